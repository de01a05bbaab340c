"""What is said of a POEM that changed since it was shown."""

import datetime as dt
from typing import Any

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem import Fingerprint, Poem, fingerprint_of
from bot.core.recall import Showings, recall
from bot.core.reply import Reply
from bot.desk import Desk, Opened
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE
from tests.recalling import WALKED, in_state, secrets, texts

POEM = "vertebroplasty-vertos4-2018"
ONCE = Showings(1, dt.date(2026, 11, 28))


def with_change(knowledge: KnowledgeBase, **changes: Any) -> KnowledgeBase:
    """Return the knowledge with the POEM changed."""
    poem = knowledge.poems[POEM].model_copy(update=changes)
    return KnowledgeBase([*(p for p in knowledge if p.id != POEM), poem], knowledge.vocabulary)


def told(
    knowledge: KnowledgeBase, was: Fingerprint | None, *earlier: Poem, poem_id: str = POEM, shown: Showings = ONCE
) -> Reply:
    reply = recall(poem_id, was, earlier, shown, knowledge)
    assert reply is not None
    return reply


def test_how_often_and_when(shipped: KnowledgeBase) -> None:
    """Once or several times, here or to somebody."""
    changed = with_change(shipped, bottom_line="Other.")
    was = fingerprint_of(shipped.poems[POEM])
    assert told(changed, was).lead.startswith("This POEM was shown here on 28 November 2026. Since then")
    often = Showings(3, dt.date(2026, 11, 2), here=False)
    assert "was shown to you 3 times, last on 2 November 2026." in told(changed, was, shown=often).lead


def test_what_did_not_change_is_not_told(shipped: KnowledgeBase) -> None:
    """Not figures beside a bottom line, not a note on a row that is printed as before; nothing where nothing did."""
    poem = shipped.poems[POEM]
    was = fingerprint_of(poem)
    changed = told(with_change(shipped, bottom_line="Other."), was, poem)
    assert [s.heading for s in changed.sections] == ["Bottom line as it was shown", "Bottom line now"]
    row = poem.outcomes[0].model_copy(update={"note": "read again"})
    assert recall(POEM, was, (poem,), ONCE, with_change(shipped, outcomes=(row, *poem.outcomes[1:]))) is None
    assert recall(POEM, was, (poem,), ONCE, shipped) is None


def test_rows_that_came_and_went(shipped: KnowledgeBase) -> None:
    """Each by its name, with what it was or that it was not there; many are counted."""
    poem = shipped.poems[POEM]
    was = fingerprint_of(poem)
    first, *rest = poem.outcomes
    gone = told(with_change(shipped, outcomes=tuple(rest)), was, poem)
    assert [s.lines[1] for s in gone.sections] == ["now no longer given"]
    assert gone.sections[0].heading.startswith("Pain score")
    shorter = poem.model_copy(update={"outcomes": tuple(rest)})
    came = told(shipped, fingerprint_of(shorter), shorter)
    assert came.sections[0].lines[0] == "was not given"
    assert first.effect
    nothing = poem.model_copy(update={"outcomes": ()})
    assert len(poem.outcomes) == 6
    many = told(shipped, fingerprint_of(nothing), nothing)
    assert many.sections[-1].lines == ("1 more row in Details.",)


def test_without_the_earlier_words_those_of_today(shipped: KnowledgeBase) -> None:
    """Of figures, too; where not even their digests are known, the bottom line alone."""
    poem = shipped.poems[POEM]
    was = Fingerprint("", "current", "other", "other")
    headings = [section.heading for section in told(shipped, was).sections]
    assert headings[0] == "Bottom line now"
    assert len(headings) > 5
    unknown = told(shipped, None)
    assert [s.heading for s in unknown.sections] == ["Bottom line now"]
    assert unknown.title == f"Corrected: {poem.headline}"


@pytest.mark.parametrize("state", ["retracted", "withdrawn", "gone"])
def test_of_a_recalled_poem_nothing_is_said_but_that(shipped: KnowledgeBase, state: str) -> None:
    """Its headline as its name, and no other word of it."""
    poem, recalled = shipped.poems[WALKED], in_state(shipped, state)
    reply = told(recalled, fingerprint_of(poem), poem, poem_id=WALKED)
    assert reply.title == f"Recalled: {poem.headline}"
    assert "o not use" in reply.lead
    library = Library(SHIPPED_KNOWLEDGE)
    stands, notice = Desk(library, shipped).opened(WALKED), Desk(library, recalled).opened(WALKED)
    assert isinstance(stands, Opened)
    hidden = secrets(stands, notice, shipped) - {poem.headline[:45]}
    assert len(hidden) > 20
    assert not [words for words in hidden if words in "\n".join(texts(reply))]


def test_put_into_use_again(shipped: KnowledgeBase) -> None:
    """After a recall, with what is otherwise by now; a POEM that is gone without a trace goes by its id."""
    poem = shipped.poems[POEM]
    was = Fingerprint("", "withdrawn", fingerprint_of(poem).bottom_line, fingerprint_of(poem).figures)
    again = told(shipped, was)
    assert again.tone == "answer"
    assert again.lead.endswith("Since then it was put into use again.")
    both = told(with_change(shipped, bottom_line="Other."), was, poem)
    assert both.lead.endswith("it was put into use again and what it says was corrected.")
    assert told(shipped, was, poem_id="no-such-poem").title == "Recalled: no-such-poem"


def test_a_field_that_a_later_version_knows_changes_no_digest(shipped: KnowledgeBase) -> None:
    """What is left out of a row is not read for it."""
    poem = shipped.poems[POEM]
    spelt_out = poem.outcomes[0].model_copy(update={"surrogate": False, "composite": ()})
    same = poem.model_copy(update={"outcomes": (spelt_out, *poem.outcomes[1:])})
    assert fingerprint_of(same).figures == fingerprint_of(poem).figures
    assert '"surrogate"' not in poem.outcomes[0].model_dump_json(exclude_defaults=True)
