"""Write cards as Discord gets them, as JSON, from the shipped knowledge: to draw them, or to look at all kinds.

    .venv/bin/python docs/make_cards.py /tmp/cards

Every file holds one message, or a list of them (a talk), in the form of Discord's REST API; attachments lie beside.
"""  # noqa: INP001

import asyncio
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

import discord

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.shelves import SPECIALTIES
from bot.core.poem.model import Status
from bot.core.reply import Reply
from bot.core.reply.colophon import about
from bot.core.report import Stretch, Tally
from bot.desk import Desk, Opened
from bot.faces.discord.commands.ask import answer
from bot.faces.discord.commands.browse import page_of
from bot.faces.discord.commands.guide import help_reply
from bot.faces.discord.commands.report import message_of
from bot.faces.discord.messages.cards import embeds_of
from bot.faces.discord.messages.picture import picture_message
from bot.faces.discord.messages.views import Shown, dressed, row, with_picture
from bot.faces.discord.unasked.daily import heading, post_of
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE, program_version
from bot.talk import Notice, Said

ASKER = {"username": "dr_meyer", "global_name": "Dr. Meyer", "bot": False}
BOT = {"username": "Bottomline", "bot": True}
PRIVATE = 64
# What is asked, and the name of its file.
QUESTIONS = {
    "answer": "cement vs usual care, open label, for a spine fx?",
    "answer-plain": "semaglutide for weight loss in obesity without diabetes?",
    "answer-child": "does honey help a child's cough",
    "answer-accuracy": "how good is FIT at finding colorectal cancer?",
    "answer-open": "vitamin D to prevent cancer or heart disease?",
    "answer-cohort": "ppi cumulative doses dementia cohort washington state",
    "answer-continuous": "does an opioid help acute back or neck pain?",
    "answer-review": "exercise to prevent falls in older people?",
    "answer-screening": "lung cancer screening with low-dose CT?",
    "answer-window": "prednisolone for Bell's palsy?",
    "superseded": "17P injections to prevent recurrent preterm birth, the original trial by Meis?",
    "identifiers": "Mrs Janet Miller, DOB 03/04/1950: does honey help her child's cough?",
    "window": "is it too late to give tranexamic acid 4 hours after a car crash?",
    "emergency": "pt fitting in room 4, no iv access",
    "suggestions": "steroids in croup or sore throat",
    "closest": "does icosapent cause atrial fibrillation?",
    "no-poem": "best brace for a scaphoid fracture?",
    "redirect": "what dose of amoxicillin for a 20 kg kid with otitis?",
}
CARD = "vertebroplasty-vertos2-2010"
DIAL = "statin-jupiter-2008"
# Broad questions, and two studies of each to set side by side.
TOPICS = {
    "topic": ("does cement help", ("vertebroplasty-vertos4-2018", "vertebroplasty-vertos2-2010")),
    "topic-drawn": ("PSA screening yes or no", ("psa-screening-plco-2018", "psa-screening-erspc-2014")),
    "topic-superseded": ("makena", ("preterm-birth-17p-prolong-2020", "preterm-birth-17p-meis-2003")),
    "topic-long": ("atrial fibrillation", ()),
    "topic-glucose": ("tight glucose control in type 2", ()),
    "topic-fish-oil": ("fish oil for the heart?", ()),
    "topic-physio": ("physio or a steroid jab?", ()),
}
# What is asked next, of which POEM.
FOLLOW_UPS = {
    "follow-up": (CARD, "who funded it, and was it blinded?"),
    "follow-up-row": ("afib-apixaban-aristotle-2011", "brain bleeds?"),
    "follow-up-worth": ("acute-lrti-amoxicillin-grace-2013", "worth it?"),
    "follow-up-people": ("pneumonia-3-vs-8-days-ptc-2021", "and in kids?"),
    "follow-up-not-said": ("afib-apixaban-aristotle-2011", "dyspepsia?"),
    "follow-up-guideline": ("statin-jupiter-2008", "what do the guidelines say"),
}
PICTURE = "hip-fracture-zoledronic-acid-lyles-2007"


def message(shown: Shown, **more: Any) -> dict[str, Any]:
    """Return what a send takes as the body that Discord gets."""
    embeds = shown.get("embeds") or [shown["embed"]]
    view: discord.ui.View | None = shown.get("view")
    body: dict[str, Any] = {"author": BOT, "embeds": [embed.to_dict() for embed in embeds]}
    if view:
        body["components"] = view.to_components()
    return body | more


def talk(question: str, reply: Reply | None, desk: Desk) -> list[dict[str, Any]]:
    """Return a question and what is said to it."""
    asked: dict[str, Any] = {"content": question, "author": ASKER}
    return [asked, *([message(dressed(reply, desk, 1), referenced_message=asked)] if reply else [])]


