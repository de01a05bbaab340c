"""What an editor remarks: each rule fires where it should, and only there."""

from typing import Any

import pytest

from bot.core.poem.model import Poem
from bot.core.review.editor import compared, contradictions, faults, remarks
from bot.core.review.wording import Wording
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE
from tests.core import made as making
from tests.core.made import knowledge, outcome

OPEN = outcome(effect={"measure": "risk ratio", "value": 0.9, "ci95": [0.6, 1.3]})
CLOSED = outcome(effect={"measure": "risk ratio", "value": 0.6, "ci95": [0.4, 0.9]})
HARM_OPEN = outcome(role="harm", effect={"measure": "risk difference", "value": 1.0, "ci95": [-1.0, 3.0]})
HARM_RARER = outcome(role="harm", effect={"measure": "risk ratio", "value": 0.5, "ci95": [0.3, 0.8]})


def poem(poem_id: str = "cement-2010", **changes: Any) -> Poem:
    """Return a POEM whose harms were read, but for the changes."""
    return making.poem(poem_id, **{"harms": "One person in each group felt sick.", **changes})


def _told(made: Poem) -> list[tuple[str, str]]:
    found = list(remarks(made, Wording()))
    assert all(p.severity == "warning" and p.remedy.endswith(".") for p in found)
    return [(p.field, p.message) for p in found]


def test_a_good_poem_calls_for_no_remark() -> None:
    """Not being reviewed yet is no fault of the text."""
    made = poem(outcomes=[OPEN, CLOSED, HARM_RARER])
    assert made.status.reviewed_by is None
    assert _told(made) == []
    assert list(contradictions(made)) == []


# Shortness -----------------------------------------------------------------------------------------------------------

LENGTHS: dict[str, tuple[dict[str, Any], dict[str, Any], str, str]] = {
    "bottom line, words": (
        {"bottom_line": "word " * 61},
        {"bottom_line": "word " * 60},
        "bottom_line",
        "It has 61 words.",
    ),
    "bottom line, sentences": (
        {"bottom_line": "One. Two. Three."},
        {"bottom_line": "At P = 0.05 vs. placebo (e.g. 3.5 points) it fell. Two."},
        "bottom_line",
        "It has 3 sentences.",
    ),
    "headline, characters": (
        {"headline": "x" * 91},
        {"headline": "x" * 90},
        "headline",
        "It has 91 characters in 1 words.",
    ),
    "headline, words": (
        {"headline": " ".join(["word"] * 17 + ["a", "b"])},
        {"headline": " ".join(["wor"] * 18)},
        "headline",
        "It has 88 characters in 19 words.",
    ),
    "intervention": (
        {"study": {"intervention": "word " * 31}},
        {"study": {"intervention": "word " * 30}},
        "study.intervention",
        "It has 31 words.",
    ),
    "comparison": (
        {"study": {"comparison": "word " * 31}},
        {"study": {"comparison": "word " * 30}},
        "study.comparison",
        "It has 31 words.",
    ),
    "synopsis, short": (
        {"synopsis": "word " * 79},
        {"synopsis": "word " * 80},
        "synopsis",
        "It has 79 words; 80 to 200 read well.",
    ),
    "synopsis, long": (
        {"synopsis": "word " * 201},
        {"synopsis": "word " * 200},
        "synopsis",
        "It has 201 words; 80 to 200 read well.",
    ),
    "also asked": (
        {"also_asked": list("abcde")},
        {"also_asked": list("abcdef")},
        "also_asked",
        "It has 5 of at least 6.",
    ),
    "not asked": ({"not_asked": ["a", "b"]}, {"not_asked": list("abc")}, "not_asked", "It has 2 of at least 3."),
}


@pytest.mark.parametrize(("wrong", "right", "field", "message"), LENGTHS.values(), ids=LENGTHS)
def test_what_is_too_long_or_missing(wrong: dict[str, Any], right: dict[str, Any], field: str, message: str) -> None:
    """One more than the most is remarked, the most itself is not."""
    assert _told(poem(**wrong)) == [(field, message)]
    assert _told(poem(**right)) == []


