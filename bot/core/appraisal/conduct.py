"""Caveats about how a study was done: who knew what, who was lost, who paid, what it was compared with."""

import re
from collections.abc import Mapping

from bot.core.appraisal.caveat import LONGEST_QUOTE, Caveat, CaveatCode, Context, Quote, Weight, first_saying, listed
from bot.core.appraisal.judgement import SHOWN, allowed
from bot.core.effects import number
from bot.core.poem import Outcome, Poem, Result, clashes_in, words_around

ALARMING_LOSS = 20
NOTABLE_LOSS = 5

# ---- masking and allocation ------------------------------------------------------------------------------------------

_HARD = re.compile(r"\b(?:deaths?|died|dying|mortality|survival|biochemically|laboratory)\b", re.IGNORECASE)
_KNEW = re.compile(
    r"^(?:(?:the )?(?:patients|participants|women|men|families|parents|people|staff and patients|patients and staff)) "
    r"knew (?:their|the|which) (?:treatment|allocation|exercises?|assignment|group|drug)\b|"
    r"\b(?:could|can) not be (?:blinded|masked)\b|^(?:was )?(?:open[- ]label|not blinded|unblinded)\b|"
    r"\bcould not be unaware\b",
    re.IGNORECASE,
)


def open_label(c: Context) -> Caveat | None:
    """Fire when a trial's patients knew their treatment: by the header or, where it is silent, by the limitations.

    Weighs 2 where the main outcome is told or judged by people who may know, 3 where it is a death or a laboratory
    value or blinded assessors judged it.
    """
    study = c.poem.study
    if not study.kind.trial:
        return None
    if study.masking in ("open-label", "assessor"):
        return _knowing(c, "open_label" if study.masking == "open-label" else "patients_not_blinded",
                        f"study.masking: {study.masking}")  # fmt: skip
    silent = study.masking in ("not read", "not reported")
    said = first_saying(c.poem, _KNEW, synopsis=False) if silent else None
    return _knowing(c, "patients_not_blinded", str(said)) if said else None


def _knowing(c: Context, code: CaveatCode, trigger: str) -> Caveat:
    told = any(o.self_reported for o in c.primary)
    hard = bool(c.primary) and all(_is_hard(o) for o in c.primary)
    judged = code == "open_label" and not hard
    knew = "patients and clinicians knew the treatment" if code == "open_label" else "patients knew the treatment"
    knew = "patients knew their treatment" if told else knew
    weight: Weight = 2 if told or judged else 3
    if told:
        rest = f"{knew}; self-reported benefit may be overstated."
    elif judged:
        rest = f"{knew}, which may sway what is judged and done."
    else:
        rest = f"{knew}."
    sentence = f"Open-label: {rest}" if code == "open_label" else f"{rest[0].upper()}{rest[1:]}"
    return Caveat(code, weight, sentence, trigger, knew)


def _is_hard(outcome: Outcome) -> bool:
    """Tell whether an outcome is a death or a laboratory value or image: hard to bend by knowing."""
    measured = not outcome.composite and _HARD.search(outcome.name) is not None
    return (measured or outcome.surrogate) and not outcome.self_reported


def unconcealed(c: Context) -> Caveat | None:
    """Fire when those who enrolled could foresee the group."""
    if c.poem.study.allocation != "unconcealed" or not c.poem.study.kind.randomised:
        return None
    return Caveat("unconcealed", 2, "Those enrolling could foresee the group.", "study.allocation: unconcealed")


def allocation_uncertain(c: Context) -> Caveat | None:
    """Fire when the whole paper of a randomised trial does not tell whether allocation was concealed."""
    if c.poem.study.allocation != "uncertain" or not c.poem.study.kind.randomised:
        return None
    sentence = "Not clear whether those enrolling could foresee the group: allocation concealment not reported."
    return Caveat("allocation_uncertain", 2, sentence, "study.allocation: uncertain", "concealment not reported")


# ---- who was lost, who was counted -----------------------------------------------------------------------------------


def _lost(poem: Poem) -> tuple[float, str] | None:
    """Return the largest share lost, overall or in an arm, and the field that says so."""
    arms = poem.study.dropout_by_arm
    shares = [
        (poem.study.dropout_percent, "study.dropout_percent"),
        (arms.intervention if arms else None, "study.dropout_by_arm.intervention"),
        (arms.control if arms else None, "study.dropout_by_arm.control"),
    ]
    told = [(share, field) for share, field in shares if share is not None]
    return max(told) if told else None


def _both_lost(poem: Poem) -> tuple[float, float] | None:
    """Return the shares lost of both arms; None when either is not told."""
    arms = poem.study.dropout_by_arm
    if arms is None or arms.intervention is None or arms.control is None:
        return None
    return arms.intervention, arms.control


