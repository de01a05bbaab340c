"""Fit the weights by which follow-ups are looked up (`followup/lookup/fitted`), and measure them ten-fold by POEM.

What is no follow-up is taken from elsewhere as well: messages of the kinds that go elsewhere, or are talk.
"""

import json
import sys
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from textwrap import fill

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from benchmarks.data import ROOT, knowledge
from benchmarks.directions_fit import NOTHING, SIZE, directions_of, letter
from benchmarks.directions_fit import written as written_directions
from benchmarks.followups import Row, holds, in_words, measure, read
from benchmarks.messages import shipped
from bot.core.followup import ready
from bot.core.followup.lines import Talk
from bot.core.followup.lookup import Gathered, Look, Looking, headings, looking, meaning, ways_in, weighed
from bot.core.followup.lookup.asked_next import ANOTHER, NOT_SAID
from bot.core.followup.lookup.sense import Sense
from bot.core.matching.knowledge import KnowledgeBase

FITTED = ROOT / "bot" / "core" / "followup" / "lookup" / "fitted"
FOLDS, STEPS, RATE, DECAY, PENALTY = 10, 400, 0.05, 0.003, 0.3
KINDS = ("told", "not_said", "new_question")
KIND_OF = {NOT_SAID: "not_said", ANOTHER: "new_question"}
OF_STRANGERS = 0.4  # how much one that only teaches counts beside a follow-up that somebody wrote
OF_ASKS, OF_NAMES = 0.2, 0.5
OF_UNWRITTEN = 0.3  # a POEM to which nobody has written what is asked next
OF_WAYS, KEPT_OUT, EVERY_KEPT_OUT = 0.02, 5, 2  # a way of asking; one in so many is kept out; of those one in so many
SAID_BY, STEP = 15, 0.1  # ways of asking that say a mark; what a letter more adds
EVERY_MESSAGE, EVERY_WAY, EVERY_ROW = 20, 3, 3
# What every study has, so that its passage is right for whichever POEM.
OF_HEADERS = (
    *("funding", "interests", "masking", "allocation", "randomised", "design", "losses", "analysis", "stopped_early"),
    *("size", "sites", "where", "who", "compared", "dose", "how_given", "follow_up_time", "primary_outcome", "effect"),
    *("nnt", "harms", "sureness", "limitations", "newer", "retracted", "worth_it", "disagree", "source", "details"),
    "picture",
)


@dataclass(frozen=True, slots=True)
class Words:
    """What follow-ups are looked up by: all that is shipped; the same POEMs without `asked_next`; and with most of it.

    `kept_out`: ways of asking that are missing in the third, each with its POEM and its kind.
    """

    shipped: Looking
    unwritten: Looking
    thinned: Looking
    kept_out: Sequence[tuple[str, str, str]]

    @classmethod
    def of(cls, known: KnowledgeBase) -> "Words":
        """Return them, made ready."""
        unwritten, (thinned, kept_out) = KnowledgeBase(known, known.vocabulary, known.lexicon), _thinned(known)
        return cls(ready(known), ready(unwritten), ready(thinned), kept_out)


def _thinned(known: KnowledgeBase) -> tuple[KnowledgeBase, list[tuple[str, str, str]]]:
    """Return the same POEMs with a part of what is asked next kept out, and what was: so others ask, in other words."""
    texts, kept_out, n = {}, [], 0
    for about, whole in known.asked_next.items():
        lines = []
        for ways in ways_in(whole):
            lines.append(f"[{ways.heading}{': ' if ways.says else ''}{' | '.join(ways.says)}]")
            for text in ways.asked:
                n += 1
                if n % KEPT_OUT:
                    lines.append(text)
                else:
                    kept_out.append((text, about, KIND_OF.get(ways.heading, "told")))
        texts[about] = "\n".join(lines)
    return KnowledgeBase(known, known.vocabulary, known.lexicon, asked_next=texts), kept_out[::EVERY_KEPT_OUT]


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


def fit(rows: Sequence[Row], words: Words, of: Collection[str]) -> Weights:
    """Return the weights for some follow-ups: first which passage tells it, then, with those, whether one does.

    `of`: the POEMs whose ways of asking teach too.
    """
    known, shipped, unwritten = words.shipped.knowledge, words.shipped, words.unwritten
    told = [row for row in rows if row["kind"] == "told"]
    asked, named = [*asking(known)], [*naming(known)]
    ranker = _fit_ranker(
        [
            *(_passages(row, shipped) for row in told),
            *(_passages(row, unwritten) for row in told),
            *(_asked_for(*one, shipped) for one in asked),
            *(_asked_by_name(*one, shipped) for one in named),
        ],
        [*(1.0 for _ in told), *(OF_UNWRITTEN for _ in told), *(OF_ASKS for _ in asked), *(OF_NAMES for _ in named)],
    )
    with using(Weights(ranker, in_use().judge)):
        seen = [(row["q"], row["about"], row["kind"], 1.0, shipped) for row in rows]
        seen += [(row["q"], row["about"], row["kind"], OF_UNWRITTEN, unwritten) for row in rows]
        seen += [(text, about, "new_question", OF_STRANGERS, shipped) for text, about in strangers(known)]
        seen += [(text, about, "told", OF_ASKS, shipped) for text, about, _ in asked]
        seen += [(text, about, kind, OF_WAYS, words.thinned) for text, about, kind in words.kept_out if about in of]
        signs = [_look(text, about, among).features for text, about, *_, among in seen]
    return Weights(ranker, _fit_judge(signs, [kind for _, _, kind, *_ in seen], [weight for *_, weight, _ in seen]))


