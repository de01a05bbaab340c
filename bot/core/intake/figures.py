"""Figures out of running text: proposed to a curator with the sentence they stand in, never taken unseen.

Two results that a sentence sets against each other make an outcome; the estimate, interval and P value that follow are
its effect. What the sentence does not print is left out. The figures are recomputed with `core.effects` at once.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from pydantic import ValidationError

from bot.core.effects import misfits, risk_ratio
from bot.core.poem import Outcome, shortened

_LONGEST_NAME = 100
_LONGEST_SENTENCE = 1200
_FARTHEST = 60  # characters between two results that are set against each other

_NUMBER = r"(?:(?<![\w.])[-–−])?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:[.·]\d+|(?<=\d))"
_PERCENT = r"\d{1,3}(?:[.·]\d+)?"
_COUNT = r"\d{1,3}(?:,\d{3})+|\d{1,7}"
_PEOPLE = r"(?:patients|people|participants|adults|children|infants|women|men|persons|those)"
_RESULT = re.compile(
    rf"(?<![\w.,/])(?:(?P<x>{_COUNT})\s?(?:of|out\sof|/)\s?(?:the\s)?(?P<n>{_COUNT})(?!\d|\.\d)"
    rf"(?:\s{_PEOPLE})?(?:\s?[(\[](?P<share>{_PERCENT})\s?%)?"
    rf"|(?P<percent>{_PERCENT})\s?(?:%|percent\b|per\scent\b)(?!\s?(?:CI\b|CrI\b|confidence|credible))"
    rf"(?:\s?[(\[](?P<x2>{_COUNT})\s?(?:of|/)\s?(?P<n2>{_COUNT})[)\]])?"
    rf"|(?P<bare>{_PERCENT})(?=\s?(?:vs\.?|versus|and|against|to)\s{_PERCENT}\s?%))"
)
_AGAINST = re.compile(
    r"\b(?:vs?\.?|versus|against|and|compared\s(?:with|to)|but|while|whereas)(?:\s|$)|,\s", re.IGNORECASE
)
_ARM = re.compile(
    rf"[)\]]?\s(?:{_PEOPLE}\s)?(?:of|in|with|on|given|taking)\s"
    rf"(?:those\s(?:in|with|on|given|taking)\s)?(?:the\s)?(?P<arm>[^\W\d_][\w-]*(?:\s[\w-]+){{0,3}}?\s(?:group|arm)\b|"
    r"(?:placebo|usual\scare|controls?|sham)\b)"
)
_MEASURE = re.compile(
    r"\b(?P<measure>(?:(?:adjusted|pooled|standardi[sz]ed|weighted|mean|absolute|relative|risk|odds|hazard|rate|"
    r"between-group)\s){0,3}(?:difference|ratio|risk|reduction|hazard|odds)|HR|RR|OR|ARR|RRR|SMD|MD|"
    r"numbers?\sneeded\sto\s(?:treat|harm)|NNT|NNH)(?:\s[(\[][A-Z]{2,5}[)\]])?"
    rf"\s?(?:was|were|is|of|for|=|:|,)?\s?(?P<value>{_NUMBER})(?P<unit>\s?%)?"
)
_TELLING = re.compile(r"ratio|relative|difference|reduction|needed|[A-Z]{2}")
_INTERVAL = re.compile(
    r"\b95\s?%\s?(?:CI|Cr\s?I|confidence\sintervals?|credible\sintervals?)(?:\s?[(\[]?CI[)\]])?[\s,:;=(\[]{0,4}"
    rf"(?P<low>{_NUMBER})\s?%?\s?(?:to|through|[-–—,;])\s?(?P<high>{_NUMBER})",
    re.IGNORECASE,
)
_P = re.compile(r"\b[Pp](?:\s?values?)?\s?(?:(?P<sign>[<>≤≥])|=|of|:)?\s?(?P<value>[01]?[.·]\d{1,6})")
_TIME = re.compile(
    r"\b(?:at|after|within|by|over|during|for)\s(?P<time>(?:the\s)?(?:\d+(?:\.\d+)?|one|two|three|four|five|six|nine|ten|"
    r"twelve)(?:\sto\s\d+)?[\s-](?:hours?|days?|weeks?|months?|years?))\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<!\bvs\.)(?<!\bet al\.)(?<=[.?!])\s+(?=[A-Z“\"(\d])|\n+")
_RISK_RATIO = re.compile(r"(?i:relative risk|risk ratio)|RR")
_ROUNDED = 0.06  # as far as rounding and a light adjustment move a ratio
_ARM_DOUBT = "Which arm is which is not told: the first figure was put down for the intervention."


@dataclass(frozen=True, slots=True)
class Proposal:
    """An outcome as a POEM file has it, as far as a sentence prints it; `words` is the sentence.

    `doubts` says what does not fit when it is recomputed, and what only a person can tell.
    """

    outcome: Mapping[str, Any]
    words: str
    doubts: tuple[str, ...]

    @property
    def line(self) -> str:
        """The outcome in a line."""
        return in_a_line(self.outcome)


def proposed(text: str) -> tuple[Proposal, ...]:
    """Return the outcomes that a text prints, in order."""
    return tuple(found for part in _SENTENCE.split(text) if part for found in _of_sentence(part[:_LONGEST_SENTENCE]))


def in_a_line(outcome: Mapping[str, Any]) -> str:
    """Return an outcome as `name (time): first against second; measure value (limits), P`."""
    shown = [_in_figures(outcome.get(side) or {}) for side in ("intervention", "control")]
    effect: Mapping[str, Any] = outcome.get("effect") or {}
    limits = effect.get("ci95")
    parts = [
        " against ".join(filter(None, shown)),
        " ".join(str(effect[key]) for key in ("measure", "value", "unit") if key in effect),
        f"95% CI {limits[0]} to {limits[1]}" if limits else "",
        f"NNT {effect['nnt']}" if "nnt" in effect else "",
        f"P {effect['p']}" if "p" in effect else "",
    ]
    time = f" ({outcome['time']})" if outcome.get("time") else ""
    return f"{outcome['name']}{time}: {'; '.join(filter(None, parts))}"


def doubts_about(outcome: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what does not fit in an outcome as a POEM file has it, when its figures are recomputed."""
    return tuple(_doubts(outcome, paired=False))


