"""What colleagues ask next of one study, as its curators wrote it down."""

import pytest

from bot.core.followup import follow_up, unmet_ways
from bot.core.followup.lines import Talk
from bot.core.followup.lookup import told_by, ways_in
from bot.core.followup.lookup.asked_next import ANOTHER, NOT_SAID, TOLD, AskedNext, signs_of
from bot.core.followup.lookup.meaning import Meaning, closeness
from bot.core.followup.lookup.sense import Sense
from bot.core.followup.passages import Passage, passages
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem.model import Poem
from bot.core.question.reader import Reader
from bot.core.question.sayings import Sayings
from bot.core.question.vocabulary import Vocabulary
from tests.core import made

ROWS = [
    {"name": "death", "kind": "binary", "time": "a month", "intervention": {"percent": 11}, "control": {"percent": 12}},
    {"name": "death", "kind": "binary", "time": "a year", "intervention": {"percent": 21}, "control": {"percent": 22}},
    {"name": "sudden death", "kind": "binary", "time": "a year", "intervention": {"percent": 3}},
]
WRITTEN = """\
still alive?   what stands before the first heading is left out
# a note
[the figures: death | a year]
how many pushed up daisies in the end

[Limitations: the nurses]
who peeked?
# another note
did staff twig

[not said]
does the dog mind it
[another question]
tea for hiccups
"""


@pytest.fixture
def poem() -> Poem:
    return made.poem(outcomes=ROWS, limitations=["the nurses knew the treatment", "one hospital"], harms="Rash in 3.")


def base(poem: Poem, written: str = WRITTEN) -> KnowledgeBase:
    return KnowledgeBase([poem], Vocabulary(sayings=made.sayings()), asked_next={poem.id: written})


def passages_of(poem: Poem) -> tuple[Passage, ...]:
    return tuple(passages(Talk("", poem, base(poem))))


def test_ways_of_asking_stand_under_headings() -> None:
    found = [(ways.line, ways.heading, ways.says, ways.asked) for ways in ways_in(WRITTEN)]
    assert found == [
        (3, "the figures", ("death", "a year"), ["how many pushed up daisies in the end"]),
        (6, "limitations", ("the nurses",), ["who peeked?", "did staff twig"]),
        (11, "not said", (), ["does the dog mind it"]),
        (13, "another question", (), ["tea for hiccups"]),
    ]


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("[the figures: death | a year]", ["outcomes[1]"]),
        ("[the figures: sudden death]", ["outcomes[2]"]),
        ("[the figures: death]", ["outcomes[0]", "outcomes[1]"]),  # the whole name: sudden death is another row
        ("[THE FIGURES: 21% ]", ["outcomes[1]"]),
        ("[limitations: one hospital]", ["limitations[1]"]),
        ("[harms]", ["harms"]),  # the page of the header
        ("[harms: Rash]", ["harms[0]"]),
        ("[losses]", ["study.dropout_percent"]),
        ("[limitations: two hospitals]", []),
        ("[the weather]", []),
    ],
)
def test_a_heading_finds_what_tells_it(heading: str, told: list[str], poem: Poem) -> None:
    found = passages_of(poem)
    [ways] = ways_in(heading)
    assert [found[place].at for place in told_by(ways, found)] == told


def test_a_text_is_like_a_way_of_asking_by_all_its_words(poem: Poem) -> None:
    sense = Sense(Reader(Vocabulary()), Sayings())
    found = passages_of(poem)
    [row] = [n for n, passage in enumerate(found) if passage.at == "outcomes[1]"]
    written = AskedNext(WRITTEN, found, sense, Meaning())
    same = written.near(signs_of("how many pushed up daisies in the end", sense))
    assert same.most_of(row) == pytest.approx(1.0)
    assert same.some_of(row) == pytest.approx(1 / 3)
    assert same.most(TOLD) == same.most_of(row)
    half = written.near(signs_of("daisies in a week", sense))
    assert 0.0 < half.most_of(row) < same.most_of(row)
    assert written.near(signs_of("does the dog mind it", sense)).most(NOT_SAID) == pytest.approx(1.0)
    assert written.near(signs_of("tea for hiccups", sense)).most(ANOTHER) == pytest.approx(1.0)
    nothing = written.near(signs_of("zebra", sense))
    assert [*map(nothing.most, (TOLD, NOT_SAID, ANOTHER)), nothing.most_of(row)] == [0.0, 0.0, 0.0, 0.0]


