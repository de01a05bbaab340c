"""Dates of birth, numbers of records and insurances, phones, e-mails."""

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.question.identifiers.identified import identifiers_in

NUMBERS = [
    ("DOB 03/11/1961 on warfarin with INR 5, vitamin K?", "date of birth", "03/11/1961"),
    ("d.o.b: 1972-05-30, migraine prophylaxis candesartan?", "date of birth", "1972-05-30"),
    ("born on 9 September 1948, AF, is aspirin enough", "date of birth", "9 September 1948"),
    ("geb. 12.03.1955, Schlaganfall, clopidogrel plus aspirin how long", "date of birth", "12.03.1955"),
    ("nata il 02/07/1990, celiac, screen first degree relatives?", "date of birth", "02/07/1990"),
    ("Date of birth: June 3, 1980. Does CBT work for insomnia?", "date of birth", "June 3, 1980"),
    ("ur. 23.01.1970 pacjent z POChP, azithromycin prophylaxis?", "date of birth", "23.01.1970"),
    ("(14/02/1939) hip fracture, surgery within 24 h better?", "date of birth", "14/02/1939"),
    ("MRN 00482913: does tPA at 4 h help", "record number", "00482913"),
    ("MRN:7781234 afib ablation vs drugs", "record number", "7781234"),
    ("hospital number K123987 - is colchicine ok with statins", "record number", "K123987"),
    ("NHS no 943 476 5919 COPD, home oxygen?", "record number", "943 476 5919"),
    ("CHI 0101504417 asthma, LABA alone dangerous?", "record number", "0101504417"),
    ("chart # 55-21-09 heart failure, spironolactone", "record number", "55-21-09"),
    ("Fallnummer 20240098123 Pneumonie, 5 Tage Amoxicillin genug?", "record number", "20240098123"),
    ("pt 48829107 with sepsis, hydrocortisone?", "record number", "48829107"),
    ("SSN 219-09-9999 wants zoster vaccine", "insurance number", "219-09-9999"),
    ("NI number QQ 12 34 56 C, sick note, back pain exercise?", "insurance number", "QQ 12 34 56 C"),
    ("Medicaid ID AB12345C hep C treatment length?", "insurance number", "AB12345C"),
    ("policy number 889-4471-22, does acupuncture help back pain", "insurance number", "889-4471-22"),
    ("KVNR A123456780 Migräne, erenumab?", "insurance number", "A123456780"),
    ("NIR 1 84 12 76 451 089 46, prostatite, cipro 2 ou 4 sem", "insurance number", "1 84 12 76 451 089 46"),
    ("PESEL 44051401359 udar, statyna?", "other id", "44051401359"),
    ("NIE X1234567L paciente con asma", "other id", "X1234567L"),
    ("pacemaker serial no. PM-882-114Z, MRI safe?", "other id", "PM-882-114Z"),
    ("passport no. 533380006, malaria prophylaxis for Ghana", "other id", "533380006"),
    ("call her back on 07911 123456 re the mirena and acne", "phone", "07911 123456"),
    ("tel: (617) 555-0134, wants advice on shingrix", "phone", "(617) 555-0134"),
    ("+44 20 7946 0958 is the daughter. does donepezil slow dementia", "phone", "+44 20 7946 0958"),
    ("ring the GP on 01632 960983, also: is PPI long term risky", "phone", "01632 960983"),
    ("tel 06 12 34 56 78, lombalgie, ibuprofen or paracetamol?", "phone", "06 12 34 56 78"),
    ("Telefon 030 23125 014, wants to know about statins and diabetes", "phone", "030 23125 014"),
    ("pt cell 555-0142 cough 3 wks, abx?", "phone", "555-0142"),
    ("bleep 4417 if you know: thrombolysis over 80?", "phone", "4417"),
    ("answer to j.doe77@example.org please: does cranberry work", "e-mail", "j.doe77@example.org"),
    ("write to anna_m at once: anna.m@klinik.example ; hypertension target 130?", "e-mail", "anna.m@klinik.example"),
    ("dob 5.5.57 PMR, tocilizumab?", "date of birth", "5.5.57"),
    ("DoB 23 Sept 1988 postpartum HTN, nifedipine vs labetalol", "date of birth", "23 Sept 1988"),
    ("birthday 30/11/2015, UTI, 3 days abx?", "date of birth", "30/11/2015"),
    ("born Feb 29 1932, TAVI or SAVR", "date of birth", "Feb 29 1932"),
    ("born in 12/1950, AAA 5.2, evar?", "date of birth", "12/1950"),
    ("né le 04.08.1961 diabète, SGLT2", "date of birth", "04.08.1961"),
    ("nacida el 12 de marzo de 1977, migraña, botox?", "date of birth", "12 de marzo de 1977"),
    ("Med rec 77-41-902, gi bleed, ppi infusion vs bolus", "record number", "77-41-902"),
    ("hosp no. B4417720 dvt doac", "record number", "B4417720"),
    ("UR 1199023 copd nippv", "record number", "1199023"),
    ("H&C 320 001 4417 gout", "record number", "320 001 4417"),
    ("record #00213344 RA on MTX, shingles vaccine", "record number", "00213344"),
    ("pt ID: AZ-20931, HFrEF, iron?", "record number", "AZ-20931"),
    ("encounter 5529918273 chf", "record number", "5529918273"),
    ("sample no 24B0091837 trop", "record number", "24B0091837"),
    ("MBI 1EG4TE5MK72 shingrix", "insurance number", "1EG4TE5MK72"),
    ("BCBS XYZ884412907 semaglutide for weight", "insurance number", "XYZ884412907"),
    ("Krankenkasse M445566778, Reha nach TEP?", "insurance number", "M445566778"),
    ("ins# 8841-2290 wants CGM", "insurance number", "8841-2290"),
    ("social security number 078-05-1120 opioid taper", "insurance number", "078-05-1120"),
    ("BSN 123456782 astma", "insurance number", "123456782"),
    ("codice fiscale RSSMRA85T10A562S asma", "other id", "RSSMRA85T10A562S"),
    ("personnummer 811228-9874 KOL", "other id", "811228-9874"),
    ("CPR 010190-1234 astma", "other id", "010190-1234"),
    ("driver's license D123-4567-8901, epilepsy, drive?", "other id", "D123-4567-8901"),
    ("DNI: 12345678Z, EPOC", "other id", "12345678Z"),
    ("valve serial 4418-TX-92 INR target?", "other id", "4418-TX-92"),
    ("mobile: 0044 7700 900123 statin and grapefruit", "phone", "0044 7700 900123"),
    ("ph 9876 5432, childhood eczema", "phone", "9876 5432"),
    ("you can reach her at 416-555-0188 about the colposcopy", "phone", "416-555-0188"),
    ("WhatsApp +34 612 345 678 por favor: aspirina en prevención primaria", "phone", "+34 612 345 678"),
    ("callback 1-800-555-0199, BP target in CKD", "phone", "1-800-555-0199"),
    ("0161 496 0000 is the pharmacy. methadone and QT", "phone", "0161 496 0000"),
    ("kontakt: m.k@poczta.example, refluks", "e-mail", "m.k@poczta.example"),
    ("dob 01.01.2020 croup dex", "date of birth", "01.01.2020"),
    ("DOB: 12-Mar-68 knee OA injection", "date of birth", "12-Mar-68"),
    ("b. 4/12/1957, prostate ca, active surveillance?", "date of birth", "4/12/1957"),
    ("Geburtsdatum 3. Mai 1949, Hüftfraktur", "date of birth", "3. Mai 1949"),
    ("mrn 3349920 - copd, roflumilast?", "record number", "3349920"),
    ("pt number 00-33-91, vertigo, betahistine", "record number", "00-33-91"),
    ("NHS: 4857773456 on mtx, flu jab ok?", "record number", "4857773456"),
    ("chart 883321 says allergic to pcn; cefazolin?", "record number", "883321"),
    ("Medicare # 2FG5-HJ6-KL78, hearing aids & dementia", "insurance number", "2FG5-HJ6-KL78"),
    ("member ID: WPX204471893 denied semaglutide", "insurance number", "WPX204471893"),
    ("national insurance AB123456C, fit note, exercise for cfs", "insurance number", "AB123456C"),
    ("passport P4471902, yellow fever vaccine at 70?", "other id", "P4471902"),
    ("device serial# GTX-0091-55K MRI?", "other id", "GTX-0091-55K"),
    ("call 07700 900461 to arrange; also statins at 80?", "phone", "07700 900461"),
    ("Tel: 0049 89 1234567, Heuschnupfen", "phone", "0049 89 1234567"),
    ("555-123-4567 is mom. honey for cough at 2?", "phone", "555-123-4567"),
    ("contact: liu.fang_88@mail.example.com eczema bath oil", "e-mail", "liu.fang_88@mail.example.com"),
]


