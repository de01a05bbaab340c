"""The reference desk: ask, browse, reload, status. It holds the one mutable reference to the knowledge base."""

import asyncio
import time
from dataclasses import dataclass, replace

from bot.core.appraisal import caveats
from bot.core.followup import at_risk, follow_up, has_dial, others, others_of, sources
from bot.core.matching import Answer, Changes, KnowledgeBase, Understood, Verdict, judge, shelf, titled
from bot.core.poem import Located, Poem
from bot.core.question import screen
from bot.core.reply import Reply, card, context_of, details, none_of_these, reply_to
from bot.errors import KnowledgeError
from bot.library import Library, Loaded
from bot.pictures import Picture, picture_of

MOST_CHARACTERS = 1000


@dataclass(frozen=True, slots=True)
class Asked:
    """A question's verdict, and the knowledge base that it was given on."""

    verdict: Verdict
    understood: Understood
    knowledge: KnowledgeBase
    milliseconds: float

    @property
    def reply(self) -> Reply | None:
        """What to say; None for silence."""
        return reply_to(self.verdict, self.understood, self.knowledge)

    @property
    def poem(self) -> Poem | None:
        """The POEM that answers, if one does."""
        return self.knowledge.poems[self.verdict.match.poem_id] if isinstance(self.verdict, Answer) else None

    @property
    def caveat_codes(self) -> tuple[str, ...]:
        """The codes of the caveats that apply to the POEM that answers."""
        return tuple(c.code for c in caveats(context_of(self.poem, self.knowledge))) if self.poem else ()


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


@dataclass(frozen=True, slots=True)
class Openings:
    """What can be opened from a card besides its details and sources."""

    picture: bool
    dial: bool
    others: bool


