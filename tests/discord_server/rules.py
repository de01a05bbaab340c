"""Discord's published limits, checked the way Discord checks them.

Each check writes into a `Form`; `Form.check()` raises the error 400 / 50035 "Invalid Form Body" with Discord's
nested tree of errors. Lengths are counted in Unicode code points.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from .wire import LINK_BUTTON, NESTING, CommandType, Component, Json, Option

MAX_CONTENT = 2000
MAX_FILES = 10
MAX_EMBEDS = 10
MAX_EMBED_TOTAL = 6000
MAX_FIELDS = MAX_OPTIONS = 25
MAX_COMMANDS = {CommandType.SLASH: 100, CommandType.USER: 15, CommandType.MESSAGE: 15}
MAX_COMMAND_SIZE = 8000
IMAGE_SCHEMES = ("http", "https", "attachment")

At = tuple[str | int, ...]  # the way to a field of a body


class ApiError(Exception):
    """An error as Discord words it over HTTP."""

    def __init__(
        self,
        status: int,
        code: int,
        message: str,
        *,
        errors: Json | None = None,
        headers: dict[str, str] | None = None,
        extra: Json | None = None,
    ) -> None:
        super().__init__(f"{status} {code}: {message} {errors or ''}")
        self.status, self.code, self.message = status, code, message
        self.errors = errors
        self.headers = headers or {}
        self.extra = extra or {}

    def body(self) -> Json:
        return {"message": self.message, "code": self.code, **self.extra} | (
            {"errors": self.errors} if self.errors else {}
        )


def not_found(what: str, code: int) -> ApiError:
    return ApiError(404, code, f"Unknown {what}")


class Form:
    """Collects what is wrong with a body."""

    def __init__(self) -> None:
        self.tree: Json = {}

    def add(self, at: At, code: str, message: str) -> None:
        node = self.tree
        for key in at:
            node = node.setdefault(str(key), {})
        node.setdefault("_errors", []).append({"code": code, "message": message})

    def check(self) -> None:
        """Raise what was collected."""
        if self.tree:
            raise ApiError(400, 50035, "Invalid Form Body", errors=self.tree)

    def missing(self, at: At) -> None:
        self.add(at, "BASE_TYPE_REQUIRED", "This field is required")

    def length(self, at: At, n: int, low: int, high: int) -> None:
        """Check the length of a text or a list."""
        if low and not low <= n <= high:
            self.add(at, "BASE_TYPE_BAD_LENGTH", f"Must be between {low} and {high} in length.")
        elif n > high:
            self.add(at, "BASE_TYPE_MAX_LENGTH", f"Must be {high} or fewer in length.")

    def text(self, obj: Json, key: str, at: At, *, low: int = 0, high: int, required: bool = False) -> int:
        """Check the text obj[key]; return its length, 0 when it is absent."""
        value = obj.get(key)
        at = (*at, key)
        if value is None or (value == "" and required):
            if required:
                self.missing(at)
            return 0
        if not isinstance(value, str):
            self.add(at, "STRING_TYPE_CONVERT", "Could not interpret value as string.")
            return 0
        self.length(at, len(value), low, high)
        return len(value)

    def number(self, obj: Json, key: str, at: At, low: int, high: int) -> None:
        value = obj.get(key)
        if value is None:
            return
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            self.add((*at, key), "NUMBER_TYPE_COERCE", f'Value "{value}" is not int.')
        elif value > high:
            self.add((*at, key), "NUMBER_TYPE_MAX", f"int value should be less than or equal to {high}.")
        elif value < low:
            self.add((*at, key), "NUMBER_TYPE_MIN", f"int value should be greater than or equal to {low}.")

    def url(self, obj: Json, key: str, at: At, schemes: Sequence[str] = ("http", "https"), *, high: int = 2048) -> None:
        value = str(obj.get(key) or "")
        if not value:
            return
        parts = urlsplit(value)
        if parts.scheme not in schemes:
            self.add((*at, key), "URL_TYPE_INVALID_SCHEME", f'Scheme "{parts.scheme}" must be one of {schemes}.')
        elif parts.scheme != "attachment" and not parts.netloc:
            self.add((*at, key), "URL_TYPE_INVALID_URL", "Not a well formed URL.")
        else:
            self.length((*at, key), len(value), 0, high)


# ---------------------------------------------------------------------- embeds
def stripped(obj: Json) -> Json:
    return {k: v.strip() if isinstance(v, str) else v for k, v in obj.items()}


def embed_is_empty(embed: Json) -> bool:
    return not any(embed.get(k) for k in ("title", "description", "fields", "image", "thumbnail", "footer", "author"))


def _check_embed(form: Form, given: Json, at: At) -> int:
    """Check one embed; return the characters that count towards the total."""
    embed = stripped(given)
    total = form.text(embed, "title", at, high=256) + form.text(embed, "description", at, high=4096)
    form.url(embed, "url", at)
    form.number(embed, "color", at, 0, 0xFFFFFF)
    for key in ("image", "thumbnail"):
        form.url(embed.get(key) or {}, "url", (*at, key), IMAGE_SCHEMES)
    if footer := embed.get("footer"):
        total += form.text(footer, "text", (*at, "footer"), high=2048, required=True)
        form.url(footer, "icon_url", (*at, "footer"), IMAGE_SCHEMES)
    if author := embed.get("author"):
        total += form.text(author, "name", (*at, "author"), high=256, required=True)
        form.url(author, "url", (*at, "author"))
        form.url(author, "icon_url", (*at, "author"), IMAGE_SCHEMES)
    fields = embed.get("fields") or []
    form.length((*at, "fields"), len(fields), 0, MAX_FIELDS)
    for i, field in enumerate(map(stripped, fields)):
        spot = (*at, "fields", i)
        total += form.text(field, "name", spot, high=256, required=True)
        total += form.text(field, "value", spot, high=1024, required=True)
    return total


def _check_embeds(form: Form, embeds: list[Json], at: At) -> None:
    form.length(at, len(embeds), 0, MAX_EMBEDS)
    if sum(_check_embed(form, embed, (*at, i)) for i, embed in enumerate(embeds)) > MAX_EMBED_TOTAL:
        form.add(at, "MAX_EMBED_SIZE_EXCEEDED", f"Embed size exceeds maximum size of {MAX_EMBED_TOTAL}")


# ------------------------------------------------------------------ components
def located(components: list[Json] | None, at: At = ()) -> Iterator[tuple[At, Json]]:
    """Every component of a tree with its place, parents first."""
    for i, c in enumerate(components or []):
        spot = (*at, i)
        yield spot, c
        yield from located(c.get("components"), (*spot, "components"))
        if "component" in c:  # of a label
            yield (*spot, "component"), c["component"]


def walk_components(components: list[Json] | None) -> Iterator[Json]:
    return (c for _, c in located(components))


def assign_component_ids(components: list[Json]) -> None:
    """Give an id to each component without one, as Discord does."""
    used = {c["id"] for c in walk_components(components) if c.get("id")}
    free = (n for n in range(1, 1000) if n not in used)
    for c in walk_components(components):
        if not c.get("id"):
            c["id"] = next(free)


def _check_button(form: Form, button: Json, at: At) -> None:
    style = button.get("style")
    form.text(button, "label", at, high=80)
    if style == LINK_BUTTON:
        if not button.get("url"):
            form.missing((*at, "url"))
        form.url(button, "url", at, ("http", "https", "discord"), high=512)
    elif style in {1, 2, 3, 4}:
        form.text(button, "custom_id", at, low=1, high=100, required=True)
    else:
        form.add((*at, "style"), "BASE_TYPE_CHOICES", "Value must be one of (1, 2, 3, 4, 5).")
    if button.get("url") and (button.get("custom_id") or style != LINK_BUTTON):
        form.add(at, "COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be specified")
    if not button.get("label") and not button.get("emoji"):
        form.add(at, "BUTTON_COMPONENT_INVALID_LABEL_EMOJI", "A button must have a label or emoji")


def _check_select(form: Form, select: Json, at: At) -> None:
    form.text(select, "custom_id", at, low=1, high=100, required=True)
    form.text(select, "placeholder", at, high=150)
    form.number(select, "min_values", at, 0, MAX_OPTIONS)
    form.number(select, "max_values", at, 1, MAX_OPTIONS)
    low, high = select.get("min_values", 1), select.get("max_values", 1)
    if low > high:
        form.add(
            (*at, "min_values"),
            "SELECT_COMPONENT_MIN_VALUES_GREATER_THAN_MAX_VALUES",
            "Min values cannot be greater than max values",
        )
    options = select.get("options") or []
    form.length((*at, "options"), len(options), 1, MAX_OPTIONS)
    seen = set()
    for i, option in enumerate(options):
        spot = (*at, "options", i)
        form.text(option, "label", spot, low=1, high=100, required=True)
        form.text(option, "value", spot, low=1, high=100, required=True)
        form.text(option, "description", spot, high=100)
        if option.get("value") in seen:
            form.add(
                (*spot, "value"),
                "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                "The specified option value is already used",
            )
        seen.add(option.get("value"))
    if options and high > len(options):
        form.add(
            (*at, "max_values"),
            "SELECT_COMPONENT_MAX_VALUES_TOO_LARGE",
            f"max_values ({high}) is greater than the number of options ({len(options)})",
        )
    if sum(bool(o.get("default")) for o in options) > high:
        form.add((*at, "options"), "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "Too many default values")


def _check_row(form: Form, row: Json, at: At) -> None:
    at = (*at, "components")
    kids = row.get("components") or []
    form.length(at, len(kids), 1, 5)
    for i, c in enumerate(kids):
        if c.get("type") == Component.BUTTON:
            _check_button(form, c, (*at, i))
        elif c.get("type") == Component.SELECT:
            _check_select(form, c, (*at, i))
            if len(kids) > 1:
                form.add(at, "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width")
        else:
            form.add((*at, i, "type"), "UNION_TYPE_CHOICES", 'Value of field "type" must be one of (2, 3).')


def _check_custom_ids(form: Form, components: list[Json], at: At) -> None:
    seen = set()
    for spot, c in located(components, at):
        if (custom_id := c.get("custom_id")) in seen:
            form.add(
                (*spot, "custom_id"),
                "COMPONENT_CUSTOM_ID_DUPLICATED",
                "Component custom id cannot be duplicated",
            )
        if custom_id:
            seen.add(custom_id)


def _check_components(form: Form, components: list[Json], at: At) -> None:
    form.length(at, len(components), 0, 5)
    for i, row in enumerate(components):
        if row.get("type") == Component.ROW:
            _check_row(form, row, (*at, i))
        else:
            form.add((*at, i, "type"), "UNION_TYPE_CHOICES", 'Value of field "type" must be one of (1,).')
    _check_custom_ids(form, components, at)


# ----------------------------------------------------------------------- modal
def _check_text_input(form: Form, field: Json, at: At, *, labelled: bool) -> None:
    if field.get("type") != Component.TEXT_INPUT:
        form.add((*at, "type"), "UNION_TYPE_CHOICES", 'Value of field "type" must be one of (4,).')
        return
    form.text(field, "custom_id", at, low=1, high=100, required=True)
    if not labelled:
        form.text(field, "label", at, low=1, high=45, required=True)
    form.text(field, "placeholder", at, high=100)
    form.text(field, "value", at, high=4000)
    if field.get("style") not in {1, 2}:
        form.add((*at, "style"), "BASE_TYPE_CHOICES", "Value must be one of (1, 2).")
    form.number(field, "min_length", at, 0, 4000)
    form.number(field, "max_length", at, 1, 4000)


def _check_label(form: Form, label: Json, at: At) -> None:
    form.text(label, "label", at, low=1, high=45, required=True)
    form.text(label, "description", at, high=100)
    inner: Json = label.get("component") or {}
    if inner.get("type") == Component.SELECT:
        _check_select(form, inner, (*at, "component"))
    else:
        _check_text_input(form, inner, (*at, "component"), labelled=True)


def check_modal(modal: Json) -> None:
    form = Form()
    form.text(modal, "custom_id", (), low=1, high=100, required=True)
    form.text(modal, "title", (), low=1, high=45, required=True)
    components = modal.get("components") or []
    form.length(("components",), len(components), 1, 5)
    for i, c in enumerate(components):
        at = ("components", i)
        if c.get("type") == Component.ROW:
            kids = c.get("components") or []
            form.length((*at, "components"), len(kids), 1, 1)
            for j, kid in enumerate(kids):
                _check_text_input(form, kid, (*at, "components", j), labelled=False)
        elif c.get("type") == Component.LABEL:
            _check_label(form, c, at)
        else:
            form.add((*at, "type"), "UNION_TYPE_CHOICES", 'Value of field "type" must be one of (1, 18).')
    _check_custom_ids(form, components, ("components",))
    form.check()


# -------------------------------------------------------------------- messages
def check_message(payload: Json, *, files: int) -> None:
    """Check the fields of a message's body: created, edited, an answer to an interaction."""
    form = Form()
    form.text(stripped({"content": payload.get("content")}), "content", (), high=MAX_CONTENT)
    _check_embeds(form, payload.get("embeds") or [], ("embeds",))
    _check_components(form, payload.get("components") or [], ("components",))
    if len(str(payload.get("nonce") or "")) > 25:
        form.add(("nonce",), "NONCE_TYPE_TOO_LONG", "Nonce must be 25 or fewer in length.")
    form.length(("attachments",), files, 0, MAX_FILES)
    for i, attachment in enumerate(payload.get("attachments") or []):
        form.text(attachment, "description", ("attachments", i), high=1024)
    allowed: Json = payload.get("allowed_mentions") or {}
    for kind in ("users", "roles"):
        ids = allowed.get(kind) or []
        if ids and kind in (allowed.get("parse") or []):
            form.add(
                ("allowed_mentions",),
                "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                f'parse:["{kind}"] and {kind}: [ids...] are mutually exclusive.',
            )
        form.length(("allowed_mentions", kind), len(ids), 0, 100)
    form.check()


