"""An editor reads a POEM: whether it says what its figures say, shortly, and can be found.

`faults` keep a POEM out: it says two opposite things, or does not say what was read. Everything else is a warning,
which asks a person to look: now and then the oddity stands in the report itself, and the POEM is right to repeat it.
"""

import re
from collections.abc import Iterator

from rapidfuzz import fuzz, process

from bot.core.effects import alike, figures_favour, height, misfits, standing
from bot.core.matching import KnowledgeBase
from bot.core.poem import Effect, Outcome, Poem, Problem, Result, clashes_in
from bot.core.question import bounds_of
from bot.core.review.lints import lints
from bot.core.review.wording import Wording

_BOTTOM_LINE_WORDS, _BOTTOM_LINE_SENTENCES = 60, 2
_HEADLINE_CHARACTERS, _HEADLINE_WORDS = 90, 18
_ARM_WORDS = 30
_SYNOPSIS_WORDS = (80, 200)
_ALSO_ASKED, _NOT_ASKED = 6, 3
_NEAR_DUPLICATE = 92.0


NOTHING_READ = Problem(
    "missing_reading_state",
    "read",
    "It does not say what was read of the report.",
    "Write how much of each was read: 'read: {abstract: full, paper: none}', say.",
)
NO_IDENTIFIERS = Problem(
    "missing_identifiers",
    "citation",
    "There is neither a pmid nor a doi.",
    "Add one, so that a reader finds the report; where two searches found none, say so in no_identifier.",
)


def faults(poem: Poem) -> Iterator[Problem]:
    """Yield what keeps a POEM out: it contradicts itself, or does not say what was read."""
    yield from contradictions(poem)
    yield from reading_states(poem)
    citation = poem.citation
    if not (citation.pmid or citation.doi or citation.no_identifier):
        yield NO_IDENTIFIERS


# What only who read the whole paper can say: that it is silent.
_SILENCE = {"masking": "not reported", "allocation": "uncertain", "funding": "unknown", "analysis": "not reported",
            "stopped_early": "not reported"}  # fmt: skip


def reading_states(poem: Poem) -> Iterator[Problem]:
    """Yield a fault where a POEM does not say what was read, or calls a paper silent that nobody read whole."""
    if poem.read is None:
        yield NOTHING_READ
        return
    for field, silence in _SILENCE.items():
        if getattr(poem.study, field) == silence and poem.read.paper != "full":
            message = f"'{silence}' says that the whole paper is silent, and the whole paper was not read."
            yield Problem("missing_reading_state", f"study.{field}", message, "Write what was read, or 'not read'.")


def contradictions(poem: Poem) -> Iterator[Problem]:
    """Yield a fault for every outcome whose `favours` is the opposite of what `better` and its figures say."""
    for n, outcome in enumerate(poem.outcomes):
        stated = outcome.effect.favours if outcome.effect else None
        shown = figures_favour(outcome)
        if stated and shown and stated not in shown:
            arm = {"neither": "neither arm", "intervention": "the intervention", "control": "the comparison"}
            yield Problem(
                "direction_mismatch",
                f"outcomes[{n}].effect.favours",
                f"It says {stated}, but {outcome.better} is better here and the figures favour {arm[min(shown)]}.",
                "Check which arm is which, then correct favours or better.",
            )


def remarks(poem: Poem, wording: Wording) -> Iterator[Problem]:
    """Yield the warnings that one POEM calls for by itself."""
    yield from lints(poem, wording)
    yield from _lengths(poem)
    yield from _claims(poem)
    for n, outcome in enumerate(poem.outcomes):
        yield from _figures(f"outcomes[{n}]", outcome)
    yield from _header(poem)


# Shortness -----------------------------------------------------------------------------------------------------------


