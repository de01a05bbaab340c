"""Raw POEM texts of every shape in circulation become drafts and findings; nothing is guessed, nothing is lost."""

import random
import re
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.intake import cleaner
from bot.core.intake.document import LONGEST_DOCUMENT, Draft, Reading
from bot.core.poem.model import Citation, Poem, Related, Source, Status, Study, is_id
from tests.core.intake.reading import read_document, shipped

CEMENT = (Path(__file__).parents[2] / "documents" / "open_label_cement.txt").read_text(encoding="utf-8")
SYNOPSIS = (
    "Adults with a runny nose were sent home with honey or with nothing. Coughing at night was scored by the"
    " patients after one week, and the scores were much alike."
)
REFERENCE = "Brandt A, Osei KB, Lund C, et al. Honey for a cough at night: a trial. BMJ 2018;361:k1551."
LABEL_WORDS = frozenset(
    """clinical question bottom line study design randomized funding source setting allocation population and synopsis
    reference title headline loe level of evidence pubmed id pmid doi masking intervention comparison keywords url
    specialty by https org""".split()  # noqa: SIM905 - a block of words reads better than a list
)


def document(*parts: str) -> str:
    """Return a small but whole POEM with further paragraphs before its synopsis."""
    return "\n\n".join(
        (
            "Honey does little for a cough",
            "Clinical Question",
            "Does honey ease a cough at night?",
            "Bottom Line",
            "Honey eased a cough no more than waiting did.",
            *parts,
            "Synopsis",
            SYNOPSIS,
        )
    )


def only(reading: Reading) -> Draft:
    """Return the one draft of a reading that refused nothing."""
    assert reading.errors == ()
    (draft,) = reading.poems
    return draft


def study(*parts: str) -> dict[str, Any]:
    """Return the study of a small POEM with these paragraphs."""
    found: dict[str, Any] = only(read_document(document(*parts))).as_mapping()["study"]
    return found


def citation(reference: str) -> dict[str, Any]:
    """Return the citation of a small POEM with this reference."""
    found: dict[str, Any] = only(read_document(document(f"Reference: {reference}"))).as_mapping()["citation"]
    return found


def codes(reading: Reading) -> Counter[str]:
    """Count the warnings by code."""
    return Counter(finding.code for finding in reading.warnings)


def message(reading: Reading, code: str) -> str:
    """Return the sentence of the one warning with this code."""
    (found,) = (str(finding) for finding in reading.warnings if finding.code == code)
    return found


def words(value: object) -> Counter[str]:
    """Count the words in a text, or in all that a mapping or a sequence holds."""
    if isinstance(value, dict):
        return words(list(value.values()))
    if isinstance(value, list | tuple):
        return sum((words(part) for part in value), Counter())
    apart = re.sub(r"(?<=esign|nding|tting|ation)(?=[A-Z])", " ", "" if value is None else str(value))
    return Counter(re.findall(r"\w+", apart.lower()))


def kept(reading: Reading) -> Counter[str]:
    """Count the words that a reading keeps: in fields, in the header as printed, in what was left over."""
    return words(
        [
            [draft.as_mapping(), [said for _, said in draft.header], draft.left_over, draft.around]
            for draft in reading.poems
        ]
    )


# The document the project began with, in its shape and with its flaws.


def test_the_glued_document_is_understood_as_it_is() -> None:
    """Headings without colons, glued header lines, an untitled synopsis, credit and signature are all placed."""
    draft = only(read_document(CEMENT))
    poem = draft.as_mapping()
    assert poem["headline"] == "Bone cement for a fresh spinal fracture: little gained without blinding"
    assert poem["clinical_question"].startswith("Does injecting cement ease the pain")
    assert poem["bottom_line"].endswith("begin with analgesics and time.")
    assert poem["level_of_evidence"] is None
    assert poem["citation"] == {
        "authors": "Klazen CA, Lohle PN, de Vries J, et al.",
        "title": "Vertebroplasty versus conservative treatment in acute osteoporotic vertebral compression fractures"
        " (Vertos II): an open-label randomised trial",
        "journal": "Lancet",
        "year": 2010,
        "volume": "376",
        "issue": "9746",
        "pages": "1085-1092",
        "pmid": None,
        "pmcid": None,
        "doi": None,
        "url": None,
        "no_identifier": None,
    }
    told = {"design", "masking", "allocation", "funding", "setting", "dropout_percent"}
    assert {name: value for name, value in poem["study"].items() if name in told} == {
        "design": "Randomized controlled trial",
        "masking": "open-label",
        "allocation": "concealed",
        "funding": "industry",
        "setting": "Outpatient (specialty)",
        "dropout_percent": 19,
    }
    assert poem["synopsis"].startswith("This open-label trial, paid for by industry")
    assert poem["synopsis"].endswith("when the nerves are intact.")
    assert poem["source"]["credit"] == "Taken from an evidence digest"
    assert poem["source"]["signature"] == "Ada Brandt, MD, MPH"
    assert draft.left_over == ()


def test_the_flaws_of_the_document_are_reported_and_left_alone() -> None:
    """Each flaw gives one warning that quotes it; the text stays as it was typed."""
    reading = read_document(CEMENT)
    assert codes(reading) == Counter(
        (
            "missing_level_of_evidence",
            "missing_study_details",
            "missing_specialty",
            "missing_identifiers",
            "misused_word",
            "broken_spacing",
            "emptied_reference",
            "clashing_references",
        )
    )
    assert "'with showed'" in message(reading, "misused_word")
    assert "'quality o f life'" in message(reading, "broken_spacing")
    assert "(; J Am Acad Orthop Surg" in message(reading, "emptied_reference")
    assert "'N Engl J Med 2009;36:557-68' against 'N Engl J Med 2009;361:569-79'" in message(
        reading, "clashing_references"
    )
    assert "population, intervention, comparison" in message(reading, "missing_study_details")
    assert "no PubMed number and no DOI" in message(reading, "missing_identifiers")
    poem = only(reading).as_mapping()
    assert "with showed" in poem["bottom_line"]
    assert "quality o f life" in poem["synopsis"]
    assert all(finding.poem == 1 for finding in reading.warnings)


