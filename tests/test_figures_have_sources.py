"""No figure in a POEM without its source: each is compared with the sheet of facts that the POEM was written from.

`figures_of_the_sheets.json` holds the sheets' figures (`python -m tests.make_figures` makes it); `figures_check` says
what counts as following from them.
"""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem.model import Poem
from tests import make_figures
from tests.figures_check import faults

SHEETS: dict[str, Any] = json.loads(make_figures.FIGURES.read_text(encoding="utf-8"))


def test_every_poem_has_a_sheet_and_every_sheet_a_poem(shipped: KnowledgeBase) -> None:
    """Nothing is answered from without a source, and no source lies unused."""
    assert sorted(shipped.poems) == sorted(SHEETS)


def test_every_figure_has_its_source(shipped: KnowledgeBase) -> None:
    """Numbers, arms, directions and what could not be verified, in all POEMs; every fault is listed."""
    found = [f"{poem.id}: {fault}" for poem in shipped for fault in faults(poem, SHEETS[poem.id])]
    assert not found, "\n".join(found)


def test_the_figures_are_those_of_the_sheets() -> None:
    """Where the sheets lie beside the project, the copy is up to date; elsewhere the copy is what there is."""
    if make_figures.SHEETS.is_dir():
        text = make_figures.as_text(make_figures.read_sheets(make_figures.SHEETS))
        assert text == make_figures.FIGURES.read_text(encoding="utf-8")
    else:
        assert len(SHEETS) > 100


# The check itself: what is planted in a copy must be found ------------------------------------------------------------


def _planted(poem: Poem, change: Callable[[dict[str, Any]], None]) -> list[str]:
    assert faults(poem, SHEETS[poem.id]) == []
    content = poem.model_dump(mode="json")
    change(content)
    copy = Poem.model_validate_json(json.dumps(content))
    assert copy != poem
    return faults(copy, SHEETS[poem.id])


def _replaced(field: str, old: str, new: str) -> Callable[[dict[str, Any]], None]:
    def change(content: dict[str, Any]) -> None:
        text = " ".join(content[field].split())
        assert old in text
        content[field] = text.replace(old, new, 1)

    return change


def _appended(field: str, text: str) -> Callable[[dict[str, Any]], None]:
    def change(content: dict[str, Any]) -> None:
        if isinstance(content[field], list):
            content[field].append(text)
        else:
            content[field] = f"{content[field] or ''} {text}"

    return change


def _set(path: str, value: Any) -> Callable[[dict[str, Any]], None]:
    def change(content: dict[str, Any]) -> None:
        *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
        at: Any = content
        for step in steps:
            at = at[step]
        assert at[last] != value
        at[last] = value

    return change


def _swapped(path: str) -> Callable[[dict[str, Any]], None]:
    def change(content: dict[str, Any]) -> None:
        at: Any = content
        for step in path.split(".") if path else ():
            at = at[int(step) if step.isdigit() else step]
        if "comparison" in at:
            at["intervention"], at["comparison"] = at["comparison"], at["intervention"]
        else:
            at["intervention"], at["control"] = at["control"], at["intervention"]

    return change


