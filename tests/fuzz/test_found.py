"""What was found by trying, each made as small as it may be."""

from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.faces.discord.direct_talks import DirectTalks
from bot.settings import read_settings


def test_a_file_of_ids_that_is_nested_without_end_holds_none(tmp_path: Path) -> None:
    """Python's reader of JSON calls itself for each bracket, and gives up by another error than for a wrong sign."""
    path = tmp_path / "direct_messages.json"
    path.write_text("[" * 100_000, encoding="utf-8")
    assert list(DirectTalks(path)) == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("BOTTOMLINE_GUILDS=12³", "a server's id is a number"),
        ("BOTTOMLINE_GUILDS=0", "a server's id is a number"),
        ("BOTTOMLINE_HEALTH=127.0.0.1:8²", "an address and a port"),
    ],
)
def test_what_looks_like_a_number_and_is_none_is_refused(line: str, told: str, tmp_path: Path) -> None:
    """A raised figure counts as a digit, and yet no number can be made of it; no server has the number nought."""
    path = tmp_path / ".env"
    path.write_text(f"{line}\n", encoding="utf-8")
    with pytest.raises(SettingsError, match=told):
        read_settings(path)
