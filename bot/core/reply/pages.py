"""The card of one POEM, for one phone screen: what is read first, and no more than fits.

Headline, warnings, the first sentence of the bottom line and how sure always stand. The rest is added by its weight as
long as there is room, whole or not at all; what is left out stands in the details, and the card says so.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.core.appraisal import Caveat, CaveatCode, Context, caveats, how_sure, name_of, told_by_how_sure
from bot.core.effects import chosen, in_brief
from bot.core.matching import KnowledgeBase
from bot.core.poem import Outcome, Poem, as_read, first_sentences, whole_findings
from bot.core.reply.content import FOR_PROFESSIONALS, ON_A_CARD, Reply, Section
from bot.core.reply.phone import NORMAL, SMALL, TITLE, lines
from bot.core.reply.study import links_of, lowered, short_citation, study_line

MOST_WORDS = 90
"""In the print of normal size: what is read in half a minute."""
MOST_PRINT = 468
"""px of print on a phone, the small one with it: what 760 px leave beside the notice, the buttons and the margins."""
# px more that a bottom line may take, to stand whole: its second sentence is often the harm. No card that is shipped
# passes 760 px by it; one that does is a line longer.
_FOR_ITS_WHOLE = 36
_OF_TITLE, _OF_TEXT = 22, 18  # px of a line
MOST_CAVEATS = 2
_IN_DETAILS = "More in Details."
_FEW = 120  # characters of what came later, on a card
_WORD = re.compile(r"\S*\w\S*")
_REPLACED: frozenset[CaveatCode] = frozenset({"superseded", "later_supersedes"})
_BEFORE: frozenset[CaveatCode] = _REPLACED | {"later_contradicts", "conflicting_higher_quality"}
_APART: frozenset[CaveatCode] = _BEFORE | {"window", "later_updates"}  # each has a place of its own
_IN_THE_LINE: frozenset[CaveatCode] = frozenset({"industry_funding", "dropout_5_to_20", "dropout_over_20"})
_SAID_WHOLE: frozenset[CaveatCode] = frozenset({"contested"})  # "disputed" alone says little


def card(poem: Poem, knowledge: KnowledgeBase, also: tuple[str, ...] = (), asked: Outcome | None = None) -> Reply:
    """Return the short answer from one POEM, or its notice where it was recalled.

    `also` names POEMs close to the question besides it, `asked` is the outcome that it asks for.
    """
    place = next((n for n, row in enumerate(poem.outcomes) if row is asked), None)
    if not also or poem.status.recalled:
        return knowledge.once_of_linked(poem, _card_alone, place)
    draft = knowledge.once_of_linked(poem, _draft_alone, place)
    apart = draft.context.dissenting
    near = tuple(p for i in also if (p := knowledge.poems[i]) not in apart and not p.status.recalled)
    return _filled(replace(draft, near=near), _ADDED_AT_LAST).reply()


def _card_alone(poem: Poem, knowledge: KnowledgeBase, asked: int | None) -> Reply:
    """Return the card that names no other POEM; `asked`: the place of the outcome that is asked for."""
    if poem.status.recalled:
        return _recalled(poem, caveats_of(poem, knowledge))
    return _filled(knowledge.once_of_linked(poem, _draft_alone, asked), _ADDED_AT_LAST).reply()


def _draft_alone(poem: Poem, knowledge: KnowledgeBase, asked: int | None) -> "_Draft":
    """Return the card filled as far as it is the same whatever other POEMs are close to the question."""
    found = caveats_of(poem, knowledge)
    rows = chosen(poem, None if asked is None else poem.outcomes[asked])
    sure = how_sure(poem, found, brief=True), how_sure(poem, found)
    draft = _Draft(context_of(poem, knowledge), found, (), rows, sure, _cautions(poem, found))
    return _filled(_filled(draft, _OF_BOTTOM_LINE, MOST_PRINT + _FOR_ITS_WHOLE), _ADDED)


def words_of(reply: Reply) -> int:
    """Return how many words of a reply are in normal print: with labels and figures, without links and small print."""
    sections = [text for section in reply.sections if not section.small for text in (section.heading, *section.lines)]
    labels = ["Bottom line"] * bool(reply.bottom_line) + ["How sure"] * bool(reply.sure)
    texts = (reply.title, reply.lead, reply.bottom_line, reply.sure, *labels, *sections)
    return sum(len(_WORD.findall(text)) for text in texts)


# ---- what fits -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Draft:
    """A card with so much of what may stand on it; as it is made first, it has the least that it must."""

    context: Context
    found: tuple[Caveat, ...]
    near: tuple[Poem, ...]
    rows: tuple[Outcome, ...]
    sure: tuple[str, str]
    """In few words, and with the range that the figures leave."""
    cautions: tuple[str, ...]
    """Each caveat in a few words, the weightiest first."""
    sentences: int | None = 1
    """How many of the bottom line; None for all."""
    warned: bool = False
    """Whether warnings tell what was found; else they name who found it."""
    window: bool = False
    """Whether it is told what was found beyond the window; else only what the window is."""
    first: bool = False
    """Whether the row that was asked for, or the main one, is told."""
    beside: bool = False
    """Whether the row beside it is, most often the chief harm."""
    most: int = 0
    """How many caveats."""
    ranged: bool = False
    """Whether "how sure" tells the range that the figures leave."""
    since: bool = False
    beside_it: bool = False
    """Whether POEMs close to the question are named; they can be opened all the same."""

    def reply(self) -> Reply:
        """Return the card."""
        poem, found = self.context.poem, self.found
        before = self._warnings()
        named = any(c.code == "conflicting_higher_quality" for c in before)
        apart = () if named else self.context.dissenting
        bottom_line = first_sentences(poem.bottom_line, self.sentences)
        caveats_told, counted = self._beware()
        sections = (
            Section("", (" · ".join((study_line(poem), *counted)),), small=True, role="study"),
            *self._figures(bottom_line),
            Section("Window", self._window(), role="window"),
            Section("Since then", self._since(), role="later"),
            Section("Beware", caveats_told, role="caveats"),
            Section("Points elsewhere", _names(apart), small=True, role="disagree"),
            Section("Also here", _names(self.near) if self.beside_it else (), small=True, role="also"),
            Section("Source", (_source(poem),), small=True, role="source"),
        )
        cut = bottom_line != poem.bottom_line
        return Reply(
            "warning" if before else "answer",
            poem.headline,
            lead=" ".join(whole_findings(c.sentence, _FEW) if self.warned else f"{c.brief}." for c in before),
            asked=poem.clinical_question,
            bottom_line=f"{bottom_line} {_IN_DETAILS}" if cut else bottom_line,
            sure=self.sure[self.ranged],
            sections=tuple(s for s in sections if s.lines),
            links=links_of(poem),
            footer=ON_A_CARD if before else "",
            poem_id=poem.id,
            caveats=found,
        )

    def _warnings(self) -> list[Caveat]:
        """Return what goes before the bottom line; of a study that was replaced not also who disagrees with it."""
        before = [c for c in self.found if c.code in _BEFORE]
        replaced = any(c.code in _REPLACED for c in before)
        return [c for c in before if not (replaced and c.code == "later_contradicts")]

    def _figures(self, told: str) -> Iterator[Section]:
        """Yield the figures of the chosen rows that the bottom line does not tell, those of a harm under that name."""
        for row, shown in zip(self.rows, (self.first, self.beside), strict=False):
            line = in_brief(row, self.context.poem, told) if shown else ""
            if line:
                yield Section("Harm" if row.role == "harm" else "Figures", (line,), role="figures")

    def _window(self) -> tuple[str, ...]:
        """Return what was found beyond the window, or what it is; nothing beside a whole bottom line that tells it."""
        window = self.context.poem.window
        if window and self.sentences is None and _tells(self.context.poem.bottom_line, window.limit):
            return ()
        return tuple(c.sentence if self.window else f"{c.brief}." for c in self.found if c.code == "window")

    def _since(self) -> tuple[str, ...]:
        newest = next((c for c in self.found if c.code == "later_updates"), None)
        return (f"{newest.brief}.",) if newest and self.since else ()

    def _beware(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the weightiest caveats; and how many there are, where none is shown."""
        shown = [text.rstrip(".") for text in self.cautions[: self.most]]
        more = len(self.cautions) - len(shown)
        if shown:
            return (" · ".join((*shown, *((f"{more} more in Details",) if more else ()))),), ()
        return (), (f"{more} caveat{'' if more == 1 else 's'} in Details",) if more else ()


