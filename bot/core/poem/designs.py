"""What a study design is: who decided who got what, what may be counted, what it can show. One table for everybody.

Cause is shown only where chance alone decided who got what; whatever else tells two groups apart is an association.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Design = Literal[
    "Randomized controlled trial",
    "Non-randomized controlled trial",
    "Cross-over trial (randomized)",
    "Cross-over trial (non-randomized)",
    "Meta-analysis (randomized controlled trials)",
    "Meta-analysis (cohort or case-control)",
    "Meta-analysis (diagnostic)",
    "Meta-analysis (other)",
    "Network meta-analysis",
    "Systematic review",
    "Meta-analysis or systematic review",
    "Decision rule (validation)",
    "Decision rule (development only)",
    "Diagnostic test evaluation",
    "Cost-effectiveness analysis",
    "Decision analysis",
    "Cost analysis",
    "Descriptive",
    "Ecologic",
    "Case series",
    "Time series",
    "Qualitative",
    "Practice guideline",
    "Cohort (prospective)",
    "Cohort (retrospective)",
    "Case-control",
    "Cross-sectional",
    "Other",
    "Not applicable",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class StudyKind:
    """What follows from a design alone.

    chance        chance alone decided who got what (of a review: in its studies); None where the design does not tell,
                  or where it is not about who got what: tests, rules, models, advice
    trial         somebody assigned the treatments
    crossover     everybody got both, one after the other
    pooled        several studies put together: counts added up over them are nobody's risk
    followed      a group followed over time, perhaps with no other beside it
    case_control  people were chosen for having the event or not: their shares are no risks
    about         what Oxford's levels of evidence call the question
    unvalidated   a decision rule that was tried only where it was made
    guideline     advice, resting on the judgement of its authors
    tier          how well it guards against bias, for comparing two studies of one question; 0: not to be compared
    """

    chance: bool | None = None
    trial: bool = False
    crossover: bool = False
    pooled: bool = False
    followed: bool = False
    case_control: bool = False
    about: Literal["treatment", "test", "course"] = "treatment"
    unvalidated: bool = False
    guideline: bool = False
    tier: int = 0

    @property
    def shows_cause(self) -> bool:
        """Whether a difference between the groups may be put down to what they got."""
        return self.chance is True

    @property
    def treats(self) -> bool:
        """Whether it tries a treatment, or puts together studies that do: then its harms count as much as its gains."""
        return self.trial or (self.pooled and self.about == "treatment" and self.chance is not False)

    @property
    def randomised(self) -> bool:
        """Whether it is one trial in which chance decided: allocation can be concealed, masking can matter."""
        return self.trial and self.shows_cause


DESIGNS: Mapping[Design, StudyKind] = MappingProxyType(
    {
        "Randomized controlled trial": StudyKind(trial=True, chance=True, tier=4),
        "Non-randomized controlled trial": StudyKind(trial=True, chance=False, tier=3),
        "Cross-over trial (randomized)": StudyKind(trial=True, chance=True, crossover=True, tier=4),
        "Cross-over trial (non-randomized)": StudyKind(trial=True, chance=False, crossover=True, tier=3),
        "Meta-analysis (randomized controlled trials)": StudyKind(pooled=True, chance=True, tier=6),
        "Meta-analysis (cohort or case-control)": StudyKind(pooled=True, chance=False, tier=3),
        "Meta-analysis (diagnostic)": StudyKind(pooled=True, about="test"),
        "Meta-analysis (other)": StudyKind(pooled=True),
        "Network meta-analysis": StudyKind(pooled=True, chance=True, tier=6),
        "Systematic review": StudyKind(pooled=True, tier=6),
        "Meta-analysis or systematic review": StudyKind(pooled=True, tier=6),
        "Decision rule (validation)": StudyKind(about="course"),
        "Decision rule (development only)": StudyKind(about="course", unvalidated=True),
        "Diagnostic test evaluation": StudyKind(about="test"),
        "Cost-effectiveness analysis": StudyKind(),
        "Decision analysis": StudyKind(),
        "Cost analysis": StudyKind(),
        "Descriptive": StudyKind(chance=False, about="course"),
        "Ecologic": StudyKind(chance=False),
        "Case series": StudyKind(chance=False, followed=True),
        "Time series": StudyKind(chance=False),
        "Qualitative": StudyKind(chance=False),
        "Practice guideline": StudyKind(guideline=True),
        "Cohort (prospective)": StudyKind(chance=False, followed=True, tier=2),
        "Cohort (retrospective)": StudyKind(chance=False, followed=True, tier=2),
        "Case-control": StudyKind(chance=False, case_control=True, tier=1),
        "Cross-sectional": StudyKind(chance=False, tier=1),
        "Other": StudyKind(),
        "Not applicable": StudyKind(),
    }
)
