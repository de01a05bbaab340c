"""Caveats about what a study found: its size, its certainty, what was measured, in how many."""

import re

from bot.core.appraisal.caveat import Caveat, Context, first_saying
from bot.core.effects import alike, asks_noninferiority, benefit, mattering, number, risk_reduction, standing
from bot.core.poem import Effect, Outcome, Poem

SMALL_GROUP = 100
FEW_EVENTS = 100


def below_mcid(c: Context) -> Caveat | None:
    """Fire when a benefit is shown, or at least not left open, and its estimate is short of the stated threshold."""
    for outcome in c.primary:
        effect, mcid = outcome.effect, outcome.mcid
        if not effect or effect.value is None or mcid is None or alike(effect.measure) != 0:
            continue
        if effect.favours != "intervention" or abs(effect.value) >= mcid or standing(outcome, c.poem).state == "open":
            continue
        figures = f"{number(abs(effect.value))} against a threshold of {number(mcid)}"
        gain = benefit(outcome)
        wholly = gain is not None and mattering(gain, mcid) == "too small"
        sentence = (
            f"Statistically real, but smaller than patients notice: {figures}."
            if wholly
            else f"Below what patients notice: {figures} ({outcome.time or 'time not reported'})."
        )
        return Caveat("below_mcid", 1, sentence, f"{outcome.name}: mcid {number(mcid)}")
    return None


# The report itself says that its intervals leave no room for a difference that matters.
_NO_ROOM = re.compile(
    r"\bintervals? (?:excluded?|excludes|ruled out|rules out|left out|leaves? out)\b[^.;]*"
    r"\b(?:clinically (?:meaningful|important|relevant)|minimal(?:ly)? (?:clinically )?important|noticeable)\b",
    re.IGNORECASE,
)


def not_significant(c: Context) -> Caveat | None:
    """Fire when every main comparison that tells leaves the direction open.

    Not for a non-inferiority trial, which asks something else, and not where the interval leaves out any difference
    that patients would notice: that study could tell.
    """
    told = [o for o in c.primary if standing(o, c.poem).state != "not told"]
    if not told or any(standing(o, c.poem).state == "shown" for o in told) or asks_noninferiority(c.poem):
        return None
    if all(_within_threshold(o) for o in told) or first_saying(c.poem, _NO_ROOM):
        return None
    outcome = next((o for o in told if standing(o, c.poem).by == "interval"), told[0])
    found = standing(outcome, c.poem)
    shown = _interval_in_words(outcome, c.poem)
    if shown:
        sentence = f"Could be helpful or harmful; the study cannot tell ({shown})."
    else:  # what the interval would leave open is not known, so nothing is said of it
        sentence = (
            "No clear difference was shown; how large a difference stays possible is not in the text that was read."
        )
    why = f"'{found.words}'" if found.words else found.by
    return Caveat("not_significant", 1, sentence, f"{outcome.name}: {why}")


def _within_threshold(outcome: Outcome) -> bool:
    """Tell whether the interval excludes every difference that patients would notice, either way."""
    limits = outcome.effect.ci95 if outcome.effect else None
    return bool(limits and outcome.mcid and max(abs(limit) for limit in limits) < outcome.mcid)


def _interval_in_words(outcome: Outcome, poem: Poem) -> str:
    effect = outcome.effect
    if effect and effect.ci95:
        value = f" {number(effect.value)}" if effect.value is not None else ""
        return f"{effect.measure}{value}, 95% CI {number(effect.ci95[0])} to {number(effect.ci95[1])}"
    reduction = risk_reduction(outcome, poem)
    if reduction:
        low, high = sorted((abs(100 * reduction.low), abs(100 * reduction.high)))
        return f"the interval reaches {low:.2g} per 100 one way and {high:.2g} per 100 the other"
    return ""


