"""Plays one line of a conversation as its speaker would. The keys are told in tests/conversations/README.md."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.settings import SHIPPED_KNOWLEDGE
from tests.discord_server import World
from tests.discord_server.launch import Bot
from tests.discord_server.results import Message, Result
from tests.faces.discord.process import restarted

ACTIONS = {
    "said",
    "asked",
    "poem_titled",
    "browse",
    "topic",
    "command",
    "click",
    "choose",
    "found",
    "edited",
    "deleted",
    "restart",
    "posted",
    "withdrawn",
}
WITH = {"by", "where", "mention", "reply_to_last", "form", "text"}


def settings_of(folder: Path) -> dict[str, str]:
    """Return the settings of the bot that plays: questions are asked in a forum, too."""
    return {"BOTTOMLINE_KNOWLEDGE": str(folder), "BOTTOMLINE_QUESTION_CHANNELS": "clinical-questions,cases"}


@dataclass(slots=True)
class Talk:
    """A talk under way: the world, the bot in it, the last question and the last thing the bot showed."""

    world: World
    bot: Bot
    folder: Path
    """The knowledge that the bot reads."""
    asked: Result | None = None
    shown: Message | None = None
    public: Message | None = field(default=None)
    withdrawn: list[str] = field(default_factory=list)

    async def play(self, line: dict[str, Any]) -> Result | None:
        """Do what the line says; None when there is nothing to look at."""
        if "withdrawn" in line:
            await self.withdraw(line["withdrawn"])
            return None
        if line.get("restart"):
            self.bot = await restarted(self.world, self.bot, **settings_of(self.folder))
            return None
        result = await self._act(line)
        if result.visible or result.edited:
            self.shown = result.message
            if not self.shown.ephemeral:
                self.public = self.shown
        return result

    async def withdraw(self, poem_id: str | None) -> None:
        """Withdraw a POEM, or with None bring back all that were, and let the bot read it."""
        for withdrawn in self.withdrawn:
            shutil.copy(SHIPPED_KNOWLEDGE / "poems" / f"{withdrawn}.yaml", self.folder / "poems")
        self.withdrawn = [poem_id] if poem_id else []
        for path in (self.folder / "poems" / f"{withdrawn}.yaml" for withdrawn in self.withdrawn):
            text = path.read_text(encoding="utf-8")
            path.write_text(text.replace("  state: current", "  state: withdrawn"), encoding="utf-8")
        assert "Reloaded" in (await self.world.slash("kb_admin", "#general", "kb reload")).text

    async def _act(self, line: dict[str, Any]) -> Result:
        world, by, where = self.world, line.get("by", "member"), line.get("where", "#clinical-questions")
        action = next(key for key in ACTIONS if key in line)
        match action:
            case "said" | "posted":
                return await self._say(line, by, where)
            case "asked":
                return await world.slash(by, where, "ask", {"question": line["asked"]})
            case "poem_titled":
                return await world.slash(by, where, "poem", {"title": line["poem_titled"]})
            case "browse":
                return await world.slash(by, where, "browse", {"specialty": line["browse"]})
            case "topic":
                return await world.slash(by, where, "topic", {"name": line["topic"]})
            case "command":
                return await world.slash(by, where, line["command"])
            case "found":
                message = world.post("owner", where, line["found"])
                return await world.message_command(by, where, "Find the evidence", message)
            case "edited":
                assert self.asked, "nothing was said yet"
                return await world.edit(self.asked, line["edited"], expect=not line.get("silence"))
            case "deleted":
                assert self.asked, "nothing was said yet"
                return await world.delete(self.asked, expect=True)
            case _:
                return await self._press(line, by)

    async def _say(self, line: dict[str, Any], by: str, where: str) -> Result:
        if "posted" in line:
            expect = not line.get("silence", False)
            self.asked = await self.world.open_post(by, where, line["posted"], line["text"], expect=expect)
            return self.asked
        target = self.public if line.get("reply_to_last") else None
        self.asked = await self.world.say(
            by,
            self._place(where),
            line["said"],
            mention_bot=line.get("mention", False),
            reply_to=target,
            expect=not line.get("silence", False),
        )
        return self.asked

    def _place(self, where: str) -> str:
        """Return a place by its name; `thread` is one opened on the last card, `post` where the last card stands."""
        if where == "post":
            assert self.public, "there is no post"
            return self.public.channel_id
        if where != "thread":
            return where
        assert self.public, "there is no card to open a thread on"
        return self.public.thread_id or self.world.open_thread(
            "member", self.public.channel_id, "a case", self.public.stored
        )

    async def _press(self, line: dict[str, Any], by: str) -> Result:
        shown = self.shown if self.shown and self._has(self.shown, line) else self.public
        assert shown, "the bot has shown nothing to press"
        if "choose" in line:
            chosen = [line["choose"]] if isinstance(line["choose"], str) else line["choose"]
            menus = [menu for menu in shown.selects if {*chosen} <= _choices(menu)]
            return await self.world.choose(shown, menus[0]["custom_id"] if menus else None, chosen, by)
        result = await self.world.click(shown, line["click"], by, until=_came_of_it)
        return await self.world.submit_modal(result, line["form"], by) if "form" in line else result

    @staticmethod
    def _has(message: Message, line: dict[str, Any]) -> bool:
        """Tell whether a message has what the line presses; else the last public one is meant."""
        return bool(message.selects) if "choose" in line else line["click"] in message.labels


def _came_of_it(result: Result) -> bool:
    """Tell whether anything came of pressing: what takes the place of a message may be a while on its way."""
    return bool(result.visible or result.edited or result.deleted or result.modal)


def _choices(menu: Any) -> set[str]:
    """Return all by which something in a menu can be chosen."""
    return {str(option[key]) for option in menu["options"] for key in ("label", "value")}
