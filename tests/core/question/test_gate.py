"""What kind of message this is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.question.gate import screen


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("my toddler swallowed a magnet, what now", "emergency"),
        ("I took too many sleeping pills", "emergency"),
        ("my dad collapsed and is not breathing", "emergency"),
        ("I want to die", "emergency"),
        ("my knee hurts when I climb stairs, should I be worried?", "personal"),
        ("I'm pregnant, can I take cold medicine", "personal"),
        ("my doctor wants me on a statin", "personal"),
        ("what dose of prednisone for gout?", "dose"),
        ("gentamicin dosing in dialysis", "dose"),
        ("how many mg of ibuprofen can I give a 9 kg infant", "dose"),
        ("enoxaparin dose CrCl 25", "dose"),
        ("does metformin interact with contrast?", "interaction"),
        ("is it safe to combine sumatriptan and fluoxetine in a 30-year-old", "interaction"),
        ("is it ok to give tramadol with sertraline", "interaction"),
        ("can I give azithro and citalopram together?", "interaction"),
        ("what is this rash?", "diagnosis"),
        ("can you read this ECG", "diagnosis"),
        ("CPT for joint injection", "coding"),
        ("what do I bill for a telehealth visit", "coding"),
        ("does our clinic stock RSV vaccine", "policy"),
        ("who do I page for a stroke at night", "policy"),
        ("can I be sued for not scanning", "legal"),
        ("bay 2, going blue, need someone here now!!", "emergency"),
        ("kid ate a handful of grandpa's tablets", "emergency"),
        ("she says she will hang herself tonight and I'm alone here", "emergency"),
        ("i took 20 paracetamol", "emergency"),
        ("pt wants to end her life tonight", "emergency"),
        ("70F in VT with no BP, amiodarone or shock?", "emergency"),
        ("he has collapsed in the waiting room", "emergency"),
        ("heparin infusion rate for PE or DVT", "dose"),
        ("been on a statin for years and my legs ache, normal?", "personal"),
        ("dad's results came back, what should he do", "personal"),
        ("enoxaparin, 48 kg, 40 or 20 mg?", "dose"),
        ("how do you titrate gabapentin up", "dose"),
        ("sertraline plus linezolid, serotonin syndrome?", "interaction"),
        ("any problem combining bupropion with tamoxifen", "interaction"),
        ("tracing below, is this a STEMI", "diagnosis"),
        ("what modifier goes with a same day visit", "coding"),
        ("are nurses here allowed to give it at triage", "policy"),
    ],
)
def test_what_is_not_for_a_poem_base_is_redirected(text: str, kind: str) -> None:
    """Emergencies, personal care, doses, interactions, findings, codes, policy and law each have their kind."""
    assert screen(text).redirect == kind


@pytest.mark.parametrize(
    "text",
    [
        "cement for a spine fx vs waiting",
        "low-dose vs high-dose colchicine for gout",
        "does a single dose of dexamethasone help croup",
        "amox 5 vs 10d cap kids",
        "is apixaban as safe as warfarin in afib",
        "my patient with afib asks about apixaban",
        'wants antibiotics because "it always goes to my chest", do they help?',
        "78F, chest pain 20 min, what does the HEART score tell",
        "can pneumonia be treated for 3 days",
        "how safe is varenicline",
        "58-year-old man on warfarin asks me whether apixaban bleeds less",
        "talking therapy for people who can't sleep: how much does it help?",
        "In cardiac arrest, does adrenaline improve survival?",
        "What do we do first for frozen shoulder, injection or physio?",
        "Does TXA help in GI bleeding and is it still recommended now?",
        "Does lithium help suicidal patients? I have one",
        "Do we still give aspirin for primary prevention in diabetics?",
        "How many days of nitrofurantoin should we give for cystitis in women?",
        "A colleague told me steroids help sore throat, do they?",
        "I've got a guy with chronic cough, gabapentin any use?",
        "Could he have a normal D-dimer and still have a PE?",
        "open-label trial of early delivery in preeclampsia?",
        "colchicine 1.2 or 4.8 mg for a gout flare, which is better?",
    ],
)
def test_clinical_questions_pass(text: str) -> None:
    """A clinician's question passes, also when it names a dose that a trial compared, or quotes a patient."""
    assert screen(text).redirect is None


@pytest.mark.parametrize(
    "text",
    [
        "who took the last flu vaccine from the fridge?",
        "the asthma group visit is full for march",
        "room 4 is ready for the knee injection",
        "prior auth for semaglutide came back approved",
        "I stopped using tamsulosin for stones years ago",
    ],
)
def test_telling_is_told_from_asking(text: str) -> None:
    """A message about the workplace, or that tells something, is known as one."""
    assert screen(text).states


@given(st.text(max_size=400))
def test_any_text_can_be_screened(text: str) -> None:
    """No text breaks the gate."""
    screen(text)