def wide_ci(c: Context) -> Caveat | None:
    """Fire when a shown difference may be trivial and may be important, or the published level carries a minus."""
    level = c.poem.level_of_evidence or ""
    if level.endswith("-") and not level.startswith(("1a", "2a", "3a")):
        sentence = f"Level of evidence {level}: the minus says that the result is too imprecise to settle it."
        return Caveat("wide_ci", 1, sentence, f"level_of_evidence: {level}")
    for outcome in c.primary:
        gain, mcid = benefit(outcome), outcome.mcid
        if gain is None or mcid is None:
            continue
        size = gain if gain.low > 0 else gain.mirrored
        if gain.excludes_zero and size.low < mcid <= size.high:
            limits = f"{number(size.low)} to {number(size.high)} against a threshold of {number(mcid)}"
            sentence = f"The true difference may be too small to notice or large enough to matter: {limits}."
            return Caveat("wide_ci", 1, sentence, f"{outcome.name}: interval, mcid {number(mcid)}")
    return None


def surrogate(c: Context) -> Caveat | None:
    """Fire when nothing that patients feel is among the main outcomes."""
    if not c.primary or not all(o.surrogate for o in c.primary):
        return None
    name = c.primary[0].name
    what = _FIRST_WORDS.split(name)[0]
    sentence = f"Measured {what}, not how patients feel, function or survive."
    return Caveat("surrogate", 1, sentence, f"{name}: surrogate")


_FIRST_WORDS = re.compile(r",| \(")


def subgroup(c: Context) -> Caveat | None:
    """Fire when a main outcome was found in a part of the participants."""
    found = next((o for o in c.primary if o.subgroup), None)
    if found is None:
        return None
    sentence = "A subgroup result: treat as a hypothesis unless planned, few, and interaction tested."
    return Caveat("subgroup", 2, sentence, f"{found.name}: subgroup")


_DRIVEN_BY = re.compile(r"\bdriven by (?P<part>[^.;]+)", re.IGNORECASE)


def composite(c: Context) -> Caveat | None:
    """Fire when a main outcome joins several; name the part that made the difference, where the POEM tells."""
    found = next((o for o in c.primary if o.composite), None)
    if found is None:
        return None
    said = _DRIVEN_BY.search(found.note or "")
    part = found.driven_by or (said["part"].strip() if said else None)
    if part:
        sentence = f"Combined end point, driven by {part}; the other parts may not have changed."
        trigger = f"driven_by: {part}" if found.driven_by else f"note: '{found.note}'"
        return Caveat("composite", 2, sentence, f"{found.name}: {trigger}")
    sentence = f"Combined end point ({', '.join(found.composite)}): its parts may not have changed alike."
    return Caveat("composite", 2, sentence, f"{found.name}: composite")


def noninferiority(c: Context) -> Caveat | None:
    """Fire when the trial asked whether the new is not worse by more than a margin."""
    if not asks_noninferiority(c.poem):
        return None
    margin = c.poem.study.noninferiority_margin
    if margin is None:
        asked = "'not worse by more than a margin' (not in the text that was read)"
    elif margin.startswith("hazard ratio"):
        asked = f"'not worse than a {margin}'"
    else:
        asked = f"'not worse by more than {margin}'"
    sentence = f"Tests {asked}; both kinds of analysis should agree."
    trigger = "study.noninferiority_margin" if margin else "the main comparison or the title says noninferiority"
    return Caveat("noninferiority", 2, sentence, trigger)


def single_small_trial(c: Context) -> Caveat | None:
    """Fire when one trial stands alone with under 100 patients in a group, or under 100 events in its main outcomes."""
    study, n = c.poem.study, c.poem.study.population.n
    if not study.kind.trial or c.agreeing or c.dissenting:
        return None
    groups = 1 if study.kind.crossover else 2
    if n is not None and n < groups * SMALL_GROUP:
        return Caveat("single_small_trial", 2, f"One small trial (n = {n}).", f"study.population.n: {n}")
    events = [count for o in c.primary if (count := _events(o)) is not None]
    if events and max(events) < FEW_EVENTS:
        sentence = f"One trial with few events ({max(events)} in both groups together)."
        return Caveat("single_small_trial", 2, sentence, f"outcomes: {max(events)} events")
    return None


