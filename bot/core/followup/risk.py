"""A risk as people type it, in a form, after a command or in a sentence: 10, 10 %, 2.5%, 2,5%, 10 percent, 1 in 100.

The one reader of it. A comma is a decimal point; more than two digits after it may be thousands, and are no risk.
"""

import re

FIGURE = r"(?<!\d)(?<!\d[.,])(?:\d{1,2}(?:\.\d{1,4}|,\d{1,2})?|0,\d{3,4})"
OF_100 = r" ?(?:%|per ?cent|(?:in|out of|of) (?:a |every )?(?:100|hundred))"
_TYPED = re.compile(rf"(?P<figure>{FIGURE})(?:{OF_100})?", re.IGNORECASE)


def risk_of(text: str) -> float | None:
    """Return a percentage that was typed as a risk (0 to 1, neither), or None when it is none."""
    found = _TYPED.fullmatch(" ".join(text.split()))
    risk = float(found["figure"].replace(",", ".")) / 100 if found else 0.0
    return risk if 0 < risk < 1 else None
