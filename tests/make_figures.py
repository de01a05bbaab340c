"""Copy the figures of the evidence sheets into tests/figures_of_the_sheets.json: `python -m tests.make_figures`.

The sheets and their supplements are no part of the project; their figures are, so that the POEMs can be checked against
them anywhere. What was read after both stands in `tests/read_since/<id>.yaml`, item by item: `field`, `says`, `source`.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from bot.library.yaml_reader import read_yaml

SHEETS = Path(__file__).parents[2] / "shared" / "evidence"
FIGURES = Path(__file__).with_name("figures_of_the_sheets.json")
CHECKOUT = Path(__file__).parents[1]

ARM_FIELDS = ("events", "n", "percent", "rate", "mean", "sd", "median", "ci95")
EFFECT_FIELDS = ("value", "ci95", "ci90", "p", "nnt", "nnt_ci95")

HEADER = ("masking", "allocation", "funding", "analysis", "stopped_early")

_NOT_FACTS = {"slug", "citation", "source", "unverified", "keywords", "conflicts_with", "agrees_with"}
# What a reader believed and could not find is no fact; nor is what a correction corrects.
_NOT_FACTS_SINCE = {"id", "read", "best_link", "from_memory", "sources", "read_twice", "source", "via", "sheet_says"}
_UNITS = "one two three four five six seven eight nine".split()  # noqa: SIM905 - a line of words reads better
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()  # noqa: SIM905
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905
_WORDS = {word: n for n, word in enumerate([*_UNITS[3:], *_TEENS], start=4)}
_WORDS |= {word: 10 * n for n, word in enumerate(_TENS, start=2)}
_WORDS |= {f"{ten}-{unit}": 10 * n + m for n, ten in enumerate(_TENS, 2) for m, unit in enumerate(_UNITS, 1)}
_WORD = re.compile(rf"\b({'|'.join(sorted(_WORDS, key=len, reverse=True))})\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+")
_PERCENT = re.compile(r"(\d+(?:\.\d+)?)(?:%|(?=(?:-| to )\d+(?:\.\d+)?%))")
LEVEL = re.compile(r"\b9[05]%(?= (?:CI|confidence|Bayesian|credible))")


def numbers_in(text: str) -> list[float]:
    """Return the numbers of a text without their signs, words from four upward included, in order."""
    text = LEVEL.sub("", " ".join(text.split()))
    text = _WORD.sub(lambda found: str(_WORDS[found[1].lower()]), text)
    return [float(number.replace(",", "")) for number in _NUMBER.findall(text)]


def texts_in(value: Any) -> Iterator[str]:
    """Yield every text and number in a nested value, as text."""
    if isinstance(value, Mapping):
        for inner in value.values():
            yield from texts_in(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts_in(inner)
    elif value is not None and not isinstance(value, bool):
        yield str(value)


def figures_of(sheet: Mapping[str, Any], readme: str) -> dict[str, Any]:
    """Return the figures of one sheet, and what its README says about quoting them."""
    slug = sheet["slug"]
    facts = {key: value for key, value in sheet.items() if key not in _NOT_FACTS}
    outcomes = [_outcome(row) for row in sheet["outcomes"]]
    clauses = re.findall(r"Not to be quoted at all: (.+)\Z", " ".join(readme.split()))
    clause = next((c for c in (clauses[0].split(";") if clauses else []) if slug in c), "")
    pair = re.search(r"\bof (\d+) v (\d+)%", clause)
    forbidden = [
        n
        for n, row in enumerate(outcomes)
        if pair
        and [row.get(arm, {}).get("percent") for arm in ("intervention", "control")] == [*map(int, pair.groups())]
    ]
    doubtful = re.search(rf"primary interval of {slug}\b", clause)
    if doubtful:
        facts["readme"] = clause
    for n in forbidden:
        facts["outcomes"] = [row for m, row in enumerate(sheet["outcomes"]) if m != n]
    words = _words_of(facts)
    return {
        **words,
        "numbers": sorted({*words["numbers"], float(sheet["citation"]["year"])}),
        "intervention": sheet["intervention"],
        "comparison": sheet["comparison"],
        "outcomes": outcomes,
        "not_to_be_quoted": forbidden,
        "doubtful": [0] if doubtful else [],
        "unverified": list(sheet["unverified"]),
    }


def since_of(supplement: Mapping[str, Any], sheet: Mapping[str, Any]) -> dict[str, Any]:
    """Return the figures of what was read after the sheet, and which rows of the sheet it corrects."""
    facts = _without(supplement, _NOT_FACTS_SINCE)
    rows = [*facts.get("outcomes_more", ()), *({**harm, "name": harm["what"]} for harm in facts.get("harms", ()))]
    of = {field: (supplement.get(field) or {}) for field in HEADER}
    return {
        **_words_of(facts),
        "rows": [_outcome(row) for row in rows],
        "corrected": sorted({n for c in facts.get("corrections", ()) for n in _corrected(c["field"], sheet)}),
        "header": {field: part.get("value", part.get("kind")) for field, part in of.items() if part},
        "citation": sorted(facts.get("citation", ())),
    }


def _without(value: Any, keys: set[str]) -> Any:
    if isinstance(value, Mapping):
        return {key: _without(inner, keys) for key, inner in value.items() if key not in keys}
    return [_without(inner, keys) for inner in value] if isinstance(value, list) else value


def _corrected(field: str, sheet: Mapping[str, Any]) -> Iterator[int]:
    """Yield the rows of a sheet that a correction names: by number, by range, or by a word of the row's name."""
    if not field.startswith("outcomes"):
        return
    numbered = re.findall(r"outcomes\[(\d+)(?:\.\.(\d+))?\]", field)
    for first, last in numbered:
        yield from range(int(first), int(last or first) + 1)
    words = set(re.findall(r"[a-z]{5,}", field.lower())) - {"outcomes", "value", "percent", "months"}
    for n, row in enumerate(sheet["outcomes"]):
        if not numbered and words & set(re.findall(r"[a-z]{5,}", row["name"].lower())):
            yield n


