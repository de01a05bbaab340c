"""Caveats about where a study stands: withdrawn, overtaken, contradicted, of which design, how old."""

import re
from collections.abc import Iterable, Mapping
from typing import Literal

from bot.core.appraisal.caveat import Caveat, CaveatCode, Context, Quote, Weight, first_saying, names_of
from bot.core.appraisal.judgement import compares
from bot.core.appraisal.result import heterogeneity, low_quality_trials
from bot.core.poem import Design, Poem

_REVIEW = 6  # the tier of a review of trials


def retracted(c: Context) -> Caveat | None:
    """Fire when the report was retracted: the caveat replaces the answer."""
    if c.poem.status.state != "retracted":
        return None
    when = f" on {c.poem.status.retracted_on:%d %B %Y}" if c.poem.status.retracted_on else ""
    return Caveat("retracted", 0, f"RETRACTED{when}: do not use.", "status.state: retracted")


def superseded(c: Context) -> Caveat | None:
    """Fire when a curator names a successor, or says that there is one."""
    if c.successor:
        said, trigger = f"A later study replaces this: {c.successor.headline}.", "related.superseded_by"
    elif c.poem.status.state == "superseded":
        said, trigger = "Later evidence has replaced this.", "status.state: superseded"
    else:
        return None
    reason = c.poem.status.reason
    why = f" {reason[0].upper()}{reason[1:].rstrip('.')}." if reason else ""
    return Caveat("superseded", 1, f"{said}{why}", trigger, said.rstrip("."))


def later_supersedes(c: Context) -> Caveat | None:
    """Fire when something published since takes the place of the study."""
    return _later(c, "later_supersedes", 1)


def later_contradicts(c: Context) -> Caveat | None:
    """Fire when something published since found otherwise."""
    return _later(c, "later_contradicts", 1)


def later_updates(c: Context) -> Caveat | None:
    """Fire when something published since adds to the figures."""
    return _later(c, "later_updates", 3)


_LATER_IN_BRIEF = {
    "later_supersedes": "Later evidence replaces this",
    "later_contradicts": "Later evidence disagrees",
    "later_updates": "Later report",
}
_FIRST_PART = re.compile(r"[,;:] | \(")


def _later(c: Context, code: Literal["later_supersedes", "later_contradicts", "later_updates"],
           weight: Weight) -> Caveat | None:  # fmt: skip
    """Return a caveat of the newest work that stands so to the study."""
    relation = code.removeprefix("later_")
    found = max((later for later in c.poem.later if later.relation == relation), key=lambda x: x.year, default=None)
    if found is None:
        return None
    study = found.study if str(found.year) in found.study else f"{found.study} ({found.year})"
    finding = f"{found.finding[0].upper()}{found.finding[1:]}".rstrip(".")
    name = _FIRST_PART.split(found.study)[0]
    short = f"{_LATER_IN_BRIEF[code]}: {name if str(found.year) in name else f'{name} ({found.year})'}"
    return Caveat(code, weight, f"Since then: {study}. {finding}.", f"later: {relation}", short)


def contested(c: Context) -> Caveat | None:
    """Fire when the study itself is disputed."""
    found = c.poem.contested
    return Caveat("contested", 2, f"Disputed: {found.sentence}", "contested") if found else None


_BETTER_IN_TEXT = re.compile(
    r"\b(?:better[- ]designed|higher[- ]quality|well[- ]designed|sham[- ]controlled) (?:studies|trials)\b[^.;]*?"
    r"\b(?:no (?:benefit|difference|effect|advantage)|found otherwise|did not (?:help|differ))\b",
    re.IGNORECASE,
)


def conflicting_higher_quality(c: Context) -> Caveat | None:
    """Fire when a linked study of truly better design points elsewhere, or the POEM's own text says so."""
    better = [p for p in c.dissenting if better_designed(p, c.poem)]
    if better:
        sentence = f"Better-designed studies found otherwise: {names_of(better)}."
        trigger = f"related.conflicts_with: {', '.join(p.id for p in better)}"
        return Caveat("conflicting_higher_quality", 1, sentence, trigger)
    study = c.poem.study
    if study.kind.randomised and study.masking not in ("open-label", "assessor"):
        return None  # a remark on other trials does not make a masked one the worse
    said = _BETTER_IN_TEXT.search(" ".join(c.poem.bottom_line.split()))
    quote = Quote("bottom_line", said.group()) if said else first_saying(c.poem, _BETTER_IN_TEXT)
    if quote is None:
        return None
    sentence = "Better-designed studies found otherwise, as its own text says."
    return Caveat("conflicting_higher_quality", 1, sentence, str(quote))


