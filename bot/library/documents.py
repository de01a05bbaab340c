"""Raw documents as they are kept: text files of any encoding, mails, web pages, PDF, Word. Each gives its text.

Mails are read with the standard library; PDF and Word need the extra `documents`, and say so where it is missing.
"""

import email
import email.policy
import io
import sys
import zipfile
from pathlib import Path
from typing import Any

from bot.errors import DocumentError

_MOST_TEXT = 200_000  # bytes: a POEM is one page
LARGEST_FILE = 5_000_000  # bytes of a file with fonts and pictures in it
_MOST_UNPACKED = 50_000_000
_MOST_PAGES = 40
_PACKED = {b"%PDF-": ".pdf", b"PK\x03\x04": ".docx"}
_BINARY = b"\x00"
_MISSING = "needs more than is installed. Type: pip install 'bottomline[documents]'; or save its text as .txt."


def read_document(path: Path) -> str:
    """Return the text of a raw document ("-": standard input). Raise DocumentError when it cannot be read."""
    return text_of(path, _bytes(path))


def text_of(path: Path, raw: bytes) -> str:
    """Return the text of what a raw document holds, by what it is and by its name. Raise DocumentError likewise."""
    if len(raw) > LARGEST_FILE:
        raise DocumentError(f"{path} is over {LARGEST_FILE:,} bytes long. A POEM is one page: cut the document.")
    kind = next((kind for begins, kind in _PACKED.items() if raw.startswith(begins)), path.suffix.lower())
    if kind == ".pdf":
        return _told(path, _pdf, raw)
    if kind == ".docx":
        return _told(path, _docx, raw)
    if len(raw) > _MOST_TEXT:
        raise DocumentError(f"{path} is over {_MOST_TEXT:,} bytes long. A POEM is one page: cut the document.")
    if kind == ".eml":
        return _told(path, _mail, raw)
    return _decoded(path, raw)


def _bytes(path: Path) -> bytes:
    try:
        if str(path) == "-":
            raw = sys.stdin.buffer.read(LARGEST_FILE + 1) if sys.stdin else b""
        elif path.exists() and not path.is_file():  # a pipe may never end
            raise DocumentError(f"{path} is no file. Save the document as a file, or pass it on standard input: -")
        else:
            with path.open("rb") as file:
                raw = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise DocumentError(f"{path} cannot be read: {error.strerror}.") from error
    return raw


def _decoded(path: Path, raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace")
    if _BINARY in raw:
        raise DocumentError(f"{path} is no text. Save the document as text (.txt), or as .pdf or .docx.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")  # what Windows programs save without saying so


def _told(path: Path, read: Any, raw: bytes) -> str:
    """Return what a reader makes of a file. Readers raise whatever they like on a broken one."""
    try:
        return str(read(raw))
    except DocumentError as error:
        raise DocumentError(f"{path} {error}") from error
    except Exception as error:
        raise DocumentError(f"{path} is broken or protected. Save its text as .txt.") from error


def _pdf(raw: bytes) -> str:
    try:
        import pypdf
    except ImportError as error:
        raise DocumentError(_MISSING) from error
    pages = pypdf.PdfReader(io.BytesIO(raw)).pages
    if len(pages) > _MOST_PAGES:
        raise DocumentError(f"has {len(pages)} pages. A POEM is one page: cut the document.")
    text = "\n\n".join(page.extract_text() for page in pages)
    if not text.strip():
        raise DocumentError("holds pictures and no text. Type the POEM, or run it through text recognition.")
    return text


def _docx(raw: bytes) -> str:
    try:
        import docx
    except ImportError as error:
        raise DocumentError(_MISSING) from error
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        if sum(part.file_size for part in packed.infolist()) > _MOST_UNPACKED:
            raise DocumentError("is far too long. A POEM is one page: cut the document.")
    lines: list[str] = []
    for part in docx.Document(io.BytesIO(raw)).iter_inner_content():
        if isinstance(part, docx.table.Table):
            lines += ["\t".join(cell.text.replace("\n", " ") for cell in row.cells) for row in part.rows]
        else:
            titled = part.style is not None and part.style.name in {"Title", "Heading 1"}
            lines.append(f"# {part.text}" if titled and part.text.strip() else part.text)
            lines.append("")
    return "\n".join(lines)


def _mail(raw: bytes) -> str:
    """Return the body of a mail as plain text where it has one, else as its page."""
    body = email.message_from_bytes(raw, policy=email.policy.default).get_body(("plain", "html"))
    if body is None:
        raise DocumentError("has no text. Save what is attached to it.")
    return str(body.get_content())
