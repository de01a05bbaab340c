"""The figures of a POEM in words: each with its outcome, its time, both arms, and how sure it is.

Differences come in 100 people, with an interval where the counts are printed; a number needed to treat only where
chance decided who got what and every interval excludes zero. What a study could not tell is worded as that, never as
"no effect". A threshold is shown only where the report states one; none is borrowed.
"""

import math
from collections.abc import Iterator
from typing import Literal

from bot.core.effects.accuracy import accuracy_lines
from bot.core.effects.arithmetic import (
    Estimate,
    Mattering,
    at_baseline,
    mattering,
    most_behind_none,
    number_needed,
    number_needed_through_infinity,
)
from bot.core.effects.arms import NAMELESS, arm_labels, names_its_arms
from bot.core.effects.comparison import (
    benefit,
    main_outcomes,
    percent_difference,
    ratio,
    risk_reduction,
    standing,
)
from bot.core.effects.fit import misfits
from bot.core.effects.numbers import amount, number, percent, percentage, whole
from bot.core.effects.printed import alike, p_in_words, reported
from bot.core.poem import Effect, Outcome, Poem, Result

MATTERING: dict[Mattering, str] = {
    "matters": "large enough to matter, on average",
    "probably matters": "probably matters, not certain",
    "probably too small": "probably too small to notice; a worthwhile average effect is not excluded",
    "too small": "too small to notice on average",
    "no clear difference": "no clear difference",
}
_ROLES = {"primary": 0, "secondary": 1, "harm": 1, None: 1}
Better = Literal["lower", "higher"] | None
_RARE = 0.0001  # below one in ten thousand, a percentage is all noughts


NO_MAIN_FIGURES = "The main figures were not in the text that was read."


def key_figures(poem: Poem, most: int = 3) -> tuple[str, ...]:
    """Return a line for each main outcome that has a figure, at most `most`; for a test, what its result means too.

    What is told in words only stands under the details; where no main outcome has a figure, that is said.
    """
    main = main_outcomes(poem)
    told = [outcome for outcome in main if _has_figures(outcome)][:most]
    lines = (*(line(outcome, poem) for outcome in told), *accuracy_lines(poem, most=1))
    return lines or ((NO_MAIN_FIGURES,) if main else ())


def _has_figures(outcome: Outcome) -> bool:
    if _result(outcome.intervention) or _result(outcome.control):
        return True
    effect = outcome.effect
    if effect is None:
        return False
    words = f"{effect.note or ''} {effect.absolute or ''}"
    return bool(effect.value is not None or effect.ci95 or effect.ci90 or effect.p) or any(c.isdigit() for c in words)


def every_figure(poem: Poem, most: int = 12) -> tuple[str, ...]:
    """Return a line for each outcome, primary ones first, at most `most`, and what every test's results mean."""
    ranked = sorted(poem.outcomes, key=lambda o: _ROLES[o.role])
    return (*(line(outcome, poem) for outcome in ranked[:most]), *accuracy_lines(poem))


def line(outcome: Outcome, poem: Poem) -> str:
    """Return one outcome in words: name, time, both arms, difference, and a mark where nobody has verified it."""
    parts = [part for part in (_arms(outcome, poem), *_comparison(outcome, poem)) if part]
    what = "; ".join(parts) or "figures not reported"
    return f"{_titled(outcome)}: {what}{_marked(outcome)}"


def _titled(outcome: Outcome) -> str:
    when = outcome.time or ("" if outcome.kind == "accuracy" else "time not reported")
    return f"{outcome.name[0].upper()}{outcome.name[1:]}{f' ({when})' if when else ''}"


def _marked(outcome: Outcome) -> str:
    return "" if outcome.verified else " [not verified]"


def _arms(outcome: Outcome, poem: Poem) -> str:
    one, two = _result(outcome.intervention), _result(outcome.control)
    in_order = names_its_arms(outcome)  # "..., lavage against placebo"
    if one and two and (in_order or poem.study.kind.case_control):  # there, the two are the ill and the well
        return f"{one} vs {two}"
    first, second = arm_labels(poem) or NAMELESS
    if one and two:
        return f"{one} with {first} vs {two} with {second}"
    return one or (f"{two} with {second}" if two else "")


