"""Icon arrays: who is counted where, and when faces may speak of cause."""

from collections import Counter
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.poem.model import Effect, Outcome, Report, Result, Status
from bot.pictures import Picture, all_pictures, picture_of, png
from bot.pictures.icons import GLYPHS, of
from bot.pictures.picture import Face, Icons
from bot.pictures.words import fates
from tests.pictures.making import counted, percent, poem, scored

Better = Literal["lower", "higher"]


def drawn(outcome: Outcome, **study: Any) -> Picture:
    """Return the picture of an outcome, which must have one."""
    picture = picture_of(poem(outcome, **study))
    assert picture is not None
    return picture


def faces(picture: Picture) -> tuple[dict[Face, int], dict[Face, int]]:
    """Return the faces of the comparison and of the intervention."""
    assert isinstance(picture.drawing, Icons)
    left, right = (Counter[Face]() for _ in range(2))
    for counter, arm in zip((left, right), picture.drawing.arms, strict=True):
        for face, count in arm.faces:
            counter[face] += count
    return {f: n for f, n in left.items() if n}, {f: n for f, n in right.items() if n}


@pytest.mark.parametrize(
    ("better", "drug", "placebo", "left", "right"),
    [
        ("lower", 10, 30, {"well": 70, "bad": 30}, {"well": 70, "better": 20, "bad": 10}),
        ("lower", 30, 10, {"well": 90, "bad": 10}, {"well": 70, "harmed": 20, "bad": 10}),
        ("higher", 30, 10, {"well": 10, "bad": 90}, {"well": 10, "better": 20, "bad": 70}),
        ("higher", 10, 30, {"well": 30, "bad": 70}, {"well": 10, "harmed": 20, "bad": 70}),
    ],
)
@pytest.mark.parametrize("with_counts", [True, False])
def test_better_and_favours(
    better: Better, drug: int, placebo: int, left: dict[Face, int], right: dict[Face, int], *, with_counts: bool
) -> None:
    """Each of the four ways that an outcome can go has its own faces, in the right arm."""
    gained = "better" in right
    effect = Effect(measure="risk ratio", p="<0.001", favours="intervention" if gained else "control")
    outcome = (
        counted((drug * 10, 1000), (placebo * 10, 1000), better=better, effect=effect)
        if with_counts
        else percent(drug, placebo, better=better, effect=effect)
    )
    picture = drawn(outcome)
    assert isinstance(picture.drawing, Icons)
    assert faces(picture) == (left, right)
    assert [arm.name for arm in picture.drawing.arms] == ["placebo", "drug"]
    assert picture.finding == ("20 of 100 better because of drug" if gained else "20 of 100 harmed by drug")
    for name, share in (("Placebo", placebo), ("Drug", drug)):
        source = f": {share * 10} of 1,000" if with_counts else ", as printed"
        assert f"{name}: {share} of 100 died, {100 - share} not ({share}%{source})" in picture.alt


@pytest.mark.parametrize("better", ["lower", "higher"])
@pytest.mark.parametrize("drug", [10, 30])
def test_figures_that_contradict_the_report(better: Better, drug: int) -> None:
    """Nothing is drawn when the figures name one arm and the report the other: one of them is swapped."""
    ahead = "intervention" if (drug == 10) == (better == "lower") else "control"
    wrong = "control" if ahead == "intervention" else "intervention"
    for favours, is_drawn in ((ahead, True), (wrong, False), ("neither", False)):
        effect = Effect.model_validate({"measure": "risk ratio", "p": "<0.001", "favours": favours})
        for outcome in (
            percent(drug, 40 - drug, better=better, effect=effect),
            counted((drug * 10, 1000), (400 - drug * 10, 1000), better=better, effect=effect),
        ):
            assert (picture_of(poem(outcome)) is not None) == is_drawn


@pytest.mark.parametrize(
    ("value", "total", "count"),
    [
        (0, 100, 0), (0.4, 100, 0), (0.5, 100, 1), (14.5, 100, 15), (99.6, 100, 100), (100, 100, 100),
        (0.04, 1000, 0), (0.45, 1000, 5), (0.99, 1000, 10), (100, 1000, 1000),
    ],
)  # fmt: skip
def test_rounding(value: float, total: int, count: int) -> None:
    """A percentage becomes whole people, halves up."""
    assert of(value, total) == count


