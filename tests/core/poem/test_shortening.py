"""Where a text is cut when there is less room than it takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.poem.shortening import both_ends, first_clauses, shortened, whole_findings, whole_sentences, words_around

WORDS = st.lists(st.text("abAB1,;:.()-", min_size=1, max_size=12), min_size=1, max_size=30).map(" ".join)


@pytest.mark.parametrize(
    ("text", "most", "short"),
    [
        ("one two", 7, "one two"),
        ("one  two", 7, "one two"),
        ("one two three", 8, "one two…"),  # a word that just fits is kept
        ("amoxicillin and clavulanate", 18, "amoxicillin…"),
        ("amoxicillin 5 days, then placebo", 26, "amoxicillin 5 days…"),
        ("adults with a cough and at least one more sign", 26, "adults with a cough…"),
        ("people in Australia aged 70+ in the community", 30, "people in Australia aged 70+…"),
        ("adults (mean 66, 58% men) with diabetes", 26, "adults (mean 66, 58% men)…"),
        ("adults (mean age 58, 87% men, 40% smokers)", 29, "adults (mean age 58…)"),
        ("adults (mean age 58, 87% men)", 17, "adults (mean…)"),
        ("adults (mean age 58, 87% men)", 13, "adults…"),  # there is no room to close it
        ("residents aged 50 or more (mean 81, 78% women)", 36, "residents aged 50 or more…"),
        ("adults with dyspnea; 47 had heart failure", 24, "adults with dyspnea…"),
        ("children with head injury in 25 centres", 33, "children with head injury…"),
        ("smoking habits recorded in 1951 and later", 34, "smoking habits recorded in 1951…"),
        ("x" * 30, 10, f"{'x' * 9}…"),
    ],
)
def test_a_text_is_cut_after_a_word_that_can_end_it(text: str, most: int, short: str) -> None:
    """No loose preposition, comma or figure at the end, no bracket left open; a text that fits stays."""
    assert shortened(text, most) == short


@pytest.mark.parametrize(
    ("text", "most", "short"),
    [
        ("green tea, a cup a day; or black tea, two cups", 32, "green tea, a cup a day…"),
        ("patients 75 or younger (mean 52, half of them men)", 40, "patients 75 or younger…"),
        ("tea, then much water every hour of the day", 30, "tea, then much water every…"),  # the clause says too little
    ],
)
def test_a_text_is_cut_after_a_clause_where_there_is_one(text: str, most: int, short: str) -> None:
    """The last whole clause ends it; a first clause that leaves next to nothing does not."""
    assert first_clauses(text, most) == short


def test_sentences_are_kept_whole_and_the_cut_is_said() -> None:
    """As many sentences as fit with the note; where not one fits, its first words."""
    text = "One is\nhere. Two is here. Three."
    assert whole_sentences(text, 99, " [cut]") == text
    assert whole_sentences(text, 27, " [cut]") == "One is\nhere. [cut]"
    assert whole_sentences(text, 14, " [cut]") == "One is [cut]"


def test_findings_are_cut_where_one_ends_and_never_before_the_first() -> None:
    text = "A review (2018). Pain fell by 0.7 points more, where 1.5 matter; function did not. Nobody died."
    assert whole_findings(text, 999) == text
    assert whole_findings(text, 10) == "A review (2018). Pain fell by 0.7 points more, where 1.5 matter…"
    assert (
        whole_findings(text, 83) == "A review (2018). Pain fell by 0.7 points more, where 1.5 matter; function did not…"
    )


def test_what_triggered_a_caveat_is_shown_with_the_words_around_it() -> None:
    """The words themselves always stand there, whole words beside them, an ellipsis where words are missing."""
    text = "It was a long trial in which most of the patients knew their treatment and said so to whoever asked them"
    start = text.index("knew")
    cut = words_around(text, start, start + len("knew their treatment"), 50)
    assert cut == "…the patients knew their treatment and said so…"
    assert words_around(text, 0, 2, 200) == text
    assert words_around(text, 0, 2, 20) == "It was a…"
    assert words_around(text, start, start + len("knew their treatment"), 10) == "…knew their treatment…"


def test_a_long_quote_shows_how_it_begins_and_ends() -> None:
    """Whole words from both ends."""
    assert both_ends("one two three four five six", 15) == "one … six"
    assert both_ends("one two", 15) == "one two"


@given(text=WORDS, most=st.integers(4, 80))
def test_no_cut_is_longer_than_the_room(text: str, most: int) -> None:
    """Whatever the text; and what is left stands in it, in its order."""
    for cut in (shortened(text, most), first_clauses(text, most), both_ends(text, most)):
        assert len(cut) <= most
    assert len(whole_sentences(text, most, "…")) <= most
    kept = shortened(text, most).removesuffix("…)").removesuffix("…")
    assert text.startswith(kept)


@given(text=WORDS, most=st.integers(20, 80))
def test_no_cut_ends_in_the_middle_of_a_word(text: str, most: int) -> None:
    """After what is kept comes a space, or what may not end a text."""
    cut = shortened(text, most)
    if cut.endswith("…"):
        kept = cut.removesuffix("…")
        assert text[len(kept)] in " ,;:("
