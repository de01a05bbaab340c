"""Verdicts on the questions under any thresholds, and the choice of the thresholds."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from benchmarks.data import Question, Source, measured
from benchmarks.training import Asked
from bot.core.matching import coefficients, verdict
from bot.core.matching.index import Index, Match
from bot.core.matching.verdict import Answer, Redirect, Silence, Suggestions, Topic, Verdict

# What the thresholds must reach on each set, or miss by the least: shares answered outright that must not be first,
# then right answers.
MOST_FALSE: Mapping[Source, float] = {"near_misses": 0.02, "out_of_scope": 0.01, "other_asks": 0.02, "chatter": 0.02}
LEAST_PRECISION: Mapping[str, float] = {"own": 0.985}
LEAST_RIGHT: Mapping[str, float] = {"own": 0.80, "plain": 0.68, "real": 0.68}
# Within that, a false answer weighs far more than a miss: it must buy this many right ones.
FALSE_ANSWER = 10
# An idle list is a small fault: from the highest confidence on that still puts the right POEM before this share.
LEAST_OFFERED = 0.98

_ANSWER = tuple(n / 100 for n in range(60, 96))
_SIBLINGS = tuple(n / 10 for n in range(14, 19))
_SUGGEST = tuple(n / 100 for n in range(2, 13))


@dataclass(frozen=True, slots=True, order=True)
class Thresholds:
    """From which confidence to answer: alone, together with siblings; and from which to offer."""

    answer: float
    siblings: float
    suggest: float


def shipped() -> Thresholds:
    """Return the thresholds in use."""
    return Thresholds(coefficients.ANSWER_FROM, coefficients.ANSWER_WITH_SIBLINGS_FROM, coefficients.SUGGEST_FROM)


@contextmanager
def judged_by(thresholds: Thresholds) -> Iterator[None]:
    """Let `bot.core.matching.verdict` judge by other thresholds for a while."""
    _set(thresholds)
    try:
        yield
    finally:
        _set(shipped())


def _set(thresholds: Thresholds) -> None:
    names = ("ANSWER_FROM", "ANSWER_WITH_SIBLINGS_FROM", "SUGGEST_FROM")
    for name, value in zip(names, (thresholds.answer, thresholds.siblings, thresholds.suggest), strict=True):
        setattr(verdict, name, value)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one question met with: asked of the bot, and merely overheard by it."""

    question: Question
    ranking: tuple[str, ...]
    confidence: float
    answered: tuple[str, ...]
    """What was given outright: one POEM, or all of a topic."""
    offered: tuple[str, ...]
    redirected: bool
    silent_when_overheard: bool

    @property
    def answered_right(self) -> bool:
        """Tell whether an accepted POEM was given outright, alone or among those of a topic."""
        return bool(self.question.right.intersection(self.answered))

    @property
    def offered_right(self) -> bool:
        """Tell whether an accepted POEM was given outright or stood in the list."""
        return self.answered_right or bool(self.question.right.intersection(self.offered))

    @property
    def answered_falsely(self) -> bool:
        """Tell whether something was given outright, and nothing accepted in it."""
        return bool(self.answered) and not self.answered_right

    @property
    def answered_as_topic(self) -> bool:
        """Tell whether all POEMs of a topic were given."""
        return len(self.answered) > 1


def outcome(asked: Asked, ranking: tuple[Match, ...], index: Index) -> Outcome:
    """Return what a question meets with under the thresholds of the moment."""
    said = _judge(asked, ranking, index, overheard=False)
    return Outcome(
        question=asked.question,
        ranking=tuple(match.poem_id for match in ranking),
        confidence=ranking[0].confidence if ranking else 0.0,
        answered=_given(said),
        offered=tuple(match.poem_id for match in said.offered) if isinstance(said, Suggestions) else (),
        redirected=isinstance(said, Redirect),
        silent_when_overheard=isinstance(_judge(asked, ranking, index, overheard=True), Silence),
    )


def _given(said: Verdict) -> tuple[str, ...]:
    """Return what a verdict gives outright."""
    if isinstance(said, Topic):
        return said.surely + said.perhaps
    return (said.match.poem_id,) if isinstance(said, Answer) else ()


def _judge(asked: Asked, ranking: tuple[Match, ...], index: Index, *, overheard: bool) -> Verdict:
    return verdict.judge(asked.screened, asked.understood, ranking, index, overheard=overheard)


Pair = tuple[float, float]


