"""What is wrong with the knowledge, told to the person who can mend it."""

from dataclasses import dataclass, replace
from typing import Literal, Self


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault or warning: file (relative to the knowledge folder), line from 1, path to the field, remedy.

    A fault keeps a knowledge base from loading; a warning asks an editor to look.
    """

    file: str
    line: int | None
    field: str
    message: str
    remedy: str
    severity: Literal["fault", "warning"] = "fault"

    def at(self, file: str, line: int | None) -> Self:
        """Return the same problem in this file and line."""
        return replace(self, file=file, line=line)

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        field = f" {self.field}:" if self.field else ""
        return f"{place}:{field} {self.message} {self.remedy}".rstrip()
