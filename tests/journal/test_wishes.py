"""Wishes and ratings in the journal: one of each person, ranked by people, closed once, promised once."""

import datetime as dt
from pathlib import Path

from sqlalchemy import func, select

from bot.journal import FeedbackRecord, Journal, QuestionRecord, ShownRecord, Wishes, WishRecord
from bot.journal.models import Feedback, Wish
from tests.journal.keeping import PERSON, kept, question

TOPIC = ("honey", "cough")


def missed(number: int, **more: object) -> QuestionRecord:
    """Return a question that nothing answered."""
    return question(number, **{"verdict": "no_match", "poem_id": None, **more})


async def written(journal: Journal) -> None:
    """Wait until all is written."""
    await journal.export("nobody")


async def counted(journal: Journal, table: type[Wish | Feedback]) -> int:
    """Return how many rows a table has."""
    return await journal.read(lambda session: session.scalar(select(func.count()).select_from(table))) or 0


async def test_a_person_has_one_wish_on_a_topic_and_keeps_the_promise(tmp_path: Path) -> None:
    """In whatever order its concepts come; a later tap does not take back where to tell."""
    async with kept(tmp_path) as journal:
        wishes = Wishes(journal)
        told = {"tells": True, "channel_id": "7", "message_id": "8", "direct_id": "9"}
        for concepts, more in ((TOPIC, {}), (TOPIC[::-1], told), (TOPIC, {})):
            journal.write(WishRecord(person=PERSON, concepts=concepts, **more))  # type: ignore[arg-type]
            await written(journal)
        assert await counted(journal, Wish) == 1
        (one,) = await wishes.open()
        assert await wishes.promises() == ()
        await wishes.close({one.id: "a-poem"})
        await wishes.close({one.id: "another-poem"})
        (promise,) = await wishes.promises()
        assert (promise.poem_id, promise.channel_id, promise.message_id) == ("a-poem", "7", "8")
        assert promise.direct_id == "9"
        assert promise.claimed_at is None
        assert await wishes.claim(one.id)
        assert not await wishes.claim(one.id), "it is told once, whoever tells it"
        (claimed,) = await wishes.promises()
        assert claimed.claimed_at, "nobody knows whether they were told"
        await wishes.told(one.id)
        assert await wishes.promises() == ()
        journal.write(WishRecord(person=PERSON, concepts=TOPIC))
        await written(journal)
        assert await counted(journal, Wish) == 2, "what was closed may be wished for again"


async def test_who_sees_that_there_is_one_is_told_no_more(tmp_path: Path) -> None:
    """An open wish is closed by it, its promise kept; it is noted once, and another POEM may be wished for."""
    async with kept(tmp_path) as journal:
        wishes = Wishes(journal)
        journal.write(WishRecord(person=PERSON, concepts=TOPIC, tells=True, channel_id="7", direct_id="9"))
        for _ in range(2):
            now = dt.datetime.now(tz=dt.UTC)
            seen = {"closed_by": "a-poem", "closed_at": now, "told_at": now}
            journal.write(WishRecord(person=PERSON, concepts=TOPIC, **seen))  # type: ignore[arg-type]
        await written(journal)
        assert await counted(journal, Wish) == 1
        assert await wishes.open() == ()
        assert await wishes.promises() == ()
        journal.write(WishRecord(person=PERSON, concepts=TOPIC, seen_before=("a-poem",)))
        await written(journal)
        (again,) = await wishes.open()
        assert again.seen_before == ("a-poem",)


async def test_what_was_shown_to_a_question_is_known(tmp_path: Path) -> None:
    """In answer to it, or chosen in the place of what answered it; not what was shown to another one."""
    async with kept(tmp_path) as journal:
        asked, other = question(1), question(2)
        shown = {"digest": "", "as_shown": {}, "channel_id": "2"}
        journal.write(
            asked,
            other,
            ShownRecord(asked_id=asked.id, poem_id="x", **shown),  # type: ignore[arg-type]
            ShownRecord(answer_id=asked.answer_id, poem_id="y", **shown),  # type: ignore[arg-type]
            ShownRecord(asked_id=other.id, poem_id="z", **shown),  # type: ignore[arg-type]
        )
        note = await Wishes(journal).asked_by(asked.answer_id or "")
        assert note
        assert sorted(await Wishes(journal).shown(note)) == ["x", "y"]


async def test_what_is_missing_is_ranked_by_people(tmp_path: Path) -> None:
    """Whoever asks often is one; what was offered and taken, or closed since, is not missing."""
    async with kept(tmp_path) as journal:
        wishes = Wishes(journal)
        offered = missed(5, verdict="suggestions", concepts=("statin",))
        taken = missed(6, verdict="suggestions", concepts=("aspirin",))
        journal.write(
            *(missed(n, concepts=TOPIC) for n in range(3)),
            missed(3, concepts=TOPIC, person="discord:2"),
            missed(4, concepts=()),
            question(7, concepts=("cement",)),
            offered,
            taken,
            ShownRecord(poem_id="x", digest="", as_shown={}, channel_id="2", answer_id=taken.answer_id),
            missed(8, concepts=("gout",)),
            WishRecord(person="discord:3", concepts=("statin",)),
            WishRecord(person="discord:4", concepts=("statin",)),
        )
        await written(journal)
        listed = [(one.topic, one.people, one.wished) for one in await wishes.ranked()]
        assert listed == [("statin", 3, 2), ("cough + honey", 2, 0), ("gout", 1, 0)]
        assert await wishes.others(TOPIC, PERSON) == 1
        assert await wishes.others(TOPIC, "discord:9") == 2
        journal.write(WishRecord(person="discord:5", concepts=("gout",)))
        await written(journal)
        (gout,) = [one for one in await wishes.open() if one.concepts == ("gout",)]
        await wishes.close({gout.id: "a-poem"})
        assert [one.topic for one in await wishes.ranked()] == ["statin", "cough + honey"]


async def test_one_word_of_a_person_on_an_answer(tmp_path: Path) -> None:
    """The last counts, beside the question; what others say and what is said of another answer stays."""
    async with kept(tmp_path) as journal:
        asked = question(1)
        journal.write(asked)
        for person, answer_id, kind in (
            (PERSON, asked.answer_id, "helped"),
            ("discord:2", asked.answer_id, "wrong"),
            (PERSON, "77", "helped"),
            (PERSON, asked.answer_id, "not_mine"),
        ):
            journal.write(FeedbackRecord(person=person, answer_id=answer_id, kind=kind))
        theirs = (await journal.export(PERSON))["feedback"]
        assert [(row["answer_id"], row["kind"]) for row in theirs] == [("77", "helped"), (asked.answer_id, "not_mine")]
        assert [row["asked_id"] for row in theirs] == [None, asked.id]
        assert await counted(journal, Feedback) == 3
        await journal.erase(PERSON)
        assert await counted(journal, Feedback) == 1, "what others said of it is theirs"


async def test_a_question_that_waits_to_be_written_is_known(tmp_path: Path) -> None:
    """By the message that answers it, as it is once it is written."""
    async with kept(tmp_path) as journal:
        asked = missed(1, concepts=TOPIC, answer_id="77")
        journal.write(asked)
        waiting = await Wishes(journal).asked_by("77")
        await written(journal)
        assert waiting == await Wishes(journal).asked_by("77")
        assert waiting
        assert waiting.asked_id == asked.id
        assert waiting.concepts == TOPIC
        assert await Wishes(journal).asked_by("78") is None