def _lengths(poem: Poem) -> Iterator[Problem]:
    words = len(poem.bottom_line.split())
    if words > _BOTTOM_LINE_WORDS:
        yield Problem.warning(
            "too_long_to_read", "bottom_line", f"It has {words} words.", f"Shorten it to {_BOTTOM_LINE_WORDS}."
        )
    sentences = _sentences(poem.bottom_line)
    if sentences > _BOTTOM_LINE_SENTENCES:
        yield Problem.warning(
            "too_long_to_read",
            "bottom_line",
            f"It has {sentences} sentences.",
            "Two are enough: what was found, and what goes with it.",
        )
    words, characters = len(poem.headline.split()), len(poem.headline)
    if words > _HEADLINE_WORDS or characters > _HEADLINE_CHARACTERS:
        most = f"{_HEADLINE_CHARACTERS} characters and {_HEADLINE_WORDS} words are the most"
        yield Problem.warning(
            "too_long_to_read", "headline", f"It has {characters} characters in {words} words.", f"Shorten it: {most}."
        )
    for name in ("intervention", "comparison"):
        words = len(getattr(poem.study, name).split())
        if words > _ARM_WORDS:
            remedy = f"Name it in {_ARM_WORDS} words or fewer; the rest belongs in the synopsis."
            yield Problem.warning("too_long_to_read", f"study.{name}", f"It has {words} words.", remedy)
    low, high = _SYNOPSIS_WORDS
    words = len(poem.synopsis.split())
    if not low <= words <= high:
        message = f"It has {words} words; {low} to {high} read well."
        if words < low:
            remedy = "Add who, what, how long and the main figures."
            yield Problem.warning("too_short_to_read", "synopsis", message, remedy)
        else:
            yield Problem.warning("too_long_to_read", "synopsis", message, "A POEM fits on one page: cut it.")
    for field, texts, least, what in (
        ("also_asked", poem.also_asked, _ALSO_ASKED, "ways in which colleagues ask this: shorthand, brand, lay words"),
        ("not_asked", poem.not_asked, _NOT_ASKED, "questions that look alike and that this study does not answer"),
    ):
        if len(texts) < least:
            yield Problem.warning(
                "too_few_phrasings", field, f"It has {len(texts)} of at least {least}.", f"Add {what}."
            )


def _sentences(text: str) -> int:
    text = re.sub(r"\b(vs|v|[Pp]|e\.g|i\.e|Dr|St|no|approx|et al)\.", r"\1", text)
    return len(re.findall(r"[.!?](?=\s|$)", text.strip().rstrip(".!?") + "."))


# Claims --------------------------------------------------------------------------------------------------------------

_NEGATED = re.compile(r"\b(?:not|no|never|neither|nor|without|cannot|nothing|failed|fails|whether|if)\b|n't\b")
_NONE = re.compile(
    r"\b(?:no effect|ineffective|useless|(?:does|do|did) not work|does nothing|did nothing|no benefit|no difference"
    r"|as good as|equally effective|equivalent)\b"
)
_EFFECT = re.compile(r"\b(?:prevents|reduces|lowers|cures|works|saves|improves|relieves|cuts|beats|is effective)\b")
_HALF = re.compile(r"(?<!at least )\b(?:halves|halved|halving|by half)\b")
_SAFE = re.compile(r"\b(?:is|are|was|were|proved|both|and|as) safe\b|\bsafely\b|\bharmless\b")
_PROOF = re.compile(
    r"\b(?:proves|proved (?:that|to)|(?:is|are|was|were) proven (?:to|that)|proof|definitely|guarantees|undoubtedly)\b"
)


def _claims(poem: Poem) -> Iterator[Problem]:
    """Yield a warning for each claim in the headline or the bottom line that outruns the figures."""
    main_open = any(standing(o, poem).state == "open" for o in poem.outcomes if o.role == "primary")
    shown = any(standing(o, poem).state == "shown" for o in poem.outcomes)
    harms = [o for o in poem.outcomes if o.role == "harm"]
    harms_open = not harms or any(standing(o, poem).state != "shown" for o in harms)
    for field, text in (("headline", poem.headline), ("bottom_line", poem.bottom_line)):
        for clause in re.split(r"[,;:.!?](?=\s|$)|\b(?:but|although|while|whereas)\b", text.lower()):
            if (
                (found := _NONE.search(clause))
                and not _NEGATED.search(clause[: found.start()])
                and main_open
                and not poem.study.noninferiority_margin
            ):
                yield Problem.warning(
                    "outruns_its_figures",
                    field,
                    f"'{found.group()}' says more than a comparison that leaves the direction open.",
                    "Write 'was not shown to' or 'no clear difference'.",
                )
            if (found := _EFFECT.search(clause)) and not _NEGATED.search(clause) and main_open and not shown:
                yield Problem.warning(
                    "outruns_its_figures",
                    field,
                    f"'{found.group()}' claims an effect, but no outcome here tells the arms apart.",
                    "Write 'was not shown to', or give the outcome that shows it.",
                )
            if (found := _HALF.search(clause)) and not any(_halved(o) for o in poem.outcomes):
                remedy = "Give the two figures instead."
                yield Problem.warning(
                    "outruns_its_figures", field, f"'{found.group()}' fits no outcome: none is near a half.", remedy
                )
            if (found := _SAFE.search(clause)) and harms_open and not _NEGATED.search(clause[: found.start()]):
                yield Problem.warning(
                    "outruns_its_figures",
                    field,
                    f"'{found.group()}' says more than the harms that were counted.",
                    "Name the harm, how often it was seen, and in how many patients.",
                )
            if (found := _PROOF.search(clause)) and not _NEGATED.search(clause[: found.start()]):
                yield Problem.warning(
                    "outruns_its_figures",
                    field,
                    f"'{found.group()}' says more than one study can.",
                    "Write 'shows' or 'suggests'.",
                )


