"""Every shipped POEM as Discord gets it: within the limits, short before it is long, nothing left out that misleads."""

import re
from dataclasses import replace
from typing import Any

import discord
import pytest

from bot.core.appraisal import CaveatCode
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.shelves import SPECIALTIES
from bot.core.poem.model import Poem
from bot.core.question.gate.kinds import RedirectKind
from bot.core.reply.behind import details
from bot.core.reply.colophon import about
from bot.core.reply.content import ON_A_CARD, Choice, Link, Reply, Section
from bot.core.reply.pages import MOST_CAVEATS, MOST_WORDS, card, words_of
from bot.core.reply.study import study_line
from bot.core.reply.verdicts import REDIRECTS
from bot.desk import Desk, Opened
from bot.faces.discord.commands.browse import page_of
from bot.faces.discord.commands.guide import help_reply
from bot.faces.discord.feedback.rating import RateButton, ReasonMenu
from bot.faces.discord.messages.cards import embeds_of
from bot.faces.discord.messages.opinions import RATES
from bot.faces.discord.messages.picture import picture_message
from bot.faces.discord.messages.views import LABELS, NextButton, Shown, dressed, row, with_picture
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE
from tests.core import made
from tests.discord_server.rules import check_message
from tests.faces.discord.height import height

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


def everything(reply: Reply) -> str:
    return "\n".join((reply.bottom_line, *(line for section in reply.sections for line in section.lines)))


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


PHONE = 760  # px: a message that a thumb need not move
ROW = 44  # px: a row of buttons that does not break


async def test_every_card_fits_one_screen_of_a_phone(desk: Desk) -> None:
    """At most 760 px at a width of 390, the notice for whom it is and the buttons included, and 90 words to read."""
    for poem in desk.knowledge:
        also = tuple(p.id for p in desk.knowledge if p.id != poem.id)[:2]
        for reply in (card_of(poem, desk), card(poem, desk.knowledge, also)):
            shown = body(dressed(replace(reply, footer=ON_A_CARD), desk))
            assert height(shown) <= PHONE, poem.id
            rows = [height({"components": [buttons]}) for buttons in shown["components"]]
            assert len(rows) <= 2, poem.id
            assert len(set(rows)) == 1, f"{poem.id}: a row of buttons breaks"
            assert words_of(reply) <= MOST_WORDS == 90, poem.id


async def test_what_can_be_said_of_a_card_is_on_the_screen_too(shipped: KnowledgeBase) -> None:
    """In a row that breaks on no phone, under all that opens something; under a page there is none.

    It fits with the notice for whom it is as well.
    """
    desk = Desk(Library(SHIPPED_KNOWLEDGE), shipped)
    plain = {poem.id: height(body(dressed(card_of(poem, desk), desk))) for poem in desk.knowledge}
    desk.hears = frozenset({*RATES, "wish"})
    for poem in desk.knowledge:
        noticed = replace(card_of(poem, desk), footer=ON_A_CARD)
        assert height(body(dressed(noticed, desk))) <= PHONE, poem.id
        shown = body(dressed(card_of(poem, desk), desk))
        assert [button["label"] for button in shown["components"][-1]["components"]] == list(RATES.values())
        assert height(shown) == plain[poem.id] + ROW, poem.id
        assert not opened(poem, desk).details().bottom_line
        assert "rate:" not in str(body(dressed(opened(poem, desk).details(), desk)))


async def test_words_are_those_that_are_read_in_normal_print(desk: Desk) -> None:
    """Counted anew from what Discord gets: title and description, without small print, marks and addresses."""
    for poem in desk.knowledge:
        reply = card_of(poem, desk)
        lines = (line for line in text(reply).splitlines() if not line.startswith("-# "))
        seen = f"{reply.title} {' '.join(lines)}".replace("*", "").replace("⚠️", "").split()
        assert sum(any(c.isalnum() for c in word) for word in seen) == words_of(reply), poem.id


async def test_the_card_keeps_its_order(desk: Desk) -> None:
    """Warning, bottom line, how sure, study, figures, window, later report, caveats, dissent, question, source."""
    for poem in desk.knowledge:
        reply = card_of(poem, desk)
        seen = text(reply)
        marks = [
            reply.lead,
            f"**Bottom line:** {reply.bottom_line}",
            f"**How sure:** {reply.sure}",
            f"-# {study_line(poem)}",
            "**Figures:**",
            "**Window:**",
            "**Since then:**",
            "**Beware:**",
            "-# Points elsewhere:",
            f"-# The study asked: {reply.asked}",
            "reviewed by a clinician" if poem.status.reviewed_by is None else "Reviewed by",
        ]
        always = (marks[1], marks[2], marks[3], marks[-2], marks[-1])
        assert all(mark in seen for mark in always), poem.id
        places = [seen.find(mark) for mark in marks if mark and mark in seen]
        assert places == sorted(places), poem.id
        assert not any(field for embed in embeds_of(reply) for field in embed.fields), "inline fields stack on a phone"


