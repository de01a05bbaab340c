"""What the figures allow: judged on the outcome that the headline names, by its interval, the same way every time.

Thresholds as in GRADE's guidance on imprecision (Guyatt, J Clin Epidemiol 2011;64:1283-93): the smallest difference
that patients notice, where the study states it; else a quarter fewer or more. No interval, no judgement.
"""

import re
from dataclasses import dataclass, replace
from typing import Literal

from bot.core.appraisal.caveat import first_saying
from bot.core.effects import (
    Estimate,
    alike,
    amount,
    as_ratio,
    asks_noninferiority,
    main_outcome,
    number,
    p_below,
    percentage,
    risk_ratio,
    risks,
)
from bot.core.poem import Effect, Outcome, Poem

FEWER, MORE = 0.75, 1.25
_ALPHA = 0.05

Kind = Literal[
    "clear",
    "noticed or not",
    "too small",
    "none that matters",
    "not worse",
    "not worse by one",
    "maybe worse",
    "no benefit",
    "no harm",
    "either",
    "open",
    "no threshold",
    "no side",
    "P alone",
    "no interval",
    "range",
    "nothing",
]
_IN_WORDS: dict[Kind, str] = {
    "clear": "a clear difference",
    "noticed or not": "a difference; whether patients notice is open",
    "too small": "a difference too small to notice",
    "none that matters": "no important difference",
    "not worse": "not worse by more than the margin",
    "not worse by one": "not worse by more than the margin by one of two analyses",
    "maybe worse": "worse by more than the margin is not ruled out",
    "no benefit": "no important benefit; harm not ruled out",
    "no harm": "no important harm; benefit not ruled out",
    "either": "cannot tell",
    "open": "open; no difference is not ruled out",
    "no threshold": "open; how much would matter is not stated",
    "no side": "open; which way is better is not stated",
    "P alone": "a difference by its P value; its size is not judged: no interval was read",
    "no interval": "not judged: no interval was read",
    "range": "",
    "nothing": "",
}
_IN_BRIEF: dict[Kind, str] = {
    "not worse by one": "not worse by more than the margin, in one analysis of two",
    "P alone": "a difference by its P value; size not judged",
}
SHOWN: frozenset[Kind] = frozenset({"clear", "noticed or not", "too small", "P alone"})


@dataclass(frozen=True, slots=True)
class Allowed:
    """What the figures of an outcome allow to say.

    `range`: what stays possible, in plain words ("at best 10% fewer, at worst 7% more"); `more`: what stands beside it,
    as the superiority that a trial of "not worse" showed; `side`: whom a shown difference favours, where that is told.
    """

    kind: Kind
    outcome: Outcome | None = None
    range: str = ""
    more: str = ""
    side: Literal["intervention", "control"] | None = None

    @property
    def words(self) -> str:
        """The judgement in a few words; empty where the study sets nothing against anything."""
        told = _IN_WORDS[self.kind] + self.more
        if not self.range or self.kind in SHOWN:
            return told
        return f"{told} ({self.range})" if told else self.range

    @property
    def brief(self) -> str:
        """The judgement in fewer words, without the range where it says more than that."""
        return _IN_BRIEF.get(self.kind) or _IN_WORDS[self.kind] + self.more or self.range


@dataclass(frozen=True, slots=True)
class _Limits:
    """What an interval allows, at best and at worst for those who got the intervention, if its better side is told.

    `none`: whether no difference is outside it, at its edge or inside; `benefit` and `harm`: whether one that matters
    is inside, None where nobody says what matters; `sided`: whether it is known which is which.
    """

    none: Literal["outside", "edge", "inside"]
    benefit: bool | None
    harm: bool | None
    words: str
    side: Literal["intervention", "control"] | None = None
    size: Estimate | None = None
    sided: bool = True


def judged_outcome(poem: Poem) -> Outcome | None:
    """Return the outcome that the headline names; else the first primary one, else the one whose figures are shown."""
    named = next((o for o in poem.outcomes if o.main), None)
    return named or next((o for o in poem.outcomes if o.role == "primary"), None) or main_outcome(poem)


def allowed(poem: Poem) -> Allowed:
    """Return what the figures of a POEM's main outcome allow."""
    outcome = judged_outcome(poem)
    if outcome is None:
        return Allowed("nothing")
    if not compares(outcome):
        return _described(outcome, poem)
    limits = _limits(outcome, poem)
    found = replace(_judged(outcome, poem, limits), outcome=outcome)
    margin = _against_margin(outcome, poem, limits)
    if margin is None:
        return found
    beside = {"intervention": ", and better", "control": ", but the comparison did better", None: ""}
    return replace(found, kind=margin, more=beside[found.side] if margin == "not worse" else "")