async def cards(folder: Path) -> None:
    """Write every kind of message into a folder."""
    desk = Desk(Library(SHIPPED_KNOWLEDGE), Library(SHIPPED_KNOWLEDGE).open())
    opened = standing(desk, CARD)
    made: dict[str, Any] = {}
    notice = Notice(lambda: 0.0)
    for name, question in QUESTIONS.items():
        given = await answer(desk, Said(text=question, addressed=True))
        made[name] = talk(question, notice.under(given.reply, 1) if given else None, desk)
    for name, reply in (
        ("details", opened.details()),
        ("synopsis", opened.synopsis()),
        ("sources", opened.sources()),
        ("baseline", standing(desk, DIAL).at_risk(0.1)),
        ("about", about(desk.knowledge, program_version())),
        ("help", help_reply(("clinical-questions",))),
        ("retracted", _recalled(desk.knowledge)),
    ):
        made[name] = message({"embeds": embeds_of(reply)}, flags=PRIVATE)
    made["next"] = message(dressed(opened.told_next("harms"), desk), flags=PRIVATE)
    made["others"] = message(dressed(opened.others(), desk), flags=PRIVATE)
    made["browse"] = message(page_of(desk, SPECIALTIES.index("Cardiovascular"), 1), flags=PRIVATE)
    for name, (poem_id, question) in FOLLOW_UPS.items():
        made[name] = talk(question, standing(desk, poem_id).follow_up(question), desk)
    drawn = await picture_message(standing(desk, PICTURE))
    if drawn:
        embed, file = drawn
        (folder / file.filename).write_bytes(file.fp.read())
        attached: list[dict[str, Any]] = [{"id": 0, "filename": file.filename, "description": file.description}]
        made["picture"] = message(
            {"embed": embed, "view": row(("share",), PICTURE)}, attachments=attached, flags=PRIVATE
        )
    made["daily"] = await _daily(desk, folder)
    made["report"] = _attached(await message_of(desk.report(_tally(desk))), folder, flags=PRIVATE)
    for name, (question, pair) in TOPICS.items():
        made[name] = await _topic(name, question, desk, folder)
        if pair:
            beside = dressed(desk.beside(*pair), desk)
            made[name.replace("topic", "side-by-side")] = message(beside, flags=PRIVATE)
    for name, body in made.items():
        (folder / f"{name}.json").write_text(json.dumps(body, indent=1), encoding="utf-8")


async def _daily(desk: Desk, folder: Path) -> dict[str, Any]:
    """Return a POEM of the day."""
    shown = await post_of(standing(desk, PICTURE), desk, Notice(lambda: 0.0), 1)
    return _attached(shown, folder, content=heading(date(2026, 11, 30)))


def _tally(desk: Desk) -> Tally:
    """Return a month of a small team, made up."""
    days = [date(2026, 11, n) for n in range(1, 31)]
    stretches = tuple(Stretch(day, day, day.day * 7 % 13, day.day * 7 % 13 * 3 // 4) for day in days)
    met, asked = sum(one.met for one in stretches), sum(one.asked for one in stretches)
    return Tally(
        first=days[0],
        last=days[-1],
        kept_since=days[0],
        stretches=stretches,
        people=14,
        answered=met - 30,
        offered=30,
        none=asked - met - 12,
        redirected=(("dose", 9), ("emergency", 3)),
        follow_ups=41,
        emergencies=4,
        overheard=60,
        silence_broken=1,
        feedback=(("helped", 33), ("not_mine", 4), ("wrong", 1)),
        concepts=(("vertebroplasty", 31), ("cough", 28), ("atrial fibrillation", 20)),
        wishes=(("herpes zoster + vaccination", 6), ("delirium + melatonin", 4)),
        shown={poem.id: 30 - n for n, poem in enumerate(list(desk.knowledge)[:30])},
    )


def _attached(shown: Shown, folder: Path, **more: Any) -> dict[str, Any]:
    """Return a message whose file lies in a folder."""
    file: discord.File = shown["file"]
    (folder / file.filename).write_bytes(file.fp.read())
    attachment = {"id": 0, "filename": file.filename, "description": file.description}
    return message(shown, attachments=[attachment], **more)


async def _topic(name: str, question: str, desk: Desk, folder: Path) -> list[dict[str, Any]]:
    """Return a broad question and all that bears on it, with its picture where it has one."""
    given = await answer(desk, Said(text=question, addressed=True))
    if given is None or not given.reply.topic_of:
        raise ValueError(f"{question!r} is no topic any more: take another one to draw")
    shown = await with_picture(given.reply, desk, 1)
    asked: dict[str, Any] = {"content": question, "author": ASKER}
    file: discord.File | None = shown.get("file")
    if file is None:
        return [asked, message(shown, referenced_message=asked)]
    drawn = f"{name}.png"
    (folder / drawn).write_bytes(file.fp.read())
    shown["embeds"][-1].set_image(url=f"attachment://{drawn}")
    attached = [{"id": 0, "filename": drawn, "description": file.description}]
    return [asked, message(shown, attachments=attached, referenced_message=asked)]


def standing(desk: Desk, poem_id: str) -> Opened:
    """Return a POEM that is known to stand."""
    opened = desk.opened(poem_id)
    if not isinstance(opened, Opened):
        raise TypeError(f"{poem_id} does not stand any more: take another one to draw")
    return opened


def _recalled(knowledge: KnowledgeBase) -> Reply:
    """Return what is said of a POEM once it has been retracted."""
    status = Status(state="retracted", added=date(2026, 1, 1), retracted_on=date(2026, 11, 1))
    poem = knowledge.poems[CARD].model_copy(update={"status": status})
    others = [p for p in knowledge if p.id != poem.id]
    desk = Desk(Library(SHIPPED_KNOWLEDGE), KnowledgeBase([*others, poem], knowledge.vocabulary))
    return desk.opened(CARD).card()


if __name__ == "__main__":
    to = Path(sys.argv[1])
    to.mkdir(parents=True, exist_ok=True)
    asyncio.run(cards(to))