def _of_sentence(sentence: str) -> Iterator[Proposal]:
    pairs = list(_pairs(sentence))
    for (one, two), end in zip(pairs, _ends(one for one, _ in pairs), strict=False):
        yield _proposal(sentence, one, two, sentence[two.end() : end])
    if not pairs and _effect(sentence).get("ci95"):
        yield _proposal(sentence, None, None, sentence)


def _ends(found: Iterable[re.Match[str]]) -> list[int | None]:
    """Return where what belongs to each of these ends: where the next begins, or with the text."""
    return [*(one.start() for one in list(found)[1:]), None]


def _pairs(sentence: str) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    results = list(_RESULT.finditer(sentence))
    taken = -1
    for at, (one, two) in enumerate(pairwise(results)):
        between = sentence[one.end() : two.start()]
        joined = len(between) <= _FARTHEST and _AGAINST.search(between) and not re.search(r"[.;:]\s", _spelt(between))
        if at > taken and joined and _counts(one) == _counts(two):
            taken = at + 1
            yield one, two


def _spelt(between: str) -> str:
    return re.sub(r"\bvs\.", "vs", between)


def _counts(found: re.Match[str]) -> bool:
    return bool(found["x"] or found["x2"])


def _proposal(sentence: str, one: re.Match[str] | None, two: re.Match[str] | None, after: str) -> Proposal:
    effect = _effect(after)
    said: dict[str, Any] = {"name": _name(sentence, one, two), "kind": _kind(effect, paired=one is not None)}
    if time := _TIME.search(sentence):
        said["time"] = time["time"].removeprefix("the ")
    if one and two:
        said["intervention"], said["control"] = _result(sentence, one), _result(sentence, two)
    if effect:
        said["effect"] = effect
    doubts = tuple(_doubts(said, paired=one is not None))
    return Proposal(said, sentence.strip(), doubts)


def _result(sentence: str, found: re.Match[str]) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if arm := _ARM.match(sentence, found.end()):
        said["arm"] = arm["arm"]
    if x := found["x"] or found["x2"]:
        said |= {"events": int(x.replace(",", "")), "n": int((found["n"] or found["n2"]).replace(",", ""))}
    if percent := found["share"] or found["percent"] or found["bare"]:
        said["percent"] = _value(percent)
    return said


