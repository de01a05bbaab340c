"""How long a question takes as the knowledge base grows, as a share of the plain scan in the same run."""

import gc
import os
import random
import resource
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz, process, utils

from benchmarks.data import knowledge, questions
from bot.core.matching.index import Index
from bot.core.poem.model import Poem
from bot.core.question.reader import Reader

SIZES = (200, 1_000, 10_000)
FULL = (*SIZES, 100_000)
SWAPPED = 0.4


@dataclass(frozen=True, slots=True)
class Speed:
    """One size: median milliseconds of a question and of the scan, seconds to build, kilobytes per POEM.

    `first`: when it is asked first, and POEMs are made ready to be weighed; `ours`: when they are.
    """

    poems: int
    first: float
    ours: float
    scan: float
    build: float
    kilobytes: float

    @property
    def ratio(self) -> float:
        """Our time as a share of the scan's."""
        return self.ours / self.scan


def made_up(count: int) -> list[Poem]:
    """Return as many POEMs as wanted: copies of ours with two words in five swapped for others of ours."""
    base = list(knowledge())
    dice = random.Random(count)
    words = sorted({word for poem in base for word in f"{poem.synopsis} {poem.bottom_line}".split()})

    def swapped(text: str) -> str:
        return " ".join(dice.choice(words) if dice.random() < SWAPPED else word for word in text.split())

    return [_copy(base[n % len(base)], f"made-up-{n}", swapped) for n in range(count)]


def _copy(poem: Poem, poem_id: str, swapped: Callable[[str], str]) -> Poem:
    def all_of(texts: Sequence[str]) -> tuple[str, ...]:
        return tuple(map(swapped, texts))

    study = poem.study.model_copy(
        update={
            "intervention": swapped(poem.study.intervention),
            "comparison": swapped(poem.study.comparison),
            "population": poem.study.population.model_copy(update={"who": swapped(poem.study.population.who)}),
        }
    )
    return poem.model_copy(
        update={
            "id": poem_id,
            "headline": swapped(poem.headline),
            "clinical_question": swapped(poem.clinical_question),
            "also_asked": all_of(poem.also_asked),
            "not_asked": all_of(poem.not_asked),
            "bottom_line": swapped(poem.bottom_line),
            "synopsis": swapped(poem.synopsis),
            "keywords": all_of(poem.keywords),
            "harms": swapped(poem.harms) if poem.harms else None,
            "study": study,
            "citation": poem.citation.model_copy(update={"title": swapped(poem.citation.title)}),
            "related": type(poem.related)(),
        }
    )


def measure(*, full: bool | None = None) -> Iterator[Speed]:
    """Yield the speed at each size; 100,000 POEMs only with BENCH_FULL=1, for their index takes minutes to build."""
    full = bool(os.environ.get("BENCH_FULL")) if full is None else full
    for size in FULL if full else SIZES:
        yield _at(size, 15 if size > SIZES[-1] else 60)


def _at(size: int, most: int) -> Speed:
    poems = made_up(size)
    gc.collect()
    before = _resident()
    started = time.perf_counter()
    index = Index({poem.id: poem for poem in poems}, Reader(knowledge().vocabulary))
    build = time.perf_counter() - started
    kilobytes = max(0.0, _resident() - before) / size
    texts = [question.text for question in questions() if question.source != "chatter"]
    texts = texts[:: len(texts) // most][:most]
    titles = [utils.default_process(poem.clinical_question) for poem in poems]
    first = _median(lambda text: index.rank(index.understand(text)), texts)
    ours = _median(lambda text: index.rank(index.understand(text)), texts)
    scan = _median(lambda text: process.extractOne(utils.default_process(text), titles, scorer=fuzz.WRatio), texts)
    return Speed(size, first, ours, scan, build, kilobytes)


def _median(call: Callable[[str], object], texts: Sequence[str]) -> float:
    call(texts[0])
    taken = []
    for text in texts:
        started = time.perf_counter()
        call(text)
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken)


def _resident() -> float:
    """Return the kilobytes of memory in use; where the system does not tell, the most so far."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text(encoding="ascii").split()[1]) * resource.getpagesize() / 1024
    return float(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
