"""Compare a POEM with the figures of its sheet: every number, every arm, every direction. No exemptions.

    python -m tests.figures_check [--in CHECKOUT] ID...    prints what is not borne out of these POEMs, or of all

A figure may come from the sheet, from its supplement, or from what was read since (`tests/read_since/<id>.yaml`):
- every row of the sheet stands in the POEM, unless the supplement corrects it, or an item of `read_since` with the
  field `sheet.outcomes[n]` (n counts the rows of the sheet from 0) says why not;
- every other row, and every figure that the sheet's row lacks, is borne out by one row or one clause of these sources:
  the intervention's figures before the comparison's, and the effect's together. Where a source has the arms the other
  way round, an item of `read_since` with the field `outcomes[n]` says it in the right order;
- masking, allocation, funding, analysis and early stopping are those of the supplement, unless `read_since` has the
  field (`study.masking`).

The arithmetic that a POEM may do with the figures of one outcome:
- events / n as a percentage; any figure rounded to 0, 1 or 2 decimals; n - events;
- the difference of its two percentages, rates, means or medians; 100 minus a percentage; sums over the two arms;
- a ratio r as 100 x |1 - r| percent fewer or more; a difference of percentages as so many in 1000, or 1 in so many.
With any percentage that the sheet prints: 100 minus it. Lost to follow-up: any number of the sheet as a percentage of
all participants, or 100 minus that. Whole numbers up to 3 may be words of counting.
"""

import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from bot.core.poem.model import Outcome, Poem, Result
from bot.core.review.editor import contradictions
from bot.library.explain import read_as
from bot.library.yaml_reader import read_yaml
from tests.make_figures import (
    ARM_FIELDS,
    CHECKOUT,
    EFFECT_FIELDS,
    FIGURES,
    LEVEL,
    SHEETS,
    numbers_in,
    read_sheets,
    read_since,
    texts_in,
)

Sheet = Mapping[str, Any]
ARMS = ("intervention", "control")


def faults(poem: Poem, sheet: Sheet, checkout: Path = CHECKOUT) -> list[str]:
    """Return a sentence for everything in the POEM that its sheet, with what was read since, does not bear out."""
    sheet = {**sheet, "read_since": read_since(poem.id, checkout)}
    return [
        *_rows(poem, sheet),
        *_numbers(poem, sheet),
        *_pairs(poem, sheet),
        *_arms(poem, sheet),
        *(f"{problem.field}: {problem.message}" for problem in contradictions(poem)),
        *_header(poem, sheet),
        *_unverified(poem, sheet),
    ]


def _all_rows(sheet: Sheet) -> list[Mapping[str, Any]]:
    """Return the rows of sheet and supplement; not those that may not be quoted."""
    own = [row for n, row in enumerate(sheet["outcomes"]) if n not in sheet["not_to_be_quoted"]]
    return [*own, *sheet["since"]["rows"]]


def _heap(sheet: Sheet, key: str) -> list[Any]:
    """Return the numbers, percentages, pairs or clauses of sheet, supplement and what was read since."""
    return [found for source in (sheet, sheet["since"], *sheet["read_since"]) for found in source.get(key, ())]


# Outcomes, row by row ------------------------------------------------------------------------------------------------


def _rows(poem: Poem, sheet: Sheet) -> Iterator[str]:
    """Yield what is wrong in the rows: first each of the sheet's, beside the POEM's that is likest; then the others."""
    corrected = {*sheet["since"]["corrected"]}
    corrected |= {int(n) for item in sheet["read_since"] for n in re.findall(r"^sheet\.outcomes\[(\d+)", item["field"])}
    beside = _beside(poem, sheet, corrected)
    for n, row in enumerate(sheet["outcomes"]):
        if n not in beside and n not in corrected and n not in sheet["not_to_be_quoted"]:
            yield f"outcomes: nothing stands there of the sheet's outcomes[{n}], {row['name']!r}"
    for n, m in beside.items():
        outcome, row, doubtful = poem.outcomes[m], sheet["outcomes"][n], n in sheet["doubtful"]
        yield from _row(f"outcomes[{m}]", outcome, row, poem, doubtful=doubtful)
        yield from _borne_out(m, poem, sheet, only=_added(outcome, row))
        if doubtful and n not in corrected and outcome.verified:
            yield f"outcomes[{m}].verified: the sheets call this figure doubtful"
    for m in {*range(len(poem.outcomes))} - {*beside.values()}:
        yield from _borne_out(m, poem, sheet)