def _effect(text: str) -> dict[str, Any]:
    """Return what a text prints of one comparison; the number needed to treat stands beside any other measure."""
    said: dict[str, Any] = {}
    measures = [found for found in _MEASURE.finditer(text) if _TELLING.search(found["measure"])]
    for found, end in zip(measures, _ends(measures), strict=False):
        interval = _INTERVAL.search(text[found.end() : end])
        limits = [_value(interval["low"]), _value(interval["high"])] if interval else None
        if found["measure"].lower().startswith(("number", "nnt")):
            said |= {"nnt": _value(found["value"])} | ({"nnt_ci95": limits} if limits else {})
            said.setdefault("measure", found["measure"])
        elif "value" not in said:
            said |= {"measure": found["measure"], "value": _value(found["value"])}
            said |= {"ci95": limits} if limits else {}
            said |= {"unit": "%"} if found["unit"] else {}
    if p := _P.search(text):
        said.setdefault("measure", "difference in risk")
        said["p"] = f"{p['sign'] or ''}{p['value']}"
    return said


def _kind(effect: Mapping[str, Any], *, paired: bool) -> str:
    measure = str(effect.get("measure", "")).lower()
    if "hazard" in measure or measure == "hr":
        return "time-to-event"
    means = "mean" in measure or measure in {"md", "smd"} or (not paired and measure == "difference")
    return "continuous" if means and not paired else "binary"


def _name(sentence: str, one: re.Match[str] | None, two: re.Match[str] | None) -> str:
    """Return the words of the sentence that most likely say what was counted: after the figures, else before them."""
    start, end = (one.start(), two.end()) if one and two else (len(sentence), len(sentence))
    arm = _ARM.match(sentence, end)
    below = re.split(r"[(\[;,.]", sentence[arm.end() if arm else end :])[0].strip(" )]:")
    above = re.split(r"[(\[;.]|,\s", sentence[:start].rstrip(" (["))[-1].strip(" ,:")
    if _TIME.sub("", above).strip(" ,") == "" or len(below.split()) > len(above.split()) > 0:
        above = ""
    return shortened(above or below or sentence.strip(), _LONGEST_NAME)


def _doubts(said: Mapping[str, Any], *, paired: bool) -> Iterator[str]:
    if paired:
        yield _ARM_DOUBT
    try:
        outcome = Outcome.model_validate(said, strict=False)
    except ValidationError as error:
        for told in error.errors():
            yield f"It cannot be taken as it is: {told['msg'].removeprefix('Value error, ')}."
        return
    yield from (f"It does not fit: {misfit.reason}." for misfit in misfits(outcome))
    effect = outcome.effect
    if effect and effect.value is not None and effect.ci95 and not effect.ci95[0] <= effect.value <= effect.ci95[1]:
        yield f"It does not fit: {effect.value:g} lies outside its interval, {effect.ci95[0]:g} to {effect.ci95[1]:g}."
    given = _ratio_of_counts(outcome)
    if given and effect and effect.value and _RISK_RATIO.fullmatch(effect.measure):
        near = min(abs(effect.value - value) for value in (given, 1 / given))
        if near > _ROUNDED * effect.value:
            yield f"It does not fit: these counts give {given:.2g}, and {effect.value:g} is printed."


def _ratio_of_counts(outcome: Outcome) -> float | None:
    one, two = outcome.intervention, outcome.control
    if not (one and two and one.n and two.n) or one.events is None or two.events is None:
        return None
    given = risk_ratio(one.events, one.n, two.events, two.n)
    return given.value if given else None


def _value(text: str) -> float:
    plain = text.replace(",", "").replace("·", ".").replace("–", "-").replace("−", "-")
    value = float(plain)
    return int(value) if value.is_integer() and "." not in plain else value


def _in_figures(result: Mapping[str, Any]) -> str:
    """Return what one arm showed; nothing where it holds only how many there were."""
    events, n, percent, unit = (result.get(key) for key in ("events", "n", "percent", "unit"))
    counts = "" if events is None else f"{events} of {n}" if n is not None else f"{events} events"
    shares = "" if percent is None else f"{percent}%"
    figures = f"{shares} [{counts}]" if counts and shares else counts or shares
    for key in ("rate", "mean", "median"):
        if not figures and result.get(key) is not None:
            figures = f"{key} {result[key]}{f' {unit}' if unit else ''}"
    return f"{figures} ({result['arm']})" if figures and result.get("arm") else figures
