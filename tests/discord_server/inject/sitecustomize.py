"""Loaded by Python at start-up, because launch.py puts this folder on PYTHONPATH.

Points an unmodified discord.py at the server named by LOCAL_DISCORD_URL, and keeps the process on the loopback
interface. Standard library only; the bot's own code is not touched.
"""

import errno
import ipaddress
import os
import sys
from collections.abc import Callable, Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any

URL = os.environ.get("LOCAL_DISCORD_URL", "")


def _patch_http(module: Any) -> None:
    module.Route.BASE = f"{URL}/api/v10"


def _patch_gateway(module: Any) -> None:
    socket = module.DiscordWebSocket
    socket.DEFAULT_GATEWAY = type(socket.DEFAULT_GATEWAY)(URL.replace("http", "ws", 1) + "/gateway/")


PATCHES: dict[str, Callable[[Any], None]] = {"discord.http": _patch_http, "discord.gateway": _patch_gateway}


class _PatchingLoader(Loader):
    def __init__(self, inner: Loader, patch: Callable[[Any], None]) -> None:
        self._inner, self._patch = inner, patch

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._inner.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        self._inner.exec_module(module)
        self._patch(module)


class _Finder(MetaPathFinder):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        patch = PATCHES.get(fullname)
        spec = PathFinder.find_spec(fullname, path, target) if patch else None
        if patch and spec and spec.loader:
            spec.loader = _PatchingLoader(spec.loader, patch)
        return spec


def _is_local(host: str) -> bool:
    if host in {"", "localhost"}:
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _guard(event: str, args: tuple[Any, ...]) -> None:
    """Refuse to look up or reach any host but this one."""
    if event == "socket.getaddrinfo":
        host = args[0]
    elif event in {"socket.connect", "socket.sendto"} and isinstance(args[1], tuple):
        host = args[1][0]
    else:
        return
    host = host.decode() if isinstance(host, bytes) else str(host or "")
    if not _is_local(host):
        os.write(2, f"local Discord refused: {host}\n".encode())
        raise OSError(errno.ENETUNREACH, f"outside host refused: {host}")


if URL:
    sys.meta_path.insert(0, _Finder())
    sys.addaudithook(_guard)
