"""What the figures allow: each row of the table, at its boundaries."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.appraisal.judgement import FEWER, MORE, SHOWN, Allowed, allowed
from bot.core.effects import alike, as_ratio
from bot.core.matching.knowledge import KnowledgeBase
from tests.core.appraisal.trials import PAIN, STROKE, trial

RATIO = {"measure": "risk ratio"}
POINTS = {"measure": "risk difference (percentage points)"}
SCORE = {"measure": "mean difference", "favours": "intervention"}
CURE = {**STROKE, "name": "cure", "better": "higher"}
FORTY_TO_TEN = "(at best 40% fewer, at worst 10% fewer)"
TWO_TO_TWENTY = "(at best 2% more, at worst 20% more)"
MARGIN = {"noninferiority_margin": "hazard ratio of 1.3"}


def judged(outcome: dict[str, Any], **study: Any) -> Allowed:
    return allowed(trial(outcome, study=study))


def ratio(low: float, high: float, value: float | None = None, **more: Any) -> dict[str, Any]:
    return {**STROKE, "effect": {**RATIO, "value": value, "ci95": (low, high), **more}}


def score(low: float, high: float, value: float, mcid: float | None = None, **more: Any) -> dict[str, Any]:
    return {**PAIN, "mcid": mcid, "effect": {**SCORE, "value": value, "ci95": (low, high), **more}}


ROWS: dict[str, tuple[dict[str, Any], dict[str, Any], str]] = {
    # excludes no difference
    "a ratio below 1": (ratio(0.6, 0.99), {}, "a clear difference"),
    "a ratio above 1": (ratio(1.01, 1.4), {}, "a clear difference, against the intervention"),
    "a small ratio": (ratio(0.82, 0.99), {}, "a clear difference"),
    "beyond the threshold": (score(3, 6, 4, 3), {}, "a clear difference"),
    "no threshold": (score(0.1, 6, 4), {}, "a clear difference"),
    "across the threshold, from below": (score(2.9, 6, 4, 3), {}, "a difference; whether patients notice is open"),
    "across the threshold, at its end": (score(0.2, 3, 2, 3), {}, "a difference; whether patients notice is open"),
    "short of the threshold": (score(0.2, 2.9, 2, 3), {}, "a difference too small to notice"),
    "a harm short of the threshold": (score(-2.9, -0.2, -2, 3, favours="control"), {},
                                      "a difference too small to notice, against the intervention"),
    "a relative reduction": ({**STROKE, "effect": {"measure": "relative reduction (%)", "value": 20, "ci95": (7, 27)}},
                             {}, "a clear difference"),
    # includes it: what is ruled out
    "a quarter either way": (ratio(0.75, 1.25), {}, "no important difference (at best 25% fewer, at worst 25% more)"),
    "a bit over a quarter fewer": (ratio(0.749, 1.25), {},
                                   "no important harm; benefit not ruled out (at best 25% fewer, at worst 25% more)"),
    "a bit over a quarter more": (ratio(0.75, 1.251), {},
                                  "no important benefit; harm not ruled out (at best 25% fewer, at worst 25% more)"),
    "both": (ratio(0.74, 1.26), {}, "cannot tell (at best 26% fewer, at worst 26% more)"),
    "a precise null": (ratio(0.9, 1.07, 0.98), {}, "no important difference (at best 10% fewer, at worst 7% more)"),
    "odds": ({**STROKE, "effect": {"measure": "odds ratio", "ci95": (0.9, 1.07)}}, {},
             "no important difference (at best odds 10% lower, at worst odds 7% higher)"),
    "cures, more is better": ({**CURE, "effect": {**RATIO, "ci95": (0.9, 1.3)}}, {},
                              "no important harm; benefit not ruled out (at best 30% more, at worst 10% fewer)"),
    "the other event of a survival": (
        {**CURE, "effect": {"measure": "hazard ratio for death", "value": 0.9, "ci95": (0.7, 1.1),
                            "favours": "intervention"}}, {},
        "no important harm; benefit not ruled out (at best 30% fewer, at worst 10% more)"),
    "the other way round": (ratio(0.8, 1.6, 1.2, favours="intervention"), {},
                            "no important harm; benefit not ruled out (at best 38% fewer, at worst 25% more)"),
    "within the threshold": (score(-2.9, 2.9, 0.4, 3), {},
                             "no important difference (at best 2.9 better, at worst 2.9 worse)"),
    "at the threshold, better": (score(-2.9, 3, 0.4, 3), {},
                                 "no important harm; benefit not ruled out (at best 3 better, at worst 2.9 worse)"),
    "at the threshold, worse": (score(-3, 2.9, 0.4, 3), {},
                                "no important benefit; harm not ruled out (at best 2.9 better, at worst 3 worse)"),
    "at the threshold both ways": (score(-3, 3, 0.4, 3), {}, "cannot tell (at best 3 better, at worst 3 worse)"),
    "the control's gain is a loss": (score(-1, 4, 1, 3, favours="control"), {},
                                     "no important benefit; harm not ruled out (at best 1 better, at worst 4 worse)"),
    "nobody says whose": ({**PAIN, "mcid": 9, "effect": {"measure": "mean difference", "ci95": (-2.03, 2.06)}}, {},
                          "no important difference (up to 2.1 either way)"),
    "no threshold, open": (score(-0.5, 0.7, 0.1), {},
                           "open; how much would matter is not stated (at best 0.7 better, at worst 0.5 worse)"),
    "no side, one way": ({**STROKE, "better": None, "effect": {**RATIO, "ci95": (0.89, 1.39)}}, {},
                         "open; which way is better is not stated (from 11% fewer to 39% more)"),
    "no side, both ways": ({**STROKE, "better": None, "effect": {**RATIO, "ci95": (0.7, 1.39)}}, {},
                           "cannot tell (from 30% fewer to 39% more)"),
    "points, by the comparison's risk": (
        {**STROKE, "intervention": {"percent": 10}, "control": {"percent": 10},
         "effect": {**POINTS, "value": 0.1, "ci95": (-2.5, 2.5), "favours": "control"}}, {},
        "no important difference (at best 2.5 per 100 better, at worst 2.5 per 100 worse)"),
    "points, beyond a quarter": (
        {**STROKE, "intervention": {"percent": 10}, "control": {"percent": 10},
         "effect": {**POINTS, "value": 0.1, "ci95": (-2.6, 2.6), "favours": "control"}}, {},
        "cannot tell (at best 2.6 per 100 better, at worst 2.6 per 100 worse)"),
    "counts": ({**STROKE, "intervention": {"events": 500, "n": 5000}, "control": {"events": 500, "n": 5000}}, {},
               "no important difference (at best 11% fewer, at worst 12% more)"),
    # open, whatever the rounding
    "a limit at no difference": (ratio(0.64, 1.0), {},
                                 "open; no difference is not ruled out (at best 36% fewer, at worst no difference)"),
    "a limit at none, of a score": (score(-1.07, 0, -0.5, 3, favours="control"), {},
                                    "open; no difference is not ruled out (at best no difference, at worst 1.1 worse)"),
    "P at alpha": (ratio(0.64, 0.99, p="0.05"), {},
                   "open; no difference is not ruled out (at best 36% fewer, at worst 1% fewer)"),
    "P below alpha": (ratio(0.64, 0.99, p="0.049"), {}, "a clear difference"),
    "P at the study's own alpha": (ratio(0.64, 0.99, p="0.001"), {"alpha": 0.001},
                                   "open; no difference is not ruled out (at best 36% fewer, at worst 1% fewer)"),
    "P below the study's own alpha": (ratio(0.64, 0.99, p="<0.001"), {"alpha": 0.001}, "a clear difference"),
    # a wider interval than 95%, told in a note
    "a 96% interval": (
        {**STROKE, "effect": {**RATIO, "value": 0.79}, "note": "The 96% confidence interval is 0.66 to 0.94."}, {},
        "a clear difference"),
    "a 98% interval": (
        {**CURE, "effect": {"measure": "odds ratio", "value": 0.71, "favours": "control",
                            "note": "98% interval 0.34 to 1.48"}}, {},
        "cannot tell (at best odds 48% higher, at worst odds 66% lower)"),
    "of another figure": ({**STROKE, "effect": {**RATIO, "value": 0.5, "note": "98% CI 0.6 to 0.9"}}, {},
                          "not judged: no interval was read"),
    "narrower": ({**STROKE, "effect": {**RATIO, "value": 0.7, "note": "90% CI 0.6 to 0.9"}}, {},
                 "not judged: no interval was read"),
    # no interval
    "a P value that tells nothing": ({**STROKE, "effect": {"measure": "difference", "p": "0.51"}}, {},
                                     "not judged: no interval was read"),
    "the report's words alone": ({**STROKE, "effect": {"measure": "difference", "note": "not significant"}}, {},
                                 "not judged: no interval was read"),
    "a P value that shows it": (
        {**STROKE, "effect": {"measure": "difference", "p": "<0.001"}}, {},
        "a difference by its P value; its size is not judged: no interval was read"),
    "percentages alone": ({**STROKE, "intervention": {"percent": 10}, "control": {"percent": 12}}, {},
                          "not judged: no interval was read"),
    # not worse by more than a margin
    "met, by both": (ratio(0.9, 1.2), {**MARGIN, "noninferiority_met": "both analyses"},
                     "not worse by more than the margin (at best 10% fewer, at worst 20% more)"),
    "met, and better": (ratio(0.6, 0.9), {**MARGIN, "noninferiority_met": "both analyses"},
                        f"not worse by more than the margin, and better {FORTY_TO_TEN}"),
    "met, and worse": (ratio(1.02, 1.2), {**MARGIN, "noninferiority_met": "both analyses"},
                       f"not worse by more than the margin, but the comparison did better {TWO_TO_TWENTY}"),
    "met by one": (ratio(0.6, 0.9), {**MARGIN, "noninferiority_met": "one analysis"},
                   f"not worse by more than the margin by one of two analyses {FORTY_TO_TEN}"),
    "not met": (ratio(0.9, 1.4), {**MARGIN, "noninferiority_met": "no"},
                "worse by more than the margin is not ruled out (at best 10% fewer, at worst 40% more)"),
    "by its interval": (ratio(0.9, 1.29), {**MARGIN, "noninferiority_met": "not read"},
                        "not worse by more than the margin (at best 10% fewer, at worst 29% more)"),
    "at the margin": (ratio(0.9, 1.3), MARGIN,
                      "worse by more than the margin is not ruled out (at best 10% fewer, at worst 30% more)"),
    "by its interval, in points": (
        {**STROKE, "effect": {**POINTS, "value": -2.6, "ci95": (-10.5, 5.3), "favours": "intervention"}},
        {"noninferiority_margin": "10 percentage points"},
        "not worse by more than the margin (at best 10 per 100 better, at worst 5.3 per 100 worse)"),
    "a margin of another measure": (
        {**STROKE, "effect": {**RATIO, "value": 0.9, "ci95": (0.7, 1.2), "favours": "intervention"}},
        {"noninferiority_margin": "10 percentage points"},
        "no important harm; benefit not ruled out (at best 30% fewer, at worst 20% more)"),
    "by its P value": (ratio(0.64, 1.66, p="0.003 for noninferiority"), {},
                       "not worse by more than the margin (at best 36% fewer, at worst 66% more)"),
    "by a P value that leaves it open": (ratio(0.64, 1.66, p="0.06 for noninferiority"), {},
                                         "cannot tell (at best 36% fewer, at worst 66% more)"),
    # what compares nothing
    "a sensitivity": ({"name": "sensitivity for cancer", "kind": "accuracy", "role": "primary",
                       "effect": {"measure": "sensitivity", "value": 0.79, "ci95": (0.69, 0.86)}}, {},
                      "sensitivity at least 69%"),
    "a sensitivity without limits": ({"name": "sensitivity for cancer", "kind": "accuracy", "role": "primary",
                                      "intervention": {"percent": 90}}, {}, "not judged: no interval was read"),
    "a rate": ({"name": "clots", "kind": "accuracy", "role": "primary",
                "effect": {"measure": "event rate (%)", "value": 0.78, "ci95": (0.58, 1.04)}}, {},
               "event rate between 0.58 and 1.04"),
    "a share": ({"name": "cure", "kind": "binary", "role": "primary", "intervention": {"percent": 90}}, {}, ""),
}  # fmt: skip


@pytest.mark.parametrize(("outcome", "study", "words"), ROWS.values(), ids=ROWS)
def test_each_row_of_the_table(outcome: dict[str, Any], study: dict[str, Any], words: str) -> None:
    """On either side of each of its limits."""
    assert judged(outcome, **study).words == words


def test_a_poem_without_figures_allows_nothing() -> None:
    """Nothing is judged, and nothing said."""
    poem = trial().model_copy(update={"outcomes": ()})
    assert (allowed(poem).kind, allowed(poem).words) == ("nothing", "")


def test_a_sensitivity_is_told_with_its_specificity() -> None:
    """Whatever stands between them."""
    rows = [
        {"name": f"{half} for cancer", "kind": "accuracy", "effect": {"measure": half, "value": 90, "ci95": (80, 95)}}
        for half in ("sensitivity", "specificity")
    ]
    between = {"name": "accuracy", "kind": "accuracy", "effect": {"measure": "accuracy (%)", "value": 3}}
    found = allowed(trial({**rows[0], "main": True}, between, rows[1]))
    assert found.words == "sensitivity at least 80%, specificity at least 80%"


def test_the_margin_is_that_of_the_main_outcome() -> None:
    """What the headline names beside it is judged by itself."""
    death = {**ratio(1.01, 1.47, 1.22), "role": "secondary", "main": True}
    poem = trial(ratio(0.87, 1.23), death, study={**MARGIN, "noninferiority_met": "both analyses"})
    assert allowed(poem).words == "a clear difference, against the intervention"


@given(low=st.floats(0.05, 3), width=st.floats(0.001, 3))
def test_a_ratio_is_judged_by_what_it_rules_out(low: float, width: float) -> None:
    """For every interval: 'cannot tell' only with both inside, 'no important difference' only with neither."""
    high = low + width
    kind = judged(ratio(low, high)).kind
    excluded = high < 1 or low > 1
    assert (kind in SHOWN) == excluded
    if not excluded and 1 not in (low, high):
        expected = {(True, True): "either", (True, False): "no harm", (False, True): "no benefit"}
        assert kind == expected.get((low < FEWER, high > MORE), "none that matters")


@given(low=st.floats(-9, 9), width=st.floats(0.01, 9), mcid=st.floats(0.1, 5), favours=st.sampled_from(("i", "c")))
def test_a_score_is_judged_by_its_threshold(low: float, width: float, mcid: float, favours: str) -> None:
    """Whichever arm it favours: the same judgement, seen from the other side."""
    high, value = low + width, low + width / 2
    if value == 0 or 0 in (low, high):
        return
    arms = {"i": "intervention", "c": "control"}
    found = judged(score(low, high, value, mcid, favours=arms[favours]))
    best, worst = (high, -low) if (value > 0) == (favours == "i") else (-low, high)
    if low > 0 or high < 0:
        least, most = sorted((abs(low), abs(high)))
        assert found.kind == ("clear" if least >= mcid else "noticed or not" if most >= mcid else "too small")
        assert found.side == arms[favours]
    else:
        inside = (best >= mcid, worst >= mcid)
        kinds = {(True, True): "either", (True, False): "no harm", (False, True): "no benefit"}
        assert found.kind == kinds.get(inside, "none that matters")


@given(events=st.tuples(st.integers(1, 400), st.integers(1, 400)))
def test_counts_allow_what_their_ratio_does(events: tuple[int, int]) -> None:
    """Where no interval is printed, both arms' counts give one."""
    one, two = ({"events": count, "n": 500} for count in events)
    assert judged({**STROKE, "intervention": one, "control": two}).kind not in (
        "no interval",
        "P alone",
        "no threshold",
    )


