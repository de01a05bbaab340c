"""The base that grows: it is the same in every run, new words come ever slower, and no POEM is a clone."""

from benchmarks import data, growth


def test_it_grows_as_real_bases_do() -> None:
    """New words keep coming, fewer with the third hundred than with the first; nothing that is asked is a clone."""
    poems = growth.neighbours(300)
    assert [poem.id for poem in poems] == [f"made-up-{n}" for n in range(300)]
    assert growth.neighbours(20) == poems[:20]
    shipped = {text for poem in data.knowledge() for text in (poem.headline, poem.clinical_question, *poem.also_asked)}
    said = [text for poem in poems for text in (poem.headline, poem.clinical_question, *poem.also_asked)]
    assert not shipped.intersection(said)
    known, new = set(data.knowledge().index.tables.words), []
    for n in range(0, 300, 100):
        here = {
            w for p in poems[n : n + 100] for w in data.knowledge().reader.spellings(f"{p.synopsis} {p.also_asked}")
        }
        new.append(len(here - known))
        known |= here
    assert new[0] > new[2] > 50