# ---- the judgement ---------------------------------------------------------------------------------------------------


def _judged(outcome: Outcome, poem: Poem, limits: _Limits | None) -> Allowed:
    by_p = p_below(outcome.effect.p if outcome.effect else None, poem.study.alpha or _ALPHA)
    if limits is None:
        return Allowed("P alone" if by_p else "no interval")
    if limits.none == "outside" and by_p is not False:
        return Allowed(_size(limits, outcome), range=limits.words, more=_whom(limits), side=limits.side)
    kind = _inside(limits)
    if kind == "no threshold" and first_saying(poem, _NO_ROOM):
        kind = "none that matters"
    return Allowed(kind, range=limits.words)


# The report itself says that its intervals leave no room for a difference that matters.
_NO_ROOM = re.compile(
    r"\bintervals? (?:excluded?|excludes|ruled out|rules out|left out|leaves? out)\b[^.;]*"
    r"\b(?:clinically (?:meaningful|important|relevant)|minimal(?:ly)? (?:clinically )?important|noticeable)\b",
    re.IGNORECASE,
)


def _size(limits: _Limits, outcome: Outcome) -> Kind:
    """Return how a shown difference stands to the smallest one that patients notice."""
    if outcome.mcid is None or limits.size is None:
        return "clear"
    least, most = sorted((abs(limits.size.low), abs(limits.size.high)))
    if least >= outcome.mcid:
        return "clear"
    return "noticed or not" if most >= outcome.mcid else "too small"


def _inside(limits: _Limits) -> Kind:
    """Return what an interval says that does not exclude no difference, or that its P value contradicts."""
    if limits.none != "inside":
        return "open"
    if limits.benefit is False and limits.harm is False:
        return "none that matters"
    if limits.benefit is None or limits.harm is None:
        return "no threshold"
    if limits.benefit and limits.harm:
        return "either"
    if not limits.sided:
        return "no side"
    return "no harm" if limits.benefit else "no benefit"


def _whom(limits: _Limits) -> str:
    return ", against the intervention" if limits.side == "control" else ""


# ---- the interval ----------------------------------------------------------------------------------------------------


def _limits(outcome: Outcome, poem: Poem) -> _Limits | None:
    """Return what the printed interval allows, else the one that the counts of both arms give; None without either."""
    effect = outcome.effect
    printed = _printed(outcome)
    if effect and printed and alike(effect.measure) is not None:
        ends = [as_ratio(effect, limit) for limit in printed]
        if None not in ends:
            low, high = sorted(end for end in ends if end is not None)
            value = as_ratio(effect, effect.value) if effect.value is not None else None
            return _of_ratio(Estimate(value or (low * high) ** 0.5, low, high), outcome, effect)
        return _of_difference(printed, outcome, effect, poem)
    found = risks(outcome, poem)
    ratio = risk_ratio(*found.counts) if found and found.counts else None
    return _of_ratio(ratio, outcome, None) if ratio else None


# A report that tests more than once prints a wider interval; it stands in a note: "The 96% confidence interval is ...".
_WIDER = re.compile(
    r"(?<!one-sided )\b9[6-9](?:\.\d)?% (?:confidence |credible )?(?:CI|interval)\b[^\d;.]*"
    r"(?P<low>\d+(?:\.\d+)?) to (?P<high>\d+(?:\.\d+)?)"
)


def _printed(outcome: Outcome) -> tuple[float, float] | None:
    """Return the printed 95% interval, or a wider one of a ratio from the notes: what that excludes, 95% does too."""
    effect = outcome.effect
    if effect is None or effect.ci95 or effect.value is None or alike(effect.measure) != 1:
        return effect.ci95 if effect else None
    found = _WIDER.search(f"{effect.note or ''} {outcome.note or ''}")
    ends = (float(found["low"]), float(found["high"])) if found else None
    return ends if ends and ends[0] <= effect.value <= ends[1] else None


