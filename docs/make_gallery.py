"""Draw docs/gallery.md: pictures of the shipped knowledge, one or two of every kind that there is."""  # noqa: INP001

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.core.effects.figures import MATTERING
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem.model import Outcome, Poem
from bot.library import Library
from bot.pictures import Picture, png
from bot.pictures.bar import bar
from bot.pictures.icons import icons

DOCS = Path(__file__).parent
MOST = 24
INTRODUCTION = """# Gallery

What Bottomline draws, from the POEMs that it ships with. Every picture has a text of its own for screen readers,
printed under it; the terminal shows the same in letters. An outcome that cannot be drawn honestly has no picture:
a ratio without the risks of both arms, a case-control study, a difference whose direction is not stated.

Made by `make gallery`; do not edit by hand.
"""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture and where it comes from."""

    poem: Poem
    outcome: Outcome
    picture: Picture

    def says(self, words: str) -> bool:
        """Tell whether the finding or what it rests on holds these words."""
        return words.lower() in " ".join((self.picture.finding, *self.picture.basis)).lower()

    @property
    def counted(self) -> bool:
        """Tell whether the counts of both arms are known."""
        return "as printed" not in self.picture.alt

    def icons(self, words: str) -> bool:
        """Tell whether it is an icon array that says these words."""
        return self.picture.kind == "icons" and self.says(words)

    def bar(self, words: str) -> bool:
        """Tell whether it is a bar that says these words."""
        return self.picture.kind == "bar" and self.says(words)


# A heading, what belongs under it, and how many of them are shown.
KINDS: tuple[tuple[str, Callable[[Drawn], bool], int], ...] = (
    ("Benefit, from counts", lambda d: d.icons("better because of") and d.counted and d.outcome.better == "lower", 2),
    ("Benefit of a good event, such as cure", lambda d: d.icons("better because") and d.outcome.better == "higher", 2),
    ("Harm", lambda d: d.icons("harmed by") and "of 100 " in d.picture.finding, 2),
    ("No clear difference: the interval crosses zero", lambda d: d.icons("no clear difference") and d.counted, 2),
    ("Risks under 1%: 1000 people", lambda d: d.icons("of 1000"), 2),
    ("Percentages only, told apart by the report", lambda d: d.icons("better because") and not d.counted, 1),
    ("Time to event, percentages as printed", lambda d: d.icons("") and d.outcome.kind == "time-to-event", 1),
    ("Smaller than one person in 100", lambda d: d.icons("fewer than 1 of 100"), 1),
    ("Nothing printed to judge by", lambda d: d.icons("no interval printed"), 1),
    ("An association only", lambda d: d.icons("association"), 1),
    ("Which is better is not stated", lambda d: d.icons("is not stated"), 1),
    ("Not verified", lambda d: d.icons("") and "not verified" in d.picture.marks, 1),
    *(
        (f"Against a threshold: {words}", lambda d, words=words: d.bar(words) and bool(d.outcome.mcid), 1)
        for words in MATTERING.values()
    ),
    ("A threshold, and no interval", lambda d: d.bar("no interval printed") and bool(d.outcome.mcid), 1),
    ("No threshold stated in the study", lambda d: d.bar("no threshold stated to judge"), 1),
)


def drawn(knowledge: KnowledgeBase) -> Iterator[Drawn]:
    """Yield every picture of every POEM."""
    for poem in knowledge:
        for outcome in poem.outcomes:
            picture = icons(outcome, poem) or bar(outcome, poem)
            if picture:
                yield Drawn(poem, outcome, picture)


def chosen(everything: list[Drawn]) -> list[tuple[str, list[Drawn]]]:
    """Return the kinds that occur, no POEM twice; the rarest kind chooses first."""
    candidates = {heading: [one for one in everything if belongs(one)] for heading, belongs, _ in KINDS}
    wanted = {heading: most for heading, _, most in KINDS}
    taken: dict[str, list[Drawn]] = {}
    shown: set[str] = set()
    for heading in sorted(wanted, key=lambda heading: len(candidates[heading])):
        taken[heading] = []
        for one in candidates[heading]:
            if len(taken[heading]) < wanted[heading] and one.poem.id not in shown and len(shown) < MOST:
                taken[heading].append(one)
                shown.add(one.poem.id)
    return [(heading, taken[heading]) for heading in wanted if taken[heading]]


def main() -> None:
    """Write the page and its pictures; pictures that it no longer shows are taken away."""
    folder = DOCS / "gallery"
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    lines = [INTRODUCTION]
    for heading, group in chosen(list(drawn(Library(DOCS.parent / "knowledge").open()))):
        lines.append(f"## {heading}\n")
        for one in group:
            (folder / f"{one.poem.id}.png").write_bytes(png(one.picture))
            alt = one.picture.alt.replace("[", "(").replace("]", ")")
            lines.append(f"![{alt}](gallery/{one.poem.id}.png)\n\n{alt} (`{one.poem.id}`)\n")
    (DOCS / "gallery.md").write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
