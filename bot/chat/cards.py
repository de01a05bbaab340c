"""A reply dressed for Discord: one embed, never over a limit, cut at a sentence and saying so."""

import discord
from discord.utils import escape_markdown, escape_mentions

from bot.core.problem import Problem
from bot.core.reply import Reply, cut
from bot.desk import Reloaded

# Discord's limits: https://discord.com/developers/docs/resources/message#embed-object-embed-limits
TITLE, DESCRIPTION, FIELD_NAME, FIELD_VALUE, FIELDS, FOOTER, WHOLE = 256, 4096, 256, 1024, 25, 2048, 6000

_COLOURS = {"answer": 0x2E8B57, "offer": 0xC9A227, "none": 0x4A6FA5, "redirect": 0x7A4FA5, "warning": 0xB3392F}


def plain(text: str) -> str:
    """Return text that Discord shows as it is: no markdown, nobody mentioned."""
    return escape_mentions(escape_markdown(text, as_needed=False))


def embed_of(reply: Reply) -> discord.Embed:
    """Return a reply as an embed within Discord's limits."""
    embed = discord.Embed(title=cut(plain(reply.title), TITLE, "…"), colour=_COLOURS[reply.tone])
    parts = []
    if reply.lead:
        parts.append(plain(reply.lead))
    if reply.asked:
        parts.append(f"-# The study asked: {plain(reply.asked)}")
    if reply.bottom_line:
        parts.append(f"**{plain(reply.bottom_line)}**")
    parts += [plain(line) for section in reply.sections if not section.heading for line in section.lines]
    parts += [f"**{n}.** {plain(c.question)}\n-# {plain(c.headline)}" for n, c in enumerate(reply.choices, start=1)]
    embed.description = cut("\n".join(parts), DESCRIPTION)
    embed.set_footer(text=cut(reply.footer, FOOTER, "…"))
    links = " · ".join(f"[{link.text}]({link.url})" for link in reply.links)
    for section in [s for s in reply.sections if s.heading][:FIELDS]:
        value = "\n".join(plain(line) for line in section.lines)
        if section.heading == "Source" and links:
            value = f"{cut(value, FIELD_VALUE - len(links) - 1)}\n{links}"
        name = cut(plain(section.heading), FIELD_NAME, "…")
        room = WHOLE - len(embed) - len(name)
        if room < 80:
            embed.set_footer(text="Shortened: the rest is under Details.")
            break
        embed.add_field(name=name, value=cut(value, min(FIELD_VALUE, room)), inline=False)
    return embed


def problem_lines(problems: tuple[Problem, ...], most: int = 3500) -> str:
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
    embed = discord.Embed(title=done.sentence[:TITLE], colour=_COLOURS["answer" if done.done else "warning"])
    parts = []
    if len(done.sentence) > TITLE:
        parts.append(plain(done.sentence))
    if done.changes is not None:
        changes = (
            ("added", done.changes.added),
            ("changed", done.changes.changed),
            ("gone", done.changes.removed),
        )
        told = [f"**{word}**: {', '.join(ids[:20])}{' …' if len(ids) > 20 else ''}" for word, ids in changes if ids]
        parts.append("\n".join(told) or "Nothing has changed.")
    if done.problems:
        parts.append(problem_lines(done.problems))
    embed.description = "\n".join(parts)[:DESCRIPTION]
    return embed
