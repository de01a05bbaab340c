"""Curating in the terminal: the commands after `/kb` that change POEMs or tell what was done to them."""

from bot import curation
from bot.core.reply import Reply
from bot.desk import Desk
from bot.errors import DocumentError

WHO = "the command line"
COMMANDS: tuple[tuple[str, str], ...] = (
    ("/kb review", "The POEMs that no clinician has signed, the most asked first"),
    ("/kb sign ID NAME", "Note that a clinician has read a POEM"),
    ("/kb back ID REASON", "Note why it cannot be signed as it stands"),
    ("/kb retire ID STATE REASON", "STATE: withdrawn, retracted, or superseded=ID of the later POEM"),
    ("/kb history ID", "What was done to it: when, by whom, why, which lines"),
    ("/kb undo ID", "Put back what stood before its last change"),
)
_STATES = ("withdrawn", "retracted", "superseded")


async def curated(desk: Desk, typed: str) -> Reply | None:
    """Return what comes of a command, or None when it is none of these. Raise DocumentError for what is missing."""
    name, _, rest = typed.partition(" ")
    poem, _, words = rest.strip().partition(" ")
    match name.lower():
        case "review":
            return await curation.review(desk)
        case "sign":
            return await curation.sign(desk, _given(poem), WHO, words)
        case "back":
            return await curation.send_back(desk, _given(poem), WHO, words)
        case "retire":
            return await _retired(desk, _given(poem), words)
        case "history":
            return await curation.history(desk, _given(poem))
        case "undo":
            return await curation.undo(desk, _given(poem), WHO)
        case _:
            return None


async def _retired(desk: Desk, poem: str, words: str) -> Reply:
    """Retire a POEM as "STATE REASON" says. Raise DocumentError when the state is none, or no reason is given."""
    said, _, reason = words.strip().partition(" ")
    state, _, successor = said.partition("=")
    if state not in _STATES:
        raise DocumentError(f"{state or 'Nothing'} is no state: it is withdrawn, retracted or superseded.")
    if not reason.strip():
        raise DocumentError("Retired why? Readers are shown the reason. Nothing was changed.")
    return await curation.retire(desk, poem, WHO, state=state, reason=reason, successor=successor or None)


def _given(poem: str) -> str:
    if not poem:
        raise DocumentError("Which POEM? Give its id: /poem WORDS finds it.")
    return poem
