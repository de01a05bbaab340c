"""A reply dressed for Discord, made for a phone: no inline fields, short facts on one line, the rest in small print.

Never over a limit; what does not fit is cut at a sentence, and that is said.
"""

from collections.abc import Iterator

import discord
from discord.utils import escape_markdown, escape_mentions

from bot.core.poem import Located, shortened, whole_sentences
from bot.core.reply import Choice, Private, Reply, Role, Section
from bot.desk import Reloaded

# Discord's limits: https://discord.com/developers/docs/resources/message#embed-object-embed-limits
TITLE, DESCRIPTION, FOOTER, WHOLE, NAME = 256, 4096, 2048, 6000, 100

COLOURS = {
    "answer": 0x2E8B57,
    "offer": 0xC9A227,
    "topic": 0x2B4C7E,
    "none": 0x4A6FA5,
    "redirect": 0x7A4FA5,
    "emergency": 0xB3392F,
    "warning": 0xB3392F,
}
_ON_ITS_HEADING = 240
_UNNAMED: frozenset[Role] = frozenset({"study", "source"})
_BELONGS_ABOVE: frozenset[Role] = frozenset({"study", "more", "also"})
_IN_ONE_LIST: frozenset[Role] = frozenset({"topic", "pooled"})
_ON_ONE_LINE: frozenset[Role] = frozenset({"also", "disagree"})
_CUT = " […cut; the whole is in the POEM's file]"


def plain(text: str) -> str:
    """Return text that Discord shows as it is: no markdown, nobody mentioned."""
    return escape_mentions(escape_markdown(text, as_needed=False))


def named(text: str) -> str:
    """Return text as the name of what is chosen or opened: an option, a choice, a thread."""
    return shortened(text, NAME)


def embeds_of(reply: Reply) -> list[discord.Embed]:
    """Return a reply as one embed, or as two when it is long, within Discord's limits for all together.

    What is to be said of patient details, and an alert, stand in embeds of their own above it.
    """
    above = [_alert_embed(reply.alert)] if reply.alert else []
    above += [_private_embed(reply.private)] if reply.private else []
    title = shortened(plain(reply.title), TITLE)
    footer = shortened(reply.footer, FOOTER)
    room = WHOLE - len(title) - len(footer) - sum(map(len, above))
    pages: list[str] = [""]
    for block in _blocks(reply):
        fits = min(DESCRIPTION, room - sum(map(len, pages[:-1])))
        longer = f"{pages[-1]}\n{block}" if pages[-1] else block.lstrip("\n")
        if len(longer) <= fits:
            pages[-1] = longer
        elif len(pages) == 1 and len(block) <= room - len(pages[0]):
            pages.append(block.lstrip("\n"))
        else:
            pages[-1] = whole_sentences(longer, fits, _CUT)
            break
    embeds = [discord.Embed(description=page, colour=COLOURS[reply.tone]) for page in pages]
    embeds[0].title = title
    if footer:
        embeds[-1].set_footer(text=footer)
    return [*above, *embeds]


def _alert_embed(alert: str) -> discord.Embed:
    return discord.Embed(description=f"⚠️ **{plain(alert)}**", colour=COLOURS["warning"])


def _private_embed(private: Private) -> discord.Embed:
    told = f"{private.sentence}\n{plain(private.reading)}"
    return discord.Embed(title=private.title, description=shortened(told, DESCRIPTION), colour=COLOURS["warning"])


def _blocks(reply: Reply) -> Iterator[str]:
    if reply.lead:
        yield f"⚠️ **{plain(reply.lead)}**" if reply.tone == "warning" and reply.asked else plain(reply.lead)
    if reply.bottom_line:
        yield f"**Bottom line:** {plain(reply.bottom_line)}"
    if reply.sure:
        yield f"**How sure:** {plain(reply.sure)}"
    links = " · ".join(f"[{plain(link.text)}]({link.url})" for link in reply.links)
    asked = f"-# The study asked: {plain(reply.asked)}" if reply.asked else ""
    for n, section in enumerate(reply.sections):
        text = _section(section)
        if section.role == "source":
            if asked:
                yield asked
            joint = " · " if section.small else "\n"
            text, links, asked = f"{text}{joint * bool(links)}{links}", "", ""
        in_one_list = n > 0 and section.role in _IN_ONE_LIST
        belongs = reply.bottom_line or (section.small and section.role in _BELONGS_ABOVE) or in_one_list
        yield text if belongs else f"\n{text}"  # an empty line between what is read apart, but on a card
    if asked:
        yield asked
    for number, choice in enumerate(reply.choices if not (reply.topic_of or reply.asks) else (), start=1):
        yield _choice(number, choice, by_finding=reply.poem_id is not None)
    if links:
        yield f"\n{links}"


def _section(section: Section) -> str:
    lines = [plain(line) for line in section.lines]
    heading = f"**{plain(section.heading)}**"
    if section.small:
        small = [f"-# {line}" for line in lines]
        if section.role in _ON_ONE_LINE:
            return f"-# {plain(section.heading)}: {lines[0]}"
        return "\n".join(small if section.role in _UNNAMED or not section.heading else [heading, *small])
    if section.role == "topic":
        first, *rest = lines
        return "\n".join((f"{heading} {first}", *(f"-# {line}" for line in rest)))
    if not section.heading:
        return "\n".join(lines)
    if len(lines) > 1:
        return "\n".join((heading, *(f"- {line}" for line in lines)))
    return f"**{plain(section.heading)}:** {lines[0]}" if len(lines[0]) <= _ON_ITS_HEADING else f"{heading}\n{lines[0]}"


def _choice(number: int, choice: Choice, *, by_finding: bool) -> str:
    """Return one POEM of a list: by its question when that is to be chosen, by its finding beside a card."""
    differs = f"\n-# {plain(choice.differs)}" if choice.differs else ""
    return f"\n**{number}.** {plain(choice.headline if by_finding else choice.question)}{differs}"


def problem_lines(problems: tuple[Located, ...], most: int = 3500) -> str:
    """Return problems as lines of file, line, field, fault and remedy; says how many did not fit."""
    lines: list[str] = []
    for n, problem in enumerate(problems):
        line = f"- {plain(str(problem))}"
        if sum(map(len, lines)) + len(lines) + len(line) > most:
            lines.append(f"… and {len(problems) - n} more: type `bottomline check` where the bot runs.")
            break
        lines.append(line)
    return "\n".join(lines)


def reload_embed(done: Reloaded) -> discord.Embed:
    """Return the report of a reload."""
    embed = discord.Embed(title=shortened(done.sentence, TITLE), colour=COLOURS["answer" if done.done else "warning"])
    parts = []
    if len(done.sentence) > TITLE:
        parts.append(plain(done.sentence))
    if done.done:
        told = [f"**{word}**: {', '.join(ids[:20])}{' …' if len(ids) > 20 else ''}" for word, ids in done.moved]
        parts.append("\n".join(told) or "Nothing has changed.")
    if done.problems:
        parts.append(problem_lines(done.problems))
    embed.description = whole_sentences("\n".join(parts), DESCRIPTION, "…")
    return embed