def _result(result: Result | None) -> str:
    if result is None:
        return ""
    counted = f"{result.events:,}/{result.n:,}" if result.events is not None and result.n is not None else ""
    if result.percent is not None:
        return f"{number(result.percent)}%{f' ({counted})' if counted else ''}"
    if result.events is not None and result.n is not None:
        share = result.events / result.n
        if 0 < share < _RARE:
            return f"{amount(share * 1_000_000)} per 1,000,000 ({counted})"
        return f"{percentage(100 * share)} ({counted})"
    if result.mean is not None:
        return f"mean {number(result.mean)}{f' {result.unit}' if result.unit else ''}"
    if result.median is not None:
        return f"median {number(result.median)}{f' {result.unit}' if result.unit else ''}"
    if result.rate is not None:
        rate = result.rate if isinstance(result.rate, str) else number(result.rate)
        return f"{rate}{f' {result.unit}' if result.unit else ''}"
    if result.events is not None:
        return f"{result.events:,} patient{'' if result.events == 1 else 's'}"
    return ""


# ---- the comparison --------------------------------------------------------------------------------------------------


def _comparison(outcome: Outcome, poem: Poem) -> Iterator[str]:
    """Yield the difference in 100 people, where one may be computed, and the comparison as printed."""
    effect = outcome.effect
    open_still = standing(outcome, poem).state == "open"
    reduction = risk_reduction(outcome, poem)
    if misfits(outcome):
        yield "the printed figures do not fit one another, so nothing is computed from them"
        open_still = False  # nor concluded
    elif reduction and _is_surer_as_printed(outcome, poem, reduction):
        yield _printed(outcome, poem)
        yield f"{_difference(reduction, outcome.better, _people(outcome))} by the raw counts alone"
        if effect and effect.absolute:
            yield f"{effect.absolute}, as printed"
        return
    elif reduction:
        yield _from_counts(outcome, poem, reduction)
        yield from _none_seen(outcome)
        open_still = False  # told by now
    elif by_percentages := _from_percentages(outcome, poem):
        yield f"no clear difference: {by_percentages}" if open_still else by_percentages
        open_still = False
    if effect and reduction and effect.ci95 is None and alike(effect.measure) == 0:
        yield f"{p_in_words(effect.p)} printed" if effect.p else ""  # a bare difference adds nothing to the other
        return
    printed = _threshold(outcome, _printed(outcome, poem))
    if open_still and MATTERING["no clear difference"] not in printed:
        unclear = MATTERING["no clear difference"]
        yield f"{unclear}: {printed}" if printed else unclear
    else:
        yield printed
    if not (printed or reduction or _arms(outcome, poem)):
        words = _in_words(outcome)
        yield f"reported in words only: {words}" if words else ""
    if effect and effect.absolute:
        yield f"{effect.absolute}, as printed"


def _in_words(outcome: Outcome) -> str:
    """Return what the report says of an outcome for which it prints no figure."""
    note = (outcome.effect.note if outcome.effect else None) or outcome.note or ""
    return note.rstrip(".")


def _is_surer_as_printed(outcome: Outcome, poem: Poem, reduction: Estimate) -> bool:
    """Tell whether the report's own comparison shows a direction that the raw counts leave open; it then leads."""
    shown = standing(outcome, poem)
    return shown.state == "shown" and not reduction.excludes_zero and bool(_printed(outcome, poem))


def _from_counts(outcome: Outcome, poem: Poem, reduction: Estimate) -> str:
    people = _people(outcome)
    state = standing(outcome, poem).state
    if state == "open" and reduction.excludes_zero:
        words = _difference(reduction, outcome.better, people)
        return f"{words}, from the plain counts; the report's own comparison leaves the direction open"
    if not poem.study.kind.shows_cause:  # no cause is shown: nothing is "needed to treat"
        unclear = "" if reduction.excludes_zero else "no clear difference: "
        return f"{unclear}{_difference(reduction, outcome.better, people)}, unadjusted"
    return in_a_hundred(reduction, outcome.better, people)


def _people(outcome: Outcome) -> int:
    """Return 1000 where both risks are under 1%, else 100."""
    arms = [r for r in (outcome.intervention, outcome.control) if r and r.events is not None and r.n]
    return 1000 if arms and all((r.events or 0) / (r.n or 1) < 0.01 for r in arms) else 100