def _beside(poem: Poem, sheet: Sheet, corrected: set[int]) -> dict[int, int]:
    """Return which row of the POEM stands for which row of the sheet; for a corrected one only a row without fault."""
    fit = {
        (n, m): len([*_row("", outcome, row, poem, doubtful=n in sheet["doubtful"])])
        for n, row in enumerate(sheet["outcomes"])
        for m, outcome in enumerate(poem.outcomes)
        if n not in sheet["not_to_be_quoted"]
    }

    def unlike(pair: tuple[int, int]) -> tuple[int, float, int]:
        n, m = pair
        names = fuzz.token_sort_ratio(sheet["outcomes"][n]["name"], poem.outcomes[m].name)
        return fit[pair], -names, abs(n - m)

    found: dict[int, int] = {}
    for n, m in sorted(fit, key=unlike):
        if n not in found and m not in found.values() and not (fit[n, m] and n in corrected):
            found[n] = m
    return found


def _row(path: str, outcome: Outcome, row: Mapping[str, Any], poem: Poem, *, doubtful: bool) -> Iterator[str]:
    """Yield where a row says otherwise than its row of the sheet; what it has beyond that is borne out elsewhere."""
    said = set(numbers_in(" ".join(texts_in([outcome.note, outcome.effect and outcome.effect.model_dump()]))))
    said |= set(numbers_in(poem.study.noninferiority_margin or ""))
    added = _added(outcome, row)
    for part, field in _PLACES:
        mine = getattr(getattr(outcome, part) if part else outcome, field, None)
        theirs = (row.get(part, {}) if part else row).get(field)
        if f"{part}.{field}" in added or (mine is None and field.startswith("nnt")):
            continue  # an NNT may be left out, and is worked out anew
        if not _same(field, mine, theirs) and not _told_elsewhere(mine, theirs, said, row, doubtful=doubtful):
            yield f"{path}.{part}.{field}: {mine}, the sheet says {theirs}"
    yield from _order_in_words(path, outcome, row)
    for words in row.get("in_words", ()):
        if not set(numbers_in(words)) <= said:
            yield f"{path}: {words!r} stands nowhere in it"


_PLACES = (
    *((arm, field) for arm in ARMS for field in ARM_FIELDS),
    *(("effect", field) for field in EFFECT_FIELDS),
    ("", "mcid"),
)


def _added(outcome: Outcome, row: Mapping[str, Any]) -> set[str]:
    """Return the figures (part.field) that a POEM's row has beyond those of the sheet's row, and not from its words."""
    words = set(numbers_in(row["text"]))
    found = set()
    for part, field in _PLACES:
        mine = getattr(getattr(outcome, part) if part else outcome, field, None)
        told = (row.get(part, {}) if part else row).get(field) is not None
        if mine is not None and not told and not set(numbers_in(" ".join(texts_in(mine)))) <= words:
            found.add(f"{part}.{field}")
    return found


def _borne_out(m: int, poem: Poem, sheet: Sheet, *, only: set[str] | None = None) -> Iterator[str]:
    """Yield the figures of a row (of `only` these places) that no one row or clause of the sources bears out."""
    outcome = poem.outcomes[m]
    items = [item for item in sheet["read_since"] if item["field"].startswith(f"outcomes[{m}]")]
    rows = _all_rows(sheet)
    clauses = [*sheet["told"], *sheet["since"]["told"], *(told for item in items for told in item["told"])]

    def wanted(part: str, fields: Sequence[str]) -> dict[str, list[float]]:
        figures = getattr(outcome, part)
        given = {field: getattr(figures, field, None) for field in fields if only is None or f"{part}.{field}" in only}
        return {field: numbers_in(" ".join(texts_in(value))) for field, value in given.items() if value is not None}

    arms = [wanted(arm, [field for field in ARM_FIELDS if field != _follows(getattr(outcome, arm))]) for arm in ARMS]
    named = [getattr(outcome, arm) and getattr(outcome, arm).arm for arm in ARMS]
    header = [poem.study.intervention, poem.study.comparison]
    for arm, figures in zip(ARMS, arms, strict=True):
        if set(figures.get("n", ())) <= _sizes(arm, sheet):
            figures.pop("n", None)
    if any(arms) and not (
        any(_in_row(arms, row) and not _other_arms(named, header, row) for row in rows)
        or any(_in_clause(_flat(arms[0]), _flat(arms[1]), clause) for clause in clauses)
    ):
        told = " and ".join(" ".join(f"{n:g}" for n in _flat(figures)) or "nothing" for figures in arms)
        yield f"outcomes[{m}]: no source has {told} (intervention, comparison) in this order in one row or clause"
    effect = wanted("effect", EFFECT_FIELDS)
    if outcome.mcid and (only is None or ".mcid" in only):
        effect["mcid"] = [outcome.mcid]
    if effect and not (
        any(_in_effect(effect, row) for row in rows) or any(_in_clause(_flat(effect), [], told) for told in clauses)
    ):
        yield f"outcomes[{m}].effect: no source has {' '.join(f'{n:g}' for n in _flat(effect))} in one row or clause"


