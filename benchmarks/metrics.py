"""The figures of questions/README.md, each with its count."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.data import KINDS, Question, Source
from benchmarks.judging import Outcome

BINS = 5


@dataclass(frozen=True, slots=True)
class Rate:
    """How many of how many."""

    count: int
    of: int

    @property
    def share(self) -> float:
        """The count as a share of the whole."""
        return self.count / self.of if self.of else 0.0

    def __str__(self) -> str:
        return f"{_short(self.share)} ({self.count}/{self.of})"


def _short(share: float) -> str:
    return f"{share:.3f}".removeprefix("0") if share < 1 else f"{share:.2f}"


@dataclass(frozen=True, slots=True)
class Bin:
    """Questions of like confidence: how many, how sure on average, how many of them right."""

    low: float
    count: int
    sure: float
    right: float

    @property
    def off(self) -> float:
        """How far the confidence is from the share that is right."""
        return abs(self.sure - self.right)


@dataclass(frozen=True, slots=True)
class Figures:
    """All rates by name, and how far confidence can be believed."""

    rates: Mapping[str, Rate]
    brier: float
    bins: tuple[Bin, ...]

    @property
    def worst_bin(self) -> float:
        """How far the worst of the bins is off."""
        return max((b.off for b in self.bins if b.count), default=0.0)


def figures(outcomes: Sequence[Outcome]) -> Figures:
    """Return every figure over the outcomes of all questions."""
    able = [o for o in outcomes if o.question.right and o.question.source != "partial"]
    rates = {"hit@1": _first(able, 1), "hit@3": _first(able, 3)}
    for kind in KINDS:
        own = [o for o in able if o.question.kind == kind]
        rates[f"hit@1 {kind}"] = _first(own, 1)
        rates[f"hit@3 {kind}"] = _first(own, 3)
        rates[f"answered right {kind}"] = _rate(own, lambda o: o.answered_right)
        rates[f"answered or offered {kind}"] = _rate(own, lambda o: o.offered_right)
    rates["answered right"] = _rate(able, lambda o: o.answered_right)
    rates["answered right, as a topic"] = _rate(able, lambda o: o.answered_right and o.answered_as_topic)
    rates["answered or offered"] = _rate(able, lambda o: o.offered_right)
    rates["precision"] = _rate([o for o in outcomes if o.answered], lambda o: o.answered_right)
    rates["wrong study"] = _rate(able, lambda o: o.answered_falsely)
    sources: tuple[Source, ...] = ("near_misses", "out_of_scope", "other_asks", "chatter")
    for source in sources:
        own = [o for o in outcomes if o.question.source == source and not o.question.right]
        rates[f"{source} answered"] = _rate(own, lambda o: bool(o.answered))
        rates[f"{source} offered"] = _rate(own, lambda o: bool(o.offered))
    partial = [o for o in outcomes if o.question.source == "partial"]
    rates["wrong on answerable and partial"] = _rate([*able, *partial], lambda o: o.answered_falsely)
    asks = [o for o in outcomes if o.question.source == "other_asks"]
    rates["other_asks redirected"] = _rate(asks, lambda o: o.redirected)
    chatter = [o for o in outcomes if o.question.source == "chatter"]
    rates["chatter not silent"] = _rate(chatter, lambda o: not o.silent_when_overheard)
    lists = [o for o in outcomes if o.offered and o.question.expect == "suggestion_or_none"]
    rates["lists with a related POEM"] = _rate(lists, lambda o: bool(o.question.related.intersection(o.offered)))
    return _with_calibration(rates, outcomes)


def by_set(outcomes: Sequence[Outcome], sets: Mapping[str, Sequence[Question]]) -> dict[str, list[Outcome]]:
    """Return the outcomes of each set of questions; `outcomes`: those of all sets, one set behind the other."""
    found: dict[str, list[Outcome]] = {}
    start = 0
    for name, questions in sets.items():
        found[name] = list(outcomes[start : start + len(questions)])
        start += len(questions)
    return found


def _with_calibration(rates: Mapping[str, Rate], outcomes: Sequence[Outcome]) -> Figures:
    """Return the figures with calibration over what a POEM base may be asked; chatter would flatter it."""
    asked = [o for o in outcomes if o.question.source not in {"chatter", "other_asks"}]
    pairs = [(o.confidence, float(_is_first(o) and o.question.source != "partial")) for o in asked]
    brier = sum((sure - right) ** 2 for sure, right in pairs) / len(pairs) if pairs else 0.0
    return Figures(rates, brier, bins_of(pairs))


def _is_first(outcome: Outcome) -> bool:
    return bool(outcome.ranking) and outcome.ranking[0] in outcome.question.right


def bins_of(pairs: Iterable[tuple[float, float]]) -> tuple[Bin, ...]:
    """Return pairs of (confidence, right or not) in five bins of equal width."""
    held: list[list[tuple[float, float]]] = [[] for _ in range(BINS)]
    for sure, right in pairs:
        held[min(BINS - 1, int(sure * BINS))].append((sure, right))
    return tuple(
        Bin(n / BINS, len(own), _mean([s for s, _ in own]), _mean([r for _, r in own])) for n, own in enumerate(held)
    )


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _first(outcomes: Sequence[Outcome], most: int) -> Rate:
    return _rate(outcomes, lambda o: any(poem in o.question.right for poem in o.ranking[:most]))


def _rate(outcomes: Sequence[Outcome], holds: Callable[[Outcome], bool]) -> Rate:
    return Rate(sum(map(holds, outcomes)), len(outcomes))