def in_a_hundred(reduction: Estimate, better: Better, people: int = 100) -> str:
    """Return a difference in risk, benefit positive, as events more or fewer per `people` with its interval.

    A number needed to treat, with its limits, only where the interval excludes zero.
    """
    words = _difference(reduction, better, people)
    needed = number_needed(reduction)
    if needed is None:
        return f"no clear difference: {words}"
    name = "NNT" if needed.kind == "benefit" else "NNH"
    count = f"{name} {needed.value:,}, 95% CI {whole(needed.low)} to {whole(needed.high)}"
    return f"{words.removesuffix(')')}; {count})"


def _difference(reduction: Estimate, better: Better, people: int = 100) -> str:
    low, high = reduction.low * people, reduction.high * people
    near, far = (
        (low, high) if reduction.value >= 0 else (high, low)
    )  # from the limit nearest to the other side outwards
    one, two = amount(near), amount(far)
    sides = _side(near, better), _side(far, better)
    interval = f"{one} to {two} {sides[1]}" if sides[0] == sides[1] else f"{one} {sides[0]} to {two} {sides[1]}"
    value = amount(reduction.value * people)
    side = f" {_side(reduction.value, better)}" if reduction.value else ""
    return f"{value}{side} per {people} (95% CI {interval})"


def _side(value: float, better: Better) -> str:
    return "fewer" if (value >= 0) == (better == "lower") else "more"


def _none_seen(outcome: Outcome) -> Iterator[str]:
    """Yield what an arm without any event is still compatible with: three in n (the rule of three)."""
    for result in (outcome.intervention, outcome.control):
        if result and result.events == 0 and result.n:
            most = amount(100 * most_behind_none(result.n))
            yield f"0 of {result.n:,} is compatible with up to {most} per 100 (3/{result.n:,})"


def _from_percentages(outcome: Outcome, poem: Poem) -> str:
    """Return the plain difference of two printed percentages, unless the report prints a difference itself."""
    points = percent_difference(outcome, poem)
    effect = outcome.effect
    if points is None or (effect and effect.value is not None and alike(effect.measure) == 0):
        return ""
    side = f" {_side(points, outcome.better)}" if points else ""
    adjusted = "" if poem.study.kind.shows_cause or poem.study.kind.pooled else "unadjusted, "
    return f"{amount(points)}{side} per 100 by the percentages, {adjusted}no interval"


def _printed(outcome: Outcome, poem: Poem) -> str:
    """Return the comparison as the report prints it, with its number needed to treat and its certainty."""
    effect, text = outcome.effect, reported(outcome.effect, outcome.note)
    if effect is None or not text:
        return ""
    if effect.nnt and _may_count(outcome, poem) and "needed" not in effect.measure:
        text += f", NNT {number(effect.nnt)} as printed"
    return f"{text}, certainty {effect.certainty}" if effect.certainty else text


def _may_count(outcome: Outcome, poem: Poem) -> bool:
    """Tell whether a printed number needed to treat may be repeated: only where a direction is shown."""
    return standing(outcome, poem).state == "shown" and not poem.study.kind.case_control


# ---- the threshold that patients notice ------------------------------------------------------------------------------


def _threshold(outcome: Outcome, text: str) -> str:
    if outcome.mcid is None:
        return text
    verdict = _verdict(outcome)
    if not text and not verdict:
        return ""
    against = f"against a threshold of {number(outcome.mcid)} that patients notice{f': {verdict}' if verdict else ''}"
    return f"{text}, {against}" if text else against


def _verdict(outcome: Outcome) -> str:
    """Return how a difference stands to the stated threshold; empty where that cannot be told."""
    effect, mcid = outcome.effect, outcome.mcid
    if mcid is None:
        return ""
    if effect is None or effect.value is None:
        return _verdict_without_value(outcome, effect, mcid)
    if alike(effect.measure) != 0:  # a ratio cannot be set against a threshold in points
        return ""
    if effect.ci95 is None:
        where = "the estimate is short of it" if abs(effect.value) < mcid else "the estimate is beyond it"
        return f"{where}, its interval is not in the text that was read"
    if effect.ci95[0] <= 0 <= effect.ci95[1]:
        within = max(abs(limit) for limit in effect.ci95) < mcid
        note = "; the interval leaves out a difference that large, either way" if within else ""
        return f"{MATTERING['no clear difference']}{note}"
    gain = benefit(outcome)
    if gain is None:
        return ""
    words = MATTERING[mattering(gain, mcid)]
    return f"in favour of the comparison, {words}" if gain.high < 0 else words


