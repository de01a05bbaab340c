"""Markdown, as people post it: the title, links, code marks, and the heads of tables."""

import re

_TITLE = re.compile(r"^[ ]{0,3}#[ \t]+(?P<title>\S.*?)[ \t#]*$", re.MULTILINE)
_LINK = re.compile(r"!?\[(?P<said>[^\[\]\n]{1,300})\]\(\s*<?[^()\s]{1,500}>?(?:\s+\"[^\"\n]{0,200}\")?\s*\)")
_CODE = re.compile(r"(?<!`)`([^`\n]{1,300})`(?!`)")
_ROW = re.compile(r"^[ \t]*\|(?P<cells>.+)\|[ \t]*\n(?=[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|)", re.MULTILINE)
_HEADS = frozenset(
    ["field", "value", "item", "detail", "details", "what", "said", "name", "entry", "property", "header", "data"]
)


def tidied(text: str) -> str:
    """Return a text with the one "# Title" labelled, links and code as their words, heads of tables gone."""
    titles = list(_TITLE.finditer(text))
    if len(titles) == 1:
        here = titles[0]
        text = f"{text[: here.start()]}Title: {here['title']}\n{text[here.end() :]}"
    text = _CODE.sub(r"\1", _LINK.sub(lambda found: found["said"], text))
    return _ROW.sub(_without_head, text)


def _without_head(row: re.Match[str]) -> str:
    """Return nothing for a row above the line of dashes that only names the columns: it says nothing of the POEM."""
    cells = [cell.strip(" *_").lower() for cell in row["cells"].split("|")]
    return "\n" if all(cell in _HEADS or not cell for cell in cells) else row.group()
