"""Compare a POEM with the figures of its sheet: every number, every arm, every direction. No exemptions.

The arithmetic that a POEM may do with the figures of one outcome:
- events / n as a percentage; any figure rounded to 0, 1 or 2 decimals; n - events;
- the difference of its two percentages, rates, means or medians; 100 minus a percentage; sums over the two arms;
- a ratio r as 100 x |1 - r| percent fewer or more; a difference of percentages as so many in 1000, or 1 in so many.
With any percentage that the sheet prints: 100 minus it. Lost to follow-up: any number of the sheet as a percentage of
all participants, or 100 minus that. Whole numbers up to 3 may be words of counting.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from rapidfuzz import fuzz

from bot.core.poem.model import Outcome, Poem
from bot.core.review.editor import contradictions
from tests.make_figures import ARM_FIELDS, EFFECT_FIELDS, LEVEL, numbers_in, texts_in

Sheet = Mapping[str, Any]
ARMS = ("intervention", "control")


def faults(poem: Poem, sheet: Sheet) -> list[str]:
    """Return a sentence for everything in the POEM that its sheet does not bear out."""
    return [
        *_rows(poem, sheet),
        *_numbers(poem, sheet),
        *_pairs(poem, sheet),
        *_arms(poem, sheet),
        *(f"{problem.field}: {problem.message}" for problem in contradictions(poem)),
        *_unverified(poem, sheet),
    ]


# Outcomes, row by row ------------------------------------------------------------------------------------------------


def _rows(poem: Poem, sheet: Sheet) -> Iterator[str]:
    rows = [row for n, row in enumerate(sheet["outcomes"]) if n not in sheet["not_to_be_quoted"]]
    if len(poem.outcomes) != len(rows):
        yield f"outcomes: {len(poem.outcomes)} rows, the sheet has {len(rows)} that may be quoted"
        return
    for n, (outcome, row) in enumerate(zip(poem.outcomes, rows, strict=True)):
        said = set(numbers_in(" ".join(texts_in([outcome.note, outcome.effect and outcome.effect.model_dump()]))))
        said |= set(numbers_in(poem.study.noninferiority_margin or ""))
        doubtful = n in sheet["doubtful"]
        for part, fields in (*((arm, ARM_FIELDS) for arm in ARMS), ("effect", EFFECT_FIELDS), ("", ("mcid",))):
            for field in fields:
                mine = getattr(getattr(outcome, part) if part else outcome, field, None)
                theirs = (row.get(part, {}) if part else row).get(field)
                if not _same(field, mine, theirs) and not _told_elsewhere(mine, theirs, said, row, doubtful=doubtful):
                    yield f"outcomes[{n}].{part}.{field}: {mine}, the sheet says {theirs}"
        yield from _order_in_words(n, outcome, row)
        for words in row.get("in_words", ()):
            if not set(numbers_in(words)) <= said:
                yield f"outcomes[{n}]: {words!r} stands nowhere in it"
        if doubtful and outcome.verified:
            yield f"outcomes[{n}].verified: the sheets call this figure doubtful"


def _same(field: str, mine: Any, theirs: Any) -> bool:
    if field == "p" and mine and theirs:  # the words beside a P may be told in the measure or the note
        return re.findall(r"^[<>=]?\s*[\d.]+", mine) == re.findall(r"^[<>=]?\s*[\d.]+", theirs)
    if isinstance(mine, tuple) and isinstance(theirs, list):
        return [float(limit) for limit in mine] == [float(limit) for limit in theirs]
    return bool(mine == theirs)


def _told_elsewhere(mine: Any, theirs: Any, said: set[float], row: Mapping[str, Any], *, doubtful: bool) -> bool:
    """Tell whether the POEM has the figure in its note, or took it from the words of the same row of the sheet."""
    if mine is None:
        return doubtful or set(numbers_in(str(theirs))) <= said
    return theirs is None and set(numbers_in(str(mine))) <= set(numbers_in(row["text"]))


def _order_in_words(n: int, outcome: Outcome, row: Mapping[str, Any]) -> Iterator[str]:
    """Yield where both arms' figures come from the words of the row, and in the other order there."""
    words = numbers_in(row["text"])
    for field in ARM_FIELDS:
        one, two = (getattr(getattr(outcome, arm), field, None) for arm in ARMS)
        if one is None or two is None or any(field in row.get(arm, {}) for arm in ARMS):
            continue
        first, second = (numbers_in(str(value)) for value in (one, two))
        if set(first + second) <= set(words) and words.index(first[0]) > words.index(second[0]):
            yield f"outcomes[{n}].{field}: the sheet has the arms the other way round"


