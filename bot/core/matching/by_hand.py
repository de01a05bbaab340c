"""The numbers of matching that are set by hand, each with what it does and why it is as it is.

The fitted ones stand in `coefficients.py`. Where no measurement is named, none was made: the value is a judgement.
"""

from collections.abc import Mapping

# ---- finding candidates --------------------------------------------------------------------------------------------

BM25_K1 = 1.2
"""How soon a word said again adds nothing; the usual value."""
BM25_B = 0.75
"""How much a long POEM's words are discounted; the usual value."""
ELSEWHERE = 150
"""POEMs of other teams, as if they were here too: few POEMs on one topic must not make its words worthless."""
USUAL = 159
"""POEMs in the base that the weights were fitted on. In a larger one a word is as rare as its share of the POEMs would
make it there, not its number: what a weight was fitted to must mean the same however many POEMs there are."""
USUAL_LENGTH = 600.0
"""Length of a POEM, its words as `FIELDS` counts them: about the mean of the 159. By it the POEMs that say a term are
put in order; by the true mean all lists would change with each POEM."""
FIELDS: Mapping[str, float] = {
    "headline": 2.0,
    "clinical_question": 2.0,
    "also_asked": 1.5,
    "keywords": 1.5,
    "intervention": 1.0,
    "comparison": 0.7,
    "who": 0.7,
    "outcomes": 0.6,
    "tags": 0.6,
    "bottom_line": 0.7,
    "title": 1.0,
    "synopsis": 0.3,
    "harms": 0.3,
}
"""How much a word counts by where it stands: what a study asked before what came of it, the long synopsis least."""
MOST_POSTINGS = 200
"""POEMs that are looked at for one term, the best: it bounds the work for a word that thousands of POEMs hold."""
SCORED = 24
"""POEMs that are scored whole, and those that tie with the last: twice those weighed, for the lists of single terms
are cut."""
WEIGHED = 12
"""POEMs that are weighed by all features: the right one is almost always among the first three."""

# ---- reading a question --------------------------------------------------------------------------------------------

SCENE = 0.5
"""What a word counts that only sets the scene of a case; it may still be the topic, so half, not nothing."""
ASKS_ENOUGH = 3
"""Terms over which the end of a case asks enough by itself for what stands before it to be scene."""
CLASS = 0.5
"""What a find of a drug's class counts, and how absent a drug is whose class is named: half a find, half a miss."""
ORDINARY = 0.3
"""What a word counts that people say around any question ("appropriate", "recommended"): hardly a topic, ever."""
SHORTEST_REPAIRED = 4
"""Letters of the shortest word that is repaired: a shorter one is one letter from too many others."""
LETTERS_FOR_A_SLIP = 4
"""Letters that a word must have for each slip that is put right: of four one may be wrong, a student is no stent."""
MOST_SLIPS = 3
"""Slips in one word that are put right at most: with more, it may be another word altogether."""
REPAIRS_COMPARED = 8
"""Nearest known words that are compared: of equally near ones the least telling is taken, as meant more often."""
SHORTEST_JOINED = 6
"""Letters of the shortest word that may be two without a space between them: kneeoa."""
SHORTEST_HALF = 3
"""Letters of such a half that need be only a known word; of two letters it must be a name (oa)."""
TOO_FEW = 2
"""Known content words up to which nothing is offered to a message without a concept: "yes", "test"."""
SURE_IF_BARE = 0.5
"""Confidence from which such a message may still mean the POEM: more likely than not."""
RARE = 0.75
"""How telling a word must be to call a trial by name without capitals: POINT and RECOVERY are also words."""
FEW_FOR_A_NAME = 5
"""Content words up to which such a word may be a trial's name: "can I trust it" calls none."""

# ---- weighing ------------------------------------------------------------------------------------------------------

LOOKALIKE_FROM = 0.6
"""Likeness (cosine) under which no look-alike counts as the nearer one: of two texts far off, neither is near."""
MOST_ABSENT = 2.0
"""What absent drugs or conditions weigh at most: from two on, a POEM is about something else whatever the number."""
MOST_LEAD = 4.0
"""Lead in log-odds over which more of it tells nothing: 50 to 1 is as good as certain."""
TIED = 0.2
"""Lead in log-odds, 55 to 45, under which two POEMs on different questions fit alike. Among the 159 no answer is that
near; among 1,000 half of the wrong ones were, and one right one in five hundred."""
TELLING = 0.45
"""How telling a treatment and a condition must be for two POEMs that share both to be on one question."""

# ---- judging -------------------------------------------------------------------------------------------------------

MOST_CANDIDATES = 10
"""Candidates that a verdict carries, as the JSON object promises: "up to ten"."""
MOST_SUGGESTIONS = 5
"""POEMs that are offered: as many as are read at one look on a phone."""
MOST_NEAREST = 3
"""POEMs that are named where none answers: fewer than are offered, since none of them does."""
MOST_SIBLINGS = 3
"""Runners-up that may share an answer's probability, for the answer names them all."""
BY_NAMES_ALONE = 0.5
"""The part of `SUGGEST_FROM` from which a POEM is offered in another language: of that only the names are read."""
ITS_SHARE = 0.5
"""The part of `ANSWER_FROM` that the best must hold by itself when trials of its question share the rest."""
FEW_WORDS = 8
"""Content words up to which an overheard message that asks nothing may be a search typed as into a box."""

TALK = 0.35
"""Likelihood of talk, if it is no emergency, from which an overheard message meets with silence. Chosen on writers
whose messages the fit had not seen: there it silences 1 question in 28 and lets 1 line of talk in 38 through."""
LIKELY = 0.5
"""Confidence from which a POEM answers rather than not: a request must then be as likely as beside a clear answer."""
SMALL_TALK = 0.6
"""Likelihood of talk from which a message to the bot is told what it can do, rather than offered POEMs."""
SURELY_TALK = 0.98
"""Likelihood of talk from which an overheard word is no trial's name: "smoke was toast". Of all trials here, the name
alone is at most .97 likely talk."""
WAYS_OF_A_HOUSE = 0.8
"""Likelihood of the ways of a house from which an overheard message asks for them; below, it is asked of colleagues:
"who took the last vaccine?"."""
ASKS_FOR_SURE = 0.6
"""Likelihood of a kind from which an overheard message counts as asked though nothing clinical is recognised in it."""

# ---- near a POEM ---------------------------------------------------------------------------------------------------

NEAR_FROM = 0.05
"""Confidence from which a POEM stands among the others to read: it is offered beside a card, never as an answer."""
DISTANT_FROM = 0.01
"""Confidence from which a POEM may be on other people of a topic, when it must name the topic and fit them besides."""
