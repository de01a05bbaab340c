"""Directions, entered twice: what a second reader took from the sources alone must agree with the POEMs.

`second_reading/*.yaml` says which arm's estimate is better for the patient (i intervention, c control, n neither, x
cannot be told): one letter per outcome of the sheet, in its order, or, for the rows beyond the sheet, a list of
`{outcome: name, better: letter}`, with `time` where a name stands at several times. Both were written before any POEM
was looked at; each disagreement was settled by reading the source again.
"""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem.model import Outcome, Poem, Result

FOLDER = Path(__file__).parent / "second_reading"
LETTERS = {"intervention": "i", "control": "c", "neither": "n"}


@cache
def entries() -> list[tuple[str, list[Any]]]:
    """Return what each part holds of each POEM: letters, or named rows."""
    parts = (yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.yaml")))
    return [entry for part in parts for entry in part.items()]


def second_reading() -> dict[str, list[str]]:
    """Return the letters of the rows that the sheets have, in their order."""
    return {poem_id: rows for poem_id, rows in entries() if isinstance(rows[0], str)}


def beyond_the_sheets() -> dict[str, list[dict[str, str]]]:
    """Return the named rows that the sheets lack."""
    return {poem_id: rows for poem_id, rows in entries() if isinstance(rows[0], dict)}


def is_row(outcome: Outcome, row: dict[str, str]) -> bool:
    """Whether a named row is this outcome."""
    return outcome.name == row["outcome"] and row.get("time") in (None, outcome.time)


def letters_of(poem: Poem) -> list[str]:
    """Return the second reader's letter for each outcome of the POEM; x where there is none."""
    letters = second_reading()[poem.id][: len(poem.outcomes)]
    named = beyond_the_sheets().get(poem.id, [])
    rest = poem.outcomes[len(letters) :]
    return letters + [next((row["better"] for row in named if is_row(outcome, row)), "x") for outcome in rest]


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
        for outcome, theirs in zip(poem.outcomes, letters, strict=True)
        if (mine := direction(outcome)) != theirs and "x" not in (mine, theirs)
    ]


def test_every_poem_was_read_twice(shipped: KnowledgeBase) -> None:
    """No POEM is shipped whose directions were entered only once, and hardly an outcome is left untold."""
    letters = second_reading()
    assert set(letters) == set(shipped.poems)
    told = [letter for poem_id in letters for letter in letters[poem_id]]
    assert set(told) <= set("icnx")
    assert told.count("x") < len(told) / 3


def test_every_row_beyond_the_sheet_was_read_twice(shipped: KnowledgeBase) -> None:
    """A POEM whose further rows are named has each of them named once, and no name without its row."""
    for poem_id, rows in beyond_the_sheets().items():
        further = shipped.poems[poem_id].outcomes[len(second_reading()[poem_id]) :]
        assert {row["better"] for row in rows} <= set("icnx")
        assert [[is_row(outcome, row) for row in rows].count(True) for outcome in further] == [1] * len(rows), poem_id


def test_both_readers_see_the_same_direction(shipped: KnowledgeBase) -> None:
    """Where both could tell, the POEM and the second reader agree on which arm did better."""
    found = [line for poem in shipped for line in disagreements(poem, letters_of(poem))]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("change", ["favours", "better", "arms"])
def test_a_flipped_direction_is_found(shipped: KnowledgeBase, change: str) -> None:
    """Flipping the stated direction, what is better, or the arms of any outcome told by both readers is found."""
    other = {"intervention": "control", "control": "intervention", "lower": "higher", "higher": "lower"}
    tried = 0
    for poem in shipped:
        letters = letters_of(poem)
        for n, outcome in enumerate(poem.outcomes):
            if direction(outcome) not in "ic" or letters[n] not in "ic":
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
            assert disagreements(poem.model_copy(update={"outcomes": flipped}), letters), outcome.name
            tried += 1
    assert tried > 10
