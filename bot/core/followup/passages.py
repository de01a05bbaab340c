"""A POEM cut into the passages that can be told by themselves: rows, sentences, parts of the header.

Each says where it stands, what it shows, by which words it is met, and what may be asked of it (`asks`: the names of
what is asked for in the sayings, such as "dose"). What a passage shows is the POEM's own; nothing is composed.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.core.effects import line, p_in_words
from bot.core.followup import lines
from bot.core.followup.lines import Talk
from bot.core.poem import Outcome, Poem
from bot.core.question import lengths_in
from bot.core.reply import later_line

Page = Literal["picture", "others", "sources", "details", "synopsis"]
_Lines = Callable[[Talk], Iterator[str]]
_SENTENCE_END = re.compile(r"(?<=[.;!?])\s+(?=[A-Z0-9\"'(])")


@dataclass(frozen=True, slots=True)
class Passage:
    """One thing that a POEM says."""

    at: str
    """Where it stands: outcomes[2], study.population.who, synopsis[0]."""
    heading: str
    shown: tuple[str, ...]
    """The lines that tell it, when nothing in particular is asked."""
    texts: tuple[str, ...] = ()
    """What it may be met by."""
    name: str = ""
    """What it is chiefly about; a row's name."""
    time: str = ""
    """When a row was measured, as it stands there."""
    asks: frozenset[str] = frozenset()
    hours: frozenset[float] = frozenset()
    """The times of which it tells, in hours."""
    lines: _Lines | None = None
    """What tells it to a question; None: `shown` does."""
    page: Page | None = None
    """The page that tells it, instead of lines."""

    @property
    def header(self) -> bool:
        """Tell whether it is told by fields of the header, or by many rows at once."""
        return self.lines is not None or self.page is not None

    def told(self, talk: Talk) -> tuple[str, ...]:
        """Return the lines that tell it to what was asked."""
        return tuple(self.lines(talk)) if self.lines else self.shown


_OF_ROWS = frozenset({"effect", "nnt", "follow_up_time", "primary_outcome"})


def passages(talk: Talk) -> Iterator[Passage]:
    """Yield all that a POEM says, a passage at a time."""
    yield from _of_header(talk)
    yield from (_row(n, outcome, talk.poem) for n, outcome in enumerate(talk.poem.outcomes))
    yield from _of_sentences(talk.poem)
    yield from _of_later_evidence(talk.poem)


def _of_header(talk: Talk) -> Iterator[Passage]:
    for name, (heading, tell, at) in _HEADER.items():
        told = tuple(tell(talk))
        if told:
            own = told if at.startswith("study.") else ()
            yield Passage(at, heading, told, own, asks=frozenset(name.split()), lines=tell)
    for page, (heading, name) in _PAGES.items():
        texts = tuple(lines.beside(talk)) if page == "others" else ()
        yield Passage(page, heading, texts, texts, asks=frozenset(name.split()), page=page)
    study = talk.poem.study
    yield Passage(
        "study.population.who", "who was in it", tuple(lines.people(talk)), (study.population.who,), lines=lines.people,
        asks=frozenset({"who", "excluded", "age_sex", "baseline", "applies", "where", "when_done", "size", "sites"}),
    )  # fmt: skip
    yield Passage(
        "study.intervention", "what was compared", tuple(lines.compared(talk)), (study.intervention, study.comparison),
        lines=lines.compared,
        asks=frozenset({"compared", "dose", "how_given", "treated_how_long", "when_started"}),
        hours=lengths_in(f"{study.intervention} . {study.comparison}"),
    )  # fmt: skip


def _of_sentences(poem: Poem) -> Iterator[Passage]:
    """Yield what stands in sentences: of its conduct, its harms, its limits, and the text of the POEM."""
    for at, heading, asks in _OF_CONDUCT:
        if text := getattr(poem.study, at):
            yield _sentence(f"study.{at}", heading, text, asks)
    texts: tuple[tuple[str, str, Sequence[str], frozenset[str]], ...] = (
        ("harms", "harms", _sentences(poem.harms or ""), frozenset({"harms"})),
        ("limitations", "limitations", poem.limitations, frozenset({"limitations", "excluded"})),
        ("caveats", "caveats", poem.caveats, frozenset({"limitations"})),
        ("bottom_line", "bottom line", _sentences(poem.bottom_line), frozenset()),
        ("synopsis", "synopsis", _sentences(poem.synopsis), frozenset()),
    )
    for at, heading, sentences, asks in texts:
        yield from (_sentence(f"{at}[{n}]", heading, sentence, asks) for n, sentence in enumerate(sentences))
    if poem.window:
        told = (lines.ended(poem.window.outside), f"Its window: {poem.window.limit} ({poem.window.what}).")
        yield Passage(
            "window", "too late?", told, (poem.window.what, poem.window.limit, poem.window.outside),
            asks=frozenset({"too_late", "when_started"}), hours=lengths_in(poem.window.limit),
        )  # fmt: skip


