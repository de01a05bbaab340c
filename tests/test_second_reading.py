"""Directions, entered twice: what a second reader took from the fact sheets alone must agree with the POEMs.

`second_reading/*.yaml` holds one letter per outcome, in the order of the sheet: which arm's estimate is better for the
patient (i intervention, c control, n neither, x cannot be told). It was written before any POEM was looked at; each
disagreement was settled by reading the sheet again.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem.model import Outcome, Poem, Result

FOLDER = Path(__file__).parent / "second_reading"
LETTERS = {"intervention": "i", "control": "c", "neither": "n"}


def second_reading() -> dict[str, list[str]]:
    return {
        poem_id: letters
        for path in sorted(FOLDER.glob("*.yaml"))
        for poem_id, letters in yaml.safe_load(path.read_text(encoding="utf-8")).items()
    }


def amount(result: Result | None) -> float | None:
    """Return the figure by which an arm is compared."""
    if result is None:
        return None
    if result.percent is not None:
        return result.percent
    if result.events is not None and result.n:
        return 100 * result.events / result.n
    rate = result.rate if isinstance(result.rate, float) else None
    return next((value for value in (result.mean, result.median, rate) if value is not None), None)


def direction(outcome: Outcome) -> str:
    """Return the letter that a POEM's outcome amounts to: what it states, or else what its figures say."""
    if outcome.effect and outcome.effect.favours:
        return LETTERS[outcome.effect.favours]
    one, two = amount(outcome.intervention), amount(outcome.control)
    if outcome.better is None or one is None or two is None or one == two:
        return "x"
    return "i" if (one < two) == (outcome.better == "lower") else "c"


def disagreements(poem: Poem, letters: list[str]) -> list[str]:
    """Return the outcomes on whose direction the two readers differ; 'cannot be told' contradicts nothing."""
    return [
        f"{poem.id}, {outcome.name}: the POEM says {mine}, the second reader {theirs}"
        for outcome, theirs in zip(poem.outcomes, letters, strict=False)
        if (mine := direction(outcome)) != theirs and "x" not in (mine, theirs)
    ]


def test_every_poem_was_read_twice(shipped: KnowledgeBase) -> None:
    """No POEM is shipped whose directions were entered only once, and hardly an outcome is left untold."""
    letters = second_reading()
    assert set(letters) == set(shipped.poems)
    told = [letter for poem_id in letters for letter in letters[poem_id]]
    assert set(told) <= set("icnx")
    assert told.count("x") < len(told) / 3


def test_both_readers_see_the_same_direction(shipped: KnowledgeBase) -> None:
    """Where both could tell, the POEM and the second reader agree on which arm did better."""
    letters = second_reading()
    found = [line for poem in shipped for line in disagreements(poem, letters[poem.id])]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("change", ["favours", "better", "arms"])
def test_a_flipped_direction_is_found(shipped: KnowledgeBase, change: str) -> None:
    """Flipping the stated direction, what is better, or the arms of any outcome told by both readers is found."""
    letters = second_reading()
    other = {"intervention": "control", "control": "intervention", "lower": "higher", "higher": "lower"}
    tried = 0
    for poem in shipped:
        for n, outcome in enumerate(poem.outcomes):
            if direction(outcome) not in "ic" or letters[poem.id][n : n + 1] not in (["i"], ["c"]):
                continue
            stated = outcome.effect.favours if outcome.effect else None
            update: dict[str, Any]
            if change == "favours" and outcome.effect and stated in other:
                update = {"effect": outcome.effect.model_copy(update={"favours": other[stated]})}
            elif change == "better" and outcome.better and not stated:
                update = {"better": other[outcome.better]}
            elif change == "arms" and not stated:
                update = {"intervention": outcome.control, "control": outcome.intervention}
            else:
                continue
            flipped = tuple(o.model_copy(update=update) if o is outcome else o for o in poem.outcomes)
            assert disagreements(poem.model_copy(update={"outcomes": flipped}), letters[poem.id]), outcome.name
            tried += 1
    assert tried > 10
