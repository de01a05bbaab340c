"""Asks Crossref and PubMed politely: one request a second in all, with an address at which we can be reached.

What was answered is kept for a day, in a folder where there is one: who looks again asks nobody again.
"""

import asyncio
import hashlib
import json
import logging
import re
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

import aiohttp

from bot.errors import DocumentError

log = logging.getLogger(__name__)

_KEPT_FOR = 24 * 3600.0
_LARGEST = 5_000_000  # bytes of an answer
_WITHIN = aiohttp.ClientTimeout(total=30)
_AGAIN_AFTER, _LONGEST_WAIT = 5.0, 60.0
_NOT_FOUND = 404
_ADDRESS = re.compile(r"[^@\s,;<>()]+@[^@\s,;<>()]+\.[^@\s,;<>()]+")


class Registers:
    """Crossref and PubMed. `contact`: an address of whoever runs this; `pause`: seconds between two requests."""

    def __init__(
        self,
        contact: str,
        version: str,
        *,
        crossref: str,
        pubmed: str,
        cache: Path | None = None,
        pause: float = 1.0,
    ) -> None:
        if not _ADDRESS.fullmatch(contact):
            raise DocumentError(
                "Set BOTTOMLINE_CONTACT to an e-mail address at which you can be reached: Crossref and PubMed ask that "
                "of programs."
            )
        self._contact = contact
        self._crossref, self._pubmed = crossref.rstrip("/"), pubmed.rstrip("/")
        self._cache = cache / "registers" if cache else None
        self._pause = pause
        self._last = -pause
        self._turn = asyncio.Lock()
        agent = f"Bottomline/{version} (mailto:{contact})"
        self._headers = {"User-Agent": agent}
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(timeout=_WITHIN, headers=self._headers)
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._session:
            await self._session.close()

    async def crossref(self, path: str) -> Any:
        """Return a record of Crossref's, or None when there is none. Raise DocumentError when it cannot be had."""
        text = await self._answer("Crossref", f"{self._crossref}{path}", {"mailto": self._contact})
        return None if text is None else _json("Crossref", text)

    async def pubmed(self, tool: str, query: Mapping[str, str]) -> str:
        """Return what a tool of PubMed's answers. Raise DocumentError when it cannot be had."""
        own = {"tool": "bottomline", "email": self._contact}
        return await self._answer("PubMed", f"{self._pubmed}/{tool}.fcgi", {**query, **own}) or ""

    async def pubmed_json(self, tool: str, query: Mapping[str, str]) -> Any:
        """Return what a tool of PubMed's answers, where that is JSON. Raise DocumentError likewise."""
        return _json("PubMed", await self.pubmed(tool, query))

    async def _answer(self, name: str, address: str, query: Mapping[str, str]) -> str | None:
        asked = hashlib.sha256(json.dumps([address, sorted(query.items())]).encode()).hexdigest()
        kept = self._cache / f"{asked}.json" if self._cache else None
        known, text = await asyncio.to_thread(_kept, kept)
        if known:
            return text
        text = await self._asked(name, address, query)
        await asyncio.to_thread(_keep, kept, text)
        return text

    async def _asked(self, name: str, address: str, query: Mapping[str, str]) -> str | None:
        """Return an answer, asked for once more where the first trouble may pass."""
        try:
            return await self._once(name, address, query)
        except _BusyError as busy:
            await asyncio.sleep(min(busy.seconds, _LONGEST_WAIT))
        try:
            return await self._once(name, address, query)
        except _BusyError as busy:
            raise DocumentError(f"{name} cannot be asked now ({busy}). Try again later.") from busy

    async def _once(self, name: str, address: str, query: Mapping[str, str]) -> str | None:
        if self._session is None:
            raise RuntimeError("the registers are asked outside of their context")
        async with self._turn:  # one at a time, so that no two go within a second
            await asyncio.sleep(max(0.0, self._last + self._pause - time.monotonic()))
            try:
                async with self._session.get(address, params=query) as answer:
                    if answer.status == _NOT_FOUND:
                        return None
                    if answer.status == 429 or answer.status >= 500:
                        after = answer.headers.get("Retry-After", "")
                        raise _BusyError(f"HTTP {answer.status}", float(after) if after.isdecimal() else self._again)
                    if answer.status != 200:
                        raise DocumentError(f"{name} refuses the question (HTTP {answer.status}).")
                    raw = b"".join([piece async for piece in _pieces(answer)])
            except (aiohttp.ClientError, TimeoutError, OSError) as error:
                raise _BusyError(type(error).__name__, self._again) from error
            finally:
                self._last = time.monotonic()
        if len(raw) > _LARGEST:
            raise DocumentError(f"{name}'s answer is no record: it is too long.")
        return raw.decode("utf-8", errors="replace")

    @property
    def _again(self) -> float:
        return min(_AGAIN_AFTER, 5 * self._pause)


async def _pieces(answer: aiohttp.ClientResponse) -> AsyncIterator[bytes]:
    """Yield an answer, as far as it may be read."""
    length = 0
    async for piece in answer.content.iter_any():
        yield piece
        length += len(piece)
        if length > _LARGEST:
            return


class _BusyError(Exception):
    def __init__(self, why: str, seconds: float) -> None:
        super().__init__(why)
        self.seconds = seconds


def _json(name: str, text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DocumentError(f"{name}'s answer is no record.") from error


def _kept(file: Path | None) -> tuple[bool, str | None]:
    """Return whether an answer is kept and not too old, and which."""
    if file is None:
        return False, None
    with suppress(OSError, ValueError, KeyError, TypeError):
        if time.time() - file.stat().st_mtime < _KEPT_FOR:
            text = json.loads(file.read_text(encoding="utf-8"))["text"]
            if text is None or isinstance(text, str):
                return True, text
    return False, None


def _keep(file: Path | None, text: str | None) -> None:
    if file is None:
        return
    with suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        new = file.with_suffix(".new")
        new.write_text(json.dumps({"text": text}), encoding="utf-8")
        new.replace(file)
