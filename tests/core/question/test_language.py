"""The language of a message: told by its small words, and English never taken for another."""

import pytest

from benchmarks.data import ours, questions
from bot.core.question import Language, language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("¿La espironolactona ayuda con el acné en mujeres adultas?", "es"),
        ("est-ce que la colchicine est efficace dans la goutte ?", "fr"),
        ("hilft Prednisolon bei einer Gesichtslähmung?", "de"),
        ("o paracetamol ajuda na dor lombar?", "pt"),
        ("helpt prednison bij een verergering van COPD?", "nl"),
        ("il paracetamolo funziona per il mal di schiena?", "it"),
    ],
)
def test_a_language_is_told(text: str, language: Language) -> None:
    """Each of those that a reply can be given in."""
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["", "apixaban vs warfarin", "de novo AF", "C. difficile", "pain au chocolat", "FA"])
def test_names_alone_are_of_no_language(text: str) -> None:
    """One foreign word does not make a foreign sentence."""
    assert language_of(text) is None


def test_no_english_message_is_taken_for_another_language() -> None:
    """None of all that were written for the benchmarks."""
    assert [q.text for q in (*questions(), *ours()) if language_of(q.text)] == []
