"""Fit the weights of `followup/weights.py` to what was asked after an answer, and measure them ten-fold by POEM.

What is no follow-up is taken from elsewhere as well: messages of the kinds that go elsewhere, or are talk.
"""

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
from bot.core.followup import looking
from bot.core.followup.lines import Talk
from bot.core.followup.looking import Looking
from bot.core.matching.knowledge import KnowledgeBase

WEIGHTS = ROOT / "bot" / "core" / "followup" / "weights.py"
FOLDS, STEPS, RATE, DECAY, PENALTY = 10, 400, 0.05, 0.01, 0.3
KINDS = ("told", "not_said", "new_question")
OF_STRANGERS = 0.4  # how much one that only teaches counts beside a follow-up that somebody wrote
OF_ASKS = 0.2
EVERY_MESSAGE, EVERY_WAY = 15, 3
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


def fit(rows: Sequence[Row], known: KnowledgeBase, words: Looking) -> Weights:
    """Return the weights for some follow-ups: first which passage tells it, then, with those, whether one does."""
    told = [row for row in rows if row["kind"] == "told"]
    asked = [*asking(known)]
    ranker = _fit_ranker(
        [*(_passages(row, known, words) for row in told), *(_asked_for(*one, known, words) for one in asked)],
        [*(1.0 for _ in told), *(OF_ASKS for _ in asked)],
    )
    with using(Weights(ranker, in_use().judge)):
        rows_seen = [(row["q"], row["about"], row["kind"], 1.0) for row in rows]
        rows_seen += [(text, about, "new_question", OF_STRANGERS) for text, about in strangers(known)]
        rows_seen += [(text, about, "told", OF_ASKS) for text, about, _ in asked]
        seen = [words.look(Talk(text, known.poems[about], known)).features for text, about, *_ in rows_seen]
    return Weights(ranker, _fit_judge(seen, [kind for *_, kind, _ in rows_seen], [weight for *_, weight in rows_seen]))


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


Passages = list[tuple[Mapping[str, float], bool]]


def _passages(row: Row, known: KnowledgeBase, words: Looking) -> Passages:
    """Return for each passage its signs, and whether it tells what must be told and nothing wrong."""
    found = words.look(Talk(row["q"], known.poems[row["about"]], known)).found
    pairs = []
    for one in found:
        text = " ".join(one.passage.shown)
        right = all(holds(text, w) for w in row["must"]) and not any(holds(text, w) for w in row["must_not"])
        pairs.append((one.features, right))
    return pairs


def _asked_for(text: str, about: str, name: str, known: KnowledgeBase, words: Looking) -> Passages:
    """Return for each passage its signs, and whether it is the one that is asked for by name."""
    found = words.look(Talk(text, known.poems[about], known)).found
    return [(one.features, name in one.passage.asks and one.passage.header) for one in found]


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


# ---- on POEMs that were not seen ---


def unseen(rows: Sequence[Row], known: KnowledgeBase, words: Looking) -> tuple[dict[str, Counter[str]], list[int]]:
    """Return the same, each POEM's follow-ups with weights that were fitted to those of others."""
    poems = sorted({row["about"] for row in rows})
    whole: dict[str, Counter[str]] = {}
    lengths: list[int] = []
    for fold in range(FOLDS):
        out = {poem for n, poem in enumerate(poems) if n % FOLDS == fold}
        with using(fit([row for row in rows if row["about"] not in out], known, words)):
            found, long = measure([row for row in rows if row["about"] in out], known)
        for kind, outcomes in found.items():
            whole.setdefault(kind, Counter()).update(outcomes)
        lengths += long
    return whole, lengths


def main() -> None:
    """Measure and write the weights."""
    known, rows = knowledge(), read()
    words = Looking(known)
    reached = in_words(*unseen(rows, known, words))
    WEIGHTS.write_text(written(fit(rows, known, words), reached), encoding="utf-8")
    for name, value in reached.items():
        sys.stdout.write(f"{name}: {value}\n")


if __name__ == "__main__":
    main()
