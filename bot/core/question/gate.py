"""What kind of message this is: a question for a POEM base, something to redirect, or none of our business.

The gate looks at the words alone, before any matching. What it cannot tell it lets through, and of a dose or an
interaction it only raises the question: the verdict decides.
"""

import re
from dataclasses import dataclass
from typing import Literal

from bot.core.question import gate_words as words
from bot.core.question.reader import fold

RedirectKind = Literal["emergency", "personal", "dose", "interaction", "diagnosis", "coding", "policy", "legal"]


@dataclass(frozen=True, slots=True)
class Screened:
    """What the gate made of a message: where it belongs, if not here, and whether it asks anything."""

    redirect: RedirectKind | None
    asks: bool
    states: bool
    """It tells something rather than asking: "the COPD group visit is full"."""
    for_one_patient: bool
    """It gives a weight or a clearance: it is about one patient's dose."""
    together: bool
    """It joins things rather than comparing them: of two drugs, that asks for an interaction."""
    either: bool
    """It asks for one thing or another: of two diseases, that asks for a diagnosis."""


def screen(text: str) -> Screened:
    """Return where a message belongs and whether it asks something."""
    plain = re.sub(r"\s+", " ", fold(text).lower()).strip()
    return Screened(
        redirect=_redirect(plain),
        asks=words.QUESTION.search(plain) is not None,
        states=words.STATEMENT.search(plain) is not None,
        for_one_patient=words.WEIGHT.search(plain) is not None,
        together=words.TOGETHER.search(plain) is not None and words.COMPARED.search(plain) is None,
        either=words.EITHER.search(plain) is not None and words.TREATS.search(plain) is None,
    )


def _redirect(text: str) -> RedirectKind | None:
    if words.EMERGENCY.search(text) or (words.NOW.search(text) and not words.EVIDENCE.search(text)):
        return "emergency"
    if words.LEGAL.search(text):
        return "legal"
    said = words.QUOTED.sub(" ", text)
    if words.PERSONAL.search(said) or (words.FOR_ONESELF.search(said) and not words.OF_A_PATIENT.search(said)):
        return "personal"
    if words.CODING.search(text):
        return "coding"
    if words.POLICY.search(text):
        return "policy"
    compared = words.COMPARES.search(text) and not words.WEIGHT.search(text)
    if (words.DOSE.search(text) and not compared) or (words.PLAIN_DOSE.search(text) and not words.BETTER.search(text)):
        return "dose"
    if words.INTERACTION.search(text):
        return "interaction"
    if words.DIAGNOSIS.search(text):
        return "diagnosis"
    return None
