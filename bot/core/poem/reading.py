"""What of a study was read, and what was not: our own gap, which says nothing of the study.

One home for the question; whoever shows, doubts or lints a field asks here.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from bot.core.poem.model import Poem, Read

Unread = Literal["masking", "concealment", "funding", "analysis", "early stopping", "losses", "harms"]

_AS_READ: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("full", "none"): "the abstract",
        ("part", "none"): "part of the abstract",
        ("none", "none"): "what others wrote of it",
        ("full", "part"): "the abstract and part of the paper",
        ("part", "part"): "part of the abstract and of the paper",
        ("none", "part"): "part of the paper",
    }
)


def not_read(poem: Poem) -> tuple[Unread, ...]:
    """Return what a study of this design has and nobody read: masking, concealment, funding, analysis and so on."""
    study, kind = poem.study, poem.study.kind
    told = study.dropout_percent is not None or study.dropout_by_arm is not None
    harms = poem.harms is not None or any(o.role == "harm" for o in poem.outcomes)
    gaps: dict[Unread, bool] = {
        "masking": kind.trial and study.masking == "not read",
        "concealment": kind.randomised and study.allocation == "not read",
        "funding": study.funding == "not read",
        "analysis": kind.trial and study.analysis == "not read",
        "early stopping": kind.trial and study.stopped_early == "not read",
        "losses": (kind.trial or kind.followed) and not told,
        "harms": kind.treats and not harms,
    }
    return tuple(what for what, unread in gaps.items() if unread)


def as_read(read: Read | None) -> str:
    """Return from what a POEM was written: 'the abstract and part of the paper'; empty where nobody said."""
    if read is None:
        return ""
    return "the whole paper" if read.paper == "full" else _AS_READ[read.abstract, read.paper]


def reading_line(poem: Poem) -> str:
    """Return it all in a line: 'Appraised from the abstract; not read: concealment, funding.'; empty if nobody said."""
    said = [f"Appraised from {source}"] if (source := as_read(poem.read)) else []
    if gaps := not_read(poem):
        said.append(f"not read: {', '.join(gaps)}")
    line = "; ".join(said)
    return f"{line[0].upper()}{line[1:]}." if line else ""
