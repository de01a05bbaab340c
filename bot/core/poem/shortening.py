"""A text in less room than it takes: one home for where to cut.

Never inside a word, unless one word is all there is; never after a word that only leads on ("at", "with"), a comma or a
figure whose noun is gone; no bracket stays open. The ellipsis says that something is missing, and it counts.
"""

import re

_LEADS_ON = "against|and|an?|as|at|between|by|for|from|in|of|on|or|over|per|plus|than|then|the|to|up|without|with"
_LOOSE_END = re.compile(rf"(?:[,;(]\s*\d[\d.,]*%?|\sin (?:one|\d{{1,3}})|[\s,;:(](?:(?:{_LEADS_ON})\b|\+)?)*$")
_CLAUSE_END = re.compile(r"(?<=[;,])\s|\s(?=\()")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9(\"'])")
_FINDING_END = re.compile(r"(?<=[.;]) (?=\D)")
_ENOUGH = 3  # clauses must use one in so many characters of the room, or the cut is made further on, after a word
_BEFORE_A_BRACKET = 12  # characters that say enough without the bracket that was cut


def shortened(text: str, most: int) -> str:
    """Return a text on one line in at most `most` characters, cut after a word."""
    text = " ".join(text.split())
    return text if len(text) <= most else _ended(_words(text, most - 1), most)


def first_clauses(text: str, most: int) -> str:
    """Return a text on one line in at most `most` characters, cut after a clause where that leaves enough of it."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    *whole, _ = _CLAUSE_END.split(text[:most])
    clauses = " ".join(whole)
    return _ended(clauses if len(clauses) > most // _ENOUGH else _words(text, most - 1), most)


def whole_sentences(text: str, most: int, note: str) -> str:
    """Return a text in at most `most` characters: its first sentences, else its first words, and `note` if it was cut.

    Line breaks stay.
    """
    if len(text) <= most:
        return text
    room, kept = most - len(note), ""
    for sentence in _SENTENCE_END.split(text):
        longer = f"{kept} {sentence}".strip()
        if len(longer) > room:
            break
        kept = longer
    return f"{kept or _words(text, room)}{note}"


def first_sentences(text: str, most: int | None) -> str:
    """Return the first so many sentences of a text, whole; all of it for None."""
    return text if most is None else " ".join(_SENTENCE_END.split(text)[:most])


def whole_findings(text: str, most: int) -> str:
    """Return the first two parts of a text and as many more as fit into `most` characters, cut where a part ends.

    Parts end at a full stop or a semicolon, and nowhere else: half a finding (a figure without its threshold) is
    another finding. So the result may be longer than `most`; the first part says who found it, the next what.
    """
    kept, *rest = _FINDING_END.split(text)
    for n, part in enumerate(rest):
        if n and len(kept) + len(part) > most:
            return f"{kept.rstrip('.;')}…"
        kept = f"{kept} {part}"
    return kept


def words_around(text: str, start: int, end: int, most: int) -> str:
    """Return what stands from `start` to `end` in a text with the words before and after it, in about `most`."""
    if len(text) <= most:
        return text
    spare = max(0, most - (end - start)) // 2
    left, right = max(0, start - spare), min(len(text), end + spare)
    before = f"…{text[left:start].partition(' ')[2]}" if left else text[:start]
    after = text[end:] if right == len(text) else f"{text[end:right].rpartition(' ')[0]}…"
    return f"{before}{text[start:end]}{after}"


def both_ends(text: str, most: int) -> str:
    """Return a text on one line in at most `most` characters: its first words and its last."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    half = (most - len(" … ")) // 2
    return f"{_words(text, half)} … {_words(text[::-1], half)[::-1]}"


def _words(text: str, most: int) -> str:
    """Return the first words of a text that is longer than `most`; of one very long word, a part."""
    at = max(text.rfind(" ", 0, most + 1), text.rfind("\n", 0, most + 1))
    return text[:at] if at > 0 else text[:most]


def _ended(kept: str, most: int) -> str:
    """Return what was kept of a text with an ellipsis: no loose end, no open bracket."""
    kept = _LOOSE_END.sub("", kept)
    if kept.count("(") <= kept.count(")"):
        return f"{kept}…"
    before = _LOOSE_END.sub("", kept[: kept.rindex("(")])
    if len(before) > _BEFORE_A_BRACKET:
        return f"{before}…"
    return f"{kept}…)" if len(kept) + len("…)") <= most else _ended(_words(kept, most - len("…)")), most)
