"""Fifteen kinds of failure that an earlier study of matching found, each tried with a question of its kind on ours.

These are for show: they were made for their kind, none is from the questions that the weights are fitted to.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.data import knowledge
from bot.core.matching.verdict import Answer, NoMatch, Redirect, Silence, Suggestions, Topic, judge
from bot.core.question.gate.kinds import screen


@dataclass(frozen=True, slots=True)
class Failure:
    """One kind of failure: what goes wrong, a question of that kind, the POEM that answers it, if one does."""

    kind: str
    question: str
    right: str = ""
    overheard: bool = False


KINDS = (
    Failure(
        "the topic matches, the outcome asked is another",
        "does early colonoscopy screening reduce anxiety about cancer?",
    ),
    Failure("a class or drug that no POEM has, for a known disease", "biologics for eczema in kids"),
    Failure("the same problem in another disease", "stopping benzodiazepines for restless legs, does a leaflet work"),
    Failure("a drug that is unknown, beside a known disease", "zavegepant for migraine prevention in teens"),
    Failure("same drug, same disease, another question", "alteplase window after a wake-up stroke"),
    Failure(
        "parts of words drift together; children taken for adults",
        "antibiotics instead of appendectomy for a 6 year old?",
    ),
    Failure("a comparison of which one arm is missing", "apixaban vs edoxaban in afib"),
    Failure("the same, with a procedure", "semaglutide vs sleeve gastrectomy for weight loss"),
    Failure("idiom and small talk", "the fire door by radiology won't open again", overheard=True),
    Failure("no word in common", "does burning the midnight oil wreck your heart?"),
    Failure(
        "lay words for those of the trade",
        "do cortisone jabs in a worn-out knee eat away the gristle?",
        "knee-oa-steroid-cartilage-mcalindon-2017",
    ),
    Failure(
        "idiom for what is wanted",
        "is finger pricking worth the bother in T2DM not on insulin",
        "diabetes-self-monitoring-monitor-2017",
    ),
    Failure(
        "British spelling and the plain name of a class",
        "tranexamic acid for haemorrhage in trauma",
        "trauma-tranexamic-acid-crash2-2010",
    ),
    Failure("only frequent words match", "are people who get sent home sooner any worse off?"),
    Failure("a brand nobody told us about", "Zyflobrin for IBS, does it work?"),
)


@dataclass(frozen=True, slots=True)
class Tried:
    """A failure's question, and what it met with."""

    failure: Failure
    did: str
    well: bool


def tried() -> Iterator[Tried]:
    """Yield what each question of a kind meets with."""
    base = knowledge()
    for failure in KINDS:
        understood = base.index.understand(failure.question)
        ranking = base.index.rank(understood)
        screened = screen(failure.question, understood.reading, base.reader)
        said = judge(screened, understood, ranking, base.index, overheard=failure.overheard)
        match said:
            case Answer():
                yield Tried(failure, f"answers {said.match.poem_id}", said.match.poem_id == failure.right)
            case Topic():
                ids = [*said.surely, *said.perhaps]
                yield Tried(failure, f"tells all of {', '.join(ids)}", failure.right in ids)
            case Suggestions():
                ids = [match.poem_id for match in said.offered]
                yield Tried(failure, f"offers {', '.join(ids)}", not failure.right or failure.right in ids)
            case NoMatch():
                yield Tried(failure, "no POEM answers", not failure.right)
            case Redirect():
                yield Tried(failure, f"redirects: {said.kind}", not failure.right)
            case Silence():
                yield Tried(failure, "keeps silent", failure.overheard)