# Numbers -------------------------------------------------------------------------------------------------------------


def _numbers(poem: Poem, sheet: Sheet) -> Iterator[str]:
    allowed = _allowed(sheet)
    unread = {n for item in sheet["unverified"] for n in numbers_in(item)}
    for place, text in _prose(poem):
        fitting = allowed | (unread if place.startswith("limitations") else set())  # may say what was not read
        for number in numbers_in(text):
            if not (number <= 3 and number == int(number)) and round(number, 4) not in fitting:
                yield f"{place}: {number:g} stands neither in the sheet nor follows from it"
        for percentage in re.findall(r"(\d+(?:\.\d+)?)%", LEVEL.sub("", " ".join(text.split()))):
            if float(percentage) in fitting and round(float(percentage), 4) not in _percentages(sheet):
                yield f"{place}: {percentage}% is no percentage in the sheet"
    lost = poem.study.dropout_percent
    of = poem.study.population.n
    shares = {100 * n / of for n in sheet["numbers"]} if of else set()
    worked_out = any(lost in _rounded(share) or lost in _rounded(100 - share) for share in shares)
    if lost is not None and lost not in allowed and not worked_out:
        yield f"study.dropout_percent: {lost:g} stands neither in the sheet nor follows from it"


def _prose(poem: Poem) -> Iterator[tuple[str, str]]:
    for field in ("headline", "bottom_line", "synopsis", "harms", "clinical_question"):
        yield field, getattr(poem, field) or ""
    for field in ("limitations", "caveats"):
        for n, text in enumerate(getattr(poem, field)):
            yield f"{field}[{n}]", text
    yield "study.population.who", poem.study.population.who
    yield "study.population.n", str(poem.study.population.n or "")
    yield "study.intervention", poem.study.intervention
    yield "study.comparison", poem.study.comparison
    for field in ("usual_treatment", "conflict_of_interest", "i_squared_percent"):
        yield f"study.{field}", str(getattr(poem.study, field) or "")
    if poem.study.dropout_by_arm:
        yield "study.dropout_by_arm", " ".join(texts_in(poem.study.dropout_by_arm.model_dump()))
    for n, outcome in enumerate(poem.outcomes):
        yield f"outcomes[{n}]", " ".join(texts_in(outcome.model_dump(mode="json")))


def _allowed(sheet: Sheet) -> set[float]:
    found = {float(n) for n in sheet["numbers"]}
    for percentage in sheet["percentages_in_text"]:
        found |= _rounded(100 - percentage)
    for n, row in enumerate(sheet["outcomes"]):
        if n not in sheet["not_to_be_quoted"]:
            found |= _following(row)
    return {round(n, 4) for n in found}


def _percentages(sheet: Sheet) -> set[float]:
    found = {float(n) for n in sheet["percentages_in_text"]}
    for percentage in sheet["percentages_in_text"]:
        found |= _rounded(percentage) | _rounded(100 - percentage)
    for n, row in enumerate(sheet["outcomes"]):
        if n not in sheet["not_to_be_quoted"]:
            found |= _following(
                {**row, "intervention": _shares(row, "intervention"), "control": _shares(row, "control")}
            )
            found |= set(numbers_in(row["text"]))
            for part in (*ARMS, "effect"):
                found |= {float(n) for limits in ("ci95", "ci90") for n in row.get(part, {}).get(limits, ())}
    return {round(n, 4) for n in found}


def _shares(row: Mapping[str, Any], arm: str) -> dict[str, Any]:
    figures = dict(row.get(arm, {}))
    if figures.get("n") and "events" in figures:
        figures.setdefault("percent", 100 * figures["events"] / figures["n"])
    return {field: value for field, value in figures.items() if field not in ("n", "events", "sd")}


def _rounded(value: float) -> set[float]:
    return {round(abs(value), decimals) for decimals in (0, 1, 2)}


