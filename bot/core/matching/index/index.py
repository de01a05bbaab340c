"""Find the POEMs that a question is about, best first, and say why.

An inverted index over every field of every POEM (BM25 with field weights) gives candidates; words that nobody here
knows are repaired first. A candidate is then weighed: how much of the question it explains, how like it is to one of
the phrasings that its curator wrote, and what the question names that the study did not look at. The weights are in
`coefficients.py`. The same question on the same knowledge base gives the same ranking.
"""

import re
from collections.abc import Collection, KeysView, Mapping

from bot.core.matching import by_hand
from bot.core.matching.index.features import Query, judged
from bot.core.matching.index.part import Part, read_part
from bot.core.matching.index.phrasings import Entry
from bot.core.matching.index.rarity import Rarity
from bot.core.matching.index.repairs import Repairs
from bot.core.matching.index.tables import Tables, linked
from bot.core.matching.index.understood import Match, Understood
from bot.core.matching.outside import Asked, Outside, asked_in, outside
from bot.core.pauses import may_pause
from bot.core.poem import Poem
from bot.core.question import STOP, Aspects, Concept, Reader, Reading, Word, aspects_of, conditions_had, language_of

_SENTENCE = re.compile(r"(?<=[.?!;])\s+")
_MOST_ENTRIES = 2_000
"""POEMs that are kept as they are weighed: more than people ask about between two reloads, and no base too large."""


