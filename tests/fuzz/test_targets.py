"""Everything that reads is tried a little with each run of the tests; `make fuzz` tries it for an hour."""

import pytest
from hypothesis import HealthCheck, given, seed, settings

from tests.fuzz.mutating import changed
from tests.fuzz.targets import Target, all_targets

_A_LITTLE = 8


@pytest.mark.parametrize("target", all_targets(), ids=lambda target: target.name)
def test_whatever_is_written_is_read_or_refused(target: Target) -> None:
    """No reader raises, takes long, or shows what cannot be shown, whatever it is given."""

    @seed(1)
    @settings(max_examples=_A_LITTLE, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(target.given)
    def holds(value: object) -> None:
        target.holds(value)

    holds()


def test_what_is_spoilt_differs_from_what_it_is_made_of() -> None:
    """The dice reach every part of a mapping: its keys go, its values change."""
    whole = {"a": [1, {"b": "c"}], "d": "e"}
    seen = set()

    @seed(1)
    @settings(max_examples=60, deadline=None, database=None)
    @given(changed([whole]))
    def look(value: object) -> None:
        seen.add(str(value))

    look()
    assert len(seen) > 20
    assert any("'d'" not in text for text in seen)
