"""What is asked after an answer: count what the follow-ups tell, on `questions/followups.jsonl`.

The questions were written from the POEM files alone, without the code. One that the POEM tells is told right when every
string that must be shown is shown, and none of the wrong arm, time or outcome. A page that shows everything shows those
too, so the length of the replies is counted beside it. A new question is right when it is left to the desk.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.data import ROOT, knowledge
from bot.core.followup import follow_up
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.reply import Reply

QUESTIONS = ROOT / "benchmarks" / "questions" / "followups.jsonl"
TOLD_WRONG = "shows another arm, time or outcome"


def read(path: Path = QUESTIONS) -> list[dict[str, Any]]:
    """Return the follow-ups."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def shown(reply: Reply) -> str:
    """Return all that a reply shows, as one line."""
    sections = (line for section in reply.sections for line in (section.heading, *section.lines))
    return " ".join((reply.title, reply.lead, reply.bottom_line, *sections))


def outcome(row: dict[str, Any], reply: Reply | None) -> str:
    """Return "right", or what is wrong with the reply to a follow-up; None: it was left to the desk."""
    if row["kind"] == "new_question":
        return "taken for a follow-up" if reply else "right"
    if reply is None:
        return "left to the desk"
    text = shown(reply).casefold()
    if any(wrong.casefold() in text for wrong in row["must_not"]):
        return TOLD_WRONG
    return "right" if all(wanted.casefold() in text for wanted in row["must"]) else "does not show it"


def measure(rows: list[dict[str, Any]], known: KnowledgeBase) -> tuple[dict[str, Counter[str]], list[int]]:
    """Return how often each outcome was seen, by kind of follow-up, and the words of each reply."""
    found: dict[str, Counter[str]] = {}
    words = []
    for row in rows:
        reply = follow_up(row["q"], known.poems[row["about"]], known)
        found.setdefault(row["kind"], Counter())[outcome(row, reply)] += 1
        if reply:
            words.append(len(shown(reply).split()))
    return found, words


def main() -> None:
    """Print the table."""
    found, words = measure(read(), knowledge())
    for kind, outcomes in found.items():
        told = ", ".join(f"{name} {count}" for name, count in outcomes.most_common())
        sys.stdout.write(f"{kind} ({outcomes.total()}): {told}\n")
    sys.stdout.write(f"words of a reply, median: {median(words):.0f}\n")


if __name__ == "__main__":
    main()
