"""Texts and values made by spoiling good ones: nearer to what breaks a reader than text by the dice alone."""

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

_ODD = "\0\t\n\r\x0b\x1b\x85\xa0\xad\u0301\u061c\u200b\u200d\u2011\u202e\u2028\u2066\ufeff\uff05\U0001f468²½٣Ⅻ–—’“ßİı"
_SIGNS = "?!.,:;-–+/%()[]{}<>@#&*|\\'\"`~_=$^"
_MOST_TIMES = 3_000

_Mutation = tuple[str, float, float, str, int]


def pieces(*own: str) -> st.SearchStrategy[str]:
    """Return what is put into a text: a word of its kind, a sign, something odd, or any character."""
    return st.one_of(
        st.sampled_from(own or ("a",)),
        st.sampled_from([*_ODD, *_SIGNS]),
        st.text(max_size=3),
        st.from_regex(r"\d{1,6}"),
    )


@st.composite
def spoilt(draw: st.DrawFn, seeds: Sequence[str], *own: str, most: int = 5_000) -> str:
    """Draw one of the seeds with pieces put in, taken out, doubled, moved, or said over and over; at most so long."""
    text = draw(st.sampled_from(seeds))
    places = st.floats(0, 1)
    kinds = st.sampled_from(("put", "put", "cut", "double", "move", "over"))
    for kind, one, other, piece, times in draw(
        st.lists(st.tuples(kinds, places, places, pieces(*own), st.integers(2, _MOST_TIMES)), max_size=6)
    ):
        text = _changed(text, kind, (one, other), piece, times)[:most]
    return text


def _changed(text: str, kind: str, places: tuple[float, float], piece: str, times: int) -> str:
    start, end = sorted(int(place * len(text)) for place in places)
    before, inside, after = text[:start], text[start:end], text[end:]
    match kind:
        case "put":
            return before + piece + inside + after
        case "cut":
            return before + after
        case "double":
            return before + inside + inside + after
        case "move":
            return before + after + inside
        case _:
            return before + piece * times + inside + after


_LEAVES: st.SearchStrategy[Any] = st.one_of(
    st.none(), st.booleans(), st.sampled_from([0, 1, -1, 100, 101, 0.0, 0.001, 1e9, -0.5, 99.9, 100.0, 2**63]),
    st.integers(-5, 200), st.floats(allow_nan=False, allow_infinity=False, width=16), pieces(),
    st.just([]), st.just({}),
)  # fmt: skip


@st.composite
def changed(draw: st.DrawFn, seeds: Sequence[Any]) -> Any:
    """Draw one of these mappings with values in it changed, taken out, doubled, or put in the place of others."""
    whole = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(1, 4))):
        paths = list(_paths(whole))
        path = draw(st.sampled_from(paths))
        how = draw(st.sampled_from(("leaf", "leaf", "out", "other", "double")))
        other = _at(whole, draw(st.sampled_from(paths))) if how == "other" else draw(_LEAVES)
        whole = _with(whole, path, how, other)
    return whole


def _paths(value: Any, path: tuple[Any, ...] = ()) -> Any:
    steps = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for step in steps:
        yield (*path, step)
        yield from _paths(value[step], (*path, step))
    if not path:
        yield ()


def _at(value: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        value = value[step]
    return value


def _with(value: Any, path: tuple[Any, ...], how: str, other: Any) -> Any:
    if not path:
        return value
    copy = dict(value) if isinstance(value, dict) else list(value)
    step = path[0]
    if len(path) > 1:
        copy[step] = _with(copy[step], path[1:], how, other)
    elif how == "out":
        del copy[step]
    elif how == "double" and isinstance(copy, list):
        copy.append(copy[step])
    else:
        copy[step] = other
    return copy
