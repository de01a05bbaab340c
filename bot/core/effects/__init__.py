"""Effects: what the figures show; arithmetic first, then the words for it."""

from bot.core.effects.arithmetic import Estimate, difference, mattering
from bot.core.effects.arms import arm_labels
from bot.core.effects.comparison import (
    alike,
    asks_noninferiority,
    benefit,
    main_outcomes,
    misfit,
    risk_reduction,
    standing,
)
from bot.core.effects.figures import (
    MATTERING,
    NO_MAIN_FIGURES,
    accuracy_lines,
    baseline_line,
    every_figure,
    figure_notes,
    interval_of,
    key_figures,
    line,
    measure_of,
)
from bot.core.effects.numbers import number

__all__ = [
    "MATTERING",
    "NO_MAIN_FIGURES",
    "Estimate",
    "accuracy_lines",
    "alike",
    "arm_labels",
    "asks_noninferiority",
    "baseline_line",
    "benefit",
    "difference",
    "every_figure",
    "figure_notes",
    "interval_of",
    "key_figures",
    "line",
    "main_outcomes",
    "mattering",
    "measure_of",
    "misfit",
    "number",
    "risk_reduction",
    "standing",
]
