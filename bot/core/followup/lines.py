"""The lines that answer a follow-up, each from the POEM's own fields; none where the POEM does not say."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from bot.core.appraisal import how_sure, name_of, patient_differs, quotes
from bot.core.effects import (
    NO_MAIN_FIGURES,
    accuracy_lines,
    chief_harm,
    chosen,
    figure_notes,
    has_figures,
    line,
    main_outcome,
    main_outcomes,
    number,
)
from bot.core.matching import KnowledgeBase
from bot.core.poem import Outcome, Poem, reading_line
from bot.core.question import Asker, Concept, ages_apart, asker_of, studied_in
from bot.core.reply import caveats_of, context_of, design_line, later_lines, payers, standing

DOES_NOT_SAY = "The POEM does not say."
NOT_READ = "Not read: our gap, not the study's."
_MOST_SAID_OF = 2
_CLAUSES = re.compile(r";\s+|(?<=[.!?])\s+(?=[A-Z])")
_MOST_QUOTES = 3
_MOST_FIGURES = 6
_LIKELY = 0.3


@dataclass(frozen=True, slots=True)
class Talk:
    """What is asked next, of which POEM."""

    text: str
    poem: Poem
    knowledge: KnowledgeBase
    asks: Mapping[str, float] = field(default_factory=dict)
    """What it asks for, by its name in the sayings, and how likely."""

    def wants(self, *names: str) -> bool:
        """Tell whether one of some things is likely asked for."""
        return any(self.asks.get(name, 0.0) >= _LIKELY for name in names)


_MASKED = {
    "open-label": "Not masked: open-label.",
    "single": "Single-blind.",
    "double": "Double-blind.",
    "assessor": "Those who assessed the outcomes were blinded.",
    "not reported": "The report does not tell who knew the treatment.",
    "not read": "",
}
_CONCEALED = {
    "concealed": "Allocation was concealed.",
    "unconcealed": "Allocation was not concealed.",
    "uncertain": "The report does not tell whether allocation was concealed.",
    "not read": "",
}
_ANALYSED = {
    "intention to treat": "Analysed by intention to treat.",
    "modified intention to treat": "Analysed by a modified intention to treat.",
    "per protocol": "Analysed per protocol.",
    "as treated": "Analysed as treated.",
    "completers": "Only those who completed it were analysed.",
    "not reported": "The report does not tell how it was analysed.",
}
_STOPPED = {
    "no": "It ran its course: not stopped early.",
    "benefit": "Stopped early for benefit.",
    "harm": "Stopped early for harm.",
    "futility": "Stopped early for futility.",
    "other": "Stopped early.",
    "not reported": "The report does not tell whether it was stopped early.",
}


def _marked(text: str, field: str, poem: Poem) -> str:
    """Return what a POEM says of a field of its study, marked if nobody verified it; an empty text: it was not read."""
    return f"{text} (Not verified.)" if text and f"study.{field}" in poem.not_verified else text or NOT_READ


def _quoted(pattern: str, poem: Poem, most: int = _MOST_QUOTES) -> Iterator[str]:
    """Yield what a POEM itself says on something, sentence by sentence."""
    words = re.compile(pattern, re.IGNORECASE)
    told = [quote.words for quote in quotes(poem) if words.search(quote.words)]
    if poem.harms and words.search(poem.harms):
        told.append(poem.harms)
    for sentence in list(dict.fromkeys(told))[:most]:
        yield f"“{sentence.rstrip('.')}.”"


def _paid(talk: Talk) -> Iterator[str]:
    paid = payers(talk.poem)
    yield _marked(f"{paid[0].upper()}{paid[1:]}." if paid else "", "funding", talk.poem)


def funding(talk: Talk) -> Iterator[str]:
    study = talk.poem.study
    yield from _paid(talk)
    if study.conflict_of_interest:
        yield f"Interests: {study.conflict_of_interest}"


def course(talk: Talk) -> Iterator[str]:
    study = talk.poem.study
    if not study.kind.trial:
        yield f"That does not apply to this design ({study.design.lower()})."
        return
    stopped = _STOPPED.get(study.stopped_early, "")
    yield _marked(stopped, "stopped_early", talk.poem)
    if study.stopped_why:
        yield f"{study.stopped_why[0].upper()}{study.stopped_why[1:].rstrip('.')}."
    if not stopped or study.stopped_early == "other":
        yield from _quoted(r"\bstopped (?:early|for)|\bended early|\binterim\b|\bhalted\b|\bterminated\b", talk.poem)


def window(talk: Talk) -> Iterator[str]:
    limits = talk.poem.window
    if limits:
        yield limits.outside
        yield f"Its window: {limits.limit} ({limits.what})."


def masking(talk: Talk) -> Iterator[str]:
    study = talk.poem.study
    inapplicable = f"Masking does not apply to this design ({study.design.lower()})."
    yield _marked(_MASKED.get(study.masking, inapplicable), "masking", talk.poem)
    if re.search(r"\bsham|placebo|dummy", study.comparison, re.IGNORECASE):
        yield f"Compared with: {study.comparison}"
    yield from _quoted(r"\bblind|\bmask|\bopen[- ]label|\bknew (?:the|their|which)|\bsham\b", talk.poem)


def allocation(talk: Talk) -> Iterator[str]:
    study = talk.poem.study
    inapplicable = f"Allocation does not apply to this design ({study.design.lower()})."
    yield _marked(_CONCEALED.get(study.allocation, inapplicable), "allocation", talk.poem)


def design(talk: Talk) -> Iterator[str]:
    study = talk.poem.study
    yield _marked(f"{study.design}.", "design", talk.poem)
    yield from allocation(talk) if study.allocation != "not applicable" else ()


_LEFT = (
    r"\blost\b|\bdrop(?:ped)?[- ]?outs?\b|\bdropped out\b|\bwithdr[ae]w|\bhad left\b|\bcomplet(?:ed|ers)\b|"
    r"\bfinished\b|\battrition|\bwith data\b|missing data|stopped taking|discontinu"
)


def losses(talk: Talk) -> Iterator[str]:
    study, told = talk.poem.study, False
    if study.dropout_percent is not None:
        told = True
        yield _marked(f"{number(study.dropout_percent)}% were lost to follow-up.", "dropout_percent", talk.poem)
    if arms := study.dropout_by_arm:
        pairs = ((arms.intervention, "intervention"), (arms.control, "comparison"))
        shares = " and ".join(f"{number(lost)}% with the {arm}" for lost, arm in pairs if lost is not None)
        told = told or bool(shares)
        yield f"By arm: {shares}." if shares else NOT_READ
    if study.analysis in _ANALYSED:
        told = True
        yield _ANALYSED[study.analysis]
    if study.crossed_over:
        yield f"{study.crossed_over[0].upper()}{study.crossed_over[1:].rstrip('.')}."
    own_words = tuple(_quoted(_LEFT, talk.poem))
    yield from own_words
    if not told and not own_words:
        yield NOT_READ


def size(talk: Talk) -> Iterator[str]:
    study = talk.poem.study
    if study.population.n:
        yield f"n = {study.population.n:,}: {study.population.who}"
    else:
        yield f"{DOES_NOT_SAY[:-1]} how many; it took: {study.population.who}"
    if study.sites:
        yield f"{study.sites:,} site{'' if study.sites == 1 else 's'}."


def whom(talk: Talk) -> Iterator[str]:
    """Yield whom the study took, how many, where and in how many centres."""
    yield from size(talk)
    if talk.poem.study.setting not in ("Uncertain", "Not applicable"):
        yield _marked(f"{talk.poem.study.setting}.", "setting", talk.poem)


def people(talk: Talk) -> Iterator[str]:
    """Yield whom the study took; before it, of people asked about, how they differ and what was found in them."""
    poem, people = talk.poem, asker_of(talk.text)
    if people.words:
        differs = patient_differs(poem, people)
        if differs:
            yield f"{differs[0].upper()}{differs[1:]}."
        of_them = (*separately(talk, people), *_said_of(poem, people))
        yield from of_them
        if not (of_them or _elsewhere_of(poem, people)):
            yield f"It gives no separate result for {_named(people)}."
    yield from whom(talk)


def separately(talk: Talk, people: Asker) -> Iterator[str]:
    """Yield the figures of the asker's group, where an outcome names it."""
    for outcome in talk.poem.outcomes:
        if _among(people, asker_of(outcome.name)):
            yield line(outcome, talk.poem)


