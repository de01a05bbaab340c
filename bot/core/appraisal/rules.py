"""Caveats by rule, not by mood: the same POEM has the same caveats, every time.

Each rule looks at the POEM (and at the POEMs that disagree with it) and gives a caveat or nothing. A caveat carries its
code, its weight, the sentence that is shown and the words or fields that triggered it. Weight 0 replaces the answer,
1 changes the conclusion, 2 lowers confidence, 3 is context. Within a weight, the order of the rules below is the order
of showing: what is peculiar to the study first, what is merely not reported last.
"""

from bot.core.appraisal import accuracy, conduct, result
from bot.core.appraisal import standing as stands
from bot.core.appraisal.caveat import Caveat, CaveatCode, Context, Rule, Weight, name_of, names_of
from bot.core.poem import Poem
from bot.core.question import Asker, differences

__all__ = [
    "RULES",
    "Caveat",
    "CaveatCode",
    "Context",
    "Weight",
    "caveats",
    "name_of",
    "names_of",
    "patient_differs",
]

RULES: tuple[Rule, ...] = (
    stands.retracted,
    stands.superseded,
    stands.later_supersedes,
    stands.later_contradicts,
    stands.conflicting_higher_quality,
    result.window,
    result.below_mcid,
    result.not_significant,
    result.wide_ci,
    result.surrogate,
    stands.rule_not_validated,
    stands.contested,
    accuracy.test_reader,
    accuracy.test_spectrum,
    accuracy.test_few_without,
    accuracy.test_wide,
    conduct.open_label,
    conduct.unconcealed,
    conduct.dropout_over_20,
    conduct.not_itt,
    conduct.early_stop,
    conduct.crossed_over,
    result.benefits_only,
    stands.guideline_against,
    stands.observational,
    result.low_quality_trials,
    result.heterogeneity,
    result.noninferiority,
    result.composite,
    result.subgroup,
    result.single_small_trial,
    stands.guideline_opinion,
    conduct.header_text_mismatch,
    conduct.allocation_uncertain,
    conduct.industry_funding,
    conduct.conflict_of_interest,
    conduct.dropout_5_to_20,
    conduct.comparator_inert_only,
    conduct.single_center,
    conduct.funding_unknown,
    stands.later_updates,
    stands.old,
)


def caveats(context: Context) -> tuple[Caveat, ...]:
    """Return every caveat that applies, the weightiest first."""
    found = [caveat for rule in RULES if (caveat := rule(context))]
    return tuple(sorted(found, key=lambda caveat: caveat.weight))


def patient_differs(poem: Poem, people: Asker) -> str:
    """Return in what a patient differs from those studied, as a clause; empty when in nothing that both sides tell."""
    what = " and ".join(difference.what for difference in differences(poem, people))
    return f"your patient differs in {what}" if what else ""
