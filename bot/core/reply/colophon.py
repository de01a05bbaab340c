"""What the bot is, what it does not do, and what it keeps: the same words in every front end."""

from bot.core.matching import KnowledgeBase
from bot.core.reply.content import FOR_PROFESSIONALS, Reply, Section

DOES_NOT = (
    "It gives no doses, checks no interactions, names no diagnosis, knows no local policy. Not for emergencies.",
    "It searches no web and asks no language model: all that it says stands in a POEM that a person wrote.",
    "It keeps no patient details. Even so: no patient names, dates or numbers here.",
)
NOTHING_KEPT = Reply(
    "answer", "Nothing is kept", lead="No journal is kept here: not of what you ask, nor that you asked."
)


def kept(knowledge: KnowledgeBase) -> str:
    """Return how many POEMs there are, of which standing, and the version of the knowledge."""
    states = [poem.status.state for poem in knowledge]
    parts = [f"{states.count(s)} {s}" for s in ("current", "superseded", "retracted", "withdrawn") if s in states]
    return f"{len(knowledge)} POEMs ({', '.join(parts)}), version {knowledge.digest}"


def about(knowledge: KnowledgeBase, version: str) -> Reply:
    """Return the version of the program, that of the knowledge, what it rests on, and the limits."""
    current = [p for p in knowledge if p.status.state == "current"]
    reviewed = sum(1 for p in current if p.status.reviewed_by)
    later = f"later evidence was searched for {sum(1 for p in current if p.searched)}"
    return Reply(
        "answer",
        "Bottomline",
        lead="Answers clinical questions from POEMs: one study each, appraised on one page by a person.",
        sections=(
            Section("Version", (f"{version}; knowledge {knowledge.digest}",)),
            Section("Knowledge", (f"{len(current)} POEMs in use; {reviewed} reviewed by a clinician; {later}",)),
            Section("What it does not do", DOES_NOT),
        ),
        footer=FOR_PROFESSIONALS,
    )


def what_is_kept(days: int, *, words: bool) -> Reply:
    """Return what is kept of those who ask, for so many days (0: for good); `words`: their words are kept, too."""
    asked = (
        "the words of the question, without what I took for patient details" if words else "its topics, not its words"
    )
    return Reply(
        "answer",
        "What is kept of you",
        lead="So that the team learns what is asked and not answered, and who must hear of a study that is retracted.",
        sections=(
            Section(
                "Of each question that I answered",
                (
                    f"When and where it was asked, and {asked}.",
                    "What I answered, how sure I was, and the numbers of both messages.",
                    "Who asked: as a number that only a key of mine could tie to you.",
                ),
            ),
            Section(
                "Besides",
                (
                    "The POEMs that you opened, and where; your feedback.",
                    "Your wishes for a POEM, and where to tell you of it until then.",
                    "In which channel our direct messages stand, until you erase it: I look there after a restart.",
                    "Of curators: what they did in the chat, and to which POEM.",
                ),
            ),
            Section("For how long", (f"For {days} days." if days else "Until it is erased.",)),
        ),
    )