def _said_of(poem: Poem, people: Asker) -> list[str]:
    """Return what its limits, harms and window say of people like the asker's, or of the other sex: "Men only."."""
    same_sex = studied_in(poem).sex == people.sex
    people = replace(people, sex=None) if same_sex else people  # all of them are of that sex
    texts = (*poem.limitations, poem.harms or "", poem.window.outside if poem.window else "")
    said = (part for text in texts for part in _CLAUSES.split(text) if _speaks_of(people, asker_of(part)))
    return [ended(part) for part in said][:_MOST_SAID_OF]


def _elsewhere_of(poem: Poem, people: Asker) -> bool:
    """Tell whether a POEM speaks of the asker's place anywhere else: then it may well tell of those people."""
    texts = (*(outcome.name for outcome in poem.outcomes), poem.bottom_line, *_CLAUSES.split(poem.synopsis))
    return people.place is not None and any(asker_of(text).place == people.place for text in texts)


def _speaks_of(people: Asker, told: Asker) -> bool:
    at_one_place = people.place is not None and people.place == told.place
    return at_one_place or _among(people, told) or (people.sex is not None and told.sex is not None)


def _among(people: Asker, told: Asker) -> bool:
    """Tell whether an outcome is of people like the asker's, by age, sex or childbearing; a place is an event's."""
    if people.ages and told.ages:
        return not ages_apart(people.ages, told.ages)
    same_sex = people.sex is not None and people.sex == told.sex
    return same_sex or (people.childbearing is not None and people.childbearing == told.childbearing)