def dropout_over_20(c: Context) -> Caveat | None:
    """Fire when more than 20% were lost, of all or of a group."""
    lost = _lost(c.poem)
    if lost is None or lost[0] <= ALARMING_LOSS:
        return None
    where = " of one group" if "by_arm" in lost[1] else ""
    said = f"{number(lost[0])}%{where} were lost"
    return Caveat("dropout_over_20", 2, f"{said}: more than 1 in 5.", lost[1], said)


def dropout_5_to_20(c: Context) -> Caveat | None:
    """Fire when 5% to 20% were lost, or more than had the event, or over 5 points more from one group."""
    lost = _lost(c.poem)
    if lost is None or lost[0] > ALARMING_LOSS:
        return None
    shift = "the conclusion could shift if they fared differently"
    both = _both_lost(c.poem)
    if both and abs(both[0] - both[1]) > NOTABLE_LOSS:
        said = f"The groups lost unlike shares ({number(both[0])}% and {number(both[1])}%)"
        return Caveat("dropout_5_to_20", 3, f"{said}; {shift}.", "study.dropout_by_arm", said)
    rate = _event_rate(c)
    if rate is not None and lost[0] > rate:
        said = f"More were lost ({number(lost[0])}%) than had the event ({number(round(rate, 1))}%)"
        trigger = f"{lost[1]}; outcomes: {number(round(rate, 1))}%"
        return Caveat("dropout_5_to_20", 3, f"{said}; {shift}.", trigger, said)
    if lost[0] < NOTABLE_LOSS:
        return None
    where = " of one group" if "by_arm" in lost[1] else ""
    said = f"{number(lost[0])}%{where} were lost"
    return Caveat("dropout_5_to_20", 3, f"{said}; {shift}.", lost[1], said)


def _event_rate(c: Context) -> float | None:
    """Return the larger of the two arms' percentages with the bad event, of the first main outcome that tells both."""
    for outcome in c.primary:
        if outcome.better != "lower" or outcome.kind not in ("binary", "time-to-event"):
            continue
        one, two = _percent(outcome.intervention), _percent(outcome.control)
        if one is not None and two is not None:
            return max(one, two)
    return None


def _percent(result: Result | None) -> float | None:
    if result is None:
        return None
    if result.percent is not None:
        return result.percent
    return 100 * result.events / result.n if result.events is not None and result.n is not None else None


_LEFT_OUT = re.compile(
    r"\bleft out of the (?:main |primary )?analysis\b|\bcounts? (?:the )?patients as treated\b|"
    r"\bonly (?:those who (?:completed|finished)|completers|the \w+ of randomi[sz]ed (?:people|patients))\b[^.;]*"
    r"\b(?:analy[sz]ed|counted)\b",
    re.IGNORECASE,
)
_A_HANDFUL = re.compile(
    r"\b(?:one|two|three|four|1|2|3|4) (?:randomi[sz]ed )?(?:patients?|people|women|men|children)\b", re.IGNORECASE
)
_SOME_LEFT_OUT = "some of those assigned were left out of the count"
_NOT_ITT: Mapping[str, tuple[Weight, str]] = {
    "per protocol": (2, "Only those treated as planned were counted."),
    "as treated": (2, "Counted by what was taken, not by what chance had assigned."),
    "completers": (2, "Only completers were counted."),
    "modified intention to treat": (
        3,
        f"{_SOME_LEFT_OUT.capitalize()} (modified intention to treat).",
    ),
}


def not_itt(c: Context) -> Caveat | None:
    """Fire when the main result does not count everyone as assigned; not for a handful left out.

    Weighs 3 where the report calls it a modified intention to treat.
    """
    study = c.poem.study
    if study.analysis in _NOT_ITT:
        weight, sentence = _NOT_ITT[study.analysis]
        short = _SOME_LEFT_OUT if study.analysis == "modified intention to treat" else ""
        return Caveat("not_itt", weight, sentence, f"study.analysis: {study.analysis}", short)
    if study.analysis not in ("not read", "not reported") or not study.kind.trial:
        return None
    said = first_saying(c.poem, _LEFT_OUT, unless=_A_HANDFUL, synopsis=False)
    return Caveat("not_itt", 2, "Not everyone was counted as assigned.", str(said)) if said else None


def crossed_over(c: Context) -> Caveat | None:
    """Fire when people changed to the other arm: it makes the arms alike, so it weighs 3 beside a shown difference."""
    told = c.poem.study.crossed_over
    if told is None:
        return None
    weight: Weight = 3 if allowed(c.poem).kind in SHOWN else 2
    sentence = f"Not everyone kept to their group, which makes the groups alike: {told.rstrip('.')}."
    return Caveat("crossed_over", weight, sentence, f"study.crossed_over: {told}", "not everyone kept to their group")


_STOPPED: Mapping[str, str] = {
    "benefit": "Stopped early for benefit: the true effect is probably smaller",
    "harm": "Stopped early for harm: other effects are less sure",
    "futility": "Stopped early for futility: a smaller difference is less sure",
    "other": "Stopped early",
}