def test_a_difference_smaller_than_one_person() -> None:
    """Where both arms round to the same number no face changes, and the words say that some people would."""
    picture = drawn(counted((4600, 100_000), (5400, 100_000)))
    assert faces(picture) == ({"well": 95, "bad": 5}, {"well": 95, "bad": 5})
    assert picture.finding == "Fewer than 1 of 100 better because of drug"


@pytest.mark.parametrize(("drug", "placebo"), [(0.0, 0.4), (0.0, 100.0), (99.7, 100.0)])
def test_ends_of_the_scale(drug: float, placebo: float) -> None:
    """Nobody and everybody are drawn as that, and a rounded nobody is worded as "under 1"."""
    picture = drawn(percent(drug, placebo, effect=Effect(measure="risk difference", p="0.01")))
    assert isinstance(picture.drawing, Icons)
    left, right = faces(picture)
    assert sum(left.values()) == sum(right.values()) == picture.drawing.people
    mixed = all_pictures(poem(percent(0.04, 0.9), percent(99.96, 99.5, better="higher")))
    assert "under 1 of 1000 died, over 999 not" in mixed[0].alt
    assert "over 999 of 1000 died, under 1 not" in mixed[1].alt


@given(
    drug=st.floats(0, 100),
    placebo=st.floats(0, 100),
    better=st.sampled_from(["lower", "higher", None]),
    p=st.sampled_from(["0.001", "0.2", None]),
)
def test_faces_add_up(drug: float, placebo: float, better: Better | None, p: str | None) -> None:
    """Whatever the figures: each arm holds every person once, and those who stay are the same in both arms."""
    picture = drawn(percent(drug, placebo, better=better, effect=Effect(measure="risk ratio", p=p)))
    assert isinstance(picture.drawing, Icons)
    left, right = faces(picture)
    assert sum(left.values()) == sum(right.values()) == picture.drawing.people
    if "better" in right:
        assert p == "0.001"
        assert left.get("well", 0) == right.get("well", 0)
        assert left["bad"] == right.get("bad", 0) + right["better"]
    if "harmed" in right:
        assert p == "0.001"
        assert left.get("bad", 0) == right.get("bad", 0)
        assert left["well"] == right.get("well", 0) + right["harmed"]
    if better is None:
        assert (left | right).keys() <= {"event", "none"}


def test_interval_that_holds_zero() -> None:
    """Newcombe's interval decides: two plain arrays and "no clear difference", never "no effect"."""
    picture = drawn(counted((15, 91), (21, 85)))
    assert faces(picture) == ({"well": 75, "bad": 25}, {"well": 84, "bad": 16})
    assert picture.finding == "No clear difference"
    assert "8.2 fewer of 100 died (95% CI 20 fewer to 3.7 more)" in picture.alt
    assert "no effect" not in (picture.alt + picture.text).lower()


@pytest.mark.parametrize(
    ("effect", "told_apart"),
    [
        (None, False),
        (Effect(measure="hazard ratio", ci95=(0.66, 0.94)), True),
        (Effect(measure="hazard ratio", ci95=(0.66, 1.0)), False),
        (Effect(measure="risk difference", ci95=(-5.9, -0.1)), True),
        (Effect(measure="risk difference", ci95=(-5.9, 0.1)), False),
        (Effect(measure="relative risk reduction (%)", ci95=(0.5, 30)), True),
        (Effect(measure="number needed to treat", ci95=(3, 34)), True),
        (Effect(measure="hazard ratio", ci90=(0.7, 1.29)), False),
        (Effect(measure="hazard ratio", ci90=(0.7, 0.99)), False),
        (Effect(measure="difference in proportions", p="0.049"), True),
        (Effect(measure="difference in proportions", p="<0.05"), True),
        (Effect(measure="difference in proportions", p="0.051"), False),
        (Effect(measure="difference in proportions", p=">0.34"), False),
        (Effect(measure="risk ratio", p="0.001 for noninferiority"), False),
        (Effect(measure="risk ratio", p="0.04 for superiority"), True),
        (Effect(measure="difference between the three groups", p="0.001"), False),
        (Effect(measure="difference between the three groups", p="0.2"), False),
        (Effect(measure="overall comparison across days 2, 4 and 7", p="0.04"), False),
        (Effect(measure="risk ratio adjusted for all covariates", ci95=(0.66, 0.94)), True),
        (Effect(measure="hazard ratio", ci95=(0.66, 0.94), p="0.2"), False),
        (Effect(measure="risk ratio", note="not significantly different"), False),
        (Effect(measure="risk ratio", note="statistically significant"), False),
        (Effect(measure="a measure nobody knows", ci95=(2, 3)), False),
    ],
)
def test_percentages_alone(effect: Effect | None, *, told_apart: bool) -> None:
    """Without counts the report's own interval or P value must exclude that the arms are alike; none is made up."""
    picture = drawn(percent(10, 30, effect=effect))
    assert ("better" in faces(picture)[1]) == told_apart
    assert ("no clear difference" in picture.alt.lower() or "not judged" in picture.alt.lower()) != told_apart
    assert "as printed" in picture.alt
    assert "fewer" not in picture.alt


