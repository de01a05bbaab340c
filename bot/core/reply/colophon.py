"""What the bot is, and what it does not do: the same words in every front end."""

from bot.core.matching import KnowledgeBase
from bot.core.reply.content import FOR_PROFESSIONALS, Reply, Section

DOES_NOT = (
    "It gives no doses, checks no interactions, names no diagnosis, knows no local policy. Not for emergencies.",
    "It searches no web and asks no language model: all that it says stands in a POEM that a person wrote.",
    "What is typed is not kept. Even so: no patient names, dates or numbers here.",
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
