"""The POEM and its parts: frozen, strict, in the vocabulary of the field.

A POEM (Patient-Oriented Evidence that Matters) is one study, critically appraised on one page. The vocabularies are
those that POEM editors use for their headers; "not reported" is a value of each, never an absence. Percentages are
0 to 100; every figure belongs to one arm, one outcome and one time.
"""

import datetime as dt
import re
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    NonNegativeFloat,
    NonNegativeInt,
    PositiveFloat,
    PositiveInt,
    StringConstraints,
    model_validator,
)

from bot.core.poem.designs import DESIGNS, Design, StudyKind

Masking = Literal["open-label", "single", "double", "assessor", "not reported", "not applicable"]
Allocation = Literal["concealed", "unconcealed", "uncertain", "not applicable"]
Funding = Literal[
    "industry",
    "government",
    "foundation",
    "industry + foundation",
    "industry + government",
    "government + foundation",
    "government + foundation + industry",
    "self-funded or unfunded",
    "unknown",
    "other",
]
Setting = Literal[
    "Inpatient (ICU only)",
    "Inpatient (any location)",
    "Inpatient (ward only)",
    "Inpatient (any location) with outpatient follow-up",
    "Emergency department",
    "Outpatient (any)",
    "Outpatient (primary care)",
    "Outpatient (specialty)",
    "Nursing home/extended care facility",
    "Rehab unit",
    "Various (meta-analysis)",
    "Various (guideline)",
    "Various (inpatient and outpatient)",
    "Population-based",
    "Uncertain",
    "Other",
    "Not applicable",
]
LevelOfEvidence = Literal[
    "1a", "1a-", "1b", "1b-", "1c", "1c-", "2a", "2a-", "2b", "2b-", "2c", "2c-",
    "3a", "3a-", "3b", "3b-", "4", "4-", "5",
]  # fmt: skip
Specialty = Literal[
    "Allergy",
    "Cardiovascular",
    "Dermatology",
    "Drug safety",
    "Emergency medicine",
    "Endocrine/diabetes/obesity",
    "Gastroenterology",
    "Geriatrics",
    "Hospital medicine",
    "Infectious disease",
    "Musculoskeletal",
    "Neurology",
    "Pain medicine",
    "Pediatrics",
    "Prevention & screening",
    "Psychiatry",
    "Renal/urology",
    "Respiratory",
    "Rheumatology",
    "Smoking/alcohol",
    "Sports medicine",
    "Surgery",
    "Women's health",
]

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_ID = re.compile(ID_PATTERN)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def _visible(text: str) -> str:
    if _CONTROL.search(text):
        raise ValueError("holds a control character; type the text anew")
    return text


def _in_order(limits: tuple[float, float]) -> tuple[float, float]:
    if limits[0] > limits[1]:
        raise ValueError(f"the lower limit comes first: [{limits[1]:g}, {limits[0]:g}]")
    return limits


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(_visible)]
PoemId = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=80)]
Percent = Annotated[float, Field(ge=0, le=100)]
Interval = Annotated[
    tuple[float, float], AfterValidator(_in_order), Field(description="lower and upper limit, lower first")
]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


class Population(_Part):
    """Whom the study took: `n` people (or what `who` says is counted), and who they were."""

    n: PositiveInt | None = None
    who: Text


class Dropout(_Part):
    """Percent of each arm lost to follow-up."""

    intervention: Percent | None = None
    control: Percent | None = None


class Study(_Part):
    """How the study was done, in the header vocabulary of POEMs."""

    design: Design
    masking: Masking = "not reported"
    allocation: Allocation = "uncertain"
    funding: Funding = "unknown"
    setting: Setting = "Uncertain"
    population: Population
    intervention: Text
    comparison: Text
    dropout_percent: Annotated[Percent | None, Field(description="percent of all participants lost")] = None
    dropout_by_arm: Dropout | None = None
    sites: Annotated[PositiveInt | None, Field(description="number of centres")] = None
    analysis: Literal["intention to treat", "per protocol", "completers", "not reported"] = "not reported"
    stopped_early: Literal["benefit", "harm", "futility", "other"] | None = None
    noninferiority_margin: Annotated[Text | None, Field(description="only of a non-inferiority trial")] = None
    usual_treatment: Annotated[
        Text | None, Field(description="the treatment in common use that the study did not compare with")
    ] = None
    conflict_of_interest: Annotated[
        Text | None, Field(description="who among the authors or panel is paid by whom, if the source says so")
    ] = None
    i_squared_percent: Annotated[
        Percent | None, Field(description="only of a meta-analysis: I² of its main result")
    ] = None

    @property
    def kind(self) -> StudyKind:
        """What follows from the design."""
        return DESIGNS[self.design]


class Result(_Part):
    """What one arm showed: patients with the event and patients in all, or a summary of a scale."""

    events: NonNegativeInt | None = None
    n: PositiveInt | None = None
    percent: Percent | None = None
    rate: Annotated[Text | float | None, Field(description="events per person-time, as printed")] = None
    mean: float | None = None
    sd: NonNegativeFloat | None = None
    median: float | None = None
    unit: Text | None = None
    ci95: Interval | None = None

    @model_validator(mode="after")
    def _counts_fit(self) -> Self:
        if self.events is not None and self.n is not None and self.events > self.n:
            raise ValueError(f"{self.events} events in {self.n} patients: more events than patients")
        return self