def test_a_test_over_all_visits_that_leaves_it_open_is_believed() -> None:
    """The card says "no clear difference" of it, and so does the picture; of one that shows something neither does."""
    overall = Effect(measure="overall comparison across days 2, 4 and 7", p="0.14")
    assert drawn(percent(80, 74, better="higher", effect=overall)).finding == "No clear difference"
    shown = overall.model_copy(update={"p": "0.04"})
    assert drawn(percent(67, 53, better="higher", effect=shown)).finding == "Not judged: no interval printed"


def test_what_is_not_judged_says_why() -> None:
    """No interval was printed; or one was, but not one that judges. Never that there is no difference."""
    none, bare = drawn(percent(10, 30)), drawn(percent(10, 30, effect=Effect(measure="hazard ratio", ci90=(0.7, 0.99))))
    assert none.finding == "Not judged: no interval printed"
    assert none.basis == ("Percentages as printed, without an interval or a P value.",)
    assert bare.finding == "Not judged by what is printed"
    assert bare.basis == ("Reported: hazard ratio: 90% CI 0.7 to 0.99. Percentages as printed.",)
    for picture in (none, bare):
        assert "clear difference" not in picture.alt.lower()


def test_a_difference_by_the_reports_own_analysis_is_no_unclear_one() -> None:
    """The counts alone leave it open, the adjusted ratio does not: no face speaks of cause, and neither is denied."""
    effect = Effect(measure="adjusted odds ratio", value=0.7, ci95=(0.5, 0.95), favours="intervention")
    picture = drawn(counted((15, 91), (21, 85), effect=effect))
    assert picture.finding == "A difference by the report's own analysis, not by the counts alone"
    assert "better" not in faces(picture)[1]
    assert any(line.startswith("The report's own analysis: adjusted odds ratio 0.7") for line in picture.basis)


@pytest.mark.parametrize(
    ("name", "had", "had_not"),
    [
        ("death from any cause", "died", "alive"),
        ("in-hospital death, patients with sepsis (n = 1641)", "died", "alive"),
        ("death from prostate cancer", "died of it", "did not die of it"),
        ("recovered facial function (House-Brackmann), drug against none", "recovered", "not recovered"),
        ("complete recovery after one month", "recovered", "not recovered"),
        ("clinical cure (no further treatment needed)", "cured", "not cured"),
        ("relapse of depression", "relapsed", "did not relapse"),
        ("abdominal pain response (30% less)", "responded", "did not respond"),
        ("acne better by their own judgment", "better", "not better"),
        ("death or nonfatal infarction", "had it", "did not have it"),
        ("death, dialysis or lasting damage", "had it", "did not have it"),
        ("complete recovery or much improvement", "had it", "did not have it"),
        ("vomiting during rehydration", "had it", "did not have it"),
    ],
)
def test_what_became_of_people_is_called_by_its_name(name: str, had: str, had_not: str) -> None:
    """By the outcome's own first words; a combined one has no single fate."""
    assert fates(Outcome(name=name, kind="binary")) == (had, had_not)


def test_legends_name_the_fate() -> None:
    """Recovered or not recovered, whichever way is better; with a cause, either way."""
    plain = drawn(counted((40, 91), (45, 85), name="recovery", better="higher"))
    assert isinstance(plain.drawing, Icons)
    assert [label for _, label in plain.drawing.legend] == ["recovered", "not recovered"]
    clear = drawn(counted((300, 1000), (100, 1000), name="recovery", better="higher"))
    assert isinstance(clear.drawing, Icons)
    labels = [label for _, label in clear.drawing.legend]
    assert labels == ["recovered either way: 10", "not recovered either way: 70", "better because of drug: 20"]
    assert "30 of 100 recovered, 70 not" in clear.alt


