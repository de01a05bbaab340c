"""What the result of a test means: likelihood ratios, and an example worked in whole people."""

import re
from typing import Literal

from bot.core.effects.arithmetic import accuracy_of, likelihood_ratios, natural_frequencies, post_test
from bot.core.effects.comparison import DiagnosticTest, diagnostic_tests, main_outcomes
from bot.core.effects.numbers import percent, ratio_words
from bot.core.poem import Effect, Outcome, Poem

EXAMPLE_PRE_TEST = 0.1


def accuracy_lines(poem: Poem, pre_test: float = EXAMPLE_PRE_TEST, most: int | None = None) -> tuple[str, ...]:
    """Return, for each test with sensitivity and specificity, its likelihood ratios and a worked example.

    `pre_test` is the probability, 0 to 1, at which the example is worked. Where only a likelihood ratio is printed, the
    example is worked from that. Raise ValueError unless 0 < pre_test < 1.
    """
    printed = any(_is_likelihood_ratio(outcome) for outcome in poem.outcomes)
    found = [_accuracy_line(test, pre_test, with_ratios=not printed) for test in diagnostic_tests(poem)]
    if not found:
        found = [_ratio_line(outcome, pre_test) for outcome in main_outcomes(poem) if _is_likelihood_ratio(outcome)]
    return tuple(found[:most])


def _accuracy_line(test: DiagnosticTest, pre_test: float, *, with_ratios: bool) -> str:
    name = f"{test.name[0].upper()}{test.name[1:]}"
    parts = [_ratios(test)] if with_ratios else []
    words = ". ".join([*parts, _example(test, pre_test)])
    return f"{name}: {words[0] if with_ratios else words[0].lower()}{words[1:]}{_marked(test.verified)}"


def _marked(verified: bool) -> str:
    return "" if verified else " [not verified]"


def _example(test: DiagnosticTest, pre_test: float) -> str:
    """Return the worked example; a printed 100% is worked at its lower limit: no test is shown as never erring."""
    worked = [
        value if value < 1 else low
        for value, low in ((test.sensitivity, test.sensitivity_low), (test.specificity, test.specificity_low))
    ]
    sensitivity, specificity = worked
    if sensitivity is None or specificity is None:
        return "No example is worked: 100% is printed without its interval"
    limits = ", at the lower 95% limit" if 1 in (test.sensitivity, test.specificity) else ""
    of = natural_frequencies(pre_test, sensitivity, specificity)
    ill, well = of.true_positive + of.false_negative, of.false_positive + of.true_negative
    after = (_share(of.true_positive, of.false_positive, "positive"),
             _share(of.false_negative, of.true_negative, "negative"))  # fmt: skip
    return (
        f"For example{limits}, if {percent(pre_test)} have the condition, of {of.people:,} tested it finds "
        f"{of.true_positive} of the {ill} who have it, misses {of.false_negative}, and is falsely positive in "
        f"{of.false_positive} of the {well} who have not: {', '.join(filter(None, after))}"
    )


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


def _ratio_line(outcome: Outcome, pre_test: float) -> str:
    effect = outcome.effect
    if effect is None or effect.value is None:
        raise ValueError(f"{outcome.name}: no likelihood ratio")
    after = percent(post_test(pre_test, effect.value))
    interval = ""
    if effect.ci95:
        low, high = (percent(post_test(pre_test, limit)) for limit in effect.ci95)
        interval = f" (95% CI {low} to {high})"
    return (
        f"{outcome.name[0].upper()}{outcome.name[1:]}: for example, if {percent(pre_test)} have the condition, "
        f"{after}{interval} have it after a {_lr(effect)} result{_marked(outcome.verified)}"
    )