class Effect(_Part):
    """The comparison as printed. `favours` names the arm whose estimate is better for the patient."""

    measure: Text
    value: float | None = None
    ci95: Interval | None = None
    ci90: Interval | None = None
    p: Annotated[Text | None, Field(description='as printed, in quotes: "0.03", "<0.001"')] = None
    unit: Text | None = None
    favours: Annotated[
        Literal["intervention", "control", "neither"] | None,
        Field(description="the arm whose estimate is better for the patient; left out when the source does not say"),
    ] = None
    nnt: PositiveFloat | None = None
    nnt_ci95: Interval | None = None
    absolute: Text | None = None
    certainty: Text | None = None
    note: Text | None = None


class Outcome(_Part):
    """One outcome at one time, in both arms where the study has two."""

    name: Text
    kind: Literal["binary", "continuous", "time-to-event", "accuracy"]
    time: Text | None = None
    role: Literal["primary", "secondary", "harm"] | None = None
    better: Annotated[
        Literal["lower", "higher"] | None,
        Field(description="which is better for the patient: a lower or a higher figure (for events: fewer or more)"),
    ] = None
    intervention: Result | None = None
    control: Result | None = None
    effect: Effect | None = None
    mcid: Annotated[
        PositiveFloat | None,
        Field(description="smallest difference that patients notice, only if the source states it"),
    ] = None
    mcid_source: Text | None = None
    scale: Annotated[Interval | None, Field(description="lowest and highest possible score")] = None
    surrogate: Annotated[bool, Field(description="a laboratory value, an image or a score, not what patients feel")] = (
        False
    )
    composite: Annotated[tuple[Text, ...], Field(description="the components of a combined end point")] = ()
    driven_by: Annotated[
        Text | None, Field(description="the component that made the difference in a combined end point")
    ] = None
    subgroup: Annotated[bool, Field(description="found in a part of the participants only")] = False
    self_reported: Annotated[bool, Field(description="told or judged by people who may know the treatment")] = False
    verified: Annotated[bool, Field(description="false: shown with a visible 'not verified'")] = True
    note: Text | None = None


class Guideline(_Part):
    """A body that advises otherwise."""

    body: Text
    year: PositiveInt | None = None
    advice: Text


class Related(_Part):
    """Links to other POEMs by id."""

    conflicts_with: tuple[PoemId, ...] = ()
    agrees_with: tuple[PoemId, ...] = ()
    superseded_by: PoemId | None = None
    conflict_note: Text | None = None
    guidelines_against: tuple[Guideline, ...] = ()


class Citation(_Part):
    """The published report. What the source did not show is left out, never guessed."""

    authors: Text
    title: Text
    journal: Text
    year: Annotated[int, Field(ge=1900, le=2100)]
    volume: Text | None = None
    issue: Text | None = None
    pages: Text | None = None
    pmid: Annotated[str | None, StringConstraints(pattern=r"^[1-9]\d{0,8}$")] = None
    doi: Annotated[str | None, StringConstraints(pattern=r"^10\.\d{4,9}/\S+$")] = None


class Status(_Part):
    """Where the POEM stands. `reviewed_by` stays null until a clinician has read it."""

    state: Literal["current", "superseded", "retracted", "withdrawn"] = "current"
    added: dt.date
    checked: dt.date | None = None
    retracted_on: dt.date | None = None
    reviewed_by: Text | None = None

    @property
    def recalled(self) -> bool:
        """Tell whether nothing of the POEM may be used any more: it is retracted or withdrawn."""
        return self.state in ("retracted", "withdrawn")


class Source(_Part):
    """Where the POEM came from; `weakness` says what its figures rest on when that is less than the report itself."""

    url: Annotated[str | None, StringConstraints(pattern=r"^https?://\S+$")] = None
    credit: Text | None = None
    signature: Text | None = None
    weakness: Text | None = None


class Poem(_Part):
    """One study, appraised on one page. `id` is the file's name and stands in no file."""

    id: PoemId
    headline: Annotated[Text, Field(max_length=120)]
    clinical_question: Annotated[Text, Field(max_length=300)]
    also_asked: tuple[Text, ...] = ()
    not_asked: tuple[Text, ...] = ()
    bottom_line: Annotated[Text, Field(max_length=900)]
    level_of_evidence: LevelOfEvidence | None = None
    study: Study
    outcomes: tuple[Outcome, ...] = ()
    harms: Text | None = None
    limitations: tuple[Text, ...] = ()
    caveats: Annotated[
        tuple[Text, ...], Field(description="what the curator adds to the caveats that follow by rule")
    ] = ()
    synopsis: Text
    specialty: Specialty
    tags: tuple[Text, ...] = ()
    keywords: tuple[Text, ...] = ()
    related: Related = Related()
    citation: Citation
    not_verified: Annotated[
        tuple[Text, ...],
        Field(description="the path of a field whose value the source did not show (study.setting), or a sentence"),
    ] = ()
    status: Status
    source: Source = Source()

    @model_validator(mode="after")
    def _paths_lead_somewhere(self) -> Self:
        for entry in self.not_verified:
            if re.fullmatch(r"[a-z_]+(\.[a-z_]+)+", entry):
                part: Any = self
                for step in entry.split("."):
                    part = getattr(part, step, None)
                    if part is None:
                        raise ValueError(
                            f"not_verified: {entry!r} names no field that is filled; write a path such as "
                            "study.setting, or a sentence"
                        )
        return self


def is_id(text: str) -> bool:
    """Tell whether a text can be the id of a POEM: lower-case words and digits joined by hyphens."""
    return len(text) <= 80 and _ID.fullmatch(text) is not None
