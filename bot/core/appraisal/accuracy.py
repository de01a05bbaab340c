"""Caveats about the study of a test: who read it, in whom, how many had no disease, how wide its limits are."""

import re

from bot.core.appraisal.caveat import Caveat, Context, first_saying
from bot.core.effects import number, percentage
from bot.core.poem import Outcome, Poem

FEW_WITHOUT = 100
WIDE = 10  # percentage points between an estimate and its lower limit
MOSTLY_ILL = 50  # percent of those studied who had the disease

_READER = re.compile(
    r"\b(?:examined|judged|read|done|tested|performed)\b[^.;]*\bby (?:\w+ ){0,3}?"
    r"(?:specialists?|experts?|radiologists?|cardiologists?|neurologists?)\b",
    re.IGNORECASE,
)
_SPECTRUM = re.compile(
    r"\b(?:far |much )?(?:more|higher|sicker) than in (?:usual|general|everyday|primary)\b|\bcase mix was sicker\b",
    re.IGNORECASE,
)


def test_reader(c: Context) -> Caveat | None:
    """Fire when specialists read the test: others may not read it as well."""
    said = first_saying(c.poem, _READER) if _of_a_test(c.poem) else None
    sentence = "Read by specialists: others may do less well."
    return Caveat("test_reader", 2, sentence, str(said), "read by specialists") if said else None


def test_spectrum(c: Context) -> Caveat | None:
    """Fire when far more of those studied had the disease than where the test is used."""
    if not _of_a_test(c.poem):
        return None
    found = c.poem.study.prevalence
    if found and found.percent > MOSTLY_ILL:
        sentence = f"{number(found.percent)}% of those studied had it, far more than where the test is used."
        short = f"{number(found.percent)}% of those studied had it"
        return Caveat("test_spectrum", 2, sentence, f"study.prevalence.percent: {number(found.percent)}", short)
    said = first_saying(c.poem, _SPECTRUM)
    sentence = "Those studied were sicker than the people in whom the test is used."
    return Caveat("test_spectrum", 2, sentence, str(said), "studied in sicker people") if said else None


def test_few_without(c: Context) -> Caveat | None:
    """Fire when so few people had no disease that little is known of false alarms."""
    if not _of_a_test(c.poem):
        return None
    found, n = c.poem.study.prevalence, c.poem.study.population.n
    counted = [many for o in c.poem.outcomes if (many := _without(o)) is not None]
    without = min(counted) if counted else round(n * (1 - found.percent / 100)) if found and n else None
    if without is None or without >= FEW_WITHOUT:
        return None
    sentence = f"Only {without} people without the disease were tested: false alarms are little known."
    short = f"only {without} people without the disease"
    return Caveat("test_few_without", 2, sentence, f"without the disease: {without}", short)


def _without(outcome: Outcome) -> int | None:
    """Return how many had no disease: the number behind a specificity."""
    if "specificity" not in outcome.name.lower() or outcome.intervention is None:
        return None
    return outcome.intervention.n


def test_wide(c: Context) -> Caveat | None:
    """Fire when the lower limit of a sensitivity lies far below it."""
    if not _of_a_test(c.poem):
        return None
    for outcome in c.primary:
        told = _share(outcome)
        if "sensitivity" in outcome.name.lower() and told and round(told[0] - told[1], 6) > WIDE:
            sentence = f"Sensitivity may be as low as {percentage(told[1])}."
            return Caveat("test_wide", 2, sentence, f"{outcome.name}: interval")
    return None


def _share(outcome: Outcome) -> tuple[float, float] | None:
    """Return an estimate and its lower limit, in percent."""
    effect, arm = outcome.effect, outcome.intervention
    if effect and effect.value is not None and effect.ci95:
        scale = 100 if effect.ci95[1] <= 1 else 1
        return effect.value * scale, effect.ci95[0] * scale
    return (arm.percent, arm.ci95[0]) if arm and arm.percent is not None and arm.ci95 else None


def _of_a_test(poem: Poem) -> bool:
    return any(outcome.kind == "accuracy" for outcome in poem.outcomes)
