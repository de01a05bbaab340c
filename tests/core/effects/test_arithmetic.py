"""Effect sizes against published vectors, against statsmodels, and against what must hold for every table."""

import csv
import math
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.core.effects.arithmetic import (
    Estimate,
    Ratio,
    accuracy_of,
    at_baseline,
    difference,
    likelihood_ratios,
    mattering,
    most_behind_none,
    natural_frequencies,
    number_needed,
    number_needed_through_infinity,
    p_values,
    post_test,
    wilson,
)

# x1, n1, x2, n2, low, high: Newcombe, Stat Med 1998;17:873-890, and two trials.
VECTORS = [
    (56, 70, 48, 80, 0.0524, 0.3339),
    (9, 10, 3, 10, 0.1705, 0.8090),
    (6, 7, 2, 7, 0.0582, 0.8062),
    (5, 56, 0, 29, -0.0381, 0.1926),
    (0, 10, 0, 20, -0.1611, 0.2775),
    (10, 10, 0, 10, 0.6075, 1.0),
    (60, 150, 35, 150, 0.0615, 0.2669),
    (21, 85, 15, 91, -0.0374, 0.2011),
    (4, 20, 1, 20, -0.0711, 0.3699),
]


@pytest.mark.parametrize(("table", "low", "high"), [(vector[:4], *vector[4:]) for vector in VECTORS])
def test_newcombe_s_limits_are_the_published_ones(table: tuple[int, int, int, int], low: float, high: float) -> None:
    """Nine tables come out as printed, to four decimals."""
    found = difference(*table)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def reference() -> list[dict[str, str]]:
    with (Path(__file__).parent / "intervals.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def test_limits_agree_with_statsmodels_on_thousands_of_tables() -> None:
    """Wilson's and Newcombe's limits are those of an independent library, on random tables with many empty cells."""
    rows = reference()
    assert len(rows) == 2500
    for row in rows:
        x1, n1, x2, n2 = (int(row[name]) for name in ("x1", "n1", "x2", "n2"))
        one, both = wilson(x1, n1), difference(x1, n1, x2, n2)
        expected = [float(row[name]) for name in ("wilson_low", "wilson_high", "newcombe_low", "newcombe_high")]
        assert [one.low, one.high, both.low, both.high] == pytest.approx(expected, abs=1e-9), row


@st.composite
def arms(draw: st.DrawFn) -> tuple[int, int]:
    n = draw(st.integers(1, 5000))
    return draw(st.integers(0, n)), n


@given(arms(), arms())
def test_an_interval_holds_its_estimate_and_stays_possible(one: tuple[int, int], two: tuple[int, int]) -> None:
    """-1 <= low <= estimate <= high <= 1, whatever the table."""
    found = difference(*one, *two)
    assert -1 <= found.low <= found.value <= found.high <= 1
    share = wilson(*one)
    assert 0 <= share.low <= share.value <= share.high <= 1


@given(arms(), arms())
def test_swapping_the_arms_mirrors_the_difference(one: tuple[int, int], two: tuple[int, int]) -> None:
    """Seen from the other arm, value and limits change sign and places."""
    straight, swapped = difference(*one, *two), difference(*two, *one).mirrored
    assert (straight.value, straight.low, straight.high) == pytest.approx((swapped.value, swapped.low, swapped.high))


@given(arms(), arms())
def test_one_more_event_never_lowers_the_difference(one: tuple[int, int], two: tuple[int, int]) -> None:
    """Estimate and limits rise with the events of the first arm."""
    x, n = one
    assume(x < n)
    less, more = difference(x, n, *two), difference(x + 1, n, *two)
    assert more.value > less.value
    assert more.low >= less.low - 1e-12
    assert more.high >= less.high - 1e-12


@given(arms(), st.integers(2, 20))
def test_more_patients_narrow_the_interval(one: tuple[int, int], times: int) -> None:
    """The same share in more patients is surer."""
    x, n = one
    few, many = wilson(x, n), wilson(x * times, n * times)
    assert many.high - many.low < few.high - few.low


def test_none_and_all_have_a_limit_at_their_end() -> None:
    """Exactly: no rounding makes 0 of 7 a little more or less than none."""
    for n in range(1, 200):
        assert wilson(0, n).low == 0
        assert wilson(n, n).high == 1


@pytest.mark.parametrize(("x", "n"), [(3, 2), (-1, 5), (0, 0)])
def test_impossible_counts_are_refused(x: int, n: int) -> None:
    """More events than patients, fewer than none, and nobody at all are errors."""
    with pytest.raises(ValueError, match="no proportion"):
        wilson(x, n)


def test_none_seen_is_compatible_with_three_in_n() -> None:
    """0 of 60 may be up to 5 in 100; 0 of 2 says nothing, and no risk is above 1."""
    assert most_behind_none(60) == pytest.approx(0.05)
    assert most_behind_none(4) == pytest.approx(0.75)
    assert [most_behind_none(n) for n in (1, 2, 3)] == [1, 1, 1]
    with pytest.raises(ValueError, match="nobody was counted"):
        most_behind_none(0)


# ---- numbers needed ----


def test_a_number_needed_to_treat_is_rounded_up_with_limits() -> None:
    """60/150 against 35/150 gives an NNT of 6, 3.7 to 16.3."""
    needed = number_needed(difference(60, 150, 35, 150))
    assert needed is not None
    assert (needed.kind, needed.value, round(needed.low, 1), round(needed.high, 1)) == ("benefit", 6, 3.7, 16.3)


def test_a_number_needed_to_harm_is_rounded_down() -> None:
    """The same table the other way round harms one in every five at most."""
    needed = number_needed(difference(35, 150, 60, 150))
    assert needed is not None
    assert (needed.kind, needed.value) == ("harm", 6)
    one_in = number_needed(Estimate(-0.15, -0.2, -0.1))
    assert one_in is not None
    assert one_in.value == 6  # 6.67: the cautious way
    gain = number_needed(Estimate(0.15, 0.1, 0.2))
    assert gain is not None
    assert gain.value == 7


def test_a_number_needed_that_comes_out_even_is_not_rounded_away() -> None:
    """150 against 100 of 1000 is one in 20, though 0.15 - 0.1 is a hair less than 0.05; so for a harm, one in 4."""
    assert 0.15 - 0.1 < 0.05
    gain, harm = number_needed(difference(150, 1000, 100, 1000)), number_needed(difference(29, 100, 54, 100))
    assert gain is not None
    assert harm is not None
    assert (gain.kind, gain.value, harm.kind, harm.value) == ("benefit", 20, "harm", 4)


@pytest.mark.parametrize("table", [(21, 85, 15, 91), (5, 56, 0, 29), (0, 10, 0, 20), (4, 20, 1, 20)])
def test_no_number_where_the_interval_holds_zero(table: tuple[int, int, int, int]) -> None:
    """A study that could not tell has no NNT."""
    assert number_needed(difference(*table)) is None


def test_altman_s_interval_runs_through_infinity() -> None:
    """NNTB 13 (NNTH 27 to infinity to NNTB 5), and nothing of the kind where zero is excluded."""
    through = number_needed_through_infinity(difference(21, 85, 15, 91))
    assert through is not None
    assert (through.kind, through.value, round(through.harm), round(through.benefit)) == ("benefit", 13, 27, 5)
    assert number_needed_through_infinity(difference(60, 150, 35, 150)) is None
    worse = number_needed_through_infinity(Estimate(-0.1, -0.25, 0.05))
    assert worse is not None
    assert (worse.kind, worse.value, worse.harm, worse.benefit) == ("harm", 10, 4, 20)
    for equal, limits in ((Estimate(0, 0, 0.1), (math.inf, 10)), (Estimate(0, -0.1, 0), (10, math.inf))):
        through = number_needed_through_infinity(equal)
        assert through is not None
        assert (through.kind, through.value, through.harm, through.benefit) == ("benefit", None, *limits)


@given(arms(), arms())
def test_every_table_has_one_kind_of_number_or_the_other(one: tuple[int, int], two: tuple[int, int]) -> None:
    """Either the interval excludes zero and there is an NNT, or it does not and there is Altman's."""
    found = difference(*one, *two)
    assert (number_needed(found) is None) != (number_needed_through_infinity(found) is None)


# ---- a printed P against its counts ----


def test_p_values_are_those_of_the_usual_tests() -> None:
    """Pearson, Yates and Fisher on 15/91 v 21/85 and on a table of empty arms."""
    assert p_values(15, 91, 21, 85) == pytest.approx((0.17658, 0.24427, 0.19466), abs=1e-5)
    assert p_values(13, 16, 4, 13) == pytest.approx((0.00605, 0.01799, 0.00953), abs=1e-5)
    assert p_values(0, 10, 0, 12) == (1, 1, 1)


def test_fisher_s_test_counts_the_tables_that_are_just_as_likely() -> None:
    """With 0 of 3 against 6 of 14, two of the three events fall to the few as often as none does."""
    tables = [math.comb(6, x) * math.comb(11, 3 - x) for x in range(4)]  # 165, 330, 165, 20
    assert tables[0] == tables[2]
    assert p_values(0, 3, 6, 14)[2] == pytest.approx((165 + 165 + 20) / math.comb(17, 3))
    assert p_values(3, 10, 7, 10)[2] == pytest.approx(0.178896, abs=1e-6)


@given(arms(), arms())
def test_p_values_are_probabilities(one: tuple[int, int], two: tuple[int, int]) -> None:
    """Each lies between 0 and 1, and the correction never makes a table more surprising."""
    pearson, yates, fisher = p_values(*one, *two)
    assert 0 <= pearson <= yates <= 1
    assert 0 <= fisher <= 1


# ---- the smallest difference that patients notice ----


@pytest.mark.parametrize(
    ("effect", "verdict"),
    [
        (Estimate(5, 3, 7), "matters"),
        (Estimate(4, 2, 6), "probably matters"),
        (Estimate(2.6, 1.74, 3.37), "probably too small"),
        (Estimate(1, 0.2, 2.9), "too small"),
        (Estimate(3, 2.9, 3.1), "probably matters"),
        (Estimate(2.9, 2.8, 3), "probably too small"),
        (Estimate(1, -0.5, 4), "no clear difference"),
        (Estimate(1, 0, 4), "no clear difference"),
    ],
)
def test_five_verdicts_on_a_difference(effect: Estimate, verdict: str) -> None:
    """By where the interval lies against a threshold of 3, for a benefit and for a harm of the same size."""
    assert mattering(effect, 3) == verdict
    assert mattering(effect.mirrored, 3) == verdict


def test_a_threshold_is_positive() -> None:
    """Zero is no threshold."""
    with pytest.raises(ValueError, match="the threshold is a positive difference"):
        mattering(Estimate(1, 0, 2), 0)


# ---- another baseline ----


@pytest.mark.parametrize(
    ("ratio", "value", "baseline", "risk"),
    [
        ("odds ratio", 0.73, 0.3, 0.2383),  # Cochrane Handbook 5.1, 12.5.4.3: 62 fewer per 1000
        ("risk ratio", 0.75, 0.8, 0.6),  # Cochrane Handbook 5.1, 11.5.5
        ("risk ratio", 0.75, 0.2, 0.15),
        ("hazard ratio", 0.5, 0.36, 0.2),  # survival 0.64 becomes 0.8, its square root
    ],
)
def test_a_ratio_at_a_baseline_gives_the_published_risk(
    ratio: Ratio, value: float, baseline: float, risk: float
) -> None:
    """Odds go by way of the odds, hazards by way of survival."""
    found = at_baseline(Estimate(value, value, value), ratio, baseline)
    assert round(found.risk.value, 4) == risk
    assert found.reduction.value == pytest.approx(baseline - found.risk.value)


def test_the_handbook_s_odds_ratio_gives_its_nnt() -> None:
    """An odds ratio of 0.73 at a risk of 30% is an NNT of 17."""
    needed = number_needed(at_baseline(Estimate(0.73, 0.6, 0.9), "odds ratio", 0.3).reduction)
    assert needed is not None
    assert needed.value == 17


@given(
    st.sampled_from(["risk ratio", "odds ratio", "hazard ratio"]),
    st.floats(0.05, 0.95),
    st.tuples(st.floats(0.05, 5), st.floats(1, 3), st.floats(1, 3)),
)
def test_a_baseline_keeps_the_order_of_the_limits(
    ratio: Ratio, baseline: float, shape: tuple[float, float, float]
) -> None:
    """Limits stay around the estimate, risks stay possible, and a ratio that excludes 1 is an ARR that excludes 0."""
    value, below, above = shape
    assume(ratio != "risk ratio" or value * baseline <= 1)
    effect = Estimate(value, value / below, value * above)
    found = at_baseline(effect, ratio, baseline)
    assert 0 <= found.risk.low <= found.risk.value <= found.risk.high <= 1
    assert found.reduction.low <= found.reduction.value <= found.reduction.high
    if effect.high < 0.999:
        assert found.reduction.low > 0
    if effect.low > 1.001:
        assert found.reduction.high < 0


def test_what_cannot_hold_at_a_baseline_is_refused() -> None:
    """A risk of 0 or 1, a risk ratio of 3 at 50%, a ratio of nothing or less."""
    for certain in (0, 1):
        with pytest.raises(ValueError, match="a baseline risk lies between 0 and 1"):
            at_baseline(Estimate(1, 0.5, 2), "hazard ratio", certain)
    with pytest.raises(ValueError, match="cannot hold"):
        at_baseline(Estimate(3, 2, 4), "risk ratio", 0.5)
    for impossible in (Estimate(1, -1, 2), Estimate(0, 0, 2)):
        with pytest.raises(ValueError, match="a ratio is positive"):
            at_baseline(impossible, "odds ratio", 0.5)


def test_a_ratio_may_carry_a_risk_to_its_ends() -> None:
    """A doubled risk of 50% is a certainty, a limit of 0 a risk of 0, and no limit is beyond 1."""
    risk = at_baseline(Estimate(2, 0, 3), "risk ratio", 0.5).risk
    assert (risk.value, risk.low, risk.high) == (1, 0, 1)


# ---- tests ----


def test_accuracy_has_log_limits() -> None:
    """90 of 100 found and 80 of 100 cleared: by hand LR+ 4.5 (3.02 to 6.70), LR- 0.125 (0.07 to 0.23)."""
    found = accuracy_of(0.9, 0.8, 100, 100)
    assert found.positive is not None
    assert found.negative is not None
    assert (found.sensitivity.value, found.specificity.value) == (0.9, 0.8)
    plus, minus = found.positive, found.negative
    assert (plus.value, plus.low, plus.high) == pytest.approx((4.5, 3.0243, 6.6958), abs=1e-4)
    assert (minus.value, minus.low, minus.high) == pytest.approx((0.125, 0.0689, 0.2269), abs=1e-4)


def test_accuracy_has_the_limits_of_its_counts() -> None:
    """The counts are rebuilt for the limits; the printed figure stays, and within them, though it was rounded."""
    found = accuracy_of(0.9, 0.8, 100, 50)
    assert found.sensitivity == wilson(90, 100)
    assert found.specificity == wilson(40, 50)
    rounded = accuracy_of(0.999, 0.001, 100, 100)
    assert rounded.sensitivity == Estimate(0.999, wilson(100, 100).low, 1)
    assert rounded.specificity == Estimate(0.001, 0, wilson(0, 100).high)
    few = accuracy_of(0.4, 0.6, 1, 1)
    assert (few.sensitivity.low, few.specificity.high) == (0, 1)


def test_an_empty_cell_gives_no_likelihood_ratio() -> None:
    """Nobody missed: no LR-; nobody falsely positive: no LR+; half a patient is not invented."""
    nobody_missed, nobody_false = accuracy_of(1, 0.9, 30, 50), accuracy_of(0.8, 1, 30, 50)
    assert nobody_missed.negative is None
    assert nobody_missed.positive is not None
    assert nobody_false.positive is None
    assert nobody_false.negative is not None


@given(st.tuples(*[st.integers(1, 400)] * 4))
def test_likelihood_ratios_lie_inside_their_limits(cells: tuple[int, int, int, int]) -> None:
    """Both ratios, for every table without an empty cell."""
    hit, missed, alarmed, cleared = cells
    ill, well = hit + missed, cleared + alarmed
    found = accuracy_of(hit / ill, cleared / well, ill, well)
    for ratio in (found.positive, found.negative):
        assert ratio is not None
        assert 0 < ratio.low <= ratio.value <= ratio.high


def test_a_probability_moves_by_the_odds() -> None:
    """15% with LR- 0.08 leaves 1.4%; a ratio of 1 moves nothing."""
    assert round(post_test(0.15, 0.08), 4) == 0.0139
    assert post_test(0.3, 1) == pytest.approx(0.3)
    assert post_test(0.3, 0) == 0


@given(st.floats(0.02, 0.98), st.floats(0.05, 1), st.floats(0.05, 0.95))
def test_natural_frequencies_add_up_and_agree_with_the_odds(pre: float, sensitivity: float, specificity: float) -> None:
    """The cells add up to everybody, and their share of true positives is the post-test probability."""
    cells = natural_frequencies(pre, sensitivity, specificity, people=1_000_000)
    assert cells.true_positive + cells.false_negative + cells.false_positive + cells.true_negative == 1_000_000
    positive, negative = likelihood_ratios(sensitivity, specificity)
    assert positive is not None
    assert negative is not None
    found = cells.true_positive / (cells.true_positive + cells.false_positive)
    assert found == pytest.approx(post_test(pre, positive), abs=1e-3)
    missed = cells.false_negative / (cells.false_negative + cells.true_negative)
    assert missed == pytest.approx(post_test(pre, negative), abs=1e-3)


def test_accuracy_refuses_the_impossible() -> None:
    """A share just beyond its ends, a certainty before the test, a negative ratio, a group of nobody."""
    for shares in ((1.01, 0.5), (-0.01, 0.5), (0.5, 1.01), (0.5, -0.01)):
        with pytest.raises(ValueError, match="sensitivity and specificity lie between 0 and 1"):
            accuracy_of(*shares, 10, 10)
        with pytest.raises(ValueError, match="sensitivity and specificity lie between 0 and 1"):
            likelihood_ratios(*shares)
        with pytest.raises(ValueError, match="probabilities lie between 0 and 1"):
            natural_frequencies(0.5, *shares)
    for pre_test, ratio in ((0, 2), (1, 2), (0.5, -0.1)):
        with pytest.raises(ValueError, match="a pre-test probability lies between 0 and 1, a likelihood ratio is not"):
            post_test(pre_test, ratio)
    for pre_test in (0, 1):
        with pytest.raises(ValueError, match="probabilities"):
            natural_frequencies(pre_test, 0.5, 0.5)
    for people in ((0, 2), (2, 0)):
        with pytest.raises(ValueError, match="no proportion"):
            accuracy_of(0.5, 0.5, *people)


def test_accuracy_reaches_both_its_ends() -> None:
    """A test that finds all, none, or clears nobody has its ratios, as far as these exist."""
    assert likelihood_ratios(1, 1) == (None, 0)
    assert likelihood_ratios(0, 0.5) == (0, 2)
    assert likelihood_ratios(0.5, 0) == (0.5, None)
    useless = accuracy_of(0, 0, 10, 10)
    assert (useless.sensitivity.value, useless.specificity.value) == (0, 0)
    cells = natural_frequencies(0.1, 1, 0)
    assert (cells.people, cells.true_positive, cells.false_negative) == (1000, 100, 0)
    assert (cells.false_positive, cells.true_negative) == (900, 0)
    assert natural_frequencies(0.1, 0, 1).true_positive == 0