def _of_ratio(ratio: Estimate, outcome: Outcome, effect: Effect | None) -> _Limits:
    """Read a ratio of events: which way is better, and whether a quarter fewer or more is inside.

    The ratio may be the comparison's over the intervention's, or count the other event (deaths of a survival): then it
    lies on the other side than `better` and `favours` say.
    """
    good = {"higher": True, "lower": False}.get(outcome.better or "")
    favours = effect.favours if effect and ratio.value != 1 else None
    if good is not None and favours in ("intervention", "control"):
        if ((ratio.value > 1) == good) != (favours == "intervention"):
            if good:
                good = False
            elif ratio.low > 0:
                ratio = Estimate(1 / ratio.value, 1 / ratio.high, 1 / ratio.low)
    elif good is None and favours in ("intervention", "control"):
        good = (ratio.value > 1) == (favours == "intervention")
    fewer, more = ratio.low < FEWER, ratio.high > MORE
    low, high = _share(ratio.low, effect), _share(ratio.high, effect)
    none: Literal["outside", "edge", "inside"] = _where(ratio.low, ratio.high, 1)
    side: Literal["intervention", "control"] | None = None
    if none == "outside" and good is not None:
        side = "intervention" if (ratio.low > 1) == good else "control"
    if good is None:
        return _Limits(none, fewer, more, f"from {low} to {high}", sided=False)
    best, worst = (high, low) if good else (low, high)
    benefit, harm = (more, fewer) if good else (fewer, more)
    return _Limits(none, benefit, harm, f"at best {best}, at worst {worst}", side)


_ODDS = re.compile(r"\bodds\b|\bOR\b")
_TIME_OR_MEAN = re.compile(r"\b(?:time|mean) ratio\b", re.IGNORECASE)


def _share(ratio: float, effect: Effect | None) -> str:
    """Return a ratio in plain words: '10% fewer'; odds and times are not people."""
    percent = round(abs(100 * (ratio - 1)))
    if not percent:
        return "no difference"
    measure = effect.measure if effect else ""
    if _ODDS.search(measure):
        return f"odds {percent}% {'lower' if ratio < 1 else 'higher'}"
    less = "less" if _TIME_OR_MEAN.search(measure) else "fewer"
    return f"{percent}% {less if ratio < 1 else 'more'}"


def _of_difference(ends: tuple[float, float], outcome: Outcome, effect: Effect, poem: Poem) -> _Limits:
    """Read a difference: against the stated threshold; of events without one, as a ratio to the comparison's risk."""
    sign = _sign(outcome, effect)
    low, high = sorted(end * (sign or 1) for end in ends)
    none = _where(low, high, 0)
    side: Literal["intervention", "control"] | None = None
    if none == "outside" and sign is not None:
        side = "intervention" if low > 0 else "control"
    unit = _unit(outcome, effect)
    best, worst = _better(high, unit), _better(low, unit)
    words = (
        f"at best {best}, at worst {worst}" if sign else f"up to {amount(max(abs(low), abs(high)))}{unit} either way"
    )
    size = Estimate(effect.value * (sign or 1) if effect.value is not None else (low + high) / 2, low, high)
    if outcome.mcid is not None:
        benefit, harm = high >= outcome.mcid, low <= -outcome.mcid
        return _Limits(none, benefit, harm, words, side, size, sided=sign is not None)
    ratio = _as_risk_ratio(ends, outcome, effect, poem)
    if ratio is None:
        return _Limits(none, None, None, words, side, size)
    relative = _of_ratio(ratio, outcome, None)
    return replace(relative, none=none, words=words, side=side, size=size, sided=sign is not None)


def _sign(outcome: Outcome, effect: Effect) -> int | None:
    """Return 1 where a positive difference is better for the intervention, -1 where worse, None where nobody says."""
    value = effect.value
    if value and effect.favours in ("intervention", "control"):
        return 1 if (value > 0) == (effect.favours == "intervention") else -1
    one, two = (_figure(outcome, arm) for arm in ("intervention", "control"))
    if value and outcome.better and one is not None and two is not None and one != two:
        gain = (one > two) == (outcome.better == "higher")
        return 1 if (value > 0) == gain else -1
    return None


def _figure(outcome: Outcome, arm: str) -> float | None:
    result = getattr(outcome, arm)
    return next((f for f in (result.percent, result.mean, result.median) if f is not None), None) if result else None


_POINTS = re.compile(r"\bpoints?\b|%|\bper ?cent\b|\brisk difference\b|\bproportions?\b", re.IGNORECASE)


def _as_risk_ratio(ends: tuple[float, float], outcome: Outcome, effect: Effect, poem: Poem) -> Estimate | None:
    """Return the risk ratio of two arms whose difference is printed: by the counts, else from the comparison's risk."""
    found = risks(outcome, poem)
    if found is None:
        return None
    if found.counts:
        return risk_ratio(*found.counts)
    if not found.control or not _POINTS.search(effect.measure):
        return None
    sign = 1 if (found.intervention >= found.control) == ((effect.value or 0) >= 0) else -1
    low, high = sorted(max(0.0, (found.control + sign * end) / found.control) for end in ends)
    return Estimate(min(max(found.intervention / found.control, low), high), low, high)


