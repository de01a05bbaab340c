"""Every shipped POEM as Discord gets it: within the limits, short before it is long, nothing left out that misleads."""

from dataclasses import replace
from typing import Any

import discord
import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.shelves import SPECIALTIES
from bot.core.poem.model import Poem
from bot.core.question.gate.kinds import RedirectKind
from bot.core.reply.colophon import about
from bot.core.reply.content import Choice, Link, Reply, Section
from bot.core.reply.pages import card, details
from bot.core.reply.verdicts import REDIRECTS
from bot.desk import Desk, Opened
from bot.faces.discord.commands.browse import page_of
from bot.faces.discord.commands.guide import help_reply
from bot.faces.discord.messages.cards import embeds_of
from bot.faces.discord.messages.picture import picture_message
from bot.faces.discord.messages.views import LABELS, Shown, dressed, row, with_picture
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE
from tests.discord_server.rules import check_message

CONFLICTED = "vertebroplasty-vertos2-2010"


@pytest.fixture(scope="module")
def desk(shipped: KnowledgeBase) -> Desk:
    """The desk on the shipped knowledge."""
    return Desk(Library(SHIPPED_KNOWLEDGE), shipped)


def body(shown: Shown) -> dict[str, Any]:
    embeds: list[discord.Embed] = shown.get("embeds") or [shown["embed"]]
    view: discord.ui.View | None = shown.get("view")
    return {"embeds": [e.to_dict() for e in embeds], "components": view.to_components() if view else []}


def text(reply: Reply) -> str:
    return "\n".join(e.description or "" for e in embeds_of(reply)).replace("\\", "")


def opened(poem: Poem, desk: Desk) -> Opened:
    """Return a shipped POEM, opened: none of them was recalled."""
    found = desk.opened(poem.id)
    assert isinstance(found, Opened)
    return found


def card_of(poem: Poem, desk: Desk) -> Reply:
    return opened(poem, desk).card()


async def test_every_message_about_every_poem_fits(desk: Desk) -> None:
    """Card, details, other matches, sources and the dial: Discord takes each of them, with its buttons."""
    for poem in desk.knowledge:
        it = opened(poem, desk)
        for reply in (it.card(), it.details(), it.others(), it.sources(), it.at_risk(0.1), it.at_risk(0.004)):
            check_message(body(dressed(reply, desk, 10**19)), files=0)


async def test_nothing_is_cut_that_is_shipped(desk: Desk) -> None:
    """No shipped POEM is too long for its card or its details; the card is one embed."""
    for poem in desk.knowledge:
        for reply in (card_of(poem, desk), details(poem, desk.knowledge)):
            assert "[…cut" not in text(reply), poem.id
        assert len(embeds_of(card_of(poem, desk))) == 1


async def test_lists_fit(desk: Desk) -> None:
    """Suggestions of the longest questions, and every page of every specialty."""
    longest = sorted(desk.knowledge, key=lambda p: -len(p.clinical_question))[:10]
    choices = tuple(Choice(p.id, p.clinical_question, p.headline) for p in longest)
    check_message(body(dressed(Reply("offer", "One of these?", choices=choices), desk, 10**19)), files=0)
    for specialty in range(len(SPECIALTIES)):
        for page in range(4):
            check_message(body(page_of(desk, specialty, page)), files=0)


async def test_the_other_messages_fit(desk: Desk) -> None:
    """Help, about, and every redirect."""
    kinds: list[RedirectKind] = list(REDIRECTS)
    replies = [Reply("redirect", *REDIRECTS[kind]) for kind in kinds]
    for reply in (*replies, help_reply(("a" * 100,) * 5), about(desk.knowledge, "1.0")):
        check_message(body(dressed(reply, desk)), files=0)


async def test_what_is_too_long_is_cut_at_a_sentence_and_says_so(desk: Desk) -> None:
    """A POEM of any length fits, in two embeds, with the source's links or a word that it was cut."""
    sections = tuple(Section(f"Part {n}", ("A sentence that is not short. " * 60,)) for n in range(6))
    reply = Reply("answer", "T" * 400, asked="q", sections=sections, links=(Link("PubMed", "https://example.org"),))
    shown = body(dressed(reply, desk))
    check_message(shown, files=0)
    assert "[…cut" in shown["embeds"][-1]["description"]


async def test_a_card_is_laid_out_by_what_a_section_is_not_by_its_heading(desk: Desk) -> None:
    """With all headings in other words the cards and the details look the same but for these words."""
    for poem in desk.knowledge:
        also = tuple(p.id for p in desk.knowledge if p.id != poem.id)[:2]
        for reply in (card(poem, desk.knowledge, also), details(poem, desk.knowledge)):
            renamed = tuple(replace(s, heading=s.heading and f"<{s.role}>") for s in reply.sections)
            seen = text(replace(reply, sections=renamed))
            for before, after in zip(reply.sections, renamed, strict=True):
                if after.heading:
                    seen = seen.replace(f"**{after.heading}", f"**{before.heading}")
                    seen = seen.replace(f"-# {after.heading}", f"-# {before.heading}")
            assert seen.replace("\n\n", "\n") == text(reply).replace("\n\n", "\n"), poem.id  # wherever a page ends