def _words_of(facts: Any) -> dict[str, Any]:
    """Return the numbers of all texts: as a heap, as percentages, as pairs, and clause by clause in their order."""
    texts = list(texts_in(facts))
    clauses = [numbers_in(clause) for text in texts if not _FIGURE.fullmatch(text) for clause in _CLAUSE.split(text)]
    return {
        "numbers": sorted({n for text in texts for n in numbers_in(text)}),
        "percentages_in_text": sorted({float(n) for t in texts for n in _PERCENT.findall(t)}),
        "pairs_in_text": sorted({pair for text in texts for pair in _pairs_in(text)}),
        "told": [list(clause) for clause in sorted({tuple(clause) for clause in clauses if clause})],
    }


_FIGURE = re.compile(r"[-+.\d]+")
_CLAUSE = re.compile(r"[.;:](?=\s|$)")


def read_since(poem_id: str, checkout: Path = CHECKOUT) -> list[dict[str, Any]]:
    """Return what was read of a study after sheet and supplement: for each field its numbers."""
    path = checkout / "tests" / "read_since" / f"{poem_id}.yaml"
    if not path.is_file():
        return []
    items = _yaml(path)
    for item in items:
        assert set(item) == {"field", "says", "source"}, f"{path.name}: each item has field, says and source"
    return [{"field": item["field"], **_words_of(item["says"])} for item in items]


_PAIR = re.compile(
    r"(?<![\d.-])(\d[\d,]*(?:\.\d+)?)%?(?: \(?[a-z][a-z -]{0,30}| of [\d,]+| \([^)]{0,20}\))?,? "
    r"(?:v|vs|versus|against) (?:[a-z][a-z -]{0,20} )?(\d[\d,]*(?:\.\d+)?)(?![\d-])"
    r"|(?<![\d.-])(\d[\d,]*(?:\.\d+)?)%? with [a-z -]{3,30}, (\d[\d,]*(?:\.\d+)?)%? with "
)


def _pairs_in(text: str) -> Iterator[tuple[float, float]]:
    """Yield the pairs that a sheet's words set against each other, the intervention's figure first.

    That is the order of the sheets, except where the clause is about the comparison: "in the placebo group (26% vs
    13%)".
    """
    text = " ".join(text.split())
    for found in _PAIR.finditer(text):
        one, two = (float(figure.replace(",", "").rstrip(".")) for figure in found.groups() if figure)
        crossed = re.search(r"\b(?:in the|given) (?:placebo|control|usual care)\b[^,;.%]*$", text[: found.start()])
        if one != two:
            yield (two, one) if crossed else (one, two)


def _outcome(row: Mapping[str, Any]) -> dict[str, Any]:
    kept: dict[str, Any] = {"name": row["name"]}
    texts: list[str] = []
    for part, fields in (("intervention", ARM_FIELDS), ("control", ARM_FIELDS), ("effect", EFFECT_FIELDS)):
        given = {field.removesuffix("_days"): value for field, value in (row.get(part) or {}).items()}
        figures: dict[str, Any] = {}
        for field in fields:
            value = given.get(field)
            if isinstance(value, str) and field not in {"p", "rate"}:
                texts.append(value)
            elif value is not None:
                figures[field] = value
        if figures:
            kept[part] = figures
    arms = [(row.get(part) or {}).get("arm") for part in ("intervention", "control")]
    if all(arms):
        kept["arms"] = arms
    for field in ("mcid", "nnt"):
        if row.get(field) is not None:
            kept[field] = row[field]
    kept["text"] = " ".join(text for text in texts_in({**row, "intervention": None, "control": None, "mcid": None}))
    return kept | ({"in_words": texts} if texts else {})


def read_sheets(folder: Path) -> dict[str, Any]:
    """Return the figures of every sheet in a folder, and of its supplement, by id."""
    readme = (folder / "README.md").read_text(encoding="utf-8")
    found: dict[str, Any] = {}
    for path in sorted(folder.glob("*.yaml")):
        sheet = _yaml(path)
        found[path.stem] = figures_of(sheet, readme)
        found[path.stem]["since"] = since_of(_yaml(folder / "supplements" / path.name), sheet)
    return found


def _yaml(path: Path) -> Any:
    document = read_yaml(path.read_text(encoding="utf-8"), path.name)
    assert not document.problems, document.problems
    return document.content


def as_text(figures: Mapping[str, Any]) -> str:
    """Return the figures as the text of their file, one POEM per line."""
    lines = [f"{json.dumps(i)}: {json.dumps(f, ensure_ascii=False)}" for i, f in figures.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    FIGURES.write_text(as_text(read_sheets(SHEETS)), encoding="utf-8")
