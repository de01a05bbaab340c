"""The knowledge base: an immutable snapshot that compares itself with another, and the links inside it."""

from typing import Any

import pytest

from bot.core.matching import by_hand
from bot.core.matching.knowledge import Changes, KnowledgeBase, check_links
from bot.core.poem.model import Poem, Related
from bot.core.question.reader import Reader
from bot.core.question.vocabulary import Term, Vocabulary
from tests.core.made import knowledge, poem


def _linked(poem_id: str, **related: Any) -> Poem:
    return poem(poem_id, related=related)


def _told(*poems: Poem, unread: tuple[str, ...] = ()) -> list[tuple[str, str, str, str]]:
    found = check_links({p.id: p for p in poems}, unread)
    return [(i, p.severity, p.field, f"{p.message} {p.remedy}") for i, p in found]


def test_poems_are_in_order_of_their_ids() -> None:
    """Whatever the order of the files."""
    made = knowledge([poem("b"), poem("a")])
    assert [p.id for p in made] == ["a", "b"]
    assert len(made) == 2
    with pytest.raises(TypeError):
        made.poems["c"] = poem("c")  # type: ignore[index]


def test_the_digest_changes_with_the_content() -> None:
    """Equal content, equal digest; any change shows."""
    first = knowledge([poem("a"), poem("b")]).digest
    assert first == knowledge([poem("b"), poem("a")]).digest
    assert len(first) == 12
    assert first != knowledge([poem("a"), poem("b", headline="Other")]).digest


def test_changes_are_told_by_id() -> None:
    """What came, what is different, what went."""
    old = knowledge([poem("a"), poem("b"), poem("c")])
    new = knowledge([poem("a"), poem("b", headline="Other"), poem("d")])
    assert new.changes_since(old) == Changes(added=("d",), changed=("b",), removed=("c",))
    assert new.changes_since(old)
    assert not old.changes_since(old)


def test_a_withdrawn_poem_is_kept_and_never_found() -> None:
    """It can be read by its id, and answers nothing."""
    made = knowledge([poem("a", status={"added": "2026-11-22", "state": "withdrawn"}), poem("b")])
    ranked = made.index.rank(made.index.understand("does cement ease pain more than a sham"))
    assert [match.poem_id for match in ranked] == ["b"]
    assert "a" in made.poems


def test_links_count_from_both_sides() -> None:
    """A conflict or an agreement named by one POEM is known to the other; newest first; current ones only."""
    old = _linked("old", conflicts_with=["new"], agrees_with=["other"])
    new = poem("new", citation={"year": 2020})
    other = poem("other", citation={"year": 2015})
    gone = poem("gone", related={"conflicts_with": ["old"]}, status={"added": "2026-11-22", "state": "retracted"})
    made = knowledge([old, new, other, gone])
    assert made.dissenting(new) == (old,)
    assert made.dissenting(old) == (new,)
    assert made.agreeing(other) == (old,)
    assert made.agreeing(old) == (other,)


def test_links_of_what_is_withdrawn_are_known() -> None:
    """It may still be opened, and then what disagrees with it is told; to the others it is no longer there."""
    gone = poem("gone", related={"conflicts_with": ["here"]}, status={"added": "2026-11-22", "state": "withdrawn"})
    here = poem("here", related={"conflicts_with": ["gone"], "agrees_with": ["twice"]})
    twice = poem("twice", related={"agrees_with": ["here", "gone"]})
    made = knowledge([gone, here, twice])
    assert made.dissenting(gone) == (here,)
    assert made.dissenting(here) == ()
    assert made.agreeing(gone) == (twice,)
    assert made.agreeing(twice) == (here,)
    assert made.index.dissenters("here") == frozenset()


def test_a_link_that_leads_nowhere_is_passed_over() -> None:
    """The folder says that it is a fault; what is there is found all the same."""
    made = knowledge([poem("a", related={"conflicts_with": ["none", "b"]}), poem("b")])
    assert [p.id for p in made.dissenting(made.poems["a"])] == ["b"]


