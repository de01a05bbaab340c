"""The reference desk: ask, browse, reload, status. It holds the one mutable reference to the knowledge base."""

import asyncio
import time
from dataclasses import dataclass

from bot.core.caveats import caveats
from bot.core.gate import screen
from bot.core.knowledge import Changes, KnowledgeBase
from bot.core.poem import Poem
from bot.core.problem import Problem
from bot.core.reply import Reply, card, context_of, details, reply_to
from bot.core.verdict import Answer, Verdict, judge
from bot.errors import KnowledgeError
from bot.library import Library, Loaded

MOST_CHARACTERS = 1000


@dataclass(frozen=True, slots=True)
class Asked:
    """A question's verdict, and the knowledge base that it was given on."""

    verdict: Verdict
    knowledge: KnowledgeBase
    milliseconds: float

    @property
    def reply(self) -> Reply | None:
        """What to say; None for silence."""
        return reply_to(self.verdict, self.knowledge)

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
    problems: tuple[Problem, ...]
    sentence: str
    milliseconds: float

    @property
    def done(self) -> bool:
        """Tell whether the new knowledge is in use."""
        return self.changes is not None


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
        return Asked(verdict, knowledge, (time.perf_counter() - started) * 1000)

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

        def outcome(changes: Changes | None, problems: tuple[Problem, ...], sentence: str) -> Reloaded:
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