def _following(row: Mapping[str, Any]) -> set[float]:
    """Return what follows from the figures of one outcome by the arithmetic stated above."""
    found: set[float] = set()
    one, two = (_figures(row.get(arm, {})) for arm in ARMS)
    for arm in (one, two):
        for value in arm.values():
            found |= _rounded(value)
        if "percent" in arm:
            found |= _rounded(100 - arm["percent"])
        if "events" in arm and "n" in arm:
            found.add(arm["n"] - arm["events"])
    for field in one.keys() & two.keys():
        if field in ("events", "n"):
            found.add(one[field] + two[field])
        else:
            found |= _rounded(one[field] - two[field])
    gap = abs(one["percent"] - two["percent"]) if "percent" in one and "percent" in two else 0
    if gap:
        found |= {round(10 * gap), round(100 / gap), -(-100 // gap)}
    effect = row.get("effect", {})
    for value in (effect.get("value"), *effect.get("ci95", ()), *effect.get("ci90", ())):
        if value is not None:
            found |= _rounded(value) | _rounded(100 * (1 - value))
    return found


def _figures(arm: Mapping[str, Any]) -> dict[str, float]:
    found = {field: float(value) for field, value in arm.items() if isinstance(value, int | float)}
    if isinstance(arm.get("rate"), str) and numbers_in(arm["rate"]):
        found["rate"] = numbers_in(arm["rate"])[0]
    if "percent" not in found and "events" in found and "n" in found:
        found["percent"] = 100 * found["events"] / found["n"]
    elif "events" in found and "n" in found:
        found["counted"] = 100 * found["events"] / found["n"]
    return found


# Arms and directions -------------------------------------------------------------------------------------------------

_AGAINST = re.compile(r"\b(?:against|versus|vs|v|compared with)\b")
_CLAUSE_END = re.compile(r"[.;:](?=\s|$)")


def _pairs(poem: Poem, sheet: Sheet) -> Iterator[str]:
    """Yield the pairs in prose that put the comparison first: 'B% against A%'."""
    known: set[tuple[float, float]] = set()
    for row in sheet["outcomes"]:
        one, two = (_figures(row.get(arm, {})) for arm in ARMS)
        for field in (one.keys() & two.keys()) - {"sd"}:
            known |= {(a, b) for a in _rounded(one[field]) for b in _rounded(two[field]) if a != b}
    known |= {(a, b) for text in sheet["pairs_in_text"] for a, b in [text]}
    for place, text in _prose(poem):
        for left, right in _sides(text):
            pairs = {(a, b) for a in left[-4:] for b in right[:2]}
            firsts, seconds = {a for a, _ in pairs & known}, {b for _, b in pairs & known}
            for a, b in sorted(pairs):
                if (b, a) in known and a not in firsts and b not in seconds:
                    yield f"{place}: '{a:g} against {b:g}' puts the comparison first"


def _sides(text: str) -> Iterator[tuple[list[float], list[float]]]:
    """Yield the numbers before and after each 'against' of a text, within its clause and its neighbours."""
    text = " ".join(text.split())
    marks = list(_AGAINST.finditer(text))
    for n, mark in enumerate(marks):
        start = marks[n - 1].end() if n else 0
        end = marks[n + 1].start() if n + 1 < len(marks) else len(text)
        before = _CLAUSE_END.split(text[start : mark.start()])[-1]
        after = _CLAUSE_END.split(text[mark.end() : end])[0]
        yield numbers_in(before), numbers_in(after)


def _arms(poem: Poem, sheet: Sheet) -> Iterator[str]:
    """Yield when the POEM's arms read like the sheet's arms the other way round."""
    study = poem.study

    def likeness(mine: str, theirs: str) -> float:
        return fuzz.token_set_ratio(mine.lower(), theirs.lower())

    straight = likeness(study.intervention, sheet["intervention"]) + likeness(study.comparison, sheet["comparison"])
    crossed = likeness(study.intervention, sheet["comparison"]) + likeness(study.comparison, sheet["intervention"])
    if crossed >= straight:
        yield "study: intervention and comparison read like each other's in the sheet"


# What the sheet could not verify -------------------------------------------------------------------------------------

_SILENT = {"masking": "not reported", "allocation": "uncertain", "funding": "unknown", "setting": "Uncertain"}
_CITATION = ("volume", "issue", "pages", "pmid", "doi")


def _unverified(poem: Poem, sheet: Sheet) -> Iterator[str]:
    """Yield the fields that the sheet could not verify and that the POEM shows without a mark."""
    said = " ".join(poem.not_verified).lower()
    for item in sheet["unverified"]:
        name, _, rest = item.partition(" ")
        if name in _SILENT and (not rest or rest.startswith("(")):
            silent = getattr(poem.study, name) in (_SILENT[name], "not applicable")
            if not silent and f"study.{name}" not in poem.not_verified and not re.search(rf"(?<!\.)\b{name}", said):
                yield f"study.{name}: the sheet could not verify it, and nothing marks it"
        for field in _CITATION:
            unseen = re.search(rf"(?:^|and ){field}\b(?: numbers)?$", item)
            shown = getattr(poem.citation, field) is not None and f"citation.{field}" not in poem.not_verified
            if unseen and shown:
                yield f"citation.{field}: the sheet could not verify it, and nothing marks it"
