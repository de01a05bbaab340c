"""Contraries: by their beginning, by their ending, or beside the same thing."""

from bot.core.question.opposites import Opposites

PAIRS = Opposites([["hypo-", "hyper-"], ["-penia", "-philia"], ["-", "a-"], ["-", "non-"], ["medial", "lateral"]])


def test_contraries_are_made_both_ways() -> None:
    """Of either word the other."""
    assert "hyperkalemia" in PAIRS.of("hypokalemia")
    assert "hypokalemia" in PAIRS.of("hyperkalemia")
    assert "neutropenia" in PAIRS.of("neutrophilia")
    assert {"afebrile", "nonfebrile"} <= set(PAIRS.of("febrile"))
    assert "febrile" in PAIRS.of("afebrile")


def test_a_short_word_has_no_contrary_by_chance() -> None:
    """Live is not the contrary of alive."""
    assert list(PAIRS.of("live")) == []
    assert list(PAIRS.of("alive")) == []


def test_a_misspelt_contrary_is_still_apart() -> None:
    """A slip in the rest of the word changes nothing."""
    assert PAIRS.apart("hypokalmia", "hyperkalemia")
    assert not PAIRS.apart("hypokalmia", "hypokalemia")
    assert PAIRS.apart("febrile", "afebrile")
    assert PAIRS.apart("neutropenia", "neutrophilia")


def test_whole_words_are_contraries_beside_the_same_thing() -> None:
    """And only those that are listed."""
    assert PAIRS.beside("medial") == {"lateral"}
    assert PAIRS.beside("median") == frozenset()