def best_first(poems: Iterable[Poem]) -> tuple[Poem, ...]:
    """Return POEMs in the order in which to read them: best design first, then the newest; what is past use last."""
    past = {"current": 0, "superseded": 1, "retracted": 2, "withdrawn": 3}
    masked = {"double": 0, "single": 1}

    def order(poem: Poem) -> tuple[int, int, int, int, str]:
        return (
            max(past[poem.status.state], int(poem.related.superseded_by is not None)),
            -poem.study.kind.tier,
            masked.get(poem.study.masking, 2) if poem.study.kind.trial else 0,
            -poem.citation.year,
            poem.id,
        )

    return tuple(sorted(poems, key=order))


def better_designed(other: Poem, than: Poem) -> bool:
    """Tell whether one study's design is truly better than another's for the same question.

    A higher kind of design; but a review counts above a trial only if it is no older and does not call its own studies
    weak or at odds. Within one kind: patients did not know in the one, knew in the other, and the outcome is of the
    sort that knowing sways. What is not reported is not held against a study.
    """
    mine, theirs = other.study.kind.tier, than.study.kind.tier
    if not mine or not theirs:
        return False
    if mine != theirs:
        return mine > theirs and (mine != _REVIEW or _sound_review(other, than))
    masked = other.study.masking in ("double", "single")
    knew = than.study.masking in ("open-label", "assessor")
    return masked and knew and any(o.self_reported for o in Context(than).primary)


def _sound_review(review: Poem, than: Poem) -> bool:
    alone = Context(review)
    return review.citation.year >= than.citation.year and not (heterogeneity(alone) or low_quality_trials(alone))


_ASSOCIATION: tuple[CaveatCode, str] = ("observational", "Association; cannot prove cause.")
_PECULIAR: Mapping[Design, tuple[CaveatCode, str]] = {
    "Non-randomized controlled trial": (
        "observational",
        "Not randomised: the groups may have differed from the start.",
    ),
    "Cross-over trial (non-randomized)": ("observational", "Order not randomised; cannot prove cause."),
    "Cohort (retrospective)": (
        "retrospective",
        "Association in records that were kept for another purpose; cannot prove cause.",
    ),
    "Case-control": (
        "case_control_no_absolute_risk",
        f"{_ASSOCIATION[1]} Case-control: no absolute risk, no NNT.",
    ),
}


def observational(c: Context) -> Caveat | None:
    """Fire when chance did not decide who got what, though arms are compared; or when there was one arm only."""
    design, kind = c.poem.study.design, c.poem.study.kind
    if not any(o.kind != "accuracy" and compares(o) for o in c.primary):
        if kind.followed and c.primary:
            sentence = "No comparison group: it cannot show what brought the result about."
            return Caveat("observational", 2, sentence, f"study.design: {design}; outcomes: one arm")
        return None
    if kind.chance is not False:
        return None
    code, sentence = _PECULIAR.get(design, _ASSOCIATION)
    return Caveat(code, 2, sentence, f"study.design: {design}")


def guideline_against(c: Context) -> Caveat | None:
    """Fire when a body advises otherwise."""
    against = c.poem.related.guidelines_against
    if not against:
        return None
    first = against[0]
    year = f" ({first.year})" if first.year else ""
    more = f" So do {len(against) - 1} more." if len(against) > 1 else ""
    advice = first.advice.rstrip(".")
    says = advice if advice.startswith("advise") else f"advises against it: {advice}"
    return Caveat("guideline_against", 2, f"{first.body}{year} {says}.{more}", "related.guidelines_against")


def guideline_opinion(c: Context) -> Caveat | None:
    """Fire when a guideline rests on opinion."""
    if not c.poem.study.kind.guideline or c.poem.level_of_evidence != "5":
        return None
    return Caveat("guideline_opinion", 2, "Expert advice, not a study.", "level_of_evidence: 5")


def rule_not_validated(c: Context) -> Caveat | None:
    """Fire when a decision rule was only derived."""
    if not c.poem.study.kind.unvalidated:
        return None
    return Caveat(
        "rule_not_validated", 1, "Not tested in other patients: do not use yet.", f"study.design: {c.poem.study.design}"
    )


_OLD_AFTER_YEARS = 5


def old(c: Context) -> Caveat | None:
    """Fire when a report was over five years old when added, and nobody has searched for what came after it.

    The dates of the file switch nothing off: they tell when somebody wrote, not that somebody looked.
    """
    year = c.poem.citation.year
    if c.poem.searched is not None or c.poem.status.added.year - year <= _OLD_AFTER_YEARS:
        return None
    short = "no full search for later evidence"
    return Caveat("old", 3, f"From {year}; {short}.", f"citation.year: {year}", short)
