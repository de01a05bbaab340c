"""Settings from the environment and `.env`. Built in `__main__`, passed down; nothing else looks at the environment.

Lists are written with commas: `BOTTOMLINE_QUESTION_CHANNELS=clinical-questions, 123456789012345678`.
"""

import datetime as dt
import difflib
import os
import zoneinfo
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.errors import SettingsError

SHIPPED_KNOWLEDGE = Path(__file__).resolve().parent.parent / "knowledge"


def _listed(value: object) -> object:
    return (
        tuple(part.strip().lstrip("#@") for part in value.split(",") if part.strip())
        if isinstance(value, str)
        else value
    )


def _address(value: str) -> str:
    host, _, port = value.rpartition(":")
    if value and not (host and port.isdecimal() and int(port) < 65_536):
        raise ValueError(f"{value}: write an address and a port, such as 127.0.0.1:8787, or nothing for none")
    return value


_DATABASES = ("sqlite+aiosqlite:///", "postgresql+asyncpg://")


def _database(value: SecretStr) -> SecretStr:
    url = value.get_secret_value().strip()
    if url and url != "off" and not url.startswith(_DATABASES):  # what was written may hold a password: it is not told
        raise ValueError(f"write off, nothing for a file, or an address that begins with {' or '.join(_DATABASES)}")
    return SecretStr(url)


def _named(value: object) -> object:
    return value.strip().lstrip("#") or None if isinstance(value, str) else value


def _time(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return dt.datetime.strptime(value.strip(), "%H:%M").time()  # noqa: DTZ007 - a time of day, wherever that is
    except ValueError:
        raise ValueError(f"{value}: write hours and minutes, such as 07:30") from None


def _zone(value: object) -> object:
    if not isinstance(value, str):
        return value
    name = value.strip()
    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        there = {each.lower(): each for each in zoneinfo.available_timezones()}
        near = difflib.get_close_matches(name.lower(), there, n=1)
        meant = f"the nearest is {there[near[0]]}" if near else "write one such as Europe/Berlin or America/New_York"
        raise ValueError(f"{value}: there is no such time zone; {meant}") from None


_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def _weekdays(value: object) -> object:
    """Read days of the week: one by one, or from one to another, over the weekend too (sat-mon)."""
    if not isinstance(value, str):
        return value
    days: set[int] = set()
    for part in filter(str.strip, value.replace("–", "-").lower().split(",")):
        first, *rest = (_weekday(end.strip()) for end in part.split("-", 1))
        last = rest[0] if rest else first
        if first is None or last is None:
            raise ValueError(f"{part.strip()}: write days such as mon-fri, or mon, wed, sat")
        days.update((first + n) % 7 for n in range((last - first) % 7 + 1))
    if not days:
        raise ValueError("write days such as mon-fri; for no POEM of the day, leave BOTTOMLINE_DAILY_CHANNEL out")
    return frozenset(days)


def _weekday(word: str) -> int | None:
    return next((n for n, day in enumerate(_WEEK) if len(word) > 2 and day.startswith(word)), None)


def state_folder() -> Path:
    """Return where programs keep what they must find again (XDG Base Directory Specification)."""
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "bottomline"


def cache_folder() -> Path:
    """Return where programs keep what they can make again (XDG Base Directory Specification)."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "bottomline"


def _ids(values: tuple[str, ...]) -> tuple[str, ...]:
    wrong = [value for value in values if not (value.isdecimal() and int(value))]
    if wrong:
        raise ValueError(f"{', '.join(wrong)}: a server's id is a number (in Discord: developer mode, Copy Server ID)")
    return values


Names = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_listed)]


class Settings(BaseSettings):
    """What can be set; each has one line in `.env.example`."""

    model_config = SettingsConfigDict(
        env_prefix="BOTTOMLINE_", env_file=".env", extra="ignore", frozen=True, hide_input_in_errors=True
    )

    discord_token: Annotated[SecretStr | None, Field(validation_alias="DISCORD_TOKEN")] = None
    knowledge: Path = SHIPPED_KNOWLEDGE
    question_channels: Names = ()
    thread_channels: Names = ()
    questions_in_30_seconds: Annotated[int, Field(ge=0)] = 5
    curator_roles: Names = ()
    curator_channel: Annotated[str | None, BeforeValidator(_named)] = None
    second_curator: Literal["on", "off"] = "off"
    git: Literal["on", "off"] = "off"
    daily_channel: Annotated[str | None, BeforeValidator(_named)] = None
    daily_at: Annotated[dt.time, BeforeValidator(_time)] = dt.time(7)
    daily_zone: Annotated[zoneinfo.ZoneInfo, BeforeValidator(_zone)] = zoneinfo.ZoneInfo("UTC")
    daily_days: Annotated[frozenset[int], NoDecode, BeforeValidator(_weekdays)] = frozenset(range(5))
    state: Path = Field(default_factory=state_folder)
    journal: Annotated[SecretStr, AfterValidator(_database)] = SecretStr("")
    journal_days: Annotated[int, Field(ge=0)] = 365
    journal_text: bool = False
    recall: Literal["channel", "direct", "off"] = "channel"
    recall_days: Annotated[int, Field(ge=0)] = 90
    recall_minutes: Annotated[int, Field(ge=0)] = 5
    cache: Annotated[Path | None, BeforeValidator(lambda value: value or None)] = Field(default_factory=cache_folder)
    watch: Literal["on", "off", "poll"] = "on"
    guilds: Annotated[Names, AfterValidator(_ids)] = ()
    contact: str = ""
    recheck_days: Annotated[int, Field(ge=0)] = 0
    crossref: str = "https://api.crossref.org"
    pubmed: str = "https://eutils.ncbi.nlm.nih.gov/entrez/eutils"
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    log_format: Literal["human", "json"] = "human"
    health: Annotated[str, AfterValidator(_address)] = "127.0.0.1:8787"

    @property
    def journal_url(self) -> str | None:
        """The database of the journal; None when none is kept."""
        url = self.journal.get_secret_value()
        return None if url == "off" else url or f"sqlite+aiosqlite:///{self.state / 'journal.sqlite3'}"


def program_version() -> str:
    """Return the version of the program as it was installed."""
    try:
        return version("bottomline")
    except PackageNotFoundError:  # run from a checkout that was not installed
        return "not installed"


def read_settings(env_file: Path | None = Path(".env")) -> Settings:
    """Return the settings. Raise SettingsError naming every setting that cannot be used."""
    try:
        return Settings(_env_file=env_file)
    except ValidationError as error:
        raise SettingsError("\n".join(_sentence(d["loc"], d["msg"]) for d in error.errors())) from error
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"The settings file {env_file} cannot be read: {error}") from error


def _sentence(loc: tuple[int | str, ...], message: str) -> str:
    name = str(loc[0]) if loc else ""
    variable = name if name.isupper() else f"BOTTOMLINE_{name.upper()}"
    return f"{variable}: {message.removeprefix('Value error, ')}. See .env.example."