def test_nothing_is_guessed() -> None:
    """What the document does not say is null, or an empty list; the keys are those of a POEM file."""
    poem = only(read_document(CEMENT)).as_mapping()
    assert list(poem) == [name for name in Poem.model_fields if name != "id"]
    assert list(poem["study"]) == list(Study.model_fields)
    assert list(poem["citation"]) == list(Citation.model_fields)
    assert list(poem["related"]) == list(Related.model_fields)
    assert list(poem["status"]) == list(Status.model_fields)
    assert list(poem["source"]) == list(Source.model_fields)
    assert poem["study"]["population"] == {"n": None, "who": None}
    lists = ("also_asked", "not_asked", "outcomes", "limitations", "caveats", "tags", "keywords", "not_verified")
    assert {name: poem[name] for name in lists} == {name: [] for name in lists}
    assert poem["harms"] is None
    assert poem["specialty"] is None
    assert set(poem["status"].values()) == {None}
    assert not any(poem["related"].values())


def test_every_word_of_the_document_is_kept() -> None:
    """No word of the fixture is lost between the page and the draft."""
    labels = words("Clinical Question Bottom Line Study Design Funding Setting Allocation")
    assert words(CEMENT) - kept(read_document(CEMENT)) == labels


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        (REFERENCE, "honey-brandt-2018"),
        ("Klazen CA, et al. Honey against cough (Vertos II): a trial. Lancet 2010;376:1-2.", "honey-vertos2-2010"),
        ("SPRINT Research Group. Honey and cough. Lancet 2015;1:2-3.", "honey-sprint-2015"),
        ("Gágyor I, Østby M. Honey. Lancet 2015;1:2-3.", "honey-gagyor-2015"),
        ("van Nood E, Lee A. The SWEET randomized trial of honey (COPD). Lancet 2015;1:2-3.", "honey-sweet-2015"),
    ],
)
def test_the_id_names_topic_study_and_year(reference: str, expected: str) -> None:
    """The suggested id is topic, trial name or first author, year."""
    assert only(read_document(document(f"Reference: {reference}"))).id == expected


def test_an_id_can_always_be_suggested() -> None:
    """Without a readable reference, and in another script, the id is still valid."""
    reading = read_document("Étude\n\nClinical Question\n\nПочему?\n\nBottom Line\n\nПотому.")
    assert is_id(only(reading).id)
    assert is_id(only(read_document(document())).id)


# Headings.


@pytest.mark.parametrize(
    ("question", "bottom_line", "synopsis"),
    [
        ("Clinical Question:", "Bottom Line:", "Synopsis:"),
        ("CLINICAL QUESTION", "BOTTOM LINE", "SYNOPSIS"),
        ("Clinical question", "Bottom-Line", "Synopsis"),
        ("**Clinical Question**", "**Bottom Line:**", "**Synopsis**:"),
        ("## Clinical question", "## Bottom line", "## Synopsis"),
        ("1. Clinical Question:", "2. Bottom line:", "3. Synopsis:"),
        ("Clinical Question -", "Bottom line – ", "Synopsis |"),
        ("Clinical\u00a0Question", "Bottom\u00a0Line", "Syn\u00adopsis"),
    ],
)
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_headings_of_every_style_open_their_section(question: str, bottom_line: str, synopsis: str, gap: str) -> None:
    """Colons, dashes, capitals, bold marks and numbers make no difference."""
    text = (
        f"Honey does little\n\n{question}{gap}Does honey ease a cough?\n\n{bottom_line}{gap}It does not.\n\n"
        f"{REFERENCE}\n\n{synopsis}{gap}{SYNOPSIS}"
    )
    poem = only(read_document(text)).as_mapping()
    assert poem["headline"] == "Honey does little"
    assert poem["clinical_question"] == "Does honey ease a cough?"
    assert poem["bottom_line"] == "It does not."
    assert poem["synopsis"] == SYNOPSIS
    assert poem["citation"]["journal"] == "BMJ"


@pytest.mark.parametrize(
    "text",
    [
        "{h}\nClinical Question: {q}\nBottom Line: {b}\n{r}\nSynopsis: {s}",
        "{h}\n\nClinical Question{q}\n\nBottom Line{b}\n\nReference{r}\n\nSynopsis{s}",
        "{h}\n\nClinical Question {q}\n\nBottom Line {b}\n\nReference {r}\n\nSynopsis {s}",
        "{h} Clinical Question: {q} Bottom Line: {b} Reference: {r} Synopsis: {s}",
        "|Title|{h}|\n|---|---|\n|Clinical Question|{q}|\n|Bottom Line|{b}|\n|Reference|{r}|\n|Synopsis|{s}|",
        "{h}\n======\n\nClinical Question\n------\n{q}\n\nBottom Line\n------\n{b}\n\n{r}\n\nSynopsis\n------\n{s}",
        "\ufeff> {h}\r\n> \r\n> Clinical Question\r\n> {q}\r\n>\r\n> Bottom Line\r\n> {b}\r\n>\r\n> {r}\r\n>\r\n> {s}",
        "Dear all,\n\n{h}\n\nClinical Question\n\n{q}\n\nBottom Line\n\n{b}\n\n{r}\n\n{s}",
        "Daily POEM\n\nTitle: {h}\n\nClinical Question\n\n{q}\n\nBottom Line\n\n{b}\n\n{r}\n\n{s}",
        "{h}\n\nClinical Question\n\n{q}\n\nBottom Line\n\n{b}\n\n{s}\n\nReference\n\n{r}",
        "{h}\n\nClinical Question\n\n{q}\n\nBottom Line\n\n{b}\n\nSynopsis\n\n{s}\n\n{r}",
    ],
    ids=[
        "beside",
        "glued",
        "spaced",
        "one line",
        "table",
        "underlined",
        "quoted",
        "salutation",
        "titled",
        "last",
        "inside",
    ],
)
def test_a_poem_is_understood_in_every_layout(text: str) -> None:
    """Words beside, glued to or below the headings, in a table, a chat quote or a mail, give the same POEM."""
    parts = {
        "h": "Honey does little",
        "q": "Does honey ease a cough?",
        "b": "It does not.",
        "r": REFERENCE,
        "s": SYNOPSIS,
    }
    poem = only(read_document(text.format(**parts))).as_mapping()
    assert poem["headline"] == parts["h"]
    assert poem["clinical_question"] == parts["q"]
    assert poem["bottom_line"] == parts["b"]
    assert poem["synopsis"] == parts["s"]
    assert poem["citation"]["pages"] == "k1551"


