"""How telling each term is among the POEMs there are, and which POEMs fit terms best (BM25)."""

import math
from collections.abc import Collection, Iterable, Iterator, Mapping
from heapq import nlargest

from bot.core.matching import by_hand
from bot.core.matching.index.tables import Tables, scale_of
from bot.core.pauses import may_pause

_SATURATED = by_hand.BM25_K1 + 1  # times its idf, what a term weighs at most
_TELLS = 2.0  # times what a term adds: what further terms may still add, for it to be looked whether that is enough


class Rarity:
    """How telling each term is among the POEMs there are, and how much it weighs in one of them (BM25)."""

    def __init__(self, tables: Tables, ordinary: Iterable[str]) -> None:
        self._postings, self._parts = tables.postings, tables.parts
        size = len(self._parts)
        share = min(1.0, by_hand.USUAL / size) if size else 1.0
        whole = size * share + by_hand.ELSEWHERE
        rarest = math.log(1 + (whole + 0.5) / 0.5)
        held = (n * share for n in range(1, size + 1))
        self._by_frequency = [1.0, *(math.log(1 + (whole - n + 0.5) / (n + 0.5)) / rarest for n in held)]
        self._mean = sum(part.length for part in self._parts.values()) / len(self._parts) if self._parts else 1.0
        self._ordinary = {term: by_hand.ORDINARY * self._of(term) for term in set(ordinary)}
        self._ids = tuple(self._parts)
        self._places = {poem_id: place for place, poem_id in enumerate(self._ids)}
        self._best: dict[str, dict[int, float]] = {}

    def _of(self, term: str) -> float:
        return self._by_frequency[len(self._postings.get(term, ()))]

    def idf(self, term: str) -> float:
        """Return how telling a term is: near 0 for one in every POEM, 1 for one in none."""
        said = self._ordinary.get(term)
        return self._of(term) if said is None else said

    def nearest(self, weights: Mapping[str, float], most: int, without: Collection[str]) -> list[tuple[float, str]]:
        """Return how well the POEMs fit terms with these weights that fit them best, and their ids, the best first.

        A POEM that few terms bring near, and further down their lists than is looked, may be missed.
        """
        wanted = by_hand.SCORED + len(without)
        scores = _highest(self._added_up(weights, wanted), wanted)
        cut = {t: w for t, w in weights.items() if len(self._postings.get(t, ())) > by_hand.MOST_POSTINGS}
        if cut:
            scores = {place: score + self._further_down(place, cut) for place, score in scores.items()}
        ranked = sorted((-score, self._ids[place]) for place, score in scores.items())
        return [(-score, poem_id) for score, poem_id in ranked if poem_id not in without][:most]

    def _added_up(self, weights: Mapping[str, float], wanted: int) -> dict[int, float]:
        """Return what terms add for the POEMs on their lists, as far as they may come among so many, by place.

        The term that may add most comes first. Once all further ones together add less than what the last of those
        wanted has already, no POEM that only they bring can come among them (MaxScore, Turtle and Flood 1995).
        """
        lists = sorted(self._lists(weights), key=lambda one: -one[0])
        further = sum([highest for highest, *_ in lists])
        scores: dict[int, float] = {}
        may_come = True
        for highest, times, own in lists:
            further = max(0.0, further - highest)  # of what was added up nothing may be left but a rounding
            shared = own.keys() & scores.keys()
            if not may_come:
                for place in shared:
                    scores[place] += times * own[place]
                continue
            new = own.copy() if times == 1.0 else {place: times * weight for place, weight in own.items()}
            for place in shared:  # a common word has two hundred: only what two share is added
                new[place] += scores[place]
            scores |= new
            if len(scores) > wanted and 0 < further < _TELLS * highest:
                least = nlargest(wanted, scores.values())[-1] - further
                if least > 0:
                    may_come = False
                    scores = {place: score for place, score in scores.items() if score >= least}
        return scores

    def _lists(self, weights: Mapping[str, float]) -> Iterator[tuple[float, float, dict[int, float]]]:
        """Yield for each term the most that it adds, how many times its usual weight it has here, and its list."""
        for term, weight in weights.items():
            if own := self._best_for(term):
                times = weight / self.idf(term)
                yield times * next(iter(own.values())), times, own

    def _best_for(self, term: str) -> dict[int, float]:
        """Return the places of the POEMs in which a term weighs most, and how much, the highest first.

        They are worked out when first wanted, and kept.
        """
        found = self._best.get(term)
        if found is None:
            if term not in self._postings:
                return {}
            may_pause()
            weighed = sorted(self._weights(term), reverse=True)
            found = self._best[term] = {place: weight for weight, place in weighed}
        return found

    def _weights(self, term: str) -> Iterator[tuple[float, int]]:
        idf = self.idf(term)
        for poem_id in self._postings[term][: by_hand.MOST_POSTINGS]:
            part = self._parts[poem_id]
            count = part.counts[term]
            yield idf * count * _SATURATED / (count + scale_of(part, self._mean)), self._places[poem_id]

    def _further_down(self, place: int, weights: Mapping[str, float]) -> float:
        """Return what terms with these weights add for a POEM that stands too far down their lists to be on them."""
        part = self._parts[self._ids[place]]
        counts, scale = part.counts, scale_of(part, self._mean)
        more = 0.0
        for term, weight in weights.items():
            if term in counts and place not in self._best[term]:
                more += weight * counts[term] * _SATURATED / (counts[term] + scale)
        return more


def _highest(scores: dict[int, float], most: int) -> dict[int, float]:
    """Return the so many highest scores, and those that tie with the last."""
    if len(scores) <= most:
        return scores
    least = nlargest(most, scores.values())[-1]
    return {place: score for place, score in scores.items() if score >= least}
