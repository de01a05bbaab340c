"""What an editor should look at in an appraisal: each lint finds what is planted, and nothing beside it."""

from typing import Any

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem.model import Poem
from bot.core.review.lints import lints
from bot.core.review.wording import Wording
from bot.library.explain import read_as
from bot.library.yaml_reader import read_yaml
from bot.settings import SHIPPED_KNOWLEDGE
from tests.core import made
from tests.core.made import outcome

_TEXT = (SHIPPED_KNOWLEDGE / "wording.yaml").read_text(encoding="utf-8")
WORDING = read_as(Wording, read_yaml(_TEXT, "wording.yaml"), "wording.yaml") or Wording()

NULL = outcome(better="lower", effect={"measure": "risk ratio", "value": 0.98, "ci95": [0.9, 1.07]})
WIDE = outcome(better="lower", effect={"measure": "risk ratio", "value": 0.98, "ci95": [0.5, 1.9]})
CLEAR = outcome(better="lower", effect={"measure": "risk ratio", "value": 0.6, "ci95": [0.5, 0.7]})
ARMS = {"intervention": {"percent": 14.5}, "control": {"percent": 16.0}}  # 1.5 points: 66.7
COUNTS = {
    "intervention": {"events": 142, "n": 8901, "percent": 1.6},
    "control": {"events": 251, "n": 8901, "percent": 2.8},
}
LATER = {"journal": "Lancet", "year": 2012}


def poem(**changes: Any) -> Poem:
    """Return a POEM whose harms were read, but for the changes."""
    return made.poem(**{"harms": "One person in each group felt sick.", **changes})


def told(read: Poem) -> list[tuple[str, str]]:
    found = list(lints(read, WORDING))
    assert all(p.severity == "warning" and p.remedy.endswith(".") for p in found)
    return [(p.code, p.field) for p in found]


def test_a_good_poem_calls_for_no_look() -> None:
    """Neither a made one, nor one that tells a null result in figures."""
    assert told(poem()) == []
    assert told(poem(outcomes=[NULL], bottom_line="At best 10% fewer had pain, at worst 7% more.")) == []