def test_sound_links_are_not_told() -> None:
    """Conflicts and agreements from both sides, and a later study that supersedes."""
    assert not _told(
        _linked("a", conflicts_with=["b"], agrees_with=["c"], superseded_by="b"),
        _linked("b", conflicts_with=["a"]),
        _linked("c", agrees_with=["a"]),
    )


@pytest.mark.parametrize("field", ["conflicts_with", "agrees_with"])
def test_a_link_to_nothing_is_a_fault(field: str) -> None:
    """The id that was probably meant is offered."""
    assert _told(_linked("a", **{field: ["cement-2011"]}), poem("cement-2010")) == [
        ("a", "fault", f"related.{field}", "There is no POEM cement-2011. Did you mean cement-2010?")
    ]
    assert _told(_linked("a", superseded_by="zzz"), poem("cement-2010")) == [
        ("a", "fault", "related.superseded_by", "There is no POEM zzz. Correct the id or take it out.")
    ]


def test_nothing_is_said_about_links_to_a_file_with_a_fault() -> None:
    """That file's own fault is told; whether it names the link back cannot be known."""
    assert not _told(_linked("a", conflicts_with=["b"], superseded_by="b"), unread=("b",))


def test_a_link_to_itself_is_a_fault() -> None:
    """Told once, and not as a ring."""
    for related in ({"conflicts_with": ["a"]}, {"agrees_with": ["a"]}, {"superseded_by": "a"}):
        (told,) = _told(_linked("a", **related))
        assert told[3] == "A POEM cannot be linked to itself. Take the link out."


def test_a_conflict_that_one_side_names_is_a_fault() -> None:
    """The remedy says which id goes where."""
    assert _told(_linked("a", conflicts_with=["b"]), poem("b")) == [
        ("a", "fault", "related.conflicts_with", "b does not name this conflict. Add a to its conflicts_with.")
    ]


def test_an_agreement_that_one_side_names_is_a_warning() -> None:
    """It does not keep the folder from loading."""
    assert _told(_linked("a", agrees_with=["b"]), poem("b")) == [
        ("a", "warning", "related.agrees_with", "b does not name this agreement. Add a to its agrees_with.")
    ]


def test_a_poem_cannot_both_agree_and_conflict() -> None:
    """Told on both sides, where both name it."""
    found = _told(_linked("a", conflicts_with=["b"], agrees_with=["b"]), _linked("b", conflicts_with=["a"]))
    assert ("a", "fault", "related") in [told[:3] for told in found]


def test_supersessions_that_go_round_are_a_fault() -> None:
    """Each POEM of the ring is told, and none that only leads into it."""
    found = _told(
        _linked("a", superseded_by="b"),
        _linked("b", superseded_by="c"),
        _linked("c", superseded_by="a"),
        _linked("before", superseded_by="a"),
    )
    assert [(i, field) for i, _, field, _ in found] == [(i, "related.superseded_by") for i in "abc"]
    assert not _told(_linked("a", superseded_by="b"), _linked("b", superseded_by="c"), poem("c"))


def test_what_is_made_of_a_poem_is_made_once() -> None:
    """For a POEM of the base the first result is kept; a changed copy under the same id has its own."""
    base = knowledge([poem("a"), poem("b")])
    made: list[str] = []

    def headline(one: Poem, _: KnowledgeBase) -> str:
        made.append(one.id)
        return one.headline

    copy = base.poems["a"].model_copy(update={"headline": "Other"})
    assert [base.once_of(base.poems["a"], headline) for _ in range(2)] == [base.poems["a"].headline] * 2
    assert base.once_of(copy, headline) == "Other"
    assert base.once_of(base.poems["a"], headline) == base.poems["a"].headline
    assert made == ["a", "a"]