def _verdict_without_value(outcome: Outcome, effect: Effect | None, mcid: float) -> str:
    if effect and effect.ci95 and effect.ci95[0] <= 0 <= effect.ci95[1]:
        within = max(abs(limit) for limit in effect.ci95) < mcid
        note = "; the interval leaves out a difference that large, either way" if within else ""
        return f"{MATTERING['no clear difference']}{note}"
    one, two = outcome.intervention, outcome.control
    if one and two and one.mean is not None and two.mean is not None:
        gap = abs(one.mean - two.mean)
        where = "short of it" if gap < mcid else "beyond it"
        return f"the two means are {number(round(gap, 4))} apart, {where}, without an interval"
    return ""


# ---- for the details -------------------------------------------------------------------------------------------------


def figure_notes(poem: Poem) -> tuple[str, ...]:
    """Return what a reader of the details should know about the figures: misfits, thresholds, means, wide NNTs."""
    return tuple(dict.fromkeys(_notes(poem)))


def _notes(poem: Poem) -> Iterator[str]:
    for outcome in poem.outcomes:
        if outcome.note:
            yield f"{_titled(outcome)}: {outcome.note.rstrip('.')}."
        for misfit in misfits(outcome):
            yield f"{_titled(outcome)}: the printed figures do not fit: {misfit.reason}."
        reduction = risk_reduction(outcome, poem)
        through = number_needed_through_infinity(reduction) if reduction else None
        if through and poem.study.kind.shows_cause and standing(outcome, poem).state == "open":
            ends = f"NNTH {_limit(through.harm)} to infinity to NNTB {_limit(through.benefit)}"
            if through.kind == "harm":
                ends = f"NNTB {_limit(through.benefit)} to infinity to NNTH {_limit(through.harm)}"
            name = "NNTB" if through.kind == "benefit" else "NNTH"
            value = f"{name} {through.value:,}" if through.value else "no number"
            yield f"{_titled(outcome)}: the interval includes no difference; for the record, {value} ({ends})."
    means = [o for o in main_outcomes(poem) if _is_felt_mean(o)]
    for outcome in means:
        if outcome.mcid is None:
            yield f"{_titled(outcome)}: no threshold of what patients notice is stated, and none is borrowed."
        else:
            source = outcome.mcid_source or "source not told"
            yield f"{_titled(outcome)}: threshold of {number(outcome.mcid)}, {source}; a threshold, not a proof."
    if means:
        yield "A mean hides responders: a small mean difference does not show that nobody was helped."


def _limit(value: float) -> str:
    return "infinity" if math.isinf(value) else whole(value)


def _is_felt_mean(outcome: Outcome) -> bool:
    """Tell whether an outcome compares means of what patients feel."""
    felt = outcome.self_reported or outcome.scale is not None or outcome.mcid is not None
    both = outcome.intervention is not None and outcome.control is not None
    return outcome.kind == "continuous" and not outcome.surrogate and felt and (outcome.effect is not None or both)


# ---- the dial --------------------------------------------------------------------------------------------------------


def baseline_line(outcome: Outcome, poem: Poem, risk: float) -> str | None:
    """Return what a study's relative effect comes to at the asker's baseline risk (0 to 1): an extrapolation.

    None where nothing may be carried over: no ratio with an interval, chance did not decide who got what, or the ratio
    cannot hold at that risk. Raise ValueError unless 0 < risk < 1.
    """
    if not 0 < risk < 1:
        raise ValueError(f"a risk lies between 0 and 1, not at {risk:g}")
    found = ratio(outcome, poem)
    if found is None or outcome.effect is None:
        return None
    kind, effect = found
    try:
        there = at_baseline(effect, kind, risk)
    except ValueError:
        return None
    gain = there.reduction if outcome.better == "lower" else there.reduction.mirrored
    labels = arm_labels(poem)
    who = labels[0] if labels and not names_its_arms(outcome) else "the intervention"
    people = 1000 if max(risk, there.risk.value) < 0.01 else 100
    at = f"{percent(risk)} risk" if outcome.better == "lower" else f"a {percent(risk)} chance"
    return (
        f"{_titled(outcome)}, at {at}: {percent(there.risk.value)} with {who}; "
        f"{in_a_hundred(gain, outcome.better, people)}. An extrapolation: it assumes that the study's {kind} of "
        f"{number(effect.value)} holds there, over the same time{_marked(outcome)}"
    )
