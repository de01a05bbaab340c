"""What is tried: a strategy for what somebody may write, and what must hold whatever it is.

Nothing may raise but what a person is told, nothing may take long, and what is shown keeps to the limits of where it is
shown.
"""

import asyncio
import atexit
import io
import json
import os
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from rich.console import Console

from bot.core.followup import risk_of, years_in
from bot.core.reply import Reply
from bot.desk import Desk, Opened
from bot.errors import KnowledgeError, SettingsError
from bot.faces.discord.direct_talks import DirectTalks
from bot.faces.discord.messages.cards import DESCRIPTION, FOOTER, TITLE, WHOLE, embeds_of, problem_lines
from bot.faces.terminal.show import show, show_picture
from bot.library import Library
from bot.library.changing.writing import to_yaml
from bot.library.yaml_reader import read_yaml
from bot.pictures import Picture, png
from bot.settings import SHIPPED_KNOWLEDGE, read_settings
from bot.talk import Said, Told, attend
from tests.core.intake.reading import read_document
from tests.core.intake.test_document import MUTATED
from tests.fuzz.mutating import changed, spoilt
from tests.library.folders import POEM, library

_CHECKOUT = Path(__file__).parents[2]
SECONDS = 2.0
"""CPU time that reading one thing may take, long as it may be; a question takes a hundredth."""


@dataclass(frozen=True, slots=True)
class Target:
    """One reader: what it is given, and what holds of it."""

    name: str
    given: st.SearchStrategy[Any]
    holds: Callable[[Any], None]


@contextmanager
def soon(seconds: float = SECONDS) -> Iterator[None]:
    """Hold that what is done here takes no longer, in CPU time: others may use the machine."""
    begun = time.process_time()
    yield
    taken = time.process_time() - begun
    assert taken < seconds, f"it took {taken:.1f} s"


@cache
def desk() -> Desk:
    """Return the desk of the shipped knowledge."""
    return asyncio.run(Desk.open(Library(SHIPPED_KNOWLEDGE)))


def shown(reply: Reply | None) -> None:
    """Hold that a reply can be shown in Discord, within its limits, and in a terminal."""
    if reply is None:
        return
    embeds = embeds_of(reply)
    assert sum(map(len, embeds)) <= WHOLE
    assert len(embeds) <= 10
    for embed in embeds:
        assert len(embed.title or "") <= TITLE
        assert len(embed.description or "") <= DESCRIPTION
        assert len(embed.footer.text or "") <= FOOTER
    show(reply, Console(file=io.StringIO(), width=60, color_system=None))


def drawn(picture: Picture | None) -> None:
    """Hold that a picture can be drawn, and told in words."""
    if picture is not None:
        assert png(picture).startswith(b"\x89PNG")
        assert 0 < len(picture.alt) <= 1024
        show_picture(picture, Console(file=io.StringIO(), width=60, color_system=None))


def _everything_of(opened: Opened) -> None:
    for page in (opened.card, opened.details, opened.synopsis, opened.others, opened.sources):
        shown(page())
    for risk in (0.0001, 0.1, 0.9999):
        shown(opened.at_risk(risk, 10.0))
    for asked in ("how many were lost?", "harms?", "nnt", "who funded it", "at 10% baseline risk", "and in kids?"):
        shown(opened.follow_up(asked))
    drawn(opened.picture())


# ---- what people type ------------------------------------------------------------------------------------------------

_ASKED = tuple(
    text
    for poem in list(desk().knowledge)[::6]
    for text in (poem.clinical_question, *poem.also_asked[:2], poem.headline)
)
_CASES = (
    "72M w AF on apixaban, eGFR 28, fell twice last week. Stop it? BP 150/90, K 5.1.",
    "My name is Jane Doe, DOB 03/04/1950, MRN 12345678, 12 High Street, Leeds LS1 4AP, 07700 900123: statin?",
    "what dose of amoxicillin for a 20 kg child, 6 1/2 years old, over 10 days?",
    "NNT? harms? who funded it? at 10% risk over 5 years; and in pregnancy, under-5s, >65 y?",
)
_WORDS = (
    " vs ",
    " mg/kg ",
    " years old ",
    " not ",
    " without ",
    " 10 % ",
    " 6-month ",
    "Mr ",
    "@",
    "https://a.b/c",
    "1/2",
)
_QUESTIONS = spoilt((*_ASKED, *_CASES), *_WORDS)


def _question(text: str) -> None:
    with soon():
        for overheard in (False, True):
            asked = asyncio.run(desk().ask(text, overheard=overheard))
            shown(asked.reply)
            assert asked.poems is not None


def _follow_up(given: tuple[str, str]) -> None:
    poem_id, text = given
    with soon():
        said = Said(text=text, addressed=True, replying=True, about=poem_id, choices=3, commands=("/help",))
        act = attend(said, desk())
        shown(act.reply if isinstance(act, Told) else None)


