"""Which conditions a text says that its patients have, as told from those that are to be prevented, found or caused."""

from collections.abc import Iterator, Sequence

from bot.core.question.reader import Concept, Reader, Word

# What stands before the condition of a patient: "in acute stroke", "after a heart attack", "someone with depression".
# Not "for" and "of": "aspirin for stroke prevention", "risk of stroke".
_HAVING = frozenset(("acute", "after", "chronic", "following", "had", "has", "have", "having", "in", "post", "with"))
_WORDS_BETWEEN = 1  # an article or an adjective: "with a stroke", "in stable angina"


def conditions_had(words: Sequence[Word], reader: Reader) -> Iterator[Concept]:
    """Yield the conditions that words say their patients have: those right behind a word such as "with" or "after"."""
    for start, _, concept in reader.named(words):
        before = words[max(0, start - 1 - _WORDS_BETWEEN) : start]
        if concept.kind == "condition" and any(word.text in _HAVING for word in before):
            yield concept
