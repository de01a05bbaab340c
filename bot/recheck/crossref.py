"""What Crossref's record of a report says of notices about it: JSON, in `message.updated-by`, one for each."""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from bot.recheck.found import Found, Kind

_KINDS: Mapping[str, Kind] = {
    "retraction": "retraction",
    "partial_retraction": "retraction",
    "withdrawal": "retraction",
    "removal": "retraction",
    "expression_of_concern": "concern",
    "correction": "correction",
    "corrigendum": "correction",
    "erratum": "correction",
    "addendum": "correction",
    "clarification": "correction",
}
"""By Crossref's word for a notice; what is none of these (a new version, say) is told as a correction, too."""
_NO_NEWS = frozenset({"new_edition", "new_version"})


def path(doi: str) -> str:
    """Return where the record of a report is."""
    return f"/works/{quote(doi, safe='')}"


def notices(record: Any, doi: str) -> Iterator[Found]:
    """Yield the notices about a report; `record`: as Crossref gives it, None when it knows no such number."""
    if record is None:
        address = f"https://doi.org/{doi}"
        yield Found("unknown number", f"Crossref knows no report {doi}.", address)
        return
    message = record.get("message") if isinstance(record, dict) else None
    updates = message.get("updated-by") if isinstance(message, dict) else None
    for update in updates if isinstance(updates, list) else ():
        if not isinstance(update, dict):
            continue
        word = str(update.get("type") or "").lower().replace("-", "_").replace(" ", "_")
        if word in _NO_NEWS:
            continue
        notice = str(update.get("DOI") or doi)
        label = str(update.get("label") or word.replace("_", " ") or "update")
        yield Found(
            _KINDS.get(word, "correction"),
            f"Crossref lists a notice on this report: {label.lower()}{_day(update.get('updated'))}.",
            f"https://doi.org/{notice}",
        )


def _day(updated: Any) -> str:
    parts = updated.get("date-parts") if isinstance(updated, dict) else None
    day = parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], list) else []
    numbers = [f"{part:02}" for part in day if isinstance(part, int)]
    return f", {'-'.join(numbers)}" if numbers else ""
