"""The figures as tables, in Markdown."""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from benchmarks import data
from benchmarks.data import KINDS
from benchmarks.demands import Demand
from benchmarks.fifteen import Tried
from benchmarks.gate_quality import Met, mean_of_redirects, said
from benchmarks.metrics import Figures, Rate
from benchmarks.quality import Quality
from benchmarks.speed import Speed
from benchmarks.words import Words


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a Markdown table whose columns also line up in a terminal."""
    lines = [list(head), *map(list, rows)]
    widths = [max(3, *(len(line[n]) for line in lines)) for n in range(len(head))]

    def drawn(line: Sequence[str]) -> str:
        return "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |"

    return "\n".join([drawn(head), drawn(["-" * width for width in widths]), *map(drawn, rows)])


def demands(found: Sequence[Demand]) -> str:
    """Return what is asked, beside what was reached."""
    rows = [(d.name, d.shown, _bare(d.must), _bare(d.stretch), d.met) for d in found]
    return table(("measure", "reached", "must", "stretch", ""), rows)


def _bare(share: float) -> str:
    return f"{share:g}".removeprefix("0") if 0 < share < 1 else f"{share:g}"


def ways(quality: Quality) -> str:
    """Return the three ways of measuring side by side: unseen studies, thresholds too, and as shipped."""
    columns = (quality.unseen, quality.chosen, quality.shipped)
    rows = [(name, *(str(own.rates[name]) for own in columns)) for name in quality.unseen.rates if not _by_kind(name)]
    rows.append(("Brier", *(f"{own.brier:.3f}" for own in columns)))
    head = (
        "",
        "studies unseen, shipped thresholds",
        "studies unseen, thresholds too",
        "shipped weights (have seen them)",
    )
    return table(head, rows)


def _by_kind(name: str) -> bool:
    return name.rsplit(maxsplit=1)[-1] in KINDS


_SIDE_BY_SIDE = (
    "hit@1",
    "hit@3",
    "answered right",
    "answered or offered",
    "wrong on answerable and partial",
    "precision",
    "near_misses answered",
    "out_of_scope answered",
    "other_asks answered",
)


def real(quality: Quality) -> str:
    """Return the same figures on our own questions, on plain ones, and on those of real people, side by side."""
    columns = {"our own": quality.unseen, "asked plainly": quality.plain}
    if quality.real_asked:
        columns["real people's"] = quality.real
    rows = [(name, *(_rate_or_none(own, name) for own in columns.values())) for name in _SIDE_BY_SIDE]
    rows.append(("Brier", *(f"{own.brier:.3f}" for own in columns.values())))
    rows.append(("worst bin of five off by", *(f"{own.worst_bin:.3f}" for own in columns.values())))
    return table(("", *columns), rows)


def _rate_or_none(own: Figures, name: str) -> str:
    return str(own.rates[name]) if own.rates[name].of else ""


def words(found: Words) -> str:
    """Return how many of each kind of decisive word meet what they should, and those that do not."""
    rows = [(name, kind, str(rate)) for name, rates in found.rates.items() for kind, rate in rates.items()]
    missed = [(question.replace("|", "/"), expected) for question, expected in found.missed]
    return f"{table(('set', 'kind', 'met'), rows)}\n\n{table(('not met', 'expected'), missed)}"


def kinds(own: Figures) -> str:
    """Return the figures by kind of question."""
    names = ("hit@1", "hit@3", "answered right", "answered or offered")
    return table(("kind", *names), [(kind, *(str(own.rates[f"{name} {kind}"]) for name in names)) for kind in KINDS])


def calibration(own: Figures) -> str:
    """Return how sure it was against how often it was right."""
    rows = [
        (f"{b.low:.1f} to {b.low + 0.2:.1f}", str(b.count), f"{b.sure:.2f}", f"{b.right:.2f}", f"{b.off:.2f}")
        for b in own.bins
    ]
    return table(("confidence", "questions", "mean confidence", "share right", "off by"), rows)


def baselines(quality: Quality) -> str:
    """Return ours beside what a newcomer would write: how they rank, and how they judge."""
    ranks = ("hit@1", "hit@3", *(f"hit@1 {kind}" for kind in KINDS))
    all_ranks = {"Bottomline": quality.unseen.rates} | {name: b.ranks for name, b in quality.baselines.items()}
    first = table(
        ("ranking", *(name.removeprefix("hit@1 ") for name in ranks)), [_row(n, r, ranks) for n, r in all_ranks.items()]
    )
    judged = ("answered right", "precision")
    false = ("near_misses answered", "out_of_scope answered", "other_asks answered", "chatter answered")
    all_rates = {"Bottomline": quality.unseen.rates}
    all_rates |= {f"{name} >= {b.threshold:.3g}": b.rates for name, b in quality.baselines.items()}
    head = ("judging", *judged, "near misses", "out of scope", "other asks", "chatter")
    second = table(head, [_row(n, r, (*judged, *false)) for n, r in all_rates.items()])
    return f"{first}\n\n{second}"


def _row(name: str, rates: Mapping[str, Rate], names: Sequence[str]) -> tuple[str, ...]:
    return (name, *(str(rates[rate]) for rate in names))


def speed(sizes: Sequence[Speed]) -> str:
    """Return times and memory by size."""
    rows = [
        (
            *(f"{s.poems:,}", f"{s.first:.1f}", f"{s.ours:.1f}", f"{s.scan:.1f}", f"{s.first / s.scan:.3f}"),
            *(f"{s.ratio:.3f}", f"{s.build:.1f}", f"{s.kilobytes:.0f}"),
        )
        for s in sizes
    ]
    head = ("POEMs", "asked first, ms", "again, ms", "WRatio scan, ms", "share, first", "share, again")
    return table((*head, "index built, s", "kB a POEM"), rows)


def failures(quality: Quality) -> str:
    """Return the failures that remain, question by question; of real people's questions, which are not ours, the id."""
    real = {question.id for question in data.real()}
    rows = []
    for found in sorted((*quality.left, *quality.others_left), key=lambda o: (not o.answered_falsely, o.question.id)):
        right = ", ".join(sorted(found.question.right)) or "none"
        said = "redirected" if found.redirected else "not offered"
        if found.answered:
            said = f"answered {', '.join(found.answered)}"
        asked = found.question.id if found.question.id in real else found.question.text.replace("|", "/")
        rows.append((asked, right, said, f"{found.confidence:.2f}"))
    return table(("question", "right", "what it did", "confidence"), rows)