def test_lines_broken_by_a_mail_program_become_paragraphs_again() -> None:
    """Hard line ends vanish; a word cut at a line's end keeps its hyphen."""
    text = (
        "Honey and waiting do equally well for a night-time\ncough\nClinical Question\nDoes honey ease\na cough?\n"
        "Bottom Line\nIt eased it in no well-\nmeasured way.\n"
        "Brandt A, Osei KB, Lund C, et al. Honey for a cough\nat night: a trial. BMJ 2018;\n361:k1551.\n"
        "Setting: Inpatient (any location) with outpatient\nfollow-up\n" + SYNOPSIS.replace(". ", ".\n")
    )
    poem = only(read_document(text)).as_mapping()
    assert poem["headline"] == "Honey and waiting do equally well for a night-time cough"
    assert poem["clinical_question"] == "Does honey ease a cough?"
    assert poem["bottom_line"] == "It eased it in no well-measured way."
    assert poem["citation"]["title"] == "Honey for a cough at night: a trial"
    assert poem["study"]["setting"] == "Inpatient (any location) with outpatient follow-up"
    assert poem["synopsis"] == SYNOPSIS


def test_prose_that_begins_like_a_heading_stays_prose() -> None:
    """'Bottom line' or 'Setting' within a sentence opens nothing."""
    synopsis = "Setting is everything here.\nfunding: nobody told.\nBottom line rates were alike, the authors say."
    text = document().replace(SYNOPSIS, synopsis)
    assert only(read_document(text)).as_mapping()["synopsis"] == synopsis.replace("\n", " ")


def test_marks_of_mail_and_chat_are_taken_off_and_typography_is_kept() -> None:
    """Odd spaces and soft hyphens go; curly quotes, dashes and a quote mark that means 'more than' stay."""
    synopsis = (
        "The pa\u00adtients’ scores\u00a0– “much alike” – were\u200b noted\u2009daily.\n> 20% is many, *so they say*."
    )
    poem = only(read_document(document().replace(SYNOPSIS, synopsis))).as_mapping()
    assert poem["synopsis"] == ("The patients’ scores – “much alike” – were noted daily. > 20% is many, so they say.")


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("(LOE = 1b)", "1b"),
        ("(Level of Evidence = 1b-)", "1b-"),
        ("(Level of evidence: 2C)", "2c"),
        ("[LOE 1a–]", "1a-"),
        ("(LOE = 5).", "5"),
        ("LOE = 2b.", "2b"),
    ],
)
def test_the_level_of_evidence_is_taken_off_the_bottom_line(printed: str, code: str) -> None:
    """A code at the end of the bottom line goes to its own field."""
    reading = read_document(document().replace("waiting did.", f"waiting did. {printed}"))
    poem = only(reading).as_mapping()
    assert poem["level_of_evidence"] == code
    assert poem["bottom_line"] == "Honey eased a cough no more than waiting did."
    assert "missing_level_of_evidence" not in codes(reading)


def test_a_bottom_line_ends_where_its_level_of_evidence_stands() -> None:
    """The paragraph after the level of evidence is the untitled synopsis, even before the reference."""
    text = f"Honey\n\nClinical Question\n\nWhy?\n\nBottom Line\n\nSo.\n\n(LOE = 4)\n\n{SYNOPSIS}\n\n{REFERENCE}"
    poem = only(read_document(text)).as_mapping()
    assert (poem["bottom_line"], poem["level_of_evidence"], poem["synopsis"]) == ("So.", "4", SYNOPSIS)


def test_a_bottom_line_may_have_two_paragraphs() -> None:
    """When the synopsis stands elsewhere, all that is under the heading is the bottom line."""
    poem = only(read_document(document("Waiting is free.", REFERENCE))).as_mapping()
    assert poem["bottom_line"] == "Honey eased a cough no more than waiting did.\n\nWaiting is free."


# The header.


@pytest.mark.parametrize(
    ("printed", "design", "masking"),
    [
        ("Randomized controlled trial (double-blinded)", "Randomized controlled trial", "double"),
        ("Randomised controlled trial (single-blinded)", "Randomized controlled trial", "single"),
        ("Randomized controlled trial (outcome assessor-blinded)", "Randomized controlled trial", "assessor"),
        ("RANDOMIZED CONTROLLED TRIAL (NONBLINDED)", "Randomized controlled trial", "open-label"),
        ("Randomized controlled trial (open-label)", "Randomized controlled trial", "open-label"),
        ("Randomized controlled trial (double-blind, placebo-controlled)", "Randomized controlled trial", "double"),
        ("Randomized controlled trial", "Randomized controlled trial", None),
        ("RCT", "Randomized controlled trial", None),
        ("Crossover trial (randomised; double-blind)", "Cross-over trial (randomized)", "double"),
        ("Non-randomised controlled trial", "Non-randomized controlled trial", None),
        ("Meta-analysis (randomized controlled trials)", "Meta-analysis (randomized controlled trials)", None),
        ("Systematic review", "Systematic review", None),
        ("Cohort (prospective)", "Cohort (prospective)", None),
        ("Prospective cohort study", "Cohort (prospective)", None),
        ("Case control study", "Case-control", None),
        ("Decision rule (validation)", "Decision rule (validation)", None),
        ("N/A", "Not applicable", None),
    ],
)
def test_a_design_is_told_from_its_masking(printed: str, design: str, masking: str | None) -> None:
    """The design carries the masking in brackets; without brackets the masking stays null."""
    found = study(f"Study design: {printed}")
    assert (found["design"], found["masking"]) == (design, masking)


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("Funding: Industry", "funding", "industry"),
        ("Funding source: Industry + Foundation", "funding", "industry + foundation"),
        ("Funding: Foundation/Government", "funding", "government + foundation"),
        ("Funding: Government + Foundation + Industry", "funding", "government + foundation + industry"),
        ("Funding: Unknown/not stated", "funding", "unknown"),
        ("Funding: Self-funded or unfunded", "funding", "self-funded or unfunded"),
        ("Funding\tOther", "funding", "other"),
        ("Funding\n\nIndustry", "funding", "industry"),
        ("**Funding:** Industry", "funding", "industry"),
        ("• Funding: Industry", "funding", "industry"),
        ("Allocation: Concealed", "allocation", "concealed"),
        ("Allocation: Unconcealed", "allocation", "unconcealed"),
        ("Allocation: Uncertain", "allocation", "uncertain"),
        ("Allocation: N/A", "allocation", "not applicable"),
        ("AllocationConcealed", "allocation", "concealed"),
        ("ALLOCATION CONCEALED", "allocation", "concealed"),
        ("Setting: Outpatient (primary care)", "setting", "Outpatient (primary care)"),
        ("Population and setting: Emergency department", "setting", "Emergency department"),
        ("Setting: inpatient (ICU only)", "setting", "Inpatient (ICU only)"),
        ("Masking: Double-blinded", "masking", "double"),
        ("Intervention: a spoon of honey", "intervention", "a spoon of honey"),
        ("Comparison: waiting", "comparison", "waiting"),
    ],
)
def test_a_header_field_is_read_in_the_vocabulary(line: str, name: str, value: str) -> None:
    """Labels and values in circulating spellings give the vocabulary's own."""
    assert study(line)[name] == value


