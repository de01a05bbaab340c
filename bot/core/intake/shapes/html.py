"""The source of a web page: its text as a reader sees it, one line for each paragraph, heading, item and row."""

import re
from html.parser import HTMLParser

_TAG = re.compile(
    r"</?(?:p|div|h[1-6]|span|br|li|td|tr|b|i|a|em|strong|section|article|body|html)\b[^<>]{0,2000}>", re.IGNORECASE
)
_BEGINS = re.compile(
    r"\s*(?:<!--.{0,2000}?-->\s*|<\?xml[^>]{0,200}>\s*){0,9}<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_LEAST_TAGS = 6

# What is not for reading, and what surrounds the article.
_UNSEEN = frozenset(
    {"script", "style", "head", "noscript", "template", "svg", "iframe", "select", "button", "textarea"}
)
_AROUND = frozenset({"nav", "aside", "footer", "form"})
_BREAKS = frozenset(
    """
    p div br hr li ul ol dl dt tr table thead tbody section article main header figure figcaption blockquote pre address
    h1 h2 h3 h4 h5 h6
    """.split()  # noqa: SIM905 - a block of words reads better than a list
)
_PARAGRAPHS = frozenset(
    [
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "section",
        "article",
        "main",
        "blockquote",
        "table",
        "dl",
        "ul",
        "ol",
        "header",
    ]
)
_CELLS = frozenset({"td", "th", "dd"})


def is_html(text: str) -> bool:
    """Tell whether a text is the source of a web page or a piece of it."""
    if _BEGINS.match(text):
        return True
    return text.lstrip().startswith("<") and sum(1 for _ in _TAG.finditer(text)) >= _LEAST_TAGS


def text_of(source: str) -> str:
    """Return the text of a page; "# " marks its title as Markdown does. Where nothing else is left, menus as well."""
    return _read(source, _UNSEEN | _AROUND) or _read(source, _UNSEEN)


def _read(source: str, skipped: frozenset[str]) -> str:
    page = _Page(skipped)
    page.feed(source)
    page.close()
    lines = (" ".join(part.replace("\n", " ").split(" ")).strip() for part in "".join(page.parts).split("\0"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(re.sub(r"[ \r\n]+", " ", line).strip(" ") for line in lines)).strip()


class _Page(HTMLParser):
    """Collects the text; a zero character stands where a line ends."""

    def __init__(self, skipped: frozenset[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._skipped = skipped
        self._inside: list[str] = []
        self._raised: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if self._inside or tag in self._skipped:
            if not self._inside or tag == self._inside[-1]:
                self._inside.append(tag)
            return
        if tag == "sup":
            self._raised.append(len(self.parts))
        elif tag == "a" and self._raised:  # a number that leads to the references
            self._raised[-1] = ~abs(self._raised[-1])
        elif tag in _CELLS:
            self.parts.append("\t")
        elif tag in _BREAKS:
            self.parts.append("\0\0" if tag in _PARAGRAPHS else "\0")
            if tag == "h1":
                self.parts.append("# ")

    def handle_endtag(self, tag: str) -> None:
        if self._inside:
            if tag == self._inside[-1]:
                self._inside.pop()
            return
        if tag == "sup" and self._raised:
            if (at := self._raised.pop()) < 0:
                del self.parts[~at:]
        elif tag in _BREAKS and tag != "br":
            self.parts.append("\0\0" if tag in _PARAGRAPHS else "\0")

    def handle_data(self, data: str) -> None:
        if not self._inside:
            self.parts.append(data.replace("\0", ""))
