"""Write docs/licences.md: every package of the runtime lock, with the licence that it states. `make licences`."""  # noqa: INP001

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "licences.md"


def locked() -> list[str]:
    """Return the names in the runtime lock, as they are written there."""
    return re.findall(r"^([A-Za-z0-9._-]+)==", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE)


def page(rows: list[dict[str, str]]) -> str:
    """Return the page: a table of packages, versions and licences."""
    lines = [f"| {row['Name']} | {row['Version']} | {row['License']} |" for row in rows]
    return "\n".join((
        "# What the bot is made of",
        "",
        "Written by `make licences` from what the packages of `requirements.lock` state of themselves. A package that",
        "only another system needs has no row. The bot itself: MIT.",
        "",
        "| package | version | licence |",
        "| --- | --- | --- |",
        *lines,
        "",
    ))  # fmt: skip


def main(tool: str, python: str) -> None:
    """Ask the tool about the packages of an environment and write the page."""
    told = subprocess.run(  # noqa: S603 - the tool of the Makefile
        [tool, "--python", python, "--format=json", "--packages", *locked()], capture_output=True, check=True, text=True
    )
    PAGE.write_text(page(sorted(json.loads(told.stdout), key=lambda row: row["Name"].lower())), encoding="utf-8")
    print(f"Wrote {PAGE}")  # noqa: T201 - for who types it


if __name__ == "__main__":
    main(*sys.argv[1:])