@pytest.mark.parametrize(
    "header",
    [
        "Study DesignCohort (prospective) FundingGovernment\nSettingInpatient (ward only) AllocationUncertain",
        "Study Design Cohort (prospective) Funding Government Setting Inpatient (ward only) Allocation Uncertain",
        "Study DesignCohort (prospective)FundingGovernmentSettingInpatient (ward only)AllocationUncertain",
        "Design: Cohort (prospective) | Funding: Government | Setting: Inpatient (ward only) | Allocation: Uncertain",
        "Design: Cohort (prospective)\tFunding: Government\tSetting: Inpatient (ward only)\tAllocation: Uncertain",
        "Design: Cohort (prospective); Funding: Government; Setting: Inpatient (ward only); Allocation: Uncertain",
        "Design\nCohort (prospective)\nFunding\nGovernment\nSetting\nInpatient (ward only)\n\nAllocation\n\nUncertain",
        "|Design|Cohort (prospective)|\n|Funding|Government|\n|Setting|Inpatient (ward only)|\n|Allocation|Uncertain|",
    ],
)
def test_header_lines_are_taken_apart(header: str) -> None:
    """Glued, spaced, barred, tabbed, one below the other: the same four fields."""
    found = study(header)
    assert found["design"] == "Cohort (prospective)"
    assert found["funding"] == "government"
    assert found["setting"] == "Inpatient (ward only)"
    assert found["allocation"] == "uncertain"


def test_further_fields_are_taken_where_a_poem_has_a_place_for_them() -> None:
    """Population, specialty, keywords, link and identifiers; what has no place is left over."""
    draft = only(
        read_document(
            document(
                "Population: adults with a cold",
                "Specialty: Respiratory",
                "Keywords: honey, cough; night",
                "Link: https://example.org/poem/7",
                "PubMed ID: 123\nDOI: 10.1136/bmj.k1551",
                "Age group: Adults",
            )
        )
    )
    poem = draft.as_mapping()
    assert poem["study"]["population"] == {"n": None, "who": "adults with a cold"}
    assert poem["specialty"] == "Respiratory"
    assert poem["keywords"] == ["honey", "cough", "night"]
    assert poem["source"]["url"] == "https://example.org/poem/7"
    assert (poem["citation"]["pmid"], poem["citation"]["doi"]) == ("123", "10.1136/bmj.k1551")
    assert draft.left_over == ("Age group: Adults",)


def test_a_field_ends_with_its_line_or_goes_on_below() -> None:
    """Prose that filled its line goes on in the next; what follows a number or a short line is the synopsis."""
    text = document(
        "Population: adults with a cold who had coughed at night for\na week\nIntervention:\na spoon of honey",
        REFERENCE,
    ).replace("Synopsis\n\n", "PMID: 123\n")
    poem = only(read_document(text)).as_mapping()
    assert poem["study"]["population"]["who"] == "adults with a cold who had coughed at night for a week"
    assert poem["study"]["intervention"] == "a spoon of honey"
    assert poem["citation"]["pmid"] == "123"
    assert poem["synopsis"] == SYNOPSIS


@pytest.mark.parametrize(
    ("line", "name", "quoted", "known"),
    [
        ("Funding: Martians", "funding", "'Martians'", "self-funded or unfunded"),
        ("FundingMartians", "funding", "'Martians'", "self-funded or unfunded"),
        ("Setting: Outer space", "setting", "'Outer space'", "Rehab unit"),
        ("Study design: Opinion poll", "design", "'Opinion poll'", "Case series"),
        ("Study design: Randomized controlled trial (triple-blinded)", "masking", "'triple-blinded'", "assessor"),
        ("Funding: Industy", "funding", "Perhaps 'industry' was meant", "government"),
    ],
)
def test_an_unknown_value_is_named_with_the_vocabulary(line: str, name: str, quoted: str, known: str) -> None:
    """A value that is no term stays null; the warning quotes it and lists the terms."""
    reading = read_document(document(line))
    assert only(reading).as_mapping()["study"][name] is None
    assert quoted in message(reading, "unknown_value")
    assert known in message(reading, "unknown_value")
    assert only(reading).header[0][1] in line


@pytest.mark.parametrize(
    ("lines", "name", "both"),
    [
        ("Funding: Industry\nFunding: Government", "funding", "'Industry' and 'Government'"),
        ("Funding: Industry\nFunding: Martians", "funding", "'Industry' and 'Martians'"),
        ("Study design: RCT\nDesign: Case series", "design", "'RCT' and 'Case series'"),
        ("Design: RCT (double-blinded)\nMasking: open-label", "masking", "'open-label' and 'double'"),
    ],
)
def test_a_field_given_twice_and_differently_is_null(lines: str, name: str, both: str) -> None:
    """Contradictory values are both named, neither is taken."""
    reading = read_document(document(lines))
    assert only(reading).as_mapping()["study"][name] is None
    assert both in message(reading, "contradictory_field")


