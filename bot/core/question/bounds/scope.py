"""What a text denies and what it affirms: "without diabetes", "not on insulin", "all except valvular", "afebrile".

A cue (without, no, not, never, except ...) governs the concepts that follow it, up to the end of its clause. Conditions
may be denied by any cue; a treatment only as something that people take ("not on insulin"), for "no antibiotics" and
"without surgery" are arms of a study. "No benefit", "not inferior", "whether or not", "with or without" deny nothing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.core.question.reader import Concept, Named, Reader, Word

_CUES = tuple(
    tuple(cue.split())
    for cue in """
    without, no, not, never, non, except for, except, excepting, excluding, excludes, excluded, excl, other
    than, apart from, aside from, but for, free of, free from, lacking, lacks, lack, absence of, denies,
    denying, negative for, neither, nor, isn t, isnt, aren t, arent, wasn t, don t, dont, doesn t, doesnt, didn
    t, hasn t, haven t, w o, wo
    """.split(",")  # noqa: SIM905
)
_BY_FIRST = {first: [cue for cue in _CUES if cue[0] == first] for first in {cue[0] for cue in _CUES}}
_TAKING = frozenset(
    """
    on taking take takes taken using use uses used receiving receive received given need needs needing require requires
    requiring longer
    """.split()  # noqa: SIM905
)
_LINKS = _TAKING | frozenset(
    """a an the any known have having has had been to be really yet currently already actually obviously clearly with
    current previous prior earlier past recent history hx of evidence signs sign evident established clinical chronic
    acute active severe major significant other suspected suspicion proven overt treated in""".split()  # noqa: SIM905
)
_MOST_LINKS = 4
_WHATEVER = frozenset({"or", "and", "whether"})  # "with or without", "whether or not"
_AND = frozenset({"or", "nor", "and"})
_HAVING = frozenset(
    """
    with w has have had having known on taking takes hx history existing already established who whose
    """.split()  # noqa: SIM905
)
_WAS = frozenset({"was", "were", "is", "are", "has", "have", "had", "been", "already"})
_RULED_OUT = (("not", "suspected"), ("not", "present"), ("ruled", "out"), ("excluded",), ("absent",), ("unlikely",))
_HARD = frozenset(".;:?!()\n")
_UN = ("non", "un", "an", "a")
_LEAST = 6  # letters of a word that a beginning may deny: afebrile


@dataclass(frozen=True, slots=True)
class Scoped:
    """What a text says of the concepts it names."""

    affirmed: tuple[Concept, ...]
    had: frozenset[Concept]
    """Those of the affirmed that people have or take, as it says: "with", "known", "on"."""
    denied: frozenset[Concept]
    without: frozenset[Concept]
    """The treatments that it denies, perhaps as an arm of a study: "without surgery", "no oxygen"."""
    silent: frozenset[int]
    """Which of its words, by number, only deny."""


def scoped(
    words: Sequence[Word], gaps: Sequence[str], named: Sequence[Named], reader: Reader, *, lists: bool = False
) -> Scoped:
    """Return what words deny and affirm; `gaps`: what stands behind each, `named`: the concepts that they name.

    `lists`: commas go on with what is denied.
    """
    spans = {start: (end, concept) for start, end, concept in named}
    denied: dict[int, Concept] = {}
    arms: set[int] = set()
    silent: set[int] = set()
    for start, first in _cues(words, gaps):
        for at, of_people in _governed(start, first, words, gaps, spans, lists=lists):
            end, concept = spans[at]
            if of_people:
                denied[at] = concept
                silent.update(range(start, end))
            else:
                arms.add(at)
    denied |= {start: concept for start, (end, concept) in spans.items() if _is_ruled_out(end, words, gaps)}
    for n, word in enumerate(words):
        for concept in _denied_within(word, reader):
            denied[-1 - n] = concept
    affirmed = {start: concept for start, (_, concept) in spans.items() if start not in denied and start not in arms}
    left = frozenset(denied.values()) - frozenset(affirmed.values())
    had = {concept for start, concept in affirmed.items() if _is_had(start, words, gaps)}
    without = frozenset(spans[start][1] for start in arms)
    return Scoped(tuple(dict.fromkeys(affirmed.values())), frozenset(had), left, without, frozenset(silent))


def _cues(words: Sequence[Word], gaps: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where a cue begins, and where what it governs may."""
    at = 0
    while at < len(words):
        for cue in _BY_FIRST.get(words[at].text, ()):
            if tuple(word.text for word in words[at : at + len(cue)]) == cue:
                whatever = at and words[at - 1].text in _WHATEVER and not _HARD & set(gaps[at - 1])
                if not (whatever and cue[0] in {"without", "not"}):
                    yield at, at + len(cue)
                at += len(cue) - 1
                break
        at += 1


def _governed(
    start: int,
    first: int,
    words: Sequence[Word],
    gaps: Sequence[str],
    spans: dict[int, tuple[int, Concept]],
    *,
    lists: bool,
) -> Iterator[tuple[int, bool]]:
    """Yield where the concepts begin that a cue governs, and whether it is people who do not have or take them."""
    takes = words[start].text == "never"
    at, links = first, 0
    found = False
    while at < len(words) and links <= _MOST_LINKS:
        gap = gaps[at - 1]
        if _HARD & set(gap) or ("," in gap and not (lists and found)):
            return
        if at in spans:
            end, concept = spans[at]
            found = True
            yield at, takes or concept.kind == "condition"
            at, links = end, 0
            if not _goes_on(at, words, gaps, lists=lists):
                return
            continue
        text = words[at].text
        takes = takes or text in _TAKING
        if text not in _LINKS and not (found and text in _AND):
            return  # "no benefit", "no leg pain": of what follows, only a part is denied
        at, links = at + 1, links + 1


def _goes_on(at: int, words: Sequence[Word], gaps: Sequence[str], *, lists: bool) -> bool:
    """Tell whether a list of what is denied goes on at a word."""
    if at >= len(words):
        return False
    gap = gaps[at - 1]
    return "/" in gap or words[at].text in {"or", "nor"} or (lists and ("," in gap or words[at].text == "and"))


def _is_ruled_out(at: int, words: Sequence[Word], gaps: Sequence[str]) -> bool:
    """Tell whether what stands before a word is denied behind itself: "in whom pneumonia was not suspected"."""
    while at < len(words) and words[at].text in _WAS and not _HARD & set(gaps[at - 1]):
        at += 1
    if at >= len(words) or _HARD & set(gaps[at - 1]):
        return False
    return any(tuple(word.text for word in words[at : at + len(ending)]) == ending for ending in _RULED_OUT)


def _denied_within(word: Word, reader: Reader) -> tuple[Concept, ...]:
    """Return the condition that a word denies by its beginning: afebrile, nonradicular."""
    for beginning in _UN if word.text.startswith(_UN) else ():
        rest = word.text.removeprefix(beginning)
        if rest != word.text and len(rest) >= _LEAST and reader.begins_name(rest):
            named = tuple(concept for concept in reader.read(rest).concepts if concept.kind == "condition")
            if named:
                return named
    return ()


def _is_had(start: int, words: Sequence[Word], gaps: Sequence[str]) -> bool:
    """Tell whether a concept is introduced as what people have or take."""
    for at in range(start - 1, max(-1, start - 4), -1):
        if _HARD & set(gaps[at]):
            return False
        if words[at].text in _HAVING:
            return True
    return False
