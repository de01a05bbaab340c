"""`bottomline ask`: one question, or one per line, as cards or as JSON objects."""

import json
from collections.abc import AsyncIterator, Iterable
from typing import Any, assert_never

from rich.console import Console
from rich.text import Text

from bot.core.verdict import Answer, NoMatch, Redirect, Silence, Suggestions, Verdict
from bot.desk import Asked, Desk
from bot.terminal.show import render, safe


def word_for(verdict: Verdict) -> str:
    """Return the verdict's name in the JSON contract."""
    match verdict:
        case Answer():
            return "answer"
        case Suggestions():
            return "suggestions"
        case NoMatch():
            return "no_match"
        case Redirect():
            return "redirect"
        case Silence():
            return "silence"
        case _:
            assert_never(verdict)


def as_object(question: str, asked: Asked) -> dict[str, Any]:
    """Return what was asked and answered as the JSON object that other programs rely on."""
    verdict = asked.verdict
    best = verdict.candidates[0].confidence if verdict.candidates else 0.0
    return {
        "question": question,
        "verdict": word_for(verdict),
        "poem": asked.poem.id if asked.poem else None,
        "confidence": round(best, 4),
        "candidates": [{"id": m.poem_id, "confidence": round(m.confidence, 4)} for m in verdict.candidates],
        "caveats": list(asked.caveat_codes),
        "reasons": list(verdict.reasons),
        "ms": round(asked.milliseconds, 3),
    }


async def objects(desk: Desk, questions: Iterable[str], *, overheard: bool) -> AsyncIterator[str]:
    """Yield one JSON object per question, in order."""
    for question in questions:
        text = question.rstrip("\r\n")
        yield json.dumps(as_object(text, await desk.ask(text, overheard=overheard)), ensure_ascii=False)


async def show_answer(
    desk: Desk, question: str, console: Console, *, overheard: bool = False, why: bool = False
) -> Asked:
    """Ask, and print the card; with `why`, the reasons under it."""
    asked = await desk.ask(question, overheard=overheard)
    reply = asked.reply
    if reply is None:
        console.print(Text("(nothing said: " + "; ".join(asked.verdict.reasons) + ")", style="dim"))
    else:
        console.print(render(reply))
    if why:
        for reason in asked.verdict.reasons:
            console.print(Text(f"- {safe(reason)}", style="dim"))
    return asked
