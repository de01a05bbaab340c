"""Effect sizes and test accuracy: arithmetic only, no words.

Proportions, risks, sensitivities and specificities are 0 to 1 here; `x` patients with the event among `n`. Every
interval is a 95% one (z = 1.96). An absolute risk reduction is the control's risk minus the treatment's: positive is
better. Functions raise ValueError for what cannot be (8 of 5 patients, a risk of 1.2), never for what is merely small.
"""

import math
from dataclasses import dataclass
from typing import Literal

Z = 1.959963984540054

Side = Literal["benefit", "harm"]


@dataclass(frozen=True, slots=True)
class Estimate:
    """A value with its 95% limits, `low` <= `value` <= `high`."""

    value: float
    low: float
    high: float

    @property
    def excludes_zero(self) -> bool:
        """Tell whether both limits lie on one side of zero."""
        return self.low > 0 or self.high < 0

    @property
    def mirrored(self) -> "Estimate":
        """The same difference seen from the other arm."""
        return Estimate(-self.value, -self.high, -self.low)


# ---- two proportions -------------------------------------------------------------------------------------------------


def wilson(x: int, n: int) -> Estimate:
    """Return the proportion x/n with Wilson's score limits.

    (p + z²/2n ± z·√(p(1-p)/n + z²/4n²)) / (1 + z²/n). Wilson, J Am Stat Assoc 1927;22:209-212. Raise ValueError unless
    0 <= x <= n and n > 0.
    """
    if n <= 0 or not 0 <= x <= n:
        raise ValueError(f"{x} of {n} is no proportion")
    p = x / n
    centre = p + Z * Z / (2 * n)
    spread = Z * math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
    scale = 1 + Z * Z / n
    low = 0.0 if x == 0 else (centre - spread) / scale
    high = 1.0 if x == n else (centre + spread) / scale
    return Estimate(p, min(low, p), max(high, p))


def difference(x1: int, n1: int, x2: int, n2: int) -> Estimate:
    """Return d = x1/n1 - x2/n2 with Newcombe's hybrid score limits.

    d - √((p1-l1)² + (u2-p2)²) to d + √((u1-p1)² + (p2-l2)²), with Wilson's limits l and u of each arm. Method 10 of
    Newcombe, Stat Med 1998;17:873-890; it holds with few events and with none, where Wald's limits are too narrow.
    """
    one, two = wilson(x1, n1), wilson(x2, n2)
    d = one.value - two.value
    low = d - math.hypot(one.value - one.low, two.high - two.value)
    high = d + math.hypot(one.high - one.value, two.value - two.low)
    return Estimate(d, max(-1.0, low), min(1.0, high))


def risk_ratio(x1: int, n1: int, x2: int, n2: int) -> Estimate | None:
    """Return (x1/n1) / (x2/n2) with log limits; None where either arm has no event.

    Katz, Biometrics 1978;34:469-474.
    """
    return _log_ratio(wilson(x1, n1).value, n1, wilson(x2, n2).value, n2)


def most_behind_none(n: int) -> float:
    """Return the risk that none of `n` is still compatible with: 3/n, the rule of three.

    The upper 95% limit of 0/n. Hanley and Lippman-Hand, JAMA 1983;249:1743-1745. Raise ValueError unless n > 0.
    """
    if n <= 0:
        raise ValueError("nobody was counted")
    return min(1.0, 3 / n)


def p_values(x1: int, n1: int, x2: int, n2: int) -> tuple[float, float, float]:
    """Return the two-sided P values that x1/n1 against x2/n2 can be printed with.

    Pearson's chi-squared, the same with Yates's continuity correction, and Fisher's exact test (tables no likelier than
    the one seen). They serve to check a printed P, not to test anything.
    """
    wilson(x1, n1)
    wilson(x2, n2)
    n, events = n1 + n2, x1 + x2
    if events in (0, n):
        return 1.0, 1.0, 1.0
    expected = n1 * events / n
    spread = expected * (n - events) * n2 / (n * n)  # the variance of x1 under "no difference", but for n/(n-1)
    off = abs(x1 - expected)
    chi_squared = off * off / spread
    corrected = max(0.0, off - 0.5) ** 2 / spread
    return _beyond(chi_squared), _beyond(corrected), _fisher(x1, n1, events, n)


def _beyond(chi_squared: float) -> float:
    """Return the upper tail of chi-squared with one degree of freedom."""
    return math.erfc(math.sqrt(chi_squared / 2))


def _fisher(x1: int, n1: int, events: int, n: int) -> float:
    def log_chance(x: int) -> float:
        return _log_choose(events, x) + _log_choose(n - events, n1 - x) - _log_choose(n, n1)

    seen = log_chance(x1)
    tables = range(max(0, n1 + events - n), min(n1, events) + 1)
    chances = (log_chance(x) for x in tables)
    return min(1.0, math.fsum(math.exp(chance) for chance in chances if chance <= seen + 1e-7))


