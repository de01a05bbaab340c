"""The card and the details: what is read, who paid, what came later, which figures; no codes, no copies as links."""

import re
from typing import Any
from urllib.parse import urlsplit

import pytest

from bot.core.followup import at_risk
from bot.core.matching.index import Match
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.verdict import Suggestions
from bot.core.poem.model import Poem
from bot.core.reply.asked import outcome_asked
from bot.core.reply.behind import details
from bot.core.reply.content import Reply
from bot.core.reply.pages import card
from bot.core.reply.study import design_line
from bot.core.reply.verdicts import reply_to
from tests.core import made


def shown(poem: Poem) -> Reply:
    return card(poem, made.knowledge([poem]))


def lines(reply: Reply, role: str) -> str:
    return "\n".join(line for section in reply.sections if section.role == role for line in section.lines)


def everything(reply: Reply) -> str:
    parts = (reply.title, reply.lead, reply.bottom_line, reply.sure)
    return "\n".join((*parts, *(text for s in reply.sections for text in (s.heading, *s.lines))))


# ---- what was read ---------------------------------------------------------------------------------------------------


def test_one_line_says_what_was_read() -> None:
    """From what it was appraised beside the source on the card; what was not read, once, in the details."""
    poem = made.poem(read={"abstract": "full", "paper": "none"}, study={"masking": "double"}, harms="None.")
    assert "appraised from the abstract" in lines(shown(poem), "source")
    assert "not read" not in everything(shown(poem))
    words = "Appraised from the abstract; not read: concealment, funding, analysis, early stopping, losses."
    whole = details(poem, made.knowledge([poem]))
    assert words in lines(whole, "study").splitlines()
    assert everything(whole).count("not read") == 1


def test_how_it_was_done_says_nothing_of_what_was_not_read() -> None:
    """Neither "not reported" nor "not stated"; payers by name; analysis and end where they were read."""
    assert design_line(made.poem()) == "Randomized controlled trial · 2010"
    known: dict[str, Any] = {
        "masking": "not reported",
        "allocation": "uncertain",
        "funding": "industry",
        "paid_by": ["Acme", "Bolt"],
        "analysis": "modified intention to treat",
        "stopped_early": "futility",
    }
    assert design_line(made.poem(study=known)) == (
        "Randomized controlled trial · masking not reported · allocation concealment not reported · paid for by Acme "
        "and Bolt (industry) · modified intention to treat · stopped early for futility · 2010"
    )


# ---- what came later -------------------------------------------------------------------------------------------------


def later(relation: str) -> dict[str, Any]:
    return {"year": 2020, "study": "a larger trial", "finding": f"It {relation}.", "relation": relation}


@pytest.mark.parametrize("relation", ["contradicts", "supersedes"])
def test_what_overturns_a_study_stands_above_its_bottom_line(relation: str) -> None:
    """As a warning."""
    reply = shown(made.poem(later=[later(relation)]))
    assert reply.tone == "warning"
    assert f"a larger trial (2020). It {relation}." in reply.lead


def test_an_update_stands_beside_the_figures_and_a_confirmation_in_the_details() -> None:
    """The one on the card, the other not; all in the details, newest first."""
    poem = made.poem(later=[later("confirms"), {**later("updates"), "year": 2021}], outcomes=[made.outcome()])
    reply = shown(poem)
    assert reply.tone == "answer"
    assert not reply.lead
    assert lines(reply, "later") == "Later report: a larger trial (2021)."
    whole = lines(details(poem, made.knowledge([poem])), "later").splitlines()
    assert [line.partition(":")[0] for line in whole] == ["Later report", "Confirmed"]


def test_a_card_has_room_for_the_newest_update_alone() -> None:
    """The others are under Details."""
    poem = made.poem(later=[later("updates"), {**later("updates"), "year": 2022}])
    assert "(2022)" in lines(shown(poem), "later")
    assert "(2020)" not in lines(shown(poem), "later")
    assert len(lines(details(poem, made.knowledge([poem])), "later").splitlines()) == 2


