"""A POEM is read out of whatever file it comes in; what cannot be read is told with a remedy."""

import io
import os
import sys
import zipfile
from email.message import EmailMessage
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.intake import Draft
from bot.errors import DocumentError
from bot.library.documents import read_document
from tests.core.intake import reading

SHAPES = Path(__file__).parents[1] / "documents" / "shapes"
POEM = (SHAPES / "mail-quoted.txt").read_text(encoding="utf-8").replace("> ", "").replace(">", "")


def draft_of(path: Path) -> Draft:
    """Return the one draft that a file gives."""
    read = reading.read_document(read_document(path))
    assert read.errors == ()
    (draft,) = read.poems
    return draft


def is_right(draft: Draft) -> None:
    """Assert that the fields of POEM are there."""
    poem = draft.as_mapping()
    assert poem["headline"] == "Honeyed water no rival to plain water for dry mouth"
    assert poem["level_of_evidence"] == "2b"
    assert poem["citation"]["pages"] == "88-93"
    assert poem["study"]["setting"] == "Nursing home/extended care facility"
    assert poem["synopsis"].endswith("-0.2 to 0.4).")


def test_a_text_is_read_in_the_encoding_it_has(tmp_path: Path) -> None:
    """UTF-8 with or without a mark, UTF-16, or what Windows programs save without saying so."""
    path = tmp_path / "poem.txt"
    for raw in ("± 3".encode(), b"\xef\xbb\xbf" + "± 3".encode(), "± 3".encode("cp1252"), "± 3".encode("utf-16")):
        path.write_bytes(raw)
        assert read_document(path) == "± 3"


def test_a_document_may_come_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dash stands for what is piped in."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a POEM")))
    assert read_document(Path("-")) == "a POEM"


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    """A missing file, a pipe, a far too long one, a picture."""
    with pytest.raises(DocumentError, match="cannot be read: No such file"):
        read_document(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe")  # nobody writes into it
    with pytest.raises(DocumentError, match="pipe is no file"):
        read_document(tmp_path / "pipe")
    (tmp_path / "long").write_bytes(b"x" * 200_001)
    with pytest.raises(DocumentError, match="is over 200,000 bytes long"):
        read_document(tmp_path / "long")
    (tmp_path / "longer.pdf").write_bytes(b"%PDF-" + b"x" * 5_000_001)
    with pytest.raises(DocumentError, match="is over 5,000,000 bytes long"):
        read_document(tmp_path / "longer.pdf")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    with pytest.raises(DocumentError, match="is no text"):
        read_document(tmp_path / "picture.png")


@pytest.mark.parametrize("form", ["plain", "both", "html"])
def test_a_mail_gives_its_body(tmp_path: Path, form: str) -> None:
    """The plain text where there is one; encoded as mails are, with names and addresses in its head."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "alerts@example.org", "dr@example.org", "Daily POEM – new"
    paragraphs = (part.replace("\n", "<br>") for part in POEM.split("\n\n"))
    page = "<html><body>" + "".join(f"<p>{part}</p>" for part in paragraphs) + "</body></html>"
    if form == "html":
        mail.set_content(page, subtype="html", cte="base64")
    else:
        mail.set_content(POEM, cte="quoted-printable")
    if form == "both":
        mail.add_alternative(page, subtype="html")
    (tmp_path / "poem.eml").write_bytes(bytes(mail))
    is_right(draft_of(tmp_path / "poem.eml"))
    del mail["Subject"]
    (tmp_path / "none.eml").write_bytes(b"Content-Type: image/png\n\n")
    with pytest.raises(DocumentError, match="has no text"):
        read_document(tmp_path / "none.eml")


def test_a_word_document_gives_paragraphs_and_tables(tmp_path: Path) -> None:
    """Its title is the headline, a row of a table a field."""
    document = docx.Document()
    document.add_paragraph("Journal club, Tuesday")
    document.add_heading("Honeyed water no rival to plain water for dry mouth", 0)
    for part in POEM[POEM.index("Clinical question") :].split("\n\n"):
        if part.startswith("Setting"):
            table = document.add_table(rows=0, cols=2)
            for cell, said in zip(table.add_row().cells, part.split(": "), strict=True):
                cell.text = said
        else:
            document.add_paragraph(part)
    document.save(str(tmp_path / "poem.docx"))
    is_right(draft_of(tmp_path / "poem.docx"))


def test_a_pdf_gives_its_text(tmp_path: Path) -> None:
    """Lines as they are printed on the page."""
    (tmp_path / "poem.pdf").write_bytes(pdf(POEM))
    is_right(draft_of(tmp_path / "poem.pdf"))
    (tmp_path / "scan.pdf").write_bytes(pdf(""))
    with pytest.raises(DocumentError, match="holds pictures and no text"):
        read_document(tmp_path / "scan.pdf")


def pdf(text: str) -> bytes:
    """Return a PDF of one page with these lines."""
    shown = "".join(f"({line}) Tj T*\n" for line in text.replace("(", r"\(").replace(")", r"\)").split("\n"))
    stream = f"BT /F1 9 Tf 12 TL 40 780 Td\n{shown}ET".encode("cp1252", errors="replace")
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    )
    out, places = b"%PDF-1.4\n", []
    for number, said in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj%s\nendobj\n" % (number, said)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(out)
    return out + b"xref\n0 6\n0000000000 65535 f \n" + table + end


@pytest.mark.parametrize("name", ["poem.pdf", "poem.docx"])
def test_a_missing_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Who installed only the bot is told what to type."""
    monkeypatch.setitem(sys.modules, "pypdf", None)
    monkeypatch.setitem(sys.modules, "docx", None)
    (tmp_path / name).write_bytes(pdf("x") if name.endswith("pdf") else b"PK\x03\x04")
    with pytest.raises(DocumentError, match=r"pip install 'bottomline\[documents\]'"):
        read_document(tmp_path / name)


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    """A small file that unpacks to a very long one is refused by what it says of itself."""
    with zipfile.ZipFile(tmp_path / "bomb.docx", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", b"0" * 60_000_000)
    with pytest.raises(DocumentError, match="far too long"):
        read_document(tmp_path / "bomb.docx")


@given(
    raw=st.binary(max_size=400),
    begins=st.sampled_from(
        [b"", b"%PDF-1.4\n", b"PK\x03\x04", b"From: a@b\n\n", b"<html>", pdf("Clinical Question")[:300]]
    ),
    name=st.sampled_from(["a.txt", "a.pdf", "a.docx", "a.eml", "a.html", "a.md", "a"]),
)
@settings(deadline=2000, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_file_raises_anything_else(tmp_path: Path, raw: bytes, begins: bytes, name: str) -> None:
    """Whatever stands in a file, it is read or refused with a sentence, and soon."""
    path = tmp_path / name
    path.write_bytes(begins + raw)
    told, text = "", ""
    try:
        text = read_document(path)
    except DocumentError as error:
        told = str(error)
    if told:
        assert told.endswith(".")
    else:
        read = reading.read_document(text)
        assert read.poems or read.errors