# Claims --------------------------------------------------------------------------------------------------------------

OUTRUNNING = {
    "no effect, although it could not tell": ("Cement has no effect on pain.", [OPEN], "no effect"),
    "ineffective, although it could not tell": ("Cement is ineffective.", [OPEN], "ineffective"),
    "as good as, without a margin": ("Cement is as good as a brace.", [OPEN], "as good as"),
    "no difference, by a P alone": (
        "There was no difference in pain.",
        [outcome(effect={"measure": "difference", "p": "0.19"})],
        "no difference",
    ),
    "no difference, by a P of 1": (
        "There was no difference in pain.",
        [outcome(effect={"measure": "difference", "p": "1.00"})],
        "no difference",
    ),
    "no difference, by a 90% interval": (
        "There was no difference in pain.",
        [outcome(effect={"measure": "hazard ratio", "value": 0.95, "ci90": [0.7, 1.29]})],
        "no difference",
    ),
    "no difference, by the report's own words": (
        "There was no difference in pain.",
        [outcome(effect={"measure": "difference", "note": "not significant"})],
        "no difference",
    ),
    "prevents, although nothing tells the arms apart": ("Cement prevents fractures.", [OPEN], "prevents"),
    "halves, although none is near a half": (
        "Cement halves fractures.",
        [outcome(effect={"measure": "risk ratio", "value": 0.7, "ci95": [0.6, 0.9]})],
        "halves",
    ),
    "safe, although the harm is open": ("Cement is safe.", [CLOSED, HARM_OPEN], "is safe"),
    "safe, although nothing is told of the harm": ("Cement is safe.", [CLOSED, outcome(role="harm")], "is safe"),
    "safe, although no harm was counted": ("Cement is cheap and safe.", [CLOSED], "and safe"),
    "proves": ("This proves that cement eases pain.", [CLOSED], "proves"),
    "definitely": ("Cement definitely eases pain.", [CLOSED], "definitely"),
}
FAIR = {
    "no effect, where the interval excludes one": ("Cement has no effect on falls.", [CLOSED]),
    "it is not shown to be useless": ("It does not show that cement is useless.", [OPEN]),
    "not inferior, with a margin": ("Cement is as good as a brace.", [OPEN]),
    "safe, by a test for superiority": (
        "Cement is safe.",
        [outcome(role="harm", effect={"measure": "hazard ratio", "p": "0.01 for superiority"})],
    ),
    "prevents, with P for each": (
        "Cement prevents fractures.",
        [OPEN, outcome(role="secondary", effect={"measure": "difference", "p": "0.02 for each"})],
    ),
    "prevents, by the counts": (
        "Cement prevents fractures.",
        [OPEN, outcome(better="lower", intervention={"events": 35, "n": 150}, control={"events": 60, "n": 150})],
    ),
    "finds more, of two tests": (
        "The rule reduces radiographs.",
        [OPEN, outcome(kind="accuracy", role="secondary", effect={"measure": "difference", "p": "<0.001"})],
    ),
    "prevents, with an interval": ("Cement prevents fractures.", [CLOSED]),
    "prevents, by a secondary outcome": ("Cement prevents fractures.", [OPEN, CLOSED | {"role": "secondary"}]),
    "was not shown to prevent": ("Cement was not shown to be what prevents fractures.", [OPEN]),
    "lower is no claim": ("Pain was 0.2 points lower, which could be chance.", [OPEN]),
    "halves, with a ratio of 0.5": (
        "Cement halves fractures.",
        [outcome(effect={"measure": "risk ratio", "value": 0.52, "ci95": [0.4, 0.7]})],
    ),
    "halves, with arms of 11 and 20%": (
        "Cement halves fractures.",
        [outcome(intervention={"percent": 11.0}, control={"percent": 20.0})],
    ),
    "patients who at least halved something": ("Six in ten at least halved their headaches.", [CLOSED]),
    "safer": ("Cement is safer than surgery.", [CLOSED, HARM_OPEN]),
    "not safe": ("It cannot be said that cement is safe.", [CLOSED, HARM_OPEN]),
    "safe, with a harm that was counted": ("Cement is safe.", [CLOSED, HARM_RARER]),
    "proven disease": ("In proven fractures cement eases pain.", [CLOSED]),
    "too small to prove": ("The trial was too small to prove them equal.", [OPEN]),
    "no proof": ("This is no proof that cement helps.", [OPEN]),
}