def _cautions(poem: Poem, found: tuple[Caveat, ...]) -> tuple[str, ...]:
    """Return the caveats that neither "how sure" nor another line of the card tells."""
    told = (told_by_how_sure(poem, found) | _APART | _IN_THE_LINE) - _SAID_WHOLE
    brief = (c.brief if c.code in _SAID_WHOLE else lowered(c.brief) for c in found if c.code not in told)
    return tuple(dict.fromkeys((*poem.caveats[:1], *brief, *poem.caveats[1:])))


# What is added to a card, in this order, each if there is still room for it.
_OF_BOTTOM_LINE: tuple[Callable[[_Draft], _Draft], ...] = (
    lambda draft: replace(draft, sentences=2),
    lambda draft: replace(draft, sentences=None),
)
_ADDED: tuple[Callable[[_Draft], _Draft], ...] = (
    lambda draft: replace(draft, window=True),
    lambda draft: replace(draft, beside=True),
    lambda draft: replace(draft, first=True),
    lambda draft: replace(draft, most=1),
    lambda draft: replace(draft, warned=True),
    lambda draft: replace(draft, ranged=True),
    lambda draft: replace(draft, most=MOST_CAVEATS),
)
_ADDED_AT_LAST: tuple[Callable[[_Draft], _Draft], ...] = (
    lambda draft: replace(draft, beside_it=True),
    lambda draft: replace(draft, since=True),
)


