"""The bot takes in what changes in its folder by itself, and tells curators of a bad file once: a real connection."""

import asyncio
import datetime as dt
import os
import re
import shutil
import signal
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.discord_server import World
from tests.discord_server.launch import Bot
from tests.faces.discord.process import running
from tests.faces.discord.test_changing import VERTOS, curated
from tests.recheck.registers import registers

pytestmark = pytest.mark.asyncio(loop_scope="module")

CARD = {"title": VERTOS}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def watched(folder: Path) -> AsyncIterator[tuple[World, Bot]]:
    """A server with a channel for curators, and the bot, which watches its folder."""
    async with running(BOTTOMLINE_KNOWLEDGE=str(folder), BOTTOMLINE_CURATOR_CHANNEL="general") as (world, bot):
        yield world, bot


def posted(world: World) -> list[str]:
    """Return what was told to the curators."""
    return [said.content.replace("\\", "") for said in world.history("#general") if said.content.startswith("⚠️")]


async def shown(world: World, words: str) -> None:
    """Wait until a card says this to a member."""
    for _ in range(40):
        if words in (await world.slash("member", "#clinical-questions", "poem", CARD)).text:
            return
        await asyncio.sleep(0.2)
    raise AssertionError(words)


async def test_a_changed_file_is_taken_in_and_a_bad_one_told_once(watched: tuple[World, Bot], folder: Path) -> None:
    """Nobody types a command. While it is bad, other changes wait and are no news; mended, it is told once more."""
    world, bot = watched
    path = folder / "poems" / f"{VERTOS}.yaml"
    good = path.read_text(encoding="utf-8")
    other = folder / "poems" / "vertebroplasty-vertos5-2023.yaml"
    told = len(posted(world))
    try:
        path.write_text(good.replace("headline: ", "headline: Anew, "), encoding="utf-8")
        await shown(world, "Anew, ")
        assert len(posted(world)) == told, "a good change is no news"
        path.write_text(good.replace("masking: double", "masking: doubled"), encoding="utf-8")
        await world.wait(lambda: len(posted(world)) > told)
        assert f"poems/{VERTOS}.yaml:" in posted(world)[-1]
        assert "study.masking" in posted(world)[-1]
        assert "double" in posted(world)[-1]
        for n in range(3):
            other.write_text(f"{other.read_text(encoding='utf-8')}# {n}\n", encoding="utf-8")
            await asyncio.sleep(0.7)
        await shown(world, "Anew, ")
        assert len(posted(world)) == told + 1
        path.write_text(good, encoding="utf-8")
        await world.wait(lambda: len(posted(world)) > told + 1)
        assert f"Mended: poems/{VERTOS}.yaml" in posted(world)[-1]
        assert "Anew" not in (await world.slash("member", "#clinical-questions", "poem", CARD)).text
    finally:
        path.write_text(good, encoding="utf-8")
    await asyncio.sleep(1.5)
    assert len(posted(world)) == told + 2
    assert "incident" not in bot.log


async def test_what_is_changed_in_the_chat_is_no_news(watched: tuple[World, Bot], folder: Path) -> None:
    """Neither a change that is taken in, nor one that is taken back because of it, is told a second time."""
    world, _ = watched
    told = len(posted(world))
    assert "Signed: " in (await curated(world, "sign", poem=VERTOS, name="Ada Brandt, MD")).text
    refused = await curated(world, "retire", poem=VERTOS, state="superseded", successor=VERTOS, reason="a slip")
    assert "Nothing was changed" in refused.text
    await curated(world, "undo", poem=VERTOS)
    await asyncio.sleep(2.0)
    assert len(posted(world)) == told
    assert "reviewed_by: null" in (folder / "poems" / f"{VERTOS}.yaml").read_text(encoding="utf-8")


async def test_a_signal_reloads_where_nothing_is_watched(tmp_path: Path, folder: Path) -> None:
    """SIGHUP to the process takes in what was changed, and a bad file is told once, with watching off."""
    own = tmp_path / "knowledge"
    shutil.copytree(folder, own)
    path = own / "poems" / f"{VERTOS}.yaml"
    good = path.read_text(encoding="utf-8")
    more = {"BOTTOMLINE_KNOWLEDGE": str(own), "BOTTOMLINE_WATCH": "off", "BOTTOMLINE_CURATOR_CHANNEL": "general"}
    async with running(**more) as (world, bot):
        assert bot.proc
        path.write_text(good.replace("headline: ", "headline: Anew, "), encoding="utf-8")
        await asyncio.sleep(1.5)
        assert "Anew" not in (await world.slash("member", "#clinical-questions", "poem", CARD)).text
        os.kill(bot.proc.pid, signal.SIGHUP)
        await shown(world, "Anew, ")
        path.write_text("headline: [", encoding="utf-8")
        for _ in range(3):
            os.kill(bot.proc.pid, signal.SIGHUP)
            await asyncio.sleep(0.5)
        assert len(posted(world)) == 1
        assert f"poems/{VERTOS}.yaml:" in posted(world)[0]
        path.write_text(good, encoding="utf-8")
        assert "Reloaded" in (await world.slash("kb_admin", "#clinical-questions", "kb reload")).text
        await world.wait(lambda: len(posted(world)) == 2)
        assert "Mended" in posted(world)[1]
        assert (await bot.stop()).code == 0