def _follows(result: Result | None) -> str:
    """Return 'percent' where it is that of the arm's own counts."""
    if result is None or result.percent is None or result.events is None or result.n is None:
        return ""
    return "percent" if result.percent in _rounded(100 * result.events / result.n) else ""


def _flat(figures: Mapping[str, list[float]]) -> list[float]:
    return [n for numbers in figures.values() for n in numbers]


def _sizes(arm: str, sheet: Sheet) -> set[float]:
    """Return how many people an arm may have, by its own words or by another row of the sources."""
    header = numbers_in(sheet["intervention" if arm == "intervention" else "comparison"])
    return {*header, *(float(row[arm]["n"]) for row in _all_rows(sheet) if row.get(arm, {}).get("n"))}


def _in_row(arms: Sequence[Mapping[str, list[float]]], row: Mapping[str, Any]) -> bool:
    """Tell whether a source's row has both arms' figures, each in its arm or, in order, in the row's words."""
    left: list[list[float]] = []
    for arm, figures in zip(ARMS, arms, strict=True):
        theirs: dict[str, Any] = dict(row.get(arm, {}))
        untold: list[float] = []
        if "percent" not in theirs and theirs.get("n") and "events" in theirs:
            theirs["percent"] = 100 * theirs["events"] / theirs["n"]
        for field, numbers in figures.items():
            if field not in theirs:
                untold += numbers
            elif numbers != numbers_in(" ".join(texts_in(theirs[field]))) and not (
                field == "percent" and numbers[0] in _rounded(theirs["percent"])
            ):
                return False
        left.append(untold)
    return _in_clause(left[0], left[1], numbers_in(row["text"]))


def _in_effect(figures: Mapping[str, list[float]], row: Mapping[str, Any]) -> bool:
    theirs = {**row.get("effect", {}), **{field: row[field] for field in ("mcid", "nnt") if field in row}}
    words = set(numbers_in(row["text"]))
    return all(
        numbers == numbers_in(" ".join(texts_in(theirs[field]))) if field in theirs else set(numbers) <= words
        for field, numbers in figures.items()
    )


def _in_clause(one: Sequence[float], two: Sequence[float], clause: Sequence[float]) -> bool:
    """Tell whether a clause has these numbers close together, the intervention's before the comparison's."""
    size = len(one) + len(two) + _BETWEEN
    for start in range(max(1, len(clause) - size + 1)):
        near = clause[start : start + size]
        if {*one, *two} <= {*near}:
            last = max((place for place, number in enumerate(near) if two and number == two[0]), default=0)
            if not (one and two) or near.index(one[0]) < last:
                return True
    return not one and not two


_BETWEEN = 3  # other numbers that may stand between those of one comparison: a time, a dose, a level


def _other_arms(named: Sequence[str | None], header: Sequence[str], row: Mapping[str, Any]) -> bool:
    """Tell whether a source's row is of other arms, or of the same the other way round; not where it names none."""
    if "arms" not in row:
        return False
    theirs = [str(name).lower() for name in row["arms"]]
    mine = [(name or words).lower() for name, words in zip(named, header, strict=True)]
    alike = [[fuzz.token_set_ratio(a, b) for b in theirs] for a in mine]
    if any(name and alike[n][n] < _ALIKE for n, name in enumerate(named)):
        return True
    return alike[0][1] + alike[1][0] > alike[0][0] + alike[1][1] + _CLEARLY


