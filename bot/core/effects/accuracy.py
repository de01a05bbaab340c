"""What the result of a test means: likelihood ratios, and an example worked in whole people."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.core.effects.arithmetic import (
    NaturalFrequencies,
    accuracy_of,
    likelihood_ratios,
    natural_frequencies,
    post_test,
)
from bot.core.effects.comparison import DiagnosticTest, diagnostic_tests, main_outcomes, subject_of
from bot.core.effects.numbers import percent, ratio_words
from bot.core.poem import Effect, Outcome, Poem

EXAMPLE_PRE_TEST = 0.1
_FEWEST_ILL = 10  # in the example


def accuracy_lines(
    poem: Poem, pre_test: float | None = None, most: int | None = None, of: Sequence[Outcome] = ()
) -> tuple[str, ...]:
    """Return, for each test with sensitivity and specificity, its likelihood ratios and a worked example.

    `pre_test` is the probability, 0 to 1, at which the example is worked. Without one it is the study's own prevalence,
    else 10%; of a screening test without a prevalence of its own no example is worked. Where only a likelihood ratio is
    printed, the example is worked from that. `of`: rows whose test comes first. Raise ValueError unless the
    probability lies between 0 and 1.
    """
    before = _before(poem, pre_test)
    printed = any(_is_likelihood_ratio(outcome) for outcome in poem.outcomes)
    wanted = {subject_of(outcome) for outcome in of}
    tests = sorted(diagnostic_tests(poem), key=lambda test: test.name not in wanted)
    found = [words for test in tests if (words := _accuracy_line(test, before, with_ratios=not printed))]
    if not found and before:
        found = [_ratio_line(outcome, before) for outcome in main_outcomes(poem) if _is_likelihood_ratio(outcome)]
    return tuple(found[:most])


@dataclass(frozen=True, slots=True)
class _Before:
    """How likely the condition is before the test (0 to 1), and in words whose probability that is."""

    share: float
    words: str


def _before(poem: Poem, pre_test: float | None) -> _Before | None:
    study = poem.study
    if pre_test is not None:
        return _Before(pre_test, f"if {percent(pre_test)} have the condition")
    if study.prevalence and 0 < study.prevalence.percent < 100:
        share = study.prevalence.percent / 100
        whose = f" ({study.prevalence.of})" if study.prevalence.of else ", as in the study"
        return _Before(share, f"where {percent(share)} have the condition{whose}")
    if study.screening:
        return None
    return _Before(EXAMPLE_PRE_TEST, f"if {percent(EXAMPLE_PRE_TEST)} have the condition")


def _accuracy_line(test: DiagnosticTest, before: _Before | None, *, with_ratios: bool) -> str:
    name = f"{test.name[0].upper()}{test.name[1:]}"
    parts = [_ratios(test)] if with_ratios else []
    parts += [_example(test, before)] if before else []
    if not parts:
        return ""
    words = ". ".join(parts)
    return f"{name}: {words[0] if with_ratios else words[0].lower()}{words[1:]}{_marked(test.verified)}"


def _marked(verified: bool) -> str:
    return "" if verified else " [not verified]"


def _example(test: DiagnosticTest, before: _Before) -> str:
    """Return the worked example; a printed 100% is worked at its lower limit: no test is shown as never erring."""
    worked = [
        value if value < 1 else low
        for value, low in ((test.sensitivity, test.sensitivity_low), (test.specificity, test.specificity_low))
    ]
    sensitivity, specificity = worked
    if sensitivity is None or specificity is None:
        return "No example is worked: 100% is printed without its interval"
    limits = ", at the lower 95% limit" if 1 in (test.sensitivity, test.specificity) else ""
    of = _in_people(before.share, sensitivity, specificity)
    ill, well = of.true_positive + of.false_negative, of.false_positive + of.true_negative
    after = (_share(of.true_positive, of.false_positive, "positive"),
             _share(of.false_negative, of.true_negative, "negative"))  # fmt: skip
    return (
        f"For example{limits}, {before.words}, of {of.people:,} tested it finds "
        f"{of.true_positive:,} of the {ill:,} who have it, misses {of.false_negative:,}, and is falsely positive in "
        f"{of.false_positive:,} of the {well:,} who have not: {', '.join(filter(None, after))}"
    )


def _in_people(share: float, sensitivity: float, specificity: float) -> NaturalFrequencies:
    """Return the table in so many people that some are ill, and that whoever is judged wrongly is seen."""
    for people in (1_000, 10_000):
        of = natural_frequencies(share, sensitivity, specificity, people)
        ill = of.true_positive + of.false_negative
        if ill >= _FEWEST_ILL and of.false_negative and of.false_positive:
            return of
    return natural_frequencies(share, sensitivity, specificity, 100_000)


def _share(with_it: int, without: int, result: str) -> str:
    """Return how likely the condition is after a result; empty where nobody has that result."""
    return f"{percent(with_it / (with_it + without))} have it after a {result} result" if with_it + without else ""


def _ratios(test: DiagnosticTest) -> str:
    if test.with_condition and test.without:
        exact = accuracy_of(test.sensitivity, test.specificity, test.with_condition, test.without)
        shown = (("LR+", exact.positive), ("LR-", exact.negative))
        return ", ".join(
            f"{name} {ratio_words(lr.value)} (95% CI {ratio_words(lr.low)} to {ratio_words(lr.high)})"
            if lr
            else f"{name} not computed"
            for name, lr in shown
        )
    positive, negative = likelihood_ratios(test.sensitivity, test.specificity)
    shown_positive = "LR+ not computed (no false positives)" if positive is None else f"LR+ {ratio_words(positive)}"
    shown_negative = f"LR- {ratio_words(negative)}" if negative else f"LR- not computed ({_why_no_negative(negative)})"
    return f"{shown_positive}, {shown_negative}, without intervals"


def _why_no_negative(ratio: float | None) -> str:
    return "no true negatives" if ratio is None else "none missed"


def _is_likelihood_ratio(outcome: Outcome) -> bool:
    effect = outcome.effect
    return outcome.kind == "accuracy" and effect is not None and effect.value is not None and _lr(effect) is not None


def _lr(effect: Effect) -> Literal["positive", "negative"] | None:
    if not re.search(r"\blikelihood ratio\b", effect.measure, re.IGNORECASE):
        return None
    return "negative" if re.search(r"\bnegative\b", effect.measure, re.IGNORECASE) else "positive"


def _ratio_line(outcome: Outcome, before: _Before) -> str:
    effect = outcome.effect
    if effect is None or effect.value is None:
        raise ValueError(f"{outcome.name}: no likelihood ratio")
    after = percent(post_test(before.share, effect.value))
    interval = ""
    if effect.ci95:
        low, high = (percent(post_test(before.share, limit)) for limit in effect.ci95)
        interval = f" (95% CI {low} to {high})"
    return (
        f"{outcome.name[0].upper()}{outcome.name[1:]}: for example, {before.words}, "
        f"{after}{interval} have it after a {_lr(effect)} result{_marked(outcome.verified)}"
    )
