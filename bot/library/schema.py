"""The JSON Schema of a POEM file, for editors that check while one types."""

import json
from typing import Any

from bot.core.poem import Poem


def poem_schema() -> dict[str, Any]:
    """Return the schema of a POEM file: the model without the id, which is the file's name."""
    schema = Poem.model_json_schema()
    del schema["properties"]["id"]
    schema["required"].remove("id")
    schema["title"] = "POEM"
    schema["description"] = "One study, appraised on one page. The file's name is its id."
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def schema_text() -> str:
    """Return the schema as the text of its file."""
    return json.dumps(poem_schema(), indent=2, ensure_ascii=False) + "\n"
