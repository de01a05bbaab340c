"""A message with patient details in a channel where the bot may delete messages."""

from tests.discord_server import BOT_PERMS, PERMS, World
from tests.faces.discord.process import COMMANDS, bot_in

NAME = "Okonkwo"
QUESTION = f"Mrs {NAME}: does honey help a child's cough?"


async def test_the_message_can_be_deleted_and_is_answered_all_the_same() -> None:
    """By who wrote it, who then sees the answer, or by whoever may manage messages; the note goes with it."""
    manage = PERMS["manage_messages"]
    async with (
        World(bot_permissions=BOT_PERMS | manage, kb_admin_permissions=manage) as world,
        bot_in(world) as bot,
    ):
        await world.ready(commands=COMMANDS)
        note = await world.say("member", "#clinical-questions", QUESTION)
        assert note.message.labels == ["Show me the answer", "Delete the message"]
        told = await world.click(note, "Delete the message")
        assert told.ephemeral
        assert "honey" in told.text
        assert NAME not in told.text
        assert not note.visible, "the note goes with the message"
        again = await world.say("member", "#clinical-questions", QUESTION)
        moderated = await world.click(again, "Delete the message", "kb_admin")
        assert "Deleted." in moderated.text
        assert "honey" not in moderated.text.lower(), "the answer is for who wrote it"
        assert not again.visible
        assert NAME not in bot.log
