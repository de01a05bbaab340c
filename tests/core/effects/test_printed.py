"""What a report prints of a comparison is read once, whatever way it is printed."""

from typing import Any

import pytest

from bot.core.effects.printed import alike, interval_of, measure_of, p_in_words, printed_p, reported
from bot.core.poem.model import Effect


@pytest.mark.parametrize(
    ("measure", "value"),
    [
        *(
            (f"{what} ratio", 1)
            for what in ("hazard", "odds", "risk", "rate", "time", "prevalence", "incidence", "mean")
        ),
        *((f"relative {what}", 1) for what in ("risk", "hazard", "odds")),
        *((short, 1) for short in ("HR", "OR", "RR", "IRR")),
        *((f"{what} of both", 0) for what in ("difference", "differences", "effectiveness", "excess", "slowing")),
        ("range of hazard ratios", None),
        ("hazard ratio (rhythm v rate)", 1),
        ("relative risk", 1),
        ("age-adjusted rate ratio", 1),
        ("incidence rate ratio adjusted for all covariates", 1),
        ("geometric mean ratio", 1),
        ("RR", 1),
        ("adjusted OR (95% CI)", 1),
        ("relative risk reduction (%)", 0),
        ("relative increase (%)", 0),
        ("relative slowing in percent", 0),
        ("mean difference", 0),
        ("excess cases", 0),
        ("vaccine efficacy (percent)", 0),
        ("number needed to treat", 0),
        ("count", None),
        ("response or remission", None),
        ("event rate (%)", None),
        ("c-statistic", None),
        ("likelihood ratio negative", None),
        ("odds ratio (range)", None),
        ("nocebo ratio", None),
        ("incremental cost-effectiveness ratio", None),
    ],
)
def test_the_value_of_likeness(measure: str, value: float | None) -> None:
    """1 for ratios, 0 for differences and reductions, none for what sets no two arms against each other."""
    assert alike(measure) == value


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("0.44", ("=", 0.44)),
        (".054", ("=", 0.054)),
        ("= .03", ("=", 0.03)),
        ("P = 0.03", ("=", 0.03)),
        ("P value < .05", ("<", 0.05)),
        ("p<0.001", ("<", 0.001)),
        ("<0.001", ("<", 0.001)),
        ("≤0.05", ("<", 0.05)),
        (">0.34", (">", 0.34)),
        ("≥ 0.2", (">", 0.2)),
        ("1.00", ("=", 1)),
        ("1", ("=", 1)),
        ("0·05", ("=", 0.05)),
        ("NS", (">", 0.05)),
        ("P = n.s.", (">", 0.05)),
        ("not significant", (">", 0.05)),
        ("0.01 for superiority", ("=", 0.01)),
        ("0.02 for each", ("=", 0.02)),
        ("P for trend", None),
        ("P for trend 0.03", None),
        ("0.03 for trend", None),
        ("0.003 for noninferiority", None),
        ("0.04 for heterogeneity", None),
        ("0.26 (all three groups)", None),
        ("0.26 (all arms)", None),
        ("0.26 for equivalence", None),
        ("0.26 for interaction", None),
        ("0.26 (non-inferior)", None),
        ("0.26 (non inferior)", None),
        ("1.2 x 10-5", None),
        ("0.5×10⁻⁴", None),
        ("1e-5", None),
        ("1e5", None),
        ("2.5", None),
        ("1.5", None),
        ("", None),
        (None, None),
        ("not given", None),
    ],
)
def test_a_printed_p_is_read_only_if_it_tests_these_arms(text: str | None, found: tuple[str, float] | None) -> None:
    """A test against a margin, of a trend or over three groups is no test of this difference."""
    p = printed_p(text)
    assert (None if p is None else (p.sign, p.value)) == found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<0.001", "P < 0.001"),
        ("< 0.001", "P < 0.001"),
        ("= .03", "P = .03"),
        ("0.02 for each", "P = 0.02 for each"),
        (".054", "P = .054"),
        ("P=0.03", "P = 0.03"),
        ("NS", "P NS"),
        ("P for trend 0.03", "P for trend 0.03"),
    ],
)
def test_a_p_value_in_a_sentence(text: str, words: str) -> None:
    """With its letter once, and a sign unless the text has none of its own."""
    assert p_in_words(text) == words


@pytest.mark.parametrize(
    ("printed", "note", "words"),
    [
        ({"value": 0.79, "ci95": (0.66, 0.95), "p": "0.01"}, None, "risk ratio 0.79 (95% CI 0.66 to 0.95)"),
        ({"value": 0.79, "p": "<0.01"}, None, "risk ratio 0.79 (P < 0.01)"),
        ({"value": 0.95, "ci90": (0.7, 1.29)}, None, "risk ratio 0.95 (90% CI 0.7 to 1.29)"),
        ({"ci95": (0.66, 0.95)}, "Bayesian", "risk ratio: 95% credible interval 0.66 to 0.95"),
        ({"value": 0.9, "ci95": (0.8, 1), "p": "0.01 for noninferiority"}, None,
         "risk ratio 0.9 (95% CI 0.8 to 1, P = 0.01 for noninferiority)"),
        ({"value": 3, "unit": "points"}, None, "risk ratio 3 points"),
        ({"note": "not significant"}, None, ""),
    ],
)  # fmt: skip
def test_a_comparison_as_the_report_prints_it(printed: dict[str, Any], note: str | None, words: str) -> None:
    """Measure, value, unit and, in brackets, interval or P; a test against a margin stands beside the interval."""
    assert reported(Effect.model_validate({"measure": "risk ratio", **printed}), note) == words


def test_the_kind_of_interval_stands_beside_the_interval() -> None:
    """Not in the measure, where some reports have it."""
    effect = Effect(measure="risk ratio (95% Bayesian credible interval)", value=0.7, ci95=(0.5, 0.9))
    assert (measure_of(effect), interval_of(effect)) == ("risk ratio", "95% credible interval 0.5 to 0.9")
    assert interval_of(Effect(measure="risk ratio")) == reported(None) == ""
