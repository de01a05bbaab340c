"""How sure, in words: the published level as it is, what the figures allow, what weakens it; nothing is computed."""

import pytest

from bot.core.appraisal.caveat import CaveatCode
from bot.core.appraisal.rules import RULES, Caveat, Context, Weight, caveats
from bot.core.appraisal.sureness import how_sure
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem import Poem, not_read
from bot.core.reply.pages import context_of
from tests.core import made
from tests.core.appraisal.trials import DEATH, REVIEW, SMALL_RATIO, STROKE, found, trial

CLEAR = "a clear difference"
DESCRIBED = {"name": "age", "kind": "continuous", "role": "primary", "intervention": {"mean": 60}}


def caveat(code: CaveatCode, weight: Weight) -> Caveat:
    return Caveat(code, weight, "A sentence.", "a trigger")


def test_the_figures_come_first_then_what_weakens_them() -> None:
    """What changes the conclusion, then what lowers confidence; context alone is no reservation."""
    poem = trial()
    assert how_sure(poem, [caveat("open_label", 2)]) == f"{CLEAR}; with reservations: patients knew their treatment"
    assert how_sure(poem, [caveat("open_label", 2), caveat("surrogate", 1)]) == (
        f"{CLEAR}; indirect: a surrogate was measured"
    )
    assert how_sure(poem, [caveat("industry_funding", 3)]) == f"{CLEAR}; no major reservation"
    assert how_sure(poem, [caveat("retracted", 0), caveat("open_label", 2)]) == "not at all; retracted"


@pytest.mark.parametrize("code", ["superseded", "later_supersedes", "later_contradicts", "conflicting_higher_quality"])
def test_dissent_and_later_evidence_go_before_all_else(code: CaveatCode) -> None:
    """Whatever else weighs as much, in whatever order the caveats come."""
    both = [caveat("surrogate", 1), caveat("rule_not_validated", 1), caveat(code, 1)]
    assert how_sure(trial(), both).rpartition("; ")[2].startswith(("outdated: ", "doubtful: "))


@pytest.mark.parametrize("code", ["benefits_only", "window", "not_significant", "below_mcid", "wide_ci"])
def test_our_gaps_and_the_figures_are_no_reservation_about_the_study(code: CaveatCode) -> None:
    """The figures are told before; what nobody read is no flaw."""
    assert how_sure(trial(), [caveat(code, 1)]) == f"{CLEAR}; no major reservation"
    assert how_sure(trial(), [caveat(code, 1), caveat("early_stop", 2)]) == f"{CLEAR}; with reservations: stopped early"


@pytest.mark.parametrize(
    ("abstract", "paper", "rest"),
    [
        ("full", "full", "no major reservation"),
        ("full", "none", "no reservation in what was read (abstract)"),
        ("part", "none", "no reservation in what was read (part of the abstract)"),
        ("full", "part", "no reservation in what was read (abstract and part of the paper)"),
        ("none", "none", "no reservation in what was read (what others wrote of it)"),
    ],
)
def test_only_who_read_everything_finds_nothing(abstract: str, paper: str, rest: str) -> None:
    """No major reservation: where every field that could hold one was read, in the whole paper."""
    assert how_sure(trial(read={"abstract": abstract, "paper": paper}), []) == f"{CLEAR}; {rest}"


@pytest.mark.parametrize("field", ["masking", "allocation", "funding", "analysis", "stopped_early"])
def test_one_field_that_was_not_read_is_enough_to_say_less(field: str) -> None:
    """Of the whole paper, too: then somebody did not look."""
    said = how_sure(trial(study={field: "not read"}), [])
    assert said == f"{CLEAR}; no reservation in what was read (whole paper)"


def test_a_trial_stopped_for_futility_says_so_beside_its_figures() -> None:
    """And not a second time as what weakens it."""
    poem = trial(study={"stopped_early": "futility"})
    assert how_sure(poem, caveats(context(poem))) == f"{CLEAR}; stopped for futility; no major reservation"
    other = trial(study={"stopped_early": "harm"})
    assert how_sure(other, caveats(context(other))) == f"{CLEAR}; with reservations: stopped early"


def context(poem: Poem) -> Context:
    return context_of(poem, made.knowledge([poem]))


