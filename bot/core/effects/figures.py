"""The figures of a POEM in words: each with its outcome, its time, both arms, and how sure it is.

Differences come in 100 people, with an interval where the counts are printed; a number needed to treat only where
chance decided who got what and every interval excludes zero. What a study could not tell is worded as that, never as
"no effect". A threshold is shown only where the report states one; none is borrowed.
"""

import math
from collections.abc import Iterator, Sequence
from typing import Literal

from bot.core.effects.accuracy import accuracy_lines
from bot.core.effects.arithmetic import (
    Estimate,
    Mattering,
    cautious,
    mattering,
    most_behind_none,
    number_needed,
    number_needed_through_infinity,
)
from bot.core.effects.arms import NAMELESS, names_its_arms, row_labels
from bot.core.effects.comparison import (
    benefit,
    counterpart,
    main_outcomes,
    percent_difference,
    risk_reduction,
    standing,
)
from bot.core.effects.numbers import amount, number, over, percentage, whole
from bot.core.effects.printed import alike, counted, is_over_time, misfits, p_in_words, reported
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
_ONE_PERSON = 0.95  # what rounds to one
_TOLERATED = 1  # by how much a printed number needed to treat may differ from the one recomputed
_RARE = 0.0001  # below one in ten thousand, a percentage is all noughts


NO_MAIN_FIGURES = "No figures were read."


def key_figures(poem: Poem, asked: Outcome | None = None) -> tuple[str, ...]:
    """Return the figures that matter first: the outcome `asked` for, else the main one, and one harm beside it.

    Of a test, sensitivity and specificity with what a result means. That there are no figures is said only of a POEM
    that holds none.
    """
    shown = chosen(poem, asked)
    lines = (*(line(outcome, poem) for outcome in shown), *accuracy_lines(poem, most=1, of=shown))
    return lines or ((NO_MAIN_FIGURES,) if poem.outcomes else ())


def chosen(poem: Poem, asked: Outcome | None = None) -> tuple[Outcome, ...]:
    """Return the rows for a card: the one asked for, else the main one, and one beside it.

    That is the chief harm; beside a harm asked for, the main outcome; of a test, the other half of its accuracy.
    """
    first = asked if asked and (has_figures(asked) or in_words(asked)) else main_outcome(poem)
    if first is None:
        return ()
    if first.kind == "accuracy":
        second = counterpart(first, poem)
    elif first.role == "harm":
        second = main_outcome(poem)
    else:
        second = chief_harm(poem)
    return (first, second) if second and second is not first else (first,)


def main_outcome(poem: Poem) -> Outcome | None:
    """Return the outcome that the headline names, if it has figures; else the first that has some.

    What patients feel goes before what is only measured in them, primary before secondary, a benefit before a harm.
    """
    with_figures = [outcome for outcome in poem.outcomes if has_figures(outcome)]
    ranks = {"primary": 0, "secondary": 1, None: 1, "harm": 2}
    return min(with_figures, key=lambda o: (not o.main, o.surrogate, ranks[o.role]), default=None)


def chief_harm(poem: Poem) -> Outcome | None:
    """Return the harm to tell beside a benefit: the first with figures, before others if it is shown to be one."""
    harms = [outcome for outcome in poem.outcomes if outcome.role == "harm" and has_figures(outcome)]
    return min(harms, key=lambda o: not _is_shown_harm(o, poem), default=None)


def _is_shown_harm(outcome: Outcome, poem: Poem) -> bool:
    reduction = risk_reduction(outcome, poem)
    worse = reduction.value < 0 if reduction else bool(outcome.effect and outcome.effect.favours == "control")
    return worse and standing(outcome, poem).state == "shown"


def has_figures(outcome: Outcome) -> bool:
    """Tell whether a number of an outcome was read, in an arm or of the comparison."""
    if _result(outcome.intervention) or _result(outcome.control):
        return True
    effect = outcome.effect
    if effect is None:
        return False
    words = f"{effect.note or ''} {effect.absolute or ''}"
    return bool(effect.value is not None or effect.ci95 or effect.ci90 or effect.p) or any(c.isdigit() for c in words)


def every_figure(poem: Poem, most: int = 12, of: Sequence[Outcome] | None = None) -> tuple[str, ...]:
    """Return a line for each outcome (or each `of` them), the headline's and primary ones first, at most `most`.

    And what every test's results mean.
    """
    ranked = sorted(poem.outcomes if of is None else of, key=lambda o: (not o.main, _ROLES[o.role]))
    return (*(line(outcome, poem) for outcome in ranked[:most]), *accuracy_lines(poem))


def line(outcome: Outcome, poem: Poem) -> str:
    """Return one outcome in words: name, time, both arms, difference, and a mark where nobody has verified it."""
    parts = [part for part in (_arms(outcome, poem), *_comparison(outcome, poem)) if part]
    what = "; ".join(parts) or "figures not read"
    return f"{titled(outcome)}: {what}{marked(outcome)}"


def titled(outcome: Outcome) -> str:
    """Return the name of an outcome with its time."""
    when = outcome.time or ("" if outcome.kind == "accuracy" else "time not read")
    return f"{outcome.name[0].upper()}{outcome.name[1:]}{f' ({when})' if when else ''}"


