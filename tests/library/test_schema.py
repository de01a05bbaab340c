"""The JSON Schema beside the guide is that of the model."""

import json
from pathlib import Path

from bot.library.schema import schema_text
from bot.settings import SHIPPED_KNOWLEDGE
from tests.library.folders import POEM, library


def test_the_shipped_schema_is_up_to_date() -> None:
    """`bottomline schema --write` has been run since the model changed."""
    assert (SHIPPED_KNOWLEDGE / "poem.schema.json").read_text(encoding="utf-8") == schema_text()


def test_the_schema_describes_a_file(tmp_path: Path) -> None:
    """The id, which is the file's name, is no field; what must be there is named; nothing else is allowed."""
    path = library(tmp_path, {"cement.yaml": POEM}).write_schema()
    schema = json.loads(path.read_text(encoding="utf-8"))
    assert "id" not in schema["properties"]
    assert {"headline", "clinical_question", "bottom_line", "study"} <= set(schema["required"])
    assert "id" not in schema["required"]
    assert schema["additionalProperties"] is False