# ---- every POEM that is shipped --------------------------------------------------------------------------------------


def test_nobody_says_cannot_tell_where_both_are_ruled_out(shipped: KnowledgeBase) -> None:
    """Read from the figures once more, without regard to which side is better."""
    for poem in shipped:
        found = allowed(poem)
        effect = found.outcome.effect if found.outcome else None
        if effect is None or effect.ci95 is None or found.outcome is None:
            continue
        mcid, ends = found.outcome.mcid, [as_ratio(effect, limit) for limit in effect.ci95]
        if None not in ends:
            low, high = sorted(end for end in ends if end is not None)
            both_out = low >= FEWER and high <= MORE
            both_in = low < FEWER and high > MORE
        elif alike(effect.measure) == 0 and mcid is not None:
            both_out, both_in = max(map(abs, effect.ci95)) < mcid, min(map(abs, effect.ci95)) >= mcid
        else:
            continue
        assert not (both_out and found.kind == "either"), poem.id
        assert not (both_in and found.kind == "none that matters"), poem.id


def test_without_an_interval_nothing_is_judged(shipped: KnowledgeBase) -> None:
    """Never 'cannot tell', never 'no important difference', where nobody read an interval and there are no counts."""
    for poem in shipped:
        found = allowed(poem)
        arms = [found.outcome.intervention, found.outcome.control] if found.outcome else []
        counted = all(arm and arm.events is not None for arm in arms)
        effect = found.outcome.effect if found.outcome else None
        notes = f"{effect.note if effect else ''} {found.outcome.note if found.outcome else ''}"
        wider = "% interval" in notes or "% confidence interval" in notes or "% CI" in notes
        if not counted and not wider and (effect is None or effect.ci95 is None):
            assert found.kind in ("no interval", "P alone", "nothing", "range", "not worse", "not worse by one",
                                  "maybe worse"), poem.id  # fmt: skip
