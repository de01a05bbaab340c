"""`bottomline ask`: one question, or one per line, as cards or as JSON objects."""

import json
import time
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from typing import Any, assert_never

from rich.console import Console
from rich.text import Text

from bot.core.matching import (
    Answer,
    NoMatch,
    Reason,
    ReasonKind,
    Redirect,
    Silence,
    Suggestions,
    Topic,
    Verdict,
    word_for,
)
from bot.core.reply import Reply
from bot.desk import Asked, Desk, Gone
from bot.errors import DocumentError
from bot.faces.terminal.show import safe, show, show_picture, show_private
from bot.talk import Notice

_HALF_A_PERCENT = 0.005


def as_object(asked: Asked) -> dict[str, Any]:
    """Return what was asked and answered as the JSON object that other programs rely on."""
    verdict = asked.verdict
    best = verdict.candidates[0].confidence if verdict.candidates else 0.0
    return {
        "question": asked.identified.text,
        "identifiers": list(asked.identified.kinds),
        "verdict": word_for(verdict),
        "emergency": verdict.emergency,
        "redirect": verdict.kind if isinstance(verdict, Redirect) else None,
        "poem": asked.poem.id if asked.poem else None,
        "poems": list(asked.poems),
        "confidence": round(best, 4),
        "candidates": [{"id": m.poem_id, "confidence": round(m.confidence, 4)} for m in verdict.candidates],
        "caveats": list(asked.caveat_codes),
        "reasons": [reason.text for reason in verdict.reasons],
        "ms": round(asked.milliseconds, 3),
    }


def followed_as_object(desk: Desk, about: str, text: str) -> dict[str, Any]:
    """Return what a POEM says to a follow-up as the JSON object that other programs rely on.

    `kind`: told, not_said, picture, or new_question (then it is for `ask`). Raise DocumentError when there is no POEM
    of that id.
    """
    started = time.perf_counter()
    opened = desk.opened(about)
    if isinstance(opened, Gone):
        raise DocumentError(f"There is no POEM {about}. Its id is the name of its file without .yaml.")
    identified = desk.identified(text)
    reply = opened.follow_up(identified.text) if identified.text.strip() else None
    lines = (reply.lead, *(line for section in reply.sections for line in section.lines)) if reply else ()
    return {
        "question": identified.text,
        "about": about,
        "kind": _kind_of(reply),
        "lines": [line for line in lines if line],
        "fields": list(reply.fields) if reply else [],
        "ms": round((time.perf_counter() - started) * 1000, 3),
    }


def _kind_of(reply: Reply | None) -> str:
    if reply is None:
        return "new_question"
    if reply.picture_of:
        return "picture"
    return "not_said" if reply.tone == "none" else "told"


def followed(desk: Desk, about: str, texts: Iterable[str]) -> Iterator[str]:
    """Yield one JSON object per follow-up on a POEM, in order."""
    for text in texts:
        yield json.dumps(followed_as_object(desk, about, text.rstrip("\r\n")), ensure_ascii=False)


def show_followed(desk: Desk, about: str, text: str, console: Console) -> None:
    """Print what a POEM says to a follow-up. Raise DocumentError when there is no POEM of that id."""
    opened = desk.opened(about)
    if isinstance(opened, Gone):
        raise DocumentError(f"There is no POEM {about}. Its id is the name of its file without .yaml.")
    reply = opened.follow_up(desk.identified(text).text)
    if reply:
        show(reply, console)
    else:
        console.print(Text("(a question of its own: ask it without --about)", style="dim"))


async def objects(desk: Desk, questions: Iterable[str], *, overheard: bool) -> AsyncIterator[str]:
    """Yield one JSON object per question, in order."""
    for question in questions:
        text = question.rstrip("\r\n")
        yield json.dumps(as_object(await desk.ask(text, overheard=overheard)), ensure_ascii=False)


async def show_answer(
    desk: Desk, question: str, console: Console, *, overheard: bool = False, why: bool = False
) -> Asked:
    """Ask, and print the card; with `why`, the reasons under it."""
    asked = await desk.ask(question, overheard=overheard)
    reply = asked.reply
    if reply is None:
        show_silence(asked, console)
    else:
        show(Notice(time.monotonic).under(reply, place=0), console)
        if shared := desk.topic_picture(reply.topic_of):
            show_picture(shared, console)
    if why:
        for reason in explained(asked.verdict):
            console.print(Text(f"- {safe(reason)}", style="dim"))
    return asked


def show_silence(asked: Asked, console: Console) -> None:
    """Print why nothing is said to a question."""
    if asked.private:
        show_private(asked.private, console)
    because = "; ".join(reason.text for reason in asked.verdict.reasons)
    console.print(Text(f"(nothing said: {because})", style="dim"))


# ---- why ------------------------------------------------------------------------------------------------------------

_MOST_REASONS = 5
# Reasons that are told in one sentence, by its subject; any other stands by itself.
_SUBJECTS: Mapping[ReasonKind, str] = {
    "repaired": "read",
    "understood": "read",
    "not understood": "read",
    "unknown here": "missing",
    "other people": "missing",
    "outside": "missing",
    "not asked": "missing",
}


def explained(verdict: Verdict) -> tuple[str, ...]:
    """Return why the verdict is as it is, in at most five sentences: the verdict first, then what led to it."""
    told: dict[str, list[str]] = {}
    for reason in verdict.reasons:
        told.setdefault(_SUBJECTS.get(reason.kind, reason.kind), []).append(_in_words(reason, verdict))
    sentences = [_sentence("; ".join(reasons)) for reasons in told.values()]
    return tuple(dict.fromkeys((_verdict_in_words(verdict), *sentences)))[:_MOST_REASONS]


def _in_words(reason: Reason, verdict: Verdict) -> str:
    if reason.kind == "nearest phrasing":
        return f"most like it here: “{verdict.candidates[0].phrasing}”"
    return reason.text


def _sentence(reason: str) -> str:
    return f"{reason[0].upper()}{reason[1:]}{'' if reason.endswith(('.', '?')) else '.'}"


def _verdict_in_words(verdict: Verdict) -> str:
    best = verdict.candidates[0].confidence if verdict.candidates else 0.0
    sure = f"{min(99, round(100 * best))}% sure" if best >= _HALF_A_PERCENT else "under 1% sure"
    match verdict:
        case Answer(also=also):
            beside = f"; {len(also)} more on the same question stand beside it" if also else ""
            return f"Answered outright: {sure} that this POEM is on the question{beside}."
        case Topic(surely=surely, perhaps=perhaps):
            return f"Answered as a topic: {len(surely) + len(perhaps)} POEMs bear on the question."
        case Suggestions(offered=offered):
            count = f"{len(offered)} offered" if len(offered) > 1 else "Offered"
            return f"{count} instead of an answer: {sure} that the first is the question."
        case NoMatch():
            return f"No answer: {sure} of the nearest POEM." if verdict.candidates else "No answer: no POEM is near it."
        case Redirect():
            return "Sent elsewhere: not for a base of studies, whatever it holds."
        case Silence():
            return "Nothing said: it was overheard, not asked of the bot."
        case _:
            assert_never(verdict)