def test_a_field_given_twice_alike_is_taken() -> None:
    """Two spellings of one value are no contradiction."""
    reading = read_document(document("Funding: Industry", "Funding source: INDUSTRY"))
    assert only(reading).as_mapping()["study"]["funding"] == "industry"
    assert "contradictory_field" not in codes(reading)


def test_contradictory_levels_and_identifiers_are_null() -> None:
    """The same holds for the level of evidence and for the numbers of the report."""
    reading = read_document(
        document("(LOE = 1b)", "Level of evidence: 2b", f"Reference: {REFERENCE} PMID: 12", "PMID: 34")
    )
    poem = only(reading).as_mapping()
    assert poem["level_of_evidence"] is None
    assert poem["citation"]["pmid"] is None
    assert codes(reading)["contradictory_field"] == 2


# The reference.


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        (
            "Brandt A. Honey at night. Lancet 2010;376(9746):1085-1092.",
            "Brandt A | Honey at night | Lancet | 2010 | 376 | 9746 | 1085-1092",
        ),
        ("Brandt A, Osei K. Honey. BMJ 2018;361:k1551", "Brandt A, Osei K | Honey | BMJ | 2018 | 361 | - | k1551"),
        (
            "Brandt A, et al. Honey. N Engl J Med. 2009 Aug 6;361(6):569-79",
            "Brandt A, et al. | Honey | N Engl J Med | 2009 | 361 | 6 | 569-79",
        ),
        (
            "HONEY Study Group. Honey: a trial (HONEY). N. Engl. J. Med. 2015; 373: 2103–16.",
            "HONEY Study Group | Honey: a trial (HONEY) | N. Engl. J. Med | 2015 | 373 | - | 2103-16",
        ),
        (
            "HONEY Group (Brandt A, et al.). Honey. JAMA 2015;3:1-2",
            "HONEY Group (Brandt A, et al.) | Honey | JAMA | 2015 | 3 | - | 1-2",
        ),
        (
            "O'Neil B, et al., for the HONEY Group. Honey. JAMA 2015;3:1",
            "O'Neil B, et al., for the HONEY Group | Honey | JAMA | 2015 | 3 | - | 1",
        ),
        (
            "van der Berg A, de Vries J. Does it help? Lancet 2015;3:1-2.",
            "van der Berg A, de Vries J | Does it help? | Lancet | 2015 | 3 | - | 1-2",
        ),
        (
            "Lee A. Tea vs. St. John's wort: which? A trial. Gut 2015;3:e1-e9.",
            "Lee A | Tea vs. St. John's wort: which? A trial | Gut | 2015 | 3 | - | e1-e9",
        ),
        (
            "Ada Brandt, Kofi Osei. Honey. Lancet 2015;3:1-2.",
            "Ada Brandt, Kofi Osei | Honey | Lancet | 2015 | 3 | - | 1-2",
        ),
        (
            "Brandt A.M., Osei K.B. Honey. Lancet 2015;3:1-2.",
            "Brandt A.M., Osei K.B. | Honey | Lancet | 2015 | 3 | - | 1-2",
        ),
        (
            "Lee A. Honey. Cochrane Database Syst Rev 2019;(1):CD012424.pub2.",
            "Lee A | Honey | Cochrane Database Syst Rev | 2019 | - | 1 | CD012424.pub2",
        ),
        ("Brandt A. *Honey*. *Lancet* 2015.", "Brandt A | Honey | Lancet | 2015 | - | - | -"),
        ("Brandt A, et al. Lancet 2015;3:1-2.", "Brandt A, et al. | - | Lancet | 2015 | 3 | - | 1-2"),
        (
            "Honey at night and nothing else. Lancet 2015;3:1-2.",
            "- | Honey at night and nothing else | Lancet | 2015 | 3 | - | 1-2",
        ),
        ("Lancet 2010;376(9746):1085-1092.", "- | - | Lancet | 2010 | 376 | 9746 | 1085-1092"),
    ],
)
def test_a_reference_falls_into_its_parts(reference: str, expected: str) -> None:
    """Authors, title, journal, year, volume, issue, pages, in the styles in use; what is not printed is null (-)."""
    found = citation(reference)
    names = ("authors", "title", "journal", "year", "volume", "issue", "pages")
    assert " | ".join("-" if found[name] is None else str(found[name]) for name in names) == expected


@pytest.mark.parametrize(
    "numbers",
    [
        "PMID: 20701962. doi: 10.1016/S0140-6736(10)60954-3.",
        "doi:10.1016/S0140-6736(10)60954-3; PubMed ID: 20701962",
        "https://doi.org/10.1016/S0140-6736(10)60954-3 https://pubmed.ncbi.nlm.nih.gov/20701962/",
        "PMID 20701962 [doi: 10.1016/S0140-6736(10)60954-3]",
    ],
)
def test_the_numbers_of_a_report_are_found_at_the_end_of_its_reference(numbers: str) -> None:
    """PubMed number and DOI in every spelling, the DOI with its own brackets and without the full stop."""
    found = citation(f"{REFERENCE} {numbers}")
    assert (found["pmid"], found["doi"]) == ("20701962", "10.1016/S0140-6736(10)60954-3")
    assert found["pages"] == "k1551"


@pytest.mark.parametrize(
    "reference", ["Brandt et al, a paper on honey, in press", "see the link", "Brandt A, Osei K. Honey."]
)
def test_an_unreadable_reference_is_kept_aside(reference: str) -> None:
    """Its parts stay null, a warning quotes it, its words are not lost."""
    reading = read_document(document(f"Reference: {reference}"))
    draft = only(reading)
    assert set(draft.as_mapping()["citation"].values()) == {None}
    assert reference in draft.left_over
    assert reference in message(reading, "citation_unreadable")
    assert reference in message(reading, "not_placed")