def _halved(outcome: Outcome) -> bool:
    low, high = 0.4, 0.6
    one, two = height(outcome.intervention, outcome.kind), height(outcome.control, outcome.kind)
    ratios = [one / two] if one and two else []
    effect = outcome.effect
    if effect and effect.value and alike(effect.measure) == 1:
        ratios.append(effect.value)
    if effect and effect.value and "%" in effect.measure and "reduction" in effect.measure:
        ratios.append(1 - effect.value / 100)
    return any(low <= ratio <= high or low <= 1 / ratio <= high for ratio in ratios if ratio)


# Figures -------------------------------------------------------------------------------------------------------------


def _figures(path: str, outcome: Outcome) -> Iterator[Problem]:
    if outcome.effect:
        yield from _interval(f"{path}.effect", outcome.effect)
    for arm in ("intervention", "control"):
        result: Result | None = getattr(outcome, arm)
        if result and result.mean is not None and result.ci95 and not _holds(result.ci95, result.mean):
            yield _outside(f"{path}.{arm}.ci95", result.ci95, result.mean)
    for misfit in misfits(outcome):
        remedy = "Check counts and figure; where the report prints them so, say in a note what was counted or compared."
        message = f"{misfit.reason[0].upper()}{misfit.reason[1:]}."
        yield Problem.warning(misfit.code, f"{path}.{misfit.field}", message, remedy)


def _interval(path: str, effect: Effect) -> Iterator[Problem]:
    for name, value in (("ci95", effect.value), ("ci90", effect.value), ("nnt_ci95", effect.nnt)):
        limits: tuple[float, float] | None = getattr(effect, name)
        if limits and value is not None and not _holds(limits, value):
            yield _outside(f"{path}.{name}", limits, value)


def _holds(limits: tuple[float, float], value: float) -> bool:
    return limits[0] <= value <= limits[1]


def _outside(path: str, limits: tuple[float, float], value: float) -> Problem:
    return Problem.warning(
        "interval_mismatch",
        path,
        f"The interval {limits[0]:g} to {limits[1]:g} does not hold its estimate, {value:g}.",
        "Check sign and figures against the report.",
    )


# Header against text -------------------------------------------------------------------------------------------------

_SAYS = {"limitations": "a limitation says", "synopsis": "the synopsis says", "citation.title": "the title says"}


def _header(poem: Poem) -> Iterator[Problem]:
    """Yield a warning where the header tells masking, allocation or funding otherwise than the text."""
    for clash in clashes_in(poem):
        yield Problem.warning(
            "header_text_mismatch",
            f"study.{clash.topic}",
            f"It says '{clash.header}', {_SAYS[clash.field]} '{clash.words.lower()}'.",
            "Make the two say the same, as the report does.",
        )


# One POEM among the others -------------------------------------------------------------------------------------------


def compared(knowledge: KnowledgeBase) -> Iterator[tuple[str, Problem]]:
    """Yield (POEM id, warning): questions that two POEMs share or that miss their POEM, windows nobody can read."""
    ids = list(knowledge.poems)
    stems = [" ".join(sorted(knowledge.reader.read(p.clinical_question).stems)) for p in knowledge]
    for n, poem_id in enumerate(ids):
        near = process.extract(stems[n], stems[:n], scorer=fuzz.ratio, score_cutoff=_NEAR_DUPLICATE, limit=None)
        for _, _, other in near:
            remedy = "Say in both questions what sets them apart: the patients, the comparison, the outcome."
            yield (
                poem_id,
                Problem.warning("near_duplicate", "clinical_question", f"{ids[other]} asks nearly the same.", remedy),
            )
    for poem in knowledge:
        if poem.window and bounds_of(poem.window, knowledge.reader, poem.outcomes) is None:
            message = f"'{poem.window.limit}' is read as no time, age or level: no question will lie outside it."
            remedy = "Write it as a question would say it: within 3 hours, under 65 years, over 2 weeks."
            yield poem.id, Problem.warning("unreadable_window", "window.limit", message, remedy)
        first = _found_first(poem, knowledge)
        if first is not None and first != poem.id:
            message = f"Asked this very question, the bot finds {first} first."
            remedy = "Name patients, intervention and outcome in it, and add the words people use to also_asked."
            yield poem.id, Problem.warning("not_found_first", "clinical_question", message, remedy)


def _found_first(poem: Poem, knowledge: KnowledgeBase) -> str | None:
    if poem.status.state == "withdrawn":
        return None
    ranked = knowledge.index.rank(knowledge.index.understand(poem.clinical_question))
    return ranked[0].poem_id if ranked else ""