def early_stop(c: Context) -> Caveat | None:
    """Fire when a trial ended before its planned end, for whatever reason; the reason stands in it."""
    stopped, why = c.poem.study.stopped_early, c.poem.study.stopped_why
    if stopped not in _STOPPED:
        return None
    sentence = f"{_STOPPED[stopped]} ({why.rstrip('.')})." if why else f"{_STOPPED[stopped]}."
    return Caveat("early_stop", 2, sentence, f"study.stopped_early: {stopped}", _STOPPED[stopped].partition(":")[0])


def single_center(c: Context) -> Caveat | None:
    """Fire when the study had one site."""
    return Caveat("single_center", 3, "One site only.", "study.sites: 1") if c.poem.study.sites == 1 else None


# ---- who paid --------------------------------------------------------------------------------------------------------


_MOST_PAYERS = 3


def industry_funding(c: Context) -> Caveat | None:
    """Fire when industry paid, alone or with others; it names the payers where they were read."""
    funding = c.poem.study.funding
    if "industry" not in funding:
        return None
    payers = c.poem.study.paid_by
    part = "in part " if "+" in funding else ""
    industry = f"Paid for {part}by industry"
    if payers:
        names = listed(payers if len(payers) <= _MOST_PAYERS else (*payers[: _MOST_PAYERS - 1], "others"))
        return Caveat("industry_funding", 3, f"Paid for by {names}.", f"study.funding: {funding}", industry)
    return Caveat("industry_funding", 3, f"{industry}.", f"study.funding: {funding}")


def funding_unknown(c: Context) -> Caveat | None:
    """Fire when the whole paper does not tell who paid."""
    if c.poem.study.funding != "unknown":
        return None
    return Caveat("funding_unknown", 3, "Its paper does not say who paid.", "study.funding: unknown")


_PAID_AUTHORS = re.compile(
    r"^(?:several|some|most|many|all|the|two|three) (?:of the )?(?:authors|investigators|panel members|members)\b"
    r"[^.;]*\b(?:employ\w+|worked for|works? for|paid|fees|shares|stock|ties)\b(?![^.;]*\bextension\b)|"
    r"\binvestigators? (?:holds?|held|owns?|owned) (?:patents?|shares|stock)\b",
    re.IGNORECASE,
)


def conflict_of_interest(c: Context) -> Caveat | None:
    """Fire when those who wrote the guideline or the study are paid by someone with a stake in it.

    Weighs 2 for a guideline, whose advice is the judgement of its members, and 3 for a study.
    """
    weight: Weight = 2 if c.poem.study.kind.guideline else 3
    stated = c.poem.study.conflict_of_interest
    quote = Quote("study.conflict_of_interest", stated) if stated else first_saying(c.poem, _PAID_AUTHORS)
    if quote is None:
        return None
    sentence = f"{quote.words[0].upper()}{quote.words[1:].rstrip('.')}."
    return Caveat("conflict_of_interest", weight, sentence, str(quote), "authors with ties")


# ---- compared with what ----------------------------------------------------------------------------------------------

_INERT = re.compile(
    r"\b(?:placebo|sham|simulated|no treatment|untreated|nothing|saline|corn oil|inert)\b", re.IGNORECASE
)
_NOT_WITH_USUAL = "Not compared with the usual treatment"
_NOT_COMPARED = re.compile(
    r"\bcompared with placebo only\b|\bno comparison with (?!placebo|no )\w+|"
    r"\bnot compared (?:head to head )?with (?!placebo|no |each )\w+|\bno active comparator\b",
    re.IGNORECASE,
)


def comparator_inert_only(c: Context) -> Caveat | None:
    """Fire when a trial compared with something inert although a treatment is in use that it left out."""
    study = c.poem.study
    if not study.kind.trial or not _INERT.search(study.comparison):
        return None
    if study.usual_treatment:
        sentence = f"{_NOT_WITH_USUAL} ({study.usual_treatment})."
        trigger = f"study.usual_treatment: {study.usual_treatment}"
        return Caveat("comparator_inert_only", 3, sentence, trigger, _NOT_WITH_USUAL)
    said = first_saying(c.poem, _NOT_COMPARED)
    return Caveat("comparator_inert_only", 3, f"{_NOT_WITH_USUAL}.", str(said)) if said else None


# ---- header against text ---------------------------------------------------------------------------------------------


def header_text_mismatch(c: Context) -> Caveat | None:
    """Fire when header and text differ on masking, allocation or funding; not where the header says nothing of it."""
    clash = next((clash for clash in clashes_in(c.poem) if not clash.silent), None)
    if clash is None:
        return None
    start = clash.sentence.index(clash.words)
    said = Quote(clash.field, words_around(clash.sentence.rstrip("."), start, start + len(clash.words), LONGEST_QUOTE))
    sentence = f"The header and the text disagree on {clash.topic}."
    return Caveat("header_text_mismatch", 2, sentence, f"study.{clash.topic}: {clash.header}; {said}")