def check_choices(choices: Any, option_type: int) -> None:
    """Check the answer to an autocomplete."""
    form = Form()
    if isinstance(choices, list):
        form.length(("choices",), len(choices), 0, MAX_OPTIONS)
        for i, choice in enumerate(choices):
            _check_choice(form, choice, option_type, ("choices", i))
    else:
        form.missing(("choices",))
    form.check()


# -------------------------------------------------------- application commands
def _check_choice(form: Form, choice: Json, option_type: int, at: At) -> int:
    size = form.text(choice, "name", at, low=1, high=100, required=True)
    value = choice.get("value")
    if option_type == Option.STRING:
        size += form.text(choice, "value", at, low=1, high=100, required=True)
    elif isinstance(value, bool) or not isinstance(value, int if option_type == Option.INTEGER else (int, float)):
        form.add((*at, "value"), "NUMBER_TYPE_COERCE", f'Value "{value}" is not valid.')
    return size


def _valid_name(name: str) -> bool:
    def fits(ch: str) -> bool:
        devanagari_or_thai = "\u0900" <= ch <= "\u097f" or "\u0e00" <= ch <= "\u0e7f"
        return ch in "-_'" or unicodedata.category(ch)[0] in "LN" or devanagari_or_thai

    return all(map(fits, name)) and name == name.lower()


