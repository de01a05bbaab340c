"""What is asked next of a POEM: answered from its own fields, or "the POEM does not say"."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.appraisal.judgement import allowed
from bot.core.appraisal.rules import caveats
from bot.core.effects.accuracy import accuracy_lines
from bot.core.effects.dial import baseline_lines
from bot.core.effects.figures import every_figure, figure_notes, key_figures, line
from bot.core.followup.followup import MAY_NOT_SAY, NEAREST, follow_up
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem.model import Poem
from bot.core.question.vocabulary import Term, Vocabulary
from bot.core.reply.content import Reply
from bot.core.reply.pages import context_of
from bot.core.reply.verdicts import IF_NOW
from tests.core import made

TALKS = Path(__file__).parents[2] / "conversations" / "terminal"
DOES_NOT_SAY = "The POEM does not say."
NOT_READ = "Not read: our gap, not the study's."


def said(reply: Reply | None) -> str:
    """Return all that a reply says, but for its footer and links."""
    assert reply is not None
    return "\n".join((reply.title, reply.lead, *(text for s in reply.sections for text in (s.heading, *s.lines))))


def asked(text: str, **changes: Any) -> str:
    """Return what a POEM made for the test says to a follow-up."""
    poem = made.poem(**changes)
    return said(follow_up(text, poem, made.knowledge([poem])))


@pytest.mark.parametrize(
    ("text", "study", "answer"),
    [
        ("who funded it?", {"funding": "unknown"}, "Funding not reported."),
        ("who funded it?", {}, NOT_READ),
        ("who paid?", {"funding": "industry", "paid_by": ["Acme"]}, "Paid for by Acme (industry)."),
        ("who paid?", {"paid_by": ["Acme", "the state", "a trust"]}, "Paid for by Acme, the state and a trust."),
        ("who funded it?", {"funding": "government + foundation"}, "Paid for by government + foundation."),
        ("who funded it?", {"funding": "self-funded or unfunded"}, "No outside funding."),
        ("who funded it?", {"funding": "other"}, "Other funding."),
        (
            "any coi?",
            {"conflict_of_interest": "two authors advise the maker"},
            "Interests: two authors advise the maker",
        ),
        ("was it blinded?", {"masking": "not reported"}, "The report does not tell who knew the treatment."),
        ("was it blinded?", {}, NOT_READ),
        ("was it blinded?", {"masking": "double"}, "Double-blind."),
        ("was it blinded?", {"masking": "assessor"}, "Those who assessed the outcomes were blinded."),
        ("was it blinded?", {"masking": "not applicable"}, "Masking does not apply to this design"),
        ("was there a sham?", {"masking": "single"}, "Compared with: sham"),
        ("concealed?", {"allocation": "uncertain"}, "The report does not tell whether allocation was concealed."),
        ("concealed?", {}, NOT_READ),
        ("concealed?", {"allocation": "unconcealed"}, "Allocation was not concealed."),
        ("was it randomised?", {}, "Randomized controlled trial."),
        ("how many dropped out?", {}, NOT_READ),
        ("how many dropped out?", {"dropout_percent": 12.5}, "12.5% were lost to follow-up."),
        (
            "dropouts by arm?",
            {"dropout_by_arm": {"intervention": 3, "control": 8}},
            "3% with the intervention and 8% with the comparison",
        ),
        ("was it stopped early?", {"stopped_early": "benefit"}, "Stopped early for benefit."),
        ("was it stopped early?", {"stopped_early": "no"}, "It ran its course: not stopped early."),
        ("was it stopped early?", {}, NOT_READ),
        (
            "why was the trial stopped?",
            {"stopped_early": "futility", "stopped_why": "planned look, 361 of 675 randomised"},
            "Planned look, 361 of 675 randomised.",
        ),
        ("was the trial terminated early", {"design": "Case-control"}, "does not apply to this design (case-control)"),
        ("how many completed it?", {"crossed_over": "51 of the sham group had cement"}, "51 of the sham group had"),
        ("was it ITT?", {"analysis": "intention to treat"}, "Analysed by intention to treat."),
        ("how many patients?", {}, "n = 202: adults"),
        ("how many patients?", {"population": {"who": "adults"}}, "The POEM does not say how many; it took: adults"),
        ("how many centers?", {"sites": 4}, "4 sites."),
        ("where was it done", {"setting": "Emergency department"}, "Emergency department."),
        ("what did they use?", {}, "Studied: cement"),
        ("versus what?", {}, "Against: sham"),
        ("and in kids?", {}, "Your patient differs in age (under 18)."),
        ("in adults?", {}, "It gives no separate result for “adults”."),
        ("how long was the follow-up?", {}, NOT_READ),
        ("what was the primary outcome?", {}, NOT_READ),
        ("any deaths?", {}, DOES_NOT_SAY),
    ],
)
def test_each_thing_is_told_by_its_field(text: str, study: dict[str, Any], answer: str) -> None:
    """What a field holds is told; what it does not hold is said to be missing."""
    assert answer in asked(text, study=study)


def test_harms_that_were_not_read_are_our_gap() -> None:
    """Neither a sentence nor a row."""
    assert NOT_READ in asked("harms?", harms=None)


def test_what_nobody_verified_is_marked() -> None:
    """A field under "not verified" carries that into the answer."""
    changes: dict[str, Any] = {"study": {"funding": "industry"}, "not_verified": ["study.funding"]}
    assert "Paid for by industry. (Not verified.)" in asked("who paid?", **changes)


def test_a_number_needed_is_given_only_where_there_is_one() -> None:
    """With counts that tell the arms apart, an NNT; without, the sentence that there is none."""
    told = {"better": "lower", "time": "1 year", "intervention": {"events": 10, "n": 100},
            "control": {"events": 30, "n": 100}}  # fmt: skip
    assert "NNT 5" in asked("nnt?", outcomes=[made.outcome(**told)])
    assert "No number needed to treat" in asked("nnt?", outcomes=[made.outcome(intervention={"mean": 2.0})])
    assert "No figures were read." in asked("nnt?")


WINDOW = {"what": "time from injury to cement", "limit": "within 12 hours", "outside": "After that, deaths rose."}


@pytest.mark.parametrize(
    "text",
    ["is it too late?", "too late after 20 hours?", "and after 20 hours?", "how late can it be given?", "20 h later?"],
)
def test_past_a_window_its_sentence_comes_first(text: str) -> None:
    """By a time, or by words without a number."""
    told = asked(text, window=WINDOW).splitlines()
    assert told[3] == "After that, deaths rose."
    assert told[4] == "Its window: within 12 hours (time from injury to cement)."


@pytest.mark.parametrize("text", ["pain after 2 hours?", "how long did they follow up?", "pain at 24 hours?"])
def test_within_a_window_nothing_is_said_of_it(text: str) -> None:
    """A time inside it, another question, the time of an outcome."""
    poem = made.poem(window=WINDOW, outcomes=[made.outcome(time="24 hours")])
    reply = follow_up(text, poem, made.knowledge([poem]))
    assert reply is None or "deaths rose" not in said(reply)


def test_a_poem_without_a_window_has_nothing_to_say_of_one() -> None:
    """It says so."""
    assert DOES_NOT_SAY in asked("is it too late?")


@pytest.mark.parametrize(
    ("text", "told"),
    [("number needed to invite?", "number needed to invite 781"), ("NNI", "number needed to invite 781"),
     ("nnt?", "number needed to invite 781")],
)  # fmt: skip
def test_a_number_needed_is_told_whatever_it_is_needed_for(text: str, told: str) -> None:
    """From the row that holds it, be it the main one or not."""
    invited = {"measure": "number needed to invite", "value": 781}
    outcomes = [
        made.outcome(intervention={"percent": 1}),
        made.outcome(name="deaths", role="secondary", effect=invited),
    ]
    assert told in asked(text, outcomes=outcomes)


@pytest.mark.parametrize(
    ("text", "names", "others"),
    [("harms of cement?", "rash", "nausea"), ("side effects of glue", "nausea", "rash")],
)  # fmt: skip
def test_harms_are_told_by_the_arm_that_is_asked_about(text: str, names: str, others: str) -> None:
    """Where rows name their arms."""
    rows = [
        {"name": name, "kind": "binary", "role": "harm", "intervention": {"arm": arm, "percent": 5}}
        for name, arm in (("rash", "cement"), ("nausea", "glue"))
    ]
    poem = made.poem(outcomes=rows)
    base = KnowledgeBase([poem], Vocabulary(interventions={"cement": Term(), "glue": Term()}, sayings=made.sayings()))
    told = said(follow_up(text, poem, base))
    assert names in told.lower()
    assert others not in told.lower()


def test_the_asker_s_own_risk_is_an_extrapolation() -> None:
    """A ratio with its interval is carried over and called that; nonsense risks are no follow-up."""
    ratio = {"measure": "risk ratio", "value": 0.5, "ci95": (0.4, 0.6), "favours": "intervention"}
    outcomes = [made.outcome(better="lower", effect=ratio)]
    assert "An extrapolation" in asked("NNT at 10% risk?", outcomes=outcomes)
    assert "at 20% risk: 10%" in asked("my patient's risk is 20%", outcomes=outcomes)
    assert "cannot be carried over" in asked("at 10% risk?")
    poem = made.poem(outcomes=outcomes)
    assert follow_up("at 0% risk?", poem, made.knowledge([poem])) is None


@pytest.mark.parametrize(("state", "notice"), [("retracted", "RETRACTED"), ("withdrawn", "has been withdrawn")])
def test_a_recalled_poem_answers_with_its_notice(state: str, notice: str, shipped: KnowledgeBase) -> None:
    """Nothing of what it says; a question of its own stays one."""
    recalled = made.poem(status={"added": "2026-11-22", "state": state}, study={"funding": "industry"})
    base = KnowledgeBase([recalled], shipped.vocabulary)
    reply = follow_up("who funded it?", recalled, base)
    assert reply is not None
    assert reply.tone == "warning"
    assert notice in reply.title
    assert "industry" not in said(reply)
    assert follow_up("does honey help a cough?", recalled, base) is None


def test_a_superseded_poem_names_the_later_one() -> None:
    """Is it current? No: this one came after it."""
    old = made.poem(status={"added": "2026-11-22", "state": "superseded"}, related={"superseded_by": "cement-2020"})
    new = made.poem("cement-2020", headline="Cement looked at again", citation={"year": 2020})
    assert "Superseded by Klazen 2020: Cement looked at again" in said(
        follow_up("is it still current?", old, made.knowledge([old, new]))
    )


def test_people_not_studied_bring_other_poems(shipped: KnowledgeBase) -> None:
    """After a study of adults, "and in kids?" offers the same topic in children, as choices and labelled."""
    reply = follow_up("and in kids?", shipped.poems["pneumonia-3-vs-8-days-ptc-2021"], shipped)
    assert reply is not None
    assert [choice.poem_id for choice in reply.choices] == ["child-pneumonia-amoxicillin-cap-it-2021"]
    assert "On the same topic, in the people asked about" in said(reply)
    same = follow_up("in men?", shipped.poems["uti-men-7-vs-14-days-drekonja-2021"], shipped)
    assert same is not None
    assert not same.choices


def test_pages_of_their_own(shipped: KnowledgeBase) -> None:
    """The picture is named for the front end; others are offered; details and sources are whole."""
    poem = shipped.poems["vertebroplasty-vertos2-2010"]
    replies = {text: follow_up(text, poem, shipped) for text in ("picture?", "who disagrees?", "details", "pmid?")}
    assert all(replies.values())
    assert [reply.picture_of for reply in replies.values() if reply] == [poem.id, None, None, None]
    others = replies["who disagrees?"]
    assert others is not None
    assert "vertebroplasty-vertos4-2018" in [choice.poem_id for choice in others.choices]
    assert poem.related.conflict_note is not None
    assert poem.related.conflict_note in said(others)


@pytest.mark.parametrize(
    "text",
    [
        "side effects of statins",
        "teriparatide harms",
        "is kyphoplasty safe?",
        "does honey help cough in kids",
        "is vertebroplasty better than sham for compression fractures",
        "how many days of antibiotics for uti",
        "what dose of amoxicillin for a 20 kg kid",
        "is it safe with simvastatin and clarithromycin together",
        "my mom's face is drooping",
        "aspirin in pregnancy",
        "who is covering friday?",
        "where is the ultrasound machine",
        "show me the schedule",
        "can someone send the link to the rota",
        "ok great",
        "who funded it and " * 20,
        "",
        "?",
    ],
)
def test_what_is_no_follow_up_is_left_alone(text: str, shipped: KnowledgeBase) -> None:
    """Another treatment, a full question, a redirect, small talk."""
    assert follow_up(text, shipped.poems["vertebroplasty-vertos2-2010"], shipped) is None


@pytest.mark.parametrize("text", ["does cement help", "is vertebroplasty any good", "honey?", "arthroscopy any use"])
def test_a_treatment_that_only_other_poems_studied_is_a_question_of_its_own(text: str, shipped: KnowledgeBase) -> None:
    for about in ("omega3-icosapent-reduceit-2019", "statin-jupiter-2008", "hypertension-sprint-2015"):
        assert follow_up(text, shipped.poems[about], shipped) is None, about


@pytest.mark.parametrize(
    "text",
    [
        "How should blood pressure be treated in acute stroke?",
        "does screening for prostate cancer save lives in older men?",
    ],
)
def test_a_whole_question_of_other_things_is_one_of_its_own(text: str, shipped: KnowledgeBase) -> None:
    """Also where no POEM answers it: a sentence that asks, and names nothing of the study."""
    for about in ("child-cough-honey-paul-2007", "vertebroplasty-vertos2-2010"):
        assert follow_up(text, shipped.poems[about], shipped) is None, about


def test_questions_of_other_poems_are_questions_of_their_own(shipped: KnowledgeBase) -> None:
    """What colleagues ask of one POEM is not swallowed by another: at most one in a hundred."""
    poems = list(shipped)
    pairs = [(q, poems[n - 40]) for n, poem in enumerate(poems) for q in (*poem.also_asked, poem.clinical_question)]
    swallowed = [(q, poem.id) for q, poem in pairs if follow_up(q, poem, shipped)]
    assert len(swallowed) <= len(pairs) / 100, swallowed


# ---- nothing from memory ---------------------------------------------------------------------------------------------

AGES = {12, 18, 65}  # an age group is told in years: "12 to 18", "65 and over"
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
FOLLOW_UPS = sorted(
    {
        way
        for path in TALKS.glob("*.yaml")
        if path.stem in ("one-trial", "other-studies")
        for entry in yaml.safe_load(path.read_text(encoding="utf-8"))["talk"]
        for way in (entry["said"] if isinstance(entry["said"], list) else [entry["said"]])
        if not way.startswith("/")
    }
)


def numbers(text: str) -> set[float]:
    """Return the numbers in a text, whatever way they are written."""
    return {float(found.replace(",", "")) for found in _NUMBER.findall(text)}


def known_numbers(poem: Poem, knowledge: KnowledgeBase) -> set[float]:
    """Return the numbers that a POEM holds, and those that are worked out from it."""
    near = (poem, *knowledge.dissenting(poem), *knowledge.agreeing(poem))
    worked_out = (
        *every_figure(poem, most=99),
        *key_figures(poem),
        *figure_notes(poem),
        *(line(outcome, poem) for outcome in poem.outcomes),
        *(caveat.sentence for caveat in caveats(context_of(poem, knowledge))),
        *(caveat.trigger for caveat in caveats(context_of(poem, knowledge))),
        *(caveat.code for caveat in caveats(context_of(poem, knowledge))),
        *(
            f"{' '.join(baseline_lines(outcome, poem, risk))} {risk:.0%}"
            for risk in (0.02, 0.1)
            for outcome in poem.outcomes
        ),
        allowed(poem).words,
        *accuracy_lines(poem, pre_test=0.02),
        *accuracy_lines(poem, pre_test=0.1),
    )
    return numbers(" ".join((*(p.model_dump_json() for p in near), *worked_out)))


@settings(deadline=None, max_examples=300)
@given(data=st.data())
def test_no_reply_holds_a_number_from_elsewhere(shipped: KnowledgeBase, data: st.DataObject) -> None:
    """Whatever is asked of whichever POEM: every number in the reply stands in the POEM or is worked out from it."""
    poem = shipped.poems[data.draw(st.sampled_from(sorted(shipped.poems)))]
    text = data.draw(st.sampled_from(FOLLOW_UPS))
    reply = follow_up(text, poem, shipped)
    if reply is not None:
        strange = numbers(said(reply)) - known_numbers(poem, shipped) - numbers(text)
        assert strange <= AGES, (poem.id, text, strange)


def test_there_are_many_ways_to_ask() -> None:
    """At least a hundred phrasings are played."""
    assert len(FOLLOW_UPS) >= 100


@pytest.mark.parametrize(
    ("text", "names", "others"),
    [
        ("in kids?", "pain, children", "pain, adults"),
        ("in women over 70?", "pain at age 75 and older", "pain under 50"),
        ("what about a 40 year old man?", "pain in men", "pain in women"),
        ("in pregnancy?", "pain in pregnancy", "pain in hospital"),
        ("in a 3\u2011year\u2011old?", "pain, aged 2 to 5", "pain, aged 6 to 9"),
    ],
)
def test_an_outcome_of_the_people_asked_about_is_told(text: str, names: str, others: str) -> None:
    """Where an outcome names their age, their sex or pregnancy; that of other people is not."""
    outcomes = [made.outcome(name=name) for name in (names, others)]
    told = asked(text, outcomes=outcomes)
    assert names.lower() in told.lower()
    assert others.lower() not in told.lower()
    assert "no separate result" not in told


def test_whatever_a_poem_holds_is_never_said_to_be_missing(shipped: KnowledgeBase) -> None:
    """Every row by its name and time, the harms, and what every header has: told, from where it stands."""
    headers = (
        *("who was in it?", "who funded it?", "was it blinded?", "how many patients?", "what dose did they use?"),
        *("what was the primary outcome?", "how long was follow-up?", "limitations?", "anything newer?"),
    )
    missing, elsewhere = [], []
    for poem in shipped:
        if poem.status.recalled:
            continue
        rows = {f"outcomes[{n}]": f"{row.name} at {row.time}?" if row.time else f"{row.name}?"
                for n, row in enumerate(poem.outcomes)}  # fmt: skip
        harms = {"harms": "harms?"} if poem.harms else {}
        for at, text in (*rows.items(), *harms.items(), *((header, header) for header in headers)):
            reply = follow_up(text[:200], poem, shipped)
            if reply is None or DOES_NOT_SAY in said(reply):
                missing.append((poem.id, text))
            elif at in rows and at not in reply.fields:
                elsewhere.append((poem.id, text))
    assert not missing
    assert not elsewhere


def test_people_without_a_result_of_their_own_are_named_as_they_were() -> None:
    """All the words of the asker, in their order."""
    assert "It gives no separate result for “women over 60”." in asked("in women over 60?")
    assert "It gives no separate result for them." in asked("would it help her?")


@pytest.mark.parametrize(
    ("text", "limits", "told"),
    [
        ("in girls?", ["Men only."], "Men only."),
        ("and in pregnancy?", ["small", "left out: kidney failure, pregnancy"], "Left out: kidney failure, pregnancy."),
        ("in the ICU?", ["no one in intensive care took part"], "No one in intensive care took part."),
        ("in kids?", ["one centre; children under 12 were left out"], "Children under 12 were left out."),
    ],
)
def test_what_its_limits_say_of_the_people_asked_about_is_told(text: str, limits: list[str], told: str) -> None:
    answer = asked(text, limitations=limits)
    assert told in answer.splitlines()
    assert "separate result" not in answer


def test_limits_that_speak_of_others_are_not_told_of_the_people_asked_about() -> None:
    assert "It gives no separate result" in asked("in kids?", limitations=["people over 80 were left out"])


def test_asked_for_guidelines_a_poem_tells_its_own_and_no_other_studies(shipped: KnowledgeBase) -> None:
    """What a POEM says of guidelines is told; else that single studies are all there is here, with a search."""
    told = 0
    for poem in list(shipped)[::2]:
        reply = follow_up("what do the guidelines say", poem, shipped)
        assert reply, poem.id
        own = (*poem.related.guidelines_against, *(one for one in poem.later if one.relation == "guideline"))
        assert (reply.tone == "answer") == bool(own), poem.id
        assert bool(own) == (len(reply.fields) >= 1 and reply.tone == "answer")
        assert not reply.choices, poem.id
        if not own:
            assert "this base holds single studies" in reply.lead
            assert [link.text for link in reply.links] == ["PubMed: guidelines", "Trip"], poem.id
        told += bool(own)
    assert told > 10


def test_what_is_not_said_may_be_asked_anew_and_what_is_told_need_not(shipped: KnowledgeBase) -> None:
    """Under "The POEM does not say", and under what is only nearest to what was asked."""
    poem = shipped.poems["vertebroplasty-vertos2-2010"]
    for text, anew in (("any stroke?", True), ("who funded it?", False), ("was it blinded?", False)):
        reply = follow_up(text, poem, shipped)
        assert reply
        assert reply.anew == anew, text


def test_what_is_near_and_perhaps_not_meant_says_so(shipped: KnowledgeBase) -> None:
    """Half of such replies are not what was asked: the words under the title tell it, and it may be asked anew."""
    asked = ("psych side fx?", "new fractures afterwards?", "units of blood per pt", "urate under 6?", "kg lost?")
    replies = [follow_up(text, poem, shipped) for poem in list(shipped)[::3] for text in asked]
    near = [reply for reply in replies if reply and reply.tone == "answer" and NEAREST in reply.lead]
    assert len(near) > 5
    assert all(reply.lead == f"{MAY_NOT_SAY} {NEAREST}" and reply.anew for reply in near)
    assert not any(MAY_NOT_SAY in reply.lead for reply in replies if reply and reply.tone == "none")


@pytest.mark.parametrize("text", ["help me please", "smoke inhalation, three kids, one apnoeic"])
def test_what_may_be_an_emergency_is_told_whom_to_call_if_it_meets_the_study_at_all(
    text: str, shipped: KnowledgeBase
) -> None:
    """A few words are taken for a follow-up by a word of the POEM; somebody may be dying."""
    for poem in shipped:
        told = follow_up(text, poem, shipped)
        assert told is None or told.alert == IF_NOW, poem.id


def test_what_colleagues_ask_of_a_study_is_no_alarm(shipped: KnowledgeBase) -> None:
    """So "bleeds after snaring polyps" reads like an emergency, and is asked of a study of colonoscopy."""
    told = follow_up("bleeds after snaring polyps", shipped.poems["colonoscopy-screening-nordicc-2022"], shipped)
    assert told is not None
    assert not told.alert


def test_of_people_the_nearest_is_whom_the_study_took(shipped: KnowledgeBase) -> None:
    """A later review is no nearer to "the elderly" than the ages of those who were in it."""
    told = follow_up("does it work in the elderly", shipped.poems["vertebroplasty-vertos2-2010"], shipped)
    assert told is not None
    assert told.fields == ("study.population.who",)
    assert "no separate result" in said(told)


def test_what_is_asked_in_so_many_words_is_told_though_something_near_it_is_not_said(shipped: KnowledgeBase) -> None:
    """Only "sample size, what difference did they plan for" stands under what the POEM does not say."""
    told = follow_up("sample size", shipped.poems["vertebroplasty-vertos2-2010"], shipped)
    assert told is not None
    assert "n = 202" in said(told)


def test_people_alone_are_asked_of_what_was_shown(shipped: KnowledgeBase) -> None:
    for poem in list(shipped)[::4]:
        for text in ("in adults?", "and in women?"):
            assert follow_up(text, poem, shipped) is not None, (poem.id, text)


def test_a_row_that_is_asked_for_by_name_stands_without_another(shipped: KnowledgeBase) -> None:
    """Of two that differ in arm or time the other one would be taken for it."""
    rows = [(poem, row.name) for poem in shipped if not poem.status.recalled for row in poem.outcomes]
    alone = 0
    for poem, name in rows[::5]:
        reply = follow_up(f"{name}?"[:200], poem, shipped)
        alone += reply is not None and sum(field.startswith("outcomes[") for field in reply.fields) == 1
    assert alone >= 0.9 * len(rows[::5])
