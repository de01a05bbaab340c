"""The words of the trade: names of interventions and conditions, their synonyms, classes, abbreviations, spellings.

A concept is one intervention (drug, class of drugs, procedure, device, test) or one condition, whatever people call it.
True synonyms only: abbreviation = long form, brand = generic, lay word = clinical word. What is merely related is a
class, one way: oxycodone counts as an opioid, an opioid does not count as oxycodone.
"""

import re
from functools import cached_property
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from bot.core.poem import Text
from bot.core.question.sayings import Sayings


class Term(BaseModel):
    """Other names of a concept, and the classes it belongs to (themselves concepts)."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    also: tuple[Text, ...] = ()
    classes: Annotated[tuple[Text, ...], Field(alias="class")] = ()


class Measure(BaseModel):
    """What a measure is called in texts, and within which values a number beside it is one of it.

    `unit` only where the number may stand before the name: "a 6 mm stone"; `of_arms` where what was done limits it as
    well: induction at 39 weeks; `means`: concepts that are a range of it: on dialysis, an eGFR of 0 to 15.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    names: tuple[Text, ...]
    plausible: tuple[float, float]
    unit: Text | None = None
    of_arms: bool = False
    means: dict[Text, tuple[float, float]] = {}

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What finds a name of it in a folded text in lower case."""
        names = "|".join(re.escape(name.lower()) for name in sorted(self.names, key=len, reverse=True))
        return re.compile(rf"(?<![\w-])(?:{names})(?![\w-])")


class Vocabulary(BaseModel):
    """`knowledge/vocabulary.yaml`: curated, reloadable."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    interventions: dict[Text, Term] = {}
    conditions: dict[Text, Term] = {}
    drugs: Annotated[
        tuple[Text, ...], Field(description="interventions that are drugs, and with them all that have one as a class")
    ] = ()
    spellings: Annotated[dict[Text, Text], Field(description="variant: the spelling used here")] = {}
    only_in_capitals: Annotated[tuple[Text, ...], Field(description="names that are also common words: CAP, AGE")] = ()
    ambiguous: Annotated[
        dict[Text, dict[Text, tuple[Text, ...]]],
        Field(description="abbreviation: meaning (a concept): the words one of which must stand beside it"),
    ] = {}
    opposites: Annotated[
        tuple[tuple[Text, ...], ...],
        Field(description="words, beginnings (hypo-), endings (-penia): each the contrary of the others; - is none"),
    ] = ()
    measures: Annotated[dict[Text, Measure], Field(description="what is measured in a number that limits a study")] = {}
    late: Annotated[
        tuple[Text, ...], Field(description="words that say, without a number, that a patient comes late, or too late")
    ] = ()
    ordinary: Annotated[
        tuple[Text, ...], Field(description="words that people say around any question, which count for little")
    ] = ()
    broad: Annotated[
        tuple[Text, ...],
        Field(description="words that ask of a topic as a whole, and tell no study of it from another: options, safe"),
    ] = ()
    real_words: Annotated[
        tuple[Text, ...], Field(description="words that are what they are, however near a name; also real_words.txt")
    ] = ()
    sayings: Annotated[Sayings, Field(description="how people go on asking; also sayings.yaml")] = Sayings()
