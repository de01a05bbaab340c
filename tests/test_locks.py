"""The locks: all that is asked for is pinned in them, so that no release to come changes what is installed."""

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.metadata import distributions
from itertools import product
from pathlib import Path
from typing import NamedTuple, cast

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

# What stands behind each lock: the project's own dependencies (the first of the pair), and groups of pyproject.toml.
LOCKS: dict[str, tuple[bool, tuple[str, ...]]] = {
    "requirements.lock": (True, ()),
    "requirements-build.lock": (False, ("build",)),
    "requirements-dev.lock": (True, ("dev",)),
    "requirements-bench.lock": (True, ("bench",)),
}
# One environment holds the first three; `make bench` makes another one, which need not be there.
HERE = ("requirements.lock", "requirements-build.lock", "requirements-dev.lock")
# Who installs the second over the first gets nothing else than before.
PARTS = [
    ("requirements.lock", "requirements-dev.lock"),
    ("requirements-build.lock", "requirements-dev.lock"),
    ("requirements.lock", "requirements-bench.lock"),
]

SYSTEMS = {"linux": ("Linux", "posix"), "darwin": ("Darwin", "posix"), "win32": ("Windows", "nt")}


class Line(NamedTuple):
    """One package of a lock."""

    requirement: Requirement
    hashes: list[str]

    @property
    def name(self) -> str:
        return canonicalize_name(self.requirement.name)

    @property
    def version(self) -> str:
        """The version that the line pins; nothing if it pins none."""
        wanted = list(self.requirement.specifier)
        pinned = len(wanted) == 1 and wanted[0].operator == "==" and "*" not in wanted[0].version
        return wanted[0].version if pinned else ""


@cache
def requirement_of(text: str) -> Requirement:
    """Read a requirement, once: there are thirteen environments."""
    return Requirement(text)


class Package(NamedTuple):
    """What the metadata of an installed package say."""

    version: str
    asks: list[str]


def text_of(lock: str) -> str:
    return (ROOT / lock).read_text(encoding="utf-8")


def lines(lock: str) -> list[Line]:
    """Read the text of a lock."""
    whole = (line for line in lock.replace("\\\n", " ").splitlines() if line.strip() and line.lstrip()[0] != "#")
    parts = [[part.strip() for part in line.split("--hash=")] for line in whole]
    return [Line(requirement_of(first), rest) for first, *rest in parts]


def group(name: str) -> Iterator[str]:
    """Return what a group of pyproject.toml asks for, and the groups in it."""
    for each in PROJECT["dependency-groups"][name]:
        if isinstance(each, str):
            yield each
        else:
            yield from group(each["include-group"])


def asked_first(lock: str) -> list[Requirement]:
    """Return what pyproject.toml asks for."""
    with_own, groups = LOCKS[lock]
    own = PROJECT["project"]["dependencies"] if with_own else []
    return [Requirement(each) for each in [*own, *(each for name in groups for each in group(name))]]


@cache
def installed(lock: str) -> dict[str, Package]:
    """Return what the environment of a lock holds; that of the tests, where `make bench` has not been typed."""
    bench = [] if lock in HERE else [str(path) for path in Path(sys.prefix, "bench").glob("lib/python*/site-packages")]
    found = list(distributions(path=bench) if bench else distributions())
    # Of two, the first on the path counts, as it does for an import.
    return {canonicalize_name(e.metadata["Name"]): Package(e.version, e.requires or []) for e in reversed(found)}


def this_environment() -> dict[str, str]:
    return cast("dict[str, str]", default_environment())


def environments() -> Iterator[dict[str, str]]:
    """Give this environment, and every other for which the locks are written."""
    yield this_environment()
    for python, system in product(("3.11", "3.12", "3.13", "3.14"), SYSTEMS):
        name, kind = SYSTEMS[system]
        yield this_environment() | {
            "python_version": python,
            "python_full_version": f"{python}.0",
            "sys_platform": system,
            "platform_system": name,
            "os_name": kind,
        }


def applies(requirement: Requirement, environment: Mapping[str, str], extra: str = "") -> bool:
    return requirement.marker is None or requirement.marker.evaluate({**environment, "extra": extra})


def fault(requirement: Requirement, found: list[Line]) -> str:
    """Tell why a pip, of whatever age, might install something else than the lines found; nothing if it cannot."""
    if len(found) != 1:
        return f"{len(found) or 'no'} lines of the lock name it"
    line = found[0]
    if not line.version:
        return f"the lock does not pin it: {line.requirement}"
    if not requirement.specifier.contains(line.version, prereleases=True):
        return f"the lock pins {line.requirement}"
    # For an old pip, name[extra] and name[other,extra] are two packages, and neither is pinned by the other.
    if requirement.extras and requirement.extras != line.requirement.extras:
        return f"the lock pins {line.requirement}, without these extras"
    return ""


class Reading(NamedTuple):
    """What came of reading a lock: sentences on what is not pinned, the packages asked for, those not to be read."""

    faults: set[str]
    reached: set[str]
    unread: set[str]