_ALIKE = 60  # of 100
_CLEARLY = 40  # of 200


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


def _order_in_words(path: str, outcome: Outcome, row: Mapping[str, Any]) -> Iterator[str]:
    """Yield where both arms' figures come from the words of the row, and in the other order there."""
    words = numbers_in(row["text"])
    for field in ARM_FIELDS:
        one, two = (getattr(getattr(outcome, arm), field, None) for arm in ARMS)
        if one is None or two is None or any(field in row.get(arm, {}) for arm in ARMS):
            continue
        first, second = (numbers_in(str(value)) for value in (one, two))
        if set(first + second) <= set(words) and words.index(first[0]) > words.index(second[0]):
            yield f"{path}.{field}: the sheet has the arms the other way round"


# Numbers -------------------------------------------------------------------------------------------------------------


def _numbers(poem: Poem, sheet: Sheet) -> Iterator[str]:
    allowed, percentages = _allowed(sheet), _percentages(sheet)
    unread = {n for item in sheet["unverified"] for n in numbers_in(item)}
    for place, text in _prose(poem):
        fitting = allowed | (unread if place.startswith("limitations") else set())  # may say what was not read
        for number in numbers_in(text):
            if not (number <= 3 and number == int(number)) and round(number, 4) not in fitting:
                yield f"{place}: {number:g} stands in no source nor follows from one"
        for percentage in re.findall(r"(\d+(?:\.\d+)?)%", LEVEL.sub("", " ".join(text.split()))):
            if float(percentage) in fitting and round(float(percentage), 4) not in percentages:
                yield f"{place}: {percentage}% is no percentage in any source"
    lost = poem.study.dropout_percent
    of = poem.study.population.n
    shares = {100 * n / of for n in _heap(sheet, "numbers")} if of else set()
    worked_out = any(lost in _rounded(share) or lost in _rounded(100 - share) for share in shares)
    if lost is not None and lost not in allowed and not worked_out:
        yield f"study.dropout_percent: {lost:g} stands in no source nor follows from one"


def _prose(poem: Poem) -> Iterator[tuple[str, str]]:
    for field in ("headline", "bottom_line", "synopsis", "harms", "clinical_question"):
        yield field, getattr(poem, field) or ""
    for field in ("limitations", "caveats"):
        for n, text in enumerate(getattr(poem, field)):
            yield f"{field}[{n}]", text
    yield "study.population.who", poem.study.population.who
    yield "study.population.n", str(poem.study.population.n or "")
    for field in _OF_STUDY:
        yield f"study.{field}", str(getattr(poem.study, field) or "")
    for part, within in (("dropout_by_arm", poem.study), ("window", poem), ("contested", poem)):
        if getattr(within, part):
            yield part, " ".join(texts_in(getattr(within, part).model_dump(exclude={"source"})))
    if poem.study.prevalence:
        yield "study.prevalence", f"{poem.study.prevalence.percent:g}% of {poem.study.prevalence.of}"
    for n, later in enumerate(poem.later):
        yield f"later[{n}]", f"{later.study}: {later.finding}"
    for n, outcome in enumerate(poem.outcomes):
        yield f"outcomes[{n}]", " ".join(texts_in(outcome.model_dump(mode="json", exclude={"citation"})))


_OF_STUDY = (
    "intervention",
    "comparison",
    "usual_treatment",
    "conflict_of_interest",
    "i_squared_percent",
    "stopped_why",
    "crossed_over",
    "alpha",
)


def _allowed(sheet: Sheet) -> set[float]:
    found = {float(n) for n in _heap(sheet, "numbers")}
    for percentage in _heap(sheet, "percentages_in_text"):
        found |= _rounded(100 - percentage)
    for row in _all_rows(sheet):
        found |= _following(row)
    return {round(n, 4) for n in found}


