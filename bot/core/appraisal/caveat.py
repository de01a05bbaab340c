"""What a caveat is, and how a rule quotes the words that triggered it."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.core.effects import main_outcomes
from bot.core.poem import Outcome, Poem, words_around

Weight = Literal[0, 1, 2, 3]
CaveatCode = Literal[
    "retracted",
    "superseded",
    "later_supersedes",
    "later_contradicts",
    "conflicting_higher_quality",
    "window",
    "below_mcid",
    "not_significant",
    "wide_ci",
    "surrogate",
    "rule_not_validated",
    "contested",
    "benefits_only",
    "open_label",
    "patients_not_blinded",
    "unconcealed",
    "dropout_over_20",
    "not_itt",
    "crossed_over",
    "early_stop",
    "guideline_against",
    "observational",
    "retrospective",
    "case_control_no_absolute_risk",
    "low_quality_trials",
    "heterogeneity",
    "noninferiority",
    "composite",
    "subgroup",
    "single_small_trial",
    "test_reader",
    "test_spectrum",
    "test_few_without",
    "test_wide",
    "guideline_opinion",
    "header_text_mismatch",
    "allocation_uncertain",
    "industry_funding",
    "conflict_of_interest",
    "dropout_5_to_20",
    "comparator_inert_only",
    "single_center",
    "funding_unknown",
    "later_updates",
    "old",
]


@dataclass(frozen=True, slots=True)
class Caveat:
    """Why a reader should hold back: `trigger` names the words or fields of the POEM that say so."""

    code: CaveatCode
    weight: Weight
    sentence: str
    trigger: str
    short: str = ""
    """The same in a few words, where the sentence takes more."""

    @property
    def brief(self) -> str:
        """What it says in a few words, without a full stop."""
        return self.short or self.sentence.rstrip(".")


@dataclass(frozen=True, slots=True)
class Context:
    """A POEM among its neighbours."""

    poem: Poem
    dissenting: tuple[Poem, ...] = ()
    agreeing: tuple[Poem, ...] = ()
    successor: Poem | None = None

    @property
    def primary(self) -> tuple[Outcome, ...]:
        """The main outcomes; all of them when none is marked as main."""
        return main_outcomes(self.poem)


Rule = Callable[[Context], Caveat | None]


def name_of(poem: Poem) -> str:
    """Return how colleagues call a study: by its name, else by first author, and the year."""
    if poem.study.name:
        return f"{poem.study.name} ({poem.citation.year})"
    first = re.split(r",| \(", poem.citation.authors)[0].strip()
    words = first.split()
    short = " ".join(words[:-1]) if len(words) > 1 and words[-1].isupper() and len(words[-1]) <= 3 else first
    return f"{short} {poem.citation.year}"


def names_of(poems: Sequence[Poem]) -> str:
    """Return the names of studies as a list in words."""
    return listed([name_of(p) for p in poems])


def listed(words: Sequence[str]) -> str:
    """Return words as a list: 'a', 'a and b', 'a, b and c'."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a POEM and the field in which they stand."""

    field: str
    words: str

    def __str__(self) -> str:
        return f"{self.field}: '{self.words}'"


_SENTENCE_END = re.compile(r"(?<=[.;])\s+(?=[A-Z0-9\"'])")
LONGEST_QUOTE = 160


def quotes(poem: Poem, *, synopsis: bool = True) -> Iterator[Quote]:
    """Yield what a POEM says of its own weak points, a sentence at a time: limitations first, then the synopsis."""
    for limitation in poem.limitations:
        yield Quote("limitations", limitation)
    if synopsis:
        for sentence in _SENTENCE_END.split(" ".join(poem.synopsis.split())):
            yield Quote("synopsis", sentence.rstrip("."))


def first_saying(
    poem: Poem, pattern: re.Pattern[str], *, unless: re.Pattern[str] | None = None, synopsis: bool = True
) -> Quote | None:
    """Return the first sentence that says something, and nothing of `unless`; cut to the words around it if long."""
    for quote in quotes(poem, synopsis=synopsis):
        found = pattern.search(quote.words)
        if found and not (unless and unless.search(quote.words)):
            return Quote(quote.field, words_around(quote.words, *found.span(), LONGEST_QUOTE))
    return None
