"""Which outcome of a study a question asks for: the row whose name shares what the question says beyond the topic."""

from bot.core.effects import has_figures
from bot.core.matching import KnowledgeBase, Understood
from bot.core.poem import Outcome, Poem
from bot.core.question import stem

# Words of any outcome: who asks for "events" asks for none in particular.
_OF_ANY = frozenset(
    map(
        stem,
        (
            *(
                "event",
                "adverse",
                "serious",
                "outcome",
                "rate",
                "risk",
                "time",
                "first",
                "new",
                "total",
                "number",
                "score",
            ),
            *(
                "scale",
                "change",
                "mean",
                "clinical",
                "major",
                "group",
                "treatment",
                "reduction",
                "use",
                "cause",
                "failure",
            ),
        ),
    )
)
_ENOUGH = 0.2  # how telling the shared words must be, from 0 (in every POEM) to 1 (in none)


def outcome_asked(poem: Poem, understood: Understood, knowledge: KnowledgeBase) -> Outcome | None:
    """Return the outcome that a question names, beyond the treatment and the people; None when it names none."""
    index = knowledge.index
    asked = (set(understood.reading.stems) - _OF_ANY) | {f"={concept.name}" for concept in understood.reading.concepts}
    shared = [asked & own for own in knowledge.once_of_linked(poem, _beyond_the_topic)]
    everywhere = set.intersection(*shared) if len(shared) > 1 else set()
    weights = [sum(index.idf(term) for term in own - everywhere) for own in shared]
    best = max(weights, default=0.0)
    if best < _ENOUGH:
        return None
    fitting = [outcome for outcome, weight in zip(poem.outcomes, weights, strict=True) if weight == best]
    return min(fitting, key=lambda outcome: (not has_figures(outcome), not outcome.main, outcome.role != "primary"))


def _beyond_the_topic(poem: Poem, knowledge: KnowledgeBase) -> tuple[frozenset[str], ...]:
    """Return for each outcome what its name says beyond the treatment and the people."""
    reader = knowledge.reader

    def terms(text: str) -> frozenset[str]:
        reading = reader.read(text)
        named = {f"={above.name}" for concept in reading.concepts for above in (concept, *reader.classes(concept))}
        return frozenset(reading.stems) | named

    study = poem.study
    topic = terms(f"{study.intervention} . {study.comparison} . {study.population.who}")
    return tuple(terms(outcome.name) - topic for outcome in poem.outcomes)