@pytest.mark.parametrize(("text", "kind", "value"), NUMBERS)
def test_a_number_is_found_with_its_kind(text: str, kind: str, value: str, shipped: KnowledgeBase) -> None:
    """By the word before it, by its form or by its length; in forms of several countries."""
    found = identifiers_in(text, shipped.lexicon)
    assert found.kinds == (kind,)
    assert value not in found.text


BIRTHS = [
    ("born the twelfth of May 1951, is dual therapy safe in afib", "1951"),
    ("DOB twenty-first of June nineteen forty-eight, on warfarin", "forty-eight"),
    ("born on the second of february, 1947; TAVI worth it?", "1947"),
    ("birthday is Oct. the 9th 1980, migraine with aura and COC?", "1980"),
    ("d.o.b. 21st august 52, copd on triple, azithro?", "52"),
    ("DOB 7Nov1938 new warfarin start, bridging?", "7Nov1938"),
    ("born Mar-12-1971, AF, DOAC?", "1971"),
    ("dob 1971-Mar-12, gout", "Mar"),
    ("dob 120371 copd", "120371"),
]
HELD = [
    ("prisoner A4417ZK has scabies, ivermectin single dose?", "A4417ZK"),
    ("inmate 417 asks about hep C", "417"),
    ("service no 25118834, knee pain after tab, imaging?", "25118834"),
    ("force number 661204, back pain, physio early?", "661204"),
    ("resident no. 3317 fell again, vit D any use", "3317"),
    ("booking ref QX7719 antenatal iron, oral vs iv", "QX7719"),
    ("passenger in cabin 8214 with norovirus, antiemetic best?", "8214"),
    ("kennel ref 77312, dog bite, augmentin?", "77312"),
]


