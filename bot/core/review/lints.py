"""What an editor should look at in an appraisal: orders, certainty that the figures do not bear, what is missing.

Warnings, all of them: now and then the report itself is odd. The words stand in `wording.yaml`.
"""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from bot.core.appraisal import allowed
from bot.core.effects import risks
from bot.core.poem import Outcome, Poem, Problem, not_read
from bot.core.review.wording import Wording

_NNT_WITHIN = 1
_CANNOT_BEAR = ("either", "none that matters")
_NEGATED = re.compile(r"\b(?:not|no|never|neither|nor|without|cannot|nothing|whether|if)\b|n't\b", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;:.!?](?=\s|$)|\b(?:but|although|while|whereas)\b")


def lints(poem: Poem, wording: Wording) -> Iterator[Problem]:
    """Yield the warnings that the appraisal of one POEM calls for."""
    yield from _words(poem, wording)
    yield from _needed(poem)
    yield from _conduct(poem)
    yield from _reports(poem, wording)


# ---- words -----------------------------------------------------------------------------------------------------------


def _words(poem: Poem, wording: Wording) -> Iterator[Problem]:
    for field, text in (("headline", poem.headline), ("bottom_line", poem.bottom_line)):
        if wording.order and (found := wording.order.search(" ".join(text.split()))):
            message = f"'{found['words']}' gives an order."
            yield Problem.warning("gives_orders", field, message, "Tell what was found; who reads it decides.")
    for field, text in (("headline", poem.headline), ("bottom_line", poem.bottom_line), ("harms", poem.harms or "")):
        if wording.sameness and (found := wording.sameness.search(" ".join(text.split()))):
            message = f"'{found['words']}' says more than a study can."
            remedy = "Write 'no clear difference', or what is ruled out: 'at best 10% fewer, at worst 7% more'."
            yield Problem.warning("outruns_its_figures", field, message, remedy)
    judged = allowed(poem)
    if judged.kind not in _CANNOT_BEAR or wording.certainty is None:
        return
    for field, text in (("headline", poem.headline), ("bottom_line", poem.bottom_line)):
        for clause in _CLAUSE.split(text):
            found = wording.certainty.search(clause)
            if found and not _NEGATED.search(clause[: found.start()]):
                message = f"'{found['words']}' stands beside 'How sure: {judged.words}'."
                remedy = "Say what the figures leave possible, or name the outcome that shows it as `main`."
                yield Problem.warning("outruns_its_figures", field, message, remedy)


# ---- numbers needed to treat -----------------------------------------------------------------------------------------

_NNT = re.compile(
    r"\b(?:NNT|NNH|NNTB|NNTH|numbers? needed to (?:treat|harm|screen|invite|vaccinate))\b[\s:=(]*"
    r"(?:(?:was|is|of|about|to prevent one)\s+)*(?P<number>\d[\d,]*(?:\.\d+)?)",
    re.IGNORECASE,
)


def _needed(poem: Poem) -> Iterator[Problem]:
    """Yield a warning for each printed NNT that lies more than 1 from what the row's figures give."""
    by_figures = [needed for outcome in poem.outcomes for needed in _numbers_needed(outcome, poem)]
    printed = [o.effect.nnt for o in poem.outcomes if o.effect and o.effect.nnt]
    for n, outcome in enumerate(poem.outcomes):
        mine, nnt = [*_numbers_needed(outcome, poem)], outcome.effect.nnt if outcome.effect else None
        if mine and nnt and not any(_near(nnt, other) for other in mine):
            yield _misfit(f"outcomes[{n}].effect.nnt", f"{nnt:g}", mine)
    for field in ("headline", "bottom_line", "harms", "synopsis"):
        for found in _NNT.finditer(getattr(poem, field) or ""):
            told = float(found["number"].replace(",", ""))
            if by_figures and not any(_near(told, other) for other in (*by_figures, *printed)):
                yield _misfit(field, found["number"], by_figures)


def _numbers_needed(outcome: Outcome, poem: Poem) -> Iterator[float]:
    """Yield what the percentages of both arms give, and what their counts do: the one or the other is printed."""
    found, one, two = risks(outcome, poem), outcome.intervention, outcome.control
    if found is None or one is None or two is None:
        return
    gaps = [found.intervention - found.control]
    if None not in (one.percent, two.percent):
        gaps.append((one.percent or 0) - (two.percent or 0))
    if one.events is not None and two.events is not None and one.n and two.n:
        gaps.append(100 * (one.events / one.n - two.events / two.n))
    yield from dict.fromkeys(100 / abs(gap) for gap in gaps if gap)


def _near(printed: float, worked_out: float) -> bool:
    return abs(printed - worked_out) <= _NNT_WITHIN + 1e-9


def _misfit(field: str, printed: str, worked_out: list[float]) -> Problem:
    figures = " or ".join(f"{needed:.1f}" for needed in worked_out)
    message = f"An NNT of {printed} is printed, and the figures of its rows give {figures}."
    return Problem.warning("nnt_mismatch", field, message, "Give the one that the percentages or counts give.")


# ---- how it was done -------------------------------------------------------------------------------------------------

_PLACEBO = re.compile(r"\b(?:placebo|sham|dummy)\b", re.IGNORECASE)
_CO_PRIMARY = re.compile(
    r"\bco-?\s?primary\b|\b(?:two|both) (?:main|primary) (?:outcomes|end ?points)\b", re.IGNORECASE
)


def _conduct(poem: Poem) -> Iterator[Problem]:
    study = poem.study
    if study.masking == "assessor" and _PLACEBO.search(f"{study.comparison} {study.intervention}"):
        message = (
            "Only assessors were masked, and the comparison is a placebo: then patients mostly did not know either."
        )
        yield Problem.warning("masking_against_placebo", "study.masking", message, "Read again who was masked.")
    primary = [o for o in poem.outcomes if o.role == "primary"]
    named = f"{poem.citation.title}. {poem.synopsis} {poem.headline}. {study.comparison}. {study.intervention}"
    if len(primary) < 2 and _CO_PRIMARY.search(named) and "primary" not in " ".join(poem.not_verified).lower():
        message = "It names a co-primary outcome, and one row at most is primary."
        yield Problem.warning("missing_outcome", "outcomes", message, "Give it a row, or name it under not_verified.")
    if "harms" in not_read(poem):
        message = "A treatment without any harm."
        yield Problem.warning(
            "missing_harms", "harms", message, "Read the chief harms, by arm; else it says so itself."
        )


# ---- other reports and places ----------------------------------------------------------------------------------------


def _reports(poem: Poem, wording: Wording) -> Iterator[Problem]:
    for n, outcome in enumerate(poem.outcomes):
        notes = f"{outcome.name} {outcome.note or ''} {outcome.effect.note or '' if outcome.effect else ''}"
        if outcome.citation is None and wording.elsewhere and (found := wording.elsewhere.search(notes)):
            message = f"'{found['words']}': the figure is another report's."
            yield Problem.warning("uncited_figure", f"outcomes[{n}].citation", message, "Name that report here.")
    links = [("citation.url", poem.citation.url)]
    links += [(f"outcomes[{n}].citation.url", o.citation.url) for n, o in enumerate(poem.outcomes) if o.citation]
    for field, url in links:
        host = urlsplit(url).hostname if url else None
        if host and wording.copies(host):
            message = f"{host} copies what others published."
            yield Problem.warning("copy_site", field, message, "Link PubMed, PMC, the DOI or the journal.")