def _log_choose(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


# ---- numbers needed to treat -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NumberNeeded:
    """Patients to treat for one more good outcome (benefit) or one more bad one (harm), with 95% limits."""

    kind: Side
    value: int
    low: float
    high: float


def number_needed(risk_reduction: Estimate) -> NumberNeeded | None:
    """Return the NNT (or NNH) of an absolute risk reduction (control minus treatment; benefit positive).

    None when the interval holds zero: no number needed to treat can be given. The cautious way of rounding: an NNT up,
    an NNH down. The limits are the reciprocals of the reduction's limits, swapped (Altman, BMJ 1998;317:1309-1312).
    """
    if not risk_reduction.excludes_zero:
        return None
    limits = sorted((1 / abs(risk_reduction.low), 1 / abs(risk_reduction.high)))
    kind: Side = "benefit" if risk_reduction.value > 0 else "harm"
    return NumberNeeded(kind, cautious(risk_reduction.value), limits[0], limits[1])


def cautious(risk_reduction: float) -> int:
    """Return 1/|reduction|, rounded up for a benefit and down for a harm; 1e-9 forgives the last binary digit.

    `risk_reduction`: control minus treatment, 0 to 1, benefit positive, not zero.
    """
    exact = 1 / abs(risk_reduction)
    return math.ceil(exact - 1e-9) if risk_reduction > 0 else max(1, math.floor(exact + 1e-9))


@dataclass(frozen=True, slots=True)
class NumberNeededThroughInfinity:
    """An NNT whose limits lie on both sides: from `harm` patients for one harmed, through infinity, to `benefit`.

    `value` belongs to `kind`; it is None when the two risks are equal. A limit is infinite where the reduction's is
    zero.
    """

    kind: Side
    value: int | None
    harm: float
    benefit: float


def number_needed_through_infinity(risk_reduction: Estimate) -> NumberNeededThroughInfinity | None:
    """Return what Altman prints when the interval holds zero: "NNTB 13 (NNTH 27 to infinity to NNTB 5)".

    Altman, BMJ 1998;317:1309-1312. Only for readers who want the details: such intervals are hard to grasp. None when
    the interval excludes zero; `number_needed` has it then.
    """
    if risk_reduction.excludes_zero:
        return None
    value = risk_reduction.value
    return NumberNeededThroughInfinity(
        "benefit" if value >= 0 else "harm",
        cautious(value) if value else None,
        1 / -risk_reduction.low if risk_reduction.low else math.inf,
        1 / risk_reduction.high if risk_reduction.high else math.inf,
    )


# ---- a difference against the smallest one that patients notice ------------------------------------------------------

Mattering = Literal["matters", "probably matters", "probably too small", "too small", "no clear difference"]


def mattering(effect: Estimate, mcid: float) -> Mattering:
    """Return how a difference (benefit positive) stands to the smallest one that patients notice (`mcid` > 0).

    By the interval: wholly beyond the threshold, estimate beyond, estimate short of it, wholly short of it; an interval
    that holds zero shows no clear difference. A harm (`effect` wholly negative) is measured by the same rod: the
    verdict is its size, the sign of `effect` says which way. Raise ValueError unless `mcid` > 0.
    """
    if mcid <= 0:
        raise ValueError("the threshold is a positive difference")
    if not effect.excludes_zero:
        return "no clear difference"
    size = effect if effect.low > 0 else effect.mirrored
    if size.low >= mcid:
        return "matters"
    if size.value >= mcid:
        return "probably matters"
    if size.high >= mcid:
        return "probably too small"
    return "too small"


# ---- a relative effect at another baseline ---------------------------------------------------------------------------

Ratio = Literal["risk ratio", "odds ratio", "hazard ratio"]


@dataclass(frozen=True, slots=True)
class AtBaseline:
    """What a relative effect comes to at a stated baseline risk: the risk with treatment, and the risk reduction."""

    risk: Estimate
    reduction: Estimate


def at_baseline(effect: Estimate, ratio: Ratio, baseline: float) -> AtBaseline:
    """Return the absolute risk with treatment, and the ARR, that a ratio (treatment over control) means at a baseline.

    With p the baseline risk and r the ratio:

    - risk ratio: p·r, at most 1 (Cochrane Handbook 5.1, 12.5.4.2);
    - odds ratio: r·p / (1 - p + r·p), by way of the odds (Cochrane Handbook 5.1, 12.5.4.3);
    - hazard ratio: 1 - (1 - p)^r, over the time to which p belongs (Altman and Andersen, BMJ 1999;319:1492-1495).

    The limits are those of the ratio; the baseline is taken as certain. Whoever shows the result calls it what it is:
    an extrapolation, on the assumption that the ratio holds at that baseline. Raise ValueError unless 0 < baseline < 1,
    the ratios are positive and a risk ratio does not carry the risk itself beyond 1.
    """
    if not 0 < baseline < 1:
        raise ValueError(f"a baseline risk lies between 0 and 1, not at {baseline:g}")
    if effect.low < 0 or effect.value <= 0:
        raise ValueError("a ratio is positive")
    if ratio == "risk ratio" and effect.value * baseline > 1:
        raise ValueError(f"a risk ratio of {effect.value:g} cannot hold at a baseline of {baseline:g}")
    risk = Estimate(*(_risk(limit, ratio, baseline) for limit in (effect.value, effect.low, effect.high)))
    return AtBaseline(risk, Estimate(baseline - risk.value, baseline - risk.high, baseline - risk.low))


def _risk(r: float, ratio: Ratio, p: float) -> float:
    match ratio:
        case "risk ratio":
            return min(1.0, p * r)
        case "odds ratio":
            return r * p / (1 - p + r * p)
        case "hazard ratio":
            return 1 - float((1 - p) ** r)


# ---- tests -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Accuracy:
    """How a test separates those with the condition from those without.

    A likelihood ratio is None where a cell of its own is empty: a ratio with zero in it has no log interval, and half
    a patient is not invented to get one.
    """

    sensitivity: Estimate
    specificity: Estimate
    positive: Estimate | None
    negative: Estimate | None


def accuracy_of(sensitivity: float, specificity: float, with_condition: int, without: int) -> Accuracy:
    """Return the accuracy of a test from its printed sensitivity and specificity and the numbers they rest on.

    With Wilson's limits, and both likelihood ratios with log limits: LR+ = sensitivity / (1 - specificity),
    LR- = (1 - sensitivity) / specificity. The counts are rebuilt by rounding to whole patients, for the limits only;
    the ratios use the printed figures. Raise ValueError when a figure is no proportion, or nobody had, or nobody
    lacked, the condition.
    """
    if not (0 <= sensitivity <= 1 and 0 <= specificity <= 1):
        raise ValueError("sensitivity and specificity lie between 0 and 1")
    one = wilson(round(sensitivity * with_condition), with_condition)
    two = wilson(round(specificity * without), without)
    return Accuracy(
        Estimate(sensitivity, min(one.low, sensitivity), max(one.high, sensitivity)),
        Estimate(specificity, min(two.low, specificity), max(two.high, specificity)),
        _log_ratio(sensitivity, with_condition, 1 - specificity, without),
        _log_ratio(1 - sensitivity, with_condition, specificity, without),
    )


def _log_ratio(p1: float, n1: int, p2: float, n2: int) -> Estimate | None:
    """Return p1/p2 with log limits: exp(ln(p1/p2) ± z·√((1-p1)/(p1·n1) + (1-p2)/(p2·n2))).

    Simel, Samsa and Matchar, J Clin Epidemiol 1991;44:763-770. None when either proportion is zero.
    """
    if p1 <= 0 or p2 <= 0:
        return None
    spread = Z * math.sqrt((1 - p1) / (p1 * n1) + (1 - p2) / (p2 * n2))
    ratio = p1 / p2
    return Estimate(ratio, ratio * math.exp(-spread), ratio * math.exp(spread))


def likelihood_ratios(sensitivity: float, specificity: float) -> tuple[float | None, float | None]:
    """Return LR+ and LR- without limits, where no numbers are printed.

    LR+ is None at a specificity of 1, LR- at one of 0. Raise ValueError when a figure is no proportion.
    """
    if not (0 <= sensitivity <= 1 and 0 <= specificity <= 1):
        raise ValueError("sensitivity and specificity lie between 0 and 1")
    positive = sensitivity / (1 - specificity) if specificity < 1 else None
    return positive, (1 - sensitivity) / specificity if specificity > 0 else None


def post_test(pre_test: float, likelihood_ratio: float) -> float:
    """Return the probability after a result: odds after = odds before x likelihood ratio (Bayes).

    Raise ValueError unless 0 < pre_test < 1 and the ratio is not negative.
    """
    if not 0 < pre_test < 1 or likelihood_ratio < 0:
        raise ValueError("a pre-test probability lies between 0 and 1, a likelihood ratio is not negative")
    odds = pre_test / (1 - pre_test) * likelihood_ratio
    return odds / (1 + odds)


@dataclass(frozen=True, slots=True)
class NaturalFrequencies:
    """Expected numbers among `people` tested, as whole people: the four cells of the table."""

    people: int
    true_positive: int
    false_negative: int
    false_positive: int
    true_negative: int


def natural_frequencies(
    pre_test: float, sensitivity: float, specificity: float, people: int = 1000
) -> NaturalFrequencies:
    """Return how many of `people` fall into each cell, rounded so that the cells add up to `people`.

    Raise ValueError unless 0 < pre_test < 1 and sensitivity and specificity are proportions.
    """
    if not 0 < pre_test < 1 or not (0 <= sensitivity <= 1 and 0 <= specificity <= 1):
        raise ValueError("probabilities lie between 0 and 1")
    with_condition = round(people * pre_test)
    without = people - with_condition
    found, cleared = round(with_condition * sensitivity), round(without * specificity)
    return NaturalFrequencies(people, found, with_condition - found, without - cleared, cleared)