INVENTED = {
    "a percentage in the headline": ("chest-pain-heart-score-2013", _replaced("headline", "1.7%", "1.2%")),
    "a share in the bottom line": ("sciatica-pregabalin-mathieson-2017", _replaced("bottom_line", "3.7", "4.6")),
    "a count in the synopsis": ("low-back-pain-paracetamol-pace-2014", _appended("synopsis", "In all, 1738 answered.")),
    "a number in words": ("afib-apixaban-aristotle-2011", _appended("synopsis", "Forty-four patients were lost.")),
    "a P in the synopsis": ("lung-cancer-screening-nlst-2011", _appended("synopsis", "P was 0.0137.")),
    "a percentage that is a dose in the sheet": (
        "acute-cough-prednisolone-osac-2017",
        _appended("synopsis", "Of them 40% were smokers."),
    ),
    "a harm": ("croup-low-dose-dexamethasone-geelhoed-1996", _appended("harms", "Vomiting in 7.3%.")),
    "a limitation": ("knee-arthroscopy-moseley-2002", _appended("limitations", "37% had an earlier operation")),
    "a caveat": ("statin-jupiter-2008", _appended("caveats", "A trial of 6125 people disagrees.")),
    "a note": ("aspirin-elderly-aspree-2018", _set("outcomes.0.note", "26.4 per 1000 without aspirin.")),
    "an estimate": ("gout-febuxostat-vs-allopurinol-cares-2018", _set("outcomes.0.effect.value", 1.13)),
    "a limit": ("hypertension-sprint-2015", _set("outcomes.0.effect.ci95", [0.64, 0.98])),
    "a P": ("afib-periprocedural-bridging-bridge-2015", _set("outcomes.1.effect.p", "0.04")),
    "an arm's count": ("vertebroplasty-vertos2-2010", _set("outcomes.2.intervention.events", 16)),
    "an arm's mean": ("sciatica-pregabalin-mathieson-2017", _set("outcomes.0.control.mean", 3.4)),
    "a threshold that nobody stated": ("preeclampsia-aspirin-aspre-2017", _set("outcomes.0.mcid", 2.0)),
    "participants": ("omega3-strength-2020", _set("study.population.n", 13087)),
    "a drop-out": ("vertebroplasty-vertos2-2010", _set("study.dropout_percent", 33.0)),
}
WRONG_ARM = {
    "binary": ("gout-colchicine-dose-agree-2010", _swapped("outcomes.0")),
    "continuous": ("acne-spironolactone-safa-2023", _swapped("outcomes.0")),
    "rates": ("afib-apixaban-aristotle-2011", _swapped("outcomes.1")),
    "medians": ("delirium-icu-antipsychotics-mind-usa-2018", _swapped("outcomes.0")),
    "figures that stand in the sheet's words": ("hpv-vaccine-cervical-cancer-lei-2020", _swapped("outcomes.0")),
    "the header": ("vertebroplasty-vertos2-2010", _swapped("study")),
    "the header, drug against drug": ("onychomycosis-terbinafine-vs-itraconazole-lion-1999", _swapped("study")),
    "the header, long against short": ("gram-negative-bacteremia-7-vs-14-days-yahav-2019", _swapped("study")),
}
FLIPPED = {
    "favours, by the arms": ("vertebroplasty-vertos2-2010", _set("outcomes.2.effect.favours", "control")),
    "favours, by the ratio": ("afib-dabigatran-rely-2009", _set("outcomes.0.effect.favours", "control")),
    "better, of a harm": ("sciatica-pregabalin-mathieson-2017", _set("outcomes.2.better", "higher")),
    "better, of a cure": ("bells-palsy-prednisolone-sullivan-2007", _set("outcomes.0.better", "lower")),
    "percentages in the bottom line": (
        "testosterone-traverse-2023",
        _replaced("bottom_line", "7.0% against 7.3%", "7.3% against 7.0%"),
    ),
    "counts in the bottom line": (
        "obesity-bariatric-surgery-sos-2007",
        _replaced("bottom_line", "101 against 129", "129 against 101"),
    ),
    "a pair with words between": (
        "deprescribing-benzodiazepines-empower-2014",
        _replaced("bottom_line", "27% had stopped their benzodiazepine, against 4.5%", "4.5% had stopped, against 27%"),
    ),
    "rates in the synopsis": (
        "afib-apixaban-aristotle-2011",
        _replaced("synopsis", "2.13% per year against 3.09%", "3.09% per year against 2.13%"),
    ),
    "harms told in words only": (
        "sciatica-pregabalin-mathieson-2017",
        _replaced(
            "harms", "227 adverse events with pregabalin against 124", "124 adverse events with pregabalin against 227"
        ),
    ),
}
UNMARKED = {
    "a setting that could not be verified": ("afib-apixaban-aristotle-2011", _set("not_verified", [])),
}


@pytest.mark.parametrize(("poem_id", "change"), INVENTED.values(), ids=INVENTED)
def test_an_invented_figure_is_found(
    shipped: KnowledgeBase, poem_id: str, change: Callable[[dict[str, Any]], None]
) -> None:
    """Wherever it stands: prose, outcome, header or citation."""
    assert _planted(shipped.poems[poem_id], change)


