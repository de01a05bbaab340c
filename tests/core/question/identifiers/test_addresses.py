"""Addresses, as they are written in English, French, German, Italian, Spanish, Dutch."""

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.question.identifiers.identified import identifiers_in

ADDRESSES = [
    ("lives at 12 Wexley Lane, falls x3, hip protectors?", "12 Wexley Lane"),
    ("home visit 221b Larkspur Street, cellulitis, oral abx enough?", "221b Larkspur Street"),
    ("45 rue des Tanneurs, 59000 Lille: BPCO, tiotropium?", "45 rue des Tanneurs"),
    ("Via Garibaldoni 14, Torino - scompenso, SGLT2?", "Via Garibaldoni 14"),
    ("Hauptstraße 17, Demenz, memantine any use?", "Hauptstraße 17"),
    ("from SW1A 9ZZ, chest pain, does HEART score rule out", "SW1A 9ZZ"),
    ("Springfield, IL 62704, asthma, steroids burst 5 d?", "Springfield, IL 62704"),
    ("P.O. Box 4471, diabetic foot, HBOT?", "P.O. Box 4471"),
    ("77 Old Mill Road, copd frequent flyer, azithro?", "77 Old Mill Road"),
    ("1600 N Larch Blvd #4, DM foot", "1600 N Larch Blvd"),
    ("Calle Mayorga 8, 3º, EPOC home O2", "Calle Mayorga 8"),
    ("12 bis avenue du Maréchal-Ferrand, 75015 Paris, insuffisance cardiaque", "avenue du Maréchal-Ferrand"),
    ("Lindenallee 44, Sturz, vitamin D?", "Lindenallee 44"),
    ("Keizersgracht 112, astma", "Keizersgracht 112"),
    ("resident of 88 Willowbrook Ct, falls, vit D", "88 Willowbrook Ct"),
    ("14 Rue Victor-Duruyer, BPCO", "14 Rue Victor-Duruyer"),
    ("Bahnhofstr. 12, 80331 München, Pneumonie, 5 Tage?", "Bahnhofstr. 12"),
    ("home addr: 27B Cobbler's Yard, Norwich NR99 1ZZ; COPD O2", "27B Cobbler's Yard"),
]


@pytest.mark.parametrize(("text", "address"), ADDRESSES)
def test_an_address_is_found(text: str, address: str, shipped: KnowledgeBase) -> None:
    """With its dwelling, its town and its post code."""
    found = identifiers_in(text, shipped.lexicon)
    assert found.kinds == ("address",)
    assert address not in found.text


CODED = [
    ("9 Quarry Row, housebound, leg ulcer compression?", "Quarry"),
    ("12 Albert Buildings, asthma", "Albert"),
    ("Rural Route 7 Box 112, tick bite, doxy single dose", "112"),
    ("RR#3, copd, home o2", "RR"),
    ("RR 2 Box 45, copd, home o2", "45"),
    ("lives at RR 4, Elmvale, home o2 copd?", "Elmvale"),
    ("lives in flat 4b, asthma", "4b"),
    ("Flat 3, 18 Penhallow, BS6 7TQ: falls, hip protectors", "Penhallow"),
    ("18 Penhallow, Bristol BS6 7TQ: falls", "Penhallow"),
    ("lives at 22 Penhallow, asthma", "Penhallow"),
    ("from N4G 4H1, copd", "4H1"),
    ("eircode D08 XH59, CAP 5 days enough?", "XH59"),
    ("zip 62704 asthma", "62704"),
    ("Dayton OH 45402: gout", "45402"),
    ("postcode bs6 7tq asthma", "7tq"),
]


@pytest.mark.parametrize(("text", "part"), CODED)
def test_an_address_is_found_by_its_post_code_or_where_somebody_lives(
    text: str, part: str, shipped: KnowledgeBase
) -> None:
    """Without a word for a street; rural routes; post codes of Canada, Ireland, the United States."""
    found = identifiers_in(text, shipped.lexicon)
    assert found.kinds == ("address",)
    assert part not in found.text


@pytest.mark.parametrize(
    "text",
    [
        "death RR 2 (1.1-3), is it real",
        "RR 24, sats 90",
        "is unit 5 open? CAP 5 days",
        "moved to 5 West, delirium",
        "Trial ID 12345 asthma",
        "A 65 year old OR 12000 patients",
        "T4N1M0 rectal, short course?",
        "row 3 of the table, which arm won",
    ],
)
def test_a_risk_a_ward_and_a_stage_are_none(text: str, shipped: KnowledgeBase) -> None:
    """RR is a rate and a risk, too; a unit is a ward; a stage has the letters of a post code."""
    assert identifiers_in(text, shipped.lexicon).kinds == ()


@pytest.mark.parametrize("text", ["a 6 minute walk", "3 way stopcock", "16 mo refuses to walk", "5 of 14 dagen"])
def test_a_walk_and_a_way_are_none(text: str, shipped: KnowledgeBase) -> None:
    """A number before a word that streets are called by is not enough."""
    assert identifiers_in(text, shipped.lexicon).kinds == ()
