"""A base that grows as real ones do: studies on other drugs and diseases, in clusters, with words nobody has used yet.

Each made-up POEM is a shipped one with its treatment, its condition or both replaced throughout by others of the
vocabulary, drawn so that a few have very many studies and most have few. A phrasing that does not name what was
replaced would be a clone, and is left out. New words come as Heaps' law has them: many with the first hundreds of
POEMs, ever fewer later; a word that came once comes again. None is made up that studies all that a question of the
benchmarks names, for it might answer that: what is right stays right.
"""

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from benchmarks import data
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem.model import Poem
from bot.core.question.reader import Concept

HEAPS = 0.55
"""How fast new words come: the square root or a little more, in texts of one field."""
ZIPF = 0.8
"""How unequal topics are: the r-th has 1/r^this of the studies of the first."""
SHARES = (("condition", 0.4), ("intervention", 0.3), ("", 0.3))
"""What a made-up POEM keeps of the one that it is made from."""
_LONG = 6
_LONGEST_HEADLINE = 120
_WORD = re.compile(r"[A-Za-z]{6,}")
_ACRONYM = re.compile(r"\b[A-Z][A-Za-z]*[A-Z][A-Za-z-]*\b")


def neighbours(count: int) -> list[Poem]:
    """Return as many made-up POEMs as wanted, the same in every run; the first of more are the same POEMs."""
    maker = _Maker(data.knowledge(), random.Random(5))
    return [maker.poem(n) for n in range(count)]


@cache
def _asked(base: KnowledgeBase) -> frozenset[frozenset[Concept]]:
    """Return what questions name together, and the treatments and conditions that shipped POEMs study together."""
    texts = [q.text for q in (*data.questions(), *data.ours(), *data.plain(), *data.real())]
    named = [frozenset(base.index.understand(text).reading.concepts) for text in texts]
    topics = [[base.reader.concepts[name] for name in part.topic] for part in base.index.parts.values()]
    studied = [
        frozenset((drug, condition))
        for topic in topics
        for drug in topic
        for condition in topic
        if drug.kind == "intervention" and condition.kind == "condition"
    ]
    return frozenset(together for together in (*named, *studied) if len(together) > 1)


