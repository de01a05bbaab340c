"""What to say when no POEM answers: why, how the nearest differ, and where to search.

Nothing of what was typed goes into a search link but the spelt-out names of recognised concepts and plain words that
clinical questions here are made of: no figure, no name, no word that nobody here knows.
"""

from collections.abc import Iterator, Sequence
from typing import Literal
from urllib.parse import quote

from bot.core.matching import KnowledgeBase, Match, Understood
from bot.core.poem import Poem, shortened
from bot.core.question import Concept, Language, Reader

NOT_NO_EFFECT = "That no POEM here answers it does not mean that there is no effect."

WhyNot = Literal["not understood", "nothing on the topic", "only superseded", "topic but not the question"]

WHY: dict[WhyNot, str] = {
    "not understood": "I did not understand that: I recognise no drug, procedure, test or condition in it. "
    "Name the treatment and the condition, such as: honey for a child's cough.",
    "nothing on the topic": "No POEM here is on that topic.",
    "only superseded": "What there was on it has been superseded or retracted.",
    "topic but not the question": "There are POEMs on the topic, but none asks that question.",
}
CONTROLS = frozenset({"placebo", "sham surgery", "sham procedure", "usual care"})  # of every trial
_MOST_WORDS = 6
_MOST_NAMES = 3  # of a search for guidelines, which are on broader things than a question
_COMMON = 3  # questions that hold a word, before it is taken for plain clinical English
_LONGEST_WHO = 60


def reason_for(nearest: Sequence[Match], understood: Understood, knowledge: KnowledgeBase) -> WhyNot:
    """Return why there is no answer."""
    if not understood.reading.concepts and not nearest:
        return "not understood"
    asked = understood.reading.concepts
    if not any(knowledge.index.asks_about(match.poem_id, concept) for match in nearest for concept in asked):
        return "nothing on the topic"
    states = {knowledge.poems[match.poem_id].status.state for match in nearest}
    return "topic but not the question" if "current" in states else "only superseded"


def as_understood(understood: Understood) -> str:
    """Return what was understood, spelt out, so that a misreading shows; empty when nothing was.

    A word that nobody here knows is not repeated, not even to say what it was taken for: it may be somebody's name.
    """
    names = ", ".join(concept.name for concept in understood.reading.concepts)
    return " ".join(filter(None, (f"I understood: {names}." if names else "", read_as(understood))))


def read_as(understood: Understood) -> str:
    """Return what misspelt words were read as, as a sentence without these words; empty when there were none."""
    repaired = ", ".join(f"“{known}”" for known in understood.repaired.values())
    return f"I read a misspelt word as {repaired}." if repaired else ""


# That the bot reads English, in the languages that it can tell from English.
_READS_ENGLISH: dict[Language, str] = {
    "es": "Solo leo inglés: por favor, haga la pregunta en inglés.",
    "fr": "Je ne lis que l’anglais : posez la question en anglais, s’il vous plaît.",
    "de": "Ich lese nur Englisch: Bitte stellen Sie die Frage auf Englisch.",
    "pt": "Só leio inglês: por favor, faça a pergunta em inglês.",
    "nl": "Ik lees alleen Engels: stel de vraag alstublieft in het Engels.",
    "it": "Leggo solo l’inglese: per favore, faccia la domanda in inglese.",
}


def reads_english(understood: Understood) -> str:
    """Return, in the language of a question and in English, that only English is read, and what was recognised."""
    if understood.language is None:
        return ""
    names = ", ".join(concept.name for concept in understood.reading.concepts)
    known = f" I recognised: {names}." if names else ""
    return f"{_READS_ENGLISH[understood.language]} I read English only: please ask in English.{known}"


def unknown_here(understood: Understood, knowledge: KnowledgeBase) -> str:
    """Return which concepts no POEM here mentions, as a sentence; empty when there are none."""
    missing = ", ".join(c.name for c in understood.reading.concepts if not knowledge.index.mentions(c))
    return f"No POEM here mentions {missing}." if missing else ""