def test_a_row_of_other_arms_and_of_another_report_says_so() -> None:
    """Its own arms stand over the arrays; the other report is marked."""
    own = {
        "intervention": Result(arm="topiramate", events=10, n=100),
        "control": Result(arm="placebo", events=40, n=100),
    }
    outcome = counted((10, 100), (40, 100), citation=Report(journal="Hypertension", year=2014))
    picture = drawn(outcome.model_copy(update=own))
    assert isinstance(picture.drawing, Icons)
    assert [arm.name for arm in picture.drawing.arms] == ["placebo", "topiramate"]
    assert picture.marks == ("another report: Hypertension 2014",)


def test_a_credible_interval_is_called_one() -> None:
    """Whether the effect or its outcome says so, as on the card."""
    ratio = Effect(measure="risk ratio (95% Bayesian credible interval)", value=0.7, ci95=(0.5, 0.9))
    assert "Reported: risk ratio 0.7 (95% credible interval 0.5 to 0.9)" in drawn(percent(10, 30, effect=ratio)).alt
    plain = Effect(measure="risk ratio", value=0.7, ci95=(0.5, 0.9))
    assert "95% credible interval" in drawn(percent(10, 30, effect=plain, note="A Bayesian analysis")).alt


def test_equal_percentages() -> None:
    """Two equal risks are no clear difference, whatever is printed."""
    assert drawn(percent(12.5, 12.5)).finding == "No clear difference"
    assert drawn(percent(12.5, 12.5, effect=Effect(measure="risk ratio", p="0.001"))).finding == "No clear difference"


def test_no_picture() -> None:
    """Case-control studies, ratios alone, one arm alone, counts over time or pooled, misfits, retracted POEMs: none."""
    clear = counted((10, 100), (30, 100))
    assert picture_of(poem(clear, design="Case-control")) is None
    assert picture_of(poem(clear.model_copy(update={"control": None}))) is None
    assert picture_of(poem(clear.model_copy(update={"kind": "time-to-event"}))) is None
    assert picture_of(poem(clear.model_copy(update={"kind": "accuracy"}))) is None
    ratio = Effect(measure="odds ratio", value=0.5, ci95=(0.3, 0.8), favours="intervention")
    assert picture_of(poem(Outcome(name="death", kind="binary", better="lower", effect=ratio))) is None
    assert picture_of(poem(clear, design="Meta-analysis (randomized controlled trials)")) is None
    assert picture_of(poem(clear, design="Systematic review")) is None
    misfit = clear.model_copy(update={"effect": Effect(measure="risk difference", p="0.9")})
    assert picture_of(poem(misfit)) is None
    retracted = Status.model_validate(
        {"state": "retracted", "added": poem().status.added, "retracted_on": poem().status.added}
    )
    assert all_pictures(poem(clear).model_copy(update={"status": retracted})) == ()


def test_time_to_event() -> None:
    """Printed percentages of a time-to-event outcome are drawn, and labelled as printed."""
    effect = Effect(measure="hazard ratio", value=0.5, ci95=(0.3, 0.8), favours="intervention")
    picture = drawn(percent(10, 30, kind="time-to-event", effect=effect))
    assert faces(picture)[1]["better"] == 20
    assert "30%, as printed" in picture.alt
    assert "30%, as printed" in picture.text


def test_better_not_stated() -> None:
    """Without `better` the arrays are neutral and nothing is judged."""
    picture = drawn(counted((10, 100), (40, 100), better=None))
    assert faces(picture) == ({"none": 60, "event": 40}, {"none": 90, "event": 10})
    assert picture.finding == "Which of the two is better is not stated"
    unclear = drawn(counted((10, 100), (11, 100), better=None))
    assert "no clear difference" in unclear.alt