def _percentages(sheet: Sheet) -> set[float]:
    found = {float(n) for n in _heap(sheet, "percentages_in_text")}
    for percentage in tuple(found):
        found |= _rounded(percentage) | _rounded(100 - percentage)
    for row in _all_rows(sheet):
        found |= _following({**row, "intervention": _shares(row, "intervention"), "control": _shares(row, "control")})
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
    for row in (*sheet["outcomes"], *sheet["since"]["rows"]):
        one, two = (_figures(row.get(arm, {})) for arm in ARMS)
        for field in (one.keys() & two.keys()) - {"sd"}:
            known |= {(a, b) for a in _rounded(one[field]) for b in _rounded(two[field]) if a != b}
    known |= {(a, b) for a, b in _heap(sheet, "pairs_in_text")}
    forbidden = {pair for n in sheet["not_to_be_quoted"] for pair in _percents(sheet["outcomes"][n])}
    for place, text in _prose(poem):
        for left, right in _sides(text):
            pairs = {(a, b) for a in left[-4:] for b in right[:2]}
            for a, b in sorted(pairs & forbidden):
                yield f"{place}: '{a:g} against {b:g}' must not be quoted"
            firsts, seconds = {a for a, _ in pairs & known}, {b for _, b in pairs & known}
            for a, b in sorted(pairs):
                if (b, a) in known and a not in firsts and b not in seconds:
                    yield f"{place}: '{a:g} against {b:g}' puts the comparison first"


def _percents(row: Mapping[str, Any]) -> Iterator[tuple[float, float]]:
    one, two = (row.get(arm, {}).get("percent") for arm in ARMS)
    if one is not None and two is not None:
        yield from ((one, two), (two, one))


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


# The header, and what the sheet could not verify ----------------------------------------------------------------------

_SILENT = {"masking": "not reported", "allocation": "uncertain", "funding": "unknown", "setting": "Uncertain"}
_CITATION = ("volume", "issue", "pages", "pmid", "doi")
_NO_VALUE = ("uncertain", "unknown", "not reported")


def _header(poem: Poem, sheet: Sheet) -> Iterator[str]:
    """Yield the fields that the supplement settles and the POEM has otherwise."""
    since = {item["field"] for item in sheet["read_since"]}
    for field, theirs in sheet["since"]["header"].items():
        mine = getattr(poem.study, field)
        if mine not in (theirs, "not applicable") and theirs not in _NO_VALUE and f"study.{field}" not in since:
            yield f"study.{field}: '{mine}', the supplement says '{theirs}'"


def _unverified(poem: Poem, sheet: Sheet) -> Iterator[str]:
    """Yield the fields that the sheet could not verify, nothing read since tells, and the POEM shows without a mark."""
    said = " ".join(poem.not_verified).lower()
    since = {item["field"] for item in sheet["read_since"]}
    for item in sheet["unverified"]:
        name, _, rest = item.partition(" ")
        if name in _SILENT and (not rest or rest.startswith("(")):
            silent = getattr(poem.study, name) in (_SILENT[name], "not read", "not applicable")
            settled = silent or name in sheet["since"]["header"] or f"study.{name}" in since
            if not settled and f"study.{name}" not in poem.not_verified and not re.search(rf"(?<!\.)\b{name}", said):
                yield f"study.{name}: the sheet could not verify it, and nothing marks it"
        for field in _CITATION:
            unseen = re.search(rf"(?:^|and ){field}\b(?: numbers)?$", item)
            settled = field in sheet["since"]["citation"] or f"citation.{field}" in since
            shown = getattr(poem.citation, field) is not None and f"citation.{field}" not in poem.not_verified
            if unseen and shown and not settled:
                yield f"citation.{field}: the sheet could not verify it, and nothing marks it"


def _main(ids: Sequence[str]) -> int:
    """Print what is not borne out of these POEMs, or of all; the sheets themselves go before their copy."""
    checkout = CHECKOUT
    if ids[:1] == ["--in"]:
        checkout, ids = Path(ids[1]), ids[2:]
    sheets = read_sheets(SHEETS) if SHEETS.is_dir() else json.loads(FIGURES.read_text(encoding="utf-8"))
    wrong = 0
    for poem_id in ids or sheets:
        name, sheet = f"{poem_id}.yaml", sheets[poem_id]
        document = read_yaml((checkout / "knowledge" / "poems" / name).read_text(encoding="utf-8"), name)
        poem = read_as(Poem, document, name, {"id": poem_id}, null_is_silence=True)
        found = [str(problem) for problem in document.problems]
        if poem:
            found += faults(poem, sheet, checkout)
        wrong += bool(found)
        for fault in found:
            print(f"{poem_id}: {fault}")  # noqa: T201 - this is a command
    print(f"{wrong} of {len(ids or sheets)} POEMs have what no source bears out.")  # noqa: T201
    return min(wrong, 1)


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
