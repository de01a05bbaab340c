"""The reference desk: ask, browse, reload, status. It holds the one mutable reference to the knowledge base."""

import asyncio
import datetime as dt
import gc
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from itertools import islice
from typing import ClassVar, Literal, TypeVar, get_args

from bot.core.appraisal import best_first
from bot.core.followup import (
    NextQuestion,
    at_risk,
    follow_up,
    has_dial,
    has_others,
    next_questions,
    nothing_met,
    others,
    ready,
    sources,
    told_next,
)
from bot.core.matching import (
    Answer,
    Changes,
    KnowledgeBase,
    Topic,
    Understood,
    Verdict,
    bearing,
    judge,
    next_in_turn,
    shelf,
    titled,
    topics,
)
from bot.core.pauses import pausing
from bot.core.poem import Fingerprint, Located, Poem, fingerprint_of
from bot.core.question import Identified, excerpt, identifiers_in, screen
from bot.core.reply import (
    Link,
    Private,
    Reply,
    beside,
    card,
    caveats_of,
    details,
    in_order,
    none_of_these,
    offered_again,
    private,
    reply_to,
    searches,
    synopsis,
    topic,
)
from bot.core.report import Report, Tally, report_of
from bot.errors import KnowledgeError
from bot.library import Library, Loaded
from bot.pictures import Picture, forest, picture_of

DoneT = TypeVar("DoneT")
MOST_CHARACTERS = 1000
MOST_OF_A_TOPIC = 10
_TURN = 0.001  # seconds that a thread which builds something holds up one that answers
_WORK, _PAUSE = 0.0001, 0.00005  # seconds that it goes on at most before it pauses, and those that it pauses
_TAKEN, _LONGEST = 0.0005, 0.05  # seconds from which a pause was somebody's turn, and those it then waits at most
_MOST_WARM, _REST = 1000, 0.02  # POEMs that are made ready beforehand, and seconds from one to the next
_MOST_LATELY = 200  # POEMs that are made ready before a new base is put into use: the last that were opened
_MOST_READ = 4 * MOST_CHARACTERS  # before what tells who a patient is is taken out


@dataclass(frozen=True, slots=True)
class Asked:
    """A question's verdict, and the knowledge base that it was given on."""

    verdict: Verdict
    understood: Understood
    knowledge: KnowledgeBase
    milliseconds: float
    identified: Identified
    """The question as it was read: without what tells who a patient is, of which the kinds are known."""

    @property
    def private(self) -> Private | None:
        """What to say of patient details in the message; None when it held none."""
        return private(self.identified)

    @property
    def reply(self) -> Reply | None:
        """What to say; None for silence."""
        reply = reply_to(self.verdict, self.understood, self.knowledge)
        return replace(reply, private=self.private) if reply else None

    @property
    def poem(self) -> Poem | None:
        """The POEM that answers, if one does."""
        return self.knowledge.poems[self.verdict.match.poem_id] if isinstance(self.verdict, Answer) else None

    @property
    def poems(self) -> tuple[str, ...]:
        """The POEMs of a topic that is answered whole, best first; none of any other verdict."""
        if not isinstance(self.verdict, Topic):
            return ()
        surely, perhaps = in_order(self.verdict, self.knowledge)
        return tuple(poem.id for poem in (*surely, *perhaps))

    @property
    def caveat_codes(self) -> tuple[str, ...]:
        """The codes of the caveats that apply to the POEM that answers."""
        return tuple(c.code for c in caveats_of(self.poem, self.knowledge)) if self.poem else ()