@pytest.mark.parametrize("field", ["bottom_line", "headline"])
@pytest.mark.parametrize(("text", "outcomes", "words"), OUTRUNNING.values(), ids=OUTRUNNING)
def test_a_claim_that_outruns_its_figures(field: str, text: str, outcomes: list[dict[str, Any]], words: str) -> None:
    """The words that claim too much are quoted."""
    changes: dict[str, Any] = {field: text, "outcomes": outcomes}
    ((place, message),) = _told(poem(**changes))
    assert place == field
    assert f"'{words}" in message


@pytest.mark.parametrize(("text", "outcomes"), FAIR.values(), ids=FAIR)
def test_a_claim_that_its_figures_bear(text: str, outcomes: list[dict[str, Any]]) -> None:
    """The same words are fair where the figures or the sentence allow them."""
    margin = {"noninferiority_margin": "2 points"} if "as good as" in text else {}
    assert _told(poem(bottom_line=text, outcomes=outcomes, study=margin)) == []


# Figures -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "field", "message"),
    [
        (
            outcome(effect={"measure": "risk ratio", "value": 2.0, "ci95": [0.4, 0.9]}),
            "outcomes[0].effect.ci95",
            "The interval 0.4 to 0.9 does not hold its estimate, 2.",
        ),
        (
            outcome(effect={"measure": "risk ratio", "value": 2.0, "ci90": [0.4, 0.9]}),
            "outcomes[0].effect.ci90",
            "The interval 0.4 to 0.9 does not hold its estimate, 2.",
        ),
        (
            outcome(effect={"measure": "number needed to treat", "nnt": 30.0, "nnt_ci95": [8.0, 26.0]}),
            "outcomes[0].effect.nnt_ci95",
            "The interval 8 to 26 does not hold its estimate, 30.",
        ),
        (
            outcome(kind="continuous", control={"mean": 7.0, "ci95": [3.0, 5.0]}),
            "outcomes[0].control.ci95",
            "The interval 3 to 5 does not hold its estimate, 7.",
        ),
        (
            outcome(control={"events": 21, "n": 85, "percent": 27.4}),
            "outcomes[0].control.percent",
            "21 of 85 is 24.7%, and 27.4% is printed.",
        ),
        (
            outcome(intervention={"events": 1, "n": 3, "percent": 34.0}),
            "outcomes[0].intervention.percent",
            "1 of 3 is 33.3%, and 34% is printed.",
        ),
        (
            outcome(
                intervention={"events": 13, "n": 16},
                control={"events": 4, "n": 13},
                effect={"measure": "difference in proportions", "p": "<0.001"},
            ),
            "outcomes[0].effect.p",
            "These counts give P = 0.0061, and P < 0.001 is printed.",
        ),
        (
            outcome(
                intervention={"events": 10, "n": 100},
                control={"events": 40, "n": 100},
                effect={"measure": "risk ratio", "p": "0.44"},
            ),
            "outcomes[0].effect.p",
            "These counts give P = 9.6e-07, and P = 0.44 is printed.",
        ),
    ],
)
def test_figures_that_do_not_fit(row: dict[str, Any], field: str, message: str) -> None:
    """Interval and estimate, counts and percentage, counts and P."""
    assert _told(poem(outcomes=[row])) == [(field, message)]


