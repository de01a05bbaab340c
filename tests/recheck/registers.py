"""Crossref and PubMed on this machine: they give out recorded answers, and note who asked what and when."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import web
from aiohttp.test_utils import TestServer

ANSWERS = Path(__file__).parent / "answers"


@dataclass(slots=True)
class Asked:
    """What one request asked, by whom and when."""

    path: str
    query: dict[str, str]
    agent: str
    at: float


@dataclass(slots=True)
class Local:
    """Where both are, what was asked of them, and how they are to fail: the next answers' status."""

    address: str = ""
    asked: list[Asked] = field(default_factory=list)
    failing: list[int] = field(default_factory=list)
    instead: str | None = None

    @property
    def settings(self) -> dict[str, str]:
        """The settings with which the program asks here."""
        return {
            "BOTTOMLINE_CROSSREF": self.address,
            "BOTTOMLINE_PUBMED": f"{self.address}/eutils",
            "BOTTOMLINE_CONTACT": "poems@hospital.example",
        }

    async def answer(self, request: web.Request) -> web.Response:
        """Give out what is recorded of a question; 404 where nothing is."""
        query = dict(request.query)
        self.asked.append(Asked(request.path, query, request.headers.get("User-Agent", ""), time.monotonic()))
        if self.failing:
            return web.Response(status=self.failing.pop(0))
        if self.instead is not None:
            return web.Response(text=self.instead)
        tool = request.path.removeprefix("/eutils/").removesuffix(".fcgi")
        match tool:
            case "efetch":
                name = f"efetch.{query['id']}.xml"
            case "esummary":
                name = f"esummary.{query['id'].replace(',', '_')}.json"
            case "esearch":
                name = f"esearch.{query['term'].partition('[')[0].strip(chr(34)).replace('/', '_')}.json"
                name = name if (ANSWERS / name).exists() else "esearch.none.json"
            case _:
                name = f"works.{request.match_info['doi'].replace('/', '_')}.json"
        file = ANSWERS / name
        return web.Response(text=file.read_text(encoding="utf-8")) if file.exists() else web.Response(status=404)


@asynccontextmanager
async def registers() -> AsyncIterator[Local]:
    """Serve both while it is needed."""
    local, pages = Local(), web.Application()
    pages.add_routes([web.get("/works/{doi:.+}", local.answer), web.get("/eutils/{tool}", local.answer)])
    async with TestServer(pages) as server:
        local.address = str(server.make_url("")).rstrip("/")
        yield local
