"""Settings: what can be set, and how a bad one is told."""

import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.errors import SettingsError
from bot.settings import SHIPPED_KNOWLEDGE, Settings, read_settings

CHECKOUT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in variables():
        monkeypatch.delenv(name, raising=False)


def variables() -> list[str]:
    return ["DISCORD_TOKEN" if n == "discord_token" else f"BOTTOMLINE_{n.upper()}" for n in Settings.model_fields]


def test_nothing_needs_to_be_set() -> None:
    """Without any variable the shipped knowledge is used and there is no token."""
    settings = read_settings(None)
    assert settings.knowledge == SHIPPED_KNOWLEDGE
    assert settings.discord_token is None
    assert settings.question_channels == ()


def test_lists_are_written_with_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    """Channels and roles are split at commas; signs people type before a name are dropped."""
    monkeypatch.setenv("BOTTOMLINE_QUESTION_CHANNELS", "#clinical-questions, 123 ,")
    monkeypatch.setenv("BOTTOMLINE_CURATOR_ROLES", "@KB admin")
    settings = read_settings(None)
    assert settings.question_channels == ("clinical-questions", "123")
    assert settings.curator_roles == ("KB admin",)


def test_the_token_is_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """Printed settings do not show the token."""
    monkeypatch.setenv("DISCORD_TOKEN", "very.secret.token")
    settings = read_settings(None)
    assert "secret" not in f"{settings!r} {settings}"
    assert settings.discord_token is not None
    assert settings.discord_token.get_secret_value() == "very.secret.token"


def test_where_the_journal_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a file of the state folder, in a database that is named, nowhere; a password in an address is not shown."""
    monkeypatch.setenv("BOTTOMLINE_STATE", "/var/lib/bottomline")
    assert read_settings(None).journal_url == "sqlite+aiosqlite:////var/lib/bottomline/journal.sqlite3"
    monkeypatch.setenv("BOTTOMLINE_JOURNAL", "off")
    assert read_settings(None).journal_url is None
    monkeypatch.setenv("BOTTOMLINE_JOURNAL", "postgresql+asyncpg://me:secret@db/journal")
    assert read_settings(None).journal_url == "postgresql+asyncpg://me:secret@db/journal"
    assert "secret" not in repr(read_settings(None))
    monkeypatch.setenv("BOTTOMLINE_JOURNAL", "mysql://me:secret@db/journal")
    with pytest.raises(SettingsError, match="BOTTOMLINE_JOURNAL: write off, nothing for a file") as error:
        read_settings(None)
    assert "secret" not in str(error.value)


def test_all_faulty_settings_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each faulty setting is named, in one error."""
    monkeypatch.setenv("BOTTOMLINE_LOG_LEVEL", "loud")
    monkeypatch.setenv("BOTTOMLINE_GUILDS", "our server")
    with pytest.raises(SettingsError) as error:
        read_settings(None)
    assert "BOTTOMLINE_LOG_LEVEL" in str(error.value)
    assert "BOTTOMLINE_GUILDS: our server: a server's id is a number" in str(error.value)


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("mon-fri", {0, 1, 2, 3, 4}),
        ("Monday – Friday", {0, 1, 2, 3, 4}),
        ("mon, Wed ,sat", {0, 2, 5}),
        ("sat-mon", {5, 6, 0}),
        ("sun", {6}),
        ("mon-sun", set(range(7))),
        ("tues-thurs,sun", {1, 2, 3, 6}),
    ],
)
def test_when_the_poem_of_the_day_is_posted(written: str, days: set[int], monkeypatch: pytest.MonkeyPatch) -> None:
    """A time, the name of a time zone, and days of the week in the ways in which people write them."""
    monkeypatch.setenv("BOTTOMLINE_DAILY_CHANNEL", "#clinical-questions")
    monkeypatch.setenv("BOTTOMLINE_DAILY_AT", "7:30")
    monkeypatch.setenv("BOTTOMLINE_DAILY_ZONE", "Europe/Berlin")
    monkeypatch.setenv("BOTTOMLINE_DAILY_DAYS", written)
    settings = read_settings(None)
    assert settings.daily_channel == "clinical-questions"
    assert settings.daily_at == dt.time(7, 30)
    assert settings.daily_zone == ZoneInfo("Europe/Berlin")
    assert settings.daily_days == days


@pytest.mark.parametrize(
    ("name", "written", "sentence"),
    [
        ("AT", "7", "7: write hours and minutes, such as 07:30"),
        ("AT", "24:00", "24:00: write hours and minutes, such as 07:30"),
        ("ZONE", "europe/berlin", "the nearest is Europe/Berlin"),
        ("ZONE", "Europe/Berln", "there is no such time zone; the nearest is Europe/Berlin"),
        ("ZONE", "our clinic", "write one such as Europe/Berlin or America/New_York"),
        ("ZONE", "../../etc/passwd", "there is no such time zone"),
        ("ZONE", "America", "there is no such time zone"),
        ("DAYS", "mo-fr", "mo-fr: write days such as mon-fri, or mon, wed, sat"),
        ("DAYS", "mon, funday", "funday: write days such as mon-fri, or mon, wed, sat"),
        ("DAYS", "mon-wed-fri", "mon-wed-fri: write days such as mon-fri, or mon, wed, sat"),
        ("DAYS", " , ", "for no POEM of the day, leave BOTTOMLINE_DAILY_CHANNEL out"),
    ],
)
def test_a_time_that_cannot_be_read_is_told(
    name: str, written: str, sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With what was written there and how to write it."""
    monkeypatch.setenv(f"BOTTOMLINE_DAILY_{name}", written)
    with pytest.raises(SettingsError) as error:
        read_settings(None)
    assert f"BOTTOMLINE_DAILY_{name}: " in str(error.value)
    assert sentence in str(error.value)


def test_a_settings_file_is_read(tmp_path: Path) -> None:
    """.env is read; what it does not know is left alone."""
    (tmp_path / ".env").write_text("BOTTOMLINE_LOG_LEVEL=debug\nSOMETHING_ELSE=1\n", encoding="utf-8")
    assert read_settings(tmp_path / ".env").log_level == "debug"


def test_a_settings_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    """A .env that is not text brings a sentence, not a traceback."""
    (tmp_path / ".env").write_bytes(b"DISCORD_TOKEN=\xff\xfe\n")
    with pytest.raises(SettingsError, match="cannot be read"):
        read_settings(tmp_path / ".env")


@pytest.mark.parametrize("document", [".env.example", "README.md"])
def test_every_setting_is_documented(document: str) -> None:
    """Each setting stands in the example file and in the README."""
    text = (CHECKOUT / document).read_text(encoding="utf-8")
    for variable in variables():
        assert variable in text, f"{variable} is missing in {document}"


def test_the_example_file_can_be_used_as_it_is() -> None:
    """.env.example is a valid settings file."""
    assert read_settings(CHECKOUT / ".env.example").log_level == "info"