class Index:
    """Everything that is needed to rank POEMs.

    What it answers never changes. What it needs for that is made when first wanted: a POEM as it is weighed, its
    siblings, the best POEMs for a term.
    """

    def __init__(
        self,
        poems: Mapping[str, Poem],
        reader: Reader,
        parts: Mapping[str, Part] | None = None,
        earlier: "Index | None" = None,
        linking: Collection[str] | None = None,
    ) -> None:
        """Index POEMs by id. `parts`: those read before; `earlier`: an index with the same reader.

        `linking`: the ids of all that link to others. None of these changes what stands in the index in the end, only
        how soon it stands.
        """
        self.reader = reader
        self._poems = poems
        always = STOP | reader.ordinary.keys() | reader.words_of_names
        before = earlier.tables if earlier else Tables.without_poems(always)
        known = parts or {}
        self.tables: Tables = before.with_parts(
            {i: known.get(i) or read_part(p, reader) for i, p in self._poems.items()}
        )
        self._rarity = Rarity(self.tables, reader.ordinary.values())
        self._repairs = Repairs(self.tables, reader, self._rarity.idf)
        self._dissenters = linked(
            ((i, poems[i].related.conflicts_with) for i in (poems if linking is None else linking) if i in poems), poems
        )
        self.broad = frozenset(word.stem for said in reader.vocabulary.broad for word in reader.words(said))
        self._entries: dict[str, Entry] = self._standing(earlier) if earlier else {}
        self._siblings: dict[str, frozenset[str]] = {}

    def _standing(self, earlier: "Index") -> dict[str, Entry]:
        """Return the entries of an earlier index that would be made the same here.

        Those of POEMs that are the same, if no term of theirs has become rarer or more common: with more POEMs, or
        fewer, all terms have.
        """
        mine, theirs = self.parts, earlier.parts
        if len(mine) != len(theirs):
            return {}
        differ = [i for i in mine.keys() | theirs.keys() if mine.get(i) is not theirs.get(i)]
        touched = {term for parts in (mine, theirs) for i in differ if i in parts for term in parts[i].counts}
        changed = {term for term in touched if self.idf(term) != earlier.idf(term)}
        entries = dict(earlier._entries)  # noqa: SLF001 - at once: somebody may be answered from it meanwhile
        return {i: e for i, e in entries.items() if mine.get(i) is e.part and e.says_none_of(changed)}

    @property
    def parts(self) -> Mapping[str, Part]:
        """What was read of each POEM."""
        return self.tables.parts

    def is_word(self, word: str) -> bool:
        """Tell whether a word, in lower case, stands in a POEM or in the name of a concept."""
        return self._repairs.is_word(word)

    def leaves_out(self, poem_id: str, understood: Understood) -> bool:
        """Tell whether a question names a time, an age or a level outside a POEM's window, or says "too late"."""
        part = self.parts.get(poem_id)
        if part is None or part.window is None:
            return False
        asked, people = understood.asked, understood.aspects.people
        return part.window.leave_out(asked.limits, asked.scope, people.ages, late=asked.late)

    def dissenters(self, poem_id: str) -> frozenset[str]:
        """Return the POEMs that point elsewhere than one, as far as curators linked them."""
        return self._dissenters.get(poem_id, frozenset())

    def mentions(self, concept: Concept) -> bool:
        """Tell whether any POEM names the concept, or one of its kind."""
        return f"={concept.name}" in self.tables.postings

    def asks_about(self, poem_id: str, concept: Concept) -> bool:
        """Tell whether the concept is part of what the POEM's study asked."""
        return f"={concept.name}" in self.parts[poem_id].ask

    def theme(self, poem_id: str) -> frozenset[str]:
        """Return the terms of what a POEM is about."""
        return self.parts[poem_id].theme

    def heart(self, poem_id: str) -> frozenset[str]:
        """Return the concepts ('=name', '~name') of a POEM's question, headline and arms."""
        return self.parts[poem_id].heart

    def said(self, poem_id: str) -> KeysView[str]:
        """Return the terms that stand anywhere in a POEM."""
        return self.parts[poem_id].counts.keys()

    def intents(self, poem_id: str) -> frozenset[str]:
        """Return what a POEM's study wanted to know: a dose, a duration or another intent of `aspects`."""
        return self.parts[poem_id].intents

    def lasts_beyond(self, poem_id: str, understood: Understood) -> bool:
        """Tell whether a question asks of a longer time than any that a POEM tells of."""
        asked, longest = understood.asked.limits.lasting, self.parts[poem_id].longest
        return asked is not None and longest is not None and asked.least > longest

    def one_specialty(self, one: str, other: str) -> bool:
        """Tell whether two POEMs are of one specialty."""
        return self._poems[one].specialty == self._poems[other].specialty

    def told(self, poem_id: str) -> frozenset[str]:
        """Return the terms of what a POEM is about, of whom it took and what it measured."""
        return self.parts[poem_id].told

    def theirs(self, poem_id: str) -> frozenset[str]:
        """Return the conditions that a study's patients had."""
        return self.parts[poem_id].theirs

    def own(self, poem_id: str) -> frozenset[str]:
        """Return the terms of a POEM's question, arms and people."""
        return self.parts[poem_id].own

    def outside(self, poem_id: str, asked: Asked) -> tuple[Outside, ...]:
        """Return in which ways a question lies outside what a POEM's study took."""
        return tuple(outside(asked, self.parts[poem_id].took, self.reader))

    def siblings(self, poem_id: str) -> frozenset[str]:
        """Return the POEMs that study the same question: linked by a curator, or of one treatment and condition."""
        if poem_id not in self._poems:
            return frozenset()
        if poem_id not in self._siblings:
            self._siblings[poem_id] = self._find_siblings(poem_id)
        return self._siblings[poem_id]

    def _find_siblings(self, poem_id: str) -> frozenset[str]:
        related = self._poems[poem_id].related
        found = {*related.conflicts_with, *related.agrees_with} & self._poems.keys()
        kinds: dict[str, list[set[str]]] = {"intervention": [], "condition": []}
        for name in self.parts[poem_id].topic:
            if self.idf(f"~{name}") > by_hand.TELLING:
                kinds[self.reader.concepts[name].kind].append(set(self.tables.topics[name]))
        for on_drug in kinds["intervention"]:
            for on_condition in kinds["condition"]:
                found |= on_drug & on_condition
        return frozenset(found - {poem_id})

    # ------------------------------------------------------------------ asking

    def idf(self, term: str) -> float:
        """Return how telling a term is: near 0 for one in every POEM, 1 for one in none."""
        return self._rarity.idf(term)

    def understand(self, text: str) -> Understood:
        """Read a question; words that nobody here knows are repaired where one known word is near enough."""
        repaired: dict[str, str] = {}
        doubtful: set[str] = set()
        unknown = 0
        lookalikes: dict[str, frozenset[str]] = {}
        words: list[Word] = []
        gaps: list[str] = []
        language = language_of(text)
        repairs = self._repairs
        for word, gap in zip(self.reader.words(text), self.reader.gaps(text), strict=True):
            read = [word]
            may_be_a_slip = word.text.isalpha() and len(word.text) >= by_hand.SHORTEST_REPAIRED
            if may_be_a_slip and word.text not in STOP and (not repairs.knows(word.stem) or word.stem in STOP):
                near = [] if language else repairs.near(word.text)  # foreign words are not misspelt English ones
                meant = near[:1] or ([] if language else repairs.joined(word.text))
                if meant:
                    if meant != [word.text]:
                        repaired[word.text] = " ".join(meant)
                    read = [self.reader.word(known) for known in meant]
                elif not repairs.knows(word.stem):
                    unknown += 1
                    lookalikes[word.text] = repairs.spelt_alike(word.text)
                if repairs.names_another(near):
                    doubtful.add(word.text)
            words += read
            gaps += [*(" " for _ in read[1:]), gap]
        asked = asked_in(text, words, gaps, self.reader, lookalikes=lookalikes, known=self.tables.words)
        told = [word for n, word in enumerate(words) if n not in asked.scope.silent]
        if language:  # of a foreign text the names are read, and nothing else
            told = [word for start, end, _ in self.reader.named(words) for word in words[start:end]]
            unknown = 0
        reading = self.reader.read_words(told)
        aspects = aspects_of(text)
        weights = self._weights(text, reading, aspects)
        had = frozenset(conditions_had(told, self.reader)).intersection(reading.concepts)
        return Understood(reading, weights, aspects, repaired, frozenset(doubtful), unknown, asked, had, language)

    def _wanted(self, reading: Reading) -> dict[str, float]:
        """Return what a question looks for, with weights: a POEM on its drug's class, named as such, is half a find.

        A question about a class finds a POEM on one of its drugs; one about a drug does not find a POEM on another.
        """
        weights = {word.stem: self.idf(word.stem) for word in reading.words}
        for concept in reading.concepts:
            weights[f"={concept.name}"] = self.idf(f"={concept.name}")
            for above in self.reader.classes(concept):
                weights.setdefault(f"~{above.name}", by_hand.CLASS * self.idf(f"~{above.name}"))
        return weights

    def _weights(self, text: str, reading: Reading, aspects: Aspects) -> dict[str, float]:
        """Return the weight of each term: what only sets the scene of a case counts for less than what is asked."""
        weights = self._wanted(reading)
        parts = _SENTENCE.split(text.strip())
        if not (aspects.people.is_one_person or (len(parts) > 1 and any(part.endswith("?") for part in parts))):
            return weights
        asked: set[str] = set()
        for n, part in enumerate(reversed(parts)):
            if n and len(asked) > by_hand.ASKS_ENOUGH and not part.endswith("?"):
                break
            asked.update(self._wanted(self.reader.read(part)))
        return {term: w if term in asked else w * by_hand.SCENE for term, w in weights.items()}

    def rank(self, understood: Understood, without: Collection[str] = ()) -> tuple[Match, ...]:
        """Return the most likely POEMs, best first, at most a dozen; `without` leaves POEMs out."""
        best = self._rarity.nearest(understood.weights, by_hand.WEIGHED, without)
        if not best:
            return ()
        query = Query(understood, self.reader, self._rarity, self.tables.names)
        top = best[0][0] or 1.0
        weighed = [query.weigh(self._entry(poem_id), score, top) for score, poem_id in best]
        return judged(sorted(weighed, key=lambda one: (-one.logit, one.entry.poem_id)))

    def _entry(self, poem_id: str) -> Entry:
        may_pause()
        entry = self._entries.get(poem_id)
        if entry is None:
            if len(self._entries) >= _MOST_ENTRIES:
                self._entries.clear()
            entry = self._entries[poem_id] = Entry.of(self._poems[poem_id], self.parts[poem_id], self._rarity)
        return entry