@pytest.mark.parametrize(("poem_id", "change"), WRONG_ARM.values(), ids=WRONG_ARM)
def test_a_wrong_arm_is_found(shipped: KnowledgeBase, poem_id: str, change: Callable[[dict[str, Any]], None]) -> None:
    """Figures of the one arm in the other, or the arms' names exchanged."""
    assert _planted(shipped.poems[poem_id], change)


@pytest.mark.parametrize(("poem_id", "change"), FLIPPED.values(), ids=FLIPPED)
def test_a_flipped_direction_is_found(
    shipped: KnowledgeBase, poem_id: str, change: Callable[[dict[str, Any]], None]
) -> None:
    """`favours` or `better` against the figures, or a pair in prose with the comparison first."""
    assert _planted(shipped.poems[poem_id], change)


@pytest.mark.parametrize(("poem_id", "change"), UNMARKED.values(), ids=UNMARKED)
def test_a_missing_mark_is_found(
    shipped: KnowledgeBase, poem_id: str, change: Callable[[dict[str, Any]], None]
) -> None:
    """What the source did not show is not shown as if it had."""
    assert _planted(shipped.poems[poem_id], change)


def test_a_doubtful_figure_without_its_mark_is_found(shipped: KnowledgeBase) -> None:
    """Unless the supplement has settled it."""
    poem = shipped.poems["afib-early-rhythm-control-eastafnet4-2020"]
    sheet = SHEETS[poem.id]
    assert sheet["doubtful"] == sheet["since"]["corrected"] == [0]
    assert poem.outcomes[0].verified
    assert faults(poem, sheet) == []
    assert faults(poem, {**sheet, "since": {**sheet["since"], "corrected": []}})


HEADERS = {
    "masking": ("pediatric-migraine-prevention-champ-2017", _set("study.masking", "open-label")),
    "allocation": ("menopause-hormones-whi-2002", _set("study.allocation", "not read")),
    "funding": ("gout-febuxostat-vs-allopurinol-cares-2018", _set("study.funding", "government")),
    "early stopping": ("pediatric-migraine-prevention-champ-2017", _set("study.stopped_early", "not read")),
}


@pytest.mark.parametrize(("poem_id", "change"), HEADERS.values(), ids=HEADERS)
def test_a_header_that_says_otherwise_is_found(
    shipped: KnowledgeBase, poem_id: str, change: Callable[[dict[str, Any]], None]
) -> None:
    """What the supplement has read stands in the header, and nothing else."""
    assert _planted(shipped.poems[poem_id], change)


def test_an_identifier_that_was_not_seen_is_found(shipped: KnowledgeBase) -> None:
    """In each POEM whose number nobody has read."""
    tried = 0
    for poem in shipped:
        unseen = "pmid" in SHEETS[poem.id]["unverified"] and "pmid" not in SHEETS[poem.id]["since"]["citation"]
        if unseen and poem.citation.pmid is None:
            tried += 1
            assert _planted(poem, _set("citation.pmid", "21870978"))
    assert tried


# Rows beyond those of the sheet: each is borne out by the supplement, or by what was read since.
FATIGUE = {
    "name": "fatigue",
    "kind": "binary",
    "role": "harm",
    "better": "lower",
    "intervention": {"arm": "amitriptyline", "percent": 30.0},
    "control": {"arm": "placebo", "percent": 14.0},
}
ROWS_BEYOND = {
    "as read": ({}, False),
    "swapped arms": ({"intervention": {"percent": 14.0}, "control": {"percent": 30.0}}, True),
    "the other drug's": ({"intervention": {"arm": "topiramate", "percent": 30.0}}, True),
    "another figure": ({"intervention": {"percent": 32.0}}, True),
    "of two rows": ({"intervention": {"percent": 25.0}}, True),
    "an interval of nowhere": ({"effect": {"measure": "risk ratio", "value": 2.1, "ci95": [1.1, 4.0]}}, True),
    "from memory": ({"name": "paresthesia", "intervention": {"percent": 31.0}, "control": {"percent": 8.0}}, True),
}