def test_words_in_which_the_same_is_asked_for_mean_much_alike() -> None:
    """Each beside a word that asks for the same, and one that asks for something else."""
    sense, meaning = Sense(Reader(Vocabulary()), Sayings()), Meaning()

    def likeness(one: str, other: str) -> float:
        return closeness(meaning.of(signs_of(one, sense)), meaning.of(signs_of(other, sense)))

    for word, akin, other in (
        ("kilo", "kg", "sponsor"),
        ("jab", "shot", "allocation"),
        ("blinded", "masked", "sponsor"),
    ):
        assert likeness(word, word) == pytest.approx(1.0, abs=0.01)
        assert likeness(word, akin) > 0.5 > likeness(word, other)
    assert likeness("qworal", "kg") == 0.0  # a word that nobody typed has no direction


def test_a_way_in_other_words_that_mean_the_same_is_close_to_it(poem: Poem) -> None:
    sense = Sense(Reader(Vocabulary()), Sayings())
    written = AskedNext("[limitations: the nurses]\nkilos lost?\n", passages_of(poem), sense, Meaning())
    signs = signs_of("weight in kg", sense)
    direction = Meaning().of(signs)
    assert written.near(signs).most(TOLD) == 0.0
    assert written.meant(direction).most(TOLD) > 0.4


def test_the_name_and_the_time_of_a_row_ask_for_it_though_nobody_wrote_so(poem: Poem) -> None:
    sense, found = Sense(Reader(Vocabulary()), Sayings()), passages_of(poem)
    first, second, third = (n for n, passage in enumerate(found) if passage.at.startswith("outcomes["))
    unwritten = AskedNext("", found, sense, Meaning())
    by_name = unwritten.near(signs_of("sudden death at a year", sense))
    assert by_name.most_of(third) == pytest.approx(1.0)
    assert by_name.most_of(first) < by_name.most_of(second) < 1.0
    by_time = unwritten.near(signs_of("at a year?", sense))
    assert by_time.most_of(second) == by_time.most_of(third) == pytest.approx(1.0)
    assert by_time.most_of(first) < 1.0


def test_a_way_that_shares_no_word_with_the_poem_is_told_by_what_it_stands_under(poem: Poem) -> None:
    asked = "how many pushed up daisies in the end?"
    told = follow_up(asked, poem, base(poem))
    assert told is not None
    assert told.fields[0] == "outcomes[1]"
    unwritten = follow_up(asked, poem, base(poem, ""))
    assert unwritten is None or unwritten.fields[:1] != ("outcomes[1]",)


def test_what_nothing_tells_is_said_not_to_be_there(poem: Poem) -> None:
    told = follow_up("does the dog mind it", poem, base(poem))
    assert told is not None
    assert told.tone == "none"


def test_a_heading_that_fits_nothing_is_told_with_its_line_and_the_headings_there_are(poem: Poem) -> None:
    written = "[the figures: death | a year]\na\n\n[the figures: stroke]\nb\n[the weather]\nc\n[not said]\nd\n"
    found = list(unmet_ways(written, poem, base(poem)))
    assert [(line, problem.code, problem.severity) for line, problem in found] == [
        (4, "unmet_ways", "warning"),
        (6, "unmet_ways", "warning"),
    ]
    [(_, stroke), (_, weather)] = found
    assert "[the figures: stroke]" in stroke.message
    assert "[the weather]" in weather.message
    assert "limitations, losses" in weather.remedy


def test_every_way_that_is_shipped_stands_under_something_that_its_poem_tells(shipped: KnowledgeBase) -> None:
    assert shipped.asked_next.keys() <= shipped.poems.keys()
    for poem_id, written in shipped.asked_next.items():
        assert list(unmet_ways(written, shipped.poems[poem_id], shipped)) == []
        assert written.lstrip().startswith(("#", "["))
