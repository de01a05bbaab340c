"""What the text says of the study itself, against its header: the same for the caveat, the check and the import."""

import pytest

from bot.core.poem.said import clashes, clashes_in
from tests.core.made import SYNOPSIS, poem

LATER = "Adults were randomised. They were seen for a year. "  # past its opening, a synopsis may turn to other studies

CLASH = [
    # masking
    ("masking", "open-label", "The trial was double-blind.", "double-blind"),
    ("masking", "assessor", "The trial was double-blind.", "double-blind"),
    ("masking", "single", "They were given it double-blind.", "double-blind"),
    ("masking", "double", "The trial was single-blind.", "single-blind"),
    ("masking", "double", "This assessor-blinded trial took adults.", "assessor-blinded"),
    ("masking", "double", "Adults were randomised, open-label, to a drug or care.", "open-label"),
    ("masking", "double", "open label, older drugs", "open label"),
    ("masking", "single", "In this small UK-led open-label trial they took it.", "open-label"),
    ("masking", "double", "It was an unmasked, pragmatic trial.", "unmasked"),
    ("masking", "double", "Treatment was not blinded.", "Treatment was not blinded"),
    ("masking", "double", "Nobody was blinded.", "Nobody was blinded"),
    ("masking", "double", "There was no blinding of anybody.", "no blinding"),
    ("masking", "open-label", "Unlike earlier trials, this double-blind trial was large.", "double-blind"),
    ("masking", "open-label", "This double-blind trial was run to confirm an earlier trial.", "double-blind"),
    ("masking", "open-label", f"{LATER}SAFA was a double-blind trial.", "double-blind"),
    ("masking", "open-label", f"{LATER}They had 5 mg a day, double-blind.", "double-blind"),
    # allocation
    ("allocation", "uncertain", "Allocation was concealed.", "Allocation was concealed"),
    ("allocation", "unconcealed", "They had concealed allocation.", "concealed allocation"),
    ("allocation", "unconcealed", "Allocation to treatment was adequately concealed.",
     "Allocation to treatment was adequately concealed"),
    ("allocation", "uncertain", "Allocation was not concealed.", "Allocation was not concealed"),
    ("allocation", "concealed", "Allocation was inadequately concealed.", "Allocation was inadequately concealed"),
    ("allocation", "concealed", "The authors failed to conceal allocation.", "failed to conceal allocation"),
    ("allocation", "concealed", "The allocation to groups was not well concealed.",
     "allocation to groups was not well concealed"),
    # funding
    ("funding", "government", "It was paid for partly by a maker.", "paid for partly by a maker"),
    ("funding", "foundation", "Sponsored by the manufacturer, this trial confirmed an earlier trial.",
     "Sponsored by the manufacturer"),
    ("funding", "government", "The manufacturer ran the trial.", "manufacturer ran the trial"),
    ("funding", "government", "manufacturer-run trial", "manufacturer-run"),
    ("funding", "self-funded or unfunded", "This industry-supported trial was small.", "industry-supported"),
    ("funding", "industry", "Funding was public.", "Funding was public"),
    ("funding", "industry", "It was publicly funded.", "publicly funded"),
    ("funding", "industry + foundation", "The trial was paid for with government money.",
     "paid for with government"),
    ("funding", "government", "This foundation-funded trial was small.", "foundation-funded"),
]  # fmt: skip

