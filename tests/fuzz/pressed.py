"""Buttons, menus and forms pressed with ids and values that we never made, over a connection to the local Discord."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from hypothesis import strategies as st

from tests.discord_server import World
from tests.discord_server.launch import Bot
from tests.discord_server.state import Msg
from tests.discord_server.wire import Component, InteractionType
from tests.faces.discord.process import COMMANDS, bot_in, few_poems
from tests.fuzz.mutating import spoilt
from tests.fuzz.targets import Target

_IDS = (
    *(f"poem:{action}:statin-jupiter-2008" for action in ("card", "details", "synopsis", "picture", "risk", "others")),
    "poem:sources:gone", "poem:share:statin-jupiter-2008", "poems:offered:1", "poems:others:", "poems:topic:2",
    "closest:yes:statin-jupiter-2008", "closest:read:gone", "closest:no:1", "closest:no:abc", "answer:delete:1",
    "private:show:1", "private:delete:1", "browse:1:0", "browse:topic", "browse:99:999", "risk:statin-jupiter-2008",
)  # fmt: skip
_VALUES = ("statin-jupiter-2008", ":none", "statins", "vertebroplasty-vertos-iv-2018", "")
_TYPED = ("10", "2,5%", "10% over 10 years", "10 years", "")
_WITHIN = 10.0

_ids = st.one_of(st.sampled_from(_IDS), spoilt(_IDS, ":", "-", "0", most=100))
_inputs = st.fixed_dictionaries(
    {"custom_id": st.sampled_from(("percent", "time", "else")), "value": spoilt(_TYPED, "%", " over ", most=60)},
    optional={"type": st.just(4), "id": st.just(1)},
)
_component = st.recursive(
    _inputs,
    lambda inner: st.one_of(
        st.fixed_dictionaries({"type": st.just(18), "id": st.just(2), "component": inner}),
        st.fixed_dictionaries({"type": st.just(1), "id": st.just(3), "components": st.lists(inner, max_size=3)}),
    ),
    max_leaves=6,
)
_pressed: st.SearchStrategy[tuple[str, str, list[Any]]] = st.one_of(
    st.tuples(st.just("button"), _ids, st.just([])),
    st.tuples(st.just("menu"), _ids, st.lists(spoilt(_VALUES, ":", "-", most=100), max_size=3)),
    st.tuples(st.just("form"), _ids, st.lists(_component, max_size=3)),
)


class Pressing:
    """A bot that is running, and a card of it on which things are pressed."""

    def __init__(self, world: World, bot: Bot, card: Msg) -> None:
        self._world, self._bot, self._card = world, bot, card

    async def press(self, given: tuple[str, str, list[Any]]) -> None:
        """Hold that what is pressed is acknowledged, and that nothing unexpected comes of it."""
        kind, custom_id, values = given
        said = len(self._bot.log)
        data: dict[str, Any] = {"custom_id": custom_id}
        of = InteractionType.COMPONENT
        if kind == "form":
            of, data["components"] = InteractionType.MODAL, values
        else:
            data |= {"id": 1, "component_type": Component.BUTTON if kind == "button" else Component.SELECT}
            data |= {"values": values} if kind == "menu" else {}
        state = self._world.state
        member = self._world.state.uid("member")
        it = self._world.server.interactions.begin(
            of, member, state.cid("#general"), data, locale="en-US", source=self._card
        )
        if kind != "form" or custom_id.startswith("risk:"):
            await self._world.wait(lambda: it.state != "pending", _WITHIN)
        log = self._bot.log[said:]
        assert "incident" not in log, log
        assert "Traceback" not in log, log


@contextmanager
def over_a_connection(loop: asyncio.Runner) -> Iterator[Target]:
    """Start a bot, and return what is tried on it."""
    world = World()
    loop.run(world.__aenter__())
    bot = bot_in(world, BOTTOMLINE_KNOWLEDGE=few_poems())
    loop.run(bot.start())
    try:
        loop.run(world.ready(commands=COMMANDS))
        card = loop.run(world.slash("member", "#general", "poem", {"title": "statin-jupiter-2008"}))
        pressing = Pressing(world, bot, card.message.stored)
        yield Target("something pressed", _pressed, lambda given: loop.run(pressing.press(given)))
    finally:
        loop.run(bot.stop())
        loop.run(world.__aexit__(None, None, None))
