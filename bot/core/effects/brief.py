"""One outcome in a line of a card: both arms and the one comparison that says most; what a text tells is left out."""

import re

from bot.core.effects.arithmetic import number_needed
from bot.core.effects.arms import names_its_arms, row_labels
from bot.core.effects.comparison import risk_reduction, standing
from bot.core.effects.figures import MATTERING, difference, in_words, is_surer_as_printed, needed
from bot.core.effects.numbers import number, percentage
from bot.core.effects.printed import misfits, p_in_words, reported
from bot.core.poem import Outcome, Poem, Result, first_clauses

_LONGEST_NAME = 60
_LONGEST_LABEL = 22
_BRACKET = re.compile(r"\s*\([^()]*\)")
_FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")


def in_brief(outcome: Outcome, poem: Poem, text: str = "") -> str:
    """Return an outcome in a line: its name, time, arms, and the comparison; empty where `text` tells these already.

    Of the comparison only one: people in a hundred with a number needed to treat where the counts allow it, else what
    the report prints. All the rest stands in the details.
    """
    told = figures_in(text)
    arms = "" if _tells_arms(outcome, told) else _arms(outcome, poem)
    comparison = "" if _tells_comparison(outcome, told) else _comparison(outcome, poem)
    said = "; ".join(part for part in (arms, comparison) if part)
    return f"{_named(outcome)}: {said}{_marked(outcome)}" if said else ""


def figures_in(text: str) -> frozenset[float]:
    """Return the figures that stand in a text."""
    return frozenset(float(found.replace(",", "").rstrip(".")) for found in _FIGURE.findall(text))


def _named(outcome: Outcome) -> str:
    name = first_clauses(_BRACKET.sub("", outcome.name), _LONGEST_NAME)
    time = _BRACKET.sub("", outcome.time or "")
    return f"{name}{f' ({time})' if time else ''}"


def _marked(outcome: Outcome) -> str:
    report = outcome.citation
    return f"{f' [{report.journal} {report.year}]' if report else ''}{'' if outcome.verified else ' [not verified]'}"


# ---- what a text tells already ---------------------------------------------------------------------------------------


def _tells_arms(outcome: Outcome, told: frozenset[float]) -> bool:
    """Tell whether each arm that has a figure stands among the figures of a text: what is shown of it, or its count."""
    arms = [arm for arm in (outcome.intervention, outcome.control) if arm and _result(arm)]
    shown = all(figures_in(_result(arm)) <= told for arm in arms)
    return bool(arms) and (shown or all(arm.events is not None and arm.events in told for arm in arms))


def _tells_comparison(outcome: Outcome, told: frozenset[float]) -> bool:
    """Tell whether a text gives the interval of a comparison; where none is printed, its value."""
    effect = outcome.effect
    if effect is None:
        return False
    limits = effect.ci95 or effect.ci90
    if limits:
        return all(abs(limit) in told for limit in limits)
    return effect.value is not None and abs(effect.value) in told and not effect.p


# ---- the arms --------------------------------------------------------------------------------------------------------


def _arms(outcome: Outcome, poem: Poem) -> str:
    one, two = _result(outcome.intervention), _result(outcome.control)
    if not (one and two):
        return one or two
    if names_its_arms(outcome) or poem.study.kind.case_control:
        return f"{one} vs {two}"
    two = two.removeprefix("mean ").removeprefix("median ")
    figure, _, unit = one.partition(" ") if one[0].isdigit() else (one, "", "")
    one = figure if unit and not unit.startswith("of ") and two.endswith(f" {unit}") else one  # a unit stands once
    labels = row_labels(outcome, poem)
    return f"{one} vs {two}{f' with {labels[1]}' if labels and len(labels[1]) <= _LONGEST_LABEL else ''}"


def _result(result: Result | None) -> str:
    """Return what one arm showed, without its counts where it has a share; empty without a figure."""
    if result is None:
        return ""
    unit = f" {result.unit}" if result.unit else ""
    if result.percent is not None:
        return f"{number(result.percent)}%"
    if result.events is not None and result.n is not None:
        return percentage(100 * result.events / result.n) if result.events else f"0 of {result.n:,}"
    for name, value in (("mean", result.mean), ("median", result.median)):
        if value is not None:
            return f"{name} {number(value)}{unit}"
    if result.rate is not None:
        return f"{result.rate if isinstance(result.rate, str) else number(result.rate)}{unit}"
    return f"{result.events:,} patients" if result.events is not None else ""


# ---- the comparison --------------------------------------------------------------------------------------------------


def _comparison(outcome: Outcome, poem: Poem) -> str:
    if misfits(outcome):
        return "the printed figures do not fit one another"
    if all(arm and arm.events == 0 for arm in (outcome.intervention, outcome.control)):
        return ""
    reduction, printed = risk_reduction(outcome, poem), reported(outcome.effect, outcome.note)
    is_open = standing(outcome, poem).state == "open"
    by_counts = reduction is not None and not is_surer_as_printed(outcome, poem, reduction)
    if by_counts and reduction and is_open != reduction.excludes_zero:
        said = difference(reduction, outcome.better)
        count = number_needed(reduction) if poem.study.kind.shows_cause else None
        if count:
            said = f"{said}, {'NNT' if count.kind == 'benefit' else 'NNH'} {count.value:,}"
        elif not poem.study.kind.shows_cause:
            said = f"{said}, unadjusted"
    else:
        by_p = p_in_words(outcome.effect.p) if outcome.effect and outcome.effect.p else ""
        said = by_p if by_p and printed.endswith(f": {by_p}") else printed  # "difference between groups: P = 0.02"
        if count_printed := needed(outcome, poem):
            said = ", ".join(filter(None, (said, " ".join(count_printed.split()[:2]))))
    if is_open:
        return ", ".join(filter(None, (MATTERING["no clear difference"], said)))
    if not said and not (_result(outcome.intervention) or _result(outcome.control)):
        return in_words(outcome)
    return said