def read(
    lock: list[Line], first: Iterable[Requirement], there: Mapping[str, Package], environment: Mapping[str, str]
) -> Reading:
    """Follow, from what is asked first, every requirement in the metadata of what is installed."""
    reading = Reading(set(), set(), set())
    seen: set[tuple[str, str]] = set()
    waiting = [("pyproject.toml", each) for each in first if applies(each, environment)]
    while waiting:
        asker, requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        reading.reached.add(name)
        pins = [e for e in lock if e.name == name and applies(e.requirement, environment)]
        if why := fault(requirement, pins):
            reading.faults.add(f"{asker} asks for {requirement}: {why}")
            continue
        if name not in there or there[name].version != pins[0].version:
            reading.unread.add(f"{name}=={pins[0].version}")
            continue
        more = [requirement_of(each) for each in there[name].asks]
        for extra in ("", *requirement.extras):
            if (name, extra) not in seen:
                seen.add((name, extra))
                waiting += [(name, each) for each in more if applies(each, environment, extra)]
    return reading


def faults(lock: str, text: str) -> set[str]:
    """Read a lock for every environment."""
    there = installed(lock)
    return set[str]().union(*(read(lines(text), asked_first(lock), there, each).faults for each in environments()))


def test_the_table_of_locks_is_complete() -> None:
    """Every lock stands in the table of this test."""
    assert {path.name for path in ROOT.glob("requirements*.lock")} == set(LOCKS)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_is_one_version_with_its_hashes(lock: str) -> None:
    """A lock says which files, not where they lie: an address in it would be one machine's."""
    assert [str(line.requirement) for line in lines(text_of(lock)) if not line.version or not line.hashes] == []
    assert "://" not in text_of(lock)


@pytest.mark.parametrize("lock", LOCKS)
def test_all_that_is_asked_for_is_pinned(lock: str) -> None:
    """Whatever is asked for, extras and markers included, stands in the lock as it is asked for."""
    assert sorted(faults(lock, text_of(lock))) == []


@pytest.mark.parametrize("lock", HERE)
def test_what_is_installed_is_what_the_lock_names(lock: str) -> None:
    """Every line is installed in its version and asked for by somebody, so all its metadata were read."""
    entries = lines(text_of(lock))
    reading = read(entries, asked_first(lock), installed(lock), this_environment())
    assert reading.unread == set(), "installed otherwise: make setup"
    named = {e.name for e in entries if applies(e.requirement, this_environment())}
    assert reading.reached == named


@pytest.mark.parametrize(("part", "whole"), PARTS)
def test_locks_agree(part: str, whole: str) -> None:
    """A package has the same version in every lock."""

    def pins(lock: str) -> set[tuple[str, str, str]]:
        return {(each.name, each.version, str(each.requirement.marker)) for each in lines(text_of(lock))}

    assert pins(part) <= pins(whole)


def test_the_build_back_end_is_pinned() -> None:
    """What builds the project is the same whether pip fetches it by itself or the lock brings it."""
    assert PROJECT["build-system"]["requires"] == PROJECT["dependency-groups"]["build"]
    assert all(Line(Requirement(each), []).version for each in PROJECT["build-system"]["requires"])


def test_the_image_installs_from_the_locks() -> None:
    """Nothing comes into the image or builds it but from a lock, and each lock may be copied there."""
    image = text_of("Dockerfile")
    fetching = [line for line in image.splitlines() if "pip install" in line and "--no-deps" not in line]
    used = [line.split("--require-hashes -r ")[1].split()[0] for line in fetching]
    assert used == ["requirements.lock", "requirements-build.lock"]
    assert {f"!{lock}" for lock in used} <= set(text_of(".dockerignore").splitlines())
    assert f"COPY {' '.join(used)} ./" in image


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        (
            "coverage[toml]==",
            "coverage==",
            r"pytest-cov asks for coverage\[toml\]>=\S+: the lock pins coverage==\S+, without these extras",
        ),
        ("yarl==", "another==", r"aiohttp asks for yarl<\S+: no lines of the lock name it"),
        ("idna==", "idna>=", r"yarl asks for idna>=\S+: the lock does not pin it: idna>=\S+"),
        ("idna==", "idna==1.", r"yarl asks for idna>=\S+: the lock pins idna==1\.\S+"),
        (
            "python_full_version >= '3.13'",
            "python_full_version >= '3.14'",
            r"discord-py asks for audioop-lts; python_version >= .3\.13.: no lines of the lock name it",
        ),
    ],
    ids=["an extra is lost", "a package is missing", "a range", "not the version", "not in every environment"],
)
def test_a_planted_fault_is_told(right: str, wrong: str, told: str) -> None:
    """A fault in a lock is told with what is asked for and who asks."""
    text = text_of("requirements-dev.lock")
    assert right in text
    found = faults("requirements-dev.lock", text.replace(right, wrong))
    assert [each for each in found if re.fullmatch(told, each)], found


def test_the_page_of_licences_tells_what_is_locked() -> None:
    """Every package that the runtime lock installs everywhere stands in it, in its version, and no other."""
    page = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8").partition("| --- |")[2]
    told = {(canonicalize_name(n), v) for n, v in re.findall(r"^\| ([\w.-]+) \| (\S+) \| \S", page, re.MULTILINE)}
    lines = re.findall(r"^([\w.-]+)==(\S+) (;?)", (ROOT / "requirements.lock").read_text("utf-8"), re.MULTILINE)
    locked = {(canonicalize_name(name), version) for name, version, _ in lines}
    assert {(canonicalize_name(name), version) for name, version, marker in lines if not marker} <= told <= locked
