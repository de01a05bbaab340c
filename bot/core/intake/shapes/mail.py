"""A mail, forwarded or quoted: its head, the note above it, pictures and links."""

import re

from bot.core.intake.shapes.page import Line, Pages, around, first_question, words_of

_HEAD = re.compile(r"(?:from|sent|to|cc|bcc|date|subject|reply-to|importance|attachments?)\s?:", re.IGNORECASE)
_FORWARDED = re.compile(
    r"[-\s]*(?:forwarded message|original message|begin forwarded message)[-:\s]*$|on\b.{5,120}\bwrote\s?:$",
    re.IGNORECASE,
)
_PICTURE = re.compile(r"\[(?:image|cid)\s?:[^\]]{0,200}\]", re.IGNORECASE)
_LINK = re.compile(r"\s?<(?:https?://|mailto:)[^<>\s]{1,2000}>")
_LEAST = 2


def read(lines: list[Line], words: Pages) -> list[Line]:  # noqa: ARG001 - all shapes take the same
    """Set aside the head of a mail with all that stands above it, and what leads elsewhere."""
    page = list(lines)
    linked: list[Line] = []
    for at, line in words_of(page):
        picture = _PICTURE.findall(line)
        links = _LINK.findall(line)
        if picture or links:
            rest = _LINK.sub("", _PICTURE.sub("", line)).strip()
            linked += [around(found.strip(" <>")) for found in (*picture, *links)]
            page[at] = rest
    first = first_question(page)
    head = [at for at, line in words_of(page) if at < first and (_HEAD.match(line) or _FORWARDED.match(line))]
    if sum(_HEAD.match(str(page[at])) is not None for at in head) >= _LEAST:
        for at, line in words_of(page):
            if at <= head[-1]:
                page[at] = around(line)
    return [*page, "", *linked] if linked else page
