"""Each fault that an author can make, and the sentence for it: file, line, field, what is wrong, what to write."""

from pathlib import Path

import pytest

from tests.library.folders import POEM, changed, told, with_outcome

_HEADLINE = "headline: Cement was not shown to ease pain more than a sham"
_FIELDS = (
    "headline, clinical_question, also_asked, not_asked, bottom_line, level_of_evidence, study, outcomes, harms, "
    "window, later, contested, limitations, caveats, synopsis, specialty, tags, keywords, related, citation, "
    "not_verified, read, evidence_checked, status, source"
)
_QUOTED = "Put the text in quotes when it begins with & or *; write a value out where it is meant again."
_GUIDE = "See knowledge/README.md."
_PLAIN = "Write a plain number: no quotes, no unit, no %, no comma."


def _headline(text: str) -> str:
    return changed(_HEADLINE, f"headline: {text}")


CONTENT = {
    "a field that must be there": (
        changed(f"{_HEADLINE}\n", ""),
        f"1: headline: This field is missing. Add 'headline:' with its value. {_GUIDE}",
    ),
    "a field inside a part": (
        changed("  year: 2010\n", ""),
        f"11: citation.year: This field is missing. Add 'year:' with its value. {_GUIDE}",
    ),
    "a misspelt field": (
        f"{POEM}keyword: [cement]\n",
        "19: keyword: There is no field 'keyword' here. Did you mean 'keywords'?",
    ),
    "a misspelt field in an outcome": (
        with_outcome("tiem: 1 year"),
        "22: outcomes[0].tiem: There is no field 'tiem' here. Did you mean 'time'?",
    ),
    "a misspelt field in an arm": (
        with_outcome("intervention: {event: 3}"),
        "22: outcomes[0].intervention.event: There is no field 'event' here. Did you mean 'events'?",
    ),
    "a field that resembles none": (
        f"{POEM}zzz: x\n",
        f"19: zzz: There is no field 'zzz' here. Take it out, or use one of: {_FIELDS}.",
    ),
    "the id inside the file": (f"{POEM}id: cement\n", "19: id: The file's name is the id. Take this line out."),
    "a value of another vocabulary": (
        changed("specialty: Musculoskeletal", "specialty: musculoskeletal"),
        (
            "10: specialty: 'musculoskeletal' is not an option here. Did you mean 'Musculoskeletal'? Options: Allergy; "
            "Cardiovascular; Dermatology; Drug safety; Emergency medicine; Endocrine/diabetes/obesity; "
            "Gastroenterology; "
            "Geriatrics; Hospital medicine; Infectious disease; Musculoskeletal; Neurology; Pain medicine; Pediatrics; "
            "Prevention & screening; Psychiatry; Renal/urology; Respiratory; Rheumatology; Smoking/alcohol; "
            "Sports medicine; Surgery; Women's health."
        ),
    ),
    "a value that resembles no option": (
        changed("  intervention: cement", "  intervention: cement\n  masking: unclear"),
        (
            "8: study.masking: 'unclear' is not an option here. Options: open-label; single; double; assessor; "
            "not reported; not read; not applicable."
        ),
    ),
    "a number where text is meant": (
        _headline("12"),
        "1: headline: This must be text, but 12 is a number. Put it in quotes: '12'.",
    ),
    "true where text is meant": (
        _headline("true"),
        "1: headline: This must be text, but true is a true/false value. Put it in quotes: 'true'.",
    ),
    "a number in a list of texts": (
        f"{POEM}tags: [fracture, 3]\n",
        "19: tags[1]: This must be text, but 3 is a number. Put it in quotes: '3'.",
    ),
    "a list where text is meant": (
        _headline("[a, b]"),
        '1: headline: This must be text, but ["a", "b"] is a list. Write one text.',
    ),
    "a P without quotes": (
        with_outcome("effect: {measure: risk ratio, p: 0.03}"),
        "22: outcomes[0].effect.p: This must be text, but 0.03 is a number. Put it in quotes: '0.03'.",
    ),
    "text where a number is meant": (
        changed("n: 202", "n: about 200"),
        f"6: study.population.n: This must be a whole number, but 'about 200' is text. {_PLAIN}",
    ),
    "a number with a comma": (
        changed("n: 202", "n: '1,202'"),
        f"6: study.population.n: This must be a whole number, but '1,202' is text. {_PLAIN}",
    ),
    "half a patient": (
        changed("n: 202", "n: 202.5"),
        "6: study.population.n: This must be a whole number, but 202.5 is not. Check the figure against the source.",
    ),
    "no patient": (
        changed("n: 202", "n: 0"),
        "6: study.population.n: 0 cannot be right: it must be more than 0. Check the figure against the source.",
    ),
    "a percentage with its sign": (
        with_outcome("intervention: {percent: 12%}"),
        f"22: outcomes[0].intervention.percent: This must be a number, but '12%' is text. {_PLAIN}",
    ),
    "a percentage over 100": (
        with_outcome("intervention: {percent: 120}"),
        (
            "22: outcomes[0].intervention.percent: 120 cannot be right: it must be at most 100. "
            "Check the figure against the source."
        ),
    ),
    "more events than patients": (
        with_outcome("intervention: {events: 12, n: 10}"),
        (
            "22: outcomes[0].intervention: 12 events in 10 patients: more events than patients. "
            "Check it against the source."
        ),
    ),
    "a rate that is neither text nor number": (
        with_outcome("intervention: {rate: true}"),
        (
            "22: outcomes[0].intervention.rate: This must be text, but true is a true/false value. "
            "Put it in quotes: 'true'."
        ),
    ),
    "not a number": (
        with_outcome("effect: {measure: risk ratio, value: .nan}"),
        f"22: outcomes[0].effect.value: This must be a number, but '.nan' is text. {_PLAIN}",
    ),
    "infinity": (
        with_outcome("effect: {measure: risk ratio, value: .inf}"),
        f"22: outcomes[0].effect.value: This must be a number, but '.inf' is text. {_PLAIN}",
    ),
    "a number with very many digits": (
        with_outcome(f"effect: {{measure: risk ratio, value: {'9' * 5000}}}"),
        "22: outcomes[0].effect.value: This number has 5000 digits. Check it against the source.",
    ),
    "an interval with its limits swapped": (
        with_outcome("effect: {measure: risk ratio, ci95: [1.8, 0.5]}"),
        "22: outcomes[0].effect.ci95: The lower limit comes first: [0.5, 1.8]. Check it against the source.",
    ),
    "an arm's interval with its limits swapped": (
        with_outcome("control: {mean: 3, ci95: [4, 2]}"),
        "22: outcomes[0].control.ci95: The lower limit comes first: [2, 4]. Check it against the source.",
    ),
    "an interval of one value": (
        with_outcome("effect: {measure: risk ratio, ci95: [0.5]}"),
        "22: outcomes[0].effect.ci95: [0.5] is not an interval. Write the lower and the upper limit: [0.5, 1.8].",
    ),
    "an interval of three values": (
        with_outcome("effect: {measure: risk ratio, ci95: [1, 2, 3]}"),
        "22: outcomes[0].effect.ci95: [1, 2, 3] has too many values. An interval is two numbers: [lower, upper].",
    ),
    "an interval in words": (
        with_outcome("effect: {measure: risk ratio, ci95: 0.5 to 1.8}"),
        (
            "22: outcomes[0].effect.ci95: This must be an interval, but '0.5 to 1.8' is text. "
            "Write [lower, upper]: [0.5, 1.8]."
        ),
    ),
    "yes where true is meant": (
        with_outcome("surrogate: yes"),
        (
            "22: outcomes[0].surrogate: This must be true or false, but 'yes' is text. Write true or false, "
            "without quotes."
        ),
    ),
    "one text where a list is meant": (
        f"{POEM}also_asked: does cement work\n",
        (
            "19: also_asked: This must be a list, but 'does cement work' is text. "
            "Write [one, two], or one line per item, each beginning with '- '."
        ),
    ),
    "text where a part is meant": (
        changed("{n: 202, who: adults}", "adults"),
        "6: study.population: This must hold fields of its own, but 'adults' is text. Fields: n, who.",
    ),
    "a key without its value": (
        _headline(""),
        f"1: headline: The field is empty. Write its value. {_GUIDE}",
    ),
    "an item without its text": (
        f"{POEM}tags: [fracture, null]\n",
        "19: tags[1]: Nothing stands here. Write a value, or take the line out.",
    ),
    "a text of spaces": (_headline("'  '"), "1: headline: The text is empty. Write the text, or take the line out."),
    "a text that is too long": (
        _headline("x" * 121),
        "1: headline: The text has 121 characters; 120 is the most. Shorten it.",
    ),
    "a control character": (_headline(r'"a\x07b"'), "1: headline: Holds a control character. Type the text anew."),
    "a date written another way": (
        changed("2026-11-22", "22.11.2026"),
        "17: status.added: '22.11.2026' is not a date. Write year, month and day: 2026-11-22.",
    ),
    "a date that does not exist": (
        changed("2026-11-22", "2026-02-30"),
        "17: status.added: '2026-02-30' is not a date. Write year, month and day: 2026-11-22.",
    ),
    "a year of five digits": (
        changed("year: 2010", "year: 20100"),
        "15: citation.year: 20100 cannot be right: it must be at most 2100. Check the figure against the source.",
    ),
    "a PubMed id with its name": (
        changed("year: 2010", "year: 2010\n  pmid: PMID 20701962"),
        (
            "16: citation.pmid: 'PMID 20701962' does not have the right form. "
            "A PubMed id is a whole number in quotes, such as '20701962'."
        ),
    ),
    "a DOI as a link": (
        changed("year: 2010", "year: 2010\n  doi: https://doi.org/10.1136/bmj.k1551"),
        (
            "16: citation.doi: 'https://doi.org/10.1136/bmj.k1551' does not have the right form. "
            "A DOI begins with 10. and holds a slash, such as 10.1136/bmj.k1551, without https://doi.org/."
        ),
    ),
    "a link without https": (
        f"{POEM}source: {{url: www.bmj.com}}\n",
        "19: source.url: 'www.bmj.com' does not have the right form. A link begins with https:// and holds no space.",
    ),
    "a link to no id": (
        f"{POEM}related: {{agrees_with: [Kallmes 2009]}}\n",
        (
            "19: related.agrees_with[0]: 'Kallmes 2009' does not have the right form. "
            "A POEM's id is its file's name without .yaml."
        ),
    ),
    "a path that leads nowhere": (
        f"{POEM}not_verified: [study.seting]\n",
        (
            "19: not_verified: 'study.seting' names no field that is filled. "
            "Write a path such as study.setting, or a sentence."
        ),
    ),
}

