"""What can be pressed under a draft, or under a POEM in use: each carries the id of its file, and is found by it.

`use:` before an id tells a POEM in use from a draft.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import discord

from bot.core.intake import in_a_line
from bot.curation import seal
from bot.faces.discord.curating.forms import PARTS
from bot.faces.discord.curating.told import key_of, outcomes_of, proposals_of, taken_of
from bot.faces.discord.messages.cards import named
from bot.library import Drafted

KEY = r"(?P<key>(?:use:)?[a-z0-9-]{1,80})"
MOST_OPTIONS = 25
SHORT = 8
"""Digits of an outcome's key that tell it from the others of one POEM; an id of a form has no room for more."""
_USED = "use:"
_IN_A_ROW = 3
"""Six parts in two rows, two menus, and what becomes of it: the five rows that Discord has."""
_REVIEW = (
    ("sign", "Sign", discord.ButtonStyle.success),
    ("back", "Send back", discord.ButtonStyle.danger),
    ("next", "Next to sign", discord.ButtonStyle.secondary),
)
_DRAFT = (("publish", "Publish", discord.ButtonStyle.success), ("discard", "Discard", discord.ButtonStyle.danger))
_READ = (("details", "Details"), ("synopsis", "Synopsis"))


def key_in_use(poem_id: str) -> str:
    """Return what stands in ids for a POEM in use."""
    return f"{_USED}{poem_id}"


def poem_id_of(key: str) -> str:
    """Return the id of the draft or the POEM that is meant."""
    return key.removeprefix(_USED)


def is_in_use(key: str) -> bool:
    """Tell whether a POEM in use is meant; else it is a draft."""
    return key.startswith(_USED)


def under(written: Drafted, key: str) -> discord.ui.View:
    """Return the buttons and menus under a draft or a POEM in use."""
    items: list[discord.ui.Item[Any]] = [
        discord.ui.Button(label=part.label, custom_id=f"edit:{part.letter}:{key}", row=n // _IN_A_ROW)
        for n, part in enumerate(PARTS)
    ]
    if options := _proposed(written.mapping):
        items.append(
            discord.ui.Select(
                custom_id=f"figures:{key}", placeholder="Take figures out of its text", options=options, row=2,
                min_values=0, max_values=len(options),
            )
        )  # fmt: skip
    if options := list(_figures(written.mapping))[:MOST_OPTIONS]:
        items.append(discord.ui.Select(custom_id=f"mend:{key}", placeholder="Mend a figure", options=options, row=3))
    poem_id = written.id
    if is_in_use(key):
        state = seal(written.raw)
        items += [_button(label, f"rev:{action}:{state}:{poem_id}", style) for action, label, style in _REVIEW]
        items += [_button(label, f"poem:{page}:{poem_id}") for page, label in _READ]
    else:
        items += [_button(label, f"draft:{action}:{poem_id}", style) for action, label, style in _DRAFT]
    return of(items)


def next_alone(poem_id: str) -> discord.ui.View:
    """Return the one button that goes on to the next POEM to be signed."""
    action, label, style = _REVIEW[2]
    return of([_button(label, f"rev:{action}::{poem_id}", style)])


def of(items: list[discord.ui.Item[Any]]) -> discord.ui.View:
    """Return a view of these; what is pressed in it is found by its id, so it does not listen itself."""
    view = discord.ui.View(timeout=None)
    for item in items:
        view.add_item(item)
    view.stop()
    return view


def _button(
    label: str, custom_id: str, style: discord.ButtonStyle = discord.ButtonStyle.secondary
) -> discord.ui.Button[Any]:
    return discord.ui.Button(label=label, custom_id=custom_id, style=style, row=4)


def _proposed(mapping: Mapping[str, Any]) -> list[discord.SelectOption]:
    taken = taken_of(mapping)
    return [
        discord.SelectOption(label=named(f"{n}. {one.line}"), value=key, default=key in taken)
        for n, (key, one) in enumerate(proposals_of(mapping).items(), start=1)
    ][:MOST_OPTIONS]


def _figures(mapping: Mapping[str, Any]) -> Iterator[discord.SelectOption]:
    """Yield the figures that its text prints, and those that it holds besides."""
    held = {key_of(one): in_a_line(one) for one in outcomes_of(mapping)}
    for key, line in {
        **held,
        **{key: one.line for key, one in proposals_of(mapping).items() if key not in held},
    }.items():
        yield discord.SelectOption(
            label=named(line), value=key[:SHORT], description=None if key in held else "not taken yet"
        )