@pytest.mark.parametrize(
    "design",
    [
        "Cohort (retrospective)",
        "Cohort (prospective)",
        "Cross-sectional",
        "Non-randomized controlled trial",
        "Cross-over trial (non-randomized)",
        "Decision rule (validation)",
        "Decision analysis",
        "Other",
    ],
)
def test_observational(design: str) -> None:
    """A study that cannot prove cause has no face that speaks of cause."""
    picture = drawn(counted((10, 100), (40, 100)), design=design)
    assert faces(picture) == ({"well": 60, "bad": 40}, {"well": 90, "bad": 10})
    assert "association" in picture.finding


@pytest.mark.parametrize(
    ("one", "two", "total"),
    [(0.9, 0.99, 1000), (0.9, 1.0, 100), (99.2, 99.4, 1000), (98, 99.9, 100), (0, 0.2, 1000)],
)
def test_people(one: float, two: float, total: int) -> None:
    """1000 people only where the larger risk, of the event or of its absence, is under 1%."""
    picture = drawn(percent(one, two))
    assert isinstance(picture.drawing, Icons)
    assert picture.drawing.people == total


def test_one_denominator() -> None:
    """All arrays of a POEM have as many people as the rarest of them needs; primary outcomes come first."""
    harm = percent(0.9, 0.4, role="harm", name="bleeding")
    benefit = percent(10, 30, role="primary", name="stroke")
    pictures = all_pictures(poem(harm, percent(2, 3, role="secondary"), benefit))
    assert [picture.title[:6] for picture in pictures] == ["Stroke", "Death ", "Bleedi"]
    assert {p.drawing.people for p in pictures if isinstance(p.drawing, Icons)} == {1000}
    lone = picture_of(poem(harm, benefit))
    assert lone is not None
    assert isinstance(lone.drawing, Icons)
    assert lone.drawing.people == 100


def test_choice() -> None:
    """The headline's outcome or a primary one; else what patients feel; never a harm alone, nor a bare surrogate."""
    primary, secondary = percent(10, 30, role="primary", name="stroke"), percent(10, 30, role="secondary")
    part = percent(10, 30, role="secondary", name="pain", subgroup=True)
    harm = percent(10, 30, role="harm", name="bleeding")
    undrawable = Outcome(name="quality of life", kind="continuous", role="primary")
    cases = [
        ((secondary, undrawable, primary), "Stroke (1 year)"),
        ((undrawable, harm, part, secondary), "Death (1 year)"),
        ((undrawable, harm), None),
        ((primary, secondary.model_copy(update={"main": True})), "Death (1 year)"),
        ((undrawable.model_copy(update={"main": True}), secondary), None),
        ((undrawable.model_copy(update={"main": True}), secondary, primary), "Stroke (1 year)"),
        ((primary.model_copy(update={"surrogate": True}), secondary), "Death (1 year)"),
        ((primary.model_copy(update={"surrogate": True}),), "Stroke (1 year)"),
        ((), None),
    ]
    for outcomes, title in cases:
        picture = picture_of(poem(*outcomes))
        assert (picture.title if picture else None) == title


def test_not_verified() -> None:
    """An outcome that nobody could verify says so in the picture, in its alt text and in the terminal."""
    for outcome in (percent(10, 30, verified=False), scored(2, (1, 3), "intervention", verified=False)):
        picture = drawn(outcome)
        assert picture.marks == ("not verified",)
        assert picture.alt.startswith("NOT VERIFIED. ")
        assert "[not verified]" in picture.text
        assert len(png(picture)) > 1000


@pytest.mark.parametrize("outcome", [counted((15, 91), (21, 85)), counted((10, 100), (40, 100)), percent(0.5, 0.9)])
def test_text_says_what_the_picture_says(outcome: Outcome) -> None:
    """Alt text and terminal text hold the same figures as the picture; the letters are as many as the people."""
    picture = drawn(outcome)
    assert isinstance(picture.drawing, Icons)
    flat = " ".join(picture.text.split())
    for words in (picture.title, picture.finding, *picture.basis):
        assert words in picture.alt
        assert words in flat
    rows = [line.split() for line in picture.text.splitlines() if line.strip() and set(line) <= set(" .#+x")]
    letters = Counter("".join("".join(row) for row in rows))
    wanted = Counter[str]()
    for arm in picture.drawing.arms:
        assert arm.caption in picture.alt
        assert arm.detail in flat
        for face, count in arm.faces:
            wanted[GLYPHS[face]] += count
    assert letters == +wanted
    assert len(rows) == (10 if picture.drawing.people == 100 else 40)
