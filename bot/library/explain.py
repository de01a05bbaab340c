"""Say what is wrong with a file in the words of its author: no Python, no schema, one sentence and one remedy.

A new kind of fault is a new case in `_explain`; the sentence stands beside the rule that it explains.
"""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from rapidfuzz import fuzz, process, utils

from bot.core.poem import Problem, ProblemCode, shortened
from bot.library.yaml_reader import Document, Path, dotted

_LONGEST_SHOWN = 60
_GUIDE = "See knowledge/README.md."

ModelT = TypeVar("ModelT", bound=BaseModel)


def read_as(
    model: type[ModelT],
    document: Document,
    file: str,
    more: Mapping[str, Any] | None = None,
    *,
    null_is_silence: bool = False,
) -> ModelT | None:
    """Return a document as the model, or None after adding every fault to the document's problems.

    `null_is_silence`: a key without value counts as left out, so that what need not be there may be left empty.
    """
    if document.content is None and document.problems:
        return None  # no YAML at all: told already
    if not isinstance(document.content, dict):
        message = "The file must hold lines of the form 'key: value'."
        document.problems.append(Problem("no_fields", "", message, f"Begin with a key. {_GUIDE}").at(file, 1))
        return None
    try:
        content = _without_nulls(document.content) if null_is_silence else document.content
        return model.model_validate_json(json.dumps({**content, **(more or {})}))
    except ValidationError as error:
        told = {problem.field for problem in document.problems}
        for detail in error.errors(include_url=False):
            path = _path_in(document, detail)
            code, message, remedy = _explain(detail, path, model)
            if detail["type"] == "missing" and path in document.lines and path == detail["loc"]:
                code, message, remedy = "empty_field", "The field is empty.", f"Write its value. {_GUIDE}"
            if named := re.match(r"([a-z_0-9]+): (.+)", message):  # a rule about a whole part names its field first
                path, message = (*path, named[1]), named[2]
            if dotted(path) in told:  # of an 'either this or that', the first is enough to mend it
                continue
            told.add(dotted(path))
            problem = Problem(code, dotted(path), message[0].upper() + message[1:], remedy)
            document.problems.append(problem.at(file, document.line(path)))
        return None


def _without_nulls(value: Any) -> Any:
    """Return the value without the keys that have none; what stands in a list stays."""
    if isinstance(value, dict):
        return {key: _without_nulls(inner) for key, inner in value.items() if inner is not None}
    return [_without_nulls(inner) for inner in value] if isinstance(value, list) else value


def _path_in(document: Document, detail: ErrorDetails) -> Path:
    """Return the part of a validation path that an author sees: keys and positions, no names of types."""
    at: Any = document.content
    path: list[int | str] = []
    loc = detail["loc"]
    for n, step in enumerate(loc):
        inside = (isinstance(at, dict) and step in at) or (
            isinstance(at, list) and isinstance(step, int) and step < len(at)
        )
        if inside:
            at = at[step]
        elif n < len(loc) - 1 or detail["type"] != "missing" or isinstance(step, int):
            continue
        path.append(step)
    return tuple(path)


def _fields(model: type[BaseModel], path: Path) -> tuple[str, ...]:
    """Return the names of the fields that may stand at the path in the model."""
    for step in path:
        found = next((f for name, f in model.model_fields.items() if step in (name, f.alias)), None)
        inner = _models(found.annotation) if found else []
        if inner:
            model = inner[0]  # any other step is a position in a list, or a name that the author gave
    return tuple(field.alias or name for name, field in model.model_fields.items() if name != "id")


def _models(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for part in get_args(annotation) for model in _models(part)]


def _nearest(word: str, options: Iterable[str]) -> str | None:
    """Return the option that was probably meant: by its first letters (RCT) or by likeness."""
    names = list(options)
    for name in names:
        initials = "".join(part[0] for part in re.findall(r"[a-z]+", name.lower()))
        if len(word) > 1 and initials == word.lower():
            return name
    found = process.extractOne(word, names, scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=60)
    if found is None:
        found = process.extractOne(
            word, names, scorer=fuzz.token_set_ratio, processor=utils.default_process, score_cutoff=85
        )
    return found[0] if found else None


_SHAPES = {
    "pmid": "A PubMed id is a whole number in quotes, such as '20701962'.",
    "doi": "A DOI begins with 10. and holds a slash, such as 10.1136/bmj.k1551, without https://doi.org/.",
    "url": "A link begins with https:// and holds no space.",
}
_KINDS = {
    bool: "a true/false value",
    int: "a number",
    float: "a number",
    str: "text",
    list: "a list",
    dict: "a group of fields",
}
_LIMITS = {
    "greater_than": "more than",
    "greater_than_equal": "at least",
    "less_than": "less than",
    "less_than_equal": "at most",
}


