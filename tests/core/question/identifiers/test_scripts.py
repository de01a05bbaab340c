"""Names in other letters than Latin ones."""

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.question.identifiers.identified import identifiers_in

NAMES = [
    ("pt 李秀英 has shingles, antivirals after 72 h?", "pt has shingles, antivirals after 72 h?"),
    ("Mr 李 has shingles, antivirals after 72 h?", "The patient has shingles, antivirals after 72 h?"),
    ("saw ياسمين حداد for IBS, peppermint oil?", "saw the patient for IBS, peppermint oil?"),
    ("Anaemia in सुनीता शर्मा , iron alternate days?", "Anaemia in the patient, iron alternate days?"),
    ("is 김민준 ok to restart metformin", "is the patient ok to restart metformin"),
    ("does CPAP help Дмитрий Соколов with AF", "does CPAP help the patient with AF"),
    ("Γιώργος Παπαδόπουλος 71 gout", "The patient 71 gout"),
    ("マリア・ゴンザレス 34F migraine", "the patient 34F migraine"),
    ("גדעון לוי, 70, AF", "the patient, 70, AF"),
    ("У пациента Дмитрий Соколов фибрилляция, апиксабан?", "У пациента фибрилляция, апиксабан?"),
]


@pytest.mark.parametrize(("text", "left"), NAMES)
def test_a_name_in_another_script_is_found(text: str, left: str, shipped: KnowledgeBase) -> None:
    """After a cue, among English words, before an age; in a message of that script after its word for a patient."""
    found = identifiers_in(text, shipped.lexicon)
    assert found.kinds == ("name",)
    assert found.text == left


@pytest.mark.parametrize(
    "text",
    [
        "β-blocker vs α-blocker, μ opioid, γδ T cells, Δ creatinine, 5 μg, IFN-γ",
        "СА-125 raised",
        "Можно ли ибупрофен при подагре?",
        "アピキサバン vs warfarin 高齢者で?",
        "translate 頭がとても痛いです please",
    ],
)
def test_a_sign_and_a_message_in_another_script_are_left(text: str, shipped: KnowledgeBase) -> None:
    """Greek letters are signs; a message that is written in another script is no name, nor is a sentence."""
    assert identifiers_in(text, shipped.lexicon).kinds == ()
