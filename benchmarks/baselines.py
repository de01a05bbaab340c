"""What a newcomer would write: single scores over the POEMs, best first."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence

import bm25s
import numpy as np
from rapidfuzz import fuzz, process, utils
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.core.matching.index import fields_of
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem.model import Poem
from bot.core.question.reader import STOP, stem

Scores = dict[str, float]
Scorer = Callable[[str], Scores]


def all_text(poem: Poem) -> str:
    """Return every searched text of a POEM in one piece."""
    return " . ".join(text for texts in fields_of(poem).values() for text in texts)


def stems(text: str) -> list[str]:
    """Return the stems of a text's content words, as any stemmed index would."""
    return [stem(word) for word in utils.default_process(text).split() if word not in STOP]


def baselines(base: KnowledgeBase) -> Mapping[str, Scorer]:
    """Return each baseline as a function from a question to the score of each POEM."""
    ids = [poem.id for poem in base]
    titles = [poem.clinical_question for poem in base]
    texts = [all_text(poem) for poem in base]
    return {
        "rapidfuzz WRatio, clinical question": _rapidfuzz(fuzz.WRatio, ids, titles),
        "rapidfuzz token_set, all text": _rapidfuzz(fuzz.token_set_ratio, ids, texts),
        "bm25s, stemmed, all text": _bm25s(ids, texts),
        "SQLite FTS5, porter, all text": _fts5(ids, texts),
        "TF-IDF of 3-5 letters, all text": _letters(ids, texts),
    }


def _rapidfuzz(scorer: Callable[..., float], ids: Sequence[str], texts: Sequence[str]) -> Scorer:
    ready = [utils.default_process(text) for text in texts]

    def scores(question: str) -> Scores:
        # In the order that process.extractOne would give: of equals, the first.
        found = process.extract(utils.default_process(question), ready, scorer=scorer, processor=None, limit=None)
        return {ids[place]: float(score) for _, score, place in found}

    return scores


def _bm25s(ids: Sequence[str], texts: Sequence[str]) -> Scorer:
    index = bm25s.BM25()
    index.index([stems(text) for text in texts], show_progress=False)

    def scores(question: str) -> Scores:
        known = [word for word in stems(question) if word in index.vocab_dict]
        found = index.get_scores(known) if known else np.zeros(len(ids))
        return dict(zip(ids, map(float, found), strict=True))

    return scores


def _fts5(ids: Sequence[str], texts: Sequence[str]) -> Scorer:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE poems USING fts5(id UNINDEXED, text, tokenize = 'porter unicode61')")
    db.executemany("INSERT INTO poems VALUES (?, ?)", zip(ids, texts, strict=True))

    def scores(question: str) -> Scores:
        words = [word for word in utils.default_process(question).split() if word not in STOP]
        if not words:
            return {}
        query = " OR ".join(f'"{word}"' for word in words)
        rows = db.execute("SELECT id, -bm25(poems) FROM poems WHERE poems MATCH ? ORDER BY rank LIMIT 20", (query,))
        return {str(poem): float(score) for poem, score in rows}

    return scores


def _letters(ids: Sequence[str], texts: Sequence[str]) -> Scorer:
    vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
    matrix = vectors.fit_transform(texts)

    def scores(question: str) -> Scores:
        found = (matrix @ vectors.transform([question]).T).toarray().ravel()
        return dict(zip(ids, map(float, found), strict=True))

    return scores
