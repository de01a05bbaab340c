"""Learn what words mean from how colleagues ask, for `followup/lookup/fitted/directions.py` (latent semantic analysis).

All ways of asking for one passage, with what stands in it, are one document: words that are used in the same documents
get directions that lie close together, as in Deerwester et al., 1990, "Indexing by latent semantic analysis".
"""

import math
from collections import Counter
from collections.abc import Iterator

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.decomposition import TruncatedSVD
from sklearn.preprocessing import normalize

from bot.core.followup.lines import Talk
from bot.core.followup.lookup import told_by, ways_in
from bot.core.followup.lookup.asked_next import is_pair, signs_of
from bot.core.followup.lookup.sense import Sense
from bot.core.followup.passages import passages
from bot.core.matching.knowledge import KnowledgeBase

SIZE = 64
ROUNDS, SEED = 10, 0  # of the decomposition
SELDOM = 5  # a sign in fewer documents says nothing
NOTHING, FAR = 80, 40  # the letter of 0, and how many letters either way
RARENESS = 0.2  # steps in which the rareness of a sign is written


def directions_of(known: KnowledgeBase, sense: Sense) -> str:
    """Return for each sign a line: itself, the letter of how rare it is, the letters of its direction."""
    documents = list(_documents(known, sense))
    often = Counter(sign for document in documents for sign in document)
    column = {sign: n for n, sign in enumerate(sorted(sign for sign, n in often.items() if n >= SELDOM))}
    rare = {sign: math.log(len(documents) / often[sign]) for sign in column}
    said = [
        (n, column[sign], math.log1p(count) * rare[sign])
        for n, document in enumerate(documents)
        for sign, count in document.items()
        if sign in column
    ]
    rows, columns, counts = zip(*said, strict=True)
    table = normalize(csr_matrix((counts, (rows, columns)), shape=(len(documents), len(column))))
    parts = TruncatedSVD(SIZE, n_iter=ROUNDS, random_state=SEED).fit(table)
    along = parts.components_.T * np.sqrt(parts.singular_values_)
    along /= np.abs(along).max(1, keepdims=True) + 1e-9
    return "".join(
        f"{sign}{letter(rare[sign] / RARENESS)}{''.join(letter(FAR * part) for part in along[n])}\n"
        for sign, n in column.items()
    )


def _documents(known: KnowledgeBase, sense: Sense) -> Iterator[Counter[str]]:
    """Yield how often signs stand in all that is asked for one passage, and in the passage."""
    for about, whole in known.asked_next.items():
        there = tuple(passages(Talk("", known.poems[about], known)))
        for ways in ways_in(whole):
            for place in told_by(ways, there)[:1]:
                texts = (*ways.asked, *(there[place].texts or there[place].shown))
                yield Counter(sign for text in texts for sign in signs_of(text, sense) if not is_pair(sign))


def letter(steps: float) -> str:
    """Return the letter by which a number of steps is written in a table."""
    return chr(NOTHING + max(-FAR, min(FAR, round(float(steps)))))


def written(table: str) -> str:
    """Return the text of directions.py."""
    return (
        '"""The directions of what colleagues type, by which meanings are compared. Written by `make calibrate`.\n\n'
        "A line of TABLE is a sign (`asked_next.signs_of`), a letter for how rare it is, in steps of RARENESS, and\n"
        'SIZE letters for its direction; chr(NOTHING) is 0.\n"""\n\n'
        f"SIZE, NOTHING, RARENESS = {SIZE}, {NOTHING}, {RARENESS}\n"
        f'TABLE = r"""\n{table}"""\n'
    )