@pytest.mark.parametrize(
    "row",
    [
        outcome(effect={"measure": "risk ratio", "value": 0.9, "ci95": [0.9, 1.3]}),
        outcome(control={"events": 21, "n": 85, "percent": 24.7}),
        outcome(control={"events": 21, "n": 85, "percent": 25.0}),
        outcome(control={"events": 1, "n": 8, "percent": 12.5}),
        outcome(kind="time-to-event", control={"events": 21, "n": 85, "percent": 30.0}),
        outcome(
            intervention={"events": 15, "n": 91},
            control={"events": 21, "n": 85},
            effect={"measure": "difference between groups", "p": "0.25"},
        ),
        outcome(
            intervention={"events": 10, "n": 100},
            control={"events": 40, "n": 100},
            effect={"measure": "risk ratio", "p": "<0.001"},
        ),
        outcome(
            intervention={"events": 10, "n": 100},
            control={"events": 40, "n": 100},
            effect={"measure": "adjusted odds ratio", "p": "0.44"},
        ),
        outcome(
            intervention={"events": 50, "n": 100},
            control={"events": 49, "n": 100},
            effect={"measure": "risk difference", "p": "0.001 for noninferiority"},
        ),
        outcome(
            intervention={"events": 0, "n": 50}, control={"events": 0, "n": 50}, effect={"measure": "x", "p": "1.00"}
        ),
    ],
    ids=str,
)
def test_figures_that_fit(row: dict[str, Any]) -> None:
    """Rounding, survival estimates, corrected, adjusted and other tests are tolerated."""
    assert _told(poem(outcomes=[row])) == []


def test_the_seed_poem_s_misfit_is_told() -> None:
    """What its card says of its fractures, the editor says too: the card and `check` use one arithmetic."""
    seed = Library(SHIPPED_KNOWLEDGE).open().poems["vertebroplasty-vertos2-2010"]
    assert _told(seed) == [("outcomes[2].effect.p", "These counts give P = 0.18, and P = 0.44 is printed.")]


# Directions ----------------------------------------------------------------------------------------------------------

LOWER, HIGHER = {"better": "lower"}, {"better": "higher"}


def _effect(favours: str, value: float | None = None, measure: str = "risk ratio") -> dict[str, Any]:
    return {"effect": {"measure": measure, "value": value, "favours": favours}}


@pytest.mark.parametrize(
    "row",
    [
        outcome(**LOWER, intervention={"percent": 16.5}, control={"percent": 24.7}, **_effect("control")),
        outcome(**HIGHER, intervention={"percent": 16.5}, control={"percent": 24.7}, **_effect("intervention")),
        outcome(**LOWER, intervention={"events": 1, "n": 9}, control={"events": 5, "n": 9}, **_effect("control")),
        outcome(**LOWER, intervention={"rate": "1.27% per year"}, control={"rate": 2.0}, **_effect("control")),
        outcome(**LOWER, kind="continuous", intervention={"mean": 3.0}, control={"mean": 4.0}, **_effect("control")),
        outcome(
            **LOWER, kind="continuous", intervention={"median": 3.0}, control={"median": 4.0}, **_effect("control")
        ),
        outcome(**LOWER, **_effect("control", 0.8)),
        outcome(**HIGHER, **_effect("intervention", 0.8)),
        outcome(**LOWER, **_effect("neither", 0.8)),
        outcome(**LOWER, intervention={"percent": 5.0}, control={"percent": 5.0}, **_effect("control")),
    ],
    ids=str,
)
def test_a_direction_against_the_figures_is_a_fault(row: dict[str, Any]) -> None:
    """A POEM must not say that the worse arm is the better one."""
    row = {**row, "kind": row.get("kind", "binary")}
    (problem,) = contradictions(poem(outcomes=[row]))
    assert (problem.severity, problem.field) == ("fault", "outcomes[0].effect.favours")