def _browsing(text: str) -> None:
    with soon():
        shown(desk().topic(text))
        shown(desk().none_of_these(text))
        shown(desk().beside(text, "statin-jupiter-2008"))
        assert len(desk().questions(text)) <= 25
        assert len(desk().titled(text)) <= 25


_RISKS = ("10%", "2,5 percent", "1 in 100", "10% over 10 years", "10%/year", "0.5 per cent within the next 6 months")


def _risk(text: str) -> None:
    with soon():
        risk = risk_of(text)
        assert risk is None or 0 < risk.share < 1
        for alone in (False, True):
            years = years_in(text, alone=alone)
            assert years is None or years > 0
        if risk:
            shown(_opened("statin-jupiter-2008").at_risk(risk.share, risk.years))


def _opened(poem_id: str) -> Opened:
    opened = desk().opened(poem_id)
    assert isinstance(opened, Opened)
    return opened


# ---- what curators write ---------------------------------------------------------------------------------------------

_FILES = tuple(path.read_text(encoding="utf-8") for path in sorted(SHIPPED_KNOWLEDGE.glob("poems/*.yaml"))[::20])
_SIGNS = (
    "- ",
    ": ",
    "&a ",
    "*a ",
    "!!x ",
    "|\n",
    ">-\n",
    "{",
    "[",
    "? ",
    "<<: ",
    "---\n",
    "%TAG ",
    "#",
    "'",
    '"',
    "\n  ",
)


def _yaml(text: str) -> None:
    with soon():
        document = read_yaml(text, "x.yaml")

    assert all(problem.line is None or problem.line >= 1 for problem in document.problems)
    problem_lines(tuple(document.problems))


def _told_or_shown(lib: Library) -> None:
    """Hold that a folder is refused with sentences, or that all it says can be shown."""
    try:
        loaded = lib.load()
    except KnowledgeError:
        return
    problem_lines(loaded.problems)
    assert loaded.knowledge or loaded.faults
    if loaded.knowledge is None:
        return
    own = Desk(lib, loaded.knowledge)
    problem_lines(lib.check().problems)
    for poem in loaded.knowledge:
        shown(asyncio.run(own.ask(poem.clinical_question)).reply)
        opened = own.opened(poem.id)
        if isinstance(opened, Opened):
            _everything_of(opened)


_FEW_WORDS = {
    "vocabulary.yaml": "interventions: {cement: {also: [bone cement]}}\nconditions: {fracture: {}}\n",
    "sayings.yaml": "{}\n",
    "wording.yaml": "{}\n",
    **{f"identifiers/{name}.txt": "word\n" for name in ("english", "medical", "given-names", "family-names")},
}
_CLUES = "identifiers/clues.yaml"


def _few(folder: Path, poem: str = POEM) -> Library:
    """Return the library of a new folder of one POEM and hardly a word beside it, which is read in no time."""
    lib = library(folder, {"cement.yaml": poem})
    (folder / "identifiers").mkdir()
    for name, text in _FEW_WORDS.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / _CLUES).write_bytes((SHIPPED_KNOWLEDGE / _CLUES).read_bytes())
    return lib


@cache
def _one_poem() -> Library:
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    return _few(Path(folder.name))


def _poem_file(text: str) -> None:
    with soon():
        lib = _one_poem()
        (lib.poems_folder / "cement.yaml").write_bytes(text.encode("utf-8", "surrogatepass"))
        _told_or_shown(lib)


_READ = tuple(document.content for document in (read_yaml(text, "x.yaml") for text in (*_FILES, POEM)))
_WORD_FILES = ("vocabulary.yaml", "sayings.yaml", "wording.yaml", "real_words.txt", "identifiers/clues.yaml")


def _poem_values(mapping: Mapping[str, Any]) -> None:
    _poem_file(to_yaml(mapping))


def _files_of_words() -> st.SearchStrategy[tuple[str, str]]:
    texts = {name: (SHIPPED_KNOWLEDGE / name).read_text(encoding="utf-8") for name in _WORD_FILES}
    starts = {name: (text[:2_000], text[-2_000:], "") for name, text in texts.items()}
    return st.one_of(*(st.tuples(st.just(name), spoilt(starts[name], *_SIGNS)) for name in _WORD_FILES))


def _words(given: tuple[str, str]) -> None:
    name, text = given
    with tempfile.TemporaryDirectory() as folder, soon(5 * SECONDS):
        lib = _few(Path(folder))
        (lib.folder / name).write_bytes(text.encode("utf-8", "surrogatepass"))
        _told_or_shown(lib)


_HEADINGS = (
    "Clinical Question",
    "Bottom Line",
    "Synopsis",
    "Study Design",
    "Funding:",
    "Reference",
    "LOE = 1b",
    "\n\n",
)