def gate(found: Mapping[str, Mapping[str, Rate]]) -> str:
    """Return how well the kinds of messages are told apart, set by set."""
    names = list(next(iter(found.values())))
    rows = [(name, *(str(rates[name]) if rates[name].of else "" for rates in found.values())) for name in names]
    means = [mean_of_redirects(rates) for rates in found.values()]
    rows.append(("redirects, mean of the seven kinds", *(f"{mean:.3f}" if mean else "" for mean in means)))
    return table(("", *found), rows)


def gate_failures(found: Sequence[Met]) -> str:
    """Return messages taken for something else, and what they met with."""
    rows = [(m.example.text.replace("|", "/"), m.example.kind, said(m.addressed), said(m.overheard)) for m in found]
    return table(("message", "kind", "addressed", "overheard"), rows)


def fifteen(found: Iterable[Tried]) -> str:
    """Return the fifteen kinds of failure, and what a question of each kind meets with."""
    rows = [
        (str(n), t.failure.kind, t.failure.question, t.failure.right or "none", t.did, "well" if t.well else "FAILS")
        for n, t in enumerate(found, 1)
    ]
    return table(("#", "kind", "question of its kind", "right", "what it does", ""), rows)


def fill(page: Path, parts: Mapping[str, str]) -> None:
    """Put each part between its markers on a page."""
    text = page.read_text(encoding="utf-8")
    for name, part in parts.items():
        pattern = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
        if not pattern.search(text):
            raise LookupError(f"{page} has no markers <!-- {name} --> and <!-- /{name} -->")
        text = pattern.sub(lambda m, part=part: f"{m[1]}\n{part}\n\n{m[2]}", text)  # type: ignore[misc]
    page.write_text(text, encoding="utf-8")
