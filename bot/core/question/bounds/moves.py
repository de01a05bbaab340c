"""What a text would do, and in which direction: start or stop a drug, add one to another, switch, treat or prevent."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.core.question.reader import Concept, Named, Reader, Word

MoveKind = Literal["start", "stop", "add", "switch", "treat", "prevent", "take"]

_VERBS: Mapping[MoveKind, frozenset[str]] = {
    "start": frozenset({"start", "begin", "initi", "commenc"}),
    "stop": frozenset({"stop", "discontinu", "withdraw", "taper", "deprescrib", "wean", "halt", "ceas", "quit"}),
    "add": frozenset({"add"}),
    "switch": frozenset({"switch", "chang", "swap", "replac", "convert"}),
    "treat": frozenset({"treat", "cure", "heal"}),
    "prevent": frozenset({"prevent", "avoid", "prophylaxi"}),
}
_PASSIVE = frozenset({"be", "is", "are", "been", "being", "was", "were", "get", "gets"})
_BASE = frozenset({"on", "taking", "takes", "using", "under", "receiving"})
_PAST = frozenset({"of", "after", "since", "on", "had", "has", "was", "recently", "already"})
_ELSEWHERE = frozenset({"when", "if", "while", "because", "on", "in", "for", "after", "before", "with"})
_HARD = frozenset(".;:?!\n")
_AHEAD = 4
_GOAL = 5


@dataclass(frozen=True, slots=True)
class Move:
    """One thing that is done to a concept; `other`: what it is added to, or switched to."""

    kind: MoveKind
    concept: Concept
    other: Concept | None = None


def moves_in(words: Sequence[Word], gaps: Sequence[str], named: Sequence[Named], reader: Reader) -> frozenset[Move]:
    """Return what a text would do; `gaps`: what stands behind each word, `named`: the concepts that they name.

    "take" is what people are on already.
    """
    return frozenset(_moves(words, gaps, named, reader))


def _moves(words: Sequence[Word], gaps: Sequence[str], spans: Sequence[Named], reader: Reader) -> Iterator[Move]:
    inside = {n for start, end, _ in spans for n in range(start, end)}
    for at, word in enumerate(words):
        if at in inside:
            continue
        for kind, stems in _VERBS.items():
            if word.stem in stems:
                yield from _of_verb(kind, at, words, gaps, spans, reader=reader)
        if word.text in _BASE:
            for start, _, concept in _ahead(at, _AHEAD, gaps, spans)[:1]:
                if concept.kind == "intervention" and not any(words[n].text == "to" for n in range(at, start)):
                    yield Move("take", concept)


def _of_verb(
    kind: MoveKind,
    at: int,
    words: Sequence[Word],
    gaps: Sequence[str],
    spans: Sequence[Named],
    *,
    reader: Reader,
) -> Iterator[Move]:
    wanted = "condition" if kind in {"treat", "prevent"} else "intervention"
    if kind == "stop" and at and words[at - 1].text in _PAST:
        return
    ahead = [span for span in _ahead(at, _GOAL, gaps, spans) if span[2].kind == wanted]
    if ahead and any(words[n].text in _ELSEWHERE for n in range(at + 1, ahead[0][0])):
        ahead = []
    if kind == "switch":
        if len(ahead) > 1 and any(
            words[n].text in {"to", "with", "for", "by"} for n in range(ahead[0][1], ahead[1][0])
        ):
            yield Move("switch", ahead[0][2], ahead[1][2])
        return
    if ahead:
        _, end, concept = ahead[0]
        to = [span for span in _ahead(end - 1, _AHEAD, gaps, spans) if span[2].kind == wanted]
        if kind == "add":
            other = to[0][2] if to and any(words[n].text == "to" for n in range(end, to[0][0])) else None
            yield Move("add", concept, other)
        else:
            # "chronic obstructive pulmonary disease (COPD) exacerbation": first a disease, then a kind of it.
            closer = next((other for *_, other in ahead[1:2] if concept in reader.classes(other)), concept)
            yield Move(kind, closer)
    elif at and kind in {"start", "stop"} and words[at - 1].text in _PASSIVE:
        behind = [span for span in spans if span[1] <= at and at - span[1] <= _AHEAD and span[2].kind == wanted]
        if behind:
            yield Move(kind, behind[-1][2])


def _ahead(at: int, most: int, gaps: Sequence[str], spans: Sequence[Named]) -> list[Named]:
    """Return the concepts that follow a word in its clause, the first within a few words, others as near to it."""
    found: list[Named] = []
    end = at + 1
    for span in spans:
        if span[0] <= at:
            continue
        if span[0] - end > most or any(_HARD & set(gaps[n]) for n in range(at, span[0])):
            break
        found.append(span)
        end = span[1]
    return found