YAML = {
    "an empty file": ("", "1: The file is empty. Write its fields, or delete the file."),
    "nothing but a comment": ("# later\n", "1: The file is empty. Write its fields, or delete the file."),
    "a list": (
        "- a\n",
        f"1: The file must hold lines of the form 'key: value'. Begin with a key. {_GUIDE}",
    ),
    "plain text": (
        "Cement does not help\n",
        f"1: The file must hold lines of the form 'key: value'. Begin with a key. {_GUIDE}",
    ),
    "a tab": (changed("  population", "\tpopulation"), "6: The line is indented with a tab. Indent with spaces."),
    "an unclosed quotation mark": (
        _headline('"Cement'),
        "1: The quotation mark that opens here is never closed. Close it.",
    ),
    "an apostrophe in single quotes": (
        _headline("'Cement doesn't help'"),
        (
            "1: This line does not fit the ones above. Check the indentation; a text that holds a ' goes in "
            "double quotes, "
            "one that begins with [ or { in quotes."
        ),
    ),
    "a colon in a text": (
        _headline("Cement: no help"),
        "1: A colon and a space stand inside a text. Put the text in quotes.",
    ),
    "a text that begins with *": (_headline("*Cement"), f"1: headline: '*Cement' would not be read as text. {_QUOTED}"),
    "a text that begins with &": (
        _headline("&Cement helps"),
        f"1: headline: '&Cement' would not be read as text. {_QUOTED}",
    ),
    "a lone &": (
        _headline("& cement"),
        "1: A text may not begin with & or *. Put the text in quotes when it begins with & or *.",
    ),
    "a text that begins with @": (_headline("@cement"), "1: A text may not begin with @. Put the text in quotes."),
    "a text that begins with %": (_headline("%cement"), "1: A text may not begin with %. Put the text in quotes."),
    "a P above something": (
        with_outcome("effect: {measure: risk ratio, p: >0.05}"),
        "22: A text may not begin with >. Put the text in quotes.",
    ),
    "a text that begins with >": (
        _headline("> 3 points"),
        (
            "1: A text may not begin with > or |. Put the text in quotes: '<0.05'; | and > stand alone at the end of a "
            "line, the text follows below, indented."
        ),
    ),
    "a text that begins with a dash": (
        _headline("- cement"),
        (
            "1: '- ' may not stand here. Put the text in quotes when it begins with '- '; a list begins on the "
            "line below "
            "its key."
        ),
    ),
    "a text that begins with ?": (_headline("? cement"), "1: A text may not begin with '? '. Put the text in quotes."),
    "an unclosed bracket": (
        f"{POEM}tags: [fracture, cement\nkeywords: [x]\n",
        (
            "19: The bracket that opens here is not closed, or a comma is missing. Close it; put the text in "
            "quotes when "
            "it begins with a bracket or holds a comma."
        ),
    ),
    "an unclosed bracket with nothing in it": (
        f"{POEM}tags: [\n",
        (
            "20: The bracket that opens above is not closed, or a comma is missing. Close it; put the text in "
            "quotes when "
            "it begins with a bracket or holds a comma."
        ),
    ),
    "a line without a colon": (
        f"{POEM}a stray line\nand: another\n",
        (
            "19: A line here is no 'key: value' line. Indent it under the field that it belongs to, or put a "
            "colon and a "
            "space after its key."
        ),
    ),
    "an item that is indented differently": (
        f"{POEM}tags:\n  - a\n  b: c\n",
        (
            "21: This line does not fit the list above. Begin it with '- ' as far in as the other items, or "
            "indent it less "
            "to end the list."
        ),
    ),
    "a backslash in double quotes": (
        _headline(r'"a \q"'),
        "1: A backslash stands in double quotes. Use single quotes, or write the backslash twice.",
    ),
    "a number sign in a text": (
        _headline("Cement in grade #2 fractures"),
        (
            "1: headline: '#2 fractures' would be left out: YAML takes what follows ' #' for a comment. "
            "Put the whole text in quotes; a true comment has a space after its #."
        ),
    ),
    "a key that stands twice": (
        f"{POEM}headline: again\n",
        "19: headline: The key stands twice, in line 1 and here. Keep one of them.",
    ),
    "a key that stands twice in a part": (
        changed("  comparison: sham", "  comparison: sham\n  intervention: glue"),
        "9: study.intervention: The key stands twice, in line 7 and here. Keep one of them.",
    ),
    "a merge key": (
        changed("study:\n", "study:\n  <<: {sites: 3}\n"),
        "5: study: Merge keys (<<) are not read. Write the fields out.",
    ),
    "a list as a key": (
        f"{POEM}[a, b]: c\n",
        "19: A key must be a word. Put text that begins with [ { & * or ! in quotes.",
    ),
    "a tag on a text": (
        _headline("!!str 12"),
        (
            "1: headline: '!!str' would not be read as text. Put the text in quotes when it begins with !; "
            "tags are not used here."
        ),
    ),
    "a tag that would run code": (
        _headline("!!python/object:os.system x"),
        (
            "1: headline: '!!python/object:os.system' would not be read as text. Put the text in quotes when it begins "
            "with !; tags are not used here."
        ),
    ),
    "a tag on a number": (
        changed("n: 202", "n: !!int twelve"),
        (
            "6: study.population.n: '!!int' would not be read as text. Put the text in quotes when it begins with !; "
            "tags are not used here."
        ),
    ),
    "two documents": (
        f"{POEM}---\n{POEM}",
        "19: A second document begins here. Take the line '---' out; a second POEM goes into a file of its own.",
    ),
    "brackets without end": (
        f"{POEM}tags: {'[' * 100_000}\n",
        "19: tags[0][0]: This is nested too deeply. Check the indentation and the brackets.",
    ),
}

