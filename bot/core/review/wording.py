"""Words that call for an editor's look: data that curators change, read from `wording.yaml`."""

import re
from functools import cached_property

from pydantic import BaseModel, ConfigDict


class Wording(BaseModel):
    """Phrases in small letters, by what is wrong with them."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    orders: tuple[str, ...] = ()
    not_orders: tuple[str, ...] = ()
    certain: tuple[str, ...] = ()
    no_difference: tuple[str, ...] = ()
    another_report: tuple[str, ...] = ()
    copy_sites: tuple[str, ...] = ()

    @cached_property
    def order(self) -> re.Pattern[str] | None:
        """Finds an order where a sentence, or a part after a semicolon, begins."""
        unless = rf"(?!\s+(?:{_any(self.not_orders)})\b)" if self.not_orders else ""
        return _compiled(rf"(?:^|[.;:]\s+)(?P<words>(?:{_any(self.orders)})\b){unless}", self.orders)

    @cached_property
    def certainty(self) -> re.Pattern[str] | None:
        """Finds a word of certainty."""
        return _compiled(rf"(?P<words>\b(?:{_any(self.certain)})\b)", self.certain)

    @cached_property
    def sameness(self) -> re.Pattern[str] | None:
        """Finds a claim that there is no difference."""
        return _compiled(rf"(?P<words>\b(?:{_any(self.no_difference)})\b)", self.no_difference)

    @cached_property
    def elsewhere(self) -> re.Pattern[str] | None:
        """Finds words for another report."""
        return _compiled(rf"(?P<words>\b(?:{_any(self.another_report)})\b)", self.another_report)

    def copies(self, host: str) -> bool:
        """Tell whether a host only copies what others published."""
        return any(host == site or host.endswith(f".{site}") for site in self.copy_sites)


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _compiled(pattern: str, words: tuple[str, ...]) -> re.Pattern[str] | None:
    return re.compile(pattern, re.IGNORECASE) if words else None
