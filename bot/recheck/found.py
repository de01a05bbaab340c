"""What is found of a study: its kind, a sentence, and where to read it. A person decides what follows from it."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["retraction", "concern", "correction", "newer report", "unknown number"]

REMEDIES: dict[Kind, str] = {
    "retraction": "Read the notice. /kb retire marks the POEM as retracted.",
    "concern": "Read the notice. Until it is cleared up: contested, in the POEM's file, says so on its card.",
    "correction": "Compare the POEM's figures with the corrected ones: /kb edit.",
    "newer report": "Read it: later, in the POEM's file, tells readers what it found.",
    "unknown number": "Compare the number with the report: /kb edit, Citation.",
}


@dataclass(frozen=True, slots=True)
class Found:
    """One finding on the study of a POEM."""

    kind: Kind
    sentence: str
    address: str

    def __str__(self) -> str:
        return f"{self.sentence} {self.address} {REMEDIES[self.kind]}"
