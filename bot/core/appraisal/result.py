"""Caveats about what a study found: its size, its certainty, what was measured, in how many."""

import re
from collections.abc import Mapping

from bot.core.appraisal.caveat import Caveat, Context, Weight, first_saying
from bot.core.appraisal.judgement import allowed, judged_outcome
from bot.core.effects import alike, asks_noninferiority, benefit, mattering, number, standing
from bot.core.poem import Effect, Outcome, not_read

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


_OPEN: Mapping[str, str] = {
    "either": "Could be helpful or harmful; the study cannot tell",
    "no benefit": "No important benefit; harm is not ruled out",
    "no harm": "No important harm; a benefit is not ruled out",
    "open": "Open: no difference is not ruled out",
    "no threshold": "Open: how much would matter to patients is not stated",
    "no side": "Open: which way is better is not stated",
}


def not_significant(c: Context) -> Caveat | None:
    """Fire when the interval of the main outcome leaves something that matters open; it says what.

    Not where it rules out every difference that matters (that is a finding), nor where no interval was read, nor of a
    trial of "not worse", which asks something else.
    """
    found = allowed(c.poem)
    if found.outcome is None or found.kind not in _OPEN or asks_noninferiority(c.poem):
        return None
    sentence = f"{_OPEN[found.kind]} ({found.range})."
    return Caveat("not_significant", 1, sentence, f"{found.outcome.name}: {_interval_in_words(found.outcome)}")


def _interval_in_words(outcome: Outcome) -> str:
    effect = outcome.effect
    if effect and effect.ci95:
        value = f" {number(effect.value)}" if effect.value is not None else ""
        return f"{effect.measure}{value}, 95% CI {number(effect.ci95[0])} to {number(effect.ci95[1])}"
    return "counts"


def benefits_only(c: Context) -> Caveat | None:
    """Fire when a POEM on a treatment tells no harm, by row or by sentence."""
    if "harms" not in not_read(c.poem):
        return None
    trigger = "harms; outcomes: none with the role harm"
    return Caveat("benefits_only", 2, "Benefits only: harms were not read.", trigger, "harms were not read")


def window(c: Context) -> Caveat | None:
    """Fire when acting outside a window reverses or voids the effect: its own sentence says what was found there."""
    found = c.poem.window
    if found is None:
        return None
    return Caveat("window", 1, found.outside, f"window: {found.limit}", f"Holds {found.limit} ({found.what})")


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
    """Fire when a main outcome is nothing that patients feel.

    Weighs 1 where it is the one that is judged, or all of them are; else 2.
    """
    marked = [o for o in c.primary if o.surrogate]
    if not marked:
        return None
    judged = judged_outcome(c.poem)
    found = next((o for o in marked if o is judged), marked[0])
    weight: Weight = 1 if found is judged or len(marked) == len(c.primary) else 2
    what = _FIRST_WORDS.split(found.name)[0]
    sentence = f"Measured {what}, not how patients feel, function or survive."
    short = f"measured {what}, not how patients fare"
    return Caveat("surrogate", weight, sentence, f"{found.name}: surrogate", short)


_FIRST_WORDS = re.compile(r",| \(")
_SUBGROUP = re.compile(r"\bsubgroups?\b", re.IGNORECASE)
_FIGURE = re.compile(r"\d+(?:\.\d+)?")


def subgroup(c: Context) -> Caveat | None:
    """Fire when a main outcome was found in a part of the participants, or headline or bottom line speaks of one.

    Weighs 3 where only the bottom line does, beside a main outcome that was found in all.
    """
    poem = c.poem
    main = next((o for o in (judged_outcome(poem), *c.primary) if o and o.subgroup), None)
    found = main or next((o for o in poem.outcomes if o.subgroup and _figures(o) & _told(poem.bottom_line)), None)
    headed = _SUBGROUP.search(poem.headline) is not None
    if found is None and not headed and not _SUBGROUP.search(poem.bottom_line):
        return None
    weight: Weight = 2 if main or headed else 3
    sentence = "A subgroup result: treat as a hypothesis unless planned, few, and interaction tested."
    trigger = f"{found.name}: subgroup" if found else f"{'headline' if headed else 'bottom_line'}: subgroup"
    return Caveat("subgroup", weight, sentence, trigger, "a subgroup result")


def _told(text: str) -> set[float]:
    return {float(figure) for figure in _FIGURE.findall(text)}


def _figures(outcome: Outcome) -> set[float]:
    """Return the figures that are peculiar to an outcome: percentages of its arms, its estimate; no whole numbers."""
    arms = (outcome.intervention, outcome.control)
    figures = [arm.percent for arm in arms if arm] + [outcome.effect.value if outcome.effect else None]
    return {figure for figure in figures if figure is not None and figure != int(figure)}


_DRIVEN_BY = re.compile(r"\bdriven by (?P<part>[^.;]+)", re.IGNORECASE)


def composite(c: Context) -> Caveat | None:
    """Fire when a main outcome joins several; name the part that made the difference, where the POEM tells."""
    found = next((o for o in c.primary if o.composite), None)
    if found is None:
        return None
    said = _DRIVEN_BY.search(found.note or "")
    part = found.driven_by or (said["part"].strip() if said else None)
    if part:
        driven = f"Combined end point, driven by {part}"
        trigger = f"driven_by: {part}" if found.driven_by else f"note: '{found.note}'"
        return Caveat(
            "composite", 2, f"{driven}; the other parts may not have changed.", f"{found.name}: {trigger}", driven
        )
    sentence = f"Combined end point ({', '.join(found.composite)}): its parts may not have changed alike."
    return Caveat("composite", 2, sentence, f"{found.name}: composite", "combined end point")


def noninferiority(c: Context) -> Caveat | None:
    """Fire when the trial asked whether the new is not worse by more than a margin."""
    if not asks_noninferiority(c.poem):
        return None
    margin = c.poem.study.noninferiority_margin
    if margin is None:
        asked = "'not worse by more than a margin' (which was not read)"
    elif margin.startswith("hazard ratio"):
        asked = f"'not worse than a {margin}'"
    else:
        asked = f"'not worse by more than {margin}'"
    sentence = f"Tests {asked}; both kinds of analysis should agree."
    trigger = "study.noninferiority_margin" if margin else "the main comparison or the title says noninferiority"
    return Caveat("noninferiority", 2, sentence, trigger, f"tests {asked}")


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
        few = f"{max(events)} events"
        sentence = f"One trial with few events ({max(events)} in both groups together)."
        return Caveat("single_small_trial", 2, sentence, f"outcomes: {few}", f"only {few}")
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
    """Fire when a review grades the certainty of a main result as low, or says that its trials are weak.

    A result that it grades as high rests on enough sound ones, whatever it says of the rest.
    """
    if not c.poem.study.kind.pooled:
        return None
    low = next((o for o in c.primary if o.effect and _is_low(o.effect)), None)
    if low and low.effect:
        sentence = f"A review of weak evidence: certainty {low.effect.certainty}."
        return Caveat("low_quality_trials", 2, sentence, f"{low.name}: certainty {low.effect.certainty}")
    said = first_saying(c.poem, _WEAK_TRIALS)
    if said is None or any(o.effect and (o.effect.certainty or "").lower() == "high" for o in c.primary):
        return None
    sentence = "A review can be no better than its trials, and it calls many of them weak."
    return Caveat("low_quality_trials", 2, sentence, str(said), "weak trials")


def _is_low(effect: Effect) -> bool:
    return effect.certainty is not None and effect.certainty.lower() in ("low", "very low")
