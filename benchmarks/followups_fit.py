"""Fit the weights of `followup/lookup/weights.py` to what was asked after an answer, and measure them ten-fold by POEM.

What is no follow-up is taken from elsewhere as well: messages of the kinds that go elsewhere, or are talk.
"""

import json
import math
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from textwrap import fill

import numpy as np
from sklearn.linear_model import LogisticRegression

from benchmarks.data import ROOT, knowledge
from benchmarks.followups import Row, holds, in_words, measure, read
from benchmarks.messages import shipped
from bot.core.followup import ready
from bot.core.followup.lines import Talk
from bot.core.followup.lookup import Look, Looking, looking, ways_in
from bot.core.followup.lookup.asked_next import grams_of
from bot.core.matching.knowledge import KnowledgeBase

LOOKUP = ROOT / "bot" / "core" / "followup" / "lookup"
FOLDS, STEPS, RATE, DECAY, PENALTY = 10, 400, 0.05, 0.003, 0.3
KINDS = ("told", "not_said", "new_question")
OF_STRANGERS = 0.4  # how much one that only teaches counts beside a follow-up that somebody wrote
OF_ASKS, OF_NAMES = 0.2, 0.5
OF_UNWRITTEN = 0.3  # a POEM to which nobody has written what is asked next
SAID_BY, UNSEEN, STEP = 12, 25, 0.15  # ways of asking that say a word; unseen words that are reckoned with
EVERY_MESSAGE, EVERY_WAY, EVERY_ROW = 15, 3, 3
# What every study has, so that its passage is right for whichever POEM.
OF_HEADERS = (
    *("funding", "interests", "masking", "allocation", "randomised", "design", "losses", "analysis", "stopped_early"),
    *("size", "sites", "where", "who", "compared", "dose", "how_given", "follow_up_time", "primary_outcome", "effect"),
    *("nnt", "harms", "sureness", "limitations", "newer", "retracted", "worth_it", "disagree", "source", "details"),
    "picture",
)


@dataclass(frozen=True, slots=True)
class Weights:
    """What is fitted: for each sign of a passage how much it counts, and the same for each kind of follow-up."""

    ranker: Mapping[str, float]
    judge: Mapping[str, Mapping[str, float]]


def in_use() -> Weights:
    """Return the weights with which follow-ups are looked up."""
    return Weights(vars(looking)["RANKER"], vars(looking)["JUDGE"])


@contextmanager
def using(weights: Weights) -> Iterator[None]:
    """Look up with these weights for a while."""
    shipped = in_use()
    vars(looking).update(RANKER=weights.ranker, JUDGE=weights.judge)
    try:
        yield
    finally:
        vars(looking).update(RANKER=shipped.ranker, JUDGE=shipped.judge)


def fit(rows: Sequence[Row], words: Looking, unwritten: Looking) -> Weights:
    """Return the weights for some follow-ups: first which passage tells it, then, with those, whether one does.

    `unwritten`: the same POEMs without what is asked of them next, as one is that was added a minute ago.
    """
    told = [row for row in rows if row["kind"] == "told"]
    asked, named = [*asking(words.knowledge)], [*naming(words.knowledge)]
    ranker = _fit_ranker(
        [
            *(_passages(row, words) for row in told),
            *(_passages(row, unwritten) for row in told),
            *(_asked_for(*one, words) for one in asked),
            *(_asked_by_name(*one, words) for one in named),
        ],
        [*(1.0 for _ in told), *(OF_UNWRITTEN for _ in told), *(OF_ASKS for _ in asked), *(OF_NAMES for _ in named)],
    )
    with using(Weights(ranker, in_use().judge)):
        seen = [(row["q"], row["about"], row["kind"], 1.0, words) for row in rows]
        seen += [(row["q"], row["about"], row["kind"], OF_UNWRITTEN, unwritten) for row in rows]
        seen += [(text, about, "new_question", OF_STRANGERS, words) for text, about in strangers(words.knowledge)]
        seen += [(text, about, "told", OF_ASKS, words) for text, about, _ in asked]
        signs = [_look(text, about, among).features for text, about, *_, among in seen]
    return Weights(ranker, _fit_judge(signs, [kind for _, _, kind, *_ in seen], [weight for *_, weight, _ in seen]))


def _look(text: str, about: str, words: Looking) -> Look:
    return words.look(Talk(text, words.knowledge.poems[about], words.knowledge))


def without_asked_next(known: KnowledgeBase) -> KnowledgeBase:
    """Return the same POEMs without what is asked of them next."""
    return KnowledgeBase(known, known.vocabulary, known.lexicon)


@dataclass(frozen=True, slots=True)
class Kinds:
    """What words tell of the heading under which it is told, as logarithms: unsaid there, and how much more if said."""

    unsaid: Mapping[str, float]
    said: Mapping[str, Mapping[str, float]]


