"""How sure a reader may be, in words: what the figures allow, then what weakens it.

Two questions, answered apart and by rule, so that the same POEM is always called the same. Before them the level of
evidence, where one was published; none is ever computed. What nobody read weakens nothing, and praises nothing.
"""

from collections.abc import Mapping, Sequence

from bot.core.appraisal.judgement import allowed, judged_outcome
from bot.core.appraisal.rules import Caveat, CaveatCode
from bot.core.poem import Poem, as_read, not_read

# What a caveat about the study itself says in a few words: of those that change the conclusion or replace the answer,
# then of those that lower confidence. What its figures leave open stands in the first half; what is context only, or
# about our reading, weakens nothing.
_IN_WORDS: Mapping[CaveatCode, str] = {
    "retracted": "not at all; retracted",
    "superseded": "outdated: a later study replaces it",
    "later_supersedes": "outdated: later evidence replaces it",
    "later_contradicts": "doubtful: later evidence disagrees",
    "conflicting_higher_quality": "doubtful: better studies disagree",
    "rule_not_validated": "unproven: not validated yet",
    "surrogate": "indirect: a surrogate was measured",
    "contested": "the study is disputed",
    "test_reader": "read by specialists",
    "test_spectrum": "studied in sicker people",
    "test_few_without": "few without the disease",
    "test_wide": "sensitivity is imprecise",
    "open_label": "patients knew their treatment",
    "patients_not_blinded": "patients knew their treatment",
    "unconcealed": "allocation was foreseeable",
    "allocation_uncertain": "concealment not reported",
    "dropout_over_20": "many were lost",
    "not_itt": "not all were counted as assigned",
    "early_stop": "stopped early",
    "crossed_over": "many changed groups",
    "subgroup": "a subgroup result",
    "composite": "combined end point",
    "single_small_trial": "one small trial",
    "observational": "association only",
    "retrospective": "association only",
    "case_control_no_absolute_risk": "association only",
    "heterogeneity": "its studies disagree",
    "low_quality_trials": "weak trials",
    "guideline_against": "a guideline disagrees",
    "guideline_opinion": "expert opinion",
    "conflict_of_interest": "authors with ties",
    "header_text_mismatch": "its own text disagrees",
}
_NOTHING_READ = "no reservation in what was read"
_TOLD_BESIDE = (_NOTHING_READ, "outdated", "doubtful")  # the rest stands with the source, or as a warning
_FIRST: tuple[CaveatCode, ...] = ("superseded", "later_supersedes", "later_contradicts", "conflicting_higher_quality")
# Oxford 2009 in words: for treatment and harm, for tests, for prognosis.
_LEVELS = {
    "1a": ("trials that agree", "strong accuracy studies that agree", "inception cohorts that agree"),
    "1b": ("a precise randomised trial", "a sound accuracy study", "a complete inception cohort"),
    "1c": ("all or none", "SpPin or SnNout", "all-or-none case series"),
    "2a": ("cohorts that agree", "accuracy studies that agree", "retrospective cohorts that agree"),
    "2b": ("a cohort or weak trial", "an exploratory accuracy study", "a retrospective cohort"),
    "2c": ("outcomes research", "outcomes research", "outcomes research"),
    "3a": ("case-control studies that agree", "studies without consecutive patients", "case-control studies"),
    "3b": ("a case-control study", "a study without consecutive patients", "a case-control study"),
    "4": ("case series or poor cohort", "a poor reference standard", "case series or poor cohort"),
    "5": ("opinion", "opinion", "opinion"),
}
_COLUMNS = ("treatment", "test", "course")


def how_sure(poem: Poem, found: Sequence[Caveat], *, brief: bool = False) -> str:
    """Return a few words on how sure one may be of the bottom line: the published level, the figures, what weakens.

    `brief`: without the range that the figures leave and without what the level stands for.
    """
    if any(caveat.weight == 0 for caveat in found):
        return _IN_WORDS["retracted"]
    figures = allowed(poem).brief if brief else allowed(poem).words
    against = doubt(poem, found)
    if brief and against.startswith(_TOLD_BESIDE):
        against = next(words for words in _TOLD_BESIDE if against.startswith(words))
    return "; ".join(part for part in (_level(poem, brief=brief), figures, _futility(poem), against) if part)


# What the first half says already: that the figures leave it open, or fall short.
_ABOUT_FIGURES: frozenset[CaveatCode] = frozenset({"not_significant", "below_mcid", "wide_ci", "noninferiority"})


def told_by_how_sure(poem: Poem, found: Sequence[Caveat]) -> frozenset[CaveatCode]:
    """Return the caveats that "How sure" tells: those about the figures, and the one that weakens the study most."""
    weightiest = _weightiest(poem, found)
    return _ABOUT_FIGURES | ({weightiest.code} if weightiest else set())


def _level(poem: Poem, *, brief: bool) -> str:
    code = poem.level_of_evidence
    if code is None:
        return ""
    if brief:
        return f"level {code}{' (inconclusive)' if code.endswith('-') else ''}"
    words = _LEVELS[code.removesuffix("-")][_COLUMNS.index(poem.study.kind.about)]
    return f"level {code} ({words}{', inconclusive' if code.endswith('-') else ''})"


def _futility(poem: Poem) -> str:
    return "stopped for futility" if poem.study.stopped_early == "futility" else ""


def doubt(poem: Poem, found: Sequence[Caveat]) -> str:
    """Return the weightiest thing against the study itself; dissent and later evidence first, then a review's grade."""
    weightiest = _weightiest(poem, found)
    if weightiest is None:
        return _grade(poem) or _none(poem)
    words = _IN_WORDS[weightiest.code]
    return f"with reservations: {words}" if weightiest.weight == 2 else words


def _weightiest(poem: Poem, found: Sequence[Caveat]) -> Caveat | None:
    """Return the caveat that the doubt names; None where a review's own grade stands in its place, or there is none."""
    said = {caveat.code: caveat for caveat in found if caveat.weight < 3 and caveat.code in _IN_WORDS}
    if poem.study.stopped_early == "futility":
        said.pop("early_stop", None)  # it stands beside the figures
    first = next((code for code in _FIRST if code in said), None)
    if first:
        return said[first]
    return None if _grade(poem) else min(said.values(), key=lambda caveat: caveat.weight, default=None)


def _grade(poem: Poem) -> str:
    """Return how certain the authors of a review call its main result."""
    outcome = judged_outcome(poem)
    certainty = outcome.effect.certainty if outcome and outcome.effect else None
    if certainty is None or not poem.study.kind.pooled:
        return ""
    return f"its authors call the certainty {certainty.lower()}"


def _none(poem: Poem) -> str:
    """Return that nothing was found against it: of the study only where all was read that could hold something."""
    if poem.read and poem.read.paper == "full" and not not_read(poem):
        return "no major reservation"
    source = as_read(poem.read).removeprefix("the ")
    return f"{_NOTHING_READ} ({source})" if source else _NOTHING_READ