def _filled(draft: _Draft, added: Sequence[Callable[[_Draft], _Draft]], room: int = MOST_PRINT) -> _Draft:
    """Return a card with all of this that there is room for."""
    for add in added:
        longer = add(draft)
        if longer != draft and _fits(longer.reply(), room):
            draft = longer
    return draft


def _fits(reply: Reply, room: int) -> bool:
    return words_of(reply) <= MOST_WORDS and _print_of(reply) <= room


def _print_of(reply: Reply) -> int:
    """Return how many px of print a card is on a phone, about."""
    links = " · ".join(link.text for link in reply.links)
    small = [f"The study asked: {reply.asked}"]
    normal = [f"⚠️ **{reply.lead}**" if reply.tone == "warning" else reply.lead] if reply.lead else []
    normal += [f"**Bottom line:** {reply.bottom_line}", f"**How sure:** {reply.sure}"]
    for section in reply.sections:
        told = " ".join(section.lines)
        if section.small:
            named = f"{section.heading}: {told}" if section.role in {"disagree", "also"} else told
            small.append(f"{named} · {links}" if section.role == "source" else named)
        else:
            normal.append(f"**{section.heading}:** {told}")
    text = sum(lines(one, NORMAL) for one in normal) + sum(lines(one, SMALL) for one in small)
    return _OF_TITLE * lines(reply.title, TITLE, bold=True) + _OF_TEXT * text


_LIMIT = re.compile(r"(?P<figure>\d+) (?P<unit>[a-z]+?)s?\b")


def _tells(text: str, limit: str) -> bool:
    """Tell whether a text names the figure of a limit with its unit: of "within 3 hours" that is "3 hours"."""
    found = _LIMIT.search(limit)
    return bool(found and re.search(rf"\b{found['figure']}[ -]{found['unit']}|\bage(?:d|s)? {found['figure']}\b", text))


def _names(poems: tuple[Poem, ...]) -> tuple[str, ...]:
    return (" · ".join(name_of(p) for p in poems),) if poems else ()


def _source(poem: Poem) -> str:
    """Return in a line who reported it, from what it was appraised, and who has reviewed that."""
    by = poem.status.reviewed_by
    read = as_read(poem.read)
    return " · ".join(
        part
        for part in (
            short_citation(poem),
            f"appraised from {read}" if read else "",
            f"reviewed by {by}" if by else "not yet reviewed by a clinician",
        )
        if part
    )


def context_of(poem: Poem, knowledge: KnowledgeBase) -> Context:
    """Return a POEM with those that disagree, agree and replace it; none of them recalled."""
    later = knowledge.poems.get(poem.related.superseded_by or "")
    successor = later if later and not later.status.recalled else None
    return Context(poem, knowledge.dissenting(poem), knowledge.agreeing(poem), successor)


def caveats_of(poem: Poem, knowledge: KnowledgeBase) -> tuple[Caveat, ...]:
    """Return the caveats that apply to a POEM, weightiest first; found once a POEM."""
    return knowledge.once_of_linked(poem, _caveats)


def _caveats(poem: Poem, knowledge: KnowledgeBase) -> tuple[Caveat, ...]:
    return caveats(context_of(poem, knowledge))


def _recalled(poem: Poem, found: tuple[Caveat, ...]) -> Reply:
    notice = found[0].sentence if found and found[0].weight == 0 else "This POEM has been withdrawn: do not use."
    why = poem.status.reason
    return Reply(
        "warning",
        notice,
        lead=f"It was: {poem.headline}",
        sections=(Section(poem.status.state.capitalize(), (why,), role="standing"),) if why else (),
        links=links_of(poem),
        footer=FOR_PROFESSIONALS,
        poem_id=poem.id,
        caveats=found,
    )
