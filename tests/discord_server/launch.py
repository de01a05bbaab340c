"""Runs any discord.py program, unchanged, against the local Discord, and keeps its log.

`inject/` comes first on PYTHONPATH: Python loads its sitecustomize at start-up, which points discord.py here.
"""

import asyncio
import contextlib
import os
import re
import signal
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

INJECT = Path(__file__).resolve().parent / "inject"
KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TZ", "LD_LIBRARY_PATH")  # when the environment is not inherited
PROXIES = {"http_proxy", "https_proxy", "all_proxy"}
COLOURS = re.compile(r"\x1b\[[0-9;]*m")
TROUBLE = re.compile(r"\b(ERROR|CRITICAL)\b|Traceback \(most recent|\w+(Error|Exception)\b:")
REFUSED = "local Discord refused: "  # as sitecustomize says it


def bot_env(url: str, *, env: Mapping[str, str | None] | None = None, inherit: bool = True) -> dict[str, str]:
    """Make the environment that sends discord.py to `url`. A None value in env removes a variable."""
    out = {k: v for k, v in os.environ.items() if (inherit or k in KEPT) and k.lower() not in PROXIES}
    out.setdefault("PYTHONUNBUFFERED", "1")
    for key, value in (env or {}).items():
        out.pop(key, None)
        if value is not None:
            out[key] = value
    out["PYTHONPATH"] = os.pathsep.join(filter(None, [str(INJECT), out.get("PYTHONPATH")]))
    out["LOCAL_DISCORD_URL"] = url
    return out


@dataclass
class Exit:
    code: int | None  # negative: killed by that signal
    seconds: float  # from the stop request to the end
    forced: bool = False  # SIGKILL was needed


class Bot:
    """A bot process with its captured log. An async context manager."""

    def __init__(
        self,
        argv: list[str],
        *,
        url: str,
        env: Mapping[str, str | None] | None = None,
        cwd: str | Path | None = None,
        inherit: bool = True,
    ) -> None:
        self.argv, self.cwd = argv, cwd
        self.env = bot_env(url, env=env, inherit=inherit)
        self.lines: list[tuple[float, str]] = []  # (seconds since start, line), stdout and stderr
        self.exit: Exit | None = None
        self.proc: asyncio.subprocess.Process | None = None
        self._reader: asyncio.Task[None] | None = None

    async def start(self) -> Self:
        self.proc = await asyncio.create_subprocess_exec(
            *self.argv,
            cwd=self.cwd,
            env=self.env,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            start_new_session=True,
            limit=1 << 24,
        )
        assert self.proc.stdout
        self._reader = asyncio.create_task(self._read(self.proc.stdout))
        return self

    async def _read(self, stdout: asyncio.StreamReader) -> None:
        started = time.monotonic()
        while raw := await stdout.readline():
            line = COLOURS.sub("", raw.decode(errors="replace").rstrip("\r\n"))
            self.lines.append((time.monotonic() - started, line))

    async def __aenter__(self) -> Self:
        return self if self.proc else await self.start()

    async def __aexit__(self, *exc: object) -> None:
        if self.proc and not self.exit:
            await self.stop()

    @property
    def running(self) -> bool:
        return self.proc is not None and self.proc.returncode is None

    @property
    def ended(self) -> bool:
        return self.proc is not None and self.proc.returncode is not None

    @property
    def log(self) -> str:
        return "\n".join(line for _, line in self.lines)

    @property
    def errors(self) -> list[str]:
        """Log lines that look like trouble."""
        return [line for _, line in self.lines if TROUBLE.search(line)]

    @property
    def outside_attempts(self) -> list[str]:
        """Other hosts that the bot tried to reach; it was refused."""
        return [line.partition(REFUSED)[2] for _, line in self.lines if REFUSED in line]

    async def wait_log(self, pattern: str, timeout: float = 15.0) -> str:
        """Wait for a line of the log; return it."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            for _, line in self.lines:
                if re.search(pattern, line):
                    return line
            await asyncio.sleep(0.02)
        raise TimeoutError(f"no log line matches {pattern!r}; log:\n{self.log[-3000:]}")

    async def stop(self, grace: float = 10.0, sig: int = signal.SIGTERM) -> Exit:
        """Send `sig` to the process, SIGKILL to its group after `grace` seconds."""
        if self.exit:
            return self.exit
        assert self.proc
        start, forced = time.monotonic(), False
        if self.running:
            self.proc.send_signal(sig)
        try:
            await asyncio.wait_for(self.proc.wait(), grace)
        except TimeoutError:
            forced = True
        seconds = time.monotonic() - start
        with contextlib.suppress(ProcessLookupError):  # our own group: what the bot left behind goes too
            os.killpg(self.proc.pid, signal.SIGKILL)
        return await self._finish(seconds, forced=forced)

    async def wait(self, timeout: float = 30.0) -> Exit:
        """Wait for the bot to end by itself."""
        assert self.proc
        start = time.monotonic()
        await asyncio.wait_for(self.proc.wait(), timeout)
        return await self._finish(time.monotonic() - start)

    async def _finish(self, seconds: float, *, forced: bool = False) -> Exit:
        assert self.proc
        code = await self.proc.wait()
        if self._reader:
            await asyncio.wait([self._reader], timeout=2)
        self.exit = Exit(code, seconds, forced)
        return self.exit
