"""Whether what is known of a comparison is enough for a picture to speak of cause."""

from bot.core.effects import standing
from bot.core.poem import Outcome, Poem


def tells_apart(outcome: Outcome, poem: Poem) -> bool | None:
    """Tell whether an outcome's comparison tells the two arms apart as they are drawn; None where it does not say.

    A picture asks for more than a line of words does: True only by a figure of these two arms at this time. A claim of
    significance without a figure, or a test over all visits, draws no faces. That the arms are not told apart is
    believed of whatever says so.
    """
    found = standing(outcome, poem)
    if found.state == "open":
        return False
    return True if found.state == "shown" and found.by != "words" and not found.wider else None