BYTES = {
    "another encoding": (
        changed("Klazen", "Kläzen").encode("latin-1"),
        "12: The file is not UTF-8 text. Save it again with the encoding UTF-8.",
    ),
    "UTF-16": (POEM.encode("utf-16"), "1: The file is not UTF-8 text. Save it again with the encoding UTF-8."),
    "a character without meaning": (
        POEM.replace("Klazen", "Kla\x00zen").encode(),
        "12: The file holds a character that YAML does not allow. Type this line anew.",
    ),
}


@pytest.mark.parametrize(("content", "sentence"), CONTENT.values(), ids=CONTENT)
def test_a_fault_in_the_content_gets_its_sentence(tmp_path: Path, content: str, sentence: str) -> None:
    """The author is told line, field, fault and remedy, and nothing else."""
    assert told(tmp_path, content) == [f"poems/cement.yaml:{sentence}"]


@pytest.mark.parametrize(("content", "sentence"), YAML.values(), ids=YAML)
def test_a_fault_in_the_yaml_gets_its_sentence(tmp_path: Path, content: str, sentence: str) -> None:
    """What is no YAML, or would be read as something else than text, is told in plain words."""
    assert told(tmp_path, content) == [f"poems/cement.yaml:{sentence}"]


@pytest.mark.parametrize(("content", "sentence"), BYTES.values(), ids=BYTES)
def test_a_file_in_another_encoding_is_told(tmp_path: Path, content: bytes, sentence: str) -> None:
    """The first byte that is not UTF-8 gives the line."""
    assert told(tmp_path, content) == [f"poems/cement.yaml:{sentence}"]