def _of_later_evidence(poem: Poem) -> Iterator[Passage]:
    """Yield what came later, and what others hold against it."""
    for n, later in enumerate(poem.later):
        asks = frozenset({"newer", "guideline"} if later.relation == "guideline" else {"newer"})
        yield _sentence(f"later[{n}]", "since then", later_line(later), asks)
    if poem.contested:
        yield _sentence("contested", "contested", poem.contested.sentence, frozenset({"contested"}))
    related = poem.related
    if related.conflict_note:
        yield _sentence("related.conflict_note", "why they differ", related.conflict_note, frozenset({"why_differ"}))
    for n, guideline in enumerate(related.guidelines_against):
        text = f"{guideline.body}{f' {guideline.year}' if guideline.year else ''}: {guideline.advice}"
        yield _sentence(f"related.guidelines_against[{n}]", "a guideline", text, frozenset({"guideline"}))


# What is told by fields of the header, or by many rows at once: what asks for it; its heading, its lines, its place.
_HEADER: dict[str, tuple[str, _Lines, str]] = {
    "funding": ("funding", lines.funding, "study.funding"),
    "masking": ("masking", lines.masking, "study.masking"),
    "allocation": ("allocation", lines.allocation, "study.allocation"),
    "randomised design": ("the design", lines.design, "study.design"),
    "losses analysis": ("losses", lines.losses, "study.dropout_percent"),
    "stopped_early": ("whether it was stopped early", lines.course, "study.stopped_early"),
    "follow_up_time": ("time", lines.time, "outcomes"),
    "primary_outcome": ("what was measured", lines.outcomes, "outcomes"),
    "effect nnt mattering": ("the effect", lines.effect, "outcomes"),
    "harms": ("harms", lines.harms, "harms"),
    "sureness": ("how sure", lines.certainty, "limitations"),
    "limitations": ("caveats and limitations", lines.limits, "limitations"),
    "newer retracted": ("standing", lines.currency, "later"),
    "worth_it": ("is it worth it?", lines.worth, "bottom_line"),
    "prevalence": ("how common it was", lines.prevalence, "study.prevalence"),
    "noninferiority": ("the margin", lines.margin, "study.noninferiority_margin"),
    "interests": ("interests", lines.interests, "study.conflict_of_interest"),
}
_PAGES: dict[Page, tuple[str, str]] = {
    "picture": ("the picture", "picture"),
    "others": ("other studies", "disagree compare_with why_differ guideline"),
    "sources": ("sources", "source"),
    "details": ("details", "details"),
    "synopsis": ("synopsis", "synopsis"),
}
_OF_CONDUCT: tuple[tuple[str, str, frozenset[str]], ...] = (
    ("crossed_over", "who changed arms", frozenset({"crossover"})),
    ("usual_treatment", "the usual treatment", frozenset({"compared"})),
)


def _row(n: int, outcome: Outcome, poem: Poem) -> Passage:
    told = line(outcome, poem)
    notes = tuple(
        lines.ended(note)
        for note in (outcome.note, outcome.effect.note if outcome.effect else None)
        if note and note.rstrip(".") not in told
    )
    arms = tuple(result.arm for result in (outcome.intervention, outcome.control) if result and result.arm)
    asks = _OF_ROWS | ({"harms"} if outcome.role == "harm" else set())
    return Passage(
        f"outcomes[{n}]",
        "the figures",
        (f"{told}{_by_chance(outcome, told)}", *notes),
        (outcome.name, *outcome.composite, *arms, *notes),
        name=outcome.name,
        time=outcome.time or "",
        asks=asks | ({"accuracy"} if outcome.kind == "accuracy" else set()),
        hours=lengths_in(f"{outcome.time or ''} {outcome.name}"),
    )


def _by_chance(outcome: Outcome, told: str) -> str:
    """Return the P of a row where its interval is told instead: who asks next may ask for it."""
    p = p_in_words(outcome.effect.p) if outcome.effect and outcome.effect.p else ""
    return f"; {p}" if p and p not in told else ""


def _sentence(at: str, heading: str, text: str, asks: frozenset[str] = frozenset()) -> Passage:
    return Passage(at, heading, (lines.ended(text),), (text,), asks=asks, hours=lengths_in(text))


def _sentences(text: str) -> list[str]:
    return [sentence for sentence in _SENTENCE_END.split(" ".join(text.split())) if sentence]
