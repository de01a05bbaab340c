"""What became of a study is found by its numbers and noted, politely; only when it was looked is set by itself."""

import asyncio
import time
from collections.abc import AsyncIterator
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import pytest
import pytest_asyncio
import yaml

from bot.core.poem import Poem
from bot.curation import Looked, recheck_all
from bot.desk import Desk
from bot.errors import DocumentError
from bot.library import Library
from bot.recheck import Registers, recheck
from tests.core.made import poem
from tests.library.folders import POEM, library
from tests.recheck.registers import Local, registers
from tests.test_main import bottomline

RETRACTED = {"doi": "10.5555/cement", "pmid": "99000001"}
CORRECTED = {"doi": "10.5555/plaster", "pmid": "99000002"}
QUIET = {"doi": "10.5555/quiet"}


@pytest_asyncio.fixture
async def local() -> AsyncIterator[Local]:
    """Crossref and PubMed on this machine."""
    async with registers() as local:
        yield local


def asking(local: Local, cache: Path | None = None, pause: float = 0.0) -> Registers:
    return Registers(
        "poems@hospital.example", "1.0", crossref=local.address, pubmed=f"{local.address}/eutils", cache=cache,
        pause=pause,
    )  # fmt: skip


async def found(local: Local, one: Poem) -> list[tuple[str, str]]:
    """Return the kinds and the addresses of what is found of a POEM."""
    async with asking(local) as there:
        return [(finding.kind, finding.address) for finding in (await recheck(one, there)).found]


async def test_a_retraction_is_found_in_both(local: Local) -> None:
    """With its notice; a POEM that is marked as retracted is told nothing new."""
    assert await found(local, poem(citation=RETRACTED)) == [
        ("retraction", "https://doi.org/10.5555/cement.retraction"),
        ("retraction", "https://pubmed.ncbi.nlm.nih.gov/99000091/"),
    ]
    status = {"added": "2026-11-22", "state": "retracted"}
    assert await found(local, poem(citation=RETRACTED, status=status)) == []
    assert await found(local, poem(citation={"pmid": "99000004"})) == [
        ("retraction", "https://pubmed.ncbi.nlm.nih.gov/99000004/")
    ], "marked, without a notice"


async def test_corrections_concerns_and_newer_reports_are_found(local: Local) -> None:
    """By the number of the trial; neither a comment, nor a new version, nor what is older than the POEM's report."""
    assert await found(local, poem(citation=CORRECTED)) == [
        ("correction", "https://doi.org/10.5555/plaster.erratum"),
        ("concern", "https://doi.org/10.5555/plaster.concern"),
        ("correction", "https://pubmed.ncbi.nlm.nih.gov/99000092/"),
        ("newer report", "https://pubmed.ncbi.nlm.nih.gov/99000011/"),
        ("newer report", "https://pubmed.ncbi.nlm.nih.gov/99000013/"),
    ]
    told = {"year": 2021, "study": "Five years", "finding": "The same.", "relation": "updates",
            "source": "https://pubmed.ncbi.nlm.nih.gov/99000011/"}  # fmt: skip
    kinds = [kind for kind, _ in await found(local, poem(citation=CORRECTED, later=[told]))]
    assert kinds.count("newer report") == 1, "what the POEM tells is no news"


async def test_a_study_is_looked_for_by_the_numbers_that_it_has(local: Local) -> None:
    """A DOI alone finds PubMed's number; a number that nobody knows is told; without any nobody is asked."""
    async with asking(local) as there:
        quiet = await recheck(poem(citation={**QUIET, "pmid": None}), there)
        assert (quiet.asked, quiet.found) == (("Crossref 10.5555/quiet", "PubMed 99000003"), ())
        none = {"pmid": None, "no_identifier": "made up"}
        before = len(local.asked)
        assert (await recheck(poem(citation=none), there)).asked == ()
        assert len(local.asked) == before
    assert await found(local, poem(citation={"doi": "10.5555/nothing", "pmid": "99000009"})) == [
        ("unknown number", "https://doi.org/10.5555/nothing"),
        ("unknown number", "https://pubmed.ncbi.nlm.nih.gov/99000009/"),
    ]


async def test_it_asks_politely(local: Local, tmp_path: Path) -> None:
    """One request a second in all, with an address; what was answered is not asked for again, even by another run."""
    assert Registers("a@b.org", "1", crossref="x", pubmed="y")._pause == 1.0
    async with asking(local, tmp_path, pause=0.3) as there:
        await asyncio.gather(recheck(poem(citation=RETRACTED), there), recheck(poem(citation=CORRECTED), there))
        times = [one.at for one in local.asked]
        assert len(times) == 6
        assert min(later - earlier for earlier, later in pairwise(times)) > 0.28
        assert {one.agent for one in local.asked} == {"Bottomline/1.0 (mailto:poems@hospital.example)"}
        assert all("poems@hospital.example" in one.query.values() for one in local.asked)
    async with asking(local, tmp_path) as there:
        again = await recheck(poem(citation=CORRECTED), there)
    assert len(again.found) == 5
    assert len(local.asked) == 6
    for kept in tmp_path.rglob("*.json"):
        kept.write_text("damaged", encoding="utf-8")
    async with asking(local, tmp_path) as there:
        assert len((await recheck(poem(citation=CORRECTED), there)).found) == 5
    assert len(local.asked) == 10


@pytest.mark.parametrize("contact", ["", "nobody", "a b@c.org", "me@localhost"])
def test_without_an_address_nobody_is_asked(contact: str) -> None:
    """It is told which setting to set."""
    with pytest.raises(DocumentError, match="BOTTOMLINE_CONTACT"):
        Registers(contact, "1.0", crossref="x", pubmed="y")


