"""The two logistic models with any coefficients: what `Index.rank` does with those that are shipped."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.core.matching import coefficients
from bot.core.matching.index import Match

MOST_LEAD = 4.0


@dataclass(frozen=True, slots=True)
class Coefficients:
    """The weights of the ranker and of the judge."""

    ranker_bias: float
    ranker: Mapping[str, float]
    judge_bias: float
    judge: Mapping[str, float]

    def rounded(self) -> "Coefficients":
        """Return the coefficients as they are written: four decimals, nothing that rounds to nought."""
        return Coefficients(
            round(self.ranker_bias, 4), _rounded(self.ranker), round(self.judge_bias, 4), _rounded(self.judge)
        )


def _rounded(weights: Mapping[str, float]) -> dict[str, float]:
    return {name: round(weight, 4) for name, weight in weights.items() if round(weight, 4)}


SHIPPED = Coefficients(coefficients.RANKER_BIAS, coefficients.RANKER, coefficients.JUDGE_BIAS, coefficients.JUDGE)


def lead(logits: Sequence[float], place: int) -> float:
    """Return how far a candidate is ahead of the best of the others; `logits` are in descending order."""
    other = logits[0] if place else logits[1] if len(logits) > 1 else logits[0] - MOST_LEAD
    return max(-MOST_LEAD, min(MOST_LEAD, logits[place] - other))


def ranked(matches: Sequence[Match], model: Coefficients) -> tuple[Match, ...]:
    """Return the matches ranked and judged anew."""
    weighed = [
        replace(m, logit=model.ranker_bias + sum(w * m.features[name] for name, w in model.ranker.items()))
        for m in matches
    ]
    weighed.sort(key=lambda m: (-m.logit, m.poem_id))
    logits = [m.logit for m in weighed]
    found: list[Match] = []
    for place, match in enumerate(weighed):
        features = {**match.features, "logit": match.logit, "lead": lead(logits, place)}
        sure = model.judge_bias + sum(w * features[name] for name, w in model.judge.items())
        confidence = min([1 / (1 + math.exp(-sure)), *(m.confidence for m in found[-1:])])
        found.append(replace(match, confidence=confidence, features=features))
    return tuple(found)
