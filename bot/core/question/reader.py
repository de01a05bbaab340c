"""Make text comparable: the one way in which questions and POEMs become words, concepts and intents.

Everything that is compared goes through `Reader.read`, so that "VP for osteoporotic VCF?" and the text of a POEM meet
on the same ground. The steps: fold letters, split numbers from letters, one spelling, names of the trade to concepts
(longest match), stems.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import snowballstemmer

from bot.core.pauses import may_pause
from bot.core.question.opposites import Opposites
from bot.core.question.vocabulary import Term, Vocabulary

ConceptKind = Literal["intervention", "condition"]

_WORD = re.compile(r"[A-Za-z]+|\d+(?:\.\d+)?")
_POSSESSIVE = re.compile(r"'s\b")
_QUOTES_AND_DASHES = str.maketrans(
    {"’": "'", "‘": "'"}
    | dict.fromkeys("\u2010\u2012\u2013\u2014\u2015\u2212", "-")
    | dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff")  # soft hyphens and what has no width: taken out
)
_INITIALS = re.compile(r"(?<![A-Za-z.])(?:[A-Za-z]\.){2,}(?:[A-Za-z]\b)?")
_GREEK = str.maketrans({"α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "κ": "kappa", "ω": "omega"})

# Words that carry no topic: grammar, and what people say around a question in a chat.
STOP = frozenset(
    """
    a about actually after all also am an and any anybody anyone are as at be because been before being better
    both but by can could did do does doing don during each else ever evidence experience few for from further
    get gets give given giving go going good got had has have having he help helps her here him his how i if
    im in into is isn it its just know let like ll make makes many me more most much my need no nor not now of
    off ok okay on once one only or other our out over own patient patients people per please pt pts put re
    really right s same say see seen should show shows so some still such sure t take taking tell than thank
    thanks that the their them then there these they thing think this those though through to too try trying
    decrease decreased decreases decreasing increase increased increases increasing
    until up us use used useful uses using v ve versus very vs want was way we well were what when where
    whether which while who whom why will with without wondering work working works worth would yet you your
    anything benefit beneficial effective effectiveness effect effects role study studies trial data paper hi
    hello hey guys folks team quick question q anyway maybe again new latest recent current best
    """.split()  # noqa: SIM905 - a block of words reads better than a list
)

# Each with what a word must hold for it to fit, which is looked for first: most words hold none of them.
_SUFFIXES = (
    ("is", re.compile(r"(?<=\w{3})is(e|ed|es|er|ing|ation|ations)$"), r"iz\1"),
    ("our", re.compile(r"(?<=\w{2})our(s|ed|al)?$"), r"or\1"),
    ("re", re.compile(r"(?<=\w{2})([tb])re(s)?$"), r"\1er\2"),
    ("oe", re.compile(r"^oe"), "e"),
    ("ae", re.compile(r"(?<=\w)ae(?=mi|mo|sth|di|ti|c)"), "e"),
    ("oe", re.compile(r"(?<=rrh)oe"), "e"),
)


def american(word: str) -> str:
    """Return the American spelling by rule; both sides pass here, so a word wrongly changed still meets itself."""
    if len(word) < 5:
        return word
    for held, pattern, replacement in _SUFFIXES:
        if held in word:
            word = pattern.sub(replacement, word)
    return word


def stem(word: str) -> str:
    """Return the Snowball stem; numbers and very short words stay as they are.

    A stemmer works on a word inside itself: shared, it mixes up the words of two threads (a reload builds beside
    questions) and keeps the last word that somebody typed. A new one for each word costs a microsecond or two.
    """
    may_pause()
    return word if len(word) < 4 or not word.isalpha() else str(snowballstemmer.stemmer("english").stemWord(word))


def fold(text: str) -> str:
    """Return the text in plain letters: no accents, one kind of quote, dash and space, no ligatures. Case stays."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKD", text).translate(_QUOTES_AND_DASHES)
    return "".join(c for c in text if not unicodedata.combining(c))


def _plain(text: str) -> str:
    """Return a text as its words are taken from: folded, Greek letters by name, H.I.N.T.S. as HINTS."""
    plain = text if text.isascii() else fold(text).translate(_GREEK)
    plain = _POSSESSIVE.sub("", plain) if "'" in plain else plain
    return _INITIALS.sub(lambda match: match.group().replace(".", ""), plain) if "." in plain else plain