def _worth(right: bool, question: Question) -> bool | None:
    """Return whether an answer is right; None when it only bears on the question and counts neither way."""
    return None if right and question.source == "partial" else right


class Choice:
    """What every threshold would do to every question, so that thresholds can be chosen on some of the questions."""

    def __init__(self, asked: Sequence[Asked], rankings: Sequence[tuple[Match, ...]], index: Index) -> None:
        self._asked, self._rankings, self._index = asked, rankings, index
        self._answers = {(a, s): self._of_answers(Thresholds(a, s, 0.05)) for a in _ANSWER for s in _SIBLINGS}

    def _verdicts(self, thresholds: Thresholds) -> Iterator[tuple[Question, Verdict]]:
        with judged_by(thresholds):
            for asked, ranking in zip(self._asked, self._rankings, strict=True):
                yield asked.question, _judge(asked, ranking, self._index, overheard=False)

    def _of_answers(self, thresholds: Thresholds) -> list[bool | None]:
        """Return for each question whether the answer is right; None where there is none."""
        return [
            _worth(bool(question.right.intersection(given)), question) if (given := _given(said)) else None
            for question, said in self._verdicts(thresholds)
        ]

    def _of_lists(self, thresholds: Thresholds) -> list[bool]:
        """Return for each question whether a right POEM is answered or listed."""
        worth = []
        for question, said in self._verdicts(thresholds):
            offered = [match.poem_id for match in said.offered] if isinstance(said, Suggestions) else ()
            worth.append(bool(question.right.intersection(_given(said) or offered)))
        return worth

    def count(self, pair: Pair, use: Sequence[int]) -> Counter[str]:
        """Count right answers, false ones, and false ones by file, on the questions at these places."""
        counts: Counter[str] = Counter()
        for n in use:
            right = self._answers[pair][n]
            if right is not None:
                counts["right" if right else "false"] += 1
            if right is False and self._asked[n].question.source != "answerable":
                counts[self._asked[n].question.source] += 1
        return counts

    def complete(self, pair: Pair, use: Sequence[int]) -> Thresholds:
        """Return thresholds with that of offering added: the highest that offers enough, or offers most."""
        able = [[n for n in own if _has_answer(self._asked[n].question)] for own in _by_set(self._asked, use).values()]

        def worth(thresholds: Thresholds) -> tuple[float, Thresholds]:
            lists = self._of_lists(thresholds)
            shares = [sum(lists[n] for n in own) / len(own) for own in able if own]
            return min(LEAST_OFFERED, *shares), thresholds

        return max((Thresholds(*pair, suggest) for suggest in _SUGGEST), key=worth)


def best_of(choices: Sequence[Choice], asked: Sequence[Asked], use: Sequence[int]) -> Pair:
    """Return the thresholds of answering that reach what they must, or miss it by the least, and are worth most."""
    places = _by_set(asked, use)

    def worth(pair: Pair) -> tuple[float, float, int, Pair]:
        too_false, too_few, value = 0.0, 0.0, 0
        for name, own in places.items():
            counts = sum((choice.count(pair, own) for choice in choices), Counter())
            right, false = counts["right"], counts["false"]
            unable = Counter(asked[n].question.source for n in own if not asked[n].question.right)
            able = sum(_has_answer(asked[n].question) for n in own)
            shares = {source: counts[source] / max(1, unable[source] * len(choices)) for source in MOST_FALSE}
            too_false += sum(max(0.0, share / MOST_FALSE[source] - 1) for source, share in shares.items())
            if name in LEAST_PRECISION:
                too_false += max(0.0, false / max(1, right + false) / (1 - LEAST_PRECISION[name]) - 1)
            too_few += max(0.0, LEAST_RIGHT[name] - right / max(1, able * len(choices)))
            value += right - FALSE_ANSWER * false
        return -round(too_false, 9), -round(too_few, 9), value, pair

    return max(((a, s) for a in _ANSWER for s in _SIBLINGS), key=worth)


def _has_answer(question: Question) -> bool:
    return bool(question.right) and question.source != "partial"


def _by_set(asked: Sequence[Asked], use: Sequence[int]) -> dict[str, list[int]]:
    """Return the places of the questions of each set that the figures are on."""
    names = {question: name for name, questions in measured().items() for question in questions}
    found: dict[str, list[int]] = {}
    for n in use:
        found.setdefault(names[asked[n].question], []).append(n)
    return found