async def test_the_first_screen_is_short(desk: Desk) -> None:
    """The bottom line in 60 words at most, how sure in half as many, before any detail, for every POEM."""
    for poem in desk.knowledge:
        reply = card_of(poem, desk)
        for words, most in ((reply.bottom_line.split(), 60), (reply.sure.split(), 31)):
            assert len(words) <= most, f"{poem.id}: {len(words)} words"


async def test_the_card_keeps_its_order(desk: Desk) -> None:
    """Warning, bottom line, how sure, compared, study, figures, caveats, who disagrees, source."""
    for poem in desk.knowledge:
        reply = card_of(poem, desk)
        seen = text(reply)
        marks = [
            reply.lead,
            reply.asked,
            reply.bottom_line,
            "How sure:",
            "Compared",
            "Key figures",
            "Caveats",
            "Studies that disagree",
            "reviewed by a clinician" if poem.status.reviewed_by is None else "Reviewed by",
        ]
        places = [seen.find(mark) for mark in marks if mark and mark in seen]
        assert places == sorted(places), poem.id
        assert reply.bottom_line in seen
        assert not any(field for embed in embeds_of(reply) for field in embed.fields), "inline fields stack on a phone"


async def test_the_card_tells_what_would_mislead_without_it(desk: Desk) -> None:
    """The vertebroplasty trial: open-label, industry, 19% lost, below the threshold, sham trials found otherwise."""
    seen = text(card_of(desk.knowledge.poems[CONFLICTED], desk))
    for words in (
        "open-label",
        "paid for by",
        "industry",
        "19% lost",
        "2.6 against a threshold of 3",
        "Sham-controlled",
    ):
        assert words in seen, words
    assert seen.index("Better-designed studies found otherwise") < seen.index("Cement lowered pain")
    for poem in desk.knowledge:
        design = text(card_of(poem, desk))
        lost = poem.study.dropout_percent
        assert lost is None or f"{lost:g}% lost" in design, poem.id
        assert poem.study.masking != "open-label" or "open-label" in design, poem.id


async def test_at_most_three_caveats_stand_on_the_card(desk: Desk) -> None:
    """The rest are counted, and stand under Details."""
    for poem in desk.knowledge:
        sections = {s.role: s.lines for s in card_of(poem, desk).sections}
        assert len(sections.get("caveats", ())) <= 3, poem.id


async def test_the_longest_id_fits_into_every_button(desk: Desk) -> None:
    """A POEM's id may have 80 characters; a custom id with it, and a menu's with its asker, at most 100."""
    poem_id = "a" * 80
    check_message(body({"embed": discord.Embed(title="x"), "view": row(LABELS, poem_id)}), files=0)
    choices = (Choice(poem_id, "q" * 300, "h" * 120),)
    check_message(body(dressed(Reply("offer", "One of these?", choices=choices), desk, 2**64)), files=0)


async def test_buttons_open_only_what_there_is(desk: Desk) -> None:
    """No picture button without a picture, no dial where nothing may be carried over; labels and ids fit."""
    for poem in desk.knowledge:
        components = body(dressed(card_of(poem, desk), desk))["components"]
        labels = {b["label"] for row in components for b in row["components"]}
        assert {"Details", "Sources"} <= labels
        assert ("Picture" in labels) == (opened(poem, desk).picture() is not None)
        assert ("At my risk" in labels) == (opened(poem, desk).at_risk(0.1).tone == "answer")


async def test_a_picture_comes_with_words_that_say_the_same(desk: Desk) -> None:
    """The attachment has an alt text within Discord's limit, and the embed shows the attachment."""
    drawn = await picture_message(opened(desk.knowledge.poems["skin-abscess-tmp-smx-talan-2016"], desk))
    assert drawn
    embed, file = drawn
    assert file.description
    assert "of 100" in file.description
    assert len(file.description) <= 1024
    assert embed.image.url == f"attachment://{file.filename}"
    asked = Reply("answer", "Picture", poem_id=CONFLICTED, picture_of="skin-abscess-tmp-smx-talan-2016")
    shown = await with_picture(asked, desk)
    assert len(shown["embeds"]) == 2
    asked = Reply("answer", "Picture", poem_id=CONFLICTED, picture_of="no-such-poem")
    assert len((await with_picture(asked, desk))["embeds"]) == 1
