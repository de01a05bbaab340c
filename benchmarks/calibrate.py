"""Fit the weights and choose the thresholds, and write them down: `make calibrate`.

The same questions on the same knowledge base give the same file, to the letter.
"""

import json
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks import data, training
from benchmarks.data import Fingerprint
from benchmarks.judging import Choice, Thresholds, best_of, judged_by, outcome
from benchmarks.metrics import Figures, by_set, figures
from benchmarks.model import Coefficients
from benchmarks.signs import check
from bot.core.matching.knowledge import KnowledgeBase

COEFFICIENTS = data.ROOT / "bot" / "core" / "matching" / "coefficients.py"
FITTED_TO = Path(__file__).parent / "fitted_to.json"
DRAWS = 3

_RECORDED = (
    "hit@1",
    "hit@3",
    "answered right",
    "answered or offered",
    "precision",
    "near_misses answered",
    "out_of_scope answered",
    "other_asks answered",
    "other_asks redirected",
    "chatter not silent",
)

_OF_OTHERS = (
    "hit@1",
    "answered right",
    "answered or offered",
    "wrong on answerable and partial",
    "near_misses answered",
    "out_of_scope answered",
)


@dataclass(frozen=True, slots=True)
class Provenance:
    """What the coefficients were fitted to, and what they reached on studies they had not seen."""

    questions: int
    beside: int
    poems: int
    digest: str
    reached: Mapping[str, str]


def written(model: Coefficients, thresholds: Thresholds, provenance: Provenance) -> str:
    """Return the text of coefficients.py."""
    return "\n".join(
        [
            '"""The weights by which a match is ranked and judged. Written by `make calibrate`; not by hand.',
            "",
            f"Fitted to {provenance.questions} questions, of our own and of real people, and, beside them,",
            f"{provenance.beside} rows of further questions, phrasings and look-alikes, on {provenance.poems} POEMs",
            f"(digest {provenance.digest}).",
            "Ten-fold by study, with thresholds chosen on the other nine folds, it reached:",
            *(f"    {name}: {value}" for name, value in provenance.reached.items()),
            '"""',
            "",
            "from collections.abc import Mapping",
            "",
            "# From which confidence to answer, alone or shared with trials of the same question; from which to offer.",
            f"ANSWER_FROM = {thresholds.answer}",
            f"ANSWER_WITH_SIBLINGS_FROM = {thresholds.siblings}",
            f"SUGGEST_FROM = {thresholds.suggest}",
            "",
            f"RANKER_BIAS = {model.ranker_bias:.4f}",
            *_block("RANKER", model.ranker),
            "",
            f"JUDGE_BIAS = {model.judge_bias:.4f}",
            *_block("JUDGE", model.judge),
            "",
        ]
    )


def _block(name: str, weights: Mapping[str, float]) -> list[str]:
    lines = [f'    "{feature}": {weight:.4f},' for feature, weight in sorted(weights.items())]
    return [f"{name}: Mapping[str, float] = {{", *lines, "}"]


def recorded(docstring: str) -> dict[str, tuple[int, int]]:
    """Return the counts that a docstring of coefficients.py records: how many of how many, by name."""
    found = re.finditer(r"^ {4}(?P<name>.+): [\d.]+ \((?P<count>\d+)/(?P<of>\d+)\)$", docstring, re.MULTILINE)
    return {m["name"]: (int(m["count"]), int(m["of"])) for m in found}


def provenance_of(base: KnowledgeBase, questions: int, beside: int, reached: Mapping[str, Figures]) -> Provenance:
    """Return what is to be recorded: on our own questions, on those asked plainly, and on those of real people."""
    lines: dict[str, str] = {}
    for name, own in reached.items():
        before = "" if name == "own" else f"{name} "
        rates = _RECORDED if name == "own" else _OF_OTHERS
        lines |= {f"{before}{rate}": str(own.rates[rate]) for rate in rates}
        lines[f"{before}Brier, worst bin of five"] = f"{own.brier:.3f}, {own.worst_bin:.3f}"
    return Provenance(questions, beside, len(base), base.digest, lines)


def save_fingerprint(fingerprint: Fingerprint) -> None:
    """Write down what the calibration rests on."""
    FITTED_TO.write_text(json.dumps(asdict(fingerprint), indent=0, sort_keys=True) + "\n", encoding="utf-8")


def saved_fingerprint() -> Fingerprint:
    """Return what the last calibration rested on."""
    return Fingerprint(**json.loads(FITTED_TO.read_text(encoding="utf-8")))


def main(arguments: Sequence[str]) -> None:
    """Calibrate; with `--dry-run`, only tell what would be written."""
    from benchmarks.crossing import cross_validated  # noqa: PLC0415 - needs numpy; the rest of this file does not
    from benchmarks.fit import Table, cross_validate, fit  # noqa: PLC0415

    base, sets = data.knowledge(), data.measured()
    if not sets["real"]:
        sys.exit("The weights are fitted to questions of real people, too, and these are not beside this checkout.")
    asked = training.ask(base, [question for own in sets.values() for question in own])
    check(name for a in asked for match in a.row.matches[:1] for name in match.features)
    beside = training.beside(base)
    table = Table(asked, beside)
    draws = [cross_validate(table, asked, draw) for draw in range(DRAWS)]
    choices = [Choice(asked, draw.rankings, base.index) for draw in draws]
    everything = range(len(asked))
    thresholds = choices[0].complete(best_of(choices, asked, everything), everything)
    outcomes = cross_validated(asked, draws[0], choices, base.index)
    reached = {name: figures(own) for name, own in by_set(outcomes, sets).items()}
    provenance = provenance_of(base, len(asked), len(beside), reached)
    text = written(fit(table), thresholds, provenance)
    sys.stdout.write(text)
    for draw in draws:
        with judged_by(thresholds):
            seen = [outcome(a, r, base.index) for a, r in zip(asked, draw.rankings, strict=True)]
        for name, own in by_set(seen, sets).items():
            sys.stdout.write(f"# with these thresholds, {name}: {_in_brief(figures(own))}\n")
    if "--dry-run" not in arguments:
        COEFFICIENTS.write_text(text, encoding="utf-8")
        save_fingerprint(data.fingerprint(base))


def _in_brief(own: Figures) -> str:
    names = ("hit@1", "answered right", "answered or offered", "precision", "near_misses answered")
    also = ("out_of_scope answered", "other_asks answered", "chatter answered")
    return "; ".join(f"{name} {own.rates[name]}" for name in (*names, *also)) + f"; Brier {own.brier:.3f}"


if __name__ == "__main__":
    main(sys.argv[1:])
