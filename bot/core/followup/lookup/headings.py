"""Under which heading of a POEM a text is told, by how colleagues ask of any study."""

import math
from collections.abc import Collection, Mapping
from typing import TypeVar

from bot.core.followup.lookup.fitted.kinds import BIAS, NOTHING, STEP, TABLE

_Key = TypeVar("_Key", bound=str)


def headings_of(marks: Collection[str]) -> Mapping[str, float]:
    """Return under which heading a text with these marks is told, and how likely: a logistic regression."""
    known = [TOLD_UNDER[mark] for mark in marks if mark in TOLD_UNDER]
    steps = [sum(map(ord, letters)) - len(known) * NOTHING for letters in zip(*known, strict=True)] or [0] * len(BIAS)
    return softmax({heading: bias + STEP * more for (heading, bias), more in zip(BIAS.items(), steps, strict=True)})


def said_in(table: str) -> Mapping[str, str]:
    """Return the letters of each mark in a table of kinds."""
    return {line[: -len(BIAS)]: line[-len(BIAS) :] for line in table.split("\n") if line}


TOLD_UNDER = said_in(TABLE)


def softmax(scores: Mapping[_Key, float]) -> dict[_Key, float]:
    """Return scores, which are logarithms, as shares of 1."""
    top = max(scores.values(), default=0.0)
    raised = {key: math.exp(score - top) for key, score in scores.items()}
    whole = sum(raised.values())
    return {key: value / whole for key, value in raised.items()}