def test_the_literature_was_checked_only_when_it_was_searched() -> None:
    """The date and the words of a real search; the file's own date is shown nowhere as one."""
    status = {"added": "2026-11-22", "checked": "2026-11-23"}
    for reply in (shown(made.poem(status=status)), shown(made.poem())):
        assert not re.search("last checked|literature checked|november", everything(reply), re.IGNORECASE)
    poem = made.poem(status=status, evidence_checked={"on": "2026-11-29", "query": "cement fracture trial"})
    whole = details(poem, made.knowledge([poem]))
    assert "Literature checked 29 November 2026 (cement fracture trial)." in lines(whole, "source")
    asked = {"on": "2026-11-29", "query": "PubMed 12345", "scope": "same study"}
    poem = made.poem(status=status, evidence_checked=asked)
    told = lines(details(poem, made.knowledge([poem])), "source")
    assert "News of this study looked for 29 November 2026 (PubMed 12345)." in told


def test_a_dispute_is_told_on_the_card() -> None:
    """Before the other caveats."""
    poem = made.poem(contested={"sentence": "Its randomisation is disputed."})
    assert lines(shown(poem), "caveats").startswith("Disputed: Its randomisation is disputed · ")


# ---- what a question asks for --------------------------------------------------------------------------------------

ROWS = [
    made.outcome(name="pain", better="lower", intervention={"percent": 10}, control={"percent": 20}),
    {
        "name": "walking",
        "kind": "binary",
        "role": "secondary",
        "intervention": {"percent": 30},
        "control": {"percent": 31},
    },
    {
        "name": "new fractures",
        "kind": "binary",
        "role": "harm",
        "intervention": {"percent": 4},
        "control": {"percent": 3},
    },
]


@pytest.mark.parametrize(
    ("question", "name"),
    [("does cement help walking?", "walking"), ("does cement bring new fractures?", "new fractures"),
     ("does cement ease pain?", "pain"), ("does cement help?", None),
     ("does cement lower the risk of serious events?", None), ("does cement help adults?", None)],
)  # fmt: skip
def test_the_outcome_that_a_question_names_is_found(question: str, name: str | None) -> None:
    """By what it says beyond the treatment and the people."""
    poem = made.poem(outcomes=ROWS)
    base = made.knowledge([poem])
    found = outcome_asked(poem, base.index.understand(question), base)
    assert (found.name if found else None) == name


def test_the_figures_of_what_was_asked_come_first() -> None:
    """With the main outcome beside a harm, or the harm beside a benefit."""
    poem = made.poem(outcomes=ROWS)
    base = made.knowledge([poem])
    for row, names in (
        (0, ["Figures: pain", "Harm: new fractures"]),
        (1, ["Figures: walking", "Harm: new fractures"]),
        (2, ["Harm: new fractures", "Figures: pain"]),
    ):
        sections = [s for s in card(poem, base, asked=poem.outcomes[row]).sections if s.role == "figures"]
        told = [f"{section.heading}: {section.lines[0]}" for section in sections]
        assert [line.rpartition(": ")[0] for line in told] == names


def test_an_offer_tells_what_was_found_of_what_is_asked(shipped: KnowledgeBase) -> None:
    """Where the treatment named was given; not where it was not."""
    poem = shipped.poems["omega3-strength-2020"]
    match = Match(poem.id, 0.5, 0.0, {"people_differ": 0.0, "outside": 0.0, "trial_named": 0.0}, "asked")

    def told(question: str) -> str:
        offer = Suggestions((match,), (match,), ())
        reply = reply_to(offer, shipped.index.understand(question), shipped)
        return everything(reply) if reply else ""

    assert "atrial fibrillation" in told("does omega-3 carboxylic acid cause atrial fibrillation?")
    assert "On that" not in told("does honey cause atrial fibrillation?")
    assert "On that" not in told("does omega-3 carboxylic acid help?")


