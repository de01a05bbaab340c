"""A POEM that is recalled, and every word of it that must then not be seen."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from bot.core.followup.further import sources
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem.model import Poem
from bot.core.reply.behind import details
from bot.core.reply.pages import card
from bot.desk import Gone, Opened, Recalled

WALKED = "asthma-laba-salmeterol-smart-2006"
"""It has all that a POEM can have: a picture, a dial, others beside it, one that disagrees."""
RECALLED = ("retracted", "withdrawn", "gone")
FOLLOW_UPS = (
    "who funded it?", "was it blinded?", "NNT?", "harms?", "how many were lost?", "how sure are you?", "deaths?",
    "limitations?", "show me a picture", "is it still current?", "who was in it?", "sources?", "details",
    "at 2,5% risk?", "any other studies?", "and in kids?",
)  # fmt: skip
_COUNTED = re.compile(r"\d+ (?:more|caveats?) in Details|More in Details\.")  # any card may say so
_SHORTEST, _LOOKED_FOR = 20, 45  # characters: shorter words are everybody's; of longer texts the beginning is enough


def in_state(knowledge: KnowledgeBase, state: str, poem_id: str = WALKED) -> KnowledgeBase:
    """Return the knowledge with one POEM in another state, or without it."""
    poem = knowledge.poems[poem_id]
    others = [p for p in knowledge if p.id != poem_id]
    if state == "gone":
        return KnowledgeBase(others, knowledge.vocabulary)
    on = dt.date(2026, 11, 1) if state == "retracted" else None
    status = poem.status.model_copy(update={"state": state, "retracted_on": on})
    return KnowledgeBase([*others, poem.model_copy(update={"status": status})], knowledge.vocabulary)


def texts(thing: object) -> Iterator[str]:
    """Yield every text in what the desk gives out, in whatever it is wrapped."""
    match thing:
        case str():
            yield " ".join(thing.split())
        case Poem():
            yield from texts(thing.model_dump(mode="json"))
        case Mapping():
            for value in thing.values():
                yield from texts(value)
        case Sequence():
            for part in thing:
                yield from texts(part)
        case _ if is_dataclass(thing):
            for field in fields(thing):
                yield from texts(getattr(thing, field.name))


def pages(opened: Opened | Recalled | Gone) -> dict[str, Any]:
    """Return what each public part of an opened POEM gives, whatever parts there are."""
    given: dict[str, Any] = {}
    for name in (name for name in dir(opened) if not name.startswith("_")):
        part = getattr(opened, name)
        if not callable(part):
            given[name] = part
        elif name in {"follow_up", "nothing_met"}:
            given[name] = [part(text) for text in FOLLOW_UPS]
        elif name == "told_next" and isinstance(opened, Opened):
            given[name] = [part(question.key) for question in opened.next_questions]
        else:
            given[name] = part(0.1) if name == "at_risk" else part()
    return given


def secrets(opened: Opened, recalled: Opened | Recalled | Gone, knowledge: KnowledgeBase) -> set[str]:
    """Return the beginnings of what a POEM alone shows while it stands: its notice and its sources do not."""
    allowed = "\n".join([*texts([recalled.card(), recalled.sources()]), _elsewhere(knowledge, opened.poem_id)])
    told = (text for text in texts(list(pages(opened).values())) if not _COUNTED.fullmatch(text))
    shown = {text[:_LOOKED_FOR] for text in told if len(text) >= _SHORTEST}
    return {text for text in shown if text not in allowed}


@cache
def _elsewhere(knowledge: KnowledgeBase, poem_id: str) -> str:
    """Return what POEMs are called by in lists, and all that the others say: that is no secret of this one."""
    names = [text for poem in knowledge for text in (poem.id, poem.headline, poem.clinical_question)]
    others = [poem for poem in knowledge if poem.id != poem_id]
    shown = [page(poem, knowledge) for poem in others for page in (card, details)]
    return "\n".join(texts([names, others, shown, [sources(poem) for poem in others]]))