async def test_every_shipped_bottom_line_stands_whole_on_its_card(desk: Desk) -> None:
    """What is cut from it may be a harm, or who was left out for safety."""
    cut = [poem.id for poem in desk.knowledge if card_of(poem, desk).bottom_line != poem.bottom_line]
    assert not [poem_id for poem_id in cut if not desk.knowledge.poems[poem_id].status.recalled]


def test_a_bottom_line_too_long_for_a_card_is_cut_between_sentences_and_says_so() -> None:
    """Its first sentence always stands, whole; the rest is told to be in the details."""
    first = f"The drug lowered deaths {'and strokes ' * 25}in adults."
    poem = made.poem(bottom_line=f"{first} More people bled {'or fainted ' * 25}with it.")
    knowledge = made.knowledge([poem])
    assert card(poem, knowledge).bottom_line == f"{first} More in Details."
    assert poem.bottom_line in everything(details(poem, knowledge))


async def test_no_warning_is_ever_left_out(desk: Desk) -> None:
    """What replaced or contradicts a study; its window, unless the bottom line stands whole and tells it."""
    told: dict[CaveatCode, str] = {
        "superseded": "A later study replaces this",
        "later_supersedes": "Later evidence replaces this|Since then",
        "conflicting_higher_quality": "Better-designed studies found otherwise",
        "later_contradicts": "Later evidence disagrees|Since then|replaces this",
    }
    warned = 0
    for poem in desk.knowledge:
        reply = card_of(poem, desk)
        for caveat in reply.caveats:
            if caveat.code in told:
                assert re.search(told[caveat.code], text(reply)), f"{poem.id}: {caveat.code}"
                warned += 1
        if poem.window and "**Window:**" not in text(reply):
            (figure,) = re.findall(r"\d+", poem.window.limit)
            assert reply.bottom_line == poem.bottom_line, poem.id
            assert figure in poem.bottom_line, poem.id
            warned += 1
    assert warned > 30


async def test_the_card_tells_what_would_mislead_without_it(desk: Desk) -> None:
    """The vertebroplasty trial: open-label, industry, 19% lost, short of the threshold, better trials disagree."""
    seen = text(card_of(desk.knowledge.poems[CONFLICTED], desk))
    for words in (
        "open-label",
        "paid for in part by industry",
        "19% lost",
        "threshold of 3",
        "VERTOS IV",
        "in Details",
    ):
        assert words in seen, words
    assert seen.index("Better-designed studies found otherwise") < seen.index("Cement lowered pain")
    for poem in desk.knowledge:
        design = text(card_of(poem, desk))
        lost = poem.study.dropout_percent
        assert lost is None or f"{lost:g}% lost" in design, poem.id
        assert poem.study.masking != "open-label" or "open-label" in design, poem.id
        assert "industry" not in poem.study.funding or "by industry" in design, poem.id


async def test_at_most_two_caveats_stand_on_the_card_and_the_rest_are_counted(desk: Desk) -> None:
    """Of those that neither "how sure" nor the line on the study tells; each stands in the details."""
    for poem in desk.knowledge:
        told = [s.lines[0].split(" · ") for s in card_of(poem, desk).sections if s.role == "caveats"]
        for *shown, last in told:
            counted = re.fullmatch(r"\d+ (?:more|caveats?) in Details", last)
            assert len(shown) + (not counted) <= MOST_CAVEATS, poem.id


async def test_the_longest_id_fits_into_every_button(desk: Desk) -> None:
    """A POEM's id may have 80 characters; a custom id with it, and a menu's with its asker, at most 100."""
    poem_id = "a" * 80
    view = row(LABELS, poem_id)
    view.add_item(NextButton("a" * 14, poem_id, "a" * 24))
    for kind in RATES:
        view.add_item(RateButton(kind, poem_id))
    view.add_item(ReasonMenu.of(poem_id, 2**64))
    check_message(body({"embed": discord.Embed(title="x"), "view": view}), files=0)
    choices = (Choice(poem_id, "q" * 300, "h" * 120),)
    check_message(body(dressed(Reply("offer", "One of these?", choices=choices), desk, 2**64)), files=0)


async def test_buttons_open_only_what_there_is(desk: Desk) -> None:
    """No picture button without a picture, no dial where nothing may be carried over; labels and ids fit."""
    for poem in desk.knowledge:
        components = body(dressed(card_of(poem, desk), desk))["components"]
        pages, questions = ([b["label"] for b in row["components"]] for row in components)
        assert pages[0] == "Details"
        assert ("Picture" in pages) == (opened(poem, desk).picture() is not None)
        assert ("At my risk" in pages) == (opened(poem, desk).at_risk(0.1).tone == "answer")
        assert questions == [question.label for question in opened(poem, desk).next_questions]


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