@cache
def _gathered(text: str, about: str, words: Looking) -> Gathered:
    """Return what a text meets, which is the same with any weights."""
    return words.gathered(Talk(text, words.knowledge.poems[about], words.knowledge))


def _look(text: str, about: str, words: Looking) -> Look:
    return weighed(_gathered(text, about, words))


@dataclass(frozen=True, slots=True)
class Kinds:
    """What words tell of the heading under which it is told: for each heading its bias, and how much marks add."""

    bias: Mapping[str, float]
    table: str


def kinds_of(known: KnowledgeBase, words: Looking) -> Kinds:
    """Return what words tell of the heading under which it is told: a logistic regression on all that is asked next."""
    asked = [
        (words.marks(Talk(text, known.poems[about], known)), ways.heading)
        for about, whole in known.asked_next.items()
        for ways in ways_in(whole)
        for text in ways.asked
    ]
    often = Counter(mark for marks, _ in asked for mark in marks)
    column = {mark: n for n, mark in enumerate(sorted(mark for mark, n in often.items() if n >= SAID_BY))}
    said = [(n, column[mark]) for n, (marks, _) in enumerate(asked) for mark in marks if mark in column]
    places = tuple(np.array(said).T)
    signs = csr_matrix((np.ones(len(said)), places), shape=(len(asked), len(column)))
    model = LogisticRegression(C=PENALTY, max_iter=200, tol=1e-3).fit(signs, [heading for _, heading in asked])
    rows = (f"{mark}{''.join(map(letter, model.coef_[:, n] / STEP))}\n" for mark, n in column.items())
    bias = {str(h): round(float(b), 2) for h, b in zip(model.classes_, model.intercept_, strict=True)}
    return Kinds(bias, "".join(rows))


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


def written_kinds(kinds: Kinds) -> str:
    """Return the text of kinds.py."""
    rows = "".join(f"    {json.dumps(heading)}: {bias},\n" for heading, bias in kinds.bias.items())
    return (
        '"""What words tell of the heading under which it is told. Written by `make calibrate`; not by hand.\n\n'
        "A line of TABLE is a mark (`Looking.marks`), then a letter for each heading of BIAS, in order: how much it\n"
        "adds to the logit of that heading, in steps, chr(NOTHING) none.\n"
        '"""\n\n'
        "from collections.abc import Mapping\n\n"
        f"BIAS: Mapping[str, float] = {{\n{rows}}}\n"
        f"STEP, NOTHING = {STEP}, {NOTHING}\n"
        f'TABLE = r"""\n{kinds.table}"""\n'
    )


# ---- on POEMs that were not seen ---


Found = tuple[dict[str, Counter[str]], list[int]]


def unseen(rows: Sequence[Row], words: Words) -> tuple[Found, Found]:
    """Return what is found when each POEM's follow-ups meet weights that were fitted to those of others.

    First of POEMs with what is asked of them next, then of the same without.
    """
    poems = sorted({row["about"] for row in rows})
    whole: tuple[Found, Found] = (({}, []), ({}, []))
    for fold in range(FOLDS):
        out = {poem for n, poem in enumerate(poems) if n % FOLDS == fold}
        others = [row for row in rows if row["about"] not in out]
        with using(fit(others, words, words.shipped.knowledge.poems.keys() - out)):
            for so_far, among in zip(whole, (words.shipped, words.unwritten), strict=True):
                found, long = measure([row for row in rows if row["about"] in out], among.knowledge)
                for kind, outcomes in found.items():
                    so_far[0].setdefault(kind, Counter()).update(outcomes)
                so_far[1].extend(long)
    return whole


def main() -> None:
    """Measure and write the weights."""
    known, rows = knowledge(), read()
    table = directions_of(known, Sense(known.reader, known.reader.vocabulary.sayings))
    (FITTED / "directions.py").write_text(written_directions(table), encoding="utf-8")
    vars(meaning).update(SIZE=SIZE, TABLE=table)
    kinds = kinds_of(known, ready(known))
    (FITTED / "kinds.py").write_text(written_kinds(kinds), encoding="utf-8")
    vars(headings)["BIAS"] = kinds.bias
    vars(headings)["TOLD_UNDER"] = headings.said_in(kinds.table)
    words = Words.of(known)
    with_it, without = (in_words(*found) for found in unseen(rows, words))
    reached = {**with_it, **{f"of a POEM without asked_next, {name}": value for name, value in without.items()}}
    weights = fit(rows, words, known.poems.keys())
    (FITTED / "weights.py").write_text(written(weights, reached), encoding="utf-8")
    for name, value in reached.items():
        sys.stdout.write(f"{name}: {value}\n")


if __name__ == "__main__":
    main()