def kinds_of(known: KnowledgeBase, words: Looking) -> Kinds:
    """Return what words and pairs of words tell of the heading under which it is told: naive Bayes.

    They are counted in all that is asked next of POEMs.
    """
    counts: dict[str, Counter[str]] = {}
    for text in known.asked_next.values():
        for ways in ways_in(text):
            for asked in ways.asked:
                counts.setdefault(ways.heading, Counter()).update({gram for gram, _ in grams_of(asked, words.sense)})
    whole: Counter[str] = Counter()
    for count in counts.values():
        whole.update(count)
    size = whole.total()
    unsaid = {heading: math.log(UNSEEN / (count.total() + UNSEEN)) for heading, count in sorted(counts.items())}
    said = {
        gram: {
            heading: math.log(1 + counts[heading][gram] * size / (UNSEEN * n))
            for heading in unsaid
            if counts[heading][gram]
        }
        for gram, n in sorted(whole.items())
        if n >= SAID_BY
    }
    return Kinds({heading: round(weight, 2) for heading, weight in unsaid.items()}, said)


def strangers(known: KnowledgeBase) -> Iterator[tuple[str, str]]:
    """Yield messages that are no follow-up, each with a POEM after which it may be said."""
    poems = list(known)
    messages = [example.text for example in shipped() if example.kind not in ("question", "emergency")]
    for n, text in enumerate(messages[::EVERY_MESSAGE]):
        yield text, poems[n % len(poems)].id


def asking(known: KnowledgeBase) -> Iterator[tuple[str, str, str]]:
    """Yield ways of asking for what any study has, each with a POEM after which it is asked, and what it asks for."""
    poems = [poem for poem in known if not poem.status.recalled]
    ways = [(way, name) for name, ways in known.vocabulary.sayings.asks.items() for way in ways if name in OF_HEADERS]
    for n, (way, name) in enumerate(ways[::EVERY_WAY]):
        yield way, poems[n % len(poems)].id, name


def naming(known: KnowledgeBase) -> Iterator[tuple[str, str, str]]:
    """Yield rows asked for by their name and time, each with its POEM and where it stands."""
    for n, poem in enumerate(poem for poem in known if not poem.status.recalled):
        for at, row in enumerate(poem.outcomes):
            if (n + at) % EVERY_ROW == 0:
                yield f"{row.name}{f' at {row.time}' if row.time else ''}?", poem.id, f"outcomes[{at}]"


Passages = list[tuple[Mapping[str, float], bool]]


def _passages(row: Row, words: Looking) -> Passages:
    """Return for each passage its signs, and whether it tells what must be told and nothing wrong."""
    found = _look(row["q"], row["about"], words).found
    pairs = []
    for one in found:
        text = " ".join(one.passage.shown)
        right = all(holds(text, w) for w in row["must"]) and not any(holds(text, w) for w in row["must_not"])
        pairs.append((one.features, right))
    return pairs


def _asked_for(text: str, about: str, name: str, words: Looking) -> Passages:
    """Return for each passage its signs, and whether it is the one that is asked for by name."""
    found = _look(text, about, words).found
    return [(one.features, name in one.passage.asks and one.passage.header) for one in found]


def _asked_by_name(text: str, about: str, at: str, words: Looking) -> Passages:
    """Return for each passage its signs, and whether it is the row that is asked for."""
    return [(one.features, one.passage.at == at) for one in _look(text, about, words).found]


def _fit_ranker(questions: Sequence[Passages], counts: Sequence[float]) -> dict[str, float]:
    """Return weights under which the passages that tell it have the largest share among all (softmax, Adam)."""
    names = sorted({name for passages in questions for features, _ in passages for name in features})
    sets = [
        (np.array([[f.get(n, 0.0) for n in names] for f, _ in p]), np.array([right for _, right in p]), count)
        for p, count in zip(questions, counts, strict=True)
        if any(right for _, right in p)
    ]
    weights = np.zeros(len(names))
    first = second = np.zeros(len(names))
    for step in range(1, STEPS + 1):
        slope = DECAY * weights
        for signs, right, count in sets:
            score = signs @ weights
            share = np.exp(score - score.max())
            share /= share.sum()
            wanted = share * right
            slope = slope + count * signs.T @ (share - wanted / wanted.sum()) / len(sets)
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope * slope
        weights = weights - RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return {name: float(weight) for name, weight in zip(names, weights, strict=True)}


