"""A topic answered whole, and two studies side by side."""

import datetime as dt

from bot.core.appraisal import best_first
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem.model import Poem
from bot.core.reply import beside, topic
from tests.core.made import knowledge, poem


def made(poem_id: str, year: int, masking: str = "double", **changes: object) -> Poem:
    """Return a trial of a year."""
    study = {"masking": masking, "population": {"n": 1202, "who": "adults"}, "name": poem_id.upper()}
    return poem(poem_id, study=study, citation={"year": year}, **changes)


def test_best_design_and_newest_first_what_is_past_last() -> None:
    """A review before trials, masked before open ones, the newer before the older; superseded and retracted last."""
    review = poem("review", study={"design": "Meta-analysis (randomized controlled trials)"}, citation={"year": 2001})
    past = {"state": "superseded", "added": dt.date(2026, 1, 1)}
    gone = {"state": "retracted", "added": dt.date(2026, 1, 1)}
    poems = [
        made("gone", 2026, status=gone), made("past", 2025, status=past), made("open", 2024, "open-label"),
        made("old", 2010), made("new", 2020), review,
        poem("cohort", study={"design": "Cohort (prospective)"}, citation={"year": 2026}),
    ]  # fmt: skip
    assert [p.id for p in best_first(poems)] == ["review", "new", "old", "open", "cohort", "past", "gone"]


def test_a_line_each_and_that_nothing_is_pooled() -> None:
    """What was compared, in how many, what was found; each can be opened; those that disagree are named."""
    one = made("one", 2020, related={"conflicts_with": ["two"]}, headline="Cement helped (ONE)")
    two = made("two", 2021, related={"conflicts_with": ["one"]})
    said = topic([two, one], knowledge([one, two]), ("cement",))
    assert said.title == "Cement: 2 studies"
    assert said.lead == "They do not agree: TWO (2021) points elsewhere than ONE (2020)."
    studies = [section for section in said.sections if section.role == "topic"]
    assert [section.heading for section in studies] == ["TWO (2021)", "ONE (2020)"]
    assert studies[1].lines[0] == "Cement helped"
    assert studies[1].lines[1].startswith("cement vs sham · n = 1,202")
    assert said.sections[-1].lines == ("These are single studies; nothing is pooled.",)
    assert [choice.poem_id for choice in said.choices] == list(said.topic_of) == ["two", "one"]


def test_of_many_six_are_told_and_all_can_be_opened() -> None:
    """The rest stands in the menu."""
    poems = [made(f"study-{n}", 2000 - n) for n in range(8)]
    said = topic(poems, knowledge(poems))
    assert said.title == "8 studies bear on this"
    assert sum(section.role == "topic" for section in said.sections) == 6
    assert any("2 more" in line for section in said.sections for line in section.lines)
    assert len(said.choices) == 8


def test_what_bears_less_surely_is_only_named() -> None:
    """Under the others, and in the menu behind them; it is not counted, nor drawn."""
    one, two, aside = made("one", 2020), made("two", 2019), made("aside", 2024)
    said = topic([one, two], knowledge([one, two, aside]), ("cement",), [aside])
    assert said.title == "Cement: 2 studies"
    assert said.sections[-1].lines[0] == "Perhaps also: ASIDE (2024)."
    assert [choice.poem_id for choice in said.choices] == ["one", "two", "aside"]
    assert said.topic_of == ("one", "two")


def test_of_a_recalled_one_only_its_notice_is_told() -> None:
    """Neither what it compared nor what it found."""
    gone = made("gone", 2026, status={"state": "retracted", "added": dt.date(2026, 1, 1)})
    poems = [made("one", 2020), gone]
    said = topic(poems, knowledge(poems))
    last = [section for section in said.sections if section.role == "topic"][-1]
    assert last.lines == ("RETRACTED: do not use.",)
    assert said.choices[-1].question == "GONE (2026)"
    assert said.choices[-1].headline == "RETRACTED: do not use."


def test_a_few_have_room_for_their_figures(shipped: KnowledgeBase) -> None:
    """Each with its interval; of many, only what each was set against."""
    few = [shipped.poems[f"psa-screening-{name}"] for name in ("plco-2018", "erspc-2014")]
    told = [section.lines[1] for section in topic(few, shipped).sections if section.role == "topic"]
    assert "rate ratio 0.93 (0.81 to 1.08)" in told[0]
    assert "rate ratio 0.79 (0.69 to 0.91)" in told[1]
    many = [poem for poem in shipped if poem.id.startswith("vertebroplasty-")]
    told = [section.lines[1] for section in topic(many, shipped).sections if section.role == "topic"]
    assert len(told) == 6
    assert all(line.startswith("vs ") and "difference" not in line for line in told)


def test_side_by_side_each_row_names_both(shipped: KnowledgeBase) -> None:
    """People, arms, design, result, bottom line and what weakens each: the first one first, in every row."""
    one, two = (shipped.poems[f"vertebroplasty-vertos{n}-{year}"] for n, year in ((4, 2018), (2, 2010)))
    said = beside(one, two, shipped)
    rows = {section.heading: section.lines for section in said.sections if section.role == "beside"}
    assert list(rows) == ["Who", "Compared", "Design", "Found", "Weakens it"]
    for lines in rows.values():
        assert lines[0].startswith("VERTOS IV (2018): ")
        assert lines[1].startswith("VERTOS II (2010): ")
    assert "no better than sham" in rows["Found"][0]
    assert "mean difference 2.6 (1.74 to 3.37), 1 month" in rows["Found"][1]
    assert "open-label" in rows["Design"][1]
