"""Each phrase by which a rule reads a POEM's own words, one by one: a phrase that is dropped is missed by somebody."""

from typing import Any

import pytest

from tests.core.appraisal.trials import COHORT, DEATH, OPEN, PAIN, REVIEW, SMALL_RATIO, STROKE, found, trial

PEOPLE = ("patients", "the patients", "participants", "women", "men", "families", "parents", "people",
          "staff and patients", "patients and staff")  # fmt: skip
KNOWN = ("their treatment", "the allocation", "which exercise", "their exercises", "their assignment", "the group",
         "which drug")  # fmt: skip
UNTOLD = {"masking": "not reported"}
PARTLY = {"analysis": "not reported"}
PLACEBO = {"comparison": "placebo"}

LIMITATIONS: list[tuple[str, dict[str, Any], tuple[str, ...]]] = [
    ("patients_not_blinded", UNTOLD, tuple(f"{people} knew their treatment" for people in PEOPLE)),
    ("patients_not_blinded", UNTOLD, tuple(f"patients knew {what}" for what in KNOWN)),
    ("patients_not_blinded", UNTOLD, (
        "it could not be blinded", "it can not be masked", "open-label", "was open label", "not blinded", "unblinded",
        "patients could not be unaware of it",
    )),
    ("not_itt", PARTLY, (
        "29 were left out of the analysis", "29 were left out of the main analysis",
        "29 were left out of the primary analysis", "it counts patients as treated",
        "they count the patients as treated",
        "only those who completed it were analysed", "only those who finished were counted",
        "only completers were analyzed", "only the half of randomized people was counted",
        "only the half of randomised patients was counted", "five men were left out of the analysis",
    )),
    ("conflict_of_interest", {}, (
        "several authors worked for the maker", "some of the investigators work for it",
        "most members are employed",
        "many panel members were paid", "all of the authors had ties", "the authors took fees",
        "two authors own shares",
        "three investigators own stock", "the investigators hold patents", "an investigator held shares",
        "its investigator owns stock", "the lead investigator owned patents",
    )),
    ("comparator_inert_only", PLACEBO, (
        "compared with placebo only", "no comparison with an NSAID", "not compared with an NSAID",
        "not compared head to head with an NSAID", "no active comparator",
    )),
    ("heterogeneity", REVIEW, (
        "marked differences between studies", "marked differences between trials", "high heterogeneity",
        "marked heterogeneity", "considerable heterogeneity", "substantial heterogeneity", "unexplained heterogeneity",
        "it was marked down for heterogeneity", "great variation between studies", "great variation between trials",
        "results inconsistent", "the results were inconsistent", "results are inconsistent",
        "I² of 50%", "I2 = 62.5 %", "I^2: 90%", "I-squared was 75%",
    )),
    ("low_quality_trials", REVIEW, (
        "most trials had unclear risk of bias", "many of the studies had a high risk of bias",
        "many studies with few patients had poor methods", "most small trials had an untreated group",
        "most trials were small", "many studies were poor", "most trials were weak", "many trials were of low quality",
        "most studies were of poor quality", "many trials were at high risk of bias", "a review of weak trials",
        "low-quality trials", "poor quality studies", "low quality evidence", "only 3 of the trials had sound methods",
        "only 3 trials had adequate methods", "many studies were at unclear risk of bias",
    )),
    ("conflicting_higher_quality", OPEN, (
        "better-designed studies found no benefit", "better designed trials saw no difference",
        "higher-quality studies showed no effect", "well-designed trials had no advantage",
        "sham-controlled trials found otherwise", "in sham controlled studies it did not help",
        "in higher quality trials the groups did not differ",
    )),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "study", "words"), [(code, study, words) for code, study, phrases in LIMITATIONS for words in phrases]
)
def test_every_phrase_of_a_limitation_is_read(code: str, study: dict[str, Any], words: str) -> None:
    """In small letters and in capitals."""
    for said in (words, words.upper()):
        assert words.lower() in found(trial(study=study, limitations=[said]))[code].trigger.lower()


