"""What kind of message this is."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.question.gate.kinds import KINDS, Screened, folded, heft, screen
from bot.core.question.gate.tripwires import TRIPWIRES, Tripwire, tripped


def screened(text: str, knowledge: KnowledgeBase) -> Screened:
    return screen(text, knowledge.reader.read(text), knowledge.reader)


def taken_for(text: str, knowledge: KnowledgeBase) -> str | None:
    found = screened(text, knowledge)
    return "emergency" if found.emergency == "sure" else found.redirect("none")


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
        ("bed 7 is not breathing", "emergency"),
        ("room 12 seizing", "emergency"),
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
def test_what_is_not_for_a_poem_base_is_redirected(text: str, kind: str, shipped: KnowledgeBase) -> None:
    """Emergencies, personal care, doses, interactions, findings, codes, policy and law each have their kind."""
    assert taken_for(text, shipped) == kind


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
def test_telling_is_told_from_asking(text: str, shipped: KnowledgeBase) -> None:
    """A message about the workplace, or that tells something, is not taken for a question."""
    shares = screened(text, shipped).shares
    assert max(shares, key=shares.__getitem__) != "question"


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=400))
def test_any_text_can_be_screened(text: str, shipped: KnowledgeBase) -> None:
    """No text breaks the gate, and its shares are one whole."""
    shares = screened(text, shipped).shares
    assert tuple(shares) == KINDS
    assert sum(shares.values()) == pytest.approx(1)


PLAIN_FACTS = (
    "my patient's risk is 20%",
    "her risk is 20%",
    "his 10 year risk is 18%",
    "patient's ASCVD risk is 7.5%",
    "risk is about 1 in 5",
    "her baseline risk is 30 percent",
    "he has a 40% chance of a recurrence",
    "her HbA1c is 62",
    "his LDL is 190",
    "CHA2DS2-VASc is 4",
    "her T score is -2.8",
    "his eGFR is 55",
    "85% of mine would say no",
    "she is 54 and healthy",
    "he is 80, frail, on 9 drugs",
    "her BMI is 34",
    "BP 148/86 in clinic, untreated",
    "BP 150/90 on two readings",
    "he drinks 30 units a week",
    "event rate 12% in my patients",
    "number needed to treat is 25",
    "EF 55%",
    "haematocrit 46%",
    "sats of 96% and walking",
    "his systolic runs 150 at home",
    "about 60% in my clinic",
)
"""What is said of a patient who is well enough, or of a study: a number alone calls nobody to run."""


@pytest.mark.parametrize("text", PLAIN_FACTS)
def test_a_plain_fact_is_no_sure_emergency(text: str, shipped: KnowledgeBase) -> None:
    """The reply to an emergency hides whatever else was asked."""
    assert screened(text, shipped).emergency != "sure"


@pytest.mark.parametrize("wire", TRIPWIRES, ids=lambda wire: wire.name)
def test_each_hard_rule_has_its_pair(wire: Tripwire, shipped: KnowledgeBase) -> None:
    """The message that must fire it makes a sure emergency by that very rule; its look-alike fires none."""
    assert screened(wire.fires, shipped).tripwire == wire.name
    assert screened(wire.fires, shipped).emergency == "sure"
    assert not tripped(folded(wire.spares))


def test_a_hard_rule_needs_no_table(shipped: KnowledgeBase) -> None:
    """Whatever the fitted shares say, a fired rule makes it sure."""
    found = replace(screened("how effective is aspirin", shipped), tripwire="is choking")
    assert found.shares["emergency"] < 0.05
    assert found.emergency == "sure"


@pytest.mark.parametrize(
    "text",
    [
        "mi marido no respira y está morado, ayuda",
        "mon patient ne respire plus",
        "mein Vater atmet nicht mehr, was soll ich tun",
        "minha filha engoliu uma pilha e não consegue respirar",
        "mijn man ademt niet meer en is blauw",
        "mio padre non respira più, aiuto",
    ],
)
def test_emergencies_are_known_in_six_languages(text: str, shipped: KnowledgeBase) -> None:
    """Spanish, French, German, Portuguese, Dutch and Italian: a warning at least."""
    assert screened(text, shipped).emergency is not None


def test_a_long_message_makes_each_of_its_words_count_less() -> None:
    """More is said in it by chance; but twice as much does not halve what each says."""
    hefts = [heft(count) for count in (0, 20, 85, 170, 400)]
    assert hefts == sorted(hefts, reverse=True)
    assert heft(170) > heft(85) / 2


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("has anybody seen the otoscope", "asked of colleagues"),
        ("who moved the bladder scanner", "asked of colleagues"),
        ("reminder: fire doors stay shut", "something told to all"),
        ("ward round is at 0830", "a clock or a day"),
        ("the boy with meningitis is eating toast", "that all is well again"),
        ("starving, send pizza", "feelings or jokes"),
    ],
)
def test_signs_of_talk(text: str, sign: str, shipped: KnowledgeBase) -> None:
    """What colleagues say to each other shows by name; a question for evidence shows none of these signs."""
    assert sign in screened(text, shipped).signs
    assert sign not in screened("does early feeding shorten the stay in acute pancreatitis", shipped).signs


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("amoxicillin dose for a 20 kg child", "one patient's weight or clearance"),
        ("bed 4 bp 60/30", "a low pressure, saturation or coma score"),
        ("does colchicine prevent gout flares compared with naproxen?", "a wish for evidence"),
        ("is it lawful to hold him", "the law"),
    ],
)
def test_what_weighed_is_told_by_name(text: str, named: str, shipped: KnowledgeBase) -> None:
    """Signs and concepts of the vocabulary; no word of the examples, no piece of one and no code."""
    because = screened(text, shipped).because
    assert named in because
    assert set(because) <= {*screened(text, shipped).signs, *(name.strip() for name in shipped.reader.concepts)}