def test_what_is_made_of_a_poem_and_its_links_outlives_a_reload() -> None:
    """Until it, or one that it is linked with, changes, comes or goes; and never with another vocabulary."""
    one, other, alone = (
        _linked("one", conflicts_with=["other"]),
        _linked("other", conflicts_with=["one"]),
        _linked("alone", superseded_by="later"),
    )
    first = knowledge([one, other, alone])
    made: list[str] = []

    def named(poem: Poem, base: KnowledgeBase) -> tuple[str, ...]:
        made.append(poem.id)
        return poem.id, *(p.headline for p in base.dissenting(poem))

    def made_by(base: KnowledgeBase) -> str:
        made.clear()
        told = {poem.id: base.once_of_linked(poem, named) for poem in (*base, *base)}
        assert told["one"] == ("one", base.poems["other"].headline)
        return " ".join(made)

    changed = other.model_copy(update={"headline": "Other"})
    assert made_by(first) == "alone one other"
    assert made_by(KnowledgeBase([one, other, alone], first.vocabulary, earlier=first)) == ""
    assert made_by(KnowledgeBase([one, changed, alone], first.vocabulary, earlier=first)) == "one other"
    assert made_by(KnowledgeBase([one, other, alone, poem("later")], first.vocabulary, earlier=first)) == "alone later"
    words = Vocabulary(interventions={"cement": Term()})
    assert made_by(KnowledgeBase([one, other, alone], words, earlier=first)) == "alone one other"


def test_a_base_made_with_an_earlier_one_is_that_made_anew() -> None:
    """Links that come and go, POEMs that are withdrawn, brought back and taken out: only the work is saved."""
    one, two, three = (
        _linked("one", conflicts_with=["two"]),
        _linked("two", conflicts_with=["one"], agrees_with=["three"]),
        poem("three"),
    )
    freed, gone = (
        two.model_copy(update={"related": Related()}),
        poem("three", status={"added": "2026-11-22", "state": "withdrawn"}),
    )

    def words(poem: Poem, _: Reader) -> frozenset[str]:
        return frozenset(poem.clinical_question.split())

    freed = freed.model_copy(update={"clinical_question": "Does glue help?"})
    earlier = knowledge([one])
    assert earlier.tally(words)["fracture,"] == 1
    for poems in ([one, two, three], [one, freed, three], [one, two, gone], [two, gone], [one, two, three], [freed]):
        anew = KnowledgeBase(poems, earlier.vocabulary)
        base = KnowledgeBase(poems, earlier.vocabulary, earlier=earlier)
        assert base.digest == anew.digest
        assert base.index.parts.keys() == anew.index.parts.keys()
        assert base.index.tables == anew.index.tables
        assert words in base.tallies, "counted on, before anybody asks"
        assert +base.tally(words) == anew.tally(words)
        for each in poems:
            assert base.dissenting(each) == anew.dissenting(each)
            assert base.agreeing(each) == anew.agreeing(each)
            assert base.index.dissenters(each.id) == anew.index.dissenters(each.id)
        told = [list(check_links(base.poems, (), told_by)) for told_by in (earlier, None)]
        assert told[0] == told[1]
        earlier = base


def test_what_is_made_of_the_whole_is_made_once() -> None:
    """By function: another function, or another base, makes its own."""
    base, other = knowledge([poem("a")]), knowledge([])
    assert base.once(len) == 1
    assert base.once(len) == 1
    assert other.once(len) == 0
    assert base.once(tuple) == tuple(base)


def test_what_is_made_of_the_words_is_kept_while_they_stay() -> None:
    """A base of other POEMs and an equal vocabulary takes it over; with another vocabulary it is made anew."""
    first = knowledge([poem("a")])
    same = KnowledgeBase([], first.vocabulary.model_copy(), earlier=first)
    other = KnowledgeBase([], Vocabulary(interventions={"cement": Term()}), earlier=first)
    made: list[Reader] = []
    for base in (first, first, same, other):
        assert base.once_of_words(lambda reader: reader) is base.reader
        base.once_of_words(made.append)
    assert made == [first.reader, other.reader]


def test_a_word_is_as_telling_in_a_larger_base() -> None:
    """What counts is the share of the POEMs that hold it; in a small base each further POEM counts."""
    few, many, more = (
        knowledge([poem(f"p{n}", harms="Dizzyness." if n % 4 == 0 else None) for n in range(size)]).index
        for size in (by_hand.USUAL // 2, by_hand.USUAL + 1, 2 * by_hand.USUAL + 2)
    )
    term = few.reader.word("Dizzyness").stem
    assert many.idf(term) == pytest.approx(more.idf(term), abs=0.002)
    assert few.idf(term) > many.idf(term) + 0.05
    assert more.idf("qqqq") == 1.0
