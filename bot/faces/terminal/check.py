"""`bottomline check`: every fault and warning in a knowledge folder, for authors and for programs."""

import json
from dataclasses import asdict

from rich.console import Console

from bot.faces.terminal.show import show_problems
from bot.library import Loaded


def as_json(loaded: Loaded) -> str:
    """Return the result as one JSON object."""
    return json.dumps(
        {
            "ok": not loaded.faults,
            "files": loaded.files,
            "faults": len(loaded.faults),
            "warnings": len(loaded.warnings),
            "problems": [asdict(problem) for problem in loaded.problems],
        },
        ensure_ascii=False,
    )


def show(loaded: Loaded, console: Console) -> None:
    """Print every problem and a closing line."""
    show_problems(console, loaded.problems)
    version = f" Version {loaded.knowledge.digest}." if loaded.knowledge else ""
    console.print(
        f"{loaded.files} POEM files: {len(loaded.faults)} faults, {len(loaded.warnings)} warnings.{version}",
        highlight=False,
    )
