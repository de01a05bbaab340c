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

Masking = Literal["open-label", "single", "double", "assessor", "not reported", "not read", "not applicable"]
Allocation = Literal["concealed", "unconcealed", "uncertain", "not read", "not applicable"]
Analysis = Literal[
    "intention to treat",
    "modified intention to treat",
    "per protocol",
    "as treated",
    "completers",
    "not reported",
    "not read",
]
StoppedEarly = Literal["no", "benefit", "harm", "futility", "other", "not reported", "not read"]
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
    "not read",
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
Address = Annotated[str, StringConstraints(pattern=r"^https?://\S+$")]
PoemId = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=80)]
Pmid = Annotated[str, StringConstraints(pattern=r"^[1-9]\d{0,8}$")]
Doi = Annotated[str, StringConstraints(pattern=r"^10\.\d{4,9}/\S+$")]
Percent = Annotated[float, Field(ge=0, le=100)]
Interval = Annotated[
    tuple[float, float], AfterValidator(_in_order), Field(description="lower and upper limit, lower first")
]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False, hide_input_in_errors=True)


class Population(_Part):
    """Whom the study took: `n` people (or what `who` says is counted), and who they were."""

    n: PositiveInt | None = None
    who: Text


class Dropout(_Part):
    """Percent of each arm lost to follow-up."""

    intervention: Percent | None = None
    control: Percent | None = None


class Prevalence(_Part):
    """Percent of those studied who had what a test looks for."""

    percent: Percent
    of: Annotated[Text | None, Field(description="who was counted, and having what")] = None
    source: Annotated[Address | None, Field(description="where it was read")] = None


class Study(_Part):
    """How the study was done, in the header vocabulary of POEMs.

    `not read` is our own gap and says nothing of the study; `not reported`, `uncertain` and `unknown` say that the
    whole paper was read and is silent.
    """

    design: Design
    name: Annotated[Text | None, Field(description="what people call the study: SPRINT, WHI, DAPA-HF")] = None
    masking: Masking = "not read"
    allocation: Allocation = "not read"
    funding: Funding = "not read"
    paid_by: Annotated[tuple[Text, ...], Field(description="the payers by name, as far as they were read")] = ()
    setting: Setting = "Uncertain"
    population: Population
    intervention: Text
    comparison: Text
    dropout_percent: Annotated[Percent | None, Field(description="percent of all participants lost")] = None
    dropout_by_arm: Dropout | None = None
    sites: Annotated[PositiveInt | None, Field(description="number of centres")] = None
    analysis: Analysis = "not read"
    stopped_early: StoppedEarly = "not read"
    stopped_why: Annotated[Text | None, Field(description="why it was stopped, and how far it had come")] = None
    crossed_over: Annotated[
        Text | None, Field(description="how many changed to the other arm, and which way, where it bears on the result")
    ] = None
    noninferiority_margin: Annotated[Text | None, Field(description="only of a non-inferiority trial")] = None
    noninferiority_met: Annotated[
        Literal["both analyses", "one analysis", "no", "not read"] | None,
        Field(description="whether the margin was met, by intention to treat and per protocol alike"),
    ] = None
    alpha: Annotated[
        float | None, Field(gt=0, lt=1, description="the study's own threshold for P of its main outcome, if not 0.05")
    ] = None
    prevalence: Annotated[
        Prevalence | None, Field(description="only of a test: how many of those studied had what is tested for")
    ] = None
    screening: Annotated[bool, Field(description="a test of people without symptoms")] = False
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

    arm: Annotated[
        Text | None, Field(description="which arm, where it is not the one that the study's header names")
    ] = None
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


class Report(_Part):
    """Another report of the same study, from which a figure is."""

    authors: Text | None = None
    title: Text | None = None
    journal: Text
    year: Annotated[int, Field(ge=1900, le=2100)]
    pmid: Pmid | None = None
    doi: Doi | None = None
    url: Annotated[Address | None, Field(description="where it was read")] = None


class Outcome(_Part):
    """One outcome at one time, in both arms where the study has two."""

    name: Text
    kind: Literal["binary", "continuous", "time-to-event", "accuracy"]
    time: Text | None = None
    role: Literal["primary", "secondary", "harm"] | None = None
    main: Annotated[bool, Field(description="the outcome that the headline names")] = False
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
    citation: Annotated[Report | None, Field(description="only where the figure is another report's")] = None
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
    pmid: Pmid | None = None
    pmcid: Annotated[str | None, StringConstraints(pattern=r"^PMC\d+$")] = None
    doi: Doi | None = None
    url: Annotated[Address | None, Field(description="the journal's or the publisher's own page of the report")] = None
    no_identifier: Annotated[
        Text | None, Field(description="why there is neither a pmid nor a doi, where a search found none")
    ] = None


class Read(_Part):
    """How much of the report was read by who wrote the POEM."""

    abstract: Literal["full", "part", "none"]
    paper: Literal["full", "part", "none"]


class Window(_Part):
    """A time, an age or a level outside which acting reverses or voids the effect."""

    what: Annotated[Text, Field(description="what is counted: time from injury to the start of treatment")]
    limit: Annotated[
        Text, Field(description="in the words of a question: within 3 hours, under 65 years, over 2 weeks")
    ]
    outside: Annotated[Text, Field(description="one sentence: what was found, or not studied, outside it")]
    source: Address | None = None


class Later(_Part):
    """What was published since, and what it means for this study."""

    year: Annotated[int, Field(ge=1900, le=2100)]
    study: Text
    finding: Text
    relation: Literal["contradicts", "supersedes", "updates", "confirms", "guideline"]
    source: Address | None = None


class Contested(_Part):
    """What is disputed about the study itself."""

    sentence: Text
    source: Address | None = None


class EvidenceChecked(_Part):
    """A search for later evidence: when, with which words, and whether for more than news of this study itself."""

    on: dt.date
    query: Text
    scope: Annotated[
        Literal["full", "same study"],
        Field(description="same study: only its retraction, correction and newer reports were looked for, by number"),
    ] = "full"


class Status(_Part):
    """Where the POEM stands. `reviewed_by` stays null until a clinician has read it."""

    state: Literal["current", "superseded", "retracted", "withdrawn"] = "current"
    added: dt.date
    checked: dt.date | None = None
    retracted_on: dt.date | None = None
    reason: Annotated[
        Text | None, Field(max_length=300, description="why it is no longer current, as readers are told it")
    ] = None
    reviewed_by: Text | None = None

    @property
    def recalled(self) -> bool:
        """Tell whether nothing of the POEM may be used any more: it is retracted or withdrawn."""
        return self.state in ("retracted", "withdrawn")


class Source(_Part):
    """Where the POEM came from; `weakness` says what its figures rest on when that is less than the report itself."""

    url: Address | None = None
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
    harms: Annotated[Text | None, Field(description="left out: not read")] = None
    window: Window | None = None
    later: tuple[Later, ...] = ()
    contested: Contested | None = None
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
    read: Annotated[Read | None, Field(description="how much of the report was read; check demands it")] = None
    evidence_checked: EvidenceChecked | None = None
    status: Status
    source: Source = Source()

    @property
    def searched(self) -> EvidenceChecked | None:
        """The search for later evidence, where it was a real one: asking for this study by its numbers is none."""
        checked = self.evidence_checked
        return checked if checked and checked.scope == "full" else None

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
