"""What the text of a POEM says of masking, allocation and funding, and whether that fits its header.

Only what is said of the study itself counts: nothing of earlier, other or several studies, nothing that is denied,
doubted or wished for. One grammar for the caveat, the editor's warning and the finding on a raw document.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from bot.core.poem.model import Poem

Topic = Literal["masking", "allocation", "funding"]


@dataclass(frozen=True, slots=True)
class Clash:
    """Words that do not fit the header, the field and the sentence in which they stand.

    `header`: what the header says; `silent`: that it says nothing rather than something else.
    """

    topic: Topic
    header: str
    field: str
    words: str
    sentence: str
    silent: bool


# ---- what is said ----------------------------------------------------------------------------------------------------

# Not "an open-label extension", "double-blind trials", "a double-blind trial would be needed".
_OF_IT = (
    r"(?![-\s](?:[\w-]+\s){0,3}?"
    r"(?:trials|studies|extensions?|phases?|periods?|run-in|would|should|could|(?:is|are)\sneeded)\b)"
)
_STUDY = r"(?:trial|study|rct|design|comparison)"
_OPEN = r"(?:\bopen[-\s]label(?:led|ed)?|\b(?:non|un)[-\s]?(?:blind|mask)ed)\b"
_BADLY = r"(?:inadequately|insufficiently|incompletely|poorly)"
_WELL = r"(?:(?:\w+ly|well)\s)?"
_ALLOCATION = r"\ballocation\s(?:to\s[\w ]{1,30}\s)?(?:(?:was|were)\s)?"
_SUPPORTED = r"[-\s](?:funded|sponsored|supported|financed|paid)\b"
_PAID_BY = (
    r"\b(?:paid\sfor|funded|sponsored|financed)\s(?:(?:partly|entirely|mainly|largely|wholly|in\spart)\s)?(?:by|with)\s"
)
_MAKER = r"(?:makers?|manufacturers?|industry|drug\scompan(?:y|ies))"
_SAYS: tuple[tuple[Topic, str, str], ...] = (
    ("masking", "double", rf"\bdouble[-\s]?(?:blind|mask)(?:ed)?\b{_OF_IT}"),
    ("masking", "single", rf"\bsingle[-\s]?(?:blind|mask)(?:ed)?\b{_OF_IT}"),
    ("masking", "assessor", rf"\bassessor[-\s](?:blind|mask)(?:ed)?\b{_OF_IT}"),
    # Rescue treatment and single arms are open-label in masked trials too: of the study, or standing alone.
    ("masking", "open-label", rf"{_OPEN}{_OF_IT}(?=[,\s]+(?:[\w-]+[,\s]+){{0,6}}?{_STUDY}\b)"),
    ("masking", "open-label", rf"{_OPEN}(?=\s*(?:[,.;]|$)|\s(?:with|without|so|and|which)\b)"),
    (
        "masking",
        "open-label",
        r"\bnobody\swas\s(?:blind|mask)ed\b|\bno\s(?:blind|mask)ing\b(?!\s(?:(?:is|was)\s)?\w+ed\b)",
    ),
    ("masking", "open-label", rf"\b(?:{_STUDY}|treatment)\swas\snot\s(?:blind|mask)ed\b"),
    ("allocation", "unconcealed", r"\bunconcealed\b|\b(?:did\snot|failed\sto)\sconceal\sallocation\b"),
    ("allocation", "unconcealed", rf"{_ALLOCATION}(?:not|{_BADLY})\s{_WELL}concealed\b"),
    ("allocation", "concealed", rf"\bconcealed\sallocation\b|{_ALLOCATION}(?!{_BADLY}){_WELL}concealed\b"),
    ("funding", "industry", rf"\bindustry{_SUPPORTED}{_OF_IT}|\bmanufacturer-run\b{_OF_IT}"),
    ("funding", "industry", rf"{_PAID_BY}(?:(?:the|its|their|an?)\s)?{_MAKER}\b"),
    ("funding", "industry", rf"\b{_MAKER}\s(?:paid|funded|sponsored|financed|ran\sthe\strial)\b"),
    ("funding", "government", rf"\b(?:publicly|government){_SUPPORTED}{_OF_IT}|\bgovernment\s(?:paid|funding)\b"),
    ("funding", "government", rf"{_PAID_BY}(?:the\s)?(?:government|public\smoney)\b|\bfunding\swas\spublic\b"),
    ("funding", "foundation", rf"\bfoundation{_SUPPORTED}{_OF_IT}"),
)
_SENTENCE = re.compile(r"(?<=[.;?!])\s+")
_OPENING = 2  # sentences in which "a double-blind trial" is this one
_NEAR = 300  # characters in which a statement has its subject: what was never a sentence must not take for ever
_A = re.compile(r"(?<!\bwas\s)\ban?\s(?:[\w-]+[,\s]+){0,2}$", re.IGNORECASE)
_NAMED_STUDY = re.compile(rf"[,\s]+(?:[\w-]+[,\s]+){{0,4}}?{_STUDY}\b", re.IGNORECASE)
_DENIED = re.compile(
    r"\b(?:not|never|neither|nor|no|none|nothing|without|rather\sthan|instead\sof)\s(?:\w+\s){0,2}$", re.IGNORECASE
)
_DOUBTED = re.compile(r"\b(?:un|not\s)(?:clear|certain|known)\b|\bwhether\b|\bif\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:trials|studies)\b|(?<!\bthis\s)\b(?:earlier|previous|prior|older|later|subsequent|future|recent|other|another|"
    r"companion|sister|unlike|similar|same|smaller|larger)\b,?\s(?:[\w-]+[,\s]+){0,5}?"
    r"(?:trials?|stud(?:y|ies)|reviews?|(?:re-?|meta-)?analys[ei]s|extension)\b",
    re.IGNORECASE,
)
_THIS = re.compile(r"\bthis\b|\bthe\spresent\b", re.IGNORECASE)


def _said(text: str) -> Iterator[tuple[Topic, str, str, str]]:
    """Yield (topic, value in the words of the header, words, sentence) for each statement on the study itself."""
    for number, sentence in enumerate(_SENTENCE.split(" ".join(text.split()))):
        for topic, value, pattern in _SAYS:
            for match in re.finditer(pattern, sentence, re.IGNORECASE):
                if _is_own(sentence, match, opening=number < _OPENING):
                    yield topic, value, match.group(), sentence


def _is_own(sentence: str, match: re.Match[str], *, opening: bool) -> bool:
    near, start, end = max(0, match.start() - _NEAR), match.start(), match.end()
    before = sentence[near:start]
    if _DENIED.search(before) or _DOUBTED.search(before):
        return False
    named = [
        (found.start(), False) for found in _OTHERS.finditer(sentence, near, end + _NEAR) if found.start() <= start
    ]
    named += [(found.start(), True) for found in _THIS.finditer(sentence, near, start)]
    if named:
        return max(named)[1]  # whose study was named last
    return opening or not (_A.search(before) and _NAMED_STUDY.match(sentence, end))


# ---- whether it fits -------------------------------------------------------------------------------------------------

_SILENT = frozenset({"not read", "not reported", "unknown", "other"})
# Patients knew, those who judged did not: texts call it by either.
_ALIKE = ({"open-label", "assessor"}, {"single", "assessor"})


def _fits(topic: Topic, header: str, value: str) -> bool:
    if header == "not applicable":
        return True
    if topic == "funding":
        return value in header.split(" + ")
    return value == header or {value, header} in _ALIKE


def clashes(
    header: Mapping[str, str | None], texts: Iterable[tuple[str, str]], *, trial: bool = True
) -> Iterator[Clash]:
    """Yield where texts (field, text) say something else than the header, each thing said once.

    A field that the header does not hold is compared with nothing; only a trial has masking and allocation.
    """
    told: set[tuple[Topic, str]] = set()
    for field, text in texts:
        for topic, value, words, sentence in _said(text):
            printed = header.get(topic)
            if printed is None or (topic, value) in told or not (trial or topic == "funding"):
                continue
            if not _fits(topic, printed, value):
                told.add((topic, value))
                yield Clash(topic, printed, field, words, sentence, silent=printed in _SILENT)


def clashes_in(poem: Poem) -> Iterator[Clash]:
    """Yield where limitations, synopsis or the report's title say something else than the header."""
    study = poem.study
    header = {"masking": study.masking, "allocation": study.allocation, "funding": study.funding}
    texts = [*(("limitations", limitation) for limitation in poem.limitations), ("synopsis", poem.synopsis)]
    yield from clashes(header, [*texts, ("citation.title", poem.citation.title)], trial=study.kind.trial)