def test_a_poem_without_reference_is_told_so() -> None:
    """No reference is a warning of its own."""
    assert "missing_citation" in codes(read_document(document()))


def test_what_a_reference_prints_besides_is_kept() -> None:
    """The day of publication has no field and is left over; so is a second reference."""
    cited = "Reference: Brandt A. Honey. BMJ 2018 Aug 6;361:k1551."
    draft = only(read_document(document(cited, REFERENCE)))
    assert draft.left_over == ("Aug 6", REFERENCE)


# What the text says, and how it was typed.


@pytest.mark.parametrize(
    ("sentence", "percent"),
    [
        ("By then 19% of the patients had dropped out.", 19),
        ("In all, 7.5% were lost to follow-up.", 7.5),
        ("The dropout rate was 12%.", 12),
        ("Loss to follow-up at one year was 8 percent.", 8),
        ("19% dropped out. At the end the dropout rate was 19%.", 19),
        ("More than 20% dropped out.", None),
        ("19% vs 12% dropped out.", None),
        ("19% of the honey group dropped out.", None),
        ("19% dropped out in the honey group.", None),
        ("19% dropped out by spring; 25% withdrew by summer.", None),
        ("If 19% had dropped out, we would worry.", None),
        ("Nobody counted.", None),
    ],
)
def test_dropout_is_taken_only_from_one_plain_statement(sentence: str, percent: float | None) -> None:
    """A figure for all participants, said once and exactly; anything else is null."""
    text = document().replace(SYNOPSIS, f"{SYNOPSIS} {sentence}")
    assert only(read_document(text)).as_mapping()["study"]["dropout_percent"] == percent


@pytest.mark.parametrize("text", [CEMENT, document(), document("Masking: triple"), document("PMID 1", "PMID: 2"), ""])
def test_a_finding_names_a_field_of_a_poem_file_and_a_remedy(text: str) -> None:
    """What is wrong and what to do are two sentences; the field is a key of the file, or none for the whole."""
    reading = read_document(text)
    for severity, findings in (("warning", reading.warnings), ("fault", reading.errors)):
        for finding in findings:
            assert finding.severity == severity
            assert finding.message.endswith(".")
            assert finding.remedy.endswith(".")
            at: Any = only(reading).as_mapping() if finding.field else {}
            for step in filter(None, finding.field.split(".")):
                assert step in at
                at = at[step]


def test_unclear_dropout_is_reported() -> None:
    """Two figures that differ are both quoted."""
    text = document().replace(SYNOPSIS, "Of them 19% dropped out. In the end 25% withdrew.")
    assert "'19% dropped out', '25% withdrew'" in message(read_document(text), "dropout_unclear")


@pytest.mark.parametrize(
    ("flaw", "code", "quoted"),
    [
        ("the the honey", "doubled_word", "'the the'"),
        ("studies with found no benefit", "misused_word", "'with found no'"),
        ("less then waiting", "misused_word", "'less then'"),
        ("quality o f life", "broken_spacing", "'quality o f life'"),
        ("a n d so it w as", "broken_spacing", "it w as"),
        ("a benefit.In children", "broken_spacing", "'benefit.In'"),
        ("scores , they said", "broken_spacing", "'scores ,'"),
        ("as shown before ()", "emptied_reference", "()"),
        ("the guideline (; JAMA 2011;3:4)", "emptied_reference", "(; JAMA"),
        ("don\ufffdt know", "unreadable_characters", "don\ufffdt"),
        ("donâ€™t know", "unreadable_characters", "donâ€™t"),
        ("18 of 91 patients (16.5%)", "percentage_mismatch", "18 of 91 is 19.8%"),
        ("16.5% (18/91)", "percentage_mismatch", "18 of 91 is 19.8%"),
        ("24% (21/85)", "percentage_mismatch", "21 of 85 is 24.7%"),
    ],
)
def test_a_slip_is_reported_and_not_corrected(flaw: str, code: str, quoted: str) -> None:
    """Each small rule quotes what it found; the text keeps it."""
    text = document().replace(SYNOPSIS, f"{SYNOPSIS} They saw {flaw} and no more.")
    reading = read_document(text)
    assert any(quoted in str(finding) for finding in reading.warnings if finding.code == code)
    assert flaw in only(reading).as_mapping()["synopsis"]


@pytest.mark.parametrize(
    "sound",
    [
        "patients with reported pain had had enough of vitamin D and hepatitis B (P = .44)",
        "it was said that that trial, with treated patients, was small",
        "15 of 91 patients (16.5%) against 21 of 85 (24.7%, or 25%), 12% (1/8), i.e. 5 of 10 on a scale",
        "it fell by 7 of 100 points, 95% CI 2 to 12",
        "a 20 mg dose (n = 30) was as good as 40 mg",
        "Osei K, et al. Lancet 2009;36:557-68 and Osei K, et al. BMJ 2009;361:569-79",
    ],
)
def test_sound_text_gives_no_remark(sound: str) -> None:
    """Words that only look odd are left in peace."""
    text = document(REFERENCE, "Funding: Industry | Study design: Case series | Setting: Other")
    reading = read_document(text.replace(SYNOPSIS, f"{SYNOPSIS} They write {sound}."))
    assert set(codes(reading)) <= {
        "missing_level_of_evidence",
        "missing_study_details",
        "missing_specialty",
        "missing_identifiers",
    }


@pytest.mark.parametrize(
    ("header", "sentence", "clash"),
    [
        ("Study design: RCT (double-blinded)", "In this small open-label trial nobody coughed.", True),
        ("Study design: RCT (nonblinded)", "In this small open-label trial nobody coughed.", False),
        ("Study design: RCT (single-blinded)", "In this assessor-blinded study nobody coughed.", False),
        ("Study design: RCT (double-blinded)", "Earlier, an open-label trial found the same.", False),
        ("Study design: RCT (double-blinded)", "In general open-label studies flatter the treatment.", False),
        ("Allocation: Concealed", "The allocation was not concealed.", True),
        ("Allocation: Uncertain", "Concealed allocation kept the groups alike.", True),
        ("Allocation: Uncertain", "It is unclear whether allocation was concealed.", False),
        ("Funding: Government", "This industry-funded trial was small.", True),
        ("Funding: Industry + Government", "This industry-funded trial was small.", False),
    ],
)
def test_header_and_text_are_compared(header: str, sentence: str, clash: bool) -> None:
    """A warning says so when the synopsis says otherwise of the study itself."""
    reading = read_document(document(header).replace(SYNOPSIS, f"{SYNOPSIS} {sentence}"))
    assert ("header_text_mismatch" in codes(reading)) is clash