class Desk:
    """Answers questions from a library. A question takes the knowledge base once and never sees half of two."""

    def __init__(self, library: Library, knowledge: KnowledgeBase) -> None:
        self.library = library
        self._knowledge = knowledge
        self._reloading = asyncio.Lock()

    @classmethod
    async def open(cls, library: Library) -> "Desk":
        """Return the desk of a library. Raise KnowledgeError when it cannot be read."""
        return cls(library, await asyncio.to_thread(library.open))

    @property
    def knowledge(self) -> KnowledgeBase:
        """The knowledge base in use."""
        return self._knowledge

    async def ask(self, text: str, *, overheard: bool = False) -> Asked:
        """Screen, understand, rank and judge a question. `overheard`: said without addressing the bot."""
        started = time.perf_counter()
        knowledge = self._knowledge
        screened = screen(text[:MOST_CHARACTERS])
        understood = knowledge.index.understand(text[:MOST_CHARACTERS])
        ranking = knowledge.index.rank(understood)
        verdict = judge(screened, understood, ranking, knowledge.index, overheard=overheard)
        return Asked(verdict, understood, knowledge, (time.perf_counter() - started) * 1000)

    def card(self, poem_id: str) -> Reply | None:
        """Return the short answer from one POEM, or None when there is none of that id."""
        knowledge = self._knowledge
        poem = knowledge.poems.get(poem_id)
        return card(poem, knowledge) if poem else None

    def details(self, poem_id: str) -> Reply | None:
        """Return all that one POEM holds, or None when there is none of that id."""
        knowledge = self._knowledge
        poem = knowledge.poems.get(poem_id)
        return details(poem, knowledge) if poem else None

    def follow_up(self, poem_id: str, text: str) -> Reply | None:
        """Return what one POEM says to a question about it, or None when it is a question of its own."""
        knowledge = self._knowledge
        poem = knowledge.poems.get(poem_id)
        reply = follow_up(text[:MOST_CHARACTERS], poem, knowledge) if poem else None
        if poem is None or reply is None or reply.picture_of is None:
            return reply
        if picture_of(poem):
            return replace(reply, sections=())  # the picture tells them
        return replace(reply, lead="It has no figures that may be drawn.", picture_of=None)

    def none_of_these(self, text: str) -> Reply:
        """Return what to say when none of the POEMs offered was meant; `text`: the question, empty if not known."""
        knowledge = self._knowledge
        understood = knowledge.index.understand(text[:MOST_CHARACTERS]) if text.strip() else None
        return none_of_these(understood, knowledge)

    def recalled(self, poem_id: str) -> Reply | None:
        """Return what to say instead of anything from a POEM that is gone, withdrawn or retracted; None when it stands.

        A card stays in a channel for years; whoever presses a button on it must be told what happened meanwhile.
        """
        knowledge = self._knowledge
        poem = knowledge.poems.get(poem_id)
        if poem is None:
            return Reply("warning", "That POEM is no longer here", lead="It was taken out of the knowledge base.")
        return card(poem, knowledge) if poem.status.state in ("retracted", "withdrawn") else None

    def openings(self, poem_id: str) -> Openings:
        """Tell what can be opened from a POEM's card."""
        knowledge = self._knowledge
        poem = knowledge.poems.get(poem_id)
        if poem is None or poem.status.state in ("retracted", "withdrawn"):
            return Openings(picture=False, dial=False, others=False)
        return Openings(
            picture=picture_of(poem) is not None,
            dial=has_dial(poem),
            others=bool(others_of(poem, knowledge)),
        )

    def others(self, poem_id: str) -> Reply | None:
        """Return the POEMs to read besides one, or None when there is none of that id."""
        knowledge = self._knowledge
        poem = knowledge.poems.get(poem_id)
        return others(poem, knowledge) if poem else None

    def sources(self, poem_id: str) -> Reply | None:
        """Return where a POEM comes from, or None when there is none of that id."""
        poem = self._knowledge.poems.get(poem_id)
        return sources(poem) if poem else None

    def at_risk(self, poem_id: str, risk: float) -> Reply | None:
        """Return a POEM's effect at a baseline risk (0 to 1, neither), or None when there is none of that id."""
        poem = self._knowledge.poems.get(poem_id)
        return at_risk(poem, risk) if poem else None

    def picture(self, poem_id: str) -> Picture | None:
        """Return the picture of a POEM, not drawn yet, or None when there is none."""
        poem = self._knowledge.poems.get(poem_id)
        return picture_of(poem) if poem else None

    def titled(self, beginning: str, most: int = 25) -> tuple[Poem, ...]:
        """Return POEMs by what was typed of a headline, a topic or a trial's name, best first."""
        return titled(beginning, self._knowledge, most)

    def shelf(self, specialty: str) -> tuple[Poem, ...]:
        """Return the POEMs of one specialty, by headline."""
        return shelf(specialty, self._knowledge)

    def questions(self, beginning: str, most: int = 25) -> tuple[Poem, ...]:
        """Return POEMs whose clinical question fits what has been typed so far, best first."""
        knowledge = self._knowledge
        current = [p for p in knowledge if p.status.state == "current"]
        if not beginning.strip():
            return tuple(current[:most])
        typed = beginning.lower()
        inside = [p for p in current if typed in p.clinical_question.lower() or typed in p.headline.lower()]
        ranked = knowledge.index.rank(knowledge.index.understand(beginning))
        found = {p.id: p for p in (*(knowledge.poems[m.poem_id] for m in ranked), *inside)}
        return tuple(found.values())[:most]

    async def check(self) -> Loaded:
        """Read the folder and return every problem in it; the knowledge in use stays."""
        return await asyncio.to_thread(self.library.check)

    async def reload(self) -> Reloaded:
        """Build a complete new knowledge base and then replace the reference; on any fault the old one stays."""
        started = time.perf_counter()

        def outcome(changes: Changes | None, problems: tuple[Located, ...], sentence: str) -> Reloaded:
            return Reloaded(self._knowledge, changes, problems, sentence, (time.perf_counter() - started) * 1000)

        async with self._reloading:
            old = self._knowledge
            try:
                loaded = await asyncio.to_thread(self.library.load)
            except KnowledgeError as error:
                return outcome(None, (), f"{error} The knowledge in use stays: {len(old)} POEMs, {old.digest}.")
            if loaded.knowledge is None:
                count = len(loaded.faults)
                sentence = (
                    f"Not reloaded: {count} fault{'s' if count != 1 else ''}. "
                    f"The knowledge in use stays: {len(old)} POEMs, {old.digest}."
                )
                return outcome(None, loaded.faults, sentence)
            self._knowledge = loaded.knowledge
            changes = loaded.knowledge.changes_since(old)
            return outcome(
                changes, loaded.warnings, f"Reloaded: {len(loaded.knowledge)} POEMs, {loaded.knowledge.digest}."
            )
