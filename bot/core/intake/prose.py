"""What the running text of a POEM says and how well it was typed: warnings, never corrections."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.core.intake.citation import Mention, Reference, mentions
from bot.core.intake.quoting import quote
from bot.core.poem import Problem, right_percentage

_SHORT = "of the and in to is or for with from that this was were by on at be as an are had has have not than but no it"
_COMMON = frozenset(_SHORT.split())
_LETTERS = re.compile(r"(?<![\w'’.\-])([a-z]{1,3})\s([a-z]{1,3})(?![\w'’\-])")
_SPACE_BEFORE = re.compile(r"\b\w+\s[,;.](?=\s|$)")
_NO_SPACE = re.compile(r"\b[a-z]{3,}[.;,][A-Z][a-z]+")
_DOUBLED = re.compile(r"\b([^\W\d_]{2,})\s+\1\b(?![-'’])", re.IGNORECASE)
_MAY_DOUBLE = frozenset({"that", "had", "very", "bye", "so"})
# After "with" a verb in the past tense wants "which": these are no participles, those after -ed need an article.
_WITH_VERB = re.compile(
    r"\bwith\s(?:showed|was|were|had|did|gave|took|saw|began|went|came|knew|wrote|chose|"
    r"(?:[a-z]{2,}ed|found|led)\s(?:no|a|an|the|that|any|little))\b"
)
_THEN = re.compile(
    r"\b(?:more|less|better|worse|higher|lower|greater|fewer|rather|longer|shorter)\sthen\b", re.IGNORECASE
)
_EMPTIED = re.compile(r"[(\[]\s*(?:see\s*)?[)\]](?:\(\s*\))?|[(\[]\s*[;,:][^()\[\]]{0,60}[)\]]?")
_MOJIBAKE = re.compile(r"\S{0,20}(?:\ufffd|â€|Ã[\u0080-\u00bf©¨]|Â[\u0080-\u00bf])\S{0,20}")

_LOST = (
    r"(?:dropped\sout|withdrew|withdrawn|lost\sto\sfollow[-\s]?up|left\sthe\s(?:study|trial)|"
    r"(?:discontinued|quit)\sthe\s(?:study|trial)|(?:did\snot|failed\sto)\scomplete\sthe\s(?:study|trial|follow[-\s]?up))"
)
_NUMBER = r"(?P<percent>\d{1,3}(?:\.\d+)?)\s?(?:%|percent\b|per\scent\b)"
_DROPOUT = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_NUMBER}(?P<whom>(?:\s(?!and\b|or\b|vs\b|versus\b)[\w\-]+){{0,8}}?)\s{_LOST}",
        (
            r"(?:drop-?\s?outs?|attrition|withdrawals?|loss(?:es)?\sto\sfollow[-\s]?up)(?:\srates?)?"
            rf"(?P<whom>(?:\s[\w\-]+){{0,5}}?)\s(?:was|were|of|reached|=)\s{_NUMBER}"
        ),
    )
)
_ONE_ARM = re.compile(
    r"\b(?:group|groups|arm|arms|each|both|controls?|intervention|placebo|treated|women|men)\b", re.IGNORECASE
)
_INEXACT = re.compile(
    r"(?:\b(?:than|over|under|about|nearly|almost|approximately|around|roughly|up\sto|at\s(?:least|most)|within|below|"
    r"exceeding|between)|\d%?\s(?:to|and|or|vs\.?|versus)|[<>~≤≥–-])\s?$",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\s?[,(]?\s?(?:vs\.?|versus|compared\swith|and\s\d|in\sthe\s[\w-]+\s(?:group|arm)|of\sthose\b)", re.IGNORECASE
)
_SUPPOSED = re.compile(r"\b(?:if|would|could|should|had\sthe)\b", re.IGNORECASE)
_WHOLE = 100
_SENTENCE = re.compile(r"(?<=[.?!])\s+")

_COUNTED = (
    re.compile(
        r"\b(?P<x>\d[\d,]{0,9})\s?(?:/|of|out\sof)\s?(?P<n>\d[\d,]{0,9})(?:\s[a-z]+){0,3}\s?[(\[,;]\s?(?P<p>\d+(?:\.\d+)?)\s?%"
        r"(?!\s?(?:CI|confidence|credible)\b)"
    ),
    re.compile(r"(?P<p>\b\d+(?:\.\d+)?)\s?%\s?[(\[]\s?(?P<x>\d[\d,]{0,9})\s?(?:/|of|out\sof)\s?(?P<n>\d[\d,]{0,9})\b"),
)


@dataclass(frozen=True, slots=True)
class Dropout:
    """Percent of all participants lost, when one statement says so; else null with what was said."""

    percent: int | float | None = None
    said: tuple[str, ...] = ()


def slips(field: str, text: str) -> Iterator[Problem]:
    """Yield a warning for each word or space that looks mistyped in a part of the POEM."""
    where = f"The {field.replace('_', ' ')}"
    for match in _DOUBLED.finditer(text):
        if match[1].lower() not in _MAY_DOUBLE:
            message = f"{where} says {quote(match.group())}: a word is doubled."
            yield Problem.warning("doubled_word", field, message, "Take one away.")
    for pattern in (_WITH_VERB, _THEN):
        for match in pattern.finditer(text):
            right = "which" if pattern is _WITH_VERB else "than"
            message = f"{where} says {quote(match.group())}: perhaps {right!r} was meant."
            yield Problem.warning("misused_word", field, message, "Correct it if so.")
    for broken in _broken_spacing(text):
        message = f"{where} has broken spacing at {quote(broken)}."
        yield Problem.warning("broken_spacing", field, message, "Close or open the gap.")
    for match in _EMPTIED.finditer(text):
        around = " ".join((*text[max(0, match.start() - 60) : match.start()].split()[-3:], match.group()))
        message = f"{where} has lost a link or a reference at {quote(around)}."
        yield Problem.warning("emptied_reference", field, message, "Supply it, or take the brackets away.")
    for match in _MOJIBAKE.finditer(text):
        message = f"{where} has unreadable characters at {quote(match.group())}."
        yield Problem.warning("unreadable_characters", field, message, "Type them anew.")


def clashing_references(text: str, own: Reference | None) -> Iterator[Problem]:
    """Yield a warning for each journal and year that is cited with two different volumes."""
    seen: dict[tuple[str, int], dict[str, str]] = {}
    named = mentions(text)
    if own is not None and own.volume:
        words = f"{own.journal} {own.year};{own.volume}" + (f":{own.pages}" if own.pages else "")
        named.append(Mention(own.journal, own.year, own.volume, words))
    for mention in named:
        key = (re.sub(r"\W", "", mention.journal).lower(), mention.year)
        seen.setdefault(key, {}).setdefault(mention.volume, mention.words)
    for volumes in seen.values():
        if len(volumes) > 1:
            yield Problem.warning(
                "clashing_references",
                "",
                f"One journal and year, different volumes: {' against '.join(map(quote, volumes.values()))}.",
                "One may be misprinted (some journals have two volumes a year). Look both up.",
            )


def dropout(text: str) -> Dropout:
    """Return the percentage lost to follow-up when the text states one for all participants, and only one."""
    exact: set[int | float] = set()
    said: list[str] = []
    vague = False
    for sentence in _SENTENCE.split(text):
        if _SUPPOSED.search(sentence):
            continue
        for match in (match for pattern in _DROPOUT for match in pattern.finditer(sentence)):
            said.append(match.group())
            start, number = match.start("percent"), float(match["percent"])
            one_arm = _ONE_ARM.search(match["whom"]) or _COMPARED.match(sentence, match.end())
            vague = vague or bool(one_arm or number > _WHOLE or _INEXACT.search(sentence[max(0, start - 40) : start]))
            exact.add(int(number) if number.is_integer() else number)
    return Dropout(exact.pop() if len(exact) == 1 and not vague else None, tuple(said))


def wrong_percentages(field: str, text: str) -> Iterator[Problem]:
    """Yield a warning where x of n is printed beside a percentage that it does not give."""
    for match in (match for pattern in _COUNTED for match in pattern.finditer(text)):
        x, n = (int(match[part].replace(",", "") or 0) for part in "xn")
        right = right_percentage(match["p"], x, n) if n else None
        if right:
            where = field.replace("_", " ")
            message = f"The {where} says {quote(match.group())}, but {x} of {n} is {right}%."
            yield Problem.warning("percentage_mismatch", field, message, "Look it up.")


def _broken_spacing(text: str) -> Iterator[str]:
    at = 0
    while match := _LETTERS.search(text, at):
        first, second = match.groups()
        whole = first + second in _COMMON and not {first, second} <= _COMMON | {"a"}
        if whole:
            before = text[max(0, match.start() - 30) : match.start()].split()[-1:]
            after = text[match.end() : match.end() + 30].split()[:1]
            yield " ".join((*before, match.group(), *after))
        at = match.end() if whole else match.start(2)
    for pattern in (_SPACE_BEFORE, _NO_SPACE):
        for match in pattern.finditer(text):
            yield match.group()
