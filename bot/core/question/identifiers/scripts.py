"""Find names written in other letters than Latin ones, in a message that is written in Latin letters.

No list says which words of such a script are names. Beside "pt" or among English words they need not be looked up:
what a clinician writes in other letters there is how a patient is called. A Greek letter or two ("β", "μ") are a sign.
In a message that is itself in such a script only what follows a word for a patient, or a title, is taken for a name,
and if the script has capital letters, only what begins with one.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

from bot.core.question.identifiers.clues import Lexicon, plain
from bot.core.question.identifiers.span import Span

_EASTERN = r"\u1100-\u11FF\u3005\u3040-\u31FF\u3400-\uA4CF\uA960-\uA97F\uAC00-\uD7AF\uF900-\uFAFF\U00020000-\U0003FFFF"
_OTHER = r"\u0370-\u10FF\u1200-\u1CFF\u1F00-\u1FFF\uA640-\uA69F\uA800-\uAB2F\uFB1D-\uFDFF\uFE70-\uFEFC"
_NO_LETTERS = r"\d\u055A-\u055F\u0589\u05BE\u05C0\u05C3\u060C\u061B\u061F\u06D4\u0964\u0965\u30FB"
_WORD = rf"(?:(?![{_NO_LETTERS}])[{_EASTERN}{_OTHER}])+"
_JOIN = r"[ \-·・•'’\u200C\u200D]"
_RUN = re.compile(rf"(?<![^\W_]){_WORD}(?:{_JOIN}{_WORD}){{0,4}}(?![A-Za-z])")
_PART = re.compile(_WORD)
_CUE = re.compile(r"(?<![^\W_])([^\W\d_]+)[.:,]{0,2}\s*\(?$")
_EAST = re.compile(rf"[{_EASTERN}]")
_GREEK = re.compile(r"[\u0370-\u03FF\u1F00-\u1FFF]+")
_AGED = re.compile(r"\s?[,(]\s?\d{1,3}\s?[,)]|[\s,(]{0,2}\d{1,3}\s?(?:[FfMm]|y/?o)\b")
_LONGEST_SIGN, _LONGEST_ABBREVIATION = 2, 4  # letters: "β", "γδ"
_LONGEST_EASTERN = 7  # letters without a space: longer is a sentence


def scripts_in(text: str, lexicon: Lexicon) -> Iterator[Span]:
    """Yield where names stand that are written in other letters than Latin ones."""
    if text.isascii():
        return
    names = lexicon.clues.names
    titles = names.titles | names.doubtful_titles
    runs = [run for run in _RUN.finditer(text) if _may_be_a_name(run[0])]
    is_of_it = 2 * sum(_weight(run[0]) for run in runs) > _weight(text)
    for run in runs:
        cue = _CUE.search(text, 0, run.start())
        said = plain(cue[1]) if cue else ""
        if cue and said in titles:
            yield Span("name", cue.start(1), run.end(), "the patient")
        elif said in names.persons:
            yield Span("name", run.start(), run.end())
        elif is_of_it and not _is_surely_one(run):
            yield from _after_a_patient(run, names.persons)
        elif len(run[0]) > 1:
            yield Span("name", run.start(), run.end(), "the patient")


def _after_a_patient(run: re.Match[str], persons: frozenset[str]) -> Iterator[Span]:
    """Yield the words with capital letters that follow a word for a patient: "пациент Дмитрий Соколов"."""
    parts = [(part[0], run.start() + part.start(), run.start() + part.end()) for part in _PART.finditer(run[0])]
    for n, (word, _, _) in enumerate(parts):
        if plain(word) in persons:
            name = list(takewhile(lambda part: part[0][0].isupper(), parts[n + 1 :]))
            if name:
                yield Span("name", name[0][1], name[-1][2])


def _is_surely_one(run: re.Match[str]) -> bool:
    """Tell whether an age follows, or all of several words begin with a capital."""
    parts = _PART.findall(run[0])
    return bool(_AGED.match(run.string, run.end())) or (len(parts) > 1 and all(part[0].isupper() for part in parts))


def _may_be_a_name(run: str) -> bool:
    """Tell a name from a Greek letter that is a sign, from an abbreviation, and from a sentence without spaces."""
    if _GREEK.fullmatch(run) or run.isupper():
        return len(run) > (_LONGEST_ABBREVIATION if run.isupper() else _LONGEST_SIGN)
    return not any(len(_EAST.findall(part)) > _LONGEST_EASTERN for part in re.split(_JOIN, run))


def _weight(text: str) -> int:
    """Return how many letters there are; an eastern one weighs as much as two of the others."""
    return sum(map(str.isalpha, text)) + len(_EAST.findall(text))