def _events(outcome: Outcome) -> int | None:
    one, two = outcome.intervention, outcome.control
    if one is None or two is None or one.events is None or two.events is None:
        return None
    return one.events + two.events


_HETEROGENEOUS = re.compile(
    r"\bmarked differences between (?:studies|trials)\b|\b(?:high|marked|considerable|substantial|unexplained) "
    r"heterogeneity\b|\bmarked down for heterogeneity\b|\bgreat variation between (?:studies|trials)\b|"
    r"(?:^|\bthe )results (?:were |are )?inconsistent\b",
    re.IGNORECASE,
)
_I_SQUARED = re.compile(
    r"\bI(?:²|2|\^2|-squared)\s*(?:of|=|was|:)?\s*(?P<percent>\d{1,3}(?:\.\d+)?)\s*%", re.IGNORECASE
)
_ELSEWHERE = re.compile(
    r"\b(?:update|later|earlier|another|other) (?:of|in|review|analysis|meta-analysis)\b", re.IGNORECASE
)
_HIGH_I_SQUARED = 50


def heterogeneity(c: Context) -> Caveat | None:
    """Fire when a review's own level, I² or words say that its studies disagree."""
    level = c.poem.level_of_evidence or ""
    if not c.poem.study.kind.pooled:
        return None
    if level in ("1a-", "2a-", "3a-"):
        return Caveat("heterogeneity", 2, "The studies in it disagree.", f"level_of_evidence: {level}")
    share = c.poem.study.i_squared_percent
    if share is not None and share >= _HIGH_I_SQUARED:
        sentence = f"The studies in it disagree (I² {number(share)}%)."
        return Caveat("heterogeneity", 2, sentence, f"study.i_squared_percent: {number(share)}")
    said = first_saying(c.poem, _HETEROGENEOUS, unless=_ELSEWHERE)
    if said is None:
        said = first_saying(c.poem, _I_SQUARED)
        found = _I_SQUARED.search(said.words) if said else None
        if found is None or float(found["percent"]) < _HIGH_I_SQUARED:
            return None
    return Caveat("heterogeneity", 2, "The studies in it disagree.", str(said))


_WEAK_TRIALS = re.compile(
    r"\b(?:most|many) (?:of the )?(?:\w+ )?(?:trials|studies) (?:\w+ )*?had (?:an? )?(?:unclear|high|untreated|poor)\b|"
    r"\b(?:most|many) (?:of the )?(?:\w+ )?(?:trials|studies) were (?:small|poor|weak|of (?:low|poor) quality|"
    r"at (?:high|unclear) risk)\b|"
    r"\b(?:low|poor)[- ]quality (?:trials|studies|evidence)\b|\bweak trials\b|"
    r"\bonly \d+ (?:of the )?trials had (?:sound|adequate)\b",
    re.IGNORECASE,
)


def low_quality_trials(c: Context) -> Caveat | None:
    """Fire when a review says that its trials are weak, or grades the certainty of a main result as low."""
    if not c.poem.study.kind.pooled:
        return None
    low = next((o for o in c.primary if o.effect and _is_low(o.effect)), None)
    if low and low.effect:
        sentence = f"A review of weak evidence: certainty {low.effect.certainty}."
        return Caveat("low_quality_trials", 2, sentence, f"{low.name}: certainty {low.effect.certainty}")
    said = first_saying(c.poem, _WEAK_TRIALS)
    if said is None:
        return None
    sentence = "A review can be no better than its trials, and it calls many of them weak."
    return Caveat("low_quality_trials", 2, sentence, str(said))


def _is_low(effect: Effect) -> bool:
    return effect.certainty is not None and effect.certainty.lower() in ("low", "very low")