def test_the_masking_in_the_title_of_the_report_counts() -> None:
    """The reference of an 'open-label' trial contradicts a header that says double-blinded."""
    reading = read_document(CEMENT.replace("(nonblinded)", "(double-blinded)"))
    assert "header says 'double'" in message(reading, "header_text_mismatch")


def test_fields_too_long_for_a_poem_are_reported() -> None:
    """A headline of more than 120 characters is kept, with a warning."""
    reading = read_document(
        document().replace("Honey does little", "Honey does " + "very very much and " * 6 + "little")
    )
    assert "at most 120" in message(reading, "text_too_long")


def test_missing_header_fields_are_named() -> None:
    """What the header should say and does not is told in one sentence; a cohort needs no allocation."""
    reading = read_document(document("Study design: Randomized controlled trial"))
    assert "funding, setting, allocation, masking" in message(reading, "missing_field")
    assert "funding, setting." in message(read_document(document("Design: Cohort (prospective)")), "missing_field")


def test_a_poem_without_synopsis_is_told_so() -> None:
    """The synopsis is null and a warning asks for it."""
    reading = read_document("Honey\n\nClinical Question\n\nWhy?\n\nBottom Line\n\nSo.")
    assert only(reading).as_mapping()["synopsis"] is None
    assert "missing_synopsis" in codes(reading)


# Credit, signature, and what has no place.


@pytest.mark.parametrize(
    "signature",
    [
        "Ada Brandt, MD",
        "Kofi Osei, MD, MPH",
        "Jan van der Berg, PhD",
        "Zoë O'Neil-Lund, PharmD, BCPS",
        "Ada M. Brandt MD MPH",
    ],
)
@pytest.mark.parametrize("before", ["", "— ", "By "])
def test_a_signature_is_told_by_its_degrees(signature: str, before: str) -> None:
    """A name with degrees on a line of its own is the signature, with or without a dash or 'By'."""
    draft = only(read_document(f"{document()}\n\n{before}{signature}"))
    assert draft.as_mapping()["source"]["signature"] == signature
    assert draft.left_over == ()


@pytest.mark.parametrize(
    ("printed", "credit"),
    [
        ("(Taken from a digest)", "Taken from a digest"),
        ("Reprinted with permission from a digest (2011)", "Reprinted with permission from a digest (2011)"),
        ("Source: a digest", "Source: a digest"),
        ("© 2011 a publisher", "© 2011 a publisher"),
    ],
)
def test_a_credit_is_told_by_its_words(printed: str, credit: str) -> None:
    """A line that says where the text was taken from is the credit."""
    assert only(read_document(f"{document()}\n\n{printed}")).as_mapping()["source"]["credit"] == credit


def test_what_finds_no_place_is_left_over_and_reported() -> None:
    """Greetings, second signatures and stray lines are kept and named; what any mail ends with is kept apart."""
    text = f"Dear all,\n\n{document()}\n\nAda Brandt, MD\n\nKofi Osei, MD\n\nSent from my phone"
    reading = read_document(text)
    assert set(only(reading).left_over) == {"Dear all,", "Kofi Osei, MD"}
    assert only(reading).around == ("Sent from my phone",)
    assert "'Kofi Osei, MD'" in message(reading, "not_placed")


def test_a_second_bottom_line_is_kept_aside() -> None:
    """The first bottom line stands; the other is left over."""
    draft = only(read_document(f"{document()}\n\nBottom Line\n\nHoney cures all."))
    assert draft.bottom_line == "Honey eased a cough no more than waiting did."
    assert draft.left_over == ("Honey cures all.",)


def test_a_headline_among_several_lines_is_reported() -> None:
    """The line next above the question is the headline; a rival is left over and named."""
    reading = read_document(f"Coughs and colds\n\n{document()}")
    assert only(reading).headline == "Honey does little for a cough"
    assert only(reading).left_over == ("Coughs and colds",)
    assert "'Coughs and colds'" in message(reading, "headline_uncertain")


# Several POEMs, and documents that are refused.


@pytest.mark.parametrize("between", ["\n\n", "\n\n---\n\n", "\n\nPage 2\n\n", "\n", "\n\n(Taken from a digest)\n\n"])
def test_several_poems_in_one_document_give_several_drafts(between: str) -> None:
    """Each begins with its headline; findings say which POEM they are about."""
    second = CEMENT.replace("Robert", "Ada")
    reading = read_document(f"{document(REFERENCE)}{between}{second}{between}{document(REFERENCE)}")
    assert reading.errors == ()
    assert [draft.number for draft in reading.poems] == [1, 2, 3]
    assert [draft.headline for draft in reading.poems] == [
        "Honey does little for a cough",
        "Bone cement for a fresh spinal fracture: little gained without blinding",
        "Honey does little for a cough",
    ]
    assert [draft.synopsis for draft in reading.poems][::2] == [SYNOPSIS, SYNOPSIS]
    assert len({draft.id for draft in reading.poems}) == 3
    assert {finding.poem for finding in reading.warnings if finding.code == "misused_word"} == {2}