def marked(outcome: Outcome) -> str:
    """Return what has to stand behind the figures of an outcome: another report's, not verified."""
    report = outcome.citation
    own = f" [from another report: {report.journal} {report.year}]" if report else ""
    return f"{own}{'' if outcome.verified else ' [not verified]'}"


def _arms(outcome: Outcome, poem: Poem) -> str:
    one, two = _result(outcome.intervention), _result(outcome.control)
    in_order = names_its_arms(outcome)  # "..., lavage against placebo"
    if one and two and (in_order or poem.study.kind.case_control):  # there, the two are the ill and the well
        return f"{one} vs {two}"
    first, second = row_labels(outcome, poem) or NAMELESS
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
    effect, reduction = outcome.effect, risk_reduction(outcome, poem)
    if not misfits(outcome) and reduction and is_surer_as_printed(outcome, poem, reduction):
        yield _printed(outcome)
        yield f"{difference(reduction, outcome.better)} by the raw counts alone"
        yield needed(outcome, poem)
    else:
        yield from _computed_and_printed(outcome, poem, reduction)
    if effect and effect.absolute and not _says_it_all(effect, reduction):
        yield f"{effect.absolute}, as printed"


def _says_it_all(effect: Effect, reduction: Estimate | None) -> bool:
    """Tell whether a bare difference is printed, without an interval, which adds nothing to the computed one."""
    return reduction is not None and effect.ci95 is None and alike(effect.measure) == 0


def _computed_and_printed(outcome: Outcome, poem: Poem, reduction: Estimate | None) -> Iterator[str]:
    effect, unclear = outcome.effect, MATTERING["no clear difference"]
    open_still = standing(outcome, poem).state == "open"
    by_percentages = _from_percentages(outcome, poem)
    if misfits(outcome):
        yield "the printed figures do not fit one another, so nothing is computed from them"
        open_still = False  # nor concluded
    elif reduction:
        yield _from_counts(outcome, poem, reduction)
        yield from _none_seen(outcome)
        open_still = False  # told by now
    elif by_percentages:
        yield f"{unclear}: {by_percentages}" if open_still else by_percentages
        open_still = False
    if effect and _says_it_all(effect, reduction):
        yield f"{p_in_words(effect.p)} printed" if effect.p else ""
        return
    printed = _threshold(outcome, _printed(outcome))
    if open_still and unclear not in printed:
        yield f"{unclear}: {printed}" if printed else unclear
    else:
        yield printed
    if not (reduction or misfits(outcome)):
        yield needed(outcome, poem)
    if not (printed or reduction or _arms(outcome, poem)):
        words = in_words(outcome)
        yield f"reported in words only: {words}" if words else ""


def in_words(outcome: Outcome) -> str:
    """Return what the report says of an outcome for which it prints no figure."""
    note = (outcome.effect.note if outcome.effect else None) or outcome.note or ""
    return note.rstrip(".")


def is_surer_as_printed(outcome: Outcome, poem: Poem, reduction: Estimate) -> bool:
    """Tell whether the report's own comparison shows a direction that the raw counts leave open; it then leads."""
    shown = standing(outcome, poem)
    return shown.state == "shown" and not reduction.excludes_zero and bool(_printed(outcome))


def _from_counts(outcome: Outcome, poem: Poem, reduction: Estimate) -> str:
    state = standing(outcome, poem).state
    if state == "open" and reduction.excludes_zero:
        words = difference(reduction, outcome.better)
        return f"{words}, from the plain counts; the report's own comparison leaves the direction open"
    if not poem.study.kind.shows_cause:  # no cause is shown: nothing is "needed to treat"
        unclear = "" if reduction.excludes_zero else "no clear difference: "
        return f"{unclear}{difference(reduction, outcome.better)}, unadjusted"
    return in_a_hundred(reduction, outcome.better, over(outcome.time))


def _people(difference: float) -> int:
    """Return among how many people a difference (a proportion) is told so that it is about one person at least."""
    return next((people for people in (100, 1_000) if abs(difference) * people >= _ONE_PERSON), 10_000)


def in_a_hundred(reduction: Estimate, better: Better, time: str) -> str:
    """Return a difference in risk, benefit positive, as events more or fewer per 100 with its interval.

    A number needed to treat, with its limits and its `time` ("over 4 weeks"), only where the interval excludes zero.
    """
    words = difference(reduction, better)
    needed = number_needed(reduction)
    if needed is None:
        return f"no clear difference: {words}"
    name = "NNT" if needed.kind == "benefit" else "NNH"
    count = f"{name} {needed.value:,} {time}, 95% CI {whole(needed.low)} to {whole(needed.high)}"
    return f"{words.removesuffix(')')}; {count})"