FOUND: dict[str, tuple[str, str, dict[str, Any], dict[str, Any]]] = {
    "an order": (
        "gives_orders", "bottom_line",
        {"bottom_line": "Give cement early."},
        {"bottom_line": "Those given cement early had less pain."},
    ),
    "an order not to": (
        "gives_orders", "bottom_line",
        {"bottom_line": "Pain did not ease. Do not prescribe cement."},
        {"bottom_line": "Pain did not ease. Doctors do not prescribe cement."},
    ),
    "an order after a semicolon": (
        "gives_orders", "bottom_line",
        {"bottom_line": "Pain eased little; use cement for few."},
        {"bottom_line": "Pain eased little; use of cement fell."},
    ),
    "an order in the headline": (
        "gives_orders", "headline",
        {"headline": "Avoid cement in fresh fractures"},
        {"headline": "Cement is of little use in fresh fractures"},
    ),
    "no difference was found": (
        "outruns_its_figures", "bottom_line",
        {"bottom_line": "No difference was found in pain."},
        {"bottom_line": "No clear difference was found in pain."},
    ),
    "no difference among the harms": (
        "outruns_its_figures", "harms",
        {"harms": "There was no difference in falls."},
        {"harms": "There was no clear difference in falls."},
    ),
    "certain beside a null": (
        "outruns_its_figures", "bottom_line",
        {"outcomes": [NULL], "bottom_line": "Cement prevents pain."},
        {"outcomes": [CLEAR], "bottom_line": "Cement prevents pain."},
    ),
    "certain beside what cannot tell": (
        "outruns_its_figures", "headline",
        {"outcomes": [WIDE], "headline": "Seven days are enough"},
        {"outcomes": [WIDE], "headline": "Whether seven days are enough stays open"},
    ),
    "certain, though denied elsewhere": (
        "outruns_its_figures", "bottom_line",
        {"outcomes": [NULL], "bottom_line": "Not for falls, but cement helped pain."},
        {"outcomes": [NULL], "bottom_line": "It was not shown that cement helped pain."},
    ),
    "an NNT of a row": (
        "nnt_mismatch", "outcomes[0].effect.nnt",
        {"outcomes": [outcome(**ARMS, effect={"measure": "risk ratio", "nnt": 65.6})]},
        {"outcomes": [outcome(**ARMS, effect={"measure": "risk ratio", "nnt": 65.7})]},
    ),
    "an NNT in words": (
        "nnt_mismatch", "bottom_line",
        {"outcomes": [outcome(**ARMS)], "bottom_line": "The number needed to treat was 90."},
        {"outcomes": [outcome(**ARMS)], "bottom_line": "The number needed to treat was 67."},
    ),
    "an NNT in the synopsis, by the counts": (
        "nnt_mismatch", "synopsis",
        {"outcomes": [outcome(**COUNTS)], "synopsis": f"NNT 95. {'word ' * 90}"},
        {"outcomes": [outcome(**COUNTS)], "synopsis": f"NNT 82. {'word ' * 90}"},
    ),
    "assessors against a placebo": (
        "masking_against_placebo", "study.masking",
        {"study": {"masking": "assessor", "comparison": "placebo"}},
        {"study": {"masking": "assessor", "comparison": "a brace"}},
    ),
    "a co-primary outcome in the title": (
        "missing_outcome", "outcomes",
        {"outcomes": [CLEAR], "citation": {"title": "A trial with co-primary end points"}},
        {"outcomes": [CLEAR, NULL], "citation": {"title": "A trial with co-primary end points"}},
    ),
    "a co-primary outcome in the synopsis": (
        "missing_outcome", "outcomes",
        {"outcomes": [CLEAR], "synopsis": f"The two primary outcomes were pain and falls. {'word ' * 90}"},
        {"outcomes": [CLEAR], "synopsis": f"The two primary outcomes were pain and falls. {'word ' * 90}",
         "not_verified": ["the other primary outcome, falls, has no figures"]},
    ),
    "a treatment without harms": ("missing_harms", "harms", {"harms": None}, {"outcomes": [outcome(role="harm")]}),
    "a figure of another report": (
        "uncited_figure", "outcomes[0].citation",
        {"outcomes": [outcome(note="From a later report of the trial.")]},
        {"outcomes": [outcome(note="From a later report of the trial.", citation=LATER)]},
    ),
    "a copy of the report": (
        "copy_site", "citation.url",
        {"citation": {"url": "https://www.scribd.com/document/1"}},
        {"citation": {"url": "https://www.nejm.org/doi/1"}},
    ),
    "a copy of another report": (
        "copy_site", "outcomes[0].citation.url",
        {"outcomes": [outcome(citation={**LATER, "url": "https://scribd.com/1"})]},
        {"outcomes": [outcome(citation={**LATER, "url": "https://notscribd.com/1"})]},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("code", "field", "wrong", "right"), FOUND.values(), ids=FOUND)
def test_what_is_planted_is_found(code: str, field: str, wrong: dict[str, Any], right: dict[str, Any]) -> None:
    """What is planted is found, and its sound neighbour is left in peace."""
    assert told(poem(**wrong)) == [(code, field)]
    assert told(poem(**right)) == []


def test_the_words_are_data() -> None:
    """Without them nothing is said of words; with another it is."""
    ordering = poem(bottom_line="Smear cement on it.", headline="Give cement")
    assert list(lints(ordering, Wording())) == []
    assert [p.field for p in lints(ordering, Wording(orders=("smear",)))] == ["bottom_line"]


def test_no_shipped_line_contradicts_its_figures(shipped: KnowledgeBase) -> None:
    """No 'prevents', 'helps' or 'enough' beside 'cannot tell' or 'no important difference', and no order."""
    wrong = {"outruns_its_figures", "gives_orders", "copy_site"}
    found = [f"{read.id}: {p.field}: {p.message}" for read in shipped for p in lints(read, WORDING) if p.code in wrong]
    assert not found, "\n".join(found)