@pytest.mark.parametrize(
    "row",
    [
        outcome(**LOWER, intervention={"percent": 16.5}, control={"percent": 24.7}, **_effect("intervention")),
        outcome(**HIGHER, intervention={"percent": 16.5}, control={"percent": 24.7}, **_effect("control")),
        outcome(**LOWER, intervention={"percent": 5.0}, control={"percent": 5.0}, **_effect("neither")),
        outcome(**LOWER, intervention={"percent": 5.0}, control={"percent": 5.0}, **_effect("intervention", 0.98)),
        outcome(**LOWER, intervention={"percent": 5.0}, control={"percent": 4.0}, **_effect("intervention", 0.98)),
        outcome(**LOWER, **_effect("control", 2.6, "mean difference")),
        outcome(intervention={"percent": 16.5}, control={"percent": 24.7}, **_effect("control")),
        outcome(**LOWER, intervention={"percent": 16.5}, **_effect("control")),
    ],
    ids=str,
)
def test_a_direction_that_may_be_right(row: dict[str, Any]) -> None:
    """An adjusted estimate may lean the other way than the crude figures; without figures nothing is concluded."""
    assert list(contradictions(poem(outcomes=[row]))) == []


# Reading states ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("citation", "wrong"),
    [
        ({"pmid": None}, True),
        ({"pmid": None, "doi": "10.1136/x"}, False),
        ({"pmid": None, "no_identifier": "two searches found none"}, False),
        ({"pmid": None, "pmcid": "PMC123"}, True),
    ],
)
def test_a_report_can_be_found(citation: dict[str, Any], *, wrong: bool) -> None:
    """By its PubMed number or DOI; without either the POEM says why: else a fault."""
    assert [(p.code, p.severity) for p in faults(poem(citation=citation))] == (
        [("missing_identifiers", "fault")] if wrong else []
    )


def test_a_poem_says_what_was_read() -> None:
    """Without it nobody knows whose gap a gap is: a fault."""
    assert [p.field for p in faults(poem(read=None))] == ["read"]
    assert list(faults(poem())) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("masking", "not reported"),
        ("allocation", "uncertain"),
        ("funding", "unknown"),
        ("analysis", "not reported"),
        ("stopped_early", "not reported"),
    ],
)
@pytest.mark.parametrize(("paper", "wrong"), [("full", False), ("part", True), ("none", True)])
def test_only_who_read_the_whole_paper_calls_it_silent(field: str, value: str, paper: str, *, wrong: bool) -> None:
    """`not read` may always be written."""
    read = {"abstract": "full", "paper": paper}
    found = list(faults(poem(study={field: value}, read=read)))
    assert [(p.code, p.field, p.severity) for p in found] == (
        [("missing_reading_state", f"study.{field}", "fault")] if wrong else []
    )
    assert list(faults(poem(study={field: "not read"}, read=read))) == []


# Header and synopsis -------------------------------------------------------------------------------------------------

DOUBLE = "The trial was double-blind. "
TWICE = {
    "masking": ({"masking": "open-label"}, DOUBLE, "It says 'open-label', the synopsis says 'double-blind'."),
    "masking, the other way": (
        {"masking": "double"},
        "It was an open-label trial. ",
        "It says 'double', the synopsis says 'open-label'.",
    ),
    "masking, single": (
        {"masking": "double"},
        "It was single-blind. ",
        "It says 'double', the synopsis says 'single-blind'.",
    ),
    "masking, not read": ({}, DOUBLE, "It says 'not read', the synopsis says 'double-blind'."),
    "allocation": (
        {"allocation": "uncertain"},
        "Allocation was concealed. ",
        "It says 'uncertain', the synopsis says 'allocation was concealed'.",
    ),
    "allocation, the other way": (
        {"allocation": "concealed"},
        "Allocation was not concealed. ",
        "It says 'concealed', the synopsis says 'allocation was not concealed'.",
    ),
    "funding": (
        {"funding": "government"},
        "It was paid for by the maker. ",
        "It says 'government', the synopsis says 'paid for by the maker'.",
    ),
    "funding, the other way": (
        {"funding": "industry"},
        "It was publicly funded. ",
        "It says 'industry', the synopsis says 'publicly funded'.",
    ),
}