def difference(reduction: Estimate, better: Better) -> str:
    people = _people(reduction.value or max(reduction.high, -reduction.low))
    low, high = reduction.low * people, reduction.high * people
    near, far = (
        (low, high) if reduction.value >= 0 else (high, low)
    )  # from the limit nearest to the other side outwards
    one, two = amount(near), amount(far)
    sides = _side(near, better), _side(far, better)
    interval = f"{one} to {two} {sides[1]}" if sides[0] == sides[1] else f"{one} {sides[0]} to {two} {sides[1]}"
    value = amount(reduction.value * people)
    side = f" {_side(reduction.value, better)}" if reduction.value else ""
    return f"{value}{side} per {people:,} (95% CI {interval})"


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
    people = _people(points / 100) if points else 100
    side = f" {_side(points, outcome.better)}" if points else ""
    adjusted = "" if poem.study.kind.shows_cause or poem.study.kind.pooled else "unadjusted, "
    return f"{amount(points * people / 100)}{side} per {people:,} by the percentages, {adjusted}no interval"


def needed(outcome: Outcome, poem: Poem) -> str:
    """Return the one number needed to treat of an outcome whose counts carry none with an interval; empty without one.

    The printed one, unless it is more than 1 off what the shares of both arms give; else the one that they give, if a
    figure of these two arms shows a direction. Only of what the treatment caused.
    """
    effect, shown = outcome.effect, standing(outcome, poem)
    if shown.state != "shown" or not poem.study.kind.shows_cause or (effect and "needed" in effect.measure):
        return ""
    points = percent_difference(outcome, poem)
    exact = _by_counts(outcome) if points else None
    given = cautious(exact or points / 100) if points else None
    printed = effect.nnt if effect else None
    if printed and (given is None or abs(printed - given) <= _TOLERATED):
        return f"NNT {number(printed)} {over(outcome.time)}, as printed"
    open_by_counts = risk_reduction(outcome, poem) is not None
    if (
        points is None
        or given is None
        or open_by_counts
        or poem.study.kind.pooled
        or shown.wider
        or shown.by == "words"
    ):
        return ""
    return f"{'NNT' if points > 0 else 'NNH'} {given:,} {over(outcome.time)}"


def _by_counts(outcome: Outcome) -> float | None:
    """Return the difference of the two shares by their counts, benefit positive: closer than rounded percentages.

    None where a printed percentage is no rounded share: it is a risk over time then, and the counts are not.
    """
    results = outcome.intervention, outcome.control
    one, two = (counted(result) if not is_over_time(result) else None for result in results)
    if one is None or two is None or one[0] * two[1] == two[0] * one[1]:
        return None
    difference = one[0] / one[1] - two[0] / two[1]
    return difference if outcome.better == "higher" else -difference


def _printed(outcome: Outcome) -> str:
    """Return the comparison as the report prints it, with its number needed to treat and its certainty."""
    effect, text = outcome.effect, reported(outcome.effect, outcome.note)
    if effect is None or not text:
        return ""
    return f"{text}, certainty {effect.certainty}" if effect.certainty else text


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
        return f"{where}, no interval printed"
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


def figure_notes(poem: Poem, of: Sequence[Outcome] | None = None) -> tuple[str, ...]:
    """Return what a reader of the details should know about the figures (`of` these outcomes, or of all).

    Misfits, thresholds, means, wide NNTs.
    """
    return tuple(dict.fromkeys(_notes(poem, poem.outcomes if of is None else of)))


def _notes(poem: Poem, outcomes: Sequence[Outcome]) -> Iterator[str]:
    for outcome in outcomes:
        if outcome.note:
            yield f"{titled(outcome)}: {outcome.note.rstrip('.')}."
        for misfit in misfits(outcome):
            yield f"{titled(outcome)}: the printed figures do not fit: {misfit.reason}."
        reduction = risk_reduction(outcome, poem)
        through = number_needed_through_infinity(reduction) if reduction else None
        if through and poem.study.kind.shows_cause and standing(outcome, poem).state == "open":
            ends = f"NNTH {_limit(through.harm)} to infinity to NNTB {_limit(through.benefit)}"
            if through.kind == "harm":
                ends = f"NNTB {_limit(through.benefit)} to infinity to NNTH {_limit(through.harm)}"
            name = "NNTB" if through.kind == "benefit" else "NNTH"
            value = f"{name} {through.value:,}" if through.value else "no number"
            yield f"{titled(outcome)}: the interval includes no difference; for the record, {value} ({ends})."
    means = [o for o in main_outcomes(poem) if _is_felt_mean(o) and o in outcomes]
    for outcome in means:
        if outcome.mcid is None:
            yield f"{titled(outcome)}: no threshold of what patients notice is stated, and none is borrowed."
        else:
            source = outcome.mcid_source or "source not told"
            yield f"{titled(outcome)}: threshold of {number(outcome.mcid)}, {source}; a threshold, not a proof."
    if means:
        yield "A mean hides responders: a small mean difference does not show that nobody was helped."


def _limit(value: float) -> str:
    return "infinity" if math.isinf(value) else whole(value)


def _is_felt_mean(outcome: Outcome) -> bool:
    """Tell whether an outcome compares means of what patients feel."""
    felt = outcome.self_reported or outcome.scale is not None or outcome.mcid is not None
    both = outcome.intervention is not None and outcome.control is not None
    return outcome.kind == "continuous" and not outcome.surrogate and felt and (outcome.effect is not None or both)
