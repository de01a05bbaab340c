"""What is counted while the bot runs: numbers only, never a word of what was asked, nor by whom."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

_REGISTRY = CollectorRegistry()

QUESTIONS = Counter("bottomline_questions", "Questions judged, by verdict.", ["verdict"], registry=_REGISTRY)
SECONDS = Histogram(
    "bottomline_judging_seconds",
    "Time from the words of a question to its verdict.",
    registry=_REGISTRY,
    buckets=(0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5),
)
ANSWERS = Counter("bottomline_answers", "Answers to messages, by what became of them.", ["outcome"], registry=_REGISTRY)
RELOADS = Counter("bottomline_reloads", "Reloads of the knowledge, by outcome.", ["outcome"], registry=_REGISTRY)
POEMS = Gauge("bottomline_poems", "POEMs in use.", registry=_REGISTRY)
CONNECTED = Gauge("bottomline_connected", "1 while Discord's gateway is connected.", registry=_REGISTRY)


def exposition() -> bytes:
    """Return all of it in Prometheus' text format."""
    return generate_latest(_REGISTRY)
