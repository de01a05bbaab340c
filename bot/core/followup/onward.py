"""What is offered under a card to be asked next: three questions that its POEM answers, and that the card does not.

Which there are, in which order and words, stands in the sayings (`next`). They are asked as they stand, so that whoever
presses one sees what may be typed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from bot.core.followup.followup import follow_up
from bot.core.followup.further import has_others
from bot.core.followup.lines import DOES_NOT_SAY, NOT_READ, Talk, separately
from bot.core.followup.lookup import PLAINLY, ready
from bot.core.followup.passages import Passage, passages
from bot.core.matching import KnowledgeBase
from bot.core.poem import Poem
from bot.core.question import Asker, asker_of, differences, studied_in
from bot.core.reply import Reply, card

MOST = 3
_ROOM = 28  # characters of three labels that stand side by side on a phone
_NEW, _FEWEST = 0.5, 3  # share and number of the words of an answer that do not stand on the card
_DISAGREE, _OTHERS = "disagree", "others"
_SAID_OF_ANY = frozenset({"newer", "guideline"})  # the header says something to these of any study
_NEEDED = re.compile(r"\bNN[A-Z]\b\D*\d|\bneeded\b.*\d")
_WORD = re.compile(r"[a-z0-9.]*[a-z0-9]")


@dataclass(frozen=True, slots=True)
class NextQuestion:
    """A question to ask next: its name in the sayings, and its words."""

    key: str
    label: str


def next_questions(poem: Poem, knowledge: KnowledgeBase) -> tuple[NextQuestion, ...]:
    """Return three questions at most, the best first; the last one leads to other studies where there are any."""
    return knowledge.once_of(poem, _next_questions)


def told_next(key: str, poem: Poem, knowledge: KnowledgeBase) -> Reply | None:
    """Return the answer to a question that was offered under a card; None if it is not offered any more."""
    label = knowledge.vocabulary.sayings.next.get(key)
    told = follow_up(label, poem, knowledge) if label else None
    return replace(told, anew=False) if told else None


def _next_questions(poem: Poem, knowledge: KnowledgeBase) -> tuple[NextQuestion, ...]:
    if poem.status.recalled:
        return ()
    besides = _besides(poem, knowledge)
    last = [question for question in knowledge.once(_understood) if question.key == besides]
    answered = knowledge.once_of_linked(poem, _answered)
    rows = ((*row, *last) for n in range(MOST - len(last), -1, -1) for row in combinations(answered, n))
    return next(row for row in rows if sum(len(one.label) for one in row) <= _ROOM)


def _understood(knowledge: KnowledgeBase) -> tuple[NextQuestion, ...]:
    """Return what may be offered under any card: labels that are plainly ways of asking, or name people."""
    sayings, asks = knowledge.vocabulary.sayings, ready(knowledge).asks
    questions = (NextQuestion(key, label) for key, label in sayings.next.items())
    return tuple(
        question
        for question in questions
        if _names_people(question, knowledge)
        or asks.alike(question.label).get(_DISAGREE if question.key == _OTHERS else question.key, 0.0) >= PLAINLY
    )


def _names_people(question: NextQuestion, knowledge: KnowledgeBase) -> bool:
    return question.key not in {*knowledge.vocabulary.sayings.asks, _OTHERS} and bool(asker_of(question.label).words)


def _besides(poem: Poem, knowledge: KnowledgeBase) -> str:
    """Return what leads to the studies besides one: who disagrees, else which there are."""
    if knowledge.dissenting(poem):
        return _DISAGREE
    return _OTHERS if has_others(poem, knowledge) else ""


def _answered(poem: Poem, knowledge: KnowledgeBase) -> tuple[NextQuestion, ...]:
    """Return the questions that a POEM answers by more than stands on its card."""
    return tuple(_found(poem, knowledge))


def _found(poem: Poem, knowledge: KnowledgeBase) -> Iterator[NextQuestion]:
    talk = Talk("", poem, knowledge)
    found = tuple(passages(talk))
    on_card = _on_card(card(poem, knowledge))
    for question in knowledge.once(_understood):
        if question.key in {_DISAGREE, _OTHERS}:
            continue
        if _names_people(question, knowledge):
            people = asker_of(question.label)
            told = tuple(separately(talk, people)) if _took_others_too(poem, people) else ()
        else:
            told = tuple(_told(question.key, found, talk))
        words = _words(*told)
        new = words - on_card
        if len(new) >= max(_FEWEST, _NEW * len(words)):
            yield question


def _took_others_too(poem: Poem, people: Asker) -> bool:
    """Tell whether a study took such people and others: only then do they have figures of their own."""
    studied = studied_in(poem)
    if differences(poem, people):
        return False
    if people.ages and studied.ages:
        return not people.ages[0] <= studied.ages[0] <= studied.ages[1] <= people.ages[1]
    return people.sex is not None and studied.sex is None


def _told(key: str, found: tuple[Passage, ...], talk: Talk) -> Iterator[str]:
    """Yield the lines that tell what is asked for: those of the header, or the POEM's own where it tells any study."""
    on_it = [passage for passage in found if key in passage.asks and not passage.page]
    headers = [passage for passage in on_it if passage.header][:1]
    chosen = [passage for passage in on_it if not passage.header] if key in _SAID_OF_ANY else headers or on_it
    for passage in chosen:
        for line in passage.told(replace(talk, asks={key: 1.0})):
            if line not in {NOT_READ, DOES_NOT_SAY} and (key != "nnt" or _NEEDED.search(line)):
                yield line


def _on_card(shown: Reply) -> frozenset[str]:
    sections = (line for section in shown.sections for line in section.lines)
    return _words(shown.title, shown.lead, shown.bottom_line, shown.sure, shown.asked, *sections)


def _words(*texts: str) -> frozenset[str]:
    return frozenset(word for text in texts for word in _WORD.findall(text.lower()))