# ---- names, links, words ---------------------------------------------------------------------------------------------


def test_a_study_is_called_by_its_name() -> None:
    """Before its authors, in the source as well."""
    assert "CEMENT-1: Klazen" in lines(shown(made.poem(study={"name": "CEMENT-1"})), "source")


def test_links_lead_to_the_report_and_nowhere_else() -> None:
    """PubMed, PMC, the DOI, the journal; not where a copy was read."""
    citation = {"pmcid": "PMC123", "doi": "10.1000/x(1)", "url": "https://journal.example/a"}
    poem = made.poem(citation=citation, source={"url": "https://copies.example/a"})
    assert [(link.text, link.url) for link in shown(poem).links] == [
        ("PubMed", "https://pubmed.ncbi.nlm.nih.gov/20701962/"),
        ("PMC", "https://pmc.ncbi.nlm.nih.gov/articles/PMC123/"),
        ("DOI", "https://doi.org/10.1000/x%281%29"),
        ("Journal", "https://journal.example/a"),
    ]


_COPIES = re.compile(
    r"studylib|scribd|pathway\.md|wikijournalclub|metajournal|researcher\.life|qxmd|mdlinx|journalfilter|indexindex|"
    r"unboundmedicine|researchgate|semanticscholar|europepmc|fly\.dev|uptodate|accessss|evidencealerts|bvsalud|"
    r"wordpress|blogspot|medscape|thennt|2minutemedicine|wikipedia|pogoe|pulmccm|urotoday|pedro\.org"
)


def test_no_card_links_to_a_copy(shipped: KnowledgeBase) -> None:
    """Every link of every POEM, on the card, in the details and among the sources."""
    for poem in shipped:
        for link in (*card(poem, shipped).links, *details(poem, shipped).links):
            assert link.url.startswith("https://"), f"{poem.id}: {link.url}"
            assert not _COPIES.search(urlsplit(link.url).netloc), f"{poem.id}: {link.url}"
            expected = {"PubMed": "pubmed.ncbi.nlm.nih.gov", "PMC": "pmc.ncbi.nlm.nih.gov", "DOI": "doi.org"}
            assert link.text == "Journal" or urlsplit(link.url).netloc == expected[link.text]


_CODES = re.compile(r"\b[a-z]+_[a-z_]+\b|\bstudy\.[a-z]|\[[a-z_]+:|\boutcomes\[")


def test_nothing_that_is_shown_speaks_in_codes(shipped: KnowledgeBase) -> None:
    """No field path, no code of a caveat, on cards and in details; nor "the text that was read"."""
    for poem in shipped:
        for reply in (card(poem, shipped), details(poem, shipped)):
            for section in reply.sections:
                for line in section.lines:
                    assert not _CODES.search(line), f"{poem.id}: {line}"


def test_what_nobody_verified_is_told_in_words() -> None:
    """The path of a field becomes its name."""
    poem = made.poem(study={"setting": "Rehab unit"}, not_verified=["study.setting", "the mean was read off a figure"])
    told = lines(details(poem, made.knowledge([poem])), "not verified")
    assert told == "Setting.\nthe mean was read off a figure"


@pytest.mark.parametrize("sensitivity", [0, 50, 100])
@pytest.mark.parametrize("specificity", [0, 50, 100])
def test_a_test_that_finds_nothing_or_all_has_its_pages(sensitivity: int, specificity: int) -> None:
    """Shares of nothing and of all are figures too: no page divides by them."""
    found = [
        {"name": f"{name} for cancer", "kind": "accuracy", "role": "primary", "intervention": {"percent": percent}}
        for name, percent in (("sensitivity", sensitivity), ("specificity", specificity))
    ]
    poem = made.poem(study={"design": "Diagnostic test evaluation"}, outcomes=found)
    assert shown(poem).bottom_line
    assert details(poem, made.knowledge([poem])).sections
    assert at_risk(poem, 0.1).sections