@pytest.mark.parametrize("certainty", ["High", "moderate", "low", "very low"])
def test_a_review_is_as_sure_as_its_authors(certainty: str) -> None:
    """Their grade of the judged outcome goes before our rules, not before later evidence; of a trial it is nothing."""
    graded = {**STROKE, "effect": {**SMALL_RATIO, "certainty": certainty}}
    said = how_sure(trial(graded, study=REVIEW), [caveat("heterogeneity", 2)])
    assert said == f"{CLEAR}; its authors call the certainty {certainty.lower()}"
    later = how_sure(trial(graded, study=REVIEW), [caveat("later_contradicts", 1)])
    assert later == f"{CLEAR}; doubtful: later evidence disagrees"
    assert "certainty" not in how_sure(trial(graded), [])


def test_the_outcome_of_the_headline_is_judged() -> None:
    """Else the first primary one."""
    open_one = {**DEATH, "effect": {**SMALL_RATIO, "value": 1, "ci95": (0.5, 2)}}
    clear = {**STROKE, "effect": SMALL_RATIO}
    assert how_sure(trial(clear, open_one), []).startswith(CLEAR)
    assert how_sure(trial(open_one, clear), []).startswith("cannot tell")
    assert how_sure(trial(open_one, {**clear, "role": "secondary", "main": True}), []).startswith(CLEAR)


@pytest.mark.parametrize(
    ("level", "design", "words"),
    [
        ("1b-", "Randomized controlled trial", "level 1b- (a precise randomised trial, inconclusive)"),
        ("2b", "Randomized controlled trial", "level 2b (a cohort or weak trial)"),
        ("1a", "Diagnostic test evaluation", "level 1a (strong accuracy studies that agree)"),
        ("2b-", "Diagnostic test evaluation", "level 2b- (an exploratory accuracy study, inconclusive)"),
        ("2b", "Descriptive", "level 2b (a retrospective cohort)"),
    ],
)
def test_a_level_means_what_the_kind_of_study_says(level: str, design: str, words: str) -> None:
    """A treatment, a test, the course of a disease; the level as printed, its minus as inconclusive."""
    poem = trial(DESCRIBED, level_of_evidence=level, study={"design": design})
    assert how_sure(poem, []) == f"{words}; no major reservation"
    assert how_sure(poem, [caveat("early_stop", 2)]) == f"{words}; with reservations: stopped early"


# ---- every POEM that is shipped --------------------------------------------------------------------------------------


def said_of(poem: Poem, shipped: KnowledgeBase) -> str:
    return how_sure(poem, caveats(context_of(poem, shipped)))


def test_no_level_is_ever_computed(shipped: KnowledgeBase) -> None:
    """A POEM without a published level shows none; 'no effect' is never said."""
    for poem in shipped:
        words = said_of(poem, shipped)
        assert ("level" in words) == (poem.level_of_evidence is not None)
        assert "no effect" not in words
    assert RULES


def test_nothing_that_was_not_read_is_held_against_a_study(shipped: KnowledgeBase) -> None:
    """No caveat quotes a field that was not read, but the one that says so of the harms."""
    fields = {"masking": "study.masking", "concealment": "study.allocation", "funding": "study.funding",
              "analysis": "study.analysis", "early stopping": "study.stopped_early",
              "losses": "study.dropout"}  # fmt: skip
    for poem in shipped:
        due = caveats(context_of(poem, shipped))
        for gap in not_read(poem):
            field = fields.get(gap, "no field")
            assert not [c for c in due if c.trigger.startswith(field)], (poem.id, gap)
        words = said_of(poem, shipped)
        assert not {"not reported", "uncertain", "unknown"} & {words}, poem.id
        assert "concealment" not in words, poem.id


def test_nobody_finds_no_major_reservation_on_an_abstract(shipped: KnowledgeBase) -> None:
    """Only where the whole paper was read, and that was nowhere."""
    for poem in shipped:
        whole = poem.read is not None and poem.read.paper == "full"
        assert whole or "no major reservation" not in said_of(poem, shipped), poem.id


@pytest.mark.parametrize("field", ["masking", "allocation", "funding", "analysis", "stopped_early"])
def test_unreading_a_field_never_adds_a_doubt(shipped: KnowledgeBase, field: str) -> None:
    """Each field of each POEM is taken away: no caveat comes, and the figures are judged the same."""
    for poem in shipped:
        without = poem.model_copy(update={"study": poem.study.model_copy(update={field: "not read"})})
        before, after = caveats(context_of(poem, shipped)), caveats(context_of(without, shipped))
        added = {c.code for c in after} - {c.code for c in before}
        # where the header is silent, what the POEM's own limitations say of masking and analysis may speak
        assert not added - {"patients_not_blinded", "not_itt", "conflicting_higher_quality"}, (poem.id, added)


def test_each_caveat_of_a_made_trial_is_known() -> None:
    """The made trial itself has none."""
    assert found(trial()) == {}
