"""Write down what every message of the benchmarks meets with, so that two versions can be held against each other.

`python -m benchmarks.verdicts > before`, then the same after a change, then `diff`. A change of speed changes no line.
"""

import asyncio
import json
import sys
from collections.abc import Iterator

from benchmarks import data, messages
from benchmarks.words import SETS
from bot.core.matching.index import Match
from bot.desk import Desk
from bot.library import Library

_FIGURES = 9


def texts() -> list[str]:
    """Return every message that there is, each once."""
    found = [question.text for question in (*data.questions(), *data.ours(), *data.plain(), *data.real())]
    found += [example.text for example in messages.shipped()]
    rows = [*SETS.values(), data.QUESTIONS / "topics.jsonl", data.QUESTIONS / "followups.jsonl"]
    for path in filter(lambda path: path.exists(), rows):
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            found.append(row.get("question") or row["q"])
    return list(dict.fromkeys(found))


def lines(desk: Desk) -> Iterator[str]:
    """Yield for each message its verdict, its ranking with all features, and the reasons."""
    for text in texts():
        asked = asyncio.run(desk.ask(text))
        ranking = asked.knowledge.index.rank(asked.understood)
        reply = asked.reply
        told = {
            "text": text,
            "verdict": type(asked.verdict).__name__,
            "reply": [reply.title, reply.lead, reply.poem_id, [c.poem_id for c in reply.choices]] if reply else None,
            "ranking": [_match(match) for match in ranking],
            "reasons": [reason.text for reason in asked.verdict.reasons],
        }
        yield json.dumps(told, ensure_ascii=False)


def _match(match: Match) -> list[object]:
    features = {name: round(value, _FIGURES) for name, value in sorted(match.features.items())}
    return [match.poem_id, round(match.confidence, _FIGURES), match.phrasing, features]


if __name__ == "__main__":
    for line in lines(asyncio.run(Desk.open(Library(data.ROOT / "knowledge")))):
        sys.stdout.write(line + "\n")
