"""What many tests share."""

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE


@pytest.fixture(scope="session")
def shipped() -> KnowledgeBase:
    """The knowledge base as it is shipped; read once, for it never changes."""
    return Library(SHIPPED_KNOWLEDGE).open()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest modules, the talks over a real connection: at the end nobody waits for one alone."""
    items.sort(key=lambda item: "faces/discord" not in item.nodeid)