@pytest.mark.parametrize(("study", "sentence", "message"), TWICE.values(), ids=TWICE)
def test_header_and_synopsis_differ(study: dict[str, Any], sentence: str, message: str) -> None:
    """What is told twice is told the same way."""
    made = poem(study=study, synopsis=sentence + poem().synopsis)
    (field,) = study or {"masking": ""}
    assert _told(made) == [(f"study.{field}", message)]


def test_limitations_and_title_are_held_against_the_header_too() -> None:
    """What brings the caveat is told to the editor, wherever it is said."""
    study = {"masking": "double", "funding": "government"}
    made = poem(study=study, limitations=["open-label"], citation={"title": "Cement: an industry-funded trial"})
    assert _told(made) == [
        ("study.masking", "It says 'double', a limitation says 'open-label'."),
        ("study.funding", "It says 'government', the title says 'industry-funded'."),
    ]


@pytest.mark.parametrize(
    ("study", "sentence"),
    [
        ({"masking": "double"}, DOUBLE),
        ({"masking": "open-label"}, "The trial was not double-blind. "),
        ({"masking": "not applicable"}, DOUBLE),
        ({"masking": "double"}, "The earlier open-label trial found a benefit. "),
        ({"masking": "double"}, "An open-label extension followed. "),
        ({"masking": "not reported"}, "No blinding is described. "),
        ({"masking": "not applicable"}, "It pooled double-blind trials. "),
        ({"funding": "unknown"}, "Older trials were often paid for by industry. "),
        ({"funding": "industry + government"}, "The trial was industry-funded. "),
        ({"allocation": "concealed"}, "Randomisation used concealed allocation. "),
    ],
)
def test_header_and_synopsis_agree(study: dict[str, Any], sentence: str) -> None:
    """Denials, other trials and reviews of trials are not mistaken for this one."""
    assert _told(poem(study=study, synopsis=sentence + poem().synopsis)) == []


# Among the others ----------------------------------------------------------------------------------------------------


def test_two_poems_that_ask_the_same() -> None:
    """The later one in order is told, whatever the forms of the words; others are not."""
    made = knowledge(
        [
            poem("a", clinical_question="In adults with painful fractures, does bone cement relieve pain?"),
            poem("b", clinical_question="Does bone cement relieve the pain of adults with a painful fracture?"),
            poem("c", clinical_question="In children with croup, does dexamethasone shorten the illness?"),
        ]
    )
    near = [(i, p.message) for i, p in compared(made) if "nearly the same" in p.message]
    assert near == [("b", "a asks nearly the same.")]


def test_a_poem_that_its_own_question_does_not_find() -> None:
    """The POEM that is found instead is named; one that is withdrawn is not looked for."""
    twin = {"also_asked": ["does cement ease pain more than a sham"] * 6}
    question = "Does it help?"
    made = knowledge([poem("a", clinical_question=question), poem("b", **twin)])
    found = [(i, p.message) for i, p in compared(made) if "first" in p.message]
    assert [i for i, _ in found] == ["a"]
    gone = {"added": "2026-11-22", "state": "withdrawn"}
    made = knowledge([poem("a", clinical_question=question, status=gone), poem("b", **twin)])
    assert not [i for i, p in compared(made) if "first" in p.message]


def test_a_window_that_nobody_can_read_is_told() -> None:
    """Else no question would ever lie outside it; one in the words of a question is read."""
    window = {"what": "time from injury to treatment", "outside": "Started later it did harm."}
    for limit, told in (("soon enough", True), ("within 3 hours", False)):
        made = knowledge([poem(window={**window, "limit": limit})])
        codes = [problem.code for _, problem in compared(made)]
        assert ("unreadable_window" in codes) is told, limit