def excerpt(text: str, most: int) -> str:
    """Return at most so many characters of a text: its beginning, its end, and what it asks between them."""
    if len(text) <= most:
        return text
    head, tail = text[: most // 2].rpartition(" ")[0], text[-(most // 3) :].partition(" ")[2]
    room = most - len(head) - len(tail) - 2
    kept: list[str] = []
    for asks in re.split(r"(?<=[.?!\n])", text[len(head) : len(text) - len(tail)]):
        if asks.endswith("?") and len(asks) + 1 <= room:
            kept.append(asks.strip())
            room -= len(asks) + 1
    return " ".join((head, *kept, tail))


def _raw_words(text: str) -> list[str]:
    return _WORD.findall(_plain(text))


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text: in lower case and one spelling, its stem, and whether it stood in capitals."""

    text: str
    stem: str
    capitals: bool


def _word(raw: str, text: str, its_stem: str) -> Word:
    return Word(text, its_stem, raw.isupper() and len(raw) > 1)


@dataclass(frozen=True, slots=True)
class Concept:
    """One intervention or condition, by its canonical name."""

    name: str
    kind: ConceptKind


Named = tuple[int, int, Concept]
"""A concept that words name: where it begins among them, and where it ends."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text is made of."""

    words: tuple[Word, ...]
    """Content words, in order."""
    concepts: tuple[Concept, ...]
    """Concepts named, in order, each once."""
    naming: frozenset[str]
    """The stems of words that stand in the names of concepts and nowhere else."""

    @property
    def stems(self) -> tuple[str, ...]:
        """The stems of the content words, in order."""
        return tuple(word.stem for word in self.words)


@dataclass(frozen=True, slots=True)
class _Name:
    stems: tuple[str, ...]
    concept: Concept
    capitals: bool


class Reader:
    """Reads texts with one vocabulary. It remembers the words of names and of texts it is to learn, of others none.

    What it remembers saves work and changes nothing; `stems`: what an earlier reader of the vocabulary remembered.
    """

    def __init__(self, vocabulary: Vocabulary, stems: Mapping[str, tuple[str, str]] | None = None) -> None:
        self.vocabulary = vocabulary
        self._spellings = {key.lower(): value.lower() for key, value in vocabulary.spellings.items()}
        self.opposites = Opposites(vocabulary.opposites)
        self._words = {raw: _word(raw, *known) for raw, known in (stems or {}).items()}
        self._named: dict[str, Word] = {}
        self._names: dict[str, list[_Name]] = {}
        self.concepts: dict[str, Concept] = {}
        sections: tuple[tuple[ConceptKind, Mapping[str, Term]], ...] = (
            ("intervention", vocabulary.interventions),
            ("condition", vocabulary.conditions),
        )
        capitals = {name.lower() for name in vocabulary.only_in_capitals}
        for kind, terms in sections:
            for name, term in terms.items():
                concept = self.concepts.setdefault(name, Concept(name, kind))
                for also in (name, *term.also):
                    self._add(also, concept, capitals=also.lower() in capitals)
        for names in self._names.values():
            names.sort(key=lambda n: len(n.stems), reverse=True)
        self._real = frozenset(self._spelt(word) for word in vocabulary.real_words)
        above = {name: term.classes for _, terms in sections for name, term in terms.items()}
        self._classes = {self.concepts[name]: self._all_above(name, above) for name in above}
        drugs = {self.concepts[name] for name in vocabulary.drugs if name in self.concepts}
        self._drugs = drugs | {concept for concept, over in self._classes.items() if not drugs.isdisjoint(over)}
        self._ambiguous = {
            self.word(short).text: [
                (self.concepts[meaning], frozenset(w.stem for cue in cues for w in self._name(cue)))
                for meaning, cues in meanings.items()
                if meaning in self.concepts
            ]
            for short, meanings in vocabulary.ambiguous.items()
        }
        ordinary = [self._remember_word(raw) for said in vocabulary.ordinary for raw in _raw_words(said)]
        self.ordinary = {word.text: word.stem for word in ordinary}
        self.words_of_names = frozenset(said for raw, word in self._named.items() for said in (raw.lower(), word.text))
        self.stems_of_names = frozenset(stem for names in self._names.values() for name in names for stem in name.stems)

    def _name(self, text: str) -> list[Word]:
        """Return the words of a name, or of what stands beside one, and know them from now on."""
        found = [(raw, self._remember_word(raw)) for raw in _raw_words(text)]
        self._named.update(found)
        return [word for _, word in found]

    def _add(self, name: str, concept: Concept, *, capitals: bool) -> None:
        stems = tuple(word.stem for word in self._name(name))
        if stems:
            self._names.setdefault(stems[0], []).append(_Name(stems, concept, capitals))

    def _all_above(self, name: str, above: Mapping[str, tuple[str, ...]]) -> tuple[Concept, ...]:
        found: dict[str, None] = {}
        waiting = list(above.get(name, ()))
        while waiting:
            upper = waiting.pop()
            if upper in self.concepts and upper not in found:
                found[upper] = None
                waiting.extend(above.get(upper, ()))
        return tuple(self.concepts[upper] for upper in found)

    def classes(self, concept: Concept) -> tuple[Concept, ...]:
        """Return every class that the concept belongs to, directly or through a class, each once."""
        return self._classes.get(concept, ())

    def is_drug(self, concept: Concept) -> bool:
        """Tell whether the vocabulary counts the concept, or a class of it, among the drugs."""
        return concept in self._drugs

    def stems(self) -> Mapping[str, tuple[str, str]]:
        """Return what it remembers: words as they were written, each in the spelling used here, with its stem."""
        return {raw: (word.text, word.stem) for raw, word in self._words.copy().items()}

    def spellings(self, text: str) -> Iterator[str]:
        """Yield every word of a text: in lower case as it was written, and in the spelling used here."""
        for raw in _raw_words(text):
            yield raw.lower()
            yield self.word(raw).text

    def is_real(self, word: str) -> bool:
        """Tell whether a word, in the spelling used here, is what it is and no misspelling of another."""
        return word in self._real

    def begins_name(self, word: str) -> bool:
        """Tell whether a word, in the spelling used here, is one that a name begins with."""
        return stem(word) in self._names

    def learn(self, text: str) -> Reading:
        """Return the reading of a text of the knowledge base, and remember its words."""
        return self.read_words(self._remember(text))

    def _remember(self, text: str) -> list[Word]:
        return [self._remember_word(raw) for raw in _raw_words(text)]

    def _remember_word(self, raw: str) -> Word:
        return self._words.get(raw) or self._words.setdefault(raw, self._make(raw))

    def word(self, raw: str) -> Word:
        """Return one word as it is compared."""
        return self._words.get(raw) or self._make(raw)

    def _make(self, raw: str) -> Word:
        text = self._spelt(raw)
        return _word(raw, text, stem(text))

    def _spelt(self, raw: str) -> str:
        text = american(raw.lower())
        return self._spellings.get(text, text)

    def words(self, text: str) -> list[Word]:
        """Return every word and number of a text."""
        may_pause()
        return [self.word(raw) for raw in _raw_words(text)]

    @staticmethod
    def gaps(text: str) -> list[str]:
        """Return what stands behind each of the words of `words`: a space, a comma, a sentence's end."""
        plain = _plain(text)
        found = list(_WORD.finditer(plain))
        ends = [*(match.start() for match in found), len(plain)][1:]
        return [plain[match.end() : end] for match, end in zip(found, ends, strict=bool(found))]

    def read(self, text: str) -> Reading:
        """Return the words and concepts of a text."""
        return self.read_words(self.words(text))

    def named(self, words: Sequence[Word]) -> Iterator[Named]:
        """Yield the concepts that words name, in order, each with where it begins and where it ends."""
        may_pause()
        stems = [word.stem for word in words]
        at = 0
        while at < len(words):
            if stems[at] not in self._names and words[at].text not in self._ambiguous:
                at += 1
                continue
            name = self._longest(words, stems, at)
            if (
                name is not None
                and words[at].text in STOP
                and self._reaches(words, stems, at + 1) > len(name.stems) - 1
            ):
                name = None  # "the flu" is a name, but "the flu shot" holds a longer one
            if name is not None:
                yield at, at + len(name.stems), name.concept
                at += len(name.stems)
                continue
            meaning = self._meaning(words[at].text, stems)
            if meaning is not None:
                yield at, at + 1, meaning
            at += 1

    def read_words(self, words: Sequence[Word]) -> Reading:
        """Return the reading of words."""
        concepts: dict[Concept, None] = {}
        named: set[int] = set()
        for start, end, concept in self.named(words):
            concepts[concept] = None
            named.update(range(start, end))
        content = [n for n, w in enumerate(words) if w.text not in STOP and (len(w.text) > 1 or w.text.isdigit())]
        return Reading(
            words=tuple(words[n] for n in content),
            concepts=tuple(concepts),
            naming=frozenset(words[n].stem for n in named) - {words[n].stem for n in content if n not in named},
        )

    def _reaches(self, words: Sequence[Word], stems: list[str], at: int) -> int:
        """Return how many words the longest name holds that begins at a place."""
        name = self._longest(words, stems, at) if at < len(words) else None
        return len(name.stems) if name else 0

    def _longest(self, words: Sequence[Word], stems: list[str], at: int) -> _Name | None:
        for name in self._names.get(stems[at], ()):
            if (len(name.stems) == 1 or tuple(stems[at : at + len(name.stems)]) == name.stems) and (
                not name.capitals or words[at].capitals
            ):
                return name
        return None

    def _meaning(self, word: str, stems: list[str]) -> Concept | None:
        if word not in self._ambiguous:
            return None
        fitting = [concept for concept, cues in self._ambiguous[word] if not cues.isdisjoint(stems)]
        return fitting[0] if len(fitting) == 1 else None