@pytest.mark.parametrize(("text", "value"), BIRTHS)
def test_a_date_of_birth_is_found_in_words_and_in_one(text: str, value: str, shipped: KnowledgeBase) -> None:
    """The day, the year or both in words; day, month and year without a space."""
    found = identifiers_in(text, shipped.lexicon)
    assert found.kinds == ("date of birth",)
    assert value not in found.text


@pytest.mark.parametrize(("text", "value"), HELD)
def test_a_number_is_found_by_who_has_it(text: str, value: str, shipped: KnowledgeBase) -> None:
    """By a word for who or what has numbers; by any word before "no" or "ref"."""
    found = identifiers_in(text, shipped.lexicon)
    assert found.kinds == ("other id",)
    assert value not in found.text


@pytest.mark.parametrize(
    "text",
    [
        "lot 4417B of the flu vaccine recalled, is efficacy lower",
        "batch no 88213 heparin recall, LMWH instead?",
        "batch 20240098123 flu vaccine, repeat dose?",
        "Model 5076 pacing lead and MRI, safe?",
        "grant number 44821",
        "resident 400 mg ibuprofen",
        "cabin altitude 8000 ft and COPD",
        "there was no 24000 dose",
        "kids born in March 2020, RSV risk?",
        "born in march, 3 doses of vaccine?",
    ],
)
def test_a_number_of_a_product_and_a_month_are_left(text: str, shipped: KnowledgeBase) -> None:
    """Lots, batches, models; what a resident takes; and when many were born."""
    assert identifiers_in(text, shipped.lexicon).kinds == ()


@pytest.mark.parametrize(
    "text",
    [
        "PMID 21226576, what was the NNT",
        "NCT01234567 in long covid",
        "<@123456789012345678> does honey help a cough",
        "https://example.org/records/12345678 on honey",
        "penicillin 1200000 units im once",
        "guideline of 2021-10-04",
        "published 12/2018",
        "NHS 111 sent her",
        "visit 2024 figures",
    ],
)
def test_a_number_of_something_else_is_left(text: str, shipped: KnowledgeBase) -> None:
    """Of the literature, of Discord, of a dose, of a year."""
    assert identifiers_in(text, shipped.lexicon).kinds == ()
