"""What is asked after an answer: count what the follow-ups tell, on `questions/followups.jsonl`.

The questions were written from the POEM files alone, without the code. One that the POEM tells is told right when every
string that must be shown is shown, and none of the wrong arm, time or outcome. A page that shows everything shows those
too, so the length of the replies is counted beside it. A new question is right when it is left to the desk.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.data import ROOT, knowledge
from bot.core.followup import follow_up
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.reply import Reply

QUESTIONS = ROOT / "benchmarks" / "questions" / "followups.jsonl"
TOLD_WRONG = "shows another arm, time or outcome"

Row = dict[str, Any]


def read(path: Path = QUESTIONS) -> list[Row]:
    """Return the follow-ups."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def plain(text: str) -> str:
    """Return a text as it is compared: small letters, no commas in thousands, no noughts at the end of decimals."""
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text.casefold())
    return re.sub(r"(\d\.\d*?)0+(?=\D|$)", lambda found: found[1].rstrip("."), text)


def holds(text: str, wanted: str) -> bool:
    """Tell whether a text shows a string; a number only as a whole."""
    edges = (r"(?<![\d.])" if wanted[0].isdigit() else "", r"(?![\d]|\.\d)" if wanted[-1].isdigit() else "")
    return re.search(edges[0] + re.escape(plain(wanted)) + edges[1], plain(text)) is not None


def shown(reply: Reply) -> str:
    """Return all that a reply shows, as one line."""
    sections = (line for section in reply.sections for line in (section.heading, *section.lines))
    return " ".join((reply.title, reply.lead, reply.bottom_line, *sections))


def outcome(row: Row, reply: Reply | None) -> str:
    """Return "right", or what is wrong with the reply to a follow-up."""
    if row["kind"] == "new_question":
        return "taken for a follow-up" if reply else "right"
    if reply is None:
        return "left to the desk"
    said_not = reply.tone == "none"
    if row["kind"] == "not_said":
        return "right" if said_not else "told something"
    if said_not:
        return "said not to be there"
    text = shown(reply)
    if any(holds(text, wrong) for wrong in row["must_not"]):
        return TOLD_WRONG
    return "right" if all(holds(text, wanted) for wanted in row["must"]) else "does not show it"


def measure(rows: Sequence[Row], known: KnowledgeBase) -> tuple[dict[str, Counter[str]], list[int]]:
    """Return how often each outcome was seen, by kind of follow-up, and the words of each reply."""
    found: dict[str, Counter[str]] = {}
    words = []
    for row in rows:
        reply = follow_up(row["q"], known.poems[row["about"]], known)
        found.setdefault(row["kind"], Counter())[outcome(row, reply)] += 1
        if reply:
            words.append(len(shown(reply).split()))
    return found, words


def in_words(found: Mapping[str, Counter[str]], lengths: Sequence[int]) -> dict[str, str]:
    """Return the figures as lines: a name and what was counted."""
    told = {
        f"{kind} ({outcomes.total()})": ", ".join(f"{name} {count}" for name, count in outcomes.most_common())
        for kind, outcomes in found.items()
    }
    return {**told, "words of a reply, median": f"{median(lengths):.0f}"}


def main() -> None:
    """Print the figures of what is shipped; with a path, on the follow-ups in that file."""
    rows = read(Path(sys.argv[1])) if sys.argv[1:] else read()
    for name, value in in_words(*measure(rows, knowledge())).items():
        sys.stdout.write(f"{name}: {value}\n")


if __name__ == "__main__":
    main()
