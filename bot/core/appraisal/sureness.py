"""How sure a reader may be, in words: from the published level of evidence, else from the caveats that apply.

No level is ever computed. Where none was published, the weightiest caveat says what stands in the way; the words are
chosen by rule, so that the same POEM is always called the same.
"""

from collections.abc import Mapping, Sequence

from bot.core.appraisal.rules import Caveat, CaveatCode
from bot.core.poem import Poem

# What a caveat says in a few words: of those that change the conclusion or replace the answer, then of those that lower
# confidence. What is context only (weight 3) stands in nobody's way.
_IN_WORDS: Mapping[CaveatCode, str] = {
    "retracted": "not at all; retracted",
    "superseded": "outdated; a later study replaces it",
    "conflicting_higher_quality": "doubtful; better studies disagree",
    "below_mcid": "of a difference, not that patients notice",
    "not_significant": "open; the study cannot tell",
    "wide_ci": "open; the study cannot tell",
    "surrogate": "indirect; a surrogate was measured",
    "rule_not_validated": "unproven; not validated yet",
    "open_label": "patients knew their treatment",
    "patients_not_blinded": "patients knew their treatment",
    "unconcealed": "allocation was foreseeable",
    "allocation_uncertain": "concealment not reported",
    "dropout_over_20": "many were lost",
    "not_itt": "only completers counted",
    "early_stop": "stopped early",
    "subgroup": "a subgroup result",
    "composite": "combined end point",
    "noninferiority": "tests 'not worse' only",
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


def how_sure(poem: Poem, found: Sequence[Caveat]) -> str:
    """Return a few words on how sure one may be of the bottom line: the code if one was published, and its meaning."""
    by_rule = _by_rule(found)
    if poem.level_of_evidence is None:
        return by_rule
    code = poem.level_of_evidence
    words = _LEVELS[code.removesuffix("-")][_COLUMNS.index(poem.study.kind.about)]
    return f"level {code} ({words}{', inconclusive' if code.endswith('-') else ''}); {by_rule}"


def _by_rule(found: Sequence[Caveat]) -> str:
    weightiest = min(found, key=lambda caveat: caveat.weight, default=None)
    if weightiest is None or weightiest.weight == 3:
        return "no major reservation found"
    words = _IN_WORDS[weightiest.code]
    return f"with reservations; {words}" if weightiest.weight == 2 else words