def _named(people: Asker) -> str:
    names = [word for word in people.words if not re.fullmatch(r"s?he|h(?:er|im|is)", word, re.IGNORECASE)]
    return f"“{' '.join(names)}”" if names else "them"


def harms(talk: Talk) -> Iterator[str]:
    poem = talk.poem
    found = [outcome for outcome in poem.outcomes if outcome.role == "harm"]
    rows = tuple(line(outcome, poem) for outcome in _of_the_arm_asked(found, talk) or found)
    yield from rows
    if poem.harms:
        yield poem.harms
    if not rows and not poem.harms:
        yield NOT_READ


def arm_concepts(talk: Talk) -> set[Concept]:
    """Return the treatments that a study gave, by their names, in every arm that a row of it tells of."""
    return {concept for text in arm_texts(talk.poem) for concept in talk.knowledge.reader.read(text).concepts}


def arm_texts(poem: Poem) -> tuple[str, ...]:
    """Return what a POEM calls the arms of its study: in its header, and in rows of other arms."""
    study = poem.study
    return (study.intervention, study.comparison, *(name for outcome in poem.outcomes for name in _arms_of(outcome)))


def _arms_of(outcome: Outcome) -> Iterator[str]:
    yield from (result.arm for result in (outcome.intervention, outcome.control) if result and result.arm)


def _of_the_arm_asked(outcomes: Iterable[Outcome], talk: Talk) -> list[Outcome]:
    """Return the rows that are of a treatment named in the text, where rows name their arms."""
    read = talk.knowledge.reader.read
    asked = set(read(talk.text).concepts)
    return [o for o in outcomes if any(asked.intersection(read(name).concepts) for name in _arms_of(o))]


# "NNT 5", "781 men had to be invited for each death averted"
_NEEDED_IN_WORDS = (
    r"\bNN[A-Z]\b|\bnumbers? needed\b|\b(?:invited|screened|treated|vaccinated)\b[^.;]*\b(?:averted|prevented|saved)\b|"
    r"\bfor (?:each|every|one)\b[^.;]*\b(?:averted|prevented|saved)\b"
)


def effect(talk: Talk) -> Iterator[str]:
    poem = talk.poem
    rows = tuple(o for o in main_outcomes(poem) if has_figures(o)) or chosen(poem)
    needed = talk.wants("nnt")
    if needed:
        own = tuple(o for o in poem.outcomes if o.effect and re.search(r"\bneeded\b", o.effect.measure, re.IGNORECASE))
        rows = (*own, *(row for row in rows if row not in own))
    shown = [*(line(row, poem) for row in rows[:_MOST_FIGURES]), *accuracy_lines(poem, most=1)]
    yield from shown or (NO_MAIN_FIGURES,)
    if needed and not any(re.search(r"\bNN[TH]\b|\bneeded\b", words) for words in shown):
        told = tuple(_quoted(_NEEDED_IN_WORDS, poem))
        yield from told
        if not told:
            yield "No number needed to treat: none was read, and none may be worked out from what was."
    if talk.wants("mattering"):
        yield from figure_notes(poem)


def outcomes(talk: Talk) -> Iterator[str]:
    if not talk.poem.outcomes:
        yield NOT_READ
    for outcome in talk.poem.outcomes:
        role = f"{outcome.role}: " if outcome.role else ""
        composite = f"; combines {', '.join(outcome.composite)}" if outcome.composite else ""
        yield f"{role}{outcome.name}{f' ({outcome.time})' if outcome.time else ''}{composite}"