async def test_trouble_that_passes_is_waited_for(local: Local) -> None:
    """Once; what stays is told in a sentence, and so is what is no record."""
    local.failing = [503]
    assert len(await found(local, poem(citation=RETRACTED))) == 2
    for failing, why in (([503, 503], "Crossref cannot be asked now"), ([403], "refuses the question")):
        local.failing = failing
        with pytest.raises(DocumentError, match=why):
            await found(local, poem(citation=RETRACTED))
    for instead in ("<html>", "[" * 100_000, "{}"):
        local.instead = instead
        with pytest.raises(DocumentError, match="is no record"):
            await found(local, poem(citation=RETRACTED))
    local.instead = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    with pytest.raises(DocumentError, match="is no record"):
        await found(local, poem(citation={"pmid": "99000001"}))
    local.instead = "x" * 6_000_000
    with pytest.raises(DocumentError, match="too long"):
        await found(local, poem(citation={"pmid": "99000001"}))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A knowledge folder of three studies that are registered, and of one that is not."""
    numbers = {"cement": RETRACTED, "plaster": CORRECTED, "quiet": QUIET}
    files = {"unnumbered.yaml": POEM}
    for name, cited in numbers.items():
        lines = "".join(f"  {key}: '{value}'\n" for key, value in cited.items())
        files[f"{name}.yaml"] = POEM.replace("  no_identifier: made up\n", lines).replace("cement", name)
    searched = "evidence_checked: {on: 2026-01-02, query: plaster trial}  # by hand\n"
    files["plaster.yaml"] += searched
    return library(tmp_path, files).folder


async def looked(desk: Desk, local: Local, *, only_look: bool = False) -> dict[str, Looked]:
    async with asking(local) as there:
        return {one.poem.id: one async for one in recheck_all(desk, desk.knowledge, there, only_look=only_look)}


async def test_only_when_it_was_looked_is_set(local: Local, folder: Path) -> None:
    """With history, every other byte the same; a real search stays; findings are noted once, and nobody is retired."""
    desk = await Desk.open(Library(folder))
    before = {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("poems/*.yaml")}
    seen = await looked(desk, local, only_look=True)
    assert {i: len(one.new) for i, one in seen.items()} == {"cement": 2, "plaster": 5, "quiet": 0, "unnumbered": 0}
    assert {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("poems/*.yaml")} == before
    seen = await looked(desk, local)
    assert {i: len(one.new) for i, one in seen.items()} == {"cement": 2, "plaster": 5, "quiet": 0, "unnumbered": 0}
    now = {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("poems/*.yaml")}
    assert now["unnumbered"] == before["unnumbered"]
    assert "# by hand" in now["plaster"]
    assert "evidence_checked: {on: 2026-01-02, query: plaster trial}" in now["plaster"]
    read = yaml.safe_load(now["cement"])
    assert read["evidence_checked"]["query"] == "Crossref 10.5555/cement; PubMed 99000001"
    assert read["evidence_checked"]["scope"] == "same study"
    assert read["status"]["checked"] == read["evidence_checked"]["on"]
    assert "state" not in read["status"]
    assert [line for line in before["cement"].splitlines() if line not in now["cement"].splitlines()] == [
        "status: {added: 2026-11-22}"
    ]
    used = desk.knowledge.poems["cement"]
    assert used.evidence_checked is not None
    assert used.searched is None, "it is no search for other studies"
    whys = [change.why for change in desk.library.history.remarks("cement")]
    assert any("/kb retire" in why and "10.5555/cement.retraction" in why for why in whys)
    again = await looked(desk, local)
    assert not any(one.new for one in again.values()), "told once"
    for name in ("cement", "plaster", "quiet"):
        for _ in range(2):
            if (folder / "poems" / f"{name}.yaml").read_text(encoding="utf-8") != before[name]:
                desk.library.undo(name)
    assert {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("poems/*.yaml")} == before


async def test_a_register_that_is_away_ends_it(local: Local, folder: Path) -> None:
    """One that fails for a POEM or two is told; at the third the rest waits; nothing is set for those."""
    desk = await Desk.open(Library(folder))
    local.failing = [503] * 4
    seen = await looked(desk, local)
    assert [bool(one.failed) for one in seen.values()] == [True, True, False, False]
    local.failing = [503] * 100
    with pytest.raises(DocumentError, match="cannot be asked now"):
        await looked(desk, local)
    assert "checked" not in (folder / "poems" / "cement.yaml").read_text(encoding="utf-8")


async def test_the_command_line_rechecks(local: Local, folder: Path) -> None:
    """Findings with where to read them and what to do; exit 1 when somebody could not be asked."""
    started = time.monotonic()
    where, env = ("--knowledge", str(folder)), cast("dict[str, Any]", local.settings)
    done = await asyncio.to_thread(lambda: bottomline("recheck", "cement", *where, **env))
    assert done.returncode == 0, done.stderr
    assert "retraction, 2026-05-04. https://doi.org/10.5555/cement.retraction Read the notice." in done.stdout
    assert "1 POEM: 2 findings, 0 without a number to be looked for, 0 failures." in done.stdout
    assert time.monotonic() - started > 1.0, "a second between two requests"
    refused = await asyncio.to_thread(lambda: bottomline("recheck", *where))
    assert refused.returncode == 1
    assert "BOTTOMLINE_CONTACT" in refused.stderr
    wrong = await asyncio.to_thread(lambda: bottomline("recheck", "gypsum", *where, **env))
    assert wrong.returncode == 1
    assert "I have no POEM gypsum" in wrong.stderr
