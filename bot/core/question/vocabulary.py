"""The words of the trade: names of interventions and conditions, their synonyms, classes, abbreviations, spellings.

A concept is one intervention (drug, class of drugs, procedure, device, test) or one condition, whatever people call it.
True synonyms only: abbreviation = long form, brand = generic, lay word = clinical word. What is merely related is a
class, one way: oxycodone counts as an opioid, an opioid does not count as oxycodone.
"""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from bot.core.poem import Text


class Term(BaseModel):
    """Other names of a concept, and the classes it belongs to (themselves concepts)."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    also: tuple[Text, ...] = ()
    classes: Annotated[tuple[Text, ...], Field(alias="class")] = ()


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
