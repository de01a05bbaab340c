"""Effects: what the figures show; arithmetic first, then the words for it."""

from bot.core.effects.accuracy import accuracy_lines
from bot.core.effects.arithmetic import Estimate, mattering, risk_ratio
from bot.core.effects.arms import arm_labels, arm_names
from bot.core.effects.axis import Alongside, Row, alongside
from bot.core.effects.brief import in_brief
from bot.core.effects.comparison import (
    Risks,
    asks_noninferiority,
    benefit,
    main_outcomes,
    risk_reduction,
    risks,
    standing,
)
from bot.core.effects.dial import baseline_lines, years_of
from bot.core.effects.figures import (
    MATTERING,
    NO_MAIN_FIGURES,
    chief_harm,
    chosen,
    every_figure,
    figure_notes,
    has_figures,
    key_figures,
    line,
    main_outcome,
    titled,
)
from bot.core.effects.numbers import amount, number, percentage
from bot.core.effects.printed import (
    alike,
    as_ratio,
    figures_favour,
    height,
    interval_kind,
    measure_of,
    misfits,
    p_below,
    p_in_words,
    reported,
)

__all__ = [
    "MATTERING",
    "NO_MAIN_FIGURES",
    "Alongside",
    "Estimate",
    "Risks",
    "Row",
    "accuracy_lines",
    "alike",
    "alongside",
    "amount",
    "arm_labels",
    "arm_names",
    "as_ratio",
    "asks_noninferiority",
    "baseline_lines",
    "benefit",
    "chief_harm",
    "chosen",
    "every_figure",
    "figure_notes",
    "figures_favour",
    "has_figures",
    "height",
    "in_brief",
    "interval_kind",
    "key_figures",
    "line",
    "main_outcome",
    "main_outcomes",
    "mattering",
    "measure_of",
    "misfits",
    "number",
    "p_below",
    "p_in_words",
    "percentage",
    "reported",
    "risk_ratio",
    "risk_reduction",
    "risks",
    "standing",
    "titled",
    "years_of",
]