@dataclass(frozen=True, slots=True)
class Reloaded:
    """What a reload did: the changes, or the faults for which the old knowledge stays."""

    knowledge: KnowledgeBase
    changes: Changes | None
    problems: tuple[Located, ...]
    sentence: str
    milliseconds: float

    @property
    def done(self) -> bool:
        """Tell whether the new knowledge is in use."""
        return self.changes is not None

    @property
    def moved(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """What became of which POEMs: a word and their ids; nothing when none changed."""
        if self.changes is None:
            return ()
        words = (("added", self.changes.added), ("changed", self.changes.changed), ("gone", self.changes.removed))
        return tuple((word, ids) for word, ids in words if ids)


Page = Literal["card", "details", "picture", "risk", "others", "sources"]
NO_PICTURE = "This POEM has no figures that may be drawn."


@dataclass(frozen=True, slots=True)
class Opened:
    """A POEM that stands: all that may be said from it, on one knowledge base."""

    _poem: Poem
    _knowledge: KnowledgeBase

    @property
    def poem_id(self) -> str:
        """The POEM's id."""
        return self._poem.id

    @property
    def headline(self) -> str:
        """What it found, in a line."""
        return self._poem.headline

    @property
    def openings(self) -> tuple[Page, ...]:
        """The pages that there are: not every study has a picture, a dial or others beside it."""
        return self._knowledge.once_of(self._poem, _openings)

    @property
    def next_questions(self) -> tuple[NextQuestion, ...]:
        """Three things at most to ask next: it answers them, and its card does not."""
        return next_questions(self._poem, self._knowledge)

    def told_next(self, key: str) -> Reply:
        """Return the answer to one of its next questions; its card for one that was only asked of it once."""
        return told_next(key, self._poem, self._knowledge) or self.card()

    def card(self) -> Reply:
        """Return the short answer."""
        return card(self._poem, self._knowledge)

    def details(self) -> Reply:
        """Return what stands behind the card: what was done and found, and what weakens it."""
        return details(self._poem, self._knowledge)

    def synopsis(self) -> Reply:
        """Return the text of the POEM as it was written."""
        return synopsis(self._poem)

    def others(self) -> Reply:
        """Return the POEMs to read besides it."""
        return others(self._poem, self._knowledge)

    def sources(self) -> Reply:
        """Return where it comes from."""
        return sources(self._poem)

    def at_risk(self, risk: float, years: float | None = None) -> Reply:
        """Return its effect at a baseline risk (0 to 1, neither), told over so many years; of a test, what it means."""
        return at_risk(self._poem, risk, years)

    def picture(self) -> Picture | None:
        """Return its picture, not drawn yet, or None when there is none."""
        return picture_of(self._poem)

    def follow_up(self, text: str) -> Reply | None:
        """Return what it says to a question about it, or None when that is a question of its own."""
        reply = follow_up(text, self._poem, self._knowledge)
        if reply is None or reply.picture_of is None:
            return reply
        if self.picture():
            return replace(reply, sections=())  # the picture tells them
        return replace(reply, lead=NO_PICTURE, picture_of=None)

    def nothing_met(self, text: str) -> Reply | None:
        """Return that it does not say, to what was said in reply to it and is no question; None to small talk."""
        return nothing_met(text, self._poem, self._knowledge)


def _openings(poem: Poem, knowledge: KnowledgeBase) -> tuple[Page, ...]:
    there = {*knowledge.once_of_linked(poem, _own_pages), *(["others"] if has_others(poem, knowledge) else [])}
    return tuple(page for page in get_args(Page) if page in there)


def _own_pages(poem: Poem, _: KnowledgeBase) -> tuple[Page, ...]:
    """Return the pages that there are of a POEM whatever stands beside it."""
    picture: tuple[Page, ...] = ("picture",) if picture_of(poem) else ()
    risk: tuple[Page, ...] = ("risk",) if has_dial(poem) else ()
    return ("card", "details", *picture, *risk, "sources")


@dataclass(frozen=True, slots=True)
class Recalled:
    """A POEM from which nothing may be said any more, retracted or withdrawn: it has a notice, and its sources.

    A card stays in a channel for years; whoever presses a button on it must be told what happened meanwhile.
    """

    _poem: Poem
    _knowledge: KnowledgeBase
    openings: ClassVar[tuple[Page, ...]] = ("sources",)

    def card(self) -> Reply:
        """Return the notice, which stands in the place of the short answer."""
        return card(self._poem, self._knowledge)

    def sources(self) -> Reply:
        """Return where it comes from, under what its notice says."""
        return replace(sources(self._poem), tone="warning", lead=self.card().title)

    def follow_up(self, text: str) -> Reply | None:
        """Return the notice to a question about it, or None when that is a question of its own."""
        return follow_up(text, self._poem, self._knowledge)


@dataclass(frozen=True, slots=True)
class Gone:
    """No POEM of that id: whatever still points there was made before it was taken out of the folder."""

    openings: ClassVar[tuple[Page, ...]] = ()

    def card(self) -> Reply:
        """Return the notice that it is gone."""
        return Reply("warning", "That POEM is no longer here", lead="It was taken out of the knowledge base.")

    def sources(self) -> Reply:
        """Return the same notice: its sources went with it."""
        return self.card()

    def follow_up(self, _: str) -> None:
        """Return None: without the POEM nobody can tell what is about it."""


async def _not_counted() -> Mapping[str, int]:
    return {}


def _lines(knowledge: KnowledgeBase) -> tuple[tuple[str, Poem], ...]:
    """Return the POEMs that stand, each after what is looked for in it while somebody types."""
    current = (poem for poem in knowledge if poem.status.state == "current")
    return tuple((f"{poem.clinical_question}\n{poem.headline}".lower(), poem) for poem in current)


def _identified(text: str, knowledge: KnowledgeBase) -> Identified:
    """Return a text without what tells who a patient is: the whole is read for it, then a question's length kept."""
    found = identifiers_in(excerpt(text, _MOST_READ), knowledge.lexicon)
    return replace(found, text=excerpt(found.text, MOST_CHARACTERS))


def _fingerprint(poem: Poem, _: KnowledgeBase) -> Fingerprint:
    return fingerprint_of(poem)


def _make_ready(knowledge: KnowledgeBase) -> None:
    """Make what the first to ask would wait for."""
    ready(knowledge)
    knowledge.lexicon.make_ready()
    knowledge.digest  # noqa: B018 - worked out once


def _make_warm(poem: Poem, knowledge: KnowledgeBase) -> None:
    opened = Opened(poem, knowledge)
    opened.card()
    opened.openings  # noqa: B018 - decided once
    opened.next_questions  # noqa: B018 - found once


def _make_all_warm(ids: Iterable[str], knowledge: KnowledgeBase) -> None:
    for poem in (knowledge.poems[i] for i in ids if i in knowledge.poems):
        if poem.status.state == "current":
            _make_warm(poem, knowledge)


async def _beside(function: Callable[..., DoneT], *of: object) -> DoneT:
    """Call a function in a thread that gives way to whoever is answered meanwhile.

    Python lets two threads take turns of the same length: an answer beside one that builds would take twice as long.
    One that pauses often leaves nearly all of the time to the other, if there is one that has something to do.
    """
    last, loop = time.perf_counter(), asyncio.get_running_loop()

    def pause() -> None:
        nonlocal last
        started = time.perf_counter()
        if started - last > _WORK:
            time.sleep(_PAUSE)
            last = time.perf_counter()
            if last - started > _TAKEN:
                _give_way(loop)
                last = time.perf_counter()

    with pausing(pause):
        return await asyncio.to_thread(function, *of)


def _give_way(loop: asyncio.AbstractEventLoop) -> None:
    """Wait, in another thread, until the loop is through with what it is at."""
    through = threading.Event()
    with suppress(RuntimeError):  # it is over: nobody is answered any more
        loop.call_soon_threadsafe(through.set)
        through.wait(_LONGEST)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Build knowledge without looking for rings of garbage in it meanwhile: there are none, and it takes a third."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@contextmanager
def _unhindered() -> Iterator[None]:
    """Build knowledge while people are answered, and let neither wait for what the other makes.

    Python looks for rings of garbage among all that is in memory, and nothing else goes on meanwhile: through a base
    that takes as long as twenty answers. There are none in it, so it is not looked through, now or later.
    """
    gc.collect()
    try:
        with _uncollected():
            yield
    finally:
        gc.freeze()


class Desk:
    """Answers questions from a library. A question takes the knowledge base once and never sees half of two."""

    def __init__(self, library: Library, knowledge: KnowledgeBase) -> None:
        self.library = library
        self._knowledge = knowledge
        self.hears: frozenset[str] = frozenset()
        """What people are asked to say of an answer, where somebody hears it: helped, not_mine, wrong, wish."""
        self._renewed = asyncio.Event()
        self.second_curator = False
        """Whether who publishes or signs must be another person than who wrote."""
        self.changing = asyncio.Lock()
        """Held by who changes the files of the library, until what was changed is taken in or taken back."""
        self.after_reload: Callable[[Reloaded], None] = lambda _: None
        """Called with each reload once it is over."""
        self.asked: Callable[[], Awaitable[Mapping[str, int]]] = _not_counted
        """How often each POEM answered, by id, where that is counted."""
        self.last: Reloaded | None = None
        """The last reload, whether or not it was taken in."""
        self._reloading = asyncio.Lock()
        self._next: asyncio.Task[Reloaded] | None = None
        self._warming: asyncio.Task[None] | None = None
        self._lately: dict[str, None] = {}
        """The POEMs that were opened last, the last one at the end."""

    @classmethod
    async def open(cls, library: Library) -> "Desk":
        """Return the desk of a library. Raise KnowledgeError when it cannot be read.

        From then on threads of this process hand over sooner: whoever answers must not wait 5 ms for each turn while
        something is built, or made ready, beside.
        """
        sys.setswitchinterval(_TURN)
        with _uncollected():
            return cls(library, await asyncio.to_thread(library.open))

    @property
    def knowledge(self) -> KnowledgeBase:
        """The knowledge base in use."""
        return self._knowledge

    async def ask(self, text: str, *, overheard: bool = False) -> Asked:
        """Judge a question, without what tells who a patient is. `overheard`: said without addressing the bot."""
        started = time.perf_counter()
        knowledge = self._knowledge
        identified = _identified(text, knowledge)
        understood = knowledge.index.understand(identified.text)
        screened = screen(identified.text, understood.reading, knowledge.reader)
        ranking = knowledge.index.rank(understood)
        verdict = judge(screened, understood, ranking, knowledge.index, overheard=overheard)
        milliseconds = (time.perf_counter() - started) * 1000
        return Asked(verdict, understood, knowledge, milliseconds, identified)

    def identified(self, text: str) -> Identified:
        """Return what was said without what tells who a patient is, and of which kinds that was."""
        return _identified(text, self._knowledge)

    async def answered_by(self, words: str, since: dt.date = dt.date.min) -> tuple[str, ...]:
        """Return the POEMs that answer what is kept of a question: one, or those of its topic; none where none does.

        What was recalled or superseded answers nothing. `since`: of those that were added on that day or later.
        """
        asked = await self.ask(words)
        one = (asked.poem.id,) if asked.poem else ()
        found = asked.verdict.surely if isinstance(asked.verdict, Topic) else one
        status = {poem_id: asked.knowledge.poems[poem_id].status for poem_id in found}
        return tuple(i for i, each in status.items() if each.state == "current" and each.added >= since)

    async def answered_since(self, words: str, day: dt.date) -> bool:
        """Tell whether a POEM that was added on that day or later answers what is kept of a question."""
        return bool(await self.answered_by(words, day))

    def searches(self, words: str) -> tuple[Link, ...]:
        """Return where to search for what is kept of a question."""
        knowledge = self._knowledge
        found = searches(knowledge.index.understand(words), knowledge)
        return tuple(Link(name, address) for name, address in found)

    def opened(self, poem_id: str) -> Opened | Recalled | Gone:
        """Open a POEM: the only way from an id to anything that it says."""
        knowledge = self._knowledge
        poem = knowledge.poems.get(poem_id)
        if poem is None:
            return Gone()
        if poem.status.recalled:
            return Recalled(poem, knowledge)
        self._lately.pop(poem_id, None)
        self._lately[poem_id] = None
        if len(self._lately) > _MOST_LATELY:
            del self._lately[next(iter(self._lately))]
        return Opened(poem, knowledge)

    def fingerprint(self, poem_id: str) -> Fingerprint | None:
        """Return the digests of a POEM as it stands now; None when there is none of that id."""
        poem = self._knowledge.poems.get(poem_id)
        return self._knowledge.once_of_linked(poem, _fingerprint) if poem else None

    async def renewed(self, since: KnowledgeBase) -> None:
        """Wait until the knowledge base in use is another one."""
        while self._knowledge is since:
            await self._renewed.wait()

    def topic(self, words: str) -> Reply | None:
        """Return all POEMs on a topic by its name, or by what they are called; None when there is none."""
        knowledge = self._knowledge
        understood = knowledge.index.understand(_identified(words, knowledge).text)
        found = bearing(understood, knowledge.index.rank(understood), knowledge.index)
        surely = [knowledge.poems[i] for i in found.surely] if found else titled(words, knowledge, MOST_OF_A_TOPIC)
        perhaps = [knowledge.poems[i] for i in found.perhaps] if found else ()
        names = tuple(concept.name for concept in understood.reading.concepts)
        return topic(best_first(surely), knowledge, names, best_first(perhaps)) if surely else None

    def topic_picture(self, ids: Iterable[str]) -> Picture | None:
        """Return the picture of what POEMs have in common, or None when that is nothing."""
        knowledge = self._knowledge
        return forest([knowledge.poems[i] for i in ids if i in knowledge.poems])

    def beside(self, one: str, other: str) -> Reply:
        """Return two POEMs side by side; of one that is recalled or gone, its notice."""
        knowledge = self._knowledge
        for opened in (self.opened(one), self.opened(other)):
            if not isinstance(opened, Opened):
                return opened.card()
        return beside(knowledge.poems[one], knowledge.poems[other], knowledge)

    def none_of_these(self, text: str) -> Reply:
        """Return what to say when none of the POEMs offered was meant; `text`: the question, empty if not known."""
        knowledge = self._knowledge
        understood = knowledge.index.understand(_identified(text, knowledge).text) if text.strip() else None
        return none_of_these(understood, knowledge)

    def offered_again(self, ids: Iterable[str], title: str) -> Reply:
        """Return POEMs to choose from once more, under a title that says why."""
        knowledge = self._knowledge
        return offered_again((knowledge.poems[i] for i in ids if i in knowledge.poems), knowledge, title)

    def titled(self, beginning: str, most: int = 25) -> tuple[Poem, ...]:
        """Return POEMs by what was typed of a headline, a topic or a trial's name, best first."""
        return titled(beginning, self._knowledge, most)

    def next_in_turn(self, shown: Sequence[str]) -> str | None:
        """Return the POEM to show next, by the ids of those shown before, the oldest first; None when none stands."""
        poem = next_in_turn(self._knowledge, shown)
        return poem.id if poem else None

    def shelf(self, specialty: str) -> tuple[Poem, ...]:
        """Return the POEMs of one specialty, by headline."""
        return shelf(specialty, self._knowledge)

    def topics(self, specialty: str) -> tuple[str, ...]:
        """Return the names of the topics of one specialty, each told by `topic`."""
        return topics(specialty, self._knowledge)

    def questions(self, beginning: str, most: int = 25) -> tuple[Poem, ...]:
        """Return POEMs whose clinical question fits what has been typed so far, best first."""
        knowledge = self._knowledge
        lines = knowledge.once(_lines)
        if not beginning.strip():
            return tuple(poem for _, poem in lines[:most])
        typed = beginning.lower()
        ranked = (knowledge.poems[m.poem_id] for m in knowledge.index.rank(knowledge.index.understand(beginning)))
        found = {p.id: p for p in ranked if not p.status.recalled}
        inside = (p for line, p in lines if typed in line and p.id not in found)
        return (*found.values(), *islice(inside, max(0, most - len(found))))[:most]

    def report(self, tally: Tally) -> Report:
        """Return what was counted beside the POEMs that there are."""
        return report_of(tally, self._knowledge)

    async def make_ready(self) -> None:
        """Make ready beforehand what follow-ups on any POEM need; that of one POEM is made at the first one on it."""
        with _unhindered():
            await asyncio.to_thread(_make_ready, self._knowledge)

    def keep_warm(self) -> None:
        """Make beforehand the cards that the first to ask would wait for, now and after each reload, one by one.

        Of the POEMs that were opened last a reload makes it before its base is put into use.
        """
        self._warming = asyncio.create_task(self._warm(self._knowledge))

    async def _warm(self, knowledge: KnowledgeBase) -> None:
        for poem in islice((poem for poem in knowledge if poem.status.state == "current"), _MOST_WARM):
            if self._reloading.locked():  # a base that is put away must not be filled again
                return
            await _beside(_make_warm, poem, knowledge)
            await asyncio.sleep(_REST)

    async def check(self) -> Loaded:
        """Read the folder and return every problem in it; the knowledge in use stays."""
        return await asyncio.to_thread(self.library.check)

    async def reload(self) -> Reloaded:
        """Build a complete new knowledge base and then replace the reference; on any fault the old one stays.

        One is in hand and at most one follows it, however many ask: what they ask for, the next one will have read.
        """
        if self._next is None:
            self._next = asyncio.create_task(self._reload_in_turn())
        return await asyncio.shield(self._next)

    async def _reload_in_turn(self) -> Reloaded:
        async with self._reloading:
            if self._warming is not None:
                await self._warming
            self._next = None
            with _unhindered():
                done = await self._reload()
        if self._warming is not None:
            self.keep_warm()
        self.last = done
        self.after_reload(done)
        return done

    async def _reload(self) -> Reloaded:
        started = time.perf_counter()

        def outcome(changes: Changes | None, problems: tuple[Located, ...], sentence: str) -> Reloaded:
            return Reloaded(self._knowledge, changes, problems, sentence, (time.perf_counter() - started) * 1000)

        old = self._knowledge
        try:
            loaded = await _beside(self.library.load)
        except KnowledgeError as error:
            return outcome(None, (), f"{error} The knowledge in use stays: {len(old)} POEMs, {old.digest}.")
        if loaded.knowledge is None:
            count = len(loaded.faults)
            sentence = (
                f"Not reloaded: {count} fault{'s' if count != 1 else ''}. "
                f"The knowledge in use stays: {len(old)} POEMs, {old.digest}."
            )
            return outcome(None, loaded.faults, sentence)
        await _beside(_make_ready, loaded.knowledge)
        if self._warming is not None:
            await _beside(_make_all_warm, tuple(self._lately), loaded.knowledge)
        self._knowledge = loaded.knowledge
        self._renewed.set()
        self._renewed = asyncio.Event()
        changes = loaded.knowledge.changes_since(old)
        old.put_away()
        return outcome(changes, loaded.warnings, f"Reloaded: {len(loaded.knowledge)} POEMs, {loaded.knowledge.digest}.")