def _fit_judge(
    seen: Sequence[Mapping[str, float]], kinds: Sequence[str], counts: Sequence[float]
) -> dict[str, dict[str, float]]:
    """Return the weights of a multinomial logistic regression, fitted to standardised signs, in their own units."""
    names = sorted({name for one in seen for name in one})
    x = np.array([[one.get(name, 0.0) for name in names] for one in seen])
    middle, spread = x.mean(0), x.std(0) + 1e-9
    model = LogisticRegression(C=PENALTY, max_iter=2000).fit((x - middle) / spread, kinds, sample_weight=counts)
    found = {}
    for kind, weights, bias in zip(model.classes_, model.coef_ / spread, model.intercept_, strict=True):
        own = {name: float(weight) for name, weight in zip(names, weights, strict=True)}
        found[str(kind)] = {"bias": float(bias - weights @ middle), **own}
    return found


def written(weights: Weights, reached: Mapping[str, str]) -> str:
    """Return the text of weights.py."""

    def table(of: Mapping[str, float], indent: str) -> str:
        rounded = {name: round(value, 3) for name, value in of.items() if round(value, 3)}
        return "".join(f'{indent}"{name}": {value},\n' for name, value in rounded.items())

    lines = (f"    {name}: {value}" for name, value in reached.items())
    told = "".join(f"{fill(line, 110, subsequent_indent=' ' * 8)}\n" for line in lines)
    judge = "".join(f'    "{kind}": {{\n{table(weights.judge[kind], "        ")}    }},\n' for kind in KINDS)
    return (
        '"""The weights by which a follow-up is looked up and judged. Written by `make calibrate`; not by hand.\n\n'
        f'Ten-fold by POEM, on follow-ups that were written without the code, it reached:\n{told}"""\n\n'
        "from collections.abc import Mapping\nfrom typing import Literal\n\n"
        f"RANKER: Mapping[str, float] = {{\n{table(weights.ranker, '    ')}}}\n"
        'JUDGE: Mapping[Literal["told", "not_said", "new_question"], Mapping[str, float]] = {\n'
        f"{judge}}}\n"
    )


def table_of(kinds: Kinds) -> str:
    """Return what words tell as a table: a line a word, a letter for each heading."""
    rows = (f"{gram}{''.join(_step(said.get(h, 0.0)) for h in kinds.unsaid)}\n" for gram, said in kinds.said.items())
    return "".join(rows)


def written_kinds(unsaid: Mapping[str, float], table: str) -> str:
    """Return the text of kinds.py."""
    rows = "".join(f"    {json.dumps(heading)}: {weight},\n" for heading, weight in unsaid.items())
    return (
        '"""What words tell of the heading under which it is told. Written by `make calibrate`; not by hand.\n\n'
        "A line of TABLE is a word, or two, and then a letter for each heading of UNSAID, in order: how much more\n"
        "likely that heading is when it is said, in steps of a logarithm, chr(64) none. UNSAID: the logarithm where\n"
        "it was never said.\n"
        '"""\n\n'
        "from collections.abc import Mapping\n\n"
        f"UNSAID: Mapping[str, float] = {{\n{rows}}}\n"
        f"STEP = {STEP}\n"
        f'TABLE = r"""\n{table}"""\n'
    )


def _step(weight: float) -> str:
    return chr(64 + min(62, round(weight / STEP)))


# ---- on POEMs that were not seen ---


Found = tuple[dict[str, Counter[str]], list[int]]


def unseen(rows: Sequence[Row], words: Looking, unwritten: Looking) -> tuple[Found, Found]:
    """Return what is found when each POEM's follow-ups meet weights that were fitted to those of others.

    First of POEMs with what is asked of them next, then of the same without.
    """
    poems = sorted({row["about"] for row in rows})
    whole: tuple[Found, Found] = (({}, []), ({}, []))
    for fold in range(FOLDS):
        out = {poem for n, poem in enumerate(poems) if n % FOLDS == fold}
        with using(fit([row for row in rows if row["about"] not in out], words, unwritten)):
            for so_far, among in zip(whole, (words, unwritten), strict=True):
                found, long = measure([row for row in rows if row["about"] in out], among.knowledge)
                for kind, outcomes in found.items():
                    so_far[0].setdefault(kind, Counter()).update(outcomes)
                so_far[1].extend(long)
    return whole


def main() -> None:
    """Measure and write the weights."""
    known, rows = knowledge(), read()
    words, unwritten = ready(known), ready(without_asked_next(known))
    kinds = kinds_of(known, words)
    table = table_of(kinds)
    (LOOKUP / "kinds.py").write_text(written_kinds(kinds.unsaid, table), encoding="utf-8")
    vars(looking)["UNSAID"] = kinds.unsaid
    vars(looking)["SAID"] = looking.said_in(table)
    with_it, without = (in_words(*found) for found in unseen(rows, words, unwritten))
    reached = {**with_it, **{f"of a POEM without asked_next, {name}": value for name, value in without.items()}}
    (LOOKUP / "weights.py").write_text(written(fit(rows, words, unwritten), reached), encoding="utf-8")
    for name, value in reached.items():
        sys.stdout.write(f"{name}: {value}\n")


if __name__ == "__main__":
    main()
