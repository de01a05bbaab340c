"""The log: for people, or one JSON object a line for machines. Neither holds what people ask."""

import logging
from typing import Literal

from pythonjsonlogger.json import JsonFormatter

_FIELDS = "{asctime} {levelname} {name} {message}"


def set_up(level: str, form: Literal["human", "json"]) -> None:
    """Log from this level on, in this form, to standard error."""
    handler = logging.StreamHandler()
    handler.setFormatter(
        JsonFormatter(_FIELDS, style="{", rename_fields={"asctime": "time", "levelname": "level"})
        if form == "json"
        else logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    )
    logging.basicConfig(level=level.upper(), handlers=[handler])