def _explain(detail: ErrorDetails, path: Path, model: type[BaseModel]) -> tuple[ProblemCode, str, str]:  # noqa: C901, PLR0912 - one case per kind of fault
    """Return the kind of problem, what is wrong and what to write instead, for an author who knows no Python."""
    given, context = detail["input"], detail.get("ctx", {})
    name = str(path[-1]) if path else ""
    shown = _short(given)
    match detail["type"]:
        case "missing" if isinstance(detail["loc"][-1], int):
            return "not_an_interval", f"{shown} is not an interval.", "Write the lower and the upper limit: [0.5, 1.8]."
        case "missing":
            return "missing_field", "This field is missing.", f"Add '{name}:' with its value. {_GUIDE}"
        case "extra_forbidden":
            names = _fields(model, path[:-1])
            near = _nearest(name, names)
            remedy = f"Did you mean '{near}'?" if near else f"Take it out, or use one of: {', '.join(names)}."
            return "unknown_field", f"There is no field '{name}' here.", remedy
        case "literal_error":
            options = [one or two for one, two in re.findall(r"'([^']*)'|\"([^\"]*)\"", str(context["expected"]))]
            near = _nearest(str(given), options)
            hint = f"Did you mean '{near}'? " if near else ""
            return "unknown_value", f"{shown} is not an option here.", f"{hint}Options: {'; '.join(options)}."
        case kind if given is None and kind != "value_error":
            return "empty_field", "Nothing stands here.", "Write a value, or take the line out."
        case "string_type":
            quoted = f"Put it in quotes: '{shown}'." if isinstance(given, int | float) else "Write one text."
            return "wrong_type", f"This must be text, but {shown} is {_kind(given)}.", quoted
        case "int_type" | "int_from_float" if isinstance(given, float):
            message = f"This must be a whole number, but {shown} is not."
            return "wrong_type", message, "Check the figure against the source."
        case "finite_number":
            return "out_of_range", f"{shown} is too large a number.", "Check the figure against the source."
        case "int_type" | "float_type":
            whole = "a whole number" if detail["type"] == "int_type" else "a number"
            return (
                "wrong_type",
                f"This must be {whole}, but {shown} is {_kind(given)}.",
                "Write a plain number: no quotes, no unit, no %, no comma.",
            )
        case "bool_type":
            message = f"This must be true or false, but {shown} is {_kind(given)}."
            return "wrong_type", message, "Write true or false, without quotes."
        case "tuple_type" | "list_type" if _is_interval(name):
            message = f"This must be an interval, but {shown} is {_kind(given)}."
            return "not_an_interval", message, "Write [lower, upper]: [0.5, 1.8]."
        case "tuple_type" | "list_type":
            return (
                "wrong_type",
                f"This must be a list, but {shown} is {_kind(given)}.",
                "Write [one, two], or one line per item, each beginning with '- '.",
            )
        case "model_type" | "dict_type" | "model_attributes_type":
            return (
                "wrong_type",
                f"This must hold fields of its own, but {shown} is {_kind(given)}.",
                f"Fields: {', '.join(_fields(model, path))}.",
            )
        case "string_too_short":
            return "empty_field", "The text is empty.", "Write the text, or take the line out."
        case "string_too_long" | "too_long" if isinstance(given, str):
            message = f"The text has {len(given)} characters; {context['max_length']} is the most."
            return "text_too_long", message, "Shorten it."
        case "too_long":
            return "not_an_interval", f"{shown} has too many values.", "An interval is two numbers: [lower, upper]."
        case "greater_than" | "greater_than_equal" | "less_than" | "less_than_equal" as kind:
            limit = next(iter(context.values()))
            return (
                "out_of_range",
                f"{shown} cannot be right: it must be {_LIMITS[kind]} {limit:g}.",
                "Check the figure against the source.",
            )
        case kind if kind.startswith("date"):
            return "not_a_date", f"{shown} is not a date.", "Write year, month and day: 2026-11-22."
        case "string_pattern_mismatch":
            remedy = _SHAPES.get(name, "A POEM's id is its file's name without .yaml.")
            return "wrong_form", f"{shown} does not have the right form.", remedy
        case "value_error":
            message, _, remedy = str(context["error"]).partition("; ")
            remedy = f"{remedy[0].upper()}{remedy[1:]}." if remedy else "Check it against the source."
            return "broken_rule", f"{message}.", remedy
        case _:
            return "broken_rule", f"{detail['msg']}.", _GUIDE


def _is_interval(name: str) -> bool:
    return name in {"ci95", "ci90", "nnt_ci95", "scale"}


def _kind(value: Any) -> str:
    return _KINDS.get(type(value), "something else")


def _short(value: Any) -> str:
    text = f"'{value}'" if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_SHOWN else shortened(text, _LONGEST_SHOWN)  # a short one as it was typed
