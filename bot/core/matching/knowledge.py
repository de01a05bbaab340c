"""The knowledge base: an immutable snapshot of POEMs, vocabulary and index.

A question takes one snapshot and keeps it; a reload builds another one and replaces the reference.
"""

import hashlib
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import Any, TypeVar, cast

from rapidfuzz import fuzz, process

from bot.core.matching.index import Index, Part, linked
from bot.core.poem import Poem, Problem
from bot.core.question import Lexicon, Reader, Vocabulary

MadeT = TypeVar("MadeT")
Tallied = Callable[[Poem, Reader], frozenset[str]]


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs between two knowledge bases, by POEM id."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


@dataclass(frozen=True, slots=True)
class WorkedOut:
    """What takes long to work out of POEMs and a vocabulary, and is the same whenever it is."""

    stems: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Of words as they were written: the spelling used here, and the stem."""
    parts: Mapping[str, Part] = field(default_factory=dict)
    """What was read of POEMs, by id."""


_NOT_MADE = object()


def _once(made: dict[object, Any], key: object, make: "Callable[..., MadeT]", *of: Any) -> MadeT:
    """Return what a function makes, which is kept under a key."""
    found = made.get(key, _NOT_MADE)
    if found is _NOT_MADE:
        found = made[key] = make(*of)
    return cast("MadeT", found)


class KnowledgeBase:
    """POEMs by id, with the index over those that may be answered from."""

    def __init__(
        self,
        poems: Iterable[Poem],
        vocabulary: Vocabulary,
        lexicon: Lexicon | None = None,
        *,
        asked_next: Mapping[str, str] | None = None,
        worked_out: "WorkedOut | None" = None,
        earlier: "KnowledgeBase | None" = None,
    ) -> None:
        """Take POEMs and vocabulary. What was worked out before, and an earlier base, only save work.

        `asked_next`: by the id of a POEM what is asked once it was shown, as its curators wrote it.
        """
        known = worked_out or WorkedOut()
        self.asked_next: Mapping[str, str] = asked_next or {}
        same = earlier if earlier and earlier.vocabulary == vocabulary else None
        self.poems: Mapping[str, Poem] = MappingProxyType({p.id: p for p in sorted(poems, key=lambda p: p.id)})
        self.vocabulary: Vocabulary = same.vocabulary if same else vocabulary
        self.reader: Reader = same.reader if same else Reader(vocabulary, known.stems)
        self.linking: frozenset[str] = those(self.poems, _links, earlier, earlier.linking if earlier else ())
        self.withdrawn: frozenset[str] = those(self.poems, _is_withdrawn, earlier, earlier.withdrawn if earlier else ())
        indexed = {i: p for i, p in self.poems.items() if i not in self.withdrawn} if self.withdrawn else self.poems
        self.index: Index = Index(indexed, self.reader, known.parts, same.index if same else None, self.linking)
        # The index knows only what may be answered from; what is withdrawn may still be opened, with its links.
        related = [(i, self.poems[i].related) for i in self.linking]
        self._dissenters = linked(((i, links.conflicts_with) for i, links in related), self.poems)
        self._agreeing = linked(((i, links.agrees_with) for i, links in related), self.poems)
        self.lexicon = replace(lexicon or Lexicon(), known=self.index.is_word)
        self._made: dict[object, Any] = {}
        self.made_of_linked: dict[str, dict[object, Any]] = self._still_made(same) if same else {}
        self.made_of_words: dict[object, Any] = same.made_of_words if same else {}
        went = [p for i, p in earlier.poems.items() if self.poems.get(i) is not p] if earlier else []
        self.digests: dict[str, bytes] = dict(earlier.digests) if earlier else {}
        for poem in went:
            self.digests.pop(poem.id, None)
        self.tallies: dict[Tallied, Counter[str]] = self._tallied_still(same, went) if same else {}

    def _has(self, poem: Poem) -> bool:
        return self.poems.get(poem.id) is poem

    def _tallied_still(self, earlier: "KnowledgeBase", went: Sequence[Poem]) -> "dict[Tallied, Counter[str]]":
        """Return what was counted in an earlier base, with what came and without what went."""
        tallies = {words: Counter(counted) for words, counted in dict(earlier.tallies).items()}
        came = [p for i, p in self.poems.items() if earlier.poems.get(i) is not p]
        for words, counted in tallies.items():
            for poem in went:
                counted.subtract(words(poem, self.reader))
            for poem in came:
                counted.update(words(poem, self.reader))
        return tallies

    def _still_made(self, earlier: "KnowledgeBase") -> dict[str, dict[object, Any]]:
        """Return what was made of POEMs that are the same, and linked with the same, as in an earlier base."""
        made = dict(earlier.made_of_linked)  # at once: somebody may be answered from it meanwhile
        same = (i for i in made if i in self.poems and self._linked(i) == earlier._linked(i))  # noqa: SLF001
        return {i: dict(made[i]) for i in same}

    def _linked(self, poem_id: str) -> list[tuple[str, int]]:
        """Return a POEM and those that its card may name, each told from every other object."""
        later = self.poems[poem_id].related.superseded_by
        others = (*self._dissenters.get(poem_id, ()), *self._agreeing.get(poem_id, ()), *([later] if later else ()))
        return [(i, id(self.poems.get(i))) for i in (poem_id, *sorted(others))]

    def __iter__(self) -> Iterator[Poem]:
        return iter(self.poems.values())

    def __len__(self) -> int:
        return len(self.poems)

    def once(self, make: "Callable[[KnowledgeBase], MadeT]") -> MadeT:
        """Return what a function makes of the whole: made when first wanted, then kept, for nothing here changes."""
        return _once(self._made, make, make, self)

    def once_of_words(self, make: "Callable[[Reader], MadeT]") -> MadeT:
        """Return what a function makes of the vocabulary alone, kept also for later bases with the same one."""
        return _once(self.made_of_words, make, make, self.reader)

    def once_of(self, poem: Poem, make: "Callable[..., MadeT]", *about: int | None) -> MadeT:
        """Return what a function makes of one POEM and its neighbours, kept likewise; of a POEM not of here, anew.

        `about`: what else it is told, such as the place of an outcome: of few values, for each is kept.
        """
        if not self._has(poem):
            return make(poem, self, *about)
        return _once(self._made, (make, poem.id, *about), make, poem, self, *about)

    def once_of_linked(self, poem: Poem, make: "Callable[..., MadeT]", *about: int | None) -> MadeT:
        """Return what a function makes of one POEM, of those linked with it, and of the vocabulary, and nothing else.

        It is kept also for later bases in which these are the same: a reload after one edit makes no card anew.
        """
        if not self._has(poem):
            return make(poem, self, *about)
        return _once(self.made_of_linked.setdefault(poem.id, {}), (make, *about), make, poem, self, *about)

    def tally(self, words: "Tallied") -> "Counter[str]":
        """Return how many POEMs hold each of the words that a function makes of one.

        Counted when first wanted; for later bases with the same vocabulary only what came and went is.
        """
        counted = self.tallies.get(words)
        if counted is None:
            made = (words(poem, self.reader) for poem in self)
            counted = self.tallies[words] = Counter(word for each in made for word in each)
        return counted

    def put_away(self) -> None:
        """Forget what was made, once another base is in use: what still answers from this one makes it anew.

        What was made holds this base and is held by it; such rings stay in memory until Python looks for them.
        """
        self._made.clear()

    @cached_property
    def digest(self) -> str:
        """Twelve hexadecimal digits that change whenever a POEM or the vocabulary does."""
        for poem_id in self.poems.keys() - self.digests.keys():
            self.digests[poem_id] = hashlib.sha256(self.poems[poem_id].model_dump_json().encode()).digest()
        whole = self.once_of_words(_digest_of_words).copy()
        whole.update(b"".join(self.digests[poem_id] for poem_id in self.poems))
        return whole.hexdigest()[:12]

    def changes_since(self, earlier: "KnowledgeBase") -> Changes:
        """Return which POEMs came, changed or went since an earlier snapshot."""
        mine, theirs = self.poems, earlier.poems
        return Changes(
            added=tuple(i for i in mine if i not in theirs),
            changed=tuple(i for i in mine if i in theirs and mine[i] is not theirs[i] and mine[i] != theirs[i]),
            removed=tuple(i for i in theirs if i not in mine),
        )

    def dissenting(self, poem: Poem) -> tuple[Poem, ...]:
        """Return the POEMs that a curator linked as pointing elsewhere, newest first; links count from both sides."""
        return self._current(self._dissenters.get(poem.id, ()))

    def agreeing(self, poem: Poem) -> tuple[Poem, ...]:
        """Return the POEMs that a curator linked as pointing the same way, newest first."""
        return self._current(self._agreeing.get(poem.id, ()))

    def _current(self, ids: Iterable[str]) -> tuple[Poem, ...]:
        found = [self.poems[i] for i in ids if self.poems[i].status.state == "current"]
        return tuple(sorted(found, key=lambda p: (-p.citation.year, p.id)))


def _digest_of_words(reader: Reader) -> "hashlib._Hash":
    return hashlib.sha256(reader.vocabulary.model_dump_json().encode())


def those(
    poems: Mapping[str, Poem], which: Callable[[Poem], bool], earlier: KnowledgeBase | None, then: Collection[str]
) -> frozenset[str]:
    """Return the ids of the POEMs of which something is true; `then`: those of an earlier base.

    Only what is another than there is looked at: to look at each of ten thousand takes longer than all that is to do.
    """
    known: Mapping[str, Poem] = earlier.poems if earlier else {}
    still = (i for i in then if poems.get(i) is known[i])
    return frozenset((*still, *(i for i, p in poems.items() if known.get(i) is not p and which(p))))


def _links(poem: Poem) -> bool:
    related = poem.related
    return bool(related.conflicts_with or related.agrees_with or related.superseded_by)


def _is_withdrawn(poem: Poem) -> bool:
    return poem.status.state == "withdrawn"


def check_links(
    poems: Mapping[str, Poem], unread: Collection[str] = (), earlier: KnowledgeBase | None = None
) -> Iterator[tuple[str, Problem]]:
    """Yield (POEM id, problem) for every link that leads nowhere, to itself, one way only, or round in a ring.

    `unread`: ids of POEMs that are there but hold a fault of their own; nothing is said about links to them. `earlier`:
    a base that holds most of these POEMs; it only saves work.
    """
    for poem_id in sorted(those(poems, _links, earlier, earlier.linking if earlier else ())):
        poem = poems[poem_id]
        related = poem.related
        for name, ids in (
            ("conflicts_with", related.conflicts_with),
            ("agrees_with", related.agrees_with),
            ("superseded_by", (related.superseded_by,) if related.superseded_by else ()),
        ):
            for other in dict.fromkeys(ids):
                if other not in unread:
                    problem = _link(poem, f"related.{name}", other, poems)
                    if problem:
                        yield poem.id, problem
        for other in sorted(set(related.conflicts_with) & set(related.agrees_with)):
            message = f"{other} stands under agrees_with and under conflicts_with."
            yield poem.id, Problem("clashing_links", "related", message, "Keep one of the two links.")
        if _in_ring(poem, poems):
            message, remedy = "The supersessions go round in a ring.", "Only the later study supersedes: take one out."
            yield poem.id, Problem("supersession_ring", "related.superseded_by", message, remedy)


def _link(poem: Poem, path: str, other: str, poems: Mapping[str, Poem]) -> Problem | None:
    if other == poem.id:
        return Problem("linked_to_itself", path, "A POEM cannot be linked to itself.", "Take the link out.")
    if other not in poems:
        found = process.extractOne(other, sorted(poems.keys() - {poem.id}), scorer=fuzz.ratio, score_cutoff=75)
        remedy = f"Did you mean {found[0]}?" if found else "Correct the id or take it out."
        return Problem("unknown_poem", path, f"There is no POEM {other}.", remedy)
    if path == "related.conflicts_with" and poem.id not in poems[other].related.conflicts_with:
        message, remedy = f"{other} does not name this conflict.", f"Add {poem.id} to its conflicts_with."
        return Problem("one_way_link", path, message, remedy)
    if path == "related.agrees_with" and poem.id not in poems[other].related.agrees_with:
        message, remedy = f"{other} does not name this agreement.", f"Add {poem.id} to its agrees_with."
        return Problem.warning("one_way_link", path, message, remedy)
    return None


def _in_ring(poem: Poem, poems: Mapping[str, Poem]) -> bool:
    seen: set[str] = set()
    at: Poem | None = poem
    while at is not None and at.related.superseded_by and at.id not in seen:
        seen.add(at.id)
        if at.related.superseded_by == poem.id != at.id:
            return True
        at = poems.get(at.related.superseded_by)
    return False
