"""In which language a text is written, by its function words; only languages in which a reply can be given.

A few words that every sentence holds tell it better than a model does on a line of chat, where half of the words are
names of drugs. Words that two of the languages share, or that are English, count for none.
"""

from typing import Literal

from bot.core.question.reader import fold

Language = Literal["es", "fr", "de", "pt", "nl", "it"]

_FUNCTION_WORDS: dict[Language, frozenset[str]] = {
    "es": frozenset(
        """
        el los las una unos del al y o pero con para por sin sobre entre hasta desde que cual cuales como
        cuando donde quien cuanto es son esta estan hay fue ser tiene tienen tengo puede pueden debe deberia
        debo sirve funciona ayuda mejor mas menos muy tambien ya este esto ese eso mi mis su sus nos le les
        lo se paciente pacientes niño nino ninos niños mujer anos años dias hombre tratamiento dolor
        """.split()  # noqa: SIM905
    ),
    "fr": frozenset(
        """
        le les une des du aux et ou mais avec pour par sans sur dans chez que qui quel quelle quels quelles
        comment quand est sont etre etait faut peut doit dois puis il elle ils elles je nous vous mon ma mes
        son sa ses leur ce cette ces ne pas moins tres aussi y-a ans jours enfant enfants femme homme
        traitement douleur chez donner
        """.split()  # noqa: SIM905
    ),
    "de": frozenset(
        """
        der das dem den des ein eine einen einem einer und oder aber mit fur fuer von zum zur bei ohne uber
        nach vor ist sind wird werden hat haben kann konnen soll sollte sollen muss hilft wirkt wie wann wo
        wer was welche welcher welches ich wir ihr sie mein meine ihre sein nicht kein keine mehr weniger
        sehr auch noch schon jahre jahren tage tagen kind kinder frau mann gegen besser geben
        """.split()  # noqa: SIM905
    ),
    "pt": frozenset(
        """
        os uma uns umas do da dos das ao aos na nas nos em e ou mas com para por sem sobre entre ate desde
        que qual quais como quando onde quem sao esta estao ha foi ser tem tenho pode podem deve devo serve
        funciona ajuda melhor mais menos muito tambem ja este isto esse isso meu minha seu sua nao paciente
        pacientes crianca criancas mulher homem anos dias tratamento dor
        """.split()  # noqa: SIM905
    ),
    "nl": frozenset(
        """
        de het een en of maar met voor van bij zonder over na naar uit op is zijn wordt worden heeft hebben
        kan kunnen moet moeten mag helpt werkt hoe wanneer waar wie wat welke ik wij jij mijn haar hun niet
        geen meer minder zeer ook nog al jaar jaren dagen kind kinderen vrouw beter tegen geven patient
        patienten bij
        """.split()  # noqa: SIM905
    ),
    "it": frozenset(
        """
        il lo gli una uno del della dei degli delle dello al alla ai alle nel nella e o ma con per senza su
        tra fra che chi quale quali come quando dove sono essere ha hanno puo possono deve devo serve
        funziona aiuta meglio piu meno molto anche gia questo questa mio mia suo sua non si paziente
        pazienti bambino bambini donna uomo anni giorni cura dolore di
        """.split()  # noqa: SIM905
    ),
}
# Words of several of them, by the languages that have them.
_SHARED: dict[str, str] = {
    "es fr pt nl": "de",
    "es fr it": "la un si",
    "es fr nl": "en",
    "es fr pt": "que",
    "es pt it": "se",
    "es pt": "para frente no",
    "es it": "una",
    "es fr": "y",
    "fr it": "le",
    "fr pt": "ou",
    "pt it": "e",
    "nl pt": "na",
    "nl de": "er",
    "es": "tras",
    "fr": "est on qu",
    "de": "im am aus vom wenn dann nur zu an",
    "nl": "te als dan om door tot geeft",
    "pt": "num",
    "it": "nella sul sulla dal dalla col nei",
}
_ENDINGS: dict[Language, tuple[str, ...]] = {
    "es": ("cion", "ciones", "dad", "miento", "iendo", "ando", "ina", "itis"),
    "fr": ("ement", "aire", "ique", "eux", "euse", "ines"),
    "de": ("ung", "ungen", "keit", "heit", "lich", "ische", "ischen"),
    "pt": ("cao", "coes", "dade", "mento", "ando", "endo", "ina"),
    "nl": ("heid", "ische", "lijk", "ingen", "tie"),
    "it": ("zione", "zioni", "mente", "mento", "ita", "ina", "ato", "ata"),
}
_LETTERS: dict[Language, str] = {"es": "ñ¿¡", "fr": "êâœçùû", "de": "ßäöü", "pt": "ãõç", "nl": "ĳ", "it": "òìù"}
# Words of English that the lists hold as well, and what English sentences are made of.
_ENGLISH = frozenset(
    """
        a the an of in on to for with without and or but is are was does do did be been has have had can
        should would will what which who how when where why it this that these those not no any than then
        from at by as if we you he she they his her their my your there after before my me was over per i am
        on man die hat also worth help need give take any vs versus patient kid kids still start stop treat
        better risk works work evidence adults
        """.split()  # noqa: SIM905
)
_ENDING = 6  # letters of a word whose ending tells anything
_LEAST = 2.0


def language_of(text: str) -> Language | None:
    """Return the language of a text that is plainly not English; None for English, and where nothing tells.

    A word counts for each language that has it, shared among them; an ending or a letter counts half.
    """
    lower = text.lower()
    plain = {word.strip('¿?¡!.,;:()"') for word in fold(lower).replace("'", " ").replace("-", " ").split()}
    counts = dict.fromkeys(_FUNCTION_WORDS, 0.0)
    for word in (plain - _ENGLISH) & _LANGUAGES.keys():
        for language in _LANGUAGES[word]:
            counts[language] += 1.0
    long = [word for word in plain if len(word) >= _ENDING]
    for language, endings in _ENDINGS.items():
        counts[language] += 0.5 * sum([word.endswith(endings) for word in long])
        counts[language] += 0.5 * (not text.isascii() and any(letter in lower for letter in _LETTERS[language]))
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] >= _LEAST and counts[best] > len(plain & _ENGLISH) else None


_WORDS: dict[Language, frozenset[str]] = {
    language: own.union(*(words.split() for having, words in _SHARED.items() if language in having.split()))
    for language, own in _FUNCTION_WORDS.items()
}
_LANGUAGES: dict[str, list[Language]] = {}
"""By word, those that have it."""
for _language, _own in _WORDS.items():
    for _word in _own:
        _LANGUAGES.setdefault(_word, []).append(_language)