def how_it_differs(match: Match, understood: Understood, knowledge: KnowledgeBase) -> str:
    """Return how a near POEM differs from what was asked: another treatment or test, condition, people, question."""
    poem = knowledge.poems[match.poem_id]
    own, asked = knowledge.once_of_linked(poem, _heart), understood.reading.concepts
    found = []
    for kind, word in (("intervention", "treatment or test"), ("condition", "condition")):
        wanted = [c.name for c in asked if c.kind == kind]
        if wanted and not any(c.kind == kind and knowledge.index.asks_about(poem.id, c) for c in asked):
            here = next((c.name for c in own if c.kind == kind), "")
            found.append(f"another {word} ({f'{here}, ' if here else ''}not {', '.join(wanted)})")
    found += filter(None, [other_people(match, understood, knowledge)])
    return "; ".join(found) or "the same topic, another question"


def other_people(match: Match, understood: Understood, knowledge: KnowledgeBase) -> str:
    """Return whom and what the study took, when that is not what is asked about; empty otherwise.

    What was found outside its window goes before all else.
    """
    poem = knowledge.poems[match.poem_id]
    if poem.window and knowledge.index.leaves_out(poem.id, understood):
        return poem.window.outside
    who = poem.study.population.who
    people = [f"other people ({shortened(who, _LONGEST_WHO)})"] if match.features["people_differ"] else []
    outside = knowledge.index.outside(match.poem_id, understood.asked)[:1]
    return "; ".join((*people, *(f"it took {one.took}; you ask about {one.asked}" for one in outside)))


def _heart(poem: Poem, knowledge: KnowledgeBase) -> tuple[Concept, ...]:
    """Return what a POEM is about, without what it was only compared with and the classes of what is named."""
    reader = knowledge.reader
    found = reader.read(f"{poem.clinical_question} . {poem.headline}").concepts
    above = {upper for concept in found for upper in reader.classes(concept)}
    return tuple(c for c in found if c not in above and c.name not in CONTROLS)


# ---- where to search -------------------------------------------------------------------------------------------------

_TRIP = "https://www.tripdatabase.com/Searchresult?criteria="
_CATEGORIES = (("accuracy", "Diagnosis"), ("prognosis", "Prognosis"), ("harm", "Etiology"))


def searches(understood: Understood, knowledge: KnowledgeBase) -> Iterator[tuple[str, str]]:
    """Yield (name, address) of searches for what was understood; none where nothing was."""
    words = search_words(understood, knowledge)
    if not understood.reading.concepts:
        return
    category = next((name for intent, name in _CATEGORIES if intent in understood.aspects.intents), "Therapy")
    plain = quote(" ".join(words), safe="")
    yield f"PubMed: {category.lower()}", _pubmed(words, f"({category}/Narrow[filter])")
    yield "PubMed: systematic reviews", _pubmed(words, "systematic[sb]")
    yield "Trip", _TRIP + plain
    yield "Epistemonikos", f"https://www.epistemonikos.org/en/search?q={plain}"
    yield "Cochrane Library", f"https://www.cochranelibrary.com/en/search?q={plain}"


def guideline_searches(understood: Understood) -> Iterator[tuple[str, str]]:
    """Yield (name, address) of searches for guidelines on what was understood; none where nothing was."""
    words = [concept.name for concept in understood.reading.concepts if concept.name not in CONTROLS][:_MOST_NAMES]
    if words:
        yield "PubMed: guidelines", _pubmed(words, "(guideline[pt] OR practice guideline[pt])")
        yield "Trip", _TRIP + quote(" ".join(words), safe="")


def _pubmed(words: Sequence[str], only: str) -> str:
    return "https://pubmed.ncbi.nlm.nih.gov/?term=" + quote(f"({' '.join(words)}) AND {only}", safe="")


def search_words(understood: Understood, knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Return what may leave the house: names of concepts, then plain words of clinical questions, a few in all."""
    names = [concept.name for concept in understood.reading.concepts]
    plain, inside = knowledge.tally(_plain_words), " ".join(names).split()
    naming = understood.reading.naming
    words = [
        word.text
        for word in understood.reading.words
        if word.stem not in naming and plain[word.text] >= _COMMON and word.text not in inside
    ]
    return tuple(dict.fromkeys((*names, *words)))[:_MOST_WORDS]


def _plain_words(poem: Poem, reader: Reader) -> frozenset[str]:
    """Return the words, not names and not figures, that the clinical question of a POEM is made of."""
    raw = {word.strip("(),.?;:") for word in poem.clinical_question.split()}
    return frozenset(reader.word(word).text for word in raw if word.isalpha() and word.islower())