def _check_naming(form: Form, obj: Json, at: At) -> int:
    """Check name and description of a slash command or an option."""
    size = form.text(obj, "name", at, low=1, high=32, required=True)
    if size and not _valid_name(obj["name"]):
        form.add((*at, "name"), "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")
    return size + form.text(obj, "description", at, low=1, high=100, required=True)


def _check_nested(form: Form, option: Json, at: At, depth: int) -> int:
    """Check a sub-command or a group of them."""
    kind, options = option["type"], option.get("options") or []
    if (kind == Option.GROUP and depth > 0) or (kind == Option.SUB_COMMAND and depth > 1):
        form.add((*at, "type"), "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Invalid nesting.")
    if kind == Option.GROUP and any(o.get("type") != Option.SUB_COMMAND for o in options):
        form.add((*at, "options"), "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "A group holds sub-commands only.")
    return _check_options(form, options, (*at, "options"), depth + 1 if kind == Option.GROUP else 2)


def _check_leaf(form: Form, option: Json, at: At) -> int:
    """Check an option that holds a value."""
    kind, choices = option["type"], option.get("choices") or []
    of_choice = kind in {Option.STRING, Option.INTEGER, Option.NUMBER}
    if option.get("options"):
        form.add((*at, "options"), "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Only sub-commands have options.")
    if choices and not of_choice:
        form.add((*at, "choices"), "APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID", "Choices not allowed here.")
    form.length((*at, "choices"), len(choices), 0, MAX_OPTIONS)
    if len({c.get("name") for c in choices}) < len(choices):
        form.add(
            (*at, "choices"),
            "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS",
            "Option choice name already exists",
        )
    if option.get("autocomplete") and (choices or not of_choice):
        form.add(
            (*at, "autocomplete"),
            "APPLICATION_COMMAND_AUTOCOMPLETE_INVALID",
            "autocomplete needs a string, integer or number option without choices",
        )
    form.number(option, "min_length", at, 0, 6000)
    form.number(option, "max_length", at, 1, 6000)
    return sum(_check_choice(form, c, kind, (*at, "choices", j)) for j, c in enumerate(choices))


def _check_options(form: Form, options: list[Json], at: At, depth: int) -> int:
    """Check the options of a command or sub-command; return the characters they take of its size."""
    form.length(at, len(options), 0, MAX_OPTIONS)
    if len({o.get("type") in NESTING for o in options}) > 1:
        form.add(
            at,
            "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
            "Sub-command and sub-command group option types are mutually exclusive to all other types",
        )
    size, names, optional_seen = 0, set(), False
    for i, option in enumerate(options):
        spot = (*at, i)
        size += _check_naming(form, option, spot)
        if option.get("name") in names:
            form.add(
                (*spot, "name"),
                "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
                "Option name already exists in these options",
            )
        names.add(option.get("name"))
        if option.get("type") not in set(Option):
            form.add((*spot, "type"), "BASE_TYPE_CHOICES", "Value must be one of (1, ..., 11).")
        elif option["type"] in NESTING:
            size += _check_nested(form, option, spot, depth)
        else:
            size += _check_leaf(form, option, spot)
            if option.get("required") and optional_seen:
                form.add(
                    spot,
                    "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                    "Required options must be placed before non-required options",
                )
            optional_seen = optional_seen or not option.get("required")
    return size


def _check_command(form: Form, command: Json, at: At) -> None:
    if (command.get("type") or CommandType.SLASH) == CommandType.SLASH:
        size = _check_naming(form, command, at)
        size += _check_options(form, command.get("options") or [], (*at, "options"), 0)
        if size > MAX_COMMAND_SIZE:
            form.add(at, "APPLICATION_COMMAND_TOO_LARGE", f"Command exceeds maximum size ({MAX_COMMAND_SIZE})")
    else:
        form.text(command, "name", at, low=1, high=32, required=True)
        if command.get("description"):
            form.add(
                (*at, "description"),
                "APPLICATION_COMMAND_DESCRIPTION_INVALID",
                "Context menu commands cannot have description",
            )
        if command.get("options"):
            form.add((*at, "options"), "APPLICATION_COMMAND_OPTIONS_INVALID", "Context menu commands have no options")
    permissions = command.get("default_member_permissions")
    if permissions is not None and not str(permissions).isdigit():
        form.add((*at, "default_member_permissions"), "BASE_TYPE_BAD_INT", "Not a permission set.")


def check_command_set(commands: Any) -> None:
    """Check all commands of an application, as a bot registers them in one call."""
    if not isinstance(commands, list):
        raise ApiError(400, 50035, "Invalid Form Body")
    form = Form()
    seen = set()
    count = dict.fromkeys(MAX_COMMANDS, 0)
    for i, command in enumerate(commands):
        _check_command(form, command, (i,))
        kind = command.get("type") or CommandType.SLASH
        if (kind, command.get("name")) in seen:
            form.add((i,), "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique")
        seen.add((kind, command.get("name")))
        if kind in count:
            count[kind] += 1
        else:
            form.add((i, "type"), "BASE_TYPE_CHOICES", "Value must be one of (1, 2, 3).")
    form.check()
    if any(count[kind] > most for kind, most in MAX_COMMANDS.items()):
        raise ApiError(400, 30032, "Maximum number of application commands reached (100)")
