"""Effects: what the figures show; arithmetic first, then the words for it."""

from bot.core.effects.accuracy import accuracy_lines
from bot.core.effects.arithmetic import Estimate, mattering
from bot.core.effects.arms import arm_labels, arm_names
from bot.core.effects.comparison import (
    Risks,
    asks_noninferiority,
    benefit,
    main_outcomes,
    risk_reduction,
    risks,
    standing,
)
from bot.core.effects.figures import (
    MATTERING,
    NO_MAIN_FIGURES,
    baseline_line,
    every_figure,
    figure_notes,
    key_figures,
    line,
)
from bot.core.effects.fit import figures_favour, height, misfits
from bot.core.effects.numbers import amount, number, percentage
from bot.core.effects.printed import alike, interval_kind, measure_of, p_in_words, reported

__all__ = [
    "MATTERING",
    "NO_MAIN_FIGURES",
    "Estimate",
    "Risks",
    "accuracy_lines",
    "alike",
    "amount",
    "arm_labels",
    "arm_names",
    "asks_noninferiority",
    "baseline_line",
    "benefit",
    "every_figure",
    "figure_notes",
    "figures_favour",
    "height",
    "interval_kind",
    "key_figures",
    "line",
    "main_outcomes",
    "mattering",
    "measure_of",
    "misfits",
    "number",
    "p_in_words",
    "percentage",
    "reported",
    "risk_reduction",
    "risks",
    "standing",
]
