"""Made trials that several tests of caveats change, one flaw at a time."""

from typing import Any

from bot.core.appraisal.rules import Caveat, Context, caveats
from bot.core.poem.model import Poem
from tests.core import made

PAIN: dict[str, Any] = {
    "name": "pain (0-10)",
    "kind": "continuous",
    "time": "1 month",
    "role": "primary",
    "better": "lower",
    "self_reported": True,
}
GAIN = {"measure": "mean difference", "value": 2.6, "favours": "intervention"}
STROKE: dict[str, Any] = {"name": "stroke", "kind": "binary", "time": "1 year", "role": "primary", "better": "lower"}
DEATH = {**STROKE, "name": "death from any cause"}
SMALL_RATIO = {"measure": "risk ratio", "value": 0.7, "ci95": (0.6, 0.8), "favours": "intervention"}
OPEN_RATIO = {"measure": "risk ratio", "value": 0.9, "ci95": (0.7, 1.2), "favours": "intervention"}
NARROW = {**GAIN, "value": 1, "ci95": (0.2, 2.9)}
SHAM: dict[str, Any] = {"masking": "double"}
OPEN: dict[str, Any] = {"masking": "open-label"}
REVIEW = {"design": "Meta-analysis (randomized controlled trials)"}
COHORT = {"design": "Cohort (prospective)"}
SOUND = {
    "population": {"n": 5000, "who": "adults"},
    "masking": "double",
    "allocation": "concealed",
    "funding": "government",
    "analysis": "intention to treat",
    "stopped_early": "no",
    "dropout_percent": 3.0,
}


def trial(*outcomes: dict[str, Any], study: dict[str, Any] | None = None, **changes: Any) -> Poem:
    """Return a large, masked, concealed, publicly paid trial of which all was read, but for the changes."""
    given = outcomes or ({**STROKE, "effect": SMALL_RATIO},)
    changes.setdefault("citation", {"year": 2024})
    changes.setdefault("harms", "None was seen.")
    return made.poem(outcomes=given, study={**SOUND, **(study or {})}, **changes)


def found(poem: Poem, **context: Any) -> dict[str, Caveat]:
    return {caveat.code: caveat for caveat in caveats(Context(poem, **context))}
