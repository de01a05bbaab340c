"""How to ask, and what is said to who asks amiss: the words that all faces share. Each adds what only it has."""

from collections.abc import Mapping

from bot.core.reply import Reply

EXAMPLE = "cement for a spine fx vs waiting"
EXAMPLES = (EXAMPLE, "amox 5 vs 10d cap kids", "does honey help a child's cough")
FOLLOW_UPS = "who funded it? was it blinded? harms? NNT? and in kids?"

COMMANDS: Mapping[str, str] = {
    "ask": "Ask a clinical question: the POEM that answers it, or that there is none",
    "poem": "Open one POEM by its headline, its topic or the name of the trial",
    "topic": "All the POEMs on a topic, side by side",
    "browse": "Look along the POEMs of a specialty",
    "help": "How to ask, and what else there is",
    "about": "Version, knowledge, and what this bot does not do",
    "kb status": "How many POEMs there are, and which version is in use",
    "kb check": "Read the knowledge folder and tell every fault in it; changes nothing",
    "kb reload": "Read the knowledge folder anew; on any fault the present knowledge stays",
}
"""What each command does, for those that all faces have."""

NOTHING_ASKED = Reply("none", "What is the question?", lead=f"Ask me a clinical question, such as: {EXAMPLE}")
NO_SUCH_POEM = Reply(
    "none",
    "I have no POEM of that name",
    lead="Type a few letters of its headline, its topic or its trial, or look along /browse.",
)
NO_RISK = (
    "Write the risk as a percentage between 0 and 100, such as 2.5, and the time if you know it: 10% over 10 years."
)