def _import(text: str) -> None:
    with soon(2 * SECONDS):
        reading = read_document(text)
        assert reading.poems or reading.errors
        for draft in reading.poems:
            to_yaml(draft.as_mapping())


# ---- what the operator sets, and what is kept ------------------------------------------------------------------------

_SETTINGS = {
    "DISCORD_TOKEN": "abc", "BOTTOMLINE_QUESTION_CHANNELS": "a, #b, 123", "BOTTOMLINE_QUESTIONS_IN_30_SECONDS": "5",
    "BOTTOMLINE_GUILDS": "123456789012345678, 2", "BOTTOMLINE_LOG_LEVEL": "info", "BOTTOMLINE_LOG_FORMAT": "json",
    "BOTTOMLINE_HEALTH": "127.0.0.1:8787", "BOTTOMLINE_CURATOR_CHANNEL": "#x", "BOTTOMLINE_KNOWLEDGE": "knowledge",
    "BOTTOMLINE_STATE": "state", "BOTTOMLINE_CACHE": "", "BOTTOMLINE_CURATOR_ROLES": "KB admin",
}  # fmt: skip


def _setting(given: tuple[str, str]) -> None:
    """Hold that a setting is refused with its name, or can be used as what it is used for."""
    name, value = given
    text = f"{name}={json.dumps(value)}\n"
    with tempfile.TemporaryDirectory() as folder, soon():
        path = Path(folder) / ".env"
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        _usable(path)


def _env_file(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder, soon():
        path = Path(folder) / ".env"
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        _usable(path)


def _usable(env_file: Path) -> None:
    kept = {name: os.environ.pop(name) for name in _SETTINGS if name in os.environ}
    try:
        settings = read_settings(env_file)
    except SettingsError:
        return
    finally:
        os.environ.update(kept)
    assert all(int(guild) > 0 for guild in settings.guilds)
    if settings.health:
        assert 0 <= int(settings.health.rpartition(":")[2]) < 65_536
    for path in (settings.knowledge, settings.state, settings.cache):
        assert path is None or "\0" not in str(path)


def _kept_ids(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder, soon():
        path = Path(folder) / "direct.json"
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        assert all(isinstance(each, int) for each in DirectTalks(path))


@cache
def _cached() -> tuple[Library, Path, bytes]:
    """Return the library of one POEM, the file in which it keeps what it read, and what stands there."""
    lib = _one_poem()
    cache_folder = lib.folder / "cache"
    Library(lib.folder, cache_folder).load()
    file = next(cache_folder.iterdir())
    return lib, file, file.read_bytes()


def _kept(text: str) -> None:
    """Hold that whatever stands in the cache, the knowledge is what the files say."""
    lib, file, _ = _cached()
    (lib.poems_folder / "cement.yaml").write_text(POEM, encoding="utf-8")
    file.write_bytes(text.encode("utf-8", "surrogatepass"))
    with soon():
        knowledge = Library(lib.folder, file.parent).open()
    assert [poem.headline for poem in knowledge] == ["Cement was not shown to ease pain more than a sham"]


def all_targets() -> tuple[Target, ...]:
    """Return everything that is tried without a connection."""
    ids = st.sampled_from([poem.id for poem in desk().knowledge])
    env = (_CHECKOUT / ".env.example").read_text(encoding="utf-8")
    values = tuple(_SETTINGS.items())
    return (
        Target("a question", _QUESTIONS, _question),
        Target("a follow-up", st.tuples(ids, _QUESTIONS), _follow_up),
        Target("a topic, a title, a question half typed", _QUESTIONS, _browsing),
        Target("a risk", spoilt(_RISKS, " over ", " in ", "%", "½", most=40), _risk),
        Target("YAML", spoilt((*_FILES, POEM, ""), *_SIGNS, most=20_000), _yaml),
        Target("a POEM's file", spoilt((*_FILES, POEM), *_SIGNS, most=20_000), _poem_file),
        Target("a POEM's values", changed(_READ), _poem_values),
        Target("a file of words", _files_of_words(), _words),
        Target("a document to import", spoilt(MUTATED, *_HEADINGS, most=50_000), _import),
        Target("one setting", st.sampled_from(values).flatmap(_one_setting), _setting),
        Target("a file of settings", spoilt((env, "A=b\n"), "BOTTOMLINE_", "=", "\n", "export ", "${A}"), _env_file),
        Target("ids of direct messages", spoilt(("[1, 2, 3]", "{}", "[]"), "[", "]", "1e9", "true"), _kept_ids),
        Target("the cache", spoilt((_cached()[2].decode(),), "\t", "\n", "{", "[", most=100_000), _kept),
    )


def _one_setting(item: tuple[str, str]) -> st.SearchStrategy[tuple[str, str]]:
    name, value = item
    return st.tuples(st.just(name), spoilt((value, ""), ",", "#", ":", " ", "²", most=200))