@dataclass
class _Maker:
    base: KnowledgeBase
    dice: random.Random
    made: list[str] = field(default_factory=list)
    """New words, each as often as it was used."""

    def __post_init__(self) -> None:
        self.poems = [poem for poem in self.base if poem.id in self.base.index.parts]
        vocabulary = self.base.vocabulary
        self.terms = {**vocabulary.interventions, **vocabulary.conditions}
        self.by_kind = {"intervention": list(vocabulary.interventions), "condition": list(vocabulary.conditions)}
        for names in self.by_kind.values():
            self.dice.shuffle(names)
        self.weights = {kind: [1 / (n + 1) ** ZIPF for n in range(len(own))] for kind, own in self.by_kind.items()}
        held = self.base.index.tables.words
        self.first = len(held) / len(self.poems) ** HEAPS
        self.rare = {word for word, n in held.items() if n < 3 and len(word) >= _LONG and word.isalpha()}
        self.rare -= self.base.reader.words_of_names
        self.halves = sorted(word for word in held if len(word) >= _LONG and word.isalpha())

    def poem(self, n: int) -> Poem:
        """Return the n-th made-up POEM."""
        while True:
            template, there = self._topic()
            swap, names_all = self._swap(there)
            if names_all(template.clinical_question):
                break
        words = self._words(template, len(self.poems) + n)

        def changed(text: str) -> str:
            return _WORD.sub(lambda match: words.get(match.group().lower(), match.group()), swap(text))

        def some_of(texts: Sequence[str]) -> tuple[str, ...]:
            return tuple(changed(text) for text in texts if names_all(text))

        study = template.study
        headline = changed(template.headline)
        if not names_all(template.headline):
            headline += f": {', '.join(concept.name for concept in there.values())}"
        return template.model_copy(
            update={
                "id": f"made-up-{n}",
                "headline": headline[:_LONGEST_HEADLINE],
                "clinical_question": changed(template.clinical_question),
                "also_asked": some_of(template.also_asked),
                "not_asked": some_of(template.not_asked),
                "bottom_line": changed(template.bottom_line),
                "synopsis": changed(template.synopsis),
                "keywords": tuple(map(changed, template.keywords)),
                "harms": changed(template.harms) if template.harms else None,
                "outcomes": tuple(o.model_copy(update={"name": changed(o.name)}) for o in template.outcomes),
                "study": study.model_copy(
                    update={
                        "intervention": changed(study.intervention),
                        "comparison": changed(study.comparison),
                        "population": study.population.model_copy(update={"who": changed(study.population.who)}),
                        "name": None,
                    }
                ),
                "citation": template.citation.model_copy(update={"title": changed(template.citation.title)}),
                "related": type(template.related)(),
            }
        )

    def _words(self, template: Poem, size: int) -> dict[str, str]:
        """Return which rare words of a POEM give way to which new ones, in a base of this size."""
        new = self.first * ((size + 1) ** HEAPS - size**HEAPS)
        fresh = int(new) + (self.dice.random() < new % 1)
        text = " ".join((template.synopsis, template.bottom_line, *template.also_asked))
        own = sorted({word.lower() for word in _WORD.findall(text)} & self.rare)
        self.dice.shuffle(own)
        words = {word: self._new_word() for word in own[:fresh]}
        words |= {word: self.dice.choice(self.made) for word in own[fresh : 3 * fresh] if self.made}
        self.made += words.values()
        return words

    def _new_word(self) -> str:
        one, other = self.dice.choice(self.halves), self.dice.choice(self.halves)
        return one[: len(one) // 2 + 1] + other[len(other) // 2 :]

    def _topic(self) -> tuple[Poem, dict[Concept, Concept]]:
        """Return a POEM, and what takes the place of its concepts."""
        concepts = self.base.reader.concepts
        while True:
            template = self.dice.choice(self.poems)
            kept = self.dice.choices([kind for kind, _ in SHARES], [share for _, share in SHARES])[0]
            topic = [concepts[name] for name in self.base.index.parts[template.id].topic]
            asked = self.base.reader.read(template.clinical_question).concepts
            there = {
                old: concepts[self.dice.choices(self.by_kind[old.kind], self.weights[old.kind])[0]]
                for old in asked
                if old.kind != kept
            }
            kinds = {old.kind for old in there}
            named = {there.get(one, one) for one in topic}
            named |= {above for one in named for above in self.base.reader.classes(one)}
            if kinds == self.by_kind.keys() - {kept} and not any(named >= asked for asked in _asked(self.base)):
                return template, there

    def _swap(self, there: Mapping[Concept, Concept]) -> tuple[Callable[[str], str], Callable[[str], bool]]:
        """Return what puts concepts, and another trial's name, in the place of others; and whether a text names all."""
        names = {said.lower(): old for old in there for said in (old.name, *self.terms[old.name].also)}
        said = {old: (new.name, *self.terms[new.name].also) for old, new in there.items()}
        acronym = "".join(self.dice.choice("ABCDEFGHILMNOPRSTUV") for _ in range(6))
        either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
        pattern = re.compile(rf"\b(?:{either})\b", re.IGNORECASE)

        def swap(text: str) -> str:
            text = pattern.sub(lambda match: self.dice.choice(said[names[match.group().lower()]]), text)
            return _ACRONYM.sub(lambda match: acronym if len(match.group()) >= _LONG - 1 else match.group(), text)

        def names_all(text: str) -> bool:
            found = {names[name.lower()].kind for name in pattern.findall(text)}
            return found == {old.kind for old in there}

        return swap, names_all
