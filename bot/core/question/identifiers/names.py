"""Find the names of persons in a message.

A name is told by what stands around it (a title, "pt", a bed, an age, "signed"), by two names side by side, and by
words that nobody knows. A drug, a disease, or somebody after whom one is called ("Bell", "Parkinson") is a name only
after a title. How strong a sign must be depends on how strange the word is: `words.Look`.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.core.question.identifiers.clues import Lexicon
from bot.core.question.identifiers.span import Span
from bot.core.question.identifiers.words import Look, Words
from bot.core.question.reader import STOP

_MOST_WORDS = 5
_LONGEST_ABBREVIATION = 4
_SHORTEST_AGAIN, _SHORTEST, _SHORTEST_SHOUTED = 3, 4, 6
_YOUNGEST, _OLDEST = 10, 115  # when no unit says that it is an age
_COURTESY = frozenset({"mr", "ms", "miss"})  # as often written small
_IS = frozenset({"is", "was", "are"})
_YEAR = re.compile(r"(?:19|20)\d\d")
_FORMED = re.compile(
    r"(?:ists?|ism|ness|ment|[ts]ions?|icians?|able|ings?|ics|[eo]rs?|ies?)$"
)  # no name, but what somebody is
_AGE = re.compile(r"(\d{1,3})([a-z]*)")
_DIGIT = re.compile(r"\d")
_BED = re.compile(r"\d{1,3}[a-z]?")
_BED_IN_ONE = re.compile(r"([a-z]+)\d{1,3}[a-z]?")
_APOSTROPHE = re.compile(r"['’]s?", re.IGNORECASE)
_INITIALS = re.compile(r"(?:[A-Z]\. ?){2,3}(?![A-Za-z])")
_BETWEEN = " ,;:/()-–."


@dataclass(frozen=True, slots=True)
class _Name:
    """A name in a message: the place of its first word, the one after its last, and what is said instead."""

    first: int
    end: int
    instead: str | None = None
    """None: "the patient", or after the title of one who treats "a colleague"."""


_Sign = Callable[[int], _Name | None]


def names_in(text: str, lexicon: Lexicon, others: tuple[Span, ...] = ()) -> Iterator[Span]:
    """Yield where names of persons stand. `others`: the other identifiers; a name often stands beside one."""
    yield from _Signs(Words(text, lexicon, others), others).found()


class _Signs:
    """The signs of a name in one message. Each takes a place, and returns the name that begins there."""

    def __init__(self, words: Words, others: tuple[Span, ...]) -> None:
        self.words = words
        self.clues = words.clues
        self.given, self.family = words.lexicon.given, words.lexicon.family
        self.others = others
        self.foreign = words.in_another_language()

    def found(self) -> Iterator[Span]:
        """Yield every name, with its title; and then other places of its words."""
        names: list[_Name] = []
        at = 0
        while at < len(self.words):
            name = self._at_in_another_language(at) if self.foreign else self._at(at)
            if name and not (self._is_called_after(name) or self._is_said_to_be_staff(name)):
                names.append(name)
                yield self._span(name)
            at = name.end if name else at + 1
        inside = {n for name in names for n in range(name.first, name.end)}
        again = {self.words.plain(n) for n in inside if self.words.look(n) >= Look.STRANGE}
        for n in range(len(self.words)):
            if n not in inside and self.words.plain(n) in again and len(self.words.plain(n)) >= _SHORTEST_AGAIN:
                yield self._span(_Name(n, n + 1))

    def _at(self, at: int) -> _Name | None:
        words = self.words
        announced: tuple[_Sign, ...] = (self._announced,) if self._may_be_announced(at) else ()
        signs: tuple[_Sign, ...] = (self._titled, *announced, self._paired)
        if words.tokens[at].upper:
            signs = announced
        elif words.capital(at) or words.plain(at) in self.clues.particles:
            beside = (self._signed, self._beside, self._paired, self._aged, self._owner, self._initialled, self._who_is)
            signs = (self._titled, *announced, *beside)
        return next((name for sign in signs if (name := sign(at))), None)

    def _may_be_announced(self, at: int) -> bool:
        """Tell whether the word before is one of those behind which `_announced` looks for a name; most are not."""
        word = self.words.plain(at - 1)
        return word in self.words.lexicon.announcing or word in _IS or word == "of" or bool(_DIGIT.search(word))

    def _at_in_another_language(self, at: int) -> _Name | None:
        """Return a name like `_at` where only the surest signs tell something."""
        words = self.words
        for sign in (self._titled, self._aged, self._initialled):
            name = sign(at)
            if name is None:
                continue
            inside, last = range(at + 1, name.end), name.end - 1
            written = all(words.capital(n) or words.plain(n) in self.clues.particles for n in inside)
            if words.shouted or (written and words.capital(last)) or (len(inside) == 1 and self._is_listed(last)):
                return name
        return None

    def _is_listed(self, at: int) -> bool:
        """Tell whether a word in small letters, in another language, is surely a name."""
        word = self.words.plain(at)
        return self.words.look(at) == Look.NAME and len(word) >= _SHORTEST and word.isalpha()

    def _span(self, name: _Name) -> Span:
        words, last = self.words, self.words.tokens[name.end - 1]
        stop = last.end
        if words.text[stop : stop + 1] == "." and len(last.text) == 1:
            stop += 1
        instead = name.instead
        if instead is None:
            instead = "a colleague" if words.plain(name.first) in self.clues.colleagues else "the patient"
        if last.possessive:
            apostrophe = _APOSTROPHE.match(words.text, stop)
            stop = apostrophe.end() if apostrophe else stop
            instead = f"{instead or 'the patient'}'s"
        return Span("name", words.tokens[name.first].start, stop, instead)

    def _is_called_after(self, name: _Name) -> bool:
        """Tell whether it is an author or an eponym: a year, a journal, "et al", "sign" or "criteria" follows."""
        words, end = self.words, name.end
        if words.plain(name.first) == "st" and words.tokens[end - 1].possessive:
            return True
        if words.plain(name.first) in self.clues.titles | self.clues.doubtful_titles:
            return False
        if " ".join(words.plain(n) for n in range(name.first, min(end, name.first + 2))) in self.clues.researchers:
            return True
        if end - name.first > 1 and words.plain(end) in self.clues.places_called_after:
            return words.gap(end) == " " and not _BED.fullmatch(words.plain(end + 1))
        for n in range(end, min(end + 3, len(words))):
            token = words.tokens[n]
            written = token.capital or token.upper
            if _YEAR.fullmatch(token.text) or token.plain == "et":
                return True
            if token.plain in self.clues.of_literature and (written or n == end):
                return True
            if not written:
                break
        return words.plain(end) in self.clues.called_after and words.gap(end) == " "

    def _is_said_to_be_staff(self, name: _Name) -> bool:
        """Tell whether the message introduces somebody as a colleague: "X is our new charge nurse", "X, our registrar".

        One of whom anything further is said may be a patient as well: "X, our pharmacist, has gout".
        """
        words, at = self.words, name.end
        if words.plain(name.first) in self.clues.titles or words.tokens[at - 1].possessive:
            return False
        joins, aside = words.plain(at) in self.clues.joining, words.gap(at) != " "
        while words.plain(at) in _IS | self.clues.joining and words.gap(at) == " ":
            at += 1
        if words.plain(at) not in self.clues.ours and not joins:
            return False
        for role in range(at, min(at + _MOST_WORDS, len(words))):
            if words.gap(role) not in {" ", ", ", " (", "-"} or (role > at and words.gap(role) == ", "):
                return False
            if words.plain(role) in self.clues.staff and words.plain(role + 1) not in self.clues.staff:
                goes_on = words.gap(role + 1).strip() in ({"", ",", ")"} if aside else {""}) and role + 1 < len(words)
                return not goes_on or words.plain(role + 1) in self.clues.further
        return False

    # ------------------------------------------------------------------ from the first word of a name on

    def _from(self, at: int, least: Look, *, lower: bool = False, instead: str | None = None) -> _Name | None:
        """Return the name that begins at a place, if its first word looks enough like one."""
        first = self.words.beyond_particles(at)
        if self.words.look(first) < least or not (lower or self.words.capital(first)):
            return None
        return _Name(at, self._end(first + 1, lower=lower), instead)

    def _end(self, at: int, *, lower: bool = False) -> int:
        """Return where a name ends whose first word is before a place."""
        end = at
        while end - at < _MOST_WORDS and (further := self._one_more(end, lower=lower)):
            end = further
        return end

    def _one_more(self, at: int, *, lower: bool) -> int:
        """Return the place after a further word of a name, or 0 when the name is over."""
        words = self.words
        if at >= len(words) or words.tokens[at - 1].possessive:
            return 0
        gap, token = words.gap(at), words.tokens[at]
        strange = words.look(at) >= Look.STRANGE
        if gap == " (" and words.text[token.end : token.end + 1] == ")":
            return at + 1 if token.capital and strange else 0
        if gap == ", ":  # "Nguyen, Thi -"
            goes_on = words.capital(at + 1) and words.gap(at + 1) == " "
            return at + 1 if self._written(at) and strange and not goes_on else 0
        if gap not in {" ", "-"} and not (gap == ". " and len(words.tokens[at - 1].text) <= 2):
            return 0
        beyond = words.beyond_particles(at)
        if beyond > at and words.capital(beyond):
            return beyond + 1
        named = token.capital and words.look(at) >= Look.KNOWN and token.plain not in self.clues.called_after
        small = lower and strange and len(token.text) >= _SHORTEST
        return at + 1 if self._is_initial(at) or named or small else 0

    def _written(self, at: int) -> bool:
        """Tell whether the word there is written as names are: with a capital letter, or in capitals."""
        return self.words.capital(at) or (self.words.look(at) >= Look.STRANGE and self.words.tokens[at].upper)

    def _is_initial(self, at: int) -> bool:
        token = self.words.tokens[at]
        follows = self.words.text[token.end : token.end + 2]
        return (
            (len(token.text) == 1 and token.capital and token.before == " ")
            and (not follows or follows[0] in ". ,)/")
            and not follows.strip(" .,)/").isdigit()
        )

    # ------------------------------------------------------------------ the signs

    def _titled(self, at: int) -> _Name | None:
        """Find a name after a title: "Mrs Parkinson", "mr okafor", "Dr. Nwosu"."""
        words, token, after = self.words, self.words.tokens[at], at + 1
        sure = token.plain in self.clues.titles
        if not (sure or token.plain in self.clues.doubtful_titles) or after >= len(words):
            return None
        first = words.beyond_particles(after)
        gap, strange = words.gap(after), words.look(first) >= Look.STRANGE
        if gap != " " and not (gap in {". ", "."} and len(token.text) <= _LONGEST_ABBREVIATION):
            return None  # "the nurse. He": two sentences
        single = len(token.text) == 1
        if (single and not (gap == ". " and (token.capital or token.plain == "p"))) or (
            (single or token.upper) and not strange
        ):
            return None
        written = token.capital and not single
        if self._written(first) or (sure and words.tokens[first].upper):
            name = (
                self._from(after, Look.KNOWN, lower=words.tokens[first].upper) if sure or written or strange else None
            )
            if name is None and (sure or written) and self._may_follow(first, sure=sure or token.plain in _COURTESY):
                name = _Name(after, self._end(first + 1))
        else:
            name = self._titled_small(after, sure=sure, courteous=sure or token.plain in _COURTESY | {"dr"})
        return _Name(at, name.end) if name else None

    def _may_follow(self, at: int, *, sure: bool) -> bool:
        """Tell whether a word in capitals that is no known name may be one after a title."""
        word = self.words.plain(at)
        return (
            self.words.tokens[at].is_word
            and len(word) > 1
            and (sure or not self.words.lexicon.is_ordinary(word))
            and word not in STOP
            and word not in self.clues.called_after | self.clues.no_persons
        )

    def _titled_small(self, at: int, *, sure: bool, courteous: bool) -> _Name | None:
        words, word = self.words, self.words.plain(at)
        first = words.beyond_particles(at)
        if words.look(first) >= Look.STRANGE and courteous and not (first > at and self.foreign):
            return _Name(at, self._end(first + 1, lower=True))
        if courteous and words.look(at) == Look.KNOWN and words.plain(at + 1) in self.clues.after_titles:
            return _Name(at, at + 1)  # "mr bell has"
        said = word in STOP and word != "will"  # "the mrs was"
        if sure and not said and len(word) > 2 and word not in self.clues.ages | self.clues.particles:
            return _Name(at, at + 1) if words.lexicon.is_name(word) else None
        return None

    def _announced(self, at: int) -> _Name | None:
        """Find a name after what announces one: "her name is", "pt", "re:", "saw", "bed 9"."""
        words, clues, before = self.words, self.clues, at - 1
        gap = words.gap(at).strip()
        if before < 0 or "\n" in words.gap(at) or len(gap) > 1:
            return None
        said = before
        while words.plain(said) in _IS and not words.gap(said + 1).strip(' :"'):
            said -= 1
        if gap in {"", ":", "-", "=", '"', "–"} and words.cue(said, clues.introductions):
            return self._from(at, Look.KNOWN, instead="") or self._from(at, Look.STRANGE, lower=True, instead="")
        if gap in {"", ":", '"'} and words.cue(before, clues.called):
            return self._from(at, Look.NAME, instead="") or self._in_full(at, instead="")
        if gap in {"", ":", "-", "–", "#"} and words.cue(before, clues.subjects):
            cried = words.tokens[at].upper
            return self._from(at, Look.NAME if cried else Look.STRANGE, lower=cried or (words.shouted and bool(gap)))
        if gap in {"", ":"} and words.cue(before, clues.dealings):
            return self._from(at, Look.STRANGE)
        if words.plain(before) in clues.persons:
            return self._of_somebody(at, gap)
        if words.plain(before) == "of" and words.plain(before - 1) in clues.persons and not gap:
            name = self._of_somebody(at, gap)
            return _Name(name.first, name.end) if name else None
        if gap in {"", "-", ":", "(", ",", "–", "/", "."} and self._in_bed(before):
            return self._from(at, Look.STRANGE, instead="")
        return None

    def _of_somebody(self, at: int, gap: str) -> _Name | None:
        """Find a name after "pt", "husband", "nurse"."""
        before = self.words.plain(at - 1)
        if gap not in {"", ",", ":", "(", "="} and not (gap == "." and len(before) <= _LONGEST_ABBREVIATION):
            return None
        if full := self._in_full(at, instead=""):
            return full
        initials = _INITIALS.match(self.words.text, self.words.tokens[at].start)
        if initials and not gap:
            inside = (n for n in range(at, len(self.words)) if self.words.tokens[n].start < initials.end())
            return _Name(at, max(inside) + 1, "")
        name = self._from(at, Look.STRANGE, instead="")
        one = self._from(at, Look.KNOWN)
        if one and one.end - at == 1 and self._is_a_small_part(one.end):  # "Desmond okpara"
            return _Name(at, one.end + 1, "")
        if name or len(self.words.plain(at)) < _SHORTEST:
            return name
        if self._is_a_small_part(at, least=Look.KNOWN) and self._is_the_written_part(at + 1):
            return _Name(at, self._end(at + 2), "")  # "keziah Thornbrough", "aisling MURNAGHAN"
        cried = self.words.tokens[at].upper and len(self.words.plain(at)) > _SHORTEST
        if cried and self.words.look(at) == Look.STRANGE:
            return _Name(at, at + 2 if self._is_a_small_part(at + 1) else self._end(at + 1), "")
        if gap:
            return None
        shouted = self.words.shouted and len(self.words.plain(at)) >= _SHORTEST_SHOUTED
        return self._from(at, Look.STRANGE if shouted else Look.NAME, lower=True, instead="")

    def _in_full(self, at: int, *, instead: str | None = None) -> _Name | None:
        """Find a name in full, however it is written: "john smith", "WEI ZHANG"."""
        words, given = self.words, self.words.plain(at)
        if given not in self.given or words.gap(at + 1) != " " or not self._is_family(at + 1):
            return None
        if all(map(words.lexicon.is_ordinary, (given, words.plain(at + 1)))):  # "pt may young adults"
            return None
        return _Name(at, self._end(at + 2), instead)

    def _is_family(self, at: int) -> bool:
        """Tell whether the word there is listed as a family's name, or a part of it is: "al-Sayed"."""
        return any(part in self.family for part in self.words.plain(at).split("-"))

    def _is_a_small_part(self, at: int, least: Look = Look.STRANGE) -> bool:
        """Tell whether a word in small letters may be part of a name of which another part is written as one."""
        words = self.words
        gap = words.gap(at)
        if least > Look.KNOWN and gap != " ":
            return False
        return words.look(at) >= least and words.tokens[at].text.islower() and len(words.plain(at)) >= _SHORTEST

    def _is_the_written_part(self, at: int) -> bool:
        """Tell whether a word is written as names are and surely one, after a part in small letters."""
        return self._written(at) and self.words.look(at) >= Look.STRANGE and self.words.gap(at) == " "

    def _in_bed(self, at: int) -> bool:
        """Tell whether a place of care ends there: "bed 9", "rm 6", "B14", "ICU-7", or a number in a list of them."""
        words, clues = self.words, self.clues
        in_one = _BED_IN_ONE.fullmatch(words.plain(at))
        if in_one:
            return in_one[1] in clues.places_of_care and words.tokens[at].text[0].isupper()
        if not _BED.fullmatch(words.plain(at)):
            return False
        gap, place = words.gap(at).strip(), words.plain(at - 1)
        if place in clues.places_of_care and len(place) > 1 and gap in {"", "-", "#", "."}:
            return True
        apart = words.tokens[at].opens or gap in {",", ";", ":", "."} or words.gap(at + 1) in {". ", ") "}
        return apart and any(words.cue(n, clues.lists) for n in range(at))

    def _beside(self, at: int) -> _Name | None:
        """Find a name that stands beside another identifier: "MRN 123 / Adams", "Adams (b 1.1.1950)"."""
        words, name = self.words, self._from(at, Look.STRANGE)
        if name is None:
            return None
        start, stop = words.tokens[at].start, words.tokens[name.end - 1].end
        alone = name.end - at == 1
        if alone and words.look(at) < Look.NAME and words.text[stop:].lstrip()[:1] not in {")", "/", ";"}:
            return None
        for other in self.others:
            behind = other.end <= start and not words.text[other.end : start].strip(_BETWEEN)
            ahead = stop <= other.start and not words.text[stop : other.start].strip(_BETWEEN)
            if behind or (ahead and not (alone and words.tokens[at].opens)):
                return name
        return None

    def _paired(self, at: int) -> _Name | None:
        """Find two names side by side: "Lupe Santacolina", "jurgen hallbauer"."""
        words, token = self.words, self.words.tokens[at]
        given = all(part in self.given for part in token.plain.split("-")) or token.plain in self.given
        if not (token.capital or given) or token.possessive or words.look(at) < Look.KNOWN:
            return None
        if not token.capital:
            return self._paired_small(at) if given else None
        second = words.plain(at + 1)
        behind = words.gap(at + 1) == ", " and second in self.given and not words.lexicon.is_ordinary(second)
        if behind and words.look(at) >= Look.ODD and words.capital(at + 1) and words.gap(at + 2) == " ":
            return _Name(at, at + 2)
        end = self._end(at + 1)
        looks = [words.look(n) for n in range(at, end)]
        if len(looks) < 2:
            return self._alone(at)
        best, listed = max(looks[1:]), self._is_family(end - 1)
        backed = (
            Look.NAME in looks or self._does(end) or any(words.plain(n) in self.clues.particles for n in range(at, end))
        )
        whole = given and listed and Look.NO not in looks and token.plain not in self.clues.persons
        if whole and (self._lives(end) or self._is_placed(end)):
            return _Name(at, end)  # "Mark Young is 71 and frail"
        strange = best >= Look.STRANGE and (given or (looks[0] >= Look.STRANGE and backed))
        surely = given and looks[0] == Look.NAME and (best >= Look.ODD or (best and listed))
        return _Name(at, end) if strange or surely else None

    def _who_is(self, at: int) -> _Name | None:
        """Find a word that nobody knows of which something is said that is true of persons alone."""
        words = self.words
        if words.look(at) < Look.ODD or words.tokens[at].possessive or words.plain(at) in self.clues.doubtful_titles:
            return None
        strange, end = words.look(at) >= Look.STRANGE, self._end(at + 1)
        formed = (
            end - at == 1 and words.look(at) < Look.NAME and _FORMED.search(words.plain(at))
        )  # "Phlebotomist fainted"
        placed = self._is_placed(end) and ((strange and not formed) or words.gap(end) == " (")
        does = words.gap(end) == " " and (words.plain(end) in self.clues.acts or self._is_reflexive(end))
        somebody = formed or words.lexicon.resembles_one_of(words.plain(at), self.clues.persons)  # "Pateint is 88"
        lives = not somebody and (does or self._lives(end))
        return _Name(at, end) if placed or lives else None

    def _is_placed(self, at: int) -> bool:
        """Tell whether at a place a bed is named: "(bed 4", ", bed 4", "in bed 4"."""
        words, gap = self.words, self.words.gap(at)
        if gap == " " and words.plain(at) == "in":
            at += 1
        elif gap == " " and words.plain(at) in self.clues.places_called_after:
            return False
        return gap in {" (", ", ", " "} and words.plain(at) in self.clues.places_of_care and self._in_bed(at + 1)

    def _is_reflexive(self, at: int) -> bool:
        """Tell whether within a few words somebody does something to themself."""
        for n in range(at, min(at + _MOST_WORDS, len(self.words))):
            if n > at and self.words.gap(n) != " ":
                return False
            if self.words.plain(n) in {"herself", "himself"}:
                return True
        return False

    def _lives(self, at: int) -> bool:
        """Tell whether at a place it is said what only persons are: "is 88 and", "was coughing", "is frail"."""
        words = self.words
        been = words.plain(at) in {"has", "had"} and words.plain(at + 1) == "been"
        if words.gap(at) != " " or not (been or words.plain(at) in _IS | {"keeps", "kept"}):
            return False
        said = at + 2 if been else at + 1
        while words.plain(said) in self.clues.adverbs:
            said += 1
        if words.plain(said) in self.clues.states:
            return True
        age = _AGE.fullmatch(words.plain(said))
        if not age or been or not _YOUNGEST <= int(age[1]) <= _OLDEST:
            return False
        after, gap = words.plain(said + 1), words.gap(said + 1)
        if age[2]:
            return age[2] in self.clues.ages
        return after in self.clues.after_ages if gap == " " else gap.strip()[:1] in {"", ",", ".", ";"}

    def _does(self, end: int) -> bool:
        """Tell whether after a name stands what only people do or are: "wants", "is 19"."""
        words = self.words
        aged = words.plain(end) in _IS and bool(_AGE.fullmatch(words.plain(end + 1)))
        return words.gap(end) == " " and (words.plain(end) in self.clues.doings or aged)

    def _alone(self, at: int) -> _Name | None:
        """Find a name by itself: a double one ("Reyes-Ibanzo"), one who wants or says something, "the X twins"."""
        words, token = self.words, self.words.tokens[at]
        if words.look(at) < Look.STRANGE or token.plain in self.clues.doubtful_titles:
            return None
        listed = words.look(at) == Look.NAME
        double = "-" in token.text and all(part[:1].isupper() and len(part) > 2 for part in token.text.split("-"))
        kin = words.plain(at - 1) == "the" and words.plain(at + 1) in self.clues.persons
        return _Name(at, at + 1) if kin or (listed and (double or self._does(at + 1))) else None

    def _paired_small(self, at: int) -> _Name | None:
        words, second = self.words, self.words.plain(at + 1)
        if words.gap(at + 1) != " " or words.capital(at + 1) or words.look(at + 1) < Look.STRANGE:
            return None
        if len(words.plain(at)) < _SHORTEST or len(second) <= _SHORTEST or words.tokens[at + 1].upper:
            return None
        # "dawn" is more often the dawn
        also = words.look(at) == Look.KNOWN and (words.look(at + 1) != Look.STRANGE or len(second) < _SHORTEST_SHOUTED)
        return None if also else _Name(at, self._end(at + 1, lower=True))

    def _aged(self, at: int) -> _Name | None:
        """Find a name before an age: "Tadhg, 16,", "Rose 84yo"."""
        words, name = self.words, self._from(at, Look.KNOWN)
        if name is None or words.gap(name.end).strip() not in {"", ",", "("}:
            return None
        age = _AGE.fullmatch(words.plain(name.end))
        if not age or int(age[1]) > _OLDEST or (age[2] and age[2] not in self.clues.ages):
            return None
        follows = words.text[words.tokens[name.end].end :][:1]
        unit = age[2] or (not words.gap(name.end + 1).strip() and words.plain(name.end + 1) in self.clues.ages)
        enclosed = words.gap(name.end).strip() and follows in {",", ")", "", ".", ";"}
        alone, word = name.end - at == 1, words.plain(at)
        whole = not alone and word in self.given and words.plain(name.end - 1) in self.family
        strange = words.look(at) >= (Look.NAME if alone else Look.STRANGE)
        if (whole or strange) and (unit or enclosed):
            return name
        inside = not words.tokens[at].opens and not words.lexicon.is_medical(word)
        return name if word in self.given and age[2] and inside else None

    def _owner(self, at: int) -> _Name | None:
        """Find whose something is: "Hendry's INR", "Grace's mum", "James' (Hobblethwaite)"."""
        words, name = self.words, self._from(at, Look.KNOWN)
        if name is None or not words.tokens[name.end - 1].possessive or name.end >= len(words):
            return None
        look, gap, thing = words.look(at), words.gap(name.end), words.plain(name.end)
        if gap == " (" and words.capital(name.end) and words.look(name.end) >= Look.STRANGE:
            return _Name(at, name.end + 1)
        if gap != " " or thing in self.clues.called_after or thing in STOP:
            return None
        own = (
            thing in self.clues.belongings
            or words.lexicon.is_medical(thing)
            or not words.tokens[name.end].text.islower()
        )
        kin = thing in self.clues.persons and words.plain(at) in self.given
        return name if look == Look.NAME or (look == Look.STRANGE and own) or kin else None

    def _initialled(self, at: int) -> _Name | None:
        """Find a name with an initial: "J. Abernothy", "Maria G."."""
        words, token = self.words, self.words.tokens[at]
        first = at
        while len(words.plain(first)) == 1 and words.capital(first) and words.gap(first + 1) in {". ", "."}:
            first += 1
        if first > at:
            name = self._from(first, Look.STRANGE)
            return _Name(at, name.end) if name else None
        if not token.capital or token.possessive or words.look(at) < Look.ODD or at + 1 >= len(words):
            return None
        dotted = words.text[words.tokens[at + 1].end :][:1] == "."
        return _Name(at, at + 2) if self._is_initial(at + 1) and (words.look(at) == Look.NAME or dotted) else None

    def _signed(self, at: int) -> _Name | None:
        """Find a signature, or how somebody introduces themself: "thanks, Raj", "its Raj from physio", "Sarah RN"."""
        words, clues, name = self.words, self.clues, self._from(at, Look.KNOWN, instead="")
        if name is None:
            return None
        strange, end = words.look(at) >= Look.STRANGE, name.end
        if words.plain(end) in clues.credentials and not words.gap(end).strip(" ,("):
            title = words.tokens[end].text
            if (strange or end - at > 1) and (not title.islower() or len(title) > _LONGEST_ABBREVIATION - 1):
                return _Name(at, end + 1, "")
        closed = words.cue(at - 1, clues.closings) or (words.gap(at).strip() in {"-", "–", "—", "~"} and at > 2)
        if closed and strange and not words.text[words.tokens[end - 1].end :].strip(" .!,)"):
            return name
        listed = words.look(at) == Look.NAME and not words.tokens[end - 1].possessive
        return name if words.cue(at - 1, clues.myself) and listed else None
