"""The weights of the gate. Written by `make calibrate`; not by hand.

Fitted to 12430 messages. A line of TABLE is a feature and, in its last ten characters, how many
steps it weighs for each kind, in the order of gate.KINDS: chr(80) is none, the next one up.
"""

DIGEST = "d60ef0d3005c"  # of knowledge/messages
STEP = 0.0241
BIAS = (1.071, 1.786, 0.049, -0.214, -0.419, -0.440, 0.207, -0.553, -0.581, -0.907)
TABLE = r"""!JcPOONMOMO
! !LZQOPNNONO
! $LYOOPQOOOO
!a comparison}/.:>BbjYS
!a complaint of one's ownEOSIHvENKT
!a diseaset@U6BfdTD>
!a drugl7;}}C+5C,
!a drug, and a diseaset=YT^X:GIB
!a drug, and a quantitySKQ^OLLPNN
!a drug, and one patient's weight or clearanceCJMkXQKMMM
!a finding to be readDEB9MV}TWE
!a long sentence4is?2a^GCV
!a low pressure, saturation or coma scoreJHiLONPOOO
!a low pressure, saturation or coma score, and a room, bay or bedONTPPPPPPP
!a low pressure, saturation or coma score, and a wish for evidenceNPRPPPPPPP
!a quantityQEUeOLIOOM
!a question markSMBT[JcHJP
!a question mark, and a wish for evidencedOKPPRHPKM
!a question's first wordV\#NHI9]}W
!a question's first word, and a wish for evidencedKJQOTJNOM
!a relative or friend?K_LLpKMIN
!a relative or friend, and a wish for evidenceONPPPTOPPP
!a relative or friend, and that it is nowNMTPPSPPPP
!a room, bay or bed;hoWIP;NJJ
!a sentence)bRKRObQUO
!a story`EPTPKKQQP
!a treatment or test that is no drug}G@GSPTYI:
!a vital sign's valueLFsKLORKKL
!a vital sign's value, and a wish for evidenceMOTPPORPPP
!a wish for evidence}=DbFS?GDK
!an age[)FQYbgJET
!codes, bills or certificates$J@;EB<}IL
!drugs of different classesOFNI}GMIHI
!drugs of different classes, and a comparisonVPORLNROOO
!drugs of different classes, and a wish for evidenceMOOPWOOPOP
!drugs of different classes, and whether it is safeHOONbOOOOO
!drugs of one classgHGYLMNPMM
!few wordskX=`d@HMP9
!groups of peopletPLIFNIKVK
!no drug, test or diseaseIvs3.LHKNa
!one or two words}`@NJGCGDG
!one patient's weight or clearanceAEKxVOJKPL
!since when, in hours or minutesJI_TOMOQOO
!somebody else=?kM]SY@;h
!somebody else, and a wish for evidencebLJSMLLQNQ
!somebody else, and that it is nowQGaLRPIMPR
!that it is nowJPvHONEKPK
!that it is over, planned or playX};CE^HLNH
!the first person,cHKB}1GC`
!the first person, and a question markXIKOP^JPMP
!the first person, and a wish for evidenceQGMSL[RNLT
!the law75@JGIAGD}
!the ways of this house4UFCGB4X}X
!things togetherO>[H}MRK9E
!three drugsRONMZNNOOO
!two diseasesd<Y>?RtSIH
!two drugsf>ER}DKIEF
!us3WP?CWFL}P
!whether it is safeOOA@zTILNO
!words in quotation marksSNSOPLOUOO
#1DS_LI[lT==
#1 #1PQNQMNUOMS
#1 #2UVOKOMROOO
#1 #3QOMPPPTPPP
#1 $ZJOKVOWMKM
#1 ?LUPQOONUNP
#1 aPPPPPQPQPP
#1 afterPPROPPQPPP
#1 amPQOPNOSPPP
#1 andQQPRNRNPOO
#1 anosPOQPPPPPPP
#1 bOROPPPORPP
#1 bringPQPPPPPPPP
#1 cRNOPORRPOP
#1 cmSOPPPPPPOP
#1 dRPOPPPPPPP
#1 dayOPOQQPPPPP
#1 daysOLOMOTRUPO
#1 diabetesQPPPPPPPPP
#1 dmTPPPPPNPPP
#1 dsQPPPPPPPPP
#1 eOOTNPPPPPP
#1 fQPPPPPOPPP
#1 forIQNUPPOWNP
#1 gROOROPOPPP
#1 hUORNOOMOSP
#1 hasOSPPPPOPPP
#1 hourPROPPOPPPP
#1 hoursRNORPPPPPP
#1 hrTNPPPPOPPP
#1 hrsMOTSPQOPPP
#1 iQPPPPPPPPP
#1 inGKTPONZOPT
#1 isO[KOPRMPOO
#1 justOPQPPPPPPP
#1 kgONTSOOPOPP
#1 lPPSPPPNPPP
#1 mgNORPVONOPP
#1 minLK]POPNPOP
#1 minsOOSPPPPPPP
#1 minutesPOQPPPPPPP
#1 mmQLRPPOSPPP
#1 moTPOPPPNPPP
#1 monthMOSVOOQNOP
#1 monthsONLPOVRPOP
#1 morePQPPPPPPPP
#1 ndOOROQPPPPP
#1 needOPQPPPPPPP
#1 noPPOPPPQPPP
#1 normalPPQPPQPPPP
#1 notQOPOPPPPPP
#1 nowOQQPOPOQPP
#1 ofOPPOPQQQPP
#1 onQQPPPPPQPP
#1 orROONRONRPP
#1 pROOPPPNPSP
#1 pleasePNSPPPPPPP
#1 pmMYJPPQOOSO
#1 prevQPPPPPPPPP
#1 rdPQPPPPPPPP
#1 sOUOPOPNPPP
#1 saysPPQPPPPPPP
#1 she'sPOQPPPPPPP
#1 soPSOPPPOPPP
#1 stPPPPQPPPPP
#1 thPOPPPQPQPP
#1 thePQOPPPPPPP
#1 toPMPOPQVPPO
#1 vPOPPPPSPPP
#1 vascQPPPPPPPPP
#1 vsSOOOPNOPOU
#1 weekONQPSOQPPP
#1 weeksLPMROTTOOO
#1 wentOROPPPPPPP
#1 whatRPPPPPNROP
#1 withPQOPPPQOPP
#1 wkQOOPQPRPPP
#1 wksMRNOTOQOPP
#1 wwOPPPPQPPRP
#1 xSOPOPPPPPP
#1 yQMTPPPOPPP
#1 yearPNPTPOPPPP
#1 yearsOOOQPTPPPP
#1 yoQMPTNSNPPP
#1 yrRMMSOPSPPP
#1 yrsSOOORRMPPP
#2GJbkASjR1A
#2 #2OYKMQNTONO
#2 #3QPPPPPPPPP
#2 $IPRONQYRNM
#2 ?OVNQOQPPMO
#2 aPQPRPOOPPP
#2 afterMNQNQRSPPP
#2 andOONQOZLOOO
#2 atMPOSPQQOPP
#2 bdPPOSOPPPPP
#2 butNOOPPOVPPP
#2 camePQOPPQPPPP
#2 canPPPPPQPPPP
#2 dRPPPPPOPPP
#2 dayQOOPPROPPP
#2 daysUOPNPPPPOP
#2 degreesNOUOPPOPPP
#2 doOQOQPQPPPP
#2 doesSOPPPPOPPP
#2 f`MLMLMSOOO
#2 forPLTPOPNSPP
#2 fromOPOPOPSPPP
#2 goingQROOPPPPPP
#2 hUPHWPOPONO
#2 hasQPPPPPPPPP
#2 hoursOPOVPOOPMP
#2 howPPPRPQPPPP
#2 hrOPOPPPRPPQ
#2 hrsOPPPPPQPPP
#2 ifPPPSPOPPPP
#2 inOQNPPQRPPP
#2 isPQMNRRROPP
#2 kQORKOPUPPP
#2 kgHMKoJQMNNN
#2 kilosOPPSPOOPPP
#2 lbOOORPRPPPP
#2 m`MMLLMTOOO
#2 mgQNNWNOOROO
#2 minIZ[LNKNQQO
#2 minsOPRPPPOPPP
#2 minutesQRNPPPPQPP
#2 mlQMROPPOPRP
#2 moPPPPPPQPPP
#2 monthQPPPPPPPPP
#2 monthsNPOPPSPPPP
#2 needORPPPPPPPP
#2 nextOPPSOPPPPP
#2 noSQOPRNOPPP
#2 notPOQPPPPPPP
#2 nowQQOPPPPPPP
#2 ofSOPPPPPPPP
#2 ohpcQPPOPPPPPP
#2 onTPPOOONPPP
#2 orOQNUOOLSOP
#2 pQQPOPPPPPP
#2 sRNSOOPQPPO
#2 secPOQPPPPPPP
#2 she'sPPQPPPOPPP
#2 stableOROPPPPPPP
#2 systolicOPSPOPOPPP
#2 thOYMPPOOPOO
#2 toMQRQPOOPPP
#2 unitsOPPRPPPPPP
#2 vsSPOOPPOPPP
#2 wRPPPPPOPPP
#2 weekPPPNSPPPPP
#2 weeksOKYQUKMONR
#2 whatNOQQOPRQOP
#2 what'sPOOPPPQRPP
#2 whoPPPQPPOPPP
#2 withPPOOOOSPPP
#2 wkROPNRPPPPP
#2 wksRNNMSTOPPP
#2 wouldQPOPPRPPPP
#2 xPPQPPPPPPP
#2 yRNPOOPQPPR
#2 year[NOOOKOOOQ
#2 yearsQPPPPPPPPP
#2 yoLLOOQQUOOS
#2 yrPOQOPOQPPR
#2 yrsOONQPRRPPP
#2.KAU^HXYNLM
#2. $OORQPPPPPP
#2. ?NPPPOPTPPP
#2. andPPRPPPOPPP
#2. cmOOPPPPRQPP
#2. kgOPOSPPPPPP
#2. lOPRPPPPPPP
#2. mgTPPMPPPPPP
#2. noOORSOPPPOP
#2. onPOOPOPSPPP
#3<GZ[MQfLMK
#3 #1OOPVOPOPOP
#3 #2QNKPOXPPPP
#3 #3OOSPPOPPPP
#3 $KORQWOPOOO
#3 andOOQPQQPPPP
#3 atOOPPPPSPPP
#3 bdQPPQOPPPPP
#3 bpOOROPPQPPP
#3 heOPQPPQPPPP
#3 howROOPPPPPPP
#3 inPQQOOPPPPP
#3 isPPPQPPPPPP
#3 kgMNPRPPPPTP
#3 mcgNPQSPPPOPP
#3 mgQPPQOPPPPP
#3 mlPOQRPPOPPP
#3 onRQPOOOOPPP
#3 unitsPPRNPPPPPP
#3 urineOOPPPPSPPP
#3 vsQPPPPPPPPP
#3 withNPPPOPTOPP
#3.MGMJJMqQNO
#3. $ORPPPPPPPP
#3. noQPPPPPOPPP
#3. vsQPPOPPPPPP
#4HKJQLMXeLP
#4 $PRQQPMPSMO
#4 andQQNPPQOPPP
#4 iuQPPPPPPPPP
#4 withOOPPOPPSPP
#4.IPQPNOOZPP
=5-ht3 antagonistOOOQUOOPQO
=abdominal painOPPPPPQPPP
=abscessPPPRPOOPPP
=acamprosateQPPPPPPPPP
=ace inhibitorOPPOWONPOP
=acetaminophenNQRSNPOOOO
=acetaminophen overdoseRPPNPPPPPP
=acetylcysteineRORNOPPPPP
=achilles tendinopathyQPPPPPPPPP
=acid suppressant\OOLMPOOOP
=acnePPQPORPPPP
=activated charcoalQPPPPPPPPP
=acute bronchitisQPPPPPPPPP
=acute coronary syndromeUROPNMQQOO
=acute kidney injuryPPPPQPPQPP
=acyclovirOPPRPPPPPP
=adenosineMPRPRPPPPP
=adhdQPPPPPPPPP
=adrenal insufficiencyNPPQPPRPPP
=advance care planningQOOPPOPMOV
=agitationMPQQOPQPPP
=agitation in dementiaQPPPPPPPPP
=albuminQPPPPPPPPP
=albuterolNPOTNPSPPP
=alcohol intoxicationPNSPPQOPOR
=alcohol use disorderONNNSPTOOQ
=alcohol use disorder drugPOPPSPOPPP
=alcohol withdrawalROPPOPPPQP
=alendronateSOPOOPPPPP
=allergen immunotherapyQQPOPPPPOP
=allergyMQNN[ONOPO
=allopurinolSPOQPOOPPP
=alpha blockerQRPOQNPPPP
=alteplaseNPQTOPPPOP
=alzheimer diseaseUPOPNPOPPP
=ambulatory ecgPPOPPPRPPP
=aminoglycosideNOPSQPPPOP
=aminophyllineOPPRPPPPPP
=amiodaroneNMRRTOOPPO
=amitriptylineSPRPLOPPPP
=amlodipineRPQOPPOPPP
=amoxicillinTSMQOOOOOO
=amoxicillin-clavulanateSOOOPPPPPP
=amyotrophic lateral sclerosisLQOPTPPQPP
=analgesicMNQOgKMLMN
=anaphylaxisKQQQUOOQOO
=andexanetOPPSOPOPPP
=androgenQPOPPPPPPP
=anemiaOROQQPOQOP
=anestheticHSNQUOROSO
=anginaSPPPMPPPPP
=angiographyOPPPPPQPPP
=ankle injuryRQPPPNPPPP
=ankle sprainRQPPPNPPPP
=annual physicalPQPPPPPPPP
=antacidPOQPQPPPPP
=anti-amyloid antibodyROPOOPPPQP
=anti-d immunoglobulinMOPSRPOPPP
=antiandrogenPOOPRQPPPP
=antiarrhythmicLMTRUOOOPO
=antibioticFHF`hQFJSO
=anticholinergicMOUOQPOPQP
=anticoagulantLQPUVPNPNL
=anticoagulant reversal agentMPPWNPOPPP
=anticoagulation reversalMPPWNPOPPP
=anticonvulsantMNNT[NNOOO
=antidepressantOHNK`TRNMN
=antiemeticNOOPYNOOPO
=antifibrinolyticUNORNOOOPO
=antifungalNOOSSPOOOP
=antihistamineQPPPPPPPPP
=antihypertensiveFMLXhPIMMN
=antimalarialNPPQRPPPPP
=antimuscarinicOOPOQPPPRP
=antiparasiticQTOUMNNOPO
=antiparkinson drugPPPOQPPPPP
=antiplateletROQJVQNRNO
=antipsychoticNLMVUQQOOO
=antiretroviralNOPOUPPPPP
=antisepticROOQOPPPPP
=antispasmodicPPOOQPPPPP
=antithyroid drugJPPQUPRPPP
=antituberculous drugJPPOWQPPPP
=antivenomNPPROPPPRP
=antiviralUKQRSQNOON
=anxietyNSNPPPRPPP
=aortic aneurysmPQPPPPPPPP
=apixabanQNPORROROO
=appendectomyPRPPPPPPPP
=appendicitisQPNPPLSTOP
=arbOPPORPPPPP
=ardsQOQPPPPPPP
=arniOPPORPPPPP
=aromatase inhibitorQPPPPPPPPP
=arrhythmiaRNRPTNONQO
=artemisininPPPQPPPPPP
=arterial lineSOPPPPPPOP
=artesunatePPPQPPPPPP
=arthritisTQMPNQTNON
=arthroscopySQOPPOOPPP
=aspirinSPQKQQNROO
=asthmaOPTORONQOO
=asthma biologicQPPPPPPPPP
=atorvastatinOPOPTPOPPP
=atrial fibrillation[ONKMPOOQO
=atropineMOUPOPPPPP
=atypical antipsychoticMNNUSROOOO
=azathioprineOPPPSOPPPP
=azithromycinUOOPPOOOPP
=azoleNOPQTOPPPP
=back painWMTOMOOPOP
=bacteremiaQPPPPOOPRP
=bacteriuriaQPPPPPPPPP
=balance trainingQOPPPPPPPP
=balanced crystalloidSOPPPPPPPP
=bariatric surgeryRPPPPPOPPP
=basal insulinPPPROPPPPP
=bath additiveRPPPPPPPPP
=bathing frequencyPPQPPROPPP
=bed alarmOPPPPOPOSP
=bed restQPPPPPPPOP
=bedwettingPMOPPUOPPP
=bell's palsyTQQOMOOPPP
=benzodiazepineMLYVOOOONO
=beta agonistVONPLOROPO
=beta blockerKPOSXONOOO
=beta-lactamMOKRUTNOSN
=betamethasoneRPPOPPPPPP
=biologicVOOLQQOOPO
=biopsyPOPPPUNSMP
=bipolar disorderOPPSNPRPOP
=bisoprololNPPPSPPPPP
=bisphosphonateSOOPOPPPPP
=biteTPPPPONPPQ
=bleedingQVZNKIOSMO
=blood cultureQQPPPPOPPP
=blood gasNMNOPOYPPP
=bnpUPOPPOOOOP
=body mass indexNONRORQNRP
=botulinum toxinPOPOPQPPSP
=braceQPPPPPPPPP
=bradycardiaQPPQPOPPPP
=breast cancerQPPPOQPPPP
=breastfeedingMMNOYSOOPO
=breechOORPPPPPPP
=bridging anticoagulationQOQPPPPPPP
=bronchiolitisOQQPPOOPRP
=bronchodilatorPPMTNOUOPO
=bruePONPPOVOOP
=budesonideTPPNPPPPPP
=budesonide-formoterolSPPNPPPPPP
=buprenorphinePPPORPPPPP
=bupropionOPPPRPPPPP
=burnRNPOSQNPPP
=c difficile infectionUONPOLPUOO
=c-spine clearanceQPPPPPPPPP
=caffeineQSPOOOPPPP
=calcineurin inhibitorNPPOTPPPPP
=calciumONRLQPVPOP
=calcium channel blockerNOPOYPNOOO
=calcium gluconateOROQPPPPPP
=canadian c-spine ruleQPPPPPPPPP
=canadian ct head ruleQPPPPPPPPP
=cancerSMNNOSTOOO
=cannabinoidRPPOPPPPPP
=cannabisRPPOPPPPPP
=capnographyPKRPPPTPPP
=car crashQPQPPOOPPP
=carbamazepineOPPPRPPPPP
=carbapenemMNOPRUPPPP
=carbimazoleMPPROPRPPP
=carbon monoxide poisoningQOQPPPPPPP
=cardiac arrestLRSPPOOSOP
=cardiac catheterizationROQPPOOPOQ
=cardiopulmonary resuscitationONSOPOOPPT
=cardiovascular deathRPPPPPPPPP
=cardiovascular disease`QJTIKJVPM
=cardioversionOPQPPPPPPP
=carotid endarterectomyONTPPPPPPP
=carvedilolOQOTMPPPPP
=cataractPPPPPPPQPP
=cauda equina syndromeOOOPPOQPPR
=cbt for insomniaTOPPPNPPPP
=ceftriaxoneMQPPQOPPRP
=celiac diseaseQPPPPPPPPP
=cellulitisRPPOPPNPPP
=central lineOPPOPPPSOP
=cephalexinPPPOORPPPP
=cephalosporinKQPOTQOPRP
=cervical collarQPPPPPPPPP
=cervical dysplasiaPPQPPQOPPP
=cesarean sectionMQNRPPPSOP
=cha2ds2-vascQPPPPPPPPP
=chads2QPPPPPPPPP
=chemotherapyMSUOOOPQOP
=chest painQQRPOONPQP
=chest physiotherapyKOOOPOO[OP
=chest x-rayOOOPPPTPPP
=chickenpoxPQOPPPQPPP
=chlamydiaPOPPPRPPPP
=chlorhexidineROOQOPPPPP
=chlorthalidoneQPPPOPPPPP
=chocolateORNPPPRPPP
=cholecystectomyPQPPPPPQPP
=cholinesterase inhibitorRRPOPOPPPP
=chondroitinQPPPPPPPPP
=chronic kidney diseaseELOU]OQPOP
=chronic painPPPQPPOPPP
=ciprofloxacinNOOOUPOPQP
=cirrhosisOPPPRPPPPP
=citalopramRPPOQOPPPP
=ciwaOPPPPPPPQP
=clarithromycinPPPOSOPPPP
=clindamycinNPPSNPPPPP
=clopidogrelRPPOQPPPPP
=clozapineNPOPUPOPPP
=codeinePPPORPPPPQ
=coffeeK[NPPPOOOP
=cognitive behavioral therapyVOPPPMOPPP
=cognitive screeningORPPPPPPPP
=colchicineTPOOQOOPPP
=cold water immersionNPRPPPPPPP
=colicRTOPPMPPOP
=colloidQPPOPPPPPP
=colon polypsROPPPPOPPP
=colonoscopyOOPPPROSOO
=colorectal cancerQOOPPROPPP
=comaOOSPPPOPPP
=combined hormone therapyQPPPPPPPPP
=combined oral contraceptiveQPPPPPPPPP
=community-acquired pneumoniaTOPOOPPPPP
=concussionPQPPPPPPPP
=constipationOPPPOQRPPP
=contact lensPPPPPQPPPP
=continuous glucose monitoringPPPPPPPQPP
=contraceptionICRQVXOOVQ
=contraceptive implantMOPSSPPPPP
=contraceptive patchPPOPOPSPPP
=contraceptive pillPLTORNPPRP
=contrast nephropathyQPPPPPPPPP
=contusionMQOPPRSPPP
=copdPQONSOQPOP
=copd exacerbationRPPPOPPPPP
=coronary diseaseVQNTKMQPOO
=corticosteroidcKJRLNLSON
=coughULSOOQNOPO
=cough medicineNSPPQPPPPP
=covid antiviralTMRMQQOOPP
=covid testORPPPPPPPP
=covid vaccineSSPPNMPPPP
=covid-19QNNMRTNQPO
=cpapQPPPPPPPPP
=cranberryQPOOQRPPPP
=critical illnessKQMNNOLR[S
=croupSROOONROPP
=crpUNOPOPPPPP
=crystalloidPPQOMPUPPP
=ctYRPNPMNPON
=ct angiographySPOPPPOPPP
=cyclobenzaprineSPPPNPPPPP
=cyclosporineOPPPRPPPPP
=cystic fibrosisPPQPPPOPPP
=d-dimerQOOOPOTOPP
=dabigatranTOPOOPPPPP
=dalteparinMSPQOPPPPP
=dantroleneOPPPPPPPRP
=dapagliflozinQPQOOPPOQP
=deathW_NLLEHPPV
=debriefingORPPPPPPPP
=deep vein thrombosisQOPQORPOPP
=defibrillationQKVPPPPPPP
=dehydrationQPPPPPPPPP
=delayed cord clampingQQNPPPPPPP
=deliriumRPROOOPPPP
=dementiaYOLNMQNROP
=dementia drugRRPOPOPPPP
=denguePOPPPPQQPP
=depot medroxyprogesteronePOSPOPPPPQ
=depressionPPLOOQVPPO
=depression screeningSOPPPPNRPP
=dermatitisQNMPOXPONO
=dexa scanQPPPPPPPPP
=dexamethasoneUOOTLOOOPP
=dexmedetomidinePPPQPPPPPP
=dextroseQPPPOPPPPP
=diabetesYOOOOQKNRO
=diabetic ketoacidosisQQNOPPOPTP
=dialectical behavior therapyQPPPPPPPPP
=dialysisJOOWRRNOOO
=diamorphineQOPROPPPPP
=diarrheaRPOTONQPPP
=diazepamMMTSPPPPPP
=diclofenacNPPPSPPPPP
=dietOQOPPSROOP
=digital rectal examQPPPPPPPPP
=digoxinNOTOROPPPP
=dihydropyridinePOPQSPNPPP
=diltiazemNPPOTPPPPP
=direct thrombin inhibitorROPQOPPPPP
=diureticRONQRROOOO
=dizzinessROPOPQPOOP
=dmardOPOPWOOOPO
=doacTMPSPQMPON
=dolutegravirOPPORPPPPP
=donepezilSPOOPPPPPP
=dopaminePPPPQPPPPP
=dopamine agonistQPPPPPPPPP
=doxycyclinePOONTPOPPP
=dpp-4 inhibitorQPPPOPPPPP
=droperidolROPOPPPPPP
=drowningORQPPOOPPP
=dry eyeNPPPPSPPPP
=dual antiplatelet therapyRPPOPPPPPP
=duloxetineQPPPPPPPPP
=dyspneaTOROPONPPP
=dysuriaQPPPPPPPPP
=e-cigaretteVOPOPNOPPP
=early allergen introductionPQPPPPPPPP
=early mobilizationQPPPPPPPPP
=echocardiographySPPPPNOPPP
=eclampsiaPQRROPOOPP
=ecmoRNROPPOPQP
=ectopic pregnancyOPPPPPRPPP
=eczemaRPNOOTPPNP
=edinburgh postnatal depression scaleQPPPPPPPPP
=egg allergyPPPPQPPPPP
=eggsMOPPSPRPOP
=electrical injuryPQPPPQPPPP
=electrocardiogramNROOPOTOOO
=electroconvulsive therapyPPQPPPPPPP
=emergency contraceptionPOPPPRPPPP
=emollientRPPPPPPPPP
=empagliflozinQPPOPPPPQP
=encephalitisNPPSPPPPPP
=enoxaparinOPPQQPPPPP
=epidural steroid injectionPPPPPPPQPP
=epilepsyNPOSOOOPPS
=epinephrineLQVQPNNPMT
=epley maneuverSMOPPSPPPP
=erythromycinPPPPQPPPPP
=escitalopramOPPPQRPPPP
=esketamineQPPPPPPPPP
=esophageal varicesPQOPPPPPPP
=esrOPPPPPRPPP
=estrogenSPPOOPPPPP
=exerciseVOQNOOMQSO
=ezetimibeQPPPPPPPPP
=factor xa inhibitorMNQUQRNQOO
=fallsKOQNOWRQMQ
=falls preventionQPPPPPPPPP
=family presenceLSPPPPPOSP
=fatigueNOSPOTPOPO
=fatty liverPPOPPRPPPP
=febrile infantQPPPPPPPPP
=febrile seizureSPOPPPOPPP
=febuxostatQPPPQPPPPP
=fecal immunochemical testRPPPPPNPQP
=fecal transplantSOPPPPPOPP
=feeding tubePRPPPPPPPO
=fentanylNPRQQOPPPP
=ferritinMOOOPRUPOP
=fetal monitoringPOQPPPPPPP
=feverPNRMNOWQPO
=fidaxomicinRPPPOPPPQP
=first-generation antihistamineQPPPPPPPPP
=flecainideQPPPOPPPPP
=fluconazoleMPPRTPPPPP
=fluoroquinoloneQOOOTOOPQP
=fluoxetineRPPOPPPPPP
=fluticasoneQOPORPPPQP
=fluticasone-salmeterolRPPOOPPPQP
=fomepizoleOPPROPPPPP
=food allergyROPOQRONPP
=foot painQQPPPRNOOP
=foreign bodyNPQQPORPPP
=formoterolSPPNPPPPPP
=fosfomycinRPPRMPPPPP
=fosphenytoinPPPSOOPPPP
=fractureQPONROOPNS
=frailtyPOORPOORPP
=frozen shoulderPROPPOPPPP
=functional declinePPPPPPPQPP
=furosemideQPOQQPOPOP
=gabapentinNPPRSPOPPP
=gabapentinoidOPOQSPOPPP
=gastric bypassQPPPPPOPPP
=gastroenteritisVRNPNNOPPP
=gentamicinOOPSPPPPOP
=gerdONPPPTROPP
=gi bleedingVPOONOOPOP
=giant cell arteritisMPPQPPSPPP
=glasgow coma scaleROTOPPMPPP
=glassesPORPPPPPPP
=glaucomaROOOPPQPPP
=gliclazideQPPPPPPPPP
=glovesPROPPTNOOP
=glp-1 agonistPPMMMTORTO
=glucagonOPQROPPPPP
=glucosamineTPPONPPPPP
=glucosamine-chondroitinQPPPPPPPPP
=glucose-lowering drugROPJOQQOWM
=goutOQMRORTOON
=gram-negative bacteremiaQPPPPPPPPP
=graves diseasePPPPPPQPPP
=group therapyPRPPPPPOPP
=growing painsLOQPPNVPPP
=guillain-barreOPQPPPQPPP
=gunshot woundOPQPPPOPPR
=h2 blockerRPPNPPPPPP
=haloperidolPOOQQORPOP
=hba1cQNOPORRPPP
=head ctRNNPPOTPOP
=head injurySPQOPONPPO
=headacheNTMNMOVORO
=hearing aidPSNPPPPPPP
=heart failureVOMPPPMSNO
=heart scoreSNPPPPPPPP
=heat strokeNPSPPPPPPP
=heel painQQPPPRNOOP
=hemoglobin testPPPPPPQPPP
=hemolytic anemiaPROPQPPPPP
=hemoptysisQORPPPOPPP
=hemorrhoidsNQPPPPRPPP
=heparinGRQTQNSORO
=hepatitisQPPPPPQPOP
=hepatitis bQPPPPPQPOP
=hepatorenal syndromeLOSRPQOOPP
=herbal remedyJQPNTUPPOO
=herniaSQOPPPOPPP
=hernia repairQPPPPPPPPP
=herpes antiviralOPPUNPPPPP
=hfpefQOPPOPPQPP
=hfrefQPOORPPPPP
=hiccupsOOPPPQSPPP
=high-flow nasal cannulaUOOPPPOPPP
=hints examROPPPPPPPP
=hip fracturePTOOPPOOOQ
=hip fracture surgeryRPPOPPPPPP
=hip protectorQPPPPPPPPP
=hip replacementRPPOPPPPPP
=hivNOMPQPTPPQ
=home birthOPSPPPPPPP
=home carePPQPPPPPPP
=home oxygenOPPPPPPRPP
=home remedyQUOOOOPPOP
=honeyPUOPOPPPOP
=hormonal contraceptiveOKUOPMRORQ
=hormone therapyUPPOMQPPPP
=hospital admissionNTPOOONOUQ
=hospital readmissionSOPPPPPPOP
=hot flashesQPPPOPQPPP
=hpv infectionROPOPQPPPP
=hpv vaccineQPPOPPPPPP
=hyaluronic acid injectionQPPPPPPPPP
=hydrocortisoneMPPUOPPPPP
=hydromorphoneNQONUPPPPP
=hydroxyprogesterone caproateROPOPPPPPP
=hyperkalemiaOPQPQPPPPP
=hyperlipidemiaQOOPPSOPPP
=hypertensionKR[LRSITLN
=hyperthyroidismPPPPPPQPPP
=hypertonic salineQOPRNPOPPP
=hypertriglyceridemiaQPPPPPPPPP
=hypnoticSNOOPSOPOP
=hypoglycemiaRRNPPPOPPP
=hypogonadismQPPPPPPPPP
=hyponatremiaOPPPOPSPPP
=hypotensionPOQPPPQPPP
=hypothermiaSRNPPOOPPP
=hypothyroidismPPPPPROQOP
=hypoxiaQOPOPPPQPP
=hysterectomyPOQPPPPPPP
=ibuprofenROOOSQOPOO
=iceNTSPPPOPNP
=icosapent ethylOSPPOPPPPP
=ics-labaUOPMOPPPQP
=icu deliriumQPPPPPPPPP
=il-6 inhibitorQPPPPPPPPP
=imaging^QOHQJWONK
=immunosuppressive drugLPNO\NOOOO
=implantable defibrillatorINOOOONaOO
=incision and drainageROPPPPPPPP
=indapamideQPPPPPPPPP
=infectionPORPPOROPP
=inflammatory bowel diseaseQPPPPPPPPP
=influenzaRRNORNOOQP
=influenza vaccineORNNTOOQOQ
=inguinal herniaSPOPPPOPPP
=inhaled corticosteroidXOOLOPPPPP
=inhaler spacerNPNQPPPPSP
=inotropeQPPOQPPPPP
=inrPLOXLNTPPP
=insect bitePPPPPPQPOP
=insomniaSQNPPQOPOP
=insulinNPSOQNOORO
=insulin glargineOPPROPPPPP
=intensive blood pressure controlTOOPPPOPPP
=intensive careQPPPPPPPPP
=intensive glucose controlQPPPPPPPPP
=intracranial hemorrhageSOSNOOOOOP
=intravenous fluidRPQNLOUPPP
=intravenous immunoglobulinQPPPPPPPPP
=intravenous ironOQNSOPPPPP
=invasive strategyMQPPPPMPWP
=ironOSOSNPOPPP
=iron deficiencyOPPPPPPQPP
=irritable bowel syndromeSPPOOPPPPP
=isoniazidOPPPPRPPPP
=itchingONNOQQUOPP
=itraconazoleRPPOOPPPPP
=iudQJNPPWMPTP
=ivermectinTSPOOONOPP
=jaundiceOPPPPPRPQP
=joint painNPPPPPSPPP
=joint replacementSPPOPPPPPP
=joint supplementUOPONPPPPP
=ketamineKSNPSOROSP
=ketorolacPOPMUPPPPP
=kidney function testLNOTWNOOPO
=kidney stoneRPPPOPPPPP
=kidney transplantationQPPOQPPPPP
=knee arthroscopyQQOPPOPPPP
=knee osteoarthritisPQPPPORPPP
=knee painOQOPPOTPPP
=knee replacementQQPPPPPPPP
=labaYOOLNPOPPP
=labetalolMPPRSPOPPP
=laborOOSQPOOPQP
=labor inductionQQOPPQOPPP
=lacerationPPPPPPOQPP
=lactateLPVNSOPOPO
=lactated ringer'sQPPPPPPPPP
=lactobacillusRPPPPPPPPP
=lactobacillus ggQPPPPPPPPP
=lactobacillus reuteriQPPPPPPPPP
=lamaQSPPLPPPPP
=lamotrigineQOOOROPPPP
=larcNIMSRWMOTO
=laryngitisOPRPPOQPPP
=laxativeQPPQOPPPPP
=lecanemabQOPOOPPPQP
=leg edemaPOQPPPPPPP
=levetiracetamPPQQOPPPPP
=levofloxacinQPPPOPPPPP
=levothyroxineQQOROOOPPP
=lidocaineRQPQOPPPOP
=lifestyle changePPPPPQPPPP
=limb weaknessONTPOORPPP
=linezolidNPPPSPPPPP
=lipid emulsionOPPPOPPPRP
=lipid panelPPQPPPOPPP
=lipid-lowering drugSSLIUQSOOO
=lisinoprilPQPPSPOPOP
=lithiumNPOOTOQPPP
=liver diseasePPPPRPPPPP
=liver testsJPPPPOXPPP
=lmwhKSPTPPPPPP
=local anestheticOQQTNPOPOP
=long covidOPPPPPPRPP
=long qtIOOSXOOOPP
=loop diureticRPOQQPOPOP
=lorazepamQPRPOPPPOP
=low-dose ctQPPPPPOQPP
=lower respiratory tract infectionVRNOMNOQQO
=lumbar punctureRPOPPPPPOP
=lung cancerQPPPPPPPPP
=lupusOPPPPPQPPP
=macrolideUNOOSOOOOO
=magnesiumNPTPROOPOO
=magnesium sulfateMOQRRPPPPP
=major bleedingPPPPPPPPQP
=malariaPOPPPQPPQP
=mammographyRROPPPOPOP
=maoiMOOMYPPPPP
=measlesMPPPPPTPPP
=mechanical valveQPPPOPPPPP
=mechanical ventilationMNWPOOOROP
=medical therapyQPPPPPPPPP
=medication for opioid use disorderONPPUOOPPP
=medication reconciliationRPPPPPPPOP
=medroxyprogesteronePOSPNPPPPQ
=melatoninQOOPOTOPOP
=memantineQPPPPPPPPP
=meningitisOQPSOOOPOP
=meniscal tearQPPPPPOPPP
=menopauseQPOPORQPPP
=meralgia parestheticaPPPPPPQPPP
=meropenemMNOPRUPPPP
=metabolic acidosisQPPPPPPPPP
=metforminPOOOQPTOOO
=methadonePOPPQPPPQP
=methenamineSPPONPPPPP
=methotrexateOPOPUOOPPO
=metoclopramideOPPOSPPPPP
=metoprololQQQSLPPPPP
=metronidazolePPPPRPPPPP
=midazolamOOQTOPOPPP
=mifepristoneOPPSNPPPPP
=migraineNRMNMRTPSP
=mild cognitive impairmentQPPPPPPPPP
=mineralocorticoid receptor antagonistPOOPRQPPPP
=mirtazapineROOPPPPPPP
=miscarriageQPPPPPQPPP
=misoprostolQPPSNPPPPP
=mmseQPPPPPPPPP
=molnupiravirTOPONPPPPP
=monoclonal antibodyUOOLRROOPO
=mononucleosisOPPPOPRPPP
=mood stabilizerNONM[NQOOO
=morphinePPRVMNOOOO
=mriRPQMTPMPPP
=mrsaPPPPPPPPRP
=multiple pregnancyNWNPPOOPPP
=muscle relaxantROPOPOPPRP
=musculoskeletal painRPOPPOPPPP
=myasthenia gravisPPQPQPPPPO
=myocardial infarctionVROONMQQOO
=naloxoneQPPQOOOPPP
=naltrexonePPPPQPPPPP
=naproxenVPOPLPPPPP
=nasal suctioningPQPPPOPPPP
=nasogastric tubeRPPOOPPPPP
=nauseaQPPPPPPPPP
=nausea and vomitingQPPPPPPPPP
=nebulized epinephrineQPPOPPPPPP
=nebulizerLPLXLOVPOO
=neck painRPRPPPMPPP
=needlestickNOOPPOOSSP
=nerve blockROOPPPOPPP
=neuraminidase inhibitorUOOPOOOPOP
=neuromuscular blockerHORSXOOPPP
=neuropathic painOPPQPPPPPP
=neuropathyRPPPOPPPPP
=news scorePQOPPPPPPP
=nexusRPPPPPOPPP
=nicotine patchNPOPQPRPPP
=nicotine replacementOPOPQPRPPP
=nifedipineQPPROPOPPP
=night coughQOPPPPPPPP
=nimodipineRPPOOPPPPP
=nirmatrelvir-ritonavirPMRNSQPPPP
=nitrateQPQPQPOPOP
=nitrofurantoinQOPOSPPPPP
=nitroglycerinOPQQQPOPOP
=noninvasive ventilationRORPPOOPPP
=nonsterile glovesROPPPPPPPP
=norepinephrineRPPPOPPPPP
=nsaidTMNK\PNOOO
=nulliparousRPPPPPOPPP
=nursing home residentQOOOOSQPOP
=nutsRPPPPPPPPP
=obesityROOOPPPRPP
=obesity drugOQMNNTOQTO
=olanzapineQOPPQPPPPP
=omega-3 carboxylic acidQPPPPPPPPP
=omega-3 fatty acidUTONLPPPOP
=omeprazoleRPPOQPPPPP
=ondansetronOOOQUOOPQO
=onychomycosisQOPPOROPPP
=opioidJOTUZKOMNO
=opioid agonist treatmentOOPOTPPPPP
=opioid overdosePPPPPPPQPP
=oral antibioticNRPPPPPPPP
=oral immunotherapyQPPOPPPPPP
=oral rehydrationPPOSOPPPPP
=oseltamivirTOOPOOOPOP
=osteoarthritisRQPOOOQPPP
=osteoporosisPQPPPOOQPP
=osteoporosis drugTOOPOPPPPP
=otitis mediaOOOOPSRPPP
=ottawa ankle rulesRPPPPPPPOP
=outpatient treatmentSMPPPPPPPP
=overdoseLUTJONNQRT
=ovulation induction drugQPPPPPPPPP
=oxybutyninOOPOQPPPRP
=oxycodonePOOSQPOPPP
=oxygen therapyVQROOOLQNO
=oxytocinQOQROOPPPP
=p2y12 inhibitorSPONROPPPP
=pacemakerOQROPPOPPP
=pacifierQPPPPOPPPP
=painUMZKJTQMNN
=palliative careOSPPPOPPPP
=palpitationsNOPPPRQPPP
=pancreatitisRPPPPPOPQP
=panic disorderPSOPPPPOPP
=pantoprazoleQPPPOPPPPP
=paresthesiaJOSPPPWPPP
=parkinson diseaseNPOPRPRPPP
=paroxetineJPPOQPVPPP
=partial meniscectomyQPPPPPPPPP
=pde5 inhibitorPOONUOPPPP
=peanut allergyPPPOPRPPPP
=pecarnQQPPPPOPPP
=pelvic organ prolapseQPQPPPPPPP
=penicillinQPMQSPOPQO
=penicillin vQPPPPPPPPP
=peppermint oilQQPPPPPPPP
=peptic ulcerQPPPPPPPPP
=percutaneous coronary interventionSQPNQRNOOO
=pericardial effusionPPQPPPPPPP
=pericarditisNPOPPPTPPP
=perinatal outcomesQPPPPPPPPP
=perioperativeTPPPPPPPPN
=permethrinPQPQOPPPPP
=pertussisQQOPPOPPPP
=pertussis vaccineQOPPPPOPRP
=pharyngitisQPPPPPPPPP
=phenytoinOPPPSPPPPP
=phlebotomyNQPPPPOTNP
=phototherapyRQPPOPOPPP
=phq-2QPPPPPOPPP
=phq-9QOPPPPORPP
=physical examinationROPPPPPPPP
=physical restraintPOPPPPOPQS
=physical therapyQUNOOTLMRO
=piperacillin-tazobactamLOPQTPPPPP
=placeboSQOPOOOPPP
=plantar fasciitisQQPPPRNOOP
=platelet-rich plasmaQPPPPPPPPP
=pneumoniaUQMPMOPQPO
=pneumothoraxNSQPPPOPPP
=point-of-care ultrasoundPPPPPPPQPP
=polycystic ovary syndromePPPRPPPPPP
=polymyalgia rheumaticaKPPVOPQPPP
=polypectomyOOPPPPPRPP
=postpartumNPQOSPOPPP
=postpartum depressionPPPPPPQPPP
=postpartum hemorrhagePRPPPOOPOP
=potassium-sparing diureticPOOPRQPPPP
=ppiZOOMMPOOOP
=prediabetesPNPPPSOQPP
=prednisoneJONXUQOOOO
=preeclampsiaQPPORPPPPP
=pregabalinQPOPPQPPPP
=pregnancyKULRQQROOO
=pregnancy testNQPPRPSPNP
=preterm birthRPPQPPOPPP
=probioticUROOONPPOP
=procalcitoninQPPPPPOPPP
=progestinRORRNQOONP
=prokineticNPPOTPPPPP
=prone positioningQPPPPPPPPP
=prophylactic antibioticQPPPPPPPPP
=propofolMPPRRPPPPP
=propranololPPPPQPPPPP
=prostaglandinNPOVNPPPPP
=prostatitisNPPPPPSPPP
=proteinuriaPPPPPPQPPP
=prothrombin complex concentrateQPPPPPPPPP
=psa testSKMOOVSOOO
=psoriasisPNPPORQPPP
=psychosisPPPPPPSPPP
=psychostimulantPPOPPQPPPP
=psychotherapyWNPOONOPPO
=ptsdRPPPPPPOPP
=pulmonary edemaQPPPPPPPPP
=pulmonary embolismRONQPPQPPP
=pulse oximetryORNPPPRPPP
=pyelonephritisOQPPQPOPPP
=quality improvementNNPPPPOOVP
=quality of lifeQPPPPPPPPP
=quetiapineNOPSNRPPPP
=quinineOPQPPPPPPP
=radiculopathyRPPPPQOPPP
=ramiprilPOQPQPPPPP
=ras inhibitorPPPOVONOOP
=rashLMMORXTOOO
=rate controlQPPOPPPPPP
=recombinant zoster vaccineWOPNNPOPPP
=recurrent c difficilePPPPPPPRPP
=red eyeOOOPPPTPPP
=rehabilitationPQOPPPPPPP
=reminder systemNOQPPPPPSP
=respiratory failurePQPPPPPQOP
=respiratory tract infectionYVHLLKWORN
=restrictive transfusionQQPPPOPPPP
=retinal detachmentNPPPPQSPPP
=retinal vein occlusionQOPPPPPPPP
=rheumatoid arthritisQPPPPPPPPP
=rhythm controlQPPPPPPPPP
=rifampinLPPPVPPPPP
=rifaximinSPPONPPPPP
=risk scorebKQPNNJONO
=rivaroxabanQNPTNQOOPO
=rivastigmineQPPPPPPPPP
=rocuroniumPPPROPPPPP
=rosuvastatinSPPPPNPPPP
=rsvSPOPPOOPPP
=rupture of membranesPPTPPMPPPP
=sabaMPOTOOSPPP
=sacubitril-valsartanOPPORPPPPP
=salineNQQOMPUPPP
=salmeterolUOOOOPPPQP
=scabicidePQPQOPPPPP
=scabiesRROPPNOPPP
=scarOOPPPSOPPP
=schizophreniaNPPPSPQPPP
=sciaticaRPPPPQOPPP
=screeningUQPOOLLTQO
=sedativeOOPSROPOPP
=seizurePNVMPLMUNS
=self-harmQPOPPROPPP
=self-managementPQPPPPPPPP
=self-monitoring of glucoseRQPPPPPPNP
=semaglutidePQNNNROQTO
=sepsisOVOONNORRO
=sermNPPPTPPPPP
=sertralineMNOSUPOPOP
=sglt2 inhibitorUPPNNOOORP
=shinglesNPNSPQQPPP
=shockNM[OPNNOPP
=shockwave therapyQPPPPPPPPP
=shoulder dystociaPQPPPPPPPP
=shoulder painQROPPOPPPP
=sickle cell diseaseQQOPPPPPPP
=side effectsWMOOOQMPPP
=sildenafilPOONUOPPPP
=simvastatinRPONROPPPP
=sinusitisRPPPPPPPPP
=sitagliptinQPPPOPPPPP
=sleep apneaNPPPQPPRPP
=sleep studyPPPPPQPPPP
=slingORPPPPPPPP
=smokingPMOPYPOPNO
=smoking cessationOQOOSQOPOP
=smoking cessation drugTOOOOPQPPP
=snake biteOQPPPPPQPP
=snoringNPQPPRPPPP
=snriQPPQPOPPPP
=sodium bicarbonateROQNQPQPPP
=sore throatMQLOORWPPP
=spinal cord compressionQPPPPPPPPP
=spinal stenosisQPPPPPPPPP
=spine surgeryPQPPPPPPPP
=spirometryOPPPPPRQPP
=spironolactonePOOPRQPPPP
=splintQOPPPQPPPP
=ssriMMMOYQTOOO
=st john's wortOOOPTPPPPP
=stable coronary diseaseRPPPOPPPPP
=staph infectionQPPPPPPPPP
=statinRSLIUQSOOO
=statin intoleranceVNPOPPMPPP
=status epilepticusQNQPPPOSPP
=sterile glovesQPPPPPPPPP
=steroid injectionTNPOPPPQPP
=stillbirthQPPPPPPPPP
=stomaPQPPPOPPPP
=strength trainingROPPPPOPPP
=stress testRMRPPOPPPP
=stretchingRPPPPQOPOP
=stridorOPRPPPRPOP
=strokeQQNQNNMSTO
=subacromial decompressionQPPPPPPPPP
=subarachnoid hemorrhageSOPOOPQPPP
=subclinical hypothyroidismPPPPPPPQOP
=subdural hematomaQPPOPPPPPP
=succinylcholineIORPXOOPPP
=suicideTPPONOOPQP
=sulfonamideOOOSSOOPOP
=sulfonylureaOPPPRPPPPP
=supplementXONQKZRLKM
=supraventricular tachycardiaNORPPPROPP
=surfactantQPORNPPPPP
=surgeryOIULRVPROM
=sutureTLOPOOPRQQ
=swaddlingPQQPPPPPOP
=syncopePOUOPNMTOO
=systemic corticosteroidPNMZQPNOOO
=tacrolimusOPPPRPPPPP
=tai chiQPPPPPPPPP
=tamoxifenNPPPTPPPPP
=tamsulosinQRPOQNPPPP
=tap waterROPPPPPPQP
=taperingRPOVLOOPOP
=tapingOSOPPPPPPP
=tdapQPPPPPOPPP
=teaMYLPPNSOOO
=teethingPQOPPQPPPP
=telehealthPPOPPPORPQ
=tendinopathyTOPPPPOOPP
=tenecteplaseQOPQOPPPPP
=tennis elbowRPPPPPPPPP
=terbinafineRPPOOQPPPP
=terlipressinQPPPPPPPPP
=term pregnancyRROPPQNPPP
=testicular torsionOROPPOQPPP
=testosteroneQPOPPPPPPP
=tetanusPPPPORPPPP
=tetanus vaccineRQPOPPOPPP
=tetracyclineOOOMUROPPP
=thiazideRPPPOPPPPP
=thrombectomyQPPPPPPPPP
=thrombocytopeniaNPPORPQPPP
=thromboembolismWMRNNPPNPO
=thrombolyticJPQUNPOUOP
=thunderclap headacheRPQPPOOPPP
=thyroid nodulePPPPPQPPPP
=tiaXLMONNQPRP
=ticagrelorPPPPQPPPPP
=tinnitusPOQPPQPPPP
=tiotropiumRPPPNPPPPP
=tirzepatidePOOPPRPPPP
=tnf inhibitorLPPOUPPPPP
=tocilizumabQPPPPPPPPP
=tonsillitisOPPPPPRPPP
=toothachePPNPOTOPPP
=topical antibioticOPPPQPPPPP
=topical corticosteroidQPPPPPPPPP
=topical nitroglycerinPPPPQPPPPP
=topiramateSPPPNPPPPP
=tourette syndromeNTNPPPROPP
=tourniquetPORPPOQPPP
=tracheostomyOQRPPOPPPP
=tramadolNOPSQPRPOP
=tranexamic acidUNORNOOOPO
=transfusionWPMOOQMRPP
=transplantationOOQORPPPPP
=traumaSROROMLNTQ
=traumatic brain injuryQQOPPPOPPP
=trazodonePPPPQPPPPP
=treatment durationQOPOPPPOTP
=tremorOOOPPSQPOP
=triamcinoloneQPPMOPPUPP
=tricyclicRPTPMOPPPP
=trimethoprimOPPQQPPPPP
=trimethoprim-sulfamethoxazoleOOOSROOPPP
=triptanPPPOORPPPP
=troponinSPOPPOQPPP
=tshNOOPORTPPP
=tuberculosisMMPORPTPRP
=turmericPPPPQPPPPP
=tympanostomy tubesQPPPPPPPPP
=type 2 diabetesVOOPPOMPPP
=typical antipsychoticRNOQQORPOP
=ultrasoundTPOOOMPQOO
=unintentional weight lossNRPPPQPPPP
=upper endoscopyQOPPPPOPQP
=upper gi bleedTNQPPPOPPP
=upper respiratory infectionRSKNMOYOOO
=urate-lowering therapyUOOPQONPPP
=urinalysisOROPPPRPOP
=urinary antisepticSPPONPPPPP
=urinary catheterOQPPPPPPPP
=urinary incontinenceMSQPPPPPPP
=urinary tract infectionQRNSMQMPQO
=urticariaMORPRPPPPP
=usual careQPPPPPPPPP
=uterotonicMOP\LOOOOP
=vaccine[TIFXMKQPP
=vaginal estrogenQPPPPPPPPP
=vaginal ringPPOPOPSPPP
=vaginitisOPPPRPPPPP
=valacyclovirPPPSNPPPPP
=valproateOPPNUOPPPP
=valsartanOPPORPPPPP
=vancomycinMPPVOPPPPP
=vareniclineRPPPPPOPPP
=varicose veinsONQPPRPPPP
=vasopressinPPPRPPPPPP
=vasopressorPQTQONNOMS
=venlafaxinePPPQPPPPPP
=venous thromboembolismUNNOORQOPO
=venous ulcerOOQPPPSPPP
=ventricular tachycardiaNPRQPORPPP
=verapamilNPPOTPPPPP
=vertebral augmentationWPNOOPMPPO
=vertebral compression fractureUOOPPPMPPP
=vertebroplastyWPNOOPMPPO
=vertigoQPNPPRQOPP
=vestibular neuritisQPPPPPPPPP
=video laryngoscopyPQPPPPPPPP
=vision lossONOPPPTPPP
=vitaminQQKSMURPLO
=vitamin b12SPNMRPQPOP
=vitamin b12 deficiencyQPPPPPROPP
=vitamin cPPQPPPPPPP
=vitamin dTQOMNVOONO
=vitamin kNOOXNPPPPP
=vitamin k antagonistPPNQRQNRNO
=vomitingNMWNNPTOOO
=warfarinPPNRRQNROO
=watchful waitingSPQPPPNPPP
=wearableRPPPPOOPPP
=weight gainQPPPPPQPPP
=weight lossRPOOPORPPP
=wheezeOOUPPONPPP
=whiplashQPPPPPPPPP
=white countLPPOPPVPPP
=whole-blood transfusionRPOPPPOPPP
=woundOMRPOQQRPP
=wound dressingMQMPPNQNYP
=wound irrigationRPOPPPPPPP
=wrist fracturePOPPPPQPPP
=x-rayQNMOOOYONO
=xanthine oxidase inhibitorTOOQQONPPP
=yeast infectionOPPPRPPPPP
=yogurtPSPPPOPPOP
=z-drugRPPOQOPPPP
=zincOPOTOOPPPP
=zoledronic acidPPPROPPPPP
=zolpidemRPPPQOPPPP
=zoster vaccineUOOMPPOQOP
?SMBT[JcHJP
? $mE9RYMRIPR
? ?JP[ORONPNO
? askingMTPPPPPPOP
? iPQPPPPPPPP
? itORPPPNPPQP
? needORPPPPPPOQ
? noQOPPPPPPPP
? thePROPPPPPOP
? whatOPPPPPPQPP
^ #1UPSOLRNOOO
^ #2}HKGGHINNQ
^ #3QPPPPPPPPP
^ #4MMOOPPOUOU
^ $LXOPPPOPPP
^ aPNTOONNUOO
^ abgOOOPPPUPPP
^ acidPPQPPPPPPP
^ acutePPQPPPPPPP
^ acyclovirOPPQPPPPPP
^ adrenalineOPPQPPPPPP
^ afterPOQPPNOPSO
^ alcoholNPPPSPPPPP
^ allopurinolQPPOQPPPPP
^ amOMMPPVOPNS
^ ambulanceQPOPPPPPPP
^ amiodaronePPPQQPPPPP
^ amoxPPPSOPOPPP
^ amoxicilinQPPPPPPPPP
^ amoxicillinNROSPOPPPP
^ anaphylaxisOQROPPPPOP
^ annualQPPPPPOQPP
^ antiNPPSOPPPPP
^ anyKSOOPRPPRP
^ anyoneNRORPOPOQP
^ anythingQOPPQPPPPP
^ apixabanUPPNOPPPPP
^ areQROONPNOUN
^ asPNNPPXPPOM
^ asaQOPOPPPSPP
^ askingOPOPPSPPPP
^ aspirinNPPNTPPPPP
^ asthmaPQOPPPPPPP
^ atSOPPPOOPPP
^ azithroPPPQPPPPPP
^ azithromycinPPPPQPPPPP
^ bSPPOPPQOPP
^ babyMMUPPPUOOP
^ backOPPPOPRPPP
^ balloonPORPPPPPPP
^ bathQPPPPPPPPP
^ bayPPQPPPPPPP
^ bedMSQPPPOPPP
^ beenNNQPPTPPPP
^ bell'sQOPPPPPPPP
^ bestPPPQPPPPPP
^ betaMPOOUPPPPP
^ bleedingNWMPPPPPOP
^ bloodTTKPPPNOSM
^ bnpSPPPPPOPOP
^ botOUPPPOOPPP
^ bpQPRPPONPPP
^ briefQOPPPPPPPP
^ brokenPOOPPPPPPR
^ cSQNPPPOPPP
^ caffeineRPPPOPPPPP
^ calciumOOONNPWPPP
^ canRFLJVRLRP\
^ can'tOOTPPOPPPP
^ canadianQPPPPPPPPP
^ cannabisQPPPQPPPPP
^ capSOPPPPPPPP
^ carPSNPPOPPPP
^ cardiacLNVPPPPQPP
^ careOPPPPPQPPP
^ catRPPPPPOPPP
^ catheterROPPPPPPPP
^ cbtRPPPPOPPPP
^ ceftriaxoneOPPPQPPPPP
^ chanceQPPPPPPPPP
^ chestQQRPPOOPPP
^ childNPOPPPTPPP
^ chlorthalidoneQPPPOPPPPP
^ chokingPPQPPPPPPP
^ citalopramPPPPQPPPPP
^ clarithromycinQPPPOPPPPP
^ clozapineNPOQTPPPPP
^ coOQOQPPPPPP
^ codeQPTPPPOEYP
^ colchicineRPPPPPPPPP
^ colonoscopyQPPPPPPPPP
^ communityOOQPRPPPPP
^ completeOPQPPPPPPP
^ congratsPQPPPPPPPP
^ contrastQPPPOPPPPP
^ cordPPQPPPPPPP
^ cortisoneQOPPPPPPPP
^ couldNPRPPPROOP
^ covidPSPPOPPOPP
^ cptNOPPPPPTPP
^ cranberryPPPPQPPPPP
^ crashVNPOOPOPPP
^ croupQPQPPPPPPP
^ ctPQLOPOWOOO
^ cxrMPPPPPTPPP
^ dNNOOPOUQPP
^ dabigatranQPPPOPPPPP
^ dad'sOOQPPROPPP
^ dapagliflozinQPPPPPPPPP
^ daptQPPPPPPPPP
^ dayPPQPPPPPPP
^ dearOQPPPPPPPP
^ delayedSOPPOPPPPP
^ dentalOPPOSPPPPP
^ dexSPPNPPPPPP
^ dexamethasoneQPPPPPPPPP
^ diabetesPQPPPPPPPP
^ diabeticPPQPPPPPPP
^ dialysisPRPPPPPPPP
^ diazepamNPOTPPPPPP
^ didL\PLOOPOOP
^ digoxinOPTNQPPPPP
^ dkaPSNPPPOPPP
^ do^GLNMHMQ\S
^ docOOPOQRPPPP
^ doctorONSPPQPPPP
^ doesNOKOVLOWRP
^ dogPQOPPPPPPP
^ dolutegravirPPPPQPPPPP
^ donepezilQPPPQOPPPP
^ doxyQPPOQPPPPP
^ doxycyclineOPPPQPPPPP
^ drOSOPPRPOPP
^ drgKOPPOPPYPP
^ drowningNSPPPPPPPP
^ drugPQPPPPPPPP
^ dutyOPMPPPPPPU
^ eROOPPPORPO
^ earlySOPPPPOPPP
^ ecgOQPPPPQPPP
^ eclampsiaPORPPPPPPP
^ ecmoPORPPPOPQP
^ eczemaPOPPPRPPPP
^ edPQPPPPPPPP
^ emergencyORPPPPPOPP
^ empagliflozinQPPPPPPPPP
^ enoxaparinPPPQPPPPPP
^ epiOPPPQPPPPP
^ esketamineQPPPPPPPPP
^ exerciseQOPPPPPPPP
^ eyeOPPOTPPPPP
^ fQPPPPPPPPP
^ fallsPQPPPPPPPP
^ familyQPPPPPPOPP
^ farmerPPQPPOPPPP
^ ferritinOPPPPOSPPP
^ feverNQRPPOQPPP
^ fidaxomicinPPPQOPPPPP
^ fireNQRPPPPPPP
^ firstPPPPPPPQPP
^ fishPQPPPPPPPP
^ fitRNPPPOPTPO
^ fluPROOROPPPP
^ fluconazoleNPPPSPPPPP
^ fmtQPPPPPPPPP
^ forRPPPPOPPPP
^ foundOPRPPOPPPP
^ frozenPROPPPPPPP
^ furosemideRPPNPPPPPP
^ fwdPQPPPPPPPP
^ gQOOOPPPQPP
^ gabapentinNPPRSPOPPP
^ gavePOSPOPPPPP
^ gentOPPQQPPPPP
^ glucosamineRPPOOPPPPP
^ glucosePPPQPPPPPP
^ goingPOQPPQPPPP
^ goodLROQPOPPPT
^ gotMSMPPXMOPO
^ grapefruitPPPNSPPPPP
^ guillainPPQPPPPPPP
^ guyPNTPPPPPPP
^ hadPQOPPQPPPP
^ halfPPPSNPPPPP
^ haloperidolPOPRPPPPPP
^ handoverOROPPPPPPP
^ happyOTPPPPPPNP
^ hasSTQOONOOOO
^ haveOQPPPPPPRP
^ hbNOOOPOVPPP
^ heOPYPPNNOON
^ he'sPRNPQORPPP
^ headQOQPPPPPPP
^ healthPOQPPPPPPP
^ healthyQPPPPPPPPP
^ heartORQPPOPPPP
^ heatOPRPPPOPPP
^ helloNRRPPPOPPP
^ helpMPVPPOPPPP
^ heparinLPPSQPOPRP
^ herOQPPPPQPPP
^ heyORPPPPPPPP
^ hiOOMPOSOPSO
^ highROQOPPOPPP
^ hintsQPPPPPPPPP
^ hipROPPPPPPPP
^ hisPQPPPPPPPP
^ homePORPPPPPPP
^ honeyQQPPPPPPPP
^ houseMPPPPPPPTP
^ howXIH[IKMVXM
^ hpvSOPOPPOPPP
^ hsQPPPPPPPPP
^ hydrocortisoneNPPRPPPPPP
^ hypertonicQPPPPPPPPP
^ iAS[JMmILLJ
^ i'llPSOPPOPPPP
^ i'mLQQONZOOON
^ i'veMROOQRPPPP
^ ibuprofenPPPPQPPPPP
^ icdJOOOOOO[OP
^ icuQROPPPPPPP
^ ifRRNPOOPPPP
^ imOPPQNRPPPP
^ inQPPPPPPPPP
^ inductionQPPPPPPPPP
^ inhaledQPPPPPPPPP
^ insulinNQPNPPPPSP
^ intensiveQPPPPPPPPP
^ intranasalQPPOPPPPPP
^ ironNQQQPPPPPP
^ isWBFHNSSR]W
^ itPPPQPOPPPP
^ it'sPSPPPOPPPP
^ ivQQPQNPPPPP
^ ivermectinPPPQPPPPPP
^ journalPQPPPPPPPP
^ justPROPPOPPPP
^ kNTPQPOPPPP
^ ketamineLPPQUPPPPP
^ kidPOPPPORPPP
^ kindlyPNRPPPPPPP
^ kneeQPPPPPPPPP
^ lPQPPPPPPPP
^ laOQRPPPPPPP
^ labPSOPPPQPOP
^ labaQPPPPPPPPP
^ labetalolLPPRSPPPPP
^ lactatePOQPNPTPPP
^ ladyPOQPPPRPPP
^ leNPRPPPPPPP
^ leapROPPPPPPPP
^ leftRPPPPPOPPP
^ legNOOPPPTPPP
^ levetiracetamPPPQPPPPPP
^ levothyroxineNPPSPPPPPP
^ lidocainePOPQPPPPPP
^ ligatureQPPPPPPPPP
^ linezolidOPPPRPPPPP
^ lithiumOQOQQPQPPP
^ localMPSOMPOPVP
^ lolNTOPPPPPPP
^ longRPPPPPPPPP
^ lorazepamPPPQPPPPPP
^ lostQRNPPQOPPP
^ lowTQNMOPQPPP
^ lumpPOMPPOVPPP
^ lunchORPPPPPPOP
^ lungQPPPPPPPPP
^ mQPPPPPOPPP
^ maOORPPPPPPP
^ magNNNXQOOOPP
^ magnesiumTOQONPOPPP
^ manSPPPMPQPPP
^ mandatoryONOPPPPPPV
^ maxRPPPOPPPPP
^ mayQLOPPOOPQT
^ meTNOPPQPPPP
^ medicalPPOPPPPPPQ
^ melatoninQPPPPPPPPP
^ meropenemNPPRQPPPPP
^ metforminNPPOVPOPPP
^ methadonePPPQPPPPPP
^ methotrexatePPPRPPPPPP
^ metoprololQRPOOPPPPP
^ miPPQPPPPPPP
^ midazolamMPPTPPPPPP
^ mmrMOPG^PPPPP
^ modifierNPPPPPPTPP
^ molnupiravirRPPPOPPPPP
^ morningOROPPPPPPP
^ morphineNQPRROPPPP
^ motherRPOPMRPPPP
^ mrRRNPPPPPOP
^ mriOPOMTPQPPP
^ mrsPRPPPPPPOP
^ mumPORPPOPPPP
^ mustNPPPPPPPPS
^ myHNXKKoILLL
^ naOOPPPPSPPP
^ naloxonePQOPPPPPPP
^ naltrexoneNPPQRPPPPP
^ nasalQPPPPPPPPP
^ nebulisedQPPOPPPPPP
^ neckOORPPPPPPP
^ needLPSRPPPLTP
^ neverORPPPPPPPP
^ newOUNPOOPPQP
^ newbornPOQPPOSOPP
^ newlyQPPPPPPPPP
^ nifedipineQPPRNPPPPP
^ nightSROPPPPPMP
^ nitrofurantoinSPPNOPPPPP
^ noNSTPOOOPOO
^ nobodyPPTPPNPPPP
^ notQONPPRPPPP
^ nsaidOPPLUPPPPP
^ nurseSNQPPPPPOQ
^ nursingOOQPSOPPPP
^ oPRQPPPOPOP
^ okLYPOQNOONO
^ omegaQPPPPPPPPP
^ omeprazoleRPPOPPPPPP
^ onNTQPQNPPPP
^ onceROPOPPPPPP
^ ondansetronNOPPTPPPPP
^ onePOPPPPRPPP
^ opioidsQPPPPPPPPP
^ oralQPPPPPPPPP
^ oseltamivirPPPQPPPPPP
^ ottawaQPPPPPPPPP
^ ourKQOOOWNNVN
^ oxycodonePPPQOPPPPP
^ oxygenPQQPPPPPPP
^ palliativePPPPQPPPPP
^ paracetamolQPPQPPPPPP
^ parentsQPPPPPPPPP
^ patientNMTOROPOOR
^ paxlovidPPPNTPPPPP
^ peanutPQOOQPPPPP
^ pedsPQPPPPPPPP
^ penicillinNPQPSPPPPP
^ permethrinPPPRPPPPPP
^ pharmacistPPPPQPPPPP
^ pharmacyPQPPPPPPPP
^ phenytoinOPPOSPPPPP
^ phonesPROPPPPPPP
^ photoPPPPPPRPPP
^ phototherapyRQPPOPOPPP
^ phqROPPPPPPPP
^ physicalPQPPPPPPPP
^ physioOQPPPPPPPP
^ pleasePOPQOOSOOP
^ plsPQOPPORPPP
^ pneumoniaQQOPPPPPPP
^ poPORPPPPPPP
^ policeOPOPPPPPPS
^ positiveQNPPPRPPPP
^ postOPRPPPOPPP
^ postpartumOPQPPPPPPP
^ potassiumQQPQOPOPPP
^ pphPORPPPPPPP
^ ppiTPPONPPPPP
^ predPPPROPPPPP
^ prednisoloneKPPWOPPPPP
^ prednisoneQPPPOPPPPP
^ pregabalinOPPQQPPPPP
^ pregnantOPPPRPPPPP
^ prehospitalQPPPPPPPPP
^ printerNSPPPPPPPP
^ priorQPPPPPPPPP
^ prisonPPPPPPPPQP
^ probioticsQPPPPPPPPP
^ prognosisQPPPPPPPPP
^ propofolOPPQQPPPPP
^ propranololQPPPPPPPPP
^ prpQPPPPPPPPP
^ psaROPPPOQPPP
^ ptPNRNOOQOOS
^ pulsePROPPPPPPP
^ quetiapineMPPSPPPPPP
^ rapidRPOPPPOPRP
^ rateOPPRPPPPPP
^ recoveryQPPPPPPPPP
^ redNOPPPPTPOP
^ reminderPQPPPPPPPP
^ residentPOQPPPPPPP
^ restraintQOPPPPPPQP
^ restrictiveQPPPPPPPPP
^ resusNQSPPPPPPP
^ retiredQPPPPPPPPP
^ rifampicinOPPPQPPPPP
^ rivaroxabanPPPQOPPPPP
^ rocuroniumPPPROPPPPP
^ roomQMPPPSPPPP
^ rsvRQOPOPPPPP
^ runningOSNPPPPPPP
^ safetyRPOPPPPPPP
^ salbutamolNPPSPPPPPP
^ satsPQPPPPPPPP
^ scabiesQQPPPPOPPP
^ schoolPORPPOPPPP
^ screeningPPOPPPPQPP
^ secondROPPPPPPOP
^ seizurePPOPPOPPPR
^ semaglutideQOPTOOPPPP
^ sepsisRQPPPPOOOP
^ septicPPRPPPNPPP
^ sertralineNPPRRPPPPP
^ sgltQPPPPPPPPP
^ sheRUOPOMOPPP
^ she'sQROPOOPPPP
^ shingrixQPPPPPPPPP
^ shortPPPPPPPQPP
^ shouldXOOROONPMO
^ shoulderNQOPPOTPPP
^ sicklePQPPOPPPPP
^ sildenafilOPONVOPPPP
^ sincePMRPPRPPPP
^ singleQPPOPPPPPP
^ sirPOOPPPRPPQ
^ sisterNOQPOTPPPP
^ sixQPPPPPPPPP
^ smartSPPNPPPPPP
^ smokingOPPPRPPPPP
^ snomedOOPPPPPTOP
^ soOSOPPPPPPP
^ sodiumROOPPPQPPP
^ somebodyPQOPPPPPPP
^ someonePROPPPPOPP
^ soreTPPPPMPPPP
^ sorryOROPPROPPP
^ spinalPQPPPPOPPP
^ spironolactoneQPPPPPPPPP
^ sprintSNOPPPPPPP
^ ssriQPPPOPPPPP
^ stLOPPRPTPPP
^ stableOPPPPORPPP
^ staffPQPPPPPPPP
^ startingNPORQPPPPP
^ statinQQPOSPNPPP
^ statinsQPPPPPPPPP
^ statusOPROOPOSPP
^ stentOORPPPPPPP
^ stepQPPPPPPPPP
^ steroidQPPPPPPPPP
^ steroidsQPPPPPPPPP
^ stillRPPPOPPPPP
^ stoolRPPPPPOPPP
^ stopQQOPOPPPPP
^ stoppingRPPPOPPPPP
^ strokeOSOPPPPPPP
^ studentPPQPPPPPPP
^ suddenOOPPPPSPPP
^ suicideOPPPPPPPQQ
^ tSOPPPPNPPP
^ tamifluPPPQOPPPPP
^ tamsulosinOPPPRPPPPP
^ tenecteplaseQOPQOPPPPP
^ testPSOPPPOPPP
^ tetanusQORPPPPPPP
^ thankPROPPPPPPP
^ thanksOSPPPOPPPP
^ thatLWPPPONPPP
^ theAuJNNOKMMO
^ theyPPOPPTOPPO
^ thisOVPPPOOPOP
^ threePQPPPPPPPP
^ ticagrelorQPPPOPPPPP
^ timePQPPPPPPPP
^ toPORPPOPOUL
^ toddlerNOUPPNROPP
^ tookTOOOPPPPPP
^ topicalQPPPPPPPPP
^ tourniquetOPOPPPQPPP
^ trachyPORPPPPPPP
^ tramadolSPPPOPPPPP
^ tranexamicPPOQPPPPPP
^ transfusionQPPPPPPPPP
^ transportPTOPPPPPNP
^ traumaORPPPPPPPP
^ triamcinoloneQPPPPPPPPP
^ troponinOPPPPPRPPP
^ tryingPPOPPRPPPP
^ tshMPPPOPUPPP
^ tubePORPPPPPPP
^ twinsOUNPPOOPPP
^ twoQQOPQPPPOP
^ txaSOORPOPPOP
^ typePPPPPPPQPP
^ ultrasoundOPPPPPRPPP
^ updatePROPPPPPPP
^ urineOPMPPPUPPP
^ uterinePPQPPPOPPP
^ valproateNPPNVOPPPP
^ vancMPPRRPPPPP
^ vancomycinQPPPPPPPPP
^ vareniclineQPPPOPPPPP
^ vasopressinOPPRPPPPPP
^ ventPOOPPPRPPP
^ vertebroplastyQPPPPPPPPP
^ vertosSNPPPPPPPP
^ vitTOPQNPPOPP
^ vitalQPPPPPPPPP
^ vitaminQQONOROOPP
^ voicePQLQPSOPPP
^ vpQPPPPPPPPP
^ warfarinNPPSOPOPPP
^ wasOROOOPRPPP
^ weRVONPOOPOP
^ we'reOSOOPPPPOP
^ we'vePPQPPPPPPP
^ weakPPPPPPQPPP
^ weightROPPPPPPPP
^ welcomePRPPPPPPOP
^ wellQPPPPPOPPP
^ whatPPNVORJORP
^ what'sMVNROPPNRN
^ whatsOOPRPPPQRP
^ whenOTOPPUOOMO
^ whereNXOPPPPPMP
^ where'sOMPPPPPPUP
^ whichSMNNPORNWN
^ whoK[LQNLLVQQ
^ who'sOVOPPPOPOO
^ whoeverOSOPPPPPPP
^ wholeTNPPPPOPPP
^ whyPMOPPWOPOO
^ wifePOPPPSPPPP
^ willQQOPPOPQOO
^ womanQOPPPPPPPP
^ worstQPQPPOPPPP
^ wouldLQOOTPRPOP
^ woundOPQPPPQPPP
^ wrongPPRPOPPPPP
^ youngQOPPPOQPPP
^ zJOPPPPPYOP
^ zincOPPSOPPPPP
^ zofranOPPPRPPPPP
^ zoledronicOPPQPPPPPP
^ zolpidemPPPPQPPPPP
ahMIPQNAZ<\
a #1PJUVPPPMOO
a #2ROPRONPOOS
a babyUSKPPPPPOP
a backQOPPPPPPPP
a badQPPOQPPPPP
a betaPPPPQPPPPP
a bigPORPPOPPPP
a bitNNPPPSRPPP
a bleedingMOOPPPPUPP
a bloodOPPPPPPPPS
a brainRPPPPOPPPP
a brokenPNPPPPPRPP
a buttonPPRPPOPPPP
a careQOOPPQPPPP
a childRMOQPSNPOP
a codeTOPPPPPSKP
a coldPPNPPNUPPO
a colonoscopyPOOPPSPPPP
a copdPPPQPPPPPP
a coughQPOPPQOPPP
a ctQPPPPPPPPP
a dailyQPPPPPPPPP
a dayVNNQNQOPPP
a docPMSPPPPPQP
a drillPORPPPPPPP
a drugPPPPPPPPPQ
a eOQNPPPPOPU
a fallPPOPPRPPPQ
a familyPQOPPPPPPP
a febrileQPPPPPOPPP
a fewQPPPQOPPPP
a filmPQPPPPPPPP
a firstQOQPPPPPPP
a fitPOOPPOPPPS
a fortnightQPPPPPPPPP
a fractureNPPPPPTPOP
a frailNPPRPPPPPP
a freshQPPPPPPPPP
a friendPPPPPPQPPP
a goodPSPPPMPPPP
a goutMPPSPPPPPP
a gpOOPPPQPRPP
a guyNOPOUOOPPP
a halfORPPPPPPPP
a headQPPPPPOPPP
a heartPQQPPPOPPP
a hipQQPPPPPOPP
a jabQPPPPPPPPP
a kidneyQPPOPPPPPP
a kneeRPPPPOOQPP
a laPPQPPPPPPP
a largeQPPPPPPPPP
a lineSOPPPPPPOP
a litreROPPOPPPPP
a longPPPPPPPRPP
a lotPPQPPPPPPP
a lowQPPPPPPPPP
a manPQOORNQPPQ
a mechanicalQPPPOPPPPP
a minorNPPPPPPPPT
a minuteOQRPPPPPPP
a monthQQOOPQPPPP
a negativeQPPPPPPPPP
a newNUNPPPPPOP
a nightOPPPPSPPOP
a normalTPPPPNNQPP
a nursePNOPPPPQOU
a oneQPPOPPPPPP
a patientPLOPNVOONT
a peanutPPRPPOPPPP
a phonePPPPPPPROP
a pillQOPPPQPPPP
a positivePPPPPOOPRP
a ppiQPPPPPPPPP
a ptPOOPRPPPPQ
a rashPPNPOVMPPP
a realNUOPPPOPPP
a rowNQPPPQPPPP
a scanPPPPPQPPPP
a secPRPPPPOPOP
a secondQRRPPOPPLP
a sheetPOQPPPPPPP
a shotPOPPPRPPPP
a simpleQPPPPPPPPP
a singleQPOPPPPPPP
a sinusQPPPPPPPPP
a smallROOPPORPPO
a soreNOOPORSPPP
a sparePRPPPPPPOQ
a statinQOPPOSPPPP
a stentOPPPQRPPPP
a steroidQPPPPPPPPP
a stomachQPPPPPPPPP
a stonePOOPPPRPPP
a strokeROPPPPOPPP
a suddenRPPPPOPPPP
a tabletQPPPPPPPPO
a teenagerQOPPPPQPPO
a thingOPPPRPPPPP
a thirdQOQPPPPPPP
a tiaQPPPPPPPPP
a toddlerQPPPPPPPPP
a tornPOPPPQPPPP
a urineQPPPPPPPPP
a weekSOOPPPOPPP
a wholePOSPPOPPPP
a womanPPPPQPPPPP
a yearRQPPPOOPPP
a zQPPPPPPPPP
aaaPQPPPPPPPP
abdomenOPRPPPPPPP
abgOOOPPPUPPP
ablationRPPPPPPPPP
abortionOPPPPPPPPQ
aboutRQONTOLNPR
about #2OPQQPOPPPP
about aOOPPPOOPRQ
about itPPPPPROPPP
about theNTOPPOPPOS
about toQLWOPOPPPP
abovePPOPPPRPPP
abscessQONRPRNPPP
absoluteQPPPOPPPPP
abxTOONNOOOQR
abx $RPPPOPPPPP
acamprosateQPPPPPPPPP
acceptablePPPPPPPQPP
accessOPQPPOONSP
accidentPPQPPPPPPP
accordingPQPPPOPPPP
according toPQPPPOPPPP
accuracyRPPPPPPPOP
accuracy $QPPPPPPPPP
accurateQPPPPPPPPP
acePPPPQPPPPP
aceiNPPOSPPPPP
acetaminophenQPPPPPPPPP
acetylcysteineRPPOPPPPPP
achePOPOPTOPPP
achesQPPPPPPPPP
achillesQPPPPPPPPP
achingQOPPPPPPPP
aciclovirOPPQPPPPPP
acidONPUQOOOPP
acid forQPPPPPPPPP
acid inPPPQPPPPPP
acid onPPQPPPPPPP
acidosisQPPPPPPPPP
acmQPPPPPPPPP
acm ?QPPPPPPPPP
acnePPPPORPPPP
acne $QPPPOPPPPP
acquiredQPPPPPPPPP
acquired pneumoniaQPPPPPPPPP
acrossNRPPPPPPPR
across theORPPPPPPPQ
actPOOPPPOPOT
actingQQOPPOPPPP
actionPQPPPPPPPP
activationOROPPOPPQP
activeOMSPPPPQPP
actualOTNRPOPPOP
actuallyQOPPPPPPPP
acuteUPOOOONSOO
acute backQPPPPPPPPP
acute neckQPPPPPPPPP
acyclovirOPPQPPPPPP
adSPPPOPOPPP
addYRNOLNNOPP
add onRQPPNPOPPP
addedRPOPPPPPPP
added toRPOPPPPPPP
addingTPPOOPPPPP
addisonsNPPQPPQPPP
addressPORPPPPPPP
adenomasRPPPPPOPPP
adenosineMPRPRPPPPP
adhdQPOPPQPPPP
adjustQPPQPPOPPP
adjustedSOPPPPOPPP
admissionROPPPPPPPP
admission $ROPPPPPPPP
admissionsPTOPPPOPOP
admissions $ROPPPPPPPP
admissions ?QPPPPPPPPP
admitNQOPPPOPTP
admitsNORPPPPPRP
admittedPPPPPPPPPR
adolescentsQPPPPPPPPP
adrenalPPPPPPQPPP
adrenalineMQSPQOOPOP
adrenaline inPRQNPPPPPP
adultOOOVOOOOOQ
adultsUOPNOPPPPP
adults $QPPPPPPPPP
advairRPPOPPPPPP
advanceOOPPPPPPOU
advancedPPPPPPPQPP
advanced dementiaOPPPPPPQPP
adverseQPPPPPPPPP
adviceNPQPPQPPPQ
advisePOPPPQPPPP
advisedQNRPPPOPPP
aecopdQPPPPPPPPP
aedQMSPPPPPPP
aesSPPOOPOPPP
aes ?SPPOOPOPPP
af[OPLMOPOOP
af $SPQNPPPPPP
af onQPPPPPPPPP
afebrileQPPPPORPPP
affirmROPPPPPPPP
afibPOPPPQNPRP
afib $OPPPPPPPRP
africanQPPPPPPPPP
afterSDOQPRWKRS
after #1ONPMOOROWO
after #2KRMUOROPPP
after ?QPPPPPPPPP
after aZNMNQLOOOS
after anQPPPPPPPPP
after arrestSPOPPPOPPP
after birthQPOPPPPPPP
after herQPPPPPPPPP
after hipPPPOPPPPPR
after hisQPPPPPPPPP
after lunchPPOPPRPPPP
after miRPPPOPPPPP
after negativeQPPPPPPPPP
after startingRPPNPPPPPP
after strokeQPPPPPPPPP
after tenQPPPPPPPPP
after thatPRPPPNPPPP
after theNOUQPQMPNQ
after threePPPPPQPPPP
after tiaRPPOOPOPPQ
after twoPPPQPPPPPP
afternoonNUPQPONPOP
againJZQONXMNNN
again $JSPOOWOPPO
again ?QRPPOPOOPP
again iPQOPPPPPPP
again orQPPPPPOPPP
againstWMMNPOOPOT
against theQQPPPPOPPP
ageXMNOOQPOOP
age #2PPPPPPRPPP
age $QOPPPQPPPP
age ?RPPPPOPPPP
age adjustedSOPPPPOPPP
agedSOOPPPPPPQ
aged #2SOOPPPPPPQ
agitatedNPRPPPQPPP
agitationPPPQPPPPPP
agoHJ[QSMUOOP
ago $MPSTOMOPPP
ago andQPQPPPPPPP
ago gcsQPPPPPOPPP
ago nowNPPPSPOPPP
ago onOPRPOPPPPP
ago stillPOQPPPPPPP
agonyQNRPOPPPPP
agreeOONPPPRPOS
aheadPPPPPPPPPQ
aidOROPPPPQPP
aidsSSNPPPPNPP
aimSPPPPPNPPP
aim forQPPPPPPPPP
airPPTPPOOPPP
air $POQPPPPPPP
airwayPKWPPPOPQP
akiOPPPRPPQPP
aki $PPPPPPPQPP
alPNTPPPOPPP
alarmMVQOPOOPOP
alarm testNTOPPPPPPP
albuminQPPPPPPPPP
albuterolPPOPNPSPPP
alcoholPONMROUOPQ
alcohol $QPPPPPPPPP
alcohol useQPPPOPPPPP
alcohol withdrawalRPPNOPQPPP
alendronateSOPOOPPPPP
alertOROPPPPPPP
allNYUMMTNNMN
all $NVPPOOOPNO
all ?RPPPOPPPPP
all dayOMOPPUQPPP
all inQPPPPPOPPQ
all myQPSPPMPPPP
all nightPPMPPSPPPP
all ofOSPPPPPPOP
all overONQOPRQPPP
all theONQPPQRPPP
alleOQQPPPPPPP
allergicMQNORTOPPP
allergic toNROPPQPPPP
allergiesQPPPPPPPPP
allergyPPORXMOMNO
allergy $SOPPPPPNPP
allopurinolSPOQPOOPPP
allowedKJOOSROOVT
allowed ?NNPPSPPPPR
allowed toNMOPPRPPVO
almostPSPPPOPOPP
aloneWMSOMOOPPP
alone $RQOPOPPPPP
alone ?SNPPPPPPPP
alone inPOQPPPPPPP
alongQPPOPPPPPP
alongsideMPPPTPPPPP
alpOPPPPPRPPP
alphaQPPPPPPPPP
alreadyTPPOONQPOO
already $PROPPPPPPP
already inPORPPPPPPP
already onRPOPPPPPPP
alsLQPOTPPQPP
alsoNOPPQNPTPP
altOONPPOVOOP
alteplaseRPPOPPPPPP
alternateRPPPPPPPPP
alwaysNOOPPTPQPP
alzheimer'sSPPPOOOPPP
alzheimer's $QPPPPPPPPP
alzheimer's andQPPPOPPPPP
amGFQNM]XNKY
am #2MPLONYRPPP
am $PPPPPPPPQP
am andPQPPPOPPPP
am iJJJOPUXOL[
am thePNRPPPPPPP
ambulancePSRPPNOOPO
ambulance bayOUMPPPPPPP
amiSPPPPPOPPP
aminophyllineOPPRPPPPPP
amioNNSPROPPPP
amiodaroneOOORSPOPPO
amitriptylineQPRQNOPPPP
amlodipineRPQOPPOPPP
amountPOPSOPPPPP
amoxOOORRPQPPP
amoxicilinQPPPPPPPPP
amoxicillinOVOQNOOPPP
amoxicillin forPPPQPPPPPP
amoxiclavQPPPPPPPPP
ampouleOSOROPPPPP
amyloidQPPPPPPPPP
anNLQ[JHHMRb
an abscessNPPSPPPPPP
an acuteOPPRPPPPPP
an adultPOPPPPPPPQ
an antibioticQPPPPPPPPP
an ecgQPPPPPPPPP
an egfrNPPTNPPPPP
an hourOSSOPOOPOP
an injectionPOPPPPPPPR
an miQPPPPPPPPP
an mriPPPPPQPPPP
an oldOPPPQPPPPP
an osteoporoticPPPPPPPQPP
an ssriPPPPPQPPPP
an xRPPPPOPPPP
anaQOMPPPUPPP
ana #1OOMPPPVPPP
anaemiaOPPQPPPQOP
anaestheticOPRPPPPPPP
anaesthetistPQOPPPPPQP
analysisQPPPPPPPPP
anaphylaxisKQQQUOOQOP
anaphylaxis toOPPOQPPPPP
andI<g`eMJKDH
and #1PQOPPPPPPP
and #2PPNSPPPPPP
and aLTMPRPTOOO
and anQPPPOPPPPP
and breathingPPQPPPPPPP
and canOPPQPPPQPP
and can'tQOPPPQOPPP
and cannotQPPPPPOPPP
and covidPOPPRPPPPP
and cryingOOQPPQPPPP
and doPPORPPPPPP
and doesQOOPPPPPPP
and fallingPPQPPPPPPP
and feverRPPPPOOPPP
and forPPPQPPPPPP
and hadQNOPPSOPPP
and hasSOROPOOPPP
and heOOROROPPPP
and he'sNOUPOPPPPP
and herPOSPPOQPPP
and hesPPQPPPPPPP
and hisOMUPPOQPPO
and howONNXOPOPOP
and iMO_POGOPOP
and i'mNNSPPTOPPO
and i'vePORPPNPPPP
and inPQOPPPPPPP
and isMPOQPQOPSO
and itQOTPPMOPPQ
and it'sPORPPOPPPP
and justOPPPQPPPPP
and mortalityQPPPPPPPPP
and myMOQPOUOPPO
and neckPPQPPPOQPP
and noRPPPPPPPPP
and nobodyPQPPPPPPPP
and notPOQPPQOPPP
and nowNNSPPSOPPP
and onPOQPPQPPPP
and oneNTNPPPPPPQ
and outOORPPPPQPP
and overQPPPPPPPPP
and pressurePPQPPPPPPP
and putPNRPPPPPPQ
and seeQOQPPOPPPP
and sheONUPPPOPPP
and she'sOORPPOQPPP
and shesPOQPPPPPPP
and soPQPPPPPPPP
and startingSOOPNRPPPP
and stillQOQPPQOPPP
and sweatingPPQPPPPPPP
and theQMUOOONQPR
and thenPQPRPONPPP
and there'sPPQPPPPPPP
and theyOOPPPSPPPP
and twoPPQPPPPPPP
and veryPSMPPQPPPP
and wantsPQOPPPPPPP
and warfarinNPPOUPPPPP
and wasQPOPPPPQPP
and wePPQPPPPPPP
and whatRPPOPPPPPP
and what'sPOORPPOPRP
and whenPPNQPPRPPP
and whichPPPPPPQPPP
and whoPPPPPPPPQP
andexanetQPPPOPPPPP
anesthesiaOORQPPPPPP
aneurysmOQPPQPOPPP
anginaTPPPMPPPPP
angiogramPPPPPPQPPP
angiographyQPPPPPPPPP
ankleROOPPNSPOP
anklesOQOPPQRPPP
annualSQOOPOOPOP
annual wellnessPQPPPPPQPP
anosROQPPPPPPP
anotherQPQPPNOONR
another oneROOPPPPPPP
ansPOQPPPPPPP
answerPRPQPOPPPP
answeringOOSPPPPPPP
answering $PORPPPPPPP
answersPOQPPPPPPP
antenatalOQOPPPRPPP
antiMNOSOPTPPP
antibioticMQOOPOOPRS
antibiotic $PPPPPQPPPP
antibioticsSQONNROPOP
antibiotics $PPPPORPPPP
antibiotics ?NPPPPRPPPP
antibiotics forPPPPPQPPPP
antibiotics inQPPPPPPPPP
antibodiesRPPPOPPPPP
antibodyPPPPPPQPPP
anticoagulantPQPPPPPPPP
anticoagulantsOPPPPPPRPP
anticoagulationOSPPPPPPOP
anticoagulation afterQPPPPPPPPP
antidepressantPPNPRRPPPP
antidepressantsRNQPOQPPPP
antidepressants inQPPPPPPPPP
antipsychoticQPPPPPPPPP
antipsychoticsQPPPPPPPPP
antivenomPPPPPPPPRP
antiviralOPPPPRPPPP
anxietyNPOPPPRQPP
anyaJOLTNKNRM
any benefitRPOPPPPPPP
any betterQPPPPPPPPP
any dataSPPPPOPPPO
any differentQPPOPPPPPP
any gainQPPPPPPPPP
any goodROPPPPPPPP
any harmQPOPPPPPPP
any moreOQTPPNPPNP
any ofNPPPPSPPPP
any pointQOOPPQPPPP
any rctQPPPPPPPPP
any useUOOPPPOPOP
anybodyORPPPOOPPP
anymoreONSPPOORPP
anyoneMWTQOONNNP
anyone $PNSPPPPPPP
anyone elsePQPPPPPPPP
anyone goingPQOPPPPPPP
anyone gotQNROPPPPPP
anyone havePTPPPPPPNP
anyone knowNOOSPPPORP
anyone wantPSOPPPPPPP
anythingWJLOQNTORO
anything $QONPPPPPSP
anything ?QOPPPPQPPP
anything forROPPPPPPPP
anything inRPPPPOPPPP
anywayQQOPPPPPPP
anywherePPQPPPPPPP
aomQPPPPPPPPP
aorticQPPPOPPPPP
apartRPPQNPQPPP
apixabanOOQPQPOROO
apixaban #1QPPPPPPPPP
apixaban $KOQRTPPPPP
apixaban ?PPPOPQPPPP
apixaban forPPPOQPPPPP
apixaban vsQPPPPPPPPP
apnoeaPOQPPPPPPP
appTPPPPNPPPP
apparentlyPSOPPOPPPP
appendicitisPQOPPPRPPP
appendixOQOPPOSPPP
applyPOPNPNPOTR
appointmentOLNOPYPOOP
approvesOPPPPPPPRP
ardsQPPPPPPPPP
areDnIMKXLLMP
are backPROPPPPPPP
are inK^KOPOPOPO
are notPROPPPPPPP
are onNUOPPOOPPP
are outMRPSPPPPPP
are theQTOPPOQPMP
are therePOPPPQPPPP
are weNQOPPPOPTP
are withPSOPOOPPPP
are youNVPPPPOOOP
areaOLUPPPPPPP
armOJ`ONJROOO
arm $QNQPPPPPPP
arm andPORPPOPPPP
arm isNOVPPNOPPP
armsMNQPTORPPP
aroundPQQPPQPPNP
arrangedOQPPPPPPPP
arrestQMSQOOMRQQ
arrest $OORRPPPPOP
arrest ?PPPPPPOOSP
arrest inPQOPPPPPPP
arrestedNQRPPPPPPP
arrestsSOOPPPPPPP
arriveQOPPPPPPPP
arrivedOTOPPPPPPP
arrivingPNSPPPPPPP
artQPPPPPPPPP
arteryRPPPOPPPPP
artesunatePPPQPPPPPP
arthritisSPPPPPOPPP
arthritis $QPPPPPPPPP
arthroscopyRPPPPOPPPP
articlePRPPPOPPPP
asXKPNRUITLO
as aQNNOPWPPNM
as good[MOMONOPPP
as iPOSPPPNPPP
as thePOQPPPPQPP
as usualOSOPPPPPOP
as wellTOPPPPPPPO
asaQOPOPPPSPP
asa #3QPPOPPPPPP
askNROPOXOOMP
ask $ONNPPUPPPP
ask forOSOPPQPPNP
askedOUNPPOOPPP
askingPRNPQPOQOQ
asking aboutSPOPPOPPPO
asking forLUPOPQOPOP
asksVOPONPNPPQ
asks aboutRPPPPOPPPP
asks forQPPPPPPPPP
asks ifQPPPPPPPPP
asks mePPPPPOPPQQ
asks whetherSPOPNPPPPP
asleepPPROPOPPPP
aspirateQPPPPPPPPP
aspirationNPPPPPPRPP
aspirinQQRNQQOPOP
aspirin $RPQPPNPPPP
aspirin afterQPPPOPPPPP
aspirin andQPPPPPPPPP
aspirin forQPPOPPPPPP
aspirin inQQPPOPPPPP
aspirin orOPRPPOPPPP
asprinQPPPPPPPPP
assessmentPOPPPPPPPQ
associatedQOPPPPPPPP
asthmaPQQORONQOO
asthma $OPPOSPPPPP
asthma ?SPPPNPPPPP
asthmaticNPSPQPOPPP
asymptomaticQPPPPPPPPP
atRWDEUWQF[P
at #1Q`GRNSKNNO
at #2VUFF^ORNLQ
at #2.OPPRPPPPPP
at #4OTOPPOOPPP
at $PPOQPPQPPP
at aPNRPPPOPPR
at allSPQPNPOPOP
at bedtimeQPPPPPPPPP
at gatePPQPPPPPPP
at herPQPPPPPPPP
at homeVHWPNOOPPP
at mePQPPPPPPPP
at nightNINQPVMPWO
at noonPRPOPPPPPP
at ourOOPPPPPPUP
at pickingQPPPPPPPPP
at restOPPPPPQPPP
at riskOOOPOOPOOV
at schoolPPPPPQPPPP
at sixPROPPPPPPP
at tenPQPPPPPOPP
at thatOQOROPQPPP
at theEKYOOUUPQO
at thisPOPPPOOPUO
at threeOROPPPPPPP
at twoOROPPPPPPP
at whatTPPPPMOPPP
at workPORPPOPPPP
ateLXROPMOPNP
ate aOPSPPOPPPP
ate myPSOPPOPPOP
ate theOSOPPPPPOP
atorvaPPPPQPPPPP
atorvastatinOPOPSPOPPP
atorvastatin #2OPPPRPPPPP
atrialQPPPPPPPPP
atrial fibrillationQPPPPPPPPP
atropineMOUPOPPPPP
attachedMNOOOOZOOP
attackRRPQPNOPPP
attack $QOPQPPPPPP
attack inPPPPPQPPPP
attacksQPPPPPPPPP
attemptPPPPPPPPOQ
attemptsROPPPPOPPP
attempts ?QPPPPPPPPP
attendingOQPPPOPQPP
auPOSPPPPPPP
auditPSNPPPPPPP
aufQMTOPPPPPP
augmentationQPPOPPPPPP
augmentinQOPPPPPPPP
authOQPPPOPPQP
autoclavePPOPPQPPPP
autumnQOPPPPPPPP
availablePQOPPPOPRP
avoidNPOOVOOPPP
avsPQPPPPPOPP
awakeRPOPOOSPPP
awarePQPPPPPPPP
awayRPSPPMOPOP
away $QNTPPPPPOP
away ?QPPPPPPPPP
away withOPPPPPPQPP
azathioprineOPPPSOPPPP
azithroPPPQQPPPPP
azithromycinSPPOPPPPPP
azithromycin inPPPPQPPPPP
azulPQPPPPPPPP
bPWJKQQSSNO
b #1OPPPPPPSOP
b #2VPNKRPSOOP
b $NQPQPPPPQP
babiesQQPPPPPPPP
babyWOQRMTOMMN
baby #1OPPPPRPPPP
baby $ROPPPOPPPP
baby ?PPPQPPPPPP
baby aspirinQPPPPPPPPP
baby inPORPPPPPPP
baby isONUPPOPPPP
baby ofQPPPPOPPPP
baby withUPNPPPPOOP
baby'sPNQPPRPPPP
backQYOLLUQMOM
back #2.NMPPPVOPPP
back $PSOPROPPPP
back ?ROPOPPPPPP
back andQPPPPPPPPP
back forRPOPPOPPPP
back fromLSNPOQTPOP
back inOPPPPROPPP
back ofPNOPPPPPSP
back onQQPPPOPPPP
back painRNTOOOOPPP
back toQRMPPPQPPP
back wentPOPPPQPPPP
back withORPPPPPPPP
bacteremiaRPPPPPOPPP
bacteriaRPPPPOPPPP
bacterialQPPPPPPPPP
bacteriuriaQPPPPPPPPP
bactrimQPPPPOPPPP
badVGQMSXNOOO
bad $UPPPMPOPPP
badgeOTPPPOPPNP
badlyQOPPPPPPPP
bagNTPSPNOPPP
bagelsPROPPPPPPP
baggingONTPPPPPPP
balanceQPPPPPPPPP
balancedROPPPPPPPP
balloonQPQPPPPPOP
balloonsQPPPQPOPPP
bananaQMOPUOQOOP
bandMTNPPMPUPP
bandingQPPPPPPPPP
bankNSOPPPPPQP
barelyPOQPPPPPPP
bariatricPPOPPPPPQP
basalRPOPPPPPPP
basal insulinQPPPPPPPPP
baseMNRPPPTPOP
basedRPPQPOPPPP
baselinePQPPPPOPPP
basementPPQPPOPPPP
bathPNTPPPPPPP
bathroomPPRPPOPPPP
batteriesPQRPPOPPOP
batteryOUOPPOOOOQ
bayIWVOOOLNSO
bay #1NNYOPONOOP
bcPPPPPQPPPP
bdQONUNPOPPP
beINCYVQPNK]
be $NPPRQOPPPP
be ?RPPOPPOPPP
be aQSPPOMPPPP
be betterOPPPPQPPPP
be givenNPPTOPPPPP
be herePOSPPOPPPP
be inPMOPPUPPPP
be onSQOPPPPPON
be patientPSNPPPPPPP
be stoppedQOPNTOPPPP
be suedOOOOPOPPOU
be takenQPPRNPPPPP
be usedONOPRPPPPT
beatOROPOQPPPP
beatsMQQPPPRPPP
bebeOQRPPPPPPP
becamePPQPPQPPPP
becausePSOPPOORPP
because hePPOPPQPPPP
because ofNSPPPOPQPP
because thePPPPPPPQPP
becomingPPQPPPPPPP
bedGhQMMSJMNN
bed #1JaNOOONNOO
bed #2OWROOOOPMP
bed $ORRPPNOPQP
bedsNVMPPPPPPP
bedsidePOQPPPOPPP
bedtimeQPPPPPPPPP
beePORPPPOPPP
beenKPPPOVQORN
been onNPPPPSPPPP
been outPOQPPPPPPP
been shownTNOPPPPPPP
been toldPRNPPQPPPP
beerPQPOQOPPPP
beersQPPPPQPPOP
beforeSPLOVRMORM
before aQPPPPPPPPP
before givingQPPPOPPPPP
before iPQPPQNPPPP
before surgeryPPPPPPPPQP
before thePQOORPPPPP
beforehandQPPOPPPPPP
beganQPPPPPPPPP
behindRRNPPPPPOP
behind thePOQPPPPPPP
bei\MNMMPOPPP
beingOTPPPOOPOQ
believeQPPPPPPPPP
bellRPPOOPPPPP
bell'sRPOPPOOPPP
bell's palsyQQOPPOOPPP
bellyLKXOPUPONO
belly isPNSPPOPPPP
belowPPOPPNTMSP
benefitROOOPPPRPP
benefit $QPPPPPPPPP
benifitQPPPPPPPPP
benzodiazepineQPPPPPPPPP
bestQOOQPSOOOP
betaPONQSPOPPP
beta blockerLPOQUPPPPP
beta blockersSPPPNPPPPP
beta lactamQPPPPPPPPP
betamethasoneRPPOPPPPPP
beterTOONPPPPPP
betterOTLOOSROOO
better $PPPPPROPPP
better ?PPPPPQPPPP
better forOPPPPQPPPP
better offNRPPPPPPPP
better thanTOPPPPPPPP
betweenQONOOOUPPP
between theRPPPPPOPPP
beyondPOOPOPPPOT
bicarbQOPOPPQPPP
bicarbonateQPQOPPPPPP
bidMPPWNPPPPP
bigSNPPNPROOQ
big isQPPPPPPPPP
big toeOOPPPPRPPP
biggerPORPPPOPPP
bijVJTOOPOPPP
bikeRRPPPOOPPP
bilateralOOPPPPPTPP
billNOOOOMOVOT
billingRNOOPPOTOP
binOSOPPOPPPP
biopsyPOPPPUNSMP
biopsy firstQPPPPPPPPP
biopsy orONPPPTPPPP
bipapPPRPPPOPPP
biphasicQOPPPPQPPP
bipolarOPPSNPRPOP
birthMOPOPPRNRS
birth $POSPPPPPPP
birth controlPPPPQQPPPP
birthdayPSOPPPPPOP
birthsPQPPPPPPPP
biscuitsNSOPPPPPPP
bisoprololNPPPSPPPPP
bisphosphonateQPPPPPPPPP
bitKOQPPRTQOP
biteOPOPPOQQOQ
bitesTOPPPPNPPP
bittenPOPPPPPQPP
blackMLUOSNSOOP
bladderRPQPPOOPPP
bladeOQPPPPPPPP
bladesQPPPPPPPPP
blameLPPPPPUPPP
bledQOPPPPPPPP
bleedQSQPNQNPOO
bleed $SOOPPPPPPP
bleed afterPPPPPQPPPP
bleed onPORPPPPPPP
bleedingTSQPMJQTNO
bleeding $TOOOOPPPPP
bleeding andQPQPPOPPPP
bleeding fromPLUPPPPPPP
bleeding inRQOPPOPPPP
bleedsQOPOPPPPQQ
bleepOLPPPPPPVP
blisterNNQPPRPPSP
blockNOQQTPOPOP
blockedQPPPPRPOPP
blockerMPOQTPPPPP
blockersSPPPNPPPPP
blockingPRNPPPPPPP
bloodPIVNNPPPUP
blood $NQSPPPOPPP
blood ?PORPPPPPPP
blood andPPQPPPPPPP
blood bankNSOPPPPPPP
blood culturesQPPPPPOPPP
blood everywherePOQPPPPPPP
blood inQOPPPNSPPP
blood onPOPPPQPPPP
blood pressureNSNPPTOPOP
blood testRPNPPPPPPP
blood thinnerQOQPPPPPPP
blood transfusionOPPPPPPSNQ
bloodsPSMPPSNOQO
bloodstreamQOPPPPPPPP
blownPQPPPPPPPP
blowsPOQPPPPPPP
blueNQWOPPRIPO
blue $PORPPPPPPP
bmiNONRORQNRP
bmi #2MONRORQORP
bnpSPPPPPOPOP
bnp #2QPPPPPPPPP
boardNTPPPOOPQP
board $OQPPPPPPQP
bodyPKVPPNSPPP
boilerOROPPPPPPP
bolusPNPWNOOOOP
bonePNPPPPTPPP
bonesQOPOPRPPPP
bookPTMPPOOORP
bookedPROOPPPPPP
booked forPQPPPPPPPP
bookingONOPPPPPUP
boosterTRPONMPPPP
borderlineOPPPPPRPOP
bornQOQPPPPPPP
borrowedOSOPPPPPOP
bossPPOPPPPPPQ
botFbQOOQMONO
bot $LWQOPPOOOO
bothNROOPRQPOO
both ?OPPPPPPQPP
both eyesRORPOPPPPP
both legsOOPPPRPPPP
both sidesQPPPPPPPPP
botherPQOPPQPPPP
bothersQPPPPPPPPP
botoxOOPOPQPPSP
bottleONTPPPOPPP
bottle ofPNSPPPPPPP
bottlesOSOPPPOPPP
bottomSNQOOSOPMP
bottom ofQORPPOPPPP
boughtPPRPPNPPPP
bougieROPPPPPPPP
boutQPPPPOPPPP
bout ofQPPPPOPPPP
bowelULQPPPOPPP
bowlNRPPPPPPPP
boxOWNOOONUMO
box $OQPPPPPQOP
box ofPRPPPPPPOP
boxesOUOPPOPOOP
boyPPOOQORPPP
boysPOQPPPPPPP
bpJO_MRPLOOO
bp #2NN\OPOLOPP
bp #3QOROQOOPPP
bp $OPPPQPPPPP
bp cuffMTQPPOPPPP
bp targetROPPPPPPPP
braceQPPPPPPPPP
bradyOPRPPPOPPP
brainSRNPPPOPOP
brain scanQPPPPOPPPP
breakQRMOOOPPPT
break roomPRNPPPPPPP
breakfastPROPPPPPPP
breakingQPPPPPPPPP
breakthroughPPPQPPPPPP
breastMNMPUUPPPP
breast caPPPPPQPPPP
breast cancerQPPPPPPPPP
breastfeedingRNNOSSOPPP
breastsROPPPOPPPP
breathOOQPPSPPPP
breath $PPOPPSPPPP
breatheNNWPPMPPPP
breathesPPQPPPPPPP
breathingMPWOOOOPOO
breathing #2PPQPPPPPPP
breathing $PPQPPPPPPP
breathing inQPPPOPQPPP
breathlessQPPPPPPPPP
breathsPPQPPPPPPP
breechOORPPPPPPP
bridgePPQPPPPPPP
bridgingPPPPPPPPQP
briefROOPPPPPPP
brightOORPPORPPP
bright redPPPPPORPPP
bringOZLOPPOOOO
bring aOSOPPPPPPP
bring itTNOPPPPPPP
bring theOPQPPPPPPP
bringingOPRPPPPPPP
broadPPRPPPOPPP
brokeOOSPPOPPPP
brokenRONPPOOQPR
bronchiolitisNSPPPPOPRP
bronchiolitis $OOPPPPPPRP
bronchitisQPPPPPPPPP
broughtPTOPPOOPPP
brought usPTNPPPOPPP
brownOMNPPQXOPO
bruisesOPQPPQQPPP
buccalPPQPPPPPPP
buccal midazPPQPPPPPPP
bucketQQOPPPPPPP
bucket handleQOPPPPPPPP
bucketsPQPPPPPPPP
budesonideQPPPPPPPPP
budgetPRPPPPPPPP
budget meetingPQPPPPPPPP
bugQQOOPORPOP
bug inPQPPPOPPPP
buildingPOOPPPPNUO
bulgingOPQPPPPPPP
bumpQPPPPPPPPP
bundleQPOPPPPPPP
buprenorphineQPPOPPPPPP
bupropionOPPPRPPPPP
burnQPOPPPPPPP
burnedOOOPPTPPPP
burningRORPONPPPP
burnsQQNOSOOPPP
burntNORPPSOPPP
burrowsOPPPPPSPPP
busNOUPPOPPPP
bus driverPPQPPPPPPP
busyORPPPPPPPP
butSISNNK]PNP
but aQNQPPPPPPP
but he'sQPPPPOPPPP
but iPQOOPQPPPP
but notPPPPPPQPPP
but nowPOQPPPPPPP
but shePOPQPOPPPP
but theROPPPPOPPP
butterPQPPPPPPPP
buttonOQRPPOPPPP
button batteryPPRPPOPPPP
buyNRPPPQPPPP
buyingPOQPQPPPPP
buysOPPPQPPPPP
byHNSVJKHTGh
by #1PQPPPPPPPP
by aOMQPPPPPPT
by handOPQPPPPPPP
by howPPPRPOPPPP
by itselfRPPPPPPPPP
by lawLOOPPOOON\
by mistakePPQPQOPPPP
by mouthORNRPPPPPP
by noonPQPPPPPPPP
by ourPOPPPPPPQP
by phonePOQPPPPQPP
by theNNSOPPOQOS
bypassSPPPPPNPPP
bystanderQOQPPPPPPP
cVPKPMQPSNN
c #2.QPPPOPPPPP
c $PQPPPPPPPP
c diffTONPOOPQOP
c isPOPPPRPPPP
c sectionNQNPPPPRPP
c spineQPPPPPPPPO
caNGPOOR\OOP
ca ?OPPPPPQPPP
cadRPPPNPPPPP
caesareanNPPRPPPPPP
cafeteriaORPPPPPPPP
caffeineQSPOOOPPPP
cakeOVNPPOOPOP
cake $PRPPPOPPPP
cake inPQPPPPPPPP
calciumMPPMQQVOOP
calcium gluconateOROQPPPPPP
calfQNOPPPSPPO
callLOUOONMPWP
call $OPQPPOPPOQ
call forOPOPPOPPTO
call roomPQPPPPPPPP
calledOULPPOQROO
called $PQNPPPQPPP
callerPNRPPPPPPP
callingPPQPPPPPPP
callsROPPPPOPPP
calmRQPOPOPPPP
cameRPOOOTMQOO
came $PPPPPQPPPP
came backONOOPVQOPP
came byPQOPPPPPPP
came downPQOPPPPPPP
came inPROPPOPPPP
came offRPPPPPOPPP
came outQORPOPPPPP
cameraPPOPPQOPPP
camhsPQPPPPPPQO
campPPQPPPPPPP
canU5>J_f@PMm
can aSMONROOPOT
can hardlyPPQPPOPPPP
can heRLMOQUOPPR
can hearORPPPPPPPP
can iX@CROdJSLX
can itRPPPPOPPPP
can seePNSPPPPPPP
can sheUNOORPOPPP
can somebodyOOSPPPPPPP
can someoneORPPNRPPOO
can theQOOPPPOPPR
can weNRNOPQOSNR
can youOWNORNRPNP
can'tPMZOORNONO
can't feelPPQPPPPPPP
can't getRPOPPOPPOP
can't keepPPPPPQPPPP
can't liftPPQPPPPPPP
can't seePPQPPPPPPP
can't sleepRPNPPQPPPP
can't stopPNRPPQOPPP
can't wakePORPPOPPPP
canadianQPPPPPPPPP
canadian ctQPPPPPPPPP
canalPOOPPPPPPR
cancelPPOPPPPPPP
cancelledOTNPPPPPPP
cancerTOOOOPQPPP
cancer $RPPPOQPPPP
cancer orNPPPPPRPPP
candourONOPPPPPPU
cannabisQPPOPPPPPP
cannotOOUPPMSPNO
cannulaPOQPPPPPPQ
cannulasPQOPPPPPPP
cantMNVQPPPPPP
cant getPORPPOPPPP
canteenPSOPPPPPOP
capTMPPOQOOPP
cap itQPPPPPPPPP
cap refillROQPPPPPPP
capacityNOPPPPOPNV
capsulePPOPQPPPPP
capsulesRPPPPOPPPP
carORTPPNOPOO
car crashQPQPPOPPPP
car parkOORPPPPPPP
carbamazepineOPPPRPPPPP
carbimazoleMPPROPRPPP
carbonQOPPPPPPPP
cardOQOPPPPPPQ
cardiacNNTOPPOTOP
cardiac arrestLQRPPPOSPP
cardiologyOPPPPPPPRP
cardiovascularQPPPPPPPPP
cardsPUMPPOPOPP
careTLNOSNPRPP
care $POPPPPPPRP
care forPOPPSOPPPP
care homePOOPPQQPPP
care homesQPPPPPPPPP
care inQPPPPPPPPP
carotidOPRPPPPPPP
carrierQOPPPQPPPP
carrySNOPOPPPQP
carry onTOOPOPPPPP
carryingPOQPPPPPPP
cartNTOPPPPOQP
cartilageRPPPPPOPPP
cartridgesOQPQPPPPPP
caseRQNPPPNQRP
casesPQOPPPOPPP
casualtyPOPPPPOPRP
catROPMOSRPOO
cataractQPPPOPOQPP
catchQPPPPPPPPP
cathOORPPOLOVQ
cath labMQPPPPMPWP
catheterSNNPSOROOP
caudaOOOPPOQPPR
cauda equinaOOOPPOQPPR
caughtPPPPPQPPPP
causePMOOOOUTOO
cause $POOPPOSQPO
causedPPPPPPPQPP
causesQPPPPPROPP
cbtUOPPPNOPPP
cbt iTOPPPNPPPP
cdiPPPPPMPTPP
ceftriaxoneMQPPQOPPRP
ceilingOQPSOPOPPP
cellPQPPPPPPPP
cellsPOOPPPRPPP
cellulitisQPPOPPPPPP
cellulitis $QPPPPPOPPP
cementQPPPPPOPPP
centerOOQPPPPPQQ
centralOPQOPPOSOP
central lineOPPOPPPSOP
centreOPPPPPPOSP
cephalexinPPPPQPPPPP
cerebralPPQPPPPPPP
certificateNROPPOORPP
cervicalQPPPPPPPPP
cervixQORPPPPPOP
cesareanQPPPPPPPPP
cessationOQPPSPPPOP
chaQPPPPPPPPP
cha #1QPPPPPPPPP
chadsQPPPPPPPPP
chads #1QPPPPPPPPP
chairOPTPPPPPOP
chair #1PPQPPPPPPP
chairsOQPPPPPPPP
chanceSOOPPPOPPP
chance ofROPPPPOPPP
chancesRNPPPPPPPP
changeXOOOPPPNMP
change toPPPPOQPPPP
changedNONPPRONWP
changesOQPPPPROPP
changingROPOPPOPPP
channelOSOPPPPPOP
channel $ORPPPPPPPP
chapOMSPQPPPPP
chapelPQPPPPPPPP
charcoalQPPPPPPPPP
chargePPOPPPPRPP
charge nursePQOPPPPPPP
chargedOPOPPPPRPP
chargerPROPPPPPOP
chartOQORPOOPQP
chartsPQPPPPPPPP
chatPQQPPPPPPP
cheapQPPPPPPPPP
checkPUMNRPNQOP
checkedQQNPPQOPPP
checklistQOPPPPPPPP
checksTOOPPPOPPP
cheekOONPPTQPPP
chemoMQRPPPPQPP
chestMK[PPJRORP
chest $OOPRPPPPPP
chest andPPRPPOPPPP
chest drainPQPPPPPPPP
chest filmPPPPPPQPPP
chest isPPQPPOPPPP
chest painNRQPQNOPQP
chest xQPPPPPPPPP
chestyQPPPPPPPPP
chesty coughQPPPPPPPPP
chfQPOPPPORPP
chiPQPPPPPPPP
childLOMUPQSNRP
child $RPPPPPOPPP
child isOPPPPPQPPP
child withOOOPOOTPPP
childrenVPPNOPOPOP
children $SPPOPPPPPP
children withQPPPPPPPPP
chlamydiaPOPPPRPPPP
chlorhexidineROOQOPPPPP
chlorthalidoneQPPPOPPPPP
chlorthalidone vsQPPPOPPPPP
choiceOPPPQPPPPP
chokedPPQPPPPPPP
chokingPNUPPOOPPP
choking onPNTPPOPPPP
cholePQPPPPPQPP
cholesterolPOOPPSOPPP
cholesterol isQPPPPPPPPP
chondroitinQPPPPPPPPP
christmasOROPPROPOP
chronicQQOOOOQROP
ciclosporinOPPPRPPPPP
cigaretteQPPPPPPPPP
cigarettesQPPPPPPPPP
cigsQPPPPPPPPP
ciproPPOOQPPPQP
ciprofloxacinNPPPTPPPPP
cirrhosisOPPPRPPPPP
citalopramRPPOQOPPPP
citrateOPPQRPPPPP
ciwaOPPPPPPPQP
ckRLMPOMZPPP
ckdJMORZOQPOP
ckd #1JMORZONPPP
claimOOPPPPOXLP
claim forOPPPPPPSOP
clammyPORPPPPPPP
clarithromycinQPPPROPPPP
classLTRPPPOPPP
claudicationQPPPPPPPPP
cleanUQNPOOOPOP
cleanedOROPPPPPPP
cleanerPORPPPPPPP
clearSQOOPQOPPO
clear theQPPPPPPPPP
clearanceLOPVOPPPQP
clearedRPPPPOPPPP
clerkOQOPPPPQOP
climbingPPQPPPPPPP
clinicNXNNONLNXO
clinic $OMPPQPRPTP
clinic ?SPOPPPNPPP
clinic doPOOPPPPPSP
clinic isOQOPPPPPQQ
clinic onPPPPPPPPQP
clinic saturdayPQPPPPPPPP
clinicalRNRPPPPPPP
clinicallyQPPPPPPPPP
clinicsPPPPPQPPPP
clockQPPPPPPPPP
clopidogrelQPPORPPPPP
closeRPOPPPPPPP
closedQSOPPPOOOP
closed forPQPPPPPPOP
closesPQPPPPPPPP
closingPOSPPOPPPP
closureQOOPPPQPPP
clotQPPPPPPPOP
clotsQQSOONOPPP
clots $RPPPOPPPPP
cloversSNPPPPPPPP
clozapineNPOQTPOPPP
clozapine andQPPPPPPPPP
clubPSOPPOOPPQ
cmPNPROPRQOO
coQOQPROOPOP
co #1QORPPPPPPP
co amoxPPPPQPPPPP
co amoxiclavQPPPPPPPPP
co trimoxazoleOOPQQPPPPP
codeJLSMMMK][M
code $OOOPPPP[JP
code bluePSTPPPPJPP
code doOPPPPPPTNP
code forIJNNOON\[O
codedPQNPPPPQPP
codeinePPPORPPPPQ
codesOPPPPPPTNP
codingOOOPPPPTPP
coffeeKYOPPPOOOP
coffee $ORPPPPPPPP
coffee isPQPPPPPPPP
cognitionRPPOPPPPPP
cognition $QPPPPPPPPP
cohortSPPPOPOPPP
cohort $RPPPPPOPPP
coilRMPPPQNPRP
colaQPNPOPSPPP
colchicineSPOPQPOPPP
coldOMVOPOTOOO
cold $QOQPPPPPPP
cold andPPQPPPPPPP
coliQNOPPPPQRP
colicRTOPOMPPOP
colic $QPPPPPPPPP
collapseQNQPPPORPP
collapsedORSPPNPPPP
collarQPPPPPPPPP
colleagueQOPPPPOPPR
collectPQPPPPPPPP
colonPPPPPRPPPP
colonoscopyOOPPPROSOO
colorPOQPPPPPPP
colourOMQPPQRPPP
comNPUOPPOPPO
combinationPPPPQPPPPP
combineMPPPTPPPPP
combinedQPPPPPPPPP
comboRQOPNPPPPP
comeORYOONNOMP
come $OMWPPOPPOP
come backPQOPPPPPPP
come inPPPPPPPPPQ
come toPOQPPPPPPP
come upPQPPPPPPPP
comesRQLOPQRPPP
comes backPQPPPPPPPP
comes outQOPPPPPPPP
comfortableNPPPRPQPPP
comingLRQUMQOPPP
coming $OSNPPPPPPP
coming backQPPPPPPPPP
coming offNPPUMPPPPP
coming outPNQPPRPPPP
committeeOSOPPPPPPP
commonROPPPPPPPP
communityPOPPRPPPPP
community acquiredQPPPPPPPPP
companyPQOPPPPOQP
comparedTPOONPPPPP
compared withSPPONPPPPP
compatibleOPPPRPPPPP
complainingPQPPPPPPPP
complaintPPNPPPOPPT
completeQQPPPPPPPP
complexNPPPPPQROP
complicationsQPPPPPPPPP
compressionQOPPPPPQPP
compressionsOMUPPPPPPP
conRQRONOOPPO
concussionOQPPPQPPPP
conferencePQPPPPPPPP
conference roomPQPPPPPPPP
confirmQPPPPPPPPP
confusedQMSNOOQPOR
confused andQPPPPOPPPP
congratsPQPPPPPPPP
congrats onPQPPPPPPPP
consciousPPQPPPPPPP
consentPPOOOOONSS
consent formROPPPPPOTL
conservativeQPPPPPPPPP
constantQPPPPPPPPP
constipationQPPPOPPPPP
consultOQOPPPPRPP
consultantPOPPPPPPRO
consultationPNQPPPPVMO
contactOOOPPPSPPP
continueQPPPQOPPPP
continuousQPPPPPPPPP
contraceptionMPPOSPPPPQ
contrastOPQMUPOPPP
controlRPOOPQOOQP
control $PPPPQPPPPP
controlledRNOPPPPPRP
conversionLPPVOPPPPP
convertOPPSOPPPPP
convulsingOPQPPPPPPP
convulsionQPQPPPOPPP
cookiesPQPPPPPPPP
coolROPPPPPPPP
coolingSOOPPPOPPP
copdPQONSOQPOP
copd $MOPOTPRPPP
copd exacerbationsQPPPPPPPPP
copd flarePPPQPPPPPP
cordRORPPOOPOP
cord prolapsePPQPPPPPPP
corePNRPPPPPPP
coronaryQPPPPPPPPP
correctMPPWNPPPPP
corridorOTOPPPPPPP
cortisolOOOONPVPPP
cortisoneSOPOPPPPPP
cortisone shotROPOPPPPPP
costRPOPPPPPPP
couchPQPPPOPPPP
coughSQNOPQPOPP
cough $RPPOPPPPPP
cough andOPOPPPRPPP
coughingPOQPPPQPPP
coughsQOQPPOPPPP
couldOPMQQPUNPP
could itRNOPPORPPP
could youPPPRPOPPPP
counsellingOOQPPPPRPP
countNSNPPPPROQ
count isPROPPQPPPP
counterOPQPSPPOPP
countsPPPPPPPQPP
courierOSNPPPPPQP
courseTPOPPPOPPP
course ?QPPPPPPPPP
course ofQPPPPPPPPP
courtONPPPPPPOV
coverLRNQONPTOS
coveredOMQPPOPPPU
coveringPRPPPPPPOP
coversPMPPPPPPUP
covidTSNMQPNPPO
covid $SOPOPOOQPP
covid atQPPPOPPPPP
covid onOPPPQPPPPP
cpapQPPPPPPPPP
cprONSPPOOPOQ
cptKOOOPOO[OP
cpt forNOPPPPPUPP
cracklesOPRPPPPPPP
crampsQPPPPPPPPP
cranberryQPOOQRPPPP
cranberry capsulesQPPPPPPPPP
cranberry juiceQPPPQPPPPP
cranberry pillsPPPPPQPPPP
cranberry tabletsOPPPPQPPPP
crashXMQNONNORP
crash #1XLOOOPOPPP
crash teamQPPPPPPPPP
crashedPSNPPOPPPP
crashingONSPPPOPPP
crclROPROOPPPP
crcl #2ROPROOPPPP
creamRLMQOZNPMP
cream orQPPPPOPPPP
creatPPOLVPOPPP
creatinineNOPRPOQPPP
creatinine clearanceNPPRPPPPPP
crewPRPPPOOPPP
criesQOQOPQPPPP
crisisQNRPOPPPQP
criteriaNOPPPPOPUP
criticalOPQPPPOSPP
critical careOPPPPPPSOP
crossNOQQROPPPP
croupSROOONRPPP
croup #2OPPRPPPPPP
croup $SPPNPPPPPP
croup kidOQQPPPPPPP
crpUNOPOPPPPP
crushPOQPPPPPPP
crushedQPQOPPPPPP
crushingNOSPPOPPPP
crushing chestOPRPPOPPPP
cryPROPPPPPPP
cryingORQPPPOPPP
crying inOPOPPQPPPP
csfOPPOPPSPPP
ctWRPNPMOPON
ct #1QPPPPPOPPP
ct $OPSPPPPPPP
ct ?QPPPPPPPPP
ct forQPPPPPPPPP
ct headQONPPOUPPP
ct inRPPPPPOPPP
ct orQPPPPPOPPP
ctgPOQPPPPPPP
cuffPSPPPOOPOP
culturePPPPPOOPRP
culturesPQOPPPPPPP
cupboardNRPPPPPORP
cureRPPOPPPPPP
cure rateQPPOPPPPPP
currentOQPPPPPPPP
curtainNOPPPPSPPP
cut^IYQNJLNMO
cut downRMRPPPPPPP
cut offSPPPPPOOPP
cuteOSOPPPPPPP
cutoffSOPPPPOPPP
cvQPPPPPPPPP
cv deathQPPPPPPPPP
cvaQPPPPPPPPP
cvdQPPPPPPPPP
cxrMPPPPPUPPP
cyclobenzaprineQPPPOPPPPP
cylinderOQQPPPPPPP
cystitisOPPQPPPPPP
d_MLLLUQPMN
d #1QPPPPPPPPP
d #4POPPPPPRPP
d $TNOOORPPOP
d agoQPPPPPOPPP
d cQPPPPPPPPP
d dimerOOPOPPUPPP
d forPPPRPPPPPP
d inPQPPPPPPPP
d vsQPPPPPPPPP
daMQUOPPOPPO
dabigatranRPPPPPPPPP
dabigatran forQPPOPPPPPP
dadNRNPPUOPOP
dad'sOOQPPROPPP
dailyUNOROPNPOO
daily vsQPPOPPPPPP
dalteparinMSPQOPPPPP
damageRPPPPPPPPP
dangerPPOPQPPPPP
dangerousOOMPRUPPPP
dansPOTPPPPPPP
dans laPORPPPPPPP
dans lePNRPPPPPPP
dantroleneOPPPPPPPRP
dapagliflozinQPPPOPPORP
daptQPPPPPPPPP
darkMPRPPPQPPP
dataWNNOONPPPS
data $UOPPPOPPPO
data ?QPPPPPPPPP
dateOQPOPPNROR
datesQNOPPPOTPO
daughterLNPPOTRPOQ
daughter isPPPPPQPPPP
dayPSBXNYPUKL
day #1PNQROQSNOO
day #2OPPPPPPQPP
day $OQMTMROROO
day ?PQPQOOPQPP
day andRPPPOPPPPP
day doesQPPPPPPPPP
day forQPPOPPPPPP
day inOPPTNPPPPP
day isPROPPPOPPP
day ofQPOPPPPPPP
day oneQPPPPPPPPP
day orRPPPPPPPPP
day toQPPPPPPPPP
daysTGNRMSSTPN
days $NNOTQSOQMP
days ?PQPRPOOQPP
days afterRPOOORPQPP
days agoQPPPPQPPPP
days andPPPPPPQPPP
days doesQPPPPPPPPP
days inPOPPPPPPQP
days ofPPOKPOTPTP
days orPPPQOPMSPP
days postPPQPPPPPPP
dbtQPPPPPPPPP
deSV^LLNMMML
de #1PORPPPPPPP
de #2UONPPPPPPP
de laTPPPPPOPOO
deadKXSPPMNOPO
deadlinePNPPPPPPPS
dearORPPPPPPPP
dear allOQPPPPPPPP
deathRPNOOONSPR
death $QPPPPPPPPP
death ?QPPPPPPPPP
death inPPPPPPPPPQ
deathsVPNOOPOPPP
deaths $SOOPOPPPPP
debriefOQPPPPPPPP
decemberPRPPPPPPOP
decentQQPPPPPPNP
decidePPPPPPPPPQ
decidedOSOPPPPPPO
decisionPOPPPPPPPQ
declineQPPPOPPPPP
declinedPPPPPPPROP
decompressionQPPPPPPPPP
deepNNVROMQPPP
defNPPNVPPOPP
defibQQPPPPPPPP
deficiencyNOPSOPRPPP
deficiency $QPPPPPPPPP
degreesNOUOPPOPPP
delORPPPPPPPP
delaySNPPPPPPPP
delayedSPOOOQPPPP
deliriousMPSPPPOPRP
deliriumTPOOOPQPNP
delirium $QPPPPPPPPP
deliverPOPOPPOPSP
deliveredNPRPPPQPPP
deliveryNVOPPPPPPP
deltaOOPPPPUPOP
demONTPPPOPPP
dementiaTOMOOQNROQ
dementia $QPPPPPPQPP
dementia andPPPPPQPPPQ
denguePOPPPPQQPP
densePPQPPPPPPP
dentalPPNORSOPPP
dentistPPNPPTOPPP
departmentOQOPPPPPQP
depressedPOPPPORPPP
depressionQQNONOUPOP
depression $QPPPPPPPPP
derORQPPPOPPP
desdePORPPPPPPP
deskNYOPPNOOOP
desk $OUNPPOPPPP
desk isPQPPPPPPPP
despiteQPPPPPPPPP
detoxQQOPOPPPPP
developmentPPNPPPRPPP
devicesPMPPPPPPSP
dexTOORMPPPPP
dex #1QPPPPPPPPP
dex forQPPOPPPPPP
dexaQPPPPPPPPP
dexamethasoneQPPOPPPPQP
dhaPQPOPPPPPP
diNRRPPPOPPP
diabetesQROOOSOOOO
diabetes $RPPPPPPPPP
diabetes andQPPPPPPPPP
diabeticTOPNNPNPTP
diabetic $PPPPPQPPPP
diabeticsPQPPPPPPPP
diagnosedPPOPPTOOPP
diagnosed withQPPPPROOPP
diagnosisNPOPPORSPP
dialysisJPPUSSOOOO
dialysis patientNPPOTPPPPP
diarrheaOPPSPOPPPP
diarrhea $QPPOPPPPPP
diarrhoeaRQPQPNPPPP
diasOQPPPPPPPP
diazepamMMTSPPPPPP
diclofenacNPPPSPPPPP
didMlMKOJMOLO
did anyoneORPPPPPPPP
did iPQPPPOPPPP
did itNSOPPPOPRP
did nothingQPRPPNPPPP
did theMXPPOPPOMP
did youPRPPPOPPPP
didn'tPQPPPPPPPP
dieOOSPPPPPPP
diedLTOPPPPRPQ
died ofOPPPPPPQPP
dietQOPPPSOPOP
diet forPOPPPRPPPP
diffTONPOOPQOP
diff $QPPPPPPPPP
differenceQOPPPPPPPP
differentNNOPTQOPPP
differentialNPPPPPSPPP
difficultOPPPPPPPRP
difficult airwayOPPPPPPPRP
digoxinNOTOROPPPP
diltNPPOSPPPPP
diltiazemPPPPQPPPPP
dimerOOPOPPUPPP
dimer #3MPPPPPUPPP
dinnerORPPPPPPPP
dipOPOPPPRPPP
dipstickRPPPPPPPOP
directRNPPPPOPRP
directionNQPPPORPPP
disabilityPPPPPPPQPP
disagreeQPOPPPPPPQ
discPOPPPQQPPP
dischargeSQNOPOOQNR
discharge $QPPPPPPPPP
dischargedPQPPPPPPPP
diseaseTOPPNOQPPP
disease $QPPQPPPPPP
disease ?PPPPPPQPPP
disorderQPPPOPPPPP
disorder $QPPPPPPPPP
dissectionPPQPOPPPPQ
distalQPPPPPPPPP
divertOQPPPPPPPP
dizzyPORPPNQPPP
dizzy andPORPPPOPPP
dkaOQNPPPOPTP
dlPPQPPPPPPP
dmWPOOPPLPPP
dm #1QPPPPPOPPP
dm $QPPPPPPPPP
dnOQPPPPPPPP
dnacprPOPPPPOPPS
dnrOOPPPOPPPS
doV8CKJdEWoI
do $NTTOOPNOOO
do ?OSPPPPOPPP
do anythingTOOPOPOPPP
do asQPPPPPPPPP
do firstQPQPPPPPOP
do iJ<MSSMNZdO
do itOMTPPQPPPP
do notOSOPPQPPPP
do patientsQPPPPPPPPP
do thePRNPPWMONP
do theyWNNNQNNSOO
do weCMNMNVMNgQ
do youISJSNVYSIN
doacSPPNQPPOPP
doac $PPPPQPPPPP
docMPOOQUPPQP
doctorMMQOOWOQOQ
doctorsQOPPPPPPPQ
documentONPPPOPWOO
doesZGGHTPPTST
does aXPOPPOOOKR
does anyoneOUPPPPPPMP
does anythingRNPPPPPPPP
does hePNOPPORPPR
does itXKNOPOPPPP
does notOPVPPMOPPO
does onePPPOPPPPPP
does ourLOPPPOOPWQ
does puttingQPPPPPPPPP
does sheSMOPPRRPNO
does startingROPPPPPPPP
does thatQOOPPPRPPP
does theCYONPOMPXT
does thisNPPPPPSPPP
doesn'tQMPPPNSPQP
doesn't workPPQPPPPPPP
dogQQQPPOPPOQ
dog bitePQOPPPPPPQ
doingOROPPSNPOR
doing aPQPPPPOPPP
doing compressionsPMSPPPPPPP
doing thePUMPPPOPOP
dolutegravirOPPORPPPPP
don'tNSOPPPROOO
don't knowONQPPRPPPP
don't thinkPPQPPOPPPP
don't wantOORQQOPPPP
doneO\KOOOOQOO
done $PROPPPPPPP
done onPPPPPPPQPP
donepezilRPOOPPPPPP
donepezil andQPPPPPPPPP
donorOPPPPORPPP
dontOMXPPNOOPP
doorPTRPPOOISQ
door $POQPPPPPPQ
door codePSPPPPPNOP
door isPQPPPPPPPP
door toRROPPPPONP
dopaminePPPPQPPPPP
dopoPOTONPPPPP
dopplerPRMPPOSPPO
dosPOQPPPPPPP
dosagePPPQPPPPPP
doseTMJfNLLNLN
dose $OOPTOPPPPQ
dose ?PPPRNPPPPP
dose andNPPRPPPPPP
dose ctPPPPPPPQPP
dose forDOObOPOPOP
dose inNPPTPPPPPP
dose ofLSPUNPPPPP
dose vsQPPOPPPPPP
dose whenPPPQPPPPPP
dosesOPQQPPPPPP
dosingNOOXNPOPPP
doublePPNOPOWNPO
doubledQPQPPOPPPP
downQVXNNPMNKN
down $RPOPPPPPPP
down ?PQQPPPPPPP
down againPPOPPPRPPP
down andPPQPPPPPPP
down forPROPPPOPPP
down fromPSNPPPOPPP
down inPPRPPOPPPP
down sincePROPPOPPPP
down theQOQPPPPPPP
down toPRPPPPOPPP
doxyQOPORQOPPP
doxycyclineOPPPSPPPPP
doxycycline forQPPPOPPPPP
drMOOOO[ONQN
drainSPQPPPNPPP
drainagePPQPPPPPPP
drainedROPPPPPPPP
drankPNVPPNPPPP
drank thePNSPPOPPPP
drawerLWOPPOOPPO
drawer $NTPPPPPPPP
drawingPQNPPPRPPP
drawnOQPQPPOPPP
dressNQOPPOQHYP
dress codePPPPPPPHYP
dressingNOOPPPPUPP
dressingsPQOPPPPQPP
drgJOPOOPPZPP
drg forOOPPPPPTPP
dribblingPPQPPPPPPP
drillORRPPPPNPP
drill atPRPPPPPOPP
drinkQONPOUQPOO
drinkingTONOPNRPPP
drinking ?QPPPPPPPPP
drinksOONPQRQPPP
dripPNPUNOOORO
driveNROOPRPPNR
drive $PRPPPPPPPP
driverMNO\MOOPOQ
driver #2QPPPPPPPPP
drivingQQNPPMOPPU
droolingOOTNPPQPPP
dropQPLPRPSPPO
drop $ROPQOPPPPP
droperidolROPOPPPPPP
droppedORROPOOPPP
dropped hisPQOPPPPPPP
dropped onPORPPPPPPP
droppingOPRPPPPPPP
dropping $OPRPPPPPPP
dropsNRLUTNOPOP
drops forSPPPNPPPPP
drowningORQPPPOPPP
drowning inNRQPPPPPPP
drowsyPOUNPOOPPP
drugWQONNNQOPO
drugsUNOOQQMPQP
drugs inQPPPPPPPPP
drumPPQPPOPPPP
drunkNORPPQPPOR
dryQKPOOURPOO
dsNPPRPPPQPP
ds #1QPPPPPPPPP
duNPTPPPPNPP
duePPQOOROQNO
due toPPPPPPPRPP
duloxetineQPPPPPPPPP
dummyQPPPPOPPPP
durationQPPPOPPROP
duration $QPPPPPPPPP
duringOPQRPOQOOP
during aRPPPPOPOPP
during theQOPPPPPPPP
duskyOPQPPPPPPP
dutyNPNOOONOTU
duty ofONOPPPPPPU
dvlaNONPPOPSOU
dvtQOPQORPOPP
dvt $QOPPOSOOPP
dxNOOPPORTPP
dyeOPQPPPPPPP
dyingNQQPPKONST
dying ofPROPPPPPPP
dyspneaRPPOPPPPPP
dystociaPQPPPPPPPP
eONZLNNLSOR
e coliQNOPPPPQRP
e learningOSOPPPPPOP
e mOOPPPPPTPP
e motiveSOPPPPPPPP
eachKNOTSQQQPO
each timePPQPPPPPPP
earMFOOP^RROO
ear infectionNOPPPSPPPP
earlyWONNOOSONO
early inQPPPPPPPPP
earsPOPPPROPPP
easeQPPOPPPPPP
eatQMNOOXOOPO
eat $PPPPPSOOPP
eatenNQPPPQPPPP
eatingOULPPPPPPP
eatsPOOPPSPPPP
ecgOQOOPOSOOO
ecg machinePQPPPPOPPP
echoSPPPPNOPPP
eclampsiaPQRQOPOOPP
ecmoRNROPPOPQP
ectopicOPPPPPQPPP
eczemaQPNPPTPPNP
eczema $PPPPPPQPPP
ed]ONLOMLPRP
ed $SOPOOPPPPP
ed isPROPPPPPPP
edemaPPQPPPPPPP
edgeNQNPPPSPPP
eenRQNPPPPPPP
efTPPPMPPPPP
ef #2QPPPOPPPPP
effectSOPORPOOPP
effect $QPPPPPPPPP
effect onPOPPRPPOPP
effectivePRPPPPPPPP
effective $QPPPPPPPPP
effective isNSPPPPPPPP
effectivenessRPPOOPPPPP
effectiveness $RPPOOPPPPP
effectsQOOPPRPPPP
effects ofQPPPPPPPPP
efficacyRPPOPPPPPP
effusionNPQPPPRPPP
egfrNOOTSONOPP
egfr #2POOOUOOPPP
egfr ofNPPTNPPPPP
eggNOPOUPQPOP
egg allergyPPPPQPPPPP
eightPROPPNPPPP
eitherPPPPPPPPQP
elNQUOPOOOOO
elbowSNOPPOOOSP
elderlyPPOTPOOPOP
elderly $QPPPPPPPPP
electiveSPPPPPPPON
electricPQNPPQPPPP
elephantPPRPPOPPPP
elevationMOQPPPTPPP
elevenPQPPPPPPPP
eliquisQOOPPRPPPP
elleONUPPPPPPP
elseNSQOPQRONP
else $PQPPPPRPPP
else ?OPRPPPPPOP
emSRMPPPOPPP
emailPRPPPOPPPP
emergencyONPOOOOSPS
emergency roomQPPPPPPPPP
emollientQPPPPPPPPP
empagliflozinPPPPPPPPQP
emptyMVOPPQOPOP
emsROPPPPPPPP
enSL[OOONOON
en elOPRPPPPPPP
en laOQPPPPPPPP
encounterOOPPPPPSPP
endPWPOPOOPLP
end ?PTPPPPPPMP
end ofQQPPPPPPPP
end upQPPPPPPPPP
endoOPPPPPPPQP
endoscopyQOPPPPPPQP
endsORPPPPPQPP
engineerPTNPPOPPPP
englishORPPPPPPPP
enoughVPNMOOOPOR
enough $PQPPPPPPPP
enough ?ROPPPPPPPP
enough forOOPPPQPQOR
enough orSPPNPOPPPQ
enough toROPPPPPPPP
enoxaparinOPPQQPPPPP
entQPOPPQPPOP
enterPPPPPPPROP
entrancePOSPPPPOPP
entryMQSPPPOQPP
epaRPPOOPPPPP
epiNOQRPOPOOS
epi inOOQPPPPPPP
epicPRNPNPOPRP
epiduralRPPPPPOPPP
epidural steroidPPPPPPPQPP
epilepsyOPOPPOOQPS
epilepticusQNQPPPOSPP
epinephrineQPPPOPPQPP
epipenPPQPPPPPPP
episodeSPOPPPPPPP
epleyRMOPPSPPPP
equalPOPRPPPPPP
equinaOOOPPOQPPR
equivalentONPQPPRPPP
erSQQOOPOPOP
errorPNOPPOPOTO
errorsQQOPPPPPPP
escalationPROPPPPPPP
esettTNPPPPPPPP
esketamineQPPPPPPPPP
esrOPPPPPRPPP
estOOTPPPPPPP
estaPPRPPPPPPP
establishedPPPPPPPQPP
etMMZPPPOOPN
etohPPPQPPOPQP
etoh withdrawalPPPQPPOPQP
evenOSMPPRPPOQ
eveningPQMPQQPPPP
eventsRPPPOPPPPP
events $QPPPOPPPPP
everORRPOPOPPP
everyWDPQPXNOOO
every #1QPPPOPPPQP
every #2POORPPPPPP
every dayPLOPRTPPPP
every eveningQOOPPQPPPP
every monthPOPPPQPPPP
every nightPOOPPRPPPP
every otherPPQPPPPPPP
every twoQROPPOPPPP
every weekQPPPPPPPPP
every yearQPPPPPPPPP
everybodyPROPPPOPQP
everyoneORRPPPPPPP
everyone $PNRPPPPPPP
everythingNVNPPOPPPP
everywherePQPPPPPPPP
evidenceUQOOPNOOOP
evidence $ROPOPPPPPP
evidence forPRPPPOPPPP
exQPPPPPOPPP
ex smokerQPPPPPOPPP
exacerbationQPPPPPPPPP
exacerbationsQPPPPPPPPP
exactlyPPPPPQPPPP
examTVMOONOPOO
exam $PQPQPPPPPP
examsPQPPPPOPPP
exceptPQOPPPPPPP
excisionPPPPPPOQPP
exerciseRQPPPOOPPP
exercise forQPPPPPPPPP
exercisesQPPPPPPPPP
exhaustedNPSPPPOPPP
expectPQPPPPPPPP
expectantQQOPPPPPPP
expiredOTOPPOPPPP
extendedRPPOPPPPPP
extended vteSPPMPPPPPP
extensionNNPPPPOPWP
extraQPPPPPPPPP
extractionNPOPPSPPPP
extubatedPQOPPPPPPP
eyeQLMNTVPOPN
eye casualtyOOPPPPPPRP
eye clinicQPPPPPOPPP
eye dropsNRMOUPPPPP
eye sinceQOPPPPPPPP
eyelidPONPPPTPPP
eyesMJWPNQUOPO
ezetimibeQPPPPPPPPP
faMLNLMROPO
f #1RPPOPPPPQP
f #2TOPPPPOPPP
f bmiPPOPPPRPPP
f dmQPPPPPPPPP
f onNPOPPPSPPP
f tQPPPPPPPPP
f withOPPPPPRPPP
faceRLROOORQPO
face hasPPQPPPPPPP
face isPPQPPPPPPP
facialPPROOPPPPP
facilitiesPROPPPPPPP
factorQPPPPPOPPP
failedPPSPPOOPPP
failingQPQNPPPPPP
failurePROQPQOPOP
failure $ROPPPPPPPP
faintPPSPPNPPPP
faintedQRNPPPOPPP
fainted inPQPPPPPPPP
faintingNPSPPPPPPP
fairPQPPPPPPPP
fallLNOOOOVRPQ
fall $OPPPPNTPPQ
fallenPMPPPPPPSP
fallingNOSPPRNPPP
fallsSSNOOQNONP
falls $ROPPPPPPPQ
falls thisPQPPPPPPPP
falsePQNPPPQPPP
false alarmPROPPPPPPP
familiesOPPPPPPPRP
familyOQOOQOOPOS
family $PNQPPPPQOQ
fanPSOPPOOPPP
farUOOQNOPPPP
far apartSPPQNPPPPP
farmPMRPPOOPPS
farmerPOOPOOTPPP
fasciaQPPPPPPPPP
fasciitisQRPPPRNOOP
fastTLQUOPNOOO
fast $PQQPPPOPPP
fast canTOOSOMPPPP
fast doOPPQPPPPPP
fasterSOPPPOPPPP
faster $ROPPPOPPPP
fastingQPPPPPPPQP
fatOMPOPVRPNO
fatherOPPPPRPPPP
fatigueRPPPPPPPPP
fattyPOPPPRPPPP
faxORPPPPPPPP
fcOOSPPPPPPP
fc #2OOSPPPPPPP
febrileTOPPPPNPPP
febrile seizureROPPPPOPPP
febuxostatQPPPQPPPPP
fecalQPPPPPPPPP
feedOPPPPQPPPQ
feedingNPOPUOOPPP
feeding tubePQPPPPPPPO
feedsQOPORQPPPP
feelNKTOOWOPPO
feel betterQPPPPPPPPP
feelingPNOPOQSPPP
feelsOPROPNRPPP
feels fineOPOPPPSPPP
feels likePPRPPOPPPP
feetQSOPPOOPPP
feet arePSOPPNPPPP
fellQQSPPNNPPP
fell asleepPQOPPPPPPP
fell offPQPPPPPPPP
fellowPROPPPPPPP
femaleQPPPPPPPPP
femoralPNRPPPPPPP
femurMPPPSPPPPP
fentanylNPQQQOPQPP
fentanyl patchPPQQOPPPPP
ferritinNOOOPRTPPP
ferritin #1QPPPPRNPPP
fetalOOTPPPOPPP
fetal heartNOSPPPPPPP
feverNNNLROXPPQ
fever #2SPPMPPPPPP
fever $QPOPORPPQP
fever andOPPPPQPPPP
fewQOPPQOPPPP
few daysOPPPQPPPPP
fewerVOPOOPOPPP
fibPPPPPQQPPP
fibrillationQPPPPPPPPP
fidaxomicinQPPQOPPPQP
fidaxomicin orQPPOPPPPPP
fieldPMPPPRQPPP
fifteenOPPPPPPPPQ
fifthOMRPPPSPOP
fiftyPPPPPPQPPP
fightNPOPSPPPOR
fightingPORPPPPPPP
fileOROPPPPPPP
filedOPOPPPPPPQ
filledPQPPPPOPPP
fillingSOPPPPPPPP
filmOPNPPOSTNP
film ?PPPPPPQPPP
filmsRPPPPPOPPQ
filterOPPTOPPPPP
finallyOUOPPPPPOP
findQOQPPOPPRP
find thePPPPPPPPQP
findingQPPPPPPPPP
fineSOHNPSVPOP
fine $PPOPPPRPPP
fine butPPPPPPPPPQ
fine isQPPPPPPPPP
fine noQPPPPPPPPP
fine nowPPOPPQPPPP
fingerQNRPPPOPPP
fingersKPQPPPUPPP
finishORQPPQPPNP
finishedOSRPPNPPPP
fireMUSPPOOPOO
fire alarmNTNPPPPPPP
fire drillPQPPPPPPPP
firstUOORPMIRUO
first #2PPPPPPPQPP
first $POTPPPNPQP
first ?RPQPPPOPPP
first aidOROPPPPPPP
first andOOOPPPPPSP
first forRPPPPPPPOP
first lineQPPPPPPPQP
first orRPPPPPOPPP
first timeORPPPPPPPP
first trimesterOOPPSPPPPP
first unprovokedQPPPPPPPPP
first visitQPPPPPPPPP
fishSPQOOPPPPP
fish oilSPOOOPPPPP
fistPOSPPNPPPP
fistulaQOQPPPPPPP
fitVKQOOMNSPQ
fit #2QPPPPPOPPP
fit $PPPPPOPPPR
fit inPOPPPPQPPP
fitsPPPSNPPPPQ
fittingOMVPPOOPPP
fiveQRORONPPPO
five daysPPPQPOPQPP
five minutesQPPPPPPPPP
five monthsPPQPPPPPPP
five weeksQPPPPPPPPP
five yearsQPPOPPPPPP
fixedSONPPROPPO
fixed $OPOPPRPPPP
flagsROPPPPOQPP
flarePPPRPPPPPP
flare $QPPOPPPPPP
flaresPNPPPSPPPP
flashesQOPPPPPPPP
flatLQPPPQTPPP
flat andPPPPPQPPPP
flexerilQPPPPPPPPP
flightOOPPPRQPPP
floatersNPPPPQSPPP
floaters inPPPPPQPPPP
floorNQTPPNQPPO
floor $PNSPPPPPPP
floor ofPOPPPPRPPP
floppyOOTPPOOPPP
flowSLSPPPPPPP
fluPTMMVMOPQQ
flu $PPPOPPPOQP
flu clinicOROPPPPPPP
flu jabPOPPRPPQPP
flu shotQSNOQOPPPP
flu shotsPQPPPPPPPP
flu vaccineQPPPPPPPPP
fluconazoleNPPRRPPPPP
fluidPLPNPPWPOP
fluidsSOQOOPOPPP
fluids $QPPPPPPPPP
fluoxetineRPPOPPPPPP
flushPPPPRPOPPP
flushedPPQPPPPPPP
flushesQPPPOPPPPP
fluticasoneOPPORPPPQP
fluticasone salmeterolPPPPPPPPQP
flyQOPPOSOOPP
flyingPQNPPRPPPP
fmtQPPPPPPPPP
foamPMRPPSOPPP
folderOQOPPPPPQP
folder $PQOQPPPPQP
foleyOQPPQPPPPP
folksRQOPOPPPPP
followRPOPPPOQPO
follow upSNPPPPPQPP
fomepizoleOPPROPPPPP
foodPPPQPPOPPQ
footNOSPPNUPOO
foot dropPPPPPPQPPP
foot isPPOPPRPPPP
footballPQPPPQOPPP
footballerQOPPPPPPPP
forWA#r5P%}}K
for #1JORUPPRPOO
for #2MOM\OOQOOO
for #3PPPQPPPPPP
for $POPNRRPPPP
for aUOGaOKHVLP
for acnePPPQOPPPPP
for acuteRPPOPPPPPP
for adultsRPPNPPPPPP
for afRPPOPPPOPP
for agitationOPPQPPPPPP
for alcoholSPPNOPPPPP
for anKPPYONOPOP
for anaphylaxisPPPPPPPPQP
for backRPPPOPPPPP
for bayPQPPPPPPPP
for bedOWOPPPOOMP
for bleedingRPOPPPPPPP
for cOPPRPPPPPP
for childPPPQPPPPPP
for chronicQPPOPPPPPP
for colicQPPPPPPPPP
for copdPPPPPPPQPP
for covidOOPPPSPPQP
for croupQPPPPPPPPP
for cystitisOPPQPPPPPP
for decemberPRPPPPPPOP
for extendedSPPMPPPPPP
for fivePPPQPOPPPP
for fluPOPPPPPPQP
for giPMPPPPPPTP
for herPRMORPQPOP
for highQPPPPPPPPP
for himOPPPPRPPPP
for hipQPPPPPPPPP
for hisQSOOPNPPPP
for howSPPMPPPPPP
for ibsQPPPPPPPPP
for icuMPPPPPPPTP
for insomniaRPPPPPPPPP
for itQOOPPPRPPP
for kidsOROPPPPPPP
for kneeQPPPPPPQPP
for lifePPPPPQPPPP
for longOPPPPPPSPP
for lowQPPPPPOQPP
for lunchPSPPPPPPOP
for malariaPPPPPPPPQP
for meJMPMNdNNNO
for mildQPPPPPPPPP
for minorQPPPPPPPPP
for morePOPPPPPPQP
for mrsaPPPPPPPPQP
for myNROPPRPPPP
for myselfOOPPPRPPPQ
for nauseaPPPQPPPPPP
for onePRPPPOPPPP
for ourROOPPPPPPP
for painOPPPQPPPPP
for peQPPOPPPPPP
for pedsPNPPOPPOTP
for peopleOQPPPPPPPP
for preeclampsiaQPPPPPPPPP
for pretermOPPRPPPPPP
for preventingQPPPPPPPPP
for recurrentPPPPPPPRPP
for refractoryROPPPPPPPP
for roomPQPPPPPPPP
for rsiPPPQPPPPPP
for sciaticaQPPPPPPPPP
for sepsisPPPPPPPRPP
for severeQPPPPPPPPP
for shinglesNPPRPPPQPP
for somebodyQPPPPPPPPP
for someonePOOQPQPPPP
for somethingQPPPPPPPPP
for soreQPPPPPPPPP
for stablePPPQPPPPPP
for staffPPQPPPPPPP
for strokeNPPSPPPPPP
for suspectedPPPPPPPQPP
for tenPPPRPPPPPP
for tennisQPPPPPPPPP
for thatNPPPPPPPPR
for theMjHLTLLMNM
for threeQOQPPPPPPP
for twoNOPOPRRPPP
for utiPPPPPPPPQP
for vertebroplastyPPPPPPPQPP
for weightQPPPOPPPPP
for yearsSOPPQOOPPP
for youMRPPPPQPPP
forearmPOQPPPPPPP
foreheadQPPPPPPPPP
forgivePNRPPPPPPP
forgotPOOPPSPPPP
formLOMOOLM[XO
form $SRPPPOPOON
form forNOOPPPOTRO
formoterolQPPPPPPPPP
formsNUOPPOQOPO
formulaSOPPPPPNPP
formularyOPPOPPPPSP
fortnightQPPPPPPPPP
fortyOOSQOPPPPP
forty minutesPPQPPPPPPP
forwardONQPPQQPPP
fosfomycinRPPRNPPPPP
fosphenytoinPPPSOOPPPP
foundOPPNQRROOO
found aPQNPPRPPPP
found inQQOPPRNPPP
fourQROQOOPOPP
four andPPOPPQPPPP
four minutesOSOPPPPPPP
four monthsQPPPPPPPPP
fourthQPOPPPPPPP
fractureOPPOOPSOOR
fracture $QRRPPPPONP
fracture ?NPPPPPQPPR
fracture painQPPPPPPPPP
fracture surgeryQPPPPPPPPP
fracturedPPPPPPPPPQ
fracturesPQPPPPPPPP
fractures $QPPPPPPPPP
frailPOORPOPPPP
frail #2PPORPPPPPP
freeSTOOOOQONO
free $OQPPPPQPPP
free atPQPPPPPPPP
free tPPPPPQPPPP
freezingQSOPPOPPOP
frequentSOPPPPPPOP
freshQPPPPPPPPP
fridayNQPPPPOPSP
friday $ONPPPPPPSP
fridgeNSLOOOOOVO
fridge $PQPPPPPPPP
fridge ?PPQPPPPPPP
fridge alarmPQPPPPPPPP
friendOOPPPRPPPP
friendsOQQPPPPPPP
fromNQORJUTMNR
from #1ORNPPQOPPP
from #2OPPTPOOPPP
from aQNOPPQROOQ
from anPPPPPPPPPQ
from dayQPPPPPPPPP
from edRQPOPPPPPP
from fallingQPPPPPPPPP
from herPOQPPPPPPP
from hisORQPPOPPPP
from itPQPPPPPPPP
from lastORPPPPPPPP
from myPORPPOPPPP
from nowPQOPPPPPPP
from oneROQOPOPPPP
from roomPQPPPPPPPP
from thePNQOOTQPOO
frontROTOPNNPPP
front deskOQQPPPPPPP
front ofRORPPNOPPP
frothOORPPPPPPP
frozenPSNPPOPPPP
frozen shoulderPROPPPPPPP
ftQPPPPPOPPP
ft #1QPPPPPOPPP
fullPSRPOMQOOP
full dosePPPQPPPPPP
full ofOOTPPOPPOP
full thicknessRPPPPPOPPP
functionSMPRPPPPPP
functionalPPPPPPPQPP
fungalOOPPPRPPPP
fungusQNOOOSQPPP
funnyOROPPPPPPP
furosemideSPPNQPPPPP
furtherNQOPPPPRPP
fwdPQPPPPPPPP
fxNPPPSPOQPP
fyPROPPPPPPP
fy #1PROPPPPPPP
fyiOTNPPPOPPP
gOMNWPONTOO
g #1POOOSPPPPP
gabapentinNPPRSPOPPP
gainROPPPPPPPP
gainedQPPPPPPPPP
gaitPOOPPPRPPP
gallbladderPPOPPRPPPP
gameOSOPPPPPPP
gapRONMNPXPOP
gardenPRPPPPPPPP
gasLMTPPOTPPP
gaspingPNRPPPPPPP
gastricRPPPPPOPPP
gastric bypassQPPPPPOPPP
gastroQQOQOPPPPP
gastroenteritisPQPPPPOPPP
gateOPPPPRPPPP
gauzeRNPPPPPPPP
gaveNPRONROOOU
gave meOSOPPPPPPP
gave thePNRPPPPPPP
gave upQPPPPPPPPP
gcsROTOPPMPPP
gcs #1OPRPPPOPPP
gcs #2SPQPPPNPPP
gelTONOPQOPPP
generalRQNPPPPPPP
general wardQOPPPPPPPP
generatorPQPPPPPPPP
gentMPNRSPRPPP
gentamicinOOPSPPPPOP
gentlePROPPPPPPP
gentlemanNPROPOSPPP
gentleman inOORPPPPPPP
gesternOTNPPPOPPP
getSUOGOYJQRM
get aRSOOPPOOPO
get anQOPPPOPPRP
get backNSPPPPPPPP
get himPPPPPQPPPP
get hisPSPLPPPPPP
get itOQPPPQPPPP
get pregnantOPPPORPPPP
get theQPPPNROPPP
getsTNORPOOPNP
gettingPMTQOROPPP
getting worsePPQPPPPPPP
gfrOPPNTPOPPP
gfr #2PPPMTPOPPP
ghanaOQPPPOQPPP
giVLNONOPOSP
gi bleedRROPOPPPPP
gi bleedingQPPPPPPPPP
girlRRNOPPOPPP
girl #1QPOPPPPPPP
girl ofQPPPQPPPPP
girl withPQOPPPPPPP
girlsQPPPPPPPPP
giveTLMUSNMOTO
give himQPOPPPPPPP
give itNQOQRPPPPP
give mePPPQPPPPPP
give theQOPPNPPPRP
give themPPOPPQPPPP
give upRPPPOPPPPP
givenMPXQNOOPOO
given toRPPPOPPPPP
givesPQPPPPQPPP
givingSONOPQOPOR
giving aPPPPPPPPPQ
giving thePQPPPPPPPP
glargineOPPROPPPPP
glassesPPQPPPPPPP
glaucomaRPPOPPPPPP
gleasonQPPPPPPPPP
gleason #1QPPPPPPPPP
gliclazideQPPPPPPPPP
glovesPROPPTNOOP
gloves forQOPPPPPOPP
gloves inNSPPPPPPPP
glpPPPPPPPQPP
glp #1PPPPPPPQPP
glucagonOPQROPPPPP
gluconateMROSPPPPPP
glucosamineTPPONPPPPP
glucosamine forQPPPPPPPPP
glucoseQMROPOPPRO
glucose #2OPRPPPOPPP
gluePPPOPPRPPP
goMRIMTVONTO
go $NNSPPQOORP
go ?QQPPPPOPOP
go backQNOPPSOPPP
go homePRPPPOOPPP
go inMPPPTOPPQQ
go onPPPPPQPPPP
go toNSPPPNPPRP
go upPPORNROPPP
goalQPPPPPOPPP
godOOPPPRPPPP
goesLQMRQOSQPP
goingISTQOTPOOO
going forPQOPPPPPPP
going homeQQNOPQPPPP
going inPMSPPPPPPP
going onPOPPPPQPPP
going toMQNRPRPPPP
going upOOPPPPRPPP
goneNNUONTQOOO
gone downPORPPOPPPP
gone inPPQPPPPPPP
gonnaPQPPPOPPPP
goodXXMMNLMOMT
good $QPOPPQPPPP
good ?QPPPPQPPPP
good asXNPNPOOPPP
good enoughQOPPPPPPPP
good forQNPPPRPPPP
good isROPPPPPPPP
good nightPQPPPPPPPP
good samaritanOMOPPOPPPV
goodbyePMTPPPPPPP
gotHTUNM_KOMN
got aPLPPPZLPOP
got myOSRPPNNPPP
got theQQROPOPPOP
goutOPNROSSOON
gout attackRPPPPOPPPP
gout flareNPPSPPPPPP
gpNJQOPUORPQ
gp $OOOPPRPRPP
graceQPPPPPPPPP
gradeVONOOPPPPP
grade #1VONOOPOPPP
gramOPPSPPOPPP
gramsMNOXOOPOPP
grandOSNPPQOPPP
grand roundsPROPPPOPPP
grapePORPPPPPPP
grapefruitOPPNTPPPPP
grayPPQPPPPPPP
greatPVLOMPSPPP
great jobPQPPPPPPPP
greenPTNPPPOPPP
greyNLXPPOPPPP
grey $OORPPPOPPP
grey andPPQPPPPPPP
groinSLRPPPPPPP
groin herniaQPPPPPPPPP
grommetsQPPPPPPPPP
groundQMRPPPPPPP
groupPSPPPPPOOP
growingPONPPOSPPP
grownQPPPPPPPPP
gtnNPQRPPOPOP
guidedROPPPPPPPP
guidelineOPPPPPPPSP
guideline forOPPPPPPPRP
guidelinesRPPPPPOOPP
guillainPPQPPPPPPP
gumOOPPPOTPPP
gumsPPQPPPPPPP
gunshotOPPPPPPPPR
gurglingPOQPPPPPPP
gutROPPPPPPPP
guyKQROUOROOP
guy inPQPPPPPPPP
gymNPMPPOWMRO
hYNJVOOMNQO
h #1QPPPPPPPPP
h $RQMROPOPPP
h ?NPPMRPPPSP
h agoQNQPPPOPPP
h inPMOUPPOPPP
h vsQPPPPPPPPP
haPQROPPOPOP
hadLUBOMhOOMO
had aNRKOPYNPPO
had anOQNPPPQQPP
had herPRPPOOPPPP
had itPOPPPQPPPP
had oneOOPPPRPPPQ
had theOQOPPQQPPP
had toPQPPPPPPPP
haematemesisQOPPPPPPPP
haemoglobinQOPPPPPPPP
haemolysedPROPPPPPPP
haemorrhageNQQPPPPPPP
hahaOSOPPPPPPP
hairLNOPPUSPPP
hairdresserOPQPPPPPQP
haldolOPOPPPRPPP
halfIUPUNRPONO
half $MPPPPTPPOP
half aPPPPPQPPPP
half anOPQPPPPPPP
half ofPQPPPPPPPP
half theQOQPPPPPPP
halfwayPROPPPPPPP
hallQPRPPOPPOP
hallwayPQPPPPPPPP
haloperidolQOPQQPPPOP
haloperidol forQPPOPPPPPP
haltTMPPPPPPPP
halvePPPPQPPPPP
handOLVPPPPPOP
hand andPORPPOPPPP
hand isPOQPPPPPPP
handfulOORPPQPPPP
handingPQOPPPPPPP
handleQOPPPPPPPP
handle tearQOPPPPPPPP
handoutMUOPPPPPPP
handoverPSMPPPPPPP
handsNHOOPUXPOP
hands $PNOPPPUPPP
hands andPPPPPQPPPP
hands arePMOPPTPPPP
hangQMPPPNNPTR
hangingQNQPPPPPPP
happenQPPPPPOPPP
happensROPOSONOPQ
happens $OPPORPPPPP
happens toPPPPPPPPPQ
happyOYNPPNOPNP
happy birthdayPROPPPPPOP
hardMPTPPOQPPP
hard asOPQPPPPPPP
hardlyNPTPPOOPPP
harm^LMOOOOPOO
harm $YKNOPPOOPP
harm ?RPPPPPPPPP
harm inQPOPPPPPPP
harmfulQOPPPPPPPP
harmsQPPPPPPPPP
hartQPPPPPPPPP
hasIZSIJbRLLK
has aPQPNPUTOKO
has alreadyPPQPPPPPPP
has anybodyPQOPPPPPPP
has anyoneSMROPPPPPP
has beenNUOPPMRPPP
has betterPQPPPPPPPP
has collapsedPRNPPPPPPP
has droppedPPQPPPPPPP
has goneONTPPOPPPP
has hadPPOPPRPPPP
has itSMOPPPOPRP
has justPNSPPPPPPP
has noPPMPPUOPPP
has runPRPPPPPPPP
has stoppedOORPPPPPPP
has theOYPOOMOONP
has toQNOPOPPPRP
hasn'tPOSQPNPPPP
hatOQQPPPPPPP
hateOPPPPRPPPP
haveIWMPORMOSS
have aPTPPNROOQM
have anQPPPPPPPPP
have beenPTMPPPPPPP
have myOQPPPNQPPQ
have noQPQPPPPPPP
have thePPVPPNOPMQ
have toPMPSOKOOPX
have wePLPPPPPPUP
havingPNQPPNQPSO
having aPOSPPNPPPP
hayPSPPPOPPPP
hbONMRQOUOOP
hb #2MQOSOPSPPP
hb #2.TOOPPPOPPP
hcaNPPPPRPPPR
hcgONPPRPSPOP
hdLOQ[KPPPPP
hduPQPPPPOPQP
heLK[KNMVPLT
he asksPPQPPPPPPP
he canORPPPPPPPP
he can'tPPQPPPPPPP
he doesn'tPPPPPPQPPP
he getPSPLQPPPPP
he goQPOPPRPPPP
he gotNPQPOPRPPP
he hasRPRPOOOPPP
he haveNNQPQORPPR
he isOKYPPOPPOP
he justOOQPPORPPP
he needRPOPPOPPPP
he saysOQPPROPPPP
he stopPOQPPPPPPP
he takesPPOPPQPPPP
he tookPORPPPPPPP
he wantsQPPPPPPPPP
he'sMOXPPNQOOO
he's #1PPOPPSPPPP
he's #2QPOPPQPPPP
he's bleedingQNRPPOPPPP
he's breathingPPQPPPPPPP
he's coldPPQPPPPPPP
he's goingPORPPPPPPP
he's gonePOQPPPPPPP
he's gotPOQPPPPPPP
he's hadRQOPPOPPPP
he's inPQOPPPPPPP
he's onPPPPQPPPPP
headXHUOOMRPOP
head $RQNPPPPPPP
head andPOPPPPQQPP
head ctQPPPPPPPPP
head injuryQPPPPPOPPP
head ruleQPPPPPPPPP
head toQPPPPPPPPP
head upPOQPPPPPPP
headachePSQPPNPPPP
headache #1QPPPPPOPPP
headachesPPOPPPRPPP
healQPPPPPPPPP
healthONPPPPOPPV
healthyUPNPPPPPPP
healthy #2ROOPPPPPPP
hearOUOOPOPPPP
heardPQPPPPPPPP
hearingQSMPPPPPPP
hearing aidsPSNPPPPPPP
heartRNUOORNONN
heart #2NOSPPPPPPP
heart $RPOPPPPPPP
heart ?QPPPPPPPPP
heart attackPTPPPOOPPP
heart diseaseQPPQPPPPPP
heart failureQPOPPQPPOP
heart isPPOPPQPPPP
heart rateMPSQPOPPPP
heart scoreSOPPPPPPPP
heartburnPOPPPQPPPP
heatOPSPPPOPPP
heat strokeNPSPPPPPPP
heatedQPPPPPPPPP
heatingPROPPPPPPP
heavyNOQRPQPPPP
heeftPPQPPPPPPP
heelRNOPPQPPPP
heel raisesQPPPPPPPPP
heightQPPPPPPPPP
helicopterOPRPPQPPPP
helloNSQPPPOPPP
helpPQSOOOUNNN
help $MQVOPMPPPP
help ?QPPPPPPPPP
help himOOOPPSPPPP
help inPQOPPPPPPP
help orPQPPPOPPPP
help peopleQPPPPPPPPP
helpsPOOPPVMPPP
hemoglobinRPOPPPOPPP
hemorragiaOSOPPPPPPP
hemorrhageQPPPPPPPPP
heparinJOQQQNTPRP
heparin bolusNPPTOPPPPP
hepatitisPPPPPQPPPP
herOVMLPSONLT
her $MQOPPOTPPP
her ?QPPPPPPPPP
her atPOQPPPPPPP
her backPOQPPPPPPP
her facePPQPPPPPPP
her headOOQPPPPPPQ
her heartOPPPPRPPPP
her homeOPPPPQPPPP
her legsPPPPPQPPPP
her motherPQOPPPPPPP
her neckPOQPPPPPPP
her onQPPPPPPPPP
her ownPPQPPPPPPP
her sisterPOQPPOQPPP
her toPRNPPPPPPP
her upOOPPPQPPPP
hereFSUNNPTKWQ
here $LMROOUONYN
here ?PSPPPPPPMQ
here forPVNPPPOPNP
here orQOPPPPRPOP
here'sPPOPPPSPNP
herniaTQNPPPOPPO
hernia inQPPPPPPPPP
hernia repairQPPPPPPPPP
heroinQOQPOPPPPP
herselfPOQPPQPPPP
hesOMWPPOPPPP
hes notPPQPPPPPPP
hetOLVPPPPPPP
heyORPPPPPPPP
hfQOQQOPOPOP
hf $QPPPPPPPPP
hfpefPPPPPPPQPP
hfpef $PPPPPPPQPP
hfrefPPOORPPPPP
hgbPPPPPPQPPP
hgb #2.QPPPPPPPPP
hiPMOPOUOPSO
hiccupsOOPPPQSPPP
hidePRNPPPPPPP
hieUNNPPPOPPP
highROQOQONOQO
high doseRPPMRPPPPP
high flowRPPPPPOPPP
high riskQPPPPPPPPP
higherRPPNPPPPPP
hijPMTPPPPPPP
himIHWPRSPOLX
him $GMPQSQSOOU
him ?OPPPPRQPPP
him aPPPPQPPPPP
him inPPOPPQPPPP
him onQPPPPPPPPP
him toOPPPPQPPPP
himselfQPQPPPOPPP
hintsQPPPPPPPPP
hints examQPPPPPPPPP
hipVPMMOQQPOQ
hip fractureQROOPPOOOQ
hip replacementQPPOPPPPPP
hisN\PINKUMLW
his backQPPOPOPPPP
his brotherPQPPPPPPPP
his chestPORPPPPPPP
his headQPQPPOOPPP
his leftPOQPPPPPPP
his legsPOOPPPRPPP
his lipsPPQPPPPPPP
his neckOPQPPPPPPP
his ownPPQPPPPPPP
his wifePQPPPOPPPP
historyOPPPQPPQPP
hitONTPROOPPP
hit hisPPQPPOPPPP
hivOOMOPPTPPQ
hivesMORPRPPPPP
hoQMNOPUPPQP
hoarseOPRPPOQPPP
holdNSNOTMNORR
hold inPPOPPPPPPQ
hold itPPPPQPPPPP
hold offRPOPPOPPPP
holdingQNSPPPPPPP
holePQQPPPPPPP
holidayPQPOPPPPPP
holiday $OQPPPPPPQP
homeTQSMMQMQQO
home $RMSPPOPPPP
home ?SPPPOPOPPP
home afterOROPPPPPPP
home andNPPPPSPPPP
home birthNOSPPPPPPP
home fromRNROPPPPPP
home onOPPPPQPPQP
home orQOQPPPPPPP
home residentOPQPPPPPPP
home residentsQPPPPPPPPP
home vsQPPPPPPPPP
home withOORPPPPPPP
homesRPPPPPPPPP
homes $QPPPPPPPPP
honestlyPMSPPPPPPP
honeyPUOPOPPPOP
honey forQPPPPPPPPP
horaPPQPPPPPPP
hormoneROPPPPPPPP
horseQPPPPPOPPP
hospQOQPPPPPPP
hospitalSONOONNOVP
hospital $QOPPPOPPRP
hospital ?PPPPPPPPQP
hospital arrestQOPPPPPPPP
hospital'sORPPPPOPQQ
hospitalisedMPPPPPTPPP
hospitalizationQPPPPPPPPP
hostelPORPPPPPPP
hotNLTONNXPPP
hourNTSTONNOOO
hour $NRRPPPPPOP
hour agoPORPPPPPPP
hour andPQPPPPPPPP
hourlyPPOTPOPPNP
hoursPOMSPMOOUO
hours $QOOSOPQPNP
hours agoPOOSPPPPPP
hours andPROPPOPPPP
hours orQOPPPPPPPP
houseONQOONMOZO
house $SOPPPPPPNP
howb5:}>IKZZM
how accurateQPPPPPPPPP
how badVNPPMPPPPP
how bigRPPPOPPPPP
how commonROPPPPPPPP
how doNLHQNNWVXL
how effectiveNSPPPPPPPP
how farSPPQNPPPPP
how fastTNNUOMPPOP
how goodSOPPPPPPPP
how likelyQPPPPPPPPP
how longPJMTPSONQT
how lowQPPPPPPPPP
how manyLJOZOONRVM
how muchSMN`LMNONO
how oftenMOQXOOOOPO
how soonSPOOPPPPPP
how sureRPPPPOOPPP
how toOPNSNROQOO
how wasOSPPPPPPPP
hpvSPOOOROPPP
hpv vaccineQQPPPPPPPP
hrOLYPOOOOPP
hr #2LOWMPPRPPP
hr #3POTPPPNPPP
hr $NPPRPPPQPP
hrsLOSRPQOOPP
hrtSPPONQPPPP
hsQPPPPPPPPP
htnQOPPPPOUOO
huddleOSOPPPPPPP
hugeOOQPPPRPPP
humanQNOPPPPPPS
hundredPPPPPPQPPP
hungOPQPPPOPPP
hung upPPQPPPPPPP
hurtVMNPSNOPPP
hurt lessSOPPPNPPPP
hurtsQPRPPOPPPP
husbandNPRPPQOPPP
husband isPPQPPPPPPP
hvOOPPPRPPQP
hxOPOPPRQPPP
hyaluronicQPPPPPPPPP
hydrocortisoneNQPSPPPPPP
hygienePQPPPPPPPP
hyoscinePPPOSPPPPP
hyperbaricQOPPPPPPPP
hypertensionQROPPPOPPP
hypertonicQOPPPPPPPP
hypertonic salineQPPPPPPPPP
hypoPPPQPPPPPP
hypoglycaemiaQPPPPPPPPP
hypoglycaemia $QPPPPPPPPP
hypoglycemiaQPPPPPPPPP
hypotensionQPOPPPPPPP
hypotensiveOPRPPPOPPP
hypothermiaQROPPOPPPP
hypothyroidismPPPPPPPQOP
hysterectomyPOQPPPPPPP
i<=QLNfHWSd
i amMIZOOSPPOO
i askOSPPPOPPOP
i bePLOOPOQNOY
i bringSONOPQPPPP
i callONQPPOPOSQ
i canPOTPPPOPPO
i can'tNSOPPQPPPP
i cannotPPQPPOPPPP
i cantOORPPQPPPP
i codeOPPPPPPSOP
i cutPPQROOPPPP
i didPRPPPNPPPP
i doQNUNRQNOPO
i don'tONUQPNPPPP
i dontPNSPPPPPPP
i feelPNTPPOPPPP
i findPOPPPPPPRP
i getMRNOOWNORO
i givePOPTQOOPOO
i goONPQPRPPRP
i goingOPPPPRPPPP
i gotOQNPPRPPPP
i hadPNOPPSPPPP
i haveJNUPOSNSNR
i justPQOPPQPPPP
i keepPMOQPQPOOT
i knowPORPPOPPPP
i leavePQPPPPPPPP
i meanQPOPPPPPPP
i needNPMPOVOQQO
i onlyPQPPPOPPPP
i prescribePOPPPOPPPQ
i pushPPORPPPPPP
i putNPQPPOOUMP
i quitOPPPPSPPPP
i readORPPPPNPPQ
i repeatOOPTPOPPPP
i ringLNQPQMPPVP
i runOPPRPPOPPP
i sawNVOPPNPOPP
i sayPOPPPQQPPP
i seeOMRPPVSPNL
i sendPOQPPPPPPP
i shouldPPOPQPPPPP
i startPOPQPQPPPP
i startedOOOPPSPPPP
i stillPOOPPRPPPP
i stopQNNOOSPPPQ
i takePNOONVOPPP
i tellMONPPNVPPR
i thinkOMQPPRSPOO
i toldPROPPPPPPP
i tookPLXPPMPPPP
i trustQQOPPPPPOP
i tryPPPPPQPPPP
i useRPPOQOPPOP
i wantQPSMOQPPPP
i wasOPSPPPOOPQ
i willPSOPPOPPPP
i workPPQPPQPPPP
i wouldQPPPPPPPPP
i'dSNRPPOPPPP
i'd likeSONPPPPPPP
i'llOVOPPNPPPP
i'll bePSOPPOPPPP
i'mBUSMLiMNMK
i'm #2LMOOO\OPPO
i'm aNMOPPYPPOP
i'm inPNTPPOPPPP
i'm notQNQPPPPPPP
i'm offPQPPPOPPPP
i'm onPRPPPPPPPP
i'm outPRPPPOPPPP
i'm scaredPPPPPQPPPP
i'm theOLQPPTPPPP
i'veKSTOPTNOOO
i've aOPPPQQPPPP
i've beenNQPPPQPPPP
i've gotPPRPPOPPPP
i've hadOOOPPTPPPP
i've putPRPPPOPPPP
iaQPPPPPOPPP
ibsSPPOOPPPPP
ibs $QPPPPPPPPP
ibuprofenROOOSQOPOO
ibuprofen forSPPMPPPPPP
icdHNOOOONaOO
icd #2LOOOPPOXOP
icd forNOPOPPPVPP
iceLSUPPPOPNP
ichOQTPPPNPPP
icosapentORPPOPPPPP
icsSPPPNPPPPP
icuLPONNOMN\S
icu ?INPPOPNOZS
icu deliriumQPPPPPPPPP
idNPPPPPPPRQ
ideaOPPPQPPPPP
ideationPQPPPPPPPP
ifPCDTRKKWMi
if aRMPPPMPPPT
if heMOMPPNTSOT
if iPMSPPMOPPU
if itOPPPPTOPOP
if it'sQPPPPPPPPP
if noPPPSOOPPPP
if sheQPOPPPPPPQ
if someonePPPPPPPPQP
if theRMOPPOOPPT
if theyQQPPPOPPPP
if weQONPPOOULT
if youQROPPQOOPP
ignorePTOPPOPPPP
iiRPPPOPQPPP
iiiPPPPPPQROP
ikRNRPPPPPPP
ilPRTOPPOPPN
illQPPPPPPPPP
illnessOPPPPPPRPP
imSNS[JRLMNN
im #2OOOSOQPPPP
im forOPPRPPPPPP
imagingQPPPPPPPPP
immediatelyPORPPPPPPP
immunoglobulinPOPQPPPPPP
immunotherapyQPPOPPPPPP
impairmentOPPRPPPPPP
implantOOPPTPPPPP
improveROPPPPPPPP
impulseQPPPPPPPPP
inVRRY^CP=QO
in #1JcISPLMQOO
in #2MSQQPOROOO
in #4OOOQPROQPP
in $LOPQOUQPOO
in ?PQPPPPPPPP
in aHJNUYKVOMT
in acuteQPPPPPPPPP
in adolescentsQPPPPPPPPP
in afQPPPPPPPPP
in anNOPTQPPPPO
in andNRPPPPPQPQ
in arrestPPPRPPPPOP
in asthmaPPPPQPPPPP
in bayOUNPPPOPPP
in bedONSOOSOPPP
in betweenQPPPPPPPPP
in bloodQPPPPPPPPP
in bothPNSPPPPPPP
in byPPQPPPPPPP
in careQPPPPPPPPP
in childNPOQPPSPPP
in childrenSPPOPPPPPP
in chronicOQPPPPPPPP
in ckdPPOSNPQPPP
in clinicROOPPPPPPQ
in copdRPPPOPPPPP
in covidQPPOPPPPPP
in dialysisMPPSQPPPPP
in edTPPNPPNPPP
in egfrOPPTMPPPPP
in elderlyPPPQPPPPPP
in everyRPPPPPPPPP
in firstMOOPUPPQOP
in fivePPQPPPPPPP
in forOTPPPNPPOP
in frontRORPPNOPPP
in healthyQPPPPPPPPP
in heartQOPPPPPPPP
in herMOPPPPTPPP
in herePSOPPPPPOP
in hfrefQPPPPPPPPP
in hisOQQPPPPPPP
in hospitalROPPPPPPPP
in houseRNPPPONPTP
in icuQPOPPQOPPP
in intensiveQPPPPPPPPP
in itQORPPOPQPP
in junePOOPPRPPPP
in kidsTPPPPPOPOP
in labourOPPPPPPPQP
in lastPPPQPPPPOP
in lateQQPPPOOPPP
in lawOQOPMTPPPP
in lowTOOPPPNPPP
in marchPQNPPRPPPP
in mayNQOPQQQPOP
in menRPPPOPPPPP
in myROVPPLNPPO
in newQPPPPPPPPP
in nursingRPPPPPPPPP
in obesityQPPPPPPPPP
in olderQPPPPPPPPP
in onMPPPTPPPPP
in oneRKMQQOWPPP
in ourNKQOOSOOVQ
in overROPPPPOPOP
in palliativeRPPPPOPPPP
in peopleRPPPPPPPPP
in pregnancyQOPSOPOPQP
in primaryQPPPPPPPPP
in resusOQPPPPPPQP
in roomRSKOPOPPRP
in sepsisQPPPPPPPPP
in severeQPPPPPPPPP
in smallQPPPPPPPPP
in someoneQOPOQPPPPP
in statusQPPPPPPPPP
in stillOOSOOPPPPP
in stockOQOPPPPPPP
in teensROPPOPPPPP
in tenOPQPPPPPPP
in thatQRPPPNOPPP
in theRVWLILTJRO
in theatreOQOPPSOPPP
in therePORPPPPPPP
in thisLMOROOPPYO
in traumaQOPRPPPPPP
in triageNSQPOOPPPO
in twoOPPRPPPPPP
in typeROPPPPPQPP
in upperQPPPPPPPPP
in vNLPPPPWPPP
in withNPPPPQPQPP
in womenQPPPPPPPPP
in yourOPPPPPPPRP
inboxPTOPPOPPPP
incidenceQPPPPPPPPP
incidence $QPPPPPPPPP
incidentOTOPPPNPPP
incidentalPPPPPPRPPP
includingOROPPPPPPP
incomeQOPPPPPPPP
indapamideQPPPPPPPPP
inducedPPPPPQPPPP
inductionRQPOPQOOPP
induction atPQOPPQPPPP
infantQOQROPOPPP
infant $QPPQPPPPPP
infantsQPPPPPPPPP
infarctSOPOOPPPPP
infartoQSNPOPPPPP
infectedQOPPPPQPPP
infectionONQOPRQOPO
infection $QPPPPPPPPP
infectionsPPOPPQPPPP
informOQOPPOOPQR
informedPPRPPPPPPO
infusionNROXONNOOO
infusion afterOPPRPPPPPP
inguinalQPPPPPOPPP
inguinal herniaQPPPPPPPPP
inhaledQOQPPPPPPP
inhalerPMOPPUPPOO
inhibitorOPPOTPPPPP
inhibitorsQPPPOPPPPP
initialNPPSOPPQPP
injectQPPPPPPPPP
inject theQPPPPPPPPP
injectedOPQPPPPPPP
injectionNPQOORNROQ
injection $RPQPPOPOOP
injection ?NPPPPTOQPP
injectionsQPPPPPPQPP
injuredPROPPPPPPP
injuriesPPPPPPPPRP
injuryROQOPPOOOS
injury $PPPPPPPOPS
inpatientPOQPPPPQPP
inptPOPPPPPRPP
inrPLOXLNTPPP
inr #1QPPOPPPPPP
inr #2.PMNTNOTPPP
insideNORPOPSPPP
insistsROPPPOPPPP
insomniaSQOPPOOPPP
insomnia $QPPPPPPPPP
insteadOSTMNQNQOP
instead ofQRTMOPOPOP
insulinOPSNRNOPRO
insulin $OPOOSPPPPP
insulin forQPPPPPPPPP
insuranceNRNPPPOTPP
intensiveRPOPPPPRNP
intensive careQPPPPPPPPP
interactNOOPUPOPPP
interact withNPPPSPPPPP
interactionPPPPQPPPPP
intermittentQPPPPPPPPP
internOTNPPPPPOP
interpretONOPPPUPPP
interpreterNOOPPONSTP
intervalMOOVOPPPPP
interval $MPOVOPPPPP
interviewPQPPPPPPPP
intoQQQPOONQQO
into thePPQPPPPPPP
intralipidPPPQPPPPPP
intranasalPPPQPPPPPP
introductionRPPPOPPPPP
intubateOOQPPPPPPP
intubatedPPQPPPPQPP
intubationPPQPPPPQPP
invasiveQPPPPPPPPP
irPPPPPPPPQP
ironOSPPNPOQPP
iron infusionPROPPPPPPP
irregularPOQPPPPPPP
irrigationROPPPPPPPP
is>^NBHaWJUU
is #1PPQPPROOPP
is #2LMPQO[MPOO
is #2.ONQPQROPPP
is #3OOPPPQNTNP
is $OPPPPPRPPP
is aVNQNOMNRNR
is aboutOLTPPRPPPP
is alreadyPOQPPPPPPP
is anPPPPPPOQNS
is anyonePQPPPPPPPP
is askingOPPPPPPQPP
is atOUNPPOOPPP
is backSQOOPOOPPP
is beingORPPPPPPPP
is betterPPPPPQPPPP
is bleedingPPRPPOPPPP
is breathingPRNPPPPPPP
is brokenPQPPPPPPPP
is closedRPPPPPPPOP
is closingPORPPOPPPP
is comingOOSPPOPPPP
is deadORPPPPPPPP
is doingPQPPPPOPPP
is donePRNPPPPPPP
is downOPRPPPPPPP
is duePSOPPPPPOP
is emptyPRPPPOPPPP
is fineQPPPPPPPPP
is forOOQPPPPRPP
is freeOPOPPPRPPP
is fullNSOPPNSOPP
is goingPRPPPPPPPP
is herePYOPPPPPIP
is hisPPOPOPPPOT
is holdingQPOPPPPPPP
is howPPPQPPPPPP
is inLXROPNPPOP
is itBBGSPZgLSR
is killingOTPPPOOPPP
is kinderQPPPPPPPPP
is leastQPPPPPPPPP
is minePROPPPPPPP
is missingPROPPPPPPP
is myOQNPPRPPPQ
is neededPPOPPPPQPP
is noPOSPPNPPPP
is normalRPPPPPOPPP
is notQLVPPPOPOP
is nowPTMPPPPPPP
is offOTOPPPPPPP
is onOXQOPPOOLO
is oneSOPPOPPPPP
is onlyQPPPPPPPPP
is ourOPPPPPPPSP
is outNSQPPQOPPP
is overPROPPPPPPP
is readyPROPPPPPPP
is redOOPPPTPPPP
is safeRPPPPPNPPP
is saferQPPPPPPPPP
is shakingPPRPPNPPPP
is takingPPPPQPPPPP
is thatNEKOSXVPOR
is theKKMTPOROXR
is thereTIKOPNOSYO
is thisLMMOPSZOOO
is upPUNPPPPPMP
is vomitingPPQPPPPPPP
is withPROPPPPPPP
ischemicOPPQPPPPPP
ishPPQPPPPPPP
islandOQPPPPPPPP
isn'tOQQPPOPPPP
isntPOQPPPPPPP
isolatedQPPPPPQPPP
isoniazidOPPPPRPPPP
istQRPPPOOPPP
it[JDTPLZKNU
it #1PPPPPPPQPP
it $Q_HQPIRNKS
it ?QONQQTNPPP
it aPOOPPPRPPP
it aloneQPPPPPPPPP
it andOOQQPNRPPP
it backPPQPPPPPPP
it beSMORPNQPPP
it betterQPPPPPPPPP
it changeQPPPPPPOPP
it comePPOPPPPPPP
it costQPPPPPPPPP
it doQPPPPPPPPP
it doesPOSPPNPPPP
it forSQOPPOPPOP
it goesNQPPPPPPPQ
it hasPRPPPPPPOP
it haveOPPPPPPPQP
it helpPPPPPQPPPP
it hereQOQPPPPPPP
it hurtQPPPPOPPPP
it inPQOPPPPPPQ
it isTNRPPNPPOP
it justPPPPPNPPRP
it lastQOPPPPPPPP
it makePPPPPQPPPP
it matterPOPPRPPPPP
it nowPMOPPPPPTP
it offRMSPOPPPPP
it okPOOPOVOOPP
it onPPPPPPPNRQ
it onlyRQOPPOPPPP
it orOOOPSQPPPP
it outRPOPPQOPPP
it reallyRPPPPPPPPP
it safeQOPOSPOPPP
it saysPQOQPOPPQP
it shortenQPPPPPPPPP
it slowQPOPPPPPPP
it stillPPPPPPPPQP
it thatPPPPPQPPPP
it theMOOPOPVPPP
it toPPQPPOPPPP
it tooRPPPPPOPPP
it upQQOPPPPPPP
it wasPTNPPSNPOP
it withMPOPPSPPPR
it workQPPPOQPPPP
it worthQPPPPPPPPP
it'sQTOOOROOOO
it's onPOQPPPPPPP
it's onlyORPPPPPPPP
it's theOMPPPTPPPP
itchRPPPQPOPPP
itchingQPOPPPPPPP
itchyLOOPPQWPPP
itemOOPPPPOWOP
itsNUOQPOOPPP
itselfRPOPPPPPPP
iuJOOZOPOPPP
iudOMNPPVOPRP
ivKLRaLNNOQO
iv $NOOYMOPPPP
iv accessQORPPPPPOP
iv fluidsQPPPOPPPPP
iv inPPPQPPPPPP
iv toOOPWLPPPPP
iveOOSPPOPPPP
ivermectinSSPPOONOPP
ivermectin forPQPPPPPPPP
ivigQPPPPPPPPP
jOQPPPPPPPP
jaORPPPPPPPP
jabSNPORNPQPP
jab $NPPPTOPPPP
jabsPOOQQPPPPQ
jamPSNPPPPPPP
januaryPPPPPQPPPP
jawPMWPPNOPPP
jaw lockedPNRPPPPPPP
jeMQVOPPPNPP
jerkingPMSPPPPPPP
jetztPORPPPPPPP
jobPQOPPQPPPP
john'sOPPPSPPPPP
john's wortOPPPSPPPPP
jointLPOPPOVQPP
joint injectionPPPPPPPQPP
jokePQPPPPPPPP
jokesPRPPPPPPOP
jokingPQPPPPPPPP
joking $PQPPPPPPPP
journalPQPPPPPPPP
journal clubPQPPPPPPPP
juiceUQNOQNPPPO
jumpPNTPPPPPPP
junePPOPPRPPPP
justPQSNPRSNOM
just aOPNPPRQPOP
just asSOOPPPPPPP
just beenPQOPPPPPPP
just droppedPNRPPPPPPP
just foundPPOPRPPPPP
just gonePQPPPPPPPP
just hadPOQPPPQPPP
just mePQPPPPPPPP
just nowPPRPPOOPPP
just soPROPPPPPPP
just startedPPPOROPPPP
just stopOPPPPRPPPP
just stoppedPPQPPPPPPP
just thePSNPPPPPPP
just toldPQPPPPPPPP
just wantedPQOPPPPPPP
just watchQPPPPPPPPP
just wentPMTPPPPPPP
kMQTTNMSONO
k #2.PQTNOOOPPP
kangarooQPPPPPPPPP
keepXOLQNONOLV
keep aPNPPPPPPPS
keep herQPPPPPPPPP
keep himOPPPPNPPOU
keep itOROPPPPPPP
keep olderQPPPPPPPPP
keep thePSPPPPPPNP
keep themRPPPPPPPOP
keepingPPQPPPPPPP
keepsQQMPOROPQO
keeps gettingOPPPPRPPPP
kenyaPMOPPPSPPQ
keptOLPPPOOPVQ
ketamineLQOQTOPPQP
ketamine inMPPPTPPPPP
ketoacidosisRPPOPPPPPP
ketonesONQPOPSPRP
ketorolacQOPORPPPPP
kettleMSQPPPPPPP
keyNXOPPPPONP
keyboardPROPPPPPPP
keyholeQOPPPPPPPP
keysPSPPOOPPPP
kg8DL}KOJKSL
kg $JMN`SONOOO
kg ?NPPSPPPPPP
kg andNOPUOPPPPP
kg childOPPQPPPPPP
kg forLPPVOPPPPP
kg howOPPQPPPPPP
kg kidOPPSOPPPPP
kg minPPPROPPPPP
kidOQSSOLQOOO
kid $OQPROPPPPP
kid inOQPQPPPPPP
kid withROOPOPPPPP
kid'sPQOPPNRPPP
kidneyRMOKUPSPPP
kidney transplantQPPOQPPPPP
kidneysQOOSOQPPPP
kidsWQOOMRNONO
kids $SPPPOPPPOP
kids withQPPPPPOPPP
killPQPPPPPPPP
killingOTOPPPOPPP
killing meOSPPPPOPPP
kiloNOPVOOPPPP
kilosOPPTPOOPPP
kindQOQOPROPPP
kind ofPPPPPRPPPP
kinderQPPPPPPPPP
kinder toQPPPPPPPPP
kindlyOPRPPPPPPP
kitOPQPPPPPQP
kitchenMTOPOOOPSP
kitsOSOPPPPPPP
kneeUPNMNQRQOO
knee $SOPOPPPQPP
knee ?QPPPPPPPPP
knee arthritisQPPPPPPPPP
knee injectionPROPPOPQPP
knee isNOPPPUOPPP
knee oaQQPPPOPPPP
knee replacementQQPPPPPPPP
kneesOMRPQPQPPP
knifePNSPPOPPPP
knowLOQRRROORO
know $PQOPPPPPPP
know howNQPRPPPPPP
know ifQPNPPRPPPO
know whyPNRPPPPPPP
knownOOPOUPOPOP
knowsPROPPOPPPP
lPNTOOPPOOP
l #1POOPPPTPPP
l dOPPPPQPPPP
l kgQPPPPPPPPP
laUK^NOONMNL
labMTLOOOLN^O
lab $OPPPPPPQRP
labaQPPPOPPPPP
labelPROPPOPPPQ
labetalolMPPRSPOPPP
labourONTQPPOPQP
labour wardNNTPPPPPQP
labsQQPPPPOPPP
lacerationPPPPPPORPP
lactamQPPPPPPPPP
lactatePQUONOPOPO
lactate #1OPRPNPSPPP
lactobacillusQPPPPPPPPP
ladOKRPPQTPPP
ladderOOPQPPORPP
ladyLNPQSNTORO
lady $OPPPRPPPPP
lady inPQRPOPOPPP
lady ofPPPQPPPPPP
lady onPORPPPPPPP
lady whoPNOPQPPPSP
lady withQRNPPOPPPP
lamaOSPPNPPPPP
lamotrigineQPPOROPPPP
lampPSQPPOOPPP
landedOQPPPPPPPP
lapPOQPPOPQPP
lap cholePQPPPPPQPP
laptopOTPPPOPPOP
largeSNPPPPPPPP
largerOPPPPPQPPP
lasOOSPPPPPPP
laserRNRPPPPPPP
lasixOPOTOPPPPP
lastOSPNOQNQRO
last autumnQOPPPPPPPP
last daysPPPQPPPPPP
last monthPOQPPPPPPQ
last nightTNQORMOPPP
last oneOPPPPQPPPP
last timeRPPPPOPPPP
last weekHSPPPSSPPP
last yearPNPPPSPPPP
lastingQPPPPPPPPP
lateVTKNOOOOOQ
late $QQPPPPPPPP
late forQQPOPOPPPP
late toQQOPPPPPPP
laterSQPNPPOPPP
later $QPROPPPPPP
later ?QPPPPPPPPP
later onPQOPPPPPPP
lateralOOOPPPSPPP
lavageQOPPPPPRPP
lawHMLNLRKOMl
law $MNOOPONON^
lawsROOPPPPPPQ
layQPPPPPPPPP
lbOOORPRPPPP
lbpQPPPPPPPPP
ldrPPQPPPPPPP
ldr #1PPQPPPPPPP
leMMZOPOOOOO
leadOQPPPPOPQP
leafletQPPPPPPPPP
leafletsOSOPPPPPOP
leakingOOOPPPSPPP
leaningOORPPOQPPP
leapROPPPPPPPP
learningOSOPPPPPOP
leastQPPPPPPPPP
leaveSQMNONLSWM
leave ?PRPPPPOPPP
leave himPPOPPQPPPP
leave itTNPPPQNPPP
leavesORPPPOPPPP
leavingPPPPPPPPPQ
lecanemabPPPPPPPPQP
lecturePTNPPOOPPP
ledSOPPPPPPOO
leftNUQOOOQONQ
left $OTPPPOPPPP
left aOORPPPPPPQ
left armPOTPPNPPPP
left eyePPPPPQPPPP
left inPROPPOPPPR
left mainRPPPPPOPPP
left thePPQPPPPPPP
legNIUOORTOOP
leg $PMRPPQPPPP
leg painPPPPPQPPPP
leg swellingPPPPPPQPPP
leg ulcerNOQPPPSPPP
legalONOONOOOOY
legallyMNOOOOOOOY
legally $OPPPPPPPPS
legsPLQOOUROPO
legs achePPPPPQPPPP
leqembiQPPPPPPPPP
lesQOQPPPPPPP
lesionPPPPPPQQPP
lesionsOPPPPPSPPP
lessYMPPPOMOOO
less $QPPPPOPPPP
less thanQOPPPPPPPP
letNROPPPPPSP
let mePPQPPPPPPP
letterNQOPPOPPQT
lettersPRPPPPPPOP
lettingPQOPPPPPPP
levelQLUNPMOVNO
level #1SNQLPOPTOO
level $PPPQPPPPPP
levelsMPPOVPPPPP
levetiracetamPPQQOPPPPP
levofloxacinQPPPOPPPPP
levothyroxinePQORPOOPPP
liableOOPPPOPPPT
liaisonPQOPPPPPPP
liberalQPPPPPPPPP
libraryOSOPPPPPPP
lidocainePQPQPPPPOP
lieOPQPPPPPPP
lie backPPQPPPPPPP
lifeSSMRNOOOOO
life $QOPPPQPPPP
lifestylePPPPPQPPPP
liftNPSPPQOPQO
lift herPPQPPPPPPP
liftingQNOPPSPPPP
lifting aOPPPPQPPPP
ligatureQOQPPPPPPP
lightPQPPPPQPOP
lightsRPOPPPOPPP
likeNSTOORPONN
like #1POPPPRPPPP
like aNVPPPONPPP
like anPPRPPOPPPP
like herPPQPPPPPPP
like thePQPPPPPPPP
like thisPPOPPPRPPP
like toTONPPPPPPP
likelyQNOPPPSPOP
likely $PPPPPPQPPP
likely isQPPPPPPPPP
likely toQPPPPPPPPP
limbSOPPOPPPPP
limitOPPQPPPPPP
limpNORPPPQPPP
lineQJRNONWQRO
line $QOMPPOSSOP
line inPPQPPPPPPP
linenOROPPQPPPP
linesOPPPPPQPPP
linezolidNPPPSPPPPP
linkPVNPPOOOOP
lipidPOQPPPOPRP
lipsOMXPPMPPPP
lips arePOTPPNPPPP
liquidOOPPPPPPRP
lisinoprilPQPPSPOPOP
lisinopril andOPPPRPPPPP
listKSJNNPQO]O
list $OOOOQPRPQP
list isPTOPPOPPOP
literatureQOPQPPPPPP
lithiumNPOOTOQPPP
litreRNOSNPPPPP
litresPORPPPPPPP
littleNPNPPUPPPP
little oneNPPPPRPPPP
liveOTOOSNOPOP
live longerQPPPPPPPPP
liverOMPOOTROOP
livesXMPPPOOPNP
lives $SOPPPPPPNP
lives ?ROPPPPPPPP
loNNVPPPPPPP
loadMPOZNONOPP
loadedQNRPPPPPPP
loadingNPOWOOOOPO
loading doseQPPPPPPPPP
loadsPQQPPOPPPP
loads ofPPQPPPPPPP
localLNRMPOOPZP
local anaestheticOPRPPPPPPP
local guidelineOPPPPPPPQP
lockedPLVPPOOPPP
lockerPPRPPPPPOP
locumPOOPPOPPPT
logOWLPPPPOOP
lolLWMOOSOQNO
lol $NUOPPQOPOP
longRMJSPRMSOS
long $OPPRPPPPPP
long ?PPPPQPPPPP
long actingQPOPPPPPPP
long covidOPPPPPPRPP
long doPNPPPPPPSP
long shouldROPPOPPPPP
long standingPQPPPPPPPP
long termROPOOPPQPP
long toPPPQPPPPPP
longerQPOPPQPPPP
longer $PPOPPQPPPP
looPQPPPPPPPP
lookNNQPPOVPOO
look atOPPPPPRPPP
lookedQQNPPPPPPP
lookingNQOPPOSPPP
looking atNROPPOTPPP
looksORRPNORPPP
looks likePSOPPPOPPP
loopQRPPPOPPPP
loosePQONPSPPPP
lorazepamQPRPOPPPOP
losROQPPPPPPP
losePNPOPXPPNO
losingQMRPPOQPPP
losing weightQPOPPOQPPP
lossSNOOOOTOPP
loss $ROPPPPPPPP
lostMUPOPSNPOO
lost aPROPPPPPPP
lost oneOROPPPPPPP
lotNTQOOOPPPP
lotionQPPPPPPPPP
lotsOORPPPPPPP
loudPQPPPPPPPP
loungeORPPPPPPPP
lovePQPPQPPPPP
lovelyOTOPPNPPPP
low^MJKNQRPPN
low backQPPPPPOPPP
low doseWPPJPPOQPP
low moodQPPPPPPPPP
low riskUOOPPPMPPP
lowerVNOOPPPPOO
lower ?SPPPPPNPPP
lower backOOPPPQQPPP
lower theQPPQQOPPPP
loweringQPPPPPPPPP
lpQPPPPPOPPP
lrPPPOQPPPPP
ltPPPPPPPQPP
luckPSOPPOPPPP
lumbagoQPPPOPPPPP
lumbarSPPPPPOQOP
lumbar punctureQPPPPPPPOP
lumbar stenosisQPPPPPPPPP
lumpNMLPPTWPPO
lump inONMPPSSPPP
lunchNXOOPQOOMO
lunch $OSOPPRPPOP
lunch isPQPPPPPPPP
lungULQPPPNQPP
lung cancerQPPPPPPPPP
lung screeningPPPPPPPQPP
lungsQNROPPPPPP
lupusOPPPPPQPPP
lyingPPPPPPQPPP
lymeQPPPPPPPPP
lysisSOOPPPPOPP
m^NKMLLSUMO
m #1OPPOPPPSOP
m #2QPPPPPOPPP
m $MROPPPRQPP
m afQPPPPPPPPP
m goutNPPPPPSPPP
m nstemiPQOPPPPPPP
m tQPPPPPPPPP
maPPRPPPPPOP
maceRPPPPPPPPP
machineLYPOPONOPP
machine isOSOPPPOPPP
macrolideQPPPPPPPPP
madamPPRPPPPOPP
madeOTOPPMONNU
magLMPXROOOOP
magnesiumNQRORPOPOO
mailPQPPPPPPPP
mainRPPPPPOPPP
maintenanceOQOTNPOPPP
majorQOPPPPPPQP
major depressionQPPPPPPPPP
makeNRMPROSOOP
make herMPPPSQPPPP
make itQQOPPPPPPP
make youQOPPPPPPPP
makesROOPPPPPOQ
makingOMQPPRRPPP
malROROOPPPPP
malariaQOPOPQPPQP
maleONOOSQPPPO
malignantQPPPPPPPPP
mamPQPPPPPPPP
mammogramPRPPPPPPOP
mammographyRPPPPPPPPP
manLROSMLVONS
man #2PPPPPPQPPP
man $OPPPPPQPPP
man inOSOPPPOPPO
man ofPPPPPPQPPP
man onONPNSORPOR
man withQROSLOQPPP
managedQPPPPPPPPP
managementPPPPPPPPPQ
managerRMPPPPPPRP
mandatoryOPNPPOOPOV
mannequinORPPPPPPPP
mannitolOOPTOPPPPP
manualQQPOPPPPPP
manyMJOYOPMRUM
many daysOPPOPPPPTP
many hoursQPPLRPPPRP
many mgMPPTPPPPPP
many minutesNOOPPPPUPO
many mlKOOYPPPPOP
many monthsQPPPPPPPPP
many weeksRPPOPPPPPP
many yearsQPPPPPPPPP
maoiNPPNVPPPPP
mapQPQPPPPPPP
map #2PPQPPPPPPP
marathonNQQPPPPPPP
marchPQNPPRPPPP
markPPOPPPQPPP
maskQNPPPPRPPP
massivePNQQPPPPQP
massive pePPORPPPPPP
massive transfusionROOPPPPPQP
matchNSOPPORPOP
matronPROPPPPPPP
matterQOPPRPPPOP
maxLIPjHONOOO
max $POQQPPPPPP
max dailyRPPOPPPPPP
mayKNJPSTOSPT
may iPOPROROOPQ
maybeOPQPPQQPPP
mbQPPPPPPPPP
mcgLOPXNPOOPP
mcg kgPPPROPPPPP
mcrobertsNNTPPPPPPP
mcvNPOOOPUOPP
meCUOMJiHKMW
me $JQTONRNOOV
me ?NPPPPSPPPP
me aPUOPPNOOPP
me aboutQROPPOPPPP
me andPOQPPPPPPQ
me atOPONQRPPPQ
me iPNSPPPPPPP
me ifPPSPPOPPPP
me inPOPPPPPPPR
me notOPPPPQPPPP
me onNNPPPTPPPR
me orNPPPPQPROP
me outQQOPPPPPPP
me theOPOSPPPPPP
me toNLNPOXOOSP
me whatQPPPPPPPPP
me withPQOQPPPPPP
meanQNQPPOQRPP
meaningOOOPPPTPPP
meansORPPPPNORP
meantOPQPPPPPPP
meant toPPOPPQPPQP
measlesMPPPPPTPPP
mechanicalQPPPOPPPPP
mechanical mitralQPPPPPPPPP
medNNPPPOOQUP
medicLNQPOTPPOS
medicalQPOPPPPPPR
medicallyPQPPPPPPPP
medicareNOPPPPPVOP
medicare payOOPPPPPTPP
medicationQOPPPPPOUM
medicinePOPORQPPPP
medicine $QOPPPQPPPP
medicsQPQPPPPPPP
medsQNPOPOPTPO
meds $QONOQOOUOO
meetingOWMPPOOPOP
mehrPOSPPPPPPP
melatoninOOOPOTPPOP
memorySPOPPOPPPP
memory lossQPPPPPPPPP
menTNROOPPPPP
men $RPPPOPPPPP
meningitisOQPSOONPOP
meningitis $PPPQPOPPPP
meniscalQPPPPPPPPP
meniscusQPPPPPPPPP
menopausePPPPPQPPPP
mentionedOQPPPORPPP
meropenemNPPRRPPPPP
meshQPPPPPPPPP
messNUOPPONPPP
metTLSOOOOPPP
metaQPPPPPPPPP
meta analysisQPPPPPPPPP
metalQPPPPPPPPP
meterPPQPPPPPPP
metforminPOOPQPTOOO
metformin andPPOPOPSPPP
metformin forQPPPPPPPPP
metformin orOOPPOPSPPP
methadonePOPPQPPPQP
methenamineSPPONPPPPP
methotrexateOQPQQPPPPP
methotrexate $QPPPOPPPQP
metoclopramidePPPPQPPPPP
metoprololOQQSMPPPPP
metronidazolePPPORPPPPP
mg@JNzLKKPMN
mg #1QPPOPPPPPP
mg $LOPUNPPSPP
mg aQPPPPPPPPP
mg andLPPWOOPPPP
mg inOPOSPPPPPP
mg kgMOORUOOPOP
mg ofPOPQPPPPPP
mg perMPPUOPPPPP
mg xPPORPPPPPP
mhPOOPPPPPRP
miUNQONQOPOO
mi $TOPOOPPPOP
mi withQPPPOPPPPP
microNQOPPOOPTP
midPRNPPPQPPP
midazOPQPPPPPPP
midazolamPPPSOPPPPP
middleQPMPPPSPPP
midlineQPPPPPPPPP
midnightPQOPPPPQPP
midwifeROOPPPPPPQ
mifepristoneOPPSNPPPPP
mightPMOPPPPPSP
migraineNRMNMRTPSP
migraine $QPPOOPOPSP
mildUOPOOPOPPP
mildlyQPPPPPPPPP
milkQPOOQSQNOP
millionPPPQPQPOPP
minCUhOLJJQPN
min $LQTROOOQPP
min agoOOTPOOPPPP
mindVONPPOOPPP
mind $RQOPPOPPPP
mineLQONOYOPOP
miniQQOPPPPPPP
minorONOOPPOOST
minor strokeQPPPPPPPPP
minsNOUPPOOOQP
mins agoPOQPPPPPPP
mintQPPPPPPPPP
minuteNPSQPOOPPP
minute $PPQPPPPPPP
minutesMSSPOMNVOO
minutes $MSOPPPPRPP
minutes agoPOSPPOPPPP
minutes andPPQPPPPPPP
mioPQQPPPPPPP
mirtazapineROOPPPPPPP
misoOPPSOPPPPP
misoprostolRPPPPPPPPP
missSJVOPMQPOQ
miss rateRPPPPPOPPP
missedMMPVOQOPMT
missed $RPPPPPPPOP
missesPRPPPPNPPP
missingLUKOPORSSO
missing $PQMPPOTPPO
missionOQPPPPPPQP
mistakeOPQPQOPPPQ
mitQROPPPOPPP
mitralQPPPPPPPPP
mitral valveQPPPPPPPPP
mixOQPORPPPPO
mixedNPPPPPRPPP
mlCHPuGNLNQO
ml $LOPWOPPPPP
ml forOOOXNPOOPP
ml kgONOSOPPPRP
ml ofNOPUPPPPOP
mlsNPPSPPPPPP
mmQLQPPOTPPP
mm onOPPPPPRPPP
mmolPPPQPPPPPP
mmrMOPG^PPPPP
mmseQPPPPPPPPP
mmse #2QPPPPPPPPP
moTOPPOOOPPP
mo $PPPPPPPPQP
mo ?QPPPPPOPPP
mobileRNQPPPPPPP
modQOPPPPQPPP
moderateQPPOPPPPPP
modifierMNPOOPOXOP
modifier #2OPPPOPOTPP
modifier forOPPPPPPSPP
modulePQPPPPPPPP
molnupiravirSOPPOPPPPP
momNOOOSQQPPP
mom hasPQOPPQPPPP
mondayRPOPPQPPPP
monday $PPPPPRPPPP
moneyOQPPPQPPPP
monitorPQTPPPOPNP
monitoringVNONOPPPPP
monthPRPUNPONOP
month $QROPPOOPPP
month ?QPPPPPPPPP
month andROQPPOPPPP
month oldROSPOOQNOP
monthlyPPOPPPPPPP
monthsRMLOOYQOOO
months $PONNPRSPPP
months agoQPPPPPPPPP
months andPOPPPQPPPP
months ofQPPPPOPPPP
months orPPPPPQPPPP
moodRQOOPPPPPP
moreRZQOOMMOMO
more ?QPPPPPPPPP
more likelyQPPPPPPPPP
more peoplePPQPPPPPPP
more thanOPPPPQPPQP
more timePQPPPPPPPP
morningNRNOPTPOOO
morning $NPPPPPRPPP
morphinePPSSNNOPPP
morphine forQPPOPPPPPP
morphine inPPPOQPPPPP
mortalityUPOOPOOOPP
mortality $RPPPPPPPPP
mostSOPPPOPPOO
motherNNPORUPPOO
mother inPPPPMTPPPO
mother saysRPPPPNPPPP
motiveSOPPPPPPPP
motorbikePPQPPPPPPP
mottledNNUPPPPPPP
mottled toPORPPPPPPP
mouthLNWQPMRPPO
mouth $OPQQPOPPPP
mouth andOPPQPPQPPP
mouthwashPPPORPPPPP
moveQPPPPOPPPP
move toPQPPPPPPPP
movedNUOOPOOORO
moved toOQOPPPPPRP
movementQOQPPPPPPP
movementsOPPPPPQPPP
movesONNPPRSPPP
movingORSPPMPPPP
mrRUOPOOOPNP
mriRPQMTPMPPP
mrsPSOPPPPPOP
mrsaPOPPPPPPRP
msMOOPOTSOPP
muchMPN`MQMNNN
much $RQQOOPPPPP
much doesPPPOQPPPPP
mugPRPPPOPPOP
multiplePOPPPPRPPP
mumLLURSQOOPP
mum isPPPPPRPPPP
mum'sPNOPPRPPPQ
mumblingPOPPPPRPPP
mumsQPPPPPPPPP
muscleUNPPPPNPPP
muscle achesQPPPPPPPPP
musclesPPPPPOPQPP
mustOOMNTPOOPT
must beQSONTPOOPN
must iKNNNRQQPPW
my3WbDH}?GAH
my #1OQRPPOPPPP
my armPNRPPROPPP
my babyOPSPPNPPPP
my backPQOPPQPPPP
my bloodPPMPPVOPPO
my chestPPRPPOPPPP
my colleaguePPPPPOPPPP
my dadOPPPPSPPPP
my daughterONRPPSPPPP
my deskPRPPPOPPPP
my fatherOPPPPRPPPP
my fistPOSPPNPPPP
my handPMUPPOPPPP
my headPQOPPPPPPP
my heartNPOPPSPPPP
my husbandOPQPPQPPPP
my kneePNOPPSPPPP
my lastOQOPPPPPQP
my migrainePQPPPPPPPP
my mindPQQPPOPPPP
my momOPQPPQPPPP
my motherOPPPPRPPPP
my mumPNRPPQPPPP
my namePPRPPOPPPP
my ownNNOPPUPPOR
my patientUNRPOKSPPO
my phonePSPPPNPPPP
my registrarPROPPPPPPP
my sisterPPRPPOPPPP
my sonOPQPPQPPPP
my toddlerQOQPPPPPPP
my watchPQOPPPPPPP
my wifeOOUPPMPPPP
my wristONPPPTPPPP
myastheniaPPQPQPPPPO
myasthenicNPPPSPPPPP
myocardialQPPPPPPPPP
myselfNKSOPVPPOQ
nSSNOPOMOOR
naWHSPMOVOOO
na #3OOORNPSPPP
nacPOROPPPPPP
nachSOQPPOPPPP
nailPNNPPRSPPP
naloxoneRPPPOPPPPP
naloxone kitsPQPPPPPPPP
naltrexonePPPPQPPPPP
nameLTOOOMTORO
namedPQPPPPPPQP
naoPLVPPPPPPP
naproxenTPOPMPPPPP
narcanOPPQOPPPPQ
nasalONQOTPPPPP
naturalQPPPPPOPPP
nauseaQPPPOPPPPP
nausea inPPPQPPPPPP
ndOOROQPPPPP
neNOTPPPPPPP
nearNRQPPPNPPR
nearestPOQPPPPPPP
nearlyNUOPPPPPPP
nebMNPTNPSPPP
nebsNPORNPSQPP
nebulisedQOOQPPPPPP
nebuliserPRNPPPPPPP
neckPKYOOMRQOO
neck $PQPPPPPPPP
neck isQPQPPOPPPP
neck painRPPPPPOPPP
needPPTOOWKKSP
need aQQPNPSOPOP
need anRPQPPOPPPP
need handsPOQPPPPPPP
need helpNQQQPPPPPP
need moreOPQPPPPPPP
need someonePPQPPPPPPP
need theOMQRPQOPPP
need toNQORPQPQOP
need twoOROPPPPPPP
neededTLNUNOOPNS
needed $SOOPPPPPPP
needed ?POPTOPOPPP
needed forNPPPPPPPPT
needed toSOPPPPPPOP
needingQPPPPPPPPP
needleRMTPPROONP
needle itPOQPPPPPPP
needlesQPPPPOPPPP
needlestickOOPPPPPSQP
needsNYKPSNNQMO
needs aRQOPOPOPPP
needs toPROPPPPPPP
negMLPOPQZOOO
negativeRONPPSPPPO
neighbourPPPPPQPPPP
nelQPPPPPPPPP
neonatalQOPOPPPQPP
neonateOOPTQPOPOP
nephropathyQPPPPPPPPP
nerveRMOOPPTPOQ
nerve blockQPPPPPPPPP
nervousMPPPRPPQPP
neuritisQPPPPPPPPP
neuroRQNPPPOPPP
neuropathyRPPPOPPPPP
neverRQOOPROPPP
never hadQOPPPPPPPP
never smokedQOPPPPPPPP
newKiFLNQQPOK
new chairsPQPPPPPPPP
new oneNRPPPPPOSN
newbornPMOTRLRPOO
newborn $QPPOQPPPPP
newerQOPPPPPPPP
newlyRPPPPPPPPP
newly foundQPPPPPPPPP
newsPQOPPPPPQP
news #1PQOPPPPPQP
nextQSRQOPLNOR
next $QPRPPQNPPP
next ?OPRPPPOPPP
next doorPNRPPPPPPP
next monthPQPPPPPPPP
next stepPPPROPPPPP
next toPROPPPPPPP
next weekPSPPPOPPPP
nexusQPPPPPPPPP
niPORPPPPPPP
nicePTOPPPPPNP
nichtOMWPPPOPPP
nicht mehrPOSPPPPPPP
nicotineOPPPRPPPPP
nicuOQMPPPPQSP
nietMNXPPPOPPP
nifedipineQPPROPOPPP
nifedipine forRPPOOPPPPP
nifedipine orRPPPOPPPPP
nightMSHNPXQNUN
night $OKQPPQOPUP
night ?QRPPPOPPNP
night andSOOOPOPPPP
night forQPPPPPPPPP
night isOOPPQTNPPP
night nurseOQPPPPPPPP
night shiftPQNPPPRPPP
night teamPQPPPPPPPP
night withQPPPPOPPPP
nightlyRPPPPPPPPP
nightsNPQPPRPPPP
nilPTMPPPPPPP
nimodipineRPPOOPPPPP
nineKQOROQTPPP
nine daysOPPPPPRPPP
ninoPOQQPPPPPP
nitroONOOZNNPOP
nitrofurantoinRPPQOPPPPP
nivRPPPPPPPPP
nntRPPPPPPPPP
noIEhJYYMIES
no $INNNYSNOPR
no ?LPPOVPPPPP
no betterOPPPPRPPPP
no bleedingOPPROPPPPP
no changePPQPPPPPPP
no ctQPPPPPPPPP
no cvdQPPPPPPPPP
no diabetesPPPPPQPPPP
no dmQPPPPPOPPP
no feverROMPOQRPPP
no heartQPPPPPPPPP
no ivONTRPOPPOP
no moreNTNPPPPPPP
no onePPQPPPPPPP
no otherQOOPQPPPPP
no painPMMPPTSPPP
no pulseOPRPPPPPPP
no radialOPSPPPOPPP
no showsPSOPPPOPPP
no swellingPOMPPUQPPP
no symptomsRPPPPPOPPP
nobodyNRTPPMQPQO
noceboQPPPPPPPPP
nochOPSPPPOPPP
nodePPPPPPQPPP
noduleQPPPPQOPPP
nofQPPPPPPPPP
noisePQQPPOPPPP
noisyQPPPOPPPPP
nonQMVOPPOPOO
noneOSPPPPPPPP
noonOUOOPPPPOP
noon $ORPPPPPPPP
noradNNQPSPPPPP
noradrenalineQPPPOPPPPP
normalUMKNLYXNMN
normal $OMOPPYMPOP
normal ?LPOPPRTPPP
normal ctOPPPPPRPPP
noseOOSOQQOPPP
nose sprayOPPPRPPPPP
notLIgKQNSOJM
not $KOQMZOPPPP
not ?TPPPMPOPPP
not aONRPPRPPPP
not answeringOOSPPPPPPP
not breathingORPPPPPPPP
not comingPNRPPPPPPP
not cryingPPRPPOOPPP
not inPOQPPQOPPP
not movingPLVPPOPPPP
not onOONQPPUPPP
not pickingPPQPPPPPPP
not respondingROPPOPPPPP
not sleepingNOOPPTPPPP
not theOSNQPPPPPP
not toQPPPPPOPPP
not touchingPPQPPPPPPP
not workingPPRPPPPPPP
noteOPOQPPOUOO
notesNPMPPOOPOY
nothingQTOOOQNOPO
nothing $PPQPPPPPPP
nothing elsePQOPPPPPPP
nothing toOPPPPQPPPP
nowFPnLSGCNUP
now #2PROPOPOPPP
now $LOZNPKLOUS
now ?PRQOPOOQOP
now andRQOPPOPPPP
now atPQPPPPPPPP
now hePPQPPOPPPP
now he'sPPQPPPPPPP
now inPQOPPPOPPP
now onPROPPPPPPP
now orPQSPPPNPPP
now pleasePMUPPPPPPP
now shePORPPPPPPP
now she'sOOPPPRPPPP
now wePQPPPPPPPP
npvRPPPPPOPPP
npv forQPPPPPOPPP
nrsRPPPPPOPPP
nrs #1RPPPPPOPPP
nsQPPPPPOPPP
nsaidQPPLTPPPPP
nsaidsMPPRQPPPPP
nstemiQQOPPPPPPP
nuPKVPPPPPPP
numbOOTPPPNPPP
numberNOORONNTUN
number $OOQPPPPPQP
number forMNPPPPPURP
number neededVMOPPPPPOP
number ofNQOTPPPPOP
numbersUOOPPPNPPP
numbers $SOPPPPPPPP
nurPORPPPPPPP
nur nochPORPPPPPPP
nurseKMRNRTNOQU
nurse $NNQOSSPPPP
nurseryQPPPPPPPPP
nursesPROPOOOPSO
nurses $PQPPPPPPPP
nursingQOOOTQOPPP
nursing homeOPPPPRPPPP
nursing homesQPPPPPPPPP
nutQPPPPPPPPP
nystagmusNPPPPPSPPP
oRRSOOOLOPQ
o #1SROPPPNPPP
o'clockOTNPPOPPPP
oaRQPPPOOPPP
oa $PQPPPPPPPP
obPPQPPPPPPP
obeseQPPOPPQPPP
obesityPOPPPPPRPP
obligedOPPPPPPPPR
obsPPPPPOSPOP
observationPOPPPPPQQP
observeQOPPPPPPPP
occlusionQPPPPPPPPP
odPPSNOPPPPP
oddPNQPPPQPPP
oddsQPPPPPPPPP
oedemaQPPPPPPPPP
oestrogenQPPPPPPPPP
ofZTO_B;TJPY
of #1RPPSONQPOP
of #2NPPWQNPOOO
of #2.OPRPPPPPPP
of #3OPPPPPRPPP
of aVMQOPNOPOR
of amoxicillinQRPNPPPPPP
of anPOPPPPPPPR
of backQPPPPPPPPP
of bedPROPPPPPPP
of bloodOOUPPMPPPP
of breathPOQPPPPPPP
of candourONOPPPPPPU
of deathNQPPPPPPPR
of handsPROPPPPPPP
of herPRQPPNPPPP
of hisPPPPPPQPPP
of hospitalQPPPPOPPPP
of hoursOMPPPPPQUP
of itQPPPPPOPPP
of lifeROOPPPQPPP
of longPQPPPPPPPP
of meONRPPSOPPP
of mouthOOPPPPSPPP
of myQQRPPNPPPP
of nitrofurantoinNPPSOPPPPP
of ondansetronQPPOPPPPPP
of ourPNQPPPQPQP
of prednisoneOPPQPPPPPP
of stockPQPPPPPPPP
of theSUOPONQOOM
of themPNRPPOOQPP
of thisPQPPPPOPQP
of thoseOPPPQPPPPP
of treatmentQOPPPPPPPP
of usPROPPPPPOP
of vitaminOPPRPPPPPP
of youMROPPROPPP
off^RNPJMHMQU
off $ONPOPTPPQP
off ?RPPPOPPPPP
off aQOQPPPPPPP
off andPOQPPPPPPP
off atOQPPPPPPPP
off byPPPQPPPPPP
off forPPPPPPPPPR
off herQPPPPPOPPP
off inPROPPPPPPP
off itQPPPPPPPPP
off myPQOPPQPPPP
off pressorsQQPOPPPPPP
off sickPQPPPPPPPP
off theULOPPNOPTP
off toPSPPPOPPPP
offerQPPPPPOPPP
offeredOPPPPQPPPP
officeQROPPOPPOP
oftenONQXOOOOPO
often $JPRVPPPPPP
often doQPPPPPPPPP
often isQPPPPPPPPP
ohPORPPNPPRP
ohpcQPPOPPPPPP
oilUMPNSOOPPP
oil $TOPOOPPPPP
oil inRPPPPPOPPP
okMWMIeOJMLM
ok $OTOPQOPPPP
ok ?QOONUPOPOP
ok forQNOOQTPOPP
ok orPPPPQPPPPP
ok soQOQPPPPPPP
ok toPQOORQPPOP
ok withPPPPQPPPPP
okayLROOUOOPPP
olanzapineQOPPQPPPPP
oldZLVUQFPLMP
old #2PPPQPPPPPP
old $KOQUQPOPPP
old ?QPPQPOPPPP
old boyQPPPPPPPPP
old cameQPPPPPPPPP
old girlRONPPPQPPP
old inQOPPPPPPPP
old manRPPPPPOPPP
old onRPPPOPPPPP
old onePRPPPPPPPP
old whoRPPOPOPPPP
old withTOQPNOQNPP
old womanQPPPPPOPPP
old'sOOPRPPPPOR
olderUNPQOOOPOP
older adultsQPPPPPPPPP
older patientsQPPPPPPPPP
older peopleQPPPPPPPPP
omPSNPPPOPPP
omegaQQPOPPPPPP
omega #1QQPOPPPPPP
omeprazoleQPPOQPPPPP
omeprazole forQPPOPQPPPP
onIXR=TQDHjU
on #1SXKOPOMPPP
on #2MRPSPQLOQP
on $PSPPPOPOPP
on ?RPPPPPNPPP
on aSJSOOPNPQT
on andOPQQPPPPPP
on apixabanOPRPPPPPPP
on aspirinPPPPPQPPPP
on bothQPPPPPPPPP
on callOULPPPOPQP
on ctPPRPPPOPPP
on dayPPPPPQPPPP
on dialysisONPQPSPPPP
on forPNPPPPPPSP
on fridayPMQPPPPPSP
on herOPOPPORPPR
on highPPPNSPPPPP
on himPORPPPPPPP
on hisPMSPPPPPPQ
on holdNPRPPPPPPP
on inRPPPOPPPPP
on itQXOPPLNOOP
on lisinoprilPPPPQPOPPP
on meORPPPNPPPQ
on metforminQPOPNPSPPP
on methadonePPPOQPPPPP
on mriQPPPPPOPPP
on myMQNORWOONP
on nightsOOQPPRPPPP
on onePOQPPPPQPP
on ourONPPPORPSP
on oxygenQPPPPPPPPP
on phonePPQPPPPPPP
on rivaroxabanOPPNRQPPPP
on saturdayPROPPPPPPP
on sertralinePPPPPQPPPP
on siteQMPPPOOPUP
on standingOPPPPPRPPP
on sundayPQPPPPPPPP
on theXN\LNHJQPQ
on theirOOQPPPOPQP
on thisNPOPPPQPRP
on thursdayPQPPPPPPPP
on topRQNOPPPPPP
on wardPRNPPPPPQP
on warfarinVQNPLOPPPP
on whetherQPPPPPPPPP
on withSNPPOPPPPP
onceUOPOOOOPPQ
once $OQPPPPPPPP
once dailyQPPPPPPPPP
ondansetronNOORSOPPQP
oneLSNPQOSOUK
one $PROPPOOOTN
one ?NPORPQPPPP
one andPOQPPPPPPP
one atOPPPPQPPPP
one cortisoneQPPOPPPPPP
one doseTPPITPPPPP
one eyePPQPPPOPPP
one inPPQPPPPPPP
one isRLPOPPPPTP
one morePROPPPPPPP
one ofOORPPOQPPQ
one orPPPPPPPPTN
one pupilOORPPPPPPP
one sideOOOPPPTPPP
one weekQOPPQPPPPP
one withOQQPPPPPPP
one yearQPPPPQPPPP
onesOQOPPROPPP
ones $PPOPPSOPPP
ongoingQOQPPPOPPP
onlinePPPPPPPPPQ
onlyMPQONPRQQR
only $PNQPPRPPPP
only mePQPPPPPPPP
only noPPOPPPRPPP
only thePOPPPSOPPP
only vsQOPPPPPPPP
onsetQOQPPPNROP
opQOSOPOQPOO
openNPPOONOSUN
open $OPOPPOPTPO
open ?PQPPPPPPPP
openedOORPPPPPPP
opensPQPPPPPPPP
operateQOQPPPOPPP
operatingQOPPPPPPQP
operationNQOPPVOPOO
opioidSRPONOPPPP
opioidsOPPPSPPOPP
opsPMOPPPPRSP
opticianPPPPPQPPPP
or;=1WVHlgbM
or #1QQNSPQLPPP
or #2OQOUOOKSOP
or #3QPOSPPNOPP
or aPMOPPPPUOP
or afterLQRPRPPPPP
or amNPOPPPTPNQ
or biopsyQPPPPPPPPP
or canPPPPPPOPPQ
or ctQPPPPPOPPP
or didOVOPPOOPNP
or doOQPPQOPPQP
or doesOPPPOPPPRQ
or earlyNOPPPPTPPO
or everyPPPPPPPPQP
or getQPPPPPPOPP
or goPPPNSPPPPP
or highLPPSPPPPRP
or holdQPPPPPPPPP
or isQPOQRNPPOP
or ivOPPQPPPPPP
or justQOMPPPVPOP
or keepRPPPPPOPPP
or leaveVNPPPPMPPP
or lessPOPPPQPPPP
or mustPPPPPQPPPP
or noKNNOYRNPPR
or notPOPMWOOPPP
or nothingQPPPPPPPPP
or onPPPPPPNPRP
or onlyNPOOOPPSRP
or referQPPPPPPPPP
or repeatRPPNPPPPPP
or sendPOPPPPOPSP
or shouldOQPPPPPPPP
or stopQPPPPPPPPP
or straightQPPPPPOPPP
or tabletsRPPPPPOPPP
or theLTOPPPNOWN
or twoNPPRPPPQPP
or waitRNQPORNPPP
or whatOSPPPOONRP
oralTPORNOONRO
oral immunotherapyQPPOPPPPPP
oral morphinePPPQPPPPPP
oral vancomycinPPPQPPPPPP
oralsPQOPPPPPPP
orderKROPOONPVR
order setNNPPPPOOVP
orderedOTOPPOPPOP
ordinaryQOPPPPPPPP
organophosphatePPRPPPPPPP
organophosphate poisoningQPPPPPPPPP
orsPPOSOPPPPP
orthoOOPPPOOPTO
oseltamivirQPPQPPPPPP
osmOMOPPPWPPP
osm #3OPOPPPSPPP
osteoporosisPRPPPOPPPP
osteoporoticQPPPPPPQPP
otPQOPPPPPPP
otherMQQOTONORO
other onePQPPPPPPPP
other siteOSOPPPPPOP
othersONRRPPPPPP
otherwiseRONPPPQPPP
otherwise wellQOOPPORPPP
otoscopePRPPPPPPOP
ottawaUOPPPPOPNP
ourAJPKKWKIwM
our carePPPPPPPPPQ
our clinicNOPPPPPPSP
our formularyOPPPPPPPSP
our hospitalOPPPPPPPRP
our housePPPPPPPPRP
our localOPPPPPPPRP
our sepsisONPPPPPPUP
our sitePPPPPPPPRP
our unitOOPPPPPPSP
our wardPQPPPORPPP
oursOOPNPPPPUP
outPM[LNWINRM
out $PQOOOPQOQO
out ?QOPPPPPPPP
out aQPPPPPPPPP
out andPPRPPOPPPP
out forONSNRNPPPP
out inQPPPOPPPPP
out isLOOSPRPQPP
out ofMUPMOPOQSO
out onPNRPPPPPPP
out theQORPPOPPPP
out toPQPPPPPPPP
out whenPORPPPPPPP
out withPORPPPPPPP
outbreakQPOPPPPPPP
outcomeTOOPPPPPPP
outcomesRPPPPPPPPP
outcomes $RPPPPPPPPP
outpatientQPPPPPPPPP
outpatientsOQPPPPPPQP
outsidePROPPPPPPP
outside thePSNPPPPPPP
ovcfQPPPPPPPPP
overTPPTLRNOMP
over #1QOQPPPPPPP
over #2YMOPOOPPNO
over $OTNPPPPPPQ
over aQPOPPPPPPP
over howMOPVPPPPPP
over theQOPPPPQPPQ
over toOQQPPPPPPP
over whatQPPQPPNPPP
overdoseNSQLOPOROR
overdose $RPPNPPPPPP
overdosedPRPOPPPPPP
overnightNQPPOPPPSP
owePRPPPOPPPP
ownLQNOOUOPQQ
oxORNPPPRPPP
oxyPPPPQQPPPP
oxybutyninOOPOQPPPRP
oxycodonePPPSPOPPPP
oxygenQQQOOOOQOO
oxygen $POPPPPPRPP
oxygen inQPPPPPPPPP
oxygen onPPPPPPPPQP
oxygen orQPPPPPPPPP
oxytocinRPPOPPPPPP
ozempicPQPPPPPPPP
pQSMNOOORRO
p #1RNOOPPPRPP
paONRPPPOPPR
pacemakerPPQPPPPPPP
pacientePSNPPPPPPP
pacingNQROPPPPPP
packROOPPOPQPP
packedPPQPPPPPPP
packingRPPPPPOPPP
packsOPPPPPOPSP
pacuPQOPPPPPPP
padQQOPOPPPPP
padsNPTOPPPPPP
paedOOPPPPPPRP
paediatricPQOPPPPPQP
paedsOLSRPPPPQP
pageOPPPPOOPSP
pagerPSOPPPPNQP
painRLVNNRRNPN
pain #1QPQPPPOPPP
pain #2OPPPPPQPPP
pain $UMPPNTMOOP
pain ?QPPPPPPPPP
pain andOPQPQPOPPP
pain atQPPPPPOPPP
pain canPPOPROPPPP
pain clinicOQOPPPOPRP
pain forNPRPPOQPPP
pain fromOPPPPQPPPP
pain inPPQPPQOPPP
pain onPPPPPPQPPP
pain shootingQPPPPPPPPP
painfulOPNPPOUPPP
painkillersQOPPPOPPPP
painlessOONPPPUPPP
painsOPPPPPQPPP
pairPQNPPPPPPP
pakQPPPPPPPPP
paleOOSPPOQPPP
palliativePROPPOPPPP
palliative careOSPPPOPPPP
palmsOPPPPPRPPP
palpitationsNOPPPRQPPP
palsyUQOONOOPPP
palsy $ROPPOPPPPP
pancreatitisRPPPPPOPQP
pancreatitis $QPPPPPOPQP
panelPPPPSOPPPP
panicPSOPPPPOPP
panic $PSOPPPPOPP
panickingPPQPPPPPPP
pantoprazoleQPPPPPPPPP
papaOORPQPPPPP
paperPQNOPPOPQR
papersPQOPPPPPPP
parPNSPPPPPPP
paracetamolQRPPMRPPOO
paracetamol #1OOROPPPPPP
paracetamol $PRNOPRPPPP
paracetamol andQPPPOPPPPP
paracetamol overdoseRPPOPPPPPP
paralysisPPQPPPPPPP
paramedicTNOPPQPPOP
parentPPPPPPPPPQ
parentsNRNPPONPPV
parkOPRPPPPPPP
park $PQPPPPPPPP
parkedPQPPPPPPPP
parkingOTNPPOOPSO
parkinsonsNPPPRPQPPP
partQOOPPNOROT
partialQPPPPPPPPP
partnerOMOOSOPPPU
partumOPQPPPPPPP
partyOQQPPPPPPP
pasNNVPPPPPPP
passROPPPQOPPP
passedNXKOPROPPO
passed outOMQPPSPPPP
passingPPRPPOPPPP
passwordPTOPPOPOOP
pastOPNPPQSPPP
past thePPOPPRPPPP
patchMNNVOPTOOO
patch $PPPPQPPPPP
patch onQPQPPOPPPP
patchesOOOPPPTPPP
pathwayPOPPPPPPSP
patientRQMMUMOQKV
patient #2QPPPPOPPPP
patient $PSLOPPPSOP
patient hasOMRPPOTPPO
patient inPUNPPPOPPO
patient isONTPQOPPPO
patient ofPQOPPPQPPP
patient onSNOPQPPPOQ
patient withOQOPPPOPPR
patient'sQOQQPPNPPQ
patientsPPOOPOONYN
patients $POOPPPPOTO
patients ?OPPPPPPPRP
patients onQPPPPPPPQP
patients whoRPPPPOPPPP
patients withQPPPPPOPQP
paxlovidQOPNSQPPPP
paxlovid andOPPPRPPPPP
payMQOPPPPWNP
pay forOOPPPPPTPP
pboRPPPPPOPPP
pcaQPPPPPPPPP
pccQPPPPPPPPP
pciSPPOPPOPPP
pcrROOPPPPPPP
pdNQOOSPPPPP
peVONOOQQOOO
pe $TOPOPPPOPP
pe onPPQPPPPPPP
peanutSOQOPQOPPP
peanut butterPQPPPPPPPP
pecarnQQPPPPOPPP
pediatricRPOPPPPPPP
pedsQOPQNPOOTP
peeQPPPPPPPPP
pegOOPPPPPPPS
pelvicQPPPPPPPPP
pelvisPPQPPPPPPP
penOSPPPOOPQP
penicillinONPRNQOQRO
pensLSQOPRPPPP
peopleTPRONQNOOO
people $NROPPRPPPP
people forNQQPPPPPPP
people whoQQPPPPPPPP
people withRPQPOPOPPP
peppermintQQPPPPPPPP
peppermint oilQPPPPPPPPP
perFJLlJMLVQN
per dayNPPVMPPPPP
per hourOOOUPPOPPP
per kgKOPZOPOPPP
per kiloOOPTPOPPPP
per minuteOPPQPPPPPP
percentROPPPPPPPP
perfectPQOPOPPPPP
perfectlyPOPPPQPPPP
perforationQPPPPPPPPP
pericarditisNPOPPPTPPP
periodNOPPPSOPPP
periodsQPPPPQOPPP
peripheralNPPSPORPPP
permethrinPQPQOPPPPP
personPTOPPOOOPP
pertussisOQPPPPPPRP
petQPPPPPOPPP
phPOQNPPSPPP
ph #2.OPRPPPPPPP
ph #3.QPONPPSPPP
pharmNPPPRPPPPP
pharmacistPOPPPOPQPQ
pharmacyLRNOOQOOWO
pharmacy $PQPPPPPPQP
phenobarbPPPQPPOPPP
phenytoinOPPPSPPPPP
phlebotomyNRPPPPPTNP
phoneKOROONORUR
phone $ONOPPPPQSP
phone chargerPROPPPPPOP
phonesPQOPPPPPQP
photoMPNPOOYOLT
photo $PQOPPPQPLT
phototherapyRQPPOPOPPP
phqSOPPPPNRPP
phq #1SOPPPPNRPP
physical therapyPQPPPPPPPP
physioQSOPPOOMRP
physio ?QPPPPPPPPP
physio forQPPPPPPPPP
physio gymOQPPPPPMSP
physiotherapyOPPPPSOPPP
picMLPPPOYPOO
pickRQOPPPPOQP
pick upQQOPPPPOQP
pickedPQPPPPOPPP
pickingQRPPPOPPPP
picking upQOQPPPPPPP
pictureOOOPPPSPPP
picuQNPPPPPPRP
pillTHNSPSQOPO
pill $PNPPPQPPRO
pill forQPPPPPPPPP
pill inRPPPOPPPPP
pillsVJTPOOOPOP
pills $QOSPPNPPPP
pills ?QPPPPPPPPP
pills andPOPPPSPPPP
pills toQPPPPPPPPP
pinkPRRPPNNNSP
pinnedPOPPPRPPPP
pinpointOPSNPPPPPP
pizzaPUOPPPPPNP
placePOOPPPPPSP
place $POPPPPPPRP
placeboQROPOOOPPP
placebo $QPPPPPPPPP
placentaPOROPPPPPP
plainTOOPPPPPOO
planOPSPPPOPPO
planeOMOPPRPPPS
plannedQPPPPPPPPP
planningNPOPRROPPP
plansPQPPPPPPPP
plantarQQPPPRNOOP
plantar fasciitisQRPPPRNOOP
plasmaRPOPPPPPPP
plasterONRPPROPPP
plateletQOPPPPPPPP
plateletsNNRPPPRPPP
playQPPPPPPPPP
playingPROPPNRPPP
pleaseFXPUOQPOQM
please $LMQTOTMOSO
please beQRNPPPPPPP
please comePOQPPPPPPP
please don'tPRNPPPPPPP
please stopNTNPPPPPPP
please tellPPPQOPPPPP
plentyPQPPPPPPPP
plsOMQTOMRNSO
pls $RKSPPPPOTP
plumberPQPPPPPPOP
plusSOPLSPOQOO
plus $RPQOOPPPPP
plus deNRRPPPPPPP
pmLYJPPQONSO
pm $OPOPPPPPRP
pneumoniaQQNQNOQROO
pneumonia $OOPPPPRQPP
pneumonia ?QPPPPPPPPP
pneumonia onQPPOPPPPPP
pneumothoraxNSQPPPOPPP
poLQOULSPONR
po $OPPROPPPPP
pocketQRPPOOPPPP
podOPQPPPPPPP
pointROQNPQQPPP
point inPOOPPRPPPP
pointsQQPPPPPRMP
poisonLPRPPQOOSP
poisoningPPPOPPPPPR
policeNNQPPOOPNX
police wantOPOPPPPPPS
policySNNOPPOOVN
policy $POPPPPPPSP
policy onPOPPPPPPRP
polypectomyOOPPPPPRPP
pooPPPPPPRPPP
poolONTPPPPORP
poorOPPSOPPPPP
porOPSPPPPPPP
portPPQPPPPPPP
portalPMPPPOPQTP
porterPQPPPPPPPP
posQLMPPPWPPP
positionPPPPPPPPPQ
positiveNMNOQUSOPP
positive forNPPPPSPPPP
possiblePPQPQPPPPP
postOMUTLRMPPO
post opPORPPPOPPP
post partumOPQPPPPPPP
posterNWMPPOPPPP
posteriorSONPPPQPPP
postersPQPPPPPPPP
postnatalNROPPPQPPP
postpartumNPQOSPOPOP
postpartum haemorrhageQQOPPPPPPP
potassiumRQRQOONPOO
potluckPQPPPPPPPP
pouringPPQPPPPPPP
powderQOQPPPOPPP
powerOPQPPPPPOS
pphPRPPPPOPPP
ppiWOPNNOPPPP
ppi andRPPPNPPPPP
ppxQPPPOPPPPP
prNNRPPPRPPP
practiceNNOPPPPSSP
pradaxaRPPPOPPPPP
prayPQPPPPPPPP
preNRNPRQPQPP
predNOOUQOOPPP
pred #2OPPQPPPPPP
pred forNPPSPPPPPP
prediabetesPPPPPPPQPP
prediabetes $PPPPPPPQPP
predictiveQPPPPPPPPP
prednisoloneMPOQVOPPPP
prednisoneNQPQORPPPP
preeclampsiaRPPOPPPPPP
pregNPPPTPPPPP
pregabalinPPPPQQPPPP
pregnancySPORNRPOMP
pregnancy #2PPPQPPPPPP
pregnancy $NNORPPSPPP
pregnantJNQQRPRPQP
pregnant #1MPOPQOTPPP
pregnant #2OPPPRPPPPP
pregnant $PPQPOQPPPP
pregnant andPPRPPNPPPP
prehospitalRPPPPPPPPP
prepQPPOQPPPPP
prescribePNOPQOPPSR
prescribedPQPPPQPPOP
prescribingROOPPOPPOR
presentOSOPPPPPPP
presentingPQPPPPPPPP
pressPRPPPOPPNP
pressingPPQPPPPPPP
pressorsRPPOPPPPPP
pressureMQUOOSNONO
pressure #2NORPPPRPPP
pressure #3PPMPPUOPPP
pressure $PQPPPPPPPP
pressure isQPQPPPNPPP
pressure targetQPPPPPPPPP
pressuresOQQPPPPPPP
pretendPQPPPPPOPP
pretermPPPQPPPPPP
preterm $OPPRPPPPPP
prevRPPPPPOPPP
preventTOOOOPPPPP
preventingQPPPPPPPPP
preventionRSOOOOPPPP
prevention $QPPPPPPPPP
prevention inQPPPPPPPPP
prickPOPPPQPPPP
primaryROPONPSQPP
primary careQPPPPPPPPP
printOQPPPPPPPP
printedOROPPPPPPP
printerNUOPPOOPPP
printer isPQPPPPPPPP
priorRQPOPOPPQP
prior authOQPPPOPPQP
prisonQOPPPPOPQP
prnRPPPOPPPPP
probeNSPPPPPPPP
probioticPRPPPOPPOP
probioticsQPPPPPPPPP
problemOQPOSPOROP
problem $OPPPQPPQPP
problem ?OPPPRPPPPP
problemsROPPPPOROP
problems $RNPPPPOROP
procalcitoninQPPPPPOPPP
procedureNNPPPPPPSR
procedure forOMPPPPPPUP
progesteronePPPPPQPPPP
prognosisQPPPPPOQPP
programmesQPPPPPPPPP
progressionQPPPPPPPPP
prolapseQPQPPPPPPP
prolongedPPPPPPPQPP
promiseQPPOPPPPPP
proneQOPPPPPPPP
properQPPPPPPPPP
properlyRPQPPNPPPP
properly $QPQPPOPPPP
prophylacticNPPSPPPPPP
prophylaxisVOOOLQPPQP
prophylaxis $TPPONPPPPP
propofolMPPRRPPPPP
propranololPPPPQPPPPP
prostateROOPPROPPP
prostatitisNPPPPPSPPP
protectSOPPOPPPPP
protectionPPPPPPPPPQ
proteinOPPPPPRPPP
protocolQNOMNOONWS
proudPTMPPPPPPP
proud ofPRNPPPPPPP
provenQPPPPPPPPP
prpQPPPPPPPPP
psaSKNOOVSOOO
psa #2.QPPPPPOPPP
psa cameONOPPUOPPP
pseudomonasOPPPPPQPPP
psoriasisPNPPORQPPP
psychRQPPOPPPPP
psychosisPPPPPPRPPP
ptIEVKULNOPb
pt $POOPPOPPPS
pt hasPPQPPPPQPP
pt inQPPPPPOPPP
pt onNPPOTPOPPP
pt withRPPOOOSPPO
pt'sPNQPPSOPPP
ptsUPOOMPOOSP
pts $SNPPPPPPPP
pts ?OPPPOPPPSP
pts onQPPPOPPPPP
ptsdRPPPPPPOPP
publishedQPPPPPPPPP
puffsRPPPPPPPPP
pullQPRPPPPPOP
pulledOOSPPPPPPP
pulled fromPPQPPPPPPP
pullingPPQPPPOPPP
pulmonaryQPPPPPPPPP
pulsePPSOPOQOOO
pulse #2ROPPPOOPPP
pulse #3PPQPPPPPPP
pulse isPPQPPPPPPP
pulse oxORNPPPRPPP
pulsoOPQPPPPPPP
pumpNRQQPPOPOO
punctureQPOPPPQPOP
puncturesQPPPPPPPPP
pupilOOQPPOSPPO
pupilsNOSPPOSPPP
purpleLPRPPOTPPP
pusQPPPPPPPPP
pushORMUMQNOQP
push theRPPPOPPPPP
pushedPOOPPPOUOP
pushed toPQOPPPPPPP
pushingROPPPPPPPP
pushing thePQPPPPPPPP
putRQPOOOKVLR
put aPQPPPOPPPQ
put herQPPPPPPPPP
put inPNSPPPPPPP
put itOPPPPORPPQ
put onRPPPPPNPPR
put theNSOPPPPQPP
puttingQQPPPPPPPP
putting thePQPPPPPPPP
pyeloPQPPPPOPPP
qQRONPPOPSP
q #1PPPNPPPPSP
q #2QPPPPPOPPP
q wordPROPPPPPPP
qofNROPPPORPP
qolQPPPPPPPPP
qrsOPSOOPPPPP
qtKPQOWPOPPP
qtcLPPNWPPPPP
qtc #3LPPNWPPPPP
quantityNPPTPPPPPP
quantity ofNPPTPPPPPP
queSNROPPPPPP
questionPOOPPRPQPP
questionnaireQPPPPPPPPP
questionsPSNPPOPPPP
quetiapineNOPSNRPPPP
quetiapine forOPPPPRPPPP
queuePSOPPOPPPP
quickPNSPPPPPPP
quick $OPRPPPPPPP
quickerQRPNPPPPOP
quietOTOPPNQPOP
quiet $POPPPPRPPP
quinineOPQPPPPPPP
quitQOOPPROPPP
quit smokingPPPPPRPPPP
quittingRPPOPPPPPP
quitting $RPPOPPPPPP
quoteQPPPPPPPPP
rPOQOPPOROP
r #2PPPOPPPQPP
raQPPPPPPPPP
rabiesPMOUOPOPPP
radialNPTPPPNPPP
radiologyMPSPPPPPRP
raiseQPPQPPOPPP
raisedPPPPPPQQOP
raisesQPPPPPPPPP
ramadanQOOPPRPPPP
ramiprilPOQPQPPPPP
ranNTSNPPOPPP
rangPQPPPPPPPP
rangeLOPSPPTPPP
rapidSOOPPPOPQP
rapid responseROPPPPPPPP
rashLMNORUUOOO
rash andRPOPPOQPPP
rash onPOOPOOTPPP
ratPPSPPNPPPP
rateINT^MNMPOO
rate #2PPOQPPPPPP
rate $SPQOPPOPPP
rate ?OPPQPPPPPP
rate controlQPPOPPPPPP
rate inNPPRPPPPPP
ratesVPOPOPPPNP
rates $TPPPOPPPNP
ratherQPPPPPPPPP
ratioQPPQOPPPPQ
rayTONPPPROOP
ray $RPPPPPOPPP
ray ?QPPPPPPPPP
rctSOPPPPPPPP
rct $QPPPPPPPPP
rdPQPPPPPPPP
rePQOPPPPMSP
reachRQOPPPPPPP
reachedPQPPPPPPPP
reactionPORPPPOPPP
readOPNOPOUSNP
read itPROPPPPPOP
read thatPRPPPOOPPP
read thePPPPPPPPPQ
readingPPPPPQPPPP
readsMPQPPPSPPP
readyNVOPPPOPOP
ready $NUPPPPOPOP
realOTNOTONOOO
real $SOPPPPPPPP
real orMPPPTPPPPP
reallyUQOOOQOQMN
really needQPPPPQPPPP
reasonOPPPPPRPPP
reassureQPPPPPOPPP
reboundQPPPPPPPPP
receptionOOPPPTOOOP
reception $PRPPPPPOPP
receptionistPORPPPPPPP
recombinantRPPPOPPPPP
recommendQPPPPPPPPP
recordOQPPQPPPPP
record $PROPPPPPPP
recordedPOPPPPPPOS
recordsONNPPVPPNS
recoverySPQOOOPPPP
recovery $QPPPPPPPPP
rectalQOROPPPPPP
rectal examQPPPPPPPPP
recurrenceSPPOPPPPPP
recurrence $QPPPPPPPPP
recurrentPPPPPPPRPP
recurrent cOPPPPPPRPP
redKKONLU]ORO
red andPPPPPQPPPP
red cellsQPPPPPPPPP
red eyeOPOPPPSPPP
red flagsQPPPPPPPPP
red hotOOQPPPRPPP
reduceQNOPSPOOOP
reducedQQOPPPPPPP
reducesROPPPPPPPP
reductionOOPQPPPRPP
reduction $PPPRPPPPPP
referRNPPPOOPTP
refer forQPPPPPPPPP
refer toPNPPPPPPSP
referralPPOPPPORPQ
refillQOPOPSPPOO
refluxOOPPPSROPP
reflux $MOPPPSROPP
refractoryROPPPPPPPP
refuseLOOPPSNPPV
refusedPOPPPPPPPQ
refusesOPOPPOPPOT
regMMTPPPPPSP
regimenPNOTOOOPPP
registerPQPPPPPQPP
registrarNSOPROPPQO
regularMPPPQPRPPP
rehabQORPPPPPPP
rehydrationQPPPPPPPPP
relapseTOOOOPPPPP
relapse $ROPPPPPPPP
relativePOQPPPPPPQ
relativesNPOPPPOOTQ
releaseSNPPPPOPQP
reliableROPPPPOPPP
reliefQQPOPPPPPP
rememberORNPPQPPPP
reminderORPPPPPPPP
remissionSPPPPPNPPP
remoteQPRPPNPPPP
removalQNPOPPPQRP
removedPNRPPPPQPP
renalFOP]PPPPOP
renal dosingNPPSPPPPPP
renewalPPPPPPOPQP
repOUOPPPPPPP
repairUQNOPONQPP
repair $RPOPPPOPPP
repair orQPPPPPOPPP
repeatQPNWOPNOOO
repeat itQPPQPOPPPP
repeat thePPPQPPPPPP
repeatedQPPPPPPPPP
replaceQPPPPPPPPP
replacedOSOPPPPPPP
replacementQQPQPOPOPO
replyOQPPQPPPOP
reportMONOPNROTT
reportedPOPPPPOTOP
reportingOOPPPPPPPT
rescueONRPPPPPRP
researchPQPPPPPOPP
residentONTPPPPPPP
residentsPQOPPPRPOP
resistantQOOPPPPPQP
respPPPPPPPQPP
resp failurePPPPPPPQPP
respectPPQPPPPPPP
respiraOORPPPPPPP
respiratoryORPPPPPQOP
respirePORPPPPPPP
respondeQOPPPPPPPP
respondingROPPOPPPPP
responseSOPPPPOPPP
respsPOSPOPOPPP
restOROPPPQPOO
rest andOPPPPQPPPP
restartQPORPPPPPP
restlessQPPPPOPPPP
restockedOTNPPPPPPP
restraintPOPPPPOPPS
restrictedMPPPPPPPUP
restrictivePQPPPOPPPP
restrictive transfusionPQPPPOPPPP
resultROPPPPPPPQ
result $ROPPPPPPPP
resultsNPMPPXOPPO
resusNOTOPOOQRO
resus $ROOPPPPPQP
resuscitationRONPPPPPPP
retentionSOPOPPPPPP
retiredQMOPPPPPSP
returnPQOOPPQPPP
return toPQOPPPPPPP
reuteriQPPPPPPPPP
reversalOPPRPPPPPP
reviewSOOPPOPROP
rhythmQOPPPPQPPP
rhythm controlQPPPPPPPPP
ribsORPPPPPPPP
ricePROPPOPPPP
ridRPPPPOOPPP
rid ofRPPPPOOPPP
rideOPPPPRPPPP
rifampicinLPPPUPPPPP
rifaximinSPPOOPPPPP
rightKPRQPOSPNR
right $PNOPPQPPPR
right awayPOQPPPPPPP
right handPPQPPPPPPP
right nowOSOPPPOPPP
right sidedOPQPPPQPPP
rigidNNTPPORPPP
rigorsMPSPPPPPPP
ringJLMOPRVOVP
ring $OMPPPUPPPP
ring forPNQPPMPPTP
ringingONPPPTOPPP
ringsPPOPPOPPRP
riseOPPOQPPPPP
risingPOQPPPPPPP
risk`OJONNKONU
risk $QPOPOPPOOT
risk ?RPOPPPOPPP
risk howRPPPOPPPPP
risk ifPPPPPOPPPR
risk inQPPPOPPPPQ
risk ofRPPPPPOPPP
risk realOPPPRPPPPP
ritonavirNPPPSPPPPP
rivaroxabanQOPROQPOPO
rivaroxaban forPPPOPQPPPP
rivastigmineQPPPPPPPPP
rmNLXOPPPPPP
rm #1OPRPPPPPPP
rnNPQPPOPPPR
roadPTMPPPPPPP
robotOPRPPOPPPP
rockPQQPPPPPOP
rocuroniumPPPROPPPPP
rolledQLTPPOPPPP
roofOOTPPOPPOP
rooferPOQPPPPPPP
roomRWONNRNMQN
room #1NRTOOOOOQO
room #2PORPPPPPPP
room $PROPPPPPPP
room airROOPPPPPPP
room bPQPPPPPPPP
room hasQOPPPPPPPP
room isPQPPPPPPPP
roomsOQPPPPPPQP
ropePMTPPPPPPP
roscPPQPPPOPPP
roseOORPPPPPPP
rosuvaRPPPPNPPPP
rotaOVOPPOOPNP
rotatorROPPPPOPPP
rotator cuffROPPPPOPPP
roughOQOPPQPPPP
roundOROPPOQPPP
round theQOOPPPRPPP
roundsPSOPPOOPOP
routineRPPPPPOPPP
rowNNSPPQPPPP
rrQOWLPPNPPP
rr #2PPRPPPOPPP
rr ?RPPPPPOPPP
rsiPPPQPPPPPP
rsvUPOOOOOPPP
rtQOPOPRPMSP
ruleVLNOOOMOVP
rule forPPPPPPOPRP
rule onMPPPPPPPTP
rule outTOOPPPOPOP
rulesPNOSOPOPQP
rules forQPPPOPPPPP
rules inPPPPPPPPQP
runLVMSRNNPPO
run outPROPPPPPPP
runnerNPRPPPPPPP
runningPULPPPQPPP
running #2OTNPPPPPPP
runnyPPPPPQPPPP
runny nosePPPPPQPPPP
runsROPPPOPPPP
ruptureQOQPPOOPPP
ruralQOQPPPPPPP
rushPQOPPPPPPP
sPWQONPNOOO
s $QPQOOPPPPP
saOQOPPROPPP
saddleOPOPPPSPPP
safe[LNLWQKONO
safe $NPPNUPPPPP
safe ?RPPPOPOPPP
safe forPOOPQRPPPP
safe inUPPPMPPPPP
safe toROPOUOMPPP
safelyQPPPPPPPPP
saferPPPPQPPPPP
safer thanOPPPQPPPPP
safetySOOPOPPPPP
safety planningQPOPPPPPPP
sahROPOOPQPPP
saidOUQOOQOOOO
said iPQPPPPPPPP
salaONTPPPPPPP
salbutamolNPPTPPPPPP
salineRQQRLPOPPP
saline inQPPPPPPPPP
salivaPORPPPPPPP
saliva $POQPPPPPPP
salmeterolQPPPOPPPQP
samaritanOMOPPOPPPV
sameRLMOXNPTNO
same dayQLOOTOOTPP
same linePPPPRPPPPP
same timeOPPPRPPPPP
sampleOPNPPOTPOQ
samplesOTPOOPPPPP
sandwichPQOPPPPPPP
sandwichesPQPPPPPPPP
sanguePORPPPPPPP
satOSROPOPOOO
sat #2PPROPPPPPP
satsPMXNPOPPPP
sats #2POUNPOPPPP
saturationPPPPPPQPPP
saturdayMUOPPPPPPP
saveWMOPPPOPNP
save livesWMPPPPOPNP
savedPQNPOOOOPS
savesQPPPPPPPPP
sawNXNPPNPOPP
saw theNTPPPPPOPP
sayQRUOPMQNNO
say $RPOPPOPOPQ
say ?PPPPPOQPPP
say aboutQPPPPPPPPP
say thePSNPPPPPPP
sayingPNSPPPPPPP
saysJPSQPNSNRR
says #1PPQPPPOPPP
says #2ONOQPPPPRP
says heOORPPPQPPP
says he'sNOQPRPPPPP
says myPPPPPQPPPP
says noOOPPPQOPOS
says shePPQPPOPPPQ
says she'sPPPPQPPPPP
says theRPQPPNPPPP
sbpSOQPPPOPOP
sbp #3QPPPPPOPPP
scOPNTPPPPPP
scabiesRROPPNPPPP
scaleNROSPOOPPP
scale inOQPPPPPPPP
scalpONPPPRRPPP
scalyPPPPPOQPPP
scanSQOPPOQOPP
scan $QQOPPOOPPP
scannerMRNPPPPPTP
scansPOPPPQPPPP
scaredPPROPQPPPP
scared ofQPOPPQPPPP
scheduleONNUOOMSQP
schedule forONPQPPPPRP
schizophreniaNPPPSPQPPP
schoolOSOOOTOPOO
school $OROPPQPPPP
school nursePORPPPPPPP
sciaticaRPPPPQOPPP
sciatica $QPPPPPPPPP
scopeSPNPPOOPQQ
scope ?RPOPPOPPPP
scoreSPNMPQTPOP
score $PPPPPRPPPP
screamingONTPPPOPPP
screenPRQPPNOOQP
screeningTOMOPONTPO
screening $QOPPPPPPPP
screening colonoscopyOOPPPPPSPP
scriptNQPPSPOPOP
scrubbedOQPPPPPPPP
scrubsOROPPQOLTP
seRNTOPPOPPO
sealPQPPPPPPPP
sealedOSOPPPPOPP
seasonORNPPROPOP
secOOPPPOQOOT
secondQTQPOOOPNO
second $PPPQPPPPPP
second floorOSOPPPPPPP
secondaryOPPPPPPRPP
secsPOQPPPPPPP
sectionMRNPPONSTO
securityPNSPPPPPPP
sedationRPPPPPPPPP
sedation $QPPPPPPPPP
seeMMTOOSXOLL
see aOOSPPMSPOP
see himPORPPPPPPP
see thePQPPPPPPPP
seeingPOPPPOTPOP
seenOVMPPPOPPP
seen theOQPPPPPPPP
seitPOSOPPPPPP
seizingONUPPPOPPP
seizureNSNOQNNSOR
seizure $MRQPPOPSOP
seizuresRONPPNQPPR
selfRPPPPQOPPO
self harmRPPPPPPPPP
semPOSPPPPPPP
semaglutideOQNQNSPPOP
semaglutide forPPPNPSPPPP
seminarOQOPPPPPPP
sendQRPOONMOSO
send forQOQPPPPPPP
send homeSNPPPPPPPP
send toPOPPPPOPRP
sendingPQPPPPPPPP
seniorOOQPPOPPRP
seniorsROPPPPPPPP
sensTOPPPPOPPP
sens specQPPPPPPPPP
sensePPQPPPPPPP
sensitivityTOPPPPOPOP
sensitivity $QPPPPPPPPP
sensitivity ofRPPPPPPPOP
sensorQPPPPPPPPP
sentMZMOQOOONO
sent $OQPPPPPPPP
sent aPROPPPPPPP
sepsisOWNOONMSRO
sepsis $PPPPPPPQPP
septicMOQPOOVQPP
septic shockRPOPOPPQPP
sereventQPPPPPPPPP
seriesPQOPPPPPPP
seriousQPOPPPPPPP
serotoninNPPPSPPPPP
sertralineMOOSRQOPPP
serviceQROPPOPPPP
setNQOPPPOOVP
settleQQPPPPPPPP
settledQPOPPPPPPP
sevenQPPPPPPPPP
seventyOOPROQPPPP
severeVOPOOONQOP
sgltSPPPOPPPPP
sglt #1SPPPOPPPPP
shakingOOVPPMOPPP
shaking andPPRPPNPPPP
shallNRNPPSPPPP
shall iNPOPPSPPPP
shamQPPPPPPPPP
shareRPPPPPPPPP
share ofQPPPPPPPPP
sharedPQPPPPPPPP
shared drivePQPPPPPPPP
sharpPQPPPOQPPP
shePORMS[LNLN
she canQPPPPPPPPP
she can'tPORPPPPPPP
she feelsOQPPPPPPPP
she hadPRNPOQOPPQ
she hasOMRPOTPPPP
she haveQPQOPORPOP
she isLPRPQSNPPP
she justSNPPOPPPPP
she needUMNPPROPOP
she saidORPPPOPPPP
she saysPQPPPPPPPP
she shouldPPPPPQPPPP
she takeOPPPQQPPPP
she takesPPPOROPPPP
she tookOPQPPPPPPP
she wasOPQPPPPPPQ
she won'tPPQPPPPPPP
she'sNPSPQSOONP
she's #2QOPPPPOPPP
she's gotPPQPPPPPPP
she's hadPPORPPPPPP
she's inPRPPPPPPOP
she's justPPPPQPPPPP
she's onQPPPQOPPPP
sheetOQPPPPPPRP
sheet $PPPPPPPPQP
shelfQQPPPOPPPP
shesPNTPPOPPPP
shiftLVMPPNQPRP
shiftedORPPPPPPPP
shifted toOROPPPPPPP
shiftsPPOPPRPPPP
shinglesMONSRRPQOP
shingles onRPNPPQPPPP
shingles vaccineNOPPSQPQPP
shingrixSPPOOPPPPP
ship'sPOOPPQOPRP
shiveringPOPPPPPPPP
shockTMUOONNPPP
shock $SOPPOPOPPP
shockedNPSPPPPPPP
shocksNPROPRPPPP
shockwaveQPPPPPPPPP
shoesOROPPPPOPP
shootPRPPPOPPPP
shootingQOQPPPPPPP
shopPOQPPOPPQP
shortMTPOPOPQPP
short courseQOPPPPPPPP
short ofPOQPPPPPPP
shortenTPPPPPPONP
shorten theQPPPPPPPPP
shorterSOPPPPOPPP
shotOSNNTROPOP
shot forPOPPPRPPPP
shotsSMROPPPPPP
shouldWJMRNYLRKN
should aQPPPPOPPPP
should hePPPPPROPPP
should healthyQPPPPPPPPP
should iNJPNQVQSOO
should parentsRPPPPPOPPP
should peopleQPPPPPPPPP
should sheOOOPOUOPPP
should someoneQPPPPPPPPP
should theQQPOPPPPPP
should weQSPPPPOPMP
shoulderOSNPPMSPOP
shoulder dystociaPQPPPPPPPP
shouldersPMTPPPPPPP
shoutPPQPPOPPPP
shoutingLUNPPSOPPP
showOQOPPQPPPP
showedPRPPPNPPPP
showerQNQPPROPPP
showingPRPPPPPPPP
shownUNOPPOQPPP
shown toTNOPPPPPPP
showsMPRPPOSQPP
shutPPPPQPPPPP
siPOOOPROOSO
siadhOPPPOPSPPP
sickPQOROPOOOR
sick dayPOPSOPPPPP
sick ofPQPPPPOPPP
sickleQPPPOQOPPP
sickle cellPQOPPPPPPP
sicknessPPPPPPQPPP
sidePJROOQTORO
side andPPQPPPPPPP
side effectsQOOPPRPPPP
side ofPMQPPPPOSP
side roomROPPPPOPPP
sidedOPQPPPQPPP
sidesQPPPPPPPPP
signMROPPOQPRP
sign thePPPPPPPPQP
signalQPPPPPPPPP
signedNUOPPQPPOQ
signsQNOPPPOPTP
sildenafilPOONUOPPPP
silentPPQPPPPPPP
simROPPPPPPPP
simpleRPPPPPOPPP
simplyQPPPPPPPPP
simvaOPPPQPPPPP
simvastatinSPPOOPPPPP
sinPQPPPPPPPP
sinceOJQNN[SOON
since #1PPNPPPSPPP
since #2OPRPPOOPPP
since herSPOPPPOPPP
since hisPOOPPORPPP
since iOOOPPSPPPP
since lastQORPPOOPPP
since lunchPPRPPNPPPP
since morningPQPPPOPPPP
since theOLNPPWOPQP
since thisPMTPPPPPPP
since yesterdayRORPPOOPPP
sinePPRPPPPPPP
sine wavePPRPPPPPPP
singleVPOLOOQPPP
single doseUPPMPPPPPP
sinkPQQPPOOPPP
sinusPPPPPPOPPP
sinusitisQPPPPPPPPP
sirOOOPPPRPPQ
sisterMOUPNRPOPP
sister hasOPPPORPPPP
sitPQPPPQOPPP
sitagliptinQPPPOPPPPP
siteMOPNUNNOVO
site $OQQPPOPPQP
site ?QOPPQPPPPP
sitsPPQPPPPPPP
sittingOPSPPNPPPP
sixQQOORQOPPP
six monthsQPPOPPPPPP
six weeksPPOPPQPPPP
six yearQPPPPPPPPP
sixtyPPPPPPQPPP
sizeORSQPNOPPP
size ofPPRPPNPPPP
skinQNQPOPOROP
skin testPQPPPPPPPP
skipTPOPPOOPPP
skip theROPPPOPPPP
sleepRQMOQRQOOO
sleep $ORPPPPPPOP
sleep studyPPPPPQPPPP
sleepingLTNPPTPPPP
sleepsPNPPPSPPPP
sleepyONRPPPRPPP
sleepy $PPQPPPPPPP
sleptORPPPOPPOP
slidesOSOPPPPPPP
slidingONQSPPPPPP
slightlyOQOPPPQPPP
slipQQOPPPPPPP
slowRPMROOSPPP
slow $NPPSOPPPPP
slow theQPPPPPPPPP
slowingQPPPPPPPPP
slowlyQQPPPOPPPP
sluicePNPPPPPLWP
slumpedPORPPPPPPP
smallROMQPOTOOO
smartSPPNPPPPPP
smartwatchRPPPPOOPPP
smearMLPPPPZPNP
smellPPQPPPOPPP
smellsOQOPPQPPPP
smells likePROPPPPPPP
smilePROPPPPPPP
smilingPQOPPPPPPP
smokeQNQRPPOPPP
smokedQOPPPPPPPP
smokerNOOPSORPPP
smoker $PPPPPOSPPP
smokersQPPPPPPPPP
smokingMQOOUQOPOP
smoking $QPPPPPPPPP
smoking cessationNQPPSPPPOP
smxMPPRQPPPPP
snakePOQPPOPQPP
snake biteOPPPPPPQPP
snakebitePQPPPPPPPP
snapRPPPPPPPPP
snomedOOPPPPPTOP
snoresOPPPPRPPPP
snores andPPPPPQPPPP
snoringOQQPPPPPPP
snotRPPPPPOPPP
snot #2QPPPPPPPPP
snowPQPPPOPPPP
soNeIOOJMUMN
so iPQPPPPOPPP
so i'mPTOPPNPPPP
so isPQPPPPPPPP
so itOPPPPPPRPP
so muchOORPPPPPPP
so noPQPPPPPPPP
so thatPPPPPPPRPP
so theROOPPPPQPP
soakedPPQPPPPPPP
soakingONSPPPPPPP
sobQPQPPPOPPP
socialQPOPPPPQOP
sodaPORPPPPPPP
sodiumSNPPOOQPPP
sodium #3ROPPPPQPPP
softPPPPPPQPPP
softwareOSOPPPPPPP
solesRPPPPPOPPP
solidRPPPPPOPPP
somePRQPPNPPOP
somebodyLORPPOOPTQ
somebody withQPPPPPPPPP
someoneSRSOMQNNOP
someone $PLUPPPPPPP
someone bringOQPPPPPPPP
someone offSPPOPOPPPP
someone onPPOQQPPPPP
someone swapPQPPPPPPPP
someone toPQPPPOPPPP
someone whoQPOPQPPPPP
someone withVOPPLPPPPP
somethingPLNORRRPPP
something $POOPPPTPPP
something elsePPOPPQPPOP
something forNPOPRQPPPP
something toQPOPPPPPPP
sometimesPOOPPSPPPP
somewherePOPPPPPPQP
sonONRPPSOPPQ
son isPNQPPQPPPP
soonTOOOPPPPPP
soon canQPPPPPPPPP
soonerROPPPOPPPP
sooner $QOPPPPPPPP
soreTOLOONVPPP
sore backQOPPPPPPPP
sore throatMOMPOSVPPP
sorryLUSQOPOOPO
sorry $OTPOOOPPPP
sorry forPNSPPPPPPP
sorry wrongPRPPPPPPPP
soundOOPPPPRPPP
soundsOSQPPOPPPP
sounds likePROPPOPPPP
sourceQOPPPQNPQP
southPOQPPPPPPP
spaceROOPPPPPPP
spacerNPNQPPPPSP
spareQRPPPPPPNP
spasmSOPPOPPPPP
speakOPSPPPOPPP
specQPPPPPPPPP
speechPPRPPPOPPP
speedPOOUPPPPPP
spinalOOQRPPOPPP
spinal cordPPQPPPOPPP
spineSPOPPOPPPO
spiroQPPPPPPPPP
spirometryOPPPPPRQPP
spironolactoneOPOPRQPPPP
spironolactone forOPPQPQPPPP
spittingPPQPPPPPPP
spleenPPQPPPPPPP
splintQPPPPPPPPP
splintsPOPPPQPPPP
splitPPPQPPPPPP
spoRPPPPPOPPP
spo #1RPPPPPOPPP
spontaneousQPPPPPPPPP
spotOQPPPPPPPP
spot onPROPPPPPPP
spotsNPOOPQUPPP
sprayPPROQNQPPP
spreadingOPTPPPNPPP
springPQPPPQPPPP
sprintSNOPPPPPPP
sptbQPPPPPPPPP
sputumPMPPPPTPPP
srQPPPOPPQPP
ssriQPOOQQPPPP
ssrisRPPPOPPPPP
stKKQOTOYOOO
st elevationMOQPPPTPPP
st john'sOPPPSPPPPP
stabPPQPPPPPPQ
stabbedQNRPPPPPPP
stableSTKPNORQPO
stable cadQPPPOPPPPP
staffLQSPPSOPPP
stagePOOPPRQPPP
stage #1OPOPPRPPPP
stairsORPPPPPPPP
stairwellPQPPPPPPPP
standPQPPOQPPPP
standardROPOPPPPQP
standingOPPPPQQPPO
staphQOPPPPPPPP
starPPPPPPQPPP
startNRP\LMMOQO
start aPPPPPQPPPP
start inNPPSPPPPPP
start withPPPSOPPPPP
startedKNQMVUPPOO
started inPOOPPSPPOP
startingSMMXPOOOOO
starting doseLPPUPPPPPP
startsPROPPPPPPP
starts atPQPPPPPPPP
statORQNPOPPPP
stateOPPPPPPPOT
statinMSNMOTSOOO
statin $RPPONPPPPP
statin ?OPPPPQPPPP
statin andOOPPRQPPPP
statinsQPONOPUPPP
statins inSNPPPPPPPP
stationOQQPPPPPPP
statusUNROOPNPPP
status epilepticusQNQPPPOSPP
stayTMPPOOPPRP
stay inPOPPPPPPRP
stay offROPPPPPPPP
stay onQPPPPPPPPP
stayingMPPPPPPPTP
staysPQPPPPPPPP
steadyPPPPPOPPPP
stemiNOQPPPSQPP
stenosisRPPPPPPPPP
stenosis $QPPPPPPPPP
stentPNQPQSOPPO
stent inOPOPRQPPPP
stepPPOSOPPPPP
stepdownPQPPPPPPPP
stepsQNPUOOOPPP
sterileRPPPPOPPPP
sterile glovesQPPPPPPPPP
steroidSQOONPPQPP
steroid $QPPPOPPPPP
steroid injectionPPPPPPPQPP
steroid shotPPPPPQPPPP
steroidsRPPPPOPPPP
stethoscopePSOPPOPPPP
stickPNPPORPPQP
stickerPROPPPPPPP
stickersOROPPPPPPP
stickyPROPPOPPPP
stiffNNUPPOQPPP
stillPUPMQUIONQ
still #2OOSPPPPPPP
still aOOPPRPPPQO
still getNPPPSPPPPP
still haveQRPPPOOPOP
still inPQPPPPPPPP
still needQPPPPPPPOP
stingQPPPPPPPPP
stitchQPPPPPPPPP
stitchesSOPPPPPPPP
stockNQNQPPPPSP
stockingsPOPPPRPPPP
stomaPQPPPOPPPP
stomachSNQPPPPPPP
stomach bugQPPPPPPPPP
stoneTONNQPQPPP
stonesPRPPPNPPPP
stoodOPPPPQPPPP
stood upPPQPPPPPPP
stoolPOOSPPPPPP
stool transplantQPPPPPPPPP
stoolsQOPPPPPPPP
stopYMOMQRKOOR
stop $OPTPONPPPP
stop ?PPPPROPPPP
stop atPPPPPPPPPQ
stop itPNPPQROPPP
stop thePMQPPRPPPP
stop themQPPPPPPPPP
stoppedMPTMSROPOO
stopped breathingNPRPPPPPPP
stoppingRNQOSNPPPP
stopsPONPPQSQPP
storeOPQPPPPPPP
stormOSPPPPOPPP
storyPQPPPPPPPP
straightRSNPPOOPPP
straight afterQPOPPPPPPP
straight awayQPPPPPPPPP
straight toPQOPPOOPQP
strangePORPPOPPPP
strategyPQPPPOPPPP
streetPOQPPPPPPQ
strengthPPPRPPPPPP
stressMRNQPSOPPP
stress testQPPPPOPPPP
stridorOPRPPPRPOP
strikePQPPPPPPPP
stripOOPPPPRPPP
stripsPNPPPPPPRP
strokeOQQQNNMSTO
stroke $SOPPPPPPPP
stroke ?QPPPPPPPPP
stroke inPPPPPQPPPP
stroke ofPSOPPOPPPP
stroke preventionPQPPPOPPPP
stroke teamONOPPPPPUP
strongQPPPPPPPPP
strongerQPPPPOPPPP
stuckMPSPPPRPPP
stuck atOQOPPORPPP
stuck inPQPPPPPPPP
studentNSOPPPROOP
studentsMPOPPPPPTP
studiesTONPPPPPPP
studyQSNOPPOOQP
study $ROOPPPPPPP
study dayORPPPOPPPP
suOPQPPPPPPP
subacromialQPPPPPPPPP
subarachnoidQPPPPPPPPP
subclinicalPPPPPPPQOP
subduralQPPOPPPPPP
successQPPPPPPPPP
suchQPPPPPPPPP
such asQPPPPPPPPP
suctionPQPPPOPPPP
suddenOOSPPOSPPP
sudden deathQPPPPPPPPP
suddenlyPPQPPPPPPP
suedOOOOPOPPOV
sued ifOPPPPOPPPS
sugarPNROPSOPPP
sugar isPNOPPTPPPP
sugarsPOPPPPSPPP
suicidalPORPPOPPQP
suicidalityQPPPOPPPPP
suicideRQOPOPOOQQ
suicide attemptsQPOPPPPPPP
suicide preventionOQPPPPPPPP
suicide riskQPPPOPPPPP
sulPORPPPPPPP
sulfaQPPPPPPPPP
summaryROPPPPPQPP
summerPOPPPQQPPP
sunQOPPPQPPPP
sundayOQNPPSOPPP
sunshinePQPPPPPPPP
supervisedPPQPPPPPPP
supplementOPPTMPPPPP
supplyPQPPPPPPPP
supportPRPPPPPPPP
surPQPPPPPPPP
sur lePQPPPPPPPP
sureQONPPOSPPP
surfactantQPORNPPPPP
surgeonQPOPPROPOP
surgeonsORPPPPPPPP
surgeryOKTOSOQPRN
surgery $PNQPPPPPRP
surgery forQPPPPPPPPP
surgery vsQPPPPPPPPP
survivalSOOPPPPPPP
survival $QPPPPPPPPP
survival withQPPPPPPPPP
survivedORPPPPPPPP
survivorsQPPPPPPPPP
suspectedSPOPPPPPPP
suspensionOSPOPPPPOP
suturePNPPPPPQRP
suture $OOPPPPPQRP
suturesOPPPPPRPPP
sutures $OPPPPPRPPP
suturingPOPPPPPQPQ
suxKOQPWOOPPP
suxamethoniumNPQPQPPPPP
svtNORPPPROPP
swabQOOPPOQPQP
swabsOQPPPPPPQP
swallowPPPQPQOPPP
swallowedQMXPPLOPPP
swallowed aPPQPPOPPPP
swallowed thePNSPPOPPPP
swallowingPPRPPPPPPO
swapPUOOOOOPQP
swap myPQPPPPPPPP
swappedPQPPPPPPPP
swearsRPPPMTPPNP
swears byRPPPMTPPNP
sweatPORPPOPPPP
sweatingMOSPPPQPPP
sweatsPPPPPPQPPP
sweatyPPOPPQRPPP
swellOORPPROPPP
swellingPMQPPRSPOP
swelling andPPQPPOPPPP
switchOPPTNPPPPP
switchingQPPPPPPPPP
swollenQNPPPOTPPO
sxQPPPPPPPPP
symptomPPPPPPPQPP
symptomsQPPPPPSOOP
syncopeROPOPNOTPP
syndromeMPPPSPPPPP
syringePORPPPPPPP
syrupMRPQPPPPPP
systemPSOPPOPPQP
system isPQPPPPPPPP
systolicQNSPOOOPPP
systolic $OPRQOPPPPP
tPPMOOOXOOO
t #1PPOOPPTOPP
t #3.QPPPPPOPPP
taNSSOPPOPPO
tabPPPRPPPPPP
tablePRNPPPOQPP
tabletQMNSPSOPPO
tablet orLPPUPPPPPP
tabletsQKWPPTLOOO
tablets $PQPPPQOPPP
tablets ?RPPPPPOPPP
tablets isQOOPPQOPPP
tablets ofPPQPPPPPPP
tablets orPPPPPQPPPP
tacosOUOPPPOPOP
tacrolimusPPPPRPPPPP
taiQPPPPPPPPP
tai chiQPPPPPPPPP
takeRQJMMZNMRS
take $OPPPPRPPPP
take aSQPPPLPPPP
take anPPQPPNPPPP
take itPOOPPQPPPQ
take thePQOPPQPPPP
takenQNUQNOPPOP
takesMOOOUONOVO
takingPQMPQSPPOO
taking itOPPPPQPPPP
taking theQPPPPPPPPP
talkPWMNPQOSMN
talk $RNPPPPPTOO
talkingNOUPPOPPPP
talking $PPQPPPPPPP
tamifluRPPQOPPPPP
tamoxifenNPPPTPPPPP
tamponadeQPPPPPPPPP
tamsulosinPRPPQNPPPP
tankPNSPPPPPPP
tapRQPPPOOPPP
tap waterPPPPPPPPQP
tapePROPPPPPPP
taperPPPUMOPPPP
taper $PPPROPPPPP
taperingPPPQPPPPPP
targetTNOOPPROPP
target inQPPPPPPPPP
taxiPQPPPPPPPP
tbMMPOQPTPRP
tbiQPPPPPPPPP
tdapQPPPPPOPPP
tdsOPPTOPOPPP
tePOQPPPPPPP
teaMZMPPNQPOO
tea $NVOPPOPPPP
tea andPQPPPPPPPP
teacherQPQPPOPPPP
teachingOSOPPPPPPP
teamIUROPOOOTO
team $ORQPPPOPPP
tearUOPPPPNPPP
tear $QPPPPPPPPP
tearsQPPPPPPPPP
techOQPPPPRPOP
teenLPSPPPRPPP
teenagerRNPPOPRPOO
teenager withQOPPOPQPPP
teensSOPPOPPPPP
teens $QOPPPPPPPP
teethPQOPPPPPPP
telePSMPPPPPPP
telehealthOOPPPPPSPP
tellOIQQOKVOSS
tell herQPPPPPPPPP
tell himPPQPPPPPPP
tell ifQPPPPPPPPP
tell meQMNQOPPPTO
tell thePROPPPPPPP
tell themPNQPPOPPPR
tellingPPPPPOOPPQ
tempNKSPPORPTP
temp #2PPQPPPPPPP
temp #3.MOSPPPQPPP
temperatureMPTPPPOPPP
tenQVQRNMNOOO
ten $NTNQPPPPPP
ten daysQPPROPPPPP
ten minPQPPPPOPPP
ten minutesPPSPPOPPPP
ten yearsQOPPPPPPPP
tenecteplaseQOPQOPPPPP
tennisQROPPPPPPP
tennis elbowQPPPPPPPPP
tentOQPPPPPPPP
terbinafinePPPPPQPPPP
termQQOOPPOTOO
term $QPPPPPPPPP
term ?ORPPPPPPPP
terribleMQQPPROPPP
terrifiedQPPPPPPPPP
testRVLOOROOOO
test $NROPPQPPPP
test atNTNPPPPPPP
test forQPPPPPPPPP
test isPQPPPPPPPP
test toQPOPPPPPPP
testaOOSPPPPPPP
testedNPPPPSPPPP
tested positiveNPPPPSPPPP
testicleOORPPPQPPP
testingTQNPPOOPPP
testisPPQPPPOPPP
testosteroneQQPPPPPPPP
testsQSPPPPOPNP
tetanusQPPOORPPPP
tgRPPPOPPPPP
tg #3QPPPOPPPPP
thOXMPPQNPOO
thanROSOQONOPO
than #1POPPPPPPQP
than #2ROPPPPPPPP
than thePPQPPPOPPP
thankPTOPPOPPPP
thank youPSOPPPPPPP
thanksNUNOPQOPPO
thanks forPRPPPOPPPP
thatPTFNPTTQLR
that $ONOPPNUPPR
that ?PQPPPPOPPP
that aPOPPPPRPPP
that iPOPPPSOPPP
that itPPOPPORQPP
that meanPPPPPPQPPP
that normalPNPPPVMPPP
that theTOQOPOOPPP
that wasOSPPPPOPPP
that'sPOVQPMMPOP
that's allPNRPPPPPPP
that's thePNSPPPPPPP
that's whatPRQPPPNPPP
theF}[B:C?L\S
the #1NVMPPQOQNP
the #2OYMPPOOPOO
the ambulanceOTOPPPPPPP
the anaphylaxisPQPPPPPPPP
the antibioticsPQPPPOPPPP
the antiviralOPPPPRPPPP
the armQORPPOPPPP
the aspirinNROPPROPOP
the auditPROPPPPPPP
the babyRMSPPOPOPP
the backOPOPPPPOSP
the bathroomPPQPPOPPPP
the bedPOSPPNPPPP
the bellyPPQPPOPPPP
the bestPPPPPROPOP
the bigPQOPPPPPOQ
the bleedingPPQPPPPPPP
the bloodQQPPPNPPQP
the bluePPOPPSOPPP
the boardOSOPPPPPPP
the bottlePOQQPOPPPP
the bottomQNRPPOPPPP
the breakPRNPPPPPPP
the buildingOOPPPPPPSP
the busPQPPPPPPPP
the buttonPQPPPPPPPP
the cQQOPPPPPPP
the canteenPRPPPPPPOP
the carOPRPPPPPPP
the cathQOPPPPNPSP
the ceilingOOPSOPOPPP
the chairPORPPPPPPP
the chanceQPPPPPPPPP
the chartOPPRPOPPPQ
the chestQOPPPPPPPQ
the childQOQPPPPPPP
the clinicOOPPPPPPRP
the clockQPPPPPPPPP
the codePRPPPPPPOP
the coffeeNRPPPPPPPP
the corridorORPPPPPPPP
the counterPPQPPPPPPP
the crashPNPPPPPPSP
the ctORPPPPPPPP
the daughterOPPPPPPPPQ
the dayPQPPPPPPPP
the dementiaNPPPPPPRPP
the depressionOQPPPPPQPP
the deskORPPPPPPPP
the dexamethasonePQPPPPPPPP
the diabetesMSPPPRPPOP
the dialysisPRQPPPPPOP
the doctorPOPPPRPPPP
the doorNTRPPPPNNQ
the doseOPPROPPPPP
the drawerPPQPPPPPPP
the drugRQONOORPPO
the earPOQPPPQPPP
the ecgQRPPPPNPPP
the edSNPPPPPPPQ
the elbowROPPPPPPPP
the elderlyPPPQPPPPPP
the emergencyQOQPPPPPPP
the epiOPPQPPPPPP
the erROPPPPPPOP
the evidencePQPPPPPPPP
the eyePQPPPPOPPP
the familyPROPPPPROP
the filmOPPPPPRPPP
the firstRQNROPPPPP
the flatPQPPPPPPPP
the floorPORPPPPPPP
the fluSQPPNOPPPP
the folderPPPQPPPPQP
the footQOPPPPPPPP
the forearmPPQPPPPPPP
the fridgePRPPPPPPPP
the frontOQPPPPPPPP
the gamePQPPPPPPPP
the generalQQOPPPPPPP
the gentlemanOPRPPPPPPP
the goodOSOPPPPPOP
the goutPQPPPPPPPP
the gpNORPPPPPPQ
the hallPNRPPPPPPP
the handQPPPPPPPPP
the headRNQPPPPPPP
the heartTMQPOOPPOP
the hipORNPPRPPPP
the homePRNPPPPPPQ
the honeyMTOPPPPPOP
the horsePQPPPPPPPP
the hourOOSPPPPPPP
the houseQPPPPPPPPP
the hpvPPPPPQPPPP
the huddleOQPPPPPPPP
the icuPOOPPPPPRP
the injectionPPQPPOPPPP
the insulinPPQPPPPQOO
the ivPOQQPPPPPP
the jabQPPPPOPPPP
the kidneyQOPPPPPPPP
the kidneysQPPPPPPPPP
the kidsPOPPPRPPPP
the kitchenORQPPOPPOP
the kneeSQPOPOOPPP
the labPSNPPPPPPP
the labelPQPPPPPPPP
the ladyOPOPPPOPSP
the lastPPQNOOORRP
the lawNOPPPPOPOW
the leftPNQPPRPPPP
the levelPOPORPPPPP
the libraryORPPPPPPPP
the liftPROPPPPPPP
the lineONSPPPPPQP
the linenOROPPQPPPP
the linkPQPPPPPPPP
the listPPPPPPPPQP
the localOPPPPPPPRP
the logPROPPPPPPP
the longPQPPPOPPPP
the manOSOPPPPPPP
the matchPQPPPPPPPP
the medMPPPPPPPSP
the metforminPQPPPPPPPP
the middlePPNPPPSPPP
the monitorPPQPPPPPPP
the morningPOLPPTRPPP
the morphinePPQPPPPPPP
the mouthONTPPPOPPP
the mriPOQPPPPPPP
the neckPOQPPPQPPP
the needlePPQPPPPPPP
the newNYMOPQONQM
the newbornQPOPSOPPPP
the nextTOOPPOOPPP
the nightMQPPPQQPPP
the numberRQPPPPPPOP
the nursePPPPPPPQPP
the officeOQPPPPPQPP
the oldPRPPQOPPOP
the onPLMPPPPPXP
the oneOSOQPPPPPP
the onesPPPPPPQPPP
the onlyOMSPPPPPPQ
the operationPPPPPSPPOO
the orPPQQPPPPPP
the otherOQRPPOOORP
the overdosePQPPPPPPPP
the oxygenPPQPPPPPOP
the pagerPRPPPPPPOP
the paperSOPPPPPPPP
the parkingPQQPPOOPPP
the patientPNQPPPOQPR
the pharmacistOOPPPPPQPQ
the pharmacyPQOPPRPPOP
the phonePMRPPOPPSP
the pillPNOPQQPPRP
the portalPLPPPPPQTP
the potassiumPPQPPPPPPP
the practicePPPPPPPPQP
the pregnancyPNPPPPSPOP
the printerPQPPPPPPPP
the qPROPPPPPPP
the realORPOPPPPPP
the repPRPPPPPPPP
the restPPPPQPPPPP
the resusPQPPPPPPOP
the rightPOOQPOPPPR
the riskQPPPPPPPPP
the roadPQPPPPPPPP
the roofOMUPPOPPOP
the roomPPNPPQROQP
the rotaPQPPPPPPPP
the rulePPPPPPPPQP
the runsRPPPPPPPPP
the sameOMPOUOPROP
the scalePQPPPPPPPP
the schoolPQPPPPPPPP
the scopeRPOPPOPPPP
the secondOSOPPPPPPP
the sepsisORPPPPPPPP
the sharedOQPPPPPPPP
the shinglesOQOPPQPPPP
the shotQPPPPPPPPP
the sinkPPRPPOOPPP
the sluicePOOPPPPLWP
the smallPQPPPPPPPP
the spinalPOQPPPPPQP
the staffNROPPQPPPP
the stairsPQPPPOPPPP
the statinORPPPPPPPP
the steroidPQOPPQPPPP
the stomachQOPPPPPPPP
the streetPPPPPPPPPQ
the strokeNNQPPPPPUP
the studentsORPPPPPPPP
the studiesQPPPPPPPPP
the surgeonPQOPPPPPPP
the surgeryMLRPRPPPSP
the tableQPOPPPPPPP
the tabletsOMSPPSPPPP
the teaPQPPPPPPPP
the teamOPRPPPPPNP
the thighONRPPPRPOP
the thirdQPPPPOPPPP
the timePOPPPPRPPP
the topPQPPPPPPPP
the traumaOQPPPPPPPP
the trialsQPPPPPPPPP
the tubRPPPPPOPPP
the twoQPOPPPPPQP
the ultrasoundPQPPPPPPPP
the unitPNRPPPPPPP
the usualPPPQPPPPPP
the vaccinePPPPPQPPPP
the ventPQOPPPPPPP
the vertebroplastyPQPPPPPPPP
the visitPPOPPPPRPP
the waitingOPRPPPPPPP
the wallPOQPPPPPPP
the wardXLNNOOOPQR
the wayQQQOPNPOPP
the weePQPPPPPPPP
the weekPQPPPOPPPP
the weekendPPPPPQPPPP
the weeklyPPPQPPPPPP
the whiteboardPRPPPPPPPP
the wholeOPPPPSPPPP
the wifiPROPPPPPPP
the windowPPQPPPPPPP
the woundPOQPPPPPPP
the wristPMPPPPTPPP
the wrongPPSPPOPPOP
theatreQRPOPRNOQO
theatre #1PORPPOPPPP
theatre $PRNPPPPPQP
theirRQPPOMOPRP
their ownQQOPPOPPQP
themNNROQQMPQR
them $NPOPPQOQRP
them ?QPPPPPPPPP
them backNROPRPPPPP
them inPNSPPPPPPP
them toOPPPPRPPPP
thenHLTWNOWQNO
therapistROPPPPPPPP
therapyRPNPPROOOP
therapy forQPPPPPPPPP
thereSLNONRKTVN
there $OSLPPUNPNP
there aMMNPPOOTWO
there anySONPPQPPPP
there anythingRPPPPOPPPP
there evidenceQPPPPPPPPP
there forPPPPPPPQPP
there isPNWPPMPPPP
there wasPQPPPPPPPP
there'sPRNPPNQPOP
there's noPPPPPPOPPQ
theseQROPPOUOLP
these daysPTPPPPPPLP
theyUVHMRRNPNO
they getRPPNQPPPPP
they haveQPPPPPPPPP
they reduceQPPPPPPPPP
they wantOOOPPUOPPO
they workQPPPPPPPPP
they'reNQRPPPOPPP
they'vePOPPPRPPPP
thickRPPPPPOPPP
thickenedQPPPPPPPPP
thicknessRPPPPPOPPP
thighOMUPPPQPOP
thighsSPPPONPPPP
thinRPOPPPPPPP
thingMUQPSOMOOP
thing $OPPPQPPPPP
thing onPROPPPOPPP
thingsRONPPPRPOP
things $ROOPPPSPOP
thinkMKUOPRUOOO
think $PPPPPQPPPP
think iPOPPPSOPPP
think it'sPPPPPPQPPP
thinkingOPMPPSSPPP
thinking aboutPPPPPROPPP
thinking ofNPOPPSPPPP
thinksPQQPPOPPPP
thinnerQOQPPPPPPP
thinnersPPPPPPPPQP
thirdPORPPRNPPP
third timeQOPPPRPPPP
thirtyNPRPPPPPPP
thirty yearsPPPPPPPPPQ
thisHVINMN]LVP
this #2RPPPPPOPPP
this $OQPPQOOPPQ
this aONPPPPTPPP
this afternoonPSQPPPNPOP
this amPQQPPPNPPP
this ecgONPPPPTPPP
this hospitalOOPPPPPPSP
this isOOQPPSOPPP
this monthQROPPOOPQP
this morningQPSPPQMPPP
this onePQPPPPPPPP
this timePQTPPNNPPP
this weekQQNPPRMPQP
this winterSOPPPPPPNP
this yearQPPPPPOPPP
thoseNQOPQOUPNP
thoughtQPPPPOPPPP
threadOPPPPPRPPP
threadyPPQPPPPPPP
threeTNPRNPOOOO
three daysPPPROPPPPP
three monthsQPPPPOPPPP
three timesPOOQPSOPPP
three weeksSPOPPOOPPP
thresholdQOPPPPOPQR
threwPSOPPOPPPP
throatNMSOOPVPPP
throat $QPPPPPPPPP
throat isNPSPONSPPP
thrombectomyQPPPPPPPPP
thrombolysisMPPPOPPUPP
throughMPROQOQPPP
through theOOROQPPPPP
throwingQOQPPQOPPP
throwing upQNPPPQOPPP
thrownOPQPPPPPPP
thruPOQPPQPPPP
thrushOPPPRPPPPP
thumbPONPPOSPPP
thunderclapQPPPPPOPPP
thunderclap headacheQPPPPPPPPP
thursORNPPSOPPP
thursdayORQPPPOPOP
thursday $PQPPPPPPPP
thxMUOPPPPPPP
thyroidPPQOPPPPPP
thyroid nodulePPPPPQPPPP
thyroxineQPPPOPPPPP
tiaWMMONOQPSP
tia $TOMPNORPPP
ticagrelorPPPPQPPPPP
tickPMOPPQPTPO
ticketOUNPPPPOPP
tieQPPPPPPPPP
tienePORPPPPPPP
tightQOTPPONPPP
tilNSOPPPPPPP
tillQSOPPPOPOP
till #1PSNPPPPPOP
timeNUTPNOLSPN
time $OORPPPPPPP
time ?RPPOPPOPPP
time doesOTPOPPNORP
time forOQPPPPPPPP
time isOTPPPPOOOP
time noPRNPPPPPPP
time ofPQPPPPPPPP
time toSOPOOPPPPP
timesNOPPNRNOVP
times $PQPPPPPPPP
times aPPPQPPPPPP
timingSOOOQPOPPP
timing $PPPPQPPPPP
timing ofSOOPPPPPPP
tinglingNPMPPOWPPP
tinyOQQPPPPPPP
tiotropiumRPPPNPPPPP
tipROPPPPPPPP
tipsPPOPPQPPPP
tiredNPPPOTQPPP
tirednessQPPPPPPPPP
tirzepatideQPPPPPPPPP
titrateOPPOPPPPSP
titrationMOPXNOPPPP
tmpMPPRQPPPPP
tmp smxMPPRQPPPPP
tmrwPROPPPPPPP
toNQOa@T;J_Y
to #1OWMNPQNPQP
to #2QSOPPONPPP
to #2.QPMRPQPPPP
to #3PPPQPPPPPP
to #4PQPPPPPPPP
to $POPPPOQOPP
to aOPPNSPOPOR
to addPPOPRPPPPP
to anRPPPOPPPPP
to apixabanKPPTPQPPPP
to askPOPPPRPPPP
to avoidPOPRQPPPPP
to bayPPQPPPPPPP
to beLRRSPNPPQO
to breathePNSPPPPPPP
to bringPQOPPPPPPP
to callQROPPPOPPP
to checkROPOPPPPPP
to comePPPPPPPPPQ
to dischargeQOPPPPPPPQ
to doNKUPPTOPPP
to everyQPPPPPPPPP
to feedPPPPPPPPPQ
to getPNOOOSOTQO
to giveQOOQOPPPRO
to goNRPQPQOPPP
to havePOOQPRPPPP
to headQPPPPPPPPP
to helpQOPPPPPPPP
to herPORPPPPPPP
to holdQPPPOPPPPQ
to keepPROPPPPPPP
to knowQQMPQQPPPO
to leaveQQPPPPPPOP
to makePPOQPPPPPQ
to mePQPPPPPPPP
to myPRPPPNPPPP
to normalQQOPPPPPPP
to openPSNPPPPPPP
to ourPQOPPPPPPP
to peopleQPPPPPPPPP
to physioQPPPPPPPPP
to pickQPOPPPPPPP
to prescribePPPPQPPPPQ
to preventSPPOPPPPPP
to putRPPPPPMQPP
to reportOOOPPOPPOV
to roomPPQPPPPPPP
to ruleQPPPPPPPOP
to sayOROPPPPPPP
to seeQPPPPPPPPP
to sendQPPPPPOPQP
to skipQPPPPPPPPP
to someoneQPPPOPPPPP
to startQPPPPPPPPP
to stayQPPPPPPPPP
to stopSPPOOPPPPP
to surgeryOPQPPPPPPP
to switchPPPPQPPPPP
to takeNQNPPPPNQT
to talkPQPPPPPPPP
to tellQMRPPOPPPS
to theL]POOJNOSO
to theatrePROPPOPPPP
to treatSOPPPOPPOQ
to tryQPPPPPPPPP
to twoPPPQPOPPPP
to usePPPOQOPPQP
to waitPORPPPPPPP
to wakePNRRPPPPPP
to wardPQOPPPPPPP
to workROOPPQPPPP
to writePPPPPPPQPP
to youPPQPPPPPPP
toastPROPPPPPPP
tocilizumabQPPPPPPPPP
todayQ[MNRNLOOO
today $PSOPPOPPPP
today ?PQPPQPPPPP
today orQPPPPPPPPP
toddlerPMTQOPROOO
toddler withQPPPPPPPPP
toddler'sQSPPPMPPPP
toeNNPOPSSPPO
toenailPOPPPROPPP
toenailsQPPPPPOPPP
toesONRPPROPPP
togetherPOOOSPPPPP
together $PPPPQPPPPP
together ?PPPPQPPPPP
together withPPPPQPPPPP
toiletOOQPPQPPPP
toldNWIOOTOOOS
told $PQNPPPPPPQ
told meORPPPPPPPP
tomorrowRSOOPOOOOP
tomorrow $OUNPPNPPPP
tomorrow morningQOPPQPPPPP
tomorrow'sPQOPPPPPPP
tongueONMOORXPOO
tonightRQUPPKNOPO
tonight $PLSPPMPPVP
tonight ?PUPPQPOPLP
tonight orROPPPPOPPP
tonsilPPQPPPOPPP
tonsillitisOPPPPPRPPP
tonsilsPPOPPQPPPP
tooUKXOMRMOOO
too $PQPPPPPPPP
too lateRPPPPPOPPP
too muchRNPPNSOPPP
tookRO\NOJOONP
took #2QOQOPPPPPP
took aPORPPOPPPP
took allPPSPPNPPPP
took theOSPPPPPPOP
toothQNOPOTPPPP
topNVMOPOQPOO
top ofQOOOQPRPPP
topicalQPPPPPPPPP
topiramateQPPPOPPPPP
tornQOPPPPPPPP
torn meniscusQOPPPQPPPP
torsadesOPOUPOOPPP
torsionOROPPOQPPP
totalPPPRPPPPPP
touchPQQPPPOPPP
touchingPPQPPPPPPP
touching itPPQPPPPPPP
tourniquetOPRPPOQPPP
toutPORPPPPPPP
towelPOPPPRPPPP
toxicOQPPPPQPPP
toxicityOPRPPPPPPP
toxinQPPPPPOPPP
tpaLPQUOPPPOP
tpa forOPPQPPPPPP
trachPQPPPPPPPP
tracheostomyPPQPPPPPPP
trachyPPQPPPPPPP
trainPQPPPPPPPP
trainingPROPPPPOPP
tramadolNOPSQPRPOP
tramadol andPPPPQPPPPP
trampolineQOOPPRPPPP
tranexamicNPRQPPPPPP
tranexamic acidQPOQPPPPPP
transferPPOPPPPPPQ
transfuseQPPPPPOPPP
transfusionQSNOPOORPP
transplantQOPORPPPPP
transplant $MPPPTPPPPP
transportORQPPPOPPO
trappedPNSPPPPPPP
traumaPRNSONNOSO
trauma $ROPPPPPPPP
traumaticQPPPPPPPPP
trayMQOPPPPPTP
trazodonePPPPQPPPPP
treadmillPMSPPPPPPP
treatXMOOPPMONQ
treatedJONPOPXPPS
treatingSPOPPPOPPP
treatmentSNNPOQOQPQ
treatment $SPPNPPPPPQ
treatment doseNPPSPPPPPP
treatment roomOPPPPPPPRP
tremorOOOPPSQPOP
triageOTQPOOPPQO
trialXQNNOOOOOO
trial $VOOOPPPPPP
trial ofOQPPPPPPPP
trialsSOOPPPPPPP
trials $QPPPPPPPPP
triamcinoloneQPPMOPPUPP
triedPQOPPQPPPP
triggerQPPPPPPQPP
trimesterNOPOUPPPOP
trimethoprimPPPQPPPPPP
trimoxazoleOOPQQPPPPP
tripNOPOPSPPPP
triptanPPPOOSPPPP
trolleyKWPOOPPPQP
tropQQPPPPPPPP
troponinQOPPPOQPPP
troublePOQPQPOPPP
trouble ?PPPPQPPPPP
troughPPPQPPPPPP
truckNOSPPPPPPP
trueOPPPQORPPP
true ?PQPPPPPPPP
trustPPNPPOPPUO
trust $PPPPPPPPQP
tryQPOPPQOPPP
tryingNOOOSTOPPO
trying forPPOPPRPPPP
trying toOOOOSRPPPO
tshNOOPNRTPPP
tsh #2.PPPPORPPPP
tsh #3.PPPPPPQPPP
tubQOQPPPOPPP
tubeQOUPPPNPPO
tube inQPPPPPPPPP
tubesQOPPPROPPP
tuesdayOROPPQPPPP
tuesday $PQPPPPPPPP
tummyPPPPPOSPPP
turmericPPPPQPPPPP
turnORQPOROPOP
turn upPQPPPPPPPP
turnedNRPPPOPQPP
turningPMTPPPPPPP
tvPROPPPPPPP
twelvePPPPPPOQPP
twentyOQOPQPPPPP
twenty minutesPQOPPPPPPP
twicePPOSPRNPPP
twice aPPOPPQPPPP
twinOSOPPPPPPP
twinsOTOPPOOPPP
twins $QPPPPPPPPP
twistedSNQPPOOPPP
twitchingOLSPPTOPPP
twoGP_UNLKSKQ
two $QQOPPQPPPP
two andOPPROPQPPP
two daysROPNPPRPPP
two forPOPPPPPQPP
two hoursPRPPPOPPPP
two inQPPPPPPPPP
two minutesPOQPPPPPPP
two monthsOPPQPPPPPP
two ofQPPPPPPPPP
two weeksSNNOPRPPPP
two yearMPQSPPPPPP
two yearsOPPRPROPPP
txRPPPQOPPOP
txaVOMQOOOPPP
txa forOPPRPPPPPP
txa inQPPPPPPPPP
tyNTOPPPPPPP
tylenolNNRPROPPPP
typeVNMOOQOROO
type #1UNMOOQOQOO
type twoPPPPPPQPPP
typingPRNPPQPPPP
uNROPRPOPPP
ukTNPPPPPPPP
ulcerONPPPPTPPP
ultrasoundQQOPOOQQPP
umPPQPPPPPPP
unPPUPPOPPPN
unaONSPPPQPPP
uncleOPPPPPQPPP
uncomplicatedQPPPPPOPPP
unconsciousQPQPPPOOPQ
undOOVOPPOPPP
underNMSROQKQRQ
under #1RPPPPPOPPP
under #2POOPPPPPSO
under #3QPPPPPPPPP
under aPPQPPPPPPP
under thePQQPPOOPPQ
unitPSNOOOOOSO
unit $NORPPPPPRP
unitsMMPXOOOSPO
units $POOROPPRPP
unknownONPPPPRRQP
unknown $OOQPPPPRPP
unprovokedQPPPPPPPPP
unrecordableOPQPPPPPPP
unresponsiveOOSPPPPPPP
untilRULOOPPRNO
until itRNPPPPPPPP
until thePSNPPPPPPP
upQ]TRGKQSJK
up $SRSPNNMPOO
up ?PPPQPPPPPP
up aQOPPPOQPPP
up andOROQPPPPPP
up atQQPOPPOPPP
up byPQPPPPPPPP
up everyOROPPPPPPP
up forPPQPPPPPPP
up inPQPPPPPPPP
up likePORPPPPPPP
up onMQOPNOUQPP
up theNOPPPNPUPP
up toPPQPPPPPPP
up withPPQOOROPPP
updatePTNPPPPPPP
updatedPQOPPPPPPP
upperQPOQOPQPPP
upper giQOPPPPQPPP
uprightSNPPPPPPPP
upsPOQPPPPPPP
upsetPQPPQOPPPP
upstairsPROPPPPPPP
urateQPPPPPPPPP
ureterQOPPPPPPPP
ureter stoneQOPPPPPPPP
uretericQPPPOPPPPP
urgentQNMPPPOTSP
urgent carePOPPPPPPRP
uricPPPPPPQPPP
uric acidPPPPPPQPPP
urinaryQPPPPPPPPP
urineOOPOMNZOOQ
urine infectionQPPPPPPPPP
urine infectionsQPPPPPPPPP
urosepsisPPPPPMPTPP
usL\IOOQOQNQ
us $PQPPPRPOOP
us aOROPPPPPPP
us orQNOPPPPSPP
useXUJMPMMRQO
use ?QPPPPPOPPP
use disorderQPPPPPPPPP
use forPQPPPPPPOP
use inQPPOPPPPPP
use thePROPPOPPPP
usedPMOPROOPPT
usefulQPPPPPPPPP
uselessOQPPPQPPPP
usesPPPPQPPPPP
usingOUOPPNPOPP
usualMTNTPOPPOP
usual careQPPPPPPPPP
usuallyQPPPPPPPPP
uterinePPQPPPOPPP
uterusOOTPPPOPPP
utiPQORMOOPQP
uti $QPPPPPPPPP
uti inOPPROPPPQP
utisPPPPPQPPPP
vYJMMOOXNOO
v #1OKOPPOZPOP
vaccinatedTPPPMQPPPP
vaccinationLPPPUOPPPP
vaccineQRNMPROQQO
vaccine atPPPOPPPQPP
vaccine fridgePQPPPPPPPP
vaginalQPPPPPPPPP
valaciclovirOPPSOPPPPP
validONOPPPOPNW
valproateOPPNUOPPPP
valueQROPPPOPOP
value $PROPPPPPOP
valveQOPPOPRPPP
vanOTPPPOMORO
van deOUNPPPOPPP
vancMPPRSPPPPP
vancomycinQPPPOPPPPP
vapeRPPPPOPPPP
vapingROPPPOPPPP
vareniclineQPPPQPPPPP
varicealQPPPPPPPPP
variceal bleedQPPPPPPPPP
varicesPQOPPPPPPP
varicoseONQPPRPPPP
vascQPPPPPPPPP
vascularPPQPPPPQPP
vasopressinPPPRPPPPPP
vcfRPPPPPOPPP
veSPPOOPOPPP
veinPPQPPPPPPP
veinsOOQPPRPPPP
venlafaxinePPPQPPPPPP
ventOQOPPPRPPP
ventedQPPPPPPPPP
ventilatedRPPPPPPPPP
ventilationNPSPPPPPPP
ventilatorPPPPPPPPPQ
verapamilNPPOTPPPPP
verbalOOPPPPPOOT
versusSPPOOPPPPP
vertebraQQPPPPPPPP
vertebralROPPPPOQPP
vertebral fractureQPPPPPPPPP
vertebroplastySPOOPOOQPO
vertigoQQNPPPQPPP
vertosTNPPPPPPPP
veryLSTOPOQPOO
vestibularQPPPPPPPPP
vestibular neuritisQPPPPPPPPP
vetOQNPPOQOPS
vfNLXOPPPPPP
viaPPPQPPPPPP
vialsNQPSOPPPPP
victimPPRPPPOPPP
victimsQPPPPPPPPP
videoTOOPPPPSNO
villagePQPPPPPPPP
viralOPPPPPQPPP
visionNNPPPPVPPP
visitOROOONM]LO
visit $PPPPPPPRPP
visit ?PQPPPPPPPP
visitingMSPPPPPOSP
visitorNNPPOPOOXP
visitorsRPOPPPOOQP
visitsROPPPPPPPP
vitSNOPRRONOO
vit dTPPLPRPPOP
vit kNOPWNPPPPP
vitalQPQPPPPPPO
vitalsOQQPPPOPPP
vitaminRQMONSROOP
vitamin dRPOOOSOOPP
vitamin kPPPQPPPPPP
voicePOMQPRSPPP
voice notePQNQPRPPPP
voicesPMTPPOPPPP
volunteersNSPPPPPPPP
vomitNPQPPPSOPP
vomitaPPQPPPPPPP
vomitedPQPPPPPPPP
vomitingRNUPONOPPP
vomiting andRPQPOOPPPP
vomiting bloodPPQPPPPPPP
vomitsPPQPPPPPPP
vpRPPPPPNPPP
vp vsQPPPPPPPPP
vs}@I<;KMTIX
vs #1UPONPPOPOP
vs #2VOONPPOPPP
vs #2.SPPMPPPPPP
vs #3QPPPPPPPPP
vs highQPPPPPPPPP
vs ivRPPPPPPPOP
vs lowQPPPPPPPPP
vs nsQPPPPPOPPP
vs nsaidRPPPNPPPPP
vs oralQPPPPPPPPP
vs pboRPPPPPOPPP
vs placeboQPPPPPPPPP
vs shamQPPPPPPPPP
vs standardQPPPPPPPPP
vs usualQPPPPPPPPP
vs warfarinQPPPPPPPPP
vtOOSPOPRPPP
vteSOPMPPPPQP
wHGJL`QUQNT
w #1OPPOSPOPPP
w aQOPPPQPPPP
w oNPPPPOPPQR
w thePOOPPSPPPP
waitTNRONSMOOO
wait $OQQPPQPPPP
wait ?QOPPOSOPPP
wait andQOQPPOPPPP
wait forROPPPOOPPP
wait untilQPPPPPPPPP
waitingNSPPPQOPOP
waiting forOROPPQPPPP
waiting onORNPPQPPPP
waiting roomOQPPPPPPPP
wakeOLYQOMOPPP
wake forPPQPPPPPPP
wake himOORQPPPPPP
wake upPNTPPOPPPP
wakesQOQPPPPPPP
wakingPNSPPPPPPP
walkLSPPPNQOTP
walk inNQQPPNPPRP
walkedPORPPPPPPP
walkingRQNPPPPPPP
walksRPPPPPOPPP
wallPQPPPOQPPP
wantOPSMOSNPNR
want aPROPPOPPPQ
want toPMWNPQOPOP
wantedOPRPPOPPPP
wanted toOQPPPPPPPP
wantsQPIORTMONV
wants aPRNPPQPPPP
wants herPPPPPPPPPQ
wants meOOPQPQPPPQ
wants offQPPPPPPPPP
wants somethingOPPPQPPPPP
wants thePPPPPOPPPQ
wants toQONORUOOOP
wardTNQMOMONVQ
ward #1PROPPPPPPP
ward $QKTNPPPPSO
ward isPQPPPPPPPP
ward roundPPPPPPPPPQ
warfarinOPNRRQNROO
warfarin $RMONTPPSPP
warfarin andQRNPPPPPPP
warfarin inrPPPQPPPPPP
warningQPOPPPQPPP
warning $ROPPPPPPPP
wasHlJLMVJPKO
was #3POOPPSPPPP
was aPROPPPPPPP
was finePOQPPPPPPQ
was inOROPPOPPPP
was itQPOPPPPPPP
was justPRNPPPPPPP
was spotPROPPPPPPP
was talkingOPRPPPPPPP
was theNVOOOPPPPP
washOTOPPPPPPP
washedPROPPPPPPP
washingPQOPPPPPPP
washoutOOPPSPPPPP
wasteORPPPPPPPP
watchQSQNRPLPPP
watch ?QPPPPPOPPP
watchedQPPPPPPPPP
watchfulQPPPPPPPPP
watchful waitingQPPPPPPPPP
waterVQOPPOMOPO
watersPOQPPPPPPP
wateryQPPPPPPPPP
waveOLQPPPVPOP
wavesNOPPPPVPOO
wayPQWOPKOOOP
way $PQSOPNOOPP
way toPQOPPPPPPP
wbcMPPOPPUPPP
wbc #2MPPOPPUPPP
weGRPHKRFVaV
we allowedOOPPPPPPTO
we arePQRPPPPPNP
we billOOPPPPPSOP
we callOOQPPPPPQP
we doNPPPPSOOQP
we gaveQOPPPPPPPP
we getPOPPPPPPRP
we giveQPQOPPPPPP
we haveMTOOOOOOSR
we holdPNPPPPPPSP
we justOQPPPPPPPP
we keepQPPPPPPPNR
we needMQOPPRPORP
we startPPQPPPPPPP
we stillRRPPPOPOOP
we stopQPOPPQPPPP
we waitPPOPPQPPPP
we wantPQPPPPPPPP
we'rePRPPPPPPOP
we'vePOQPPPPPPP
weakPNRPPOQPPP
weaknessNORPOPQPPP
weanQPPQPOPPPP
wearRPPPPOPOPP
weatherPSOPPOPPPP
wedgeRPPPPPOPPP
wednesdayPQPPPPPPPP
weePONPPOWPOO
weekKQLQUWPNNN
week $MOOSSRQOOP
week ?QQPPPPOPPP
week andPOPPPPPPRP
week doesQPPPPPOPPP
week ofSNPPQPOPPP
week oldSPPPSOMPPP
week orQPPPPPOPPP
week soPQPPPOPPPP
weekendOSOPPOPPQP
weekend ?OSPPPOPPPP
weekerOPPQPPPPPP
weeklySOOQPPOPPP
weekly progesteroneOPPPPQPPPP
weeksTISTROONMP
weeks #2PPPPPPQPPP
weeks $KLQWTNQPOP
weeks ?QPPPPOPPPP
weeks afterTPNOPPQPPP
weeks agoQOPPPPPPPP
weeks andNPQPPRPPPP
weeks inQPPPPPPPPP
weeks isRPPNPPPPPP
weeks ofQROOPOPPPP
weeks oldPPQPPOQPPP
weeks orRPPPPPOPPP
weeks pregnantRPROOOOPPP
wegovyOPPNPOPQTP
weightRNNTONSPOP
weight gainQPPPPPPPPP
weight lossQPPOPORPPP
welcomeOSOPPPPPOP
wellSTJOOOVOON
well $OROPPPPPPP
well ?QPPPPPPPPP
well asSOPPPPPPPO
well donePRPPPPPPPP
well whatOPPPPPRPPP
wellnessOSOPPOOQPP
wentJUUONPPPOO
went downOORPPPPPPP
went homeOROPPPPPPP
went inPORPPPPPPP
went outPPQPPPPPPP
went toORPPPPPPPP
werePQPPPQPPPP
wetPNQPPTNPPP
whatNGRWOOURMR
what $LRQROOQNRP
what aPWOPPONPPO
what ageRPPPPOOPPP
what arePNNPPMRPPU
what canNRPPPROPQP
what doTNUPQMMQNO
what doesKOOPPOYOPQ
what doseOPPSOPPPPP
what elsePPPPPOSPPP
what happensROPOSONOPP
what helpsPPPPPTMPPP
what iPOSPPOOPPP
what isQGPUNPRORS
what nextPPPPPQOPPP
what nowOOQOPPPPPS
what shareRPPPPPPPPP
what shouldMPPQRNPTPP
what thisPPPPPPQPPP
what timeNXPOPPMOQP
what toQOPPPQNSPO
what wouldNNPQPSRPOP
what'sONGRNMXPSS
what's ourOPPPPPPPSP
what's theQLLTONSQRR
whatsMNPRPOPSPO
whats ourPPPPPPPPRP
whats theOPORPPQQPP
wheelOQPPPPPPPP
wheelchairORPPPPPPOP
wheezePPQPPPOPPP
wheezingOPRPPOPPPP
wheezyPPRPPPOPPP
whenRMGQSUKULT
when $OPPQPQPPPP
when ?QPPPPPPPPP
when aNPOPPPPPPT
when canSNOOPTOPPP
when doSSPOPOPPMP
when doesMSPPPPPRPP
when heRONPPORPPP
when iNSPPPPORPO
when isSPOPPOOPOP
when it'sPPOPPQPPPP
when shePPPPPPQPPP
when someonePPPPPPPPQP
when theQOQPPPPPPP
when theyPQPPPOPPPP
when toQPPQOPPPPP
when wePOQPPPPPPP
when youPRPPPPOPOP
wheneverORPPPOPPPO
whereORWOONNMQO
where $PQOPPPPLUP
where ?NOTPPPPPOP
where didOTPPPPPPMP
where doOSRPPPPRLP
where isPLSPPPPPSP
where'sNKQPPPSOUP
where's theOKQPPPSPTP
whetherXNNPNOPPPP
whether theQPPPOPPPPP
whichOLHRPRUUSL
which isQQPPPPPPPP
which numberOOQPPPPPQP
which ofRPOPQOOPQP
which oneSPPPPPNPPP
which tabletQPPPPPPPPP
which worksQPPPPPPPPP
whileTORNSNOPNP
while breastfeedingRPPPOPPPPP
while iPPQPPPPPPP
while onNPPNTPPPPP
while wePPQPPPPPPP
whiteNPQOOPTOOO
white andOPRPPPNPPP
whiteboardPRPPPPPPPP
whoRNKOOHEUbT
who approvesOPPPPPPPRP
who canPNRPPPPPPQ
who doMNSOOOOOVN
who getsSOPPQPPPNP
who hasQQPOOOOOQQ
who isOGMPPOOO^S
who leftPQOPPPPPPP
who livesPOQPPPPPPP
who needsROPQPOOPOP
who neverQOPPPPPPPP
who onlyQPPPPOPPPP
who signsPNPPPPPPTP
who takesPORPQPOPPP
who tookPSPOPPPPOP
who wantsNSPPQOPPOP
who wasOPQPPPPPPP
who'sNWOOPONPOQ
who's onPRPPPPPPPP
whoeverNUOPPOOPPP
whoever borrowedPQPPPPPPPP
wholeRMVOOQMPOO
whole bloodRPOPPPOPPP
whole bodyPPQPPPPPPP
whole bottleONTPPOPPPP
whole familyPPQPPPPPPP
whomOMOPPOOO\L
whoopingRPPPPPPPPP
whooping coughRPPPPPPPPP
whosePRNPOPOPPR
whyOGTNNZTOOO
wichQPPPPPPPPP
wideMOSOOPSPPP
wide openOPRPPPPPPP
wieSOPPPPOPPP
wifeNLVPPROPOQ
wife isONTPPOOPPQ
wife saysPOQPPPQPPP
wifiPTNPPPPPPP
willPRKOTRNPNS
will aSNPPPOPPPP
will beOSNPPPPPPP
will doNTPPPPPPPP
will itQOPPQOPPPP
will notQQOPPOPPPP
will theRPPPOPPPPP
windowRPQPPPOPPP
window $SNPPPPPPPP
winePPPOORPPPP
wingPORPPPPPPP
winterTNPPPPRPNP
wipedPROPPPPPPP
wirdPORPPPPPPP
wirePNRPPPORPP
wisdomPPPPPQPPPP
wiseOPPPRPPPPP
withMULQUOWRJJ
with ?QPPPPPPPPP
with aOSOSMNQQOP
with acuteQPPPPPPPPP
with anOPPTNPPPPP
with anginaSPPPMPPPPP
with apixabanPPPPQPPPPP
with asthmaRPPPNPPPPP
with bloodPQPPPPPPPP
with bronchiolitisOPRPPPPPPP
with chestORPPPPPPPP
with clopidogrelOPPPQPPPPP
with colchicinePPPPQPPPPP
with croupPQPPPPPPPP
with dementiaQPPPPPPPPP
with feverSPPMPPPPPP
with goutROOPPTOOPO
with herQPNPOSOPPQ
with hisPSNPPOPPPP
with itOSOPPNPPPP
with legPOQPPPPPPP
with lowPPPPPPQPPP
with meOOTPOOPPPP
with myPNRPORPPPP
with newRPPOPPPPPP
with noQOQPPPNPPQ
with normalPPPOOPTOPP
with onePQPPPPPPPP
with pneumoniaKPPSOPSQPP
with severeQPPPPPPPPP
with simvastatinSPPONPPPPP
with theOYONQONPMO
with themPNQPPRPPPP
with threePQPPPPPPPP
with twoOPPPPPPRPP
with typeQPPPPPPPPP
with usPQPPPPPPPP
with warfarinOPPPROPPPP
withdrawalRPOPOOPPQP
withdrawal $QPPPOPPPPP
withinSNROPPLSPP
within #1ROPPPPLSPP
within #2QPPPPPPPPP
within aQPPPPPPPPP
within theOORPPPPPPP
withoutSLNNOMPPQX
without aPNPPOPPQTO
witnessSOPPPPPPPO
wkTNNNSOROPP
wk ?QPPPPPPPPP
wk oldRPPPOPOPPP
wksSPMHWSQOOO
wks $SQOJSPPPPP
wks agoKPPPSOSPPP
wokeQSNPPOPPPP
woke upPSNPPOPPPP
womanPOPRROPOOP
woman #2PPPPPORPPP
woman ofPPPPQPOPPP
woman onOPPPQPPPPP
woman withQPPPPPPPPP
wombPPQPPPPPPP
womenROOPPOPPRP
won'tNPNOMTRPOS
won't wakePPQPPPPPPP
wontOMVPPNOPPP
wont wakePPQPPPPPPP
woodPORPPPPPPP
wordOROPPORPPP
word $PROPPPPPPP
wordsNNSPPOPSPP
workRKQORTOOOO
work $TPOPOOPPPP
work asPPPPPQPPPP
work forPOOPPSPPPP
workedPMOPOQOTPP
workingNXPPONOOPP
working $PORPPPPPPP
worksPOPOPSOPPP
works ?QPPPPOPPPP
works betterQPPPPPPPPP
worldQQPOPOPPPP
wornQQPPPPOPPP
worn kneesQOPPPPPPPP
worn outPPPPPQPPPP
worriedONOPQTPPPP
worryOPOPRROPPP
worry $PPOPPRPPPP
worry aboutOPPPQPPPPP
worsePQOPPQPPOP
worse $QPPPPOPPPP
worse ?QPPPPPPPPP
worstNOSPSNPPPP
worst headachePPRPPOPPPP
wortOOOPTPPPPP
worthRPOPOROPPP
worth itQRPPOPOPPP
wouldNONPTSTONN
would aQPPPPOPPPP
would beOSPQPMPPPP
would itPPPPPQPPPP
would likePSOPPOOPPP
would youKLNPRXSOOO
woundONRPOQPROP
woundsPOPPPPPPPQ
wristOLPPPRUPOO
writeMOPPPONROV
writingOPOPPPQPPQ
writtenOPQPPMOTPP
wrongOQSONMOOOV
wrong channelPQPPPPPPPP
wroteOORPPPPQPP
wtOPPSOPPPPP
wwOPPPPQPPRP
xVOWMNONONO
x #1OOXOOPMPPP
x #2PQPPPPOPPP
x raySONPPPRPOP
x wkQPOPPPPPPP
xareltoPOQRPPPPPP
xrMPPSPPPPPP
xrayPPPPPPRPPP
yRJVMTOOOOQ
y noPORPPPPPPP
y oNORPPPOPPR
y siteNPONUPPPPP
y vsQPPPPPOPPP
yaPOSPPPPPPP
yearYMPUMMMONQ
year $RQPOPOOPPP
year ?QPPPPPPPPP
year andPPQPPPPPPP
year canOOPPPSPPPP
year ofQPPPPPPPPP
year oldVLPVNJQOOQ
yearlyRPPPPPPPPP
yearsPOMQPSTONO
years $QPPPPPPPPP
years ?QPPPPPPPPP
years agoLROOOPUPPP
years andPPOPPRPPPP
years ofRPPPPOPPPP
years onSPPOPOPPPP
yellowLPOOTSOPPP
yesLRNOVQOPPP
yes noQPPPPPPPPP
yes orMPOOVPOPPP
yesterdayRISPPQSPOO
yesterday $PMTPPPPPPP
yesterday andQQOPPPPPPP
yetORROPOOPPP
yet $OPQPPPPPPP
yieldUPPPPONPPP
yoMIPRPUSOOS
yo $MPOTPPQPPP
yo wNOPQRPPPPQ
yo withQPPPPPPPPP
you=qAPO\\NAJ
you $OSQOPQOPOP
you aOUPPPOOPOP
you allPRNPPQPPPP
you arePQQPPOPPPP
you canNPRPPPPPPP
you doPTOOPUMONO
you getPSPPPPOPNP
you givePPPQPPPPPP
you startOOPROQPPPP
you tellQPPPPPPPPP
you thinkOPOPPRQPPP
you wantPRPPPOPPPP
you'reOSOPPQPPOP
you'vePQPPPPPPPP
youngQNPPPPRPPP
yourLVNOOVOOOO
your ownPPPPPQPPPP
yrTLNPNPTOOR
yr $TNPPPPPPPP
yr oldNOQPPPSPPP
yrsROMPRTOOOP
yrs $SPPPPPNPPP
yrs agoOPPPRPOPPP
zJNPOOPP]NP
z pakQPPPPPPPPP
zeroNPRPPPPPPP
zincOPOTOOPPPP
zinc forNPPTOOPPPP
zofranOPPPRPPPPP
zoledronatePPPQPPPPPP
zoledronicOPPQPPPPPP
zoledronic acidOPPQPPPPPP
zoloftPOPPSOPPPP
zolpidemQPPPQOPPPP
zosynOPPQPPPPPP
~'aiPOQPPPPPPP
~'arPTNPPPPPPP
~'arrOTNPPPPPPP
~'clOTNPPOPPPP
~'cloOTNPPOPPPP
~'d_PPOPPRPPPP
~'emQPPPPPPPPP
~'llOXMPQNOPPO
~'ll_OXMPQNOPPO
~'reMVQPPPOPNO
~'re_MVQPPPOPNO
~'s_?VSNJ_TDST
~'t_LMZOLQTNLS
~'veKSUOPUNONO
~'ve_KSUOPUNONO
~_abSMNOTRQLMT
~_abdNORPPOSPPP
~_abeOPPPPQRPPP
~_ablROPPPPPPPP
~_aboRQNNSOMNPS
~_abrOPPPPSOPPP
~_absQOMRQRPPOP
~_abuPOQPPPPPPQ
~_ac]PPRKLLOQN
~_acaQOQPOPPPPP
~_accSPPOOMOOTO
~_aceQPPNRPPPPP
~_achSNPOPSNPPP
~_aciNNQVPOPNPO
~_acnPPPPORPPPP
~_acqQPPPPPPPPP
~_acrORPPPPPPOR
~_actPSQQNMRPOO
~_acuYOONOONSOO
~_acyOPPQPPPPPP
~_adRLYQMMJMPV
~_adaOPPPQPPPQP
~_addRPRONOQPPO
~_adeNNUPRPOOPP
~_adhRPOPPQPPPP
~_adjROPRPPOPPP
~_admNTPOOONOUQ
~_adoQQOPPPPPPP
~_adrMPSOPOPOOR
~_aduUNOTNOOOOQ
~_advRKSNOQNQNU
~_aeQPPPPPPPPQ
~_aecQPPPPPPPPP
~_afWDPQOQUJRR
~_afeQPPPPORPPP
~_affOOOPPPTPPP
~_afiPOPPPQNPRP
~_afrQPPPPPPPPP
~_aftRIORPQUKPR
~_agMOTMOUMMPU
~_agaPVNMNWLMMS
~_ageQNOPPPOPSQ
~_agiNORQOPQPPP
~_agoOMVPOPPPPP
~_agrOPNPPPRPPR
~_ahPPPPPPPPPQ
~_ahePPPPPPPPPQ
~_aiTKWOPONMQO
~_aidRSNPPPPNPP
~_airRIXOPPOOQO
~_alVSKKZMMLPQ
~_alaNVROONOOOO
~_albOPOSMPSPPP
~_alcPOOMROTOOP
~_aleSPPOOPPPPO
~_algSOOPPPPPPP
~_allIKNP]RKLTT
~_almPSPPPOPOPP
~_aloULSNQOOPOO
~_alpQPPPPPPPPP
~_alrTPPOONQPOO
~_alsNOPPQNPTPP
~_altRQNPQPOPPP
~_alwNOOPPTPQPP
~_alzTPPPOPOPPP
~_amPSVXOIOMNM
~_amaPROPPPPPPP
~_ambQRTOPNOOOO
~_amePPQPPPPPPP
~_amiNMSUSNOOOO
~_amlRPQOPPOPPP
~_amoSSMTNNOOOO
~_ampNSOTNPPPPP
~_amyPOOPPPSPPP
~_anRNVNLK]LMN
~_anaJORRUNNRQO
~_ancOMOPRPTPPP
~_andQOPSOPOPPP
~_aneOORPQPOPPP
~_angSPOOMPRPPP
~_aniONOPOPVPPP
~_ankQQNPONUPOO
~_annSQQOPONOQO
~_anoRPQPOPOONR
~_ansPPSPPOOPPP
~_antTNPMLRRORP
~_anxNPOPPPSPPP
~_anyRSROPMOOOO
~_aoQNRPOPPPPP
~_aorQNRPOPPPPP
~_apSGOLORPRYN
~_apaROQPNPPPPP
~_apeRPPPPPPPPP
~_apiPOPPQPOROO
~_apnPOQPQPPPPP
~_appOKLLNSQQ[P
~_aprQPOPPPQPPP
~_aqRNQPPPPPPP
~_aquRNQPPPPPPP
~_arUJ]QSMJPKN
~_ardQOQPPPPPPP
~_arePLUPPPPPPP
~_argQQORPPPPPO
~_ariQPPPPOPPPP
~_armLKUPTORPPP
~_aroPQQPPQPPNP
~_arrUSROMPKQOP
~_artRPPQSNOPOO
~_asXRWIKKOPKW
~_ascLNROOPWPPP
~_asiPPPPPPPPPQ
~_askUVLOONLPOR
~_aslPPROPOPPPP
~_aspROQMPQPQOO
~_assQMQPPNOOOW
~_astOQTOQOMQOO
~_asyOQRPPOPPPP
~_atNOWOQJUOLR
~_atoOOPPTPOPPP
~_atrKRVPOPPPOP
~_attROOPNKWPMS
~_auUWNLNQMPON
~_audPVMPPPOPOP
~_augQPQOPPPPPP
~_aunOOPPPSPPPP
~_aurQPPPPPPPPP
~_ausQPQPPOPPPP
~_autSSNNOOOQPO
~_avONPOUQNOQO
~_avaPPQPPPOPRP
~_aveQPPPPPPPPP
~_avoONOOVROPPP
~_awRTQONMQPNO
~_awaRTQONLRPOO
~_axRPPNPPPPPP
~_azRQOPSOOOOO
~_azaOPPPSOPPPP
~_aziSOPPPPOOPP
~_azuPQPPPPPPPP
~_ba^U_KLOPFHI
~_babVOSRMUNLMN
~_bacXUPJNSPLNM
~_badPSPPPOPPNP
~_bagORSPPOPPOP
~_baiOQQPPPPPPP
~_bakPQOPPPQPPP
~_balTLVOQOOOOO
~_banJVKTTLOTPO
~_barROOPPORMTP
~_basTMQPOMSOOP
~_batNRVNOQOONQ
~_be^TWCMYPIMI
~_beaLTQOOQRPPP
~_bebOQRPPPPPPP
~_becPRQOOOOROO
~_bedPVNOQPNPPP
~_beeKQPOPVPOQN
~_befTPLNVRMORM
~_begQOQPPOPPPP
~_behSRMPPPPPOP
~_beiOPVOPOOOOQ
~_belRKWNMRSMQN
~_benVMRONPNROO
~_besSNQQPSNOOP
~_betWQILOPWOOO
~_bevPORPPPPPPP
~_beyPOOPOPPPOT
~_bezPOQPPPPPPP
~_biNOOLMJV_GV
~_bicROQNQPQPPP
~_bigPORPPPOPPP
~_bikRRPPPOOPPP
~_bilKKMNNLU_MS
~_binRQMPPPPPOR
~_bioRPOPOTNRMO
~_bipPORSNORPOP
~_birNSOOPPRMPR
~_bisMTQORNOPPP
~_bitRNOOOORROQ
~_blJGiIOJXHXJ
~_blaKKYNRMXOOO
~_bleTSSOJIOSSN
~_bliNMQOPQSPSP
~_bloNKUOTTKNUN
~_bluPPXNOOTIOO
~_boPWYOFPSFWL
~_boaMUPPOOOPPQ
~_bodNJVPPNUPPP
~_boiPRPPPPPPPP
~_bolPNQWNOOONO
~_bonQONOPRSPOP
~_booTTJNNQNOVO
~_borOQQPPOSPOO
~_bosPQOPPPPPPQ
~_botPQQMMXNOOO
~_bouQQROPMOROP
~_bowSNQPPPOPOP
~_boxPUOPPOPOOP
~_boyPOTPPNPPPP
~_bpPPPPPPQPPP
~_brOXSJQPOKOS
~_braRWPOONMOOP
~_breIJUNUULNQT
~_briSYMNONOOOO
~_broPQQNNOSPPP
~_bruLQNPPRTPPP
~_buOXNRTOMONL
~_bubPQPPPPQOPP
~_bucPRPPPPOPPP
~_budQQOPPPPPPP
~_buiPOQPPPONUO
~_bulQMQPPQQQOP
~_bumROOTMPOPPP
~_bunRPOPRPPPOP
~_bupOPPQQPOROP
~_burQNQNRSOPOO
~_busNTOPPPPPOP
~_butNSPORNQPPP
~_buyOOQPRPPPPP
~_byTOPPPPNPPP
~_bypSPPPPPNPPP
~_bysQOQPPPPPPP
~_caOZSHECaOSS
~_cabPORPPPPPPP
~_caeNPPRPPPPPP
~_cafNYNOONPPPP
~_caiOQQPOPPPPP
~_cakOVNPPOOPOP
~_calLOUMOLWQSM
~_camSSLONTMRPN
~_canSO\LMNPMIU
~_capQHQOQNVONV
~_carRSLRQMMSQN
~_casRQMOOOMRTP
~_catPLNOQMSNXP
~_cauNKNPOOXTNQ
~_ceFPTPXLLTQR
~_cefLPOQSOOPRP
~_ceiOQPSOPOPPP
~_celOOPOTOQOPP
~_cemQPOPPQOPPP
~_cenMRPOOOPRRQ
~_cepPPPPQPPPPP
~_cerNQQOOONUNS
~_cesQOROSPPOOP
~_chW[UJOJQLOK
~_chaQVRMONLPQP
~_cheRRTKRKQOPN
~_chiPQMQOQSMQO
~_chlONOTPQOPPP
~_choSPRNPRPOOO
~_chrRSNNOQPROO
~_chuNSROOPPPPP
~_ciSFSM\MONSN
~_cicPOPPRPPPPP
~_cigROPPPPOPPP
~_cipNOOOUPOPQP
~_cirPMSPRPOPPP
~_cisONOPPOTPPP
~_citQOOPTOOORO
~_civROPPPPPPPP
~_ciwOPPPPPPPQP
~_clO\TSOENSOK
~_claIUPNTNPXKO
~_cleVSOTLNLPON
~_cliMQTQMQMMWN
~_cloSRQPRKSNMN
~_cluPROOPNQPPQ
~_coUP]EQ@H`LT
~_coaPQOPPOQPPP
~_cocPOOPSPPPPP
~_codIMOLOMJdXN
~_cofKZOPPPOOOP
~_cogRPPOPPPPPP
~_cohSPOPOPOPPP
~_coiVKOPPQNPRP
~_colSIZOMROOQM
~_comOVWNQLMPGS
~_conSKNMTONRQS
~_cooVPNPPOPOOP
~_copOTNNSOQPOO
~_corOKYXINSMNP
~_cosRSOPPOPPOO
~_cotOQQPPPQPPP
~_couNORMQORPOR
~_covNRLNPLMTSV
~_cowRORPPPPNPP
~_cpQPPPPPPPPP
~_cpaQPPPPPPPPP
~_crTQTMNQMQPM
~_craUNQMOTNOQO
~_crcROPROOPPPP
~_creOOMOTYMPMO
~_criPNUMNOLRUP
~_croNSMQPLUQOP
~_cruQQTOPNOPPP
~_cryOQQOOPRPPP
~_cuTRQMQLPNSN
~_cufPTPPPOOPOP
~_culQQOPPOOPRP
~_cupNRPPPOPORP
~_curPOOOOPUPOP
~_cusNOQPSPPPPP
~_cutUQNOPPOOQO
~_cyQPRPMPQOPO
~_cycSPOPNQPPPP
~_cylNRPPPPPPPP
~_cysPOPQPPRPPP
~_cytQPPOPPPPPP
~_d'ORPPPPPPPP
~_daXCOPHZMVQO
~_dabRPPPPPPPPP
~_dadPOPPPSOPPP
~_daiVNOROONPOO
~_dalMSQQOPPPPP
~_damQPQOPOPQPP
~_danMRNORTOOQO
~_dapSPPOOPPOQP
~_darMOSPPPQPPP
~_datVOMNOLMUQS
~_dauLNPPOURPOQ
~_dayUGMRMSSTPN
~_de[X\HADQPLV
~_deaSXNNMLLROT
~_debPROPPPPPPP
~_decQTOMNNPQKV
~_deeNOVROMQPPP
~_defQMSROOROPO
~_degOOUOPPOPPP
~_dehQOQPPPPPPP
~_delVROLLOSOPQ
~_demTQLNPQMROP
~_denPPMMRSOSOO
~_depOMQQMNUPPR
~_derPORPPPPPPP
~_desMSWRNNNMQO
~_detPQNPOQPPRP
~_devPLQPPPRPSP
~_dexTPOQNOOOPP
~_diISRTXLRMGU
~_diaOOQXNTMNPL
~_dicMSQPSOPOOP
~_didPOSPPPPPPP
~_dieLTNOORNQOR
~_difQMKOTPTQPO
~_digPOSORONRPP
~_dilLPMRUORPOP
~_dimOOPOPPUPPP
~_dinPRQPPOOPPP
~_dipRROPPOPPOP
~_dirQMPPPOPOQS
~_disUTQMNMNNJX
~_divORQPPQOPPP
~_dizPORPPNQPPP
~_dnLQRPPPOPQS
~_dnaLQRPPPOPQS
~_doPTI_PMKKMS
~_doaSPPNQPPOPP
~_docNLOOOUNXNP
~_doeZFGHUORTTT
~_doiOQOPPSNPOR
~_dolNNPORNOOQV
~_domPQOPPPPPPP
~_donN\OMOOQOMM
~_dooOVSOOOOIRQ
~_dopQQPOOOSPPO
~_dosPLJqLLJNLN
~_douQOPQONVNOO
~_dowPTXNNPMNPN
~_doxPOONTPOPPP
~_drPQUXLFRFTS
~_draOUVOOLNOPO
~_dreLQNOPNQNYO
~_driNMI^KSQLOV
~_droNPWNTKSNNN
~_druXMSMNOOOPQ
~_duPPRPOMNPRT
~_dulPQOPPPPPPP
~_dumPQPPQPOPPP
~_dupQPPPPPPPPP
~_durPOSQOOQQOO
~_dusOPQPPPPPPP
~_dutNPNOOONOTU
~_dvNONPPOPSOU
~_dvlNONPPOPSOU
~_dyPRQOPKOORT
~_dyiNQQPPKONST
~_dysRQPOPPPPPP
~_eaTQIQPWROMM
~_eacKNOTSQQQPO
~_earXONNOQRONN
~_easROQOPPPPPP
~_eatNUKPPUOOPP
~_ecUOQPQQONNO
~_echUQNPPNOPPP
~_eclOPRQQOOOPP
~_ecmRNROPPOPQP
~_ectNPQPPPRPPP
~_eczQPNPOTPPNP
~_edNRPPPORPPP
~_edePPQPPPPPPP
~_edgOQNPPPSPPP
~_ediPOQPPPPPPP
~_eduORPPPPPPPP
~_efZNNMSQONOO
~_efeTOOPPPOPPP
~_effWOPMOQPNOO
~_egMQOTSOOOOP
~_egfNOOTSONOPP
~_eiRSPPPNNPPP
~_eigQROPPNPPPP
~_einPROPPPPPPP
~_eitPPPPPPPPQP
~_elVNTRNORMNM
~_elbROPPPOOOSP
~_eldPQOTOOOOOO
~_eleRPROOOSOOM
~_eliQOOOPRPPPP
~_ellPMUPPPOPPP
~_elsORPOPPROMR
~_emPVKLMPLQOY
~_emaOUNPPNNOOS
~_embRMQPPQPPPP
~_emeOQNOOOPSPR
~_emoQOPPPPPPPP
~_empOTOOORNOQP
~_enJWPNYLKUMO
~_encOOQROPOROP
~_endPROOPOOQRP
~_eneLMPPYPOPPP
~_engNVOPPOPPPO
~_enoVPNNPONPOR
~_enrPQPPPPPPPP
~_entJRWOQOOQNO
~_envPQOPPPPQPP
~_epWLNPLQMSOR
~_epiTPNQLNNSPS
~_eplSMOPPSPPPP
~_eqJONXOOSOOR
~_equJONXOOSOOR
~_erRNQQPONOTO
~_errSOOOPOOOTO
~_eryQPPPPPPPPP
~_esNPUNRNOOQN
~_escMOTPPPQPPP
~_eseTNPPPPPPPP
~_eskQOPPPPPPRP
~_espPQPPPPPPPP
~_essPROPPPPPPP
~_estORROPOPPOO
~_etSOOPNPSOPP
~_ethQQPOOPPPPP
~_etoPPPQPPOPQP
~_euPPPPPPQPPP
~_ev[ULNMVJMMN
~_evaPQQPPPPPPP
~_eveRUMPNXLNNO
~_eviYPNOONOOOO
~_exVZOLLMLOQP
~_exaWVMNNONONO
~_excTRLQPONQOP
~_exeRROPPOOPPQ
~_exhNPSPPPOPPP
~_exiPQQPPPPOPP
~_expOUOOONPOOQ
~_extOLOOORRPUO
~_eyMJUONQXOOO
~_eyeMJUONQXOOO
~_ezQPPPPPPPPP
~_ezeQPPPPPPPPP
~_fa\OYLJPINNQ
~_facSMUOONOQSN
~_fadPOPPPPRPPP
~_faePPQPPPPPPP
~_faiRXTMONKPNO
~_falMQPNNSSPPQ
~_famOQONQONPQS
~_fanPTNPPOPPOP
~_farPKSPONSPPR
~_fasZLPUNQKOOO
~_fatQMQPPTOPOP
~_fauSOOPPPPPPP
~_favOQPPPPPPPP
~_fePD\IUUVNKM
~_febUOPPQONPPP
~_fecQPPPPPPPPP
~_feeLOQMTUSONO
~_felNQSOTNNPPP
~_femNNSPSPOPPP
~_fenNORQQPOPOO
~_ferLNQRORTOOO
~_fesQNOPPRPPPP
~_fetONUPPPOPPP
~_fevNNNLROYPPQ
~_fewVOPOOPOPPP
~_fi[H\VHFPRLN
~_fibQPPPPPPPPP
~_fidQPPQOPPPQP
~_fiePMPPPRQPPP
~_fifNMRPPPSPOQ
~_figMLUQSOOPOR
~_filQRMSNMPUMP
~_finOVMMOPXNNN
~_firSTRROLHRSN
~_fisTNUOONPOOP
~_fitPLURNOOPPQ
~_fivQRORONPPPO
~_fixSPNPPROPPO
~_flLF[KZOWMOL
~_flaNNRPOQPPRO
~_fleNLPPXPOPPP
~_fliOOPPPRQPPP
~_floMPZOOMQOOO
~_fluUKPLTMVOOO
~_flyOQNPPRPPPP
~_foKKTXHRNSVN
~_foaPLSPPSOPPP
~_focPPPPPPPPQP
~_folQROSPONOPO
~_fomOPPROPPPPP
~_fonORPPPPPPPP
~_fooOPQPOPSOOQ
~_forJMRPMPLVXP
~_fosRPPTMOPPPP
~_fouPQQOPQRONO
~_frRYOQFRRLPP
~_fraPULQNNQQNR
~_freWTNQONPOLN
~_friKQONOTNOYN
~_froPQUQJRRMMQ
~_fuLLQOPQTQSN
~_fulQSRPOMPOOP
~_funOIOPNTRPUO
~_furPQNNQPPROP
~_fusMPPPQPRPPP
~_gaRLWKO\LMKR
~_gabNPPRSPOPPP
~_gaiRNNPOPSPPP
~_galPPPPPRPPPP
~_gamOQSPPPOPPP
~_ganQQRPPPPONP
~_garPRQOMSOPPO
~_gasUPQPNONPPP
~_gatOPPPPRPPPP
~_gauRNQPPPPPPP
~_gavNOSONROOOU
~_geMO_TPNNNKM
~_gegQQQOOPPPPP
~_gelPORPPPPPPP
~_genLSNTRNSONO
~_gerPPQPPPPPPP
~_gesQRPPPPOPPP
~_getSKSSPQNPMO
~_gewQOQPPPPPPP
~_ghOQPPPOQPPP
~_ghaOQPPPOQPPP
~_giQPSTSOHMQO
~_ginMRPPRPPPPP
~_girSRNOPQNPPO
~_givRLSVPOKNRP
~_glVMUVLRLNMM
~_glaUMQRNOOPOP
~_gleQQPPPPOPPP
~_gliMPRPRPPPPP
~_gloPROPPTMOOP
~_gluRPTRLOQOPO
~_glyRMOTOPOPPP
~_goK\TNIWQMJO
~_goaRPOPPQOPPP
~_goeMRLQPOSQPP
~_goiISTROTOOOO
~_golPPPPPQPPPP
~_gonNNWONSPOOO
~_gooWXOMNMLOMT
~_gouOQNRORSOON
~_gowPQPPPPPPPP
~_grSRXSKPRKKM
~_graPOTVPSKMMO
~_greNUROMOSOOO
~_griQNTPPOPPPP
~_groTOOOOPUONO
~_gruOQPPPPPPPP
~_guNKWOOTLOSQ
~_guaOSOPPPPPPP
~_guePORPPPPPPP
~_guiSNPOOONPTO
~_gumPPQPPPPPPP
~_gunOORPPPPPPR
~_gurPPQPPPPPPP
~_haLR[OMOSHPO
~_habQOQPPPPPPP
~_hacROOPPOPPPP
~_haeOQQQOOQOPO
~_hahOSOPPPPPPP
~_haiLONOPUSPPP
~_halMOVTQPRNLM
~_hanLIWNNRSORQ
~_hapQYLORNNOMQ
~_har[JTNONPONO
~_hasPOSQPNPPPP
~_hatPPPPPQPPPP
~_havISPOOOOOVS
~_hazQQPPPPPOPP
~_hcPPPMPPPTQP
~_heXY^IFK[CML
~_he'NQWPPNQOOO
~_heaYRTNMJRMKR
~_heeROPPPQOPPP
~_heiQSNPPPPPPP
~_helPPUNMTQMQM
~_hemUSOONONPPO
~_hepNMPQQOTORO
~_herJSUNMQUKTP
~_hfQOOOQPOQPP
~_hfpPPPPPPPQPP
~_hfrPPOORPPPPP
~_hiPMWKSPNOQR
~_hicOOPPPQSPPP
~_hidPROPPPPPPP
~_higTOQMQONOQO
~_hilPQPPPPPPPP
~_himQPQPPPOPPP
~_hinQORPPPPPPP
~_hipQOPOPPNPPT
~_hisOPPPQPPQPP
~_hivMORPRPPPPP
~_hoMUVPKHGLbO
~_hoaOPRPPOQPPP
~_hocOPQPPQPPPP
~_hoiORPPPPPPPP
~_holLPPNTNQOSQ
~_homVQSLMQLROO
~_honOSROOPOPOO
~_hooNOOOPTPPPR
~_hopPQPPPPPPPP
~_horTQOOPOOOPP
~_hosRNPNOMOOWQ
~_houMPPZOIJN\M
~_hsPQOPPPPPPP
~_huQRUNRMNNNR
~_hudOSOPPPPPPP
~_hugOPRPPPROPP
~_humRONPPPPPPS
~_hunMTPPPOPPPP
~_hurVLSOSMNPOO
~_husNPRPPROOPP
~_hySLPQRORPNN
~_hyaQPPPPPPPPP
~_hydMOPUROOPPP
~_hygPQPPPPPPPP
~_hyoPPPOSPPPPP
~_hypSOONNPTQOO
~_hysPOQPPPPPPP
~_i'JXSOPRNONN
~_i'lOVOPPNPPPP
~_i'vKSTOPTNOOO
~_ibROONSQOPOO
~_ibuROONSQOPOO
~_icPSPPOPPPPP
~_icoORPPOPPPPP
~_idMMMRPOYPOO
~_ideMNNPPOZPOP
~_iePQPPPPPPPP
~_igPUNPPOPPPP
~_ignOUOPPOPPPP
~_ilPOOPPOQRPP
~_iliRPPPPPPPPP
~_illOPPPPOQRPP
~_imRKSTQONOOQ
~_imaQPPPPPPPPP
~_immRORPOPOPPP
~_impOLQTROOOOQ
~_in^NQQLKJXNL
~_inaQPPPPPPPPP
~_inbPTOPPOPPPP
~_incPUQQOOOPOO
~_indUOOONQOOOQ
~_infSQOWPPLLPO
~_ingTOOPPPPPPP
~_inhOLPPSUOOOO
~_iniNPPSOPPQPP
~_injTOPMNQKSPS
~_innOPPPPPQPPP
~_inpPNQPPPOSOO
~_insNWTJOKNSQP
~_intVNMTPJOURL
~_invPKOPPPXOOO
~_ioPPPPQPPPPP
~_iodPPPPQPPPPP
~_ipNNPRQPSPPP
~_irSPPONONQOR
~_iriPPPPPPQPPP
~_iroOSPPNPOQPP
~_irrTNPPPPPPPP
~_isNPSPPPQPQO
~_iscPPPQPPPPPP
~_islOPPPPPPPQP
~_isnOPRPPOPPPP
~_isoROQONQQPPO
~_itSQLMNSSUMN
~_it'QTOOOROOOO
~_itcONNOQQVOPP
~_iteOOPPPPOWOP
~_itrRPPPOPPPPP
~_itsRPOPPPPPPP
~_ivTROOOOOOPP
~_iveTROPOONOPP
~_iviQPPPPPPPPP
~_j'PQPPPPPPPP
~_j'aPQOPPPPPPP
~_jaPMMOPWQOPP
~_jabPPOPPPPPPQ
~_jamOQQPPPPPPP
~_janPPPPPQPPPP
~_jauOPPPPPRPQP
~_jeSOTPPONOOP
~_jehSPOPPPOPOP
~_jelQROPPPPPPP
~_jerPNSPPPPPPP
~_jetPORPPPPPPP
~_joJVLNSMXQNO
~_johOOOPTPPPPP
~_joiLPOPPOWQPP
~_jokOTOPPOPPOP
~_jouRPOOPPPPPP
~_juSTTLQPRMNK
~_juiUQNOQNPPPO
~_jumOOTPPPPPPP
~_junPPOPPRPPPP
~_jusPQSNPRSNOM
~_kaSKYNMQPOMR
~_kalRNSPOPPPPP
~_kamQNSOOPPPPP
~_kanPPRPPPPPOP
~_kayNORPPRPPPP
~_keUOILNQRNTV
~_keeXPLPMQLPMU
~_kenQMOPPPSPPQ
~_kepPLPPPOOPVQ
~_kerOPPOPPRPPP
~_ketMRPMTORORO
~_keyQTNPOOPPOP
~_kiPXNUOMNOOL
~_kicOOQPPOPRPP
~_kidYOLLQPSOMO
~_kilLTNZONMOOO
~_kinQOSPOQOPOO
~_kitLWNOOOOPTP
~_klPNRPPPPPPP
~_klePNRPPPPPPP
~_knOKTNWSPOOM
~_kneTMQMPQRQNN
~_kniPOSPPOPPPP
~_knoLOQQWQMNQN
~_koNKWOPQROOO
~_komONTPPPPPPP
~_krPPTOPPOOPP
~_kraPQQOPPPOPP
~_kriPPQPPPPPPP
~_kuOQMOPUPPPP
~_l'URPNOPOOON
~_l'aSSNOPPPPPP
~_l'eSOPOPPPPPP
~_laTVXJWFLPON
~_labNSQQQNMOQQ
~_lacPQSMRNQQOO
~_ladKKTRRMSQRO
~_lagROPPPPPPPP
~_lamOWOOPNOPOP
~_lanQPQOQQOPOO
~_lapOTPPPOPPOP
~_larRNRPPOQPPO
~_lasPPPQNSMPQN
~_latVRJLUNPNOQ
~_lauOQPPPPPPPP
~_lavPNPPPPPRPP
~_lawQOPPPPOPOS
~_leRTLFNGOTR^
~_leaSXIMOJNRYM
~_lecPTNPPPOPQP
~_lefNUQOOORONQ
~_legJLNNMSQNNa
~_leiPNSPPPPPPP
~_leqSPPOOPPPPP
~_lesWMOOOOQPOO
~_letOROPPNOPPS
~_leuOOPPPPTPPP
~_levNKVPVLMUNN
~_lfJPPPPOXPPP
~_lftJPPPPOXPPP
~_liPOTLMOZIUN
~_liaRNNPPOPPOU
~_libPROPPPPPPP
~_licPPPPPOPPPR
~_lidRQPQOPPPOP
~_liePOQPPPPPPP
~_lifSRORMSMOPN
~_ligSOQPPOPPPO
~_likORTNOQSNMN
~_limLNQQONUQOR
~_linMRQMRMUPQN
~_lipOLYOOMPPRP
~_liqPOPPPPPPRP
~_lisJTIMOQRO\O
~_litNMPSRTPOOO
~_livWOPNRQOOLO
~_llPTNPPPPPPP
~_loKOQYJRQKSR
~_loaLOQ`MNLOOO
~_lobPPPPPPQPPP
~_locJIYLPMNO[T
~_logPSNPPNPPRP
~_lonSKISPSLROV
~_looKTPLPNYOOO
~_lorRPRPOPPPOP
~_losQOPMOYSNMN
~_lotPOQPPPPPPP
~_louORPPPQPPPP
~_lovNVNPQNPPPP
~_lowWMNRPQPOON
~_luTULLORVPKM
~_lucOSPPPNQPPP
~_lumQMKOPSWPOO
~_lunUTQNPPMPMN
~_lupOPPPPPQPPP
~_lvPOQPPPPPPP
~_lyPLQNOQVOPO
~_lyiPPPPPPQPPP
~_lymMOOOPRVPPP
~_lysSNQPPPOOPP
~_maEHYSZLQHPX
~_maaQPQPPPPPPP
~_macMXSMRNNOOO
~_madOTRPPMONMU
~_magQORORONRPO
~_maiROQTNPMPOP
~_majQPOPPPPPQP
~_makOPLORQUONQ
~_malNKPNSRROPR
~_mamQQPOPROPOP
~_manLIO[MNLQVS
~_maoNPPNVPPPPP
~_marLPTOPQSOOO
~_masPJSQOPROSO
~_matNRPPROQONQ
~_mayQOPPPQQPPP
~_mcONTPPPPPPP
~_mcrNNTPPPPPPP
~_meEQSLQVQXMM
~_meaLMNOOOXUQN
~_mecRPPPOPPPPP
~_medKLPLPSNYSQ
~_meeNTSPPOOPOP
~_mehPOSPPPPPPP
~_meiPPSOPPOPPP
~_melRNOPOTOPOP
~_memSPPPPOOPPP
~_menLSPSOSMONS
~_merMNOPQUPPQP
~_mesPTPPPONPOP
~_metQONRUNTNNN
~_mgQOPPPPPPPP
~_miMKVRDPLTUV
~_micOSNOPOOOTO
~_midUNLROORPPP
~_mifOPPSNPPPPP
~_migOOMNMRTOVO
~_milWONROROMNO
~_minIO^NMSISPQ
~_mirPROOPPOPPP
~_misMNQUNLOQOV
~_mitPNQPPPOOPT
~_mixNPPPPPRPPP
~_mmQPPQPPOPPP
~_mmoPPPQPPPPPP
~_mmsQPPPPPPPPP
~_mo[]\KGUKLHG
~_mobRNQPPPPPPP
~_mocOSPPPPPOPP
~_modOSONONNWOO
~_moiORQPPOPPPP
~_molUMOPNROPPP
~_momPQQPPOPPPP
~_monTPPPKWPLON
~_mooRRNOPOPPOQ
~_morU[QPLPMMMM
~_mosTOPPPPPPOO
~_motNJWPQTOOOO
~_mouKNYPRMQOOO
~_movLVQOOMROQO
~_mrPOPPPPPPRP
~_mrsPOPPPPPPRP
~_muKLK\PRWLLR
~_mucMPN`MPNNNN
~_mudSNNPPORPPP
~_mufPQPPPPPPPP
~_mulQOQOPPRPPP
~_mumMMNPPUTPPP
~_murOQPPPPRPPP
~_musRPNNTOLOPT
~_myMJTOUUOOOP
~_myaMPRPTPPPPO
~_mycPPPPQPPPPP
~_myoQPPPPPPPPP
~_mysNKSOPVPPOQ
~_naSRMNORSMRM
~_naaOSNPPPPPPP
~_nacQRPPPOOOPP
~_naiOJMPPWSPPP
~_nalSOQPPOOOPO
~_namKWNOOMTOSO
~_napUPOPMPPQPP
~_narOPPQPPPPPP
~_nasONROTOOPPP
~_natQOPPPPOPQP
~_nauPPPPQPPPPP
~_neZJQYKYGMGR
~_neaKVQPPONPPQ
~_nebPRLSMOSPOP
~_necOJZOOMRPNQ
~_neeTOOROYFMOQ
~_negQNQPPRPPOO
~_neiQSNPPOQPOP
~_nelQOQPPPPPPP
~_neoPNPSQOOQPP
~_nepQMOOOVPPPP
~_nerOMOORPTQOQ
~_netPQOPPPPPPP
~_neuSQNPOPPOPO
~_nevRQOOPROPPP
~_newTMNTRLRPOO
~_nexRSRPOPKNNR
~_niGOTIZVQLTK
~_nicLRTOQONQQO
~_nieMMXPPPOPPP
~_nifQPPROPOPPP
~_nigMTHNOYPNUM
~_nimRPPOOPPPPP
~_ninKPQSNQSPOP
~_nipOPOPQPQPPP
~_nirSOPPPPPPOP
~_nitMNNL^NPNQO
~_nmOOPPPPRPPP
~_noPYPGKSSOKV
~_nobMSSPPMQPQO
~_nocQPSOPPOPPP
~_nodQOPPPPPPPP
~_noiQPQPOOPPPP
~_nonPQQPPOOPPP
~_nooOUPOPOPPOP
~_norYLKMNXVLMM
~_nosPOROQQOPPP
~_notJUINNOOUN[
~_nowRPPPPPOPOP
~_nsOPONUPOPPP
~_nsaOOPNUPPPPP
~_nstQQOPPPPPPP
~_nuPLSNSRFSTQ
~_nulRPPPPPOPPP
~_numPLTRONKTTN
~_nurKMPMUTLPSS
~_nutRPPOPPPPPP
~_nyMOPTNPSPPP
~_nysLOPTOPSPPP
~_o'OTNPPOPPPP
~_o'cOTNPPOPPPP
~_obPPNOONPSOU
~_obeQOOOOOPROR
~_oblOQOQPPPPPR
~_obsQNQPOPPQQP
~_obvPSOPPOPPPP
~_ocQOQOOROPPP
~_occQPQOPPPPPP
~_octQPPPPPPPPP
~_odTNQOOPPPPP
~_oddQPPPPPPPPP
~_odeSOPOOPPPPP
~_oeRPPPPPOPPP
~_oedQPPPPPPPPP
~_oesQPPPPPPPPP
~_ofOQRWNNMONP
~_offOSQOOONPOQ
~_oftONQXOOOOPO
~_ohRQOOPOPPPP
~_ohpQPPOPPPPPP
~_okLRPOUOOPPP
~_okaLRPOUOOPPP
~_olTLPRPOQOOQ
~_olaQOPPQPPPPP
~_oldTNOROOOOOQ
~_oliOPPPPPRPPP
~_omSQONPPPPPP
~_omeSPONPPPPPP
~_onPOPNNMNUNX
~_oncTOPOOQOPOQ
~_ondOOPQSOPPQO
~_oneOROPPROPPP
~_ongPORPPPOPPP
~_onlMPPONPRQQS
~_onsQOQPPPNROP
~_ontNQNPPNOROU
~_ooQNRPPPPPPP
~_oozPORPPPPPPP
~_opRQSMNRKSSK
~_opeNMUOOSLRSL
~_opiRTNOQNOOPP
~_optRQOPNPPPPP
~_orMSOSMLKK^P
~_oraSQMUNONNRO
~_ordMRNOONNMYR
~_orgOPRPPPPPPP
~_ortMOSPPONPTO
~_osRQNPOORPOO
~_oseQPPQPPPPPP
~_ostQQPOPOOQPP
~_otSQPPUNNONO
~_otaQOPPPPPPPP
~_othNNQQTOOORO
~_otoOSOPQPPPNP
~_ottUOPPPPOPNP
~_ouVMPMOONOWN
~_ourOOPNPPPPUP
~_outVNPOOOOORO
~_ovSNWOJPNJUR
~_ovcQPPPPPPPPP
~_oveTNTOKQOKVR
~_ovuMPSPPPPPPP
~_owNSOPPPPPPP
~_oxSNSQPNMQPO
~_oxiSNPPPPPPPP
~_oxyPPSQQNNQPO
~_ozPPPPPPQPPP
~_ozePQPPPPPPPP
~_paFRRHOKXSSW
~_pacQTQNONMQRO
~_padNPTOPPPPPP
~_paeOKRRPPOPTP
~_pagOSOPPOONSP
~_paiNMQMMR[SNM
~_palPQRQMNSOOO
~_panRTNOQNQNPO
~_papOTNOPPOOQQ
~_parOLROPTGON[
~_pasLWONOQTNNN
~_patLLIQTKSQYS
~_pauOPQPPPRPPP
~_paxQOPNSQPPPP
~_payOQOPPOPXKP
~_peQQYPJRMMMQ
~_peaQPSOPQOPOO
~_pecQPPPPPOPPP
~_pedROQQNPONTP
~_peeOOPPPPRRPP
~_pelQORPPPOPPP
~_penJPSQNSOPOT
~_peoTPRONQNOOO
~_pepQPOPPPPPPP
~_perNQORQQQNOO
~_pesQQPPOPQPPP
~_petPQOPQPQPPP
~_phBWKORNPRWT
~_phaLRMNQPNPWP
~_pheOPOQUPNPPP
~_phlNQPPPPPTNP
~_phoIQOPNLVQQU
~_phyPTNPOSNMRO
~_piROZQOPNJRL
~_piaPPQPPPPPPP
~_picRPPOONQOSO
~_pieNNUPPQPPPP
~_pigOPPPPPQPPP
~_pilYHPRORPNPO
~_pinNSTOOONNSP
~_pipNQPPRPOPPP
~_pisNNSPPRPPPP
~_pizPUOPPPPPNP
~_plMTWNQRRMMK
~_plaRRTMPROMOO
~_pleHTQUOPROPM
~_pluSQPLSPOPNO
~_pnQSOPNOPROO
~_pneQSOPNOPROO
~_poNQWNJNINWU
~_pocQRPPOOPQPP
~_podPQPPPPPPPP
~_poiOOTMOQPQOQ
~_polOKNOOPOQTV
~_pooNORSOPOORP
~_popPUNPPONQPP
~_porQOOPPOPPSP
~_posMQMQQSRMQO
~_potRRSQOOMPOO
~_pouROROPPOPPP
~_powPORPPPOPOS
~_ppRQPPOPPPOP
~_prYYLKPJJQNT
~_praPQQONNNSSO
~_preTPTUTTIJKN
~_priQXNLONORPO
~_proXPGJNKSQSW
~_psQNPOPRSOOO
~_pseOOPPRPQPPP
~_psoPNPPORQPPP
~_psyQPQOOPQPPO
~_ptSMOPPRROPO
~_pt'PNQPPSOPPP
~_ptsRPPPPPPOPP
~_puKHgSKIURJL
~_pubPPPPPPOPPR
~_puePORPPPPPPP
~_pufRONOPPSPPP
~_pulPK_OONPOMO
~_pumNSQQPPOPOO
~_punRPPPPPPPOO
~_pupMNTPONVPPO
~_purLOWNPNRPPP
~_pusQOLUMPMUPO
~_putQPQPPPPPPP
~_pyMROPOPTPPP
~_pyePQPPPPOPPP
~_pylMOPPPPTPPP
~_quSVQSLNLTLN
~_quaPNRSOPOPPP
~_quePUKRNNNUOO
~_quiSQUMOOOONO
~_quoPROPPPPPPP
~_raPDXeKSOMJK
~_rabPMOUOPOPPP
~_racQQPPPOPPPP
~_radLPWPPONPQP
~_raiQQOQPOPQOO
~_ramSOOPQROPNO
~_ranMNQSPOTPPP
~_rapSOOPPPOPQP
~_rarPPQPPPPPPP
~_rasKMMORWUOPO
~_ratRNR_KMLOLO
~_rayRPPOOPPPPP
~_rcQPPPPPPPPP
~_re]UESHMDUNZ
~_reaUWMLTNTSHL
~_rebVNOPOPOOPP
~_recWQOJMVLPKU
~_redTKOSSONQOO
~_refMLOMNURMPY
~_regLPOTTNPPQN
~_rehRNROPPOPPP
~_reiOPPPPPPRPP
~_rejOPPPPPOSPP
~_relZLNMNNMOWP
~_remQPPQPNMQSO
~_renFOP]OQOOPO
~_repPSHTMKQRPV
~_reqORNPPPPQPQ
~_resQRXKKQKNTQ
~_retQPQMOOSQRM
~_reuPSOPPPPPPP
~_revRSORNOOQOP
~_rewPQOPPPPPPP
~_rhRNOPROOPPP
~_rheRPPPPPOPPP
~_rhyQOPPPPQPPP
~_riKEVIROQK\X
~_ribOQPPPPPPPP
~_ricOSOPPOPPPP
~_ridOPPPPRPPPP
~_rifOPPOTPPPPP
~_rigDM[POLUPNV
~_rinKJMOPTTOXO
~_ripQPPPPPPPPP
~_ris`NLNONJNNU
~_ritLQPOTPPPPP
~_rivQNQQNQOOSO
~_roT^cMKJIHLK
~_roaPTMPPPPPPP
~_robOQRPPOPPPP
~_rocPQPROPPPOP
~_rolRLUPPOOPPP
~_rooPWSMNQNMQM
~_ropPLTRPPPPPP
~_rosROUPPMOPPP
~_rotPUNPPNQNOP
~_rouSSTMOPONNP
~_ruVLRQONKNVO
~_rubOOPPRPPPPP
~_ruiOPQPPQPPPP
~_rulTLMRNOLPXP
~_runQRPOOPPOOO
~_rupQPRPPOOPPP
~_rurQOQPPPPPPP
~_rusPQOPPQPPPP
~_ryQPPPPPPPPP
~_s'PORPPPPPPP
~_saOSYHYJSJKT
~_sabPRNOQPPPPP
~_sacOOQORPPPPP
~_sadNQOPPPRPOP
~_saf_GLKXPKNTO
~_saiOTROOQOOOO
~_salOUUUJONOON
~_samNPKNVMSSMU
~_sanNQQPOSQOOO
~_satMUVNOOPOOO
~_sauOPQPPPPPPP
~_savYOMPONNONS
~_sayINVQPNSNQR
~_scONTNMPTMTO
~_scaNQOPNQRNTP
~_sceOQPPPPPPPP
~_schLJVSOQPRNQ
~_sciORQPPQOPPP
~_scoWPKLOOUOPP
~_scrORTOQMNOTN
~_seZ]THSHIVNF
~_seaLTNOPUOOPP
~_secNSWONNMSQL
~_sedROPPOPPPPP
~_seeNTMOSOSPNO
~_segSMOPPPSPPP
~_seiNOUNQLOSNS
~_selSNOOQQNPOP
~_semORPPNSOPOP
~_senWXNNTJIMTM
~_sepRTMNNMRSQN
~_seqQOPPPPPRPP
~_serLQLRRPTPOO
~_sesPQPPPPOPPP
~_setSPOPPPOPPO
~_sevSMSPNPNQOP
~_sgSPPPOPPPPP
~_sglSPPPOPPPPP
~_shSTTJN_WMFF
~_shaMLONNYYNON
~_sheLQUOQPPOPO
~_shiOSKQPQQORN
~_sho[VULNUKQEJ
~_shrPOQPQPPPPP
~_shuOOPPPPRPPP
~_siRTWBNPTFZM
~_siaOOPPOPSPPP
~_sicPPRRNQNOOR
~_sidOLSOOPTORO
~_sigKVLOOOSOSR
~_silPOQMUPOPPP
~_simVSMNPONOOO
~_sinXLSJMXQNNN
~_sirROPPPPPPPP
~_sisLTSONRPOOO
~_sitMMVMTLMOYN
~_sixPPPPPPQPPQ
~_sizORSQPNOPPP
~_skVPNOOPNROO
~_skeQPPPPPPPPP
~_skiUOOOOPNROO
~_slJTORNUUISM
~_slaOMQPPSQPPP
~_sleLUKOPWQONO
~_sliKTPROOQOOO
~_sloTSMRNMROOO
~_sluOKUPPOOLWP
~_smUOJNWNZMKM
~_smaWQNOPNRNON
~_smeOMOOPQXONO
~_smiPTNPPPPPPP
~_smoONOPXPOPNO
~_snPSQNOPMUMO
~_snaRRPOPNOQOP
~_snoNRPOORNTNO
~_snuPOQPPPPPPP
~_soZPXKJOOOON
~_soaSNRPPPOPPP
~_socMQOPPOPVOP
~_sodSMROOOQPPP
~_sofOQQPPPPPPP
~_solSOQPOOMPPQ
~_somOOQMOSPMSQ
~_sonMQOOPTOPOR
~_sooVNOOPOPPPP
~_sorPTQPNMUOOL
~_souRRQOPOPOPO
~_spUNXPLPXNHK
~_spaQYMPNOOOMP
~_speQNQTOPOPNO
~_spiTLPPOSQPON
~_splONRPPQRPPO
~_spoMTNNOQUOOO
~_sprQPWNQMNOOO
~_sptQPPPPPPPPP
~_spuOLSPPPSPPP
~_sqPQNPPPQPPP
~_squPQNPPPQPPP
~_ssUONOPQOPPP
~_ssrSOOOPQPPPP
~_st\XUQDWIFOO
~_staQUOVIPOLNS
~_steUMTUMMQOMN
~_stiRPTLPTLNQP
~_stoYOOJVSKMNO
~_strNNRSKSOQRO
~_stuSTNMMORNTO
~_suZFQSINPROT
~_subVMOORONROP
~_sucRPQPPOOPPP
~_sudQMTOPNSOOO
~_sueONOOPOPPOX
~_sufPORPPPPPPP
~_sugOLQQOTQOOO
~_suiQSRONONOQP
~_sulONOSSPPPPP
~_sumOPPPPQPQPO
~_sunPQNOOSOPRO
~_supMVMRLONSQP
~_surSLNPPPROSN
~_susRRORONPOOP
~_sutPMOPPOQRQQ
~_suxNPQPQPPPPP
~_svOPRPPPPPPP
~_sveOQQPPPPPPP
~_swPH[RGQ\MOK
~_swaQSTPNKQORN
~_sweOJVOLVWONN
~_swiONRTNPPPPP
~_swoQNPPPOTPPO
~_syTQRORJOSON
~_symTPOMOOSPOO
~_synQNOPSNOTOP
~_syrMQRQQPPPPP
~_sysRRRPONNPQO
~_taO\LRR\BMNL
~_tabRKSSOXKPNN
~_tacNTPOROOPOP
~_tagOSOPPPPPPP
~_takPOKMP[LLVP
~_talMWRNPPNSLN
~_tamSRONTMOOOO
~_tanONTPPPOPPP
~_tapOSNVLOOPOP
~_tarXOKOOORPPO
~_taxOQPPPPPPPP
~_tazOPPPRPPPPP
~_tdQPPPPPOPPP
~_tdaQPPPPPOPPP
~_tePP[OEONMPX
~_teaSSQOPMOOSN
~_tecOPQPPPRPOP
~_teeQMRONTSOOO
~_telPMMPOIURRU
~_temLMVQPNQOSO
~_tenUPOQOOPOOO
~_terPPQNNRLSPR
~_tesSXPONTLNMN
~_tetPOSOPRONPP
~_texOKRPPPNPPW
~_thA]VINKkJJJ
~_thaQZLMPQNPKP
~_thePTKRTQMROL
~_thiJMUMMP`KQO
~_thoOOOPQQTPNO
~_thrLKWOOQSNUO
~_thuMSMOPRTPOP
~_thyRPQOOPPPPP
~_tiKNURKSLSWJ
~_ticPPMOQPQSON
~_tiePNSPPPPPPP
~_tigRNSOPONPRP
~_tilQSPPPOOPOP
~_timOSRNPPIRUM
~_tinMONPPQVPOP
~_tioRPPPNPPPPP
~_tipPPOPPQPPPP
~_tirOOQOOTPPPO
~_titKMQVNOQOTP
~_tmPROPPPPPPP
~_tmrPROPPPPPPP
~_toS``KKNQHEL
~_toaPROPPPPPPP
~_tocRQPPNPPPPP
~_todR[ROPKMNMN
~_toeQMROOUNPPP
~_togPOOOSPPPPP
~_toiOORPPQPPPP
~_tolOVIOOTOOOS
~_tomRRSOPONOOO
~_tonOPSOONWNOO
~_tooSM[MNPOONO
~_topSPPPNPPPPP
~_torMOQTROOOOO
~_totPPPRPPPPPP
~_touOPUOOOQOOP
~_towPPPPPRPPPP
~_toxNPOPOPUPPP
~_toyPRNPPPPPPP
~_tr]LQGRNNMWM
~_traPTRROIOKWN
~_treVHONMSTPMU
~_triYQOJSRLSMM
~_troOUQOONOOQO
~_truRMPOPMQOVO
~_tryNOOOSTOPPO
~_tuJT[NOQPOMM
~_tubRNTOPQNOOO
~_tueOSOPPQPPPP
~_tumPPPPPOSPPP
~_tunOQOPPPRPPP
~_turLQWOPQNPNO
~_twNPQRQSMPOO
~_tweOPPPQOOQPP
~_twiNQQRPTNOOO
~_tySRLOQPQRNO
~_tylNNRPROPPPP
~_typTSJOOQQRNO
~_ulSNOOOOUPOO
~_ulcPNPPPPTPPP
~_ultSPNPOOQQOP
~_umPQQPPPOPPP
~_umbPQQPPPOPPP
~_unHM[UJOIWSP
~_uncPMQPPSOOPQ
~_undPKRRNQOQRP
~_uniLRMVNNQRSN
~_unkONPPPPRRQP
~_unlOPQPPOOPPQ
~_unpQQPPPPOPPP
~_unrOPTPPOOPPP
~_unsNOPPPPPRRQ
~_untSTNNOPORNO
~_unvPPQPPPOPPP
~_upQ[FOPQOOPO
~_updOWLPPPOPPP
~_uppQPOQOPQPPP
~_uprSNPPPPPPPP
~_upsOWMPQNPPPP
~_urSISLLJYWQN
~_uraQPPPPPPPPP
~_ureSOPPOPPPPP
~_urgQMPOPPOTSN
~_uriPOPNMN[ONQ
~_uroPPPPPMPTPP
~_usNVMSRMNNNS
~_useQNOORPOOOT
~_usiOUOPPNPOPP
~_usuMTNTPOOPOP
~_utPNVPPPNPPP
~_uteONVPPPNPPP
~_utiQPPPPQPPPP
~_vaWMNSSRIOLS
~_vacRRNLQRNQRO
~_vagPOQPPQPPPP
~_valQRMOTNPNMU
~_vanLPQVOQOOOO
~_vapXOOOPNNPPP
~_varONQRPQPPOP
~_vasSOOQOPOQPP
~_veNPYLONRNLR
~_vegNPOPPRRPPP
~_veiONTPPQOPOP
~_venMQWPNNPPOP
~_verTRPMQMNOOS
~_vesQPNPPPSPPP
~_viHUTMKLTYSK
~_viaLQPSQPPPPP
~_vicPPQPPPOPPP
~_vidTOOPPPPRNN
~_vilPRPPPOPPPP
~_vinPOSPPPPPOP
~_vioPPQOPPPPPQ
~_virOOOPPOSPPP
~_visHQPNNLRZWM
~_vitRROOMSQOOO
~_voLM]OMNRLNT
~_voiOLRQPQSPPO
~_volKQRPPONOOV
~_vomPOXNNMROOO
~_votPQPPPPPPPP
~_vrRPPPPPPPPP
~_waVR\FPPLKMS
~_wacPQOPPPPPPP
~_waiUPQONTLOOO
~_wakPH]QOMOPPO
~_walOVOOOLPOTO
~_wanPPOLQVKOLX
~_warSMPOPNNPSQ
~_wasMVOOROOOOP
~_watXRRNQPHOOO
~_wavLHQPPOaPMO
~_weOXQVNTQJLJ
~_we'QRQPOOOPOP
~_weaRQRPOMQOPO
~_webPQPPPPPPPP
~_wedOSPPPQOPPP
~_weePMNVUTNLNN
~_wegOPPNPOPQTP
~_weiQNNVONROOO
~_welQ[IOONUPNN
~_wenKUUONPPPOO
~_werOQPPPQOPOQ
~_wesPOSPPPOPPP
~_wetPKOPPYOPPP
~_whOFIULNXUYN
~_whaKCIYMM]UQT
~_wheSOROOPLQQQ
~_whiRMLORPVTPJ
~_whoOXRNNNINYN
~_wiQQPIXORTDT
~_wicQPPPPPPPPP
~_widLOSOOPUOPO
~_wifNOUOORNOOQ
~_wilPTJOTRMPMS
~_winUMSONQPONO
~_wipPQOPPPPPPP
~_wirOLVPPPOQPO
~_wisMVNOQQOPPP
~_witWNLNRKRUJT
~_woJHUJWZPXGN
~_wokQSNPPOPPPP
~_womSNPQRMOOQO
~_wonONSOMRRONS
~_wooNPRPPPQPPP
~_worLNRKWXLYJL
~_wouMLPOSTSQNP
~_wrHLTONMRTL\
~_wraQPPPPPOPPP
~_wreOOPPPRPPPP
~_wriJLOQPNTUNV
~_wroNPUONMOONW
~_xaPOQRPPPPPP
~_xarPOQRPPPPPP
~_xrPPPPPPRPPP
~_xraPPPPPPRPPP
~_yeVGNTRSSMKO
~_yeaYMMUNOQNLP
~_yelLQOOTSOPPP
~_yesRJRPPQSPOO
~_yiUPPPPONPPP
~_yieUPPPPONPPP
~_yoJ]KNPUPNMP
~_yogPSPPPOPPOP
~_youJZKNPVQNNO
~_zeNNTPPQPOPP
~_zerNPRPPPPPPP
~_ziPNRTOOOPPP
~_zinOPOTOOPPPP
~_zitQPPPPPPPPP
~_zoPPNQVLOPPO
~_zofOPPPRPPPPP
~_zolQOOQSNPPPP
~_zosOPPQOPPPPP
~_zuQOTOPOOPPP
~_zwPOROPPPPPP
~a'sNNSPPRPPPP
~a's_NNSPPRPPPP
~aagNOQOOOUPPP
~aag_MNROOPUPPP
~aalNMVPPPOPPP
~aal_ONUPPPPPPP
~aarOPUOPPOPPP
~aar_OQRPPPOPPP
~aatOPRPPPPPPP
~aat_OPRPPPPPPP
~ab_QIPQSSONRP
~abaMQOTTPMQOO
~aba_QPQPOPPPPP
~abalPPPPQQPPPP
~abanOOPSQPNQOO
~abapNPPRSPOPPP
~abbROQPOPPPPP
~abbeROQPOPPPPP
~abbiQPPPPPPPPP
~abdOORPPOSPPP
~abdoPOSPPPPPPP
~abeSTONOQLORO
~abegPPPPPQPPPP
~abelQSNPPOOPPQ
~aberPPOPPPRPPP
~abetRQPOPRLORN
~abgPPPPPPQPPP
~abiVNPSOMOPPO
~abieRPOUONOOPO
~abigRPPPPPPPPP
~abilPOPPPPQQPQ
~abinPORPPPPPPP
~abisQPPOPPPPPP
~ablSIRRMULUMQ
~ablaROQPPPPPPP
~ablePJQRMUMUMR
~abliPPPPPPPQPP
~ablyQPPPPPPPPP
~aboQPSOSNLMPR
~aborOQPPPPPPPQ
~abouQOTOSOJMQR
~abovPPOPPPRPPP
~abrOOPPPROPPP
~abroOOPPPSPPPP
~absSQKQRQNOOQ
~abs_QROOPPOOPQ
~abscQNORPRNPPP
~absePQNPPPQPPP
~absoPOPPRPPPPP
~abstPQPPPPPPPP
~abuPOQPPPPPPQ
~abuePORPPPPPPP
~abyVMRRMUNLMN
~aby'PNQPPRPPPP
~aby_WOQRMTOMMN
~ac_RMTLTONROO
~acaRMTQNPPOOO
~aca_SOOPPPPPPP
~acamQPPPPPPPPP
~acaoQOQPPPPPPP
~accUQQJPOMPVN
~acceNRPPPNNOUP
~acchPOQPPPPPPP
~acciRPQKQRNRQO
~accoQPPPPOPPPP
~accuSOOPPPQPOP
~aceYQVMNMKOQL
~ace_VJUNNOPPRN
~acebQROPOOOPPP
~acedOTNPPPPPPP
~aceiNPPOSPPPPP
~acemRPQQPOOPOO
~acenQNSOPPOPPP
~acepMPPOTPPPPQ
~acerQPMPOPORRP
~acesNQRPPPOPPP
~acetSRQQKQOOOO
~achIVSOMKVNSO
~ach_RIOSPNOOUR
~acheMMTNNP[ONO
~achiM\NOONMQOO
~achnQPPPPPPPPP
~achtNTOPPPPPPP
~achyOORPPPOPQP
~aciQNSUOLLNPU
~aciaRPQOOPPPPP
~acicNPPTOPPPPP
~acidQMRSQOPNPO
~aciePSOPPPPPPP
~acilPPPPPONPSP
~acinOPROQOQPPP
~acioQOPPPPPPPP
~acisPNPPPOPQPQ
~acitOOPPPPOPNV
~ackSUTKNTPLOK
~ack_PYQKORRMNL
~ackaOQPPPPPPPP
~ackeQNPPPTOPPP
~ackiROQPPPOPPP
~acklOPRPPPPPPP
~acksQQOPPOOPSP
~aclMSOQRPOPPP
~acl_OPPRPPPPPP
~acloPPPORPPPPP
~acnQPPPORPPPP
~acnePPPPORPPPP
~acoQUPOOOOOOO
~aco_QPQPPPPPPP
~aconRPPOPPPPPP
~acosOUOPPPOPOP
~acpPOPPPPOPPS
~acprPOPPPPOPPS
~acqQPPPPPPPPP
~acquQPPPPPPPPP
~acrPSNNUOOOOQ
~acraPQOPPPPPPP
~acroOSNNUOOOOQ
~actTLNPTMROMR
~act_QNNOTPQPOP
~actaNPTQQOPOPO
~acteTNPPPOPQPP
~actiKMQQQOMSRR
~actlPPPPPQPPPP
~actoTOOORQOOPO
~actrQPPPPOPPPP
~actsPPPPPPQPPP
~actuRTMQONROMR
~acuUPNOPOOROO
~acu_PQOPPPPPPP
~acuaOPQPPPPPPP
~acurPPORPPPPPP
~acutWOONOONSOO
~acyPQLOOPQOVO
~acy_PRLNOPQOVO
~ad'OKSPPTNPTP
~ad'sOKSPPTNPTP
~ad_LQXTMJQMUN
~adaSTRMOORNNO
~ada_PSQNOOQOOP
~adacPSOPPMRPOP
~adalOPPPQPPPPP
~adamPORPPPPOPP
~adanQOOPPRPPPP
~adaxRPPPOPPPPP
~addQNRPNPQRPO
~addeRNPPOQNRPO
~addiPQPPOOQPPP
~addlOPOPPPSPPP
~addrPORPPPPPPP
~adeTJXUOMMLMT
~ade_TSNNOOPMMU
~adedQMTPPOPPPP
~ademPOSPPPOPPP
~adenQNQPRPOOPP
~aderOPRPPPPPPP
~adesOOPUPOOPPP
~adgOTOPPOPPNP
~adgeOTOPPOPPNP
~adhQOOOOQSPOP
~adh_OPPPOPSPPP
~adhdQPOPPQPPPP
~adheQPPPPPPPPP
~adiMSZTNOJOON
~adiaPQTNPPNPOP
~adieQPPPPPPPPP
~adinLQSVOPMPOO
~adioNPSPPOPPQP
~aditQPPPPPPPPP
~adjROPRPPOPPP
~adjuROPRPPOPPP
~adlPMOPPRPPPS
~adliPNPPPPPPPS
~adlyQOPPPPPPPP
~admPPSOOOMOTP
~admiPPSOOOMOTP
~adoLPRNXQONON
~ado_OUROOOOOOO
~adolMOONXOQPOP
~adonPOPPQPPPQP
~adorPORPPPPPPP
~adrQPROOOPOOR
~adreRPROPOPOOP
~adsLUTOOMROOO
~ads_LQVOPOROOO
~aduTNOTNOOOOQ
~adulUNOTNOOOOQ
~advRKSNOQNQNU
~advaRNOOPOOQNT
~adveQPPPPPPPPP
~adviOMTPPQOPPP
~adyOTROPKTOQN
~ady_NTQPQKTOQN
~adycQPPPPPPPPP
~ae_OPOPPPQQPP
~aecQPQPPPPPPP
~aecoQPPPPPPPPP
~aedPKRRPPOPTP
~aed_OOPPPPPPRP
~aediQQOPPPOPQP
~aedsOLSRPPPPQP
~aemOPQQPOPQPO
~aemaPOQPPPPPQP
~aemiPPPQPPPQOP
~aemoOQQQOOQOPP
~aesNNQRPPOPTP
~aesaNPPRPPPPPP
~aestONPPPPPPTP
~af_QOPPQPPPPP
~afaPPPQPOQPPQ
~afaxPPPQPPPPPP
~afe\KJKXNLNSP
~afe_YOMLWPKONP
~afebQPPPPORPPP
~afelQPPPPPPPPP
~aferPPPPQPPPPP
~afetRQOPOPPPPP
~affLURNNQRONP
~aff_LQSPPSOPPP
~affeMVOOONTPOP
~affiSMPPPPPPPP
~afiROOMUPNPRP
~afibPOPPPQNPRP
~afilPOONUOPPPP
~afinQPPOPQPPPP
~aflPSNPPPPPOP
~aflePSNPPPPPOP
~afnROPPPPPPPP
~afneROPPPPPPPP
~afoONQPPSPPPP
~afrQPPPPPPPPP
~afriQPPPPPPPPP
~aftRIOSPPUKPR
~afteRIOSPQUKPR
~ag_LMUOOOWPOO
~agaPVPMNWKMMR
~agaiPVNMNWLMMS
~age[PSLKNNNUL
~age_USRNMQMQQM
~agedSNPPPPOPPQ
~agelPSOPPPPPOP
~agemQOPPPPPPPQ
~agenOPPOPPOPSP
~agerUNOOOORNRO
~agesPPPPPPQPPP
~aggPNTPPPPPPP
~aggePQOPPPPPPP
~aggiPMUPPPPPPP
~agiPRQQNOPROO
~agiaOSPPPPPPPP
~agicQOOPPPPRPP
~aginROQPPPPPPP
~agitNORQOPQPPP
~aglTQNOKSOORO
~agliSPPONPPORP
~agluPQNPNSOPOP
~agmOPPPPPSPPP
~agmuNPPPPPSPPP
~agnQNQNRRORON
~agneQPRORONOPO
~agnoOOOOOSPRPO
~agoPLWQNPOPPP
~ago_QOPPOPPPPP
~agonONTRNPPPPP
~agrPPMOQOQPPS
~agreOPMOQOQPPS
~agsPSNPPPOQOP
~ags_PSNPPPOQOP
~aguMTROOQNQNQ
~aguePPQPPRNPOQ
~agulNTPOPOPROP
~ah_LSOOPVOOOP
~ahaPRPPPPOPPP
~aha_ORPPPPPPPP
~ahePPPPPPPPPQ
~aheaPPPPPPPPPQ
~ai_OUOPPQPPPP
~aidMUOMTPNTMP
~aid_NSPKSPNVMP
~aidePPQPPPPPPP
~aidsPRNRQPPNPP
~aigSSOPPONPPP
~aighRSNPPONPPP
~aignQPPPPPPPPP
~ailXQKQLWIPNR
~ail_OPKQPTROOQ
~ailaQPOPOPOPRP
~ailePPQOPOOOPS
~ailiQORNOQPPPP
~ailsSPOPOSMPOP
~ailuPRNQPQOPOP
~ailyUNOROPNPOO
~aimOOOPPPOYLP
~aim_OOPPPPOXLP
~ainY[JLGTSHMT
~ain_YZTJIWNKKK
~ainaPPQPPPPPPP
~aineMQMROPRPRP
~ainfOPNPPOUPPP
~ainiNTNPPSOOPP
~ainkROPPPOPPPP
~ainlOONPPPUPPP
~ainsUKMNPPQOQT
~aintNVOSNMKOPV
~aioPMTPPPPPPP
~airRQSNNUMONO
~air_QUNMOSPPMO
~airdOPQPPPPPQP
~aireRNPPPPOPPR
~airmOPPRPPPPPP
~airsNVOOPPOPPP
~airwRJVPPPOPQO
~aisPOUQPOOPOO
~ais_OMUPPPPPPP
~aiseQOPQPOPQOO
~aisoPQOPPPPPPP
~aitUMRONUOONN
~ait_SLSONTOOOO
~aitiNTPPPQOPOP
~ajeQLPOPUPPPP
~ajoQQNPPPPPQP
~ajorQPOPPPPPQP
~ak_PSSOOMNOOS
~akeRTQLOOPJRR
~ake_OWNMNRQLOS
~akebPQPPPPPPPP
~akedPPQPPPQPPP
~akenQNUQNOPPOP
~akerPQPPPOQPPP
~akesQLOOUONOUP
~akfPROPPPPPPP
~akfaPROPPPPPPP
~akiMIXOQRTOON
~akinNIXOQRSOON
~aknNORPOPQPPP
~akneNORPOPQPPP
~aksPQPPPOPPPP
~aks_PQPPPOPPPP
~aktRNPROPPPPP
~akthOPNSPPPPPP
~akyOQPPPPQPPP
~aky_OQPPPPQPPP
~al'ORPPPPOPQQ
~al'sORPPPPOPQQ
~al_ZCM[?LOTXU
~alaLRWRMONNQQ
~ala_OMTPPPPPPS
~alacQOPRNPPPPP
~alaeOPPPQPPPPP
~alamOQPRPOPPPP
~alanSOPOPPPPPP
~alarNUROOPOOPO
~alatOPORPPOPSO
~alazPPPQPPPPPP
~albMOOWMORPPP
~albuOPOTMPSPPP
~alcNLRNRPYNNP
~alciOOPOPQUOOO
~alcoPNPMROTOOP
~aldONQPPPRPPP
~aldoOPOPPPRPPP
~aleONSTPSPMNL
~ale_OPRQROPOPO
~aledPQQPPPOOPP
~alenONOUOPRPOP
~alerPNQOPUPOOO
~alexPPPPQPPPPP
~alfJTNUNRTONN
~alf_JSOUNRTONN
~alfwPROPPPPPPP
~algSOOPOOQPPP
~algiPPPPOPQPPP
~aliUPPVKNOLJU
~aliaPQPPPPPPPP
~alidQPNOOPOONV
~aliePPQPPPPPPP
~aligQPPPPPPPPP
~alinQQOUNQOONO
~alipOPPROPPPPP
~alisMOQPPPTPPP
~alitUQNQNOOOOQ
~alivPORPPPPPPP
~alizQPPPPPPPPP
~alkMYRMOMNUPM
~alk_KXNMOOPUQN
~alkePPQPPPPPPP
~alkiPQSPPOOPPP
~alksRPPPPPOPPP
~allGUVLWNHJSW
~all_GRUONOUPTN
~allaOSPPPPPPPP
~allbPPOPPRPPPP
~alleLQQOZPMNPN
~alliNPSPPQNPPP
~alloPEXPSNMNUT
~allsUSNOORMOMP
~allwORPPPPPPPP
~allyUTIONNMPMY
~almTSNONNROPO
~alm_RQPOPOPPPP
~almeSPPOOPPPQP
~almoOSPPPOPOOP
~almsOPPPPPRPPP
~aloXKSOVMMNON
~alolMPPRSPOPPP
~alonTLTNQOOPOO
~alopTOOPRNOOOO
~aloxRPPPOPPPPP
~alpKJSNTSROOS
~alp_NNRPPRQPPP
~alphQPPPPPPPPP
~alpiNOQPPRQPPP
~alprONOMUOOPOS
~alrSPPOONSOOO
~alreTPPOONQPOO
~alsVOPQPKPRPN
~als_QPRRONPOPN
~alsaQOPORPPOPP
~alsePQNPPPQPPP
~alsoNOPPQNPTPP
~alsyUQOONOOPPP
~altTONOOMLQOY
~alt_TLRPPPPPPP
~altaNUOPPPPPPP
~altePRQOQPOPPP
~althRNMONONSPU
~altiPOPPPPRPPP
~altoPQOROPPPPP
~altrPOPPQPPPPP
~altyQOPPPPOOPU
~aluQROPPPOPOP
~alueQROPPPOPOP
~alurQPPPPPPPPP
~alvRPPOQOROPO
~alvaRPPPPPPOPP
~alveQOPPPORPPO
~alwNOOPPTPQPP
~alwaNOOPPTPQPP
~alyOPOTRROOON
~aly_QPPPPOQPPP
~alysNPOTRRNOOO
~alzTPPPOPOPPP
~alzhTPPPOPOPPP
~am_ORVUSRIJPL
~amaQQNQNOOONT
~ama_OSRPNPPPPP
~amadNONSQRRPOO
~amagRPPPPPPPPP
~amanOTNPPPOQPP
~amarOMPPPOPPPV
~amatTNQPOPPPPP
~amazOPPPRPPPPP
~ambRQVNONOOOO
~ambePORPPPPPPP
~ambiSQOOPPPPPP
~ambuPRTPPNOOOO
~amcQPPMOPPUPP
~amciQPPMOPPUPP
~ameKVOMTOSSMM
~ame_JUJNUOUTNN
~amedQSNPPOOOPP
~amenPQQPPPPPNP
~amerPORPPQOPPP
~amesPOQPPQPPPP
~ametQPQPPOOPPP
~amhPQPPPPPPQO
~amhsPQPPPPPPQO
~amiRJWUVMLLMP
~amicONQTPPPPPP
~amidOPPOSPPPPP
~amifSPPOOPPPPP
~amilKQOOUOOPQS
~aminUPRPMQONOO
~amioNMSRTOOPPO
~amipPOQPQPPPPP
~amitRPRQMOPPPP
~amivQPPQPPPPPP
~amlRPQOPPOPPP
~amloRPQOPPOPPP
~ammRQSQNQOONO
~ammaONSROPPPPP
~ammeRSPOOOPPPP
~ammoRROPPPOPOP
~ammyOOQPPRPPPP
~amoQTNXPNMNMN
~amolORPTMQOOOO
~amorOQNSOPPPPP
~amosOOSPPPPPPP
~amotSPPNROOPPP
~amouPOPSOPPPPP
~amoxQSMQSNOOOO
~ampRUMPRNQMMO
~amp_ORQPPNOPPP
~ampaROOPPPPPPP
~ampeQPPPPPPPPP
~ampiLPPPVPPPPP
~amplNTNOOOTPOQ
~ampoQQNROROPOP
~amprQPPPPPPPPP
~ampsTQPQNOOOOP
~ampuQPQPOPPPPP
~amsSQO[PKNOMN
~ams_QOO[OMNONO
~amsuQRPOQNPPPP
~amuPOPPPPPPQP
~amyNNNSNQTPPP
~amydPOPPPRPPPP
~amylPOOPPPSPPP
~an'PM[OORNOMO
~an'sPQPPPPPPPP
~an'tPMZOORNONO
~an_VIURSOKPJS
~anaPKMRXMNPRQ
~ana_QPMPTNROOO
~anadRPPPPPOPOQ
~anaeONQQPPOQSP
~anagTMOPPPPPRP
~analRPNPPPOPPR
~ananPPMPUOPOOP
~anapKQQQUOOQOO
~anasPQPQPPPPPP
~anbQPOOQRPPPP
~anbeQPOOQRPPPP
~ancPQO]JKUQIO
~anc_KPPQSPRPPP
~ancaPOTOPPOOPP
~anceSULVMKMTLQ
~anchPMPPPPTPPP
~anciOPPPPPQPPP
~ancoPOPUMPPPPP
~ancrRPPPOPOPQP
~ancyRPORNQSOMO
~andCOTQHYROLZ
~and_JTQQNRLSNS
~andaONPOOPPOPV
~andeRPPROPOPOP
~andfNOQPPSOPPP
~andiORPPPQQPPO
~andlQOQPPPPPPP
~andmOOTOPOPPPP
~andoKVQNOOOOOT
~andpOOOPORRPPP
~andsLGOSOTXOPO
~andwOROPPPPPPP
~aneRLUPQOLMQS
~ane_ONPPPROPOT
~anedOROPPPPPPP
~anelPPPPSNOPPP
~anemPPPPPPPPQP
~aneoQPPPPPPPPP
~anerPORPPPPPPP
~anesPNRQPPPPPP
~anetQPPPOPPNRP
~aneuPQPPQPOPPP
~anexRMQQOPPPPP
~angVF[NOSQISN
~ang_ONQOQPMPTR
~angaQPPPPPPPPP
~angePPJQRUSKRN
~angiVMROMORPPP
~anglQOPPPPROPP
~angrPPRPPPPPPP
~angtOOTPPOPPPP
~anguOMWPPPOPOO
~anhSOPPPPPPPP
~aniPPMRLSZMNN
~anicRSNPOPPOPP
~anidQPQPPPOPPP
~anilPPQPPPPPPP
~animUPNPPPOPPP
~aninKMRTNOWOPP
~anisNQOPPQRPPP
~ankJaPNNLSNON
~ank_LVUOOLOOQO
~ankeOVMPPPPPPP
~anklQPOPOOUPOO
~anksNUNOPQOPPO
~annLWSPQNOMRN
~ann_PORPPPPPPP
~annaRPOOPPPPPP
~anneKWNOPOONUO
~anniMNPTRROPPO
~annoOOUOPMSONO
~annuSROOPOOPOQ
~anoSOWNPOMNMQ
~ano_OPRPPPPPPP
~anolPQOORPPPPP
~anopPPRPPPPPPP
~anorQOPPPPPPPP
~anosRNQPPPPPPP
~anotPQRPONOONR
~ansVUSOSKILRO
~ans_QRTOOOMNQO
~anseOOORSOPOQO
~ansfSSLOONNRQQ
~ansiRQNPPPPPPP
~anspTOROROONPO
~answNPUPPOOPPP
~antRTURIVJJOS
~ant_NHZNSRNMQO
~antaNVNSOQNOOP
~anteNRTPONQOOO
~anthOPPPPPRPPP
~antiTQOQJRPOQP
~antoTPOQOPPPOP
~antrOPPPPPPPRP
~antsSRINQSLQNU
~anuUPQMOSNOPO
~anuaQPPOPQPPPP
~anusQPPOORPPPP
~anutSOQOPQOPPP
~anxNPOPPPSPPP
~anxiNPOPPPSPPP
~anyLPRWPLLRUL
~any_LLNYOPMRVM
~anybORPPPOOPPP
~anylNPQQQOPQPP
~anymONSPPOORPP
~anyoMVTQOQMNNP
~anytWJLOQNTORO
~anywQROPPPOPPP
~anzOOTPQOOPPP
~anzaPNSPQPPPPP
~ao_NOPNOUROOO
~aoiNPPNVPPPPP
~aoi_NPPNVPPPPP
~aorQNRPOPPPPP
~aortQNRPOPPPPP
~ap_WNTNONNOPO
~apaOKRPQQOOOU
~apa_OORPQPPPPP
~apacNOPPPPOPNV
~apagQPPOOPPORP
~apamNPPOSPPPPP
~aparROQROOPPOO
~apeMWHSQLVNPQ
~ape_QPOOONVPPP
~apedOPPPPPRPPP
~apefOPPNTPPPPP
~apelPRPPPPPPPP
~apenOQOQROOPOP
~aperOTKULOPORR
~aphNMTPUNPPNO
~aph_SNPPPPPPPP
~aphyLPSQUONPOO
~apiYILSTPLQPN
~apidSOOPPPOPQP
~apilQOPPPPPPPP
~apinQMNSSQOOOO
~apisQOPPPPPPPP
~apixPOPPQPOROO
~apnNISPQPWPPP
~apneOOQPQPPPPP
~apnoOIRPPPWPPP
~apoSPOPPPOPPP
~appQSHJPSNPWP
~appaPSOPPOPPPP
~appeWLONROQSNN
~appiPQNPPPPQPP
~applPLONPNPOWS
~appoPLOOPYOOOO
~apprMQOPPOPOUP
~appyOYNPPNOPNP
~aprUONOMQPPPP
~apriQPPPOPQPPP
~aproTOOPMQPPPP
~apsYNTMPLMQNO
~aps_QPPPPPOPPP
~apseUOTNONOROO
~apsuSPOOQOPPPP
~aptOTQOPOQPOP
~apt_QPPPPPPPPP
~aptoOTPPPOQPOP
~aptuOPQPPPPPPP
~apyUQNOOUMOOP
~apy_UQNOOUMOOP
~aquSMPOSPPPPP
~aquaSOPPOPPPPP
~aqueRPOPPPPPPP
~aquiNOQOSPPPPP
~ar'PPQPPPPPPP
~ar'sPPQPPPPPPP
~ar_VUXSLKTJIM
~araUMRSIWLPNN
~ara_PORPPPPPPP
~arabOMQOPUOPQP
~aracTRPPLQNQOO
~aradRRLPPRPPPP
~aralPPQPPPPPPP
~aramTMPPPPOPOP
~aranLOPVOPPPQP
~aratNRQPPPPQOP
~arbQKRTQOQOOO
~arb_QOPPPPPPPP
~arbaOPPPRPPPPP
~arbeTNPPPPPPPP
~arbiNPPROPRPPP
~arboOOQRPPPPPP
~arcTOSONQONPP
~arcaOPQQOPPPPQ
~archPQQOPQOOPP
~arcoQPPPPPPPPP
~arctTOPOOPPPPP
~ardP[RGKHON]P
~ard_LVWKMKOMXP
~ardaROOPPPPPPP
~ardeOTNPPPOPPP
~ardiPLNMOPQRVQ
~ardlNPTPPOOPPP
~ardsVSKPPOQOOO
~are]NSPLLHQMT
~are_SQLPQMNTPO
~areaOLURPPPPPP
~aredVPQNNOOPPO
~arelOMSRPPOPPP
~arenQVLOPNMNOV
~arerPPPPPPPPPQ
~aresPMQPPRPPPP
~aretRPPPPPOPPP
~arfPPNRRQNROO
~arfaOPNRRQNROO
~argXRJRNNQSLO
~argaOPQRPPPPPP
~argeWSINONRSLP
~argiPPPROPPPPP
~arguRQOPPPPPPO
~ariGKOTUNQRNV
~ari_OOQPQPQPPP
~ariaMMSQORPOQO
~aricROQPPQOPPP
~arieNSPPPPPPPP
~arinLPMUSOSQPN
~arioNQOPPNORNU
~arisQPPPPPPPPP
~aritQMOOSOOOOV
~arkHONQPM`NQN
~ark_KKROOO[OOO
~arkeQQPPPPPPPP
~arkiLTMOQOSPSO
~arksOOOPPPTPPP
~arlUQPNLRRONP
~arlaPORPPPPPPP
~arleOOQPPPPPPR
~arliPPPPMTPPPP
~arlyWTLNOORONN
~armSLPMRNPOTR
~arm_XORNPMMONQ
~armaLRNOOPOPWP
~armeOOOPOQTPPQ
~armfQOPPPPPPPP
~armiPOQPPPPPPP
~armsOMPPTORPPP
~arnQUOOPNPPOP
~arn_RQPPPOOPPP
~arnePQQPPOPPPP
~arniPSNPPPQPOP
~aroPMVRQPNONN
~aromQPPPPPPPPP
~aronPNQRRPOPPO
~arooQPPPPPPPPP
~arotOPRPPPPPPP
~arouOPSPPQPPNP
~aroxPOPQPQPPPO
~arpOTPPPOPPOP
~arp_PQPPPOQPPP
~arrZRRQKOIONP
~arraOPNPPSPPPQ
~arreVPSONNLQPP
~arrhQPOTOMPPPP
~arriQTROOPNONO
~arroPORPPPPPPP
~arrySNPPOPPPQP
~arsTMKOMXWOLN
~ars_WNIPMXUOMN
~arseNNRPPPSPPP
~artSSR\XM?JKR
~art_WSP[HKIOPP
~artaPPQNRPPPPP
~artbQNRPPQPPPP
~arteIKRNZTOONQ
~arthSOPOOOQPPP
~artiUQLXOMNOOO
~artmOPQPQPPPQP
~artnNNMOSUMPOU
~artoQPROPOPPPP
~artrOQPQPPPPPP
~artsORQPPPOPPP
~artuNPROSPOPOP
~artwRPPPPOOPPP
~artyOQQPPPPPPP
~arvPRNPPPRPPP
~arvePQNPPPRPPP
~arySOOMLNOPSU
~ary_SNNNLNOPSV
~arynPQQPPOPPPO
~as_KRTMNOWNNR
~asaPROOSOPOOP
~asa_PQPPPPPPPP
~asadPSPOOPPPPP
~asalQMPPSOPPPP
~ascQOQONRSPNO
~asc_QPPPPQPPPP
~asceOORPPPQPPP
~asciOPOPORSOOP
~ascuQOPPPPOQPP
~asePOUQOLRORL
~ase_LRORPNUNRM
~asedQNRPPOPPPP
~aselPRPPPPOPPP
~asemOPQPPOPQPP
~aserRMRPPPPPPP
~asesPROPPPOPPP
~asgRMSPPPOPPP
~ashPLRKUSONSO
~ash_SHQLSSRNSO
~asheQRQPOQNPPP
~ashiPOSPPPOPPP
~ashoOOPPSPPPPP
~asiRHQRNVPOQP
~asicROPPPPPPPP
~asidPPPPPPPPPQ
~asilRNQPPPPPPP
~asinOOPPPPPPRP
~asisQNPPORQPPQ
~asivQPPPPPPPPP
~asixOPOTOPPPPP
~askVSLNONOPQQ
~ask_QNPPPPRPPP
~askeOUNPPOOPPP
~askiPRNPQPOQOQ
~asksVNOONPNPRP
~aslMNTOOPSPPP
~asleMOQOPPSPPP
~asmUOPPOOPPPO
~asm_QQQPOOPPPO
~asmaTOOPPPOPPP
~asnPNTQPNPPPP
~asn'POSQPNPPPP
~asoTPKQPPQOMR
~aso_QPPPPPPPNS
~asonQQNPQQPOPO
~asopQPNRPPPPPP
~asouQQOPOOQQPP
~aspRNTMPQPQNO
~aspiPOSMQQPQOO
~asprROPPPPPPPP
~assRVYOLMJLNT
~ass_QQSOOPMOQO
~assaPNQPPQPPPQ
~asseMVPOOQOOOP
~assiPOTQNLPNPT
~assoROPPPPPPPP
~assuRPPPPPOPPP
~asswPTOPPOPOOP
~astXLNI\SSNMH
~ast_NPKOVTTOPL
~astaSPOOQPOPPP
~asteROPOOPRPOO
~astfQNNOTSOOPP
~asthKPVNVOMQON
~astiPPPOOQPPQP
~astmQPQPOPPPPP
~astrTROPOONPPP
~astsQNPPPORPPP
~astyTPOOPOOPPO
~asuRMRPPOMTQN
~asuaPOPPPPOPRP
~asurQNRPPONUOO
~asyORQPPOPPOP
~asy_PQOPPPPPPP
~asymQPPPPPPPPP
~asysNQRPPPPPPP
~at'OLMSNLUPSS
~at'sPMNSNKUPSS
~at_VMJQPTTKLR
~ataTLNMLQWQOR
~ata_WLRONMOPOR
~atalNRNOPOSQPO
~atarQPPPOPOQPP
~atatLPOPPOVPPP
~atcROLSPPSNPN
~atchROLSPPSNPN
~ateTOIQNKXQPR
~ate_QWM[LOGNKT
~atedTOKNMOXNSP
~ategPQPPPOPPPP
~atelOOSPOPQPOP
~atemQOPPPPOQPQ
~atenOROPPQPPPP
~aterRMRKOOTRSO
~atesTQLNPOOSQO
~athTI^NNJJRTO
~ath_PLSNNPIUUR
~atheQNVORNPONO
~athiKPWQROOOOO
~athlRPPOPOPPOP
~athoMQQPPPRPPP
~athrOPRPPOPPPP
~athsUPNQNOPPPP
~athwPOPPPPPPSP
~athyTPPPNPPPPP
~atiVRILTNMPTN
~atibOPPPRPPPPP
~aticUPROPOMONO
~atidQPPPPPPPPP
~atieYPLLTKKPTS
~atigRPPPPPPPPP
~atinPSOONTTNON
~atioKPPUPOMWOO
~atisQOQPPPPPPP
~atitOPPPOPRPQP
~ativRQNOPPONSP
~atlQPQPPOOPPP
~atmSMQPOQOQPQ
~atmeSMQPOQOQPQ
~atoMUNMQQRNMU
~ato_QRQPPPOPPO
~atolRPPOPPOPQP
~atomPPQPPPPPPP
~atonMNOPOSUPOP
~atorMTOOSNMONV
~atosQPOPPPQPPP
~atrKTSSOPOMQN
~atraORQQOPPPPP
~atreOSQOPQMOQO
~atriTPNOPOPOQO
~atroIOTSPORPPO
~atsHRVONPTRON
~ats_HQVONPTRON
~attQPRNPKWPIT
~attaPMPPOMXQOO
~atteRTRORMMPLQ
~attiMPPPPPSPPP
~attlQPPPPPPPPP
~attoOOPPPPPPOT
~attrPROPPPPPPP
~attyPOPPPRPPPP
~atuSSUNNNMMMT
~atulORPPPOPPPP
~aturPTSOOOONNO
~atusUNROOPNPPP
~atyPPOPPPQPPP
~aty_PPOPPQRPPP
~au_MPTPPOSPPN
~aucRNSOOPPPPP
~auchPNSPPPPPPP
~aucoRPPOPPPPPP
~audOUKPQOPOOR
~audaOOORPOQPPR
~audiOVLPRPOOOO
~augLOROOVQOOP
~augeOPRPPPPPPP
~aughKOPOOVQOOQ
~augmROPOPPPPPP
~aulPQOPPPPPPQ
~aumQQOSONNOSO
~aumaQQOSONNOSO
~aunNQOOPRRPQP
~aundOQPPPPRPQP
~auntOPPPPRPPPP
~aurSOPPPOPPPP
~aureSNPPPPPPPP
~ausMPSNNMWUMN
~auseOOMOONWVNN
~austNPTPOOOPPP
~autSSNNOOOQRO
~authPQPOPOPQQP
~autiPPOPPPPPRP
~autoPSOOPPPQOP
~autuQOPPPPPPPP
~auwPMTPPPPPPP
~auw_PNSPPPPPPP
~auzRNPPPPPPPP
~auzeRNPPPPPPPP
~av_RQOPPOPPPP
~avaPMSOPOORQO
~ava_PORPPPPPPP
~avagQOPPPPPRPP
~avaiPQOPPPOPRP
~avalOPRPPPPPPP
~aveLNNLKOZQTS
~ave_PQMLLRMQUT
~avedPQOPOOOOPS
~avelMPPQPOSPPP
~avenPORPPPPPPQ
~avesNQPPPOVPNO
~aviRLPMVRMORO
~avilPPQPPPPPPP
~avinQOOOPSNOSP
~avirOOONXOPPPO
~avisQOQPOPPPPP
~avoMQOOUROPOO
~avoiOPOOVOOPPP
~avouOQPPPPPPPP
~avyNOQRPQPPPP
~avy_NOQRPQPPPP
~aw_OPOPPPPPPR
~awaYSQNMLRONO
~awa_UOQOPPOPNP
~awakRPOPOOSPPP
~awalRPOPOOPPQP
~awarNTNPPPQPPP
~awayRPSPPMOPOP
~aweLWOPPOOPPO
~awerLWOPPOOPPO
~awfPPPPPPOPPQ
~awfuPPPPPPOPPQ
~awiPQNPPPRPPP
~awinPQNPPPRPPP
~awnOOSPPPOPPP
~awn_OOPPPROPPP
~awsROOPPPPPPQ
~aws_ROOPPPPPPQ
~ax_OSRPOPOPPP
~axaTPPNNPPPPP
~axa_RPPPOPPPPP
~axeQPPPPPPPPP
~axiTOPQPOOPOO
~axi_PQPPPPPPPP
~aximSPPONPPPPP
~axinPPPQPPPPPP
~axisQOPPRPOPPO
~axlQOPNSQPPPP
~axloQOPNSQPPPP
~axoNPORQOOOSP
~axomQPPQOPPPQP
~axonMQORQOOPRP
~ay'PQPPPPPPPP
~ay'sPQPPPPPPPP
~ay_M`SFUQILUJ
~ayaNORPPRPQPP
~aya_NOQPPRPPPP
~aybOPQPPQQPPP
~aybeOPQPPQQPPP
~ayeQQNOOQPRPO
~ayedROPOOQPPPP
~ayerORNPPPPSPP
~ayiLMQOPTQPSP
~ayinMORPPNQPSP
~ayoSPNPPPPPPP
~aysLNMQMSUWNO
~ays_LLNQMTUWNO
~az_NPQPRPPPPP
~azaQNPOTOPPPP
~azapROOPPPPPPP
~azarQPPPPPPPPP
~azatOPPPSOPPPP
~azeRMUPPOOONP
~azemPPPPQPPPPP
~azepRMUPOOOOOO
~aziSQORPPNOOO
~azidPPQPPQOPPP
~aziePROPPPPPPP
~azinQPPQOPPPPP
~azitSOPPPPOOPP
~azoFLOW^OPONO
~azo_OPPPQPPPPP
~azodPPPPQPPPPP
~azolHMNW[OPONO
~azuPQPPPPPPPP
~azulPQPPPPPPPP
~ba_QORPOQPPPP
~babWNRRMUNNLN
~babiQQPPPPPPPP
~bablPPPPPPPROP
~babyVMRRMUNLMN
~bacZTOJNSQMNM
~baciQPPPPPPPPP
~backRWOLLUSMOM
~bacrQPPPPPPPPP
~bactVOOOPNPPPP
~badPUOPPOPPNP
~badgOTOPPOPPNP
~badlQOPPPPPPPP
~bagOQSPOOPPOP
~bagePSOPPPPPOP
~baggONTPPPPPPP
~bagoQPPPOPPPPP
~baiOPRPPQPPPP
~bakPQOPPPQPPP
~bakePQOPPPQPPP
~balQLUOQQMOMT
~bal_OOOPPQPPOT
~balaQOPQPPPPPP
~baliPPOPQQPPPP
~ballQOUOQPMOOQ
~bamQOPORPPPPP
~bamaPPPORPPPPP
~banGXJXTMLTOO
~ban_NOQUPPNROO
~banaROMPUOPOOP
~bandIUNSOONTOQ
~bankNSOPPPPPQP
~bapNPPRSPOPPP
~bapeNPPRSPOPPP
~barWMOPOPOMSO
~bar_SPPPPPOQOP
~baraPPPPPPOPPP
~barbRPOQPPOPPP
~barePOQPPPPNSP
~bariQOPPPPPPRP
~barkOQOPPPRPPP
~barrQMQPPQPPPP
~basSMQPOMSOOP
~basaQPOPPPPPPP
~baseOOSPPNSPOP
~basiSNOPPPPPPQ
~batNTVNMPNPMP
~bateOPQQOPPPPP
~bathPOUPOOPPPP
~batiQPQOOPOQPP
~batoPQOPPPPPPP
~battNVRPPMOONQ
~bbePOQPQPPPPP
~bbedQPQPOPPPPP
~bberOPPPRPPPPP
~bbiPOOPPRQPPP
~bbinPPNPPRQPPP
~bblPPPPPOQOPP
~bblePQOPPPQOPP
~bbliPPQPPPPPPP
~bclPPPPPPPQOP
~bcliPPPPPPPQOP
~bdoPOSPPPPPPP
~bdomPORPPPPPPP
~bduOPOOPOTPPP
~bdurQPPOPPPPPP
~be_KQZNONNORP
~beaKUROOPQPOP
~beamQPPPPPPPPP
~bearOPQPPPOPPP
~beatLSPOOQRPPP
~bebOQRPPPPPPP
~bebeOQRPPPPPPP
~becPQSOOONROO
~becaORQPPOORPO
~becoQOQPPPPPPP
~bectQPPPPPPPPP
~bedQUQOOPMPOO
~bed_QOSPOPOPOP
~bedsNUNPPPOPPP
~bedtQPPPPPPPPP
~beeKQQOPVPOQN
~beenKPPPOVQORN
~beerQQOOQPOPOP
~befTPLNVRMORM
~befoTPLNVRMORM
~begQOQPPPOPPP
~begaQPPPPPPPPP
~begiPPPPQPPPPP
~behSRMPPPPPOP
~behaQPPPPPPPPP
~behiRRNPPPPPOP
~beiOPVOPOOOOQ
~beinOSROPOOPOQ
~belSNUNMQSLPO
~bel_PROPPOPPPQ
~beliQPPPPPPPPP
~bellRKXNNTOONN
~beloPPOPPNTMSP
~benSLSRNOMROO
~ben_PORPPPPPPP
~bendNQPSPPOPPP
~beneROOOPPPRPP
~beniQPPPPPPPPP
~benzSORPMPPPPP
~berNQPSQNNRQM
~ber_NSOQPNMSRN
~beraQPPPPPPPPP
~berrNONOQQTPOP
~bersSOOTPPNPOP
~bertNNTPPPPPPP
~besTMPOOTNQNP
~bes_PPPPPROPPP
~beseQOPOPPPPPP
~besiSMPPPPORPP
~bestQOOQPSOOOP
~bet[QIKOSRNQM
~betaQNNQUONPPP
~beteVQNNORNPNO
~betiTMQNNSNOSO
~betoROPPPPPPPP
~bettOTMOOSROOO
~betwQONOOOUPPP
~bevPORPPPPPPP
~beyPOOPOOPONV
~beyoPOOPOPPPOT
~bezPOQPPPPPPP
~bi_QOOPPRPPPP
~biaQOQPPPPPPP
~bia_QPOPPPPPPP
~bicTMTLPOPPPO
~bic_PPPPPPPPQP
~bicaROQNQPQPPP
~bidRPPNQPPPPP
~bieRPOUONOOPO
~biesSOOUONOOPP
~bigQOQRPPOPPP
~bigaRPPPPPPPPP
~biggPORPPPOPPP
~bikQRQPPONPPP
~bikeQRQPPONPPP
~bilOGNMNLUbMS
~bilaOOPPPPPTPP
~bileQNPPPPQPPP
~biliQMPOOOVOPP
~billNLNNOMN`NS
~bimMPPROPRPPP
~bimaMPPROPRPPP
~binWMNMSOOONS
~bin_SOPPPPPPPP
~binaSPOOPPPOPP
~bindPPPPPPPPPR
~bineMOQPUPPPPP
~bingRPNPOQPPNR
~bioSTOMMTLQNQ
~biomPROPPPPPPP
~biopPOPPPUNSMP
~biotRRQNNPNOPR
~bipPORSNORPOP
~bipaPPRPPPOPPP
~biphQOPPPPQPPP
~bipoOPPSNPRPOP
~birNSNOPPRMPR
~birtNSNOPPRMPR
~bisOSQNSNOPPO
~bis_QPPOPPPPPP
~biscNUPPPNPPPP
~bisoOPPOSPPPPP
~bispQPPPPPPPPP
~bitQOPLTORRNP
~biteSQOOPOOQOQ
~bitoNPPNSPSPPP
~bittPOQPPPPQPP
~bjeOOPPPPPPPR
~bjecOOPPPPPPPR
~blaMIZNRNWNNN
~blacMLUOSNSOOP
~bladQPQPPQNPPO
~blamLPPPPPUPPP
~blanORPPPPPPPP
~blatUNPPPPOPPP
~blauPORPPPPPPP
~bleSLXNNLOVLP
~ble_KRNLPMUTMU
~bledROQPPOPPPP
~bleeUSROJIOSSN
~blemQPOOROOTNO
~blesORPPPQPPOP
~bletRHUSPWKOON
~bliLJOQNRSPTS
~bligOQOQPOPPPR
~blinOLOPOQUORO
~blisOMPPPROQSP
~bloOJUNTTKNUN
~blocNPNRVQNOOO
~bloeQMSPPPPPPP
~blooQKSMNSNOVO
~blowPOQPPPPPPP
~bluPPXNOOTIOO
~blueNQWOPPRIPO
~blutSOQOOPPPPP
~blyQQOPPPOPPP
~bly_QQOPPPOPPP
~bo_RRPOPONOPO
~boaQWNOONNNQQ
~boarMZMOOONORQ
~bodJTYOOHRNTP
~bodiPOPPOPRPPP
~bodyHTYOPHROTP
~boiPRPPPPPPPP
~boilPRPPPPPPPP
~bolPLRWMONTNO
~boliSNPPPPPPPP
~boluPNPWNOOOOP
~bolyMPPPOPPUPP
~bonQOPOORSOOO
~bon_QQPPPPPPPP
~bonaPPQQPPPPPP
~boneQLPOPRSPPP
~booTUJNNQNOVO
~bookOTKNPOOOWO
~boosTRPONNPPPP
~bootQOOPPSOPPP
~borLORTQJXOMN
~bor_PQOPPPPPPP
~bordOPOPPPTPOP
~borePPRPPPOPPP
~bornPLPTRLUPOO
~borrOSOPPPPPPP
~bortOPPPPPPPPQ
~bosRPOPPPPPPQ
~bossPQOPPPPPPQ
~botQPTMMVNSMN
~bot_OPRPPOPPPP
~bothOSNOPSPPOO
~botiSOOPPPPPPP
~botoMPPOOQOTQP
~bottQOTPNTNPMP
~bouTPTNRNJOOQ
~bougRORPPNPPPP
~bounQOOOPQPRPP
~bourOPSQPPPPPP
~boutSQPNTOKNPR
~bovQPOPPPRPPP
~boveQPOPPPRPPP
~bowVMQOPONORO
~bow_SNOPPOOOSP
~boweULQPPPOPPP
~bowlNRPPPPPPPP
~boxMXOORMOOOO
~box_OTOPPOPPPP
~boxePUOPPOPOOP
~boyPOTPPNPPPP
~boysPOQPPPPPPP
~bp_QPPPPPPPPP
~braS[NOONKOOO
~bra_PPPQPPOPPP
~braaPSNPPPPPPP
~bracQOQPPPPPPP
~bradPOSPPOOPPP
~braiSRNPPPOPOP
~bralROPPPPOPPP
~branPRNPPPPPPQ
~brarOSOPPPPPPP
~bratPQOPPPPPPP
~breJKVNUUKMQT
~bre_PQPPPPPPPP
~breaKKTOURMNQU
~breeOOSPPPPPPP
~briXWONNLONON
~bridQOQPPPPPPP
~brieRQOPPPOPPP
~brigOPQPPORPPP
~brilTNQPONPPPP
~brinQXMOOPNOOO
~britQOPPPPPPPP
~broSQOMOQRPOO
~broaOORPOROPPP
~brocPPPPPQPPPP
~brokQOQPPNOQPR
~bronQQQOOONPRP
~bropSPOOPOOQPO
~brotPOQPPQPPPP
~brouPTOPPOOPPP
~browOPLPPQWOPO
~bruMQOPPRSPPP
~bruiMQOPPRSPPP
~bs_MVMQNPRLTP
~bscQNORPRNPPP
~bsceQONRPRNPPP
~bseRONOPOQQQP
~bsenPQNPPPQPPP
~bserPOPPPPPQQP
~bsoPOPORPPPPP
~bsolQPPPOPPPPP
~bsorOPPPSPPPPP
~bstROQPOPPPOQ
~bstiQPOPPPPPPQ
~bstrQQPPPPPPPP
~bubPQPPPPQOPP
~bubbPQPPPPQOPP
~bucPRPPPPOPPP
~buccPPQPPPPPPP
~buckQROPPPOPPP
~budQQOPPPPPPP
~budeQPPPPPPPPP
~budgPRPPPPPPPP
~bueOQQPPPPPPP
~buelPORPPPPPPP
~buiPOQPPPONUO
~builPPOPPPONUO
~bulTQQQONOOOO
~bulaQRSOPNOOOO
~bulgQNQPPPPPPP
~buliRQMROPPPPP
~bullPOPPPQQPOP
~bumSOOTMPOPPP
~bumiROPPPPPPPP
~bumpRPOPPPOPPP
~bunRPOPRPPPOP
~bundSPOPPPPPOP
~bupQOOPTQNROO
~buprROOMUQOOOO
~burQMPNRSOROO
~burgQPPPPPPPPP
~burnPMQORTMPPP
~burrOPPPPPRPPP
~bursPOPPPPPRPP
~busMRRPPOPPOQ
~busyORPPPPPPPP
~butJSNTPNSOQO
~butaNPPUOPPPPP
~butePPOPNPSPPP
~buttOSPPPNQPPP
~butyNOPOSPPPRP
~buxQPPPQPPPPP
~buxoQPPPQPPPPP
~buyOOQPRPPPPP
~buyiPOQPQPPPPP
~buysOPPPQPPPPP
~by'PNQPPRPPPP
~by'sPNQPPRPPPP
~by_VORRMTOLMN
~byePMTPPPPPPP
~bye_PMTPPPPPPP
~bypSPPPPPNPPP
~bypaSPPPPPNPPP
~bysQPQPPOPPPP
~bystQOQPPPPPPP
~ca_VKXOOPMOOO
~cabQPSPONPPPP
~cabePPQPPPPPPP
~cabiQQQPPNPPPP
~cacRPOQPPPPPP
~cacyRPPOPPPPPP
~cadQLRPPSPPPP
~cadaPOQPPPPPPP
~cadePOQPPPPPPP
~cadoQMPPPSPPPP
~caeOPPRPPPPPP
~caemQPPPPPPPPP
~caesNPPRPPPPPP
~cafNZNOONOPPP
~cafeNTOPPPPPPP
~caffPUOOONPPPP
~cagOQPRPPPPPP
~cagoOPQROPPPPP
~cagrPPPPQPPPPP
~caiNRPSQOOONP
~caidQPPPPPPPPP
~cainNQOTRPOPOP
~cakOXNPPOOOOP
~cakeOXNPPOOOOP
~calLOULLJRQ^L
~cal_SMRKOMLRXP
~calaOQPPPPPPQP
~calcNNRQPQTOOO
~caleNRORPOOPPP
~calfQNOPPPSPPO
~caliOSOPPPPPPP
~callPRRMNLMQWN
~calmSQOOPOPPPP
~calpONQQPRQPPP
~calyPPPPPOQPPP
~camSRMNNUMRPN
~cambQRNPPPPPPP
~cameRQOONVLROO
~camhPQPPPPPPQO
~campQPPPOPRPPP
~canRO[LKMRKNT
~can'PMZOORNONO
~can_RQOQPOPOOP
~canaROOPPPOPOS
~cancTTLNOPQOOO
~candONQPPPPPPT
~canePPPPPPPPQP
~cannNQROPMROSP
~cansPOPPPQPPPP
~cantKPUQOPSOOO
~caoQOQPPPPPPP
~cao_QOQPPPPPPP
~capPGRNPNXONV
~capaNOPPPPOPNV
~capePOQPPPPPPP
~capiQOPPPPPPPP
~capnNJQPPPWPPP
~capsSPOOQOPPPP
~captOPQPPPPPPP
~carLQSNPNOWPN
~car_QPPPPPPPPP
~carbOMPSQOSOOO
~cardOUOMNOQRPO
~careRLONROOXOO
~cariMPSPPPQPPP
~carnQQPPPPOPPP
~caroOORPPPPPPP
~carrTOPOOQOOQO
~cartNTOQPOOOQP
~carvPQPPPPPPPP
~casQPNNQOLRUO
~cas_QPPPPPOPQP
~caseQRLOPOMSRP
~casoOPPORPPPQP
~castPORPPPPPPP
~casuPOPPPPOPRP
~catQPLNQLPO[N
~cataNPPPOOUQPP
~catcQOPPPPOOSP
~cateOROPROORPO
~cathQNOORNNNUQ
~catiSROOOOONSO
~cauMNMPNMWUPP
~caudOOORPOQPPR
~caugPPPPPQPPPP
~causOONNOMWVNN
~cautOPPPPPPPRP
~cc_ROPPPPPPPP
~ccaQPQPOPPPPP
~ccalQPQPOPPPPP
~ccePQPOONNOUP
~ccepOROPPOOQRP
~ccesQPQPPOONSP
~cchONTPPPPPPP
~cchiONTPPPPPPP
~cciRQPKQRNRQN
~ccidPPQPPPPQPP
~ccinRRMLQRNQRO
~ccioPORPPPPPPP
~cclQPPPPPPPPP
~ccluQPPPPPPPPP
~ccoQPQPPOPPPP
~ccorQPPPPOPPPP
~ccuQONOPPTOOO
~ccupOPOPPQSOPP
~ccurSOOPPPPPPP
~ce_WNQQHRHNRX
~ceaPNSPPPPPPP
~cealQPPPPPPPPP
~cebSROOOOOPPP
~ceboRROPOOOPPP
~cecRPOPPPPPPP
~cectQPPPPPPPPP
~cedPMMPOOQTQQ
~ced_SQMOOOQROP
~ceduNMPPPPPRSR
~cefKOQQUOOORP
~ceftMQORQOOPRP
~ceiMPORVOOPPO
~cei_NPPOSPPPPP
~ceilOQPSOPOPPP
~ceivOPOOSPPPPO
~celMVLOTOSOPO
~cel_PPOPPPPPPP
~celeLPPPTPPPPP
~cellPWMOOOQOPO
~cemSTPPOONONO
~cemaPRPPPPPPPP
~cembPRPPPPPPOP
~cemeRROQPPOOPO
~cemiQORPPPPPPP
~cenPPRNNMQQRQ
~cendOSOPPPQPPP
~censNRQPPPOPPP
~centULRONNORRP
~cepKRPQTRNOPP
~cephOPPRPPPPPP
~ceptLRPOTRNOQP
~cerTMOMMNRUOR
~cer_RMNOOPUORO
~ceraPQOPPPORPP
~cerbRPPOOPPPPP
~cercQPPPPPPPPP
~ceriQPPPPPPPPP
~cersQNRPPPPPPP
~certLRNPOOOUOS
~cervROROOPOPOP
~cesVGWOQOJLYN
~ces_UJWOONNPSM
~cesaRNRPPPPNPP
~cessOONQRQLNVQ
~cetVQQQKQOOOO
~cet_SOPPOPPPPP
~cetaRRQQKQOOOO
~cetyRPPOPPPPPP
~cf_QPPPPPPPPP
~ch_RPLeJSNMOG
~chaR]RLNMKOMQ
~chadRMRPPPPPPP
~chaiKVTOOPOPNO
~chalQPPOPPPPPP
~chamPPQPPPPPPP
~chan]QKNOQNKRN
~chapNMSPQPPPQP
~charL[JPPMMUMS
~chasPQPPPPPPPP
~chatMQRPPPPPPP
~chePPZNMHWOSJ
~che_OPTNOROOOO
~cheaPPQPPPPPPP
~checVVIMQPMQOO
~chedKNMUOOVSPO
~cheeOPMOQSSPPP
~chegORQOOPPPPP
~chemMPSROPPPPP
~chenOSQOONNOSP
~cheoPQQPPPPPPP
~cherROQPPMPPRO
~chesRIXPPKVMQO
~chfTNPPPPOPPP
~chfuQPPPPPPPPP
~chiMRUMPPTMOM
~chiaPNRPPPQPPP
~chicRQOOPPPOOP
~chieQQPPPPPPPP
~chilTNMROQQMQP
~chinKUTNOROQOO
~chioOQQPPOOPRP
~chipOOSPPOPPPP
~chitQPPPPPPPPP
~chizNPPPSPQPPP
~chlPMRUOQOOOO
~chlaPORPPQOPPP
~chloPOOUPOPPPP
~chmPMQOPQPOSP
~chmeQMROPPPOSP
~chnPNSPPPPPPP
~chniPPQPPPPPPP
~chnoQPPPPPPPPP
~choXSOKMSSNMM
~cho_SRPPPNOPOP
~chocSPOONPRPPP
~choiOPPPQPPPPP
~chokPOVPPOOOPO
~cholQOOOPSOPPP
~chonQSNPPPOPPP
~chooPRONOUNPOO
~chosPPOPPPRPPP
~chotRPPOPPPPPP
~chrRULNOQPROO
~chraPROPPPPPPP
~chriOTMPPROPOP
~chroRPONOORROP
~chtNPYNOONOOR
~cht_OLWOOOOOOR
~chtePROPPPPPPP
~chtsPOSOPPPPPP
~chuNRSOOQPPPP
~churPQOPPQPPPP
~chwNNRPPPPPPS
~chyLNQPPQVPQP
~chy_LOPPPQVPPP
~ci_PQQPPPPPOP
~ciaWQQNNPMQNO
~cia_TQNPPPOPOP
~cialPRPOOPOROP
~cianPNRPPPPPPP
~ciasPPQPPPPPPP
~ciatSOPPPQOPPP
~cicNPPTPPOPPP
~ciclMPPTQPPPPP
~cidTNVQNMMMOT
~cid_ONPTPPOOPP
~cidaQOQPOOPPQP
~cidePRTONNNOOU
~cidiQPPPPPPPPP
~cidoSOQNPPOPPP
~cieJVPROOROOO
~cienLUOROOQPPO
~ciesPPOPPPQPPP
~cifOOPRPPPRPP
~cifeOPPSPPPPPP
~cifiPPPPPPPRPP
~cigROPOQPOPPP
~cigaRPPPPPOPPP
~cigsQPPPPPPPPP
~ciiQRPPPRNOOP
~ciitQRPPPRNOOP
~cilSRORKOLPUO
~cil_POSPPOPPPP
~ciliQQNPOPNPSP
~cillRRORLPOPQO
~cinWKOQVOLSOM
~cin_RLMZSMNNOO
~cinaSOQOPPPPOO
~cineUPMJTRMPQP
~cingLQQQPPRPPP
~cinoPORMOPOTPP
~cioRMVOPNOOOQ
~cio_OOSPPPPPPP
~cionROPPPOQPPP
~ciouPPRPPOOOPQ
~cipNPOOUONQQP
~ciprNOOOUPOPQP
~cirPMSPRPOPPP
~circPNTPPPOPPP
~cirrPOPPRPOPPP
~cisTLPOPNQROR
~ciseTQOPPOOPPP
~cisiPOPPPPOROQ
~cistPMOPPOTQPQ
~citUKLNRMTMOV
~citaUONOROPPOP
~citePNOPOPUPPP
~citiQPOPPPRPPP
~citoSOPPPPOPPQ
~citrOPPQRPPPPP
~cityNPQOOONNQV
~ciuMPQMQQVOOP
~ciumMPPMQQVOOP
~civROPPPPPPPP
~civiROPPPPPPPP
~ciwOPPPPPPPQP
~ciwaOPPPPPPPQP
~cizNPPSPPPPPP
~ck_NV\IOQLSKL
~ckeM\PNPQJQOM
~ckedOPVOOTMNOO
~ckenPPPQPPPOPP
~ckerQSNORPNOQO
~cketMYMPOMOTOP
~ckiSQQPPONPPO
~ckinSQQPPONPPO
~cklRNUOOPNPPP
~ckleQPRPOPOPPP
~ckliQOPPPPPPPP
~cknRPPPPPOPPP
~ckneRPPPPPOPPP
~cksPTLOOSMOSO
~cks_PTLOOSMOSO
~cktOPSPPPPPPP
~ckt_OPSPPPPPPP
~ckwPNQPPPQPPP
~ckwaPNQPPPRPPP
~ckyPROPPOPPPP
~cky_PROPPOPPPP
~cl_QOOUOOOPOP
~claKUQMXNMVJN
~claiOOPPPPOYLP
~clamOPRPTONOOP
~clapNPPPPPRPPP
~clarPPOOTOOPPP
~clasLUQPQOOPPP
~clauQPPPPPPPPP
~clavRPOOPQPPPP
~clazQPPPPPPPPP
~cleWTQTKOKPNN
~cle_QQUOONNPPP
~cleaTRNUNNMOPO
~clerPQPPPPOQOP
~clesPRMPPORQPP
~cliMPRNQSLPUN
~clicPPOPPRPPPP
~climPNSPPPPPPP
~clinNUNOQPKPVO
~clipPPOPPPRPPP
~clisPPQPPPPPPP
~clizPPOPQQPPPP
~cloRSNSTIRMMQ
~clobRPPPOPPPPP
~clocQTMPOOOPPP
~clofNPPNVPPPPP
~clonOOPTMPRPPP
~clopQOONSOPPPP
~closQRPOQNOOOR
~clotQPTOONOPOP
~clovQNPUNPPPPP
~clozNPOQTPOPPP
~cluTSMOPMPOOQ
~clubPSOPPNQPPQ
~cludSRNPPOOPPP
~clusQOPOPPQPPP
~cmoRNROPPOPQP
~cmo_RNROPPOPQP
~cnePPPPORPPPP
~cne_PPPPORPPPP
~co_SHVWLOQONO
~coaPTOOONQQOO
~coagPSPOOOOQOP
~coarOPPPPPRPPP
~coatQQPPPOPPPP
~cocRNPORPOPPP
~coccQPPPPPPPPP
~coceRPPPOPPPPP
~cocoPOQPPPPPPP
~codHMNOOKJcZM
~codeIMPLOLJa[M
~codiOPOPPPPTPP
~codoPPPSPOPPPP
~cofKZOPPPOOOP
~coffKZOPPPOOOP
~cogROPOPPPPPQ
~cognQPPOPPPPPR
~cohTONMROTOOP
~cohoTONMROTOOP
~coiWKOPPQNORP
~coidQPPPPPPPPP
~coilRMPPPQNPRP
~colVGZLJQQMUP
~col_RNOMNOONWS
~colaNQMPOPUPPP
~colcSPOOQOOPPP
~coldOMVOPOTOOO
~coleNPPSPPQPPP
~coliSROPOMOQQO
~collQPSOPPMQNP
~coloOITOOVPNSO
~com]WVLNKKODR
~comaSPOOPPPPPP
~combQQOOROPPPP
~comeVTVNNNPNIO
~comfOPPPRPQPPP
~comiLPSUMQOPPO
~commQQOOQOPOOQ
~compWQOLPNLSMS
~comyQPPPOPPPPP
~conQPRPULJRNR
~con_POQPPPPPPP
~conaLRNTSOOPPP
~concNPOPTPOPPO
~condPTQPONPQNO
~conePOQPPPPPPP
~confRPQNOPPOOS
~congPROPPOPPQP
~connOORPPPPPPP
~consTKSNLNMUQR
~contTPJJXOPNRR
~convLORWMROPOO
~cooVMOPPOROOO
~cookPQPPPPPPPP
~coolVNOPPOOPOP
~copUYJOPKLVNN
~copdPQONSOQPOP
~copeTXKOOLNSNP
~cophPPPPQPPPPP
~copiPQPPPPPPPP
~coptOPRPPQPPPP
~copyTOOOOPNRPO
~corQJVUJOXKIU
~cordQJVOPRNMLU
~coreSNPPMPSOOO
~cornRRNPOOPPPP
~coroOPPPPPPPPR
~corpPPQPPPPPPP
~corrJRTWNNOOOO
~cortRMPQNOUOOO
~cosUUPMNPOOPN
~cos_PTOPPPOPOP
~cosaSROOMPQPPP
~cosePLSOPQPORO
~cosiPRPPQPPPOO
~costRQOPPOPPPP
~cotNRPOQOPPPP
~cotiOPPPQPPPPP
~cottOOQPPPQPPP
~couMNRMQNRSOR
~coucPPPPPOPPPP
~cougSNRNOPPOOO
~coulNQMQQPTNPO
~counKNQOROOVQP
~coupPPQPPPPPPP
~courQQNOOOOOOU
~covPSLMOLMTRV
~coveMPNONLOTRW
~coviTSNMQPNPPO
~cowRORPPPPNPP
~cpaQPPPPPPPPP
~cpapQPPPPPPPPP
~cprPOPPPPOPPS
~cpr_POPPPPOPPS
~cquQPPPPPPPPP
~cquiQPPPPPPPPP
~craUNPLNTPNPO
~cracONRPPSOPPP
~cramQPPPPPPPPP
~cranQPOOQROPOP
~crasXOQNONMORP
~cratPPPPPQPPPP
~crcROPROOPPPP
~crclROPROOPPPP
~creSQQNQVIRNM
~creaRMPPSXMOMO
~creeSPQOOMNSQO
~cretOQRPPPPPPP
~crewQROPPOOPPP
~criOLVMQMJQUT
~criaQOQPPPPPPP
~cribQQMOPOOPQT
~cricPORPPPPPPP
~criePQQOPPPPPP
~cripOQPPSPOPOP
~crisQMVOOOOPQP
~critNNPOOONSUO
~croKUPNTJRPQQ
~cro_NRNPPOOOTP
~crobMNTNSPPPPP
~crolQPPPRPPPPP
~cromQPPPPPPPPP
~crooPPQPPPPPPP
~crosKRNPQOSROQ
~crotPORPPPPPPP
~crouSROOONRPPP
~crowROPPPPPPOQ
~cruPTTOOONLSO
~crubORPPPQOLTP
~cruiPRPPPOPPPP
~crusQOTOPOOPPP
~cryOQQOOPRPPP
~cryiORQPPPOPPP
~cryoPOPPPPPPPP
~crysOPPPPPRPPP
~cs_SRNJLRSUNN
~ct_XILWQLTMPN
~ctaNQVOQNSNOO
~ctalRNROPPPPPP
~ctamQPPPPPPPPP
~ctanRPORNPPPPP
~ctatKSUNSOPNOO
~cteTNQPNMOQRP
~ctedNPQOOOPPSQ
~ctepQOPQOPPPPP
~cterTOOPPOPQPP
~ctiUOPNJOKXPR
~cticKMOSOPOSRS
~ctimPPRPPPOPPP
~ctinYRNONMNPPO
~ctioONPOMVKVPO
~ctivTSRNPMOPNP
~ctlPOPPPRPPPP
~ctlyPOPPPRPPPP
~ctoSMNMPVPSMO
~ctobQPPPPPPPPP
~ctomQMPOOPQSOO
~ctonOOOPRQPPPP
~ctopNPQPPPRPPP
~ctorRQNNOVMQNP
~ctrRQOPPPOOPP
~ctreQPPPPPPPPP
~ctriQRNPPPPOPP
~ctsRNOOOQOQPQ
~cts_RNOOOQOQPQ
~ctuTXJPNMTNKQ
~ctuaPTORPOOPOO
~cturQTMNONUOMR
~ctusPQPPPPPPPP
~cu_QPOOPOOQUM
~cuaQPQPPPPPPP
~cuatOPQPPPPPPP
~cubOOQORQPPPP
~cubaPQOPPQPPPP
~cubiONRORPPPPP
~cueONRPPPPPRP
~cue_ONRPPPPPRP
~cufPTPPPOOPOP
~cuffPTPPPOOPOP
~cuiNSRPPNOPPP
~cuitNTQPPNOPPP
~culPMORQNOPTO
~culaOMPRQOQQPO
~culoQPPPPPPPPP
~cultPQOPPOOPTP
~cumMMROPOOWNS
~cum_POOPPPPPPT
~cumeONPPPOPWOO
~cupMSOOPPSORO
~cupbNRPPPPPORP
~cupsOPPPPQSPOP
~curXLPPMNSQNN
~curaUOPPPPOOOP
~cureSPOOPPPPPP
~curiONSRPPPPOP
~curoPPPROPPPPP
~currSQNOOOOROO
~curtNOPPPPSPPP
~cusRMPQRPOQOO
~cus_QNQOOQOSOP
~cusePONRPPQPPP
~cussSQPPPPONPP
~custNOQPSPPPPP
~cutZMMMNNMROT
~cutaQOPPPPPPPP
~cuteSPNNNONROT
~cutoSOPOPPOPPQ
~cy_SKHPKOTO\O
~cyaOORPPPOPPP
~cyanOORPPPOPPP
~cycQOOOQROPPP
~cyclQOOOQROPPP
~cylNRPPPPPPPP
~cyliNRPPPPPPPP
~cysROPPOPRPPP
~cystROPPOPRPPP
~cytPLOOPPWPNP
~cytoPPPPPPQPPP
~czeQPNPPTPPNP
~czemQPNPPTPPNP
~d'sMKQQOSPOSQ
~d's_MKQQOSPOSQ
~da_WLTMNOQNNR
~dabROQPPPPPPP
~dabiRPPPPPPPPP
~dablOPRPPPPPPP
~dacOQRPPMROOP
~dachOQRPPMROOP
~dadRNQOPTMPOO
~dad'OORPPTNPPP
~dad_RPNPPPPPPP
~dagPPRPPPPPPP
~dageQOPPPPPPPP
~daiVNOROONOOO
~dailUNOROPNPOO
~dalNPSROOQOPO
~dal_PMQQPOQPPP
~daliQOQOPPPPPP
~daltMSPQOPPPPP
~damONTRNOOPPP
~dam_PORPPPPOPP
~damaROOPPPPQPP
~danLQMPTUNPQN
~dan_QOOOPRPPPP
~dancPQOPPPPQPP
~dangPOLOSUOPPP
~dankNUNPPPPPPP
~dansMNSRSOOOPO
~dantOOQPPPPPRP
~dapTPPONPOOQP
~dap_QPPPPPOPPP
~dapaRPPOOPPOQP
~daptQPPPPPPPPP
~darLMRTQORQPO
~dardROOOPPPPQP
~darkMPRPPPQPPP
~daroPOORRPOPPO
~dartPOQPPPPPPP
~daryOPPPPPPRPP
~dasTOONOPRPPP
~das_RPOOPPRPPP
~datVWGMMKKTPX
~dataVNOOOMOPPS
~datePZJNOOLVNP
~datiQPOPPPPOSP
~datoOOOPPOOPOV
~dauLNPPOURPOQ
~daugLNPPOURPOQ
~daxROPPOPPPQP
~daxaRPPPOPPPPP
~daxoQPPQOPPPQP
~dayKbHNLVOQQJ
~day_LdKLPULMOM
~daysRKMRMRSSRN
~dazMOQVPOOOOP
~daz_OPQPPPPPPP
~dazoNOPVPOOPPP
~dbyPMTPPPPPPP
~dbyePMTPPPPPPP
~ddeQMTPOOPRPO
~ddedRPPPPPPPPP
~ddenONSOPNRPPP
~dderQOPQPQNRPO
~ddiTPPOOPPPPO
~ddinSPPOOQOPPP
~ddisNPPQPPQPPP
~ddlPQOQNLYONO
~ddlePQOQNLYONO
~ddrPORPPPPPPP
~ddrePORPPPPPPP
~ddsQPPPPPPPPP
~dds_QPPPPPPPPP
~de_ROXFMJNTWO
~deaPUMNMKTROS
~dea_OPPPQPPPPP
~deadKVSPPMNOOS
~dearOROPPPPPPP
~deatXQKNNONSPQ
~debPROPPPPPPP
~debrPQPPPPPPPP
~decQTOMNNORKV
~decaPQOPPPPPPP
~deceQSOPPPQPMP
~deciMPQNPPOPOV
~declQPPPOPPROP
~decoRPPPPPOPPP
~dedUOOSMLMPPS
~ded_VOOSMLMPPS
~deePNVQOMQPPP
~deepNMWROMQPPP
~defQMSROOROPO
~defeQPPOPPPPPP
~defiPKTROOROPO
~degOOUOPPOPPP
~degrOOUOPPOPPP
~dehQOQPPPPPPP
~dehyQPPPPPPPPP
~deiOOQPRPPPPQ
~deinPPPPRPPPPQ
~delXQPKLNQMSP
~delaVNNOOQOPPP
~delePOOPPPPPPR
~deliTTSKNMMNUO
~deltNOOROPUPOP
~demVOOMPPLROR
~dem_QPPPQOPPPP
~demaRPPOPPOPPP
~demeTONOPQNROP
~demoPROPPPPPPP
~denMRVHWMUONL
~den_POTOPNROOO
~denaPOONUOPPPP
~dencXPPOOPONOO
~denePPPPPPQPPP
~dengPOPPPPQQPP
~deniOQOPPPPSPP
~denlPPQPPPPPPP
~denoOORPRPOOPP
~densPOQPPPQPPP
~dentFVQMRQSOQP
~deoTOOPPPPRNN
~deo_TOOPPPPSNO
~depRKPQNQUOOR
~depaOQOPPPPPQP
~depeOQPPPPPPPP
~depoNLRRPPPPPS
~deprTOLONRVPNO
~derZSQRHIMNWM
~der_UQQQILMRUP
~deraRPPOPPPPPP
~dercQPPPPPOPPP
~dereOTOPPOPPOP
~deriSPPPPPPNOP
~derlPPOTOOQONO
~dermQPPPPPPPPP
~dernQOQPPPPPPP
~dersPOPPPOPOUO
~desORTVNLKPMS
~des_QNMUPOMSLT
~desaROQOPPPPPP
~descNSPPPPPPPP
~desdPORPPPPPPP
~deskNYOPPNOOOP
~desmPORPPPPPPP
~desoPOPSPPPPNP
~despQOQPOPPPPP
~destPPQPPPPPPP
~detMOPOOQSPRP
~detaOPPPORPPPP
~deteLPPPPPSPRP
~detoRQOPOPPPPP
~deuPORPPPPPPP
~devPLQPPPRPSP
~devePPNPPPRPPP
~deviPLSPPPPPSP
~dewORPPPOPPPP
~dewaORPPPOPPPP
~dexRNPXLONOPO
~dex_ONQTOPPPPP
~dexaSPPQOOOPPP
~dexmQPPPPPPPPP
~dextQPPPOPPPPP
~dfuOOSPPQPPPP
~dfulOOSPPQPPPP
~dgeNVOPNNPOTO
~dge_NUNOONPOTO
~dgesPPPQPPPPPP
~dgetPRPPPPPPPP
~dgiPPPPPPPPQP
~dginPPPPPPPPQP
~dh_OPPPOPSPPP
~dhdQPOPPQPPPP
~dhd_QPOPPQPPPP
~dheQPPPPPPPPP
~dhoPORPPPPPPP
~di_MTQPPPPPPP
~diaULWWKTHQNK
~dia_SPONOQPPPP
~diabVQPMMRLORO
~diacQMSOOPOTOP
~diagOOOOPSPRPO
~dialJPVTRRMOOO
~dianQPPPPPPPPP
~diarRQOTOMPPOP
~diasOPPPPPRPPP
~diatSPQPPPOOPP
~diazOMSTOPPPPP
~dicTJLLTRNRQR
~dic_PKPPQTNPOT
~dicaQOMOPOOUTN
~dicePOQPPPRPPP
~diciSONOQQPOOP
~diclNPPPSPPPPP
~dicoPPPPPPPPPQ
~dicsQPPPPPPPPP
~dictOTPPPOPOOP
~dicuROPPPPPPPP
~didNPRPROOPPP
~didnPOSPPPPPPP
~dieUTKNLQOQNR
~diedPROONPPRPQ
~dienPUMPPPOPPP
~diesTONPOPQOOQ
~dietQPOPPSOOOP
~difQJLNSPSXPN
~diffRMKPRPTQPO
~difiQMQOOOOWOO
~digNQSORNNRPO
~digeQOQPPPPPPP
~digoNQSOROOPPP
~dilKQMRVOQOOO
~dil_OQPPQPPPPP
~dilaNQOPRPQPPP
~diltNPPOTPPPPP
~diluPOPSOPQPPP
~dimQOOOPOTOPP
~dimeQOOOPOTOPP
~dinQLSWOHJVSP
~dinaQOPPQPPPPP
~dineROOSQOOPPP
~dingMNRTNILVTQ
~diniPOQPPPPPPP
~dinnORPPPPPPPP
~dinoPPQPPPPPPP
~dioNSQOPQOORO
~dio_OSPPPPPPPP
~diogQPPPPPPPPP
~diolLPQPPQPPSP
~diovPPQPPPPPPP
~dipUQOPRNNONO
~dipiSOPPRONPPP
~dipsQRPPPPOPOP
~dirRMPPPOPOQS
~direQNPPPOPOQS
~disTTQNNMOOHX
~disaQPOPPPOQPP
~discQULOPOPNMT
~diseTOPPNOQPPP
~dishPPQPPPPPPP
~dislPORPPPPPPP
~dismPPPPPPPQOP
~disoPPPPOPQPPP
~dispOQQPOOPPNS
~dissPPQPOPPPPQ
~distPQRPPPPPOP
~ditNTMOOOUOOO
~dit_PSNPPPPPPP
~ditiNOOOPOVPPP
~diuQRPOOOQPOP
~diumQRPOOOQPOP
~divRPPOPQOPPO
~divePRQOPPOPPO
~dixOQOPPOSPPP
~dix_OQOPPOSPPP
~dizRNRPPNQPPP
~dizzPORPPNQPPP
~djuROPRPPOPPP
~djusROPRPPOPPP
~dleULPPNNXPNN
~dle_ROMOOSTNNO
~dledPPOPPORPPP
~dlerROTQOMRONO
~dlesQOOPPOORRP
~dliPNOPPPPPOS
~dlinPNOPPPPPOS
~dlyPPVPONOPPO
~dly_PPVPONOPPO
~dmaPOSOPPPPPP
~dmiPRROOOMOTP
~dmilPMSPPPPPPP
~dmisTROPPPOPNO
~dmitLQQOOOOOVQ
~dmoPPQPPPPPPP
~dmotPPQPPPPPPP
~dn'PQQPPPPPPP
~dn'tPQQPPPPPPP
~dnaLQRPPPOPQS
~dnacPOPPPPOPPS
~dnePOMMTPUOOO
~dnesNSOOPPSPPP
~dneyRLNNUQSPOP
~dniLRMSTQOPOO
~dnigPQOPPPPQPP
~dnisLPNSTQOPOP
~do_JT_NONMNON
~doaSPPNQPPOPP
~doacSPPNQPPOPP
~docOMOOOUMXMP
~docaRQPQOPPPOP
~dochOROPQPPPPP
~doctNLQOOVOQOQ
~docuONPPPOPWOO
~dodRNQOPPPPPP
~doeZFGHUORTTT
~doesZDHHUORTTT
~dogROPOQOPPPP
~dogrRPPORPPPPP
~doiOQOPPSNPOR
~doinOROPPSNPOR
~dolLMNNZMRNOU
~dol_NMNRUOTOOO
~dolePQOPPPPPPP
~doloPPQPPPPPPP
~doluOPPORPPPPP
~domRPOOOPQPPO
~dom_RPOPPQPPPP
~domePPRPOPPPPP
~domiQQOPPPPPPP
~domoOPPPPPQPPP
~donOXSRPNPMMM
~don'NSOPPPROOO
~don_POSPPPPNPP
~donaOOPPPSPPPP
~doneR[ISPMMPON
~donoPPPPPORPPP
~dontOMXPPNOOPP
~dooOVSOOOOIRQ
~doomPPQPPPPPPP
~doorOVRPPOOIRQ
~dopQROOOOSPPO
~dopaPPPPQPPPPP
~dopoPOTONPPPPP
~doppPRMPPOSPPO
~dorLTTOOOQONO
~dor_MTROPOQONO
~dosRMLjJNHOLP
~dos_PMQPPSPPPP
~dosaOPPQPPPPPP
~doscQPOPPPOPQP
~dosePQMcMKKPLP
~dosiRNOWNOOPOO
~dotQPQOPPPPPP
~douMSNPOMVNOS
~doubQPNQONVNOO
~dourONOPPPPPPU
~doutMUOPPPPPPP
~dovQSMPPPPPPP
~dovePSMPPPPPPP
~dowQVXMNOLMPM
~dow_RPQPPPOPPP
~downPUWNNPMNPN
~doxQOONTPOPPP
~doxyPOONTPOPPP
~dpaOOOPORRPPP
~draSUVOLKNNPP
~draiTOROOONPOP
~dralPPPQPPPPPP
~dranPNVPPNPPPP
~dratTPPONPPPPP
~drawMYLPNNQOQQ
~dreSPSLNLQMXO
~dredPPPPPPQPPP
~drenXPQLONPONP
~dresKPPOPNQNYO
~driPKJ]KRQLNV
~dribPPQPPPPPPP
~drilORRPPPPNPP
~drinVKKNPVUONO
~dripONPUNOOORO
~drivLQK[MNMONX
~droQLTTWJSMMM
~drocNPPUOPOPPP
~droiQPPPPPPPPP
~dromONLNVPSPPP
~dronTNOQOPPPPP
~drooOLTNOOUPPP
~dropPSLRUMPONN
~drowOPWNPONPPP
~droxQOPQPPPPPP
~druXMSMNOOOPQ
~drug[ONMOOOOQO
~drumPPQPPOPPPP
~drunNORPPQPPOR
~dryPQPPPPPPPP
~ds_URKNOTQNRM
~dshPSOPPNPPPP
~dshePSOPPNPPPP
~dsiPOQPPPOPPP
~dsidPOQPPPOPPP
~dstQPOPPPPPPP
~dstrQOPPPPPPPP
~dt_ONSPPPPPPP
~dtiQPPPPPPPPP
~dtimQPPPPPPPPP
~duaPQOPPPPPPP
~ducTPKRRORPNN
~ducaPQPPPPPPPP
~duceUNNPSPOOOO
~duciPPORPPPPPP
~ductPQNPOPSQOO
~dulRUJYMNJROP
~dulaRPPPOPOPPP
~duleOQMUOOLSPO
~duloQPPPPPPPPP
~dultUNOTNOOOOQ
~dumQQPPQPOPPP
~dummQPPPPOPPPP
~dunPQQPPPPOPP
~dupQPPPPPPPPP
~durPKTPNNOSQP
~duraSNROOOOROO
~dureNMPPPPPRSR
~duriOPQRPOQOOP
~dusOOQPPPRPPP
~duskOPQPPPPPPP
~dutNONOOONOTU
~dutyNPNOOONOTU
~dvaRNOOPOOQNT
~dvaiRPPOPPPPPP
~dvanPOOPPOOQNU
~dvePOQPPPPPPP
~dverPOQPPPPPPP
~dviOMTPPQOPPP
~dvicNPQPPQPPPQ
~dvisQMRPPQOPPP
~dvlNONPPOPSOU
~dvlaNONPPOPSOU
~dweQPPPPPPPPP
~dwelQPPPPPPPPP
~dwiQQOPPPPPQP
~dwicPROPPPPPPP
~dwifROOPPPPPPQ
~dy'OTNPPPPPOP
~dy'sOTNPPPPPOP
~dy_FZXMPB[MSN
~dycQPPPPPPPPP
~dycaQPPPPPPPPP
~dyiNQRPPKONST
~dyinNQRPPKONST
~dysPPSOPPOPOP
~dyspRPPOPPPPPP
~dystNPSPPPPPPP
~e'dQPPPPPPPPP
~e'd_QPPPPPPPPP
~e'lQRNPPPPPPP
~e'llQRNPPPPPPP
~e'rPRPPPPPPOP
~e'rePRPPPPPPOP
~e'sINWNPTWMLO
~e's_INWNPTWMLO
~e'vPOQPPPPPPP
~e'vePOQPPPPPPP
~ea_UJUSPLPONO
~eacINORTMQPUQ
~eaceOQPPPPPPPP
~eachLNKSRNPPUR
~eactNORORPPPPP
~eadMX]IJCVMTP
~ead_OUXKMIUNRO
~eadaPSOPPMRPOP
~eadePQPPPPPPPP
~eadiNPSPPQNPPP
~eadlPNPPPPPPPS
~eadmRMSPPPPPOO
~eadsMVNPPNSPPP
~eadyRVPONNPOOO
~eafRPMPPROPOP
~eaf_RNPPPPPPPP
~eaflPSNPPPPPOP
~eagQPRPOPOPOQ
~eaguPROPPPOPOR
~eakMSRQNLSOOS
~eak_PPTOONOOOS
~eakePPPPPPQPPP
~eakfPROPPPPPPP
~eakiPOOPPPSPPP
~eaknNORPOPQPPP
~eaksPQPPPOPPPP
~eaktOPNSPPPPPP
~eakyOQPPPPPPPP
~ealTXHMQMPRLS
~eal_PVMOSOOOOO
~ealePSPPPPPOPP
~ealiOOPPPPSPPP
~eallUQOOOQOQMN
~ealtRMMOONPSPU
~eamOSPPNVMNON
~eam_NPOQOYMOQO
~eamiONTPPPOPPP
~eamsSRPOPOPPNP
~eanXMROMMROPN
~ean_VNOROMOROO
~eaneORQPPPPPPP
~eaniRMOOOOWOPO
~eansPRPPPONORP
~eantOPQPPPPPPP
~eanuSOQOPQOPPP
~eapSOPPPPPPPP
~eap_SOPPPPPPPP
~ear`VPVGRUHDK
~ear_YSOTLJRMLP
~earaLOQVOOOPQP
~earcPQPPPPPOQP
~eardPQPPPPPPPP
~eareQPQPPOPPPP
~eariQQPPPPOPPP
~earlWSLNOORONN
~earmPOQPPPPPPP
~earnOUOPPOPPOP
~earsROLPMYROMO
~eartSMUOORNONN
~easKGNPWUXQQJ
~eas_NMOPOPXPPP
~easeLQSSPPPOQM
~easiPNQPPQPPRP
~easlMPPPPPTPPP
~easoOQNPPRQPOP
~eassQPPPPPOPPP
~eastSLLNXTOOOO
~easuQNRPPONUOO
~eatQWOKJTTJRQ
~eat_VTMQPQLISP
~eateKPMOPQWPOS
~eathSO]MLLLROP
~eatiNTJQOQUOPO
~eatmSNNPOQOQPQ
~eatrPSPOPQNOQO
~eatsKPOPPSTPPP
~eatyPPOPPQRPPP
~eauNMTPPPTPPN
~eau_NLUPPPTPPN
~eavPTNPONKRVN
~eaveRTMNONKSWM
~eaviPPQPPOPPPP
~eavyNOQRPQPPPP
~ebaPPQPOPPPPP
~ebalPORPPPPPPP
~ebeOPTOPPOPPP
~ebe_OQRPPPPPPP
~ebenPORPPPPPPP
~eberPPQPPPPPPP
~ebiPSOPPOPOPP
~ebitPQPPPPPPPP
~eblQPPPPPPPPP
~ebleQPPPPPPPPP
~eboRSSNOMLRPP
~ebo_RROPOOOPPP
~eboaSPOPPPPPOP
~ebodLPROPOOPTQ
~ebooQQOPPPPPPP
~ebotNQPPPPPTNP
~ebouQPPPPPPPPP
~ebrYRMOOMNQOO
~ebraSPPPPPOPPP
~ebriTPOPPNPPPP
~ebroSRNOPOOQPO
~ebsOPORNPSQPP
~ebs_OPORNPSQPP
~ebuSRMQPOOPPP
~ebulRRMQPPPPPP
~ebuxQPPPQPPPPP
~ec_QPPPPPPPPP
~ecaQTNQNNMQRO
~ecadRPOPPPPPPP
~ecalPQPRPPPPOP
~ecamPPQPPQPPPP
~ecanQPOPOPPPQP
~ecarQPPPPPOPPP
~ecauOSOPPOORRO
~eccQPPPPPPPPP
~eceMQSQOTPOKQ
~ecemPRPPPPPPOP
~ecenRQPPPPPPNP
~ecepOORPPTOOOP
~ecesNPRPPPPPPR
~echSRROOMQPNO
~ech_NPSPPPQPOP
~echaRROOOPPPPP
~echeOQPPPPPPPP
~echoSQOPPNOPOP
~echtROPPPPPPPP
~eciNROMOOPRNV
~eciaPQOPPPPQOP
~ecidOQOPPPPPOU
~ecifPPPPPPPRPP
~ecisPOPPPPPPPQ
~eckUPSLQOORMN
~eck_POVMQOPRNO
~eckeQQNPPQOPPP
~ecklROPPPPOPPP
~ecksTNOPPPOPPP
~eclRPQPPONQOO
~eclaQPRPQOOOOP
~ecliQPPOOPPROP
~ecmRNROPPOPQP
~ecmoRNROPPOPQP
~ecoPRQMRQLPKV
~ecomUOQOOPOPPP
~econOVQPONOQNO
~ecopQPPPPPPPPP
~ecorONOOPTOOMV
~ecovRQPOOPPPPP
~ecrPPRPPPOPPP
~ecrePQPPPPPPPP
~ecroPOQPPPPPPP
~ecsOPQPPPPPPP
~ecs_OPQPPPPPPP
~ect[RIRFOSTMO
~ect_SNMYNMPNQO
~ectaQOQOOPSPPP
~ecteTNQQOOPPNQ
~ectiQRPLKRQSPQ
~ectlPOPPPQPPPP
~ectoQQNNOORSNO
~ectrPQOPPQPOPP
~ectsRNOOORNQPQ
~ectuPTNPPOOPPP
~ecuQMTOOOOQOS
~ecurTNRNOOOROO
~ecutNNOPPPPPPV
~ecyOPPPPRPPPP
~ecycOPPPPRPPPP
~eczQPNPOTPPNP
~eczeQPNPPTPPNP
~ed_AeSC@RHTKl
~edaUOPOPPOOPP
~edatROPPOPPPPP
~edbRPPPPPNPPP
~eddOQPPPQOPPP
~eddiPPPPPQOPPP
~edeTNOUOPMPMR
~ede_PQONQRPPPP
~ededTLNUNOOPNS
~edemQPPPPPOPPP
~edenPOQPPPPPPP
~ederNTOPPPPPPP
~edetPORPPPPPPP
~edgPOPPPPRPPP
~edgePOPPPPRPPP
~ediYMNMQQIWNP
~ediaSLQOPSPPPO
~edicTIMMOTLTRS
~edinWNPOTLOSMN
~edipQPPROPOPPP
~edisPPPPPPPQPP
~edlQMROPPORPO
~edleQLSPPQOQQO
~ednKTMSTQOOOO
~edneOSOPPPOPPP
~edniLPNSTQOPOP
~edoPOSPPPPPPP
~edo_OORPPPPPPP
~edrOPPRPPPPPP
~edroOPPROPPPPP
~edsNTOPRNKSRN
~eds_NUNPRNLSSN
~edsiPOQPPPOPPP
~edtQPPPPPPPPP
~edtiQPPPPPPPPP
~eduQKJWRNLVRP
~educRNMSSOOQOO
~edulOPMUOOMSPO
~edurNMPPPPPRSR
~edyQPOPQORPPP
~edy_QPOPQORPPP
~ee_U[NNKQQNIP
~eecQOTOPOOPPP
~eechOOTPPPOPPP
~eeclRPPOPPPPPP
~eedYQNTUQFOKO
~eed_OQTRPWIIQP
~eedeSNMUNNOPNS
~eediUQNOTLPSMN
~eedlQLSOPPORPO
~eedsOWLOTONPNP
~eefPPQPPPPPPP
~eeftPPQPPPPPPP
~eeiPOPPPOTPOP
~eeinPOPPPOTPOP
~eekPJLVUWQLNN
~eek_JOKQU[RNMN
~eekeOROPOOOPTP
~eeklSOOQPPOPPP
~eeksTIRTROQNMP
~eelLNUNNVUONN
~eel_OIUOOXOOOO
~eelcOSPPPPPPOP
~eeliOPNPOPUPPO
~eelsOQROPNRPPP
~eemRNOPPPPPPP
~eem_SNPPPPPPPP
~eenLNTKJZUQQM
~een_FXTNLSUMRN
~eenaSMPPOQRPOO
~eeniTOMOPONTPO
~eensQNRPOPQPPP
~eepSNOPLSONQS
~eep_YJQQNLONPT
~eepeOPQPPPPPPP
~eepiLTOPOTOPPP
~eepsQPMPOUOPQO
~eepyONRPPPRPPP
~eerJYROQNNQNO
~eer_MRSOQNORPO
~eersOSPPPPOPOP
~eesOLWORPOPOP
~ees_OKWOQPPPPP
~eetI\KOXLLOQP
~eet_JQOOXNMPRP
~eethPQOPPQPPPP
~eetiOWMPPOOPOP
~eetsPRPPPOPPPP
~eezQRTPPNMPOP
~eezeQPRPPPNPPP
~eeziPSQPPNOPOP
~eezyPPRPPPOPPP
~ef_SQNNSOOQOO
~efaMOPOVPPPPP
~efeURJNNNOPTP
~efecUOOOOPOPPP
~eferPQNOOOPPTP
~effWOQMOQPNNO
~effeVPPNPQOOOO
~effiRPPOPPPPPP
~effuNPQPPPRPPP
~efiUITQNRQQNN
~efibQLUPPPOPPO
~eficPNOROPRPPP
~efilQPPOPSPPOO
~efitROOOPPPRPP
~eflMOOONTUOPP
~efleNOQPNQSPPP
~efluOOPPPSROPP
~efoSLNNVRQMRM
~eforSMLNVRQNRM
~efrSOOMSPOOPP
~efraTOPOOPPPPP
~efruOPPNTPPPPP
~eftMTTPNNQOPQ
~eft_NSTOOOQONQ
~eftrMQORQOOPRP
~efuOPNOORMPM[
~efulQPPPPPPPOP
~efusNONOORMPN[
~eg_LPPTRPOPPP
~egaQMMMMPPNM`
~ega_QPQOPPPPPP
~egabPPPPQQPPPP
~egalLMNONOOOOb
~eganOPPPPPRPPP
~egarRQOPPPPPPP
~egatRONPPSPPPO
~egePOROOTOPOO
~ege_PNQPPRPPPP
~egenQQPOOPPPPP
~egetOPOPPRPPPP
~egfNOOTSONOPP
~egfrNOOTSONOPP
~egiKSOTRNNPRO
~egimPNOTOOOPPP
~eginPPPPQPPPPP
~egioPPPPPPPPQP
~egisMRQPQOOPQP
~eglMPSPRPPPPP
~egliNPSPPPPPPP
~egmRNOPPPTPOP
~egmeRNOPPPTPOP
~egnMNPRQRROOO
~egnaMNPRQRROOO
~egoNVNMONOQTP
~ego_OUNOOPPPPP
~egovOPPNPOPQTP
~egrNNWOROOPPO
~egraOOQORPPPPP
~egreOOUOPOOPPP
~egsQLPOOUROOO
~egs_QLPOOUROOO
~egtPORPPPPPPP
~egt_PORPPPPPPP
~eguNISOQOQPVP
~eguaPLOPPPOPVP
~egulNOQPQPRPPP
~egyOSPPPOPPPP
~egy_PQPPPOPPPP
~ehaSNSOPPOPPP
~ehabQORPPPPPPP
~ehanQPPOPPPPPP
~ehavQPPPPPPPPP
~eheQPOPPPORPO
~eheaPOPPPPOSPP
~ehiRQOPPOPPOP
~ehinRRNPPPPPOP
~ehoUOOPOPOPOP
~ehosRPPPOPPPPP
~ehovSPOPPPOPOP
~ehrPOSPPPPPPP
~ehr_POSPPPPPPP
~ehtORPPPOPPPP
~ehySPPONPPPPP
~ehydSPPONPPPPP
~ei_MPQOSPPPPP
~eicOPPTNPPPPP
~eigPSIWNLUONR
~eighSTJVNLRONO
~eilNORSOPOPPP
~eiliOPQSOPOPPP
~eillPORPPPPPPP
~eimQRPOOOOROP
~eimeTPPPOPOPPP
~einOVUKOMTNLP
~ein_OOTOPOQPOP
~eineSSQMPNOOOP
~eingOTOOPNSPMQ
~einsOOQPPRPPPP
~eintQPPPPPPPPP
~eirQOTPOMOPRO
~eir_RQPPOMOPRP
~eisQPROPPOPPP
~eitPLWOOPOPPP
~eit_PNTOPPPPPP
~eithQPOPPPPPQP
~eivOPOOSPPPPO
~eiveOPOOSPPPPO
~eizOPROQMOSNS
~eiziONUPPPOPPP
~eizuPRMOQMPSNS
~ejeOPPPPPOSPP
~ejecOPPPPPOSPP
~ek_IMNQU[QNMN
~ekeNNTPOOOOSO
~ekenNPRPPOOPTP
~ekerPNRPOPPPPP
~ekiQQOOPPPPPP
~ekkPPQPPPPPPP
~ekkiPQPPPPPPPP
~eklVNOPOPOPPP
~eklySOOQPPOPPP
~eksTIRTROQNMP
~eks_TIRTROQNMP
~ektSNQPPPPPPP
~el_THZOQSNUHM
~elaZINNMTLORS
~ela_PORPPPPPPP
~elapUOOOOPPPPP
~elatONOPOSOOSQ
~elayVNNOOQOPPP
~elbROPPPOOOSP
~elboROPPPOOOSP
~elcNVOPPPPPNP
~elchOSPPPPPPOP
~elcoOSOPPPPPOP
~eldUKRTOPNOOO
~eld_TKRPPQOOPP
~eldeQPOTOOOOOO
~eleTKSMTNRROM
~ele_PSNPPPPPPP
~eleaSMOPPPOPSP
~elecQPOPUQPOOM
~eledPPQPPPPPPP
~elehOOPPPPPSPP
~elemOQPPPPOPPQ
~elenSOOPPPPPPP
~elepQNRPPNPQPP
~elerPPPPPPPPQP
~elesOPQPPQPQOP
~eletPMQPPORPPR
~elevMQQPPPTPOP
~elfTKSNNVMPOQ
~elf_TJSNNVMPOQ
~eli[LQHLORMXM
~eliaTOOPPPOPPP
~elicOPQPPQPPPP
~elidPNOPPPTPPP
~elieUPPNOPPPPP
~elinPPPOOPROSO
~eliqQOOPPRPPPP
~elirTOROOOOPOP
~elivLUQNPOPPRO
~ellOQZKNPXMKN
~ell'TPOPPOOPPP
~ell_TMQNMJZNQR
~ellaPNTPPPOPPP
~elleMSSQONQOPO
~elliQNPOOQQRNP
~ellnOSOPPOOQPP
~elloIYMOTSMOOO
~ellsRONPOQSPPP
~elluQPPOPPPPPP
~ellyLKYOPUPONO
~elmPQOPPPPPPP
~eloLSLNVOTMRO
~elo_ORPPPPOPPP
~elopPQNPPPRPPP
~elorPPPPQPPPPP
~elowPPOPPNTMSP
~elpRQRNNTRNNN
~elp_PQSOOOUNNN
~elpsPOOPPVMPPP
~elsKUOMUMUOLQ
~els_LTNMUMTOOO
~elseORPOPPROMR
~eltOMPUNPTONO
~eltaOOOQOPUPNP
~eltoONQTOPOPPP
~eluPPQPPPPPPP
~elukPPQPPPPPPP
~elvQQPPPOOQOP
~elvePRNPPPOQPP
~elviQORPPPOPPP
~elyPTPOPNRPNO
~ely_PTPOPNRPNO
~em_MSNOVMJYNQ
~emaKVMMTRMPQQ
~ema_MQMOXSNONO
~emabPPPQOPPPQP
~emagPQNPNSOPOP
~emaiMSNPPNNRQS
~emakQQPPPPPPPP
~emalQPPPPPPPPP
~emanNQSNONSPPP
~ematRNQPPOOPRP
~embQQQROROOMO
~embeLUPSPQPONP
~embiQPPPPPPPPP
~emboSNPPPPPPPP
~embrQPPPPPPPPP
~emeQTLUPLKTLS
~eme_OPQQPPOPPP
~emedQPPPPOOPPQ
~ememMRNSPQPPOP
~emenUROSKNLROP
~emerOQOOPOOSPR
~emesROPPPPQPPP
~emetMPOPUOPPPP
~emiTQRNQMPRMO
~emi_NOSPPORQOP
~emiaROQPPOPQOO
~emicQOPQPOQPPP
~emidRPPNQPPPPP
~eminOTOPPPPPPP
~emisSPPPPPNPPP
~emmPPQPPPPPPP
~emmePPQPPPPPPP
~emoUQTMMNOQPN
~emo_MQRPPPPQPP
~emodQPPPPPPPPP
~emogSOPPPPOPPP
~emolQRNPPPPPPP
~emonPQPPPPPPPP
~emopQORPPPNPPP
~emorPROONQROOO
~emotQPRPPNPPPP
~emovPMROPPORRP
~empMPVONPNOSP
~emp_NKSPPORPTP
~empaQPPPPPPPQP
~empeNOUPPPOPPP
~empiSPNOPPPPQP
~emplOROPPQPPOQ
~emptOUPOPPNPOQ
~emsROPPPPOROP
~ems_ROPPPPOROP
~emtONPPPPPPPS
~emuMPPPSPPPPP
~emurMPPPSPPPPP
~en'OOPOPRPPPR
~en'sOPPPPRPPPP
~en'tPOPPPPPPPR
~en_XOdTFFKVKI
~enaQIP\QPPMJS
~ena_TNOPPPPPPP
~enacNPPPSPPPPP
~enafPOONUOPPPP
~enagSMPPOQRPOO
~enaiROPPOSOPPP
~enalJOQ\ONONLU
~enamSPPONPPPPP
~enanOQOTNPOPPP
~enatOPQPPPRPPP
~encUPPQNLNQPP
~enceXTOQMNMMNO
~enchPPRPPPOPPP
~enciQPPPPPOPPP
~encoOPPPPPPSPP
~encyNLOQOORRRR
~endR[LJKMQRUK
~end_OQNMOSPRTN
~endaOPPSOPPPPP
~endeSPQOPOPPOO
~endiQVNOOMTPOO
~endoPTOOOOOORO
~endrSOPOOPPPPP
~endsNQPOPPOQRP
~eneRNPPYNMOPM
~ene_ROTOOOOOQO
~enecPOPQOPRPPP
~enedRMQPPRPPOO
~enefROOOPPPRPP
~enemIMOQ[POPPP
~enenPQPPPPPPPP
~enerSQNQPPOOOO
~enesQRPOOPOPPP
~enevORPPPOPPPO
~enewPPPPPPOPQP
~enfSNQOOPPPPP
~enfaSOPOOPPPPP
~engLSSQQNPPOO
~engaPORPPPPPPP
~engePPQOPPPPPP
~engiOUNPPOPPPP
~englORPPPPPPPP
~engtPPPRPPPPPP
~enguPPOPPPQQPP
~enhPPOPPPQPPP
~eniYNIRSOJUQL
~eniaMPPOSPQPPO
~enicOMPRQQOPQO
~enieOPPPPPOSPP
~enifQPPPPPPPPP
~eninWRISPOLSOO
~enioRNQPPNPPRP
~enisRPPPPPOPPP
~enlQOPQPOQPPP
~enlaQOPQPOQPPP
~enlyPPQPPPPPPP
~ennRRMQPPOPPP
~enniQROPPQOPPP
~enoWMSNTOJPOP
~eno_OQQPPPPPPP
~enobQPPQPPOPPP
~enolONRPSOOPPP
~enomQNQPPOOQRP
~enopPPPPPQPPPP
~enorQPQOPPPPPP
~enosNQQPRPOPPP
~enouVPNMOOOPOR
~enoxOPPQQPPPPP
~enpPPPPPOPPPP
~ensRTRIQPKNPT
~ens_RPSNQPMNMT
~ensaQRNPOPOPRP
~enseLPRPPRPPMS
~ensiVONMRNOQRN
~ensoPMQPPPPPRP
~enstNSPPPPPPPP
~entONXMNJOUQR
~ent'QOQQPPNPPQ
~ent_L]FQNPNYHR
~entaQMRPRPNPMR
~enteRKTMPOQPPP
~entiUOQLORRPKP
~entlMTOQOMSPPO
~entoPOSPPPPPPP
~entrKNZOOONRQO
~entsOQKONLQM]R
~entuPQOPPPPPPP
~entyNQPRQPPPPP
~enuQOQPPPPPPP
~enutPOQPPPPPPP
~envQQOPPPPQPP
~enveQQOPPPPQPP
~enyOMORROSPPQ
~enyaPMOPPPSPPQ
~enytNPPSROPPPP
~enzRNSOQPOPPO
~enz_NOPPTPPPPP
~enzaROQPOPPPPP
~enzoQPQOOPPPPP
~eo_UNOPPPPRMO
~eonQSSRMRLONO
~eon_PQOPPROPOO
~eonaPNPSQOOQPP
~eoneRRSOMQNNOP
~eonsORPPPPPPPP
~eopQQRNSQMPNO
~eoplTPRONQNOOO
~eopoQQPPPOOQPP
~eorOQOPRPPPPP
~eosOPPPPPRPPO
~eostPPQPPPPPPP
~eotQPPPPPPPPP
~eouPPPPPPPPQP
~eousPPPPPPPPQP
~eoxSOPPPPPPPP
~ep_\JOSNKNMPT
~epaTQTPLMPPPN
~epaiURNOPOMQPP
~epamRMVPNOOPOP
~eparJRPRPNSPRO
~epatRPPOOQPPPP
~epdPQPPPPPPPP
~epdoPQPPPPPPPP
~epeQQOVNPPOON
~epeaQONWNPPOOO
~epenOQQPPPPPPP
~eperOQQPPPPPPP
~epezRPOOPPPPPP
~ephQJQQOTQQOO
~ephaOOSRPNPPPP
~epheOLOPPVRPPP
~ephrRPPOOPPQPP
~epiPSMQLQMRPR
~epicQRNPNPOPRP
~epidRPPPPPOPPP
~epigOOQPPPRPPP
~epilONPRPONROS
~epinNSNOPSOPPP
~epipORQPPPPPNP
~episSPOPPPPPPP
~epizOPPROPPPPP
~eplVQMQOROONO
~eplaSSNROOOOOO
~epleSMOOPSPPPP
~eplyOQPPQPPPOP
~epoGIOROMTSR[
~eporLNMOOMPSSY
~eppQQOPPPPPPP
~eppeQQPPPPPPPP
~eprUOKPMRUPNO
~epraRPPOQPPPPP
~epreTOLONRVPNO
~epriPPPSNPPPPP
~epsTRISLNIWRQ
~eps_RNMUNSMPQO
~epsiOVNOOKMWRO
~epsyOPOPPOOQPS
~eptNLOOROQQUQ
~ept_RNNOONOOXQ
~eptaPPPPPPPQPP
~eptiKKRQSRSQNP
~epuPNSPPPPPPP
~epuiPNSPPPPPPP
~epyONRPPPRPPP
~epy_ONRPPPRPPP
~eqeQPPPPPPPPP
~eqemQPPPPPPPPP
~equLNNXMNRRNR
~equaNMTROPOPPP
~equeUNNQOOOROP
~equiISLUOOSPOR
~er'RONQOSLOTP
~er'sRONQOSLOTP
~er_RTPRKSJTKQ
~eraUOLNXSPQKK
~era_RQPOPQOOPP
~eracNNOOWPOPPP
~eragPRPPPPPPPP
~eralNNKSQNWSNO
~eranQPPPPPPPPP
~erapUOMNRULOOO
~erasPPPPQPPPPP
~eratQNSNOUNQON
~erbQNONNPNROV
~erb_PQOPPPPPPP
~erbaRMOOOPOOOV
~erbiQOPNPPPSPP
~ercYPNOOOMPOO
~ercaPPPPPPPQPP
~erceSOPPPPPPPP
~erciSROPPPOOPO
~erclQPPPPPOPPP
~erdLOXJOPUQNQ
~erdaQKQPPQSOOO
~erdoOTQJOOOROR
~ereIRTLKMWLZP
~ere'NMNOPNXORP
~ere_PNZKKPKN\M
~ereaPPPQPPPPPP
~erecPOQPPPPPPP
~eredHTORNROQNT
~eremRPPPPPOPPP
~erenQPLOSPTOOP
~ererROPPPPPPPP
~eresOSOPPOPPPQ
~erevPOPPPORPPP
~erfRQQONPOPPP
~erfePROPOQPPPP
~erfoQPPPPPPPPP
~ergONLSYPKPOQ
~ergeOQOOOOOSQR
~ergiLPPQRTNPPP
~ergoOPPRPPPPPP
~ergyQPORXNOMNO
~eriWMUWLOOKQL
~eri_PNQOPUPPOP
~eriaQOOOPNPOUP
~ericNQOOPPTPPP
~eridSOORPOOPOP
~erieQRQPPNPPOP
~erifOTNPPPPPPP
~erilRPPPPOPPPP
~erinROWSNNNNNO
~erioRKQOOSOPRO
~eripNQMTPORPPP
~eritPQQQPPOPOP
~eriuQPPPPPPPPP
~erkOOUOQOOQOP
~erk_OROPPPPQOP
~erkaPPPPQPPPPP
~erkiPMSPPPPPPP
~erlUPNTONQONO
~erleRPNPPPPPPP
~erliPPPPPPRPOP
~erlyRPPTONOOOO
~ermUTMORMLQOQ
~erm_ROOPOQNSOO
~ermaQPPPPOPPPP
~ermeTSPPNNNOPP
~ermiNPONUNPOPS
~ermoPQPPPPOPPP
~ernRWSMMKOOTL
~ern_PVMOOOPPOP
~ernaRMSOOOQQOO
~erneQPRPPPPPPN
~erniPPQNOONOVO
~ernoNUQQPONPOP
~eroKLNPOVXOPP
~ero_OOUPPOPOPP
~eroiVPPOMOOQOP
~erolQNNQMSRPPP
~eronPOPPOPQPQP
~eropMOPQRPPPPQ
~erotNPPPSPPPPP
~erouOOMPRUPPPP
~erpMKQPOOSSTO
~erpeOOQPPPPPPP
~erprOLOOPOSRTO
~errMNNMOSXOTN
~erraNOROPOPQQQ
~erreOQOPPPRPPP
~erriKPPOOTTPOP
~erroSONOPOOOTO
~erryRPNOQPSPOO
~ers\JMYEKUNXJ
~ers_VMPRJLRPVM
~ersaPRNROPPPPP
~erscPORPPPPPPP
~erseONQQOQRPPP
~ersiNKNVNPSPSO
~ersoPTOPPOOOPP
~erstUNOPPPPPPO
~ersuSPPOOPPPPP
~ertPOOQOMMURP
~ert_LORRNOOROS
~ertaOQPPPPPPPP
~erteUSMOOONSOO
~ertiORNOPOPRSO
~ertoUMPPPPPPPP
~ertrOPMSRQOPPP
~ertsONTPPPPPPP
~ertuOORPPPPPRP
~eruPMUPPOOPPP
~erusOOTPPPOPPP
~ervUMMSMMQRQP
~ervaQNPVMPOPPO
~erveUOMOOOTOOP
~erviRPQOONNPQP
~ervoMPPPRPPQPP
~erwSQMPPOQPPP
~erwiRONPPPQPPP
~eryQUVKPOLSMN
~ery_TJVLPQNTNO
~erybPSNPPPOPPP
~eryoORRPPPPPPP
~erytOVNOPOPPPP
~erywPQPPPPPPPP
~erzPRQOPPPPPP
~es_QUCGEP]O[T
~esaRMVQOPONOO
~esarQNRRPPPNPP
~escPMUNPMOOTS
~escaNRQPPPOPQP
~escePNSPPPPPPP
~eschPPPPPPQPPP
~escoNQRPPPPPPP
~escrRNNOPOOPQT
~escuPNRPPPPPRP
~esdMTQPPQOPPP
~esdaMUOPPQPPPP
~esdePORPPPPPPP
~eseTXLMONVMLO
~ese_QRONQOWNLO
~eseaPQPPPPPOPP
~esenMVMPPPPPQP
~eserQPPPOPPPPP
~esetTMPPPPPPPP
~eshTNOOPOOOQQ
~esh_SPPPPPOPPP
~eshoRNOPPPOPQR
~esiTESMPMUQUN
~esiaOLRQPPPPSP
~esidRLTPPOQPOO
~esioPNPPPPSQOP
~esisSPOOOOQPPP
~esitQOPOPPPRPP
~esiuNQRORPOPOO
~eskNXOOONONQP
~esk_NYOPPNOOOP
~eskeQPPPPPPPPP
~esmPORPPPPPPP
~esnPMQPQNSPQP
~esn'QMPPPNSPQP
~esoPOSSOOOPNP
~eso_QPPPOPPPPP
~esolPOQPPPPQPP
~esonQPPPPPPPPP
~espPK`MMNMPNR
~esp_PPPPPPPQPP
~espeOOSPPPPPPP
~espiNPWOOPOPOO
~espoSLTPOONOOS
~espsPOSPOPOPPP
~essUSXJHNRLUM
~ess_VVNOJOOH[L
~essaPMPOSSOPNQ
~essePPQOPNSOPQ
~essiPMRPMNSWOO
~essmPOPPPPPPPQ
~essnQPPPPPPQOP
~essoRRPOOOPPOQ
~essuLRVOOSNONO
~estQMYOOTGMTN
~est_QQVQNMNNQP
~estaPOUQOOOPOO
~esteLLPNUWRONN
~esthNMSPPOOPTP
~estiRRLOORMSQO
~estlQMSPPPPPPP
~estoPWMOOOOPPP
~estrNOPRONOOSR
~estsSROPPPOPNP
~estyQPPPPQPPPP
~esuQQMOOVMPPO
~esulPOMOPWOOOP
~esunPSNQPPOPPP
~esusQOROOOOQRO
~et_SQTNUKNPOM
~etaVNRPPTJOOM
~eta_QONQSPOPPP
~etaiOOPPORPRPP
~etalMOTQSPNPPP
~etamRSPPOPNOOO
~etanRPPONROPPP
~etarOQPPPRPPPP
~etasSOPPPPOPPP
~etbPQPPPPPPPP
~etbaPQPPPPPPPP
~etcQLQPPQSOOP
~etchROQPPQOPOP
~eteZLSJNNQORP
~ete_PMYNNPPNPP
~etecMPOPPPUPPP
~etedRNOPPPPPPR
~etelQNRPPPPPPP
~etenRPQNPPOOPQ
~eterVPKNPMORTO
~etesRROOOSNPOO
~etfPOOOQPTOOO
~etfoPOOOQPTOOO
~ethSLIQ[OQNON
~eth_PQOPPPPPPP
~ethaROQQOOOOQO
~etheVLNRSOOPOO
~ethiKMMNXSROPP
~ethoOSPQPOOOPO
~ethrPQPQOPPPPP
~ethsQPPPPPPPPP
~ethyTOOOPPPPPP
~etiRQNNNUONVL
~etiaNOPSNRPPPP
~eticSLRMOROOSO
~etimPOOPPSPPPP
~etinOWMMQNROOP
~etirQOPQOOOPSO
~etisPQOPPPPPQP
~etitPQOPPQPPPP
~etoXMPPLOQORO
~eto_QPQPPPPPPP
~etoaRPPOPPPPPP
~etocROPPQPPPPP
~etohPPPQPPOPQP
~etomQPPPPPPPPP
~etonONPPOPSPRP
~etopQQQSLPPPPP
~etorROPOQPPPPP
~etoxQQOPOPPPPP
~etrNPQQTNPPPO
~etraQOOOQPPPPP
~etrePQPPPPPPPP
~etriNPRRPPPPPP
~etroOOQPTOOOPO
~etryOPOPPPRQPP
~etsVNUQOPLNNN
~ets_VOUQOQLNLN
~ettOQPOLZMNNQ
~ett_TMPPPPPPPP
~etteNUNNNQQPOS
~ettiPHQROZMOOO
~ettlOUOPPPOPPO
~etuQSMOPPPPPP
~eturQSMOPPPPPP
~etwQONOOOUPPP
~etweQONOOOUPPP
~etyRONNOPRPPP
~ety_QPOPOPRPPP
~etylRPPOPPPPPP
~etzPOSPPPPPPP
~etztPORPPPPPPP
~eu_PPQPPPPPPP
~eudOOPPRPQPPP
~eudoOOPPRPQPPP
~euePSOPPOPPPP
~eue_PSOPPOPPPP
~eumSSOPMOOQOO
~eumaRPPPPPOPPP
~eumoQSOPNOPROO
~eunPPQPPPPPPP
~eupRPOPPPPPPP
~eurROQPQPPOPO
~eur_ONTPPPPPPP
~euraPPPPPPRPPP
~euriPPPPPPQPPP
~euroTQMPPPNOPP
~euryPQPPQPOPPP
~eusQPPPPPPPPP
~eus_QPPPPPPPPP
~eutOORPOPRPPP
~eutePORPPPPPPP
~eutrNPPPOPRPPP
~euvPPPPPPQPPP
~ev_RPPPPPOPPP
~evaMOVOOOSOOO
~evacOPQPPPPPPP
~evalOOTPPPOPPP
~evanPOQPPPPPPP
~evatMQPPPPTPPP
~eve[WOFOSPRIL
~eve_PQQPOPPPPP
~evelNLSMVMQVNN
~evenWSNOMSNONP
~everUYKKMTRNMN
~evetPPQQOPPPPP
~evi_NNNNMMPPO
~eviaPPQPPPPPPP
~evicPMPPPPPPSP
~evidWQOOONOOOP
~evieQROOOOOROP
~evisORPQPPPPPP
~evitROOPPPPPPP
~evoRQORQOOOOO
~evo_PPPPQPPPPP
~evofQPPPOPPPPP
~evotPQORPOOPPP
~evrPQPPPPPPPP
~ew_RROOORNQNP
~ewaOSQPPOOPQP
~ewalPPPPPPOPQP
~ewarPROPPPPPPP
~ewbQMOTRLRPOO
~ewboQMOTRLRPOO
~eweWMQOOPNPPO
~ewedPQPPPPPPPP
~ewerWNOOOPOPPP
~ewhQOOPPPPPQP
~ewheQOOPPPPPQP
~ewiQPNPPSOPPP
~ewlRPPPPPPPPP
~ewlyRPPPPPPPPP
~ewsOSNPPQOPPP
~ews_OTNPPQOPQP
~ex_KLPXQPROPO
~exaYSLPNOLNNR
~exa_QPPPPPPPPP
~exacSOPOOQPPPP
~examVTNRNMMOOO
~exanRPPPOPPPPP
~exatOQPPQPPPPP
~excTRLQPONQOP
~excePROPPPPPPP
~exciPPPPPPOQPP
~exclSPOPPPOPPP
~exeROROONQPOQ
~exerTROPOOOPPP
~exesOORPPPRPPP
~exhNPSPPPOPPP
~exhaNPSPPPOPPP
~exiRPPQPPOOPP
~exidROOQOPPPPP
~exinPPPPQPPPPP
~exmQPPPPPPPPP
~exmeQPPPPPPPPP
~exoPPPPQPPPPP
~exonPPPPQPPPPP
~expOUOOONPOOQ
~expeRQOPPOOPPP
~expiOVNOPOPPOP
~explOORPPPQPPP
~extQKTOMRLNTT
~ext_PSRQOPLNOR
~extePIROPPSQVO
~extiPOPPPPNPPT
~extrPPQPOROPPP
~extuPQOPPPPPPP
~exuSOOPPPOPPP
~exusQPPPPPPPPP
~ey'NQQPPROPPP
~ey'rNQRPPPOPPP
~ey'vPOPPPRPPPP
~ey_O]LFVUOOKP
~eybPROPPPPPPP
~eyboPROPPPPPPP
~eyeMJTONQZOOO
~eyebPQPPPPPPPP
~eyelPONPPPTPPP
~eyesMJWPNQUOPO
~eyhQOPPPPPPPP
~eyhoQOPPPPPPPP
~eyoPQNPOPPOOT
~eyonPOOPOPPPOT
~eysPRNSNPOPOP
~eys_PRNSNPOPOP
~ez_PPTPPPPPPN
~ezeQOSPPONPPP
~eze_PPRPPPNPPP
~ezetPPQPPPPPPP
~eziTQQOPNOPOP
~ezilRPOOPPPPPP
~ezinPSQPPNOPOP
~ezoPNRORPPPPP
~ezolPPPPRPPPPP
~ezyPPRPPPOPPP
~ezy_PPRPPPOPPP
~fa_QPPPPPPPPP
~facTNTQMNNPSN
~faceRLUOONQQPO
~faciPQPOOPNPSO
~factSPORNPOPPP
~fadPOPPPPRPPP
~faePPQPPPPPPP
~faecPPQPPPPPPP
~faiRXTMONKPNO
~failRRROPPMPOO
~fainOTSOPNNPPP
~fairPQOPPPPPPP
~falMRONNSSPPQ
~fallMOPNOSRPPQ
~falsPQNPPPQPPP
~famKQOMWONPQS
~famiMQPOQOOPQS
~fampLPPPVPPPPP
~fanUQPQNOOOOO
~fantUOPQNOOPOP
~farTPMPOOQQNQ
~farcTOPOOPPPPP
~fariOPNRRQOROO
~farmPMQPOOSPPS
~fartQUMPOPPPPP
~fasUMOTNQQNNN
~fascSQOPPRNOOP
~fastRLPTNOSOOO
~fatRLPPPVNOOO
~fathONQPPTOPPP
~fatiRPPPPPPPPP
~fattPOPPPRPPPP
~fauSOOPPPPPPP
~favMQPPTPPPPP
~favoOQPPPPPPPP
~faxSPPPNOPPPP
~faxiSPPPNOPPPP
~fe_\LSNUPINLQ
~febUOOPPNPPPP
~febrUOOPPNPPPP
~febuQPPPQPPPPP
~fecYNLLOUSMNN
~fecaQPPPPPPPPP
~fectXNLMOUSMNN
~fedQOPRPOOPPP
~fed_PPPPQPPPPP
~fediQPPROPOPPP
~feeIWNKVXQNMN
~fee_KYOPPPOOOP
~feedPOKMYTNOOP
~feelMKUNNUTOON
~feetQSOPPOOPPP
~fegPLOPPPOPVP
~feguPLOPPPOPVP
~feiQUOOONPPPP
~feinQSPOOOPPPP
~felOQSOTNNPOP
~fellQQSPPNNPPP
~feloMPPOTPPPPP
~felyQPPPPPPPPP
~femNNSPSPOPPP
~femaQPPPPPPPPP
~femoQNRPPPOPPP
~femuMPPPSPPPPP
~fenJQPN\PMONP
~fen_NQOMYQNOOO
~fenaNPPPSPPPPP
~fencPOPPPQPPPQ
~fenoQPPPPPPPPP
~fentMOSRQOOPPO
~fepOPPSNPPPPP
~feprOPPSNPPPPP
~ferJOLSRQUNRO
~fer_SLPPQONOTQ
~fereKSMPSRTONO
~feriNRPSOPOPPP
~feroOPPRPPPPPP
~ferrMPMOOQUQPP
~fersQOPPPPPPQP
~fesQNOPPSPPPP
~festQNOPPSPPPP
~fetQPTOOPNPPP
~fetaOOTPPPOPPP
~feteORPPPPPPPP
~fetySOOPOPPPPP
~fevNNNLROYPPQ
~feveNNNLROYPPQ
~fewVNOOOPOPPP
~feweVOPOOPOPPP
~ff_POZONQNQNN
~ffeK]LLQQTMLO
~ffecRQNNPQROOO
~ffeeKZNPPPOOOP
~ffeiQSPOOOPPPP
~fferOLOPSQSOOO
~ffiUOPOOOOPQP
~fficRQQOOOOPQO
~ffinQOPPPPPPPQ
~ffirROPPPPPPPP
~fflPPOPPPRPPP
~fflePPOPPPRPPP
~ffoPPQPPPPPPP
~ffsRPPOPPPPPP
~ffs_RPPOPPPPPP
~ffuNPPPPPRPPP
~ffusNPPPPPRPPP
~fi_PTNPPPPPPP
~fibSLUOOPNPRO
~fib_QQPPPPNPRO
~fibrQNSOPPPPPP
~ficQPRPNMRROP
~ficaQQOOOOQRNQ
~ficeQPRPPOPPOP
~ficiOOQROORPPO
~ficuOPPPPPPPRP
~fidPONQOQOPQQ
~fidaQPPQOPPPQP
~fidePPOPPRPPPQ
~fieOLNOOSOYOO
~fiedSONPPROQOO
~fielPMPPPRQPPP
~fierMNPOOPOXOP
~fifNMRPPPSPOQ
~fiftNMRPPPSPOQ
~figMLUQSOOPOR
~fighNOQPSPOPOR
~figuONRQPOPPPP
~filTQLPROOTKO
~fil_POONUOPPPP
~fileOROPPOPPPQ
~fillSOPOORNRNO
~filmQQNPPORSMP
~filtQPOTNPOPPP
~finTTLKNPXNNN
~fin_SNPPOPPPPP
~finaOVOOPOPPOO
~findROPPPOOORP
~fineUNHNPTVOOP
~fingMMSPPPTPPP
~finiMVSOPNOONP
~firURRQRKGQSN
~firaPOPOSPPPPP
~fireMUSPPOOPOO
~firmSOQPPPOPPP
~firsUOORPMIRUO
~fisTMVOOMOOOO
~fishSOROPOPPPP
~fistQNTPPNPPPP
~fitTKTRMNNROQ
~fit_SOOOOPORPP
~fitsPPPSNPPPPQ
~fittQMUPPOOPPP
~fivQRORONPPPO
~fiveQRORONPPPO
~fixSPNPPROPPO
~fixeSPNPPROPPO
~flaNPQPOQPPRO
~flagRPOPPPNQPP
~flarQNPQORPPPP
~flasQMQPPOOPSP
~flatKSQOPPSPPP
~fleLMPOVPTONO
~flecQPPPOPPPPP
~fletPSNPPPPPOP
~flexPNPPNQSPPP
~fliLNPOSRPPPR
~flicOPPPPPPPPS
~fligOOPPPRQPPP
~floNPYNQLQNQN
~floaNQOPPPSPPP
~flooNTSPPNPPOO
~flopOOTPPOOPPP
~flowSNRPPPOPPP
~floxOOPPSPPPPP
~flozRPPOOPPOSP
~fluVIPKTOWNON
~flu_RPPQOPPPPP
~flucMPPRTPPPPP
~flueRPPNPPPPPP
~fluiRJRMOOVPPO
~fluoSPPNPOPPPP
~flusPOQPQOPPPP
~flutOOPORPPPQP
~fluxOQOPPSQOPP
~flyPQNPPRPPPP
~flyiPQNPPRPPPP
~fncQPOPPPPPPP
~fnc_QPOPPPPPPP
~fneROPPPPPPPP
~fo_PQPPPPPPPP
~foaPLSPPSOPPP
~foamPLSPPSOPPP
~focPOQPPPOPQP
~focaPOQPPPPPQP
~folPQOTRONOPN
~fol_NOPQRPPPPP
~foleOQPPQPPPPP
~folkRQOPOPPPPP
~follSOQPPPOQPO
~fomQPPSMPPPPP
~fomeOPPROPPPPP
~fomyRPPRNPPPPP
~fonOQQPPPPPPP
~fontPPQPPPPPPP
~fooONPPOSSOOQ
~foodPOOPPSOPPQ
~footOOQOOPTOOP
~forLINMSQPS[O
~foraROPPPPOPPP
~foreSOLOVSNNRM
~forgONPQPSNOPR
~formKQKMOJSWZN
~fortMOTQQPPOPO
~forwOOQPPQQPPP
~fosRPPTMOPPPP
~fosfRPPRMPPPPP
~fospPPPSOOPPPP
~fouQPSOPQRMNO
~founPPPNQRROOO
~fourRQPQOOPOPP
~fpePPPPPPPQPP
~fpefPPPPPPPQPP
~fr_NOOTSONOPP
~fraURJPONSPNR
~fracTONOOORONR
~fragQPOPPPQPPP
~fraiPOORPOORPP
~franMPPPRPRPPP
~freXTNPQMOOLN
~freeTUOOONPOMO
~frefPPOORPPPPP
~freqSNORPOPPOO
~fresQPPPPPPPPP
~friLPQNNSNOYN
~fricQPPPPPPPPP
~fridLTMOOOOOYO
~frieONSOPRPPPO
~froPQUQJRRMMQ
~fromNQORJUTMNR
~fronROTOPNNPPP
~frosQOPPPPPPPP
~frotOORPPPPPPP
~frozPSNPPOPPPP
~fruOOPNTPPPPP
~fruiOPPNTPPPPP
~fs_RPOOPQPPPP
~ft_HWXMQLPNQP
~fteNJP[OOSJPR
~ftedOSPPPPPPPP
~fteeOPPPPPPPPQ
~ftenONPXOOOOPO
~fterRIOSPQUKPR
~fthOMRPPPSPOP
~fth_OMRPPPSPOP
~ftiRLQPPSOPPP
~ftinQMQPPSOPPP
~ftrMQORQOOPRP
~ftriMQORQOOPRP
~ftsQPOPNQRPPP
~fts_QPOPNQRPPP
~ftwOSOPPPPPPP
~ftwaOSOPPPPPPP
~ftyPPPPPPQPPP
~fty_PPPPPPQPPP
~fugOPQPPPPPPP
~fulQQSONLVNMQ
~ful_PNQOOOVOOQ
~fullQSQPOMPONP
~funQIOONTRQUO
~funcTMPQOPOQPP
~fundMMOOPOSPVP
~fungQMOOOUQPPP
~funnOROPPPPPPP
~furRQNOPPOROP
~furaRPPQOPPPPP
~furoSPPNQPPPPP
~furtNQOPPPPRPP
~fusNOOTOMLPL[
~fuseNLPOOQNON\
~fusiPSNVPMNQOO
~fwaPROPPPPPPP
~fwayPROPPPPPPP
~fy_OQMPPOVOPP
~g'sOPPPPPPOPS
~g's_OPPPPPPOPS
~ga_POTOOPOPPO
~gabNQOQSPOPPP
~gabaNPOQSPOPPP
~gadOPOMTPQPPP
~gaiSTMLMWOMMR
~gainSUNMMWLMMS
~gaitPOOPPPRPPP
~galLLNOMRNONb
~gal_ONOONQOOOY
~gallMNOOOQOOOY
~gamLOSRRPOPOP
~gameOQRPPPPPPP
~ganPOUPOORPNO
~gan_OOPPPORPPP
~gandPOQPPPPPPP
~gangQOPPPPPOPP
~ganiPPPPPPQPPP
~ganoPPRPPPPPPP
~garTNRNLUPOON
~gar_PNSOPSOOOP
~gardQTMPPOOPPP
~gareRPPPPPOPPP
~garoQPPPPPPPPP
~garsPOPPPPSPPP
~gasUORPNONPPP
~gaspPNSPPPPPPP
~gastURNPOPNPPP
~gatVLNQNTOOOP
~gateOOPPPRPPOR
~gatiVNNOORPOOO
~gatrQPPRPPPPPP
~gatuQOQPPPPPPP
~gauRNQPPPPPPP
~gauzRNPPPPPPPP
~gavNNTONROOOU
~gaveNPRONROOOU
~ge_\SUMKNQKNK
~gecNTOPPPPPPP
~gedKRNOOPNQWQ
~ged_MRLOOPNQWR
~geePLVPPPOPPP
~gegQPQOOPPPPP
~gegeQQQOOPPPPP
~gelQPSOPOOPOP
~gelsQRNPPPPPPP
~gemQOQPPPPOPP
~gemeQOQPPPPPPP
~genPPTOOKNVRM
~gen_UPTNNONQNO
~genaPOQPPPPPPP
~gencMORNOOOSSP
~geneRRMPPPOPPP
~geniQPPPPPPPPP
~genoPNRPPQPPPP
~gentMMMTRMSSRO
~geoOSOPPROPOP
~geonORPPPROPOP
~gerROOLSRTNQM
~ger_SVOOOOPNPN
~gereROOPPPPPPP
~geroOOMPRUPPPP
~gersLPQPPOUPPP
~geryOKTOROQPRP
~gesLTPUOQSNLO
~ges_KUPQOOROOP
~gestQPNSPRPONO
~getXIOSRSOOLN
~get_TPNOPOROPP
~getaOPOPPRPPPP
~gethPOOQSPPPPP
~getsTNORPPOPNP
~gettOMSROROPPP
~gevPNTPPPPPPP
~gewQOQPPPPPPP
~gezPORPPPPPPP
~gfrNOOTSONOPP
~gfr_NOOTSONOPP
~ggeQROPPPOPPP
~ggedOTNPPOPPPP
~ggerQORPPPOQPP
~ggesQOPPPQPPPP
~ggiPMUPPPPPPP
~gginOMTPPPPPPP
~gh_WORNPPMONP
~ghaOQPPPOQPPP
~ghanOQPPPOQPPP
~ghbPSNPPOQPOP
~ghboPSNPPOQPOP
~gheRORNPPOPPP
~gherRPPNPPPPPP
~ghiPORPPPQPPP
~ghinPOQPPPQPPP
~ghsTOQROLOPPP
~ghs_TOQROLOPPP
~ghtNOPNNTQKTS
~ght_QTPPPKQMVN
~ghteMNOOOWQOOQ
~ghtiPOQPPPPPOQ
~ghtlQQOPPOQPPP
~ghtnPPQPPQOPPP
~ghtsPLOPPTNOPT
~giaOQSOOOQPPP
~gia_OQQOOPQPPP
~gibORPPPPPPQP
~gicPMMNQTPRRO
~gic_MOMORTPRPO
~gidNNTPPOQPPP
~gid_NNTPPORPPP
~gieSQOPPOOPPP
~gie_QPOPPPPPPP
~gienPQPPPPPPPP
~giesQPPPPPPPPP
~gilNQQPQPPPPQ
~gimPNPTOOOPPP
~gimePNOTOOOPPP
~ginPNVRONNOQN
~gin_PQOPPNPPRP
~ginaUOQPMPPPPP
~gineOTMTPNOPPP
~gingOJYOORPPPO
~gioOTOOPPPPPP
~gio_PPQPPPPPPP
~giogQPPPPPPPPP
~gionPPPPPPPPQP
~girSRNOPQNPPO
~girlSRNOPQNPPO
~gisKQPOQSOPRO
~gistKQOOQSOPRO
~gitOPRTOONROO
~gitaNORQOPQPPP
~gitiPQPSOONPOP
~givRLSVPOKNRO
~givePLUVQMLNRN
~giviSONOPQOPOR
~glaTMQQPOOPOP
~glanPPPPQPPPPP
~glarOPPROPPPPP
~glasSMRPPPPPPP
~glauRPPOPPPPPP
~gleVMMNPRRPOO
~gle_VONLOPSPPP
~gleaQPPPPPPPPP
~glesNNNSQSPQOP
~gliLPUNPMVNRN
~gliaNORPPPQPPP
~glicPORPPPPPPP
~glifRPPOOPPOSP
~glinNONPPNWPPP
~glioRQPPPPOOPP
~glipQPPPOPPPPP
~glisORPPPPPPPP
~gloRPOPOTOOOO
~globSNOQOOPPPP
~glotOOQPPPRPPP
~glovPROPPTNOOP
~gltSPPPOPPPPP
~glt_SPPPOPPPPP
~gluRQRRJRPOON
~glucPPTRLOOOPO
~gluePPPOPPRPPP
~glutRQNPNSOPOP
~glyTMOSPPOPOP
~glycTMOSPPOPOP
~gmeSLNOOPVOOO
~gmenSLNOOPVOOO
~gmiQPPPPPPPPP
~gminQPPPPPPPPP
~gmuNPPPPPSPPP
~gmusNPPPPPSPPP
~gn_KSMPPOSPTO
~gnaNMQRPRRNRO
~gnalQPPPPPPPPP
~gnanNNPRQRROOO
~gnatOOPPPPPOSP
~gneOTQNRPNOOP
~gnedNTOPPQPPOQ
~gnesQPRORONPOO
~gniOMOOPPSOOT
~gnitQOPOPPPPPR
~gnoRRMOOROSOO
~gnorOUOPPOPPPP
~gnosSMNOOSPSOO
~gnsQNOPPPOPTP
~gns_QNOPPPOPTP
~go_QVPNOOPOOO
~goaRPOPPQOPPP
~goalRPPPPPOPPP
~goeNQLQPOSQPP
~goedRPOOPPPPPP
~goesLQMRQOSQPP
~goiIRTROTOOOO
~goinISTQOTOOOO
~golQPPPPQPPPP
~golfPOPPPQPPPP
~gonNLZPLSPOOO
~gon_OPQROPPPPP
~gonaPPQPPPPPPP
~goneNNUONTQOOO
~goniPPQPPPPPPP
~gonnPQPPPOPPPP
~gonyQNRPOPPPPP
~gooWXOMNMLOMT
~goodXUQMNLMOMT
~gorLPUPPPPPPP
~gorsMPSPPPPPPP
~gosPQQPPOPPPO
~goscQPPPPPPPPP
~gotPOOPPSPPPP
~got_POOPPSPPPP
~gouOQNRORSOON
~goutOPNRORSOON
~govQPPNPNOQTP
~govyOPPNPOPQTP
~gowSPOPPPOPPP
~goxNOTOROPPPP
~goxiNOTOROPPPP
~graPQSVNSMKPM
~gra_PPQPPPPPPP
~grabPPQPPPPPPP
~gracPQPPPPPPPP
~gradYNMOOPOOPP
~grafPPPPQPPPPP
~graiNRMNMRTPSP
~gramJON_ONOOQO
~granNTRNOVMOOO
~grapSMSNTOOPOO
~gratPSOPPOPPPP
~gravPOQOQPPPPP
~grayPPQPPPPPPP
~greORUKOMSNPQ
~greaPVLOMPRPPP
~greeNSPOOOPOOR
~grelQPONSOPPPP
~gresQOPPPPPPQP
~greyNLXPPOPPPP
~griTMTOOMOPRO
~gripRPPPPOPPPP
~grisPOQPPPPPPP
~gritPPQPPPPPPP
~grixSPPOOPPPPP
~groVOOOOOSONO
~groiSLRPPPPPPP
~gromQPPPPPPPPP
~grouQQRPPOPOOP
~growRPKOPQTPPP
~gruOQQPPPPPPP
~grunPPQPPPPPPP
~gryOQOPPPPPPP
~gry_OQOPPPPPPP
~gs_VMJLRWQOQM
~gsiMPPPTPPPPP
~gsidMPPPTPPPPP
~gt_PNVPPOOPPP
~gtaPNOOPUPPPP
~gthPPPRPPPPPP
~gth_PPPRPPPPPP
~guaONOOQPOPUP
~guanORPPPPPPPP
~guarPMOPPPOPVQ
~gueQIRONSVPOP
~gue_QJNONSWPPQ
~guesPQQPPOPPPP
~guiSNTOOOMPSO
~guidSNOOOPNPTP
~guilPPQPPPPPPP
~guinPPSPPPOPOP
~gulKSSOQOQQOO
~gulaLRSOQOQQOO
~gumSOPPPPPPPO
~gumsPPQPPPPPPP
~gunSMQPPPOPPR
~gunsOORPPPPPPR
~gurOOTQPOPPOP
~gurgPOQPPPPPPP
~gusQNPOORPPPP
~gus_QNPOOSQPPP
~gustQQOPPPPPPP
~gy_MQSQXKMMRO
~h'sSLPPPPPPSN
~h's_SLPPPPPPSN
~ha_QPROOPQPPO
~haaOOTPPPOPPP
~habRNSPPPOPPP
~hab_QORPPPPPPP
~hacSOOPOQPPPP
~hackQOQPPOPPPP
~hadRLSPQPOPQO
~hadoOMSPQPPPQP
~hadsQPPPPPPPPP
~haeOQRQOOPOPO
~haemOQRQOOPOPO
~hagPPQPPPPPPP
~hageOQQPPPPPPP
~hagiQPOPPPPPPP
~hahOPOOPVPOOP
~hahaOSOPPPPPPP
~haiHUROOURPNO
~hai_NSPPPPPPPP
~hainPPPPPQPPPP
~hairIRROOUSPNO
~hakQOVPPMOPPP
~hakeRPPPPPOPPP
~hakiOOVPPMOPPP
~halLNUVPWPMKK
~haldOPOPPPRPPP
~haleQLQOQUOPOO
~halfIVOUNRPONO
~haliPOQROPOPPP
~hallOUPOORPPOO
~haloROPQPPOPOP
~halsQMSPPPPPPP
~haltSMQPPPPPPP
~halvPPQOROPPPO
~hamOUPPOOOPPP
~ham_QPPPPPPPPP
~hanVSSIMPTISM
~han_SOSOPONOPO
~hanaOQPPPOQPPP
~hancTMOPPPPPPP
~handKPQMOUWOOO
~hangYIRNOOOKVP
~haniQPPPOPPPPP
~hankNYMOOQOOOO
~hannOSOPPPPPOP
~hantPOSPPNPPPP
~hapNVMNRMTNNQ
~hap_OMSPQPPPPP
~hapeNPNPOOVPQP
~happQZLORNMOMQ
~harPTKKMOTSQR
~hardLNZPPMQPPP
~hareRQPPOPOPPP
~hargNXLOPONTLQ
~harmZMINPQLPUP
~harpORPPPOQPPP
~hartORPQPNNPPR
~hasSOSQOMPOPO
~haseQQPOPPPPPP
~hasiQOQPPPQPOP
~hasnPOSQPNPPPP
~hasoQPPQOPPPQP
~hatKEIVMQXVMV
~hat'OLLSNLUPSS
~hat_RKHUOUPTJU
~hateOPQPOQPPPP
~hatsMQPQONPSPO
~hattNPRPPPQPPP
~hauNPUPPOOPPP
~hausNOUPPPOPPP
~havJRNONULOVS
~haveIUOPOQMOST
~haviQMOPPSNPSO
~havoPPQPPPPPPP
~hazQQPPPPPOPP
~hazaQPPPPPPPPP
~hboPSNPPOQPOP
~hbouPQOPPPQPOP
~hcaPPOPPPPPQP
~hd_QPOPPQPPPP
~hdaPSOPPPPPOP
~hdayPSOPPPPPOP
~hdrRPOOOOPPPQ
~hdraRPOOOOPPPQ
~he'LRYOQPPNMN
~he'lQRNPPPPPPP
~he'sKO[OQQPNMN
~he_NN\NOONOOO
~heaZSTPKJMJRR
~hea_POPSPOPPPP
~headWKTNOJTKTP
~healRMMOOOPSPU
~heapQPPPPPPPPP
~hearSUROOQMONN
~heatPVQOOQLOPO
~heavNPRRPPPPPP
~hecVXIMQPMQOO
~heckVVIMQPMQOO
~hedJSPSNLQXNM
~hed_LRSNNMUUNN
~heduOPMUOOMSPO
~heeLVROPPOOPO
~heefPPQPPPPPPP
~heekOOMPPSSPPP
~heelPTOPPQOPOP
~heetOTOPPNOPRP
~heezOOUPPONPPP
~hegORQOOPPPPP
~heiWSNONMNPRO
~heigQPPPPPPPPP
~heimSSNPOPOPPP
~heirRQPPOMOPRP
~helPQTNNTQMPM
~helfQQPPPOPPPP
~heliPKRPPQPPSP
~hellMSQPQPPPPP
~helpRQRNNTRNNN
~hemPQSPOPKPPQ
~hem_NNROQQMPQR
~hemaPPPQOPPPPP
~hemiQORPPPPPOP
~hemoQTPNOONQPO
~henHNOYUOMTLP
~hen_HMNWORPUMR
~henaSPPONPPPPP
~heneORPPROPPPO
~heniNOROSPOPPO
~henoQOPQQPNPPP
~henyNPPRSOPPPP
~heoKPPPVOPPPO
~heorOPPPRPPPPP
~heosPPQPPPPPPP
~hepNLPQPOVORO
~hepaNMPQQOTORO
~herQJROQRUI[H
~her'ONRPPPPPPQ
~her_PONMZTJPPN
~heraUOLSNSNOOO
~hereGLYMKNWL_M
~hermQRPOPOQOPP
~hernTQNPPOOPPO
~heroQOQPOPPPPP
~hersPMRRPQOPPP
~herwRONPPPQPPP
~hesVF[OMKYKON
~hes_XLOOMRSNNO
~heseQROPPOUOLP
~hesiOMQPPOPPSP
~hestNK[PPJQORP
~hetZKPOPNQNPO
~heteRMQOSOROOO
~hethXNNPNOPPPP
~hetiOQQPPPPPQP
~heuTNQPPPOPPP
~heumRPPPPPOPPP
~hewNMQPPUOPPP
~hew_NMQPPUOPPP
~hexROOQOPPPPP
~hexiROOQOPPPPP
~heySWILRTMPNN
~hey'NQQPPROPPP
~hey_UVHMRRNPNO
~hfnQPOPPPPPPP
~hfncQPOPPPPPPP
~hfpPPPPPPPQPP
~hfpePPPPPPPQPP
~hfrPPOORPPPPP
~hfrePPOORPPPPP
~hfuRPPPPPPPPP
~hfulRPPPPPPPPP
~hiaQNSPPOQRMO
~hia_PPPPPPPSNP
~hiatQOQPPPPPPP
~hiazQPPPPPPPPP
~hibOPPOSPPPPP
~hibiOPPOSPPPPP
~hicSLGSORVTRK
~hic_OPPQPPPPPP
~hiccOOPPPQSPPP
~hichOLHRPRUUSL
~hiciSPOOQOOPPP
~hickTPOQOONOPP
~hidPROPQPPPPP
~hidePROPPPPPPP
~hieQORPPPPPPP
~hierPNSPPPPPPP
~hifKVMPOPRQQO
~hiftKWMPOPRORO
~higVLVMQMOOPO
~highVLVMQMOOPO
~hikNSOPPPQPPP
~hilRPNPQOTNOO
~hildSOLROPRNQP
~hileSORNSOOPNP
~hiliNRPPPPOPPP
~hillQPPPPQOPPP
~hilsMPPPOPUPPP
~himMQONVOOPPP
~himsQPQPPPOPPP
~hinRQ[MOPSOJJ
~hin_UNQOOPLSPP
~hindRROOPPPPOP
~hineL\QSMLOOOO
~hingRLVMTQROMM
~hinkKKSOPTWONO
~hinnQOQPPPOPPP
~hintQOPPPPPPPP
~hioNQQOSONPRP
~hiolOQQPPOOPRP
~hiopOPPPSOPPPP
~hipOPROOPMPQT
~hip'POOPPQOPRP
~hip_NSQPPOPPOP
~hiplQPPPPPPPPP
~hirOPTOPQMPPP
~hirdPORPPRNPPP
~hirtNPRPPPPPPP
~hisKOJNNMbMTO
~his_HVINMN]LVP
~histPLPPQOUQNP
~hitORQOOPTOOO
~hiteNRPOOPTOOO
~hitiQPPPPPPPPP
~hiuNPOOTOQPPP
~hiumNPOOTOQPPP
~hivNORPRPPPPP
~hiveNORPRPPPPP
~hizNPPPSPQPPP
~hizoNPPPSPQPPP
~hlaPORPPQOPPP
~hlamPOPPPRPPPP
~hleQQQOOOPTMO
~hlebNQPPPPPTNP
~hlesQPPPPPPPPP
~hloPOOUPOPPPP
~hlorPOOUPOPPPP
~hlyPPOPPPPPPP
~hly_PPOPPPPPPP
~hm_QPOPPPQPPP
~hmaMQSOSPOQOO
~hma_PQQORONQOO
~hmatNPSPQPOPPP
~hmePMSOPPOOSP
~hmerQOROPPPPPP
~hmiPPPPPPPQPP
~hn'OPPPSPPPPP
~hn'sOPPPSPPPPP
~hnePQPPPOPPPP
~hniPPQPPPPPPP
~hnoQPPPPPPPPP
~hnoiQPPPPPPPPP
~ho'NVOOPONPOQ
~ho'sNWOOPONPOQ
~ho_QRROPMNOSO
~hoaOPRPPOQPPP
~hoarOPRPPOQPPP
~hobPPPPPPQPPP
~hocSLYMMOQOOO
~hockTLZNNPMPOO
~hocoORNPPPRPPP
~hoeOWRPOMOOOO
~hoeaRQPQPNPPPP
~hoesPRPPPPOOPP
~hoevNVOPPOOOPP
~hoiKQOPQPUPPP
~hoicOPPPQPPPPP
~hoidMOPPPPUPPP
~hoisORPPPPPPPP
~hokPOVPPOOOPO
~hokePQQPPPPOPP
~hokiPNUPPOOPPP
~holTIQHUQQMRT
~hol_PONMROUOPQ
~holdPLPNTKOOUU
~holeTMUOOTLPNO
~holiPROOPPPPPP
~homSNRLLPNQ[K
~hom_OMOPPOOO\L
~homaNPPPPPSPPP
~homeVQSLMQLROO
~honJUTLQMLRTQ
~hon_NSPPPPPPPP
~honaQPPPPPPPPP
~hondRPPPPPOPPP
~honeLPTMPNNSUQ
~honiOPQPQPPPPP
~hooQORMNXMONQ
~hoodQPPPPPPPPP
~hookOROPPOPPPR
~hoolQSNNOTOPOO
~hoopQOQPPPPPPP
~hootPNTPPOOPPP
~hopTOPPPONPPP
~hop_PPQPPOPPPP
~hoprPPPQPPPPPP
~horZVPMMNLPLN
~horaOSROOPOPPP
~horiQOPPPPPQPP
~hormROPPPPPPPP
~horsQPPPPPOPPP
~hortXSONOOOOMO
~hosQSMNPKUMTQ
~hoscPSOPPOPPPP
~hoseNSNOPOTPNQ
~hosiOPOPRPQPPP
~hospUOOMMMPNWQ
~hostPORPPPPPPP
~hotOSNMSPUNIT
~hot_MTNNTROONQ
~hotiRPPPPPPPPP
~hotoOSMOOOWOLT
~hotrOQPPQPPPPP
~hotsSKTOPPPPPP
~houQJNZMPGPWR
~hougRNOPORPPPP
~houlVKORNVORKN
~hourNSP[OJLORN
~housONQPONMOZO
~houtMRLNQOOPPX
~hovSMOPPPSPOP
~hovaSPOPPPOPOP
~howOROOOOTPOO
~how_OQOPPQPPPP
~howeOQPPPPQPPP
~howiPRPPPPPPPP
~hownUNOPPOQPPP
~howsMPRPPOSQPP
~hpcQPPOPPPPPP
~hpc_QPPOPPPPPP
~hr_POSPPPPPPP
~hraPRPPPOPOQP
~hranPROPPPPPPP
~hrasPQPPPPPOQP
~hreRMRQQNPIVP
~hreaOOPPPPRJVP
~hreeTNPRNPOOOO
~hrenNPPPSPQPPP
~hresROOPPPOPQR
~hrewPSOPPOPPPP
~hriRTLPOQPPOO
~hrinQQPPOPPQPP
~hrisOROPPROPOP
~hritQOPPPPRPPP
~hroQNUKQMSVMN
~hro_OPPQRPPPPP
~hroaMNTOOOUPPP
~hromSOONPOOTOO
~hronRPONOOQROP
~hrooNRRPPOOPPP
~hropRPPPOPPPPP
~hrosRPPPPOPPPP
~hrouMPRPQOPPPP
~hrowPORPPQOPPP
~hruNOPQRPPPPP
~hru_POPRPQPPPP
~hrusOPPPRPPPPP
~hs_YMIQLTSNOP
~hssQPPPPPPPPP
~hss_QPPPPPPPPP
~ht_PRWOOIOLUP
~hteMPNOOWQOOP
~htedPQOPPOPPPP
~htenQONPPRPPPP
~hterLOPOOUQOOQ
~hthOPPPPOQPPP
~htiPORPPPPPOQ
~htinPOQPPPPPOQ
~htlQQOPPOQPPP
~htlyQQOPPOQPPP
~htnPPQPPQOPPP
~htsPKROOTNOPT
~hts_PKROOTNOPT
~hudOSOPPPPPPP
~huddOSOPPPPPPP
~hugOPRPPPROPP
~hugeOOQPPPRPPP
~huiOOSPPPOPPP
~humQONOOOSPPS
~humaQNOPPPPPPS
~humbOPOPPOSPPP
~hunKSRPPORPPP
~hundNPPPPPSPPP
~hungMTQPPOPPPP
~huntPORPPPPPPP
~hurTRPORPMONO
~hurrOPRPPPPPPP
~hursNUOOPSOPOP
~hurtWNPOSMNOOO
~husNPRPPROOPP
~husbNPRPPROOPP
~hutPPPPQPPPPP
~hut_PPPPQPPPPP
~hwaOOQORPOPSP
~hwasPPPORPOPPP
~hwayPOPPPPPPSP
~hy_VMPOMPUOOO
~hyaQPPPPPPPPP
~hyalQPPPPPPPPP
~hydPOPUPOOOOO
~hydrPOPUPOOOOO
~hygPQPPPPPPPP
~hygiPQPPPPPPPP
~hylONOTUONPOO
~hyl_QPPPPPPPPP
~hylaPOPSQPNPOO
~hyleRPOOPPPPPP
~hyllKPPRTPPPPP
~hylpQPPPPPPPPP
~hyoPPPOSPPPPP
~hyosPPPOSPPPPP
~hypTOOMNPTQOO
~hypePONNPOVPPO
~hypoSPQOOQMQOO
~hyrPPPRORNPOP
~hyroPPPRORNPOP
~hysPSOPORNMSO
~hysiPTNOOSNMRO
~hystPOQPPPPPPP
~hytQOPPOPQPPP
~hythQOPPOPQPPP
~i'lOVOPPNPPPP
~i'llOVOPPNPPPP
~i'vKSTOPTNOOO
~i'veKSTOPTNOOO
~ia_cKNKKJURRK
~iabVNONMQKOQU
~iabeUQPMMRLORO
~iablPMORPOOPOV
~iacSLTOOONSOO
~iac_NNTOPOOTOP
~iacaSONPPPPPPP
~iadNQOPOPSPPP
~iadhOPPPOPSPPP
~iagNROOORPRPN
~iageOSQOOPOPQO
~iagnOOOOPSPRPO
~iaiPQOPPPPPPP
~iaisPQOPPPPPPP
~ialSSSRPONOKM
~ial_USTOONNPLM
~iallOQPPPPPPPP
~ialsPPNROORPPO
~ialyMPOTRSOOOO
~iamPNQNOOPTPP
~iamcQPPMOPPUPP
~iamoOOQRPPPPPP
~ianVMUNOQMOOO
~ian_SOOOPROPOP
~iancPOSOPPPPPP
~ianoPPQPPPPPPP
~iansQPPPPPPPPP
~iapNOPSNRPPPP
~iapiNOPSNRPPPP
~iarRPPTOMPPOP
~iarrQPPTOMPPPP
~iasNPQOORSOOO
~ias_NQRPPPPPPP
~iasiPNPPORQPPP
~iatXPOOOOMNQO
~iateTOPPPPOOPP
~iatiSQOPPOOPPP
~iatrQPOPPOOORP
~iaxMQORQOOPRP
~iaxoMQORQOOPRP
~iazNMSTPQOOOO
~iazeNMSTPOPPPP
~iaziPPPPPQOPPP
~ib_MTNOTPNPRO
~ibaPPQPPPPPPP
~ibbPPQPPPPPPP
~ibblPPQPPPPPPP
~ibeOOOOSOOORR
~ibe_QNOPPOPPSR
~ibedPRPPPQPPOP
~iberQPPPPPPPPQ
~ibiUNPLQONOQS
~ibilROPPPPPPPP
~ibinSOOPPOPPOR
~ibioQPQNNQNORR
~ibitOPPOSPPPPP
~iblKRPNRROOQR
~ibleKQRNSQOOOR
~iboRPPPOPPPPP
~ibodRPPPOPQPPP
~ibrPQQPPOPPPP
~ibraOTNPPPPPPP
~ibriQNSPPPPPPP
~ibroQPPPPPPPPP
~ibsORPPPPPPPP
~ibs_ORPPPPPPPP
~ibuRNRNSQOOOO
~ibulQPPPPPPPPP
~ibupROONSQOPOO
~ic_OUNKIPTKZQ
~icaZJTHRLOXNM
~ica_RNSOOPOPPP
~icacTPOOPPPPPP
~icadPNRPPPPPPP
~icagPPPPQPPPPP
~icaiQPPPPPPPPP
~icalXPMNPNNSMQ
~icanPOQPPPRPPP
~icarJNTMPOTVOO
~icasOOPORPPPQP
~icatRQNOQONQSN
~iccPOPOPPSOPP
~icc_QOPPPPPPPP
~iccuOOPPPQSPPP
~iceLOKNOLMQ[Y
~ice_LUEOPOMQVY
~iceaQPPPPPPPPP
~icedPQOPPPRPPP
~icerPNSPPPPPPP
~icesPLSPPOOQSP
~ichSHSONPRTRN
~ich_TJKQOQTTRK
~ichePQPPPPPPPP
~ichtNLYOOOOOPR
~iciXLPSOMOMQP
~ici_QOPPPPPPPP
~iciaPPQPPPOPPP
~icidUOQONONPQP
~icieOOPROPRPPP
~icilRRORLPOPQO
~icinPNNRVPNOOP
~icitROPOOORNOQ
~ickWSNPLRFURN
~ick_TIPRMSKWPP
~ickeQXLOOOONQO
~ickiQPQPPNOPPP
~icklQNSPOQOPPP
~icknRPPPPPOPPP
~icksNRNPPROPQP
~ickyPQOPPOPPPP
~iclLQQSSMQOOO
~iclaRPPPPPPPPP
~icleNQQPPNRPPP
~icliQPPPQPPPPP
~icloKPPTSPPPPP
~icoROXPNQMPMO
~ico_TMTOOOOOOP
~icoaOSPOOOPROP
~icoiQPPPPPPPPP
~icolPORPPPPPPP
~iconQPPPPPPPPP
~icopMOQTNQPPPP
~icosOQQPORPPPP
~icotOPPPRPPPPP
~icrOROPOOOOTP
~icroOROPOOOOTP
~icsUROMMRQOOO
~ics_UROMMRQOOO
~ictMRROONROSO
~ict_PORPPPPPPP
~ictaNRQPPPQOOP
~icteLRPPPOPPUP
~ictiTOQPPOOOOP
~ictuOPOPPPSPPP
~icuSKOOOOMSVO
~icu_QNMPPPOQUO
~iculPOQPPPOPRP
~icusQNQPPPNSPP
~icyTMNOPOOOVN
~icy_SNNOPPOOVN
~id'PQOPPNRPPP
~id'sPQOPPNRPPP
~id_SHPD]PSSMQ
~idaQPRSMNNPSN
~ida_PORPPPPPPP
~idadQPPPPPPPPP
~idalQNQOOOQPPP
~idanOPPPPPPQPP
~idasROPOPPPPPP
~idatQROPPPPPPO
~idaxQPPQOPPPQP
~idayNTOOOPOPSO
~idazPOQRQOOOPP
~iddQNPPPPSPPP
~iddlQPMPPPSPPP
~ideYJWIMO[KLO
~ide_MLXNPQTLPO
~ideaMNOPPOXPPP
~idedPSPPPPPPPO
~idelQOPPPPNOTP
~idemQPPPQOPPPP
~idenTQTNNNRNNP
~ideoTOOPPPPRNN
~idepRNOOQTOPOP
~iderOPPPPPQPPP
~idesRPNPPOOPOU
~idgORMPOOOOWO
~idgeOSMPOOOOVO
~idgiPPPPPPPPQP
~idiRMNVQOPPNO
~idinPLPVPOOPPO
~idisPPPPPPPQOP
~idivSNPPPPPPPP
~idlQPPPPPPPPP
~idliQPPPPPPPPP
~idnRLPNTPRPOO
~idn'PQPPPPPPPP
~idneRLNNUQSPOP
~idniPQOPPPPQPP
~ido[QSNNMONLN
~ido_PORPPPPPPP
~idocRQPQOPPPOP
~idogRPPORPPPPP
~idolSOOQQPOPOP
~idonROPQOPPPPP
~idorNTPPPORPNP
~idosSOQNPPOPPP
~idrPOMPPPTPPP
~idroPOMPPPTPPP
~idsYRNOQPPLNO
~ids_YRNOQPPLNO
~iduRPPPPPOPPP
~idurRPPPPPOPPP
~idwQNOPPPPPQQ
~idwiQNOPPPPPQQ
~ie_XOVMNOMOOO
~iecPNRPPPPPPP
~iectQPPPPPPPPP
~iedRSKONSNUNP
~ied_QQKONSNVNP
~iefSROOPPOPPP
~ief_SQOOPPOPPP
~iegPPROPPPPPP
~ielUMPPPQOOPP
~ieldULPPPQOOPP
~iemQPQPPOPPPP
~ienPVTMRKKOSO
~ien_PRPPPPPPPP
~iencLSOROPQPPP
~iendNPQOPRPPPO
~ienePPRPPPPPPP
~iensNSOPPPPPPP
~ientVPRLTJKOSQ
~iepOQPPPPPPPP
~ierNPVMNPMWON
~ier_NPRNNPNXPO
~ieraPQQPPPPPPP
~ierePPQPPPPPPP
~iernPORPPPPPPP
~iersQOQPPPPPPP
~iesTSMSMLONTP
~ies_TTKSMLONTP
~ietLPWOOQRONO
~iet_LQWOOQPOOO
~ietiQQPPPPPPPP
~ietyNPOPPPRPPP
~ievPPRPPPPPPP
~ievaOPQPPPPPPP
~ieveROPPPPPPPP
~iewQTNOPOOROP
~iew_SPOPPOOROP
~if_PPPPPPPROP
~ifaOOPOTPPPPP
~ifamLPPPVPPPPP
~ifaxSPPONPPPPP
~ifePLTXNPLNNP
~ife_SLVRNPNONQ
~ifedQPPROPOPPP
~ifenNPPPTPPPPP
~ifepOPPSNPPPPP
~iferORNRPPPPPP
~ifesPPPPPQPPPP
~iffPIRPROUQPN
~iff_SKTPONQROO
~iffeNNNPTQTOOO
~iffiPOPPPPPPRP
~ifiOSLNNPNZMR
~ifi_PTNPPPPPPP
~ificOQQOPOQRNQ
~ifiePONOOQNYOO
~ifitQPPPPPPPPP
~iflTPONOOOORO
~ifloRPOOOPPOSP
~ifluRPPOPPPPPP
~ifoQQQPPPOPOP
~iforPQPPPPPPPP
~iftIQTOOSSNRO
~ift_JURPOOPOSN
~ifteNSPPPPPPPQ
~ifthOMRPPPSPOP
~iftiRLQPPSOPPP
~iftsQPOPPRPPPP
~iftyPPPPPPQPPP
~ifuQQPPPPPPPP
~ifyOOOPPPSPPP
~ify_OOOPPPSPPP
~ig_OOQRPPPPPP
~igaXNPOOOOOPO
~igarRPPPPPOPPP
~igatVNPPOOOOPO
~igeRLQPOOOOOT
~ige_QNQQPPPPPP
~igedOPPPPPPPPR
~igenROPPPPPPPP
~iggQORPPPOQPP
~iggeQORPPPOQPP
~ighVOQPPJOKTQ
~igh_QLVOQOOOPO
~ighbPSNPPOQPOP
~igheRPPNPPPPPP
~ighsSPPROMOPPP
~ightQPNPOOPLUS
~igiNOTOQNORPO
~igidNNTPPORPPP
~iginQPPOROPPPP
~iglONRPPPQPPP
~igliPORPPPPPPP
~igloOOQPPPRPPP
~igmPOPPOPRPPP
~igmiQPPPPPPPPP
~ignHWKOOMTMXQ
~ign_KSMPPOSPTO
~ignaQOQPPPOOSP
~igneNTPOOQPOOQ
~igniNNPPPPSPOR
~ignoOUOPPOPPPP
~ignsQNOPPPOPTP
~igoLQVOROPOOO
~igo_QROPPPQPPP
~igorMPSPPPPPPP
~igoxNOTOROPPPP
~igrNQMPMPTOUO
~igraNQMPMQTOSO
~igsOPRPPPPPPP
~igs_OPRPPPPPPP
~igtORPPPPPPPP
~iguQNRQQOOPPP
~igueRPPPPPPPPP
~igurONRQPOPPPP
~iitQRPPPRNOOP
~iitiQRPPPRNOOP
~ijnPLUPPPPPPP
~ijn_PLUPPPPPPP
~ikaRQNPPPPPPP
~ikePTUNOOSNMM
~ike_OVUNOPOOMN
~ikelRNOPPPSPOP
~iktOQQPPPPPPQ
~il_SLPJ]QOOLN
~ilaNNTNPNRSPO
~ilabPQOPPPOPRP
~iladPPQPPPPPPP
~ilagRPPPPPOPPP
~ilarROPPPPPPPP
~ilasPORPPPPPPP
~ilatLNROOOTSOP
~ildXPIOSNOKUO
~ild_PPLTOPQNQO
~ildeQPONUOPPPP
~ildiPOOPPPPNUO
~ildlQPPPPPPPPP
~ildrVPPMOPOPOP
~ileQOSNQKROLV
~ile_VPOMRLVNMO
~iledOQPOPNOOPU
~ilenPPQPPPPPPP
~ilepONPRPONROS
~ilerOROPPPPPPP
~ilesPPQPPPPPPP
~iletNORPQQPPPP
~ilhPPQPPPPQPP
~iliQPPPONQNUN
~iliaSNPPPPOPPP
~ilicPPQPPPOPPP
~ilieOPPPPPPPRP
~ilinPRQPQPNOPO
~ilioNPPPPPUNPP
~ilitQONPPOOPTP
~ilizQPPPPPPPPP
~ilkQPOOQSQNOP
~ilk_QPOOQSQNOP
~illSSRNLUE\FR
~ill_SMMKTZFUHU
~illaNRSOOOOQOO
~illePSQPOOOQPP
~illiRTKTKONSPO
~illnOPPPPOQRPP
~illoOTNPPPPPPP
~illsSLTOONQQOO
~illuQPPPPPPPPP
~ilmQQNPPORSMP
~ilm_OPNPPOSTNP
~ilmsRPPPPPOPPQ
~iloLPOZONOOOO
~ilo_NOQUOOOPPP
~ilosOPPTPOOPPP
~ilsOMROMSTOOO
~ils_OMROMSTOOO
~iltNOPSRONROO
~ilt_NOROSOOPPP
~iltePPOTNPOPPP
~iltiPPPPQPPPPP
~iltrQPPPPPPPPP
~iltyOPPPPPPRPP
~iluPPNRKPPPTO
~ilurPRNQPQOPOP
~ilutPOPSOPQPPP
~ilyTOORPOMPOS
~ily_TOORPOMPOR
~im_PQPPPNMXLP
~imaOLRLYOTPNO
~imabPOPOTPPPOP
~imagQPPPPPPPPP
~imalPPRNPPPPPP
~imarROOONPSQPP
~imatTONPPPPPPP
~imazJOPQUPRPPP
~imbQMTPOPORPP
~imb_SOPPOPPPPP
~imbiPPQPPPPPPP
~imePNMRNPPPWM
~ime_MRRPMNMSUO
~imenQQOTOOOPOO
~imerUNOONOTOOO
~imesLNNOTTPOUO
~imetROPPPPPPPP
~imiTMPOPOOQOR
~imibQPPPPPPPPP
~iminVNONQPOPPP
~imitNOPQPPOQOS
~immSOTONOOOPO
~immeQQROOOOPPP
~immiPNRPPPPPPP
~immuQPPPPPPPPP
~imoQOPOSPOPPP
~imodRPPOOPPPPP
~imoxOOPQQPPPPP
~impNOOTRMSOOP
~imp_NORPPPQPPP
~impaOOPRPPPPPR
~impiOPOPPNUPPP
~implPOOSROOPPO
~imprRPPPPPPPPP
~impuQPPPPPPPPP
~imsRPQOPPOPPP
~imseQPQPPPOPPP
~imuORPOSOOOOP
~imulPTNPPPPOPP
~imumOORPQPPPPP
~imusPOPPRPPPPP
~imvRPPOPPPPPP
~imvaRPPOPPPPPP
~in'PPPPPPQPPP
~in'sPPPPPPQPPP
~in_VVUXTTMHK?
~inagMPKIMPMMQ
~ina_^HONLNTOOQ
~inacSPPONQPPPP
~inafQPPOPQPPPP
~inagPPQPPPPPPP
~inalRSPQOONOOO
~inanQQPPOOPPPO
~inarRROPPOPOPP
~inasQPPPPPPPPP
~inatOOSNROOPPR
~inbPSOPPOPPPP
~inboPTOPPOPPPP
~incNLSRK\QOMM
~inc_POOTOOPPPP
~inceOJONN^SNON
~inchPORPPPPPPP
~inciPSOOPOORPP
~inclOROPPPPPPP
~incoQOQPPPPPPP
~incrPORQOPPPOP
~ind\TPNLOMKNP
~ind_ZQLNOQNOPN
~indaOPPSNPPPPP
~indePTOOONOOOQ
~indiPNQOQOOPPR
~indlOPRPPPPPPP
~indoRRQPNOOOPO
~indsPORPPPPPPP
~induRPPOPROOOP
~ineRNJT]RUIIL
~ine'PSPPPOPPNP
~ine_MIKW^VWGJL
~inedSQPOONOROO
~ineeNRQPPOPPPQ
~inenOSOPPQOPPP
~inepQPPPOPPQPP
~inerPQPOPOPRQP
~inesQOOOQPQORP
~inetQOQPOPPPPP
~inezPOOPSPPPPP
~infQRNVPNQLPO
~infaVUMPMOOOOO
~infePLROPTQOPO
~infiPPQPPPPPPP
~inflMPPOTPPPPP
~infoORPPPOOORQ
~infuMQMYPMSOOO
~ingUXVKJRTKIO
~ing_NY_KJOQKIQ
~ingeMNROPOXOOO
~ingiOORSOSMPOP
~inglQNJORPXPOO
~ingoPROPPPPPPP
~ingrUOPOOPOPPP
~ingsQQIOOUPPRO
~inguQPQPPPOPPP
~inhNLRPSUOOOO
~inhaOLRQPUOPOO
~inhiOPPOSPPPPP
~inhoOQQPPPPPPP
~iniJZRORNJMVN
~ini_RPOPPPPPPP
~inibPNSPPPPPPP
~inicPUONOOLOWO
~inimPORPPPPPPP
~ininLQRRPRPOPO
~inioPQPPPPPPPP
~inisNUSPPOOPNP
~initNQPSOPOQPP
~injSNPPNPKSPS
~injeQOQQNQMSOP
~injuRPOOPONOQR
~inkQOQMOTYLOM
~ink_NRSNNSSMPN
~inkePOQPPORPPP
~inkiTNMOPQTPPP
~inksOPPOQQQPOP
~inlOONPPPUPPP
~inleOONPPPUPPP
~innRNOPORPPPO
~inneRPPPPQOPPP
~inniPOPPPQQPPP
~inoSLQNQMMSQS
~ino_OOTPPPOPPP
~inolUOONOONTOP
~inopNQORROQPOP
~inorONOOPPOOST
~inosRPPPPOOPPP
~inpONTNPPOSOO
~inpaQOQPPPPQPP
~inpoOPSNPPPPPP
~inptPOPPPPPRPP
~insLTTERMSQRR
~ins_JRSMORUNRN
~inseNNPPRPOPSP
~insiPNSPOOSPPP
~insoRQOOQOQOOP
~inspPROPPPPPOP
~instVOPKNPMQNV
~insuMRRNRNNTRO
~intXRMPLORRLM
~int_RNRKOLTPOU
~intaPQPPPPPPPP
~inteQXGWQLPSNL
~intiNPROPPPPPP
~intmPLNOPYOOOO
~intoRRQPONMQQO
~intrSOPQNOONSP
~intsQQOPPQPQMO
~intuPMSOPORQPO
~inuOPXONJNUNP
~inuePNQOPOPPPS
~inumQPPOPPQPPP
~inuoQPPPPPPPPP
~inurPPPPPPQPPP
~inusTPOPPOOPPP
~inutJRXQNMNVNN
~invPKOPPPXOOO
~invaQPPPPPPPPP
~invePMPPPPTPPP
~inviPQOPPQPPPP
~inyOPQPPOPPRP
~iny_OQQPPPPPOP
~io_LO\OPLLNOS
~iodPMOQSTMPPO
~iod_NOPPPSOPPP
~iodaPOORRPOPPO
~iodiPPPPQPOPPP
~iodsQPPPPQOPPP
~iofQPPPPPPPPP
~iogROPPPPPPQP
~iogrQOPPPPPPQP
~ioiSROOQNOOPP
~ioidRROOQNPOPP
~iolNQSNNPMOUP
~iol_RPPPPPOPPP
~iolePQPPPPPPPP
~ioliPQQPPOOPRP
~ioloMPQPOQPPSP
~iomPROPPPPPPP
~iomePROPPPPPPP
~ionSNQSHLSURO
~ion_TLIVLLQWRO
~ionaQOSOPPOPPO
~ioneOPSPOORPPP
~ioniPORPPPPPPP
~ionnQPPPPPPPPP
~ionsQTONMPRNPP
~iopPNOOSTNRMO
~ioprOPPPSOPPPP
~iopsPOPPPUNSMP
~iorVONNOMOOUO
~ior_TNPNOMPPSO
~ioraNOQPPPPPRP
~iorsROPPPPPPPP
~iotSSQMLSMOPR
~iothPPPPOSOPPP
~iotiRRQNNPNOPR
~iotrRPPPNPPPPP
~iouNOUOONSNPQ
~iousNQSOONSNPQ
~iovPQQPPPPPPP
~iovaQPPPPPPPPP
~ioveOQQPPPPPPP
~ip'POOPPQOPRP
~ip'sPOOPPQOPRP
~ip_QQOTNOPOQO
~ipaPLQPOPMQST
~ipapPPRPPPOPPP
~ipatQPPPOQPPPP
~ipeQUOQOOOPNP
~ipe_PROPPPOPPP
~ipedPRNPPPPPPP
~ipenPRQOPPPPNP
~iperPOPROPPPPP
~iphOQMTONSPOP
~iphaQOPPPPQPPP
~ipheNPOUPORPPP
~ipiSNQPQOMOQO
~ipidOPQPOPOPRP
~ipinROPPRONPPP
~iplQOPOPORPPP
~iplaQPPPPPPPPP
~iplePOPOPORPPP
~ipoOQQSNPQPOP
~ipolOPPSNPRPOP
~ipotPORPPPPPPP
~ippRKTOPPPPPP
~ippePNSPPPPPPP
~ippiRNQPPPOPPP
~iprNLPPVOROPO
~ipraNNPRQPSPPP
~ipreQPPPPPPPPP
~ipriQOQPQPPPPP
~iproNOOOUPOPQP
~ipsQMUOONOTPN
~ips_OKUOONPTRO
~ipstQRPPPPOPOP
~ipsyQPPPPPPPPP
~iptOPRPQQOOOO
~ipt_NQPPSPOPOP
~iptaNPPOQSPPPP
~iptiQPPPOPPPPP
~iptyQPRQNOPPPP
~iquTMQPNQPOQO
~iqueSNROOOQPOP
~iquiQNOPPRPPRP
~ir_VSNQOOMPON
~iraMPXNNPPQNO
~ira_OMUPPPPPPP
~iracNSQQOPOPPP
~iralNOPPPRQPPP
~iramPPPPRPPPPP
~iratMSPOOPQROP
~iravTOPONPPPPP
~ircPNTPPPOPPP
~ircuONTPPPPPPP
~irdOOUPPQMPQO
~ird_OOTPPRMPPP
~irdrOPQPPPPPQP
~ireMOSMQPMPQT
~ire_MSYOOONQNO
~irecQNPPPOPOQS
~iredPQLOOSPOSQ
~iremOQPPPPPQPP
~irenOOOPTPPPPP
~iriURRLPPNOOO
~iricROOPPPPPQP
~irinQRQMQQOPOO
~irioMPSPPPOPRP
~iriuTPOOOPQPNP
~irlSRNOPQNPPO
~irl_RRNOPPOPPP
~irlsQPPPPPPPPP
~irmQNQQPPOPPP
~irm_SNPPPPOPPP
~irmaOORPPPPPPP
~irmeOQPRPPPPPP
~iroOOQNORPROO
~iro_PORPPPPPPP
~iromOPPPPPRQPP
~ironOROPQQOQPO
~irpQQPPPPPPPP
~irrTLROROOOOP
~irrePOQPPPPPPP
~irrhOPPPRPPPPP
~irriSOOPPPPPPP
~irsWTNQOLHRSN
~irs_NVOOPPOPPP
~irstUOORPMIRUO
~irtORPNPOQMPS
~irtaROOPPPPPPP
~irthNSNOPPRMPR
~irtyOORPPPPPPP
~iruRPOPPOQPPP
~irusPPOPPORPPP
~irwRJVPPPOPQO
~irwaRIVPPPOPQO
~irwePQPPPPPPPP
~irzQPPPPPPPPP
~irzeQPPPPPPPPP
~is_WSNMEI\SVH
~isaWNOONOOROP
~isa_UOOPOPPPPP
~isabQPPPPPPQPP
~isagPOQPPPPPPQ
~isatROOPPPPQPP
~iscVUONONNMLS
~isc_POPPPQQPPP
~iscaQPPPPPPPPP
~iscePOQPPPPPPP
~ischSTNOPONPNQ
~isclOOPPPPPPPS
~iscoQPQPPPOPPP
~iscuRUOPPOOMPP
~isdPPPPPQPPPP
~isdoPPPPPQPPPP
~iseTRMPONTNON
~ise_RQPOROOOOP
~iseaTOPPNOQPPP
~isedNOPQOOTPQO
~iserPRNPPPPPPP
~isesROPPPPPPPP
~isfNPPPPPRPPP
~ishRZSNOOLOMN
~ish_OWSOOPNOMO
~isheOVPPPONPPO
~isiMMUKNLMZVN
~isinOPRPROOPOP
~isioNMPOPOUQOQ
~isisQMSPOPOPQP
~isitMTNNNMJ[WN
~iskaNKNNNJONU
~isk_`OJONNKONU
~islOORPPPPPQP
~islaOPPPPPPPQP
~ismRNQPPPPQOP
~ism_QOQPPPPQOP
~isnNPQPPQPPPP
~isn'OQQPPOPPPP
~isntPOQPPPPPPP
~isoPIPSNOYMRP
~iso_OOQSOPPPPP
~isodSPOPPPPPPP
~isolMNNQSOVOPO
~isonMOQQNQPOSQ
~isopPOPORPPPPP
~isorQPPPOPPPPP
~ispOQROOOOPNS
~ispeOPPPOPPPOS
~isphQPPPPPPPPP
~isplPQQPPPPPOP
~issRPSROLKQNT
~iss_SJVOPMQPOQ
~isseMNSVOQLOMT
~issiTWINONORQO
~issoPOQPPPPPPP
~issuNPPPRPPPPP
~istIJSLKUXMXQ
~ist_MOLLMVTNYN
~istaQPPOPOPPPQ
~isteLNSOMQROQS
~istiQNSPPOPPOP
~istmOROPPROPOP
~istoOLOSPPTQNP
~istrNQRPQOOPQP
~istsRPPPPOPPPP
~istuQNSPPPPOPP
~isuMQOOSPRPOP
~isyQPPPOPPPPP
~isy_QPPPOPPPPP
~it'PUQOORNONO
~it'sPUQOORNONO
~it_OSRJOOJ_OL
~itaVNMLLORKTX
~ita_QPRPPPPPPP
~itagPQPPOPPPPP
~italVPNMPLONVO
~itamRQMONSROOP
~itanOMPPPOPPPV
~itarORPPPPPPPP
~itatNNPQOQROOS
~itcOKPSNTSNRO
~itchOKPSNTSNRO
~iteKKOKPLRUZS
~ite_LMOLRNRPWT
~itebPRPPPPPPPP
~itedOQPPPPPQPP
~itemOOPPPPOWOP
~iterOMPQPOOOUP
~itesQPOOOPSOPP
~ithZPHMUISTJS
~ith_MULQUOWRJJ
~ithdRPOOOOPPPQ
~itheQPOPPPPPQP
~ithiQNQOTOLSOO
~ithoSLNNOMPPQX
~ithrSOOPSOOOOO
~itiLOIQMV[NPP
~itiaNQOSOPPQPP
~iticONRPPOPSPP
~itieOROPPPPPPP
~itinLTSMMQSNRO
~itioRMONPOPPOU
~itisSSKSLOWMPN
~itivPLMOUTROOO
~itnSOQPPOOPOQ
~itneSOQPPOOPOQ
~itoRKRPRNMMUO
~ito_OPSOPQOPPP
~itocQOPROOPPPP
~itolOOPTOPPPPP
~itonOPPOSPOPPP
~itorUNQKQOLNVP
~itrOGSW[KMNQN
~itraNNOUQNOOSO
~itreRMQTNOOPPP
~itriOOSPOOQPOP
~itroPMON]NNOOO
~itsMNQYLNNRRO
~its_KNRYLNNRRO
~itseRPOPPPPPPP
~ittJOUMTMMSRS
~itteJOPOUKNSST
~ittiPQVOOMOPOO
~ittlNPNPPUPPPP
~ittyQPPOPPPPPP
~ituRNQPPPOPPP
~itusQOPPPQPPPP
~itutQPOPPPPPPQ
~itySJRONKKOXW
~ity_SJRONKKOXW
~itzPNTPPPPPPP
~itztPNSPPPPPPP
~iumNPTMYMWMJM
~ium_NPTMYMWMJM
~iurRPPPPPPPPP
~iureQPPPPPPPPP
~iuriQPPPPPPPPP
~iv_SOPOPPPPPP
~ivaPLOXNRPOPO
~iva_QORPPPPPPP
~ivalPLNUOSQPOO
~ivarQOPROQPOPO
~ivasQPPPPPPPPP
~ivatORPPPOPPQP
~ivePPSZXMHISK
~ive_YIKP^NONLN
~ivedNVNPPPOPPP
~ivelPPQPPPPPPP
~ivenQOVQLONOQO
~iverMPQXJQMMTO
~ivesRNQOSONORP
~ivi^MMONPLOKU
~ivigQPPPPPPPPP
~ivilROPPPPPPPP
~ivinTNNOOONOOV
~ivirPOPQOQOPPP
~ivitTQOPPOOPOO
~ivoOQRPPPPPPP
~ivo_OQQPPPPPPP
~ivorQPPPPPPPPP
~iwaOPPPPPPPQP
~iwa_OPPPPPPPQP
~ix_RPPRNMQPQO
~ixaPOPPQPOROO
~ixabPOPPQPOROO
~ixeQPNPPRQPPO
~ixedQONPPRQPPO
~ixiMPPOTPPPPP
~ixtPPPPPPQPPQ
~ixtyPPPPPPQPPP
~iyaOQPPPQPPPP
~iya_OQPPPQPPPP
~izaSOQOPPPPPP
~izatSPPOOPPPPP
~izeOQQQORNOOO
~ize_OSSQPNOPOP
~izedQPPPPPPPPP
~izerPOOPPTOPPP
~iziQLUOQQOPPP
~izinOMTOQQOPPP
~izoMPOQRPQPPP
~izolOPPRPPPPPP
~izopNPPPSPQPPP
~izuPRLROMOSNS
~izumPPPSOPPPPP
~izurPRMOQMPSNS
~izzPTQPPNQOMP
~izzaPUOPPPPPNP
~izzyPORPPNQPPP
~j'aPQOPPPPPPP
~jabPPOPPPPOQQ
~jabsPOOQQPPPPQ
~jacOSOPPPPPPP
~jamOPRPPPPPPP
~janPPPPPQPPPP
~januPPPPPQPPPP
~jauOPPPPPRPQP
~jaunOPPPPPRPQP
~je_QKQOPUOPPP
~jecJOPQNQRVNR
~jectJOPQNQRVNR
~jehSPOPPPOPOP
~jehoSPOPPPOPOP
~jelQROPPPPPPP
~jellQROPPPPPPP
~jerPNSPPPPPPP
~jerkPNSPPPPPPP
~jetPORPPPPPPP
~jetzPORPPPPPPP
~jn_PLUPPPPPPP
~jo_QROPPPPPPP
~johOOOPTPPPPP
~johnOOOPTPPPPP
~joiKQOPOOWQPP
~joinLPOPPOWQPP
~jokOTOPPOPPOP
~jokeOSPPPPPPOP
~jokiPQPPPPPPPP
~jorQPOPPPPPQP
~jor_QOPPPPPPQP
~jouRQPNPPPPPP
~jourRQPNPPPPPP
~judPQPPPOPPPP
~juiUQNOQNPPPO
~juicUQNOQNPPPO
~jumOOTPPPPPPP
~jumpPNTPPPPPPP
~junPPOPPRPPPP
~junePPOPPRPPPP
~jurRQOOPONOQR
~jurePROPPPPPPP
~juriPPPPPPPPRP
~juryRPPOPOOOOR
~jusROSPOQRNNM
~justRPSPOQRNNM
~ka_RPNPPPPPPP
~kagORPPPPPPPP
~kalRMSOOPOPRO
~kalaOOPPQPPPRP
~kaliPOQPPPPPPP
~kamQOROOPPPPP
~kanQNTPPPOPOP
~kangQPPPPPPPPP
~kantOOSPPPPPPP
~karNSPPPPPPPP
~kasPSNPPPOPMS
~kastPQOPPPPPPP
~kayKQQOUQPPPP
~kay_LROOUOOPPP
~ke_O_VNJOKLPO
~kebPQPPPPPPPP
~kebiPQPPPPPPPP
~kedQUTMNSKQNN
~ked_QUTMNSKQNN
~keeXPLPMQLOMU
~keepXQJQMQMPMU
~kelRNOPPQSOOO
~kelyQNOPPPSPOP
~kenRMSPMLQPRR
~ken_QNUQNNOQOQ
~kenaQPPPPPPPPP
~kendORPOPOOPTP
~keneQOPQPPPPPP
~kenyPMOPPPSPPQ
~kepPLPPPOOPVQ
~keptOLPPPOOPVQ
~kerONSMTMTRNN
~ker'PMPPPPPPSP
~ker_IRTOWMSOMN
~kersWPNOMOPSNP
~kesRONNTNNOTP
~kes_RNONTONOTP
~ketJ\MLSLPSQO
~ket_NXMPOMOTPP
~ketaMQOPTOOPQP
~ketoSLQMPPSPRP
~ketsOSOPPPPPPP
~kettMTPPPPPPPP
~keyQWMPOPOOOP
~key_PROPPQOPPP
~keybPROPPPPPPP
~keyhQOPPPPPPPP
~keysPSOPOOPPPP
~kfaPROPPPPPPP
~kfasPROPPPPPPP
~ki_PQPPPPQPPP
~kicOOQPPOPRPP
~kickOOQPPOPRPP
~kidYOMLQPSOMO
~kid'PQOPPNRPPP
~kidnRLNNTQSOOO
~kidsWQOOMRNONO
~kiePRPPPPPPPP
~kie_PPQPPPPPPP
~kiesPQOPPPPPPP
~kilMTMZOMMOOO
~killQVNPPOOOPP
~kiloLOOZOOOPOP
~kinHTZJUMTOPJ
~kin_QPPOOPOROP
~kindQOSPOQOPOO
~kingHUXKUMTNRK
~kinsNPOPRPRPPP
~kipTPOPPPOPPP
~kip_TPOPPOOPPP
~kippPPPPPQPPPP
~kitLWNOOOOPTP
~kitcMTOPOOOPSP
~kitsOSOPPPPPPP
~kkePPQPPPPPPP
~kkiPQPPPPPPPP
~klaRONROPPPPP
~kleROSONOSONO
~kle_SPOPOORPOO
~klesNQQPPPRPPP
~kliQNRPPPPPPP
~klisQOPPPPPPPP
~klySLQQPPOPPP
~kly_SLQQPPOPPP
~kneTLTMOQSQNN
~kneeTMQMPQRQNN
~knesPORPOPQPPP
~kniPOSPPOPPPP
~knifPNSPPOPPPP
~knoKMQQWQOPQN
~knocQOPPPPPPPP
~knowJNPQVQOPRN
~komONTPPPPPPP
~kommPORPPPPPPP
~konOQNPPRPPPP
~kouRLSPPPOPPP
~kraPPROPPPOPP
~kriPPQPPPPPPP
~kroPQOPPPPPPP
~krooPQOPPPPPPP
~ks_WSLPKVOKQO
~kt_ONXOOOOOOO
~kthOPNSPPPPPP
~kthrOPNSPPPPPP
~kwaPNQPPPRPPP
~kwavQPPPPPPPPP
~ky_PTOOPNQPPP
~l'aTRMOPPPPPP
~l'eSOOOOPPPPP
~l'sQROQPONPQQ
~l's_QROQPONPQQ
~la_NG]NNMQQLW
~labNSPQQNLPSP
~labaQPPPOPPPPP
~labeNSMQSOOPPQ
~lablPPOPPPOQRP
~laboOOTQPOOPQP
~labsQQPPPPOPPP
~lacPQWPTKPNNL
~lac_QOPORPPPPP
~laceRTOONOMQQO
~laciOPPSOPPPPP
~lackMLUOSNSOOP
~lacrPRNPPPPPPP
~lactMOUQTPONOO
~ladKLWQRNQQRN
~laddQOPQPQNRPO
~ladePPQPPPPPPP
~ladoOOSPPPPPPP
~ladyLNPQRMTORO
~laePOPPQPPQPP
~laemOPPPQPPPPP
~lafPORQPOPPPP
~lafaPPPQPPPPPP
~lagWOQNPPMPOO
~lageUPPOOOOPPP
~lagsROPPPPOQPP
~lahLUPPPPPPPP
~laiQOOOONOXKR
~laimOOPPPPOYLP
~lainSQMPPOPOOS
~lamMVQRQMRNNO
~lam_QPPSOPPPPP
~lamaOUPPNOPPPP
~lameLPPPPPUPPP
~lamiMQOQRPQPOP
~lammPORPPPPPPP
~lamoQPOOROPPPP
~lampSSPOPNNOOP
~lamyPOPPPRPPPP
~lanLWPUSSGNLS
~lan_MQRPRPOPPO
~lancSQTOOMOOOO
~landPOPROQMOPS
~laneOLOPPRPPPT
~langPPPOQRPPPP
~lankPSNPPPPPPP
~lannOOOPRROPPO
~lansPQPPPPPPPP
~lantMWMQTOMPOO
~lanzQOPPQPPPPP
~lapQRUMOOQQMN
~lap_NOSPPPQPPP
~lappOONPPSQPPP
~lapsUNUNOMNROO
~laptOTPPPOPPOP
~larUJUSQOPMPL
~lar_PLSSPORPOO
~lareQMPQORPPPP
~largQMPROPRPPP
~lariROPNTPOOPO
~larmNVQOOOOOOO
~laroPQPPPPPPPP
~laryPQQOOOPOSO
~lasPL[QMQNOSL
~las_OQRPPPPPPP
~laseRMQQOPRPPP
~lashQKTPQOOPSP
~lasiMPOTOSOPPP
~lasmRPOPPPPPPP
~lassKSUPPOPPPP
~lastSQRMNQNQQN
~latLMPLRN\NQQ
~lat_LQPPPQTPPP
~lateRMJLTK]QOP
~latiLTQQONMNTQ
~latlPPQPPOOPPP
~latoPOQPOTOONQ
~lauPQROQOPOPP
~laucRPPOPPPPPP
~laudOQOPRPPPPP
~laugPQPPPPPPPP
~lavSNOOOQORPP
~lav_RPPPPPPPPP
~lavaQNPPPPPRPP
~lavePPOPPQPPPP
~laviQPPPPPPPPP
~lawQOPPPOOPOT
~lawsROOPPPPPPQ
~laxSOPPPPOPOO
~laxaQPPPOPPPPP
~laxiQOPPRPOPPO
~layTSMOONRQNO
~lay_SPQPPOPPNP
~layeROOOOQPQPP
~layiPQOPPNRPPP
~laysPQPPPPPPPP
~lazQPPPPPPPPP
~laziQPPPPPPPPP
~lb_PQPPPPPPPP
~lblPPOPPRPPPP
~lblaPPOPPRPPPP
~lboROOPPOOOSP
~lbowROPPPOOOSP
~lbpQPPPPPPPPP
~lbp_QPPPPPPPPP
~lbuOPOTMPSPPP
~lbumROPPPPPPPP
~lbutNPOTNPSPPP
~lceONROOOSPPP
~lcerPNPPPPTPPP
~lchRSOOQOOPOP
~lchaOSPPPPPPOP
~lchiSPOOQOOPPP
~lciOOPOPQUOOO
~lcifOOPRPPPPPP
~lcitQPPPPPOPPP
~lciuMPPMQQVOOP
~lcoPQPMROTOOP
~lcohQONMROTOOP
~lcomOSOPPPPPOP
~lcuNPORPPQPPP
~lcyRPPOPPPPPP
~lcysRPPOPPPPPP
~ld'OPPRPPOPOR
~ld'sOOPRPPPPOR
~ld_WHHRU\QJLP
~ldeUPNSSKQONN
~ldenPOONUOPPPP
~lderUPOUNLQONN
~ldiQLRPPOONTQ
~ldinQLRPPOONTQ
~ldlQPPPPPPPPP
~ldlyQPPPPPPPPP
~ldoOPOPPPRPPP
~ldolOPOPPPRPPP
~ldrVOOMOPOPOP
~ldreVPPMOPOPOP
~ldsPNPPPORPRP
~lds_PNPPPORPRP
~le'PONPPTPPPP
~le'sPONPPTPPPP
~le_WQTHPP]KJL
~leaS\HVKHIO\J
~leadNNOPPPPPUP
~leafRRNPPOPPOP
~leagQQOPPPOPOR
~leakOQOPPOSPPP
~leanTQROONOOOP
~leapROPPPPPPPP
~learNUOUONNOPO
~leasKSQTOPONSM
~leavSTMNONKRVN
~lebNRPPPPOTNP
~leboNQPPPPPTNP
~lecPULSSPNNPM
~lecaPOPROPPPQP
~lectVULOQPNOOM
~ledTSUOMIMQOR
~led_USSMNIMQOR
~ledgPNRPPPPPPP
~ledrOPPROPPPPP
~leeMSQMSOPQRM
~leedVVRPJJPSMO
~leenPORPPPPPPP
~leepLONNPVQOUN
~lefQUQOMOROMQ
~leftPUQOMORONQ
~legIKPMNUPNN`
~legaLMOONNOONb
~legeOOPPPRPPPP
~legiOROPQPPPPP
~legsPLQOOUROPO
~lehOOPPPPPSPP
~leheOOPPPPPSPP
~leiQOSPPOPPPP
~lemNSOROMRSMP
~lem_OQPOSPOROP
~lemaNQQOPNSPPP
~lemeOROTMOOPPQ
~lemsROPPPPOROP
~lenSEUSPMVNSM
~len_SHSOPOTOSO
~lencNRPRPPOPPP
~lendSOPOOPPPPP
~lenePOOPPPRPRP
~lengQPPOPPPPPP
~lenoNNRPROPPPP
~lensPPPPPPQPPP
~lentMPQSOOQPOO
~lepPNRQPMMSOT
~lephQNRPPNPQPP
~lepsOPOPOOOQPS
~leptPPPRPONQOP
~leqSPPOOPPPPP
~leqeQPPPPPPPPP
~lerRPQQXPRLKK
~ler'PSPQPMPPPP
~ler_PLSPNSVNMM
~leraRPPPPPPPPP
~lergNPNQZQMMOO
~lerkOQQPPPOQOP
~lersSOPPPOPPPP
~lertPROPPPPPPP
~lesWQERKQYSMM
~les_OXGTMPUPMN
~lescQPPPPPPPPP
~lesiNOOPPPSQPP
~less[MQNONQPMO
~lestNMOPPSORSP
~letQJUQOULNMT
~let_RLNSPTOOOP
~leteRPOOOPPPPR
~letsPLXOOSNONN
~lettMRQPPNOPPS
~leuMPQOPOVOPP
~levOLUPUKQUMM
~levaMPQPPPTPPP
~leveNLVNTMOVNN
~levoQQORQOOOOP
~lewPOQPPPQPPP
~lew_POQPPPPPPP
~lexMNQOOSUQNO
~lex_NOPPNQSRNP
~lexaOPPPQRPPPP
~lexeONRPOORPPP
~lexiPPPPQPPPPP
~leyLUOOQROOQO
~ley_LUOOQSOOQO
~lf_LMPTOYQOMO
~lfaROPPPPPPPP
~lfa_QPPPPPPPPP
~lfatQOPPPPPPPP
~lfePOQPPPPPPP
~lfiNPPOTPPPPP
~lftJOQPPOXPPP
~lfwPROPPPPPPP
~lfwaPROPPPPPPP
~lgeRNPPPPPPPP
~lgiPOQPOPQPPP
~lgiaPPPPOPQPPP
~lginOPQPPPPPPP
~lgoPQPPPPPPPP
~lhaNRQPPPPPPP
~li_NPROOOPQRO
~liaWNOPPMMOOT
~lia_OORPPPPPPP
~liabRMOPPONPPU
~liacROPPPPOPPP
~liaiPQOPPPPPPP
~lianTPOPPOOPPP
~liatPROPPOPPPP
~libMTNPROPPPP
~libeOPPPSPPPPP
~librOTNPPPPPPP
~licPJVPJOJLS]
~lic_QRRSLPONNQ
~licaSPPPPPOPPP
~liceLOQOONOONY
~lichONRPPPOPPS
~lickOOOPPRPPPQ
~liclQPPPPPPPPP
~licoOOSPPQPPPP
~licySNNOPPOOVN
~lidPSMRPNRNLT
~lid_OLNOSORONV
~lidaQSOOPPPPPO
~lideNTOPPPQPPP
~lidiONQSPPPPPP
~lidoSQPQNPOPOP
~lieUNPMOOOOUP
~liefQQPOPPPPPP
~lienPPQPPPPPPP
~lierRPPNPPPPPP
~liesPNMPPPOPUQ
~lievRPPPPPPPPP
~lifVPQQLSMNRM
~lifeTSMRNOOOOO
~liflRPPOOPPOSP
~lifoQPPPPPPPPP
~liftOOROOTNOQO
~ligQOPSNOPOOR
~ligaQOPPPPPPPP
~ligeOPOQPPPPPR
~lighRQPOOQQONQ
~lignQPPPPPPPPP
~lijQNSPPPPPPP
~likMQTNOQWNMN
~likePRTNOQSNMN
~limNJUOQMUPOR
~limbSLTPOPPPPP
~limePQPPPPPPPP
~limiNOPQPPOQOS
~limmROQOOPPPPP
~limpLOQPPNVPPP
~limuOPPPSPPPPP
~linLORJRPVPVJ
~lin_QSQPNONPSN
~linaUPMPPPPPPP
~lindLSMRNRSPPO
~lineLISRUOQOQQ
~lingNITPKQ[TMM
~liniOSQKSOKOWO
~linkOUPPPOOOOP
~lintQOPPPQPPPP
~lioROPPOPSMOO
~lio_OQQPPPPPPP
~lionSOPQPQOOPP
~lipRKWQMKOOTO
~lip_RRNPPOPPPP
~lipiPPQPOPOPRP
~lippPPQPPPPPPP
~liprQPPPPPPPPP
~lipsOMXPPMPPPP
~liptQPPPOPPPPP
~liqQNOPPRPPRP
~liquQNOPPRPPRP
~lirTOROOOOPOP
~lir_RPPOPPPPPP
~liriQPROOOPPPP
~lisHTHNNQTP]M
~lisaTOPOOPPPPP
~liseOQMQPPSPPP
~lishPRPPPPPQPO
~lisiPPQPSPOPOP
~lismPOQPPPPPPP
~listIQJNMSPP_O
~litUQISPQMNTO
~lit_PPPQPPPPPP
~litaPQOPPPPPPP
~liteRPPQPPOPPP
~lithOPOOTOQPPP
~litiOSOQOOPORO
~litrRMRSNOPPPP
~littNRLPPVPPPP
~lityVNNOONNPTQ
~liuPOQPPPPPPP
~livRSRLRPQNNN
~livaPORPPPPPPP
~liveQSPLRQQOON
~lixNOPPTPPPPP
~lizSPOOPPPPPP
~lizaQPPPPPPPPP
~liziPPOPQQPPPP
~lizuRPPPOPPPPP
~lk_LYMLPQPTOM
~lkePPQPPPPPPP
~lkedPORPPPPPPP
~lkiPQSPPOOPPP
~lkinPPSPPOOPPP
~lksSQPPOPOPPP
~lks_SQPPOPOPPP
~ll'TPOPPOOPPP
~ll'sRPOPPOOPPP
~ll_PTUHOQQPKT
~llaNT[NOLMRNN
~lla_PPSPPPOPPO
~llagPQPPPPPPPP
~llaiPQPPPPPPPP
~llapPPTOPNOROO
~llarSPOPPPPPPP
~llatPORPPPPPPP
~llbQOOPPRPPPP
~llblPPOPPRPPPP
~lleGV[NWLNLQL
~lle_LQXOOOOPPO
~lleaQQOPPPOPPR
~llecPROPPPPPPP
~lledPWOOONNRPN
~llegOPQPPRPPPP
~llenPITOPOTOSO
~llerNMQRZOOMOO
~llesSNQPPPPPPP
~lleyKWPOOPPPQP
~lliPROUNQKTNO
~lliaOTOPPOPPPP
~llieQQOPPPPPPP
~lligOPPRPOPPPP
~llinPLSROSLUNN
~llioPPPQPQPOPP
~llipRPPPPPOPPP
~llitOQOPPPQPPP
~llnNROPONPTOP
~llneNROPONPTOP
~lloIQSOWQINSR
~llo_MUQPPPNPPP
~lloiQPPPPPPPPP
~llooROROQPOPOP
~llopSPOQPOOPPP
~llowFLQOVSNOUS
~llpPPPPPPRPPP
~lls[NPNMPSOKO
~lls_ZOPNMPRPLO
~lluRPPOPPQPPP
~llulQPPOPPPPPP
~llwORPPPPPPPP
~llwaORPPPPPPPP
~llyPORNNROOKX
~lly_POQNNSOOKX
~lm_PQOOONSSNO
~lmeTOOOOOPPSP
~lmetRPOOOOPPSP
~lmiQPOPPOPPPP
~lminQPOPPOPPPP
~lmoRROPPOPOOP
~lmonRPOPPPPPOP
~lmosPSPPPOPOPP
~lmsRPOPPOQPOP
~lms_RPOPPOQPOP
~lneNROPONPTOP
~lnesNROPONPTOP
~lnuTOPONPPPPP
~lnupTOPONPPPPP
~lo_KUUUNOMOOO
~loaJPP`MOOOOO
~loadLPP`MNLOOO
~loatNQOPPQRPOP
~lobTNOPNORPPP
~lobaOOOPQPRPPP
~lobeSPPPNPPPPP
~lobiROPPPPPPPP
~lobuPOPQPPPPPP
~locKMTMUNKMZS
~locaKNRLPOOO]O
~lockNQRQVOMNMP
~locuOOOPPOPPOT
~lodNOSOTPOPPP
~lodiOPPOTPOPPP
~loeQMSPPPPPPP
~loedQMSPPPPPPP
~lofMPONYNPPPP
~lofeNPPOTPPPPP
~loftPOPPSOPPPP
~logNSMPOPOOUO
~log_PQOPPPPPPP
~logiPPMOORQOSP
~logyNPRPPONPSP
~loiROPPPQPPPP
~loidROPPPQPPPP
~lolLQPRUONOPO
~lol_JQPRVONOPO
~lomPQPPPPPPPP
~lonTDMSPUKYLS
~lon_OOQQORPPPP
~loneULRLRNNTOO
~longRJJRSSLSNU
~loniNPPUNPPPPP
~lonoOOPPPROSOO
~looPRTINOVMTM
~loodQLSMNSNOVO
~lookOQPOMMZOOO
~loonROROQPOPOP
~loopNROPSOPPPP
~loorNRTPPNPPOO
~loosPQONPRPPPP
~lopXNPOUKNONO
~lopaQPPPPPPPPP
~lopeQPOQQPOPOP
~lopiQPPOROPPPP
~lopmPPNPPPRPPP
~loppOOTPPOOPPP
~loprRPPOSOPPPP
~lopuSPOQPOOPPP
~lorPJTSOQRKRO
~lor_OORPQPPPPP
~loraQORPOPPPOP
~lordPOPQPPPPPP
~loreRPPPPPOPPP
~lorhROOQOPPPPP
~loriLOPRPPTPPP
~loroOPPPRPPPPP
~lortQPPPOPPPPP
~losTRRNQSOMKO
~los_POPSPOOPPP
~loseRSMOOWNOMP
~losiQNXOQLOPPP
~lospOPPPRPPPPP
~lossTNOOOOTOOP
~lostMUPOPSNPOO
~losuPOOPPPQPPQ
~lotPPXOOMPOOO
~lot_QQOPPPPPOP
~lotiQPPPPPPPPP
~lotsPRTOOMOPPP
~lottONRPPPRPPP
~louKRPONQVOPO
~loudMPOPOQTPPP
~lounORPPPPPPPP
~lourPMQPOQRPPP
~lovPUMSQSLNNO
~loveQUNOPRMONO
~loviOOOSPQOOPP
~lowSGNRTOSKVO
~low_PPIRRRSMQO
~loweRFSQRONOUQ
~lowiPNTPPPOPPO
~lowlQQPPPOPPPP
~lownPQPPPPPPPP
~lowsPQMPPPRPPP
~loxROOOROOPPO
~loxaPOPPSPPPPP
~loxeQPPPPPPPPP
~loxoRPPPOPPPPP
~loyOQNPPRPPPQ
~loyePPOPPPPPPQ
~lozPPOPROOORO
~lozaNPOQTPOPPP
~loziRPPOOPPOSP
~lp_MOTONQXNNN
~lpaPPQPPPPPPP
~lpePQPPPOPPPP
~lphPPORQPOPPP
~lphaQPPPPPPPPP
~lpiPNPOQQQPPP
~lpidQPPPQOPPPP
~lpitNOPPPRQPPP
~lprONOMUOOPOS
~lproOPPNUOPPPP
~lpsPOOPPVMPPP
~lps_POOPPVMPPP
~lreTPPOONQPOO
~lreaTPPOONQPOO
~ls_WMULONXLHR
~lsaPOQORPPOPP
~lscPQPPPPPPPP
~lsePQTMOOUOKQ
~lse_NTSNOOUOLO
~lsiPOVOOOOPPP
~lsinOPRPPPPPPP
~lsioQOTOOPOPPP
~lsoLPQPQNOTPP
~lso_MNSPQNOTPP
~lstROPPPPPPPP
~lsyUQOONOOPPP
~lsy_UQOONOOPPP
~lt_UJSTPMLOOR
~ltaLQQQOOTUMM
~lta_MROPPPUPNP
~ltamQPPQPPPPPP
~ltanOQPPPPPPRO
~ltatPNQPPPPVMN
~lteOQPSOPPOOO
~ltepOSPPOPPPPP
~lterOONSQQQPPO
~lthSNMONONSPU
~lth_NNPOOOOSPV
~lthyUPNPOPPPPP
~ltiPNQOQOTPPP
~ltiaPPPPQPPPPP
~ltipPOPPPPRPPP
~ltoOOPUNPOPPP
~lto_QNPRPPPPPP
~ltrTONPPOQPOO
~ltraTPNOOOQPOP
~ltrePPPPQPPPPP
~ltsRPLNOWQOON
~lts_RPLNOWQOON
~ltuQQOPPOOPRP
~lturQQOPPOOPRP
~ltyPNPOPONQOU
~lty_PNPOPONQOU
~lu_RPPQOPPPPP
~lubPSOPPNQPPQ
~lub_PSOPPOOPPQ
~lucLRVSOMQNON
~lucaOPPRPPPPPP
~luckPTOPPOPPPP
~lucoOPRRPOOOPO
~ludSRNPPOOPPP
~ludeSPNPPOOPPP
~ludiOROPPPPPPP
~lueQSVMPPSIOO
~lue_PSVMPPSIOO
~lugOSPPPPOPPP
~luiRIRMOOVLVO
~luicPNPPPPPLWP
~luidRKRNOOVPPO
~lukPPQPPPPPPP
~lulQPPOPPPPPP
~luliQPPOPPPPPP
~lumRNLOOSVPMO
~lumaQPPPPPPPPP
~lumbTQPPOPOQNP
~lumePPPPQPOPPP
~lumpMLMPPTXPOO
~lunQWPMOPLOLT
~luncNZOOPQOOMO
~lungWKRNPPNQPP
~luntLSOPPPOOPV
~luoSPPNPOPPPP
~luorQPQPPOPPPP
~luoxRPPOPPPPPP
~lupOPPPPPQPPP
~lupuOPPPPPQPPP
~lurPORQOOQPNO
~lurePQOQPQOPOP
~luroQPPPPPPPPP
~lurrONSPPORPPP
~lusVLPRROOPMN
~lus_TNPSQONPNO
~lushPOQPQOPPPP
~lusiQOPOPPPPPP
~lutTNOQPROOOO
~luteQNPRPOPPOP
~lutiPQNPPSOPPO
~luvPQPPPPPPPP
~luxOQOPPSQOPP
~lux_OOPPPSROPP
~lvaROQPPPOOPP
~lveQONOPOVQON
~lve_ROOOPOQQPP
~lvedPMPPPPTQOO
~lvesOQOPPPQPPP
~lviPOROQPOPPP
~lvicPPQPPPPPPP
~lvisPPQPPPPPPP
~lwaMQOPPTOQOP
~lwayNPOPPTOQPP
~ly_bXTOFGLLFW
~lycTMOSPPOPOP
~lycaQPPPPPPPPP
~lyceRPPOPPPPPP
~lycoQMOTQPOPPP
~lyiPPNPPRQPPP
~lyinPPNPPRQPPP
~lymMOOOOQWOPP
~lymePPPPPRPPPP
~lympMOOOPPVPPP
~lypPOPPPPPRPP
~lypeOOPPPPPRPP
~lysOPPSPRMSON
~lyseRRQOOOOPPP
~lysiNNOTQRNSOO
~lytQPPOPPPPPP
~lytiQPPPPPPPPP
~lzhTPPPOPOPPP
~lzheTPPPOPOPPP
~m'sPPPPPQPPPQ
~m's_PPPPPQPPPQ
~ma'PPRPPOPOQP
~ma_QRROWOLNOM
~maaPQQPPPOPPP
~mabSMOQSOOOPO
~mab_QNOQTPOOPO
~macLWQLQNMOVO
~maceRPPPPPPPPP
~machNXSOONMOOO
~maciPOQPPOOQPQ
~macrPPPNSPPPPP
~macyLRNOOQOOWO
~madLRQTOOPMMT
~madaQOQPPRPOPO
~madeOTOROMONNU
~madoNOPSQPRPOP
~magTOOOPRNQOO
~mageROOPPPPPPP
~magiPOPPPPPRPP
~maglPQNPNSOPOP
~magnQPRORONOPO
~maiNQQSNNKQQS
~mailOUNPPOMOOS
~mainPQNTNONPRO
~majQPOPPPPPQP
~majoQPOPPPPPQP
~makOQMOROTONQ
~makePRMOROSONQ
~makiOMQPPRRPPP
~malXGJKNZ]MLN
~mal_UMNLKYXOMN
~malaPNQOPRPPQP
~maleQNOOSQPPPO
~maliQPPPPPPPPP
~mallRPMQPOTOON
~mamQQPOPROPOP
~mammQQOPPROPOP
~manMJQYOKMPTT
~man_MPQQQMRPOR
~manaSNOPPPOORP
~mandOOPOPOPOOV
~manePOQPPPPPPP
~maniPQPPPPPPPP
~mannMQQSOPOPPP
~manoQOQPPPPPPP
~mantPQOPPPPPPP
~manuQQPOPPPPPP
~manyLJOYOPMSUM
~maoNPPNVPPPPP
~maoiNPPNVPPPPP
~marRPSKMNSONT
~maraNQQPPPPPPP
~marbPORPPPPPPP
~marcOQQOPQPPPP
~mariNOPPPOPPPV
~markOPOPPOTPPP
~martURPNPONOPP
~marySNPONPRROO
~masQJTPOSPORO
~mas_QQROPQNOOP
~maskQMPPPPRPRP
~massPLSQOQPOQO
~mat[MSOQMONMO
~matcNSOPPORPOP
~mateRLTPOOOPPQ
~matiUMSOPOOPPO
~matoRPPPPPOPPP
~matrOROPQPPPPP
~mattPPOPRPPPOP
~matuRPPPPPPPPP
~maxQPPPOPPPPP
~max_QPPPOPPPPP
~mayQOPPPQQPPP
~maybOPQPPQQPPP
~mazIPPPWPRPPP
~mazePPPORPPPPP
~mazoJPPQUPRPPP
~mb_RMSPOOQJVP
~mbaRPQOOQOPOP
~mbagQPPPOPPPPP
~mbarROPPPQOQOP
~mbatPQPPPPPPPP
~mbePOTUNNKSQM
~mbe_ONSPPPPPPP
~mbecQPPPPPPPPP
~mberPTNUONKSQM
~mbiUOQKSOOOOO
~mbi_QPPPPPPPPP
~mbilPPQPPPOPPP
~mbinONROTOPPPP
~mblQOPPPPRPPP
~mbleQPOPPPPPPP
~mbliOOPPPPRPPP
~mboUMPOMPOTPP
~mbo_RPPPNPPPPP
~mbolPNQOOPOUPP
~mbosSOPPPPPPPP
~mbotSOOPPPPPPP
~mbsOOQPPPQPPP
~mbs_OPPPPPQPPP
~mbuNRTOPNOQOO
~mbulPRSPPNOOOO
~mciPOPMOPPUPP
~mcinQPPMOPPUPP
~mcrNNTPPPPPPP
~mcroNNTPPPPPPP
~me_Q[WINJOUNJ
~meaHIQNNOaTPM
~mealPPOPPPRPPP
~meanMNQOOPTPRO
~mearMLOPPPZPOP
~measNMQPPPRTPO
~mebLQROPOOOTQ
~meboLPROPOOPTQ
~mecTRPONPNOPP
~mechQPPPOPPPPP
~mectTROOOONOPP
~medPLRKNRK[QP
~med_NRROOPNSOP
~mediNONMOSMTRS
~medsQNPOPOPTPO
~meeNTSPPOOPOP
~meetNXMPPOOPOP
~megQSOOPOPPPP
~megaQSOOPOPPPP
~mehPOSPPPPPPP
~mehrPOSPPPPPPP
~meiOPTOPPOPPP
~meinOQQPPPPPPP
~meisQOQOPPPPPP
~melSNOPOUMRMO
~melaRNOPOTOPOP
~mellQPQPPQOPOP
~memQROSOPOPOP
~membNQPSPQPPOP
~memoSQNPPOPPPP
~menVJIXGWMULS
~men_QQSSPMNOOO
~mendROPOPPPPPP
~meniRQPSOPMPOP
~menoPPPPPQPPPP
~mensLRQPPSOPPP
~mentUHFRHWSWNU
~meoRRSOMQNNOP
~meonRRSOMQNNOP
~mepQPOQPPPPPP
~mepiOPPROPPPPP
~meprQPPOQPPPPP
~merNLOLRTUQOQ
~mer'SPPPOOOPPP
~mer_MNQOROYOOO
~meraQPOPPQOPPP
~mergOQOOOOOSQR
~meriONOOQUPPPP
~meroMPPRSPPPPP
~merzQOROPPPPPP
~mesTNKMRTQNSN
~mes_ULLOMURNTO
~meshQPPPPPPPPP
~mesiROPPPPQPPP
~messOUPPPONPOP
~mestNOPOUPPPOP
~metRLMTVOULOL
~met_OQRPPPOPPP
~metaSOOPPPOPPP
~meteQSPOOPOPOP
~metfPOOOQPTOOO
~methLKMRZPSNPO
~metiQOOPPQPPPP
~metoQQPRMPPPPP
~metrOPQQQOQPOO
~metsROOPPOPPRP
~mewPOPPPPPPQP
~mewhPOPPPPPPQP
~mfoNPPPRPQPPP
~mforNPPPRPQPPP
~mfuQOPPPPPPPP
~mfulQOPPPPPPPP
~mhsPQPPPPPPQO
~mhs_PQPPPPPPQO
~mi_MQSPPORPOO
~miaUPOPPOOQOO
~mia_TPOPPOOQOO
~mialQPPPPPPPPP
~mibQPPPPPPPPP
~mibeQPPPPPPPPP
~micNORTNMRNTO
~mic_MNTQOOSOPP
~miciPOOTOPOPPP
~micoQPPPPPPPPP
~micrOROPOOOOTP
~midVKPOTNQOOO
~midaROQROPOPPP
~middQNPPPPSPPP
~mideQOONUPOPOP
~midiQPPPPPPPPP
~midlQPPPPPPPPP
~midnPQOPPPPQPP
~midoQOROPPPPPP
~midwQNOPPPPPQQ
~mieQOQPPPPPPP
~mifSPPRNOPPPP
~mifeOPPSNPPPPP
~miflSPPOOPPPPP
~migNNNNMRTOVO
~mighPNOPPPPPSP
~migrNRMNMRTPSP
~milQPNPTQMMOR
~mil_NPPOTPPPPP
~mildVOOOOPOPPP
~mileOSOPPPPPPP
~miliOQOPPPPPRP
~milkQPOOQSQNOP
~millPMRSPPPOPP
~milyNQOOQOOPOS
~minUS^PGPINLP
~min_SQLOMSVNNO
~minaRPOOPPOOQR
~mindURNOPNOPOO
~mineRRNMOXMONO
~mingPOYSMOMOOO
~miniQNSPPPPPPP
~minoNNNQPOOOST
~minsNOUPPOOOQP
~mintQQPPPPPPPP
~minuJRXQNMMVNN
~mioNLSRTOOPPO
~mio_NNTPROPPPP
~miodPOORRPOPPO
~mipPNQPQPOTOO
~miprPOQPQPPPPP
~mirPROOPPOPPQ
~mirtROOPPPPPPP
~misWOOTMKLQMU
~miscQPPPPPPPPP
~miseQQOOPPPPPP
~misoQPPSNPPPPP
~missTPOSNLLQNU
~mistONRPQOPPPQ
~mitFNZOPKNOSW
~mit_KQOQPORPSQ
~mitaNORPPPPOPS
~mitePQPPPPOQPP
~mitiSNUONNOPPP
~mitrRPRQMOPPPP
~mitsMNSOPPPQRP
~mittJROOUOOOOU
~mivQPPQPPPPPP
~miviQPPQPPPPPP
~mixMPPPPPRQPP
~mixeNPPPPPRPPP
~mloRPQOPPOPPP
~mlodRPQOPPOPPP
~mmaNPSROOOQPP
~mma_OOTPPPPPPP
~mmarPQOPPPPQPP
~mmeSOTONPOOOO
~mme_POQPPPPPPP
~mmedQPRPPPOPPP
~mmenORQPPOPPPP
~mmerQQPOOQPPPP
~mmesQPPPPPPPPP
~mmetQPPPPPPPPP
~mmiQQPNPOPPPQ
~mminPORPPPPPPP
~mmitPRNOPPPPPQ
~mmoTQOPOPPPOP
~mmogRROPPPPPOP
~mmolPPPQPPPPPP
~mmonROPPPPPPPP
~mmsQPPPPPPPPP
~mmseQPPPPPPPPP
~mmuQPPPQPPPOP
~mmunQPPPQPPPOP
~mmyNOPPPSQPPP
~mmy_POPPPPRPPP
~mn_QQOPPPPPPP
~mniRQOPPNOOPR
~mniaSQOPPOOPPP
~mo_NMXOOOOPPO
~mobRNQPPPPPPP
~mobiRNQPPPPPPP
~mocOSOPPPQOPP
~modRSNMNNNWOO
~modeQSPOPOPPPP
~modiRMOONOOXOO
~moduOSPPPPPPPP
~mogSQOOPONPQP
~moglSOPPPPOPPP
~mogrPROPPPOPQP
~moiOQQPPOPPPP
~moisPPQPPPPPPP
~mokPLOPXPOPNO
~mokeSLPQSOPPOP
~mokiMQOOUQOPOP
~molVPLTMROOON
~mol_OQOUMQPOOO
~molaSOOPPPPPPP
~moleOOPQPRPPPP
~mollQOPPPPPPPP
~molnTOPONPPPPP
~moloPPPORPPPPP
~molyPROPPPPPPP
~momPRPPPOOPPP
~momePRPPPOOPPP
~mon^QJOIVRNNM
~mon_RRNPPPPPOP
~monaROOPPPQPPP
~mondOSQPPPOPOP
~moneQPOPPQPPPP
~moniYPQNMNOQMO
~monoOOQPPPRPPP
~montQLLSMYPMRO
~mooQSNOPOOPOQ
~moodRQOOPPPPPP
~mopQOQPPPNPPP
~moptQORPPPOPPP
~morV]SQHPMMKK
~mor_OOOPPSQPOP
~moraONUPPPOPPP
~morePYTOOLLQMO
~mornNRNOPTPOOO
~morpOPRWMNOOOO
~morrPXNOOOQOOO
~mortTRNOOQOOOO
~morySPOPPOPPPP
~mosSPROOPOOOO
~mos_OORPPPPPPP
~mostTRPPPOPOOO
~motQLZMRRMNNN
~moteRORPPNPPPP
~mothMPQORUOOOO
~motiUOOOPPOPPP
~motoOPRPPPPPPP
~motrQOPPROPPPP
~mottNNUPPPPPPP
~mouJNXSQMQPOO
~mounOOPSOPPPPP
~mousOPQPPPPQPP
~moutLNWQRMRPOO
~movMUSNOMRQPN
~movaQNPOPPPQRP
~moveNQQOOPSPQO
~moviMUSPPMOPPP
~moxQSMPUNOOOO
~mox_OOORRPQPPP
~moxaOOPQQPPPPP
~moxiSTNNQOOOOP
~mp_IJWPOQVRQN
~mpaXMMNQOOOQQ
~mpagPPPPPPPPQP
~mpaiOPORPPPPPR
~mpanQQOPPPPOQP
~mparYNONNPPPPP
~mpatOPOPSPPPPP
~mpeQMVOPONOOP
~mpedPORPPPPPPP
~mpenRPOPPPPPPP
~mperOPSPPPOPPP
~mpfRQOOPPPPPP
~mphMOOOOPVPPP
~mphoNPPPPPSPPP
~mpiMNOOUNTOPO
~mpicLPPOUPPPPP
~mpinNOPPQNUPPP
~mpirROOPPPPPQP
~mplNWJQPOQPLT
~mplaLRMSSOOOOS
~mplePUOONNTQMQ
~mpliRPPPPPOPPP
~mploOPOPPRPPPQ
~mplyQPPPPPPPPP
~mpoOTNSOQOOOO
~mpolQOOPPRPPPP
~mponQPPPPPPPPP
~mposOQQPPPPPPP
~mpouNSNROPPPPP
~mprUKVOOONPOO
~mpreSKUPPPNPPO
~mproSOPPOPPPPP
~mpsSRNQONROOO
~mps_NQMRPOSPPP
~mpsiUPQONOOOOP
~mptPTOOQNSPMP
~mpt_PPPPPPPQOQ
~mptiNPQPROPPPP
~mptoSOOOPOSPOO
~mptsQOPPPORPPP
~mptyMVOPPQOPOP
~mpuPTNPOPOPPQ
~mpulPQOPPPPPPQ
~mputQSOPOPOPPP
~mrsPOPPPPPPRP
~mrsaPOPPPPPPRP
~mrwPROPPPPPPP
~mrw_PROPPPPPPP
~ms_SQMYQJSOLM
~mseRPPOPPOPPP
~mse_QPPPPPPPPP
~mselQPQPPPOPPP
~msuQRPOQNPPPP
~msulQRPOQNPPPP
~mt_PPRPPOPPPP
~mucMPN`MPNNNN
~muchMPN`MQMNNN
~mudSNNPPORPPP
~mufPQPPPPPPPP
~muffPQPPPPPPPP
~mulTQNOOORMRO
~mulaSSNOOPOMRP
~multQOQOPPRPPP
~mumLKPPQUTOPP
~mum'PNOPPRPPPQ
~mumbPOPPPPRPPP
~mumsQPPPPPPPPP
~munQPPPQPOOOP
~muniPPPPQPPPPP
~munoROPPPPPPPP
~murLPPPSPQPPP
~mur_LOPPSPRPPP
~musONNMXNNOQT
~mus_NOPPRPSPPP
~muscSNQORONQPP
~mustOOMNUPOOPT
~mvaRPPOPPPPPP
~mva_OPPPQPPPPP
~mvasSPPOOPPPPP
~my_ONPOOOTVMO
~myaMOROSPQPPO
~myalPPPPOPRPPP
~myasMPRPTPPPPO
~mycVOOTMOOOOO
~myciUOOTMOOOOO
~mycoQPPPPPPPPP
~mydPOPPPRPPPP
~mydiPOPPPRPPPP
~mylPOOPPPSPPP
~myloQPPPPPPPPP
~myoRPPPPPPPPP
~myocQPPPPPPPPP
~mysNKSOOVPPOQ
~myseNKSOPVPPOQ
~n'sKPNORUSPOP
~n's_KPNORUSPOP
~n'tLMZOLQTNLS
~n't_LMZOLQTNLS
~na_`EROPJUNMP
~naaOSNPPPPPPP
~nabROQOPPPPPP
~nabiRPPOPPPPPP
~nablPPQPPPPPPP
~nacSRNOPPNOPR
~nac_NPPPSPPPPP
~nachRSOONPOOPP
~nackPQPPPQPPPP
~nacpPOPPPPOPPS
~nadTPPOOOOPOQ
~nadaPOQPPPPPPQ
~nadeQPPPPPPPPP
~nadiRPPPPPOPPP
~naeONQQPPOQSP
~naemOPPQPPPQOP
~naesONQPPPPPTP
~nafRPOMTPOPOP
~nafiQOOMUPPPPP
~nagVJPOOPQOQO
~nageVJPOOPQOQO
~naiTHLOOZROOO
~nailQJMPOXRPPP
~nairSNNPPRPPPP
~nakPPQPPOOQPP
~nakePPQPPOOQPP
~nalQTM[MLLNJT
~nal_LON]NNOPOP
~nalaPORPPPPPPP
~naleQQOPOPPPPP
~naliRPQOPOOPOP
~nallNUNPPPPPOP
~naloSPPPOPPPPP
~naltPOOPQPOOMU
~nalyQQOPPPPPPP
~namNWNNMMTOSO
~namaPROPPPOPPP
~nameLUOOOMTOSO
~namiSPPONPPPPP
~nanMQMURQRNNN
~nanaOPMPUPPOOP
~nancQSNVMQPOMO
~nantMNQPQPRPQP
~napRQPPRNNQNO
~nap_RPPPPPPPPP
~naphKQQQUOOQOO
~nappPQOPPPPQOP
~naprUPOPMPPPPP
~narPQSPPOOOOP
~nar_NRRPPPPPPP
~narcOPQQOPPPPP
~narySOPPPPOPPP
~nasLPTOSOPOPO
~nas_LRRPPPQPPP
~nasaPNQPSOOPPP
~nastQPPPPPPPPP
~natONPSPPNNSP
~nataNRNOPOSQPP
~nateUMNVLRMNSN
~natiKMTOUOOPQR
~natoPQQPPPPPPP
~natrQPPPPPPPPP
~natuQRPPPPOPOP
~nauRPPOPPPPPP
~nausPPPPQPPPPP
~navNQPOSOPPPP
~naviNPPPSPPPPP
~nazPOPPRPPPPP
~nazoNOOQSPPPPP
~nbePPPOQROPPP
~nberQPOOQRPPPP
~nboPTOPPOPPPP
~nboxPTOPPOPPPP
~nbuQPPPPPPPPP
~nburQPPPPPPPPP
~nc_LOOUROQOOP
~ncaOOUOPPOOPP
~nca_PNSOPPPPPP
~nce[SJSKVMOJN
~nce_SRPTGWMNKS
~ncedTMOOPOPSPP
~nceiPOOPSPPPPO
~ncelOUNPPPPPPP
~ncenOSOQPPPPPP
~ncepNPPSPPPPPP
~ncerTOONPPQOPP
~ncesUOQOPPOPPN
~nchNVTNOOPOON
~nch_NYOOOQOOMO
~nchaPORPPPPPPP
~ncheOOSPPPOPPO
~nchiQQQOOONPRP
~nchoPMPPPPTPPP
~nciPTPOOOOROO
~nciaQPQPPPPPPP
~ncidPSOOPOPPPP
~ncinOQOPPPQQPP
~nclKPOPRTPPPP
~ncleNNQPPTQPPP
~ncluOROPPPPPPP
~ncoTMQTLNLUOP
~nco_NPPTMPPPPP
~ncomTOOQOPOPPP
~nconQORPPONOPQ
~ncopROPOPNOTPP
~ncorQPPPPPPPPP
~ncouOOPPPPPSPP
~ncrRORQOOOPPP
~ncreRPOQOPOPQP
~nctVLPQOOPQOO
~nctiSMPQOPOQPP
~nctuROPPPPQPOO
~ncuPROPPPOPPP
~ncusPQPPPPPPPP
~ncyPLNSMPUQOR
~ncy_PLNSMPTQOR
~nd'POPPPRPPPP
~nd'sPOPPPRPPPP
~nd_OWNHIWOUNS
~ndaJPMUORNPQT
~nda_PPQPPPPPPP
~ndadPPQPPQOPPP
~ndagQPPPPPPPPP
~ndamNOQSNPPPPP
~ndanOOORSOOOQO
~ndapQPPPPPPPPP
~ndarQOOOPPPQQP
~ndatOPOPPOOPOV
~ndayNTMOOSOOQO
~ndeRNUQLMNPSP
~nde_QNSOPPPPPP
~ndedPQPOPOOOSP
~ndenOPQPPPPPPP
~nderVOQPNOLPQO
~ndexOPPSOPOPPP
~ndfOOQPPSOPPP
~ndfuOORPPQPPPP
~ndiQSQMOLWOMO
~ndiaQPPPPPPPPP
~ndicRONOQOSOPO
~ndinNUQONNRPNQ
~ndixOQOPPOSPPP
~ndlSORPPOPOOO
~ndleTPOPPPPPOP
~ndlyPPRPPOPPPP
~ndmOOTOPOPPPP
~ndmaOOSOPOPPPP
~ndmoPPQPPPPPPP
~ndnOPOOPPSPPP
~ndoM[RMMNMMPS
~ndo_MOZOOOOOPO
~ndomSOOPOPQPPP
~ndonPPQPPPPPPQ
~ndosQPOPPPOPQP
~ndouLSNPPPPPPT
~ndovQSMPPPPPPP
~ndowQQQPPPOOPP
~ndpOOOPORRPPP
~ndpaOOOPORRPPP
~ndrUNNNROPPPP
~ndrePPPPPPQPPP
~ndroVMNNRPOPPP
~ndsIMRRORUPRP
~nds_JKRRORUPRP
~nduRPOOORROOO
~nducRPOOPRPOOP
~ndwPROPPPPPPP
~ndwiOROPPPPPPP
~ndyQPPPPPOPPP
~ne'ORRPPPPPNP
~ne'sORRPPPPPNP
~ne_MLYW\WLFGJ
~neaLUPOQOPPOQ
~nea_ROOOQPQPPP
~nearKVQPPONPPQ
~nebQRMSMOSPOP
~nebsNPORNPSQPP
~nebuRRMQPPPPPP
~necOH\PNMSPNQ
~neckPKYOOMRQOO
~necrPOQPPPPPPP
~nectPNRQOPRPOP
~nedM[NNNSPRLN
~ned_M[NNNSPRLN
~neeVMPON[HNMQ
~nee_UONMNQQQNP
~needTQPSOTFNOQ
~neerOUNPPOPPPP
~neesQLSPQPQPPP
~nefRNPOPPORPP
~nefiRNPOPPORPP
~negRMSOORPOOO
~negaSNPPPRPOOO
~neiQSNPPOQPOP
~neigPSNPPOQPOP
~neitQPOPPPPPPP
~nelPPQOTNQOOO
~nel_ORNPRNRPOP
~nellRNRPPPOPPP
~nemJLPQ[PNOQP
~nem_MPPRRPPPPP
~nemaKMPPYPNPQP
~nenQUNOOPOPPO
~nen_PSNPPPOPPP
~nentQPPPPPPPPP
~neoPNPTPONQPO
~neonPNPSQOOQPP
~neouQPPPPPPPPP
~nepTLNNOVOQPP
~nepeRPOOPPPPPP
~nephRLOONVPQPP
~neqNPSPPPPPPP
~nequNPSPPPPPPP
~nerMQMNSQLPQV
~ner'OPNPPUMPRP
~ner_KSQORMMPOW
~neraRRMPPPPPPP
~nereQPPPPPPPPP
~nersPPQPPPOPQP
~nervPMOORPTQOP
~nesRPVIMOSQRN
~nes_SPNMNRPNVO
~nesdNSPPPPPPPP
~neseOPPOPPRPPP
~nesiQPRORONPOO
~nessQQRMLNTTMP
~nestOMUPQPOPPP
~netVNPONPONSP
~net_SNQPOPONSP
~neuSTNPNOPPON
~neumQSOPNOPROO
~neurTQNPQPNOPO
~neutOPPPOPRPPP
~nevQSOOPQNPPP
~neveQSOOPQNPPP
~newTMNTRLQPPO
~newaPPPPPPOPQP
~newbQMOTRLRPOO
~neweQOPPPPPPPP
~newlRPPPPPPPPP
~newsPQOPPPPPPP
~nexUPSQNPJMPR
~nexaRMQQOPPPPP
~nextQSRQOPLNOR
~nexuQPPPPPPPPP
~neyPSLMSQROLR
~ney_PTMJTPSOLR
~neysQOOSOQPPPP
~nezPOPPSPPPPP
~nezoNPPPSPPPPP
~nfaZSMOLONOOO
~nfanUMQQOOOPPP
~nfarUUMNMOOPOP
~nfePNROPTQOPO
~nfecQMPOPTQOPO
~nferOQRPPPPPPP
~nfiNOPPOQORPQ
~nfirPPQPPPOPPP
~nflMOROTPPPPP
~nfliMPQOTPPPPP
~nfoPQPPPOOOQQ
~nforOQPPPOOORQ
~nfuONPWOLTNNQ
~nfulOPNPPOUPPP
~nfusPORWOMNONQ
~ng_MV^LLNJLH[
~ngaQMSOOROPPO
~ngalPOPPPRPPPP
~ngarQPPPPPPPPP
~ngeNQOOQTYJPM
~nge_QOTQONUMLO
~ngedNPNOPQOOVO
~ngerOSKORURONO
~ngesOPQPPPTOOP
~ngiSRQRLSNONO
~nginTPQOMRPPOO
~ngioORPPPPPPPP
~ngitPQPSOONPOP
~nglQNJOQPYPNO
~ngleSMMORRRQOO
~ngliOQMPPNWOPO
~ngoSQRPPONPOO
~ngo_OQPPPPPPPP
~ngoiQOQPPPOPPP
~ngosPQQPPOPPPO
~ngrTQPOOOOOQO
~ngraORQPPOPPPP
~ngreQOPPPPPPQP
~ngriSPPOOPPPPP
~ngsROJMUTPPRN
~ngs_ROJNRUPPRO
~ngsiMPPPTPPPPP
~ngtRORROOOPOO
~ngt_RNSPPOOPPP
~ngthPPPRPPPPPP
~nguPJSNNTXPMN
~nguaQPPPPPPPPP
~ngueNMOOORYPOO
~nguiPPSPPPOPOP
~ngusQNOOOSQPPP
~nhaNMQQPUPPOO
~nhalOLQQPUOPOO
~nhiOPPNSPPTMP
~nhibOPPOSPPPPP
~nhoPQPPPPPPPP
~nho_PQPPPPPPPP
~ni_QQPPPPPPPP
~niaOUKPQNUQOM
~nia_QSKPQLVQON
~niazOPPPPRPPPP
~nibPNSPPPPPPP
~nicQUWLNMHPWL
~nic_OZMMQLLNWO
~nicaTNROOPPQNP
~nicePTOPPOPPNP
~nichOMYOPOOPPP
~niciOMQRNQOQRO
~nickPPQPPPPPPP
~niclQPPPQPPPPP
~nicoPNSPRPOPPP
~nicsPPPPPQPPPP
~nicuOQMPPPPQSP
~nidQOPSPPOOPP
~nidaQPPPQPPPPP
~nideRPQPOPOPPP
~nidiMPPTPPPPPP
~nieNKZOOPNROO
~nierQOQPPPPPPP
~niesPROPPQPPPO
~nietMNXPPPOPPP
~nifPNSRNOSOOO
~nifeQNSROOOPPP
~nifiQOPPPPRPPP
~nigOULMOTMNXL
~nighNVLMOTMNXL
~nilNOROPOSPPP
~nil_PPQPPPPPPP
~nilaNOQOPPSPPP
~nimVNOOOPOOPP
~nimaUPNPPPOPPP
~nimoRPPOOPPPPP
~ninJNMWOVUPLO
~nin_LNOTRSOOQO
~ninaPOQPPPPPPP
~nineKPOTNOUPPP
~ningRRNNPTPQKO
~ninoQOQQPPPPPP
~nioQOQOONRORO
~nionOQOPOPSPPP
~niorRNQPPNPPRP
~nipPPPPQPQPPP
~niqQORPPOQPOP
~niquQORPPOQPOP
~nirTOPOPPPPOP
~nisLXOQSQONLN
~nis_QROPPPOPPP
~niscRPPOPPOPPP
~nishLXROPPNONO
~nisoLOMSTQRPOP
~nistQOQPPPPPPP
~nitJGOU[OLOXP
~nit_OSNOOOPOSO
~niteOOOPPPPOUP
~nitiNONROTOPOQ
~nitoUOSRNONONO
~nitrOMOL_NPOOO
~nitsMMPXOOOSPO
~nittPPQPPPPPPP
~nituPOPPPQPPPP
~nityNNQNQOPOTR
~niuOPPNUPOPOP
~niumOOQNUPOPOP
~njeQOQQNQMSOP
~njecPOQQNQMSOP
~njuRPOOPONOQR
~njurRPOOPONOQR
~nk_KVWNMPQKPO
~nkeOUNPPOQPPO
~nke_OSPPPPPPPP
~nkerPOPPPPRPPP
~nketPRNPPPPPPP
~nkiTNMOPPTPPO
~nkilROPPPOPPPP
~nkinRMNOPQTPPP
~nklQPOPOOUPOO
~nkleQPOPOOUPOO
~nknONPPPPRRQP
~nknoONPPPPRRQP
~nksMVNOQSPOOO
~nks_MVNOQSPOOO
~nlaPOOQPOPPPQ
~nlafPPPQPPPPPP
~nleOOPPPOUPPP
~nlesOOPPPOUPPP
~nliROPPOOPPOR
~nlinPPPPPPPPPQ
~nlyMPQONPRQQR
~nly_MPQONPRQQR
~nmaPORPPPOPPP
~nn_PORPPPPPPP
~nnaRPPQPNOPPP
~nna_PPQQPOPPPP
~nnabRPPOPPPPPP
~nnaiQPPPPPPPPP
~nneNSROOPOMUN
~nne_QQOPPPPPPP
~nnecOORPPPPPPP
~nnedPOPPPRPPPP
~nnelNSNPPPRPOP
~nneqORPPPPPPPP
~nnerLRROPONOTO
~nniNSJSQSPOON
~nninPTKORRPPOO
~nnisQROPPPOPPP
~nnitNOOTOQQPPP
~nnoOOUOPMSONO
~nnotOOUPPMSPNO
~nnuSROOPOOPOQ
~nnuaSQOOPOOPOP
~nnulPQOPPPPPPQ
~nnyPTOPPPOOPP
~nny_PTNPPPOPPP
~no_KLXPOOVOOO
~nobNRSQOLPOQO
~nobaQPPQPPOPPP
~noboMSSPPMQPQO
~nocROSPPPNPPP
~noceQPPPPPPPPP
~nochOPSPPPOPPP
~nockQOPPPPPPPP
~noctQPPPPPPPPP
~nodROPPPPPPPP
~nodePPPPPPQPPP
~noduRPPPPPNPPP
~noePPQPPPPPPP
~noeaQOQPPPPPPP
~nofPNSPPPPPPP
~nogOORQQPPPPP
~noglOOPQQPPPPP
~noiSPQPOOOPPP
~noidQPPPPPPPPP
~noisQPQPOOPPPP
~nolSNPMUNMTOO
~nol_SNRQRNMPPP
~nolaOQNPSQPPPP
~noloQOPLPPPTOP
~nomONQOOOOUSO
~nom_PPPPPPPPQP
~nomaSOPPPPOPPP
~nomeOOPPPPPTOP
~nonPQQOOQOPPP
~noneOSOPPPPPPP
~nonsQPPPPPPPPP
~nooMYPPPNNPNO
~noonMZOPPNNPNP
~nopNPPQQQQOOO
~nopaPPPPPQPPPP
~nophNPQROPRPPP
~noprPQPPSPOPOP
~norWNJKMYVKOQ
~nor_NLPOPOQOST
~noraROOPRPPPPP
~noreOSNPPROPPP
~noriNRQPPPPPPP
~normWMKNKYWNMN
~norpQPPOPPPPPP
~nortOPRPQPPOPP
~nosTKSMQTLUNM
~nos_ROQPPPOPPP
~nosaPQOPPPPPPP
~noscOOPPPROSOO
~noseQNRNQUMOPO
~nosiONQOQNPTOO
~nostTNNPPPPPPP
~notLTPLNLPTJ\
~not_POTPPMRPNO
~noteNOLPOONTNX
~nothSUQNOOMONR
~notiMQPOPOORPS
~nottPQPPPPPPPP
~nouSSOMOONPOR
~nougVPNMOOOPOR
~nounNSPPPPPPQP
~nousPQOPPPPPPP
~novPSPOOPPOPP
~noveQQPPPPPPPP
~nowKPPQVPNPQN
~now_LPQRRQOORO
~nowiPQPPPPPPPP
~nownNNPOTOPQPP
~nowsPROPPOPPPP
~noxPOPQQPPPPP
~noxaOPPQQPPPPP
~noxiQOQPPPPPPP
~npaQOQPPPPQPP
~npatQOQPPPPQPP
~npoOQRNPOPPPP
~npoiOPSNPPPPPP
~nprQPPPPPPPPP
~nproQPPPPPPPPP
~nptPOPPPPPRPP
~npt_POPPPPPRPP
~nquNNSPPQPPPP
~nqueMOSPPQPPPP
~nraPPQPPPPPPP
~nreOPTPPOOPPP
~nrecOPQPPPPPPP
~nresOOSPPPPPPP
~ns_LSXFTNPHWS
~nsaOQMNUPOOQQ
~nsaiOOPNUPPPPP
~nscPOSPPOOOOQ
~nsciPOTPPOOOOQ
~nseQJPPRQLRRT
~nse_SNROPOPPMS
~nselOOQPPPPRPP
~nsenMOPOROONSS
~nserRPNPNPPPRP
~nsesNPPPPSPPPP
~nsetNOPRSONRPO
~nsfSSLOONNRQQ
~nsfeOQNPPPPPQQ
~nsfuSRNOONNRPP
~nshMRQOPOQPOR
~nshiPQPPPPPPPP
~nshoNOQPPPQPPR
~nsiTMRLQNRPQP
~nsibRNOPPPPPOR
~nsidNNRPOPSPPP
~nsilOOPPPQQPPP
~nsioQSNNOOOOUO
~nsisQPPPPOPPPP
~nsitNPOOTPQOQO
~nsivTNTOOOORLP
~nsoULPOQOQORO
~nsolSNPPPPPPPP
~nsomSQOPPOOPPP
~nsonNPOPRPRPPP
~nsorPMQPPPPPRP
~nspSQQOROOOOO
~nspeOROPPPPROP
~nsplQOPORPPPPP
~nspoPRQPPPOPPO
~nstWSOJMPLPNV
~nst_UOMNPOOPPT
~nstaQPPPPPOPPP
~nsteOTTMNQNQOP
~nstiQPPPOQPPPP
~nstrOQOPPPPPPR
~nsuISRMQMM[RM
~nsulNOTMQMOWQM
~nsurNRNPPPOTPP
~nswNPUPPOOPPP
~nsweNPUPPOOPPP
~nt'POQQPPNPPQ
~nt'sPOQQPPNPPQ
~nt_IQ_KMPMVGT
~ntaKRORQPMPI\
~nta_OOTOPPOPPP
~ntacOOOPPPSPPP
~ntagPQPPPPPPPP
~ntaiQOPPPPPPPP
~ntalORMNRRPQNS
~ntamOOPSPPPPOP
~ntanOOSQQOOPPO
~ntarNPOOPPLQMZ
~ntatOPPSNPPPPP
~nteLVSTRHQROJ
~nte_QNVOPPOOOO
~ntedOWMOOOPPPO
~nteeMWOPPOPPOP
~ntelPORQPPPPPP
~ntenUPLRMORRMO
~nterIQORWKPTSM
~ntesPPRPPPPPPP
~nthPMKSMYQMRO
~nth_PRPUNPONOP
~nthlPPOPPPPPPP
~nthoOPPPPPRPPP
~nthsRMLOOYQOOO
~ntiWOPJIUQPNR
~nti_MOPSOOTPPP
~ntiaTMMOOQRQOQ
~ntibSPQMMPOORR
~nticPSPOOOOROP
~ntidRNPOQSOPOP
~ntieOOTPPOPPPP
~ntifQOPPPPQPPP
~ntilQTQNOOORMP
~ntimNPOPPPPPTP
~ntinNQRPRPNOOR
~ntioXRNMONQOOO
~ntipRPPOPPPPPP
~ntisQPNPOTOPOP
~ntitNPPTPPPPPP
~ntivOOPPPROPRP
~ntlOSPQOMRPPO
~ntlePQPOPNSPPP
~ntlyORPRPOPPPP
~ntmPLNOPYOOOO
~ntmePLNOPYOOOO
~ntoYORQMNLPPN
~nto_UOQQONMPQN
~ntoiRPPQOPPPPP
~ntolQPPOPPPPPP
~ntopQPPPOPPPPP
~ntorPPQPPPPPPP
~ntrQNVJUNJMXN
~ntraLLUNXNMORP
~ntreROPOOPPORP
~ntriQPQOPPPPPP
~ntroTPNOOPOOTO
~ntryMRSPPPOQPP
~ntsUTCMNPNPWS
~nts_TTCMNPNPWS
~ntuONROPOQQPO
~ntubPNTPPPOQPO
~nturPQPPPPPPPP
~ntyMOPQQSOPQP
~nty_MOPQQSOPQP
~nuaUQONPPOPOP
~nualTRONPOOPOP
~nuarPPPPPQPPPP
~nucPPOPPPQPPP
~nuePNQOPOPPPS
~nue_QPPPQOPPPP
~nulRPOPPPNPPQ
~nulaPQOPPPPPPQ
~nullRPPPPPOPPP
~numQLTRNNLSTN
~numbPLTRONKTTN
~nuoQQOPPPPPPP
~nuouQPPPPPPPPP
~nupTPOONPPPPP
~nupiTOPONPPPPP
~nurJLRLUTMPSS
~nuriOPPPPPQPPP
~nursKMPMUTLPSS
~nusSQOOOPQOPO
~nus_PQOOORQOPP
~nusiRPPPPPPPPP
~nutORYOMMLVNN
~nut_SOQOPQOPPP
~nuteKSVQNMNVON
~nutoPPQPPPPPPP
~nutrPPPPPPPQPP
~nutsPROPPOPPPP
~nvaRPQOOPOPPP
~nvacQPPPPPPPPP
~nvasQPPPPPPPPP
~nveKPMYNOTQOO
~nverKNNYNPTPOP
~nviQONPPSQPPP
~nvinRMOPPSQPPP
~nvitPQOPPQPPPP
~nvoPNOPPPTPPO
~nvuOOVNPPOPPP
~nvulOOVNPPOPPP
~nxiNPOPPPSPPP
~nxieNPOPPPRPPP
~ny_KONYNPLRUM
~nyaPMOPPNSPRQ
~nya_PLOPPOSPRQ
~nybORPPPOOPPP
~nyboORPPPOOPPP
~nylNPQPROPQPP
~nyl_NPQQQOPQPP
~nymONSPPOORPP
~nymoONSPPOORPP
~nyoMVTQOQMNNP
~nyonMVTQOQMNNP
~nysLOPTOPSPPP
~nystLOPTOPSPPP
~nytVJLRSMTORO
~nythWJLOQNTORO
~nytoNPPSROPPPP
~nywQROPPPOPPP
~nywaQROPPPPPPP
~nywhPPQPPPPPPP
~nz_NOPPTPPPPP
~nzaQMSQOOOPPP
~nza_POSOPPPPPP
~nzapROPQPPPPPP
~nzePPRPOPPPPP
~nzoPRPOOPOPPP
~nzo_NRQPPPPPPP
~nzodQPPPPPPPPP
~o'cOTNPPOPPPP
~o'clOTNPPOPPPP
~o'sNVOOOONPOR
~o's_NVOOOONPOR
~oacTPPMPPQOPP
~oac_SPPNQPPOPP
~oaciRPPOPPPPPP
~oadJSO`LPKOOO
~oad_LSNYMRMOOO
~oadeQNRPPPPPPP
~oadiNQOWOOOOPO
~oadsPQQPPOPPPP
~oagPSPOOOOQOP
~oaguOSPOPOPROP
~oakPNSPPPPPPP
~oakePPQPPPPPPP
~oakiONSPPPPPPP
~oalRQOPPPOPPP
~oal_QQOPPPOPPP
~oamPLSPPSOPPP
~oam_PMRPPSOPPP
~oanPOQPPPPPPP
~oarIYOOOMSNQQ
~oardMZMOOONORQ
~oarsNPRPPOSPPP
~oartNPPPPPRPPP
~oasPROPPPPPPP
~oastPROPPPPPPP
~oatKOSLTOWOOO
~oat_NNSOOPUPPP
~oateMOONUPRPPP
~oatiPQPPPQPPPP
~oatsPQQPPOPPPP
~obaNNOTPOPROO
~obabPPPPPPPROP
~obacPOOPPPRPPP
~obarQPPQPPOPPP
~obbPPNPPSOPPP
~obeORSNMOPRNR
~obe_NSPPPPQPPP
~obenRPPPNPPPPP
~oberNNTPPPPPPP
~obesQPOOPPPRPP
~obiUNONSQPONO
~obilRNQPPPPPPP
~obinROPPPPPPPP
~obioRRPPPOPPOP
~oblPPOORONTNQ
~obleQPOOROOTNO
~obliOQOQPPPPPR
~oboMTUPPKQPPO
~obodMSSPPMQPQO
~obotPPRPPOPPPP
~obsQOPPOPPQQP
~obsePOPPPPPQQP
~obstQPQPPPPPPP
~obuPOPQPPPPPP
~obulPOPQPPPPPP
~obvPSOPPOPPPP
~oc_RPPPOPPPPP
~ocaLNPMRRLO]O
~oca_ORQPPPPPPP
~ocaiPQOQRPOPOP
~ocalMMRLPOMO^O
~ocarQPPPPPPPPP
~ocatPQPPPPPPPP
~occQOSOOPOPPP
~occaQPQPPPPPPP
~occlQPPPPPPPPP
~ocePMOONPOPWQ
~ocebRPPPOPPPPP
~ocedNMPPPPPRSR
~ochQNUPOPOOOO
~och_OOTPPPOPPP
~ocheRMRPPPPPPP
~ochlPPPQOPPPPP
~ochrPPPPPPQPPP
~ochtPQOPPPPPPP
~ociTMTQQNOONO
~ociaRQOPPPOQOP
~ocilQPPPPPPPPP
~ocinROPRPOOPPP
~ockLWTPROJQNO
~ock_PTPQSMMNPP
~ockeLRUPQNNSNO
~ockiPQNPPRPPPP
~ocksNRPOPRPPPP
~ockwQPPPPPPPPP
~oclPPOPQQPPPP
~oclaPPOPPQPPPP
~ocloPPPPQPPPPP
~ocoONNSNMTMTR
~ococQPPPPPPPPP
~ocolSPMMMORNUS
~ocorLOPTQNRPPP
~octPLPOOVNQOQ
~octoNLQOOVOQOQ
~octuQPPPPPPPPP
~ocuOMOQONOWNR
~ocumOMOOPOOWNS
~ocurPQPROPPPPP
~ocusPPPPPPPQPP
~ocyPMPPPPWPNP
~ocytPMPPPPWPNP
~od_ZNTJKSJOQS
~odaRXPPSNKNNN
~oda_QORPPPPPPP
~odarPOORRPOPPO
~odayQ[MNRNLOOO
~odbPMTPPPPPPP
~odbyPMTPPPPPPP
~oddSNTQOMQONO
~oddlROTQOMRONO
~oddsQPPPPPPPPP
~odeOQMJMJK`ZM
~ode_LMQLMKL\]M
~odedPSMPPPOQPP
~odeiPPPPRPPPPQ
~odenPQPPPPPPPP
~oderUOONOPPQPP
~odesOPPPPPPTNP
~odgPNSPPPPPPP
~odiTKNLQNO[NN
~odiaRPOPOPPPPP
~odiePOPPOPRPPP
~odifPNOOOPOWOO
~odinOOOPQPOTPP
~odipQOPNSPOPPP
~odiuSNPPOOQPPP
~odoOOQSQOOPPP
~odonPOOSQOPPPP
~odsRTLPOTMOQO
~ods_QTLPOTMOQO
~odstQOPPPPPPPP
~oduRTOPOPNPPO
~oducQQPPOOPPPO
~odulQROPPPNPPP
~odyISYOPHRNTP
~ody'OTNPPPPPOP
~ody_IPZOPHROUP
~oe_PQPPPPPPPP
~oeaRPQQPNPPPP
~oea_RPQQPNPPPP
~oedTMSOOPOPPP
~oedeSOPOOPOPPP
~oenTQONORNPPP
~oenaSOPOOSOPPP
~oentRQPOPPOPPP
~oerORPPPPPPPP
~oesVFFJUQTTTT
~oes_TJEJURQTRT
~oesnPMPPQNSPQP
~oestQOPPPPPPPP
~oetOQPPPPPPPP
~oevNVOPPOOOPP
~oeveNVOPPOOOPP
~of_POTPPOPPOP
~ofaJOQQPPVPPP
~ofeQNOMWQOOOO
~ofenPOOMWQOOOO
~oferPOQPPPPPPP
~offK\SOOPLONP
~off_QORPPPOPPP
~offeJ[NOOQNOOQ
~offiPRQPPOOPOP
~ofiQPPPPPPPPP
~oflPOPPSPPPPP
~ofloOOPPSPPPPP
~ofluPPQPPPPPPP
~ofoNOQQRPPPPP
~ofolNOPQRPPPPP
~ofrPPPPRPPPPP
~ofraOPPPRPPPPP
~oftNOOXRMOOOO
~oft_POPPSOPPPP
~ofteONPXOOOOPO
~oftwOSOPPPPPPP
~ofuRPPQOPPPPP
~ofurRPPQOPPPPP
~og_QPPPPPPPPP
~ogaONPPSPPPOR
~ogeOOPTRPOPNO
~ogenROQPPPPPPP
~ogesOPPTPQPPNP
~ogetPOOQSPPPPP
~oggOQPPPPPPPP
~oggePROPPPPPPP
~ogiPPMOOQQOSP
~ogicROOPOPRPPP
~ogisOOOPPSPPQP
~oglTMPPPPPOPP
~ogloSNOQOPPPQP
~oglyQPPOQPPPPP
~ognUNOOPPOQOQ
~ogniQPPOPPPPPR
~ognoTOOOPPOQPP
~ogoQPPPPPPPPP
~ogrTOPNROOOPO
~ograROQPPOOOQO
~ogreROPNROPPPP
~oguPRPPPOPPOP
~ogyNPRPPONPSP
~ogy_NPRPPONPTP
~oh_PPPQPPOPQP
~ohnOPPOTOPPPP
~ohn'OPPPSPPPPP
~ohnePQPPPOPPPP
~ohoTONMROTOOP
~oholQONMROTOOP
~ohorSPPPOPOPPP
~ohpQPPOPPPPPP
~ohpcQPPOPPPPPP
~oi_NQNNVPPPPP
~oicNMQPQQSPOO
~oiceNMQPQQSPOO
~oidXMOMSQQOMN
~oid_UONOQQPPNO
~oidePORPPPPPPP
~oidiPPPPPPQQOP
~oidsQOPOROROPP
~oilPNROPRNORO
~oil_RMPPPQNPRP
~oileNQQPPQPPPP
~oiliPPQPPPPPPP
~oinKNWNNZTPIN
~oin_SMTSQMOOOO
~oingHURQOVMONP
~ointOKQKOYWRLN
~oisNQUOOONORQ
~ois_NNTPPPPPPP
~oisePQQPPOPPPP
~oisoLPROPQOOSQ
~oistORPPPPPPPP
~oisyQPPPOPPPPP
~oitQOQQPPOPPP
~oitiQPPPPPPPPP
~ojeKQPPPPVPOP
~ojecKQPPPPVPOP
~ok_QRXMNHTNOR
~okaLRPOUOOPPP
~okayLROOUOOPPP
~okeUUOPPILRQO
~oke_ORTRNLLRSN
~okedTROOPPOPOO
~okenRPMPPOOQPR
~okerPOOOSOQPPP
~okesQQPPPPPPOP
~okiJPROUOQPSO
~okiePQPPPPPPPP
~okinJNROUOQPSO
~oksORRPNORPPP
~oks_ORRPNORPPP
~ol_LHJ[TRZGTM
~olaRJOSPQVNMP
~ola_PPOPOPRPPP
~olacPOOOSRPPPP
~olamQOPROPPPPP
~olanPNOPQROPPQ
~olapPORPPPPPPP
~olarROOSMPQPOP
~olatOPNOQOSPPQ
~olcTPOOQOOPPP
~olchSPOOQOOPPP
~oldQOMOQMPLRW
~old'OOPRPPPPOR
~old_MULMSOPMQU
~oldeUOOQOOOPPO
~oldiQMSPPOPPPQ
~oldsPNPPPORPRP
~oleNQOWSSKMRL
~ole_LNTRURLNRN
~olecNPPTPPPPPP
~oledRONROPPPPP
~olenOSOPOPPPRO
~olerSQOPPOPPOP
~olesSPOOOSNPOP
~oleyOQPPQPPPPP
~olfPOPPPQPPPP
~oliWIRJVKKLVU
~oli_QNOPPPPQRP
~olicROPRMJNMSW
~olidQROOSPOPPO
~olimPPPPRPPPPP
~olinRLRJUSOPOO
~olioPPQPPPPPPP
~olisQOQQPPPPPP
~olitQQPPPONPRP
~olkRQOPOPPPPP
~olksRQOPOPPPPP
~ollRMXMNNQPPM
~oll_QOQPPPPPPP
~ollaQRSOPNOROO
~olleNNUNOPRNRP
~olliQPPPPPPPPP
~olloROQPPQOPPO
~olnTOPONPPPPP
~olnuTOPONPPPPP
~oloLFVMUTNRUM
~olo_QOSPOPPPPP
~olofPOPPSOPPPP
~ologOOPOORPOTO
~ololOPQQROOPOP
~olonNNNNRRNWOO
~olorQMSOPROLTP
~olouPMQPOQRPPP
~olpRPPPQOPPPP
~olpiQPPPQOPPPP
~olsQNQPPPOOMV
~ols_QNPPPPOOMV
~oltNPQPPQQPPP
~olteONQPPQRPPP
~oluMRNWOONNNU
~olumPQOQPPOPPP
~olunLSOPPPOOPV
~olusPNPWNOOOOP
~olutQPPOQPPPPP
~olvPMPPPPTQOO
~olvePMPPPPTQOO
~olyOQNOMOQWPO
~olypPOPPPPPRPP
~olysNROONPPUPP
~olytQPPOPPPPPP
~om_UQQOFXOJXK
~omaZNPPQLQOMO
~oma_PQQOONSPPP
~omacSNQPPOPPPP
~omanQOPRROPOOO
~omasRPPPPPOPPP
~omatSQNPPPPPOP
~omaxQPPPPPPPPP
~ombPMQNQOPOVO
~omb_POQPPPPKVP
~ombaPQPPPPPPPP
~ombeQOQPPPPPPP
~ombiOOPOTPPPPP
~omboROOOMPOUPP
~omeYUVGNOOQLN
~ome_WSYJOMOOKN
~omebLQROPOOPTQ
~omecPPQPPPPPPP
~omedQQNPPOOTOP
~omegQQPOPPPPPP
~omenROSOPNOPQP
~omeoRRSOMQNNOP
~omepQPOQPPPPPP
~omesVPLOOQROOP
~ometNNNQPTSPNP
~omewPOPPPPPPQP
~omfOPPPRPQPPP
~omfoNPPPRPQPPP
~omiQOZSKMONON
~omiaRPPPPPPPPP
~omicQPPQOPPPQP
~omidPPPOQPPPPP
~ominMSQUMQOPPO
~omioQPPPPPPPPP
~omisQPPOPPPPPP
~omitOOXPNMROOO
~ommSPRNQOOOOQ
~ommeQORPPPPPPP
~ommiPROOPOPPPQ
~ommoROPPPPPPPP
~ommuPPPPQPPPOP
~omnSROPPOOPPP
~omniSROPPOOPPP
~omoPSONROPPQO
~omonOPPPPPQPPP
~omorRSNNROOOOO
~ompXPOLPMNSLS
~ompaVPNMQOOOPP
~ompeQPOPPPPPPQ
~omplQRNPOOOQNS
~omprRKVPPPOPPO
~ompuOUMPPPOPPQ
~omsPROPPOROQP
~oms_PROPPOROQP
~omyXNPPLNPVLN
~omy_OOQOOOPVMO
~omycXOOPNOOOOO
~on'JQLOMXWOMS
~on'sMOOOPTSPPP
~on'tLRMOMUTOMS
~on_P]OUHRIRPK
~onaSJQTTQLPON
~ona_RNQQPPOPPP
~onadQPPPPPPPPP
~onalPPQPPPOQPP
~onanPPQOPPPPPP
~onarQOQPPPOPPP
~onasOPPPPPQPPP
~onatPONUORNQPO
~onavNPPPSPPPPP
~onazPOPPRPPPPP
~oncSOPNRPLOQP
~onceTNOOSOOOOQ
~onchPQQOOONPRP
~oncoPPPPPRPPPP
~oncuPQPPPPPPPP
~ondQQWOOLNOMR
~ond_PRSPNNOONT
~ondaNSOPROOQPO
~ondeQNTPPPOPPO
~ondiQOPPOPQPPP
~ondoPQOPPPPPPP
~ondrRPPPPPOPPP
~onduPPPPPPQPPP
~oneSaSKOOINLL
~one'OORPPQPPPP
~one_SWWOSMGPNL
~onedNROPPORPPP
~onenPROPPPPPPP
~onepRPOOPPPPPP
~onerQROPPOOPMS
~onesQOPNNRQOTO
~oneyOVNOOQPPOP
~onfRORNOPPOOS
~onfePROPPPPPPP
~onfiPPOPPQOPPQ
~onflPPQPPPPPPP
~onfuRMSNOOQPOR
~ongONIOPSQQMZ
~ong_RNLQNQKRNY
~ongeQPPPPPOQOO
~ongoRNQPPPOPPP
~ongrOROPPOPPQP
~ongsNPPPTPPPPP
~onguONMOORXPOO
~onhQPPPPPPPPP
~oni^FXONKQPMN
~oniaLQNQOPVRPO
~onicSNROOOPROO
~onidOOOSPPPPPP
~onigRQUPPKNOPO
~oninULNOQSOPOQ
~onisQORPPPPPPP
~onitVMSMOOOOQO
~oniuOPQQQPPPPP
~onkPQQPPPPPPP
~onlMOPONPRQPT
~onliPPPPPOPPOR
~onlyMPQONPRQQR
~onnQOTPPOOOOO
~onnaQPQPPOPPPP
~onneQNSPPPPPPP
~onoMNQOQRRRPO
~ono_PORPPPPPPP
~onolOPOPRQPPPP
~onorPPPPPORPPP
~onosQNOPPROROO
~onsRQRKLMNTNU
~ons_LUNNQPTNOR
~onscPOTPPOOOOQ
~onseYNONNOMPQR
~onsiMOSPOQQPOR
~onstQQPPOPOPPP
~onsuONQOOOOWON
~ontSHWLSQLLRT
~ont_PJcOPJLOOO
~ontaNNOPPNRRNT
~ontePSNPPPPPPP
~onthQLLSMYPMRO
~ontiQNPOPQOPPR
~ontoOQPPPPPPQP
~ontrRQLJYPMNRP
~onuOQOPPPRPPP
~onvLORWMROPOO
~onveKRMYNPPPPP
~onviRMOPPSQPPP
~onvuOOVNPPOPPP
~onyRORPOPPPPP
~ony_QORPOPPPPP
~oo_QPPPPPPPPQ
~ood\PUIKRHNRR
~ood_[OSJKOKNRS
~oodbPMTPPPPPPP
~oodsQRMPPSNOQO
~oofOMWPPOOPOP
~oof_OOTPPOPPOP
~oofePOQPPPPPPP
~ookOXUKLFWMSP
~ook_QRXMOHTNPQ
~ookeQSNOPPOPPP
~ookiMPNPPOSPTP
~ooksORRPNORPPP
~oolTMTONSOMQN
~ool_NPSQOSNNQO
~ooleTPNPPOPPPP
~ooliQNSNPQQPPP
~oolsROPPPPPPPP
~oomPZSMNPMMRM
~oom_RWSMNPMMQN
~oomsNSPPPPOPQP
~oonUVNNPQKOMP
~oon_RYMNOSLONO
~ooneROPPPOPPPP
~oonsQPPPQPOPPP
~oopNOPORNUPPP
~oop_PRQPOOPPPP
~oopiROPPPOPPPP
~oopsOPQPPPPPPP
~oopyMONPSPSPPP
~oorOTWRNMOHQP
~oor_OTVSOMPHRP
~oorsPRPPPPPPOP
~oosSWLMNQOPPP
~oosePTMNPSOPPP
~oostTROONNPPPP
~ootPJTONWRONP
~oot_OOUOOMTOOO
~ootbQPOPPQOPPP
~oothPONPNUPPPP
~ootiQOQPPPPPPP
~oozPNRPPPPPPP
~op_ZSMLSNMNMQ
~opaUPOPNQNOPP
~opa_PQOPPPPPPP
~opamPPPPQPPPPP
~opatSPPQNPPPPP
~opauPPPPPQPPPP
~opcOROPPPOROP
~opdPQONSOQPOP
~opd_PQONSOQPOP
~opeUOTOPLLUPL
~ope_TTOOOKNSOP
~openKQSQQMOSTN
~operVJTPPTMONN
~ophLMPSRPTOPO
~ophePPPPQPPPPP
~ophiMPPPOPTPPP
~ophoPPRPOPPPPP
~ophrNPPPSPQPPP
~ophyQNNTPQOOPP
~opiSQQPRLTNNO
~opi_POPRPPPPPP
~opicQQOOOPRPPP
~opidRPPORPPPPP
~opinOOUPOOOPPP
~opioQQOOSNPOPP
~opirQPPPOPPPPP
~opiuPNOROPSPPP
~oplSOQRLPPPNP
~oplaQOOTNOOPPP
~opleTPRONQNOOO
~opmPPNPPPRPPP
~opmePPNPPPRPPP
~opoRPROPNPPPO
~opo_POTONPPPPP
~opofMPPRRPPPPP
~oponROOPPOQPPP
~oporQQPOPOOQPP
~oppMRZJUMPPNM
~oppeMTVLRQNOOO
~oppiQNSNSNPQPP
~opplPRMPPOSPPO
~oppyOOTPPOOPPP
~oprRONSZMMNMN
~opraTOONTOOPOO
~opreROORPPPPPP
~opriOPOPWOOPOP
~oproOPQTPOOOOP
~opsPQHTSSOSLO
~ops_OPITTORPOO
~opsyPOPPPUNSMP
~optQPRPNQOPOO
~opteOPQPPQPPPP
~optiRQOPNPPPPP
~optyQORPPPOPPP
~opuSPOQPOOPPP
~opurSPOQPOOPPP
~opyQMNNRPQRPO
~opy_PMOORPQRQO
~oquQQPPOPPPPP
~oqueOQPPPPPPPP
~oquiRPPPOPPPPP
~or'PQPPPOPPQP
~or'sPQPPPOPPQP
~or_JSWJQNLE^T
~oraRMZSQMKLQN
~ora_POUOPPPPOP
~oradPNPNVPOPPP
~oralRORSNONNQO
~oramQOOSOPPPPP
~oratPNRPPPOPRP
~oraxNSRPPPOPPP
~orazQPRPOPPPOP
~orbROQPNRPPPP
~orbiRPQPNPPPPP
~orcRPOPPPPPPQ
~orceRPOPPPPPPQ
~ordMNTNNLPOSV
~ord_SWNOPMPONO
~ordaONTPPPPPPP
~ordeMRLONMRMXT
~ordiQNOQPOPRPQ
~ordsNLQPPTOSNR
~ore[SSLQNPNLJ
~ore_ZVQJSLROMJ
~oreaPOQPPPPPPP
~oredPQOPPPPPPP
~orehRPPOPPPPPP
~orenONTPPPOPPP
~oresTNNPPROPPP
~orgNNPQOSOPQQ
~orgaOPRPPPPPPP
~orgePQNQPQOOPR
~orgiPPQPPPPPPP
~orgoPOOPPSPPPP
~orhROOQOPPPPP
~orheROOQOPPPPP
~oriPMNNOQYPOO
~oriaPNNPORTPPP
~oricMOQPPPTPPP
~oridNPPRPPPPPP
~orieOQPPPPPPPP
~orinTOQMQOOPPP
~oritPQOPPPPPPP
~orkOQQMPVKUNN
~ork_QMPORTNOPO
~orkeOLQPOQOWOP
~orkiNXPPONOOPP
~orksPQOOPSOOOP
~orlQQPOPOPPPP
~orldQQPOPOPPPP
~ormROGKJR[TWL
~orm_HQKOOKPZXQ
~ormaVMKNKYWNMN
~ormeOPRPPPPPPO
~ormiOOQOQPTOOO
~ormoTOOPPPPPPP
~ormsNUOPPOQOPO
~ormuSOPOOPPNSP
~ornNTJRQPUNMP
~orn_QNNTQMTPON
~orneQOOPPPPPOS
~orniNROOPTPOOO
~oroSQOMRNOPOR
~orolQOPORPPPPP
~oronPPPPOPOPPR
~oroqQPPPOPPPPP
~orosPRPPPOPPPP
~orotQOPPPPOQPP
~orpPOSVONOOOO
~orphQPRUMNOOOO
~orrD^TUORNLML
~orraOSPPOPPPPP
~orreLOTWNOPPPO
~orrhNQPPPPRPPP
~orriNROPQTPPOP
~orroRUOOPONOOO
~orryKTQQQROOPN
~orsSVQROLLISP
~ors_UTPNNOMJUP
~orsaOPOUPOOPPP
~orseRROPNQOOOP
~orsiOROPPOQPPP
~orstNNUPSNPPPP
~ortSTUMMKMNSQ
~ort_LTPNRLPNSR
~ortaSNOOQNPPSO
~orteTTOOOONSLP
~orthTPPONQMNSO
~ortiNKTQMQTOOR
~ortnQPPPPPPPPP
~ortsORPPPPPPPP
~ortyOOSQOPPPPP
~orvNPOPTPOPPP
~orvaNPOPTPOPPP
~orwOOQPPQQPPP
~orwaOOQPPQQPPP
~oryQSKOPNNQNV
~ory_QSKOPNNQNV
~os_VNTSNQLNMN
~osaUSOOMOPPOO
~osa_PPPPPOQPPP
~osagPPPQPPPPPP
~osamTPPONPPPPP
~osapORPPOPPPPP
~osatQPPPPPPPPP
~oscSUNNQOMSNN
~osc_PPQPPPOPPP
~osciPPPOSPPPPP
~oscoSTNOOONSOO
~oseVPI[MVHPHT
~ose_VKMZMVKNJP
~osedPUMNOTNNPP
~oselQPPQPPPPPP
~osemSPPNQPPPPP
~osepPPPPPMPTPP
~osesORPQPPPPPP
~osfRPPRMPPPPP
~osfoRPPRMPPPPP
~osiSGQRRLWQMP
~osinLMVWPKQOOO
~osisWNLMPMTSNN
~ositPJMOQTSOPS
~osoTPOPNPPPPP
~ospUPONNKONVP
~osp_QOQPPPPPPP
~ospaOQQPPOPPPO
~ospeRQPPOPPPPP
~osphPPQRNOPPPP
~ospiTPMNNNPOWQ
~ospoOPPPRPPPPP
~ossLRLOQMWQPQ
~oss_OPOPQNTOOR
~osseOPPPPPRPQP
~ossiOQQPQOQOPP
~ost\\NQKNLMMK
~ost_PUTUKSKNMN
~ostaQPNOPQQPPO
~ostcPPOPPPPOSP
~osteV[LNMJPPOO
~ostiRNOQPQQPPP
~ostnNROPPPQPPP
~ostoQNTOPOPPPP
~ostpQQPNSPOPOP
~ostrQPPPPPPPPP
~osuTNNOPMPPOS
~osurQNNPPPPPPT
~osuvSPPPPNPPPP
~osyOPPQPPPPPP
~osynOPPQPPPPPP
~ot_ISXNRLYMJO
~otaQXPRNMPMNO
~ota_OXNPPOOPNP
~otalPPPRPOPPPP
~otasRQSQOOMPOO
~otatPOOPPOTNQP
~otbQPOPPQOPPP
~otbaQPOPPQOPPP
~otePLSMQLOTLY
~ote_OQSOPNNUNP
~otecTNOPOPPPOR
~otedPQPPPPPPPP
~oteiOPOPPPSPPP
~otenPORPPPOPPP
~oterRMRPPPPPPP
~otesNPMPPOOPOY
~othKWRNQ`FMLN
~oth_NQPNNUQPOO
~otheRNSNTWIMNP
~othiQTOOPQNOPO
~othoNSQPPPOPPP
~othyNQORPRNQOP
~oti[NTINNJQPT
~oticRSQKNPMRRQ
~otidRPQOPPOPPP
~otifOQPPPPOPOT
~otinOPQPRPOPPP
~otioQPPPPPPPPP
~otivSOPPPPPPPP
~otizQPPPPPPPPP
~otluPQPPPPPPPP
~otoLSNKPNUPOV
~oto_MPNOOOXOLT
~otocSOOMNOONUS
~otomOQPPPPOTNP
~otonNOQPSPPPPP
~otorOPQPPPPPPP
~otosPTOPPPOPNP
~ototQQPPPPOPPP
~otoxONPOQQPPSP
~otrSQOPQOOOOO
~otreOQPPQPPPPP
~otriQOPPROOPPP
~otroRPPPNPPPPP
~otsPMVNNQTOOO
~ots_PNUNNQTOOO
~ottSK[ONTOOKO
~ottaUOPPPPOPNP
~ottePOQPPPPPPP
~ottiOOPPPPRPPP
~ottlLPXPOPOPPP
~ottoRMROOSPPMP
~otuQPPPPPPPPP
~otyPOPPPQPPPQ
~ou'NTNPQPPPOP
~ou'rOSOPPQPPOP
~ou'vPQPPPPPPPP
~ou_NOVPPPOPPP
~oubQOPQPNVNOO
~oublQOPQPNVNOO
~oucORSPPOOPPP
~ouchOSQPPOOPPP
~oudKRROOPSPOP
~oud_OSPPPOPPPP
~oudeNOSPPQPPPP
~ougYOTLNPNNMP
~oughWQRLNPNOMP
~ougiROPPPPPPPP
~oulQLPSRXWMHK
~oulaQPPOPPPPPP
~ouldSJKQSXWOIL
~ouleNRRROPPNPP
~ounFURMPOUYKO
~ouncMTOPPOPQPP
~oundPUPLOQUQJP
~oungPPPPPPRPPP
~ounsOOQPPPPRPP
~ountKNQRQOOTQP
~oupSVPOOLQONO
~oup_SVPOOMQONO
~ourSURTIMHJTU
~our_NURRMRLMNQ
~ouraQPPPPOPPPP
~ourcROPPPQNPQP
~ouriNTOPOPPPPP
~ourlPPOTPOPPNP
~ournPPSOPOQPOO
~oursTONOOMNOYO
~ourtPOOPPPOPOV
~ousNNRKUQNMYN
~ous_NPMMVSQNPP
~ousaQOROPPPPOP
~ouseOOQOONMOZO
~ouslPROPPPPPPP
~outOSWMRMLKQT
~out_PPNNTNNLOY
~outbQPOPPPPPPP
~outcWNNPPOPPOP
~outeOQROPPPPPN
~outhLMXPRMQOOO
~outiNUNPPSNPPP
~outpONUPPPPPQO
~outsPSOPPPPPPP
~ouwRPOPPPPPPP
~ouw_RPOPPPPPPP
~ovaRNPOOONQTP
~ovahSPOPPPOPOP
~ovalNNPOPPPQUP
~ovasQPPPPPPPPP
~ovcQPPPPPPPPP
~ovcfQPPPPPPPPP
~oveUWNKHMNLXV
~ove_SQOPPOQPOO
~ovedMVPOOOOPRO
~ovelOTOPPNPPPP
~ovemPPQPPPQOPP
~ovenQOPPPPPPPP
~overVMQNILLNWX
~ovesOPMOOVPOQO
~oviRXPPPLMOON
~ovidUSNKSPNPPO
~ovinORSPPMPPPP
~ovirOPPUNPPPPP
~ovoPSPPOPPPPP
~ovokQPPPPPPPPP
~ovuMPSPPPPPPP
~ovyOMONPOTQTP
~ovy_OMONPOTQTP
~ow'SQOPPPPNPP
~ow'sSQOPPPPNPP
~ow_TRIRSSOLRL
~owaRQPPPPOPOP
~owdQOQPPPOPPP
~owdeQOQPPPOPPP
~oweRHTPROMNRT
~owedKLUORLNOUS
~owelSKQPPQQPOP
~owerSPMRPQNONR
~owiOQRPPPQPPO
~owinOQRPPPQPPO
~owlOSPPPOOPPP
~owl_NRPPPPPPPP
~owlyQQPPPOPPPP
~ownRRTKRNSNOM
~own_URRLRNTNKN
~ownePQPPPPPPPP
~owniORRPPOOPPO
~owoPNRPPPPPPP
~owsKTSMOOVPOO
~ows_KUMOOPWPOO
~owsyPOUNPOOPPP
~owtPPOPPPRPPP
~ox_PSMQPNPORO
~oxaQNORSPOOPO
~oxabQOPRNQPOPO
~oxacPOPPSPPPPP
~oxapOPPQQPPPPP
~oxazPOPQQPPPPP
~oxeVTNNONOOOO
~oxenTPOPMPPPPP
~oxesOUOPPOPOOP
~oxetRPPNRPPPPP
~oxiTPPPULPONN
~oxicRUPONOPOOO
~oxidPOMQPPTPPP
~oxifNPPPTPPPPP
~oxigROPPPPPPPP
~oximQPPPPPPPPP
~oxinRPSQPNNOOO
~oxoMOQPSOQPPO
~oxonPPOOTPPPPP
~oxySMQOTNMQOQ
~oxy_QOOORQOPOR
~oxybOOPOQPPPRP
~oxycOOOSROPPPP
~oxygPQSOOOOQOO
~oxytRPPOPPPPPP
~oyePPOPPPPPPQ
~oysPPQPPPPPPP
~oys_PPQPPPPPPP
~ozaNOPPSPPPPP
~ozapNPOQTPOPPP
~ozeQQQOPOOPPP
~ozemPQPPPPPPPP
~ozenPROPPOOPPP
~oziRPPOOPPOSP
~ozinRPPOOPPOSP
~ozoQPQPOPPPPP
~ozolQPPPOPPPPP
~p'sPQOPPPOPRP
~p's_PQOPPPOPRP
~pa_OPQOQPNROP
~pacOTNONNKPSU
~paceOQOQPOOPRP
~paciMSQOOONONV
~packSOPOOONQSP
~pacuPQOPPPPPPP
~padNMTOPPPPSP
~padsNQTOPPPPOP
~paePKRRPPOPTP
~paedPKRRPPOPTP
~pagPTOOOOOMVO
~pageOSOPPOONSP
~paglRPPOOPPOSP
~paiRPMMMQXSLN
~painOMRMMS[MON
~pairTRLQPOMPOQ
~palPQSQMNRPOO
~pal_PPPPPPOQPP
~paleOOSPPOQPPP
~pallPROPPOPPPP
~palmOPPPPPRPPP
~palpMORPPRQPPP
~palsUROONOOPPP
~pamRLUOROOOOO
~pam_RMVPNOOPOP
~pamiNPPOTPPPPP
~panQVNOQPPMQO
~pancQQOPOPPOQP
~panePPPPSNOPPP
~paniOUOPPPOOPP
~pantQPPPOPPPPP
~panyPQOPPPPOQP
~papOSPOPOOOPQ
~pap_QORPPOOPPP
~papaOORPQPPPPP
~papePUKOOPQOQQ
~parZMQOPOHLLY
~paraYPNOLTNPMO
~pareWUNNMNMNMV
~pariMOPSQNSORO
~parkLRPRQNPORO
~parlPNSPPPPPPP
~paroONRPQPPQPP
~partRLPMSRKQNW
~pasQVRNMPSNNN
~pasmQPRPOOQPPO
~passPZNOOOOONO
~pastNMNPPQWPPP
~patPLJPRLSQXQ
~patcLMMVOPWOOO
~pateMPPOPQPPTP
~pathQOOQNOQRQO
~patiUPNLUKKPSS
~pauOOPPPQQPPP
~pausOPPPPQQPPP
~paxQOPNSQPPPP
~paxlQOPNSQPPPP
~payOONOPTPXKP
~pazQPPPPPPPPP
~paziQPPPPPPPPP
~pboNROPPQPORP
~pboaNSOPPPPORP
~pc_ROPOPPPPPP
~pcoPROPPPPPPP
~pcsOOPMPPOVOP
~pcs_OOPMPPOVPP
~pd_PQONSOQPOP
~pdaOWLPPPOPPP
~pdatOWLPPPOPPP
~pdoPQPPPPPPPP
~pdowPQPPPPPPPP
~pe_[SLMMKRUMO
~peaQPSUNPNONN
~peacOQPPPPPPPP
~peakNPUPPOOPPP
~peanSOQOPQOPPP
~peatQONWNPPOOO
~pecUSMOPNNTNO
~pec_QPPPPPPPPP
~pecaQQPPPPOPPP
~peciOQOPPPQSOP
~pectRROOPOOROO
~pedMUTLPQQMQM
~ped_KVSLRQRONN
~pediQPQPPPPPPP
~pedsQOPQNPOOTP
~peeNNOTOOSQOO
~peecPPRPPPOPPP
~peedOONUPOROPP
~pefPOONTPPQPP
~pef_PPPPPPPQPP
~pefrOPPNTPPPPP
~pelQQTPPOOOON
~pel_OQPPPPPPPP
~pellQPPPPPPPPP
~pelvQORPPPOPPP
~penMUROQJLUOR
~pen_QOROOMNSUN
~pendROPOOLSTOO
~peneNOQQRPPPOP
~peniOOQRNQPPQO
~pensPWOMQQMOLT
~pentMRPQROOPOP
~peoTPRONQNOOO
~peopTPRONQNOOO
~pepQPOPPPPPPP
~peppQQPPPPPPPP
~perSPRXISONLN
~per_PRPUKOPOPQ
~peraMLXPNVMOON
~perbPOOOPPPSPP
~percTOPPOPOQOP
~pereSOOPPPPPPP
~perfQPQPOQOPPP
~periMNOVORTONO
~perkPPPPQPPPPP
~perlRPQPPNPPPP
~permNQNPTQOOOQ
~peroOOPPPPQPQP
~persOUNOPOQOPP
~pertQRNOOORPQP
~pervONQPPPPPRQ
~pesQSPPOPPPNP
~pes_PRPQPPPPOP
~pessPQOPPPPPPP
~pestPQPPPPPPPP
~petOPNPQQQPPQ
~peteOPPPPPQPPQ
~pezQOQOPPPPPP
~peziRPOOPPPPPP
~pfuQPPOPPPPPP
~ph_PPLVPOPPPP
~phaKPSPONQPUP
~pha_OPPPPPRPPP
~phalOPPRPPPPPP
~phanPOSPPNPPPP
~pharKRMOQPOPWP
~phasROQOPPPPOP
~phatOPRPPPPPPP
~pheMKLXSSQOOO
~phenPOOSTNNOOO
~pherMONTONTPOP
~phewOMOPPVOPPP
~phiNORTMNSPOO
~philMOPPOPTQPP
~phinQPRTNNOOOO
~phlNQPPPPPTNP
~phleNQPPPPPTNP
~phoHNPMOL\QPT
~phoiOOPPPPSPPP
~phonMMRMRMNSUR
~phosPOQQOPPPPP
~photNSMOOOWOLT
~phrPQONROQPPP
~phreNPPPSPQPPP
~phriQPPOOPPQPP
~phroRPPOOPPPPP
~phyMQPUURKMQN
~phy_RORPPPOPPP
~phylKNPUVPNPOO
~physPTNPOSNMRO
~pi_POPQPPPPPP
~piaPQPPPPOPPP
~pianPPQPPPPPPP
~picPSMMRLSOUN
~pic_PSMONPPPRP
~picaQOQPPPPPPP
~piciLPPPUOQPPP
~pickSSOOPNNOPO
~pictOOOPPPSPPP
~picuQNPPPPPPRP
~pidXPNNQNNPRO
~pid_SOOPOONPSO
~pideQPPPQOPPPP
~pidoRPPORPPPPP
~piduRPPPPPOPPP
~pieMQUPPQOPOO
~piedPORPPPPPPP
~pierOORPPQPPPP
~piesORPPPPPPPP
~pigNOPPPPTPPP
~piglOOQPPPRPPP
~pilWCSTOOSONQ
~pil_OOQPPOSPPO
~pileNMPRQPMROS
~pill\GORORPNPO
~pilsNOSPPOSPPP
~pinYIVQQQLMPL
~pinaROQQNPOPPP
~pineRLRRUPMOON
~pingRNRMQPRPOO
~piniPQPPPPPPPP
~pinkPSRPPMNNSP
~pinnQOPPPRPPPP
~pinpOPSNPPPPPP
~pioQROOSNPOOP
~pioiRROOQNPOPP
~pionOPPPRPPPPP
~pipNSQORPOPNP
~pipeOSQPPPOPNP
~pirUTSJNPPQMN
~piraRQSNMOQROO
~pireOTQOPOPPOP
~piriTQPMQQNOOO
~piroQNOOQQQQOO
~pisSMQOPROPPP
~pisoSOPPPPPPPP
~pistQOPPPPPPPP
~pitSNNPMOQNVP
~pit_POQPPPPPPP
~pitaROMNNPQOWQ
~piteQPPPPPPPPP
~pittQPQOPPPPPP
~piuPNOROPSPPP
~piumPNOROPSPPP
~pixQOPPQPOROO
~pixaPOPPQPOROO
~pizOTOROPPPNP
~pizoOPPROPPPPP
~pizzPUOPPPPPNP
~plaSUQUNONKJR
~placTTOOONMORO
~plaiSOMPPOPOOS
~planIUMVRTKNNR
~plasUMSPOPMPOO
~platOKTOOOUPOP
~playOVOPPMRPNP
~plcQOPPPPPPPP
~pleKRRTHO`NKL
~ple_ROPNNOXOMP
~pleaFVRUOQPOQM
~pleePORPPPPPPP
~plemPPPTMPPPPP
~plenRNOPPPRPPP
~plerPRMPPOSPPO
~plesOTPOOPPPPP
~pletQROOPPPPPP
~plexOOQPPPQRNP
~pleySMOPPSPPPP
~pliPNMPOQROSP
~plicRPPPPPOPPP
~plieONOPPPPPTQ
~plinQOPPPQPPPP
~plitPRNPPQPPPP
~ploMPSPPROPPP
~ployOPOPPRPPPQ
~pluSSPLSPOPNO
~plugOSPPPPOPPP
~plumPQPPPPPPOP
~plusSOPLSPOQOO
~plyOQONQNOOSS
~ply_OQONQNOOSS
~pmePQNPPPRPPP
~pmenPQNPPPRPPP
~pneRSOPOOPQOO
~pneaQPPOQPPPPP
~pneuQSOPNOPROO
~pnoOIRPPPWPPP
~pnoeQOQPPPPPPP
~po_NQTPNPOPPP
~pocQQPPOOPQPP
~pockQRPPOOPPPP
~podOQQPPPOPPP
~podiPQPPPPPPPP
~pofMPPRRPPPPP
~pofoMPPRRPPPPP
~pogRPPOPPPPPP
~poglRPPOPPPPPP
~poiNJVJOZOPOP
~poilPPPPQPPPPP
~poinRLRKOZQQLO
~poisLOTOOQOOSQ
~polLJMSLQUPSU
~polaNOOSNRQPOP
~poliQLMOOPNOTV
~polyPOOPPPQRPP
~pomQOPOPPPPPP
~ponWJVONNNOOR
~ponaQPPPPPPPPP
~pondPNSPOPOPPQ
~poneQQOPPPPPPP
~poniROPPPOQPPP
~ponsRNSPPPOPOR
~pontQPQPPPOPPP
~pooNNTSOOOORP
~poolOOSPPPOORP
~poorONRSOPPPPP
~popPUMPPOOQPP
~porJVKOOKNTUW
~poraOPPQPPPPPP
~poriOPPPRPPPPP
~poroQQPOPOOQPP
~portJULNNKOSUW
~posKQMOQSQMQT
~poseOOROPQPPQQ
~posiOKMOQTSOPS
~possOPRPQOPOQP
~postNVORNOONQN
~potOQVPMQPPNO
~pot_OPQROPPPPP
~potaRQSQOOMPOO
~poteQORPPPOPPP
~pothPQPOPQOQOP
~potlPQPPPPPPPP
~potsNPOOPQUPPP
~pottPPOPPQPPPP
~pouSRPQOONOOO
~poulMSPROPPPPP
~pourUNPOPPOPPP
~powPORPPPOPOS
~powdQOQPPPOPPP
~poweOPQPPPPPOS
~poxQPOQPOPQPP
~poxiQOOQPPOQPP
~ppaPSOPPOPPPP
~pparPSOPPOPPPP
~ppeVNVKSOORLL
~ppedLSULRSOONN
~ppenXMNNRKPSNP
~pperRNQQOPQOOP
~ppiTMRNSNOQOO
~ppinSLTNSNOQPP
~pplNOJRMMTOXR
~pplePQLTNOUPPO
~ppliONOPPPPPTQ
~pplyOPONPNPOTR
~ppoONNOPZOOPO
~ppoiPLNOPYOOOO
~pporPRPPPPPPPP
~pposOPOPPQPPQP
~pprNQOPOOPOUP
~ppraPQPPPPPPPP
~pprePQPPPPPPPP
~pproMPPPPOPOUP
~ppyNXRPPMOPNO
~ppy_NXRPPMOPNO
~pr_OOPPPOOPPT
~praSMSMTIPRPR
~pracMNNPOPOSRS
~pradRPPPOPPPPP
~praiPRPPPPPPPP
~pramRPOOSOPPPP
~pranOQPOQPOPPP
~prayOQTOQMPPPP
~prazSOOPPPPPOP
~pre]JRSQSMLLK
~preaOSSPPONPPP
~precOQOQOPOPQP
~predLLMWUTNPOO
~preeROPOQPPPPP
~pregKNPQUSRONO
~prehTPPPNPPPPO
~premRPPPOPPPPP
~prenQPQOPPPPPP
~preoSOPPPPPPPP
~prepPPPOQPPPPP
~presVOWMKRPNLQ
~pretMNOQOOSRTO
~prev[QNNNONOOO
~priWTNNSLMPNN
~pricRPPPPPPPPP
~prigSNPPPPPPPP
~prilPPPPSOOPOP
~primQOPOQOSPOO
~prinPXMOQONQOO
~prioRPPOPOPPQP
~prisPOPRNPOOQQ
~pritQOQPPPPPPP
~pro\MDGYJONWU
~pro_OOOORQOPQP
~proaOPPNUOPPPP
~probRUNNRNNULO
~procLLRPQPNPWQ
~profQONNVQOOOO
~progVOOOPPOQOO
~projKQPPPPVPOP
~prolQOTRMOOPOO
~promPPPOPORPPP
~pronQRNPPPPOQP
~propUMPSQONOOO
~prosONNQORQOOT
~protTLMLPORNTU
~prouPTMPPPPPPP
~provPQOOOOOOUO
~proxUOOPMPPPOR
~ps_LLKXQUPSOL
~pseXMRNRLOQNO
~pse_YKPOOOOROO
~psedORSPPNPPPP
~psetPQPPQOPPPP
~pseuOOPPRPQPPP
~psiT]MNMIJVQN
~psiaSPRPOOOOOP
~psisOVNOOKMWRO
~psoPMQPORQPPP
~psorPNPPORQPPP
~pstPUNPPPOPNP
~pstaPROPPPPPPP
~pstiQRPPPPOPOP
~psuSPOOQOPPPP
~psulSPOOQOPPPP
~psyRNOONTOSLR
~psy_ONOPOTNSMS
~psycSPPOOPQPPO
~pt'PNQPPSOPPP
~pt'sPNQPPSOPPP
~pt_PPOOQMMQVQ
~ptaOPPOQROQPP
~ptabPPPPPPPQPP
~ptanPPPOOSPPPP
~ptbQPPPPPPPPP
~ptb_QPPPPPPPPP
~pteOSPPPPPPOP
~ptedPSOPPOPPOP
~pterOPRPPQPPPP
~ptiKLRPVQSQMO
~pticKMQRQOTROO
~ptinQQPPOPPPPP
~ptioLOQOTSONOP
~ptoTRNOOMWOMO
~ptomSOOOPOSPOO
~ptopOTPPPOPPOP
~ptosROOOPOSPPO
~ptsSNPPPOQOPP
~pts_QOPPPORPPP
~ptsdRPPPPPPOPP
~ptuQPSPPOOPPP
~pturQPSPPOOPPP
~ptyOTRPNPNOOO
~pty_MVOPPQOPOP
~ptylQPRQNOPPPP
~ptysQORPPPOPPP
~pubPPOPPPOPPR
~publPPOPPPOPPR
~puePOQPPPPPPP
~pufRONOPPSPPP
~puffRONOPPSPPP
~puiONTPPPPPPP
~puisPNSPPPPPPP
~pulPL^OONOOMO
~pullPNVPPPOPOO
~pulmROPPPPPPPP
~pulsNOXOPOQONP
~pumNSRQPPOPOO
~pumpNSQQPPOPOO
~punRPQPPPPPOO
~puncROPPPPQPOO
~pupMNTPONVPPO
~pupiMNTPONVPPO
~purPOXOOMPOPP
~puriSPQQPOMPPP
~purpLPUOPORPPP
~pusPOLUMPNUPO
~pus_OPPPPPQPPP
~pushQOLUMPMUPO
~putPLUPOPSOOP
~putaQPQPOPPPPP
~puttQPQPPPPPPP
~putuPMPPPPTPPP
~pv_PPPPPPQPPP
~py_QUPMQRNQMN
~pyePQPPPPOPPP
~pyelPQPPPPOPPP
~pylMOOPPPVPPP
~pyloMOOPPPVPPP
~pyrRPPOPPPPPP
~qemQPPPPPPPPP
~qembQPPPPPPPPP
~quaQJSVNOQOOO
~quadQOQPPPPPPP
~qualPMSROPOPPP
~quanNPPUOPPPPP
~quatPPOPOPRPPP
~queWRPRKMLWLO
~que_QOTOOOOOPO
~queaOQPPPPPPPP
~queeQQPPPPOPPP
~quelSONOOPPQPP
~quenTMORPOPQOO
~querQOPPPMOVPP
~quesPSLOOROPOR
~quetONRSNQPPOP
~queuPSOPPOPPPP
~quiOPPPPQROOP
~quicRNUNPOOPOP
~quidPOPPPPPPRP
~quieNTPPPNQPOO
~quinMQOOQORPPR
~quirPPOPPPPQPP
~quisQOOPPRPPPP
~quitUNNOOSNPPP
~quivLNPUOPRPPP
~quoPROPPPPPPP
~r'sQPOPORKOUP
~r's_QPOPORKOUP
~ra_OL`PNPMNNN
~raaOPTPPOOPPP
~rabNKSTOTMOPO
~rab_PNOOPUPPPP
~rabePQPPPPPPPP
~rabiPMPUOPOPQO
~rablOPTPPPNPPP
~racRLSMQTLPMT
~racaPPQPPPPPPP
~raceQOUPPQNOOP
~rachPOTPPOOPQP
~raciQPOPPOQPPP
~rackOOPPPUOPPP
~racoROQOOPPPPP
~ractQLJMRQPRPU
~racuNPPRPPPPPP
~racyRPPOQPPPOP
~radXNTKSRKNON
~rad_ONRPSPPPPP
~radaTRLOOPPPPP
~radeVMOOOROOPP
~radiMPXPPONPQP
~radoORPNSPOPPP
~radrSPNPOPPPPP
~radyPPSPPOOPPP
~raeRPOOOPPPPP
~rafQNQPQPPPPP
~raffRNQPPPPPPP
~ragNVROOOPOOO
~rageORRPPOPPPO
~ragiOTOPOPPPPP
~raiXWLPLLMPQQ
~raigRSNPPONPPP
~railPNPRPOORPP
~rainTWLLMNOMRR
~raisQQOQPOPQOO
~raitQOOPPQPPPP
~rakSQOOOPPPPP
~ralTJLWOMSTOM
~ral_UJORNMUUON
~raliOPNTRQOPOO
~rallPPORPPPPPP
~ralsPQOPPPPPQP
~ralyPPQPPPPPPP
~ramSLJaSOMMMN
~ram_NROQTNOOQO
~ramaOONSORQPOO
~rameTOPPPPOPNQ
~ramiQPPPROOPOO
~rammQPPPPPPPPP
~rampTMPOOROPPP
~ramsLNN\OOOOPP
~ramuPPPPPPPPQP
~ranKSXTPNMMPN
~ran_RPOPQOOPPP
~ranaPPPQPPPPPP
~ranbQPOOQRPPPP
~rancFORUOOSSPO
~randMOUNOVNOPP
~raneTMQPOOONSP
~rangJPSSOOSPPP
~raniQPPPPPPPPP
~rankOPUPPMOOPP
~ranoQQOOQPPPPP
~ransVUMNQMMOPP
~rantQQOQOPPPPQ
~raoOPPOPPSPPP
~rap\GSKUSKNPN
~rap_POQPPPPPPP
~rapaNPPOSPPPPP
~rapeONQNTOQPPP
~raphSNQPPPOPPP
~rapiVNNPPOOPRO
~rappPNSPPPPPPP
~rapyUQNOOUMOOP
~rarMVNPROOOQO
~rar_NSOPROPPQO
~raryOSOPPPPPPP
~rasSOOHTUQMQN
~rasePPQPQPPOPP
~rashSLNMPUROQO
~rasoQPOPOOQQPP
~rassPOOPPRPPQP
~rastOPRMUPOPPP
~ratTKW_IOKRKK
~ratcPPPPPQPPPP
~rateVMQYMLLNQN
~rathPQRPPOPPOP
~ratiQJRWKTLTMN
~ratoNSPOPPQPOP
~ratsPSOPPPPPPP
~rattPPQPPPPPPP
~ratuOQSQPOOPPP
~rauPPURPMMNRO
~raumQROSONNOSO
~ravRPOPOOSOPO
~ravaPPQPPPPPPP
~raveMPPQOOTPPP
~raviTOPOPPPPPP
~rawLYNPNLSOQP
~raw_OPOPPPPPPR
~rawaRPOPOOPPQP
~raweLWOPPOOPPO
~rawiPQNPPPRPPP
~rawnOQSQPNOPPP
~raxNSRPPPOPPP
~rax_NSRPPPOPPP
~rayOQSMPMQOSO
~ray_NQQNQMROSO
~rayeOQPPPPPPPP
~raysPOQPPPPPPP
~razSPRPNPOONP
~razeQORPOPPPOQ
~raziOROROPPPPP
~razoSOPNQPOPOP
~rb_RPOPPPPPPP
~rbaQMONQPOOOV
~rbalONOPPPPOOV
~rbamOPPPRPPPPP
~rbarQOPPPPPPPP
~rbatRPPOOPPPPP
~rbeRQPPPPOPPP
~rbetROPPPPPPPP
~rbiPNQQLPRSOO
~rbidSPPPNPPPPP
~rbikPPQPPPPPPP
~rbimMPPROPRPPP
~rbinQPPOPQPPPP
~rblPNQPPRPPPP
~rboOORRPPPPPP
~rbonQOQPPPPPPP
~rbuPPPQPPPPPP
~rc_QPPPPPPPPP
~rcaPOPQOPOQPP
~rcanOPQQOPPPPQ
~rceVMOPPQNPPP
~rce_ROPPPQNPQP
~rcenTOOPPPPPPP
~rchPQROPQOOPO
~rch_PROOPQPOPP
~rchiPORPPPPPPP
~rciSROPPPOOPO
~rcisSQOPPOOPPP
~rclTOOROOOPOP
~rcl_ROPROOPPPP
~rclaQPPPPPOPPP
~rcoSPPOOPPPPP
~rcoaQPPPPPPPPP
~rcotQPPPPPPPPP
~rctTOPOOPPPPP
~rct_SOPOOPPPPP
~rcuPNTPPPOPPP
~rcumNPSPPPPPPP
~rd_J^XJPILLVN
~rdaONTOOQROOO
~rdabOPRPPPPPPP
~rdayOOROPQSOOO
~rdeLWJONMRMWT
~rde_PSNPPPPPPP
~rdedPOPPPPPPOS
~rdenOQPPPPQPPP
~rderMTLOOMRMXQ
~rdiQJNNOOQTVR
~rdiaRNRPOONSOP
~rdicQOPPPPPPPP
~rdinQLLOPOORUS
~rdioOOPPPQOPQP
~rditNPOOPPTPPP
~rdlNPTPPOOPPP
~rdlyNPTPPOOPPP
~rdoMUTJOOOPOR
~rdosOTQJOOOROR
~rdrOORPPPPPQP
~rdreOPQPPPPPQP
~rdsSOLOOSPRMQ
~rds_TNLOOSPRMQ
~re'NMOOPNXORP
~re'sOMOOPNXORP
~re_[ZYDHJEUYH
~rea[ISIUTQIKS
~rea_QLUPPPPPPP
~reacMMOORNPOVS
~readMWSNMLWQLN
~reakQTIROOOOOT
~realUVMNSOMPLN
~reamSNQQNWMOLO
~reanSONRPPOPPP
~rearPOQPPPPPPP
~reasQKKOWUPOOO
~reatTIWIOPSKTS
~rebWNPOOPOOPO
~reblQPPPPPPPPP
~reboUNOPOPPPPP
~rebrPPQPPPPPPP
~recTONRJVJNMW
~recaORNPPPPPRP
~receOPRQOTOOOO
~rechPOROPPPPPP
~reciQRNPPPPPPP
~reckOOPPPRPPPP
~recoSMONNTNOMW
~rectPMQVNMOOQR
~recuSQOOOPORPO
~redOMIXQUMPMQ
~red_LTMTKQQOPS
~rediSMOOPSOQPP
~rednMQNSTROOOP
~redoPQPPPPPPPP
~reduTLMSSOOQOO
~reeYXSNLJMQKP
~ree_VSMQMOQNKQ
~reecQOROPPPPPP
~reedOQQPPPPPPP
~reenSTNOOLNSQO
~reesNOUOPPOPPP
~reetPOQPPPPPPQ
~reezQROPPOPPOP
~refOMMLNUQMPY
~ref_PPOORPPPPP
~refePQNOOOPPTP
~refiQPPOPSPPOO
~reflMNQOORUOPP
~refrTOPOOPPPPP
~refuNQMOORMPM[
~regFNPYVPRNOM
~reg_MOPTRPPPPP
~regaRQOOPPOPPO
~regiMQPTQNOPRO
~regnMNPRQRROOO
~reguNOQPQPRPPP
~rehXMRNNOOOPO
~rehaROROPPPPPP
~reheRPPPPPPPPP
~rehoRPPPOPPPPP
~rehySPPOOPPPPP
~reiKRQPPOQRPP
~reigNPOQPPRPPP
~reinPQPPPPPPPP
~reitOPRPPPPPPP
~rejOPPPPPOSPP
~rejeOPPPPPOSPP
~rekOQQPPPPPPP
~rekkPPQPPPPPPP
~relYJOQQMJNTR
~rel_POPRROPPNP
~relaSNONOONOTT
~releSMOPPPOPSP
~reliUPPOPPNPPP
~rellORPPPPPPPP
~reloPPPPQPPPPP
~reltPOQRPPPPPP
~relyPOQPPPPPPP
~remUPOQMPMQSN
~rem_QPPPOPPQPP
~remaPOOPPPPPSP
~remeNTOROPOQOO
~remiTROPPOMPOO
~remoPKROOQQRQO
~renQOPWVLNLKT
~ren'PPPPPPPPPQ
~ren_XPOMOOOPOP
~renaIOR\OOPONO
~rencXPOOOOONOO
~rendPOSPPPPPPP
~reneNRRPPPOPQP
~rengPOPRPPPPPP
~reniOPOOSPPPPP
~renoQRPOPPPPPP
~rentKSLOSOQQOU
~reoTOOPPPOPPP
~reoxSOPPPPPPPP
~repRSHTNKPQOU
~rep_QQPOQOPPPP
~repaURNPOOMPPO
~repeQONWNPPOOO
~replRUNPPOOOOP
~repoIMNNOMUSRX
~reqRPNRPOOQOQ
~requRPNRPOOQOQ
~rerROPPPOOPPQ
~rer_PPQPPOPPPQ
~resYR\FDQEKZU
~res_WMMNORPPOP
~resaOPRPPPPPPP
~rescSLOOPNNOST
~reseOWMPOPOOPP
~reshTNOPPONOQR
~resiPNTOOOQOPO
~resoPPPPPPPQPP
~respOK^NNOMPNR
~ressLQVNLRRMUL
~restQXMPNLJPSR
~resuQNONOVNPQO
~retSLSLNMTRTK
~ret_POOPPOUOPP
~retaPOQPPPPRPP
~retcRPPPPQOPOP
~reteTMSOMOMRTO
~retiMNQOROTPSN
~retrOQQPPPPPPP
~rettQQOPPPOPPP
~retuQSMOPPPPPP
~reuQQPOPPPPPP
~reutQPPPPPPPPP
~rev\SMOLONONO
~rev_RPPPPPOPPP
~revaQPPPPPPPPP
~reveZOOOMOQNOO
~reviPTNPOOOQOP
~rewQVLOOQOOOO
~rew_PVNPPNPPOP
~rewaPQOPPPPPPP
~rewsPOPPPQPPPP
~rexPPOQSPOOPO
~rexaOQPPQPPPPP
~rexoPPPPQPPPPP
~reyNKYPPOPPPP
~rey_NKYPPOPPPP
~rfaPPMTQQNRNO
~rfacQPORNPPPPP
~rfarOPNRRQNROO
~rfePROPOQPPPP
~rfecPQOPOQPPPP
~rfiROPPPPPPPP
~rfoQPPPPPPPPP
~rforQPPPPPPPPP
~rg_POPPPPOPRP
~rgaNORQOPPPPP
~rganPPRPPPPPPP
~rgeSPKLPONZOP
~rge_VQMOPONRMQ
~rgedNPOPPPQRQP
~rgenPOONOONWRP
~rgeoORPPPROPOP
~rgerNMSOROQPQP
~rgetVMMQPPQOPO
~rghQPPPPPPPPP
~rgiLNQSQSNORO
~rgicMONORTOPSP
~rgieQPPPPPPPPP
~rginNPPTOPPPPP
~rgivPPQPPPPPPP
~rglROQPPPPPPP
~rgliPOQPPPPPPP
~rgoOOPQPROPPP
~rgotPOOPPSPPPP
~rguUNNPPPPPRO
~rgyQPORXNOMNO
~rgy_QPORXNOMNO
~rhaOPPPOPSPPP
~rhagPQPPPPPPPP
~rheSNOTNOOJVP
~rheaOOPSPOPJVP
~rheuRPPPPPOPPP
~rhexROOQOPPPPP
~rhoNPOPUNRPOP
~rhoeRQPQPNPPPP
~rhosOPPPRPPPPP
~rhyQOPPOPQPPP
~rhytQOPPOPQPPP
~ri_QKSMRUPOOO
~riaYNOKLOQQVL
~ria_PLQNOOSOVO
~riagOSQOOPOPQO
~rial]RNNONNONN
~riamQPPMOPPUPP
~rianQOQOPQOPPP
~riasPNQPORQPPP
~riatQOOPPPPPQP
~riaxMQORQOOPRP
~ribMSOOPPNOQT
~ribbPPQPPPPPPP
~ribeOOOPQOOPSR
~ribiSOOPPOPPOR
~riblMQQPPROPPP
~ribsORPPPPPPPP
~ricVOPMNNSMUN
~ric_SONOPPRORO
~ricaQNQOOPTPPP
~ricePVNPPNOPOP
~riciPQPPPPPOPP
~rickSMQPPPPPPP
~ricoPPPPPRPPPP
~rictOOQOPOPPTO
~ridKWLSNPNNWN
~ridaNQQPPPOPSP
~rideNQORPROPPP
~ridgORMPOOOOWO
~ridoPSORPOQONO
~rieMSUNOULOPN
~rie_ONTPPPPPPP
~riedOQMPQTPPPP
~riefRQOPPPOPPP
~rienOOROPRPPPP
~rierQSMPPQOPPP
~riesPRROOOOPPO
~rifNSMNTOOQPP
~rifaOPPOTPPPPP
~rifiPROPPPPPPP
~rigLHZOQLTPMU
~rigaSOOPPPPPPP
~riggQPPPPPPQPP
~righLKSPPNTPNV
~rigiOOTOQNQPPP
~rigoMPSPPPPPPP
~rijOQPPPPPPPP
~rikPSNPPPPPPP
~rikePQPPPPPPPP
~rilWPTLPMNMSO
~ril_POQOUOOOOP
~rileVOOPPNPOOP
~rillPQTOPPONPP
~rimOLPOXNRPNP
~rim_ROPPQOPPPP
~rimaQPONPPSQOP
~rimeONOPVOPPOQ
~rimoOOPQQPPPPP
~rinSPKQOXXKOI
~rin_DSPUWPPQOM
~rinaVNOPOPPPPP
~rindPOQPPPPPPP
~rineSMQNMMYPNP
~ringTNSLMWOKSM
~rinkTLKNPVUONO
~rinoSPOQPOOPPP
~rinsQPPPPPOPPP
~rintNWNOOOPOOO
~rioPKTMPPMRRS
~rio_ONQPPNORNU
~riodOOPPPTNPPP
~riorSNQNONPPSP
~riouPPRPPOOPQP
~ripMLRXMPPOSN
~rip_MLQUNRQORO
~ripeQQOPPPPPPP
~riphNQMTPORPPP
~riplPPQPPOPPPP
~rippQOQPPOPPPP
~ripsPPOPPPPPRP
~riptOPSPPQOPOO
~riseHOMIONMMU
~ris_RORPOPPPPP
~risePQPOQPOOPP
~risiRMTOOPOPQP
~riskaOJNMNJONU
~risoRMPOPPQPQQ
~rispOPRPPPPPPP
~ristMOORNSUONP
~ritFKQLSITVQZ
~rit_PQPPPPPPPP
~ritaNNQPPOOPOV
~riteIOOPOOPQTV
~rithPQNOSOPPPP
~ritiONNONPWSOP
~ritoNQPOSPPPPP
~rittPPQPPMOTPP
~rityROSPPPOPOO
~riuSPOQOPQPNP
~riumRPOQOPQPNP
~riurQPPPPPPPPP
~rivKTM[KNLNPV
~rivaRPOQNQOPPO
~riveKTLZMPMNPR
~riviQOQPPMOPPU
~rixSPPOOPPPPP
~rix_SPPOOPPPPP
~rizRPPPPPPPPP
~rizaRPPPOPPPPP
~rk_LJQNQSYPON
~rkaPPPPQPPPPP
~rkalPPPPQPPPPP
~rkePMQPOPOVNO
~rkedPNOPOQOTPP
~rkerONRPPOOSOP
~rkiJYPOQMQORO
~rkinJYPOQMQORO
~rksOPPOOSSOOP
~rks_OOPOOSSOOP
~rl_QRNOPPQPPP
~rlaNMVPPPPPPP
~rla_NNUPPPPPPP
~rldQQPOPOPPPP
~rld_QQPOPOPPPP
~rleQNQPPPPPPR
~rliPOPPMTRPOO
~rlinOPPPPPRPOP
~rlipQPPPPPPPPP
~rlsQPPPPPPPPP
~rls_QPPPPPPPPP
~rlyZSLVNLQNJM
~rly_ZSLVNLQNJM
~rm'PORPPPPPPP
~rm'sPORPPPPPPP
~rm_UMKNNIJ\UQ
~rmaSNJLKXVNTN
~rma_PPQPPPPPPP
~rmacLQNOOPOPWP
~rmalVMKNKYWNMN
~rmanQPPPPPPPPP
~rmarPPQPPPPPPP
~rmatPPPPPPQPPP
~rmeQRQQOOQNPP
~rme_PPQPPPPPPP
~rmecTROPOONOPP
~rmedPORPPQOOPP
~rmenOPPRPPPPPP
~rmerOOOOQOTPPP
~rmetPQPQOPPPPP
~rmfQOPPPPPPPP
~rmfuQOPPPPPPPP
~rmiMNQNVNTNOR
~rmiaQROPPOOPPP
~rmicMOSOPPRPPP
~rminPOOOQPSOOR
~rmisQOOPPPPPPQ
~rmitMPOPVPOPPP
~rmoUPOPOPOPPP
~rmonROPPPPPPPP
~rmotRPPPPPPPPP
~rmsNROOSOROPO
~rms_NROOSOROPO
~rmuROPOOPQNSP
~rmulSOPOOPPNSP
~rn_TXJRPMSOLN
~rnaSQPOOOPPOO
~rna_ONTPPPPPPP
~rnalPTMOPOQQPO
~rnatRPPPPPOPPP
~rneMRSOOQOPNP
~rne_OOTPPPPPPN
~rnedLTPPPROQOO
~rneyOPPPPPPPOS
~rniQPWLNPNNTM
~rniaUQNPPOOPPO
~rniePPQPPPPPPP
~rnigNQPPOPPPSP
~rninPQSNPRQONO
~rniqPORPPOQPPP
~rnoLVSQPNNPOP
~rno_OSPPPPPPPP
~rnooNUPQPONPOP
~rnsRPMOSOQPPP
~rns_RPMOSOQPPP
~rntNORPPSOPPP
~rnt_NORPPSOPPP
~ro_KNVO\NKMRM
~roaKQRLSPUOOO
~roadNTOOOROPOP
~roatLNSMTNUOOO
~robMTRNUQMUKN
~robaOPPRPPPROP
~robeKSTPPPPPPP
~robiQQONSQPPNP
~roblQPOOROOTNO
~roboOQRPPOPPPP
~rocKNRWNPMOUP
~rocaPPPPRPOPPP
~roceMLOPPPOQWQ
~rochQOPQOQPPPP
~rockPQPPPPPPOP
~rocoMQPUOPOPPP
~rocuOQPROPPPPP
~rodRQPPOOPPPO
~roduQQPPOOPPPO
~roeQSOOPPOPPP
~roenRQPOPPOPPP
~rofMNOQTPTOOO
~rofaJOQROPVPPP
~rofeROONSQOPOO
~rofiQPPPPPPPPP
~roflNPPOTPPPPP
~rofuRPPQOPPPPP
~rogVOONPPNPNQ
~rogeQQPPPPPPPP
~rognTOOOPPOQPP
~rogrQPPPQPPPOP
~roiXLTMLQNQNO
~roidTORNMRNQOO
~roinTLSPOOPPPP
~roitQPPPPPPPPP
~rojKPQPPPVPOP
~rojeKQPPPPVPOP
~rokPOSQNLLTSP
~rokePORQNLLTSP
~rolTRPOLQONTM
~rol_SPKPMTQOQO
~rolaRMTNQOPPOP
~roleNSOPPPPPRP
~roliQPPPRPPPPP
~rollNRROOOOOSO
~roloRPPRNPOPPO
~romSLIMQRZRLQ
~rom_OQORJUTMMR
~romaQPPPPPPPPP
~rombQNOOOPOUPP
~romeONLPSOUQPP
~romiRPOOQPOPPP
~rommQPPPPPPPPP
~romyTOOOQOOOPP
~ron\QROOHINQU
~ron_PSPPPONPQO
~ronaUOOOOPPPPP
~roncPQQOOONPRP
~ronePMNRROPOQR
~rongPQSONMOOOV
~roniVONPOOPQOO
~ronoOQNPRQPOQP
~rontRQTOONNPPO
~rooNU\KMOPLQM
~roo_QPPPPPPPPP
~roofONUPPOPPOP
~rookPQPPPPPPPP
~roolOOTNPPQPPP
~roomQYRMNQLMRN
~roopOOPPOPTPPP
~ropVHSXUISMLM
~rop_RPLORPRPOO
~ropaQPPQNPPPPP
~ropeSKVPQNOPOO
~rophTNORLQRPPP
~ropiLMTSPOROOP
~roplSPOOPOOPPQ
~ropoQOOQROQOPO
~roppORUOPOOPOP
~roprPPPOSPPPPP
~ropsNRLUTNOPOP
~roqQPPPOPPPPP
~roquQPPPOPPPPP
~rorRPNOPOOOTO
~ror_POOPPOPOTO
~rorsQQOPPPPPPP
~rosVOPLOHQULT
~rosaQPPPOPPPPP
~roscSOQPPOOQOP
~roseRNPMPLPSOT
~rosiRQPOPOPPPP
~rossITMPQOSROQ
~rostPMQQORQOOO
~rosuTPPPPNOPPP
~rotOLUJSMSLRT
~rotaOUNPONSNOO
~rotePMPNSORPOR
~rothPORPPPPPPP
~rotiQNSOPPOQPP
~rotoQNOMQOONUS
~rouV[UJTOMKIM
~roubPOQPQPOPPP
~roudPTMPPPPPPP
~rougLTSQPOOOOO
~rounQUPOOOPOMP
~roupSUOOOMQOOO
~rousQMPLUTOOOO
~routRQPOPPNPPP
~rouwRPOPPPPPPP
~rovPROOOOOOUO
~rovaMQPPPPPPSP
~roveRPOOPOOORP
~roviOQPPPPPPPP
~rovoQPPPPPPPPP
~rowRTNLNPYMMO
~row'PQOPPPPPPP
~row_RSOOPOOOPO
~roweOUNPPPPPOP
~rowiQNOPPPRPPP
~rownQMPOOPUOOP
~rowsNOTNOQQPPP
~roxWMPTKONOOQ
~roxaQOPROQPOPO
~roxeSPOPOPPPPP
~roxiRQOROOOPPP
~roxyRNOOPPPPOR
~rozPROPPPPPPP
~rozePSNPPOPPPP
~rozoPPQPPPPPPP
~rp_RPPOOOQPPP
~rpaPPQPPPPPPP
~rpePOQQOPPPPP
~rperPOQQOPPPPP
~rphQPRUMNOOOO
~rph_PPOTOPPPPP
~rphiQPRTNNOOOO
~rpiPQOPPPPPPP
~rplKQRPPOTPPP
~rpleLOSPPOTPPP
~rpoOPSOPPPPPP
~rprOMNOOOSRTO
~rpreMMOOPOSSTO
~rpriQPPPPPPOPP
~rr_QOQPPPPPPP
~rraMQPOOSOQPR
~rragOSPPOPPPPP
~rralPPOPPPOQQQ
~rranNQPPPPRPPQ
~rreSOUTKLORNO
~rre_POSPPPPPPP
~rrecMRNWNOPPPP
~rredOQNPPPTPPP
~rregPOQPPPPPPP
~rrenSOQOOOOROO
~rresSOSPONLQPQ
~rretRPROOPPPPP
~rrhOPPSQLRPOO
~rrhaPQPPPPPPPP
~rrheOPPSPOPPPP
~rrhoOPOPRNRPOP
~rrhyPPPPPPPQPP
~rriLUPMOXQNMN
~rribMQRPPROPPP
~rricPOQPPPPPPP
~rridOTOPPPPPOP
~rrieRLOPQUOPPP
~rrifQPPPPPPPPP
~rrigSOPPPPPPPP
~rrinOQOPPPQPPP
~rritMPOOORUPOP
~rrivOVQOPOOPOO
~rroURONONPMRP
~rro_OOSPPPPPPP
~rrorRPNOPOPOTO
~rrowQVMOOOQOOO
~rrtOOPRPPPPPP
~rrt_OOPRPPPPPP
~rryOPTOQPQNPM
~rry_OQTOQPQNPM
~rryiPOQPPQPPPP
~rs_]TDOEQRL_I
~rsaPPMWOONORP
~rsa_QNPPPPPPRP
~rsadOPOUPOOPPP
~rsalOPPRPPPPPP
~rscPORPPPPPPP
~rschPORPPPPPPP
~rsdOSQPPPOPOP
~rsdaOSQPPPOPOP
~rseOLQMMTPQQS
~rse_MMSMQTOOPT
~rselPPPPPQPPPP
~rsemNPPQPPPRPP
~rsenQPPPOPPPPP
~rsesQROPOOOPSO
~rsiNKMUQOSOSO
~rsinROOOSQOPPP
~rsioKONVNOTPQO
~rsoPUNOPOOOPP
~rsonPTOPPOOOPP
~rstWKTRRKHRTM
~rst_TMTRRKHRTN
~rsuTOPOOPPPPP
~rsusSPPOOPPPPP
~rt_QUO^KBFNO]
~rtaROPLSNRORO
~rta_OQRPPPPPPP
~rtabNQNPRPQPPP
~rtaiNPPPPPSPPP
~rtalYLNNONOPSO
~rtanOPPORPPPPP
~rtazROOPPPPPPP
~rtbPOQPPQPOPP
~rtbuPOPPPQPPPP
~rteRRMLXRKTIP
~rtebUPOOPONQPO
~rtedJMQLUTOUNQ
~rtenXQNOOOPOMP
~rterSORPNOOOOQ
~rtesPPPQPPPPPP
~rthSSLNMPRNSQ
~rth_RQOOORPLQR
~rthaQPPPOPPPPP
~rthdPSOPPPPPOP
~rtheMQNPPPRRPP
~rthoPOPPPONPTO
~rthrSOPOOOQPPP
~rthsPQPPPPPPPP
~rtiRMOXKMQOQO
~rti_PQRPPPPPPN
~rtiaQPPPPPPPPP
~rticORSPOOPPPP
~rtifNQOPPQORPP
~rtigQQNPPPQPPP
~rtilRPPPPPOPPP
~rtinRMMXONNOOR
~rtioONQPPPPPRP
~rtisPNORNOUPPP
~rtmOPQPQPPPQP
~rtmeOQPPPPPPQP
~rtnNNMOSULPOT
~rtneNNMOSUMPOU
~rtniQPPPPPPPPP
~rtoWMROOOOOOO
~rto_QSPPNPPPPP
~rtonQOPPQPOPPP
~rtosTNPPPPPPPP
~rtrNQMTRQNOOO
~rtraOPMSRQOPPP
~rtriOQPQPPPPPP
~rtsNRVOONNPOO
~rts_NSUOONOPPO
~rtuMOTOSOOPQP
~rtumNPROSPOPOP
~rtusOQPPPPPPRP
~rtwRPPPPOOPPP
~rtwaRPPPPOOPPP
~rtyMPUQOOOPOP
~rty_MPUQOOOPOP
~ru_POPRPQPPPP
~ruaQPPPPPPPPP
~rubNRQPQQOLSP
~rubbNPQPRPPPPP
~rubsOROPPQOLTP
~rucKPVROOOPOQ
~ruckMOVPPOOPPQ
~ructPQPPPPPPPP
~rueOPOPQORPPP
~rue_OPOPQORPPP
~rug\MOMOOPOPO
~rug_WQONNNQOPO
~rugsUNOOQQMPQP
~ruiKQQNTQROOO
~ruisLROPPQSPPP
~ruitOOQNTPPPPP
~rulVKNRNOLOXP
~ruleTLMRNOLPXP
~rumPPOPPOPPPR
~rum_QPQPPOPPPP
~runROROOPPOOQ
~runkPMQPPQPPOR
~runnOUNOPPPOOO
~runsROPPPOPPPP
~runtPORPPPPPPP
~rupORRQPONPPP
~rup_MRPQPPPPPP
~ruptQPRPPOOPPP
~rurQOQPPPPPPP
~ruraQOQPPPPPPP
~rusOPRNQMQOTO
~rus_OOSPPOQPPP
~rushMQSPROOPPP
~rustRPMOPPOPUO
~rutRPPPPOPPPP
~rvaONOUQPOPPO
~rva_PPPPQPPPPP
~rvalMOOVOPPPPP
~rvasOPOPSPOPPP
~rvatSNPONPPQQP
~rveUPIOOOXOOP
~rve_SKOOPOVOOP
~rvedQROPOPPPPP
~rvenQQOPPPPPPP
~rvesPPNPPPRPPP
~rveyPROPPPPPPP
~rviVQPNONNPPP
~rvicRRNPPOOQPO
~rviePQPPPPPPPP
~rvisONQPPPPPRQ
~rvivTPNPPPOPOP
~rvixQORPPPPPOP
~rvoMQPPRPPQPP
~rvo_PQPPPPPPPP
~rvouMPPPRPPQPP
~rw_PROPPPPPPP
~rwaQHWOPQPOQO
~rwarOOQPPQQPPP
~rwayRJVPPPOPQO
~rwePQPPPPPPPP
~rwelPQPPPPPPPP
~rwiRONPPPQPPP
~rwisRONPPPQPPP
~ry_WQRGLKMRN[
~rybPSNPPPOPPP
~ryboPSNPPPOPPP
~ryiMPPOSTOPPO
~ryinMPPOSTOPPO
~rynPQQPPOPPPO
~ryngPQQPPOPPPO
~ryoORRPPOOPPP
~ryo_POPPPPPPPP
~ryonORRPPOOPPP
~rypQPPPPPPPPP
~ryptQPPPPPPPPP
~rysOPPOQPRPPP
~rysmPQPPQPOPPP
~rystOPPPPPRPPP
~rytOVNOPOOPPP
~rythOVNOPOOPPP
~rywPQPPPPPPPP
~rywhPQPPPPPPPP
~rz_OOSPPPPPPP
~rzeRQOOPPPPPP
~rzepQPPPPPPPPP
~sa_VPPONOOOQO
~saaMOROOPUPPP
~sabRQPMQPOPOP
~sabaOSNOQPPPPP
~sabiPPPPPPPQPP
~sablQOROPPPPOP
~sacONSORPPPPP
~sadMSOTOOQOOP
~saddOPOPPPSPPP
~sadeOOPUPOOPPP
~saf^GLKXPKNTP
~safe^GLKXPJNTP
~sagQJSQOQRPOP
~sageQMRQPQPPOP
~sagrQPOPPPPPPQ
~saiNSQNTQNOOO
~saidNTPNTQNOOO
~salOSUWMMMMNN
~sal_ONPRSOPOOP
~salaNPSPPPPPPP
~salbNPPTPPPPPP
~saliRRRRLPOPPP
~salmRPPPOPPPPP
~saltPQPPPPPPPP
~salvRPPPPPPOPP
~samRQKLSLRSLU
~samaOMOPPOPPPV
~samePOMOWNOTNO
~samiTPPONPPPPP
~sampNTNOOOTPOQ
~sanNQPOPWPOMO
~sandOULPPPRPPP
~sangNMYPPPOPOP
~santRPNOQSOPOP
~sapOTOPOPPPPP
~sapeORPPOPPPPP
~sarOMRQQPONQQ
~sareQOPRPPPPPP
~sartOPPORPPPPP
~saryOOPPOPPPRR
~satOTVMQNOPNN
~sateQROPPPOPPP
~satiQPOOSPOQOO
~satsPMXNPOPPPP
~satuNTPOPPQOOP
~sauQPQPPOPPPQ
~saurQPOPPPPPPP
~savYOMOONNPNS
~saveXNNOOONPNS
~sayKNUQPNSNQR
~sayiPNSPPPPPPP
~saysJPSQPNSNRR
~sbaNQRPPQOOOP
~sbanNRQPPQOOOP
~sc_QOQPOQPPPP
~scaMSPPNQQMTO
~scabRROPPNPPPP
~scalLRQROPQOQO
~scanQRMOOPPOTO
~scapOOPPPPRPPP
~scarOOSOOSOOOQ
~scePORROQOOOO
~sce_PORPPPPPPP
~scenPORPPPQPPP
~scesQONRPRNPPP
~schMPUSONNRMQ
~schaPUNOPOOPNQ
~schePOMWOMMSRO
~schiMNOPSPUPNP
~schlPOSPPPOPPP
~schmQOROPPPPPP
~schnONSPPPPPPP
~schoQTQMNSNOOO
~schrPROPPPPPPP
~schwNNRPPPPPPS
~sciQPTNQQPNMQ
~sciaSOOPPQOPPP
~scieMRQPPPPPPP
~sciiQRPPPRNOOP
~scinOORORPPPPP
~scioPPRPPOOOPQ
~scitPONOOPUPOP
~sclUMPPPOMQPS
~scleUNPPPOMQPP
~scloOOPPPPPPPS
~scoYULJNNRRNN
~sco_QROPPPOPPP
~sconPNRPPPPPPP
~scopVUKNONMROP
~scorTQNLOQTOOO
~scrQPRNQLMOUR
~scraOPOPPQRPPP
~screRPUOOKMSQO
~scriQOOPSNNOQT
~scruORPPPQOLTP
~scsOPOPPPRPPP
~scs_OPOPPPRPPP
~scuQQQOQPNNRO
~scueONRPPPPPRP
~scuiNUPPPNPPPP
~sculOOPORPOQPP
~scusTPPPPQOMPP
~sd_RPOPPPPPPP
~sdaKWQOOQOOOO
~sdayLXPOOQOOPO
~sdePORPPPPPPP
~sde_PORPPPPPPP
~sdoPPPPPQPPPP
~sdomPPPPPQPPPP
~se_RKOTORYMGR
~seaPTNPNTOMOP
~sea_QPPPOPPPPP
~sealOTOPPPPOPP
~searPQPPPPPOQP
~seasRRNPNRPOOP
~seatOORPQPPPPP
~sebQPPPPPPPPP
~secMQXONNLSQQ
~secoPSQPONORNO
~secrPQPPPPPPPP
~secsPOQPPPPPPP
~sectMQQPOPMRSP
~secuPMTPPPPOOR
~sedMQOVMQQMJY
~sed_JROVNQQMJY
~sedaROPPOPPPPP
~seeNQQOSNSONO
~seeiPOPPPOTPOP
~seenOVMPPPOPPP
~sefQPPPPPPPPP
~sefuQPPPPPPPPP
~segSLOOPPTPOO
~segmRNOPPPTPOP
~seiNOUNQLOSNS
~seitPOSOPPPPPP
~seizOPROQMOSNS
~selRKSNPXKRMQ
~seleQNQOQQPPOP
~selfSJSNOWMPOQ
~seliPQPPPPOPPP
~sellNOQPPPPROQ
~seltQPPQPPPPPP
~selvPQOPPPPPPP
~semOQQNOQOSOO
~semaOPOPNSOROP
~semeQPQPPOPPPP
~semiOQQNQPPQOP
~senS[MMTHJKWO
~sen_RMRPOPQPPP
~sendQUOOONMOSO
~sengMPQPRPPPPP
~seniRNQPPNPPRP
~senoPPQPPPPPPP
~sensVLOOTOMOQO
~sentM_HNPNPMQR
~sepXRLMMJQWPN
~sepaQQPOPPPQOP
~sepsSTMOOKLWRO
~septRMOOOOUQOO
~seqQOPPPPPRPP
~sequQOPPPPPRPP
~serTOLQOORPSM
~ser_SPQOPOOOPO
~sereQPPPPPPPPP
~seriQQPPPPPPPP
~seroIOPPRPVPPP
~sertNNMSRQOPRO
~servUSMOMNORQO
~seryQPPPPPPPPP
~sesOVOOMNQMQR
~ses_OVOOMOQMQQ
~sessPPPPPPPPPQ
~setWNOPSMLQON
~set_QQQPQONROO
~setrOOOQSOPPQP
~settWMOOPPOPPO
~seuOPPPRPQPPP
~seudOOPPRPQPPP
~sevWLSONPNQNO
~seveSMSPOPNQOP
~sewQPPPPPPPPP
~sfePQMPPPPPPQ
~sferOQNPPPPPQQ
~sfoRPPRMPPPPP
~sfomRPPRMPPPPP
~sfuTRNOONNRPP
~sfusSRNOONNRPP
~sgePNSPPPOPPP
~sglSPPPOPPPPP
~sgltSPPPOPPPPP
~sgoSNQPPPPPPP
~sh_RQPPTSLLQM
~shaOLNNNYZNNN
~shakQOVPPMOPPP
~shalMTNPPSPPOO
~shamQQPPPOPPPP
~shapNONPOPVPPP
~sharOPOOOOXOPO
~shavPPNPPVMPPP
~sheNZUMONJTNM
~she'NQRPQSOONP
~sheaPPQPPPPPPP
~shedOUROOMLUOO
~sheeOTOPPNOPRP
~shelPQPPQOPPPP
~sherOQPPPPPPPP
~shesTNQPNQNPPP
~shiNSQQPOPORN
~shifKWMPOPRORO
~shinPMTQQNPPOO
~shipOROPOQOPRP
~shivPOPPPPPPPP
~shoZTTKQUJPEN
~shocQMYOOONPOP
~shoeOSOPPPOOPP
~sholRNOPPPOPQR
~shooPNTPPOOPPP
~shopROPPPOPPPP
~shorUTONOOOPMO
~shotPOQNSQOONQ
~shouPPMRPXNRKM
~showQROOOORPOO
~shrNQQPPPOPPP
~shuOOPPPPRPPP
~shunPORPPPPPPP
~shutPPPPQPPPPP
~si_QPPOPQPPPP
~siaQMSQNORNRP
~sia_RLSQOONOSP
~siadOPPPOPSPPP
~sibQOOPPOPOQR
~sibiROPPPPPPPP
~siblOOPPQOOOQR
~sicQTORNPPNNQ
~sic_QQQPPOPPOP
~sicaQPPPPPPPPP
~sickPRPRNRNOOR
~sidILWNTMWNPO
~sideJLWNSMWNPO
~sieTNQOOPPPPP
~sie_SPOOOPPPPP
~sierPNSPPPPPPP
~sigJTLNONRMYR
~signJSMNONRNYR
~silRMRMTPPOOO
~sil_QPQPPPOPPP
~sildPOONUOPPPP
~silePPQPPPPPPP
~sillNORPPPRPPP
~silsPPOPPQPPPP
~simWRNNPONOOO
~simeQPPPPPPPPP
~simpSPPPPPOPPP
~simuPSNPPPPPPP
~simvRPPOPPPPPP
~sinQLUOPQQSOJ
~sin_QSNQPNOPPP
~sincOJQNN[SOON
~sineMOTPQPOPPP
~singQQQQOIPVRM
~sinkPQQPPOOPPP
~sinoNQOPRPQPOP
~sinuTPPPPOOPPP
~sioRQUUFJWJTM
~sio_SQPOOOOMRO
~sionPPUUGHZNRM
~siotOPPPPSOPPP
~sirROPPPPPPPP
~sisVQNLKKNYRP
~sis_WMMNMKO\RL
~sistOTRNMOONPT
~sitJJOIVLIZaN
~sit_OROOONM]LO
~sitaQPPPOPPPPP
~siteMOQNUNNOVO
~sitiNLLNUSQNRR
~sitoQONOOPNNYO
~sitsROQPPPPPPP
~sittNPRPPNPOSO
~situPQPPPPOPPP
~sityOOOPPPQRRP
~siuPSTOQOLOOO
~siumPSTOQOLOOO
~sivVKTOONRQLP
~siveRLSPONRQOP
~siviSOPPPPPPNP
~sixOOOTOPPPPQ
~six_OPOTOPPPPP
~sixtPPPPPPQPPQ
~sizORSQPNOPPP
~sizeORSQPNOPPP
~sk__VINMLLMMT
~skePUNPPOOPPP
~skedOUNPPOOPPP
~sketQPPPPPPPPP
~skiVQMOPPMSNP
~skinQPOOQONSNQ
~skipTPNPPPOPPP
~sksVNOONPNPRP
~sks_VNOONPNPRP
~skyPOQPPPPPPP
~sky_POQPPPPPPP
~slaOLSOPSQPQO
~slanOPPPPPPPQP
~slapPNOPPSQPPP
~sleJUMNPWUNNO
~sleeMRNNPWROOO
~slepORPPPOPPOP
~slesMPPPPPTPPP
~sliKVPRONQOOO
~slidLQQSPOQPPO
~sligOQOPPPQPPP
~slimQPPPPPPPPP
~slinORPPPPPPPP
~slipPSPPPOOPPP
~sloSROQNMQOOO
~slotPSOPPOPPPP
~slowTPMRONRPOO
~sluOKVPPOOLWP
~sluiPNPPPPPLWP
~slumPORPPPPPPP
~slurPNSPPOPPPP
~slyPROPPPPPPP
~sly_PROPPPPPPP
~sm_QQQOOOPPOO
~sma\MOOPMRNON
~sma_TOOPPPOPPP
~smalROMQPOTPON
~smarURPNPONOPP
~smeOLOPOQXONP
~smeaMLOPPPZPOP
~smelQQPPPQOPOP
~smenPOPPPPPPPQ
~smiPTNPPPPPPP
~smilPTNPPPPPPP
~smoPNOPXPOPNO
~smokPLOPXPOPNO
~smsPOQPPPQPPP
~sms_POQPPPQPPP
~sn'PMTQOLSPQP
~sn'tPMTQOLSPQP
~snaRRPOPNOQOP
~snacPQPPPPPPPP
~snakPPQPPOOQPP
~snapRQPPPOPPOP
~sneQPPOPPPQOP
~snesQPPOPPPQOP
~snoNRPOORNTNO
~snomOOPPPPPTOP
~snorNPQPPRPPPP
~snotQPOPPPOPPP
~snowPRPPPOPPPP
~sntONSPQPPPPP
~snt_ONSPQPPPPP
~snuPOQPPPPPPP
~so_NLWSOMNSMR
~soaROQPPPOPPP
~soakPNTPPPPPPP
~socONNPPORVOP
~sociRPOPPPPQOP
~sockMSMPPOPUPP
~sodUMQOOOQOPP
~sodaPORPPPPPPP
~sodeSPOPPPPPPP
~sodiSNPPOOQPPP
~sofPQQPPPPPPP
~softOROPPPPPPP
~solTKPQQNSOOP
~sol_POOONPUPPP
~solaPORPPPQPPO
~soleUMQPPPOPPP
~soliQOPPPPOPPR
~soloMOORTOOPPP
~soluRPPPOPPPPP
~solvPPPPPPPQPP
~somUPPLOQOMRQ
~somePOQLOSPMSQ
~somnSQOPPOOPPP
~sonLSMOOUQLRR
~son'NNOOPTSPPP
~son_MUOQORNMSO
~sonaQPPPPPPPPQ
~soneRPNPPQOOQP
~soniPOPOPQOPPQ
~sonsLOPPQPSPOR
~sooVNOOPOPPPP
~soonVNNOPOPPPP
~sopQOOQRPPPOP
~soprQOOQRPPPOP
~sorTQQNLOUNPM
~sor_QPOPPPPPPP
~sorbSPPPNPPPPP
~sordQPPPOPPPPP
~soreTMNOONVPPP
~soriPNPPORQPPP
~sorrLUSQOPOOPO
~sorsQNQOOPPPRQ
~sortPQRPPOPPPN
~sosTPPPMPPPPP
~sotQPPPPPPPPP
~souSRQNONQPOO
~sounNSPOONSPOO
~sourROPPPQNPQP
~sousROPPPPPPPP
~soutPOQPPPPPPP
~sp_POQROPOPPP
~spaTYNPNNONLO
~spacOQNQPPPPSP
~sparURPPPOONMP
~spasQPRPOOQPPO
~speQSRRNNNQLR
~speaOPTPPOOPPP
~specSRNOPOORNO
~speeOOOUPOQOPP
~spenOSPOOOPPOS
~sperPQPPPQPPOP
~sphPPQRNOPPPP
~sphaPPRPOPPPPP
~sphePPPSOOPPPP
~sphoQPPPPPPPPP
~spiWJWIMPQPTN
~spicPPPPPOQPPP
~spinVJRQMROOPO
~spirMPWKQQQRMN
~spitTPNNNNOOVQ
~splOOSORPQONO
~splaPNTOROPOOP
~spleOOQPPPRPPP
~spliPQNPPRPPPP
~spnRPPOPPPPPP
~spneRPPOPPPPPP
~spoNQTNPORNNQ
~spoiPPPPQPPPPP
~sponSKUPNONOOS
~spooPORPPPPPPP
~sporNUPPQOOPPO
~spotMQNOOQVPOP
~sprRQUNRMMOOO
~spraPPTOQNPPPP
~spreOTQPPNNPPP
~spriSNPPQQPPPP
~spsPPSPOPOPPP
~sps_PPSPOPOPPP
~sptQPPPPPPPPP
~sptbQPPPPPPPPP
~spuOLSPPPSPPP
~spurOPQPPPPPPP
~sputPMPPPPTPPP
~squPPNPPQQPPP
~squePQQPPOOPPP
~squiPOPPPRPPPP
~sriUOONOQPPPP
~sri_QPOOQQPPPP
~srisSPPONPPPPP
~ss_ZOUMJJRFZO
~ssaQMPORTNPNR
~ssagQNRPPQPPPP
~ssanQONPQTOPOP
~ssarOPPPPPPPPR
~ssatOQPPSPPPOP
~sseJSUSMOOMMU
~sse_OOTOPPOPPP
~ssecPPQPOPPPPQ
~ssedKULUOQOOLU
~ssenOPRPPPPPPP
~sserPORPPPPPPP
~ssesOQQPPOQOPQ
~ssiTUONJGRTRQ
~ssibOPRPQPPPPP
~ssinKUIPONRXRN
~ssioXPTNMNPNNP
~ssisOQOOPNPORT
~ssiuRQRQOONPOO
~ssivQMOQPOSPQP
~ssmPOPPPPPPPQ
~ssmePOPPPPPPPQ
~ssnQPPPPPPQOP
~ssneQPPPPPPQOP
~ssoTPQNOOOOOQ
~sso_OPRPPPPPPP
~ssocQOPPPPPPPP
~ssorRPPOOPPPOQ
~ssrSOOOPQPPPP
~ssriSOOOPQPPPP
~ssuLRVORSMPNO
~ssueNPPPRPPPPP
~ssurNRUOOSMONO
~sswOUMOPOPROP
~sswoPVMPPOPOOP
~st'PPQPPPPPPP
~st'sPPQPPPPPPP
~st_VROONTGG]L
~staXNOWIOSKLR
~sta_OOUPPOPPPP
~stabSRMOMNRROP
~stafKQRPPSOPPP
~stagNOOPPQTPPP
~staiQSOPPPOPPP
~stakOPQPQOPPPQ
~stalOQOOPPRPPP
~stamPORPPPPPPP
~stanVMPNNQPPQO
~stapQPPPPPPPPP
~starNOLaPONMNL
~statVROJOQONKX
~stayQNOPOOOPUO
~stbPROPPPPPPP
~stcOPOPPPPOSP
~stcaPQOPPPPPPP
~steVXZIHMUMIM
~ste_PPNPPPTPPP
~steaOQUMNPPQOP
~stedSLSOOPPONT
~steeQNSPPPPPPP
~steiRPPOPPPPPP
~stelPORPPPPPPP
~stemNWMOONQPQO
~stenRMROQSNOOO
~steoQQPOPOOQPP
~stepPOOXNNOOPP
~sterTWNKOPUOML
~stetOSPPPOPPPP
~stfQNNOTSOOPP
~stfeQNNOTSOOPP
~sthIMYOVNLQSN
~stheLLTPSOOOTO
~sthmNQTOROMQOO
~sti[QRLLUGOPO
~stibQPPPPPPPPP
~sticQPOOOPNRUO
~stifNNUPPOQPPP
~stigQPPPPPPPPP
~stilOSRLQTLONQ
~stinTQOPOOPOPO
~stioQQMPOROPOP
~stipQPPPOQPPPP
~stisPPQPPPOPPP
~stitUNOQPOOOPP
~stivRNOPPRPPPP
~stlRMSPPPPPPP
~stleQPPPPOPPPP
~stlyPNSPPPPPPP
~stmPROQOROPOP
~stmaQROPOROPOP
~stmeOPPQPPPPPP
~stnNROPQPQPPP
~stnaNROPPPQPPP
~stoVOVLVPNMKM
~sto_PPRPPPPPPP
~stocJSNQOQTORO
~stolOTSPOOPONP
~stomQORPRNOPPP
~stonSPOQONQPOP
~stooQNOSPRPOPO
~stopXIRIWSLOMQ
~storMSRPQOOQOO
~stosQPOPPPPPPP
~stpQRONSOOPOP
~stpaPPPNSPOPOP
~stpoPQOPPPPPPP
~strSORTJPJOUQ
~straORTOPLOOQQ
~streNRNWOSNOMP
~striOLPOOTROUO
~stroVRPPLLLSSN
~struQOPPOOOPOT
~stsURMOONSONP
~sts_URMOONSONP
~stuTRRMMOQMTN
~stucMPSPPPRPPP
~studVTJNMNPNUO
~stulQOQPPPPPPP
~sturPOSPPPOPPP
~styUOOOOQOPPO
~sty_TOOOOPOPPO
~stylPPPPPQPPPP
~suaMSNTOOQOQO
~sualMSNTOOQOQO
~subVMOORONROP
~subaRPPPPPOPPP
~subcPPPPPPPQOP
~subdQPPOPPPPPP
~subgQPPPPPPPPP
~submQOPPPPPQPP
~subsROOPPPOPPQ
~sucRPQPPOOPPP
~succQPPPPPPPPP
~suchQPPPPPPPPP
~suckPORPPPPPPP
~suctPQPPPOPPPP
~sudQMTOPNSOOO
~suddQMSOPNROPO
~sueMNOOROOPOW
~sue_NPPPRPPPPP
~suedOOOOPOPPOV
~sufPORPPPPPPP
~suffPOQPPPPPPP
~sugOLQQOTQOOO
~sugaOMRQOSQPOO
~suggQOPPPQPPPP
~suiQSRONONOQP
~suicTPPONOOPQP
~suitPQPPPPPPPP
~sulPNNNXQMVOL
~suleSPOPQOPPPP
~sulfPOOPUPOPPP
~suliOPSNRNOPRO
~suloQRPOQNPPPP
~sulpOPPRQPOPPP
~sultONNOOWOWNN
~sumOPQOQQPQOO
~sumaPPPPQPPPPP
~sumePPQPPPPPPP
~summPPOPPQPQPP
~sunPTMPOSNPRO
~sunaPPPQPPPPPP
~sundORMPPSOPRP
~sunsPQPPPPPPPP
~supLUNRLONSRP
~supeMRONPOOSQQ
~suppNTNTMPOPQO
~surRLQOORKVPP
~suraMQQPPPNTPP
~sureQOQOOQOSLQ
~surfQPORNPPPPP
~surgNJTORQPPUM
~suriQPPPPPOPPP
~survTRMPPPOPOO
~susVSOPNMMPPN
~sus_QRRNOONPRO
~suscSONPPPPPPP
~suspPSORONPOOP
~sutPMOPPOQRQQ
~sutuPMOPPOQRQQ
~suvSPPPPNPPPP
~suvaSPPPPNPPPP
~suxNPQPQPPPPP
~suxaNPQPQPPPPP
~sveOPRPPPPPPP
~swaOUTONKPQRM
~swabQPOPPOQORP
~swalPLWPOMQROO
~swapPVNOOOOPQO
~sweMJZOLUVOMN
~sweaNOSOMSTPNO
~swelPKROOSSOOO
~swerNPUPPOOPPP
~swiONRTNPPPPP
~swinPPPPPPQPPP
~switPPPTNPPPPP
~swoQTMPPOTOOO
~swolQNPPPOTPPO
~sworPVMPPOPOOP
~sy_TQSMLRKSLS
~sycSPPOOPQPPO
~sychSPPOOPQPPO
~symUPOMOOSPNO
~sympSPOOOOSPNO
~synPMOQSMOSPP
~syn_OPPQPPPPPP
~syncROPOPNOTPP
~syndOOOPSPPPPP
~syntPPPQPPPPPP
~syrMQRQQPPPPP
~syriPORPPPPPPP
~syruMRPQPPPPPP
~sysPSTPOMNOQO
~systPSTPOMNOQO
~t'sKQORLOWNPR
~t's_KQORLOWNPR
~ta_TPXMOPQNKP
~tabQNNRNVPRMM
~tab_PPQPPPPPPQ
~tabbQNQPPPPPPP
~tabiPQPPPPPPPP
~tablQOLRNWQRNM
~tacLQPPQLYPNN
~tachLLQPOOYQOO
~tackSRPQOMNPPO
~tacoOUOPPPOPOP
~tacrPPPPRPPPPP
~tactPOOPPPSPPP
~tadOQQPPPPPPP
~tafKQRPPSOPPP
~taffKQRPPSOPPP
~tagNTOOOQSOOO
~tagePPPOPQQPPP
~taglQPPPOPPPPP
~tagmNPPPPPSPPP
~taiNSNOOQRQOQ
~tailNSOPOQPPOQ
~tainOMRPPPSQPP
~tairQTNPPPOPPP
~takPOKMQZKLVR
~takeOMOMPWKLWS
~takiPQMPQSPPOO
~talUTNHRJNRSQ
~tal'ORPPPPOPQQ
~tal_VKNKOMPPWR
~taliUONOOOSOOO
~talkNVSNOPOSMN
~tallPSOOOPPPPP
~taloOPOPUOOPPP
~talsPQQPPPOPPP
~tamUTMVOPNMMM
~tam_QPQQOPPPPP
~tameRPPOPPPPPP
~tamiTQKSORPNOO
~tamoMQQTQQOOOO
~tampQPPPPPPPPP
~tamsQRPOQNPPPP
~tanVGWNLSLOQR
~tan_NMPNQROOOV
~tancQQPPPPPPOP
~tandTNOOORQOPO
~taniOPQPPPPPPP
~tankONTPPPPPPP
~tantVNPQLONPSO
~tanuQPPOORPPPP
~tanyNPQQQOPQPP
~tapPRNVMOOPOP
~tapeOSNVMOOPOP
~taphQOPPPPPPPP
~tarUQF_MPJOJV
~tar_PSOPPROOOP
~taraQPPPOPOQPP
~tardPSNPPPPPPP
~targVMNOPPROPO
~tariONNPPOQSNT
~tartLPMbQPKNOM
~taryNPPPPPOOPV
~tasVRRPNOLOOO
~tas_QPPPPPPPPP
~taseQPPPPPPPPP
~tasiQPPPPPPPPP
~tasoRPPPPPOPPP
~tassRQSQOOMPOO
~tastPQOPPPPPPP
~tatOPSJMO[PGV
~tat_SQQMPNOPPP
~tateLPUOMPSOMT
~tatiIULOQRVQLP
~tatoOPOPPOUPPP
~tatuSMQOOPNOOU
~tauOSOPPOPPPP
~tavPPQPPPPPPP
~tawUOPPPPOPNP
~tawaUOPPPPOPNP
~taxOQQPPPPPPP
~taxiPQPPPPPPPP
~tayQNOPOOOPUO
~tay_TMPPOOPPRP
~tayiMPPPPPPPTP
~taysPQPPPPPPPP
~tazOOOPTPPPPP
~tazaROOPPPPPPP
~tazoOPPPRPPPPP
~tb_QPPPPPPPPP
~tbaQTMPPQNPPP
~tbalQROPPQNPPP
~tbiPQPPPPPOPP
~tboPNRPPPPPPP
~tbrQPOPPPPPPP
~tbreQPOPPPPPPP
~tbuPOPPPQPPPP
~tburPOPPPQPPPP
~tcaPROPPPPPPP
~tcarPROPPPPPPP
~tchRFMVNUZKQM
~tch_PPOXPNSNMN
~tchePQNOORRNRO
~tchfTNPPPPOPPP
~tchiRKROPSPPPP
~tchyLOOPPQWPPP
~tcoVJNOPOSORO
~tcomWNNPPOPPOP
~tdaQPPPPPOPPP
~tdapQPPPPPOPPP
~te_JR`UHEMPMW
~teaOQYJQMSOQL
~teacRRPPPNPPPP
~teadOSTMNPOQOP
~teamKVPOPOPOSO
~tearVMRPPONPPO
~tebURNOOONQOO
~teboPRPPPPPPPP
~tebrUPOOPONQPO
~tecONPOOPVONR
~techNPPPPPSPOP
~tectQONOOPSOOR
~tedKPOGSQUQOW
~ted_KOOGSQUQOW
~teeLTRNMSSONP
~tee_OSNPPPPPPP
~teenONSONRSONQ
~teerNSPPPPPPPP
~teetPQOPPQPPPP
~tegOPQOROPPPP
~tegrOPPORPPPPP
~tegyPQPPPOPPPP
~teiPOPSMPSPPP
~teinQPONOPSPPP
~telOJUPNIURPT
~tel_POSQPPOPOP
~telePRNOOOQSOP
~tellPJQPOJUOSU
~telyOPRPPPPQOP
~temFQSPTLOWQP
~tem_NSMPPNNVPO
~temaOTOPOPPPPP
~temeMNPPUPOQOQ
~temiOOPPPPRQPP
~tempMLVQONPORP
~tenfFMTJMNRMO
~ten_UKTVNLMSMN
~tenaNRNTNPQPPP
~tencTMPPPPPPPP
~tendTOPNPNSPOO
~teneRNOQORPPPP
~teniROOPPPPPPP
~tennQROPPPOPPP
~tenoRPPPPPPPPP
~tensQNPNOOPQSS
~tentTPNNQRNPOP
~teoQQPOPOOQPP
~teopQQPOPOOQPP
~tepORNZMNNOPO
~tep_PPOSOPPPPP
~tepaMSPQOPPPPP
~tepdPQPPPPPPPP
~teplQOPQOPPPPP
~tepsQNPUOOOPPP
~terQORJMMWNWN
~ter'OPPPPQPPPP
~ter_NHTJVSRKSS
~teraLMLNYNUSOO
~terbPQQPOPOPPP
~terdRISPPQSOOO
~tereRSNPOONPPP
~teriVNSPNKMOUO
~terlQPPPPPPPPP
~termROOPOOMSPR
~ternMYNOOMQPRM
~teroYOMMJSQPPO
~terpMMOOPOSSTO
~terrMPSPPROPPP
~tersMTNPOOSPPO
~teruOOTPPPOPPP
~tervOPOVOOOPPO
~teryQUOOOOOOOQ
~tesTXNJKQPUIS
~tes_QQMKMMUWKU
~testSVPNNTLNNN
~tesuPPPQPPPPPP
~tetORTNPQONPO
~tet_PORPPPPPPP
~tetaQPPOORPPPP
~tethPSOPPOPPPP
~teuRNQPPPPPPP
~texMJROVONOOW
~tex_NNOPVOPPPP
~textPLSPPPNPPS
~tfeQNNOTSOOPP
~tfeeRNNOSSOPPP
~tfoPOPOQPTOOO
~tforPOPOQPTOOO
~th_ISTOPOQULO
~thaTYLNNRNPMP
~thadPOPPQPPPQP
~thaiPQPPPPPPPP
~thalQPPPOPPPPP
~thanPXPNPPLOPN
~thasQPPQOPPPQP
~thatOTMOQPQQLR
~thdRSOOOOPPOQ
~thdaPSOPPPPPOP
~thdrRPOOOOPPPQ
~theUMOQ]QJPLJ
~the_ONWPPMPPPP
~theaPSPOPQNOQO
~theiRQPPOMOPRP
~themONQOQQMPQR
~thenHLVVONVQMN
~theoKOPPVPPPPP
~therYLGPVWFRQM
~thesPOQPOOTNOP
~thetROOOSNROPO
~theySWILRTMPNN
~thiMLRIXOaKNL
~thiaQPPPPPPPPP
~thicTPPROONOOP
~thigRMUPONQPOP
~thinRNQKSSUPNM
~thioOPPPSOPPPP
~thirNOUPPQMPPP
~thisHVINMN]LVP
~thiuNPOOTOQPPP
~thlRPOOPOQPPP
~thleROPOPPPPOP
~thlyPPOPPPPPPP
~thmOQSNROPROO
~thm_QQOPPPQPPP
~thmaMQSOSOOQOO
~thmiPPPPPPPQPP
~thoMRNNOLTPRV
~tho_OOPPPOOPTO
~thonLQRPQPPPPP
~thopQPPQPPOPPP
~thorORQPOPOQPP
~thosMTNPQNTPNP
~thotOQPPQPPPPP
~thouUKMNNOOPPX
~thrRJUQQMSLSN
~threUOPRNNOIVP
~thriQQOPOOQPPP
~throOLVNRNRTNN
~thruNOPQRPPPPP
~thsWMIPMYSONO
~ths_VMIPMYSONO
~thuMTMOPRTOOO
~thumPPNPPOSPPP
~thunNPPPPPRPPP
~thurNUOOPSOPOP
~thwOOOORPOPSP
~thwaOOOORPOPSP
~thy]OMOLQMPNO
~thy_XONOMOOPPP
~thylTOOOPPPPPP
~thyrPPPRORNPOP
~ti_LQTROOSOOM
~tiaQMLTMRQRNQ
~tia_UOMOOQNROQ
~tialONOROOTPOQ
~tiapNOPSNRPPPP
~tiazPPPPQPPPPP
~tibSOQMOPNORR
~tibiQPRNNQNORR
~tiblOPPPRPPPPP
~tiboRPPPOPPPPP
~tibuQPPPPPPPPP
~ticRLPHMMK_WO
~tic_PMSPNMSORQ
~ticaLQSOTOMROO
~ticeKLOOOPOVTS
~tichSNPPPPPPPP
~ticiRNQPPPOPPP
~tickMTJOOQNUTN
~ticlNQRPPOQPPP
~ticoTQQOOOOQOO
~ticsTQONNQQOOO
~ticuRNQOPPNRPP
~tidVNOMNVNONO
~tid_QOROPPPPPP
~tideROMQOWNPOO
~tieWOUKTHKOSQ
~tie_UONOOPOPPP
~tienTORLTKKPTQ
~tiesNPSPPPPPPP
~tifLOSOOPQRNS
~tiffNNUPPOQPPP
~tifiMRNPPQNRNS
~tifuQPPPPPPPPP
~tifyPPOPPPRPPP
~tigUNROONNORO
~tighROSOPPNPPP
~tigmQPPPPPPPPP
~tigoQQNPPPQPPP
~tiguRPPPPPPPPP
~tilNXSJOSPPKP
~til_RTMOOPPRNO
~tilaPOTOOPOPOQ
~tileLOPPPOVPPP
~tiliQPPPPPPPPP
~tillPWPLQTKOMQ
~timOPQMORLQYM
~tim_PPRPPPOPPP
~timeKSOOLRNRYM
~timiTNOOQPOPPP
~timsQPPPPPPPPP
~tinPUPQJ[RGJR
~tin_OQNPPTTNNN
~tinaNOQPPPSPPP
~tineUORMRPNPOO
~tingNXNSGYMJNS
~tiniOOPRPOQPPP
~tinoRPPPPPOPPP
~tinsQPONOPUPPP
~tinuQNQOPOPPPR
~tinyOQQPPPPPPP
~tioTMLNOTGXPR
~tio_POQQOPPPPQ
~tionRNKMPUHYQR
~tiotRPPPNPPPPP
~tipSOOONRRPPP
~tipaQPPPOQPPPP
~tiplPOPOPPRPPP
~tipsROOOPQPPPP
~tiqQOQPPPPPPP
~tiquQOQPPPPPPP
~tirPNQPNSOORO
~tiraPPRQOPPPPP
~tireONOPOSPOSO
~tiriPQPPPPPPPP
~tirzQPPPPPPPPP
~tisYMLSHRYLPM
~tis_TRNRKOUMPN
~tiscSNPPPPPPPP
~tisiPOROPPPPPP
~tisoPNORNOUPPP
~tistPPMPPTOPPP
~titMKNZLOSNSP
~titcTOPPPOOPPP
~titiNOOQOPTOQP
~titrLNPVNOPOTP
~tituQOQPPPPPPQ
~tityNPPTPPPPPP
~tiv[KKKVSMMRN
~tivaQPOOPQOPQP
~tiveUKMMVSNNSO
~tiviSPOPPQOPOO
~tixOQOPPPPPRP
~tix_OQOPPPPPRP
~tizQNNOPTOPPP
~tizaPPPPQPPPPP
~tleKVUNNRQOON
~tle_KSQPOUOOOO
~tledOOTPPOOPPP
~tlemNPQOPNSPPP
~tlesRSNPOOOPPP
~tliPPRPPOOPPP
~tlinPPRPPOOPPP
~tluPQPPPPPPPP
~tlucPQPPPPPPPP
~tlyPPQQOQPPOO
~tly_PPQQOQPPOO
~tmaPRPOOROPOP
~tmasOROPPROPOP
~tmeRJNPOZNOPP
~tmenRJLPOZNPQP
~tmrPROPPPPPPP
~tmrwPROPPPPPPP
~tnaNSNPPOQPPP
~tnatNROPPPQPPP
~tnePLMOSULOOU
~tnerNNMOSUMPOU
~tnesSNPPPPOPOQ
~tniPPQPPPOPPP
~tnigQPPPPPPPPP
~to_RSXOKMROKP
~toaQRONPPQPPP
~toacQPPOPPRPPP
~toasPROPPPPPPP
~tobQPPPPPPPPP
~tobaQPPPPPPPPP
~tocQSJOLOSMUR
~tociQOSROOOOOP
~tockLVJQOQPOSO
~toclOPOPQQPPPP
~tocoTQMMMNONUS
~todRZROPKMNMN
~todaQ[MNRNLOOO
~toddROTQOMRONO
~toeQNROOUMPPP
~toenSOPOOSOPPP
~toesOORPPROPPP
~tofUNPOPPOOPP
~toffSOPPPPOPPP
~togQNOQSOQPOP
~togePOOQSOPPPP
~tohPOPQPPOPQP
~toh_PPPQPPOPQP
~toiPNQUPPOOOO
~toidPPPROPPPPP
~toilOORPPQPPPP
~toinQOOSQNOPOP
~tolPYKRLRMNMR
~tol_QOPTOPPPPP
~toldNWIOOTOOOS
~toleNVPPPPOPOP
~toliQNSPOOQPPP
~toloQPPPPPOPQP
~tomYNWLOOPTGM
~tom_SNQOOSOQMP
~tomaTQRPPNOONO
~tombPNRPPPPPPP
~tomeMORPRPPPPP
~tomiQOQPPPPPPP
~tomoSSOOPOOOOO
~tomsQOPPPPSOOP
~tomyOOQOOOPVMO
~tonKJUMUN^LOM
~ton_PPSOPOPPPP
~tonaNPPPSPPPPP
~toneQPOQQOSOOO
~tongONMOORXPOO
~toniPKVORNRNRO
~tonsNPPPQQQPPP
~tooTKYPMQNNNO
~toodQPPPPQPPPO
~tookRO\NOJOONP
~toolQNOSPQPPPP
~tootQNNPOUPPPP
~topZOSJPQOOLP
~top_XQOMQPKONR
~topiRQOONPRPPP
~toppPNULVPNOOO
~toprRQPRKPPPPP
~topsPONPPQSQPP
~torMQUJXPDNOY
~tor_KQSLQUJPSR
~toraOPQOSPPPPP
~torbPPQPPPPPPP
~toreONUPPPPPOP
~toriVOOMOPPPPP
~tormOSPPPPOPPP
~tornPOPPPPPPOS
~toroQOPORPPPPP
~torsRTLUNNONPP
~torvNPOPTPOPPP
~toryORMOQOOQNV
~tosZQMNONROMO
~tos_SPPPPPOPOP
~toscPSPPPPPPNP
~toseSOOPPPPPPP
~tosiQOOPPOTPPO
~tostQQOPPPPPPP
~totQPOQPOQPPP
~totaPPPRPPPPPP
~tothRQPPOPOPPP
~touNQWNONPOOP
~toucOQRPPPOPPP
~tourPORPPORPOP
~toutPOSPPPPPPP
~tovPPPPPPQPPP
~towPPPPPRPPPP
~towePOPPPRPPPP
~toxNPNOPPUPSO
~tox_PPOOOQPPSP
~toxiOPOPPPTPPP
~toyPSNPPPPPPP
~tpaQQPNSOOPPO
~tparPPPNSPOPOP
~tpatPQPPPPPPQO
~tpoPQOPPPPPPP
~tponPQOPPPPPPP
~traNOWWWFIH\M
~tra_RPPQPPOPPP
~tracKOUPSQPOPP
~tradQPPPPPPPPP
~tragOPQPPPPPPP
~traiRULOQNMNQS
~tralNPNSQQNSOO
~tramNPNSPQQOPO
~tranZNTOPLKLRO
~trapQMTPPPPPPP
~trarNSOPROPPQO
~trasQRPLSOPPOO
~tratLLTVRMNOSO
~trauQQOSONNOSO
~travMPPQPOSPPP
~trayMQOPPPPPTP
~trazPPPPQPPPPP
~treUNNXLSLKOS
~tre_SOQSMQLNSO
~treaWHLONPSPQU
~treeOPQPPPPPPQ
~trekPORPPPPPPP
~trelOPPTPPPPNP
~tremOOPPPSQPOP
~trenOQPROPOPPP
~tresMTPQPSNPOO
~tretRPPPPQOPOP
~trexOPOQRPOOPP
~triWNPKTSMPTJ
~triaXUNLOLMSQM
~tricTPNOOONNUO
~tridNPRQOORPOP
~trieNPRPPQPPPP
~trigROOOQOOQPP
~trikPQPPPPPPPP
~trilOPPORPPPPP
~trimPNOPWOOPOO
~trinNLOSPVOPPP
~tripNMTOMTQPQO
~tritPPPOPPRPPP
~troQRTOYGLNVJ
~tro_OMQPXNNPOO
~trodRPPPOPPPPP
~troeRQPOPPOPPP
~trofRPPQOPPPPP
~trogQPPPPPPPPP
~trokOPRQNNMSSO
~trolMZKNNPNOVO
~tromSOPPPPPPPP
~tronQQNPTNOOPO
~tropNMTQNOVOOO
~trosQPPPOPPPPP
~trouPNRNTPOOPP
~trozPPQPPPPPPP
~truSKPOOLPOUS
~trucNOTPOOPPOR
~trueOPPPQORPPP
~trusQONPPOPPUO
~tryLROORSPQOO
~try_MSQPOOQQOP
~tryiNOOOSTOPPO
~ts_WSQNAUQQPN
~tsdRPPPPPPOPP
~tsd_RPPPPPPOPP
~tseRPPPOPPPPP
~tselRPOPPPPPPP
~tsiPRPPPPPPPP
~tsidPROPPPPPPP
~tt_UMPOPPOPPP
~ttaTLRPOLVPMO
~ttacPNPPOMXQOO
~ttawUOPPPPOPNP
~tteIWOLULLSNX
~tte_PPQPPPPPPP
~ttedNJQPUSOPOQ
~tteeOSOPPPPPPP
~ttemROPPPPOPOQ
~ttenOOSOPKNUOS
~tterKZNMPNPNPS
~ttesPOQPPPPPPP
~ttiMKVPNWQNNN
~tticRPOPPPPPPP
~ttinOIVPNXPOOO
~ttitOOPPPPRPPP
~ttlJUUOOTNOOO
~ttleJUUOOTNOOO
~ttoPNUNNRQOLS
~tto_OQROPPPPPP
~ttomSNQOOSOPMP
~ttonOPSPPOQPPP
~ttrQQOPPPPPPP
~ttyPPPOPSPPOP
~tty_PPPOPSPPOP
~tuaPUORPOOPNO
~tualPTORPOOPOO
~tubRLYOOPMQON
~tubaPNTPPOOQPO
~tubeRNUOPQNOOO
~tucMPSPPPRPPP
~tuckMPSPPPRPPP
~tudVTJNMNPNUO
~tudeLTNOOOROTP
~tudiZMNPNPOPPP
~tudyQSNOPPOOQP
~tueOSOPPQPPPP
~tuesOSOPPQPPPP
~tulQQQPOOPOPP
~tulaPQQPPOPOPP
~tumNMSORNUPOO
~tum_NMROSOSPOP
~tummPPPPPOSPPP
~tumnQOPPPPPPPP
~tunRPPOOPRPOP
~tungSOQOOPPPPP
~tunnPPOPPPRPPP
~turQXYKMLPNLO
~tur_RPOPPPPPPP
~turaSOQOPPPOPP
~turdMUOPPPPPPP
~tureOUQONKSOOQ
~turiQNRPPPOQOQ
~turmQOPPQPPPPP
~turnNSVOOPNPNO
~tusUNPNNPPPQO
~tus_VNRNNPNPOP
~tussOPOPPPRPRP
~tutMOQPPPOOOV
~tuteOOOPPPPOOV
~tuttNQRPPPPPPP
~twaQSNPPOOPPP
~twarOSOPPPPPPP
~twatRPPPPOOPPP
~twePOOOPOUQPP
~tweeQNPOOOUPPP
~twelPPPPPPOQPP
~twenOQOPQPPPPP
~twiNQQRPTNOOO
~twicPPOSPRNPPP
~twinMWMPPORPPP
~twisSOQPPOOPPP
~twitOKSPPTOPPP
~ty_OMOLKPHOY_
~tylQNTOQOOPOP
~tylcRPPOPPPPPP
~tyleONRPRPPPPP
~tyliQPRQNOPPPP
~tynOOPOQPPPRP
~tyniOOPOQPPPRP
~typURJOORQRNO
~typeUPLOOQORNO
~typhPPPPPPQPPP
~typiPRNPPQPPPP
~tysQORPPPOPPP
~tysiQORPPPOPPP
~tz_PORPPPPPPP
~tztOMUPPPOPPP
~tzt_OMUPPPOPPP
~u'rOSOPPQPPOP
~u'reOSOPPQPPOP
~u'vPQPPPPPPPP
~u'vePQPPPPPPPP
~uadQOQPPPPPPP
~ualSUOUNMNONN
~ual_PVOVNMOOMO
~uallROPPPPOPPP
~ualtPOPPPPOPRP
~uamROPPPPPPPP
~uamaROPPPPPPPP
~uanOQPTOPOPOO
~uantNQOTOPOPOP
~uarOMPPPPOPVQ
~uardPMOPPPOPVQ
~uartPPQPPPPPPP
~uaryPPPPPQPPPP
~uatPRNOPPRPPP
~uatiPPQPPPOPPP
~ub_PSOOPOOPPQ
~ubaQOROOQNQPO
~ubacRPPPPPPPPP
~ubarPQPPPPOPPP
~ubatOPRPPPOQPO
~ubbNPPPROSOPP
~ubbeNPPPRPPPPP
~ubbiPPQPPOQPPP
~ubblPQPPPPQOPP
~ubcPPPPPPPQOP
~ubclPPPPPPPQOP
~ubdQPPOPPPPPP
~ubduQPPOPPPPPP
~ubeRMWOPQMOOO
~ube_POVPPPNPPO
~ubesQOPPPROPPP
~ubgQPPPPPPPPP
~ubiNNSORPPPPP
~ubitOPQORPPPPP
~ublROOPPNUNOQ
~ubleQOPOPNVNOO
~ubliQPOQOPOPPR
~ubmQOPPPPPQPP
~ubsQQNOPQOMSP
~ubs_OROPPQOLTP
~ubstQPOPPPPPPQ
~ucaNPRQPPPPPP
~ucagOPQROPPPPP
~ucatORPPPPPPPP
~uccQPQPPPPPPP
~uccaPPQPPPPPPP
~ucceQPPPPPPPPP
~uceUMNPSPQOOO
~uce_RNOPSPOOOP
~ucedQPOPPQPPPP
~ucesROPPPPPPPP
~uchLQR^LTKNMM
~uch_MQM^LULNMN
~ucheOPSPPOPPPP
~uchiPOQPPPPPPP
~uciMOPUOPQPPP
~ucinOPORPPQPPP
~uckIUYOONQONQ
~uck_JRVOOOQOOQ
~uckeORQPPOOPPP
~uckiPPQPPPPPPP
~ucktPORPPPPPPP
~ucoQPRRONPOPO
~ucomPQROPPPPNP
~uconKRNTROOPPP
~ucosUMQNMOQORO
~uctPSNPNOSQOO
~uctiRSOPOOOQOO
~ud_OSPPPOOPPP
~udaQLQQPOQOPR
~uda_RMOPPOQPPR
~uddPPQOPNUOOO
~uddeOOSOPOSPPP
~uddlORNPPORPPP
~udeOSOOOOQOSO
~ude_TPOPPOOPPP
~udenKTNPOOROTP
~uderNOSPPQPPPP
~udesQPPPPPPPPP
~udgPSOPPOPPPP
~udgePQPPPPPPPP
~udiXUIOPOOOOO
~udicQPPPPPPPPP
~udieYMNPNPOPPP
~udinPROPPPPPPP
~udioQQOPPPPPPP
~uditPUNPPPOPOP
~udoOOPPRPQPPP
~udomOPPPPPQPPP
~udyNSNOOPSOQP
~udy_NSNOOPSOQP
~ue_PNXJQPZHPN
~ueaOQPPPPPPPP
~ueakOQPPPPPPPP
~uedPNPOOOOPOV
~ued_OOOOOOPPOV
~ueeQQPPPPOPPP
~ueezQQPPPPOPPP
~uelSNQOOPPQPP
~uelaOOQPPPPQPP
~uemPQPPPPPPPP
~uenTMPRPOOQOO
~uencQPPPPPPQPP
~uentSLQRPPPPOO
~uerRNPOPMOVPO
~uesMULONROPNU
~ues_OPPPPOPPOT
~uesdOROPPQPPPP
~uestPSLOOROPOR
~uetONRSNQPPOP
~uet_OPRPPOQPPP
~uetiNOPSNRPPPP
~ueuPSOPPOPPPP
~ueuePSOPPOPPPP
~uevPPQPPPPPPP
~uffRTNOOOSOOO
~uff_PTQPPPOPOP
~uffeQOQPPPPPPP
~uffiPQOPPPPPPP
~ufflPOPPPPRPPP
~uffsRPPPPPPPPP
~ug_YRONNNOOPO
~ugaNLSQORSOOO
~ugarPMROPSQPPP
~ugeNNWPPPQNPP
~uge_ONSPPPRNPP
~uggPQOPPQPPPP
~uggePQOPPQPPPP
~ughRPRNNVOOLP
~ugh_VRMOOQNPNQ
~ughiPOQPPPQPPP
~ughsQOQPPOPPPP
~ughtMPQOOVPOOP
~ugiROPPPPPPPP
~ugieROPPPPPPPP
~ugmROPOPPPPPP
~ugmeROPOPPPPPP
~ugsUNPOQQMOQP
~ugs_UNPOQQMOQP
~uguPQPPPPPPPP
~ui_PORPPPPPPP
~uicZMSLNLNLWO
~uiceTONOQNPLWO
~uiciTPPONOOPQP
~uickRNUNPOOPOP
~uidUHRMNOTPUO
~uid_OKQOOOWPQO
~uideTNOOPPNOTP
~uidsSOQOOPOPPP
~uieNTQPPNQPOO
~uietOTOPPNQPOP
~uilOQQOQONNTO
~uildPOOPPPPNUO
~uillPPQPPPPPPP
~uinMQROQOPOOR
~uin_OROPPPPPPP
~uinaONSPPOPPOR
~uinePPPORPPPPP
~uiniOPQPPQPPPP
~uirPPPPPPPQPP
~uirePQOPPPPQPP
~uisJRUOPRQOOO
~uis_NQSOPROOPP
~uiseLRPPPQRPPP
~uishPQPPPPPPPP
~uitQRRMSQMOOO
~uit_PPQNTQNOOO
~uitePQPPPPPPPP
~uitsOTOPPOPPPP
~uittRPPOPPPPPP
~uivLNPUOPRPPP
~uivaLNPUOPRPPP
~ukaQQOPPPOPPP
~ukasPQOPPPPPPP
~ul_OOQOONUOOQ
~ulaRVUOPJONPN
~ula_TNQPPPQMOQ
~ulanOSSOPMOQOO
~ularOLSOROPPSO
~ulasOROPPPPPPP
~ulatPTOQOOOOOO
~ulcNOOPPOUPPP
~ulceOOOPPPTPPP
~uldSJKQSXWOIL
~uld_UJIRS[UOIL
~uldeOQRPPMSPOP
~uleSNLYNMHQWO
~ule_UMLUONIQVO
~ulesQPOTOOOOQP
~ulfPOOPUPOPPP
~ulfaROPPPPPPPP
~ulgQNQPPPPPPP
~ulgiOPQPPPPPPP
~uliQVOOQMNORN
~ulinPQRNQNOPRO
~ulisRQMQPPPPPP
~ulitRPPOPPPPPP
~ulizPQPPPPPPPP
~ullQQXPONONLO
~ull_PSSPONPONP
~ulleOOSPPPPPPP
~ulliQPQPPPNPPP
~ullyPQPPPPPPPP
~ulmROPPPPPPPP
~ulmoROOPPPPPPP
~uloTQOOQNOPPP
~ulosRRPOQNOPPP
~uloxQPPPPPPPPP
~ulpOPORQPOPPP
~ulphOPPRQPOPPP
~ulsMM`MONPONP
~uls_OOSPPPPPPP
~ulsaPPQPPPPPPP
~ulsePNVNPOQOOO
~ulsiPOVOOOOPPP
~ulsoNQPPPPPPPQ
~ultXKJRLTMVPN
~ult_PONVNNNQPS
~ultaPNQPPPPVON
~ultiQNQOPPRPPP
~ultrSPNPOOQQOP
~ultsSOMNOXOOOO
~ultuQQOPPOOPRP
~uluQOQPPPPPPP
~ulvQPPPPPPPPP
~um'PNOPPRPPPQ
~um'sPNOPPRPPPQ
~um_LIYK[LZLHP
~umaXKNTONLNRR
~uma_SPMSONNOSO
~umabQOPRPOPPPP
~umanQNPPPPPPPS
~umatSPPPPPOPPP
~umbRLTQMMOTRM
~umb_PORPPOQPPP
~umbaSPPPOPOQOP
~umbeSONSONLTTN
~umbiOPSPPPOPPP
~umblPOPPPPRPPP
~umeOLPTNOOWOQ
~ume_QPPPPPOPPP
~umenOMOOQOOWOQ
~umiROQPPPPPPP
~uminQOQPPPPPPP
~ummNRNOOSRPOO
~ummaOROPPPPQPP
~ummePOPPPQQPPP
~ummyNPPPPRQPPP
~umnQQOPPPPPPP
~umn_QQOPPPPPPP
~umoOTQPNOPQOO
~umonSPNPNOQROO
~umotNSQPPPOPPP
~umpLNQPPRXONN
~ump_MMQPPSUPNN
~umpeQOQPPPOPPP
~umpiPOQPPPPPPP
~umpsNQOPPOTPPP
~umsPQPPPPPPPP
~ums_PQPPPPPPPP
~un_QOQPPPOPPP
~unaPQQQPPPPOP
~unatPPPQPPPPPP
~uncRWPONRMPLO
~unceMSPPPPPQPP
~unchNZOOPQOOMO
~unciQQPPPPPPPP
~unclNNQPPTQPPP
~uncoRPQPPONOPQ
~unctVLPQOOPQOO
~undLNOLLTZQSN
~und_NOQLOSVROO
~undaOONPPSPPRP
~undeLLQQNQQQUP
~undiRNRPPORPOP
~undlSPOPPPPPOP
~undrOQPPPPQPPP
~undsOUPOPNOPPQ
~uneOPRPPQOPPP
~une_PRNPPROPPP
~ungYITLPSOONO
~ung_WJSOPPOPOO
~ungaPOPPPRPPPP
~ungeOTPPPOOPPP
~ungsSNRNROPPPP
~unguQNOOOSQPPP
~uniJTMVONQQRN
~unitMPNWONNRSN
~unkQJQOPPQQPR
~unk_PMQPPQPPOR
~unknONPPPPRRQP
~unlQPQPOOOPPQ
~unliQPPPOPPQPP
~unnNVLOPPSOOO
~unneNORPPPRPPP
~unniPUKPPPQPPP
~unnyPROPPPPPPP
~unoROPPPPPPPP
~unogPOPQPPPPPP
~unotQPPOPPPPPP
~unpQQPPPPOPPP
~unprQPPPPPPPPP
~unrOQTPPOOPPP
~unreOPTPPOOPPP
~unsNNQOOOOTQS
~uns_RPPPPOPPPP
~unseOOQPPPPRPP
~unshOPQOPPPPPR
~untLOROPPLTNU
~unt_MQOSOPOQOQ
~untaNNQPPPOOPV
~unteKRSORNORQO
~untiRTNOOPPRNO
~untrQPPPPPPPPP
~untsPPPPPPPQPP
~untyONQPPSPPQP
~unvPPQPPPOPPP
~unvaPPQPPPOPPP
~uorQPQPPOPPPP
~uotQPPPPPPPPP
~uoteQPPPPPPPPP
~uouQPPPPPPPPP
~uousQPPPPPPPPP
~uoxRPPOPPPPPP
~uoxeRPPOPPPPPP
~up_PYOQOLQONO
~upbNRPPPPPORP
~upboNRPPPPPORP
~updOWLPPPOPPP
~updaOWLPPPOPPP
~upeMRONPOOSQQ
~uperMRONPOOSQQ
~upiPNSQMMUOOO
~upilNMTPONVPPO
~upirTOPONPPPPP
~uplQPPPPPPPPP
~upleQPPPPPPPPP
~uppPTMTLOPPQO
~uppeQPOQOPQPPP
~upplORPTMOPPQP
~uppoORNPPQPPPP
~uprVMOMTPOOOO
~upreQPPOPPPPPP
~upriSNPPPPPPPP
~uproQOONUQOOOO
~upsMWMOQNSOOP
~ups_OPPPPQSOOP
~upsePQPPQOPPPP
~upsiOTOPPOPPPP
~upstPROPPPPPPP
~uptQPRPPOOPPP
~uptuQPRPPOOPPP
~upuPPPPPPQPPP
~upusOPPPPPQPPP
~ur_OQVRORMLNQ
~ura\JTNMMNTMN
~ura_ONTPPPPPPP
~uracTOOPPOPPOP
~uralUNPOPOPPOO
~uranOQOQOPOTOP
~uratUNQNOPQQOO
~urcQOQOPQNPQP
~urceROPPPQNPQP
~urchPPQOPPPPPP
~urdMUOPPPPPOP
~urdaMUOPPPPPPP
~ureVRQLKIPWKV
~ure_NQRNNLOWLU
~ureaQPPPPPPPPP
~uredQOTPOOOPPP
~urenPPQPPPPPPP
~uresRRLOOORQPQ
~uretTOPPOPPPPP
~urfQPORNPPPPP
~urfaQPORNPPPPP
~urgOHVMRQNTWK
~urg_POPPPPOPRP
~urgeNKTNRQOTTK
~urgiPNPPPPPPRP
~urglPOQPPPPPPP
~uriPOURKKXNNQ
~uri_PPQPPPPPPP
~uricPPRPPPOPPP
~urieOSMPPPOPRP
~urinRMSQLLXOMQ
~urisPPPPPPQPPQ
~uritOPSPPPQPOP
~urlNNTTPOPPNP
~urlyPPOTPOPPNP
~urmPOQPQPQOPP
~urmePPPPQPPPPP
~urnOOYMQTLPMM
~urn_QROOOROPOO
~urnaQROOPPPPPP
~urneLRQPPSOQOO
~urniRKXPOMPPOP
~urnsRPNOSONPPP
~urntNORPPSOPPP
~uroWPMOQMNSPO
~uro_RQOPPPOPPP
~urolQPOPPQPPPP
~uronQPPQOPPPPP
~uropQPPQNPPPPP
~urosSPPNQMOTPP
~urpLPUOPOROPP
~urplLPRPPOTPPP
~urrQNRNOMSRNQ
~urreSPNOOORROO
~urriPQPPPOPPPP
~urroNPOPPPRPOR
~urryONUPPOPPPP
~ursMOLKSSIP[Q
~urs_NPMPPPOOYN
~ursdOSQPPPOPOP
~urseMOOMQSLRST
~ursiQOOOTQOPPP
~urstQPPPPPPPPP
~urtQOOORLPQMU
~urt_TNNOSMNOMU
~urtaNOPPPPSPPP
~urthORNPPPPRPP
~urtiPOQPPPPPPP
~urtsQPQPPOPPPP
~uruPQPPPPPPPP
~urvTQMOOPQOOO
~urvePQNPPPRPPP
~urviTPOPPPOPOP
~uryRQPOQONOOR
~ury_RPPOPOOOOR
~urysPQPPQPOPPP
~us_WIUIQVTOMK
~usaORROPOPPOP
~usabQOROPPPPOP
~usalOQPPPPPPPQ
~usbNPRPPROOPP
~usbaNPRPPROOPP
~uscVONOQOMQPP
~usciSONPPPPPPP
~usclUNQPPONQPP
~uscuNPPPRPPPQP
~useMFLNPKTST]
~use_JMLPOOQTXS
~useaPPPPQPPPPP
~usedPIROQNQQNW
~usefQPPPPPPPPP
~uselOQPPPQPPPP
~userRPOPPPPPPP
~usesPRNPPNROOS
~ushNQQTPNKTPO
~ush_MQMURQNOQO
~usheROPOOPNUOO
~ushiPOTPPNPPPP
~usiQYMUPKNONO
~usinSTOPPOOOOP
~usioOSOVNMOQOO
~usitRPPPPPPPPP
~uskOPQPPPPPPP
~uskyOPQPPPPPPP
~uslPROPPPPPPP
~uslyPROPPPPPPP
~uspPSORONPOOP
~uspeQTOOPPOOPP
~ussQNROPPQNQO
~usseQNSPPPPPPP
~ussiQROOPPONQP
~ustROPNSPPKSP
~ust_PQNNQQQLTQ
~usteRNTOOPOPOP
~ustoNPPPSPPPPP
~ustrQQPPPPPPPP
~ustsPQOPPPPPPP
~usuMTNTPOOPOP
~usuaMTNTPOOPOP
~usyORPPPPPPPP
~usy_ORPPPPPPPP
~ut_SKTLTOLLOX
~utaQOPTNOOPPO
~utamNPPTPPPPPP
~utanQPPPPPPPPP
~utbQPOPPPPPPP
~utbrQPOPPPPPPP
~utcWNOOPOOPOP
~utcoWNNPPOPPOP
~uteIQ\PJIPVKU
~ute_PPPPMMRQNT
~utedOOPQOPPPPT
~utegOPPORPPPPP
~utelPQPPPPPPPP
~uterOOVOMOQPPP
~utesMSSPOMNVOO
~uthNNWPQKQPPO
~uth_MNWQPLROQO
~uthoQOPPPPPQPP
~uthwPPPORPPPPP
~utiOULOOVLOQO
~uti_QORPPPPPPP
~uticOPPORPPPQP
~utidPQNPNSOPOP
~utinNUNPPSNPPP
~utioOQOPPPPPRP
~utisRPOPPQOPPP
~utoQSQNOONPOQ
~uto_OPROPPPQPP
~utocOSNPPPPPPP
~utofSOPPPPOPPP
~utpONUPPPPPQO
~utpaPQPPPPPPQO
~utrLQPPOPRPSP
~utriPPPPPPPQPP
~utroNPPPOPRPPP
~utsRTNPPOOPOO
~uts_RRNPPOPPPP
~utsiPROPPPPPPP
~uttMQSOPRQOPO
~utteONQPPSPPPP
~uttiORPPPPPPPP
~uttoOPRPPOQPPP
~utuSIOOOOUQQQ
~utumPLPPPPSPPP
~uturPNOPPOQRQQ
~utyLPNNRNNOVU
~uty_MPNOOONOTU
~utynOOPOQPPPRP
~uvaRTOOONPPPP
~uva_QTOOPNPPPP
~uvasQPPPPPPPPP
~uveOOSPPPPPPP
~uvoPPPPPPQPPP
~uw_QNSPPPOPPP
~ux_NNQPPSROPP
~uxaNPQPQPPPPP
~uxamNPQPQPPPPP
~uxoQPPPQPPPPP
~uxosQPPPQPPPPP
~uyiPOQPQPPPPP
~uyinPOQPQPPPPP
~uysMPPPQSPPPP
~uys_MPPPQSPPPP
~uzeRNPPPPPPPP
~uze_RNPPPPPPPP
~uzzOPQPPPQPPP
~va_RRSNRMOOOO
~vacQSNNPRNQQO
~vacaNQPRPPPPPP
~vaccSRMLQRNQRO
~vaciQOQPPPPPPP
~vacuOPQPPPPPPP
~vadPNSPPPPPPP
~vagQMQPPQOROP
~vageQOPPPPPRPP
~vagiQOQPPPPPPP
~vahSPOPPPOPOP
~vaiRPPOPPOPRP
~vailPQOPPPOPRP
~vairRPPOPPPPPP
~valLIOYPPONQT
~val_OLMUMROPUO
~valaPPPRNPPPPP
~valeLNQVOPRPOP
~valiPQNPPPOONV
~vallPORPPPPPPP
~valpOPPNUOPPPP
~valsQNQORPPOPP
~valuQROPPPOPOP
~valvQOPPOPRPPP
~vanLNRUOPNPNT
~vancMNOVOOOQNT
~vaniOQPPPQOPPP
~vantPOQPPPPPPP
~vapXOOOPNNPPP
~vapeSPPPPOOPPP
~vapiROPPPOPPPP
~vapoSPOPPPOPPP
~varQNPSOROOOO
~vareQQPPPPOPPP
~variONQRPQPPOP
~varoQOPROQPOPO
~vasXNNOPPNPOO
~vascROPPOPOQPP
~vasiQPPPPPPPPP
~vasoRONRPPPPPP
~vastSPONQPOPPP
~vatOQQONNSQRO
~vatiNPQOPOSPQO
~vatoPQPPPPPPPP
~vcfQPPPPPOPPP
~vcf_QPPPPPPPPP
~ve_VGNIZRTOMQ
~vecPORPPPPPPP
~vedL\MNMMRPQQ
~ved_MZNNMMRPQQ
~vediPROPPPPPPP
~vegMROPPRRPPP
~vegeOPOPPRPPPP
~veiOLVPPQOPOP
~veilPNRPPPPPPP
~veinOORPPQOPPP
~velIRQNVKTVNN
~vel_PLUNPNQVNN
~vellNQPQPORPPP
~veloPQNPPPRPPP
~velsMOPOVPPPPP
~velyNTOPPNPPPP
~vemMSQPPOQOPP
~vemeMRQPPOQPPP
~venVQ\OHOLNMO
~ven_NUTPMQNONP
~vendPSNPPPPPPP
~veneSOQONPPPPP
~veniPQMPQQPPPP
~venlPPPQPPPPPP
~venoOOPPPPPQRP
~ventVL[OKNONNO
~verWROV@NKIVX
~ver_ITKYHQTQNR
~veraNQOOSPPPPO
~verbONOPPPPOOV
~verdOSSKOOOROR
~vereSLRNOOOQOT
~veriPSPPPOPPPP
~vermTROPOONOPP
~vernOPQPOOPPSP
~versTGMXLOSOUN
~vertXOPQNNNPPO
~veryPVTMNTMNMN
~vesNQHNRT[MPN
~ves_MRMNRTUMPN
~vestQPNPPPRPPP
~vetSOPQOPPPPP
~vetiPPQQOPPPPP
~veyPROPPPPPPP
~viaLQQSQPPPPP
~vialLQPSQPPPPP
~vicQNROOONPRP
~vic_QPPPPPPPPP
~vicaQPPPPPPPPP
~viceOOPPPPOQSP
~victPPRPPPOPPP
~vid_SLJRNMRMM
~vid_URNKSPNPPO
~videZQNOONORMN
~vieOVOOOONQOP
~vienOPQPPPPPPP
~viewQTNOPOOROP
~vigPQPPPPPPPP
~vig_QPPPPPPPPP
~vilRPRPOOOPPP
~vil_PPQPPPPPPP
~viliROPPPPPPPP
~villPRPPPOPPPP
~vinXIPMPQLNQU
~vincQLRPPRQPOP
~vingVNNNPOLNQV
~vioPRPOPPPPOQ
~violPPQOPPPPPQ
~viouPROPPPPPOP
~virMMNTUPROOO
~vir_PNOUQOOOOO
~viraOOPPPRQPPP
~viruPPOPPORPPP
~visLLTNLLQYUN
~vis_RPQPOPPPPP
~visaPPQPPPPPPP
~viseOLSPPPOPRQ
~visiJRNNNLPZWM
~vitXSMNMSPNNN
~vitaTQNOMSQOOO
~viteQOPPPQPPPP
~vitySQPPPOOPOO
~vivSROOPPOOOO
~vivaSOOPPPPPPP
~viveOSPPPPPPPP
~vivoQPPPPPPPPP
~vixROROPPPPOP
~vix_ROROPPPPOP
~vlaNONPPOPSOU
~vla_NONPPOPSOU
~vo_MWPOPOOOOO
~vocPOPPPSPOPP
~vofQPPPOPPPPP
~voflQPPPOPPPPP
~voiNMRPUPQOOO
~voicOMQQPQSPPO
~voidOPOOVOOPPP
~vokQPPPPPPPPP
~vokeQPPPPPPPPP
~volKNRPOOTNOU
~voltOPQPPPPPPP
~voluLSOPPPNOPV
~vomPNXNNMROOO
~vomiOOXPNMROOO
~vorQPPPPPPPPP
~vorsQPPPPPPPPP
~votNRPRPOOPOP
~votePQPPPPPPPP
~vothPQORPOOPPP
~vouLSPPRPPQOP
~vourOQPPPPPPPP
~vousMQOPRPPQPP
~vraQOQPPPPPPP
~vriPQPPPPPPPP
~vroRPOPPPPPPP
~vrouRPOPPPPPPP
~vulPOVNOOOPPP
~vulsOOVNPPOPPP
~vy_MLPPOOTQTP
~w'sSQOPPPPNPP
~w's_SQOPPPPNPP
~wa_TOQOPPNPPP
~wabQPOPPOQORP
~wab_QOOPPOQPQP
~wabsOQPPPPPPQP
~wacPQOPPPPPPP
~waiTQQONTLOOO
~waitTPRONTLOOO
~wakQH\QNLROOO
~wakeQJYQNMROOO
~wakiPNSPPPPPPP
~walQQWOMIPPUM
~wal_RPOOOOPPRP
~walkOTOOOMOQTO
~wallPMXQOLQOON
~wanPOPKQVKOLX
~wantPPOLQVKOLX
~wapPVNOOOOPQO
~wap_PUOOOOOPQP
~wappPQPPPPPPPP
~warPQPNPNQPRP
~wardRLSMNNQNUP
~wareMWNPPPPPPP
~warfPPNRRQNROO
~warnQPOPPOQPPP
~wartQNRPPPPPPP
~wasMSRNTOOOOO
~washNSPOTOOPOP
~wastNRPPPQPPPP
~wat[RRNQPGOOO
~watcTSPNRQJOPP
~wateVOROOOMOPO
~wavMIQOOO`OMO
~waveMIQOOO`OMO
~wayRNUOOPMPRN
~way_RMXOOMNPSO
~waysPQNPPSOPOO
~wboQMOTRLRPOO
~wborQMOTRLRPOO
~wdeQOQPPPOPPP
~wderQOQPPPOPPP
~we'QRQPOPOPOO
~we'rPRPPPPPPOP
~we'vPOQPPPPPPP
~weaQOVOLPUONO
~weakONTPOORPPP
~weanRPPPPOPPPP
~wearTQOPMSPONO
~weatLQRPOOTPPP
~webPQPPPPPPPP
~wedJPTMTOLOUS
~wed_KMUORLNOUS
~wedeOPOOQRPPPP
~wedgRPPPPPOPPP
~wednNSPPPPPPPP
~weeQKNUTSSLNN
~weekQKMVVTNLNN
~weenQONOOOUPPP
~wegOPPNPOPQTP
~wegoOPPNPOPQTP
~weiPNOVNNROOR
~weigPNLVNNROOR
~welUPMMMSXPLL
~wel_UKRPPQOPOP
~welcOSOPPPPPOP
~wellQQLNNRZONM
~welsPQOPPPPPPP
~welvPPPPPPOQPP
~wenMTTOPPPPOO
~wentIVTOPPPPOO
~werTWPQNOKNLQ
~wer_YROOOOLONQ
~wereLROSOQOPOQ
~weriPOSPPPPPPP
~wersOSOPPPPPPP
~wesPOSPPPOPPP
~westPQQPPPOPPP
~wetPKOPPXOPPP
~wettPKOPPXOPPP
~wfuPPPPPPOPPQ
~wfulPPPPPPOPPQ
~whaKCIYMM]UQT
~whatKCIYLM]UQT
~wheTMRONOLQSQ
~wheeMUUPPOMPOP
~whenRPGQRUKULS
~wherMLXNOLSMXN
~whetXNNPNOPPPP
~whiRMLORQVSPJ
~whicOLHRPRUUSL
~whilSORNSOOPNP
~whipQPPPPPPPPP
~whitNRPOOPTOOO
~whoOXRNNNINYN
~who'NVOOPONPOQ
~whoeNVOPPOOOPP
~wholRNUOOQMPOO
~whomOMOPPOOO\L
~whooQOQPPPPPPP
~whosPRNPOPOPPR
~wicRRNRORMOOO
~wicePPOSPRNPPP
~wichRROPPPPOPP
~widLOSOOPUOPO
~wideMOSOOPTPPP
~wifONTOORNOOQ
~wifePJVOOROOOQ
~wifiPTNPPPPPPP
~wilPSKOTRMPMS
~willPQLOTRNPMS
~winQTONNRUNMN
~win_OSOPPPPPPP
~windQQQPPOOOPP
~winePOQOORPPPP
~wingMPOOORVPPO
~winsOTOPPOOPPP
~wintTMPPPPRPNP
~wipPQOPPPPPPP
~wipePQOPPPPPPP
~wirOLVPPPOQPO
~wirdPORPPPPPPP
~wirePNRPPPORPP
~wisRTMOQOOOPO
~wisdPPPPPQPPPP
~wisePQNOQPQPPP
~wishOTNPPPOPPP
~wistSOQPPOOPPP
~witVHPROOQTJS
~witcOKSTNTOPOP
~withTPKNRKRUKT
~witnSOQPPOPPOP
~wl_NRPPPPPPPP
~wlySPPPPOPPPP
~wly_SPPPPOPPPP
~wn_SQSLRPTNKM
~wnePQPPPPPPPP
~wniORRPPOOPPO
~wninOQRPPOOPPP
~wnsPOSPPOPPPP
~wns_POSPPOPPPP
~wokQSNPPOPPPP
~wokeQSNPPOPPPP
~wolQMQPPOTPPO
~wollQMQPPOTPPO
~womSNPQRMOOQO
~womaQOPRROPOOO
~wombPPQPPPPPPP
~womeROOPPOPPRP
~wonNMUOMRRONS
~won'NPNOMTRPOS
~wondQOQPPPPPPP
~wontOMVPPNOPPP
~wooOPRPPPQPPP
~woodPPRPPPPPPP
~worKVNLVWKXIL
~wordLUQOOLQUNO
~workPROMPVKUMN
~worlQQPOPOPPPP
~wormOPPQPPQPOP
~wornQQPPPPOPPP
~worrNMNPSVOPPP
~worsORQOQPPOOP
~wortQPOORROPOO
~wouMLPOSSSQNP
~woulNONPTSTONN
~wounOMQPOQPRPQ
~wraQPPPPPOPPP
~wrapQPPPPPOPPP
~wreOOPPPRPPPP
~wrecOOPPPRPPPP
~wriJLOQPNTUNV
~wrisOMOPPRUPOO
~writLOPQPKOUNW
~wroNPUONMOONW
~wronOQSONMOOOV
~wrotOORPPPPQPP
~ws_MXJOOPVPOP
~wsyPOUNPOOPPP
~wsy_POUNPOOPPP
~xa_POPROPOPPP
~xabPOPSQPNROO
~xabaPOPSQPNROO
~xacROOORQOPPP
~xaceRPPOOPPPPP
~xaciPOPPSPPPPP
~xactPPPPPQPPPP
~xamUTPQOMMOOO
~xam_TVMOONOPOO
~xameNPQRQPOPPP
~xamiPNRQOPPPPP
~xamsROPPPPOPPP
~xanQPPPOPPPPP
~xaneQPQPOPPPPP
~xapNPOQRRPPPP
~xapaOPPQQPPPPP
~xarPOQRPPPPPP
~xarePOQRPPPPPP
~xatPQPPPPOPPP
~xateOQPQQPPPPP
~xatiQPPPOPPPPP
~xazPOPQQPPPPP
~xazoOOPQQPPPPP
~xcePROPPPPPPP
~xcepPQOPPPPPPP
~xciPPPPPPOQPP
~xcisPPPPPPOQPP
~xclSPOPPPOPPP
~xcluSPOPPPOPPP
~xedROOPORQPPO
~xed_ROOPORQPPO
~xenTPOPMPPPPP
~xen_TPOPMPPPPP
~xerTROPOOOPPP
~xercSROPPOOPPP
~xeriQPPPPPPPPP
~xesNTROONROOP
~xes_NTROONROOP
~xetRPPNRPPPPP
~xetiRPPNRPPPPP
~xhaNPSPPPOPPP
~xhauNPSPPPOPPP
~xi_SPPPOPPPPP
~xiaPPPPPPPQPP
~xia_PPPPPPPQPP
~xibLPPPTPPPPP
~xicRUPONOPOOO
~xic_NQPPQPQPPP
~xiciRTPOMOOPOP
~xiclQPPPPPPPPP
~xidRNMROPTPPP
~xidePOPQPPPPPP
~xidiROOQOPPPPP
~xieOOOPPPRPPP
~xietNPOPPPRPPP
~xifNPPPTPPPPP
~xifeNPPPTPPPPP
~xigROPPPPPPPP
~xigeROPPPPPPPP
~ximPOPOSPPPPP
~ximaLPPOTPPPQP
~ximeQPPPPPPPPP
~ximiSPPONPPPPP
~xinRPSRQNMOOO
~xin_QOTORONPPP
~xineRQOSOOOPOP
~xisQQOPRPOPOO
~xis_QQOPRPOPOO
~xitPQQPPPPOPP
~xloQOPNSQPPPP
~xlovQOPNSQPPPP
~xmeQPPPPPPPPP
~xmedQPPPPPPPPP
~xo_NORPPPQPPP
~xomQPPQOPPPQP
~xomiQPPQOPPPQP
~xonNPOQVNOORO
~xoneNPOQUOOORO
~xosQPPPQPPPPP
~xostQPPPQPPPPP
~xpeSQOPPOOPPP
~xpecRQOPPOPPPP
~xperQPPPPPPPPP
~xpiOVNOPOPPOP
~xpirOVNPPOPPOP
~xplOORPPPQPPP
~xplaOPPPPPRPPP
~xploOORPPPOPPP
~xraPPPPPPRPPP
~xrayPPPPPPRPPP
~xt_PSRQOPLNOR
~xtePHRNOPSQVO
~xtenPKOOPPSOVO
~xtiPOPPPPNPPT
~xtinPOPPPPNPPT
~xtrPPQPOROPPP
~xtraOPPPPRPPPP
~xtroQPPPOPPPPP
~xtuPQOPPPPPPP
~xtubPQOPPPPPPP
~xtyPPPPPPQPPP
~xty_PPPPPPQPPP
~xusQQOPPPOPPP
~xus_QQOPPPOPPP
~xy_QOOORQOPOR
~xybOOPOQPPPRP
~xybuOOPOQPPPRP
~xycOOOSROPPPP
~xycoPPPSPOPPPP
~xycyOPPPSPPPPP
~xygPQSOOOOQOO
~xygePQSOOOOQOO
~xytRPPOPPPPPP
~xytoRPPOPPPPPP
~y'rNQRPPPOPPP
~y'reNQRPPPOPPP
~y'sKSQPPUNOOP
~y's_KSQPPUNOOP
~y'vPOPPPRPPPP
~y'vePOPPPRPPPP
~ya_MMPOORTPRQ
~yalQPPOOPQPPP
~yalgPPPPOPRPPP
~yaluQPPPPPPPPP
~yanPPRPPPOPPP
~yasMPRPTPPPPO
~yastMPRPTPPPPO
~ybeOPQPPQQPPP
~ybe_OPQPPQQPPP
~yboOXMPPONPPP
~yboaPROPPPPPPP
~ybodOVNPPOOPPP
~ybuOOPOQPPPRP
~ybutOOPOQPPPRP
~ycaRPPPOOPPPP
~ycaeQPPPPPPPPP
~ycarQPPPPPPPPP
~yceRPPOPPPPPP
~ycemQPPPPPPPPP
~ycerQPPPPPPPPP
~ychTPPONOQPPO
~ych_RQPPOPPPPP
~ychiPOQPPPPPPP
~ychoRPOOOPRPPP
~yciUOOTMOOOOO
~ycinUOOTMOOOOO
~yclQOOOQROPPP
~ycliMOONUSPPPP
~ycloTPPQLPPPPP
~ycoRLOWQNOOOO
~ycodPPPSPOPPPP
~ycopQPPPQPPPPP
~ycyOPPPSPPPPP
~ycycOPPPSPPPPP
~ydiPOPPPRPPPP
~ydiaPOPPPRPPPP
~ydrQOPUPOOOOO
~ydraTOPPNPPPPP
~ydroMOPUROOPPP
~ye_PMTPPPQPOP
~yeaYMMUNOQNLP
~yearXLMUNPQNLP
~yebPQPPPPPPPP
~yebaPORPPPPPPP
~yedRPPOOQPPPP
~yed_RPPOOQPPPP
~yelKQMOTSRPPP
~yeliPONPPPTPPP
~yellLQOOTSOPPP
~yeloPQPPPPOPPP
~yerMRMPPOPRPS
~yer_NSNPPOPQPS
~yesODYONRXOOO
~yes_MJWPNQUOPO
~yestRJRPPQSPOO
~ygePQSOOOOQOO
~ygenPQSOOOOQOO
~ygiPQPPPPPPPP
~ygiePQPPPPPPPP
~yhoQOPPPPPPPP
~yholQOPPPPPPPP
~yieUPPPPONPPP
~yielUPPPPONPPP
~yinJQSNRPPMRR
~yingJQSNRPPMRR
~yl_OPQPQOPQPP
~ylaONPSQPQPOO
~ylacNPPSPPPPPP
~ylaxROPPQPOPPO
~ylcRPPOPPPPPP
~ylcyRPPOPPPPPP
~yleQNQOSPOPPP
~yle_QOPPPQPPPP
~ylenPNRPROPPPP
~yliOSRQNOPPOP
~ylinORSQNOPPOP
~yllKPPRTPPPPP
~ylliKPPRTPPPPP
~yloNOOPPPVPPP
~yloiQPPPPPPPPP
~ylorMOPPPPTPPP
~ylpQPPPPPPPPP
~ymeOPPOPSOPPP
~yme_QPPPPPPPPP
~ymoONSPPOORPP
~ymorONSPPOORPP
~ympQONNOOYONO
~ymphMOOOPPVPPP
~ymptSOOOPOSPOO
~yn_OPPQPPPPPP
~yncROPOPNOTPP
~yncoROPOPNOTPP
~yndOOOPSPPPPP
~yndrOOOPSPPPPP
~yngPQQPPOPPPO
~yngoPQQPPOPPPO
~yniOOPOQPPPRP
~yninOOPOQPPPRP
~yntPPPQPPPPPP
~yntoPPPQPPPPPP
~yo_PPQPPPPPPP
~yocQPPPPPPPPP
~yocaQPPPPPPPPP
~yogPSPPPOPPOP
~yonLWUPNPMMLS
~yondPOOPOPPPOT
~yoneKXUQOQMNMO
~yorRQNPPPPPPP
~yosRONOSPPPPP
~yoscPPPOSPPPPP
~youJZKNPVQNNO
~you'NTNPQPPPOP
~younQNPPPPRPPP
~yourLXMOOUNOOO
~ypaSPPPPPNPPP
~ypasSPPPPPNPPP
~ypeUOJMOPUUNN
~ype_VNMOOROROO
~ypecOOPPPPPRPP
~yperPPNNPOVPPO
~yphPPPPPPQPPP
~yphoPPPPPPQPPP
~ypiQQNPPQPPPP
~ypinPRNPPQPPPP
~ypoSPQOOQMQOO
~ypo_PQPQPPPPPP
~ypogRPPOPPPPPP
~ypotPQROOQNQOP
~ypoxQOPPPPOQPP
~yptPQPPPPPPPP
~yriQORPPPPPPP
~yrinPORPPPPPPP
~yroPPPRORNPOP
~yroiOOQOPSOQOP
~yroxQQOROOOPPP
~yruMRPQPPPPPP
~yrupMRPQPPPPPP
~ys_IMMSLVTWNN
~ysePMSOOUNOOP
~yse_PPQPPPOPPP
~ysedPQQPPPPPPP
~yselNKSOPVPPOQ
~ysiNROSPTKPQN
~ysicPQOPPPPPPP
~ysioPSOOPRNMRP
~ysisNMPTQRMSOO
~ysmOQPPQPOPPP
~ysm_OQPPQPOPPP
~yspRPPOPPPPPP
~yspnRPPOPPPPPP
~ystLOXRLLTOPO
~yst_ROPPPPPPPP
~ystaMNPSOPUPOP
~ysteRRPNONOPQP
~ystiPPPQPPPPPP
~ystoMPXPOONPOP
~ytePLPPPPWPNP
~ythWOJNRMTORO
~ythiUPJOQMTORO
~ythmROPPOPQPPP
~ythrQPPPPPPPPP
~ytiRPPOOPPPPP
~yticQPPPPPPPPP
~ytoPPORROPPOP
~ytocRPPOPPPPPP
~ytoiNPPSROPPPP
~ywaQROPPPPPPP
~ywayQROPPPPPPP
~ywhPPQPPOPPPP
~ywhePPQPPOPPPP
~za_OSROPPPPNP
~zanQOQPPPPPPP
~zapRNNQSPOOPP
~zapiQNNQUOOPPP
~zaprQPPPOPPPPP
~zarPOQPPPQPPP
~zardQPPPPPPPPP
~zatQOOPROPPPP
~zathOPPPSOPPPP
~zatiSPPOOPPPPP
~ze_RQVPOMMOOP
~zedQPPPPPPPPP
~zed_QPPPPPPPPP
~zemQPOOPTPOOO
~zem_PPPPQPPPPP
~zemaQPNOOTPPNP
~zempPQPPPPPPPP
~zenRQPOPOOPPP
~zen_QQPOPOOPPP
~zepTLUPNQOOOO
~zepaSMVPNOOPOP
~zepiPPPORPPPPP
~zerNNRPPTPOPP
~zer_PNOPPTOPPP
~zeroNPRPPPPPPP
~zesPPQPPPPPPP
~zes_PPQPPPPPPP
~zetPPQPPPPPPP
~zetiQPPPPPPPPP
~zheTPPPOPOPPP
~zheiTPPPOPOPPP
~zidRNQPPQOPPP
~zid_OPPPPRPPPP
~zideQPPPPPPPPP
~ziePQPPPPPPPP
~zienQOPPPPPPPP
~zilRPOOPPPPPP
~zil_RPOOPPPPPP
~zimOSPOQOPPPP
~zinPQSSQNNNQO
~zin_QPPOOPPOSP
~zincOPOTOOPPPP
~zineOOOQSQPPPP
~zingPQVOPNOPOP
~zitUNOPPOOOPP
~zithSOPPPPOOPP
~zloQPPOPPPPPP
~zo_NPSPPPOPPP
~zocOPPPSOPPPP
~zodQPPPPPPPPP
~zodiQPPPPPPPPP
~zodoPPPPQPPPPP
~zofOPPPRPPPPP
~zofrOPPPRPPPPP
~zolJKMW[LONTN
~zolaPOPSOPPPPP
~zoleIMNUUOPOUO
~zoliOPPOTPPPPP
~zoloPOPPSOPPPP
~zolpQPPPQOPPPP
~zonQOPPPPPPPP
~zopNPOPSPQPPP
~zophNPPPSPQPPP
~zosPPPQOPPPPP
~zosyOPPQPPPPPP
~zt_ONVPPPOPPP
~zulPQPPPPPPPP
~zul_PQPPPPPPPP
~zumPPPSOPPPPP
~zumaPPPSOPPPPP
~zurPRMOQMPSNS
~zurePRMOQMPSNS
~zy_POTPPNPPPP
~zzaPUOPPPPPNP
~zza_PUOPPPPPNP
~zzyPORPPNQPPP
~zzy_PORPPNQPPP"""