OTHERWISE: list[tuple[str, dict[str, Any], tuple[str, ...]]] = [
    ("not_itt", PARTLY, tuple(
        f"{few} were left out of the analysis"
        for few in ("one patient", "two patients", "three people", "four women", "1 randomised patient", "2 men",
                    "3 children", "4 randomized patients")
    )),
    ("conflict_of_interest", {}, ("the authors were paid for the extension", "some authors disagreed")),
    ("comparator_inert_only", PLACEBO, (
        "no comparison with placebo", "no comparison with no treatment", "not compared with placebo",
        "not compared with no treatment", "not compared with each other",
    )),
    ("heterogeneity", REVIEW, tuple(
        f"{work} found high heterogeneity"
        for work in ("an update of it", "a later review", "an earlier analysis", "another meta-analysis",
                     "some other in it", "another review")
    )),
    ("heterogeneity", REVIEW, ("I² of 49%", "moderate heterogeneity", "consistent results")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "study", "words"), [(code, study, words) for code, study, phrases in OTHERWISE for words in phrases]
)
def test_like_phrases_that_say_something_else_are_let_be(code: str, study: dict[str, Any], words: str) -> None:
    """A handful, an extension, an inert comparison that nobody misses, another review."""
    assert code not in found(trial(study=study, limitations=[words]))


@pytest.mark.parametrize(
    "name",
    ["death", "deaths", "patients who died", "dying", "mortality", "survival", "biochemically confirmed abstinence",
     "laboratory-confirmed influenza"],
)  # fmt: skip
def test_hard_outcomes_are_known_by_their_names(name: str) -> None:
    """Nobody bends them by knowing the treatment."""
    assert found(trial({**STROKE, "name": name, "effect": SMALL_RATIO}, study=OPEN))["open_label"].weight == 3
    assert found(trial({**DEATH, "self_reported": True, "effect": SMALL_RATIO}, study=OPEN))["open_label"].weight == 2


@pytest.mark.parametrize(
    "comparison",
    ["placebo", "sham surgery", "simulated laser", "no treatment", "untreated", "nothing", "saline", "corn oil",
     "an inert patch", "Placebo"],
)  # fmt: skip
def test_inert_comparisons_are_known(comparison: str) -> None:
    """Where a treatment is in use that was left out."""
    assert "comparator_inert_only" in found(trial(study={"comparison": comparison, "usual_treatment": "NSAIDs"}))


@pytest.mark.parametrize("measure", ["count", "proportion", "event rate (%)", "mean change", "percent with relief"])
def test_a_description_compares_nothing(measure: str) -> None:
    """A cohort's share is no comparison; a difference of shares is."""
    alone = {**STROKE, "effect": {"measure": measure, "value": 3}}
    assert "No comparison group" in found(trial(alone, study=COHORT))["observational"].sentence
    compared = {**STROKE, "effect": {"measure": f"difference in {measure}", "value": 3}}
    assert "Association" in found(trial(compared, study=COHORT))["observational"].sentence


@pytest.mark.parametrize("verb", ["excluded", "exclude", "excludes", "ruled out", "rules out", "left out", "leaves out",
                                  "leave out"])  # fmt: skip
@pytest.mark.parametrize(
    "what",
    ["clinically meaningful", "clinically important", "clinically relevant", "minimal clinically important",
     "minimally important", "noticeable"],
)  # fmt: skip
def test_every_way_of_leaving_no_room_is_read(verb: str, what: str) -> None:
    """The report says that its intervals exclude a difference that matters."""
    words = f"its interval {verb} any {what} difference"
    wide = {**PAIN, "effect": {"measure": "mean difference", "value": 1, "ci95": (-1, 3)}}
    assert "not_significant" not in found(trial(wide, limitations=[words]))
