"""The report: what did a team ask, what came of it, and which POEMs want a look."""

from bot.core.report.report import DAYS, Line, Report, report_of, stretches_of
from bot.core.report.tally import Counted, Stretch, Tally
from bot.core.report.words import headline_of, in_words, span_in_words, told, told_whole

__all__ = [
    "DAYS",
    "Counted",
    "Line",
    "Report",
    "Stretch",
    "Tally",
    "headline_of",
    "in_words",
    "report_of",
    "span_in_words",
    "stretches_of",
    "told",
    "told_whole",
]
