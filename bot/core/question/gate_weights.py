"""The weights of the gate. Written by `make calibrate`; not by hand.

Fitted to 12430 messages. A line of TABLE is a feature and, in its last ten characters, how many
steps it weighs for each kind, in the order of gate.KINDS: chr(80) is none, the next one up.
"""

DIGEST = "d60ef0d3005c"  # of knowledge/messages
STEP = 0.0236
BIAS = (1.189, 2.023, 0.093, -0.164, -0.459, -0.655, 0.212, -0.587, -0.681, -0.972)
TABLE = r"""!GfPOONMOMO
! !K[ROPNNONO
! $J\NOPQOOOO
!a comparison}-/:;DcjXU
!a complaint of one's ownHLSJHuDOKS
!a diseasew>U7@g]TEB
!a drugj3;}}E)9C1
!a drug, and a diseasew9ZRYX:JJE
!a drug, and a quantityTJQ\PLLPNO
!a drug, and one patient's weight or clearanceCJMiXRJMMN
!a finding to be readBC@9NU}UWG
!a long sentence4foA3`^ICY
!a low pressure, saturation or coma scoreJFkLONOOOO
!a low pressure, saturation or coma score, and a room, bay or bedONTPPPPPPP
!a low pressure, saturation or coma score, and a wish for evidenceNPSPPPPPPP
!a quantitySCVcPLHOPN
!a question markQLAT[KbIJQ
!a question mark, and a wish for evidencebOLOPRHQKN
!a question's first wordU^'MFI<[}U
!a question's first word, and a wish for evidencedHKQOUKNNM
!a relative or friend@J^MMnJMJO
!a relative or friend, and a wish for evidencePNPPPTOPPP
!a relative or friend, and that it is nowOLSPPSPPPP
!a room, bay or bed9fvWIP8NJK
!a sentence%^VKOLeQYQ
!a story^EPSPLKQQO
!a treatment or test that is no drug}CCISRQXF?
!a vital sign's valueMDsMMNPKLM
!a vital sign's value, and a wish for evidenceMOTPPORPPP
!a wish for evidence}9DbFT?IFL
!an age[%FS[cdJFV
!codes, bills or certificates#G@<FC=}HM
!drugs of different classesLHNE}GKJKJ
!drugs of different classes, and a comparisonXQOSJNOOOO
!drugs of different classes, and a wish for evidenceMOOQWOOPOP
!drugs of different classes, and whether it is safeGOONaOOOOO
!drugs of one classiHEXJNOPMN
!few wordshX<_h?FOO:
!groups of peopletPLGENJKUK
!no drug, test or diseaseHrm53KIKPb
!one or two words}`@PKF@GCF
!one patient's weight or clearanceAFLuVOJLQM
!since when, in hours or minutesJH_TOMPQOO
!somebody else;<oLZTXB<h
!somebody else, and a wish for evidenceaLITMMMQNQ
!somebody else, and that it is nowQF`LRRINPS
!that it is nowJNxGOLFLOL
!that it is over, planned or playY}9DE\GMNI
!the first person,eFPC}1FB^
!the first person, and a question markWHKOP_JPNP
!the first person, and a wish for evidenceOHLTK\TNLT
!the law;2@KGJBGC}
!the ways of this house3UGDJB4V}V
!things togetherP:YE}OSM;F
!three drugsRONMYONOOP
!two diseasesd7Z>=QuQNK
!two drugse?CM}EJJHH
!us5VN@DXGK}O
!whether it is safeOP@@yVIMNO
!words in quotation marksTLTPPLOUNO
#1@T]LIZmU>?
#1 #1PQNQLNUOMT
#1 #2WWOIOLRONO
#1 #3QOLPPPUPPP
#1 $]IKJWN\LJM
#1 ?MVOQNOMUMP
#1 aPPPPPQPQPP
#1 afterPPQOPPQPPP
#1 amPQOPNNSPPP
#1 andPQQSNRMPOO
#1 anosPOQPPPPPPP
#1 bOROPPPORPP
#1 bringPQPPPPPPPP
#1 cRMOOOSRPOP
#1 cmROQPPPPPOP
#1 dRPOPPPPPPP
#1 dayOPOQQPPPPP
#1 daysOKPMOTQUQO
#1 diabetesQPPPPPPPPP
#1 dmUOOPPPMPPP
#1 dsQPPPPPPPPP
#1 eONVNPPPPPP
#1 fQPPPPPOPPP
#1 forIQNUPPOWMP
#1 gSOOQOPOPPP
#1 hUNRMOOLOSP
#1 hasOSOPPPOPPP
#1 hourPSNPPOPPPP
#1 hoursRMOSPPQPPP
#1 hrUMOPPPOPPP
#1 hrsLOSSPQOOPP
#1 iQPPPPPPPPP
#1 inFIVPON[OPT
#1 isN^IOPRLPOP
#1 justOPQPPPPPPP
#1 kgONTROOPOPP
#1 lQOTPPPMPPP
#1 mgMORNXONOPP
#1 minKK`POPNPOP
#1 minsOOTPPOOPPP
#1 minutesPOQPPPPPPP
#1 mmQLRPPNTPPP
#1 moUPOPPONPPP
#1 monthMNSVOORNOP
#1 monthsONLPOWRPPP
#1 morePQPPPPPPPP
#1 ndOOSOQPOPPP
#1 needOPQPPPPPPP
#1 noPQOPPPRPPP
#1 normalPPQPPPOPPP
#1 notQOPOPPPPPP
#1 nowOQQPOPOQPP
#1 o'clockPQPPPPPPPP
#1 ofOPPOPQQRPO
#1 onQPOPPPPQPP
#1 orSOONSONRPP
#1 pROOPPPNPSP
#1 pleasePMTPPPPPPP
#1 pmLZIPPQONTO
#1 prevQPPPPPPPPP
#1 rdPQPPPPPPPP
#1 sOVOPOPNPPP
#1 saysPPQPPPPPPP
#1 she'sPORPPPPPPP
#1 soPTNPPPOPPP
#1 stPPPOQPPPPP
#1 thPOPPPRPQPO
#1 thePROPPPPPPP
#1 toOLPOPQVPPO
#1 twoPQPPPPPPPP
#1 vPNPPPPSPPP
#1 vascQPPPPPPPPP
#1 vsROOOPNNPOU
#1 weekPNQOSNQPPP
#1 weeksKQLQOUUOOO
#1 wentOSOPPPPPPP
#1 whatSOPPPPNROP
#1 withQQOPPPQOPP
#1 wkQONOQORPPP
#1 wksLSNOUOROPP
#1 wwOPPPPQPPRP
#1 xTOPOPPPPPP
#1 yQMTPPPNPPP
#1 yearONPTPOPPPP
#1 yearsOOOQOTPPPP
#1 yoQLPUNTMPPP
#1 yrRLMTNPSPPP
#1 yrsSOOOSRLPPP
#2FGdk@TjP1D
#2 #1PPPPPPQPPP
#2 #2N[JMRNTONO
#2 #3QPPPPPOPPP
#2 $JNRPMQZRNM
#2 ?PWMPNQOPMO
#2 aPQORPOOPPP
#2 afterMNQMQSSPPP
#2 andPONQO[KOOO
#2 atMPOTPQQOPP
#2 bdPPNSOPPPPP
#2 butNNOPPNWPPP
#2 camePQOPPQPPPP
#2 canPOPPPRPPPP
#2 dRPPPPPOPPP
#2 dayQOOPPROPPP
#2 daysWNPNPPOOOP
#2 degreesMOVPPPOPPP
#2 doNQOQOQPPPP
#2 doesSOPPPPOPPP
#2 f^MMMLNSOOO
#2 forPKUPPPOSPP
#2 fromOOOPPPTPOP
#2 goingQRNNPPPPPP
#2 hTPGYQOQONO
#2 hasQPPPPPPPPP
#2 hoursPPOVPOOPMP
#2 howPOORPPPPPP
#2 hrOPOPPPRPPP
#2 hrsOPPPPPQPPP
#2 ifOPPSPOPPPP
#2 inOQNPPQRPPP
#2 isPQLNRRQPPP
#2 kRORHOPUPPP
#2 kgIMLlHQNNNO
#2 kilosOPPSPOOPPP
#2 lbOOORPRPPPP
#2 maNLLKMTOOO
#2 mgQNNWNOOROO
#2 minH[\LMJMQQO
#2 minsNPRPPPOPPP
#2 minutesQRNPPPPPPP
#2 mlQLROPPOPSP
#2 moPPQPPPQPPP
#2 monthsNPPPPSPPPP
#2 needOROPPPPPPP
#2 nextOPPSOPPPPP
#2 noSQNPRMOPPP
#2 notPORPPPPPPP
#2 nowQQOPPOPPPP
#2 ofSOOPPPOPPP
#2 ohpcQPPOPPPPPP
#2 onVPPONONPQP
#2 orQQMVOOKSOP
#2 pRQOOPPPPPP
#2 percentPPQPPPPPPP
#2 sRMTOOPRPPO
#2 secPOQPPPPPPP
#2 she'sPPQPPPOPPP
#2 stableOROPPPPPPP
#2 systolicOPSPOPOPPP
#2 thOZMPPONPNO
#2 toLRSRPOOPPP
#2 unitsOPORPPPPPP
#2 vsSPOOPPOPPP
#2 wRPPPPPOPPP
#2 weekOPPMTPPPPP
#2 weeksNKZRUKLOOR
#2 whatMOQQOPSQOP
#2 what'sPOOOPPQSPP
#2 whoPPPQPPOPPP
#2 withPPOOOOSPPP
#2 wkSNPNSPOPPP
#2 wksRNNLTTPPPP
#2 wouldQOOPPRPPPP
#2 xOQQPPPPPPP
#2 ySNOOOOQPPR
#2 yearZNOOOKOPPP
#2 yearsQPPPPPPPPP
#2 yoKLOORRVOOT
#2 yrQOQOPOQOPR
#2 yrsOOMQPRRPPP
#2.J>W_FZ[NLM
#2. $ONRRPOOPPP
#2. ?MPPOOPUPPP
#2. andPPSPPPOPPP
#2. cmOOPPPPRRPO
#2. kgOPOSPPPPPP
#2. lOPRPPPPPPP
#2. mgTPPMPPPPPP
#2. noMORTPPPPOP
#2. onQOOPOPSPPP
#3<HWZNPhLML
#3 #1OOOWOPOPOP
#3 #2RMJPOYQPPP
#3 #3OOTPPOOPPP
#3 $JNQPZOPOOO
#3 andOORPQQPPPP
#3 atNOPPPPSPPP
#3 bdRPPPOPPPPP
#3 bpOOROPPQPPP
#3 heOPQPPQPPPP
#3 howSOOPPPPPPP
#3 inQRQOOPPPPP
#3 isPPPQPPPPPP
#3 kgKOPQPQPPUP
#3 mcgNPQSPPPOPP
#3 mgRPPQOOPPPP
#3 mlPORRPPOOPP
#3 onSQPOOOOPPP
#3 orQPPPPPPPPP
#3 unitsPOSNPPPPPP
#3 urineOOPPPPSPPP
#3 vsQPPPPPPPPP
#3 withNPPPPPTOPP
#3.KCKKIMxQNO
#3. $OSPPPPPPPP
#3. noQPPPPPOPPP
#3. vsRPPOPPPPPP
#4HJJRKLZeLP
#4 $QSPRPMPRMO
#4 andQRNOPQOPPP
#4 iuQPPPPPPPPP
#4 withOOPPOPPSPP
#4.EQQOOOO]PP
=5-ht3 antagonistNNOPUOOPQP
=abdominal painOPPPPPQPPP
=abscessPPPRPOOPPP
=acamprosateQPPPOPPPPP
=ace inhibitorOPPOWONPOP
=acetaminophenMQRSOQOPOO
=acetaminophen overdoseRPPNPPPPPP
=acetylcysteineSNSNOPPPPP
=achilles tendinopathyQPPPPPPPPP
=acid suppressant]OOKMPOOOP
=acnePOQQNRPPPP
=acute bronchitisQPPPPPPPPP
=acute coronary syndromeURNQMMQQNO
=acute kidney injuryQOPOQPPQPP
=acyclovirOPPRPPPPPP
=adenosineLPRPRPPPPP
=adhdRPPPPPPPPP
=adrenal insufficiencyNPPQPPSPPP
=advance care planningRNOPPOPMOV
=agitationMQQROPQPPP
=agitation in dementiaQPPPPPPPPP
=albuminQPPPPPPPPP
=albuterolNPOSNPSPPP
=alcohol intoxicationPQUPPNNPNR
=alcohol use disorderMMPNTPTOOQ
=alcohol use disorder drugPOPOSPOPPP
=alcohol withdrawalROPPOPQPQP
=alendronateSOPOOPPPPP
=allergen immunotherapyQQPOPPPPOP
=allergyNRMNZONOPO
=allopurinolTPOQPOOPPP
=alpha blockerRSOOPNOPPP
=alteplaseMORTOPPPOP
=altitude sicknessPQPPPPPOPP
=alzheimer diseaseUPOPNOOPOP
=ambulatory ecgQPOPPPRPPP
=aminoglycosideMOPSRPPPOP
=aminophyllineNPPSPPPPPP
=amiodaroneNLSRUOOPPO
=amitriptylineTPRPLOPPPP
=amlodipineRPQOOPOPPP
=amoxicillinTSMQONOOOP
=amoxicillin-clavulanateSOOOPPPPPP
=amyotrophic lateral sclerosisJQOPVPPQPP
=analgesicLNQOgKNLMN
=anaphylaxisJPRQVOOQOP
=andexanetOPPTOPOPPP
=androgenRPOPPPPPPP
=anemiaLRNQTOOQOP
=anestheticJQORVOOPQP
=anginaTPPPMPPPPP
=angiographyOPPPPPQPPP
=ankle injuryRQOPPNPPPP
=ankle sprainRQOPPNPPPP
=annual physicalPQPPPPPPPP
=antacidPOQPQPPPPP
=anti-amyloid antibodySOPOOPPPQP
=anti-d immunoglobulinKOOUSPOPPP
=antiandrogenPPOPQQPPPP
=antiarrhythmicKLVRVOOPPO
=antibioticFDFahRFKTQ
=anticholinergicMNUNQPOPRP
=anticoagulantOQPTVOMONL
=anticoagulant reversal agentLOPXNPOPPP
=anticoagulation reversalLOPXNPOPPP
=anticonvulsantKNNS\NNOOO
=antidepressantOHNK`TSNNN
=antiemeticNNNP[NOOPO
=antifibrinolyticWONQNOOPPP
=antifungalMOOTSPOPPP
=antihistamineQPPPPPPPPP
=antihypertensiveEMKXjPHNMN
=antimalarialMPPQSPPPPP
=antimuscarinicNOPORPPPRP
=antiparasiticNWPUMNMOPP
=antiparkinson drugPPPOQPPPPP
=antiplateletSPQHUQNSNO
=antipsychoticLLLVVQQOOO
=antiretroviralOOPNVPPPPP
=antisepticSOOQOPPPPP
=antispasmodicPPOOQPPPPP
=antithyroid drugIOPQVPRPPP
=antituberculous drugIPPNXROPPP
=antitussiveQPPPPPPPPP
=antivenomNOPSOPPPRP
=antiviralVIRQSQNOOO
=anxietyNTMPPPSOPP
=aortic aneurysmPQPPPPPPPP
=apixabanROOOQROROO
=appendectomyPROPPPPOPP
=appendicitisSONPPLSTOP
=arbOPPORPPPPP
=ardsROQPPPPPPP
=arniOPPORPPPPP
=aromatase inhibitorQPPPPPPPPP
=arrhythmiaTMSMVNONQO
=artemisininPPPQPPPPPP
=arterial lineSOPPPOPPOP
=artesunatePPPQPPPPPP
=arthritisXQMPMRQNON
=arthroscopySQOPPOOPPP
=aspirinTOQJQQNSOP
=asthmaPPTNQOMROO
=asthma biologicQPPPPPPPPP
=atorvastatinNPOPTPOPPP
=atrial fibrillation^ONJLPNORO
=atropineMOVPOPPPPP
=atypical antipsychoticMNNVSROOPP
=azathioprineOPPPSOPPPP
=azithromycinUNPPOOOOPP
=azoleNOPQTPPPPP
=back painXLTOMONPOP
=bacteremiaQPPPPONPRP
=bacteriuriaQPPPPPPPPP
=balance trainingQOPPPPPPPP
=balanced crystalloidSOOOPPPPPP
=bariatric surgeryRPPPPPOPPP
=basal insulinPOPROPPPPP
=bath additiveRPPPPPPPPP
=bathing frequencyPOQPPRNPPP
=bed alarmOOPPPPPPTO
=bed restROPPPPPPOP
=bedwettingPLOPPVOPPP
=bell's palsyUQQNMOOPPP
=benzodiazepineNKYVOOOONO
=beta agonistXONOLOROPO
=beta blockerKPNTXONOOO
=beta-lactamNNKSSTNOTN
=betamethasoneRPPOPPPPPP
=biologicWNNLQROOPO
=biopsyPNPPPUNRMP
=bipolar disorderOPPSMPRPOP
=bisoprololNPQORPPPPP
=bisphosphonateSOOQOPPPPP
=biteUOQOPOMOPQ
=bleedingL\ZPIFMRRN
=blood cultureQQPPPPOPPP
=blood gasNLMPPO[PPP
=bnpVPOPPOOOOP
=body mass indexLONTNRQNRP
=botulinum toxinPNPOPQPPSP
=bphQPPPPPPPPP
=braceQOQPPPPPPP
=bradycardiaQPPPPOPPPP
=breast cancerQPPPOQPPPP
=breastfeedingKNNOZSOPPP
=breechOORPPOPPPP
=bridging anticoagulationRNRPPPPPPP
=bronchiolitisPRPPPONPQP
=bronchodilatorPQLSMOUOPO
=bruePOMOPOXOOP
=budesonideUPOMOPPPPP
=budesonide-formoterolSPPNPPPPPP
=buprenorphineOPPOSPPPPP
=bupropionPPPPQPOPPP
=burnRNPOSQNPPP
=c difficile infectionVNOOOLPVOO
=c-spine clearanceQOPPPPPPPP
=caffeineQTPNOOPPPP
=calcineurin inhibitorNPPOTPPPPP
=calciumOMRLQPWPOP
=calcium channel blockerNNPNZPNOOP
=calcium gluconateOSNQPPOPPP
=canadian c-spine ruleQPPPPPPPPP
=canadian ct head ruleQPPPPPPPPP
=cancerSMNNOSUOOO
=cannabinoidROPOQPPPPP
=cannabisROPOQPPPPP
=capnographyPKRPPPTPPP
=car crashQPQPPOOPPP
=carbamazepineOPPORPPPPP
=carbapenemMMOPRUPPPP
=carbetocinQPPPPPPPPP
=carbimazoleNPPROPRPPP
=carbon monoxide poisoningQOQPPPPPPP
=cardiac arrestKSTPPONSOP
=cardiac catheterizationSOQPPNOPOR
=cardiopulmonary resuscitationONTPPOPPOQ
=cardiovascular deathRPPPPPOPPP
=cardiovascular disease`QIUHKHVPO
=cardioversionOPRPPPPPPP
=carvedilolOQOUMPPPPP
=cataractPPPPPPPQPP
=cauda equina syndromeOOOPPOQPPR
=cbt for insomniaUOPPPNOPPP
=ceftriaxoneMQPQQOPPRP
=celiac diseaseQPPPPPPPPP
=cellulitisRPPOPPOPPP
=central lineOPPOOPPTOP
=cephalexinPPPOORPPPP
=cephalosporinKQOOTQOPSP
=cervical collarQPPPPPPPPP
=cervical dysplasiaPPQPPQOPPP
=cesarean sectionMQNRPPPSOP
=cha2ds2-vascQPPPPPPPPP
=chads2QPPPPPPPPP
=chemotherapyLSUOOOPQOP
=chest painPRSPNONPQP
=chest physiotherapyIOPPPOO\OP
=chest x-rayOOOPPPTPPP
=chickenpoxPQOPPPQPPP
=chlamydiaPOPPPRPPPP
=chlorhexidineROOQOPPPPP
=chlorthalidoneQPPPOPPPPP
=chocolateORNPPPSPPP
=cholecystectomyPPPPPPPQPP
=cholinesterase inhibitorRRPOOPOPPP
=chondroitinQPPPPPPPPP
=chronic kidney diseaseEKNU_NPPOP
=chronic painPPPRPPOPPP
=ciprofloxacinNOOOUPOPQP
=cirrhosisOPPPSPOPPP
=citalopramRPPOQOPPPP
=ciwaOPPPPPPPQP
=clarithromycinOPPOSOPPPP
=clindamycinNPPSOPPPPP
=clobetasolOTPPPPPPOP
=clopidogrelRPPNRPPPPP
=clozapineNPOPTPPPPP
=codeineOOPOSPPPPQ
=coffeeKZNPPPOOOP
=cognitive behavioral therapyWNPPPMOOPP
=cognitive screeningOROPPPPPPP
=colchicineTPOOPPOPPP
=cold water immersionNPSPPPPPPP
=colicRUOPPLPPOP
=colloidRPPOPPPPPP
=colon polypsSOPPPPOOPP
=colonoscopyNOQPPROROO
=colorectal cancerQOOPPROPPP
=colposcopyOOSPPPPPPP
=comaPOQPOPRPPP
=combined hormone therapyQPPPPPPPPP
=community-acquired pneumoniaUOPONPPPPP
=concussionPQOPPPPPPP
=constipationOPPPOQRPPP
=contact lensPPPPPQPPPP
=continuous glucose monitoringPPPPPPPQPP
=contraceptionI@SQVXOOWP
=contraceptive implantMOOSSPPPPP
=contraceptive patchPPNPOPSPPP
=contraceptive pillOKUORMPPSP
=contrast nephropathyQPPPPPPPPP
=contusionLQOPPRSPPP
=copdOSNMSOQPOP
=copd exacerbationSOPPOPPPPP
=coronary diseaseVQNUKMQQNO
=corticosteroidaOISLNKSNN
=corticotropinNRPONPSPQP
=coughVLTNNQNOPP
=cough medicineMSPPQPPPPP
=covid antiviralSLSMRQPOPP
=covid testORPPPPPOPP
=covid vaccineSTPPNLPPPP
=covid-19NWOMRRLQNO
=cpapQPPPPPPPPP
=cranberryPPOOQRPPPP
=critical illnessKPMNNOLQ^S
=crohn diseaseROOPPPOPPQ
=croupSQPOOMRPPP
=crpUNOPOPPPPP
=crutchesNRPPPPPPPP
=crystalloidPPQNLPVPPP
=ctZQQNOMNPNN
=ct angiographySPOPPPNPPP
=cyclobenzaprineSPPPMPPPPP
=cyclosporineOPPPRPPPPP
=cystic fibrosisPPQPPPOPPP
=d-dimerQNOOPOUOPP
=dabigatranSOPPOPPPPP
=dalteparinLVPPOPPPPP
=dantroleneOOPPPPPPRP
=dapagliflozinPRQONPPORP
=deathU_MSLDGPQU
=debriefingORPPPPPPPP
=deep vein thrombosisPNPQOTPOOP
=defibrillationQIWPPPPPOP
=dehydrationQPPPOPPPPP
=delayed cord clampingQQNPPPPPPP
=deliriumQPROOOPPOP
=dementiaZOLNMQMROP
=dementia drugRRPNOPOPPP
=denguePOOPPPRQPP
=depot medroxyprogesteronePOTPNPPPPP
=depressionPQKOOQVPPO
=depression screeningTOPPPONQOP
=dermatitisQNMPOYPPNP
=dexa scanRPPOPPPPPP
=dexamethasoneUNOUKOOOQP
=dexmedetomidinePOPRPPPPPP
=dextromethorphanQPPPPPPPPP
=dextroseQPPPOPPPPP
=diabetes[NPNNRJNSO
=diabetic ketoacidosisQQMOPPOPUP
=dialectical behavior therapyQPPPPPPPPP
=dialysisFNOXRSNQNS
=diamorphinePOPROPPPPP
=diarrheaTPNSNMPPPP
=diazepamMMUSPPPPPP
=diclofenacNPPPSPPPPP
=dietNROOOSQOOP
=digital rectal examQPPPPPPPPP
=digoxinOOTNRNOPPP
=dihydropyridinePOPQSPNPPP
=diltiazemNPPOTPPPPP
=direct thrombin inhibitorROPROPPPPP
=diureticRONQRROOOP
=diverticulitisQPPPPPPPPP
=dizzinessSOPOPQPOOP
=dmardNPOOXOOOPO
=doacTMPSPQNOON
=dolutegravirOPPORPPPPP
=donepezilTOOOPPPPPP
=dopaminePPPPQPPPPP
=dopamine agonistQPPPPPPPPP
=doxycyclinePOONUQOPPP
=dpp-4 inhibitorQPPPOPPPPP
=droperidolROPOPPPPPP
=drowningOSPPPOOPPP
=dry eyeNPPPPSPPPP
=dual antiplatelet therapyRPPOPPPPPP
=duloxetineQPPPPPPPPP
=dupilumabQPPPPPPPPP
=dyspneaUNSNPONPOP
=dysuriaQPPPOPPPPP
=e-cigaretteVOOOPNOPPP
=early allergen introductionPQOPPPPPPP
=early surgeryQPPPPPPPPP
=easy bruisingOPSPPPOPPP
=echocardiographyUPOPPNOPPP
=eclampsiaPOSROPOOOP
=ecmoRNROPPOPQP
=ectopic pregnancyOPPPPPRPPP
=eczemaSPNOOTPPNP
=edinburgh postnatal depression scaleQPPPPPPPPP
=edta chelationNPSOPPPPPP
=eegPQOPPPPPPP
=egg allergyPPPORPPPPP
=eggsLOOPUPRPOP
=electrical injuryOQPPPQOPPP
=electrocardiogramMROOQOVOOO
=emergency contraceptionPOPPPROPPP
=emollientSPPPOPPPPP
=empagliflozinQPPOPPPPQP
=encephalitisNPPSPPPPPP
=enoxaparinOPPQQPPPPP
=epiglottitisOOQPPPQPPP
=epilepsyMPOSOPOPPS
=epinephrineMPVPPNNPMT
=epley maneuverSLOPPSPPPP
=erythromycinPPPPQPPPPP
=escitalopramNPOPRRPPPP
=esketamineQPPPPPPPPP
=esophageal varicesQQOPPPOPPP
=esrPPPPPPRPPP
=estrogenTPPONPPPPP
=exerciseXNPOONMNSO
=ezetimibeQPPPPPPPPP
=factor xa inhibitorNNQUPRNQOO
=fallsKPQNOWQQMQ
=falls preventionQPPPPPPPPP
=family presenceKTPPPPPOTP
=fatigueNOSPOTOOPO
=fatty liverPPOPPSPPPP
=febrile infantQPPPPPPPPP
=febrile seizureSPOPPPOPPP
=febuxostatQOPPQPPPPP
=fecal immunochemical testSOPPPPNPQP
=fecal transplantSOPPPPPOPP
=feeding tubePRPPPPPPPO
=fentanylNPSPQOPPPP
=ferritinMOOOPRUPPP
=fetal monitoringPOQPPPPPPP
=feverTMOKMPYQPO
=fidaxomicinRPPPOPPPQP
=first-generation antihistamineQPPPPPPPPP
=flecainideQPPPOPPPPP
=fluconazoleLPPRTPPPPP
=fluoroquinoloneQOOOSPOPQP
=fluoxetineSPPNPPPPPP
=fluticasonePPOORPPPQP
=fluticasone-salmeterolROPOOPPPQP
=fomepizoleOPPROPPPPP
=food allergyROOORRONPP
=foot painRRPPPRNOOP
=foreign bodyNPQPPORPPP
=formoterolTPPMPPPPPP
=fosfomycinRPPRMPPPPP
=fosphenytoinOPPSOOPPPP
=fractureRPNNROOPOR
=frailtyPOORPOPRPP
=frozen shoulderPROPPPPPPP
=functional declineQPPPPPPPPP
=furosemideQPOQQPOPOP
=gabapentinMPPRSPOPPP
=gabapentinoidOOOQSPOPPP
=gastric bypassQPPPPPOPPP
=gastroenteritisWRMQMNOPPP
=gentamicinOOPSPPPPOP
=gerdOMPPPTROPP
=gi bleedingXOOONPNPOP
=giant cell arteritisMPPQPPTPOP
=glasgow coma scaleRNVOPPLPPP
=glassesPORPPPPPPP
=glaucomaROOOOPQPPP
=glovesPROPPUMOOP
=glp-1 agonistOPNMMTOSTO
=glucagonOPQROPPPPP
=glucosamineVOPNMPPPPP
=glucosamine-chondroitinQPPPPPPPPP
=glucose-lowering drugRPRIMRQOWM
=goutOPMROSSOON
=gram-negative bacteremiaQPPPPPPPPP
=graves diseasePQPPPPQPPP
=group therapyQQPPPPPOPP
=growing painsKOQPPOWPPP
=guillain-barreOPQPPPQPPP
=gunshot woundOORPPPOPPR
=h2 blockerRPPNPPPPPP
=haloperidolPOOQQORPOP
=hba1cQMOPOSRPPP
=head ctSNMPPOTPOP
=head injuryTQQOPONPOO
=headacheOULMMOVORO
=hearing aidPTMPPPPPPP
=hearing lossPROPPOPPPP
=heart failureVNMPPQLTNO
=heart scoreSNPPPOPPPP
=heat strokeMPTPPPPPPP
=heel painRRPPPRNOOP
=hematomaOPRPPPPPPP
=hemoglobin testPPPPPPQPPP
=hemolytic anemiaMROPTPPPPP
=hemoptysisQNRPPPOPPP
=hemorrhoidsLTPPPPQPPP
=heparinIRPSPNSORO
=hepatitisROPPPPQPOP
=hepatitis bRPPPPPQPOP
=hepatorenal syndromeLOSSPQOOPP
=herbal remedyIQPNUVOPPO
=herniaSQOPPPOPPP
=hernia repairPRPPPPPPPP
=herpes antiviralOPPUMPPPPP
=hfpefQOPPOPPRPP
=hfrefQPOORPPPPP
=hiccupsNOPPPQSOPP
=hida scanNRPPPRPPOP
=high-flow nasal cannulaVONPPPOPOP
=hints examROPPPPPPPP
=hip fracturePUOOPOOOOQ
=hip fracture surgeryRPPOPPPPPP
=hip protectorQPPPPPPPPP
=hip replacementRPPOPPPPPP
=hivMOMPQPUPPR
=home birthOOSPPPPPPP
=home oxygenOPPPPPPRPP
=home remedyRTNOOOPPOP
=honeyPUNPOPPPOP
=hormonal contraceptiveOJWOPMSORP
=hormone therapyVPOOMPPPPP
=hospiceQPPPPPPPPP
=hospital admissionMUOOOONOUQ
=hospital readmissionSNPPPPPPOO
=hot flashesQPPPOPQPPP
=hpv infectionSOOOPQOPPP
=hpv vaccineQPPOOPPPPP
=hyaluronic acid injectionQPPPPPPPPP
=hydrocortisoneLPPUPPOPPP
=hydromorphoneMQOOUPPPPP
=hydroxyprogesterone caproateSOPOPPPPPP
=hyperkalemiaOPQOQPPPPP
=hyperlipidemiaQNOPPTOPPP
=hyperosmolar stateMRPPPOPPPR
=hypertensionKR[LRSHTLN
=hyperthyroidismOQPPPPQPPP
=hypertonic salineROPSNPOPPP
=hypertriglyceridemiaQPPPPPPPPP
=hypnoticTNNOPTOPOP
=hypoglycemiaRRNPOPOPPP
=hypogonadismQPPPPPPPPP
=hyponatremiaOPPPOPTPPP
=hypotensionOOQPPPQPPP
=hypothermiaPRPOPORPPP
=hypothyroidismOPPPPSOQOP
=hypoxiaROPOPPOQPP
=hysterectomyPOQPPPPPPP
=ibuprofenQOOPRQOPPP
=iceNVSPPPNPLP
=icosapent ethylPSPPNPPPPP
=ics-labaUPOMOPPPQP
=icu deliriumQPPPPPPPPP
=il-6 inhibitorQPPPPPPPPP
=imagingZPOIQKWOQK
=immunosuppressive drugKPNO\NOOPO
=implantable defibrillatorHNOOOOOaNO
=incision and drainageSOPPPOOPPP
=indapamideQPPPOPPPPP
=infectionONSPPOSOPP
=inflammatory bowel diseaseSOOOPOOPPQ
=influenzaRSNORNOORP
=influenza vaccineNRNNUNOQOQ
=inguinal herniaSOOPPPOPPP
=inhaled corticosteroidYPNLNPPPQP
=inhaler spacerNPNQPPPPSP
=inotropeQPPOQPPPPP
=inrOLNZKNVPPP
=insect bitePPPPPPQPOP
=insomniaSQNPPROPOP
=insulinPOSORNOORO
=insulin glargineOPPRPPPPPP
=intensive blood pressure controlVOOPPPOPPP
=intensive careQPPPPPPPPP
=intensive glucose controlQPPPPPPPPP
=intracranial hemorrhageUOTNOOOOOP
=intravenous fluidSPQMKPVPPP
=intravenous ironORNUOPOPPP
=invasive strategyLQPPPPLPXP
=ironNTOTMPOPPP
=iron deficiencyOPPPPPPRPP
=irritable bowel syndromeTOOOOPPPPP
=isoniazidNPQPPRPPPP
=itchingONMOQQUOPP
=itraconazoleSPPONPPPPP
=iudQINPPXMPUP
=ivermectinTSOOOONOPP
=jaundiceOPPPPPRPQP
=joint painNPPPPPSPPP
=joint replacementRPPOPPPPPP
=joint supplementVOPNMPPPPP
=ketamineLROPTOOPQP
=ketorolacPOPMUPPPPP
=kidney function testLNOUXNOOPP
=kidney stoneSPPPNPPPPP
=kidney transplantationPPPOQPPPPP
=knee arthroscopyQQOPPOPPPP
=knee osteoarthritisQRPPPOOPPP
=knee painOROPPORPPP
=knee replacementQQPPPPPPPP
=labaZONLMPOOQP
=labetalolLPPRSPOPPP
=laborNOTQPOOPQP
=labor inductionQQNPPQOPPP
=lacerationPOPPPPORPP
=lactateLPVNTOPNPO
=lactated ringer'sQPPPPPPPPP
=lactobacillusRPOOPPPPPP
=lactobacillus ggQPPPPPPPPP
=lactobacillus reuteriQPOPPPPPPP
=lamaQTPPKPPPPP
=lamotrigineQOOOROPPPP
=larcNHMSSWMPUO
=laryngitisOPRPPOQPPP
=laxativeOPSQNPPPPP
=lecanemabROPOOPPPQP
=leg edemaPOQPPQPPPP
=levetiracetamPPQQOPPPPP
=levofloxacinQPPPOPPPPP
=levothyroxineQQOROOOPPP
=licePRPPPPPPPP
=lidocaineSQOQNPPPNP
=lifestyle changePPPPPQPPPP
=limb weaknessOMTPOORPPP
=linezolidNPPPSPPPPP
=lipid emulsionOPPPOPPPSP
=lipid panelPPRPPPOPOP
=lipid-lowering drugQVNHVOSONN
=lisinoprilPQOPSPOPOP
=lithiumNQOOTOQPPP
=liver diseaseOPPPSPOPPP
=liver testsJOPPOOYPPP
=lmwhJUPSPPPPPP
=local anestheticQQQTMPOPNP
=long covidOPPPPPPRPP
=long qtHOOR[OOOPP
=loop diureticQPOQQPOPOP
=lorazepamQORPPPPPOP
=low-dose ctPPPPPPORPP
=lower respiratory tract infectionXQMOLNOQQO
=lumbar punctureSPOPPPPPOP
=lung cancerQPPPPPPPPP
=lupusOPPPPPQPPP
=macrolideUNOOSOOOOO
=magnesiumMPTPRONPPO
=magnesium sulfateMNQRRPPPPP
=major bleedingPOPPPPPPQP
=malariaQOPPPQPPQP
=malathionMRPPPPPPPP
=mammographyQROPPROPNP
=maoiLOPMYPPPPP
=mdmaPPQPPPPPPP
=measlesMOPPPQUPPP
=mechanical valveQPPPOPPPPP
=mechanical ventilationMMXPOONQOP
=medical expulsive therapyQPPPPPPPPP
=medical therapyQPPPPPPPPP
=medication for opioid use disorderNNPPUOOPPP
=medication reconciliationRPPPPPPPNP
=medroxyprogesteronePOTPNPPPPP
=melatoninQONPOUOPOP
=memantineQPPPPPPPPP
=meningitisOQQTOONPOP
=meniscal tearQPPPPPOPPP
=menopauseQOOPORPPPP
=meralgia parestheticaPPPPPPQPPP
=meropenemMMOPQUPPPP
=metabolic acidosisQPPPPPPPPP
=metforminQOOOQQTOOO
=methadonePOPPQPPPQP
=methenamineSPPONPPPPP
=methotrexateNPOPUOOPPO
=metoclopramideOPPOTPPPPP
=metoprololQQQSKPOPPP
=metronidazoleQPPORPPPPP
=midazolamPOPTNPOPPP
=mifepristoneOPPSNPPPPP
=migraineORMNMRTPSP
=mild cognitive impairmentQPPPPPPPPP
=mineralocorticoid receptor antagonistQOOPQQPPPP
=mirtazapineROOOPPPPPP
=miscarriageQPPPPPQPPP
=misoprostolQPPRNPPPPP
=mmseQPPPPPPPPP
=molePNPPPSPPPP
=molnupiravirTOPONPPPPP
=monoclonal antibodyVNNLRROOPO
=mononucleosisQRPPOPOPPP
=mood stabilizerMPNM[NQOOO
=morphinePPQWMNOPPP
=mriQPQMTQMPPP
=mrsaPOPPPPPPRP
=multiple pregnancyNXNPPOOPOP
=muscle relaxantROPOPPPPRP
=musculoskeletal painSPOPPOPPPP
=myasthenia gravisLPRPUPOPPO
=myocardial infarctionWRNOMMQQNO
=naloxoneQOPQOOPPPP
=naltrexonePOPPQPPPPP
=naproxenVPOPKPPPPP
=nasal suctioningPRPPPOPPPP
=nasogastric tubeSOPOOPPPPP
=nauseaQPPPPPOPPP
=nausea and vomitingQPPPPPPPPP
=nebulized epinephrineROPOPPPPPP
=nebulizerKPKZKOVPOP
=neck painRPRPPPMPPP
=needlestickMOPPPOPSTP
=nerve blockSOOPPPOPPP
=neuraminidase inhibitorVOOPOOOPOP
=neuromuscular blockerFNRSYOOPPP
=neuropathic painOPPRPPPPPP
=neuropathySPPPNPPPPP
=news scorePQOPPPPPPP
=nexusRPPPPPOPPP
=nicotine patchNPOPQPSPPP
=nicotine replacementOPOPQPSPPP
=nifedipineRPPRNPOPPP
=night coughQOPPPPPPPP
=nimodipineRPPOOPPPPP
=nirmatrelvir-ritonavirPMSNSQPOPP
=nitrateQPQPPPOPOP
=nitrofurantoinPOPOSPPPPP
=nitroglycerinNPQRQPOPOP
=noninvasive ventilationSORPOOOPPP
=nonsterile glovesROPPPPPOPP
=norepinephrineSPNPOPPPPP
=nsaidSMNK\PNOOO
=nulliparousRPPPPPNPPP
=nursing home residentQOOPOSQPOP
=nutsSOPPOPPPPP
=obesityNQPOOOPRSP
=obesity drugOQOMMTOQTO
=olanzapineQOPQQPPPPP
=omega-3 carboxylic acidRPPOPPPPPP
=omega-3 fatty acidVUNMKPOPOP
=omeprazoleRPPOQPPPPP
=ondansetronNNOPUOOPQP
=onychomycosisQOPPOROPPP
=opioidHOTT[LPMNO
=opioid agonist treatmentOOPOTPPPQP
=opioid overdosePPPPPPPQPP
=oral antibioticNRPPPPPPPP
=oral immunotherapyQPPOPPPPPP
=oral rehydrationQPNSOPPPPP
=oseltamivirUOOPOOOPOP
=osteoarthritisSRPOOOOPPP
=osteoporosisPRPOPOPQPP
=osteoporosis drugTOOQOPPPPP
=otitis mediaPOONPSRPPP
=ottawa ankle rulesRPPPPPPPOP
=outpatient treatmentTMPPPPOPPP
=overdoseLTUINMNQTS
=ovulation induction drugQPPPPPPPPP
=oxybutyninNOPORPPPRP
=oxycodonePOOSQPOPPP
=oxygen therapyXRPOOOKQNO
=oxytocinQOQROOPPPP
=p2y12 inhibitorSQOMROOPPP
=pacemakerOQROPPOPPP
=pacifierQPPPPPPPPP
=painVJWKJYRMNN
=palliative careNSPPPOPPPP
=palpitationsNOPPPRQPPP
=pancreatitisRPPPPPOPQP
=panic disorderPTNPPPPOPP
=pantoprazoleQPPPOPPPPP
=paresthesiaINSPPQWPPP
=parkinson diseaseNPPPRPRPPP
=paroxetineIPPOQPWPPP
=partial meniscectomyQPPPPPPPPP
=pde5 inhibitorOPONVOPPPP
=peanut allergyPPOOPSPPPP
=pecarnRQPPPPOPPP
=pelvic organ prolapseOOTPPPPPOP
=penicillinQOMQSOOPQO
=penicillin vQPPPPPPPPP
=peppermint oilQQOPPPPPPP
=peptic ulcerQPPPPPPPPP
=percutaneous coronary interventionSRONQRNOOO
=pericardial effusionPPQPPPPPPP
=pericarditisNPOOPPTPPP
=perinatal outcomesQPPPPPPPPP
=perioperativeTOPPPPPPPN
=permethrinPQPQOPPPPP
=pertussisQQOPPOPPPP
=pertussis vaccineQOPOPPOPRP
=pharyngitisQPPOPPPPPP
=phenytoinOPPOSPPPPP
=phlebotomyNRPPOPOTNP
=phototherapySQOPOPOPPP
=phq-2RPPPPPOPPP
=phq-9QOPPPPORPP
=physical examinationROPPPPPPPP
=physical restraintQNPOPPOOQS
=physical therapyQUMOOTLMRO
=piperacillin-tazobactamKOPRTPPPPP
=placeboSROPOOOPPP
=plantar fasciitisQRPPPRNOOP
=platelet-rich plasmaROPPPPPPPP
=pneumoniaWPMPLOPQPO
=pneumothoraxNTQPPPOPPP
=point-of-care ultrasoundPPPPPPPQPP
=polycystic ovary syndromePOPRPPPPPP
=polymyalgia rheumaticaHPPYNORPPP
=polypectomyOOPPPPPRPP
=postherpetic neuralgiaQPPPPPPPPP
=postpartumMOROTPOPPP
=postpartum depressionPOOPPPQPPP
=postpartum hemorrhagePSPPPOOPOP
=potassium-sparing diureticPPOPQQPPPP
=ppi[OOLMPOOOP
=prediabetesPMPPPTOQPP
=prednisoneIONXUPOOOO
=preeclampsiaSOONRPOPPP
=pregabalinQPOOPQPPPP
=pregnancyKVLRQQQOOO
=pregnancy testNQOPRPSPMP
=prenatal genetic screeningLOZPOPOOPP
=preterm birthROPQOPOPPP
=probioticVQOOONPPOP
=procalcitoninQPPPPPOPPP
=progestinRORRMROONO
=prokineticNPPOTPPPPP
=prone positioningQOPPPPPPPP
=prophylactic antibioticQPPPPPPPOP
=propofolLOPRSPPPPP
=propranololPPPOQPPPPP
=prostaglandinOPOVNPPPPP
=prostatitisMPPPPPSPPP
=proteinuriaPPPPPPQPPP
=prothrombin complex concentrateQPPPPPPPPP
=psa testTIMOOWTOOO
=psoriasisQNPPOSQPPP
=psychedelicPPQPPPPPPP
=psychosisPPPOPPSPPP
=psychostimulantPPOPPQPPPP
=psychotherapyXNPOONOPPO
=ptsdROPPPPPOPP
=pulmonary embolismRONRPPQPPP
=pulse oximetryNSMPPPSPPP
=pyelonephritisOQPPQPOPPP
=quality improvementNMPPPPOOWP
=quality of lifeQPPPPPPPPP
=quetiapineNOOSNRPPPP
=quinineOPQPPPPPPP
=radiculopathyRPOPPQOPPP
=ramiprilPOQPQPPPPP
=ras inhibitorPPPOVONPNP
=rashKLLORWVOOO
=rate controlQPPOPPPPPP
=recombinant zoster vaccineYOONMPOPPP
=recurrent c difficilePOPPPPPRPP
=red eyeOOOPPPSPPP
=rehabilitationPROPPPPPPP
=reminder systemNOQPPPPOSP
=respiratory failurePQPPPPPQPP
=respiratory tract infection[VGLKLWORN
=restrictive transfusionQQPPPOPPPP
=retinal detachmentMPPPPQSPPP
=retinal vein occlusionQOPPPPPPPP
=rheumatoid arthritisRPPOOPPPPP
=rhythm controlQPPPPPPPPP
=rifampinKPPOVPPPPP
=rifaximinTPPONPPPPP
=risk scorebNQPNNHOMO
=rivaroxabanQNPTNQOOPO
=rivastigmineQPPOPPPPPP
=rocuroniumPPOROPPPPP
=rosuvastatinSPPPPNPPPP
=rsvTPNPPOOPPP
=rupture of membranesOPUPPLPPPP
=sabaMPOSOOSPPP
=sacubitril-valsartanOPPORPPPPP
=salineMQQOLPVPPP
=salmeterolVNOOOPPPQP
=scabicidePQPQOPPPPP
=scabiesPROPPNSPPP
=scarNOPPPTOPPP
=schizophreniaNPOPRPQPPP
=sciaticaRPOPPQOPPP
=screeningUROOOLKTQO
=sedativeONPSRPPOPP
=seizureOMXMPKLVNS
=self-harmPPOPPROPPP
=self-monitoring of glucoseORSPPPOPNP
=semaglutideOROMMROQTO
=sepsisOVOONNNQRO
=sermMPPOTPPPPP
=sertralineNNNSUPOPPP
=sglt2 inhibitorTQPNMOOORP
=shinglesNONTPQQPPP
=shockML^OPNNOPP
=shockwave therapyQPPPPPPPPP
=shoulder dystociaPQPPPPPPPP
=shoulder painQROPPOPPPP
=sickle cell diseaseQQOPPPPPPP
=side effectsYLOOPRLPPP
=sildenafilOPONVOPPPP
=simvastatinROONSOPPPP
=sinusitisRPPPPPOPPP
=sitagliptinQPPPOPPPPP
=sleep apneaNPPPQPPROP
=sleep studyPPPPPQPPPP
=slingNSPPPPPPPP
=smokingQKOPYPOPNO
=smoking cessationNQOOSROPOP
=smoking cessation drugUPONNPRPPP
=snake biteOQPPPPPQPP
=snoringNPQPPSPPPP
=snriPPPQPOPPPP
=sodium bicarbonateROQNQPPPPP
=sore throatMQLOORXPPP
=spinal cord compressionQPPPPPPPPP
=spinal stenosisQPPPPPPPPP
=spine surgeryPQPPPPPPPP
=spirometryOOPPPPRQPP
=spironolactonePPOPQQPPPP
=splintQOPPPQPPPP
=sprainPSOPPPPPOP
=ssriMLKNYRUOOO
=st john's wortNOOPTPPPPP
=stable coronary diseaseRPPPOPPPPP
=staph infectionROPPPPPPPP
=statinPVNHVOSONN
=statin intoleranceXMPOPPMPPP
=status epilepticusRNPPPPNSPP
=sterile glovesPQPPPPPPPP
=steroid injectionTNPOPQPQPP
=stillbirthQPPPPPPPPP
=stomaPRPPPOPPPP
=strength trainingSOPPPPOPPP
=strep throatQPPPPPPPPP
=stress testSLSPPNPPPP
=stretchingROPPPQOPOP
=stridorPORPPORPOP
=strokeQTMQNNMRTO
=subacromial decompressionQPPPPPOPPP
=subarachnoid hemorrhageSOPOOPQPPP
=subclinical hypothyroidismPPPPPPPQOP
=subdural hematomaQPPOPPPPPP
=succinylcholineGOSPZOOPPP
=suicideTPOOMOOPQQ
=sulfonamideOOOSROOPPP
=sulfonylureaNQPPRPPPPP
=supplementYMMQK\QLKM
=supraventricular tachycardiaOORPPPROPP
=surfactantQPOSNPPPPP
=surgeryOLTKRUPROM
=sutureTKOPPNPRQQ
=swaddlingOQQPPPPPOP
=syncopeOOUOOOMSOO
=systemic corticosteroidONMZQPNOPO
=tacrolimusOPPPRPPPPP
=tai chiQPPPPPPPPP
=tamoxifenMPPPTPPPPP
=tamsulosinPSPOQNPPPP
=tap waterROOPPPPPPP
=taperingSPOULOPPOP
=tapingOTOPPPPPPP
=tavrOQQPPOPPPP
=tdapQPPPPPOPPP
=teaM[MPPMPOOP
=teethingPQNPPQPPPP
=telehealthPPOPPPORPP
=tendinopathyUNPPPPOOPP
=tenecteplaseROPQOPPPPP
=tennis elbowROPPPPPPPP
=terbinafineQPPOPQPPPP
=terlipressinQPPPPPPPPP
=term pregnancyQROPPQNPPP
=testicular torsionOROPPOQPPP
=testosteroneRPOPPPPPPP
=tetanusPPPPORPPPP
=tetanus vaccineRQPOPPOPPP
=tetracyclineOOOLVSOPPP
=thiazideSPPPOPPPPP
=thrombectomyQPPPPPPPPP
=thrombocytopeniaMPPOSPQPPP
=thromboembolismXNPONQONPO
=thrombolyticJOQVNPOUOP
=thunderclap headacheSPQPPONPPP
=thyroid nodulePPPPPQPPPP
=tiaZKMNMNQPSP
=ticagrelorPROPQPPPPP
=tinnitusPOQPPQOPOP
=tiotropiumSPPPNPPPPP
=tipsQPPPPPPPPP
=tirzepatidePOOPPRPPPP
=tnf inhibitorKPPOVPPPPP
=tocilizumabQPPPPPPPPP
=tonsillectomyPPQPPPPPPP
=tonsillitisOPPPPPRPPP
=toothachePPMPOUOPPP
=topical antibioticNPPPRPPPPP
=topical corticosteroidOTPPOPPPOP
=topical nitroglycerinPPPPQPPPPP
=topiramateSPPPNPPPPP
=tourniquetPORPPOQPPP
=tracheostomyOQRPPOPPPP
=tramadolOOPROPRPOP
=tranexamic acidWONQNOOPPP
=transfusionVOLOORMRPP
=transplantationOOQOSPPPPP
=traumaURNQOMKNTQ
=traumatic brain injuryQQOPPPOPOP
=treatment durationQNPOOPPOSP
=tremorOOOPOSRPOP
=triamcinoloneQPPMOOPTPP
=tricyclicROTOMOPPPP
=trimethoprimOPPQQPPPPP
=trimethoprim-sulfamethoxazolePOOTROOPPP
=triptanQPPOORPPPP
=troponinSPOOPOQPPP
=tshOOOPNSSPPP
=tuberculosisMMPORPUPRP
=turmericPPPPRPPPPP
=tympanostomy tubesQPPPPPPPPP
=type 2 diabetesVOOPPOMPPP
=typical antipsychoticPNOPSORPOP
=ultrasoundUPNPOMPQOP
=unintentional weight lossNRPPPQPPPP
=upper endoscopyRNPPPPPPQP
=upper gi bleedUNPPPPOPOP
=upper respiratory infectionQRKNMOYOOP
=urate-lowering therapyVOOPPNNPPP
=urinalysisOSOPPPSPNP
=urinary antisepticSPPONPPPPP
=urinary catheterOQPPPPPPPP
=urinary incontinenceMSQPPPPPPP
=urinary tract infectionQRNTMQMPQO
=urticariaKRRPRPOPPP
=usual careQPPPPPPPPP
=uterotonicMNP]LOOOOP
=vaccine\THFYLKRQP
=vaginal estrogenQPPPPPPPPP
=vaginal ringPPNPOPSPPP
=vaginitisNQPPRPPPPP
=valacyclovirPPPSNPPPPP
=valproateOPPNUOPPPP
=valsartanOPPORPPPPP
=valve replacementOQQPPOPPPP
=vancomycinMPPVPPPPPP
=vareniclineRPPPPPPPPP
=varicose veinsONQPPRPPPP
=vasopressinPOOSPPPPPP
=vasopressorSPRQONNOLT
=venlafaxinePPPQPPPPPP
=venous thromboembolismUMMPOSQOPO
=venous ulcerNNQPPPSPPP
=ventricular tachycardiaMPRQPOROPP
=verapamilMPPOTPPPPP
=vertebral augmentationXPNOOPMQPO
=vertebral compression fractureVOOPPPMQPP
=vertebroplastyXPNOPPMQPO
=vertigoQPMPPSQOOP
=vestibular neuritisQPPPPPPPPP
=vision lossONNPPPUPPP
=vitaminOPJUNWRQLO
=vitamin b12TONMRPQPOP
=vitamin b12 deficiencyQPPOOPRNPP
=vitamin cPPQPPPPPPP
=vitamin dUQOKNWOONO
=vitamin kJOO[NPPPPP
=vitamin k antagonistPPNRSQMRNO
=vomitingQLWNNPSOOO
=warfarinPPMRSQNRNO
=watchful waitingSPQPPPNPPP
=wearableRPPPPOOPPP
=weight gainQPPPOPQPPP
=weight lossSOONPORPPP
=wheezePOUPPOMPPP
=whiplashQPPPPPPPPP
=white countLPPOPPWPPP
=whole-blood transfusionSPOPPPOPPP
=woundPLRPORQQPP
=wound dressingMQMPPNQOXP
=wound irrigationRPOPPPPPPP
=wrist fracturePOPPPPRPPP
=x-rayQMMOOPZONO
=xanthine oxidase inhibitorUOOQPNNPPP
=yeast infectionNQPPRPPPPP
=yogurtPSPPPOPPOP
=z-drugROPOQOPPPP
=zincPPOSOOPPPP
=zoledronic acidOPPROPPPPP
=zolpidemRPPOQOPPPP
=zoster vaccineUOOMPQNQOP
?QLAT[KbIJQ
? $nF7QXNPJQS
? ?JN\OSONPNO
? askingMTPPPPPPOP
? iPQPPPPPPPP
? itORPPPNPPQP
? needNRPPPPPPOQ
? noROPPPPPPPP
? theQROPPPPPOP
? whatOPOPPPQQPP
^ #1WRQOKRLOOO
^ #2}HJGFHGNNR
^ #3QPPPPPPPPP
^ #4LMOOPPOUOU
^ $H]OPPPOPPO
^ aONUNPNNVOO
^ abgNONPPPUPPP
^ acetaminophenQPPPPPPPPP
^ acidPPQPPPOPPP
^ acutePPQPPPPPPP
^ acyclovirOPPQPPPPPP
^ adrenalineOPPQPPPPPP
^ afQPPPPPPPPP
^ afterPORPPNOPSO
^ alcoholMPPPSPPPPP
^ allopurinolQPPOQPPPPP
^ amOMMPPWOPNS
^ ambulanceQQNPPPPPPP
^ amiodaronePOOPRPPPPP
^ amoxQOPTOPOPPP
^ amoxicilinQPPPPPPPPP
^ amoxicillinNROSPOPPPP
^ anaphylaxisOQROOPPPOP
^ annualQPPPPPOQPP
^ antiNPPUOPOPPP
^ anyJTOOPSOPRP
^ anyoneNRORPPPOQP
^ anythingROPPQPPPPP
^ apixabanVPPMNPPPPP
^ areRQOONPNOVN
^ asPNNPPZPPOK
^ asaQOPNPPPSPP
^ askingOPOPPRPPPP
^ aspirinNPONUPPPPP
^ asthmaPROPPPPPPP
^ atSOQPPOOPPP
^ azithroOPPRPPPPPP
^ azithromycinPPPPQPPPPP
^ bTOPOPPQNPP
^ babyLKVPPPVOOP
^ backPPPPOPRPPP
^ balloonQNSOPPPPPP
^ bathQPPPPPPPPP
^ bayPORPPPPPPP
^ bedMRSPPPOPPP
^ beenMMQPPUPPPP
^ bell'sQOPPPPPPPP
^ bestPOPRPPPPPP
^ betaMPOOVPPPPP
^ bleedingNYKPPPPPOP
^ bloodUTIPPONOTN
^ bnpTPPPPPNPOP
^ botNUOPPOOPPP
^ bpRPSPPOMPPP
^ briefROPPPPPPPP
^ brokenPOOPPPPPPR
^ cTQMPPPOPOP
^ caffeineSPPPOPPPPP
^ calciumPOONMPXPPP
^ canSDNJVQMRP[
^ can'tONUPPOPPPP
^ canadianQPPPPPPPPP
^ cannabisPOPOQPPPPP
^ capTNPPPPPPPP
^ carPTNPPOPPPP
^ cardiacKMXPPPPRPP
^ careOPPPPPRPPP
^ catRPPPPPOPPP
^ catheterROPPPPPOPP
^ cbtSOPPPOPPPP
^ ceftriaxoneOPPPQPPPPP
^ chanceQOPPPPPPPP
^ chestRQQPPONPOP
^ childNQNPPPUPPP
^ chlorthalidoneQPPPOPPPPP
^ chokingPORPPPPPPP
^ citalopramPPPPQPPPPP
^ clarithromycinQPPPOPPPPP
^ clozapineNPOPTPPPPP
^ coOQORPPPPPP
^ codeQOUPPPNB[P
^ colchicineRPPPPPPPPP
^ colonoscopyQPPPPPPPPP
^ communityOOQPRPPPPP
^ completeOPQPPPPPPP
^ congratsPQOPPPPPPP
^ contrastRPQPNPPPPP
^ cordPPRPPPPPOP
^ cortisoneQOPPPPPPPP
^ couldMPRPPPSNOP
^ covidPSOPNPPOPP
^ cptNOPPPPPTPP
^ cranberryPPOPQPPPPP
^ crashXLPOOPOPPP
^ croupQOQPPPPPPP
^ ctQQKOPOXOOO
^ cxrMOPPPPUPPP
^ dNNOOPOVQPP
^ dabigatranQPPQOPPPPP
^ dad'sOOQPPSOPPP
^ dapagliflozinQPPPPPPPPP
^ daptQPPOPPPPPP
^ dearOQPPPPPPPP
^ delayedSOPPOPPPPP
^ dentalOPPOTPPPPP
^ dexTPPNPPPPPP
^ dexamethasoneQPPPPPPPPP
^ diabetesPPOPPPPPPP
^ diabeticPORPPPOPPP
^ dialysisPROPPPPPPP
^ diazepamMPOTQPPPPP
^ didK^PJOOPOOP
^ digoxinOOTMPPPPPP
^ dkaPTMPPPOPPP
^ do^ELNMHMQ^S
^ docOOPOQRPPPP
^ doctorOMSPPQPPPP
^ doesNNLOVKPWQP
^ dogPQOPPPPPPP
^ dolutegravirOPPOQPPPPP
^ donepezilQPPPPOPPPP
^ doxyRPPNQPPPPP
^ doxycyclineOPPPRPPPPP
^ drOTNPPROOPP
^ drgJOPOOPPZPP
^ drowningNSOPPPPPPP
^ drugPQPPPPPPPP
^ dutyPQMPPOPPOU
^ eSONPPPOSOO
^ earlySOPPPPOPPP
^ ecgOQPPPPQPPP
^ eclampsiaPNSPPPPPPP
^ ecmoPNRPPPOPQP
^ eczemaPOPPPRPPPP
^ edPQPPPPPPPP
^ elOQQPPPPPPP
^ elderlyPPQPPPPPPP
^ emergencyORPPPPPOPP
^ empagliflozinQPPPPPPPPP
^ enoxaparinPPPQPPPPPP
^ epiOPPPQPPPPP
^ epiduralPPQPPPPPPP
^ esketamineQPPPPPPPPP
^ exerciseROPPPPPPPP
^ eyeNOPNUPOPPP
^ fROPPPPPPPP
^ fallsOQPPPPPPPP
^ familyQQPPPPPPPP
^ farmerPPRPPOPPPP
^ ferritinOOPPPOTPPP
^ feverMQRPPORPPP
^ fidaxomicinQPPQOPPPPP
^ fireNQSPPPPPPP
^ firstPPOPPPPQPP
^ fishPQOPPPPPPP
^ fitRMPPPOPTPO
^ fluPROORPPPPP
^ fluconazoleNPPPTPPPPP
^ fmtQPPPPPPPPP
^ forRPPPPOPPPP
^ foundOPRPPOPPPP
^ frozenOROPPPPPPP
^ furosemideSPPNPPPPPP
^ fwdPQPPPPPPPP
^ gQOOOPPPQPP
^ gabapentinMOPRSPOPPP
^ gaveONTPOPPPPP
^ gentNPPQRPPPPP
^ glucosamineRPPOOPPPPP
^ glucosePPPQPPPPPP
^ goingPOQPPPPPPP
^ goodKSPQPOPPPT
^ gotLULPPYMOPO
^ grapefruitPPPNTPPPPP
^ guillainPPQPPPPPPP
^ guyPMUPOPPPPP
^ hadPQOPPQPPPP
^ halfOPOTNPPPPP
^ haloperidolPOPRPPPPPP
^ handoverNSOPPPPPPP
^ happyOTOPPPPPNP
^ hasTTRONMOONO
^ haveOQOPPPPPRO
^ hbNNOOPOXPPP
^ heNP[PPMNOON
^ he'sPTNPQOQPPP
^ headQOQPPPPPPP
^ healthPOQPPPPPPP
^ heartOSQPPOPPPP
^ heatOPSPPPOPPP
^ helloNRRPPPOPPP
^ helpKOYPPOPPPP
^ heparinKPPTQPNPRP
^ herNQQPPPQPPP
^ heyORPPPPPPPP
^ hiOOMPOTOPTO
^ highSOQOPPOPPP
^ hintsQOPPPPPPPP
^ hipROPPPPPPPP
^ hisPQPPPPOPPP
^ homePORPPPPPPP
^ honeyRPPPPPPPPP
^ hospicePQPPPPPPPP
^ houseMPPPPPPPTP
^ howVII]IKMWWM
^ hpvTOPOPPOPPP
^ hsQPPPPPPPPP
^ hydrocortisoneNPPSPPPPPP
^ hypertonicROPOPPPPPP
^ i>S]JMqHLLI
^ i'llPSOPPOPPPP
^ i'mLQQONZOOOM
^ i'veMSOOQRPPPP
^ ibuprofenPPPPQPPPPP
^ icdJOOOPPO[OP
^ icuQRNPPPOPPP
^ ifRRNPOOPPPP
^ imOQORNSPPPO
^ inPQPPPPPPPP
^ inductionQPPPPPPPPP
^ inhaledQPPPPPPPPP
^ insulinNRPNPPPPSP
^ intensiveQPPPPPPPPP
^ intranasalRPPOPPPPPP
^ ironMRPRPPPPPP
^ isX@GILTTQ]W
^ itPPPQPOPPPP
^ it'sPSOPPOPPPP
^ ivQQPQNPPPPP
^ ivermectinPPPQPPPPPP
^ journalPQPPPPPPPP
^ justPSOPPOPPPP
^ kMUPRPNOPPO
^ ketamineKPPQUPPPPP
^ ketorolacQPPPPPPPPP
^ kidQOPPPORPPP
^ kindlyPNSPPPPPPP
^ kneeQPOPPPPPPP
^ laOQRPPPOPPP
^ labPSOPPPQPOP
^ labaQPPPPPPPPP
^ labetalolKPPRTPOPPP
^ lactateONQPNPUPPP
^ ladyPOPPPPSPPP
^ leNPRPPPPPPP
^ leapSNPPPPPPPP
^ leftSOPPPPOPPP
^ legNOOPPPUPPP
^ levetiracetamPPPQPPPPPP
^ levothyroxineMPPTPPPPPP
^ lidocaineQOPQOPPPPP
^ ligatureQPPPPPPPPP
^ linezolidNPPPRPPPPP
^ lithiumNQORPPQPPP
^ littlePPQPPPPPPP
^ liverPPQPPPPPPP
^ localMPSNMPOPVP
^ lolMUOPPPPPPP
^ longRPPPPPOPPP
^ lorazepamPPOQPPPPPP
^ lostQRMPPROPPP
^ lowVQNMNPQPPP
^ lumpPOLPPOVPPP
^ lunchORPPPPPPPP
^ lungQPPPPPPPPP
^ mQPPPPPOPPP
^ maOORPPPPPPP
^ magMNNWRPOOPP
^ magnesiumTOQOMPOPPP
^ manSPPPMPQPPP
^ mandatoryPMOPPPPPPV
^ maxRPPPOPPPPP
^ mayRKNPPOOPRU
^ meTOOOPQPPPP
^ medicalPPOPPPPPPQ
^ melatoninQPPPPPPPPP
^ meropenemNPPRQPPPPP
^ metforminNPPOWPNPPP
^ methadonePPPQPPPPPP
^ methotrexatePPPRPPPPPP
^ metoprololQRPONPPPPP
^ metronidazoleQPPOQPPPPP
^ miOPRPPPPPPP
^ midazolamMPPTPPPPPP
^ misoprostolQPPPPPPPPP
^ mmrMOPEaPPPPP
^ modifierOPPPPPPSPP
^ molnupiravirROPPOPPPPP
^ morningNSOPPPPPPP
^ morphineNPOSROPPPP
^ motherRPOPMSPPPO
^ mrSRNPPOPPOP
^ mriOOOMUPQPPP
^ mrsPSOPPPPPOP
^ mumPOSPPOPPPP
^ mustNPPPPPPPPS
^ myLKWLKkILLM
^ naOOPPPPTPPP
^ naloxonePQOPPPPPPP
^ naltrexoneNPPQRPPPPP
^ nasalQPPPPPPPPP
^ nebulisedRPPOPPPPPP
^ neckOORPPPOPPP
^ needJPURPPPLUP
^ neverNSPPPPPPPP
^ newPUMPPOPPPP
^ newbornPOQOPOSOPO
^ newlyQPPPPPPPPP
^ nifedipineQPPRMPPPPP
^ nightUQNPPPPPLP
^ nitrofurantoinTPPMPPPPPP
^ noMSVPONOPNO
^ nobodyPPTPPMPPPP
^ notQNNPPSPPPP
^ nsaidOOPLVPPPPP
^ nurseTMQPPPPPOP
^ nursingOOQPSOPPPP
^ oQRRPPPNPOP
^ okI]QOQMOONO
^ omegaRPPOPPPPPP
^ omeprazoleRPPOPPPPPP
^ onMUQPQMPPOP
^ onceROPOPPPPPP
^ ondansetronMOOPUPPPPP
^ onePNQPPPRPPP
^ opioidQPPPPPPPPP
^ opioidsQPPPPPPPPP
^ oralRPPPPPPPPP
^ oseltamivirPPPQPPPPPP
^ ottawaRPPOPPPPOP
^ ourJQOOOXNNWN
^ oxycodoneQPPQOPPPPP
^ oxygenOQQPPPPPPP
^ palliativePPOPQPPPPP
^ paracetamolQPPPPPPPPP
^ parentsQPOPPPPPPP
^ patientMLVOROPOOR
^ paxlovidOPPNUPPPPP
^ peanutOROOQPPPPP
^ pedsPQPPPPPPPP
^ penicillinMOQOSPPPPP
^ permethrinPPPRPPPPPP
^ pharmacistPPPPQPPPOP
^ pharmacyPQPPPPPPPP
^ phenytoinNPPOSPPPPP
^ phonesPROPPPPPPP
^ photoPPPPPPRPPP
^ phototherapySQOPOPOPPP
^ phqROPPPPOPPP
^ physicalPQPPPPPPPP
^ physioOQPPPPPPPP
^ pleaseQOPQONTPOP
^ plsOQOPPOSPPP
^ pneumoniaQQOPPPPPPP
^ poPORPPPPPPP
^ policePPOPPPPPPS
^ positiveQNPPPQPPPP
^ postOPSPPPOPPP
^ postpartumOPQPPPPPPP
^ potassiumPQPQOPOPPP
^ pphPORPPPPPPP
^ ppiUPPOMPPPPP
^ predPPPROPPPPP
^ prednisoloneIPPYNPPPPP
^ prednisoneQPPPOPPPPP
^ pregabalinNPPRQPPPPP
^ pregnantNPPPSPPPPP
^ prehospitalQPPPPPPPPP
^ printerNTPPPPPPPP
^ priorQPPPPPPPPP
^ prisonPOPPPPOPQP
^ probioticsQPPPPPPPPP
^ prognosisQPPPPPPPPP
^ propofolNPPQQPPPPP
^ propranololQPPPPPPPPP
^ prpQOPPPPPPPP
^ psaSOPOPOQPPP
^ ptPNSNOOQOPS
^ pulseOSOPPPPPPP
^ quetiapineMPPSPPPPPP
^ rapidROOPPPOPRP
^ rateNPPSPPPPPP
^ recoveryQPPPPPPPPP
^ redONQPPPTPOP
^ reminderPQPPPPPPPP
^ residentPORPPPPPPP
^ restraintROPPPPPPQP
^ restrictiveQPPPPPPPPP
^ resusMQTPPPOPPP
^ retiredQPPPPPPPPP
^ rifampicinOPPPQPPPPP
^ rivaroxabanPPPQOPPPPP
^ rocuroniumPPPROPPPPP
^ roomQMPPPSPPPP
^ rsvSQOOOPOPPP
^ runningOTMPPPPPPP
^ safetyROOPPPPPPP
^ salbutamolNPPRPPPPPP
^ satsPQPPPOPPPP
^ scabiesQQPPPPOPPP
^ schoolPORPPOPPPP
^ screeningPPOPPPPQPP
^ secondROPPPPPPOP
^ seizurePPOPPOPPPS
^ semaglutideRNOUOOPPPP
^ sepsisSQPPPPOOOP
^ septicPPSPPPNPPP
^ sertralineNPPRQPPPPP
^ sgltQPPPPPPPPP
^ sheRUOPOMOPPP
^ she'sQROPOOPPPP
^ shingrixQPPPQPPPPP
^ shortPOPPPPPQPP
^ shouldZOOROONPMO
^ shoulderNQOPPOTPPP
^ sicklePQPPPPPPPP
^ sildenafilNPONVOPPPP
^ sincePLSPPRPPPP
^ singleQPPOPPPPPP
^ sirOOOPPPRPPQ
^ sisterNNRPOUOPPP
^ sixQPPPPOPPPP
^ smartSPPMPPPPPP
^ smokingOPPPRPPPPP
^ snomedOOPPPPPTOP
^ soOSOPPPPPPP
^ sodiumSOOPPPQPPP
^ somebodyPQOPPPPPPP
^ someonePROPPPPOPP
^ soreUPPPPLPPPP
^ sorryNSOPPROPPP
^ spinalPQPPPPOPPP
^ spironolactoneRPPPOPPPPP
^ sprintUMOPPPPPPP
^ ssriQPPPPPPPPP
^ stLOPPRPTPPP
^ stableOPPPPORPPP
^ staffPQPPPPPPPP
^ startingMPPRRPPPPP
^ statinOQPOUONPPP
^ statinsQOPPPPPPPP
^ statusOPROOPNSPP
^ stentOOSPPPPPPP
^ stepQOPPPPPPPP
^ stillSOPPOOPPPP
^ stoolRPPPPPOPPP
^ stopRQOPOPPPPP
^ stoppingROPPOPPPPP
^ strokeOSOPPPPPPP
^ studentPOQPPPPPPP
^ suddenNOQPPPSPPP
^ suicideNPOPPPPPQQ
^ tSOPPPPNPPP
^ tamifluQPPQOPPPPP
^ tamsulosinOPPPRPPPPP
^ tenecteplaseQOPROPPPPP
^ testOTOPPOOPPP
^ tetanusQNROPPPPPP
^ thankPROPPPPPPP
^ thanksOSPPPOPPPP
^ thatKYPPPONPPP
^ the?xJNNNJMMO
^ theyPOOPPUOPPO
^ thisOWPPPNNPNP
^ threeORPPPPPPPP
^ ticagrelorQPPPOPPPPP
^ timePQOPPPPPPP
^ toPNRPPOPOUM
^ toddlerNOUOPNROPP
^ tookUONOPPPPPP
^ topicalQPPPPPPPPP
^ tourniquetOPOPPPRPPP
^ trachyPORPPPPPPP
^ tramadolTPPPMPPPPP
^ tranexamicQPOQPPPPPP
^ transfusionQPPPPPPPPP
^ transportPVNPPPPPMP
^ traumaORPPPPPPPP
^ triamcinoloneQPPPPPPPPP
^ troponinOPPPPPRPPP
^ tryingOPOPPRPPPP
^ tshMPPPOPUPPP
^ tubeOORPPPPPPP
^ twinsOVMPPOOPPP
^ twoQQOPRPOPOP
^ txaTOOQPOPPOP
^ typePPPPPPPQPP
^ ultrasoundOPPPPPRPPP
^ updatePROPPPPPPP
^ urineOPMPPPVPPP
^ uterinePPQPPPOPPP
^ valproateNPPNVOPPPP
^ vancMPPRRPPPPP
^ vancomycinQPPOPPPPPP
^ vareniclineRPPPOPPPPP
^ vasopressinOOPSPPPPPP
^ ventPOOPPPRPPP
^ vertebroplastyQPPPPPPPPP
^ vertosUMOPPPPPPP
^ vitUOPQNOPOPP
^ vitalQPPOPPPPPP
^ vitaminPRONPSOOPP
^ voicePQLQPTOPPP
^ vpQPPPPPPPPP
^ wardQPPPPPPPPP
^ warfarinMPQUOPOPPP
^ wasNROOOPSPPP
^ weSVNNPONPOP
^ we'reOTOOPPPPOP
^ we'vePPQPPPPPPP
^ weakPPPPPPQPPP
^ weightROPPPPPPPP
^ welcomeNSPPPPPPOP
^ wellQPPPPPOPPP
^ whatPQNUORJORP
^ what'sNXNQOPPNRN
^ whatsNNPRPPPPRP
^ whenOVOOOVOOKO
^ whereNYOPPPPPLP
^ where'sNMPPPPPPVP
^ whichSMNMPORNWN
^ whoL\KQNKKVRQ
^ who'sOUOPPPOPOP
^ whoeverORPPPPPPPP
^ wholeTMQPPPOPOP
^ whyOMOPPYOPOO
^ wifePOPPPSPPPP
^ willPROPPOPQOO
^ womanQOPPPOPPPP
^ worstQOQPPOPPPP
^ wouldKQOOUPSPOP
^ woundOPQPPPQPPP
^ wrongPPRPOPOPPP
^ youngQOPPPOQPPP
^ zHNPPPPP\OP
^ zincPPPROOPPPP
^ zofranOPPORPPPPP
^ zoledronicOPPRPPPPPP
^ zolpidemPPPPQPPPPP
afPIORMBY=\
a #1OIVVOQQMOO
a #2SOPQPNOOOS
a babyWTJPPNPPOP
a backROPPPPPPPP
a badQPPNQPPPPP
a betaPPPPQPPPPP
a bigPORPPOPPPP
a bitNMPPPTSPPP
a bleedingNOOPPPPUPP
a bloodOPPPPOPPPS
a brainRPPPPOPPPP
a brokenPNPPPPPRPP
a buttonPPRPPOPPPP
a careQOOPPRPPPP
a childRLPQPTMPOP
a codeTOPPPPPSJP
a coldPPNPPNUPPO
a colonoscopyPOOPPSPPPP
a copdOPPQPPPPPP
a coughQPOPPQOPPP
a ctQPPPPPPPPP
a dailyQPPPPPPPPP
a dayWNNQNQOPPP
a docPLTPPPPPQP
a drillPNRPPPPPPP
a eORNPOOPOPU
a fallPPOPPRPPPP
a familyOROPPPPPPP
a febrileQPPPPPPPPP
a fewQOOPROPPPP
a filmPQPPPPPPPP
a firstQOQPPPPPPP
a fitPOOPPOPPPS
a fortnightQPPPPPPPPP
a fractureNOPPPPTPOP
a frailNPPSPPPPPP
a freshQPPPPPPPPP
a friendPPPPPPQPPP
a goodOTQPPLPPPP
a goutMPPTPPPPPP
a gpNOPPPQPRPP
a guyNOPOVOOPPP
a halfORPPPPPPPP
a headQPPPPPOPPP
a heartPRPPPPOPPP
a hipQQPPPOPOPP
a jabQPPPPOPPPP
a kidneyQPPOOPPPPP
a kneeRPPPPOOPPP
a laPQPPPPPPPP
a ladyPPPPOPPPPP
a largeQPPPPPPPPP
a lineSOPPPOPPOP
a litreSOPPNPPPPP
a longOPPPPPPRPP
a lotPPQOPOPPPP
a lowQPPPPPPPPP
a manPQOORNQPPP
a mechanicalQPPPOPPPPP
a minorMPPPPPPPOU
a minuteOQRPPPOPPP
a monthQQOOPQPPPP
a negativeQPPPPPPPPP
a newNVNPPOPPOP
a nightOOPPPTPPOP
a normalTPPPPNNQPP
a nursePNOPOOPPOU
a oneQPPOPPPPPP
a patientPLOPMWOONT
a peanutPPRPPOPPPP
a phonePPPPPPPROP
a pillQNPPPQPPPP
a positivePPPPPOOPRP
a ppiQPPOPPPPPP
a ptQOOPROPPPQ
a rashPPNPOWMPPP
a realNVOPPPOPPP
a rowNQPPPQPPPP
a scanPOPPPQPPPP
a secPRPPPPOPOP
a secondQTSPPOPPKP
a sheetPOQPPPPPPP
a shotPOPPPRPPPP
a simpleQPPPPPPPPP
a singleQQOPPPPPPP
a sinusQPPPPPOPPP
a smallROOPPOSPPO
a smokerQPPPPOPPPP
a soreNOOPORSPPP
a sparePRPPPPPPOQ
a statinPNPPOTPPPP
a stentOOPPQRPPPP
a steroidQPPPPPPPPP
a stomachQPPPPPPPPP
a stonePOOPPPRPPP
a strokeRNQPPPOPPP
a suddenRPPPPOPPPP
a tabletRPPPPPPPPO
a teenagerQOQPPOQPOO
a thingNPPPRPPPPP
a thirdQOQPPPPPPP
a tiaQPPPPPPPPP
a toddlerQPPPPPPPPP
a tornQOPPPQPPPP
a urineRPPPPOPPPP
a weekTOOPOPNPPP
a wholePOSPPOPPPP
a womanPPPPQPPPPP
a yearRQPPPPOPPP
a zQPPPPPPPPP
aaaPQPPPPPPPP
abdomenPORPPPPPPP
abgNONPPPUPPP
ablationSPPPPPPPPP
abortionOPPPPPPPPP
aboutQSONTPLNPR
about #2OPQQPOPPPP
about aOOPPPPPPRQ
about itPPPPPROPPP
about theNUNPPOPPOS
about toQKYOPNPPPO
aboveQPOPPPRPPP
abscessQONRPRNPPP
absoluteQPPPOPPPPP
abxVOONMOOOQS
abx $RPPPOPPPPP
acamprosateQPPPOPPPPP
acceptablePPPPPPPQPP
accessOPQPPOONTP
accidentQOQPPPPPPP
accordingPQPPPOPPPP
according toPQPPPOPPPP
accuracyRPPPPPPPPP
accuracy $QPPPPPPPPP
accurateQPPPPPPPPP
acePPPPQPPPPP
aceiNPPOSPPPPP
acetaminophenQQPPPPPPPP
acetylcysteineRPPOPPPPPP
achePNPOPTOPPP
achesRPOPPPPPPP
achillesQPPPPPPPPP
achingQOQPPPPPPP
aciclovirOPPQPPPPPP
acidONOUQOOOPP
acid forQPPPPPPPPP
acid inQPOQPPPPPP
acid onPPQPPPOPPP
acidosisQPPPPPPPPP
acmQPPPPPPPPP
acm ?QPPPPPPPPP
acnePPPQNRPPPP
acne $RPPPOPPPPP
acquiredQOPPPPPPPP
acquired pneumoniaQOPPPPPPPP
acrossNSOPPPPPPR
across theORPPPPPPPQ
actPOOPPPOPNT
actingQQOPPNPPPP
activationNSOPPOPPQP
activeOMSPPPPQPP
actualOUNROOPPOP
actuallyRNQPPPPPPP
acuteTPOOOONSOO
acute neckQPPPPPPPPP
acyclovirOPPQPPPPPP
adTOPPOPOPPP
add[RNOKNNOPP
add onSQPPNPOPPP
addedRPOOPPPPPP
added toRPOPPPPPPP
addingUPPNOPPPPP
addisonsNPPQPPRPPP
addressPORPPPPPPP
adenomasSOPPPPOOPP
adenosineLPRPRPPPPP
adhdQPOPPQPPPP
adjustQPPQPPOPPP
adjustedTOPPPPOPPP
admissionSOPPPPPPOP
admission $SNPPPPPPPP
admissionsOUOPPPOPOP
admissions $SNOPPPPPPP
admissions ?QPPPPPPPPP
admitNQOPPPOPSP
admitsNNSOPPPPSP
admittedQOPPPPPPPR
adolescentsQPPPPPPPPP
adrenalPPPOPORPPO
adrenalineLPTPQPOPOP
adrenaline inPRQNPPPPPP
adultPOOVOOOOPQ
adultsUOPNOPPPPP
adults $QPPPPPPPPP
advairRPPOPPPPPP
advanceOOPPPPPPOU
advancedQPPPPPPQPP
advanced dementiaOPPPPPPRPP
adverseQPPPPPPPPP
adviceNPQPPQPPPQ
advisePOQPPQPPPP
advisedRNRPPPOPPP
aecopdQPPPPPPPPP
aedQLTPPPPPOP
aesUOPOOPOPPP
aes ?TOPOOPOPPP
af]OPKMOPOOP
af $TOQMPPPPPP
af andQPPPPPPPPP
af onQPPPPPPPPP
afebrilePPOPPORPPP
affirmSNPPPPPPPP
afibPOPPOQNPRP
afib $NPPPPPPPRP
africanQPPPPPPPPP
afterTDOPQSWKRR
after #1ONPMOOROXO
after #2ISLXOROPPP
after ?QPPPPPPPPP
after a[NMMQLOPOS
after anQPPPPPPPPP
after arrestSPOPPPOPPP
after birthRPOPPPPPPP
after herQPPPPPPPPP
after hipPPPOPPPPPR
after hisRPQPPOOPPO
after lunchOPOPPSPPPP
after miRPPPOPPPPP
after negativeQPPPPPPPPP
after startingSPPNPPPPPP
after strokeQPPPPPPPPP
after tenQPPPPPPPPP
after thatPSPPPNPPPP
after theNOVQPQMPNQ
after threePPPPPQPPPP
after tiaSPPOOPOPPQ
after twoPPPQPPOPPP
afternoonOVPQPONPOP
againHYRONXMNNN
again $HRQOPXOPPO
again ?QRPPOPOOPP
again iPROPPOPPPP
again orPQPPPPOPPP
againstXLMNPOOPOT
against theQQPPPPOPPP
ageZKNOOQPOOO
age #2OOPPPPRPPP
age $ROPPPQPPPP
age ?ROPPPOPPPP
age adjustedTOPPPPOPPP
agedSNOPPPOPPQ
aged #2SNOPPPOPPQ
agitatedMORPPPRPPP
agitationPPPQPPPPPP
agoHIZQTLUOOP
ago $LPTTOMOPPP
ago andQOQPPPPPPP
ago gcsRPPPPPOPPP
ago nowNPPPTPOPPP
ago onOPRPPPPPPP
ago stillOOQPPPPPPP
agonyPNRPPPPPPP
agreePONPPPRPOS
aheadPPPPPPPPPQ
aidOROPPPPQPP
aidsSSMPPPPMPP
aimSPPPPPNPPP
aim forQPPPPPPPPP
airPQTPOONPPP
air $POQPPPPPPP
airwayOJXPPPOPRP
akiPOPPQPPQPP
alPOUOPPOPPP
alarmMVQPPOOPOP
alarm testNUNPPPPPPP
albuminQPPPPPPPPP
albuterolPQOPNPSPPP
alcoholPONMSOUOOQ
alcohol $QPPPPPPPPP
alcohol useRPPPOPPPPP
alcohol withdrawalSPPNOPQPPP
alendronateSOPOOPPPPP
alertOROPPPPPPP
aliveQPPPPPPPPP
alive $QPPPPPPPPP
allLZWMKTONLN
all $MXQPOOOPNO
all ?RPPPNPPPPP
all dayOLNPPVQPPP
all inQPPPPPOPPP
all myQPTPPLPPPP
all nightPPMPPTPPPP
all ofNSPPPPPPOP
all overONQOPRQPPP
all theNNQPPQSPPP
alleNQRPPPPPPP
allergicMQNOQTOPQP
allergic toNSOPPQPPPP
allergiesQPPPPPPPPP
allergyPQOQYMOMNP
allergy $TOPPPPPNPP
allopurinolTPOQPOOPPP
allowedJIOOSSOOWT
allowed ?MNPPSPPPPR
allowed toNLOPOSPPWO
almostOSPPPOPOOP
aloneWMSOMOOPPP
alone $RROPOPPPPP
alone ?SNPPPPPPPP
alone forQPPPPPPPPP
alone inPOQPPPPPPP
alongQPPOPPPPPP
alongsideMPPPTPPPPP
alpOPPPPPRPPO
alphaQPPPPPPPPP
alreadyUOOPOOQPOP
already $PROPPPPPPP
already inPNRPPPPPPP
already onRPNPPPPPPP
alsKPPOVPPQPP
alsoNOPPRNPTPP
altOOMPPOXOOP
alteplaseRPPOPPPPPP
alternateSOPPPPOPPP
alwaysNOOPPUPQPP
alzheimer'sSPPPOOOPPP
alzheimer's $QPPPPPPPPP
alzheimer's andQPPPOPPPPP
amGDRNM_XNJY
am #2MPKONYRPPP
am andPQPPPOPPPP
am iJIJOPVZOK[
am thePNSPPPPPPP
ambulancePRSPPNPOPO
ambulance bayOVLPPPPPPP
amiTOPPOPNPPP
aminophyllineNPPSPPPPPP
amioMNSPROPPPP
amiodaroneOOORSPOPPP
amitriptylineRPRQMOPPPP
amlodipineRPQOPPOPPP
amountPOPSOPPPPP
amoxOOOSQPPPPP
amoxicilinQPPPPPPPPP
amoxicillinOWOPNOOPPP
amoxicillin $QPPPPPPPPP
amoxicillin forPPPQPPPPPP
amoxiclavRPPOPPPPPP
ampouleOSNROPPPPP
amyloidQPPPPPPPPP
anOMR\IFGLSa
an abscessNPPSPPPPPP
an acuteNPPRPPPPPP
an adultPOPPPPPPPQ
an ecgQPPPOPPPPP
an egfrNPPTNPPPPP
an hourOSSNPOOPOP
an injectionPOPPPPPPPR
an mriPOPPPQPPPP
an oldOPPPQPPPPP
an osteoporoticPPPPPPPQPP
an ssriPPPPPQPPPP
an xRPPPPOPPPP
anaQOLPPPUPPP
ana #1POLPPPWPPP
anaemiaNPPRPPPROP
anaestheticPPRPPPPPOP
anaesthetistPQOPPPPPQP
analysisQOPPPPPPPP
anaphylaxisJQQQVOOQOP
anaphylaxis toOPPORPPPPP
andI9g`eOJLFG
and #1PQOPPPPPPP
and #2PPNTPPPOPP
and aKTMPRPUOOO
and afterOPQPPPPPPP
and anRPPPOPPPPP
and bleedingQPPPPPPPPP
and breathingPPQPPPPPPP
and canOPPQPPPQPP
and can'tQOPPPROPPP
and cannotQPPPPPOPPP
and covidPOPPRPPPPP
and cryingOOQPPQPPPP
and doPPPRPPPPPP
and doesROOOPPPPQP
and fallingPPQPPPPPPP
and feverRPPPPOOPPP
and forPPPQPPPPPP
and hadQNOPPTOPPP
and hasSOSOPNOPPP
and heOOQORPPPPP
and he'sNOVPOPPPPP
and herPOSPPOPPPP
and hesPPQPPPPPPP
and hisOLVPPOQPPO
and howNNMXOPOPPP
and iMPaPODOPOP
and i'mMNSPPUOPPO
and i'veQORPPNPPPP
and inPQOPPPPPPP
and isMPPQPQOPSO
and itQNVPPLOPPP
and it'sPNSPPOPPPP
and justOPPPQPPPPP
and mortalityQPPPPPPPPP
and myNOPPOVOPPP
and neckPPQPPPORPP
and noRPOPOPOPPP
and nobodyPQOPPPPPPP
and notPOQPPQOPPP
and nowNNRPOUOPPP
and offPQPPPPPPPP
and onPOQPPPPPPP
and oneNUMPPPPPPP
and outOORPPPPQPP
and overQPPPPPPPPP
and pressurePPQPPPPPPP
and putPNRPPPPPPP
and seeQORPPOPPPP
and sheONUPPPOPPP
and she'sOOSPPOQPPP
and shesPOQPPPPPPP
and soPQPPPPPPPP
and startingTOOPMSPPPP
and stillQOQPPQOPPP
and sweatingPPQPPPPPPP
and theRLVOONMQPQ
and thenPRPROONPPP
and there'sPPQPPPPPPP
and theyOOPPPRPPPP
and twoPPQPPPPPPP
and veryPTLPPQPPPP
and wantsPQOPPPPPPP
and warfarinNPPNVPPPPP
and wasQPOPPPPQPP
and wePPQPPPPPOP
and whatSPPNPPPPPP
and what'sPONRPPPPRP
and whenPPMRPPSPOP
and whichPPPPPPQPPP
and whoPPPPPPPPQP
andexanetRPPPOPPPPP
anesthesiaOORPPPPPPP
aneurysmOQPPQPOPPP
anginaTPPPMPPPPP
angiogramPPPPPPQPPP
angiographyQPPPPPPPPP
ankleSPOPPNSPOP
anklesOQOPPQRPPP
annualTPOOPOOPOP
annual wellnessPQPPPPPQPP
anosRNQPPPPPPP
anotherQQRPPNOONR
another oneROOPPPPPPP
ansPORPPPPPPP
answerPRQPOOOPPP
answeringOOSPPPPPPP
answering $PORPPPPPPP
answersOPQPPPPPPP
antenatalNQOPPPRPPP
antiMMOUOPTPPP
antibioticMQOOQOOPRS
antibiotic $OPPPPRPPPP
antibioticsUQONNROPOP
antibiotics $PPPPORPPPP
antibiotics ?OPPPPRPPPP
antibiotics forPPPPPQPPPP
antibiotics inQPPPPPPPOP
antibodiesRPPPOPPPPP
antibodyPPPPPPQPPP
anticoagulantPQPPPPPPPP
anticoagulantsOPPPPPPRPP
anticoagulationOTPPPPPPOP
anticoagulation afterQPPPPPPPPP
antidepressantPPNPRROPPP
antidepressantsRNQPOQPPPP
antidepressants inQPPPPPPPPP
antipsychoticQPPPPPPPPP
antipsychoticsQPPOPPPPPP
antivenomPPPPPPPPRP
antiviralOPPPPRPPPP
anxietyNPOPPPSPPP
anybIOKTMKNSM
any benefitRPOPPPPPPP
any betterQPPPPPPPPP
any dataSPPPPNPPPO
any differenceQPPPPPPPPP
any differentQPPOPPPPPP
any gainQPPPPPPPPP
any goodROPPPPPPPP
any harmQPOPPPPPPP
any moreNQUPPNPPNP
any ofNPPPPSPPPP
any pointRONPPRPPPP
any rctQPPPPPPPPP
any useVOOPOOOPOP
anybodyORQPPOOPPP
anymoreONTPPOORPP
anyoneMWTQOPMNMP
anyone $PNSPPPPPPP
anyone elsePQPPPPOPPP
anyone goingPQOPPPPPPP
anyone gotQNROPPPPPP
anyone haveOUPPPPPONP
anyone knowNPOSPPPORP
anyone wantPSNPPPPPPP
anythingXILOPNUORO
anything $QOMPPOPPSP
anything ?QOOPOPRPPP
anything forROPPPPPPPP
anything inRPPPPOPPPP
anywayQQOPPPPPPP
anywherePPQPPPPPQP
aomQPPPPPPPPP
aorticQPPPOPPPPP
apartSPPPNPQPPP
apixabanOPQPQPOROO
apixaban $KNRSTPPPPP
apixaban ?PPPOPQPPPP
apixaban forOPPORPPPPP
apixaban vsQPPPPPPPPP
apnoeaQOQPPPPPPP
appTPPPPMPPPP
apparentlyPSOPPOPPPP
appendicitisPQOPPPRPPP
appendixOQOPPNSPPP
applyPOPNPNPOUS
appointmentOMNOPZOOOP
approvesPPPPPPPPQP
ardsROPPPPPPPP
areDoHNJXMLLQ
are backPROPPPPPPP
are inJ`JOPNPOOO
are notPROPPPPPPP
are onNVOPPOOPPP
are outLRPSPPPPPP
are theQTOPPOQPLP
are therePOPPPQPPPP
are weNPOPOPOPUP
are withOSOPOOPPPP
are youNWPPPPOONP
areaOKVPPPPPPP
armOHcONJROOO
arm $RMQPPPPPPP
arm andPORPPOPPPP
arm isNOWPPNNPPP
armsLOPPTORPPP
aroundPRPPPQPPNP
arrangedOQPPPPPPPP
arrestQMSQOOLQQQ
arrest $NOSRPPPPOP
arrest ?PPPPPPOOSP
arrest inPQOPPPPPPP
arrestedMQTPPPPPOP
arrestsSOOPPPPPPP
arriveROPPPPPPPP
arrivedOTOPPPPPPP
arrivingONTPPPPPPP
artQPPPPPPPPP
arteryRPPPOPPPPP
artesunatePPPQPPPPPP
arthritisSPPPPPOPPP
arthritis $QPPPPPPPPP
arthroscopyRPPPPOPPPP
articleOSPOPOPPPP
asZIQNSVISKN
as aRMNPPYPPNM
as good]LOMONOPPP
as iPOSPPPNPPP
as thePNRPPOPPPP
as usualOTOPPPPPOP
as wellTOPPPPOOOO
asaQOPNPPPSPP
asa #3QPPOPPPPPP
askNSOPOXOOLP
ask $PMNPPVPPPP
ask forOUOPPQPOMP
askedOVMPPOOPPP
asked mePQPPPPPPPP
askingPRNPROOQNQ
asking aboutTPOPPOPPPO
asking forLUPPQQPPOP
asksVNPPMPNPPQ
asks aboutRPPPPOPPPP
asks forQPPPPPPPPP
asks ifQPPPPPPPPP
asks mePPPPPOPPPQ
asks whetherSPOPNPPPPP
asleepPPROPOPPPP
aspirateQPPPPPPPPP
aspirationNPPPPPPSPP
aspirinQQRMQQOPOP
aspirin $ROQPPMPPPP
aspirin afterQPPPOPPPPP
aspirin andQPPPPPPPPP
aspirin forQPPOPPPPPP
aspirin inQQPPOPPPPP
aspirin orNPSPPOPPPP
asprinQPPPPPPPPP
assessmentQOPPPPPPPQ
associatedROPPPPPPPP
asthmaPQPORONROO
asthma $NPPOTPPPPP
asthma ?SPPPMPPPPP
asthma deathsQPPPPPPPPP
asthmaticNPSPQPOPPP
asymptomaticQPPPPPPPPP
atPWDFWXOF\P
at #1QcESMSJNMO
at #2WUDD`ORNLQ
at #2.OPPRPPPPPP
at #3QPPPPPPPPP
at #4OUOPPOOPPP
at $PPOPPPQPPP
at aOMRPPQOPPR
at allSOSPMPOPOP
at bedtimeQPPPPPPPPP
at gatePPQPPPPPPP
at herPQPPPPPPPP
at homeVFYPNOOPPP
at mePQPPPPPPPP
at nightNHNQPWLPXO
at noonPRPOPPPPOP
at ourOOPPPPPPTP
at pickingQOPPPPPPPP
at restOPPPPPQPPP
at riskNOOPOOPOOV
at schoolPOPPPQPPPP
at sixPROPPPPPPP
at tenPRPPPPPOPP
at thatPROQOPQPPP
at theDJZOOVUPPO
at thisPOOPPONPVO
at threeOSOPPPPPPP
at twoOROPPPPPPP
at whatUPPPPMOPPP
at workPOSPPOPPPP
ateKZROPMPPNP
ate aOPTPPOPPPP
ate myPTOPPOPPOP
ate theOSOPPPPPOP
ativanPPPPQPPPPP
atorvaOPPPQPPPPP
atorvastatinOPPPSPOPPP
atorvastatin #2OPPPRPPPPP
atrialQPPPPPPPPP
atropineMOVPOPPPPP
attachedMMOPPOZPPP
attackSSOQPMNPPP
attack $QNPRPPPPPP
attack inOPPPPQPPPP
attacksQPPPPPPPPP
attemptPPPPPPPPOQ
attemptsROPPPPOPPP
attempts ?QPPPPPPPPP
attendingORPPPOOQPP
auPNTPPPPPPP
auditQSNPPPPPPP
aufPLVOOPPPPP
augmentationQPPOPPPPPP
augmentinQOPPPPPPPP
authORPPOPPPQP
autoclavePPOPPRPPPP
autumnQOPPPPPPPP
availablePQOPPPOPRP
avoidNQOOWNOPPP
avsPRPPPPPOPP
awakeRPOPNOSPPP
awarePQPPPPPPPP
awaySPTPPMOPOO
away $QMTPPPPPOP
away ?QPPPPPPPPP
away withOPPPPPPQPP
azathioprineOPPPSOPPPP
azithroPPPQPPPPPP
azithromycinSPPOPPPPPP
azithromycin inPPPPQPPPPP
azulPRPPPPPPPP
bQYHKQRSRNO
b #1OPPPPPPSOP
b #2XOMJRPSNOP
b $MQPRPPPPPP
babiesPQPPPPPPPP
babyUPPTMTNLNN
baby #1OOOPPSOPPP
baby $SOPPPOPPPP
baby ?OPPQPPPPPP
baby aspirinROPPPPPPPP
baby inPOSPPOPPPP
baby isOMUPPOPPPP
baby ofQPPPPOPPPP
baby withVPMPOPPOOP
baby'sPMRPPRPPPP
backO[NLLVQMON
back #2.NLQPPWOPPP
back $PSNPROOPPP
back ?SOPOPPPPPP
back andQPPOPPPPPP
back forSPOPPOPPOP
back fromLTNPORTPOP
back inOPQPPROPPP
back ofPNOPPPPPSP
back onPQPPPOPPPP
back painRMTPOOOPPP
back toQRLPPPQPPP
back wentPOPPPQPPPP
back withORPPPPPPPP
bacteremiaRPPPPPOPPP
bacteriaRPPPPOPPPP
bacterialQPPPPPOPPP
bacteriuriaQPPPPPPPPP
bactrimRPPPPOPPPP
badYDRLRYNNOO
bad $WPOPKPOPPP
bad backQPPPPPPPPP
bad heartQPPPPPPPPP
badgeOUPPPOPPNP
badlyQOPPPPPPPP
bagMUPTPMOPPP
bagelsPSOPPPPPPP
baggingONTPPPPPPP
balanceQOPPPPPPPP
balancedSOPPPPPPPP
balloonQPROPPPPOP
balloonsQPPPQPOPPP
bananaRLOPUOQOOP
bandMUNPPLPUPP
bandingQPPPPPPPPP
bankNSOPPPPPQP
barelyPOQPPPPPPP
bariatricPOOPPPPPRP
basalRONPPPPPPP
basal insulinQPPPPPPPPP
baseLNSPPPTPOP
basedROPPPOPPPP
baselineORPPPPOPPP
basementPPRPPOPPPP
bathPMUPOPPPPP
bathroomPPRPPOPPPP
batteriesPQSPPNPPOP
batteryOWMPPOOOOQ
bayHVXOPOLNTO
bay #1NM[OPOMOOP
bcPQOPPQOPPP
bdRONTNPOPPP
beHPBYXQONK]
be $NPPSQOPPPP
be ?RPPOPPOPPP
be aQTOPPLPPPP
be betterOPPPPQPPPP
be givenNPPTOPPPPP
be herePOSPPNPPPP
be inPLOPPVPPPP
be onSROPPPPPOM
be patientPSNPPPPPPP
be stoppedQOPMUOOPPP
be suedOOPPPOPPPT
be takenQPPQNPPPPP
be usedONOPROPPPU
beatOTOOOQPPPP
beatsLQQPPPQPPP
bebeNQRPPPPPPP
becamePOQPPQPPPP
becauseOSOPPNORPP
because hePPOPPQPPPP
because ofNSPPPNPQPP
becomingPOQPPPPPPP
bedFiRMMTILNN
bed #1HdMOOONNOO
bed #2OWSOOOOOLP
bed $NRSPPNOPQP
bedsLXLPPPPPPP
bedsidePOQPPPOPPP
bedtimeROPPOPPPPP
beePORPPPOPPP
beenJQOPOVQORN
been onNPPPPSPPPP
been outPOQPPPPPPP
been shownTNNPPPPPPP
been toldPRNPPQPPPP
beerPROOROPPPP
beersROPPPQOPOP
beforeRQKOVSMORM
before aQPPPPPPPPP
before givingQPPPOOPPPP
before iPQPPQNPPPP
before surgeryPOPPPPPPQP
before thePRNOROPPPP
beforehandQPPOPPPPPP
beganQPPPPOPPPP
behindRRNPPOPPOP
behind thePOQPPPQPPP
bei[NNMNPPPPP
beingOTPPPPOPOQ
believeQOPPPPPPPP
bellSPPNOPPPPP
bell'sSPOPPOOPPP
bell's palsyRQOQPOOPPP
bellyKJYOPVPONO
belly isPNUPPNPPPP
belowOQOPPNTNSP
benefitROOPPPPRPP
benefit $QPPPPPPPPP
benifitQPPPPPPPPP
benzodiazepineQPPPPPPPPP
besideQPPPPPOPPP
bestQOOQPSOOOP
betaPONRSPOPPP
beta blockerLPNRUPPPPP
beta blockersSPPPNPPPPP
beta lactamQPPPPPPPPP
betamethasoneRPPOPPPPPP
beterSPONPPPPPP
betterOTLONSRPOP
better $PPPPPROPPP
better ?PPPPPQPPPP
better atQPPPPPPPPP
better forOPPPPQPPPP
better offNRPPPPPPPP
better thanTNPPPPPPPP
betweenRONONOVPPP
between theSPOPPPNPPP
beyondPOOPPPPOOT
bicarbROPOPPQPPP
bicarbonatePOQOQPPPPP
bidLPPWMPPPPP
bigTMPPMPQOOQ
big toeOOPPPQRPPP
biggerPORPPPOPPP
bijWIUONOOPPP
bikeSRPPPNNPPP
bilateralOOPPPPPTPP
billNNOPPNPUOS
billingTNOOPPOSOP
binOUNPPOPPPP
biopsyPNPPPUNRMP
biopsy firstQPPPPPPPPP
biopsy orONOPPTPPPP
bipapPPRPPPOPPP
biphasicQOPPPPQPPP
bipolarOPPSMPRPOP
birthNOPOPPRNRS
birth $PNSPPPPPPP
birth controlPOPPQQPPPP
birthdayPSOPPPPPOP
birthsQQOPPPPPPP
biscuitsNTOPPOPPPP
bisoprololNPQORPPPPP
bisphosphonateQPPOPPPPPP
bitJNRPPRTQOP
bitePPOPPOQQOQ
bitesUOPPPPNPPP
bittenPOPPPPPQPP
blackMLUOTNSOOP
bladderRPQPPOOPPP
bladeORPPPPPPPP
bladesQPPPPPPPPP
blameLPPPPPVPPP
bledQOQPPPPPPP
bleedRRRQNQNPOP
bleed $UNOPPPPPOP
bleed afterPPPPPQPPPP
bleed onPNSPPPPPPP
bleedingTSQQLJRSMO
bleeding $UONOOPPPPP
bleeding andQPPPPOPPPP
bleeding fromOKWPPOPPPP
bleeding inRQNPPOPPPP
bleedsQOPOPPPPQP
bleepNNPPPPPPVP
blewPQPPPPPPPP
blisterNMQPPRPPSP
blockMOQQUPOPOP
blockedQPPPPRPOPP
blockerMPNRUPOPPP
blockersTPPPNPPPPP
blockingPSNPPPPPPP
bloodOIWNNOPPVQ
blood $NRSPPPOPPP
blood ?POSPPPPPPP
blood andOPQPPPPPPP
blood bankNSOPPPPPPP
blood culturesQPPPPPOPPP
blood everywherePOQPPPPPPP
blood inRNPPPNTPPP
blood onPNPPPRPPPP
blood pressureNTNPPTOPOP
blood testSONPPPPPPP
blood thinnerQOQPPPPPPP
blood transfusionOPPPPPPSNQ
bloodsPTLPPTNOPP
bloodstreamROPPPPPPPP
blownPQPPPPPPPP
blowsPNRPPPPPPP
blueNQXOQPRHPO
blue $PORPPPPPPP
bmiLONTNRQNRP
bmi #2LONTNRRNRP
bnpTPPPPPOOOP
bnp #2RPPPPPPPPP
boardNTPPPOOPPP
board $OQPPPPPPQP
bodyPJVPPNSPPP
boilerOSOPPPPPPP
bolusPNPXNPOPOP
bonePMPPPPUPPP
bonesQOPOPSOPPP
bookOVMPPOOORP
bookedPROOPQPPPP
booked forPQPPPPPPPP
bookingOMOPPPPPVP
boosterTRPONMPPPP
borderlineOPPPPPSPOP
bornQOPPPPPPPP
borrowedOSOPPPPPOP
botCfQOOQMNNO
bot $JZQOPPOOOO
bothMSOOPRRPPO
both ?PPPPPPPQPP
both eyesRORPNPOPPP
both legsOOPPPRPPPP
both sidesQPPPPPPPPP
botherQQOPPQPPPP
bothersQPPPPPPPPP
botoxONPOPQPPSP
bottleOMTQPPOPPP
bottle ofPMSPPPPPPP
bottlesOUNPOPOPPP
bottomSMQOOTOPMP
bottom ofQNRPPOPPPP
boughtPPSPPNPPPP
bougieROPPPPPPPP
boutQPPPPPPPPP
bout ofQPPPPPPPPP
bowelVKQPPPOPOP
bowlNSPPPPOPPP
boxPXMOOONTMO
box $OQQPPPPPOP
box ofPRPPPPPPOP
boxesOVOPPOPOOP
boyPPOOQORPPP
boysPORPPPPPPP
bpKM_MSPKOOO
bp #2OM\OPOKPPP
bp #3QOROPOOPPP
bp $OPPPRPPPPP
bp cuffLTQPPOPPPP
bp targetROPPPPPPPP
braceQPPPPPPPPP
bradyOPSPPPOPPP
brainTRNPPONPOP
brain scanRPPPPOPPPP
breakQRNOOOPPPT
break roomPRNPPPPPPP
breakfastPROPPPPPPP
breakingQPPPPPPPPP
breakthroughPPPQPPPPPP
breastLNMPUTPPPP
breast caPPPPPQPPPP
breast cancerQPPPOPPPPP
breastfeedingQNNOSTOPPP
breastsROPPPOPPPP
breathONQPPSOPPP
breath $PPNPPSPPPP
breatheONXPPMPPPP
breathesPPQPPPPPPP
breathingMPWOOOOPOO
breathing #2PPQPPPPPPP
breathing $PPQPPPPPPP
breathing inQPPPOPQPPP
breathlessPPQPPPPPPP
breathsOORPPPPPPP
breechOORPPOPPPP
bridgePORPPPPPPP
bridgingPPPPPPPPQP
briefSOOPPPPPPP
brightOORPPORPPP
bright redPPPPPORPPP
bringN[KOPPOOOO
bring aNTOPPPPPPP
bring itUNOOPPPPPP
bring theOPRPPPPPPP
bringingOOSPPPPPPP
broadPPSPPPOPOP
brokeOOTPPOPPPP
brokenRONPPOOQPR
bronchiolitisOSOPPPOPRP
bronchiolitis $OOPPPPPPRP
bronchitisQPPPPPPPPP
brotherPPPPPQPPPP
broughtPUOPPOOPOP
brought usPUMPPOOPPP
brownNMMPPPZOPO
bruisesOOQPPPQPPP
buccalPPQPPPPPPP
buccal midazPPQPPPPPPP
bucketRQNPPPPPPP
bucket handleROPPPPPPPP
bucketsOQQPPPPPPP
budesonideRPOPPPPPPP
budgetORPPPPPPPP
budget meetingPQPPPPPPPP
bugQQOOPOSPOP
bug inPRPPPOPPPP
buildingPOOPPPPNUO
bulgingOPRPPPPPPP
bumpQPPPPPOPPP
bundlePQOPPPPPPP
buprenorphineQPPOPPPPPP
bupropionOPPPQPPPPP
burnRPOPPPPPPP
burnedNNOPPUPPPP
burningRORPONOPPP
burnsQQNOSOOPPP
burntNOQPPSOPPP
burrowsOPPPOPSPPP
busMOVPPOPPPP
bus driverPPQPPPPPPP
busyNSOPPPPPPP
butTHRNNK^PNP
but aQNRPPPPPPP
but he'sRPPPPOPPPP
but iPQOOPQPPPP
but notPPPPPPQPPP
but nowPOQPPPPPPP
but sheQOPQPOPPPP
but theSOPPPPOPPP
butterPQOPPPPPPP
buttonOPRPPOPPPP
button batteryPPRPPOPPPP
buyMROPPRPPPP
buyingPOQPPPPPPP
buysOPPPQPPPPP
byHNTVJJGUGh
by #1PQPPPPPPPP
by aOMRPOPPPPU
by accidentQPPPPPPPPP
by handOPQPPPPPPP
by howPPPRPOPPPP
by itselfRPOPPPPPPP
by lawLOOPPOOON[
by mistakeOPQOQOPPPP
by mouthPSMQPPPPPP
by noonPRPPPPPPPP
by ourPOPPPPPPRP
by phonePNQPPPPQPP
by theMMUOOPOQOS
bypassTOPPPPNPPP
bystanderROQPPPPPPP
cWOJPMRQTNN
c #2.QPPPOPPPPP
c $PQPPPPPPPP
c diffUOMPOPPQOP
c isPOPPPRPPPP
c sectionNRNPPPPSPP
c spineQQPPPPPPPO
caMEPOORaOOP
ca ?OPPPPPQPPP
cadSPPPNPPPPP
caesareanNPPRPPPPPP
cafeteriaORPPPPPPPP
caffeineQTPNOOPPPP
cakeOWNPPOOPOP
cake $PRPPPOPPPP
cake inPQPPPPPPPP
calciumMPPMPQVOOP
calcium gluconateOSNQPPOPPP
calfQMOPPPTPPO
callLNVOONMPWP
call $OPRPPOPPOR
call forOOOPPOPOVO
call roomPQOPPPPPPP
calledOVKPPOQRNO
called $PRNPPPQPPP
callerPNSPPPPPPP
callingPPQPPPPPPP
callsSOPPPPOPPP
calmRQPOPOPPPP
cameSOPONUMQOO
came $PPPPPQPPPP
came backOMOPPWQOPP
came byPQOPPPPPPP
came downPQOPPPPPPP
came inPROPPOPPPP
came offSOPPPPOPPP
came outQORPOPPPPP
cameraPQOPPQOPPP
camhsPQPPPOPPRO
campPPQPPPPPPP
canV4>Jaf@PNj
can aSLOMSOOPOT
can hardlyPPQPPOPPPP
can heSKLOQUOPPR
can hearNSPPPPPPPP
can iY?BROfKSLV
can itROPPPOPPPP
can seePNSPPPPPPP
can sheVMNOQPOPPP
can somebodyONUPPOPPOP
can someoneNSOPMSQPOO
can takeQPPPPPPPPP
can theQOOPPPOPPR
can weORNOPPORNR
can youOXMMRMRPNO
can'tQL[OORMONO
can't feelPPQPPPPPPP
can't getSQOPPOPPOP
can't keepPPOPPQPPPP
can't seePPQPPPPPPP
can't sleepRPNPPQPPPP
can't stopPMSPPROPPP
can't wakePORPPOPPPP
canadianQPPPPPPPPP
canadian ctQPPPPPPPPP
canalPOOPPPPPPR
cancelPQOPPPPPPP
cancelledOUOPPPPPPP
cancerTOONOPQPPP
cancer $RPPPOPPPPP
cancer orMPPPPPSPPP
candourONOPPPPPOU
cannabisQOPOQPPPPP
cannotOOUPPMSPNO
cannulaPNQPPPPPPQ
cannulasPROPPPPPPP
cantLMVQPQPPPP
cant getPORPPOPPPP
canteenOSOPPPPPOP
capULQPNROOPP
cap itQOPPPPPPPP
cap refillRNQPPPPPPP
capacityNOPPPPOPNV
capsulePPOPQPPPPP
capsulesSOPPPOPPPP
carOSSPPMOPOO
car crashQPQPPOPPPP
car parkOORPPPPPPP
carbamazepineOPPORPPPPP
carbimazoleNPPROPRPPP
carbonQOPPPPPPPP
cardOQOPPPPPPP
cardiacMNUOPPOTOP
cardiac arrestKQRPPPOSOP
cardiologyOPPPPPPPRP
cardiovascularQPPPPPPPPP
cardsOWMPPOPOOP
careTKNOSOPQQP
care $POPPPPPORP
care forONPPTPPPPP
care homePOOPPQRPPP
care homesQPPPPPPPPP
care inQPPPPPPPPP
carotidOPRPPPPPPP
carrierQOPPPQOPPP
carryTNOPOPPPQP
carry onUNOPOPPPPP
carryingPOQPPPPPPP
cartNUOPPPPOQP
cartilageRPPPPPOPPP
cartridgesOQPROPPPPP
caseRPNPPPNQRP
casesPSNPPPOPPP
casualtyPOPPPPOPRO
catRMPMOTSPPO
cataractRPPPNPOPPP
catchQPPPPPPPPP
cathOORPPNKOVQ
cath labLQPPPPLPXP
catheterSNOOSOROOP
caudaOOOPPOQPPR
cauda equinaOOOPPOQPPR
caughtPPPPPQPPPP
causePMNOOOUTOO
cause $POOPPOSPPO
causedPPPPPPPQPP
causesQOPPPPROPP
cbtVNPPPNOPPP
cbt iUOPPPNPPPP
cdiPPPPPMPUPP
ceftriaxoneMQPPQOPPRP
ceilingOQPSOPOPPP
cellPQPPPPPPPP
cellsPOOPPPRPPP
cellulitisRPPOPPOPPP
cellulitis $RPPOPPOPPP
cementRPOPPPOPPP
centerONQPPPPPPQ
centralOPPOOPOTOP
central lineOPPOPPPTOP
centreOPPPPPPOTP
cephalexinQPPOQPPPPP
cerebralQPQPPPPPPP
certificateNROPPOOSPO
cervicalQPPPPPPPPP
cervixRNSOPPOPOP
cessationOQOPSPPPOP
chaQPPPPPPPPP
cha #1QPPPPPPPPP
chadsQPPPPPPPPP
chads #1QPPPPPPPPP
chairOOTPPPPQOP
chair #1OPQPPPPPPP
chairsOQPPPPPPPP
chanceTOOPPPOPPP
chance ofROPPPPOPPP
chancesSNPPPPPPPP
changeXPOOPPPMLP
change toPPPPPQPPPP
changedNONPPRNOWP
changesOQPPPPROOP
changingROPOPPOPPP
channelOTOPPPPPOP
channel $OROPPPPPPP
chapOLTPQPPPPP
chapelPQPPPPPPPP
chargeOPPPPPPRPP
charge nursePQOPPPPPPP
chargedOPOPPPPRPP
chargerPROPPPPPOP
chartORORPOOPQP
chartsPQPPPPPPPP
chatPQQPPPPPPP
checkPWMMRPNQOP
checkedRPOPPQOPPP
checklistQOPPPPPPPP
checksTNOPPPOPPP
cheekOONPPTQPPP
chemoMQRPPPPQPP
chestLJ\QQJRORP
chest $OPPRPPPPOP
chest andPORPPOPPPP
chest drainPQOPPPPPPP
chest filmPPPPPPQPPP
chest isPPQPPOPPPP
chest painLRRPRNOPRP
chest xQPPPPPPPPP
chestyQPPPPPPPPP
chesty coughQPPPPPPPPP
chfQPOPPPNRPP
chiPQPPPPPPPP
childLOMUPQSNRP
child $RPPPOPOPPP
child isOPPPPPQPPP
child withOOOPOOTPPP
childrenWPPMOPOPOP
children $TPPNPPPPPP
chlamydiaPOPPPRPPPP
chlorhexidineROOQOPPPPP
chlorthalidoneQPPPOPPPPP
chlorthalidone vsQPPPOPPPPP
choiceOPPPRPPPPP
chokedPOQPPPPPPP
chokingPNVPPOOPPP
choking onPMUPPOPPPP
cholePPPPPPPQPP
cholesterolPNOPPTOPPP
cholesterol isQPPPPPPPPP
chondroitinQPPPPPPPPP
christmasOSOPPRNPOP
chronicQQONOOQROP
ciclosporinOPPPRPPPPP
cigaretteQPPPPPPPPP
cigarettesQPPPPPPPPP
cigsQPPPPPPPPP
ciproQPOOQPPPQP
ciprofloxacinMPPPTPPPPP
cirrhosisOPPPSPOPPP
citalopramQPPOQOPPPP
citrateOPPQSPPPPP
ciwaOPPPPPPPQP
ckQKMPOM]PPO
ckdILOR\NQPOP
ckd #1ILOS[ONPPP
ckd $QPPPPPPPPP
claimOOPPPPOWLP
claim forPPPPPPPSOP
clammyPNRPPPPPPP
clarithromycinPPPPROPPPP
classLTRPPPOPPP
claudicationQPPPPPPPPP
cleanWQMPONOPOP
cleanedOROPPPPPPP
cleanerPOSPPPPPPP
clearRRNOOQOPPP
clear theQPPPPPPPPP
clearanceLOPVOPPPQP
clearedRPPPPOPPPP
clerkOROPPPPQOP
climbingPPQPPPPPPP
clinicNXMNONLNYP
clinic $OLPPQORPUP
clinic ?TOOPPPMPPP
clinic doPOOPPPPPSP
clinic isOQOPPPPPQQ
clinic onPOPPPPPPQP
clinic saturdayPQPPPPPPPP
clinicalRMRPPPPPOP
clinicallyQPPPPPPPPP
clinicsOQPPPQPPPP
clockQPOPPPPPPP
clopidogrelQPPNRPPPPP
closeROOPPPPPPP
closedQTNPPPOOOP
closed forPRPPPPPPOP
closesPQPPPPPPPP
closingPOSPPOPPPP
closureQOOPPPQPPP
clotQPOPPPPPOP
clotsQQSOONOPPP
clots $SPQOOPOPPP
cloversTMPPPPPPPP
clozapineNPOPSPPPPP
clozapine andQPPPPPPPPP
clubPSOPPOOPPQ
cmONPRPPRQOO
coQNQPROOPOP
co #1QORPPPPPPP
co amoxPPPPQPPPPP
co amoxiclavRPPPPPPPPP
co trimoxazoleOOPRQPPPPP
codeKKTNNNK[ZN
code $ONPPPPP\IP
code bluePSUPPPPIPP
code doPPPPPPPTMP
code forIINOOON[[O
codedPQNPPPPQPP
codeineOOPOSPPPPQ
codesOPPPPPPTNP
codingOOOPPPPTPP
coffeeKXOPPQOOOP
coffee $ORPPPPPPPP
coffee isPQPPPPPPPP
cognitionRPPOPPPPPP
cognition $QPPPPPPPPP
cohortSPPPOPOPPP
cohort $RPPPPPOPPP
coilRMPPPROPRP
colaPPNPPPSPPP
colchicineSPOOPPOPPP
coldOKWOPOSOOO
cold $QORPPPOPPP
cold andPPQPPPPPPP
coliQNOPPPPQSP
colicRUOOOLPPOP
colic $QPPPPPPPPP
collapseQNQPPPORPP
collapsedORSPPNPPPP
collapsed inPQPPPPPPPP
collarQPPPPPPPPP
colleagueQOPPPPOPPR
collectPQPPPPPPPP
colonPPPPPRPPPP
colonoscopyNOQPPRORPO
colorPOQPPPPPPP
colourOMQPPQSPPP
comMQVOOPOPPP
combinationQOPPQPPPPP
combineLPPPUPPPPP
combinedQPPPPPPPPP
comboRQOPNPPPPP
comeOQZOONNOMP
come $NJZPPOPPOP
come backPROPPPPPPP
come toPOQPPPPPPP
come upPQPPPPPPPP
comesQQLOPQSPPP
comes backOQPPPPPPPP
comes outQNQPPPPPPP
comfortQPPPPPPPPP
comfortableNPPPRPQPPP
comingLRPUMQOPPP
coming $OTNPPPPPPP
coming backRPOPPPPPPP
coming offMPOVMPPPPP
coming outOMRPPRPPPP
committeeOSNPPPPPPP
commonROOPPPPPPP
communityQOPPRPPPPP
community acquiredQOPPPPPPPP
companyOQOPPPPOQP
comparedUPOONPPPPP
compared withTPPONPPPPP
compatibleOPPPRPPPPP
complainingOQPPPPPPPP
complaintPONPPPOPPT
completeQQOPPPPPPP
complexOPPPPPQRNP
complicationsQPPPPPPPPP
compressionQOPPPPPQPP
compressionsOLUPPPPPPP
conRQRONOPPPO
concussionOQPPPQPPPP
conferencePQOPPPPPPP
conference roomPQPPPPPPPP
confirmQPPPPPPPPP
confusedRMSNOOQPOR
confused andQPPPPOPPPP
congratsPQOPPPPPPP
congrats onPQOPPPPPPP
consciousPPQPPPPPPP
consentPOOPPPOMSS
consent formSOPPPPPOUL
conservativeQPPPPPPPPP
constantQPPPPPOPPP
constipationRPPPOPPPPP
consultOQOPPPPRPP
consultantPOPPPPPPRO
consultationPMQPPPPVMO
contactOOOPPPSPPP
continueQPPPPOPPPP
continuousQPPPPPPPPP
contraceptionMPPPSPPPPQ
contrastPPQMTPOPPP
controlSPNOPQOOQP
control $PPPPQPPPPP
control inQPPPPPPPPP
controlledSMOPPPPPRP
conversionKPPWOPPPPP
convertOPPSOPPPPP
convulsingOPQPPPPPPP
convulsionPPRPPPOPPP
cookiesPRPPPPPPPP
coolROPPPPPPPP
coolingSOOPPPOPPP
copdPQOMSOQPPP
copd $MOONUPRPPP
copd exacerbationsQPPPOPPPPP
copd flarePPPQPPPPPP
cordRORPPOOPOP
cord prolapsePPQPPPPPOP
corePMSPPPPPPP
cornerPQPPPPPPPP
coronaryQPPPPPPPPP
correctLPPVNPPPPP
corridorOUNPPPPPOP
cortisolOOOONPVPPP
cortisoneSNPOPPPPPP
cortisone shotROPOPPPPPP
costRPOPPPPPPP
couchPQPPPOPPPP
coughTPNNOROPPP
cough $SPPOOOPPPP
cough andOPOPPPRPPP
coughingPNQPPPQPPP
coughsQOQPPOPPPP
couldOQLPQOVNOO
could itSMOPPORPPP
could youPPPQPPPPPP
counsellingOOQPPPPROP
countMSNPPPPROQ
count isPROPPQPOPP
counterOPQPSPPOPP
countsPOPPPPPQPP
courierOSMPPPPPQP
courseTOOPPPOPPP
course ?QOPPPPPPPP
course ofQPPPPPPPPP
courtONPPPPPPOV
coverLSNQOMPTNR
coveredOLQPPOPPPU
coveringPSPPPOPPOP
coversPKPPPPPPVP
covidSSNMPPNPPO
covid $TOPOOOOQPP
covid atRPPPOPPPPP
covid onOPPPQPPPPP
cpapQPPPPPPPPP
cprONTPPOPPOQ
cptIOPPPOO\OP
cpt forMOPPPPPUPP
cracklesOPRPPPPPPP
crampsQPPPPPPPPP
cranberryPPOOQRPPPP
cranberry capsulesQPPPPPPPPP
cranberry juiceQPPPQPPPPP
cranberry pillsOPPPPQPPPP
cranberry tabletsOPPPPRPPPP
crashYLPNONNOSP
crash #1ZKNOOPOPPP
crash teamQPPPPPPPPP
crashedPTNPPOPPPP
crashingONTPPPOPPP
crclTOPRNOPPPP
crcl #2TOPRNOPPPP
creamSKLRO[NPMP
cream orQPPPPOPPPP
creatOPOLWPOPPP
creatinineOOPRPORPPP
creatinine clearanceNPPRPPPPPP
crewPRPPPOOPPP
criesQNQOPRPPOP
crisisQNRPOPOPQP
criteriaNOPPPPOPVP
criticalOPQPPPOSPP
critical careOPPPPPPSOP
crossNNRRQOPPPP
croupSROPOMRPPP
croup #2OPPRPPPPPP
croup $TOPMPPPPPP
croup kidOQQPPPPPPP
crpUNOPOPPPPP
crushPNRPPPPPPP
crushedROQOPPPPPP
crushingNOTPPOPPPP
crushing chestNPSPPOPPPP
cryPRNPPPPPPP
cryingOSQPPPOPPP
crying inOPOPPQPPPP
csfOPPOPPSPPP
ctWQRNOMOPNN
ct #1QPPPPPOPPP
ct $NOTPPPOPPP
ct ?QPPPPPPPPP
ct angiographyQPPPPPPPPP
ct forQPPPPPPPOP
ct headQNNPPOUPOP
ct inRPPPPPOPPP
ct orRPPPPPNPPP
ctgPOQPPPPPPP
cuffPSQPPOOPOP
culturePQPPPOOPRP
culturesPQOPPPPPPP
cupboardNRPPPPPORP
cureSPPOPPPPPP
cure rateQPPOPPPPPP
currentOQPPPPPPPP
curtainMOPPPPSPPP
cutaG[RMILNMO
cut downRMRPPPPPPP
cut offTPPPPPOOPP
cuteOSOPPPPPPP
cutoffSOPPPPOPPP
cvQPPPPPPPPP
cv deathQPPPPPPPPP
cvaQPPPPPPPPP
cvdQPPPPPPPPP
cxrMOPPPPUPPP
cyclobenzaprineQPPPOPPPPP
cylinderOQQPPPPPPP
cystitisOPPRPPPPPP
dbLKJKVQPLN
d #1QPPPPPPPPP
d #4POPPPPPRPP
d $VMOONSOPOO
d agoQPOPPPOPPP
d dimerOOOOPOUPPP
d forPPPQPPPPPP
d inPQPPPPPPPP
daMRUOOPOPPO
dabigatranQPPPPPPPPP
dabigatran forQPPOPPPPPP
dadMSMPPUOPOP
dad'sOOQPPSOPPP
dailyVMOROPNPPO
daily vsQPPOPPPPPP
dalteparinLVPPOPPPPP
damageRPOPPPPPPP
dangerQOOPQPPPPP
dangerousPNMPRUPPPP
dansOOTPPPPPPP
dans laPNRPPPPPPP
dans leONSPPPPPPP
dantroleneOOPPPPPPRP
dapagliflozinQPPPOPPORP
daptQPPOPPPPPP
darkMPSPPPQPPP
dataXMNOOMPPPS
data $UOOPPNPPPO
data ?QPPPPPPPPP
dateOQPOPPNROR
datesQNPPPPOTPO
daughterLNPPPTRPPQ
daughter isPPOPPQPPPP
dayNSAYMZPVJL
day #1OMQSNQSOOO
day #2OQPPPPPQPP
day $OQMSMSOSOO
day ?ORPRONPPPP
day andSPPPNPPPPP
day doesQPOPPPPPPP
day forQPPOPPPPPP
day inNPPTNPPPPP
day isPSOPPPOPPP
day ofQPOPPPPPPP
day oneQPPPPPPPPP
day orROPPPPOPPP
day toROPPPOPPPP
daysTGNSNSSSPN
days $NOOUQSOPLP
days ?OQPRPOOQPP
days afterRPONOROQPP
days agoQPPPPPPPPP
days andPPPPPPQPPP
days doesQPPPPPOPPP
days inPNPPPPPPRP
days ofPPPKPOTOTP
days orPPPQOPMTPP
days postPPQPPPOPPP
dbtQPPPPPPPPP
deN\_KKNLMMM
de #1PORPPPPPPP
de #2VNNOPPPPPP
de laTPPPPPOOPP
deadKYTPPMNOPO
deadlinePNPPPPPPPT
dearOROPPPPPPP
dear allORPPPPPPPP
deathSOMOOPNTPQ
death $QPPPPPPPPP
death ?QPPPPPPPPP
deathsVQMONPOPPP
deaths $TOOPOPPPPP
debriefORPPPPPPPP
decadronPPPQPPPPPP
decemberPSPPPPPPNP
decentRQPPPPPPNP
decidePPPPPPPPPQ
decidedOSOPPPPPPO
decisionPPPPPPPPOR
declineQPPPOPPPPP
declinedPPPPPPPROP
decompressionQPPPPPPPPP
deepNNWROLQPPP
defNOPNVPPOPP
defibRROPPPOOPO
deficiencyMOPSOPRPPP
deficiency $RPPPOPPPPP
degreesMOVPPPOPPP
delORPPPPPPPP
delaySNPPPPPPPP
delayedSPNOORPPPP
deliriousMPSPPPOPQP
deliriumTPOOOPQPNP
delirium $RPPPPPPPPP
deliverPOOOPPOPSP
deliveredNPSPPPQPPP
deliveryMWNOPPPPPP
deltaOOPPPPUPOP
demONVOPPOPPP
dementiaSOMOORNSOP
dementia $QPPPPPPPPP
dementia andPPPPPPPPPQ
denguePOOPPPRQPP
densePPQPPPPPPP
dentalPONOSSOPPP
dentistPPNPPTOPPP
departmentOQOPPPPPQP
depressedPPPPPORPPP
depressionQRNOMOUPOP
depression $QPPPPPPPPP
derNRSOPPOPPP
desdePORPPPPPPP
deskNZNPPNOOOP
desk $PVNPPOPOPP
desk isPQPPPPPPPP
despiteQPPPOPPPPP
detoxQROPOPPPPP
developmentPPNPPPRPPP
devicesPMPPPPPPSP
dexUOORLPOPPP
dex #1QPPPPPPPPP
dex forQPPPPPPPPP
dexaRPPOPPPPPP
dexamethasoneQPPOPPPPQP
dhaPQPOPPPPPP
diMSRPPPOPPP
diabetesQSOOPSOONO
diabetes $ROPPPPPOPP
diabetes andQPPPPPPPPP
diabeticUNONNPNPTP
diabetic $POPPPQPPPP
diabeticsPQPPPPPPPP
diagnosedPOOPPTOOPO
diagnosed withPPPPPROOPP
diagnosisMPOPPORSPP
dialysisJPOUSSONOO
dialysis patientNPPOUPPPPP
diarrheaPPPSPOPPPP
diarrhea $RPPOPPPPPP
diarrhoeaRQPPPMPPPP
diasPQQPPPPPPP
diazepamMMTSPPPPPP
diclofenacNPPPSPPPPP
didMqMIOILOJO
did anyoneORPPPPPPPP
did iPQPPPPPPPP
did itNTOPPOOPQP
did nothingQPROPNPPPP
did theMYPPOPPOMP
did youPROPPOPPPP
didn'tPQPPPPPPPP
dieONTPPPPPPP
diedLTOPPPPSPQ
died ofOPPPPPPRPP
dietQOOPPSOPOP
diet forQNPPPSPPOP
diffUOMPOPPQOP
diff $QPPPPPPPPP
differenceQOQPPPPPPP
differentNOOPTQOPPP
differentialOPPPPPSPPP
difficultOPPPPPPPRP
difficult airwayOPPPPPPPRP
digoxinOOTNRNOPPP
diltNPPOTPPPPP
diltiazemPPPPQPPPPP
dimerOOOOPOUPPP
dimer #3LPPOPPVPPP
dinnerORPPPPPPPP
dipOPOPPPSPPP
dipstickROPPPPPPOP
directRNPPPPNOSP
directionNRPPPORPPP
disabilityQPPPPPPPPP
disagreeQPOPPPPPPP
discPOPPPQQPPP
dischargeTPNPPONQNQ
discharge $QPPPPPPPPP
dischargedPQPPPPPPPP
diseaseTOPPNOPPPP
disease $ROPQOPPPPP
disease ?PPPPPPQPPP
disorderQPPPOPPPPP
disorder $QPPPOPPPPP
dissectionPOQPOPPPPQ
distalQPPPPPPPPP
divertOQPPPPPPPP
diverticulitisQPPPPPPPPP
dizzyPOSPPNRPPP
dizzy andPOSPPPOPPP
dkaOQMPPPOPVP
dlPPQPPPPPPP
dmWPOOPPLPPP
dm #1QPPPPPOPPP
dm $QQPPPPPPPP
dnOQPPPPPPPP
dnacprPOPPPPPPPS
dnrOOPPPOPPPS
doU8EKJeEUoJ
do $LVUOOONOOO
do ?NVPOPPOPOP
do anythingVONPOPNPPP
do asQPPPPPPPPP
do firstQPQPPPPOOP
do iJ:NSTLOXdO
do itPLTPPPPPPP
do notOTNPPQPPPP
do patientsQPPPPPPPPP
do steroidsQPPPPPPPPP
do thePSNPPWLONP
do theyXNNNQNNSOO
do weBMNMNVMMgQ
do youGTJSNVYSIN
doacSPPNQPPOPP
doac $OPPPQPPPPP
docMPPNQUOPPP
doctorNLQPOVOROQ
doctorsROPPPPPPPP
documentOMPOPOPXOO
does\GHGTROTRS
does aXPPPPOONKR
does anyoneOWPPPPPOMP
does anythingSNPPPPPPPP
does hePNOPPORPPR
does itXKOOPOPPPQ
does notNPWPPMOPPO
does oneQPPOQPPPPP
does ourLOPPPPPPWQ
does puttingQPPPPPPPPP
does sheSMNPPSRPNO
does startingROPPPPOPPP
does thatQOOPPORPPP
does the@[OMOOMPZT
does thisNPPPPPSPPP
doesn'tQLPPPNTPRP
doesn't workPPQPPPPPPP
dogQPQOPOPPOQ
dog bitePQOPPPPPPQ
doingNQOPPSNPOR
doing aPQPPPPPPPP
doing compressionsPMTPPPPPPP
doing thePUMPPPPPOP
dolutegravirOPPORPPPPP
don'tOSOPPPRPOO
don't knowONQPPRPPPP
don't thinkPPQPPOPPPP
don't wantOOSPQNPPPP
doneO^JOOONQOO
done $PSOPPPPPPP
done onPOPPPPPRPP
donepezilRPOOPPPPPP
donepezil andQPPPPPPPPP
donorOPPPPORPPP
dontOLYPPMOOPP
doorPTRPPOPHSQ
door $POQPPPPPOQ
door codePTPPPPPNOP
door isPQPPPPPPPP
door toRSOPPPPOMP
dopaminePPPPQPPPPP
dopoQOTOMPPPPP
dopplerPRLPPOTPPO
dosPORPPPPPPP
dosageOPPQPPPPPP
doseSNJfLLLOMN
dose $NOPVNPPPPP
dose ?PPPSNPPPPP
dose andNPPSPPPPPP
dose ctOPPPPPPRPP
dose for@OOeOPOPOP
dose inMPPUPPPPPP
dose ofLUPSMPPPPP
dose vsQPPOPPPPPP
dose whenPPPQPPPPPP
dosesOPQQPPPPPP
dosingONOYNPOPPP
doubleQPMOOOWNPO
doubledQPQPPOPPPP
downRVYNNONNJN
down $SOOPPPPPPP
down ?OPQPPPPPPP
down againPPOPPORPPP
down andPPQPPPPPPP
down forPSOPPPOPPP
down fromPTNPPPOPPP
down inPORPPOPPPP
down sincePSOPPOPPPP
down theQOQPPPPPPP
down toPSPPPPOPOP
doxyROONQQOPPP
doxycyclineNPPPSPPPPP
doxycycline forRPPPOPPPPP
doxycycline orQPPPPPPPPP
drLOOOO]NNQN
drainRPQPPONPPP
drainagePOQPPPPPPP
drainedRNQPPPPPPP
drankPMVPPNPPPP
drank thePNSPPOPPPP
drawerLXOPPOOPPP
drawer $NTPPPPPPPP
drawingPQNPPPRPPP
drawnOQPPPPOPQP
dressNQOPPORIYP
dress codeOPPPPPPIYP
dressingOOOPPOPUPP
dressingsOROPPPPQPP
drgIOPOOPP[PP
drg forOOPPPPPUPP
dribblingPPQPPPPPPP
drillOSRPPPPNPP
drill atPSOPPPPOPP
drinkQNMPOVQPOO
drinkingUONOPNRPPP
drinking ?QPPOPPPPPP
drinksOONPQSQPPP
dripOMPUNOOPSO
driveMSONQSPPNR
drive $ORPPPPPPPP
driverMMO\MOOPPP
driver #2QPPOPPPPPP
drivingQQMPPMOPPU
droolingOOTNPPQPPP
dropQPLPRPSPPO
drop $ROOQOPPPPP
droperidolROPOPPPPPP
droppedORTOOOOPPP
dropped hisPROPPPPPPP
dropped onPOSPPOPPPP
droppingOPRPPPPPPP
dropping $OPRPPPPPPP
dropsNRKUUNOPOP
drops forTPPPMPPPPP
drowningORPPPOOPPP
drowning inNRQPPPPPPP
drowsyPNWNPOOPPP
drugWQONNNROPO
drugsVMOOQQMPQP
drugs inQPPPPPPPPP
drumQPQPPOPPPP
drunkNNRPPQPPOR
dryQKOOOUSPOP
dsNOPRPPOQPP
ds #1QPPPPPPPPP
duNPUPPPPNPP
dueQPQPORNQNO
due toPPPPPPPRPP
duloxetineQPPPPPPPPP
dummyQPPPPPPPPP
durationQPPPOPPROP
duration $QPPPPPPPPP
duringOPQRPNQOOP
during aRPPPPOPOPP
during theQOPPPPPPPP
duskyOPQPPPPPPP
dutyNPNOPNNOUU
duty ofONOPPPPPOU
dvlaNONPPOPSNU
dvtPNPQOTPOOP
dvt $QOPPOTOOPP
dxNNOPPORTOP
dyeOPQPPPPPPP
dyingNRQPPKONST
dying ofPSNPPPPPPP
dyspneaRPPOPPPPPP
dystociaPQPPPPPPPP
eMO]KMNLSOS
e coliQNOPPPPQSP
e learningNTOPPPPPOP
e mOOPPPPPTPP
e motiveTNOPPPPPPP
eachLMOSSQQQPO
each timePPQPPPPPPP
earMCONP`SROO
ear infectionOOOPPSPPPP
earlyXNNNOOSONO
early $QPPPPPPPPP
early inQOPPPPPPPP
earsPOQPPSOPOP
easeRPPOPPPPPP
eatRLNOOXOOPO
eat $PPPPPSOOPP
eatenNQPPPQPPPP
eatingOVLPPPPPPP
eatsPOOPPTPPPP
ecgOPOOQOTOOP
ecg machinePRPPPPOPPP
echoTPPPPNOPPP
eclampsiaPOSROPOOOP
ecmoRNROPPOPQP
ectopicOPPPPPQPPP
eczemaQPNPOTPPNP
eczema $QPPPPPQPPP
ed_QMKOLLPRO
ed $TOPOOPPOPP
ed isPSNPPPPPPP
edemaPPQPPPPPPP
edgeNQNPPPSPPP
eegPQOPPPPPPP
eenQSNPPPOPPP
efUPPPLPPPPP
ef #2QPPPOPPPPP
effectSOPORPOOPP
effect $QPPPPPPPPP
effect onPOPPSPPOPP
effectiveOSPPPPPPPP
effective $QPPPPPPPPP
effective isMSPPPPPPPP
effectivenessRPPOOPPPPP
effectiveness $RPPOOPPPPP
effectsQOOPPRPPPP
effects ofQPPPPPPPPP
efficacyRPPOPPPPPP
effusionNPQPPPRPPP
egfrNOOTTONPPP
egfr #2POOOVOOPPP
egfr ofNPPTNPPPPP
eggLOPOWOQPOP
egg allergyOPPPRPPPPP
eightPSOPPNPPPP
eitherPPPPPPPPQP
elLQWOOOOOOO
elbowRNPPPNOPSP
elderlyPPOTPOOPOP
elderly $QPPPPPPPPP
elderly ?QPPPPPPPPP
electiveTPPPPPPPON
electricPQNPPQPPPP
elephantPPRPPOPPPP
elevationMOPPPPTPPP
elevenOQPPPPPPPP
eliquisQONPPRPPPP
elleOMVPPPOPPP
elseNSROPQROMP
else $PPPOPPRPPP
else ?OPSPPPPPOP
emTRLPPPOPOP
emailPRPPPOOPPP
emergencyOOQNPONSPR
emergency roomQPPPPPPPPP
emollientQPPPPPPPPP
empagliflozinPPPPPPPPQP
emptyMVOPPQOPOP
emsROPPPPOPPP
enQJ^OOONOOO
en elOPSPPPPPPP
en laOQPPPPPPPP
encounterOOPPPPPSPP
endOYQOPOOOKP
end ?OVPPPPPPLP
end ofQQPPPPPPPP
end upQPPPPPPPPP
endoPPPPPPPPQP
endoscopyRNPPPPPPQP
endsNRPPPPPQPP
engineerPTNPPOPPPP
englishORPPPPPPPP
enoughWONMOOOPOR
enough $PQPPPOPPPP
enough ?ROPPPPPPPP
enough forONPPPRPPOR
enough orSPPMPOPPPP
enough toROPPPPPPPP
enoxaparinOPPQQPPPPP
entRPOPPRPPOP
enterPPPPPPPRNP
entrancePOSPPPPOPP
entryMQSPPPOQPP
epaSOPOOPPPPP
epiMORQPOPOOT
epi inOORPPPPPPP
epicQSMPNPOPRP
epiduralQPQPPPOPPP
epilepsyNPPPPPPQPS
epilepticusRNPPPPNSPP
epinephrineRPPPOPPQPP
epipenPPQPPPPPPP
episodeSPOOPPPPPP
epleySLOPPSPPPP
equalPNPSPPOPPP
equinaOOOPPOQPPR
equivalentONPQPPSPPP
erTQQONPNPOP
errorQNOPPOPOUP
errorsQQOPPPPPPP
escalationPSOPPPPPPP
esettUMOPPPOPPP
esketamineQPPPPPPPPP
esrPPPPPPRPPP
estNOTPPPPPPP
estaNPSOPPPPPP
etMM[PPPOOPN
etohOPPQPPOPQP
etoh withdrawalOPPQPPOPQP
evenOSMPPRPPOQ
eveningPQMPQQPPPP
eventsRPPPOPPPPP
events $RPPPOPPPPP
everNRRPOPOPPP
everyWBQQPYNOPP
every #1QPPPOPPPQP
every #2PNPRPPPPPP
every dayPLOPRTPPPP
every eveningQONPPRPPPP
every monthPOPPPQPPPP
every nightPOOPPRPPPP
every otherPPQPPPPPPP
every timePPPPPQPPPP
every twoPSNPPNPPPP
every weekQPPPPPPPPP
every yearQPPPPPPPPP
everybodyPRNPPPPPQP
everyoneNRRPPPPPPP
everyone $PNSPPPPPPP
everythingNWNPPNPPPP
everywherePQPPPPPPPP
evidenceUQOOONOOPP
evidence $SOPOPPPPPP
evidence forPRPPPNPPPP
exQPPPPPOPPP
ex smokerQPPPPPOPPP
exacerbationQPPPPPPPPP
exacerbationsQPPPOPPPPP
exactlyPPPPPRPPPP
examUWLOOMOPOO
exam $OQPQPPPPPP
examsPQPPPPOPPP
exceptPQOPOPPPPP
exchangePQPPPPPPPP
excisionPPPPPPORPP
exerciseRQPPPOOPPP
exercise forQPPPPPPPPP
exercisesROPPPPPPPP
exhaustedMPTPPPOPPP
expectPQPPPPPPPP
expectantQQOPPPPPPP
expiredOTOPPOPPPP
extendedROPOPPPPPP
extended vteSPPMPPPPPP
extensionNNPPPPNPXP
extraQOQPPPPPPP
extractionMQOPPSPPPP
extubatedPQOPPPPPPP
eyeTIMNUWPOPN
eye casualtyOOPPPPPPRP
eye clinicRPPPPPOPPP
eye dropsMRMNVPPPPP
eye sinceQOPPPPPPPP
eyelidPONPPPTPPP
eyesNJWPNQTOPO
ezetimibeQPPPPPPPPP
faMLOKMROPO
f #1RPPOPPPPQP
f #2TOOPPPOPPP
f bmiPPNPPPSPPP
f dmQPPPPPPPPP
f onNPOPPPSPPP
f tQPPPPPPPPP
f withOPPPPPRPPP
faceSLROOORQPO
face andQPPPPPPPPP
face hasPPQPPOPPPP
face isPPQPPPPPPP
facialPPROOPPPPP
facilitiesPSOPPPPPOP
factorQPPPPPOPPP
failedPPSPPOOPPP
failingQPQNOPPPPP
failureOROQPQPPOP
failure $ROPPPPPPPP
faintPPSPPMPPPP
faintedQQNPPQOPPP
fainted inPPQPPPPPPP
faintingNPSOPPPPPP
fairPQPPPPPPPP
fallLNOOOOVRPQ
fall $OPPPPNTPPP
fallenPMPPPPPPTP
fallingNNTPPSNPPP
fallsSRNOORNONP
falls $SNPPPPPPPQ
falls thisPQPPPPOPPP
falsePQNPPPRPPP
false alarmPROPPPPPPP
familiesOPPPPPPPQP
familyNROOROOPOR
family $PNQPPPPROQ
family meetingQPPPPPPPPP
fanPSOPPONPPP
farWOOPMOPPPP
far apartTPPPMPPPPP
farmPMRPPOOPPS
farmerOPOPOOUPPP
fasciaQPOPPPPPPP
fasciitisQRPPPRNOOP
fastTKQUOQNOOO
fast $PQRPPPOPPP
fast canUNOSOMPPPP
fast doOPPRPPPPPP
fasterSOPPPOPPPP
faster $ROPPPOPPPP
fastingQOPPPPPPQP
fatOLPOPXRONO
fatherOPPPPRPPPP
fatigueRPPPPPOPPP
fattyPOPPPSPPPP
faxOSPPPPPPPP
fcOOTPPPPPPP
fc #2OOTPPPPPPP
febrileTOPPPPNPPP
febrile seizureROPPPPOPPP
febuxostatQOPPQPPPPP
fecalQPPPPPPPPP
feedPPPPPPQPPQ
feedingNQOPVOOPPP
feeding tubePRPPPPPPPO
feedsQNPORQPPPP
feelNIUPOWOPPO
feel betterQPPPPOPPPP
feelingPNOPOQSPPP
feelsOOROPNSPPP
feels fineOOOPPPTPPP
feels likePPRPPOPPPP
feetQSOPPOOPPP
feet arePSOPPNPPPP
fellRPSPPNNPPP
fell asleepPROPPPPPPP
fell offPQPPPPPPPP
fellaPPQPPPPPPP
fellowPROPPPPPPP
femaleQPPPPPPPPP
femoralPNSPPPOPPP
femurMPPPTPPPPP
fentanylNPQPQOPQPP
fentanyl patchPPQQOPPPPP
ferritinNOOOPRUPPP
ferritin #1QPPPPRMPPP
fetalOOUOPPOPPP
fetal heartNOSPPPPPPP
feverOOOKRNWPPQ
fever #2TPPLPPPPPP
fever $QPOPOROPPP
fever andOPPPPRPPPP
fewQOPPROPPPP
few daysNPPPRPPPPP
fewerWNOONPOPPP
fibPPPPPQPPPP
fibrillationQPPPPPPPPP
fidaxomicinQPPQOPPPQP
fidaxomicin orQPPOPPPPPP
fieldOMQPPRQOQP
fifteenOPPPPPPPPQ
fifthOMSPPPSPOP
fiftyPPPPPPQPPP
fightNOPPSPPPOR
fightingPORPPPPPPP
fileOROPPPPPPP
filedOQOPPPPPPQ
filledPQPPPPOPPP
fillingROPPPOOPPP
filmOPNPPOSTNP
film ?PPPPPPQPPP
filmsRPPPPPNPOP
filterNOPTOPPPPP
finallyNVNPPPPPOP
findPOPPPOPPSP
find theOOPPPPPPQP
findingQOPPPPPPPP
fineSNHNPSVPOP
fine $PPNPPPSPPP
fine butPPPPPPPPPQ
fine isQPPPPPPPPP
fine noQPPPPPPPPP
fine nowPOOPPRPPPP
fingerQNRPPPOPPP
fingersKPRPPPUPPP
finishOSQPPQOPNP
finishedNSRPPMPPPP
fireLVSPPOOPNO
fire alarmNUNPPPPPPP
fire drillPQPPPPPPPP
firstUOORPMIRTO
first #2PPPPPPPQPP
first $PNUPPPNOQP
first ?RPPPPPOPPP
first aidOROPPPPPPP
first andNOPPPPPPSP
first forSPPPPPPPOP
first linePPPPPPPPQP
first orRPPPPPOPPP
first timeORPPPPPPPP
first trimesterPNPPSPPPOP
first unprovokedQPPPPPPPPP
first visitQOQPPPPPPP
fishSOQOOPPPPP
fish oilSPOOOPPPPP
fissureQPPPPPPPPP
fistPOSPPNPPPP
fistulaPORPPPPPPP
fitWJQOOMNSPQ
fit #2QPPPPPOPPP
fit $POPPPOOPPR
fit inPOPPPPQPPP
fitsPPPSNPOPPP
fittingPMWPPNOPPP
fiveQRORNNPPOO
five daysPPPQPOPPPP
five minutesQPOPPPPPPP
five monthsOPQPPPPPPP
five yearsRPPOPPPPPP
fixedSPLPPROPPO
fixed $OPOPPSPPPP
flagsROPPPPOQPP
flareQPPQOPPPPP
flare $RPPOPPPPPP
flaresPMPPPSPPPP
flashesROPPPPPPPP
flatLQPOPRTPPP
flat andPPPPPQPPPP
flexerilQPPPOPPPPP
flightOOPPPRQPPP
floatersMPPPPQSPPP
floaters inPPPPPQPPPP
floorOQTPPNQPOO
floor $PMTPPPPPPP
floor ofPOPPPORPPP
floppyOOUPPOOPPP
flowSLSPPOOPPP
fluOULMWLOPQQ
flu $PPPOPPPORP
flu clinicOSOPPPPPPP
flu jabOOPPSPPQPP
flu shotQTNOQNPPPP
flu vaccineQPPPPPPPPP
fluconazoleMPPRSPPPPP
fluidOLPNPPXPPP
fluidsSOROOPOPPP
fluids $QPPPPPPPPP
fluoxetineSPPNPPPPPP
flushPPPPSPOPPP
flushedPOQPPPPPPP
flushesQPPPOPPPPP
fluticasoneNOPOSPPPQP
fluticasone salmeterolPOPPPPPPQP
flyQNPPOUOOPO
flyingPQNPPRPPPP
fmtQPPPPPPPPP
foamPMRPPSOPPP
folderOQOPPPPPQP
folder $PQOPPPPPQP
foleyNQPPQPPPPP
folksRQOPNPPPPP
followSPOPPPOPPO
follow upSNPPPPPPPP
fomepizoleOPPROPPPPP
foodPPPQPPOPPQ
footNNSPPNUPOO
foot dropPPPPPPQPPP
foot isPPOPPSPPPP
footballQQPPPQNPPP
footballerQOPPPPPPPP
forV?#r4R'}}M
for #1IOSVOORPOP
for #2MOM\OOQOOO
for #3PPPQPPPPPP
for $POPNSRPPPP
for aUPGaPJHVKP
for acnePPPQOPPPPP
for acuteRPPOPPPPPP
for adultQPPPPPPPPP
for adultsRPPNPPPPPP
for afRPPPPPPOPP
for agitationOPPQPPPPPP
for alcoholTPPNOPPPPP
for anJPQ[OMOPOP
for anaphylaxisQPPPOPPPPP
for babyPPPPQPPPPP
for backRPPPNPPPPP
for bayOQPPPPPPPP
for bedOYOPPPONLP
for bleedingSOOPPPPPPP
for bronchiolitisQPPPPPPPPP
for cOPPRPPPPPP
for childQPPQPPPPPP
for chronicQPPOPPPPPP
for colicQPPPPPPPPP
for copdPPPPPPPQPP
for covidNOPPPSPPQP
for croupQPPPPPPPPP
for cystitisNPPRPPPPPP
for decemberPSPPPPPPNP
for extendedSPPMPPPPPP
for fivePPPQPOPPPP
for fluPOPPPPPPQP
for giPLPPPPPPTP
for herPRMORPQPOP
for highQPPPPPPPPP
for himOPPPPRPPPP
for hipQPPPPPPPPP
for hisQTNOPNPPPP
for howUPPKPPPPPP
for ibsQPPPPPPPPP
for icuLOPPPPPPWP
for insomniaROPPPPPPPP
for itQOOPPPRPPP
for kidsNTOPPPPPPP
for kneeQPPPPPPQPP
for lifePPPPPQPPPP
for longOPPPPPPSPP
for lowQPPPPPOQPP
for lunchPTPOPPPPNP
for malariaPPPPPPPPQP
for meHLRMNeNNNO
for mildQPPPPPPPPP
for minorQPPPPPPPPP
for morePOPPPPPPRP
for mrsaPOPPPPPPQP
for myMROQPRPPOP
for myselfOOPPPRPPPQ
for nauseaPPPQPPPPPP
for oneORPPPOPPPP
for ourSNOPPPPPPP
for painOPPPQPPPPP
for peQPPOPPPPPP
for pedsQMPPOPPOUP
for peopleOQPPPPPPPP
for preeclampsiaQPPOPPPPPP
for pretermNPPRPPPPPP
for recurrentOPPPPPPRPP
for refractoryROPPPPPPPP
for roomPQPPPPPPPP
for rsiPPPQPPPPPP
for sciaticaQPPPPPPPPP
for sepsisPPPPPPPQPP
for severeQPPPPPPPPP
for shinglesNPPRPPPQPP
for somebodyQPPPPPPPPP
for someoneOOORPRPPPP
for somethingQPPPPPPPPP
for soreQPPPPPPPPP
for stablePPPQPPPPPP
for staffPPQPPPPPPP
for strokeNPPSPPPPPP
for suspectedPOPPPPPQPP
for tenPPPRPPPPPP
for tennisQPPPPPPPPP
for thatNPPPPPPPPR
for theKlHLUMMMLM
for threeQOQPPPPPPP
for twoNOQOPRRPPP
for utiQPPOPPPPQP
for vertebroplastyOPPPPPPQPP
for weightQPPPOPPPPP
for yearsTOPPQNOPOP
for youMRPPPPQPPP
forearmPORPPPPPPP
foreheadQPPPPPOPPP
forgivePNSPPPPPPP
forgotOPOPPSOPPP
formKNMOOMM[YO
form $SSPPPOPONN
form forNOOPPPOTRO
formoterolQPPPPPPPPP
formsNUOPPOQOPO
formulaTOPPPPPNPP
formularyOPPPPPPPRP
fortnightQPPPPPPPPP
fortyOOSQOPPPPP
forty minutesPPQPPPPPPP
forwardONRPPQQPPP
fosfomycinQPPRMPPPPP
fosphenytoinOPPSOOPPPP
foundOQPMQRROOO
found aPQNPPRPPPP
found inQQNPPRNPPP
found onQPPPPPPPPP
fourQSNQOOQOPP
four andPPOPPQPPPP
four minutesNTOPPPPPPP
four monthsQPPPPPPPPP
fourthQPOPPPOPPP
fracturQPPPPPPPPP
fractureOOPPOPSOOR
fracture $QSRPPPPOMP
fracture ?NPPPPPQPPR
fracture painQPPPPPPPPP
fracture surgeryQPPPPPPPPP
fracturesPROPPPPPPP
fractures $QPPPPPPPPP
frailPOOSPOPPPP
frail #2OPORPPPPPP
freeSSNOOOQONO
free $OQPPPPQPPP
free atPQPPPPPPPP
free tPPPPPQPPPP
freezingQSNPPOPPOP
frequentTNPPPPPPPP
freshQPPPPPPPPP
fridayMQPPPPOPSP
friday $ONPPPPPPTP
fridgeOTKOOOOPVP
fridge $PRPPPPOPPP
fridge ?PPQPPPPPPP
fridge alarmPQOPPPPPPP
friendOOOPPSQPPP
friendsOPQPPPPPPP
fromNRNRKUTMMR
from #1ORNPPROPPP
from #2NPPTPOOPPP
from aRMOPPRROOP
from anPPPPPPPPPQ
from dayQPPPPPPPPP
from edRRONPPPPPP
from fallingQPPPPPPPPP
from herPOQPPPPPPP
from hisNRQPPOPPPP
from itPQPPPPPPPP
from lastNSPPPPPPPP
from myPNSPPOPPPP
from nowPQOPPPPPPP
from oneROQOPOPPPP
from roomPQPPPPPPPP
from theQMROPTQPNO
frontSOTOPNNPPP
front deskOQQPPPPPPP
front ofSORPPNOPPP
frothOOSPPPPPPP
frozenPSNPPOPPPP
frozen shoulderPROPPPPPPP
ftRPPPPPOPPP
ft #1RPPPPPOPPP
fullQTQQOMPOOP
full dosePPPQPPPPPP
full ofOOUPPOOPOP
full thicknessRPPPPPOPPP
functionTMPQPPPPPP
functionalPPPPPPPQPP
fungalOOPPPRPPPP
fungusQNOOOSQPPP
funnyPROPPPPPPP
furosemideSPPMQPPPPP
furtherMROPPPPRPP
fwdPQPPPPPPPP
fxMPPPTPOQPP
fyPRNPPPPPPP
fy #1PRNPPPPPPP
fyiOUNPPPOPPP
gNMMYQOMTNO
g #1OOOOTPPPPP
gabapentinMPPRSPOPPP
gainSOPPOPPPPP
gainedQPPPPPPPPP
gaitPOOPPPSPPP
gallbladderPPOPPRPPPP
gameOSOPPPPPPP
gapSNNMNPYPOP
gardenOROPPPPPPP
gasLLUPPOUPPP
gaspingPNRPPPPPPP
gastricRPPPPPOPPP
gastric bypassQPPPPPOPPP
gastroQQNRNPPPPP
gastroenteritisPQPPPPOPPP
gateOPPPPRPPPP
gauzeSNPPPPPPPP
gaveMPSONQOOOU
gave meOSOPPPPPPP
gave thePNRPPPPPPP
gave upQPPPPPPPPP
gcsRNVOPPLPPP
gcs #1OPRPPPOPPP
gcs #2SPQPPPMPPP
gelUNNOPROPPP
generalRRMPPPPPPP
general wardQOPPPPPPPP
generatorOQPPPPPPPP
gentMPNRSPRPPP
gentamicinOOPSPPPPOP
gentlePROPPPPPPP
gentlemanOOROPNTPPP
gentleman inPORPPPPPPP
gesternNVNPPPOPPP
getTUODOYJRSM
get aSTOOOOOOPO
get anQOPPONPPRP
get backMTPPPPPPOP
get himPPPPPQPPPP
get hisPVPJPPPPPP
get itOROPPQPPPP
get pregnantPPPPORPPPP
get theRPPPMROPPP
getsTNORQOOPMP
gettingOLTPOROPPP
getting worsePPQPPPPPPP
gfrOPPOTPOPPP
gfr #2PPPMTPOPPP
ghanaNRPPPORPPP
giXJNONOQOTP
gi bleedTQNPNPPPPP
gi bleedingQPPPPPPPPP
girlQSNPPPOPPP
girl #1QPOPPPPPPP
girl ofPPPPQPPPPP
girl withOROPPPPPPP
girlsQPPPPPPPPP
giveTLLVRNMOTO
give himRPOPPPPPPP
give itMROQRPPPPP
give mePOPQPPPPPP
give theQOPPNPPPSP
give themPPOPPQPPPP
give upRPPPOPPPPP
givenLOYRNOOPOO
given toRPPPOPPPPP
givesOQOPPQQPPP
givingSPNOPROPOQ
giving aPPPPPPPPPQ
giving thePQPPPPPPPP
glargineOPPRPPPPPP
glassesOPQPPPPPPP
glaucomaRPPOOPPPPP
gleasonQPPPPPPPPP
gleason #1QPPPPPPPPP
glovesPROPPUMOOP
gloves forROPPPPPOPP
gloves inMUPPPOPPPP
glpPOPPPPPQPP
glp #1POPPPPPQPP
glucagonOPQROPPPPP
gluconateNSNSPPOPPP
glucosamineUOPNMPPPPP
glucoseQMROPOPPSO
glucose #2OORQPPOPPP
gluePPPOPPRPPP
goLRIMTVONVO
go $NKUPPQNOSP
go ?RPPPPPOPOP
go backQNOPPSOPPP
go homePSOPPOOPPP
go inLPOPTOOPRQ
go onPPPPPQPPQP
go toNTPPPMPORP
go upOPOSNSOPPP
goalQPPPPPOPPP
godOOQPPRPPPP
goesKQMRQOTQPP
goingIRTPOTPOOO
going forPQOPPPPPPP
going homeRQNNPQPPPP
going inPLTPPPPPPP
going offPPQPPPPPPP
going onPOPPPPRPPP
going toMQNRPSPPPP
going upOOPPPPRPPP
goneONUONSPPOO
gone downPOSPPOPPPP
gone inPOQPPPPPPP
gone toPPQPPPPPPP
gonnaPQQPPOPPPP
goodWXMMNLMOMT
good $QOOPPRPPPP
good ?PPPPPQPPPP
good asYMPMPNOPPP
good enoughROPPPPPPPP
good forQNPPPRPPPP
good isSNPPPPPPPP
good nightPQPPPPPPPP
good samaritanOMOPPOPPPV
goodbyePLTPPPPPPP
gotFUVNM_KOLN
got aPKQPO[LPOP
got myOSSPPNNPPP
got theQPROPNPPOP
goutPPMROSSOON
gout $QPPPPPPPPP
gout attackSPPPPOPPPP
gout flareNPPSPPPPPP
gpOIQPPVORPQ
gp $OOOPPRPRPP
graceQPPPPPPPPP
gradeWNNOOPPPPP
grade #1WONOOPOPPP
gramOPPSPPOPPP
gramsLNOYOPPPPP
grandNTNPPQOPPP
grand roundsPROPPPOPPP
grapePNSPPPPPPP
grapefruitOOPNUPPPPP
grayPQPPPPPPPP
greatOVLOMPSPPP
great jobPQOPPPPPPP
greenPUMPPPPPPP
greyNKXPPOPPPP
grey $OOSPPPOPPP
grey andPPQPPPPPPP
groinRLSPPPPPPP
groin herniaQPPPPPPPPP
grommetsQPPPPPPPPP
groundQLSPPPPPPP
groupPSPPPPPOOP
growingPONPPOTPPP
grownQPPPPPPPPP
grown upsQPPPPPPPPP
gtnNPRRQPOPOP
guidedSNPPPPPPPP
guidelineOPPPPPPPSP
guideline forOPPPPPPPQP
guidelinesSPPPPPOOPP
guillainPPQPPPPPPP
gumOOPPPNUPPP
gumsOPQPPPPPPP
gunshotOPPPPPPPPR
gurglingPOQPPPPPPP
gutROPPPPPPPP
guyJQSNUOROOQ
guy inOPPPPPPPPP
gymMPLPPOYMRO
hYNIVPOMNQO
h #1QPPPPPPPPP
h $SQMROPOPPP
h ?NPPMSPPPTP
h agoRNRPPPNPPP
h inPMOVPPOPPP
h vsQPPPPPPPPP
haPQROPPOPOP
hadKVAOLhOOMO
had aORJOPYNPPO
had anORNPPPQQPP
had herPSPPOOPPPP
had itPOPPPQPPPP
had oneNOPPPRPPPQ
had thePQOPPPQPPP
had toPQPPPPPPPP
haematemesisQOPPPPPPPP
haemoglobinQOPPPPPPPP
haemolysedPROPPPPPPP
haemorrhageNQRPPPPPPP
hahaOTOPPPPPPP
hairLNNPPVTPPP
hairdresserOPQPPPPPPP
haldolOPOPPPSPPP
halfHUOWNRPONO
half $MPPPPTPPOP
half aPPPPPQPPPP
half anOQQPPPPPPP
half ofPQPPPPPPPP
half theQOQPPPPPPP
halfwayPRNPPPPPPP
hallPPSPPOOPOP
hallwayPQPPPPPPPP
haloperidolQOPQQPPPOP
haloperidol forQPPOPPPPPP
haltVLPPPPPPPP
halvePPPPQPPPPP
handOKWPPPPPOQ
hand andPORPPOPPPP
hand isPOQPPPPPPP
handfulOOROPQPPPP
handingPROPPPPPPP
handleROPPPPPPPP
handle tearROPPPPPPPP
handoutMUOPPPPPPP
handoverPUMPPOPPPP
handsOFPPPUYPOP
hands $PMOPPPUPPP
hands andPPPPPQPPPP
hands arePMOPPTPPPP
hangQMPPPNMPUR
hangingQOQPPPPPPP
happenQPPPPPOPPP
happensSOPOSONOPQ
happens $OPPORPPPPP
happens toPPPPPPPPPQ
happyNZNPPNOPNP
happy birthdayPSOPPPPPOP
hardMOTPPOQPPP
hard asOPRPPPPPPP
hardlyMPUPPOOPPP
harm_KMOOONPOO
harm $ZKNOPPOOPP
harm ?RPPPPPOPPP
harm inQPOPPPPPPP
harmfulQPPPPPPPPP
harmsQPPPPPPPPP
hartROPPPPPPPP
hasH\SIJbSLKK
has aORONPTUOKO
has alreadyPPQPPPPPPP
has anybodyPQOPPPPPPP
has anyoneTKROPPPPPP
has beenNVNPPMRPPP
has betterPQPPPPPPPP
has collapsedPRNPPPPPPP
has droppedPPQPPOPPPP
has goneONTPPOPPPP
has hadPPOPPRPPPP
has itTMOPPOOPSP
has justPNSPPPPPPP
has noPQMPPUOPPP
has runOROPPPPPPP
has stoppedOORPPPPPPP
has theO[POOLOOMP
has toRNOPNPPPSP
hasn'tOOSQPNPPPP
hatORQPPPPPPP
hateOPPPPRPPPP
haveIWLOOSMOSS
have aPTOPNRNORM
have anPPPPPPPPQP
have beenPVLPPPPPPP
have myOQPPPNQPPP
have theQPWPPMOOLQ
have toPLPSPKOPPY
have weOLPPPPPPVP
havingQNQPPMRPSO
having aPOTPPNPPPP
hayPSPPPOPOPP
hbONKTQNVOOP
hb #1QPPPPPPPPP
hb #2KQNUOPSPPP
hb #2.UONPPOOPPP
hcaMPPPPRPPPR
hcgONPPRPSPOP
hdKOQ\KPPPPP
hduPQPPPPOPQP
heMN[IMMVPLT
he asksOPQPPPPPPP
he canORPPPPPPPP
he can'tPPQPPPPPPP
he doesn'tPPPPPPQPPP
he getPVPJQPPPPP
he goQOOPPRPPPP
he gotNPQPOPRPPP
he hasRPRPNOOPPP
he haveNNQPQORPPR
he isOKYPPOOPOP
he justOOQPPORPPP
he needRPOPPOPPPP
he saysOROPROPPPP
he stopPOQPPPPPPP
he takesPPOPPQPPPP
he tookPORPPPPPPP
he wasPQPPPPPPPP
he'sNNYPPMQOOO
he's #1PPNPPSPPPP
he's #2QPOPPPPPPP
he's bleedingQMSPPOPPPP
he's breathingPPQPPPPPPP
he's coldPPQPPPPPPP
he's goingPORPPPPPPP
he's gonePOQPPPPPPP
he's gotPORPPPPPPP
he's hadSQOPPNPPPP
he's inPQOPPPPPPP
headZFUOOMRQNP
head $SQMPPPPPPP
head andPOPPPPQRPP
head ctRPPPPPOPPP
head impulseQPPPPPPPPP
head injuryQPPPPPOPPP
head ruleQPPPPPPPPP
head toQPPPPPPPPP
head upPOQPPPPPPP
headachePTPPPMPPPP
headache #1QPOPPPOPPP
headachesPPNPPPSPPP
healQPPPPPPPPP
healthONPPPOOPPV
healthyTPNPPPPPPP
healthy #2ROOPPPPPPP
hearOVOOPOPPPO
heardPROPPPPPPP
hearingQSMPPPPPPP
hearing aidsPSMPPPPPPP
heartQNUOPRNONO
heart #2NOSPPPPPPP
heart $ROOPPPPPPP
heart ?QPPPOPPPPP
heart attackPUOPPNOPPP
heart diseaseQPPQPPPPPP
heart failureQPOPPRPPOP
heart isPPOPPQPPPP
heart rateMPSPPOPPPP
heart scoreSNPPPOPPPP
heartburnQOPPPQPPPP
heatOPSPPPOPPP
heat strokeMPTPPPPPPP
heatedQPPPPPPPPP
heatingPROPPPPPPP
heavyNOPRPQPPPP
heeftPPQPPPPPPP
heelSNOPPQOPPP
heel painQPPPPPPPPP
heel raisesQOPPPPPPPP
heightPQPPPPPPPP
helicopterNORPPQPPPP
helloNSQPPPOPPP
helpPRSOOMVNNO
help $LQXOPLPPPP
help ?QPPPPPPPPP
help himOOOPPTPPPP
help inPQOPPPPPPP
help itQPOPPPPPPP
help orPQOPPOPPPP
help peopleQPPPPPPPPP
helpsPOOPPWLPPP
hemoglobinRPOPPPOPPP
hemorragiaNTOPPPPPPP
hemorrhageQOPPPPPPPP
heparinJNRRQNSPRP
heparin bolusMPPVNPOPPP
hepatitisPPPPPQPPPP
herOUMLPUONLT
her $MQOPOOTPPP
her ?QPPPPPPPPP
her atPOQPPPPPPP
her backPOQPPPPPPP
her faceQPQPPPPPPP
her headOOQPPPPPPQ
her heartNPPPPRPPPP
her homeOPPPPRPPPP
her legsPPPPPQPPPP
her motherPQOPPPPPPP
her neckPOQPPPPPPP
her onQPPPPPPPPP
her ownPOQPPPPPPP
her sisterPORPPOQPPP
her toPSNPPPPPPP
her upOOPPPRPPPP
hereGSTNNQTKUP
here $LLROOVNNXL
here ?QTOPPPPPLQ
here forPWNPPPOPMP
here orQOPPPPRPOP
here'sPPOPPPSPNP
herniaSRNPPONPPO
hernia inQPPPPPPPPP
hernia repairQPPPPPPPPP
heroinQOQPOPPPPP
herselfPOQPPQPPPP
hesNKYPPOPPPP
hetOJXPPPOPPP
heyORPPPPPPPP
hfQORROPOPOP
hf $QPPPPPPPPP
hfncQPPPPPPPPP
hfpefPOPPPPPRPP
hfpef $POPPPPPRPP
hfrefQPOORPPPPP
hgbPPPPPPQPPP
hgb #2.QPPPPPPPPP
hiOMOPOVNPTO
hiccupsOOPPPQSOPP
hidePRNPPPPPPP
hieVNNOPPOPPP
highRPQPROMOQO
high doseRPPMSPPPPP
high flowSPOPPPOPPP
high riskQPPPPPPPPP
higherSPPNPPPPPP
hijPLVPPPPPPP
himHHWPRTPOLY
him $FMPRSQSOOU
him ?OPOPPRQPPP
him inPPOPPQPPPP
him onQPPPPPPPPP
him toOPPPPQPPPP
himselfQPQOPPOPPP
hintsROPPPPPPPP
hints examQOPPPPPPPP
hipXPLLOQROOQ
hip fractureRSOOPOOOOQ
hip replacementRPPOPPPPPP
hisM`PFNKTMLW
his backRPPOPOPPPP
his brotherPQPPPPPPPP
his chestPNSPPPPPPP
his headRPQPPOOPPP
his leftPOQPPPPPPP
his legsPOOPPPSPPP
his lipsPPQPPPPPPP
his neckOORPPPPPPP
his ownPPQPPPPPPP
his wifePQOPPOPPPP
historyOPPPQPPQPP
hitONTPSONPPP
hit hisPPQPPOPPPP
hivOOMOPPUPPR
hivesMORPRPPPPP
hoPLOOPUPPRP
hoarseOPRPPOQPPP
holdNTNOULNORR
hold inPPOPPPPPPQ
hold itPPPPQPPPPP
hold offRPOPPOPPPP
holdingQNSPPPPPPP
holeOQQPPPPPPP
holidayPQPOPPPPQP
holiday $OPPPPPPPQP
homeVPSLLRMQPP
home $RLTPPOPPPP
home ?SPPPOPOPPP
home afterOROPPPPPPP
home andMPPPPTPPPP
home birthNOSPPPPPPP
home fromSNRNPPPPPP
home onOPPPPRPPQP
home orQOQPPPPPPP
home residentOPQPPPPPPP
home residentsQPPPPPPPPP
home vsQOPPPPPPPP
home withOPRPPOPPPP
homesRPPPPPPPOP
homes $QPPPPPPPPP
honestlyPMSPPPPPPP
honeyPUNPOPPPOP
honey forQPPPPPPPPP
horaPPQPPPPPPP
hormoneROOPPPPPPP
horseQPPPPPOPPP
hospQOQPPPPPPP
hospiceQPPPPPPPPP
hospitalSNNOONNOWP
hospital $QNPPPOPPRP
hospital ?PPPPPPPPQP
hospital arrestROPPPPPPPP
hospital'sORPPPPNPPQ
hospitalisedMPPPPPTPPP
hostelPORPPPPPPP
hotNKSPNNZPPP
hotelPQPPPPPPPP
hourNTSSOMNONO
hour $NQRPPPPPOP
hour agoPORPPPPPOP
hour andPQOPPPPPPP
hourlyOPOTPPPPNP
hoursPOMTPMOOVO
hours $QOOSOPRPNP
hours agoPOOSPPPPPP
hours andPSNPPOPPPP
hours orQOPPPPPPPP
housePMQPONMOYO
house $TOQPPPPPMP
howb4;}<IK[ZM
how accurateQPPPPPPPPP
how badXMPPKPPPPP
how bigRPPPNPPPPP
how commonROPPPPPPPP
how doMMHQNNWVXL
how effectiveMSPPPPPPPP
how farTPPPMPPPPP
how fastUNNUOLPPPP
how goodSNPPPPPPPP
how likelyQPPPPPPPPP
how longNJMTPTONRT
how lowQPPPPPPPPP
how manyLJPYOPNRUM
how muchSMNaLMNONO
how oftenKOQYOOOOPO
how soonSOOOPPPPPP
how sureRPPPPOOPPP
how toOPNSNSOQOP
how wasNTPPPPPPOP
hpvTOOOOQOPPP
hpv vaccineQQPPPPPPPP
hrQKZONONOQP
hr #2LOXMOPRPPP
hr #3QOTPPPMPPP
hr $NPPRPPPPPP
hrsLOSSPQOOPP
hrtTPPOMQPPPP
hsQPPPPPPPPP
htnQNPPPPNUOO
huddleOSOPPPPPPP
hugePOQPPPRPPP
humanQOOPPPPPPS
hundredPPPPPPQPPP
hungOQRPPPOPPP
hung upPOQPPPPPPP
hurtWMNPTMOPPO
hurt lessTOPPPNPPPP
hurtsPPRPPPPPPP
husbandNPRPPQPPPP
husband isPPQPPPPPPP
hvNOOPPRPPRP
hxOPOPPRQPPP
hyaluronicQPPPPPPPPP
hydrocortisoneNQPSPPPPPP
hygienePQPPPPPPPP
hyoscinePPPOSPPPPP
hyperbaricQOPPPPPPPP
hypertensionQROPPPOPPP
hypertensivePPPPPPQPPP
hypertonicROPOPPPPPP
hypertonic salineROPOPPPPPP
hypoPPPQPPOPPP
hypoglycaemiaQPPPPPPPPP
hypoglycaemia $QPPPPPPPPP
hypoglycemiaQPPPPPPPPP
hypotensionROOPPPPPPP
hypotensiveNPSPPPOPPP
hypothermiaRRNPPOOPPP
hypothyroidismPPPPPPPQOP
hysterectomyPOQPPPPPPP
i<<UMOeIURb
i amNG]OORPPOO
i askPTPPPOPPNP
i bePLOPQOQNOY
i bringTPNOPPPPPP
i callONQPPOPOTQ
i canPOUPPOOPPO
i can'tOSNPPQOPPP
i cannotPPQPPOPPPP
i cantNORPPRPPPP
i codeOPPPPPPSOP
i cutPPQROOPPPP
i didPSPPPNPPPP
i doRMUNRPNOPO
i don'tOMUPQNPPPP
i dontPMTPPPPPPP
i feelPNTPPOPPPP
i findOOPPPPPPSP
i getNSMOOVNORO
i givePNPUPPOPOO
i goNNPQPQPPSP
i goingOPPPPRPPPP
i gotOQNPPRPPPP
i hadPNOPPSPPPP
i haveJLWPOTMSNQ
i justQROPPPOPPP
i keepQMOPPQPOOT
i knowPOSPPOPPPP
i leavePQPPPPPPPP
i meanQPOPPPPPPP
i needNOLPOVOQQO
i onlyQQQPPNPPPP
i prescribePOPPPOPPQR
i pushPPORPPPPPP
i putOPQPPOOUMP
i quitNPOPPSOPPP
i readOSPPPPNPPQ
i repeatOOPTPOPPPP
i ringLNRPRMPPVP
i runOOPSQPOPPP
i sawNWOPPNPOPP
i sayPNOPPSQPPP
i seeOMSPPVSPMK
i sendPORPPPPPPP
i shouldPPOPQPPPPP
i startPOPQPQPPPP
i startedOOOPPTPPPP
i stillPOOPPRPPPP
i stopQNMOOUPPPQ
i takePNOONVOPPP
i tellLOMPPNWPPR
i thinkONQPPRSPOO
i toldPROPPQPPPP
i tookPKZPPLPPPP
i trustQROPPPPPOP
i tryPPOPPQPPPP
i useSPPOQOPPOP
i wantQPSMPQPPPP
i wasOOUPPPOOPP
i willPSOPPNPPPP
i workPPQPPQPPPP
i wouldQPPPPPPPPP
i'dSMSPPNPPPP
i'd likeSONPPPPPPP
i'llOVOPPNPPPP
i'll bePSOPPOPPPP
i'mBUSNLjMNLK
i'm #2KMOOO^NPPO
i'm aNLOPPYPPOP
i'm inPMUPPOPPPP
i'm notRMQPPPPPPP
i'm offPQPPPOPPPP
i'm onPROPPOPPPP
i'm outPRPPPNPPPP
i'm scaredPPQPPQPPPP
i'm theOKRPPTPPPP
i'veKSTOPTOOOO
i've aOPPPRQPPPP
i've beenNQQPPQPPPP
i've gotPPRPOOPPPP
i've hadOOOPPUPPPP
i've putPRPPPOPPPP
iaQPPPPPOPPP
ibsTOOOOPPPPP
ibs $QPPPPPPPPP
ibuprofenQOOOSQOPPP
ibuprofen forTPPLPPPPPP
icdHNPOOOOaNO
icd #2LOPPPPOXPP
icd forMOPOPPPVPP
iceKVVPPPNPLP
ichOQTPPPNPPP
icosapentOSPPOPPPPP
icsSPPPMPPPPP
icuLPMNMOLN^S
icu $QPPPPPPPPP
icu ?GMPOOPNO]T
icu deliriumQPPPPPPPPP
idNPPPPPPPRQ
ideaOPPPQPPPPP
ideationOQPPPPPPPP
ifQ?DVSJKXNi
if aSLPPPLPPPU
if heMOLPPNTSOT
if iPLTPPMPPPT
if itOOOPPUOPPP
if it'sQPPPPPPPPP
if noOOPUOOPPPP
if sheQPOPPPOPPQ
if someonePPPPPOPPQP
if theSLOPPOPPOT
if theyQQPPPOPPPP
if weQNNPPOOVLT
if youRROPPQNOPP
ignorePTOPPOPPPP
iiROOPOPQPPP
iiiOPOPPPQROP
ikQNSPPPOPOP
ilOSTOPPOPPN
illQPPPPPPPPP
illnessOPPPPPPRPP
imSNS_IRLLNN
im #2OOOSOQPPPP
im forNPPRPPPPPP
imagingQPPPPPPPPP
immediatelyPORPPPPPPP
immunoglobulinQPPQOPPPPP
immunotherapyQPPOPPPPPP
impairmentOPPQPPPPPP
implantOOOPTPPPPP
improveROPPPPPPPP
impulseQPPPPPPPPP
inXORX]BP?PP
in #1HhHSQKKQOO
in #2MRPQPOSOPO
in #4NOORPSOQPP
in $JNPROVRQPO
in ?PROPPPPPPP
in aGJOTZKVPMU
in acuteQPPPPPPPPP
in adolescentsQPPPPPPPPP
in afQPPPOPPPPP
in anMOPSQPPPPP
in andMSPPPPPPPP
in arrestOPPRPPPPOP
in asthmaOPPPRPPPPP
in bayOWMPPPOPPP
in bedPMTOOSOPPP
in betweenQPPPPPPPPP
in bloodQPPPPPPPPP
in bothONSPPPPPPP
in byPPQPPPOPPP
in careQPPPPPPPPP
in childMPOQPPTPPP
in childrenSPPNPPPPPP
in chronicNRPPPPPPPP
in ckdQPOSMOQPPP
in clinicROOPPPPPPQ
in copdRPPPOPPPPP
in covidQPPOPPPPPP
in dialysisMPPSQPPPPP
in edUPPNPPNPPP
in egfrOPPULPPPPP
in elderlyQPPQPPPPOP
in everyROPPPOPPPP
in firstLNPPVPPQOP
in fivePPQPPPPPPP
in forNUPPPNPPOP
in frontSORPPNOPPP
in healthyQPPPPPPPPP
in heartROPPPPPPPP
in herMOPPPPTPPP
in herePSNPPPPPOP
in hfrefQPPPOPPPPP
in hisNQQPPQPPPP
in hospitalSOPPPPPPPP
in houseSNQPPONPSP
in icuRPOPPQOPPP
in intensiveQPPPPPPPPP
in itQNSPPNPPPP
in junePOOPPRPPPP
in kidsTPPPOPOPOP
in labourOPPPPPPPRP
in lastOQPQPPPPOP
in lateQQPPPOOPPP
in lawOQOPMTPPPP
in lowTOOPPPNPPP
in marchPQNPPRPPPP
in mayNRNPQRQPOP
in menSPPPOPPPPP
in myROVPPLNPPO
in nursingRPPPPPPPPP
in obesityQPPPPPPPPP
in olderQPPPPPPPPP
in onMPPPTPPPPP
in oneRINQQOXPPP
in ourNJROOTOOVQ
in overSOPPPPOPOP
in palliativeSOPPPOPPPP
in peopleROPOPPPPPP
in pregnancyROPTOONPQP
in primaryROPPPPPPPP
in resusOQOPPPPPQP
in roomSSJOPOPPSP
in sepsisQPPPPPPPPP
in severeQPPPPPPPPP
in smallQPPPPPPPPP
in someoneQOOPRPPPPP
in statusQPPPPPPPPP
in stillOOTOOPPPPP
in stockOROPPPPPPP
in teensROPPOPPPPP
in tenOPQPPPPPPP
in thatRRPPPNOPPP
in theTWVMIJTJRO
in theatreOQNPPSOPOP
in therePORPPPPPPP
in thisLMNROOPPZO
in traumaQOOQPPPPPP
in triageNTQPPOPPPO
in twoOPPRPPPPPP
in typeROPPPPPQPP
in upperQOPPPPPPPP
in vNLOPPPWPPP
in withNPPPQQPQPP
in womenQPPPPPPPPP
in yourOOPPPPPPRP
inboxOTOPPNPPPP
incidenceRPPPPPPPPP
incidence $QPPPPPPPPP
incidentOTOPPPNPPP
incidentalPPPPPPRPPO
includingOROPPPPPPP
incomeQOPPPPPPPP
indapamideQPPPOPPPPP
inducedOPPPPQPPPP
inductionSPPOPQOOOP
induction atPRNPPQOPPP
infantRNQROPOPPP
infant $QPPQOPPPPP
infantsQPPPPPPPPP
infarctSPPOOPPPPP
infartoRTNONPPPPP
infectedPOPPPPQPPP
infectionONQOPRQOPP
infection $QPPPPPPPPP
infection inQPPPPPPPPP
infectionsPPOPPRPPPP
informOQOPPOOPQR
informedPPRPPPPPPO
infusionORNWOONOOO
infusion afterOPPRPPPPPP
inguinalRPPPPPOPPP
inguinal herniaQPPPPPOPPP
inhaledQNRPPPPPPP
inhalerPMOPPVPPOO
inhibitorNPPOTPPPPP
inhibitorsQPPPOPPPPP
initialNPPSOPPQPP
injectRPPPPPOPPP
inject theQPPPPPPPPP
injectedOPQPPPPPPP
injectingQPPPPPPPPP
injectionNPQPORNROQ
injection $SPQPPOPOOP
injection ?NPPPPTOPPP
injectionsQPPPPPPPPP
injuredPROPPPPPPP
injuriesPOPPPPPPRP
injuryRNQOPPOOOS
injury $PPPPPPPOPS
inpatientPOQPPPPQPP
inptPOPPPPPSPP
inrOLNZKNVPPP
inr #1QPPOPPPPPP
inr #2.NMMUNOVPPP
insideNNSPOPSPPP
insistsROPPPOPPPP
insomniaSQOPPOOPPP
insomnia $ROPPPPPPPP
insteadOTTMNQNQNP
instead ofQRUMNPOPOP
insulinPPSNRNOPRO
insulin $OPOOTPPPOP
insulin forRPPPOPPPPP
insuranceMRNPPPOTOP
intensiveRPOPPPPRNP
intensive careQPPPPPPPPP
interactNNOPVPOPPP
interact withNPPPSPPPPP
interactionQPPPPPPPPP
internOUNPPPOPOP
interpretONOPPPVPPP
interpreterNOOPPONSUP
intervalMOOWOPPPPP
interval $MOOVOPPPPP
interventionQPPPPPPPPP
interviewPQPPPPOPPP
intoQQQPONNPQO
into aPPPQPPPPPP
into thePPQPPPPPPP
intralipidPPPQPPPPPP
intranasalPPPQPPPPPP
introductionROPPOPPPPP
intubateOOQPPPPPPP
intubatedPOQPPPPPPP
intubationPPQPPPPQPP
invasiveQPPPPPPPPP
irPOQPPPPPQP
ironPTOONPOQPP
iron infusionPRNPPPPPPP
irregularPOQPPPPPPP
irrigationROOPPPPPPP
is?_OEFaUKST
is #1OQPPPSOOPP
is #2LLPQO[MPPP
is #2.ONQQQRNPPP
is #3PNQPPQNTNP
is $NPOPPQSPPP
is aWMRNOLNQNS
is aboutNLUPORPPPO
is alreadyQOQPPPPPPP
is anOQPPPPOQNS
is anyonePQPPPPPPPP
is askingOOQPPPPQPP
is atOVNPPOOPPP
is backTPOOPOOPPP
is beingOSPPPPPPPP
is betterPPPPPQPPPP
is bleedingPPRPPOPPPP
is breathingPRNPPPPPPP
is brokenPQPPPPPPPP
is cleanPPOPPPPPPP
is closedROPPPPPPOP
is closingPORPPOPPPP
is comingONTPPOPPPP
is deadORPPPPPPPP
is doingQQPPPPOPPP
is donePRNPPPPPPP
is downOOSPPPPPPP
is duePSOPPPPPOP
is emptyPRPPPOPPPP
is fineQPPPPPPPPP
is forOOQPPPPRPP
is freeOPOPPPRPPP
is fullNSOPPNTOPP
is goingPRPPPPPPPP
is hereP[OPPPOPHP
is hisOPOPPPPOOT
is holdingRPOPPPPPPP
is howPQPQPPPPPP
is inLZQOPMPPNP
is itAAGTQ\iKRQ
is killingOTPPPNOPPP
is kinderQPPPPPPPPP
is leastQPPPPPPPPP
is minePROPPOPPPP
is missingOROPPPPPPP
is myOQNPPRPPPQ
is neededPOOPPPPRPP
is noPNTPPNPPPP
is normalRPPPPPOPPP
is notQJWPPOOPOP
is nowPULPPPPPPP
is offOTNPPPPPPP
is onOZQOOPOOJO
is oneUNPPOPPPPP
is onlyQPPPPPPPPP
is ourOPPPPPPPSP
is outNSQPPQOOOP
is overPSNPPPPPPP
is readyPROPPPPPPP
is redOOOPPTPPPP
is safeSPPPPPNPPP
is saferQPPPPPPPPP
is shakingPPRPPNPPPP
is thatNCKOTYWPOR
is theIJMTQNSOYR
is thereTIJOPNOTYO
is thisLLMOPTYOOO
is upQVNPPPPPLP
is vomitingPPQPPPPPPP
is withPSOPPPPPPP
ischemicOPPQPPPPPP
ishPOQPPPPPPP
islandOQPPPPPPPP
isn'tORQPPOPPPP
isntPORPPPPPPP
isolatedQPPPPPQPPO
isoniazidNPQPPRPPPP
istPSPOPOOPPP
it[HEUPLYLMT
it #1PPPPPPPQPP
it $PcHQPIPNLR
it ?QNNQQTOPPP
it aPOOPPPRPPP
it aloneQPPPPPPPPP
it andNPQRPNRPPP
it backPPQPPOPPPP
it beTMORPNQPPP
it betterQOPPPPPPPP
it changeQPPPPPPPPP
it comePPOPPPPPPP
it costQPPPPPPPPP
it doQPPPPPOPPP
it doesPOTPPNOPPP
it forSQNPPOPPOP
it goesMRPPPPPPPQ
it hasOSPPPPPPOP
it haveOPPPPPPPQP
it helpPPOPPQPPPP
it hereQNQPPPPPPP
it hurtRPPPPOPPPP
it inPQOPPQPPPQ
it isTMSPPMPPOP
it justPQQPPNPPRP
it lastROPPPPPPPP
it makePOPPPQPPPP
it matterQOPPRPPPPP
it nowPMOPPPPPTP
it offRMSPOPPPPP
it okPNOPOWOOOP
it onPPPPPPPNRQ
it onlyRQOPPOPPPP
it orOOOPSQPPPP
it outSPOPPQOPPP
it reallyRPPPPPPPPP
it safePOPOTQOPPP
it saysPQOQPOPPPP
it slowQPOPOPPPPP
it stillPOPPPPPPRO
it thatPPPPPQOPPP
it theMPOPOPVPPP
it toPPQPPOPPPP
it tooSOPPPPOPPP
it upQQOPPPOPPP
it wasOTNPPTMPOP
it withMPOPPSPPPR
it workQPPPOQPPPP
it worthQPPPPPPPPP
it'sPTOOPROOOO
it's onPORPPPPPPP
it's onlyORPPPPPPPP
it's theNMPPPUPPPP
itchSPPOQPNPPP
itchingQPOPQPPPPP
itchyLONPPQWPPP
itemOOPPPPOWNP
itsOVNQPOOPPO
its ownQPPPPPPPPP
itselfRPOPOPPPPP
iuHOO^OOOPPP
iudOMNPPVOPSP
ivJKReJNNOQO
iv $MNO[LOOPPP
iv accessQORPPPPPOP
iv fluidsQPPPOPPPPP
iv inPPPQPPPPPP
iv toOOPXKPPPPP
iveONTPPOPPPP
ivermectinSSOOOONOPP
ivermectin forPQPPPPPPPP
jORPPPPPPPP
jaOSOPPPPPPP
jabSNPOSNPQPP
jab $MPPPVOPPPP
jabsOOOQROPPPQ
jamPTNPPPPPPP
januaryPPPPPQPPPP
jawPLXPPNOPPP
jaw lockedOOSPPPPPPP
jeLRVOPPPNPP
jerkingPMTPPPPPPP
jetztOOSPPPPPPP
jobPQOPPQPPPP
john'sOPPPSPPPPP
john's wortOPPPSPPPPP
jointLOOPPOVQPP
jokePQPPPPPPPP
jokesPRPPPPPPOP
jokingPQOPPPPPPP
joking $PQOPPPPPPP
journalPRPPPPPPPP
journal clubPRPPPPPPPP
juiceVQNNQNPPPO
jumpPMUPPOPPPO
junePPOPPRPPPP
justOQSNOQSNON
just aOPMPPSQPOP
just asSOOPOPPPPP
just beenPQOPPPPPPP
just droppedPNSPPPPPPP
just foundPPOPRPPPPP
just goneOQPPPPPPPP
just gotQPOPPPPPPP
just hadPOQPPPQPPP
just mePQPPPPPPPP
just moreQPPPPPPPPP
just nowPPSPPOOPPP
just soPRNPPPPPPP
just startedPPPOROPPPP
just stopOPPPPRPPPP
just thePSMPPPPPOP
just toldOQPPPPPPPP
just wantedPROPPPPPPP
just watchQPPPPPOPPP
just wentPLUPPPPPPP
kJRUVMMTONO
k #2.PQUNOOOPPP
kangarooQPPPPPPPPP
keepYOLQNNNOKV
keep aPNPPPPPPPS
keep herQOPPPPPPPP
keep himOPPPPNPOOU
keep itOROPPPPPPP
keep olderQPPPPPPPPP
keep thePTPPPPPPMP
keep themRPPPPOPPPP
keepingQPQPOPPPPP
keepsPQMPOSOPRO
keeps gettingOPPPPRPPPP
kenyaPMOPPPTPPQ
keptPMQPPOOPUP
ketamineKROQTOPPQP
ketamine inMPPPTPPPPP
ketoacidosisRPPOPPPPPP
ketonesOLQPPPSPSP
ketorolacQOPNRPPPPP
kettleLTQPPPPPPP
keyMYNPPPPOMP
keyboardPRNPPPPPPP
keyholeROPPPPPPPP
keysPSOPOOPPPP
kg5DM}KOJLTM
kg $HMN_TONOOO
kg ?NPPSPPPPPP
kg andNOPVOPPPPP
kg childOPPQPPPPPP
kg forLPPWOPPPPP
kg howOPPQPPPPPP
kg kidOPPSOPPPPP
kg minOPPROPPPPP
kidPQSSNLPOOO
kid $OQPROPPPPP
kid inORPPPPPPPP
kid withSOOPPPPPPP
kid'sQQOPPMRPPP
kidneyRLOKVPSPPP
kidney transplantPPPOQPPPPP
kidneysPOOSOQPPPP
kidsVRPOLRNPNP
kids $SPPPOPPPOP
kids withQPPPPPOPPP
killPQPPPPPPPP
killingOSOPPPOPPP
killing meOSPPPPOPPP
kiloMOPVPOPPPP
kilosOPPTPOOPPP
kindQOROOROPPP
kind ofPPPPPROPPP
kinderQPPPPPPPPP
kinder toQPPPPPPPPP
kindlyOOSPPPPPPP
kitNPQPPPPPQP
kitchenLTOPPOOPTP
kitsOSOPPPPPPP
kneeUONNOPRQOO
knee $SNPOPPPQPP
knee ?QPPPPPPPPP
knee arthritisQPPPPPPPPP
knee injectionPSOPPOPQPP
knee isNOPPPUOPPP
knee oaPRPPPOPPPP
knee replacementQQPPPPPPPP
kneesOLRPRPQPPP
knees andQPPPPOPPPP
knifePNTPPOPPPP
knockQPPPPPPPPP
knowLOQRRROORO
know $PROPPPPPPP
know howNQPRPPPPPP
know ifQPNPPRPPPO
know whyPNRPPPPPPP
knownNOPPVPOPOP
knowsPROPPOPPPP
lOMVOOPQOOP
l #1NONPPOVPPP
l dOPPPPRPPPP
l kgQPPPPPOPPP
laRL_NOONMOM
labLUKOOOKM_O
lab $OOPPPPPQRP
labaQPPPOPPPPP
labelPROPPOOPPR
labetalolLPPRSPOPPP
labourNMUQPPOPQP
labour wardLNVPPPPPRP
labsQQPOPPOPPP
lacerationPPPPPPORPP
lactamQPPPPPPPPP
lactateQQUONOPOPO
lactate #1OPRPNPSPPP
ladOKRPPQTPOP
ladderOOPQPPORPP
ladyMNPPSMTPRO
lady $OPPORPPPPP
lady inPQRPOPOPPP
lady ofPPPQPPPPPP
lady onPNSPPPPPPP
lady whoPOOPQPPPSP
lady withRSMPOOOPPP
lamaNUPPNPPPPP
lamotrigineQPPOROPPPP
lampPSPPPOOPPP
landedOROPPPPPPP
lapQNRPPOPQPP
lap cholePPPPPPPQPP
laptopOUPPPNPPOP
largeSMPPPPPPPP
largerOPPPPPQPPP
lasOPSPPPPPPP
laserRMRPPPPPPP
lasixOPOTPPPPPP
lastOUPNOPNQRO
last autumnQOPPPPPPPP
last daysPPPQPPPPPP
last monthPOQPPPPPPP
last nightUNRORLOPPP
last oneOQPPPQPPPP
last timeROPPPOPPPP
last weekGTPPPSSPPP
last yearQMOPPTOPPP
lastingQPPPPPPPPP
lateWTKOOONOOQ
late $PQPPPPPPPP
late forQQPOPOPPPP
late toQQOPPPOPPP
laterSQPNPPNPPP
later $QPRNPPOPPP
later ?QPPPPPOPPP
later onPRNPPPPPPP
lateralOOOPPPSPPP
lavagePNPPPPOSPP
lawHNLOLSKOMj
law $MNNOPONON]
lawsSOOPPPPPPP
layQPPPPPPPPP
lbOOORPRPPPP
lbpQPPPPPPPPP
ldlQPPPPPPPPP
ldrPPQPPPPPPP
ldr #1PPQPPPPPPP
leML[OPOOOOO
leadOQPPPPOPQP
leafletQPPPPPPPPP
leafletsOTNPPPPPOP
leakingOPNPPPSPPP
leaningONSPPOQPPP
leapSNPPPPPPPP
learningNTOPPPPPOP
leastRPOPPPOPPP
leaveSQNNPNKRWN
leave ?OSPPPPNPPP
leave himPPOPPQPPPP
leave itSOPPPQOPPP
leavesOSPPPOPPPP
lecanemabPPPPPPPPQP
lecturePUNPPOOPPP
ledTNPPPPPPOO
leftNVPOONRONQ
left $NUOPPOPPPP
left aONRPPPPPPP
left armPOTPPNPPPP
left eyePPPPPQPPPP
left inPSNPPNPPPR
left mainROPPPPOPPP
left thePORPPPPPPP
legOGWPNSTPOP
leg $PLSPPQPPPP
leg painPPOPPQPPPP
leg swellingPPPPPPQPPP
leg ulcerNNQPPPSPPP
legalOOOPNOOPOW
legallyMOOPPPPPOX
legally $OPPPPPPPPR
legsPKQOOUROPO
legs achePPPPPQPPPP
leqembiRPPPPPPPPP
lesPORPPPPPPP
lesionPPOPPPQRPP
lesionsNPPPPPSPPP
lessZMQPPOMOOP
less $QPQPPOPPPP
less oftenQPPPPPPPPP
less thanQOPPPPPPPP
letNROPPPPPSP
let mePPQPPPPPPP
letterNQOPPNPPQS
lettersPRPPPPPPOP
lettingPQOPPPPPPP
levelSLUNOMOWNO
level #1UMRKPOPUOO
level $QPPQOPPPPP
levelsLOPOWPPPPP
levetiracetamPPQQOPPPPP
levofloxacinQPPPOPPPPP
levothyroxineOQORQOOPPP
liableONPPPOPPPT
liaisonPQOPPPPPPP
liberalQPPPPPPPPP
libraryNSOPPPPPPP
lidocaineQRPQOPPPNP
lieOPQPPPPPPP
lie backPPQPPPPPPP
lifeSTLTNOOOOO
life $QOPPPQPPPP
lifestylePPPPPQPPPP
liftMPRPPQOPRO
lift herPPQPPPPPPP
liftingRMOPPSOPPP
lifting aOPPPPQPPPP
ligatureQOPPPPPPPP
lightPQPPPPQPOP
lightsSPOPPPOPPP
likeMSUOORPONO
like #1POPPPRPPPP
like aNWPPPNNPPP
like anPPRPPNPPPP
like herPOQPPPPPPP
like thisPOOPPPRPPP
like toTONPPPPPPP
likelyRNOPPPSPOP
likely $PPPPPPQPPP
likely isQPPPPPPPPP
likely toROPPPPPPPP
limbSOPPOPPPPP
limitOPPRPPPPPP
limpNOSPPPQPPP
lineQJRONMWRQO
line $PNMPPOSTNP
line inPOQPPPPPPP
linenOROPPQOPPP
linesOPPPPPQPPP
linezolidNPPPSPPPPP
linkPWMPPOOOOP
lipidPOQPOPOPRP
lipsOMXPPMPPPP
lips arePOTPPMPPPP
liquidOOPPOPPPRP
lisinoprilPQOPSPOPOP
lisinopril andNPOPSPPPPP
listKSKMNPQO]O
list $OOOOQPRPPP
list isPUNPPOPPOP
literatureQOPPPPPPPP
lithiumNQOOTOQPPP
litreRNOSNPPPPP
litresPNSPPPPPPP
littleNPNPPUPPPP
little oneNPPPPRPPPP
liveOTOOTMOPPP
live longerQPPPPPPPPP
liverOMQOPTRPOP
livesXMQPPONPNP
lives $TOPPPPOPNP
lives ?RNPPPPPPPP
livingPQPPPPPPPP
loLNXPPPPPPP
loadNPOZNPMPPP
loadedQNSPPOPPPP
loadingNPOVOPOOPP
loading doseQPPPPPPPPP
loadsPQQPPOPPPP
loads ofPPQPPPPPPP
localLNRLQOOPYP
local anaestheticOPRPPPPPPP
local guidelineOPPPPPPPQP
lockedPKWPPOOPPP
lockerPPRPPPPPOP
locumPOOPPOPPPT
logOZKPPPPOOP
lolKYMPOSOQNO
lol $MVOPPPPPOP
longQMJSPSMSPR
long $OOPSPPPPPP
long ?OPPPQPPPPP
long actingQPPPPPPPPP
long covidOPPPPPPRPP
long doONPPPPPPTP
long doesQPPPPPPPPP
long shouldRPPPPOPPPP
long standingQQPPPPPPPO
long termSOOOOPOQPP
long toPPPQPPPPPP
longerQPOPPQPPPP
longer $PPOPPQPPPP
looPQPPPPPPPP
lookNMRPPOVPOP
look atOPPPPPRPPP
lookedQQNPPPPPPP
lookingNQOPPOSPPP
looking atMRNPPOTPPP
looksORRPNOQPPP
looks likeOTOPPPOPPP
loopQSOPPNPPPP
loosePQONPSPPPP
lorazepamQPRQOPPPOP
losROQPPPPPPP
loseOMPOPYOONO
losingQMSPPOQPPP
losing weightQPOPPOQPPP
lossTNOOOOUOOP
loss $ROPPPPPPPP
lostLWPOPSNPOO
lost aOROPPPPPPP
lost oneOSNPPPPPPP
lotNUQOOOPPPP
lotionQPPPPPOPPP
lotsNORPPPPPPP
loudPQPPPPPPPP
loungeORPPPPPPPP
lovePQPPQPPPPP
lovelyOUOPPNPPPP
low`MJJNQQPQO
low backQPPPPPOPPP
low doseXPPIPPOQPP
low moodQPPPPPPPPP
low riskVOOPPPMPPP
lowerVNNOQPPPOO
lower ?SPPPPPNPPP
lower backOOPPPQQPPP
lower thePPPQQOPPPP
loweringRPPPPPPPPP
lpRPPPPPOPPP
lrQPPOQPPPPP
luckPTNPPOPPPP
lumbagoQPPPOPPPPP
lumbarSOPPPPOQOP
lumbar punctureRPPPPPPPOP
lumpNMKPPTXPPP
lump inOOLPPTSPPP
lunchNYOOPQOOMO
lunch $OTNOPSOONP
lunch isPQPPPPPPPP
lungUKQPPPNQPP
lung cancerQPPPPPPPPP
lung screeningOPPPPPPRPP
lungsQNROPPPPPP
lupusOPPPPPQPPP
lyingPOPPPPQPPP
lymeQPPPPPPPPP
lysisTOOPPPPOPP
m^OJNJLRVMO
m #1OPPOPPPSOP
m #2QPPPPPOPPP
m $MSOPPPRQPP
m afQPPPPPPPPP
m goutMPPPPPTPPP
m nstemiPQOPPPPPPP
m tQPPPPPPPPP
maPPRPPPPPOP
maceRPPPPPPPPP
machineLYPPPNNOPP
machine isOTOPPPOPPP
macrolideQPPPPPPPPP
madamPPRPPPPOPP
madeOUOPPMONNU
magLKRXSOOOOP
magnesiumNRSORPNPPO
mailPQPPPPPPPP
mainSPPPPPOPPP
maintenanceOQOUNPOPPP
majorQOPPPPPPQP
major depressionQOPPPPPPPP
makeNRMOSOSOOP
make herMOOPTRPPPP
make itQPPPPPPPPP
make youROPPPPPPPP
makesROOPPPPPOQ
makingOMQPPRRPPP
malROROOPPPPP
malariaQOPOPQPPQP
malePNPOTQPPPO
malignantQPPPPPPPPP
mamPRPPPOPPPP
mammogramPROPPPPPNP
mammographySPOPPPPPPP
manKSNSNLWOOS
man #2PPOPPPQPPP
man $OPPPPPQPPP
man inOTOPPPOPPO
man ofPPPPPPQPPP
man onOMPNSORPOS
man withQROSKOQPPP
managedQPPPPPPPPP
managerRLPPPPPPSP
mandatoryOPNPPOOPPV
mannequinOROPPPPPPP
mannitolNOPUOPPPPP
manualQQPOPPPPPP
manyLJPXOPMRUM
many daysOPPPOPPOTP
many hoursQPPLRPPPRP
many mgLPPUPPPPPP
many minutesMOOQPPPUOO
many mlKOPYPPPPOP
many weeksRPPOPPPPPP
many yearsQPPPPPPPPP
maoiNOPMWPPPPP
mapQPPPPPPPPP
map #2PPQPPPPPPP
marathonMRPPPPPPPP
marchORNPPRPPPP
markPPOPPPQPPP
maskQNPPPPRPPP
massPOPPPPPPQP
massiveONRRPPPPQP
massive pePPORPPPPPP
massive transfusionRONPPPPPQP
matchMTOPPOSPNP
matronPROPPPPPPP
matterQOPPRPPPOP
maxJHOnFONOPO
max $POQPPPPPPP
max dailySPPNPPPPPP
mayJNIPTUOSPU
may iPOPROROOPQ
maybeOPQPPQQPPP
mbPQPPPPPPPP
mcgKOPZNPOOPP
mcg kgOPPROPPPPP
mciQPPPPPPPPP
mcrobertsONTPPPPPPP
mcvNOOOOPVOPP
meAVPMJiILMW
me $IQVOOPNOOW
me ?MPPPPTPPPP
me aPVNPPNOOPP
me aboutQROPPOPPPP
me andPNRPPPPPPP
me atOPONQRPPPP
me iPNSPPPPPPP
me ifPOTPPNPPPO
me inPOOPPPPPPR
me notOPPPPQPPPP
me onNNPPPTPPPQ
me orNPPPPQPROP
me outQRNPPOPPPP
me theOPOSPPPPPP
me toNLNPOYOOSO
me whatQPPPPPPPPP
me withPQOQPPPPPP
meanQNQPPOPSOP
meaningONOPPPTPPP
meansOSPPPPNNRP
meantOPQPPPPPQP
meant toPPOPPQPPQP
measlesMOPPPQUPPP
mechanicalQPPPOPPPPP
mechanical mitralQPPPPPPPPP
medNMPPPOPQVP
medicKNQPOTPPOS
medicalQPNPPPPPPR
medicallyPQPPPPPPPP
medicareNOPPPPPVOP
medicare payNOPPPPPTOP
medicationQOPPPOPOUN
medicineQNPORQPPPP
medicine $QNPPPRPPOP
medicsQPQPPPPPPP
medsQNPOPOPTPO
meds $QONOQONVOO
meetingPWMPPOOPOP
mehrPNSPPPPPPP
melatoninOOOQOUOPOP
memoryTOOPPOPPPP
memory lossQPPPPPPPPP
menTMROOOOPPP
men $RPPPOPPPPP
meningitisOQQTOONPOP
meningitis $PPPQPOPPPP
meniscalQPPPPPPPPP
meniscusQPPPPPOPPP
menopausePPPPPROPPP
mentionedORPPPORPPP
meropenemNPPRRPPPPP
meshQPPPPPOPPP
messNVOPPONPPP
messagePQPPPPPPPP
metTKTOOOOPPP
metaQOPPPPPPPP
meta analysisQOPPPPPPPP
metalQPPPPPPPPP
meterPPQPPPPPPP
metforminPOOOQQTOOO
metformin andQPOPNPSPPP
metformin forQPPPOPPPPP
metformin orOOPPPPSPOP
methadonePOPPQPPPQP
methenamineSPPONPPPPP
methotrexateOQPPQPPPPP
methotrexate $QPPPOPPPQP
metoclopramidePPPPQPPPPP
metoprololOQQSMPPPPP
metronidazoleQPPORPPPPP
mg<JN}MKKPNN
mg #1RPPOPPPPPP
mg $KOPWMPPSPP
mg aQPPPPPPPPP
mg andKPPXOOPPPP
mg inOPOSPPPPPP
mg kgMOOQVOOPPP
mg ofPOPQPPPPPP
mg perMPPUPPPPPP
mg xPPNRPPPPPP
mhPPOPPPPPRP
miVNQNNQOPOP
mi $VNPOOPPPOP
mi withRPPPOPPPPP
microNQOPPOOOUP
midPRNPPOQPPP
midazOPQPPPPPPP
midazolamPPPSOPPPPP
middlePPMPPPSPPP
midlineQPPPPPPPPP
midnightPROPPPPPPP
midwifeROOPPPPPPQ
mifepristoneOPPSOPPPPP
mightPNPPPPPPSP
migraineNRMNMRTPSP
migraine $QOPNOPOPSP
mildUOPOOPOPPP
mildlyQPPPOPPPPP
milkQPOOQSPNOP
millionPOPQPQPOPP
minAWkPKJJPPN
min $KQVROOOPPO
min agoPOSPOOPPPP
mindWONPPNOPPP
mind $QROPPOPPPP
mineKPPNOZOPOP
miniQQNPPPPPPP
minorOMOOPPOOTT
minor strokeRPPPPPPOPP
minsMPVPPOOOQO
mins agoPORPPPPPPP
mintQPPPPPPPPP
minuteNQSQPOOPPP
minute $PPQPPPPPPP
minutesLRRQOMNVOO
minutes $MSOPPOPRPP
minutes agoPOSPPOPPPP
minutes andPOQPPPPPPP
mioOQPPPPPPPP
mirtazapineROOOPPPPPP
miscarriageQPPPPPPPPP
miscarriage $QPPPPPPPPP
misoOPPSOPPPPP
misoprostolRPPOPPPPPP
missTHXOPMQPOQ
miss rateSPPOPPOPPP
missedMLPVOQOPMT
missed $RPPOPPPPOP
missesPSPPPPNPPP
missingLUJNPOSSSO
missing $PQMPPOTPPO
missionOQPPPPPPQP
mistakeOPQOQOPPPQ
mitPSOPPPOPPP
mitralQPPPPPPPPP
mitral valveQPPPPPPPPP
mixNQPOSPPPPO
mixedNPPPPPRPPP
mlAGQyFOKNQO
ml $KOPXOPPPPP
ml forOOOXNPOOPP
ml kgNMOUOPPPSP
ml ofMOPUPPPPOP
mlsNPPTPPPPPP
mmRLRPONTPPP
mm onOPPPPPRPPP
mmolPPPQPPPPPP
mmrMOPEaPPPPP
mmseQPPPPPPPPP
mmse #2QPPPPPPPPP
moTOOPOOOPQP
mo $PPPPPPPPQP
mo ?QPPPPPOPPP
mobileRNQPPPPPPP
modQOPPPPQPPP
moderateRPPOPPPPPP
modifierNNPPOPOXPP
modifier #2OPPPPPOTPP
modifier forOPPPPPPRPP
modulePQOPPPPPPP
molnupiravirSOPPOPPPPP
momNPOOSPPPPP
mom hasPQNPPQPPPP
mondayROOPPQOPPP
monday $PPPPPQPPPP
moneyOQPPPQPPPP
monitorPRUPPOOPMO
monitoringXNOMOPPPPP
monthPRPUNOONOP
month $QRNPPOOPPP
month ?QPPOPPPPPP
month andSOQPPNPPPP
month oldROSOOORNOP
monthlyPQOPPPPPPP
monthsRMLNOZPOOO
months $PONMPSTPPP
months agoQPPPPPPPPP
months ofQPPQPOPPPP
months orPPPPPQPPPP
moodRPOOPPPPPP
moreQ[QOOMLOMO
more ?RPPPPPOPPP
more likelyQPPPPPPPPP
more peoplePOQPPPPPPP
more thanOOPPPQPPRP
more timePQPPPPPPPP
morningNRONQTQOOO
morning $NPPPPPSPPP
morphinePPSSNNOPPP
morphine forRPPOPPPPPP
morphine inQPPNQPPPPP
mortalityUPOOPOOOPP
mortality $RPPPPPPOPP
mostTOPPPOPPOO
motherNMPOSVPPOO
mother inPPPPMTPPPO
mother saysSPPPPNPPPP
motiveTNOPPPPPPP
motorbikeOPQPPPPPPP
mottledNNVPPPPPPP
mottled toPORPPPPPPP
mouthLOVQPMRPPP
mouth $OPQQPOPPPP
mouth andOPPQPPQPPP
mouthwashPPPORPPPPP
moveROPPPPPPPP
move toOQPPPPPPPP
movedNUOPPOOPQO
moved toOQOPPQPPRP
movementRNQPPPPPPP
movementsOPPPPPQPPP
movesONNPPRTPPP
movingNRTPPMPPPP
mrRVOPONOPMO
mriQPQMTQMPPP
mrsOTOOPPPPOP
mrsaPOPPPPPPRP
msLOOPOUTNPP
muchMPNaLPMNNN
much $SQQONPPPPP
much doesPPPORPPPPP
mugPRPPPOPPOP
multiplePOPPPPSPPP
mumKKVRTQOOPP
mum isOPPPPRPPPP
mum'sQNNPPRPPPQ
mumblingPOPPPPSPPP
mumsPPOPPPPPPP
muscleVNPPPOMPPP
muscle achesRPOPPPPPPP
musclesPPPPPOPQPP
mustONNNUPONQT
must beQTOMUPOOON
must iKMNNQRRPPW
my8T^FH}?HAH
my #1OQRPPNPPPP
my armPMRPPSOPPP
my babyOPSPPNPPPP
my backQQOPPQPPPP
my bloodPPMPPUOPPO
my chestPPRPPOPPPP
my colleaguePPQPPOPPPP
my dadOOPPPSPPPP
my daughterONRPPRPPPP
my deskPRPPPPPPPP
my fatherOPPPPRPPPP
my fistPOSPPNPPPP
my handPLVPPOPPPP
my headPQOPPPPPPP
my heartNQNPPSPPPP
my husbandOOPPPQPPPP
my kneeQNOPPSPPPP
my lastOROPPPPPPP
my migrainePQPPPQPPPP
my mindOQPPPOPPPP
my momPPQPPPPPPP
my motherPPPPPRPPPP
my mumPNRPPQPPPP
my namePPRPPOPPPP
my ownONOPOUPPOR
my patientVMSPOJSPPO
my phonePSOPPNPPPP
my registrarPROPPPPPPP
my sisterPORPPOPPPP
my sonOPQPPQPPPP
my toddlerQNQPPPPPPP
my watchPROPPPPPPP
my wifePOVPPLPPPP
my wristNNPPPUPPPP
myastheniaPPRPPPPPPO
myasthenicLPPPTPPPPP
myocardialQPPPPPPPPP
myselfNKSOPUPPPQ
nTTNOPOLOOR
naVHTPLOWOOO
na #3OOOSNPTOPP
nacQNSOPPPPPP
nachTNQPPOOPPP
nailONMPPRTPPP
naloxoneRPOPOPPPQP
naloxone kitsPQPPPPPPPP
naltrexonePOPPQPPPPP
nameKTOPOLUOTO
namedPQPPPPPPQP
naoOKXPPPPPPP
naproxenUPPPMPPPPP
narcanOPPROPPPPP
nasalONQOTPPPPP
naturalQPPPPPOPPP
nauseaRPPPOPOPPP
nausea inPPPQPPPPPP
ndOOSOQPOPPP
neNOTPPPPPPP
nearNRQPPPNPPQ
nearestPORPPPPPPP
nearlyMVNPPPPPPP
nebMNPUNPSPPP
nebsOPORNPSQPP
nebulisedROOQPPPPPP
nebuliserPSNPPPPPPP
neckOKYOOMRQNO
neck $OQPPPPPPPP
neck isQPQPPOPPPP
neck painRPPPPPOPPP
needPPTNOWJJSO
need aQOQNPSOPOP
need anRPQPPOPPPP
need handsPORPPPPPPP
need helpNQQPPOPPPP
need moreOPQPPPPPPP
need theNNQRPQOPPP
need toOQOQPQPQOP
need twoOROPPPPPPP
neededUJNUNOOQNS
needed $TNOOPPPPPP
needed ?OOOUOPPPPP
needed forNPPPPPPPPT
needed toTNPOPPPPOP
needingQPPPPPPPPP
needleRMTPPROOMP
needle itPORPPPPPPP
needlesRPPPPOPPPP
needlestickNOPPPOPSQP
needsN\JPRNOQMP
needs aSQOPNPOPPP
needs toPRNPPPPPPP
negLKQOPQ\OOO
negativeQONPPTPPPO
neighbourPPPPPQPPPP
nelQPPPPPPPPP
neonatalQOPOPPPQPP
neonateOOOTQPOPOP
nephropathyQPPPPPPPPP
nerveSMOOPPTPOP
nerve blockQPPPPPPPPP
nervousMPPPRPPRPP
neuritisQPPPPPPPPP
neuroRRNPPPOPPP
neuropathyRPPPNPPPPP
neverQROOOROPPP
never hadQOQPPPPPPP
never smokedQOPPPPPPPP
newJkDLNQRPOL
new chairsPQPPPPPPPP
new oneNQPPPQPOTN
newbornPMPURLRPOO
newborn $QPPOQPPPPP
newerQOPPPPPPPP
newlyRPPPPPPPPP
newly foundQPPPPPPPPP
newsPQOPPPPPQP
news #1PQOPPPPPQP
nextPSRROPKNOR
next $QOSPPQMPPP
next ?OPSPPPOPPP
next doorPNRPPPPPPP
next monthPQPPPPPPPP
next stepOPPROPPPPP
next toPROPPPPPPP
next weekPTPPPOPPPP
nexusQPPPPPPPPP
niPORPPPPPPP
nicePUOPPOPPNP
nichtOMXPPPOPPP
nicht mehrPNSPPPPPPP
nicotineOPPPRPPPPP
nicuOQMPPPPQSP
nietLOZPOPOOPP
nifedipineRPPRNPOPPP
nifedipine forRPPOOPPPPP
nifedipine orRPPPNPPPPP
nightNRGNPYQOUN
night $OJQPPROPVP
night ?RRPPPOPPNP
night andTOOOPOPPPP
night forQPPPPPPPPP
night isONPPQUNPPP
night nurseOQPPPPPPPP
night shiftPQNPPPRPPP
night teamPQPPPPPPPP
night withQPPPPOPPPP
nightlyRPPPPPPPPP
nightsNPRPPQPPPP
nilPULPPPOPPP
nimodipineRPPOOPPPPP
nineJQOROQTPPP
nine daysOPPPPPRPPP
ninoPPQPPPPPPP
nitroNNOOZNNPOP
nitrofurantoinQPPQOPPPPP
nivROPPOPPPPP
nntRPPPPPPPPP
nnt $QPPPPPPPPP
noDEkLZZJJES
no $INMNZUNOPR
no ?KPPOWPPPPP
no betterOPPPPRPPPP
no bleedingNPPSPPPPPP
no changeOPQPPPPPPP
no chestPQPPPPPPPP
no ctQPPPPPPPPP
no diabetesOPPPPQPPPP
no dmQPPPPPOPPP
no feverSOMPOQQPPP
no heartQPPPPPPPPP
no ivOMUSOOPPOP
no moreNUMPPPPPOP
no onePPQPPPPPPP
no otherQOOPRPPPPP
no painONLPPTSPPP
no pulsePPRPPPPPPP
no radialOPTPPPNPPP
no showsOTOPPOOPPP
no swellingPNLPPVQPPP
no sxQPPPPPPPPP
no symptomsRPPPPPOPPP
nobodyNSTPPLQPQO
noceboQPPPPPPPPP
nochOPSPPPOPPP
nodePPPPPPQPPP
noduleQOPPPQOPPP
nofPQPPPPPPPP
noisePQQPPOOPPP
noisyRPPPOPPPPP
nonOMXOPPNPOP
noneNSPPPPPPPP
noonNUOOPOPPOP
noon $OSPPPPPPOP
noradNNQPTPPPPP
noradrenalineQPPPOPPPPP
normalTMKNKYWNMN
normal $OMOPPZMPOP
normal ?KPOPPRUPPP
normal ctOPPPPPRPPP
noseOOSORQNPPP
nose sprayNPPPRPPPPP
notLJhKQMSOJN
not $KOQM[OPPPP
not ?UPPPMPOPPP
not aONSPPRPPPP
not answeringOORPPPPPPP
not breathingOROPPPPPPP
not comingPNRPPPPPPP
not cryingPPSPPOOPPP
not inQNQPPQOPPP
not movingPKWPPOPPPP
not onNOMPPPVPPP
not pickingOPQPPPPPPP
not respondingROPPOPPPPP
not sleepingNOOPPUPPPP
not thePTNPPPPPPP
not toRPPPPPOPPP
not touchingPPQPPPPPPP
not workingPPRPPOPPPP
notePPPQPPOTNO
notesNPMPPOOPPY
nothingQTPOOQNOPO
nothing $POQPPPPPPP
nothing ?QPPPPPPPPP
nothing elsePQOPPPPPPP
nothing toOQPPPQPPPP
nowEPoMSHCNTQ
now #2PSOPOPOPPP
now $LPZNPILOVS
now ?QRQOPOOQNP
now andRQOPPOPPPP
now atPQOPPPPPPP
now hePPQPPOPPPP
now he'sPPQPPPPPPP
now inPROPPPOPPP
now onPROPPPPPPP
now orOQTPPPMPPP
now pleasePLVPPOPPPP
now shePORPPPPPPP
now she'sPOOPPRPPPP
now wePQPPPPPPPP
npvRPPPPPNPPP
npv forRPPPPPNPPP
nrsRPPPPPOPPP
nrs #1RPPPPPOPPP
nsQPPPPPOPPP
nsaidROPLTPPPPP
nsaidsLPPSRPPPPP
nstemiQQOPPPPPPP
nuOJXPPPOPPP
numbOOTPPPNPPP
numberNNORONNTUN
number $OOQPPPPPRP
number forLMPOPPPVSP
number neededXLOOPPPPOP
number ofNROTPPPOOP
numbersVOOPPPMPOP
numbers $SNPPPPPPOP
nurQNRPPPPPPP
nur nochPNRPPPPPPP
nurseKMRNRTNNQT
nurse $NMQOSTPOPP
nurseryQPPPPPPPPP
nursesQROPOOOPSO
nurses $PQPPPPPPPP
nursingQOOOTQOPOP
nursing homeOPPPORPPPP
nursing homesQPPPPPPPPP
nutROPPOPPPPP
nystagmusNPPPPPSPPP
oQSTNOOLOPR
o #1TRNPPPNPPP
o'clockOTNPPOPPPP
oaQRPPPOOPPP
oa $PRPPPPPPPP
obQPPPPPPPPP
obeseQPPOPPPPPP
obesityPOPPPPPRPP
obesity $QPPPPPPPPP
obligedOQPPPPPPPQ
obsOQPPPOSPOP
observationPOQPPPPQQP
observeQOPPPPPPPP
occlusionQPPPPPPPPP
odPPTNOPPPPP
oddPNRPPPQPPP
oddsQPPPPPPPPP
oedemaQPPPPPPPPP
oestrogenQPPPPPPPPP
of[RO`B;SKQY
of #1ROQSONPPNP
of #2NQOVPNOOOO
of #2.NPRPPPPPPP
of #3OPPPPPRPPP
of aVMQPPMNPOR
of amoxicillinQRPMPPPPPP
of anPOQPOPPPPR
of backQPPPPPPPPP
of bedPRNPPPPPPP
of bloodOOVPPLPPPP
of breathPOQPPPPPPP
of candourONOPPPPPOU
of carePQPPPPPPPP
of deathNQPPPPPPPR
of handsPRNPPPPPPP
of herOSQPPNOPPP
of hisPPPPPPQPPP
of hospitalRPPPPOPPPP
of hoursOLOPPPPQUP
of itQPPPPPPPPP
of lifeSNOOPPQPPP
of longPQPPPPPPPO
of mePNRPPSNPPP
of mouthOOPPPOSPPP
of myQPQPPOPPPP
of nitrofurantoinMPPTOPPPPP
of ondansetronQPPOPPPPPP
of ourPNQPPPQPQP
of predQPPPPPPPPP
of prednisolonePQOPPPPPPP
of prednisoneOPPQPPPPPP
of stockPQOPPPPPPP
of theSVOPONQONM
of themPNSPPOOQOP
of thisPQOPPPOPQP
of thoseOPPPQPPPPP
of treatmentROPPPPPPPP
of usPROPPPPPOP
of vitaminOPPRPPPPPP
of youMROPPSOPPP
offaRMOILHMQU
off $NNPOPUPPQP
off ?SPPPOPPPPP
off aROQOPPPPPP
off andPOQPPPPPPP
off atOQPPPPPPPP
off forPPPPPPPPPR
off herQPPPPPOPPP
off inOSOPPOPPPP
off itRPPOPPPPPP
off myPQOPPQPPPP
off pressorsQQPOOPPPPP
off sickPQPPPPPPPP
off theVLNQPNOPTP
off toOSPPPNPPPP
offerRPPPPPOPPP
offeredPPPPPQPPPP
officePSOPPOPQOP
officerPPQPPPPPPP
oftenNNQXOOOOPO
often $IPRWPPPPPP
often ?QPPPPPPPPP
often doQPPOPPPPPP
often isQPPPPPPPPP
ohPORPPMPPSP
ohpcQPPOPPPPPP
oilVMOMUONPPP
oil $UNOOOPPPPP
oil forQPPPPPPPPP
oil inRPPPPPOPPP
okNZMHdPJMKM
ok $NUNPQOPPPP
ok ?ROOMUPNPOP
ok forQMPOQUPOOP
ok orRPPPOPPPPP
ok soQNRPPPPPPP
ok toPQOORQPPOP
ok withPPPPQPPPPP
okayLROOVPOPPP
olanzapineQOPQQPPPPP
oldYLVTQEQLMP
old #2PPPQPPPPPP
old $JOQURQNPPP
old ?QPPQPOOPPP
old boyQPPPPPPPPP
old cameQPPPPPPPPP
old girlRONPPPQPPP
old inQOPPPPPPPP
old manRPPPPPOPPP
old onRPPPOOPPPP
old onePRPPPPPPOP
old onesPQPPPPPPPP
old whoRPPOPPPPPP
old withTOQPNOQNPP
old womanQPPPPPOPPP
old'sNPPRPPPPOR
olderUNPQOOOPOP
older adultsQPPPPPPPPP
older patientsQPPPPPPPPP
older peopleQPPPPPPPPP
omQULPPPOPPP
omegaQQPOPPPPPP
omega #1QQPOPPPPPP
omeprazoleRPPOQPPPPP
omeprazole forQPPOPQPPPP
onIVQ=UQFJhV
on #1SZJPPOLPPP
on #2LSPTPQLOQP
on $OSPPPOPOPP
on ?SPPPPPNPPP
on aSHTOOPNPQT
on andOPQRPPPPPP
on apixabanOPRPPPPPPP
on aspirinPOPPPRPPPP
on bothQPPPQPPPPP
on callOWKPPPOPQP
on ctPPRPPPOPPP
on dayOPPPPQPPPP
on dialysisONPQPTPPPP
on forPMPPPPPPSP
on fridayPLQPPPPPTP
on herOOOPPORPPR
on highOPPNSPPPPP
on himPNRPPPPPPP
on hisPLTPPQPPPP
on holdNPSPPPOPPP
on inRPPPNPPPPP
on itQYOPPKNOOP
on itsQPPPPPPPPP
on lisinoprilPPPPQPOPPP
on meOSPPPMPPPQ
on metforminQPOPNPTPPP
on methadonePPPOQPPPPP
on mondayPQPPPPPPPP
on mriQPPPPPOPPP
on myNQNORXOOMO
on nightsONQPPRPPPP
on onePNQPPPPRPP
on ourONPPPORPSP
on oxygenQPPPPPPPPP
on phonePPQPPPPPPP
on rivaroxabanOPPNSQPPPP
on saturdayOROPPPPPPP
on sertralinePPPPPQPPPP
on siteQMPPPOOPUP
on standingOPOPPPRPPP
on sundayORPPPPPPOP
on theYM_LNHJQMQ
on theirOOQPPPOPQP
on thisNQPPPPQPQP
on thursdayPQPPPPPPPP
on topRRMOQPPPPP
on wardPSNPPPPPQP
on warfarinXRNOJOPPPP
on whetherQPPPPPPPPP
on withUNOPOPPPPP
onceUOQOOOOPPQ
once $OQPPPPPPPP
once dailyQPPPPPPPPP
ondansetronMOORSOPPQP
oneKTOOQOSOUL
one $PROPPOONTO
one ?NPORPRPPPP
one andPOQPPPPPPP
one atOPPPPQPPPP
one cortisoneQPPOPPPPPP
one doseUOPGUPPPPP
one eyePPQPPPOPPP
one inPPQPPPPPPP
one isRKPOPPPPTP
one morePROPPPPPPP
one ofONSPPPPPPP
one orOPPPPPPOTN
one pupilNOSPPPPPPP
one sideOOOPPPTPPP
one weekROPPPPPPPP
one withOQQPPPPPPP
one yearQOPOPQPPPP
onesORNPPSOPPP
ones $PPOPPSOPPP
ongoingPOQPPPOPPP
onlineQPPPPOPPPQ
onlyMPPONPRQQR
only $ONQPPRPPPP
only mePQPPPPPPPP
only noPPOPPPRPPP
only thePOOPPSOPPP
only vsROPPPPPPPP
onsetQOQPPPNSOP
opOQTOPNOPOO
openNOOOONOSVN
open $OPPPPOPTPO
open ?PRPPPPPPOP
openedPOQPPPPPPP
opensPQPPPOPPPP
operateQNRPPPOPPP
operatingQOPPPPPPQP
operationMQOPPWOPNO
opioidSROONNPPPP
opioidsOOPPSPPOPP
opsPMOPPPPRSP
opticianPPPPPQPPPP
or=<0WVHof`N
or #1QRNSPQLPPP
or #2PQOUOOKSOP
or #3RPOSPPNOPP
or aPMOPPOPVOP
or afterKQTPRPPPPP
or amMPOPPQTPNQ
or biopsyQPPPPPPPPP
or canPPPPPPOPPQ
or ctQPPPPPOPPP
or didNWOPPONPNP
or doOQPPQOPPQP
or doesOPPPPOPPRQ
or earlyMOPPPPUPPO
or everyPPPPPPPPQP
or getQPPPPPPPPP
or goPPPNSPPPPP
or highKPPTPPPPRP
or holdQPPPPPPPPP
or isRPOQRMPPNP
or ivNPPRPPPPPP
or justQOLPPPVPOP
or keepRPPPPPOPPP
or leaveVOPPPPLPPP
or lessPOPPPRPPPP
or mustPPPPPQPPPP
or noKNNOYRNPPR
or notQOPMXOOPPP
or nothingQPPPPPPPPP
or onOQPPPPNPRP
or onlyNPOOOPPSRP
or referQPPPPPPPPP
or repeatSPPNPPPPPP
or sendPNPPPOOPSP
or shouldOQPPPPOPPP
or stopQPPPPPPPPP
or straightQPPPPPOPPP
or tabletsRPPPPPOPPP
or theLTOPPPNOWM
or twoNPPRPPPQPP
or waitRNRPNSNPPP
or whatOTPPPOONRP
oralUPOQNOOMRO
oral immunotherapyQPPOPPPPPP
oral morphinePPPQPPPPPP
oral vancomycinPPPQPPPPPP
oralsPQPPPPPPPP
orderJROPPOOPVS
order setNMPPPPOOWP
orderedOUOPPOPPOP
ordinaryQOPPPPPPPP
organophosphatePPRPPPPPPP
organophosphate poisoningQPPOPPPPPP
orsPPNSOPPPPP
orthoOOOPPOOPUO
oseltamivirQPPQPPPPPP
osmOLNPPPXPPP
osm #3OOOPPPSPPP
osteoporosisPRPOPOPPPP
osteoporoticQOPPPPPQPP
otQQOPPPPPPP
otherMPROTONORO
other dayPQPPPOPPPP
other onePQPPPPPPPP
other siteOTOPPOPPNP
othersNNRSPPPPPP
otherwiseRONPPPQPPP
otherwise wellQOOPPORPPP
otitisQPPPPPPPPP
otoscopePROPPPPPOP
ottawaVOPOPPOPNP
our@HQLKXKIwL
our clinicNOPPPPPPSP
our formularyOPPPPPPPRP
our hospitalOPPPPPPPRP
our housePPPPPPPPQP
our localPPPPPPPPQP
our sepsisONPPPPPPUP
our sitePPPPPPPPQP
our unitOOPPPPPPTP
our wardPQPPPORPOP
oursPOPMPPPPUP
outSJ[LNXJOQN
out $QRNOOPQOQO
out ?ROPPPPPPPP
out aQPPPPPPPPP
out andPPRPPOPPPP
out forONUNSMPPPP
out inQPPPOPPPPP
out isKOOSPSPQPP
out ofMVOMOPOQTO
out onPMSPPPPPPP
out theQORPPOPPPP
out toOQOPPPPPPP
out whenPNRPPPPPPP
out withPORPPPPPPP
outbreakQPOPPPPPPP
outcomeUNNPPPPPPP
outcomesRPPPPPPPPP
outcomes $QPPPPPPPPP
outpatientQPPPPPPPPP
outpatientsOQPPPPPPQP
outsidePROPPPPPPP
outside thePTMPPPPPPP
ovcfQPPPPPPPPP
overUPOULRNOLP
over #1QOQOPPPPPP
over #2\LNPOOPPNO
over $NUMPOPPPOQ
over aQPOPPPPPPP
over howLOPVPPPPPP
over theQOPPPOQPPQ
over toORQPPPPPPP
over whatRPPQPONPPP
overdoseNSQLOPORPR
overdose $RPPNPPPPPP
overdosedPRQNPPPPPP
overnightMRPPPPPPSP
owePRPPPOPPPP
ownMRNPOUOPQQ
oxMSMPPPSPPP
oxyOPPPQQPPPP
oxybutyninNOPORPPPRP
oxycodonePOPSPOPPPP
oxygenQQQOOOORNP
oxygen $POOPPPPRPP
oxygen inQPPPPPPPPP
oxygen onPPPPPPPPQP
oxygen orQPPPPPPPPP
oxytocinRPPOPPPPPP
oxytocin forQPPPPPPPPP
ozempicQQPPOPPPPP
pQTLNOOOSRO
p #1SNOOPPPSPP
paONRPPPOPOR
pacemakerQOQPPPPQPP
pacientePTNPPPPPPP
pacingNQROPPPPPP
packSOOPPOPQPP
packedPOQPPPPPPP
packingRPPPPPOPPP
packsOPPPPPOPSP
pacuPROPPPPPPP
padQQOPOPPPPP
padsNPTOPPPPPP
paedOOPPPPPPSP
paediatricQQNPPPPPQP
paedsNKTRPPPPRP
pageOPPPPOPPSP
pagerPSOPPPPNQP
painRKVNNQQNPO
pain #1QPQPPPNPPP
pain #2OPPPPPQPPP
pain $VLPQNTMOPP
pain ?QPPPPPPPPP
pain andPPQPQPOPPP
pain atQPPPPPOPPP
pain canPPOPRPPPPP
pain clinicORNPPPPPRP
pain forMPSPPOQPPP
pain freePOPPPPQPPP
pain fromOPPPPQPPPP
pain inPPQOPQOPPP
pain onPPPPPPQPPP
pain shootingQPPPPPOPPP
painfulNPNPPOVPPP
painkillersROPPPOPPPP
painlessOOOPPPUPPP
painsOPPPPPQPPP
pairQRNPPPPPPP
pakQPPPPPPPPP
paleNOSPPOQPPP
palliativeQROQPOPPPP
palliative careNSPPPOPPPP
palmsOOPPPPRPPP
palpitationsNOPPPRQPPP
palsyVQOONOOPPP
palsy $ROPPOPPPPP
pancreatitisRPPPPPOPQP
pancreatitis $QPPPPPOPQP
panelPPPPSNPPPP
panicPTNPPPPOPP
panic $OSOPPPPOPP
panickingPOQPPPPPPP
pantoprazoleQPPPOPPPPP
papaONRPQPPPPP
paperPQNOPPOPQR
papersPQOPPPPPPP
parPNSPPPPPPP
paracetamolQSPPMRPPOO
paracetamol #1OOSOPPPPPP
paracetamol $PTNNORPPPP
paracetamol andRPPPNPPPPP
paracetamol overdoseRPPNPPPPPP
paralysisPPQPPPPPPP
paramedicUMOPPPPPOP
parentsNSMPPONPPV
parkOPRPPPPPPP
park $OROPPPPPPP
parkedPQPPPPPPPP
parkingOUNPPONPRO
parkinsonsNPPPRPRPPP
partQONPPNOSOS
partialQPPPPPPPPP
partnerONNOTOPPPT
partumOPQPPPPPPP
partyORQPPPOPPP
pasMNVPPPPPPP
passQOPPPQOPPP
passedMYKOPROPPO
passed outNMRPPTPPPP
passingPPRPPNPPPP
passwordPTOPPOPOOP
pastNOOPPQTPPP
past thePOOPPRPPPP
patchMNNVOPUOOO
patch $PPPORPPPPP
patch onQPQPPOPPPP
patchesOOOPPPTPPP
pathwayPNPPPPPPSP
patientSSNMULNQJU
patient #2QPPPPOPPPP
patient $PTKOPPPSOP
patient hasOLRPPOTPPO
patient inPVMPPPNPPO
patient isOMVPQNPPPO
patient ofOQOPPPQPPP
patient onSMOPQPPPOR
patient withOQOPQPOPPR
patient'sQNQQPPOPPQ
patientsOQOOQOONYN
patients $PPOPPPPNTO
patients ?PPPPPPPPQP
patients onPOPPPPPPQP
patients whoRPPPPOPPPP
patients withQPPPPPOPQP
paxlovidQOPNSQPPPP
paxlovid andNPPPSPPPPP
payMQOPPPPXMP
pay forNOPPPPPTOP
pboRPPPPPOPPP
pcaQPPPPPPPPP
pciTOPOPPOPPP
pcrSOOPPPPPPP
pdMQOPTPPPPP
peXNNOOQPNOO
pe $VOPNPPPOPP
pe onPPQPPPPPPP
peanutSOPNPQOPOP
peanut butterPQOPPPPPPP
pecarnRQPPPPOPPP
pediatricSPOPPPPPPP
pedsROPQNPOOTP
peeQPPPPPPPPP
pegNOPPPPPPPS
pelvicQPPPPPPPPP
pelvisPOQPPPPPPP
penOSOPOOOPQP
penicillinPMPRNQOQRO
pensLSQOPRPPPP
peopleTPRONRNPOP
people $NSOPPSPPOP
people forNQQPPPPPPP
people whoQQPPPPPPPP
people withRPQPOPOPPP
peppermintQQPPPPPPPP
peppermint oilQPPPPPPPPP
perEIKmIMLVQO
per dayNPPWMPPPPP
per hourOOOUPPOPPP
per kgJNP[OPOPPP
per kiloNOPTPOPPPP
per minutePPPQPPPPPP
percentSNPPPPPPPP
perfectPROPOPPPPP
perfectlyPOPPPQPPPP
perforatedPPQPPPPPPP
perforationQPPPPPPPPP
pericarditisNPOOPPTPPP
periodMOQPPTOQPP
periodsQPPPPQOPPP
peripheralNPPTPNQPPP
permethrinPRPQOPPPPP
personPUNPPOOOPP
pertussisOQOOPPPPRP
petQPPPPPOPPP
phPORNPPSPPP
ph #2.OPSPPPOPPP
ph #3.QOONPPTPPP
pharmNPPPRPPPPP
pharmacistQNQPPOPQOQ
pharmacyLRNOOQOOWO
pharmacy $PQPPPPPPQP
phenobarbPPPQPPOPPP
phenytoinOPPOSPPPPP
phlebotomyNROPOPPTNP
phoneKPROOMORTR
phone $PNOPPOPQSP
phone chargerPROPPPPPOP
phonesPQNPPPPPQP
photoLOMPPOZOLT
photo $PQNPPPRPLT
phototherapySQOPOPOPPP
phqTNPPPPNQPP
phq #1SOPPPPNQPP
physicalPQPPPPPPPP
physical therapyPQPPPPPPPP
physioQSOPPOOMRP
physio ?QPPPPPPPPP
physio forQPPPPPPPPP
physio gymOQPPPPPNSP
physiotherapyOPPPPSOPPP
picMKQPPOZPOO
pickRQOPPPOOQP
pick upQQOPPPPOQP
pickedPPPPPPOPPP
pickingQRPPPNOPPP
picking upQNRPPPOPPP
pictureOOOPPPSPPP
picuQMPPPPOPSP
pillTGNSPSROQO
pill $ONPPPQPPSO
pill forQPPPPPPPPP
pill inRPPPNPPPPP
pillsWIUPONOPPP
pills $QNTPPNPPPP
pills ?QPPPPPPPPP
pills andPOPPPSOPPP
pills toQOPPPPPPPP
pinkPRRPPMNNSP
pinnedPOPPPRPPOP
pinpointOPSNPPPPPP
pizzaPUOPPPPPMP
placePOOPPPPPSP
place $PNPPPPPPSP
placeboQSOPOOOPPP
placebo $QPPPPPPPPP
placentaQNSOPPPPPP
plainTOOPPPPPOP
planNPUPPPOPPO
planePLOPPSPPPS
plannedQPPPPPPPPP
planningNOOPRSOPPP
plansPQPPPPPPOP
plantarQRPPPRNOOP
plantar fasciitisQRPPPRNOOP
plasmaRPOPPPPPPP
plasterONSPPSOPPP
plateletROPPPPPPPP
plateletsNNRPPPRPPP
playQPPPPOPPPP
playingPROPPORPPP
pleaseFYPUOPPOQN
please $LMPTOUMOTO
please beQRNPPPPPPP
please comePOQPPPPPPP
please don'tQRNPPPPPPP
please stopMUNPPPPPPP
please tellPPPQOPPPPP
plentyPQPPPPPPPP
plsPMPTOLRNSO
pls $RJSPPPPOTP
plumberPQPPPPPPOP
plusSPPLSPOPOO
plus $ROQOOPPPPP
plus deMSQPPPPPPP
pmKZIPPQONUO
pm $OPOPPPPOSP
pneumoniaPQNQNOQROP
pneumonia $OOPQPPSPPP
pneumonia onQQPNPPPPPP
pneumothoraxNTQPPPOPPP
poKQOULTOPNS
po $OPPROPPPPP
pocketQRPPOOPPPP
podOPQPPPPPPP
pointROQNPQQPPP
point inPOOPPRPPPP
pointsQRPPPPPRLP
poisonKPSPPQOOTP
poisoningQPPOOPPPPQ
policeNNQPPOOPNX
police wantPPOPPPPPPS
policyTMNOPPOOWN
policy $POPPPPPPSP
policy onPOPPPPPPRP
polypectomyOOPPPPPRPP
pooPPPPPPRPPP
poolONTPPPOORP
poorOPPTOPPPPP
porMPTPPPPPPP
portOOQPPPPPPP
portalPMPPPOPQTP
porterPQPPPPPPPP
posQLLPPPXPPP
positionQOPPPPPPPQ
positiveOMMOQTTPPO
positive forNPPPPSPPPP
possiblePPPPQPPPPP
postOLVULSLPOP
post opOOSPPPOQPP
post partumOPQPPPPPPP
posterLXMPPOPPPP
posteriorSNNPPOQPPP
postersPQPPPPPPPP
postnatalNSOPPPQPPP
postpartumNPQOTPOPOP
postpartum haemorrhageRQNPPPPPOP
potassiumRQRPOOMPOO
potluckPQPPPPPPPP
pouringPPQPPPPPPP
powderQOQPPPOPPP
powerOPQPPOPPOT
pphORQPPOOPPP
pph $QPPPPPPPPP
ppiXOPNNOPPPP
ppi andSPPPNPPPPP
ppxRPPPOPPPPP
prNMSPPPSPPP
practiceNNOPPPOTSO
pradaxaRPPOOPPPPP
prayPQPPPPPPPP
preNRNPRROQPP
predMOOUROOPPP
pred #2PPPQPPPPPP
pred forNPPSPPPPPP
prediabetesPPPPPPPQPP
prediabetes $PPPPPPPQPP
predictiveQPPPPPPPPP
prednisoloneLPOQWOPPPP
prednisoneNQPQORPPOP
preeclampsiaSPPNPPPPPP
pregMOPPUPPPPP
pregabalinQPOPPQPPPP
pregnancySPORNRPOMP
pregnancy #2PPPQPPPPPP
pregnancy $NMORQOSPPP
pregnantJNRPSPRPQP
pregnant #1MPOPQOUPPP
pregnant #2NPPPRPPPPP
pregnant $POQPOQPPPP
pregnant andPPRPPOPPPP
prehospitalROPPOPPPPP
prepQPPOROPPPP
prescribePMOPPOPPSQ
prescribedPQPPPQOPOP
prescribingROOPPOPPOR
presentNSOPPPPPPP
presentingPQPPPPPPPP
pressQRPPPOPPNP
pressingPPQPPPPPPP
pressorsRQPOOPPPPP
pressureMRTOPSNONO
pressure #2MPRPPPQPPP
pressure #3PPMPPUOPPP
pressure $PRPPPPPPPP
pressure isQPQPPPNPPP
pressuresOQQPPPPPPP
pretendPQPPPPPOPP
pretermPOPRPPPPPP
preterm $NPPRPPPPPP
prevRPPPPPOPPP
preventTOOOPPPPPP
prevent fallsQPPPPPPPPP
preventionRSOOOOPPPP
prevention $QPPPPPPPPP
prevention inQPPPPPPPPP
prickPOPPPQPPPP
primaryROPONPSQOP
primary careROPPPPPPPP
printOQPPPPPPPP
printedOROPPPPPPP
printerMVOPPOOPPP
printer isPQPPPPPPPP
priorRQOOOOPPQP
prior authORPPOPPPQP
prisonQOPPPPOPQP
prnRPPOOPPPPP
probeMTPPPPPPPP
probioticPRPPPOPPOP
probioticsQPPPPPPPPP
problemOQPORPOROP
problem $OPPPQPPQPP
problem ?OPPOSPPPPP
problemsSNPPPPOROP
problems $RNPPPPOROP
procalcitoninQPPPPPOPPP
procedureNOPPPPPPRR
procedure forNLPPPPPPVP
progesteronePPPPPQPPPP
prognosisQPPPPPOQPP
programmesQPPPPPPPPP
progressionQPPPPPPPPP
prolapseQPQPPPPPOP
prolongedPPPPPPPQPP
promiseQPPOPPPPPP
proneROPPPPPPPP
properQPPPPPPPPP
properlyROQPPNPPPP
properly $RPQPPOPPPP
prophylacticNPPTPPPPOP
prophylaxisWNOOLQPPQP
prophylaxis $TPPOMPPPPP
propofolLOPRSPPPPP
propranololPPPOQPPPPP
prostateRNOPPSOPPP
prostatitisMPPPPPSPPP
protectTOOPOPPPPP
protectionPPPPPPPPPQ
proteinOPOPPPRPPP
protocolQNOMNPONWS
proudPULPPPPPPP
proud ofPSNPPPPPPP
provenQPPPPPPPPP
prpROPPPPPPPP
psaTIMOOWTOOO
psa #2.QPPPPPOPPP
psa cameNNOPPVOPPP
pseudomonasOPPPPPRPPP
psoriasisQNPPOSQPPP
psychRQPOOPPPPP
psychosisPPPPPPRPPP
ptHDVLVLNOQc
pt $POOPPOPPPS
pt hasPOQPPPPQPP
pt inRPPPPPOPPP
pt onNPPOTPOPPP
pt withSOPOONRPPO
pt'sPNQPPSOPPP
ptsWOOOMPNOSP
pts $TMPPPPPPPP
pts ?OPPPOPPPSP
pts onQPPPOPPPPP
ptsdROPPPPPOPP
publishedQPPPPPPPPP
pufferQPPPPPPPPP
puffsRPPOPPPPPP
pullPPRPPPPPOP
pulledOORPPPPPPP
pulled fromPOQPPPPPPP
pullingPPQPPPOPPP
pulmonaryQPPPPPPPPP
pulsePPROPOQPOP
pulse #2SOPPPOOPPP
pulse #3PPQPPPPPPP
pulse oxMSMPPPSPPP
pulsoOPQPPPPPPP
pumpNSQQPPOPOO
punctureRPOPPPRPOP
puncturesQPOPPPPPPP
pupilOOQPPOSPPO
pupilsNOSPPOSPPP
purpleLPQPPOTPPP
pusQOPPPPPPPP
pushPSMUMQNORP
push theSPPPNPPPPP
pushedPNOPPPOVOO
pushed toPQOPPPPPPP
pushingROOPPPPPPP
pushing thePQPPPPPPPP
putSPPOOOKVLR
put aPPPPPOPPPQ
put herQPPPPPPPPP
put inPMTPPPPPPP
put itOPPPPORPPQ
put onSOPPPPNPPQ
put theNSOPPOPQPP
puttingPQPPPPPPPP
putting thePQPPPPPPPP
pyeloPQPPPPOPPP
qQQNNPPOPSP
q #1POPNPPPPTP
q #2QPPPPPOPPP
q wordPROPPPPPPP
qdQPPPPPPPPP
qofMSOPPPOSPP
qolQPPPPPPPPP
qrsOPTOOPPPPP
qtKOQOXPOPPP
qtcKPPMYPPPPP
qtc #3KPPMZPPPPP
quantityNPPTPPPPPP
quantity ofNPPTPPPPPP
queRNROPPPPPP
questionPNPPOSPQPP
questionnaireQPOPPPPPPP
questionsPTNPPOPPPP
quetiapineNOPSNRPPPP
quetiapine forOPPPPRPPPP
queuePTOPPOPPPP
quickPNSPPPPPPP
quick $NORPPPPPPP
quickerQRPNPPPPOP
quietNUOPPNQPOP
quiet $OPPPPPRPPP
quinineOPQPPPPPPP
quitQOOPOSOPPP
quit smokingOPOPPROPPP
quittingSOPOPPPPPP
quitting $RPPOPPPPPP
quoteQPPPPPPPPP
rPOQOPPOROP
r #2PPPOPPPRPP
raQPPOPPPPPP
rabiesQMOVOPOPPP
radialNPTPPPNPPP
radiologyLOUPPPPPRP
raiseQPPQPPOPPP
raisedPPPPPPQQOO
raisesQOPPPPPPPP
ramadanPOOPPSPPPP
ramiprilPOQPQPPPPP
ranNTTNOONPOP
rangPROPPPPPPP
rangeKOOTPPTPPP
rapidSONPPPOPRP
rapid responseSOOPPPPPPP
rashLMMORUVOOO
rash andSPOPOOQPPP
rash onQONPOOTPPP
ratPOSPPNPPPP
rateINT^MNMPOO
rate #2PPOQPPQPPP
rate $TPQNPPOPPP
rate ?OPPQPPPPPP
rate controlQPPOPPPPPP
rate inNPPRPPPPPP
ratesWPOPNPPPNO
rates $UPPPNPPPNP
ratherQPPPPPPPPP
ratioQOOROPOPPP
raySONPOPSOOP
ray $RPPPPPOPPP
ray ?QPPPPPPPPP
rctSOPOPPPPPP
rct $QPPPPPPPPP
rdPQPPPPPPPP
rePQOPPPPNSP
reachRQNPPPPPPP
reachedORPPPPPPPP
reactionOOSPPPOPPP
readNOOOPOVSNP
read itOROPPQPPOP
read thatPSPPPONPPP
read thePPPPPPPPPQ
readingPQPPPQPPPP
readsMPQPPPSPPP
readyMWOPPPOPOP
ready $MVPPPPOPOP
realOUNNTONOOO
real $SOPPPPPPPP
real orLPPPTPPPPP
reallyVPPPOPOQMN
really needQOPPPPPPPP
reasonOOPPPPRPPP
reassureQPPPPPOPPP
reboundQPPPPPPPPP
receptionOOQPPTOOOP
reception $ORPPPPPOPP
receptionistPORPPPPPPP
recombinantRPPPOPPPPP
recommendQPPPPPPPPP
recordOQPPQPPPPP
record $PROPPPPPPP
recordedPOPPPPPPOS
recordsONMPPWPPNR
recoverySPQOPOPPPP
recovery $QPPPPPPPPP
rectalQOROPPPPPP
rectal examQPPPPPPPPP
recurrenceSPPOPPPPPO
recurrence $QPPOPPPPPP
recurrentPPPPPPPRPP
recurrent cOPPPPPPRPP
redJKNMLU]OSO
red andPPPPPQPPPP
red cellsQPPPPPPPPP
red eyeOPOPPPRPPP
red flagsQPPPPPPPPP
red hotOOQPPPRPPP
reduceRNOPSPOOOP
reducedQQOPPPPPPP
reducesRNPPPPPPPP
reductionOOPQPPPSPP
reduction $PPPRPPPPPP
referRMPPPOOPUP
refer toPMPPPPPPTP
referralQPOPPPORPP
refillQOPPPSPPOO
refluxONPPPSROPP
reflux $MOPPPTROPP
refractoryROPPPPPOPP
refuseLOOPPROPPU
refusedPOPPPPPPPQ
refusesNQOPPOQPOS
regMLUPPPPPSP
regimenQNOUOOOPPP
registerPPPPPPPQPP
registrarMTNPROOPRO
regularMPPPRPRPPP
rehabQNRPPPPPPP
rehab $PQPPPPPPPP
rehydrationQPPPPPPPPP
relapseTOOOOPPPPP
relapse $ROPPPPPPPP
relapsesQPPOPPPPPP
relatedQPPPPPPPPP
relativePOQPPPPPPP
relativesMQOPPOOOTQ
releaseTNPPPPOPQP
reliableROPPPPOPPP
reliefQQPOPPPPPP
rememberORNPPQPPPP
reminderORPPPPPPPP
remissionSPPPPPNPPP
remoteQPRPPNPPPP
removalQNPOPPPQRP
removedPNRPPPPQPP
renalEOP_PPPPPP
renal colicQPPPPPPPPP
renal dosingNPPSPPPPPP
renewalPPPPPPOPQP
repNVOPOPPPPP
repairVQNOPOMPPP
repair $SPOPPPOPPP
repair orQPPPPPOPPP
repeatQONWOPNOOO
repeat itQPPQPOPPPP
repeat thePPPQPPPPPP
repeatedROPOPPPPPP
replaceQPPPPPPPPP
replacedOTNPPPPPPP
replacementQPPQPOPPPO
replyORPPQPPPOP
reportMONPPNROTT
reportedPOPOPPOUOO
reportingPNPPPPPPPS
rescueONRPPOPPSP
researchPQPPPPPOPP
residentOMUPPPPPPP
residentsPQOPPPRPOP
resistantQPOPPPPPQP
respOPPOQPPQPP
resp failurePPPPPPPQPP
respectPORPPPPPPP
respiraOORPPPPPPP
respiratoryORPPPPPPOP
respirePORPPPPPPP
respondeQOQPPPPPPP
respondingROPPOPPPPP
responseTOPPPPOPPP
respsPOSPOPOPPP
restPSNPPPQPOO
rest andOPPPPQPPPP
restartQPOQPOPPPP
restlessRPOPPOPPPP
restockedNUMPPPPPPP
restraintQNPOPPOPQS
restrictedMPPPPPPPTP
restrictivePQPPPOPPPP
restrictive transfusionPQPPPOPPPP
resultSOPPPOPPOQ
result $SOOPPPPPPP
resultsMPMPPYOPPO
resusNOTOPOOQSO
resus $RNOPPPPPQP
resuscitationSPNPPPPPPP
retentionSOPNPPPPPP
retiredQMPPPPPPSP
returnPROOPPQPPP
return toPROPPPPPPP
reuteriQPPPPPPPPP
reversalNPQRPPPPPP
reviewSNOPPOPROP
rhythmQOPPPPQPPP
ribsOROPPPPPPP
ricePROPPOPPPP
ridRPPPPOOPPP
rid ofRPPPPOOPPP
rideNPPPPSPPPP
rifampicinLPPPUPPPPP
rifaximinSPPONPPPPP
rightKQQQPPSPNQ
right $PMOPPRPPPR
right awayPNRPPPPPPP
right handPPQPPPPPPP
right nowOUNPPOOPPP
right sidedOPQPPPQPPP
rigidMOTPPORPPP
rigorsMPSPPPPPPP
ringIKMOPSWOVO
ring $OLPPPWPPOO
ring forPNRPPMPPTP
ringingONPPPTOPOP
ringsPQOPPNPPRP
riseOPPORPPPPP
risingPOQPPPPPPP
risk_PIOMNKOOU
risk $PPOPOPPOOT
risk ?SPNPPPOPPP
risk howRPPPNPPPPP
risk ifPPPPPOPPPR
risk inQPPPOPPPPQ
risk ofQPPPPPOPPP
risk realNPPPRPPPPP
ritonavirMPPPTPPPPP
rivaroxabanQOPRNQPOPP
rivaroxaban forPPPOPQPPPP
rivastigmineQPPOPPPPPP
rmNJ[OPPOPPP
rm #1OPRPPPPPPP
rnNPQPPOPPPR
roadPTMPPPPPPP
robotOPRPPOPPPP
rockOQQPPPPPOP
rocuroniumPPPROPPPPP
rolledRKTPPOPPPP
roofONUPPOPPOP
rooferPOQPPPPPPP
roomRXNNNRNMPN
room #1NQUOPOOOQP
room #2PNRPPPPPPP
room $PROPPPPPPP
room airSOOPPPPPPP
room bOQPPPPPPPP
room hasQOPPPPPPPP
room isPQPPPPPPPP
roomsOPPPPPPPQP
ropePKUPPPPPPP
roscQPQPPPOPPP
roseOORPPPPPPP
rosuvaSPPPPNPPPP
rotaNZOPPNNPNP
rotatorSNPPPPOPPP
rotator cuffSNPPPPOPPP
roughOQOPPQPPPP
roundORNPPOQPQP
round theQOOPPPRPPP
roundsPTOPPOOPOP
routineRPPPPPNPPP
rowNNSPPQPPPP
rrQOWLPPNPPP
rr #2PORPPPOPPP
rr ?RPPPPPNPPP
rsiPPPQPPPPPP
rsvVPNONOOPPP
rtQNPOPRPMSP
ruleWKNNOOMOWP
rule forOOPPPPPPRP
rule onMPPPPPPPTP
rule outUOOPPPOPNP
rulesONOTOPPPRP
rules forRPPPOPPPPP
rules inPPPPPPPPQP
runJXLURMNPPO
run outOROPPPPPPP
runnerNPSPPPPPPP
runningPUKPPPQPPP
running #2OUMPPPPPPP
runnyPPPPPQPPPP
runny nosePPPPPQPPPP
runsSOPPOOPPPP
ruptureROQPPOOPPP
ruralQOQPPPPPPP
rushPROPPPPPPP
sOZQONOMOON
s $QPQOOPPPPP
saOQOPPROPPP
saddleNPOPPPSPPP
safe\LNLWQKONO
safe $LPPOWPPPPP
safe ?SPPPNPOPPP
safe forPOPPQRPPPP
safe inVPPPKPPPPP
safe toQOPPUOMPPP
safelyQPPPPPPPPP
saferPPPPRPPPPP
safer thanNPPPRPPPPP
safetySOOPOPPPPP
safety planningQPOPPPPPPP
sahSOPOOPQPOP
saidNUQPOROOOO
salaONTPPPPPPP
salbutamolNPPTPPPPPP
salineSQQRKPOPPP
saline inQPPPPPPPPP
saline nebsQPPPPPPPPP
salivaPORPPPPPPP
saliva $PORPPPPPPP
salmeterolQOPPOPPPQP
samaritanOMOPPOPPPV
sameTLMPWNOSMO
same dayRKOOTOOTPP
same lineOPPPRPPPPP
same timeOPPPRPPPPP
sampleOPNPPOUPOQ
samplesOTPOOPPPPP
sandwichPQOPPPPPPP
sandwichesOQPPPPPPPP
sanguePORPPPPPPP
satNTROPOPOOO
sat #2PPSOPPPPPP
satsQLXNPOPPPP
sats #2QNUNPOPPPP
saturationOPPPPPQPPP
saturdayMUOPPPPPPP
saveXMOPPPOPNP
save livesXLPPPPOPNP
savedPPOPOOOOQS
savesQPPPPPPPPP
sawMZMPPNPOPP
saw theMUPPPPPOPP
sayPSUOPNQNLO
say $SPOPPOPOOP
say ?PPPPPOQPPP
say aboutQPPPPPPPPP
say thePSNPPPPPPP
sayingPNSPPPPPPP
saysKOSQPNTNQR
says #1PPQPPPOPPP
says #2PNPQPPPPSP
says hePNRPPPQPPP
says he'sNNRPRPPPPP
says myPPOPPRPPPP
says noOOPPPQOPOS
says shePPQPPOPPPQ
says she'sPPPPQPPPPP
says theROQPPNPPPP
sbpTOQPPPOPOP
sbp #3QPPPPPOPPP
scOPNTPPPPPP
scabiesSROPPNOPPP
scaleOROSPOOPQP
scale inPQPPPOPPPP
scalpONPPPSRPPP
scalyPPPPPOQPPP
scanTQNPPOQOPP
scan $RROPPOOPPP
scannerLSNPPPPPUP
scansPOPPPQPPPP
scaredPOROPQOPPP
scared ofQPOPPRPPPP
scheduleONNVPOMSQP
schedule forONPQPPPPSP
schizophreniaNPOPRPQPPP
schoolNTOOOTOPPO
school $OROPPQPPPP
school nursePNRPPPPPPP
sciaticaRPOPPQOPPP
sciatica $QPPPPPPPPP
scopeTONPPOOPQQ
scope ?RPOPPOPPPP
scoreSPMMOQTPOP
score $PPPPPRPPPP
score ofPQPPPPPPPP
screamingNNUPPPOPPP
screenPRRPPMOOQP
screeningTOMOPONTPP
screening $ROPPPPPPPP
screening colonoscopyOOPPPPPSPP
scriptNQPPRPOPOP
scrubbedOQPPPPPPPP
scrubsOROPPQOMSP
sePOUOOPOPPP
sealPQPPPPPPPP
sealedOSOPPPPOPP
seasonORNPPSOPOP
secOOPPOOQOOU
secondQUQPONOPNO
second $PPPQPPPPPP
second floorOTNPPPPPPP
secondaryOPPPPPPRPP
secsPOQPPPPPPP
sectionMQNPPONTTO
securityPOSPPPPPPP
sedationROPPPPPPPP
sedation $QOPPPPPPPP
seeMMUOOTYOLJ
see aONTPPLSPOP
see himPNRPPPPPPP
see thePRPPPPPPPP
seeingONQPPOTPOP
seenOWLPPPOPPP
seen theOQPPPPPPPP
seitONTOPPPPPP
seizingOMVPPPOPPP
seizureNSNOQNNSNR
seizure $MRQPPOPSNP
seizuresRONPPNQPPR
selfRPPPPQNPOO
self harmRPPPPPPPPP
semONSPPPPPPP
semaglutidePRMQNSPPPP
semaglutide forPPPNPSPPPP
seminarOROPPPPPPP
sendRSPOONMOSO
send forQOPPPPPPPP
send homeSNPPPPOPPP
send toQOPPPPPPRP
sendingPQPPPPPPPP
seniorOOQPPOPPRP
seniorsSNPPPPPPPP
sensUNPPPPNPPP
sens specQPPPPPPPPP
sensePPQPPPPPPP
sensitivityTOPPPPPPOP
sensitivity $QPPPPPPPPP
sensitivity ofROPPPPPPOP
sensorQPPPPPPPPP
sentL\LOQOOONO
sent $ORPPPPPPPP
sent aPROPPPPPPP
sepsisNWNOOOMRRO
sepsis $PPPPPPPQPP
septicMNQPOOVQPP
septic shockSOOPOPPQPP
sereventQOPPPPPPPP
seriesPROPPOPPPP
seriousRPOPPPPPPP
serotoninMPPPSPPPPP
sertralineMOOTRQOPPP
serviceQRNPPOOPOP
setNQNPPPONXP
settleQQPPPPPPPO
settledRPOPPPPPPP
sevenQPPOPPPPPP
seventyOOPROQPPPP
severeVNPOOONQOP
sgltSPOPOPPPPP
sglt #1SPOPOPPPPP
shakingOOWPPMOPPP
shaking andPPRPPNPPPP
shallNSNPPSPPPP
shall iNQOPPSPPPP
shamQPPPPPOPPP
shareRPPPOPPOPP
share ofRPPPPPPOPP
sharedPQPOPPPPQP
shared driveORPPPPPPPP
sharpPQPPPOQPPP
sheRPQMQ[LOLN
she canQPPPPPPPPP
she can'tPORPPOPPPP
she feelsOQPPPPPPPP
she hadPSNPOQOPPQ
she hasNMRPOTOPPP
she haveQPQOOORPOP
she isLPSPQSNPPP
she justTNPPOPPPPP
she needVMMPPSOPOO
she saidOSPPPOPPPP
she saysPQOPPPPPPP
she shouldPPPPPQPPPP
she takeNPPPQRPPPP
she takesPPOORPPPPP
she tookOPQPPPPPPP
she wasPPQPPPPPPP
she won'tPOQPPPPPPP
she'sNPRPQSOONP
she's #2ROPPPPOPPP
she's gotPPQPPPPPPP
she's hadPPORPPPPPP
she's inPSOPPPPPOP
she's onRPPPQOPPPP
sheetOPPPPPPPSP
sheet $PPPPPPPPQP
shelfQQOPPOPPPP
shesPMUPPOPPPP
shiftLWMPOMQPRP
shiftedORPPPPPPPP
shifted toOROPPPPPPP
shiftsPPOPPRPPPP
shinglesLOMTRRPQOP
shingles onRPNPPPPPPP
shingles vaccineMPPPSQPQPP
shingrixSPPOOPPPPP
ship'sPOOPPQOPSP
shiveringQOPPPPPPPP
shockULUPOMNPPP
shock $TOOPOPOPPP
shockedNQSPPOPPPP
shocksMPSPPRPPPP
shockwaveQPPPPPPPPP
shoesOSOPPPPOPP
shootPRPPPOPPPP
shootingQOQPPPOPPP
shooting downQPPPPPPPPP
shopPORPPOPPQP
shortLUPOPOQQPP
short courseROPPPPPPPP
short ofPOQPPPPPPP
shortenUPPPPPPOMP
shorterSOPPPPOPPP
shotNTNNTROPNP
shot forPNPPPRPPPP
shotsTLROPPPPPP
shouldWIMSNYLSKN
should aRPPPPOPPPP
should hePPPPPROPPP
should healthyQPPPPPPPPP
should iMHPNRVRTOO
should parentsRPPPPPOPPP
should peopleQPPPPPPPPP
should sheNOOPOVOPPP
should someoneQPPPPPPPPP
should theQQPOPPPPPP
should weQSPPPPPPMP
shoulderOTNPPMSPPP
shoulder dystociaPQPPPPPPPP
shouldersPMTPPPPPPP
shoutPPQPPOPPPP
shoutingKVMPPSOPPP
showNQOPPRPPPP
showedPRPPPNPPPP
showerQNRPPRNPPP
showingORPPPPPPPP
shownVMNPPOQPPP
shown toTNOPPPPPPP
showsMPRPPOSQPP
shutPPOPQQPPPP
siNPPOPROOSO
siadhOPPPOPTPPP
sickPQOSOPOOOR
sick dayPOPSOPPPPP
sick ofPQPPPPOPPP
sickleQPOPOROPPP
sickle cellPQOPPPPPPP
sicknessPPPPPPQPPP
sidePISOOQSOSO
side andPPQPPOPPPP
side effectsQOOPPRPPPP
side ofPMQPPPPOSP
side roomRNQPPPOPPP
sidedOPQPPPQPPP
sidesQPPPPPPPPP
signMROPQORPRP
sign thePOPPPPPPRP
signalQPPPPPPPPP
signedNUOPPQPPNQ
signsQLOPPPOPUP
sildenafilOPONVOPPPP
silentPPRPPOPPPP
simROOPPPPPPP
simpleSOPPPPOPPP
simplyQPPPPPPPPP
simvaOPPPRPPPPP
simvastatinSPPOOPPPPP
sinPQPPPPPPPP
sinceNJQNN[SOOO
since #1PQNPPOSPPP
since #2OQRPPOOPPP
since herSOOPPOOPPP
since hisPPOPPORPPP
since iOOOPPTPPPP
since lastQORPPOPPPP
since lunchQPRPPNPPPP
since morningPQPPPOPPPP
since theOLMPPYOPQP
since thisPLUPPOPPPP
since yesterdayRORPPNNPPP
sineOPRPPPOPPP
sine waveOPRPPPOPPP
singleWPNLOOQPPP
single doseUPPMPPOPPP
sinkPQQPPOOPPP
sinusPPPPPQOPPP
sinusitisQPPPPPPPPP
sirOOOPPPRPPQ
sisterMNWPNRPOPP
sister hasOPPPOSPPPP
sitPQOPPQOPPP
sitagliptinQPPPOPPPPP
siteMOPNVNNOUO
site $ORQPPOPPPP
site ?QOPPQOPPPP
sitsPPQPPPPPPP
sittingPPSPPNPPPP
sixRRNNRQOPPP
six monthsRPPOPPPPPP
six weeksPPOPQQPPPP
six yearQPPPPOPPPP
sixtyPPPPPPQPPP
sizeNSSQPNOPOP
size ofPOSPPNPPPP
skinQNQPPPOSOP
skin testPQPPPPPPPP
skipUPNPPOOPPP
skip theSOOPPOPPPP
sleepSPMOQRQOOO
sleep $OSPPPPPPOP
sleep studyPPPPPQPPPP
sleepingKUMPPTOPPP
sleepsPNPPPSPPPP
sleepyOMRPPPRPPP
sleepy $POQPPPPPPP
sleptOSOPPOPPOP
slidesNSOPPPPPPP
slidingOMQSPPPPPP
slightlyOQOPPPQPPP
slipQQOPPPPPPP
slowRPMRNOSPPP
slow $MPPTOPPPPP
slow theQPPPOPPPPP
slowingQPPPPPPPPP
slowlyQQPPPOPPPP
sluiceONOPPPPLXP
slumpedPORPPPPPPP
smallRONQQOSOOO
smartSPPMPPPPPP
smartwatchRPPPPOOPPP
smearMKPPPPZPNP
smellQPQPPPOPPP
smellsOQOPPRPPPP
smells likePROPPPPPPP
smilePSOPPPPPPP
smilingPQOPPPPPPP
smokeQMQRPPOPPP
smokedQOPPPPPPPP
smokerNOOPTORPPP
smoker $OOPPPOTPPP
smokersQPPPPPPPPP
smokingNQOOUROPNP
smoking $QOPPPPPPPP
smoking cessationNRPPSPPPOP
smxMPPRQPPPPP
snakePORPPOPQPP
snake bitePPPPPPPQPP
snakebitePQPPPPPPPP
snapSOOOPPPPPP
snomedOOPPPPPTOP
snoresOPPPPRPPPP
snores andPPPPPQPPPP
snoringOQQPPPPPPP
snotRPPPPPOPPP
snot #2QPPPPPOPPP
snowORPPPOPPPP
soNgHOOIMUMN
so iPQPPPPOPPP
so i'mPTPPPNPPPP
so itOPPPPPPRPP
so muchOORPPPPPPP
so noPQPPPPPPPP
so thatPPPPPPPROP
so theSNOPPPPQPP
soakedPPQPPPPPPP
soakingONSPPPPPPP
sobQPQPPPNPPP
socialQPOPPPPQOP
sodaPORPPPPPPP
sodiumSNQOOOQPPP
sodium #3ROOPPPRPPP
softPOPPPPQPPP
softwareOSOPPPPPPP
solesSOPPOPOPPP
solidRPPPPPOPPP
somePRQPPNPPOP
somebodyMOSPPOOPSQ
somebody withQPPPPPPPPP
someoneRQTOMQNNPQ
someone $PIWPPPPPPP
someone bringOQPPPPPPPP
someone offTOPNPOPPPP
someone onOPOQRPPPPP
someone swapPQPPPPPPPP
someone toPRPPPOPPPP
someone whoPPOPQPPPPP
someone withXOPPJPPPPP
somethingQLMORRRPQP
something $OONPPPTPPP
something elsePPOPPRPPOP
something forOPOPSQPPPP
something toROOPPPPPPP
sometimesPOOPPSPPPP
somewherePOPPPPPPRP
sonOMRPPTOPPP
son isPNQPPRPPPP
soonUOOOPPPPPP
soon canQPPPPPPPPP
soonerSOOPPOPPPP
sooner $ROPPPPPPPP
soreTOKOONVPPP
sore backQOPPPPPPPP
sore throatMOLPOSVPPP
sorryKVSROPOOOO
sorry $NUPOOOPPPP
sorry forPMSPPPPPPP
sorry wrongOROPPPPPPP
soundNOQPPPRPPP
soundsOSQPPNPPPP
sounds likePSOPPOPPPP
sourceROPPPQNPQP
southPOQPPPPPPP
spaceSOOPPPPPPP
spacerNPNQPPPPSP
spareQRPPPPPPMP
spasmSOPPOPPPPP
speakOPTPPPNPPP
specQPPPPPPPPP
speechPPRPPPOPPP
speedPOOTPPPPPP
spinalOORRPPOPQP
spinal cordPPQPPPOPPP
spineSQOPPOPPPO
spiroQPPPOPPPPP
spirometryOOPPPPRQPP
spironolactoneOPOPRQPPPP
spironolactone forOPPQPQPPPP
spittingPPQPPPPPPP
spleenPPQPPPPPPP
splintQPPPPPPPPP
splintsPOPPPQPPPP
spoSPPPPPNPPP
spo #1SPPPPPNPPP
spontaneousQPOPPPPPPP
spotOQPPPPPPPP
spot onPROPPPPPPP
spotsNPNOPPVPPP
sprayPPRORMQPPP
spreadingNPTPPPNPPP
springOQPPPQPPPP
sprintUMOPPPPPPP
sptbQPPOPPPPPP
sputumPMPPPPTPPP
srRPPPNPPQPP
ssriQONORQPPPP
ssrisRPPPNPPPPP
stKJQOUOZOOO
st elevationMOPPPPTPPP
st john'sOPPPSPPPPP
stabPPPPPPPPPQ
stabbedQNRPPPPPPP
stableRTKPMNRQPP
stable cadQPPPOPPPPP
staffLPSPPTOPPP
stagePOOPPQQPPP
stage #1OPOPPRPPPP
stairsORPPPPPPPP
stairwellPQOPPPPPPP
standOPPPPQPPPP
standardROOOPPPPQP
standingOPPPPQRPPO
staphROPPPPPPPP
starPPOPPPRPPP
startMSP]KMMOQO
start $PPPQPPPPPP
start aPPPPPQPPPP
start inNPPSPPPPPP
start withPPPSOPPPPP
startedKMRLVVPPOO
started inPNOPPSPPOP
startingSLMXOOOPOO
starting doseKPPVPPPPPP
startsOROPPPPPPP
starts atPQPPPPPPPP
statOSRNPOPPPP
stateOOPPPPPPOT
statinMRNMQTSPOO
statin $SPPONPPPPP
statin ?OPPPPQPPPP
statin andMOPPSQPPPP
statinsSOOMNPUPOP
statins inUMPPOPPPPP
stationNRRPPOPPPP
statusUNROOPNPPP
status epilepticusRNPPPPNSPP
stayTMOPOOPPRP
stay inPOPPPPPPRP
stay offROOPPOPPPP
stay onQPPPPPPPPP
stayingMPPPPPPPTP
staysPQPPPPPPPP
steadyPPPPPOPPPP
stemiNOQPPPSQOP
stenosisRPPPPPPPPP
stenosis $QPPPPPPPPP
stentPNPOQSOPPO
stent inOPOPRQPPPP
stepPPOTOPPPPP
stepdownPQOPPPPPPP
stepsQNPVONOPPP
sterileRPPPPOPPOP
sterile glovesPQPPPPPPPP
steroidSQOONPPQPP
steroid $QPPPOPPPPP
steroid injectionPPPPPPPQPP
steroid shotPPPPPQPPPP
steroidsRPPPPOPPPP
steroids helpQPPPPPPPPP
stethoscopePSOPPOPPPP
stickPMQPPRPPPP
stickerPRNPPPPPPP
stickersOSOPPPPPOP
stickyPROPPOPPPP
stiffNMUPPOQPPP
stillPUPMQUIONR
still #2ONSPOPPPPP
still aNOPPRPPPRO
still getNPPPSPPPPP
still haveQSPPPOOPNP
still inPQPPPPPPPP
still needRPPPPPPPOP
stingQPPPPPPPPP
stitchRPPPPPOPPP
stitchesTOPPPOPOPP
stockNQNQPPPPSP
stockingsPOPPPRPPPP
stomaPRPPPOPPPP
stomachSNQPPPPPPP
stomach bugQPPPPPPPPP
stoneUNMNQPQPPP
stonesQSPPPNPPPP
stoodNQPPPQPPPP
stood upPPQPPPPPPP
stoolQONSPPPPPP
stool transplantQPPPPPPPPP
stoolsRNPPPPPPPP
stopYKOMQSKOOR
stop $OQUOONOPPP
stop ?OPOPSOPPPP
stop atPPPPPPPPPQ
stop itPNPPQROPPP
stop thePKSPOSPPPP
stop themQPPPPPPPPP
stoppedNQTMTQNPOO
stopped breathingNOSPPPPPPP
stoppingRNQNSNPPPP
stopsOONPPQSQPP
storeOPRPPPPPPP
stormOTPPPPOOPP
storyPQOPPOPPPP
straightRTNPPONPPP
straight afterQPOPPPPPPP
straight awayQPPPPPPPPP
straight toPQOPPOOPQP
strangePORPPOPPPP
strategyORPPPOPPPP
streetPOQPPPPPPQ
strengthPPPROPPPPP
strepQPPPPPPPPP
stressMRNQPSOPOP
stress testRPPPPOPPPP
stretchingQPPPPPPPPP
stridorPORPPORPOP
stridor atPPQPPPPPPP
strikeNSPPPPPPPP
stripOOPPPPRPPP
stripsPMPPPPPPSP
strokePQQQNNMRTO
stroke $TNOPPPPPPP
stroke ?QPPPPPPPPP
stroke inPOQPPQPPPP
stroke ofPSOPPOPPPP
stroke preventionPQPPPOPPPP
stroke teamOMOPPPPPVP
strongQPPPPPPPPP
strongerQPPPPOPPPP
stuckMPSPPPRPOP
stuck atPQNPPOSPPP
stuck inPQPPPPPPPP
studentNTOPPPROOP
studentsMPOPPOPPUP
studiesTONPPPPPPP
studyQSMOPPOPRP
study $ROOPPQPPPP
study dayNSPOPOPPPP
suOQQPPPPPPP
subacromialQPPPPPPPPP
subarachnoidQPPPPPPPPP
subclinicalPPPPPPPQOP
subduralQPPOPPPPPP
successQPPPPPPPPP
suchQPPPPPPPPP
such asQPPPPPPPPP
suctionPRPPPOPPPP
suddenONSOPOSOPP
sudden deathQPPPPPPPPP
suedOOPPPOPPPU
sued ifPPPPPOPPPR
sugarPMSPPTNPPP
sugar isPNNPPTPPPP
sugarsPOPPPOSPPP
suicidalPOQPPPPPQP
suicidalityRPPPOPPPPP
suicideQRNPNPOPQQ
suicide attemptsRPOPPPPPPP
suicide preventionORPPPPPPPP
suicide riskQPPPOPPPPP
sulPORPPPPPPP
sulfaQPPPPPPPPP
summaryRNPPPPPQPP
summerPOPPPQQPPP
sunQOPPPQPPPP
sundayORNPPSOPOP
sunshinePQPPPPPPPP
supervisedPPQPPPPPPP
supplementOPPUMOPPPP
supplementsQPPPPPPPPP
supplyORPPPPPPPP
supportPROPPPPPPP
surPQPPPPPPPP
sur lePROPPPPPPP
sureQONPPOTPPP
surfactantQPOSNPPPPP
surgeonQPOPPRPPOP
surgeonsNSPPPPPPPP
surgeryOJUOSPQPRN
surgery $QNQPPPPPRP
surgery forQPPPPPPPPP
surgery vsQPPPPPPPPP
survivalSOOPPPPPPP
survival $QPPPPPPPPP
survivedOROPPPPPPP
survivorsQPPPPPPPPP
suspectedSPOPPPPPPP
suspensionOTOOPPPPOP
suturePNPPPPPQSP
suture $ONPPPPPQSP
suturesOPPPPPRPPP
sutures $OPPPPPRPPP
suturingPOPPPPPQPQ
suxIOQPYOOPPP
suxamethoniumOPQPQPPPPP
svtOORPPPROPP
swabROOPPOQPQP
swabsOQPPPPPPQP
swallowPPPRPROPPP
swallowedRMXPPLOPPP
swallowed aPPQPPOPPPP
swallowed thePNTPPNPPPP
swallowingOOSPPPOPPO
swapPVNOOOOPQP
swap myPQPPPOPPPP
swappedPQPPPPPPPP
swearsROOPMTPPOO
swears byROPPMUPPOO
sweatPORPPOPPPP
sweatingMOSPPPRPPP
sweatsPPPPPPQPPP
sweatyPPOPPPQPPP
swellPNRPPROPPP
swellingPMQPPRSPOP
swelling andPPQPPOPPPP
switchNOQUNPOPPP
switch toPQPPPPPPPP
switchingQPPPPPPPPP
swollenPNPPPOTPPO
sxQPPPPPOPPP
symptomPPPPPPPQPP
symptomsQPPPPPSOOP
syncopeROPOPNOSPP
syndromeMPPPTPPPPP
syringePORPQPPPPP
syrupLRPRQPPPPP
systemPSOPPNPPRP
system isPQPPPPPPPP
systolicQNTQOOOPPP
systolic $OPQQOPPPPP
tORMOOOXOOO
t #1PONPPPUOPP
t #3.RPPPPPOPPP
taLUTNPPOPPO
tabPPPQPPPPPP
tablePSNPPPOQPP
tabletQLNTPSPPPO
tablet orLPPUPPPPPP
tabletsQKXPQTLOOO
tablets $PQPPPQOPPP
tablets ?ROPPPPOPPP
tablets isQOOPPQOPPP
tablets ofPPQPPPPPPP
tablets orPPPPPQPPPP
tacosNVOPPPOPOP
tacrolimusPPPPQPPPPP
taiQPPPPPPPPP
tai chiQPPPPPPPPP
takeRQIMMZNMSR
take $PPPPPQPPPP
take aTQPPPKPPPP
take anPPQPPNPPPP
take itPOOPPRPPPQ
take thePQOPPQPPPP
takenQMWQNOPPOP
takesLOOOUONOVO
takingPRLPQTPPOO
taking itOPPPPQPPPP
taking theQPPPPPPPOP
talkQWMNPQOTMN
talk $RLPPPOPTOO
talkingNOVPPOPPPP
talking $PPQPPOPPPP
tamifluRPPQOPPPPP
tamoxifenMPPPTPPPPP
tamponadeQPPPPPPPPP
tamsulosinPSPOQNPPPP
tankPLUPPPPPPP
tapRQOPPOOPPP
tap waterPPPPPPPPQP
tapePSOPPPPPPP
taperQPPTMOPPOP
taper $PPPRPPPPPP
taperingPPPQPPPPPP
targetTNNOPPROPP
target inQPPPPPPPPP
taxiPQPPPOPPPP
tbLMQORPUPRP
tbiQPPPPPPPPP
tdapQPPPPPOPPP
tdsOOPUOPOPPP
tePORPPPPPPP
teaM[MPPMPOOP
tea $MWOPPOPPPP
tea andPQPPPPPPPP
teacherQPQPPOPPPP
teacher #2QPPPPPPPPP
teachingOTOPPPPPPP
teamHVROPOOOTO
team $OSPPPPOPPP
tearVNPPPPNPPO
tear $QPPPPPPPPP
tearsRPOPPPPPPP
techOQPPPPRPOP
teenLPSPPPRPPP
teenagerRNPPOOSPOO
teenager withQOPPOPRPPP
teenagersQPPPPPPPPP
teensTNPPOPPPPP
teens $ROPPPPPPPP
teethPQOPPPPPPP
telePTMPPPPPPP
telehealthPOPPPPPRPP
tellPHQQOKVORS
tell herQPPPPPPPPP
tell himPPQPPPPPPP
tell ifQPOPPPPPPP
tell meRNNQOPPPSP
tell thePRNPPPPPPP
tell themPNQPPOPPPR
tellingPPPPPOPPPQ
tempNKSPPORPTP
temp #2PPQPPPPPPP
temp #3.MOTPPPQPPP
temperatureMPTPPPOPPP
tenQWQRNLMOOO
ten $NUNPPOPPPP
ten daysPPPROPPPPP
ten minPQPPPPOPPP
ten minutesPOSPPNPPPP
ten yearsROPPPPPPPP
tenecteplaseROPQOPPPPP
tennisQRNPPPPPPP
tennis elbowROPPPPPPPP
tentOQPPPPPPPP
terbinafineOPPPQQPPPP
termQQOOOPOTOO
term $QPPPPPPPPP
term ?NRPPPPOPPP
terribleMQQPPROPPP
terrifiedQPPPPPPPPP
testRVKOORPOOO
test $NROPPQPPPP
test atNUNPPPPPPP
test forRPOPPPPPPP
test isPQPPPPOPPP
test toQPOPPPPPPP
testaNOTPPPPPPP
testedNPPPOTPPPP
tested positiveNPPPPSPPPP
testicleONSPPPQPPP
testingTRMPPOOPPP
testisPPRPPPOPPP
testosteroneQPOPPPPPPP
testsPTPPPPOPNP
tetanusQQPOORPPPP
tgRPPPOPPPPP
tg #3RPPPOPPPPP
thOYLPPQNQNO
thanQOTOQONPQO
than #1POPPPPPPRP
than #2ROPPPPPPPP
than tabletsQPPPPPPPPP
than thePPRPPPOPPP
thankPTNPPOPPPP
thank youPROPPPPPPP
thanksNUNOPQOPPP
thanks forPRPPPOPPPP
thatOUDNQTTRMR
that $PMOPPNVOPR
that ?PQPPPPOPPP
that aOOPPPPRPPP
that iPOPPPSOPPP
that itPPOPPORQPP
that normalPMPPPWLPPP
that theUMQNPOOPPP
that wasOTPPPPOPPP
that'sPOWPPMMPOP
that's allPNSPPPPPPP
that's thePMSPPPPPPP
that's whatPSQPPPNPPP
theE}ZB<@AM[S
the #1NXLPPROQNP
the #2OZLPPONPOO
the ambulanceOTNPPPPPPP
the anaphylaxisPQPPPPPPPP
the antibioticsPQPPPOPPPP
the antiviralOPPPPRPPPP
the armQNRPPOPPPP
the aspirinNROPPSOPOP
the auditPROPPPPPPP
the babyRLTPPOPOPP
the backOPOPPPPOSP
the bathroomPPQPPOPPPP
the bedPNTPPNPPPP
the bellyPPQPPOPPPP
the bestPPOPPSOPOP
the bigPQOPPPPPOQ
the bleedingPORPPPPPPP
the bloodPQPPPNPPQP
the bluePQOPPSOPPP
the boardOSOPPPPPOP
the bottlePORQPOPPPP
the bottomQNRPPOPPPP
the breakPRNPPPPPPP
the buildingNOPPPPPPTP
the busPQPPPPPPPP
the buttonPQPPPPPPPP
the cQQOPPPPPPP
the canteenPRPPPPPPOP
the carOQQPPPPPPP
the cathQOPPPPNPSP
the ceilingOOPSOPOPPP
the chairPNRPPPPPPP
the chanceQPOPPPPPPP
the chartOPPRPOPPPQ
the chestQOOPPPPPPQ
the childQOQPPPPPPP
the clinicOOQPPPPPSP
the clockQPPPPPPPPP
the codePRPPPPPPOP
the coffeeNRPPPPPPPP
the cornerPQPPPPPPPP
the corridorORPPPPPPPP
the counterPPQPPPPPPP
the crashPOOPPPPPSP
the ctORPPPPPPPP
the daughterOPPPPPPPPQ
the dayPQPPPPPPPP
the dementiaNPPPPPPSPP
the depressionOQPPPPPPPP
the deskORQPPPPPOP
the dexamethasonePQPPPPPPPP
the diabetesMTPPPRPOOO
the dialysisPRPPPPPOOP
the doctorPOPPPQPPPP
the doorNTRPPPPNMQ
the doseOPPROPPPPP
the drawerPPQPPPPPPP
the drugRQONOORPOO
the earPNQPPPQPPP
the ecgQRPPPPNPPP
the edTNPPPPPOPQ
the elbowQOPPPPPPPP
the elderlyPPPQPPPPPP
the emergencyQOQOPPPPPP
the erSOPPOPPPOP
the evidencePQPPPPPPPP
the eyeQQPPPPOPPP
the familyORNPPPPROP
the filmOPPPPPRPPP
the firstRRMQNPPPOP
the flatPQPPPPPPPP
the floorQNRPPPPPPP
the fluSQPPNNPPPP
the folderPPPPPPPPQP
the footQOPPPPPPPP
the forearmPOQPPPPPPP
the fridgePRPPPPOPPP
the frontORPPPPPPPP
the gamePQOPPPPPPP
the generalQQNPPPPPPP
the gentlemanPORPPPPPPP
the goodOSOPPPPPOP
the goutPQPPPPPPPP
the gpNNSPPPPPPQ
the hallPORPPPPPPP
the handQQOPPPPPPP
the headRMQPPPPPPP
the heartUMQPOOPPOP
the hipORNPPRPPPP
the homePRNPPPPPPQ
the honeyMUOPPPPPOP
the horsePQPPPPPPPP
the hourOOSPPPPPPP
the houseQPPPPPPPPP
the huddleOQPPPPPPPP
the icuPOOPPPPPQP
the injectionPPRPPOPPPP
the insulinQPQPPPPPOO
the ivOOQQPPPPPP
the jabRPPPPOPPPP
the kidneyROPPPPPPPP
the kidneysQPPPPPPPPP
the kidsPNPPPRPPPP
the kitchenORQPPOPPOP
the kneeTPOOPOOPPP
the labPSNPPPPPPP
the labelPQPPPPPPPP
the ladyOQOPPPOPSP
the lastPQPNOOORRP
the lawMOPPPPOPPW
the leftPNQPPRPPPP
the levelPOPORPPPPP
the libraryNRPPPPPPPP
the liftPSNPPPPPPP
the lineNNTPPPPPQP
the linenOROPPQOPPP
the listPPPPPPPPQP
the localOPPPPPPPRP
the logOSOPPPPPPP
the longPQPPPOPPPP
the manNSOPPPPPPP
the matchPQPPPPPPPP
the medMQPPPPPPSP
the metforminPQPPPPPPPP
the middleOPNPPPSPPP
the monitorPPQPPPPPPP
the morningPOKOPUSPPP
the morphinePPQPPPPPPP
the mouthONUPPPOPPP
the mriPOQPPPPPPP
the neckPOQPPPPPPP
the needlePOQPPPPPPP
the newN[LOOQONQM
the newbornQPOPSOPPPP
the nextUONPPOOPPP
the nightMQQPPQRPPP
the numberRQPPPPPPOP
the nursePPPPPPPQPP
the officeOQPPPPPQPP
the oldPROOQOPOOP
the onPKMPPPPPZP
the oneOTOPPPPPOP
the onesPPPPPPQPPP
the onlyPMTPPOPPPP
the operationPPPPPSPPNO
the orPPQPPPOPPP
the otherNPRPPOOORP
the overdosePQPPPPPPPP
the oxygenPPRPPPPPOP
the pagerPRPPPPPPNP
the paperSNOOPPPPPP
the parkingPQQPPOOPPP
the patientPMRPPPOQPR
the pharmacistOOPPPPPQPQ
the pharmacyPQOPPSPPNP
the phonePLRPPOPPTP
the pillOMOPQQPPSP
the portalPKQPPPPQTP
the potassiumPPQPPPPPPP
the pregnancyPNPPPPTPOP
the printerPQPPPPPPPP
the pulsePPQPPPPPPP
the qPROPPPPPPP
the realPRPOPPPPPP
the repOSOPPPPPPP
the resusPQPPPPPPOP
the rightPOORPOPPPR
the riskQPPPPPPPPP
the roadPQPPPPPPPP
the roofOLWPPOPPOP
the roomPPMPPQROQP
the rotaPROPPOPPPP
the runsRPPPOPPPPP
the sameNMPOUOPRPP
the scalePQPPPOPPPP
the schoolPQPPPPPPPP
the scopeSOOPPOPPPP
the secondOTNPPPPPPP
the sepsisORPPPPPPPP
the sharedORPOPPPPPP
the shinglesOROPPQPPPP
the shotQPPPPPPPPP
the sinkQPRPPOOPPP
the sluiceONOPPPPLXP
the smallPQPPPPPPPP
the spinalPNQPPPPPQP
the staffNROPPQPPPP
the stairsPQPPPOPPPP
the statinORPPPPPPPP
the steroidPQOPPQPPPP
the stomachQOPPPPPPPP
the streetPPPPPPPPPQ
the strokeNMQPPPPOUP
the studentsORPPPPPPPP
the surgeonPQOPPPPPPP
the surgeryMLRPRPPPTP
the tableQPOPPPPPPP
the tabletsNLTPPSPPPP
the teaPQPPPPPPPP
the teamOPSPPPPPNP
the thighONRPPPRPOP
the thirdQPPPPOPPPP
the timePNPPPPRPPP
the traumaOQPPPPPPPP
the trialsQPPPPPPPPP
the tubRPPPPPOPPP
the twoQPOPPPPPQP
the ultrasoundPQPPPPPPPP
the unitPMTPPPPPPP
the vaccinePPPPPRPPPP
the ventPQOPPPPPPP
the vertebroplastyPQPPPPPPPP
the visitPPOPPPPRPP
the waitingPPQPPPPPPP
the wallPOQPPPPPPP
the wardYKMNPOOPQR
the wayQQQOPNPPPP
the weekPRPPPNPPPP
the weekendOPPPPRPPPP
the whiteboardPROPPPPPOP
the wholeOPOPPSPPPP
the wifiPSOPPPPPPP
the windowPPQPPPPPPP
the woundOORPPPPPPP
the wristPMPPPPUPOO
the wrongQPSPPOPPOO
theatreQRPOPQNOPO
theatre #1PORPPOPPPP
theatre $PTMPPPPPQP
theirRROPOMOPSP
their ownRPOPPNPPQP
themONROQQMPPS
them $NPPPPQOQRP
them ?QPPPPPPPPP
them backMROPRPPPPP
them fromPQPPPPPPPP
them inPNRPPPPPPP
them toOPOPPRPPPP
thenGLUYMOWQMO
therapistROPPPPPPPP
therapyRPNPPSOOOP
therapy forQPPPPPPPPP
thereRLOOORLTVN
there $NUKPPVNPNP
there aMLOPPOOTWP
there anyTOMPPQPPPP
there anythingRPPPPOPPPP
there evidenceQPPPPPPPPP
there forOPPPPPPQPP
there isOMYPPMOPPP
there wasPQPPPPPPPP
there'sQSNPPNQPOP
there's noPPPPPPOPPQ
thesePSOPPOUNKP
these daysPUPPPPPPLP
theyUVGMRSOQNO
they getRPPNQOPPPP
they haveQPPPPPPPPP
they wantONOPPUOPPO
they workQPPPPPPPPP
they'reNQRPPPOPPP
they'vePOPPPRPPPP
thickRPPPPOOPPP
thickenedROPPPPPPPP
thicknessROPPPPOPPP
thighOLUPPPRPOP
thighsSPPPPNPPPP
thinRPOPOPPPPP
thingLUQPTOLOOP
thing $OPPPQPPPPP
thing onPSOPPPNPPP
thingsRPNPPPRPOP
things $RNOPPPSPOP
thinkMKUOPRUPOO
think iPPOPPSOPPP
think it'sQOPPPPQPPP
thinkingNPMPPTRPPP
thinking aboutPPOPPROPPP
thinking ofNPOPPSPPPP
thinksPQQPPOPPPP
thinnerQOQPPPPPPP
thinnersQPPPPPPPPP
thirdPOSPPRMPPP
third timeQNPPPRPPPP
thirtyNPSPPPPPPP
thisIWIOMN\MUP
this #2RPPPPPOPPP
this $PQPPQOOPPQ
this aOMPPPPTPPP
this afternoonPSQPPPNPOP
this amPQQPPQNPPP
this ecgONPPPPUPOP
this hospitalONPPPPPPSP
this isOOQPPTOPPP
this monthQRNPPOOPQP
this morningROTOPQMPOP
this onePQPPPPPPPP
this timePQUPPMNPOP
this weekQQNPPSMPQP
this winterUOPPPPPPNP
this yearRPPPPPOPPP
thoseMQOPQOUPNP
thoughtRQOPPNPPPP
threadNPPPPPRPPP
threadyPPQPPPPPPP
threeTNQRNQOOOO
three daysPPPROPPPPP
three monthsQPPPPPPPPP
three timesPOOQOSOPPP
three weeksTPOPPNOPPP
thresholdQNOPPPOPQR
threwQTOPPNOPPP
throatNLTNOPUPPP
throat $RPPOPPPPPP
throat isMOTPOMSPPP
thrombectomyQPPPPPPPPP
thrombolysisMPPOOPPUPP
thrombosisQPPPPPPPPP
throughMQROQOQQPP
through theOOROQPPPPP
throwingQNQPPQOPPP
throwing upQNPPPROPPP
thrownOPQPPPPPPP
thruPORPPPPPPP
thrushNPPPRPPPPP
thumbQONPPOSPPP
thunderclapQPPPPPOPPP
thunderclap headacheQPPPPPPPPP
thursORNPPSOPPP
thursdayORQPPPOPOP
thursday $PQPPPPPPPP
thxLXOPPPPPOP
thyroidQOQOPPPPPP
thyroid nodulePPPPPQPPPP
thyroxineRPPPOPPPPP
tiaZKMNMNQPSP
tia $UOMPNORPPP
ticagrelorPPPPQPPPPP
tickPMOPPRPTPO
ticketPTNPPPPOPP
tieRPPPPPOPPP
tieneOOSPPPPPPP
tightQOTOPONPPP
tilNTOPPPPPPP
tillQTOPPPOPOP
till #1PTNPPPPPOP
timeLVTPNOLTON
time $ONSQPPPPPP
time ?RPPOPPOPPP
time doesNUPNPPNOSP
time forNRPPPPPPPP
time isOUPOPPOOOP
time noPRNPPPPPPP
time ofPQPPPPPPPP
time toSOPOOPPPPP
timesNOOPNROOVP
times $PPPQPPPPPP
times aPPPQPPPPPP
timingTNOOQPOPPP
timing $OPPPRPPPPP
timing ofTNOPPPPPPP
tinglingOOMPPNWPPP
tinyOQQPPPPPOP
tiotropiumSPPPNPPPPP
tipQOPPPPPPPP
tipsPPOPPRPPPP
tiredNPOPOTQPPP
tirednessQPPPPPPPPP
tirzepatideQPPPPPPPPP
titrateOPPOPPPPSP
titrationMOPYNOPPPP
tmpMPPRQPPPPP
tmp smxMPPRQPPPPP
tmrwPROPPPPPPP
toQQNd>T;L^W
to #1NYMNPRMPQP
to #2RTNPPONPPP
to #2.QPMRPQPPPP
to #3PPPQPPPPPP
to #4PQPPPPPPPP
to $POPPPOQOPP
to aPPONTOOPOR
to addOPOPRPPPPP
to anRPPPOPPPPP
to apixabanJPPTQQPPPP
to askPNPPPRPPPP
to avoidPOPQPPPPPP
to bayPPQPPPPPPP
to beLRRSPNPPQO
to breathePMSPPPPPPP
to bringPROPPPPPPP
to callQSNPPOOPPP
to checkSOPOPOPPPP
to dischargeQOPPPPPPPP
to doMJVPPUOPPO
to everyQPPPPPPPPP
to feedPOPPPPPPPQ
to getPMOONSOURO
to giveROOQNPPPRO
to goMRPQPQOPPP
to havePOOPPRPPPP
to headQPPPPPPPPP
to helpROOPPPPPPP
to herPORPPPPPPP
to holdRPPPOPPPPQ
to keepPROPPOPPPP
to knowQQMPQQPPPO
to leaveQQPPPPPPOP
to makePPOPPPPPPQ
to mePQPPPPPPPP
to myOSPPPNPPPP
to normalQQOPPPPPPP
to openPTMPPPPPOP
to ourPROPPPPPOP
to peopleQPPPPPPPPP
to physioQPPPPPPPPP
to pickRPOPPPPPPP
to prescribePPPPPPPPPQ
to preventSOPOPPPPPP
to putSPPPPPMQPP
to reportONOPPOPPOV
to roomPPQPPPPPPP
to ruleRPPPPPPPOP
to sayOSOPPPPPPP
to seeQPPPPPPPPP
to sendQPPPPPOPPP
to skipQPPPPPPPPP
to someoneRPPPOPPPPP
to startRPPPPPPPPP
to stayQPPPPPPPPP
to stopTPPONOPPPP
to surgeryOPRPPPPPPP
to switchPPPPQPPPPP
to takeNPNPQPPNQT
to talkPQPPPPPPPP
to tellQLRPPOOPPR
to theK^OOOJOOTO
to theatrePROPPOPPPP
to treatTNPOPOPPOQ
to tryQPPPPPPPPP
to twoPPPQPOPPPP
to usePPPOROPPQP
to waitPORPPOPPPP
to wakeOMSRPPPPPP
to wardPROPPPPPPP
to whoeverPQPPPPPPPP
to workRNOPPQPPPP
to writePOPPPPPRPO
to youPQQOPPPPPO
toastPROPPPPPPP
tocilizumabQPPPPPPPPP
todayQZLORNLOOO
today $PSOPPOPPOP
today ?PQPPQPPPPP
today orQPPPPPPPPP
toddlerOLUROQROOO
toddler withQPPPPPPPPP
toddler'sQTPPPLPPPP
toeNNPOPSRPPO
toenailPOPPPROPPP
toenailsQPPPPPOPPP
toesNNSPPROPPP
togetherQOPOSPPPPP
together ?OPPPQPPPPP
toiletOOQPPRPPPP
toldNWHOOUOOOR
told $PQNPPQPPPR
told meORPPPPPPPP
tomorrowRSOOPOOOPP
tomorrow $NVNPPNPPPP
tomorrow morningQNPPRPPPPP
tomorrow'sPQOPPPPPPP
tongueONLOORXPOO
tonightRQVPPKNOPO
tonight $OJTPPMPPXP
tonight ?PWPPQPPPJP
tonight orSOOPPPOPPP
tonsilPPQPPPOPPP
tonsillectomyPPQPPPPPPP
tonsillitisOPPPPPRPPP
tonsilsPPOPPRPPPP
tooVJZOLQLPNO
too $PQPPPPPPPP
too lateSOPPPPOPPP
too muchSNPPMSOPPP
tookSO]MOIOONP
took #2RNQOPPPPPP
took aPOSPPOPPPP
took allPPTPPMPPPP
took theOUPPPPPPNP
toothRMOPNTPPPP
topMXLOQORPOO
top ofQOOOQPRPPP
topicalRPPOPPPPPP
topiramateQPPPOPPPPP
tornQOPPPPPPPP
torn meniscusQOPPPPPPPP
torsadesOPOUPOOPPP
torsionOROPPOQPPP
totalPPPRPPPPPP
touchPRQPPOOPPP
touchingPPQPPPPPPP
touching itPPQPPPPPPP
tourniquetOPQPPORPPP
toutPORPPPPPPP
towelPOPPPRPPPP
toxicOQPPOPQPPP
toxicityOPRPPPPPPP
toxinQPPPPPOPPP
tpaKPRUOPPPOP
tpa forNPPRPPPPPP
trachOQPPPPPPPP
tracheostomyPPQPPPPPPP
trachyOPQPPPPPPP
trainOQPPPPPPPP
trainingPROPPPPOPP
tramadolNOPSOPRPOP
trampolineQOOPPROPPP
tranexamicNPRQPPPPPP
tranexamic acidRPNQPPPPPP
transferPPOPPPPPPQ
transfuseQPPPPPOPPP
transfusionPSNOPOORQP
transplantPOPOSPPPPP
transplant $LPPPUPPPPP
transportORRPPOOPPO
trappedPMSPPPPPPP
traumaQRNRONNOSO
trauma $ROPPPPPPPP
traumaticQPPPPPPPPP
trayMQNPPPOPUP
treadmillPLTPPPPPPP
treatZMOOPPMONQ
treatedJONPOPYPPS
treatingTPOPPPOPOP
treatmentRNNPOQOQPQ
treatment $SPPMPPPPPQ
treatment doseNPPSOPPPPP
treatment roomOPPPPPPPSP
tremorOOOPOSRPOP
triageOTPPOOPPQO
trialXQNNOOOOOO
trial $VNOOPPPPPP
trial ofOQPPPPPPPP
trialsSOOPPPPPPP
trials $QPPPPPPPPP
triamcinoloneQPPMOPPTPP
triedOQOPPQPPPP
triggerQPPPPPPQPP
trimesterNNPOVPPPOP
trimethoprimPPPQPPPPPP
trimoxazoleOOPRQPPPPP
tripNOPPPSPPPP
triptanQPPONSPPPP
trolleyJXPOOPPPQP
tropQQPPPPPPPP
troponinQPOPPOQPPP
troublePNRPQPOPPP
trouble ?PPPPQPPPPP
troughPPPQPPPPPP
truckNOTPPPPPPP
trueNPOPQORPPP
true ?PQPPPOPPPP
trustPPNPPOPPUO
trust $PPPPPPPPQP
tryQPOPPQOPPP
tryingNOOOSTOPPO
trying forOPOPPRPPPP
trying toNOOOSROPPO
tshOOOONSTPPP
tsh #2.QOPPNRPPPP
tsh #3.PPPPPPQPPP
tubROQPPPOPPP
tubeQOUPPPNPOO
tube inQPPPPPPPPP
tubesQOOPPRPPPP
tuesdayOROPPQPPPP
tummyPPPPPOSPPP
turmericPPPPRPPPPP
turnNQRPPROPNP
turn upPQPPPPPPPP
turnedOSOPPOPQPP
turningPMTPPPPPPP
tvOSNPPOPPPP
twelvePPPPPPOQPP
twentyOQOPRPPPPP
twenty minutesPQOPPPPPPP
twicePOOSPSMPPP
twice aPPOPPQPPPP
twinOTNPPPPPPP
twinsOTOPPOOPPP
twins $QPPPPPPPPP
twistedSNRPPNOPPP
twitchingOKSPPTOPPP
twoEPaVNLKSKQ
two $PQOPPRPPPP
two andOPPROPQPPP
two daysROPNPPRPPP
two forQOPPPPPQPP
two hoursPRPPPOPPPP
two inQOPPPPPPPP
two minutesPORPPPPPPP
two monthsOPPQPPPPPP
two ofQPPPPPPPPP
two weeksUNNOPRPPPP
two yearMORSPPPPPP
two yearsNPPRPROPPP
txRPPPQOPPOP
txaWOMPOOOPPP
txa forOPPRPPPPPP
txa inQPPPPPPPPP
tyLVOPPPPPPP
tylenolNNSPSOPPPP
typeVNMOOROROO
type #1UNMOOROQOO
type twoPPPPPPQPPP
typingORNPPQPPPP
uNSOPRPOPPP
ukUMPPPPPPPP
ulcerONQPPPTPPP
ultrasoundPPOPPORQPP
umPPROPPPPPP
umbilicalQPPPPPPPPP
unOOVPPOPPPN
unaONTPPPRPPP
uncleOPPPPPQPPP
uncomplicatedQPPPPPOPPP
unconsciousQQQPPOOOPQ
undNOWOPPOPPP
underONSROQKQRQ
under #1SOPPPPOPPP
under #2POOPPPPPTO
under #3QPPPPPPPPP
under aPPQPPPPPPP
under thePQQPPOOPPQ
unitPSNOOOOOTO
unit $NNSPPPPORP
unitsLLPXOOOSPP
units $PNOROPPSPP
unknownONPPPPRRQP
unknown $ONRPPPPRPP
unprovokedQPPPPPPPPP
unrecordableOPQPPPPPPP
unresponsiveOOSPPPPPPP
untilSUKNOPPRNO
until itSNPPPPPPPP
until thePSNPPPPPPP
unvaccinatedPQQPPPPPPP
upQ]USELPTIL
up $TTTPMNLPNO
up ?PPPQPPPPPP
up aRNQPPOQPPP
up andOSOQPPPPPP
up atPQPOPPOPPP
up byPQPPPPPPPP
up everyOSOPPOPPPP
up forPPQPPPPPPP
up inPQOPPPPPPP
up likePORPPPPPPP
up onMQOPMOVQOP
up theNOQPPNPUPP
up toPPQPPPPPPP
up withOPQPOSNPPP
updatePTNPPPPPPP
updatedPQOPPPPPPP
upperQPNROPQPPP
upper giQOOPPPRPPP
uprightSNPPPPPPPP
upsPOQPPPPPPP
upsetPQPPQOPPPP
upstairsPRNPPPPPPP
urateQPPPPPPPPP
ureterQOPPPPPPPP
ureter stoneQOPPPPPPPP
uretericRPPPOPPPPP
urgentQNMPPPOTSP
urgent careONPPPPPOSP
uricPPPPPPQPPP
uric acidPPPPPPQPPP
urinaryQPPPPPPPPP
urineNOOONNZONQ
urine infectionQPPPPOPPPP
urine infectionsQPPPPPPPPP
urosepsisPPPPPMPUPP
usL]GOOQOQNQ
us $PPPPPRPOOP
us aOSOPPPPPPP
us orQNOPPPPRPP
useZVILPLMRQO
use ?QPPPPPOPPP
use disorderQPPPOPPPPP
use forPQPPPPPPOP
use inRPPOPPPPPP
use theQROPPNPPPP
usedPMOPROOOPU
usefulQPPPPPPPPP
uselessOQPPPQPPPP
usingOUOPPNPOPP
usualMUNTPOPPOP
usual careQPPPPPPPPP
usuallyQPPPPPPPPP
uterinePPQPPPOPPP
uterusONTPPPOPPP
utiQQOSMOOPQP
uti $QPPOPPPPPP
uti inOOPSOPOPQP
utisPPPPPQOPPP
v[KLLOOXNOO
v #1OKOPPOZPOP
vaccinatedUPPPLQPPPP
vaccinationKQPPVOPQPP
vaccineQRNLOSOQQP
vaccine atPOPOPPPQPP
vaccine fridgePROPPPPPPP
vaginalQPPPPPPPPP
valaciclovirOPPSNPPPPP
validONPPPPOPOW
valproateNPPNVOPPPP
valueQSOPPPOPOP
value $PSOPPPPPOP
valveQOPPOPRPPP
vanNVPPPOLOSO
van deOVMPPPOPOP
vancMPPQSPPPPP
vancomycinRPPPPPPPPP
vapeRPPOPOPPPP
vapingROPPPOPPPP
vareniclineQPPPPPPPPP
varicealQPPPPPPPOP
variceal bleedQPPPPPPPOP
varicesQQOPPPOPPP
varicoseONQPPRPPPP
vascQPPPPPPPPP
vascularPPQPPPPQPP
vasopressinOOPSPPPPPP
vcfRPPPPPOPPP
veTOPOOPOPPP
veinPPRPPPOPOP
veinsOOQPPRPPPP
venlafaxinePPPQPPPPPP
ventOQOPOPRPPP
ventedQOPPPPPPPP
ventilatedRPPPOPPPPP
ventilationNOSPPPPPPP
ventilatorQPPPPPPPOQ
verapamilMPPOTPPPPP
verbalOOPPPPPOOT
versusSPPOOPPPPP
vertebraPQPPPPPPPP
vertebralROOPPPOQPP
vertebral fractureQPPPPPPPPP
vertebroplastySPOOPOPQPP
vertigoQQNPPPQPPP
vertosUMOPPPPPPP
veryLSUNPOQPNO
vestibularQPPPPPPPPP
vestibular neuritisQPPPPPPPPP
vetOQNPPOQOPS
vfMKZPPPOOPP
viaOPPQPPPPPP
vialsMQPSOPPPPP
victimPPRPPPOPPP
victimsQPPPPPPPPP
videoTOOPPPPRNO
villageOQPPPPPPPP
viralOPPPPPRPPP
visionNMOPPOWPPP
visitPROOONM\KO
visit $PPPPPPPQPP
visit ?PQPPPPPPPP
visitingKTPPPPPOTP
visitorNMPPOPOOYP
visitorsRPOPPPOOQP
visitsROPPPPPOPP
vitSNOPRSONOO
vit dVOPJPSPPOP
vit kLOPYNPPPPP
vitalQPQOPPPPPO
vitalsOQRPPPOPPP
vitaminQQMPMSSOOP
vitamin dSPONOSOOPP
vitamin kNPPRPPPPPP
voicePOLQPRRPPP
voice notePPMQPRPPPP
voicesPMUPPOPPPP
volunteersNSPPPPPPPP
vomitNPQPPPSOPP
vomitaPPQPPPPPPP
vomitedPQPPPPPPPP
vomitingSNUPNNNPPP
vomiting andRPQPOOPPPP
vomiting bloodPPQPPPPPPP
vomitsPPQPPPPPPP
vpSPPPPPNPPP
vp vsQPPPPPPPPP
vs}>K;9MMVJY
vs #1UPONOPOPOP
vs #2WOONPPNOPP
vs #2.TPPMPPPPPP
vs #3QPPPPPPPPP
vs highQPPPPPPPPP
vs ivRPPPPPPPOP
vs lowQPPPPPPPPP
vs nsQPPPPPOPPP
vs nsaidRPPPNPPPPP
vs pboRPPPPPOPPP
vs placeboQPPPPPPPPP
vs ptQPPPPPPPPP
vs shamQPPPPPPPPP
vs standardQPPPPPPPPP
vs thePOPPPPPPQP
vs warfarinQPPPPPPPPP
vtONTPOPQOPP
vteSOPMPPPPQP
wGEIMcRWQOU
w #1OPPOTOOPPP
w aQOOPPQPPPP
w oNOPPPPPPQR
w thePOOPPSPPPP
waitTORONSMOOO
wait $NQQPPQPPPP
wait ?ROOPNSOPPP
wait andQORPPOPPPP
wait forROPPPPOPPP
waitingNSPPPQOPOP
waiting forNROPPQPPPP
waiting onPSNPPQPPPP
waiting roomPQPPPPPPPP
wakeOKZQOMOPPP
wake forPPQPPPPPPP
wake himOORRPPPPPP
wake upQMUPPOPPPP
wakesQOQPPPPPPP
wakingPMSPPPPPPP
walkKTPPPMQPTP
walk inNQQPPNPPRP
walkedPORPPPPPPP
walkingSQMPPPPPPP
walksRPPPPPOPPP
wallPQOPPOQPPP
wantPPTMORNPNR
want aPROPPOPPPQ
want toOLYNPPOPOP
wantedOPRPPOPPPP
wanted toOQPPPPPPPP
wantsQPIORTMPNU
wants aPRNPPQPPPP
wants meOOPPPQPPPP
wants offQPPPPPPPPP
wants somethingOPPPRPPPPP
wants thePQPPPOPPPQ
wants toQOMPRUOOOO
wardTMRMOMONVQ
ward #1OQPPPPPPPP
ward $QHVNPPPPTO
warfarinPPMRSQNRNO
warfarin $SLNMTOPRPP
warfarin andQRNPOPPPPP
warfarin inrOPPRPOPPPP
warningQPNPPPRPPP
warning $SOOPPPPPPP
wasFoILMXJPKN
was #3PONPPSPPPP
was aPROPPPPPPP
was finePORPPPPPPP
was inOROPPOQPPP
was itRPOPPPPPPP
was justPSNPPPPPPP
was spotPROPPPPPPP
was talkingNPRPPPPPPP
was theMXNOOPPPPP
washPTOPPOOPOP
washedPROPPPPPPP
washingPQOPPPPPPP
washoutOOPPSPPPPP
wasteORPPPPPPPP
watchPTQNRPKPPP
watch ?QPPPPPOPPP
watchedQPPPPPPPPP
watchfulQPPPPPPPPP
watchful waitingQPPPPPPPPP
waterVQPPPOMOOO
watersPOQPPPOPPP
wateryQPPPPPPPPP
waveOLQPPPWPOP
wavesNOPPPPVPOO
wayPRXOPIOOOP
way $PRSOPMOOPP
way toPROPPPPPPP
wbcLPPOPPVPPP
wbc #2LPPOPPVPPP
weGROHKQFVaV
we allowedOOPPPPPPTO
we areOQRPPPPPNP
we billPOPPPPPSOP
we callOORPPPPPQP
we doNPPPPTOOQP
we gaveQOPPPPPPPP
we getQMPPPPPPSP
we giveQPQOPPPPPP
we haveMUOOOONOSR
we holdPNPPPPPPSP
we justPQPPPPPPPP
we keepRPPPPPPPMS
we needMROPPQPOQP
we startPPQPPPPPPP
we stillSRPPPOPOOP
we stopRPOPPPPPPP
we waitQPOPPQPPPP
we wantOQPPPPPPPP
we'rePSOPPPPPOP
we'vePOQPPPPPPP
weakQNRPPOPPPP
weaknessNORPPPQPPP
weanQPPQPOPPPP
wearRPPPPOPOPP
weatherPSOPPOPPPP
wedgeRPPPPPOPPP
wednesdayPQPPPPPPPP
weePNMPPOYPOO
weekKQKPVWPONO
week $LONRTQQOOP
week ?PQPPPPOPPP
week andPOPPPPPPRP
week doesQPPPPPOPPP
week ofSNPPPOOPPP
week oldSPPPSOLPPP
week orRPPOPPOPPP
week soPQPPPOPPPP
weekendNSOPPPPPQP
weekend ?OTPPPOPPPP
weekerOPPQPPPPPP
weeklyTNOPPPPPPP
weekly progesteroneOPPPPQPPPP
weeksTIRUQONNMQ
weeks #2PPPPPPQPPP
weeks $JLQXTNQPOP
weeks ?QPPPPOPPPP
weeks afterUPMOPPQPPO
weeks agoQOOPPPPPPP
weeks andNPQPPQPPPP
weeks inQPPPPPPPPP
weeks isSPPNPPPPPP
weeks ofQRNOPOPPPP
weeks oldPPQPPOQPPP
weeks orRPPPPPOPPP
weeks pregnantRPROOOOPPP
wegovyOPPNPNPQUP
weightSNNTONSPOP
weight gainQPPPOPPPPP
weight lossQPPOPORPPP
welcomeMUOPPPPPOP
wellSTJOOOVOOO
well $OSOPPPPPPP
well ?QPPPPPPPPP
well asSOPPPPPOPO
well donePRPPPPPPPP
well whatOPPPPPRPPP
wellnessOSOPPOOQPP
wentJUVOOPPPOO
went downONSPPPOPPP
went homeOROPPPPPPP
went inPPRPPPPPOP
went outPOQPPPPPPP
went toORPPPPPPPP
werePPPPPQPPPP
wetPMQPPTNPPP
whatNGRVNOWQNQ
what $LSQSONPNRP
what aOXOPPNMPPO
what ageRPPPPOOPPP
what arePNNPPLRPPV
what canMTPOPQNPQP
what doUNVOQMNQMO
what doesJPPPPPYOPP
what doseOPPSOPPPPP
what elsePOPOPOTOPP
what happensSOPOSONOPP
what helpsPPPPPULPPP
what iPOTPPOOPPP
what isREPVMPRORS
what nextPOPPPRPPPP
what nowOOQOPPPPPS
what shareRPPPOPPOPP
what shouldLPPQRNPUPP
what thisPPPPPPQPPP
what timeMZPNPOLNQO
what toQOPPPQMSPO
what wouldNNPQPTRPPP
what'sPNFRNNXQSS
what's ourOPPPPPPPRP
what's theQLKTONSQRR
whatsMNQRPOPSQO
whats ourPOPPPPPPRP
whats theOOOSPPQQPO
wheelOQPPPPPPPP
wheelchairOSPPPPPPOP
wheezeQORPPPOPPP
wheezingOPRPPOPPPP
wheezyPPRPPPOPPP
whenSMEPTVKULS
when $OPPRPQPPPP
when ?QPPPPPPPPP
when aNPPPPPPPPT
when canTMNOPSOPPP
when doTTPOOOPPLP
when doesLSPPPPORPP
when heRONPPOSPPP
when iMSPPPPORPO
when isTQOPPOOPOP
when it'sPQOPPQPPPP
when someonePPPPPPPPQP
when theQOQPPPPPPP
when theyPRPPPOPPPP
when toRPPQOPPPPP
when wePOQPPPPPPP
when youPRPPPPOPOP
wheneverOSPPPOPPPO
whereOQYOONNMQO
where $PQNPPPPLVP
where ?NOVPPPPPOP
where didOTPPPPPPMP
where doNSRPPPPRLP
where isPLTPPPOPSO
where'sNJQPPPTOUP
where's theNJQPPPTOUP
whetherYMOPNOPPPP
whether theQPPPOPPPPP
whichNKIRPRVVSL
which isQQPOPOPPPP
which numberOOQPPPPPQP
which ofROOPQOOPQP
which oneSPPPPPNPPP
which tabletQPPPPPPPPP
which worksRPPPPPOPPP
whileTORNRNOPNP
while breastfeedingTPPPMPPPPP
while iPQPPPPPPPP
while onMPPNUPPPPP
whiteNPQOOPTOOO
white andOPRPPPNPPP
whiteboardPROPPPPPOP
whoRLKOPGDVcT
who approvesPPPPPPPPQP
who canPMSPPPPPPQ
who doMNSPPOOOWN
who getsTNPPQPPPNP
who hasPRPOOOOPPP
who isOFLPPOOP_S
who leftPROPPPPPPP
who livesPNRPPPPPPP
who needsSOPQPOOPOP
who neverQOPPPPPPPP
who onlyQPPPPOPPPP
who signsPLPPPPPPUP
who takesPORPQPOPPP
who tookPTOOPPPPNP
who wantsNSPPROPPOP
who wasOPRPPPPPPP
who'sNUOPPOOPOQ
who's onPQPPPPPPPP
whoeverNUOPPOOPPP
whoever borrowedPQPPPPPPPP
wholeSLUPORMPOO
whole bloodSPOPPPOPPP
whole bodyPPQPPPPPPP
whole bottleONTPPOPPPP
whole familyOPRPPPPPPP
whomOMOPPOOO\M
whoopingROPPPOPPPP
whooping coughROPPPOPPPP
whosePSNPOPOPPQ
whyNEUNN]TONO
wichRPPPPPPPPP
wideMOSOOPSPPO
wide openOPRPPPPPPP
wieQQPPPOOPPP
wifeNKWPPROPOQ
wife isOMUPPOOPPQ
wife saysPOQPPPQPPP
wifiPUMPPPPPPP
willPRJOTSNPNR
will aTMPPPOPPPP
will beOTNPPPPPPP
will doLWPPOOPOOP
will itROPPQOPPPP
will notQQOPPOPPPP
will theRPPPNPPPPP
windowRPRPPOOPPP
window $TNOPPPPPPP
winePOQOOSPPPP
wingPORPPPPPPP
winterUMPPOPRPNP
wipedPRNPPPPPPP
wirdPORPPPPPPP
wirePNRPPPOQPP
wisdomPPPPPQPPPP
wiseNPPPRPPPPP
withMULPVOVSJJ
with ?QPPPPPPPPP
with aNUPSLMQQOP
with acuteQPPPPPPPPP
with anOPPTNPPPPP
with anginaSPPPMPPPPP
with apixabanOPPPQPPPPP
with asthmaSPPPMPPPPP
with bloodORPPPPOPPP
with bronchiolitisOPRPPPPPPP
with chestNRPPPPPPPP
with clopidogrelOPPPQPPPPP
with colchicinePPPPQPPPPP
with croupPQPPPPPPPP
with dementiaQPPPPPPPPP
with feverTPPLPPPPPP
with goutROOPPTOOPO
with herQQMPNSOPPQ
with hisPSNPPOPPPP
with itOTOPPNPPPP
with legQOQPPPPPPP
with meOOUPOOPPPP
with myPNRPORPPPP
with newRPPOPPPPPP
with noQORPPONPPQ
with normalPPPOOPTOPP
with onePQOPPPOPPP
with pneumoniaJPPTOPTQPP
with severeQPPPPPPPPP
with simvastatinUPPOMPPPPP
with theOZNNRNNPMO
with themPMQPPSPPPP
with threePQPPPPPPPP
with twoOPPPPPPRPP
with typeQPPPPPPPPP
with usPQPPPPPPPP
with warfarinOPPPSOPPPP
withdrawalRPOPOPPPQP
withdrawal $QPPPOPPPPP
withinSNROPPKSPP
within #1SOPPPPLSPP
within aQPPPPPPPPP
within theOORPPPPPPP
withoutSLNOOMPPQW
without aPNPPOPPQTO
witnessSOPPPPPPOO
wkUNMNTOQPPP
wk ?QPPPPPPPPP
wk oldRPPPOPOPPP
wksTQLFXRQOOO
wks $UQOHTPPPPP
wks agoKPPPTOSPPP
wokeQTNPPOPPPP
woke upPTNPPOPPPP
womanPOPRROPPOP
woman #2PPOPPOQPPP
woman ofPPPPQPOPPP
woman onNPPPRPPPPP
woman withQPPOPPPPPP
wombPPQPPPPPPP
womenSOOPPOPPRP
won'tMPNOMUSPOT
won't wakePPRPPOPPPP
wontOMVPPNOPPP
woodPNSPPPPPPP
wordNSOPPORPPP
word $PROPPPPPPP
wordsNNSPPOPTPP
workSJQORTNOOO
work $VONPOOPPPP
work asPPPPPQPPPP
work forPOOPPTPPPP
workedOMOPPROTPP
workerPPQPPPPPPP
workingNYPPONNOPP
working $POSPPPPPPP
worksQOPOPTOOPP
works ?RPPPPOPPPP
works bestQPPPPPPPPP
works betterQPPPPPOPPP
worldQQPOPOPPPP
wornQPOPPPOPPP
worn kneesROPPPPPPPP
worn outOPPPPRPPPP
worriedOMOPQTPPPP
worryOONPSSOPPP
worry $POOPPSPPPP
worry aboutOPPPRPPPPP
worseORPPPQQPPP
worse $RPPPPOPPPP
worse ?QPPPPPPPPP
worstNOSPSNPPPP
worst headacheOPRPPOPPPP
wortNOOPTPPPPP
worthRPOPNROPPP
worth itQRPPOOOPPP
wouldNNNPTSSONN
would aRPOPPOPPPP
would beOTPQPLPPPP
would itPPOPPQPPPP
would likePSOPPONPPP
would youKKMPRZSOOO
woundPMRPOQPROP
wound irrigationPQPPPPPPPP
woundsPOPPPPPPPQ
wristOKPPPSVPOO
writeMOPPPONROV
writingPPOPPPQPPP
writtenOPRPPLOTPP
wrongORSONMOOOV
wrong channelOROPPPPPPP
wroteOORPQPPPPP
wtNOOUOPOPPP
wwOPPPPQPPRP
xVOXMNOMONO
x #1POYOOPLPPP
x #2PQOPPPOPPP
x raySONPPPSPOP
x wkQPOPPPPPPP
xareltoPNQRPPPPPP
xrMPPTPPPPPP
xrayPPPPPPQPPP
yRJVLUONOOR
y noPOSPPPPPPP
y oNORPPPOPPR
y siteNOONVPPPPP
y vsQPPPPPOPPP
yaONTPPPPPPP
yearXMPUNMMONQ
year $SQPOPOOPPP
year ?QPPPPPPPPP
year canONPPPTPPPP
year ofQOPPPPPPPP
year oldULPVNIROOQ
yearlyRPPPPPPPPP
yearsPOMPPSSONO
years $QQPPPPPPPP
years agoKROOOPUPPP
years andPPOPPRPPPP
years ofRPPPPOPPPP
years onTPPOPOPPPP
yellowLPOOUTOPPP
yesLSMOWQOPPP
yes noQPOPPPPPPP
yes orMPOOWPOPPP
yesterdaySJRPPPSPOP
yesterday $OLVPPPPPPP
yesterday andQQOPPPOPPP
yetORROPOPPPP
yet $OQQPPPPPPP
yieldUPPPPNNPPP
yoLHOSOUSOOT
yo $LPOUPPQPPP
yo wMOPQRPPPPR
yo withQPPPPPPPPP
you=s?PO\\PAJ
you $OTQOPQOPOP
you aNVPPPOOPOP
you allPRNPPQPPPP
you arePPQPPOPPPP
you canNQRPPPPPPP
you doPVOOPVLNNO
you getPTPPPPOPNP
you givePPPQPPPPPP
you startOOPROQPPPP
you tellQPPPPPPPPP
you thinkOPOPPQQPPP
you wantPRPPPOPPPP
you'reOTOPPPPPOP
you'vePQPPPPPPPP
youngQNPPPPRPPP
yourLVNOOVNOOO
your ownPPPPPQPPPP
yrVKMPNOTOOR
yr $UMPPPPOPPP
yr oldNPQPOPSPPP
yrsROLPRTOOPP
yrs $TPOPPPNPPP
yrs agoOPPPSPOPPP
zHMPOOPP`NP
z pakQPPPPPPPPP
zeroNPSPPPQPPP
zincPPOSOOPPPP
zinc forNPPTOOPPPP
zofranOPPORPPPPP
zoledronatePPPQPPPPPP
zoledronicOPPRPPPPPP
zoledronic acidOPPRPPPPPP
zoloftPOPPSOPPPP
zolpidemQPPOQOPPPP
zosynOOPRPPPPPP
~'aiPORPPPPPPP
~'arPUMPPPPPPP
~'arrOUMPPPPPPP
~'clOTNPPOPPPP
~'cloOTNPPOPPPP
~'d_PONPPRPPPP
~'llOYLPQMOPPP
~'ll_OYLPQMOPPP
~'reMWPPPPOPNO
~'re_MWPPPPOPNO
~'s_@YQOJ]TFST
~'t_LLZOLQTNMS
~'veKRUOPUNONO
~'ve_KRUOPUNONO
~_abSMMOTRQMMT
~_abdNNRPPOSPPP
~_abeOPPPPQRPPP
~_ablSOPPPPPPPP
~_aboQSNNSOMNPS
~_abrOPPPPSOPPP
~_absROLRRRPPOP
~_abuOORPPPPPPR
~_ac^NORLLMORN
~_acaPORPOPPPPP
~_accSPPOOMONUO
~_aceQPOMSPPPPP
~_achTMPOOSNPPP
~_aciNNQVQOPNPO
~_aclPQPPPPPPPP
~_acnPPPQNRPPPP
~_acqQOPPPPPPPP
~_acrOROPPPPPPR
~_actPSQQNMRPPO
~_acuYNNNOONSOO
~_acyOPPQPPPPPP
~_adRKYQNMIMPW
~_adaOPPPRPPPQP
~_addRPRONOQPPO
~_adeNMVPRPOOPP
~_adhROOPPQPPOP
~_adjRNPSOPOPPP
~_admNUOOOONOUQ
~_adoQQOPPPPPPP
~_adrMPTOQOQOOR
~_aduUNNTNOOOOQ
~_advQKSNOQNQNU
~_aeQOPPPPPPPQ
~_aecQPPPPPPPPP
~_afXCPQPQUJRQ
~_afePPOPPORPPP
~_affPNOPPPTPPP
~_afiPOPPOQNPRP
~_afrQPPPPPPPPP
~_aftSIOQQQTKPR
~_agLMVMOVNMPU
~_agaPUNMNWLNNS
~_ageQNOPPPOPSQ
~_agiNORROPRPPP
~_agoOLWPOPPPPP
~_agrOQNOPPRPPR
~_ahPPPPPPPPPQ
~_ahePPPPPPPPPQ
~_aiTKWOPONMQO
~_aidSSNPPPPMPP
~_airRHYOPPNOQO
~_alUTKIYNNMOR
~_alaNVQPONOPOO
~_albOPOSMPSPPP
~_alcPNPMROUOOQ
~_aleTPPONPPPPO
~_algTOOOPPPPPP
~_aliQPPPPPPPPP
~_allIKNP\SKLUT
~_almOSPPPOPOOP
~_aloULTNQOOPOO
~_alpQPPPPPPPPP
~_alrUOOOOOPPOP
~_alsNOPPRNPTPP
~_altRRNOPPOPPP
~_alwNOOPPUPQPP
~_alzTPPPOPOPPP
~_amORWXOIOMNN
~_amaPROPPPPPPP
~_ambPQUOPNOOOO
~_amePPQPPPPPPP
~_amiLLTUTNOPPO
~_amlRPQOPPOPPP
~_amoTSMTNNOOOO
~_ampNSOTMPOPPP
~_amyPPOPPPSPPP
~_anRMVOLL]LMO
~_anaJORRUNNRQO
~_ancNMOPRPTPPP
~_andQNPTOPOPPP
~_aneOOSPQPOPPP
~_angTQOPLPQPPP
~_aniPNNOPPVPOP
~_ankQQMPONUPOO
~_annSQRNOONNQP
~_anoQPQPOQOONR
~_ansOQTPOOOPPP
~_antUMONLRROQQ
~_anxNPOPPPSPPP
~_anySSSOPMOOOO
~_aoQNRPOPPPPP
~_aorQNRPOPPPPP
~_apSIOJNRPQYO
~_apaSOQPNPQPPP
~_apeQOPPPPPPPP
~_apiQOQOQPOROO
~_apnPOQPQPPPPP
~_appMNKLOSQP[P
~_aprQPOPPPQPPP
~_aqSMQPPPPPPP
~_aquSMQPPPPPPP
~_arUK^QSLJOKN
~_ardROQPPPPPPP
~_arePKVPPPPPPP
~_argPQORPPPPPO
~_ariQPPPPOPPPP
~_armKLUPTORPPP
~_aroPQQPPQPPNP
~_arrVSROMPJQNP
~_artRQPQSMOONO
~_asYRWHJKOQKW
~_ascLMROOPXPPP
~_askUVLOONLPOR
~_aslPPROPOPPPP
~_aspROQMPQPROO
~_assRLPPPNOOOW
~_astOQTNQOMROO
~_asyOQRPPOPPPP
~_atONWOQJUOLS
~_athQPPPPPPPPP
~_atiPPPPQPPPPP
~_atoOOPPTPOPPP
~_atrKRVPOPPPOP
~_attSNNPNKVPMS
~_auVXNKMQMQON
~_audPVMPPPOPOO
~_augRPROPPPPPP
~_aunOOPPPSPPPP
~_aurROPPPPPPPP
~_ausQPQPPOPPPP
~_autSTMNNOOQPP
~_avONPOVRNOQO
~_avaPPQPPPOPRP
~_aveQPPPPPPPPP
~_avoONOOVRNPOP
~_awRUPONLRPNO
~_awaSUPONLRPNO
~_axSPPMPPPPPP
~_azQQOPSOOOOP
~_azaOPPPSOPPPP
~_aziSOPPPPOOPP
~_azuPRPPPPPPPP
~_ba]T^NKNOGHJ
~_babUNRSMUNLNN
~_bacXVOJNSPMNM
~_badPSQPPOPPNP
~_bagNSRPPOPPOP
~_baiOQQPPPPPPP
~_bakOROPPPQPPP
~_balUKVOPOOOOO
~_banIWJUTKOTPO
~_barRNOPPORMTP
~_basTLRPOMSOPP
~_batNRVNOQOOMQ
~_be\TWCMYOJLJ
~_beaLUQOOQRPPP
~_bebNQSPPPPPPP
~_becPRQPPOOROO
~_bedOWNOQOMPPP
~_beeLROOQVPOQN
~_befSQKNVSMORM
~_begQOQPPOOPPP
~_behSRMPPOPPOP
~_beiNOWPPOOPNP
~_belQJXMMSTMPN
~_benVLRONPNROP
~_besSMPQPSNOOP
~_betWPIMNPWOOO
~_bevPORPPPPPPP
~_beyPOOPPPPOOT
~_bezPORPPPPPPP
~_biPLOLMKV^GV
~_bicROQNQPPPPP
~_bigPORPPPOPPP
~_bikSRPPPNNPPP
~_bilLIMOOMV^MR
~_binQQMPPPPPOR
~_bioQPOPOUNRMP
~_bipOORSMORPOP
~_birNSNOPPRNPR
~_bisMTPORNOPPP
~_bitSNONOORROQ
~_blIIiKPIYFWL
~_blaKKYNSLXOOO
~_bleUUSPIHORRN
~_bliNLQOORSPSP
~_bloLLTPTTJMUP
~_bluPPYNPOUHOO
~_boPVYOEPSEXM
~_boaMUPPPOOPPQ
~_bodOJWPPNUPPP
~_boiORPPPPOPPP
~_bolPNRXNONOOP
~_bonPONOPRUPOP
~_booTTJNMQNNWO
~_borOQQPPOTPNO
~_bosPQOPPPPPPP
~_botPQPNMYNPPO
~_bouQPSPPMOQOP
~_bowTNQPPPOPOP
~_boxPUOPPOPOOP
~_boyPNTPPNPPPP
~_bpOPPPPPQPPP
~_brNYRJQOQKNR
~_braRXOOONLOPP
~_breHJTOVVLNQT
~_briSZMNOMOOOO
~_broPRQNNNUPOO
~_bruLQNPPRUPPP
~_buOZLSTPKONM
~_bubPQPPPPQOPP
~_bucQROPPPOPPP
~_budQROPOPPPPP
~_buiPOQPPPONUO
~_bulQMQPPQQPOP
~_bumROOUMPOPPP
~_bunQPOPRPPPOP
~_bupOOPQQPNSOP
~_burRNPNRSOPOO
~_busNUOPPPPPOP
~_butNTOORNPPOP
~_buyOOQPRPPPPP
~_byUNPPPPNPPP
~_bypTOPPPPNPPP
~_bysROQPPPPPPP
~_caP]QIDD_NRR
~_cabPOSPPPPPPP
~_caeNPPRPPPPPP
~_cafNZNNONPPPP
~_caiORQPOPPPPP
~_cakOWNPPOOPOP
~_calNLUNNLWQSM
~_camRSMONTMRPN
~_canRN]LMOOMIU
~_capPHQOQNXONU
~_carSTKSQMMQQN
~_casRSLOOOLRTO
~_catQLNOQMQNXQ
~_cauOJNQOOXSNQ
~_ceFQSOXLKTQR
~_cefLQOPSOOPSP
~_ceiOQPSOPOPPP
~_celOOPOUOQOPP
~_cemRPOPPQOPPP
~_cenLTNNOOORSQ
~_cepQPPOQPPPPP
~_cerNQROOONUNS
~_cesPPRORPPONP
~_chUZVJNKQMOK
~_chaOWRNOOLPPP
~_cheRRTLRKQPPN
~_chiQQNQNQTMQO
~_chlPNOUPROPPP
~_choSORNPRPOOO
~_chrQSNNOQPRNP
~_chuNTRNOPOPPP
~_ciRDTM]MPNSN
~_cicPOPPRPPPPP
~_cigSOPPPPOPPP
~_cipNOOOUPOPQP
~_cirPMTOSPOPOP
~_cisONOPPPUPPP
~_citPOOOTOOORO
~_civROPPPPPPPP
~_ciwOPPPPPPPQP
~_clP\TRQENRNK
~_claHVQNVNPWKO
~_cleXROTLMKPON
~_cliMPTQMQMMWN
~_cloUQQORKSNMO
~_cluOSOOONQPPQ
~_coVQZERAH^LU
~_coaQQOPPOQPPP
~_cocOOOPTPPPPP
~_codHMOLQNJbWN
~_cofKYNPPQOOOP
~_cogSPPOPPPPPP
~_cohSPOPOPOPPP
~_coiVKOOPQNPRP
~_colRH\PMRNPQM
~_comPUVNQLMQGT
~_conUIMMSPNRRS
~_cooWPMPPOPOOP
~_copMVNMSOQPOO
~_corNKZXINSMMP
~_cosRTOPPOPOOO
~_cotNRPPPPQPPP
~_couOOPMRPSPPR
~_covNSLNOKMTSV
~_cowRNRPPPPNPP
~_cpQPPPPPPPPP
~_cpaQPPPPPPPPP
~_crTPTNLPMQPN
~_craTNQMOTNOQO
~_crcTOPRNOPPPP
~_creONMOUYMPMO
~_criPNTMNOLRUP
~_croMTMROKURNQ
~_cruQQTNPNOPPP
~_cryOQQOOPRPPP
~_cuUPRLQLPNSN
~_cufQSQPPONPOP
~_culQROPPOOPRP
~_cupNSPPPOPORP
~_curQNONOOUPOP
~_cusNORPSPPPPP
~_cutVPNOPPOOPO
~_cyPPRPMPQOPP
~_cycRPOPOQPPPP
~_cylNSPPPPPPPP
~_cysOOPRPPRPPP
~_cytRPPOPPPPPP
~_d'OSOPPPPPPP
~_daWCRPHZLVQP
~_dabRPPPPPPPPP
~_dadPOPOPSOPPP
~_daiWMOROONPPO
~_dalLUPPOPPPPP
~_damQOQOPPPQPP
~_danKSOORTOOQO
~_dapSPPONPPORP
~_darMOTPPPQPPP
~_datVNLNOLMUQS
~_dauLNPPPURPPQ
~_dayUGNSNSRSPN
~_deYYZHBDQRMW
~_deaSXMNMKKSOS
~_debOROPPPPPPP
~_decOVNNONPRJW
~_deeNOWROLQPPP
~_defRLSROOROPO
~_degNOVPPPOPPO
~_dehQOQPOPPPPP
~_delVRNLLOTOPQ
~_demSRKNQQMSOP
~_denRPLMSSOSNN
~_depNNQRMNUPOR
~_derPORPPPPPPP
~_desMSXRNNNMQO
~_detPQNPOQPPRP
~_devOKRPPPRPSP
~_dexTOOPNPOPQP
~_diHURQWKTMHT
~_diaMORXNTNNQL
~_dicLSQPSOPOOP
~_didPOSPPPPPPP
~_dieLUNOPRNRNR
~_difQNJNTPTQQO
~_digQNSNRNNSPP
~_dilLPMRUORPPP
~_dimOOOOPOUPPP
~_dinPRQPPOOPPP
~_dipRSOPPOQPNP
~_dirRMOPPNPORS
~_disVSRNMMOMJW
~_divOSPOPROPPO
~_dizPORPPNRPPP
~_dnKQRPPPPPQS
~_dnaKQRPPPPPQS
~_doNUI]OMLNNS
~_doaSPPNQPPOPP
~_docNKOOOUNYNP
~_doeZFHGTORTTS
~_doiNQOPPSNPOR
~_dolNNPNRNOOQW
~_domOROPQPPPPP
~_donN]OMOOQPMN
~_dooOWRPPOOHRQ
~_dopQQOONOTPPO
~_dosPMJpJLJOLN
~_douQOPQONVNOO
~_dowQSYNNONNON
~_doxQOOMTQOPPP
~_drQPUWMFRHSS
~_draOUVOOKNOPO
~_dreLQNPPNQOXP
~_driNLH^KTQLNV
~_droNOXNUKSONN
~_druXMSMOOOOOQ
~_duOPQPOMNPSS
~_dulPROPPPPPPP
~_dumPQPPQPOPPP
~_dupQPPPPPPPPP
~_durPNTRONQQOO
~_dusOPQPPPPPPP
~_dutNPNOPNNOUU
~_dvNONPPOPSNU
~_dvlNONPPOPSNU
~_dyPSQOPKOORT
~_dyiNRQPPKONST
~_dysRQPOPPOPOP
~_eaVOIPPWQOLN
~_eacLMOSSQQQPO
~_earXNNNOQROMO
~_easSOQOPPPPPP
~_eatMUKPPUOPPP
~_ecUNRPQQONNO
~_echURNPPNOPPP
~_eclOORRQOOOOP
~_ecmRNROPPOPQP
~_ectNPQPPPRPPP
~_eczRPNPOTPPNP
~_edNRPPPORPPP
~_edePPQPPPPPPP
~_edgNQNPPPSPPP
~_ediQORPPPPPPP
~_eduORPPPPPPPP
~_ef[LNMRQONOO
~_efeTOOPPPOPPP
~_effWNPMOQPOOO
~_egLQNTTOOPPP
~_egfNOOTTONPPP
~_eiRTPPPNNPPP
~_eigQSOPPNPPPP
~_einPRPPPPOPPP
~_eitPPPPPPPPQP
~_elWMTRNNSMMN
~_elbROPPPNOPSP
~_eldORNTPOOPOP
~_eleTPROOOSONM
~_eliQONPPRPPPP
~_ellOMVPPPOPPP
~_elsPQPOPPROMR
~_emPWKLMPKQOY
~_emaOUNPPNNOOS
~_embRMRPPQOPPP
~_emeORNNOOPSOR
~_emoQOQPPPPPPP
~_empOTOOORNOQP
~_enJWPMZLKUMP
~_encNOQROPORPP
~_endPQOOPOOQRP
~_eneLLPP[PNPPP
~_engNVPPPOPPOO
~_enoWONNPOOPOR
~_enrPQPPPPPPPP
~_entITWOQPOQNO
~_envPQOPPPPQPP
~_epYMMPKQMSOR
~_epiTQNQKNMSOR
~_eplSLOPPSPPPP
~_eqKNNXOOSOPR
~_equKNNXOOSOPR
~_erQMQQPONNTO
~_errSONOPOOOUP
~_eryQPPOPPPPPP
~_esOPUMRNOORN
~_escLOUPPPQOPP
~_eseUMOPPPOPPP
~_eskQNPPPPPPSP
~_espPQPPPPPPPP
~_essPROPPPPPPP
~_estORROOOPPOO
~_etSONPNPTOPP
~_ethQQPOOPPPPP
~_etoPPPQPPOPQP
~_euPPPPPPQPPP
~_evYVLOMVJMMO
~_evaPQQPPPPPPP
~_eveRUKPNXLNNO
~_eviXQOOONOOOP
~_exT\PLKMMOQO
~_exaXWLMNONONO
~_excTRLRPNNQOP
~_exeSROPPOOPPQ
~_exhMPTPPPOPPP
~_exiPQQPPPPOPP
~_expNVOOONQOOQ
~_extNLNOOSRPVN
~_eyNJTONQXOON
~_eyeNJTONQXOON
~_ezQPPPPPPPPP
~_ezeQPPPPPPPPP
~_fa\OYKKQHOOP
~_facSLTOONNQTN
~_fadPOPPPPRPPP
~_faePPQPPPPPPP
~_faiQXTMONKPNO
~_falLQONNSSPPQ
~_famORONQOOPQS
~_fanOVMPPOPPOP
~_farOKTPONSPPR
~_fas[JPUNQKNON
~_fatQLQPPUOPOP
~_fauSOOPPOPPPP
~_favPQPPPPPPOP
~_feRB]JVTUNKM
~_febUNPPQONPPP
~_fecQPPPPPPPPP
~_feeLOQMUTSONN
~_felMQSOUNNPPP
~_femNNSPSPOPPP
~_fenNORQQQOPPP
~_ferLMQTOQTOOO
~_fesQNOPPSPPPP
~_fetONVOPPOPPP
~_fevOONKRNXPPQ
~_fewWNOONPOPPP
~_fi[G_WGFPSKM
~_fibQPPOPPPPPP
~_fidQPPQOPPPQP
~_fiePMQPPRQOQP
~_fifNLSPPPSPOQ
~_figMKUQSOOPOR
~_filRRMTMMOULP
~_finMXMMNPXNNN
~_firRURROLHRSN
~_fisTNVONMPOOP
~_fitQKVSNNNPPQ
~_fivQSNRNNPPOO
~_fixSQMPPROPPO
~_flKE\J\PVMOL
~_flaNMSOORPPRO
~_fleNKPPYPNPPP
~_fliOOPPPSQPPP
~_floMQ[OOLQONO
~_fluSKQLUMVOPO
~_flyORNPPRPPPP
~_foIKTYHQNRVN
~_foaPKSPPSOPPP
~_focPPPPPPOPQP
~_folRROSOONOPN
~_fomOPPROPPPPP
~_fonORPPPPPPPP
~_fooOOPPOOSOOQ
~_forILRPNPLVYO
~_fosQPPUMOPPPP
~_fouORPOPQSONO
~_frQXMQGRRLQP
~_fraOULQNNRPNR
~_freWTMQONPOMN
~_friJPONOUNOYN
~_froPRUQKQRMLQ
~_fuLMPOQPSQTO
~_fulQTQQOMPOOP
~_funOINPNTSPVO
~_furPQNNQPPRPP
~_fusMPPPRPRPPP
~_gaQKXLO\LMKR
~_gabNPPRSOOPPP
~_gaiRNNPOPSPPP
~_galPPPPPRPPPP
~_gamNQRPPPOPPP
~_ganRQRPPPPONP
~_garORPOMTOPPO
~_gasUOQQNONPPP
~_gatOPPPPRPPPP
~_gauRNQPPPPPPP
~_gavMOTONQOOOU
~_geLN`TQNMNJM
~_gegPQQOPPPPPP
~_gelQNSPPPPPPP
~_genLSNTROSONO
~_gerPPQPPPPPPP
~_gesPSPPPPOPPP
~_getTJTRPRNPMP
~_gewQOQPPPPPPP
~_ghNRPPPORPPP
~_ghaNRPPPORPPP
~_giOQSURPHMQO
~_ginMSPPSOOPPP
~_girSRNOPQNPPO
~_givRKSWOPKNRO
~_glVMVWJRLNMM
~_glaVMQQNOOPOP
~_gleQQPPPPOPPP
~_gliLQRPSOPPPP
~_gloPSOPPUMONP
~_gluQPTRKNQOPO
~_glySMOTOPOPOP
~_goJ]TMJWPMKO
~_goaRPOPPQOPPP
~_goeLSLQPOSQPP
~_goiIRTROTOOOO
~_golPOQPPQPPPP
~_gonONWONRPOOO
~_gooVXOMNMLOMS
~_gouOPMROSSOON
~_gowPQOPPPOPPP
~_grQRXSLPSKJM
~_graOOUVPSJMMO
~_greMVQOMOTOOO
~_griRMTPPNPPPP
~_groSNOOOPVONO
~_gruOQPPPPPPPP
~_guMKWOOUKORQ
~_guaNUOPPPPPPP
~_guePORPPPPPPP
~_guiTMPOOONOSO
~_gumOPQPPPPPPP
~_gunOOQPPPPPPR
~_gurPOQPPPPPPP
~_haMR[QONRHOO
~_habQOQPPPPPPP
~_hacROPPPOPPPP
~_haeNQQROOQOPO
~_hahOTOPPPPPPP
~_haiLOMPPVTPPP
~_halMNVVQORNLM
~_hanNIXNORRORQ
~_hapQZLORMNOMP
~_har[ITNONPONO
~_hasPOSQPNPPPP
~_hatOPPPPRPPPP
~_havJTOOOOOOUS
~_hazQQPPPPPOPP
~_hcPPPMPPPSQP
~_heXY]IFKYDMM
~_he'OPXPPMPOOO
~_heaYRSNMIQNKS
~_heeRNPPPQOPPP
~_heiOTNPPPOPPP
~_helPOUNMTQMRN
~_hemVSNONONPPO
~_hepNLQQPOSPRP
~_herJTTNMQVKRO
~_hfQOOORPORPP
~_hfnQPPPPPPPPP
~_hfpPOPPPPPRPP
~_hfrQPOORPPPPP
~_hiPLWJSPNOPR
~_hicNOPPPQSOPP
~_hidPRNPPPPPPP
~_higUPQMQOMOQO
~_hilPQPPPPPPPP
~_himQPQOPPOPPP
~_hinQNSPPPPPPP
~_hipQNPOPPNPPT
~_hisOPPPQPPQPP
~_hivMORPRPPPPP
~_hoLVVPLHGMaP
~_hoaOPRPPOQPPP
~_hocOPQPPQPPPP
~_hoiNSPPPPPPPP
~_holKQONTNQOTQ
~_homWPSLLQMROO
~_honPRSOOPOPNO
~_hooMPOOPUPPPR
~_hopPQPPPPPPPP
~_horTQNOPOOOPP
~_hosQNQNOMPOWQ
~_hotPQPPPPPPPP
~_houNPP[NHJN[M
~_hsPQOPPPPPPP
~_huOSVNRMMNNQ
~_hudOSOPPPPPPP
~_hugNPRPPOROPP
~_humRONPPPPPOS
~_hunMUPPPOPPPP
~_hurVKSOSMNPOO
~_husNPRPPROOPP
~_hyTJPRSOQQNN
~_hyaQPPPPPPPPP
~_hydLOPVQPOPPP
~_hygPQPPPPPPPP
~_hyoPPPOSPPPPP
~_hypROONOPSQOO
~_hysPOQPPPPPPP
~_i'JYROPRNONO
~_i'lOVOPPNPPPP
~_i'vKSTOPTOOOO
~_ibROOORQOPPP
~_ibuROOORQOPPP
~_icPSQPNPOPPP
~_icoOSPPOPPPPP
~_ictPPQPPPOPPP
~_idKMMSPO[POP
~_ideLMMOPO[PPP
~_iePRPPPPPPPP
~_igPUNPPOPPPP
~_ignOUNPPOPPPP
~_ilPOOPPNQRPP
~_iliRPOPPPOPPP
~_illNPPPPNRRPP
~_imSJSTQONOOQ
~_imaQPPPPPQPOP
~_immRORPOPOPPP
~_impQKQTRONOOQ
~_in^MRQKLLVML
~_inaQPPPPPPPPP
~_inbOTOPPNPPPP
~_incPUQQOOOOOO
~_indVOONNROOOQ
~_infSQOVPOLLPO
~_ingTONPPPPPPP
~_inhNKPPSVOPOO
~_iniNPPSOPPQPP
~_injUNQMNQKRPS
~_innOPPPPPQPPP
~_inpPNQPPPOTOP
~_insNXUJOKNSQP
~_intVNMTPJNTRM
~_invOLOOPPYOOO
~_ioOPPPQPPPPP
~_iodOPPPQPPPPP
~_ipMNPRQPSPOP
~_irTQONNONQOR
~_iriPPPPPPQPPP
~_iroPTOONPOQPP
~_irrTNPPPPPPPP
~_isNOSOOPQPQO
~_iscPPPQPPPPPP
~_islOPPPPPPPQP
~_isnOPRPPOPPPP
~_isoSOQOMRQPPO
~_itSQKMOSRVMN
~_it'PTOOPROOOO
~_itcONMOQQUOPP
~_iteOOPPPPOWNP
~_itrRPPOOPPPPP
~_itsRPOPOPPPPP
~_ivTSOOOONOPP
~_iveTSOOOONOPP
~_j'PRPPPPPPPP
~_j'aPROPPPPPPP
~_jaONLOPWQOPQ
~_jabPQNQPOOPPQ
~_jamOQQPPPPPPP
~_janPPPPPQPPPP
~_jauOPPPPPRPQP
~_jeTNTPPOMOOQ
~_jehSPOPPPNPOQ
~_jelQRNPPPPPPP
~_jerPMTPPPPPPP
~_jetOOSPPPPPPP
~_joHXLNSMXQNN
~_johNOOPTPPPPP
~_joiKPOPPOWQPP
~_jokOTOPPOPPOP
~_jouQQPOPPPPPP
~_juTTULONRNNK
~_juiVQNNQNPPPO
~_jumOOUPPOPPPO
~_junPPOPPRPPPP
~_jusOPTNOQSNON
~_kaSI[NLQOOLR
~_kalSMSPNPPPPP
~_kamQNTOOPOPPP
~_kanPPSPPPPPOP
~_kayNOROPRPPPP
~_keUMIKNQSNUU
~_keeYPLPLQLOMU
~_kenQMOPPPTPPQ
~_kepPMPPPOOPUP
~_kerOPPOPPRPPP
~_ketLQPLUNROTO
~_keyQTNPOOPPOP
~_kiNWNUPMNPPM
~_kicOOPPPPPRPP
~_kidYOLLQOSOMO
~_kilKTN[ONMOOO
~_kinQNTOOQOPOO
~_kitKWMOPOOPTP
~_klPNSPPPPPPP
~_klePNSPPPPPPP
~_knOJTOXQPOOM
~_kneTLPMPQSQOO
~_kniPNSPPOPPPP
~_knoKOQQXQMNQN
~_koOIWOPQROOP
~_komPMTPPPOPPP
~_krQPTOPPOOPP
~_kraPRQOPPPOPP
~_kriPPQPPPPPPP
~_kuNRLOPVPPPP
~_l'TTPNOPOOPN
~_l'aSTMOPPOPPP
~_l'eROPPPPPPPP
~_laTUXKWDKRNN
~_labMSQRRNMOQQ
~_lacPPRMSNQQOO
~_ladLJUQRMSRRO
~_lagROPPPPPPPP
~_lamOYOOONOPOP
~_lanQORNRQOPNO
~_lapOUPPPNPPOP
~_larRNRPPOQPPO
~_lasPQPRNRMQRN
~_latWQJLVNPNPQ
~_lauORPPPPPPPP
~_lavPNQPPPOSPP
~_lawRNPPPPOPOS
~_leSULEOGPUR[
~_leaSZHMOJNRYM
~_lecPUNPPPNPQP
~_lefMVPOONSONQ
~_legKLONMTQNN]
~_leiPNTPPPPPPP
~_lenPPPPPQPPPP
~_leqTPOOOPPPPP
~_lesXLOOOOPQOO
~_letOROPPNOPPS
~_leuNOOPPPUPPP
~_levOJWOVKNVNN
~_lfJOPPPOXPPP
~_lftJPPPPOYPPP
~_liQMSMKNZKVO
~_liaTLNPPOPPOU
~_libOSOPPOPPPP
~_licPPPPPOPPPR
~_lidSQPQNPPPNP
~_liePORPPPPPPP
~_lifRSMSMSMOQN
~_ligSOQPPOOPPO
~_likOQTOORSOMN
~_limKMRQONVQOR
~_linMSQNQLUPPN
~_lipOLYOOMOPRP
~_liqOOPPOPPPRP
~_lisJUILOQRO[O
~_litOLQRRSPOOO
~_livVNPNSQPOMO
~_llPUMPPPPPPP
~_loLNQXLRPKSQ
~_loaMOQ`MMLOOO
~_lobPPPPPPQPPP
~_locKHZLQMMO[T
~_logPSNPPNPPRP
~_lonSKISPTMROU
~_looKTPMPNYOOO
~_lorRPQPOPPPOP
~_losQNQLOZSNLM
~_lotOORPPPPPPP
~_louOSOPPQPPPP
~_lovNVNPQNPPPP
~_lowXMMRPPOOON
~_luTUKKORVQKM
~_lucOSPPPNQPPP
~_lumQLJOPTWQOO
~_lunUTRMPQMPMN
~_lupOPPPPPQPPP
~_lvPORPPPPPPP
~_lyPLQNOQVOPP
~_lyiPOPPPPQPPP
~_lymLOOOPRVPPP
~_lysSMRPPPOOPP
~_maBJYR[MPIPX
~_maaQQPPPPOPPP
~_macLXSMRNNOOO
~_madOURPPMNNMT
~_magQORORONRPO
~_maiSNRTNPMPOP
~_majQOOPPPPPQP
~_makNPKOSQUONQ
~_malOJPNSSROPS
~_mamPRQOPROPNP
~_manLIOZMNKQVR
~_maoNOPMWPPPPP
~_marJQTOPQTPOO
~_masNJTQOPROTO
~_matMSPQROROMQ
~_mayROPPPQPPPP
~_mcPMTPPPPPPP
~_mcrONTPPPPPPP
~_meEPTLQWPXMO
~_meaLMNOOOYUQN
~_mecRPPPOPPPPP
~_medILPLPSNYSQ
~_meeNSUPPNNOOP
~_mehPNSPPPPPPP
~_meiPQSOPPOPPP
~_melSNNPOUOPOP
~_memTOPPPOOPPP
~_menKSPSOSMOMT
~_merLNNPQUPPQP
~_mesPUPPPONPOP
~_metRNNQUOTNNN
~_mgRNPPPPPPPP
~_miMLUPDQLUVV
~_micOUMOOOOOTO
~_midUOLRNORPPP
~_mifOPPSNPPPPP
~_migOPMNMRTPVP
~_milWNNQOTOMNO
~_minJN^OMSISPQ
~_mirPTNOPPOPPP
~_misLMRTNLORPU
~_mitPNRPPPOOPT
~_mixNPPPPPRPPP
~_mmQPPQPPOPPP
~_mmoPPPQPPPPPP
~_mmsQPPPPPPPPP
~_mo][[IIUJLHG
~_mobRNQPPPPPPP
~_mocNSPPPPPOPP
~_modOTNNONNWOO
~_moiORQPPOPPPP
~_molTMOPOROPPP
~_momPQPPPOPPPP
~_monUQQOKWPLNN
~_mooRRNOPOOPOQ
~_morUYQPLQMMMM
~_mosTNPPPQPPOO
~_motNHWPRUOOOO
~_mouKOXPRMQPOO
~_movMUQOOMSOQO
~_mrPOPPPPPPRP
~_mrsPOPPPPPPRP
~_muKMK\PQWLLR
~_mucMPOaLPNNMN
~_mudSNOOPORPPP
~_mufOQPPPPPPPP
~_mulQNQOPORPOP
~_mumMMMPPUUPPP
~_murOQPPPPRPPP
~_musSOONUNKOPT
~_myLJTOVUNOOP
~_myaMPROUPOPPO
~_mycPPPPQPPPPP
~_myoQPPPPPPPPP
~_mysNKSOPUPPPQ
~_naRQLNNTSNSM
~_naaOUMPPPPPPP
~_nacQSPPOOOOPP
~_naiOIMPPYTPPP
~_nalSNPPPOOPPP
~_namKWMOOMTOTO
~_napUPOPLPPQPP
~_narOPPQPPPPPP
~_nasONROTOOPPP
~_natQOQPPPOPQP
~_nauPPPPPPOPPP
~_ne[KPYKYGNFS
~_neaKWQPPONPPQ
~_nebQRKSMOSQOP
~_necNI[OOMRQNQ
~_neeVNOROZGMNQ
~_negPMROOSPPOO
~_neiQTMPPOQPOP
~_nelQOQPPPPPPP
~_neoPMPSQONQPP
~_nepQLOOOWPPPP
~_nerPMNOROTQOP
~_netOQOPPPPPQP
~_neuSQNPOPPOPO
~_nevQROOOROPPP
~_newTLNTRLRPOO
~_nexRSRQOPJNNR
~_niGPUHZVQLTK
~_nicLSUOQNNQQO
~_nieLNYOOPOOPP
~_nifRPPRNPOPPP
~_nigNSGMPZPNUN
~_nimRPPOOPPPPP
~_ninLPPRNQTPOP
~_nipOPOPQPQPPP
~_nirUNPOPPPPNP
~_nitKONL`NPNQO
~_nmOOPPPPRPPP
~_noPZQGLRRNKU
~_nobNTRPPLQPQO
~_nocQPSOPPNPPP
~_nodQOPPPPPPPP
~_noiQPQPOOOPPP
~_nonPRQPOOOPPP
~_nooNUPOPOPPOP
~_norYKKMNXVLMM
~_nosOOSORQNPPP
~_notJUINOOPTN[
~_nowSPPPPPOPOP
~_nsOPONVPOPPP
~_nsaNOPNVPPPPP
~_nstQQOPPPPPPP
~_nuSMRMSRESTQ
~_nulRPPPPPNPPP
~_numPLTRONKSTN
~_nurLMPMUTLPRS
~_nutRPPOPPPPPP
~_nyMOOUNPSPPP
~_nysLOOUOPSPPP
~_o'OTNPPOPPPP
~_o'cOTNPPOPPPP
~_obPQNOOMPSOT
~_obeQOOOOOPROS
~_oblOQPQPPPPPQ
~_obsQNQPOPPQQP
~_obvPSOPPOPPOP
~_ocQOQOOROPPP
~_occQOROPPOPPP
~_octQPPPPPPPPP
~_odTNQOOPPPPP
~_oddQPPPPPPPPP
~_odeSOPOOPPPPP
~_oeRPPPPPOPPP
~_oedQPPPPPPPPP
~_oesQPPPPPPPPP
~_ofNQRXNNMPOP
~_offOTQOOONPOQ
~_oftNNQXOOOOPO
~_ohTRMOPOOPPP
~_ohpQPPOPPPPPP
~_okLROOVPOPPP
~_okaLROOVPOPPP
~_olSKQTOOQOOQ
~_olaQOPQQPPPPP
~_oldTMOSOOOPOQ
~_oliOPPPPPRPPP
~_omSQONPPPPOP
~_omeSQONPPPPOP
~_onOOPNOLNUNX
~_oncTNPOOQOPOQ
~_ondONPQSOPPQP
~_oneOROPPROPPP
~_ongPORPPPOPPP
~_onlNPPONORQQS
~_onsQOQPPPNSOP
~_ontNRMPPNOROU
~_ooQMSPOPPPPP
~_oozPNSPPPPPPP
~_opPRSMNRKSSL
~_opeLMWOOTLRTL
~_opiRTMOQNOOPP
~_optRQOPNPQPPP
~_orMROSMLKJ`Q
~_oraTQMTNOOMRO
~_ordMRNOONNMZR
~_orgOORPPPPPPP
~_ortMOSPPONPUO
~_osRRNONOSPOO
~_oseQPPQPPPPPP
~_ostQQPOPOPQPP
~_otSPPPUNNNNO
~_otaQOPPPPPPPP
~_othMMRRTOPORO
~_otiQPPPPPPPPP
~_otoNSOPRPPPOP
~_ottVOPOPPOPNP
~_ouUKRMOONOXN
~_ourPOPMPPPPUP
~_outVLROOOOOSO
~_ovQMXOKPNJVR
~_ovcQPPPPPPPPP
~_oveSMTOKQOJVR
~_ovuMPTPPPPPPP
~_owNTOPPPPPPP
~_oxSNSQQNMQPO
~_oxiRNQPPPPPPP
~_oxyPORQQNNQPO
~_ozPPPOOPQPPP
~_ozeQQPPOPPPPP
~_paEQSHOIXUSV
~_pacRTPNOOLQRO
~_padMPUOPPPPPP
~_paeNJRRPPPPUP
~_pagNTOPPOONSP
~_paiNLQMMQZTNN
~_palQQRQMNSOOO
~_panTTMOQNQNPO
~_papNUNOPPOOQQ
~_parOLRPQTGPMZ
~_pasLWPNOQTONN
~_patLLJQSJUPXR
~_pauOPPPPPRPPP
~_paxQOPNSQPPPP
~_payOROPPOPXJP
~_peRQYOJRMMMR
~_peaQPSNPQOPOO
~_pecRPPPPPOPPP
~_pedSOPQNOONTP
~_peeOOPPPPRRPP
~_pelQORPPPOPOP
~_penIOTQNSPPOU
~_peoTPRONRNPNP
~_pepQPOPPPPPPP
~_perORORQQPNOO
~_pesORPPOPQPPP
~_petPPNPQPQPPP
~_phBWJORMPSWT
~_phaLRNNQPNQVP
~_pheOOOQUPNPPP
~_phlNRPPOPOTNP
~_phoIPOQMLWQQU
~_phyPTNPORNMRP
~_piPPZRNPMJRL
~_piaPPQPPPPPPP
~_picSOPOONQOSO
~_pieNNUPPQPPPP
~_pigOPOPPPRPPP
~_pilZGPRNQPNPO
~_pinNTTOONNNSP
~_pipMSOPRPOPPP
~_pisMNTPPRPPPP
~_pizPUOPPPPPMP
~_plLUYMQSQMML
~_plaQRTMPSOMNO
~_pleHURTOPROPM
~_pluSRPLSPOPNO
~_pnPTOQNOPROO
~_pnePTOQNOPROO
~_poMPWNJMINXU
~_pocQROPOOPQPP
~_podPQPPPPPPPP
~_poiOOTMOQPQPP
~_polOKOONPPQTV
~_pooNORSOOOORP
~_popPVMPPONQPP
~_porPOOPOOPPTP
~_posMOMRRSSNRO
~_potRQSPOOMPOO
~_pouROROPPOPPP
~_powPOROPPOPOS
~_ppRQPPNPPPOP
~_prXYKLOJIRPU
~_praOQRPNMNTSO
~_preUPSUTTHKKN
~_priOYNLONORQP
~_proYOFJNKSRSW
~_psQMQOORSOOO
~_pseOOPPRPQPPP
~_psoQNPPOSQPPP
~_psyQPQOOPQPPO
~_ptSMOPPRROPO
~_pt'PNQPPSOPPP
~_ptsROPPPPPOPP
~_puJIhSJIUSJL
~_pubPPPPPPOPPR
~_puePORPPPPPPP
~_pufRONOPPSPPP
~_pulOK_OONOOMO
~_pumNTQQPPNPOO
~_punRPPPPPQPOO
~_pupMMUPONVPPO
~_purLOXNPNRPPP
~_pusQPLULPMUQO
~_putPPQPPPPPPP
~_pyMROPOPTOPP
~_pyePQPPPPOPPP
~_pylMOPPPPUPPP
~_quQXQRKNLULN
~_quaPMRSOPOPPP
~_queNWKRMNNVOO
~_quiTQUMOPOPNO
~_quoPROPPPPPPP
~_raR@YfJSPNKK
~_rabQMOVOPOPPP
~_racRQOPPOPPPP
~_radKPYPPOMPQP
~_raiRPOQPOPQOO
~_ramTOOPQROPNO
~_ranLNQSPOTPPP
~_rapSONPPPOPRP
~_rarOPQPPPPPPP
~_rasJLLORWVOPO
~_ratSNQ_JMLPLO
~_raySPPOOPPPPP
~_rcQPPPPPPPPP
~_re[VDTHLEWMZ
~_reaUVNKSNTSGL
~_rebWNOPOPOOPO
~_recVROJMWLPJU
~_redUKNSSONRNO
~_refMMOMNURMPY
~_regLOOTTNPPRN
~_rehRNROPPOPPP
~_reiNPPPPPPRPP
~_rejOPPPPPOSPP
~_relZLNMNOMOWP
~_remROQQPMMQSO
~_renEOP_OQOOQP
~_repQRGUMKRROV
~_reqORNPPPPQOQ
~_resPRWJLQKOVR
~_retPQQMOOTQRM
~_reuOSOPPPPPPP
~_revQTNRNONQOP
~_rewPQOPPPPPPP
~_rhRNOPSOOPPP
~_rheSPPPPPOPPP
~_rhyQOPPPPQPPP
~_riGGVHQPQK^Y
~_ribORPPPPPPPP
~_ricNUOPPOPPPP
~_ridNPPPPSPPPP
~_rifOPPNTPPPPP
~_rigBN[QOLTPNW
~_rinJINOPUUOXO
~_ripQPPOPPPPPP
~_ris_NLNONJONU
~_ritKROOTPPPQP
~_rivQNQQNQOOSO
~_roRadMKIHIKK
~_roaPUMPPPPPPP
~_robORRPPOPPPP
~_rocPQPROPPPOP
~_rolSKTPPOOPPP
~_rooPXRNNQNMPN
~_ropPKURPPPPPP
~_rosRNVPOMOPPP
~_rotPXNPPNQOOP
~_rouRSUMOPNNNO
~_ruWJSQONKNVO
~_rubOOQPRPPPPP
~_ruiNQQPPPPPPP
~_rulTKMRNOLOXQ
~_runRRPOOPPOOO
~_rupRORPPOOPPP
~_rurQOQPPPPPPP
~_rusPQNPPQPPPP
~_ryQPPPPPPPPP
~_s'OORPPPOPPP
~_saOSXHXKSJKT
~_sabOTNORPPPPP
~_sacOORORPPPPP
~_sadNQOPPPRPOP
~_saf_FLKWPKOTO
~_saiOTROOROOOO
~_salOUUUJOMOON
~_samOPKNVMSRLU
~_sanNQPPOSQOOP
~_satMUVMONPOOO
~_sauOPQPPPPPPP
~_savYNMPONNOOS
~_sayKMVQPNTNQR
~_scOLQOLPVNUO
~_scaNQNQNQRNTP
~_sceORPPPPPPPP
~_schMGVTOQPRNQ
~_sciORQPPQOPPP
~_scoXOJLOOVOPP
~_scrNSSOQMNOSN
~_seW_THSFIVNG
~_seaLTNOPUOOPQ
~_secNSVONMLTQK
~_sedSOPPOPPPPP
~_seeNTLOTNSPNO
~_segRMPPPPSPPP
~_seiONVNQLOSNT
~_selSMOORQNPOP
~_semORPPNSOPOP
~_senUYOOTIHNTM
~_sepQVMMNMRRQO
~_seqQOPPPPPRPO
~_serKRLSQPUPPO
~_sesQQPPPPOPPP
~_setSQOPPPOPPO
~_sevTLTPNPNQOP
~_sgSPOPOPPPPP
~_sglSPOPOPPPPP
~_shQSSLN^XNEG
~_shaLMNMMZ[NNN
~_sheLPTOQPPOPO
~_shiORJRPQQPRO
~_shoYUUMOUJQEK
~_shrPOQPQPPPPP
~_shuOOPPPPRPPP
~_siSSVCOPRFZO
~_siaOOPPOPTPPP
~_sicPPQSNQMOOR
~_sidOKSOOPSOSO
~_sigKULOPOSOSR
~_silPOQMUOOPPP
~_simWSMNPONOOO
~_sinYKSJMXPNNN
~_sirROOPPPPPPP
~_sisLTUOMROOOP
~_sitMMWMTLMOYN
~_sixPPPPPPQPPQ
~_sizNSSQPNOPOP
~_skWONOOPMROO
~_skeQPOPPPPPPP
~_skiVOOOOPNSOO
~_slJSNSMVUITM
~_slaOLQPPSQPPP
~_sleMUJOPWQONO
~_sliKUPSOOROOO
~_sloTSMRNMQOOO
~_sluOJVPPOOLXP
~_smUNIOXNZMKM
~_smaXPNOPMRNON
~_smeOLOPPRXONO
~_smiPTNPPPPPPP
~_smoONOPXPOPNO
~_snQSQNOPMUMO
~_snaRQQOPNOQOP
~_snoNRPOORNTNO
~_snuPOQPPPPPPP
~_so[PYKIONONO
~_soaSNRPPPOPPP
~_socNQPPPNPVOP
~_sodSMSOOOQPPP
~_sofOQQPPPPPPP
~_solSOQPOOMPPQ
~_somPORMNSPNRQ
~_sonMQNOPTOPOR
~_sooWNNOPOPPPP
~_sorPUQQNMUOOL
~_souQRROPNOOPO
~_spUOXPKOXNHL
~_spaP[MPNOOOLP
~_speQNQTOPPPNO
~_spiULOPNSQPPO
~_splOORPPQRPPO
~_spoMUMNOPUOOO
~_sprQOXNQLMPPO
~_sptQPPOPPPPPP
~_spuOLSPPPTPPP
~_sqPQNPPPRPPP
~_squPQNPPPRPPP
~_ssUONOPQOPPP
~_ssrTONOPQPPPP
~_st\VTQDVHGPP
~_staPUNVIPOMOR
~_steUMTVLMQOMN
~_stiRPTLPSMMQQ
~_stoZMOJWSJNNP
~_strNORRLSNPRO
~_stuSSMNLORNUO
~_suXERSHNPSPT
~_subVLONRONRNP
~_sucRPQPPNOPPP
~_sudQLUNPNSOOO
~_suePOOOPOPPOW
~_sufOORPPPPPPP
~_sugPKQQOTQPOP
~_suiPTQOMONOQQ
~_sulONNRSPQPPP
~_sumNPPOPQPQPO
~_sunQRNOOSNPRO
~_supMVMRMONTQP
~_surRLNQPPSNSO
~_susQSORONOOOP
~_sutOMOPPOQRRQ
~_suxOPQPQPPPPP
~_svMQSPPPPPPP
~_sveMRSPPPPPPP
~_swOG\RGQ\MOK
~_swaQSTPNKQORN
~_sweOIVOLWVONN
~_swiOMRUNPPPOP
~_swoPNPPPOTPPO
~_sySNSOSJPRON
~_symUPOMPOSOOO
~_synQMOPSNOSOP
~_syrLPRQQPPPPP
~_sysRQRPONNPQP
~_taN]MPR\BNML
~_tabRJSSPWKONM
~_tacNVPOQONPOP
~_tagNSOPPPPPPP
~_takOOKMO\LLWP
~_talNXRMPONTLN
~_tamSRONTMOOOO
~_tanOMVPPPOPPP
~_tapPTNULOOPOP
~_tarXNJOOORPPO
~_taxOQPPPOPPPP
~_tazOPPPRPPPPP
~_tdQPPPPPOPPP
~_tdaQPPPPPOPPP
~_teQQYODNOMPX
~_teaTTOOPLOOSN
~_tecNPRPPPRPOP
~_teeQLQOMTUOOO
~_telQNLPOIURQU
~_temJNVQONPOSO
~_tenUPOPOOPOOO
~_terQOQNNRLSPQ
~_tesRYPONSLNLN
~_tetPOSNPRPNPP
~_texOKSPPPNPOW
~_thA[WJMIkLIK
~_thaP[KMQPOQLP
~_theNSKSSRORNL
~_thiKLVNNO^KPO
~_thoOOOPQPUPNP
~_thrLJWNNQRNVP
~_thuMSMOPRTPOP
~_thyROQOOPOPPP
~_tiMLURKULSWJ
~_ticRNMOQQRSOO
~_tieONSPPPPPPP
~_tigRNSOPOMPRP
~_tilQTPPPONPOP
~_timOSRMPPJRUM
~_tinMONPPQVPOP
~_tioSPPPNPPPPP
~_tipPOOPPRPPPP
~_tirOOQPOTPPPP
~_tisPPQPPPPPPP
~_titKMQWNOQPTP
~_tmPROPPPPPPP
~_tmrPROPPPPPPP
~_toRa^KJOSIDL
~_toaPRNPPPPPPP
~_tocRROPNPPPPP
~_todRZRPPKNNMN
~_toeRMROOUMPPP
~_togQOPOSPPPPP
~_toiOORPPRPPPP
~_tolPVHOOUOOOR
~_tomRRSOPONOOO
~_tonOORONNXNOO
~_tooTL[MMOOONO
~_topSPPONPPPPP
~_torMOQTSNPOOO
~_totPOQRPPPPPP
~_touNQUOONQOOP
~_towOPPPPROQPP
~_toxMPOPOPUPPP
~_toyPSNPPPPPPP
~_tr[KRGQOOMWN
~_traOTRROJOKXN
~_treVGPNLSTPMU
~_triXQOJSRLSMM
~_troNUROPNOOPO
~_truSLPPPMQOVO
~_tryNOOOSTOPPO
~_tuIT\NOQPOLM
~_tubRNTOPQNOOO
~_tueNSOPPQPPPP
~_tumPPPPPOSPPP
~_tunPQNPPPRPOP
~_turLRWOQQNPNO
~_twMPQRQTMPNO
~_tweOPPPROOQPP
~_twiNPQRPTNOOO
~_tySRLOQPQRNO
~_tylNNSPSOPPPP
~_typTSIONQQRNO
~_ulSMOOOOUPOP
~_ulcPNQPPPTPPP
~_ultSPNPOOQPOP
~_umOQQPPPOPPP
~_umbPQQPPPOPPP
~_unIM\UJOIWRO
~_uncPNQPPTOOPQ
~_undRJRROQOQRP
~_uniKQLVNNRRSO
~_unkONPPPPRRQP
~_unlOPQPPOPQPQ
~_unpQQPPPPOPPP
~_unrOPTPPOOPPP
~_unsNOPPPPPQRQ
~_untSTMNOPORMO
~_unvPQQPPPOPPP
~_upQ[EPOROOPO
~_updOXKPPPOPPP
~_uppQPNROPQPPP
~_uprSNPPPPPPPP
~_upsOWMPQMPPPP
~_urUHRLKJXWQN
~_uraQPPPPPPPPP
~_ureTOPPNPPPPP
~_urgSLPOPPOTSN
~_uriOOOOMN[ONQ
~_uroPPPPPMPUPP
~_usNVLRQMNNNT
~_usePMOORPOOOU
~_usiOUOPPNPOPP
~_usuMTNTPOOPOP
~_utQMWPPPMPPP
~_uteOMWPPPNPPP
~_utiROPPPQOPPP
~_vaVLNTRSIOLS
~_vacPSNLOSNQRO
~_vagPNRPPROPPP
~_valQRLOTNPNMV
~_vanLPRUPQNPOP
~_vapYONOPNNPPP
~_varPNQRPRPPOP
~_vasRNOROPOQPP
~_veMPZLOOQOLS
~_vegNPOPPSQPPP
~_veiONTPPROPOP
~_venMPWPNNPPOP
~_verTSOMRMMOOT
~_vesPPNPPPSPPP
~_viEUUNKLWXSK
~_viaLQPSQPPPPP
~_vicPPRPPPOPPP
~_vidUOOPPPPRNN
~_vilOSPPPOPPPP
~_vinPNSPPPPPOP
~_vioPPQOPPPPPQ
~_virOOOPPOTPPP
~_visGPQNNLSYXN
~_vitQRPOMSROOO
~_voLM^OMNQLNT
~_voiOLRQPQRPPO
~_volLQSPPPNOOV
~_vomQNWONMROOO
~_votPQPPPPPPPP
~_vrQPPPPPPPPP
~_waWP_FQMMKLR
~_wacPROPPPPPPP
~_waiUPRONTLOOO
~_wakOG_QOMOPPP
~_walPVNPOKPOTO
~_wanPPPKQUKOLW
~_warTLQOQNNPRQ
~_wasMWOOROOOOP
~_watXRSNRPGOON
~_wavLGQPPObPMO
~_weOXOWNTPKLK
~_we'QRQPOOOPOP
~_weaTQQPOMQOPP
~_webPROPPPPPPP
~_wedORPPPQOPPP
~_weeQOLUUTMLNO
~_wegOPPNPNPQUP
~_weiRMNWNNROOO
~_welP]HOONUPNN
~_wenKUUOOPPPOO
~_werOPPPPQPPPQ
~_wesPOSPPPOPPP
~_wetPJOPPZOPPP
~_whOGISMOYTXM
~_whaKCHXLN^URS
~_wheSOSNPQKQPP
~_whiQMLORPWTOK
~_whoOWRNNNINYN
~_wiQROIZPQTDS
~_wicRPPPPPPPPP
~_widLNSOOPUOPO
~_wifMOTPOROOOP
~_wilOUJOTRMPMR
~_winVLTONRPOMO
~_wipPROPPPPPPP
~_wirOLVPPPOQPO
~_wisMWMOQPOPPP
~_witVNLMTJQUJT
~_woKFTJX[OYHO
~_wokQTNPPOPPPP
~_womTMPQRMOOQO
~_wonNNSNMSRONS
~_wooNPRPPPQPPP
~_worLLRKWXKZJM
~_wouNKPPSTSPNP
~_wrHMTONNRTLZ
~_wraQPPPPPOPPP
~_wreOOPPPSPPPP
~_wriJMOPPOTUNT
~_wroNQUONMOONV
~_xaPNQRPPPPPP
~_xarPNQRPPPPPP
~_xrPPPPPPQPPP
~_xraPPPPPPQPPP
~_yeWGMTRSSMLP
~_yeaYMMUNOQNLQ
~_yelLPOOUTOPPP
~_yesRJRPPPSPOP
~_yiUPPPPNNPPP
~_yieUPPPPNNPPP
~_yoK]KNPUPNLO
~_yogPTPPPOPPOP
~_youKZKNPVPNNO
~_zeMNTPPRPOPP
~_zerNPSPPPQPPP
~_ziQNSSOOOPPP
~_zinPPOSOOPPPP
~_zoOQNRWLOPPO
~_zofOPPORPPPPP
~_zolPOOQSNPPPP
~_zosOPPROPPPPP
~_zuPOUOPOOPPP
~_zwQOROPPPPPP
~_zyPPPPPPOPPP
~a'sMNSPPSPPPP
~a's_MNSPPSPPPP
~aagNNQOOOUPPP
~aag_MMSOOPVPPP
~aalNMXPPPOPPP
~aal_NMWPPPOPPP
~aarNPVOPOOPPP
~aar_ORRPPPOPPP
~aatOQRPPPPPPP
~aat_OQRPPPPPPP
~ab_QGPRSTONQP
~abaMROTTPMQOO
~aba_QOQPOPPPPP
~abalQPOPPQPPPP
~abanPOQRPPNQOO
~abapNPPRSOOPPP
~abbRPPPNPPPPP
~abbeRPPPOPPPPP
~abdONRPPOSPPP
~abdoPOSPPPPPPP
~abePVOOOQLORO
~abegPPPPPQPPPP
~abelPTMPPOOPPQ
~aberPPPPPPRPPP
~abetQQQOPRLOSO
~abgPPPPPPQPPP
~abiVMPUOMOOOO
~abieSPNVONNOOO
~abigQPPPPPPPPP
~abilPOPPPPQPPP
~abinPNRPPPPPPP
~abisQOPOQPPPPP
~ablRHSRNTMUMQ
~ablaSOQPPPPPPP
~ableOISRNTNUMQ
~ablyQPPPPPPPPP
~aboOPTOSNLNQR
~aborOQPPPPPPPP
~abouOPUOSOJNQR
~abovQPOPPPRPPP
~abrOOPPPSOPPP
~abroOPPPPSPPPP
~absTPKQRQNOOQ
~abs_RQOPQONOQQ
~abscRMORPRNPPP
~abseQQNPPORPPP
~absoOOPPSPPPPP
~abstPQPPPPPPOP
~abuOORPPPPPPR
~abuePORPPPPPPP
~abyUMQTMVNLNN
~aby'PMRPPRPPPP
~aby_UPPTMTNLNN
~ac_QLUKTONROO
~acaRLTQNPQOOO
~aca_TNOPPPPPPP
~acamQPPPOPPPPP
~acaoROQPPPPPPP
~accUPQJOOMPWN
~acceNRPPPNONVP
~acchPOQPPPPPPP
~acciSOQKPRNRRO
~accoRPPPPOPPPP
~accuROOPPPQPOP
~aceYQVMNMJPRM
~ace_WHUNNOOQRN
~acebQSOPOOOPPP
~acedNUNPPPPPOP
~aceiNPPOSPPPPP
~acemRPQQPOOPOO
~acenQNTOPPOPPP
~acepMPPOTPPPPQ
~acerQOMPOPORSP
~acesNRQPPPOPPP
~acetSSPPKROOOO
~achJVTOLJUNTO
~ach_TGPRPNOOUR
~acheNMTNNO[ONO
~achiM]NOONMQOO
~achnQPPPPPPPPP
~achtNUOPPPPPPP
~achyOORPPPOPQP
~aciQORTOLLNPU
~aciaRPQOOPPPPP
~acicNPPTNPPPPP
~acidPMQSROPNOO
~aciePTNPPPOPPP
~acilPPPPPOMPTO
~acinOPROQOQPPP
~acioQPPPPPPPPP
~acisQNQPPOPQOQ
~acitPOOPPPOPNV
~ackTUSKOTOLPL
~ack_QZOKPRRMNM
~ackaOQPPPPPPPP
~ackeQNPPPTOPPP
~ackiROQPPPOPPP
~acklOPRPPPPPPP
~acksRQOPPOOPSP
~aclLUOQRPOPPP
~acl_OPPRPPPPPP
~acloPPPORPPPPP
~acnQPPQNRPPPP
~acnePPPQNRPPPP
~acoQWPNOOOOOO
~aco_QOQPPPPPPP
~aconRPPOOPPPPP
~acosNVOPPPOPOP
~acpPOPPPPPPPS
~acprPOPPPPPPPS
~acqQOPPPPPPPP
~acquQOPPPPPPPP
~acrPTLNUOOOOQ
~acraQQOPPPPPPP
~acroOSNNUOOOOQ
~actVKMRRMROMR
~act_RMMOTPQPOP
~actaNPTQROONOO
~acteTNPPPOPQPP
~actiLMQROPMTSR
~actlPPPPPRPPPP
~actoTONPRPNOPO
~actrRPPPPOPPPP
~actsOPPPPPQPPP
~actuQTMQONRNMR
~acuUOMOPOPSOO
~acu_PROPPPPPPP
~acuaOPQPPPPPPP
~acurPOORPPPPPP
~acutWOONOONSOO
~acyPQLOOPQOVO
~acy_PRLNOPQOVO
~ad'NKRPPTNPTP
~ad'sNKRPPTNPTP
~ad_KPXTNJPMVN
~adaSVQMOORMMO
~ada_OSQNOOQOOP
~adacPTNPPMSPPP
~adalOPPPRPPPPP
~adamPPSPPPPOPP
~adanPOOPPSPPPP
~adaxRPPOOPPPPP
~addQNRPMPRRPO
~addeRNPPOQMSPO
~addiQRPONORPPP
~addlNPOPPPSPPP
~addrPORPPPPPPP
~adeUHZUOMLLMS
~ade_TTNNOOPNMT
~adedQLUPPOPPPP
~ademONSPPPOPPP
~adenRNQPRPOOPP
~aderOOSPPPPPPP
~adesOOPUPOOPPP
~adgOUOPPOPPNP
~adgeOUOPPOPPNP
~adhQONOOQSPOP
~adh_OPPPOPTPPP
~adhdQPOPPQPPPP
~adheQPPPPPPPPP
~adiMT[RNOHOOO
~adiaQRTMPPNPOP
~adieQPPPPPOPPP
~adinLQSVOPMPOO
~adioMOTPPOOPQP
~aditQPPPPPPPPP
~adjRNPSOPOPPP
~adjuRNPSOPOPPP
~adlPLOPPRPPPT
~adliPNPPPPPPPT
~adlyQOPPPPPPPP
~admQPSNOOMOTP
~admiQPSNOOMOTP
~adoLQQMWRPOON
~ado_NVQOOOOOOO
~adolMOONWOQPOP
~adonPOPPQPPPQP
~adorOOSPPPPPPP
~adrQOSOOOQOOR
~adreROSOPOQOOP
~adroPPPQPPPPPP
~adsLVTOPMROOO
~ads_LQVOPORPOO
~aduTNOTNOOOOP
~adulUNNTNOOOOQ
~advQKSNOQNQNU
~advaQNOOPOOQOU
~adveQPPPPPPPPP
~adviPMTPPQOPPP
~adyPTQOQJSOPO
~ady_OTQOQKSOPO
~adycQPPPPPPPPP
~ae_OPOPPPQQPP
~aecQPQPPPOPPP
~aecoQPPPPPPPPP
~aedOJRRPPOPUP
~aed_OOPPPPPPSP
~aediRQNPPPOPQP
~aedsNKTRPPPPRP
~aemMPRSPOPQOO
~aemaPOQPPPOPPP
~aemiOPPQQPPQOP
~aemoNQQROOQOPP
~aesNLQROPOPTP
~aesaNPPRPPPPPP
~aestPNPPOPPPUP
~af_QPOPQOPPPP
~afaOPPQPOQPPQ
~afaxPPPQPPPPPP
~afe]KJKWOKOTP
~afe_ZNMLWPKONP
~afebPPOPPORPPP
~afelQPPPPPPPPP
~aferPPPPRPPPPP
~afetRQOPOPPPPP
~affMTRNNRRONP
~aff_LPSPPTOPPP
~affeMWNNONTPOP
~affiULPPPPPPPP
~afiQONMVQNPRP
~afibPOPPOQNPRP
~afilOPONVOPPPP
~afinQPPOPQPPPP
~aflQTNPPPPPOP
~afleQTNPPPPPOP
~afnSNPPPPPPPP
~afneSNPPPPPPPP
~afoOMRPPSPPPP
~afrQPPPPPPPPP
~afriQPPPPPPPPP
~aftSJORQQTKPR
~aft_PQPPPPPPPP
~afteSIORQQTKPR
~ag_KMVOOOWOOO
~agaOVPMNXLNMR
~agaiPUNMNWLNNS
~age\OSLKNNNUL
~age_UTQMMQMQPM
~agedSNPPPPOPPQ
~agelPTNPPPPPOP
~agemQOPPPPPPPP
~agenOPPOPPOPSP
~agerVMOOOORMSO
~agesPOPPPPQPPP
~aggONUPPPPPPP
~aggePROPPPPPPP
~aggiOMVPPPPPPP
~agiPRPQNOQROO
~agiaNTOPPPPPPP
~agicQNOPPPPSPP
~aginROQPPOPPPP
~agitNORROPRPPP
~aglVQMOKSOORO
~agliSPPONPPOSP
~agluQQMPNSPPOP
~agmOPPPPPSPPP
~agmuNPPPPPSPPP
~agnPNQNRSOQPN
~agneQPRORONOPO
~agnoONOOPSQRPO
~agoPKXRMPOPPP
~ago_ROPPOPPPPP
~agonOMTRNPPPPP
~agrPQMOPORPOS
~agreOQMPQORPOS
~agsPSNPPPOQOP
~ags_PSNPPPOQOP
~aguNTROOQNQMQ
~aguePOQPPRNPOQ
~agulNUPOPOPQOP
~ah_KTOOPWOOOP
~ahaOSPPPPOPPP
~aha_OSPPPPPPPP
~ahePPPPPPPPPQ
~aheaPPPPPPPPPQ
~ai_MVOPPQOPPP
~aidLUNMTPNUMP
~aid_MRPKRQNXMP
~aidePPQPPPPPPP
~aidsOSMSRPPMPP
~aigRSOPPONPPP
~aighRTNPPONPPP
~aignQPPPPPPPPP
~ailXQLQKXIPMR
~ail_NPKRPTROOQ
~ailaQQOPOPOPRP
~ailePPQOPOOOPS
~ailiQORNOQPPPP
~ailsTPOPOTLPOP
~ailuORNQPQPPOP
~ailyVMOROPNPPO
~aimOOPPPPOXLP
~aim_OOPPPPOWLP
~ainZYIMGSRIMU
~ain_YZTKIVMKKL
~ainaPOQPPPPPPP
~aineMQMROPRPQP
~ainfOPNPPOUPPP
~ainiNTNPPROOPP
~ainkROPPPOPPPP
~ainlOOOPPPTPPP
~ainsUJMNPPRPRT
~aintNVNSNMKOPV
~aioQLUPPPPPPP
~airSPRNNUMONO
~air_RTMMOTPQMO
~airdOPQPPPPPPP
~aireRMPPPPOPPR
~airmOPPQPPPPPP
~airsNVOPPPOPPP
~airwRJWPPPOOQO
~aisPNVQPNOPOO
~ais_OLVPPPPPPP
~aiseRNPQPOPQOO
~aisoPQOPPPPPPP
~aitTNSONUOOON
~ait_SMSONTPOOO
~aitiMTPPPQOPOP
~ajeQLPOPVPPPP
~ajoQQNPPPPPQP
~ajorQOOPPPPPQP
~ak_PSTOOMNOOS
~akeQTRLPOOKSR
~ake_PVMMORRLOR
~akebPQPPPPPPPP
~akedPPQPPPQPPP
~akenQMVQNOPPOP
~akerPQPPPOQPPP
~akesPMONUOMOUQ
~akfPROPPPPPPP
~akfaPROPPPPPPP
~akiMIXOPRSPON
~akinNIXOQRSPON
~akkOQPPPPPPPP
~aknNORPPPQPPP
~akneNORPPPQPPP
~aksPQPPPOPPPP
~aks_PQPPPOPPPP
~aktRNPROPPPPP
~akthPPNSPPPPPP
~akyOQPPPPQPPP
~aky_OQPPPPQPPP
~al'ORPPPPNPPQ
~al'sORPPPPNPPQ
~al_\@N[@LPTXT
~alaLQVSMOMNRQ
~ala_NLTPPPPPPS
~alacROOSNPPPPP
~alaeOPPPQPPPPP
~alamNQPRPOPPPP
~alanTNPOPPPPPP
~alarNUROOPOOPO
~alatNQORPPOPSO
~alazPPPQPPPPPP
~albMPOWMORPPP
~albuOPOSMPSPPP
~alcMKSNRPYNNP
~alciOOOPPQTOOP
~alcoONQMROUOOQ
~aldONRPPPRPPP
~aldoOPOPPPSPPP
~aleQNSSPTPMNM
~ale_OORQROPOPO
~aledPQQPOPOOPP
~alenPMOUOPRPOP
~alerPNQOPVPOOO
~alesPQPPPPPPPP
~alexQPPOQPPPPP
~alfIUMWNRTONN
~alf_ISOWNRTONN
~alfwPRNPPPPPPP
~algTOOOOORPPP
~algiPPPPOPRPPP
~aliSOQXJOOMKV
~ali_PQPPPPPPPP
~aliaPQPPPOPPPP
~alidQPNOOPOPNV
~aliePPQPPPPPPP
~aligQPPPPPPPPP
~alinQPPUMQOONO
~alipOPOSOPPPPP
~alisLOQPPPTPPP
~alitUQMQOOOOOQ
~alivPNRPPPPPPP
~alizQPPPPPPPPP
~alkNYRLOLNVPM
~alk_LXNLONPWPN
~alkePPQPPPPPPP
~alkiPPSPPOOPPP
~alksRPPPPPOPPP
~allJTVLVNFLTV
~all_GRVOOMTQTN
~allaNSPPPPPPPP
~allbPPOPPRPPPP
~alleLQQOYPMOPN
~alliNPSPPRNPPP
~alloQCXPRNMNUT
~allsVSMOORMOMP
~allwOROPPPPPPP
~allyUTIPNNMPMX
~almUSNNNMROPP
~alm_RQPOPOPPPP
~almeSOPONPPPQP
~almoOTPPPOPOOP
~almsOOPPPPRPPP
~aloVJTPVMMOPN
~alolLPPRTPOPPP
~alonTLUNQOOPOO
~alopTOPPROOPOP
~aloxRPOPOPPPQP
~alpJISNTSROOS
~alp_MNRPPSRPPP
~alphQPPPPPPPPP
~alpiONQPPRQPPP
~alprONPMUOOPOT
~alrSOOOOOSOOO
~alreUOOPOOQPOP
~alsVOPPPJQRON
~als_PPSRONQOPN
~alsaQOPORPPOPP
~alsePQNPPPRPPP
~alsoNOPPRNPTPP
~alsyVQOONOOPPP
~altSONNOMLQOY
~alt_VJRPPPPPPP
~altaMVOPPPPPPP
~alteOTQNPPOPPP
~althRMMOOONSPU
~altiPOPPPORPPP
~altoNRPROPPPPP
~altrPOPPQPPPPP
~altyPNPPPPOOPU
~aluQROPPPOPOP
~alueQSOPPPOPOP
~alurQPPPPPPPPP
~alvRPOOROROPO
~alvaRPPPPPPOPP
~alveQOPOPOSPPO
~alwNOOPPUPQPP
~alwaNOOPPUPQPP
~alyOPOSRRONON
~aly_QPPPPOQPPP
~alysNPOTRRNNOO
~alzTPPPOPOPPP
~alzhTPPPOPOPPP
~am_MTTUTRIKQM
~amaQRNQMPPPNT
~ama_NTRPMPPPPP
~amadOONRORRPOO
~amagRPOPPPPPPP
~amanOTNPPPOQPP
~amarOMPPPOPPPV
~amatUMQPOPPPPP
~amazOPPORPPPPP
~ambQQXNOMOOOO
~ambeOOSPPPPPPP
~ambiRROOOPPPPP
~ambuPRTPPNOOOO
~amcQPPMOPPTPP
~amciQPPMOPPTPP
~ameKVPNSNRSNM
~ame_KUINTOUSON
~amedRSNPPOOOPP
~amenORRPPPPPNP
~amerPOSPPQOPPP
~amesPNQPPQPPPP
~ametQOQPOPOPQP
~amhPQPPPOPPRO
~amhsPQPPPOPPRO
~amiRJWUUMLMNP
~amicONQTPPPPPP
~amidOPPOSPPPPP
~amifTPPOOPPPPP
~amilJQOOVOOPQS
~aminTQRQLQPNOO
~amioNLSRUOOPPO
~amipPOQPQPPPPP
~amitRPRPMOPPPP
~amivQPPQPPPPPP
~amlRPQOPPOPPP
~amloRPQOPPOPPP
~ammQQTQNQNONO
~ammaMMUROPPPPP
~ammeRSPOOOPPPP
~ammoSRNPPPOPOP
~ammyONQPPRPPPP
~amoPVOWONMNNN
~amolOSOTMROPOO
~amorOQNSOPPPPP
~amosONSPPPPPPP
~amotSPPNROOPPP
~amouPOPSOPPPPP
~amoxPTMQSNOOOO
~ampSTMPRNRMMP
~amp_OSQPPNOPPP
~ampaSOOPPPPPPP
~ampeQPPPPPPPPP
~ampiLPPOVPPPPP
~amplMUNNOOTPOQ
~ampoQRMROROOOO
~amprQPPPOPPPPP
~ampsTPPRNONOOP
~ampuRPQPOPPPPP
~amsSRO[PJNOMN
~ams_QPO[OMOOMN
~amsuPSPOQNPPPP
~amuPOQPPPPPQP
~amyNNNSNRTPPP
~amydPOPPPRPPPP
~amylPPOPPPSPPP
~an'QM\OOQMOMO
~an'sPQPPPPPPPP
~an'tQL[OORMONO
~an_VHVRSOJQJS
~anaNKMRYMNPRQ
~ana_PRMOUNROOO
~anadROPPPPOPOQ
~anaeOMQQOPOQSP
~anagTKOPPPOOSP
~analRPNPPPOPPR
~ananQPMPUOPOOP
~anapJPRQVOOQOP
~anasOQPQPPOPPP
~anbPPOOQRPPPP
~anbePPOOQRPPPP
~ancQQN[JLUQIP
~anc_JQPQSPRPPP
~ancaQOSOPPOOPP
~anceTSMUMKMTMQ
~anchPMPPPPTPPP
~anciNPPPPPQPPP
~ancoPOQTMPPPPP
~ancrSPPPOPOPQP
~ancyRQNQNRROMP
~andCOSTHXROLZ
~and_JTSQNQLSNS
~andaONOOPPPOPU
~andeRPPROPNPOP
~andfNOROPSOPPP
~andiNSPPPQQPPO
~andlQOQPPPPPPP
~andmOOTOPOPPPP
~andoIXQNOOOOOT
~andpOONPOSRPPP
~andsKFPUOUXOPO
~andwOSOPPPPPPP
~aneTKUPQOLLPS
~ane_PMOOPROPOT
~anedOSOPPPPPPP
~anelPPQPSNOPPP
~anemQPPPPPPPQP
~aneoQPOPPPPPPP
~anerPNSPPPPPPP
~anesQNSPPPOPPP
~anetRPPPOPPNSP
~aneuOQPPQPOPPP
~anexSMQQOPPPPP
~angVE[NORPIRN
~ang_ONQOQPMPUR
~angaQPPPPPPPPP
~angeOPIRRUSKQO
~angiWMQOLORPPP
~anglRNQPPPQOPP
~angrPPQPPPPPPP
~angtOOTPPOPPPP
~anguOLYPPPOPNO
~anhTNOPPPPPPP
~aniPPLSKSZMMN
~anicSSNOOPPOPP
~anidQPQPPPOPPP
~anilPPQPPPPPPP
~animVPMPPPOPPO
~aninKLSUMNWPPP
~anisNQNPPRRPPP
~ankJbONNKSNON
~ank_LVVOOLOOQO
~ankeNWLPPOPPPP
~anklQPNPOOUPOO
~anksNUNOPQOPPP
~annJXSPRNOLRN
~ann_PORPPPPPPP
~annaQPOOQPPPPP
~anneIYOOOOONVO
~anniKNQTQROPPO
~annoPPUOPMSONO
~annuTQNOPOOPOQ
~anoSOXNOPMOMQ
~ano_OPRPPPPPPP
~anolPROOQPPPPP
~anopPPRPPPPPPP
~anorQOPPPPPPPP
~anosRNRPPPPPPP
~anotORSPONOONR
~ansVUSOTKILRO
~ans_PRTOOOMNRO
~anseONORSOPOQP
~ansfRSLOONNRQR
~ansiQRNPPPPPPP
~anspUOROROOMOO
~answNQUPOOOPPP
~antQUTRJUKJNS
~ant_OFZOURMMRO
~antaNWNROQMONP
~anteMSUPONQONO
~anthOPPPPPRPPP
~antiTQOQJROOPP
~antoTPOPOPPPOP
~antrOPPPPPPPRP
~antsSSINQSMQNT
~anuVPPLNSNOOO
~anuaQQPOPPPPPP
~anusQQPOORPPPP
~anutSOPNPQOPOP
~anxNPOPPPSPPP
~anxiNPOPPPSPPP
~anyMPSVPLLQTL
~any_LLOXOPMRUM
~anybOSQPPOOPPP
~anylNPQPQOPQPP
~anymONTPPOORPP
~anyoMWTQORMMMP
~anytXILOPNUORO
~anywQROPPPOPPP
~anzNOTPQOOPPP
~anzaONSPQPPPPP
~ao_MOPNOUSOPP
~aoiNOPMWPPPPP
~aoi_NOPMWPPPPP
~aorQNRPOPPPPP
~aortQNRPOPPPPP
~ap_YMUNONMOOO
~apaPKRPQQOOOU
~apa_ONRPQPPPPP
~apacNOPPPPOPNV
~apagQPPPOPPORP
~apamNPPOSPPPPP
~aparRNQQNOPPPO
~apeMWHRQKWNPP
~ape_PPOOONWPPP
~apedOPPPPPRPPP
~apefOOPNUPPPPP
~apelOSOPPPPPPP
~apenOQPRROOPOP
~aperPSKTLOPORQ
~aphOLTPVNPPNO
~aph_TNPPPPPPPP
~aphyLOSQVONQNO
~apiXIMRSPMQPN
~apidSONPPPOPRP
~apilROPPPPPPPP
~apinRMMTSQOOOP
~apisROPPPPPPPP
~apixQOQOQPOROO
~apnMHSPQOYPOP
~apneOOQPQPPPPP
~apnoOIRPPOYPOP
~apoSPOPPPOPPP
~appQVGJQSOPWP
~appaPSOPPOPPPP
~appeWLONRORSNN
~appiPQNPPPPQPP
~applPLONPNPOWT
~appoPLOOPZOOOO
~apprMSOPPOPOUP
~appyOZNPPNOPNP
~aprVONOLRPPPP
~apriQPPPOPQPPP
~aproTOOPMRPPPP
~apsXNTMPLMRNO
~aps_QPPPPPOPPP
~apseUOTNOMNROO
~apsuSPOOQNPPPP
~aptOUQOPNQPOP
~apt_QPPOPPPPPP
~aptoNUPPPNQPOP
~aptuOPQPPPPPPP
~apyUPMNNUMOOP
~apy_UPMONUMOOP
~aquSLPOTPOPPP
~aquaTNPPOPPPPP
~aqueSOOPPPPPPP
~aquiMOQOUPPPPP
~ar'PPQPPPPPPP
~ar'sPPQPPPPPPP
~ar_VTWSLKSJJM
~araVMRSIXLPNN
~ara_PORPPPPPPP
~arabOMQOPUOPQO
~aracURPPKQNQOO
~aradSRKPPRPPPP
~aralPPQPPPPPPP
~aramULPPPPOPOP
~aranLOPVOPPPQP
~aratMTPPPPPPOP
~arbQKSTQOQOOO
~arb_ROPPPPPPPP
~arbaOPPORPPPPP
~arbeSOPPOPPPPP
~arbiMPPSOPRPPP
~arboOOQSPPOPPP
~arcSPSONQONPP
~arcaOPQROPPPPP
~archPQQOPQOOPP
~arcoQPPOOPPPPP
~arctTOPOOPPPPP
~ardQ\SGKGNN[P
~ard_MUXLNJNMWP
~ardaRPOPPPPPPP
~ardeOUNPPPOPPP
~ardiPLNMOPQRVQ
~ardlNPUPPOOPPP
~ardsVTKPOOQOOO
~are^LUPLLHPMT
~are_RQMPQMNTPO
~areaOKVRPPPPPP
~aredWQRMMOOOPO
~arelOMSRPPOPPP
~arenTVKOPNMNOV
~arerPPPPPOPPPQ
~aresPLRPPSPPPP
~aretRPPPPPOPPP
~arfPPMRSQNRNO
~arfaPPMRSQNRNO
~argXPJRNNQSLO
~argaNOQRPPPPPP
~argeXQINOOQSLP
~argiOPPROPPPPP
~arguRQOPPPPPPO
~ariDLPSVOPSNV
~ari_NOQPRPQPPP
~ariaLMSRPSPORO
~aricSNQPPQOPOP
~arieNSOPPPPPPP
~arinKRMTSORQPN
~arioMQOPPNORNU
~arisQPPPPPPPPP
~aritQMOOSOOOOU
~arkGOMRPMbNQN
~ark_KKROOO]OOO
~arkeQPPPPPPPPP
~arkiLULOROSPRO
~arksOONPPOUPPP
~arlUPPMLSRONO
~arlaPORPPPPPPP
~arleOOQPPPPPPR
~arliPPPPMUPPPO
~arlyWTLNOORONO
~armSMPMSNPOSR
~arm_YORNPMLONQ
~armaLRNOOPOQVP
~armeNOOPOQTPPQ
~armfQPPPPPPPPP
~armiPOQPPPPPPP
~armsONOPTORPPP
~arnQUNOPMPPOP
~arn_RQOPPOOPPP
~arneOQQPPNPPPP
~arniPSMPPPRPOP
~aroPMVRRQNONO
~aromQPPPPPPPPP
~aronPNPRRPOPPO
~arooQPPPPPPPPP
~arotOPRPPPPPPP
~arouOOSPPQPPNP
~aroxPOPQPQPPPO
~arpNUPPPOPPOP
~arp_PQPPPOQPPP
~arr\RRQJNIONP
~arraOPNPPTPPPQ
~arreVPTPNNKQPQ
~arrhRPOSOMPPPP
~arriRTROOPNONO
~arroOORPPPPPPP
~arryTMPPOPPPQP
~arsTNKOLXWOLN
~ars_WOHOMXTOLN
~arseMNSPOPSPPP
~artSSR\YN@KJQ
~art_XTN[HKIPPO
~artaOPQORPPPPP
~artbQMRPPQPPPP
~arteIJSM[UOOMQ
~arthSOPOOORPPP
~artiURKXOMNOOO
~artmOPQPQPPPQP
~artnMNMOTUMPPT
~artoRPROOOPPPP
~artrOQPROPPPPP
~artsOSQPPPOPPP
~artuNPROSPOPOP
~artwRPPPPOOPPP
~artyORQPPPOPPP
~arvPRNPPPRPOP
~arvePQMPPPRPPP
~aryTOPMLNOPSU
~ary_TMNNLNPPSV
~arynPQQOPOPPPO
~as_JRVLMOXNNR
~asaPSNOSOOOOP
~asa_PRPPPPOPPP
~asadOSPOOPPPPP
~asalRMPPTOPPPP
~ascQOQONRTPNO
~asc_QOPPPQPPPP
~asceOOSPPPQPPP
~asciPPNOORTOOP
~ascuQOPPPQOQPP
~aseQNWQOKQORL
~ase_MRORONTOSM
~asedRNRPPOPPPP
~aselORPPPPOPPP
~asemOPRPPOPQPP
~aserRMSPPPPPPP
~asesPSNPPPOPPP
~asgSLTPPPOPPP
~ashPKRKVRONTO
~ash_SHPLTRROTO
~ashePRQPOQNPPP
~ashiOOTPPPOPPP
~ashoOOPPSPPPPP
~asiRFQSNVPORP
~asicQOPPPPQPPP
~asilSMQPPPPPPP
~asinOOPPPPPPSP
~asisQNPPORQPPP
~asivQPPPPPPPPP
~asixOPOTPPPPPP
~askVSKOONNPQR
~ask_QNPPPPRPPP
~askeOVNPPOOPPP
~askiPRNPROOQNQ
~asksUNOPMPNPSQ
~aslMNUOOPTPPP
~asleMOQOPPTPPP
~asmVOPPNOPPPO
~asm_RQQPOOPPPO
~asmaUNNPPPPPPP
~asnPMUQPNPPPP
~asn'OOSQPNPPPP
~asoROKRPQRPNR
~aso_QOPPPPPPMS
~asonOPNPQRPOQO
~asopPONRPPPPPP
~asouPPOPPORQPP
~aspRMUMPQOQOO
~asp_PPQPPPPPPP
~aspiPOTMPQPROO
~asprSNPPPPPPPP
~assPUZOMNILOT
~ass_QQROOQLOQO
~assaOORPPQPPPQ
~asseMVPOOROOOP
~assiONUROKPNPT
~assoSNPPPPPPPP
~assuRPPPPPOPPP
~asswPTOPPOPOOP
~astXKMH[TSPMH
~ast_OPJOUTTPPL
~astaSOONQPOPPP
~asteROOOOQSPOO
~astfPNNOTSOPPP
~asthJPVNXOLQON
~astiPPPOOQPPQP
~astmRPQPNPPPPP
~astrUROQNONPPP
~astsQNPPPORPPP
~astySPOOPOOQPP
~asuQMSOPOMUQN
~asuaPOPPPPOPRO
~asurQMRPPONUOO
~asyOSQPPOPPOP
~asy_PROPPPPPPP
~asymQPPPPPPPPP
~asysNRRPPOOPPP
~at'PMLRNMTPSR
~at'sPMMRNKTPSR
~at_XMIPQVSJMR
~ataTLNLKQXQOR
~ata_WLROMMOPPR
~atalNRMOPOSQPP
~atarRPPPNPOPPP
~atatLPPPPOVPPP
~atcRQKSPPTNON
~atchRQKSPPTNON
~ateSOHRMLXRPR
~ate_RVK\LPFOKT
~atedSPKNLOXNSP
~ategORPPPOPPPP
~atelOOSPOPQPOP
~atemQNPPPPOQPQ
~atenOROPPQOPPP
~aterRLSKONTRSN
~atesTQLNPOORRO
~athWI]NNJISTN
~ath_QJTNNPHVVQ
~atheQNVOSNOONO
~athiKPWQRNOPOO
~athlRPPOPOPPOP
~athoMRPPPPRPPP
~athrOPRPPOPPPP
~athsVPMQNOPPPO
~athwPNPPPPPPSP
~athyTPPPNPPPPP
~atiWRJLSMMQSO
~atibOPPPRPPPPP
~aticUQROPOMONP
~atidQPPPPPPPPP
~atieYQLLTJKPRS
~atigRPPPPPOPPP
~atinRPPNNTTNON
~atioKRQUNNMWNO
~atisQOQPPPPPPP
~atitPPPPOPRPPP
~ativQPNOOQONSP
~atlQORPOOOPPP
~atmRMQPNQNQPQ
~atmeRMQPNQNQPQ
~atoLUMNQRRNLU
~ato_PTPPPPOPPP
~atolRPPOPPOPPP
~atomOPRPPPPPPP
~atonMNOPOTUPOP
~atorLTOOSOMPNV
~atosRPNPPPQPPP
~atrJURTPPOMQN
~atraNRPQOPPPPP
~atreOSQOPQMOPO
~atriUOMOPOPOQP
~atroGPSTQPRPPP
~atsGPWONPSRPN
~ats_HPWONPSRPN
~attQPPOPKXPIU
~attaRLPQOLXQOO
~atteSTQORLMPLR
~attiMQPPPPTPPP
~attlQPPPPPPPPP
~attoOOPPPPPPOT
~attrPRNPPPPPPP
~attyPOPPPSPPPP
~atuSSUNNNMNLT
~atulOSPPPOPPPP
~aturQTSOOOONNO
~atusUNROOPNPPP
~atyPPOPPPQPPP
~aty_PPOPPPQPPP
~au_LQTPPOSPPN
~aucSMTOOOPPOP
~auchONSPPPPPPP
~aucoRPPOOPPPPP
~audPVJPQOPOOR
~audaOOORPOQOPR
~audiOWKPRPOOOO
~augMORNOVQOOP
~augeOPSPPPPPPP
~aughLOPPOVQOOP
~augmSOPOPPPPPP
~aulPROPPPPPPQ
~aumQQPRONNOSO
~aumaQPPRONNOSO
~aunMQOOPRRPQP
~aundNQPPPPRPQP
~auntOPPPPRPPPP
~aurSOPPPOPPPP
~aureSNPPPPPPPP
~ausLOTNNMVUNN
~ausaPQPPPPPPPP
~ausePOLOONWVNN
~austNQTPOOOPPP
~autSTMNNOOQRO
~authOQOPOOPQQP
~autiPQNPPPPPRP
~autoPTOOOPPPOP
~autuQOPPPPPPPP
~auwPLUPPPPPPP
~auw_PMTPPPPPPP
~auzSNPPPPPPPP
~auzeSNPPPPPPPP
~av_RROOPOPPPP
~avaOMTOPONRQO
~ava_PNSPPPPPPP
~avagPNPPPPOSPP
~avaiPQOPPPOPRP
~avalOPRPPPPPPP
~aveJNNMKPZPUS
~ave_PRMKLSMQUU
~avedPQOPOOOOQS
~avelLPPRPOSPPP
~avenPORPPPPPPP
~avesMQPPPOVPNO
~aviRLPMVQNORO
~avilPOQPPOPPPP
~avinRONOPROORO
~avirNNONXPPPPO
~avisQOQPOPPPPP
~avoMROOVRNPOO
~avoiOQOOVNOPOP
~avouOQPPPPPPOP
~avyNOQRPQPPPP
~avy_NOQRPQPPPP
~aw_OPOPPPPPPR
~awaYSPNLKRPMO
~awa_UOQOPPNPNP
~awakRPOPNOSPPP
~awalRPOPOPPPQP
~awarNTNPPPQPPP
~awaySPTPPMOPOO
~aweLXOPPOOPPP
~awerLXOPPOOPPP
~awfPPPPPPPPPQ
~awfuPPPPPPPPPQ
~awiPPOPPPRPPP
~awinPPOPPPRPPP
~awnOOTPPPNPPP
~awn_OPPPPROPPP
~awsSOOPPPPPPP
~aws_SOOPPPPPPP
~ax_OSRPOPOPPP
~axaVPPMNPPPPP
~axa_RPPOOPPPPP
~axeQPPPPPPPPP
~axiUOPPPOOPOO
~axi_PQPPPOPPPP
~aximTPPONPPPPP
~axinPPPQPPPPPP
~axisPOPPRPOQPO
~axlQOPNSQPPPP
~axloQOPNSQPPPP
~axoNQOQPOOPSP
~axomQPPQOPPPQP
~axonMQPQQOPPRP
~ay'PQPPPPPPPP
~ay'sPQPPPPPPPP
~ay_N`PFWOILUJ
~ayaMORPPRPQPP
~aya_MORPPRPPPP
~aybOPQPPQQPPP
~aybeOPQPPQQPPP
~ayeQRMOOQPRPO
~ayedROOOOQPPPP
~ayerORMPPPPSPP
~ayiLMQOPTQPSP
~ayinLORPPOQPSP
~ayoTPNPPPPPPP
~aysMOMQMSTWMO
~ays_MLMRMTTWMO
~az_MPQPSPPPPP
~azaQNPOUOOPPP
~azapROOOPPPPPP
~azarQOPPPPPPPP
~azatOPPPSOPPPP
~azeRMUPPOONNQ
~azemPPPPQPPPPP
~azepRLUQPOOONP
~aziRROQPQNOOO
~azidPPQPPQOPPP
~azieOROPPPPPPP
~azinQPPQOPPPPP
~azitSOPPPPOOPP
~azoFLOW^OPONO
~azo_PPPPQPPPPP
~azolGMNW\OPONO
~azuPRPPPPPPPP
~azulPRPPPPPPPP
~ba_QOQPNRPPPP
~babVMRSMUMNMN
~babiPQPPPPPPPP
~bablQPPPPPPROP
~babyUMQTMVNLNN
~bacZUNJMSQMNM
~baciQPPPPPPPPP
~backRWNLLURMON
~bacrQPPPPPPPPP
~bactWNOOPNOPPP
~badOVOPPOPPNP
~badgOUOPPOPPNP
~badlQOPPPPPPPP
~bagOSRPOOPPOP
~bagePTNPPPPPOP
~baggONTPPPPPPP
~bagoQPPPOPPPPP
~baiOPRPPQPPPP
~bakOROPPPQPPP
~bakePRNPPPQPPP
~balRKUPPQLOMT
~bal_OOOPPQPPOT
~balaRNORPPPPPP
~baliQPOPPQPPPP
~ballQOUOQPLONQ
~bamQOQORPPPPP
~bamaPPPORPPPPP
~banFYJYTLLTNO
~ban_NOQUPPNQOO
~banaRNNOUOQOOP
~bandIVNUONNTOP
~bankNSOPPPPPQP
~bapNPPRSOOPPP
~bapeNPPRSOOPPP
~barWLOPOPONSO
~bar_SOPPPPOQOP
~baraPQQPPPOPPP
~barbROOQPPOPPP
~barePOQPPPPNSP
~bariQNPPPPPPRP
~barkOQOPPPRPPP
~barrQMRPPQPPPP
~basTLRPOMSOPP
~basaRONPPPPPPP
~baseNOTPPMSPOP
~basiSNOPPPPPPP
~batNUVOMPNPMP
~bateOPQROPPPPP
~bathQNUOONPPOP
~batiQQQOOPOPPP
~batoPROPPPPPPP
~battNWQPPMOONQ
~bbePPQPQPPPPP
~bbedQPQPOPPPPP
~bberOPPPRPPPPP
~bbiPOOPPRQPPP
~bbinPPNPPRQPPP
~bblPPPPPOQOPP
~bblePQOPPPQOPP
~bbliPOQPPPPPPP
~bclPPPPPPPQOP
~bcliPPPPPPPQOP
~bdoPOSPPPPPPP
~bdomPORPPPPPPP
~bduPPOOPOTPPP
~bdurQPPOPPPPPP
~be_IRZNONNORP
~beaJVSNOPQPOP
~beamQPPPPPPPPP
~bearOPRPPPOPPP
~beatKTQOOQRPPP
~bebNQSPPPPPPP
~bebeNQSPPPPPPP
~becPPTOPONROO
~becaNRQPPOORPP
~becoQOQPPPPPPP
~bectQPPPPPPPPP
~bedQWQOOPLPNO
~bed_QOSPNQOPOP
~bedsLWNPPPOPPP
~bedtROPPOPPPPP
~beeLQPOQUPOQN
~beenJQOPOVQORN
~beerRQOORPOPOP
~befSQKNVSMORM
~befoSQKNVSMORM
~begQOQPPPOPPP
~begaQPPPPOPPPP
~begiPPPPQPPPPP
~behSRMPPOPPOP
~behaQPPPPPPPPP
~behiRRNPPOPPOP
~beiNOWPPOOPNP
~beinNRRPPOOPOP
~belSNUMMRSLPO
~bel_PROPPOOPPR
~beliQOPPPPPPPP
~bellSJYNMUOONN
~beloOQOPPNTNSP
~beltQPPPPPPPPP
~benRLTSNOMROO
~ben_PORPPPPPPP
~bendNQPTPPOPPP
~beneROOOPPPRPP
~beniQOPPPQPPPP
~benzRNSPMPPPPP
~berNRPSQONRPM
~ber_MSPQQNMSRN
~beraQPPPPPPPPP
~berrNPNOQRTPPP
~bersTOOSPPMPOP
~bertONTPPPPPPP
~besULOPOTNQNP
~bes_QPOPPRPPPP
~beseQOQOPPPPPP
~besiTLPPPPORPP
~bestQOOQPSOOOP
~betZQJLNRRNRN
~betaPNMRVONPPP
~beteURNNORNPNO
~betiTLRNMSMOTO
~betoQPPPPPPPPP
~bettNTMONSRPOP
~betwRONONOVPPP
~bevPORPPPPPPP
~beyPOOPOOPONW
~beyoPOOPPPPOOT
~bezPORPPPPPPP
~bi_QOOPPRPPPP
~biaPORPPPPPPP
~bia_QPPPPPPPPP
~bicULTLQOPPPO
~bic_PPPPPPPPQP
~bicaROQNQPPPPP
~bidRPPNQPPPPP
~bieSPNVOMNOOO
~biesTOOVONNOOP
~bigPNRSOPOPPP
~bigaQPPPPPPPPP
~biggPORPPPOPPP
~bikRRQPPNNPPP
~bikeRRQPPNNPPP
~bilPENMNLVaMR
~bilaOOPPPPPTPP
~bileRNPPPPQPPP
~biliPMPOPOWOPP
~billPJNNOMN`NS
~bimNPPROPRPPP
~bimaNPPROPRPPP
~binWLNMSPOONS
~bin_SNPPPPPPPP
~binaSPOOPPPOPP
~bindPOPPPPPPOR
~bineMNQOUPPPPP
~bingRPNPOQPPNR
~bioQUOMMULQNR
~biomPROPPPPPPP
~biopPNPPPUNRMP
~biotQRQMNQNOPR
~bipOORSMORPOP
~bipaPPRPPPOPPP
~biphQOPPPPQPPP
~bipoOPPSMPRPOP
~birOSNOPPRMPR
~birtOSNOPPRMPR
~bisPSQMSNOPPP
~bis_QOPOQPPPPP
~biscNUOPPNPPPP
~bisoOPQORPPPPP
~bispQPPOPPPPPP
~bitRNPLTORRNP
~biteUPOOOONQOQ
~bitoMOPNSPSPPP
~bittPOQPPPPQPP
~bjeOPPPPPPPPR
~bjecOPPPPPPPPR
~blaNIYMSNWNNN
~blacNKUOTMSOOP
~bladQPPPPQNPPO
~blamLPPPPPVPPP
~blanNSPPPPPPPP
~blatVMPPPPOPPP
~blauPORPPPPPPP
~bleTLXNNJOVLP
~ble_KQNMQMUTMU
~bledRORPPOPPPP
~bleeVUQPIHORSO
~blemQOONROOTNO
~blesORPPPQPPOP
~bletRGVSQWLOOM
~blewPQPPPPPPPP
~bliMIPQNSTOTR
~bligOQPQPPPPPQ
~blinOKOQOQUPRO
~blisOMPPPROPSP
~bloNJUPTTJMUP
~blocOPMRWQMOOO
~bloeQMSPPPPPPP
~blooPLSNNSMOVP
~blowPORPPPPPPP
~bluPPYNPOUHOO
~blueNQXOQPRHPO
~blutSOQOOPPPPP
~blyQQOPPPOPPP
~bly_QQOPPPOPPP
~bo_RSPOPONPPP
~boaRVNOOONNQQ
~boarNZMOOONOQQ
~bodLTZNNGRORP
~bodiQOPPOPRPPP
~bodyJTZOOHRORP
~boiORPPPPOPPP
~boilOROPPPPPPP
~bolOLRWMONTNO
~boliSNPPPPPPPP
~boluPNPXNPOPOP
~bolyLPPOOPPUPP
~bonQNOOPRTONO
~bon_QQPPPPPPOP
~bonaPOQQPPPPPP
~bonePKPOPSUPPO
~booUVINMQMNWO
~bookOUKNPPNOWO
~boosTRPONNPPPP
~bootQOOPPSOPPP
~borLOSTRJXOMN
~bor_PROPPPPPPP
~bordOPOPPPTPOP
~boreOPRPPPOPPP
~bornPKPTRLUPOO
~borrOTOPPPPPOP
~bortOPPPPPPPPP
~bosSPNPPPPPPP
~bosiQPPPPPPPPP
~bossPQNPPPPPPP
~botQOSMLWMTMN
~bot_OPRPPOPPPP
~bothOSMOOTPPOO
~botiTNOPPPPPPP
~botoMPPOOQOTQP
~bottROSPNTNPMP
~bouRQTNRNJOOQ
~bougRNSPPNPPPP
~bounQOOOORPRPP
~bourNPSQPPPPPP
~boutQRPNTOKNPR
~bovRONPPPRPPP
~boveRONPPPRPPP
~bowVMQOPNNPRP
~bow_RNPPPNOPSP
~boweVKQPPPOPOP
~bowlNSPPPPOPPP
~boxMYOPRMPNOO
~box_OTPPPNPPPP
~boxePUOPPOPOOP
~boyPNTPPNPPPP
~boysPORPPPPPPP
~bp_QPPPPPPPPP
~braT]LOOMJOOO
~bra_PQOQPPPPPP
~braaPSNPPPPPPP
~bracQNRPPPPPPP
~bradPOSPPOOPPP
~braiTRNPPONPOP
~bralSOPPPPOQPP
~branPTMPPPPPQP
~brarNSOPPPPPPP
~bratPROPPPPPPP
~breIKUNVUKNQT
~bre_PQPPPPOPPP
~breaLJTOVRMNQT
~breeONSPPOPPPP
~briWXONNKONNN
~bridRNQPPPPPPP
~brieRQOPPPOPPP
~brigOPQPPORPPP
~brilSORPPOPPPP
~brinPYMOOONOOO
~britQOPPPPPPPP
~broRROLOPTPNO
~broaOORPOSOPOP
~brocPOPPPQPPPP
~brokQNRPPNOQOR
~bronQQQOOONPQP
~bropSPOOPOPQPP
~brotPOPPPQPPPP
~brouPUOPPOOPOP
~browNPKPPPYOPO
~bruMQNPPRTPPP
~bruiLQOPPRSPPP
~bs_NVLQNPQMSQ
~bscRMORPRNPPP
~bsceRONRPRNPPP
~bseSONOPOQQPP
~bsenPQNPPPRPPP
~bserPOPPPPPQQP
~bsoPOPOSPPPPP
~bsolQPPPOPPPPP
~bsorNOPPSPPPPP
~bstROQPOPPPOP
~bstiQPOPPPPPPQ
~bstrQQPPPPPPOP
~bubPQPPPPQOPP
~bubbPQPPPPQOPP
~bucQROPPPOPPP
~buccPPQPPPPPPP
~buckQSOPPPOPPP
~budQROPOPPPPP
~budeRPOPPPPPPP
~budgORPPPPPPPP
~bueOQQPPPPPPP
~buelPORPPPPPPP
~buiPOQPPPONUO
~builPPOPPPONUO
~bulTPQQNNPOOO
~bulaQRSPPNOOOO
~bulgQNRPPPPPPP
~buliSRLROPPPPP
~bullPOPPPQQPOP
~bumSOOUMONPPP
~bumiQPPOPPPPPP
~bumpSPOPPPOPPP
~bunQPOPRPPPOP
~bundRPOPPPPPOP
~bupPOOPSQNROO
~buprROONTQOPOP
~burRMPNRTNROO
~burgQPPPPPPPPP
~burnQLPORUMPPP
~burrPPPPOORPPP
~bursPOPPPPPRPP
~busMRRPPOPPOR
~busyNSOPPPPPPP
~butJTNSPNSORO
~butaNPPUOPPPPP
~butePQOPNPSPPP
~buttOTOPPNPPOP
~butyNOPOSPPPRP
~buxQOPPQPPPPP
~buxoQOPPQPPPPP
~buyOOQPRPPPPP
~buyiPOQPPPPPPP
~buysOPPPQPPPPP
~by'PMRPPRPPPP
~by'sPMRPPRPPPP
~by_UOQTMTNLNN
~byePLTPPPPPPP
~bye_PLTPPPPPPP
~bypTOPPPPNPPP
~bypaTOPPPPNPPP
~bysROPPPPPPPP
~bystROQPPPPPPP
~ca_WKWOOPLOOO
~cabRPTOONOPPP
~cabePPQPPPPPPP
~cabiRPQPPNOPPP
~cacSONQPPOPPP
~cacyRPPOPPPPPP
~cadQKSPPSPPPP
~cadaPPQPPPPPPP
~cadePNRPPPPPPP
~cadoQMOPPSPPPP
~cadrPPPQPPPPPP
~caeOPPRPPPPPP
~caemQPPPPPPPPP
~caesNPPRPPPPPP
~cafN\MNONOPPP
~cafeNTNPPPPPPP
~caffQVONONOPPP
~cagORORPPPPPP
~cagoOPQROPPPPP
~cagrPPPPQPPPPP
~caiNSPSQOOONP
~caidQPPPPPPOPP
~cainOQNTQPOPNP
~cakOXMPPOOOOP
~cakeOXMPPOOOOP
~calOMTMMJQQ]L
~cal_TLRJQMLRWP
~calaORPPPPOPPP
~calcNMRRPQTOOO
~caleNROSPOOPPP
~calfQMOPPPTPPO
~caliOSOPPPPPPP
~callQQRNNLMRWO
~calmTQOOPNPPPP
~calpNMPQPRRPPP
~calyPPPPPOQPPP
~camRRNONUMRPN
~cambPSNPPPPPPP
~cameRPOONVKROO
~camhPQPPPOPPRO
~campQOPPOPRPPP
~canQOZLLNRLMT
~can'QL[OORMONO
~can_SQNQPOPOOP
~canaRNOPPPOPOS
~cancSTLNOPQOPO
~candOMRPPPOPOT
~canePPPPPPPPQP
~cannNQRNQMROSP
~cansPOPPPQPPPP
~cantJPUQOPSOOO
~caoROQPPPPPPP
~cao_ROQPPPPPPP
~capPFRNQNZOMU
~capaNOPPPPOPNV
~capePOQPPPPPPP
~capiROPPPPPPPP
~capnNIQPPPYPPP
~capsSPOOQNPPPP
~captOPQPPPPPPP
~carLRTNPNNVPN
~car_RPPPOPPPPP
~carbOMQSQOROOP
~cardOUOMNORRPO
~careQLONROOWPO
~cariMPSPPPQPPP
~carnRQPPPPOPPP
~caroOORPPPPPPP
~carpPQPPPPOPPP
~carrTOPONQOOQP
~cartNUNQPOOOQP
~carvPQPPPPPPPP
~casRQMOROKRUO
~cas_ROPPPPOPQP
~caseQTKPPOMRRP
~casoNOPOSPPPQP
~castPORPPPPPPP
~casuPOPPPPOPRO
~catPQLNRKOO[O
~cataNPPPNOUPPP
~catcQNPPPOOOSP
~cateMROPSOOSPO
~cathROOOSMLNUQ
~catiRSOONOONSO
~cauMNMPOMWUPP
~caudOOORPOQOPR
~caugPPPPPQPPPP
~causOONOOMWVNN
~cautOPPPPPPPRP
~cc_ROPPPPPPPP
~ccaQPQPOPPPPP
~ccalQPQPOPPPPP
~ccePQPOONNNVP
~ccepNROPPOOQRP
~ccesQPQPPOONTP
~cchONTPPPPPPP
~cchiONTPPPPPPP
~cciRQQKORMRRO
~ccidQOQPPPPPPP
~ccinSRMLPRNQRO
~ccioPOSPPPPPPP
~cclRPOPPPPPPP
~ccluRPOPPPPPPP
~ccoRPQPPOPPPP
~ccorRPPPPOPPPP
~ccuQONOPPTOPO
~ccupNPOPPQSOPP
~ccurSOPPPPPPPP
~ce_VMQPHRGOTY
~ceaQMSPPPPPOP
~cealQPPPPPPPOP
~cebSSOONOOPPP
~ceboRSOPOOOPPP
~cecRPOPPPPPPP
~cectQPPPPPPPPP
~cedONMQOPQTQQ
~ced_SQLNOPRROP
~ceduMNPPPPPRRR
~cefKOQPUOOPSP
~ceftMQPQQOPPRP
~ceiLPORWOOPPO
~cei_NPPOSPPPPP
~ceilOQPSOPOPPP
~ceivOPOOTPPPPO
~celLWLOTOROOO
~cel_PQOPPPPPPP
~celeKPPPUPPPPP
~cellPWMOOOQOPO
~cemSUOQOONONO
~cemaPRPPPPPQPP
~cembPSPPPPPPNP
~cemeRRNQPPOOPO
~cemiQORPPPPPPP
~cenQQQMNMQRRR
~cendNSNPPPQPPP
~censNSQPPPOPPP
~centVKQNNNNRSP
~cepKRPQSQNOPP
~cephOPPRPPPPPP
~ceptLRPOSRNOQP
~cerTKPMMNRVPR
~cer_QLNOOPUOSO
~ceraPQOPPPORPP
~cerbSPPOOPPPPP
~cercQPPPPPPPPP
~cereQPPPPPPPPP
~ceriQPPPPPPPPP
~cersQMSPPPPPPP
~certKRNPOOOUOS
~cervROSOPPOPOP
~cesVFXOQOJLZN
~ces_VIWOONNPTM
~cesaROSOPPPNPP
~cessONNQRQLMWQ
~cetWRPPJQOOOO
~cet_TOPPOOPPPP
~cetaRSPPKROPOO
~cetyRPPOPPPPPP
~cf_QPPPPPPPPP
~ch_RPMdJRNNMH
~chaP^RLOMKPMP
~chadSMRPPPPPPP
~chaiJVUOPPOPNO
~chalQPPOPPPPPP
~chamPPQPPPPPPP
~chan]RJNOQNKQO
~chapNMTPQPPPQP
~charK[JQPMNUMS
~chasPQPPPPPPPP
~chatMQSPPOQPPP
~chePOZOMHVOSJ
~che_PPTNORNOOO
~cheaPPQPPPPPPP
~checVVIMQPMQOO
~chedKNMUOOVSPO
~cheeNPLOQSSPPP
~chegOSPOOPPPPP
~chemLPSSOPPQPP
~chenOSQOONNOTP
~cheoPQQPPOPPPO
~cherSOQPPLPPRO
~chesRHYPPKVMPO
~chfTNPPPPOPPP
~chfuQPPPPPPPPP
~chiNRULOPUMPM
~chiaONSPPPQPPP
~chicRROOPPPPPP
~chieQQOPPPPPPP
~chilUNMQNQQMRO
~chinJVTNOQOQOO
~chioORPPPONPRP
~chipNOTPPOPPPP
~chitQPPPPPPPPP
~chizNPOPRPQPPP
~chlQLRUNQNOOP
~chlaPNRPPROPPP
~chloQNOUNOOPPP
~chmQLROPQOOSP
~chmeQLROPPOOSP
~chnPNTPPPOPPP
~chniPORPPPPPPP
~chnoQPPPPPPPPP
~choYTOJMSSNMM
~cho_SSPPPNOPOP
~chocSQOONORPPP
~choiOPPPRPPPPP
~chokPNXPPNOOPO
~cholQNOOPTOPPP
~chonRTMPPPOPPP
~chooPSNOOTNPOO
~chosPPPPPPRPPP
~chotRPPOPPPPPP
~chrQVKNOQPRNO
~chraPROPPPPPPP
~chriOVLPPRNPOP
~chroRPNNOORROP
~chtMPYOOONOOR
~cht_OKYOOONOOR
~chtePROPPPPPPP
~chtsPOSOPPPPPP
~chuNSSNOQOPPP
~churPQOPPQPPPP
~chwNMSPPPPPPS
~chyKMPPPPWPQP
~chy_LOPPPQWPPP
~ci_OQRPPPPPOP
~ciaWRQNNPLQNO
~cia_UQNPPPOPOP
~cialPSPOOOOROP
~cianOOSPPQPPPP
~ciasPQQPPPPPPP
~ciatTPOPPQNPPP
~cicNPOTPPOPPP
~ciclMPPTQPPPPP
~cidSNVPNMMMOT
~cid_PNOUQPOOPP
~cidaQOQOOOPPQP
~cideORTOMNNOOU
~cidiQPPPPPPPPP
~cidoSOQNPPPPPP
~cieJUPSOOROOO
~cienKUOSOOQOPO
~ciesPPPPPPQPPP
~cifOOPSPPOQPP
~cifeNPPSPPPPPP
~cifiQOPPPPPQPP
~cigSOOOQPOPPP
~cigaRPPPPPOPPP
~cigsQPPPPPPPPP
~ciiQRPPPRNOOP
~ciitQRPPPRNOOP
~cilSRPQKOLPVO
~cil_POSPPOPPPP
~ciliQRNPOPNPTO
~cillRROQLPOPRO
~cinVKOPTQLSOM
~cin_SKMZSMNNOO
~cinaRQQNPPPPOO
~cineUOMITSMPQP
~cingKQPQPQRPPP
~cinoQNSMOOOTPP
~cioQNWOONOOOQ
~cio_ONTPPPPPPP
~cionQOQPPOQPPP
~ciouQPRPPOOOPQ
~cipOOOOUPNQQP
~ciprNOOOUPOPQP
~cirPMTOSPOPOP
~circPMTPPPOPPP
~cirrOPPOSPOPPP
~cisTJQPPMQRNR
~ciseTPPPPOOPPP
~cisiPOPPPPOROR
~cistPLPPPOTQOQ
~citVKLMRMTMOV
~citaUONNROPPOP
~citeQNNOOPVPPP
~citiQPOPPPQPPP
~citoROPOPPOPPR
~citrOPPQSPPPPP
~cityNPROOONNQU
~ciuMPPMPQVOOP
~ciumMPPMPQVOOP
~civROPPPPPPPP
~civiROPPPPPPPP
~ciwOPPPPPPPQP
~ciwaOPPPPPPPQP
~cizNPPTPPPPPP
~ck_NVZKQPLTKM
~ckeN\QOPQJPON
~ckedOOWOOTMNPO
~ckenQPPQPOPOPP
~ckerQTMORPNOQO
~cketNXMPOMOTOP
~ckiSQQPPONPPO
~ckinSQQPPONPPO
~cklQMUPOQNPPP
~cklePPRPOQNPPP
~ckliQOPPPPPPPP
~cknRPPPPPOPPP
~ckneROPPPPOPPP
~cksOTLOOSMOTO
~cks_OTLOOSMOTO
~cktOPSPPPOPPP
~ckt_OPSPPPOPPP
~ckwQNQPPPQPPP
~ckwaPNQPPPQPPP
~ckyPSOPPOPPPP
~cky_PSOPPOPPPP
~cl_ROOTNOOPOP
~claKTQMYNMUJN
~claiOOPPPPOXLP
~clamPNSPTONOOP
~clapNPPPPPRPPP
~clarOQOOUOOPPP
~clasKVQPQOOPPP
~clauQPPPPPPPPP
~clavRPNOPQPPPP
~cleXTRSKNJPNN
~cle_RQUOONMOPP
~cleaURNUNNMOPO
~clerPQQPPPOQOP
~clesOSMPPORQPP
~cliLPRNRSLPUN
~clicPPNPPSPPPP
~climPMTPPPPPPP
~clinMVMOQPJQUO
~clipPPOPPPRPPP
~clizPPOOQQPPPP
~cloRSMSUIRMMP
~clobRPPPPPPPPP
~clocQTMPOOPPPP
~clofMPPNVPPPPP
~clonNOPTLPSPPP
~clopROONSOPPPP
~closRSPORNNNOQ
~clotRPTOONOPOP
~clovRMPVMPPPPP
~clozNPOPSPPPPP
~cluTTMOPMPOPQ
~clubPSOPPNPPPQ
~cludSRMPPOOPPP
~clusQOPOPPQPPP
~cmoRNROPPOPQP
~cmo_RNROPPOPQP
~cnePPPQNRPPPP
~cne_PPPQNRPPPP
~co_TEWWLOQOOO
~coaQUNOONQQNO
~coagPTPOOOOQOP
~coarOPPPPPRPPP
~coatQQOPPOPPPP
~cocRNPORPOPPP
~coccQPPPPPPPPP
~coceRPPPNPPPPP
~cocoPOQPPPPPPP
~codHMMPQLJaZM
~codeHLPMQMK^ZN
~codiNQNPPPPTPP
~codoPOPSPOPPPP
~cofKYNPPQOOOP
~coffKYNPPQOOOP
~cogROOOPPPPPQ
~cognQPPOPPPPPR
~cohTOMLROTOOQ
~cohoTNNLROTOOQ
~coiWKOOPQNPRP
~coidQPPPPPPPPP
~coilRMPPPRNPRP
~colVF[LIQPMVP
~col_SNOLNOONWS
~colaNRMPOPUPPP
~colcSPOOPPOPPP
~coldOKWOPOSOOO
~coleMPPSOPQPPP
~coliTSNPOLOQRP
~collQQSOPPMQNQ
~coloNHUOOWPNSO
~com]XWLNKKPCS
~comaTPNOOPPPPP
~combQQOOROPPPP
~comeTUXNNNONIO
~comfOPPPRPQPPP
~comiLPSUMQOPPP
~commRQOOQOPOOQ
~compWQNLPNLSLT
~comyRPPPPPPPPP
~conRPQPTLJROR
~con_POQPPPPPPP
~conaKRNTSOOPPP
~concNPOPTPOPPO
~condPUPPONPQNN
~conePOQPPPPPPP
~confRPQNOPPOOS
~congOROPPOPPRP
~connOOSPPPPPPP
~consVITNKOMURR
~contTQIJWOPNRR
~convKORWMROPOO
~cooVNOPPNROOO
~cookORPPPPPPPP
~coolVNPPPOOOOP
~copTXIPPLMUNO
~copdPQOMSOQPOP
~copeTXJOOLNSOP
~cophPPPPQPPPPP
~copiPQPPPPPPPP
~coptNORPPQPPPP
~copyUNOOOQNRPO
~corQKVVJOXKIT
~cordRJWOPSNNLT
~coreSNPQMQSOOO
~cornRRNOOOPPOP
~coroOQPPPPOPPR
~corpPPQPPPPPPP
~corrJSTVNNOOOO
~cortRMPQNOUOPO
~cosTWPMNOOOPN
~cos_OVOPPPOPOP
~cosaURONLPQPPP
~cosePKSOPQPOSO
~cosiNSPPRPPOOO
~costRQOPPOPPPP
~cotNSPOQOQPPP
~cotiPPPPQPPPPP
~cottOOQPPPQPPP
~couNNPLROSSOR
~coucPQPPPOPPPP
~cougTMRNOQPOOO
~coulORLPQOUNOO
~counJNQORPOVQP
~coupPPQPPPPPPP
~courQQMOOOOOPU
~covPTLMOKMUSV
~coveMPNPNKOTSV
~coviSSNMPPNPPO
~cowRNRPPPPNPP
~cpaQPPPPPPPPP
~cpapQPPPPPPPPP
~cprPOPPPPPPPS
~cpr_POPPPPPPPS
~cquQOPPPPPPPP
~cquiQOPPPPPPPP
~craTOOLNUQNQO
~cracONRPPSOPPP
~cramQPPPPPPPPP
~cranPQOOQROPPP
~crasWORNOMLORP
~cratPPPPPQPPPP
~crcTOPRNOPPPP
~crclTOPRNOPPPP
~creSQPORUHRON
~creaSMOQSWLOMO
~creeSPQOOLNSQO
~cretOQQPPPPPPP
~crewQROPPOOPPP
~criPLVMPNJQUT
~criaQOQPPPPPPP
~cribQQLOPOOPQT
~cricPNRPPPPPPP
~criePQPOPQPPOP
~cripOQPPRPOPOP
~crisQMVOOOOPQP
~critONPOPONRUP
~croJVOOSIRQRQ
~cro_NSMPPOOOUP
~crobMMTNTPPPPP
~crolQPPPQPPPPP
~cromQPPPPPPPPP
~crooPPQPPPPPPP
~crosJSMPQNSSOQ
~crotOORPPPPPPP
~crouSROPOMRPPP
~crowQOQPPOOPOQ
~cruOTTNOONLSO
~crubNSOPPQOMSP
~cruiPRPPPOPPPP
~crusQOTNPOOPPP
~cryPQQOOPRPPP
~cryiOSQPPPOPPP
~cryoQOPPPPPPPP
~crysOOPOPPSPPP
~cs_SSMJLRTUMN
~ct_XHKXQLTMQN
~ctaMQUORNSMNO
~ctalQMSOPPPPPP
~ctamQPPPPPPPPP
~ctanRPNSNPPPPP
~ctasQPPPPPPPPP
~ctatKTUNTOPNOO
~cteTNQPNMOQRP
~ctedNQROOOPPSP
~ctepROPQOPPPPP
~cterUNOPPOPQPP
~ctiWMPNHOKZPR
~cticKMNTOPNTRS
~ctimPORPPPOPPP
~ctinZSNOMLMPPO
~ctioPMPNMVKWQP
~ctivUSQNPMOPNP
~ctlPOPPPRPPPP
~ctlyPOPPPRPPPP
~ctoULMMPVPSMO
~ctomQMQOOPQROP
~ctonOOOPRQPPPP
~ctopNPQPPPRPPP
~ctorSPNNOVMQNP
~ctrSQOPPPOOPP
~ctreQPPPPPPPPP
~ctriRRNPPPPOPP
~ctroPOQPPPPPPP
~ctsSNOOOROQPQ
~cts_SNOOOROQPQ
~ctuUWJPNMTNLQ
~ctuaPSORPOOPOP
~cturRSLNONVOMR
~ctusPQPPPPOPPP
~cu_QPNOPOOQVM
~cuaPORPPPPPPP
~cuatOPQPPPPPPP
~cubNNQORRPPPP
~cubaPQOPPRPPPP
~cubiONSORPPPPP
~cueOMSPPOPPSP
~cue_OMSPPOPPSP
~cufQSQPPONPOP
~cuffQSQPPONPOP
~cuiNSRPPNOPPP
~cuitNTQPPNOPPP
~culPMORQOOPTO
~culaPKPRROQQPO
~culiQPPPPPPPPP
~cultORNPPONPTP
~cumMLROPNOXOS
~cum_POOPPOPPPT
~cumeOMPOPOPXOO
~cupMSOOPPSNRO
~cupbNRPPPPPORP
~cupsNPPPPQSOOP
~curXLOPMOTQNN
~curaUNPPPPPOOP
~cureSQONPPPPPP
~curiONSRPPPPOO
~curoPPPROPPPPP
~currSQNNOOORPO
~curtMOPPPPSPPP
~cusSMPQRPOQOO
~cus_QNQOPQNTOP
~cusePONRPPQPPP
~cussSQPPPPOMPP
~custNOQPSPPPPP
~cut[LMMNNMROT
~cutaQOPPPPPPPP
~cuteRPONOONSOT
~cutoTNPOPPOOPQ
~cy_UJHPKPTO\O
~cyaOOSPPPOPPP
~cyanOOSPPPOPPP
~cycOOOORSOPPP
~cyclOOOORSOPPP
~cylNSPPPPPPPP
~cyliNSPPPPPPPP
~cysQOPPOPRPPP
~cystQOPPOPRPPP
~cytQKOOOPXPNP
~cytoPPPPPPQPPP
~czeQPNPOTPPNP
~czemQPNPOTPPNP
~d'sMKQQPSPORQ
~d's_MKQQPSPORQ
~da_WLTMNOQNNR
~dabQOQPPPPPPP
~dabiRPPPPPPPPP
~dablOPRPPPPPPP
~dacORSOOMRPOP
~dachORSOOMRPOP
~dadQNROPTMPPO
~dad'NORPPTNPPP
~dad_QPOPPPPPPP
~dagPPRPPOOPPP
~dageROPPPPPPPP
~daiWMORNONPOO
~dailVMOROPNPPO
~dalMQSQOOQOPO
~dal_PMQQPORPPP
~daliQOQOQPPPPP
~daltLVPPOPPPPP
~damONURNOOOPP
~dam_PPRPPPPOPP
~damaROOPPPPQPP
~danJQMQUVNPQN
~dan_ROOOOSPPPP
~dancPQOPPPPQPP
~dangQNLOSUPPPP
~dankNVNPPPPPPP
~dansLMTRSOOOPO
~dantOOQPPPPPRP
~dapUPPNNPOORP
~dap_QPPPPPOPPP
~dapaSPPONPPORP
~daptQPPOPPPPPP
~darLLRUQOQQPO
~dardROOOPPPPQP
~darkMPSPPPQPPP
~daroQOORRPOPPP
~dartQOQPPPPPPP
~daryOPPPPPPRPP
~dasTOONOPRPPP
~das_RPOOOPRPPP
~datVWGMMKJTQX
~dataVNPOOMPPPR
~dateQ[JNNOLVNP
~datiQPOPPPPOSP
~datoOPNPPOOPOV
~dauLNPPPURPPQ
~daugLNPPPURPPQ
~daxSOPPOPPPQP
~daxaRPPOOPPPPP
~daxoQPPQOPPPQP
~dayKcHOMTNPQK
~day_MdKMPSLNOM
~daysQKNSMQRRRN
~dazNOPVPOOPPP
~daz_OPQPPPPPPP
~dazoNOOVPOOPPP
~dbaQPPPPPPPPP
~dbyPLTPPPPPPP
~dbyePLTPPPPPPP
~ddeQLTPPPPRPO
~ddedRPPOPPPPPP
~ddenONSOPOSPPP
~dderQNPQOQNRPO
~ddiUOOONQPPPO
~ddinTPONNQOPPP
~ddisNPPQPPRPPP
~ddlOQOQOLYONO
~ddleOQOQOLYONO
~ddrPORPPPPPPP
~ddrePORPPPPPPP
~ddsQPPPPPPPPP
~dds_QPPPPPPPPP
~de_SOYFMKMRWP
~deaOVLMNKTROS
~dea_OPPPQPPPPP
~deadJWTPPMNOOS
~dearOSOPPPPPPP
~deatYQINNONTPQ
~debOROPPPPPPP
~debrORPPPPPPPP
~decPVNNNNPRJW
~decaOSOQPOPPPP
~deceQSOPPPRPMP
~deciMPQNPOOPOW
~declQPPPOPPROP
~decoRPPPPPOPPP
~dedUPNSMLLQPS
~ded_VPNSMLLQPS
~deePMWROLQPPO
~deepMMYROLQPPP
~defRLSROOROPO
~defeQPPOPPPPPP
~defiQJUSOOROPO
~degNOVPPPOPPO
~degrNOVPPPOPPO
~dehQOQPOPPPPP
~dehyQPPPOPPPPP
~deiNOQOSPPPPQ
~deinNOPPSPPPPQ
~delXQPKLNQMSP
~delaWNNOOQOPPP
~delePOOPPPPPPR
~deliTTSJNMMNUO
~deltONOROPUPOP
~demTPOMQPLROR
~dem_QPPOQOPPPP
~demaRQPOPOOPPP
~demeRNOOQRMSOP
~demoOSOPPPPPPP
~denNQUGXMVOOL
~den_POTOPOROOO
~denaPPONVOPPPP
~dencXOPOOPONOO
~deneQPPPPPPPPP
~dengPOOPPPRQPP
~deniOQOPPPPSPO
~denoPORPRPOOPP
~densPOQPPPQPPP
~dentFVQMSQTOQO
~deoUOOPPPPRNN
~deo_TOOPPPPRNO
~depRKPQNQTOOR
~depaOQOPPPPPQP
~depeOQPPPPPPPP
~depoNKRSPPOPPS
~deprTOLONQUPNO
~der[SQRHILNWM
~der_UQQQILLRUP
~deraRPPOPPPPPP
~dercQPPPPPOPPP
~dereOUOPPOPPOP
~deriTOPPPPPNOP
~derlOPNTPORONO
~dermQOPPPPPPPP
~dernQOQPPPPPPP
~dersOOOPPOPOVO
~desOQTVMLKPNT
~des_QMMUPOMSLU
~desaRNQOPPPPPP
~descNSPPPPPPPP
~desdPORPPPPPPP
~deskNZNPPNOOOP
~desmPNSPPPPPPP
~desoPOPTOPPPNP
~despROQPOPPPPP
~destPPQPPPPPPP
~detMOPOOQSPRP
~detaOQPPORPPPP
~deteJOPPPPTPRP
~detoSPNPOPPPPP
~deuOORPPPPPPP
~devOKRPPPRPSP
~devePPNPPPRPPP
~deviOKSPPPPPSP
~dewORPPPOPPPP
~dewaORPPPOPPPP
~dexRMPXLOOOPP
~dex_ONQTOPPPPP
~dexaROPQNPOPQP
~dexmRPPOPPPPPP
~dextRPPPOPPPPP
~dfuONSOPQPPPP
~dfulONSOPQPPPP
~dgeMWOPNNPOSO
~dge_NVMOONPOTO
~dgesPPPROPPPOP
~dgetORPPPPPPPP
~dgiPPPPPPPPQP
~dginPPPPPPPPQP
~dh_OPPPOPTPPP
~dhdQPOPPQPPPP
~dhd_QPOPPQPPPP
~dheQPPPPPPPPP
~dhoOOSPPPPPPP
~di_LVQPPPOPPP
~diaTLWWKTIQNK
~dia_TQOMOQPPPP
~diabVRQMMRLORO
~diacQMSOPPOTOP
~diagNOOOPSQRPO
~dialIQVTRSMNOO
~dianQPPPPPPPPP
~diarSPOSOLPPPP
~diasOPPPPPSPPP
~diatTOPPPPOOPP
~diazNMSUOPPPPP
~dicSILLVRNQQR
~dic_OKPPQTNPOT
~dicaPOMOQNOTUO
~diceOOQPPORPQP
~diciTNNORQPOOP
~diclNPPPSPPPPP
~dicsQPPPPPPPPP
~dictOUPPPOPOOO
~dicuSNPPPPPPPP
~didNPRPROOPPP
~didnPOSPPPPPPP
~dieVUJNKROQNR
~diedQRNOMOPSPQ
~dienOVMPPPOPPP
~diesTONPNPQPOQ
~dietQPOPPSOOOP
~difSILNSPSWPN
~diffRNJOSPTQQO
~difiRKQOOPOWOO
~digOQSNRNMSPO
~digeQNQPPPPPPP
~digoOQSNRNOPPP
~dilKQNRVOQPOO
~dil_OQPPQPPPPP
~dilaNQNPRPQPPP
~diltNPPOTPPPPP
~diluPNPTOPQPPP
~dimQNOOPOUOPP
~dimeQNOOPOUOPP
~dinQKRWPHJUSP
~dinaQOPPQPPPPP
~dineRNOSRONPPP
~dingMNQTNJMVTQ
~diniQNRPPPPPPP
~dinnORPPPPPPPP
~dinoPPRPPOPPPP
~dioMRSOPQNOSO
~dio_OTOPPPPPOP
~diogQPPPPPPPPP
~diolKOSPPQPPTP
~diovPPQPPPPPPP
~dipUQOPRNOONO
~dipiSOPORONPPP
~dipsQSPPPPOPNP
~dirRMOPPNPORS
~direQNOPPNPORS
~disUTRNMMOOIW
~disaQPOPPPOQPP
~discQVLOPPPNMS
~diseTOPPNOPPPP
~dishPOQPPPPPPP
~dislOORPPPPPPP
~dismPPPPPPPQOP
~disoPPPPOPRPPP
~dispOQQPOOPPNS
~dissPOQPOPPPPQ
~distPQRPPPOPOP
~ditNTMOOOUPOO
~dit_QSNPPPPPPP
~ditiNOOOOOVPPP
~diuQSPOOOQPOP
~diumQSPOOOQPOP
~divPRPOPQOPPO
~diveOSQOPPOPPP
~dixOQOPPNSPPP
~dix_OQOPPNSPPP
~dizPORPPNQPPP
~dizzPORPPNRPPP
~djuRNPSOPOPPP
~djusRNPSOPOPPP
~dleUKPQNOXONN
~dle_QONOOTUNMO
~dledPPOPPORPPP
~dlerROTQOMQONO
~dlesQNOPPNORRP
~dliPNOPPPPQOT
~dlinPNOPPPPQOT
~dlyPPVPONOPOO
~dly_PPVPONOPOO
~dmaPOSOPPPPPP
~dmiQRRNONMOTP
~dmilPLTPPPPPPP
~dmisVRNPOPOPNO
~dmitKQQOOOOOVQ
~dmoPPQPPPPPPP
~dmotPPQPPPPPPP
~dn'PQQPPPPPPP
~dn'tPQQPPPPPPP
~dnaKQRPPPPPQS
~dnacPOPPPPPPPS
~dnePNMMUPVOOO
~dnesNSOOPPSPPP
~dneyRKNNUPSPOP
~dniLSMRTQOPOO
~dnigPROPPPPPPP
~dnisLQNRTQOPOP
~do_GUaMONMNON
~doaSPPNQPPOPP
~doacSPPNQPPOPP
~docQLOPNUNYMP
~docaSQOQNPPPNP
~dochOROPQPPPPP
~doctOKQOOVOQOQ
~docuOMPOPOPXOO
~dodRNQOOPPPPP
~doeYGGGTORTTS
~does[CIGUPRTTS
~dogROPNRPPPPP
~dogrRPPNRPPPPP
~doiNQOPPSNPOR
~doinNQOPPSNPOR
~dolLMMMZMROOV
~dol_NMNRTOTOOO
~dolePROPPPPPPP
~doloQPQOPPPPPP
~doluOPPORPPPPP
~domSQNOOPQPPO
~dom_RPNPPQQPPP
~domeQORPOPPPPP
~domiPROPPPPPPP
~domoOPPPPPRPPP
~donNXRRONPNMM
~don'OSOPPPRPOO
~don_POTPPPPOPP
~donaNNPPPTPPPP
~doneR\GSONMQON
~donoPPPPPORPPP
~dontOLYPPMOOPP
~dooOWRPPOOHRQ
~doomPOQPPPPPPP
~doorOVRPPOOHRQ
~dopRRNNNOSPPO
~dopaPPPPQPPPPP
~dopoQOTOMPPPPP
~doppPRLPPOTPPO
~dorLTTOPOQONP
~dor_MUQOPOQPNP
~dosRMMhHNIPMP
~dos_PMQOPTPPPP
~dosaOPPQPPPPPP
~doscROOPPPPPQP
~dosePSMbKKKQLQ
~dosiSNOWNOOPOP
~dotRPPOPPPPPP
~douMRNQNMVNOT
~doubQPNQONVNPO
~dourONOPPPPPOU
~doutMUOPPPPPPP
~dovPUMPPOPPPP
~dovePUMPPOPPPP
~dowRVYMNOMMON
~dow_RPRPPOOPPP
~downPUWMNPNNON
~doxQOOMTQOPPP
~doxyQOOMTQOPPP
~dpaOONPOSRPPP
~draTUVOKKNOPP
~draiUNSOOONPOP
~dralPPPQPPPPPP
~dranPMVPPNPPPP
~dratTPPONPPPPP
~drawLZKPNNQOQQ
~dreTOSKOLQNWO
~dredPPPPPPQPPP
~drenYORKOOPONP
~dresKPPPPNQOYO
~driPKI]JTQLNV
~dribPPQPPPPPPP
~drilOSRPPPPNPP
~drinWKJNOWTONO
~dripONPUNOOPSO
~drivKRKZMNMONX
~droQJTUXJRNMM
~drocNPPUOPOPPP
~droiQPPPPPPPPP
~dromPNKNVPSPPP
~dronTNOROPPPPP
~drooOLTNOOTPPP
~dropPRLRVMQONO
~drowOPXNPONPPP
~droxQOPQPPPPPP
~druXMSMOOOOOQ
~drug\OMMOOOOPO
~drumQPQPPOPPPP
~drunNNRPPQPPOR
~dryPRPPOPPPPP
~ds_SSJNOUQORM
~dshOTOPPNPPPP
~dshePSOPPNPPPP
~dsiPOQPPPOPPP
~dsidPOQPPPOPPP
~dstRPOPPPPPPP
~dstrROPPPPPPPP
~dt_ONTPPPPPPP
~dtiROPPOPPPPP
~dtimROPPOPPPPP
~duaPQOPPPPPPP
~ducTPKRRPRQNN
~ducaORPPPPPPPP
~duceUNNPSPOOOO
~duciPPORPPPPPP
~ductQQNPOPSROO
~dulQVIYMNIROP
~dulaRPPPOPOPPP
~duleNQMUOPLSPO
~duloQPPPPPPPPP
~dultUNNTNOOOOQ
~dumQQPPQPOPPP
~dummQPPPPPPPPP
~dunORQPPPPOPP
~duoQPPPPPPPPP
~duodQPPPPPPPPP
~dupQPPPPPPPPP
~dupiQPPPPPPPPP
~durOKUPNNPSPQ
~duraSNSOOOOROO
~dureMNPPPPPRRR
~duriOPQRPNQOOP
~dusNOQPPPSPPP
~duskOPQPPPPPPP
~dutNPNOPNNOUU
~dutyNPNOPNNOUU
~dvaQNOOPOOQOU
~dvaiRPPOPPPPPP
~dvanOOOOPOOQOU
~dvePOQPPPPPPP
~dverPOQPPPPPPP
~dviPMTPPQOPPP
~dvicNPQPPQPPPQ
~dvisQMRPPQOPPO
~dvlNONPPOPSNU
~dvlaNONPPOPSNU
~dweQPPPPPPPPP
~dwelQPPPPPPPPP
~dwiQQNPPPPPQP
~dwicOSOPPPPPPP
~dwifROOPPPPPPQ
~dy'OTNPPPPPOP
~dy'sOTNPPPPPOP
~dy_HYXLPA[MRN
~dycQPPPPPPPPP
~dycaQPPPPPPPPP
~dyiNRQPPKONST
~dyinNRQPPKONST
~dysQPSOPPOPOP
~dyspSPPOPPPPPP
~dystNPSPPPPPPP
~e'dQPPPPPPPPP
~e'd_QPPPPPPPPP
~e'lQSMPPPPPPP
~e'llQSMPPPPPPP
~e'rPSOPPPPPOP
~e'rePSOPPPPPOP
~e'sJNVOPSWMKP
~e's_JNVOPSWMKP
~e'vPOQPPPPPPP
~e'vePOQPPPPPPP
~ea_WIVRPLPONO
~eacIMPRTMPPUR
~eaceORPPPPPPPP
~eachMNKSRMPPVR
~eactNOSPQPPPPP
~eadMY]IJBVMTP
~ead_OUXKMHUNSO
~eadaPTNPPMSPPP
~eadePQPPPPPPPP
~eadiNPTPPQNPPP
~eadlPNPPPPPPPT
~eadmSKTPPPPPOO
~eadsMVMPPNSPPP
~eadyRVOONNOONO
~eafRPMPPRPPOQ
~eaf_SNPPPPPPPP
~eaflQTNPPPPPOP
~eagQPSPOPNPOQ
~eaguPROPPPOPOR
~eakMSQQNLSOOS
~eak_QOUOONNOOS
~eakePPPPPPQPPP
~eakfPROPPPPPPP
~eakiPPNPPPSPPP
~eaknNORPPPQPPP
~eaksPQPPPOPPPP
~eaktPPNSPPPPPP
~eakyOQPPPPPPPP
~ealVXHLQMPRKS
~eal_QWMNSOOONO
~ealeOSOPPPPOPP
~ealiOOPPPPSPPP
~eallVPPPOPOQMN
~ealtRMMOONPSPU
~eamNUOPNVMNON
~eam_MPNQOYMORO
~eamiNNUPPPOPPP
~eamsTRPOPNPPNP
~ean[LQOMMQOPN
~ean_WNNROMORNO
~eaneNQRPPPPPPP
~eaniSLOOOOWOPO
~eansPRPPPPNNRP
~eantOPQPPPPPQP
~eanuSOPNPQOPOP
~eapTNPPPPPPPP
~eap_TNPPPPPPPP
~ear_VPUGSTIDK
~ear_YSOSLJRMLP
~earaLNRVOOOPQP
~earcPQPPPPPOPP
~eardPQOPPPPPPP
~eareROQPPOPPPP
~eariQQOPPPOPPP
~earlWSLNOORONO
~earmPORPPPPPPP
~earnNVOPPNPPOP
~earsSPLPMYQOLN
~eartRMUOPSNONO
~easKDOPWUYRQK
~eas_NLOPOOYPPP
~easeMQUSPOOOQM
~easiOMQPPPPPSP
~easlMOPPPQUPPP
~easoOQNPPSQPOP
~eassQPPPPPOPPP
~eastSKKNYTOOOO
~easuQMRPPONUOO
~eatSWMKITSKRQ
~eat_UULQQQKHTP
~eateKPMOPQWPOS
~eathUN]MLLKROO
~eatiOTJQOPUOPO
~eatmSNNPOQOQPQ
~eatrQTOOPQMOPO
~eatsKPOPPSTPPP
~eatyPPOPPPQPPP
~eauMLTPPPUPPN
~eau_NLUPPPUPPN
~eavOTOPONJRWN
~eaveQUNNONKRWN
~eaviPPQPPOPPPP
~eavyNOPRPQPPPP
~ebaQORPOQPPPO
~ebalPORPPQPPPO
~ebeOOUOPPOPPP
~ebe_NQRPPPPPPP
~ebelQPPPPPPPPP
~ebenPORPPPPPPP
~eberPPQPPPPPPP
~ebiPSOPPOPOPP
~ebitPQPPPPPPPP
~eblQPPPPPPPPP
~ebleQPPPPPPPPP
~eboSSTNNMLSOO
~ebo_RSOPOOOPPP
~eboaTOOPPPOPOP
~ebodMPSOPOOPRQ
~ebooQQOPPPPPPP
~ebotNRPPOPOTNP
~ebouROPPPPPPPP
~ebrYRLOOMMQOO
~ebraSPOPPPNPPP
~ebriSQOPPOPPPP
~ebroSRNOPOOQPP
~ebsOPORNPSQPP
~ebs_OPORNPSQPP
~ebuSRLQPOOPPP
~ebulRRMQPPPPPP
~ebuxQOPPQPPPPP
~ec_QPPPPPPPPP
~ecaPVMSNNMQRO
~ecadQPOQPPPPPP
~ecalOQOSPPPPOP
~ecamPOQPPQPPPP
~ecanQQOPOPPPQP
~ecarQPPPPPOPPP
~ecauNTOPPNORRO
~eccQPPPPPPPPP
~eceMPUQOTPNKQ
~ecemPSPPPPPPNP
~ecenRQPPPPPPNP
~ecepOOSPPTOONP
~ecesNORPPPOPPR
~echSRSNOMQPNO
~ech_NPTPPPQPOP
~echaRRNOOPPPPP
~echeORPPPPPPPP
~echoTQOPPNOPPP
~echtQOQPPPPPPP
~eciMRPMPOPRNV
~eciaPRNPPPPQOP
~ecidNQOPPPPPOU
~ecifPPPPPPPQPP
~ecisPPPPPPPPOR
~eckVOSLPPORMO
~eck_OPVLQOPRMO
~eckeRPOPPQOPPP
~ecklROPPPPOPPP
~ecksTNOPPPOPPP
~eclSOROPONQNP
~eclaRORPQOOOOP
~ecliQQOOOPPROP
~ecmRNROPPOPQP
~ecmoRNROPPOPQP
~ecoQSQMRQLPJU
~ecomUNQOOPOPPP
~econNXQPONOQNO
~ecopQPPPPPPPPP
~ecorONOPPTOOMU
~ecovSQPOOPPPPP
~ecrPPRPPPOPPP
~ecrePQPPPPPPPP
~ecroPORPPPPPPP
~ecsOPQPPPPPPP
~ecs_OPQPPPPPPP
~ect[RHRGOSTMO
~ect_RNL[NMPNRO
~ectaQOPNOPSPPP
~ecteTNRQOOPPNP
~ectiPQPLLQRTPQ
~ectlPOPPPQPPPP
~ectoQRNNOORSNO
~ectrPQOPPQPOPP
~ectsSNOOORNQPQ
~ectuPUNPPOOPPP
~ecuPNUOOOOQOR
~ecurTNRNOOOROO
~ecutNOOPPPPPPU
~ecyOPPPPRPPPP
~ecycOPPPPRPPPP
~eczRPNPOTPPNP
~eczeQPNPOTPPNP
~ed_BcSCATHWIi
~edaVOONPPOOPP
~edatSOPPOPPPPP
~edbSOPPPPNPPP
~eddOQPPPROPPP
~eddiPPPPPROPPP
~edeTNOUOPMPMR
~ede_ORONQRPPPP
~ededUJNUNOOQNS
~edemQQPPPPOPPP
~edenPOQPPPPPPP
~ederNUOPPPPPPP
~edetPORPPPPPPP
~edgPNQPPPRPPP
~edgePNQPPPRPPP
~ediZNLMPRIVNP
~ediaTKPOPSOPPO
~edicUHMNOTLSRS
~edinVNQOTLPSMN
~edipRPPRNPOPPP
~edisPPPPPPPQPP
~edlQLSPPQORPO
~edleQKTPPQOQQO
~ednKTMRTQOOOP
~edneOSOPPPOPPP
~edniLQNRTQOPOP
~edoPOSPPPPPPP
~edo_OORPPPPPPP
~edrOPPSPPPPPP
~edroOPPSOPPPPP
~edsNUOOQMKTSN
~eds_NVMOQMLTSN
~edsiPOQPPPOPPP
~edtROPPOPPPPP
~edtiROPPOPPPPP
~eduQKJVRNLWQP
~educRNMSSOORNO
~edulNPMUPOMSPP
~edurMNPPPPPRRR
~edyQOOPQORPPP
~edy_QOOPQORPPP
~ee_UYONKQRNIP
~eecRNTNPOOPPP
~eechOOTPPOOPPP
~eeclSPPNPPPPPP
~eed[ONSVQFOIO
~eed_PPURQWHIQO
~eedeTNMUNNOQMS
~eediSQNOTLPSMN
~eedlQKTPPQORQO
~eedsQXLNTONQMP
~eefPPRPPPPPPP
~eeftPPQPPPPPPP
~eeiONQPPOTPOP
~eeinONQPPOTPOP
~eekRJJUUWQLNN
~eek_JPJPVZQNMN
~eekeOROPOOOPSP
~eeklTNOPPPPPPP
~eeksTIQUQNQNMQ
~eelLMUNNVVONN
~eel_PGVOOXOPOO
~eelcNTPPPPPPOP
~eeliPQMPOPUPPO
~eelsMRROPNSPPP
~eemTMOPPPPPPP
~eem_TMOPPPPPPP
~eenLNSKIZVQQM
~een_FZSNLRUMRO
~eenaSMPPOQSPOO
~eeniTOMOPONTPP
~eensRMRPOPQPPP
~eepSNOPKRONRS
~eep_XKQQNKONPT
~eepeOPRPPPPPPP
~eepiMTOPOTOPPP
~eepsQOLPOVOPRO
~eepyOMRPPPRPPP
~eerI[SNQMNRNO
~eer_MSTOQMNROO
~eersOTPPPPOPNP
~eesNKXOSPOPOP
~ees_NKYOQPOPPP
~eetI\JOZLLORP
~eet_JQOOZMMPRP
~eethPQNPPQPPPP
~eetiPWMPPOOPOP
~eetsPSPPPNPPPP
~eezQRTPPNLPOP
~eezeQOSPPONPPP
~eeziPSPPPNOPOP
~eezyPPRPPPOPPP
~ef_SPNNTOOQOO
~efaMOPOVPPPPP
~efeVTINNNOPTO
~efecUOOOOPOPPP
~eferPRMOPOPPTP
~effXNQMOQPNNO
~effeVOPNPQOOOO
~effiSPOOPPPPPP
~effuNPQPPPRPPP
~efiUHSRNRQQNN
~efibRLUPPPOOPO
~eficQNOSOOSPPP
~efilQPPOPSPOOO
~efitRONPPPPRPP
~eflLOOONTVOPP
~efleNNQPNQTPPP
~efluONPPPSROPP
~efoSMNNVRQMRM
~eforSNKNVRQNRM
~efrTNOMTPOOPP
~efraTOPOOPPOPP
~efruOOPNUPPPPP
~eftMTUONMROPQ
~eft_MTUOONQOMQ
~eftrMQPQQOPPRP
~efuNPNOOQMPM[
~efulQPPPPPPPOP
~efusMONOOQMPM[
~eg_KPOTRPOPPP
~egaPOMMMQPNN]
~ega_QPQOOPPPPP
~egabQPOPPQPPPP
~egalLMNONOOOO_
~eganOPPPPORPPP
~egarSQNPPPPPPP
~egatQONPOSPPPO
~egeOOROOUOPOO
~ege_PNPPPRPPPP
~egenPQPPPPPPPP
~egetOPOPPSPPPP
~egfNOOTTONPPP
~egfrNOOTTONPPP
~egiKRPTRNNPRN
~egimQNOUOOOPPP
~eginPPPPQPPPPP
~egioPPPPPPPPQP
~egisMRQPQOOPRO
~eglKPTPRPPPPP
~egliLQTPPPPPPP
~egmRMOOPPTPPP
~egmeRMOOPPTPPP
~egnNNPRQRROOO
~egnaNNPRQRROOO
~egoMWMLONOQTP
~ego_OVNOOPPPPP
~egovOPPNPNPQUP
~egrMNXORONPPO
~egraOOQORPPPPP
~egreNOVPPOOPPO
~egsQKPOOUROPO
~egs_QKPOOUROPO
~egtOORPPPPPPP
~egt_OORPPPPPPP
~eguMITPQOQPVP
~eguaPLOPPPPPVP
~egulMOQPRPRPPP
~egyNTPPPOPPPP
~egy_ORPPPOPPPP
~ehaSNSOPPOPPP
~ehabQNRPPPPPPP
~ehanQPPOPPPPPP
~ehavQPPPPPPPPP
~eheQPOPPPORPO
~eheaQOPPPPORPP
~ehiRQOPPOPPOP
~ehinRRNPPOPPOP
~ehoUOOPOPNPOQ
~ehosROPPOPPPPP
~ehovSPOPPPNPOQ
~ehrPNSPPPPPPP
~ehr_PNSPPPPPPP
~ehtOSPPPOPPPP
~ehyTPPONPPPPP
~ehydTPPONPPPPP
~ei_MPQOSPPPPP
~eicNPPUNOPPPP
~eigPUHWNKUOMR
~eighSUJVNLSOMO
~eilNOSSOPOPPP
~eiliOPQSOPOPPP
~eillPORPPPPPPP
~eimOSQOOONROP
~eimeTPPPOPOPPP
~einNWUKPMTNLP
~ein_POTOPOQPOP
~eineRTPLQNOOOP
~eingNTPOPNTPMP
~einsOOQPPRPPPP
~eintQPPPPPPPPP
~eirPOUPOMOPSP
~eir_RROPOMOPSP
~eisQPROPPOPPP
~eitQJYOPPOPPP
~eit_PMUOPPPPPP
~eithQPOPPPPPQP
~eivOPOOTPPPPO
~eiveOPOOTPPPPO
~eizOOROQLOSNT
~eiziOMVPPPOPPP
~eizuPRLOQLPSNT
~ejeOPPPPPOSPP
~ejecOPPPPPOSPP
~ek_IMNPVZQNMN
~ekeNMUPOOOOSO
~ekenNOSPPOOPSP
~ekerQNSPOPPPPP
~ekiQROOOPPPPP
~ekkOPQPPPPPPP
~ekkiOQPPPPPPPP
~eklVNNOOPPPPP
~eklyTNOPPPPPPP
~eksTIQUQNQNMQ
~eks_TIQUQNQNMQ
~ektSMQPPPPPPP
~el_VGYNOTNVHN
~ela[GNNMULPRS
~ela_PORPPPPPPP
~elapUOONOPPPPP
~elatONOPOTNOSQ
~elayWNNOOQOPPP
~elbROPPPNOPSP
~elboROPPPNOPSP
~elcMXOPPPPPNO
~elchNTPPPPPPOP
~elcoMUOPPPPPOP
~eldUKSSPPNOOO
~eld_UKSPPQOOQP
~eldePQNTPOOPOP
~eleVIRMUMRROM
~ele_PSNPPPPPPP
~eleaSMOPPPOPSP
~elecRPOPUPPOOM
~eledPPQPPPPPPP
~elehPOPPPPPRPP
~elemORPPPPOPPQ
~elenSOOPPPOPPP
~elepRNRPPNPQPP
~elerPPPPPPPPQP
~elesNPRPPQPQOP
~eletPMQPPPRPPR
~elevMQPPPPTPOP
~elfTJSNNVMPOQ
~elf_TJSNNVMPOQ
~eli\KQHKORMZM
~eliaTOOPPPNPPP
~elicNPRPPQPPPP
~elidPNOPPPTPPP
~elieUPPMOPPPPP
~elinPOPOOPROSO
~eliqQONPPRPPPP
~elirSPRNOOPPOP
~elivKVQNOOPPSO
~ellOPZKNQXMJN
~ell'UPNPPOOPPP
~ell_VLQMMJYNPR
~ellaPNUOPPOPPP
~elleKTTQONQOPO
~elliRNPOOQQRNP
~ellnOSOPPOOQPP
~elloHZLOTTLOOO
~ellsRONPOQSPPP
~elluRPPOPPOPPP
~ellyLJZOPUPONO
~elmQQOPPPPPPP
~eloJSKNWOUMRO
~elo_ORPPPPOPPP
~elopPRMPPPRPPP
~elorPPPPQPPPPP
~elowOQOPPNTNSP
~elpRQQNNTRNMN
~elp_PRSOOMVNNO
~elpsPOOPPWLPPP
~elsJWNMVMVOLQ
~els_KUMNVMTOOO
~elsePQPOPPROMR
~eltPMOUNPTONO
~elt_QOPPPPPPPP
~eltaPNOQOPUPNP
~eltoONPUOPOPPP
~eluPOQPPPPPPP
~elukPOQPPPPPPP
~elvQRPPPOOQOP
~elvePSNPPPOQPP
~elviQORPPPOPOP
~elyPTQOPNRPNO
~ely_PTQOPNRPNO
~em_NTMNTMJYNQ
~emaLWKNTQLQQQ
~ema_MRLOYSNONP
~emabPOPROPPPQP
~emagQQMPNSPPOP
~emaiLUNPPNNRRS
~emakQPPPPPPQPP
~emalQPPPPPPPPP
~emanOPSNONSPPP
~ematRNQPPOOPRP
~embQQRROROOMO
~embeLUPSPQPOMP
~embiRPPPPPPPPP
~emboSNQPPPPPPP
~embrQPPPPPPPPP
~emeQTLVQLJTLR
~eme_OOQRPPOPPP
~emedRPPPPOOPPQ
~ememMRNSPQPPOP
~emenUROTLNLROP
~emerNRONQONSPR
~emesRNPPOPQPPP
~emetMPOPVOPPOP
~emiRQSNQMQRLO
~emi_MOTPPOSQOP
~emiaQOQPQPPQOO
~emicQOPQPOQPPP
~emidSPPNQPPPPP
~eminOTOPPOPPPP
~emisSPPPPPNPPP
~emmQPPPPPPPPP
~emmeQPPPPPPPPP
~emoVRSMLNORQN
~emo_MQRPPPPQPP
~emodQPPPPPPPPP
~emogSOPPPPOPPP
~emolRRNPPOPPPP
~emonPQPPPPPPPP
~emopRNRPPPNPPP
~emorPSOONQSOOO
~emotQPRPPNPPPP
~emovQMROPPORRP
~empLRUOMPNOSQ
~emp_NKSPPORPTP
~empaQPPOPPPPQP
~empeMOVPPPOPPP
~empiTPNOOPPPQP
~emplNTOPOQPPOQ
~emptOUPPPPNPNQ
~emsSNPPPPOROP
~ems_SNPPPPOROP
~emtONQPPPPPPS
~emuMPPPSPPPPP
~emurMPPPTPPPPP
~en'OOPPPRPPPR
~en'sOPPPPRPPPP
~en'tPOPPPPPPPR
~en_WNdTFGJWLJ
~enaQGQ\OPQMJS
~ena_UNOOPPPPPP
~enacNPPPSPPPPP
~enafOPONVOPPPP
~enagSMPPOQSPOO
~enaiROPPORNPPP
~enalIMQ]OOONLU
~enamSPPONPPPPP
~enanOQOUNPOPPP
~enatNPPPOPRPPP
~encUOPQNMNQPQ
~enceZTNQMOMMNO
~enchPORPPPOPPP
~enciQPQPPPPQPP
~encoOPPPPPPRPP
~encyNKPROORQRR
~endQ\LKKMQRUK
~end_OQNMOSPRSM
~endaPPPSOPOPPP
~endeRQQOPOPPOO
~endiOWNOOLTPOO
~endoQSOOPPOORP
~endrSOPOOPPPPP
~endsNQQOPPOQRP
~eneTNNPZNLOPM
~ene_ROTNOOOOQO
~enecPOOQOPRPPP
~enedRMPPPRPPPP
~enefRONPPPPRPP
~enemIMOQ]PNPPP
~enenPRPPPPPPPP
~enerSRNQPPOOOO
~enesQRPOOPOPPP
~enevOSPPPOPPPO
~enewPPPPPPOPQP
~enfRNQOOPPPPP
~enfaSOPPOPPPPP
~engLSSQQNPPOO
~engaPNSPPPPPPP
~engePPQOPPPPPP
~engiOUNPPOPPPP
~englORPPPPPPPP
~engtPPPROPPPPP
~enguPOOPPPRQPP
~enhPPOPPPQPPP
~eniYMHRSOJURL
~eniaNPPOSPQPPO
~enicOLPQSQOPRO
~enieOPOPPPOSPO
~enifQPPPPPPPPP
~eninVTHSOOLSOO
~enioRNQPPNPPRP
~enisRPPPPPOPPP
~enlQOPQPOQPPP
~enlaPOPQPOQPPP
~ennRSLQPPOOPP
~enniQRNPPQPPPP
~enoWLTMTOJPOQ
~eno_ORQPPPPPPP
~enobQPPQPPOPPP
~enolONSPSOOPPP
~enomRNQPPPOQRP
~enopPPPPPQOPPP
~enorPQQOPPPPPP
~enosNQQPRPOPPP
~enouXONMOOOPOR
~enoxOPPQQPPPPP
~enpPPPPPOPPPP
~ensQTSHQQKNPT
~ens_TOTNQPMNLT
~ensaQRNOOPOPRP
~enseLPRPPSQPMS
~ensiVNOLROOQRN
~ensoPLRPPPPPSP
~enstNTPPPPPPPP
~entMMZLPHPTQS
~ent'QOQQPPOPPQ
~ent_L`EQNOOXHR
~entaRLSOSQNOLR
~enteRJUMPPQPPP
~entiTNQLPSRPLP
~entlMTOROMSPPO
~entoOOTPPPPPPP
~entrKNZNOONRRO
~entsOPKPNLQM]R
~entuPROPQPOPPP
~entyMQOQQPPPPP
~enuPORPPPOPPP
~enutPORPPPPPPP
~envQQOPPPPQPP
~enveQQOPPPPQPP
~enyNMNRSOSPPQ
~enyaPMOPPPTPPQ
~enytNPPRSOPPPP
~enzPOTOPPOPPO
~enz_NOPPTPPPPP
~enzaQPRPNPPPPP
~enzoQPQOOPPPPP
~eo_UOOPPPPRMO
~eonPRTRMRLONO
~eon_QQOPPRPPOO
~eonaPMPSQONQPP
~eoneRQTOMQNNPQ
~eonsNSPPPPPPPP
~eopPQRNSQMPNO
~eoplTPRONRNPNP
~eopoPQPOPOPQPP
~eorOQNPRPPPPP
~eosOPPPPPSPPO
~eostPPQPPPPPPP
~eotQPPPPPPPPP
~eouPPOPPPPPQP
~eousPPOPPPPPQP
~eoxTNOPOPPPPP
~ep_\KOROJNMOT
~epaTSTPLMOPPO
~epaiVRNOPOMPPP
~epamRMVPNOPPOP
~eparITPRONSPRO
~epatSPPOOQPPOP
~epdPQOPPPPPPP
~epdoPQOPPPPPPP
~epeQPOVNQOOOO
~epeaQNNWNQPOOO
~epenOQQPPPPPPP
~eperNRQPPPPPPP
~epezRPOOPPPPPP
~ephRIQPNURQOO
~ephaOOSRPNPPPP
~epheNKOPPWRPPP
~ephrSPPONPQQPP
~epiPTMRKQLSOR
~epicQSMPNPOPRP
~epidROQPPPOPPP
~epigOOQPPPQPPP
~epilONPRPOMSOS
~epinNTNNOSOPPP
~epipORQPPPPPNP
~episSPOOPPPPPP
~epizOPPROPPPPP
~eplWQLQORNONO
~eplaTSMSOOOOOO
~epleTLOOPSPPPP
~eplyORPPQPPPOP
~epoGGOSOMUSR[
~eporMMMOOMQSRY
~eppQQOPPPPPPP
~eppeQQOPPPPPPP
~eprVOKPMRUPMO
~epraRPPOQPPPPP
~epreTOLONQUPNO
~epriPPPSNPPPPP
~epsTRISLOIVSQ
~eps_RMLUNTMPRO
~epsiOWNOOKMVRO
~epsyNPPPPPPQPS
~eptOLOPQOPRTP
~ept_SONONMOOWQ
~eptaPPPPPPPQPP
~eptiJKRQSRRRNP
~epuPNSPPPPPPP
~epuiPNSPPPPPPP
~epyOMRPPPRPPP
~epy_OMRPPPRPPP
~eqeRPPPPPPPPP
~eqemRPPPPPPPPP
~equMMNYMNQRNR
~equaOLTROPOPPP
~equeVMNQOOOROP
~equiISKUOOSPPR
~er'RPMQORLOTP
~er'sRPMQORLOTP
~er_QTSQLSISJQ
~eraUOMMWSPRKK
~era_RPPOPQOOPP
~eracPNOOVPOPPP
~eragORPPPPPPPO
~eralNNKTQMWSNO
~eranQPPOPPPPPP
~erapTOMNRULOOO
~erasPPPPQPPPPP
~eratQMTNOVNQNN
~erbQMONOQNSOV
~erb_PQOPPPPPPP
~erbaSMOOOPOOOV
~erbiPNPNPPPTPP
~ercYPNOOPMPOO
~ercaPPPPPPPQPP
~erceSNPPPPOPPP
~erciRSNPPQNOPP
~erclRPPPPPOPPP
~erdKPWJNOUQNQ
~erdaRMPPPPSPOO
~erdoNTRJOOOROR
~ereISTLLNXKXP
~ere'NMNOPNYOSP
~ere_QL[KKQLMZL
~ereaPPPQPPPPPP
~erebQPPPPPPPPP
~erecPNQPPPPPPP
~eredHUORNQOQNT
~eremSPPPPPOPPP
~erenPPLOSPSNNQ
~ererROPPPPPPPP
~eresNTOPPOPPPP
~erevQOPPPORPPP
~erfRQQONPOPPP
~erfeOSOPOQPPPP
~erfoQOQPPPOPPP
~ergOOLSXPKPPQ
~ergeOQONOONSQR
~ergiLPPQPTOPQP
~ergoOPPROPPPPP
~ergyQPNQXMOMNO
~eriXKUYJONKPM
~eri_PMQOPUPPOP
~eriaQOPOONPOUP
~ericNQOOPPTPPP
~eridROORQOOPOP
~erieQRRPPNPPOP
~erifOTMPPPPPPP
~erilSPPPOOPPOP
~erinSNWUMNNMMO
~erioRJQOPTOPRP
~eripNRMUPNQPPP
~eritORQQPPOPOP
~eriuQPPPPPPPPP
~erkOOUOQONQOP
~erk_PSOPPPOQOP
~erkaOPQPQPPPPP
~erkiPMTPPPPPPP
~erlTPNSPMRONO
~erleQQOPPPPPPP
~erliPPPPPPSPOP
~erlyRPPTPNOPOO
~ermUTLORMKQOQ
~erm_ROOQOQNSOO
~ermaQPPPPOPPPP
~ermeTTPPNNNOPP
~ermiNPNNVNPOPS
~ermoPQOPPPOPPP
~ernPXTMNKOOSL
~ern_OXMOPOPPOP
~ernaSKTOOOQQPO
~erneRORPPPPPPN
~erniNQRNOONOWO
~ernoNURQPNNPOP
~eroIKMPPWYOPP
~ero_ONUPPOPOPP
~eroiVPPOMOOQOP
~erolPNNRNTRPPP
~eronONQPOPQPQP
~eropMOPRRPPPPQ
~erotMPPPSPPPPP
~erouPNMPRUPPPP
~erpMKRPPOSRTO
~erpeOPRPPPPPPP
~erprNLNOPOSRUO
~errOMMMOSXOTN
~erraONROPOPQQP
~erreOQOPPPRPPP
~erriKPPOOTTPOP
~erroTNNOPOOOTO
~erryRPMOQPSPOO
~ers\IK[EKTNYK
~ers_VLQSJLRPVM
~ersaPRNROPPPPP
~erscPORPPPPPPP
~erseONQROQRPPP
~ersiNKNVNOSPTO
~ersoPUNPPOOOPP
~erstVNOPPPPOPO
~ersuSPPOOPPPPP
~ertOPOQNMMUSQ
~ert_JOTRNOOQOT
~ertaOQPPPPPPPP
~erteUTLNOONSOO
~ertiORMOPOORSO
~ertoWLPOPPOPPP
~ertrNQMTRQNPPP
~ertsOMTPPPPPPP
~ertuOOROPPPPRP
~eruQMUPPOOPPP
~erusONTPPPOPPP
~ervWMNSMMQQPP
~ervaQMPVMPOPPO
~erveVOMOOOTOOP
~erviSPRNONNPQP
~ervoMPPPRPPRPP
~erwSRLPPPQPPP
~erwiRONPPPQPPP
~eryQUUKOOMTLO
~ery_UIVLPRNTNP
~erybPSMPPPOPPP
~eryoNRRPPPPPPP
~erytOWNOPNPPPP
~erywPQPPPPPPPP
~erzPSPOPPOPPP
~es_QVCICP\O\U
~esaQLWQOPONOO
~esarQNSROPPNPP
~escOLUOOMOOTS
~escaMSQPPPOPPP
~escePNTPPPPPPP
~eschPOPPPPRPPP
~escoNRRPPPPPPP
~escrSNNOPOOPQT
~escuPMRPPOPPSP
~esdLTQPPPPPPP
~esdaMUOPPQPPPP
~esdePORPPPPPPP
~eseTXLMONWMKO
~ese_PSONQOXNKO
~eseaPRPPPPPOPP
~esenMVMPPOPPQP
~eserQPPPOPPPPP
~esetUMPPPPOPPP
~eshUNOPPOOOQR
~esh_SPPPPPOPPP
~eshoSNOPPPOPQR
~esiTCRMPMUQWN
~esiaOKQQPPPPTP
~esidSLTPPOQPOP
~esioQNOPPPRQOP
~esisTPNOOOQPPP
~esitQOPOPPPRPP
~esiuNRSORPNPPO
~eskNXNOONOOQP
~esk_NZNPPNOOOP
~eskeQPPPPPPPPP
~esmPNSPPPPPPP
~esnPLPPQNSPRP
~esn'QLPPPNTPRP
~esoPOTSNOOQNP
~eso_QPPPOPPPPP
~esolOOROPPPQPP
~esonRPOPPPPPPP
~espPJ`MMNMPNR
~esp_OPPOQPPQPP
~espePMTPPPPPPP
~espiNOXOOPOPOO
~espoSLSPOONOPS
~espsPOSPOPOPPP
~essSVXKHMRLTN
~ess_UVMOJOOIZL
~essaQMPOSSOPMQ
~essePQPOPMSOPQ
~essiOLSQLNRWPO
~essmQOPPPPPPPQ
~essnQPPPPPPQOP
~essoQTPOOOOPOQ
~essuLSVOOSNONO
~estPLXPPTGNTO
~est_PPURNMNNPQ
~estaPNWPOOOPOO
~esteKMPNVXROMN
~esthOLSPOOOPUP
~estiRRLOORLSRO
~estlRMSPPPPPPP
~estoPWMOPOOPPP
~estrONPRONOOSR
~estsSSOPPPOPNP
~estyQPOPPQPPPP
~esuORMOOVLPQO
~esulPOMPPXOOOP
~esunOTNQPPOPPP
~esusQNROPOOQRO
~et_WOSNVJNOOM
~etaWOQPOUJPON
~eta_QNNQSOOPPP
~etaiOOPPORPRPP
~etalLOTQSPNPPP
~etamQUOONPOOPO
~etanSPOOMRPPPP
~etarOPPPPRPPOP
~etasSOPPOPOPPP
~etbOROPPPPPPP
~etbaOROPPPPPPP
~etcQKQPPQTOOP
~etchROQPPQOPOP
~eteZMTJMNPNRP
~ete_PL[NNPPNPO
~etecMPOPPPUPPP
~etedRNOPPPPPPR
~etelQNRPPPPPPP
~etenRPQNPPPOPQ
~eterURKOPMMRUO
~etesRSOOORNPNO
~etfQOOOQQTOOO
~etfoPOOOQQTOOO
~ethSKHQ[PRNPN
~eth_PQOPPPPPPP
~ethaRNQQNOOPQO
~etheVKNRROOPOO
~ethiKMLNZSROPP
~ethoOSPROOOOPO
~ethrPRPQOPPPPP
~ethsQPPPPPPPPP
~ethyUOONPPPPPP
~etiRQNNNUONUL
~etiaNOPSNRPPPP
~eticSKSMOROOSO
~etimPOOPPSPPPP
~etinPVMMRNRPOP
~etirPPPQOOOPSP
~etisQQOPPPPPQP
~etitPQOPPQPPPP
~etoXLPOLOQORO
~eto_QOQPPPPPPP
~etoaRPPOPPPPPP
~etocQPPOQPPPPP
~etohOPPQPPOPQP
~etomQPPPPPPPPP
~etonOLPPPPSPSP
~etopQQQSKPOPPP
~etorROPNRPPPPP
~etoxQRNPOPPPPP
~etrLPQQUNPOPO
~etraROOOQPPPPP
~etrePQPPPPPPPP
~etriMORSPPPPPP
~etroNOQPTOOOPO
~etryPQOPPPRPPP
~etsVMUPQOMONN
~ets_VOUPQQMOLN
~ettOQPOL\MNNQ
~ett_UMPPPPOPPP
~etteNUNONQQOOS
~ettiPGQQO\MOOO
~ettlNVOPPPOPPO
~etuQTMOPPPPPP
~eturQTMOPPPPPP
~etwRNNONOVPQP
~etweRONONOVPPP
~etySONNOPSPPP
~ety_QONPOPSPPP
~etylRPPOPPPPPP
~etzPNSPPPOPPP
~etztOOSPPPPPPP
~eu_PQQPPPPPPP
~eudOOPPRPQPPP
~eudoOOPPRPQPPP
~euePTOPPOPPPP
~eue_PTOPPOPPPP
~eumSTOPMOOROO
~eumaSPPPPPOPPP
~eumoPTOQNOPROO
~eunPPQPPPPPPP
~eupQPOPPPPPPP
~eurRPQPQPPOOO
~eur_ONTPPPPPPP
~euraPOPPPPRPPP
~euroTRMPPPNOPP
~euryOQPPQPOPPP
~eusROPPPPPPPP
~eus_ROPPPPPPPP
~eutOOSPOPRPPP
~euteQORPPPOPPP
~eutrNPPPOPRPPP
~euvPPPPPPQPPP
~ev_RPPPPPOPPP
~evaMNVOOOSOOO
~evacOPQPPPPPPP
~evalOOTPPPOPPP
~evanPORPPPPPPP
~evatMQPPPPTPPP
~eveZXOENSPSIL
~eve_PQQPOPPPPP
~evelOKSLULQVNN
~evenVTMNMSNONP
~everTYKKMTRNMN
~evetPPQQOPPPPP
~evi^NONNMMQPO
~eviaPPQPPPPPPP
~evicPMPPPPPPSP
~evidWQOOONOOPP
~eviePSOOOOOROP
~evisOROQPPPPPP
~evitQPPPPPPPPP
~evoRPORQOOOOP
~evo_PPPPQPPPPP
~evofQPPPOPPPPP
~evotOQORQOOPPP
~evrPROPPPOPPP
~ew_RROOORNRNP
~ewaOSQPPOOPQP
~ewalPPPPPPOPQP
~ewarPROPPPPPPP
~ewbQLPURLRPOO
~ewboQLPURLRPOO
~eweXLQONPNPPO
~ewedPQPPPPPPPP
~ewerXMOONPOPPP
~ewhQNOPPPPPQP
~ewheQNOPPPPPQP
~ewiQONPPSOPPP
~ewlRPPPPPPPPP
~ewlyRPPPPPPPPP
~ewoPQPPPPPPPP
~ewsOTMPPQOPPP
~ews_NTNPPQOPQP
~ex_JKOYQQSOPO
~exaXSLOOPLNOR
~exa_RPPOPPPPPP
~exacSOPOOQPPPP
~examVUNQNMNOOO
~exanRPPPOPPPPP
~exatNQPPQPPPPP
~excTRLRPNNQOP
~excePRNPOPPPPP
~exchPQPPPPPPPP
~exciPPPPPPORPP
~exclSPNPPOOPPP
~exeROROONQPOP
~exerTROPOOOPPP
~exesONSPPORPOP
~exhMPTPPPOPPP
~exhaMPTPPPOPPP
~exiSPPPPPOOPP
~exidROOQOPPPPP
~exinQPPOQPPPPP
~exmRPPOPPPPPP
~exmeRPPOPPPPPP
~exoPOPPQPPPPP
~exonPOPPQPPPPP
~expOVOOONQOOQ
~expeRQOPPOOPPP
~expiOVNOPOPPOP
~explNORPPPRPPO
~extPKTPMRKOUT
~ext_PSSROPKNOR
~exteOHSOPPSQWN
~extiPPOPPPNPPT
~extrPOPPOSOPPP
~extuPQOPPPPPPP
~exuTOOPPPOPPP
~exusQPPPPPPPPP
~ey'MPRPPROPPP
~ey'rNQRPPPOPPP
~ey'vPOPPPRPPPP
~ey_N\LEVVOOJP
~eybPRNPPPPPPP
~eyboPRNPPPPPPP
~eyeNJTONQZOON
~eyebPQPPPQPPPO
~eyelPONPPPTPPP
~eyesNJWPNQTOPO
~eyhROPPPPPPPP
~eyhoROPPPPPPPP
~eyoPQNPOOPOOT
~eyonPOOPPPPOOT
~eysPRNSNPOPOP
~eys_PSNSNPOPOP
~ez_POTPPPPPPN
~ezeRNTPPONPPP
~eze_QPSPPPNPPP
~ezetPPQPPPPPPP
~eziSRPOPOOPOP
~ezilRPOOPPPPPP
~ezinPSPPPNOPOP
~ezoPNSPQPPPPP
~ezolPPPPQPPPPP
~ezyPPRPPPOPPP
~ezy_PPRPPPOPPP
~fa_QPPPPPPPPP
~facTMTQLNMPSN
~faceSKUOONQQPO
~faciPRPOOPMPTO
~factSOOSNPOPPP
~fadPOPPPPRPPP
~faePPQPPPPPPP
~faecPPQPPPPPPP
~faiQXTMONKPNO
~failRRSOPPMPOO
~fainOTSOPNNPPP
~fairPROPPPPPPP
~falLSNNNSSPPQ
~fallMOONOTQQQQ
~falsPQNPPPRPPP
~famJROMXONPQR
~famiMQOOROOPQS
~fampKPPOVPPPPP
~fanTROQNNOPOO
~fantUOPQNOOPOP
~farTQNPONQQMR
~farcTOPOOPPPPP
~fariOPMRSQORNO
~farmOMQPONTPPR
~fartQVMONPPPPP
~fasVLOTMQRNON
~fascSQOPPRNOOP
~fastRKPTMOTOPN
~fatRKPPPWNOOP
~fathNNQPPTOPPP
~fatiRPPPPPOPPP
~fattPOPPPSPPPP
~fauSOOPPOPPPP
~favMQPPTPPPOP
~favoPQPPPPPPOP
~faxSPPPNOPPPP
~faxiSPPPNOPPPP
~fe_\JSOTPHNLP
~febUNOPPNPPPP
~febrTOOPPOPPPP
~febuQOPPQPPPPP
~fecWNLLOVTNNN
~fecaQPPPPPPPPP
~fectVNLLOVTNNO
~fedSOPROOOPPP
~fed_PPPPQOPPPP
~fediRPPRNPOPPP
~feeHUMKWYRNMN
~fee_KXOPPQOOOP
~feedOPKMZTNONP
~feelMJUONUUOON
~feetQSOPPOOPPP
~fegPLOPPPPPVP
~feguPLOPPPPPVP
~feiQUONONPPPP
~feinQTPNOOPPPP
~felOQSOUNMPOP
~fellQRSPPNNPPP
~feloLPPOVPPPPP
~felyQPPPPPPPPP
~femNNSPSPOPPP
~femaQPPPPPPPPP
~femoPNSPPPOPPP
~femuMPPPTPPPPP
~fenHSPN\PMOOP
~fen_MQOMYQNOOO
~fenaNPPPSPPPPP
~fencOOOPPQPPPQ
~fenoQPPPPPPPPP
~fentMOSQQOOPPP
~fepOPPSNPPPPP
~feprOPPSNPPPPP
~ferINLUSPUNSO
~fer_SJQPQOMOTQ
~fereJUMOTQTONO
~feriLRPUOPOPPP
~feroNPPSPPPPPP
~ferrOOMNOQVQPP
~fersQOPPPPPPQP
~fesQNOPPTOPPP
~festQNOPPTOPPP
~fetQPUOOPNPPP
~fetaOOUOPPOPPP
~feteORPPPPPPPP
~fetySOOPOPPPPP
~fevONNKROXPPQ
~feveNONKROXPPQ
~fewWNOONPOPPP
~feweWNOONPOPPP
~ff_QL\ONQNQMN
~ffeL]MKRQTMLO
~ffecRQNNPQSONO
~ffeeKYNPPQOOOP
~ffeiQTPNOOPPPP
~fferOLOOTQSOOO
~ffiVOPOOONPQP
~fficQRQOOOOPQO
~ffinROOPPPPPPP
~ffirSNPPPPPPPP
~fflPPOPPPRPPP
~fflePPOPPPRPPP
~ffoPOQPPPPPPP
~ffsRPPOPPPPPP
~ffs_RPPOPPPPPP
~ffuNPQPPPRPPP
~ffusNPQPPPRPPP
~fi_PUMPPPPPPP
~fibSLVOOPMPRO
~fib_QROPOPMPRO
~fibrRMSOPPPPPP
~ficRPQPNMRRNP
~ficaRQNOOOQRNQ
~ficePPRPPOPQOP
~ficiPNQROOROPO
~ficuOPPPPPPPRP
~fidQONQOROPQQ
~fidaQPPQOPPPQP
~fidePOOPPRPPPQ
~fiePKMOOTPWOO
~fiedTNNPPROPOO
~fielOMQPPRQOQP
~fierNNPPOPOXPP
~fifNLSPPPSPOQ
~fiftNLSPPPSPOQ
~figMKUQSOOPOR
~fighNNQPSPOPOR
~figuONSQPOPPPP
~filTRLQRONTKO
~fil_OPONVOPPPP
~fileOSNPPOPPPQ
~fillRPQOORNQNO
~filmQPNPPOQTMP
~filtRPNTMPOPPP
~finSULKNPXNNN
~fin_TMPOOPPPPP
~finaNXNOOOPPOO
~findRNPPPOOPSP
~fineVLGNPTVPOP
~fingMMSPPPTPPP
~finiLWTPPNOOMP
~firUSRQRLGQRN
~firaPOPOSPPPPP
~fireLVSPPOOPNO
~firmSNQPPPOPPP
~firsUOORPMIRTO
~fisTLWOOMOOOP
~fishSNROPOPPPP
~fissQPPPPPPPPP
~fistPNUPPNPPPP
~fitUJTRMNNROQ
~fit_SONOOPPRPP
~fitsPPPSNPOPPP
~fittRLVPPNOPPP
~fivQSNRNNPPOO
~fiveQSNRNNPPOO
~fixTQMPPROPPO
~fixeSQLPPROPPO
~flaNOROORPPRO
~flagRPOPPPNQPP
~flarRMPQOSPPPP
~flasPMQPPOOPSP
~flatKRQOPPSPPP
~fleMKPOWPTONO
~flecQPPPOPPPPP
~fletQTNPPPPPOP
~flexPNPPNQTPPP
~fliKNPNSRPPPS
~flicNPPPPPPPPS
~fligONPPPSQPPP
~floOQYNPLPNQN
~floaMQOPPPSPOP
~flooNUSPPMOPOO
~flopOOUPPOOPPP
~flowSNQPPOOPPO
~floxOOPPSPPPPP
~flozRPPONPPOSP
~fluVIQJUOWNON
~flu_RPPQOPPPPP
~flucLPPRTPPPPP
~flueSPPNPPPPPP
~fluiRJSMOOWPPO
~flumQPPPPPPPPP
~fluoTPPNPOOPPP
~flusPOQOROPPPP
~flutNOPOSPPPQP
~fluxOQNPPSQOPP
~flyPQNPPRPPPP
~flyiPQNPPRPPPP
~fncRPOPPPOPPP
~fnc_RPOPPPOPPP
~fneSNPPPPPPPP
~fo_PQOPPPPPPP
~foaPKSPPSOPPP
~foamPKSPPSOPPP
~focPOQPPPOPQP
~focaPOQPPPPPQP
~folPPPTRONOPN
~fol_NOPQSPPPPP
~foldPPPPPPPPQP
~foleNQPPQPPPPP
~folkRQOPNPPPPP
~follSOQPPPOPOO
~fomQPPTLPPPPP
~fomeOPPROPPPPP
~fomyQPPRMPPPPP
~fonOQQPPPPPPP
~fontPPQPPPPPPP
~fooONPPORSONQ
~foodOOOPPSOPPQ
~footOOQOOOTOOQ
~forLHOMSQOS[O
~foraROQPPPOPPP
~foreROLNVSNNRM
~forgOOOQPSNOPR
~formKPLMOKSVZN
~fortMOTQQPPOPO
~forwOOQPPQQPPP
~fosQPPUMOPPPP
~fosfRPPRMPPPPP
~fospOPPSOOPPPP
~fouPQSOPQRMNO
~founPQPMQRRONO
~fourRQPQOOPOPP
~fpePOPPPPPRPP
~fpefPOPPPPPRPP
~fr_NOOTTONPPP
~fraTSJPONTONR
~fracTONOOPSNOR
~fragQPOPPPQPPP
~fraiPOORPOORPP
~franMPPORPRPPP
~freXSNPQMOOLN
~freeTTOOONPOMO
~frefQPOORPPPPP
~freqSNORPPPPOO
~fresQPPPPPPPPP
~friLOQNOTNOYN
~fricQPPPPPPPPP
~fridLULOOONOZO
~frieOMTOPSPPPO
~froPRUQKQRMLQ
~fromNRNRKUTMMR
~fronSOTOPNNPPP
~frosROPPPPPPPP
~frotOOSPPPPPPP
~frozPSNPPOPPPP
~fruOOPNUPPPPP
~fruiOOPNUPPPPP
~fs_RPOOPQPPPP
~ft_GWYMQLQNQO
~fteMKPZOPSJPR
~ftedOTPPPPPPOP
~fteeOPPPPPPPPQ
~ftenNNQXOOOOPO
~fterRIORQQTKPR
~fthOMSPPPSPOP
~fth_OMSPPPSPOP
~ftiRKRPPSOPPP
~ftinQLQPPSOPPP
~ftrMQPQQOPPRP
~ftriMQPQQOPPRP
~ftsROOPNQRPPP
~fts_ROOPNQRPPP
~ftwOSOPPPPPPP
~ftwaOSOPPPPPPP
~ftyQPOPPPQPPP
~fty_QPOPPPQPPP
~fugPPQPPPPPPP
~fulQRRPNKUNMP
~ful_PMQOOOVOOQ
~fullRUQQOMOONP
~funQINONTSQVO
~funcULPQOOOQPP
~fundMMOOPOTPVP
~fungQMOOOUPPPP
~funnPROPPPPPPP
~furRQNNQPOROP
~furaQPPQOPPPPP
~furoSPPMQPPPPP
~furtMROPPPPRPP
~fusNONTPMMPL[
~fuseMKQOOPOON\
~fusiOSMUQMNQOP
~fwaPRNPPPPPPP
~fwayPRNPPPPPPP
~fy_OPLPPOWOPP
~g'sOPPPPPPOPS
~g's_OPPPPPPOPS
~ga_POTOOQOPPP
~gabNQOQTPOPPP
~gabaNOOQTPOPPP
~gadNPOMUPQPPP
~gaiTSMLMWOMMR
~gainTTMLMWLNMS
~gaitPOOPPPSPPP
~galLLNOMSNON_
~gal_ONOONROOOW
~gallMNOOOQOPOW
~gamJPTRSPOPOP
~gameNRSPPPOPPP
~ganQNVOOOROMO
~gan_OOQPPORPPP
~gandPOQPPPPPPP
~gangROPPPPPOPP
~ganiPPPPPPQPPP
~ganoPPRPPPPPPP
~garTNRNLVPOON
~gar_QLTOPSNOPP
~gardQTMPPOOPPP
~gareRPPPPPOPPP
~garoQPPPPPPPPP
~garsPOPPPOSPPP
~gasUNSQNONPPP
~gaspPNSPPPPPPP
~gastURMQNONPPP
~gatULNRNUPOOQ
~gateOOPPPRPPOR
~gatiVNNONSPOOO
~gatrPPPSPPPPPP
~gatuQOPPPPPPPP
~gauRNQPPPPPPP
~gauzSNPPPPPPPP
~gavMNUONQOOOU
~gaveMPSONQOOOU
~ge_]RTNLNRKMK
~gecMUOPPPPPPP
~gedKSMOPPMQWQ
~ged_LSLOPPMQWQ
~geePKXPPPNPPP
~gegPPROPPPPPP
~gegePQQOPPPPPP
~gelROSOPOOPOP
~gelsQRNPPOPPPP
~gemROQPPPPOPP
~gemeROQPPPPPPP
~genPPTNOKMVRN
~gen_UPTNOONQNO
~genaPOQPPPPPPP
~gencMPRMOONSSQ
~geneRSMPPPOPPP
~geniQPOPPPPPPP
~genoONRPPQPPPP
~gentNKMTRMSSRO
~geoOTNPPROPOP
~geonOSPPPROPOP
~gerRMOMSQTMRM
~ger'PPPPPQPPPP
~ger_TVNOONPNQN
~gereROOPPPPPPP
~geroPNMPRUPPPP
~gersKPRPPOUPPP
~geryOJTOSOQORP
~gesKTPUOQSNLO
~ges_JVPROOSONP
~gestQPNSPRQONO
~getYGOSQTOOMO
~get_TONOPOROPP
~getaOPOPPSPPPP
~gethPOPPRPPPPP
~getsUMORQPOPMP
~gettNLTROROPPP
~gevONTPPPPPPP
~gewQOQPPPPPPP
~gezPORPPPPPPP
~gfrNOOTTONPPP
~gfr_NOOTTONPPP
~ggePSOPPPOQPP
~ggedOVMPPOPPPP
~ggerPORPPPOQPP
~ggesQOOPPQPPPP
~ggiOMVPPPPPPP
~gginOMUPPPPPPP
~gh_XNPNPQMONQ
~ghaNRPPPORPPP
~ghanNRPPPORPPP
~ghbPTNPPOQPOP
~ghboPTNPPOQPOP
~gheRORNPPPPPP
~gherSPPNPPPPPP
~ghiOORPPPQPPP
~ghinPOQPPPQPPP
~ghsTOQSOLOPPP
~ghs_TOQSOLOPPP
~ghtNPPONSQKRT
~ght_QVPPPJQMTN
~ghteNNNPOWQOOP
~ghtiPOQPPPPPOQ
~ghtlQQOOOOQPPP
~ghtnOPRPPQOPPP
~ghtsQLOPPSNOPU
~giaMRSOOORPPP
~gia_NRQOOPRPPP
~gibOSPPPPPPQP
~gicQMLNPTQRRO
~gic_NOMOQTQRQO
~gidMOTPPORPPP
~gid_MOTPPORPPP
~gieSRNPPOOPPP
~gie_RPOPPPPPPP
~gienPQPPPPPPPP
~giesQPPPPPPPPP
~gilMQRPQPPPPQ
~gimQNPUOOOPPP
~gimeQNOUOOOPPP
~ginOOWROMNOQO
~gin_PQOPPNPPRP
~ginaUNQPLOPPPP
~gineNUMTPNOPPP
~gingNIZOOROPOO
~gioNVNOPPOPPP
~gio_PPQPPPPPPP
~giogQOPPPPPPPP
~gionPPPPPPPPQP
~girSRNOPQNPPO
~girlSRNOPQOPPO
~gisKQPOQSNPSO
~gistKQPOQSOPSO
~gitNPRUNONSOP
~gitaOORQOORPPP
~gitiPQQSOONPOP
~givRKSVOOKNRO
~givePLUWPNLNSN
~giviSPNOPROPOQ
~glaUMQQPOOPOP
~glanPPPPQPPPPP
~glarOPPRPPPPPP
~glasSMRPPPOPPP
~glauRPPOOPPPPP
~gleVLMOPRQPOO
~gle_WONKOPRPPP
~gleaQPPPPPPPPP
~glesMNMTQSPQOP
~gliLPVNPMVNRN
~gliaMOTPPPQPPP
~glicPORPPPPPPP
~glifRPOONPPOSP
~glinOONPPNWPPP
~glioSQOPPPOOPP
~glipQPPPOPPPPP
~glisORPPPPPPPP
~gloSPOPOTOOOO
~globSNOQOPPPPP
~glotOOQPPPQPPP
~glovPSOPPUMOOP
~gltSPOPOPPPPP
~glt_SPOPOPPPPP
~gluSQRRIQPOOO
~glucPQUSKOOOPO
~gluePPOOPPRPPP
~glutSQMPNSOPOP
~glyTLOSQPOPOP
~glycTLOSQPOPOP
~gmeTLNNOPWOOO
~gmenTLNNOPWOOO
~gmiQPPPPPPPPP
~gminQPPPPPPPPP
~gmuNPPPPPSPPP
~gmusNPPPPPSPPP
~gn_KTMPPOTPSO
~gnaNMQRPQQNQO
~gnalQPPPPPPPPP
~gnanNNPRQRROOO
~gnatOPPPPPPOSP
~gneOTQNRPNONP
~gnedNUOPPQPPNQ
~gnesQPRORONPOO
~gniPMOOPOSOOT
~gnitQOPOPPPPPR
~gnoRRLOORPSOO
~gnorNVOPPOPPPP
~gnosSMMOOSPSOO
~gnsRLOPPPOPUP
~gns_RLOPPPOPUP
~go_QWQNNOPOOO
~goaRPOPPQOPPP
~goalRPPPPPOPPP
~goeNRLQPOSQPP
~goedSPOOOPPPPP
~goesKQMRQOTQPP
~goiJRUROSOOOO
~goinIRUPOTPOOO
~golQOPPPQPPPP
~golfPOQPPQPPPP
~gonNK[QLRPOOO
~gon_OPQROPPPPP
~gonaPPQPPPPPPP
~goneONTONSPPOO
~goniPPQPPPPPPP
~gonnPQQPPOPPPP
~gonyPNRPPPPPPP
~gooVXOMNMLOMS
~goodVTQMNLMOMT
~gorLPVPPPPPPP
~gorsMPSPPPPPPP
~gosOQRPPOPPPO
~gotPPOPPSOPPP
~got_OPOPPSOPPP
~gouOPNROSSOON
~goutPPMROSSOON
~govROPNPNOQTP
~govyOPPNPNPQUP
~gowSOOPPPOPPP
~goxOOTNRNOPPP
~goxiOOTNRNOPPP
~graPQTTNSLKPM
~gra_PPQPPPPPPP
~grabPPQPPPPPPP
~gracPROPPPPPPP
~grad[NLNOPOOPP
~grafPPPPQPPPPP
~graiNRMNMRTPSP
~gramIPN^ONOOQO
~granMTRNOVMOOO
~grapTLTMTONPOO
~gratOSOPPOPPPP
~gravPPQOPPPPPP
~grayPQPPPPPPPP
~greMSULOMTOPQ
~greaPVLOMPSPOP
~greeMUPOOOPPOR
~grelQPONSOPPPP
~gresQNPPPPPPRP
~greyNKXPPOPPPP
~griULTOOMOPRP
~gripROPPPOPPPP
~grisPOQPPPPPPP
~gritPOQPPPPPPP
~grixSPPOOPPPPP
~groUNOOOOUONO
~groiRLSPPPPPPP
~gromQPPPPPPPPP
~grouRQSPPOPONP
~growQQKOPQUPOP
~gruNQQPPPPPPP
~grunPPQPPPPPPP
~gryOROPPPQPPP
~gry_OROPPPQPPP
~gs_TNKLRWQOQM
~gsiMPPPTPPPPP
~gsidMPPPTPPPPP
~gt_ONWPPOOPPP
~gtaPNOOPVPPPP
~gthPPPROPPPPP
~gth_PPPROPPPPP
~guaPPNOQPNPUP
~guanOSPPPPPPPP
~guarPNNPPPOPVQ
~gueRGPONSWPPP
~gue_RHMONTWPPQ
~guesPQQPPOPPPP
~guiSNUOOOLORO
~guidTMOPOPNPSP
~guilPPQPPPPPPP
~guinOPUPPPOPOP
~gulKSSOQOQQNO
~gulaKSSOQOQQNO
~gumSOPOPPPPPO
~gumsOPQPPPPPPP
~gunTMQOPPOPOR
~gunsOOQPPPPPPR
~gurNOUQPNPPOP
~gurgPOQPPPPPPP
~gusQOQOOROPPP
~gus_QNOOOSQPPP
~gustPROPPPPPPP
~gy_LQTQYKMMRO
~h'sTKQPPPPPSN
~h's_TKQPPPPPSN
~ha_QPROOOROPP
~haaNNUPPPOPPP
~habRMSPPPOPPP
~hab_QNRPPPPPPP
~hacSOPPNQPPPP
~hackQOQPPOPPPP
~hadRKSPQPOPQP
~hadoOMSPQPPPQP
~hadsQPPPPPPPPP
~haeNPRROOQOPO
~haemNPRROOQOPO
~hagQPQPPPPPPP
~hageOPRPPPPPPP
~hagiROOPPPPPPP
~hahNQNOPWOOOP
~hahaOTOPPPPPPP
~haiGURONVSPNO
~hai_NSPPPPPPPP
~hainPPPPPQPPPP
~hairHQROOVSPNO
~hakQOVPPLNPPP
~hakeRPPPPPOPPP
~hakiOOWPPMOPPP
~halKMUXPWPNKL
~haldOPOPPPSPPP
~haleRKQOPUOPOO
~halfHXNWNRPONO
~haliOOQROPOPPP
~hallNVPNOQPPOO
~haloQOPQQPOPOP
~halsQLTPPPPPPP
~haltVKQPPPPPPP
~halvPPQOSPPPPO
~hamMWPPOOOPPP
~ham_QPPPPPOPPP
~hanVTSINOSISN
~han_ROTOQOMPQO
~hanaNRPPPORPPP
~hancULOPPPPPPP
~handKPQMOUWONO
~hangYJRNPNNLVP
~haniQPPPOPPPPP
~hankNYLOPPOPOO
~hannNTOPPPPPOP
~hantQOSPPNPPPP
~hapOUMNRMUNNP
~hap_OLTPQPPPPP
~hapeMPMPOOWPQP
~happRZLOSMMOMP
~harOTJKMPUTQQ
~hardLM[POMPPPP
~hareRQPOOPOPPP
~hargNXLOPONUMQ
~harm[LHNPRLPUP
~harpNSPPPOQPPP
~hartORPQPNNPPR
~hasRNTQOMPOPO
~haseQQOOPPPPPP
~hasiQOQPPPQPOP
~hasnOOSQPNPPPP
~hasoQPPQOPPPQP
~hatKFIUMRYVNU
~hat'PMLRNMUPSR
~hat_RLGUOUQSJT
~hateOPQPOQPPPP
~hatsLPQRPNPSQO
~hattMPRPPPQPPP
~hauMPVPPOOPPP
~hausMOVPPPOPPP
~havKRNOOVLOUS
~haveIVNOOSMOSS
~haviQMOPPSOPRO
~havoPOQPPPPPPP
~hazQQPPPPPOPP
~hazaQOPPPPPPPP
~hboPTNPPOQPOP
~hbouPRNPPPQPOP
~hcaQQNPPPPPRP
~hd_RPOPPQPPPP
~hdaPSOPPPPPOP
~hdayPSOPPPPPOP
~hdrRPOOOPPPPQ
~hdraRPOOOPPPPQ
~he'NQXPQPONLO
~he'lQSMPPPPPPP
~he'sMN[PQPPNLO
~he_ON]NOONOOO
~hea[RRPLJLJRS
~hea_POQSPOPPOP
~headYJSOOITJUP
~healRLLOOOQSPU
~hearRWQNOQMONN
~heatPVQOPQLOOO
~heavMORRPPPPPP
~hecVXHMQPMQOO
~heckVVIMQPMQOO
~hedJRQSNLQYNN
~hed_KQTNOMUUNN
~heduNPMUPOMSPP
~heeKWROPPNPPO
~heefPPQPPPPPPP
~heekOOMPPSTPPP
~heelOUOPPQOPNP
~heetOTOPPNOPRP
~heezPOUPPOMPPP
~hegOSPOOPPPPP
~heiUUNONLNPRO
~heigPQPPPPPPPP
~heimRTNPOOOPOP
~heirRRPPOMOPSP
~helOOTNNTRMRM
~helfQQOPPOPPPP
~heliPIRPPQPPUP
~hellLSPPQPPPPP
~helpRQQNNTRNMN
~hemPQSQNPKQPR
~hem_ONROQQMPPS
~hemaPPPROPPPPP
~hemiQORPPPPPOP
~hemoRUOMOONQPO
~henGNNYWPMULP
~hen_HMMWPSQUMR
~henaSPPONPPPPP
~heneOSPOROPPPO
~heniMPROTPOPPO
~henoQOPQPPNPPP
~henyNPPRSOPPPP
~heoKPPPWOPPPO
~heorOPPPRPPPPP
~heosPPQPPPPPPP
~hepMLQQPOVORP
~hepaNLQQPOSPRP
~herQIRPRSVIZG
~her'ONRPPPPPPP
~her_PNNL[UKPPN
~heraUOLTNSNOOO
~hereGKYMLNYK]M
~hermPSOOPNQOPP
~hernTRNPPONPPO
~heroQOQPOPPPPP
~hersOMSRPPOPPP
~herwRONPPPQPPP
~hesVD[PNKYKPN
~hes_ZKOOMRSNNO
~hesePSOPPOUNKP
~hesiOLQPPOPPTP
~hestMJ\QQJQORP
~het[KROONPNOO
~heteRLSOSOQOOO
~hethYMOPNOPPPP
~hetiPQQPOPPPPP
~heuTNQPOPOPPP
~heumSPPPPPOPPP
~hewNLRPPVOPPP
~hew_NLRPPVOPPP
~hexROOQOPPPPP
~hexiROOQOPPPPP
~heyRVIMRUNQNN
~hey'MPRPPROPPP
~hey_UVGMRSOQNO
~hfnRPOPPPOPPP
~hfncRPOPPPOPPP
~hfpPOPPPPPRPP
~hfpePOPPPPPRPP
~hfrQPOORPPPPP
~hfreQPOORPPPPP
~hfuQPPPPPPPPP
~hfulQPPPPPPPPP
~hiaQMSPPPQRMO
~hia_PPPPPPPSMP
~hiatQORPPPPPPP
~hiazQPPPPPPPPP
~hibOPPOSPPPPP
~hibiOPPOSPPPPP
~hicRLHSPQWTQK
~hic_OPPQPPPPPP
~hiccNOPPPQSOPP
~hichNKIRPRVVSL
~hiciSPOOPPOPPP
~hickUPOQOONOPP
~hidPRNPQPPPPP
~hidePRNPPPPPPP
~hieQOQPPPPPPP
~hierPNSPPPPPPP
~hifKWMPOORPQO
~hiftKWMPOORORO
~higWLUMQMOOPO
~highWLUMQMOOPO
~hikNSNPPPQPPP
~hilTPOPOOTNOO
~hildTOMROPRNRP
~hileTORNROOPNP
~hiliNSPQPPOPPP
~hillQPPPPQOPPP
~hilsMPOPOPUPPP
~himMQONWOOPPP
~himsQPQOPPOPPP
~hinRO[NOOSPJJ
~hin_UMROOPKSPP
~hindRQPOPOPPOP
~hineL]OSMLOOOO
~hingQKWNTPROMM
~hinkKKSOPTWONO
~hinnQOQPPPOPPP
~hintROPPPPPPPP
~hioNRPOSONPQP
~hiolORPPPONPRP
~hiopOPPPSOPPPP
~hipOOSNOPMPQT
~hip'POOPPQOPSP
~hip_NSQPPOPPOP
~hiplQPPPPPPPPP
~hirNPUOPQMPPP
~hirdPOSPPRMPPP
~hirtNQRPPPPPPP
~hisMNJNNMaNTP
~his_IWIOMN\MUP
~histPKPPQOUQNP
~hitORPOOPTOOO
~hiteNRPOOPTOOO
~hitiQPPPPPPPPP
~hiuNQOOTOQPPP
~hiumNQOOTOQPPP
~hivNOSPQPPPPP
~hiveNOSPQPPPPP
~hizNPOPRPQPPP
~hizoNPOPRPQPPP
~hlaPNRPPROPPP
~hlamPOPPPRPPPP
~hlePQQOOOPTMO
~hlebNRPPOPOTNP
~hlesQPQPPPPPPP
~hloQNOUNOOPPP
~hlorQNOUNOOPPP
~hlyPQOPPPPPPP
~hly_PQOPPPPPPP
~hm_RPOPPPPPPP
~hmaMQRNSPOROO
~hma_PQPORONROO
~hmatNPSPQPOPPP
~hmeQLSOPPOOSP
~hmerQNROPPPPPP
~hmiQPPPOPPPPP
~hn'OPPPSPPPPP
~hn'sOPPPSPPPPP
~hnePROPPOPPPP
~hniPORPPPPPPP
~hnoQPPPPPPPPP
~hnoiQPPPPPPPPP
~ho'NUOPPOOPOQ
~ho'sNUOPPOOPOQ
~ho_RRQOPMNOTO
~hoaOPRPPOQPPP
~hoarOPRPPOQPPP
~hobPPPPPPQPPP
~hocSLZNMNQOOO
~hockTK[NNOMPOP
~hocoORNPPPSPPP
~hoeOXRPOMOOOO
~hoeaRQPPPMPPPP
~hoesPROPPPOOPP
~hoevNVOPPOOPPP
~hoiJROOQPVOOP
~hoicOPPPRPPPPP
~hoidMOPPPPVPPP
~hoisNSPPPPPPPP
~hokPNXPPNOOPO
~hokePQQPPPPOPP
~hokiPNVPPOOPPP
~holTHPIVQQMRT
~hol_PONMSOUOOQ
~holdPMONTJNOUU
~holeULTOOULPNO
~holiPROOPPPPPP
~homTMRLKPOQZL
~hom_OMOPPOOO\M
~homaMPPPPPTPPP
~homeWPSLLQMROO
~honKUTLQMLRSQ
~hon_MTOPPPPPPP
~honaQPPOPPPPPP
~hondRPPPPPOPPP
~honeMNTMQMNSTQ
~honiOPQPQPPPPP
~hooPOSMNXMOOQ
~hoodQPPPPPPPPP
~hookMSNPPOPPPR
~hoolPTMOOTOPOO
~hoopQOQPPOPPPP
~hootQMTPPOOPPP
~hopTOPQPNNOPP
~hop_PPRPPOPPPP
~hoprPPPQPPPPPP
~hor[WOMMNLPLO
~horaNTROOPOPPP
~horiPOPPPPPRPP
~hormRNOPPPPPPP
~horsQPPPPPOPPP
~hortXTONNOOOMO
~hosOSMOPKVNTQ
~hoscPSOPPOPPPP
~hoseMTNOPOUPNQ
~hosiOOPPSPQPPP
~hospUOOMMMPNWQ
~hostPORPPPPPPP
~hotORMMSPVNIU
~hot_LTMNTROPNQ
~hotePQPPPPPPPP
~hotiRPPOPPPPPP
~hotoORMONOXOKT
~hotrOQPPQPPPPP
~hotsTJTOPPPPPP
~houQJN[NNGQWR
~hougROOPOQPPPP
~houlUJPRNVOSKN
~hourMSO[OJMOSN
~housPMQPONMOYO
~houtMRLNRNOPQW
~hovSMNPPPSPOQ
~hovaSPOPPPNPOQ
~howNROOPOTQOO
~how_NQOPPQPPPP
~howeNQPPPPPPPP
~howiORPPPPPPPP
~hownVMNPPOQPPP
~howsMPRPPOSQPP
~hpcQPPOPPPPPP
~hpc_QPPOPPPPPP
~hr_PNSPPPPPPP
~hraPRPPPOPOQP
~hranPROPPPPPPP
~hrasPQPPPPPOQP
~hreSMQQPNPIWP
~hreaNOPPPPRJWP
~hreeTNQRNQOOOO
~hrenNPPPRPQPPP
~hresRNOPPPOPQR
~hrewQTOPPNOPPP
~hriQVKPNQPPOP
~hrinQQPPNPOQPP
~hrisOSOPPRNPOP
~hritPOPPOPSPPP
~hroQMUJPNRWMN
~hro_OPPQRPPPPP
~hroaNNUNOOUPPP
~hromSONNPOOUOP
~hronRPONOOQROP
~hrooNRSPPOOPPP
~hropRPPPOPPPPP
~hrosRPPPPOPPPP
~hrouMQQPQOQQPP
~hrowPORPPQNPPP
~hruNOPQRPPPPP
~hru_POPRPPPPPP
~hrusOPPPRPPPPP
~hs_YMHQLTSNPP
~ht_OTXOOHOLTP
~hteNPMOOWQOOP
~htedPROPPOPPPP
~htenRONPPRPPPP
~hterLPPPOUQOOP
~hthOPPPPOQPPP
~htiPOQPPPPPOQ
~htinPOQPPPPPOQ
~htlQQOOOOQPPP
~htlyQQOOOOQPPP
~htnOPRPPQOPPP
~htsPJROPSNOPU
~hts_PJROPSNOPU
~hudOSOPPPPPPP
~huddOSOPPPPPPP
~hugNPRPPOROPP
~hugePOQPPPRPPP
~huiOOSPPPOPPP
~humROMOOOSPOS
~humaQOOPPPPPPS
~humbPOOPPOSPPP
~hunKTQPPORPPP
~hundNPPPPPSPPP
~hungMUPPPOPPPP
~huntPORPPPPPPP
~hurTRPOSPLONO
~hurrOPRPPPPPPP
~hursNUNPPSNPOP
~hurtXNOOSMNOOO
~husNPRPPROOPP
~husbNPRPPROOPP
~hutPPOPQQPPPP
~hut_PPOPQQPPPP
~hwaONQORPOPSP
~hwasPPPORPOPPP
~hwayPNPPPPPPSP
~hy_WMOOLPUOOO
~hyaQPPPPPPPPP
~hyalQPPPPPPPPP
~hydPOPVOONOPP
~hydrPOPVOONOPP
~hygPQPPPPPPPP
~hygiPQPPPPPPPP
~hylPLOTVONPOO
~hyl_QPPOPPPPPP
~hylaPNQTQPNPOO
~hyleRPOOPPPPPP
~hyllKPPRTPPPPP
~hylpQPPPPPPPPP
~hyoPPPOSPPPPP
~hyosPPPOSPPPPP
~hypSOOMNPSQOO
~hypeQONNPOWPPO
~hypoRPQOOQMROP
~hyrPPPQORNQOP
~hyroPPPQORNQOP
~hysOSNPORNMSO
~hysiPTNOPRNMRP
~hystPOQPPPPPPP
~hytROPPOPQPPP
~hythROPPOPQPPP
~i'lOVOPPNPPPP
~i'llOVOPPNPPPP
~i'vKSTOPTOOOO
~i'veKSTOPTOOOO
~ia_bJPIJJUSSL
~iabUMPOMQKORU
~iabeURQMMRLORO
~iablPLOSPOOPOV
~iacSKTOOONSOO
~iac_NNUOPOOTOP
~iacaTONPPPPPPP
~iadNROPOPSPPP
~iadhOPPPOPTPPP
~iagMSOOORPRPN
~iageOTQOOOOPQO
~iagnNOOOPSQRPO
~iaiPQOPPPPPPP
~iaisPQOPPPPPPP
~ialRTRRQPNNKM
~ial_USUOONNPLM
~iallOQPPPPPPPP
~ialsOPNSOORPPP
~ialyMPOTRSOOOO
~iamONROOOPTPP
~iamcQPPMOPPTPP
~iamoNORRPPPPPP
~ianWMTNOQMOOO
~ian_SOOOPROPOP
~iancQNSOPPOPPP
~ianoPQQPPPPPPP
~iansQPPPPOPPPP
~iapNOPSNRPPPP
~iapiNOPSNRPPPP
~iarSPPSOLPPPP
~iarrRPOSOMPPPP
~iasNPQOORSOPO
~ias_NQRPPPPPPP
~iasiQNPPOSQPPP
~iatZPNPONLNQO
~iateTPPPPPOOOP
~iatiSQNPPOOPPP
~iatrRPOPPOOPRP
~iaxMQPQQOPPRP
~iaxoMQPQQOPPRP
~iazNMSTPQOOPP
~iazeNMSTPOPPPP
~iaziPPPPPROPPP
~ib_LVMOTPMPRO
~ibaPOQPPPPPPP
~ibbPPQPPPPPPP
~ibblPPQPPPPPPP
~ibeONOOSPOPRR
~ibe_PMOPPOPPSQ
~ibedPRPPPQOPOP
~iberQOPPPPPPPP
~ibiTMQLQPNOQT
~ibilROPPPPPPQP
~ibinSOOPPOPPOR
~ibioPPQMNQOORR
~ibitOPPOSPPPPP
~iblKRPNRRNOQR
~ibleKRRNRQNOOR
~iboTOPONPPPPP
~ibodSPPPOPPPPP
~ibrPRQOPOPPPP
~ibraNUNPPOPPPP
~ibriQMSPPPPPPP
~ibroQPPPPPPPPP
~ibsOROPPPPPPP
~ibs_OROPPPPPPP
~ibuRMRORQOPOP
~ibulQPPPPPPPPP
~ibupROOORQOPPP
~ic_QSKLHQTL[Q
~icaYIUHSLOWNN
~ica_QOTOOPOPPP
~icacUONOPPPPPP
~icadPNSPPPPPPP
~icagPPPPQPPPPP
~icaiQPPPPPPOPP
~icalYQMNPNNSLQ
~icanPOQPPPQPPP
~icarIMUMPOTVOP
~icasOOPORPPPQP
~icatRQNOQNNQTN
~iccPNPOPQSOPP
~icc_ROPPPPPPPP
~iccuNOPPPQSOPP
~iceKQINOKMQ\Y
~ice_LWBOPNLQWX
~iceaQPPPPPPPOP
~icedOQOPPPRPPP
~icerPMSPPPPPPP
~icesPKTPPOOPTO
~ichSFTOOORTQN
~ich_UIKPPPTURL
~ichePQPPPPPPPP
~ichtNKZOOOOOPR
~iciYJQSONOMQP
~ici_PPQPPPPPPP
~iciaOPQPPQOPPP
~icidUOQNMONPQQ
~icieONPSOPRPPP
~icilQROQMPOPRO
~icinPNNQVQNOOP
~icitROPOOORNOQ
~ickVRMPLRFURO
~ick_THPRMSKXPP
~ickeQXKOPOONRO
~ickiRPQPPMOPPP
~icklPMTPOQNPPP
~icknROPPPPOPPP
~icksMSNPPSOOQP
~ickyPROPPOPPPP
~iclLQRSSMQOOO
~iclaRPPOPOPPPP
~icleMRROPNRPPP
~icliQPPPPPPPPP
~icloKOPTSPPPPP
~icoSNYPMQMPMO
~ico_ULUOOOOOOP
~icoaPTPOOOOQOP
~icoiQPPPPPPPPP
~icolPORPPPPPPP
~iconQPPPPPPPPP
~icopLORUNQPPPP
~icosOQQPNRPPPP
~icotOPPPRPPPPP
~icrORNPOOOOTP
~icroORNPOOOOTP
~icsUSOMLRRONO
~ics_USOMLRRONO
~ictMRROPNROSO
~ict_PNSPPPPPPP
~ictaNRQPPPQOOP
~icteKRPPPOPPTP
~ictiUOQPPOOPOP
~ictuOPOPPPSPPP
~icuTJNOOOLTWO
~icu_RMMPPPOQVO
~iculPOQPPPOPRP
~icusQNQPPPNSPP
~icyTLNOPPOOWN
~icy_TMNOPPOOWN
~id'QQOPPMRPPP
~id'sQQOPPMRPPP
~id_PFMD^RTTOR
~idaQPRSMNNPSN
~ida_ONSPPPPPPP
~idadQPPPPPPPPP
~idalRNQOOOQPQP
~idanOPPPPPPQPP
~idasSOPOOPPPPP
~idatQSOPPPPPPO
~idaxQPPQOPPPQP
~idayMTPOPOOPSO
~idazPOPRQPOPPP
~iddPNPPPOSPPP
~iddePPPPQPPPPP
~iddlPPMPPPSPPP
~ideYHVIMO\KLO
~ide_LKXNPRTMQO
~ideaLNOOPOYPPP
~idedPSOPPPPPPO
~idelROPPPPNOSP
~idemRPPOQOPPPP
~idenUPTMNNSNNO
~ideoUOOPPPPRNN
~idepRNOOQSOPOP
~iderOPPPPPQPPP
~idesROMPPOOPOU
~idgOSLQOOOOVO
~idgeOSLQOOOOUO
~idgiPPPPPPPPQP
~idiPNNUROPPNO
~idinPLPVPOOPOO
~idisPPPPPPPQOP
~idivQPPPPPPPPP
~idlQPPPPPPPPP
~idliQPPPPPPPPP
~idnRLONUPRPOO
~idn'PQPPPPPPPP
~idneRKNNUPSPOP
~idniPROPPPPPPP
~ido\QSMMNONKO
~ido_POSPPPPPPP
~idocSQOQNPPPNP
~idogRPPNRPPPPP
~idolSNOQQPOPOP
~idonQOOROPPPPP
~idorNTPPPORPNP
~idosSOQNPPPPPP
~idrPOMPPPTPPP
~idroPOMPPPTPPP
~idsWRMORQOKNO
~ids_WRMORQOKNO
~iduROQPPPOPPP
~idurRPQPPPOPPP
~idwRNOPPPPPQP
~idwiRNOPPPPPQP
~ie_WQUMOOMOOO
~iecPNRPPPPPPP
~iectQPPPPPPPPP
~iedRTINNSNVNO
~ied_SRJONSNVNP
~iefSROOPPOPPP
~ief_SQOOPPOPPP
~iegPPROPPPPPP
~ielUMPOPQOOQP
~ieldULPPPQOOQP
~iemQOQPPOPPPP
~ienOVVMRKKNQO
~ien_QQPPPPOPPP
~iencKSOSOPRPPP
~iendNPROPSPPPO
~ienePQRPPPPPPP
~iensNTOPPPPPPP
~ientVQTLTIJORQ
~iepORPPPPPPPP
~ierMOWMNQMWON
~ier_NORNNPNWPO
~ieraPQQPPPPPPP
~ierePPQPPPPPPP
~iernPORPPPPPPP
~iersQOQPPPPPPP
~iesTTMTLLNNSP
~ies_TVKTLLNNSP
~ietJRXOOQQONO
~iet_KSXOOQOONO
~ietiQQPPPPPPPP
~ietyNPOPPPSPPP
~ievPORPOPPPPP
~ievaOPRPPPPPPP
~ieveROPPOPPPPP
~iewQUMOOONROP
~iew_SOOPPOOROP
~if_POQPPPPQOP
~ifaPOPNTPPPPP
~ifamKPPOVPPPPP
~ifaxTPPONPPPPP
~ifePLTZNPLNMP
~ife_SKVSMPNONQ
~ifedRPPRNPOPPP
~ifenMPPPTPPPPP
~ifepOPPSNPPPPP
~iferNRNSPPPPPP
~ifesPPPPPQPPPP
~iffPIROROUQPN
~iff_SKTOONQROO
~iffeMNNPTQTOPO
~iffiOPPPPPPPRP
~ifiQSKNNPNZLQ
~ifi_PUMPPPPPPP
~ificPQQOPOQRNQ
~ifieQNMOORNXOO
~ifitQPPPPPPPPP
~iflUPONOOOORP
~ifloRPOONPPOSP
~ifluSPPOPPPPPP
~ifoQQQPPPOPOP
~iforPRPPPPPPOP
~iftHQTOOSSOSO
~ift_IUQOOOPOTN
~ifteNTPPPPPPOQ
~ifthOMSPPPSPOP
~iftiRKQPPSOPPP
~iftsPPOPPRPPPP
~iftyPPPPPPQPPP
~ifuQQOPPPPPPP
~ifyOOOPPPTPPP
~ify_OOOPPPTPPP
~ig_OOQRPPPPPP
~igaXMPPOOOOPO
~igarRPPPPPOPPP
~igatVNOPOPOPPP
~igeRKRPOOOOOT
~ige_QNRQPPPPPP
~igedOQPPPPPPPQ
~igenROQPPPPPPP
~iggPORPPPOQPP
~iggePNRPPPOQPP
~ighVPPQPJOKRS
~igh_QLUPROOOPO
~ighbPTNPPOQPOP
~igheSPPNPPPPPP
~ighsSPPSPMOPPP
~ightQPMPOOPLTT
~igiNOTOQNOSPO
~igidMOTPPORPPP
~iginQPQOROOPPP
~iglONSPPPQPPP
~igliPORPPPPPPP
~igloOOQPPPQPPP
~igmPOOPOPSPPP
~igmiQPPPPPPPPP
~ignHWJOOMTMYQ
~ign_KTMPPOTPSO
~ignaPOQPPPOOSP
~igneNTPOOQPONQ
~igniNMPPPPSPOR
~ignoNVNPPOPPPP
~ignsRLOPPPOPUP
~igoMQVNRNPOOO
~igo_QRNPPPPPPP
~igorMPTPPPPPPP
~igoxOOTNRNOPPP
~igrNQMPMPTOUO
~igraNRMPMQTOSP
~igsOPSPPPPPPP
~igs_OPSPPPPPPP
~igtORPPPPPPPP
~iguQMRQQOOPPP
~igueRPPPPPOPPP
~igurONSQPOPPPP
~iitQRPPPRNOOP
~iitiQRPPPRNOOP
~ijnPKWPPPOPPP
~ijn_PKWPPPOPPP
~ikaPRNPPPPPPP
~ikeNUVOOORNMN
~ike_MWUOOPNONN
~ikelRNOPPPSPOP
~iktNRQPPPPPPP
~il_SLPJ]ROPLN
~ilaOMTNONQSPP
~ilabPQOPPPOPRP
~iladPPQPPPPPPP
~ilagRPPPPPOPPP
~ilarSOOPPPPPPP
~ilasPORPPPPPPP
~ilatMNSOOOSTOP
~ildYRINRNOJWO
~ild_QQLTNPPNRO
~ildePPONVOPPPP
~ildiPOOPPPPNUO
~ildlQPPPOPPPPP
~ildrWPPMOPOPOP
~ileQOROQJRPLV
~ile_WPNMQLWNMO
~iledOQQOPNOOPT
~ilenPPRPPOPPPP
~ilepONPSPOMSOS
~ilerOSOPPPPPPP
~ilesPPQPPPOPPP
~iletNNRPQRPPPP
~ilhPOQPPPPQPP
~iliPPPPPNQNUN
~iliaTNPPPPOPPP
~ilicPPQPPPOPPP
~ilieOPPPPPPPQP
~ilinPRQPQPNPPO
~ilioNOOPPPVOPP
~ilisOPPQPPPPPP
~ilitQOMPPOOPUP
~ilizQPPPPPPPPP
~ilkQPOOQSPNOP
~ilk_QPOOQSPNOP
~illQSTNLUF[FR
~ill_SLMLT\GUIU
~illaMTTOOOOQOO
~illeQSQPONNPPP
~illiRTLTKPORPO
~illnNPPPPNRRPP
~illoOUMPPPPPPP
~illsTKUOOMRQOO
~ilmQPNPPOQTMP
~ilm_OPNPPOSTNP
~ilmsRPPPPPNPOP
~iloKPPZONOPPP
~ilo_LOQVOOPPPP
~ilosOPPTPOOPPP
~ilsOMROMTTOOO
~ils_OMROMTTOOO
~iltONQSQONROO
~ilt_NOSOTOOPPP
~ilteQPNTNPOPPP
~iltiPPPPQPPPPP
~iltrQPPPOPPPPP
~iltyOPPPPPPRPP
~iluPOORJQPPUO
~ilurORNQPQPPOP
~ilutPNPTOPQPPP
~ilyUNOQPNMPOR
~ily_UOOQPNMPOR
~im_OQQPPNMWLP
~imaMLQL[OTPMO
~imabQNPOUPPPOP
~imagQPPPPPQPOP
~imalQQRNPPPPPP
~imarROPONPSQOP
~imatUOMPPPOPPP
~imazIOPQVPRPPP
~imbQKUPNPORPP
~imb_SOPPOPPPPP
~imbiPPQPPPPPPP
~imePNKROQQPWM
~ime_LSROMONSTO
~imenRQNTOOOPOP
~imerUNOONOTOOP
~imesLMMOTTPOUO
~imetQOPQPPPPPP
~imiULOOQOOQOR
~imibQPPPPPPPPP
~iminWMNNQPOPPP
~imitMOPQPPOQOS
~immSPTONOOOPP
~immeQQROOOOPPP
~immiPNRPPPPPPP
~immuQQPPOPPPPP
~imoQNPOSPOPPP
~imodRPPOOPPPPP
~imoxOOPRQPPPPP
~impOONSRMTOOQ
~imp_NOSPPPQPPP
~impaOOPQPPPPPR
~impiNPOPPOVPPP
~implQNOSSOOPOO
~imprRPOPPPOPPP
~impuQPPPPPPPPP
~imsRPQOPOOPPP
~imseQPQOPPOPPP
~imuNSPOSOOOPP
~imulPUMPPPPPPP
~imumOORPRPPPPP
~imusPOPPQPPPPP
~imvRPPNQPPPPP
~imvaRPPNQPPPPP
~in'PPPPPPQPPP
~in'sPPPPPPQPPP
~in_VUTYTTLIKA
~inadPSIHLPMNR
~ina_\JQLKNUOOR
~inacSPPONQPPPP
~inafQPPOPQPPPP
~inagPOQPPPPPPP
~inalQTOQOONOPO
~inanQRPPOOPPPO
~inarQROPPOPOPP
~inatNOTNRONPOR
~inbPTOPPNPPPP
~inboOTOPPNPPPP
~incNKTRK[QOMM
~inc_QOOSOOPPPP
~inceOJONN^TNON
~inchONSPPPPPPP
~inciPTOOOOOQOO
~inclOSOPPPPPPP
~incoQNQPPPOPPP
~incrPOSQOPPPOP
~ind\SRNLPMKNQ
~ind_[PKNOQNOQN
~indaOPPSNPPPPP
~indePUOOONOPOR
~indiONQOROOPPR
~indlOOSPPPPPPP
~indoSSRONOOOOO
~indsPOSPPPOPPP
~induRPOOPSOOOP
~ineQOHT]RTKIM
~ine'PUPPPOPPMP
~ine_JHJW^XVIJN
~inedSRPOONNRNO
~ineeNRRPPNPPPQ
~inenOTNPPQOPPP
~inepRPPPOPPQPP
~inerPQOOOOPQQO
~inesQOOOQPRORP
~inetROQPNPPPPP
~inezPOOPSPPPPP
~infQRMUPNRLPO
~infaWUMOLOOOOO
~infeOKTOPTROPO
~infiPPQPOPPPPP
~inflMPPOUPPPPP
~infoORPPPOOOQQ
~infuMQLXPMSOOO
~ingTXULJPTMJO
~ing_OX`JKNPMIQ
~ingeMMSOPNXOOO
~ingiNOTTOSLPNP
~inglQNIPRPXQOO
~ingoOSOPPPPPPP
~ingrUOPOOPOPPP
~ingsPSHOPUPPRO
~inguQQPPPPOPPP
~inhMKSPSUOOOO
~inhaOJRRPVOPOO
~inhiOPPOSPPPPP
~inhoOQQPPPPPPP
~iniKYRPRMJMVN
~ini_RPNPPPPPPP
~inibPMTPPPPPPP
~inicPUONOOLOWO
~inimPORPPPPPPP
~ininLOTRORPOPO
~inioPQOPPPPPPP
~inisNVSPPNOPMP
~initNQPSOPOQPP
~injSMPRNQKRPS
~injeQNQSNQMSOQ
~injuQOPOPONOQR
~inkSPPMOSWLOM
~ink_OSSNNRRLPN
~inkePOQPPORPPP
~inkiUMLOPQTPPO
~inksOQOPQQQPOP
~inlPONPPPTPPP
~inleOOOPPPUPPP
~innRNPPPRPPPO
~inneROPPPQOPPP
~inniPNOPPQQPPP
~inoTMQNQMMRRS
~ino_NOUPOPOPPP
~inolUOONONOTOP
~inopNQNRROQPOP
~inorOMOOPPOOTT
~inosSPPPPOOPPP
~inpONTNPPOSOP
~inpaPOQPPPPQPP
~inpoOPSNPPPPPP
~inptPOPPPPPSPP
~insNSTCRMTPRR
~ins_KQRLORUNRN
~inseNNQPRPOPSP
~insiPMSPOOSPPP
~insoRQOOROQPOP
~inspOSOPPPPPOP
~instWOPKNPMQMV
~insuMRRMRNNTQO
~intZRKPKPSQLN
~int_SLRJOLTPPV
~intaPQPPPPPPPP
~inteQYFXPLQRML
~intiNPSOPPPPPP
~intmPLNOPZOOOO
~intoSRQOONNPQO
~intrSNPQNOOMTP
~intsRQOPPQPRLO
~intuOMTPPPRQPO
~inuPNYPNJMUNQ
~inuePNROPOPPPS
~inumQPPOPPPPPP
~inuoQPPPPPPPPP
~inurPPPPPPQPPP
~inusTPOPPOOPPP
~inutJRXROLMVNN
~invOLOOPPYOOO
~invaQPPPPPPPPP
~inveOMPPPPUPPP
~inviOROPPQPPPP
~inyOPQPPOPPRP
~iny_OQQPPPPPOP
~io_LO^OPLLNOT
~iodPMOQSTMPPO
~iod_NOPPPTOPPP
~iodaQOORRPOPPP
~iodiPPPPQPOPPP
~iodsQPPPPQOPPP
~iofQPPPPPPPPP
~iogROPPPPPPQP
~iogrQOPPPPPPQP
~ioiSROOQNOOPP
~ioidRROOQNPOPP
~iolMQTNNPMOUQ
~iol_RPPPPPNPPP
~iolePRPOPPPPPP
~ioliPRPPPONPQP
~ioloLOSPOQPPTP
~iomPROPPPPPPP
~iomePROPPPPPPP
~ionTMPPFLUURP
~ion_VJHTKLSWRP
~ionaPNTOPPOQQO
~ioneMQTOOORPPP
~ioniPORPPPPPPP
~ionnQOPPPPPPPP
~ionsQVNNLPRNQP
~iopPNOOSUNRMO
~ioprOPPPSOPPPP
~iopsPNPPPUNRMP
~iorWMNNOMPPVO
~ior_UNPNOMPPSO
~ioraNOQPPPPPRP
~iorsSNPPPPPPPP
~iotRTQMKTNOOR
~iothPPPPOSOPPP
~iotiQRQMNQNOPR
~iotrSPPPNPPPPP
~iouMPUOONSNPQ
~iousNRSOONSNPQ
~iovORPPPPPPPP
~iovaQPPPPPPPPP
~ioveORQPPPPPPP
~ip'POOPPQOPSP
~ip'sPOOPPQOPSP
~ip_QQNTMOPPQO
~ipaPJQPNPMQTT
~ipapPPRPPPOPPP
~ipatQPPPOQPPPP
~ipeQXMQOONPNP
~ipe_OTOPPPOPPP
~ipedPSNPPPPPPP
~ipenQRQOPPPPNP
~iperQOPROPPPPP
~iphOQLUOMSPOP
~iphaQOPPPPQPPP
~ipheNPOUPNQPPP
~ipiTNQPQOMPRP
~ipidOPQPOPOPRP
~ipinROPPRONPPP
~iplQOPOPORPPP
~iplaQPPPPPPPPP
~iplePOPOPOSPPP
~ipoOPRSMPQPOP
~ipolOPPSMPRPOP
~ipotPORPPPOPPP
~ippSJUOPOPPPP
~ippePMSPPPPPPP
~ippiSNQPPPOPPP
~iprMLOPWOROQO
~ipraNNPRQPSPPP
~ipreQPPPPPPPPP
~ipriQOQPQPPPPP
~iproNOOOUPOPQP
~ipsQLTOONOUQN
~ips_OITOPNPURO
~ipstPSPPPPOPNP
~ipsyRPPOPPPPPP
~iptOPRPQRNPOO
~ipt_NQPPRPOPOP
~iptaOPPNQSPPPP
~iptiQPPPOPPPPP
~iptyQPRQNOPPPP
~iquSMQPNQQORO
~iqueSNROOOQPOP
~iquiQNOPORPPRP
~ir_VSLQPPNPON
~iraKQXNNQPQNO
~ira_NMVPPPPPPP
~iracMTQQOPOPPP
~iralNOPPPRQPPP
~iramPPPORPPPPP
~iratMSPOOPQROP
~iravSOPOOPPPPP
~ircPMTPPPOPPP
~ircuPMTPPPOPPP
~irdNNVPPRMPQP
~ird_ONUPPRMPPP
~irdrOPQPPPPPPP
~ireMPSNQOLPQT
~ire_LSYOOONQNN
~irecQNOPPNPORS
~iredOQLOOSPORQ
~iremOQPPPPPQPP
~irenPNOPTPPPPP
~iriURRLPQNOOO
~iricSONPPPPPQP
~irinQRQMQQNPOP
~irioMPSPPPOPQP
~iriuTPOOOPQPNP
~irlRRNOPQNPPO
~irl_QSNPPPOPPP
~irlsQPPPPPPPPP
~irmRNQQPPOOPP
~irm_TNPPPPOPPP
~irmaOORPPPPPPP
~irmeOQPQPPPPPP
~iroPPPNNRQROO
~iro_QPRPOPPPPP
~iromOOPPPPRQPP
~ironOSOOPPOQPP
~irpQPPPPPPPPP
~irrSLRORPOPOP
~irrePOQPPPPPPP
~irrhOPPPSPOPPP
~irriSOOPPPPPPP
~irsWTNQNMHRRN
~irs_NVOPPPOPPP
~irstTOORPMIRTO
~irtPRPNPOQMPR
~irtaROOOPPPPPP
~irthOSNOPPRMPR
~irtyOOSPPPPPPP
~iruRPNPOORPPP
~irusPPOPPORPPP
~irwRJWPPPOOQO
~irwaRIWPPPOOQO
~irwePQOPPPPPPP
~irzQPPPPPPPPP
~irzeQPPPPPPPPP
~is_VTMLEJ\TUI
~isaXOONNNOROP
~isa_VOOOOOPPPP
~isabQPPPPPPPPP
~isagPOQPPPPPPP
~isatQOPPPPPQPP
~iscUVONONOMMR
~isc_POPPPQQPPP
~iscaRPPPPPPPPP
~iscePOQPPPPPPP
~ischSTMPPONPNQ
~isclOOPPPPPPPR
~iscoQPQOPPOPPP
~iscuSUOPPOOMPP
~isdPPPPPQPPPP
~isdoPPPPPQPPPP
~iseUQMPOMTNON
~ise_QPPOSOOOOP
~iseaTOPPNOPPPP
~isedNOPQOOTPQN
~iserPSNPPPPPPP
~isesRNPPPPQPPP
~isfNPPPPPRPPP
~ishSYTNOOLOLN
~ish_PVTNOPNOLO
~isheOVPPPONPPO
~isiKNVKMKMZWO
~isinOPSPROOPOP
~isioOMPOPOVQOQ
~isisPMSPOPOPQP
~isitLTNNNMJYXN
~iskaNJONNJONU
~isk_`PIOMNJOOU
~islOOSPPPPPQP
~islaOPPPPPPPQP
~ismRNQOPPPQOP
~ism_QOQPPPPQOP
~isnNPQPPQPPPP
~isn'ORQPPOPPPP
~isntPORPPPPPPP
~isoRHPQMPZMSP
~iso_NORSOPPPPP
~isodSPOOPPPPPP
~isolMNNQSOWOPO
~isonMOQQMQQNTQ
~isopQOQNRPPPPP
~isorQPPPOPPPPP
~ispOQSOOOOPNS
~ispeOOPPOPPPPS
~isphQPPOPPPPPP
~isplPRQPPOPPNP
~issSOSROLKRNT
~iss_THXOPMQPOQ
~isseLNTVNQLOMT
~issiUWGMONOSRO
~issoPORPPPPPPP
~issuNPPPRPPPPP
~istJIULKVXNWP
~ist_NOKLMWTOWM
~istaRPPNQOPPPQ
~isteLMUOMQROQS
~istiQNSPPOPPOP
~istmOSOPPRNPOP
~istoNKOSPPUQNP
~istrNPSPQOOORO
~istsROPPPOPPPP
~istuPOSPPPPOPP
~isuMQOOSPRPOP
~isyRPPPOPPPPP
~isy_RPPPOPPPPP
~it'OVPOORNONO
~it'sOVPOORNONO
~it_ORRKOPJ^OL
~itaTNMMKPRLTW
~ita_PPRPPPPPPP
~itagPROPOPPPPP
~italVPOMPLNOVO
~itamRQMOMSSOOP
~itanOMPPPOPPPV
~itarORPPPPPPPP
~itatNMPQORROOS
~itcPJPSOSRNRO
~itchPJPSOSRNRO
~iteLKMKPLSVZR
~ite_KNMLRNRPXT
~itebPROPPPPPOP
~itedOQPPPPPQPP
~itemOOPPPPOWNP
~iterPMQPPOOOUP
~itesROOOOOSOPP
~ithXQGLWIRUJS
~ith_MULPVOVSJJ
~ithdRPOOOPPPPQ
~itheQPOPPPPPQP
~ithiPNQNTOLSOO
~ithoTLNOOMPPQW
~ithrSOOPSOOOOP
~itiKPHRLU[MPQ
~itiaMQOSOPPQPP
~iticPNRPPOPSPP
~itieOSOPPPPPOP
~itinKTSMMPSNSO
~itioSLONPOPPOU
~itisRSKTKOWMPN
~itivPKMOUTSOOO
~itnSOQPPOOPOQ
~itneSOQPPOOPOQ
~itoQLTPRNMMVO
~ito_NPTOPQOPPP
~itocQOPSOOPPPP
~itolNOPUOPPPPP
~itonOPPPTPOPPP
~itorVNRKQNLNWP
~itrOFSW\KMNQN
~itraNNOVQNOOSO
~itreSLRTNOOPPP
~itriOOSPOORPOP
~itroOMON^NNOOP
~itsMLQZLNNSRO
~its_KLRZLNNSRO
~itseRPOPOPPPPP
~ittJOVMTLLSQS
~itteJNQOVKNTRT
~ittiQRVOOLOPPP
~ittlNPNPPUPPPP
~ittyRPPOPPPPPP
~ituRNQPPQOPPP
~itusQNPPPQPPPP
~itutQPOPPPPPPQ
~ityTIRONLKOYV
~ity_TIRONLKOYV
~itzOMUPPPPPPP
~itztONTPPPPPPP
~iumMQTMYMWNJM
~ium_MPTMYMWNJM
~iurRPPPPPPPPP
~iureQPPPPPPPPP
~iuriQPPPPPPPPP
~iv_QPPOPPPPPP
~ivaQLNWMRPOPO
~iva_QNRPPPPPPP
~ivalPKNUOSRPOP
~ivanPPPPQPPPPP
~ivarQOPRNQPOPP
~ivasQPPOPPPPPP
~ivatNSOPPOPPQP
~iveMPTZWMHJSL
~ive_YGKP]NPOLN
~ivedNWNPPPOPPP
~ivelPOQPQPPPPP
~ivenPOWQLONOQO
~iverMQQXJQMMUO
~ivesRNQOROMORP
~ivi_LMONPLOJU
~ivilROPPPPPPPP
~ivinSNNOOPMOOW
~ivirQOPQOROPPP
~ivitTQPPPOOPOO
~ivoPQRPPPPPOP
~ivo_ORPPPPPPPP
~ivorQPPPPPPPPP
~iwaOPPPPPPPQP
~iwa_OPPPPPPPQP
~ix_ROPRNMQPQO
~ixaPOQOQPOROO
~ixabPOQOQPOROO
~ixeQQMPPRQPPO
~ixedRPMPPRQPPO
~ixiLPPOUPPPPP
~ixtPPPPPPQPPQ
~ixtyPPPPPPQPPP
~iyaNROPPRPPPP
~iya_NROPPRPPPP
~izaSNQOPPPPPP
~izatSOPOOPPPPP
~izeNRQQPRNPOP
~ize_NSRQPNOPOP
~izedQPPPPPPPPP
~izerOOOPPTOPPP
~iziPLUOQQOPPP
~izinOLUOQQOPPP
~izoNOORRPQPPP
~izolOPPROPPPPP
~izopNPOPRPQPPP
~izuPRLSOLOSNT
~izumPPPTNPPPPP
~izurPRLOQLPSNT
~izzOTRPPNQOMP
~izzaPUOPPPPPMP
~izzyPOSPPNRPPP
~j'aPROPPPPPPP
~jabPQNQPOOOQQ
~jabsOOOQROPPPQ
~jacNSOPPPPPPP
~jamNPSPPPPPPP
~janPPPPPQPPPP
~januPPPPPQPPPP
~jauOPPPPPRPQP
~jaunOPPPPPRPQP
~je_QJROPUOPPP
~jecINPSNQSUNR
~jectINPSNQSUNR
~jehSPOPPPNPOQ
~jehoSPOPPPNPOQ
~jelQRNPPPPPPP
~jellQRNPPPPPPP
~jerPMTPPPPPPP
~jerkPMTPPPPPPP
~jetPOSPPPOPPP
~jetzOOSPPPPPPP
~jn_PKWPPPOPPP
~jo_NTOPPPPPPP
~johNOOPTPPPPP
~johnNOOPTPPPPP
~joiKQOPPOWQPP
~joinKPOPPOWQPP
~jokOTOPPOPPOP
~jokePSPPPOPPOP
~jokiPQOPPPPPPP
~jorQOOPPPPPQP
~jor_QOPPPPPPQP
~jouQRPOOPPPPO
~jourQRPOOPPPPO
~judPQPPPOPPPP
~juiVQNNQNPPPO
~juicVQNNQNPPPO
~jumOOUPPOPPPO
~jumpPMUPPOPPPO
~junPPOPPRPPPP
~junePPOPPRPPPP
~jurQQPOPONOQR
~jurePROPPPPPPP
~juriPOPPPPPPRP
~juryRPQOPOOOOR
~jusQOTRNQRNNM
~justQOSRNQRNNM
~ka_QRNPPPPPPP
~kagORPPPPPPPP
~kalRKTOPPOPRO
~kalaOOPPQPPPSP
~kaliPORPPPPPPP
~kamQOSOOPOPPP
~kanQNUPPPOPOP
~kangQPPPPPPPPP
~kantOOTPPPPPOP
~karNSOPPPPPPP
~kasPSNPPPOPMS
~kastPROPPPPPPP
~kayIQQNURPPPP
~kay_LROOVPOPPP
~ke_O_UNLOJLPN
~kebPQPPPPPPPP
~kebiPQPPPPPPPP
~kedPTUMNTKQNN
~ked_PTUMNTKQNN
~keeYPLPLQLOMU
~keepYRJQLQMPMU
~kelSMOPOQROOO
~kelyRNOPPPSPOP
~kenSLSQMLQPQR
~ken_QNVQNNNQNQ
~kendORPOPPOPSP
~keneROPQPOOOPP
~kenyPMOPPPTPPQ
~kepPMPPPOOPUP
~keptPMQPPOOPUP
~kerNNSMTMURNN
~ker'PMOPPPPPTP
~ker_GRUOXMTOMN
~kersXPNOMOPSNP
~kesQPNNTNMOTP
~kes_POONTOMOTP
~ketJZMLSKPSSO
~ket_OWLPOMOTOP
~ketaMROPSOOPQP
~ketoTJQLQPSPRP
~ketsNTOPPPPPPP
~kettLUQPPPOPPP
~keyQWLPOPOPOP
~key_PSOPPPOPPP
~keybPRNPPPPPPP
~keyhROPPPPPPPP
~keysPTOPOOPPPP
~kfaPROPPPPPPP
~kfasPROPPPPPPP
~ki_PQPPPOPPPP
~kicOOPPPPPRPP
~kickOOPPPPPRPP
~kidYOLLQOSOMO
~kid'QQOPPMRPPP
~kidnSKNNUPSPOP
~kidsVRPOLRNPNP
~kieOSPPPPPPPP
~kie_OQPPPPPPPP
~kiesPROPPPPPPP
~kilLTM[OMMOOO
~killQUNPPOOOPP
~kiloKOO[OOOPPP
~kinJT[IUNRPPJ
~kin_QPPPOOOSOP
~kindQOTOOQOPOO
~kingJTXKTMRNRK
~kinsNPPPRPRPPP
~kipUOOPPPOPPP
~kip_UPNPPOOPPP
~kippPOPPPQPPPP
~kitKWMOPOOPTP
~kitcLTOPPOOPTP
~kitsOSOPPPPPPP
~kkeOQQPPPPPPP
~kkiORPPPPPPPP
~kkieOQPPPPPPPP
~klaRPMSOPPOPP
~kleRNSONPSONO
~kle_TPNPOPRPOO
~klesNQQPPPRPPP
~kliQNRPPPPPPP
~klisQOPPPPPPPP
~klyTKRPPPPPPP
~kly_TKRPPPPPPP
~kneTJSMOPTQNO
~kneeTLPMPQSQOO
~knesPORPOPQPPP
~kniPNSPPOPPPP
~knifPNTPPOPPPP
~knoJMPQXQOPQN
~knocQOQPPPPPPP
~knowJNPQXPOPRN
~komPMTPPPOPPP
~kommQNRPPPPPPP
~konORNPPROPPP
~kouRKTPPPOPPP
~kraOQROPPPOPP
~kriPPQPPPPPPP
~kroPROPPPPPPP
~krooPROPPPPPPP
~ks_VTJQJVNLRO
~kt_ONYOOONOOO
~kthPPNSPPPPPP
~kthrPPNSPPPPPP
~kwaPNQPPPQPPP
~kwavQPPPPPPPPP
~ky_OUOOPNQPPP
~l'aUSMOPPOOPP
~l'eRPPPPPPPPP
~l'sQROQPONPPP
~l's_QROQPONPPP
~la_LF^NNMRRLW
~labLTPRQNLPSP
~labaQPPPOPPPPP
~labeMTLRSOOPPQ
~lablPPOPPPORRP
~laboNNUQPOOPQP
~labsQQPOPPOPPP
~lacQPUQUJPNNM
~lac_QOPNRPPPPP
~laceRUOOOOMQQO
~laciOPQSNPPPPP
~lackNKUOTMSOOP
~lacrQSMPPPPPPP
~lactMNUQUPONOO
~ladKKXQRNPQRN
~laddQNPQOQNRPO
~ladePQPPPPPPPP
~ladoOOTPPPPPPP
~ladyMNPPSMTPRO
~laeOOPPQPPQPP
~laemOPPPQPPPPP
~lafOORQPOPPPP
~lafaPPPQPPPPPP
~lagXOQNPPMPOP
~lageVPOOOOOPPP
~lagsROPPPPOQPP
~lahJWPPPPPPPP
~laiQONOOOPWKR
~laimOOPPPPOXLP
~lainSQLPPOQOOS
~lamKVQRPMRNNO
~lam_QPPROPPPPP
~lamaNVPPNOPPPP
~lameLPPPPPVPPP
~lamiMQOQRPQPOP
~lammPNRPPPPPPP
~lamoQPOOROPPPP
~lampTSPOQNMOOP
~lamyPOPPPRPPPP
~lanLVOVTSGMKS
~lan_MQTPRPOPPO
~lancSQUOOMOOOO
~landQNPSNQMOPS
~laneOLOPPSPPPT
~langOOPORRPPOP
~lankPSNPPPPPPP
~lannOOOPRSOPPO
~lansPQPPPPPPOP
~lantMXLPUOMPOO
~lanzQOPQQPPPPP
~lapPRVMONQRMN
~lap_NNSPPPQPPP
~lappOONPPSQPPP
~lapsTNVNOMNROO
~laptOUPPPNPPOP
~larWHURROPMPL
~lar_QKSSPORPOO
~lareRMPQOSPPPP
~largQLQROPRPPP
~lariRNPNUPNOPO
~larmNVQOOOOPOP
~laroPQPPPPPPPP
~laryPQQOPOPPRO
~lasNK[QMQMPSL
~las_OQRPPPPPPP
~laseRLQQOPSPPP
~lashPKUPQOOPSP
~lasiLPOTPSOPPP
~lasmRPOPPPPPPP
~lassJTUPPOOPPP
~lastRQQMNRNRRN
~latLLOMQN\NQQ
~lat_LQPOPRTPPP
~lateQNILTK]QOO
~latiLSQQONMNUQ
~latlPOSPPOOPPP
~latoPOPPOTOPNQ
~lauPQROQOPOOP
~laucRPPOOPPPPP
~laudOQOPRPPPPP
~laugPQPPPPPPPP
~lavSNOOOQORPP
~lav_RPOOPPPPPP
~lavaPNPPPPOSPP
~lavePPOPPRPPPP
~laviQPPPPPPPPP
~lawRNPPPPOPOT
~lawsSOOPPPPPPP
~laxTNPPPPOQOO
~laxaRPPPOPPPPP
~laxiRNPPRPOQOO
~layUTLOONQQMO
~lay_SQQPPOPPNP
~layeRONOOQPQPP
~layiPQOPPORPPP
~laysPQPPPPPPPP
~lazQPPPPPPPPP
~lb_PQPPPPPPPP
~lblPPOPPRPPPP
~lblaPPOPPRPPPP
~lboROOPPNOPSP
~lbowROPPPNOPSP
~lbpQPPPPPPPPP
~lbp_QPPPPPPPPP
~lbuOPOSMPSPPP
~lbumQPPOPPPPPP
~lbutNPOSNPSPPP
~lcePNROOOSPPP
~lcerPNQPPPTPPP
~lchRTOOPOOPNP
~lchaNTPPPPPPOP
~lchiSPOOPPOPPP
~lciOOOPPQTOOP
~lcifOOPSPPPPPP
~lcitQPPPPPOPPP
~lciuMPPMPQVOOP
~lcoNQPLROUONP
~lcohQONMROUOOQ
~lcomMUOPPPPPOP
~lcuNOORPPRPPP
~lcyRPPOPPPPPP
~lcysRPPOPPPPPP
~ld'NPPRPPOPOR
~ld'sNPPRPPPPOR
~ld_YFHSU[PJLO
~ldeTPNSTKQONO
~ldenOPONVOPPPP
~lderTPOUNKQONO
~ldiQLRPPOONUQ
~ldinQLRPPOONUQ
~ldlQPPPOPPPPP
~ldlyQPPPOPPPPP
~ldoOPOPPPSPPP
~ldolOPOPPPSPPP
~ldrWPPMOPOPOP
~ldreWPPMOPOPOP
~ldsONPPPORPSP
~lds_ONPPPORPSP
~le'PONPPTPPPP
~le'sPONPPTPPPP
~le_WPRHOQ\LJL
~leaT]HVKGHO]J
~leadNONPPPPPUP
~leafSQMPPPPPOP
~leagQQOPPPOPOR
~leakORNPPOSPPP
~leanTPROOMOOOP
~leapSNPPPPPPPP
~learNUNUONNOPO
~leasKSRUNPNOSM
~leavRTMNONKRWN
~lebNRPPPPOTNP
~leboNRPPOPOTNP
~lecPVLSTPNNOM
~lecaOOPSNPPPQP
~lectVVLPQPNONM
~ledTRVPMILROR
~led_WSRNNIMROR
~ledgPMSPPPPPPP
~ledrOPPSOPPPPP
~leeNSQNTOOQQM
~leedXTRPIJPSMO
~leenPORPPPPPPP
~leepLPLNPVRNUN
~lefQUPOMNSOMQ
~leftPVPOMNSONQ
~legILPNNVPNN]
~legaLMPONOOOO_
~legeOPPPPRPPPP
~legiNSOPQPPPPP
~legsPKQOOUROPO
~lehPOPPPPPRPP
~lehePOPPPPPRPP
~leiQNUOPOOPOP
~lemOSNROMRSMP
~lem_OQPORPOROP
~lemaOQQOONSPPP
~lemeOSNTMOOOPQ
~lemsSNPPPPOROP
~lenSDVQPLVNSM
~len_SGSOPOSOSO
~lencNRPRPPOPPP
~lendSOPOOPPPPP
~lenePOOOPPRPRP
~lengQPPOPPPPPP
~lenoNNSPSOPPPP
~lensPOPPPQQPPP
~lentMPRSOORPOO
~lepQNQQPLMSNS
~lephRNRPPNPQPP
~lepsOPOPPPPQPS
~leptPQORPNNROP
~leqTPOOOPPPPP
~leqeRPPPPPPPPP
~lerRQQQXPRLJL
~ler'PTPQPLPPPP
~ler_OLTQNTVNMM
~leraRPPOPPPPPP
~lergNQNPZQMMOO
~lerkOQQPPPOQOP
~lersSOPPPOPPPP
~lertPROPPPPPPP
~lesVPERJQYTMM
~les_MYGULPVPMO
~lescQPPPPPPPPP
~lesiNOOPPPSQPP
~less[LRNONQPMO
~lestMMOPPSOSTP
~letSITQPULNMS
~let_SKMSPTOOOP
~leteRPOOOPPPPR
~letoPQOPPPPPPP
~letsOLYOPSNOON
~lettNRQPPNOPPS
~leuLPQOPOWOPP
~levOLUOUKQVMM
~levaMPQPPPTPPP
~leveOLVMTLOVNN
~levoQQORQOOPOP
~lewQOQOPPQPPP
~lew_PORPPPPPPP
~lexMMQOOSUQMP
~lex_NPOPNRTRNP
~lexaNPPPQRPPPP
~lexePNSPOORPOP
~lexiQPPOQPPPPP
~leyKUOOPSOOQP
~ley_KUOOPSOOQP
~lf_LMPUNYQOMO
~lfaSOOPOPPPPP
~lfa_QPPPPPPPPP
~lfatROOPPPPPPP
~lfeQOQPPPPPPP
~lfiNPPOTPPPPP
~lftJOQPPOXPPP
~lfwPRNPPPPPPP
~lfwaPRNPPPPPPP
~lgeRNPPPPPPPP
~lgiOORPOPRPPP
~lgiaPPPPOPRPPP
~lginOPRPPPPPPP
~lgoPQPPPPPPPP
~lhaMRQPPPPPPP
~li_MOSOOOPQRO
~liaXMPPOMMOOT
~lia_NOTPPPPPPP
~liabSMOPPONPOU
~liacROOPPPOPPP
~liaiPQOPPPPPPP
~lianUONPPOOPPP
~liatQROQPOPPPP
~libMTNPSOPPPP
~libeOPPPSPPPPP
~librNUNPPOPPPP
~licPIWQIPKLS\
~lic_QRRSKPPNNQ
~licaRPPPPPOPPP
~liceLPQPPNOPNY
~lichNNSPPPOPPS
~lickOONPPSPPPQ
~licoNNSPPQPPPP
~licyTMNOPPOOWN
~lidOSLSONSNLU
~lid_NLNOSORONW
~lidaQTOOPPOPPO
~lideMUNPPPRPPP
~lidiOMQSPPPPPP
~lidoTQPQMPPPNP
~lieVNPLNOOOTP
~liefQQPOPPPPPP
~lienPPQPPPPPPP
~lierRPPNOPPPPP
~liesPOMPPPOPUQ
~lievROPPOPPPPP
~lifVQORLSMNSM
~lifeTSLSNOOOOO
~liflRPOONPPOSP
~lifoQPPPPPPPPP
~liftOPQOPTNORO
~ligRNQRNOPOOQ
~ligaQOPPPPPPPP
~ligeOQPQPPPPPQ
~lighRPOPOQQONQ
~lignQPPPPPPPPP
~lijRMSPPPOPPP
~likLPUOOQWNMN
~likeOQTOORSOMN
~limLIVPQNUQOR
~limbSKUPNPOPPP
~limiMOPQPPOQOS
~limmROQOOPPPPP
~limpKOQPPOWPPP
~limuOPPPSPPPPP
~linLNTKRPUPTK
~lin_SRQONONPSN
~linaTPMOPPPPPP
~lindLTMRNRSPOO
~lineKISSTOQPPR
~lingNHVPKQZSMM
~liniORRKTOKOWO
~linkOVPPPOOOOP
~lintQOPPPQPPPP
~lioRNPPOQTMOO
~lio_OQQPPPPPPP
~lionTNPQPQOOPP
~lipRJWRMKOOVO
~lip_RSNPPOPPPP
~lipiOPQPOPOPRP
~lippPPQPPPPPPP
~liprQPPPPPPPPP
~lipsOMXPPMPPPP
~liptQPPPOPPPPP
~liqQNOPORPPRP
~liquQNOPORPPRP
~lirSPRNOOPPOP
~lir_RPPOPPPPPP
~liriPPSOOOPPPP
~lisHTHNNRTO]N
~lisaTOPOOPPPPP
~liseORLQPPTPPP
~lishPROPPPPPPO
~lisiOQQPSPOPOP
~lismPOQPPPPPPP
~listIQJNMSPP_O
~litWRHROQMNTO
~litaQQOPPPPPPP
~liteSPPQPONPPP
~lithNQOOTOQPPP
~litiOTNQOOPOQP
~litrRLSSNOPPPP
~littNSLPPUPPPP
~lityVMMOOONOUQ
~liuPORPPPPPPP
~livPSRLRPQNON
~livaPORPPPPPPP
~liveQTPLRPROON
~liviPQPPPPPPPP
~lixMOPOUPPPPP
~lizSPOOPPPPPP
~lizaQPPPPPPPPP
~lizePQPPPPPPPP
~liziPPOOQQPPPP
~lizuRPPPOPPPPP
~lk_LXMKQQQUOM
~lkePPQPPPPPPP
~lkedPORPPPPPPP
~lkiQPSPPOOPPP
~lkinQPSPPOOPPP
~lksTQOPNPOPPP
~lks_TQOPNPOPPP
~ll'UPNPPOOPPP
~ll'sSPOPPOOPPP
~ll_QSVINPOPKU
~llaLV[NOLMSNN
~lla_OQSOPPOPPP
~llagOQPPPPPPPP
~llaiPQPPPOPPPP
~llapOPTPPNOROO
~llarTPOPPPOPPP
~llatPOSPPPPPPP
~llbROOPPRPPPP
~llblPPOPPRPPPP
~lleEWZNVLNMQL
~lle_JRYOOOOPPO
~lleaQQOPPPOPPR
~llecPROPPPPPPP
~lledQWMOONOSPN
~llegOPPPPRPPPP
~llenOHUOPOUOSO
~llerOMQRYOOMOO
~llesSMQPPPOPPP
~lleyJXPOOPPPQP
~lliORNUNSKSNO
~lliaOTOPPOPPPP
~llieQRNPPPPPPP
~lligOPPRPOPPPP
~llinPKSROTKTNN
~llioPOPQPQPOPP
~llipRPPPPPNPPP
~llitNROPPPRPPP
~llnNSOPPNQTPP
~llneNSOPPNQTPP
~lloJRROVSHNSR
~llo_MVQPPPNPPP
~lloiROPPPPPPPP
~llooROROQPOPOP
~llopTPOQPOOPPP
~llowFKPOVUNOUS
~llpPPPPPORPPP
~lls\MONMOSPKO
~lls_\MPNMORPLO
~lluSPOOPPPPPP
~llulRPPOPPOPPP
~llwOROPPPPPPP
~llwaOROPPPPPPP
~llyPNSONSOOKV
~lly_OORONTOOKV
~lm_PQOOONSTMO
~lmeUONONNPPSP
~lmetSPOOOOPPSP
~lmiRPOPPOPPPP
~lminRPOPPOPPPP
~lmoQSOPPOPOOP
~lmonRPOPPPPPOP
~lmosOSPPPOPOOP
~lmsQPOPPOQPOP
~lms_QPOPPOQPOP
~lneNSOPONQTPP
~lnesNSOPPNQTPP
~lnuSOPOOPPPPP
~lnupSOPOOPPPPP
~lo_IVUUNOLOOO
~loaJQP`MNOONO
~loadMPQ`MMLOOO
~loatMQOPPQSPOP
~lobTMNPOORPPP
~lobaNOOPRPRQPP
~lobeSPPPNPPPPP
~lobiSNOPPPPPPP
~lobuQPPQOPPPPP
~locKLTMVMKMYS
~locaKMRLQONO]O
~lockOPRRVPMNMP
~locuPPOPPOPPPT
~lodMOSOUPNPPP
~lodiNOQOUPOPPP
~loeQMSPPPPPPP
~loedQMSPPPPPPP
~lofMPONYNPPPP
~lofeNPPOUPPPPP
~loftPOPPSOPPPP
~logNSNPOPOOVO
~log_PROPPPPPPP
~logiPPMOOQROSP
~logyMPSPPONPTP
~loiROPOPROPPP
~loidROPOPRPPPP
~lolLQPRUONOPO
~lol_JQQRVONOPO
~lomPROPPPPPPP
~lonTCMSPULXMS
~lon_POQQNRPPPP
~loneULRLRNNTOO
~longRJIRSSLSOT
~loniMPPVNPPPPP
~lonoNOQPPROROO
~looQRSIONUMSN
~loodPLSNNSMOVP
~lookPQOOMMZOOO
~loonROROQPOPOP
~loopNROPTNPPPP
~loorOQUPPMPPOO
~loosQQONPSPPPP
~lopXOPNTKOOOO
~lopaQPPPPPPPPP
~lopeQQOQQPOPOP
~lopiQPPNSOPPPP
~lopmPPNPPPRPPP
~loppOOUPPOOPPP
~loprQPPNSOPPPP
~lopuTPOQPOOPPP
~lorQITTNQSLQO
~lor_POQPQPPPPP
~loraQORPOPPPOP
~lordPOQRPPPPPP
~loreRPPOPPOPPP
~lorhROOQOPPPPP
~loriLNPRPPTPPP
~loroPPPPQPPPPP
~lortQPPPOPPPPP
~losSRSNQUOLKO
~los_POPSPOOPPP
~loseSSMOOXMNMO
~losiPMXOQLOPPP
~lospOPPPRPPPPP
~lossTNOOONTOOP
~lostLWPOPSNPOO
~losuQOOPPPQPPQ
~lotQQZOOLOOOO
~lot_QROPPPPPOP
~lotiQPPPPPOPPP
~lotsOSUOOMOPPP
~lottONSPPPQPPP
~louJSOONQWOPO
~loudMPOPOQUPPP
~lounORPPPPPPPP
~lourPMQPOQRPPP
~lovQUMSQSLNNO
~loveRVMOPRMONO
~loviOOOTPQOOPP
~lowTFLSTPRKVO
~low_PPIRRSSMQO
~loweRESQRNNOUQ
~lowiPNTPPPOPPO
~lowlQQPPPOPPPP
~lownPQOPPPPPPP
~lowsQQMPPPSPPP
~loxSOOOROOPPP
~loxaPOPPSPPPPP
~loxeQPPPPPPPPP
~loxoRPOPOPPPQP
~loyORNPPRPPPQ
~loyePPOPPPPPPQ
~lozPPOOROOORP
~lozaNPOPSPPPPP
~loziRPPONPPOSP
~lp_LPUNNPZNNN
~lpaPPQPPPPPPP
~lpePQPPPOPPPP
~lphPOORQPOPPP
~lphaQPPPPPPPPP
~lpiQNQOPQQPPP
~lpidQPPOQOPPPP
~lpitNOPPPRQPPP
~lprONOMUOOPOT
~lproOPPNUOPPPP
~lpsPOOPPWLPPP
~lps_POOPPWLPPP
~lreUOOPOOQPOP
~lreaUOOPOOQPOP
~ls_WMTMOMYMGS
~lsaQNRORPPOPP
~lscOQPPPPPPPP
~lseQQSMOOVOKQ
~lse_NUSMOOUOLO
~lsiPOWOOOOPPP
~lsinOPRPPPPPPP
~lsioPOUOOOOPPP
~lsoKPRPQNOTPQ
~lso_LNTPQNOTPP
~lstRNPPPPPPPP
~lsyVQOONOOPPP
~lsy_VQOONOOPPP
~lt_WHTSPMLOOR
~ltaLQPPOOTUNM
~lta_MSNPPPUPOP
~ltamQPPQPPPPPP
~ltanOPQPPPPPRO
~ltatPNQPPPPVMO
~lteNRPSNQQOOO
~ltepNUPONPPPPP
~lterPNNTPQQOOO
~lthSMMONONSPU
~lth_NMOOOOOSOV
~lthyUONPOPPPPP
~ltiQNQOPOTPOP
~ltiaPPPPQPPPPP
~ltipPOPPPPSPPP
~ltoNPPVNPOPPP
~lto_PNQRPPPPPP
~ltrSNOPPOQPOP
~ltraTPNOOOQPOP
~ltrePOPPQPPPPP
~ltsRPLNOXQOOO
~lts_RPLNOXQOOO
~ltuPROPPOOPRP
~lturPROPPOOPRP
~ltyPNPOPOOQOU
~lty_PNPOPOOQOU
~lu_RPPQOPPPPP
~lubPSOPPNPPPQ
~lub_PSOPPOOPPQ
~lucKRWTOMQNON
~lucaOOPRPPPPPP
~luckPUNPPNPPPP
~lucoNQSROOOOPO
~ludSRNPPOOPPP
~ludeTPNPPOOPPP
~ludiOROPPPPPPP
~lueQSVMPPTHOO
~lue_PSWMPPTHOO
~luenQPPPPPPPPP
~lugOSPPPPOPPP
~luiQHRMOOWLXO
~luicONOPPPPLXP
~luidRJRMOOWPPP
~lukPOQPPPPPPP
~lulRPPOPPOPPP
~luliRPPOPPOPPP
~lumRMLOOSVQMO
~lumaQPPPPPPPPP
~lumbTQPPOPOQNP
~lumeQPPPQPOPPP
~lumpMLMPPTXPPO
~lunQWQMOPLOLT
~luncNZOOPQOOMO
~lungWJSNPPNQPP
~luntLSOPPPOOPV
~luoTPPNPOOPPP
~luorQPQPPOPPPP
~luoxSPPNPPPPPP
~lupOPPPPPQPPP
~lupuOPPPPPQPPP
~lurPMSQOPRPNO
~lurePQOQPQOPOP
~luroQPPPPPPPPP
~lurrOMSPPNSPPP
~lusVLPSROOPNO
~lus_TNPTPPNPNO
~lushPOQOROPPPP
~lusiROPOPPPPPP
~lutUMNQPROOPO
~luteQNQSPOPPPP
~lutiPQMPQSOPPP
~luvORPPPPPPPP
~luxOQNPPSQOPP
~lux_ONPPPSROPP
~lvaSNQPPPOOPP
~lveQOMOPOWRNN
~lve_ROOOPOQQPP
~lvedPMQPPPUQON
~lvesOQOPPPQPPP
~lviPORORPOPOP
~lvicPPQPPPPPPP
~lvisPOQPPPPPPP
~lwaMQNPPUOQOP
~lwayNOOPPUPQPP
~ly_cXTNGHLLFV
~lycTLOSQPOPOP
~lycaQPPPPPPPPP
~lyceRPPOPPPPPP
~lycoPMOTRPOPOP
~lyiOPNPPRQPPP
~lyinOPNPPRQPPP
~lymLOONOQXOPP
~lymePPPPPROPPP
~lympMOOOPPWPPP
~lypPOPPPPPRPP
~lypeOOPPPPPRPP
~lysPOOSPRMSON
~lyseRRQOOOOPPO
~lysiNNNSQSNSOO
~lytRPPOPPPPPP
~lyteQPPPPPPPPP
~lytiQPPOPPPPPP
~lzhTPPPOPOPPP
~lzheSPPPOPOPPP
~m'sQPOPPQPPPQ
~m's_QPOPPQPPPQ
~ma'PPRPPOPOQP
~ma_PTRMXNLOOM
~maaQQPPPPOPPP
~mabSLORSOOOPO
~mab_QMOQTPOOPP
~macLWRLRNLOUO
~maceRPPPPPPPPP
~machNWTOONMOOO
~maciPOQPPOOQOQ
~macrPOPNTPPPPP
~macyLRNOOQOOWO
~madLSQTNOPMLT
~madaPOQPPROOOO
~madeNUOROMONNU
~madoNOPSOPRPOP
~magUONOPRNROO
~mageROOPPPQPOP
~magiPOPPPPPSPP
~maglQQMPNSPPOP
~magnQPRORONOPO
~maiNQRTNNKRQS
~mailOVNPPOMOOS
~mainORNTNONPRO
~majQOOPPPPPQP
~majoQOOPPPPPQP
~makORLORPTONQ
~makePRLOSOSONQ
~makiOMQPPRRPPP
~malYGJKNY]MLO
~mal_TMNLKYWOMN
~malaPNQOPRPOQP
~maleQNOOSQPPPO
~maliRPPPPPPPPP
~mallRPMQQNTOOO
~mamPRQOPROPNP
~mammQROPPROPNP
~manMKQWOKLQTT
~man_MQQPQMRPOR
~manaTMNPPPOOSP
~mandPOPOPOOPOV
~manePOQPPPPPPP
~maniPQPPPPPPPP
~mannMQQTPPOPPP
~manoQOQPPPPPPP
~mantPROPPPPPPP
~manuQQPOPPPPPP
~manyLJPXOPMSTM
~maoNOPMWPPPPP
~maoiNOPMWPPPPP
~marQQSJMNTPNT
~maraMRPPPPPPPP
~marbPORPPPPPPP
~marcNQQOPROPPP
~mariMPPPPOPPPU
~markPPNPPOUPPP
~martURQMPONOPP
~maryTMPONPRROO
~masOJVPOSONRO
~mas_QQROPRNONP
~maskQMOPPPRPRP
~massNLTQOQPORO
~mat]LROQLNNMP
~matcMTOPPOSPNP
~mateRKUPOPOPPR
~matiULSOPOOPPO
~matoSPPPOPOPPP
~matrOSOPQPPPPP
~mattQPOPRPPPOP
~matuSOPPPOPPPP
~maxQPPPOPPPPP
~max_QPPPOPPPPP
~mayROPPPQPPPP
~maybOPQPPQQPPP
~mazHPPPXPRPOP
~mazeOPPORPPPPP
~maziOQPPPPPPPP
~mazoIOPQVPRPPP
~mb_RMRPNOQJWP
~mbaRPQOOQOQOP
~mbagQPPPOPPPPP
~mbarRNPPPQOQOP
~mbatOQPPPPPPPP
~mbePNVTNNJSQM
~mbe_ONTPPPPPPP
~mbecQPPPPPPPPP
~mberPTOTONKSQM
~mbiVORKROOOPP
~mbi_RPPPPPPPPP
~mbilPPQPPPOPPP
~mbinPMROSOPPPP
~mblQOOPPORPPP
~mbleQQOPPPPPPP
~mbliONPPPPSPPP
~mboULPOMOOUPP
~mbo_RPPPNPPPPP
~mbolONQOOPOUPP
~mbosSOPPPPPPPP
~mbotSNOPPPPPPP
~mbrPQPPPPPPPP
~mbsOORPPPQPPP
~mbs_OPPPPPQPPP
~mbuNQTPPNOQOO
~mbulPRSPPNOOOO
~mciQOPMOPPTPP
~mcinQPPMOPPTPP
~mcrONTPPPPPPP
~mcroONTPPPPPPP
~me_P[VINJNUOJ
~meaHHQNONaUPM
~mealPPOPPORPPP
~meanMNQOOPTPRO
~mearNKOPPPZPOP
~measNMROOORUOO
~mebMQSOPOOPRQ
~meboMPSOPOOPRQ
~mecTRPNNPNOPP
~mechQPPPOPPPPP
~mectTSOOOONOPP
~medQLRKNRJ[QQ
~med_NQROOPNSOP
~mediNPNMOSLSRS
~medsQNPOPOPTPO
~meeNSUPPNNOOP
~meetNXMPPOOPOP
~megQTOOOOPPPP
~megaQTOOOOPPPP
~mehPNSPPPPPPP
~mehrPNSPPPPPPP
~meiOQTOPPOPPP
~meinOQQPPPPPPP
~meisQOQOPPOPPP
~melSNOPOVMRMO
~melaSNNPOUOPOP
~mellQPQPPRNPOP
~memQQNSPPOPOP
~membMPQSPQPPOP
~memoSQNPPOPPPP
~menSJJYGWMVMT
~men_RPRSPLNOOO
~mendROPOPPPPPP
~meniRPPTOOMPOP
~menoPPPPPQOPPP
~mensLRQPPSOPPP
~mentRHFSHWSWNU
~meoRQTOMQNNPQ
~meonRQTOMQNNPQ
~mepQOOQPPPPPP
~mepiOPPROPPPPP
~meprQPPOQPPPOP
~merMLPKSTUQOQ
~mer'SPPPOOOPPP
~mer_LNQNRNYOOO
~meraQPOPPQOPPP
~mergOQONOONSQR
~meriOMOOQVPPPP
~meroLPPRSPPPPP
~merzQNROPPPPPP
~mesUMJMSTQMSN
~mes_UKKOMURNUO
~meshQPPPPPOPPP
~mesiRNPPPPQPPP
~messOVPPPONPOP
~mestNNPOVPPPOP
~metQLMUVOTLOM
~met_OQRPPPOPPP
~metaTOOPPPPPPP
~meteQTPOOPOPOP
~metfPOOOQQTOOO
~methKKLS[PSNQO
~metiQOOPPRPPPP
~metoQQQSMPOPPP
~metrMPRRPOQPPP
~metsRNOPPNPPRP
~mewPOPPPPPPRP
~mewhPOPPPPPPRP
~mfoNPPPRPQPPP
~mforNPPPRPQPPP
~mfuQPPPPPPPPP
~mfulQPPPPPPPPP
~mhsPQPPPOPPRO
~mhs_PQPPPOPPRO
~mi_LQTPPORPOO
~miaUPNPPNOQOO
~mia_UPNPPNOQOO
~mialQPPPPPPPPP
~mibQPPPPPPPPP
~mibeQPPPPPPPPP
~micLPRSNMRNTO
~mic_LNUQOOSPPP
~miciPOOTOPOPPP
~micrORNPOOOOTP
~midWKPNSNQOOO
~midaROQRNPPPPP
~middPNQPPOSPPP
~mideQOOMUPOPOP
~midiRPPPPPPPPP
~midlQPPPPPPPPP
~midnPROPPPPPPP
~midoQOROOPPPPP
~midwRNOPPPPPQP
~mieQOPPQPPPPP
~mifSPPRMPPPPP
~mifeOPPSNPPPPP
~miflTPPOOPPPPP
~migONONMRTOVO
~mighPNOPPPPPSP
~migrORMNMRTPSP
~milQONOUSMMOQ
~mil_MPPOTPPPPP
~mildWOOONPOPPP
~mileOSOPPPPPPP
~miliOQOPPPPPQP
~milkQPOOQSPNOP
~millPKSSPQPOPP
~milyNROOROOPOS
~minUR]QGPINLP
~min_SPLPLTVNNO
~minaRQONOPOOQR
~mindVSNOPMOPPO
~mineTRNLOXMONO
~mingOOXTNOMOOO
~miniQMSPPPPPPP
~minoMNNRQPOOTT
~minsMPVPPOOOQO
~mintRPOPPPPPPP
~minuJRXROLMVNN
~mioNKTRUOOPPO
~mio_MMUPROPPPP
~miodQOORRPOPPP
~mipPMQOQPOUOO
~miprPOQPQPPPPP
~mirPSNOPPOPPQ
~mirtROOOPPPPPP
~misXNOSMKLQMU
~miscQPPPPPPPPP
~miseQQOOPPPPPP
~misoQPPRNPPPPP
~missUONRNMLRNT
~mistONSOQOPPPQ
~mitFOYOPJNOSX
~mit_KQOQPORPSQ
~mitaNORPPPPOPS
~miteQQPPPOOQPP
~mitiTNUONNNPPP
~mitrSPRPMOPPPP
~mitsMNSOPPPQSP
~mittIROOVOOOOU
~mivQPPQPPPPPP
~miviQPPQPPPPPP
~mixMPPPPPRQPP
~mixeNPPPPPRPPP
~mloRPQOPPOPPP
~mlodRPQOPPOPPP
~mmaLPTROOOQPO
~mma_MOUPPPPPPP
~mmarPROPPPPQPP
~mmeSOUONPOOOO
~mme_POQPPPPPPP
~mmedQORPPPOPPP
~mmenORQPPOPPPP
~mmerQRPOOPPPPP
~mmesQPPPPPPPPP
~mmetQPPPPPPPPP
~mmiQQPNPOPPPQ
~mminPNRPPPPPPP
~mmitQSNOPOPPPQ
~mmoUQNPOPOPOP
~mmogSRNPPPOPNP
~mmolPPPQPPPPPP
~mmonROOPPPPPPP
~mmsQPPPPPPPPP
~mmseQPPPPPPPPP
~mmuRQPPQPPPOP
~mmunRQPPQPPPOP
~mmyNNQPPTQPPP
~mmy_QNPPPPRPPP
~mn_QQOPPPPPPP
~mniRQOPPNOPPR
~mniaSQOPPOOPPP
~mo_LMZOOOOPPP
~mobRNQPPPPPPP
~mobiRNQPPPPPPP
~mocNSOPPPQOPP
~modRSNMNNNWOO
~modeQTOOPOPPPP
~modiTLOONOOWOO
~moduNSOPPPPPPP
~mogTQNOPONPQP
~moglSOPPPPOPPP
~mogrQRNOPPOPQP
~moiORQPPOPPPP
~moisPPQPPPPPPP
~mokPLOQXPPPNO
~mokeRKQQSOQPOP
~mokiNQOOUROPNP
~molVPLSMSOOON
~mol_OROTLQPOOO
~molaSPOPPPOPPP
~moleOOOQPSPPPP
~mollQOPPPPPPPP
~molnSOPOOPPPPP
~moloPOPNRPPPPP
~molyPSNPPPPPPP
~momPSPPPOOPPP
~momePSPPPOOPPP
~mon]RJNIVRNMM
~mon_RRNPPPPPOP
~monaQOOPPPQPPP
~mondNTRPPOOPOP
~moneQPOPPQPPPP
~moniYQQMMNOQMO
~monoOOQPPPSPPP
~montQKLSLYPNRO
~mooQTNOPOOPOQ
~moodRPOOPPPPPP
~mopROQPPPNPPP
~moptQNRPPPOPPP
~morV]SQGPMMKL
~mor_ONOPOSRPOP
~moraONUPPPOPPP
~moreOZUOOLKRLO
~mornNRONQTQOOO
~morpPOQXMNOPPP
~morrPYNNNOQNPO
~mortTSMOOROOOO
~moryTOOPPOPPPP
~mosSPSPOPOONO
~mos_OOSPPPPPPP
~mostTRPPPOPOOO
~motRKZMSRMNNN
~moteRPRPPNPPPP
~mothMOQORVOOOO
~motiVNONPPOPPP
~motoOPRPPPPPPP
~motrQOPQROPPPP
~mottNNVPPPPPPP
~mouKOWSQLQPOO
~mounOOPSOPPPPP
~mousPPQPPPPQPP
~moutLOVPRMQPPO
~movMTSNOMRQPN
~movaQNPOPPPQRP
~moveONQOOPTPQO
~moviLVTPPMOPPP
~moxPSMQUNOOOO
~mox_OOOSQPPPPP
~moxaOOPRQPPPPP
~moxiRUNNQNOOOP
~mp_IIWPOQVRQN
~mpaYLNMQOOOQQ
~mpagQPPOPPPPQP
~mpaiOOOQPPPPPR
~mpanQQOPPPOOQP
~mparZMOMNPPPPP
~mpatOOOPTPPPPP
~mpeQMVOPPNOPP
~mpedQNRPPPOPPP
~mpenRPOOPPPPPP
~mperOPTPQPOPPP
~mpfRROOPPPPPP
~mphMOOOOPWPPP
~mphoNPPPPPSPPP
~mpiMNONUOUOPO
~mpicMPPOUPPPPP
~mpinMOPPQOVPPP
~mpirSONPPPPPQP
~mplMYJQPOQPKU
~mplaKTLSSPOPOT
~mplePUNNNNTQMQ
~mpliRPPPPPOPPP
~mploOPOPPRPPPQ
~mplyQPPPPPPPPP
~mpoOTMTORNOOO
~mpolQOOPPROPPP
~mponRPPPPPPPPP
~mposOPQPPPPPPP
~mpouNTNSOPPPPP
~mprUJVOOPNPOO
~mpreSJVPPPOQPO
~mproTOPPOPPPPP
~mpsSRNQOOROOP
~mps_NRLRPOSPPP
~mpsiUORPOOOOOP
~mptOTOOQNTOMP
~mpt_PPPPPPPQOQ
~mptiNPQPROPPPP
~mptoSOOOPOSOOO
~mptsQOPPPORPPP
~mptyMVOPPQOPOP
~mpuQUMPOPOPPQ
~mpulPRNPPPPPPQ
~mputRSNPOPOPPP
~mrsPOPPPPPPRP
~mrsaPOPPPPPPRP
~mrwPROPPPPPPP
~mrw_PROPPPPPPP
~ms_RRLYQJSOMM
~mseRPQOPOOPPP
~mse_QPPPPPPPPP
~mselQPQOPPOPPP
~msuPSPOQNPPPP
~msulPSPOQNPPPP
~mt_QORPPOPPPP
~mucMPOaLPNNMN
~muchMPOaLPMNNN
~mudSNOOPORPPP
~mufOQPPPPPPPP
~muffOQPPPPPPPP
~mulURNOOOQMQO
~mulaSSMOOPONRP
~multQNQOPORPOP
~mumLLNPQUUOPP
~mum'QNNPPRPPPQ
~mumbPOPPPPSPPP
~mumsPPOPPPPPPP
~munRPQPQPOOOP
~muniPPPPRPPPPP
~munoROPPOPPPPP
~murLPPPTPRPPP
~mur_LOPPTPRPPP
~musONOMYNNNQT
~mus_NOPPQPSPPP
~muscUMPOROMQQP
~mustNNMNVPONQT
~mvaRPPNQPPPPP
~mva_OPPPRPPPPP
~mvasSPPOOPPPPP
~my_PMQOOOTVMO
~myaLOROTOQPPO
~myalPPPPOPRPPP
~myasLPRPUPOPPO
~mycVOOSMOOOOP
~myciUOOSMOOOOP
~mycoQPPPPPPPPP
~mydPOPPPRPPPP
~mydiPOPPPRPPPP
~mylPPOPPPSPPP
~myloQPPPPPPPPP
~myoRPPPPPPPPP
~myocQPPPPPPPPP
~mysNKSOPUPPOQ
~myseNKSOPUPPPQ
~n'sKQNORUSPOP
~n's_KQNORUSPOP
~n'tLLZOLQTNMS
~n't_LLZOLQTNMS
~na_\HULNJVNNQ
~naaOUMPPPPPPP
~nabRNROQPOPPP
~nabiROPOQPPPPP
~nablPPQPPPPPPP
~nacTRNNPPNOPR
~nac_NPPPSPPPPP
~nachRTOONPOOPP
~nackPQPPPQPPPP
~naclQPPPPPPPPP
~nacpPOPPPPPPPS
~nadTPPPOOOPOQ
~nadaPOQPPPPPPQ
~nadeQPPPPPPPPP
~nadiRPPPPPOPOP
~nadoPQPPPPPPPP
~naeOMQQOPOQSP
~naemOPPRPPPROP
~naesPMQPOPPPTP
~nafQPOMUPOPOP
~nafiPOOMVPPPPP
~nagWHPOOQRORO
~nageWHPOOQRORO
~naiTGKPO[ROOP
~nailQIMPOYRPPP
~nairSNNPPRPPPP
~nakPPRPPOOQPP
~nakePPRPPOOQPP
~nalPSM\MLLNKT
~nal_KNN^NNPPPP
~nalaPORPPPPPPP
~naleQROOOPPPPP
~naliRPROPOOPOP
~nallMVNPPPPPOP
~naloSOOPOPPPQP
~naltPOOPQPOOMV
~nalyQQOPPPPPPP
~namNWMNMMTOTO
~namaPSOPPPOPPP
~nameKUNOOMTOTO
~namiTPPONPPPPP
~nanNQMURRRNMN
~nanaOPMPUQPOOP
~nancQTNVLQOOMO
~nantMMQPRPRPQP
~napRQPPRNNQMO
~nap_SOOOPPPPPP
~naphJPRQVOOQOP
~nappPQPPPOPQOP
~naprVPOPLPPPPP
~narORSQPOOOOP
~nar_MSRPPOPPPP
~narcOPQQOPPPPP
~narySOPPPPOPPP
~nasKPUOSOPOPO
~nas_KRSPPPQPPP
~nasaOMQPTPOPPP
~nastQPPPPPPPPP
~natONQSPQMNRP
~nataMSMOPOSQPP
~nateVLMVLSLNSN
~natiKLVNUOOPQR
~natoOQQPPPPPPP
~natuQRPPPPOPNP
~nauSPPOPPOPPP
~nausQPPPPPOPPP
~navMQPPTOPPPP
~naviNPPPTPPPPP
~nazPOPPRPPPPP
~nazoNOPQSPPPPP
~nbeOPQOQROPPP
~nberPPOOQRPPPP
~nboPTOPPNPPPP
~nboxOTOPPNPPPP
~nbuQPPPPPPPPP
~nburQPPPPPPPPP
~nc_MPNUROQOOP
~ncaPNUOPPOOPP
~nca_QNSOPPPPPP
~nce\QJRLVMOJO
~nce_SQQSHWMNKT
~ncedULNOPOPSPP
~nceiPOOOTPPPPO
~ncelOVMPPPPPPP
~ncenOSOQPPPPPP
~ncepNPPSPPPPPP
~ncerTOONPPQPPP
~ncesVNPOPPOPPN
~nchNWSNOPPONN
~nch_NZNOPQOOMO
~nchaPNRPPPPPPP
~ncheOOTPPPOPPO
~nchiQQPOPONPQP
~nchoPMOPPPUPPP
~nciNUQOOOPROO
~nciaPPQPPPPPPP
~ncidPTOOOOPPOO
~ncinOQOPPPQQPP
~nclJPOPSTQPPP
~ncleNMPPPTQPPP
~ncluOSOPPPPPPP
~ncoTMQSLOLUOP
~nco_NPPUMPPPPP
~ncomTOOPOPOPPP
~nconQPSPPONOPQ
~ncopROPOPNOSPP
~ncouOOPPPPPSPP
~ncrRPRQNONPPP
~ncreSQNQNPNPQP
~nctXKPPOOPQNO
~nctiULPQOOOQPP
~nctuSOPPPPQPOO
~ncuPROPPPOPPP
~ncusPQOPPPPPPP
~ncyQLNSLQUPOR
~ncy_QLNSLQTPOR
~nd'POPPPRPPPP
~nd'sPOPPPRPPPP
~nd_OWNIIWNTOR
~ndaJPLVORNPRT
~nda_PPQPPPPPPP
~ndadPPQPPQOPPP
~ndagQOPPPPPPPP
~ndamNOQSOPPPPP
~ndanOOORSOPOQO
~ndapQPPPOPPPPP
~ndarROOOPPPQQP
~ndatOPNPPOOPOV
~ndayNUMOORNPRO
~ndeQOVQLMNOTP
~nde_QNTOPPPPPP
~ndedORPOPOOOSP
~ndenOPQPPPPPPP
~nderWPQPNOLPQO
~ndexOPPTOPOPPP
~ndfNOROPSOPPP
~ndfuOOROPQPPPP
~ndiOTRMPKWOMP
~ndiaQPPPPPPPPP
~ndicPNNOROSOPO
~ndinOUPNNNRPNQ
~ndixOQOPPNSPPP
~ndlSORPPOPOOO
~ndleTPOPPPPPOP
~ndlyPPRPPOPPPP
~ndmOOTOPOPPPP
~ndmaOOSOPOPPPP
~ndmoPPQPPPPPPP
~ndnOQOOPOTPPP
~ndoM^RMLNMMPS
~ndo_KN\OOOOOPO
~ndomSNOPOPQPPP
~ndonPOQPPPPPPP
~ndosQOOPPPPPQP
~ndouLSNPPPPPOT
~ndovPUMPPOPPPP
~ndowRQQPPPOOPP
~ndpOONPOSRPPP
~ndpaOONPOSRPPP
~ndrVNNNROOPPP
~ndrePPPPPPQPPP
~ndroXMNNRPNPPP
~ndsIKSSOQTPRP
~nds_IISSOQUPRP
~nduSOONORROOO
~nducRPOOPSPOOP
~ndwOSOPPPPPPP
~ndwiOSOPPPPPPP
~ndyRPPPPPOPPP
~ne'ORRPPPPPMP
~ne'sORRPPPPPMP
~ne_KKWW\WLIHM
~neaLUPNQOPPOQ
~nea_SOOOQPQPOP
~nearKWQPPONPPQ
~nebRQLRMOSQOP
~nebsOPORNPSQPP
~nebuRRMQPPPPPP
~necOG]PNMSPNQ
~neckOKYOOMRQNO
~necrPORPPPPPPP
~nectPMRQOPRPOP
~nedM\MNNTORKN
~ned_M\MNNTORKN
~neeWLPOOZIMLQ
~nee_UONNNPRQOP
~needVQPSOTGNNQ
~neerOUMPPOPPPP
~neesQKSPRPQPPP
~nefQNPOPPPRPP
~nefiRNPOPPPRPP
~negPLTOOSPOOO
~negaQNPOOSPOPO
~neiQTMPPOQPOP
~neigPTNPPOQPOP
~neitQPOPPPPPPP
~nelOPQOTNQOOO
~nel_OSNPRNRPOP
~nellRNRPPPOPPP
~nemJKPQ\PNOQP
~nem_MPPRRPPPPP
~nemaKLPPZPNPQP
~nenPWMOPPNPPO
~nen_OUNPPPOPPP
~nentQPPPPPPPPP
~neoQMPTQONQPP
~neonPMPSQONQPP
~neouQPOPPPPPPP
~nepUKNNNWOPPP
~nepeRPOOPPPPPP
~nephRLOONWPQPP
~neqMPTPPPPPPP
~nequMPTPPPPPPP
~nerLSMMTQMPPV
~ner'OPNPPUMPRO
~ner_JTQPSLMPOW
~neraRSMPPPOPPP
~nereQPPPPPPPPP
~nersPPQPPPOPQP
~nervQLNOROTQOP
~nesRNUIMOTQSN
~nes_RNNMORPNWO
~nesdNSPPPPPPPP
~neseOPPOPPRPPP
~nesiQPRORONPOO
~nessQQRMLNTTMP
~nestOMUPQPOPPP
~netXMOOMOONTP
~net_TMQPOPOMSP
~neuSUNQNOOPNN
~neumPTOQNOPROO
~neurTQNPQPNOPO
~neutOPPPOPRPPP
~nevPTOOOQNPPO
~nevePTOOOQNPPO
~newTMNTRLQPPO
~newaPPPPPPOPQP
~newbQLPURLRPOO
~neweQOPPPPPPPP
~newlRPPPPPPPPP
~newsQQOPPPPPPP
~nexUPSRNOJLQR
~nexaSMQQOPPPPP
~nextPSRROPKNOR
~nexuQPPPPPPPPP
~neyPSKMTQROKS
~ney_PTMJUPSOLS
~neysPOOSOQPPPP
~nezPOPPSPPPPP
~nezoNPPPSPPPPP
~nfaZTMOKONOOO
~nfanUMQQNOOPPP
~nfarVVLNMOOPPP
~nfeNNROPTROPO
~nfecOMQOPTROPO
~nferOQRPPPPPPP
~nfiNPPPORORPQ
~nfilQPPPOPPPPP
~nfirPPQPPPOPPP
~nflMOROUPOPPP
~nfliLPQOUPPPPP
~nfluQPPPPPPPPP
~nfoPQPPPNNOQQ
~nforOQQPPOOOQQ
~nfuPNPVOLTONQ
~nfulOPNPPOUPPP
~nfusQNQVOMNOOQ
~ng_KU]MMNIMI[
~ngaQLTONSOPPP
~ngalPOPPPRPPPP
~ngarQPPPPPPPPP
~ngeMQOOQSYJOM
~nge_POURPNVMKO
~ngedMPNOPRNOWO
~ngerPSJORTRONO
~ngesOOPPPPTOOP
~ngiRSQRKSNPNO
~nginTPQOLRPPOO
~ngioORPPPPPPPP
~ngitPQQSOONPOP
~nglRNIORPYPNO
~ngleRMMPRRRQOO
~ngliPQLPPNWOOO
~ngoSQSPPONPOO
~ngo_NRPPPPPPPP
~ngoiPOQPPPOPPP
~ngosOQQPPOPPPO
~ngrSRPOOOOOQO
~ngraPRQPPOPPPP
~ngrePNPPPPPPRP
~ngriSPPOOPPPPP
~ngsQPKMUTOPRN
~ngs_QQJNRTPPRN
~ngsiMPPPTPPPPP
~ngtQPSROONPOO
~ngt_QNTPPOOPPP
~ngthPPPROPPPPP
~nguPISNNTYPMN
~nguaRPPPPPPPPP
~ngueOLNONRZPOO
~nguiPPTPPPOPOP
~ngusQNOOOSQPPP
~nhaMLRRPVPPOO
~nhalOKQRPVOPOO
~nhiOPPOSPOTMP
~nhibOPPOSPPPPP
~nhoQQPOPPPPPP
~nho_PQPOPPPPPP
~ni_PRPPPPPPPP
~niaOVKPPNUQON
~nia_QSKPQLVQON
~niazNPQPPRPPPP
~nibPMTPPPPPPP
~nicQTXLOLHPXM
~nic_OZKMRLLNWO
~nicaTMSOOPPQNP
~nicePUOPPOPPNP
~nichOLZOPOOPPP
~niciOMQRNQOQRO
~nickPPQPPPPPPP
~niclQPPPPPPPPP
~nicoPMSPRPOPPP
~nicsOQPPPQPPPP
~nicuOQMPPPPQSP
~nidQOPSPPOPPP
~nidaRPPOQPPPPP
~nideSPQPNPOPPP
~nidiMOPTQPPPPP
~nieLM[OOPNROO
~nierQNRPPPPPPP
~niesPROPPQPPPO
~nietLOZPOPOOPP
~nifQNTRMOROOO
~nifeRMSRNOOPPP
~nifiQOPPPPRPPP
~nigOULMOTNNXL
~nighNVLMOTNNXL
~nilNOSOOOTPPP
~nil_PPQPPPPPPP
~nilaNOROPPTPPP
~nimXONOOPOOPO
~nimaVPMPPPOPPO
~nimoRPPOOPPPPP
~ninJKMWOWVPMO
~nin_KMNURTOOQO
~ninaPPQPPPPPPP
~nineLPNTMPUPPP
~ningSPONPSQQLP
~ninoROPPPPPPPP
~nioQNQOPNSOQO
~nionOQOPPPSPOP
~niorRNQPPNPPRP
~nipPPPPQPQPPP
~niqPPQPPOQPOP
~niquPPQPPOQPOP
~nirUNPOPPPPNP
~nisLZNQSQONKO
~nis_QRNPPPPPPP
~niscSOOOPPOPPP
~nishKYSOPPNOMP
~nisoKOMRTQSPOP
~nistQOQPPPPPOP
~nitIEOU\OKOYP
~nit_OSNOOOPOTO
~niteNNOPPPPOWO
~nitiOONROTNPOR
~nitoVPSQNONOMO
~nitrMMOL`NPONO
~nitsLLPXOOOSPP
~nittPPQPPPPPPP
~nituPOPPPQPPPP
~nityNMQNQOPOTR
~niuOPPNUPOPOP
~niumOOQNUPOPOP
~njeQNQSNQMSOQ
~njecPNQSNQMSOQ
~njuQOPOPONOQR
~njurQOPOPONOQR
~nk_LWWNMPQKPP
~nkeNWNPPNQPPO
~nke_NSPPPPPPPP
~nkerPOPPPPRPPP
~nketPSNPPPPPPP
~nkiUMMOOQSPPO
~nkilROPPPOPPPP
~nkinSLNOPRSPPO
~nklQPNPOOUPOO
~nkleQPNPOOUPOO
~nknONPPPPRRQP
~nknoONPPPPRRQP
~nksMVMOQSPOOO
~nks_MVMOQSPOOO
~nlaPOOQPOPPPQ
~nlafPPPQPPPPPP
~nleOOPPPOTPPP
~nlesOOPPPOTPPP
~nliSOPPOOPPOR
~nlinQPPPPOPPPQ
~nlyNPPONPRQQR
~nly_NPPONPRQQR
~nmaQORPPPOPPP
~nn_PORPPPPPPP
~nnaRPPQQNOPPP
~nna_PPQQPNPPPP
~nnabROPOQPPPPP
~nnaiQPOPPPPPPP
~nneJUTOOPOMUN
~nne_PROPPPPPPP
~nnecOOSPPPPPPP
~nnedQOPPPRPPOP
~nnelNTNPPPRPOP
~nneqOROPPPPPPP
~nnerKSSOPONPUO
~nniMTITQTPOOO
~nninPTJORRPPOO
~nnisQRNPPPOPPP
~nnitMOOUOQQPPP
~nnoPPUOPMSONO
~nnotOOUPPMSPNO
~nnuTQNOPOOPOQ
~nnuaTPOOPOOPOP
~nnulPQOPPPPPPQ
~nnyPUNPPPOOPP
~nny_PUMPPPOPPP
~no_IMYONOXOOO
~nobNSRQOLPPQO
~nobaQPPQPPOPPP
~noboNTRPPLQPQO
~nocRNTOPPNPPP
~noceQPPPPPPPPP
~nochOPSPPPOPPP
~nockQOQPPPPPPP
~noctRPPOPPPPPP
~nodSOPPPPOPPP
~nodeQPPPPPQPPP
~noduROPPPQNPPP
~noePPRPPPPPPP
~noeaQOQPPPPPPP
~nofOMTPPPPPPP
~nogNORQQPPPPP
~noglNPPQRPPPPP
~noiTPQPOOOPOP
~noidQPPPPPOPPP
~noisRPQPOOOPPP
~nolSNPNUNMTOO
~nol_SMSQRNMPPP
~nolaNQMPSQPPPP
~noloROPLPOPTOP
~nomPLQOOOOUSO
~nom_PPPPPPPPRP
~nomaTOPPOPOPPP
~nomeONQPPPPTOP
~nonOQQOOROPPP
~noneOSOPOPPPPP
~nonsQPPPPPPPPP
~nooMZQPPNMPNP
~noonM[OPPNMPNP
~nopNQORQQPPNP
~nopaPPPPPQOPPP
~nophNPPROPRPPP
~noprPQOPSPOPOP
~norUOIKNYVKPQ
~nor_NLQOPOQOTT
~noraRONPSPPPPP
~noreOSNPPRPPPP
~noriNSQPPPPPPP
~normWMKNKYWNMN
~norpQPPOPPPPPP
~nortOQQPQPPOPP
~nosUISMRULUNN
~nos_SNQPPPOPPP
~nosaPROPPOPPPP
~noscNOQPPRORPO
~nosePNSNQUMOPO
~nosiONQOQNPTOP
~nostVNNPPPPPPP
~notKVQLMLQSJ[
~not_QNTPPMRPNO
~noteNOLQOONTNX
~nothSTRNOOMNNR
~notiLRPNPOORPS
~nottPQOPPPPPOP
~nouSTOLOONPPR
~nougWONMOOOPOR
~nounMSPPPPPPQP
~nousPROPPPPPPP
~novPSPOOPPOPP
~noveQPPPPPPPPP
~nowLQPQWPNPPN
~now_KQQRRQOORO
~nowiPQPPPPPPPP
~nownNMPOVOPRPO
~nowsPROPPOPPPP
~noxPOQQQPPPPP
~nox_QPPPPPPPPP
~noxaOPPQQPPPPP
~noxiQOQPPPPPPP
~npaPOQPPPPQPP
~npatPOQPPPPQPP
~npoOQSNPOQPPP
~npoiOPSNPPPPPP
~nprQPPPPPPPPP
~nproQPPPPPPPPP
~nptPOPPPPPSPP
~npt_POPPPPPSPP
~nquMOTPPQPPPP
~nqueLOTPPRPPPP
~nraPPQPPPPPPP
~nreOPTPPOOPPP
~nrecOPQPPPPPPP
~nresOOSPPPPPPP
~ns_PRWESMOGZR
~nsaNQMNUPOPRQ
~nsaiNOPNVPPPPP
~nscPPTPPONOOQ
~nsciPOTPPONOOQ
~nseRHOPSQKQRT
~nse_TNROPOPPMS
~nselNOQPPPPROP
~nsenNNPOROOMSS
~nserSPNONPPPSP
~nsesMPPPPTPPPP
~nsetNOPRSONROO
~nsfRSLOONNRQR
~nsfeOQNPPPPPQQ
~nsfuSRNOPONRPP
~nshMSPOPOQPOQ
~nshiPQPPPPPPPP
~nshoNOQPPPQPPR
~nsiSLRLQNSPQP
~nsibRNOPPPPPOR
~nsidMNSPOPTPPP
~nsilOOQPPQQPPP
~nsioQSMNNOOOVO
~nsisRPPPPOPPPP
~nsitLQOPUPQOQO
~nsivUNUOOOORKP
~nsoVJPOQNQORO
~nsolTMPPPPPPPP
~nsomSQOPPOOPPP
~nsonNPPPRPRPPP
~nsorPLRPPPPPSP
~nspTRQOROOONO
~nspeOSOPPPPQOP
~nsplQOPOSPPPPP
~nspoPRQPPOOPPO
~nstWUOJLPKPNU
~nst_VOLNPOOPPT
~nstaQPQPPPOPPP
~nsteOUTMNQNQOP
~nstiQPPPOQPPPP
~nstrOQOPPPPPPR
~nsuHSRMQMM[RL
~nsulNNTMRMOWQM
~nsurMRNPPPOTOP
~nswNQUPOOOPPP
~nsweNQUPOOOPPP
~nt'PORQPPNPPQ
~nt'sPORQPPNPPQ
~nt_KO^LONLUHU
~ntaJSOQRPMPH\
~nta_POUOPPOPPP
~ntacOONPQPSPPP
~ntagPROPPPPPPP
~ntaiQPPPPPPPPP
~ntalORLNSRPPNS
~ntamOOPSPPPPOP
~ntanOOSPQOOPPP
~ntarNPOOPPLQMZ
~ntatOPPSNPPPPP
~nteLVTTQHRQOK
~nte_QNWOOPOOOO
~ntedOVMPOOQPPO
~nteeMWOPPOPPOP
~ntelOORQPPPPPP
~ntenVOKSMOSRMO
~nterISNSVKOSSM
~ntesPOSPPPPPPP
~nthPMKSLYRMRO
~nth_PRPUNOONOP
~nthlPQOPPPPPPP
~nthoOPPPPPRPPP
~nthsRMLNOZPOOO
~ntiWOOJHVQPNR
~nti_LOPTOOTPPP
~ntiaULMOOQRROQ
~ntibSOQMMQOORR
~nticPTPOOOOQOP
~ntidRNPOPSOPOP
~ntieONTPPOPPPP
~ntifQOPPPPRPPP
~ntilQUQNNPORMP
~ntimNPOPPPPPTP
~ntinMQRPSPNOOR
~ntioXRMMONQOOO
~ntipRPOOPPPPPP
~ntisQPNOOTOPPP
~ntitNPPTPPPPPP
~ntivOOPPPROPRP
~ntlOSOROMSPPO
~ntleQQOOONSPPP
~ntlyNRPRPOPPPP
~ntmPLNOPZOOOO
~ntmePLNOPZOOOO
~ntoXPSOMMMPQN
~nto_TPSPONMPRN
~ntoiQPPQOPPPPP
~ntolQPPOPPPPPP
~ntopQPPPOPPPPP
~ntorQOPPPPPPPP
~ntrQNUJTNJMZO
~ntraLLVMWNMPRP
~ntreQOPOPPPNSP
~ntriQPPOPPPPPP
~ntroUPLONPOOUO
~ntryMRSPPPOPPP
~ntsWSBMNPNPWS
~nts_UTBMOPNPWS
~ntuNOSOPOQQOO
~ntubONUPPPOQPO
~nturPROPPPOPPP
~ntyLOPQQSOPQO
~nty_LOPQQSOPQO
~nuaVQONPPOPOP
~nualUQONPOOPOP
~nuarPPPPPQPPPP
~nucPPOPPPQPPP
~nuePNROPOPPPS
~nue_QPPPPOPPPP
~nulSQOPPPNPPQ
~nulaPQOPPPPPPQ
~nullRPPPPPNPPP
~numRLTQNNLSTN
~numbPLTRONKSTN
~nuoQQOPPPPPPP
~nuouQPPPPPPPPP
~nupSPOOOPPPPP
~nupiSOPOOPPPPP
~nurKLSLUTMPRS
~nuriOPQPPPQPPP
~nursLMPMUTLPRS
~nusSQONNQQOPO
~nus_PROONRROPP
~nusiRPPPPPPPPP
~nutNSXONMLVNN
~nut_TOPNPQOPOP
~nuteJSVROMNVON
~nutoPOQPPPPPPP
~nutrQPPPPPPPPP
~nutsPSNPPOPPPP
~nvaSQQOOPOPPP
~nvacQQQPPPPPPP
~nvasQPPPPPPPPP
~nveJPLYNPTQOO
~nverJOMYNPTPOP
~nviQOMPPSQPPP
~nvinRMOPPSQPPP
~nvitOROPPQPPPP
~nvoPNOPPPUPOO
~nvuOOWNPOOPPP
~nvulOOWNPOOPPP
~nxiNPOPPPSPPP
~nxieNPOPPPSPPP
~ny_KPOXNQLRUM
~nyaPMNPPNTPRQ
~nya_PLNPPOTPRQ
~nybOSQPPOOPPP
~nyboOSQPPOOPPP
~nylNPQPROPPPP
~nyl_NPQPQOPQPP
~nymONTPPOORPP
~nymoONTPPOORPP
~nyoMWTQORMMMP
~nyonMWTQORMMMP
~nysLOOUOPSPPP
~nystLOOUOPSPPP
~nytUIKQSMUORO
~nythXILOPNUORO
~nytoNPPRSOPPPP
~nywQROPPPOPPP
~nywaQROPPPOPPP
~nywhPPQPPPPPQP
~nz_NOQPTPPPPP
~nzaPNUQOOOPPP
~nza_NOUOOPPPPP
~nzapROPQOPPPPP
~nzePPRPOPPPPP
~nzoPRPOOPPPPP
~nzo_NRQPPPPPPP
~nzodQPPPPPPPPP
~o'cOTNPPOPPPP
~o'clOTNPPOPPPP
~o'sNUOPPOOPOR
~o's_NUOPPOOPOR
~oacTOOMQPQNPP
~oac_SPPNQPPOPP
~oaciRPPOPPPPPP
~oadKTO`LPKONO
~oad_LTMZMRLOOP
~oadeQNSPPOPPPP
~oadiNQOVOPOOPP
~oadsPQQPPOPPPP
~oagPTPOOOOQOP
~oaguOTPOPOPQOP
~oakPNSPPPPPPP
~oakePPQPPPPPPP
~oakiONSPPPPPPP
~oalQROPPPOPPP
~oal_PSOPPPOPPP
~oamPKSPPSOPPP
~oam_PMRPPSOPPP
~oanPOQPPPPPPP
~oarIYOOOMTNQQ
~oardNZMOOONOQQ
~oarsMPRPOOSPPP
~oartMPPPPPSPPP
~oasPSNPPPPPPP
~oastPSNPPPPPPP
~oatKOTLTOWOOO
~oat_OMTNOPUPPP
~oateLOONUPSPPP
~oatiPROPPPPPOP
~oatsORQPPOPPPP
~obaLNOVQOQSOO
~obabQPPPPPPROP
~obacPOOPPPRPPP
~obarPPPQPPOPPP
~obbPPNPPSOPPP
~obeNSSNMOPRNR
~obe_MTPPPPQPPP
~obenRPPPNPPPPP
~oberONTPPPPPPP
~obesQPOOPPPRPP
~obiUMOMSQPONP
~obilRNQPPPPPPP
~obinSOOPPPPPPP
~obioRRPPOOPPOP
~oblQPOORONTNQ
~obleQOONROOTNO
~obliOQPQPPPPPQ
~oboMUTPPKQPPO
~obodNTRPPLQPQO
~obotPPRPPOPPPP
~obsRNQPOPOQQP
~obsePOPPPPPQQP
~obstQOQPPPPPPP
~obuQPPQOPPPPP
~obulQPPQOPPPPP
~obvPSOPPOPPOP
~oc_RPQPOPPPPP
~ocaMOPLRRKO\O
~oca_NSQPPPPPPP
~ocaiQQOQRPOPNP
~ocalNLRLQOLO^O
~ocarQPPPPPPPPP
~ocatPQPPPPPPPP
~occRNSOOPOPPO
~occaQPPPOPPPPP
~occlRPOPPPPPPP
~oceQMOOMPOQWQ
~ocebRPPPOPPPPP
~ocedMNPPPPPRRR
~ochRMUPOPOOOO
~och_OOUPPPOPPP
~ocheRLSPPPPPPP
~ochlQPPQOPPPPP
~ochrPPPPPPQPPP
~ochtPROPPPPPPP
~ociTNUQPNOONO
~ociaRQOPPOOQOP
~ocilQPPPPPPPPP
~ocinQOQRPOPPPP
~ockMWTQSOIPNO
~ock_PTOQSMMNPP
~ockeLRVQQNMRNO
~ockiPQNPPRPPPP
~ocksMRQPPRPPPP
~ockwROPPPPPPPP
~oclPPOPQQPPPP
~oclaPPOPPRPPPP
~ocloPPPPQPPPPP
~ocoNNNSMMTMUR
~ococQPPPPPPPPP
~ocolSOMMMORNUS
~ocorLOQTQNRPPP
~octRJPOOVNQOQ
~octoOKQOOVOQOQ
~octuQPPOPPPPPP
~ocuNMOQONOXNR
~ocumOLOOPNOXOS
~ocurOQOROPPPPP
~ocusPPPPPPPQPP
~ocyPLOPPPWPOP
~ocytOLPPPPXPOP
~od_WMUJKSJORT
~odaRVOPTNKONO
~oda_QNRPPPOPPP
~odarQOORRPOPPP
~odayQ[LORNLOOO
~odbPMTPPPPPPP
~odbyPLTPPPPPPP
~oddRNUQOMQONO
~oddlROTQOMQONO
~oddsQPPPPPPPPP
~odeNTLJOKJ]ZM
~ode_MMQMMLLY]M
~odedOULPPPOQPP
~odeiNOPPSPPPPQ
~odenPQPPPPPPPP
~oderUOONOPPQPP
~odesOPPPPPPTNP
~odgONTPPPPPPP
~odiUJOLRNOZOO
~odiaRPOPOPPPPP
~odieQOPPOPRPPP
~odifPMPPOPOWPP
~odinOOOPQPOTPP
~odipPOQNTPOPPP
~odiuSNQOOOQPPP
~odoOORSPOOPPP
~odonPOOSPOPPPP
~odsSUJPOTMOPO
~ods_QUKPPTMOPO
~odstROPPPPPPPP
~oduRTOPOPNPPO
~oducQRPPOOPPPO
~odulQSOPPPNPPP
~odyJTZOOHRORP
~ody'OTNPPPPPOP
~ody_KP\OPHROSP
~oe_PQPPPPPPPP
~oeaSPQPPMPPOP
~oea_SPQPPMPPOP
~oedUMSOOPOPPP
~oedeTOPOOPOPPP
~oenURNNNRNPPP
~oenaSOPOORNPPP
~oentRQPOPPOPPP
~oerORPPPPPPPP
~oesUFGIUQTTTS
~oes_TJGITTPTRS
~oesnPLPPQNSPRP
~oestROPPPPPPPP
~oetORPPPPPPPP
~oevNVOPPOOPPP
~oeveNVOPPOOPPP
~of_OOTPPOPPOP
~ofaIOQQPPWPPP
~ofePNPMWQOPOP
~ofenOOOMWQOPOP
~oferPOQPPPPPPP
~offLZSOOOLONP
~off_QNSPPPOPPP
~offeK[NOOQNOOQ
~offiORQPPOOQOP
~ofiROPPPPPPPP
~oflPOPOSPOPPP
~ofloOOPPSPPPPP
~ofluPPQPPPPPPP
~ofoNNQQSPPPPP
~ofolNOPQSPPPPP
~ofrPPPORPPPPP
~ofraOPPORPPPPP
~oftMOPXRMOOPO
~oft_PNPPSOQPPP
~ofteNNQXOOOOPO
~oftwOSOPPPPPPP
~ofuRPPQOPPPPP
~ofurQPPQOPPPPP
~og_QPPPPPPPPP
~ogaONPPTPPPOR
~ogeNPQTQPOPNO
~ogenRNRPPPPPPP
~ogesNPPTPQPPOP
~ogetPOPPRPPPPP
~oggORPPPPPPPP
~oggePROPPPPPPP
~ogiPPMOOQRORP
~ogicROOOOPRPPP
~ogisOOOPPSPPQP
~oglSMOPQQPPPP
~ogloTNOQOPPPPP
~oglyPPPORPPPPP
~ognVNNOPOOQOR
~ogniQPPOPPPPPR
~ognoUNOOPPOQPP
~ogoQOPPPPPPPP
~ogrUOPNROOOQO
~ograSOPPPOOOQO
~ogreROPNROPPPP
~oguQRPPPOOPOP
~ogyMPSPPONPTP
~ogy_MOSPPONPTP
~oh_OPPQPPOPQP
~ohnOQOOTOPPPP
~ohn'OPPPSPPPPP
~ohnePROPPOPPPP
~ohoTNNLROTOOQ
~oholQONMROUOOQ
~ohorSPPPOPOPPP
~ohpQPPOPPPPPP
~ohpcQPPOPPPPPP
~oi_MQNMWPPPPP
~oicNMPQQRRPOO
~oiceNMPQQRRPOO
~oidXKONSRQOMN
~oid_VNNOQSPONO
~oidePORPPPPPPP
~oidiPPPPPPQQOP
~oidsQOOOSOROPP
~oilPNQOPSNORO
~oil_RLPPPRNPRP
~oileNQQPPQPPPP
~oiliPPQPPPPPPP
~oinJNXMOYTPHN
~oin_QMUSQMOOOO
~oingHUSPOVNONQ
~ointOLPKOYWRKO
~oisNRUNNONOSQ
~ois_NNTPPPPPPP
~oisePQQPPOOPPP
~oisoLPROOQOOTQ
~oistOSPPPPPPPP
~oisyRPPPOPPPPP
~oitQOQQPPOPPP
~oitiQPPPPPPPPP
~ojeJPQPPPWPOP
~ojecJQPPPPWPOP
~ok_QTXMOGSMOR
~okaLROOVPOPPP
~okayLROOVPOPPP
~okeVUOPQHLRQO
~oke_PRTSNKLQSN
~okedTROOPPOPOO
~okenRQLPPOOQPR
~okerPOOOTORPPP
~okesQRPPPPPPOP
~okiJOROTOQPSO
~okieORPPPPPPPP
~okinJNROTPQPTO
~oksORRPNOQPPP
~oks_ORRPNOQPPP
~ol_LFIYTS[GUN
~olaQJNSPQWNMP
~ola_PQOPOPRPPP
~olacPOONSRPPPP
~olamQPPROPPPPP
~olanPNOQQROPPP
~olapPORPPPPPOP
~olarQOPSMPRPOP
~olatPPNOPOTPPQ
~olcTPOOPPOPPP
~olchSPOOPPOPPP
~oldQNMPRMOMRW
~old'NPPRPPPPOR
~old_NULMSPONPU
~oldeUOOQOOOPPO
~oldiQMSPPOPPPQ
~oldsONPPPORPSP
~oleNQNWSTJMRL
~ole_MMTRTRLNRN
~olecMPPTPPPPPP
~oledRONROPPPPP
~olenOTNPOPPPRO
~olerSQOOPOPPOP
~olesTOOOOTNPOP
~oleyNQPPQPPPPP
~olfPOQPPQPPPP
~oliXISKVKKLVU
~oli_QNOPPPPQSP
~olicSNPRMIOMSW
~olidQROORPOPPO
~olimPPPPQPPPPP
~olinQLRJVSNPOP
~olioPPQPPPPPPP
~olisQOQQPPPPPP
~olitPRPPPONPQP
~olkRQOPNPPPPP
~olksRQOPNPPPPP
~ollSLXMNNQPPN
~oll_QOQPPPPPPP
~ollaPRRPPNNROO
~olleNMVOOPRORP
~olliRPOPPPPPPP
~olloROQPPQOPOO
~olnSOPOOPPPPP
~olnuSOPOOPPPPP
~oloMDXLUUNRUM
~olo_QOSPNPPPPP
~olofPOPPSOPPPP
~ologONQOORPOSO
~ololPPRPQOOPOP
~olonNNNNRSNWOO
~olorQMROPROMSO
~olouPMQPOQRPPP
~olpRPPOQOPPPP
~olpiQPPOQOPPPP
~olsPMRPPPOOMW
~ols_QMPPPPOOMW
~oltNOQPPQRPPP
~olteONPPPQRPPP
~oluNRNWOOMNNU
~olumQQOPPPOPPP
~olunKSOPPPOOPV
~olusPNPXNOOOOP
~olutQPPOQPOPPP
~olvPMPPPPUQOO
~olvePMPPPPUQOO
~olyPPNOMOQWPO
~olypPOPPPPPRPP
~olysNROONPPUPP
~olytRPPOPPPPPP
~om_VQPNHXNJVL
~oma\NPOPLQOMO
~oma_PQQOONSPPP
~omacSNQPPPPPPP
~omanQOPRROOPOP
~omasSOPPPPOOPP
~omatSRNPOPPPNP
~omaxQPPPPPPPPP
~ombPMQNQOPOWO
~omb_POQPPPPJWP
~ombaOQPPPPPPPP
~ombePORPPPPPPP
~ombiPOPOTPPPPP
~omboSONOMPOUPP
~omeYTWHMNORJO
~ome_WRZJOMOPKN
~omebLQSOPOOPRQ
~omecPOQPPPPPPP
~omedQPNPPOOTOP
~omegQQPOPPPPPP
~omenROSOPMOPRP
~omeoRQTOMQNNPQ
~omepQPOQPPPPPP
~omesVPLOOPROOP
~ometLONRPTSPNP
~omewPOPPPPPPRP
~omfOPPPRPQPPP
~omfoNPPPRPQPPP
~omiPOYTKNONON
~omiaQPPPPPPPPP
~omicQPPQOPPPQP
~omidPPPOQPPPPP
~ominLSPUMQOPPP
~omioQPPPPPPPPP
~omisQPPOPPPPPP
~omitPNWPNMROOO
~ommTORNQNOOOQ
~ommePORPPPPPPP
~ommiQSNOPOPPPQ
~ommoROPPPPPPPP
~ommuPPPPQPPPOP
~omnSROPPOOPPP
~omniSROPPOOPPP
~omoOSONROPORO
~omonOPPPPPRPPP
~omorRTNNRONOOP
~ompXQOKPMNSLT
~ompaVPNMQOOOQP
~ompeQPOOPPPPPQ
~omplQRMPOOOQNS
~omprRJVPPPOQPO
~ompuOVLPPPOPPQ
~omsOROPPORNQP
~oms_OROPPORNQP
~omyWOPOLNPVLO
~omy_OPQOOOPWMO
~omycXOOPNOOOOP
~on'JQKNMYWOMS
~on'sMONOPTSPPP
~on'tLRLOMUUOMS
~on_S[MSGRJRPL
~onaRIRSUQLPON
~ona_QNRPPPPPPP
~onadQPPPPPPPPP
~onalPOQPPPOQQP
~onanPPQOPPPPPP
~onarQOQPPPOPPP
~onasOPPPPPRPPP
~onatPNNVPSMQPO
~onavMPPPTPPPPP
~onazPOPPRPPPPP
~oncSPPNSPLOPP
~onceSMPOTNOOOQ
~onchQQQOOONPQP
~oncoPPOPPRPPPP
~oncuPQOPPPPPPP
~ondORXPOKNOMR
~ond_PRSPNNOOMT
~ondaMSOQSOOQPO
~ondeONUPPPOPPO
~ondiROPPOPQPPP
~ondoOROPPPPPPP
~ondrRPPPPPOPPP
~onduPPPPPPQPPP
~oneR_RKPOKOLM
~one'ONSPPQPPPP
~one_RVVOSLHPNM
~onedNSOPPORPPP
~onenPROPPPPPPP
~onepROOOPPPPPP
~onerRSNPPOOPMS
~onesPMPNNSQOTO
~oneyOVNOOQPPOP
~onfRORMOPPOOS
~onfePSNPPPPPPP
~onfiPPOPPROPPQ
~onflPOQPPPPPPP
~onfuRMSNOOQPOR
~ongPNHOOSRPNY
~ong_ROKPNRLQNX
~ongeRPQPPPOQOO
~ongoSNQPPPOPPP
~ongrOROPPOPPRP
~ongsNPPPTPPPPP
~onguONLOORXPOO
~onhQPPPPPPPPP
~onhoQPPPPPPPPP
~oni^EYNMLQQMN
~oniaKQNQNPWRPO
~onicSNRONOPROO
~onidOOOSQPPPPP
~onigRQVPPKNOPO
~oninVLMOQTOPOQ
~onisQORPPPPPPP
~onitXMSLOONOQO
~oniuPPQQPPPPOP
~onkOPQPPPPPPP
~onlNPPONORQPT
~onliPPPPPOPPOR
~onlyMPPONPRQQR
~onnQOTPPOOOOO
~onnaQPQPPOPPPP
~onneQNTPPPPPPP
~onoLMQOQRSQPO
~ono_PORPPPPPPP
~onolOPOPRQPPPP
~onorPPPPPORPPP
~onosQNOPPROROO
~onsTQQKJNNTNU
~ons_LWMNPPTNOR
~onscPOTPPONOOQ
~onse[LNOMOMPQR
~onsiLORPOQQPOR
~onstQQPPNQOPPP
~onsuNMRPPOPXON
~ontTGWKSQLMRU
~ont_QIdOPJLOOO
~ontaNNNPPOSRNU
~ontePTMPPPPPPP
~onthQKLSLYPNRO
~ontiQNPOPQOPPR
~ontoOQPPPPPPQP
~ontrSRKJXPMNSP
~onuNROPPOSPPP
~onvKORWMROPOO
~onveJSMZNPPPPP
~onviRMOPPSQPPP
~onvuOOWNPOOPPP
~onyQNRPOPPPPP
~ony_PNRPPPPPPP
~oo_QPPPPPPPPQ
~oodYOUJKRGMSS
~ood_ZNTKLOKNRT
~oodbPMTPPPPPPP
~oodsQRLPPTNOPO
~oofOLXPPOOPOP
~oof_ONUPPOPPOP
~oofePOQPPPPPPP
~ookO[UKLEVMSP
~ook_QTXMOGSMOQ
~ookeQTNOPPOPPP
~ookiLPMPPOSPUP
~ooksORRPNOQPPP
~oolUMTONSMMQN
~ool_NQSQOSNNRO
~ooleUPMPPOPPOP
~ooliQNSNPQPPPP
~oolsRNPPPPPPPP
~oomO[SMNPMMQN
~oom_RXSNNPLMPN
~oomsNSPPPPOPQP
~oonWVNMPQKOLP
~oon_RZMNOSLOMO
~ooneSNPPPOPPPP
~oonsQPPPQPOPPP
~oopNOPOSMVOPP
~oop_PRQPPNPPPP
~oopiROPPPOPPPP
~oopsOPQPPPPPPP
~oopyMONPTPTPPP
~oorPSYRNMOHQP
~oor_OSWSOMOHRP
~oorsOSPPPPPPOP
~oosSYKMNQOPPP
~oosePUMMPSOPPP
~oostTSOONNPPPP
~ootQKTOMWQONP
~oot_PNUPOMTOOO
~ootbRQOPPQNPPP
~oothQPMONVPPPP
~ootiQOQPPPOPPP
~oozQMRPPPPPPP
~op_ZRNLROMNMQ
~opaTROPNQNOPP
~opa_OSOPPPPPPP
~opamPPPPQPPPPP
~opatSPPQMPPPPP
~opauPPPPPQOPPP
~opcOSNPPOOSOP
~opdPQOMSOQPOP
~opd_PQOMSOQPOP
~opeTNUOPLLTQL
~ope_TSOOOKNSPP
~openKQRQQMORTN
~operUJVPPTLONN
~ophNLOTQPTOPO
~opheQPOPPPPPPP
~ophiNPPPOPTPPP
~ophoPPRPOPPPPP
~ophrNPOPRPQPPP
~ophyQMNUPQOPPP
~opiRQQPQLTNNO
~opi_POPRPPPPPP
~opicQQOOOPRPPP
~opidRPPNRPPPPP
~opinOPUPOOOPPP
~opioQROOSNPOPP
~opirQPPPOPPPPP
~opiuPNOROPSPPP
~oplROQSLPQPNP
~oplaQOOUNOOQPP
~opleTPRONRNPNP
~opmPPNPPPRPPP
~opmePPNPPPRPPP
~opoQPSOPNPPPO
~opo_QOTOMPPPPP
~opofLOPRSPPPPP
~oponRPOPPOQPPP
~oporQQPOPOPQPP
~oppNRZIVLOPNM
~oppeNTVLSPMOOO
~oppiQMSNSNPQPP
~opplPRLPPOTPPO
~oppyOOUPPOOPPP
~oprQONTYMMOMO
~opraTOONTOPPOP
~opreQOORPPPPPP
~opriOPOQVONPOP
~oproPPQSOOOOOP
~opsOQHTTSNSLO
~ops_OPITTORQOO
~opsyPNPPPUNRMP
~optQOSPNQOPOP
~opteNPQPPQPPPP
~optiRQOPNPQPPP
~optyQNRPPPOPPP
~opuTPOQPOOPPP
~opurTPOQPOOPPP
~opyQLNNSPRRPO
~opy_PLNOSPRRQO
~oquQRPOOPPPPP
~oqueORPPPPPPPP
~oquiRPPPOPPPPP
~or'OQPPPOPPQP
~or'sOQPPPOPPQP
~or_KPXKPMME^T
~oraPM[RRNKLRN
~ora_OPUOPPPPPP
~oradONONWPOPPP
~oralROSRNONMRO
~oramQONSOPPPPP
~oranQPPPPPPPPP
~oratONRPPPOPRP
~oraxMSRPPPOPPP
~orazQPRPOPPPOP
~orbRNQPMRPPPO
~orbiRPQPMPPPPP
~orcQPOPPPPPPQ
~orceQPOPPPPPPQ
~ordNLUONMPOSU
~ord_TVNOPMOONO
~ordaONTPPPPPPP
~ordeMRLONMRMXT
~ordiRNOQPOPRPP
~ordsNKPPPUOSNR
~ore[RTMRMONLJ
~ore_XVRJSLQOMJ
~oreaPORPPPPPPP
~oredPROPPPPPPP
~orehRPPOPPOPPP
~orenOMVPPPOPPP
~oresUMNPPROPPP
~orgMOOQOSOORR
~orgaOORPPPPPPP
~orgeOQMQPQOOPR
~orgiPPQPPPPPPP
~orgoOPOPPSOPPP
~orhSOOQOPPPPP
~orheROOQOPPPPP
~oriQMMMOQYQOO
~oriaPNNPORTPPP
~oricMOQPPPTPPP
~oridNPPRPPPPPP
~orieOQPPPPPPPP
~orinUOQLQPOPPP
~oritQQOPPPPPPP
~orkPQPMPVJUNN
~ork_SMOORTNOPO
~orkeNLQPOROWOP
~orkiNYPPONNOPP
~orksPQOOOTOOOP
~orlQQPOPOPPPP
~orldQQPOPOPPPP
~ormRNGLISZTWL
~orm_GRKPOKPZXP
~ormaUMKNKYWNMN
~ormeOPRPPOPPPO
~ormiPNROQQTONO
~ormoUNOPPPOPPP
~ormsNUOPPOQOPO
~ormuTOOOOPPNRP
~ornPSIRRPUOLQ
~orn_SMNTQLTPON
~orneQOOPPPPPOS
~orniOQONQTQOOO
~oroTQOMQNOPOQ
~orolQOPNRPPPPP
~oronQPOOOPOPPR
~oroqRPPPOPPPPP
~orosPRPOPOPPPP
~orotQOPPPPPQPP
~orpPOQVONOOOO
~orphROQVMNOOOP
~orrB`SUOSNLML
~orraOUOOOPPPPP
~orreKOTVNNPPPO
~orrhNPQPPPSPPP
~orriMRNPQTPPOP
~orroQVPOPONOOO
~orryJUQQQSNOON
~orsRWRSNLLISP
~ors_UUONMOMKTP
~orsaOPOUPOOPPP
~orseRROPNQOOOP
~orsiOROPPOQPPP
~orstNMVPSNPPPP
~ortQTVMMKMMTR
~ort_KTQNRLQNSR
~ortaSNONQNPPSO
~orteUTOOONNSLP
~orthTPPONRMNTO
~ortiMJUQMQUOOQ
~ortnQPPPPPPPPP
~ortsORPPPPPPOP
~ortyOOSQOPPPPP
~orvNPOPTPOPPP
~orvaNPOPTPOPPP
~orwOOQPPQQPPP
~orwaOOQPPQQPPP
~oryRSJOQMNQNV
~ory_RSJOQMNQNV
~os_WMTSNRKNMN
~osaVTOOKOPPOP
~osa_PPPPPOQPPP
~osacQPPPPPPPPP
~osagOPPQPPPPPP
~osamVOPNMPPPPP
~osapOSPPOPPPPP
~osatQPPPOPPPPP
~oscSTMNROMRNO
~osc_QPQPPPOPPP
~osciPPPOSPPPPP
~oscoSSNOOPNROO
~oseUSHYKXGQIS
~ose_ULMYKXLOJP
~osedPVNNOTNNPP
~oselQPPQPPPPPP
~osemSPPMQPPPPP
~osepPPPPPMPUPP
~osesORPQPPPPPP
~osfRPPRMPPPPP
~osfoRPPRMPPPPP
~osiTFPQSLXQMO
~osinLLVXPKQOOO
~osisWNLLQMUSNO
~ositQJMOQTSOPS
~osoUPOOMPPPPP
~ospVPOONKONVP
~osp_QOQPPPPPPP
~ospaOQQPPOPPPO
~ospeRPPOOPPPOP
~osphQPQRNOPPPP
~ospiTPMNNMPOWQ
~ospoOPPPRPPPPP
~ossLTKNQLXQPQ
~oss_OPOPQMUOOR
~osseNPPPPPRPRP
~ossiORPOPOQOPP
~ost[[NQLOLMMK
~ost_PTUULTJNMN
~ostaQPNPPRQPPO
~ostcPOOPPPPOSP
~osteT\KNMJQQOO
~ostiSMNQPQQPPP
~ostnNSOPPPQPPP
~ostoQNTOPOPOPP
~ostpPQOOTPOPOP
~osuUNNPPMPPOS
~osurQNOPPPPPOS
~osuvSPPPPNPPPP
~osyOOPRPPPPPP
~osynOOPRPPPPPP
~ot_ITXNRLYMJN
~otaPZPRNLONNO
~ota_N\MPPNNPNP
~otalPOPRPOPPPP
~otasRPTPOOMPOO
~otatONOPPPUNQP
~otbRQOPPQNPPP
~otbaRQOPPQNPPP
~oteOLSMQLNSLX
~ote_OQTPPMNTNO
~otecUNOPOPPPOQ
~otedORPPPPPPPP
~oteiOPOPPPSPPP
~otelPQPPPPPPPP
~otenPORPPPOPPP
~oterRMSPPPPPPP
~otesNPMPPOOPPY
~othJVSNQaFMLN
~oth_MRPNNUQPOO
~otheSLSOUWIMOP
~othiQTPOOQNOPO
~othoNTPPPPOPPP
~othyNQORPRNQOP
~oti[NTHNNJQOT
~oticQRRJNPNRRR
~otidRPRNPPOPPP
~otifORPPPOOPNS
~otinOPPPRPOPPP
~otioQPPPPPOPPP
~otitQPPPPPPPPP
~otivTNOPPPPPPP
~otizRPPPOPPPPP
~otluPQPPPPPPPP
~otoJQOJQOUPPV
~oto_LONPPOZOLT
~otocSNOMNPONUS
~otomNRPPOPOTNP
~otonNORPSPOPPP
~otorOPQPPPPPPP
~otosPTOPPOOPOP
~ototRQOPQPNPPP
~otoxNNPOQQPPSP
~otrSRNPQOOOPO
~otreOQPPQPPPPP
~otriROPPROOPPP
~otroSPPPNPPPPP
~otsPNVMNPTOOO
~ots_POUMNPTOOO
~ottTJ\OMTNOJO
~ottaVOPOPPOPNP
~ottePOQPPPPPPP
~ottiPOQPPPRPPP
~ottlLPXPOPNPOP
~ottoSLROOTPPMP
~otuQPPPPPPPPP
~otyPOPPPQPPPQ
~ou'NUNOQPPPOO
~ou'rOTOPPPPPOP
~ou'vPQPPPPPPPP
~ou_MOWPPPOPPP
~oubRNPQPNVNOO
~oublQNPQPNVNOO
~oucOSSPPOOPPP
~ouchOTQPPOOPPP
~oudKRQOOPTPOP
~oud_OTPPPOOPPP
~oudeNORPPQPPPP
~ougZOTKNPNNMQ
~oughXQRLNPNPMQ
~ougiROPPPPPPPP
~oulPLOSRVWNHK
~oulaQPPOPPPPPP
~ouldSJKRSWXPIL
~ouleMRRSOPPNPP
~ounFVQMOPUWKO
~ouncLTPPPOPQQP
~oundPUPKNRUQJP
~oungPPPPPPQOPP
~ounsNOQPPPPROP
~ountKNPRQOOSRP
~oupSVPONLQONO
~oup_SVPONLQONO
~ourQWQTJNHJTU
~our_NUSQMSLMNR
~ouraQPPPPOPPPP
~ourcROOPPQNPQP
~ouriNUNPPPPPPP
~ourlOPOTPPPPNP
~ournPPSOOOQPOO
~oursRPMOOLOOYO
~ourtPOOPPPOPOV
~ousMNRKVQNMWN
~ous_MQMMWSQNPP
~ousaQOROPPPPOP
~ousePOQOONMOYO
~ouslPROPPPPPOP
~outMTXLRMKKRT
~out_PPMNTONMPX
~outbQPOPPPPPPP
~outcWNNPPPPPOP
~outeOQSOPPPPPN
~outhMNXPRMQPOO
~outiNVMPOSMPPP
~outpNLXPPPPPQO
~outsOTOPPPPPPP
~ouwQQOPPPOPPP
~ouw_QQOPPPOPPP
~ovaRNPNOOMQTP
~ovahSPOPPPNPOQ
~ovalOMPOPPPQVP
~ovasQPPPPPPPPP
~ovcQPPPPPPPPP
~ovcfQPPPPPPPPP
~oveWVMLHLNLWV
~ove_TPOPPOQPNO
~ovedLWPOPOOPRO
~ovelOUOPPNPPPP
~ovemPOQPPPQOPP
~ovenROPPPPPPPP
~overVMQOIJMNWX
~ovesOPMPOVQNPO
~oviPZQPOLLOPN
~ovidTTNKRONPPO
~ovinNRTPPMPPPP
~ovirOPPVMPPPPP
~ovoPSOPOPPPPP
~ovokQPPPPPPPPP
~ovuMPTPPPPPPP
~ovyOMONPNTQUP
~ovy_OMONPNTQUP
~ow'SQOPPPPNPP
~ow'sSQOPPPPNPP
~ow_TRHSSSOLRM
~owaRQPPPPOPNP
~owdQOQPPPOPPP
~owdeQOQPPPOPPP
~oweSHRPROMNRT
~owedKLUORLOOUS
~owelTJQOPRQPOP
~owerSRLRPQNONR
~owiOQSPPPQPPO
~owinOQSPPPQPPO
~owlOTPPPOOPPP
~owl_NSPPPPOPPP
~owlyQQPPPOPPPP
~ownPQTLSMUNNM
~own_SRRLTMVOIN
~ownePQPPPPPPPP
~owniORRPPOOPPO
~owoPNRPPPPPPP
~owsKSSMOOVPOO
~ows_KULOOPWPOO
~owsyPNWNPOOPPP
~owtPPOPPPSPPP
~ox_PRMQPNPORO
~oxaQNOSSPOOPO
~oxabROPRNQPOPO
~oxacPOPPSPPPPP
~oxapOPPQQPPPPP
~oxazOOPRQPPPPP
~oxeWTONONONOO
~oxenUPPPMPPPPP
~oxesOVOPPOPOOP
~oxetROPNRPPPPP
~oxiTQPOVKPONN
~oxicQVPNNNPOOP
~oxidPNMRPPTPPP
~oxifMPPPTPPPPP
~oxigQOQPPPPPPP
~oximQPPPPPPPPP
~oxinSPSPPNMOOP
~oxoLNQQTPQPPO
~oxonPOONTPPPQP
~oxyTLQMTOMQPQ
~oxy_RNONQQOPOR
~oxybNOPORPPPRP
~oxycOOOSSOPPPP
~oxygQQSOOOOQNP
~oxytRPPOPPPPPP
~oyePPOPPPPPPQ
~oysPPQPPPPPPP
~oys_PPQPPPPPPP
~ozaNOPPSPQPPP
~ozapNPOPSPPPPP
~ozeQQQOOOOPPP
~ozemQQPPOPPPPP
~ozenPSOPPOOPPP
~oziRPPONPPOSP
~ozinRPPONPPOSP
~ozoQOQOOPPPPP
~ozolQPPOOPPPPP
~p'sPRNPPOOPSP
~p's_PRNPPOOPSP
~pa_MRQOQQNSOP
~pacPTMONNKPSU
~paceOQNQPOOPSP
~paciMSQOOPNONU
~packTNOOOONQSP
~pacuPROPPPPPPP
~padMLUOPPPPTP
~padsNQTOPPPPOP
~paeOJRRPPOPUP
~paedOJRRPPOPUP
~pagPUNONOOMVO
~pageNTOPPOONSP
~paglRPOONPPOSP
~paiTOMNMPWTLO
~painOMRNMR[NON
~pairVRLPPNMPOQ
~palQPSQLNRPOO
~pal_PPPPPPOQPP
~paleNOSPPOQPPP
~pallQQOQPOPPPP
~palmOOPPPPRPPP
~palpLNSPPRQPPP
~palsVSNONNOPPP
~pamRLUOROOONP
~pam_RMVPNOPPOP
~pamiNPPOTPPPPP
~panSUMNQPPLQO
~pancRQOPOPOOQP
~paneQOPPSNOPPP
~paniOVNPPPOOPP
~pantQPPPOPPPPP
~panyPQOPPPPOQP
~papNTPOPOPOQQ
~pap_QORPPOOPPP
~papaONRPQPPPPP
~papeOVKOOPQOQQ
~par[NRNPOHMJX
~paraZOMOLTOPMO
~pareXUONMNMMLV
~pariLQPRPNSORO
~parkLSPSQNOORN
~parlPNSPPPPPPP
~paroOMSPRPPQPP
~partSLOMTRKQNU
~pasQUSNMPSNNN
~pasmQORPOOQPPO
~passQZNOOPOONO
~pastNLNPPQXPPP
~patPMJQRKTPWQ
~patcMMMVNPXOOO
~pateMPPOPQPPTP
~pathQNOQMORRRO
~patiUQOLUKKPRS
~pauOOPPPQQPPP
~pausOPOPPQQPPP
~paxQOPNSQPPPP
~paxlQOPNSQPPPP
~payOPNOPUPXJP
~pazQPPPPPPPPP
~paziQPPPPPPPPP
~pboMRNPPRPORP
~pboaNSOPPPPORP
~pc_ROPOPPPPPP
~pcoPSOPPOPPPP
~pcsOOPMPPOVOP
~pcs_OOPMPPOVOP
~pd_PQOMSOQPOP
~pdaOXKPPPOPPP
~pdatOXKPPPOPPP
~pdoPQOPPPPPPP
~pdowPQOPPPPPPP
~pe_ZSKMLKRUNO
~peaQOTUNQNONN
~peacORPPPPPPPP
~peakNPUPPOOPPP
~peanTOPNPQOPOP
~peatQNNWNQPOOO
~pecUSMOPNNTNO
~pec_QPPPPPPPPP
~pecaRQPPPPOPPP
~peciOQNPPPQROP
~pectRRNOPOOROO
~pedPUSLPPQMQM
~ped_KWSKRPSOMN
~pediQPPPPPPPOP
~pedsROPQNPOOTP
~peeNNNTOOSROO
~peecPPRPPPOPPP
~peedOONTPPROPP
~pefOOONTPPRPP
~pef_POPPPPPRPP
~pefrOOPNUPPPPP
~pelQRTPOOOOON
~pel_ORPPPPPPPP
~pellQPPPPPPPPP
~pelvQORPPPPPOP
~penLURNQJMUQR
~pen_RMQOOMNSVN
~pendPQPOOLTTOO
~peneOOPRRPPPPP
~peniONQRNQPPQO
~pensPXOLPQMOMT
~pentMRPRROOPOP
~peoTPRONRNPNP
~peopTPRONRNPNP
~pepQPOPPPPPPP
~peppQQPPPPPPPP
~perSOTVISOPKN
~per_PRQUKOPNPQ
~peraLLZPNVMOON
~perbPNPOPPPTPP
~percUNPOOPOQOP
~pereROPPPPPPPP
~perfPQQPOQOPPP
~periMNOWNRTOMO
~perkPPPPQPOPPP
~perlROQPPNPPPP
~permNQMPUQOOOQ
~peroOOOPPPQPQP
~persOUMOPOPOPP
~pertQSMNNORPQP
~pervONQOPPPPRQ
~pesPTPPOOPPNP
~pes_PRPPPPOPOP
~pessOSOPPPPPPP
~pestPQOPPPPPPP
~petOPMPQQQPPQ
~peteOPPPPPQPPQ
~pezROQOPPPPPP
~peziRPOOPPPPPP
~pfuRPPOPPPPPP
~ph_QOKVPOPPPP
~phaLOSPONQPUP
~pha_NPPPPPSPPP
~phalOPPRPPOPPP
~phanPOSPPNPPPP
~pharKRNOQPOQVP
~phasROQOPPQPOP
~phatPPRPOPPPPP
~pheMKLXSSQOOO
~phenPOOSTNNOOO
~pherMONUONTPOP
~phewOLOPPWOPPP
~phiNOQTMNSQOO
~philMOPPOPTQPP
~phinRPQTNNOPPP
~phlNRPPOPOTNP
~phleNRPPOPOTNP
~phoIMONOK^QPU
~phoiNOPPPPTPPP
~phonNMRMRMNSUQ
~phosQOQQOPPPPP
~photORLONOXOKT
~phrQPONQOQPQP
~phreNPOPRPQPPP
~phriQPPOOPQQPP
~phroRPPOOPPPPP
~phyMPPVURKMPN
~phy_SOQPPPOPPP
~phylKMPVVPNPOO
~physPTNPORNMRP
~pi_POQQOPPQOP
~piaPRPPPPOPPP
~pianPPQPPPPPPP
~picQSMMQLRNUN
~pic_QTMOMPPPRP
~picaROQOOPPPPP
~piceQPPPPPPPPP
~piciLPPPUOQPPP
~pickSTOOPNNOQO
~pictOOOPPPSPPP
~picuQMPPPPOPSP
~pidWPNMQNNPSO
~pid_SOOPOONPTO
~pideQPPOQOPPPP
~pidoRPPNRPPPPP
~piduRPQPPPOPPP
~pieLQUPPQOOOO
~piedPORPPPPPPP
~pierOORPPRPPPP
~piesORPPPPPPPP
~pigNOPPPOTPPP
~piglOOQPPPQPPP
~pilXBSTNNSPOQ
~pil_OOQPPOSPPO
~pileMMPRQPMSOS
~pill]FNRNQPNPO
~pilsNOSPPOSPPP
~pinZIUQPPLMQM
~pinaQOQRNPOPQP
~pineSLRRTPMPOO
~pingRNRMQOSPOO
~piniPQOPPPPPPP
~pinkPTQOPMNNSP
~pinnQNPPPRPPOP
~pinpOPSNPPPPPP
~pioQROOSNPOPP
~pioiRROOQNPOPP
~pionOQOPQPPPPP
~pipMUPORPOPNP
~pipeOUPPPPOPNP
~pirTTSJMPPRMN
~piraPQSNMOQROO
~pireOTQOPOPPOP
~piriTQPMPQNOOP
~piroQNOOPPRPPP
~pisRLROPROPPP
~pisoSNPOPPPPPP
~pistROPPPPPPPP
~pitSMOQLOPNVP
~pit_POQPPPPPPP
~pitaQNMNNPQOWQ
~piteQPPPOPPPPP
~pittRPQOPPPPPP
~piuPNOROPSPPP
~piumPNOROPSPPP
~pixQOQOQPOROO
~pixaPOQOQPOROO
~pizOUOROPPPMP
~pizoOPPROPPPPP
~pizzPUOPPPPPMP
~plaPWQUNONLJR
~placTUOOONMORO
~plaiSOMPPPQOOS
~planGVMWRUKNMR
~plasUKTPOQMPOO
~platMLUOOOVPOP
~playOWOPPMRPNP
~plcQOPPPPPPPP
~pleKRSSHO`OKL
~ple_QOPNNOYOMP
~pleaFWSUOPPOQN
~pleePOSPPPPPPP
~plemPPPUMOPPPP
~plenROOOPPRPPP
~plerPRLPPOTPPO
~plesOTPOOPPPPP
~pletRROOPPPPPP
~plexOOQPPPQRNP
~pleySLOPPSPPPP
~pliOOMPPQSOSP
~plicRPPPPPOPPP
~plieONOPPPPPTQ
~plinQOPPPQPPPP
~plitPSNPPPPPPP
~ploLQSPPROOPQ
~ployOPOPPRPPPQ
~pluRTPLSPNPNO
~plugOSPPPPOPPP
~plumPQPPPPPPOP
~plusSPPLSPOPOO
~plyNROMQNOOSS
~ply_NROMQNOOSS
~pmeORNPPPRPPP
~pmenORNPPPRPPP
~pneQSOPOOPQOO
~pneaQOPOQPPPPP
~pneuPTOQNOPROO
~pnoOIRPPOYPOP
~pnoeQOQPPPPPPP
~po_OQTQNPOPPP
~pocQRPPOOPQPP
~pockQRPPOOPPPP
~podPQQPPPOPPP
~podiPQPPPPPPPP
~pofLOPRSPPPPP
~pofoLOPRSPPPPP
~pogRPPOPPPPPP
~poglRPPOPPPPPP
~poiOJWJOZOPOP
~poinSLQKPZPQKO
~poisLOTOOQOOTQ
~polJINSKRVPSU
~polaNOOSMRRPOP
~poliRLMOOQNOTU
~polyPNPPOPRRPP
~pomQOQOPPPPPP
~ponVJVONNNOOR
~ponaQPPPPPPPPP
~pondPMTPOPOPQQ
~poneQQOPPPPPPP
~poniROPPPOQPPP
~ponsRNRPPPOPOR
~pontQOQPPPOPPP
~pooNNTSOONNRP
~poolOOTPPPOORP
~poorNNRSOPPPPP
~popOVMPPOOQPP
~porIUKNPJOTUW
~poraOPPQPPPPPP
~poriOPPPRPPPPP
~poroPQQOPOPQPP
~portIUKNOKOSUW
~posJOMPQSRMRT
~poseOORNPQPPQQ
~posiQJLOQTSOPS
~possNPQPQOPOQP
~postLUOSPPOOQO
~potOQVPMQOPNO
~pot_OPQROPPPPP
~potaRPTPOOMPOO
~potePORPPPOPPP
~pothPQPOPRNQOP
~potlPQPPPPPPPP
~potsNPNOPPVPOP
~pottPPOPPQPPPP
~pouTRPQNONOOP
~poulMSPSOPPPPP
~pourVNPOPPNPPP
~powPOROPPOPOS
~powdQOQPPPOPPP
~poweOPQPPOPPOT
~poxPPOQPOPQPP
~poxiPOORPPOQPP
~ppaOSOPPOPPPP
~pparPSOPPOPPPP
~ppeWMVKTNORLL
~ppedMSVLSSOONN
~ppenYMMNRKPSOP
~pperRNQQOPQOOP
~ppiTLRNSNOROO
~ppinTKTNSNOQOP
~pplMOJRNMUOXS
~ppleOQKTNOUPPO
~ppliONOPPPPPTQ
~pplyOPONPNPOUS
~ppoONMOPZOOPO
~ppoiPLNOPZOOOO
~pporPRPPPPPPPP
~pposPPOPPQPPQP
~pprMSOPOOPOUP
~ppraPQPPPOPPPP
~pprePQOPPPPPPP
~pproMQPPPOPOUP
~ppyNYSOOMNPNO
~ppy_NYSOOMNPNO
~pr_PNPPPOPPPT
~praPMTLUHPSPR
~pracMMMPOPOTSS
~pradRPPOOPPPPP
~praiOSPPPOPPPP
~pramQPPNSOPPPP
~pranORQOQPOPPP
~prayOQTNRMPPPP
~prazSOOOPPPPOP
~pre^KQSQRLMMK
~preaNSSPPNNPPP
~precOQOROPPPRP
~predLKLWUTNPOO
~preeSOPNQPPPPP
~pregLNOQVSRONO
~prehUOPPNPPPPO
~premSPPPNOPPPP
~prenQOQOPPPPPP
~preoTNOPOPPPPP
~prepPPPOROPPPP
~presVPWNJQONKQ
~pretKNOQOOSQTO
~prevZQNNNONOOO
~priVTNOSLMPOO
~pricROPPPPPPPP
~prigSNPPPPPPPP
~prilPPPPSOPPOP
~primNOPPQOSPOP
~prinPXLOQONQOO
~prioRQOOOOPPQP
~prisPOPSNPOOQQ
~pritRNQPPPPPPP
~pro]LCGWLOOXU
~pro_OOOORROPQP
~proaOPPNUOPPPP
~probRVNNQNMVKO
~procLLRPPPNPWQ
~profQONNVQOOOO
~progVNNOQPOQOP
~projJQPPPPWPOP
~prolQOURLOOPOO
~promPPPOPORPPP
~pronRQNPPPPOQP
~propVLPSQONOOO
~prosPMNPORQOOT
~protTKMLPORMUU
~prouPULPPPPPPP
~provPROOOOOOUO
~proxUOPPLPPPOR
~ps_LJIYQVOTQL
~pseXMSMQLORNO
~pse_YKQNOOOROP
~psedORSPPNPPPP
~psesQPPOPPPPPP
~psetPQPPQOPPPP
~pseuOOPPRPQPPP
~psiS]MNMIIUQN
~psiaSOSPOOOOOP
~psisNWNOOKMWRO
~psoPMQPOSQPPP
~psorQNPPOSQPPP
~pstPVNPPPOPNP
~pstaPRNPPPPPPP
~pstiPSPPPPOPNP
~psuSPOOQNPPPP
~psulSPOOQNPPPP
~psyRNPNNTOSMR
~psy_ONOPOUNSMS
~psycSPQOOOQPPO
~pt'PNQPPSOPPP
~pt'sPNQPPSOPPP
~pt_QQNNPLLQUQ
~ptaOPPNQSOQPP
~ptabPPPPPPPQPP
~ptanQPPOOSPPPP
~ptbQPPOPPPPPP
~ptb_QPPOPPPPPP
~pteNSPPPPPPOP
~ptedPTNPPOPPOP
~pterNORPPQPPPP
~ptiKKRQVQRQMP
~pticKLPRQOTSOO
~ptinQQPPOPPPPP
~ptioLOROUTOONP
~ptoTRNOOMWOMO
~ptomSOPOPOSOOO
~ptopOUPPPNPPOP
~ptosSONOPOSPPO
~ptsTNPPPOQOPP
~pts_QOPPPORPPP
~ptsdROPPPPPOPP
~ptuQOSPPOOPPP
~pturQOSPPOOPPP
~ptyOTRPNPNOOO
~pty_MVOPPQOPOP
~ptylQPRQNOPPPP
~ptysQNRPPPOPPP
~pubQPPPPPOPPR
~publQPPPPPOPPR
~pueQOQPPPPPPP
~pufRONOPPSPPP
~puffRONOPPSPPP
~puiOMUPPPOPPP
~puisPNSPPPPPPP
~pulPL^OONOOMP
~pullOOVPPPOPOP
~pulmROPPPPPPPP
~pulsONWOPOPOOP
~pumNTQQPPNPOO
~pumpNTQQPPNPOO
~punROQPPPQPOO
~puncSOPPPPQPOO
~pupMMUPONVPPO
~pupiMMUPONVPPO
~purPNYNOMPPPP
~puriTPQQPOLPPP
~purpLOVNPORPPP
~pusQPLTLPNUQO
~pus_OPPPPPQPPP
~pushRPKULPMUQO
~putOKWPNPSOOP
~putaRPQPOPPPPP
~puttPPQPPPPPPP
~putuPMPPPPTPPP
~pv_PPPPPPQPPP
~py_QSPMQROQMN
~pyePQPPPPOPPP
~pyelPQPPPPOPPP
~pylMNOPPPWPPP
~pyloMNOPPPWPPP
~pyrRPPOPPPPPP
~qemRPPPPPPPPP
~qembRPPPPPPPPP
~quaRHTVNOQOOO
~quadQNQPPPPPPP
~qualPLTROPOPPP
~quanMPPUOPPPPP
~quarPPQPPPPPPP
~quatQPNPOPSPPP
~queVRPRJMLWLO
~que_QOUOOOOPPP
~queaOQPPPPPPPP
~queeQPPPPPOPPP
~quelSONOOPPQPP
~quenTMORPPOQOO
~querQNPOPMOVPP
~quesQSKPOROPOR
~quetONQSNQQPOP
~queuPTOPPOPPPP
~quiMPPPQRQOOP
~quicRMVNPOOPOP
~quidOOPPOPPPRP
~quieNUPPPNQPOP
~quinMQOOROQPPR
~quirPQOPPPPQPP
~quisQOOPPRPPPP
~quitVMNOOTNPPP
~quivLNPUPPRPPP
~quoPROPPPPPPP
~r'sQQNQOQLOUO
~r's_QQNQOQLOUO
~ra_NLbONPMNNO
~raaNPUPPOOPPP
~rabNJTUOUMOPO
~rab_ONOOPVPPPP
~rabeOQQPPPPPPP
~rabiQLPVOPOPQO
~rablNPUPPPNPPP
~racRLSMPULPNT
~racaPPQPPPPPPP
~raceQOUPOQMOOP
~rachPOTPPNOPQP
~raciQQOPPOQPPP
~rackOOPPPUOPPP
~racoROQOOPPPPP
~ractRLINQRPRPU
~racuNPPRPPPPPP
~racyQPPOQPPPPP
~radYMTKTRJNON
~rad_OMQPTPPPPP
~radaURKOOPPPPP
~radeWMONOROOPO
~radiLOYPPOMPQP
~radoORONSPOPPP
~radrSPOPOPPPPP
~radyPOSPOOOPPP
~raeRPOPPPPPPP
~rafRNPPQPPPPP
~raffRNQPPPPPPP
~raftPQPPPPPPPP
~ragNWQOOOPOOO
~rageOSRPPOOPPO
~ragiOVNOOPPPPP
~raiWUMPMLMPQQ
~raigRTNPPONPPP
~railPNQRPOORPP
~rainTVLLNNOMSR
~raisRQNQPOPQOO
~raitQOOPPRPPPP
~rakRQOOOPPPPP
~ralUILWOMSUOM
~ral_WINQNMUUOM
~raliNPNTQQOPPP
~rallQPPRPOPPPP
~ralsPQPPPPPPQP
~ralyPPQPPPPPPP
~ramTLIaQPNMMN
~ram_LTOQTNOOQO
~ramaPONRNRRPOO
~rameUNPPPPOPNQ
~ramiRPPPROOPOO
~rammQPPPPPPPPP
~rampTMPOOROPPP
~ramsLNO\OOOOPP
~ramuPPPPPPPPQP
~ranJTWSQOMLQN
~ran_RPOPROOPPP
~ranaPPPQPPPPPP
~ranbPPOOQRPPPP
~rancFPQTOOSSPO
~randLOUNOVMOPP
~raneTMQPOPONSP
~rangIOSTPOSPPP
~raniRPOPPPPPPP
~rankOQUPPMOOPP
~ranoQROOQPPPPP
~ransVTMMRMMOPP
~rantQQOQOPPPPQ
~raoOPPOPPSPQP
~rap\FSJUSLNPN
~rap_POQPPPPPPP
~rapaNPPOSPPPPP
~rapeNNRNTORPPP
~raphUNQPOPOPOP
~rapiUNNPPOOPRO
~rappPMSPPPPPPP
~rapyUPMNNUMOOP
~rarLWNPROOORO
~rar_MTNPROOPRO
~raryNSOPPPPPPP
~rasSNOHTURNSN
~ras_PQPPPPPPPP
~raseOPQPQPPOQP
~rashSKMMQURORO
~rasoPPOPPORQPP
~rassQOOPPQPPQP
~rastPORMTPOPPP
~ratSLV`GOLSLK
~ratcPPPPPQPPPP
~rateWNQXLMKNQN
~rathORQPPOPPOP
~ratiQISXJTLUMN
~ratoMSPOPPRPOP
~ratsPSNPPPPPPP
~rattQOQPPPPPPP
~ratuNQSPPOOPPP
~rauNPWRPMLNRO
~raumQQPRONNOSO
~ravPQNPOOTOPO
~ravaPPQPPPPPPP
~raveMPOQOOTPPP
~raviSOPOPPPPPP
~rawLZNPNKSOQP
~raw_PPOPPPPPPR
~rawaRPOPOPPPQP
~raweLXOPPOOPPP
~rawiPQNPPPRPPP
~rawnOQTPPMNPQP
~raxNSRPPPOPPP
~rax_NSRPPPOPPP
~rayORRLPLQOTO
~ray_NRPNQMQOTO
~rayeOQPPPPPPPP
~raysPOQPPPPPPP
~razSPRPNPOONQ
~razeQORPOPPPNQ
~raziOSORNPPPPP
~razoTOPNQPPPOP
~rb_RPOPPPPPPP
~rbaRLONQPOOOV
~rbalONOPPQPOOV
~rbamOPPORPPPPP
~rbarQOPPPPPPPP
~rbatSPPOOPPPPP
~rbeRQPOOPOPPP
~rbetQPPPPPPPPP
~rbiPNQPLPRTOP
~rbidSPPPMPPPPP
~rbikOPQPPPPPPP
~rbimNPPROPRPPP
~rbinQPPOPQPPPP
~rblPNQPPSPPPP
~rboONRSPPOPPP
~rbonQNQQPPPPPP
~rbuPPPQPPPPPP
~rc_RPPPPPPPPP
~rcaPOQQOPOQPP
~rcanOPQROPPPPP
~rceVMPPPQMPPP
~rce_QOQPPQNPQP
~rcenTNOPPPOPPP
~rchPQROPQOOPP
~rch_PROOPRPOPP
~rchiPORPPPPPPP
~rciRSNPPQNOPP
~rcisTPPPPOOPPP
~rclUOORNOOPOP
~rcl_TOPRNOPPPP
~rclaRPPPPPOPPP
~rcoSPPOOPPPPP
~rcotQPPPOPPPPP
~rctTOPOOPPPPP
~rct_SPPOOPPPPP
~rcuPMUOPPOPPP
~rcumNPSPPPPPPP
~rd_K^YJQIKLUO
~rdaOPSOOPSOOO
~rdabOPRPPPPPPP
~rdayOOQPPQSOOO
~rdeLXIONLSLXT
~rde_PSNPPPPPPP
~rdedPOPPPPPPOS
~rdenOQPPPPQPPP
~rderMTLOOMRMXR
~rdiRIMNONQTUR
~rdiaSMRPOONSOP
~rdicROPPPPPPPP
~rdinQMKPPOORVR
~rdioOOQPPQPPQP
~rditOPOOOPTPPP
~rdlNPUPPOOPPP
~rdlyMPUPPOOPPP
~rdoLVUJOOOQOR
~rdosNTRJOOOROR
~rdrOORPPPPPPP
~rdreOPQPPPPPPP
~rdsTOKOOTPRMQ
~rds_TOKOOTPRMQ
~re'NMNOPNYOSP
~re'sNMNOPNYOSP
~re_[[XEIJEUWI
~rea[GUJTSQIKS
~rea_QKVPOPPPPP
~reacLMPOQNPOWS
~readMVSNNLWRKN
~reakRUHROOOPOS
~realVVMNSOMPLN
~reamSNQRNWMOLO
~reanTOMRPPOPPP
~rearPORPPPPPPP
~reasPKKPXUPOOO
~reatVGXINOSJTS
~rebXNOOOPOOPO
~reblQPPPPPPPPP
~reboWNOPOPOOPO
~rebrQPQPPPPPPP
~recSQNQJVKONW
~recaNSNPPPPPRP
~receOORROTOONO
~rechQNROPPPPPP
~reciPSNPPPPPPP
~reckOOPPPRPPPP
~reclPQOPPPPPPP
~recoTMONMTOOLW
~rectPMPUNMOORR
~recuRRONOOORPO
~redOMIWQUNQLQ
~red_KTNTKQQOOS
~rediSLOOPSOQPP
~rednMQMRTROPOP
~redoPQPPPPPPPP
~reduULMSSOOROO
~reeXYSMLILQKP
~ree_WTMQMOQOKQ
~reecRORNPOOPPP
~reedOPRPPPPPPP
~reenSUMOOLNSQO
~reepPPQPPPPPPP
~reesMOVPPPOPPP
~reetPOQPPPPPPQ
~reezQSOPPOPPOP
~refONMKOURMOY
~ref_QPOORPPPPP
~refePRMOPOPPTP
~refiQPPOPSPOOO
~reflMMQOORVOPP
~refrTOPOOPPOPO
~refuMQMOOQMPM[
~regGLPYXPQNPM
~reg_LOPTRPPPPP
~regaSQNOPQOPPO
~regiMPQTQONPRO
~regnNNPRQRROOO
~reguMOQPRPRPPP
~rehYMRNMOOOPO
~rehaRNROPPPPPP
~reheROPPPPOPPP
~rehoROPPOPPPPP
~rehyTPPONPPPPP
~reiJSPPPOQRPP
~reigNPOPPPRPPP
~reinPROPPPOPPP
~reitOPRPPPPPPP
~rejOPPPPPOSPP
~rejeOPPPPPOSPP
~rekNSPPPPPPPP
~rekkOPQPPPPPPP
~relYJPQQMJNUR
~rel_POORROPPNP
~relaSNONOONOTT
~releSMOPPPOPSP
~reliUPPOOPNPPP
~rellOSOPPPPPPP
~reloPPPPQPPPPP
~reltPNQRPPPPPP
~relyPOQPPPPPPP
~remVOPPLOMQTN
~rem_ROPPOPPQPP
~remaQNOPPOPPTP
~remeOTOROPOPOO
~remiTSOPPOMPOP
~remoQKSNOQQRQP
~renRNQVULMLKT
~ren'POPPPPPPPR
~ren_XPPLOOOPOP
~renaHNS]OOPONO
~rencYOOOPOONNO
~rendPNSPPPPPPP
~reneNRRPPPNPQP
~rengPOQROPPPPP
~reniPPOORPPPPP
~renoQROOPPPPPP
~rentKTKOSOQQOU
~reoUOOOOPOPPP
~reoxTNOPOPPPPP
~repRSHTOJQROV
~rep_RPPNROPPPP
~repaURNPPOMPPP
~repeQNNWNQPOOO
~replQVMPPOOONO
~repoILNNOMUSRX
~reqRPMRPOOQOQ
~requRPMRPOOQOQ
~rerROPPPOOPPQ
~rer_POQPPOPPPQ
~resWS[GCPDMZU
~res_YKMOORPPOP
~resaOPRPPPPPPP
~rescSKOOPNNPTS
~reseOXMPOOPOQP
~reshTNOPPONPQR
~resiQNTOOOQPPO
~resoPQPPPPPQPP
~respOJ_NNOMPOR
~ressKSWOKQRMSM
~restQZMPNKJPSR
~resuQNOOOWMPQO
~retRNSLNNUQTL
~ret_PNOPPOUOPP
~retaPOQPPPPRPP
~retcRPPPPQOPOP
~reteTMROMOMRUO
~retiLOQOROTPRN
~retrOQQPPPPPPP
~rettRQOPPPOPPP
~retuQTMOPPPPPP
~reuQQPOPPOPPP
~reutQPPPPPPPPP
~rev[TLPLPNPNO
~rev_RPPPPPOPPP
~revaQPPPPPPPPP
~reveYOOPMOQNOO
~reviPUNPOOOROP
~rewQWKOOQOPOO
~rew_PXMPPMPPOP
~rewaPQOPPPPPPP
~rewsQOPPPRPPPP
~rexOPOPSPOOPP
~rexaOQPPRPPPPP
~rexoPOPPQPPPPP
~reyNJZPPOPPOP
~rey_NKZPPOPPOP
~rf_PQPPPPPPPP
~rfaPPMUQQMRNO
~rfacQPOSNPPPPP
~rfarPPMRSQNRNO
~rfeOSOPOQPPPP
~rfecPROPOQPPPP
~rfiSNPOPPPPPP
~rfoQOQPPPOPPP
~rforQOQPPPOPPP
~rg_POPPPPOPRP
~rgaNORROPPPPP
~rganPORPPPPPPP
~rgeUPILQONYPP
~rge_WPLOPONRMQ
~rgedNPOPPPPRQP
~rgenQONMOOMWSP
~rgeoORPPPROPOP
~rgerNLSOROROQP
~rgetWLMQPPROPO
~rghQPPPPPPPPP
~rgiKNQSPSNORO
~rgicMPNOQTOPSP
~rgieQPPPPPPPPP
~rginNPPUOPPPPP
~rgivPPQPPPPPPP
~rglROQPPPPPPP
~rgliPOQPPPPPPP
~rgoNOPROSOPPP
~rgotOPOPPSOPPP
~rguUNNOOOPPRO
~rgyQPNQXMOMNO
~rgy_QPNQXMOMNO
~rhaOPPPOOSPPP
~rhagPPQPPPPPPP
~rheTMOTNNOJWP
~rheaPOPSPOPJWP
~rheuSPPPPPOPPP
~rhexROOQOPPPPP
~rhoMOOPVMRPOP
~rhoeRQPPPMPPPP
~rhosOPPPSPOPPP
~rhyROPPOPQPPP
~rhytROPPOPQPPP
~ri_PJSMSVPOOO
~riaYMNKLOQPXL
~ria_OLRNOOSOVO
~riagOTQOOOOPQO
~rial\RMMOONONO
~riamQPPMOPPTPP
~rianQOPOPROPPP
~riasPNQPOSQPPP
~riatQOOPPPPPQP
~riaxMQPQQOPPRP
~ribMTOOPPNPQS
~ribbPPQPPPPPPP
~ribeOOOPPPOPSR
~ribiSOOPPOPPOR
~riblMQQPPROPPP
~ribsOROPPPPPPP
~ricXMQMMNRMUN
~ric_TNNOOPQORO
~ricaQMQOOPTPPP
~ricePWNPPNOPOP
~riciPQPPPPPOPP
~rickSMQPPPPPPP
~ricoPPPPPRPPPP
~rictOOQPPOPPTP
~ridKXKTNPMNWN
~ridaMPQPPPOPSP
~rideNQORPROPPP
~ridgOSLQOOOOVO
~ridoQTNRPOQOMO
~rieLSVMOULOPN
~rie_NNUPPPPPPP
~riedNSMPQSPPPP
~riefRQOPPPOPPP
~rienONROPSPPPO
~rierQSLPPQOPQP
~riesOQSOOOOPPO
~rifOTMNTPOQPP
~rifaOPPNTPPPPP
~rifiPROPPPPPPP
~rigKHZPQKTPMV
~rigaSOOPPPPPPP
~riggQPPPPPPQPP
~righLKRQPNTONV
~rigiNOTOQNQPPP
~rigoMPTPPPPPPP
~rijORPPPPPPPP
~rikNVMPPPPPPP
~rikeNSPPPPPPPP
~rilWPTKOMNMTO
~ril_QOPOTOOPOP
~rileVOOPPNPOOP
~rillORTOPPONPP
~rimMLPPYNRPMQ
~rim_ROPQPOPPPP
~rimaOPOOQPSQOP
~rimeONOPVPPPNQ
~rimoOOPRQPPPPP
~rinQQKRMYWKOJ
~rin_BTQUWPOQON
~rinaVNOOOPPPPP
~rindQOQPOPPPPP
~rineQMQPLMYPNQ
~ringUNSKMWOKRN
~rinkUKKNOWTONO
~rinoTPOQPOOPPP
~rinsQPPPPPOPPP
~rintNXMOOOQOOO
~rioOJULOPMSRT
~rio_ONROPNORNU
~riodOOPPPUNPPP
~riorSMQNONPPTP
~riouPPRPPOOPQP
~ripNLPYMPPOTN
~rip_LLQUNRQOSO
~ripeQQOOPPPPPP
~riphNRMUPNQPPP
~riplPPQPPOPPPP
~rippRNQPPOPPPP
~ripsPONPPPPPSP
~riptPPRPOROPOO
~riscIOMIQNMNU
~ris_RORONPPPPP
~risePQPORPOOPP
~risiRMUONPOPQP
~riskaOIOMNJONU
~risoRMPOPPRPQQ
~rispOPRPPPPPPP
~ristLOOSNUUOMO
~ritGKQLTIUVPX
~rit_PQOPPPPPPP
~ritaNOPPPOPPPU
~riteIOOPOOPQTU
~rithOQNOSOPPPP
~ritiPMOONPWROP
~ritoMQPPTPPPPP
~rittOPQPPLOTPP
~ritySOSOPPOPOO
~riuRPOROPQPNP
~riumRQOROPQPNP
~riurQPPPPPPPPP
~rivKVLZKNLNOW
~rivaSPOQNQOPPO
~riveJUKZMQMNPR
~riviPOQPPMOPPU
~rixSPPOOPPPPP
~rix_SPPOOPPPPP
~rizRPPPPPPPPP
~rizaROPPOPPPPP
~rk_MJPNQRZPON
~rkaOPQPQPPPPP
~rkalOPPPQPPPPP
~rkePMPPOQOWNO
~rkedONOPPROTPP
~rkerOORPPOOSOP
~rkiJ[QOQLQORN
~rkinJ[QOQLQORN
~rkrPQPPPPPPPP
~rksOOOOOSSOOP
~rks_ONPOOSSOOP
~rl_PSNOPPQPPP
~rlaNMWPPPPPPP
~rla_NMVPPPPPPP
~rldQQPOPOPPPP
~rld_QQPOPOPPPP
~rlePOQPPPPPPQ
~rliPOPOMTSPOO
~rlinOPPPPPSPOP
~rlipQPPPPPPPPP
~rlsQPPPPPPPPP
~rls_QPPPPPPPPP
~rlyYTKVOLQOJN
~rly_YTKVOLQOJN
~rm'PORPPOPPPP
~rm'sPORPPOPPPP
~rm_VLKONIJ\UQ
~rmaSMKMJXUOSN
~rma_PPQPPPPPPP
~rmacLQNOOPOQVP
~rmalVMKNKYWNMN
~rmanQPPPPPPPPP
~rmarPPQPPPPPPP
~rmatQPPPPPPPPP
~rmePSQQOOQNOP
~rme_PPQPPPPPPP
~rmecTSOOOONOPP
~rmedPORPPROOPP
~rmenOPPQPPPPPP
~rmerNOOOQOTPPP
~rmetPQPQOPPPPP
~rmfQPPPPPPPPP
~rmfuQPPPPPPPPP
~rmiMMQNVNSNNR
~rmiaRRNPPOOPPP
~rmicLPTPPPSPPP
~rminQOONPPROOR
~rmisQOOPPPPPPQ
~rmitLPOPVPOPOP
~rmoUONPPPOPPP
~rmonRNOPPPPPPP
~rmotSOPPPPPPPP
~rmsMSNOSOROPO
~rms_MSNOSOROPO
~rmuSNPOOPQNRP
~rmulTOOOOPPNRP
~rn_TXKRPMROKM
~rnaSQPNOOPPOO
~rna_NNUPPPPPPP
~rnalQTLOOPRQPO
~rnatSOPPOPOPPP
~rneMRSOOROPNQ
~rne_OOUPPPPPPN
~rnedLTOPPSOQOP
~rneyOPPPPPPPOS
~rniPPWLOPONTN
~rniaURNPPONPPO
~rniePPQPPPPPPP
~rnigMRPPPPPPSP
~rninPPSNPRQONO
~rniqPORPPOQPPP
~rnoLVTQPNMPOP
~rno_NSPPPPPPPP
~rnooOVPQPONPOP
~rnsSPLOSNQPPP
~rns_SPLOSNQPPP
~rntNOQPPSOPPP
~rnt_NOQPPSOPPP
~ro_HOWP[NKNSN
~roaKQSLSPTOOO
~roadNTOOOROPOP
~roatMNTLTNTOPO
~robKTRNURLUJN
~robaOOPRPPOROP
~robeJTTPPPPPPP
~robiPPONTQPPNP
~roblQOONROOTNO
~roboORRPPOPPPP
~rocJNRWNPLOUP
~rocaQPPPRPNPPP
~roceLLOPPPOQWQ
~rochQOPQOQPPPP
~rockPQPPPPPPOP
~rocoMQPUOPOPPP
~rocuOQPROPPPPP
~rodQRPPOOPPPO
~roduQRPPOOPPPO
~roeQTNOPPOPPP
~roenRQPOPPOPPP
~rofKNPQTPUOOO
~rofaIOQROPWPPP
~rofeROOORQOPPP
~rofiROPPPPPPPP
~roflNPQOTPOPPP
~rofuQPPQOPPPPP
~rogVONNPPNPNQ
~rogePRPPPPPPPP
~rognUNOOPPOQPP
~rogrQPPOQPPPOP
~roiWLUMLRNQNO
~roidTORNMSNQNO
~roinSKTPOOPPPP
~roitQPPPPPPPPP
~rojIQQPPPWPOP
~rojeJQPPPPWPOP
~rokRNSPNLLSSP
~rokeRORPNLLTSP
~rolUQOOKRONUM
~rol_TOJQMTQORO
~rolaQMTNQOPPOP
~roleMSOPPPPPRP
~roliQPPPQPPPPP
~rollORROONOOSO
~roloSPPRMPOPPO
~romSLHMRRZRLQ
~rom_OQNRKTTMMR
~romaQPPPPPPPPP
~rombQNOOOPOUPP
~romeONKPSOVPPP
~romiRPOOQPOPPP
~rommQPPPPPPPPP
~romyTOONQOPOPP
~ron^PPONGIOQT
~ron_PSOPPONQPO
~ronaUOPONPPPPP
~roncQQQOOONPQP
~ronePLNRSPPOQR
~rongQQSONLOONV
~roniVONPNOQROO
~ronoOQNPRQPOQP
~rontSPSOONNPPO
~rooNU\KMOPMPM
~roo_QPPPPPPPPP
~roofOMVPPOPPOP
~rookPQPPPPPPPP
~roolOOUNPPPPPP
~roomQYRNNQLMQN
~roopOOPPPPTPPP
~ropWFSYTISNLM
~rop_RPKORPSPOO
~ropaQPPQNPPPPP
~ropeTJVPQNOPOP
~rophUMNSKQRPPP
~ropiLMTSPPROOP
~roplSOOOPOOQPQ
~ropoPPOQROQOPO
~roppNQVOOOOPOP
~roprPPPORPPPOP
~ropsNRKUUNOPOP
~roqRPPPOPPPPP
~roquRPPPOPPPPP
~rorRPNOPOPOTP
~ror_POOPPOPOUP
~rorsQQOPPPPPPP
~rosVOPKOHRVLT
~rosaQPPPOPPPPP
~roscSOQPPOOQOP
~roseRNPLQLOTOT
~rosiRQONPOPPPP
~rossHUMPQOSSOQ
~rostQLRQORQOOO
~rosuTPPPPNOPPP
~rotNMUJSMSLST
~rotaNWNPONSNOP
~rotePLPNSORPOQ
~rothPORPPQPPPP
~rotiPNTOPPOQPP
~rotoPMOMRPONUS
~rouU[VJUNLKIM
~roubPNRPQPOPPP
~roudPULPPPPPPP
~rougKURQQOOOOO
~rounQVOOOOPOMP
~roupTTOONMQONP
~rousRKQLVTOOOO
~routRQPOPPNPPP
~rouwQQOPPPOPPP
~rovPSOOOOOOUO
~rovaMQPPPPPPSP
~roveSPOOPOOORP
~roviORPPPPPPPP
~rovoQPPPPPPPPP
~rowPUNLMP[MMO
~row'PQOPPPPPPP
~row_RTOOPOOOPP
~roweNWMPPPPPOP
~rowiQNOPPQRPPP
~rownQMPOOOWOOP
~rowsNNUNOQQPPP
~roxWMPUKONOOQ
~roxaQOPRNQPOPP
~roxeSPOPOPPPPP
~roxiRQORNOOPPP
~roxySNOOPPPPOR
~rozPSOPPPPPPP
~rozePSNPPOPPPP
~rozoPOQPPPPPPP
~rp_SPPOOOQPPP
~rpaPPQPPPPPPP
~rpePORQOPPPPP
~rperPOQQOPPPPP
~rphROQVMNOOOP
~rph_OPNTOPPPPP
~rphiRPQTNNOPPP
~rpiPQOPPPPPPP
~rpioQPOPPPPPPP
~rplKQRPPOTPPP
~rpleLOSPPOTPPP
~rpoOPTNPPPPPP
~rprOMNOOOSQUO
~rpreMMNOPOSRUO
~rpriQQPPPPPOPP
~rr_QNRPPPPPPP
~rraNQOONSOQPQ
~rragNUPOOPPPPP
~rralQPOPPPORQP
~rranNQOPPPRPPQ
~rreSOUTKLORNO
~rre_OOSPPPPPPP
~rrecMRNVNOPPPP
~rredOQMPPPUPPP
~rregPOQPPPPPPP
~rrenSNRNOOORPO
~rresSOTQONLQPQ
~rretRPROOPOPPP
~rrhOPPSQLRPOP
~rrhaPPQPPPQPPP
~rrhePPPSPOPPPP
~rrhoOPOPSMRPOP
~rrhyQPPPOPPPPP
~rriMUOMOXQNLN
~rriaQPPPPPPPPP
~rribMQRPPROPPP
~rricPORPPPPPPP
~rridOUNPPPPPOP
~rrieRKOPQUOPOP
~rrifQPPPPPPPPP
~rrigSNPPPPPPPP
~rrinOQOPPPQPPP
~rritMPOOPQUPPP
~rrivOVPOPOOPOO
~rroUSPMOMPMRQ
~rro_ONUPPPPPPP
~rrorRPNOPOPOTP
~rrowQWMOOOQOOO
~rrtOOPSOPPPPP
~rrt_OOPSOPPPPP
~rryOPTPPQQNPM
~rry_OQSPPQQNPM
~rryiPOQPPQPPPP
~rs_[UCOCRQN_I
~rsaOQMWOONORP
~rsa_QOPPPPPPRP
~rsadOPOUPOOPPP
~rsalNPQRPPPPPP
~rscPORPPPPPPP
~rschPORPPPPPPP
~rsdOSQPPPOPOP
~rsdaOSQPPPOPOP
~rseQLQNLTPQPR
~rse_MMTMPTOOPS
~rsemNPPQPPPSPP
~rsenQPPPOPPPPP
~rserQPPPPPPPPP
~rsesRROPOOOPSO
~rsiNLLUQOTOSO
~rsinROOOSQOPOP
~rsioKPMWNNUPQO
~rsoPWMOPONOPP
~rsonPUNPPOOOPP
~rstVKVQRKHQTN
~rst_RLVRRKHRTO
~rsuUOOOOPPPPP
~rsusSPPOOPPPPP
~rt_OVN_KBGNO\
~rtaPOPLTMROSO
~rta_OPRPPPPPPP
~rtabNRNPRPQPPP
~rtaiMOPPPPSPPP
~rtalXLNOONOPTO
~rtanOPPORPPPPP
~rtazROOOPPPPPP
~rtbPORPPQPOPP
~rtbuQOPPPQPPPP
~rteRRMJYRKUHQ
~rtebUPNOPONRPO
~rtedJMQKVUOVMQ
~rtenYQNOOOPOMP
~rterTNRPNOOOOR
~rtesPPPQPPPPPP
~rthRTJNMPSNTQ
~rth_RPOOORPLQR
~rthaQPPPOPPPPP
~rthdPSOPPPPPOP
~rtheLQNPPPSRPP
~rthoPOOPPONPUO
~rthrSOPOOORPPP
~rthsQQOPPPPPPP
~rtiQMOXKMQPRO
~rti_OQRPPPPPPN
~rtiaQPPPPPPPPP
~rticNSSOOOOPPP
~rtifNQNPPROSPO
~rtigQQNPPPQPPP
~rtilRPPPPPOPPP
~rtinRLMXONNOOR
~rtioONQPPPPOSP
~rtisPNORNOUPPP
~rtmOPQPQPPPQP
~rtmeOQPPPPPPQP
~rtnNNLOTUMPOT
~rtneMNMOTUMPPT
~rtniQPPPPPPPPP
~rtoYKROOOOPOO
~rto_QSPONPPPPP
~rtonROPOQPOPPP
~rtosUMPPPPPPPP
~rtrMRMURQNOOP
~rtraNQMTRQNPPP
~rtriOQPRPPPPPP
~rtsMSWOOONPOO
~rts_MSUOOOOPOO
~rtuMOTNSOOPQP
~rtumNPROSPOPOP
~rtusOQOOPPPPRP
~rtwRPPPPOOPPP
~rtwaRPPPPOOPPP
~rtyMOVQOOOPOP
~rty_MOVQOOOPOP
~ru_POPRPPPPPP
~ruaQPPPPPPPPP
~rubMRPPRQOMSP
~rubbNPQPRPPPPP
~rubsOROPPQOMSP
~rucIPWSOOOPOQ
~ruckLOVPPOOPPQ
~ructPQPPOPPPPP
~rueOPOPQORPPP
~rue_NPOPQORPPP
~rug\MOMOOPOPO
~rug_XQONMNROPO
~rugsVMOOQQMPQP
~ruiJRRMTQROOO
~ruisLSOPPQSPPP
~ruitOOQNUPPPPP
~rulWJNRMOLOXP
~ruleTKMRNOLOXQ
~rumQPOPPOPPPR
~rum_QPQPPOPPPP
~runSNROOPPOOQ
~runkQMQPPQPPOR
~runnOUMPPPPOOO
~runsSOPPOOPPPP
~runtPOSPPPPPPP
~rupOQRQQONPPP
~rup_LRPRQPPPPP
~ruptRORPPONPPP
~rurQOQPPPPPPP
~ruraQOQPPPPPPP
~rusOPRNQMQOUO
~rus_OOSPPOQPPP
~rushMQTOROOPPP
~rustSPLOPOOPUO
~rutROPPPOPPPP
~rvaOMOVQPOPPO
~rva_OPPPQPPPPP
~rvalMOOWOPPPPP
~rvasNPOPSQOPPP
~rvatTNPONPPQQP
~rveVPHONOYOOP
~rve_TKNOPOWOOP
~rvedQROPOPPPPP
~rvenQQNPPPPPPP
~rvesPPNPPPSPPP
~rveyPROPPPPPPP
~rviVQQNONMPPP
~rvicRRNPPOOQPO
~rviePQPPPPOPPP
~rvisONROPPPPRQ
~rvivTPNPPPOPOP
~rvixRNSOPPOPOP
~rvoMQPPRPPQOP
~rvo_PQPPPPPPPP
~rvouMPPPRPPRPP
~rw_PROPPPPPPP
~rwaQIXPPPOOQO
~rwarOOQPPQQPPP
~rwayRJWPPONOQO
~rwePQOPPPPPPP
~rwelPQOPPPPPPP
~rwiRONPPPQPPP
~rwisRONPPPQPPP
~ry_XPQGLLMSMZ
~rybPSMPPPOPPP
~ryboPSMPPPOPPP
~ryiMQPOSTNPPO
~ryinMQPOSTNPPO
~rynPQQOPOPPPO
~ryngPQQOPOPPPO
~ryoOQRPPPOPPP
~ryo_QOPPPPPPPP
~ryonNRRPPPPPPP
~rypQPPPPPPPPP
~ryptQPPPPPPPPP
~rysNPPOQPRPPP
~rysmOQPPQPOPPP
~rystOOPPPPSPPP
~rytOWNOPNPPPP
~rythOWNOPNPPPP
~rywPQPPPPPPPP
~rywhPQPPPPPPPP
~rz_ONTPPPPPPP
~rzeRRNOPPPPPP
~rzepQPPPPPPPPP
~sa_VRPNMNOORP
~saaLNROOPVPPP
~sabQRPMQPOPOP
~sabaOTNORPPPPP
~sabiQPPPPPPPPP
~sablQOROPPPPOP
~sacONTORPPPPP
~sadLTOTOOQOOP
~saddNPOPPPSPPP
~sadeNOQUPOOPPP
~saf^FLKWPJOTP
~safe^FLLWPJOTP
~sagPJSQOQSPOP
~sageQLSQPQPPOP
~sagrQPOPPPPPPP
~saiMSQNUQNOOO
~saidMTPNUQNOOO
~salOTUWMMLMNO
~sal_OOPRSNOOOP
~salaMQSPPPPPPP
~salbNPPTPPPPPP
~saliRQRRKPNPPP
~salmRPPPOPPPPP
~saltPQOPPPPPPP
~salvRPOPPPPOPP
~samTRJLRLSRLU
~samaOMOPPOPPPV
~sameROMPWNOSMO
~samiVOPNMPPPPP
~sampMTNNOOTPOQ
~sanNQPOPVPOMO
~sandOVKPOORPPP
~sangMLZPPPOPOP
~santRQMOQSOPOP
~sapOUNPOPPPPP
~sapeOSPPOPPPPP
~sarOMRQQPONRQ
~sarePOPRPPPPPP
~sartOPPORPPPPP
~saryOOPPOPPPRQ
~satOTVLQNOPMN
~sateQROPOPOPPP
~satiQPOOSPPQNP
~satsQLXNPOPPPP
~satuMTPOPPQPOP
~sauQPQPPOPPPQ
~saurRPOPPOPPPP
~savYNMPONNPNS
~saveYMNPOONPOS
~sayLMUQPNTNQR
~sayiPNSPPPPPPP
~saysKOSQPNTNQR
~sbaNQRPPQOOPP
~sbanNRQPPQOOPP
~sc_RNQPOQPPPP
~scaLRPPNQQMTO
~scabSROPPNOPPP
~scalLQPSOQQOQO
~scanQSLOOOPOTO
~scapONQPPPSPPP
~scarNNTOOSNPPQ
~scePOQROROOOO
~sce_OPRPPPPPPP
~scenPORPOOQPPP
~scesRONRPRNPPP
~schMNUTONORNQ
~schaPUNOPOPPNQ
~schePOLXOMMSSO
~schiNMOPRPVPNP
~schlPOTPPPOPPP
~schmQNROPPPPPP
~schnONTPPPPPPP
~schoQUPNNSNOOO
~schrPSNPPPPPPP
~schwNMSPPPPPPS
~sciPPTMQQPNMP
~sciaTOOPPQNPPP
~scieMRRPPPPPPP
~sciiQRPPPRNOOP
~scinNOSOSPPPPP
~scioQPRPPOOOPQ
~scitQNNOOPVPOP
~sclVMPPPNMQPR
~scleWMPPPOMQPP
~scloOOPPPPPPPR
~scoYTKJNNSROO
~sco_QROPPPOPPP
~sconPMSPPPPPPP
~scopVUKOOOMRPP
~scorTQMLOQTOOO
~scrPQRNQLMOUR
~scraOPOPOQSPPP
~screRPUOOJMSQO
~scriQOOPSOMPQS
~scruNSOPPQOMSP
~scsOPNPPPSPPP
~scs_OPNPPPSPPP
~scuQPPORPNMSO
~scueONRPPOPPSP
~scuiNUOPPNPPPP
~sculOOPORPOQQP
~scusUPPPPQOMPP
~sd_RQOPPPOPPP
~sdaLWROOPNOOP
~sdayLXPOOQOOPP
~sdePORPPPPPPP
~sde_PORPPPPPPP
~sdoPPPPPQPPPP
~sdomPPPPPQPPPP
~se_PLPSNRZNFR
~seaQTNPNTOMOP
~sea_RPPPOPOPPP
~sealOTOPPPPOPP
~searPQPPPPPOPP
~seasSRMPMSPPOP
~seatOORPQPPPPP
~sebQPPPPPPPPP
~secMQXONMKSQQ
~secoQTQPONOQNO
~secrPQPPPPPPPP
~secsPOQPPPPPPP
~sectMPQPOPMSTP
~secuOMUOPOPOOR
~sedMQOVLQQMJY
~sed_JROVMQQMJY
~sedaSOPPOPPPPP
~seeNPQOTNSONO
~seeiONQPPOTPOP
~seenOWLPPPOPPP
~sefQPPPPPPPPP
~sefuQPPPPPPPPP
~segSMOOPPTPOO
~segmRMOOPPTPPP
~seiONVNQLOSNT
~seitONTOPPPPPP
~seizOOROQLOSNT
~selQKTNPXKRMQ
~sel_PQPPPPPPPP
~seleQMQORQPPOP
~selfSITNOWMPOQ
~seliORPPPPOPPP
~sellNOQPQPPROQ
~seltQPPQPPPPPP
~selvPQOPPPPPPP
~semOQQNOQOTOO
~semaOPNPNSOSOP
~semeQOQPPOPPPP
~semiOQQNQPPQOP
~senS[MNUGJJWO
~sen_SMRPOPQPPP
~sendRUOOOMLOSO
~sengMPQPSPPPPP
~seniRNQPPNPPRP
~senoOPQPPPPPPP
~sensVJPOTOMOQO
~sentN`FOPNPMPR
~sepXSLLMJQVQN
~sepaQQPOPPPQOP
~sepsRUMNOKLVRO
~septSLOOOOUQPO
~seqQOPPPPPRPO
~sequQOPPPPPRPO
~serUOKQNNSPSM
~ser_TOQOPOOOPO
~sereROPPPPPPPP
~seriQQPPPOPPPP
~seroHOPORPWPPP
~sertNMNTRQOPSP
~servVTLOMNOQQO
~seryQPPPPPPPPP
~sesQVNOMNQMQR
~ses_QWNOMNQMQQ
~sessPOPPPPPPQQ
~setXMOPSMLRON
~set_QRQPQONSNO
~setrOOOQSOPPQP
~settXMOOPPOPPO
~seuOPOPQPQPPP
~seudOOPPRPQPPP
~sevYKTONPMQNP
~seveSMTPNPNQOP
~sewQOPPPPPPPP
~sfeOQNPPPPPQQ
~sferOQNPPPPPQQ
~sfoRPPRMPPPPP
~sfomRPPRMPPPPP
~sfuSRNOONNRPP
~sfusSRNOPONRPP
~sgePNTPPPOPPP
~sglSPOPOPPPPP
~sgltSPOPOPPPPP
~sgoSMQPPPOPPP
~sh_SQOOTRLMRM
~shaNLMMMZ[MNN
~shakQOVPPLNPPP
~shalMUMPPSPPOO
~shamQQPPPOOPPP
~shapNONPOPWPPP
~sharNPNONNYOPO
~shavPONPPVMPPP
~sheMZUMONJUNM
~she'OQQPQSOONP
~sheaPPQPPPPPPP
~shedOUSNOMKVOO
~sheeOTOPPNOPRP
~shelPQPPQOPPPP
~sherORPPPPPPPP
~shesTMRPNQNPPP
~shiMSRRPMPORN
~shifKWMPOORORO
~shinOLVRQNPQOO
~shipNSOPOQOPRP
~shivQOPPPPPPPP
~shoZSTLQTJPEN
~shocRLZOONMPOP
~shoeOSOPPPOOPP
~sholSNOPPPOPQR
~shooQMTPPOOPPP
~shopSOPPPOOPPP
~shorUTONOOOPMO
~shotPNQNTQOONQ
~shouOPNRPXNSKN
~showPROOPORQOO
~shrNQRPPPOPPP
~shuOOPPPPRPPP
~shunPORPPPPPPP
~shutPPOPQQPPPP
~si_QPPOOQPPPP
~siaRKTPNORNTP
~sia_SJTQOONOTP
~siadOPPPOPTPPP
~sibQOOPPOOOQR
~sibiROPPPPPPPP
~siblOOPPPOOOQR
~sicPUNRNPONNQ
~sic_PQQPPOQPOP
~sicaQPOPPPPPPP
~sickPROSNRMOOR
~sidHJXNVMWNQO
~sideIJXNTMWOQO
~sieTMROOPPPPP
~sie_SPOOOPPPPP
~sierPNSPPPPPPP
~sigJTKOONRMYR
~signJSLOONRNYR
~silRLSMTPPOOO
~sil_QPQPPPOPPP
~sildOPONVOPPPP
~silePPRPPOPPPP
~sillNORPPPRPPP
~silsPPOPPRPPPP
~simXRNMPONOOO
~simeRPPOPPPPPP
~simpTOPPPPOPPP
~simuPTNPPPPPPP
~simvRPPNQPPPPP
~sinPKVPQQPTOK
~sin_PSNRPNOPPP
~sincNJQNN[SOOO
~sineMOUOQPOPPP
~singPPQQOIPWRN
~sinkPQQPPOOPPP
~sinoORNPRPQPOP
~sinuTOPPPOOPPP
~sioRQTTFIXKVN
~sio_TQPOOOOMRO
~sionOPTTGGZNTN
~siotOPPPPSOPPP
~sirROPPPPPPPP
~sisURNKKLNYRP
~sis_VMLLNLP\SL
~sistOURNMOONPT
~sitIJOIWKJYaN
~sit_PROOONM\KO
~sitaQPPPOPPPPP
~siteMOQNVNNOUO
~sitiMMLNUSRNSR
~sitoQONOOONNZO
~sitsRNQPPPPOPP
~sittOPRPPNPOTO
~situPQPPPPOPPP
~sityNOOPPPQRRP
~siuPSUPROKOOO
~siumPSUPROKOOO
~sivVJTPONRQKP
~siveQKTPONRQOP
~siviUOPPPPPPMP
~sixNPOTPPPPPQ
~six_OPOTPPPPPP
~sixtPPPPPPQPPQ
~sizNSSQPNOPOP
~sizeNSSQPNOPOP
~sk__WGNMLLMMU
~skeQVMOPOOPPP
~skedOVMPPOOPPP
~sketQPPPPPPPPP
~skiVPMOQOMSMP
~skinRPOOQONSNQ
~skipUPMPPPOPPP
~sksUNOPMPNPSQ
~sks_UNOPMPNPSQ
~skyPOQPPPPPPP
~sky_POQPPPPPPP
~slaOLTOOSPPQO
~slanOPPPPPPPQP
~slapPMPPPSQPPP
~sleKTKNPWVNNO
~sleeNPMNPXROOO
~slepOSOPPOPPOP
~slesMOPPPPUPPP
~sliJXPSOMROOO
~slidLPQSPORPPO
~sligOQOPPPQPPP
~slimQPPPPPPPPP
~slinNSPPPPPPPP
~slipPSOPPOOPPP
~sloSRORNMQOOO
~slotPSOPPOPPPP
~slowTPMRNNRPPO
~sluOIWPPOOLXP
~sluiONOPPPPLXP
~slumPORPPPPPPP
~slurPMTPPOPPPP
~slyPROPPPPPOP
~sly_PROPPPPPOP
~sm_QQROOOQPOO
~sma]LONPMRNON
~sma_UNNPPPPPPP
~smalROMQQNTPOO
~smarURQMPONOPP
~smePKOPPQXONP
~smeaNKOPPPZPOP
~smelQQPPPRNPOP
~smenQOPPPPPPPQ
~smiPTNPPPPPPP
~smilPTNPPPPPPP
~smoPNNPXPOPNO
~smokPLOQXPPPNO
~smsPOQPPPQPPP
~sms_POQPPPQPPP
~sn'OMTQPKSPRP
~sn'tOMTQPKSPRP
~snaSQQOPNOQOP
~snacPQPPPPPPPP
~snakPPRPPOOQPP
~snapSPOOPOPPOP
~sneQPPPPPPQOP
~snesQPPPPPPQOP
~snoNRPOORNTNO
~snomOOPPPPPTOP
~snorNPQPPSPPPP
~snotRQOPPPOPOP
~snowOSPPPOPPOP
~sntOMSPQPPPPP
~snt_OMSPQPPPPP
~snuPOQPPPPPPP
~so_LMYRNMNSMR
~soaRQQPPPOPPP
~soakPNTPPPPPPP
~socONOPPNSUOP
~sociRPOPPPPQOP
~sockMSMPPOPUPP
~sodVLQOOOPPPP
~sodaPORPPPPPPP
~sodeSPOOPPPPPP
~sodiSNQOOOQPPP
~sofOQQPPPPPPP
~softOROPPPQPPP
~solVIPPQNSPOP
~sol_OOOONPVPPP
~solaQNRPPPQPPO
~soleWLQPOPNPPP
~soliQOPPPPOPPR
~soloLOPRUOOPPP
~soluRPPPOPPPPP
~solvPPPPPPPQPP
~somVOQLNQOMQQ
~someQORLNSPNRQ
~somiQPPPPPPPPP
~somnSQOPPOOPPP
~sonKSJNOVQLTS
~son'NNNPPTSPPP
~son_MUNQORNMTO
~sonaQPPPPPPPPQ
~soneRONPPQOOQP
~soniQOPOOROPPQ
~sonsLNPQRPSPOR
~sooWNNOPOPPPP
~soonWNNOPOPPPP
~sopQOOQRPPPOP
~soprQOOQRPPPOP
~sorTQROKOUNPN
~sor_QPOPPPPPPP
~sorbSPPPMPPPPP
~sordQPPPOPPPPP
~soreTMNOONVPPP
~soriQNPPOSQPPP
~sorrKVSROPOOOO
~sorsQNQOOPPPRQ
~sortPQRPPOPPPN
~sosTPPQLPPPPP
~sotQPPPPPPPPP
~souRRQNONQPOO
~sounMSQPONSPOP
~sourROOPPQNPQP
~sousQOQPPPPPPP
~soutPOQPPPPPPP
~sp_PORSPPNPPP
~spaTZNPNNOMKO
~spacOQMQPPPPSP
~sparVQPPPOONMP
~spasQORPOOQPPO
~speQRSQNONPLR
~speaOPTPPONPPP
~specSRNOPOOQNO
~speeOOOTPPROPP
~spenNSPNNOPPOS
~sperPPPPPRPPOP
~sphQPQRNOPPPP
~sphaPPRPOPPPPP
~spheOPPSOOPPPP
~sphoQPPOPPPPPP
~spiVIXJLPQPUN
~spicPPPPPOQPPP
~spinVJRQMROOQO
~spirMOWKQQQRMN
~spitUPNNMNOOWQ
~splOOSORPQONO
~splaONUOSOPONP
~spleOOQPPPRPPP
~spliPRNPPQOPPP
~spnRPPOPPPPPP
~spneRPPOPPPPPP
~spoMRSNPOSNNQ
~sponSKUPNONOOS
~spooPNSPPPPPPP
~sporNUPPQOOPPO
~spotMQNOOQVPOP
~sprRQUNRLMOOO
~spraOPUNQMPPPP
~spreOUQPPNMPPP
~spriTLPPQQPPPP
~spsPPSPOPOPPP
~sps_PPSPOPOPPP
~sptQPPOPPPPPP
~sptbQPPOPPPPPP
~spuPKSPPPTPPP
~spurOORPPPPPPP
~sputPMPPPPTPPP
~squPPNPPQQPPP
~squePPQPPOOPPP
~squiPOPPPRPPPP
~sriUONNOQPPPP
~sri_QONORQPPPP
~srisTPPONPPPPP
~ss_ZNVMJJSGZN
~ssaQNQNRTNOMR
~ssagPNSPPQPPOP
~ssanRONPQSOPOP
~ssarOPPPPPPPPR
~ssatOQOPSPPPOP
~sseKRVSMONMMU
~sse_OOUOPPOPPP
~ssecPOQPOPPPPQ
~ssedKUKUNROOLU
~ssenOPRPPPPPPP
~sserPNRPPPPPPP
~ssesOPQPPNQOQQ
~ssiRVONJGRTSQ
~ssibOPQPQOPPPP
~ssinIVHPOMSYSN
~ssioXPUNLOONNO
~ssisOQNOPNPORT
~ssiuRQRPOOMPOO
~ssivPMPRPOSPQP
~ssmQOPPPPPPPQ
~ssmeQOPPPPPPPQ
~ssnQPPPPPPQOP
~ssneQPPPPPPQOP
~ssoSRQNNOOOOQ
~sso_OQQPPPPPPP
~ssocROPPPPPPPP
~ssorRPQOOPPPOQ
~ssrTONOPQPPPP
~ssriTONOPQPPPP
~ssuLRUORSLPNO
~ssueNPPPRPPPPP
~ssurNSUOOSMONO
~sswOVLOPOPSOP
~sswoPWLPPOPOOP
~st'PPQPPPPPPP
~st'sPPQPPPPPPP
~st_UROQNUFIZL
~staVNOWIOSLMQ
~sta_MPVOPPPPPP
~stabTRMPMNRROP
~stafKQRPPTOPPP
~stagNOOPPQTPPP
~staiQTNPPPOPPP
~stakOPQOQOPPPQ
~stalOQOOOPSPPP
~stamPORPPPPPPP
~stanWLPNNRPPQN
~stapROPPPPPPPP
~starMOLaPPONOL
~statVTNIOPNOKX
~stayQNOPOOOPUO
~stbPROPPPPPPP
~stcPPOPPPPOSP
~stcaPQOPPPPPPP
~steVX[IHNVNHM
~ste_PQMPPOTPPP
~steaORVMNPOQNP
~stedTIUOOPPONS
~steeQMSPPPPPPP
~steiRPPOPPPPPP
~stelPORPPPPPPP
~stemMXMOONRPQO
~stenQMROQTNOOO
~steoQQPOPOPQPP
~stepQONYNNNOPP
~sterQXNKOQUOMM
~stetOTOPPOPPPP
~stfPNNOTSOPPP
~stfePNNOTSOPPP
~sthIMYNWNLQSN
~stheKLTPTOOOUO
~sthmNQTNSOMROO
~sti\PQMLTGOQP
~stibQPPPPPPPPP
~sticQOOOOPNRUO
~stifNMUPPOQPPP
~stigQPPPPPPPPP
~stilNSSMQSMONQ
~stinSRNPOOPOPO
~stioRPMPOROPOP
~stipQPPPOQPPPP
~stisPPRPPPOPPP
~stitUNORPOOOOP
~stivRNOPPSPPPP
~stlRLSPPPPPPP
~stleRPOPPOPPPP
~stlyPMSPPPPPPP
~stmOSORNRNPOP
~stmaQSNPNRNPOP
~stmeNPPRPPPPPP
~stnNSNPPPQPPP
~stnaNSOPPPQPPP
~stoWMVKWPNMKM
~sto_PPRPPPPPPP
~stocJQNQOQTORO
~stolOUSOOOPONP
~stomQORPSNOPPP
~stonTPOQONQPOP
~stooRMNSPRPOPO
~stopYGSHWSLPNQ
~storLTRPQOOQOO
~stosQPOPPPPPPP
~stpPROOTOOPOP
~stpaPPPOTPOPOP
~stpoPQOPPPPPPP
~strTORTIOJNVQ
~straNSVNPLOORQ
~streORNVOSNOLP
~striNKOOOTROVO
~stroWROQKLLRSN
~struPOPPOPOPOT
~stsVRLPOMSONP
~sts_VRLPOMSONP
~stuSQRMLOQMUO
~stucMPSPPPRPOP
~studWSINMOPNVO
~stulPORPPPPPPP
~sturPNTPPPOPPP
~styTOOOOQOQPO
~sty_TOOOPPOQPO
~stylPPPPPQPPPP
~suaLSNSOOQOQO
~sualLSNSOOQOQO
~subVLONRONRNP
~subaRPPPPPOPPP
~subcPPPPPPPQOP
~subdQPPOPPPPPP
~subgQPPPPPPPPP
~submQOPPPPPQPP
~subsSPOOPPOPPP
~sucRPQPPNOPPP
~succQPPPPPPPPP
~suchQPPPPPPPPP
~suckPORPPPPPPP
~suctPRPPPOPPPP
~sudQLUNPNSOOO
~suddRLSOPOSOPO
~sueNOOOROPPOV
~sue_NPPPRPPPPP
~suedOOPPPOPPPU
~sufPORPPPPPPP
~suffPOQPPPPPPP
~sugPKQQOTQPOP
~sugaOLRQOSQPPP
~suggQOOPPQPPPP
~suiPTQOMONOQQ
~suicTPOOMOOPQQ
~suitPQPPPPPPPP
~sulPMMMYQMVOL
~suleSPOPQOPPPP
~sulfPOOPTPOPPP
~suliPPSNRNOPRO
~suloPSPOQNPPPP
~sulpOPORQPOPPP
~sultNMMOOWOWNN
~sumMQQOQQPQOO
~sumaPPPPQPPPPP
~sumeOQQPPPPPPP
~summPQOPPQPQPP
~sunOUMPNSMPRO
~sunaPPPQPPPPPP
~sundMTLPPSNPRP
~sunsPQPPPPPPPP
~supKUNRMONTSP
~supeMQPNPOOTRQ
~suppNTNTMPOPQO
~surRMQPORKVOP
~suraLQQPPPNTOP
~sureROQOOQOTLQ
~surfQPOSNPPPPP
~surgNJTORQPPUM
~suriQPPPPPOPPP
~survTRMPPPOPOP
~susUUPPNMMPQN
~sus_PRSNOOMPRO
~suscTONPPPPPOP
~suspOTORONPOOP
~sutPLOPPOQRRQ
~sutuOMOPPOQRRQ
~suvTPPPPNPPPP
~suvaSPPPPNPPPP
~suxOPQPQPPPPP
~suxaOPQPQPPPPP
~sveMQSPPPPPPP
~swaNUTONKQRRM
~swabQPOPPOQORP
~swalPJXPOMQSOO
~swapPWNOOOOPQO
~sweMI[OKUUOMN
~sweaNNSOMSTPNO
~swelPKSOOSSOOO
~swerNQUPOOOPPP
~swiOMRUNPPPOP
~swinPPPPPPQPPP
~switOPPUNPOPPP
~swoPULPPOTOOO
~swolPNPPPOTPPO
~sworPWLPPOPOOP
~sy_UQTLLSKSLR
~sycSPQOOOQPPO
~sychSPQOOOQPPO
~symVOOMOOSONO
~sympSPOOPOSOOO
~synPLORSNOSPP
~syn_OOPRPPPPPP
~syncROPOPNOSPP
~syndONOPTPPPPP
~syntPPQQPPPPPP
~syrLPRQQPPPPP
~syriPNRPPPPPPP
~syruLRPRQPPPPP
~sysOSTPOMMOQO
~systOSTPOMMOQO
~t'sJRORLPVOPQ
~t's_JRORLPVOPQ
~ta_QSYLOOPNKQ
~tabQOMROUQQNM
~tab_PPPPPPPPPQ
~tabbQNQPPPPPPP
~tabiPQPPPPPPPP
~tablPPKROVRRNM
~tacKROPQLYPNO
~tachLLPPOOZQOP
~tackSSPQOMNPPO
~tacoNVOPPPOPOP
~tacrPPPPQPPPPP
~tactOOOPPPSPPP
~tadOQQPPPPPPP
~tafKQRPPTOPPP
~taffKQRPPTOPPP
~tagNTOOOQSPOO
~tagePQOOPQQPPP
~taglQPPPOPPPPP
~tagmNPPPPPSPPP
~taiLUMOOQRQNQ
~tailNTNPOQPPOQ
~tainNMRPPPSQPP
~tairPTMPPPOPPP
~takOOLLQ[KLVQ
~takeOMPMPWLLWR
~takiPRLPQTPPOO
~talTROHTIORSR
~tal'ORPPPPNPPQ
~tal_VINKPMQPXR
~taliTONOOOSOOO
~talkNVSMOOOTLN
~tallPSOOOPOPPP
~taloNPOQUOOPPP
~talsPQQPPPOPPP
~tamUTLUNPOMNN
~tam_QPQQNPPPPP
~tameRPPOPPPPPP
~tamiUQJSNQQNOO
~tamoLRQSQQOOOO
~tampQPPPPPPPPP
~tamsPSPOQNPPPP
~tanXEWNKTMORR
~tan_NMPNQROPPU
~tancQQPPPPPPOP
~tandTMOOORQOPO
~tanePOPPPPPPPP
~taniOPQPPPPPPP
~tankOLUPPPPPPP
~tantXMORLONPSO
~tanuQQPOORPPPP
~tanyNPQPQOPQPP
~tapRSNUMOOPOP
~tapePTNUMOOPOP
~taphROPPPPPPPP
~tarURE^LQJOJU
~tar_QSOOPROOOP
~taraRPPPNPOPPP
~tardPUMPPPPPPP
~targWMMOPPROPP
~tariMNOOPPQTNU
~tartLPLbPQKNOM
~taryNPPPPPOOOV
~tasVQSPNOLOOO
~tas_QOQPPPPPPP
~taseQPPPPPPPPP
~tasiQPPPPPPPPP
~tasoRPPPPPPPPP
~tassRPTPOOMPOO
~tastPQOPPPPPPP
~tatOPRINO[QGV
~tat_TQQMPNOPPP
~tateMOUOMPTOMS
~tatiJULNRRVRKP
~tatoNQOPPOUPPP
~tatuTLQOOPNOOU
~tauOTOPPOPPPP
~tavPPQPPPPPPP
~tawVOPOPPOPNP
~tawaVOPOPPOPNP
~taxOQPPPOPPPP
~taxiPQPPPOPPPP
~tayQNOPOOOPUO
~tay_TMOPOOPPRP
~tayiMPPPPPPPTP
~taysPQPPPPPPPP
~tazOOOPTPPPPP
~tazaROOOPPPPPP
~tazoOPPPRPPPPP
~tb_QPPOPPPPPP
~tbaQVLPPPNPOO
~tbalQSOPPPNPPO
~tbiPRPPPPPOPP
~tboONSPPPPPPP
~tbrQPOPPPPPPP
~tbreQPOPPPPPPP
~tbuQOPPPQPPPP
~tburQOPPPQPPPP
~tcaPROPPPPPPP
~tcarPROPPPPPPP
~tchSFLVOTZKQM
~tch_OQOXPMSNLO
~tchePQMOORQNRO
~tchfTNPPPPOPPP
~tchiRKROPTOPPP
~tchyLOOPPQWPPP
~tcoVINOPOTOSO
~tcomWNNPPPPPOP
~tdaQPPPPPOPPP
~tdapQPPPPPOPPP
~te_IS^VGFMQNW
~teaNQYJRLSOQL
~teacRRPOPNPPPP
~teadOTTMNPNQNP
~teamJWOOPOPOTO
~tearWLRPPPMPPO
~tebURNOPONROO
~teboPROPPPPPOP
~tebrUPNOPONRPO
~tecPMPONPWONQ
~techNPQPPPSPOP
~tectRNNOOPSPOQ
~tedLNQGSQUQMW
~ted_MNQGSQUQMW
~teeMSQNMSTONP
~tee_OTNPPPPPPP
~teenONSNMRUONQ
~teerMSPPPPPPPP
~teetPQNPPQPPPP
~tegOPQOROPPPP
~tegrOPPORPPPPP
~tegyORPPPOPPPP
~teiPNOTMPSPPP
~teinQOONOPSPPP
~telOKUQMIURPT
~tel_POSQPPOPOP
~teleQRMOOOQROP
~tellPKQQOJUORU
~telyOPRPPPPPOP
~temDTRPTKPXPP
~tem_NTMPPNNWPO
~temaOUOPOPPPPP
~temeMNPPVPOQOQ
~temiOOPPPPSQPP
~tempLMVQONPORQ
~teneDNUINORMO
~ten_SJVWNMMSMN
~tenaMRNUNPRPPP
~tencULPPPPPPPP
~tendSOQOPNTOON
~teneSMOQORPPPP
~teniSOOPPPPPPP
~tennRRNPPPPOPP
~tenoRPPPPPPPPP
~tensPMPNOOPQSS
~tentTQMMQSNPOP
~teoQPQOPOPQPP
~teopPQPOPOPQPP
~tepOTMZLNNOPO
~tep_PPOTOPPPPP
~tepaLVPPOPPPPP
~tepdPQOPPPPPPP
~teplROPQOPPPPP
~tepsQNPVONOPPP
~terRQRJLOUMWN
~ter'OPPPPQPPPP
~ter_NHWJWTPJRR
~teraKMLNXNVSOO
~terbPQQPPPOPPP
~terdRJRPPPSPOO
~tereRTNPOONPPP
~teriWLTPMKMOVO
~terlQPPPPPPPPP
~termROOPOOMSPQ
~ternMYNOOMRPQM
~teroYNMMJTQPPO
~terpMMNOPOSRUO
~terrMOSPPROPPP
~tersLTNPOPTPQP
~teruONTPPPOPPP
~tervNPOWNPOPPP
~teryQVMONOOOOQ
~tesUWNKKPPUIS
~tes_SOMLMMUWKU
~testSWPONSLNNN
~tesuPPPQPPPPPP
~tetOSSNPQONPO
~tet_PORPPPPPPP
~tetaQQPOORPPPP
~tethPSOPPOPPPP
~teuRNQPPPPPPP
~texMIRPWOMOOW
~tex_NNOPWPPPOP
~textPLTPPPNPPT
~tfePNNOTSOPPP
~tfeeQNNOSTOPPP
~tfoPOPOQQTOOO
~tforPOPOQQTOOO
~th_KRSNQPPVMO
~thaSYKNNRNPNO
~thadPOPPQPPPQP
~thaiQQPPOPPPPP
~thalQPPPOPPPPP
~thanPXPOPPLOPO
~thasQPPQOPPPQP
~thatNVLOQPQQLQ
~thdRSNONOPPOQ
~thdaPSOPPPPPOP
~thdrRPOOOPPPPQ
~theTKOR]QLQKJ
~the_ONXPPMPPPP
~theaQTOOPQMOPO
~theiRROPOMOPSP
~themONROQQMPPS
~thenGKWWONVPMN
~theoKOOPWPPPPP
~therWLFQWXGSQM
~thesPOQPOOUNPP
~thetSPOOSNQOOO
~theyRVIMRUNQNN
~thiNJSIYN`KML
~thiaQPPPPPPPPP
~thicUOPSOOMOOP
~thigRLUPOMQPOP
~thinSNQKSRTPMM
~thioOPPPSOPPPP
~thirNNVPPQMPPP
~thisIWIOMN\MUP
~thiuNQOOTOQPPP
~thlRQOOPOPPOP
~thleSOPOPPPPOP
~thlyPQOPPPPPPP
~thmOQRNRNOROO
~thm_RPOPPPQPPP
~thmaMQSNSOOROO
~thmiQPPPOPPPPP
~thoKSLONJVPSU
~tho_OOOPPOOPUO
~thonLRRPQPPPPP
~thopQPPQPPOPPP
~thorORQPOPOQPP
~thosMTNPQNUPNP
~thotOQPPQPPPPP
~thouUKMOONPPQW
~thrRJUPPMRMUO
~threUOORMNPIWQ
~thriQQPQOORPPP
~throOKVMROQUNN
~thruNOPQRPPPPP
~thsWNHOMYSONO
~ths_WNHOMYSONO
~thuLULOPRTPOO
~thumQPNPPOSPPP
~thunNPPPPPRPPP
~thurNUNPPSNPOP
~thwPNOORPOPSP
~thwaPNOORPOPSP
~thy^NMOLQMPNO
~thy_XONOMOOPPP
~thylUOONPPPPPP
~thyrPPPQORNQOP
~ti_JQTTNOSOOM
~tiaQLLUMSQRNP
~tia_TOMOORNSOP
~tialOMOSOOTPOP
~tiapNOPSNRPPPP
~tiazPPPPQPPPPP
~tibSOQMOQNORR
~tibiOPRMNQNORR
~tiblOPPPRPPPPP
~tiboSOPPOPPPPP
~tibuQPPPPPPPPP
~ticSIQHLNK`WO
~tic_RKRQNMSNRQ
~ticaIRUOUPMROO
~ticeKLNNOPOVUS
~tichTMPPPPPPPP
~ticiRNRPPPOPPP
~tickLSJOORNVUN
~ticlNRROPOQPPP
~ticoTQQNOOOQNO
~ticsUQOMNQRONO
~ticuRNPOPPNSPP
~tidXNOMNVMPNO
~tid_QOROPPPPPP
~tideTOLPOVNPOO
~tieWQWKTGJORQ
~tie_WONOOPOPPP
~tienSPTLTJKPRQ
~tiesNPSPPPPPOP
~tifLOROOPQRNR
~tiffNMUPPOQPPP
~tifiMSNPPQOSNS
~tifuQPPPPPPPPP
~tifyPPOPPPRPPP
~tigWNROONMORO
~tighROSOPPMPPP
~tigmQPPPPPPPPP
~tigoQQNPPPQPPP
~tiguRPPPPPOPPP
~tilOYSINRQPJQ
~til_STMNOPPRNO
~tilaPOUPOPNPOQ
~tileMNPPPOVPPP
~tiliQPPPPPPPPP
~tillOWPLQSLNMQ
~timOPOLORMQYM
~tim_PPRPPPOPPP
~timeITNOLSORZM
~timiUNOOQPOPPP
~timsQPPPPPPPPP
~tinPTQPLZQGJS
~tin_OONPRTSNON
~tinaMOQPPPSPPP
~tineUNRMRONPOO
~tingLZNSGXMJOS
~tiniPOPROORPPP
~tinoRPPPPPOPPP
~tinsSOOMNPUPOP
~tinuQNQOPOPPPR
~tinyOQQPPPPPOP
~tioVMKMMTHYPR
~tio_QOQROPOPPP
~tionTNKLNTIYQS
~tiotSPPPNPPPPP
~tipSNNONRRPPP
~tipaQPPPOQPPPP
~tiplPOPOPPSPPP
~tipsROOOPQPPPP
~tiqQOQPPPPPPP
~tiquQOQPPPPPPP
~tirOOQPNTOORO
~tiraPPRQOPOPPP
~tireONOPOTPORO
~tiriPQPPPPPPPP
~tirzQPPPPPPPPP
~tisZMLSHRXLOM
~tis_SSNSKOTMON
~tiscSNPPPPPPPP
~tisiPOROPPPPPP
~tisoPNORNOUPPP
~tistQQLPPTOPPP
~titMJN\LOSNSP
~titcUOPPPOOOOP
~titiNOOQOPTPPP
~titrLNOWNOPPTP
~tituQOQPPPPPPP
~tityNPPTPPPPPP
~tiv]JJLUSMMRN
~tivaQQMOPQOPQP
~tiveVJMMUSONRO
~tiviSPOPPQOPOO
~tixOQOPPPPPSP
~tix_OQOPPPPPSP
~tizRNNOPTOPPP
~tizaQPPPPPPPPP
~tleKVTNNQQONN
~tle_KTRPOUOOOO
~tledOOUOPOPPPP
~tlemOPQOPNTPPP
~tlesRTMPOOOPPP
~tliPOSPPOOPPP
~tlinPOSPPOOPPP
~tluPQPPPPPPPP
~tlucPQPPPPPPPP
~tlyPOQQOQPPPO
~tly_POQQOQPPPO
~tmaPSPOORNPOP
~tmasOSOPPRNPOP
~tmePJOQNZMOQP
~tmenQKLQNZNOQP
~tmrPROPPPPPPP
~tmrwPROPPPPPPP
~tnaNUNPPOQPPP
~tnatNSOPPPQPPP
~tnePMMOSVLONU
~tnerMNMOTUMPPT
~tnesSOQPPQOPOQ
~tniPPQPPPOPPP
~tnigQPPPPPPPPP
~to_OTYNJMSOLQ
~toaPRNNPPRPPP
~toacPPPOPPRPPP
~toasPRNPPPPPPP
~tobQPPPPPPPPP
~tobaQPPPPPPPPP
~tocPSJNKPTLVR
~tociRPSQONOOOP
~tockKVIQORQPSO
~toclOPOPQQPPPP
~tocoUQNMMNONUS
~todSYRPPKNNMN
~todaQZMORNLOOO
~toddROTQOMQONO
~toeRNROOUMPPP
~toenSOPOORNPPP
~toesNORPPRNPPP
~tofVNPOOPOOPP
~toffTOPPPPOPPP
~togQNOPRPQPPP
~togePOPPRPPPPP
~tohOOPQPPOPQP
~toh_OPPQPPOPQP
~toiONQUPPOOOO
~toidQPPROPPPPP
~toilOORPPRPPPP
~toinPOOSRNOPPP
~tolPZJRLSMNMR
~tol_QOPTOPPPPP
~toldNWHOOUOOOR
~toleMXPOPOOPNP
~toliQMSQOOQPPP
~toloRPPPPPOPPP
~tomXNXLOOOTGN
~tom_SMQOOTOQMP
~tomaTQRPONOONP
~tombONSPPPPPPP
~tomeMORPSPPPPP
~tomiQOQPPPPPPP
~tomoSTOOPONOOP
~tomsQPPPPPSOOP
~tomyOPQOOOPWMO
~tonLGTNVN^MOM
~ton_PPSOPOPPPP
~tonaMPPPTPPPPP
~toneQOOQQNSOOO
~tongONLOORXPOO
~toniPJVORNQOSO
~tonsNPPPQQQPOP
~tooWJYPMRNNMO
~toodQPPPPQPOPO
~tookSO]MOIOONP
~toolQNOSPQPPPP
~tootRNNPNVPPPP
~topZNTJPPNOLP
~top_XPPMQQKONR
~topiRQPONPRPPP
~toppPNTKWONPOO
~toprSQQSKPOPPP
~topsOONPPQSQPP
~torNPVJYOENOX
~tor_LQSMRTJPRR
~toraNPQOTPPPPP
~torbOPQPPPPPPP
~toreOMWPPPPPOP
~toriWNOMOPPPPP
~tormOTPPPPOOPP
~tornPOPPPPPPOS
~toroQOPNRPPPPP
~torsRTLUNNONPP
~torvNPOPTPOPPP
~toryORMOQOOQOU
~tos\PLNONROMO
~tos_TOPPPPOPOP
~toscPSOPPPPPOP
~toseUOOOPPOPPP
~tosiQONPPOTPPO
~tostQPOPPPPPPP
~totPPOQPORPPP
~totaPOQRPPPPPP
~tothSQOPOPOPPP
~touMSVNONQOOP
~toucOQRPPOOPPP
~tourOOQPPOSPOP
~toutOPSPPPPPPP
~tovOPPPPPQPPP
~towOPPPPROQPP
~towePOPPPROPPP
~toxMPMOPQUPSP
~tox_PPOOOQPPSP
~toxiNPNPQPTPPP
~toyPTMPPPPPPP
~tpaPQPOSOOPPO
~tparPPPOTPOPOP
~tpatPQPPPPPPQO
~tpoPQOPPPPPPP
~tponPQOPPPPPPP
~traKQVVTGII]N
~tra_RQPPOPOPPP
~tracIOVORRPOOP
~tradQOPPPPPPPP
~tragOPQPPPPPPP
~traiQULORNMNQS
~tralNPNSQQNTOO
~tramOPNROQRPPO
~tranZMUOPLLLRP
~trapQLTPOPPPPP
~trarMTNPROOPRO
~trasQRPKSOPPOO
~tratLLTVQMNOSO
~trauQPPRONNOSO
~travLPPRPOTPPP
~trayMRNPPPOPUP
~treSOOXKSKKPS
~tre_TOQSMQLMSO
~treaWGMOMPSPQU
~treePPQPPPPPPP
~trekOORPPPPPPP
~trelNPPTPPPPOP
~tremONPPOSQPOP
~trenORPROPOPPP
~trepQPPPPPPPPP
~tresMTPQPSNPOO
~tretROPPPQOPOP
~trexOPPQSPOPPP
~triWLNKTRMPUJ
~triaXUNKOLNRQM
~tricUPMOOONNVO
~tridOPRQOORPNP
~trieMQRPPQPPPP
~trigROOOROOQPP
~trikNSPPPPPPPP
~trilPPPORPPPPP
~trimOMOQXNOPOP
~trinMLNTPVOPPP
~tripOLSOLTQPSO
~tritPPPOPPRPPP
~troPQTO[GKMWK
~tro_MMRQXNNPOP
~trodROPPOPPPPP
~troeRQPOPPOPPP
~trofQPPQOPPPPP
~trogQPPPPPPPPP
~trokPPQQNNMRTO
~trolM[JNNPNOVO
~tromSNPPPPPPPP
~tronQQNPTNOOPO
~tropNNTQNOUOOO
~trosQPPPOPPPPP
~trouOMSOUPOOPP
~trozPOQPPPPPPP
~truSJPOOLQOUS
~trucMOUPOPPPOR
~trueNPOPQORPPP
~trusQONPPOPPUO
~tryLROORSPQOO
~try_NSQPOOQQOP
~tryiNOOOSTOPPO
~ts_XRNOAUQRPO
~tsdROPPPPPOPP
~tsd_ROPPPPPOPP
~tseRPPPOPPPPP
~tselRPOPOPPPPP
~tsiPRPPPPPPPP
~tsidPROPPPPPPP
~tt_UNPOPPOPPP
~ttaUJSPOLVPMO
~ttacPNOQOLXQOO
~ttawVOPOPPOPNP
~tteJWNLULLSMX
~tte_PPQPPPPPPP
~ttedNIQPVTOPOQ
~tteeOSNPPPPPPP
~ttemROPPPPOPOQ
~ttenNOSOPKNVOS
~tterKZMNPNPNPS
~ttesQOQPPPPPPP
~ttiLKWPNXQNNO
~tticRPOPPPPPPP
~ttinOIVPOXPOOO
~ttitOOQPPPRPPP
~ttlIVUONTNOOO
~ttleIVUONTNOOO
~ttoPMUNNRQOLT
~tto_OQRPOPPPPP
~ttomSMQOOTOPMP
~ttonOOSPPOQPPP
~ttrQQNPPPPPPP
~ttyQOPOPSPPOP
~tty_QOPOPSPPOP
~tuaPUORPOOPNO
~tualPSORPOOPOP
~tubQLZOOQMPON
~tubaONTPPPOQPO
~tubeRNUOPQNOOO
~tucMPSPPPRPOP
~tuckMPSPPPRPOP
~tudWSINMNPNVO
~tudeKTNPOOROTP
~tudi[LNPMPPPPP
~tudyQSMOPPOPRP
~tueNSOPPQPPPP
~tuesNSOPPQPPPP
~tulPRQPOOPOPP
~tulaORQPPOPOPP
~tumOLROSNVPOP
~tum_NMROSOSPOP
~tummPPPPPOSPPP
~tumnQOPPPPPPPP
~tunSOOOOPRPOP
~tungSNQOOPPPPP
~tunnPPNPPPRPPP
~turRYYKNKPNLP
~tur_RPOPPPPPPP
~turaROQOPPQOPP
~turdMUOPPPPPPP
~turePVPONKSOPP
~turiQMSPPPOQOQ
~turmQOOPRPPPPP
~turnNTVNOPNPMO
~tusVMPNNPPPQO
~tus_WNQONQMPOP
~tussOPOOPPRPRP
~tutLPRPPPPOOV
~tutePOOPPPPOOV
~tuttMQSPPPPPPP
~twaQTNPPOOPPP
~twarOSOPPPPPPP
~twatRPPPPOOPPP
~twePNOOOOUQPP
~tweeRMPONOVPPP
~twelPPPPPPOQPP
~twenOQOPRPPPPP
~twiNPQRPTNOOO
~twicPOOSPSMPPP
~twinLXMPPNRPOP
~twisSNRPPNOPPP
~twitOKSPPTOPPP
~ty_OLOLLQINZ]
~tylPMUOROOPOP
~tylcRPPOPPPPPP
~tyleNNSPSPPPPP
~tyliQPRQNOPPPP
~tynNOPORPPPRP
~tyniNOPORPPPRP
~typTSIONRQRNO
~typeUPLOOQORNO
~typhPPPPPPRPPP
~typiORNPPQPPPP
~tysQNRPPPOPPP
~tysiQNRPPPOPPP
~tz_PORPPPPPPP
~tztOMWPPPOPPP
~tzt_OMWPPPOPPP
~u'rOTOPPPPPOP
~u'reOTOPPPPPOP
~u'vPQPPPPPPPP
~u'vePQPPPPPPPP
~uadQNQPPPPPPP
~ualTSPUNMNONN
~ual_QVOUNMOOLO
~uallRNQPPPPPPP
~ualtPOPPPPOPRO
~uamSNPPPPPPPP
~uamaSNPPPPPPPP
~uanNRPTOPOPOO
~uantMROTOPOPOP
~uarOMPPPPOPVQ
~uardPNNPPPOPVQ
~uartPORPPPPPPP
~uaryPPPPPQPPPP
~uatPRNOPPRPPP
~uatiPPQPPPOPPP
~ub_PSOOOOOPPQ
~ubaPPROPRNQOO
~ubacQPPPPPPPPP
~ubarPQPPPPOPPP
~ubatOQRPPPOQPO
~ubbNPPPROSOPP
~ubbeNQPPRPPPPP
~ubbiPOQPPOQPPP
~ubblPQPPPPQOPP
~ubcPPPPPPPQOP
~ubclPPPPPPPQOP
~ubdQPPOPPPPPP
~ubduQPPOPPPPPP
~ubeRLWOPQNOON
~ube_QOVPPPNPOO
~ubesQOOPPRPPPP
~ubgQPPPPPPPPP
~ubiNMTORPPPPP
~ubitNPQORPPPPP
~ublRNOQPNUNOQ
~ubleRNPOPNVNOO
~ubliQPOROPOPOR
~ubmQOPPPPPQPP
~ubsRRNOPQNMSP
~ubs_OROPPQOMSP
~ubstQPOPPPPPPQ
~ucaNORRPPPPPP
~ucagOPQROPPPPP
~ucatORPPPPPPPP
~uccQPQPPPPPPP
~uccaPPQPPPPPPP
~ucceQPPPPPPPPP
~uceUMNPSPQONO
~uce_RNOPSPOOOP
~ucedPQOPPQPPPP
~ucesSNPPPPPPPP
~uchJRS_LSKNMM
~uch_LQM_LTLNMN
~ucheNPTPPOPPPP
~uchiPPQPPPPPPP
~uciMOPUOPQPPP
~ucinOOORPPQPPP
~uckHVXOOMQONQ
~uck_JRVOPNQOOQ
~uckeOSPPPPOPPP
~uckiPPQPPPPPPP
~ucktOOSPPPPPPP
~ucoQQSRNNPOPO
~ucomORSOOPPPNP
~uconKSNURPOPPP
~ucosVLQNMOQOSO
~uctQTNONNSQOO
~uctiRTOPOOOQOO
~ud_OTPPPOOPPP
~udaQLRQPOQOPR
~uda_SMPOPOQPPR
~uddQOQOPNTOOO
~uddeONSOPOSOPP
~uddlOSOPPORPPP
~udePSNNOOQNTO
~ude_TPOPPOOPPP
~udenKTNPOOROTP
~uderNORPPQPPPP
~udesRPOPPPPPPP
~udgPSOPPOPPPP
~udgePRPPPPPPPP
~udiYUIOPOOOOO
~udicQPPPPPPPPP
~udie[LNPMPPPPP
~udinOROPPPPPPP
~udioPQOPPPPPPP
~uditPUMPPPPPOP
~udoOOPPRPQPPP
~udomOPPPPPRPPP
~udyNSMOOPTPRP
~udy_NSMOOPTPRP
~ue_OLWJQP\GQO
~ueaOQPPPPPPPP
~ueakOQPPPPPPPP
~uedQNPOOOPPOU
~ued_OOOOOOPPOU
~ueeQPPPPPOPPP
~ueezQPPPPPOPPP
~uelSNQOOPPQPP
~uelaOORPPPPQPP
~uemPQPPPPPPPP
~uenULPRPOOQOO
~uencQPPPPPPQPP
~uentTKRRPPPPOO
~uerRNPOPLOWPO
~uesNTLOOROQNU
~ues_OPPPPOPPOT
~uesdOROPPQPPPP
~uestQSKPOROPOR
~uetONRSNQQPOP
~uet_OPQPPORPPP
~uetiNOPSNRPPPP
~ueuPTOPPOPPPP
~ueuePTOPPOPPPP
~uevPPQPPPOPPP
~uffSSNOOOSONO
~uff_PSQPPONPOP
~uffeQNRPPPPPPP
~uffiPROPPPPPPP
~ufflPOOPPPRPPP
~uffsRPPOPPPPPP
~ug_ZSOMMNOOPO
~ugaNJTQOSSOOO
~ugarPLROPSQPPP
~ugeNNXPPOQNPP
~uge_ONSPPPRNPP
~uggOROPPQPPPP
~uggePROPPQPPPP
~ughSPRMNUOOMP
~ugh_VQLNORNPNQ
~ughiPOQPPPQPPP
~ughsQOQPPOPPPP
~ughtMQQOOUPOOP
~ugiROPPPPPPPP
~ugieROPPPPPPPP
~ugmSOPOPPPPPP
~ugmeSOPOPPPPPP
~ugsUNPOQQLOPP
~ugs_UNPOQQMOPP
~uguPROPPPPPPP
~ui_PNRPPPPPPP
~uic[MRKNLNLXO
~uiceVOMNQNPLXO
~uiciTPOOMOOPQQ
~uickRMVNPOOPOP
~uidVGRMMOUOUO
~uid_OKQNOOXPRO
~uideUNOPPPNNSP
~uidsSOROOPOPPP
~uieMTQPPNQPOP
~uietNUOPPNQPOP
~uilNQQOQONNUO
~uildPOOPPPPNUO
~uillPPQPPPPPPP
~uinLQTOROPONR
~uin_OROPPPPPPP
~uinaNMUPPOPPOR
~uineOPPPRPPPPP
~uiniOPQPPPPPPP
~uirPPPPPPPQPP
~uireQQNPPPPQPP
~uisITUOORQOOO
~uis_MRSPPROOPP
~uiseLRPPPQSPPP
~uishOQPPPPPPPP
~uitQRQLTQMOOO
~uit_PPQMTQNPPO
~uitsOTOPPOOPPP
~uittSOPOPPPPPP
~uivLNPUPPRPPP
~uivaLNPUPPRPPP
~ukaQQOPPPOPPP
~ukasPQOPPPPPPP
~ul_OOQOONVOOQ
~ulaSVTNPJONON
~ula_TNQPOPQMOQ
~ulanOSSOPMOQOO
~ularOKTOROPPRO
~ulasOSOPPPPPPP
~ulatPUOROOOONO
~ulcNOOPPPUPPP
~ulceOOOPPPTPPP
~uldSJKRSWXPIL
~uld_UIHRTZUPIL
~uldeOQROPMSPOP
~uleSNKYNMHQXP
~ule_TMLVONIQWP
~ulesQPOTONOOQP
~ulfPOOPTPOPPP
~ulfaSOOPOPPPPP
~ulgQNRPPPPPPP
~ulgiOPRPPPPPPP
~uliRWONPMNORO
~ulinQPRNQNOORO
~ulisSQMQPPPPPP
~ulitSPPOPPOPPP
~ulizPQPPPPPPPP
~ullQSXPONNOLO
~ull_PUSQONOOMP
~ulleOOSPPPPPPP
~ulliRPQPPPNPPP
~ullyPQPPPPPPPP
~ulmROPPPPPPPP
~ulmoROOPPPPPPP
~uloSROOPNOPPP
~ulosQSPOQNOPPP
~uloxQPPPPPPPPP
~ulpOOORQPOPPP
~ulphOPORQPOPPP
~ulsMMaMONOONP
~uls_OOSPPPPPPP
~ulsaPOQPPPPPPP
~ulseQNVNPOQOOO
~ulsiPOWOOOOPPP
~ulsoNRPPPPPPPQ
~ultWKJRLTLVPN
~ult_PPMVNNNQQR
~ultaOMQPPPPVPN
~ultiQNQOPORPOP
~ultrSPNPOOQPOP
~ultsSOMNOYOOOO
~ultuPROPPOOPRP
~uluQOQPPPPPPP
~ulvQPPPPPPPPP
~um'QNNPPRPPPQ
~um'sQNNPPRPPPQ
~um_LIYK\KZMHP
~umaXKOSONLNRR
~uma_TPMRONNOSO
~umabPOPSPOPPPP
~umanQNPPPPPPPS
~umatSPPPPPOPPP
~umbSMSQMMOTRM
~umb_OOQPPPQPPP
~umbaTOPPOPOQOP
~umbeUONRONKSTN
~umbiPORPPPOPPP
~umblPOPPPORPPP
~umeNKPUNNNXOP
~ume_PQPPPPOPPP
~umenOLOOQOPXOQ
~umiROQOPPPPPP
~uminPOQOPPPPPP
~ummNSNOOSRQOO
~ummaOSOOPPPQPP
~ummePOPPPQQPPP
~ummyOPPPORRPPP
~umnQQOPPPPPPP
~umn_QQOPPPPPPP
~umoNTQQNOPQOO
~umonRQNQNOQROP
~umotNTQPPPOPPP
~umpLNQPPRXONN
~ump_MLQPPSUPNN
~umpeQOQPPPOPPP
~umpiPOQPPPPPPP
~umpsNRNPPOTPPP
~umsPQPPPPPPPP
~ums_PQPPPPPPPP
~un_QORPPPOPPP
~unaPQQQPPPPNP
~unatPPPQPPPPPP
~uncRWPONSMPLN
~unceLSPPPPPQQP
~unchNZOOPQOOMO
~unciPQPPPPPPPP
~unclNMQPPTQPPP
~uncoRQQPPONOPQ
~unctXKPPOOPQNO
~undJONKLUZQTN
~und_LOQLOUVQOO
~undaOPNPPSPPRP
~undeNLPQNQQQUP
~undiRMSPPORPOP
~undlRPOPPPPPOP
~undrOROPPPQPPP
~undsOVPOPMOPOQ
~uneOPRPPQOPPP
~une_PRNPPROPPP
~ungYHULPSOONO
~ung_WJSOOPOPOO
~ungaPOPPPRPPPP
~ungeOTQPPOOPPP
~ungsSMRNROPPPP
~unguQNOOOSQPPP
~uniHUMVONQRRN
~unitMNNWPNNRSO
~unkRIQPPQQQPR
~unk_QMQPPQPPOR
~unknONPPPPRRQP
~unlROQPOOOPPQ
~unliROPPOPPQPP
~unnNWLOPPSOOO
~unneMORPPPRPPP
~unniPVKPPPQPPP
~unnyPRNPPPPPPP
~unoROPPOPPPPP
~unogQPPQOPPPPP
~unotQPPOPPPPPP
~unpQQPPPPOPPP
~unprQPPPPPPPPP
~unrOQSPPOOPPP
~unreOPTPPOOPPP
~unsNOQOOOOTPR
~uns_SPOPOOPPPP
~unseOOQPPPPROP
~unshOPQOPOPPOR
~untLOROPPLTNU
~unt_MQOSOPOROQ
~untaNNQPPPOOPV
~unteKRTORNOQQO
~untiSULNOPPRNO
~untrQPPPPPPPPP
~untsPOPPPPPQPP
~untyONQPPSPPQP
~unvPQQPPPOPPP
~unvaPQQPPPOPPP
~uodQPPPPPPPPP
~uodeQPPPPPPPPP
~uorRPQPPOPPPP
~uotQPPPPPPPPP
~uoteQPPPPPPPPP
~uouQPPPPPPPPP
~uousQPPPPPPPPP
~uoxSPPNPPPPPP
~uoxeSPPNPPPPPP
~up_OYPQOLQONO
~upbNRPPPPPORP
~upboNRPPPPPORP
~updOXKPPPOPPP
~updaOXKPPPOPPP
~upeMRONPOOTRQ
~uperMQPNPOOTRQ
~upiPNTRMMUOOO
~upilMMUPONVPPO
~upirTOPONPPPPP
~upleQPPPPPPPPP
~uppPTLULOQPQO
~uppeQPOROPQPPP
~upplNQPTMOPPQP
~uppoOSNPPPPPQP
~uprVMOMTPOOOO
~upreQPPOPPPPPP
~upriSNPPPPPPPP
~uproQOONTQOPOP
~upsNWMOQNSOOP
~ups_NPPPPQSOOP
~upsePQPPQOPPPP
~upsiOTOPPNPPPP
~upstPRNPPPPPPP
~uptRORPPONPPP
~uptuRORPPOOPPP
~upuPPPPPPQPPP
~upusOPPPPPQPPP
~ur_NQVQPRNLMQ
~ura\JUMMMOTMN
~ura_OOTPPPPPPP
~uracTOOPPOPPOP
~uralUNPOPOPPOO
~uranOQOQOPOTOP
~uratVMQNOPQQOO
~urcROQOPQNPQP
~urceROOPPQNPQP
~urchPPQOPPPPPP
~urdMUOPPPPPOP
~urdaMUOPPPPPPP
~ureXRPLKHPXJV
~ure_PQQNNKPWKV
~uredQOTPOOOPPP
~urenPPQPPPPPPP
~uresRSKOONRQOQ
~uretUOPONPPPPP
~urfQPOSNPPPPP
~urfaQPOSNPPPPP
~urgPGVMRQNSXK
~urg_POPPPPOPRP
~urgeOKTNRQOSTK
~urgiPNPPPPPPRP
~urglPOQPPPPPPP
~uriPOUSKIWNNQ
~uri_POQPPPPPPP
~uricOPSPPPOPPP
~urieOTMPPOOPSP
~urinRMSRLKXOMR
~urisPPOPPPQPPQ
~uritPPSPPPPPOO
~urlMNUTPOOPNP
~urlyOPOTPPPPNP
~urmPNQOQPROPP
~urmePPPPRPPPPP
~urnOPYLQULPMN
~urn_QRPOOROPNO
~urnaQSOOPPPPPO
~urneKRPPPTOQOO
~urniRKXPOMQPOP
~urnsSPNOSONPPP
~urntNOQPPSOPPP
~uroWPLOPMMTPO
~uro_RRNPPPOPPP
~urogQPPPPPPPPP
~urolQPOOPQPPPP
~uronQPOROPPPPP
~uropQPPRNPPPPP
~urosSPPMQMOUPP
~urpLQVNPOROPP
~urplLPQPPOTPPP
~urrRMSNOMTRNQ
~urreSPMNOORRPO
~urriPQPPPOPPPP
~urroOOOPOPRPOR
~urryNNVPPOPPPP
~ursLQKKTSIP[Q
~urs_LQMPPPOOZO
~ursdOSQPPPOPOP
~urseNONMPSLRSS
~ursiQOOOTQOPOP
~urtROOOSLPQMT
~urt_VNMOSLNOMU
~urtaMOPPPPSPPP
~urthORNPPPORPP
~urtiPOQPPPPPPP
~urtsPPQPPPPPPP
~uruPQPPPPPPPP
~urvSQMPPPQPOP
~urvePQNPPPRPPP
~urviTPOPPPOPOP
~uryQQQOQONOOR
~ury_RPQOPOOOOR
~urysOQPPQPOPPP
~us_UJSJQWTONK
~usaOSROPOPPOP
~usabQOROPPPPOP
~usalOQPPPPPPPQ
~usbNPRPPROOPP
~usbaNPRPPROOPP
~uscWNNOROMQPP
~usciTONPPPPPOP
~usclVMQPPOMQPP
~uscuNPPPRPPPQP
~useNELNOKUSS^
~use_JMLPOOQTWS
~useaQPPPPPOPPP
~usedQHROPMQQNX
~usefQPPPPPPPPP
~uselOQPPPQPPPP
~userRPOPPPPPPP
~usesPRNPONROOS
~ushMQSSPNKUPO
~ush_MRMTQQMORO
~usheRNPONPNVOO
~ushiPOUPPMPPPP
~usiPYLTQKMPNQ
~usinSUOPPNNOOP
~usioORNUOMPQPO
~usitRPPPPPPPPP
~uskOPQPPPPPPP
~uskyOPQPPPPPPP
~uslPROPPPPPOP
~uslyPROPPPPPOP
~uspOTORONPOOP
~uspePUONPPOOPP
~ussRNROPPRMQO
~usseQNSPPPPPPP
~ussiQROOPPOMQP
~ustPPPOSPPKSP
~ust_OPONRPQLTQ
~usteTNTOOPOPOP
~ustoNPPPSPPPPP
~ustrQQPPPOPPPP
~ustsPRNPPPPPPP
~usuMTNTPOOPOP
~usuaMTNTPOOPOP
~usyNSOPPPPPPP
~usy_NSOPPPPPPP
~ut_RIULTPLLOW
~utaSNPTNOOPPP
~utamOOPTPPPPPP
~utanQPPPPPPPPP
~utbQPOPPPPPPP
~utbrQPOPPPPPPP
~utcWNNPPPPPOP
~utcoWNNPPPPPOP
~uteGP]PJIOWLU
~ute_OPPPMNRRNT
~utedNNQROOPOPT
~utegOPPORPPPPP
~utelPROPPPPPPP
~uterOOWOMOPPPP
~utesLRRQOMNVOO
~uthNNWOQKQQQO
~uth_NOWQOKQOQO
~uthoPOPPPPPRPP
~uthwPPPORPPPPP
~utiPVKOOVKORO
~uti_POSPOPPPPP
~uticOOPOSPPPQP
~utidQQMPNSPPOP
~utinNVMPOSMPPP
~utioOQOPPPOPRP
~utisRPOPPQOPPP
~utoQTQNOONPOP
~uto_NQROPPPQPP
~utocPSNPPPPPPP
~utofTOPPPPOPPP
~utpNLXPPPPPQO
~utpaPQPPPPPPQO
~utrLQPPOPRPSP
~utriQPPPPPPPPP
~utroNPPPOPRPPP
~utsRUMPONPPPP
~uts_RSNPPOPPPP
~utsiPROPPPPPPP
~uttKQTOPRPOOO
~utteOMQPPTPPPP
~uttiOSOPPPPPPP
~uttoPPQPPOQPPP
~utuSHOOOOUQRQ
~utumQLPPPPTPPP
~uturOMOPPOQRRQ
~utyKONNSNNOWT
~uty_NPNOPNNOUU
~utynNOPORPPPRP
~uvaRUOOONPPPP
~uva_QUOOONPPPP
~uvasQPPPPPPPPP
~uveONTPPPPPPP
~uvoPPPPPPQPPP
~uw_QNTPPPOPPP
~ux_NMRPPSROPP
~uxaOPQPQPPPPP
~uxamOPQPQPPPPP
~uxoQOPPQPPPPP
~uxosQOPPQPPPPP
~uyiPOQPPPPPPP
~uyinPOQPPPPPPP
~uysMPPPQSPPPP
~uys_MPPPQSPPPP
~uzeSNPPPPPPPP
~uze_SNPPPPPPPP
~uzzOOQPPPQPPP
~va_QRSNRMNOOO
~vacOTONORNQRO
~vacaMRPRPPPPPP
~vaccSRMLPRNQRO
~vaciPPQPPPPPPP
~vacuOPQPPPPPPP
~vadPMSPPPPPPP
~vagQMQPPQOROP
~vageQNPPPPOSPP
~vagiQOQPPPPPPP
~vahSPOPPPNPOQ
~vaiQPPOPPOPRP
~vailPQOPPPOPRP
~vairRPPOPPPPPP
~valLHNZPPPNQT
~val_OLMUMROPUO
~valaPPPSNPPPPP
~valeKNQVOPRPOP
~valiPQNPPPOPNV
~vallPNSPPPPPPP
~valpOPPNUOPPPP
~valsQNQORPPOPP
~valuQSOPPPOPOP
~valvQOPPOPRPPP
~vanKMSUPPMPNT
~van_PPPPQPPPPP
~vancLNOUPOOQNU
~vaniOQOPPROPPP
~vantPOQPPPPPPP
~vapYONOPNNPPP
~vapeSPPOPOOPPP
~vapiROPPPOPPPP
~vapoSOOPPPOPPP
~varRNPTNROOOO
~vareQQPPPPOPPP
~variONQRPRPPOP
~varoQOPRNQPOPP
~vasXMNOPPNPOO
~vascROPPOPOQPP
~vasiQPPPPPPPPP
~vasoQONRPPPPPP
~vastTOPNQPOPPP
~vatPQPNNNSQRO
~vatiMPQOPOTPQO
~vatoPQOPPPPPPP
~vcfQPPPPPOPPP
~vcf_QPPPPPPPPP
~ve_WDLIYSVNMR
~vecPORPPPPPPP
~vedK^MNMMRPQP
~ved_LZNOMMRPQQ
~vediPSNPPPPPPP
~vegKRPPPSQPPP
~vegeOPOPPSPPPP
~veiOKWPPROPOP
~veilPNSPPPPPPP
~veinONSPPROPOP
~velJRPNUJUVNN
~vel_RKUNNNQWNO
~vellNQPRPNRPPP
~veloPRMPPPRPPP
~velsLOQOWPPPPP
~velyOTOPPNPPPP
~vemMTQPPOQOPP
~vemeMRQPPOQPPP
~venUQ]OGPLNMO
~ven_MUTPNQNONP
~vendPTMPPPPPPP
~veneSOQONPPPPP
~veniPQMPQQPPPP
~venlPPPQPPPPPP
~venoOOPPPPPQRP
~ventVK\OKOPNNO
~verTTNXAMKJWX
~ver_GWKZHPTQNR
~veraNQOOTPPPPO
~verbONOPPPPOOV
~verdNSTJOONROR
~vereSKSNOOOQOT
~veriPTOPPOPPOP
~vermTSOOOONOPP
~vernNQQPOPPPSP
~versUFLYLOSOVN
~vertYOOQNNMQOO
~veryPVTMNTMNMN
~vesMRHNRT[MPN
~ves_LSMNRTUMPN
~vestQPNPPPRPPP
~vetTNPQOPPPPP
~vetiPPQQOPPPPP
~veyPROPPPPPPP
~viaKQQSQPPPPP
~vialLQPSQPPPPP
~vicQNSOOONPSP
~vic_QPPPPPPPPP
~vicaQPPPPPPPPP
~viceONPPPOOQTP
~victPORPPPOPPP
~vid_TLIQMLRMM
~vid_USNKSONPPO
~vide[QNNONORMN
~vieOWOOOONROP
~vienOPRPPPPPPP
~viewQUMOOONROP
~vigPQPPPPPPPP
~vilQPRPONOPPP
~vil_POQPPPPPPP
~viliROPPPPPPPP
~villOSPPPOPPPP
~vinXHQMPQMNPU
~vincQKRPPRQPOP
~vingUNOMPOLOQV
~vioPROOPPPPOQ
~violPPQOPPPPPQ
~viouPROPPPPPOP
~virMMNTUPSOPO
~vir_PNOUROOOOO
~viraOOPOPRQOPP
~viruPPOPPORPPP
~visMKVNLLRXUN
~vis_ROQPNPPPPP
~visaPPQPPOPPPP
~viseOLSPPQOPRQ
~visiIQONNLQYWN
~vitUTNOLSQNNM
~vitaRROOMSQOOO
~viteQOPPPQPPPP
~vitySQPPPOPPOO
~vivRRPPPPOOOP
~vivaSOOPPPPPPP
~viveNTPPPPOPPP
~vivoQPPPPPPPPP
~vixRNSOPPOPOP
~vix_RNSOPPOPOP
~vlaNONPPOPSNU
~vla_NONPPOPSNU
~vo_MXOOPOOOOO
~vocPOPPPTPOPP
~vofQPPPOPPPPP
~voflQPPPOPPPPP
~voiNMQPVPQPOO
~voicOMQQPQRPPO
~voidOQOOVNOPOP
~vokQPPPPPPPPP
~vokeQPPPPPPPPP
~volKNSPPOTNOU
~voltOPQPPPPPPP
~voluLSOPPPNOPV
~vomQNWONMROOO
~vomiPNWPNMROOO
~vorQPPPPPPPPP
~vorsQPPPPPPPPP
~votNRPRQOOPOP
~votePQPPPPPPPP
~vothOQORQOOPPP
~vouKTOPRPPQOP
~vourOQPPPPPPOP
~vousMQOPRPPQPP
~vraQOQPPPPPPP
~vriORPPPPPPPP
~vroQQOPPPOPPP
~vrouQQOPPPOPPP
~vulPOWNPOOPPP
~vulsOOWNPOOPPP
~vy_MLOPPOTQTP
~w'sSQOPPPPNPP
~w's_SQOPPPPNPP
~wa_TNQOPPNPPP
~wabQPOPPOQORP
~wab_ROOPPOQPQP
~wabsOQPPPPPPQP
~wacPROPPPPPPP
~waiTQRONTLOOO
~waitTPRONTLOOO
~wakQF^QNLROOO
~wakeQIZQNLROOO
~wakiPMSPPPPPPP
~walRPUOMHQQUN
~wal_RQOOOPPPRP
~walkOSNOOMORTO
~wallQMWQOLRPON
~wanQNRKQUKOLW
~wantPPPKQUKOLW
~wapPWNOOOOPQO
~wap_PVNOOOOPQP
~wappPQPPPPPPPP
~warPPPNQNQPQP
~wardRLTMNNQOTP
~wareLXNPPPPPPP
~warfPPMRSQNRNO
~warnRPNPPORPPP
~wartPNSPPPPPPP
~wasMTSNTOOONO
~washOTPNTNOPOP
~waspPPQPPPPPPP
~wastNRPPPQPPPP
~watZRSNROFOON
~watcTTPNRPIPPP
~wateWOSOOOLOOO
~wavMHQOOObOMO
~waveMHQOOObOMO
~waySNUOOPLPRN
~way_RMXOOLMPSO
~waysQQMPPTOPOO
~wboQLPURLRPOO
~wborQLPURLRPOO
~wdeQOQPPPOPPP
~wderQOQPPPOPPP
~we'QRPPOPOPOO
~we'rPSOPPPPPOP
~we'vPOQPPPPPPP
~weaROUOLPUONO
~weakOMTPOORPPP
~weanROPPPOPPPP
~wearTQNPMSPONO
~weatLQRPPOTPPP
~webPROPPPPPPP
~wedJNTMTPMOUS
~wed_KMUORLNOUS
~wedeOPOORRPPPP
~wedgRPPPPPOPPP
~wednNSPPPPPPPP
~weeSLLTSSRLNN
~weekSLLUUTMLNO
~weenRONONOVPPP
~wegOPPNPNPQUP
~wegoOPPNPNPQUP
~weiPMOVNNROOR
~weigQNLWNNROOR
~welTPLMMSXPLL
~wel_UJROPROPOP
~welcMUOPPPPPOP
~wellRPLNNRYONM
~welsPQOPPPPPPP
~welvPPPPPPOQPP
~wenNRTOPPPOOO
~wentIVUOPPPPOO
~werUWNQMOKNLR
~wer_ZQOONOLOMR
~wereMQOSPQPPOQ
~weriQORPPPOPPP
~wersNUNPPPPPPP
~wesPOSPPOOPPP
~westQQPPPPOPPP
~wetPJOPPZOPPP
~wettPJOPPZOPPP
~wfuPPPPPPPPPQ
~wfulPPPPPPPPPQ
~whaKCHXLN^URS
~whatKCHXLN^URS
~wheUMRNPPKQSP
~wheeLVUPPOMPNP
~whenRPEPTVKULS
~wherMKYNOLTLXN
~whetYMOPNOPPPP
~whiQMLORQWTOK
~whicNKIRPRVVSL
~whilTORNROOPNP
~whipQPPPPPPPPP
~whitNRPOOPTOOO
~whoOWRNNNINYN
~who'NUOPPOOPOQ
~whoeNVOPPOOPPP
~wholRMUOORMPOO
~whomOMOPPOOO\M
~whooQOQPPOPPPP
~whosPSNPOPOPPQ
~wicRQMSOSMOOO
~wicePOOSPSMPPP
~wichRRNPPPPPPP
~widLNSOOPUOPO
~wideMOSOOPTPPO
~wifONTOOROOOQ
~wifePJWPPROPOQ
~wifiPUMPPPPPPP
~wilOTLOTRMPMR
~willPQMOTRNPNR
~winQTPNNRUNLN
~win_OTNPPPPPPP
~windRQRPPOOOPP
~winePOQOOSPPPP
~wingLPOOORVPON
~winsOTOPPOOPPP
~wintUMPPOPRPNP
~wipPROPPPPPPP
~wipePROPPPPPPP
~wirOLWPPPOQPO
~wirdPORPPPPPPP
~wirePNSPPPOQPO
~wisSTMOQOOOPO
~wisdPPPPPQPPPP
~wisePQNOQPQPPP
~wishOUNPPOOPPP
~wistSNRPPNOPPP
~witUGPRQOPUJS
~witcNJTTNUOPOP
~withSOKNTKRVKS
~witnSOQPPPOPOP
~wl_NSPPPPOPPP
~wlySPPOPOPPPP
~wly_SPPOPOPPPP
~wn_RQSLSOUOIN
~wnePQPPPPPPPP
~wniORRPPOOPPO
~wninOQRPPOOPPP
~wnsPOTPPNOPPP
~wns_POTPPNOPPP
~wokQTNPPOPPPP
~wokeQTNPPOPPPP
~wolPMQPPOTPPO
~wollPMQPPOTPPO
~womTMPQRMOOQO
~womaQOPRROOPOP
~wombPPQPPPPPPP
~womeSOOPPOPPRP
~wonNMTNMSRONS
~won'MPNOMUSPOT
~wondROQOPPPPPP
~wontOMVPPNOPPP
~wooOPRPPPQPPP
~woodPPRPPPPPPP
~worJVMMWWJYJL
~wordLTPOPLQUOO
~workPROMPVJUNN
~worlQQPOPOPPPP
~wormOPPQPPQPOP
~wornQPOPPPOPPP
~worrNLMOTXOPPP
~worsNRROQOPOOP
~wortQOOORROPOP
~wouNKPPSTSPNP
~woulNNNPTSSONN
~wounPMRPOQPRPQ
~wraQPPPPPOPPP
~wrapQPPPPPOPPP
~wreOOPPPSPPPP
~wrecOOPPPSPPPP
~wriJMNPPOTUNT
~wrisOMNPPSUPOO
~writLOPQPKOVNV
~wroNQUONMOONV
~wronORSONMOOOV
~wrotOORPPPPPPP
~ws_MXHOOQVOOP
~wsyPNWNPOOPPP
~wsy_PNWNPOOPPP
~xa_QOOSPPOPPP
~xabPOPRPPOQOO
~xabaPOPRPPOQOO
~xacSNOOQQOPPP
~xaceSPPOOPPPPP
~xaciPOPPSPPPPP
~xactPPPPPRPPPP
~xamUUOQOMNOOO
~xam_UWLOOMOPOO
~xameNPQRPPPPQP
~xamiQNRQOPPPPP
~xamsROPPPPOPPP
~xanRPPPOPPPPP
~xaneQPPPOPPPPP
~xapMPOQRRPPPP
~xapaOPPQQPPPPP
~xarPNQRPPPPPP
~xarePNQRPPPPPP
~xatPQPPPPOPPP
~xateOQPPQPPPPP
~xatiRPPPOPPPPP
~xazOOPRQPPPPP
~xazoOOPRQPPPPP
~xcePRNPOPPPPP
~xcepPQOPOPPPPP
~xchPQPPPPPPPP
~xchaPQPPPPPPPP
~xciPPPPPPORPP
~xcisPPPPPPORPP
~xclSPNPPOOPPP
~xcluSPNPPOOPPP
~xedRONPORQPPO
~xed_RONPORQPPO
~xenUPPPMPPPPP
~xen_UPPPMPPPPP
~xerTROPOONPPP
~xercSROPPOOPPP
~xeriQPPPOPPPPP
~xesNTRPONRNOP
~xes_NTRPONRNOP
~xetROPNRPPPPP
~xetiROPNRPPPPP
~xhaMPTPPPOPPP
~xhauMPTPPPOPPP
~xi_TPOPOOPPPP
~xiaPPPPPPPQPP
~xia_PPPPPPPQPP
~xibKPPPUPPPPP
~xicQVPNNNPOOP
~xic_NQPPQPQPPP
~xiciQUQOMOOPOP
~xiclRPPOPPPPPP
~xidRNLSOPTPPP
~xidePOPRPPPPPP
~xidiROOQOPPPPP
~xiePOOPPPSPPP
~xietNPOPPPSPPP
~xifMPPPTPPPPP
~xifeMPPPTPPPPP
~xigQOQPPPPPPP
~xigeQOQPPPPPPP
~ximQOPNSPPPQP
~ximaLOPOUPPPQP
~ximeQPPPPPPPPP
~ximiTPPONPPPPP
~xinSPSQQMMOOO
~xin_ROTNRNNPPP
~xineQQOSONOPPP
~xisQQOPRPOPOO
~xis_PQOPRPOPOO
~xitPQQPPPPOPP
~xloQOPNSQPPPP
~xlovQOPNSQPPPP
~xmeRPPOPPPPPP
~xmedRPPOPPPPPP
~xo_NORPPPQPPP
~xomQPPQOPPPQP
~xomiQPPQOPPPQP
~xonMPNOWNOOSO
~xoneMPNPUOOOSO
~xosQOPPQPPPPP
~xostQOPPQPPPPP
~xpeRQOPPOOPPP
~xpecQROPPOPPPP
~xperQPPPPPPPPP
~xpiOVNOPOPPOP
~xpirOVNPPOPPOP
~xplNORPPPRPPO
~xplaOPPPPPSPPO
~xploOPRPPPOPPP
~xraPPPPPPQPPP
~xrayPPPPPPQPPP
~xt_PSSROPKNOR
~xteOHROPOSPWO
~xtenPKOOPPSOWO
~xtiPPOPPPNPPT
~xtinPPOPPPNPPT
~xtrPOPPOSOPPP
~xtraOPPPPSPPPP
~xtroQPPPOPPPPP
~xtuPQOPPPPPPP
~xtubPQOPPPPPPP
~xtyPPPPPPQPPP
~xty_PPPPPPQPPP
~xusQROPPPOPPP
~xus_QROPPPOPPP
~xy_RNONQQOPOR
~xybNOPORPPPRP
~xybuNOPORPPPRP
~xycOOOSSOPPPP
~xycoPOPSPOPPPP
~xycyNPPPSPPPPP
~xygQQSOOOOQNP
~xygeQQSOOOOQNP
~xytRPPOPPPPPP
~xytoRPPOPPPPPP
~y'rNQRPPPOPPP
~y'reNQRPPPOPPP
~y'sKRQPPUOONP
~y's_KRQPPUOONP
~y'vPOPPPRPPPP
~y'vePOPPPRPPPP
~ya_LNPOORTPRQ
~yalQOPOOPRPPP
~yalgPPPPOPRPPP
~yaluQPPPPPPPPP
~yanPORPPPOPPP
~yasLPRPUPOPPO
~yastLPRPUPOPPO
~ybeOPQPPQQPPP
~ybe_OPQPPQQPPP
~yboOXMPPONPPP
~yboaPRNPPPPPPP
~ybodOVNPPONPPP
~ybuNOPORPPPRP
~ybutNOPORPPPRP
~ycaRPPPOOPPPP
~ycaeQPPPPPPPPP
~ycarQPPPPOPPPP
~yceRPPOPPPPPP
~ycemQPPOPPPPPP
~ycerQPPPPPPPPP
~ychUPQNMOQPPO
~ych_RQPOOPPPPP
~ychiPORPPPPPPP
~ychoROOOOPRPPP
~yciUOOSMOOOOP
~ycinUOOSMOOOOP
~yclOOOORSOPPP
~ycliLOONVSPPPP
~ycloTPPQLPPPPP
~ycoQLNWQOOPOO
~ycodPOPSPOPPPP
~ycopQPPOQPPPPP
~ycyNPPPSPPPPP
~ycycNPPPSPPPPP
~ydiPOPPPRPPPP
~ydiaPOPPPRPPPP
~ydrQOPUOONOPP
~ydraUOOPMPPPPP
~ydroLOPURPOPPP
~ye_PLTPPPQPOP
~yeaYMMUNOQNLQ
~yearWLNUNPQNLQ
~yebPQPPPQPPPO
~yebaPORPPQPPPO
~yedRPOOOQPPPP
~yed_RPOOOQPPPP
~yelKPLOUSRPPP
~yeliPONPPPTPPP
~yellLPOOUTOPPP
~yeloPQPPPPOPPP
~yerMSMOPOPSPS
~yer_NSMPPOPQPS
~yesQDYONQWOOO
~yes_NJWPNQTOPO
~yestRJRPPPSPOP
~ygeQQSOOOOQNP
~ygenQQSOOOOQNP
~ygiPQPPPPPPPP
~ygiePQPPPPPPPP
~yhoROPPPPPPPP
~yholROPPPPPPPP
~yieUPPPPNNPPP
~yielUPPPPNNPPP
~yinJRRNSPPNRR
~yingJRRNSPPNRR
~yl_PPQPQOPPPP
~ylaOMOSQPQPOO
~ylacNOQTPPOPOP
~ylaxRNPPRPOQOO
~ylcRPPOPPPPPP
~ylcyRPPOPPPPPP
~yleQMQOSPOPPP
~yle_QOPPPQPPPP
~ylenPNROSOPPPP
~yliNTRQNOPPOP
~ylinORSQNOPPOP
~yllKPPRTPPPPP
~ylliKPPRTPPPPP
~yloNNOPPPVPPP
~yloiQPPPPPPPPP
~ylorMOPPPPUPPP
~ylpQPPPPPPPPP
~ymeOPPOOTOPPP
~yme_QPPPPPPPPP
~ymoONTPPOORPP
~ymorONTPPOORPP
~ympPONNOOZONO
~ymphMOOOPPWPPP
~ymptSOOOPOSOOO
~yn_OOPRPPPPPP
~yncROPOPNOSPP
~yncoROPOPNOSPP
~yndONOPTPPPPP
~yndrONOPTPPPPP
~yngPQQOPOPPPO
~yngoOQQPPOPPPO
~yniNOPORPPPRP
~yninNOPORPPPRP
~yntPPQQPPPPPP
~yntoPPQQPPPPPP
~yo_PPQPPPPPPP
~yocQPPPPPPPPP
~yocaQPPPPPPPPP
~yogPTPPPOPPOP
~yonKXUQOQMMLS
~yondPOOPPPPOOT
~yoneKYVQOQMMMO
~yorSQMPPPPPPP
~yosRONOSPPPPP
~yoscPPPOSPPPPP
~youKZKNPVPNNO
~you'NUNOQPPPOO
~younQNPPPPRPPP
~yourLXMOOVNOOO
~ypaTOPPPPNPPP
~ypasTOPPPPNPPP
~ypeUNJMNPVUNO
~ype_VMMOOSOROO
~ypecOOPPPPPRPP
~yperPONNPOWPPO
~yphPPPPPPRPPP
~yphoPPPPPPRPPP
~ypiQRNPPQPPPP
~ypinORNPPQPPPP
~ypoRQQOOQMROP
~ypo_PQPQPPOPPP
~ypogRPPOPPPPPP
~ypotPQROPRMQOP
~ypoxQPPPPPOQPP
~yptPROPPPPPPP
~yriQNROPPPPPP
~yrinPNRPPPPPPP
~yroPPPQORNQOP
~yroiOOQOPSOQOP
~yroxQQOROOOPPP
~yruLRPRQPPPPP
~yrupLRPRQPPPPP
~ys_JMMTMVSVNN
~ysePMTOOUNOOP
~yse_PPQPPPOPPP
~ysedPPQPPPPPPP
~yselNKSOPUPPPQ
~ysiOQNSPUKPQN
~ysicPQOPPPPPPP
~ysioPSOPPRNMRP
~ysisOLPSQSMSOO
~ysmOQPPQPOPPP
~ysm_OQPPQPOPPP
~yspSPPOPPPPPP
~yspnRPPOPPPPPP
~ystKNXTLLUOPO
~yst_QOPPPPPPPP
~ystaLMPTNPUPOP
~ysteRRONONPPQP
~ystiOPPRPPPPPP
~ystoMPYPOONPOP
~ytePKOPPPWPOP
~yte_QPPPPPPPPP
~ythXOINQLUORO
~ythiUPJOPLUORO
~ythmROPPOPQPPP
~ythrQPPOPPPPPP
~ytiSPPNOPPPPP
~yticQPPOPPPPPP
~ytoPPOQROPPPP
~ytocRPPOPPPPPP
~ytoiNPPRSOPPPP
~ywaQROPPPOPPP
~ywayQROPPPOPPP
~ywhPQPPPOPPPP
~ywhePQPPPOPPPP
~za_NUTOOPOPMP
~zanQOQPPPPPPP
~zapRNNQSPOPPP
~zapiQNNPUOOPPP
~zaprQPPPOPPPPP
~zarQNQPPPQPPP
~zardQOPPPPPPPP
~zatQOPPROPPPP
~zathNPPPSOPPPP
~zatiSOPOOPPPPP
~ze_RQWQOMLOOP
~zedQPPPPPPPPP
~zed_QPPPPPPPPP
~zemSPOOOTPONO
~zem_PPPPQPPPPP
~zemaRPNOOTPPNP
~zempQQPPOPPPPP
~zenRRPOPOOPPP
~zen_RRPOPOOPPP
~zepSKTPOQOONP
~zepaSMVPNOOPNP
~zepiPPPORPPPPP
~zerNMRPPTPOPP
~zer_PMPPPTOPPP
~zeroNPSPPPQPPP
~zesPPQPPPPPPP
~zes_PPQPPPPPPP
~zetOQQPPPPPPP
~zetiQPPPPPPPPP
~zheSPPPOPOPPP
~zheiSPPPOPOPPP
~zidPPQPPQOPPP
~zid_NPQPPRPPPP
~zideQPPPPPPPPP
~zieORQPPPPPPP
~zienQOQPPPPPPP
~zilROOOPPPPPP
~zil_ROOOPPPPPP
~zimNTOOROPPPP
~zinQQRRPNNNQO
~zin_RPPOOPPOSP
~zincPPOSOOPPPP
~zineOOOPSQPPPP
~zingPQVOPNOPOP
~zitTOPPOPOOPP
~zithSOPPOPOOPP
~zloQPPOPPPPPP
~zo_NPTPPPOPPP
~zocOPOPSOPPPP
~zodQPPPPPPPPP
~zodiQPPPPPPPPP
~zofOPPORPPPPP
~zofrOPPORPPPPP
~zolJKLW[LONUO
~zolaQPPROPPPPP
~zoleILNVUOPOVO
~zoliOPPOTPPPPP
~zoloPOPPSOPPPP
~zolpQPPOQOPPPP
~zonQPPPPPPPPP
~zopNPOPRPQPPP
~zophNPOPRPQPPP
~zosOPPROPPPPP
~zosyOOPRPPPPPP
~zt_OMWPPOOPPP
~zulPRPPPPPPPP
~zul_PRPPPPPPPP
~zumPPPTNPPPPP
~zumaPPPTNPPPPP
~zurQRLOQLPSNT
~zurePRLOQLPSNT
~zy_PNTPPNQPPP
~zzaPUOPPPPPMP
~zza_PUOPPPPPMP
~zzyPOSPPNRPPP
~zzy_POSPPNRPPP"""
