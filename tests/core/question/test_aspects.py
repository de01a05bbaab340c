"""To what end something is asked."""

import pytest

from bot.core.question.aspects import aspects_of


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("amox 5 vs 10d", "duration"),
        ("how long to treat", "duration"),
        ("colchicine low-dose or high-dose", "dose"),
        ("can ppi cause dementia", "harm"),
        ("is BNP accurate for heart failure", "accuracy"),
        ("HINTS to rule out stroke", "accuracy"),
        ("how many get better anyway", "prognosis"),
        ("does aspirin prevent preeclampsia", "prevention"),
        ("PSA screening", "screening"),
        ("when to start anticoagulation", "timing"),
        ("stopping antidepressants", "stopping"),
        ("which antibiotic for pneumonia", "choice"),
        ("what triggers hives", "cause"),
        ("why does my patient's ferritin stay low", "cause"),
        ("what is lichen planus?", "definition"),
        ("what does a raised lipase mean", "definition"),
        ("how is polymyalgia diagnosed", "workup"),
        ("how do you tell cellulitis from stasis dermatitis", "workup"),
        ("how is Crohn's disease diagnosed", "workup"),
        ("how should a ferritin be measured", "workup"),
        ("how do you aspirate an elbow", "workup"),
        ("what does an ultrasound show in hepatitis", "workup"),
        ("what makes the ferritin go up", "cause"),
        ("what is the source of her anaemia", "cause"),
        ("what are the stages of lymphoma", "definition"),
        ("the Wells score for PE", "rule"),
        ("Jones criteria", "rule"),
        ("how often should a nevus be photographed", "frequency"),
        ("who needs a bone scan", "indication"),
        ("is migraine a contraindication to the pill", "indication"),
        ("how do you manage lichen planus", "management"),
        ("what is the treatment of hives", "management"),
        ("is there a guideline on hives", "source"),
        ("does this nodule need follow-up", "monitoring"),
    ],
)
def test_intents(text: str, intent: str) -> None:
    """Plain words tell what is wanted."""
    assert intent in aspects_of(text).intents


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("do antihistamines improve the symptoms of hives", "workup"),
        ("steroids in newly diagnosed polymyalgia", "workup"),
        ("is this drug worth it in hives", "workup"),
        ("how should hives be treated", "workup"),
        ("what does the evidence show", "workup"),
        ("what is the best drug for hives", "definition"),
        ("ruling out PE by D-dimer", "rule"),
        ("does ibuprofen help because of swelling", "cause"),
    ],
)
def test_words_that_only_look_like_an_intent(text: str, intent: str) -> None:
    """What a study tells by the way of its people asks for nothing."""
    assert intent not in aspects_of(text).intents