@pytest.mark.parametrize(
    ("text", "code", "names"),
    [
        ("", "empty_document", "empty"),
        (" \n\t\u00a0\n", "empty_document", "empty"),
        ("Honey is sweet.\n\nIt is made by bees.", "not_a_poem", "'Clinical Question'"),
        ("Honey\n\nBottom Line\n\nIt is sweet.", "missing_clinical_question", "'Clinical Question'"),
        ("Honey\n\nClinical Question\n\nIs it sweet?", "missing_bottom_line", "'Bottom Line'"),
        ("Honey\n\nClinical Question\n\nBottom Line\n\nIt is.", "missing_clinical_question", "nothing under"),
        ("Honey\n\nClinical Question\n\nIs it?\n\nBottom Line\n\n(LOE = 1b)", "missing_bottom_line", "nothing under"),
        ("Clinical Question\n\nIs it?\n\nBottom Line\n\nIt is.", "missing_headline", "no headline"),
        ("%PDF-1.7\x00\x01\x02\x03\x04 obj \ufffd\ufffd\ufffd stream", "unreadable_document", "UTF-8"),
        ("Clinical Question " * 20_000, "document_too_long", "200,000"),
        ("a\n" * 90_000, "document_too_long", "90,000 lines"),
        ("Honey\n\nClinical Question\n\nIs it?\n\nBottom Line\n\nIt is.\n\n" * 200, "document_too_long", "200 POEMs"),
        (f"<html>{'<p>a</p>' * 24_000}</html>", "document_too_long", "lines"),
    ],
)
def test_a_document_that_is_no_poem_is_refused(text: str, code: str, names: str) -> None:
    """An error names what is missing; there is no draft and no warning."""
    reading = read_document(text)
    assert (reading.poems, reading.warnings) == ((), ())
    assert [finding.code for finding in reading.errors] == [code]
    assert names in str(reading.errors[0])


def test_a_poem_without_headline_among_others_is_refused_alone() -> None:
    """The others are read; the error counts the POEM."""
    headless = document().split("\n\n", 1)[1]
    reading = read_document(f"{document()}\n\n{headless}\n\n{document()}")
    assert [draft.number for draft in reading.poems] == [1, 3]
    assert [(finding.code, finding.poem) for finding in reading.errors] == [("missing_headline", 2)]


# Whatever comes in.

MUTATED = [CEMENT, document(REFERENCE, "Study DesignCase series FundingIndustry\nSettingOther AllocationN/A")]


@given(st.text())
@settings(deadline=2000)
def test_no_text_raises(text: str) -> None:
    """Arbitrary text gives a draft with the keys of a POEM, or an error."""
    reading = read_document(text)
    assert reading.poems or reading.errors


@given(
    st.lists(st.sampled_from([*CEMENT.split(), "\n", "\n\n", "\n---\n", ":", "|", "\t", "(", "> ", "**", "LOE = 1b"]))
)
@settings(deadline=2000)
def test_no_soup_of_words_raises(soup: list[str]) -> None:
    """Headings, labels and pieces of references in any order are read or refused."""
    text = f"Honey\n\nClinical Question\n\nWhy?\n\nBottom Line\n\nSo.\n\n{' '.join(soup)}"
    assert read_document(text).poems


@given(
    st.sampled_from(MUTATED), st.randoms(use_true_random=False), st.sampled_from(["cut", "shuffle", "double", "chop"])
)
@settings(max_examples=300, deadline=2000)
def test_a_mutilated_document_never_loses_a_word(text: str, chance: random.Random, how: str) -> None:
    """Lines cut out, shuffled, doubled or chopped: no exception, and each word in a field or left over."""
    lines = text.split("\n")
    if how == "cut":
        lines = [line for line in lines if chance.random() > 0.2]
    elif how == "shuffle":
        chance.shuffle(lines)
    elif how == "double":
        lines = [line for line in lines for _ in range(chance.choice((1, 1, 2)))]
    else:
        lines = ["\n".join((line[: (cut := chance.randrange(len(line) + 1))], line[cut:])) for line in lines]
    reading = read_document("\n".join(lines))
    assert reading.poems or reading.errors
    if not reading.errors:
        assert_kept("\n".join(lines), reading)


PLAIN = st.lists(st.text("abcdefgimnorstuy", min_size=3, max_size=9), min_size=2, max_size=12).map(" ".join)
PARAGRAPH = st.lists(PLAIN.map(lambda said: f"{said.capitalize()}."), min_size=1, max_size=4).map(" ".join)


@given(
    asked=st.tuples(PLAIN.map(str.capitalize), PLAIN.map(lambda said: f"{said.capitalize()}?"), PARAGRAPH),
    others=st.permutations(
        [REFERENCE, "Study DesignCase series FundingIndustry", "Setting: Other", "Stray words", "Ada Brandt, MD"]
    ),
    prose=st.lists(PARAGRAPH, max_size=3),
    colon=st.sampled_from(["", ":", ": "]),
)
@settings(deadline=2000)
def test_every_word_of_a_well_formed_document_is_kept(
    asked: tuple[str, str, str], others: list[str], prose: list[str], colon: str
) -> None:
    """Whatever the order of its parts, each word stands in a field, in the header or in what is left over."""
    headline, question, bottom_line = asked
    parts = [headline, f"Clinical Question{colon}\n{question}", f"Bottom Line{colon}\n{bottom_line}", *others, *prose]
    text = "\n\n".join(parts)
    reading = read_document(text)
    assert only(reading).headline == headline
    assert_kept(text, reading)


def assert_kept(text: str, reading: Reading) -> None:
    """Assert that each word of a text is kept, labels (and the values glued to them) and what names a patient apart."""
    lost = set(words(text) - kept(reading)) - LABEL_WORDS
    assert lost <= named_in(text)
    assert not lost or any("left out" in str(told) for told in reading.warnings)


def named_in(text: str) -> set[str]:
    """Return the words by which a patient may be known; a signature that is torn apart reads like a patient's name."""
    clean = cleaner(shipped()[1], [])
    return {word for line in text.split("\n") for word in words(line) - words(clean(line))}


@pytest.mark.parametrize(
    "unit",
    [
        "a ",
        "( ; ",
        "5% dropped out ",
        "Smith AB, Jones C\n",
        "Funding: ",
        "1,1",
        "ab-\n",
        "Ã",
        "no double-blind ",
        "earlier open-label a ",
    ],
)
def test_long_monotonous_documents_are_read_in_time(unit: str) -> None:
    """The longest document of one repeated piece takes seconds at most."""
    begun = time.perf_counter()
    read_document((document() + "\n\n" + unit * LONGEST_DOCUMENT)[:LONGEST_DOCUMENT])
    assert time.perf_counter() - begun < 20