NO_CLASH = [
    # it fits
    ("masking", "double", "The trial was double-blind."),
    ("masking", "assessor", "This single-blind trial took adults."),
    ("masking", "assessor", "This open-label trial took adults."),
    ("masking", "open-label", "This assessor-blinded trial took adults."),
    ("masking", "not applicable", "This double-blind trial took adults."),
    ("allocation", "not applicable", "Allocation was concealed."),
    ("allocation", "concealed", "Allocation was concealed."),
    ("funding", "industry + government", "This industry-funded trial was small."),
    # denied, doubted, wished for, not described
    ("masking", "open-label", "The trial was not double-blind."),
    ("masking", "open-label", "A double-blind trial would be needed."),
    ("masking", "double", "No blinding was described."),
    ("masking", "double", "no blinding described"),
    ("allocation", "uncertain", "It is unclear whether allocation was concealed."),
    ("allocation", "uncertain", "Without concealed allocation, bias is likely."),
    ("funding", "government", "Nothing was paid for by the maker."),
    # a part of the trial, or of its treatments
    ("masking", "double", "An open-label extension followed."),
    ("masking", "double", "An open-label run-in preceded the trial."),
    ("masking", "double", "Rescue treatment was open-label prednisone."),
    # other studies
    ("masking", "double", "Unlike the earlier open-label trial, this one was large."),
    ("masking", "double", "Earlier, an open-label trial found the same."),
    ("masking", "double", "In general open-label studies flatter the treatment."),
    ("masking", "open-label", "It pooled double-blind trials."),
    ("masking", "open-label", f"{LATER}A double-blind trial from Norway found nothing."),
    ("funding", "government", "Older trials were often paid for by industry."),
    ("funding", "government", "Earlier, smaller and often industry-funded trials had suggested benefit."),
    # a sponsor may be a university
    ("funding", "government", "It was funded by the sponsor."),
]


@pytest.mark.parametrize(("topic", "header", "text", "words"), CLASH)
def test_what_the_text_says_of_the_study_is_held_against_the_header(
    topic: str, header: str, text: str, words: str
) -> None:
    """The words are quoted with their sentence; the header did say something."""
    (clash,) = clashes({topic: header}, [("synopsis", text)])
    assert (clash.topic, clash.header, clash.field, clash.words) == (topic, header, "synopsis", words)
    assert clash.sentence in text
    assert words in clash.sentence
    assert not clash.silent


@pytest.mark.parametrize(("topic", "header", "text"), NO_CLASH)
def test_what_fits_or_is_said_of_something_else_is_no_clash(topic: str, header: str, text: str) -> None:
    """Nothing is held against a header by words that are not meant for it."""
    assert list(clashes({topic: header}, [("synopsis", text)])) == []


@pytest.mark.parametrize(
    ("topic", "header", "text"),
    [
        ("masking", "not reported", "The trial was double-blind."),
        ("funding", "unknown", "It was paid for by the maker."),
        ("funding", "other", "It was paid for by the maker."),
    ],
)
def test_a_header_that_says_nothing_contradicts_nothing(topic: str, header: str, text: str) -> None:
    """An editor can fill it in; it is no caveat. A field that the header does not hold is compared with nothing."""
    (clash,) = clashes({topic: header}, [("synopsis", text)])
    assert clash.silent
    assert list(clashes({topic: None}, [("synopsis", text)])) == []
    assert list(clashes({}, [("synopsis", text)])) == []


def test_only_a_trial_has_masking_and_allocation() -> None:
    """What a review says of its trials is not said of the review; who paid is told of every study."""
    text = "Double-blind. Allocation was concealed. It was paid for by the maker."
    header = {"masking": "open-label", "allocation": "uncertain", "funding": "government"}
    assert [c.topic for c in clashes(header, [("synopsis", text)])] == ["masking", "allocation", "funding"]
    assert [c.topic for c in clashes(header, [("synopsis", text)], trial=False)] == ["funding"]


def test_the_same_is_held_against_a_header_once() -> None:
    """However often it is said, in one text or in several; the first words are quoted."""
    texts = [("citation.title", "A double-masked trial"), ("synopsis", "It was double-blind. Nobody paid.")]
    assert [c.words for c in clashes({"masking": "single"}, texts)] == ["double-masked"]


def test_limitations_synopsis_and_title_of_a_poem_are_read() -> None:
    """Each where it stands; a POEM that agrees with itself has none."""
    said = "It was a double-blind trial."
    open_label = {"masking": "open-label"}
    for field, made in (
        ("limitations", poem(study=open_label, limitations=["small", said])),
        ("synopsis", poem(study=open_label, synopsis=f"{said} {SYNOPSIS}")),
        ("citation.title", poem(study=open_label, citation={"title": "Cement: a double-blind trial"})),
    ):
        assert [(c.field, c.words) for c in clashes_in(made)] == [(field, "double-blind")]
    assert list(clashes_in(poem(study=open_label))) == []
    review = {"masking": "open-label", "design": "Systematic review"}
    assert list(clashes_in(poem(study=review, limitations=[said]))) == []
