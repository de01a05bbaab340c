"""The words of a message, and how much each looks like a name."""

import re
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from bot.core.question.identifiers.clues import Lexicon, plain
from bot.core.question.identifiers.span import Span
from bot.core.question.reader import STOP

_TOKEN = re.compile(
    r"(?P<word>[^\W\d_]+(?:['’][^\W\d_]+|-[^\W\d_]+)*)(?P<digits>\d[\w.]*)?|\d+(?:[.,/:-]\d+)*(?P<unit>[^\W\d_]*)"
)
_CONTRACTION = re.compile(r"n't$|'(?:re|ve|ll|d|m)$")
_POSSESSIVE = frozenset({"'s", "’s"})
_SENTENCE = re.compile(r"[.?!;:\n]|[-–—]\s")
_NO_NAME_INSIDE = re.compile(r"<[@#:at!&][^>\s]*>|https?://\S+|www\.\S+|\S+@\S+", re.IGNORECASE)
_APOSTROPHE = re.compile(r"^['’]s?", re.IGNORECASE)
_SHOUTED = 0.7  # of the letters in capitals
_FEW_STRANGE, _MOSTLY = 2, 0.45
_LONGEST_CUE = 4
_SHORTEST_STRANGE, _SHORTEST_CRIED = 3, 5


class Look(IntEnum):
    """How much a word by itself looks like a name."""

    NO = 0
    KNOWN = 1
    """A name, and a word of English or of the trade: Grace, Will, Bell, Wilson."""
    ODD = 2
    """Nobody knows it, but it may be a known word misspelt."""
    STRANGE = 3
    """Nobody knows it, and it resembles nothing."""
    NAME = 4
    """People are called so, and it means nothing else."""


class Token(NamedTuple):
    """One word or number of a message."""

    text: str
    """Without "'s"."""
    plain: str
    start: int
    end: int
    before: str
    """What stands between the word before and this one."""
    is_word: bool
    capital: bool
    """It begins with a capital letter, in a message in which that tells something."""
    upper: bool
    """It is written in capitals, in a message that is not."""
    possessive: bool
    opens: bool
    """It opens a sentence."""


@lru_cache(maxsize=64)
def _last_words(cues: frozenset[str]) -> frozenset[str]:
    return frozenset(cue.split()[-1] for cue in cues)


def _masked(text: str, others: tuple[Span, ...]) -> str:
    """Return a text of the same length in which what holds no name is blotted out."""
    text = _NO_NAME_INSIDE.sub(lambda m: "\0" * len(m[0]), text)
    for other in others:
        text = f"{text[: other.start]}{chr(0) * (other.end - other.start)}{text[other.end :]}"
    return text


class Words:
    """A message as words; a place is the number of a word, and every place may be asked for, those outside, too."""

    def __init__(self, text: str, lexicon: Lexicon, others: tuple[Span, ...]) -> None:
        self.text = text
        self.lexicon = lexicon
        self.clues = lexicon.clues.names
        letters = [c for c in text if c.isalpha()]
        self.shouted = sum(c.isupper() for c in letters) > _SHOUTED * len(letters)
        self.tokens = self._tokens(_masked(text, others))
        self._looks: dict[int, Look] = {}

    def __len__(self) -> int:
        return len(self.tokens)

    def _tokens(self, text: str) -> list[Token]:
        tokens: list[Token] = []
        end = 0
        for found in _TOKEN.finditer(text):
            before, whole = text[end : found.start()], found[0]
            word = whole[:-2] if whole[-2:].lower() in _POSSESSIVE else whole
            plural = whole[-1:] in "sS" and text[found.end() : found.end() + 2] in {"' ", "’ "}
            is_word = found["word"] is not None and found["digits"] is None
            mixed = len(word) == 1 or not word.isupper() or "'" in word[:2]
            tokens.append(
                Token(
                    word,
                    plain(word).replace("’", "'"),
                    found.start(),
                    found.start() + len(word),
                    before,
                    is_word,
                    capital=is_word and word[0].isupper() and not self.shouted and mixed,
                    upper=word.isupper() and not self.shouted and len(word) > 1,
                    possessive=plural or word != whole,
                    opens=not tokens or bool(_SENTENCE.search(before)),
                )
            )
            end = found.end()
        return tokens

    def plain(self, at: int) -> str:
        """Return the word there in lower-case plain letters; empty outside."""
        return self.tokens[at].plain if 0 <= at < len(self.tokens) else ""

    def gap(self, at: int) -> str:
        """Return what stands before the word there, without the "'s" of the one before; a line break outside."""
        if not 0 <= at < len(self.tokens):
            return "\n"
        before = self.tokens[at].before
        return _APOSTROPHE.sub("", before) if at and self.tokens[at - 1].possessive else before

    def capital(self, at: int) -> bool:
        """Tell whether the word there begins with a capital letter that tells something."""
        return 0 <= at < len(self.tokens) and self.tokens[at].capital

    def cue(self, at: int, cues: frozenset[str]) -> bool:
        """Tell whether a cue of up to four words ends there."""
        if self.plain(at) not in _last_words(cues):
            return False
        firsts = range(at, max(at - _LONGEST_CUE, -1), -1)
        return any(" ".join(t.plain for t in self.tokens[first : at + 1]) in cues for first in firsts)

    def beyond_particles(self, at: int) -> int:
        """Return the place after "de", "van der" and the like."""
        while self.plain(at) in self.clues.particles and self.gap(at + 1) == " ":
            at += 1
        return at

    def in_another_language(self) -> bool:
        """Tell whether the message is not English: then strange words are no sign, and in German capitals are none."""
        words = [t for t in self.tokens if t.is_word]
        foreign = sum(t.plain in self.clues.foreign and t.plain not in STOP for t in words)
        if foreign >= _FEW_STRANGE or (foreign and not any(t.plain in STOP for t in words)):
            return True
        small = [t.plain for t in words if not t.capital and len(t.text) > 1]
        names = {word for pair in pairwise(small) if self._is_in_full(*pair) for word in pair}  # of no language
        known = STOP | self.clues.titles | names
        strange = [word for word in small if word not in known and not self.lexicon.is_known(word)]
        return len(strange) >= _FEW_STRANGE and len(strange) > _MOSTLY * len(small)

    def _is_in_full(self, first: str, second: str) -> bool:
        return first in self.lexicon.given and second in self.lexicon.family

    def look(self, at: int) -> Look:
        """Return how much the word there looks like a name."""
        if not 0 <= at < len(self.tokens):
            return Look.NO
        if at not in self._looks:
            self._looks[at] = self._look(self.tokens[at])
        return self._looks[at]

    def _look(self, token: Token) -> Look:
        abbreviation = token.upper and len(token.text) < _SHORTEST_CRIED
        if not token.is_word or abbreviation or len(token.text) < 2 or _CONTRACTION.search(token.plain):
            return Look.NO
        parts = [part for part in re.split(r"['-]", token.plain) if part not in self.clues.particles] or [token.plain]
        known = [part in STOP or self.lexicon.is_known(part) for part in parts]
        if all(known) or self.lexicon.is_known(token.plain):
            return Look.KNOWN if all(map(self.lexicon.is_name, parts)) else Look.NO
        new = [part for part, is_known in zip(parts, known, strict=True) if not is_known]
        if any(map(self.lexicon.is_name, new)):
            return Look.NAME
        strange = [part for part in new if len(part) >= _SHORTEST_STRANGE]
        if not strange:
            return Look.NO
        return Look.ODD if all(map(self.lexicon.resembles, strange)) else Look.STRANGE
