"""Names and descriptions of commands in other languages. The table is empty: what it lacks stays in English.

discord.py hands every name, description and choice of the commands to the translator before it tells Discord; to add a
language, add its table, with the English text as the key.
"""

from collections.abc import Mapping
from typing import Any

import discord
from discord import app_commands

TABLE: Mapping[discord.Locale, Mapping[str, str]] = {}


class Translator(app_commands.Translator):
    """Looks a text up in a table; None leaves it as it is."""

    def __init__(self, table: Mapping[discord.Locale, Mapping[str, str]] = TABLE) -> None:
        self._table = table

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, _: app_commands.TranslationContext[Any, Any]
    ) -> str | None:
        """Return the text in a language, or None when there is no translation of it."""
        return self._table.get(locale, {}).get(string.message)
