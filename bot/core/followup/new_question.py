"""Whether what is typed after an answer asks something of that study, or is a question of its own, or talk."""

from bot.core.followup.lines import Talk
from bot.core.followup.lookup import COMPARES_FROM, PLAINLY, Look, ready
from bot.core.matching import ANSWER_FROM, KnowledgeBase
from bot.core.question import asker_of

_NEW_FROM, _SURELY_OF_THIS = 0.6, 0.1
_NEVER_NEW = 0.05  # likelihood of a question of its own, below which another treatment that is named makes none of it
_STUDIED_FROM, _NOT_MINE = 0.4, 0.1  # how sure another POEM, and not this one, is on the treatment that is named
_TALK_FROM, _NOT_ASKING = 0.8, 0.66  # talk to the gate, and not like a way of asking
_HARDLY_ASKS, _NEAR_NOTHING = 0.1, 0.15  # likelihood of a question, and share of the nearest passage
# In reply to a card a longer remark is more often one on its patients ("not in my population") than talk; less so what
# is hardly a follow-up.
_TALK_IN_REPLY_FROM, _TALK_IF_NO_FOLLOW_UP_FROM, _NO_FOLLOW_UP_FROM, _FEW_WORDS = 0.988, 0.95, 0.75, 3
_SENTENCE, _ASKS_FOR_SURE = 0.8, 0.9  # tenths of words, and how likely it asks for a study
_SURELY_TOLD = 0.9
_MUCH_LIKE_IT, _LIKE_IT = 0.5, 0.4  # how like it is to a way in which colleagues ask of this study
_ASKS_OF = 0.55  # overlap of a text with a way of asking, when it names something besides
_ITS_ROW = 0.8  # of the name of a row: then it is this row that is asked for


def is_new(talk: Talk, look: Look) -> bool:
    """Tell whether it is a question of its own: by its words, or because another POEM answers it, not this one.

    People alone ("in adults?") are asked of what was shown.
    """
    if only_names_people(talk.text, talk.knowledge):
        return False
    other, mine = look.features["other"], look.features["mine"]
    seen = look.features
    compares = look.asks.get("compare_with", 0.0) >= COMPARES_FROM
    elsewhere = other >= ANSWER_FROM and other > mine and not compares and seen["best_precise"] < _ITS_ROW
    elsewhere = elsewhere and look.kinds["new_question"] >= _SURELY_OF_THIS
    stranger = seen["other_drug"] and not (seen["names_it"] or seen["points_back"])
    stranger = stranger and look.kinds["new_question"] >= _NEVER_NEW
    of_another = stranger and (seen["alike"] >= _ASKS_OF or (other >= _STUDIED_FROM and mine <= _NOT_MINE))
    if look.kinds["told"] >= _SURELY_TOLD and (not elsewhere or seen["near_told"] >= _MUCH_LIKE_IT):
        return False
    if elsewhere or seen["alike"] >= PLAINLY:
        return bool(elsewhere)
    by_words = _is_small_talk(look) or _is_of_nothing(look) or _is_whole(look)
    return bool(by_words or of_another) or look.kinds["new_question"] >= _NEW_FROM


def _is_whole(look: Look) -> bool:
    """Tell whether it is a whole question of other things: a sentence that asks, and names nothing of this study."""
    seen = look.features
    of_others = seen["other_drug"] or seen["other_condition"]
    of_this = seen["names_it"] or seen["names_its_condition"] or seen["points_back"]
    return bool(of_others and not of_this) and seen["long"] >= _SENTENCE and seen["question"] >= _ASKS_FOR_SURE


def is_talk_in_reply(talk: Talk, look: Look) -> bool:
    """Tell whether what is said in reply to a card is talk, and asks for nothing."""
    surely = _TALK_IF_NO_FOLLOW_UP_FROM if look.kinds["new_question"] >= _NO_FOLLOW_UP_FROM else _TALK_IN_REPLY_FROM
    return _is_small_talk(look, _TALK_FROM if len(talk.text.split()) <= _FEW_WORDS else surely)


def _is_small_talk(look: Look, surely: float = _TALK_FROM) -> bool:
    return _meets_nothing(look, _NOT_ASKING, _LIKE_IT) and look.features["chatter"] >= surely


def _is_of_nothing(look: Look) -> bool:
    """Tell whether it hardly asks anything of a study, and is near to nothing in this one: "show me the rota"."""
    hardly = look.features["question"] < _HARDLY_ASKS and look.found[0].share < _NEAR_NOTHING
    return hardly and _meets_nothing(look, _NOT_ASKING, _LIKE_IT)


def is_unmet(look: Look) -> bool:
    """Tell whether no word is met in the POEM, and the text is not like a way of asking."""
    return _meets_nothing(look, _ASKS_OF, _MUCH_LIKE_IT)


def _meets_nothing(look: Look, asks: float, like: float) -> bool:
    """Tell whether no word is met in the POEM, and the text is less like any way of asking than these.

    `asks`: a way in which any study is asked of; `like`: one in which colleagues ask of this study.
    """
    return not look.features["met"] and look.features["alike"] < asks and not _is_like(look, like)


def is_asked_next(look: Look) -> bool:
    """Tell whether it is much like what colleagues ask of this study, told or not."""
    return _is_like(look, _MUCH_LIKE_IT)


def _is_like(look: Look, alike: float) -> bool:
    return max(look.features["near_told"], look.features["near_not_said"]) >= alike


def only_names_people(text: str, knowledge: KnowledgeBase) -> bool:
    """Tell whether a text says no more than of whom it speaks: "and in kids?"."""
    words = asker_of(text).words
    for word in words:
        text = text.replace(word, " ", 1)
    return bool(words) and not any(True for _ in ready(knowledge).sense.units(text))
