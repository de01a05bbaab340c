"""One way in which text becomes comparable."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.question.reader import Reader, excerpt, fold, stem
from bot.core.question.vocabulary import Vocabulary

VOCABULARY = Vocabulary.model_validate(
    {
        "interventions": {
            "oxycodone": {"also": ("percocet", "oxy"), "class": ("opioid",)},
            "opioid": {"also": ("narcotic",), "class": ("analgesic",)},
            "analgesic": {},
            "vertebroplasty": {"also": ("bone cement", "vp")},
            "ct": {"also": ("cat scan",)},
            "natalizumab": {},
            "influenza vaccine": {"also": ("flu jab",)},
            "contraceptive pill": {"also": ("the pill",)},
            "pill organizer": {"also": ("pill box with lids",)},
        },
        "conditions": {
            "pneumonia": {},
            "community-acquired pneumonia": {"also": ("CAP",), "class": ("pneumonia",)},
            "multiple sclerosis": {},
            "mitral stenosis": {},
            "influenza": {"also": ("the flu",)},
        },
        "spellings": {"oedema": "edema"},
        "only_in_capitals": ("CAP",),
        "ambiguous": {
            "MS": {"multiple sclerosis": ("relapse", "natalizumab"), "mitral stenosis": ("valve", "murmur")},
        },
    }
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader(VOCABULARY)


def names(reader: Reader, text: str) -> list[str]:
    return [concept.name for concept in reader.read(text).concepts]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Randomised trial of tumour and oedema", "randomized trial of tumor and edema"),
        ("oesophagitis and anaemia and diarrhoea", "esophagitis and anemia and diarrhea"),
        ("amox 10d", "amox 10 d"),
        ("Bell's palsy", "bell palsy"),
        ("z-pak", "z pak"),
        ("naïve", "naive"),
        ("fractures", "fracture"),
        ("does honey – really – help?", "does honey really help"),
    ],
)
def test_two_ways_of_writing_are_one(reader: Reader, one: str, two: str) -> None:
    """British and American, hyphens, glued numbers, accents, plurals and case meet."""
    assert reader.read(one).stems == reader.read(two).stems


def test_names_are_found_by_the_longest_match(reader: Reader) -> None:
    """A name of several words wins over a name inside it."""
    assert names(reader, "community-acquired pneumonia in adults") == ["community-acquired pneumonia"]
    assert names(reader, "Percocet or bone cement") == ["oxycodone", "vertebroplasty"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("does the flu jab work", "influenza vaccine"),
        ("he has the flu", "influenza"),
        ("is the pill box with lids any use", "pill organizer"),
        ("on the pill", "contraceptive pill"),
    ],
)
def test_a_name_that_begins_with_the_takes_no_word_from_a_longer_one(reader: Reader, text: str, name: str) -> None:
    """Of "flu jab" the name "the flu" would leave nothing."""
    assert [concept.name for concept in reader.read(text).concepts] == [name]


def test_words_that_only_name_are_told_apart(reader: Reader) -> None:
    """A word that stands in a name and beside it as well says something of its own."""
    assert reader.read("bone cement").naming == {"bone", "cement"}
    assert reader.read("bone cement for a bone tumor").naming == {"cement"}
    assert reader.read("a tumor").naming == frozenset()


def test_a_word_that_is_also_a_name_counts_in_capitals_only(reader: Reader) -> None:
    """CAP is pneumonia; a cap is not."""
    assert names(reader, "amox 5 vs 10d CAP") == ["community-acquired pneumonia"]
    assert names(reader, "a cap on costs") == []


def test_an_ambiguous_abbreviation_needs_a_neighbour(reader: Reader) -> None:
    """MS is a disease of nerves beside natalizumab, of a valve beside a murmur, and nothing alone or beside both."""
    assert "multiple sclerosis" in names(reader, "natalizumab in MS")
    assert "mitral stenosis" in names(reader, "MS murmur")
    assert names(reader, "MS") == []
    assert "multiple sclerosis" not in names(reader, "MS with a murmur after a relapse")


def test_classes_go_one_way(reader: Reader) -> None:
    """Oxycodone is an opioid and an analgesic; an opioid is not oxycodone."""
    classes = {c.name for c in reader.classes(reader.concepts["oxycodone"])}
    assert classes == {"opioid", "analgesic"}
    assert reader.concepts["oxycodone"] not in reader.classes(reader.concepts["opioid"])


def test_chat_filler_is_no_topic(reader: Reader) -> None:
    """Words around a question do not count."""
    assert reader.read("hi guys, anybody know if it works?").stems == ()


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    """No text breaks the reader, and reading is repeatable."""
    reader = Reader(VOCABULARY)
    assert reader.read(text) == reader.read(text)


@pytest.mark.parametrize("dash", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d")
def test_every_dash_is_one(dash: str) -> None:
    """Hyphens that do not break, dashes and signs, however wide."""
    assert fold(f"an 8{dash}year{dash}old") == "an 8-year-old"


@pytest.mark.parametrize("space", "\u00a0\u2007\u2009\u202f\u3000")
def test_every_space_is_one(space: str) -> None:
    """Also one that does not break."""
    assert fold(f"8{space}y/o") == "8 y/o"


@pytest.mark.parametrize("nothing", "\u00ad\u200b\u200c\u200d\u2060\ufeff")
def test_what_has_no_width_is_taken_out(nothing: str) -> None:
    """Soft hyphens, joiners and marks of order stand inside words that were copied."""
    assert fold(f"colchi{nothing}cine") == "colchicine"


@given(st.text(max_size=60))
def test_folding_is_stable(text: str) -> None:
    """What is folded stays folded."""
    assert fold(fold(text)) == fold(text)


def test_short_words_and_numbers_keep_their_form() -> None:
    """Stemming leaves abbreviations and numbers alone."""
    assert stem("ct") == "ct"
    assert stem("2.5") == "2.5"


def test_a_question_leaves_no_trace(reader: Reader) -> None:
    """Words of names and of texts learnt are remembered; those of a question are not."""
    reader.learn("Colchicine lowered recurrence.")
    reader.read("Does Mrs Featherstonehaugh need colchicine?")
    known = {word.lower() for word in reader.stems()}
    assert {"colchicine", "recurrence"} <= known
    assert "featherstonehaugh" not in known


@given(text=st.text(max_size=300))
def test_every_word_has_what_stands_behind_it(text: str) -> None:
    """As many gaps as words, whatever is typed."""
    reader = Reader(Vocabulary())
    assert len(reader.gaps(text)) == len(reader.words(text))


@given(text=st.text(max_size=400), most=st.integers(20, 120))
def test_an_excerpt_is_never_longer_than_asked(text: str, most: int) -> None:
    """And a text that fits is left alone."""
    short = excerpt(text, most)
    assert len(short) <= most
    assert short == text or len(text) > most


def test_an_excerpt_holds_the_beginning_the_end_and_what_is_asked_between() -> None:
    """Of what only tells, the middle is left out."""
    text = f"first of all. {'and so on. ' * 40}does it help? {'and so on. ' * 40}at last"
    short = excerpt(text, 200)
    assert short.startswith("first of all.")
    assert "does it help?" in short
    assert short.endswith("at last")


def test_a_very_long_message_is_cut_in_no_time() -> None:
    """Ten times the length takes about ten times as long, also where no sentence ends."""

    def seconds(words: int) -> float:
        begun = time.process_time()
        for _ in range(5):
            excerpt("x " * words, 4000)
        return time.process_time() - begun

    seconds(2_000)
    assert seconds(200_000) < 1000 * max(seconds(2_000), 1e-4)
