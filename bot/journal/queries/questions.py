"""Which question was answered where, for edits, deletions and feedback after a restart; and how often by which POEM."""

import datetime as dt

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.journal.models import Asked
from bot.journal.records import AnswerPlace

_OF_OTHERS = ("channel", "thread", "forum")


async def answer_to(session: AsyncSession, message_id: str) -> AnswerPlace | None:
    """Return where the answer to a question stands; None when none was given that can be found again."""
    return await _found(session, Asked.message_id == message_id)


async def question_of(session: AsyncSession, answer_id: str) -> AnswerPlace | None:
    """Return the same by the message that answers."""
    return await _found(session, Asked.answer_id == answer_id)


async def began_before(session: AsyncSession, at: dt.datetime) -> bool:
    """Tell whether a question from before that moment is kept."""
    return await session.scalar(select(Asked.id).where(Asked.at < at).limit(1)) is not None


async def answered(session: AsyncSession) -> dict[str, int]:
    """Return how often each POEM answered a question, by id."""
    rows = await session.execute(
        select(Asked.poem_id, func.count(Asked.id)).where(Asked.poem_id.is_not(None)).group_by(Asked.poem_id)
    )
    return {poem_id: count for poem_id, count in rows if poem_id}


async def _found(session: AsyncSession, where: ColumnElement[bool]) -> AnswerPlace | None:
    asked = await session.scalar(select(Asked).where(where).order_by(Asked.at.desc()).limit(1))
    if asked is None or asked.answer_id is None or asked.answer_channel_id is None:
        return None
    is_note = asked.private and asked.place in _OF_OTHERS
    return AnswerPlace(asked.id, asked.answer_channel_id, asked.answer_id, asked.person, is_note)