@pytest.mark.parametrize(("change", "wrong"), ROWS_BEYOND.values(), ids=ROWS_BEYOND)
def test_a_row_beyond_the_sheet_is_borne_out(shipped: KnowledgeBase, change: dict[str, Any], *, wrong: bool) -> None:
    """By one row of the supplement, arm by arm."""
    poem = shipped.poems["pediatric-migraine-prevention-champ-2017"]
    outcomes = [o for o in poem.model_dump(mode="json")["outcomes"] if o["name"] != "fatigue"]
    content = {**poem.model_dump(mode="json"), "outcomes": [*outcomes, {**FATIGUE, **change}]}
    found = faults(Poem.model_validate_json(json.dumps(content)), SHEETS[poem.id])
    assert bool(found) is wrong, found


def test_what_was_read_since_bears_out_a_row(shipped: KnowledgeBase, tmp_path: Path) -> None:
    """One clause of it, the intervention first; of another row's item nothing is taken."""
    poem = shipped.poems["pediatric-migraine-prevention-champ-2017"]
    row = {**FATIGUE, "name": "stomach ache", "intervention": {"percent": 17.0}, "control": {"percent": 11.0}}
    outcomes = poem.model_dump(mode="json")["outcomes"]
    content = {**poem.model_dump(mode="json"), "outcomes": [*outcomes, row]}
    made = Poem.model_validate_json(json.dumps(content))
    folder = tmp_path / "tests" / "read_since"
    folder.mkdir(parents=True)

    def told(field: str, says: str) -> list[str]:
        item = f"- field: {field}\n  says: {says}\n  source: https://example.org\n"
        (folder / f"{poem.id}.yaml").write_text(item, encoding="utf-8")
        return faults(made, SHEETS[poem.id], tmp_path)

    own, read = f"outcomes[{len(outcomes)}]", "stomach ache in 17% with the drug and 11% with placebo"
    before = {fault for fault in told("outcomes[0]", read) if own not in fault}
    assert set(told(own, read)) == before
    assert set(told(own, "stomach ache in 11% with placebo and 17% with the drug")) > before
    assert set(told("outcomes[0]", read)) > before


def test_almost_every_exchanged_pair_of_percentages_is_found(shipped: KnowledgeBase) -> None:
    """In every POEM, each 'A% against B%' of an outcome's two arms is exchanged, and the exchange is found."""
    missed, tried = [], 0
    for poem in shipped:
        for found in re.finditer(r"(\d+(?:\.\d+)?)% against (\d+(?:\.\d+)?)%", " ".join(poem.synopsis.split())):
            one, two = found.groups()
            rows = SHEETS[poem.id]["outcomes"]
            arms = [[row.get(arm, {}).get("percent") for arm in ("intervention", "control")] for row in rows]
            if one != two and [float(one), float(two)] in arms and [float(two), float(one)] not in arms:
                tried += 1
                exchanged = _replaced("synopsis", found.group(), f"{two}% against {one}%")
                missed += [] if _planted(poem, exchanged) else [f"{poem.id}: {found.group()}"]
    assert tried > 30
    assert not missed, "\n".join(missed)


def test_a_pair_that_must_not_be_quoted_is_found(shipped: KnowledgeBase) -> None:
    """The sheets' own README forbids it: the row is gone from the POEM, and its figures may not come back."""
    poem = shipped.poems["deprescribing-benzodiazepines-empower-2014"]
    assert SHEETS[poem.id]["not_to_be_quoted"] == [1]
    assert _planted(poem, _appended("synopsis", "The dose was reduced in 11% against 6%."))
    row = {"name": "dose", "kind": "binary", "intervention": {"percent": 11.0}, "control": {"percent": 6.0}}

    def add(content: dict[str, Any]) -> None:
        content["outcomes"].append(row)

    assert _planted(poem, add)


def test_a_row_that_is_left_out_is_found(shipped: KnowledgeBase) -> None:
    """A POEM does not choose among the outcomes of its sheet."""
    assert _planted(shipped.poems["vertebroplasty-vertos2-2010"], lambda content: content["outcomes"].pop())
