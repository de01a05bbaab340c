"""Whether it lives, whether it answers, and what it has done: three pages for whoever watches it, on this machine only.

`/healthz`: the process answers. `/readyz`: it is connected and has knowledge; else 503 and why. `/metrics`: numbers.
"""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web
from discord.gateway import DiscordWebSocket

from bot.faces.discord import meters
from bot.faces.discord.host import Host

log = logging.getLogger(__name__)


@asynccontextmanager
async def watched(host: Host, address: str) -> AsyncIterator[None]:
    """Serve the three pages at an address (host:port; empty: nowhere) while the bot works.

    A port that is taken is told, and the bot works without.
    """
    name, _, port = address.rpartition(":")
    if not port:
        yield
        return
    runner = web.AppRunner(_pages(host), access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    try:
        await web.TCPSite(runner, name, int(port)).start()
        log.info("health at http://%s/healthz, /readyz, /metrics", address)
    except OSError as error:
        log.warning("BOTTOMLINE_HEALTH: %s cannot be used (%s); the bot works without it", address, error.strerror)
    try:
        yield
    finally:
        await runner.cleanup()


def _pages(host: Host) -> web.Application:
    async def healthz(_: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def readyz(_: web.Request) -> web.Response:
        amiss = _amiss(host)
        return web.Response(text=f"{amiss or 'ready'}\n", status=503 if amiss else 200)

    async def metrics(_: web.Request) -> web.Response:
        meters.CONNECTED.set(0 if _amiss(host) else 1)
        meters.POEMS.set(len(host.desk.knowledge))
        return web.Response(body=meters.exposition(), headers={"Content-Type": "text/plain; version=0.0.4"})

    pages = web.Application()
    pages.add_routes([web.get("/healthz", healthz), web.get("/readyz", readyz), web.get("/metrics", metrics)])
    return pages


def _amiss(host: Host) -> str:
    """Return what keeps it from answering; empty when nothing does."""
    gateway: DiscordWebSocket | None = host.ws  # none before the first connection, whatever its type says
    if gateway is None or not gateway.open:
        return "not connected to Discord"
    return "" if host.is_ready() else "connected, not ready yet"