def test_initials_find_their_option(tmp_path: Path) -> None:
    """Who writes RCT is asked whether a randomized controlled trial was meant."""
    (sentence,) = told(tmp_path, changed("Randomized controlled trial", "RCT"))
    assert "Did you mean 'Randomized controlled trial'?" in sentence


def test_an_alias_that_loops_is_told(tmp_path: Path) -> None:
    """A list that holds itself ends in sentences, not in a loop."""
    first, second = told(tmp_path, f"{POEM}tags: &a [*a]\n")
    assert first == f"poems/cement.yaml:19: tags: '&a' would not be read as text. {_QUOTED}"
    assert second == f"poems/cement.yaml:19: tags[0]: '*a' would not be read as text. {_QUOTED}"


def test_aliases_of_aliases_are_told_at_once(tmp_path: Path) -> None:
    """Aliases are never expanded, so that a small file cannot grow in memory."""
    bomb = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 10))
    sentences = told(tmp_path, f"{POEM}a0: &a0 [x]\n{bomb}")
    assert all("would not be read as text" in s for s in sentences)


def test_all_faults_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    """One run shows everything that one file needs."""
    text = changed("n: 202", "n: many").replace("year: 2010", "year: soon") + "headline: again\nid: x\n"
    fields = [sentence.split(": ")[1] for sentence in told(tmp_path, text)]
    assert fields == ["study.population.n", "citation.year", "headline", "id"]