def _where(low: float, high: float, none: float) -> Literal["outside", "edge", "inside"]:
    if low < none < high:
        return "inside"
    return "edge" if none in (low, high) else "outside"


def _unit(outcome: Outcome, effect: Effect) -> str:
    if effect.unit:
        return f" {effect.unit}"
    return " per 100" if outcome.kind == "binary" and _POINTS.search(effect.measure) else ""


def _better(gain: float, unit: str) -> str:
    if not gain:
        return "no difference"
    return f"{amount(gain)}{unit} {'better' if gain > 0 else 'worse'}"


# ---- not worse by more than a margin ---------------------------------------------------------------------------------

_MET: dict[str, Kind] = {"both analyses": "not worse", "one analysis": "not worse by one", "no": "maybe worse"}
_FIGURE = re.compile(r"\d+(?:\.\d+)?")
_P_AGAINST_MARGIN = re.compile(r"^[<=]?\s*(?P<p>0?\.\d+) for non-?inferiority\b", re.IGNORECASE)
_RATIO_MARGIN = re.compile(r"\bratio\b|\b[HRO]R\b", re.IGNORECASE)


def _against_margin(outcome: Outcome, poem: Poem, limits: _Limits | None) -> Kind | None:
    """Return whether "not worse by more than a margin" was met: as read, else by its P or interval; None untold."""
    if outcome.role != "primary" or not asks_noninferiority(poem):
        return None
    if told := _MET.get(poem.study.noninferiority_met or ""):
        return told
    by_p = _P_AGAINST_MARGIN.search(outcome.effect.p or "") if outcome.effect else None
    if by_p and float(by_p["p"]) < (poem.study.alpha or _ALPHA):
        return "not worse"
    margin = poem.study.noninferiority_margin
    found = _FIGURE.search(margin or "")
    effect = outcome.effect
    if margin is None or found is None or limits is None or effect is None or effect.ci95 is None:
        return None
    most = float(found.group())
    if _RATIO_MARGIN.search(margin):
        if alike(effect.measure) != 1 or outcome.better != "lower" or most <= 1:
            return None
        worst = effect.ci95[1]
    else:
        in_points = bool(_POINTS.search(margin)) == bool(_POINTS.search(effect.measure))
        if alike(effect.measure) != 0 or limits.size is None or _sign(outcome, effect) is None or not in_points:
            return None
        worst = -limits.size.low
    return "not worse" if worst < most else "maybe worse"


# ---- what sets nothing against anything ------------------------------------------------------------------------------

_DESCRIBES = re.compile(r"^(?:count|proportion|event rate|mean change|percent)\b", re.IGNORECASE)


def compares(outcome: Outcome) -> bool:
    """Tell whether an outcome sets two things against each other: arms, or two tests."""
    if outcome.kind == "accuracy":
        return outcome.effect is not None and alike(outcome.effect.measure) is not None
    if outcome.effect and not _DESCRIBES.search(outcome.effect.measure):
        return True
    return outcome.intervention is not None and outcome.control is not None


def _described(outcome: Outcome, poem: Poem) -> Allowed:
    """Return within what limits a figure lies that stands alone: of a test, a rate, a count."""
    told = [part for o in (outcome, _other_half(outcome, poem)) if o and (part := _at_least(o))]
    if told:
        return Allowed("range", outcome, ", ".join(told))
    return Allowed("no interval" if outcome.kind == "accuracy" else "nothing", outcome)


_BRACKET = re.compile(r"\s*\([^()]*\)")
_HALVES = re.compile(r"\b(sensitivity|specificity)\b", re.IGNORECASE)


def _other_half(outcome: Outcome, poem: Poem) -> Outcome | None:
    """Return the specificity told beside a sensitivity: the next accuracy outcome that is one."""
    own = _HALVES.search(outcome.name)
    rest = poem.outcomes[poem.outcomes.index(outcome) + 1 :]
    return next((o for o in rest if own and (half := _HALVES.search(o.name)) and half[1] != own[1]), None)


def _at_least(outcome: Outcome) -> str:
    effect, arm = outcome.effect, outcome.intervention
    ends = effect.ci95 if effect and effect.ci95 else arm.ci95 if arm else None
    if ends is None:
        return ""
    half = _HALVES.search(outcome.name)
    if half:
        return f"{half[1].lower()} at least {percentage(ends[0] if ends[1] > 1 else 100 * ends[0])}"
    what = _BRACKET.sub("", effect.measure if effect and effect.ci95 else outcome.name)
    return f"{what} between {number(ends[0])} and {number(ends[1])}"