async def test_a_folder_that_reports_nothing_is_looked_through(tmp_path: Path, folder: Path) -> None:
    """With `poll`; and the bot ends as quickly."""
    own = tmp_path / "knowledge"
    shutil.copytree(folder, own)
    path = own / "poems" / f"{VERTOS}.yaml"
    async with running(BOTTOMLINE_KNOWLEDGE=str(own), BOTTOMLINE_WATCH="poll") as (world, bot):
        path.write_text(path.read_text(encoding="utf-8").replace("headline: ", "headline: Anew, "), encoding="utf-8")
        await shown(world, "Anew, ")
        end = await bot.stop()
        assert end.code == 0
        assert end.seconds < 5


def git(folder: Path, *words: str) -> str:
    """Return what git says of a repository, or have it do something there."""
    who = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org")
    command = ["git", "-C", str(folder), *who, *words]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603 - git


async def test_a_commit_that_cannot_be_made_is_told(tmp_path: Path, folder: Path) -> None:
    """The change stands, and the curators' channel says what to do; the next one is committed by its curator."""
    own = tmp_path / "knowledge"
    shutil.copytree(folder, own, ignore=shutil.ignore_patterns("history", "drafts"))
    for words in (("init", "--quiet"), ("add", "."), ("commit", "--quiet", "--message=Begin")):
        git(own, *words)
    more = {"BOTTOMLINE_KNOWLEDGE": str(own), "BOTTOMLINE_GIT": "on", "BOTTOMLINE_CURATOR_CHANNEL": "general"}
    async with running(**more) as (world, _):
        lock = own / ".git" / "index.lock"
        lock.touch()
        signing = {"poem": VERTOS, "name": "Ada Brandt, MD"}
        assert "Signed: " in (await world.slash("kb_admin", "#clinical-questions", "kb sign", signing)).text
        await world.wait(lambda: posted(world))
        assert f"{VERTOS} is saved, but not committed" in posted(world)[0]
        lock.unlink()
        await world.slash("kb_admin", "#clinical-questions", "kb undo", {"poem": VERTOS})
        assert git(own, "log", "-1", "--format=%an|%s").startswith(f"karim.kb|Undo change 1: {VERTOS}")
        assert len(posted(world)) == 1


async def test_studies_are_looked_for_every_so_many_days(tmp_path: Path, folder: Path) -> None:
    """Where it is switched on: what is found is told to curators, and under /kb review; nothing is retired."""
    own = tmp_path / "knowledge"
    shutil.copytree(folder, own, ignore=shutil.ignore_patterns("history", "drafts"))
    path = own / "poems" / f"{VERTOS}.yaml"
    for poem in own.glob("poems/*.yaml"):
        changes = {r"^  checked: .*$": "  checked: 2999-01-01"}
        if poem == path:
            cited = {r"^  doi: .*$": "  doi: 10.5555/cement", r"^  pmid: .*$": "  pmid: '99000001'"}
            changes = {**cited, r"^  checked: .*$": "  checked: 2020-01-01"}
        text = poem.read_text(encoding="utf-8")
        for old, new in changes.items():
            text = re.sub(old, new, text, flags=re.MULTILINE)
        poem.write_text(text, encoding="utf-8")
    async with registers() as local:
        more = {"BOTTOMLINE_KNOWLEDGE": str(own), "BOTTOMLINE_CURATOR_CHANNEL": "general", **local.settings}
        async with running(**more, BOTTOMLINE_RECHECK_DAYS="30") as (world, bot):
            await world.wait(lambda: len(posted(world)) >= 2, 30)
            assert any("Crossref lists a notice" in said and "/kb retire" in said for said in posted(world))
            await bot.wait_log("rechecked 1 of 1 POEMs that were due")
            shown = await world.slash("kb_admin", "#clinical-questions", "kb review", {"poem": VERTOS})
            assert "PubMed: retracted in J Ex" in shown.text.replace("\\", "")
            assert "state: current" in path.read_text(encoding="utf-8")
            assert f"checked: {dt.datetime.now(tz=dt.UTC).date()}" in path.read_text(encoding="utf-8")
            assert (await bot.stop()).code == 0