def time(talk: Talk) -> Iterator[str]:
    times = tuple(dict.fromkeys(outcome.time for outcome in talk.poem.outcomes if outcome.time))
    yield f"Outcomes at: {'; '.join(times)}." if times else NOT_READ


def compared(talk: Talk) -> Iterator[str]:
    study = talk.poem.study
    yield f"Studied: {study.intervention}"
    yield f"Against: {study.comparison}"


def setting(talk: Talk) -> Iterator[str]:
    study = talk.poem.study
    if study.setting not in ("Uncertain", "Not applicable"):
        yield _marked(f"{study.setting}.", "setting", talk.poem)
    if study.sites:
        yield f"{study.sites:,} site{'' if study.sites == 1 else 's'}."
    yield f"Whom it took: {study.population.who}"


def certainty(talk: Talk) -> Iterator[str]:
    poem = talk.poem
    found = caveats_of(poem, talk.knowledge)
    sure = how_sure(poem, found)
    yield f"How sure: {sure}." if sure else DOES_NOT_SAY
    if poem.level_of_evidence is None:
        yield "The POEM gives no level of evidence."
    yield design_line(poem)
    if reading := reading_line(poem):
        yield reading
    yield from (c.sentence for c in found if c.weight < 3)
    yield from poem.caveats


def limits(talk: Talk) -> Iterator[str]:
    poem = talk.poem
    yield from poem.caveats
    yield from (caveat.sentence for caveat in caveats_of(poem, talk.knowledge))
    yield from poem.limitations
    if poem.source.weakness:
        yield f"What its figures rest on: {poem.source.weakness}"


_STANDS = {
    "current": "Current: neither superseded nor retracted, as far as its curators have noted.",
    "superseded": "Superseded.",
    "retracted": "Retracted: do not use.",
    "withdrawn": "Withdrawn from this knowledge base: do not use.",
}


def currency(talk: Talk) -> Iterator[str]:
    poem, status = talk.poem, talk.poem.status
    yield _STANDS[status.state]
    later = context_of(poem, talk.knowledge).successor
    if later:
        yield f"Superseded by {name_of(later)}: {later.headline}"
    yield from later_lines(poem)
    if poem.contested:
        yield f"Contested: {poem.contested.sentence}"
    if poem.searched is None:
        yield "Nobody has recorded a search for later evidence."
    yield from standing(poem)
    yield f"Published {poem.citation.year}."


def worth(talk: Talk) -> Iterator[str]:
    """Yield what speaks for it and against it, and that this decides for no patient."""
    poem = talk.poem
    yield poem.bottom_line
    for row in (main_outcome(poem), chief_harm(poem)):
        if row:
            yield line(row, poem)
    yield "It does not decide for a patient."


def prevalence(talk: Talk) -> Iterator[str]:
    """Yield how many of those tested had it."""
    told = talk.poem.study.prevalence
    if told and told.percent is not None:
        yield f"{number(told.percent)}% had it{f': {told.of}' if told.of else ''}."


_MET = {
    "both analyses": "Met by intention to treat and per protocol: both analyses.",
    "one analysis": "Met in one of the two analyses only.",
    "no": "Not met.",
    "not read": "",
}


def margin(talk: Talk) -> Iterator[str]:
    """Yield the margin of a non-inferiority trial, and whether it was met."""
    study = talk.poem.study
    if study.noninferiority_margin:
        yield f"Margin: {study.noninferiority_margin.rstrip('.')}."
    if study.noninferiority_met:
        yield _MET[study.noninferiority_met] or NOT_READ


def beside(talk: Talk) -> Iterator[str]:
    """Yield the studies that curators linked with this one, those that point elsewhere first."""
    poem, knowledge = talk.poem, talk.knowledge
    for other in knowledge.dissenting(poem):
        yield f"Points elsewhere: {name_of(other)}: {other.headline}."
    for other in knowledge.agreeing(poem):
        yield f"Agrees: {name_of(other)}: {other.headline}."
    if poem.related.conflict_note:
        yield poem.related.conflict_note


def interests(talk: Talk) -> Iterator[str]:
    """Yield which interests the authors declared."""
    told = talk.poem.study.conflict_of_interest
    yield f"Interests: {told}" if told else f"{DOES_NOT_SAY[:-1]} what the authors declared."
    yield from _paid(talk)


def ended(text: str) -> str:
    """Return a text as a sentence: a capital first, a full stop last."""
    return f"{text[0].upper()}{text[1:].rstrip('.')}."
