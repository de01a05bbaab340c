"""Guards on public sets, when they are there: a change that helps our own questions must not break other people's."""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.data import PUBLIC, knowledge
from benchmarks.metrics import Rate
from bot.core.matching.index import Index
from bot.core.poem.model import Citation, Poem, Population, Study
from bot.core.question.reader import Reader

GUARDS: Mapping[str, float] = {"RQE": 0.90, "misspelt keywords": 0.95, "cross-field": 0.95}


def stand_in(poem_id: str, question: str, conclusion: str = "", keywords: Sequence[str] = ()) -> Poem:
    """Return a POEM that holds just these texts, with the shipped one's defaults for all else."""
    sample = next(iter(knowledge()))
    study = Study.model_construct(
        **{
            **dict(sample.study),
            "intervention": "",
            "comparison": "",
            "population": Population.model_construct(who=""),
        }
    )
    return sample.model_copy(
        update={
            "id": poem_id.lower(),
            "headline": "",
            "clinical_question": question,
            "also_asked": (),
            "not_asked": (),
            "bottom_line": conclusion,
            "synopsis": "",
            "harms": None,
            "outcomes": (),
            "tags": (),
            "keywords": tuple(keywords),
            "study": study,
            "citation": Citation.model_construct(**{**dict(sample.citation), "title": ""}),
            "related": type(sample.related)(),
        }
    )


def measure(folder: Path = PUBLIC) -> dict[str, Rate]:
    """Return hit@1 on each public set; nothing when the folder is not there."""
    if not (folder / "rqe_kb.jsonl").exists():
        return {}
    read = partial(_read, folder)
    questions = [stand_in(row["id"], row["question"]) for row in read("rqe_kb")]
    articles = read("pubmedqa_kb")
    whole = [stand_in(row["id"], row["question"], row["conclusion"], row["keywords"]) for row in articles]
    headless = [poem.model_copy(update={"clinical_question": ""}) for poem in whole]
    queries = read("pubmedqa_queries")
    return {
        "RQE": _hits(questions, (row for row in read("rqe_queries") if not row["identical"])),
        "misspelt keywords": _hits(whole, (row for row in queries if row["kind"] == "keywords_typo")),
        "cross-field": _hits(headless, (row for row in queries if row["kind"] == "cross")),
    }


def _read(folder: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def _hits(poems: Iterable[Poem], rows: Iterable[Mapping[str, Any]]) -> Rate:
    index = Index({poem.id: poem for poem in poems}, Reader(knowledge().vocabulary))
    found = []
    for row in rows:
        ranking = index.rank(index.understand(row["query"]))
        found.append(bool(ranking) and ranking[0].poem_id in {gold.lower() for gold in row["gold"]})
    return Rate(sum(found), len(found))
