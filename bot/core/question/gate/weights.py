"""The weights of the gate. Written by `make calibrate`; not by hand.

Fitted to 15293 messages. A line of TABLE is a feature and, in its last ten characters, how many
steps it weighs for each kind, in the order of gate.KINDS: chr(80) is none, the next one up.
"""

DIGEST = "f7e8fa475073"  # of knowledge/messages
STEP = 0.0294
BIAS = (1.135, 2.194, 0.431, -0.797, -0.920, -0.200, 0.629, -0.807, -0.823, -0.841)
TABLE = r"""!HrVNOHHNIM
! !OTRPPNOPOO
! $OTQPPPOPOO
!a comparisonsDAJFHVYRP
!a complaint of one's ownMPTLK^KOMS
!a diseasemAW;HbbR@B
!a drugd>A}}E/?E6
!a drug, and a diseaseoBUS]R@GJF
!a drug, and a quantitySNQRQNNQOO
!a drug, and one patient's weight or clearanceLMNYWPMNNO
!a finding to be readFFLCLVyNSI
!a long sentenceGdlDAUTIGL
!a low pressure, saturation or coma scoreO>zJMLOLMN
!a low pressure, saturation or coma score, and a room, bay or bedSLUOPPNOPP
!a low pressure, saturation or coma score, and a wish for evidenceOPRPPPPPPP
!a quantityX9[`RKIPRK
!a question markOPMQTMTNLT
!a question mark, and a wish for evidence^NMPORLOMN
!a question's first wordQS1MLJBU}S
!a question's first word, and a wish for evidence]MMPORMOLP
!a relative or friendHJYMMhKNJP
!a relative or friend, and a wish for evidencePOQPPQPPPP
!a relative or friend, and that it is nowPOSPPPPPPP
!a room, bay or bedG]dSLN@ONM
!a sentence.YQJK[\QTV
!a story]JRROJNPPO
!a treatment or test that is no drugpGEGRMMTNO
!a vital sign's valueSP}JJMJEHH
!a vital sign's value, and a wish for evidenceOPRPONROOO
!a wish for evidence}EGYGODMEN
!an ageX#J^db`J<Y
!codes, bills or certificates6FHDJDD}MJ
!drugs of different classesSHNKsHOKKK
!drugs of different classes, and a comparisonTPPQOOPOOO
!drugs of different classes, and a wish for evidencePPPOROPPPP
!drugs of different classes, and whether it is safeLOOOZOOPOO
!drugs of one class^KKUNONONN
!few wordsMF=]^JSVRO
!groups of peopleiNPNHOMLPL
!no drug, test or diseaseJcb<5GPN\^
!one or two wordsyRFNRJCJNJ
!one patient's weight or clearance@?H{gRIGLH
!since when, in hours or minutesMBgXMKMQNO
!somebody elseDDcPZPYEC[
!somebody else, and a wish for evidenceZNMPNMPPNR
!somebody else, and that it is nowSJZNPNMNQQ
!that it is nowNReJNLHPPP
!that it is over, planned or playUu@GIWILOK
!the first person@_JNJxCIEW
!the first person, and a question markTMNOPZNOPJ
!the first person, and a wish for evidenceQKORNUQPMR
!the law?=FLJJEKE}
!the ways of this house=NGHJE>Y}\
!things togetherPEQHsNWJGH
!three drugsSOONTOOPOP
!two diseasesZBVGFReWJJ
!two drugsaCIPqGNJII
!usBTTFHWJLkO
!whether it is safeOPHGjSLNOM
!words in quotation marksPNPPPORSOO
#1?X[SIUi_D0
#1 #1SVJPLLUMJX
#1 #2Y[MHOLQNNO
#1 #3SLLPPOXOPP
#1 #4OOPTPPOPPP
#1 $^G^LXLNFPJ
#1 ?LZORNOMWKO
#1 aNMOPPQOWPO
#1 afterPOSOOPQPPP
#1 amRONPNOUOQO
#1 andSUORLSKMOR
#1 anosQNRPPPPPPP
#1 bNROPPNQTOP
#1 bpPTLPPPPPPP
#1 bringPROPPPPPPP
#1 cTKNPOTRQOO
#1 cmUMKPOOWPOP
#1 dRPOPPPPPPP
#1 dayOPPPSPPPPP
#1 daysOHMLOVQ[PN
#1 diabetesSOPPPPPPPP
#1 dmXOOPOOLPPP
#1 doesPTMPPPOPPP
#1 dsRPPPPPOPPP
#1 eNOTNPPPRPP
#1 fQPPPPPPPPP
#1 forEUNUPOOYMP
#1 gRGLSPO[OOP
#1 gotPPQPPOPPPP
#1 hZKXLONHNUO
#1 hasOXMPPONPPP
#1 hourPUMPPNPPPP
#1 hoursULOUOONOOP
#1 howPPPPPQPPPP
#1 hrWNOPPPMPPP
#1 hrsMRTPPRMPPP
#1 iQPPPPPPPPP
#1 inBKROOLbKP[
#1 isN`IOORMONO
#1 justPPQPPPPPPP
#1 kONOMOO\PNP
#1 kgNNWQOOPOOO
#1 lOQSQPPMPPP
#1 mQPPPPPPPPP
#1 mgOOTL[OLNOP
#1 minMHeONOMNOP
#1 minsOKUPPOTOPP
#1 minutesOQQPPPPPPP
#1 mmQGQOOP[OPP
#1 moWPOPPOLPPP
#1 monthIMU_UIOKOO
#1 monthsSMION]QOOO
#1 morePROPPPPPPP
#1 ndPORORPOPPP
#1 needOOSPPPPPPP
#1 noNOPSPPROPP
#1 normalPOQOPPRPPP
#1 notTPPNPPPPPP
#1 nowOPSPOPOQPP
#1 o'clockPSNPPOPPPP
#1 ofPPPOPQQQOP
#1 onPNNONOUPNU
#1 orUPNOSOJPRP
#1 osteoporoticQPPPPPOPPP
#1 pSONOPOMPTP
#1 patientPMUPPPOPPP
#1 pdLOOM[POPPP
#1 pleasePOSPPOPPPP
#1 pmJcEOORMNSO
#1 prevSOOPPPOPPP
#1 rdOQPPPPOPRO
#1 sOWOPOPLPQP
#1 salineOOPUOPOOQP
#1 saysPORPPPPPPP
#1 she'sPMTPPPPPPP
#1 soPTOPPPOPPP
#1 stPOOORPRPPP
#1 stillOMPPPOPOWO
#1 thPNNPPTLPUO
#1 thePSNPPPPPPP
#1 timesPONPPSQPPP
#1 toPKPMPP[OOO
#1 todayPQPPPPPPPP
#1 twoPRPPPPPOPP
#1 vQNOPPPSOPP
#1 vascRPPPPPOPPP
#1 vsROONPLNMO\
#1 wantsPTOPPPPPPP
#1 weekMMSPTMROPO
#1 weeksIPJTN_QNNN
#1 wentOTNPPPPOPP
#1 westPPTPPPNPPP
#1 whatSNNPPPKYNP
#1 withPPPPPPROPP
#1 wkQOMOQNPVPO
#1 wksKRINUVUNOO
#1 wwOPOPPQOPRP
#1 xTNONPPRPPP
#1 yRNTPPPNPPP
#1 yearOMPYOMQOOO
#1 yearsNNNROWPOOP
#1 yoRLSUOQMOOO
#1 yrTLOVNNROOO
#1 yrsUNOORTLOOP
#2KO_p<SlV#B
#2 #1PPOOPPRPPP
#2 #2Q^HKRMXNLN
#2 #3RPPPPPOPPP
#2 $GBYOTZXRPG
#2 ?IQLPQQLRM^
#2 aPOPVOQOOPN
#2 afterMMQLRSUPPP
#2 allPSNPOPPPPP
#2 andPNNMNbJOOO
#2 atLOOVPRQOPP
#2 bdOOMWOPPPPP
#2 bpPPQPPPPPPP
#2 butNNNPPMZPPP
#2 cameOPNPPPVOPP
#2 canPPPPPQPPPP
#2 chestMPPPPPTPPP
#2 dUOOOPPNPPP
#2 dayQOOPPRQPPP
#2 days[NPLOPMQOO
#2 degreesKK[NPYJOPP
#2 doMROROSPPPP
#2 doesUOPPPOOPPP
#2 f_LOLKKZNNN
#2 forNIZSOONROO
#2 fromNOOPOPUPOP
#2 gQPNRPPOPPP
#2 gcsPORPPPPPPP
#2 goingQTMOPPPPPP
#2 hURAZQMSMMS
#2 hadPRNOPQPPPP
#2 hasRQOPPOOPPP
#2 he'sPQNRPPOPPP
#2 hoursMPO]PMMONO
#2 howPOPSOQOPPP
#2 hrMSLPPOSQPQ
#2 hrsMUOOPPOOPR
#2 ifPPPRPPOPPP
#2 inSQJPORSPPP
#2 isOTKMSTPOOO
#2 kQPOHOOZOPO
#2 kgGIJ{JRJLLL
#2 kilosNOOWPONPPP
#2 lbOOORPRPPPP
#2 mcMJGLJaNNN
#2 mgVMMRNMNXON
#2 minJ`ZHKIKTRN
#2 minsNPVPPPNPPP
#2 minutesSSMPPOOQOP
#2 mlRIRNPPOPWP
#2 mmQPPPPPQPPP
#2 moOPQPPORPPP
#2 monthQPPPPPPPPP
#2 monthsJOOUOVOPOP
#2 needOROPPPPPPP
#2 nextOOPTOPPPPP
#2 noUQNNTMNOPO
#2 notPOQPPPPPPP
#2 nowRQOPPPPPPP
#2 ofUOOOPOOPPP
#2 ohpcRPPOPPPPPP
#2 onWSOOMPKOQO
#2 onePPPPPPQPPP
#2 orSQK]LODVNO
#2 otherwiseRPPPPPPPPP
#2 pRQPOPPPPPP
#2 palpNPSPPPOPPP
#2 perNQLUPVKOPP
#2 percentOPQPPPPPPP
#2 sQNNMNQYOPN
#2 secPORPPPPPPP
#2 she'sOPSPPPNPPP
#2 stableOROPPPPPPP
#2 stillPRPPPPPPNP
#2 systolicLOXOOPOPPP
#2 thN`KPPNMONO
#2 thenNPOROPRPPP
#2 toLSSROOOPPP
#2 twoPSOPPPOPPP
#2 unitsOOQTPPOOPP
#2 vialsORPOPPPPPP
#2 vsSOMOPONWPP
#2 wUPPPPPMPPP
#2 weekOPPMUOPPPP
#2 weekerNOQRQPPPPP
#2 weeksPMcSWAGNNS
#2 whatMOQQOPUQOP
#2 what'sOOOPPPOVPP
#2 whichQPPPPPPPPP
#2 whoNPPSPPPPPP
#2 withQOOOOOTRPO
#2 wkSOPLUOOPPP
#2 wksWNOJVTIPOO
#2 wouldQMLPOYOPPP
#2 xORTMPPOPPP
#2 yRMONOOSPPR
#2 yeardMPOLJNNNO
#2 yearsQOPPPPPPPP
#2 yoKKONQOUNO\
#2 yrLSNNPNSOOV
#2 yrsOOMQPSSPPP
#2.H>a]Ab`JGG
#2. $MLQUQVNONO
#2. ?NPPNOPVPPP
#2. andONSOOUMPPP
#2. cmOOOPPPSRPO
#2. howOOOUPPPPPP
#2. kgOROSPOPPPP
#2. lMNWPPOPPPP
#2. mgXPPJPPPPPP
#2. noOORSOPOPPP
#2. notNSLPPOTPPP
#2. onQONPOPTPPP
#3<PWWGM}FHD
#3 #1OOOWOONPOP
#3 #2SX=OO]NPPP
#3 #3OOWOOONPPP
#3 $HMRO\PSMON
#3 ?QPPPPPPPPP
#3 andNNQOQPRRPO
#3 atNOPPPOTPPP
#3 bdSPPPOPOPPP
#3 bpPOPOPORPPP
#3 forQPPPPPPPPP
#3 heONLPPXNPPP
#3 howSOOPPPPPPP
#3 inRSQNNOOPPP
#3 isPOPSPOOPPP
#3 kgMOOSOQNOUO
#3 mcgNPQUPPONPP
#3 mgQPPROPPPPP
#3 mlLOWRPPMOPP
#3 noPPQPPPPPPP
#3 nowOTNOPPPPPP
#3 onTQONHOWPPP
#3 orRPPPQPNPPP
#3 unitsOOTNPPPPPP
#3 urineNOPPPPTPPP
#3 vsQPPPPPPPPP
#3 withMPOPOPWOPP
#3.TIJEGJxQLN
#3. #2OOFOPP_PPP
#3. $OUPPPONQOP
#3. noRPPPPPOPPP
#3. vsSPPNPPPPPP
#46JKSEGd{JM
#4 $MZOSNISSKN
#4 andSQMOPROPPP
#4 forPQPPPPPPPP
#4 iuQPPOPPPPPP
#4 vsHNOOPPOTPY
#4 withNNOPMPNZPP
#4.FRSOMON^OO
=5-alpha reductase inhibitorQPPPPPPPPP
=5-ht3 antagonistQRNQWNNONO
=abcd2QPPPPPPPPP
=abdominal painOPRPPOPPPP
=abscessQOQSNOOQPP
=acamprosateSPPNOPPPPP
=ace inhibitorPMSM^NKONO
=acetaminophenQTSZKLNONM
=acetaminophen overdoseTPPMPPPPPP
=acetylcysteineVNSMNPPPPP
=achilles tendinopathyRQOPPPOPPP
=acid suppressantaONJPPMOOO
=acneQPQPNROPPO
=acne treatmentONOLTUPOPO
=activated charcoalRPPOPPPPPP
=acute bronchitisRPPPPPPPPP
=acute coronary syndromeVSMUKJTRLN
=acute kidney injuryVOOONOOROP
=acyclovirOPPVNPOPPP
=adalimumabNPPPTPPPPP
=adenosineJOTQSPOPPP
=adhdTOOOOPPPPP
=adjustment disorderNMOPPOOTUO
=adrenal insufficiencyKOSQPPTPPP
=advance care planningFKNONNMJLs
=adverse drug eventQPPPPPPPPP
=agitationKNUSNOTNOO
=agitation in dementiaSOOPPQPOPO
=albuminQOOOOOTPPP
=albuterolKQMZLOTOOO
=alcohol intoxicationPMWPPPMPNR
=alcohol use disorderKJLK\TZNMO
=alcohol use disorder drugPNOSUONOOO
=alcohol withdrawalTOPRNOOOQO
=alendronateUOPNOPPPPO
=alginatePOQPQPPPPP
=allergen immunotherapyRRPOPPPPOP
=allergic rhinitisPTOPONPPPP
=allergyJRKLkMLLON
=allopurinolWNMQROMPOO
=alpha blockerVSOOPKOOPP
=alteplaseLNRUMOOVNO
=alzheimer diseaseYPOONONOOP
=ambulatory ecgQONPPOTPPO
=aminoglycosideLNOXQPOPOP
=aminophyllineNOOXMPPPPP
=amiodaroneMJQT]MLOON
=amitriptylineTOVSHMOPPP
=amlodipineSOPOQRNPPP
=amoxicillin\WJLMNQNNO
=amoxicillin-clavulanateSOOMTPOPPP
=amputationWJTPOPNOOO
=amyotrophic lateral sclerosisLRNPTPORPP
=analgesicLRQVuEJFHI
=anaphylaxisFRVPYMMQOO
=andexanetNPPVNPNPPP
=androgenSPOPPPPPPP
=anemiaOTLPVONRMO
=anestheticETOMUK^MRN
=anginaVPPPKPPPPP
=angiographyPOQPPPRPPP
=ankle injuryUQOPPNOPPP
=ankle sprainTQOPPNPPPP
=annual physicalOSPPPPPPOP
=antacidOOQPSPPPPP
=antenatal corticosteroidQPPPPPPPPP
=anti-amyloid antibodySOOOOPOPRP
=anti-d immunoglobulinJOOVVNNOPP
=antiandrogenQOOOTQOOOO
=antiarrhythmicJIUU`MKOON
=antibioticEL?juR7BUQ
=anticholinergicGLXRXONOPO
=anticoagulantHXQV\MKSLE
=anticoagulant reversal agentKNO_MONPPP
=anticoagulation reversalKNO_MONOPP
=anticonvulsantTLLXeHJLLL
=antidepressantQ<LIp[WJIH
=antiemeticPPLPdKLNMM
=antifibrinolytic[MNTMNNNQO
=antifungalRLNUXONNNO
=antihistamineNOONZOOPOO
=antihypertensiveERH_vNDHJI
=antimalarialINONZOUOOO
=antimuscarinicLOPOVPOPRP
=antiparasiticTWN]KHLMOO
=antiparkinson drugQOPNSPPPPP
=antiplateletQQOI^PKRMN
=antipsychoticTEI\[QPMMM
=antiretroviralPNOK]OOOPM
=antisepticUNNSNOPPPP
=antispasmodicOQOLYNOPOP
=antithyroid drugANOS`OSONP
=antituberculous drugGNPJaUMOOO
=antitussiveQPPPOPPPPP
=antivenomJPN\MOOORO
=antiviral\EPYYNLLMK
=anxietyOUKOORTNOO
=aortic aneurysmPROPPPPPPP
=apixabanNOOMRTMYMN
=appendectomyQROPPOPPPP
=appendicitisUNIOONSXOO
=arbJOPM[POPQP
=ardsTNQPPOOPPP
=arniNPPNTPPPQP
=aromatase inhibitorQPPQPPPPPP
=arrhythmiaVIYQXGRMMM
=artemisininOPPRQPPPPP
=arterial lineSOPPPOPPPP
=artesunatePPPRPPPPPP
=arthritis^TKPLOSMML
=arthroscopyXRMOPMNOOO
=aspirinSRPKUQLSNN
=asthmaNOZMUUMRGL
=asthma biologicRPPPPPPPPP
=asthma exacerbationPPROPPOPPP
=atorvastatinLOOOWOQPPP
=atrial fibrillationcNNIJOMPRN
=atropineIMYSROOOOP
=atypical antipsychoticOKLWVSONNO
=audiometryOKPPPPXPPP
=autismRPPPOPPPPP
=azathioprineNOOOXOOPPP
=azithromycin^NOPLNNOOO
=azoleNNOP[OOOOO
=back pain^MUNJPLOOO
=bacteremiaSOPOPNNPTP
=bacteriuriaRPPPPPOPPP
=balance trainingROPPPPPPPP
=balanced crystalloidUNOOPPPPPP
=bariatric surgerySPPPPPOPPP
=basal insulinQOOUOPOPPP
=bath additiveTPOOOOPPPP
=bathing frequencyOSNPPPQPPO
=bed alarmNSQPPKPNWN
=bed restTOPPPPPPMP
=bedwettingPJNPPZOPPP
=bell's palsyWQROLMNPPP
=benzathine penicillinPPPQPPPPPP
=benzodiazepineNC`bOLKMLN
=beta agonistYOMUJMSNOO
=beta blockerHSRX\LJMNM
=beta-lactamJSHSUZMNUK
=betamethasoneTPPNOPPPPP
=biologic\JMKUQONOO
=biopsyPQPOOULWKO
=bipolar disorderPPPUJPTPOO
=bisoprololNOPQUOOOPP
=bisphosphonateUOORNOOOPO
=biteUOTQONKOOQ
=bleach bathQPPPPPPPPP
=bleedingT^jLE=ITLL
=blood culturePVOPPPMPPP
=blood gasMJNOPO`OOO
=bnpYPNOOONOOO
=body mass indexLMNRNYRMTM
=bone scanONOPPOWPPP
=botulinum toxinQMPNKVOOWO
=bowel obstructionTPOPPPOPPP
=bphQPPPPPPPPP
=braceOSOPPPOSPP
=bradycardiaSPPQOOPPPP
=breast cancerUNNPNSNPPP
=breast examQPPPPPPPPP
=breast lumpPPPPPPQPPP
=breastfeedingOHJLhUKOON
=breechPOSPPOPPPP
=bridging anticoagulationRJVPOOOPQO
=bronchiolitisNTQOONMOTO
=bronchodilatorKOJ]PLXMON
=brueSOMOPNWONO
=budesonideUPOMPPPPPP
=budesonide-formoterolTPPMPPPPPP
=bupivacaineOPPRPPPPPP
=buprenorphinePOOOUOPPPP
=bupropionMOPOWPOPPP
=burnMFRNRSXOOR
=c difficile infectionWNLOMGK^SO
=c-spine clearanceSOPPPPPPPN
=caffeinePWOONOOPPO
=calcineurin inhibitorNOOOYOOPOP
=calciumMMRLTOXOOO
=calcium channel blockerQRKN_OKNNO
=calcium gluconateOTNQPOPPPP
=canadian c-spine ruleQPPPPPPPPP
=canadian ct head ruleQPPPPPPPPP
=cancerMHLTLS\VMN
=cannabinoidSMONOVOPPO
=cannabisSMOONVOPPO
=capnographyPESPPO[POP
=car crashSPQPPOOPPO
=carbamazepineOOPOUPPPPP
=carbapenemJNNNS[OPPP
=carbetocinQPPPPPPPPP
=carbimazoleHOOTUPSPNP
=carbon monoxide poisoningRORPPPOOPP
=cardiac arrestIOZOONJTNW
=cardiac catheterizationUNQPPNNPPQ
=cardiopulmonary resuscitationOJYOOLMPQU
=cardiovascular deathSOPPOPOPPP
=cardiovascular diseasecPHZLGGYPH
=cardioversionQPQPPPOPPP
=carotid endarterectomyNPVOOPOPPP
=carvedilolNROXJPOPPP
=castMNOPPOYOPP
=cataractPROPPPOQPP
=catheter ablationRPPPPPOPPP
=cauda equina syndromeLNRPPNQOPV
=cbt for insomniaXOPPPMOOQN
=cefazolinKROQSPPPPP
=ceftriaxoneKPPRTNOOTO
=celecoxibJPPPWPPPPP
=celiac diseaseRPPPPOPPPP
=cellulitisNSOTOPMPQP
=central lineOOQOPPPTOP
=cephalexinOPPQMTPPPP
=cephalosporinDROSVRNOTO
=cervical cancerQPPPPPPPPP
=cervical collarRPPPPPOPPP
=cervical dysplasiaPQQPPQNPPP
=cesarean sectionNRNSOONSOQ
=cetirizinePPPPPQPPPP
=cha2ds2-vascSOPPPPOPPP
=chads2RPPPPPOPPP
=chemotherapyKPXMRTMPNO
=chest painSQTOONIOVO
=chest physiotherapyGNNOOONeNO
=chest tubePRNPPPPPPP
=chest x-rayRQNPOOSOPO
=chickenpoxNRMPQPRPPP
=chlamydiaQNPPOSPPPO
=chlordiazepoxidePOPSPPPOPP
=chlorhexidineTONSOOPPPP
=chlorthalidoneSPPPOPPPPP
=chocolateNVKPPOTPPP
=cholecystectomyQQOPPPOQOP
=cholinesterase inhibitorPTOMSPOOOO
=chondroitinRPPOOPPPPP
=chronic kidney diseaseGJLZbLNOOO
=chronic painNPPUPPOPPP
=ciprofloxacinMNNM[OOORO
=cirrhosisNOPOWOOPPP
=citalopramTOONSOOPPO
=ciwaOPPPPPPPRP
=clarithromycinLOOSXNOOOO
=clindamycinLPPWNPPPPP
=clomipheneQPPPPPPPPP
=clonidineLOPWOPPPPP
=clopidogrelROONTOPPPP
=clozapineNOOQUOQOOO
=codeineKROQSSOOOQ
=coffeeIhMOONNNLO
=cognitive behavioral therapy\NOOOLNOPN
=cognitive screeningOSOPPPOPPP
=colchicineXNNORONOOO
=cold water immersionNOTPPPOPPP
=colicUVOOOIPOOP
=colloidROOOOOTPPP
=colon polypsTNPPQPOPPP
=colonoscopyRMPOOQMWOO
=colorectal cancerSOOPPSNOOP
=colposcopyNNVPPPOPPP
=comaOQYOPOKOOO
=combined hormone therapyQPPPPPPPPP
=combined oral contraceptiveQPPPQPPPPP
=community-acquired pneumoniaTNPONOORQP
=concussionQQOPPQOQPO
=conservative careQPPPPPPPPP
=constipationQOOPNSQPPP
=contact dermatitisLPOQPVOPPP
=contact lensQPPPOQPPPP
=continuous glucose monitoringPOOPPPOTPP
=contraceptionD3SOb\JSXT
=contraceptive implantIMOUYOOQPM
=contraceptive patchPPNPOPUPPP
=contraceptive pillPFWNXKNOTQ
=contrast nephropathySPPPOPPPPP
=contusionHNMOOQ^OPP
=copdTTMNQNROOO
=copd exacerbationUPPPNPOPPP
=coronary bypassPQPPPPPPPP
=coronary ct angiographyNKOPPPOPPZ
=coronary diseaseMRMYTITQLN
=corticosteroidjJHRTLFWJJ
=coughRMULLUUNNN
=cough medicineMTPOQPPPPP
=covid antiviralYJSLSPONOO
=covid testOTOPPOPPPP
=covid vaccinePMOOL\OOON
=covid-19UNIIPUROXN
=cox-2 inhibitorJPPPWPPPPP
=cpapQNRPPOORPO
=cranberrySONOTPOOOO
=critical illnessKNJLLMESnR
=croupUSOONKTOOO
=crpWLLONOYOOO
=crystalloidQPTMLOVOOO
=ctTWSKMJKLIa
=ct angiographyRKNPOPMPPZ
=cyclobenzaprineWPPPKPPPPP
=cyclosporineNPPPTPPPPP
=cystic fibrosisPPRPPPNPPP
=cytisiniclineTPPONPOPPP
=d-dimerTMOOOOVOOO
=dabigatranYOOONOOOOP
=dalteparinKTPTNPOPPP
=dantroleneNOPPPPPPTP
=dapagliflozinTPOOOOOPQP
=deathdnLFE;9SKd
=death rattleQPPPPPPPPP
=debridementPOPPPPPRPP
=debriefingORPPPPPPPP
=decongestantEPPO^PPPPP
=deep vein thrombosisQPOROQROOO
=defibrillationRJ[OPLOPOO
=dehydrationQPPPOPPPPP
=delayed cord clampingRSLPPPPPPP
=delayed prescriptionQPPPPPPPPP
=deliriumUMSMMONTRN
=dementiacLIMOPLSMQ
=dementia drugPTOMSPOOOO
=dengueKQOOYOLPSN
=denosumabQPPPQPPPPP
=depot medroxyprogesteroneQNWPLOOOPP
=deprescribingRPPPPPPPPP
=depressionPRHMMS^NOM
=depression screeningYOOPPOKROO
=dermatitisMOIOMpGOLN
=dermoscopyLOPPPPVPPP
=desmopressinQPPPPPPPPP
=dexa scanRMNPPOVOPP
=dexamethasoneVNO[INNOPO
=dexmedetomidineONOVOPPPPP
=dextromethorphanQPPPOPPPPP
=dextroseMPPWNPPOPP
=diabetes\NOLROISSL
=diabetic footQSOPPPOPOP
=diabetic ketoacidosisRQOMOOMOXO
=diabetic neuropathySPPPMPPPPP
=dialectical behavior therapyRPPPPPPPPP
=dialysisCKUaRPIQWI
=diamorphineROOSNPPPPP
=diarrheaTPNTMKUOOO
=diazepamLKYUOOOOPP
=diclofenacJOPOYOPPPP
=dietRSKOORUNNO
=digital rectal examRPPPPPPPPP
=digoxinJNYPVMNOOO
=dihydropyridineRMOTTQLOOO
=diltiazemMRNOVOOPPP
=diphenhydramineQPPPPOPPPP
=direct thrombin inhibitorVNORNOOOOO
=disc herniationPPPPPQPPPP
=diuretic[PLQJPTNNN
=diverticulitisRPPPPPPPPP
=dizzinessUINOOSXNOO
=dmardQMLQaLNNOM
=doacZKRTMQIUMK
=dolutegravirRPPLTPPPPP
=domperidonePPPPRPPPPP
=donepezilSNNOUPOPOP
=dopaminePPPPRPPPPP
=dopamine agonistRPPOPPPPPP
=doxycyclineQNOPUQNOOO
=dpp-4 inhibitorQPPPOPPPQP
=droperidolTNOROPPPPP
=drowningOWQPONMOOO
=dry eyeLOOOOUTPPP
=dual antiplatelet therapyTPPOOPPPPP
=duloxetineOPPPRPPPPP
=dupilumabQPPPPPPPPP
=dupuytren contractureLPPPPPUPPP
=dyspneaXSRLOTLOOK
=dysuriaRPPPOPPPPP
=e-cigaretteZNOOOPMOOO
=early allergen introductionQTNPPPPPOP
=early mobilizationROPPPPPPPP
=early surgeryQPPPPPPPPP
=easy bruisingNOUPPPNPPP
=echocardiographyLXOMOMMYNO
=eclampsiaORUSNNNOPP
=ecmoTMUOOONOOP
=ectopic pregnancyOPQPOPRPPP
=eczemaURMNNUQOLN
=edinburgh postnatal depression scaleRPPPPOPOPP
=edoxabanQPPPPPPPPP
=eegPQPPPPPPPP
=egg allergyQPPOSOOPPP
=eggsMKNOUUSPNP
=electrical injuryOPSPPPOPPP
=electrocardiogramNQUNPPTNON
=electroconvulsive therapyQOROPOPPPP
=emergency contraceptionNMOOORNPPW
=emgQPPPPPPPPP
=emollientTOOOOOPPPP
=empagliflozinQOPOOPPPSO
=encephalitisMPPWNPPPPP
=enoxaparinMUNQSOOOOO
=epidural steroid injectionQPPOPPPQPP
=epiglottitisOOQPPPRPPP
=epilepsyGNOSXONOOV
=epinephrineIR^SNKJOKX
=epistaxisQONOOQTPPP
=epley maneuverVHNPPWOOPP
=erythromycinQPPORPPPPP
=escitalopramOOOOPWPPON
=esketamineRPPPOPPPPP
=esophageal varicesOSSPOPOPNP
=esrQOOPPOTPOO
=estrogenVOOONPOPPP
=etomidateQPPPPPPPPP
=exerciseUSRLMPHWRL
=ezetimibeQPPPPPPPPP
=factor xa inhibitorJMSYORKWNL
=fallsSKOKM[SPLQ
=falls preventionQQPPPOPPPP
=family presenceJTPOPPOMXP
=fatigueNIQOM\TNON
=fatty liverPQOPPRPPOP
=febrile infantSPPPPPOPPP
=febrile seizureUQNPPPNPPP
=febuxostatROPPQOPPPP
=fecal calprotectinPPPPPPPPQP
=fecal immunochemical testVOOOPOMOQQ
=fecal transplantWOOOOOONPP
=feeding tubeRROPPPPPPO
=fenofibrateQPPPPPPPPP
=fentanylMOTSQOOOOO
=ferritinMMNNOR\OOO
=fetal monitoringQNRPPPQPPP
=feverKMRHTM^QON
=fibrateQPPPPPPPPP
=fibroidsPPPPPQPPPP
=fidaxomicinSOPQNPOPRP
=finasterideQPPPPPPPPP
=finerenoneSPPOOPPPPP
=first-generation antihistamineQOOOTOOPPP
=flecainideRPPPOPPPPP
=flucloxacillinKPPVPPPPPP
=fluconazoleJNORZOOOOO
=flumazenilQPPPPPPPPP
=fluoroquinoloneTMNLXOOOQO
=fluoxetineTOOLRPOPPP
=fluticasonePOONUPPPQP
=fluticasone-salmeterolSOPOOPPPQP
=fomepizoleOOOTNPOPQP
=food allergyTOONTSNMOP
=foot painQRNPPQRONP
=foreign bodyMPSQPNRPPP
=formoterolUPPMOPPPPP
=fosfomycinUPPRKPPPOP
=fosphenytoinOPPVONPPPP
=fractureTNNLSMROMV
=fragility fractureQPPPPPPPPP
=frailtyMLNTOLN\RN
=frozen shoulderQSNPPOOQOP
=functional declineOOPOPOOVOP
=furosemideSRMSQNOOOO
=gabapentinMPOUTONOOO
=gabapentinoidQPNSTPMOOO
=gastric bypassRPPPPPOPPP
=gastroenteritisZVLMMNNOPO
=general anesthesiaQPPPPPPPPP
=gentamicinNOOWOPOPOP
=gerdQMOOOSROOO
=gestational diabetesPPPPPPPQPP
=gi bleedingZQQONOKOOO
=giant cell arteritisNOPRPPSPOP
=glasgow coma scaleOSYOOOJOPP
=glassesSPRPPONPPP
=glaucomaONPOTOROPP
=glaucoma dropPPPNSPPPPP
=gliclazideOOPTOOOPPP
=glovesUUNOOUJMNO
=glp-1 agonistQRKNKXMUSN
=glucagonOPQTNPPPPP
=glucosamineXOPNMPPPPP
=glucosamine-chondroitinRPPOOPPPPP
=glucose-lowering drugUMKPLPQMaH
=glycopyrrolateROPPQPPPOP
=goutMTLRNRVNNM
=gram-negative bacteremiaSPPPPPOPPP
=graves diseasePPPPPPQPPP
=group therapyPROPPPPPPP
=growing painsIMSOOI`OOO
=guillain-barreOORPPOQPPP
=gunshot woundONSPPOOPOS
=h2 blockerRPPOPQOPPP
=hair lossNOOPOPVPPP
=haloperidolQLNQXOROOO
=hand washingPSNPPPPPPP
=hba1cSLNPOUROOO
=head and neck cancerQPPPPPPPPP
=head ctRQKPPOWOOO
=head injuryXOROOOLPOO
=headacheLUMPGSYMTN
=hearing aidMPLPP^LOPO
=hearing lossMSNOOOUPPP
=heart failureXNMPNUKUMN
=heart scoreVNPPPOPPPP
=heat strokeNPSPPPOPPP
=heel painQRNPPQRONP
=helmetRQOPPPPPPP
=hematomaOOUPPPNPPP
=hemoglobin testQQOPPOQPPP
=hemolytic anemiaNTMNVPOPPO
=hemoptysisNMUPPPQPPP
=hemorrhoidsMPPPPTPPPP
=heparin@ZOUPKWNTN
=hepatitisRMNQOWQONN
=hepatitis bQOORPQQONO
=hepatitis cPNOPPVOPPP
=hepatorenal syndromeJVSOORKOQR
=herbal remedyFQPM[WNOON
=herniaWQNOOOLSOO
=hernia repairRPPPPPPPPP
=herpes antiviralKOO^KOOPPP
=hfpefROOPOPPRPP
=hfrefSPOORPPPPP
=hiccupsIOPOPQ[ONO
=high-flow nasal cannulaXNNPPPNPOP
=hints examTOPPPPPOPP
=hip fractureRVNOOONPOQ
=hip fracture surgeryRPPOPPPPPP
=hip osteoarthritisQPPPPPPPPP
=hip protectorQPPPPPPPPP
=hip replacementSPPNPPPPPP
=hivMMKOPMYOOV
=home birthNHSPPYPPOO
=home careOOQPPPPRPP
=home oxygenNNPPPPPUPP
=home remedySXMOONOONP
=honeyQYMOOOOONP
=hormonal contraceptiveQD\NSISNTQ
=hormone therapyVNONNTOPOO
=hospiceQPPPPPPOQP
=hospital admissionHSMKNMIS`X
=hospital readmissionUOPPPPOPON
=hot flashesOLOPOSUPPP
=hpv infectionVNOOPROOPP
=hpv vaccineVPPLNQOPPP
=hyaluronic acid injectionROPPPPPPPP
=hydralazineOPPSOPPPPP
=hydrochlorothiazideQPPPPPPPPP
=hydrocortisoneIQPZOOPOPP
=hydromorphoneLQNOXOPPPP
=hydroxychloroquineQPPQNPPPPP
=hydroxyprogesterone caproateUOPNOQOPPP
=hydroxyureaQPPPPPPPPP
=hyperkalemiaNOVNQPNPPP
=hyperlipidemiaSMNOOVNPPO
=hypertensionM^SI^U<WHL
=hyperthyroidismPOPPPPSPPP
=hypertonic salineQNRTNONOQP
=hypertriglyceridemiaQPPPPPPPPP
=hypnoticSRNORUNOMO
=hypoglycemiaQSNVNOMOOP
=hypogonadismPPPPPPSPPP
=hyponatremiaOPOOOPTPPP
=hypotensionPOQPOOSPPP
=hypothermiaYULPPLLOPP
=hypothyroidismPOOOOUNTMP
=hypoxiaSMROPPNSPP
=hysterectomyPNQPPQPQPP
=ibuprofenUNLPURNOOO
=iceOUWOPOKONO
=icosapent ethylNUPPOPPPOP
=ics-labaWOPLOPPPQP
=icu deliriumRPPOOPPPPP
=il-6 inhibitorQPPPOPPPPP
=imagingTWQ=PE\QBb
=immunosuppressive drugNLKOjKMNNM
=implantable defibrillatorGMNMONMmMO
=incision and drainageUNPPOPOPPP
=indapamideQPPPIPWPPP
=infant refluxQOPPPQPPPP
=infectionRNROOOVNOO
=inflammatory bowel diseaseRPPPPPPPPP
=influenzaPSNNWMNOQO
=influenza vaccinePVNNTIOSNQ
=inguinal herniaXOOPPOMPOP
=inhaled corticosteroid[NOJQOOOPO
=inhaler spacerLQMRPPPPUP
=inotropeROPPQOPPPP
=inrRJM^KMTNOO
=insect bitePOPPPPRPOP
=insomniaWSLOOPNNOO
=insulinMMTSQKML\N
=insulin glargineOOPUOPPPPP
=insulin pumpQPPOPPPQOP
=intensive blood pressure control^NMPPOJOPP
=intensive careSPPPPPPPOP
=intensive glucose controlSOPPPPPPPP
=intracranial hemorrhageWUTMNNKNOO
=intravenous fluidUNTKIMZOOO
=intravenous immunoglobulinQPPPPPPPPP
=intravenous ironOQK\OOLQOP
=invasive strategyKNTOPOKM^O
=ironRROZLOKPOO
=iron deficiencyOPPPPPPSOP
=irritable bowel syndromeWOOONPOOOP
=ischemiaSPPPPPOPPP
=isoniazidNOQPPUNPPP
=isosorbideTPPPNPPPPP
=isotretinoinONOMTUPOPO
=itchingKIGNP^]NOO
=itraconazoleVPPNMPPPPP
=iudRGKOPZKTVO
=ivermectinWWOPNINOPO
=jaundiceNOOOPNWOQP
=joint damageQPPPPPPPPP
=joint painLPOPPPWPPP
=joint replacementVQONPOOOOO
=joint supplementXOONMPOPPP
=kavaMOSOQRPPPP
=ketamineKVPMQLXNRN
=ketorolacOOOMYOOPPO
=kidney function testHKMUcPNNON
=kidney stoneWOPOMOPPPP
=kidney transplantationPPPPQPPPPP
=knee arthroscopyRSNPPNPPPP
=knee osteoarthritisTROOOMQOOP
=knee painOUNOONSOOO
=knee replacementRQPPPPOOPO
=kyphoplastyQPPPPPPPPP
=laba_NOKKOOOPO
=labetalolMOOTROOPPP
=laborPSUPOLMNRO
=labor inductionRSLOPSNOPP
=lacerationQOOPPPORPP
=lactateFJZL]MPMTO
=lactated ringer'sRPPPPPPPPP
=lactobacillusSPOOPPPPPP
=lactobacillus ggQPPPPPPPPP
=lactobacillus reuteriRPPOPPPPPP
=lactuloseRPPPOPPPPP
=lamaQVOOKPPPQP
=lamotrigineROOOUMPOPP
=laparoscopyPPPPPPPQPP
=larcLDJTYYJUUL
=laryngitisNOVPPMQPPP
=laxativeSOPUMMPPPP
=lecanemabROOOOQOPRP
=leg edemaONOOPOWPPO
=letrozolePPPQPPPPPP
=leukotriene antagonistQPPPPPPPPP
=levetiracetamRPRSLOOPPP
=levodopaPPPPQPPPPP
=levofloxacinQPPPOPPPPP
=levothyroxineTPNSRNNOOO
=lidocaineSROQQOOOMO
=lifestyle changePPOPPQPPPP
=limb weaknessJLZONNWOOO
=linezolidMOOOWPPPPP
=lipid emulsionOPPPOPPPSP
=lipid panelQPRPPPOPPP
=lipid-lowering drugWTHC[UUMML
=lisinoprilMPQOXOMPOP
=lithiumNPNPXNQOOO
=liver diseaseOOPOWOOPPP
=liver testsDHNOONmMOO
=lmwhEZMYQONOOO
=local anestheticPQQUQOOOMO
=long covidPPPPPOPSOP
=long qtDNRVbJRMLO
=loop diureticSRMSQNOOOO
=lorazepamPMVUNOOONP
=losartanOPPPRPPPPP
=low-dose ctPPPPPPNSPP
=lower gi bleedQPPPPPOPPP
=lower respiratory tract infectionZSJMIRMSSN
=lumbar punctureVOOPPONPOP
=lung cancerSPPPPOOPPP
=lung ultrasoundQPPPPPPPPP
=lupusOPPPPPRPPP
=lyme diseaseQPPPPPPPPP
=macrolide[LMRVLMNNN
=magnesiumMOVOYRMNNK
=magnesium sulfateJNRSVOPPPP
=major bleedingPPPPPPPPQP
=malariaPNSTNPNOQO
=mammographyWRNOPONONP
=manipulation under anesthesiaQPPPPPPPPP
=maoiHOOKcOOPOO
=measlesHOOSOQWPPO
=mechanical valveSPPPNPPPPP
=mechanical ventilationGLcONWFRRL
=medical expulsive therapyQPPPPPPPPP
=medical therapyRPPPPPPPPP
=medication abortionQPPPPPPPPP
=medication for opioid use disorderPLNXTNNOPO
=medication reconciliationSPPPPPOPOP
=medroxyprogesteroneRNWPLOOOPP
=melatoninOSNPOVNOMP
=memantineQPPPPPPPPP
=meningitisOSPUONMPOP
=meniscal tearSQOPPQNOPP
=menopauseOKMOOXSOPP
=meralgia parestheticaPOOPPOTPPP
=meropenemKNNNQ[OPPP
=metabolic acidosisSPPPPOOPPP
=metastatic cancerQPPPPPPPPP
=metforminQQNORPUNMN
=methadonePNPQROOPQP
=methenamineSPPONPPPPP
=methotrexateQNMQ[MOOON
=methylprednisoloneOPPRPPPPPP
=metoclopramideNOOOXNPPOO
=metoprololSUPVFOOPOO
=metronidazoleOOOOWOOOOO
=midazolamMMQ]NONOOO
=mifepristonePPPUNOPPPP
=migraineLPIQH\TNUO
=mild cognitive impairmentQPPPPPPPPO
=mindfulnessQOPPPPPPPP
=mineralocorticoid receptor antagonistTOONSQOOOO
=mirtazapineTNNOQPPPPP
=miscarriageQNOQOSQOOO
=misoprostolROOUNOOOOP
=mmseRPPPPPOPPP
=moleOMOPPWQPOP
=molnupiravirZNOOLOOPPP
=monoclonal antibodyZJMKVRONPO
=mononucleosisRPPOKPUPPP
=montelukastQPPPPPPPPP
=mood stabilizerRMKLeKQNNM
=morphineRRTYHLNOOO
=mriPKUJYOOPPN
=mrsaQOPPPPPPRP
=multiple pregnancyNZPOPNLOPP
=muscle relaxantUNPMPOOOTO
=musculoskeletal painTQNPPOOPPP
=myasthenia gravisNOROSPOPPP
=myocardial infarctionZSNNLJURMN
=naloxoneUMPUNNNOOP
=naltrexoneQOOUOOOPOP
=naproxenZPOOIPOPPP
=nasal suctioningMRUPPNOOPP
=nasogastric tubeTOPONPPPPP
=nauseaTOPPOPPPPP
=nausea and vomitingRPPOOPPPPP
=nebulized epinephrineSOPOPPPPPP
=nebulizerKPI^INYQNO
=neck painUOSPPPJPPP
=needlestickMNOPPQOTRP
=neonatal jaundiceOOOOPNUOQP
=nerve blockUOOPPPNPPP
=neuraminidase inhibitorXNNTMNOOOO
=neuromuscular blockerGNRT[NNOOO
=neuropathic painLPPUPPPPPP
=neuropathyTPPPMOPPPP
=neutropeniaPPQPPPPPPP
=news scoreQRNPPPPPPP
=nexusTPPPPPNPOP
=nicotine patchNPOPQPSPPP
=nicotine replacementOOOOQPSPPP
=nifedipineUOPQOONPPP
=night coughROPPPPPPPP
=nihssQPPPPPPPPP
=nimodipineSSNNOPPPPP
=nirmatrelvir-ritonavirPLTMWQONOO
=nitrateRPPMWONONO
=nitrofurantoinROOMYNNOOO
=nitroglycerinOQPRSOOOOO
=noninvasive ventilationTLTOOONQPO
=nonsterile glovesSOPPPPPOOP
=norepinephrineUPOPNOPPPP
=nsaidYJJGjOKMMM
=nulliparousUPPPPPMPPP
=nursing home residentQMPONSO[IO
=nutsTPPOOOPPPP
=obesityPNOMOOO\OO
=obesity drugPSKNKXMSSN
=olanzapineONOPVOOOPP
=omega-3 carboxylic acidQPPPPPPPPP
=omega-3 fatty acidYXNMKNNONO
=omeprazoleROONRQPPPO
=ondansetronQRNQWNNONO
=onychomycosisSOOPNSNPPP
=open fractureQPPPPPPPQP
=opioidDTX_ZHOIKL
=opioid agonist treatmentOMOPWOOOQO
=opioid overdosePPPPPPPQPP
=oral antibioticMSPPPPPPPP
=oral immunotherapyRPPOPPPPPP
=oral rehydrationQPOTOPOPPP
=oseltamivirWNNTNNOOOO
=osmotic laxativeRPPPOPPPPP
=osteoarthritisVROOOMQOOO
=osteoporosisSSPOONOQPO
=osteoporosis drugWNOROOOOPO
=otitis mediaQMMNOWSPOO
=ottawa ankle rulesUOPPPPOPNP
=outpatient treatmentULQPPPOPPP
=overdoseHXVGLIIRSa
=ovulation induction drugQPPQPPPPPP
=oxybutyninLOPOVPOPRP
=oxycodoneORPVOONOOO
=oxygen therapy\STNMMHQMN
=oxytocinROQROOOOOP
=p2y12 inhibitorUOOLVNOOOO
=pacemakerOUROUNJPOO
=pacifierTPPPOOPPPP
=pain]IbDEZUHOJ
=palliative careOTPPPNPPPP
=palpitationsKNPPPVRPPP
=pancreatitisTOOPPPNPQP
=panic disorderPVNOPRONOP
=pantoprazoleQQPOPPPPPP
=paresthesiaCJZOOKeNOO
=parkinson diseaseNMNOTRTPOO
=paroxetineGOPOQOZPPP
=partial meniscectomyRPPPPPPPPP
=pde5 inhibitorPNMIcMOOOO
=peanut allergyOOPOQTOPPP
=pecarnSRPPPONPOO
=pelvic organ prolapsePNVPPOOPOP
=penicillinURKNTQOOQL
=penicillin vRPPOOPPPPP
=peppermint oilRQOPPPPPOP
=peptic ulcerQPPPPPPPPP
=percutaneous coronary interventionWTNMQXKKMM
=pericardial effusionOPRPPPPPPP
=pericarditisIPOOOP[PPP
=perinatal outcomesRPPPPPPPPP
=perindoprilQPPPPPPPPP
=perioperativeWKOPOOOXOK
=permethrinQROQNOOPPP
=pertussisSSOPPNOPPO
=pertussis vaccineROOPOOOPSP
=pessaryQPPPPPPPPP
=pet scanQPPPPPPPQO
=pharyngitisQPPOOPRPPP
=phenytoinMOOPWOOOOP
=phlebotomyKPLPOMNXK]
=phototherapyURNPOOMPPP
=phq-2TPPPPPMPPP
=phq-9SOPPPPNSOO
=physical examinationTNPPPPPOPP
=physical restraintPNOOPONNRV
=physical therapyNVMNNYGHVV
=piperacillin-tazobactamJOPRXOOPQP
=placeboWROOONNOOO
=placental abruptionPPRQPPNPPP
=plantar fasciitisSSOPPRLONP
=platelet-rich plasmaSOPPPPOOPP
=pneumoniaXPJOJTPTOO
=pneumothoraxLVRPOPOOPO
=point-of-care ultrasoundQPPPPPPQPP
=polycystic ovary syndromeNNORPQSPPP
=polymyalgia rheumaticaHOPZMOSPPP
=polypectomyMNPPPPPWPP
=postherpetic neuralgiaQPPPPPPPPP
=postpartumKPOOVVLOPP
=postpartum depressionOPOPPPSPPP
=postpartum hemorrhageNSSQPNNPOP
=potassium chlorideNNO\ONOOOO
=potassium-sparing diureticQOOOTQOOOO
=ppi_ONKPNNOOO
=prediabetesQLOPPUORPP
=prednisoneASK\\QMNNN
=preeclampsiaSOPLVOOPPP
=pregabalinTPONPQOPPP
=pregnancyHTQUTOPMOP
=pregnancy testMONOSO[OLP
=premature infantQOPPQOPPPP
=preoperative fastingPXLPPPOOPN
=pressure ulcerQROPPPPQMP
=preterm birthUOPQOOOOPP
=probiotic[RONNLOONO
=procalcitoninTPPPOPNPPP
=prochlorperazinePPPROPPPPP
=progesteroneQPPPPPPPPP
=progestinRMSTLPLNNV
=prokineticMOOOZNOPOO
=prone positioningSOPPPPPPPP
=prophylactic antibioticRPPPPPPPOP
=propofolLOPRUOOOPP
=propranololJOUNWOOOOO
=prostaglandinOPOYMOOOOO
=prostate cancerPPPPPQPPPP
=prostatitisLPPPPPUPPP
=proteinuriaPPPPPPQPPP
=prothrombin complex concentrateQPPPPPPPPP
=psa testZIHNO[RNNN
=psoriasisQLOPOURPPP
=psychosisNOOOPPVPPO
=psychostimulantMNNOOYOPPP
=psychotherapy_LPNONMROM
=ptsdUOPPPPOOOP
=pulmonary edemaQORPPPOPPP
=pulmonary embolismROLSOOSOPP
=pulse oximetryOUKPPOTOOP
=pyelonephritisOROPQPOPPP
=quality improvementMMPPPPOOZO
=quality of lifeRPPPPPOPPP
=quetiapineNNOTMUOPPP
=quininePPQPPPPPPP
=rabies immunoglobulinPNPSPPPPPP
=radiculopathyPPSOOVLOOP
=ramiprilQNSPRONOOP
=ranolazinePPPPQPPPPP
=ras inhibitorNMSLcNJOON
=rashGGOMSZaNLN
=rate controlRPPOPPPPPP
=recombinant zoster vaccine\NONLONPPP
=recurrent c difficileROPPPPPQPP
=red eyeMNNOOOZOPP
=rehabilitationQUNPPOOPPP
=reminder systemMORPPPOOUP
=respiratory failureOQPPPPPQOP
=respiratory tract infection^ZCGKJ^ORK
=restrictive transfusionVQOPPNNPOP
=retinal detachmentNNOPPRUPPP
=retinal vein occlusionQOQOPPPPPP
=retinoidONOMTUPOPO
=revascularizationQPPPPPPPPP
=rheumatoid arthritisSPPOOPPPPP
=rhythm controlRPPPPPOPPP
=rifampinIOPO[PPPPP
=rifaximinWPPOLPPPPP
=risk scorerNSOMKBNLL
=risperidoneQPPPPPPPPP
=rivaroxabanQKTXLRNNPN
=rivastigmineQPPPPPPPPP
=rocuroniumROPSMPPPPP
=rosuvastatinVPPPOMPPPP
=rsvUQNPPOMPPP
=rupture of membranesOPYPPKNPPP
=sabaJPNZONTOOO
=sacubitril-valsartanNPPNTPPPQP
=salineMQUMLOVOOO
=salmeterolYOONMPOOQP
=scabicideRROQNOOPPP
=scabiesUROQOMOOPP
=scarNNOPPYNPPO
=schizophreniaNPOPSPRPPP
=sciaticaPPSOOVLOOP
=screening]RONNKFZNM
=second-generation antihistamineLOOOVPPPPP
=sedativeNLOWTOOOPO
=seizureTQ[LPGGWMS
=self-harmSOOPPSNPOO
=self-managementPQPPPPPPPP
=self-monitoring of glucoseUROPPPOPMP
=semaglutideQTLOKVNPSN
=sepsisS_MKLJHUWM
=sermLOPOXOOPPP
=sertralineJKNUYNUOOO
=sglt2 inhibitor\MMLJNTOTN
=sham surgeryQPPPPPPPPP
=shinglesKPMXORQOPO
=shockOQeNOIJNOO
=shockwave therapyRPPPPPOPPP
=shoe insertQPPPPPOPPP
=short cervixQPPPPPPPPP
=shoulder dystociaORTPPONOPO
=shoulder impingementQPPPPPPPPP
=shoulder painSSNOPOOQOP
=sickle cell diseaseRROOOPOPPP
=side effects^KNOOQKPPP
=sildenafilPONJ_MOPOO
=simvastatinSONLWNOPPO
=sinusitisTPPOOOOPPP
=sitagliptinQPPPOPPPPP
=skin cancerMOPPPOXOPO
=skin-to-skin careROPPPPPPPP
=sleep apneaNPPPQPPSOP
=sleep studyPPPPPQPPPP
=slingNVNPPOOPPP
=smokingNMOOaTKRJL
=smoking cessationORNNUPNRNO
=smoking cessation drugVNNMSOQOOO
=snake biteOSPOPPOROP
=snoringJPNOO^NPOO
=snriQOPQQOPPPO
=sodium bicarbonateTNQNQOPOOP
=sore throatJPMNNQ`OOO
=sotalolOPPOSPPPPP
=spinal cord compressionQPPPPPPPPP
=spinal fusionPRPPPOPPPP
=spinal stenosisTPPPPPNPPP
=spine surgeryPQQPPOOPPP
=spirometryMOOPPOUQPP
=spironolactoneQOOOTQOOOO
=splintSNOPPROPPP
=sprainPPPPPPPQPP
=ssriRGIL^T\MLK
=st john's wortMNNOZOOPPP
=stable coronary diseaseTPPPNPPPPP
=staph infectionSOPPPPPPPP
=statinUTHC[VUMML
=statin intoleranceYNOOPPLPPP
=status epilepticusTLOOPPLVPP
=step-by-step approachQPPPPPPPPP
=sterile glovesRQPPPPPOOP
=steroid injectionWMONOQOQOO
=stillbirthQPPPPPPPPP
=stomaPRQPPNPPPP
=strength trainingSOPPPPOPPP
=strep throatQPPOPPRPPP
=stress testTMRPPPOPPP
=stretchingSPPPPQOONP
=stridorOPVOPOQPNO
=strokeVRPQKJJTXM
=subacromial decompressionRPPPPPOPPP
=subarachnoid hemorrhageWRMNOOPOPP
=subclinical hypothyroidismQPPOPPPTMP
=subdural hematomaQPPPPPPPPP
=succinylcholineGORQ\ONPPP
=suicideYOQMHLLOO[
=sulfonamideRMORVONOOO
=sulfonylureaJOQTUOOPPP
=supplement_NQYQYOGBF
=supraventricular tachycardiaONSPNOSOOP
=surfactantUOOQNPOPPP
=surgeryWBZGS^LNQJ
=sutureMKM[OQORNO
=swaddlingNSQPPOOPOP
=syncopeRK\MOOIYMN
=systemic corticosteroidKPJdUPKMMM
=tacrolimusOOOOUOPPPP
=tai chiRPPPPPPPPP
=tamoxifenLOPOXOOPPP
=tamsulosinTTOOQLOPPP
=tap waterRNRPPOOOQO
=taperingLVIdIMNONO
=tapingQTNPPOOPPP
=tdapRPPPPPOPPP
=teaL^GOOK[NNN
=teethingPQNPPRPPPP
=telehealthONNOOOM[OQ
=temazepamPQPPPPPPPP
=tendinopathyXNOOPPNPOO
=tenecteplaseRNOVNOOOPP
=tennis elbowUOPPPPOOPP
=terbinafineTOPRMPOOPP
=teriparatideQPPPPPPPPP
=terlipressinRPOPPPPPPP
=term pregnancyTTMPPPLPPP
=terminal illnessQPPPPPPPPP
=testicular torsionPSOPPNQPPP
=testosteroneSPOPPPPPPP
=tetanusQOQONVNOOO
=tetanus vaccineUPPOOPOPPP
=tetracyclineNNONWUNOOO
=theophyllineGOPSYPOPPP
=thiamineMNPSKOK^OP
=thiazideTPPOHPWPPP
=thrombectomyTOPPPPNPPP
=thrombocytopeniaNPPORPRPPP
=thromboembolism[MSOMLRMON
=thrombolyticENQ\KNN_LO
=thunderclap headacheUOQPPOMPOP
=thyroid nodulePOOPPPQPPP
=thyroidectomyIPQPPPXPPP
=tia\LKMLNRPSQ
=ticagrelorPPPOSPPPPP
=timi scoreQPPPPPPPPP
=tineaPPPPPPQPPP
=tinnitusPNQPPROPOP
=tiotropiumSPPPNPPPPP
=tipsRPPPPPPPPP
=tirzepatideQOOOOQOSPP
=tizanidineOPPPRPPPPP
=tnf inhibitorIOPOYPPPPP
=tocilizumabQPPPOPPPPP
=tonsillectomyRORPPPNPPP
=tonsillitisNPPPPPSPPP
=toothachePOLPOWPPPP
=topical antibioticOPPOSPPPPP
=topical corticosteroidKPPPVPPPPP
=topical nitroglycerinPPOPRPPPPP
=topical nsaidPPPPRPPPPP
=topiramateWPPPKPPPPP
=tourette syndromeLYMPPNROPP
=tourniquetTJYPONPONO
=tracheostomyNPWPPNNOPO
=tramadolHNOTUOVOOO
=tranexamic acid[MNTMNNNQO
=transdermal estrogenRPPPOQPPPP
=transfusion^NKMNONNSP
=transplantationMOQOVPOPPP
=traumaZNUTMJFKTT
=traumatic brain injurySPNOPQOPPO
=trazodonePPPPSOPPPP
=treatment durationPNOPONONUS
=treatment-resistant depressionQPPPPPPPPP
=tremorGLOPOV\POO
=triamcinoloneSOPFOOP\PP
=tricyclicTOWSIMOPPP
=trimethoprimNOOQUOPPPP
=trimethoprim-sulfamethoxazoleRNORSONOOO
=triptanIPPNXSOPPP
=troponinUVMOONOOPO
=tshMLOOMWWOOO
=tuberculosisLKONROYNSO
=turmericPPPPRPPPPP
=tympanostomy tubesSOPPPPOPPP
=type 1 diabetesQPPPPPPPPP
=type 2 diabetes[OOOOOKOPP
=typhoidPPPPPPRPPP
=typical antipsychoticRJMUWNRONN
=ulcerative colitisQPPPPPPPPP
=ultrasoundMXLKNKRZQM
=unintentional weight lossOQOPPQQPOP
=upper endoscopyPNUOPOOORO
=upper gi bleedWMSOPOMPOP
=upper respiratory infectionTSKLKKcMNN
=urate-lowering therapyZMMQSNMOOO
=urinalysisNUNOPOUOMO
=urinary antisepticSPPONPPPPP
=urinary catheterORPPPPPPPP
=urinary incontinenceMSSPPPOPPP
=urinary tract infectionXRLTKQLQON
=urticariaNOTPQPOPPP
=usual careQPPPPPPPPP
=uterotonicNMPcJNNNNO
=vaccine`UG<YVESQN
=vaginal deliveryQPPPPPPPPP
=vaginal estrogenQPPPPPPPPP
=vaginal progesteroneQPPPPPPPPP
=vaginal ringPPNPOPUPPP
=vaginitisLPPQTPPPPP
=valacyclovirLPPXNPPPPP
=valproateQOOL[MOOPO
=valsartanNPPNTPPPQP
=vancomycinLTOZLOOOOO
=vareniclineTOOOQOOPPP
=varicose veinsONQPPRPPPP
=vasectomyOQOPPVOOON
=vasopressinQOOSOPPPPP
=vasopressorURYTMHHNJW
=venlafaxineRPPQOOPPPP
=venous thromboembolismWQJPNOTNPN
=venous ulcerORNPPOSOPP
=ventricular tachycardiaLOSQPOSOPP
=verapamilMPPNWPPPPP
=vertebral augmentation`OMNOOKPON
=vertebral compression fracture]NNOOOKPOO
=vertebroplasty`OMNOOKPON
=vertigoRJIOOU[NOO
=vestibular neuritisQPPPPPPPPP
=video laryngoscopyQQOPPPPPPP
=vision lossKMMPPO_OPP
=vitaminQOIYJRQYJN
=vitamin b12TOMFVNVROO
=vitamin b12 deficiencyQPPPOPTMPP
=vitamin cPOUOPPOOPP
=vitamin dXSMOLXMNMO
=vitamin kNMO]NOONOP
=vitamin k antagonistRPNQURKSNM
=vomitingLK_LLNYNNO
=warfarinRPLQVRKSNM
=watchful waitingWPQOOPLOOO
=wearableUPPPPNNPPP
=weight gainWPPJOPPPPP
=weight lossUONNMNWOPO
=wheezeON[PONMPPP
=whiplashUOPPPPNOOP
=white countJNONOO^OOP
=whole-blood transfusionVONPPPMPPP
=woundPITOOPNTPS
=wound dressingKUKOOMOJcO
=wound irrigationTOPPPPPPPP
=wrist fractureQNPPPPSPPP
=x-raySJLNNSZMG[
=xanthine oxidase inhibitorYMMQSNMOOO
=yeast infectionMPPPTPPPPP
=yogaRPPPPQOPPP
=yogurtOVPPPNPPOO
=z-drugTOOOSNOPPP
=zincRPOTOOPOPP
=zoledronic acidOOOUOPOPPP
=zolpidemSOOORNPPPP
=zoster vaccineZNNLPQNRNO
?MPDV_EaG>_
? $oE4XUJHML`
? ?LLfNSNIOMO
? askingOUPPPPPPNO
? iPQOPPQPPQO
? itOROPPNPPRP
? needORQOPPPPOQ
? noVOQPOONOPN
? theRROPPPOPOP
? whatOPPQPPQQPP
^ #1[SNLITHXMM
^ #2}OO<CAGJKX
^ #3TLTOOPNPPP
^ #4EJTOOOM[OX
^ $L\NPPONOOO
^ aOSWMOMMUOM
^ abgNOQOPPVOPO
^ abxRPPOPPPPPP
^ acetaminophenQPPPPPPPPP
^ acidPLUPPPOPPP
^ activePIXPPPPPPP
^ acutePNTOPPOPPP
^ acyclovirNPPUNPPPPP
^ adrenalNPSPPPPPPP
^ adrenalineMROUPPOPPP
^ afQQPPPPPPPP
^ afterROSPPNNPSN
^ airOQQPPPPPPP
^ airwayOOUPPPOPPP
^ alcoholRPOORPNPPP
^ allopurinolQOOOSPPPPP
^ amMHKMObMMOY
^ ambulanceQSNPPPPPOP
^ aminophyllineMOPXMPPPPP
^ amiodaroneQOOOUPNPPP
^ amitriptylineTPQPLPPPPP
^ amoxQPPSOPOPPP
^ amoxicilinRPPOPPPPPP
^ amoxicillinNTMSOPPPPP
^ anaphylaxisKRWOOPOPPP
^ annualRPPPPPMRPP
^ antiLSOVOONPPP
^ antibioticSOOPPPPPPP
^ antibioticsNVONOPPPPP
^ antidepressantsQPPPPPPPPP
^ anyGXOOQUPNRN
^ anybodyOUPPPPNPPP
^ anyoneMVNSONONRO
^ anythingSNPPQOPPPP
^ apixaban\OONJPPPPP
^ areXKLNJMJMbS
^ arrestOQQPPPPPPP
^ artesunatePPPQPPPPPP
^ asPMNPP[PPPJ
^ asaPOPNPPPTPP
^ askingOOOOPUPPPP
^ aspirinHPOQ\ONPPP
^ asthmaPROPPPPPPP
^ asthmaticNPVPMPOPPP
^ atVOPQPMOPPP
^ atropineLNNXRPOOPP
^ azithroOPPSPPPPPP
^ azithromycinRPPOQPPPPP
^ bTPOOPPQNPP
^ babyILXONOYOOO
^ backOSOPONRPPP
^ balloonROSOPPOOOP
^ bariatricQPPPPPPPPP
^ bathRPPPPPPPPP
^ bayPUMPPPOPPP
^ bebePMTPPPPPPP
^ bedLUUOPONOPP
^ beenHIQOObNOOO
^ bell'sROPPPPPPPP
^ benzodiazepinesQPPPPPPPPP
^ bestQNPQPQPOPP
^ betaMPPOVPOPPP
^ blackHLPNUO[PPP
^ bleedingO_GPOOOPNP
^ bloodW_EOONINVL
^ bloodsOVOPPPNPPP
^ blueTMLPPPNWOO
^ bnpVOOPPONOOP
^ boneNNNPPOXPPP
^ botNYOPPONPOO
^ bpSWMOPOLPPP
^ brainOSPPPONPPR
^ breastQPPPPPPPPP
^ briefSOPPPPOPPP
^ brokenQMMPPOOPPX
^ burningPOOPPOUPPP
^ cRSNPPPOOPP
^ caffeineSPPPNPPPPP
^ calciumNNOOMO[OPP
^ canOAFHXIKWc]
^ can'tMKRPPOXPOP
^ canadianQPPPPPPPPP
^ cannabisSOPOPPPPPP
^ capVMOPPPOPPP
^ carPVMPPMPPPP
^ carbamazepineOOPOTPPPPP
^ cardiacJLZPPPOQPP
^ careOPQPPORPPP
^ carotidPOSPPPPPPP
^ catTSNPPNNPPP
^ cataractSPPPOPOPPP
^ catheterVRNPPPNOOP
^ cbtUOPPPNPOPP
^ ceftriaxoneOPPQRPPPPP
^ chanceSOPPPPPPPP
^ chapPLUPPPPPPP
^ chemoPQPPPPPPPP
^ chestSTSPPNJPOP
^ childLKGOOOfOOP
^ chlorhexidineROPPOPPPPP
^ chlorthalidoneRPPPNPPPPP
^ chokedPROPPOPPPP
^ chokingPPRPPPPPPP
^ chronicQMMPPPOWPP
^ ciproPPPORPPPPP
^ citalopramPPPPRPPPPP
^ clarithromycinMPPVNPPPPP
^ clindamycinLPPWNPPPPP
^ clopidogrelQPPPQPPPPP
^ clozapineMPOSVONPPP
^ coLQNQUPOPPP
^ codeQZYOOOL4_O
^ codingOOOPPPOUPP
^ coffeeRRPPOOOPPP
^ colchicineTOOQPOOOOP
^ coldRPQPPPOPPP
^ colonoscopyTOPPPPOOPP
^ comeNOTPPPPPPP
^ communityNPQPRPPPPP
^ completeNPRPPPPPPP
^ congratsOTOPPPPOOP
^ consentPTOPPPPNOP
^ continuousQPPPPPPPPP
^ contrastQPPORPOPPP
^ copdQPPPPPPPPP
^ cordPRPPPOPPOP
^ cortisolNNOONOYPPO
^ cortisoneQPPPPPPPPP
^ coughLTOPPOSOPP
^ couldLNTSOQUMPN
^ covidRUOPNNPOOP
^ cptLOOOOOO[OP
^ cranberryQQOPQPPPPP
^ crash]JSNOOMOOO
^ criticalMRQPPPOSOP
^ croupRPQNPOPPPP
^ crpQPPPPPOPPP
^ crushedRNRPPPOPPP
^ crushingNPWPPOMPPP
^ csfOOOOPOVPPP
^ ctH^HOON[NON
^ cxrMOOPPPVPPP
^ dINOUOOXPOO
^ dabigatranRPPQOPPPPP
^ dadOKNPP[OPPP
^ dad'sMHQPP_MPPP
^ dapagliflozinRPPPPPPPPP
^ daptRPPOPPPPPP
^ daughterOSNPPQOPPP
^ dayPOQPPPPPPP
^ deNXMPPPOOPP
^ dearPROPPPPPPP
^ delayedWOOPOPNOPP
^ dementiaLPPPTPPPPP
^ denguePSQPPPMPPP
^ dentalOPPOSPPPPP
^ dentistPPPPPRPPPP
^ dexUPPMPPPPPP
^ dexamethasoneKPPXPPPPPP
^ diabetesPROPPPOPPP
^ diabeticPORPPPPPPP
^ dialysisOTPPPOOPPP
^ diazepamLOOXPPPPPP
^ didK^NKOUOOOO
^ digoxinKOTPTPOPPP
^ dischargePRPPPPPOPP
^ dkaPUOPPPNPPP
^ doe?GKJ@HJje
^ docNLRMSTPPQP
^ doctorMNSOPTONOS
^ doesNMFM\JM_KV
^ dogOSPPPOPPPP
^ dolutegravirRPPLSPPPPP
^ don'tPQPPPPPPPP
^ donepezilQPOOROPPPP
^ doseOPPSPPPPPP
^ doxyRPPMSPPPPP
^ doxycyclineMPPTQPPPPP
^ drNVNPPQOOPO
^ dressOOPPPPPE^P
^ drgDNOONOOdOP
^ drowningOUOPPPOPPP
^ drugQROPPPPOPP
^ dutyOLLPPOOPVV
^ eUOMOPOMUOO
^ earlyZNOOOOMOOO
^ ecgMQOPPPTPPP
^ eclampsiaPMVPOOOPPP
^ ecmoQLVPPOOPQP
^ eczemaQOOPPRPPPP
^ edQRPPPPPPPO
^ eggKPPOWPPPPP
^ elOUMPPPPPPP
^ elderlyPPQPPPPPPP
^ electricPPQPPPPPPP
^ emergencyNQTPPPOOPP
^ empagliflozinRPPOPPPPPP
^ enoxaparinOPPRPPPPPP
^ epiNROQRPPPPP
^ epicSSOPMPOPPP
^ epiduralQPQPPPOPPP
^ esketamineQPPPOPPPPP
^ examPSNPPPPPPO
^ exerciseTOPPPPPOPP
^ eyeOQPOUONOPP
^ fTOOPPPOPPP
^ fallsOSOPPPPPPP
^ familyPSOPPPOOPP
^ farmerQPSPPNOPPP
^ fentanylPPQPPPPPPP
^ ferritinPOOPPOTOPP
^ feverKTRPPMSPPP
^ fidaxomicinPPPSOPPPPP
^ finerenoneSPPOOPPPPP
^ fireMURPPOOPOO
^ firstRPOPPPOQPP
^ fishQQOPPOPPPP
^ fistulaQOQPPPPPPP
^ fitSJOOONO`OI
^ fluPSOOSOOPOO
^ fluconazoleLOOQWOPPPP
^ fmtSPPPPPOOPP
^ footRPPPPOPPPP
^ forTPPPPNPPPP
^ foundNRRPPPOPPP
^ frozenPSOPPPOPPP
^ furosemideVPPKPPPPPP
^ fwdPPQPPPPPPP
^ gQOOOPONVPP
^ gabapentinMOOUTONOPP
^ gaveOPTPPNPPPP
^ gcsNQSOPPOOPP
^ gentNPPPSPPPPP
^ gentlemanQPQPOPPPPP
^ gliclazideOOPUOPPPPP
^ glucosamineTOPNOPPPPP
^ glucosePQQPPOPPPO
^ goingPQPPPQPPPP
^ goodIPORONOOO^
^ gotFQLONjLNON
^ gpQPQPPPOPPP
^ grandOSOPPOPPPP
^ grapefruitNOPMXOOPPP
^ greatOSOPPPOPPP
^ guillainPORPPPPPPP
^ gunshotOPRPPPPPPP
^ guyOLWPOPPPPO
^ hadNPLPOYOPOO
^ hahaOTOPPPOPPP
^ haldolNPPNWPNPPP
^ halfNQOVNOPPPP
^ haloperidolSOORPOOPOP
^ handOIVPPVOPOO
^ handoverQSNPPPOPPP
^ hangingORPPPPOPPP
^ happyOXOPPPOPMO
^ hasWXQONKNNMO
^ haveOOOPPPPPUP
^ hbLLJOPOcOPP
^ heMPcOPKMNOL
^ he'sOUQOQLROOO
^ headROQPPPOPPP
^ healthPQPPPOPPPP
^ healthyRPPPPPPPPP
^ heartOVPPPMOPPP
^ heatOQRPPPOPPP
^ helloMRTQPQMPPO
^ helpJO_OPLNPOO
^ heparinJRQTPOMOTP
^ herORPPPOQPPP
^ hesOLVPPOPPPP
^ heyPTPPPPOPOO
^ hiOOLPNXMOUO
^ highUORNPPNPPP
^ hintsROPPPPPPPP
^ hipTOPPPPPPPP
^ hisPTOPPPOPPP
^ homeQNRPPPPPPP
^ honeyRQPOPPPPPP
^ hotRMOPPTNPPP
^ houseJMSPPPOOYO
^ how[ICWGOHZi@
^ hpv\NOKOONPPP
^ hrNPTOPPOPPP
^ hsRPPPPPPPPP
^ husbandOOMPPXOOOO
^ hydrocortisoneMPPUPPPPPP
^ hypertonicROPOPPPPPP
^ i=^^EI}EHI?
^ i'llOWNPPMOPPP
^ i'mKPVNN_LNNK
^ i'veJKUNR\NOOO
^ ibuprofenRPPOROOPPP
^ icdIONNOONcOO
^ ichLVSPPONPPP
^ icuSSNPPONPPP
^ ifVTMONMOPNQ
^ ikRMTPPPOPOO
^ ilOPWOPPOPPM
^ imMOQULVOOOO
^ inRSPOPMOPQP
^ inductionTPPPPPOOPP
^ inhaledRPPPPPOPPP
^ injNPOWOPOPPP
^ insulinIXNTNOONTO
^ insuranceNOPPPONVPO
^ intensiveRPOPPPPPPP
^ interviewPSOPPOOPPP
^ intranasalSOPOPPPPPP
^ ironMQQXMONOPP
^ isV<6CKVP`h]
^ isotretinoinQPPPPPPPPP
^ itQPPUPKPPPP
^ it'sPWOPPLPPOP
^ ivRRQQNPOPOP
^ ivermectinQPPQPPPOPP
^ jeNSTNPPOOPO
^ journalPSOOPPOPPP
^ justRUNPPOOPNO
^ kDWQ^PMMOOO
^ ketamineKOSOVOOPPP
^ ketorolacQPPPOPPPPP
^ kidRITOONVPPO
^ kindlyQMTPPPPPOO
^ kneeMLMPOO^OOO
^ lQQOPPPOPPP
^ laR\MONOLOOO
^ labOTMPPPSPMP
^ labaQPPPOPPPPP
^ labetalolLOPSTPOPPP
^ labourOQRPPPPPPP
^ lactatePNQPMPVPPP
^ lactobacillusQPPPPPPPPP
^ ladPNTPPPPPNP
^ ladyQOPNPPSPPP
^ lastPRPPPPPPPP
^ latexLMNP`NONOO
^ leNPTPPPPPPP
^ leapTNOPPPPPOP
^ leftUPPPPPMPPP
^ legMONPPOWOPP
^ legalTSPPNPPPPM
^ levetiracetamQPPSOPOPPP
^ levothyroxineOQPTOOOPPP
^ lidocainePOOQSPPPPP
^ liftPSOPPPPPPP
^ ligatureROPPPPPPPP
^ linezolidMPPPVPPPPP
^ lithiumNQNSSOQOOO
^ littlePRQPPOPPPO
^ liverQOQPPPPPPP
^ localJOTLLPNP^P
^ lolOWOPPOOPPO
^ longRROPPPOPPP
^ lorazepamRPPOPPPPPP
^ lostPSNOPWLPOO
^ lowTPLJNPZPOO
^ lowerPONPPPUPPP
^ lumpMLJPONaPPO
^ lunchOSPPPPPPOO
^ lungSOPPPPOPPP
^ mSPPPPPNPPP
^ maONTPPPPPPP
^ magLML`RNMNPP
^ magnesiumWNQNMOOPPP
^ manUORPKOQPPO
^ mandatoryOMNOPOOOO[
^ massiveJM[PPPOPPP
^ maxROPWJPPPPP
^ mayQJNOPOOPRX
^ meXPMOOPOPPO
^ medicalKOOPPPOPOY
^ melatoninSOPQPOOPPP
^ meropenemMPPRRPPPPP
^ metPNSPPPPPPP
^ metforminGUOP[OMOOO
^ methadoneOPOTPPPPPP
^ methotrexatePOPSPOPPPP
^ metoprololSRPPLPPPPP
^ metronidazoleOPPOSPPPPP
^ miPPSPPPOPPP
^ midazolamKOOZOPOOPP
^ migraineHNOPN^PPPP
^ mirtazapineTPNOOPPPPP
^ misoprostolPPPRPPPPPP
^ mmrKNOBiOOOPP
^ mockPSOPPPPOPP
^ modifierMOPOOPNYPP
^ molnupiravirTOPONPPPPP
^ momORMPPPSPPP
^ monitorPSNPPPPPPP
^ morningOTOPPPOPPP
^ morphineOUOLUNOPPP
^ motherPQOPKWPPPO
^ mrTTNPPOOPNO
^ mriQONL[OMOPP
^ mrsPSOPPOPPOP
^ mumPNVPPNPPPP
^ mum'sPLNPPUNPPR
^ mustNPOPPPPPPU
^ myPSZFEwGHFL
^ naONOOPOWPPP
^ naloxoneNROSOPPPPP
^ naltrexoneLOOVQPOPPP
^ naproxenWPPPJPPPPP
^ nasalSOPOPPPPPP
^ nebulisedROPOPPPPPP
^ neckOKQPPOXOPO
^ needJPWSOPOHWO
^ neonatePPTOPPOPPP
^ neutropenicPPQPPPPPPP
^ neverOSOPPOPPPP
^ newO]KNONQOPO
^ newbornPMSOOMWOOO
^ newlyRPPOPOPPPP
^ nicePSOPPOOPPP
^ nifedipineRPPRNPPPPP
^ nightWQMPOPOPNO
^ nitrofurantoinVOPLPPOPPP
^ nitrousGOPWXPOMOP
^ nntTNPOPPPPPP
^ noM_SOOLLONN
^ nobodyOPWPPLPPPO
^ notQPNPPSPPPP
^ nsaidQOPIXPPPPP
^ numberKHOPPOOLdO
^ nurseUMQPOOOOOR
^ nursingNMRPWLPPPP
^ oQRRPPPMPOP
^ okL]SNSKNOLN
^ olanzapinePPPSOPPPPP
^ olderQPPPPPPPPP
^ omegaTPPOOPOPPP
^ omeprazoleRPPOPPPPPP
^ onLWSPQLNOOO
^ onceTNPOPPPPPP
^ ondansetronPOOPUOOOPP
^ oneOLPPPOYOOO
^ opaPMVPPPOPPP
^ opioidRPPOOPPPPP
^ opioidsRPPPPPPPPP
^ oralUOOPOPOOPP
^ orsOPOSPPPPPP
^ oseltamivirPOOUOPPPPP
^ ottawaSOPPPPPPOP
^ ourF[MMMaJLTL
^ overdoseMSPPPPORPP
^ oxycodonePPPROPPPPP
^ oxygenOXNPPOOOPP
^ painNRMPPPTPPP
^ palliativeQQOPQPPPPP
^ paracetamolRPOQOPPPPP
^ parentsKNOPO\OPPN
^ parkingPROPPPPPPP
^ patientKISNXNPNOX
^ paxlovidOOOMYOONPP
^ pciQPPPPPPPPP
^ peanutPRONRPOPPP
^ pedsOQPPPOSOPP
^ penicillinNORORPPPPP
^ peppermintQPPPPPPPPP
^ permethrinQOPROPPPPP
^ pharmacistROPPQPPPPP
^ pharmacyPQPPPPPPPP
^ phenytoinLPPPVPPPPP
^ phonesPSNPPPPPPP
^ photoOOOPPPTPPP
^ phototherapyURNPOOMPPP
^ phqSOPPPPOPPP
^ physicalPQOPPPPPPP
^ physioOTPPPOPOOP
^ pizzaPROPPPPPPP
^ plasterNRSPPPNPPP
^ pleasePOPQOLWOOO
^ plsNQPPPNUPOP
^ pneumoniaQSMPPPPPPP
^ poPNXOPNOOOO
^ podiatryPQNPPPPRPP
^ policeRPNPPOOPOT
^ positivePNPPPQRPPO
^ postNMTPONVOOO
^ postpartumOPRPPPPPPP
^ potassiumQSOULONOOO
^ pphNNUPPOOPPP
^ ppiVOPOMPPPPP
^ practiceOQOPPPQPQP
^ preORNMPPPWNP
^ predPPPSOPPPPP
^ prednisoloneJPPYNPPPPP
^ prednisoneOPPSOPPPPP
^ pregabalinNPPRRPPPPP
^ pregnantPPPORPPPPP
^ prehospitalSOPPPPPPPP
^ printerNVOPPPOPPP
^ priorQQOOPOOSOP
^ prisonPPQPPPOPRP
^ probioticsRPPPPPPPPP
^ procalcitoninQPPPPPPPPP
^ prognosisSPOPPPOPPP
^ propofolOPPQRPPPPP
^ propranololMOPOVPPOPP
^ prpROPPPPPOPP
^ psaVNOOPNQOPO
^ psychOSPPPPPPPP
^ ptRSNKKIdLNP
^ pulledPOQPPPPPPP
^ pulseOQMPPOVOOP
^ quetiapineMPPUPPPPPP
^ rabiesSMOSPOOPPP
^ rapidSMQOOOLOWO
^ rashSMMOON[PNP
^ rateOPPRPPPOPP
^ readMTPPPPORPP
^ recoveryROPOPPPPPP
^ redONPPOOVOOP
^ reminderOSOPPPPPPP
^ repeatQQOPPPOPPP
^ residentQOSPPONPPP
^ restraintSNPOPPOPQP
^ restrictiveRPPPPPPPPP
^ resusNRTPPOOPPP
^ retiredRPPPPOPPPO
^ rifampicinOPPPSPPPPP
^ rightNRQPPORPPP
^ rivaroxabanRPPQNPPPPP
^ rmOPSPPPOPPP
^ rocuroniumQPPRNPPPPP
^ roomQLOPPVPPPP
^ rsvUQOONPNPPP
^ runningOVLPPPPPPP
^ rupturedPQQPPPOPPP
^ safetySOOPPPPPPP
^ salbutamolLOOWPPOPPP
^ satsRSNPPOOPPP
^ scabiesQQPPPPOPPP
^ schoolQOSPOOPPPP
^ scopeOQPPPPOPPR
^ screeningQOOPPPPROP
^ sePQRPPPOPPP
^ secondSNRPPPOPOP
^ seeNROPPPRPPP
^ seizurePSNPPOPPPR
^ semaglutideQLO]MNOOOP
^ sepsisPXOPPONNOP
^ septicPPUPPPLPPP
^ sertralineMOOSSPOPPP
^ severeQPPPPPPPPP
^ sgltRPPPPPPPPP
^ sheRUTOOKNPOO
^ she'sPUPOONQOOO
^ shinglesQPPPPPPPPP
^ shingrixROPOQPPPPP
^ shockKSUPPOOPPP
^ shortNLPPOPWQPO
^ should_SMSNNKOJN
^ shoulderKQSPPMUPPP
^ sickPPOPPOLQOV
^ sickleQRPPOPOPPP
^ sildenafilMONK_MPPPP
^ sincePLPPPUPPPP
^ singleVPPLPPPPPP
^ sirOQLOPPTOQQ
^ sisterKHROOcMNOO
^ sixQPQPPOPPPP
^ smartWOOLPPPPPP
^ smearONPPPPUPPP
^ smokingMOOOVPORPP
^ snakeQQPPPPPPPP
^ snomedNNPPPPPWOP
^ soOROPPSOPPP
^ sodiumPOOPMOXPPP
^ somebodyPRPPPPOPPP
^ someoneQSPPPOOPPO
^ soreVINPPJZPPP
^ sorryOVOOPQOOOO
^ spinalQPRPPPOPPP
^ spironolactoneRPPOPPPPPP
^ sprintWLNPPPOPPP
^ ssriSPPPNPPPPP
^ stIOOOUOXPPP
^ stablePPPPPPQPPP
^ staffOSOPPPOPPP
^ startUMOPPPPPPP
^ startingLOOWPPPPPP
^ statinQTONTOMOPO
^ statinsRNPOPRPPPP
^ statusNOTNOPLVPP
^ stentONSPPPPPPP
^ stepSOOPPPPPPP
^ steroidRPQPOPPPPP
^ steroidsQQPPPPPPPP
^ stillUPPPOOOPPP
^ stoolSOPPPPNOPP
^ stopSTOPMPOPPP
^ stoppingTOOPOPPPPP
^ strokeOUOPOPOPPP
^ studentOLQPOPPPOW
^ suctionMVPPPNPPPP
^ suddenMORPPOTPPP
^ sugarPQRPPOOPPP
^ suicidePSOPPOOPQP
^ swallowedQNSPPPOPPP
^ swollenPMMPPK^PPN
^ tTOPPPPNPPP
^ takeQPPPPPPPPP
^ tamifluQPOROPPPPP
^ tamsulosinPOPPRPPPPP
^ targetNMMPPP[OPO
^ teenKOUOOPSPPP
^ tenecteplaseQNOWNOOPPP
^ tensionOOTPPPPPPP
^ testQUOPPNNPPP
^ testosteroneQPPPPPPPPP
^ tetanusSMTOOOOPPP
^ thankOSOPPOPPPP
^ thanksOVPPPNOPPP
^ thatGeNOONKOPP
^ the<yPOKVHJKN
^ theatreOSPPPOPPPP
^ theyOPNPPVOPPO
^ thinkingNIMPO_NOPO
^ thisN\SPPKLPOO
^ threeOSPPOPPPPP
^ thyroidPOQPPQPPPP
^ ticagrelorRPPPOPPPPP
^ timeQROPPPPPPO
^ tirzepatideQPPPPPPPPP
^ toOPRPPOON[G
^ toddlerMNYOPJUOOP
^ tongueUIMPNOZOPO
^ tookUOONPQPPPP
^ topicalMPPOVPPPPP
^ tourniquetPPPPPPQPPP
^ tpaOOPMPPPWPO
^ trachyOOSPPPPPPP
^ tramadolSPPOQPPPPP
^ tranexamicOPOSPPPPPP
^ tranexemicQPPPPPPPPP
^ transfusionRQOPPPOPPP
^ transportPVNPPPPPNP
^ traumaNVNPPPPPPP
^ triamcinoloneROPPPPPPPP
^ trimethoprimNPPRRPPPPP
^ troponinPOOPPPSPPP
^ tryingNNOOP\PONN
^ tshKOOPNO[PPP
^ tubeOMVPPPOPPP
^ turmericOPPPRPPPPP
^ twinsOXMPOONPPP
^ twoRROOROOOOP
^ txaSOOSOOPOOP
^ typePPPPPPPQPP
^ ultrasoundNOOPOOWOPP
^ unvaccinatedQPPPPPPPPP
^ updatePTMPPPPPPP
^ urgentNLWPPPPPPP
^ urineKNJOOOaOOO
^ uterineQPRPPPOPPP
^ vaginalQPPPPPPPPP
^ valproatePOPLYNPOPO
^ vancLUPPQPPPPP
^ vancomycinRPPPOPPPPP
^ vareniclineQPPPPPPPPP
^ vasopressinOOPTOPPPPP
^ ventOOOPPOTPPP
^ vertebroplastySOPPPPOPPP
^ vertosWLOPPPOPPP
^ visitingINPPPPPM^O
^ visitorONLPOOMO]O
^ vitSNOYNOONOO
^ vitalQPPOPPPPPP
^ vitaminRTOLOSNOPP
^ vitaminaUNOOPPPPPP
^ vitamineSOPOPPPPPP
^ voiceQQJQPUNPPP
^ vpQPPPPPPPPP
^ wardPSOPPPPPOP
^ warfarinKUPSPOOPPP
^ wasNPOOOPUPPP
^ waterRQOPPPPPPP
^ watersNPUPPOOPPP
^ weVTOMOQNONO
^ we'reNTROPPOPOP
^ we'vePPQPPOPPPP
^ weakPPPPPORPPP
^ weeklySOOOPPPPPP
^ weightQPOPPORPPP
^ welcomeOUOPPPPPNP
^ wellQPPPPPOPPP
^ whatQQH\PVDF[O
^ what'sHYISMMSQZK
^ whatsNMOTOOOMYO
^ whenNWNSNVNNML
^ when'sOROPPPPPQO
^ whereMVMOONNNZN
^ where'sOIOPPOOO^O
^ whichTJIJNNOQiI
^ whiteMMPOOO[OOP
^ whoFdGQKEHWTZ
^ who'sKZMOOOMPWN
^ whoeverOVOPPOOPOP
^ wholeYMOPPPMPOP
^ whyPOOPPYNONN
^ wieSSMPPOOPPO
^ wifeNIPPPXNPPT
^ willSSOPQLOTNN
^ womanRNQPPPPPPP
^ worstROQPPOOPPP
^ wouldILNM\SVONN
^ woundMQQPPOQSPP
^ wrongOQSPNPOPPP
^ xNQPPPPSPPP
^ yogaQQPPPPPPPP
^ youOTOPPOOPPP
^ you'rePTOPPPPPNP
^ youngSOPPONQPPP
^ zIOPPPPOZOP
^ zincQPPROOPPPP
^ zofranOSOOSPPPNP
^ zoledronicNPPSPPPPPP
^ zolpidemPOPPSPPPPP
abUKNUU;W3`
a #1PHXYROOKNN
a #2SLNXNLRMMU
a babyYSIOOQPOMP
a backROPPPPPPPP
a badQPPORPPPPP
a balloonPORPPPPPPP
a betaOPPPRPPPPP
a bigPORPPOPPPP
a bitMPPPPQTPPP
a bladderQPPPPPPPPP
a bleedQPPPPPPPPP
a bleedingKOOPPPPYPP
a bloodOOOPPOPPPT
a boardOOSPPPOPPP
a bottlePOSOPPPPPP
a brainSPOPPOPPPP
a brokenPOPPPPPQPP
a buttonPPSPPNPPPP
a carQORPPPPPPP
a cardiacQPPPPPPPPP
a careTONPPQPPPO
a chestQPPPPPPPPP
a childPKORUTKPOP
a codeUOPPPPPUHP
a coffeeOTPPPOPOPP
a coldPONPPJ\PPO
a colleaguePNNPPPPPPV
a colonoscopyPOOPPSPPPP
a copdOPPQPPPPPP
a coughONLPPYOPPP
a coupleRPPPPPOPPP
a ctQPPPPPOPPP
a dailyROPPPPPPPP
a day[JMULRNOOO
a diabeticMPPPTPPPPP
a doacQPPPQOPPPP
a docPKUPPPPPRP
a drillPNSPPPPPPP
a drugQOPOPPPPPQ
a ePRMPOOOOPU
a fallPONPPRPPPQ
a familyPROPPPPPPP
a febrileRPPPPPOPPP
a fewRPPPRNPPPP
a filmPQOPPPPPPP
a firstRNQPPOOOPT
a fitPOMPPNPPPV
a fortnightQPPPPPOPPP
a fractureLNPPPPXPOP
a frailLPPUPPPPPP
a freshRPPPPNPPPP
a friendOPOPPOQPOR
a fullPQPPPPPPPP
a funnyPPQPPPPPPP
a generalPNPPPPPOOU
a goodOUQPPKPPPQ
a goutLPPUPPPPPP
a gpOOPPPPPRPP
a groinQPPPPPPPPP
a guyNMNOZNNPOT
a halfNSOPPPPPPP
a headRPPPPPOPPP
a heartQRQPPNOPPP
a hipRRPPPOPOOP
a homeOGPPPZPPPP
a jabRPPPPOPPPP
a kidneyQPPPPPPPPP
a kneeVOPPPNNPOP
a knifeOIRPPPPPPW
a laPPQPPPPPPO
a ladyPPPQOPPPPP
a largeQPPPPPPPPP
a lineSOPPPOPPPP
a litreUNPPNPPPPP
a localOPPPPPPPRP
a longPPPPPPPRPP
a lotOPNOOXMPPP
a lowQPPPPPPPPP
a manRQPNSMRNOO
a mechanicalSPPPNPPPPP
a minorNPPPPPPPPT
a minuteMSTPPOOPPP
a miscarriagePOPPPSPPPO
a monthRQNNORPPPP
a negativeRPPPPPPPPO
a newMYMPPOOQNO
a newbornNNPSOSPPPO
a nightONOPPWPPOP
a normalWOOPPNMQOO
a nurseQMOPOPOQOU
a oneQPPOPPPPPP
a patientRIPOMXOOOS
a peanutPPSPPNPPPP
a phoneOMPPPPP\KM
a photoLNOPPPPPOX
a pillQOPPPQPPPP
a positiveOPPPPNOPUP
a ppiQPPOPPPPPP
a pressureROQPPOPOQO
a probioticQPPPPPPPPP
a problemONPPPTORPN
a procedureQPPPPPPPPP
a ptSMNPQQPPPQ
a raisedSPPPPPOPPO
a rashSONPLXKPPP
a realNXNPPPNPOP
a robotORSPPMPPPP
a rockOSQPPOPPOP
a rowNQOPPQPPQP
a scanQPPPPPPPPP
a secPSPPPPPPOO
a secondRUUPPOOOIO
a seizureMQSPPPPPPP
a sheetPORPPPPPPP
a shotOOPPPSPPPO
a simpleROPPOPPPPP
a singleQQNPPPPPPP
a sinusRPPPPPNPPP
a smallSMNPPMWOPO
a smokerQPPPPORPOP
a soreMNNPOUTPPP
a spareOUPPPPPPMP
a statinROOOMTPPPP
a stentPOOPRRPPPP
a steroidROPPPPPPPP
a stomachQPPPPPPPPP
a stoneQMOPPQSPPP
a strokeQORPPPOOQO
a suddenSPPPPNPPPP
a tabletRPPPPPPPPO
a teenagerTNQPPORPNO
a thingOPPPSPPPPP
a thirdQOQPPPPPPP
a tiaQPPPPPPPPP
a toddlerQPQPOPPPPP
a tornPOPPPQPPPP
a urineSPPPPOPPPP
a vertebralQPPPPPPPPP
a weekTNNRQQNOOO
a wheelchairOUPPPPPSLO
a wholePPTPPMPPPP
a womanQPOPSOPOOP
a yearROOOPWOONM
a yearlyQPPPPPPPPP
a zQPPPPPPPPP
aaaPROPPOPPPP
abcdQPPPPPPPPP
abcd #1QPPPPPPPPP
abdomenQORPPNOPPP
abdominalQPPPPPPPPP
abegPORPPQPPPP
abgNOQOPPVOPO
ablationUOPOOPPOPO
abortionNOQRPPPPOS
aboutORLLYSCQST
about #2MPRSPNPPPP
about aNMOPPMOPTV
about hisPSNPPQPPPO
about meOMMPO[NPPO
about myPRQPPOPPQO
about theOXNPPOOONP
about toRFaNPLOPOO
abovePRMOPOQPPR
above #2ROPOPPNPPS
abroadNOPOPWOPPP
abscessSNMSOSMQPO
absentPOMPPOTPPQ
absoluteSPPPNPPPPP
absorptionONPOUPPPOO
abx\NOMKONOPS
abx $TPPONPOPPP
abx forRPPOPPPPQP
abx orQPPPPPPPPP
acamprosateSPPOOPPPPP
accOOPPPPPYIP
acceptableMPPPPPOVPP
acceptedOUNPPMPSOP
accessMOPOPNLKYX
accidentQPRPPOPPOP
accordingPRQPPNPPPP
according toPRQPPNPPPP
accuracyZNOOPOONOO
accuracy $SOPPPPOPPP
accuracy forQPPPPPPPPP
accuracy ofTOPPPPPNOP
accurateTOOOPPPOOP
accurate isRPPPPPPPPP
aceQPPPQPPPPP
ace inhibitorPPPPQPPPPP
aceiRPPNQPPPPP
acetaminophenQQOPPPPPPP
acetylcysteineUPPMOPPPPP
acheMNPOPXOPPP
achesRPOPPPPPPP
achillesRQOPPPOPPP
achingQNRPPPPPPP
aciclovirPPPQPPPPPP
acidOITZQNOMOO
acid forQOPPPPPPPP
acid inNNSSPPPPPP
acid onOPRPPPOPPP
acidosisSPPPPOOPPP
aclsPROPPPPPPP
acmRPPPPPOPPP
acm ?QPPPPPOPPP
acneQPOPNRPPPP
acne $QPPOPPPPPP
acquiredQPPPPPPPPP
acquired pneumoniaQPPPPPPPPP
acrossNTOPPOOPOS
across theORPPPOPPPQ
acsKPPXOPPPOP
actMQNOOOMLFi
actingRSOPPMOPPP
actionPQPPPPPPPP
activatedQMTOPPOPPP
activated charcoalQPPOPPPPPP
activationNTOPPNPPRP
activeOIXPPPPQPP
actualNXLWONMOOP
actuallyUMQPQOOPOO
acutQPPOPPPPPP
acute[OQLMNLVNO
acute backRPPPOPPPPP
acute bronchitisQPPPPPPPPP
acute lowQPPPPPPPPP
acute neckQPPPPPOPPP
acyclovirNPPUNPPPPP
adTOPPOOOPPP
add_QMNMMLNRN
add onSNPPNOOPSP
addedUONOOPPPPP
added toTPNPPPPPPP
addingUOOOOOPPPP
adding aQPPPPPPPPP
addisonsMPQQPPRPPP
addressPNSPPPPPPP
adenomasTNPPPPOPPP
adenosineJOTQSPOPPP
adhdPMNONZOOPP
adhd $SPPOOPPPPP
adhesiveQPPPPPPPPP
adjustPTORPPNPPP
adjustedUNPPPPOPPP
adminRQOPPOPPPO
admissionRIOMOOOUXO
admission $TNPPPOPOSP
admissionsTVNOOONONN
admissions $UOOPPPOPPP
admissions ?SPPPPPPPOO
admitLROPPPOPWO
admitsMRROPOOPTO
admittedOOPPPPOPPU
adolescentsRPPPOPPPPP
adrenalNPSPPOSOPO
adrenalineIQXSPNMOOP
adrenaline inRRPMPPPPPP
adultLMNeJNMONQ
adult $LOPYMPPPPP
adults]NOLNOOOOO
adults $SPPOPPPPOP
advairRPPOPPPPPP
advanceONOPPOOPMY
advancedSOOPPPOQPP
advanced dementiaQOOPPPPRPP
adverseSNPPPPPPPP
adverse eventsROPPPPPPPP
adviceKSQPPQOOPR
advisePNQPPRPPPP
advisedSORPPPNPPP
aecopdQPPPPPPPPP
aedQLVPPOOPOP
aesUOPOOPOPPP
aes ?TOPOOPOPPP
afaOPJKMQONO
af $VNRNOOOPPP
af ?QPPPOPPPPP
af andQPPPPPPPPP
af foundPPPPPPPQPP
af onQPPPPPPPPP
af rateNSPPPPPPPP
afebrileQSKOPKWPPP
affirmUMOPPPPPPP
afibRNOOOQLQTP
afib $MPPPPPPPTP
africanSOPOPPOPPP
afterW>MVPU_BUO
after #1RMMKOKNMhM
after #2JVJXOSLOQO
after ?RPPPPPPOPP
after aaLKNPLQNNS
after anRPPPPPPPPP
after arrestVOOPPPMPPP
after birthTOOPPOPOPP
after cardiacSPPPPPNPPP
after deliveryQPPPPPPPPP
after herRPPPOPPPPP
after hipQPPOPPPPPR
after hisROQPQOOPPO
after lastNSNYIOOPPP
after lunchOQOPPTOPOP
after miRPPPOPPPPP
after myPQPPPQPPPP
after negativeRPPPPPPPPO
after startingTPPMPPOPPP
after strokeSPPPPPPPOP
after tenROOPPQPPPP
after thatPTPPPLPPPP
after theLPZROUIOMP
after threeOPPPPQPPPP
after tiaTPPOOPOPPR
after twoPPPQPPOPPP
afternoonLZRSPMMPLP
afterwardsRPPPOPPPPP
afterwards ?QPPPPPPPPP
againGcQMK^GSKJ
again $HWQNO\MOON
again ?RUPPNPONNP
again iPSOPPOPPPP
again orPQPPPPOPPP
against_LIKONMOOY
against theRPNPQONPPR
age]HLRNMMUOQ
age #2QONPPOQOPS
age $NLOSPPOVPO
age ?SPPPPOPPPP
age adjustedUNPPPPOPPP
agedUOLPPPOPPR
aged #2UOLPPPOPPR
agencyKPOPPPONRV
agitatedJOTQOPTPPP
agitationSOPROPPOPO
agitation $ROPQPPPOPO
agoGLaSSHTNNO
ago $JQWWOKNPPQ
ago andRORPPOPPPP
ago gcsRPOPPPOPPP
ago nowKPPPVPOPPP
ago onPPRPNPPPPP
ago stillPORPPPPPPP
agonyQMVPNPOPPP
agoraOLWPPPPPPO
agreeONMPPOSPOV
aheadPPPPOPPPPR
aidLSNPPWNQPP
aidsSQMPPWNLPO
aids $SONPPWOLPO
aimUPPPPPLPPP
aim forQPPPPPPPPP
airP[POOMMOOO
air $PTMPPPPPPP
airwayQEaOOOMOQN
akiTOPOOOOROP
aki $PPPPPPPQPP
alPM]OOOMNOO
alarmL[UOONLOOO
alarm goingPROPPPPPPP
alarm inPROPPPPPPP
alarm isPQPPPPPPPP
alarm testMWNPPPOPPP
albuminSPPPPOPPPP
albuterolPQNPMPUPPP
alcoholPMNM[NSMOP
alcohol $OPPORPQPPP
alcohol useSPPOOPPOPP
alcohol withdrawalTOPQNPOOPP
alcoholicNNNPOUVPON
alendronateUOPNOPPPPO
alertOUOPPPOOPP
aliveQPPPPPPPPP
alive $QPPPPPPPPP
allLc\IJMOJIU
all $OZPPONOONN
all ?TPPPNPPPPP
all dayOKNPPWQPPP
all gonePOQPPQPPPP
all goodOTNPPPPPPP
all inQPOPPPOPPQ
all morningPQPPPPPPPP
all myQPVPPIPPPP
all nightQQLPPTPPPP
all ofNTPPQOPPOP
all onPQOPQPPPPP
all overMKTOPVRPPP
all theNLRPPPUPPP
alleMSSPPPOPPP
allergicKSLMUWNOQO
allergic toLTOORSPPPP
allergiesQOPPRPOPPP
allergyQQLSfIMJMN
allergy $VOOOQPPMPP
allopurinolWNMQROMPOP
allowedFEMNVSNQ[W
allowed ?LNOPUPPPPR
allowed toKHNOPTORYR
almostOUOPPOPOPP
alone^IZNJNMOON
alone $SQQPNOOPPP
alone ?VMPPPPOPPO
alone forQPPPPPPPPP
alone inPNSPPPPPPP
alone orQPPPPPPPPP
alongPRPOPPPPPP
alongsideLPPOWPOPPP
alpNONOPOYPOO
alp #3OOOPPOUPPP
alphaQPPPPPPPPP
alreadyXRPONLRONO
already $OTOPPPOPPP
already inPMTPPOPPPP
already onUPMPPPPPPP
alsLPROTOOROO
alsoLPNPRMOYOO
altSOMPPNXONO
altaMZJPPPPPPP
alteplaseSPPOOPPPPP
alternateUPPPOPNPOP
alwaysMONPPXOQOO
alzheimerQPPPPPPPPP
alzheimer'sUPPPOOOPOP
alzheimer's $QPPPPPPPPP
alzheimersQPPPPPPPPP
am<CSIK^bJIg
am #2LPJON]QPPP
am $HRNPPOYPQP
am andPQQPPNPPPP
am iFDFKPY[KJm
am thePNSPPPPPPP
am withOMOPPWPPPP
amaOOOPPPPMTS
ambulanceQWUOOLNONN
ambulance bayOWMPPPPPOP
amiUOOPPPNPPP
aminophyllineNOOXMPPPPP
amioLNTPUNPPPP
amiodaroneNLNTZOMOOO
amitriptylineQOVTJMOPPP
amlodipineTOPORONPPP
amountOOOUOOPPPP
amoxQNOQQPQOOP
amoxicilinRPPOPPPPPP
amoxicillinP[MOMONOOO
amoxicillin $QPPPPPPPPP
amoxicillin forPPPQPPPPPP
amoxiclavPPONTPOPPP
amoxilQPPOPPPPPP
ampouleOTNTOOOPOP
ampoulesPQPQPPPPPP
amuQOQPPPPPPP
amyloidRPPPPPPPPO
amyloid petQPPPPPPPPP
anNQQ]IHBHLk
an #1PPPRPPPPPP
an #2ROOQOPPPPP
an abscessNPPSPPPPPP
an acuteOPPRPPPPPP
an adultQOOPPOPPPR
an antibioticQPPPPPPPPP
an ecgROPPOPPPPP
an egfrMPPVNPPPPP
an hourMVXOONOONO
an injectionPOPPPPPPPR
an irregularQOPPPPPPPP
an miQPPPPPPPPP
an mriPPPPPQPPQP
an oldNPPPTOPPPP
an operationQPPPPPPPPP
an osteoporoticPPPPPPPQPP
an overdosePOQPPPPPPP
an ssriPPOPPQPPPP
an xSPPPPOPPPO
anaRKLPPOYPPP
ana #1OLLPPP\PPP
anaemiaOPPRPPPSNP
anaemicQPPPPPPPPP
anaesthesiaQLPPPPPPUP
anaestheticOPRPPPPPPP
anaesthetistPQPPPPPPQP
analysisQOPPPPPPPP
anaphylaxisFSUQYMMQOO
anaphylaxis inMPUPNPPPPP
anaphylaxis toOOPNSPPQPP
ancTOPLPPRPPP
andT=jlrQC?8<
and #1QUMPPPOPPP
and #2PPOQPPOPPP
and aLYIOSJYNOR
and afterPPPQPPPPPP
and anRPPPOPPPPP
and atNRNSPPPPPP
and bleedingQPPPPPPPPP
and bluePPQPPPPPPP
and breathingPPRPPPOPPP
and canNPPQPPPQPP
and can'tROOPPSNPPP
and cannotQOQPPPOPPP
and chestPPRPPOPPPP
and covidQOPPROPPPP
and cryingNNOPOYMPPP
and dementiaQPPPOPPPPP
and doQNOTQOPPPP
and doesSONOPPQOQQ
and droolingPPQPPPPPPP
and droppingOOTOOPPPPP
and fallingPPQPPPPPPP
and feverQPOPOOQPPP
and floppyPPTPOOOPPP
and forQOPQPPPPPP
and gettingPPQPPPPPPP
and goingPOQPPPPPPP
and hadQMOPPVOPPP
and hasUNTNPNOPPO
and hePLVNVMNPOO
and he'sMMWONSPPOP
and heartQPPPPPPPPP
and herPNVPPLRPOP
and hesPPRPPOPPPP
and hisOJ\POLRPPO
and hitPORPPOPPPP
and howKMMaNOOPOO
and iNQhPN?OOOO
and i'mMJVOOYNOOO
and i'vePQSPPNOPPP
and inOXMPMPPPPP
and isNQPQQONOTO
and itSOUPPLMPPQ
and it'sPNUPPOPPPP
and justOPPPQPPPPP
and leftPORPPPPPPP
and mortalityRPPPPPPPPP
and myNNSOOVOPOO
and neckOPRPPOPQPP
and noRPPPOPPPPP
and nobodyPQPPPPPPPP
and notPNRPPQOPPP
and nowNMTOOUOPOO
and offPPRPPPOPPP
and onPORPPQPPPP
and oneMXLPPOPPPQ
and outNORPPPPRPP
and overRPPOPPPPPP
and pressureOPQPPPPPPP
and putPLTPPPPPPQ
and seeSNSPPNOPPP
and shakingPORPPOPPPP
and sheOMZPOMOPPP
and she'sNNTPPPQPPP
and shesPNSPPPPPPP
and soPQPPPPPPPP
and stableQPPPPPPPPP
and startingTNOOMTPPPO
and stillROQPPQNPPP
and stopsLONPPZOPPP
and suicideUPPPLPPPPP
and sweatingPPRPPPOPPP
and theUD\NOPJQPS
and thenORQTONMPPP
and therePPRPPOPPPP
and there'sPOQPPPPPPP
and theyMOPPPVPPPP
and twoPPQPPPPPPP
and veryPUKPPQPPPP
and vomitingOPPPPRPPPP
and wantsQQOPPPPPPP
and warfarinLOOMZOOPPP
and wasQOOPPPPRPP
and weRNQPPPPPOP
and wellPPNPPRPPPP
and wentPPQPPPPPPP
and whatSPPPPOPPPP
and what'sPNMSPPOPSP
and whenOOKTOOUPPP
and whichOPPPPPQPQP
and whoOOPPPPPPSP
and wontPPTPPMOPPP
andexanetSPPPOPPPPP
anemiaRPPPPPPPOP
anesthesiaONTQPNPPPP
aneurysmPROPRPOOPO
aneurysm $QQPPPPOOPP
anginaWOPPKPPPPP
angiogramPOQPPPQPPP
angiographyRPPPPPOPPP
angleOOQPPPRPPP
ankleTJKOOUYONN
ankle sprainQPPPPPPPPP
anklesNPNOOQUPPP
anniSMTOOPOPPO
annualVTOOOMMPNP
annual wellnessOSPPPPPQOP
anosVLQPPPOPPP
anotherTSROOLMOMT
another oneVMOPPPPPPP
ansQOSPPPOPPP
answerOSTQOLNQOO
answeringNNVPPOPPPP
answering $ONTPPPPPPP
answersONSPPPPPPP
antenatalOPPPPPSPPP
anteriorPPQPPPPPPP
antiIONUOOZOOO
antibioticLOQNMQMNXU
antibiotic $PPPOOSPPPP
antibioticosSOOPPPPPPP
antibioticsR[MJJPOOOV
antibiotics $QPPPMTPPPP
antibiotics ?MPPPPTPPOP
antibiotics arePPPPPOPPQP
antibiotics forQPPPPQPPPP
antibiotics inRPPPPPPPOP
antibodiesSPPPNPPPPP
antibodyPPPPPPQPPP
antiboticsQPPPPPPPPP
anticoagulantPQPPPOPPPP
anticoagulantsPPPPPPPRPP
anticoagulationPUPPPPPPNO
anticoagulation afterRPPPPPPPPO
antidepressantPPNOTSOOOO
antidepressantsULQPNRPPPP
antidepressants inROPPPPPPPP
antipsychoticTPOPMPPPPP
antipsychoticsRPPOPPPPPP
antivenomLPOWOOOORO
antiviralPPPPPRPPPP
anxietyPONPPPTPPP
anxiety $SOPPPPPOPP
anyeHRIZQIJRH
any benefitTOOPPPPPPP
any betterSPPPPOOPPP
any dataUPPPPMPPPO
any differenceQPPPPPPPPP
any differentQPPOPPPPPP
any evidenceQPPPPPPPPP
any fasterQPPPPPPPPP
any gainQPPPPPPPPP
any goodTMPOPRPPPO
any harmROOPPPPPPP
any moreNSVPPMPPMP
any ofKOPPQVOPPP
any pointPOOPPTPPPP
any rctRPPPPPPPPP
any survivalQPPPPPPPPP
any trialQPPPPPPPPP
any useVOOPOOOPOP
anybodyLWUPPNMONP
anymoreOMVPPMNTOP
anyoneHe[PNSIKGK
anyone $OIXPPQOPPP
anyone ?ORPPPPOPPP
anyone elseMROPPVNPOO
anyone goingPROPPPPPPP
anyone gotRNSOPOPPPP
anyone haveOZPPPOPPJO
anyone knowMROSPPPNSO
anyone seenQQPPPOPPPP
anyone wantOUOPPOPPPP
anythingbDGNTMWOQN
anything $VPKPPMOPSO
anything ?PMOPPPTPPP
anything forSOPPOPPPPP
anything inSPPPPNPPPP
anything toPOPPQPPPPP
anywayRQNPPPOPPP
anywherePSPPPOOPQP
aomQPPPPPPPPP
aorticQOQPOPOPPP
apapQPPPOPPPPP
apartSOONPPQPPP
apart fromPPPPPPQPPP
apixabanMOQNPQMZNN
apixaban #1QPPOPPPPPP
apixaban $GMRTXOOOPO
apixaban ?NPPOPTPPPP
apixaban forPPPNRPPPPP
apixaban vsQPPPPPPPPP
apnoeaPNVNPOOPPP
appUQPPPLOPPO
apparentlyOYNPPMOPPO
appendectomyQQOPPOPQPP
appendicitisTPNOOOROOO
appendixPRLPPQRQPP
applyOLOMPMOM[U
appointmentNFNOPfNNON
approvedOTPPPPPOPP
approvesONPPPPPOWO
ardsTOPPPOOPPP
areIfDGDbGGZW
are $PSPPPPOPPP
are aQQPPPOPPPP
are backOSOPPPPPPP
are inHgHOPLQOOO
are notPROPPPPPPP
are onNXNPPNNPQP
are outKRQTPOPPOP
are theROMOPOSOSO
are thereRNPQPQPPPP
are theyNNNPPWOPPP
are upPRPPPPOPPP
are weKJMOONNN]Y
are withPVOPNNPPPP
are youN[PPPOONMO
areaMIVPPMXPPP
ariaPOQPPPPPPP
armOKiNLAYONM
arm $PMPOOPVPPP
arm andPOSPPOPPPP
arm isNOWPPMNPPP
armsJONOUPXPOO
aroundPSRPPQPPLP
arrangedOQPPPPPPPP
arrestVIVPNMEUST
arrest $NOSSPPOPOP
arrest ?PPPPPPNMVP
arrest inQQOPPPPPPP
arrestedOPVPPNNPPP
arrestsVOOPPPPPOO
arrests $TOPPPPPPOO
arretSNQPPPOPPP
arriveSOPPPPPPPP
arrivedOZLPPPOOPP
arrivingNPUOPPOPOO
artTMOPPPOOTO
arteryQPROOPPPPP
artesunatePPPRPPPPPP
arthriticQPPPPPPPPP
arthritic kneeQPPPPPPPPP
arthritisVOPOOOOOPP
arthritis $QPPPPPPPPP
arthroscopicQPPPPPPPPP
arthroscopySPPPPNPPPP
articleNVOPPOOPPO
asXSRKVQ=XHT
as aPSKOQZNPOK
as goodbKNLNNOOOO
as iPOUPPPMPPP
as thePNUPOOPQOP
as usualNWNPPNPPPP
as wellZPOPPOOOOL
asaPOPNPPPTPP
asa #3QPPOPPPPPP
askKXNOO]NLLN
ask $ONLPPXPPQO
ask forOVOPPTPNKO
askedM[IOPQOOPR
asked meOQMPPUPPPP
askingPVMMSONPLU
asking $OOPPPOPPPT
asking aboutVOOPPMPPPO
asking forJYQMQUONMP
asking mePMOPSRPPPP
asks[MOOMPMQPP
asks aboutSPPPPNPPPP
asks forQPPPPPPQOP
asks ifRPPPPPPPPP
asks meQOOPPOPPQQ
asks whetherUPNPNPPPPP
asleepQRRNPOOPPP
aspirateQPPPPPOPPP
aspirationNOPPPPPUOP
aspiration $PPPPPPPRPP
aspirinOSQOUQLONO
aspirin #3QPPPPPPPPP
aspirin $SPRPOMPPPP
aspirin ?PPRPPOPPPP
aspirin afterQPPPOPPPPP
aspirin andQPPPPPPPPP
aspirin forSPPMPPPPPP
aspirin inJQOPXPOPPP
aspirin orOPRPPOPPPP
asprinQPPPPPPPPP
assaultNOPPONONOY
assessmentPOPPPPPPOS
associatedUMPPPPOPPP
asthmaRQRNTUNSGL
asthma $PPPOSPPPPP
asthma ?SPPPMPPPPP
asthma attackPPQPPPPPPP
asthma deathsQPPPPPPPPP
asthmaticJOWOTPOPPP
asthmatic $MPOOVPPPPP
asvOOQRPPPOPP
asymptomaticTOOPPPQPOP
asystoleMQVPPOOPPP
atSWDBS[T;`T
at #1Tj@SJOQLKM
at #2[P?AfRKLI]
at #2.OPQSPPOPPP
at #3QPPPPPPPPP
at #4NXPPPNNOPP
at $OPOQPPRPPP
at aPMSOPQNPPR
at allWNSOMNMPOQ
at bedtimeRPPPOPPPPP
at fiveONMPPWPPPP
at gatePORPPPPPPP
at halfPRPPPPPPPP
at herPROPPPPPPP
at home]>_OLQMNQN
at meORPPPPPPPP
at myMPSPTLPPPP
at nightKGMTQZPOVM
at noonQVONPNPPOP
at ourMKOOOZOOSO
at pickingQPPPPPPPPP
at restLMOPPPYPPO
at riskONMPOMPOP]
at schoolPNOPOTPPPP
at sixOVNPPOOPPO
at tenQNUPPOPOOP
at thatOSOROMQPPP
at the>P`NOSXPNN
at thisONPPPMQPXN
at threeOSNPPPPPPP
at twoQRNPPPPPPP
at whatYPOPPKNPPP
at workORRPPNPPPP
ateI]WOOIOOMO
ate aMOVPPNPPPP
ate myPVOPPMPPOP
ate theOSQPPPPONP
ativanLNPVQPOPPP
atopicQPPPPPPPPP
atorvaNOPPSPQPPP
atorvastatinNPOPUPPPPP
atorvastatin #2NPPPSPPPPP
atrialSPOPPPPPPP
atrial fibrillationQQOPPPPPPP
atropineIMYSROOOOP
attachedGJOONMiOOO
attackTURQOINOOO
attack $RNPRPPPPPP
attack inPPPPPQPPPP
attacksSOPPPROOOP
attacks $QPPPPPPPPP
attemptJMOPPOOPP\
attemptsUNPPPPOPPO
attempts $SOOPPPPPPP
attempts ?QPPPPPPPPP
attenderRQPPPPPPPO
attendingOSPPPMPQPP
atypicalOMOPPTQPPP
auOJ[PPPOPPO
audiogramOKPPPPXPPP
auditO[JPPOOPOO
aufRLXNOPOPPO
augmentationRPPPPPPPPP
augmentinROPPPPPPPP
augustOSOPPNPPSO
ausMZMPPOOOPP
authMSOMPNOYPP
autoclaveORMPPRPPPP
autumnSOPPPOPPPP
availableORNOOOLN[O
avoidMPNL`MMPOO
avsPRPPPPPOPP
awaitingPQPPPPPPPP
awakeTOSONLTOOO
awake $PNWPNNOPPP
awareOWNNNPPPPO
aware $OWNNNPPPPO
awayRPZOOIMQMQ
away $OOYPPNNPNP
away ?RPPPPOPPPP
away orQPPPPPPPPP
away withOPQPPPPRPP
awfulPOQPPQPPPP
azathioprineNOOOXOOPPP
azithroQOORQOOPPP
azithromycinYOONMOOOOP
azithromycin forQPPPPPPPPP
azithromycin inPPPPQPPPPP
azulNOWPPPOOPO
bJXHAQMSdLT
b #1NPPLONK^OP
b #2XOMBUNZOOO
b $KPQSPOOUOO
b isPSOPPPPOPP
b orNMOPOTOTPP
babiesSNRPPOOPOP
baby[KTYPTJFJN
baby #1OOPPPSOPPP
baby $RKJ]ORNNOO
baby ?PPPRPPPPPP
baby aspirinQOOPPQPPPP
baby hasPORPPUOPLP
baby inPQROPOPPPP
baby isPMXPPMPPPP
baby ofQPPPOOPPPQ
baby swallowedPPTPPMPPPP
baby withWONOOOQNOP
baby'sOKQPP]NPJP
backUfNEFaPLIF
back #2.NMMPP[OPPP
back $PMUORPNRON
back ?SOPOPPPPPP
back andRPPOPPPPPP
back atOUMPPQPPPP
back blowsPNRPPPPPPP
back forSQOPPNPPPP
back fromIXKOOQWOOO
back inOSPPPQOPOO
back ofRMNPPPPPTP
back onQTOPPMOPPP
back orROOPPPOPPP
back painUNUNMQNOOO
back strainQPPPPPPPPP
back toPWLOPOROOO
back wentPOPPPQPPPP
back withNQRPPPOPPP
bacteremiaTPPPPPNPPP
bacteremia durationQPPPPPPPPP
bacteriaTPPPPNPPPP
bacterialSPPPPPNPPP
bacteriuriaQPPPPPOPPP
bactrimSOPOQOPPPP
badYBSKS_KNNN
bad $VPPOMPOPPP
bad backQPPPPPPPPP
bad heartQPPPPPPPPP
badgeMXMPPOOWJN
badlyROQPPPPPPP
bagKUVSOLMOOO
bagelsOWLPPNPPPP
baggingOKYPPOOPPP
bakeOTNPPPOPPP
balanceROPPPPPPPP
balancedSOPPPPPPPP
balloonTNUOPOOOOO
balloonsQOOPUONPPP
banQSPPPPPPNO
bananaQMLP\MRNNO
bananasNSOPQPOPPP
bandGPLOOJ]XPO
bandageSOPPPPPOOP
bandingQPPPPPPPPP
bankKVIOPOMO\O
barelyOIOPP[OPPO
bariatricPMOPPOPPVO
barkyPOOOPOTPPP
barricadedPMTPPPPPPP
basalTOLQPPRPPP
basal insulinQPPPPPPPPP
baseKKUPPOWPOP
basedSOPQPOPPPO
baselinePSPPPPOPPP
basementOQQPPOPPPP
bathQMWOOOOPPP
batheQPPPPPPPPP
bathroomKOZPPNOPPP
bathsQPPPPPQPPP
batteriesPSTPPMPPMP
batteryN\NPPNMOOP
bayB]cNOMHJTN
bay #1MP`OOOKONO
bay cNTOPPPOPPP
bcPQOPPSOPPP
bdSOLZMONOOO
beEY:^YNLJGg
be $LOOTQOPRPP
be ?SPPOPPOPPP
be aS[NPNFPQPO
be betterOPPPPQPPPP
be givenNPOXLOOOPO
be herePOUPPMPPPP
be inPMOPPVPPPO
be onURNPPPQPOK
be patientPULPPPPPPP
be prosecutedMLNPPOPON^
be stoppedRNPLUPPPPP
be suedNNOOOOPOOY
be takenSPPQNPPPOP
be usedNNOOTOOOPT
beatRSOOOQOPPP
beat aQPPPPPPPPP
beatingNPQPPOSPPP
beatsJSRPPPSPPP
bebeNRTPPOOOPO
becamePORPPQPPPP
becausePQPOOROROO
because hePPOPPQPPPP
because ofNQPOPSOQPO
because theQPPPPOPQPP
becomeQOQPPOPPPP
becomingPORPPPOPPP
bedCfXJLVLIUJ
bed #1EnONOMLMNN
bed #2MXVNOONOMO
bed $LLPOOLWOXN
bedsL[JPPPOPPP
bedsidePOQPPPOQPP
bedtimeSPPPOPPPPP
beePOSPPPOPPP
beenCSUPLcLLSJ
been onMQONPVPPPP
been outPOQPPPPPPP
been shownXLNPPOPPPO
been toldMQLPPXPPPP
beerOROORPOPPP
beersRPPPPQOPOP
beforeXNDL]ZOLQG
before $TNLPPKXPOP
before aRPPOPPPPPP
before givingSPPPOOPPPP
before iQRPPSLPPPO
before surgeryRPPPOPPPQP
before theQPNOSPOPPP
before youPRPPPPPPPP
beforehandRPPOPPPPPP
beganROPPPOPPPP
behindVWKOOONONO
behind theQOQPPPPPOP
beioILJJNMOOO
beingQXNOOLOOMS
believeTNPOPPPPPP
bellSROOOPPPPP
bell'sTPPQONOPPP
bell's palsyRQPQPNOPPP
bellyII]OO^RNFO
belly isPMVPPMPPPP
belly painOPRPPOQPPP
belly tightPPQPPPPPPP
belowQPNOPLXKUO
below $OPQPPOSPPP
beltOLSPPNTPPP
benefitVMMNOOOXNO
benefit $RPPPPPPPPP
benefit ?QPPPPPPPPP
benefit ofRPOOPPPPPP
benifitSPPPOPPPPP
benzodiazepineRPPOOPPPPP
benzodiazepinesQPPPPPPPPP
benzosQPPPPPPPPP
besideQPPPPPOPPP
bestUQNQOSNNLP
best forQPPPPPPPOP
betaRONRSOOPOP
beta blockerJPOSVOOPPP
beta blockersVPOPMPPPPP
beta lactamQPPPPPPPPP
betamethasoneTPPNOPPPPP
beterWNNMPPPPPP
betterQVLMMSVNNN
better $LOUOOTOPPP
better ?PPPPPQPPPP
better atQPPPPPPPPP
better forPPPPPQPPPP
better inQPPPPOPPPP
better offMSPPPPPPPP
better thanYNOOOOOOOO
betweenSJLNNN`OOO
between theUNNPPOQPPP
beyondPNLPOOPOPY
bicarbROPOQPQPPP
bicarbonateROQOPOOPPP
bidLOP\KPOPPP
bienOSPPPPPPPP
bigXLPRLNTNLQ
big isQPPPPPPPPP
big toeQOPPPPRPPP
biggerPNSPPPOPPP
bijgDSMMOMOON
bikeRVOPPNMPOO
bilateralKNSOOOQWOO
billKPNLNKNaMV
bill forOOPPPPPUOO
billingRLMNNOLaNO
binNYNPOOOPNQ
bindingNMOPPOOPPZ
binsPUMPPPPPPP
biopsyPQPOOULWKO
biopsy $QOPPPOPRPP
biopsy firstQPPPPPPPPP
biopsy orOOOPPTPPPP
bipapPPRPPPOPPP
biphasicSOPOPPQPPP
bipolarPPPUJPTPOO
birthKGNNP^SJQV
birth $QFRPPYPOOP
birth controlONNPPXOPOO
birthdayOYMPPPPPMP
birthday toPTNPPPPPOP
birthsQQOPPPPPPP
biscuitsMXNPPOPPPP
bisoprololNOPQUOOOPP
bisphosphonateQPPPPPPPPP
bitGMVOOUVQNN
biteLQQROOQRNQ
bitesXOPOPOLPPP
bittenPKOPPVPRPO
bitten byPKOPPVPRPO
blackCHYMTKeKRO
black andPPRPPPPPPP
bladderUMQPONMPTO
bladder infectionRPPPOPPPPP
bladder scannerPMPPPPPPTP
bladeOPQPPPPPPP
bladesQPPPPPOPPP
blameIOPPPPZPPP
blauOMVPPPOPPP
bleachPNUPPONPPP
bleach bathsQPPPPPPPPP
bledROPPPPPPPP
bleedOWQOMPQNPO
bleed $VONPPPOPOP
bleed afterPPPPPQPPPP
bleed onPORPPPPPPP
bleedingYWQRIAUULM
bleeding $WLQRNOOOPP
bleeding ?QPPPPPPPPP
bleeding afterQPPPPPPPPP
bleeding andQPQPPOPPPP
bleeding fromOKYPPOOPPP
bleeding inSRNPPNPPPP
bleeding riskRQOPOPPPPP
bleedsROOOPQPPQQ
bleepOGQPPOOO^O
bleep $PQRPPOPOPO
blessPSPPPPPPOP
blewPPQPPPPPPP
blindPSNPPOPPPP
blindnessNOQOOPUPPP
blisterKINPPSXPTP
blockLOSQXONOOO
blockedPNRPPTOOPO
blockerLPORVOOPPP
blocker afterNPPOTPOPPP
blockersVPOOMPPPPP
blockingPTMPPPPPPP
bloodPAYJKNOJbW
blood $JTYOPONPOO
blood ?POSPPPOPPP
blood andOPRPPPPPPP
blood bankLVJPPPMPYO
blood culturesQTOPPPMPPP
blood everywherePOSPPPPPPP
blood inSLNPPNWPOP
blood onPMPPPSPPPP
blood pressureNTLOPZNOLO
blood testTRKPPQPPPO
blood thinnerQNRPPPPPPP
blood thinnersQOPPPPPPPP
blood transfusionNPPPPPPQPQ
bloodsQWJOOVMNPO
bloodstreamSNPPPPPPPP
blownNOVPPPNPPP
blowsPNRPPPPPPP
blsPUPPPPPLPP
bluNLYPPPOPPO
blueMSfNPKPHLN
blue $PMWPPOOOPP
blue andPPSPPOPPPP
blue drillPTOPPPPNPP
blue inPORPQPPOPP
bmiLMNRNYRMTM
bmi #2LNNRNURNTP
bnpVQOOPOOOOP
bnp #2QPPPPPPPPP
bnp inQPPPPPPPPP
boardMXQOOOMOPP
board $NTNPPPPPQP
boccaPOSOPPPPPP
bodyMH\POKTONS
boilerOTNPPPPPPP
bolusULQ]LOMOMO
bolus inTPPMPPPPPP
boneQKOOOPXOOO
bone scanONOPPOWPPP
bonesPOPOPTOPPP
bookO^KOOOOOMP
bookedOXMNPQOOPO
booked forPRPPPPPPPP
bookingNMNPPOMO^N
bookletQPPPPPPPPP
boosterSROOLVOOPN
bootQOQPPPOPPP
borderlineNOPPPQVPOP
bornQOQPPPPPPP
borrowedOVOPPOOPOP
bossPTOPPOQONQ
botEqRNNNHMKM
bot $L[QOOPMONO
bot iQPPPPOPPPP
bothKRONRPXPNM
both $PPOPROPPPP
both ?OPPPQPPRPP
both earsQPPPPPPPPP
both eyesRMXPNPMPPP
both handsPORPPPPPPP
both legsOOQPPSPPPP
both sidesROMPPPSPPP
botherQQNPPQOPPP
bothersQPPPPPOPPP
botoxOMPNKVOOWO
bottleNM[POONPPO
bottle ofOMXOPNOPPP
bottlesOWMPOPOPPP
bottomTMRONUOPLO
bottom ofQNSPPOPPPP
boughtPQRPPMPPPP
bougieTNOPPPPPPP
bougie firstTNOPPPPPPP
boutSPPPPNPPPP
bout ofSPPPPNPPPP
bowel]IQOPOMONO
bowel cancerQPPPPPPPPP
bowlNPTPPPNPPP
boxOXWNNMLUKN
box #1OKYOPPOPPP
box $OSQOPOOQOP
box ofOQSPPPPOOP
boxesN[OPOLPNOO
boyPOPOPNVOON
boy ofQPPPPPPPPP
boy withQPPPPPPPPP
boysPNRPPPPPPP
bpOYXLSPFNMN
bp #2PM]OOOKOOO
bp #3SZJOQNKPPP
bp $POPPRPPPPP
bp cuffLWOPPOPPPP
bp targetVOOPPPNPPP
braceOSOPPPOSPP
brace forQPPPPPPPPP
bradyNMWROPNOPP
brady #2ONWOPPOOPP
bradycardiaSPPPOOPPPP
brainNYKXOLLOOQ
brain injuryQPPPPPPPPP
brain scanSPOPPOPPPP
breakRVJOOMOOOV
break roomOULPPPPPPP
breakfastOTOPPPPPPP
breakfast $PSOPPPPPPP
breakingPOPPPPPPPR
breakthroughPPPRPPPPPP
breastNIJOXYROOO
breast caOOOPPTPPPP
breast cancerVOOPOONPPP
breastfeedingRIKM`WLOOO
breastfeeding $JOOO]ONPPP
breastsSOPPPOPPPP
breathMQQOPXNPPK
breath $OTOPPTOPPK
breatheMN^PPLOPPO
breathesPOSPPPPPPP
breathingKQaNOLOONN
breathing #2OPSPPPOPPP
breathing $ONUPPOPPPP
breathing forPORPPPPPPP
breathing inPOQPPPRPOP
breathlessQONPPUNPPO
breathlessnessRPPOPPPPPP
breathsPNTPOPPPPP
breechPOSPPOPPPP
bridgePMUPPOPPPP
bridgingPPPPPPPPRP
briefVNOPPPOPPP
brightOLVPPQOPPP
bright redQMRPPQPPPP
bringNgFMNNMMWK
bring aMWNPPPPOPO
bring itVOONPOPPPP
bring theOSPPPOPPPP
bring yourPQPPPPPPPP
bringingORSPPPOPOP
bringsPQPPPPPPPP
broadOPSPOPOPPP
brokeMQXPPNNPPP
brokenSNLOPMNQRW
bronchiolitisMVNOOONOTO
bronchiolitis $NOPPPPOPUP
bronchitisRPPPPPPPPP
brotherMLROP[OPPM
broughtP\POOKOONO
brought byPPQPPPPPPP
brought usOVMPPOOPPP
brownKLNWOQ[MNN
brown snakeMNOXPPPPOP
bruisesJMOPPP[PPP
bubblePPPPPPROPP
buccalPPQQPPPPPP
buccal midazPPQPPPPPPP
bucketMRMPPPUPPP
bucket handleMOPPPPUPPP
bucketsORPPPPPPPP
budesonideRPPPPPPPPP
budesonide formoterolQPPPPPPPPP
budgetOSOPPOPPPP
budget meetingPRPPPOPPPP
bugQRMPPNSPOP
bug inPSOPPNPPPP
buildingPMPPOOOL[N
bulbPSNPPPPPPP
bulgingMOTPPQOPPP
bullMOTPPRPPPP
bumpQPPPPPPPPP
bundleRMNPPOPOUP
bupivacaineOPPRPPPPPP
buprenorphineSPPOPPPPPP
bupropionLOPOWPPPPP
burnQPOPPOOPOS
burnedKLOPP[PPPP
burningOLPOML_OOO
burnsUQNOTNLOQP
burntKOSPPUOPPP
burritoOSPPPPPPPP
burrowsPPPPOPRPPP
burstMMTVOOOPPP
busLPYPPOOPPO
busyMUOPPOPPPP
butS@TMNGjNJU
but aRKTPPPPPPP
but he'sRPPPPOPPPP
but iQROOPQPPPQ
but isPPMPPPPPOT
but noPPPPPPOOPS
but notOOPPQPRPPP
but nowPORPPPPPPP
but sheQMSUPKPPPP
but theTMQPPOOPPP
butterPTNPPPPPOP
buttonOPUPPMOPPP
button batteryPPSPPOPPPP
buyMTOPPQPPPP
buyingPPQPQOPPPP
buysNPPPTOPPPP
byGQY]@EIYCh
by #1PTNPPPPPPP
by aOORPOOOOPT
by accidentQQQPPOPPPP
by handOPQPPPPPPP
by howQOPTPMPPPP
by itselfSQOPPPOPPP
by lawKNOOOOOON^
by mistakeNOWMRNPPPP
by mouthORMVOOPOPO
by noonOTOPPPPPPO
by ourPOPPPPPPTN
by phoneOOQPPPPRPQ
by stepQPPPPPPPPP
by theMJ[OOPNSNR
by timeOOPPPPOUPP
bypassVOPPPPLPPP
bystanderRQPPOPOPOP
cXOJQKWNUNK
c #2POOQPOSPPP
c #2.RPPPPPPPPP
c $QSNPPPOROO
c diffWPNPNOPQOO
c isPNOPPSPPPP
c sectionKTMQPPPSPQ
c spineTPOPPPOPRM
caODSONV\NOO
ca ?PPPPPPQPPP
cabgPQPPPPPPPP
cadIPPOYPPPPP
caesareanROPRPOPPPP
cafeL]JPPOOPPO
cafeteriaOSOPPPPPPP
caffeinePWOONOOPPO
cakeMbLOOMNOMO
cake $OUOPPNOPPP
cake inPROPPPPPPP
calciumJPPMTPYOOO
calcium gluconateOTNQPOPPPP
calfQNPPPPUPPN
callFOcMOIKM]M
call $OPSOPNOPPR
call forNOQPPOPNWO
call roomPQPPPPPPPP
calledM[GOOMQSMS
called $OSLPPPRPPP
called mePNPPPOPOPT
callerPORPPPPPPP
callingOQQPPPPPQP
callsUPPPPPNPOO
calmTQPNPNPPPP
calprotectinPPPPPPPPQP
cameSNSLJ[NQMP
came $PQPPPQPPPP
came backNMIOOaQOOO
came byPROPPPPPPP
came downPQPPPPPPPP
came inOSOPQNPQPP
came offUOPPPOMPPP
came outTMVPLOOPPP
came toPORPPPPPPP
cameraPQOPPQOPPP
camhsPQPPPOPPQO
campNSQPPPPPPP
canQ38Lbb5OS}
can aVJOMVNONNU
can anINPPOOOMOa
can anyonePRQPPOPPOO
can beQVNOPPPMPO
can comeOQQPPPPPPP
can hardlyPPRPPNPPPP
can heVJLNSTNOOS
can hearOUPPPNOPPO
can iZ;;ZPjE\QJ
can itTNQPPOOPPP
can physioORPPPPPQOP
can seePNVPPOPPNP
can sheXMNOSNOPPO
can signOOPPPPPOOT
can somebodyNUTPPLPPON
can someoneMYOPLTQONL
can takeQPPPQOPPPP
can theQMNPOOOUPQ
can theyOMOPPJPPO\
can weKYJNPSNVJT
can youQ[LLRNVOLJ
can'tOAdMMVYMKM
can't breatheORRPPOOPPP
can't feelPPRPPPOPPP
can't findOQPPPPPPPP
can't getRQPPPNPPOP
can't keepPORPPPOPPP
can't liftPPQPPPPPPP
can't seePPQPPPPPPP
can't sleepROMPPSPPPP
can't standPOMPPUPPPP
can't stopPNTPPOPPPP
can't swallowPPQPPPPPPP
can't talkPPSPPOPPPP
can't wakePNUPPNPPPP
canadianRPPPPPOPPP
canadian ctQPPPPPPPPP
canalQKJPPTOPPX
cancelPRNPPPPPPP
cancelledN[LOOOOPPO
cancer`MMMMNQNOO
cancer $XOOPNPNPPP
cancer ?QPPPPPPPPP
cancer orLPPPPPUPPP
cancer riskQPPPPPPPPP
cancersQPPPPPPPPP
candourONOPPPPPOV
cannabisUOOOOPPPPP
cannotMN_OPIWOKM
cannot bePPQPPPPPPP
cannulaOOTOPOPPPQ
cannulasOSNPPPPPQP
cantFIbROLVOOO
cant getPOTPPNPPPP
canteenMXOOPNOOQO
capVKQPNQNRPO
cap $PPPPPPPPQP
cap itROPQPPOPPP
cap refillTNQPPOPPPP
capacityMMNOOONQM_
capsuleQQOPQOPPPP
capsulesUOPPPNPOOP
carLQ[OOQMONN
car crashRPQPPOOPPO
car parkNPVPPOOOOO
carbamazepineOOPOUPPPPP
carbetocinQPPPPPPPPP
carbimazoleHOOTUPSPNP
carbonROQPPPOOPP
carbon monoxideRORPPPOOPP
cardNPNOPOONXP
cardiacQLXMNOLVOO
cardiac arrestKQUOOOMUOO
cardiac surgeryQPPPPPPPPP
cardiologyOQOPPPPPSP
cardiovascularQPPPPPPPPP
cardiovascular deathQPPPPPPPPP
cardsP[KPPNOOPO
care_HMMUINWMO
care $SOPOOOOORQ
care ?QPPPPPPPPP
care forPNPPXNPNPP
care homeSMOPPPQROP
care homesRPPPPPPPPP
care inRPPPPPPPPP
carerPMOPPQOVNO
carotidONXPPONPPP
carrierPNPPPTOPPP
carriesPJNPPPPPSW
carryUOOONOOPRP
carry onVOOPNPOPOP
carryingPPQPPPPPPP
cartLZNOPOOOPO
cartilageSOPPPPOPPP
cartridgesMRPQQPPPPP
caseNQKNONMTP[
case forQONPPPPMMW
casesPPMPPPOOTP
castMNOPPOYOPP
casualtyQNSPOONPSO
catTJNNN_TOHN
cataractRSOPOOOQPP
catchRPPPPOOPPP
catch itQPPPPOPPPP
catchingQPPPPPPPPP
cathPKVOOMIL^Q
cath labKNTOPOKM^O
catheterXNLOWMRLNO
caudaLNRPPNQOPV
cauda equinaLNRPPNQOPV
caughtPORPPROPPO
causeOHKNNL[dJL
cause $PNMPPMXPPO
cause ofJMOPPPS]LN
causedOPPPPPPSPP
causesQOPPOPTOOP
cbt[NOPOMOOQN
cbt iWOPPPMOOQN
cdOPOPPPRPPP
cdiNNOPPIN_PO
cdiffPPOPPPMOUP
cefazolinMSPQQPPPPP
ceftriaxoneKPPRTNOOTO
ceilingMQQVOPOPOO
cellSQQPOONPPP
cellsQKNPPTTPPO
cellulitisMROTOOOOQP
cellulitis $OPPTPPMPQP
cementSPOPPPOPPP
censusNZNPPONPPP
centerNMQPPPQPQR
centralFORZOPNTOP
central lineOOQOPPPTOP
centreOKSOPOONXO
cephalexinQPPOQPPPPP
cerebralQOTPPONOPP
certJMLONON^MX
certificateLROOOMN^NN
cervicalRPPPPPOPPP
cervical cancerQPPPPPPPPP
cervixUNSOOPOOOP
cesareanQPPPPPPPPP
cesarean $QPPPPPPPPP
cessationMQOOWOORNP
cgmOOPPPPOTPP
chaRPPPPPOPPP
cha #1RPPPPPOPPP
chadsRPPPPPOPPP
chads #1RPPPPPOPPP
chainPQPOPPPPPP
chairNOWOOOOROO
chair #1OPQPPPPPPP
chairsOTPPPOPPPP
chanceWNNPPOOOPP
chance ofTOOPPPPOPP
chancesSNPPPPOPPP
changeePMNOMOLKO
change anythingQPOPPPPPPP
change toPPPONTPPPP
changedJSMMOSNM^O
changed $OKPOQPOPWP
changed toNWONOPPPPP
changesPPPPPPROQO
changingSNQOPPOPQP
channelNUNPPPPPPP
channel $NTOPPPPPPP
chantixQPPPPPPPPP
chapPLUPQOPPPP
chapelORPPPPPPPP
charcoalRPPOPPPPPP
chargeOHMOOON[XN
charge nursePSNPPPPOPP
chargedOPOPPPPTOP
chargerOUOPPPPPOO
chargingOPRPPPPPPP
chartJLLUPKMQYW
chartedLPOPPPPPPV
chartingOOLPPONPPY
chartsPROPPPPPPP
chatORQPPOOPPO
cheapQPPPPPPPPP
checkT\JJTOLQNO
checkedPVINOWNOOO
checked $MRLPPXOPPP
checkingPQOPPPPPPP
checklistQPPPPPOPPP
checksUJNPPOOOWP
cheekLNLOOWWOOO
cheersNVOPPOOPPP
chemoHOSOSVNQPP
chestNHiNQDKMXN
chest $ONSQPOPPOP
chest andPORPPOPPPP
chest drainPTOPPPMPPP
chest feelsPPSPPNPPPP
chest filmQPOPPPQPPP
chest isPOTPPMPPPP
chest painMSROTMJOVO
chest xRPPPPPOPPP
chestyQPPPPPOPPP
chesty coughQPPPPPOPPP
chfPPOPPPOTPP
chiPUOPPPNPPO
chickenpoxNROPQNRPPP
childGGLXUN^JTN
child #2OPPQPPPPPP
child $QOOSROMPPP
child ?QPPPPPPPPP
child isOOOPPPSPPP
child withOOOPOOUOPQ
childhoodQPPPPPPPPP
childrenaQNKMNNOOO
children $VOPNOPOPPP
children withQPPPPPPPPP
chinOOPPPSPPOP
chlamydiaQNPPOSPPPO
chlordiazepoxidePOPSPPPOPP
chlorhexidineTONSOOPPPP
chlorideJPOXPPPPPP
chlorthalidoneRPPPOPPPPP
chlorthalidone vsRPPPNPPPPP
chocSNSONPOPPP
chocolatesOTOPPPOPPP
choiceOOPPSPPPPP
chokedPRRPPNPPPP
choked onPORPPOPPPP
chokingOP[OPLNONN
choking onPK\PPMOPPO
choleQQOPPPOQOP
cholecalciferolQPPPPPPPPP
cholesterolRNNPPVOPPO
cholesterol isROOPPQPPPP
chondroitinRPPOOPPPPP
choquePSOPPPOPPP
christmasMTNPPQSONP
chronicUNKLNMQ]NO
chronic backQPPPPPPPPP
chronic insomniaQRPPPNPPPP
chronic lowQPPPPPPPPP
chronic painQPPPPPOPPP
ciclosporinNPPPTPPPPP
cigaretteQPPPPPOPPP
cigarettesRPPPPPOPPP
cigsROOPPPPPPP
ciproQOONSOOPRP
ciprofloxacinKPPOXPPPPP
cirrhosisMOPOWPOPPP
citalopramTOONSOPPPO
citrateNOOSVPPPPL
ciwaOPPPPPPPRP
ckNKMOMLcOOO
ck #4JMNPOO^OPO
ckdMKLS`MOOOO
ckd #1ILNT`OKPOP
ckd $TOOPPPOPPP
claimKLNNONNhLN
claim forOOOOPOOXNO
clammyOMUPPPPPPP
clarithroNPPOTPPPPP
clarithromycinNOOTSNOPPP
classIQPOPRXOOO
classesTQOPPLOPPP
claudicationQPPPPPPPPP
clean\QLONNMOOO
cleanedNUNPPPPPPP
cleanerPNWPPPMOPP
clearWOJOOQUOPM
clear $QLMPPMZPPP
clear theSPOPPPPPPN
clearanceHNP]NPPOQO
clearedRROPPNPPOP
clearingPSOPPPPOPP
clerkNSOPPPPSOP
clicksPKMPP[OPPP
climbingOOOPPVNPPP
clindamycinLPPWNPPPPP
clinicGfOKMJDNbN
clinic $ONPPQOROSO
clinic ?UPOPOPLPPP
clinic doOPOPPPPOTP
clinic isNROPPPPPQQ
clinic onPPPPPPPPQP
clinic saturdayOQPPPPPPPP
clinicalRLTPPPPPPP
clinicallyQPPPPPPPPP
clinicsPPPPPQPPPP
clockQQOPPPPPPP
clonidineLOPWOPPPPP
clopidogrelROONTOPPPP
closeRPOPPONOTO
closedQXPPOONNMO
closed forOUPPPPPONP
closesOSOPPPPPPP
closingOOWPPMPPPP
closurePOQPPPQPPP
clotROQPQOPPOP
clot riskSPMPPPPPPP
clotsQQVOOMOPPP
clots $SPQPOPNPPP
cloversUMPPPPPPPP
clozapineOOORUONPPP
clozapine andRPOOQPPPPP
clubPYNOPMNOOQ
clutchingPORPPPPPPP
cmRLKQOOZSNN
coPNQNXOMOOO
co #1QOSPPPOPOP
co amoxPPPORPPPPP
co amoxiclavPPONTPOPPP
co trimoxazoleOOPQSPOPPP
coatQQPPPOPPPP
cochraneQQPPPPPPPP
codeFKTGIHCphI
code $MJOOOOOhEO
code blueOYZPPOOBMP
code brownPRQPPPPNPP
code doOPPPPPPSOP
code forBJLKMLLl_M
codedRPMPPPPSPO
codeineKROQRSOOOQ
codesMNOPPPO[MP
codingNNOPPPOXOP
coffeeIfMOOONNLO
coffee $NUPPPOOOPP
coffee isORPPPOPPPP
coffee machineMSPPPPPPPP
cognitionSPPOPPOPPP
cognition $QPPPPPPPPP
cognitiveQPPPPPPPPP
cohortVOOPNOOPPP
cohort $UPOPOOOPPP
coilUJPPQRLOTP
coinRPPPPPPPPO
colaQPNPNPSPPP
colchicinaSOPOOPPPPP
colchicineUNOQROOOOO
colchicine forOPPQQPPPPP
coldPGbMOOSNNM
cold $QMUOOPOPPP
cold andPOSPPPOPPP
cold handsPQPPPPPPPP
coliQNOOOPORSP
colicUVOOOKPOOP
colic $RPPPPPPOPP
collapseSMROPPNROO
collapsedOPZOOMOOOO
collapsed atPORPPPPPPP
collapsed inORQPPOPPPP
collarPUPPPPMPPP
collar orQPPPPPPPPP
colleagueSLOPPNMPOX
collectPRPPPPPPPP
collectionPXOPPPPKOO
colonPOOPPSPOPP
colon cancerQPPPPPPPPP
colonoscopyRMPOOQMWOO
colorOORPPPPPQP
colourNNRPPQSOQO
colour $ORPPPPPPPP
comNP[OOOMOON
combinationQOPPRPOPPP
combineLPPPUPPPPP
combinedQPPPQPPPPP
combined hrtQPPPPPPPPP
combined pillPPPPQPPPPP
comboSROPONPPPP
comeKQiNMNQMGM
come $NJ`PPMOOOO
come backPSNPPPPPPP
come inPQOPPPPPPQ
come offNLNPOUVPPO
come outPPQPPPPPPP
come quickOOSPPPPPPP
come toPJXPPOPPPP
come upPQPPPPPPPP
comesTQPNOMTOOP
comes backPQPPPPPPPP
comes outQOPPPPPPPP
comfortQPPPPPPPPP
comfortableKTLPUOQPPP
comingDQSVJXTOOO
coming $NWMPPPPPPP
coming atPROPPPPPPP
coming backRMRPPPPPPP
coming fromPPQPPPPPPP
coming offNQOXKPPPPP
coming outPNRPPRPPPP
committeeOVMPPPPPPP
commonUOONOOQPPP
common $SPPNPPPPPP
communitySNPPROOSMO
community acquiredQPPPPPPPPP
companyOSNPPPPPQP
compared\OOLKPPPPP
compared withZPPLKPPPPP
compartmentNPTPPPOPPP
compatibleOPPOSPPPPP
complainingOTNPPPPPPP
complaintPPMPPOOPPW
complaintsQTLPPPPPPP
completeQRQPOOOPPP
complexNPQPPPSUKP
complicationsRPPPPPPOPP
compressionSOOPPPOQPP
compression fractureQPPPPPPPPP
compressionsOLWPPPPPOP
compulsoryNSNPPPPPPS
computerOVLPPQOPPP
conVPXNLNNOON
concussionPQOPPQPQPP
conductionQPPPPPPPPP
conferencePROPPPPPOP
conference roomPRPPPPPPOP
confidentialityNOPPPOPPOU
confirmROPPPPPPPP
confusedSIVNNRQONR
confused $POOPPUOPPO
confused andQPQPPOPPPP
confusionPPPPPPPQPP
congratsOTOPPPPOOP
congrats onPROPPPPPPP
consciousPOSPPOPPPP
consentVUKNONMKYN
consent forMOPPPPPOPV
consent formTMOPPOOM\J
consent formsSWOPPPPPOH
conservativeTOPPPPOPPP
constantQPPPPPOPPP
constipationSPPPNPPPPP
consultKOOPOPOSOW
consultantOQPPPPPPTN
consultationRNRPPPP]FL
contactRNNPOPSPQO
continueRULOROOPPP
continuousROOPPPPPPP
contraceptionKPPNWPPPPQ
contrastNLVH_OLOPO
contrast inLNSPUPOPPP
contrast nephropathyRPPPOPPPPP
contreXPLOOPOPPP
controlVPKNOWLOQO
control $PNNPPVOPPP
control inQPPPPPPPPP
controlledRLOOPPPPVO
conversionFOPaLPPPPP
convertNNOZMPOPPP
convulsingOPSPOPPPPP
convulsionQPRPPOOPPO
convulsionandoOOTOPPOPPP
cookedPQOPPQOPPP
cookiesPSOPPOPPPP
coolRQOPPPOOOP
coolingYNOPPPNNOO
copdUQMNQNSOOO
copd $LOONUOUOPP
copd exacerbationsRPPPOPPPPP
copd flarePPPQPPPPPP
copyOPOPPPPPPS
cordTOUOPMNPOO
cord prolapseQOSPPOPPOP
coreSLTPPPOPPP
cornerPPQPPPPPPP
coronaryRPPPPPPPPP
coronerMNPPPPOOOX
correctINN`NPPPPO
corridorMYMPPOOPOP
corticoidesSPPPPPPPPP
cortisolNMOONO[PPO
cortisoneUOPOPPPPPP
cortisone shotROPOPPPPPP
costYONOPONOPP
couchPRPPPNPPPP
coughPSJLMUZNNN
cough #1OPPPPOTOPP
cough $PNLNOSWPPP
cough andNPPPPPSPPP
cough inQQOPPPPPPP
cough syrupLTPORPPPPP
coughingQNSPPOQPPP
coughing andPPQPPPPPPP
coughsROTPPLOPPP
couldNQLSSNXLQN
could itSNOPPORPPP
could youPNOTPOPPPO
coumadinQPPPPPPPPP
counsellingONRPPQPUMO
countLTMOOROUNP
count isPTOPPNPPPP
counterLPQPWNOMSO
countingPPQPPPPPPP
countsPKNOPOL[OT
coupleRPPPPPOPPP
couple ofRPPPPPOPPP
courierOWKPOPPPPP
courseWQPOOONOPO
course ?RPPOOPPPPP
course ofQPPPPPPPPP
coursesQPPPPPPPPP
courtIMONOONOMf
cousinOPOPPWPPON
coverHUMQNKOXMW
coveredOKQPPNOPPY
coveringOTOPPNOPQO
coversNKOPPPOO\O
covidTOHHL`QNWK
covid $YNNLOROQOP
covid andPPPPPQPPPP
covid atSPPPNOPPPP
covid boosterNSPOLVPPPN
covid dayQPPPPPPPPP
covid onOOPPQOPOSP
cpapQNRPPOORPO
cprPLYOOMOPOR
cpr $OOUPPNPPPP
cptGMOOOONeNO
cpt forMOOOOOOYOP
cracklesPPRPPOPPPP
crampsROPOOTPONP
cranberrySONOTPOOOO
cranberry capsulesQPPPPPPPPP
cranberry juicePOOPUOPPPP
cranberry pillsPPPPPQPPPP
cranberry tabletsPPPPPQPPPP
crash_KPMNLJNWO
crash #1aILOPONOPP
crash callPMTPPPPPPP
crash teamNOUPPPOPPP
crashedOWMPPNPPPP
crashingOLXPPPNPPP
crclTOOVMOOOOO
crcl #2TOOVMOOOOO
creamXGJRMeKOKN
cream orRPPPPOPPPP
creatONMF\QTOPP
creatinineLMOUORROPO
creatinine clearanceLPPVOPPPPP
crewOUQPPNNPPP
criesRNPOPROPPP
crisisQMWONPOPQP
criteriaKMOOOONQ\O
criteria forNOPOPOOOWP
criticalLRQOPONYNO
critical careLOPPPOOYNP
criticallyQPPPPPPPPP
critically illQPPPPPPPPP
crookedPPRPPOPPPP
crossLMPRURPPPP
crossingJPOPOPQPPX
croupUTOPNLPOOO
croup #2OPPSPPPPPP
croup $UOPMPPPPPP
croup kidOQQPPOPPPP
crownSLMPPOOVOQ
crpWLLONOYOOO
crp #1PPNPPPTPPP
crushQOQPPPPPPP
crushedSMUOOPOPOO
crushingNOYPPOLPPP
crushing chestOPSPPOPPPP
cryPLNPPWPPPP
cryingNUNOOVMOPO
crying inOQOPPQPPPP
crystalloidQPPPPPPPPP
csfNNOOPOXOPP
ctW\TLMKLOPI
ct #1TOPPPPMPPP
ct $NSUPOPLPPP
ct ?RPPPPPPPPO
ct angiographyQPPPPPOPPP
ct cleanQPPPPPPPPP
ct forSPPPPPPPOP
ct headOQLPPOWPOO
ct inSPOPPPOPPP
ct orRPPPPPOPPP
ctgQNRPPPQPPP
cuffPXOPPONQMO
cultureRPOPPNNPUP
culturesNYNPPOLPRP
cupboardMUOPPOONSO
cupboard $PSPPPPPNOP
cureVOPMOPPPPP
cure rateSPPMPPPPPP
currentNQRPPPPQPP
curtainMKMPOO^PPP
cutpF\RKEJLKL
cut deathsQPPPPPPPPP
cut downTLTPPOOPPO
cut offUOPPOPOOPP
cut outQPPPPQPPPP
cut tooONYPPJPPPP
cuteOWMPPOPPPP
cutoffVLOOPONNUO
cutsTMPPPPPPPP
cutterPNRPPPPPQP
cuttingPMOPPUPPPP
cvRPPPPPOPPP
cv deathQPPPPPPPPP
cv riskQPPPPPPPPP
cvaQPPPPPPPPP
cvdRPPPPPOPPP
cxrLROPPPUPPP
cyclizineMIM[WQNOOM
cyclobenzaprineSPPPMPPPPP
cylinderMSSPPPOPPP
cystQNOPPPSPPP
cystitisPPPQOPPPPP
cytisineTPPONPOPPP
djFJOIVWNHJ
d #1NLNPPPYPPP
d #2LPPVPPPPPP
d #4PPPPPPPQPP
d $VLSONSOPNO
d agoQPPPPPOPPP
d andPPPPPPPQPP
d cQPPPPPPPPP
d dimerOOOOPOWOOO
d forPPPRPPPPPP
d inOSPOPPPPPP
d toQPPPPPPPPP
d vsQPPPPPPPPP
daNT]NONLNOM
dabigatranUOPPOPPPOP
dabigatran forQPPOPPPPPP
dadONKOO`NONO
dad hasOOOPPUOPPP
dad'sMJRPP]LPOP
daily\ONWKNLONN
daily vsRPPOPPPPPP
dalteparinKTPTNPOPPP
damageTOOPPOPPPP
dameOTOPPPOPPP
dangerQONPRQPPPP
dangerousOMHOUZOPOP
dankeNYMPPOOPPO
dansPOWONPOOPO
dans laQNSPOPPPPP
dans lePNSPPPPPPP
dantroleneNOPPPPPPTP
dapagliflozinRPOOOOPPQP
daptRPPOPPPPPP
darkKNQNNO^OPO
data\HKNOKNNO_
data $\NOOPMONPO
data ?RPPOOPPPPP
dateNVQNOKKSNV
date $OVOOOMOTOP
datesQMOPPOOXPM
daughterIMOONWUMOU
daughter isPPPPPQPPPP
daughter ofPSOPPPOPPP
daughter'sMLOOP_KOPP
dayP[1]IZS_MF
day #1MNORLO^MOO
day #2NNOOPOTSPP
day $RMI[HUOUMN
day ?PSPQPMPQPP
day afterQPPPPPPPPP
day andSNOPNRPPPP
day doesPOOPPPOOTP
day forSQPNPOPPPP
day inNQPTNOPPPP
day isPTOPPOOPPP
day ofSOOPPPPPPP
day oneRPPPPPOPPP
day orTOPPPPNOPP
day toSNPPPPPPPP
daysVAKXIQSYRO
days $MLNWPUMPOR
days ?OSPSPONRNO
days afterTONNMTOQPP
days agoPOPPPQPPPP
days andOPPRPPQPPP
days doesRPPPPPNPPP
days inPNPPPPOPRP
days isPPPPPPQPPP
days noQPPPPPPPPP
days ofSOOEOOUOVP
days orPPPQOPKUPP
days postPPRPPPOPPP
days vsQPPPPPPPPP
dbtQPPPPPPPPP
ddxNOOOPOVPPP
ddx $NOOOPOVPPP
deaigGEHEHJD
de #1PNSPPPPPPP
de #2\NJOPPOPPO
de laWRNOOONOON
deadI`WOPIKOON
dead $PPQPPPPPPP
deadlineOOOPPPPPPU
deafMTNPPPRPPP
dearOTOPPOPPPO
dear allOSOPPPPPPP
deathTHKMNMK_L[
death $TOOOPPOPPR
death ?SPPPPPPOOP
death certificateNOPPPPOVOP
death inPPPPPPPPPQ
death rattleQPPPPPPPPP
deaths\PMOMOOOOO
deaths $VOOPNPPPPP
deaths ?QPPPPPPPPP
deaths orQPPPPPPPPP
debridementPOPPPPPRPP
debriefPRPPPPPPPP
decadronQPPPPPPPPP
decemberPUPPPPPPMP
decentSRPPPPPPMP
decideNOPPPOPOOW
decidedOTNPPPPPPO
decidesMMOPPPPOOZ
decisionMOOPPPOPNY
declineQPPPPPPPPP
declinedPQPPPPPSOP
decompressionRPPPPPOPPP
deepMM\ROJQPPO
deep andPPUPPMPPPP
defNOPK[POOPP
defibQTQPPPMOOO
deficiencyIOOWROSPOP
deficiency $PPPPRPOPPP
degreesKK[NPXJOPP
delPXOOOOMOON
delayTNPPPPPPPP
delayedZPMNOQNOPP
deliriousKOVPPPNPTO
deliriumYNMMMOPUNO
delirium $VOOONPOQPP
delirium inRPPOOPPPPP
deliverPMONPPNPZO
deliveredLXSNMOPOOO
deliveryM\MOONOPOO
deltaLLOPOOaOMN
demNOWPPOOOPO
dementiaYLKNRQKSNQ
dementia $ROPOOQPQOP
dementia andOPOPPPPPPR
denMTSPPPOPPO
dengueKQOOYOLPSN
deniedMHOPPOO_PO
denosumabQPPPQPPPPP
denseQOSPPPPOOP
dentalPOMOSTOPQO
dentistOSJPPYNPOO
denturesPSMPPPOPMU
departmentOQOPPPPPRP
deprescribingQPPPPPPPPP
depressedQNOPPQSPPO
depressionQTMNJM[OOO
depression $TPPOOPPOPP
depuisOMUPPPPPPP
derNWTOOOMOOO
dermatitisPPPPPPQPPP
dermoscopyLOPPPPVPPP
desPOQPPPPQOP
desdeOMUPPPPPPP
deskLeNNOKMNNO
desk $OZMPPMOOPP
desk isPQPPPPPPPP
desmopressinQPPPPPPPPP
despiteRPPPPPPPPP
dethsQPPPPPPPPP
detoxRRNPNPPPPP
developmentQPLPPPTPPP
devicePPQPPPPPPP
devicesPKPPPPPPUP
dexXOORKOOPPP
dex #1QPPPPPPPPP
dex forRPPOPPPPPP
dexaRPOPPPOPPP
dexamethasoneOPPUOOOOPO
dexamethasone forHPPYPPPPPP
dexmedetomidineQPPPPPPPPP
dextroseRPPQOPPPPP
dhaPRPOOPPPPP
diLYTOOOMOON
diabetesWSMNNTMSKM
diabetes $UOOPOPOOPP
diabetes ?QPPPPPPPPP
diabetes andRPPPPOPPPP
diabeticQMRLQOQOWO
diabetic $NOOPPPSPPP
diabetic footQSOPPPOPOP
diabetic neuropathySPPPMPPPPP
diabetic onOPPPRPPPPP
diabeticsPQPPPPPPPP
diagnosedQOOPPVONPO
diagnosed withQPPPPROPPP
diagnosisNNOOPNQXOP
dialysisCMU[SQJQWJ
dialysis patientNPPNZPPPPL
dialysis unitORROPPPMSP
diarrheaROPSOOPPPP
diarrhea $RPPOPPPPPP
diarrhoeaPQOQOMTPOO
diasOTOPPPOPPP
diazepamMKXVOOOOPP
diazepam forQPPPPPPPPP
diclofenacJOPOYOPPPP
dictatingPPQPPOPPPP
didRxKIMKJNEM
did anyoneNSPPPPPPPP
did iPROPPOPPPP
did itMROPPOOPTP
did nothingPPSOPOOPPP
did someonePRPPPPOPPP
did theO]OPOPOOIO
did youPTPPPNPPOP
didn'tPRPPPOOPPP
dieLOZPOONOPO
diedIWNOOOOSOS
died ofOPPPPPPRPP
dietQQLOPSSOOP
diet forQOPPPROOOP
dietitianPQPPPPOPPP
diffWPNPNOPQOO
diff $RPPPPPPPPP
differenceNMMPPNWTPO
difference $MPPPPPPUPP
difference inPNLPPPWPPP
differentLONQUTOPPO
differentialLRPPPPWONP
difficultPOQPPPPPRP
difficult airwayPOQPPPPPRP
digoxinJNYPVMNOOO
diltMROPTPOPPP
diltiazemPPPORPPPPP
dimerOOOOPOWOOO
dimer #3KPPPPOXPPP
dinnerNTOOROOPPP
dipMPNPPPVPPP
dipstickUOPPPPNPOO
directRNPPPONPUO
directionNQPPPOSPPP
disabilityOOPOPPOVOP
disagreeQPOPPPPPOQ
discONRPPRQPPP
dischargeSRLOPNYPJO
discharge $SPPPPPOPPO
discharge ?QPPPPPOPPP
dischargedOVNPPPNPPP
diseaseULLQMOQWOO
disease $ROPROOPPPP
disease ?PPPPPPQPPP
disorderSPPOOPPPPP
disorder $SPPOOPPPPP
dissectionRPQPOPOPPQ
distalQPPPPPPPPP
districtPNRPPPPPPP
diureticUPPPLPPPPP
divertOSPPPPOPPP
diverticulitisRPPPPPPPPP
dizzyOOTPPNRPPP
dizzy andPOUPPONPPP
dkaOROPOOMOXO
dlPPROPPPPPO
dm\PONOOIQOP
dm #1RPPPPPOPPP
dm $PPPPPPORPP
dnOQOPPPQPPP
dnacprOOOPPPOORS
dnrGMOONOMNOf
doc>EJJcCSo?
do $NX[OOLNNKN
do ?OUPPPPOPOO
do anyQPPPPPPPPP
do anythingWONPOQOPNO
do asQPPPPPPPPP
do firstRPRPPPPONP
do forNOQPP]OOHP
do iA8IYXCR]eV
do itPJWPPQPPPP
do notMVLPPSPPPO
do ourPPPPPPPPRP
do patientsRPPPPPPPOP
do peopleOPPPPZPOHP
do steroidsQPPPPPPPPP
do theQ[LOPYLNHO
do theybLMMRJNRNO
do toQOSPPNPPPO
do we8QMJKXISrN
do youDMHSMX]RTM
doacWOOMQOOOPP
doac $PPPPRPPPPP
docLNOLSTOOSS
doctorHKQNNaMPMT
doctorsSMOPPLOPXO
documentONPOPNP`GO
doesj>5@[JPZZZ
does a^LNOONKMH]
does addingQPPPQPPPPP
does anPPPPPPQPPP
does anyoneK_OPPUNOHN
does anythingUNOPPNPPPP
does givingQPPPPPPPPP
does hePNNOPOSPPS
does it_ELMSMORRO
does notOOVPPOOPPO
does oneOPPOQPPPQP
does ourHNOOOOOO^R
does puttingQPPPPPPPPP
does sheTLMPOTTQMO
does startingSOOPOPOPPP
does takingTOPPPPOPPO
does thatQNOOPOXOOO
does the9YLKOMJQhW
does thisLOPPPPVPQP
does treatingQPPPPPPPPP
doesn'tTLRPOLSOSM
doesn't workPOQPPPPPPP
dogPTROOMOPOQ
dog biteORPPPOPQPQ
doingKWPONWKOOR
doing aQQPPPPOPPP
doing compressionsOMUPPPPPPP
doing cprPOSPPNPPPQ
doing itPOQPPQPPPP
doing theNVJPPWNPNP
doing wellPQPPPQPPPP
dolutegravirRPPLTPPPPP
domperidonePPPPRPPPPP
don'tNWPPPNQONN
don't knowOLTPPRPPPP
don't thinkPPQPPOPPPP
don't wantNNUQQNPPPP
doneKtGKLKKRMM
done $OXPOOONOPP
done inQPOPPPPPPP
done onPNPPPPPUOP
donepezilQNNOUQOPPP
donepezil andQPPPQOPPPP
donorQOPPPOSPPP
dontOJbPPIOOPP
dont panicOSOPPPPOPP
doorNXVOOMK=ZX
door $OSPPPPPPOQ
door codeOVPPPPPGTP
door isPPQPPPOPQP
door toSTNPPPPNMP
doorsONVPPPPPNP
dopaminePPPPRPPPPP
dopoSOXNKOPPPP
dopplerPQNPPOUPPN
dosPLVPPPPPPP
dosageOOPTPPPPOP
doseVEH}GFDLHJ
dose #2OPPRPPPPPP
dose $RNOVNOOOOQ
dose ?OPPTOPPPPP
dose andKOOZNPPPPP
dose ctNPPPPPPSPP
dose for>NOmOOOOMO
dose inHOP^NOOPPP
dose ofISSWNOOOOO
dose steroidQPPPPPPPPP
dose vsSPPNPPPPPP
dose whenPPPSOPPPPP
dosesMPPVOPPPPP
dosingMMMdKOMOOO
doublePNJNOM`MRN
double visionMMMPPO[OPP
doubledQPSPPMPPPP
downS]`IPJQKGK
down $RHVOOOVOOO
down ?ORRPPOOPPP
down againPPOPPOSPPP
down andPPRPPOPPPP
down forPROPPPPPPP
down fromPTMPPPOPPP
down inPPRPPOPPPP
down sincePUOPPMPPPP
down theROQPPPOPPP
down toOVRPPMNPOP
down withRPOPPPOPPP
doxySOOMSQOPPP
doxycyclineNOPSRPPPPP
doxycycline forRPPPNPPPPP
doxycycline orQPPPOPPPPP
drJUNNOdMKPJ
drainYRROOOHOOP
drainageQORPPPOPPP
drainedTNQPOPOPPP
drainingPOQPPPPPPP
drainsORPPPPPPPP
drankOK_PPJNPPP
drank thePLVPPOPPPP
drawerI`MPPOOPOO
drawer $LYNPPOPPPO
drawingORKPPOUPPP
drawnOSOQPOOPQP
dressMRNPPOQ?eP
dress codeOOPPPPP?eP
dressingKOOOPNO[QO
dressingsPSNPPPOQPP
drgCNOONOOgOO
drg forMOPOOPOYOP
dribblingPPRPPOPPPP
drillNXPOPOOMOO
drill atPSPPPPPNPP
drinkRMMOM\ROMN
drinkingZOINPKSOOT
drinking $SMNPPNPPPV
drinking ?QPPOPPPPPP
drinksKOLOTTUONO
dripNNO]KNMOTO
drip $QOPPPPPPPP
driveMTNOPTOPNQ
drive $OSOPPPPPPP
driverIMNhRLJOMP
driver #2SPPOPPPPPP
driver $MNNXVOOPPM
drivingRRLPOJOOOY
droolingNM[LOOQPPP
dropSMGOVL[OOO
drop $TNOQPOPPPP
droperidolTNOROPPPPP
droppedOSYOOLNPOO
dropped hisPRPPPOOPPP
dropped offOVMPPPOPPP
dropped onPOTPPNPPPP
droppingMNYOOPOPPP
dropping $NOXOOPOPPP
dropsOTJVVNMONN
drops forVPPPKPPPPP
drops inNOONXPPPPP
drops orQPPPOPPPPP
drowningOWQPPNMOPO
drowning inMWQPPONPPO
drowsyPLYLONROOO
drowsy $PPRPPPOPPP
drug_JNMLLOMSU
drug ?TNNOOOSPPP
drugsXLNNTQKOPP
drugs $ONNOTRPPQP
drugs inSPPPPPOPOP
drumPOQPPORPPP
drunkMNUPPQOPOS
dryRDLON]XPNO
dry eyesJOOPOUTPPP
dsONNSPPLYOP
ds #1RPPPPPOPPP
duQPVPPPNLPO
dualQPPPPPPPPP
dueOSQOOTMSLN
due toOPPPPPPTOP
duloxetineQPPPPPPPPP
dummyRPPPPOPPPP
duodenalQPPPPPPPPP
dupilumabQPPPPPPPPP
dupuytren'sLPPPPPUPPP
durationUOORMOOSNN
duration $ROPSNPPOPP
duringSNQTOMSNON
during aSQPPPMPOPP
during theTNPOPPPPPP
duskyNOUPOPOPPP
dutyHRJNNNJLXb
duty $OTOPPONNQR
duty ofNNOPPOOONZ
dvlaNOLPPNOTNY
dvtQPOROQROOO
dvt $ROPPPROOOP
dxKNNOONR]OO
dyeOPRPPQPPPP
dyingNVPOOENJWZ
dying ofPTMPPOPPPP
dyspneaUOPNPPOPPP
dystociaORTPPONOPO
dzPOPPPPOSPP
eVNdILIEUSL
e coliQNOOOPORSP
e learningMUMPPOOOUN
e mNNPPPPOXOO
e motiveVMNPPPOPPP
e naoOLXPPPOPPO
e nonONTPPPPPPP
eachHLMUXTQQOM
each timePPQPPPPPPP
earJ<MLOf]SNN
ear infectionMNNPPXOPOP
earlyhNKLMLVMLL
early $QQOPPOPPPP
early inQOPPPPPPPP
early orQPPPPPQPPP
early peanutQPPPPPPPPP
earsPLPPPXNPOP
easeRPPOPPPPPP
eatSILOO_MOOO
eat $OOOPPVNPPP
eatenMSPPPQPPPP
eatingM^DOOPSOOO
eatsOILPP`OOPO
ecgPLUNPPUOOO
ecg andPPPPPQPPPP
ecg machinePRPPPPOPPP
echoLTOMOMM\OO
echo $LOONPOO[OP
eclampsiaQRUSNNMOOO
eclampsia $QQPPPOPPPP
ecmoTMUOOONOOP
ectQPPPPPPPPP
ectopicPPQPOPQPPP
eczemaRRMOOVROLN
eczema $POPPPQRPOP
edjLUIMLGPOK
ed $UNPOOPOOPO
ed isPTNPPPOPPP
edemaPOSPPOOPPP
edgeNRLPPPUOPP
edoxabanQPPPPPPPPP
educationQSOOPPOPPP
eegPQPPPPPPPP
eenUOQPOONPPO
efVSOOKPOPPP
ef #2OSPPPPOPPP
effect`KNNTQNMOJ
effect $RPPOPPPOPP
effect onUNOOVPONPM
effectiveSSONOOOPOP
effective $SOPPPPOPPP
effective isMTPPPPPPPP
effectivenessVOPOMPPPPP
effectiveness $VOPOMPPPPP
effectsROOPPROPPP
effects $QPPPPPPPPP
effects ofQPPPPPPPPP
efficacyUOPOOOOPPP
efficacy $QPPPPPPPPP
effusionLPRPPPSPPP
egfrPMNRZNMOOO
egfr #2SNOOWONOOO
egfr ofMPPQTPPPPP
eggONOOXORPMP
egg allergyPPPOSPPPPP
eightQVOPPKPPPP
eitherPOPPPPPPRP
ekgOTOPPPPPPP
elOUWOOOMOON
elbowPQNOONRNUO
elbowsONPPPPTPPP
elderlyYNMXNNNOMO
elderly $UOOQOPOPOP
elderly ?RPPPPPPPOP
electiveVPPPPPPPPL
electricOQPPPQOPPP
elephantPOTPPMPPPP
elevationKOPPPPWPPP
elevenPRQPPPPPNP
eliquisPPOOQSPOPP
elleQJ]ONONOPO
elseK[POOUSOHN
else $PQOPPPRPOP
else ?NPRPOPSPOP
em\QKOOOMOOO
emailOXOPPNOPOO
email $OUOPPOOPPP
embolismPNSPPPPPPP
emergencyNNRNOOMVOT
emergency roomQLTPPPOPPP
emollientQPPPPPPPPP
emollientsQPPPPPPPPP
empagliflozinPOPOPPPPSO
emptyI^NOOSNOOO
emsTNQPPOOPPP
enbIdLMLHLMK
en elNRSPPPOPPP
en laOTOPPPOPPP
encoreOSPPPPOPPP
encounterOOPPPPPTPP
endP`POOLMOIQ
end ?OUPPPPPPLP
end ofQROPPPOPPP
end upQPPPPPPPPP
endoNPQPPPPPRP
endoscopyOMUPPPOORP
endsKTOPPOOTOO
energyQOOPPQPPPP
engineerOWMPPOOPPO
englishPSPPPOPPPO
enough^MNKOONQNQ
enough $PPRPPPPPPP
enough ?SOPOPPPPPP
enough forPNPOPRPQOQ
enough orTPPNPOPPPQ
enough toTOPOPPOPPP
enoxaparinNOPQSPPPPP
entSOQPPQOPNP
enterPPPPPPPUKP
entranceOPVPPPPNNP
entryKNSPPOMQOY
epaSOPPOPOPPP
epiLNURPMMNPX
epi inOOUOQPNPPP
epicPYMPLPOORO
epiduralTOQOPOOQOO
epidural steroidPPPPPPPQPP
epiglottitisOOQPPPRPPP
epilepsyHNONYOOQOV
epilepsy $LOPOUOPPOS
epilepticusTLOOPPLVPP
epilepticus $QPPPPPPPPP
epinephrineRPPOOPPQPP
epipenOPRPPPPPPP
episodeVONOPPPPPP
episode ofQPPPPPPPPP
episodesOMOPPPVPPP
epleyUHOPPWOOPP
equalPNPUOPOPPP
equinaLNRPPNQOPV
equivalentKKOYMPVPOO
equivalent ofOPPSOPPPPP
erWOSOMOMLTO
errorRIMOOOOLXX
error $ONPPPOPMZN
errorsXNMOOOONOT
errors $TONOPPONOT
escalationOTNPPPPOQP
escitalopramPPPPQPPPPP
esettYKOPOPOPPP
esketamineRPPPOPPPPP
esrQOOPPOTPOO
estLTTPPOOOPO
estaLSUPPOOOPO
establishedPPPPPPPQPP
estatesKQOOPONN[O
estrogenQPPPPPPPPP
etMJbOOONOOM
etaOOTPPOOPPP
etohPOPQPPOPQP
etoh withdrawalPOPQPPOPQP
etomidateQPPPPPPPPP
evenPUJPPUOPMQ
eveningQSJPRQPPOO
eventsWNPPLPPPPP
events $VOPPLPPPPP
everPVQPMONPOP
everyY7OROoIMLM
every #1SOQPNOOPRP
every #2ONOUPPNPQP
every dayPLOOTTOOPO
every eveningRPNPPRPPPP
every monthQOPPPQPPPP
every morningPLMPPWPPPP
every nightQOOPPRPPPP
every otherQPRPPOOPPP
every timePOQPPPPPPP
every twoQTNPPMPPPP
every weekQPPPPPPPPP
every yearSPPPPNPPPP
everybodyPPRPPOOPQP
everyoneNSVOONOOOO
everyone $OKWPPPPPPP
everyone isPQPPPPPPPP
everythingL_LOPMOPOO
everything $PRNPPQPPPP
everywhereLPUPPORPOP
evidenceaPNMOLNMOO
evidence $WOPOPOPNPP
evidence ?QPPPPPPPPP
evidence forQRPPPNPPPP
evidence onQPPPPPPPPP
evidence orQPPPPPPPPP
evidence thatQPPPPPPPPP
exRPPPPPOPPP
ex smokerRPPPPPOPPP
exacerbationQPPOPPPPPP
exacerbation $QPPPPPPPPP
exacerbationsRPPPNPPPPP
exactlyNONPOROVPP
examUWMONSMOMN
exam $KNOQPYOOPP
examsPQPPPPOPOP
exceptQRNPPPOPPP
exchangePQPPPOPPPP
excisionQPPPPPOQPP
excuseROMSPOPPPP
exerciseTSOOOOOOOP
exercise forRPPPPPPOPP
exercisesSOPPPPOPPP
exhaustedLPVPPPOPPP
exitOQVPPPOOPM
expectPQPPPPPPPP
expectantQRMPPPPPPP
expiredMYMOPMOPPR
extendedTPOOOPPOPP
extended vteUPPLPPPPPP
extensionMMOOPPOO[O
extraQPPQPOPPPP
extractionMQOPPTPPPP
extubatedPSNPPPPPPP
extubationPPQPPPPPPP
eyeKEKLWX`NRJ
eye casualtyOORPPPNPTP
eye clinicROPPPPOPPP
eye dropsOTMOSPPPPP
eye sinceSOPPPPNPPP
eyelidOMLPPPYPPP
eyesHBhOMOZNNN
eyes arePMTPPPPPPP
eyes rolledPOSPPPPPPP
ezetimibeQPPPPPPPPP
faMMOKJXMOM
f #1RPPOPOPPQP
f #2WOOOPPMPPP
f bmiOPOPPPTPPP
f dmQPPPPPOPPP
f newQPPPPPOPPP
f onMPNPPPUPPP
f tQPPPPPOPPP
f withNPPPPPTPPP
faSNQPPPPPPP
faceUL[ONJRQOK
face andPORPPPPPPP
face hasPPSPPNPPPP
face isPOSPPOPPPP
facetQPPPPPPPPP
facialRPSNNPPPPP
facilitiesPSOPPPOPPP
facilityPOPQPPNPUO
factorQPPPPPOPPP
factorsQPPPPPPPPP
fadingOOSPPPOPPP
failQRPPQONPPP
failedRMYONNMQOO
failed #1QORPPPOPPP
failingRPTLOPPPPP
failurePTLPOVNPMO
failure $SOPOPPPPPP
faintPPUPPLOPPP
faintedQRMPPTNPPP
fainted andNRPPPPPPPP
fainted inPQQPPOOPPP
faintingNOSOPQPPPP
fairPTOPPPPOOP
fakePROPPPPPPP
fallJNROOKZSOS
fall $NPOPPMVPOQ
fall onOPSOPPPPQP
fallenPHOPPVNPUP
fallingLNUOPWLOOO
fallsbSKNOLLNNO
falls $\LNOOLOOOQ
falls ?QPPPPPPPPP
falls thisPQPPPPPPPP
falseSRNPPOPPPP
false alarmPSNPPPPPPP
familiesNPPPPPPPTO
familyMROMSHQONZ
family $OMROONUQKT
family historyQPPPPPPPPP
family meetingQQPPPPPPPP
family ofOUOPPPOPNP
fanPTOPPONPPP
farYNOONOPQOO
far apartTPPONPPPPP
farmPLSPPONPPT
farmerOLIOONbOPO
fasciaSOOPPQOPPP
fasciitisQSOPPRMONP
fastWHWXMQLNML
fast $POTPPOOPOP
fast canXOOROKOPOO
fast doOPPRPPPPPP
fasterVNOPPNPOPP
faster $TOPPPOPPPP
faster ?QPPPPPPPPP
fastingQQKPPWMOPO
fatMKPOObUOEO
fatherLNSPPZPMOP
fatigueUOOPPOOPPP
fattyOMMPP]NPOM
fatty liverPOPPPSPPOP
faxNUPPPPPPOP
fcONVPPPOPPP
fc #2ONVPPPOPPP
febrileYNOPPOLPPO
febrile infantRPPPPPOPPP
febrile seizureTOPPPPNPPP
febuxostatQOPPQOPPPP
fecalSPPPPPPOPP
fedQPPPPPPPPP
feeLGOOOOOqKE
feedOPQOPQPPOQ
feed $PPPPPPPPPQ
feedingQRJOTULOOP
feeding inQPPPPPPPPP
feeding tubeRQPPPPPPPO
feedsQMQNTQNPPP
feelLCVONdNOON
feel betterQPPPPPPPPP
feelingPOOOOQTPPP
feelsMKWNOLZOOO
feels fineNOOPPPVPPO
feels likePPSPPNPPPP
feetMXLOOTUOHO
feet arePXPPPIOPPP
fellSOZOOJLPOP
fell andQPSPPLPPPQ
fell asleepPROPPPPPPP
fell downPQPPPPPPPP
fell offQPSPPOOPPP
fellaTORPPLPPPP
fellowOSNPPPPPPP
feltPOPPPQPPPP
femaleRPPPOPPPPP
femoralNMTPPPRPPP
femurJPQPVPPPPP
fenofibrateQPPPPPPPPP
fentanylMOTSQOOPOO
fentanyl patchOORRNPPPPP
ferritinMMNNOSZOOO
ferritin #1QPPPPROPPP
ferritin #4NNOPPOWOPP
festivalPNPPPSOPPP
fetalPM[OPOMNPO
fetal heartMOVPPPPPPP
fevMOOPPPUPPP
fev #1MOOPPPUPPP
feverNPJGWM_QOP
fever #2UPPKPPQPPP
fever $KONOXTMPQP
fever andNPQPPSPPPP
fewROPPRNOPPP
few daysOPPPRPPPPP
fewer\NOONOMOPO
fibPOOPPQQPPP
fibrillationSQOOOPPPPP
fibrillation $QPPPPPPPPP
fidaxomicinPOPRNPOPRP
fidaxomicin orQPPOPPPPPP
fieldQIQOPSTOPO
fifteenOOQPPPPPPQ
fifthMJUPPPVPOP
fiftyPPOPPPQPPP
fightMOOPWOOPOQ
fightingPORPPPPPPP
fileNRNPPOQMMW
filedOXNPPNPPPN
filledQSOPPPNPPP
fillingUMSPPONPPP
filling theQMUPPOOPPP
filmOPKOONXTLQ
film ?POPPPPRPPP
film isPRPPPOOPPP
filmsVMOPPLMOOX
filterOOOVNPOPPP
finallyN[LPPOOONO
finasterideQPPPPPPPPP
findSPQOPLOOTO
find theOPPPPPPPRP
findingQPPPPPPPPP
fineUW?KOXZNNL
fine $OTJOOSSPPO
fine butPOPPPPPPPQ
fine isQPPPPPPPPP
fine noRPPPPOPPPP
fine nowQQOPPQPPPP
finerenoneSPPOOPPPPP
fingerNLSPPPTPPP
fingersMJUPPNZOPO
finishNUSPPPOPLP
finish aPOSPPOPPPP
finish thePPPPPQPPPP
finishedMVUOOMOOOO
fireJZZOOLLOLQ
fire alarmMWNPPPOPPP
fire drillPSOPPPPPOP
fire inPMTPPPPPPP
first]ONNSFIOVQ
first #2PPPPPPPQPP
first $PNWOPOLNQS
first ?TPRPPOMPPP
first aidNTOPPPPPPP
first andNOOQPPPPTP
first doseTONMPPPPRP
first episodeQPOPPPPPPP
first forUPPPPOOPNP
first lineQOPPOPOPSP
first orSPPPPPNQOP
first passRPPPPPPPPP
first timeOSPPPPPPPP
first trimesterMMOO[POPOO
first unprovokedSPPPPPOPPP
first visitQPQPPPOPPP
first weeksQPPPPPPPPP
fishXOQONNOPNO
fish oilUPOONOOPPP
fissureRPPOPPPPPP
fistPOUPPMPPPP
fistulaUMSPPOONPP
fit[GQNMIK_PO
fit #2RPPPPPOPPP
fit $POOPPNOPPU
fit inPOPPOPRPPP
fitnessPOPPPPPQPQ
fitsOORSOOOOPQ
fittingPK_OPLLPOO
fitting $OLWPPOOPPP
fiveSNLVNOOQRM
five daysPOPUPLPQPP
five minutesRPOPPPPPPP
five monthsPPQPPPPPPP
five weeksQPPPPOPPPP
five yearsSPPPPPPPPO
fixPROPPPPQOP
fixedRRNQOVLONN
fixed $OQNPPTOPPO
flagsVOOPPPMROP
flareTNOQOOPPPP
flare $UOPNPPPPPP
flaresQMPOPTPPPP
flashesSNOPOOQPPP
flat?XOOO[YOJO
flat andPOQPPQOPPP
flecainidePPPPQPPPPP
flexerilQPPPPPPPPP
flightNLRPPSQPPR
floatersNNOPPRUPPP
floaters inRNPPPSNPPP
floorKRYOOKMNXN
floor $ONSPPPOPQP
floor ofONQPPOSPPP
floppyNL^POLNPPP
flowTLTOPOPOPO
flow oxygenQPPPPPPPPP
flowersPROPPPPPPP
fluOZLK[FMROP
flu $QPPOPPPPQP
flu clinicOSOPPPPPPP
flu jabSSPOPKPQPP
flu shotRSNOQNPPPP
flu shotsPQPPPPPPPP
flu vaccinePPPORPPPPP
flucloxacillinKPPVPPPPPP
fluconazoleKNORXOOOOO
fluidQFRLOO`QMO
fluidsVSPNNOMPPO
fluids $RPPOPPPPPP
fluids inQPPPPPPPPP
flumazenilQPPPPPPPPP
fluoxetineTOPLSOPPPP
flushQOPPRPOPPP
flushedOPRPPPPPPP
flushesPMOPPUPPPP
fluticasoneMOPOVPPPQP
fluticasone salmeterolQPPPPPPPQP
fluxusPPRPPPOPPP
flyQLOPOSOVOM
flyingPQMPPTPPPP
fmtSPPPPPOOPP
foamPITPPVNPPP
folderOQPQPPPPQP
folder $PQOQPPPPQP
foleyMQOPUOOPPP
folksTRNPMPPPPP
followUPPOPOOPOO
follow upVNOPPPNQPO
fomepizoleOOOTNPOPQP
fontanellePORPPPPPPP
foodQNKPPYNPOP
footLK[OOJ\NNO
foot dropPOOPPOTPPP
foot isOPPPPROPPP
footballNSPPPSMPPO
footballerRPPPPPOPPP
footyPOQPPOPPPR
forR?#v7P#}yX
for #1>SRaXLTLJN
for #2MPM`NLRMNN
for #3POQQPPPPPP
for $PNPNURPNPO
for aXQHcWLIU>M
for acnePPPQPPPPPP
for acuteUPPNOPOQPP
for adultMPPUOPPPPP
for adultsSPPMPPPPPP
for afSPPOPPPOPP
for agitationOPPSPPPPPP
for alcoholWOPLOPPOPP
for anLQR\OLOONO
for anaphylaxisPPPQPPPPQP
for babyPPPPQPPPPP
for backTPPPMPPPPP
for bayPRPPPPPPPP
for bedOZOOPOONMO
for bladderQPPPOPPPPP
for bleedingUOOPPOPOPP
for bronchiolitisQPPPPPPPPP
for cOPPSPPPPOP
for capNPPPPPPRQP
for childPPPSPOOOPP
for chronicTPPNPPPPPP
for colicQPPPPPPPPP
for copdQPPOPPPQPP
for coughQPPPPPPPPP
for covidMSOOORONSO
for croupSOPPPPPOPP
for cystitisOPPQPPPPPP
for deathPPPPPPPMMW
for decemberPUPPPPPPMP
for denguePOPPPPPQTN
for depressionRPPPPPPOPP
for diabeticLNPOPPPPYP
for dvtOPPQPPPPPP
for eQKPPPPPOWP
for earlyQPPOPPPPPP
for everyonePQPPPPPPPP
for extendedUPPLPPPPPP
for fiveQPPUPKPPPP
for fluOOPPPPPSPP
for frozenQPPPPPPPPP
for giPJPPPPPPVP
for heartQOPPPPPPPP
for herQQMOSOSONO
for highQPPPPPPPPP
for himPPPPPRPPPP
for hipPPPPPPPQPP
for hisRTNMQMPQPO
for homeMSPPPPPROP
for howUPPLPPPPPP
for ibsRPPPPPPPPP
for icuNPPOPPPOUP
for infantNOPUPPPOPP
for insomniaTOPPPOPOOO
for itPNNPOPUPPO
for kidsPSOPOPPPOP
for kneePOPOPOPUOP
for legQPPPPPPPPP
for lifePPPPPQPPPP
for longOOPOPQPSOP
for lowQPPOPOORPP
for lunchOZPPPPPOIP
for malariaPOPPPPPPQP
for meGHZFNqNLLK
for meniscalQPPPPPPPPP
for migraineLOPUNNPOWP
for mildQPPOPPPPPP
for minorRPPOPPPQPP
for morePNPPPPPPRP
for mriOMSPPPPSOP
for mrsaPOPPPPPPRP
for myLMNPOdOLKN
for myselfONPOPUPOOR
for nauseaOPPRPPPPPP
for neonatalOOPOPOPRRP
for newPPPPPPPQPP
for oldQPPPPPPPPP
for onePRPPPNPPPP
for ourUNOPPPPOPP
for painOPPPRPPPQP
for peQPPOPPPPPP
for pedsQNPPOPPNUP
for peoplePRPPPPPPOP
for preeclampsiaSPPNPPPPPP
for pretermOPPSPPPPPP
for preventingQPPPPPPPPP
for recurrentQOPOPPPRPP
for refractoryUOPPPPPOPO
for renalQPPPPPPPPP
for roomPRPPPPPPOP
for rsiPPPQPPPPPP
for sciaticaRPPPPPPPPP
for selfROPPPPPPPP
for sepsisOOPOPPPTPP
for severeRPPOPPPPPP
for shinglesNOPRPPPRPP
for sixQOSOPPPOPP
for somebodyQPPPPPPPPP
for someonePNORPSPOPP
for somethingRPPPPPPPOP
for soreSPPOPPPOPP
for stablePPPQPPPPPP
for staffONRPPNPPTP
for strokeMPPVPPPPOP
for suspectedPOPPPPPSOP
for tenOPPSOPOPPP
for tennisRPPPPPPOPP
for thatNPPPPPPTMR
for theNzII[HJHGI
for threeROPQPPPPPP
for twoLOQNOTTPOO
for uncomplicatedQPPPPPPPQP
for utiPPPPPPPPRP
for vertebroplastyPPPPPPPQPP
for weightQPPPPPPPPP
for yearsVMOOROOPOO
for youLRQPPPRPPP
forearmPORPPPOPPP
foreheadROQPPPOPPP
forgivePMSPPPPPPP
forgotOOPPPTOPPO
form>GCLMGF}bP
form #1KMOOPLOWI`
form $RUOOPNOZHK
form forMOOOOOON\N
formoterolRPPPOPPPPP
formsQ\MOONSORG
formulaVOPPPPPMPO
formularyNOPOOPPPWP
fortnightQPPPPPOPPP
fortyNOUROPOPPP
forty minutesPPRPPPOPPP
forwardLNTPPRSPPO
fosfomycinTPPRLPPPOP
fosphenytoinOPPVONPPPP
foundMUPLQSTOMM
found $QPPPPPPPPP
found aPPMPPUPPPP
found inQROPPQOPPP
found itOTOPPPOPOP
found onQPPPPPOPPP
found toQPPPPPPPPP
fourRYMTNJOOOO
four andPPNPPSPPPP
four minutesOSOPOPPPPP
four monthsRPPOPPPPPP
fourthRPOPPOPPPP
fractionQPPPPPPPPP
fracturQPPPPPPPPP
fractureMNPNNOYOMU
fracture $SRQOOOROLO
fracture ?NPPPPPQPPR
fracture painOPSPPPOPPP
fracture surgeryQPPPPPPPPP
fracturedPPPPPPPPPQ
fracturesRROOOPOPPP
fractures $SPPPPPOPPP
fracureQPPPPPPPPP
frailROOTOOOPPP
frail #2PPORPOPPPP
frailtyKMOPPMO]RN
freeT]QNMLJLTK
free $OSPPPPQPPP
free atPNPPPPPPTP
free tPPPPPQPPPP
freezingQTMPPTOPKP
frequencyNKO\OOOPOP
frequentVOOOPPOPON
freshSOUPPNNPNP
fridayK\OOOONORO
friday $OQOPPOPPSP
fridgeMZHOOOMN[O
fridge $PTPPPPOPNP
fridge ?PPQPPPPPPP
fridge alarmPROPPPPPPP
friendONPPPRQOOR
friendsORQOPPOPPP
frioPMUPPPPOPP
fromNWKXBU[JLP
from #1ORNPPSOPPP
from #2PPOVOONPPO
from aTJOTPRSMNO
from anPPPPPOPPPR
from dayROQPPPOPPP
from edSRONPPOPPO
from fallingQPPPPPPPPP
from herPOQPPPPPPP
from hisNSSPPMQOPP
from itQQPPPPOPPP
from lastNSOPPPPPPP
from myPURPPIPPPP
from nowPROPPPPPPP
from oneTNQOPPPPPP
from roomPROPPPPPPP
from theREQNO^SOMM
from thisPPPPPPPPRP
frontURVNOLLOON
front deskOTQOPOPPPO
front ofTNTPPNNPPO
frothNOVPPOOPPP
frozenQVMPPNOQOP
frozen shoulderPSOPPOOQOP
ftRPPPPOPPPP
ft #1RPPPPOPPPP
fullOXTPOJPNMP
full dosePPPRPPPPOP
full ofOPVPPNOPOP
full thicknessRPPPPPOPPP
fullyQPPPPPPPPP
funNXOPPPPMPP
functionWLQPOPOOOP
functionalPPPPPPPQPP
fundusMLRPOPWPPP
fungalPOPPPSOPPP
fungusRLNNOVROPP
funnyNSQPPOPPPP
furosemideUSOJSNOOOP
furtherLROPPQPTPP
fusionNPPPPPSPPP
fvcMORPPPTPPP
fwdPPQPPPPPPP
fxNPPOVPMQPP
fyPSNPPPPPPP
fy #1PSNPPPPPPP
fyiOXMPPONPPP
fyi $OUOPPPNPPP
gJFH\UMTZNN
g #1PONLZONPPP
g vsQPPPPPPPPP
gabapentinMPOUTONOOO
gainZOPJOPOPPP
gainedROPPPPPPPP
gaitONOPPPWOPO
gallbladderPOOPPTPPPP
gallbladder outPNOPPTPPPP
gameOVNPPPOPNP
gapSILJOOcOOO
gap #2MGNOOOcOOO
garagePORPPOPPPP
gardenOSOPPPPPPP
gasJIYPPNYPOO
gaspingOMVPPPOPPP
gasping $POSPPPOPPP
gastricSPPPPPNPPP
gastric bypassRPPPPPOPPP
gastroQROPOOPORP
gastroenteritisQRPPPOOPPP
gastroenteritis $QPPPPPPPPP
gateOQPPPRPPPP
gauzeSJOPPPVPPP
gaveJQPOMTNNOY
gave meOSMPPRPPPO
gave thePNSPPPPPPP
gave upQPPPPPPPPP
gavisconPOQPQPPPPP
gcsOSYOOOJOPP
gcs #1NNWPPPNPPP
gcs #2RWMOPPMOPP
geenOMXPPONPPP
gehtOQRPPPOPPP
gelTKNNSTMOSO
gel $PKPPPRPPSP
generalUQJPPPOOOT
general practiceROPPPPPPPO
general wardRMOPPPPOOU
generatorOTOPPOOPPP
gentKPMQUOSPPP
gentamicinNOOWOPOPOP
gentleOTNPPOPPPP
gentlemanNOSOOLVPPO
gentleman inOOSPPPPPPP
gestationalQPPPPPPPPP
gestational diabetesQPPPPPPPPP
gesternOWLPPPOPPP
getWVRAOcBPWD
get aSZOOOIONTL
get anRNOPOQNPSP
get backMTPPPPPPOP
get herQPPPPPPPPP
get himOPPPPQPPPP
get hisPUQKPOPPPP
get itNSPPPPPPPP
get morePQPPPPPPPP
get myPOPPPLPPXO
get pregnantOPPPORPPPP
get theRLPOLZOOPO
get themPMSPPPPPPP
getsUNLQQSNSKO
gets aOPMPPUPPPP
gettingNHYQN]IOOO
getting worseOPRPPPPPPP
gfrLPPNYPNPPP
gfr #2NPPKYPNPPP
ghanaMSOPPMTPPP
giZKLONOPOUO
gi bleedSTMPNPNPPP
gi bleedingRPPPPPOPPP
girlSTOOQPMOOO
girl #1QPOPPPPPPP
girl ofQPPPQPPPPP
girl withPROPPPPPPP
girlsSOPOPOPPPP
giveXEI^XEHK`L
give firstNORROPPPRP
give herPPQPPOPPPP
give himRPOPQPOPPP
give itKSNSRPPPPP
give mePOPRPPPPPP
give theQOPPMOPPUP
give themPPNPPRPPPP
give upSPOPOPPPPP
givenDZbOJNKTLN
given #1KOQXOPOPPO
given toSPPPMPPROP
givesNQOPPPSOOQ
givingSPLNQOMOMY
giving aPPPPPPPPPQ
giving theQRPPPPPPNP
glargineOOPUOPPPPP
glassQPQPPPOPPP
glassesRQPPPOOPPP
glaucomaPOOOTOQOPP
gleasonRPPPPPOPPP
gleason #1RPPPPPOPPP
gliclazideOOPTOOPPPP
glovesUUNOOUJMNO
gloves forSOPPPPPNPP
gloves inOTPPPPPPOP
glpPPPPPPPQPP
glp #1PPPPPPPQPP
glucagonOPQTNPPPPP
gluconateJTNVPOPPPP
glucosamineXOPNMPPPPP
glucosamine forQPPPPPPPPP
glucoseUISNONQOUN
glucose #2OOTPPPOPPP
glueQPOOPOSOPP
glycopyrroniumQOPPQPPPOP
goMYFLTYKKXM
go $OMTPPRNORO
go ?QQPPPPPPOP
go backROOPPSOPPO
go homePTPPPNOPPP
go inJTOPUNOPPR
go onPPPPPQPPQP
go toMUOPPQONRO
go upPOOSMTNPPP
goalTPPPPPNPPP
godOPQPPSOPOP
goesJWGSPQWMOO
goingAX]RMZLNLM
going bluePPQPPPPPPP
going forPQOPPPPPPP
going homeQTMOPQPPPP
going inPMTPPPPPPP
going offPPQPPPPPPP
going onPNQPPPQPPP
going toJTOTOTNOOO
going upNOPPPPSPPP
golfPOQPPPPPPP
goneLJ\ML^ONNN
gone $PINPP[PPPP
gone allPOQPPPPPPP
gone downPRPPPOPPPP
gone inOORPPPPPPP
gone intoONUPOOPPPP
gone toPQPPPPPPPP
gonnaPSQPPNPPPP
good]iEKKIFLI[
good $QWKOORNOOO
good ?QPPPOQOPPP
good as_LOLOOOOPO
good enoughSOPPPPPPPP
good forRNPOPTPPPO
good isTNPPPPPPOP
good morningOSOPPPPPPP
good nightPQPPPPPPPP
good samaritanOKOPPOOPO\
goodbyePG[PPPPPPP
got?_\JJw@JFK
got aLBXOOeKOON
got intoPSPPPOPPPP
got itPZMPPLOPPP
got myO[TPPFNOPP
got theQSVNOLPPMO
goutORLRNRVNNM
gout $QPPPPPPPPP
gout attackTPPPPNPPPP
gout flareNPPSPPPPPP
gownOQOPPPMOUP
gpQHROPVMQRP
gp $POOPPQPRPP
gp surgeryONTPPPOPPQ
gpsROPPPPPPQP
grabPPQPPPPPPP
graceQPPPPPPPPP
gradeWKLNOZPOPM
grade #1XKLNOZNOPM
graftRMSPPPPPPP
gramPOPUPPNPPP
gram negativeRPPPPPOPPP
gramsIMNdNNONOP
granQSOPPOPPPO
grandNZNPPNOOOO
grand roundsNWNPPOOPOO
grandad'sNMQPP[LPOP
grandmaQMOPPTPPPP
grandmotherPPPPPQPPPP
grapePNTPPOPPPP
grapefruitMOOLZOOPPP
graveQPPPPPPPPP
grayPQQPPPPOPP
greatM`INKQROOO
great jobPQPPPPPPPP
greenMUMOOOXOOO
grewOOOPPPTPPP
greyMIaOOMOPOO
grey $NOVPPPNPPP
grey andPPRPPOPPPP
grisONUPPPPOPP
groinUIQOORSPPO
groin herniaSOOPPPOPPP
grommetsSPPPPOOPPP
groundSKUPPPOPPP
groupPYOOOONQMO
growingPONPPOTPPP
grownRPPPPPPPPP
gtnOQQRQOOOOO
guessOLQPPOWPPP
guidePPPPPPPPQP
guidedWMOPPPOOPO
guided vsQPPPPPPPPP
guidelineNOOOOOOOVQ
guideline forOOPPPPPOTP
guidelinesSPPPPPOOQP
guillainPORPPPPPPP
gumRNNPPLWPPP
gumsOOOPPPTPPP
gunPNQPPPPYOJ
gunshotNORPPPPPOS
gurglingPORPPPPPPP
gutTMNPPSOOPP
guyGOSOWMTONS
guy inPQPPPPPPPP
guysKOPPPWOPPP
gymLPTOOOTJTO
gym $PNUPPPNPPP
h_MIWPLKKRR
h $RSJSNNQNOT
h ?MPPJUPOPVP
h agoRMSQPPNPPP
h inOKOYPPOPPO
h vsRPPPPPPPPP
haMRVNONUOMN
haceONTPPPPPPP
hadK`:MIvLMJL
had aOUJOO\MOON
had anNQNPPPRQPP
had herPSPPONPPPP
had hisPUOOONPPPP
had itPPPPPQPPPP
had myPTNPPPPPOP
had oneNNPPPSPPPQ
had theNROPPPRPOP
had toPQPPPPPPPP
haematemesisSNPPPPOPPP
haematomaOOUPPPOPPP
haemoglobinSOPPPPOPPP
haemolysedPTNPPPOPPO
haemorrhageMSSPPOOPPP
hahaNVOPPPOPPO
haiOLPMO\OPPP
hairIMMOO[TOPO
hairdresserOORPPPPPQP
haldolLNOMWPSPPP
halfBYNZOWPNKM
half $LPPPPWPPNP
half aPPPPPQPPPP
half anORQPPOPPPP
half ofPQOPPPPPPP
half theQPPPPPPPPP
halfwayPSNPPPPPPP
hallRPTOPOOPNO
hallwayPRPPPPOPOP
haloperidolUNOSQOOOOO
haloperidol forSPPNPPPPPP
halsOH^PPONPPP
haltVLQPPPOPPP
halvePPPOSOPPPP
handLEcNNNMOJ\
hand $OQROOPPPPP
hand andPOSPPOPPPP
hand isPPQPPPPPPP
handfulMOUOPPPPPP
handingPROPPPPPPP
handleMLSPPOUPPP
handle tearRPPPPPOPPP
handoutJYNPPPPPPO
handoverQXKOPOOONQ
handover $OSOPPOOPOQ
handsM@ROO\[ONO
hands $PLNPPPXPOP
hands andPPPPPRPPPP
hands areOJPPPXQPOP
hangQIRPPMMPUU
hangingQQQPPOOQOO
hangtOKXPPPOPPP
happenQPPPPPOPPP
happensSOONVNNNOR
happens $OPPOTPOPPP
happens ifTOPPPOOOPQ
happens toPOPOQPPPPQ
happyMfIOOMNOLN
happy $OTOPPPPPOP
happy birthdayPVNPPPPPNP
happy toNWPPPLPPPP
hardLMZPPNQPPP
hard asOPSPPPOPPP
hardlyMPXPPNOPPP
harmnHJNNNLNNN
harm $cILOOOONOO
harm ?TPPPOPOPPP
harm inSOOPPPPPPP
harmfulUNPPPOOPPP
harmful ?RPPPPPOPPP
harmsSPOOOPPPPP
hartRPPPPPPPPP
hasM][ADjVEJG
has aOPOMOU\NJN
has alreadyPPQPPPPPPP
has anybodyQQOPPPPPPP
has anyoneWKROPOPPPP
has beenO\POOESPOO
has betterPQPPPPPPPP
has collapsedPRNPPPPPPP
has droppedPMVPPNPPPP
has goneONWPPNOPPP
has hadPPOPPRPPPP
has itVJNOPPNPWP
has justPMUPPOPPPP
has lostPPQPPPPPPP
has noPSIPPUPPPO
has readQPPPPPPPPP
has runPSOOPPPPPP
has stoppedOPSPPOPPPP
has takenPPQPPPPPPP
has theQ`MONLOOLO
has toPMNONNOQTW
hasn'tOMWUPJOPPO
hatLXSOOOMOOO
hateOOOPPSPPPP
hatesPPSPPNOPPP
haveBZDQOVMMPa
have aNUPRLRNNQQ
have anQQOPPPPORP
have beenPVKPPQPPOP
have hadPPPPPQPPPP
have myORPPPKSPPQ
have noROQPPPPPPO
have theOQYPOROOHP
have toPINVNDONHl
have weOHOPPPPP[P
havingPKSOOMTOVN
having aQPWPPKOPPO
hayPXMPOMOOPP
hazardQPPPPPPPPP
hbOHAZRPaNOO
hb #1PMJVPOVOPP
hb #2LPNWOORPPP
hb #2.VONPPPNPPP
hbaQPPPPPPPPP
hba #1QPPPPPPPPP
hcaMRPPPROOOQ
hcasPPPPPPPPRP
hcgNJNOSOZOOP
hdINPiDOOPOP
hduPQPPPPOPRN
heSFbGQQVNFR
he asksPPQPPPPPPP
he beOMNPPRPPPU
he canOSPPPPPPPP
he can'tPPRPPOPPPP
he doesn'tPPQPPOQPPP
he getPTOKRPPPPP
he goQPOPPQPPPP
he gotLNQPNURPPP
he hasTOTPNNNPPP
he haveMNQOSOSPOR
he isPGaONNOOOO
he justONSPPNSPPP
he looksPPQPPPPPPP
he needSPOOPOPPPP
he sayPPQPPPPPPP
he saysNSQPRMPPPO
he stopQOPPPPPPPP
he takesPOOPQRPPPP
he tookONRPSPOPPP
he wantsQPPPPOPPPP
he wasORPPPPPPPP
he won'tOONPPNPPPW
he'sLPeNNHRLLR
he's #1POOPPSPPPP
he's #2SPNPPPOPPP
he's bleedingQNSPPOOPPP
he's breathingPORPPPPPPP
he's coldPPQPPPPPPP
he's goingPNTPPPPPPP
he's gonePOSPPOPPPP
he's gotPNSPPPPPPP
he's hadTTOOOLPPPP
he's inPPMPPUOPPP
he's notPORPPOPPPP
he's onOPQPQOPPPP
head\EYNNRQRHN
head $SQLPPNPSPP
head andOOPPPPRQPP
head ctRPPPPPPPPP
head impulsePPPPPPQPPP
head injurySOQPPPOPPP
head isPMQPPZNPKP
head ruleQPPPPPPPPP
head toQPPPPPPPPP
head upQNRPPPOPPP
headachePUTOOHRPOO
headache #1RPPPPPOPPP
headache andPPQPPPPPPP
headachesOPOPPPSPPP
healRPPOPPPPPP
healingSNKPOOXOPO
healthOMOOONMUQU
healthyZPLOOOOOOO
healthy #2UNOPPOPPPP
healthy peopleQPPPPPPPPP
hearPYLOPJWOOM
heardOSOPPQPPPP
hearingNRKOO]OONO
hearing aidsOQMPPWNPPO
hearing lossPOOPPPSPPP
heartYN[NNSKLKL
heart #1QPPPPPOPPP
heart #2NOUPPPPPPP
heart $WNNPPOPPOP
heart ?RPPPOPPPPP
heart attackPXPPPLOPOP
heart attacksQPPPPPPPPP
heart diseaseROPROOOPPP
heart failureQQMOOVOONO
heart isPOPPPRPPPP
heart pillsPNTPPPPPPP
heart rateMPTQPOPPPP
heart riskQPPPPPPPPP
heart scoreUNPPPOPPPP
heart troubleQPPPPPPPPP
heartbeatQOPPPPPPPP
heartburnQPPPPQPPPP
heatPRSPPOMPOP
heat strokeNPSPPPOPPP
heatedQPOPPPPPPP
heatingOUMPPPPPPP
heavyNPQQOROPOP
heeftNQSPPPOPPO
heelRMNPPPUPPP
heel painNOOPPOUPPP
heel raisesRPPPPPOPPP
heightTNOPPROPPP
helicopterNQSPPQOOPP
helloMVRQPQMPOO
helpPR_NMJXLKK
help $KP]OPLOPOP
help ?QPPPPPPPPP
help aQPPPPPPPPP
help himNPNPPVPPPP
help inOROPPPPPPP
help meOIPPPQYPPP
help orPSPPPOPPPP
help peopleSPOPPOPPPP
helpfulPQPPPPPPPP
helpsRLOOO^IOOO
hematomaPPQPPPOPPP
hemoglobinSPOPPOOPQP
hemoptysisMNSPPPSPPP
hemorragiaLVPPPPPPPP
hemorrhageQPPPPPPPPP
hepMNORPVQOPO
hep bNPPRPPQPPP
heparinFOSOPMYOUO
heparin bolusMOPXNPNPPP
hepatitisQPPOOROPPP
herKX[HPNRIFY
her $GPSOON\POO
her ?RPPPPPPPPP
her armPORPPPPPPP
her atQOQPPPOPPP
her backPOQPPPPPPP
her chestPOQPPPPPPP
her faceQORPOOPPPP
her firstQPPPOPPPPP
her headOMTPPPPPPQ
her heartOOQPPSPPPP
her homeOPPPPQPPPP
her legsPOQPPRPPPO
her lipsPORPPOPPPP
her motherPQOPPPPPPP
her neckPMSPPPPPPP
her onQPOPPPPPPP
her ownPPQPPPPPPP
her riskQPPPPPPPPP
her sisterONSPPNRPPP
her toPTLPPPPPPP
her upOOQPQQPPPP
hereA[[KKKYE`K
here $HNUNNWLKbJ
here ?QUOPPPOPLQ
here forOYNOPPPOMP
here nowPQPPPPPPQP
here orQNOPPPTPOO
here'sOOOPPPVPNP
herniaYQMOOOLROO
hernia inSPOPPPOPPP
hernia repairQPPPPPPPPP
heroinRORPNPPPPP
herselfPJQPPXOPPP
hesMK]PPMOPPO
hes notPPQPPOPPPP
hetOJ_OOONOOO
heyPTPPPPOPOO
hey botPSPPPPOPOP
hfQOSSNONPOP
hf $RPPPPPPPPP
hfncQPPPPPPPPP
hfpefQOOPOPPRPP
hfpef $QOOPOPPRPP
hfrefRPOORPPPPP
hgbQQOPPOQPPP
hgb #2.RPPPPOPPPP
hiPLPOMZLOUO
hiccupsIOPOPQ[ONO
hiddenQPPPPPPPPP
hidePTMPPPPPPP
hie\MOOPONNOP
highUNTORMMNRN
high doseUOPKTPOPPP
high flowTOPPPPOPPP
high riskRPPPPPOPPP
high sensitivityQPPPPPPPPP
higherVPPKPPPPPP
hijOJZPPOOPPP
him?C\OSVPOFe
him $>ISQUNUPN_
him ?NOOPPSRPOP
him aPPPPQPPPPP
him inPPOPPQPPPP
him onQPPPPPPPPP
him toOPPPPRPPPP
himselfRPSNPOOPPP
hintsSOPPPPPOPP
hints examROPPPPPPPP
hip\LEKMWVPMO
hip fractureTSOOOONPOQ
hip fracturesNSOPPPPPPP
hip protectorsQPPPPPPPPP
hip replacementRPPNPPPPPP
hipsPPPPPPPPQP
hisM^SBHVYKEX
his armOOPPPNUPPP
his backSOPNPOQPPP
his brotherPQOPPPPPPP
his chestPMVPPNPPPP
his facePPQPPPPPPP
his headSORPPOOPPO
his leftPORPPPPPPP
his legsOOMPPPUPPP
his lipsPOSPPNPPPP
his neckPORPPPPPPP
his ownOOSPPPPPPO
his wifeQUPPPKOPPQ
historyPOOPRPORPO
hitNNZPRNNOOO
hit hisQPRPPOOPPP
hittingPOSPPOPPPP
hivPMKOPMYOOV
hivesMOTPQPOPPP
hoOGQMO\OPRP
hoarseNOVPPMQPPP
hoistNUQPPOOPPP
holdLWLK[JKOQY
hold inQPOPPPPPQQ
hold itQPPPPPPPPP
hold offSPOPPOOPPP
holdingQM[PPNONNP
holePQQPPPPPPP
holidayPSOOPPPPQP
holiday $OQPPPPPPQP
homeYQUHFXGVSL
home $OQROOQNQPN
home ?UPPPNPOPPO
home afterOSOPPPOPPP
home andLOQPPUPPPP
home birthMGTPPZPPPP
home birthsQPPPPPPPPP
home fromSMROPPPPPP
home naloxoneQPPPPPPPPP
home onNPOPPQPPSO
home orQPQPPOPPPP
home residentOORPPPPRPP
home residentsRPPPPPPPOP
home todayPQPPPPPPPP
home visitOPPPPPPROP
home vsQPPPPPPPPP
home withKUSPPOOOPP
homesSOOPPPOPPP
homes $RPPPPPPPPP
honestlyPLUPPPPPPO
honeyQYMOOOOONP
honey forRPPOPPPPPP
honey orQPPPPPPPPP
horaRNROPPPPPP
hormoneSNOPPPPPPP
horseRQPPPONPPP
hospROQOPPPPPP
hospiceQPPPPPPOQP
hospitalULIMMOJMeP
hospital $RNPPPNOPUP
hospital ?POPPPPPPRP
hospital arrestROPPPPPPPP
hospital forPPPPPPPPQP
hospital withOMOPPWOPPP
hospital'sNTOPPOMPRQ
hospitalisedKPPPPPVPPP
hospitalizationQPPPPPPPPP
hospitalization $QPPPPPPPPP
hospitalizedQPPPPPPPPP
hostelNNQPPVOPOO
hotNEUNMY_NHO
hot flushesPMOPPUPPPP
hot redONMPPPWPPP
hotelPPQPPPPPPP
hourMW[WNIJNNN
hour $NTSPPPOONO
hour agoPNUPPOOPPP
hour andORPPPPPPPP
hourlyQRMYNNOOMO
hoursRIHXRDIV`O
hours $POMWONQQOO
hours ?SPPNPPOPQP
hours agoNRLVPPOPPP
hours andQTNPPNPPPP
hours orRNPPPPPPPP
houseKITONTINcM
house $TNQPPPOPOP
howa(,};ODcjI
how accurateSPPPPPPPOP
how badWNPOMPPPPP
how bigSPPPNPPPPP
how commonTOONPPPPPP
how doELETLF^ZhD
how effectiveMTPPPPPPPP
how farTOPONPPSPO
how fastWNNXNKOOOO
how goodVNPOPPPPOP
how likelyQPPPPPPPPP
how longKJKVSYMIOX
how lowQPPPPPPPOP
how manyIEMcPMKQZN
how muchVKMlLJLMKM
how oftenPMR^MMNNON
how soonUONNPUOOON
how sureSPPPPOOPPP
how toGMMKNVN_VM
how wasMXPOPPPOMO
how wellQPPPPPPPPP
hpv[NOKNSNOOO
hpv vaccineUPPLOPPPPP
hrOO_PLNKNQP
hr #2IS[LNORPPP
hr #3QOZPPOIPPP
hr $LPPTPPPQPP
hr ?QPPPPPPPPP
hrsJVSOORKOQR
hrtSOONNUOPPO
hsSOPPPPOPPP
hs crpQPPPPPPPPP
htnPNPOPONWOO
huddleNVNPPPOPOP
hugeOMSPPPTPPP
humanQMOOPOPPPU
hundredOPPPPPQPPP
hungNPVPOPOPPP
hung upPPQPPPPPPP
hurtXQLOVLMPON
hurt $UQMPPOPPOP
hurt lessTOPPPNPPPP
hurtingRPPPPOPPPP
hurtsQPSPPNOPPN
husbandNQOOOWNOOQ
husband hasOMPPPUOPPO
husband isPPRPPOPPPP
hvNOPPPRPPRP
hxJPNPURRPPP
hyaluronicROPPPPPPPP
hyaluronic acidQOPPPPPPPP
hydralazineOPPSOPPPPP
hydroNPTPPPOOPP
hydro poolNQSPPPOPPP
hydrocortNPPSPPPPPP
hydrocortisoneJRPWOPPPPP
hydroxyprogesteroneQPPPPPPPPP
hydroxyureaQPPPPPPPPP
hygieneQROPPPPPPP
hyoscineQMONYOOPON
hyperbaricSOPPPPOOQP
hyperkalaemiaOOQPRPPPPP
hypertensionJTMN[OMQPP
hypertension $GOPO\PPPPP
hypertensivePPPPPPQQPP
hypertonicSOPOPPPPPP
hypertonic salineSOPOPPPPPP
hypoPQQQPPOPPP
hypoglycaemiaRPPQOPPPPP
hypoglycaemia $RPPQOPPPPP
hypoglycemiaOPOUPPOPPP
hyposQPPPPPPPPP
hypotensionTPNPPPPPPP
hypotensiveOPTPPPOPPP
hypothermiaUUNPPLLPPP
hypothermicNOWNPOOPPP
hypothyroidismQPPOPPPTMP
hysterectomyPNQPPQPQPP
i7FKNPjDWKj
i addOPPPRPPPPP
i amNIeOOLQOOM
i askPUPPPPPOOO
i beNKNOPSSIN_
i bringUQNNOQOPPO
i callNNQOQNONUR
i canOQVOPOOPPN
i can'tNVFOOZNOOP
i cannotPPSPPNPPPP
i cantOOSPPPPPPP
i codeNOPOPOPZLP
i coveredOLOPPNPPPY
i cutOPQSNOPPPP
i dRPPPOOPQPP
i didPVPPPKPPPP
i doRKYMTSLNON
i don'tNLYQQLPPPP
i dontPLVPPNPPPP
i drinkONOPMXOPPP
i feelONVPPNPPPP
i findOOPPPOPPUP
i getMWLNNUKN\L
i givePNR]SHOOMN
i goNNOQPTOPQO
i goingNNPPPUPPPP
i gotOSNPPRPPPP
i hadPOOPPTPPPP
i haveHJVQNUMUC`
i justOSOPOROPPP
i keepOHNPPVOKN[
i knowPNUPQNPPPP
i leavePTPPPOPPPO
i meanROOPPPPPQP
i needLRHROZNQQN
i onlyQRQPPMOPPP
i pageNPPPPNOOXO
i prescribeQNPPQMPOPU
i pushMOOTOTOOOO
i putMMQPVLNbIL
i quitONOPPVOPPP
i readNTPOPOOPPQ
i refuseOOOPPOPPOW
i repeatOOOXPNPOOO
i ringKMRPRKPOZP
i runONPSQUOOOM
i sawN\OPPKPOPP
i sayQMOPPSRPPO
i seeOJUPPUVPPI
i sendQORPPOPPPP
i shouldPPNPQQPPPP
i startPNOSOSOPPP
i startedONOPPUPPPP
i stillPONPPRPPPR
i stopTNMOOSPPOQ
i takeQMOOL[NORO
i talkPQKPPUPPMT
i tellCNLOQN`OQT
i thinkMITOPSWONN
i toldPSOPOPPPPP
i tookPJ_PPHPPPP
i trustRROPPPPPOO
i tryPPOPPSPPPO
i useSSOORNPQLO
i wantROUJOSPPPO
i wasOJVPOUNOOP
i willOYMPPLPPPO
i workOOQPPSPPPP
i wouldSPOPPNPPPP
i writePNRPPOPVON
i'dUQRPPLOOON
i'd likeVOMPPPPPPO
i'llO^LPPKNPOO
i'll beOXNPPMOPPP
i'm<Y[KE}GKJF
i'm #2JMQOO`LOOO
i'm aMKOPP]OOOO
i'm goingPOPPPRPPPP
i'm inPNWPPLPPPP
i'm notTNQPPNPPPP
i'm offPSQPPNOPPP
i'm onPSOPPOPPPP
i'm outPTOPPNPPPP
i'm scaredPQPPPPPPPP
i'm theOLQPPUPPPP
i'veDQWLPdLMMM
i've aNHOPSZOPPP
i've beenLSPOPSPPPP
i've cutOOVPPMPPPP
i've gotPMVPOOOPPP
i've hadNOOPPVPOPP
i've justPPRPPPPPPP
i've putPTOPPOPPPP
iaRPPPPPOPPP
ibsWOOONPOOPP
ibs $SPPPOPPPPP
ibuprofenTNMPVRNOOO
ibuprofen forWPPJPPPPPP
icdFMNMONMmMO
icd #2JNOOOON`OO
icd forMOPOPPOWOP
iceLT[OPOKONO
ichMTWOOOLOPO
icosapentNTPPOPPPOP
icpQOQQPPOPPP
icsTPPPMPPPPP
icuPMLLKNFJpR
icu $JLOOOONOdN
icu ?GNPPOQNMZV
icu deliriumRPPOOPPPPP
idLNOOONPOZP
ideaOPPPQPQPOP
ideationQQOOPPPQPP
ifR@;XTEEZH{
if aSLPPPMPPQT
if heLQHPPLXTMV
if iOITOQKOON_
if itNQOPPUNPOP
if it'sRPPPPPOPPP
if noOPPTOOOPPP
if sheQOOPPPPPPQ
if someonePROPPOPPQP
if theSINPPLOPO\
if theyQTPPPNPOQN
if weRQMOPONVHV
if youSSOOPQNOPO
ignoreOZMPPLOPPP
iiRNOPOPPUMO
iiiTMNPPOPSOO
ikRKXPPONPOO
ilQQ_NONMNOK
il aOPTPPPPPPN
illQPPPPPPPPP
illnessOOPPOPPTPP
imSI`eDVGJKI
im #2OOORPSOPPP
im forNPPTPPPPPP
im onOPOOLZPPON
imagingTPPPPPOPPN
immediatelyPLVPPPOPPP
immunoglobulinNMORVOOPPP
immunotherapyTOPNPPPPPP
impairmentNPPUOPPPPO
impellaQPPPPPPPPP
impingementQPPPPPPPPP
implantMMOOZPOQPM
improveVMOPPPPPOP
improve survivalQPPPPPPPPP
improvingPSNPPPOPPP
impulseQPPPPPPPPP
inPSV[lJN0PH
in #1GsHVNHGPNN
in #2G[PRMOUOOM
in #3OOSQPNPPPP
in #4ONNRPTORPP
in $HQTSNUMSNM
in ?OUOPPNPPPP
in aDDJWeDaQKS
in acuteRPPPPPPPPP
in adolescentsRPPPOPPPPP
in adultsROPPPPPPPP
in afRPPPOPPPPP
in afibQPPPPPPPPP
in allKIRPPOOPP]
in anNOOWROQOON
in andLTPPPOPQPQ
in arrestOOPSPPPPOP
in asthmaOPPOSPPPPP
in bayNZLOPPOOPP
in bedKJQOOVXPOO
in betweenPPQPPPPPPP
in bloodRPPOPPPPPP
in bothOMWPPPNPPP
in breastfeedingVOPPNOPPPP
in bronchiolitisQPPPPPPPPP
in byPOSPPPOPPP
in careRPPPPPPPPP
in chargeQPPPPPPPPP
in childKORPOPUPPP
in childrenUOPNOPOPPP
in chronicORPPPPPPPP
in ckdROOTLOQPPP
in clinicRPPNPOOPPQ
in copdVOOPNPOPPP
in courtONPPPPOPOV
in covidSPPNPPPPPP
in ctMLZPPPMPPP
in dementiaQPPPPPPPPP
in diabetesQPPPPPPPPP
in dialysisNPPSQPPPPP
in driverLOPTUPMPPP
in ed\OPMOPMPPM
in egfrOPPYIPPPPP
in elderlyROOQPPPPOP
in erSPQPMPOPPP
in everyRPPPPPOPPP
in fieldPLRPPTOPQP
in firstHMOO_POQOO
in fivePOQPPPPPPP
in forNYPPPMPPNO
in frailQPPPPPPPPP
in frontTOTPPNNPPO
in generalROPPPPPPPO
in gpQPPPPPPPPP
in handORPOOQPPPP
in healthyRPPPPPPPPP
in heartROPPPPPPPP
in herEOQPPO]PPP
in herePZLPPPPPLP
in hfOPOTNPPPPP
in hfrefQPPPOPPPPP
in highQPPPPPPPPP
in hipQPPPPPPPPP
in hisNHSPPYNPNR
in hospitalTLNOOWNPOP
in houseRLPPPLMPZO
in icuSMOOOQNPVN
in infantsQPPPPPPPPP
in intensiveRPPPPPPPOP
in itROSPPMORPP
in junePPOPPRPPPP
in kidsZOPOMPNPNO
in labourOOPPPPPPSP
in lastPQOSPPPPNO
in lateRROPPNOPPP
in lawMNNOK_NOOQ
in lowWOPPPPMPPP
in ltcQPPPPPPPPP
in marchNTKPPUOPPP
in mayKRMOQWRPNO
in menTPPPOPPPPP
in myRKWOOGXOPP
in newRPPPPPOPPP
in nursingSOOPPPPPPP
in obesitySOPPPPPPPP
in oldPPPPQPPPPP
in olderSPPPPPPPOP
in onKSNPUPPPPP
in oneRFLVQNXOOO
in opPPOSOPPPPP
in ourLISNNTMNZS
in outQPPPPPPPPP
in overVNPOPPNPOO
in palliativeSPPPPNPPPP
in peopleTOPOPPPPPP
in personPRPPPPPPOP
in pregnancyPMNVSNNOPO
in primarySOPPPPPOOP
in rangeKYOLKOVPPP
in resusOROPPPPPRO
in roomUVIOPMLPTO
in sepsisROPPPPPPPP
in septicQPPPPPPPPP
in severeRPPOPPPPPP
in shockPSPPPMPPPP
in smallROPPPPPPPQ
in someoneTOOOROOPPO
in statusSPPOOPPPPP
in stemiQPPPPPPPPP
in stillOOUOOPPPPP
in stockOSOPPPPPPP
in teenagersQPPPPPPPPP
in teensTOPPNPPPPP
in tenOPRPPPPPPP
in thatRSPPPMNPPP
in theRX\IHGTPZD
in theatreONQQOTOOQO
in thereOQQPPPPPOP
in thisGKMTNNPNeM
in traumaQONUPPOPPP
in triageNUSPNOOPPN
in twoNMLSPPVPPP
in typeTOOPOPOQPP
in upperSPOPPPOPPP
in vLJOPPP]POP
in withLPQPQQPQPP
in womenRPPPOPPPPP
in yourMPPPPPOPUP
inboxOYOPPKPPPO
incidenceXOOOMPOPPP
incidence $VPOPMPOPPP
incidentNWOOPOLPUN
incidentalPPPPPOSOPO
includingOTNPPPPPPP
incomeTOPPPPOPPP
increasePOOQOSPPOP
indapamideQPPPIPWPPP
independentQPPPPPPPPP
indexPOOPPNUPPP
inducedQPPPPQPPPP
induced atQPPPPPPPPP
inductionTONNOSNMUO
induction atPSLOPSOOPP
infantOMQWOOQOOO
infant $RPOQPPOPPP
infantsRPPPPPOPPP
infants $QPPPPPPPPP
infarctWNONOPOPPP
infarctionQPPPPPPPPP
infartoWVJOMOOPPO
infectedSNOPPPROPP
infectionQMPNOVSNPN
infection $SOPPPPPOPP
infection ?LQPPPPSPPP
infection inRPPOOPPPPP
infectionsRPOPPQPPPP
infections $QPPPPPPPPP
inferiorOPRPPPOPPP
influenzaQPPPPPPPPP
informNQNOPNOMYQ
informedPQUOPOOOQN
informed $OSMPPOOOPS
infusionLRMhLKKPMN
infusion afterOOOVPPNPPP
infusionsQPPPPPPPQO
ingestionQPQPPPOPPP
inguinalTPPPPPNPPP
inguinal herniaTPPPPPOPPP
inhaledRORPOPOPPP
inhaled steroidQPPPPPPPPP
inhaled steroidsQPPPPPPPPP
inhalerRIPOPZOONM
inhibitorNPOLYPOPPP
inhibitorsQQPPOPPPPP
initialLOOYNPOPOP
injMOOUNOOUOP
injectRPPPPPOPPP
inject theQPPPPPPPPP
injectedPPRPPOPPPP
injectingQPPPPPPPPP
injectionLNPNPVLVOP
injection $UORPOOPNNQ
injection ?JPPPOWNRPP
injectionsROPOPPPRPP
injuredPSOPPPPPPP
injuriesSMMPPVMPQO
injuries $TKNPPWNPPP
injurySMTNOOMONV
injury $POOOPPOONW
injury inQPPPPPPPPP
innerQPPPPPPPPP
inpatientQNSPPPPQOO
inpatientsQPPPPPPPPP
inptNOPPPPOTPP
inrRJM^KMTNOO
inr #1ROPRPPPOPP
inr #2.PMLVNOUPPP
insideKKVOOOVOUO
insistsTOPPPMPPPP
insomniaWTOPPLOOOO
insomnia $SOPPPOPOPP
insteadRWWHMPMRMO
instead ofUSYIMOOOMO
insulinOMTPRKMM\N
insulin $OPONWPOPNP
insulin forRPPOPPPPPP
insulin slidingMMO\POPNOP
insuranceKQMOPON]NO
intactQPPPPPOPPP
intakeQQPPPPPOPP
intensiveUONPPPOUJP
intensive careRPPPPPPPOP
interactLNOO\OOPPP
interact withMPPPTPPPPP
interactionMPPOUPPPPP
intermittentOOOPPPTOPP
internNXMPPOOPOQ
interpretOLOOPPYPOP
interpreterMMKOOOLYYO
intervalJKL]MOYOOO
interval $LOO[NPOPOP
interventionQPPPPPPPPP
interventionsSOPPPPPPPO
interviewPUOPPOOPPP
intoQXVPNLKPON
into aPPPQPPPPPP
into thePPSPPOOPPP
intralipidOQPQOPPPPP
intranasalSOPQOPPOPP
introductionSPPPOPPPPP
intubateNNWPPPPOPO
intubatedPRPPPPNQPN
intubationOPPOPPOTOO
invasiveSPPOOPOPPP
invitedPPPPPQPPPP
ioQMSPPOPPPP
irPOQPPPPPQP
ironSRPSLOMSNO
iron $QPPOPPPQPP
iron infusionPSNPPPPPPP
iron tabletsKPVPPPPPPP
irregularOLOOPOZOOO
irregular heartbeatQOPPPPPPPP
irrigationTOOPPPPPPP
isBaM>EbNL]S
is #1OOQPOUJOUO
is #2HKSRMfIPOO
is #2.OLRRRTNOOO
is #3ONOPPSMUNP
is $NOOPPQUPOO
is aWIMMNKM`IV
is aboutOGYPOSPPPO
is alreadyQORPOPPPPP
is anOPPPPOOSLT
is anyoneOSPPPPPPOP
is askingMQQPQOPSPP
is atOWMPPNOPPP
is backUQNOPOOPOP
is beingOSOPPPPPOP
is bestQPPPPPPPPP
is betterRPPPPPPPPP
is bleedingPPSPPNPPPP
is breathingPSNPPOPPPP
is brokenPROPPPPPPP
is cleanRPOPPPPPPP
is closedSPPPPPPPOP
is closingOOTPPNPPPP
is coldPPQPPPPPPP
is comingOMWPPNPPPP
is deadORPPPPPPPP
is doingQPQPPPOPOP
is doneQWLPPNOPPP
is downOQSPPOOPPP
is duePUNPPPPPNP
is emptyPUPPPNPPOO
is finishedPNXPPKPPPP
is forNMSPPOPRSP
is freeNMNPOOTOVP
is fullMVNPPLVOPP
is gettingPPQPPPPPPP
is goingOSOPPRPPNP
is havingPPRPPNPPPP
is hereO\OPPPOPHO
is hisONMPOPPOPY
is holdingROPPPOPPPP
is howPQPQPOPPPP
is inK_SOOHOPNO
is it=??TR[pGQ\
is killingNTOPPQOPPP
is kinderRPPPOPPPOP
is leastQPPPPPPPPP
is minePTNPPOPPPP
is missingPSOPPPPPPP
is mostQPPPPPPPPP
is myOQLPPWOOOP
is neededPNOPPPPUOP
is negativePNOPPSPPPP
is noPOSPPNPPPP
is normalTOPPPPNPPP
is notQM[PPKOPOP
is nowPVLPPPPPPP
is offNZKPPOPPPO
is onK]NOVQKNMN
is oneUMPROPOPOP
is onlyRPPPPOPPPP
is ourOOPPPOOPUP
is outNUPPPQOPOP
is overPSOPPPPOPP
is readyPROPPPPPPP
is reallyQMTPPOPPPO
is redNNOPPVPPPP
is runningPSNPPPPPPP
is safeSPPPPPNPPP
is saferQPPPPPPPPP
is shakingPOPPPRPPPP
is stillLLRPOOOPP[
is stuckPQTPPLPPPP
is takingPQOPSOPPOP
is thatK5FRWa^QMS
is theESIZSJYUET
is thereTHJNNLOTbM
is thisGHKNPTkOLN
is upQWNPPPPPLP
is vomitingPPQPPPPPPP
is whitePOTPPPMPPP
is withNWOPOOOPPO
ischemiaSPPPPPOPPP
ischemicNPPRPPPPPP
ishPNSPPPPPPP
islandNRPPPPPPPP
isn'tNUSOPLQQOO
isntPNSPPPPPPP
isolatedSOPOPPSOOO
isolationOQPPPPMOUP
isoniazidNOQPPUNPPP
isosorbideTPPPNPPPPP
isotretinoinQPPPPPPPPP
istSRSOPNNOOO
it^MBWRERKQV
it #1OPPPPPPQPP
it $KeHSRFXLGR
it ?MNMRP]LOON
it aPNOPPPSPPP
it againPPQPPPPPPP
it aloneROPPPPPPPP
it andNOQSPLSPPP
it atPRPPPPPPPP
it backPQRPPOPPPP
it beUKNTPOORPO
it betterROPPPPPPPP
it changeTNPPPPPPPP
it comePQOPPPPPPP
it costSOPPPPOPPP
it cutQPPPPPPPPP
it doQPPPPPPPPP
it doesPOSPPNPPPP
it downTSNOPMPPPP
it forTQNOPROONP
it goesLSPPPQOPPQ
it hasORQPPOPPOP
it haveNQPPPOPPTO
it helpQPOPPQPPPP
it hereRMRPPPOPPP
it hurtRPPPPOPPPP
it inRRMPPOPPPQ
it isWJQPONOOTN
it justPRQPPNOPRO
it keepQPPPPPPPPP
it lastRPPPPPOPPP
it lowerTPPPPPPPPM
it makePNPPPRPPPP
it matterOOPPTPPPPP
it movePQPPPPPPPP
it needPOPPPPPPQQ
it normalNOOPPWOPPP
it nowPKNPPPPPXO
it offRNSPNPOPPP
it okONNOO]NONN
it onPPPPPPOMTQ
it onlyTRPPPMPPOO
it orPNOPTQOPPQ
it outRPMPPTOPPO
it preventQPPPPPPPPP
it reallyTPPPPOPPPP
it safeVMOMXNNPOO
it saveQPPPPPPPPP
it saysOQNUPLPPQP
it shortenQOPPPPPPPP
it slowROOPPPPPPP
it stillPOPPPPPPQP
it thatPPPPPQOPPP
it theLNNPOPYPPP
it toOOTPPNPQOP
it tooSPPPOOOPPP
it truePPPPQPPPPP
it upRQOPPPOPPP
it waitPPQPPPPPPP
it wasPUNPPSMONO
it willPQQPPOPPPP
it withKOOPPUPPPR
it workRPPPOQPPPP
it worthQPPPPPPPPP
it'sR\PMMQLNNM
it's onPORPPPPPPP
it's onlyOSPPPPOPPP
it's theNKQPPXOPPP
itchTOPPQPNOPP
itchingLNLPP[POPP
itchyKLKOOR`OOO
itemCFJNNNK|MN
itsN_MRNKNPNO
its ownQPPPOPPQPP
itselfTPNPOPPPPP
iuJOO\OONPPP
iudNLLOOXNVRO
ivIGPqNJHNUL
iv $OMOYNONORO
iv accessQPRPPPPPOO
iv fluidsSPPOOPPPQP
iv inPPPQPPPPPP
iv ironQPPOPPPQPP
iv toNNOYLPPPPP
iveOLWPPQNPPP
ivermectinVXOPNINOPO
ivermectin forPQPPPPPPPP
ivigQPPPPPPPPP
ivsPOPPPPPPRP
jORPPPPPQPP
j'aiQMTPPPPPPP
jaMQUOPPPPPP
jabWJOOPQOPOS
jab $NJPPTVPPPP
jab forQPPPPPPPPP
jab inSPPPNPPPPP
jabsONORRPORNQ
jamOWMPPNNPOR
jammedPQPPPPPPPP
januaryPPPPPQPPPP
jaundiceOOOOPPTOQP
jawOI`NPLNPPP
jaw lockedONTPPPOPPP
jeKR]NOONLOO
jellyPSOPPPNPPP
jerkingPMUPPOPPPP
jetztOMVPPPNPPP
jobPROPPPOQPP
john'sNOOPVOPPPP
john's wortNOOPVOPPPP
jointFMMNONdSOO
joint injectionPPPPPPPRPP
jokeOTPPPPPPPO
joke $OSPPPPPPPO
jokesPSOPPOPPPP
jokingPQPPPPPPPP
joking $PQOPPPPPPP
journalPUOOPPOPPO
journal clubPUOOPPOPPO
joyOXHPPTNPPP
juiceVUINVKOPOO
jumpOPVPPOOOOO
juneORNPPRPPPP
justTR\IMQZJJI
just aNONPPURPOP
just asSOOPPPPPPP
just beenPQOPPQPPPP
just droppedPOSPPPPPPP
just foundPPOPRPPPPP
just goneORPPOPPPPP
just gotRPPPPPOPPP
just hadPNSPPOQPPP
just meOUPPPOOPNP
just nowOOWMPOOPPP
just soPSNPPPPPPP
just startedPOPOTNPPPP
just stopNPPPOTPPPP
just stoppedONSPPPPPPP
just takeQPPPPPPPPP
just thePUKPPPQPOP
just toPPQPPPPPPP
just toldPQPPPPPPPP
just wantedPQPPPPPPPP
just watchQPPPPPOPPP
just wentPMUPPOPPPP
k@TQ_PH`KJN
k #2.OQVNQOMPPP
k $NMOPPOWPPP
kanNQUPPPOPPO
kangarooSOPPPPPPPP
kangaroo careROPPPPPPPP
kannORRPPPOPPP
keenQQPOPPPPPP
keen onQPPPPPPPPP
keepaMJPLTIKI[
keep aPNPPPPPPOS
keep herQOTPPNOPPP
keep himMPPPPMPLO\
keep itNUNPPPPPPP
keep olderQPPPPPPPPP
keep thePUPPPPPPLP
keep themSQOPPPPPOP
keepingQRPPOOPPPP
keepsTPMONSMTPO
keeps gettingQPPPOQPPPP
keeps sayingPOSPPPPPPP
kenalogQPPPPPPPPP
kenyaQINOPPWPPS
keppraPPPQPPPPPP
keptOIQOONOO[P
kept $PLQPPPPPVP
kerosenePPQPPPPPPP
ketamineORROTNNOPO
ketamine forQPPQPPPPPP
ketamine inMPPPTPPPPP
ketamine vsRPPPOPPPPP
ketoacidosisSPPMPPPPPP
ketonesMLQOMOZPRO
ketorolacROPMSPPPPP
kettleLXPPPOOPPO
keyL^LPOPOONO
keyboardPUMPPPPPOP
keyholeROPPPPPPPP
keysPWOPNMPPOP
kg@>L}MOBHUI
kg $PMKaWLLMMM
kg ?NPPSPPPPPP
kg andMOOYNPOPPP
kg childOPPSPPPPPP
kg forLPPWPPPPPP
kg howOPPSPPPPPP
kg kidOPPSOPPPPP
kg ladyPPPRPPPPPP
kg minOPPSOPPPPP
kidLGZRROTNNP
kid $LPKQUOTPPP
kid inOSPPPOOPPP
kid wONOPPOVPPP
kid withUONPNOQPPP
kid'sPSPOPKTPPP
kidneyQIMG]RVOMO
kidney damageQPPPPPPPPP
kidney transplantPPPPQPPPPP
kidneysSNLUNQOPOO
kidneys ?QPPPPPPPPP
kidsYKUXFRPMKN
kids $OOP\MOPNNO
kids ?PQPPPPPPOP
kids withSQPPOPNPPP
killLQNOPXOOPP
killingOZNPPNNPPP
killing meNVOPPOOPPP
kiloKMO_OOOOOO
kilo $NNPVPPPPPP
kilosNPOWPONPPP
kindQOROOROPOO
kind ofPOOPPSOPPP
kinderROPPOPPPOP
kinder toROPPOPPPOP
kindlyOQTPPOOOOO
kitPPRPPOPORO
kitchenHZOOOMNNXO
kitsQPMOPOPPUP
kneeZMKKLSXTLL
knee $VLONOSOPPP
knee ?POPPPOPRPP
knee arthritisRPPPPPPPPP
knee arthroscopyRPPPPNPQPP
knee injectionQSOPONPQPP
knee isKOPPPYNPPP
knee oaRSPPPNNPPP
knee painLSOPPQRPPP
knee replacementRQPPPPOOPO
kneesOKSPSQROPO
knees andQPPPPOPPPP
knifeOGXPPOOPPW
knockRPOPRPNPPP
knowHNTQUOMI[R
know $PRNPPQPPPP
know howMTPSPOPPNP
know ifQRNPPRPPQM
know theOLOQPPPK[P
know whatPPPPPQPPPP
know whoORPPPPPPRO
know whyPMUPPOPPPP
knownMOQN[ONPOO
knowsOVPPPNOONP
kyphoplastyQPPPPPPPPP
lNNZPORLOOO
l #1RONPPOTPPP
l dMQPPPTPPPP
l kgQPQPPPOPPP
lacTcKLKGIMH
labJVMMNMHHnK
lab $NROPPOORSN
labaRPPPOPPPPP
labelPSOPPNPPOR
label printerPQPPPPPPPP
labetalolMOOTROOPPP
laborRUNOPNPPPP
labourPOWPONMORO
labour wardLOVPPPOOQP
labsRQOOPSMPPP
lacQPPPPPPPPP
lacerationPPOPPPOTPP
lactamQPPPPPPPPP
lactatePMXOLMQNTO
lactate #1ONTOMPTPPP
lactobacillusQPPPPPPPPP
lactuloseRPPPOPPPPP
ladNFZPPQXPNL
ladderPNSROONQPP
ladiesQPQPPPPPPP
ladyGMMRUI_NUM
lady $ONLPQPXPPP
lady atMNRPTOPPPP
lady inQSRONPOPPP
lady ofOPPSPPOPPP
lady onONRPQPPPPP
lady whoPKOPRPPPVO
lady withQUMQOOOPPP
lagevrioQPPPPPPPPP
lamaMVOPNPPPQP
lamotrigineROOOUMOPPP
lampOVQPPLOPPP
landedOSOPPPPPPP
langMMQMT[JPPP
languageSOPPPPPPPP
lapQNTPPNQQOO
lap choleQQOPPPOQOP
laparoscopicPPPPPPPQPP
laptopN\PPPKPPLO
largeWONPPPOPPP
largerOPPPPORPPP
lasNSTPPOOOPO
laserUMRPPQNOPP
lasixMOOYNOOPPP
lastRRKTMPPQPO
last autumnROPPPPPPPP
last daysPPPQPPPPPP
last monthRNQPPPPPPP
last nightVKSNWKLOQO
last oneNPPPPRPPPP
last tetanusQPPPPPPPPP
last timeRPPPPNPPPP
last weekBLNOOW\OOT
last yearRLOPPVOPPO
lastingQOPPPPPPPP
lateYVCJMPLMS\
late $RUNPOOOPOO
late forRSPNONPPPP
late toRPOOPSOPPO
laterXQONPOMOPP
later $QPSNPPOPPP
later ?SPOPPPOPPP
later onQRNPPPPPPP
lateralJMMPPO`OOO
latexLMNP`NONOO
lavageSNOPPPNTPP
lawBEJMHWGMJ}
law $KKNNOMNNMj
law ?NPPPPPNPOV
lawsUNOPPPOPOQ
layQPPPPPPPPP
lbOPORPRPPPP
lbpRPPPPPOPPP
ldlQPPPPPPPPP
ldl #3QPPPPPPPPP
ldrNOUPPPOPPP
ldr #1NOUPPPOPPP
leMKdOONMNON
leadOPRPPPNPSP
leadsOQPPPPPPPP
leafletQPPPPPPPPP
leafletsNXMPPPPPOP
leakOQQPPPPPPP
leakingOPLPPPVPPP
leaningLNTPPNTPPP
leapTNOPPPPPOP
learningNUMPPOOOUN
leastSQOPPOPPOP
leaveYVKKNICQhH
leave $OQPPPMLOYO
leave ?QSPPPPMPOP
leave himPPOPPQPPPP
leave itXMOPPQNPPO
leavesPTPPPNOPOQ
leavingQSOPPPPPNQ
lecanemabPOPPOQPPRP
lecturePXMPPNNPPP
ledUOPPPPOPON
leftIXWMMNXNGS
left $NRMOPNXOON
left aOORPPOPPOR
left armOOUPPNOPPP
left eyePNPPPSPPPP
left inOTKPPNOPNX
left mainTPPPPPMPPP
left thePQQPPPPPOP
legKIYONP[NOO
leg $PNRPPQPPPP
leg isPNSPPPPPPP
leg painOPPPPRPPPP
leg swellingPPQPPPPPPP
leg ulcerNOPPPPUOPP
leg ulcersPSOPPPNPPP
legalMNLOLMMONg
legal toOOPPPPPPPT
legallyJLNNONNOMh
legally $MOOOOOOONY
legsNITOOYTNOM
legs achePNPPPSPPPP
lengthQOPPPPPPPP
length ofQOPPPPPPPP
leqembiROPPPPPPPP
lesVQQOOOOOON
lesionQMNPOPWQOO
lesionsKMNPPP\PPO
lessbLPOONJNOO
less $SPPPPOOOPP
less likelyQPPPPPPPPP
less oftenQPPPPPPPPP
less thanQPPPPPPPPP
letJLOOOWOOTS
let mePPQPPPPPPP
letrozolePPPQPPPPPP
letterIQLOOPNaNP
lettersPUOPPOPPOP
lettingPRNPPPPPPP
levelNQWJQIN]MN
level #1TNRIPNOYOO
level $OPOQQPPPPP
levelsKOON\OOOPP
levetiracetamROSRLPOPPP
levodopaPPPPQPPPPP
levofloxacinQPPPOPPPPP
levothyroxineQPNSSNNOOO
levothyroxine $NOPNVPPPPP
levothyroxine ?QPPPPPPPPP
lexaproOPOOOXPPON
lftsMPPPPOUPPP
liableOLOPPOOOL^
liable ifOOOPPOPPOU
liaisonOTOPPPPPPP
liberalRPOPPPPPPP
libraryKPKPPMOP_O
lidoPPPQPPPPPP
lidocainePROQSOOOMO
lieONQOPSPPPP
lie backPPQPPPPPPP
lie downPOOPPSPPPP
lifeZWMTMHLONN
life $SNPPPPPPPP
life ?QPPPPPPPPP
lifestylePPOPPQPPPP
liftLSXOOOMOUK
lift $OPRPPOOPTM
lift herPPRPPPPPPP
liftedPSPPPPOPPP
liftingQFMOOWXPOO
lifting aOMPPPUPPPP
ligatureQMSPPPPPPP
lightTVQOPKOOOO
lightningONUPPOOPPP
lightsUSLPPOOPPO
likeHW[LMWTLJJ
like #1PNOPPVNPPP
like #2PORPPPPPPP
like aHYQOOSPOON
like anPQSPPNPPPP
like herPOQPPPPPPP
like theQROPPPPPOP
like thisOOOPPPSPPP
like toWOMPPOPPPO
likelyQMNOOOXONO
likely $POPPPPSPPP
likely isQPPPPPPPPP
likely toRPPPPPPPOP
limbWNPPLPOQPP
limitLKMRPOOMS\
limpLNWPPNTPPP
limpingMPMPPK\PPP
linePGSMNJ`OTM
line $PNKPQOUTPP
line inPPQPPPPPPP
linenOTNPPQOPPP
linesNQNOPPUOPP
linezolidMOOOWPPPPP
linkP\KPOMONOP
lipMIIOPMaWOO
lipidPOQOOPOPSP
lipsNKaOOIPPPP
lips arePOXPPKPPPP
liquidOOQPPPPPRP
lisinoprilMPQOXOMPOP
lisinopril andNPPPTPPPPP
listFUCKLPONlS
list $OOOOROSPQP
list ?OPPPPPRPPP
list forPQPPPPPPPP
list isOWNPPOOPOO
literatureQOPQPPPPPP
lithiumNPNPXNQOOO
litreTLNVNOPPPP
litresPLVPPPPPPP
littleLQNOOZOPOO
little oneLPQPPTPPOP
liveLWNN[JOONO
live longerROPPPPPPOP
liverOIMON_UOOM
liver testsQPPPPPPPPP
lives^HNOOXMOKN
lives $WOPPPPOPLP
lives ?SOPPPPPPPO
livingMPPPPOPPPV
lmwhQPPPPPPPPP
loNK\PPOOOPO
loadEPNkKOKOOO
loadedRMSPPOOPPP
loadingIPMhJONNOO
loading dosePPPQPPPPPP
loadsQSQPPNPPPN
loads ofQOQPPPPPPP
lobbyOOTPPPPPPP
localHLRKNNLOiN
local anaestheticOPRPPPPPPP
local guidelineOPPPPPPPRP
lockOLSPPPPOIZ
lockedNF]PONUOOO
lockerPOTPPLPPTO
locumPNNPPNPPOX
logJYIOOONL_M
lolKdILNXMQKM
lol $L^NOOPOOMO
longUNGSRXJNLU
long $OQNUOPOPPO
long ?OPPPRPPPPP
long actingRPOQPPPPPP
long beforeQPPOPPPPPP
long covidPPPPPOPSOP
long doONOOPSPPTO
long doesQPPPPPPPPP
long enoughOORPPPPPPP
long shouldTPPOPOPPPP
long standingQQPPPPPPPO
long termWOOONOOQOO
long timePQPPPPPPPP
long toROPQPPPPOP
longerOOROORLVOO
longer $QPOPPRPPOP
longer ?QPPPPPPPPP
looOPQPPQPPPP
lookLLNOOMcONN
look atNOQPPPTPOP
lookedSPNPPPPPPP
lookingKSSPPLVPOP
looking atJSPPPMWPPP
looksPQQOLK[POO
looks likeOWOPPOMPPP
loopSTOOPNOOPN
looseOQOJPXOPPP
lorazepamTNVOMOOPNP
losUPQOOOOPPO
los $POQPPPPPPP
losartanOPPPRPPPPP
loseSMOOMaONGO
losingQIWPPOPPPP
losing weightRPOPPOQPPP
lossUKLMNLaNNO
loss $TOPPOPOPPP
lostJXPNO_INKR
lost aORNPPRPPPP
lost oneNXMPPPNPPP
lotKWOONXMOOO
lotionQPPPPPOPPP
lotsOOVPPMPPPP
loudOQPPPPPPPP
loungeOWOPPOOPNP
loveOTPPQLPPPP
lovelyM^MPPMNPPP
lovenoxPRNPQPPPPP
lowaHKJLTYNPK
low backRPPPPQOPPP
low dose]OOEPONSOP
low flowPPRPPPOPPP
low moodQPPPPPPPPP
low risk[QOPPOIPOO
low tOPPPPPSPPP
lowereJKPPOQONJ
lower ?VPPPPPKPPP
lower backONOPPSQPPP
lower theROPSQMPPPO
loweringSPOOPPPPPP
lpTPPPPPMPPP
lpaMOOPPOPONZ
lrQPPORPPPPP
ltPPPPPPPQPP
ltcQPPPPPPPPP
luckOXNPPMOOPP
luck withOSPPPPPPPP
lumbagoRPPPOPPPPP
lumbarXNOOOOMROP
lumbar punctureSOPPPPOPOP
lumbar stenosisRPPPPPOPPP
lumpLFGOOVgOON
lump inMKJPOWYPPO
lunchMjOOONMNEN
lunch $NYNOPSNOLO
lunch isPRPPPPPPOP
lungZJROOPKROO
lung caPOPPPRPPPP
lung cancerTOPPPOOPPP
lung screeningNPPPPPPSPP
lung ultrasoundQPPPPPPPPP
lungsSMSNQOPPPP
lupusOPPPPPRPPP
lyingOOQPPPRPPP
lymeQPPPPPPPPP
lysisXNOPPPOOOP
m`PGJJH\WMM
m #1PPPOPPPRPP
m #2SPPPPPNPPP
m $KTNOPOTQPP
m goutJPPPPPWPPP
m nstemiQQOPPPOPPP
m tQPPPPPPPPP
maOPTMPOOSOO
maceRPPPPPPPPP
machineHgOOOIQOMO
machine isOUNPPPOPPP
macrolideQPPPPPPPPP
madPSNPPPPPPP
madamPPROPPPOPP
madeNYMOOININ_
magGLScUNLMLO
magnesiumNQTMYRNNNK
magnesium forQPPOPTPOOP
magnetPNRPPPPPQP
mailPROPPPPPPP
mainSOQOPOLQQP
maintenanceORMZKONOOP
majorQOOPPPPPQP
major depressionQPPPPPPPPP
makeNRKOSSTNLR
make herLNOPUTPPPP
make itRPPPPOOPPP
make upORPQPPPPPP
make youROPPPOPPPO
makerMSOPPOPONW
makesUNOPPOQOOP
makingLKPPOXSPPO
making sensePPQPPPPPPP
malSNSONPPPPP
malariaQNSSNPMOQO
maleOMNOYPPPPO
malignantQPPPPPPPPP
mamOTQOPOOPPO
mammogramQROPPPPPOP
mammographyUQOPPONPOP
manNRQTKH]MLR
man #2PPOPPPRPPP
man $NPPPPPRPPQ
man inOUPPPOOPPN
man ofQPOPPPQPPP
man onOLQNUNSNOS
man withTRNVHNSPOO
managedQPPPPPPPPP
managementQPPPPPPPPQ
managerSMPPPPPPTN
mandatoryMOKOONMOPa
mannequinOSOPPPPPPP
mannitolNOOWNPOPPP
manualUNONPPPQPP
manyJEMbPNKQZN
many daysLOOPOOOOVT
many hoursRPPHUPPOSP
many mgLPPWPPPPPP
many minutesJOORPOPYOO
many mlJNO\OOOOOO
many mlsPPPRPPPPPP
many monthsQPPPPPPPPP
many weeksSPPOPPPPPP
many yearsQPPPPPPPPP
maoiJOOK_OOPPP
mapVOOPPPNOPP
map #2TOPPPPOPPP
marathonLQRPPSOPPP
marchNVKPPTOPPP
markNPPPPPSPPP
maskQLQPPOUPPO
massPMPPPOVOPO
massiveMKWSOONORO
massive peOPOSPPPPPP
massive transfusionQMQPPPOPSP
matMTOMOOK\OP
matchOTNPPORPNP
mateNMPPPVOPPR
matronOTOPPPPPPP
matterOOPOVPPPOP
maxHCN}?MKMOM
max $MLQZOOOPOP
max dailySPPQMPPPPP
mayHIAMVaHSNa
may iQLOROQOOOV
maybeNNSPPRQPOP
maybe #1PNRPPPPPPP
mbQPPPPPOPPP
mcgLOQ[NOONOP
mcg kgPPPROPPPPP
mciQPPPPPPPPP
mcrobertsNNVPPPPPPP
mcvLOONOO]NPP
mddQPPPPPOPPP
meCVXFDvFFE]
me $IV]LMSMMLR
me ?MRPPPTOPOO
me aPZMPPKOOPO
me aboutQRKPPSPPPP
me andQMRPPPPPPQ
me atOQOJRUPPPQ
me forOOOPPPPOOU
me iPNTPPPPPPP
me ifRRTPPMOOPN
me inPLOPPPPPPV
me notOPPPPQPPPP
me onNMOPOTPPOT
me orNSOPPQOSMO
me outQSMPPOPPPP
me theOLRTPOPPPP
me toLKMPPYOOVN
me whatSNPPPPQPPO
me withOQOSPOPPPO
meanQLQOONUROO
mean $OPPPPPSPPP
meaningKKMOOO`QOO
meaning $MMNOPOYQPP
meansOVPPPOLMUP
meantOPQPPQPOQO
meant toPPNPPRPPQP
measlesHOOSOQWPPO
mechanicalTPPPNPPPPP
mechanical mitralQPPPPPPPPP
medQMOOONNQWQ
mediaQPPPPPPPPP
medicKKOPNVOQOX
medicaidQOPPPPPRPO
medicalMKMNOON^MW
medical treatmentNPPPPPPOPS
medicallyPQPPPPPPPP
medicareKMPOPPO^NP
medicare payMOPOPPPWOP
medicationTNOOOOOM]H
medicinePLPOTSOPOO
medicine $RLPPPTPPNP
medicsSNQPPPOPPP
medsOINNRVMSVN
meds $QOMOTNNVPO
meds inPOPPPPPPPS
meetingMdJOOMNONO
meeting atPQPPPPPPPP
meetsORPPPPPPPP
mehrOLXPPOOOPP
melatoninMSOPOVOOMP
melatonin forOPPRPPPPPP
memantineQPPPPPPPPP
memoryUONPPQOPOP
memory lossRPPPPPPPPP
menWLSONOOPOP
men $SPPPOPPPPP
meningitisQSNUOOMPOP
meningitis $OPPSPOPPPP
meniscalQPPPPPPPPP
meniscal tearQPPPPPPPPP
meniscectomyQPPPPPPPPP
meniscusRQOPPQOPPP
meniscus tearQPPPPPPPPP
menopausePOOPPTOPPP
mentionedNROPPOTPPO
meropenemMPPRTPPPPP
meshSOPPPPOPPP
messKZMPQNNLVO
mess $PUOPPNOKVP
messagePQPPPPPPOP
metYJUMMONQPO
metaROPPPPPPPP
meta analysisQOPPPPPPPP
metalRPPPPPOPPP
meterORQOOOOPPP
metforminKROPUPUNMO
metformin andQPNPNPUPPP
metformin forQPPPOPPPPP
metformin inRPPPPPPPPP
metformin orOOPPOPTPOP
metforminaROPPPPPPPP
methadonePNPQROOPQP
methenamineSPPONPPPPP
methotrexateRPORQOOOOO
methotrexate $QOPOQPPPQP
metoclopramidePPPOSPPPPO
metoprololPUQVIOOPOO
metresPQPPPPPPPP
metronidazolePOPOTPPPPP
meuNSRPPPOOPO
mgAGN}IHFSLL
mg #1SPPNPPPPPP
mg $LOOSLOOYPP
mg aRPPOPPPPPP
mg andLOP\KOOPPP
mg dlPPROPPPPPP
mg forOPPTOOPOPP
mg inLOOXOPOPPP
mg kgPOONYOOOOO
mg ofPOPRPPPPPP
mg perNPPTOPPPPP
mg xPPMSPPPPPP
mhPNRPPPOPRP
miWQSNMQNPMN
mi $XNOOOPOPNP
mi withRPPPOPPPPP
microLUNNONONZO
midPULPPOQPPP
midazOPQQPPOPPP
midazolamOOPWNOOOOO
middleRPKPPOUPPP
midlineQPPPPPPPPP
midnightOVNOPPOPQN
midwifeSKRPPPPPPQ
mifepristoneOPPUNPPPPP
mightPJPPPPPPWP
migraineKRJQHVVNVO
migraine $UOOMNLOOWP
migrainesNOPPPWOPOP
mijnNPUPPPOPPO
mild[OONNONOPO
mild modQPPPPPPPPP
mildlySOOPOPPPPP
milkTPNNRTQMNO
millionPPPROPPPPP
minEYpNHGFQQN
min $MRWRNOMPOO
min agoQOUPNNOPPP
min behindPUMPPPPPPP
min outPNSPPPPPPP
mindYNLOORNOOO
mind $SRNPPNOPPP
mindfulnessQOPPPPPPPP
mineEULNOeMNMO
mine $PUNPPQPOOP
miniPRNPROPPPP
minorNJONOONOT\
minor strokeRPPOPPPOPP
minsLK[OONRNSO
mins $NSQOPONOSP
mins agoPPSPPPOPPP
mintRNRPPOPPOP
minuteLQYQONNOOO
minute $POSPPPPPPP
minutenPNUOPPPPPP
minutesGS\QMFK`MM
minutes $LSQPOOOUOO
minutes afterOPQPPPPPPP
minutes agoOOVPPNOPPP
minutes andPORPPOPPPP
minutes latePROPPPPPPP
minutes ofQPPPPPPPPP
minutiPOSOPPPPPP
minutosOMVPPPOPPP
minutos $ONUPPPOPPP
mioOQRPPPOPPO
mirtazapineTONOQPPPPP
miscarriageQOPOPTPPPO
miscarriage $QPPPPPPPPP
misoNPPUNPPPPP
misoprostolSOPQPPPOOP
missVGYNPKROOQ
miss rateTOPOPPOPPP
missedFIM`NQLSMZ
missed $RPPOPPPPOP
missed miscarriageQPPPPPPPPP
missesPTPPPQLPPP
missingJ]JMOMQTUM
missing $OSOPPNUPOM
missionNRPPPOPPQQ
mistakeNNWMRNOPOR
mitTSNOOPOPPP
mitralQPPPPPPPPP
mitral valveQPPPPPPPPP
mixNQPOSPPQOO
mixedOOQPPPRPPP
ml>BU}AMFMTN
ml $LOPYNOOPPP
ml forNOOZOOOOOP
ml kgQKOPPPOPWP
ml ofKNO[PPOPOP
ml perPPPRPPPPPP
mlsMPPUPPPPPP
mmRFQOOP[OOO
mm $ONOPPPVOPP
mm onOPPPPPRPPP
mmolPPPRPPPPPP
mmrKLOAiSOOPN
mmseRPPPPPOPPP
mmse #2QPPPPPOPPP
moVSOOOKNOQO
mo $PSPPPMOPRP
mo ?RPPPPPNPPP
mobileSLRPPPPPQP
mockPSOPPPPOPP
modQNOPNPRRPP
moderateQPPNPPPROP
modifierKLOONOMdNO
modifier #2MOPPNPMYPP
modifier forNOPOPOPWOP
modulePSOPPPPPPP
moleOMOPPWQPOP
molnupiravirWOOONOPPPP
momMKROWPQOOP
mom hasORNPPRPPPP
mom saysOOOPPPTPPP
monNRRPPPOPPO
mondayMWQOOSMONO
monday $KTSPPSNOOP
moneyOUNPPOPPPP
monitorOR]OOOMNJO
monitoring_MNJOOOPPP
monoOPPPPPRPPP
monoxideRORPPPOOPP
montelukastQPPPPPPPPP
monthRQM[SRIJNN
month $RTNPPOOPPP
month ?RPPOPPPPPP
month andTNQPPOPPPO
month oldVOTONOQMOP
monthlyOPOPPPPRPP
monthsVIIRLdNNMN
months $NOLSNURPPP
months ?QPPPPPPPPP
months agoQPPPPPPPPP
months andPOQPPQPPPP
months ofSPOPPOPPPP
months orQOOPPRPPPP
moodTQONPPOOPP
more_dPNMHGMJM
more $UOPPPOPNPP
more ?RPPPPPOPPP
more likelyQPPPPPPPPP
more peoplePORPPPPPPP
more thanPPOPPPORRP
more timePRPPPOPPPP
morningRXMNPXLNNM
morning $NPOPPPUPPP
morning allPSOPPPPPPP
morphineTSWQIMNOOO
morphine $OPPSOPPPPP
morphine forSPPMPPPPPP
morphine inQPQNQPPPPP
mortality^NNNONNOOO
mortality $WOOOOOOOOP
mortality ?QPPPPPPPPP
mortality inQPPPPPPPPP
mostXPPPONOOMO
mostlyQPPPPPPPPP
motherIMUOTXROMM
mother $INOPZTNPOO
mother hasOMQPPSPPPP
mother inOOPPKZPPON
mother saysQOQPPOPPPP
mothersQOPPPOPNTP
motiveVMNPPPOPPP
motorbikeOPRPPPPPPP
mottledNM[OOONPPP
mottled toPMTPPPPPPP
mouthCHbTORSNON
mouth $NOTRPMPPPP
mouth andMNPSPPSPPO
mouthwashOPPOUPOPPP
moveRQRPPNOPOO
move toOROPPPPPPP
movedK]NOONNOSN
moved toNULOOPOOTO
movementRNRPPPPOPP
movementsNPQPPORPPP
movesOLLPPVUPOP
movingNWUPPIOPOO
mrPYNZKLMNMN
mriPKUJYOOPPN
mri $NOUPPQOPPP
mri forSPPPPPOOPP
mri showsQPPPPPOPPP
mrsQTPOPOOPOP
mrsaQOPPOPPOSP
msKOOQOWULPO
mtpOHYOPOPPPS
muchNOKoMRILJK
much $VQPNNOOPPP
much doesOPPOSPPPPP
mugPSQPPNPPOP
mugsLVPPPPPPPP
multipleONOOOOWPPP
mumIIWSYRNNNO
mum isLOOPUTOPPP
mum'sPKNPPXNPOR
mumblingOMPPPOUPPP
mumsPPQPPPPPPP
muscleWPPPPOLPPP
muscle achesRPOPPPPPPP
musclesQOQPPNPRPP
musicTSOPPPMOOO
mustPOGMVPLNRY
must beQYOLUPOQPG
must iHJJNSSQOO`
my3ed8A}=:>U
my #1OSRPPMPPPP
my #2QPOPPQPPPP
my armPMSPPSOPPO
my babyPOVPPLPPPP
my backPTNPPPOPPP
my bloodPOLPPXOPPO
my brotherPOWPPKPPPP
my catOMPOOWPPPO
my chestPOTPPMPPPP
my cholesterolQOOPPRPPPP
my clinicPQPPPOPPPP
my colleagueQPQPPNPPPP
my dadNOQPPUPPOO
my dad'sPRQPPNPPPP
my daughterOLSPPUOPOP
my deskPSPPPNPPPP
my eyePLPPPYPPPL
my fatherNOSPPQPPPP
my feetPWPPPJPPPP
my fistPOUPPMPPPP
my gpOPPPPRPPPP
my handPLXPPMPPPP
my handsPMPPPUPPOP
my headQTNPPNPPPP
my heartORMPPTPPPP
my husbandOORPPPPPPP
my kidQTRPPIPPPP
my kneeQMNPPVPPPP
my lastOSOPPOPPRP
my migrainePSPPPOPPPP
my mindPNPPPSPPPP
my momOORPPQPPPP
my motherONSPPSPPOO
my mumOMPPPUPPPP
my mum'sPOOPPSPPPP
my namePPRPPNPPPP
my olderQPPPPOPPPP
my ownNMOPOWOPNS
my partnerOOPPPSPPPP
my patient[KRPODWPPN
my phonePUNPPIPPLZ
my registrarQROPPNPPPP
my sisterPPTPPNPPPP
my sonOUSPPLOPPO
my toddlerQMOPPTPPPP
my watchPSOPPOPPPP
my wifeOMXPPMPPPQ
my wristONPPPUPPPP
myastheniaNOROSPOPPP
myasthenicKOQOXOOPPP
myocardialQPPPPPPPPP
myocardial infarctionQPPPPPPPPP
myselfMCXOO]OONQ
myself inPORPPOPPPP
nTRQNPNMOOR
n #2PPSPPPOOPP
n $POQPPPPPPP
nabBYNKSVLKK
na #3NLMSNO\OOO
naarOVMPPPOPPP
nacQNSOPPPPPP
nachXLSOOOOOPO
nahNSOPQPQPPP
nah $OPPPQPQPPP
nailOJKPOU[OOO
nailsOGMPPVYPPP
naloxoneVMOSNOOOPO
naloxone kitsPQOPPPPPQP
naltrexoneQOOUOOOPOP
nameFZNONJ[NTN
name $PQRPPOPPOP
namedPROPPPPPPP
namesOJOPPQOPPX
naoMFdOPONOON
nao respondePNTPPPPPPP
naproxenVPOPMPPPPP
narcanOPQRPOPPPQ
narcoticsPQPPPPPPPP
nasalNMPN[OOPPO
natriureticQPPPPPPPPP
naturalRPPPPPOPPP
nauseaTPPQNPPPPP
nausea inOPPRPPPPPP
ndPORORPOPPP
neMH`PPOOOPO
nearGTUOVOKPOR
near theIROPWPOPPP
nearestLMTPPPOOOU
nearlyMYNPPOPPPP
nebKKQYNPUPPP
nebsNPNTLOUQOP
nebulisedTNOROPPPPP
nebuliserQULPPPPPPP
nebulizedQPPPPPPPPP
necTOPPPPPPPP
neckR?dNNM^MKL
neck $OPRPPTOONP
neck isQOQPPOPPPP
neck painVPOPPPMPPP
neck swellingPPQPPPPPPP
neck veinsPPQPPPPPPP
needWMXOM[CDWO
need #1PQPPPPPPPP
need aQVNNORNPPN
need anSORPPOPPPO
need handsPLUPPPPPPP
need helpLQSQPOPPPP
need moreNPRPPPPPPP
need someonePPQPPPPPPP
need theQKQTOQOOPP
need toNPMRPUORMO
need twoPSOPPPPPPP
neededXLMTMMJ`IN
needed $TQOOPOOPPP
needed ?QJNVNQMYPL
needed forNRPPPOPMMX
needed toWNPPPPPONO
needingRPPPPPPPPP
needleSI\OORNMMO
needle itPNSPPPPPOP
needlesQONPPNUPPP
needlestickMOOPPROTQP
needsOaFQYNKPJN
needs aUROPMRNOOP
needs toPRNPPPPPPP
negHLPNONhMOM
negativeUTKOOVPNNL
negative $RMOPPTPPOP
neighbourNOMPPVPPPP
nelQOQPPPPPPP
nellaRNTOOPPPPP
neonatalRPOOOOORRP
neonatal outcomesQPPPPPPPPP
neonateNMRYQOLONO
nephropathyTPPPNPPPPP
nerveULNNPOXONO
nerve blockROPPPPOPPP
nerve conductionQPPPPPPPPP
nervousKOOPUQPRPP
netPLVPPPOPPP
neuritisQPPPPPPPPP
neuroTSMPPPMPPO
neuropathySPPPMPPPPP
neurosurgQPQPPPOPPP
neutropenicPPQPPPPPPP
neverTQNOOSMOOP
never hadQOQPOPPPPP
never smokedROPPPPPPPP
newFrDFKOPQ]F
new backPQPPPPPPPP
new chairsPQPPPPPPPP
new oneMTOPPRONTM
new patientOOPMPPPVOO
newbornVEOWUHYMNM
newborn $ROPOQPOPPP
newerULPPPPPPPP
newlyTOPOPOPPPP
newly diagnosedQPPPPPPPPP
newly foundRPPPPPPPPP
newsPRNPPOOPRP
news #1PQNPPPPPRP
nextT^QPMUELKN
next $SSROPQJPOP
next ?OPSPPPOPPP
next doorPNSPPPPPPP
next doseNOPUOPPPPP
next monthPQPPPPPPPP
next onePQOPPPPPPP
next orQPPPPPPPPP
next stepOOPSOPPPPP
next toPQOPPPPPPP
next weekPXOOPMOPOO
nexusRPPPPPOPPP
ngQPPPPPQPPP
niPOSPPPPPPP
niceOZNPPNOPNO
nicelyPROPPPPPPP
nichtLGgOONLOOO
nicht mehrOLXPPOOOPP
nicotineOPPPRPPPPP
nicuNPJOPOOP]O
nietJMcOOOLOOO
niet $LQXPPONOOP
nifedipineUOPQOONPPP
nifedipine forSPPNOPPPPP
nifedipine orTPPPMPOPPP
nightNW?NTaSKRI
night $NCQOR_NNTN
night ?RUPPPOOPKO
night andUNPOPOPPPP
night forQQPPPOPPPP
night isNOOPSUMPPP
night nurseOQPPPPPPPP
night shiftRNMPOSRPPP
night staffPOQPPPPPRP
night sweatsOPPPPNUPPP
night teamPQPPPPPPPP
night wasPTOPPOOPPP
night withQPPPPOPPPP
nightlyRPPPOOPPPP
nightsIOPOOYSOPO
nights $NSNPPOTPPO
nihssQPPPPPPPPP
nilQVMPPONOPP
nimodipineSSNNOPPPPP
nineCTMSNSYOOP
nine daysJPPOPOXPPP
ninoPNSPPPPPPP
ninosTOOPPPOPPP
nippleONNPQPUPPP
niteMPOPPPPOWN
nitroMMMNhINPOO
nitrofurantoinTOOPRONPOP
nitrousGOPWXPOMOP
nivTOPPOPOPPP
nlNNOPPOWPPP
nntWNPOOOOOPP
nnt $QPPPPPPPPP
nnt ?QPPPPPPPPP
noGJfAZ]OGAY
no $HMLN]VKOQS
no ?KPPMZPPPPP
no betterJOUOOTPPPP
no bleedingNNMVOPTOPP
no changePPQPPPPPPP
no chestPQPPPPPPPP
no ctQPPPPPPPPP
no cvdQPPPPPOPPP
no diabetesPPOPPRPPPP
no dmRPPOPPOPPP
no familyPPPPPPPPOR
no feverVMJONSSPPP
no heartQPPPPPPPPP
no ivONURPOOPPO
no moreNXLPPOPPPP
no oneOTNPPPPPPP
no otherRNOPROPPPP
no painSKGOOUYPPO
no pulseNNVPPPOPPP
no radialONWPPPMPOP
no redQPPPPPPPPP
no rushOSOQPPPOPP
no showsPSOPPPOPPP
no swellingONJPPYRPOP
no sxQPPPPPPPPP
no symptomsVPPPPOMPPO
nobodyLRZOOIROQN
nobody inPQPPPPOPPP
noceboRPPPPPOPPP
nochOQVOOONPPP
nodePLLPPO\OPO
noduleSOPPPPNPPP
nofRPPOPPPPPP
noiseORRPPOOPPP
noisyROQPPPPPOP
nonOCcNPKXNNN
non diabeticQPPPPPPPPP
noneNUOPPOPPPP
noonN^MNPMOONO
noon $OXNPPOOPOO
noradNNQOVPOPPP
noradrenalineRPPQNPPPPP
nordiccUNPPPPOOPP
norepiQQPPPOPPPP
normalZSCIFaaKJK
normal $LPNNO]SMNO
normal ?MOOPORTPPP
normal ctNPPPPPSPPP
normal ecgQPPPPQOPPP
normal rhythmQPPPPPPPPP
normal whatOOPPPOSPPP
noseHLUOSQVOOO
nose sprayMPPOUPPPPP
nosebleedPPNOPOTPPP
notQQtCPQJOEG
not $LNPIcNNPOO
not ?YPQPJPMPPP
not aONSPPRPPPO
not answeringONVPPOPPPP
not breathingPRPPPOPPPP
not comingPNTPPPPPPP
not cryingPPTPPNOPPP
not inOMQPPRNSPP
not makingPPQPPPPPPP
not movingOKZPPMPPPP
not onQNLQPOUPPP
not pickingORPPPPOPPP
not respondingSNQPNPPPPP
not rightPORPPOPPPP
not sleepingKMLPP^PPPP
not sureQPPPPPOPPP
not theOXJQPPOPPP
not toRPPPPPOPPP
not touchingOPRPPPPPPP
not urgentSQMPPPPPPP
not wakingPMUPPPPPPP
not wantPPPPPQPPPP
not workingOMWPPOOPPP
noteLRNQOMLbLM
notesIPHOOVLNP`
nothingPSTNOSNNON
nothing $ONUPPPQPPP
nothing ?QPPPPPPPPP
nothing elsePQOPPPPPPP
nothing toOROPPQPPPP
noticeKKNMPONSR]
noticedPQOPPPPPPP
nowE\uET74W_O
now #1PROPPPPPPP
now #2PSLPPPOPOT
now $ISZINDGTcR
now ?STQOPONQMO
now andSPOPPOPPPP
now atPQPPPPPPPP
now heQOSPPOPPPP
now he'sPORPPPPPPP
now iOOQPPQPPPP
now inPROPPPOPPP
now onPSMPPPPOPP
now orQQVPPPJPPP
now pleasePH[PPOPPPO
now sheOOSPPPPPPP
now she'sOOOPPSPPPP
now thePQPPPPPPPP
now wePSOPPPPPOP
npKOPPPPOOOY
npvRPPPPPOPPP
npv forQPPPPPOPPP
nrbPMVPPPNPPP
nrsRPPPPPOPPP
nrs #1RPPPPPOPPP
nsQNOUOPOPPP
nsaidTOPIWPOPPP
nsaidsLPPSSPPPPP
nstemiQQOPPPOPPP
nuOI\PPPNPPP
numbKLZOPNVNOO
numberMIJXNLJTeK
number $OPQPPPPPRO
number forLJOOOOOYWO
number needed[KOPPOPONO
number ofGNMZOONN[N
numbersYMJOOOI]NO
numbers $UOOPPPPPOP
numbnessLPUPPPPPPP
nurPMTPPPOPPP
nur nochONUPPPPPPP
nurseGMPLRVKMU[
nurse $MNPOTTOOOO
nurse andPPQPPPPPPP
nurse isNOQPQPOOUP
nurse ledTOPPPPOPON
nurseryQOPPPPPPPP
nursesQTMONNNNWO
nurses $PROPPPPPPP
nursingOLPNZPNQOO
nursing homeMOQPOTORPP
nursing homesRPPPPPPPPP
nutSPPOOPPPPP
nvmOTOPPPOPPP
nystagmusMPPPPPUPPP
o^TTNMKHMOO
o #1TSNOPPMPPP
o negONUPPPOPPP
o'clockOYKPPNPPPP
oaTSOOONNOPP
oa $RSPPOOOPPP
obPMQPPPLVPP
obeseSPPNPPQPPP
obesityLNOOOOO\OP
obesity $LOPOOOOYOP
obligedOQOPPOPPPT
obsMSNPPNVPOO
observationOMRPPPPQRP
observeQNRPPPPPPP
obstructionRPPPPPPPPP
occlusionRPPOPPPPPP
odPPTOOPOPPP
oddOLQPPOWPPP
oddsTNPPPPPPPP
odds ofQPPPPPPPPP
oderZNNNLPOOPP
oedemaRPPPPPOPPP
oestrogenQPPPPOPPPP
of\OKf?2KPY_
of #1OSQXNMONMO
of #2MQQVXOPNLJ
of #2.PPTNPPPPPP
of #3NPPPPPTPPP
of aXLQNOMMOOU
of amoxicillinQSPMPPPPPP
of anPMQPPPOPPS
of antibioticsQPPPPPPPPP
of backRPPPPOPPPP
of bedPSNPPPPPPP
of bloodOKYPPJNPYO
of breathNURPPPPPPL
of candourONOPPPPPOV
of careRPOPPPPPOQ
of deathHPOPPPO^MP
of dyingQPPPPPPPPP
of handsPULPPPPPPP
of herOSTPPLOPPP
of hisQOPPPPSPOP
of hospitalSRPPPLPPPP
of hoursPIOPPOPQYP
of itROPOQQOPPP
of ivermectinQPPPPPPPPP
of lifeVNNOPOQPPP
of longPQPPPPPPPO
of lungQPPPPPPPPP
of mePMSOPUMPPO
of mouthMNPPPOVPPP
of myRSSPPJOPPO
of nitrofurantoinNPPTOPPPPP
of ondansetronQPPOPPPPPP
of oseltamivirQPPPPPPPPP
of ourOMROOORPSP
of painQPPPPPOPPP
of patientsQQPPPPPPPO
of predQPPPPPPPPP
of prednisolonePQOPPPPPPP
of prednisoneOPPRPPPPPP
of somethingQPQPPPPPPP
of stockPQOPPQPPPP
of strokeQOPPPPPPQP
of theOVNMNQPKOW
of theirQPPPPPPPPP
of themPNSPQOOQOQ
of thisPQPPPOOPQP
of thoseOPPPRPPPPP
of treatmentROPPPPPPPP
of usPTOPPPPPOO
of vitaminNPPTPPPPPP
of youKROPPVOPPP
off[WOJBPLHVY
off $IVONPWMPSO
off ?TPPPNPOPPP
off aSLROPOOPQP
off andPPQPPPPPPP
off atORPPPPPPPP
off byOQOQPPPPPP
off cigarettesQPPPPPPPPP
off dutyNOPPPOPNOY
off forPOPPPPPPPS
off herPPPQPPPPPP
off inOSOPPPPPPP
off itPOONPUPPPO
off myPLOPPPPPVO
off pressorsRQOOPPPPPP
off sickPTPPPOOPPP
off theXLPPOJNOUO
off toPWNPPMPPPO
off withNONPPPVPPP
offerTPPPPOOPOP
offeredPMOOPWOPPP
offeringPQPPPPPPPP
officePXMOONLQSO
office $OQPPPPPROP
officerOMUPPPOOSN
officersPLTPPPPPQP
oftenTLR^MMMNMN
often $HOS\NOOOOP
often ?QPPPPPPPPP
often doSPPOPPPPPP
often doesQPPPPPPPPP
often isRPPPPPPPPP
often shouldQPPPPPPPPP
often toQPPPPPPPPP
ohPPRPPNPPQP
ohcaSPOPPPOPPP
ohneQRPPPOOPPP
ohpcRPPOPPPPPP
oilYKQMVTLLNO
oil $VNOONPOPPP
oil capsulesQPPPPPPPPP
oil forOOPPPWPMOP
oil inRPPPPOOPPP
ointmentQPPPPPPPPP
okKXJEzVCFKJ
ok $LUKOQRTOOO
ok ?JNONdOJLTO
ok atOMSO\INPOO
ok forRKOOTSOONR
ok inSOPOPPOPQP
ok orTPPPNPOPPP
ok soQLUPPOPPPP
ok toOPNNUVOPMO
ok withQPPPQPPPPP
okayFTON^NOPPO
okay ?LPPOWPPPPP
olanzapinePNOQTOOPPP
old\P\YQ=QLGM
old #2OPPRPPPPPP
old $GUQYSNKOOP
old ?RPPQPOOPPP
old boyQPPPPPOPPP
old cameRPPPPPPPPP
old girlTOKPPPSPPP
old inQOQPPOPPPP
old ladyPPPPPPQPPP
old manTPOPPOOPPP
old onUPPPMOPPPP
old onePUPOPPPOMP
old onesOQPPPPPPPP
old peopleQPPPPPPPPP
old whoSOQOPPPPPP
old with[OQMMNRMOP
old womanRPPPPPOPPP
old'sNPPQPPPPOR
older]MOONNOOOO
older adultsSPPOPPPPPP
older patientsQPPPPOPPPP
older peopleROPPPPPPPP
older personQPPPPPPPPP
omPXKPPPNPPP
omegaTPOOOPOPPP
omega #1TPOOOPOPPP
omeprazoleROONSQPPPP
omeprazole forPPPOPRPPPP
onBYQ5SSXImJ
on #1SZJOPNGOXP
on #2NUNUOSHOSO
on $PVQPPOMOOP
on ?TPPPPPNPPP
on aXDXNMOJOOY
on airPRNPPPPPPP
on andOOSQOOOPPP
on antibioticsPUPPPLPPPP
on apixabanOPTPPOOPPP
on aspirinQPOPOQPPPP
on boardQPPPPPOPPP
on bothRPOPQPNPPP
on callNZKPOPOORO
on ctQPRPPPNPPP
on dayNSPPPQPPPP
on dialysisNNOSPTPPPO
on donepezilMPPPTQPPPP
on forPRPPPPPOQP
on fridayPNQPPPPPSP
on herOPOPPORPPR
on highOPPNTPPPPP
on himPNSPPOPPPP
on hisPHVPOSPPOQ
on holdNSSPPOOPOP
on iceONTPPPOPQP
on inSQOPNPOPPP
on insulinPOPPRPPPPP
on itR[POOKLOOO
on itsQPPPOPPPPP
on leavePSNPPMPPRO
on lisinoprilRPPPQPNPPP
on meOQSPPOPPNQ
on metforminRPOPMOUPPP
on methadoneQPPOPPPPPP
on mondayORPPPPPPPP
on mriRPPPPQNPPP
on myLOMOVZNONM
on nightsMLQPPXOPPP
on oneOGNPPZUTIP
on ourOMPOONSOWO
on oxygenRPPPPPPPPP
on phonePOSPPPPPOP
on ramiprilQPRPOPOPPP
on rivaroxabanLPSLUSPNPP
on roomQSMPPPPPPP
on saturdayOUOPPOPPOP
on sertralinePPPPPSOPPP
on shinsONNPPPVPPP
on siteRMRPPNOPTO
on standingPPPPPPRPPP
on sundayOSOPPOPPOP
on surgeryOPPPPPPOOT
on tableNORPPPPMMW
on the\Q^LJ?R_BM
on theirPNRPPPOPRP
on thisONOPPOQOVO
on thursdayOTPPPOPPOP
on toQPPPPPPPPP
on topRRLNTPOPPP
on twoQPPPPPOPPP
on ultrasoundPPPPPPQPPP
on wardPTMPPPOPRO
on warfarin[PNPKNPPPP
on whetherQPPPPPPPOP
on withUPOPNPPPOP
onceWPTMMLNOOS
once $OSPPPPPPPP
once aQOPPPPPPPP
once dailyRPPOPPPPPP
once theQPPPPPPPPP
ondansetronOOOTUNNOPO
ondansetron forPPPQPPPPPP
oneJUJSORdLOD
one $RUMOLOUMTM
one ?NPOUOQOPPP
one andPORPPOPPPP
one atOPOPPSPPPP
one cortisoneQPPOPPPPPP
one doseYOPAXPPPPP
one eyeQLNPPPWPPP
one forQPPPPPPPPP
one hourOPSOPPOPPP
one inPPQPPPOPPP
one isSIOOQQPPVP
one moreOSOPPOPPPP
one ofNMTPPORPOQ
one orPROPPPPOTM
one pupilNNTPPOQPPP
one sideNGMOOY_OIO
one weekRNPPQQPPPP
one withORQPPPOPPP
one yearQOPOPQPPPP
one'sPRPPPNPPPP
onesOTMPPTOOOO
ones $PPOPPTNPPP
ongoingPOSPPPNPPP
onlinePPPOPOPNTQ
onlyHRNMLO]SOQ
only $NKQPPRUOPO
only ?OPPPQPPPPP
only meOPUPPOPPOO
only noPOOPPPRPPP
only takesPOLPPWNPPP
only thePOOPPTOPPP
only toPTPPPPPPPM
only vsQPPPPPPPPP
onsetROSPPPNRNO
opLO[QORNPNL
op $MROOQWOOON
op dePOSPPPPPPP
op poisoningOQOSOPOQPP
opaPMVPPPOPPP
opcsNOPPPPOVOP
opdNXOPPPOPMP
openPQSNNKLSZL
open $OTOPPNPUNN
open ?ORPPPPPPPP
openedOORPPOQPPP
openingORTPPLPOPP
opensPQPPPOPPPP
operateRNSPPPNPPP
operatingPOPPPPPPRP
operationLQNPP]NPPL
operation $PPPPPQPPPP
operation ?QPPPPPPPPP
opinionOQOPPPROPP
opioidTTOWFMOPOP
opioidsPPPOTPPNPP
opioids forQPPPPPPPPP
opsPMOPPPPVQN
opticianRNPPPSNPPP
orN;#[R@{ihB
or #1QQMUORIQPP
or #2TRLXOOEUNO
or #3ROOZMPLNQP
or aPLOPPORUOO
or addQPPPPPPPPP
or afterJQTPTPPPNP
or amMROPPPWPLQ
or biopsyQPPPPPPPPP
or canQPPPPPOPPQ
or ctRPPPPPNPPP
or didPWOPPOOPMP
or doPRQPQLOOQP
or doesNPOPNNPPTS
or earlyKNPPPP[OPN
or everyPPPPPPOPRP
or exercisesQPPPPPPPPP
or getROPPPPPPPP
or givePPOQPPPPPP
or goQPPMTOPPPP
or highHPPVPPOPTP
or holdRPPPPPOPPP
or isSSNUTGOQLO
or ivPPPQPPPPPP
or justQKJOOP`NNO
or keepTOPPPQMPPP
or leave[MOPPPJPPP
or lessPPPPPQPPPP
or moreQPPPPPOPPP
or mustOPPPPRPPQP
or nahOPPPQPQPPP
or noJLMO\SLOOS
or notULOH]NLSOO
or nothingQPPPPPPPPP
or onOROPPPNPSP
or onlyKQOONOOVSO
or openPPPPPPPPQP
or physioQPPPPPPPPP
or plainQPPPPPPPPP
or referRPPPPOPPPP
or repeatSPPNPPOPPP
or salineQPPPPPPPPP
or sendONPPPOOPVP
or shouldORPPPPOPPP
or stopMPPPUPOPPP
or straightSPPPPPOPPP
or tabletsRPPPPPNPPP
or theJYOPPOMNXL
or twoNPPSPPOQPP
or waitXOQPMTKONO
or whatOTPPPPMMTP
oraOQRPPPOPPP
oralWPL]KNLLSM
oral immunotherapyRPPOPPPPPP
oral morphinePPPRPPPPPP
oral vancomycinPPPQPPPPPP
oralsPQOUPOPONO
orderETLNNMMN_W
order setMMPPPPOOZO
orderedLZNPPNOOOR
ordersNNOPPPPNXO
ordinarySOPPPOPOPP
organophosphatePPTNOPPPOP
organophosphate poisoningRPPOPPPPPP
orsQPOSOPPPPP
orthoLSTPQNNORO
oseltamivirQOOUOOOPPO
osmNHMOOOaOPO
osm #3OPOPPPTPPP
osteoarthritisQPPPPPPPPP
osteoporosisQSPOOOPPPP
osteoporoticSOPPPPOQPP
osteoporotic spineQPPPPPPPPP
otNWOPPPLOTN
otherMQMNYMTMSL
other dayQQPPPOPPPP
other onePROPPPPPPP
other siteOVOPPOPPMP
othersNNSTPOOPPP
otherwiseUONOPORPPP
otherwise healthyQPPPPPPPPP
otherwise wellRONPPOSPPP
otitisRPPPPPPPPP
otitis mediaQPPPPPPPPP
otoscopePVNPPPPPNP
ottawaZNOOPPMPMO
ou_LNNMPNOOO
our6SOEEeCD}I
our carePPPPPPPPOQ
our clinicMNQPPPPPUP
our formularyNOPPOPPPVP
our hospitalOOOOPOOPWO
our houseOMPPPZOPMP
our labOPPPPPPPSP
our localOPPPPPPPSP
our sepsisNIOOOPOO^P
our siteOOPPPPPPSP
our unitOPOPPPOPTP
our wardQQOPPNSPNO
oursMNPLOPOO\O
outPYiGI^>IQI
out $NIZNNUQNQN
out ?SOPPPPPPPO
out aQNQPPPPPPP
out andQOTPPMPPPP
out atPQPPPPPPPP
out forOOTNUKPPQP
out inSRNPLROPPP
out isGOOTPVPROP
out ofK^QKNKMQWM
out onPNSPPQPPPP
out theQNRPRNOPOO
out toPRNPPPPPPP
out whenPNSPPPOPPP
out withPNSPPPPPPP
outbreakRPOPPPPPPP
outcome^KMOOOOOOO
outcome $RPPPPPPPPP
outcomesYNOOOOOOOO
outcomes $WOOOOOOOOO
outerPONPPOTPPP
outpatientRPPPPPOPPP
outpatientsPQPPPPPPSN
outputMK[PPOOPPP
outsideKL[OONNOUN
outside $LNXPPOOOSP
outside thePVKPPPPPPP
ovcfQPPPPPPPPP
ovcf #1QPPPPPPPPP
overZOO[FNUKIP
over #1UMPOPPPPOP
over #2dIMPMNMQMN
over $M\NOOLOOOQ
over aRRNPOOPPPP
over howJOO]OOOOOO
over inNEMPPWZPPP
over myONOPPTPPPP
over theQQOOPOPOOS
over toMRRPPPPPPP
over whatSPPRPOMPPP
overdoseQUOKNONSOS
overdose $TPPMOPPPPP
overdose deathsQPPPPPPPPP
overdose inPPPPPQPPPP
overdosedNTSMPPPPPP
overnightKVOOMMOO]M
overweightQPPPPPOPPP
owePTPPPNPPPP
ownLQOONUMPUP
own orQPPPOPPPPP
oxNSLPPPUPOP
oxyOOORQPOPPP
oxybutyninLOPOVPOPRP
oxycodoneOROUOOOOOO
oxycodone #2QPPPPPPPPP
oxygenUTQNNNLSNN
oxygen $QNOPPPOUPP
oxygen ?QPPPPPPPPP
oxygen cylinderNSQPPPPPPP
oxygen inQPPPPPPPPP
oxygen onPOPPPPPPRP
oxygen orQPPPPPOPPP
oxytocinTOPOPPPPPP
oxytocin forQPPPPPPPPP
ozempicPRPOPQPPPP
pTUJMNNOSSO
p #1SNNNPOOTPP
paONSPPPNQOS
pacemakerPPRPUPJQPO
pacientePWLPPPOPPO
pacingNTQOPPPPPP
packROOOPOOQQP
packageOQPPPOPSOP
packedPQPPPPPPPP
packingSPPPPPNPPP
packsOQOPPPNPTP
pacuPROPPPPPPP
padTSNPLPPPPP
padsNPVOPOOPOP
paedOMPQPPOPVO
paediatricRQMPPPPPQP
paedsNGVQPONOXO
pageMRPOPLOOXO
pagerOVOPPPPKSO
paidNUOOPOO]EN
painUHWKLQ]JRK
pain #1RPSPPOMPPP
pain #2OPPPPPQPPP
pain $`JKSLULNOO
pain ?QPPPPPPPPP
pain afterQPPPPPOPPP
pain andPPRPROMPPP
pain atXPOPPOJPPP
pain canOPOPUNPPPP
pain clinicMRMPPPNOXP
pain forLPRPPOSPPP
pain freeQPPPPPPPPP
pain fromOPPPPRPPPP
pain inPPPOPSNPPP
pain onOPPPPPRPPP
pain shootingRPOPPPOPPP
pain sinceOPQPPROPPP
painfulNOLPOL]OPP
painkillersROPPPNPPPP
painlessNKNOOO^OOO
painsNPPPPPSPPP
pairPTLPQPPPPP
pakQPPPOPPPPP
paleMLWOONVOPO
palliativeRTNQPNPPPO
palliative careOTPPPNPPPP
palmsNLNPPOZPPO
palpNOTPPPOPPP
palpitationsKNOPPWRPPP
palsyXPKOMMUOPO
palsy $SNKOOPWPPP
panadolPQPPPPPPPP
pancreatitisTOOPPPNPQP
pancreatitis $RPPPPPOPQP
panelPLPPWLOTOP
panicOWMOPQONOP
panic $OTOPPPPOPP
panickingPPQPPPPPPP
pantoprazoleQPPPPPPPPP
papaONTPQPPPPP
paperO[KNOQLOQR
paper $SMOPPSPPPO
paper onPQPPPPPPPP
papersPNMPPVPPPP
paperworkOWNPPOOQON
parOMUPPPPPPP
paraWLQOOPOOPO
paracetamolWUOTHOOONN
paracetamol #1OOSOPPPPPP
paracetamol $PTNOOPPPPO
paracetamol andTPPPMPPPPP
paracetamol overdoseSPPNPPPPPP
paralysisPPRPPPPPPP
paramedicVNMPPLOOOV
paramedicsPPPPPPPPQP
paraquatRORPNPPPPP
parentNPOOONOPPX
parenteralQPPPPPPPPP
parentsGSLOOZKONY
parkNNUPPKOOYN
park $OOTPPPPPOP
parkedPRPPPPPPOP
parkingNYKOPKLO\M
parking $OSPPPOPPOP
parking lotPRPPPPPPPP
parkinsonsOMNOTRRPPO
paroxetineOPPPSPPPPP
partTKKOOLM^JW
part #1NPMPPPOYNO
partialQPPPPPPPPP
partnerOHMNYOOOOY
partner'sOONPPYKPPP
partoLNYPPOPPPO
partumNMOPPOYPPP
partyOWQPPPOMON
pasMI`OPONOOO
pas deOPSPPPOPPP
passSSNOOPNOOO
passageQPPPPPPPPP
passedLdJOONMOOO
passed outOKVPPROPPP
passingPPSPPNPPPP
passwordOVNPPNONTO
pastNLRPPKVPPT
past thePOOPPRPPPP
pastePJNPPOZPPP
patchNHJ`MM`MLM
patch $OOOQSPOPPP
patch onONQONNWPOP
patchesOONPNPXPPO
pathOOOPPPNTRO
pathwayOLOOPPPPYP
patientRVOH_BKSGZ
patient #2SPPQPNPPPP
patient $QYHNOOOUOP
patient forORRPPPPQQK
patient fromPROPPPPPPP
patient hasOKQPPM[PPO
patient inQUOPPONPPO
patient isOOVPRMOPPN
patient ofOQNPPPRPPP
patient onUMMOVOPOOO
patient toQQPPPPPPPP
patient whoPOQPPPPPPQ
patient withNSNPQOOPPR
patient'sQKQTPOMPPU
patientsUSLLOLLMaJ
patients $RRNNOPNOUN
patients ?OOPPOPPPTO
patients onROPPPOPPQP
patients whoSPPPPOPPOP
patients withSOPPPNOPQP
pauseNTLPPPTPPO
paxlovidROOMVQONOO
paxlovid andNPPOTPPPPP
payKUNOPOLbIO
pay forNNPOPPP[LP
pboSPPPPPOPPP
pcaQOQPOPPPPP
pccQPPPPPPPPP
pciVOPNPPMPPP
pcosQOPPPQPPPP
pcrRNOPPPRPPP
pdLQNM[POPPP
pe[NKPNRSMNN
pe $YNONOPPNOP
pe onPPQPPPPPQP
peakedOOPPPPTPPO
peanutUORMQQMONO
peanut allergyPPPORPPPPP
peanut butterPTNPPPPPOP
peanut introductionQPPPPPPPPP
pecarnSRPPPONPOO
pediatricTRMPPOOPPP
pedsPNPTLOQMTO
peeRNOPPOSPPP
peelingOOOPPPTPPP
pegKOPPOPOPOZ
pelvicSOOPPQPOPP
pelvisONRPPPSOPP
penNWPOONNOQP
pendingHSPOPPXPPP
penicillinTMQRGTOQSN
pensIZPNOSOOOO
pens andPPQPPPPPPP
peopleZRTMK\KNEN
people $IZNPOROPOP
people forNQRPPPPPPP
people inQPPPPPPPPP
people onQPPPOPPPPP
people overQPPPPPPPPP
people whoSQPOPPPPOP
people withTORPNPNPPP
peppermintRQOPPPPPPP
peppermint oilQQPPPPPPPP
perMIFwCOB_QK
per dayNOM[JVNOOP
per hourNONZOPNPPP
per kgMNO_NOLOOO
per kiloMMO[OOOPOP
per minuteOPQQPPPPPP
per ourOOPPPPPPTP
percentUOQOPONPPP
perfectQSOPOPPPPO
perfectlyPPPPPQPPPP
perforatedQOQPPPOPPP
perforationQPPPPPPPPP
periPLUPPPOPPP
pericarditeSOPPOPPPPP
pericarditisIPOOOP[PPP
perindoprilQPPPPPPPPP
periodMMPPPXOQPP
periodsQOOPPROPPP
peripheralDOO`PNROOO
permethrinQROQOOOPPP
permissiveSPNPPPPPPP
permissive hypotensionSPNPPPPPPP
persistentQPPPPPPPPP
personQZNOOOMNOO
person $PRPPPPPPPP
pertussisOTOPOPOPSO
pessaryQPPPPPPPPP
petRPPPPPOPQO
phRNTLPOSPOP
ph #2.OOUPPPOPPP
ph #3.RONMPPUPPP
pharmNPPPRPPPPP
pharmacistQKPOPOORPU
pharmacyGSJMMPMRfK
pharmacy $OVPOOOPPQN
phenobarbPOPUPPMPPP
phenytoinMOOPWOOOOP
phenytoin $OPPPSPPPPP
phlebotomyMSOPPPOYKO
phoneFMONNFL[aU
phone $OPMPPNPRVO
phone chargerPTOPPPPPOO
phone isPQOPPQPPPP
phonesSSLOOOOPRO
photoDOKONMcNJ\
photo $OSNPPOTPHW
photo ofKMOPPPPPOZ
photosROOPPOMOSS
phototherapyURNPOOMPPP
phqWNOPPOLSOO
phq #1VOOPPOLSOO
physicalRPOPPPOPPP
physical therapyQQOPPPPPPP
physioMVMOOPMIVW
physio $PRPPPPPPPP
physio ?QPPPPPPPPP
physio forQNPPPUPOON
physio gymOSPPPPOKUP
physiotherapyKNSPPWNPPP
picJIPOONcOOO
pickURNOPOOORM
pick outQPPPPPPPPP
pick upTRNOPOOORM
pickedQQPPPPOPPP
picked upQPPPPPPPPP
pickingRTPPPNOPPO
picking upRNSPPPOPPO
pictureMOOOOPWQOP
picuPMQPPPOPSP
pillZBKVRQQMRO
pill $OLOORROPUO
pill ?PPPPQPPPPP
pill forRPPPPPPPOP
pill inTPPPMPPPPP
pills]C^ONLNONO
pills $RMVPPMPOPP
pills ?QPPPPPPPPP
pills andPMPPPUOPPP
pills arePORPPOPPPP
pills forQPPPPPPPPP
pills toROOPPPPPPP
pinkNSWOONKLVO
pink $NPRPPPQPPP
pink frothNOUPPOOPPP
pinnedPQPPOROPOP
pinpointOOXLPPPPPP
pintNPOUOPOPPP
pipKNPVQPPWKO
pipeORPPPPOPPP
pizzaO\NOONOOMO
pizza $PVOPPOPPMP
placeNNOPPOOWPP
place $PNPPPPPPSP
placeboVSOOONNOOP
placebo $SOPOPPOPPP
placebo ?QPPPOPPPPP
placentaSMTNPPOPPP
plainYMNPPPOOON
planLOQOOOMWOU
planeOKOPPRPPOU
plannedQPPPPPPPPP
planningNNOPVTMPPM
plansPRPPPPPPOP
plantarRQOPOSPONP
plantar fasciitisQSOPPRMONP
plaquesOLQPPPVPPP
plasmaSOOONVPPON
plasterMRUPOPNPPP
plasticNSPPPPOPPP
plateletROQPPPNPPP
plateletsLNROOOWOPO
playQQPPPPOPPP
playingPUOPPKTPOP
pleaseAaVYJNUKNI
please $JFXXMZNMRN
please beRTLPPPOPPP
please comePLUPPPPPPP
please don'tPTMPPPPPPP
please returnOUNPPPOPPP
please stopMYKPPPPPPP
please tellPQRQONPPPP
plentyPQPPPPPPPP
plsMMRUOIXLWN
pls $SJPOPOQMXO
pltONPHOP[PPP
plumberPRPPPPPPNP
plusYISH[KRPMM
plus $RNTONPOPPP
plus aspirinSPPPMPPPPP
plus deLSTPPPOPPP
pmJdEOORMMTO
pm $OPOPPPPOSP
pneumoniaSQJPLTQRNO
pneumonia $NOOPPOUQPP
pneumonia ?QPPPPPOPPP
pneumonia inQPPPPPOPPP
pneumonia onRPPOOPPPPP
pneumonieVNOOOPOPPP
pneumothoraxLVRPOPOOPO
poHUQVM[HNJU
po $OROROPPPPP
pocketRUOPNMPPPP
podOQRPPPOPOP
podiatryPRNPPPPROP
pointPNSLOSQPOO
point inMOOPPUPPPP
point ofQPPPPPPPPP
pointsROMPPOUUJO
poisonIRTPPRMNUP
poisoningLKOPNOMQO_
policeOMTOOMNOM\
police wantOMOPPOOPOX
policySKJOONMNeK
policy $POPPPPPPSP
policy forOOPPPPPOTP
policy onONOPPPPPVO
polypectomyMNPPPPPWPP
polypsPPPPQPPPPP
pooQPPPOOSPPO
poolLL[OPNNNTO
poorMQOVOPPPOP
popcornOXMPPONPPP
porMQVPOOOPPO
por laNSPPPPPPPO
portOPQPPPPPPP
portalPLPPPNPQVP
porterPQPPPPPPPP
posOCKOOOiOOO
positionROPPPOOPPS
positiveFJKNRZ_NQM
positive $OOOPPQSPPP
positive forNOPPPTPPPP
possibleNPQPQOPOPR
postDNYXHVTONN
post opLQVOQOMQPO
post partumNMOPPOYPPP
postedOTOPPPRPKQ
posterMbJPPMOOMP
posteriorTOMPPORPPP
postersPROPPOPPPP
postnatalNSOPPORPPP
postpartumKQPOWULOOP
postpartum haemorrhageQROPPOPPOP
potOSNPPPPPPP
potassiumUSUTLNKOMN
potluckPROPPPPPPP
pourZMOOOOOOPO
pouringOOUPPPNPPP
powderROQOOUNPNO
powerNSOPPNPPNU
ppePPPPPPPPSP
pphOQRQPONQPP
pph $QPPPPPPPPP
ppi[NONONOOOO
ppi andSPPPNPPPPP
ppxRPPPOPPPPP
prKFRPOObOPO
practiceMONOOPOXUM
pradaxaSOPOOPPPPP
prayPTPPPNPPPP
preIPMLUUNYNO
pre eclampsiaQPPPPPPPPP
precautionsMVMPPOOPRP
predMNOXROOOOO
pred #2OPPSPPPPPP
pred forMPPTPPPPPP
prediabetesQOPPPPORPP
prediabetes $PPPPPPORPP
predictiveSOOPPPOPPP
predictive valueSOOPPPOPPP
prednisoloneJQNN]OOOOP
prednisoneJSOTOTPPOO
prednisone burstNPPSPPPPPP
prednisone forPQPPPOPPPP
preeclampsiaVOPMPPOPPP
pregMOPPWPPPPP
pregabalinSPONQQOPPP
pregnancyTPMTQRPNKO
pregnancy #2PPPRPPOPPP
pregnancy $LLNRTOTOPP
pregnantDGTRSUUNRR
pregnant #1MPNPQOVPPP
pregnant #2PPPORPPPPP
pregnant $ONQPOPTPPP
pregnant andPPSPPMPPPP
prehospitalVOOOOPOPPP
premedQPPPPPPPPP
prepSQPOQOPPOP
prescribePLOOQLOOVU
prescribedPROPPROPOP
prescribingWNNOOOOONT
prescriptionQOPPPPPOPR
presentNVMPPOPPPP
presentingOROPPPPPPP
pressQRQPPOPPOP
pressingPNSPPPPPPP
pressorsTRONOOPPPP
pressureLYXNNWKNIM
pressure #2MOSPPPSPPP
pressure #3POKPPXOPPP
pressure $NSPPPPPPPP
pressure controlQPPPPPPPPP
pressure isQPSPPPMPPP
pressure targetQPOPPPPPPP
pressuresMRRPPPPPPP
pretendOVPPPPPOPL
pretermROPRPPPOPP
preterm $NPPSPPPPPP
prevTOOPPPNPPP
prevalenceRPPPPPPPPP
prevent\NONOOOOOO
prevent aQPPPPPPPPP
prevent fallsQPPPPPPPPP
preventingRPPPPPPPPP
preventionWVNNNLOOOO
prevention $SPPOOPPPPP
prevention inRPPPPPPPPP
preventiveQPPPPPPPPP
preventsQPPPPPPPPP
previousQPPPPPPPPP
prickQNPPPRPPPP
primariaTOOOOPPPPP
primaryTNOONORSOO
primary careTOPPPPPOOP
primary preventionQPPPPPPPPP
printNTPPPPPPPO
printedNVMPPPPPPP
printerK[MOONLNVO
printer isPQPPPPPPPP
priorRTOMOMNRQO
prior authOTOOPNORQP
prisonSNPPPPOOQP
privateNJOOPROYWJ
prnROPRNPPPPP
probablyPOOPPTOPPP
probeNTPPPPPPOP
probioticQTPPPOPPOO
probioticsROPPPPPPPP
problemNROMVSNVML
problem $OOPPRPPROP
problem ?NPPOVPPPPP
problemsTOOOOPORNP
problems $TNPPPPORNP
probnpSPPPPPPPPP
procalcitoninSPPPOPNPPP
procedureLOOOOPMQYR
procedure $NNPPPPMOVS
procedure forOMPPPPPNXO
processMNPPPOOO[N
progesteroneQPPPPQPPPP
prognosisUONPPPNQPP
programQQPPPOPPPP
programmesQPPPPPPPPP
progressionRPPOPPPPPP
prolapsePNVPPOOPOP
prolongedQPPPPPPRPO
promiseRPPOPPPPPO
proneTOPPPOPPPP
prongsQPPPPPPPPP
prongs ?QPPPPPPPPP
proofQPPPPPPPPP
properQOPPPPPQPP
properlyVPSPPLOPNO
properly $TORPPNPPNO
prophylacticRNOUQPNOOP
prophylaxisZNNRJPNOPO
prophylaxis $VPPOMPOPOP
propofolLOPRUOOOPP
proportionNPSPPPOPPP
proportion ofQPPPPPPPPP
propranololJOUNWOOOOO
propranolol forMPPOUPPPPP
prosecutedMLNPPOPON^
prostateUINOO[LOOO
prostate cancerPPPPPQPPPP
prostatitisLPPPPPUPPP
protectYNNPNOPPOP
protect theQPPPPPPPPP
protectionMLPPPPOOOZ
protectorsQPPPPPPPPP
proteinNNNOOTWPOO
protocolNJKLMONLcX
protocol forOOPOPPPOVO
proudNZKPPOOPPP
proud ofPTMPPPPPPP
provenSOPOPPPPPP
prpSOPPPPPOPP
psaZIHNO[RNNN
psa #2.RPPPPPOPPP
psa cameNNLPP[OPPP
psa screeningROPPPPPPPP
pseudomonasOPOPPPRPPP
psoriasisQLOPOURPPP
psychQUQPMONPOO
psych liaisonOSOPPPPPPP
psychosisPOOPPPTPPP
ptECTKWAWIQp
pt $OMMPSOPPPW
pt atNMRPPOPOXO
pt hasPOQPPPORPP
pt inSWOPPOMPPM
pt isPORPPORPPP
pt onJQPO\OMPOO
pt withVOROKMSOOQ
pt'sPMQPOUNPPP
pthMKMJNOgOOO
ptosisPNNPPMYPPO
ptsYMROJOLNWP
pts $UMPPPPPPPP
pts ?MOPPNPOPXO
pts onRPPPNPPPPP
ptsdUOPPPPOOOP
pubPNSPPPPPPP
publishedTOPPPPPPPO
puedePOSPPPPPPP
pufferQPPPPPPPPP
puffsQOOSPPOPPP
pullSOSPPPPPNO
pulledOLVOPSOPPO
pulled fromPOQPPPPPPP
pulled outPORPPPPPPP
pullingOORPPPORPP
pulmonaryQORPPOOPPP
pulmonary oedemaQPPPPPPPPP
pulseNQWNOLVNMN
pulse #2TSMPPONPPP
pulse #3POSPPPOPPP
pulse $PORPPPPPPP
pulse isOOQPQPPPPP
pulse oxNSLPPPUPOP
pulsoNLWPPPOPPP
pumpLRUQPRMPON
pumpingPNSPPPPPPP
punctureTPNPPOQPOP
puncturesQPOPPPPPPP
pupilMNUOPLXOOO
pupilsLKYOOOVOPO
purpleJPUOOLXOOO
pusQOQPPPPPPP
pushMRK[MVJMQO
push theSPPPNPOPPP
pushedPOOPPPNVOO
pushed toPROPPPPPPP
pushingTNPPPOPPPP
pushing thePQOPPOPPPP
putSKPNTHHeLO
put $OLOPPOOSVO
put aPQQPPNPPPQ
put herQPPPPPPPPP
put inPMUPPPOPPP
put itOOPPPNTPPQ
put onSPOPPPMPPS
put theMWNPPOOQOP
puttingQROPPPPOOP
putting thePRPPPPPOOP
pyeloQROPPPOPPP
qQUMMPONOVO
q #1POPMOPOPVP
q #2QPPPPPOPPP
q wordPUMPPOPPPO
qdQPPPPPPPPP
qofNSOPPOMVOO
qolQPPPPPPPPP
qrsNOZONPNPPP
qtJORN\ONPOP
qtcJNOJ`MTOPP
qtc #3INOJ`MTOPP
quadQNQPPPPPPP
qualityRPPPPPPPPP
quality ofQPPPPPPPPP
quantityMPPXOPOOPO
quantity ofMPPXOPOOPO
queZKSMOOOOPO
queryJNNMPHNhPO
questionPLOPPUPQOQ
questionnaireRPOPPPPOPO
questionsPVLPPOPPPP
quetiapineMOPUNTOPPP
quetiapine forMPPPPUPPPP
queuePXMPPMPPPO
quiMTQPPPPPPO
quickQLVPOOOPPO
quick $NMVQPPPPPP
quickerSSPMPPPPNP
quicker ?QPPPPPPPPP
quietMZPOOLRONN
quiet $OPQPPOSPOP
quininePPQPPPPPPP
quitTNNOOSNOOS
quit smokingQQOPPQOPPP
quittingTNNOOUNOOP
quitting $SPPOPPOPOP
quoteQQPPPOPPPP
rPOTOPOOSNO
r #2QPPOPPORPP
raRPPOPPPPPP
rabiesRNOVOOOOPP
rabies immunoglobulinPNPSPPPPPP
racingPLQPPUPPPP
radialLOZPPPMPOP
radiofrequencyQPPPPPPPPP
radiologyISXPPOLOTO
railsQMSPPPPPPP
raiseQSNQPNNPOP
raise theQPPPPPPPPP
raisedNPMOOVUQMN
raisesRPPPPPOPPP
ramadanQOOPOTOPPO
ramiprilQNSPRONOOP
ranNVUMOOMPOP
rangOTOPPPPPPO
rangeFWOWJOVOOP
range $KWOWJPOPPP
ranolazinePPPPQPPPPP
rapidXLPOOOLOUN
rapid responseUMRPPPOPOO
rashGGPMS[_NLN
rash andSPNPOOQPPP
rash onSNNPLPVPPP
ratPQUPPLPPPP
rate>KQxCKI[ML
rate #2MRNRPPQPPP
rate $eNPLJOMNPN
rate ?MPPUPPPPPP
rate controlQPPOPPPPPP
rate forEOPRPPP^OP
rate inNPPTOPPPPP
rates_NNONONONM
rates $[OOONPOONN
ratherROQPPOPPPP
rather thanQPQPPPPPPP
ratioPNOXNONOPP
ratio $OOPXNPNPPO
rattleQPPPPPPPPP
rayULMOOSUONN
ray $UOOPPPNPPP
ray ?RPPPPOPPPP
raysPJPPPPOOI_
razorPNSPPPPPPP
rctXPOOOOOONO
rct $TOPPPPPPPO
rctsQPPPPPPPPP
rdOQPPPPOPRO
rePRNOQPPKUP
reachRROPPOOPPP
reachedOSOPPPOPPP
reactionPOTPPPNPPP
reactionsQPPPPPPPPP
reactions $QPPPPPPPPP
readLSKNOL\ULO
read aboutORPPPPOPPO
read codeOOPPPPOVOP
read itORPOPQPPOP
read thatPTPPPNOPPP
read theORPPPPOPPQ
readingPROOPQQPPO
readsKPQPPOVPPO
readyL_QOOOLLOO
ready $MWPPPPNPOP
ready forPUPPPPPLPP
realTVNMWNKOMN
real $TOOPPPPPPP
real orLPPOWPOPPP
really[PROOOMQLL
really needQOOPPQPPPP
realyRPPOPPPPPP
reanimatieVMPPPPNPPP
reasonNOOPPPTPPP
reasonableQPPPPPPPPP
reassureTPPPPPLPPP
rebootQROPPPOPPP
reboundRQOOOPPPPP
recallPQOPPPPPPP
receivedOUOOPPPPPO
recentPPPPPPRPPP
receptionNTPOOVNNON
reception $OSPPPPPOPP
receptionistPPRPPPPPOP
recidiveTOOPPPPPPO
recombinantTPPONPPPPP
recommendRMPPPUPOPN
recordMQPPQOOOPS
record $ORNPPPPOPS
recordedKOOPOPOOO\
recordsNKMOP[OOOR
recoverQPPPPPPPPP
recoveryWQUMNLOOOO
recovery $RMUPOPPOPO
rectalSMTOPPOOPP
rectal examRPPPPPPPPP
recurrenceXOOMOPOPPP
recurrence $TPPOOPPPPP
recurrentRPOOPOORPP
recurrent cQOPPPPPRPP
recurrent utiQPPPPPPPPP
redICQJH[dMXM
red andPPPPPQPPPP
red cellsRPPPPPOPPP
red eyeNONPPOXOPP
red flagsSPOPPPOPPP
red hotOOPPPPRPPP
reduceWLNQWONNMN
reducedSQOOPPPPPP
reducesWMPOPOPPPP
reducingPOOTPPOPPP
reductionQMOTOOOSOO
reduction $QNOTOPPPPO
referSOOOPNNNVO
refer forQPPPPPPPPP
refer toPOPPPOPOTP
referralSONOOONRSP
referralsOOPPPOPPTP
refillULPOOUOPNN
reflexesNMPPPNZOPP
refluxRNOOOQSOPP
reflux $NOPPPRTOPP
refractoryVOPOPPPOPO
refuseBKOONbMOL^
refuse toOOOPPOPOMX
refusedPSONNPPQOR
refusesGMMOOVNOO_
regKKWPOOOOXO
regimenPLN]NONOPO
registerOPOPPPOQRP
registrarKXNPUMOORK
registrationOKSPOOOOOW
regularKQPPRPSPPP
rehabRPRPPONPPP
rehab $QRNPPPPPPP
rehydrationSOOPOPPPPP
rejectedNNOPPPOWPO
relapse[NNMNPOPPO
relapse $UNOPOPPPPP
relapsesRPPOPPPPPP
relatedROPPPPPPPP
relativeMKSPPOOOOY
relativesJMNOONOLZY
releaseWKNOPONOSR
reliableUNPPPPNPPP
reliefSRPNPPPPOO
relieverQPPPPPPPPP
rememberOTMPPRPPPP
reminderOTOPPPPPPP
remissionUOPOPPNPPP
remission $QPPPPPPPPP
remoteTOSPPLOOPP
remote $PPTPPMPPPP
removalSKONOOOSTP
removedOOSPPPOQPP
renalAMOjOPOOOO
renal colicQPPPPPPPPP
renal dosingKOOXPPPPPP
renewalOQPPPPOPRP
repNSNOOOOOVO
rep leftPRPPPPPPPP
repairXSMOONLQOO
repair $TQOPPONPPP
repair orRPPPPPOPPP
repeatQPJaLNMNRM
repeat itRPPQPNPPPP
repeat thePPPRPPPPPP
repeatedSPPOPPPPPP
replaceTPPPPPPPPO
replacedOUNPOOPPPP
replacementTROTONNOOO
replyLSPLQOPWNR
reply $MOPMQPPWPP
reportILLNNJP`TS
report toOROPPMPPPT
reportedNNOOPOOVOU
reportingOKOOPNOOSZ
requestsOPOPPPPNKX
rescanQPPPPPPPPP
rescueNNRPPOPPSP
researchQSPPPPPNOP
residentOLYPOONROO
residentsPROPPOSONO
residents $QPPPPPPPPP
resistantROOOOPPPRP
resistant depressionQPPPPPPPPP
respPPPOPPPQPP
resp failurePPPPPPPQPP
respectPPRPPPPPPP
respectedPQPPPPPPPP
respiraOMUPPPPPPP
respiratoryNTOPPOPQOO
respireONVPPPOPPP
respondLOPPPPPPPV
respondeSNRPPPPPPP
respondingSNQPNPPPPP
responding $SOPPNPPPPP
responseWNSOPONONO
respsOLXOOPOPPP
resps #1OLWPPPOPPP
restLRKOQVWOLN
rest andNPQPPRPPPP
restartPQNVONOPPO
restartedKYPOOPOPPP
restlessRPPPPNPPPP
restockedN[JPPPOPPP
restraintQMOOPPNNRV
restrictedIOPOOPPP]O
restrictionNPPMPPPWPO
restrictiveSROPPNPPOP
restrictive transfusionRRPPPNPPOP
resultYJSOPNOOOP
result $YLMPPPOPPP
resultsNNIOPaNOON
resusONTMOMMPZM
resus #1NTOPPPOPPP
resus $TLQPPPPPRO
resus trolleyOOOPPPPPTP
resuscitationVNMPPPPPPP
retainedQNSOPPOOPR
retentionUOSMPONPPP
retention $SOOPPPPPPP
retiredSJOPPOOPWO
returnQYLOPOROOL
return toQROPPPPPPP
returnedNXLPPPOPOP
reuteriQPPPPPPPPP
reversalOPPROPPPPP
reviewSLMOOMO^LQ
rewarmingQPPPPPPPPP
rfdsPPPPPPPPQP
rheumaticRPPPPPPPPP
rhythmTNPPPPQPOP
rhythm controlQPPPPPPPPP
ribsOROPPPPPPP
riceQROPPNPPPP
ridTPPPPONPPP
rid ofTPPPPONPPP
rideMQMPPWOPPP
rifampicinIPPPYPPPPP
rifaximinUPPOMPPPPP
rightEMVQPP[RJQ
right $PPMPPROPPR
right armQPPPPPPPPP
right awayPOSPPOOPPP
right handPPRPPOPPPP
right nowOWMPPOOPPP
right sideONSPPPPPPP
right sidedOPRPPPPPPP
rigidKK]OPNRPPP
rigorsLPUPPPPPPP
ringGQIOPK_NZN
ring $OMPPPUOPPO
ring fingerQPPPPPPPPP
ring forPNSPPKPOVO
ring thePQOPPPPPPQ
ringerQPPPPPPPPP
ringingOMRPPTOPOP
ringsQQNPPONPSP
rippedPORPPPPPPP
riseOPPOSPOPPP
risingPOQPPPPPPP
riskuOBLLJBPMZ
risk $RNLONOOOOY
risk ?SPMPSPNPPP
risk factorsQPPPPPPPPP
risk howSPPPNPPPPP
risk ifPPPPPNPPPS
risk inTOPPNPOPPQ
risk ofTPPPPPNPPP
risk realNPPPTPPPPP
risk withQPPPPPPPPP
riskierQPPPPPPPPP
risperidoneQPPPPPPPPP
ritonavirJPPOXPPPPP
rivaroxabanRMRTMRONPN
rivaroxaban forPPPMPTPPPP
rivastigmineQPPPPPPPPP
riverOMQPPPONWP
rmMN[OPOMPPP
rm #1OSQOPPOPPP
rnMPTOPOOOPS
roadPXJPPOOPPP
robotOURPPMOPOP
rocQPPQOPPPPP
rockNSQPPOOPOP
rock $OSPPPOPPOP
rocuroniumQPPRNPPPPP
rolledQIZPPNOPPP
roofNNZPPNOPNO
rooferQOQPPPOPPP
roomO`QKKZCE[M
room #1MZWNOLLMRO
room #2PLYPPPMPPP
room $PPNOPOOKXS
room ?PQPPPPPPPP
room airSSKPPPOPPP
room bORPPPPPPPP
room hasQOQPPOPPPP
room isOPOPPPOPTP
roomsNQOPONOPQV
rootOOKPPTTPPP
ropeQIXPPOPPPP
roscXLRPPONNOP
roseOPQPPPQPPP
rosuvaTPPPQMPPPP
rosuvastatinQPPPPPPPPP
rotaN\NPPMNOOO
rotatedMQNOPPVOPP
rotatorTOPPPPOQOP
rotator cuffTOPPPPOQOP
roughPQOPPQPPPP
roundOVSOONQOMP
round theQLSPPOQPPP
roundsRXLOOTNOMN
rousableSORMPPPPPP
routeOQPQOPPPQP
routineUPPOPPMPPP
rowMMTPPQPPQP
rrPK]GOOVOOO
rr #1POVLPPPPPP
rr #2OOSPPPOPPP
rr ?SPPPPPMPPP
rsiNKOQPYOPPO
rsvYQNONOMPPP
rtQNQNPROKUP
rule]GJQMMINaO
rule $ROOPPPOQPP
rule forQOPPPPOOSP
rule onJOPPPPOPZO
rule outYNOPPOOONO
rulesLLNWOOOLO\
rules forOPPOOPPMI^
rules inPOPPPPPPRO
runI_IWSRKLRK
run $NRNPPTONSM
run outPSOOPPPPPP
runnerLISPPOYPPP
runningP_GOPNPOOO
running #2OYJOPOPPPP
runnyPPPPPQPPPP
runny nosePPPPPQPPPP
runsUNSPONNPPP
ruptureRPSPPONPPP
rupturedPPRPPOQPOP
ruralTMQPPPPPPP
rushOSOQPPPOPP
sQ^LNMOPNPM
s $QQQOOPOPPP
saNRPPPTNPPO
sabadoNXNPPPOPPO
saddleMOQPPPSPPP
safejELDjMGMKL
safe $QOOMYOOPPO
safe ?OOPMWPOOPP
safe forQNOOQTOOOP
safe in]OPPFPPPPP
safe toUMPNZLLOOO
safeguardingPINPPPOP\P
safelyRPOPPPPPPP
saferQOPPSPOPPP
safer forQPPPPPPPPP
safer thanNPPPSPPPPP
safetyYMNOOOOPOO
safety planningSOOPPPOPPP
sahSRMNOPSOOP
saidNXRONRNNNP
said iPQQPPOPPPP
said thePUPPOOPPPM
salaNMYPPPOOPO
salbutamolLOO[POOOOO
salineUPQTLONOPO
saline $POPQPPPPQP
saline inROPPPPPPPP
saline nebsQPPPPPPPPP
saline vsQPPPPPPPPP
salivaONTPPPOPPP
saliva $PORPPPPPPP
salmeterolSOPOOPPPQP
saltPOOPPRPPPP
samOPOPPPPONU
samaritanOKOPPOOPO\
sameSMIMdHM[KJ
same $OXKPPPOPPP
same dayRJNOTMM[PN
same lineOOOPTPPPPP
same timeNLTOTOPPPP
sampleNRMOPOVONS
samplesNXPNOPOPPP
sandwichPSNPPPPOPP
sandwichesOROPPPPPPP
sangraQNSPPPPPPP
sangueKL_PPPMPPO
satMYPNOMQNQO
sat #2PRROPPOPPP
satisfactionRQOPPPPPPO
satsUK\MOMNOOO
sats #2SPTMOOPOOO
saturationPPPPPPRPPP
saturdayKVNOOPNOVO
saturday $MOPPPPOPWP
save^LOOOOOPLO
save lives]KOPPPOPLO
savedQQKPNNOORX
savesRPPPPPPPPP
sawLaLPPJONPO
saw theMYOPPMPOPP
sayPSVNOISMJW
say $QKOPPOQNMY
say ?PPPPPMSPPP
say aboutQPPPPOPPPP
say theQTMPPPOPPP
sayingOLWPPOPPPO
saysBLSROL\KTX
says #1PRPPPPNPPP
says #2OJOQPPPPWP
says heOMTPPOQPPO
says he'sNNPPRPPPOT
says myOQOPPQPPPP
says noNLQOQQNPNX
says sheOOPPPQPPPQ
says she'sPPPPQPPPPP
says theQNSPPOPPPP
sbpVOQPPPNONO
sbp #2PPQPPPPPPP
sbp #3RPPPPPOPPP
scNOMYOPPPPP
scabiesTROQOMPPPP
scaleMOL[ONTMOO
scale inNTPPPPOPPP
scalpMIMOOS]OPO
scalyPOOPPNUPPP
scanYQMOOMPOPO
scan $TQOPPOOPPP
scan ?QPPPPPPPPP
scannerMSMNPONOYO
scansQOPPPQOPQP
scarPOOPPSPPPP
scaredONTNOVNOON
scared ofPQQNPROPPO
scared toONOPPWOPPP
scheduleKNJdOMLSPO
schedule forONPRPOPOSP
schizophreniaNPOPSPRPPP
schoolRVLLMYNOON
school $OQNPPTPPPP
school ageQPPPOPPPPP
school nursePOSPPOPPPP
sciaticaRQSOOQMOPP
sciatica $RPPPPPPPPP
scopeWRLOOONOPR
scope ?RPOPPOPPPP
scoreZRLJOPUOMO
score $QOOPPROPPP
score ofQSPPPPOPNP
scoresPROPPPOPPP
scorpionPQRPPOOPPP
screamingMK]POONPPP
screenSVPOPKNOQP
screeningZNLNONJZON
screening $SOPPPPOPPP
screening colonoscopyNNOPPPNXOP
screening forQPPPPPPOPP
scriptJVPOUOOQNO
script forMPPOUPPPPP
scrubbedOQRPPPPPPP
scrubsNXLPPQNFZP
seSNXOONNOOO
se leONSPPPPPPP
sealPROPPPPPPP
sealedOWNPPPOOOO
seasonNUNPPSOPOP
secNMQPOOTOOT
seclusionUNPPPPPPOP
secondSWWPNMMNNL
second $OPPQPPPPPP
second dayQPPPPPPPPP
second floorOUNPPPPPOP
secondaryNPPPPPPTPP
secsPORPPPOPPP
sectionDQIPONMYR]
section #1LLOPPOOKVZ
section rateSPPPPPPOPO
sectionsQPPPPPPPPP
securityMPXPPPONPO
sedationTOPPOPPPPP
sedation $ROPPPPPPPP
seeLLUNNTcNMF
see aNMRPPOVPOO
see himPOTPPPPPNP
see thePRQPPOPPPO
see youPQPPPOPPPP
seeingPOPPPMWTML
seenM[IOONUOON
seen theOSPPPPPPPP
seesRPOPPRNPPP
seitOMXNPPOPPP
seizingNMZOPONPPP
seizurePZMNQMLROQ
seizure $LTRPPOPRPO
seizuresSONPPLRPOS
selfUQOOORLPOO
self harmTPOPPPOPOP
semOLYPPPOPPO
semaglutideOSMTLWNPMO
semaglutide forQPPJPVPPPP
seminarPRNPPPPPPP
seminar roomPROPPPPPPP
sendQZNNOKINZN
send forQOQPPPPPPP
send helpMYQPPKPPPP
send himQPPPPPPPPP
send homeTMPPPPOPPP
send thePPQPPOPPPP
send toPNPPPOOPTP
sendingOTOPPOOPPP
seniorPNSPPMOPUO
seniorsTOPOPPOPPP
sensXNOPPPMOPP
sens specRPPPPPPPPP
sensePLNPPWPPPP
sensitiveMPPPVPPPOP
sensitivityXNOOPOOONO
sensitivity $RPPPPPPPPP
sensitivity ofSOPPPPPPOP
sensorQQOPPPPPPP
sentHnJOQLONMK
sent $ORPPPOQPPP
sent aPROPPPPPPP
sent toPUOPPPPPON
sentimentalOUNPPPOPOP
sentimental valueOUNPPPOPOP
separatePPPPPPPQPP
sepsisM`LLMLHVXM
sepsis $QOPPPPPQPP
sepsis bundleOOOPPPOPUP
septicOLQOONWROO
septic shockXNMPOPNQPP
sereventQPPPPPPPPP
seriesSQNPPOPPPO
seriousTOOPPPOPPP
serotoninNPPPSPPPPP
sertralineJNNUOSUOOO
servePMPOPPPOVO
servicePQMOONN]KO
sessionOPOPPOPTPP
sessionsPOPPPPPRPP
setNPNOOONN[O
settleQQPPPPPPPO
settledRSNOPPOPPP
sevenRPPNPPPPPP
seventyNOPROQPPPP
severalQPPPPPPPPP
severe\MPMNOMROO
severe eczemaQPPPPPPPPP
sexOMOPOVOPPQ
sgltXOONNPOOOP
sglt #1XOONNPOOOP
shakesQPPPPOPPPP
shakingOM]OPMMPPP
shaking allPORPPPPPPP
shaking andPPTPPLPPPP
shallOVNPPSPPLO
shall iOROPPSPPNP
shamSPPPPPOPPP
shareSQPPOOOPPQ
share ofRPPPPPOPPP
sharedPQOPPPPQQP
shared drivePRPPPPPPPP
sharpNWNPPOPPPP
sheNQYNU]KLGJ
she canQPPPPPPPPP
she can'tOOUPPNPPPP
she feelsOPQPPPPPPP
she hadQSNPOQOPPQ
she hasNJUPOUPPPO
she haveROPOONUPOO
she isHTVORTLOON
she justTNPPNPPPPP
she needXLLPPTOPNP
she saidOPSPOOPPPP
she saysPTOPPOPPPP
she shouldPPPPPQPPPP
she takeOPPPRQPPPP
she takesPOOOUNPPPP
she tookOPRPPOPPPP
she wasONSPPPPPPQ
she won'tPPQPPPPPPP
she'sLWZNQQMMKN
she's #2QONPPSOPPP
she's gonePMUPPOPPPP
she's gotPRPPPNPPPP
she's hadNSLSPPPPPP
she's inPSPPPPOPOP
she's justPPQPQOPPPP
she's notPPQPPPPPPP
she's onSNQPQNPPPP
sheetNQQOOOOQTO
sheet $OOROOPPORP
sheetsPPQPPPPPPP
shelfPRPPPOPPPP
shesOKXPPOPPPP
shiftJ[FOOYNNTN
shift andRNSPPNOPPP
shiftedOSOPPPPPPP
shifted toOTNPPPPPPP
shiftsSONPPROPPP
shinPJNPPPZPPP
shinglesJOLWQTPQNN
shingles onSPMPPQPPPP
shingles vaccineMPOPSQPROP
shingrixUOOOOPPPPP
shinsNNNPPPXPPP
ship'sPOOOOQOPUP
shiveringQORPPPPPPP
shock[O[ONIIPOO
shock $UKTPOONPPP
shock mortalityQPPPPPPPPP
shockedNPTPPOPPPP
shocksNOTOPQPPPP
shockwaveRPPPPPOPPP
shoesOSSPPQOOPM
shootPUNPPOPOPP
shootingRNQPPPOPPP
shooting downQPPPPPPPPP
shopQPQPPOPPQP
shortE[ONNPVUOJ
short cervixQPPPPPPPPP
short courseROPPPPPPPP
short ofOURPPPPPPL
short termKOPPPPPVPP
shortenXOPPPPPNMP
shorten itQPPPPPPPPP
shorten theQPPPPPPPPP
shorterWOPMOPOPOP
shotMSOVPTMONN
shot forPMPPPTPPPP
shot ofORPPPOPPPP
shotsULWOOOOQLO
should`GEUNgHTEJ
should aSPPPPOPPPP
should heOOOPPVOPPP
should healthyQOPPPPPPPP
should iOEMMR\SVNM
should myQOPPPRPPPP
should parentsRPPPPOOPPP
should peopleQPPPPPPPPP
should sheONMPO[OOOO
should someoneQPPPPPPPPP
should theQQPOPPPPPP
should weSXQOPNOOJP
shoulderPSQOOORPOO
shoulder $PMRPPRPPPP
shoulder dystociaORTPPONOPO
shouldersOLVPPOPPPP
shoutPQPPPPPPPP
shoutingGZKPOWNPPP
showPQNPPUNSLO
show $QOOPPTNSLP
showedQRPPPNPPPP
showerQQPPPQNPPO
showingNRRPPOPPPP
shown[LNPPLSPOO
shown toXMOPPOPPOO
showsKNVOONVPOO
shows aQPPPPPPPPP
shuntPPQPPPPPPP
shutMLSPQPNOWP
siRLUNOQMNVM
siadhOPPPOPTPPP
sichONVPPPOPPP
sickOSNTNTJPLT
sick dayPOPTOPPOPP
sick ofOTOPPROPNO
sickleSQSONPLPPP
sickle cellQROPPPOPPP
sicknessPPPPPPQPPP
sidePBQNN[^LNN
side $OSMPPWQPJP
side andPPSPPNPPPP
side effectsROOPPRPPPP
side ofOJRPPPQNWP
side roomRPQPPPOOPP
sidedNOPPPOUPPP
sidesROMPPPSPPP
sieOMWPPPOPPP
signIVMOPLSOUS
sign outPRPPPNPPOR
sign thePPOPPPPPRP
sign upPQPPPPPPQP
signalQPPPPPPPPP
signedMZMOOPONNS
signed forPRPPPPPPPO
signingLHOPPPOPP_
signsOCNOONNY_M
sildenafilPONK]MOPPP
silentONVPPOOPPP
silent chestOPRPPPOPPP
silverQQPPOPPPPP
simSNNPPOOPSP
simpleTOOPOONSOP
simplyRPPPPPNPPP
simulationPQPPPPPPPP
simvaOPPOTPPPPP
simvastatinUPPNOPPPPP
sinOPSPPPOPPP
sinceKFPKJrXKLJ
since #1OQNPPPRPPP
since #2OPTPPONPPP
since herUONPPOOPPP
since hisQONPPOUPPP
since iONOPPVPPPP
since lastSOSPPNNPPP
since lunchQQTPPKPPPP
since morningPRQPPNPPPP
since tenOSQPPNPPPP
since theMFJOOeSOPO
since thisPLZPPNNPPP
since yesterdaySNTPPNNPPP
sineOPUPPPMPPP
sine waveOPUPPPMPPP
single`NMERNROOO
single dose^OOFOPOPPP
sinkPQRPPONPPP
sinusQMLPPPXOPO
sinusitisSPPPPOOPPP
sirLXLOPPUONP
sisterJLXOM]NMOO
sister hasMOOPOUPPPP
sitUPOPPPOPOO
sitagliptinQPPPOPPPPP
siteLRQKYMMOWN
site $NQRPPOOPSO
site ?QOPPQOPPQP
sitsPOQPPOUPNP
sitterNQQPPMPNWN
sittingOOWPPMOQPP
sixPVONUQMNON
six monthsRPPOPPPPPP
six weeksPPOPQQOPPP
six yearQPQPPOPPPP
sixtyPOPPPPQPPP
sizeO\PQOLLOOO
size ofPPSPPMPPPP
skinQHQNNNXWOO
skin testPRPPPPOPPP
skipZNOPONNOPO
skip theTOPPOOOPPP
sleepZRJOOTPNNL
sleep $RSOPPPOPNP
sleep studyPPPPPQPPPP
sleepingHXHOO]OOOO
sleeping pillsQPPPPPPPPP
sleepsPNOPPTPPPP
sleepyMLSPUORPPP
sleepy $PORPPPPPPP
sleeveQPPPPPPPPP
sleptOSPPPNPPOQ
slidesMYNPPNPPPO
slidingNKQ\POONNP
slightlyNONPPSRPPP
slipQRNPPPOPQP
slippingPMTPPPPPPP
slotPQOPPPPPPP
slowUOKQONUOOO
slow $OPPRPPPPPP
slow theQPPPPPPPPP
slowingRPPPPPOPPP
slowlyQRPPPNPPPP
sluiceNKSPPPPH\P
slumpedPMVPPPPPPP
smallUIGPPPaMNN
small $RRNPPPOOPP
smartWOOLPPPPPP
smartwatchUPPPPNNPPP
smearLAMOOVgOLO
smellPLPPP[LOOO
smell ofNPNPPUPPPP
smellsNULPPQTPOP
smells likeNTLPPOUPOP
smileOVMPPPOPOP
smilingPTMPPPPPPP
smokeOLVSPRMOON
smokedSOPPPOPPPP
smokerNNOOUNUOOP
smoker $POOOPNVOOP
smokersSPPPPPOPOP
smokingLPKN[VKSMO
smoking $ROPPPPPROP
smoking cessationKROOWOORNP
smxMPPSRPPPPP
snakeNQPWONNQOO
snake biteOQPPPPORPP
snakebitePRPPPPPPOP
snapSPOOPOPPPP
snfNPPPPPPXKP
snomedNNPPPPPYNP
snoresLNNPP[OPPP
snores andPPPPPQPPPP
snoringNRPPOROPPO
snotSPPPPPNPPP
snot #2RPPPPPNPPP
snowOVPPPPPPLP
soRpMMMAIXIL
so iPSQPPMOPPP
so i'mPWPPPKPPPP
so isQPPPPPPPPP
so itOPPPPPPSOP
so muchPNSPPOPPPP
so noPQPPPPPPPP
so proudPTNPPPPPPP
so thatPPPPPOPTNP
so theSNOPPPPROP
soakedPOVOPPLPPP
soakingOKWPPPPPPP
sobQPROPPOPPP
socialROOPPPPROP
socketJPPPPOPYPP
sodaPNTPPPOPPP
sodiumRNQNLOXOPO
sodium #3ROOPIOYPPP
softPPPPPPQPPP
softwareMVNPPPPPPP
solesSOPPOPOPPP
solidSPOPPPOPPP
solutionQPPPPPOPPP
someRTRPPLPPNN
somebodyJVTOQJMOWP
somebody withQPPPPPPPPP
someoneYSWJITMMMO
someone $PIWPPPPPPP
someone bringOSPPPPPPPO
someone offVPPLPOPPPP
someone onOOOQSPPOPP
someone swapPRPPPOPPPP
someone toPQPPPPPPPP
someone whoQPOORPPPPP
someone with^OPPGOOPPO
somethingSFOOUOYONP
something $OLNPQOXPOP
something elseOPOPOQSPOP
something forMPOPUPPPPP
something toRPOPPPPPPP
sometimesLNLPO\OPPP
somewherePOPPPPPPSP
sonMMQOOYNOOQ
son hasPPPPPQPPPP
son isPMQPPSPPPP
son'sJMNOO_OPPP
soonWMONPUOONN
soon afterOPPPPVPOOO
soon canQPPPPPPPPP
soonerTOOPPNPPPP
sooner $SOPPPNPPPP
soreUKJNNJdNOO
sore backROPPPOPPPP
sore throatLOLOOTYOPP
sorryIY\RMKNMOM
sorry $NYOOONOPPP
sorry forPMUPPPPPPP
sorry toPQPPPPPPPP
sorry wrongOSOPPPPPPP
sortQQOPPOPPPP
sortedOTOPPPPPPO
sotalolOPPOSPPPPP
soundMOPPPPUPPP
soundsNUTPPLOPOO
sounds likePWNPPNPPOO
sourceTOPPPQLPQP
southQORPPPPPPP
spaceSOOPPPPPPP
spacerLQMRPPPPUP
spareRWNOOOOONO
spasmUNQPNPPPPP
speakOQWPPNNPOP
speakingPPQPPQPPPP
specRPPPPPPPPP
specialOSNPPPPSNP
speechOQSPPONPPP
speedSMOYONNNPO
spinalSMWQOOMOOO
spinal cordQORPPPOPPP
spineYONOOOPOPM
spine fractureQPPPPPPPPP
spine ruleQPPPPPPPPP
spiroQPPPPOQPPP
spirometryMOOPPOUQPP
spironolactonePOOOUQOOOO
spironolactone forOPPQPQPPPP
spitPPQPPPPPPP
spittingPPRPPPOPPP
spleenNMMPPO[PPO
splintRPPPPOOPPP
splintsPNPPPSPPPP
splitOPPRPPPPPP
splittingPQNPPRPPPP
spoSORPPPMPPP
spo #1SORPPPMPPP
spongeONSPPPPPPP
spontaneousRPOPPPPPPP
spotOQQPPOQPPP
spot onPROPPPPPPP
spotsJOQNORYOOO
spots $PSOPPOPPPP
sprainQPPPPPPPPP
sprayPPQMTLRPPP
sprayedOOSPPPOPPP
spreadingMOZPPPKPPP
springOPOPPSOPPP
sprintWLNPPPOPPP
sptbQPPOPPPPPP
spurtingOLWPPPOPPP
sputumOHOOPP]POP
squeezePPRPPPOPPP
srSNNOMPMYPP
ssriSOMOSQOPPP
ssrisVPPPLPOPPP
stEEMMZMiNNN
st elevationLOOPPPXPPP
st john'sNOOPVOPPPP
staOKZPPOOPPO
stabONTPPOOPPQ
stabbedROQPPPPPPO
stabbingOPRPPPPPPP
stable[WFOINSQON
stable anginaQPPPPPPPPP
stable cadRPPPNPPPPP
staffFJ[NOSMNUU
staff $PLOPPOOPVQ
stageRNNOOSRPOP
stage #1OONPPVOPPP
stairsNUOOOQOPPP
stairwellPQPPPPPPPP
standUOKPOWOOOO
stand downPSOPPPPPPP
standardSOOOPPOPRP
standingOPTPONRPPN
staphSOPPPPPPPP
starOQOPPPRPPP
staringONRPPNTPPP
startKTLqDNIMPL
start $QPPQORPPNP
start atLPPWNPPPPP
start inMPPUOPPPPP
start withPPPTOPOPPP
startedIJRK]YOONN
started inPOMPPVPPOO
startingSLJcONLNNN
starting doseIOO[OOPPPP
startsOSOPPPPPPP
starts atORPPPPPPPP
statMRQOPJNPPZ
stateMOOPPOOPM\
statinKULLO[TONN
statin $SQPPNPOPPP
statin ?OPPPPRPPPP
statin andNOPPSQPPPP
statinsQQNLMQXOOO
statins inVMPPOPPPPP
stationMVQPPOOPPO
statusZKRMMMKQOU
status epilepticusTLOOPPLVPP
stayUKOOOQOOVM
stay inPOPPPSPPQO
stay offSOOPPOPPPP
stay onRPPPPPPPPP
stayingKOPPPPOPXO
staysNVOPPPNPPP
steadyQPPPPOQPPP
stemiKMQPOOXROO
stenosisUPPOPPNOPP
stenosis $RPPOPPPPPP
stentRMPOQYNLNN
stent inNPPPRQPPPP
stentsQPPPPPPPPP
stepMON\ONNOOP
step byQPPPPPPPPP
step downQPPPPPPPPP
step upKNOZOOOPPP
stepdownORPPPOPPQP
stepsKLOYNNXOOO
sterileUQPPPOPNOO
sterile glovesRQPPPPPPOP
steriodQPPPPPPPPP
steroidRPQNQPOQOO
steroid $SPPPNPPPPP
steroid inQPPPPPPPPP
steroid injectionPPPPPPPRPP
steroid shotPOPPPRPPPP
steroidsWPOOOOOOOP
steroids $QPPPPPPPPP
steroids forQPPPPPPPPP
steroids helpQPPPPPPPPP
steroids inRPPPPPPPPP
stethoscopeOZNPPLOPPO
stickPKPPOVOPSP
stickerPTMPPPPPPP
stickersNUNPPPPPPP
stickyOPNPOOVPPP
stiffMI]PPNQPPP
stillTRLHN_BNNZ
still #2OOSOPPPPPP
still $OLNPPOPO[O
still aNOPPSPPPQP
still getNPOPTPPPPP
still givingQPPPPPPPPP
still haveRTPPPOOPMP
still inORQPPPPPOP
still insideOORPPPPPPP
still needUPPPPOPPMP
still onPPRPQPPPNP
still worthQPPPPPPPPP
stillbirthQPPPPPPPPP
stingPOSPPOOPPP
stitchROPPPPOPPP
stitchesTNOPPSOOOO
stockKXJROOOOUO
stockingsPOPPPSPPPP
stomaPRQPPNPPPP
stomachVMRPPNOPOO
stomach bugQPOPPPPPPP
stoneWKJLSWQOOO
stone inPOOPPSOPPP
stone passageQPPPPPPPPP
stonesRTPOOLPPPP
stones $QPPPPPPPPP
stoodOROPPRPPPO
stood upPOQPPPPPPP
stoolTNOTPONOPO
stool transplantRPPPPPPOPP
stoolsPKJOPO^PPP
stop^RLMRXFMKP
stop $FRTRRVOONN
stop ?QOPPSOOPPP
stop abxQPPPPPPPPP
stop atQPPPPPPPPQ
stop herPPOPPRPPPP
stop itONROQTMPPP
stop myQOPPPQPPPP
stop orQPPPPPPPPP
stop theRLQPOSPPPO
stop themQPPPPPPPPP
stoppedKUYKTRLONN
stopped breathingNNUPPPPPPP
stoppingSKSKYMOOOO
stopsMLKOOZSQOP
storeOQRPPPPPOP
stormOUPPPONPPP
storyPSOPPOPPPP
straightXTNPOMMPNO
straight afterROOPPPPPPP
straight awayRPPPPOPPPP
straight toRROPPNOPQP
strainQPPPPPPQPP
strangePOSPPOPPPP
strategyPRPPPNPPPP
strawberryOOOPPPTPPP
strawberry tongueOOOPPPTPPP
streetPNSPPOPPPQ
strengthQOOTOPOPPP
strepQPPOOPRPPP
stressMSKRPXNPOP
stress testRPPPPPPPPP
stretchingQPPPPPPPPP
stridorOPVOOOQPNO
stridor atPPQPPPPPPP
strikePRPPPPPPPP
stripNNQPOOVPOP
stripsPNPPPPPPSP
strokeRRSQLJJTXM
stroke $XMOOPOPPOP
stroke ?RNPPPRPPPP
stroke inOOPPPRPPPP
stroke ofOWNPPMPPPP
stroke orPPPPPPQPPP
stroke preventionPRPPPNPPPP
stroke riskQPPPPPPPPP
stroke teamOLOPPPPPXP
stroke unitMUOPPPPPPP
strokesQPPPPPPPPP
strongROPPPPPPPP
strongerRPPPPOPPPP
stuckKTZOOKROON
stuck $PROPPPPPPP
stuck atOQOPPMTPPP
stuck inOSRPPOOPPO
studentLWMOONSMLW
studentsKSNOONNO\N
studies[LMPPOOOOP
studies $SPOPPPOPPP
studyS^KNOOMNON
study $UMOPPQPPPP
study dayOVOOPOOPPP
stuffPQPPPPPPPP
suOQQPPPPPPP
subacromialQPPPPPOPPP
subarachnoidSOPPPPNPPP
subclinicalQPPOPPPTMP
subduralQPPPPPPPPP
subgroupSOPPPPPPPP
successXOONPPOPPP
success $TOOPPPOPPP
suchSPPPPPPPOO
such asRPPPPPPPOO
suctionMVQPPNPOPP
suddenNMXOOMTOOO
sudden deathQPPPPPPPPP
suddenlyPPTPPNPPPP
suedNNOOONOOO\
sued ifPOPPPOPPPT
sugarOJXNMVQOOO
sugar #2.OPSPPOPPPP
sugar isPLSPPRPPPP
sugarsPOOPPPSPPP
suggestPOOPPQRPPO
suicidalONUOPOOQPQ
suicidal ideationQPPOPPPQPP
suicidalityTPPPMPPPPP
suicideTRLOKNMOPZ
suicide attemptsRPOPPPPPPP
suicide preventionPRPPPPPPPP
suicide riskSPPPOPOPPP
suiteOQQPPPOPPP
sulOLVPPPPPPP
sulfaRPPPPPPPPP
sulfatePPPPQPPPPP
sulphateQPPPPPPPPP
summaryTNOPPPOQPO
summerONOPPSRPPP
sunQNPPPSPPPO
sundayNXMPOSOOOO
sunday $PSOPPOPPPP
sunshineOTPOPOPPPP
supervisedPOQPPPPPPP
supplementPPPXJOPPPP
supplementsQPPPPPPPPP
supplyNROOPPPLWP
supportPTOPPOPOPP
surPRQPPPOPPP
sur lePRPPPPOPPP
sureQONPPNVPPO
surfactantUOOQNPOPPP
surgeonRPNPPUOPOO
surgeon nowQPPPPPOPPP
surgeonsNSQPPPOPPP
surgeryPCVMSNTPTP
surgery $QIROOONOUT
surgery ?KPPPPQWPOP
surgery forRPPPPPPPPP
surgery inQPQPPPOPPP
surgery vsQPPPPPPPPP
surgicalPOPPPPOOTP
survival[LNOOPOOOO
survival $TOOPPPOPPP
survival ?RPPPPOPPPP
survival benefitQPPPPPPPPP
survival inQPPPPPPPPP
survival withQPPPPPPPPP
survivedMUOPPPPPPP
survivorsRPPPPPPPPP
suspectedUOOPPPOPOP
suspensionJVOTNPPPOP
suturePPOPPOORQO
suture $ONPPPPPRRO
suturesEOP\PPSNPP
sutures $OOPPPPSPPP
suturingRNOPPPOQOR
suxKOPQXONPPP
suxamethoniumMPROTPPPPP
svtONSPNOSOOP
swabQTNOONSNPO
swabsOQPPPPPPQP
swallowNMQSOUPPON
swallowedSHeNPFNOOO
swallowed aPOTPPOPPPP
swallowed thePLXPPMPPPP
swallowingPOTPPPNPPP
swapP\NNMLONUN
swap myPRPPPOPPPP
swap toQPPPPPPPPP
swappedPUNPPPOPPP
swearsTOOPKWPPNO
swears bySPPPKWPPNO
sweatOPWPPOLPPP
sweatingJNWOOOTPPP
sweatsOOOPPOUPPP
sweatyOONPPQTPPP
sweetOSOPPPPPPP
swellOMSPPTOPPO
swellingMMPNNP^ONN
swelling $PNQPPSOPPP
swelling afterNNTPPLVPOP
swelling andPORPPOPPPP
switchOMP^LPOONN
switchingQOOPPRPPPP
swollenQGNOPR]OOM
sxRPPOPPOPPP
symptomQPPOPPPROP
symptomaticQPPPPPPPPP
symptomsSOOOOOYMNN
symptoms $PPPPPPQPPP
syncopeTNNOPMNZNP
syncope $ONNPPMPZNP
syndromeLPOOXPPPPP
syringePNSOQOPPQP
syringe driverPROPPPPPOP
syrupKTPSQPPPPP
systemOTMPPLOOXO
system isPRPPPPPPPP
systemicQPPPPPPPPP
systolicPMYQOOMPPP
systolic $OORQPPOPPP
tSPJMMMcMNN
t #1PNNOOPYOOO
t #2PNOPPOVOPP
t #3.TPPPPPMPPP
taLZUOOLNOOO
ta $OUOPPPOPOP
tabOPPSPPPPPP
tableOSRPOMNOLW
table $NOTPPNPNMW
tabletSFLWP[OONM
tablet $QOOPQSPPPO
tablet orJPPYOPOPPP
tabletsTF\PO\HNML
tablets $RQQPPPOPOO
tablets ?SOPPPPOPPP
tablets andPPOPPQPPPP
tablets atPRNPPPPPPP
tablets isQOOPPSNPPP
tablets ofOPQQPPPPPP
tablets orOPPPPQPPPP
tabsPQPPPPPPPP
tacosNZNPPONPNP
tacrolimusPOOOTOPPPP
tagNNRPPPPSPP
taiRPPPPPPPPP
tai chiRPPPPPPPPP
takeTQBKHiJHXR
take $OPOPPTOPPP
take aTUOPPJPPPO
take anPPRPPNPPPP
take homeSNPOPPPPPP
take itPOOPPQOPPQ
take thePRMPPRPPPP
takenSSZQMKOOMM
taken theOPQPPPPPPP
takesJOHM\VJNYN
takingPWIOSWNOMM
taking itOPPPPRPPPP
taking theRTNPPOPPMP
talkQbKMOONYCL
talk $SLROPNOZHQ
talk toPTQPPOPPMO
talkingMO\PPKOPPO
talking $PQPPPPPPPP
tamifluSPOROOPPOP
tamoxifenLOPOXOOPPP
tamponadeQPPPPPPPPP
tamsulosinSTOOQLOPPP
tankNMVPPPPPPP
tapRQQOPNROOO
tap waterPPRPPOOPQO
tapeQSOPPOOPPP
taperHQOdJOOOOO
taper $GPP[OPPPPP
taperingQPPQPPPPPP
target\JJOONWNPO
target $QOPPPPPOQP
target inQPPPPPPPPP
targetsQPPPPPPPPP
taxiPQOPPPPSOP
tbJKPMVOYNSO
tbiRPPPPPPPPP
tdapQPPPPPOPPP
tdsOPPYKPNPPP
tePNSPPPPPPP
teaM_JOOKVNNN
tea $NWOPPNPPPO
tea andORMPPOTPPP
teacherQPQPPOPPPP
teacher #2QPPPPPPPPP
teachingMYMOPNPPOR
teamCZYMPMLMYM
team $NRROPONOTO
teamsYLOPPPPNOO
tearYNPPPOLOPO
tear $RPPPPPPPPP
tearingOMWPPPOPPP
tearsRSNPPOOPPO
techMQROPPSONP
teenINTOORXOOP
teenageOGMPP_OPPO
teenagerXMQPLNUONN
teenager withTOOPLPSPPP
teenagersRPPPPPPPPP
teensVNPPNPPPPP
teens $ROPPPPPPPP
teethPQOPPQPPPP
teleQVNOPOOPPP
telehealthMNOOOON[OP
telephoneRNOPPPPSOO
tellL@UOOD`NVZ
tell aRPPPPPOPPP
tell herQPPPQPPPPP
tell himQPQPPOPPPP
tell ifQPOPPPQPPP
tell meTIMQOOQPXN
tell myPMVPPNPPPP
tell theOTNPPPOPOQ
tell themPNPPPNPPOV
tellingPORPPNOPPS
tempMKUOONRNXO
temp #2PORPPPPPPP
temp #3.MNUPPORPPP
temperatureKQWPPPNPPP
tenSZ[SKHKMNM
ten $M\KQPNOOPP
ten daysROPSMPOPPP
ten minPRQPPPNPPP
ten minutesQPYPOJOOPP
ten yearsTNPPPQOPPP
tenderMKMPPO^OPP
tendonQPPPPPPPPP
tenecteplaseQNOVNOOOPP
tennisSTMPPPOOPO
tennis elbowTOPPPPOOPP
tensionNNTPPQQPOP
tentOROPPPPPPP
terbinafineQOPSNPPPPP
teriparatideQPPPPPPPPP
termPTNNOOLYOO
term $ROPOOPPQPP
term ?NTPPQPOPPP
terminalPPQPPPPPPP
terribleKQSPPSOPPP
terrifiedQNOPPSOPPP
testT]CNNTVMML
test $NSOPPQPPPP
test atMYMPPOOPPP
test forSPPPPOPOPP
test isPPOPPSOPPP
test toRPOPPPPPPP
testaOMWPPPOPPP
testedNOPPOWPPPO
tested positiveNPPPPTPPPP
testicleNOUPPOQPPP
testingXUKOPMLORO
testing $TOPOPPPPOP
testisPPQPPPOPPP
testosteroneQQOPPPPPPP
testsRUOPPPNPMO
tetanusTOQONUNOOO
tetanus shotQPPPPPPPPP
tgRPPPOPOPPP
tg #3RPPPOPOPPP
thN^IOORIOSN
th $OSOPPPPPPP
thaiOUPPPOOPOO
than\PSMPMJPNM
than #1PMQPPPORRP
than #2ROPPPPPPPP
than aQPPPPPPPPP
than tabletsQOPPPPPPPP
than thePPQPPPOPPP
thankPXNOONOOOO
thank youPUPPPNOPPP
thanksMaKNOONOOO
thanks allPRPPPPOPPP
thanks forOXOOPLPOPP
thanks toPQOPPPPPPP
thatQS?PPVZYDQ
that $QJNPPL[SLP
that ?PQPPPPOPPP
that aPNPPPPTPPP
that ageQPPPPPPPPP
that iPNPPPTNPPP
that itOONPPNUQPP
that meanOPPPPPRPPP
that normalQNOPPYIPPP
that shePPQPPPPPPP
that theVMROPONPPP
that wasQSOPPPOOPP
that won'tPOPPPVKPPP
that'sRQYQPLKPOO
that's allQMSPPPOPPP
that's thePLUPPPPPPP
that's whatPUQPPOLPPP
theEud@=B@W^N
the #1L[KPPRLWLO
the #2O\LPPNNOOO
the ambulanceOVOPPOPPOO
the anaphylaxisPQOPPPPPPP
the antibioticNOSPNPPPRP
the antibioticsPRPPOOPPPP
the antiviralOPPPPRPPPP
the armRMSPPNQPPP
the aspirinMSNPPSPPOP
the auditOTNPPPPPPP
the babyVITOOQOOOO
the backQRNPPOPNRP
the basementPQPPPOPPPP
the bathroomPNUPPOPPPP
the bedPMVPPNPPPP
the bellyPRPPPOPPPP
the bestQROPPROOOO
the betaPQPPPPPPPP
the bigPSOPPPPPMR
the bikePROPPPPPPP
the bleedingPQQPPOPPPP
the bloodRPQPPMOPSO
the blueORMPPTNPQP
the boardNVMPPPPPOQ
the bottlePOSQPOPPPP
the bottomQMSPPOPPPP
the breakOULPPPPPPP
the buildingMMRPOPPPWO
the busPQPPPOPPPP
the buttonPQPPPPPPPP
the cRRNPPOPPPN
the canteenMUPPPOOOQO
the carMLSPPWOOOO
the catPMRPPZOPIP
the cathQNOPPPNPTP
the ceilingMNSVOPOPOP
the chairPMTPPPPPPP
the chanceSOOPPPPPPP
the chartOQOVPLPPPQ
the chestQPOPPPQPOQ
the childQOQPPPPPPP
the clinicOORPPPPOSP
the clockQQOPPPPPPP
the codePPOPPPPNTP
the coffeeMTOPPQPPPP
the combinedPPPPQPPPPP
the cornerPPQPPPPPPP
the corridorNTOPPPPPOP
the counterPPQPPPPPPP
the crashPPMPPPPPVO
the ctOTPPPPOPPO
the cupboardPSOPPPPPOP
the daughterNPPPPPPPPR
the dayPROPPPPPPP
the defibPPQPPPPPPP
the deliveryPQPPPPPPPP
the dementiaNPPPPPOSPP
the dentistPTLPPQPPPP
the depressionNSPPPPPQPP
the deskOTPPPOOPOQ
the dexamethasonePRPPPPPPPP
the diabetesLVPPPSOONO
the diagnosisQPPPPNRPPP
the dialysisORQOPPOORP
the doctorONOPPSPPPR
the doorNTXPPNOHQQ
the doseOPPROPPPPP
the drawerPPRPPOPPPP
the dripQOPPPPPPPP
the drugPOOOONROOV
the dutyNNPPPPOPTS
the earPNRPPPQPPP
the ecgSROPPONPPP
the edVLOPOPOOPR
the elbowSNPPPPOPPP
the elderlyROPQPPPPOP
the emergencyRPQOPPPPPP
the endQPPPPPPPPP
the epiOPPQPPPPPP
the erSOPPPPOPOP
the evidenceQQOPPPPPPP
the eyeJSPPWONPPP
the facePPRPPPPPPP
the familyRQMPPLORLW
the filmNPOPPOUPOP
the firstTRMRMPOPOP
the flatPQPPPOPPPP
the floorPNTPPOOPPP
the fluTRPPNOPPPP
the folderOQOQPPPPQP
the footROPPPPPPPP
the forearmPPQPPPPPPP
the fridgeOWOPPPOPNP
the frontOSQPPOPPPO
the gamePROPPPPPPP
the gelPMPPPUPPOP
the generalRRMPPPPPPP
the gentlemanOOSPPPPPPP
the goodOUOPPPPPOP
the goutPSOPPOPPOO
the gpONRPPPPPPQ
the greenOTOPPPPPOO
the gymPQPPPPPPPP
the hallPOSPPOPPPP
the handQQOPPPPPPP
the headRMSPPOPPPP
the heartWNQOOOPPNO
the hipOQOPPRPPPP
the homeOUKPPOPPPR
the honeyKXNPPPPPOP
the horsePQPPPPPPPP
the hospitalOOPPPPPPQQ
the hourNNUPPPOPPP
the houseROPPPPPPPP
the hpvPPPPPQPPPP
the huddleOROPPPPPPP
the icuRMOPPPPPTO
the injectionPORPPOPPPP
the insulinPOUOOPPQOO
the internPROPPPPPPP
the ivOORQPPPPPP
the jabRPPPPOPPPP
the kettleNRQPPPPPPP
the kidneyROPPPPPPPP
the kidneysRPPPPPPPOP
the kidsQLPPPUPPOP
the kitchenNUQPPNPPOP
the kneeWROOPOLPOP
the labQWKPPPPPNO
the labelPRPPPPPPOP
the ladyONOPPOOPWP
the lastQSPMONNUPO
the latePQPPPOPPPP
the lawMMOOPONOO]
the leftOMQPPTQPPP
the legOOQPPQOPPP
the levelNOOOUPPPPP
the libraryNUOPPNPPPP
the liftOSPPPOOPRO
the lineONUPPOOPPP
the linenOSNPPQPPPP
the linkPQOPPPPPPP
the listPPPPPPPPQP
the lobbyPQPPPPPPPP
the localOPPPPPPPTP
the logPTOPPPPOPP
the longQQPPPPPPPP
the lungQPPPPPPPPP
the manOSNPPPPPPP
the matchPRPPPPPPPP
the medMQOPPOPPUP
the messPRNPPPPKVP
the metforminPQPPPPPPPP
the middlePQKPPPUPPP
the monitorPOQPPPPPPP
the morningRLIPPVUOPP
the morphinePPQPPPPPPP
the mouthOLXPPONPPP
the mriROPPPPOPPP
the neckPORPPOQPPP
the needleQOQPPPPPPP
the newMXMONQNM\K
the newbornQNNPWMPPPP
the nextXMNPPOOPPP
the nightMRPPPPRPQO
the noseQOQPOPPPPP
the notesOMOPPOOPQV
the numberUSPPPOOPLO
the nursePOQPPPPQPP
the oddsSNPPPPPPPP
the officeNUOPPPNROP
the oldPUOOSOPOMP
the onOIKPPPPP_O
the oneNUOQQOOPOP
the onesPQOPPPQPPP
the onlyOLVPPOPPPQ
the operationPPPPPUPPPL
the orSOQQPPLPPP
the otherMPNPPOVNSO
the overdoseOROPPPPPPP
the oxygenPPSPPPPPOP
the pagerPTPPPPPPNP
the paperTOOOPPOPPP
the parkingPRRPPNOPOP
the patientPIVPPOOROR
the pharmacistONPPQPPSPP
the pharmacyOSOOPRPPNO
the phonePLSPPMPPUP
the pillOLOOQQOOUQ
the pillsPLZPPKPPPP
the poolPMTPPPPPPP
the portalPJQPPPPQVP
the potassiumPPRPPOPPOP
the practicePRPPPPPPQN
the pregnancyPNOPPPUPOP
the printerPSOPPPPPOP
the prostateQPPPPPPPOP
the pulsePOQPPPPPPP
the qPTNPPPPPPP
the realPRPOPPPPPP
the registrarPQPPPPPPOP
the remotePOTPPMPPPP
the repOTOPPPPPPP
the restOPPPQPPPPP
the resusPSPPPPPPNP
the rightOLLSOUPSLR
the ringPSNPPPPPPP
the riskSPPPPPPPPO
the roadPQOPPPPPPP
the roofNL[PPOPPNO
the roomPQLPPRROPP
the rotaPSOPPOPPPP
the ruleQOPPPPPPRO
the runsTOPPOOPPPP
the sameNKNO\MRTNM
the scalePQPPPPPPPP
the schoolPRPPPPPPPP
the scopeTOOPPOPPPP
the secondOVMPPPPPOO
the seminarOSOPPPPPPP
the sepsisOROPPPPPQP
the sharedOROPPPPQPP
the shinglesORNPPSPPPP
the shotQPPPPPPPPP
the showerPNSPPPPPPP
the sidePPQPPPPPPP
the sinkQPSPPOOPPP
the skinPPQPPPPPPP
the sluiceOLQPPPPH]P
the smallPROPPPPPPP
the sparePTPPPPPPNP
the spinalPMTPPPOPPP
the spinePOQPPPPPPP
the staffMPRPPRPPPP
the stairsPSPPPOPPPP
the statinNSPPPPPPPP
the steroidPPOPPRPPPP
the stomachROPPPPPPOP
the storePROPPPPPOP
the streetPOQPPPPPPQ
the strokeMMQPPOPOWP
the studentsOSOPPOPPPP
the studiesQPPPPPPPPP
the surgeonPRPPPPPPPP
the surgeryKHTPTPPPWO
the syringePORPPPPPPP
the tableQOSPPNPPPO
the tabletsOKTPPTOPPP
the teaPROPPPPPPP
the teamOUSOPPQPLP
the thighNLTPPPTPOP
the thirdRORPPNOPPP
the timePMPPPPTPPP
the toiletPMRPPSPPPP
the topPQPPPPPPPP
the traumaORPPPPPPPP
the trialsQPPPPPPPPP
the tubRPPPPOOPPP
the tvOTNPPPPPPP
the twoQPOPPPPPQP
the ultrasoundPQPPPPPPPP
the unitPNSPPOPPQP
the usualPPPQPPPPPP
the vaccineLQTPORPPOP
the ventPRNPPPPPPP
the vertebroplastyOROPPOPPPP
the visitOPOPPPPTPP
the waitingOLSPPPPPPT
the wallPORPPPPPPP
the ward[GMLONMOO]
the wayRQROPNOOPP
the weePQPPPPPPPP
the weekPSPPPNPPPP
the weekendOOOPPUPONR
the weeklyPOOSPPPPPO
the whiteboardOVOPPPOPNO
the wholeNRRPOSOOOP
the wifiOWMPPPOPNP
the windowPPSPPPPPPP
the woundOOSPPPPPPP
the wristPLOPPPZONN
the wrongQPTPPNPPNO
the yearPQPPPPPPPP
theatreORYPNRJMRM
theatre #1OMWPPNOPPP
theatre $OSNQOOPOQP
theirUQOOOKMPVO
their ownRPOPPMPPSP
themMPRNRRJMSU
them $NSLOORNOVO
them ?RPPPPOPPPO
them backLTOPRPOPPP
them fromPQOPPPPPPP
them inPMUPPPPPPP
them toLPPPPUPPPP
then?G_`KJ_OLM
then wentPOQPPPPPPP
theophyllineGOPSYPOPPP
therapistRNPPPRPPPO
therapyRKLOOUNZNL
therapy $QPPPPPPPPP
therapy forSPPPPPPNPP
thereSNKMKSI[[I
there $NVKPPWKULN
there aLLMOOMNU^N
there anyRPNPPTPPNP
there anythingSOPPPNPPPP
there evidenceSOPPPPOPPP
there forOPPPPPPQPP
there isONWPPNPPPP
there wasPQPPPPPPPP
there'sPVMPPMSPOO
there's aPROPPPPPPP
there's noPPPPPPOPPQ
theseQXLOOMYLKO
these daysPVOPPPOOMP
thesisOWNPPNNPPP
they\Z>JWSKMLT
they getSPPMQOPPPP
they haveSNPPPSOPPO
they liveQPPPPPPPOP
they reduceQPPPPPPPPP
they wantNMNPPYOQPO
they workQPPPPPPPPP
they'reLTSPQPOPPO
they'vePOOPPRPPPP
thickSMNPOOUOPP
thickenedSOPPPOOPPP
thicknessSPPPPPOPPP
thighNHWPPNYPOP
thighsVPPPNMQPPP
thinRQOPOPPPPP
thingJ[QOUTIOKP
thing $NNNPQVOPPP
thing onPUOPPPLPPP
thingsTNNPPOUPMO
things $SMNPPOVPNO
thinkII]NPP]OIN
think $PORPPORPOP
think iPNOPPUOPPP
think it'sQOPPPPRPPP
thinkingKIKOO_WOOO
thinking aboutNNOPPWOPPP
thinking ofKKNPP]PPPP
thinksPSSPPNOPOO
thinnerQNRPPPPPPP
thinnersROPPPPNPQP
thirdRRWOOPKONO
third timeQPPPPPPPPP
thirtyMOVPPNPPPQ
thirty yearsPPPPPPPPPQ
this=bELMKoD]H
this #2TPPPPPMPPP
this $OSOPQNPPOQ
this aMJOPPO\POP
this afternoonOURPPPMPNP
this amQSRPPQKPPP
this ecgOMPPPOWPOP
this hospitalONPPPPOPVP
this isONRPOTOPPP
this monthQQLPPVLPQP
this morningRUYOONGOOO
this onePQPPPPPPPP
this siteOOPPPPPPTO
this timePSUPPLNPOP
this wardMNOPPOOPYP
this weekRYLPPTHPPO
this winterUOPPPPPPLP
this yearRPPPPPOPPP
thoseLRNPRL\PLO
thoughtSOPPPNPPPP
threadMPOPPPTPPP
threadyPORPPPPPPP
threeTLSTMRONMQ
three daysQPPROPPPPP
three monthsSOPPPNQPPP
three timesNNMTOVNPPO
three weeksWPNPOONPPP
three yearsMPPPPPOPPU
thresholdTMOOPOOORR
threwQTOPPPNPPP
throatJI\NNN[OOO
throat $RPPOPPPPPP
throat isMOVPOKTPPP
throat painOPPOPPSPPP
throatsPRSPPLOPPP
thrombectomyTOPPPPNPPP
thrombolysisKPPONPPYPP
thrombosisRPPPPPOPPP
throughHOTORUPROO
through $OPQPPPPQPP
through theNLWOROPPPP
throwingRNQPPRNPPP
throwing upSNPPPRNPPP
thrownOOSPPPPPPP
thruOORPPQORPP
thrushMPPPTPPPPP
thrustsQPPPPPPPPP
thumbQOLPPMYPPP
thumb andPOOPPNUPPP
thunderclapRPPPPPOPPP
thunderclap headacheQPPPPPOPPP
thursMULPPTPPOP
thursdayNYQOOONOMO
thursday $OSPPPPOPPP
thxM\NOOOOONO
thyroidLITLOWWOOO
thyroid noduleQPPPPQPPPP
thyroxineRPPPOPPPPP
tia\LKMLNRPSQ
tia $XNKOMOTOPP
ticagrelorPPPOSPPPPP
tickPJOPPTPYNN
ticketNYMPPOOOPP
tieWPNPOOMPPP
tienePNWPOONOPO
tightRMZOPMLPOP
tilNZMOPPOOOP
til #1PTOPPPOPOP
tillN[ROPOLONO
till #1PVNPPPOOOP
timeQXYNNLGWIO
time $NKTPQPOQPP
time ?TQPNQPNPOP
time doesMWPNPPMNUO
time forNRPPPPPPPP
time isNZPPPPMOMO
time noPTMPPPPPPP
time ofPRPPPPPPPO
time toZNONOOPOPN
timesLOPPMXKNYN
times $OQPQPOPPPP
times aOOPTPOPPPP
timiQPPPPPPPPP
timingSGKORONO_O
timing $MIMPROOP_O
timing ofUONOPPOPPP
tinglingNOLPPMZPPP
tinnitusQNPPPRPPPP
tinyNQQPORQPOP
tiotropiumSPPPNPPPPP
tipRMRPPPQPPO
tipsOLOOPYOOPP
tiredLJLON\XOON
tirednessQPPPPQOPPP
tiringPPQPPPOPPP
tirzepatideRPPPPPPPPP
titrateNOPVKPOPTP
titrationKNO`LOOOPP
tizanidineOPPPRPPPPP
tmpMPPSRPPPPP
tmp smxMPPSRPPPPP
tmrwPSOPPPPPPP
toOSNc>U:GZ_
to #1O^KMOQMOPO
to #2SSSOPOKPOO
to #2.SPISPRPPPP
to #3QPPRPPOPPO
to #4PRPPPPPOPP
to $POQTONRONP
to aNNPLZLOONV
to addOPOPSPPPPP
to anTPPPLPPPPP
to apixabanHPPUPSPPPP
to askPNQPPRPPPP
to avoidONORTOOPPP
to bayPOSPPPPPPP
to beKXQVOHPPTL
to billONPMPPOYOO
to breatheOKVPPPPPPP
to bringQQNPPPPPPP
to callPSOPPOOPQO
to checkTOPNPOPPPP
to comeQOPPPPPPPQ
to coverPQPPPPPPPP
to diePMTPPPPPPP
to dischargeROPPPPPPPQ
to doOH\PPROPNN
to everyRPPPPPPPOP
to everyonePQPPPPPPPP
to feedPOPPPQPPPQ
to flyNLPPOSOVON
to getMJMMNYNXUM
to giveRMLQPQONVQ
to goMWOPPPNOOP
to handPMOPPNPPL\
to havePOMQPTOPPO
to headQPPPPPPPPP
to helpSOOPPOPPPP
to herPNSPPPPPPP
to holdRQQPNOPPOQ
to keepPUOPPNPPPO
to knowPSKOSOOPOS
to leaveRRPOPOPPNP
to makeOPOQPPPPPQ
to mePQRPPOPPPO
to myPTQPPJPPPR
to normalPUNPPOOPPP
to openQTMPPPPPPP
to oralNROSOPPPPP
to ourPTNPPPPPNP
to oxycodoneNRPTMPPPPP
to peopleRPPPOPPPPP
to physioQPPPPOPPPP
to pickSPNPPPPPPP
to prescribeOPPPQPPPPQ
to preventVOOOOOOPOP
to putRPPPOPLTPP
to rehabOTNPPPPPPP
to reportOOOPPNOOOY
to roomPORPPPPPPP
to ruleSOPPPPPPOP
to sayOSOPPPPPPP
to seeSPPPPPNPPP
to sendRQNPPPMPTO
to signPSOPPPPONR
to skipSOPPPPOPPP
to someoneRPPPNPPPPP
to startRNPQNSOPPO
to stayRPPPPPPPPO
to stopSPPNNVOOOO
to surgeryOORPPPPPOR
to switchPPPPROPPPP
to takeMPMORTOJPX
to talkORPPPPPPPP
to tellRHUPPLOPOY
to theIcSMNBVLOT
to theatrePTOPPOPPPO
to treatWMOOPOOOMT
to tryPNOPOVPPOO
to twoPQOUPLPPPP
to usNPTPPPPPPP
to useRPOOROPOQO
to waitPNTPPNPPPP
to wakeOLTRPOPPPP
to wardPRNPPPPPPP
to whoeverPQPPPPPPPP
to workSNOPPQPPPP
to writeOOPQPPPRPP
to youOPROPORPPO
toastPVJOPOSPPP
toast $PSNOPPPPPP
tocilizumabQPPPOPPPPP
todayRrHMRGFNMM
today $OZNOONOONO
today ?ORPPQPPPPP
today orRPPPPPNPPP
today thePQPPPPPPPP
toddlerPKXRLQTNLO
toddler withSOPPOPPPPP
toddler'sSUPNPJPPPP
toddlersUNOPPPPPNP
toeMMQOPTSOPO
toenailROOPPSOOPP
toenailsPPPTPPNPPP
toesJKUPOUSPOO
togetherQNOMYONQOO
together $POOPROOQPP
together ?OPPPRPPPPP
together withPPPPQPPPPP
toiletOLUPOSPPPO
toldK]ANNZMNNX
told $PRMPPPPPPQ
told herOVMPOQOPPO
told meOTOPPPPPPO
tomorrowUYMNNNLMTN
tomorrow $MWMPOLOOUO
tomorrow ?PQPPPPOPPP
tomorrow morningRNPPRPOPPP
tomorrow'sPSOPOPPPPO
tongueOHLNKRhNNN
tonightQZ\OPEMJNN
tonight $OPVPPJOLWO
tonight ?PXPPQPOPIP
tonight orROPPPPOPPP
tonsilPQRPPPNPPP
tonsillectomyQPRPPPOPPP
tonsillitisNPPPPPSPPP
tonsilsPOOPPRPPPP
tooVHYNK^INNM
too $PSOPPPOPPP
too deepONYPPJPPPP
too lateSNPNOSOPPO
too muchRLNSMXNPPO
tookRPjKQANNLO
took #2QNROPPPPPP
took aOOVOPMPPPP
took allPPVPPKPPPP
took theOUQPPOPOMO
toolOQPPPPPPPP
toothRLKPN[OPPP
topKYJRRORPON
top ofPNONTOTPPP
topicalNOPOUPPPPP
topiramateTPPPMPPPPP
toradolMOPPUOPPPP
tornQOPPPQPPPP
torn meniscusQOPPPQPPPP
torsadesMPS\ONNNLP
torsionPSOPPNQPPP
totalQOOTPOOPPP
touchOSSPPONPPP
touchedPPQPPPPPPP
touchingOPRPPPPPPP
touching itOPRPPPPPPP
tourniquetSKWPPNPOOO
toutOKZOPPOOPP
towelPMQPPSOPPO
towelsNPRPPPPPPP
townOPSPPPOPPP
toxicMQRPOPQPPP
toxicityOOUPPPNPPP
toxinRPPPPPOPPP
tpaHORVNPOWNO
tpa forNPPSPPPPPP
trachOQRPPOOPPO
tracheostomyOPRPPOPPPP
trachyOOSPPPPPPP
tractorORQPPPPPPO
trafficOTNPPPOPPP
trainLMSPPWOPPP
trainerOUOPPPPPNO
trainingUSNPOOONOO
tramadolHNOTUOVOOO
tramadol andQPPPPPPPPP
trampolineRLOPPUOPPP
tranexamicLOSSOOOPQO
tranexamic acidPOOSOOPPQO
tranexemicQPPPPPPPPP
tranexemic acidQPPPPPPPPP
transferPRLQPPOPQR
transfersPOPPPPPRPP
transfuseSPPPPPOPPP
transfusionRWONOKLOVP
transfusion $SONPPPPPRP
transfusion inQPPPPPPPPP
transfusion thresholdQPPPPPPPPP
transplantPNPOVOOOPP
transplant $IPPOYPOPPP
transportNTRPOOOOQO
trappedPLUPPPPPPP
traumaSVKVOLLMSO
trauma $UOPPOPOPPP
trauma bayORMPPPPNTP
traumaticRPPPPPOPPP
travelMOOPPPTQQO
trayHVNOPOOOYP
tray $PSNPPPPPPP
trazodonePPPPSOPPPP
treadmillPMTPPPPPPP
treatdNMOOJJNLV
treat $UNPPPOPONR
treatedFJJONU^OPU
treatingVPOPPONPOO
treatmentUMLQNRMRMU
treatment $WOPLPOOPPQ
treatment doseLPPVOPPPPP
treatment forPPPPPPPPPR
treatment ofPPPPPPPPPQ
treatment roomNQOPOPPPTO
tremorILLPOU]POO
triageOWSONNNOQL
trialgSKLNNMMMM
trial $_KNNOOOOOO
trial dataQPPPPPPPPP
trial ofORPPPPPPPP
trialsYNOOPNPPOP
trials $RPPPPOPPPP
triamcinoloneROPFOOP\PP
triedPRNPPRPPPP
triggerNOOPPPUQPO
triglyceridesQPPPPPPPPP
trimesterLLON_POPOO
trimethoprimQOOQROOPOP
trimoxazoleOOPQSPOPPP
tripMOOOPTTPPP
tripleROOPPPQPOP
triptanRPPOLTPPPP
trolleyIZRNONMOUO
tropRROOPPPPPP
troponinSPOOONRPPO
troubleQMQPQTNPOO
trouble ?PPPPQPPPPO
troughQPPQOPPPPP
truckLOVPPPPPPP
trueNPOPRORPQP
true ?PQPPPOPPPP
trustPNMOPNOO\M
trust $OOPPPPPPSP
tryQMNOO\NOON
tryingKLNNY]OONL
trying forOPOPPSPPPP
trying toKLNNY[OONM
tshLLNOMWYOOO
tsh #1QNPPPSOPPP
tsh #2.QOPPNTOPPP
tsh #3.PPPPPOSPPP
tubRORPPOOPPP
tubeRL\NOOMOPN
tube inROOPPPPPPP
tubesQOLPPUNPRP
tuesPROPPPPPPP
tuesdayMSLOOXOOOO
tuesday $ORPPPPPPPP
tummyOPOOONUPPP
tunnelLPOPPVTOPN
turmericPPPPRPPPPP
turnMTSPOTNOMO
turn outQPPPPPPPPP
turn upPRPPOOPPPP
turnedMXOPPLNROQ
turned outOSNPPPPPPP
turningPLVPPOOPPP
turnoOVNPPOOPPO
tvOVMPPOPPPP
twelveRPOPPPOQPP
twentyKQNPSPOVPP
twenty minutesMQNPPPOVPP
twicePKNTO]HQOO
twice aQPOPPQPPPP
twice thisPMNPPWNPPP
twinOQRPPPOPPP
twinsOYNOPNMPPP
twins $QPPPPPPPPP
twistedTNSPPNOPPO
twitchingNJWOPTNPPP
twitching $OOTPPPOPPP
twoGRh]IHFWFN
two $QRNOPQOPPP
two andNPOROPQPPP
two daysSNPNPOSOPP
two forPOPPPPPRPP
two hoursPTOPPNPPPP
two inRPPPPPOPPP
two litresOLVPPPPPPP
two minutesOOSPPPPPPP
two monthsPPPQPPPPPP
two ofRKUPPPOPPP
two weeksWMNNPRQPPO
two yearJOSTPPPPPP
two yearsPOOTOTMPPO
txUOPPQOOONO
txa]NKQNNOOQO
txa forOPPROPPPPP
txa inQPPPPPPPPP
tyMXOPPPOOPP
tylenolMNTQSMPPPP
type[JJWMROSLN
type #1[JJWNRNQNN
type twoPPOPPPQPPP
typhoidPPPPPPRPPP
typhoid $PPPPPPRPPP
typingNNMPPYOPPO
uIROOTXOPNO
u $MOPPPVOPPP
ukXLOPPQOPOO
ulcerOIKOOOcPNO
ulcersNQMPPZLOPP
ultrasoundRONOONVQOO
ultrasound forQPPPPPPPPP
ultrasound guidedQPPPPPPPPP
umRSPOPONOPP
umbilicalQNSPPPPPPP
unPQWOOOOOOM
unaNKTOPPUOPO
uncleLQQPPRQPOO
uncomplicatedSOPPPPOPPP
unconsciousQNTOOONOOS
undPL`NONMOON
underLGTULNE[N[
under #1TNOSOPNPPP
under #2QNLOPOOQXO
under #3RPPPPPOPPP
under aPOSPPPPPPO
under theOORPPNOPIZ
unequalLMZOPOOPPP
unilateralMOOOPOXPPP
unitMUOMOMMK_O
unit #1OQTPPPPMPP
unit $KQPNPOOOXO
unitsIMQbMNLTOO
units $ONNUOOOTOP
units ofPPQPPPPPPP
unknownPLOOOOTRPQ
unknown $PNQPPPPSOP
unprovokedSPPPPPOPPP
unrecordableNPSPPPPPPP
unresponsiveONXPPOMPOO
unspecifiedNOPPPPOUPP
untilRYJNOOPSMN
until itSNPPPPPPPP
until theOUMPPPPPPO
untreatedQPPPPPPPPP
unvaccinatedRQPPPOOPPO
upYcP_<JZS>C
up $TXTSLKJOMO
up ?QPQQPPOPOP
up aSNRPPOPPPP
up andORQQOOQPPP
up atQQPNPZNPIP
up byQROPPOPPPP
up everyNTOPPOPPPP
up forOPRPQOPPPP
up herPORPPPPPPP
up inPQPPPPPPPP
up likePNTPPOPPPP
up onJSOPNMYROP
up theNPOPOMPYPO
up toONRSOPOPPP
up withOMPONTTOPP
updateO\KPPNOONO
updatedPSOPPPPPPP
upperNLKQOO^OOO
upper giTOOPPPPPPP
uprightUIMPPOXPPO
upsPROPPPPPPP
upsetOQPPSNPPPP
upstairsPTMPPPPPPP
urateQPPOPPPPPP
ureterSOPPPPPPPP
ureter stoneROPPPPPPPP
ureteralQPPPPPPPPP
ureteral stoneQPPPPPPPPP
uretericSPPPNPPPPP
urgentKKROPONXTO
urgent careONQPPPPPTP
uricQOOPPPSPPP
uric acidQOOPPPSPPP
urinaryQPPPPPPPPP
urineILSKILoNLO
urine dipLPOPPPWPPP
urine infectionRPPPPOPPPP
urine infectionsQPPPPPPPPP
urosepsisQPPPPIOYPP
usG\KNMWOOUM
us $NISOO[NNUM
us aOUNPPOPPPP
us orQLOPPPOSRP
use^^GJQHLRPM
use ?QPPPPPPPPP
use disorderSPPOOPPPPP
use forPTPPPPPQMP
use inRPPOPPPPPP
use thePVOPOLOPPP
usedQLPPSNOOOT
usefulRPPPPPPPPP
uselessOQPPPQPPOP
usersUPPPLPPPPP
usesPPPPQPPPQP
usingOSNPPLONWP
usualHYKYONOPOO
usual careQPPPPPPPPP
usuallyQPPPPPPPPP
uterineQPQPPPNPPP
uterusNMYPPONPOP
utiQRNTLOORPO
uti $QOPOPPPSOP
uti inOOPSOPOPQP
utisQPOPPROPPP
uurTTKPPPOPPP
vjFIJNNWMMO
v #1RINOPO]ONO
vaRTNOPOOPPP
vacationNTPPPSPONO
vaccinatedZOOPIQPPPP
vaccinationGSOOYPPQOP
vaccineNTPGWQMSPO
vaccine $OPPPRPPPPP
vaccine atQOPOPQPROP
vaccine fridgePROPPPPPPP
vaccinesMSPOMOOOWP
vaginalRPPPPPPPPP
vaginal birthQPPPPPPPPP
valaciclovirLPPVOPPPPP
validHLOONOLOMh
valid inNOPPPPOPOV
valproateOOOL[MOOPO
valueSTNPPPNPOO
value $QUNPPPOPOP
valveSOOPNOSPPP
vanO[ROONKOQM
van deOXMPPPOPOO
vancKUOOUOOPOP
vancomycinSOPRNOPPPP
vapeSPPOPOPPPP
vapingTNOPPROOOP
vareniclineRPOOQPOPPP
varicealRPPPPPPPOP
variceal bleedRPPPPPPPOP
varicesOSSPOPOPNP
varicoseONQPPRPPPP
vascROPPPPOPPP
vascularPNROPOOSQN
vasectomyOQOPPVOOON
vasopressinQOOSOPPPPP
vasopressorsQPPPPPPPPP
vcfRPPPPPOPPP
veTOPOOPOPPP
veinQORPPPOOPP
veinsMOSPPSOPPP
vendingPQQPPOPPPP
venlafaxineRPPQOOPPPP
venomSPOOPPPPPP
venom immunotherapyRPPOPPPPPP
ventORNPOOTPPO
ventedROPPPPOPPP
ventilateMNVPPPPPPP
ventilatedSPPPOPPPPP
ventilationNOSPPPOQPP
ventilatorNRTPPOKMTQ
ventolinPQPPPPPPPP
verapamilMPPNWPPPPP
verbalNOPPPPPOOW
versus\NOMOOOOOO
vertebraQQOPPPPPPP
vertebralUOOPPPNQPP
vertebral fractureSPPPPPNPPP
vertebroplastyYONOONOPOO
vertebroplasty $QPPPPPPPPP
vertebroplasty forQPPPPPPPPP
vertigoRNJOPOZOOO
vertosWLOPPPOPPP
veryK[XNOKQNKN
vesselNPPPPPRPPP
vestibularSOPPPPOPPP
vestibular neuritisQPPPPPPPPP
vetOTLPOMQOPT
vfOEeNPONNOO
vf $SJZOPONOOO
viaNOTTPPPPPM
vialOPPPSPPPPP
vialsHRO`NONNOO
vials forNPPTPPPOPP
victimPORPPPOPPP
victimsQPPPPPPPPP
videoXPMPPPSVHK
villagePRRPPNPPPP
violentQQPNPPPPPP
viralOOQPPPRPQP
visionGKROOOaOOO
visitMNLNMKF{FM
visit $POPPPPPTOP
visit ?OQPPPOMVOP
visitingISOOPONL^O
visitorOKJOOOLNeQ
visitorsPPOPPOONVN
visitsUNPOPOPOQO
vitQMNUVRNMMO
vit dWOOJOTPPNP
vit kLNO]NOONPP
vitalQPQOPPPPPP
vitalsOQRPPOOPPO
vitaminTUJNMTSNOO
vitamin dRTNPNTNOOO
vitamin kROPPPPPPPQ
vitaminaUNOOPPPPPP
vitamina dUNOOPPPPPP
vitamineTOOOPPPPPP
vitamine dTOOOPPPPPP
voiceQLNQOQVOOO
voice isPOQPPPQPPP
voice noteRQLRPQOPPP
voicesPJVPPPPPPP
volunteersMVOPPPPPOP
vomitKORPONWOPP
vomitaOOSPPPPPPP
vomitedORQPPOOPPP
vomitingNM^PMNPOOO
vomiting $RPPPPPOPPP
vomiting andRPRPNOPPPP
vomiting bloodNPTPPPPPPP
vomitsPPQPPPQPPP
vonTRMPPOOPPP
voorZKNPPPOPPO
vorKTWPPONOPO
vpSPPPPPNPPP
vp vsQPPPPPPPPP
vs}4EA0FQ[Ec
vs #1ZOOLOOOQOP
vs #2XOLMOOMVPO
vs #2.VPPKPPPPPP
vs #3QPPPPPPPPP
vs highQPPPPPPPPP
vs ivSOPPPPPPPP
vs ketamineQPPPPPPPPP
vs lateQPPPPPPPPP
vs lowQPPPPPPPPP
vs moreQPPPPPPPPP
vs noQPPPPPPPPP
vs nsQPPPPPOPPP
vs nsaidRPPPNPPPPP
vs openQPPPPPPPPP
vs oralNPPTPPPPPP
vs patchQPPPPPPPPP
vs pboSPPPPPOPPP
vs placeboRPPPPPPPPP
vs ptQPPPPPPPPP
vs shamQPPPPPPPPP
vs slowQPPPPPPPPP
vs standardQPPPPPPPPP
vs surgeryQPPPPPPPPP
vs theQOPPPPPPQP
vs threeQPPPPPPPPP
vs usualQPPPPPPPPP
vs warfarinQPPPPPPPPP
vtNNVPNPQPPP
vteUROKPOOOQP
wFEEIlQ[RJQ
w #1OPPOUOOPPP
w aRROPPQNPPO
w oNSPOPNOOQR
w theKNOPRYNRNO
wait]QUNLSGNMN
wait $PQPPPSNPPP
wait ?SOOPMTNPPP
wait andRNSPPNOPPP
wait forUPQPPONONP
wait untilQPQPPPOPPP
waitingOVOOORMOMR
waiting forOROPPRPPPP
waiting listPPPPPQPPPP
waiting onOWKPPQOPPP
waiting roomOPQPPOPPNS
wakePGcQOJNOOO
wake forPPSPPNPPPP
wake himONSROOPPPP
wake upRKWPPNOPPP
wakesSMQPPOPPPP
wakingOIUOPUOPPP
walkGYPOOLROVO
walk inLQRPPNPPTP
walkedMPVPPOPPPP
walked outPOQPPPPPPP
walkingSOKPPQNWOO
walksSPQPPONPPP
wallOPRPPNRPPP
wantNKXINWLPKY
want aPRPPPNPPPR
want toOJ\JPUOOOP
wantedOOTPPNPPPP
wanted toPPQPPPPPPP
wantsKK@KXdFOKc
wants aPKLPO[ORPN
wants herOPPPPPPPPQ
wants meNOPQPRPPPQ
wants offRPPOPPPPPP
wants somethingNPPPSPPPPP
wants thePPOPPOPPPR
wants toOULOUWNNMM
wardXLOJMMJD]^
ward #1OTOPPPOPPP
ward $SFVMOPNH`N
ward hasNTPPPNTOMP
ward isPROPPPPPPP
ward roundOUNPPPPPNQ
warfarinNQLRXRKSNM
warfarin $PJNMYOOUOO
warfarin andQRNOQPPPPP
warfarin inrPOPQQOPPPP
warmPRPPPOPPPP
warningRQNPPOQPPO
warning $SPOPPPPPPP
wasJ|KHI]BPDK
was #2POQPPPOPPP
was #3POMPPTPPPP
was aOVNPPOOPPO
was fineOMRPPROPPQ
was inOQOPPOQQPP
was itROOPPPPPPP
was justPSNPPPPPPP
was spotPROPPPPPPP
was talkingMPTPPPPPPP
was theNYNOOOPPOQ
was toldOMRPPQPPPQ
washOXNPPONPPP
washedPSNPPOPPPP
washingPQOPPPPPPP
washoutLOPPWOPPPP
waspOPTPPPMPPP
wastePRPPPPPPOP
watchRWRMUMLOMO
watch ?SPPPPPMPPP
watch thePQPPPPPPPP
watchedQPPPPPPPPP
watchfulSPPPPPPOOP
watchful waitingSPPPPPPOPP
watchingOSNPPPPPPP
water`SSNOLINNM
water $RQQPPOOPPP
water ?PPPPQPPPPP
watersOOVPPONPPP
wateryPMOPPPVOPP
waveLFSOOOaONN
wavesKNPPPO]PMN
waxPPPPPROPPP
wayPU[NQHMOOO
way $PPVOQMNOPP
way toOVNPPOOPPO
wbcKNONOO]OOP
wbc #2LPPPPPWPPP
we@UT?FY9Zea
we allowedMMPPOPPPRV
we arePNVOPSOOMO
we billOOPPPPPVOO
we callONSPPPPPQP
we doMSROPTOOOO
we gaveQOPPPPPPPP
we getPSOPPOPPQO
we giveRNRNQOOPRO
we haveIXNONNNMXR
we holdONMPPOPPST
we justPROPPPOPPP
we keepRQOPPOOPMS
we needKPROOSONTP
we orderOXOPPPPPKO
we startQPRPPPOPOP
we stillUVOPPMPOKO
we stopTOOPPPOPOP
we takeOMPPPOPOXO
we waitQPOPPQPPPP
we wantPRPPPPPPPP
we'reOTRPOOOPOO
we're outNVNOPPPPPP
we'vePNUPPOPPPP
we've gotPNTPPOPPPP
weakPMVPONQPPP
weaknessKOSPNOVPPP
weanRPPPPOPPPP
wearSROPPPOOPO
weatherMUNPPSNOOP
weberPLMPPPXPOP
weber toPLMPPPXPOP
weddingOMPPPVPPPP
wedgeSPPPPPNPPP
wednesdayOTOPPPPOPP
weeQUOOPKUONO
weekGRGOXYOWKO
week $JMJRTNS[MO
week ?RSPPPONPOO
week andPNPPPPOPSP
week doesQPPPPPPPPP
week ofTMPPQPOPPP
week oldTOQPTNJPPP
week orSUPOPPKPOP
week soPQPPPOPPPP
weekendMTNOOSOOPQ
weekend $PNOPPPPPRR
weekend ?NWOPPOOPNP
weekendsOJPPPOPPZO
weekerNNRRQPPPPP
weeklyVMNUNPOOPO
weekly progesteroneOPPPPQPPPP
weeks[FU[RPIJKO
weeks #2PPPPPPQPPP
weeks $HJM]VJXNOO
weeks ?RPPPPOOPPP
weeks afterXOMOPOQOOO
weeks agoROOPPPPPPP
weeks andMORQOUOPPP
weeks inRPPPPOOPPP
weeks isSPPNPPOPPP
weeks ofRTMOPOQPPP
weeks oldPPRPPNQPPP
weeks orTPOPPONPPP
weeks pregnantSOUOOMNPPP
wegONUPPPOPPP
wegovyNPPMPOPQVP
weightWKHVKTUOON
weight gainXPPJOPOPPP
weight lossOOPNPNVPPP
weirdNPOPPPTPPP
welcomeMYOPPPOPNP
welcome $NTOPPPPPPP
wellVYCNMMbMNJ
well #1QONPPPSPPP
well $NVLPORPPPP
well ?QOPPPPPPPP
well asWOPPPPPPPL
well doesQPPPPPPPPP
well doneOSOPPPPPPP
well whatOPOPPPSPPP
wellnessOVOPONNROP
wentF`^KKLQNNN
went downONTPPPPPPP
went homeMWNPOPOPPP
went inONXMPOPPOP
went outOOQPPQPPPP
went toOSPPPPPOPP
went wellPSOPPNPPPP
werePVOPPQOPOM
westPPTPPPNPPP
wetQMUPPSMPPP
whatL5LbPM`XNN
what $KSQTNOPMSO
what aNbOOPJKOON
what ageTPPPPNOPPP
what areQGKOPITOT^
what canOTOOPTNOPN
what didSOPPPPPPOP
what doVMZORSNX<M
what doesFNNOONeMMR
what doseMPPVOPPPPP
what elseQOPOPNTOPP
what happensSOONVONOOQ
what helpsRNOPPZIPOP
what iPOUPPPOPPO
what isO@L[KL]G\R
what nextQOQPPQOPPP
what nowONPOPPPOOU
what percentUOPPPPNPPP
what proportionQPPPPPPPPP
what rateNPQRPPOPPP
what shareSPPPOPOPPP
what shouldIOPRTHRZOO
what thisPOPPPPSPOP
what timeMcOOOOHMRM
what toSNQOPRLTNO
what wePOUPPOOQNO
what wouldKNOSPUTONO
what'sLD:VKObTZU
what's ourNOOOOOOOWP
what's thatPPOPPPSPOP
what's thePCDYMIUW]R
what's yourOTPPPPPPNP
whateverORPPPPOPPP
whatsLJORONWQVN
whats ourOOPPPPPPTP
whats theOLMTOOTMUO
wheelOQPPPPPPPP
wheelchairOXOPPPOSJO
wheezePOTPPOOPPP
wheezingOOUPPOOPPP
wheezyPPRPPPOPPP
whenVL=`HWE\MS
when $MOOTQQOPPP
when ?NPPPPPOPPU
when aOOOPPPPPPU
when canTMOOOVOPON
when doVTPOONPOMO
when doesKXPPPONUMN
when heTOMPPMTPPP
when iLROOOTMUOO
when isUMOQPOOOSO
when it'sOQOPPQPPPP
when shePPPPPPQPPP
when someonePPPPPPPPRP
when theQQPPPPOPOO
when theyPRPPPNPPPP
when toSOOVLOOPOO
when wePOQPPPPPPP
when youPVPPPMOPOO
when'sOROPPPPPQO
wheneverPVOPPNOPPO
whereLHbMMLOK_K
where $MSSPPPOIVP
where ?MN[PPPOPMO
where areOKRPPOOPVP
where didPXPPPPPPJP
where doNWQOOQOTIO
where isOKTPPPOPTO
where thePLOPPPUPRP
where'sNEPOPOTN]O
where's theNEPOPOTO\O
whetherdILOMNOOOO
whether theRPPPOPPPPP
whether toQPPPPPPPPP
whichLB@PFU[d^I
which codeOOPPPPOTOP
which formPOPPPPPNTP
which getsQPPPPPPPPP
which hasPPPPPPPQPP
which isRQOPOOPPPP
which numberNOQPPPPPSP
which ofSOOORNOPQP
which oneWPPOIOSOPP
which tabletRPPPPPOPPP
which wardNSPPPPPOQP
which worksRPPPPPOOPP
whileWMTLTRLOLO
while breastfeedingSPPOPPOPPP
while iPQQPPOPPPP
while onMOPMXPPPPP
while wePORPPPOPPP
whiplashSOPPPPOOPP
whiteKNRNNObLNN
white $PPQPPPPPPP
white andORSPPPMPPP
whiteboardOVOPPPOPNO
whoOACMM<9bkr
who approvesONPPPPPOWO
who areQPPPPPPPPO
who canMHVOONNMJc
who decidesMMOPPPPOOZ
who doMPUOONOL_H
who getsVOPOQPPPLP
who hadPPPPPQPPPP
who hasVOPOOONOQO
who haveQPPPPPPPPP
who isNHLOONNNfP
who leftPTOPPPPPNP
who livesPORPPPPPPP
who needsVOOSPOMPNO
who neverROPPPPPPPP
who onlyQPPPPOPPPP
who saysONOPQPPPOT
who signsNBOOONOY_M
who takesPORPQPOPQO
who tookPVOOPPPOMP
who wantsMXPPSNPONN
who wasOPRPPPPPPP
who willPOPPPPPOSP
who'sG_MOSLLOVP
who's onO[PPPPOPIP
who's theO@OPPPOOfO
whoeverM]NOPMOOOO
whoever borrowedORPPPPPPPP
whoever didPROPPPOPPP
wholeSK[NNSNNNN
whole bloodVONPPPMPPP
whole bodyPPQPPOPPPP
whole bottleONWPPMPPPP
whole familyOLSPOOUPPP
whole wardPROPPPPPPP
whomMHOOPMNKpG
whoopingUOPPPNPPPP
whooping coughUOPPPNPPPP
whoseLQKOTONONZ
whyH=WIJ[]^MM
why $LHNNKO_XPP
why isOSPPPPOPOP
wichTOOPPPOPOP
wideLL[OOOUOON
wide openOPSOPPPPPP
wieVPPPPONOPO
wifeKFYOOQKNN`
wife isNLUPPPNPPS
wife saysOLQPPOQPPT
wife'sOPQPPQOPPP
wifiMZKOPOOOSO
wifi isPQPPPPPPPP
willLSKMZWJOJU
will aWMPPPNPPPP
will beNUPPPPPOPO
will doMYTPOMOOLO
will itRNPPQQPPPP
will notQSNPPNPPPP
will theSPPPNPPPPO
windowSSQOOONOPO
window $VNOOPPOPPP
wineOOPNOVOPPP
wingPQPPPPPPPP
winterUKPPPPVPLP
wipedOTNPPPPPPP
wirNQTPPPOPPP
wirdOMWPPPOPPP
wireOOSPPPOQPO
wisdomPPPPPSOPPP
wiseOPPPQLPPPU
wise $OPPPQLPPPU
wishOTNPPPOPPP
withQWGGbHYRPE
with #1NSOPPPNSPP
with ?RPPPOPOPPP
with aVQRWIKRPNM
with acuteQPPPPPPPPP
with afQPPPPPPPPP
with alzheimer'sQPPPPPPPPP
with anOPPVMPPPPP
with anginaUPPPKPPPPP
with apixabanOPPPSPPPPP
with asthmaUPPPMPPPPP
with badQPPPPPPPPP
with bloodPQPPPPPPPP
with bronchiolitisOPRPPPPPPP
with burningPPOPNPSPPP
with chestORPPPPOPPP
with clopidogrelNPPPSPPPPP
with colchicinePPPPQPPPPP
with copdQPPPPPPPPP
with covidPNPPPPLOWP
with croupPQPPPPPPPP
with dementiaQPPPPPOPPP
with egfrOPPMVPPPPP
with feverVPPKPPQPPP
with fluQPPPPPPPPP
with goutSNOOOTOPPO
with heartQPPPPPPPPP
with herPRLPOTMPPS
with highQPPPPPPPPP
with himPQPPPPPPPP
with hisPTNPPNPPPP
with itOWOQPLPPPP
with legQOQPPPPPPP
with lowPPPPPPQPPP
with meOOZPNLPPOP
with myPJQPMZOPPO
with newSPPMPPPPPP
with noSOQOPNMOOS
with normalPOONNOXOOP
with oneQROPOOOPPP
with pneumoniaGMNSMWURPP
with severeQPPPPPPPPP
with simvastatinUPPOMPPPPP
with theMZLPUOKPIU
with themPLQPPTPPPP
with thisOROPVNLPPP
with threePQPPPPPPPP
with twoOQOPPPORPP
with typeQPPPPPPPPP
with usONPPOOOOXP
with warfarinOPPOTOPPPP
withdrawalUOOWJNNOQO
withdrawal $RPPONPPPQP
withinVKUOOOGTOR
within #1UNOPPPJUPP
within #2PPPOPPOPPS
within aROPPPPPPPP
within theOOSPPPPPPP
withoutYIMKNHPTQ[
without aOLPPOOOSXL
witnessUNOPPOPPQO
wkUNLKVMOUOO
wk ?QPPPPPPPPP
wk oldSPQPNPNPPP
wksWPHC[ZNNOO
wks $YRNFVNOPOP
wks agoJPPPVPRPPP
wokeSUMPONNPPP
woke upQUMPPNPPPP
womanSPQPUMONOO
woman #2PPOPPORPPP
woman inPPQPPPPPPP
woman ofOPOPTPOPPO
woman onMPPPSPPPPP
woman withRPQOOPPPPP
wombPORPPPPPPP
womenWONONNOPSP
women $RPPPOPPPPP
wonPUOPPPPPMP
won'tIJPNJdOOLV
won't stopPPMPPOPPPU
won't wakeOOTPPNPPPP
wonderingQOPPPPPPPP
wontNHbPPLNPPP
wont wakePORPPOPPPP
woodOPSPPOOPPP
wordNUOOPMSSNO
word $PUNPPOPPPO
wordingIJNLOOOjOL
wordsLMTPPNOWPO
workLKOMTYMSNR
work $WSJOOROOOO
work ?QPPPPPPPPP
work asPPPPPQPPPP
work forMOOOPWPPPP
work inPPPPPRPPPP
workedPMLPNSOXPO
workerPPRPPOOPQP
workingO_ROOGLMSN
working $ORTPPMPPOP
worksQOONOVOOOP
works ?RPPPPOPPPP
works bestQPPPPPPPOP
works betterRPPPPPOPPP
works fasterQPPPPPPPPP
workshopPVPPPPPLPP
worldRROOPOPPPP
wornRQOPPPOPPP
worn kneesROPPPPPPPP
worn outOPPPPROPPP
worriedNINPQ]OPOO
worryMOMOVVNPPP
worry $POMPPUOPPP
worry aboutNPOPSQPPPP
worseNNQONRXOOO
worse $RPSPPONPPP
worse ?RPPPPPOPPP
worse atOOPPPSQPPP
worse thanNTPPPPOPPP
worstLOSPVNOPPP
worst headacheQPRPPOOPPP
wortMNNOZOOPPP
worthUQNOMWNONO
worth aPPPPPQPPPP
worth itSTOOMRNOOO
worth theQPPPPPPPPP
wouldNHJNZ\YLKL
would aSPPPPNPPPP
would beNUPSPKQPPP
would itOOOPPSPPPP
would likeRTNPPNNPPP
would ratherQPPPPPPPPP
would youFDKOUdXOMN
woundMMTOOPOWNP
wound irrigationQQPPPPPPPP
woundsSNOPPOMOQU
wristNGSOOQ]OMN
writeJNPQONNVPW
writingPPPQPOQPPP
writtenOOROQHOXPP
wrongMUVNMJKLL_
wrong channelOSOPPPPPPP
wroteMPRPQOOQNQ
wtMNM]OOOOPP
wwOOOPPQOPRP
xXQYGKPLNG[
x #1QVZNMOHOOP
x #2PSOPPPOPPP
x rayULMOOSUONN
x raysPJPPPPOOI_
x wkQPOPPPPPPP
xareltoONRTOPOPPP
xrLQPVOPOPPP
xrayQSPPPQOOOO
yRF\JXNONNP
y noPLWPPPOPPO
y oNORPPPOPPR
y sePOSPPPPPPP
y siteLOOLZPOPPP
y vsQPPPPPOPPP
yaNPWOPOOOPO
yeargHRZJQIKJM
year $VQOOPMNPPP
year ?RPPPPPOPPP
year andPMQPPSPPPP
year canOOPPPSPPPP
year ofROPPPPPPPP
year old\IS\KFRMMO
yearlyUOPOPOOPPP
yearsSIHRNV\MLQ
years $UOOOPQNPOO
years ?QPPPPPPPPP
years agoLSOONOWPPP
years andQPOONSPPPP
years ofSPPPPOOPPP
years onVPPNPNPPPO
yellowHSPNYRNOOO
yesKSKNYQMOOT
yes noQPPPPPPPPP
yes orMPNOYONPPP
yesterdayRBROOXWOOO
yesterday $OKWPPQPPPP
yesterday andRPOPOPOPPP
yetNNTOONMPYO
yet $OLQOPOMPYP
yield]MOPPNKOPO
yoLFRSPPSMNZ
yo $KNNXQOSPOO
yo wNOOQROOPPS
yo withRPPPPPPPPP
yogaRPPPPQOPPP
yoga forQPPPPPPPPP
you4|?ONdiIA=
you $MRRNOWOONO
you aOXPPPNNPOO
you allPSOPPPPPPP
you arePSQPPOOPPP
you canMQTPPPOPPP
you doQXNOPVLNLN
you getOYPPPNOPLO
you givePPPQQPPPPP
you havePPPPPQPPPP
you knowPLPPPPPLZP
you sendNQPOPTOPPP
you startOPPROPPPPP
you stopTNPOPPPPPP
you tellSOPPPPPPPO
you thinkOOOPPRSPOP
you wantPUPPPNPPOP
you'reOZLOPROOMN
you'vePSOPPOPPPP
youngRKLPQOZOOO
young manMOPPPNVPPP
yourEbPMN\MNIM
your ownPPPPPQPPPP
yrUNMQMLUNNU
yr $YMOOPOOPPP
yr oldGRQRONXOOR
yrsSOKPQWONOO
yrs $UQOOPOMOPP
yrs agoPPPPRPOPPP
zGNOONOOhIO
z codeOOPPPPPYIP
z pakQPPPOPPPPP
zeOMUPPPOPPP
zeroNOTPPOQOPO
zincRPOTOOPOPP
zinc forOPPUOOPOPP
zithromaxQPPPOPPPPP
zofranOSOOSPOPNP
zoledronatePPPQOPPPPP
zoledronicNPPSPPPPPP
zoledronic acidNPPSPPPPPP
zoloftOMPPZKPPPP
zolpidemROPORNPPPP
zosterOQPPPPPQPP
zoster vaccineOQPPPPPQPP
zosynOOORQPPPQP
~'aiPOQPPPPPPP
~'ai_PPQPPPPPPP
~'arPQOPPPPPPP
~'arrPQOPPPPPPP
~'clPQOPPPPPPP
~'cloPQOPPPPPPP
~'d_PQOPPPPPPP
~'emQPPPPPPPPP
~'embQPPPPPPPPP
~'enQPPPPPPPPP
~'llPTOPPOPPOP
~'ll_PTOPPOPPOP
~'reOSPPPPOPOO
~'re_OSPPPPOPOO
~'s_DTQNMaNMRO
~'t_ONTPNQRONP
~'veNPROPSOPOO
~'ve_NPROPSOPOO
~_abROOOQQOPOQ
~_abdPPQPPOQPPP
~_ablQQPPPPPPPO
~_aboOQOPQPNPPR
~_abrPPPPPQPPPP
~_absQPOPPPPPPP
~_abuPOQPPPPPPQ
~_acYLRPNOLPQO
~_acaPPQPPPPPPP
~_accQPPOPOOPRQ
~_aceQPPOPPPPPP
~_achPOPPPROPPP
~_aciPNQRPPPOPP
~_actQPQQPOPPPP
~_acuTOPOOPOQPP
~_acyPPPQPPPPPP
~_adQNRRNOLQPS
~_addPPQPPPPPPP
~_adePORPPPPPPP
~_adhQOPPPQPPPP
~_adjPPPQPPOPPP
~_admOQOOPOOPRQ
~_adoPPPPPPPQPP
~_adrOPRPPPPPPQ
~_aduROPSOPOPPP
~_advQOPPPPOPOR
~_afRMOQPPSMQO
~_afePQOPPOQPPP
~_affOPPPPPRPPP
~_afiPPPPPPOPQP
~_afrQPPPPPPPPP
~_aftQOPQPPRNPP
~_agPOSOPQNPOR
~_agaQROOORNPOP
~_ageQPOPPPPPPQ
~_agiOPQPPPQPPP
~_agoPNSPPPPPPP
~_agrPPOPPPPPPQ
~_ahPPPPPPPPPQ
~_aiRMTPPQOOPP
~_aidPPPPPQPOPP
~_airQMSPPPOPPP
~_alRSPOVNLNOO
~_alaPRQPPOOPPP
~_albPPPROPPPPP
~_alcPOPORPQPPP
~_aleQPQPPPPPPP
~_algQQOPPPPPPP
~_allNNPPVPNOQQ
~_almPQPPPPPPPP
~_aloROQOPPOPPP
~_alrQPPPQOPPPP
~_alsOPPPPPPQPP
~_altQQOPPPOPPP
~_alwPPPPPQPPPP
~_alzQPPPPPPPPP
~_amRPRRPNNPON
~_amaPQPPPPPPPP
~_ambQQQOPOOPPP
~_amePPPPPPPQPO
~_amiOOQRQOOPPP
~_amlQPPPPPPPPP
~_amoRQOPOPPPPP
~_ampPPQQPPOPPP
~_anUPSNLPTMMO
~_anaOPQPQOOPPP
~_ancPOPPPPRPPP
~_andPPPQPPPPPP
~_anePPQPPPPPPP
~_angQPPPOPPPPP
~_aniPOOPPPSPPP
~_ankPOOPPQRPPP
~_annQQQPPOOOPP
~_anoQPPPPPOPOQ
~_ansPPRPPOPPPP
~_antTPPOMQPOPP
~_anxPPPPPPQPPP
~_anyQSROPPOONO
~_aoPOQPPPPPPP
~_aorPOQPPPPPPP
~_apQLPMOSNRTO
~_apaQPPPPPPPPP
~_apeQPPPPPPPPP
~_apiPPPPPPORPP
~_apnOPROPPPPPP
~_appPNNOOSOQUO
~_aprQPPPPPPPPP
~_aqQOPPPPPPPP
~_aquQOPPPPPPPP
~_arRQSPQMOONO
~_ardQPPPPPPPPP
~_arePOQPPOQPPP
~_armOPQPQPQPPP
~_aroPPPPPPPPOP
~_arrSRQPOOMPPP
~_artPPPPQOPPPP
~_asTPQNPOOOMS
~_asaPQOPPPPPPP
~_ascOOPPPPSPPP
~_askQRNOPPOPOQ
~_aspQOPPQPOPPP
~_assQOPPPOPOPS
~_astPPROQQOPOO
~_asyPPQPPPPPPP
~_atONSQPNSOOR
~_atiOPPQPPPPPP
~_atoPPPPQPPPPP
~_atrOPRQPPPPPP
~_attPOPPONSPOR
~_atyPPPPPQPPPP
~_auQRONOPOROQ
~_audPROPPPQPPP
~_augPPQPPPPPPP
~_aunPOPPPRPPPP
~_aurQPPPPPPPPP
~_autQQOOPOOROQ
~_avOPPORPOPRP
~_avaOQPPPPOPRP
~_avoPPPORPPPPP
~_awPQQOONRPOP
~_awaPQQOONRPOP
~_ayPPPPPPPPQP
~_ayuPPPPPPPPQP
~_azQOQPQPOPPP
~_azaPPPPQPPPPP
~_aziRPPPPPPPPP
~_azuPPQPPPPPPP
~_baXPSNORPMOK
~_babROQQPRNNNP
~_bacTSPNOROONN
~_badPQPPPPPQOP
~_bagPQQPPOPPPP
~_bajPOPPPRPPPP
~_bakPQPPPPPPPP
~_balQNRPPPPPPP
~_banMQMQRNQQRO
~_barQNPPPQPORP
~_basROPPPOQPPP
~_batPQSOPQOPOP
~_beXPSKNVONML
~_beaOQPOPRPPPP
~_bebPPQPPPPPPP
~_becPPQPPPPPPP
~_bedQROOPPOPPP
~_beeNQQPPSOOPO
~_befRPNORRPOPO
~_behQQOPPPPPPP
~_beiPPRPPOPPPP
~_belQNROOQROOO
~_benROQPOPOQOP
~_berPPPPPPPQQP
~_besQQPPPPOPOP
~_betSONOOPSOOO
~_bevPOQPPPPPPP
~_bewPPQPPPPPPP
~_beyPPOPPPPPPQ
~_biMONNNQRYLQ
~_bicQPPPPPPPPP
~_bikPQPPPPPPPP
~_bilMNOOONRYOP
~_binPPOPPPPPPQ
~_bioPQPPPQOQOP
~_bipPPPQOPQPPP
~_birOPOPPRQOPQ
~_bisOQPPQOPPPP
~_bitPOPPPQPPPP
~_blNJ^MNKULTN
~_blaNLUOPNUOQO
~_bleQQRPNMPPQO
~_bliPOOPPQQPQP
~_bloPNSOPQNNRP
~_bluPPTOPOPOOP
~_boQSUOLNQLQO
~_boaORPPPOOPPQ
~_bocPOQPPPPPPP
~_bodOORPPOQPPP
~_bolQOQROPOPOP
~_bonPPOPPQQPPP
~_booPSNOOROORO
~_borOQPPPPQPPP
~_bosPQPPPPPPPP
~_botPPQOORPPPO
~_bouQQPPPNPQPP
~_bowRNQPPPQPPP
~_boxQRPPPOPPPP
~_boyPPQPPOPPPP
~_brNSTPPONLQP
~_braOSQQOONPPP
~_breOOQORRNNQR
~_briQRPOOOPOQO
~_broOQQPOPPOPP
~_bruOPPPPPRPPP
~_buMRPQQPPPPN
~_bubPPPPPQPPPP
~_bucOQPPPPQPPP
~_budPPPPPQOPPP
~_buiPOQPPPPORP
~_bulOOQPPPPPPP
~_bumPPPQOPPPPP
~_bunQNPPPQPQPP
~_bupPPPPQPPPPP
~_burPOPPPQQPPP
~_busOQPPPPPPPP
~_butOQPPPOPPPP
~_buyPPPPQPPPPP
~_byQPPPPPOPPP
~_bypQPPPPPOPPP
~_caPUSLLITPQR
~_cabPPQPPPPPPP
~_cafOTNPPPPPPP
~_caiPOQPPPPPPP
~_cakOSOPPPPPPP
~_calOQRPPNQPQO
~_camPROOOQOPPP
~_canQOVONORNNQ
~_capQNPPPOQPOR
~_carSPNPQOMRPO
~_casOPOOPOPQQQ
~_catPOPPQOQOSP
~_cauONPPPOSSOQ
~_cavOPPPPPQPPP
~_ccOPPPPPPPPR
~_cdPPPPPPPPQP
~_cdiPPPPPPPPQP
~_ceLOQRRNMTPP
~_cefOPPQQPPPQP
~_ceiPPPQPPPPPP
~_celOPPPQPPPPP
~_cenNPPQPPOQQP
~_cerOPPOOOOTOQ
~_cesQPPPQPPPPP
~_cgOPPPPPPRPP
~_chRTQLOLQPSN
~_chaPSONOMNQSR
~_cheQQQMQPNOQO
~_chiQPOPPPROPO
~_chlOOPRQPPPPP
~_choQPROPPQOOO
~_chrQPOOPPQROP
~_chuPQPPPPPPPP
~_ciRKROUOPOQN
~_cicPPPPQPPPPP
~_cigQPPPPPPPPP
~_cinPOQPPPPPPP
~_cipPPPORPPPPP
~_cirQOPPQPPPPP
~_cisPOPPPPQPPP
~_citPPPPQPPPQO
~_civQPPPPPPPPP
~_clNUPQPLQSPM
~_claMPPPRNQUNO
~_cleRSORNOOPOO
~_cliOQQPORNORO
~_cloQQQPQNROOO
~_cluPQPPPOQPPP
~_coSQWLNMHRMV
~_cocPPPPQPPPPP
~_codMOPOOOMXSO
~_cofOTPPPPPPOP
~_cogQPPPPPPPPP
~_cohQPPPPPPPPP
~_coiROPPPPOPQP
~_colSMVPOONOPP
~_comOTTNPNOQKR
~_conPOOQRRMONS
~_cooRPOPPQPOOP
~_copPROPPPPPPP
~_corQNSSNOQOOP
~_cosQQPPPOPPPP
~_cotOPQPPPPPPP
~_couNOPNPPQQPR
~_covOPNOOQPQSR
~_cowQPPPPPPPPP
~_crQNQOOQNRPQ
~_craSOPOPQNOPO
~_crcQPPQPPPPPP
~_crePOOOQTPPOO
~_criOPQOOONQQQ
~_croNQOPPOQQOQ
~_cruPPRPPOPPPP
~_cryPPPPOQPPPP
~_cuQQPOPOQOQO
~_cuaQPPPPPPPPP
~_cubOPQPPPPPPP
~_cufPQPPPPPPOP
~_culPQPPPOOPQP
~_cupPQPPPPPPPP
~_curPOOOPPTPPP
~_cusOPPPQPPPPP
~_cutROOPPPPPQP
~_cyPOQRPQQOPO
~_cyaPOQPPPPPPP
~_cycQOORPQPPPO
~_cylOQPPPPPPPP
~_cysPOPPPPRPPP
~_cytQPPPPPPPPP
~_d'PQPPPPPPPP
~_daRKNQMVOQPR
~_dabQPPPPPPPPP
~_dadPOPPPROPPP
~_daiRPPQOOOPPP
~_dalOPPQPPPPPP
~_danOQOPQSOPPP
~_dapQPPPPPPPPP
~_darOOPPPPSPPP
~_datRPOOPNOQPS
~_dauNOPPPTPOPQ
~_dayQNOQOPQQPP
~_dcPQPPPPPPPP
~_deUQSMKJQRMT
~_deaQSOOONNROR
~_debPQPPPPPPPP
~_decQPPOPOPPNU
~_deeOPRPPOPPPP
~_defPPQQPOPPPP
~_degPORPPQOPPP
~_delSQPNNOQPQO
~_demRPOOPPOPPP
~_denOPNORQNRPP
~_depPOQPOPRPPQ
~_derOPPPPPRPPP
~_desPPSQOOPOPO
~_detPPOPOQPPPP
~_devPNPPPPRPQP
~_dexQPPQOPPPPP
~_diPQQPTKRRKO
~_diaPORROPOQQN
~_dicNQQOSPPPOP
~_didPPQPPPPPPP
~_dieOROPPPPPOQ
~_difPONPPPTPPO
~_digOOQPQOOQPP
~_dilOPOQRPPPPP
~_dimQOPPPPQPPP
~_dinPQPPPOPPPP
~_dipQQPPPOPPPP
~_dirQOPPPPPPQQ
~_disQQPOPOQRMR
~_diuQPPPOPPPPP
~_divPPPPPQOPPP
~_dizPPQPPPPPPP
~_dnOQPPPPPPQQ
~_dnaOQPPPPPPQQ
~_doQRQWOKMMQP
~_doaQPPOPPPPPP
~_docOOPPPROSOP
~_doeTMLMRNPQRQ
~_doiOQPPPQOPPP
~_dolPOQOQOPOPR
~_domPQPPPPPPPP
~_donOVPOPOOPOO
~_dooOQSPPOOMQQ
~_dopQPQPOPQPPP
~_dosPNN^NNNONO
~_douPOPPPOROPP
~_dowPRROPOPOOP
~_doxPPPPQPPPPP
~_drPPRSOKQLQS
~_draPSQPONNPPR
~_dreOPOPPQPOSP
~_driOPMUOPPNOR
~_droPOUOQMROOO
~_druQNQOPOQOPQ
~_duPPQPONPPQR
~_dupPPPPPPQPPP
~_durQOQQOOPPPO
~_dusPPQPPPPPPP
~_dutOPOPPOOPQR
~_dvPPOPPPPQPQ
~_dvlPPOPPPPQPQ
~_dyPQPOPNPOQQ
~_dyiPQPPPNPOQR
~_dysQPPPPPQPPP
~_eaSPLPPTQOON
~_eacOOPQQQPPPP
~_earTOOOOPQOOO
~_easQPPPPPPPPP
~_eatORMPPSPPPP
~_ecPQQOPPOQOO
~_echPQOPPPORPP
~_eclOPQPPOOPPP
~_ecmQPQPPPPPPP
~_eczPPPPPQPPOP
~_edPQPPPPPPPP
~_edgPPOPPPQPPP
~_eduPQPPPPPPPP
~_efXNONQPOOON
~_efeQPPPPPPPPP
~_effVOPOPPOOPO
~_efiQPPPPPPPPP
~_egOPOPRQPPPP
~_egfPPPPRPPPPP
~_eiQQPPPOOPPP
~_eigPQPPPOPPPP
~_einPQPPPPPPPP
~_ejQPPPPPPPPP
~_ejeQPPPPPPPPP
~_elSPRPOPQNNO
~_elbPPPPPPQPQP
~_eldQPOQPPPPOP
~_eleQPQPPOQPPO
~_ellPORPPPPPPP
~_elsPRPPPQPPOP
~_emOSOOOPNPPR
~_emaPROPPPOPPQ
~_embQOPPPPPPPP
~_emePQPPPPPQPP
~_emoPPQPPPPPPP
~_empORPPPQOPQP
~_enPQPORNNRNQ
~_encPPPQOPPQPP
~_endOQQPPPQPQP
~_eneOOPPRPOPPP
~_enfQPPPPPPPPP
~_engPRPPPOPPPP
~_enhOPPPPPQPPP
~_enoROPPPPPPPP
~_entNPRPPPOQOR
~_eoOPPPPPQPPP
~_eosOPPPPPQPPP
~_epSOOPPPOQOP
~_epiQPOPPOPQOP
~_eplQOPPPQPPPP
~_eqMPPTOPQPPQ
~_equMPPTOPQPPQ
~_erRNQPPOOOQR
~_ergPPPQPPPPPP
~_errROPPPPOOQR
~_esOQROPOOORO
~_escOPRPPPPPPP
~_eseQOPPPPPPPP
~_eskPPPPPPPPQP
~_estORQPPPOPRP
~_etQOPPOPRPPP
~_ethPQPPPPPPPP
~_euPPPPPPQPPP
~_euvPPPPPPQPPP
~_evUQNONTPNNO
~_evePQOPOUQONO
~_eviUOOOPOOOPP
~_exTUNNMONPPP
~_exaRQOOOQOQOP
~_excRQOPPOOPPP
~_exePQPPPPPPPP
~_exhOPQPPPPPPP
~_exiPPQPPPPPPO
~_expPSOOOOPPPR
~_extPPOPPPQPQO
~_eyONSPOPSPPP
~_eyeONSPOPSPPP
~_faVQTMMSLMOO
~_facQOSPOOOPQO
~_faiQRROOQNPOO
~_falQPQOOQPPPP
~_famOQPOPOPPPR
~_fanPRPPPPPPOP
~_farPOPPPORPPQ
~_fasSOPQORNOOO
~_fatPOPPPUOOPO
~_fauPOPPPPPPRP
~_favPQPPPPPPPP
~_feRLVMQSRNMN
~_febRPPPPPOPPP
~_feeOOPOPTRONO
~_felPPRPQNOPPP
~_femOOQPQPPPPP
~_fenPOQQPPPPPP
~_ferONRQPPQPPP
~_fesPOPPPPPPPP
~_fetPPRPPPPPPP
~_fevPPONQOSPPP
~_fewRPPPPPPPPP
~_fiVNWPMLPOMQ
~_fibQPPPPPPPPP
~_fiePOPPPPQPPP
~_fifOOQPPPQPPP
~_figOORPQPPPPP
~_filPPOQONQRNR
~_finOTONOQROOO
~_firQQROPNNPPP
~_fisSOQPPOPOPP
~_fitPOSPPOOPPP
~_fivQPOQPPPPPP
~_fixPQPPPQOPPP
~_flNLTNSQROQN
~_flaOPQPPQPPPP
~_flePOOPRPQPPP
~_fliPPPPPQPPPP
~_floNOTOONPORO
~_fluRNPORPRPOO
~_flyPPPPPQPPPP
~_foMOQRMPNTRO
~_foaPOQPPQPPPP
~_folQPPQPPPPPP
~_fomPPPQPPPPPP
~_fonPQPPPPPPPP
~_fooOOQPPQQPOP
~_forMOPOOONVTO
~_fosQPPQOPPPPP
~_fouPRPPPOPPOO
~_frPTQRLOOOPQ
~_fraOONPOOQQPS
~_freRRQROPNOOO
~_friNRPOPPOORP
~_froPRQQNPQOOP
~_fuOPQOPPQPQO
~_fulPQQPPOPPPP
~_funPNPOOQQPQO
~_furPQPOPPPPPP
~_fusOPPPPPPPPP
~_gaQNTNOTPOOP
~_gabPPPQQPPPPP
~_gaiQOPOPPQPPP
~_galPPPPPQPPPP
~_gamPQQPPPPPPP
~_ganPPQPPPPPPP
~_garPPQPOQPPPP
~_gasROQOOPOPPP
~_gauPOPPPPQPPP
~_gavOPPPPQPPPQ
~_gdPOPPPPPPPS
~_gePNXQPQMONO
~_geePOQPPPPPPP
~_gehPPQPPPPPPP
~_gelPOQPPPPPPP
~_genOQPQPOQOOP
~_gerPPQPPPPPPP
~_gesQPPPPPPPPP
~_getPNQPPSOPOP
~_gevPOQPPPPPPP
~_ghOPPPPPQPPP
~_ghaPPPPPPQPPP
~_giOQRQQMMOQP
~_ginOQPPQPPPPP
~_girQPPPPPOPPP
~_givOPQRPNNPQQ
~_glSNQSOOPPOO
~_glaRPPQPPPPPP
~_gliOPQQQPQPPP
~_gloPPOPPQPQPP
~_gluROQQOOPPPO
~_glyQOPQPPPPPP
~_goMVSOMSNNNQ
~_goaQPPPPPPPPP
~_goeORNPPPQPPP
~_goiMQRQOROPOO
~_golPPQPPPPPPP
~_gonOOROORPPPP
~_gooRSPOOONOOR
~_gorOPQPPPPPPP
~_gouPQOPPPQPPP
~_gowPPPPPPOPQP
~_grNQTQNSQNON
~_graNORRPTMNPN
~_greORQOOORPOP
~_griPORPPPPPPP
~_groQPOPPPQPOP
~_guNOSOOPPOQQ
~_guaOROPPPPPPQ
~_guePOPPPPQPPP
~_guiQOPPPPOPQP
~_gumPPPPPPQPPP
~_gunPOQPPPPPPP
~_gusPPQPPPPPPP
~_gutPPPPPQPPPP
~_guyOPPPPQPPPP
~_haNRWOPPPLMQ
~_hacQPPPPPPPPP
~_haePPQPPPPPPP
~_hahPQPPPPPPPP
~_haiOOOPPSPPPP
~_halOOSQRPPONO
~_hanNNTOOPROOR
~_hapPTOOQOPPOP
~_harUNQOOOOPOP
~_hasPPQQPOPPPP
~_havNPOPPPPOQS
~_hcPPPOPPPRPP
~_heSUWLKOUKML
~_he'PPSPPOPOOP
~_heaTQQNNPQONO
~_heePPPPPPQPPP
~_heiPQOPPPPPPP
~_helPPSOOQQOPO
~_hemQQQPOPPPPP
~_hepPOPPPPRPQP
~_herOQROOPRNRO
~_hfQPPPPPPPPP
~_hiQOTNPOPOPP
~_hicOPPPPPRPPP
~_hidPQPPPPPPPP
~_higRPQOPOPPPP
~_hilPOQPPPPPPP
~_hinPOQPPPPPPP
~_hipPOPPPPOPPQ
~_hivPPQPPPPPPP
~_hoORRONNKPWQ
~_hoaPPQPPOPPPP
~_hoiPQPPPPPPPP
~_holOQPOROPOQQ
~_homQPQONQNROQ
~_honPQQPPPPPPP
~_hooOOPPPRPPPQ
~_horQQPPPOQPPP
~_hosQOOOOPOOTP
~_houPOQTPMMPUO
~_huORROPQNOOP
~_hudPQPPPPPPPP
~_hugPPQPPPQPPP
~_huiPPQPPPPPPP
~_humPPPPPPPPPQ
~_hunOQQPPPPPPP
~_hurRPQPQOOPPO
~_husPPPPPRPPPP
~_hyPNPQROSPOO
~_hydOPQRPPPPPP
~_hyoPPPPQPPPPP
~_hypPOPOQOSPOO
~_i'NRQOPROPOO
~_i'lPROPPOPPPP
~_i'vNPQOPSOPPP
~_ibQPOPQPPPPP
~_ibuQPOPQPPPPP
~_icPQPPPPPPPP
~_icoPQPPPPPPPP
~_idOOORPPSPPP
~_ideNOOPPPSPPP
~_iePQPPPPPPPP
~_igPROPPOPPPP
~_ignPROPPOPPPP
~_ilQPPPPOPQPP
~_iliQPPPPPPPPP
~_illPPPPPOQQPQ
~_imQNPQROOOOQ
~_imaQPPPPPPPPP
~_immQOQPQPOPPP
~_impPPOQQPOPPP
~_inYMOQKKOTTM
~_inbPQPPPOPPPP
~_incPQPPOPORQO
~_indQPOONPROQP
~_infTOOTOOONQO
~_ingQPPPPPPPPP
~_inhPOQPQQOPPO
~_iniPPPQPPPPPP
~_injROPOPQNQOQ
~_innPPPPPPQPPP
~_inpPPPPPPPQPP
~_insPQQNOMOQRQ
~_intRPOPPMPRRN
~_invPOPPPPSPOO
~_ipPOPPPPQPPP
~_irROPPOPQPOP
~_iroPPPPOPOQPP
~_irrQOPPPPRPPP
~_isPQQPPPOPQO
~_iscQPPPPPPPPP
~_isnPPQPPOPPPP
~_isoQPPPOQPPQP
~_issOPPPQPPPPP
~_itOPMOORQVNO
~_it'PSPPPPOPOP
~_itcOONPPRRPPP
~_iteNNOPPPOWPP
~_itrQPPPPPPPPP
~_itsQPPPPPPPPP
~_ivQQPPPOPPPP
~_iveQQPPPOPPPP
~_jaPOOPPRQPPP
~_jamPQPPPPPPPP
~_jauPPPPPPQPPP
~_jePPQPPOOOPQ
~_jehQOPPPPPPPQ
~_jelPQOPPPPPPP
~_jerPPQPPPPPPP
~_jetPPQPPPPPPP
~_joMRNOQOTPPO
~_johPPPPRPPPPP
~_joiNPOPPPSPPP
~_jokPQPPPPPPPP
~_jouQQPPPPPPPP
~_juQSQNPOQOON
~_juiQQOPQOPPPP
~_jumPPQPPPPPPP
~_jusQPROPPROOO
~_kaQOSOOPQOOQ
~_kalQOQPPPPPPP
~_kamPPQPPPPPPP
~_kanPPQPPPPPPP
~_kayPPQPPPPPPP
~_keSPONOQPOPQ
~_keeSPOPOQNPOR
~_kenPOPPPPQPPQ
~_kepPOPPPPPPRP
~_ketPQPNQOQPPP
~_keyPROPPOPPPP
~_kiOQPTOPPOPN
~_kicPPQPPPPQPP
~_kidRNPQPPRONO
~_kilNROTPPOPPP
~_kinQPQPPPPPPP
~_kitOROPPOPPRP
~_klPORPPPPPPP
~_klaPPQPPPPPPP
~_klePOQPPPPPPP
~_knPNQORPPOPP
~_kneQOPOPQRQOO
~_kniPOQPPPPPPQ
~_knoOPQPSOOOQP
~_koPNSPPPPPPP
~_komPOQPPPPPPP
~_krPPRPPPOPPP
~_kriPPQPPPPPPP
~_kuOQOPPRPPPP
~_l'SQOOPPOPPO
~_l'aQQOPPPPPPP
~_l'eQPPPPPPPPP
~_l'iPQPPPPPPPP
~_laRQOOSLONPS
~_labQQQPPONOQP
~_lacPOPOROQPPP
~_ladOOQQQORPQO
~_lamPRPPPOPPPP
~_lanPPPOPQOPPP
~_lapPRPPPOPPOP
~_larQPPPPPPPPP
~_lasQOOROQPPPP
~_latQONNROQOPR
~_lauPQPPPPPPPP
~_lavPOPPPPPQPP
~_lawONOPPPOPOU
~_leQRNNOKQRQT
~_leaRTNOOMOOUN
~_lecPQOPPPPPPP
~_lefOQQOOPRPOP
~_legNOOOOPPOOW
~_leiPOQPPPPPPP
~_leqQPPPPPPPPP
~_lesSNOPOOROOP
~_letOQOPPPOSOP
~_leuPPPPPPQPPP
~_levOOQQSNOROO
~_lexPPPPPQPPPP
~_lfNPPPPPRPPP
~_lftNPPPPPRPPP
~_liOMTMPMSNSR
~_liaPOOPPPPPOS
~_libOPOPPPPPRP
~_licPPPPPOPQPP
~_lidQPPPPPPPPP
~_liePPQPPPPPPP
~_lifQQPPOPPOPO
~_ligRPRPPOOPPP
~_likPQQOOQROOO
~_limNOPPOORPPS
~_linOPQOQOSOPO
~_lipPOTOPOPPPP
~_lisNQNOPPPQTP
~_litOOQQQQOPOO
~_livQOOOQSPPNP
~_llPROPPPPPPP
~_llePQOPPPPPPP
~_loOORTNPRMPP
~_loaNPPXNOOPPO
~_lobPPQPPPPPPP
~_locNMSOPNPOUR
~_logPQOPPOPPPP
~_lonQNNPPRNPOR
~_looOQPOPOUPOO
~_lorPPQOPPPPPP
~_losQOPOOTQOMP
~_lotPOQPPPPPPP
~_louPQPPPPPPPP
~_lovOTOPPOPPPP
~_lowTOOQPPPPPO
~_luRSONOOSPMO
~_lucOQQPPOQPPP
~_lumQNNPPQSPPP
~_lunRSPOPOOPNO
~_lvPPQPPPPPPP
~_lyOOPOPPSPPP
~_lymNOPPPPSPPP
~_lysQOQPPPPPPP
~_maKMTRTPPMOS
~_macNSQOQOPPOP
~_madPRPPPOOOPR
~_magQPQOQPOPPO
~_maiQPPQOPOPPP
~_makOPOPPQQOOQ
~_malPNPPQPPQPP
~_mamQPPPPPOPPP
~_manOOOSOONPRR
~_maoOPPORPPPPP
~_marNQQPPRQPPO
~_masPMRPPPQPQP
~_matOOPPQQQPOP
~_mcPOQPPPPQPP
~_mcrPPQPPPPPPP
~_meLOPORRQSON
~_meaMOOPPPUQPO
~_mecQPPPPPPQOP
~_medNLOOPROURQ
~_meeOSPPPOOPPP
~_megPQPPPPPPPP
~_mehPOQPPPPPPP
~_meiPPQPPPPPPP
~_melQPPPPQPPPP
~_memQPPPPPPPPP
~_menRPPQOQNOOQ
~_merOOPPPRPPPP
~_mesPQQPPPOOQP
~_metOPORSOQOOO
~_miOMVRLRMQQQ
~_micPRPPPOPPQP
~_midQPOQPOPPPP
~_mifPPPQPPPPPP
~_migPONPORQPRP
~_mijPPQPPPPPPP
~_milROOPPPPOOP
~_minMNXOOQNQOQ
~_mirQQOPPPPPPP
~_misNNQROQOQPQ
~_mitPPPPPPPPPQ
~_moVUXNLRLOKK
~_mobQOPPPPPPPP
~_mocPQPPPPPPPP
~_modOROPPOOSPP
~_molROPPOQPPPP
~_monRQQQOSONOO
~_mooQPPPPPPPPQ
~_morUTQONOMPNN
~_mosROPPPQPPPP
~_motOMSPPQQOPP
~_mouMOTPQPPPPP
~_movOSPPPOPOPO
~_muNQNTPQQONP
~_mucPPOUOPOOOO
~_mudQOPPPPQPPP
~_muePQPPPPPPPP
~_mugOQPPPPPPPP
~_mulPOPPPPQPPP
~_mumOOPPPRQPPP
~_musRQOOQONPPQ
~_myOMRORROPPP
~_myaOPPPRPPPPP
~_myoQPPPPPPPPP
~_mysONQPPRPPPP
~_naQNQPOQROPP
~_naaPQPPPPPPPP
~_nacQQPPPPOPPP
~_naiPMOPPRSPPP
~_nalQOPQOPPPPP
~_namNROPPOQOQQ
~_nanPOQPPPPPPP
~_napQPPPOQOPPP
~_nasOOQPRPPPPP
~_neWKQQPWNOJN
~_neaMQQPQPOPPQ
~_nebPQOQOPQPPP
~_necOMTPPOSPOP
~_neeSOPPPTLQOO
~_negPPPPPQPPPP
~_neiPQOPPPPPPP
~_nelROPPPPPPPP
~_neoPOQQPPOPPP
~_nepQOPPPSPPOP
~_nerPOPPQPQPPP
~_neuQPPPPPPPPP
~_nevQPPPPQPPPP
~_newSNOQQNQOPO
~_nexQRPPPQNOOP
~_niKPSOTRPMRM
~_nicOPSPOOOPRO
~_nieOOSPPPOPPP
~_nifQPPPPPPPPP
~_nigOQMOPTQOPO
~_nimQQPPPPPPPP
~_ninNPQQPPQPPP
~_nipPPPPPPQPPP
~_nirQPPPPPPPPP
~_nitNOOPVOPOQO
~_nmPPPPPPQPPP
~_noOSOLNPVPNS
~_nobOQQPPOPPPP
~_nocPPQPPPOPPP
~_nodPOPPPPSPPP
~_noiPQPPPPPPPP
~_nooPRPPPPPPPP
~_norTPNNOSROOO
~_nosOOQPPPRPPP
~_notMPMOOPQSOU
~_nsPPPORPPPPP
~_nsaPPPORPPPPP
~_nuONOOQPMRTP
~_nulQPPPPPPPPP
~_numONPQOOOSSO
~_nurNOOORQNPRQ
~_nutQPPPPPPPPP
~_nyOPPQPPQPPP
~_nysOPPQPPQPPP
~_o'PQOPPPPPPP
~_o'cPQOPPPPPPP
~_obOPPPOOOROS
~_obePPPOPPPRPP
~_objOPPPPPPPPR
~_oblPPPPPPPPPQ
~_obsQPPPPPPPPP
~_obvPQPPPPPPPP
~_ocQPPPPPPPPP
~_occQPPPPPPPPP
~_odROPPOPPPPP
~_oddQPPPPPPPPP
~_odeRPPPOPPPPP
~_oePPQPPPPPPP
~_oesPPQPPPPPPP
~_ofPPQROPNOPP
~_offPQQPPPOPQP
~_oftQOPRPPPPPP
~_ohQPPPPPPPPP
~_okNQPPRPPPPP
~_okaNQPPRPPPPP
~_olROPPPOPPPP
~_olaPPPPQPPPPP
~_oldROPPPPPPPP
~_oliPPPPPPQPPP
~_omQPPPPPPPPP
~_omeQPPPPPPPPP
~_onOSQOONQPPR
~_oncQPQOOPPPPQ
~_ondQOPPQPPPPP
~_onePQPPPPPPPP
~_ongPPQPPPPPPP
~_onlOPPOOPRPQP
~_ontOQOPPOPPPR
~_opQPRPNPNPQN
~_opcPPPPPPPQPP
~_opePOSOPPOPRN
~_opiQQOQOOPPPP
~_optQPPPPPPPPP
~_orPSPSNNMNTQ
~_oraRPOTOOOOPO
~_ordOROPPOOOSQ
~_orgPPQPPPPPPP
~_ortPPQPPPOPPP
~_osRPOPOPQPPO
~_osePPPQPPPPPP
~_ostQPPPPPPPPP
~_otRQNPROPOOO
~_othPPPPQOQOPO
~_otoPQPPPPPPOP
~_ottRPPPPPPPPP
~_ouSNROOOPOTO
~_ourPPPOPPPPRP
~_outSNROOOPORO
~_ovQPRPMOPMSQ
~_oveRPQPNOPMSQ
~_ovuOPQPPPPPPP
~_owOPPPPPPPOR
~_ownPOPPPPPPOR
~_oxSPPPPOOPPO
~_oxiROOPPPPPPP
~_oxyPPQPPOOPPP
~_paKPPMPHWTSQ
~_pacQSPOPONPQO
~_padPPQPPPPPPP
~_paePNQPPPPPRP
~_pagOROPPOPORP
~_paiNPOPOPVQNO
~_palPOQPOOSOPO
~_panPROPQOPPPP
~_papOROPPQOPPP
~_parPMPOOPPPPT
~_pasORROONQOPP
~_patPNMPQLRPSR
~_pauPPPPPPQPPP
~_paxPPPOQPPPPP
~_payOQOPPOPUNO
~_pazPOQPPPPPPP
~_peQRTPLRPMMP
~_peaPQQOPPPPPP
~_pecQPPPPPPPPP
~_pedPQPQOPPOQP
~_peeOPPPPPQQPP
~_peiPPQPPPPPPP
~_pelPOQPPPPPPP
~_penNQPPNQQPOR
~_peoRPQPOROPNP
~_perOPQRPQOOPO
~_pesQPPPPPPPPP
~_phJPLOQNPRVS
~_phaOPOOPPOQTP
~_phePPPQRPOPPP
~_phiPPPPPPPQPP
~_phlOPPPPPPQOP
~_phoMONPONSQRS
~_phyOQPPPQOOQQ
~_piPOUPOPPNPN
~_piaPPQPPPPPPP
~_picQPPPPOPPQO
~_piePOQPPPPPPP
~_pilSMQQPQPOPP
~_pinOQRPOPPOQP
~_pipOPPPQPPPPP
~_pisPOQPPQPPPP
~_pitOPPPPOQPPP
~_pizPRPPPPPPOP
~_plORSNPPTPLN
~_plaOQQNORRQMP
~_pleNRQQOPQOPO
~_pluQOPOROPPOP
~_pnQQPPOQPPPP
~_pneQQPPOQPPPP
~_poMRTOMQLOQR
~_pocPPPPPOPPPP
~_podPQPPPPPPPP
~_poiOOQOOQPQOR
~_polPMQPOOOPSQ
~_pooOPQQPPPPQP
~_popPROPPQOPPP
~_porPPPPPPOPQP
~_posNROPPRRNPP
~_potQQQQOPOPOP
~_pouQPQPPPOPPP
~_powPPPPPPOPOQ
~_ppQPPPOPPPPP
~_prVRNMPOKQOQ
~_praOQQPONOQPP
~_preVPRQQPLNMN
~_priPRONOOORRO
~_proTNLMPQPOQS
~_psOOPPRPQPPP
~_pseNPPPRPPPPP
~_psoPOPPPQPPPP
~_psyPQPPPPPPPP
~_ptQOPPPPQPPP
~_pt'PPPPPQPPPP
~_ptoPPPPPOQPPP
~_ptsQPPPPPPPPP
~_puNL\QNNQPNN
~_pubQPPPPPPPPP
~_puePPQPPPPPPP
~_pulPMVOPPPPOO
~_pumOQQPPPPPPP
~_punQPPPPPPPPP
~_pupOOSPPORPPP
~_purOPSPPOQPPP
~_pusPPOROQOQPP
~_putPQPPPPPPPP
~_pyPPPPPPQPPP
~_pylOPPPPPQPPP
~_quRTQPNOMSNO
~_quaQPPQPPOPPP
~_quePRNPOOOTOO
~_quiQQROOPOOOP
~_raRJTXLROPMO
~_raaPPQPPPPPPP
~_rabPPPQPPPPPP
~_racQOPPPQPPPP
~_radOPSPPPOPPP
~_raiPQOPPPPPOP
~_ramQPPPPQPPOP
~_ranPPPQOPQPPP
~_rapQOPPPPOPQP
~_rasOOPOPRRPOP
~_ratPOPWMONROO
~_rayPOPPPPPPOR
~_reWRMNJLJSQX
~_reaSRRNQNQPNM
~_rebQQOPPPPPPP
~_recSQPNNQPOOR
~_redSNOQPOPPOO
~_refOOOOOTQNPT
~_regNPORROPPQP
~_rehQPPPPPPPPP
~_reiPPPPPPPQPP
~_rejOPPPPPPRPP
~_relSNOOOOONRS
~_remRPPPPOOPPP
~_renMPPTPPPPPP
~_repNQLROOPTPR
~_reqOOOPPPOPQT
~_resQPSNNPNQSO
~_retQQQOPOQPQO
~_reuPRPPPPPPPP
~_revQPOPOOPROQ
~_rhQOPPQPPPPP
~_rheQPPPPPPPPP
~_rhyQPPPPPPPPP
~_riOLTOQNPNTR
~_ricPQPPPPPPPP
~_ridNPORPQPPPP
~_riePPQPPPPPPP
~_rifPPPPQPPPPP
~_rigLNTPPORPOR
~_rinOPOPPPRPRO
~_risVOOOPOMPPQ
~_ritOPPPRPPPPP
~_rivPOQQOPPOQP
~_roRUWNONNKPN
~_roaPQOPQPPPPP
~_robPQPPPOPPPP
~_rolPNQPPPQPPP
~_rooOSQOOQNNQP
~_ropPOQPPPPPPP
~_rosROQPPOOPQP
~_rotOROPQOQOPP
~_rouRQROOPOOOO
~_ruRNQQOOOORQ
~_ruiPPPPPQPPPP
~_rulQOOQOONORR
~_runPQPPPOQPPP
~_rupPPQPPPPPPP
~_rurQOPPPPPPPP
~_s'PPQPPPPPPP
~_s'ePPQPPPPPPP
~_saRRTLULONOO
~_saaOOPPPPRPPP
~_sabPROPPPPPPP
~_sacPPQPQPPPPP
~_safVLNNTONOQO
~_saiPQQPOPPPPP
~_salPRQROPOOPO
~_samORNOSNPQOQ
~_sanOPRPPQOPPP
~_satPQROPOOOQO
~_savSPOPPOOPPQ
~_sayMORPPOROQQ
~_scQNTQNSPOON
~_scaPOPQOQROQO
~_schOMTROPPQOP
~_sciOQQPPQOPPP
~_scoSPNOOQQPOP
~_scrPQQOPPNPQO
~_seVWQMNKLUON
~_seaOQOPPQPPPQ
~_secNPSPOONQOR
~_sedQPPPPPPPPP
~_seePQOPQORQOO
~_segQOPPPPQPPP
~_seiPPROPOOPPQ
~_selQPPPPPOPPP
~_semPQPPOQPPPP
~_senTTPPPNMOQN
~_sepQROOOOPQQO
~_seqQPPPPPPQPP
~_serOPOPOPRRPO
~_sesPPPPPPPQPP
~_setQPPPPPPPPP
~_sevQOQPOPOQPP
~_sgQOPPPPRPPP
~_sglQPPPPPPPPP
~_shQQSNMWSNLK
~_shaOOPOORROOQ
~_sheNQSOPOPPPO
~_shiPPLPOSROQO
~_shoTSSONSNQKL
~_shuOOQPPPPPQP
~_siPRPJPSSMRO
~_siaPPPPPPQPPP
~_sicPPQPOQNPOQ
~_sidPNPPPQSOPP
~_sigMQNOPOQQRR
~_silPPQOROPPPP
~_simRQOOPPOPPP
~_sinSOQMOTQOON
~_sirQPPPPPPPPP
~_sisOQQPPROPPP
~_sitOPROQNPPRO
~_sizPRPPPOOPPP
~_skRNOPPPQQPP
~_skiRNPPPPQQPP
~_slOQPQPRPMQN
~_slaPOQPPQPPPP
~_slePRNOPSPOOO
~_sliOQPRPPPOPP
~_sloQQOPPOPPPP
~_sluPNRPPPPORP
~_smQNLORRVOON
~_smaROOOPNSOQO
~_smePNOPPSSPOP
~_smiPROPPPPPPP
~_smoOPPPRPOPOO
~_snORPQOQOQNO
~_snaPQPQPOPPOP
~_snoOQOPPROQOP
~_soSQVMNPPONN
~_soaQORPPPOPPP
~_sobQPPPPPPPPQ
~_socOPPPPPPRPP
~_sodPOQPOPQPPP
~_sofPPQPPPPPPP
~_solQPPPPPOQPP
~_somQPROPQPOPO
~_sonNQOPPRPPPP
~_sooROPPPPPPPP
~_sorPQQPONSOPO
~_souQQQPPOPPPO
~_spQMTOOPVNNM
~_spaPSOPOPPPOP
~_speQNOQPPRPOO
~_spiRNQOPQPPPO
~_splOOPPPQRPPP
~_spoNRPOPPQPPP
~_sprPPTOPOOPPP
~_spuONRPPPRPPP
~_ssRPOPPPPPPP
~_ssrQPPPPPPPPP
~_stYSQPIUJINS
~_staQQOTLPMMPU
~_steQQQROOQOON
~_stiQNRNOSNOPQ
~_stoSQONRSOOON
~_strRPRPNPOPPO
~_stuSRPOONPOQP
~_suSLTRNMNNOT
~_subSNPPQPOPNR
~_sucQPQPPOOPPO
~_sudPOSPPOPPPP
~_suePOPPPPPPPR
~_sufPPQPPPPPPP
~_sugPNQPOQQPPP
~_suiQQQPOOOPPR
~_sulPOOQQPPPPP
~_sumNPPPRPPPPP
~_sunPQOPPQOPQP
~_supOROQOPPPQP
~_surRNPOPPPOQQ
~_susPQPQPOPPPP
~_sutOPPRPPPPPP
~_suxOPPPQPPPPP
~_svPPQPPPPPPP
~_svePPQPPPPPPP
~_swONTQMPVNPM
~_swaPRRPONPOQO
~_sweOORONQTPOO
~_swiPOPROPPPPP
~_swoPOPPPPRPPP
~_syROQPQNPQPO
~_symQPPOPPQPOP
~_synQOOPQOOQPP
~_syrOPQPPPPPPP
~_sysPPQPPOOPQP
~_taPUMQRVJOLP
~_tabQMRQPSNOOP
~_tacORPPQPOPPP
~_tagPQPPPPPPPP
~_takPRMOQUNNRO
~_talOSPOPPOQNO
~_tamQPPPQOPPPP
~_tanPOQPPPPPPP
~_tapOQPSOPPPPP
~_tarTONPPPQQOP
~_tazPPPPQPPPPP
~_teRNTOLOQNOU
~_teaQSQOPNOOQO
~_tecOPQPPPPPPP
~_teeQNPOOSRPOO
~_telONPOPMQRPR
~_temOPRPPOPPQP
~_tenQOPQOPROPP
~_terPPQPOPOQPP
~_tesRSOOOPPONP
~_tetQPQPPQPOPP
~_texONPPPOOPPU
~_thIWTONM]NLJ
~_thaRUNOPOPQMO
~_thePSOQQOOQPN
~_thiMORPORXMOM
~_thoPOPPPPRPOP
~_thrOMTOPQPOQP
~_thuOQOPPPSPOP
~_thyPOQOPQQPPP
~_tiOMSRNSMQUN
~_ticPPPPPPPQPP
~_tiePORPPPPPPP
~_tigQOQPPOOPQP
~_tilPRQPPPOPPP
~_timPOPOPPMQUO
~_tinOPPPPPRPPP
~_tipPOPPPQPPPP
~_tirPOPPPRQPPP
~_titOOPSOPPPQP
~_toOW[OOLPKLM
~_toaPQOPPPQPPP
~_tocQPPPPPPPPP
~_todQVPOPNOOOO
~_toePOQPPQPPPP
~_togPPPPQPPPPP
~_toiPOQPPPPPPP
~_tolPRMPPROPPQ
~_tomQQRPPPOOQO
~_tonPPROOOSOPO
~_tooQOSOPPOPOP
~_topPQPPPOPPPP
~_torOPQRQOOPOP
~_totPPPQPPPPPP
~_touPPSPPOOPOP
~_towPOQPPPPPPP
~_toxOPPPPPRPPP
~_toyPQPPPPPPPP
~_trVOPLQOQMRO
~_traPRRQQMNMSN
~_treQNOOOQSPNR
~_triUPOMQPPQOO
~_troQRPPPPOPPO
~_truQNPPPOQPRP
~_tryOOPPQRPPPO
~_tuMSTOOROOOO
~_tubQOQPPPOPPP
~_tueOQOPPQPPPP
~_tumPPPPPPQPPP
~_tunOQPPPQPPPP
~_turORRPPPOPOP
~_tutOPQPPPPPPP
~_twOOQPPRNQPO
~_tweOPPPPPPQPP
~_twiOPQPPRNPPP
~_tyQOOQPQPPOO
~_tylPPQPQPPPPP
~_typRONQOQPPOP
~_ubPQPPPPPPPP
~_ubePPQPPPPPPP
~_ugPPQPPPOPPP
~_ulQONPPQSPOP
~_ulcPOOPPQRPPP
~_ultQOOPPPQPPP
~_umPPQPPPPPPP
~_umbPPQPPPPPPP
~_unNNTRNMLSSQ
~_uncPPQPPQOPPP
~_undPNPQOOORPQ
~_uneOORPPPPPPP
~_uniNPOROOPPSO
~_unkPOPPPPQPPP
~_unlPPPPPOPPQQ
~_unrPPRPPPOPPP
~_unsOOPPPPPQPQ
~_untPQPPPPPPPP
~_upOSKOPPTOOP
~_updPSNPPPPPPP
~_upgPPOPPPQPPP
~_uppPOOPPPRPPP
~_uprQOPPPPQPPP
~_upsOROPQOPPPP
~_urPLTNNNURPO
~_ureQOPOPPQPPP
~_urgOOQPPPPQQP
~_uriONROOOUPOP
~_uroPPPPPOPQPP
~_usPQOPQOOOQP
~_useQOPOQPPPPQ
~_usiPPPPPOPPQP
~_usuOQOQPPPPPP
~_utQORPPPOPPP
~_utePORPPPOPPP
~_utiQPPPPPPPPP
~_vaQQQOQQMONQ
~_vacPRPNQQOPQO
~_vagPPQPPPPPPP
~_valPPOPQOPOOS
~_vanOQPROPPPPP
~_vapRPPPPPOPPP
~_varPORPPPPPOP
~_vasQPPPPQPPPO
~_veSMUNONPNQR
~_vegPPPPPQPPPP
~_veiPOQPPPPPPP
~_venONTPOOOORQ
~_verTPPOPNPOOQ
~_vesPPOPPPRPPP
~_viOPRPNMPURM
~_viaNPPRPPPPPP
~_vidRQOPPOPQOO
~_vilPQPPPOPPPP
~_vinPOQPPPPPPP
~_vioQPPPPPPPPP
~_virPPPPPPQPPP
~_visMOOOONPUUO
~_vitRPPOOPPOPP
~_voPNVOOOQOOP
~_voiPOQPPPQPPP
~_volOPQPPPOOPQ
~_vomOOSOOOQPPP
~_vooROPPPPPPPP
~_vrQPPPPPPPPP
~_waSOUKPQNMNS
~_waiRQQPOQNOOP
~_wakPMTPPPPPPP
~_walORPPPOPQQO
~_wanONONQTNPNU
~_warROOOPONNRT
~_wasORQPQPOPPP
~_watTQQOPOOOOO
~_wavOMPPPPWPOO
~_wePTOQMSRONM
~_we'PPQPPPPPPP
~_weaPRPPOPQPPP
~_webPPOPPPQPPP
~_wedPQPPPQPPPP
~_weePOORQRNPPP
~_wegPPPPPPPPQP
~_weiQOOROQQPPP
~_welQTMOOORPOO
~_wenORROOOPPPP
~_werPQPPPPPPPP
~_wesPOQPPPPPPP
~_wetPNPPPSPPPP
~_whMGJTLPUR\P
~_whaMILTOOVRQS
~_wheRNQRMONQSO
~_whiPMNOORSRQN
~_whoNROOPNNNWP
~_wiQPPMTNOPNT
~_wicQPPPPPPPPP
~_widOORPPPRPPP
~_wifOPQPPPOPPR
~_wilOQOORQOPOQ
~_winQPPOPQPPOP
~_wipPQPPPPPPPP
~_wirPORPPPPPPP
~_wisPROPPPPPPQ
~_witTOONRMPQPQ
~_woNKRLSVPVLN
~_wokPQPPPPPPPP
~_womRPPPPOPPPP
~_wonONSOORPPOQ
~_wooOQQPPPPPPP
~_worNNPMRRQVNN
~_wouPNPPQRQPOP
~_wrNORPOOQROS
~_wrePOPPPQPPPP
~_wriNOPPPNRROQ
~_wroOQQPPOOPOS
~_xaPPPQPPPPPP
~_xarPPPQPPPPPP
~_yaPPPPPQPPPP
~_yeSMOQPRRNNO
~_yeaTNOROQQONP
~_yelOQPPRPPPPP
~_yesPNPPPQQPPP
~_yiRPPPPPOPPP
~_yieRPPPPPOPPP
~_yoNUNOPRQONO
~_yogPQPPPPPPPP
~_youNUNOPRQONO
~_zeOOQPPPPPPP
~_zerPPQPPPPPPP
~_ziPPQPPPPPPP
~_zinPPPQPPPPPP
~_zoOPOQSNPPPP
~_zolPOPQROPPPP
~_zonPPPPPPQPPP
~_zuQPQPPPPPPP
~_zwPPQPPPPPPP
~a'sOPQPPQPPPP
~a's_OPQPPQPPPP
~aagPOPPPPRPPP
~aag_OOPPPPRPPP
~aalOOSPPPPPPP
~aal_OORPPPPPPP
~aanPPQPPPPPPP
~aarPOSPPPOPPP
~aar_PPRPPPOPPP
~aatPQQPPPPPPP
~aat_PQQPPPPPPP
~ab_POPQPQOOPP
~abaOQPQQPNQOO
~abadPQPPPPPPPP
~abanPPPQPPOQPP
~abapPPPQQPPPPP
~abbQPQPPPPPPP
~abbeQPPPPPPPPP
~abdPPQPPOQPPP
~abdoQPQPPPPPPP
~abeRPPOPPOPQO
~abelPQOPPOOPQP
~abetQPPPPPOQPO
~abiTOPPOOOPOP
~abieQPPQPOPPPP
~abigQPPPPPPPPP
~abilPPOPPPPQPP
~abinPPQPPPPPPP
~abisQPPPPPPPPP
~ablQNQPNSMTNP
~ablaQPPPPPPPPP
~ablePOQPORMTNP
~ablyPPPPPQPPPP
~aboPQPOQONPPR
~aborPPPPPOPPPQ
~abouPPQOQPNPQQ
~abrOPPQPQPPPP
~abroPPPPPQPPPP
~absRPNPPPOPOP
~abs_PPPPPPOPPP
~abscQOPPPQPPPP
~absePPOPPPQPPP
~absoPPPPQPPPPP
~abuPOQPPPPPPQ
~abuePPQPPPPPPP
~abusPPPPPPPPPQ
~abyROQQPRONNP
~aby'POPPPRPPOP
~aby_ROQQPQONOP
~ac_QOQNRPOQPP
~acaRORPOPPPOP
~aca_QPPPPPPPPP
~acabPPQPPPPPPP
~acaoPPQPPPPPPP
~acatPQPPPPPPPP
~accRPQMQONPSP
~acceNPPPPOOQRQ
~acchPPQPPPPPPP
~acciPQQNQPOPQO
~accoQPPPPOPPPP
~accuROPOQQPOPP
~aceUQSOOLNQOM
~ace_ROSOONORPO
~acebQPPPPPPPPP
~acedPQOPPPPPPP
~acemQPPQQOOPPP
~acenPPQPPPPPPP
~acepOPPPRPPPPP
~acerQPOPPPPQQP
~acesPPPPPPQPPP
~acetRQPQNPPPPP
~achMRTOONROPP
~ach_QMQPQOOOQQ
~acheNOROOOUPOO
~achiOUPPPNPPOP
~achnQPPPPPPPPP
~achtPROPPPPPPP
~achyPOQPPQPPPP
~aciRMQRPONOOR
~aciaRPPPPPPPPP
~acicOPPQPPPPPP
~acidQNQQPPPOPP
~aciePQOPPPPPPP
~acilOPPQPPOPQP
~acinPPPPQPPPPP
~acioQPPPPPPPPP
~acisPOPPPPPPPQ
~acitPOPPPPPPOR
~ackPSQMNRRNON
~ack_OTQNOQSOOO
~ackePOPPPROPPP
~ackiPOPPPPQPPP
~acklPPQPPPPPPP
~acksPPPPPPOPQP
~aclOQPPQPOPPP
~acl_OPPQPPPPPP
~acloPPPPQPPPPP
~acnQPPPPPPPPP
~acoQRPOPPOPOP
~aconQPPPPPPPPP
~acosPRPPPPPPPP
~acpPPPPPPPPPQ
~acprPPPPPPPPPQ
~acrPROOROOPPP
~acroPQOOROOPPP
~actUMPOSMOPOP
~act_QPOPQOPPPP
~actaPOQOROPPQP
~acteRPPPPOPPPP
~actiPOQPQONQPQ
~actlPPPPPPPQPP
~actoRPPPQPOPPP
~actuQQOQOOQPOQ
~acuTOOOPOPQOP
~acupQPPPPPPPPP
~acutSPPOOPOQPP
~acyQONPOPPPSP
~acy_QPNOOPPPSP
~ad'OMQPPTOPQP
~ad'sOMQPPTOPQP
~ad_ORSRNOOOQO
~adaQQROPOPOOO
~ada_PPQPPPPPPP
~adacPQQPPOQPPP
~adalPPPPQPPPPP
~adanPPPPPQPPPP
~addQORPOPPPPP
~addeQOQPPPOPQP
~addlPPPPPPQPPP
~addrPPQPPPPPPP
~adeRMTRPPNNOQ
~ade_QPPOPQOOPR
~adedPOQPPPPPPP
~ademPOQPPPPPPP
~adenPOPPPPPPPP
~aderQOQPPPPPPP
~adesPPQRPPPPOP
~adgPQPPPPPQOP
~adgePQPPPPPQOP
~adhPOPPPQPPPP
~adh_PPPPPPQPPP
~adhdPPPPPRPPPP
~adheQPPPPPPPPP
~adiNOUSPPMOOO
~adiaPPQPPPOPPP
~adinNOQSPQOPPP
~adioPPQPPPOPPP
~adjPPPQPPOPPP
~adjuPPPQPPOPPP
~adlPPPPPPPPPQ
~adliPPPPPPPPPQ
~admPPPOPOOPRQ
~admiPPPOPOOPRQ
~adoOPQPRPOPOO
~ado_PRQPPPOPPO
~adolOPPPSPQPPP
~adorPPQPPPPPPP
~adosPOPPPQPPPP
~adrPORPPOPPOQ
~adrePPRPPPPPPP
~adsOQQPPOPPQO
~ads_OPRPPOQPQO
~aduROPSOPOPPP
~adulROPSOPOPPP
~advQOPPPPOPOR
~advaQOPPPPPPOQ
~adveQPPPPPPPPP
~adviPPQPPPPPPP
~adyPRQPPNROPO
~ady_ORQPPNROPO
~adycQPPPPPPPPP
~ae_PPPPPPQQPP
~aedPNQPPPOPRP
~aed_POPPPPPPQP
~aediQPPPPPPPPP
~aedsPOQPPPPPQP
~aemPPQQPOPPPP
~aemaPPQPPPPPPP
~aemoPQPPPPPPPP
~aesPPPPPPPPQP
~aesaPPOPPPPPPP
~aestPOPPPPPPQP
~afeUOMNTNOOQO
~afe_SPNNTONOOP
~afebPQOPPOQPPP
~afegPOPPPPPPRP
~afetQPPPPPPPPP
~affMQQOOPQOPQ
~aff_NORPPPPPQQ
~affeNSOPPPRPPP
~affiQOPPPPPPPQ
~afiQOOORPOPPP
~afibPPPPPPOPQP
~afilPPPOROPPPP
~afinQPPPPPPPPP
~aflPQOPPPPPPP
~aflePQOPPPPPPP
~afnQPPPPPPPPP
~afneQPPPPPPPPP
~afoPOQPPQPPPP
~afrQPPPPPPPPP
~afriQPPPPPPPPP
~aftQNPRPPRNPP
~afteQNPRPPRNPP
~ag_NPQPPPRPPP
~agaQSOOORNPOP
~agaiQROOORNPOP
~ageVRQNMQMOQO
~age_SPPOORMPPN
~agedQPPPPPPPPP
~agelPQOPPPPPPP
~agemQPPPPPPPPP
~agenPPPPPPPPPQ
~agerRQPPOOPOQO
~aggPORPPPPPPP
~aggiPORPPPPPPP
~agiPPRPOPPPPO
~agiaOQPPPPPPPP
~agicPPPPPPPQPP
~aginQPQPPPPPPP
~agitOPQPPPQPPP
~aglQPPPOQOPPP
~agliPPQPPPPPQP
~agluPPOPOQPPPP
~agmPPPPPPQPPP
~agmuOPPPPPQPPP
~agnROQOQQOPOO
~agneQPQOQPOPPO
~agnoQOPPPPPQPP
~agoPNTPOPOPPP
~ago_QPPPPPPPPP
~agonPOSQOPPPPP
~agorPOQPPPPPPP
~agrPPOPQPPPPQ
~agrePPOPPPPPPQ
~agsPQOPPPPPPP
~ags_PQOPPPPPPP
~aguPPQPPPOPOQ
~aguePPPPPPOPPQ
~agulPQPPPPPPPP
~ah_OQPPPRPPPP
~ahaPQPPPPPPPP
~aha_PQPPPPPPPP
~ai_PRPPPPPPPP
~aidORPOQQOQNP
~aid_PRPOQPORNP
~aidePPPPPPPPPQ
~aidsPPOPPQPOPP
~aigRQPPPOPPPP
~aighQQPPPPPPPP
~ailRPOPNRNQPP
~ail_PPNPPRQPOP
~ailaPPPPPPOPRP
~ailePPQPPPOPPQ
~ailiPPQOPPPPPP
~ailsQOPPPQPPPP
~ailtOPPPPPPRPP
~ailuPQOPPQPPPP
~ailyRPPQOPOPPP
~aimOOPPPPPVOO
~aim_OPPPPPPTOP
~ainTULOLSRMNP
~ain_TSPOMRPONN
~aindPPPPQPPPPP
~aineOPOQPQPOPP
~ainfPPOPPORPPP
~ainiPQOPPQPPPP
~ainlPOPPPPRPPP
~ainsROOOPPPPPQ
~aintPSOQOPNOPR
~aioQOQPPPPPPP
~airPRQQORNPNO
~air_PROOPQPQOO
~aireQPPPPPPPPP
~airmPPPQPPPPPP
~airsNROQPPPPPP
~airwQNRPPPOPPP
~aisPPRPPPPPOP
~ais_PORPPPPPPP
~aisePPOPPQPPOP
~aisoPQPPPPPPPP
~aitROPOOQQOOP
~ait_RPQPOQPPOP
~aiteQOPPPPRPPP
~aitiPQPPPPPPPP
~aiuPPQPPPPPPP
~ajePOPPPRPPPP
~ajoPQOPPPPPPP
~ak_PQQPPOOPPQ
~akePUROQPMMOP
~ake_PSQPOQONOP
~akedPPQPPPPPPP
~akenPPRPPOPPOO
~akerPPPPQOOPPQ
~akesPPOORPOPQP
~akfPQPPPPPPPP
~akfaPQPPPPPPPP
~akiONSOPSPPOO
~akinONSPPSPPOO
~aknOPPPPPQPPP
~akneOPPPPPQPPP
~aktQOPQPPPPPP
~akt_POQPPPPPPP
~akthPPOQPPPPPP
~al'PQPPPPOPPP
~al'sPQPPPPOPPP
~al_VIOVINOQSR
~alaNQTQOONOPP
~ala_OORPPPPPPQ
~alacPPPQPPPPPP
~alamPQPPPPPPPP
~alanQPPPPPPPPP
~alarORRPOPOPPP
~alatOPQPPPPPQO
~albOOOSOPQPPP
~albuPPOROPQPPP
~alcONPQRPROOO
~alciPPPQPPQPPP
~alcoPOPORPQOPP
~alcuOPPQPPPPPP
~aldOOQPQPQPPP
~aldoOPPPQPQPPP
~aleQORSPPQNON
~ale_POPQQOQOPO
~aledPQPPPPPPPP
~alenOOPSOPQPPP
~alerPOQPPRPPPO
~alesQPPPPPPPPP
~alfNRORPQQPOO
~alf_NQPRPQQPOO
~algQQOPPPPPPP
~algoPQPPPPPPPP
~alguQPPPPPPPPP
~aliTNPRMPPNNS
~ali_PPPPPQPPPP
~alidPPPPOPOPOS
~alinRPOROPQOOO
~alipPPPQPPPPPP
~alisOPPPPPQPPP
~alitSPOPOOOPPQ
~alivPPQPPPPPPP
~alkNTQOPOOSNO
~alk_NTPOPOPROO
~alkeOPQPPPPPPP
~alkiPPQPPOPQPP
~alksPPPPPQPPPP
~allPQVMSMLMPS
~all_MPSOOOSOPO
~allaPQPPPPPPPP
~allbPPPPPQPPPP
~alleNQQOTPOOPO
~alliPPQPPQOPPP
~alloPKTPROOPQQ
~allsTQOPPOOPPP
~allwPQPPPPPPPP
~allyRRNOPNNOOU
~almQQOOOOQPPP
~alm_QPPPPPPPPP
~almeQPPPPPPPPP
~almoPQPPPPPPPP
~almsPOPPPPRPPP
~alnPPPPPPPQPP
~aloTOQPQONOOO
~alolOPPPQPPPPP
~alonROROPPOPPP
~alopROPPPPPPPP
~aloxQPPQPPPPPP
~alpONQOQQRPPP
~alp_OOPPPPRPPP
~alpiOPPPPQPPPP
~alprPPPOROPPPP
~alrPPPPPOQPPP
~alreQPPPPOPPPP
~alsRNPRPMQPPO
~als_PNQSOOQOPO
~alsaPPPPQPPPPP
~alsoOPPPPPPQPP
~alsyQPOPPPQPPP
~altPOQQONMRPS
~alt_QOQPPPPPPP
~altaOROPPPPPPP
~altePPPPPPOPPP
~althPOOPOOOSQQ
~altiPOPPPPPPPP
~altrPPPQPPPPPP
~altyPOPPPPOPPR
~aluQQPPPPPPPP
~aluePQPPPPPPPP
~alvRPPPPPPPPP
~alvaQPPPPPPPPP
~alvePPPPPPQPPP
~alwPPPPPQPPPP
~alwaPPPPPQPPPP
~alyOPQRPPPPQO
~aly_PPPPPPQPPP
~alysOPQRPPOPQO
~alzQPPPPPPPPP
~alzhQPPPPPPPPP
~am'PQOPPPPPPP
~am'sPQOPPPPPPP
~am_QOTRQQMNPN
~amaPROPPOPOOR
~ama_PRPPPPPPPP
~amadOPPQQPQPPP
~amagQPPPPPPPPP
~amanPQPPPPPPPP
~amarPOPPPPPPPR
~amatQOPPOPPPPP
~amazPPPPQPPPPP
~ambRQROOOOPPO
~ambePPQPPPPPPP
~ambiQPPOPPPPPP
~ambuPQQPPOPPPP
~amcPPPNPPPRPP
~amciPPPNPPPRPP
~ameNSPORNPRNP
~ame_MSOORORQOO
~amedPROPPOPPPQ
~amenPPQPPPPQOO
~amesPNPPPPPPPQ
~ametPPPQPPPPPP
~amiSNSTQLNNOP
~amicPOPRPPPPPP
~amidPPPPPPQPPP
~amifQPPPPPPPPP
~amilOPPOROPPPR
~aminTPRQNOOOOO
~amioOOPQRPOPPP
~amitPPQQOPPPPP
~amivPPPQPPPPPP
~amlQPPPPPPPPP
~amloQPPPPPPPPP
~ammQPQPOPPPPP
~ammaPOQPPPPPPP
~ammePQPPPPPPPP
~ammoQPOPPPPPPP
~ammyPPQPPPPPPP
~amoQROSPOOOOO
~amo_PPQPPPPPPP
~amolPQPROPPPPP
~amonPQOPPPPPPP
~amorPPOQPPPPPP
~amosPPQPPPPPPP
~amotQPPPQPPPPP
~amouPPPQPPPPPP
~amoxQQOOQPPPPP
~ampQRPOQOOOOP
~amp_PQPPPOPPPP
~ampaQPPPPPPPPP
~ampeQPPPPPPPPP
~amphQPPPPPPPPP
~ampiOPPPRPPPPP
~amplOROPPPQPPP
~ampoPPOQPQPPPP
~ampsQQPPOPOPPP
~ampuQOQPPPPPQP
~amsRPPTPNOOOO
~ams_QPPTPOOOOP
~amsuQQPPPOPPPP
~amyPPPQOPQPPP
~amycOPPQPPPPPP
~amydPPPPPQPPPP
~an'PMTOOQQOOO
~an'sPPQPPPPPPP
~an'tPNSOOQQOOO
~an_SNQOSNMQOR
~anaRPNPSOOPPQ
~ana_QPNPROQPPP
~anadQPPPPPPPPP
~anaePOPPPPPPPP
~anagQPPPPPPPQP
~analQOOPPQPPPQ
~ananPQOPRPPPPP
~anapNPQPQPPPPP
~anbPPPPQPPPPP
~anbePPPPQPPPPP
~ancSROTMMQRLO
~anc_OQPPQPPPPP
~ancaPPRPPPPPPP
~anceSRORNNNSNP
~anchPOPPPPQPPP
~anciOQPPPPQPOP
~ancoPPPROPPPPP
~ancrQPPPPPPPPP
~ancyPPOQPPQPOP
~andLOTOLWPOMS
~and'PPOPPQPPPP
~and_NQQOOQPQNR
~andaPOPPPQOPPR
~andePQPPOPOPPP
~andfOPQPPQPPPP
~andiPQPPPPPPPO
~andlPOQPPOQPPP
~andmPOQPPPPPPP
~andoPQROPOOOOQ
~andpOOPPPRPPPP
~andrPPOPPROPPP
~andsNNPQPRQPPP
~andwOPPPPPQPPP
~aneQOROQOOOQP
~ane_PPPOPQPPPQ
~anedPROPPPPPPP
~anelPOPPQOPQPP
~anerPPQPPPPPPP
~anesPOQPPPQPPP
~anetPPPPPPPPQO
~anexQOPPPPPPPP
~angSNVOOQNMQO
~ang_POQOPQNPQQ
~angeQRNPPQPNQO
~angiRPPPOPPPPP
~anglPPQPPPQPPP
~angrPPQPPPPPPP
~angtPPQPPPPPPP
~anguPOTPPPOPPP
~anhQPPPPPPPPP
~aniPOPQOQTPNO
~anicQQOPPPPPPP
~animQOQPPPPPPP
~aninNNQQOOSPPP
~anisPPPPPPQQOP
~anitPPOPPQPPPP
~ankNUOOONROQO
~ank_NRQPPNPPRP
~ankePROPPPPPPP
~anklPOOPPQRPPP
~anksOSOPPPPPPP
~annOTSPPNOOQN
~ann_PPQPPPPPPP
~annaQPPPPPPPPP
~anneOROPPPOORP
~anniPOPQQQOPPO
~annoPOSPPOQPOO
~annuPRPPPOOPPP
~annyPQPPPPPPPP
~anoQOTOQOOOOP
~ano_POQPPPPPPP
~anolOPQPQPPPPP
~anomQPPPPPPPPP
~anopPPQPPPPPPP
~anosQOQPPPPPPP
~anotPQQPPOOPOQ
~ansSSRPPMLNQP
~ans_PQQPOPOOQP
~ansePPPQQPPPPP
~ansfQROPPOOPQQ
~ansiQPOPPPPPPP
~anspQPPPQPPOPP
~answOPRPPOPPPP
~antQQRPNSMMOS
~ant'OPPPPQPPPP
~ant_OLTORPPOPR
~antaOROQPPPPOP
~anteORQPPOPPPO
~antiSQPPLQOOPP
~antoRPPPPPPPPP
~antrPPPPPPPPQP
~antsQPMOQSNPOS
~anuSOPOPQOPOP
~anuaQPPPPPPPPP
~anusQPPPPQPPPP
~anutQPPPPPPPPP
~anxPPPPPPQPPP
~anxiPPPPPPQPPP
~anyORQSPONPPN
~any_OOOSPPOPRP
~anybOQQPPPOPPP
~anylOPQPPPPPPP
~anymPPQPPPPQPP
~anyoOSRPPQOOOO
~anytSNOPQOQPPP
~anywPQPPPPPPPP
~anzPORPQPPPPP
~anzaPOQPQPPPPP
~ao_POPOPRPPPP
~aoiOPPORPPPPP
~aoi_OPPORPPPPP
~aorPOQPPPPPPP
~aortPOQPPPPPPP
~ap_RPROOOPPPO
~apaPNPOPPRPOR
~apa_PPQPPPPPPP
~apacOPPPPPPPOR
~apamPPPPPPQPPP
~aparPOPPPPRPPP
~apeNTMRQOQOOO
~ape_PPPPPORPPP
~apedOPPPPPQPPP
~apefPPPORPPPPP
~apelPQPPPPPPPP
~apenPPPQQPPPPP
~aperNSNSOQOPPP
~aphPORPQOPPOP
~aph_QOPPPPPPPP
~aphoPPPPPPQPPP
~aphyOPQPQOOPPP
~apiTMPPQQNQPO
~apidQOQPPPOPQP
~apilQPPPPPPPPP
~apinQOOQQQOPPP
~apisPOPPPPPPPP
~apixPPPPPPORPP
~aplPQPPPPQPPP
~aplePPPPPPQPPP
~apnONSOPPQPPP
~apnoONSOPPRPPP
~apoQPPPPPPPPP
~appOQLNPTPPRR
~appaPPOPPORPPP
~appeRPOOPQPQOO
~appiPQPPPPPPPP
~applPNPOPOPPSQ
~appoPNPPPTPPPP
~apprOQPPPPPPRP
~appyPSOPPPOPOP
~aprRPOPOQPPPP
~aproQPPPOQPPPP
~apsTNSOPOOPOO
~apseROSOPOOPPP
~apsuQPPPPPPPPP
~aptPRPPPOPPOP
~aptoPRPPPOPPOP
~apyROOOPROQPO
~apy_ROOOPROQPO
~aquRNPOPPQPPP
~aquaQOPPPPPPPP
~aqueQOPPPPQPPP
~aquiPPPOQPQPPP
~ar_UOSPNOVMML
~araSNQRMRNPOP
~ara_QOPPPPPPPP
~arabPOPPPRPPPP
~aracRQPQNPOPPP
~aradQPOPPQPPPP
~aramQPPPPOOPPQ
~aranOPPRPPPPPP
~aratOPQPPPPPOQ
~arbQNQRQOOOOP
~arb_PPPQPPPPPP
~arbaPPPPQPPPPP
~arbeQOPPPPPPPP
~arbiOPPQQPPPPP
~arboPPQQPPPPPP
~arcSOPOOPOOPQ
~archPPPPPQPPPQ
~arcoQPPPPPPPPP
~arctROPPPPPPPP
~ardPVPNMLLMWS
~ard_NSRNOONMUQ
~ardaQPPPPPPPPP
~ardePQOPPPPPPP
~ardiPOOPNPPQRR
~ardlPPQPPPPPPP
~ardsRSOPPNPPPP
~areTOPNNPNQMS
~are_RQOOPNORPQ
~areaPNQPPOQPPP
~aredRPPOOPPPPP
~arelPNQQPRPPPP
~arenPROOPPOOOS
~arerPPPPPPPQOP
~aresONPPPQQPPQ
~aretQPPPPPPPPP
~arfQPOPQPOPPO
~arfaQPOPQPOQPO
~argSPMPONRRPN
~argaOPQPPPPPPP
~argeSPLOPORRQO
~argiOQPQPPPPPP
~arguQPPPPPPPPP
~ariNMQQQPQPOS
~ariaPNQQOPQPQP
~aricQPQPPPPPPP
~ariePQPPPPPPPP
~arifPPPPPPPQOP
~arinOOOQQQQPPP
~arioOQPPPOPPPR
~aritOOPPQOPPPR
~arkNOOOPNVOSN
~ark_NNPPOOUPQO
~arkiOQOPPOQPRO
~arksPPPPPPQPPP
~arkyPPPPPPQPPP
~arlTPPOOPQOOO
~arlaPOQPPPPPPP
~arlePPQPPPPPPP
~arliPPPPOQPPPP
~arlyTQOOOOQOOO
~armRPONPNQPSP
~arm_SQQOPONOOP
~armaNQOPPPOQTP
~armePOPPPPRPPP
~armfQPPPPPPPPP
~armsPPOPQPQPPP
~arnQROPPOPPQP
~arn_QPPPPPPPPP
~arnePPPPPOPPPP
~arniPQOPPPPPQP
~aroPNRQQPPOOO
~aronPOPQQPOPPP
~arotPOQPPPQPPP
~arouPPQPPPPPOP
~aroxPOPQPPPPPP
~arpPROPPQPPPP
~arp_PQPPPPPPPP
~arpaPPPPPQPPPP
~arrTQPPNPMPPS
~arraPPOPPPPPPR
~arreSPQPOONQPP
~arrhPPPQOOQPPP
~arriPRPOPQOOPP
~arroPPQPPPPPPP
~arryQPPPPPPPPP
~arsRNNPOSROOP
~ars_SOMPOSROOP
~arseOOQPPPQPPP
~artQQOVTNINOR
~art_SPOUMNMQOQ
~artaOPPORPPPPP
~arteNPPOTQOPOP
~arthQPPPPOPPPP
~artiQPNSPOOPPQ
~artmOPQPPPPPPP
~artnOOOPQQOPPQ
~artoQOQPPPPPPP
~artsPQPPPPPPPP
~artuOPPPQQQPPP
~artwQPPPPPPPPP
~artyPQPPPPPPPP
~arvPQPPPPPPPP
~arvoPQPPPPPPPP
~aryROOOONOPSQ
~ary_ROOOOOOPSQ
~as_OQQNOOQOPR
~asaPQOPRPPPPP
~asa_PQPPPPPPPP
~asadPQPPPPPPPP
~asalQOOPRPPPPP
~ascPOQPOPQPPO
~asc_QPPPPPPPPP
~ascePPQPPPPPPP
~asciPPPPPPQPPP
~aseOOQPOPPPPS
~ase_NPPQPOQPPQ
~asecPPPPPQPPPP
~asemPPPPPPPQPP
~aserPNPPPPOPPR
~asesPPPPPPPPQP
~asgQOQPPPPPPP
~ashQOQNRPPOQO
~ash_QNPOQQQOQO
~asheQQPPPPOPPP
~ashiPORPPPPPPP
~ashoOPPPQPPPPP
~asiRNPPORQOPP
~asiaOPPPPPQPPP
~asicQPPPPPPPPP
~asilRPOPPPPPPP
~asisPOPPPQPPPP
~asixPPPQPPPPPP
~askRQNOPPPPPQ
~ask_POPPPPQPPP
~askeOROPPPPPPP
~askiPQOOPPPPOQ
~asksROPPOPOPQP
~aslOPQPPPQPPP
~asleOPPPPPQPPP
~asmRPPPOQPPPO
~asm_QQPPPPPPPP
~asmaROPPPQPPPP
~asnPORQPOPPPP
~asn'PPQQPOPPPP
~asoQPNQPPQPOQ
~aso_PPPPPPPPOQ
~asonPPOQPPPPPP
~asopQPPPPPPPPP
~asouPPPPPPQPPP
~aspQNRPQPOPOP
~asp_PPQPPPPPPP
~aspiPORPQPOPPP
~asprQOPPPPPPPP
~assSQTPNMOMPR
~ass_QPPPPPQPPP
~assaPOQPPPPPPQ
~assePSQPPOOPPP
~assiPPSQONPOPQ
~assoQOPPPPPPPP
~assuQPPPPPOPPP
~asswPQPPPPPPQP
~astUMPMVOSNMM
~ast_POOPROSOOO
~astaQPPPPPPPPP
~asteQPPPPOQPPP
~astfQOOORQOPPP
~asthNPROSQOPNO
~astiPPPPPQQPPP
~astrRPPPPPOPPP
~astyRPPPPPPPPP
~asuPOQPPPOQQP
~asuaPOQPPPPPQP
~asurPOPPPPPQPP
~asyPPQPPPPPPP
~asy_PQPPPPPPPP
~asymQPPPPPPPPP
~asysPPQPPPPPPP
~at'ONNQOPRQRQ
~at'sPNNQOORQRQ
~at_PPMRQPROOQ
~ataQMPNOPRPPR
~ata_RNQPOOOOPR
~atalPPPPPPQPPP
~atatNPPPPPRPPP
~atcSONRPOSOOO
~atchSONRPOSOOO
~ateSMORLNURPN
~ate_QQNVLPLSNQ
~atedRNPOOQROPO
~atelPPQPPPQPPP
~aterQNQNOOTQPO
~atesQQOOPOQPRO
~atexOOPPSPPPPP
~athRLUOORLPQQ
~ath_ONQOOPMRRR
~atheQOROQROOOO
~athiOPRQQOOPPP
~athlQPPPPQPPPP
~athoOPPPPPQPPP
~athrOPRPPPPPPP
~athsRPPPOPPPPP
~athwPOPPPPPPQP
~athyQPPPOPPPPQ
~atiVSLRQNKOOQ
~atibPPPPQPPPPP
~aticQPQOPPOPOP
~atieTPPNRMNPQQ
~atigQPPPPPPPPP
~atinQSNOOQROOO
~atioQPOUPPLRNO
~atitPPPPPPQPPP
~ativPPOQPPOOQR
~atmQOPPPPOPPQ
~atmeQOPPPPOPPQ
~atoMRROPOQOPQ
~ato_PQRPPPOPPP
~atolQPPPPPPPPP
~atomOOQPPPRPPP
~atonNPPPPQRPPP
~atorNRPOQONPPR
~atrNPRQROOOQO
~atrePPRPPPOPPP
~atriQOOPRPPPQP
~atroNPQQQPQPPP
~atsNOQPOPROOQ
~ats_OORPOPRPPO
~attNOQOPOTONS
~attaPOQPPOSPPP
~attePQPPQNPPOR
~attiOPPPPPQPPP
~attoOPPPPPPPPS
~attyPPPPPRPPPP
~atuQPROOOOOOT
~atulPQPPPPPPPP
~aturPPRPPOOOPP
~atusROPPOPOPPQ
~atutOOPPPPPOOT
~atyPOOPPQQPPP
~aty_PPPPPPQPPP
~atypPPPPPQPPPP
~au_ONSPPPQPPO
~aucPOQPQPPPPP
~auchPOQPPPPPPP
~aucoPPPPQPPPPP
~audOROPPOQPPQ
~audaOPPPPPPPPQ
~audiORNPQPQPPP
~aufPPQPPPPPPP
~augNOQOPSPOPP
~augePPQPPPPPPP
~aughNOPPPTPOPQ
~augmQPPPPPPPPP
~aulOPPPPPPORQ
~aultOOPPPPPORQ
~aumPPQQPOOOPP
~aum_POQPPPPPPP
~aumaQPPQPOOPPP
~aunOPPPPQQPPP
~aundPPPPPPQPPP
~auntPPPPPQPPPP
~aurQPPPPPPPPP
~aureQOPPPPPPPP
~ausOOPOOPTSNO
~ausaOPPPPPQPPP
~ausePOOPOPSTOO
~austPPQPPPPPPP
~autQQOOPOORPR
~aut_QPPPPPPPPP
~authOOPOPPPRPR
~autiPQOPPPPPPP
~autoPQOPPPPPPP
~auwPORPPPPPPP
~auw_PORPPPPPPP
~auzPOPPPPQPPP
~auzePOPPPPQPPP
~av_PPPPQPPPPP
~avaPPQPPPOPRP
~ava_PPQPPPPPPP
~avagPPPPPPPQPP
~avaiPPPPPPOPRP
~avalPPQPPPPPPP
~aveOPNONOTPSR
~ave_PQNOOPOPRR
~avedPPOPPPPPPQ
~avelOPPPPPQPPP
~avenPOQPPPPPPP
~avesOQPPPORPOP
~aviPOPNTPPPPO
~avinPPPPPPPPQP
~avirOOPOUPPPPP
~avoOQPORPOPPP
~avoiPPPOSOPPPP
~aw_PPOPPPPPPR
~awaSPQPNNROOO
~awa_ROPPPPPPPP
~awaiPOPPPPRPPP
~awakQPPPPOQPPP
~awalQPPQOPPPPP
~awarPROPPPPPPP
~awayPPRPPOPPPP
~awbPPPPPPQPPP
~awbePPPPPPQPPP
~aweOSOPPPPPPP
~awerORPPPPPPPP
~awfOPPPPPPPPR
~awfuOPPPPPPPPR
~awiPPPPPPQPPP
~awinPPPPPPQPPP
~awnPPQPPPPPPP
~awn_PPPPPQPPPP
~awsQOPPPPPPPR
~aws_QPPPPPPPPP
~ax_PQQPPPPPPP
~axaQPPPPPPPPP
~axiQPPPPOOQPP
~aximQPPPOPPPPP
~axisPPPPPPOPPP
~axlPPPOQPPPPP
~axloPPPOQPPPPP
~axoOPPQPPPPQP
~axonOPPPQPPPQP
~ay_L\PLRQLNRM
~ayaOPPPPQPQPP
~aya_OPPPPQPPPP
~aybPPQPPPPPPP
~aybePPQPPPPPPP
~ayeQQOPPPPPPP
~ayedQPPPPPPPPP
~ayerPQOPPPPQPP
~ayiOOQOPQPPQP
~ayinOPQPPOPPQP
~ayoRPOPPPPPPP
~ayo_QPPPPPPPPP
~aysNONPNQQSOR
~ays_NNNQNQQSOR
~ayuPPPPPPPPQP
~az_OPPPQPPPPP
~azaQOPORPPPPP
~azapQPPPPPPPPP
~azatPPPPQPPPPP
~azeQOQPPPQPOP
~azepQORPPPPPPP
~aziRPPQOPOOOO
~azidPPPQPQPPPP
~azinPPPQPPPPPP
~azitRPPPPPPPPP
~azoLNPSVOOOOO
~azolLOOSUOPOOO
~azuPPQPPPPPPP
~azulPPQPPPPPPP
~b'sPOQPPQOPPP
~b's_POQPPQOPPP
~ba_PPQPPPPPPP
~babROQQPSNONO
~babiQPPPPPPPPP
~bablPPPPPQPPPP
~babyROQQPRONNP
~bacTSONOQQONN
~baciQPPPPPPPPP
~backQTPNNRPOON
~bactRPPPPOPPPP
~badPRPPPPPQOP
~badgPQPPPPPQOP
~badoPQPPPPPPPP
~bagPQQPPOPPPP
~bagePQOPPPPPPP
~baggPOQPPPPPPP
~bagsPQPPPPPPPP
~bajPOPPPRPPPP
~bakPQPPPPPPPP
~bakePQPPPPPPPP
~balPMRPQQOPOQ
~bal_POPPPPPQPQ
~baliPOPPPQPPPP
~ballPORPQPOPPQ
~bamQOPPQPPPPP
~bamaPPPPQPPPPP
~banMRLRQPPRQO
~ban_OPPQPPOQPO
~banaQPOPRPPPPP
~bandNPNQOQQQPP
~bankOQOPPPPPRP
~bapPPPQQPPPPP
~bapePPPQQPPPPP
~barTMPPOQOOQO
~bar_QPPPPPOPPP
~baraQPPPPPOPPP
~barbQPPQPPOPPP
~barePOPPPRPOQP
~bariQOPPPPPPQP
~barkPPPPPPQPPP
~barrPOQPPPPPPP
~basROPPPOQPPP
~basaQPOPPPPPPP
~basePPQPPPQPPP
~basiROPPPPPPPP
~batOSSOOPNPOO
~batePQQPPPPPPP
~bathPPRPPOPPPP
~batiPPPPPPPQPP
~batoPQPPPPPPPP
~battPRQPPOOPOP
~bayPPPPQOPPRP
~bbyOPPPPQPPPP
~bby_OPPPPQPPPP
~bclPPPPPPPQOP
~bcliPPPPPPPQOP
~bdoQPQPPPPPPP
~bdomQPPPPPPPPP
~bduPPPPPPQPPP
~be_OPSOPOOOQP
~beaOQQOPROPPP
~bearOPPPPROPPP
~beatOQPPPPQPPP
~bebPPQPPPPPPP
~bebePPQPPPPPPP
~becQORPPPOPPP
~becaPPQPPPPPPP
~becoPPQPPPPPPP
~bectQPPPPPPPPP
~bedQRPOPPOPPP
~bed_PPQPPPPPPP
~bedsOROPPPPPPP
~beeNQQPPSOOPO
~beenNQQPOSOOQO
~befRPNORRPOPO
~befoRPNORRPOPO
~behQQOPPPPPPP
~behiQQOPPPPPPP
~beiPPRPPOPPPP
~beinPQPPPOPPPP
~belQOQOOPQNPP
~beliQPPPPPPPPP
~bellQORPORPPNO
~beloPPPPPOQOQP
~belsPPPPPPPPQP
~beltPOPPPPQPPP
~benQORQPOOQOO
~ben_POQPPPPPPP
~bendOPPRPPOPPP
~beneQPPPPPPQPP
~benzRPPPOPPPPP
~berPONQPOPRRO
~ber_PPNQPOPPRP
~berePPPPPPPQQP
~berrPPOPQPQPPP
~bersQPOQPPOROP
~bertPPQPPPPPPP
~besQPOOPQPQOP
~bes_POOPPQQPPP
~besiPOPPPPPRPP
~bestQQPPPPPPOP
~betUONNPPRPPO
~betaQOPQQPPPPP
~beteSPOOPQOQOP
~betiQOQOPPPPQP
~betoQPPPPPPPPP
~bettPQOOOPQPPP
~betwQOOPPPSPPP
~bevPOQPPPPPPP
~bewPPQPPPPPPP
~beyPPOPPPPPPR
~beyoPPOPPPPPPQ
~biaPOQPPPPPPP
~bicQOROPPPPPP
~bicaQPPPPPPPPP
~biclOPQPPPPPPP
~bidPPPOQPPRPP
~bid_OPPOQPPQPP
~bideQPPPPPPPPP
~bieQQPQPOOPPP
~biesQPPQPOPPPP
~bigQPPPPPPPPP
~bigaQPPPPPPPPP
~bikPQPPPPPPPP
~bikePQPPPPPPPP
~bilOMONONRZNP
~bilaOPPPPPQQPP
~bileQPPPPPPPPP
~biliQNPPPPRPPP
~billNOOOOOOYOP
~bimOPPQQPPPPP
~bimaOPPQQPPPPP
~binTOOOPPPOOR
~bin_QPPPPPQPPP
~binaQPPPPPPPPP
~bindPOPPPPPPPQ
~bineOPPPQPPPPP
~bingQPOPPQPPPQ
~biniQOPPPPPPPP
~binsPQOPPPPPPP
~bioRRPNNPNPPQ
~biomPQPPPPPPPP
~biopPPPPPQOQOP
~biotRQPNNPOOQQ
~bipPPPQOPQPPP
~bipoPPPQOPQPPP
~birPPOOPRQOPQ
~birtPPOPPRPOPQ
~bisPQPPQOPPPP
~bis_QPPPPPPPPP
~biscPRPPPOPPPP
~bisoPPPPQPPPPP
~bitQOPOQQPPOP
~biteQPPPPPOPPP
~bitoPPPOQPQPPP
~bittPOQPPQPPPP
~bjeOOPPPPPOOS
~bjecOOPPPPPOOS
~blaOKUOPOUOQO
~blacNOQPQOSOPP
~bladQOQPPPOPQP
~blamOPPPPPRPPP
~blanOPPPPPQPPP
~blatROPPPPPPPP
~blauPORPPPPPPP
~blePNSNOOPTOP
~ble_MQONONQTOS
~bleaPPQPPPPPPP
~bledQPPPPPPPPP
~bleeRQPPNMQPQO
~blemPPPOQPOQOO
~blesPQPPPPPPPP
~bletQMRQPTNOOO
~bliPNOPOQRPQP
~bligPPPPPPPPPQ
~blinPOOPPPQPQP
~blisPOOPPQQPQP
~bloPNTOPQMNRQ
~blocPPPPRPOPPP
~bloePORPPPPPPP
~blooQOPOOQOOSQ
~blowOORPPPPPPP
~bluQPTOPOPOOP
~bluePPSPPOPOOP
~blutQPQPPPPPPP
~blyQPPPPQOPPP
~bly_PPPPPQPPPP
~bneOPQPPPPPPP
~bnesOPQPPPPPPP
~bo_QQPPQOOPPP
~boaPTOPPOOOPP
~boarOTOPPOOOPQ
~bocPOQPPPPPPP
~boccPPQPPPPPPP
~bodMRUOPLPOQP
~bodiPPPPPPQPPP
~bodyMRUOPLPOQP
~boilPQPPPPPPPP
~bolRNPROPOQOO
~boliSOPPPPPPPP
~boluQOPROPOPOP
~bolyOPPPPPPQPP
~bonPPPPPPQPPP
~bonePOPPPQQPPP
~booPTMOOROOQO
~bookOSNOPPOPRO
~boosQPPPOQPPPP
~bootPPOPPQPPPP
~borPORQQMSOOP
~bor_PQPPPPPPPP
~bordOPPPPPQPPP
~borePPQPPPOPPP
~bornQNPQQOROPO
~borrPQPPPPPPPP
~borsPOQPPPPPPP
~bosQPPPPPPPPP
~bossPQPPPPPPPP
~botQPQOORPQOO
~bot_PQPPPOPPPP
~bothPPPPPQQPPO
~botiQOPPPPPPPP
~botoOPPPOQPQPP
~bottPPQPOQOPOP
~bouQQPOQNMQPQ
~bougQPPPPOPPPP
~bounPQPPPOPQPQ
~boutPPPOQPNPPQ
~bovQPOPPPPPPP
~boveQPOPPPPPPP
~bowRNPPPORPPP
~bow_PPOPPPPPQP
~boweROPPPPPPPP
~bowlPOQPPPQPPP
~bowsPPPPPPQPPP
~boxPSOPQNPPPP
~box_PRPPPOPPPP
~boxePRPPPOPPPP
~boyPPQPPOPPPP
~braOSQQONNPRP
~bra_PPQPPPPPPP
~braaPQOPPPPPPP
~bracPPQPPPPPPP
~bradPOQPPPPPPP
~braiPQOQPOOPPP
~bralQPPPPPOPPP
~branPQPPPPPPPP
~brarOPOPPPPPRP
~brePOQORQNNQQ
~bre_QPPPPPPPPP
~breaONQORQNNQR
~breePPQPPPPPPP
~brewPPOPPQPPPP
~briSSPPONPOQO
~bridPOQPPPPPPP
~brieQPPPPPPPPP
~brigPPQPPPPPPP
~brilSPPPOOPPPP
~brinOSOQPPOPQO
~brisPPPPPOQPPP
~broPQQPOQOOPO
~broaPPPPPQPPPP
~brokPPQPPOOPPQ
~bronQPPPPPOPQP
~bropRPPPPPPPPP
~brotOOQPPRPPPO
~brouPRPPPOPPPP
~browOPOQPPRPPP
~bruOPPPPPRPPP
~bruiOPPPPPRPPP
~bs_OSNPOPQOQP
~bscQOPPPQPPPP
~bsceQPOPPQPPPP
~bseQPOPPPQPPP
~bsenPPOPPPQPPP
~bsoPPPPQPPPPP
~bsorPPPPQPPPPP
~bstQPPPPPPPPP
~bubPPPPPQPPPP
~bucOQPPPPQPPP
~buckOQOPPPQPPP
~budPPPPPQOPPP
~budgPPPPPQOPPP
~buelPPQPPPPPPP
~buiPOQPPPPORP
~builPPPPPPPORP
~bulQQQPPOOPPO
~bulaQQQPPOOPPP
~bulgPOQPPPPPPP
~buliPPOPQPPPPP
~bullOPQPPPPPPP
~bumQOPQOPQPPP
~bumiQPPPPPQPPP
~bumpQPPPPPPPPP
~bunPNOPPQPQPQ
~bundQOPPPPPQPP
~bupPOOPRPOPPP
~buprQPOPRPPPPP
~burPNQPPQQPPP
~burnOOPPPQQPPP
~bursPOQQPPPQPP
~busOPPPPPQPPQ
~busyPQPPPPPPPP
~butNRORQOQPPP
~butaOPPRPPPPPP
~butePQOPOPQPPP
~buttPQPPPOPPPP
~butyOPPPQPPPPP
~buyPPPPQPPPPP
~buysPPPPQPPPPP
~by'POPPPRPPOP
~by'sPOPPPRPPOP
~by_QOQQPRONOP
~byePORPPPPPPP
~bye_PORPPPPPPP
~bypQPPPPPOPPP
~bypaQPPPPPOPPP
~bysPQPPPPPPPP
~ca_RNTOOPOOOQ
~cabQPQPPOPPPP
~cabiQPPPPOPPPP
~cacROOQPPPPPP
~caciROOPPPPPPP
~cacyQPPPPPPPPP
~cadQNRPPPPPPP
~cadaPOQPPPPPPP
~cadePOQPPPPPPP
~cadoPPPPPQPPPP
~caeQPPPPPPPPP
~caesPPOPPPPPPP
~cafOUNPPOPPPP
~cafeOSOPPPPPPP
~caffPRPPPPPPPP
~cagOQPQPPPPPP
~cagoPPPQPPPPPP
~caiPPQQQPOPOP
~cainPPPQQPPPOP
~cakOTOPPPPPOP
~cakeOTOPPPPPOP
~calNNSQOLPQUO
~cal_PMQNPONSSP
~calcPOPRPPQPPP
~calePPORPPQPPP
~calfPPPPPPQPPP
~caliPQPPPPPPPP
~callPRQOONOPSP
~calmQPPPPPPPPP
~calpOOPPPPRPPP
~calyPPPPPPQPPP
~camPRPOOROPPP
~cambPQPPPPPPPP
~camePPQOOROPOP
~campPPPPPPPPQP
~canRNVNNNRNOP
~can'PNSOOQQOOO
~can_RPPPPOPPPP
~canaQOOPPQOPPR
~cancSROOOOPPPP
~candPPQPPPPPPQ
~cannPPROPOPPQO
~cantNPSPPORPPP
~caoQOPPPPPPPP
~cao_QOPPPPPPPP
~capPMPOPORPOR
~capaOPPPPPPPOR
~capiQPPPPPPPPP
~capnPOPPPPRPPP
~capsQPPPPPPPPP
~carQOPOPPNSQO
~carbPOPQQPPPOP
~cardQQOPNNPQRO
~carePNOOQPOTOP
~cariPPQPPPPPPP
~carnQPPPPPPPPP
~caroPORPPPPPPP
~carpPPPPPQPPPP
~carrQOOPOQPPQQ
~cartOROPQPPPPP
~casOPPOPOPQRQ
~cas_QPQPPPPPPP
~caseOPOPPPOQQR
~casoPPPPQPPPPP
~castOPPPPPQPPP
~casuPOQPPPPPQP
~catRQOOQNPOSN
~cataOPPPPPRPPP
~catcPOPPPPPPQP
~catePQPPPOORPP
~cathQOPPQOOORP
~catiRQOPPPOOQO
~cauOOOOOOSSOP
~caudOPPPPPPPPQ
~causPNOOOPSTOO
~cautPQPPPPPPPP
~cavOPPPPPQPPP
~cc_QPPPPPPPPP
~ccaPPQPPPPPPP
~cca_PPQPPPPPPP
~ccePPPOPOOQRQ
~ccepOQPPPOPQQP
~ccesQPPOPPOOQQ
~cchPOQPPPPPPP
~cchiPOQPPPPPPP
~cciPQQNQPOPQO
~ccinPQONQPOPQP
~ccioPOQPPPPPPP
~cclQPPPPPPPPP
~ccluQPPPPPPPPP
~ccoQPQPPOPPPP
~ccorQPPPPPPPPP
~ccouQPPPPPPPPP
~cctPOPPPPPPPR
~ccuQOOOQQROPP
~ccupOPPPPPRPPP
~ccurROPPPPPOPP
~ccutPPPPQQPPPP
~cd_PPPPPPPQPP
~cdiPPPPPPPPQP
~cdifPPPPPPPPQP
~ce_TPROLOLUNR
~ceaPOQPPPPPPQ
~ceasOPQPPPPPPQ
~cebQPPPPPPPPP
~ceboQQPPPPPPPP
~cecQPPPPPPPPP
~cedPPOPOOPRQP
~ced_QQOOPOPQPP
~cedeOPPQPPPPPP
~ceduOOPPPPOQQP
~cefOQPPQPPPQP
~ceftOPPPQPPPQP
~ceiOPPPQQPPPO
~ceilPPPQPPPPPP
~ceivOPPPQQPPPO
~celOSNPQPQOPP
~celeOPPPQPPPPP
~cellOSNPPPPPPP
~cemQQQQQONPOO
~cemaPPPPQPOPPP
~cembPQPPPPPPPP
~cemeQPPQPPPPPP
~cemiPPPQPPPPPP
~cenMQPROOPRPP
~cencOPPPPPQQPO
~cendORPPPPPPPP
~censOQPPPPOPPP
~centONPSOPPQPP
~cepNROPQPOQPP
~cephPPPQPPPPPP
~ceptNROOQPOQPP
~cerRNONNPQSPP
~cer_RNOPOOSOQO
~cerbQPPPPPPPPP
~cersPOPPPROPPP
~certNQOPPOOTOQ
~cervQPPPPPPPPP
~cesSNQOPONOSO
~ces_QOROPOPPPN
~cesaQOQPPPPOPP
~cessQOOOPPNPRQ
~cetSPPQNPOPPP
~cet_QPPPQPPPPP
~cetaRQPQNPPPPP
~cetyQPPPPPPPPP
~ch_ROPWMOPPNN
~chaPVONNMNRQQ
~chadQOQPPPPPPP
~chaiNSQOPPPQOP
~chalPQPPPPPPPP
~chanUQNOOOOOQO
~chapPPQPPPPPPP
~charMRMPPNPRRS
~chatOPQPPPPPPP
~cheNPUOONPPSM
~che_PPRPPPOPPP
~cheaPPQPPPPPPP
~checRRMOPQOPQP
~chedNOOSOPSPPO
~cheeOQOPPQQPPP
~chegPQPPPPPPPP
~chemOOQPPQOQPP
~chenOQQPPOOPQP
~cherQPPPPOPPQP
~chesQNTOPOQOQO
~chfQOPPPPPPPP
~chfuQPPPPPPPPP
~chiPRROPPRNON
~chiaPPQPPPPPPP
~chicQPOPPPPPPP
~chilROOPPOROPO
~chinMSQOORPOOP
~chioPQPPPPPPQP
~chipPPQPPPPPPP
~chizOPPPPPPPPP
~chlOOQRPPOPPP
~chlaPPQPPPPPPP
~chloPOPRPPPPPP
~chluPPQPPPPPPP
~chmPOQPPPPPQP
~chmePOQPPPPPQP
~chnPOQPPPPPPP
~chniPPQPPPPPPP
~chnoQPPPPPPPPP
~choRRQMNPRQNN
~cho_OQPOPPORPP
~chocQPQPOPPPPP
~chokPPRPPOPPPP
~cholPOOPPQQPPP
~chomQPPPPPPPPP
~chonPQOPPPPPPP
~chooQQOOPRPPPP
~choqPQPPPPPPPP
~chosPPPPPPQPPP
~chotQPPPPPPPPP
~chrQQNOPPQROP
~chraPQPPPPPPPP
~chriPQOPPPPPPP
~chroQPOOPPPRPP
~chtPOVOPOOPPP
~cht_PNUPPPOPPP
~chtePPQPPPPPPP
~chtsPPQPPPPPPP
~chuOQQPPPOPPP
~chwOOQPPPPPPQ
~chwePPPPPPPPPQ
~chyOOPPPQRPPP
~chy_OOPPPQRPPP
~ci_PQPPPPPPPP
~ciaTPQOPQNPOO
~cia_SOPPPPOPPP
~cialPQPPPPPQOP
~cianQOQPPPPPPP
~ciatQPQPPQOPPP
~cicPPOQPPPPPP
~ciclOPPQPPPPPP
~cidSNSPNNNOPS
~cid_POQQPPPPPP
~cidaPPQPPPPPPP
~cideQPQONOOOPS
~cidiQPPPPPPPPP
~cidoQOQOPPPPPP
~cieNRPQPPQPOP
~cienNRPQPPPPPP
~ciesPPPPPPQPOP
~cifPPPQPPPQPP
~cifeOPPQPPPPPP
~cifiPPPPPPPQPP
~cigQPPPQPPPPP
~cigaQPPPPPPPPP
~cilQQPQOPOPQO
~cil_PPQPPPPPPP
~ciliPPPPPPPPQP
~cillPQPQOPOPPP
~cimPPQOPPPPPP
~cinTMPPSONQPN
~cin_ROOTQOOOOO
~cinaRPPOPPPPPP
~cineQPPNSPOPQO
~cingOPOPPPQPPP
~cinoPPPOPPPRPP
~cioRORPPOPPPP
~cio_POQPPPPPPP
~cionQPPPPOPPPP
~ciouPORPPPPPPP
~cipPPPORPOPPP
~ciprPPPORPPPPP
~cirQOPPQPPPPP
~circPPQPPPPPPP
~cirrPPPPQPPPPP
~cisRNPPPOPPOR
~ciseQPPPPPPPPP
~cisiPPPPPPOPPQ
~cistPNPPPPQPPQ
~citSONOQNQPPQ
~citaRPOOQOPPPP
~citePOOPPPRPPP
~citiQPOPPPPPPP
~citoQPPPPPPQPP
~citrPPPQQPPPPO
~cityOPPPPPOPPR
~ciuOPPOQPQPPP
~ciumOPPOQPQPPP
~civQPPPPPPPPP
~civiQPPPPPPPPP
~cizOPPQPPPPPP
~ck_PTVLOPQOLN
~ckeNUPOOPOPQN
~ckedOPROOROOQO
~ckerPQOPPOOPQP
~cketNTNPPOPQPP
~ckiQPPPPPPPPP
~ckinQPPPPPPPPP
~cklQOQPPPPPPP
~ckleQPQPPPPPPP
~cksPPOOPROORP
~cks_PPOOPROORP
~cktPPQPPPPPPP
~ckt_PPQPPPPPPP
~ckyPPPPPOQPPP
~cky_PPPPPOQPPP
~cl_PPPRPPPPPP
~claMPPPTNPTNP
~claiOOPPPPPVOP
~clamPPQPROOPPP
~clapOPPPPPQPPP
~clarOPPPROPPPQ
~clasOQPPPOQPPP
~clavPPOPQPPPPP
~clazPPPQPPPPPP
~clePTQQNPNPON
~cle_OQRPPQOPPO
~cleaRQOROOPOPO
~clesPQOPPPPPPP
~cliNOPRQRMPQO
~clicPOOPPRPPPP
~climPOPPPQPPPP
~clinOSPPPPNQRO
~clipPPPPPPQPPP
~clizPOORQPPPPP
~cloOQOQTMROOP
~clobQPPPPPPPPP
~clocPROPPPPPPP
~clofOPPOSPPPPP
~clomPPPPQPPPPP
~clonOOPQPPRPPP
~clopQPPPQPPPPP
~closPQQPPOOOPP
~clotPPQPPOPPPP
~clovPOPROPPPPP
~cloxOPPQPPPPPP
~clozPPPPQPPPPP
~cluRPOPOOPROP
~clubPQPPPOPPPP
~cludQPOPPPORPP
~clusROPPPPPPPP
~cmoQPQPPPPPPP
~cmo_QPQPPPPPPP
~co_TKRRNOPPOP
~coaQQPPPOPPPP
~coagPQPPPPPPPP
~coarPPPPPPQPPP
~cobOPPQPPPPPP
~cocQPPPPPPPPP
~coceQPPPPPPPPP
~codNOPOONMXTN
~codeMOPOOONWTO
~codiPPPPPPPQPP
~codoPPPQPPPPPP
~cofOTPPPPPPOP
~coffOTPPPPPPOP
~cogQPPPPPPPPP
~cognQPPPPPPPPP
~cohQOOOQPQOPP
~cohoQOOOQPQOPP
~coiSNPPPPOPQP
~coidQPPPPPPPPP
~coilQOPPPPOPQP
~colSMVOMPMNSQ
~col_POOOOPPOSQ
~colaOQOPPPQPPP
~colcQPPPPPPPPP
~coldPNSOPPQPPP
~coleOPPQPPPPPP
~coliQPPPPPOPPP
~collPQSPPONOOQ
~coloPNRPOQOPQO
~comVRSMONMPLQ
~comaPPPPQPPPPP
~combRPPPQOPPPP
~comeTQTOOOPOMO
~comfOQOPQPPPPP
~comiNPQQOQPPPP
~commQQOOPPPPOP
~compSPPNPONQNS
~conPPQRRQLONR
~conaOPOQRPPPPP
~concNPORRRPPPO
~condPQQPPOPPPO
~confQOPOPPPPOQ
~congPQPPPPPPPP
~connPOQPPPPPPP
~consQOQONONQOT
~contRQMMSQNOQP
~convNOQTOPPPPP
~cooRPOPPQPOOP
~cookPPPPPQPOPP
~coolRPPPPPPOOP
~copQUNPONORNO
~copdQPPPPPPPPP
~copeRTNPPOOQOP
~copiPQPPPPPPPP
~coplOPPQOPPPPP
~copyQOPPPPPQPP
~corQNRRNOQNNR
~cordONRPPQOOOS
~coreRPPPOPPPOP
~cornPQPPPPPPPP
~coroPPPPPPPPPQ
~corpPPQPPPPPPP
~corrNQQRPOPPOP
~cortQOPQOPQPPP
~cosTROOOOPOPO
~cos_PQPPPPPPPP
~cosaQPPPOPPPPP
~coseQOQPPPPPQP
~cosiPQPPPPPPPP
~costRPOPPOPPPP
~couOOQNPPQQPR
~cougPPQOOPRPPP
~coulPPOPPPQOPP
~counOOPOQPOSQP
~courPPOOPPOPOS
~cousPPPPPQPPPP
~covPPONOQOQRQ
~coveNPPOONQQQR
~coviQPOOOSPPQO
~cowQPPPPPPPPP
~cprPPPPPPPPPQ
~cpr_PPPPPPPPPQ
~craSNPOPROOPO
~cracPOPPPRPPPP
~cramPPPPPQPPPP
~cranQPPPQPPPPP
~crasSPQOPONPQP
~cratPOPPPQPPPP
~crcQPPQPPPPPP
~crclQPPQPPPPPP
~creQOQOPSMROP
~creaQNPOQTOONO
~creeQPPPPPOQPP
~cremPPPPPPPQPP
~cretOPPPPPPPPQ
~crewPQPPPPPPPP
~criPOPOPNOQQS
~criaPPQPPPPPPP
~cribQONPPOQPPQ
~cripOQPPQPPPPP
~crisQORPPPOPPP
~critOPPPPPORRP
~croMROQQMQPPQ
~cro_OROPPPPPRP
~crobOPQPQPPPPP
~crolPPPPQPPPPP
~crosMQNQPPQPPQ
~crotOPQPPPQPPP
~crouQQPPPOPPPP
~crowPPPPPPPQPP
~cruPQQPPPPNQP
~crubPQPPPPPNRP
~cruiPQPPPPPPPP
~crusPORPPPPPPP
~cryPPPPOQPPPP
~cryiPQPPPQPPPP
~crysPPPPPPQPPP
~cs_PROMNORSOQ
~ct_UMNRQNQNOP
~ctaPPQOQOQOPP
~ctalQOQPPPPPPP
~ctanQPOPPPPPPP
~ctatNQQOROPOPP
~cteROPQOOOQQP
~ctedPOQPOOPQQP
~ctepPPPQPPPPPP
~cterRPPPPOPPPP
~ctiUOQMNMMSOS
~cticPOOQPOOQPQ
~ctinSQOPONOPPP
~ctioPOPNORNRPR
~ctivSPQOPOOPOP
~ctlPPPPPPPQPP
~ctlyPPPPPPPQPP
~ctoSNOOPSNQPP
~ctomQOPPPQPQOP
~ctonPPPPQPPPPP
~ctorPPPOPROPPP
~ctrQPPPPPPPPP
~ctsQOPPPPPPPQ
~cts_QOPPPPPPPQ
~ctuSRNPONQPOP
~ctuaQQPQPPOPPP
~cturQQOOOORPOQ
~cu_PPOPPPPPRO
~cubOPQPQPPPPP
~cubiOPQPQPPPPP
~cuePOQPPPPPQP
~cue_PPQPPPPPQP
~cufPQPPPPPPOP
~cuffPQPPPPPPOP
~cuiOQQPPOPPPP
~cuitPQPPPOPPPP
~culPOPQPOPPRO
~culaPNPQPPQPPO
~culoPOQPPPPPPP
~cultPQPPPOOPQP
~cumOOPPPOPSOQ
~cum_PPPPPPPPPQ
~cumePPPPPPPSNP
~cupPQOPPPQPPP
~cupbPQPPPPPPPP
~cupsOPPPPPRPPP
~cupuQPPPPPPPPP
~curUNPOOOSOOO
~curaSOPPPPPOPP
~cureRPPOPPPPPP
~curiPPQPPPPPPP
~currRPPOPPPPPP
~curtPOPPPPRPPP
~cusQPPPQPOPPP
~cus_QOPPPPOQPP
~cusePPOQPPPPPP
~cussQPPPPPPOPP
~custOPPPQPPPPP
~cutSMONPQOPPR
~cutaPOPPQQPPPP
~cuteQPPOOOOQOR
~cutoQOPPPPPPQP
~cutsQPPPPPPPPP
~cuttPOPPPQPPPP
~cy_PMMROOQOUQ
~cyaPOQPPPPPPP
~cyanPOQPPPPPPP
~cycOOORQQOPPO
~cyclOOORQQOPPO
~cylOQPPPPPPPP
~cyliOQPPPPPPPP
~cysQOPPOPRPPP
~cystQOPPOPRPPP
~cytPNOPPPTPOP
~cytiPPPPPPQPPP
~cytoPPPPPPQPPP
~czePPPPPQPPOP
~czemPPPPPQPPOP
~d'sONPPPTOPQP
~d's_ONPPPTOPQP
~da_RNSOPOOOOQ
~dabQPPPPPPPPO
~dabiRPPPPPPPPO
~dablPPQPPPPPPP
~dacPPQPPOQPPP
~dachPPQPPOQPPP
~dadQNPPPTNPPP
~dad'ONQPPTOPPP
~dad_QPOPPPPPPP
~dagPQQPPPPPPP
~dag_OQPPPPPPPP
~dageQPPPPPPPPP
~daiRPPQOOOPPP
~dailRPPQOPOPPP
~dalPOQPPPPPPP
~dal_POQPPPPPPP
~daliQPPPPPPPPP
~daltOQPQPPPPPP
~damPQQQOPOPPP
~dam_PPQPPPPPPP
~damaQPPPPPPPPP
~damePQPPPPPPPP
~damyOPPQPPPPPP
~danOQOPQSNPPO
~dan_QPPPPQPPPP
~dangPOOPQRPPPP
~dankPROPPPPPPP
~dansPPQPPPPPPP
~dantPPPPPPPPQP
~dapQPPPOPQPPP
~dapaQPPPOPQPPP
~darNNPQQORPPP
~darkOPPPPPRPPP
~daroPOPQQPOPPP
~daryPPPPPPPQPP
~dasROOOPPPPPP
~das_RPOPPPPPPP
~datRSMOOMNQOU
~dataROPPPOPPPR
~datePUNOPOOROP
~datiQPPPPPPPPP
~datoOPPPPPPPPS
~dauNOPPPTPOPQ
~daugNOPPPTPOPQ
~daxQPPPPPPPPP
~dayM[LPNQNPQN
~day_M\NNORNOON
~daysPOOQOPPQRP
~dazOPPSPPPPPP
~dazoOPPSPPPPPP
~dbyPNRPPPPPPP
~dbyePORPPPPPPP
~dcaPQPPPPPPPP
~ddeQNSPPOPPPP
~ddedQPPPPPPPPP
~ddenPORPPOPPPP
~dderQOPPPPOPQP
~ddiQPPPPPPPPP
~ddinQPPPPQPPPP
~ddlQPPPOOSPOP
~ddleQPPPOOSPOP
~ddoPPPPPPQPPP
~ddo_PPPPPPQPPP
~ddrPPQPPPPPPP
~ddrePPQPPPPPPP
~ddsQPPPPPPPPP
~dds_QPPPPPPPPP
~de_PMVMMOPPSQ
~deaOROPONQROR
~deadORQPPOOPPP
~deafPQPPPPPPPP
~dealPPPQPPPPPP
~dearPQPPPPPPPP
~deatSONOOOOROR
~debPQPPPPPPPP
~decQQOOPOOPNU
~decePPPPPPQPOP
~deciPPPOPPOPOS
~declPPPPPPPPPQ
~decoQPPPPPPPPP
~dedQPPPONNTOP
~ded_RPPPONNTOP
~deePORPPOPPPP
~deepOORPPOPPPP
~defPPQQPOPPPP
~defeQPPPPPPPPP
~defiOPQQPOQPPP
~degPORPPQOPPP
~degrPORPPQOPPP
~deiOPPPPPPPPP
~deinOPPPPPPPPP
~delTQPNNOPPRO
~delaRPOPPPPPPP
~delePPPPPPPPPQ
~deliRRQNNONPSO
~deltOOPQPPSPPP
~demRPPOQPNQOP
~demaQPPPPPPPPP
~demeQOOPPPOQPP
~demoPQPPPPPPPP
~denPOTMRMPRQO
~den_POSPPOPPPP
~denaPPPOROPPPP
~dencUOPPOPOOPP
~dendOPQPPPPPPP
~denePPPPPPQPPP
~dengOPPPQPOPQP
~deniOPPPPPPRPP
~denlPPQPPPPPPP
~denoPPPPQPPPPP
~dentLRPOPPPPQQ
~deoRQOPPOQQOO
~deo_QPOPPPQQOO
~depQNPPOQQOPP
~depoONQQPPPPPQ
~deprQPOOOQRPOO
~depuPPQPPPPPPP
~derVOPQLMPOQP
~der_RNQQMNOPQR
~derePQPPPPPPPP
~deriQPPPPPPPPP
~derlQPPQPPQPOP
~dermPPPPPPRPPP
~dernPOQPPPPPPP
~dersQQOPPPPPQO
~desPPRROMQQNP
~des_POOQPOQRNQ
~desaPOQPPPPPPP
~descOPPPPPQPPP
~desdPPQPPPPPPP
~desiQOPPPPPOQP
~deskOSPPPOPPPP
~desmPPQPPPPPPP
~desoPPPQPPPPPP
~detOPPPOQQPPP
~detaPPPPPQPPPP
~deteOPPPPPQPPP
~detoQPPPPPPPPP
~devPNPPPPRPQP
~devePPOPPPQPPP
~deviPNQPPPQPQP
~dewaPQPPPPPPPP
~dexPOPTOOPPPP
~dex_OPPRPPQPPP
~dexaQPPQPPPPPP
~dexmQPPPPPPPPP
~dextQPPPPPPPPP
~dfuPPQPPPPPPP
~dfulPPQPPPPPPP
~dgeORPPPPOQPO
~dge_ORPPPPOQQO
~dgetPQPPPPPPPP
~dh_PPPPPPQPPP
~dhdPPPPPRPPPP
~dhd_PPPPPRPPPP
~dheQPPPPPPPPP
~dhoPPQPPPPPPP
~di_ORRPPPOPPP
~diaTMSRNOMQPO
~dia_QPPPPPPPPP
~diabRPPOPPOQPO
~diacQOQOPPOQPP
~diagQOPPPPPQPP
~dialNOSRPPNPQO
~dianPPPPPPPPPR
~diarQPPQPOPPPP
~diasOPPPPPRPPP
~diatRPPPPPOPPP
~diazPOQQPPPPPP
~dicQMNNSOOSPR
~dic_POPPPPOPPR
~dicaPOOOPOOTQP
~diccQPPPPPPPPP
~dicePPPPPPQPPP
~diciRPOPPPPPPP
~diclOPPPRPPPPP
~dictPRPPPPPPOP
~dicuQPPPPPPPPP
~didOPPPQPPPPP
~didnPPQPPPPPPP
~dieRRNOOPPPPP
~die_PQPPPPPPPP
~diedPQPPOPPPPP
~dienPROPPPPPPP
~diesROPPPPPPQP
~dietPQOPPPPPPP
~difPNNOPPSSPO
~diffPONPPPSPPO
~difiPOPPPPOSPP
~digOPRPQOOQPP
~digiPPPPPPOQPP
~digoOPRPQOPPPP
~dilOQOQRPPPPP
~dilaPPPPQPPPPP
~diltPPPPQPPPPP
~diluPPPQPPPPPP
~dimROPPPPQPPP
~dimeROPPPPQPPP
~dinPMPTQMNSPO
~dinePPOQRPOPPP
~dingOLQTPNOTQO
~dinnPQPPPPPPPP
~dioPQPPPPPPPO
~dio_PRPPPPPPPP
~diogPOPPPPQPPP
~diolOQQPPPOPQP
~dipRQOPPOOPOP
~dipiQPOPQPOPPP
~dipsPQPPPPPPPP
~dirQOPPPOPPQQ
~direPOPPPPPPQQ
~disQPPOPNQULQ
~disaPPPPPPPQPP
~discPROPPPQOOP
~diseQOOPPPPQPP
~dislPOQPPPPPPP
~dismPPPPPPPQOP
~dispPPPPPPPPOR
~distPPPPPPPQPP
~ditOSOPPPRPPO
~dit_PROPPPPPPP
~ditiOPPPPPRPPP
~diuQPPPOPQPPP
~diumPPPPOPQPPP
~diurQPPPOPPPPP
~divRPPPPQOPPP
~diveQPQPPPOPPP
~dixPPOPPPPPPP
~dix_PPOPPPPPPP
~dizQOQPPPPPPP
~dizzPPQPPPPPPP
~djuPPPQPPOPPP
~djusPPPQPPOPPP
~dleRMQPOOTQOO
~dle_POQPPPROPP
~dledPOPPPPQQPP
~dlerQPQPOOQPOP
~dlesPPPPPPQQPP
~dliPPPPPPPPPQ
~dlinPPPPPPPPPQ
~dlyPPRPPQOPPP
~dly_PPRPPQOPPP
~dmaPOQPPPPPPP
~dma_PPPPPQPPPP
~dmiPQPOPOOPRQ
~dmilPOQPPPPPPP
~dminPQPPPPPPPP
~dmisQPPOPPOQQQ
~dmitOQPPPPOPRQ
~dnaOQPPPPPPQQ
~dnacPPPPPPPPPQ
~dnePPOORQQPOP
~dnesOQPPPPQPPP
~dneyQOOORQQPOP
~dniNROQRPPPPO
~dnigPQPPPPPPPP
~dnisNQOQRPPPPP
~do_MPZOOOOOPO
~doaQPPOPPPPPP
~doacQPPOPPPPPP
~docOOPPPQOSOP
~doctOOPPPROPQP
~docuPPPPPPPSNP
~dodQOPPPPPPPP
~doeSMLMTNPQRQ
~doesULLMRNPQRQ
~dogQOPPQPPPQP
~dogrPPPPQPPPPP
~doiOQPPPQOPPP
~doinOQPPPQOPPP
~dolOOPPTOPOPQ
~dol_OOOQSOQPOP
~doloPPQPPPPPPP
~doluPPPOQPPPPP
~domSOOPPPQPPP
~dom_QPOPPPPPPP
~domePPPPPPQPPP
~domiROOPPPPPPP
~donQVQOPNOOOO
~don'PQPPPPPPPP
~don_PPQPPPPOPP
~donaPPPPPQPPPP
~donePVNPQOOPOO
~dontPOSPPOPPPP
~dooOQSPPOOMQQ
~doorPQRPPOOMQQ
~dopQPQPPOQQPO
~dopoPPQPOPPPPP
~doppPPPPPPQPPP
~dorOPQPPPOPQQ
~dor_OPPPPPPPQQ
~dosQOP]MNMONO
~dos_PPQPPQPPPP
~dosaPPPQPPPPPP
~doscPPQPPPPPPP
~dosePPOZNNNPNO
~dosiQOOSOPOPPP
~dotPPPPPPQPPP
~douOQPPPOROPP
~doubPPOPPOROPP
~dourPPPPPPPPPQ
~doutORPPPPPPPP
~dovPQOPPPPPPP
~dovePQOPPPPPPP
~dowPRROPOPNPO
~dow_QPPPPPPPPP
~downPRROPOPOPO
~doxPPPPQPPPPP
~doxyPPPPQPPPPP
~dpaOOPPPRPPPP
~draRSQQMMNOPR
~draiRQQPPPNPPP
~dramPQPPPPPPPP
~dranPORPPOPPPP
~dratQPPPOPPPPP
~drawOSNQOOPPPR
~dreQPQOOPOOSO
~dre_PPQPPPPPPP
~dreaPOPPPQPPPP
~drenSPQOOOPPOP
~dresNPPPPOPOTP
~drewPQPPPPPPPP
~driNPMUQPQNOQ
~drilPQPPPPPPPP
~drinPNNORRRPOP
~dripPPPROPOPQP
~drivOQNTPOOPOR
~droQNTRQMQOON
~dro_PPQPPPPPPP
~drocOPPRPPPPPP
~dromPONPRPQPPP
~dronQPPPPPPPPP
~drooPOROPPQPPP
~dropPPQQQNQPOO
~drowPPROPOPPPP
~droxQPPQPPPPPP
~druQNQOPQPOPQ
~drucPQPPPPPPPP
~drugSNOOPOOOQQ
~drunOPQPPPPPPP
~ds_ROOQOSMNSM
~dscPQPPPPPPPP
~dshPQPPPOPPPP
~dshePQPPPOPPPP
~dt_POQPPPPPPP
~ducUONPPOPOPO
~ducaQQPPPPPPPP
~duceSOOPQPOPOP
~duciPPPQPPPPPP
~ductQPOPPPQPQO
~dulQRNVNONPOP
~dulaQPPPOPPPPP
~duleOQOSPOOPPP
~dultROPSOPOPPP
~dumQPPPPPPPPP
~dummQPPPPPPPPP
~dupPPPPPPQPPP
~dupuOPPPPPQPPP
~durRNQPOOOQQP
~duraROPPOPOQPP
~dureOOPPPPOQQP
~duriPPPQPPPPPP
~dusOOQPPPQPPP
~dus_OOPPPPQPPP
~duskPPQPPPPPPP
~dutOPOPPOOPQR
~dutyOPOPPPOOQS
~dvaQOPPPPPPOQ
~dvanPPPPPPPPPQ
~dviPPQPPPPPPP
~dvicOQPPPPPPPP
~dvisPOPPPPPPPP
~dvlPPOPPPPQPQ
~dvlaPPOPPPPQPQ
~dwicPQPPPPPPPP
~dwifPOPPPPPPPP
~dy'PQPPPPPPPP
~dy'sPQPPPPPPPP
~dy_LVTOPJTNPO
~dycQPPPPPPPPP
~dycaQPPPPPPPPP
~dyiPQPPPNPOQR
~dyinPQPPPNPOQR
~dysPOQPPPQPPP
~dyspQPPPPPPPPP
~dystOPQPPPQPPP
~e'rPQPPPPPPPP
~e'rePQPPPPPPPP
~e'sNQSOPPQNPP
~e's_NQSOPPQNPP
~e'vPPQPPPPPPP
~e'vePPQPPPPPPP
~ea_RNROONSPOP
~eacNOQPROOOQR
~eacePQPPPPPPPP
~eachNOPPQOOPQR
~eactPPQPQPPPPP
~eadQSWMNMQNQN
~ead_PRSNONQOPO
~eadaPQQPPOQPPO
~eadeQPPPPPPPPP
~eadiOORPPQOPPP
~eadlPPPPPPPPPQ
~eadmQOQPPPPPPP
~eadsOQPPPOQPPP
~eadyQSPPPOPOPP
~eafPQOPPQPPPP
~eaflPQOPPPPPPP
~eagQOQPPPOPPQ
~eaguPPPPPPPPPQ
~eakNRQPONROPQ
~eak_PPRPPOOPPQ
~eakePPPPPPQPPP
~eakfPQPPPPPPPP
~eakiPPOPPPQPPP
~eaknOPPPPPQPPP
~eaktPPOQPPPPPP
~ealRQNOPNQROP
~eal_QRPPQOOPOP
~ealePQPPPPPPPP
~ealiQPOPPPQPPP
~eallRPPPPPPPOO
~ealsPPPPPPQPPP
~ealtPOOOOOOSQQ
~eamQQROORNOPO
~eam_PPPPPSOOQO
~eamiPORPPPPPPP
~eamsRPPPPPPPOP
~eanSPQOOOQOPO
~ean_SPOPOOPPPP
~eanePRPPPPOPPP
~eaniPNQPPOSPPP
~eansPQPPPPOOQP
~eanuQPPPPPPPPP
~eapQPPPPPPPPP
~eap_QPPPPPPPPP
~earWPMRMVSLKM
~ear_TOOQOPSNNN
~earaOPPRPPPPPP
~earcPPPPPPPPPQ
~eardOPOPPROPPP
~earePPQPPOPPPQ
~eariPPPPPROPPP
~earlTQOOOOQOOO
~earnPROPPOPPQP
~earsQONPOSQOOP
~eartRPRPPQOOOO
~easOMOPSQSPOO
~eas_OOPPPPSPPP
~easeOPQQPPPPPO
~easlOPPQPPQPPP
~easoPQOPPPPPPP
~eassQPPPPPOPPP
~eastRNNOSQOPOP
~easuPOPPPPPQPP
~eatPQPNMUQNOP
~eat_SSOPPONMQP
~eateNOOPPSRPPQ
~eathQOUONPMROP
~eatiORNPOPRPPO
~eatmQPOPPPPPPQ
~eatrPPQPPPOPPP
~eatsOOOPPRRPPP
~eatyPPPPPPQPPP
~eauONRPPPRPPP
~eau_ONRPPPRPPP
~eavQROOPNMQTO
~eaveQQOOPNNQTO
~ebaOPPPPPQPPP
~ebePORPPPQPPP
~ebe_PPQPPPPPPP
~ebenPOQPPPPPPP
~eberPOPPPPQPPP
~ebiPQPPPPPPPP
~eblPPPPPPQPPP
~eblePPPPPPQPPP
~eboQSQOPNNQPO
~ebo_QPPPPPPPPP
~eboaQPPPPPPPPP
~ebodOQQPPOPPQP
~ebooPQOPPPPPPP
~eborPPQPPPPPPP
~ebotPPPPPPPQOP
~ebouQPPPPPPPPP
~ebrTQOPPOOPPO
~ebraQPPPPPOPPP
~ebriQQOPPOPPPP
~ebroRPOPPPPPPP
~ebsPPPQOPQPPP
~ebs_PPPQOPQPPP
~ebuQPOPPPPPPP
~ebulQQOPPPPPPP
~ecaQQPQOPOPPO
~ecalPPPQPPPPPP
~ecauPQPPPPPPPP
~eceNQQQPQPPNP
~ecedOPPQPPPPPP
~eceiPQPPPPPPPP
~ecemPQPPPPPPOP
~ecenQPPPPPPPOP
~ecepPQPPPQPPPP
~ecesPPPPPPPQPP
~echOQROOOOSOO
~ech_PPQPPPPPPP
~echaQQPPPPPQOP
~echePPPPPPPPQP
~echoPQPPPPPRPP
~echtQOPPPPPPPP
~eciPQOOPOPQOS
~eciaPQPPPPPPPP
~ecidPPOPPPPPPR
~eciePPPPPPQPPP
~ecifPPPPPPPQPP
~ecisPPPPPPPPPQ
~eckRNQNPQQOPO
~eck_QOROPPQPOO
~eckePQOPPQPPPP
~eckiPPPPPQPPPP
~ecklQPPPPPQPPP
~ecksQOPPPPPPQP
~eclQPQPPOOPOQ
~eclaPPQPPOOOPQ
~ecluQPPPPPPPPP
~ecmQPQPPPPPPP
~ecmoQPQPPPPPPP
~ecoPOROPQPOOR
~ecomROPPPQPPPP
~econPRQPPOOPPO
~ecorOOPPPQPPPS
~ecovPPPPPOQPPP
~ecrNPPPPPQPPQ
~ecreOPPPPPPPPQ
~ecroOPPPPPQPPP
~ectWPNQMNPQLS
~ect_RONSPOPOPQ
~ectaQPPPPPQPPP
~ecteQOQQOOPQOP
~ectiQQPNNOPQOS
~ectoRPOOPQPQOO
~ectsQPPPPPPPPQ
~ectuPQPPPPPPPP
~ecuQOQPOPPPOR
~ecurRPQOPPPPPP
~ecutOOPPPPPPPS
~ecyPPPPPQPPPP
~ecycPPPPPQPPPP
~eczPPPPPQPPOP
~eczePPPPPQPPOP
~ed_HaUGDNOUK[
~edaSOOOPPPPPP
~edatQPPPPPPPPP
~edbQPPPPPOPPP
~eddPPPPPQPPPP
~eddiPPPPPQPPPP
~edeQPQQPPNROO
~ede_PPPOPQPPPP
~ededQOOQOPOSOP
~edenPOQPPPPPPP
~ederPQPPPPPPPP
~ediVNMNQOMTOQ
~edi_ORPPPPPPPP
~ediaROPPPPPPPP
~edicQMNOPPNTQR
~edinSOOPROPPOO
~edipQPPPPPPPPP
~edlONQPPRPPPP
~edlePNRPPPPPPP
~edlyOPPPPRPPPP
~ednNROQRPPPPP
~ednePQPPPPPPPP
~edniNQOQRPPPPP
~edoPPQPPPPPPP
~edrNPPQRPPPPP
~edroPPPQPPPPPP
~edsOQOPQPNPRO
~eds_OQOPQPNPRO
~edtQPPPPPPPPP
~eduSNNSPONQPO
~educSOOQQOPPOO
~edulOPOSPOOQPP
~edurOOPPPPOQQP
~edyPPOPPPQPPP
~edy_PPOPPPQPPP
~ee_RUOONOPONP
~eecQPQOPPPPPP
~eechPPQPPPPPPP
~eeclQPPPPPPPPP
~eedUOOPSQMPMN
~eed_QPQQPRNMQO
~eedeQPOQOOOSOP
~eediRPNPRPPPOO
~eedlPNRPPPPPPP
~eedsPROPRPOPOP
~eefPPQPPPPPPP
~eeftPPQPPPPPPP
~eeiPPPPPOQQPO
~eeinPPPPPOQQPO
~eekPMORQRPPPP
~eek_NOOPQRQQOP
~eekeOPPPPPPPRP
~eeklQOPQPPPPPP
~eeksRNQRPPOOOP
~eelNOROOSSPNO
~eel_OMQPPSPPPP
~eelcPQPPPPPPOP
~eeliPPOPPPQPPP
~eelsOOQPPORPPP
~eemQOOPPQPPPP
~eem_QOOPPQPPPP
~eenNNPNMWVPON
~een_LRPONRVNPN
~eenaQNPPORQPPP
~eenePQPPPPPPPP
~eeniRPOPPPORPP
~eensPOPPPPPPPP
~eepSOOOORNOPP
~eep_TNPPOPOOQQ
~eepiOQOPPRPPPP
~eepsQPOPPQOQPP
~eepyPOPPQPPPPP
~eerOSQPPOOPOO
~eer_PQPPPPOPPP
~eersORPPPPPPPP
~eesPNROPROPPP
~ees_PNSOPROPPP
~eetMVNOROOPPP
~eet_NQPPROPPPP
~eetiPSOPPOPPPP
~eetsPQPPPPPPPP
~eezPQRPPPOPOP
~eezePPQPPPPPPP
~eeziPQPPPPPPOP
~ef_RPOOPPPPPP
~efaOPPPRPPPPP
~efazOPPPPPPPPP
~efeRQNOOOPPRO
~efecRPOPPPPPPP
~efenPQOPPPPPPP
~eferQQOPPOPPRP
~effVOPOPPOOOO
~effeUOPOPPOOPO
~effiRPPPPPPPPP
~effuOPPPPPPPPP
~efiROPPPPPQOO
~efibPPRPPOPPPP
~eficPOOQPPQPPP
~efilQPPPPQPPPP
~efitQPPPPPPQPP
~eflOOPPPPRPPP
~efleOOPPOPRPPP
~efoRNOORRROPN
~eforRNNORRROPN
~efrQOPOQPPPPP
~efraQPPPPPPPPP
~efruPPPORPPPPP
~eftNQRPPOQOOP
~eft_OQROOPQPOP
~eftrOPPPQPPPQP
~efuMPOOOSOPOU
~efulQQPPPPPPPP
~efusMOOOOTOPOU
~eg_OPPQPPPPPP
~egaQQOOOOOOOW
~ega_QPPPPPPPPP
~egalNOOPOOOPOX
~egarPQOPPPPPPP
~egatQQOPPQPPPO
~egePPRPPQOPPP
~ege_POPPPQPPPP
~egenPPQPPPPPPP
~egetPPPPPQPPPP
~egfPPPPRPPPPP
~egfrPPPPRPPPPP
~eggPNPPPQQPPP
~egiNQORQOOPQP
~egimPOPRPPPPPP
~egisOQPPQOPPQP
~eglOPQPQPPPPQ
~egliOPQPPPPPPQ
~egmQOOPPPQPPP
~egmeQOOPPPQPPP
~egnOOPQQQQOOP
~egnaOOPQQQQOOP
~egoOROOPPPPQP
~ego_PQOPPPPPPP
~egovPPPPPPPPQP
~egrPOSOQQOPPP
~egraPPPOQPPPPP
~egrePORPPQOPPP
~egsPOPPPQQPPO
~egs_POPPPQQPPO
~egtPPQPPPPPPP
~egt_PPQPPPPPPP
~eguOMQPPPRPRP
~eguaPOPPPPPPRP
~egulOOPPPPRPPP
~egyPQPPPPPPPP
~ehaQPQPPPPPPP
~ehePPPPPPPRPP
~eheaPPPPPPPRPP
~ehiQQPPPPPPPP
~ehinQQOPPPPPPP
~ehoROPPPPPPPQ
~ehosQPPPPPPPPP
~ehovQOPPPPPPPQ
~ehrPOQPPPPPPP
~ehr_POQPPPPPPP
~ehtOQPPPPPPPP
~eht_OQPPPPPPPP
~ehyQPPPOPPPPP
~ehydQPPPOPPPPP
~ei_PPQPPPPPPP
~eicOPQQOPPPPP
~eigQQMROPQPOP
~eighRQNQOPQPOO
~eilOPQQPPPPPP
~eiliPPPQPPPPPP
~eimQPPPPPPQPP
~eim_PQOPPPPPPP
~eimeQPPPPPPPPP
~einOSROOOQPOO
~ein_POQPPPQPPP
~einePQQPPPOPPP
~eingPROPPOQQOP
~einsPPQPPPPPPP
~eioQPPPPPPPPP
~eirPORPPOPPQP
~eir_QPPPPOPPQP
~eirdPPPPPPQPPP
~eisPPQPPPPPPP
~eitQNSPPPOPPP
~eit_QORPPPPPPP
~eitoPOQPPPPPPP
~eivOPPPQQPPPO
~eiveOPPPQQPPPO
~eizPQQPPOOPPQ
~eiziPPRPPPPPPP
~eizuPQOPPOPPPQ
~eißPORPPPPPPP
~ejePOPPPPPRPP
~ejecPPPPPPPRPP
~ek_MOOPQRRQOP
~ekeOOQPPPOPRP
~ekenOOQPPPPPRP
~ekerPOQPPPPPPP
~ekiQPPPPPPPPP
~ekinQPPPPPPPPP
~eklQOPQPPPPPP
~eklyQOPQPPPPPP
~eksRNQRPPOOOP
~eks_RNQRPPOOOP
~ektQOPPPPPPPP
~el_PNROPSORNN
~elaSNPOOPNOQS
~ela_PPQPPPPPPP
~elapRPPOPPPPPP
~elatOOPPPQOOQS
~elayRPOPPPPPPP
~elbPPPPPPQPQP
~elboPPPPPPQPQP
~elcPSPPPPPPOP
~elchPQPPPPPPOP
~elcoOQPPPPPPPP
~eldTNPQOPPOOP
~eld_RNPPPPPPPP
~eldeRPOQPPPPOP
~eleRNROQNPROP
~ele_PQPPPPPPPP
~eleaQOPPPPPPQP
~elecQPPPQPPPPO
~elehPPPPPPPRPP
~elenQPPPPPPPPP
~elepPOQPPOPPPP
~elesPPQPPPPQOP
~eletPPPPPPQPPP
~elevOPPPPPQPPP
~elfQMROOSOPOP
~elf_QMQOOSOPOP
~eliUPPMNOPPSN
~eliaQOPPPPPPPP
~elidPOPPPPQPPP
~elieRQPOPPPPPP
~elinPPPPPPQQQP
~elioOPPPPPQPPP
~elirROPOOPOQPP
~elivOSPOOOOPQP
~ellQRSNOOVNMN
~ell'RPPPPPPPPP
~ell_QOQOOOTOPP
~ellaQOSPPOPPPP
~elleORQPOOPPPP
~elliQOPPPPRPOP
~ellnPQPPPPPPPP
~elloNTOPQPOPPP
~ellsQONPPPSPPP
~elluOPPQPPPPPP
~ellyOPRPPRPONP
~elmPPPPQPPPPP
~eloOPOORPROQO
~elopPPOPPPQPPP
~elowPPPPPOQOQP
~elpQPROOQPOOO
~elp_PPRPPOQOOO
~elpsPOPPPROPPP
~elsNRPOQOROOP
~els_OPPORORPQP
~elsePRPPPQPPOP
~eltPNPROPSPOP
~elt_POPPPPQPPP
~eltaOOPQPPSPPP
~eltoPPPQPPPPPP
~elvePQOPPPPPPP
~elviPOQPPPPPPP
~elyPQPPOQPPOO
~ely_PQPPOQPPOO
~em_MPNORPMWPO
~emaOUPORPMQOO
~ema_PQOPRQOPOP
~emagPPOPOQPPPP
~emaiOSOPPOOPPQ
~emakPPPPQPOPPP
~emanOQQPPOQPPP
~ematQOQPPPPQPP
~embRPPQPPPOOO
~embeORPQPPPPOP
~emboSOPPPPPPPP
~emeRQORPNMSOP
~eme_PPQPPPPQPP
~emedQPPPPPPPPP
~ememOQOQPPPPPP
~emenRPPQOONQPP
~emerPQPPPPPQPP
~emesQPPPPPPPPP
~emetOPPPRPPPPP
~emiSPPPPNQPOO
~emi_OOQPPPQPPP
~emiaQOQQPPPPOP
~emicQOPPPPQPPP
~emidQPPOPPPPPP
~eminPQPPPPPPPP
~emisQPPPPPPPPP
~emoOQROOPQPPO
~emo_OPPPQQPPPP
~emogQPPPPPPPPP
~emolPQOPPPPPPP
~emopPPQPPPPPPP
~emorOQQOOPRPPO
~emotQPQPPOPPPP
~emovPOPPPPPQQP
~empNQRPOPOOQQ
~emp_POQPPPPPQP
~empaPPPPPPPPQP
~empePPRPPPPPPP
~emplPQPPPQPPPP
~emptOQPPPPOPPR
~emsQPPPPPPPPP
~ems_QPPPPPPPPP
~emtOOPPPPPPPQ
~emuOPPPQPPPPP
~emurOPPPQPPPPP
~en'OPPPPPQPPP
~en'sOPPPPQQPPP
~en_TQ\RIMPPMJ
~enaQLPUQQONMR
~ena_QOPPPPPPPP
~enacOPPPRPPPPP
~enafPPPORPPPPP
~enagQNPPORQPPP
~enaiPPPQPQPPPP
~enalOOQTOOOONR
~enamQPPPPPPPPP
~enanPPPROPPPPP
~encTOORONPQNP
~enceVPNPNOPQOP
~enchPPQPPPPPPP
~enciQPPPPPPPPP
~encoPPPPPPPQPP
~encyNNPSPOQPPQ
~endMUNNNORQTN
~end_OQOOORPPQO
~endaPPPRPPPPPP
~endePPPPPORQPO
~endiPSNPPOQPOO
~endoNPPOPPPPRQ
~endrQPPPPPPPPP
~endsOPPPPPPQQP
~eneRQQPRONPOO
~ene_PQROPPOPPP
~enecPPPQPPPPPP
~enedPOQPPPQPPP
~enefQOPPPPPQPP
~enemOOPPSPOPPP
~enerQPOPPPPPPP
~enesQQPPOPPPPP
~enevPQPPPPPPPP
~enfROPPPPPPPP
~enfaROPPPPPPPP
~engNQRPROOPPO
~engaPPQPPPPPPP
~engePPQPPPPPPP
~engiPQOPPPPPPP
~englPQPPPPPPPP
~engtPPPQPPPPPP
~enguOPPPQPOPQP
~enhPPOPPPQPPP
~enhaOPPPPPQPPP
~eniWNNPPNOSPN
~eniaOPPPQPQPPP
~enicQOPPPPOPPP
~eniePOPPPPPRPP
~enigQPPPPPPPPP
~eninSQNPPOOQOO
~enioQOPPPOPPQP
~enisROPPPPPPPP
~enlQPPPPOPPPP
~enlaQPPPPPPPPP
~enlyPPQPPPPPPP
~ennQQOQPOPPPP
~enniPQPPPPPPPP
~enoUNOQQONPOO
~eno_QPPPPPPPPP
~enobPPPQPPOPPP
~enolPPQPQPPPPP
~enomPOPQPPPPPP
~enonQPPPPPPPPP
~enopPPPPPQQPPP
~enosPQPPQPOPPP
~enouROPOPPPPPP
~enoxPPPPQPPPPP
~ensUPPNQQMONQ
~ens_QPQOPPOOOQ
~ensaRPOPPPPPPP
~enseOOQPPQPPOR
~ensiSOPOROOPPO
~ensoQOPPPPPPQP
~enstOQPPPPPPPP
~ensuPRPPPPPPPP
~entOMURLKNROV
~ent'POQQPPPQPP
~ent_NUOPNNOSMT
~entaQNQQPPOPOQ
~entePNROPPQQOP
~entiSOPOPPPOOP
~entlORPPPOQPPP
~entoQPQPPPPPPP
~entrLNRSPPOQPQ
~entsQPNONPPOTP
~entuPPPPPPPPOQ
~entyOPPPPPPQPP
~enuQPQPPPPPPP
~enutPPQPPPPPPP
~enyOOOQQOQPPP
~enyaPOPPPPQPPQ
~enytOPPQQPPPPP
~enzROQOPPPPPO
~enz_PPPPQPPPPP
~enzaQOQPPPPPPP
~enzoQPPPPPPPPP
~eo_RPOPPPPQOO
~eonQQRPOQNOOO
~eon_PPPPPQPPPP
~eonaPOQQPPOPPP
~eoneQQQOOQOOPP
~eonsPQPPPPPPPP
~eopPPPPPROQNQ
~eophOPPQQPPPPP
~eoplRPQPOROPNP
~eopoQPPPPPPPPP
~eorPPPPQPPPPP
~eosPQPPPOQPPP
~eosiOPPPPPQPPP
~eouOPPPPPQPPP
~eousOPPPPPQPPP
~eoxQPPPPPPPPP
~ep_UNPQOOONPQ
~epaRPSPNOPPPO
~epaiQQOPPPOPPP
~epamQORPOPPPPP
~eparOOQQPOQPPP
~epatQPPPPPPPPP
~epeOPORPQOOPO
~epeaOPOSOQPPPO
~epezPPPPQPPPPP
~ephOMQPQSQQOP
~ephaPPQQPOPPPP
~epheNNPPRSQPOP
~ephoPPPPPPPQPP
~ephrQPPOPPPPPP
~epiQQNPPQOQOP
~epicPQOPOPPPPP
~epidQPPPPPPPPP
~epilOOPPQPOQPQ
~epinPQNOPRPPPP
~epipPQPPPPPPOP
~episQOOPPPQPPP
~epizPPPQPPPPPP
~eplRPOQPPOQOP
~eplaRQOROOOPPP
~epleQOPPPQPPPP
~eplyOPPOPPPQPP
~epoLMPQONQSQT
~eporNOOOPNPSQS
~eprRPOPOQRPOO
~epreQPOOOQRPOO
~epriPPPQOPPPPP
~epsQQMPPOORQP
~eps_POOQOQQPPP
~epsiPSOOONNRQO
~epsyOPPPQPPPPQ
~eptPOPOQOORRP
~ept_QOPPOOOPSP
~eptaPPPPPPPQPP
~eptePQPPPOPPPP
~eptiPOPPQPPPOP
~epuPPQPPPPPPP
~epuiPPQPPPPPPP
~epyPOPPQPPPPP
~epy_POPPQPPPPP
~equMNPUNOOPPT
~equaOORQPPPPPP
~equeRNOROPOPPQ
~equiLQOSOOPPPS
~er'PPOPPSNPQP
~er'sPPOPPSNPQP
~er_RQPQQONPOP
~eraQNPPSPPRNM
~era_QPPPPPPPPP
~eracOPPPSPPPPP
~eralMPORPOTQOP
~eranQPPPPPPPPP
~erapSOOOQRNQPO
~eratQPQPPROQPO
~erbQPOPOPOPPR
~erbaQOOPPPPPPR
~erbiQPPPPPPQPP
~ercRQOOOPOPQO
~erceQPPPPPPPPP
~erciQROPPPOPPP
~erclQPPPPPPPPP
~ercoOPPPPPPPQP
~erdOOTNOPRPOP
~erd_PPPPPPQPPP
~erdaPOPPPQQPPP
~erdeOPQPPPPPPP
~erdoPQPNPPPPPP
~ereNQQNLNUPVM
~ere'POOPPORPRP
~ere_OOUNNOPOVM
~ereaPOPQPPPQQP
~eredMROPOQQPOQ
~eremQPPPPPPPPP
~erenQPNOPPRPOP
~ererQPPPPPPPPP
~eresPQPPPPPPPP
~erevPPPPPPQPPP
~erfRPPOOPPPPP
~erfePQPPPPPPPP
~erfoQPPPPPPPPP
~ergPOPPTONPPP
~ergePQPPPPPQPQ
~ergiOORPQQOPPP
~ergyPPOPSOOOOP
~erhPOPPPPQNRP
~erhePOQPPPPNRP
~eriTNQTNPNOPN
~eri_POPOPRPPPP
~eriaQPPPPOPPRP
~ericPPPOPPRPPP
~eridQOPRPPPPPP
~erieQQQPPOOPOP
~erifPQOPPPPPPP
~erilQPPPPPPPPP
~erinRORQOOOOPP
~erioQNPPPRPPPP
~eripNPOSPPPPPP
~eritPPPPPPPQPP
~erkPPRPPPPPPP
~erk_PQPPPPPPPP
~erkaPPQPPPPPPP
~erkiPPQPPPPPPP
~erlTOOQOOPPOP
~erleQPOPPPPPPP
~erliPPPPPPQPPP
~erlyRPPQPOOPOP
~ermQQPOQNPPPP
~erm_QPOPPQOQPP
~ermaQPPPPPPPPP
~ermeQQQPOOOPPP
~ermiOPPOROQOQQ
~ermoOPPPPPQPPP
~ernQSRONNOQQN
~ern_QRPPPPPPPP
~ernaQOQPPPPPPP
~ernePQQPPPPPPP
~erniPPPOOOOQSO
~ernoOQQPPPPPOP
~ernsPPPPPPQPPP
~eroQMQPPQQOPO
~ero_POSPPPPPPP
~eroiRPPOPPPPPP
~erolPPOQOQQPPP
~eronQPPPPPPPPP
~eropOPPPQPPPPP
~erotPPPPQPPPPP
~erouPPOPQRPPPP
~erpNNPPPPRQQP
~erpePPQPPPPPPP
~erprPOOPPPQQQP
~errPMQOPPROQR
~erraOORPPOPPQP
~erriOPPPPQRPPP
~erroRNOPPPOOQR
~erruPPPPPPPPPQ
~erryQPOPQOQPPP
~ersWMNRKPQPRM
~ers_SPOPMPPQRN
~ersaPPOPPPPPPP
~erscPPQPPPPPPP
~ersePNPQOQQPPP
~ersiOOPSOPQPQP
~ersoPQOPPPOPPP
~erstROPPPPPPPO
~ersuRPPOPPPPPP
~ertPONQPNRSOP
~ert_NOPQOOQROQ
~ertaPQPPPPPPPP
~erteRPOOQOOQPP
~erthPOPPPPQPPP
~ertiPQOPPOQQPO
~ertoROPPPPPPPP
~ertrPPOQPPQPPP
~ertsPPQPPPPPPP
~ertuPPQPPPPPPP
~eruPORPPPPPPP
~erusPPQPPPPPPP
~ervROOQOOQRPO
~ervaPOPROPQPPP
~erveROPPPPQPQO
~erviPQPOPOORPP
~ervoOPPPQPPPPP
~erwQQOPPPPPPP
~erwiQPPPPPPPPP
~erwoPQPPPPPPPP
~eryPQSMOPORNP
~ery_QNRNOQPSOP
~erybPQPPPPPPPP
~eryoPQQPPPPPPP
~erytPROPPOPPPP
~erywOPQPPPPPPP
~erzPPQPPPOPPP
~es_SPILITYNSQ
~esaRORPPPOOPP
~esarRPPPPPPOPP
~escQNROPOPOQQ
~escaOQPPPPPPPP
~escePORPPPPPPP
~escoPPQPPPPPPP
~escrQOOPPOQOPR
~escuPPPPPPPPQP
~esdORPPPQPPPP
~esdaOROPPQPPPP
~esdePPQPPPPPPP
~eseQSNOPOROPO
~ese_PQOOPOROOP
~esenOROPPPPPPP
~esetQOPPPPPPPP
~eshROPPPOOPQP
~esh_QPQPPPOPPP
~eshoQPPPPPPPPP
~esiRLQNPNURPN
~esiaPOQPPPPPQP
~esidPOQPPPQQOO
~esioQOOPPPSPPP
~esisQPPPPPQPPP
~esitPPPPPPPRPP
~esiuPPQPQPPPPO
~eskPSPPPOOPPO
~esk_OSPPPOPPPP
~esmPPQPPPPPPP
~esnPOPPPOPPQP
~esn'QOPPPOQPQP
~esoPPQQPPPPOP
~esolPPQPPPPPPP
~esopPPQPPPPPPP
~espPNXOOONPOP
~espePPQPPPPPPP
~espiOOTPPPPQPP
~espoQNRPPPOPPQ
~esprPQPPPPPPPP
~espsPOQPPPPPPP
~essTQSLLPQORO
~ess_SPNNNPPMUP
~essaQOPOQQOPOP
~essePPQPPOROPP
~essiPOQONOQSPO
~essoPRPPPPPPPP
~essuOQRPPQOPOO
~estPOUNOPNNSQ
~est_QOROOOOOQP
~estaNRRPOOOPQO
~esteNNPORSROOO
~esthOORPPPQPQP
~estiQQPOPPOPPQ
~estlPOQPPPPPPP
~estoPSOPPPPPPP
~estrOOPPPOOQRQ
~estsQQPPPPPPOQ
~esuSPOOPRNPQO
~esulQOOPPRPPPP
~esunPQOPPPPPPP
~esusQPPPPOOPQO
~et_RRSORNPOOM
~etaUORPNQMOOO
~etaiPOPPPQPPPP
~etalPORPPPOPPP
~etamSQPPNOOPPO
~etanQPPPPQPPPP
~etasQPPPPPPPPP
~etcPOPPPPRPPP
~eteTPPNOOOPPQ
~ete_PPSPOPPOPP
~etecOPPPPPQPPP
~etedQPPPPPPPPP
~etenPPQOPPOPPR
~eterSQNOPOPQQP
~etesQPOPPQOQOP
~etfPPPPPPQPPP
~etfoPPPPPPQPPP
~ethRNNPVNQOOO
~eth_PPPOQPPPPP
~ethaPOPQPPPPPP
~etheRNOPROPPOP
~ethiOOPOSPQPOP
~ethoPQPPPOPPPP
~ethyQPPPPPPPPP
~etiPQOOOSPOQO
~etiaPPPQPQPPPP
~eticPNQOPPRPQP
~etimPPOPPRPPPP
~etinPSOOQOPPPP
~etirQPPPOPPPQP
~etitOQPPPQPPPP
~etoSPPPNOQPPO
~etoaQPPPPPPPPP
~etocQPPPPPPPPP
~etonOPPPPPRPPP
~etopQQPQNPPPPP
~etorPPPOQPPPPP
~etrOPPPQOQPPO
~etriOPPQPPQPPP
~etroPPPPQPPPPP
~etryPPPPPPQPPP
~etsQPQQPPOPOO
~ets_QQQQPQOPNO
~ettPQPONUNRNO
~ett_QOPPPPPPPP
~etteOQPOOPPROP
~ettiPMQPOUNPPP
~ettlPRPPPPPPPP
~etuPSOPPPPPPO
~eturPSOPPPPPPO
~etwPOOPPPSPPP
~etweQOOPPPSPPP
~etyROOOPPQPPP
~ety_QOOPPPQPPP
~etylQPPPPPPPPP
~etzPOQPPPPPPP
~etztPPQPPPPPPP
~eu_PPQPPPPPPP
~eucOPPPPPQPPP
~eudNPPPRPPPPP
~eudoNPPPRPPPPP
~euePRPPPOPPPP
~eue_PQPPPOPPPP
~eugPPQPPPPPPP
~eumRQPPOPOPPO
~eumaQPPPPPPPPP
~eumoQQPPOQPPPP
~eunPQPPPPPPPP
~euniOQPPPPPPPP
~eupQPPPPPPPPP
~eurPQQPPPPOPO
~eur_PPQPPPPPPP
~euraPPPPPPQPPP
~euroQPOPPPOPPP
~eusQPPPPPPPPP
~eus_QPPPPPPPPP
~eutPQPPPPPPPP
~eutePPQPPPPPPP
~eutrPPPPPPQPPP
~euvPPPPPPQPPP
~euvoPPPPPPQPPP
~euxPOQPPPPPPP
~eux_POQPPPPPPP
~ev_QPPPPPPPPP
~evaPORPPPPPPP
~evalPORPPPOPPP
~evatOPPPPPQPPP
~eveVTOKORQQLM
~eve_PPQPPPPPPP
~evelOPPOROPROP
~evenUPOOOPPPOO
~everPTNNOSRPNN
~evetPPPPOPPPPP
~eviWMOQOMPQOO
~eviaPOPPPPQPPP
~evicPOPPPPPPQP
~evidTPOOPOPPPP
~eviePPPPPOOROP
~evisPQPPPPPPPP
~evitRPPPPPPPPP
~evoQOPPRPOPOQ
~evotPPPPQPPPPP
~evuOPPPPPPPPP
~ew_PQOPPPOROP
~ewaPQPPPPPPPP
~ewarPQPPPPPPPP
~ewbQNPQQOQPPP
~ewboQNPQQOQPPP
~eweSOPPPPOPPP
~ewerSOPPPPPPPP
~ewiQPOPPQPPPP
~ewlQPPPPPPPPP
~ewlyQPPPPPPPPP
~ewsPQOPPPOPPP
~ews_PQOPPPOPPP
~ex_MOOUQPRPPP
~exaRPOQOQNPOR
~exacQPPPPPPQPP
~examQQPROPOPOO
~exanPQPPPPPPPP
~exapPPPPPQPPPP
~excRQOPPOOPPP
~excePQOPPPPPPP
~exclQPPPPPPPPP
~excuPPPQPPPPPP
~exePQPPPOQPPP
~exerQQPPPPPPPP
~exesPOQPPPQPPP
~exhOPQPPPPPPP
~exhaOPQPPPPPPP
~exiPOPPPPQPPP
~exidQPPPPPPPPP
~exitPPQPPPPPPO
~exmQPPPPPPPPP
~exmeQPPPPPPPPP
~exoPPPQPPPPPP
~exonPPPQPPPPPP
~expQSOOOOPPPR
~expeQPOPPPPPPP
~expiOSOPPOPPPP
~explPPQPPPPPPP
~extQQPPOQNOPQ
~ext_QRPPPQNOOP
~extePNPPPPQPQO
~extiPPPPPPOPPR
~extrQPPPPPPPPP
~exuQPPPPPPPPP
~ey'OQPPPPPPPP
~ey'rOQPPPPPPPP
~ey_QSOMSQOONP
~eybPQPPPPPPPP
~eyboPQPPPPPPPP
~eyeOMSPOPTPPP
~eyelPOOPPPQPPP
~eyesONTPOPRPPP
~eyoPPOPPPPPPQ
~eyonPPOPPPPPPQ
~eysPQOQOPPPPP
~eys_PQOQOPPPPP
~ez_PPQPPPPPPO
~ezeQOQPPPPPPP
~eze_PPQPPPPPPP
~eziQPPPQPOPOP
~ezilPPPPQPPPPP
~ezinPQPPPPPPOP
~ezoPOQPQPPPPP
~ezolPPPPQPPPPP
~facRPRPOOPPPO
~faceQORPPOPPPO
~faciPPPPPPOPQP
~factQPPPPPPPPP
~faiQRROOQNPOO
~failQPQOPPOPOP
~fainPQQPPPOPPP
~fairPQPPPPPPPP
~falQPPOOROPPP
~fallQOPOORPPPP
~famNQPOROPPPR
~famiOPPOQOPPPR
~fampOPPPRPPPPP
~fanQQPQOOPPOP
~fantQOPQPPPPPP
~farUPMOOOQPOP
~farcROPPPPPPPP
~fariPPOPQPOPPO
~farmPOOPPOSPPQ
~fartRQNPOPPPPP
~fasROPQOQPOOO
~fascQPPPPQOPPP
~fastQOPQOQPPPO
~fatQNOPPUOOPO
~fathOOPPPSOOPP
~fatiQPPPPPPPPP
~fattPPPPPRPPPP
~fauPOPPPPPPRP
~favOPPPRPPPPP
~faxQPPPOPPPPP
~faxiQPPPOPPPPP
~fazOPPPQPPPPP
~fazoOPPPPPPPPP
~fe_TNRNSNMONS
~febRPOPPOPPPP
~febrQPOPPOQPPP
~fecWOONOQQOON
~fectVOONOQQOON
~fedQPPPPPPPPP
~fed_QPPPPPPPPP
~fediQPPPPPPPPP
~feeMRONSUQOMO
~fee_OTOPPPPPOP
~feedPONOTROPOP
~feelONROOSRPPO
~feetPQOPPQQPOP
~fegPOPPPPPPRP
~feguPOPPPPPPRP
~feiPQPPPPPPPP
~feinPQPPPPPPPP
~felQPRPQNOPPP
~fellQPRPPNOPPP
~feloOPPPQPPPPP
~femOOQPQPPPPP
~femoPPQPPPPPPP
~femuOPPPQPPPPP
~fenOPPPTPOOOP
~fen_PPPOSPOPPP
~fenaOPPPRPPPPP
~fencPPPPPPPPPQ
~fentOPQQPPPPPP
~fepPPPQPPPPPP
~feprPPPQPPPPPP
~ferNOORPPRPQO
~fer_QOPPPOOOQP
~fereNPNPQQSPOP
~feriOQPQPPOPPP
~fermPOQPPPPPPP
~feroOPPQPPPPPP
~ferrPPOOPPRPQP
~fesPPPPPQPPPP
~festPOPPPQPPPP
~fetQPQPPPOOPP
~fetaPPRPPPPPPP
~fetyQPPPPPPPPP
~fevPPONQPSPPP
~fevePPONQPSPPP
~fewRPPPPPOPPP
~feweRPPPPPPPPP
~ff_OMTOORNPQP
~ffePTNNPQSONN
~ffecSPPOPPQOOO
~ffeeOTOPPPPPOP
~ffeiPQPPPPPPPP
~ffenPPPPPPPPPQ
~fferOOOPQQSPOP
~ffiRPPOPONPQP
~fficQQQPPOOPQO
~ffinPOPPPPPPPQ
~ffirQPPPPPPPPP
~fflPPPPPPQPPP
~fflePPPPPPQPPP
~ffuOOPPPPRPPP
~ffusOOPPPPRPPP
~fi_OROPPPPPPP
~fibROROOPOPPP
~fib_QPPPPPOPQP
~fibrRPQPOPPPPP
~ficRQPPONPQPO
~fic_PQPPPPPPPP
~ficaRQOPPOPQOP
~ficePPQPPPOPQO
~ficiPPPQPPQPPP
~fidPPPPPPPPPQ
~fidePPPPPPPPPQ
~fiePOOPOQPTOP
~fiedQOOPPQPQPP
~fielPOPPPPQPPP
~fierOOPPPPOSPP
~fifOOQPPPQPPP
~fiftOOQPPPQPPP
~figOORPQPPPPP
~fighOPPPQPPPPP
~figuPPQPPPPPPP
~filRPOOQNQQNQ
~fil_PPPORPPPPP
~filaPPPPPOQPPP
~fileOROPPPPPPQ
~fillQOQPPPOQOO
~filmQOOPPOQQOR
~filtPPPQPPPPPP
~finQSONNQROOP
~fin_QPPPPPPPPP
~finaOROPPQOPOP
~findQPPPPOPPQP
~fineRQMOOQRPPO
~fingPNQPPORPPQ
~finiORQPPOPPOP
~firRPROQNNOPP
~firaPPPPQPPPPP
~fireOQRPPOOPOP
~firmQOPPPPPPPP
~firsRPPPPNOPQP
~fisSORPPOPOPP
~fishQPPPPPPPPP
~fistQOQPPOPPPP
~fitRNRPOOOQOP
~fit_QOOPPPPQPP
~fittQORPPOOPPP
~fivQPOQPPPPPP
~fiveQPOQPPPPPP
~fixPPPPPQOPPP
~fixePQPPPQOPPP
~flaOPPOPQPPPP
~flagQPPPPPOQPP
~flamPOQPPPPPPP
~flarQOPPPQPPPP
~flasPOPPPPPPQP
~flatMRPPPQQPOP
~fleNOOPQPSPPP
~fletPQOPPPPPPP
~flexOOOPOPTPPP
~fliPPPPPPPPPQ
~flicPPPPPPPPPQ
~fligPOPPPQPPPP
~floNOTOQNPOSO
~floaOPPPPPQPQP
~flooOQQPPOOPQP
~flopPORPPOPPPP
~flowQPQPPPPPPP
~floxPPPPQPPPPP
~flozPPPPOPQPQP
~fluSMPORPROOO
~flu_QPPPPPPPPP
~flucNPPQRPPPPP
~flueQPPPPPPPPP
~fluiQOPOPPRPPP
~fluoRPPOPPPPPP
~flusPOPPPPPPPP
~flutOPPPQPPPPP
~flyPPPPPQPPPP
~flyiPPPPPQPPPP
~fneQPPPPPPPPP
~foaPOQPPQPPPP
~foamPOQPPQPPPP
~focPPPPPPOPPP
~folPPPQQPOPPP
~fol_PPPPQPPPPP
~folePPPPQPPPPP
~folkQPPPOPPPPP
~follQPPPPPPPPP
~fomQPPQOPPPPP
~fomePPPQPPPPPP
~fomyQPPPOPPPPP
~fooOOPPPRQPOP
~foodPOOPPRPPPP
~footOPQPPPQPPP
~forOMNNRPPTUN
~foraQPPPPPPPPP
~foreQONORSPOPO
~forgPOPPPQOPPQ
~formNONOPMQVUN
~fortOPQPQPPPPP
~forwOQPPPPPPPP
~fosQPPQOPPPPP
~fosfQPPPOPPPPP
~fospPPPQPPPPPP
~fouPRQPPOPOOO
~founPQPOPPQPPP
~fourQQPQPOPPPP
~fr_PPPPRPPPPP
~fraRONPONQQOS
~fracROOOOPQPOQ
~fraiPOPQPOPRPP
~framPQPPPPPPPP
~freRRQRPONOOO
~freeQSPPPPOOPO
~freqQOPRPPPPPP
~fresQPQPPPPPPP
~friORQOOPPORP
~fricQPPPPPPPPP
~fridOTNPPPOPRP
~friePPQPPPPPPP
~frioPPQPPPPPPP
~froPQRQNPQOOP
~fromPQOQNQROOP
~fronQPQPPOOPPP
~frotPPQPPPPPPP
~frozPQOPPPPPPP
~fruPPPORPPPPP
~fruiPPPORPPPPP
~ft_NRTOQPPOPO
~fteQNPTOPQMPP
~ftedPQPPPPPPPP
~ftenQOPROOPPPP
~fterQNPRPPRNPP
~fthPOQPPPQPPP
~fth_POQPPPQPPP
~ftiPNPPPRQPPP
~ftinPNOPPRQPPP
~ftrOPPPQPPPQP
~ftriOPPPQPPPQP
~ftsPPPPPPQPPP
~fts_PPPPPPQPPP
~ftwPQPPPPPPPP
~ftwaPQPPPPPPPP
~fulPQQPONQOOR
~ful_POPPPOQPOR
~fullPRPPPOPPOP
~funQNPOOQQPQO
~funcRPPPPPPPPP
~fundOOPPPPQPRP
~fungQOPPPRPPPP
~furQQOOQPPPPP
~furaQPPPPPPPPP
~furoQPPOPPPPPP
~furtOPPPPPPQPP
~fusMNPSOROOOT
~fuseMMPPOTPOOU
~fusiPQPSPNOPPP
~fy_OOOPPORPOR
~g'sOPPPPQPPPQ
~g's_OPPPPQPPPQ
~ga_QORPPPPPPP
~gabPPPQQPOPPP
~gabaPPPQQPPPPP
~gadPPPOQPPPPP
~gaiSRONOROPOP
~gainSRONORNPOP
~gaitPPPPPPQPPP
~galONOOOPOOOX
~gal_POOPOPOPPT
~gallOOPPPPPPOT
~gamOPQPQPOPPP
~gamePQPPPPPPPP
~ganPOROPOQPOP
~ganoPPQPPPPPPP
~gantPPQPPPPPPP
~garQPROORPOPO
~gar_PORPPQPPPP
~gardPQOPPPPPPP
~gareQPPPPPPPPP
~garsPPPPPPQPPP
~gasROROOPOPPP
~gaspPOQPPPPPPP
~gastRPOPPPOPPP
~gatRPOPOQPOOP
~gatePPPPPPPPPQ
~gatiRPOPPQPPPP
~gauPOPPPPQPPP
~gauzPOPPPPQPPP
~gavOPPPPQPPPQ
~gaveOPPPPQPPPQ
~gazPQOPPPQPPP
~ge_UPROMQOPQL
~geaPPQPPPPPPP
~gebPORPPPOPPP
~geboPPQPPPPPPP
~gecPQPPPPPPPP
~gedOROOOPPPRP
~ged_OROOOPPPRP
~geePORPPPPPPP
~geenPOQPPPPPPP
~gegPPQPPPPPPP
~gehPPQPPPPPPP
~gelQPRPPOPPPP
~gelsPQOPPPPPPP
~gemQOQPPPPPPP
~gemeQPPPPPPPPP
~genQQROOMNQOQ
~gen_RQQOPOOPOO
~gencOPPOPPOQPR
~gendPQPPPPPPPP
~geneQQOPPPPPPQ
~geniQPPPPPPPPP
~genoQOPPPPPPPP
~gentNOQQPOQQPP
~geoPQOPPQPPPP
~geonPQPPPQPPPP
~gerROPOPOQOPO
~ger_QSPOOOPPPN
~gereQPPPPPPPPP
~geroPPOPQRPPPP
~gersPPQPPPQPPP
~geryPNQOPPPPQQ
~gesPQPQPPQOOO
~ges_OQPPPPPPPP
~gestQOPQPPPPPO
~getSMOPQSOPOO
~get_RPOPPPQPPP
~getaPPPPPQPPPP
~geteQPPPPPPPPP
~gethPPPPQPPPPP
~getsQOOPPQPPOP
~gettPOQPPROPPP
~gevPORPPPPPPP
~gezPPQPPPPPPP
~gfrPPPPRPPPPP
~gfr_PPPPRPPPPP
~ggePPOPPQRPPP
~ggedPQOPPPQPPP
~ggerPPPPPPQPPP
~ggesPPPPPQPPPP
~ggiPORPPPPPPP
~gginPORPPPPPPP
~gh_ROPOPPROOO
~ghaPPPPPPQPPP
~ghanPPPPPPQPPP
~ghbPQOPPPPPPP
~ghboPQOPPPPPPP
~gheQPQOPPPPPP
~gherQPPOPPPPPP
~ghiPPQPPPPPPP
~ghinPPQPPPPPPP
~ghsPPQPPOPRPP
~ghs_PPQPPOPRPP
~ghtPQONPSQMPP
~ght_RSQOQNQNQM
~ghteOOOPPTPOPQ
~ghtnPPQPPPPPPP
~ghtsPOOPPQPPPR
~gi_PPPPPQPPPP
~giaQPQPPPPPPP
~gia_QPQPPPPPPP
~gicPOPOPQPPQP
~gic_OPOOQQPQPP
~gicaPPPPPPPPQP
~gicoQPPPPPPPPP
~gidOORPPPPPPP
~gid_OORPPPPPPP
~gieQPPPPPPPPP
~gie_QPPPPPPPPP
~gilOQPPPPPPPP
~gimPOPRPPPPPP
~gimePOPRPPPPPP
~ginPQTPPNOOPO
~ginaQPQPOPPPPP
~ginePQOQPOPPPP
~gingPOTOPPOPPO
~ginsOQPPQPPPPP
~gioPQPPPPPPPP
~gio_PPQPPPPPPP
~girQPPPPPOPPP
~girlQPPPPPOPPP
~gisNPQPQPOPQP
~gistNPPPQPOPQP
~gitPPPQPPOQPP
~git_PPPPPPOQPP
~gitaPPQPPPQPPP
~gitiPQPQPPOPPP
~givOPRRPNNPQQ
~giveOPRRPNNPRO
~giviQPOPPPPPOR
~glaQPPPQOPPPP
~glarPPPQPPPPPP
~glasQOPPPPPPPP
~glauPPPPQPPPPP
~gleROPOPPPPOP
~gle_ROPNPPPPPP
~glesOPOQPQPPPP
~gliNNTPPOROPP
~gliaOORPPPPPPP
~glicPPPQPPPPPP
~glifPPPPOPQPQP
~glinPPPPPPRPPP
~glioPPQPPPPPPP
~gloQOPPQPPPPP
~globPNOPQPPQPP
~glovQQPPPQOPPP
~gltQPPPPPPPPP
~glt_QPPPPPPPPP
~gluROPQNPPOPO
~glucQOQQOOPPPP
~glutQPOPOQPPOP
~glyQOPRPPOPPP
~glycQOPRPPOPPP
~gmeQOOPPPTPPP
~gmenQOOPPPTPPP
~gmuOPPPPPQPPP
~gmusOPPPPPQPPP
~gn_NSOPPOQPQP
~gnaPNPQQQQOPP
~gnanOOPQQQQOOP
~gnatQPPPPPPOPP
~gneQPQOQPOOOP
~gnedOQOPPPPPPQ
~gnesQPPPQPOPPO
~gniONPPPPQPPS
~gninOOPPPPPPPR
~gnitQPPPPPPPPP
~gnoRQOPPPOQPP
~gnorPSOPPOPPPP
~gnosROOPPPOQPP
~gnsPNPPPPPQRP
~gns_PNPPPPPQRP
~go_QQPOPPQPPP
~goaQPPPPPPPPP
~goalQPPPPPPPPP
~goePRNPPPQPPP
~goedQQOPPPPPPP
~goesOQOQPPQPPP
~goiNQRQOQOPOO
~goinNQSPPQOPOO
~golPOQPPPPPPP
~goldPPPPPPQPPP
~golfPPQPPPPPPP
~gonPNUPOROPOO
~gon_PPPQPPPPPP
~gonaPOQPPPPPPP
~goneOOROORPPPP
~gonyPOQPPPPPPP
~gooRSPOOONOOR
~goodRSPOOONOOR
~gorOOSPPPPPPP
~goraPOQPPPPPPP
~gorsOPQPPPPPPP
~gotPQPPPPPPPP
~got_PPPPPQPPPP
~gouPQPPPPQPPP
~goutPPOPPPQPPP
~govPPPPPPPPQP
~govyPPPPPPPPQP
~gowQPPPPPOPQP
~gownPPPPPPPPQP
~goxOPQPQOPPPP
~goxiOPQPQOPPPP
~graPNRSOTNMQM
~gracPQPPPPPPPP
~gradRNPPPQPPQO
~grafPOPPPPPPPP
~graiOPOPORQPQP
~gramNOOVOOQOPP
~granOQPOPTNPOO
~grapQOQOROOPPP
~gratPQPPPPPPPP
~grauPORPPPPPPP
~gravQPPOPPPPPP
~grazPQPPPPPPPP
~greOPSNPPQOPP
~greaPROPOPPPPP
~greeOPPOPQQPPQ
~grelPPPPQPPPPP
~gresQOPPPPPPPP
~grewPPPPPPQPPP
~greyOOSPPPPPPP
~griPORPPOPPQP
~gripPPPPPPQPPP
~grisPPQPPPPPPP
~grixQPPPPPPPPP
~groRPOPOPQPOP
~groiQOPPPPPPPP
~gromQPPPPPPPPP
~grouQPQPPPOPOP
~growPQNPPPQPPP
~gs_QPMNQRQORN
~gsiOPPPQPPPPP
~gsidOPPPQPPPPP
~gt_QNSPPPOPPP
~gtaPOPPPRPPPP
~gthPPPQPPPPPP
~gth_PPPQPPPPPP
~guaOPPPPPOPRQ
~guanPQPPPPPPPP
~guarOOOPPPPPRR
~gueOMSOPPSOPP
~gue_PMROPPRPPP
~guesPPPPPPQPPP
~guiRPPPPOOPQP
~guidQOPPPPPPQP
~guinQPPPPPOPPP
~gulOPQPPPRPOP
~gulaOPQPPPRPOP
~gumQPPPPPQPPP
~gumsPPPPPPQPPP
~gunQOQPPOPPPP
~gunsPPQPPPPPPP
~gurOPQPPOPPPP
~gusQPPPPPPPPP
~gus_POPPPQPPPP
~gutPPPPPQPPPP
~guyOPPPPQPPPP
~guysOPPPPQPPPP
~gy_PPQPSONOPO
~h'sQOPPPPPPQO
~h's_QOPPPPPPQO
~ha_PPQPPPPPPP
~haaPOQPPPPPPP
~habQPQPPPOPPP
~hablPPQPPPPPPP
~hacQOPPPPPPPP
~hadQOQPPPPPPP
~hadoPOQPPPPPPP
~haePPQPPPPPPP
~haemPPQPPPPPPP
~hagPPQPPPPPPP
~hagePQQPPPPPPP
~hahPPPPPRPPPP
~hahaPQPPPPPPPP
~haiMSPOOSPPNO
~hai_ORPPPPPPPP
~hairNQPPPSPQOP
~hakPPRPPOPPPP
~hakiPPRPPPOPPP
~halNPTRQROOMN
~halaOPQPPPPPPP
~haldOPPPQPQPPP
~haleQOPPPRPPPP
~halfNRORPQPPOO
~haliPPPQOPPPPP
~hallPRPPPPPPOP
~haloQPPPPPPPPP
~halsPORPPPPPPP
~haltQOQPPPPPPP
~halvPPPPQPPPPP
~hamPRPPOPPPPP
~hanSTRMNMROOP
~han_RPQPPOOPPP
~hanaOQPPPPPPPP
~hancQOPPPPPPPP
~handMPSOOQSONQ
~hangTOPOOOPORP
~haniQPPPPPPQOP
~hankOTOPPOOPPP
~hannPQPPPPPPPP
~hantPPQPPOPPPP
~hapOTNOPOROOP
~hap_POQPPPPPPP
~hapeOPOPPPRPPP
~happPTOOQOOPOP
~harPPLNNNORUS
~hardOOSPPOPPPP
~harePQPPPPPPPP
~hargORNPPOPRQO
~hariPPPPPPPPPQ
~harmTOMOOPNPSP
~harpPRPPPPPPPP
~hartOOOPPOOPQT
~hasPORRPOPPPP
~hasnPPQQPOPPPP
~hasoPPPQPPPPPP
~hatMJLSOQUSOS
~hat'ONNQOPRQRQ
~hat_PMMSPQQSNP
~hateOPQPPPQPPP
~hatsOPPPPOQPPR
~hattOPPPPPPPPP
~hauOPQPPPPPPP
~hausOPQPPPPPPP
~havNPOPPQOOQR
~haveNROPPQOPPS
~haviPOPPPQPPQP
~hboPQOPPPPPPP
~hborPPPPPOPPPP
~hbouPPOPPQPPPP
~hcaPPPPPPPPQQ
~hd_PPPPPRPPPP
~hdaPQPPPPPPPP
~hdayPQPPPPPPPP
~hdrQPPQOPPPPP
~hdraQPPQOPPPPP
~he'OQTOPOPONP
~he'sOQUOPOPONP
~he_OPUPPOOPPO
~heaTPSONPOOPO
~headRNSOOOQNQP
~healQONOOOPSQQ
~hearQQPOORPOON
~heatPRQPPPNOPO
~heavPPQPPPPPPP
~hecRSMOPQNPQO
~heckRRMOPQOPQP
~hedLPQRQOQQOO
~hed_OPROOORQOO
~heduOPOSPOOQPP
~heeNSQOPOQPPO
~heefPPQPPPPPPP
~heekOPOPPQQPPP
~heelPROPPPQPOP
~heerPQPPPPPPPP
~heetPQPPPOPPRP
~heezPPRPPPOPPP
~hegPQPPPPPPPP
~heiRPOPOOOPQP
~heigQPPPPPPPPP
~heimQQOPPPPPPP
~heirQPPPPOPPQP
~helOPSOOQQOOO
~heldPPPPPPQPPP
~heliOOQPPPQPQP
~hellOQPPPPPPPP
~helpQPROOQPOOO
~hemOPRPPQNPPP
~hem_PPQPPPOPPQ
~hemePPPPPPPQPP
~hemiQPQPPPPPPP
~hemoOQQPPQOPPP
~henMPPVQNNQPO
~hen_MPPUNOPQPP
~henaQPPPPPPPPP
~henePQPPQPPPPP
~heniOPPPRPPPPP
~henoPPPQPPOPPP
~henyOPPQQPPPPP
~heoNPPQRPPPPP
~heopOPPQQPPPPP
~heorPPPPQPPPPP
~hepPOPPPOSPQP
~hepaPOPPPPRPQP
~herPKROQTQOVI
~her'POPPPQPPPP
~her_PNPNTTOOON
~heraQOOROROQPO
~hereMNSONNSOXM
~heriPPQPPPPPPP
~hermQPPPPOPPPP
~hernRPOPPPOPPP
~hersPOPPPQPPQP
~herwQPPPPPPPPP
~hesRNTOOORNPO
~hes_RNPPORROOP
~hesePQOPPPQOOP
~hesiPPQPPOOPQP
~hestPOTPPNOOQP
~hetTNPOPOQOOP
~heteQPPPQOPOPP
~hethSOOPPPPPPP
~hetiPPPPPPQPPP
~heuQPPPPPOPPP
~heumQPPPPPPPPP
~heurOPPPPPPPPP
~hewPOPPPSOPOP
~hew_POPPPRPPPP
~hexQPPPPPPPPP
~hexiQPPPPPPPPP
~heyQRMOQQOPOP
~hey'OQPPPPPPPP
~hey_RRMOQQOPOQ
~hfuQPPPPPPPPP
~hfulQPPPPPPPPP
~hi_PPQPPPPPPP
~hiaPOQQOPPPPP
~hiamPPPQOPPPPP
~hibPPPOQPPPPP
~hibiPPPOQPPPPP
~hicPMMQOPTSQN
~hic_OPQQPPPPPP
~hiccOPPPPPRPPP
~hichONNPNQRSRO
~hiciQPPPPPPPPP
~hickQPOPPPQPPP
~hidPQPPPPPPPP
~hidePQPPPPPPPP
~hiePPQPPPPPPP
~hierPPQPPPPPPP
~hifOQNPPSPPPP
~hiftOQNPPSPPPP
~higRNROPOQPPP
~highRNROPOQPPP
~hikPQPPPPPPPP
~hilRNPOPPSOOO
~hilaPPPPPPQPPP
~hildROOPPOROPO
~hileROQOQPOPOP
~hilfPOQPPPPPPP
~hiliPQPPPPPPPP
~hilsOPPPPPRPPP
~himOPPPRPPPPP
~hinQPWNORSNKM
~hin_QNPPPPPQPP
~hindQQPPPPOPOP
~hineOUQPONPPOP
~hingQOUOQRONMN
~hinkNNRPPRSPOO
~hinnQPPPPPPPPP
~hinsPPPPPPQPPP
~hioOPPPQPOPQP
~hiolPQPPPPPPQP
~hiopPPPPQPPPPP
~hipPPQPPPOPPQ
~hip'PPPPPPPPQP
~hip_OQPPPPPPPP
~hiplQPPPPPPPPP
~hirPRRPPPOOPP
~hirdPPQPPPOPPP
~hirtOQQPPPPOPP
~hisMPOOPPVNQO
~his_MSNOOOUNRO
~histPNPPPQQPOP
~hitOPQPPPSOPP
~hiteOQPPPPSOOP
~hiuPPPPQPPPPP
~hiumPPPPQPPPPP
~hivPPQPPPPPPP
~hivePPQPPPPPPP
~hizOPPPPPPPPP
~hlaPPQPPPPPPP
~hlamPPPPPQPPPP
~hleQPPPPQOQOP
~hlebOPPPPPPQOP
~hlesQPPPPQPPPP
~hloPOPRPPPPPP
~hlorPOPRPPPPPP
~hluPPQPPPPPPP
~hm_QPPPPPPPPP
~hmaOPQOQQPPOO
~hma_PPPPQQPPOO
~hmatOPQPQPPPPP
~hmePORPPPOPQP
~hmenPPPPPPPPQP
~hmerPOQPPPPPPP
~hn'PPPPQPPPPP
~hn'sPPPPQPPPPP
~hn_QPPPOPPPPP
~hniPPQPPPPPPP
~hnoQPPPPPPPPP
~hnoiQPPPPPPPPP
~hnsPPPPQPPPPP
~hns_PPPPQPPPPP
~ho'OROPPOOPQP
~ho'sOROPPOOPQP
~ho_ORQOPOORPP
~hoaPPQPPOPPPP
~hoarPPQPPOPPPP
~hocRPTOOOPOOP
~hockROTOOONPOP
~hocoPQOPPPQPPP
~hoePSQPPOPPPO
~hoeaPPPPPPQPPP
~hoesPPQPPPPPPO
~hoevPRPPPOPPPP
~hogOPPPQPPPPP
~hoiOPPPPPQPPP
~hoidOPPPPPQPPP
~hoisPQPPPPPPPP
~hokPPRPPOPPPP
~hokePQPPPPPPPP
~hokiPPRPPOPPPP
~holQNPMSQRNPQ
~hol_POPPRPQPPP
~holdPOPOROOOQR
~holeQOQOOQQPOO
~holiPPOPPQQPPP
~homPOPNNPOQTO
~hom_POPPPOPOUO
~homaOPPPPPQPPP
~homeQPQONQNROQ
~honNRPOPNORRP
~hon_OQPPPPPPPP
~hondQPPPPPPPPP
~honeOPPOPNORSP
~honiOPPPQPPPPP
~hooROQOOSOOOP
~hoodQPPPPPPPPP
~hookPPPPPPPPPQ
~hoolQQOOPQPPPP
~hoopQPPPPPPPPP
~hootPOQPPPPPPP
~hopQQPPPOOOPP
~hop_PQPPPPPOPP
~hoqPQPPPPPPPP
~hoquPQPPPPPPPP
~horRRQNOOPPOP
~horaPQRPPPOPPP
~horiPOPPPPPQPR
~hormQPPPPPPPPP
~hortRRPOOPQPOO
~hosPPMOPOQOTQ
~hos_OOOPPPPPRP
~hoscPRPPPOPPPP
~hosePPOPQOQPOQ
~hosiPPPPQPPPPP
~hospROOOOOPOSP
~hostPPPPPQPPPP
~hotPOPPOORONR
~hot_OPPQPQPPOP
~hotiQPPPPPPPPP
~hotoOPOPPOSOOR
~hotsQORPPPPPOP
~houQMPSPQKQRO
~hougQOPPPPPPPP
~houlRNOQOSOQNO
~hourPPPTPMNQRO
~housOOQPPQOPSO
~houtOQOOQPPQPR
~hovPNPPPPQPPQ
~hovaQOPPPPPPPQ
~howPPPPPPRPOO
~how_PPPPPQPPOP
~howePQPPPPQPPP
~hownROPPPOPPPP
~howsOPQPPPQPPP
~hr_POQPPPPPPP
~hraPQPPPPPPPP
~hranPQPPPPPPPP
~hrasPQPPPPPPPP
~hreQNRPPPPMRP
~hreaPOPPPPQNRP
~hreeQOPQPPPPPP
~hresQPPPPPPPPP
~hrewPQPPPPPPPP
~hriQQOPPPQPPP
~hrisPQPPPPQPPP
~hritQPPPPPPPPP
~hroRNSNPOPSOO
~hro_PPPPQPPPPP
~hroaOORPPORPPP
~hromROOPPOOQPP
~hronQPOOPPPRPP
~hrooOPRPPPPPPP
~hropQPPPPPPPPP
~hrosQPPPPOPPQP
~hrouOPQPPQPPPP
~hruOPPPQPPPPP
~hrusPPPPQPPPPP
~hs_RMOQNQQQOQ
~ht_QRUOPNPMQN
~hteOOPPPTPOPQ
~htenQPOPPPPPPP
~hterNOQPPSPOPQ
~htnPPQPPPPPPP
~htniPPQPPPPPPP
~htsOOPOPQPPPR
~hts_OOPOPQPPPR
~hudPQPPPPPPPP
~huddPQPPPPPPPP
~hugPPQPPPQPPP
~hugePOPPPPQPPP
~huiPPQPPPPPPP
~humPOPPPOSPPQ
~humaPPPPPPPPPQ
~humbPOOPPOSPPP
~humiPPQPPPPPPP
~hunNQQPPPQPPP
~hundOPPPPPQPPP
~hungORQPPPPPPP
~hurQSPPQPOPOO
~hursORPPPPPPOP
~hurtRQPPQOOPPO
~husOPPPPROPPP
~husbPPOPPRPPPP
~hutPOQPPPOPQP
~hut_OOQPPPPPQP
~hwaPOPPQPPPQP
~hwasPPPPQPPPPP
~hwayPOPPPPPPQP
~hwePPPPPPPPPQ
~hy_RNOONQSOOQ
~hydPOPROPOPPP
~hydrPOPROPOPPP
~hylPOPRROOPPP
~hylaQPPQQOOPPP
~hyleQPPPPPPPPP
~hyllNPPQQPPPPP
~hyoPPPPQPPPPP
~hyosPPPPQPPPPP
~hypPOPOQOSPOO
~hypeOOOOROTPPP
~hypoQPPPOPPQOP
~hyrPOQPPRPPOP
~hyroPOQPPRPPOP
~hysOPPPPQOOQQ
~hysiOQPPPQOOQQ
~hytQPPPPPPPPP
~hythQPPPPPPPPP
~i'lPROPPOPPPP
~i'llPROPPOPPPP
~i'vNPQOPSOPPP
~i'veNPQOPSOPPP
~ia_[LPOMLSPPN
~iabRNPOPPOPOS
~iabeRPPOPPOQPO
~iablQNPPPPPPOS
~iacROQOPPOQPP
~iac_QOQPPPOQPP
~iacaQPOPPPPPPP
~iadPPPPPPQPPP
~iadhPPPPPPQPPP
~iagQPPPPQOQPO
~iagePQPPPQOPPO
~iagnQOPPPPPQPP
~iaiPQPPPPPPPP
~iaisPQPPPPPPPP
~ialSQQSONNOON
~ial_TRQPOOOONO
~ialiPPPPPPPPPQ
~ialsPPORPOQPPP
~ialyNOQRPPOPQO
~iamPOQPOPPRPP
~iamcPPPNPPPRPP
~iamiPPPQOPPPPP
~iamoPPPQPPPPPP
~ianRNSOOPNOOQ
~ian_QOPPPQOPPQ
~iancPOQPPPPPPP
~iapOPQQPQPPPP
~iapiOPPQPQPPPP
~iarQPPQPOPPPP
~iarrPPPQPOQPPP
~iasOPPPPPQPPP
~ias_PQQPPPPPPP
~iasiPOPPPQPPPP
~iastOPPPPPRPPP
~iatTOPPOPOPPO
~iateRNPPPPQPPP
~iatiQQPPPQOPPP
~iatoPPQPPPPPPP
~iatrQPOPPPPPQP
~iaxOPPPQPPPQP
~iaxoOPPPQPPPQP
~iazPOQQPQOPPP
~iazePOQQPPPPPP
~iaziPPPPPQPPPP
~ib_PQPPQPOPPP
~ibePOOPQPQPQQ
~ibe_POPPPOPPQQ
~ibiTOPNOPNOQR
~ibilROPPPPPPPP
~ibinQPPPPPPPPQ
~ibioRPPNNPOOQQ
~ibitPPPOQPPPPP
~iblMPPOQPPPQR
~ibleMPQOQPQPPR
~iboQPPPPPPPPP
~ibrQPPPOOPPRP
~ibraOPOPPOPPRP
~ibriQPQPOOPPPP
~ibuPPPPQPOPPQ
~ibupQPOPQPPPPP
~ic_QQRMMNSOTP
~icaTLRNPOOVNN
~ica_QPRPPPOPPP
~icacSOOPPPPPPP
~icadPOQPPPPPPP
~icalQOOOQPOSNQ
~icarNOQPOPRRPP
~icasPPPPQPPPPP
~icatQQOOPOOQQO
~iccPOPPPPRPPP
~icc_QPPPPPPPPP
~iccuOPPPPPRPPP
~iceMQOOPNNTSR
~ice_NRMOPONSRS
~icedOQPPPPPPPP
~icenPOPPPOPQPP
~icerPOQPPPPPQP
~icesPOQPPPPPQP
~ichQLSONPPSRO
~ich_QNOPNPQSRO
~ichtONUOPPOPPP
~iciVNPPOONOOQ
~ici_QPPPPPPPPP
~icidRPQOOOOPPR
~icieOPPQPPPPPP
~icilQQPPOPOPPP
~icinQOOQRPOPPP
~icioPOPPPOPPPP
~icitQPPPPPPPPO
~ickSQOOORNROO
~ick_RMPPORNSPP
~ickePSNPPPPPPP
~ickiPPQPPOPPPP
~icklPPQPPPOPPP
~icksPPOPPRPPPP
~ickyPPPPPPQPPP
~iclMPQQROPPPP
~icleOQRPPPPPPP
~icloNPPQRPPPPP
~icoUORPOPNPOO
~ico_SNQPPPOPPP
~icoaPQPPPPPPPP
~icoiQPPPPPPPPP
~icolPPQPPPPPPP
~icopOPPQOPPPPP
~icosQPPPPPPPPP
~icrPQPPPOPPQP
~icroPQPPPOPPQP
~icsRROONPPOPQ
~ics_RROONPPOPQ
~ictPQPOOOQQQP
~ictaOQPPPPPPOP
~icteOPPPPPPPRP
~ictiRPPOPPPQPP
~ictuOPPPPPQPPP
~icuRNPOPPOQSP
~icu_POOPPPPPSP
~iculQOPPPPPPPP
~icusQOPPPPOQPP
~icyPOOOQPPPSO
~icy_QOOPPPPPSO
~icycPPPPQPPPPP
~id'PQPPPOQPPP
~id'sPQPPPOQPPP
~id_OIRLSSSRNQ
~idaRQQROOOPPO
~ida_POQPPPPPPP
~idadQPPPPPPPPP
~idalQOQPPPPPPP
~idasQPPPPPPPPP
~idatQQOPPPPPPP
~idayOSPPPPPPPP
~idazPPPQPPPPPP
~iddPOPPPPQPPP
~iddlPPOPPPQPPP
~ideSLSQLOWNNP
~ide_NMTPNQRNPQ
~ideaNOPPPPRPPP
~idedQQOPPPPPPP
~idelPPPPPPPPQP
~idenTOROOOQPPO
~ideoRQOPPOQQOO
~idepQOPPPRPPPP
~iderNPPRPPPPPQ
~idesQQOPPOPPOQ
~idgOQPPPPOPRP
~idgeOQPPPPOPRP
~idiQOORQPOPOO
~idinPOPSQPPPPP
~idisPPPPPPPQOP
~idivQOPPPPPPPP
~idnQOOORPQPOO
~idneQOOORQQPOP
~idniPQPPPPPPPP
~idoVORPPOOONO
~ido_POQPPPPPPP
~idogPPPPQPPPPP
~idolQOPQPPPPPP
~idonQPPPPPPPPP
~idorPRPPPPPPOP
~idosROPOPPPPPP
~idrPPOPPPRPPP
~idroPPOPPPRPPP
~idsSPPQPQONOO
~ids_SPPQPQONOO
~iduQPPPPPPPPP
~idurQPPPPPPPPP
~idwPOPPPPPPPP
~idwiPOPPPPPPPP
~ie_UOTOOONOOO
~iecPPQPPPPPPP
~iedQPMOOROSOP
~ied_PONPOROSOP
~iefQPPPPPPPPP
~ief_RPPPPPPPPP
~iegPPQPPPPPPP
~ielROPPPPPPPP
~ieldRNPPPPPPPP
~iemPPQPPPPPPP
~ienQSSOQLMOPP
~ien_PQPPPPPPPP
~iencNQPQPPPPPP
~iendPQPPPPPPPP
~ienePPQPPPPPPP
~iensPRPPPPPPPP
~ientRPRNRLNPQP
~ierPOSOOPNSPO
~ier_OPQOOPOSPP
~iernPPQPPPPPPP
~ieroPPQPPPPPPP
~iertPPQPPPPPPP
~iesTPOPOONPQO
~ies_TQNPOONPQP
~iescPPQPPPPPPP
~ietORROPPQPOO
~iet_OQRPPPPPOO
~ietyPPPPPPQPPP
~ievQPPPPPPPPP
~ieveQPPPPPPPPP
~iewPQOPPOOROP
~iew_PPOPPOPROP
~ifaPPPPQPPPPP
~ifamOPPPRPPPPP
~ifaxQPPPOPPPPP
~ifeQNRRPONOOS
~ife_QMSPOONOOS
~ifedQPPPPPPPPP
~ifenOPPPQPPPPP
~ifepPPPQPPPPPP
~iferOQOQPPPPPP
~iffOMPPPPTQPO
~iff_QNRPPOPQPP
~iffeNOOPQPSPPP
~ifiPRNOOPOUOP
~ifi_OROPPPPPPP
~ificPQPPPOPQOP
~ifiePOOPPQOTPP
~iflQPPPOPQPQP
~ifloPPPPOPQPQP
~ifluQPPPPPPPPP
~iftNPPOOSQOQO
~ift_NRPPPQOOQO
~iftePQPPPPPPPP
~ifthPOQPPPQPPP
~iftiPNOPPRQPPP
~ifyOOOPPORPOR
~ify_OOOPPORPOR
~ig_POQPPPPPPP
~igaRPPPPPOPPP
~igarQPPPPPPPPP
~igatROPPPPPPPP
~igeSMPPOPOPPR
~ige_POQQPPPPPP
~igedPPPPPPPPPQ
~igenROOPPPPPPQ
~iggPPPPPPQPPP
~iggePPPPPPQPPP
~ighSPPOPPRMQO
~igh_PNRPPOQPPP
~ighbPQOPPPPPPP
~igheQPPOPPPPPP
~ighsQPPQPOPPPP
~ightQPOOPQQNQP
~igiOOSPQOOQPP
~igidOORPPPPPPP
~iginPPPPQOPPPP
~igioPPQPPPPPPP
~iglPORPPPPPPP
~igliPOQPPPPPPP
~igmOPPPPPRPPP
~igmeOPPPPPRPPP
~ignMSNOONQPSS
~ign_NSOPPOQPQP
~ignaQPPPPPPOPP
~ignePQPPPPPPPQ
~igniOOPPPPQPPR
~ignoPSOPPOPPPP
~ignsPNPPPPPQRP
~igoOORPQOQPPP
~igo_PPPPPPQPPP
~igorOPQPPPPPPP
~igoxOPQPQOPPPP
~igrPPNQOQQPRP
~igraPPOQORQPQP
~igtPPQPPPPPPP
~iguPOPPQPPPPP
~igueQPPPPPPPPP
~igurPPQPPPPPPP
~ijfPPQPPPPPPP
~ijnPPRPPPPPPP
~ijn_PPRPPPPPPP
~ikaQPPPPPPPPP
~ikePRROOQQOOO
~ike_ORROOQPOOO
~ikelQPPPPPQPPP
~ikiPQOPPPPPPP
~ikinPQOPPPPPPP
~iktPPQPPPPPPP
~ikt_PPQPPPPPPP
~il_POPPVOPOOO
~ilaOOROPNRPRO
~ilabPPPPPPOPRP
~ilarPPOPPORPPP
~ilasPPQPPPPPPP
~ilatOOROOOQQPP
~ildTONORNQNRO
~ild_POOQPOROQP
~ildePPPOROPPPP
~ildiPPPPPPPORP
~ildrSPPOOPPPPP
~ileRPROQOPONR
~ile_SQOOPORONP
~iledPQQPPOOPPQ
~ilenPPQPPPPPPP
~ilepOOPPQPOQPQ
~ilerPQPPPPPPPP
~ilesPPPPPQPPPP
~iletPOQPPPPPPP
~ilfPOQPPPPPPP
~ilhPPPPPPPQPP
~iliSOPOOOQPQO
~ili_PQPPPPPPPP
~iliaQOPPPPOPPP
~ilicPPQPPPPPPP
~ilidQPPPPPPPPP
~iliePPPPPPPPQP
~ilinPQPOPPPPPP
~ilioPPPPPPQPPP
~ilitQOOPPPPQQP
~ilkQPPPPQPOPP
~ilk_QPPPPQPOPP
~illRQRNNRIWLP
~ill_QONNQUKRNR
~illaPQQPOOPQPP
~illePQQPPOOQPP
~illiPQOQNOOSPO
~illnPPPPPPQQPP
~illoPQOPPQPPPP
~illsRNRPPOPQOO
~ilmQOOPPOQQOR
~ilm_PPOPPPQQOP
~ilmsQOPPPOOPPQ
~iloOPPTPPPPPP
~ilo_OOPRPPPPPP
~ilosPPPQPPPPPP
~ilsONRPOQRPPO
~ils_ONRPOQRPPO
~iltOPPQPOORPP
~ilt_PPPPQPPPPP
~iltePPPQPPPPPP
~iltyOPPPPPPRPP
~iluPPOQOQOPRP
~ilurPQOPPQPPPP
~ilutPPPQPPPPPP
~ilyQQOQPNPPOQ
~ily_RQOQPNPPOQ
~im_PPPPPOOTOO
~imaPNRNSORQNO
~imabPOPPQPPROP
~imagQPPPPPPPPP
~imalOPQOPPQPPP
~imanPQPPPPPPPP
~imarROPPOPPPPP
~imatQOQPPPPPPP
~imazNPPPRPPPPP
~imbPOQPOQOQPP
~imb_QPPPOPPPPP
~imbiPPPPPQPPPP
~imeRMNQQQNPSP
~ime_OQQPPOOQPR
~imenPPORPPPPPP
~imerSOPPPPQPPP
~imesNNOPRSOPRO
~imiPNOOPOOOSS
~iminQOOOPPPPRP
~imitOOOPPPPPPS
~immRORPPPOPPP
~immeQORPOPOPPP
~immuPPPPQPPPPP
~imoPQPOQPPPPP
~imodQQPPPPPPPP
~impOQOQQNQPOO
~imp_OPQPPPQPPP
~impaPPPQPPPPPP
~impiPPOPPORPPP
~implPOPQQPOQPO
~imprPROPPPPPPP
~imuPQPPQPPPPP
~imulPQOPPPPPPP
~imusPPPPQPPPPP
~imvQPPPQPPPPP
~imvaQPPPQPPPPP
~in_SPOUSPSMNH
~ina\OPNNONNOP
~ina_WMQONOPOOP
~inacQPPPPPPPPP
~inafQPPPPPPPPP
~inalQRPPPQNOOP
~inarQQPPPOPPPP
~inasQPPPPPPPPP
~inatPPPOPPPPPP
~inbPRPPPOPPPP
~inboPRPPPOPPPP
~incOOQONUPRPN
~inc_QPPQPPPPPP
~inceOPOOOVQOOO
~inchPOQPPPPPQP
~inciQQPPOPOPQO
~inclPPOPPPPRPP
~incoQOQPPPPPPP
~incrPOQPPPPPPP
~indTSPOMOPNPP
~ind_SRNOPQOOPO
~indaOPPQOPQPPP
~indePROPOOQPPP
~indiOOQPPPPPPR
~indlPPQPPPPPPP
~indnPPPPPPQPPP
~indoQQPPPPPPPP
~indsPPQPPPPPPP
~induQPPPPQPOQP
~ineOOOUYQRJMJ
~ine'PQPPPPPPOP
~ine_NMNUZRSKMK
~inedQPQPPOOQPP
~ineePQPPPPPPPP
~inenPQPPPPPPPP
~inerPQPPPPPPPP
~inesPOPPPQQOQP
~inezPPPPQPPPPP
~infTONTONQNQN
~infaTQNPOOOOPP
~infeQOQOPQPPPP
~inflPPPPQPPPPP
~infoPPPPPOPORP
~infuOPOTONQPOO
~ingRRVKKRQMOQ
~ing_OTXLLQNNNR
~ingaPPQPPPPPPP
~ingePNQOPOTPPP
~ingiPPQQPPOPPP
~inglQONOQPRPPP
~ingrRPPPPPPPPP
~ingsPRMPPQQPQO
~inguQPPPPPPPPP
~inhPORPQQOPPO
~inhaPNRPPRPPPO
~inhiPPPOQPPPPP
~iniOTQPPPMORO
~ini_QPPPPPPPPP
~inibPPQPPPPPPP
~inicPRPOOONPRP
~inimPPQPPPPPPP
~ininOPPQPRPOPP
~inisORQPPOPPOP
~initOPPQPPPPPP
~injROPPOQNQOQ
~injePOPQPQOQPP
~injuQOPPPQOPPQ
~inkPOQOPRTONO
~ink_OQROOQQPOO
~inkePOPPPPQPPP
~inkiQNNPPQQPPP
~inksOPPPQPQPPP
~inlPOPPPPRPPP
~inlePOPPPPRPPP
~innQQOPPPPPPP
~inneQQPPPPOPPP
~inniPPPPPPQPPP
~inoROQOPOOQPQ
~ino_PPQPPPPPPP
~inolROOOPPORPP
~inopOPPQQPQPPP
~inorPOPPPPPPQR
~inosQPPPPPPPPP
~inpPOROPPPQPP
~inpoPPQOPPPPPP
~inptPPPPPPPQPP
~inqPOPPPPPPOR
~inquPOPPPPPPOR
~insORPLPNRPRR
~ins_LRPOOPSOPP
~insePPPPQPPPPP
~insiPOQPPOQPQP
~insoQPOPQPPPPP
~inspPQPPPPPPPP
~instSPPNOPOPOR
~insuOPPPPOOQRP
~intRQNPNPRPQM
~int_POQOOORPPQ
~inteORLRPNQQRN
~intmPNPPPTPPPP
~intoPQQPPOOPPP
~intrROPPOPOORO
~intsPPOPPPPPPP
~intuPPQPPPPQPO
~inuOPTOOMQROP
~inumPPPPPPQPPP
~inusQPOPPPQPPP
~inutNPVPONOROO
~invPOPPPPSPOO
~invePOPPPPQPPP
~invoPOPPPPQQOP
~inyPPPPPPPPQP
~io_PPTPPNMOPR
~iodPOOPRROPPP
~iod_POPPPQPPPP
~iodaPOPQQPOPPP
~iogPOPPPPQPPP
~iogrPOPPPPQPPP
~ioiQQPQOPPPPP
~ioidQQPQOPPPPP
~iolPQQOOPNPQP
~iol_QPPPPPPPPP
~ioleQPPPPPPPPP
~ioliPQPPPPPPQP
~ioloOQQPPPOPQP
~iomPQPPPPPPPP
~iomePQPPPPPPPP
~ionTLOSNLPSPQ
~ion_QKMUPLOTRQ
~ionaPPQPPPOPPP
~ionePPQPOPPPPP
~ioniPPQPPPPPPP
~ionsSROOOPQOOP
~iopPPPPQQOQOP
~ioprPPPPQPPPPP
~iopsPPPPPQOQOP
~iorQPPOPOOQQO
~ior_QPPPPOPPQP
~ioraPPPPPPPPQP
~iorsQPPPPPPPPP
~iosPPPPPQOPPP
~ios_PPQPPPPPPP
~iotRPPNNQOOQQ
~iothPPPPPQPPPP
~iotiRQPNNPOOQQ
~iotrPPPPPPQPPP
~iouOORPPPPOPP
~iousPORPPPPOPP
~ip'PPPPPPPPQP
~ip'sPPPPPPPPQP
~ip_PQPROOQPPO
~ipaPOPPPPOPQQ
~ipatPPPPPQPPPP
~ipePRPQPPPPOP
~ipe_PQPPPPPPPP
~ipedPQOPPPPPPP
~ipenPQPPPPPPOP
~iperPPPQPPPPPP
~iphNPOSPOQPPP
~ipheNPPSPPPPPP
~ipiQPPRPOOPPP
~ipinQPPPQPOPPP
~iplQOPPPOQPPP
~iplaQPPPPPPPPP
~iplePOPPPPQPPP
~ipoPPPQOPPPPP
~ipolPPPQOPQPPP
~ipotPPQPPPPPPP
~ippPNRPPPQPPP
~ippePORPPPPPPP
~ippiPOQPPPQPPP
~ipplPPPPPPQPPP
~iprPOPPRPPPPP
~ipraPOPPPPQPPP
~iproPPPORPPPPP
~ipsQOROOPOQPP
~ips_ONRPPQPQPP
~ipstPQPPPPPPPP
~ipsyQPPPPPPPPP
~iptNQQPRPOPPP
~ipt_OQPPQPPPPP
~iptaNPPPRQPPPP
~iptyPPQQOPPPPP
~iquRNRPPPOOPO
~iqueRNRPPPPPPP
~ir_RQOQQPOPOO
~iraPNTOOOOQOO
~ira_OORPPPPPPP
~iracPQQPOPOPPP
~iratOPPPPPPQPP
~iravQPPPOPPPPP
~ircPPQPPPPPPP
~ircuPPQPPPPPPP
~irdOPRPPPPPPP
~ird_PPRPPPPPPP
~ireONROPPPOQS
~ire_OQTPOOOPOP
~irecPOPPPPPPQQ
~iredOOOPOQPPQR
~irenPOPPRPPPPP
~iresQPPPPPPPPP
~iriQQPOPPOPPO
~iricQPPPPPPPPP
~irinPQPPQPOPPP
~irioOPQPPPPPQP
~iriuQPPPOPPQPP
~irlQPPPPPOPPP
~irl_PQPPPPPPPP
~irmQOPQPPPPPP
~irm_QOPPPPPPPP
~irmaPPQPPPPPPP
~irmePPPQPPPPPP
~iroQOQPPPPPOP
~iro_PPQPPPPPPP
~iromOPPPPPQPPP
~ironQPPPPPOPPP
~irrQOPPQPQPPP
~irrePOPPPPRPPP
~irrhPPPPQPPPPP
~irriQPPPPPPPPP
~irsQROQPNNPPP
~irs_NROQPPPPPP
~irstRPPPPNOPQP
~irtPQOOPRPNPQ
~irtaQPPPPPPPPP
~irthPPOPPRPOPQ
~irtyPPQPPPPPPP
~iruQPOPQPPPPP
~irusOPPPQPPPPP
~irwQNRPPPOPPP
~irwaQNRPPPOPPP
~iryPPPPPPPPOR
~iry_PPPPPPPPOR
~is_TQQOKMUQSJ
~isaRPOOPOPQOP
~isa_QPPPPPPPPP
~isabPPPPPPPQPP
~isatQPPPPPPPPP
~iscTQPOOOPONP
~iscaQPPPPQPPPP
~ischRQOPPOPPOP
~isclPPPPPPPPPQ
~iscoRPPPPPPPPP
~iscuQRPPPPPOPP
~iseSPNOOORPOQ
~ise_RQPPPNPOPQ
~iseaQOOPPPPQPP
~isedOOOPPQQPPQ
~iserPQOPPPPPPP
~isesPOPPPPQPPP
~ishRTQOPONOOO
~ish_QRQPPOOOOO
~ishePRPPPPOPPP
~isiPNQNONNTUP
~isinPPQPQPOPPP
~isioQOPOPORPOQ
~isisPOQPPPPPPP
~isitOPNOOOMUUO
~iskVONOOOOPPQ
~isk_VONOOOOPOR
~islPPQPPPPPPP
~isloPOQPPPPPPP
~ismQOQPPPPRNP
~ism_QOQPPPPRNP
~isnPPQPPPPPPP
~isn'PQPPPOPPPP
~isoPNOQPOROQQ
~iso_PPQQPPPPPP
~isodQOOPPPQPPP
~isolOPOPQOQPQP
~isonOPPQOPOOPR
~isopPPPPQPPPPP
~isosQPPPPPPPPP
~ispQPPPPOOPOR
~ispaQPPPPPPPPP
~ispePPPPPPPPOR
~isplPQPPPPPPPP
~ispoPPQPPPPPPP
~issONQQPPMQQR
~iss_QORPPOPPPP
~isseOOPROPNPOQ
~issiPRNOOOOQRQ
~issoPOQPPPPPPP
~issuOOPPQRPPPP
~istMKRNOSSPRQ
~ist_NPOOORQOSP
~istaPOQOPPPQPP
~isteONQPORQPPQ
~istiPOQPPPPPPP
~istlPPPPPQPPPP
~istmPQPPPPQPPP
~istoPOPQPPRPOP
~istrOPQPQOPPPP
~istsQPPPPPPPPP
~istuQOQPPPPPPP
~isuOPPPQPPPPP
~it'PSPPOPOPOO
~it'sPSPPOPOPOO
~it_OORNONMWPQ
~itaUONNNPONRR
~ita_QPQPPPPPPP
~italSPOOPOOOSP
~itamRPOOOQPPPP
~itanPOPPPPPPPR
~itatPOPPPQQOPQ
~itcOOPROSQOQO
~itchOOPROSQOQO
~iteMMPNONSVTN
~ite_PNQOPPQOSO
~itebPQPPPPPPPP
~itedPPPPPPRPPP
~itemNNOPPPOWPP
~iterOPPPPPPPRP
~itesPPPPPPRPPP
~ithTONORLPQPP
~ith_PQNOSOQPPN
~ithdQPPQOPPPPP
~ithiQOPPQPOQPP
~ithoQOOOPOPQPR
~ithrQPPQQOPPPP
~itiPOMPMQUOQP
~itiaOQPQPPPPPP
~iticPPPPPPPQPP
~itinNPQOOPSOQP
~itioQOPOPOPQQR
~itisSQNQNOROPO
~itivPOOOQQROPO
~itnQOPPPPPPPP
~itneQOPPPPPPPP
~itoRNQOQPNOSO
~ito_PPRPPPPPPP
~itocQPPPPPPPPP
~itolPPPQPPPPPP
~itonPPPPQPPPPP
~itorRPPNQONPSO
~itrNMQUUMOOPO
~itraOOPSPPPPQO
~itreQOQQPPPPPP
~itriPPQPPPPPPP
~itroOOPQUOOOPP
~itsPPOSOPPPQO
~its_OPPSOPPPQP
~itseQPPPPPPPPP
~ittMOSOQPOPPP
~itteNPPPROPQQQ
~ittiPOSPPOPPPP
~ittlOPPPPRPPPP
~ituQOPPPPOPPP
~ityQMPOONNUQR
~ity_QMPOONNUQR
~itzPORPPPPPPP
~itztPOQPPPPPPP
~iumPOQOSOTPNN
~ium_POQOSOTPNN
~iurQPPPOPPPPP
~iureQPPPOPPPPP
~iv_QPPPPPPPPP
~ivaPMPTOPPPQO
~iva_PPQPPPPPPP
~ivacPPPPPPPPPQ
~ivalPNOSOPQPPP
~ivanOPPQPPPPPP
~ivarPPPQPPPPPP
~ivatOPPPPPPQQO
~iveRQPTSOLMRM
~ive_UKOPUPOOON
~ivedOSOPPPPPPP
~ivenOQSQNOOPPO
~iverORPSOPNORO
~ivesPOPPPQOOQQ
~iviTOPPONNONS
~ivilQPPPPPPPPP
~ivinPPPOPOOPOT
~ivirPPPQPPPPPP
~ivitRPPPPPPPPP
~ivoPPPPPQPPPP
~ivorPPOPPQPPPP
~ix_QOPQOPPPPP
~ixaPOPPPPORPP
~ixabPPPPPPORPP
~ixePQPPPQPPPP
~ixedPPPPPQPPPP
~ixiOPPPQPPPPP
~iximOPPPQPPPPP
~iyaPQPPPPPPPP
~iya_PQPPPPPPPP
~izaROPPPPPPPP
~izatQPPPPPPPPP
~izePROPPQOPPP
~ize_PRPPPOOPPP
~izerPPPPPQPPPP
~iziPNQRQPOPPO
~izinPNQRQPOPPP
~izoPPPQPPPPPP
~izolPPPQPPPPPP
~izuPQOQPOPPPQ
~izumPPPQPPPPPP
~izurPQOPPOPPPQ
~izzPQQPPOPPOP
~izzaPRPPPPPPOP
~izzyPPQPPPPPPP
~j'aiPPQPPPPPPP
~ja_PPPPPPQPPP
~jacPQPPPPPPPP
~jauPPPPPPQPPP
~jaunPPPPPPQPPP
~je_POPPPRPPPP
~jecMOPPOPPRNS
~jectMOPPOPPRNS
~jehQOPPPPPPPQ
~jehoQOPPPPPPPQ
~jelPQOPPPPPPP
~jellPQOPPPPPPP
~jerPOPPPPPPPP
~jerkPPQPPPPPPP
~jetPPQPPPPPPP
~jetzPPQPPPPPPP
~jn_PPRPPPPPPP
~jo_PQOPPPPPPP
~johPPPPRPPPPP
~johnPPPPRPPPPP
~joiNPOPPPSPPP
~joinNPOPPPSPPP
~jokPQPPPPPPPP
~jokePQPPPPPPPP
~jouPQOPPPPPPP
~jourPQOPPPPPPP
~juiQQOPQOPPPP
~juicQQOPQOPPPP
~jumPPQPPPPPPP
~jumpPPQPPPPPPP
~jurQPPPPQOPPQ
~juriPPOPPQPPPP
~juryPPQPPPOPPQ
~jusQPRPOPQOOO
~justQQRPOPQOOO
~k'sPQPPPOPPPP
~k's_PQPPPOPPPP
~ka_QPPPPPPPPP
~kagPQPPPPPPPP
~kalQOROPPOPQO
~kalaPPPPPPPPQP
~kaleQPPPPPPPPP
~kaliPPQPPPPPPP
~kanPPQPPPOPPP
~kantPPQPPPPPPP
~kapPOPPPPRPPP
~karPQPPPPPPPP
~kasPQOPPPPPOQ
~kayNPPPRPPPPP
~kay_NQPPRPPPPP
~ke_OWTPMQMMOO
~kedOSQOORNPPO
~ked_OSQOORNPPO
~keeSOPPOQNPOR
~keepSPOPOQNPOR
~keiQOQPPPPPPP
~kelQOPPPPQPPP
~kelyPPPPPPQPPP
~kenQOROONPOQQ
~ken_PPSPOOOPOP
~kendPPPPPPPPRP
~keneQPPPPPPPPP
~kenyPOPPPPQPPQ
~kepPOPPPPPPRP
~keptPOPPPPPPRP
~kerPPRORNPPPP
~ker'PPPPPPPPQP
~ker_NPRPRNPOPP
~kersRPOPOPPQPP
~kesQQNORPOOQO
~kes_QPNORPOPQO
~ketNUONPNQQPO
~ket_NSOPPOPQPP
~ketaPPPPQPPPPP
~ketoQOPOPPRPPP
~ketsPQOPPPPPPP
~kettORPPPPPPPP
~keyPSOPPPPPOP
~key_PQPPPPPPPP
~keybPQPPPPPPPP
~keysPQPPPPPPPP
~kfaPQPPPPPPPP
~kfasPQPPPPPPPP
~kicPPQPPPPQPP
~kickPPQPPPPQPP
~kidRNPQPPRONO
~kid'PPPPPOQPPP
~kiddPPPPPPQPPP
~kidnQOOORQQPOP
~kidsQOQQNPPOOP
~kiePQPPPPPPPP
~kiesPQPPPPPPPP
~kilOROTPPOPPP
~killPROPPPOPPP
~kiloNPPTPPOPPP
~kinNPRMRRQPQN
~kin_POPPPPQQPP
~kindQPQPPPPPPP
~kingMQRMRRPOQN
~kinsPPPPQPPPPP
~kipQOPPPPPPPP
~kip_RPPPPPPPPP
~kitOROPPOPPRP
~kitcORPPPPPPQP
~kitsPPPPPPPPQP
~klaPPQPPPPPPP
~kleQNQPOQRPOP
~kle_QOPPPQQPPP
~klesPPPPPPQPPP
~kliPPQPPPPPPP
~klyQOPQPPPPPP
~kly_QOPQPPPPPP
~kneQNQOOPRPOO
~kneeQOPOPQRQOO
~knesPPPPPPQPPP
~kniPOQPPPPPPQ
~knifPOQPPPPPPQ
~knoOPQPSOOOQP
~knowNPPPROPOQP
~komPORPPPPPPP
~kommPOQPPPPPPP
~korQPPPPPPPPP
~kortQPPPPPPPPP
~kouQOQPPPPPPP
~koudPOQPPPPPPP
~kraPPQPPPPPPP
~krePOQPPPPPPP
~kriPPQPPPPPPP
~kroPQPPPPPPPP
~krooPQPPPPPPPP
~ks_SQNPORONQO
~kshPQPPPPPOPP
~kshoPQPPPPPOPP
~kt_POTPPPOPPP
~kthPPOQPPPPPP
~kthrPPOQPPPPPP
~ky_PPPPPORPPP
~l'aRQOPPPPPPP
~l'eRPOPPPPPPP
~l'emQPPPPPPPPP
~l'sPQPPPOOPPP
~l's_PQPPPOOPPP
~la_QLWOONOPOR
~laaPPQPPPPPPP
~labPQPPPNNPSP
~labePQOQPOOPQP
~lablPPPPPPOQRP
~laboPPQPPOOPPP
~lacQOQORMSPPN
~lac_PPPOQPPPPP
~laceRQOPOOPQPO
~laciPPPQPPPPPP
~lackNOQPQOSOPP
~lacrPQOPPPPPPP
~lactPOQPSOOOPP
~lacyPPPPPPQPPP
~ladONRPPOQPQO
~laddQOPPPPOPQP
~ladePPQPPPPPPP
~ladoPPQPPPPPPP
~ladyOPPPQORPQP
~laePOPPPPPQPP
~lae_PPPPPPPQPP
~lafPPQPPPPPPP
~lagSPPOPOOPPP
~lageRPPPPOPPPP
~lagsQPPPPPPPPP
~lahORPPPPPPPP
~laiPOOPOOPUNP
~laimOOPPPPPVOP
~lainQRNPPPPPOQ
~lamORRQQNPOOO
~lam_PPPQPPPPPP
~lamaORPPPPPPPP
~lameOOPPPPRPPP
~lamiOPPPQPPPPP
~lammPPQPPPPPPP
~lamoPPPPQPPPPP
~lampQQQPPOOPPP
~lamyPPPPPQPPPP
~lanOSOPRPMPNP
~lan_OPPPQPOQPQ
~lancQQRPPOOPPO
~landPQPPOPOPPP
~lanePOPPPPPPPQ
~langPOPOQROPPP
~lankPPOPPPRPPP
~lannPPPPQQPPPP
~lanoQPPPPPPPPP
~lantOSNPRPOPPO
~lanzPPPPQPPPPP
~lapQQSOPOOPOO
~lap_OPQPPPPPPP
~lappPPPPPQPPPP
~lapsROSOOOOPPO
~laptPRPPPOPPOP
~laqPOPPPPQPPP
~laquPOPPPPQPPP
~larRNQROMSNPO
~lar_POQQOOSPPO
~lareQOPPPPPPPP
~largQOPQPPPPPP
~lariOOPQQOQPPP
~larmORQPPPOPPP
~larsQPOPPPPPPP
~laryPPPPPPPPQP
~lasRNRRNPQOPN
~laseQOPQPPPPPP
~lashQOQPPPPPQP
~lasiNPPQPQQPPP
~lasmPPPPPQPPPP
~lassPPQPPOQPPP
~lastRPPPOPOPPO
~latKQQOPOTMQS
~lat_MQPPPRRPOP
~lataPPQPPPPPPP
~latcQOPPPPPPPP
~lateOPNNQMVOPQ
~latiOPPQOONOSR
~latoOQQPPQOOPP
~lauOOSPQOOPPP
~lau_PPQPPPPPPP
~laucPPPPQPPPPP
~laudPPPPQPPPPP
~lauwPOQPPPPPPP
~lavQPPOPPOPPP
~lav_PPPPQPPPPP
~lavaPPPPPPPQPP
~lavePQPPPPPPPP
~lawONOPPPOPOV
~lawfOPPPPPPPPS
~lawsQOPPPPPPPR
~laxQPPPPPOPPP
~laxiPPPPPPOPPP
~layRROPPQPPNP
~lay_QPPPPPPPOP
~layeQPOPPPPPPP
~layiPQPPPOQPPP
~laysPPPPPRPPOP
~lazPPPQPPPPPP
~laziPPPQPPPPPP
~lbeOPPRPPPPPP
~lblPPPPPQPPPP
~lblaPPPPPQPPPP
~lboPPOPPPQPQP
~lbowPPPPPPQPQP
~lbuPPOROPQPPP
~lbumQPPPPPQPPP
~lbutOPPROPQPPP
~lcePOOPPQRPPP
~lcerPOOPPQRPPP
~lchRQPPPPPPOP
~lchaPQPPPPPPOP
~lchiQPPPPPPPPP
~lciPPPQPPQPPP
~lcifPPPQPPPPPP
~lcitQPPPPPPPPP
~lciuOPPOQPQPPP
~lcoOPPORPQOOP
~lcohPOOORPQPPP
~lcomOQPPPPPPPP
~lcuOPPQPPPPPP
~lculPPPQPPPPPP
~lcyQPPPPPPPPP
~lcysQPPPPPPPPP
~ld_TKLOSURMNP
~ldeTOQPQNOOOO
~ldenPPPORPPPPP
~lderTOPQOOPPOO
~ldiPORPPOPOQP
~ldinPORPPOPOQP
~ldoOPPPQPQPPP
~ldolOPPPQPQPPP
~ldrSPPOOPPPPP
~ldreSPPOOPPPPP
~ldsPOOPPPPPQP
~lds_POOPPPPPQP
~le'PPOPPQPPPP
~le'sPPOPPQPPPP
~le_PNVOQOUNLN
~leaTUNRMKNNUN
~leacPPQPPPPPPP
~leadPOPPPPPPRP
~leafPQOPPPPPPP
~leagPPPPPPPPPQ
~leakPPOPPPQPPP
~leanQQQPPOPPPP
~leapQPPPPPPPPP
~learPROROOPOQO
~leasOQQQOOPOPO
~leavRROOPNNPSO
~lebOPPPPPPQOP
~leboOPPPPPPQOP
~lecPROQQOPOPO
~lecaPPPQPPPPPP
~lecoOPPPQPPPPP
~lectRSPPPOOOPO
~ledPQRONMOSPQ
~led_PQQOOMOSPQ
~ledrPPPQPPPPPP
~leePQNOQPROQN
~leedRRPPNNRPOO
~leenPOPPPPRPPP
~leepPPNOPRPORO
~lefPQQOOPRPNP
~leftOQQOOPRPOP
~legMNPOOPQOOW
~legaNOOOOOOPOX
~legePPPPPQPPPP
~legiPQPPPPPPPP
~legsPOQPPQQPPO
~lehPPPPPPPRPP
~lehePPPPPPPRPP
~leiPORPPPPPPP
~lemPQPPPOQQOO
~lem_PPPOQPPQOO
~lemaOQPPPOQPPP
~lemePPPQOPPPPP
~lemiPPPPPPQPPP
~lemsQPPPPPPPPP
~lenQKRROPROQN
~len_QMQPPQQPQO
~lencPPPQPPPPPO
~lendQPPPPPPPPP
~lenePPPPPPQPQP
~lenoPPQPQPPPPP
~lentNOQROPQPPP
~lepPOQPQOOQOQ
~lephPOQPPOPPPP
~lepsOPPPQPPPPQ
~leptQPPPPPOQPP
~leqQPPPPPPPPP
~lerQQRPSOPNNN
~ler'PQPPPOPPPP
~ler_QPQPOQROOO
~leraQPPPPPPPPP
~lergOOQPTPOOOO
~lersQPPPPPPPPP
~lertPQPPPPPPPP
~lesSOKQMRWPLP
~les_OSLRNQRONQ
~lesiPOOPPPSPPP
~lessTOPOOPQPNP
~lestOOOPPQQQPP
~letPOQPOSNRNO
~let_QNPQPROPOO
~letsPORPPRPPOO
~lettOQPPPPPSOP
~leuOPQPPPRPPP
~leucOPPPPPQPPP
~leurPPPPPPQPPP
~levPPQQSMOQOO
~levaOPPPPPQPPP
~leveOQQOQOOROO
~levoPPOPRPOPPP
~lew_PPQPPPPPPP
~lexOOOPOQTQOO
~lex_OPPPOQQQOP
~lexaPQPPPQPPPP
~lexePOPPPPRPPP
~lexiPOPPPPQPPP
~leyOQPPQQOPQP
~ley_OQPPQQOPQP
~lf_ONQQPTPOOO
~lfaQPPPPPPPPP
~lfatQPPPPPPPPP
~lfePPQPPPPPPP
~lfiOPPPQPPPPP
~lftOPPPPPRPPP
~lftsPPPPPPQPPP
~lgeQPPPPPPPPP
~lgiPPQPPPPPPP
~lginPPQPPPPPPP
~lguQPPPPPPPPP
~lhaOPQPPPPPPP
~lha_PPQPPPPPPP
~li_PPPPPQPPPP
~liaSOQPPOOOOS
~lia_POQPPPPPPP
~liabQOPPPPOPOS
~liacQPPPPPPPPP
~liaiPQPPPPPPPP
~lianQPPPPPPPPP
~libOPOPQOPPRP
~libeOPPPQPPPPP
~librOPOPPPPPRP
~licPMRPNQOPRQ
~lic_PPQQOQQOOP
~licaQPPPPPPPPP
~licePOQPPOPQOR
~lichPOQPPPPPPQ
~liciPPPPPPPQPP
~lickPOPPPRPPPP
~liclPPPQPPPPPP
~licoPPQPPPPPPP
~licyQOOPPPPPSO
~lidQPNQPOPONS
~lid_NOOPQPPPOT
~lidaQQPPPPPPPO
~lideOROPPPPPPP
~lidiPOPRPPPPPP
~lidoQPPPPPPPPP
~lieSOQOOOOORP
~lie_QOPPPPPPPP
~lierQPPOPPPPPP
~liesPOOPPPPPRP
~lievQPPPPPPPPP
~lifRPPPOOQOQO
~lifeRQOQPOOPPP
~liflPPPPOPQPQP
~liftOPQPPQQPQO
~ligQNQQOOOOOR
~ligeOPPPPPPPPQ
~lighQPPPPPPPOQ
~lijPOQPPPPPPP
~likOQROOQSOOO
~likePQQOOQROOO
~limOMQPPOQOPS
~limbQOQPOQOPPP
~limiOOOPPPPPPS
~limmQPPPOPPPPP
~limpOPQPPOSPPP
~limuPPPPQPPPPP
~linOPQPOMTQSL
~lin_PQPQPPOORO
~linaRPOPPPPPPP
~lindNQOQOPQPPP
~lineMNRRQOROQP
~lingQNRONNURON
~liniPRQNPONPRP
~linkPQPPPOOQOP
~lioOOQPPQQOPP
~lio_PPQPPPPPPP
~lionQPPPPPPPPP
~lipQOTPONPPQP
~lip_PQOPPOPPPP
~lippPOQPPPPPPP
~lipsPOSPPOPPPP
~lirRPPOOPPQPP
~lir_QPPPPPPPPP
~liriQPQPOPPQPP
~liruPPPPPPQPPP
~lisOQLOPPQQTO
~lisaQPPPPPPPPP
~lisePPOPPPQPPP
~lishQQPPPPPPPP
~lisiPPPPQPOPPP
~listMPMOOQQQTP
~litSONROPNPPP
~liteQPPPPPOPPP
~lithPPPPQPPPPP
~litiOQOQOOPPQP
~litrQOQQPPPPPP
~littOQOPPRPPPP
~litySNOOOOPQPQ
~liuPPQPPPPPPP
~livPQPOQRPOPP
~livaPPQPPPPPPP
~livePROOQRPOPO
~liviOPPPPPPPPQ
~lixPPPPQPPPPP
~lizQOOQQPPPPP
~liziPOORQPPPPP
~lizuQPPPPPPPPP
~lk_OTOOPPPRNO
~lkeOPQPPPPPPP
~lkedPPQPPPPPPP
~lkiPPQPPOPQPP
~lkinPPQPPOPQPP
~lksQPOPOQPPPP
~lks_QPOPOQPPPP
~ll'RPPPPPPPPP
~ll'sQPPPPPPPPP
~ll_OSSLOQQONR
~llaQRVOOMNQOO
~lla_QORPPOPPPP
~llabPPPPPPPQPP
~llapPORPPOOPPP
~llarQQPPPPOPPP
~llatPQQPPOPPPP
~llbPPPPPQPPPP
~llblPPPPPQPPPP
~lleMSVNSNNOPN
~lle_OPSPPPOPPP
~lleaPPPPPPPPPQ
~llecPQPPPPPOPP
~lledOSOOOOORPO
~llegOPQPPPPPPP
~llenPMQPPQRPQO
~llerOOQPTOPOOO
~llesQOQPPPPPPP
~lleyORPPPPPPQP
~lliOPPROOPSOO
~lliaPQPPPPPPPP
~lliePQOPPPPPPP
~lligPPPQPPPPPP
~llinNOQQOPPSOO
~llipQPPPPPPPPP
~llnPQPPPOPQPP
~llnePQPPPOPQPP
~lloNPSOSPMOPP
~llo_ORPPPPOPPP
~llooQOQPQPOPPP
~llopQPPPPPPPPP
~llowMNRORQOPQQ
~llpPPPPPPQPPP
~llsVNOOOORPNO
~lls_VNOOOORPNO
~lltPPQPPPPPPP
~llt_PPQPPPPPPP
~lluOPPQPPPPPP
~llulOPPQPPPPPP
~llwPQPPPPPPPP
~llwaPQPPPPPPPP
~llyQRPOOPOOMU
~lly_QRPOOPOOMU
~lm_PPOPPOQQOP
~lmeQPPPPOPPQP
~lmetQPPPPOPPQP
~lmiPPPPQPPPPP
~lmoQQPPPPPPPP
~lmonQPPPPPPPPP
~lmosPQPPPPPPPP
~lmsQOPPPOQPPQ
~lms_QOPPPOQPPQ
~lnePQPPPOPQPP
~lnesPQPPPOPQPP
~lnuQPPPOPPQPP
~lnupQPPPOPPPPP
~lo_NRSROPNPOO
~loaMPOXNOOOQO
~loadNPPXNOOPPO
~loatOPOPPPQPQP
~lobQNPPPPQQPP
~lobaPPPPPPPQPP
~lobbPPQPPPPPPP
~lobeQPPPOPPPPP
~lobiQPPPPPPPPP
~lobuOOPPQPQPPP
~locNNSOQMOOVR
~locaNOPOPOOPVP
~lockOORPQNPOPQ
~locuPPPPPPPPPQ
~lodPOQPRPOPPP
~lodiPPPPRPPPPP
~loePOQPPPPPPP
~loedPORPPPPPPP
~lofOPOOTOPPPP
~lofeOPPORPPPPP
~loftPPPPROPPPP
~logPROPPPOOQO
~loggPQOPPPPPPP
~logiPPPPPPQPQP
~logyPQQPPPOPQP
~loiQPPPPPPPPP
~loidQPPPPPPPPP
~lolOQQQQOOPPP
~lol_NQQQRPOPPP
~lomOPPPQPPPPP
~lomiPPPPQPPPPP
~lonSLPOQROSNQ
~lon_PPPQPPPPPP
~loneROQNQOORPP
~longQONPQRNPOQ
~loniOPPQPPPPPP
~lonoPPPPPPOQPP
~looPORMOOSNSP
~loodPOPOOQOOSQ
~lookPPPPONUPOO
~loonQOQPQPOPPP
~loopPQPPQPPPPP
~loorOPQPPOOPQP
~loosPPPOPQPPPP
~lopTNQORNOOOO
~lopaQPPPPPPPPP
~lopeQPPQPPPPPP
~lopiPPPOQPPPPP
~lopmPPOPPPQPPP
~loppPORPPOPPPP
~loprQPPOQPPPPP
~lopuQPPPPPPPPP
~lorOMSQQPPNQO
~lor_PPQPPPPPPP
~loraPOQPPPPPPP
~lorhQPPPPPPPPP
~loriOOPQPPQPPP
~loroOPPPQPPPPP
~losRPROORPNMP
~los_PPQQPPPPPP
~loseQQPPOROOOP
~losiPOSPPOPPPP
~lospPPPPQPPPPP
~lossQOOOPOSPPP
~lostOQPPPROPOP
~lotQOTPPNOPPP
~lot_PPQPPPPPPP
~lotsPPRPPOPPPP
~lottPOQPPPPPPP
~louORPPOPQPPP
~loudOPPPPPQPPP
~lounPQPPPPPPPP
~lovPTOQPONOOO
~loveQTOPPOOOPP
~loviPPPQPPPPPP
~lowSLRPQOQNQO
~low_PPOPQQROPO
~loweRLRPQOOPQP
~lowiPPQPPPPPPP
~lownPPQPPPPPPP
~lowsPPOPPPQPPP
~loxPOPQQPPPPP
~loxaOPPQQPPPPP
~loxoQPPQPPPPPP
~loyOQOPPQPPPP
~lozPPPPPPQPQP
~lozaPPPPQPPPPP
~loziPPPPOPQPQP
~lp_OOSOOOTOOO
~lpaPPQPPPPPPP
~lphPPPQPPPPPP
~lpiPOPPPQPPPP
~lpitOPPPPQPPPP
~lprQPPOROPPPP
~lpraPPPPPPPPPQ
~lproPPPORPPPPP
~lpsPOPPPROPPP
~lps_POPPPROPPP
~lreQPPPPOPPPP
~lreaQPPPPOPPPP
~ls_TIRQOMXNNO
~lsaPPPPQPPPPP
~lscPPQPPPPPPP
~lsePQQOPPRONP
~lse_ORQOPPRONO
~lselPPQPPPPPPP
~lsiPORPPPPPPP
~lsinPPQPPPPPPP
~lsioPORPPPPPPP
~lsoOORPPOPQPP
~lso_OORPPOPQPP
~lstQOPPPPPPPP
~lsyQPOPPPQPPP
~lsy_QPOPPPQPPP
~lt_QLRRONOOQR
~ltaOQPQPPRRON
~lta_OQOPPPSPPP
~ltamPPPQPPPPPP
~ltanPQPPPPPPQP
~ltatPPQPPPPRNO
~ltePPQQPPPPPP
~ltepPQPPPPPPPP
~lterPPPQPPPPPP
~lthPOOPOOOSQQ
~lth_OOPPPPOSPQ
~lthyRPOPPPPPPP
~ltiPOQPPPRPPP
~ltipPPPPPPQPPP
~ltoPPPROPPPPP
~lto_PPPQPPPPPP
~ltrROOQOPQPPP
~ltraQOOPPPQPPP
~ltrePPPQPPPPPP
~ltsQOOOPRPOOR
~lts_QPOOPRPOOR
~ltuPQPPPOOPQP
~lturPQPPPOOPQP
~ltyOOPPPOORPR
~lty_OOPPPOORPR
~lu_QPPPPPPPPP
~lubPQPPPOPPPP
~lub_PQPPPPPPPP
~lucNPRRPNQOPO
~lucaPPPQPPPPPP
~luceOPPPPPQPPP
~luchPOQPPPPPPP
~luckPRPPPOPPPP
~luclOPPQPPPPPP
~lucoPOQQQOPPPO
~ludQPOPPPORPP
~ludeQOOPPPORPP
~ludiPQPPPPPPPP
~lueQQSOPOPOOO
~lue_QQSOPOPOOO
~lugPQPPPPPPPP
~luiQNQOOPRORP
~luicPOPPPPPORP
~luidQOPOPPRPPP
~lulOPPQPPPPPP
~luliOPPQPPPPPP
~lumQNOPOQSPOP
~lumbRPPPPPOPPP
~lumpONPPPQTPPP
~lunQTPOPONPNQ
~luncOUPPPPOPNO
~lungRNQPPPOPPP
~luntOQPPPPPOPR
~luoRPPOPPPPPP
~luorQPPPPPPPPP
~luoxQPPOPPPPPP
~lurQPQPPPPPOP
~lurePPPPPQPPPP
~lurrPPQPPOQPPP
~lusTMQPQOPPOO
~lus_RNPQQOPPOO
~lushPOPPPPPPPP
~lusiROPPPPPPPP
~lutROPPPPPPOO
~luteQOPPPPPPPP
~lutiPPOPPQPPPP
~lutuQOPPPPPPPP
~luvPQPPPPPPPP
~lvaQOPPPPOPPP
~lva_QPPPPPPPPP
~lveQQOPPORPOP
~lve_QPPPPPPPPP
~lvedPPPPPPQPPP
~lviPOQPPPPPPP
~lwaOPPPPQPPPP
~lwayOPPPPQPPPP
~ly_WVPNKMNOLT
~lycQOPRPPOPPP
~lycePPPQPPPPPP
~lycoPOPQPPPPPP
~lyiPPPPPQPPPP
~lyinPPPPPQPPPP
~lymNOPPPPTPPP
~lymePPPPPQPPPP
~lympNOPPPPSPPP
~lypPOPPPPPQPP
~lypeOPPPPPPQPP
~lysOPQRPPNQQO
~lysePQPPPPPPPP
~lysiOOQRPPOQQO
~lytPOQPPPPPPP
~lzhQPPPPPPPPP
~lzheQPPPPPPPPP
~m'sPQPPPQOPPP
~m's_PQPPPQOPPP
~ma'PPQPPPPPPP
~ma_QPQPRQPONN
~mabQNPQQPPQOO
~mab_QOPQQPPPPP
~macNRPOPNQPSO
~machOSQPPOPPOP
~maciPOPPPPPPPQ
~macrPPPOQPPPPP
~macyOPOPPPPPTO
~madOQPQPOPOOR
~madaPPPPPQPPPP
~madePQOPPOPOPR
~madoOPPQQPQPPP
~magSPPPQQOPON
~mageQPPPPPPPPP
~magiPPPPPPPQPP
~maglPPOPOQPPPP
~magnQOQOQPOPPO
~maiPRPQOONPPQ
~mailPSOPPPOPPQ
~mainPQOQOPOPPP
~makPPOPQQPOOQ
~makePPOPQPPOOQ
~makiOOPPPQPPPP
~malSNMNOSWONO
~mal_QPONNSTOOO
~malaPOQQPPPPPP
~maleQOPPQPPPPP
~mallQONPPPSPPP
~mamQPPPPPOPPP
~mammQPPPPPPPPP
~manPQPRPMMORQ
~man_PPQPPOPOQP
~manaQPOPPPPPQP
~mandOQPOPPOPPR
~manePPQPPPPPPP
~maniPQPPPPPPPP
~mannOPPQPPPPPP
~mantPQPPPPPPPP
~manuQPPPPPPPPP
~manyONPSPPOPRP
~maoOPPORPPPPP
~maoiOPPORPPPPP
~mapPPPPPPQPPP
~marRQPNOOPPPQ
~maraOPPPPQPPPP
~marcOQPPPQPPPP
~mariPPPPPPPPPR
~markPPPPPPQPPP
~marrPPPPPQPPPP
~martRPPOPNOPQP
~maryQOPPPPPQPP
~masONRPPPQOQO
~mas_PQPPPPPPPP
~maskPOPPPPQPQP
~massPNRPPPPPPP
~matRLSOROPPOP
~mat_QPPPPPPPPP
~mataPPQPPPPPPP
~matcPQPPPPPPPP
~mateQNQPOQOQPP
~matiQNROPPOQOP
~matoQPPPPPPPPP
~matrNQPPRPPPPP
~mattPOOPQPQPPP
~matuQPPPPPPPPP
~maybPPQPPPPPPP
~mazMPPPSPPPPP
~mazePPPPQPPPPP
~mazoNPPPRPPPPP
~mb_PNRPOORNRP
~mbaQPQPPPOPPP
~mbarQOPPPPOPPP
~mbeQOPROOMRRO
~mbe_POQPPPPPPP
~mbecQPPPPPPPPP
~mberPQNROOMRRO
~mbiSOPNQQOPPP
~mbilPPQPPPPPPP
~mbinQOPOQQOPPP
~mblQOPPPPPPPP
~mbliPPPPPPQPPP
~mbnOPQPPPPPPP
~mbneOPQPPPPPPP
~mboTNPPOPOQPP
~mbolROPPPPPQPP
~mbosQPPPPPPPPP
~mbotQPPPPPPPPP
~mbrePQPPPPPPPP
~mbsPOPPPPRPPP
~mbs_POPPPPRPPP
~mbuPQQPPOPQPP
~mbulPQQPPOPPPP
~mciPPPNPPPRPP
~mcinPPPNPPPRPP
~mcrPPQPPPPPPP
~mcroPPQPPPPPPP
~me'PPPPPPPPQP
~me'sPPPPPPPPQP
~me_PUTLONPSMN
~meaMLOPOPYQPO
~mealPOPPPPQPPP
~meanOPPPPPSPQP
~mearONOPPQTPPP
~measOOPPPPQQPP
~mebOQQPPOPPQP
~meboOQQPPOPPQP
~mecRQPPOOOQOP
~mechQPPPPPPQOP
~mecoPPQPPPPPPP
~mectQQPPPOPPPP
~medQLPNPPNVQQ
~med_PPQPPPOQPP
~mediPMOOPPOTPR
~medsPOPPPQOPQP
~meePRPPPOOPPP
~meerPOQPPPPPPP
~meetOTOPPOPPPP
~megQQPPPPPPPP
~megaQQPPPPPPPP
~mehPOQPPPPPPP
~mehrPOQPPPPPPP
~meiPPRPPPPPPP
~meinPPQPPPPPPP
~melQPPPPSOQNP
~melaQPPPPQPPPP
~melePPPPPPPQOP
~mellPPPPPRPPPP
~memPQOQPPPPOP
~membOPPQPPPPPP
~memoQQOPPPPPPP
~menUKMSLSOSMQ
~men_PQPRPOOPPP
~mendQOPPPQPQPO
~meniSPPQPPOPPP
~menoPPPPPQQPPP
~mensOQPPPQPPPP
~mentRKMQNRQSNS
~meoQQQOOQOOPQ
~meonQQQOOQOOPP
~mepPPPQPPPPPP
~mepiPPPQPPPPPP
~merQOPNPQRPOP
~mer'QPPPPPPPPP
~mer_OOPOQPTPPP
~mercOQPPPPPPPP
~mergPQPPPPPQPQ
~meriPOPOPRPPPP
~mernQPPPOPPPPP
~meroPPPPQPPPPP
~merzPOQPPPPPPP
~mesRMPOQRONSP
~mes_RMPOORPOQQ
~meshPOPPPPPPQP
~mesiQPPPPPPPPP
~messOQQPPPPOQP
~mestOOPPRPPPPP
~metQNORTORNON
~met_PPQPPPPPPP
~metaQPPPPPPPPP
~metePQPPPPPPPP
~metfPPPPPPQPPP
~methOMOQUOQOOO
~metiPPOPPRPPPP
~metoQQPQOPPPPP
~metrOPPPPPRPPP
~metsOPPQPOPPQP
~mfoOQOPQPPPPP
~mforOQOPQPPPPP
~mfuQPPPPPPPPP
~mfulQPPPPPPPPP
~mi_OPQPPPQPPP
~miaSPPQPOOPOP
~mia_SPPQPOOPOP
~micPPQROOQOQO
~mic_OOQPPPQPPP
~miciPPPQOPPPPP
~micrPQPPPOPPQP
~midROQPPOQOPO
~midaPOQQPPPPPP
~middQPPPPPQPPP
~mideQPPOQPQPPP
~midnPQPPPPPPPP
~midoPOQPPPPPPP
~midwPOPPPPPPPP
~mieQPPPPPPPPP
~mifQPPQOPPPPP
~mifePPPQPPPPPP
~miflQPPPPPPPPP
~migPOOPORQPRP
~mighPOPPPPPPQP
~migrPPOPORQPQP
~mijPPQPPPPPPP
~mijnPPQPPPPPPP
~milQQOOQOPOPQ
~mil_PPPPQPPPPP
~mildRPPPPPPPPP
~milePQPPPPPPPP
~miliPQPPPPPPQP
~milkQPPPPQPOPP
~millPOQQPPPPPP
~milyPPPOQOPPPR
~minROYOMOMOPO
~min_QQOPPPROOO
~minaRPOOPPPPPP
~mindRQOPPPOPPP
~mineRQOOPRNOOO
~mingOOSPOPOORO
~miniPPQPPPPPPP
~minoOOPQPPPPPR
~minsOORPPPPPPP
~mintQPPPPPPPPP
~minuNPVPONOROO
~mioPOPQRPOPPP
~mio_OPPPQPPPPP
~miodPOPQQPOPPP
~mipPOPPPPPQPP
~mirPQOPPPPPPP
~miraPQPPPPPPPP
~mirtQPPPPPPPPP
~misQNPQPPMQQR
~miscPPPPPQPPPP
~miseQPPPPPPPPP
~misiQPPPPPPPPP
~misoPPPQPPPPPP
~missPNOQOPNQRR
~mistPOQPPPPPPP
~mitKOSPPNPOQU
~mit_NOPPPOQPQR
~mitaOPQPPPPPPQ
~mitiPORPOPPPPP
~mitrQPQQOPPPPP
~mitsOPPPPPPPQP
~mittNQOPRPPOPR
~mivPPPQPPPPPP
~miviPPPQPPPPPP
~mixPPPPPPPQPP
~mizQOPPPPPPPP
~mloQPPPPPPPPP
~mlodQPPPPPPPPP
~mmaPPQPPPPPPP
~mma_PPQPPPPPPP
~mmarPQPPPPPPPP
~mmeROROOQOPPO
~mmedQPQPPPPPPP
~mmerPPQPOPPPPP
~mmetQPPPPPPPPP
~mmiQQPPPPPPPP
~mminPPQPPPPPPP
~mmitPQOPPPPPPP
~mmoRPOPPPPPPP
~mmogQPPPPPPPPP
~mmonQPPPPPQPPP
~mmtPOQPPPPPPP
~mmt_POQPPPPPPP
~mmuQPPPQPPPOP
~mmunQPPPQPPPOP
~mmyOPPPPQPPPP
~mmy_PPPPPPQPPP
~mniQQPPPOPPPP
~mniaQQPPPOPPPP
~mo_OOTPPQOPPP
~mobQOPPPPPPPP
~mobiQOPPPPPPPP
~mocPQPPPPPPPP
~modPROPOOOTOP
~modePQPPPOPPPP
~modiQOOPOPOSPP
~moduPQPPPPPPPP
~mogRPPPPPOPPP
~moglQPPPPPPPPP
~mogrQPPPPPPPPP
~mokPPPPRQOPOO
~mokeQOQPQPPPPP
~mokiOPOPRQOPOP
~molSPOSNPOOOO
~mol_PPPSOPPPPP
~molaQPOPPPPPPP
~moleOOPPPQPPPP
~molnQPPPOPPPPP
~moloPPPPQPPPPP
~molyPQOPPPPPPP
~momPQPPPPPPPP
~momePQPPPPPPPP
~monVQNPNSONNN
~mon_QQOPPPPPPP
~monaQPPPPPPPPP
~mondORQPPPOPPP
~monePQPPPPPPPP
~moniTPQOOPPPOO
~monoPPPPPPQPPP
~montQNNRPSOOPO
~mooPQOPPPPPPQ
~moodQPPPPPPPPP
~moonPPPPPPPPPQ
~mopPPQPPPPPPP
~moptPPQPPPPPPP
~morSWSOLONPNM
~mor_OOOPPQRPPP
~moraOOQPPPPPPP
~moreRSQPONNPOO
~morgOROPPPPPPP
~mornPQPPPQOPPP
~morpPPQROOOPPP
~morrPSQOOOOOQO
~mortSPOPPPOPPP
~moryQPPPPPPPPP
~mosPPPPPPQOOO
~mos_PPQPPPPPPP
~moscOPPPPPQPPP
~mosqPOPPPQPPPP
~mostQQPPPOPPPP
~motPNSOQPPOPO
~moteQPQPPOPPPP
~mothOPQPPQPOPO
~motiROPPPPPPPP
~motoOOQPPPQPPP
~motrPPPPQPPPPP
~mottPORPPPPPPP
~mouMNTQPPPPPP
~mounPPPQPPPPPP
~moutNOSPQPPPPP
~movOSPOOOPPPO
~movaQOPPPPPPQP
~moveOQPPPPQPPP
~moviORQPPOPPPP
~moxQQOORPPPPP
~moxiQQOOPPPPPP
~mp_MOSPOOSPPO
~mpaSOOOPPOPPP
~mpagPPPPPPPPQP
~mpaiPPPQPPPPPP
~mpanPQPPPPPPPP
~mparSOPOOPPPPP
~mpatPPPPQPPPPP
~mpePNRPPPOPPR
~mpedPOQPPPPPPP
~mpenQPPPPPPPPP
~mperPPQPPPPPPP
~mpetOOPPPPPPPS
~mpfQPPPPPPPPP
~mphOOPOPPSPPP
~mphoOPPPPPRPPP
~mpiOPPORORPPP
~mpicOPPPRPPPPP
~mpinPPPPPORPPP
~mpirQPPPPPPPPP
~mplPSNPPPOQNQ
~mplaORNQQPOPOP
~mplePRPPOOPQOP
~mpliQPPPPPPPPP
~mploOPPPPQPPPP
~mpoPQOQPPOPPP
~mpolPOPPPQPPPP
~mpouPQPQPPPPPP
~mprRPQOPPOPPO
~mpreQPQPPPOPPO
~mpriPPQPPPPPPP
~mproRPPPPPPPPP
~mpsQQPPOPPOPP
~mps_OQOQPPQPPP
~mpsiRPQPOPOPPP
~mptOQPOQOQPOQ
~mpt_OPPPPPPPPR
~mptiOPQPQPPPPP
~mptoQOPPPPQPOP
~mptsQPPPPPPPPP
~mptyORPPPPPPPP
~mpuPPPPPPOPQP
~mputQPPPPPPPPP
~ms_SONSOLUNOP
~mseQPPPPPPPPP
~msuQQPPPOPPPP
~msulQQPPPOPPPP
~mt_PPQPPPPPPP
~mucPPOUOPOOOO
~muchPPOUPPOOOO
~mudQOPPPPQPPP
~muePQPPPPPPPP
~mugOQPPPPPPPP
~mugsOQPPPPPPPP
~mulQQPPPPQOQP
~mulaPQOPPPPOQP
~multPOPPPPQPPP
~mumONPPPRQPPP
~mum'POPPPQPPPP
~mumbPPPPPPQPPP
~munQOPPQPPPOP
~muniQPPPPPPPPP
~munoPOPPQPPPPP
~murOPPPQPPPPP
~mur_OPPPQPQPPP
~musQPOOROOPPQ
~mus_OPPPQPQPPP
~muscQPPPPOOPPP
~mushPQPPPPPPPP
~musiQPPPPPPPPP
~mustPPOPQPOPPR
~mvaQPPPQPPPPP
~mva_PPPPQPPPPP
~mvasQPPPPPPPPP
~my_POPPPPQROO
~myaOPPPQPPPPP
~myalPPPPPPQPPP
~myasOPPPRPPPPP
~mycROPROOPPPP
~myciRPPROOPPPP
~mydPPPPPQPPPP
~mydiPPPPPQPPPP
~myoQPPPPPPPPP
~myocQPPPPPPPPP
~mysPNQPPRPPPP
~myseONQPPRPPPP
~n'sMNQOQRRPPP
~n's_MNQOQRRPPP
~n'tONTPNQRONP
~n't_ONTPNQRONP
~na_YMQPPMPOOP
~naaPQPPPPPPPP
~naarPQPPPPPPPP
~nabQPQPPPPPPP
~nabiQPPPPPPPPP
~nacQQOPQPOPPP
~nac_OPPPRPPPPP
~nachQQOPPPOPPP
~nacpPPPPPPPPPQ
~nadQPPPPPPPPP
~nadiQPPPPPPPPP
~naePOQPPPPPPP
~naesPOQPPPPPQP
~nafQPPORPPPPP
~nafiQPPORPPPPP
~nagSNOPORPPPO
~nageSNPPORPPPO
~naiQLOPPSSPPP
~nailPMOPPRSPPP
~nairQOPPPPPPPP
~nakPQPQPOPPPP
~nakePQPQPOPPPP
~nalQQOTNQMNMT
~nal_OOPSOROPOQ
~nalaPPQPPPPPPP
~naleQQPPPPPPPP
~naliQPQPPPOPPP
~nallPROPPPPPPP
~naloQPPQPPPPPP
~naltPPPQPPOPOR
~namOROPOOQOPQ
~namaPQPPPPPPPP
~nameOQOPPORPQQ
~namiQPPPPPPPPP
~nanOOPRRPPOOP
~nanaPQOPRPPPPP
~nancPQOROPPOOP
~nandPPQPPPPPPP
~nantONQPPQQPPP
~napQPQPPPOPOP
~nap_QPPPPPPPPP
~naphNPQPQPPPPP
~nappPPPPPQOPPP
~naprQPPPOPPPPP
~narQPQPPOPPPP
~nar_PPQPPPPPPP
~naryQPPPPPPPPP
~nasOPRPROOPPP
~nas_OQPPPPPPPP
~nasaPOPPRPPPPP
~natRPPROPOOPO
~nataPPPPPPQPPP
~nateSOOSNQOOPO
~natiOPPOQPPPPQ
~natoPPQPPPPPPP
~natuPQPPPPPPPP
~nauQPPPPPPPPP
~navOPPPRPPPPP
~naviOPPPRPPPPP
~nazPPPPQPPPPP
~nazoOPPPRPPPPP
~nbePPPPQPPPPP
~nberPPPPQPPPPP
~nboPRPPPOPPPP
~nboxPQPPPOPPPP
~nc_PQPPPPPPPP
~ncaPORPPPPPPP
~nca_POQPPPPPPP
~ncakPQPPPPPPPP
~ncasPPQPPPPPPP
~nceUSMSLRORKO
~nce_TPOQKRORLP
~ncedQOOPPPPQPP
~nceiPOPPQQPPPO
~ncelOSOPPPPPPP
~ncemPPQPPPPPPP
~ncenMRORPPPPPP
~ncepPPPQPPPPPP
~ncerSPOOPPPPPP
~ncesQPPPPPPPPO
~nchOSROOOPOPO
~nch_OUPPPPOPNP
~nchaPOQPPPPPQP
~nchePPQPPPPPPP
~nchiPQPPPPOPQP
~nchoPOPPPPRPPP
~nciQROPOOPQPO
~nciaQPPPPPPPPP
~ncidQQPPOPPPQO
~nciePQPPPPPPOP
~ncinOPPPPPQPPP
~nclNOPPQQPRPP
~ncleOPPPPQPPPP
~ncluPPOPPPPRPP
~ncoROQQNOOROP
~nco_PPQQOPPPPP
~ncomRPPPPPPPPP
~nconPPQPPPPPPP
~ncopQPPPPPPRPP
~ncouPPPPPPPQPP
~ncrQOPPPPPPPP
~ncreQPPPPPPPPP
~nctSOPPPPPPPP
~nctiQOPPPPPPPP
~nctuQPPPPPPPPP
~ncyONOSPPRPOQ
~ncy_ONOSPPQPOQ
~nd'PPOPPQPPPP
~nd'sPPOPPQPPPP
~nd_NURLLSOQNR
~ndaMQORNQOOPR
~ndadPPPPPROPPP
~ndagQPPPPPPPPP
~ndamOPPQPPPPPP
~ndanPPPPQPPPPP
~ndapPPPPOPQPPP
~ndarPPPPPPPQPP
~ndatOPOPPPPPPS
~ndayOSOPPQOPQP
~ndazOPPRPPPPPP
~ndeQPRPNMQQPO
~nde_PORPPPPPPP
~ndedPQQPPOOPQO
~ndenOPQPPPPPPP
~nderSPPPONPQOP
~ndexPPPQPPQPPP
~ndfPPQPPQPPPP
~ndfuPPQPPPPPPP
~ndhPPQPPPPPPP
~ndiQQQOPMRQOP
~ndicQPOPPPQPPP
~ndinPQPPONQPOP
~ndioPRPPPPPPPP
~ndixPPOPPPPPPP
~ndlQNQPPOQQPP
~ndlePNPPPPQQPP
~ndmPOQPPPPPPP
~ndmaPOQPPPPPPP
~ndnPPPPPPQPPP
~ndnePPPPPPQPPP
~ndoORSNOOOOQQ
~ndo_NPVOPPOPPO
~ndomSNOPPPQPPP
~ndorPOOPPPPPRQ
~ndosPPQPPPPPPP
~ndouOQPPPPPPPQ
~ndovPQOPPPPPPP
~ndowPQPPPPPPPP
~ndpOOPPPRPPPP
~ndpaOOPPPRPPPP
~ndrRPOOQROPPP
~ndroSOOOQPOPPP
~ndsNOQQOQPPQP
~nds_NNQQOQPPQP
~ndscPQPPPPPPPP
~nduQOPPOPQOQP
~nducQPPPPQPOQP
~ndusOOPPPPQPPP
~ndwOPPPPPQPPP
~ndwiPQPPPPPPPP
~ne'PQPPPPPPOP
~ne'sPQPPPPPPOP
~ne_NQUTZRLKLI
~neaNQQOQOOPPQ
~nea_QPPPPPPPPP
~nearMQQPQPOPPQ
~nebQQOQOPQPPP
~nebsPPPQOPQPPP
~nebuQQOPPPPPPP
~necPLTPOOTPOO
~necePPPPPPPQPP
~neckPMSPPORPOO
~necrOPPPPPQPPP
~nectPOQQPPPPPP
~nedNVOOOPPPNQ
~ned_OVNOOPPPNQ
~neeTOOOPUNQNN
~nee_RPOOOPQQOP
~needSPQPPQMQOO
~neerPQOPPPPPPP
~neesPOQPPPPPPP
~nefQOPPPPPQPP
~nefiQOPPPPPQPP
~negQPQPPQPOPP
~negaQPPPPQPOPO
~neglPPQPPPPPPQ
~neiPQOPPPPPPP
~neigPQOPPPPPPP
~nelQNQPQPPPPO
~nel_PPPPQPPPPO
~nellROQPPPPPPP
~nemOPPPSPOPPP
~nem_OPPPQPPPPP
~nemaOOPPRPOPPP
~nenPROPPPOPPP
~nen_PROPPPPPPP
~neoPOQQPPOPPP
~neonPOQQPPOPPP
~nepQNOOPSPPOP
~nepePPPPQPPPPP
~nephQNPOOSPPOP
~neqOPQPPPPPPP
~nequOPQPPPPPPP
~nerPOPNROPOPS
~ner'PPPPPQOPPP
~ner_OPQOQOPOPS
~neraQQOPPPPPPQ
~nereQPPPPPPPPP
~nersPPPPPPQPPP
~nervPOPPQPQPPP
~nesQPTMNPSOQN
~nes_PPPONQQORO
~nesdOQPPPPPPPP
~nesePPPPPPQPPP
~nesiQPPPQPOPPO
~nessQQQOOOQQOP
~nestOORPPPQPPP
~netROPPPPOORO
~net_QOPPPPPORO
~neuRQPPOPPPOO
~neumQQPPOQPPPP
~neurRPOPPPOPPP
~neutPPPPPPQPPP
~nevQQOPPPOPPP
~neveQQOPPPOPPP
~newSNOQQNQOPO
~newbQNPQQOQPPP
~neweQOPPPPPPPP
~newlQPPPPPPPPP
~nexQQPROQNOPO
~nex_OPPQPPPOQP
~nexaQOPPPPPPPP
~nextQRPPPQNOOP
~neyPQNOQPQPOP
~ney_PQONRPQPOP
~neysQPOQPPPPPP
~nezPPQPQPPPPP
~nezoOPPPQPPPPP
~nfaVPNPNOOOPO
~nfanROPQPPPPPP
~nfarUQNOOPOPPP
~nfeQPPOPQPOPP
~nfecQOPOPQQPPP
~nferPQQPPPPPPP
~nfiPPPPPPPPPQ
~nfidPPPPPPPPPQ
~nflPPQPQPPPPP
~nfliOPPPQPPPPP
~nfoPPPPPOPORP
~nforPPPPPOPORP
~nfuPOPTOOQPOP
~nfulPPOPPORPPP
~nfusPOPTOOOPOP
~ng'OPPPPQPPPQ
~ng'sOPPPPQPPPQ
~ng_OSXLLRKMNV
~ngaQORPPPPPPP
~nga_PPQPPPPPPP
~ngalPPPPPQPPPP
~ngeQQQOOOSOPN
~nge_QRQQOOQOOO
~ngedOPPOPPPPRP
~ngemQPPPPPPPPP
~ngenPPPPPPQPPP
~ngerOQOPQQQQOO
~ngesPPPPPPQPPP
~ngiQRPPOPOPPP
~nginQQPPOPPPPP
~ngitQQPQPPOPPP
~nglQPOOPOSPOO
~ngleQOPOQPQPPO
~ngliPPOPPORPPP
~ngoRPQPPOOPPP
~ngoiPPQPPPPPPP
~ngrQPQPPOOPPP
~ngraPQQPPPPPPP
~ngriQPPPPPPPPP
~ngsQQNOQQPOQO
~ngs_QQNOPQQPQO
~ngsiOPPPQPPPPP
~ngtQOQQPPOPPP
~ngt_QOQPPPPPPP
~ngthPPPQPPPPPP
~nguPMROPQROPO
~nguaQPPPPPPPPP
~ngueNNROPPSPPO
~nguiQPPPPPOPPP
~ngusPOPPPQPPPP
~ngwQPPPPPPPPP
~nhaOORPPQPPPO
~nhalPOQPPRPPPP
~nhanOPPPPPQPPP
~nhiPPPOQPPPPP
~nhibPPPOQPPPPP
~nhoQPPPPPPPPP
~ni_QPPPPPPPPP
~niaPQNOPPRPOO
~nia_QPNPPOSQOO
~niazPPPPPQPPPP
~nibPPQPPPPPPP
~nicRRTONNLQSN
~nic_PTOOPNNQRO
~nicaQOQQOPPPOP
~nicePROPPPPPPP
~nichONUPPPOPPP
~niciQOPPOQPPPP
~nicoQOQPPPPPPP
~nicuPPOPPPPPRP
~nidPPPQQPPPPP
~nidaPPPPQPPPPP
~nideQPPPPPPPPP
~nidiOPPQQPPPPP
~niePNTPPPORPO
~nie_QPPPPPPPPP
~niedPOPPPPPRPP
~nierPOQPPPPPPP
~niesPQPPPPPPPP
~nietOOSPPPOPPP
~nifPOQPPPQPOQ
~nifeQNQPPPPPPQ
~nigOUNOPRPNRM
~nigeQPPPPPPPPP
~nighOUNOPRPNRM
~nilOPQPPPQPPP
~nilaOPPPPPQPPP
~nimRPQPPPOPPP
~nimaQOQPPPOPPP
~nimoQQPPPPPPPP
~ninNQOROQRONQ
~nin_OPOQQQPPPP
~nineNPOQOQRPPP
~ningPQNOOORPOR
~ninoPOQPPPPPPP
~nioPOPPPPRORO
~nionOPOPPQRPQP
~niorQPPPPOPPQP
~nipPPPPPPQPPP
~nippPPPPPPQPPP
~niqQOQPPPPPPP
~niquQOQPPPPPPP
~nirQPPPPPPPPP
~nisQRPPQPPPMO
~nis_QPPPPPQPPP
~niscRPOPPPPPPP
~nishOSQPPPOPOP
~nisoNPOQRPQPPP
~nistPPQPPPPPPP
~nitNLQSUOMOTO
~nit_OQPPPPPORP
~nitePOPPPPPOSP
~nitiPPOQPQOPPP
~nitoRPRPOPOPOP
~nitrNOOPVOPOPP
~nitsOOPSOPOQPP
~nituPOPPPPPPPP
~nityPOPOPPPQPP
~niuPPPPRPPPPP
~niumPPPPRPPPPP
~njePOPQPQOQPP
~njecPOPQPQOQPP
~njoPQOPPPPPPP
~njuQOPPPQOPPQ
~njurQOPPPQOPPQ
~nk_MRROOOSOPO
~nkePQPPPPQPPP
~nke_PQPPPPPPPP
~nkenPPQPPPPPPP
~nkerPOQPPPQPPP
~nketPQPPPPPPPP
~nkiQOOPPQQPPP
~nkinQNOPPRQPPP
~nklPOOPPQRPPP
~nklePOOPPQRPPP
~nknPOPPPPQPPP
~nknoPOPPPPQPPP
~nksOSOOQPPPOP
~nks_OSOOQPPPOP
~nlaQPPPPPPPPP
~nlePOPPPPRPPP
~nlesPOPPPPRPPP
~nliQPPPPPPPPQ
~nligPPPPPPPPPQ
~nlinPPPPPPPPQP
~nlyOPPOOORPPP
~nly_OPPOOORPPP
~nn_PPQPPPPPPP
~nnaQPPQPOPPPP
~nna_PPPQPOPPPP
~nnabQPPPPPPPPP
~nnePPQOPPPORO
~nne_PQPPPPPPPP
~nnecPPQPPPPPPP
~nnelPQPPPQPPPP
~nnerOPQOPPQPQP
~nniPRNQQQPPPO
~nni_POQPPPPPPP
~nninPRNPQPPPPO
~nnisPQPPPPPPPP
~nnitOPPQPPPPPP
~nnoOOSPPOQPOO
~nnotPPRPPOQPOP
~nnuPRPPPOOPPP
~nnuaQQPPPPPPPP
~nnulOQPPPPPPPP
~nnyPRPPPPPPPP
~nny_PQPPPPPPPP
~no_OPSPOOQOOO
~nobPPQQPOPPPP
~nobaPPPQPPOPPP
~noboOQQPPOPPPP
~nocQPQPPPOPPP
~nochPPQPPPPPPP
~nodPOPPPPRPPP
~nodePOOPPPSPPP
~noduQPPPPPPPPP
~noeOPROPPPPPP
~noeaPPQPPPPPPP
~nofPPQPPPPPPP
~nogOOPPQPPPPP
~noglOPPPQPPPPP
~noiQPPPPPOPPP
~noidQPPPPPOPPP
~nolQOPNSOOQOP
~nol_QOPPQOOPPP
~nolaPPOPQPPPPP
~noloPPQNQPPRPP
~nomPOPQPPOQQP
~nom_PPPQPPPPPP
~nomaQPPPPPPPPP
~nomePOPPPPPQPP
~nonePQPPPPPPPP
~nooOSPPPOOPOP
~noonOTPPPOOPOP
~nopOOPQPPQPPP
~nopaPPPPPQQPPP
~nophOPPQOPQPPP
~noprPPPPQPPPPP
~norSRLNNTRNOQ
~nor_POPPPPPPQR
~noraQPOPQPPPPP
~nordQPPPPPPPPP
~noreOQOPPQPPPP
~noriPQPPPPPPPP
~normSPNONSROOO
~nosTNQOPPOROO
~nos_QPPPPPPPPP
~nosaPQPPPPPPPP
~noscPPPPPPOQPP
~noseOOQOPQQPPP
~nosiROPPPOOQPP
~nostQOPPPPPPPP
~notNPPNOOQRMU
~not_PPRPPOQPOP
~noteOQNPPQOSOR
~nothQQQOPPOOOP
~notiOPOOPPPPPT
~nottPQPPPPPPPP
~nouQPQOPPOPPP
~nougROPOPPPPPP
~nounOPQPPPPPPP
~novPQPPPPPPPP
~nowORPPROOOPP
~now_OQQPQPOOQP
~nownPOPPRPPPPP
~nowsPQPPPPPPPP
~noxPPPPQPPPPP
~npoOPQOPPPPPP
~npoiPPQOPPPPPP
~nptPPPPPPPQPP
~npt_PPPPPPPQPP
~nquPOQPPPPPOR
~nqueOOQPPPPPPP
~nrePPRPPPOPPP
~nresPPQPPPPPPP
~ns_PQQLQOQNPS
~nsaRPOOQPOPPP
~nsaiQPPORPPPPP
~nscPORPPPPPPQ
~nsciPORPPPPPPQ
~nseSNQPPPNOPQ
~nse_QOQPPQPPOQ
~nselPPPPPPPQPP
~nsenPPPPPPOOQP
~nserQPPPOPPPPP
~nsesOPPPPQPPPP
~nsetPPPQQPOPPP
~nsfQROPPOOPQQ
~nsfePQOPPPPPPP
~nsfuQQPPPOOPQP
~nshOQPPPPPPPQ
~nshiPQPPPPPPPP
~nshoOPQPPPPPPP
~nsiSNROQOOPPP
~nsibROPPPPPPPP
~nsidOOQPPPQPQP
~nsioOQPPQPOPQO
~nsisQPPPPPPPPP
~nsitQPPPQPPPPP
~nsivRORPPPOQOP
~nsoROPPPOPPPO
~nsolQPPPPPPPPP
~nsomQQPPPOPPPP
~nsonPPPPQPQPPP
~nsorPPPPPPPPQP
~nspQQPPQPOPPP
~nspePQPPPPPQPP
~nsplPPPPQPPPPP
~nstSQONOPNPPR
~nst_RPOOPPOPPQ
~nsteQQQOPPOPPP
~nstiPPPPPQPPPP
~nstrPPPPPPPPPQ
~nsuMQPOPNNSPS
~nsulOOQPPOOQPR
~nsurOPOPPPPRPP
~nsusPRPPPPPPPP
~nswOPRPPOPPPP
~nsweOPRPPOPPPP
~nt'ONQQPQOQPP
~nt'sONQQPQOQPP
~nt_KOZNNMORLW
~ntaPPPQPPOONS
~nta_PPRPPPPPPP
~ntagPPPPPQPPPP
~ntaiQPPPPPPPPP
~ntalPPOPPPPPPQ
~ntamPPPQPPPPPP
~ntanPPQQPPPPPP
~ntarPPPPPPPOOS
~ntatPPPQPPPPPP
~nteMSQQQLQQRN
~nte_PPSPPPOPPP
~ntedORNPPPQPPP
~nteeORPPPPPPPP
~ntelPPQPPPPPPP
~ntenRPNQOPPQOP
~nterMQNPSMQQSO
~ntesOPQPPPPPPP
~nthQNNRPSOOPO
~nth_PPORPPOOPP
~nthsQOOPOSPPOP
~ntiVSONLQONPP
~nti_OPPQPPQPPP
~ntiaQOOPPPQPPQ
~ntibRPPNNPOOQQ
~nticPQPPPPPPPP
~ntidPOPPPRPPPP
~ntiePOQPPPPPPP
~ntifPOPPPPQPPP
~ntilOQROPPOPPP
~ntimPPPPPPPPQP
~ntinPROPPPOPPP
~ntioSQPOOOPPPO
~ntipQPPPPPPPPP
~ntisPPOPPQPPPP
~ntitOPPQPPPPPP
~ntivPPPQPPPPPP
~ntlPQPPPOQPPP
~ntlePPPPPOQPPP
~ntlyPQPPPOPPPP
~ntmPNPPPTPPPP
~ntmePNPPPTPPPP
~ntoSPQPPONPPO
~nto_RPQPPOOPPO
~ntoiQPPPPPPPPP
~ntrONQQSPLOTO
~ntraMNRRTPNOQO
~ntreQOPPPPPPQP
~ntriPQPPPPPPPP
~ntroQPOPOQOPRO
~ntryOPPPPPOPPQ
~ntsSPINOSMQSS
~nts_RPINOSNQSS
~ntstQPPPPPPPPP
~ntuQPPPPPPQOP
~ntubPPQPPPOQPO
~nturQPOPPPPPOQ
~ntyOOPPPQPQPP
~nty_OPPPPQPQPP
~nuaRPPOPPOPPP
~nualRPPPPPOPPP
~nue_PQOPPPPPPP
~nugQOPPPQPPPP
~nuiPQOPPPPPPP
~nulPQPPPPOPPP
~numONPQOOPRSO
~num_PPPPPPQPPP
~numbPNPQOOOSSO
~nuoPQPPPPPPPP
~nupQPPPOPPPPP
~nupiQPPPOPPPPP
~nurNOPORQOPRQ
~nursNOOORQNPRQ
~nusQOOPOPSOPP
~nus_POOPOQSPPP
~nusiQPPPPPPPPP
~nutOPVOONNSOO
~nut_QPPOPPPPPP
~nuteNPTPONOROO
~nutiPPQPPPPPPP
~nutoPOQPPPPPPP
~nutrPPPPPPPQPP
~nutsPQPPPPPPPP
~nvaQPPPPPPPPP
~nveNOOTOPQPPP
~nverNOOTOPQPPP
~nviPPOPPQPPPP
~nvinPOPPPPPPPP
~nvoPOPPPPQQOO
~nvolPOPPPPQPPP
~nvuPORPPPPPPP
~nvulPORPPPPPPP
~nwaPPQPPOPPPP
~nxiPPPPPPQPPP
~nxiePPPPPPQPPP
~ny_OPPSOPOPQO
~nyaPOOPPOQPQP
~nya_POPPPOQPQP
~nybOQQPPPOPPP
~nyboOQQPPPOPPP
~nylPPQPPPPPPP
~nyl_OPQPPPPPPP
~nymPPQPPPPQPP
~nymoPPQPPPPQPP
~nyoOSRPPQOOOO
~nyonOSRPPQOOOO
~nysOPPQPPQPPP
~nystOPPQPPQPPP
~nytRNNQROQPPP
~nythSNOPQOQPPP
~nytoOPPQQPPPPP
~nywPQPPPPPPPP
~nywaPQPPPPPPPP
~nz_POPPQPPPPP
~nzaPOQPPPPPPP
~nza_PORPPPPPPP
~nzeOQQPPPPPPP
~nziQPPPPPPPPP
~nzoQPPPPPPPPP
~nzodQPPPPPPPPP
~o'cPQOPPPPPPP
~o'clPQOPPPPPPP
~o'sNROPPOOPQP
~o's_NROPPOOPQP
~oacRPPOQPPPPP
~oac_QPPOPPPPPP
~oaciQPPPPPPPPP
~oadMROXNPNOPO
~oad_NQOTOQOPPP
~oadePPQPPPPPPP
~oadiOPOTOPPPPP
~oagPQPPPPPPPP
~oaguPQPPPPPPPP
~oakPORPPPOPPP
~oakePPQPPPOPPP
~oakiPOQPPPPPPP
~oalQPPPPPPPPP
~oal_QPPPPPPPPP
~oamPOQPPQPPPP
~oam_POQPPQPPPP
~oarNTPPPOPOPP
~oardOTOPPOOOPQ
~oarsOPQPPOQPPP
~oasPROPPOQPPP
~oastPROPPOQPPP
~oatOOROQNROQP
~oat_OORPPORPQP
~oatePOPORPQPPP
~oatiPQPPPPPPPP
~oatsPPPPPOPPPP
~obaOOORPPORPP
~obabPPPPPQPPPP
~obalOPPPPPPQPP
~obarPPPQPPOPPP
~obbPPPPPQPPPP
~obbyPPQPPPPPPP
~obePPQOOOPROQ
~obe_PQPPPPPPPP
~obenQPPPOPPPPP
~oberPPQPPPPPPQ
~obesPPPPPPPRPP
~obiROPOQPPPPP
~obilQOPPPPPPPP
~obinQPPPPPPPPP
~obioQPPPPPPPPP
~objOPPPPPPPPR
~objeOPPPPPPPPR
~oblPPOPQPOQOP
~oblePPPOQPOQOO
~obliPPPPPPPPPQ
~oboORRPPNPPPP
~obodOQQPPOPPPP
~obotPQPPPOPPPP
~obsQPPPPPPPPP
~obtPPQPPPOPPP
~obuOOPPQPQPPP
~obulPPPPQPPPPP
~obvPQPPPPPPPP
~oc_QPPPPPPPPP
~ocaOPQOPPNOUO
~oca_PPQPPPPPPP
~ocaiPPPPQPPPPP
~ocalOOPOPOOPVP
~occQOQPPPPPPP
~occaPPQPPPPPPP
~occlQPPPPPPPPP
~ocePOPPPPOPSP
~ocebQPPPPPPPPP
~ocedOOPPPPOQQP
~ocesOPPPPPPPRP
~ocetPPPPQPPPPP
~ochQORPPPPPPP
~och_PPQPPPPPPP
~ocheQOQPPPPPPP
~ochtPPQPPPPPPP
~ociRORPQOOOPP
~ociaQPPPPPPPPP
~ocinQOPPPPPPPP
~ockPTSOPLMPPP
~ock_PSQPQNNOOQ
~ockeOQRPPNPQQO
~ockiPQPPPPPPPP
~ocksPQPPPPPPPP
~ockwQPPPPPPPPP
~ocoOOPQOOQORQ
~oco_PPQPPPPPPP
~ocolPPNOOPPORQ
~ocorOPPQQOQPPP
~ocsPPPPPPPPPQ
~octPOPPPROPQP
~octoOOPPPROPQP
~ocuPOOPPOPSOQ
~ocumPOOPPOPSOQ
~ocyPNPPPPSPOP
~ocytPNPPPPSPOP
~od_TPPNNRMNQR
~odaQTPPRNNOPO
~oda_PPQPPPPPPP
~odarPOPQQPOPPP
~odayPUOOPONPOP
~odbPOQPPPPPPP
~odbyPORPPPPPPP
~oddROQPOOQPOP
~oddlQPQPOOQPOP
~oddsQPPPPPPPPP
~odeOPNNNMQWTN
~ode_OOPNOMOUUO
~odedPQOPPPPPPP
~odeiOPPPPPPPPP
~oderRPPOOPPQPP
~odesOOOPPPRROP
~odgPOQPPPPPPP
~odgePOQPPPPPPP
~odiQNOOPOPTOO
~odiaQPOPPPPPPP
~odiePPPPPPQPPP
~odifPOPPPPOSPP
~odinPOPPPPPQPP
~odipPPPOQPPPPP
~odiuPPPPOPQPPP
~odoOQQQPOPPPP
~odonPPPQPPPPPP
~odosPQPPPPPPPP
~odsQQNPPQOPPP
~ods_PQOPPQOPPP
~oduQROPPPOPPP
~oducQPPPPPPPPP
~odulPQPPPPPPPP
~odyMRUOPLPOQP
~ody'PQPPPPPPPP
~ody_MQUPPMPOQP
~oeaPPQPPOPPPP
~oea_PPQPPOPPPP
~oedROQPPPOPPP
~oed_PPQPPPPPPP
~oedeQPPPPPPPPP
~oekPOQPPPPPPP
~oelQPPPPPPPPP
~oenQPPPPPOPPP
~oenaQOPPPQPPPP
~oentQPPPPPPPPP
~oesSMLNRQRQQP
~oes_RNKNRQQQQQ
~oesnPOPPPOPPQP
~oestQPPPPPPPPP
~oetPQPPPPPPPP
~oet_PQPPPPPPPP
~oevPRPPPOPPPP
~oevePRPPPOPPPP
~of_OPQPPQPPPP
~ofaNPQPPPQPPP
~ofePOOOSPOPPP
~ofenPOOOSPOPPP
~offPTQOOPNOQO
~off_QOQPPPPPQP
~offeOTOPPQOOOP
~offiOQQPPOOPQO
~ofiQPPPPPPPPP
~oflPPPPQPPPPP
~ofloPPPPQPPPPP
~ofoPPPPQPPPPP
~ofolPPPPQPPPPP
~oftPPPRQOPPOP
~oft_PPPPROPPPP
~ofteQOPROOPPPP
~oftwPQPPPPPPPP
~ofuQPPPPPPPPP
~ofurQPPPPPPPPP
~ogaPOPPQPPPOQ
~ogePOPQQPOPPP
~ogenQPQPPPPPPP
~ogesPPPQPPPPPP
~ogetPPPPQPPPPP
~oggPQPPPPPPPP
~oggePQOPPPPPPP
~ogiPPPPPPQPQP
~ogicQPPPPPQPPP
~ogisOPPPPQPPPP
~oglPNPQQPOPPP
~ogloQOPPQPPPPP
~oglyPPPQPPPPPP
~ognROOPPPOPPP
~ognoRPOPPPPPPP
~ogrSNPPPOQOPO
~ograROPQPOQOPP
~ogreQPPOQPPPPP
~ogsPPPPPPPPQP
~ogs_PPPPPPPPQP
~ogyPQQPPPOPQP
~ogy_PPQPPPOPQP
~ohnPPPPQPPPPP
~ohn'PPPPQPPPPP
~ohnsPPPPQPPPPP
~ohoQOOOQPQOOP
~oholPOOORPQPPP
~ohorQPPPPPPPPP
~oi_OPPORPPPPP
~oicPOQPPPQQPO
~oicePOQPPPQQPO
~oidTNPPQQPPOO
~oid_QNPPPQPPOO
~oideQPPPPPPPPP
~oidiPPPPPPPQOP
~oidsQPPPQPPPPP
~oilPOQPPQOPQP
~oil_QOPPPPOPQP
~oileOPQPPPPPPP
~oinNOSOOTRPMN
~oin_QOPQQOPPPO
~oingMSRPORNOOP
~ointOMPNPTTQNO
~oisOPQPOPNPPR
~ois_OPQPPPPPPP
~oisoNPPPPPOPQR
~oistPQPPPPPPPP
~ojeNPQPPPRPOP
~ojecNPPPPPRPOP
~ok_PRROPMRONQ
~okaNQPPRPPPPP
~okayNQPPRPPPPP
~okeQSQPOMNPPQ
~oke_PQRQONNPQP
~okedQRPPPPOPPP
~okenPPOPPOPPPQ
~okerPPPPQPQPPP
~okiNPQORQOPQO
~okinNPQORQOPQO
~oksPPPPOORPPP
~oks_PPPPOORPPP
~ol_PMMVSPQLRN
~olaQNQQPPQOPP
~ola_PPQPPPPPPP
~olacQPPOQPPPPP
~olamPPPQPPPPPP
~olanPOPPQPPPPP
~olapPOQPPPPPPP
~olarQOPQOPPPPP
~olatPQOPPPQPQP
~olcRPPPPPPPPP
~olchRPPPPPPPPP
~oldQPPNQPONPS
~old_ORONQPOOPR
~oldeRPPPPPPPPP
~oldiPPRPPPPPPP
~oldsPOOPPPPPQP
~oleNOPSSQPNPN
~ole_NOQRTQNOPO
~olecOPPRPPPPPP
~oledQPPQPPPPPP
~olenPQPPPPPPQO
~olerQPPPPPPPOP
~olesPPOPPQQPPP
~oleyPPPPQPPPPP
~olfPPQPPPPPPP
~oliTMQNQPNOSO
~oli_PPPPPPPPQP
~oliaQPPPPPPPPP
~olicPOPPOOPORQ
~olidPPPPQPPPPP
~olieROPPPPPPPP
~olimPPPPQPPPPP
~olinQOQNQQPPPP
~olioPPPPPQOPPP
~olitPQPPPPPPQP
~olkQPPPOPPPPP
~olksQPPPOPPPPP
~ollQOTOONQOPP
~ollaPQRPPOOPPP
~olleOOSOPPQOQP
~olliPOPPPPQPPP
~olloPPQPPPPPPP
~olmPPPPPOPPQP
~olnQPPPOPPPPP
~olnuQPPPOPPPPP
~oloPMUNSONQQN
~olo_PORPOPPPPP
~olofPPPPROPPPP
~ologPPQPPPOPQP
~ololOPQPQPPPPP
~olonQOPOQPOSOO
~olorPOQPPQPOQP
~olsPNPPPPROOR
~ols_POOPPPROOR
~oltPPQPPPPPPP
~olteOOQPPPQPPP
~oluQPORPOOOOQ
~olunOQPPPPPOPR
~olusQOPROPOPOP
~olutQPPOPPPPPP
~olvPPPPPPQPPP
~olvePPPPPPQPPP
~olyPPPPOPPRPP
~olypPOPPPPPQPP
~olysPQPPOPPQPP
~olytPOQPPPPPPP
~om_PQRQLRNLWM
~omaSOPOQNROOO
~oma_OOQOPOSPPP
~omacQPPPPPPPPP
~omalPPPPPPQPPP
~omanQPPPQPPPPP
~omasQPPPPPPPPP
~omatQPOPPPPPOP
~ombRNQOPOOORP
~omb_POQPPPPNRP
~ombeQOQPPPPPPP
~ombiQPPPQPPPPP
~omboQPPPOPPQPP
~omeURRLNOQQMO
~ome_SQSNOPPPNN
~omebOQQPPOPPQP
~omedPPOPPPPQPP
~omegQPPPPPPPPP
~omelPPPPPPPQOP
~omenQPQPPOPPPP
~omeoQQQOOQOOPQ
~omepPPPQPPPPPP
~omesSPPOPOPPPP
~ometONOPPRSPOP
~omfOQPPQPPPPP
~omfoOQOPQPPPPP
~omiPOTPOPQOPO
~omiaQPPPPPPPPP
~ominNPQQPQPPPP
~omisQPPPPPPPPP
~omitOOSPOOQPPP
~omizQPPPPPPPPP
~ommRPQOPPOPOP
~ommePPQPPQPPPP
~ommiPQPPPPPPPP
~ommoQPPPPPPPPP
~ommtPOQPPPPPPP
~ommuQPPPPPPPOP
~omnQQPPPOPPPP
~omniQQPPPOPPPP
~omoPQPOPOOPQO
~omo_PPQPPPPPPP
~omorQROOPPOPQP
~ompSOPNPONQNS
~ompaRPPOPPPPPP
~ompePOOPPPPPPS
~omplQQOPPPOQOQ
~omprQNRPPPOPPO
~ompuPQOPPPPPPP
~omsPQPPPOQOPQ
~oms_PQPPPOQOPQ
~omySOPQNPORNO
~omy_PPPPPQPROO
~omycSPPQOOPPPP
~on'MOPOOUQPOQ
~on'sOOPPPRQPPP
~on'tOPPPOSPPOQ
~on_RSOSNOKRPO
~onaQNRRRPNOOO
~ona_QPPPPPPPPP
~onalPOQPPPPPPP
~onanPPQPPPPPPP
~onarPPQPPPPPPP
~onatPPPROQOPPO
~onavOPPPQPPPPP
~onazPPPPQPPPPP
~oncOPPQQQOOPP
~onceOOPQQQPOOP
~onchPPQPPPOPQP
~ondQPTPONNOOQ
~ond_PPRPOOOOOR
~ondaORPPQPOPPP
~ondeQORPPOPPPP
~ondrQPPPPPPPPP
~oneRXRNPOLPNM
~one_RTTOQPKQNM
~onedPQPPPPQPPP
~onenPQPPPPPPPP
~onepPPPPQPPPPP
~onerPQPPPPPPOR
~onesQPPOOPQPQO
~oneyPROPPPPPPP
~onfQOQOPPPPOQ
~onfePQPPPPPPPP
~onfiPPPPPPPPPQ
~onfuPOQPPPPPPP
~ongPQOOPQPONS
~ong_QROPPQNOOS
~ongePPQPPPOQPP
~ongoQOPPPPPPPP
~ongrPQPPPPPPPP
~ongsPPPPQPPPPP
~onguPOOPOPTPPP
~oniUMROOOOPOQ
~oniaNPOPOQSPPP
~onicQOPPPOPRPP
~onidPPPQQPPPPP
~onieQPPPPPPPPP
~onigPRRPPNPOPP
~oninQOOPPPOPOR
~onisQPPPPPPPPP
~onitSOROPPOOQP
~oniuPPPPQPPPPP
~onjPQOPPPPPPP
~onlOPPOOPRPPQ
~onliPPPPPPPPPQ
~onlyOPPOOPRPPP
~onnQORPPOPPPP
~onneQOQPPPPPPP
~onoQOPOPPQQPO
~ono_PPQPPPPPPP
~onolPPPPQPPPPP
~onosQOPPPPOQPP
~onsTQRMOONPLT
~ons_RQNOQPQONP
~onscPORPPPPPPQ
~onseTPPOOOOOQP
~onsiOPRPPPOPPP
~onstQPPPPPPPPP
~onsuOPPPPOPRNS
~ontTNROSQKNPQ
~ont_PNWPPNOOPP
~ontaPOPPPPPPPR
~ontePQOPPPPPPP
~onthQNNRPSOOPO
~ontiPQOPPPPPPP
~ontrQPOMTPNOQO
~ontsQPPPPPPPPP
~onuPPOPPPRPPP
~onusPOPPPPRPPP
~onvNOQTOPPPPP
~onveNPOTOPPPPP
~onviPOPPPPPPPP
~onvuPORPPPPPPP
~onyQPQPOPPPPP
~ony_PPQPPPPPPP
~oo_OPPPPPPPPR
~oodTQQNNRLNQR
~ood_TPPNNQMNQR
~oodbPOQPPPPPPP
~oodsQQOPPQOPPP
~oofPORPPPPPPP
~oof_PPRPPPPPPP
~oogPPPPPPPPPQ
~ookOTRNOLTNPP
~ook_PRROPMRONP
~ookePROPPPPPPP
~ookiNPPPPPPORP
~ooksPPPPOORPPP
~oolSOQOOQQOPO
~ool_PPQPOQOOPO
~ooleQPPPPPPPPP
~ooliQOQOPPPPPP
~oolsPOOPPPRPPP
~oomOTROOPMNRP
~oom_OSROOQMNRO
~oomsOQPPPPPPPQ
~oonRRPOPQNONP
~oon_QSPOPROOOO
~ooneQPPPPPPPPP
~oonsPPPPQPPPPP
~oopPPPPPORPPP
~oop_QQPPPPPPPP
~oopiQPPPPOPPPP
~oopyOPPPQPQPPP
~oorQPSPOOOMRQ
~oor_PQRQOOOMRQ
~oorsPPQPPPPPPP
~oosPROOORPPPP
~oosePQOOPQPPPP
~oostQQPPOQPPPP
~ootOORPOSPOOP
~oot_PPRPPPQPPP
~ootbPPPPPQOPPP
~ootePOQPPPPPPP
~oothPPOPPRPPPP
~oozPPQPPPPPPP
~op_TSNOQOOPNO
~opaPPOPOPPPPQ
~opa_PQPPPPPPPP
~opatPPPQOPPPPQ
~opauPPPPPQQPPP
~opcPQPPPPPQPP
~opcoPQPPPPPPPP
~opcsPPPPPPPQPP
~opdQPPPPPPPPP
~opd_QPPPPPPPPP
~opeSQRPPMOQON
~ope_QROPPNPQOP
~openOQQPPNPPQO
~operSNQQPQOPPO
~ophONPRPOSOOP
~ophaPPQPPPPPPP
~ophiOPPPPPRPPP
~ophoPPQPPPPPPP
~ophyPOORPPPPPP
~opiPPPQRNROOO
~opicPPPPQPPPPP
~opidPPPPQPPPPP
~opinOPQPQOPPPP
~opioPPPQPOPPPP
~opirQPPPOPPPPP
~opiuPOPPPPQPPP
~oplRPPQNQPPNP
~oplaQPPQOPPPPP
~opleRPQPOROPNP
~opmPPOPPPQPPP
~opmePPOPPPQPPP
~opoRQQOPOOPPP
~opo_PPQPOPPPPP
~opofOPPPQPPPPP
~oponQPPPPPPPPP
~oppOQVNQMOPOO
~oppeORSOPOOPOP
~oppiPOROQOPPPP
~opplPPPPPPQPPP
~oppyPORPPOPPPP
~oprPPPQUOOOOO
~opraPPPORPPPPP
~opriOPPPSPOPPP
~oproQPPQPPPPPP
~opsPQNQQROQOO
~ops_PPNQQRPPPP
~opsyPPPPPQOQOP
~optOPQPOPPQOO
~optiQPPPPPPQPP
~optoPPPPPPQPPP
~optyPPQPPPPPPP
~opuROPPPPOPPP
~opurQPPPPPPPPP
~opyPOPPQPQQPP
~opy_PNPPPPQQPP
~oquPPPPQPPPPP
~oquePPQPPPPPPP
~oquiPPPPQPPPPP
~or'PQPPPPPQPO
~or'sPQPPPPPQPO
~or_MPSMPNNJXU
~oraQOTSPNNNPO
~ora_PQRPPPPPPP
~oradPOPPQPPPPP
~oralQOPSOOOOPO
~oramPPPQPPPPPP
~oratPOPPQOPPPP
~oraxOQQPPPPPPP
~orazQPQPPPPPPP
~orbOOPPPPPQPP
~orbiOPPPPPPQPP
~orcQPOPPQPPPP
~orceQPOPPQPPPP
~ordMPQOONORSS
~ord_QRPPPNPPPP
~ordaPPQPPPPPPP
~ordeNRNOOOPOSS
~ordiPOPPPOOTPP
~ordsOOPPPQPQPP
~oreUPROPPPONM
~ore_URQNQNQONM
~oredPQPPPPPPPP
~orehQPPPPPPPPP
~orenPORPPPOPPP
~oresPOOPPROPPP
~oretPPPPQPPPPP
~orgOQPPPPOPPQ
~orgaPPQPPPPPPP
~orgeOROPPPOPPQ
~orgoPPPPPQPPPP
~orhQPPPPPPPPP
~orheQPPPPPPPPP
~oriQMPPPPRPOR
~oriaPOOPPQQPPP
~oricOPPPPPQPPP
~oridPPPQPPPPPP
~orinROPOPPPPPP
~oriuPQPPPPPPPP
~orkPRPOPQNRPO
~ork_OPOOQQPQPP
~orkePOPPPPPRPP
~orkiPRPPPOOPQP
~orksQQPPPQPOPP
~ormQOKMNOUUTM
~orm_LOMOONPWTP
~ormaSPNONSSOOO
~ormePPQPPPPPPP
~ormiPPPPPPQPPP
~ormoQPPPPPPPPP
~ormsPQOPPORPPN
~ormuQPPPPPPOQP
~ornPQNPPPSOOO
~orn_QOOQQOROOO
~ornePOPPPPQPPQ
~orniPQPPPQOPPP
~oroRPOOQOOPOQ
~orolPPPOQPPPPP
~oronQPPPPPPPPQ
~oroqQPPPPPPPPP
~orosPQPPPPPPPP
~orotQPPPPPPPPP
~orpQPRQOOOPPP
~orphQPQQOOOPPP
~orptPPPPQPPPPP
~orrLUTROPNNPN
~orraPQQPPPPPPP
~orreNORRPOPPPP
~orriOPPPPRPPOP
~orroQSOPPOOOPO
~orryOQQPPPOOPO
~orsRPRQPNOMRP
~ors_RPPOOOONSP
~orsaOPPRPPPPOP
~orsePPPPPPQPPP
~orstOORPQPPPPP
~ortTRRNOMMQPP
~ort_NRPOQNPSPO
~ortaRQOOPOOPQP
~orteRQPOPOOPOQ
~orthRQQPOQNOPP
~ortiPMQQOPQOPQ
~ortsPQPPPPPPPP
~ortyPPQPPPPPPP
~orvOPPPQPPPPP
~orvaOPPPQPPPPP
~orwOQPPPPPPPP
~orwaOQPPPPPPPP
~oryQPNOPOOPOT
~ory_QPNOPOOPOT
~os_TPQPOONORO
~osaRQPPPOPPPP
~osagPPPQPPPPPP
~osamQPPPPPPPPP
~osapPQPPPPPPPP
~oscRRPOQOOQON
~osc_QOPPPPPPPP
~osciPPPPQPPPPP
~oscoPRPPPOPQOO
~oseSNNXNPNOLR
~ose_SLNXNQOOMP
~osebPPPPPPQPPP
~osecPOPPPPPPPR
~osedPRQOPQOOPP
~oselPPPQPPPPPP
~osemQPPOPPPPPP
~osepPPPPPOPQPP
~osesPQPQPPOPPP
~osfQPPPOPPPPP
~osfoQPPPOPPPPP
~osiRLPQPOSPOP
~osinOORSPNQPPP
~osisSONNPPQQOO
~ositONOPPQRPPQ
~osoRPOPPPPPPP
~osorQPPPPPPPPP
~ospSPOOOOPOSP
~ospeQPPPPPPPPP
~osphPPQQOPQPPP
~ospiRPOOOPOOTP
~ospoPPPPQPPPPP
~osqPOPPPQPPPP
~osquPOPPPQPPPP
~ossNPOOPOTPOR
~oss_PPOPPOSPOP
~ossiPPPPPPPPPR
~ostUTNONTNMON
~ost_PQQQNSOONP
~ostaQOOPPQPPPP
~ostcPPPPPPPPQP
~osteQTNOOPQPPO
~ostiQPOPPPPPPP
~ostmPPPPPPQPPP
~ostoQOQPPPOPPP
~ostpPPPPQQOPPP
~osuROPPOOPPPR
~osurQOPPOPPPPR
~osuvQPPPPOPPPP
~ot_NPVQOORONO
~otaORPQPOPOPO
~ota_PROPPPPPPP
~otalPPPQPPPPPP
~otasQPQQOPOPPP
~otatOPPPPPRPPP
~otbPPPPPQOPPP
~otbaPPPPPQOPPP
~otcPNPPPPSPPP
~oteQOPNPPORNS
~ote_OQQPPOOSOP
~otecQOOPPPPPPR
~otedPQPPPPPPPP
~oteiPPPPPQQPPP
~oterRNQPPPPPPP
~otesOPOPPQOPPR
~othPPRNQVNNNN
~oth_OPPOPRQPPP
~otheROQOQSNNPO
~othiPPQPPQPPPP
~othoOQPPPPPPPP
~othyPPPPPQOPOP
~otiUNPMNOPOPT
~oticQPPMNOPPQS
~otidPOQPPPQPPP
~otifPPPPPPPPOR
~otitQPPPPPPPPP
~otivQPPPPPPPPP
~otoNOONOPSPQS
~oto_NPOPPPSPOR
~otocPOOOOPPOSQ
~otomPPPPPPPROP
~otonPPQPQPPPPP
~otorOOPPPPQPPP
~otosPQOPPPPPPP
~otoxPPPPPQPPQP
~otrQQOPQOQPPP
~otriQPPPQPPPPP
~otroPPPPPPQPPP
~otsOOTOOPQPOO
~ots_OOSOOPQPOO
~ottRPSOOPOPNO
~ottaRQPPPOPPPP
~ottlOPSPOPOPPP
~ottoQOQPPQPPOP
~otuQPPPPPPPPP
~ou'PROPPPPPPP
~ou'rPROPPPPPPP
~ou_OPRPPPOPPP
~oubPOPPPPROPO
~oublPOPPPPROPO
~oucOQQPPOOPPP
~ouchPQQPPOPPPP
~oudOQQPPPQPPP
~oud_PQPPPPPPPP
~oudePOQPPPPPPP
~ougRPROOPQOOO
~oughRQQOOPQPOO
~ougiQPPPPPPPPP
~oulQNPQQTQOMN
~ouldRMNPQUROMN
~oulePPQQPPPOPP
~ounNRQNPNQTMQ
~ouncOQPPPOPQPP
~oundQRQNOOQQMQ
~oungPPOPPPQPPP
~ounsPPPPPPPQPP
~ountOOPPQPORQP
~oupQSPPPOOPOO
~oup_QRPPPOPPOO
~ourRTRRMMKOQR
~our_OUQQOPNOOO
~ourcQPPPPPOPPP
~ouriORPPPPPPPP
~ourlPPPQPPPPOP
~ournQPQPPPPPPP
~oursQOOPPNOQTP
~ourtOPPPPPPPPS
~ousMNQPRSOORO
~ous_NOOQRQQOPP
~ousePOQPPQOPSO
~ousiPPPPPQPPPP
~ouslPQPPPPPPPP
~outOOVNQOMORP
~out_PPPORONPPR
~outcTOOPPPPPPP
~outePPQPPPQPPP
~outhNNSPQPPPPP
~outiOQOPPQOPPP
~outpPORPPPPPPP
~outrOQPPPPPPQP
~outsOPRPPPPPQP
~ouvPPQPPPPPPP
~ouvePPQPPPPPPP
~ouwQPPPPPPPPP
~ouw_QPPPPPPPPP
~ovaPOPOPPOPRQ
~ova_PQPPPPPPPP
~ovahQOPPPPPPPQ
~ovalOOPPPPPPRP
~oveRWNNLKPMTR
~ove_QQPPPOPPPP
~ovedOTPPPOPPPP
~ovelOROPPPPPPP
~ovenQPPPPPPPPP
~overRPPOMLQNTS
~ovesPPOPPRPOQP
~oviPSOPOQOOQO
~ovidQPONPRPOQO
~ovinPRQPPOPPPP
~ovirOPPROPPPPP
~ovoPQPPPPPPPP
~ovo_PQPPPPPPPP
~ovuOPQPPPPPPP
~ovyPOPPPPRPQP
~ovy_POPPPPRPQP
~ow'QPPPPPPPPP
~ow'sQPPPPPPPPP
~ow_QSNOQPPNQO
~owdPPPPPQPPPP
~owdePPPPPQPPPP
~oweSMRPPNOOPP
~owedONSOQNOPQQ
~owelRNQPPPPPPP
~owerSQNQPOPPOP
~owiPQQPPPPPPP
~owinPQQPPPPPPP
~owlPOQPPPQPPP
~owl_PPQPPPPPPP
~ownPPSOQNQOOQ
~own_PPSOQNQOOO
~owniPQQPPPOPPP
~ownsPOPPPPPPOR
~owoPPQPPPPPPP
~owsOPQOOOSPOP
~ows_OQOPPPSPOP
~owsyPOROPPPPPP
~owtPQOPPPQPPP
~owthPQOPPPQPPP
~ox_PROPOPPPQP
~oxaPOPQQPPOPP
~oxabPPPQPPPPPP
~oxacOPPQQPPPPP
~oxeRRPOPOPPPP
~oxenQPPPOPPPPP
~oxesPRPPPOPPPP
~oxetQPPOQPPPPP
~oxiTOPORNPOOO
~oxicQQPOPPOPPP
~oxidPOOPPPQPPP
~oxifOPPPQPPPPP
~oxigROPPPPPPPP
~oximPPPPPPQPPP
~oxinQPQPQOOPPP
~oxoOOQQQPPPPP
~oxonQOPPQPPPPP
~oxyQOPPQOOPOQ
~oxy_POPOPPPPPQ
~oxybOPPPQPPPPP
~oxycPPPRPPPPPP
~oxygQPQPPPOPPP
~oxytQPPPPPPPPP
~ozaPPPPQPPPPP
~ozapPPPPQPPPPP
~ozePQPPPPPPPP
~ozenPQPPPPPPPP
~oziPPPPOPQPQP
~ozinPPPPOPQPQP
~p'sPPOPPQPPQP
~p's_PPOPPQPPQP
~pa_OPPPPQQPPP
~pabOPPQPPPPPP
~pacPROPPOMPQR
~pacePQPPQPOPQP
~paciOQOPPPOPOR
~packQPPPPPOPQP
~padPOQPPPPPQP
~padsPPQPPPPPPP
~paePNQPPPOPRP
~paedPNQPPPOPRP
~pagPROPPOOOSP
~pageOROPPOPORP
~paglPPPPPPPPQP
~paiOQNQOPUQNO
~paidPQPPPPPRNP
~painOOPOOPVOPO
~pairPQNRPPOPPP
~palOOQPOPSPPO
~pal_PPPPPQPPPP
~paleOOQPPPQPPP
~paliPPPQPPPPPP
~pallPQPPPPPPPP
~palmPPPPPPQPPP
~palpOOQPPQPPPP
~palsQPOPPOQPPP
~pamRNROOPPPOP
~pam_RORPOPPPPP
~pamiPPPPPPQPPP
~panPSOPQPPPPO
~panePOPPQOPQPP
~paniPROPPPPPPP
~pantPQPPPPPPPP
~papORPOPQPPPP
~pap_PPQPPPPPPP
~papaPPQPPPPPPP
~papePSNPPQPPPP
~parTMQNOOPOPS
~paraTOOPNPPPOP
~pareQQPOOPPOOR
~pariPPPQPOQPQP
~parkOQPPPOPPSO
~parlPOQPPPPPPP
~paroPOPPPPQPPP
~partPNQORQOQOR
~pasPRSOOMPOPP
~pasmQPPPPPPPPP
~passPTPOPOOOPO
~pastPNQPPORPPQ
~patRNMPPMQPSQ
~patcPNOROOTOOO
~patePPPOPQPPQP
~pathOOOPOPPPRQ
~patiSPPNRMNPQQ
~pauOPPPPPQPPP
~pausOPOPPQQPPP
~paxPPPOQPPPPP
~paxlPPPOQPPPPP
~payOPOOPQOUNP
~paysPQPPPOPSNP
~pazPOQPPPPPPP
~paziPOQPPPPPPP
~pboOQPPPPPPPP
~pboaPQPPPPPPPP
~pc_QPPPPPPPPP
~pcoPQPPPPPPPP
~pcorPQPPPPPPPP
~pcsOPPOPPPSPP
~pcs_OPPOPPPSPP
~pd_QPPPPPPPPP
~pdaPSNPPPPPPP
~pdatPSNPPPPPPP
~pe_SRNPONQRNO
~peaPPPROQOOPO
~peacPQPPPPPPPP
~peakOPRPPPPPPP
~peanQPPPPPPPPP
~peatOPOSOQPPPO
~pecRQOPPOPROO
~pecaQPPPPPPPPP
~peciPPOPPPQQPP
~peckQOPPPPQPPP
~pectQQOPPOPQPP
~pedOTSOOOPOOO
~ped_NTSOPOPOOO
~pediPQPPPPPPPP
~pedsPPPQOPPPQP
~peePPPQPOQPPP
~peecPPQPPPPPPP
~peedPPOQPPPPPP
~peelPPPPPPQPPP
~pefPPPORPPPPP
~pefrPPPORPPPPP
~peiPPQPPPPPPP
~peitPPQPPPPPPP
~pelPOQPPPRPPO
~pellPOOPPPQPPP
~pelvPOQPPPPPPP
~penQRPPONPPOR
~pen_QOROPOOPQO
~penaPPPPPPOPOR
~pendQPOPPORQPO
~penePPPPQPPPPP
~peniPOQPNPQPPP
~pensOSOPPPOONR
~pentOQPQPPPPPP
~peoRPQPOROPNP
~peopRPQPOROPNP
~perONQUORQONM
~per_NQOSNPQOPP
~peraPORPPROPPO
~perbPPPPPPPQPP
~percQPPPPPPPPP
~perdOPQPPPPPPP
~pereQOPPPPPPPP
~perfRPPPPPPPPP
~periONPTOQQOOO
~perkPPQPPPPPPP
~perlQPPPPOPPPP
~permOPOPRQOPPP
~persPQOPPQPPPP
~pertOQOOQOQPPP
~perwPQPPPPPPPP
~pesQQPPPPPPOP
~pes_PQPPPPPPOP
~petNPOPPQOPPS
~peteOOPPPPPPPS
~petiOPPPPQPPPP
~peuPQPPPPPPPP
~peutPQPPPPPPPP
~pezPOPPQPPPPP
~peziPPPPQPPPPP
~ph_PPORPPPPPP
~phaOOQPOOQPSP
~phagPPQPPPPPPP
~phalPPPQPPPPPP
~phanPPQPPPPPPP
~pharNPOPPPOQTP
~phasQPPPPPPPPP
~phatPPQPPPQPPP
~pheLNOTTRPONO
~phenPPPRROOPPP
~pherNPPSPOQPPP
~phewPOPPPSPPOP
~phiPPQPNOQPPP
~philOPPPPPRQPP
~phinQPQQOOPPPP
~phlPPPPPPPQOP
~phlePPPPPPPQOP
~phoMNNOOMVQRS
~phoiPPPPPPQPPP
~phonOOPOPNORSQ
~phosPPQPOPQPPP
~photOPOOPOSOOR
~phrQPPOPPPPPP
~phroQPPPPPPPPP
~phsOPPPPPQPPP
~phs_OPPPPPQPPP
~phyOPPRQPNOPQ
~phy_QOPPPPQPPP
~phylOOPRROOPPP
~physOQPPPQOOQQ
~piaQPQPPPOPPP
~pia_RPPPPPOPPP
~pianPPQPPPPPPP
~picOQPOROQOQO
~pic_PRPPOPPPPP
~picaOOPPQQPPPP
~piciOPPPROPPPP
~pickQQPPPPOPPO
~pictOPPPPPQPPP
~pidSOPOPOOPQO
~pid_QOPPPPOPQP
~pidoPPPPQPPPPP
~piduQPPPPPPPPP
~pieOQRPPPPPPO
~piedPPQPPPPPPP
~pierPPQPPPPPPP
~piesPQPPPPPPPP
~pigOPPPPPRPPP
~pigmOPPPPPRPPP
~pilRISSQOPOPP
~pil_OOQRPOQPPP
~pileOOPPQQOQPQ
~pillTLQQPPPOPO
~pilsOOQPPPQPPP
~pinSLSPRRONON
~pinaQOQPPPOPPP
~pineRNPQRPNPOO
~pingQNRNQQQPOO
~pinkPQQPPPOOQP
~pinnPQPPPPPPPP
~pinpPPQOPPPPPP
~pintPPPQPPPPPP
~pioPQPQPOPPPP
~pioiQQPQOPPPPP
~pionOPPPQPPPPP
~pipOQPPPPPPOP
~pipePQPPPPPPOP
~pirQQRNOOPQOO
~piraQORPOPPQPP
~pireOQPPPOPPPP
~piriQQPPQPOPPP
~piroQOPOPPQPPP
~pisQNQPPQQPPP
~pisoQOPPPPQPPP
~pitQOOOOPPOSP
~pitaQONOOQPOSP
~pittPPPPPOQPPP
~piuPOPPPPQPPP
~piumPOPPPPQPPP
~pixPPPPPPORPP
~pixaPPPPPPORPP
~pizPRPQPPPPPP
~pizoPPPQPPPPPP
~pizzPRPPPPPPOP
~plaQTOROPQPKP
~placRQPPOOPQPO
~plaiQQOPPPPPOQ
~planMSNRQPNQOQ
~plaqPOPPPPQPPP
~plasRPQQOPOPPO
~platOOQPPPRPPP
~playOROPPQQPNP
~pleOQQQLPXPLN
~ple_QOPOOPTPMP
~pleaNRRQOPQOPO
~pleePOPPPPRPPP
~plemPPPQOPPPPP
~plenQPPPPPQPPP
~plerPQOPPPQPPP
~plesPQPPPPPPPP
~pletPQPPPPPPPP
~plexPPQPPPPQOP
~pleyQOPPPQPPPP
~pliPOOPPQQPQP
~plicQPPPPPPPPP
~pliePOPPPPPPQP
~ploOQQPPPOPPP
~ployOPPPPQPPPP
~pluQPPOROPPOP
~plugPQPPPPPPPP
~plusQOPOROPPPP
~plyOPPOPOPPSQ
~ply_OPPOPOPPSQ
~pmePPOPPPQPPP
~pmenPPOPPPQPPP
~pneRPPOOQPPPO
~pneaQPPPPPPPPP
~pneuQQPPOQPPPP
~pnoONSOPPRPPP
~pnoePPRPPPPPPP
~po_PQRPOPPPPP
~pocPPPPPOPPPP
~pockPQPPPPPPPP
~podPQPPPPPPPP
~pofOPPPQPPPPP
~pofoOPPPQPPPPP
~pogPPPQPPPPPP
~poglPPPQPPPPPP
~poiOMRNOTPPOR
~poinPMQNPTQQOO
~poisNOQPPPOPQR
~polOMQQNPQPRQ
~pol_OPPPPPRPPP
~polaPPPQOQQPPP
~poliPOOPPPOOSQ
~polyPOQPPPPQPP
~ponROTPOONOOQ
~pondPORPPPPPPQ
~poniQPPPPPPPPP
~ponsPPRPPPOPPP
~pooOPRQPPOPQP
~poolPPRPPPPPQP
~poorPPPQPPPPPP
~popOQOPPQPPPP
~popcPQPPPPPPPP
~porNQOOPMNSRR
~poriPPPPQPPPPP
~poroQPPPPPPPPP
~portMROOONNSRS
~posNQNOPRQNPR
~posePPQPPPPPPP
~posiONOPPQRPPQ
~possOPPPPPPPPP
~postNTOPOQQOOO
~potQQSPOPOPOO
~pot_PPPQPPPPPP
~potaQPQQOPOPPP
~poteQPPPPPPPPP
~pothQPPPPPOPPP
~potsOPPPPPQPPP
~pouQPQPPPOPPP
~poulOQPQPPPPPP
~pourROQPPPOPPP
~powPPPPPPOPOQ
~powdPPPPPQPPPP
~powePQPPPPPPPQ
~pp_PPPPPPPPOS
~ppaPPOPPORPPP
~pparPQPPPPPPPP
~ppeQQRNPPPPNO
~ppedNSSOPPOPOO
~ppenSNPOQOPQOP
~pperPOPPPPRPPP
~ppetOPOPPQPPPP
~ppiPOROQOPPPP
~ppiePQPPPPPPPP
~ppinPNSOQOPPPP
~pplOOOQOOQOTQ
~pplePPOQOPRPPP
~ppliPOPPPPPPQP
~pplyPPPOPOPOSQ
~ppoPOOPPTPPPO
~ppoiPNPPPTPPPP
~pporPQPPPPPPPP
~pprOPPPPPPPRP
~pproOPPPPPPPSP
~pptPPPPPPPQPP
~ppyOSQPPPOPOP
~ppy_OSQPPPOPOP
~pr_ONPPPPPPPS
~praPORNSMPPPQ
~pra_PPPPPPPPPQ
~pracOPOPPOPQQQ
~pramQPPOQPPPPP
~pranOPQPQPPPPP
~pratOOPPPPQPPP
~prayOQQOQOPPPP
~prazQPPPPPPPPP
~preYPQPOPMOMM
~preaOQQPPOPPPP
~precORPQPPPPPP
~predPOORRQOPOP
~preeQOPOPPPPPP
~pregONPQRQQOOP
~prehRPPPOPPPPP
~premQPPPPPPPPP
~preoQOPPPPPQPP
~prepPORPPPPPPP
~presSRRNNQONNP
~pretPPOPPPQQQO
~prevVPOOOOOPPO
~priRPOORNOQQN
~pricQPPPPPPPPP
~prigQOPPPPQPPP
~prilPPQPRPOPPP
~primQOPOPPQPPP
~prinPSNPPPOPQO
~prioPQPPPPPPPP
~prisPPPQPPPPPP
~pritPOQPPPPPPP
~privPOPPPPPQQP
~proWNJLTQONSQ
~pro_PPPPPQPPPP
~proaPPPORPPPPP
~probQQOOQQOROO
~procOOPPPPOPSP
~profPPOPRROPPP
~progSOOOPPOPPP
~projNPPPPPRPOP
~prolQPRQOOOPPP
~pronQQOPPPPPPP
~propQOQQROOPOO
~prosQNOPPQPOOR
~protQNNNPPQORS
~prouPROPPPPPPP
~provPQOPPPOPRO
~proxPPPPOPQPPQ
~ps_NNPRPUQPNN
~pseRNROSOOPOO
~pse_TNQOPPOPPP
~psedPPRPPPPPPP
~psetPPPPQPPPPP
~pseuNPPPRPPPPP
~psiRUOOOMMRQO
~psiaQPQPPPOPPP
~psisPSOOONNRQP
~psoPOPPPQPPPP
~psorPOPPPQPPPP
~pstPROPPPPPPP
~pstaPQPPPPPPPP
~pstiPQPPPPPPPP
~psuQPPPPPPPPP
~psulQPPPPPPPPP
~psyPPPOPPOQOQ
~psy_OPPPQQOQOQ
~psycQQPPOPPPPP
~pt'PPPPPQPPPP
~pt'sPPPPPQPPPP
~pt_OOPOPOQPRR
~ptaNPPPRPPQPP
~ptabPPPPPPPQPP
~ptanOPPPQQPPPP
~pteOQPPPPPPPP
~ptedPQPPPOPPPP
~ptiPOPPSPOQOO
~pticPNPPQPPQPP
~ptioOPPORQOPOP
~ptoRQOOONTPOO
~ptomQOPPPPQPOP
~ptopPRPPPOPPOP
~ptosPPPPPORPPP
~ptsQPPPPPPPPP
~pts_QPPPPPPQPP
~ptsdQPPPPPPPPP
~ptuPPQPPPPPPP
~pturPPQPPPPPPP
~ptyORQPOPPPPP
~pty_ORPPPPPPPP
~ptylPPQQOPPPPP
~ptysPPQPPPPPPP
~pubQPPPPPPPPP
~publQPPPPPPPPP
~puePOQPPPPPPP
~puiPORPPPPPPP
~puisPPQPPPPPPP
~pulPMVOPPPPOP
~pullPORPPQPPPP
~pulmQPPPPPPPPP
~pulsOOTPPOQPOP
~pumOQQPPPOPPP
~pumpOQQPPPPPPP
~punSOPPPPPPPP
~puncQOPPPPPPPP
~puntQOPPPPPPPP
~pupOOSPPORPPP
~pupiOOSPPORPPP
~purPOSPPOPPPP
~puriQPPPPPOPPP
~purpOPRPPOQPPP
~purtPOQPPPPPPP
~pusPPOROQOPQP
~pus_PPPPPPPPQP
~pushPPOROQOQPP
~putPORPPOQPOP
~put_PORPPPPPPP
~putaQOQPPPPPPP
~putePQOPPPPPPP
~putuPOPPPPRPPP
~puyOPPPPPQPPP
~puytOPPPPPQPPP
~py_PPQOPQOROO
~pylOPPPPPRPPP
~pyloOPPPPPRPPP
~pyrQPPPPPPPPP
~quaQNRROOOOOP
~qualPOQPPPPPPP
~quanPPPRPPPPPP
~queTMRQNNNSOP
~que_QORPPPOPPP
~quelQPOPPPPQPP
~quemPQPPPPPPPP
~quenQOPRPPPPPO
~querPOQOPOPTPP
~quesQOOPPQQPPQ
~quetQOQQOPPPPP
~queuPQPPPOPPPP
~quiNPPPPPPOOT
~quicQOQOPPPPPP
~quieORQPPOPPPP
~quinOPPOQPQPPQ
~quipPROPPPPPPP
~quirONPPPPOPOT
~quisPPPPPQPPQP
~quitQOOPPROPPP
~quivNOPSOPQPPP
~r'sPQOPPSNPQO
~r's_PQOPPSNPQO
~ra_QMWPPONOOP
~raaPPRPPPPPPP
~rabPOQPPROPPP
~rab_POPPPRPPPP
~rabiPOPQPPPPPP
~rablPPQPPPPPPP
~racUNSOPPMONP
~raceQPRQPOOPOO
~rachPPRPPPOPPP
~rackPOPPPRPPPP
~racoQPPPPPPPPP
~ractQPNOQOPQPQ
~racyRPPPPPPPPP
~radRNTOPRMOQO
~rad_POQPQPPPPP
~radaQQOPPPPPPP
~radeQOPPPRPPPO
~radiOPSPPOOPPP
~radoOPQPQPPPPP
~radrQPPPPPPPPP
~radyPOQPPPPPPP
~raeQPPPPPPPPP
~rafQPPPPPPPPP
~ragOQRPOOPPPP
~ragePPQPPPPPPP
~ragiPQQPPPPPPP
~raiRROQNQMPPP
~raigQQPPPPPPPP
~railPOPQPOPRPP
~rainQSOQNQNOQQ
~raisPQOPPQPPOP
~raitQPPPPPPPPP
~rakQPPPPPPPPP
~ralRNOVNNRPPN
~ral_QMOTONRPPO
~raliPPOQPPQPPP
~ralsPPPQPPPPPP
~ramQNOVQOPNOO
~ram_OPPQQOPOPO
~ramaPPOQPPQPPP
~rameQPPPPOPPOQ
~ramiPPPPQPPPPP
~rampQOPPPQPPPP
~ramsOOPTPOPPPP
~ranQRRQPOLOPP
~ran_QQOPPPPPPP
~ranaQPPPPPPPPP
~ranbPPPPQPPPPP
~rancMPQRPPPRPP
~randPNROPTNPPO
~raneROPPPPPOQO
~rangNRQQOOQPPP
~raniQPPPPPPPPP
~rankPPRPPOPPPP
~rannPQPPPPPPPP
~ranoOPPPQPPPPP
~ransRROOPONOQP
~rantPPOPPOOPPR
~rapULQNRQOQPN
~rapaOOPPQPQPPP
~rapePPPORPPPPP
~raphROPPPPOPPP
~rapiSNPPPPOPQO
~rappPPQPPPPPPP
~rapyROOOPROQPO
~rarOQPPQOPPSO
~rar_OQPPQPPPPO
~raryOPOPPPPPRP
~rasQMRLRQPOPQ
~raseOOPPPPPPPR
~rashQOPOPQQOPO
~rasoPPPPPPQPPP
~rastPOQORPOPPP
~ratQLQ[MPMRNN
~ratcPOPPPQPPPP
~rateSNPVNONQPN
~rathPPQPPPPPPP
~ratiOMQUNPOPOQ
~ratoOQPPPPPQPP
~ratsPQPPPPPPPP
~ratuPPQPPPPPPP
~rauPOSQPOOOPP
~raumPPQQPOOPPP
~ravRPPOOOQPPP
~ravePPPPPPQPPP
~raviRPPOPPPPPP
~rawOSNQONPPPR
~raw_PPOPPOPPPR
~rawaQPPQOPPPPP
~rawbPPPPPPQPPP
~raweORPPPPPPPP
~rawiPPOPPPQPPP
~rawnPPQPPOPPPP
~raxOQQPPPPPPP
~rax_OQQPPPPPPP
~rayOQQOPOOOPR
~ray_ORPOQOPOQP
~raysPOPPPPPPOR
~razQORPPPOPOP
~razeQPQPPPPPPP
~raziPQPQPPPPPP
~razoQOPPQPPPPP
~rb_PPPQPPPPPP
~rbaQOOOPPPPPR
~rbalPOOPPPPPPR
~rbamPPPPQPPPPP
~rbatQPPPPPPPPP
~rbeQQPPPPPPPP
~rbetQPPPPPPPPP
~rbiOOPQPPPROP
~rbidPPPPPPPRPP
~rbimOPPQQPPPPP
~rblPOPPPQPPPP
~rboPPQQPPPPPP
~rbonQPPPPPPPPP
~rceROPPPQOPPP
~rce_QPPPPQOPPP
~rcenQPPPPPPPPP
~rchPQPPPPPPPQ
~rch_PQOPPQPPPQ
~rciRROPPPOPPO
~rcisRPPPPPPPPP
~rclQPPQPPPPPP
~rcl_QPPQPPPPPP
~rclaQPPPPPPPPP
~rcoQPPPPPPPQP
~rctROPPPPPPPP
~rct_RPPPPPPPPP
~rcuPOQPPPPPPP
~rcumPPQPPPPPPP
~rd_NUSNONNMTQ
~rdaOOQPPQQPQO
~rdabPPQPPPPPPP
~rdayOOPPPQQPQP
~rdeMSOOOOPOSS
~rde_PQPPPPPPPP
~rdedOPPPPPPPPR
~rdenOPQPPPPPPP
~rderORNOOOPOSQ
~rdiPMOONOOTRQ
~rdiaQOQPOOOPPQ
~rdicQPPPPPPPPP
~rdinOOOOPOOTRP
~rditOPPPPPRPPP
~rdlPPQPPPPPPP
~rdlyOPQPPPPPPP
~rdoPRQNPOOPPP
~rdosPQPNPPPPPP
~rdrPPQPPPPPPP
~rdsQQOPOPPQOP
~rds_QQOPOPPQOP
~re'OOOPPPRPRP
~re'sOOOPPPRPRP
~re_XWZIKJKPSK
~reaXMSLRQOLNP
~rea_PNQOPORPPP
~reacONQPQOPPRR
~readPSQOOORPON
~reagPOQPPPPPPP
~reakPRNQPOPOPQ
~realRQPOQOPPOO
~reamQOQPOROPNP
~reanROQPPPOPPP
~reasRNNOSRPPOO
~reatSORMORPMPQ
~rebRQPPPPOPPP
~reboQQOPPPPPPP
~rebrPPQPPPPPPP
~recQQPQMQONPR
~recaPQOPPPPPPP
~receORPQPQPOOO
~rechPPQPPPPPQP
~reciQQPPPOPPPP
~reckPOPPPQPPPP
~recoPNPOOQQOOS
~rectPOPROOPPPQ
~recuRPPOPPPPPP
~redQOMRORPOOR
~red_MQOPMRROPT
~rediROPPPQPPPP
~rednNQOQRQPPPP
~reduTNOQQOPPOO
~reeTQQONPNPNP
~ree_RQPPOOPOPQ
~reecQPPOPPPPPP
~reedQPPPPPPPPP
~reenQQOPPOPQPO
~reesOORPPQOPPP
~reezPQPPPQPPOP
~refOONNOSRNPT
~refePQOPPOPPRP
~refiQPPPPQPPPP
~reflPOPPPPRPPP
~refrQPPPPPQPPP
~refuMPOOOTOPOU
~regMNOTSOROPP
~reg_OPPQPPPPPP
~regaQPPPPPPPPP
~regiOPPRPOOPQP
~regnOOPQQQQOOP
~reguOOPPPPRPPP
~rehSOPPOPOPPP
~rehaQPPPPPPPPP
~reheQPPPPPPPPP
~rehoQPPPPPPPPP
~rehyQPPPPPPPPP
~reiOOSPPPPQPP
~reitPPQPPPPPPP
~rejOPPPPPPRPP
~rejePPPPPPPRPP
~relSLPPPQMOQS
~rel_PPPQQPPPPP
~relaQNPOOOOOQS
~releQOPPPPPPQP
~reliRPPPPPOPPP
~rellPQPPPPPPPP
~reltPPPQPPPPPP
~relyOOQPPRPPPP
~remRPPPOOPQPO
~remaPPPPPPPQPP
~remePQOQPPPPPP
~remiRQPPPPOPPP
~remoPNQPPPRPPP
~renRPPRPOPNNQ
~ren'OPPPPPQPPP
~ren_TPPOOPOPPP
~renaNOQTOOPOOP
~rencSPOOPPQPOP
~rendPPQPPPPPPP
~reneOQQPPPOPPP
~rengPPPQPPPPPP
~reniPPPPQPPPPP
~renoQQPPPPPPPP
~rentNROOPQQPOR
~reoQOPPPPPQPP
~reoxQPPPPPPPPP
~repOPNQONPSPR
~rep_QPPPPPPPPP
~repaQPQPPPOPPP
~repeOPOSOQPPPO
~replQQOPPOPQOP
~repoMNOOONQSQS
~reqPNORPPOPQS
~requPNORPPOPQS
~rerPOQPPPPQOP
~rer_POQPPPPQPP
~resSRVMJPJOTQ
~res_PQOQOQOPOQ
~resaPPQPPPPPPP
~rescROOPPOOOQR
~resePSOPPPPPPP
~reshROPPPPOPPP
~resiPOQPPORQPO
~resoPQPPPPPPPP
~respPMWOOONPOQ
~ressPQSONRPNQN
~restPSNOONNQRR
~resuSOOOPROPQO
~retSPQNONPPQO
~ret_PPPPPPQPPP
~retaPPQPPPPPPP
~reteRPQPOPOQQO
~retiQOPPPPQPQO
~rettQPPPPPPPPP
~retuPSOPPPPPPO
~reuPQPPPPPPPP
~reunOQPPPPPPPP
~revVPNONOORNP
~rev_QPPPPPPPPP
~reveUOOOOPPPOO
~reviQQOPPOOROP
~rewPTOPPPPPPP
~rew_PSOPPOPPPP
~rexPPPQPPPPPP
~rexoPPPQPPPPPP
~reyOOSPPPPPPP
~rey_OOSPPPPPPP
~rfaQPOPPQOPPO
~rfacQPPPPPPPPP
~rfarQPOPQPOQPO
~rfePQPPPPPPPP
~rfiQPPPPPPPPP
~rfoQPPPPPPPPP
~rforQPPPPPPPPP
~rgaOOQPPPPPPP
~rganPOQPPPPPPP
~rgeQQMNPNQSQP
~rge_QONPPOQRQO
~rgedPQOPPPPQPP
~rgenOQPOPOORPP
~rgeoPQPPPQPPPP
~rgerPOQOPPQPPQ
~rgesOQPPPPPPPP
~rgetSOOPPPQPPP
~rgiOORQQQOOQO
~rgicOPPOQQOPQP
~rgieQPPPPPPPPP
~rginOQPQPPPPPP
~rglQPPPPPPPPP
~rgoPPPPPQPPPP
~rgotPPPPPQPPPP
~rguQPOPPPPPPP
~rgueQOPPPPPPPP
~rgyPPOPSOOOOP
~rgy_PPOPSOOOOP
~rhaPPPPPPQPPP
~rheROPQOPONRP
~rheaPOQPPPPNRP
~rheuQPPPPPPPPP
~rhexQPPPPPPPPP
~rhoOPPPROQPPP
~rhoePPPPPPQPPP
~rhosOPPPQPPPPP
~rhyQPPPPPPPPP
~rhytQPPPPPPPPP
~ri_PNQOQRPPPP
~riaWMPNNOPQRN
~ria_PNPPOORPRP
~riagPQPPPQOPPO
~rialVQOOOOOOOO
~riamPPPNPPPRPP
~rianPPQPPPPPPP
~riasPOPPPQPPPP
~riatQOPPPPPPQP
~riaxOPPPQPPPQP
~ribPPOOPPPOPS
~ribePOOPPPQPQQ
~ribiQPPPPPPPPQ
~riblOPQPPQPPPP
~ribuOPPPPPPPPQ
~ricTPPNNOQPRO
~ric_ROPPPOQOQP
~ricaPOQPPPQPPP
~ricePRPPPOPPOP
~rickQPPPPPPPPP
~rictPPPOPPPQRP
~ridMTOTOPNOQO
~ridaORPPPPPPPP
~rideNPOSPQOPPP
~ridgOQPPPPOPRP
~ridoQQPQPOPPOP
~rieQPQOOSNOOP
~rie_PPQPPPPPPP
~riedPPOPPRPPPP
~riefQPPPPPPPPP
~rienPPQPPPPPPP
~rierPQOPPQPPPP
~riesQPPPPQOPPP
~rifPQOPQPPQPP
~rifaPPPPQPPPPP
~rigNLUOQNSPNR
~rigaQPPPPPPPPP
~riggPPPPPPQPPP
~righNMQPQOSPOR
~rigiPOSPQOPPPP
~rigoOPQPPPPPPP
~rikPQOPPPPPPP
~rilSQQNQNOOQO
~ril_POQORPPPPP
~rileRPOPPOPPPP
~rillQQQPOOPOPP
~rimPNPOSOQPOQ
~rim_QPPPPPPPPP
~rimaQPOOPPQPPP
~rimeOOPPRPPPPR
~rimiPPQPPPPPPP
~rinPPOPQQTMQM
~rin_LQPQSPPPPO
~rinaROPPPPPPPP
~rineNNQPQOTPOP
~ringSPQNNQPNRO
~rinkQONOPRRPOP
~rinoQPPPPPPPPP
~rintOSOPPPOPQP
~rioPOQOPPOPPQ
~rio_POQPPOPPPR
~riodPOPPPRPPPP
~riorQPPPPOPPQP
~riouPPQPPPPPPP
~ripLPQUPOQOPO
~rip_OOPROPQPQP
~riphNPPSPPPPPP
~rippPPPPPPQPPP
~riptNQQPQPPPPP
~rirPOQPPPPPPP
~risXLQONNQOOR
~ris_QPQPOPPPPP
~risePOPPPPOPPR
~risiPORPPPPPPP
~riskVONOOOOPPQ
~risoQOPPPPQPPP
~rispPPQPPPPPPP
~ristOOPQOPSPOP
~ritKNQORMRTPR
~ritaPOPPPPPPPR
~riteNPPPPOPQRQ
~rithOPPQQPPPPP
~ritiOOOOOPSROO
~ritoOPPPQPPPPP
~rittPPPPPOPQPP
~rityPPQPPPPQPP
~riuQPOPOPQQOP
~riumQOPPOPQQOP
~rivNROTOOMPQQ
~rivaPOPPOPOQQP
~riveNRNTPPOOQP
~riviPPQPPOOPPQ
~rixQOPPPPPPPP
~rix_QOPPPPPPPP
~rizQPPPPPPPPP
~rizaQPPPPPPPPP
~rk_MOOOPPUQQO
~rkaPPQPPPPPPP
~rkalPPQPPPPPPP
~rkePOQPPPORPP
~rkedPPOPPPPQPP
~rkerPPQPPPPQPP
~rkiOSPPPNPORO
~rkinOSPPPNPORO
~rksQPPPPQQOOP
~rks_PPPPPQQPPP
~rkshPQPPPPPOPP
~rkyPPPPPPQPPP
~rky_PPPPPPQPPP
~rl_PQPPPPPPPP
~rlaPORPPPPPPP
~rla_PORPPPPPPP
~rleQPPPPPPPPP
~rle_PPQPPPPPPP
~rliPPPPOQQPPP
~rlinPPPPPPQPPP
~rlyWQNRONPONO
~rly_WQNRONPONO
~rm_SNNOOMMWSP
~rmaRPMNNRRPRO
~rma_PPQPPPPPPP
~rmacOPOPPPOQTP
~rmalRPNONSSOOO
~rmanQPPPPPPPPP
~rmatPPPPPPQPPP
~rmePPQPPOROPO
~rme_PPQPPPPPPP
~rmecQQPPPOPPPP
~rmedPPQPPPOPPP
~rmenPPPQPPPPPP
~rmerPOOPPPSPPP
~rmfQPPPPPPPPP
~rmfuQPPPPPPPPP
~rmiPOPOROQOPP
~rmiaQQPPPOOPPP
~rmicOPQPPPQPPP
~rminPPPOPPQOPP
~rmisPPPPPPPPQQ
~rmitOPPPRPPPPP
~rmoQPPPPPQPPP
~rmonQPPPPPPPPP
~rmosOPPPPPQPPP
~rmotQPPPPPPPPP
~rmsPQNPPOSPPN
~rms_PQNPPOSPPN
~rmuPPPPPPPOQP
~rmulQPPPPPPOQP
~rn_RSOPPOQONO
~rnaQQPPPOPPPP
~rna_PORPPPPPPP
~rnalPROPPPPPPP
~rnatQPPPPPPPPP
~rneNRQPPPPPOP
~rne_PPQPPPPPPP
~rneaPOPPPPPPPP
~rnedNRPPPQOPPP
~rnerPPPPPPQPPP
~rneyPPPPPPPPPQ
~rniQPQNOOPPSN
~rniaRPOPPPOPPP
~rnigOQPPPPPPRO
~rninPQPOOPROPO
~rniqQORPPPPPPP
~rnitPOPOPPPQQP
~rnoOSQPPOOPOP
~rno_PRPPPPPPPP
~rnooORPPPPPPOP
~rnsQPOPQOPPPP
~rns_QPOPQOPPPP
~rntOPPPPQPPPP
~rnt_OPPPPQPPPP
~ro_OOTNTNNNQN
~roaNPRORPQPPP
~roadOQPPPQPPPP
~roatOOROQORPPP
~robORPORQNQNO
~robaOPPPPQPPPP
~robeOQQPPPPPPP
~robiPPPOQPPPPP
~roblPPPOQPOQOO
~roboPQPPPOPPPP
~rocNPPRPONPSP
~rocaPPPPQPOPPP
~roceOOPPPPOQSP
~rocoOPPRPPPPPP
~rodQPPPPPPPPP
~roduQPPPPPPPPP
~roeQQPPPPPPPP
~roenQPPPPPPPPP
~rofOOPPRRPPPP
~rofaNPQQPPRPPP
~rofeQPOPQPPPPP
~rofiQPPPPPPPPP
~roflOPPPQPPPPP
~rofuQPPPPPPPPP
~rogSOOPPPOPOQ
~rogeQPPPPPPPPP
~rognRPOPPPPPPP
~rogrQPPQPPPPPP
~roiRNQNORQPOO
~roidQNQOPRPPOP
~roinQOPPPPPPPP
~rojNPQPPPRPOP
~rojeNPPPPPRPOP
~rokPPQPONNQQP
~rokePPQPONNQQP
~rolRPPPNPPORN
~rol_QPNQORPPPP
~rolaQOROPPPPPP
~roleOQPPPPPPPP
~roliPPPPQPPPPP
~rollOPQPPOQPRO
~roloQPPQOPPPPP
~romSOMQOOSPOO
~rom_PQOQNQROOP
~rombQOPPPPOQPP
~romePONPQPRPPP
~romiQPPPPPPPPP
~rommQPPPPPPPPP
~romyQPPPPPPPPP
~ronXPPOPLLPOR
~ron_QQPQPOOPPP
~ronaRPPPPPPPPP
~roncPPQPPPOPQP
~roneQOOPQPOPPQ
~rongPQQPOOOOOR
~roniSOOPPOPROP
~ronoPPOPQPPPPP
~rontQPQPPOOPPP
~rooORUNNPONQP
~roofPORPPPPPPP
~roolPOROPPPPPP
~roomOSROOQMNRP
~roopPPPPPPQPPP
~rootPPOPPQQPPP
~ropSLRRSLSNNN
~rop_QPNPQORPPP
~ropaPPPQOPPPPP
~ropeQNRPPOPPPP
~rophROOQOPQPPP
~ropiNOQQQPQPPP
~roplRPPPPPPPPP
~ropoPPPPQPPPPP
~roppOPSPPOOPPP
~roprOPQORPPPPP
~ropsPQOQQPPPPP
~roqQPPPPPPPPP
~roquQPPPPPPPPP
~rorRPNPPOOOQR
~ror_PPOPPPPOQQ
~rorsQPOPPPPPPQ
~rosTNOOPNOQPS
~rosaQPPPPPPPPP
~roscROPPPPOPPP
~roseQPOPPNOQOR
~rosiQPPPPPPPPP
~rossMQOPPPQQPQ
~rostQNPPPQPPQO
~rosuQPPPPOPPPP
~rotNMPMQQTNQR
~rotaOROPQOROPP
~rotePOPOQPQPOR
~rothOOQPPRPPPO
~rotiPOQPPPRPPP
~rotoPOOOPPPORQ
~rotuQPPPPPPPPP
~rouQTRPQQMNLO
~roubPPPPPQPPPP
~roudPROPPPPPPP
~rougOQRPPPPPOP
~rounQRQPPPOONP
~roupQRPPPOPPOP
~rousOOPPRQOOPP
~routQPPPPPPPPP
~rouwQPPPPPPPPP
~rovPQOOPPOPRO
~rovaOQPPPPPPRP
~roveQPPPPPPPQP
~roviPQPPPPPPPP
~rowPTOPOORPPO
~row_QROPPPOPQP
~rowePQOPPPPPPP
~rownPPPQPPQPOP
~rowsPOQOPPQPPP
~rowtPQOPPPQPPP
~roxQNPQOPPOOQ
~roxaPPPQPPPPPP
~roxeQPPPPPPPPP
~roxoOPQPPPPPPP
~roxyPOPPPPPPPQ
~rozPQPPPPPPPP
~rozePQOPPPPPPP
~rp_PQPPPPPPPP
~rpaPPPPPQPPPP
~rpePPQPPPPPPP
~rperPPQPPPPPPP
~rphQPQQOOOPPP
~rph_PPOQPPPPPP
~rphiQPQQOOOPPP
~rplNPQPPORPPP
~rpleOPQPPOQPPP
~rpoPPQPPPPPPP
~rprPOOPPPQQQP
~rpreOOOPPPQQQP
~rptPPPPQPPPPP
~rptiPPPPQPPPPP
~rraNOROOOOPQR
~rragOQQPPPPPPP
~rralPPPPPPPPQP
~rranOPPPPOPPPR
~rreRNRQNNPPPO
~rre_PPQPPPPPPP
~rrecOPPRPPPPPP
~rredPPOPPPQPPP
~rregPOPPPPRPPP
~rrenQPPOPPPPPP
~rresROQPPONQPP
~rretQPQPPPPPPP
~rrhPPPPPOQPPP
~rrhoPPPPQOQPPP
~rriORPOOTPOOP
~rriaPPPPPQPPPP
~rribOPQPPQPPPP
~rricPPQPPPPPPP
~rridPQPPPPPPPP
~rriePNOPPSPPPQ
~rrigQPPPPPPPPP
~rrinPQPPPPPPPP
~rritOPPPPPRPPP
~rrivPSPPPPOPPP
~rroSQOOOONNQR
~rro_PPQPPPPPPP
~rrorRPNPPOPOQR
~rrowQSOPPOOOPO
~rrtPPPQPPPPPP
~rrt_PPPQPPPPPP
~rruPPPPPPPPPQ
~rryPPRPQOPOPO
~rry_PQRPQOPOPO
~rs_VPJQKPOQWM
~rsaPPPRPPOPPP
~rsa_QPPPPPPPPP
~rsadOPPRPPPPOP
~rscPPQPPPPPPP
~rschPPQPPPPPPP
~rsdPRPPPPPPPP
~rsdaPRPPPPPPPP
~rsePMQOOQQPQR
~rse_ONROPPPPPQ
~rselPOPPPQPPPP
~rsemPPPPPPPQPP
~rsesPQPPPPPPQP
~rsiONPRQOQPQO
~rsinPOPPQPPPPP
~rsioOPOSOOQPPP
~rsoPROPPPOPPP
~rsonPQOPPPOPPP
~rstTNRPQMNOQO
~rst_QNRPQNNPQP
~rstiPPQPPPPPPP
~rstoROPPPPPPPO
~rsuRPPOPPPPPP
~rsusRPPOPPPPPP
~rt_NQNVMKMUNU
~rtaQQONROQPPO
~rta_PPQPPPPPPP
~rtabOROPQPPPPP
~rtaiPOOPPPRPPP
~rtalTOOOOOPPQP
~rtanOPPPRPPPPP
~rtazQPPPPPPPPP
~rtcPPPPPOPPQP
~rteQQONUPMQNQ
~rte_PQPPPPPPPP
~rtebRPOPPPOPPP
~rtedMQPORQOQOQ
~rtenRPOORPPPOP
~rterQPPPPPPPPQ
~rthSPOOORPOOP
~rth_QOOOOSPOPQ
~rthdPQPPPPPPPP
~rtheOPPPPPQQPP
~rthoQPQPPPOPPP
~rthrQPPPPOPPPP
~rtiQNOSNNQPPQ
~rticQPQPPPOPPP
~rtifOQPPPPPRPP
~rtigPPOPPPRPPP
~rtilQPPPPPPPPP
~rtinQNOSPOOOPS
~rtioOPQPPPPPPP
~rtisQOPQPPQPPP
~rtmPPQPPPPPPP
~rtmeOPQPPPPPPP
~rtnPOOPQQOPPQ
~rtneOOOPQQOPPQ
~rtoSNQPPOOPPP
~rto_QPQPOPPPPP
~rtonPPPPQPPPPP
~rtosQOPPPPPPPP
~rtrOPOQPPQPPP
~rtraPPOQPPQPPP
~rtsPRRPPOOOPP
~rts_PRQPPOOOPP
~rtuOPQPQQPPPP
~rtumOPPPQQQPPP
~rtusPQPPPPPPQP
~rtwQPPPPPPPPP
~rtwaQPPPPPPPPP
~rtyOQRPPPPPPP
~rty_OQRPPPPPPP
~rubOQPPPPPNQP
~rubsPQOPPPPNRP
~rucNPRQPPPPPP
~ruckOPRPPPPPPP
~rugUNOOPOPOPQ
~rug_SOPOOOPPQQ
~rugsQOPPQPOPPP
~ruiNPPOQPRPPP
~ruisOPPPPPRPPP
~ruitOPPORPPPPP
~rulQNOQOONORS
~rulePNOQOONORS
~rumPOPPPPPPPR
~runPOQPPORPPP
~runkPOQPPPQPPP
~runnOQOPPPQPPP
~runsQPPPPPPPPP
~runtPPQPPPPPPP
~rupPPQPPPOPPP
~rup_OQPPPPPPPP
~ruptQPQPPPPPPP
~rurROPPPPPPPP
~ruraQOPPPPPPPP
~rusNOROQOQOQO
~rus_OPQPQPPPPP
~rushPPRPQPOPPP
~rustPOOPPPQPRO
~rvaPNORPPQPPP
~rvalOOORPPQPPP
~rvasPPPPQPPPPP
~rvatQOPPOPPPPP
~rveRPNOOOROQO
~rve_QNPPPPRPQP
~rvedPQPPPPPPPP
~rvenQPOPPPPPPP
~rveyPQPPPPPPPP
~rviRQPOOOOROP
~rvicPQOPPPPROP
~rviePQPPPPPPPP
~rvivRPPPPPPPPP
~rvixQPPPPPPPPP
~rvoOPPPQPPPPP
~rvo_PQPPPPPPPP
~rvouOPPPQPPPPP
~rwaQNSPPOPPPO
~rwarPQPPPPPPPP
~rwayQNRPPPOPPP
~rwiQPOPPPQPPP
~rwisQPPPPPPPPP
~rwoPQPPPPPPPP
~rworPQPPPPPPPP
~ry_SNQLOMMROY
~rybPQPPPPPPPP
~ryboPQPPPPPPPP
~ryiOPOPQSOPPO
~ryinOPOPQSOPPO
~ryoPPQPPPPPPP
~ryonPQQPPPPPPP
~rysPPPPPPQPPP
~rystPPPPPPQPPP
~rytPROPPOPPPP
~rythPROPPOPPPP
~rywOPQPPPPPPP
~rywhOPQPPPPPPP
~rz_POQPPPPPPP
~rzeQPPPPPPPPP
~s'ePPQPPPPPPP
~sa_RQOPOOOPPP
~saaOOQPPPRPPP
~sabPQPOPPPQPP
~sabaOROPPPPPPP
~sabiPPPPPPPQPP
~sablQPPPPPPPPP
~sacPOQPQPPPPP
~sadOQQRPPPPOP
~saddPPPPPPQPPP
~sadeOPQRPPPPOP
~safVLNNTONOQO
~safeVLONTONOQO
~sagPNQQPQPPOP
~sagePOQQPPPPPP
~saiQPPOQPOPPP
~saidPQPOQPPPPP
~salQQQRPOOOOO
~sal_POOPROQPPP
~salaOQQPPPPPPP
~salbOPPRPPPPPP
~saliQPQQOPOPPP
~salmQPPPPPPPPP
~salvQPPPPPPPPP
~samPRNORNPQOQ
~samaPOPPPPPPPR
~samePQOOSOOROO
~samiQPPPPPPPPP
~sampOROPPPQPPP
~sanOPRPPSOOOO
~sandPROPPPPPPP
~sangOOUPPPOPPP
~santQPOPPRPPPP
~sapOQOPPPPPOS
~sapePQPPPPPPPP
~sarQOPPRPOOPP
~sareQOPPPPPPPP
~sartOPPPRPPPPP
~sasPPQPPPPPPP
~satQPSOQOOPPO
~satiQPPPQPPPPP
~satsQOROPPPPPP
~satuOPQPPPPPQP
~sauPPPPPOPPPQ
~saulPPPPPPPPPQ
~saurQPPPPPPPPP
~savSPOPPOOPOQ
~saveSPOPPOOPPQ
~sayONQPPOROQQ
~sayiPOQPPPPPPP
~saysNOPPPOROQQ
~sbaOPPPPROPPP
~sbanPQOPPRPPPP
~sc_ROQPPPPPPP
~scaPOPQOQROQO
~scabQPPPPOPPPP
~scalNOPRPPROPP
~scanQPOPPPPPQP
~scapPPPPPPQPPP
~scarPOQPPSOPPP
~scePPRPPPPPPO
~sce_POQPPPPPPP
~scenPPQPPPPPPP
~scesQPOPPPPPPO
~schOPTROOPQNO
~schaPROPPPQPOP
~schePOPSOOOQPO
~schiPOPPPPRPOP
~schlPPQPPPPPPP
~schmPOQPPPPPPP
~schnPOQPPPPPPP
~schoQQQOOQOPPO
~schrPQPPPPPPPP
~schuPPQPPPPPPP
~schwOOQPPPPPPQ
~sciPNSOQQPOOP
~sciaPPPPPQOPPP
~scieOQQPPPPPPP
~scinPOQPQPPPPP
~scioPOQPPPPPPP
~scitPPOPPPRPPP
~sclQPPPPOOPPQ
~scleQPPPPOOPPP
~scloPPPPPPPPPQ
~scoURONOPPQNO
~sco_RPOPPPPPPP
~scolOPPPPQPPPP
~sconPPQPPPPPPP
~scopRSOOOOPQOP
~scorRQPOPPPPOP
~scrQPPOPOOOQQ
~scraPOPPPQQPPP
~screQPRPPONQPP
~scriQPNOQOPPPR
~scruPQPPPPPNRP
~scsPPPPPPQPPP
~scs_PPPPPPQPPP
~scuQQPPPPOPQO
~scuePPPPPPPPQP
~scuiPRPPPOPPPP
~sculPPPPPPPPQP
~scusQPPPPPPOPP
~sd_QPPPPPPPPP
~sdaNTPPPQOPOP
~sdayNTOPPQOPOP
~sdePOQPPPPPPP
~sde_PPQPPPPPPP
~se_QIQUMSTPJR
~seaPQNPOQPPOQ
~sea_QPPPPPPPPP
~sealPQPPPPPPPP
~searPPPPPPPPPQ
~seasPPOPOPPQPP
~sebPPPPPPRPPP
~seblPPPPPPQPPP
~secNPSOOPNQOT
~seclQPPPPPPPPP
~secoPQQPPOOPPO
~secrOPPPPPPPPQ
~sectNPPPPQOQPR
~secuPOQPPPPOPR
~sedMQRRNPPONS
~sed_LQRRNPPONS
~sedaQPPPPPPPPP
~seePPPPQOQPOO
~seeiPPPPPPQQPO
~seenPROPPPQPPP
~segROOPPPQPPP
~segmQOOPPPQPPP
~seiPQROPOOPPQ
~seitPPQPPPPPPP
~seizPQQPPOOPPQ
~selQNRPPSNPOP
~sel_OQPPPPPPPP
~selePOPPPPPPPP
~selfQMQOOSOPOP
~sellPPPPPPPQPP
~seltPPPQPPPPPP
~semQQPOPPOQOP
~semaPPPPOQPQPP
~semeQPPPPPPPPP
~semiPQPOPPPPPP
~senTVOOPMNMRN
~sen_POQPPPRPPP
~sendPSOPPOOPRP
~sengOPQPQPPPPP
~seniQOPPPOPPQP
~sensUMPPQQOOPO
~sentPWMOPOPOQO
~sepSRNOONORQO
~sepsQRNOONNRQO
~septROPPPPQPPP
~seqPPPPPPPQPP
~sequPPPPPPPQPP
~serQOOOOOPRQQ
~ser_QOPOQPOPPR
~seriQPPPPPPPPP
~seroOPPPPPRPPP
~sersQPQPOPPPPP
~sertPOOQPPQPPP
~servQQOPOOORQO
~sesPQNPOOPPQR
~ses_PRNPOOPOQR
~sessPPPPPPPQPP
~setSOPPQOOPOO
~setrPPPPQPPPPP
~settROPPPPPPPP
~seuNPPPRPPPPP
~seudNPPPRPPPPP
~sevROQOOPOQOP
~seveQOQPOPOQPP
~sfePQOPPPPPPP
~sferPQOPPPPPPP
~sfoQPPPOPPPPP
~sfomQPPPOPPPPP
~sfuQQPPPOOPQP
~sfusQQPPPOOPQP
~sgePORPPPPPPP
~sglQPPPPPPPPP
~sgltQPPPPPPPPP
~sgoQOPPPPPPPP
~sh_RQRPQPNNPN
~shaPOPOORSOOQ
~shakPPRPPOPPPP
~shalPRPPPPPPOP
~shapOPOPPPRPPP
~sharPPOPPORPPQ
~shavPPPPPQOPPP
~sheOSTOOONPPN
~she'OQRPPPOPOP
~shedPRRPPONQOO
~sheePQPPPOPPRP
~sherPQPPPPPPPP
~shesQOPPPQPPPP
~shiPQOPORQOPO
~shifOQNPPSPPPP
~shinPNRPPPRPOO
~shipPQPPPPPPQP
~shirPQPPPPPOPP
~shoTSSOORNPKM
~shocRPSOPOOPPP
~shoePQPPPPPPPO
~sholQOPPPPPPPP
~shooPOQPPPPPPP
~shopQQPPPPPOPP
~shorQRPOPPQPOO
~shotPORQPPPPOP
~shouPPOPPTOQNO
~showPQPPPPQPOO
~shrPQPPPPPPPP
~shuOOQPPPPPQP
~shutOOQPPPPPQP
~siaPOQPOOQOQP
~sia_POQPOOPPQP
~siadPPPPPPQPPP
~sibPOOPPPPOQR
~sibiROPPPPPPPP
~siblOOPPPPPPQR
~sicQQPPOPOPOP
~sic_QQPPPPPPPP
~sicaQPPPPPPPPP
~sichPPQPPPPPPP
~sickPQPPOQNPOQ
~sidNMSNQPTPPN
~sideNMSOPPTPPN
~sieROQPPPPPPP
~sie_QPPPPPPPPP
~sierPOQPPPPPPP
~sigNQNOONQPSS
~signNQNOONQPSS
~silROPORPOPPP
~sil_QPPPPPPPPP
~sildPPPORPPPPP
~silePPQPPPPPPP
~simRQPOPPOPPP
~simpQPPPPPOPPP
~simuPQOPPPPPPP
~simvQPPPQPPPPP
~sinPNSOPQPPPN
~sin_QQOPPPPPPP
~sincOOPOOUQOOO
~sindPPQPPPPPPP
~sinePPRPPPOPPP
~singPPRPPMORQP
~sinoOQPPQPQPPP
~sinuQOOPPPQPPP
~sioQMSSMLRNSP
~sio_QPPPPPOOQQ
~sionPNRSMLTORO
~siotPOPPPQPPPP
~sirQPPPPPPPPP
~sisSPPONONSRO
~sis_ROPONNPTRN
~sistPPQOOQOOPQ
~sitNMOMQMNVWO
~sit_OPOPOONWNP
~siteOPPOQOOPQP
~sitiONOOQQQNSP
~sitoPOOPPPOOTP
~sitsQPPPPPQPPP
~sittOPQPPOPPQP
~sityOPPPPPPSPP
~siuPQQPQPOPOO
~siumPQQPQPOPOO
~sivTNRPOOPQOP
~siveRNRPOOPQOP
~siviQPPPPPPPPP
~sixPPPQPPPPPP
~six_PPPQPPPPPP
~sizPRPPPOOPPP
~sizePRPPPOOPPP
~sk_URMOONOPOQ
~skePROPPPPPPP
~skedOROPPPPPPP
~skiROOOPPPQOP
~skinPPPOPOQQOQ
~skipROPPPQPPPP
~sksROPPOPOPQP
~sks_ROPPOPOPQP
~skyPPQPPPPPPP
~sky_PPQPPPPPPP
~slaOOQPPQPPPP
~slapPPPPPQPPPP
~sleORNPPSQOOO
~sleePQNOPSPOPO
~slesOPPQPPQPPP
~sliNRPRPOPOPP
~slidOQPRPOPPPP
~sligPPPPPQPPPP
~slinPQPPPPPPPP
~slipPQPPPOPPPP
~sloQPPPPOPPPP
~slotPQPPPPPPPP
~slowQPOPPOQPPP
~sluPNSPPPPORP
~sluiPOPPPPPORP
~slumPOQPPPPPPP
~slurPPQPPPPPPP
~slyPQPPPPPPPP
~sly_PQPPPPPPPP
~sm_QPPPPOPQNP
~smaTNOOOOSOPO
~sma_ROPPPQPPPP
~smalQONPPPSPPP
~smanQPPPPPPPPP
~smarRPPOPNOPQP
~smePMOPPSSPOP
~smeaONOPPQTPPP
~smelPPOPPRPPPP
~smiPROPPPPPPP
~smilPROPPPPPPP
~smoPPPPRPOPOO
~smokPPPPRQOPOO
~sn'PPRQPNPPPO
~sn'tPPRQPNPPPO
~snaPQPQPOPPOP
~snakPQPQPOPPPP
~snoOQOPPROQOP
~snomPPPPPPPQPP
~snorOPPPPRPPPP
~snowPQPPPPPPOP
~sntPOQPPPPPPP
~snt_POQPPPPPPP
~so_PNSQOOOQOQ
~soaQORPPPOPPP
~soakPORPPPOPPP
~sobQPPPPPPPPQ
~socPOPPPPQRPP
~sociQOPPPPPPPP
~sockOPPPPPPQPP
~sodQOPPOPRPPP
~sodaPPQPPPPPPP
~sodeQOOPPPQPPP
~sodiPPPPOPQPPP
~sofPPQPPPPPPP
~softPQPPPPPPPP
~soiPPQPPPPPPP
~solPOPPQOPPPO
~sol_POPPPPRPPP
~solaPPPPPPPPQP
~soleQOPPPPPPPP
~soliPPPPPPPQPP
~soloOPPPRPPPPP
~soluQPPPPPPPPP
~somSQQNOPPOPO
~someQPRNPQPOPO
~somnQQPPPOPPPP
~sonNQOQPTNOPR
~son'OOPPPRQPPP
~son_PROPPQOOQO
~soneOPOQPPPPPP
~soniOOPPPQOPPR
~sonsOOPPQQQPPP
~sooROPPPPPPPP
~soonROPPPQPPPP
~sopQOPQQPPPOP
~sophPPQPPPPPPP
~soprQPOQQPPPPP
~sorQRQOONROPO
~sor_OQPPPPPPPP
~sorbQPPPPPPPPP
~soreQOPPPOSPPP
~soriPOPPPQPPPP
~sorpPPPPQPPPPP
~sorrOQRPPOPPPP
~sorsQOPPPPPPQP
~sortPQPPPPPPPP
~sosRPPPOPPPPP
~sosoQPPPPPPPPP
~souQQPOPOQPPO
~sounPQPPPORPPP
~sourQPPPPPOPPP
~sousQPPPPPPPPP
~sp_PPQPPPOPPP
~spaRTOPOOOOOO
~spacPPOPPPPPQP
~sparQQPPPPPOPP
~spasQPPPPPPPPP
~speQPOQOORPMQ
~speaPPQPPPPPPP
~specQPOPPPQQOP
~speePPPQPPPPPP
~spelPOOPPPQPPP
~spenOQPQOPPPOR
~sperPPPPPQPPPP
~sphPPQQOPQPPP
~sphaPPQPPPQPPP
~sphePPPQPPPPPP
~spiSKUNOOOPSN
~spicPPPPPOPPPP
~spinSNQPOQOPPO
~spirOOTOQPPQOO
~spitRPOOOPOOSP
~splPOPPQPROOP
~splaPPQPQPPPPP
~splePOOPPPRPPP
~spliPPPPPQPPPP
~spnQPPPPPPPPP
~spneQPPPPPPPPP
~spoOPSOPPPOPP
~sponQNSPPPOOPQ
~sporPQPPPPPPPP
~spotOPPPPQRPPP
~sprQPSOQNOPPP
~spraPPQOQOPPPP
~sprePQQPPOOPPP
~spriQOQPPPPPPP
~spsPPQPPPPPPP
~sps_PPQPPPPPPP
~spuPNRPPPRPPP
~spurPOQPPPPPPP
~sputPOPPPPRPPP
~squQOPPPQPPPP
~squeQPQPPPPPPP
~squiPOPPPQPPPP
~sriRPPPPPPPPP
~srisQPPPOPPPPP
~ss_UOONNNTLUP
~ssaPNQOQROPOQ
~ssagPOQPPPPPPP
~ssanPOPPPRPPPP
~ssatOPPPQPPPPP
~ssauPPPPPPPPPQ
~sseORRRONOOOQ
~sse_PORPPPPPPP
~ssedNROROPPPOQ
~sselOQPPPPPPPP
~sserPOQPPPPPPP
~ssesQQPPPOPPPP
~ssiQPROMLORRR
~ssibOPPPPPPPPR
~ssinNROPOOPRQP
~ssioSOQNNOPQQO
~ssisPQPPPOPOPQ
~ssiuQQQQOPOPPP
~ssivPOQPPOQPPP
~ssoQPQPPPOPPP
~sso_PPQPPPPPPP
~ssocQPPPPPPPPP
~ssorPQPPPPPPPP
~ssrQPPPPPPPPP
~ssriQPPPPPPPPP
~sstPOQPPPPPPP
~ssuOQROQSNPOO
~ssueOPPPQPPPPP
~ssurPQRPPQOPOO
~sswPROPPPPPQP
~sswoPROPPPPPQP
~st_SOQMOPQKTQ
~staSPPSLPLNPT
~sta_OPRPPPPPPP
~stabRRNPOOPPPP
~stafNORPPPPPQR
~stagPPOPPPQPPP
~staiPQOPPPPPPP
~stakPPRPPPPPPP
~stalPPPPPPQPPP
~stanTNQOOPOQPO
~starOQNXOPNOON
~statSOONOQNOOV
~stayPPPPPPOPRO
~stcPPPPPPPPQP
~steQRSNNRUNNL
~ste_PPPPPPQPPP
~steaPPROOPQPOP
~stedQPQPPPPPOQ
~steePORPPPPPPP
~steiQPPPPPPPPP
~stekPPPPPPQPPP
~stelOPPPPQPPPP
~stemOROPPOQPQP
~stenQOQPPROOPP
~steoQPPPPPPPPP
~stepOOOSOPQPPP
~sterQRONPSROPN
~stesPPQPPPPPPP
~stetPRPPPOPPPP
~stfQOOORQOPPP
~stfeQOOORQOPPP
~sthNNTORPPPOO
~stheNNRPQOQPQP
~sthmOPRPQQOPOO
~stiUNRNNTLOOQ
~sticQOPPOPPPQO
~stifPORPPOPPOQ
~stilQPPOPRNPPQ
~stinQQPPPPPOPO
~stioQPOPPQPPPP
~stipPPPPPQPPPP
~stitROPPPPPPPP
~stivQOPPPPPPPP
~stlPOQPPQPPPP
~stlePPPPPQPPPP
~stlyPOQPPPPPPP
~stmOPOPOPQPPP
~stmaPQPPPPPPPP
~stmeOPPPPPQPPP
~stoTQRNRQONNM
~stocNROPPPQPPP
~stolPQRPPOPPOP
~stomPPQPQOPPPP
~stonQOPPPPPPPP
~stooQOOQPPRPPO
~stopROQNRSMOOO
~storOQQPPOPPPP
~stpPQPPQQOPPP
~stpaPPPPQQOPPP
~strTOQPNNNPRQ
~straPQQOPNOOPQ
~strePPORPQOPOP
~striPOPOOQPQRO
~stroSPQPONPPQO
~struQOPPPPPPPR
~stsRPPPPOQONQ
~sts_RPOPPOQONQ
~stuTQROONONQP
~stucOQRPPOPPPP
~studSRNOOOPOQP
~stulQPPPPPPPPP
~sturPORPPPPPPP
~styROPPPROPPP
~sty_RPPPPPPPPP
~suaOPQQPOPPQP
~sualOQPQPOPPQP
~subSNPPQPOPNR
~subaQPPPPPOPPP
~subcPPPPPPPQOP
~subgQPPPPPPPPP
~subsQPPPPPPPPP
~sucQPQPPOOPPO
~succQPPPPPPPPP
~suckPPQPPPPPPP
~sucrPPPQPPPPPP
~suctPPQPPPPPPP
~sudPOSPPOPPPP
~sudaPPQPPPPPPP
~suddPORPPOPPPP
~sueOPPPQOPPPR
~sue_PPPPQPPPPP
~suedPPPPPPPPPR
~sufPPQPPPPPPP
~sugPNQPOQQPPP
~sugaPOQPOQQPPP
~suggPPPPPQPPPP
~suiQPQPOOOPPS
~suicQPPPOOOPPR
~suitPPPPPPPPPQ
~sulRNOPRPNQOQ
~suleQPPPPPPPPP
~sulfPPPPRPPPPP
~suliPPQPPOOPRP
~suloQQPPPOPPPP
~sulpPPPQPPPPPP
~sultPOOOPRORNR
~sumNPPORPPPPP
~sumaNPPPRPPPPP
~sunPROPPPOPQP
~sundPQOPPPPPQP
~sunsPQPPPPPPPP
~supOROQOPPPRP
~supeOQPPPPPQPP
~suppOQOQOPPOQP
~surRNQNOPNROR
~suraOPPPPPORPP
~sureQPROOQOPNQ
~surfQPPPPPPPPP
~surgPNQOPPPPRP
~survRQOPPPPPPP
~susSPPPOPOOQO
~sus_RPPOPQOPQO
~suscQPOPPPPPPP
~suspPQPQPOPPPP
~sutOPPRPPPPPP
~sutuOPPRPPPPPP
~suvQPPPPOPPPP
~suvaQPPPPOPPPP
~suxOPPPQPPPPP
~suxaOPPPQPPPPP
~svePPQPPPPPPP
~swaORROONPPQO
~swabPQPPPPPPPP
~swalPNSPPOPQPO
~swapPSOPOOPPQP
~sweNOTONPSPOO
~sweaOPRPOPQPOP
~sweePQPPPPPPPP
~swelPOPPPPRPPP
~swerOPRPPOPPPP
~swiPOPROPPPPP
~switPPPROPPPPP
~swoPQOPPPRPPO
~swolPOPPPPRPPP
~sworPROPPPPPQP
~sy_PPPOQPPQOQ
~sycQQPPOPPPPP
~sychQQPPOPPPPP
~symRPPOPPQPOP
~sympQPPPPPQPOP
~synQOOPQOOQPP
~syncQPPPPPPRPP
~syndPOPPQPPPPP
~syrOPQPPPPPPP
~syriPPQPPPPPPP
~syruOQPPPPPPPP
~sysPQRPPOOPQP
~systPQRPPOOPQP
~t'lPQPPPPPPOP
~t'llPQPPPPPPOP
~t'sMOOQNQRQQP
~t's_MOOQNQRQQP
~ta_QPUNOOPNNQ
~taaPPQPPPPPPP
~tabQQOPOSOPNO
~tab_PPQPPPPPPP
~tabiPQOPPPPPPP
~tablQPNPOSOPNP
~tacPQPPPNSOOO
~tachOOPPPOTPPP
~tackQQPPPOOPPP
~tacoPRPPPPPPPP
~tacrPPPPQPPPPP
~tactQPPPPPPPPP
~tadOPPPQPPPPP
~tafNORPPPPPQR
~taffNORPPPPPQR
~tagOROPPQPPPP
~tagmOPPPPPQPPP
~taiPQOPOPRPPP
~tailPQPPPQPPPP
~tainPOPPPPRPPP
~tairPQOPPPPPPP
~takPRONQUMNQO
~takePQPNPTNNRP
~takiPQOPQQPPOP
~talUQONPMNPQQ
~tal'PQPPPPOPPP
~tal_SNPOONOOTP
~taliSOOPOPQPPP
~talkPSQOPPPQNO
~tallPQPPPPPPPP
~taloPPPPQPPPPP
~tamVQOSOOOOOO
~tam_QPPPOPPPPP
~tameQPPPPPPPPP
~tamiTPNQOPPOOO
~tamoPPPRPPOPPO
~tampQPPPPPPPPP
~tamsQQPPPOPPPP
~tanRLSNRRNPPP
~tan_NOPOSPPPPR
~tancPOPPPPPQPP
~tandROPPPQPPPO
~tanePPPPQQPPPP
~tankPPQPPPPPPP
~tantRPPPOPOPQO
~tanuQPPPPQPPPP
~tanyOPQPPPPPPP
~tapOQOSOOPPPP
~tapeOQOSOPPPPP
~tarSQLWNPNOMQ
~tar_PQPPPPPPPP
~tardPQOPPPPPPP
~targSOOPPPQPPP
~tariPOPPPPPQOR
~tartNQNXPQNOOO
~taryPPPPPPPPPR
~tasSPQPOOOPOO
~tasoQPPPPPPPPP
~tassQPQQOPOPPP
~tatOMPNOPSOMW
~tat_QPPPPOPPPQ
~tateNNRPOQQOQQ
~tatiPRNOQRQPMO
~tatoOPPPPPRPPP
~tatuQOPOOOOPOT
~tauPQPPPPPPPP
~tavOQPPQPPPPP
~taviOPPPQPPPPP
~tawRPPPPPPPPP
~tawaRPPPPPPPPP
~tayPPPPPPOPRO
~tay_QOPPPPPPQO
~tayiOPPPPPPPQP
~taysPQPPPPPPPP
~tazPPPPQPPPPP
~tazaQPPPPPPPPP
~tazoPPPPQPPPPP
~tbaPQOPPPOPPP
~tbalPQPPPPOPPP
~tboPOQPPPPPPP
~tcaPQPPPOPPQP
~tcarPQPPPOPPQP
~tchQLNSORVMPN
~tch_QNOSPNTONO
~tchePQOPOQQOQP
~tchfQOPPPPPPPP
~tchiOOPPPSPPPP
~tchyOOOPPPSPPP
~tcoSMOPPPQOQP
~tcomTOOPPPPPPP
~te_PPXTJMMSOO
~teaPPSMQNROPO
~teacQQPPPOPPPP
~teadQQQOPPPPPP
~teamORQPPOPOQO
~tearRPQPPPOPPP
~teauPNQPPPRPPP
~tebRQOPPPOPPP
~teboPQPPPPPPPP
~tebrRPOPPPOPPP
~tecPNQPOPQPPQ
~techOPQPPPQPPP
~tectQOOPPPQPPR
~tedMQOMPQUPNS
~ted_OPOMPOUPNS
~teeOPQONSQOOO
~tee_PQOPPPPPPP
~teenPOPOOSROPP
~teerOQPPPPPPPP
~tegPPPOQPPPPP
~tegrPPPOQPPPPP
~teiPOPQOPQPPP
~teinPPPOPQQPPP
~tekPPPPPPQPPP
~tekiQPPPPPPPPP
~telNNSOPNQQPQ
~tel_PPQPPQOPPP
~telePPPPPOPRPP
~tellONQPPMRPQR
~telyPPQPPPPPOP
~temKOOPQNOWQQ
~tem_NPNPPOOWQO
~temaPQPPPPPPPP
~temeOOPPRPPPPP
~temiPPPPPPQPPP
~tempOORPPOOPQQ
~tenXKPQOOPPNP
~ten_RMSROOOQOO
~tenaPPOROPPPPP
~tencROPPPPPPPP
~tendQPOOPOSPOO
~teneQOPQPPPPPP
~teniQPPPPPPPPP
~tennQQPPPPPPPP
~tenoQPPPPPPPPP
~tensPOPOQPOPQQ
~tentQOOOPQOOPR
~teoQPPPPPPPPP
~teopQPPPPPPPPP
~tepNPOUOOQPPP
~tep_PPPRPPPPPP
~tepaOQPQPPPPPP
~teplPPPQPPPPPP
~tepsOOPQPPQPPP
~terQPPLPPUOSK
~ter'OPPPPROPPP
~ter_ONQNSPQORN
~teraNOOOSOSQOO
~terbPQPQOPPPPP
~terdPNPPPQQPPP
~tereQQPPPPOPPP
~teriTPPPONOPQO
~termPPOPPPPQPP
~ternPSOPPOPQPO
~teroTOOOOQPPPP
~terpOOOPPPQQQP
~terrPORPPQPPPP
~tersPQPPOPQPPP
~teruPOQPPPPPPP
~tervPPOROPQPPP
~teryPQPPPPPPPP
~tesRSPMNORRNP
~tes_PPONONRSPP
~testRRPOOPPOOP
~tetQQQOPPOOPP
~tet_PPQPPPPPPP
~tetaQPPPPQPPPP
~tethPRPPPOPPPP
~teuQOPPPPPPPP
~tevOQPPPPPPPP
~teveOQPPPPPPPP
~texONPPROOPPT
~tex_OOPPSPPPPP
~textPOQPPPOPPR
~tfeQOOORQOPPP
~tfeePOOPRQOPPP
~tfoPPPPPPQPPP
~tforPPPPPPQPPP
~th_LMPMSSNUPP
~thaRUNQOOPQMO
~thaiPQPPPPPPPP
~thanQTOOPOOPOO
~thasPPPQPPPPPP
~thatPQOPPPQQNP
~thdQQOQOPPPPP
~thdaPQPPPPPPPP
~thdrQPPQOPPPPP
~theRNQPUROONL
~the_PPRPPOPPPP
~theaPPQPPPOPPP
~theiQPPPPOPPQP
~themPPPPPPOPPQ
~thenMNSRPORPOO
~theoNPPQRPPPPP
~therTMMOSVMQPL
~thesPQPPPOQOPP
~thetQPPPQOQOPP
~theyQRMOQQOPOP
~thiONSOSPXMML
~thiaPPPQOPPPPP
~thicQPPQPPPPPP
~thigQOQPPORPPP
~thinRNSNQRROMN
~thioPPPPQPPPPP
~thirOPRPPPOPPP
~thisMSNOOOUNRO
~thiuPPPPQPPPPP
~thlQPOPPQPPPP
~thleQPPPPQPPPP
~thmPPROQQPPNO
~thm_QPPPPPPPPP
~thmaOPQPQQPPOO
~thoPPQOPNPPOR
~tho_OPQPPPPPPP
~thonOPQPQQPPPP
~thopQPPPPPPPPP
~thorOPQPPPOPPQ
~thosPROPPOQPOP
~thouRNOOPOPQPR
~thrQLTQPOPNQO
~threQOQPOPPMRP
~thriQPPPPPPPPP
~throPNTPPOPQPO
~thruOPPPQPPPPP
~thsSONQOSPOOO
~ths_SONQOSPOOO
~thuOROPPPSPOP
~thumPOOPPOSPPP
~thunOPPPPPQPPP
~thurORPPPPPPOP
~thwPOPPQPPPQP
~thwaPOPPQPPPQP
~thyTNOOOQPPOQ
~thy_RPOPOPPPPQ
~thylQPPPPPPPPP
~thyrPOQPPRPPOP
~ti_NRQQPOQPOO
~tiaQONQPPQPOQ
~tia_ROOPPPOQPP
~tialPOOQPPROPP
~tiapPPPQPQPPPP
~tibSPPNOPOOQQ
~tibiRPPNNPOOQQ
~tiblPPPPQPPPPP
~tiboQPPPPPPPPP
~ticTMRKNOPTQQ
~tic_QMROOOSOQP
~ticaOQQOQPOQOO
~ticeOOOOPPORQR
~tichQOPPPPPPPP
~ticiQOQPPPOPPP
~tickOPNPOQPRQO
~ticlOQQPPPPPPP
~ticoSPPOOPOPPP
~ticsQROOOPPPPQ
~ticuQOPPPPOQPP
~tidROPPORPPOO
~tid_POQPPPQPPP
~tideQOOPOSOPOP
~tieTOSNRLMQQP
~tie_ROPPPPPPPP
~tienRPQNRMNPQP
~tiesPPQPPPPQPO
~tifNPQPPOQQNR
~tiffPORPPPPPPP
~tifiOQPPPPPROP
~tifyPOOPPOQPOR
~tigRNQPPOPPQP
~tighQPQPPPOPPP
~tigoPPOPPPRPPP
~tiguQPPPPPPPPP
~tikQOQPPPPPPP
~tiktPPQPPPPPPP
~tilPSRNOQNOOQ
~til_PQPPPPPPOP
~tilaPPRPPPOPQP
~tileOPQPPPRPPP
~tiliQPPPPPPPPP
~tillPRPOPRNOOQ
~timPNPOPRNPVO
~timeOPPOORNPSO
~timiQOOPPPPPRP
~tinQRNPLVQKNR
~tin_PQOQPQQOPO
~tinaPPPPPPQPPP
~tineROQOPPOPPP
~tingNSOQLUOMPS
~tiniPPPQPPPPPP
~tinoQPPPPPPPPP
~tinsPPPOPPQPPP
~tinuPQOPPPQPPP
~tioUOMQPPITNS
~tio_PPPQPPPPPP
~tionUOMPPQITNS
~tipQOOPORQPPP
~tipaPPPPPQPPPP
~tiplPPPPPPQPPP
~tipsQOPPPQPPPP
~tiqQPPPPPPPPP
~tiquQPPPPPPPPP
~tirPNPPORQPQO
~tiraPPQPOPPPPP
~tirePNOPPRQPQP
~tisVPMQMPRNPN
~tis_SQNQNPQOPO
~tiscQOPPPPPPPP
~tisoQOPQPPQPPP
~tistPPOPPQPPPP
~titPNOTNQPOQP
~titcQPPPPPPPPP
~titePPOPPQPPPP
~titiPPPPPPQPPP
~titrOOPSOPPPQP
~tityOPPQPPPPPP
~tivUMOPQPONPQ
~tivaPOPQPPPPPP
~tiveRMOOQQPNPQ
~tiviRPPPPPPPPP
~tizPOOPPQPPPP
~tleNRROOQPOOP
~tle_NRQPPQPPPO
~tledPPQPPPPPPP
~tlemPPPPPOQPPP
~tlesPQOPPQOPPP
~tliPPQPPPPPPP
~tlinPPQPPPPPPP
~tlyOPPPOPPQPQ
~tly_OPPPOPPQPQ
~tmaPQPPPPPPPP
~tmasPQPPPPQPPP
~tmePMPPOTPPPP
~tmenPNOPPTPPPP
~tnaPQPPPPPPPP
~tnePNOPQQOPPR
~tnerOOOPQQOPPQ
~tnesQOPPPPPPPP
~tniPPQPPPPPPP
~tninPPQPPPPPPP
~to_QPWONNPONP
~toaPQOOPPQPPP
~toasPQOPPPQPPP
~tocPRNPOOQORP
~tociQPQPPPOPPP
~tockNSNPPPPPQP
~tocoQPOOOOPORQ
~todQVPOPNOOOO
~todaPUOOPONPOP
~toddQPQPOOQPOP
~todoOQPPPPPPPP
~toePNPPPRPPPP
~toenQPPPPQPPPP
~toesOOQPPRPPPP
~tofSOPPPPPPQP
~toffROPPPPPPQP
~togPOPPQPPPPP
~togePPPPQPPPPP
~toiPOQQQPOPPP
~toidPPPQPPPPPP
~toilPOQPPPPPPP
~toinPPPQQOPPPP
~tolPROQOQNOOQ
~tol_PPPQPPPPPP
~toldORNPPROPPQ
~tolePQPPPPPPOP
~toliPPQPPPPPPP
~toloQPPPPPPPPP
~tomSOSOPPQQMN
~tom_QOPPPQPPOP
~tomaQOQPPORPOP
~tombPOQPPPPPPP
~tomeOPPPQPPPPP
~tomiQPPPPPPPPP
~tomoQQPPPPOOQP
~tomsQPPPPPQPPP
~tomyPPPPPQPROO
~tonONSNQOVNON
~ton_PPQPPOPPPP
~tonaOPPPQPPPPP
~toneQPPPPPQPOP
~tongPOOPOPTPPP
~toniOPRPPOQOQO
~tonsOPPPPPPPPP
~tooQORPOPQOOQ
~toodPPPPPPPPPO
~tookPPTOPNPPOP
~toolQOOQPPRPPP
~tootPOOPPRPPPP
~topSSQNPQNONO
~top_RROOPPNONP
~toppPQRNROOPPP
~toprQQPQNPPPPP
~topsOOOPPRQPPP
~torNQRNROLORS
~tor'PPPPPPPQPO
~tor_NPQNQRNORQ
~toraOPPPQPPPPP
~torePORPPPPPPP
~toriRPPOPPPPPP
~tormPQPPPPPPPP
~tornPPPPPPPPPQ
~toroPPPOQPPPPP
~torsPQPRONOORO
~torvOPPPQPPPPP
~toryPPOPPOOPOT
~tosTPOOOOQOOP
~tos_ROQPPPOPPP
~toscPQPPPPPPOP
~toseQPPPPPPPPP
~tosiPPOPPORPPP
~totPPOPPPPPPP
~totaPPPQPPPPPP
~tothQPPPPPPPPP
~touPQTPPOOOOP
~toucPPQPPPPPPP
~tourQOQPPPPPPP
~toutPORPPPPPPP
~towPOQPPPPPPP
~towePPQPPQPPPP
~toxOPPPOQQPQP
~tox_PPPPOQPPQP
~toxiPPPPPPQPPP
~toyPQOPPPPPPP
~tpaPPPOQQOPPP
~tparPPPPQQOPPP
~tpuOORPPPPPPP
~tputOORPPPPPPP
~traOPTUSKMKTM
~tra_PQPPPPPPPP
~tracPOSOQPOPPP
~trafPQPPPPPPPP
~traiRQOOPPOOPQ
~tralNPPSPPPPPP
~tramOPOQQQQPPP
~tranTPQPPNNNRO
~trapPOQPPPPPPP
~trarOQPPQPPPPO
~trasQOQNROPPPP
~tratMNPUPPOOPP
~trauQPPQPOOPPP
~travOPPPPPQPPP
~trawPPPPPPQPPP
~trayOQPPPPPPQP
~treSLPTNPPOPQ
~tre_QORQOPNOQO
~treaSNNPOPPPOS
~treePPPPPPQPPP
~trekPPQPPPPPPP
~trelOOPQPPPQPP
~tremOOPPPQRPPP
~trenPPPQPPPPPP
~tresPPPPPQOPPP
~tretQPPPPPPPPP
~trexPPPQPPPPPP
~triTMPLSNPRRN
~triaUQPNPOOQPO
~tribOPPPPPPPPQ
~tricRPOOOOOQSO
~tridPPQPPPPPPP
~trieOPPPPPPPPP
~trigPPPPQOQPPP
~trilPPPPQPPPPP
~trimPOPPSPPPPP
~trinPOPQPQPPPP
~tripOOQPPPQPPP
~tritPPPPPPPQPP
~triuPOPPPPQPPP
~troQPQQTMNNSM
~tro_POQPTOOPPP
~trodQPPPPPPPPP
~troeQPPPPPPPPP
~trofQPPPPPPPPP
~trokQPQPOOOQQO
~trolPSNOOQOOSO
~tromQPPPPPPPPP
~tronQPPPQOPPPP
~tropOOPPPOSPPP
~trouOOQQQPOPPP
~truQNOPOORPRQ
~trucPPQPPPPPPP
~trumPOOPPPPPPR
~trunPOPPPPQPPP
~trusPPPPPPPPRO
~tryNPOOQRPPOQ
~try_OPPPPPPQPQ
~tryiOOPPQRPPPO
~ts_TRKOJUPONT
~tsdQPPPPPPPPP
~tsd_QPPPPPPPPP
~tseQPPPPPPPPP
~tselQPPPPPPPPP
~tsiOORPPPPPQP
~tsidOORPPPPPQP
~tstQPPPPPPPPP
~tsteQPPPPPPPPP
~tt_ROPPPPPPPP
~ttaQOQPONSPOO
~tta_PQPPPOPPPP
~ttacPOPPPOSPPP
~ttawRPPPPPPPPP
~tteMRPNRNPSNR
~tte_PPQPPPPPPP
~ttedONOPRQQPPQ
~tteePQOPPPPPPP
~ttemPOPPPPPPPR
~ttenPOQPPOPQPQ
~tterNTOOPOPROO
~ttiOMTPOUPOOO
~tti_PQPPPPPPPP
~tticQPPPPPPPPP
~ttinPLSPOUPOOO
~ttlNRROOQOPPO
~ttleORROOQOPPO
~ttoOOSOOPPOOR
~tto_PPQPPPPPPP
~ttomQPPPPQPPOP
~ttonPPQPPOPPPP
~ttyPPOPPSPPPO
~tty_PPOPPSPPPO
~tuaQQPQPOOPPP
~tualQQPQPPOPPP
~tubPOSOPPOPPO
~tubaPPQPPPOQPO
~tubePORPPPOPPP
~tucOQRPPOPPPP
~tuckOQRPPOPPPP
~tudSQNOOOOOQP
~tudeOROPPOPOQQ
~tudiUNOPOPPPPP
~tudyPROPPPPPPP
~tueOQOPPQPPPP
~tuesOQOPPQPPPP
~tulQPPPPPPPPP
~tulaQPPPPPPPPP
~tumONPOQPSPPP
~tum_ONPPQQSPPP
~tummPPPPPPQPPP
~tunPPRPPQPPPO
~tungQOQPPPPPPP
~tunnOPPPPQQPPP
~turRUSPNLOOOP
~tur_QPPPPPPPPP
~turaSOPPPPPPPP
~turdOQPPPPPPQP
~tureOSQQONQPOQ
~turiPOQPPPPPPP
~turmQPPPPPPPPP
~turnOTQOPOOPOO
~tusROPOOPPPPQ
~tus_SOPOOPOPPQ
~tussPPPPPPQPPP
~tutPOQPPPPOOS
~tutePPPPPPPPPR
~tuttPPQPPPPPPP
~twaPQPPPPPPPP
~twarPQPPPPPPPP
~twatQPPPPPPPPP
~twePOOPPPRQPP
~tweePOPPPPRPPP
~twenOPPPPPPQPP
~twiOPQPPRNPPP
~twicPOPQPROPPP
~twinORPPPPPPPP
~twisQPQPPPPPPP
~twitPOQPPQPPPP
~ty_PNONNPLVQV
~tylQOQPPOPPPP
~tylcQPPPPPPPPP
~tylePPQPQPPPPP
~tyliPPQQOPPPPP
~tynOPPPQPPPPP
~tyniOPPPQPPPPP
~typQONQORPPOO
~typeROOQPPPPOP
~typiPOOPPRPPPP
~tysPPQPPPPPPP
~tysiPPQPPPPPPP
~tztPOSPPPPPPP
~tzt_POSPPPPPPP
~u'rPROPPPPPPP
~u'rePROPPPPPPP
~ualRQQRONNPPO
~ual_QRPSOOOPOO
~ualiQPPPPPPPPP
~uallQPPPPPPPPP
~ualtPOQPPPPPPP
~uamQPPPPPPPPP
~uamaQPPPPPPPPP
~uanPQPQPPOPPP
~uantPQPQPPOPPP
~uarOOPPPPOPRR
~uardOOOPPPPPRR
~ub_PQPPPPPPPP
~ubaQQQPPPOQPO
~ubacQPPPPPPPPP
~ubarQPPPPPOPPP
~ubatPQQPPPOQPO
~ubbOPPPPQQPPP
~ubbeOPPPPPPPPP
~ubcPPPPPPPQOP
~ubclPPPPPPPQOP
~ubePOROPPOPPP
~ube_PORPPPOPPP
~uberPPQPPPPPPP
~ubesPPOPPQPPPP
~ubgQPPPPPPPPP
~ubiOORPQPQPPP
~ubicOPQPPPPPPP
~ubitPPQPQPPPPP
~ublQOOPPPROPO
~ublePOPPPPROPO
~ubliQPPQPPPPPP
~uboPPPPQPPPPP
~ubsQQOPPPOOQP
~ubs_PQOPPPPNRP
~uc_OPPQPPQPPP
~ucagPPPQPPPPPP
~ucatPQPPPPPPPP
~uccQPPPPPPPPP
~ucceQPPPPPPPPP
~uceSOOPQPQPOP
~uce_QOPPQPPPOP
~ucedQPPPPPPPPP
~ucenOPPPPPQPPP
~ucesQOPPPPPPPP
~uchOPQTOQNPOO
~uch_PPOTORNOOO
~ucheOPQPPPPPPP
~uchiPPQPPPPPPP
~uchtPOQPPPPPPP
~uciOPPRPPQPPP
~ucinPPPQPPPPPP
~uckMSTOPNQOOP
~uck_NRSPPNPPPP
~uckeOQPPPPPPPP
~ucktPOQPPPPPPP
~uclOPPQPPPPPP
~ucloOPPQPPPPPP
~ucoPOQQQOPOPO
~ucomPPQPQPPPOP
~uconNPPQQPPPPP
~ucosROPOOPPPQP
~ucrPPPQPPPPPP
~uctQQPPOOQPPO
~uctiQQPPOPOPPO
~ud_PQPPPPPPPP
~udaPNRPPPPPPQ
~uda_POQPPPPPPQ
~uddPPQPPOQPPP
~uddePPRPPOQPPP
~uddlPQPPPPQPPP
~udePPPOPOORQP
~ude_QOPPPPPPPP
~udedPOPPPPPQPP
~udenNROPPOPOQQ
~uderPPQPPPPPPP
~udesPPPPPPPQPP
~udgPQPPPPOPPP
~udgePPPPPQOPPP
~udiTQMPPOQPOO
~udieTNOPOPPPPP
~udinPQOPPPQPPP
~udioPOPPPPQPPP
~uditPSOPPPPPPP
~udoNOQPRPPPPP
~udyPROPPPPPPP
~udy_PROPPPPPPP
~ue_QNVNQNRNPO
~uedQOPPPPPPPR
~ued_PPPPPPPPPR
~uelQPPPPPPPPP
~uel_QPPPPPPPPP
~uelaPPPPPPPQPP
~uemPQPPPPPPPP
~uem_PQPPPPPPPP
~uenQOORPPOPPO
~uencPOPRPPPPPP
~uentROPPPPPPPO
~uerPOQOPNOTPP
~uersQPPPPPPPPP
~ueryOPPPPOPTPP
~uesOPNPOQQOPR
~ues_PPPPPPQPPQ
~uesdOQOPPQPPPP
~uessPOPPPPQPPP
~uestPPOPPQPPPR
~uetQOQQOPPPPP
~uet_POQPPPPPPP
~uetiPPPQPQPPPP
~ueuPQPPPOPPPP
~ueuePQPPPOPPPP
~uffPQOPPROPOP
~uff_OQOPPROPOP
~uffePOQPPPPPPP
~ufflPPPPPPQPPP
~ug_SOPOOOOOPQ
~ugaPOQPOQQPPP
~ugarPOQPPQQPPP
~ugeOOSPPPPOPP
~uge_POQPPPQOPP
~uggPPOPPQPPPP
~uggePPOPPQPPPP
~ughPPQOOSQONP
~ugh_QPOOOQQPOP
~ughiPPQPPPPPPP
~ughsPPQPPOPPPP
~ughtOPPPOSPOOP
~ugiROOPPPPPPP
~ugieQPPPPPPPPP
~uglPPQPPPOPPP
~ugmQPPPPPPPPP
~ugmeQPPPPPPPPP
~ugsQPPPQPOPPP
~ugs_QPPPQPOPPP
~ui_PPQPPPPPPP
~uicSOQOPNOORQ
~uiceQPOPQOPORP
~uiciQPPPOOOPPR
~uickQOQOPPPPPP
~uidRNPOOOQPQP
~uid_PNPOPPRPPP
~uideQOPPPPPPQP
~uidsQPPPPPOPPP
~uieORQPPOPPPP
~uienPQPPPPPPPP
~uierPOQPPPPPPP
~uietPRPPPOPPPP
~uilPPQOPPOORP
~uildPOPPPPPORP
~uinOPPOQPPPPQ
~uinaPOQPPPPPPQ
~uineOPPORPQPPP
~uingPQOPPPPPPP
~uiniPOPPPQPPPP
~uipPROPPPPPPP
~uirONPPPPOPOT
~uireOOPPPPOPPR
~uisNPROPPQOPP
~uis_OPQPPPPPPP
~uiseOPPPPPRPPP
~uisiPPPPPPPPQP
~uitPPPOQQNOOQ
~uit_POQOQPOPPR
~uitsPQPPPPPPPP
~uittQPPPPQPPPP
~uivNOPSOPQPPP
~uivaNOPSOPQPPP
~ukaQQPPPPPPPP
~ukasPQPPPPPPPP
~ul_POQPPOQOOR
~ulaRRQPONROPN
~ula_QPQPPPPOPP
~ulanPQQPPOPPPP
~ularPNQPPORPQO
~ulasPQPPPPPPPP
~ulatPQOQPOOPPP
~ulcOONPPQSPPP
~ulcePPNPPQRPPP
~uldRMNPQUROMN
~uld_RMMPRURONN
~uldePPQPPPPPPP
~ulePPNUONMORR
~ule_QONTOONPSO
~uledOPPPPPPPPQ
~ulesPPOQPOPOPR
~ulfPPPPRPPPPP
~ulfaQPPPPPPPPP
~ulgPOQPPPPPPP
~ulgiPPQPPPPPPP
~uliPQOQQOOORO
~ulinPOPPQOOORP
~ulisQPOPPPPPPP
~ulitPPPQPPPPPP
~ullPQSPPPOPOP
~ull_PQRPPOPOOP
~ullePOQPPPPPPP
~ulliPPPPPPOPPP
~ulmQPPPPPPPPP
~ulmoQPPPPPPPPP
~uloRPPPPOPPPP
~ulosQQPPPOPPPP
~ulpPPPQPPPPPP
~ulphPPPQPPPPPP
~ulsONWOOOPOOP
~uls_PPQPPPPPPP
~ulsePPRPPOQPPP
~ulsiPORPPPPPPP
~ulsoOPQPPPPPPP
~ultSNOQNPNQPS
~ult_ONPSOOOOQS
~ultaPPPPPPPROO
~ultiPOPPPPQPPP
~ultrQOOPPPQPPP
~ultsQOOOPRPOOR
~ultuPQPPPOOPQP
~um'POPPPQPPPP
~um'sPOPPPQPPPP
~um_NLROTOWOMO
~umaROPRQONOPP
~uma_QPPQPOOPPP
~umabPPPQPPPPPP
~umanPOPPPPPPPQ
~umatPPPPRPOPPP
~umbQMPQONQSRN
~umb_OOQPPORPPP
~umbaRPPPPPOPPP
~umbeQONQPONSSO
~umbiPPQPPPPPPP
~umblPPPPPPQPPP
~umbnOPQPPPPPPP
~umeOOPQPOPSNR
~umenPOOPPPPSNQ
~umiQOQPPPPPPP
~uminQOPPPPQPPP
~ummPQOPPQQPPP
~ummaPQPPPPPPPP
~ummyOPPPPQQPPP
~umoPQQPOQPPPO
~umonRPOPOQPPPP
~umotOQPPPPPPPP
~umpOOQPPPSPOO
~ump_OOPPPQSPOP
~umpePOQPPPPPPP
~umpiPPQPPPPPPP
~umpsPPPPPPQPPP
~unaOPPPPPPPPQ
~uncRUQOOONPMO
~unceOQQPPOPPPP
~unchOUPPPPOPNO
~unciPQPPPPPPPP
~unclOPPPPQPPPP
~uncoQPQPPPOPPP
~unctSOPPPPPPPP
~undOORNNNRSPQ
~und_OQQOOPRQOP
~undaPPOPPPPPQP
~undeONQPOOORQQ
~undiPOPPPPQPPP
~undlQOPPPPPQPP
~undrPQPPPPPPPP
~undsPRPPPPOPOQ
~unduPOPPPPQPPP
~uneOPQPPPPPPP
~une_PQPPPPPPPP
~uneqOORPPPPPPP
~ungSOQOPPPPOO
~ung_RNQPPPPPPP
~ungaPPPPPQPPPP
~ungePRPPPPPPPP
~ungsQOQOQPPPPP
~unguPOPPPQPPPP
~uniMQOROPPPRO
~unilPPPPPPQPPP
~unioOPPPPQPPQP
~unitOPPRPOOPRO
~unkQNPPPPQPPQ
~unk_POPPPPQPPP
~unknPOPPPPQPPP
~unlPPPPPOPPQQ
~unnOROPPPRPPO
~unneOOQPPQRPPP
~unniPSOPPPPPPP
~unnyPQPPPPPPPP
~unoPPPPQPPPPP
~unogPPPPQPPPPP
~unotQPPPPPPPPP
~unrPPRPPPOPPP
~unrePPRPPPOPPP
~unsOOQPPPORPQ
~uns_QPPPPPPPPP
~unsePPPPPPPQPP
~unshOPQPPPPPPP
~unspPPPPPPPQPP
~untPOPPPPNRPQ
~unt_OPPQPPPQPP
~untaPOPPPPPPPR
~unteNQQPQOOPQP
~untiPQPPPPPPOP
~untsPOPPPPORPQ
~untuQPPPPPPPPP
~untyPOPPPQPPQP
~uonPQPPPPPPPP
~uorQPPPPPPPPP
~uoriQPPPPPPPPP
~uovPQPPPPPPPP
~uoxQPPOPPPPPP
~uoxeQPPOPPPPPP
~up_PSOPPOPPOO
~upbPQPPPPPPPP
~upboPQPPPPPPPP
~updPSNPPPPPPP
~updaPSNPPPPPPP
~upeOQPPPPPQPP
~uperOQPPPPPQPP
~upgPPOPPPQPPP
~upiPORPOORPPP
~upilOOSPPORPPP
~upirRPPPOPPPPP
~uppOQNQOPROQP
~uppePPOPPPRPPP
~upplOPPQOPPOQP
~uppoPQPPPPPPPP
~uprRNOPRPQPPP
~upriQOPPPPQPPP
~uproPPOPRPPPPP
~upsNSOPPORPOP
~ups_OPPPPPRPOP
~upsePPPPQPPPPP
~upsiPQPPPOPPPP
~upstPQPPPPPPPP
~uptQPQPPPOPPP
~uptuPPQPPPPPPP
~upuQOOPPPQPPP
~upunROOPPPPPPP
~upuyOPPPPPQPPP
~ur_PTRQOPNNNO
~uraYLQOOOOQOO
~ura_QOQPPPPPPP
~uracROPPPPPPPP
~uralROPPPPPPPP
~uranPPPPPPORPP
~uratSOQPOPPPOP
~urcQPPPPPOPPP
~urceQPPPPPOPPP
~urdOQPPPPPPQP
~urdaOQPPPPPPQP
~ureSSROLMOQNS
~ure_RRRNNNNQOQ
~ureaPPPPPPQPPP
~uredPPQPPOPPPQ
~urelPPQPPPPPPP
~uresNRORPOPPOQ
~uretRPPPOPPPPP
~urfQPPPPPPPPP
~urfaQPPPPPPPPP
~urgPMSOPPOQRO
~urgeONROPPPQQO
~urgiQOPPPPPPQP
~uriPNTPNOTOOO
~uricPPQPPPPPPP
~uriePQOPPQOPPP
~urinPNSPOOTOOP
~uritOPQPPPPPPP
~urlPPQQPPPPOP
~urlyPPPQPPPPOP
~urnPRROOQPPNO
~urn_PRPPPPPPOP
~urnaPQPPPPPPPP
~urneNQPPPQPPPP
~urniQNRPOORPPP
~urnoPQPPPPPPPP
~urnsQPPPQPOPPP
~urntOPPPPQPPPP
~uroSPPOPOOQPP
~uro_QPPPPPPPPP
~uronQPPPPPPPPP
~uropPPPQPPPPPP
~urosQPPOPOPQPP
~urpOPRPPOQPPP
~urplOPQPPOQPPP
~urrQOQOOOPPOQ
~urreQPPOPPPPPP
~urroPPPPPPPPOQ
~urryPPQPPPPPPP
~ursOPOPQNLQVQ
~urs_OOOPPOOQTO
~ursdPRPPPPPPPP
~urseOPOOPPNPRR
~ursiPOPPRPPPPP
~urstPPPQPPPPPP
~urtPOPOPNQPOS
~urt_PPPPQOOPOS
~urtaPOPPPPRPPP
~urthPPPPPPPQPP
~urtiPOQPPPPPPP
~urtsPPQPPPPPPP
~urvRPOPPPPPPP
~urvePPOPPPQPPP
~urviRPPPPPPPPP
~uryQPPPPPOPPQ
~ury_PPQPPPOPPQ
~urzQPPPPPPPPP
~us_SHQNRSSNPN
~usaOQPPPPQPPP
~usalOPPPPPQPPP
~usbPPOPPRPPPP
~usbaPPOPPRPPPP
~uscRPOPPOOPPP
~usciQPOPPPPPPP
~usclQPPPPOOPPP
~uscuPPPPQPPPPP
~useLKNNOTSRPT
~use_MMNPOSQSQQ
~usedPOQPPPPPOQ
~usenOOPPPPRPPP
~userQPPOQPPPPP
~usesOPOPPQPPPR
~ushOPRQPPNPPO
~ush_OPPRPPOOPP
~ushePOQPPQOQPP
~ushiPPRPPOOPPP
~usiRQOSONNOQO
~usicQPPPPPPPPP
~usinQPPPPPPPQO
~usioPPPSONOPPP
~usitQPPPPPPPPP
~usivQPPPPPPPPP
~uskPPQPPPPPPP
~uskyPPQPPPPPPP
~uslPQPPPPPPPP
~uslyPQPPPPPPPP
~uspPQPQPOPPPP
~uspePQPQPPPPPP
~uspiPPPPPOPPPP
~ussQPQPPPPOPO
~ussePPQPPPPPPP
~ussiQQPPPPPOPP
~ustQPQOPPQNQO
~ust_QPPOPPQNRP
~ustaQPPPPPPPPP
~ustePPQPPPPPPP
~ustoOPPPQPPPPP
~usuOQOQPPPPPP
~usuaOQOQPPPPPP
~usyPQPPPPPPPP
~usy_PQPPPPPPPP
~ut_PNSNROMPQQ
~utaQNQQPPOPPP
~utamPPPRPPPPPP
~utanPPPOQQPPPP
~utatQOQPPPPPPP
~utcTOPPPPPPPP
~utcoTOOPPPPPPP
~uteNPVONMPRNS
~ute_OQQPOOPPPR
~utedOOPPPPPPPR
~utegPPPOQPPPPP
~utelPQPPPPPPPP
~utenPPQPPPPPPP
~uterPPRPOPQPPP
~utesOPRPPNOSOP
~uthNNSPPPPRPQ
~uth_NOSPPPPQPP
~uthoPOPPPPPQPR
~uthwPPPPQPPPPP
~utiQSOOORNPPO
~uti_PPQPPPPPPP
~uticPPPOQPPPPP
~utidPPOPOQPPPP
~utilQPPPPPPPPP
~utinPQOPPQOPPP
~utioPQOPPPPPPP
~utisQPPPPPPPPP
~utoQPROPOOOOQ
~uto_PORPPPPPPP
~utocPQOPPPPPPP
~utofQOPPPPPPQP
~utorPPPPPPPPOR
~utosPPQPPPPPPP
~utpPORPPPPPPP
~utpuOORPPPPPPP
~utrOPOPPPQQQP
~utriPPPPPPPQPP
~utroPPPPPPQPPP
~utsPQQPPOPPQP
~uts_QQOPPOPPPP
~utsiOORPPPPPQP
~uttOPRPPPPPOO
~uttePOPPPQPPPP
~uttiPQPPPQPPPP
~uttoPPQPPPPPPP
~utuPNPRPPRPPP
~utumPOPPPPRPPP
~utunQOPPPPPPPP
~uturOPPRPPPPPP
~utyNQOPQPOORS
~uty_OQOPPPOOQS
~utynOPPPQPPPPP
~uurROPPPPPPPP
~uvaQQPPPOPPPP
~uva_PQPPPOPPPP
~uvePOQPPPPPPP
~uvoPPPPPPQPPP
~uvolPPPPPPQPPP
~uw_PORPPPPPPP
~ux_POQPPPPPPP
~uxaOPPPQPPPPP
~uxamOPPPQPPPPP
~uysOPPPQQPPPP
~uys_OPPPQQPPPP
~uytOPPPPPQPPP
~uytrOPPPPPQPPP
~uzePOPPPPQPPP
~uze_POPPPPQPPP
~va_QQQOQOOPPP
~vacPRPNPPOPPP
~vacaOQPPPPPPPP
~vaccPQONQPOPQP
~vaciQPPPPPPPPP
~vadPOQPPPPPPP
~vagQOQPPPOQPP
~vageQPPPPPPQPP
~vagiPPQPPPPPPP
~vahQOPPPPPPPQ
~vaiPPQPPPOPRP
~vailPPPPPPOPRP
~valOKPTOOQOQR
~val_PMOQOPQPRP
~valaPPPQPPPPPP
~valeNOPSOPQPPP
~valiOPOPPPOPOS
~vallPOQPPPPPPP
~valpPPPORPPPPP
~valsQOPPQPPPPP
~valuQQPPPPPPPP
~valvPPPPPPQPPP
~vanOPPROPOPOQ
~van_OPPQPPPPPP
~vancPPPQOPPPOQ
~vapRPPPPPOPPP
~vapeQPPPPPPPPP
~vapiQPPPPPPPPP
~vapoQPPPPPPPPP
~varPORQOPPOOO
~variOPRPPPPPOP
~varoPPPQPPPPPP
~vasSPPPPQOPPO
~vascQPPPPPPPPP
~vasePPPPPQPPPP
~vasoQPOPPPPPPP
~vastQPPPPPPPPP
~vatPOPPOPQQRO
~vatePOPPPPPQQO
~vatiPPPPPOQPPP
~ve_UKOMTRPMRO
~vecPPQPPPPPPP
~vedNYNOONPOPP
~ved_NXNOOOPOPP
~vediPQPPPPPPPP
~vegOQPPPQPPPP
~vegePPPPPQPPPP
~veiPORPPPPPPP
~veilPPQPPPPPPP
~veinPPQPPPPPPP
~velNSPORNQRPO
~vel_OPQOPOPRPO
~vellOPPPPPQPPP
~veloPPOPPPQPPP
~velsOPPPRPPPPP
~velyPRPPPOPPPP
~vemOQPPPPPPQP
~vemeOPPPPPPPQP
~venVNWOLNMOQP
~ven_PSROOPOPOP
~vendPOOPPPPPRQ
~veneQPQPOPPPPP
~veniPPOPPPQPPP
~venoPPOQPPPPPP
~ventUNTONOOOPO
~verTTPSJMPLRQ
~ver_OSMSOPQPOP
~veraPPPPQPPPPP
~verbPOOPPPPPPR
~verdPQQOPPOPPP
~verePPPOOOQPPQ
~verhPOPPPPQNRP
~veriPQPPPOOQPP
~verlRPOPPPPPPP
~vermQQPPPOPPPP
~vernOQPPOPPPRO
~verrOPPPPPPPPQ
~versRLPSOOQORP
~vertSOOQOORPPO
~veryPSSOORNONO
~vesOQMOPRSNQP
~ves_PQNOPRQNQP
~vetQPPPOPPPPP
~vetiPPPPOPPPPP
~veyPQPPPPPPPP
~vi_PQPPPPPPPP
~viaNOPRPOQPPP
~vialNPPRPPPPPP
~vicPPPPPPORPP
~viceOPPPPPORPP
~vidWPNNPQPPON
~vid_QPONPSPOQO
~videUPOOPOPPNO
~viePRPPPOOROP
~vienPPQPPPPPPP
~viewPQOPPOOROP
~vilQPQPPOPPPP
~viliQPPPPPPPPP
~villPQPPPOPPPP
~vinRPPOPNOOOS
~vincPOPPPPPPPP
~vingQQOOPNNOPT
~vioQPPPPPPPPP
~violQPPPPPPPPP
~viouPQPPPPPPPP
~vipOOPRPOPPPP
~virOOOQTPPPPO
~vir_POORQPPPPP
~vireOPPPRPPPPP
~viruOPPPQPPPPP
~visONQONNPUUO
~visePOQPPPPPPP
~visiNOOOONPUUO
~vitUQOOOPPOOO
~vitaSPOOOPPPPP
~viteQPPPPPPPPP
~vityQPPPPPQPPP
~vivRQPPPPPPPP
~vivaRPPPPPPPPP
~vivePQPPPPPPPP
~vixQPPPPPPPPP
~vix_QPPPPPPPPP
~vlaPPOPPPPQPQ
~vla_PPOPPPPQPQ
~vo_PSOPPPOPPP
~vocPPPPQQPPPP
~vocePPPPQPPPPP
~voiPOQPRPPPPO
~voicPOQPPPQQPO
~voidPQOOROOPPP
~vokPPPPPPPPOQ
~vokePPPPPPPPOQ
~volOOQPPPROOQ
~volePPPPPPQPPP
~vollPOQPPPPPPP
~voluOQPPPPPOPR
~vomOOSPOOQPPP
~vomiOOSPOOQPPP
~vooROPPPPPPPP
~voorROPPPPPPPP
~vorQPOPPQPPPP
~vothPPPPQPPPPP
~vouNQPPQPPQPP
~vousOPPPQPPPPP
~vraPPQPPPPPPP
~vroQPPPPPPPPP
~vrouQPPPPPPPPP
~vulPORPPPPPPP
~vulsPORPPPPPPP
~vy_OOPPPPQPQP
~w'sQPPPPRPOOP
~w's_QPPPPRPOOP
~wa_ROPPPPOPPP
~wabPQPPPPPPPP
~wab_PQPPPPPPPP
~waiRPQPOQPOOP
~waitRPQPOQPOOP
~wakQMUPOOPPPP
~wakeQNTPONPPPP
~wakiPOQPPQPPPP
~walOPTQONPQQN
~wal_QPPQOPPPPP
~walkOQPPPOORQP
~wallPOTPPOQPPO
~wanONPNQTNPNU
~wantONONQTNPNU
~wapPSOPOOPPQP
~wap_PRPPPOPPQP
~wappPQPPPPPPPP
~warQRONPNONRS
~wardQPQOONPNSR
~wareOSOPPPPPPP
~warfPPOPQPOQPO
~wasOQROROOPPP
~washOQPPROOPPP
~wasnPPQPPPPPPP
~waspPPQPPPPPPP
~watTQQOPNNOOO
~watcRQPOQOOPOP
~wateSPRPPOOOPO
~wavOMPPPPWPOO
~waveOMPPPPWPOO
~wayQOSOPPNPQO
~way_QOTOPOOPQP
~waysQPOPPQOPPP
~wbePPPPPPQPPP
~wberPPPPPPQPPP
~wboQNPQQOQPPP
~wborQNPQQOQPPP
~wdePPPPPQPPPP
~wderPPPPPQPPPP
~we'PPQPPPPPPP
~we'rPQPPPPPPPP
~we'vPPQPPPPPPP
~weaOQRONPROOO
~weakOORPPPQPPP
~weanQQOPPPPPPP
~wearQQPPOQPPPP
~weatNPQPPPQPPP
~webPPOPPPQPPP
~webePOOPPPQPPP
~wedNOROQPOPQQ
~wed_ONSOQNOPQQ
~weddPPPPPQPPPP
~wedePPPPQQPPPP
~wednOQPPPPPPPP
~weePNNRPRPPPO
~weekQNORQQNPPP
~weenQOOPPPSPPP
~weetPQPPPPPPPP
~wegPPPPPPPPQP
~wegoPPPPPPPPQP
~weiPOOQOPQPPP
~weigQOOROQPPPP
~weirPPPPPPQPPP
~welSRNOOPTPNN
~wel_RNPPPPOPPP
~welcPQPPPPPPPP
~wellPRNOOPUPON
~wenORROOOPQPP
~wentNSROPOPQPP
~werTSOQONOOOO
~wer_UROPOOOPOP
~wereOQPQPPPPPP
~weriPPQPPPPPPP
~wersPQPPPPPPPP
~wesPORPPPOPPP
~westPPQPPPOPPP
~wetPNPPPSPPPP
~wettPNPPPSPPPP
~wfuOPPPPPPPPR
~wfulOPPPPPPPPR
~whaMILTOOVRQS
~whatMILTOOVRQS
~wheRNQRMONQTO
~wheeORRPPPOPOP
~whenQQMSOQNRPP
~wherOMSOOOQOUO
~whetSOOPPPPPPP
~whiPMNOORSRQN
~whicONNPNQRSRO
~whilROQOQPOPOP
~whipQPPPPPPPPP
~whisPPPPPQPPPP
~whitOQPPPPSOOP
~whoNROOPNNNWP
~who'OROPPOOPQP
~whoePRPPPOPPPP
~wholPORPPPPPPP
~whomPOPPPOPOUO
~whooQPPPPPPPPP
~whosOPOPQPOPRR
~wicQPOQPROPPP
~wicePOPQPROPPP
~wichQQOPPPPPPP
~widOORPPPRPPP
~wideOORPPPRPPP
~wiePQPPPPPPPP
~wifOOQPPPOPPS
~wifePNRPPPOPPS
~wifiOROPPPPPPP
~wilOQPORQOPOQ
~willOPPORQOPOQ
~winPRPOOPQOOP
~win_PPPPPPQPPP
~windQQPPPPPPPP
~winePPPPPQPPPP
~wingPQOPPPQPPP
~winsOQPPPPOPPQ
~wintQOPPPPQPOP
~wipPQPPPPPPPP
~wipePQPPPPPPPP
~wirPORPPPPPPP
~wirdPOQPPPPPPP
~wirePPQPPPPPPP
~wisQQOPPOPPPP
~wisePPOPPOPPPQ
~wishPQOPPPPPPP
~wistQPQPPPPPPP
~witSMPQQNOQPQ
~witcPOQROQOPPP
~withSONORMPRPQ
~witnQPPPPPPPPP
~wivOPPPQPPPPP
~wiveOPPPQPPPPP
~wl_PPQPPPPPPP
~wlyQPPPPPPPPP
~wly_QPPPPPPPPP
~wn_PPSOQOQOOO
~wniPQQPPPOPPP
~wninPQPPPPPPPP
~wnsPOQPPOPPOR
~wns_POQPPOPPOR
~wokPQPPPPPPPP
~wokePQPPPPPPPP
~wolPNPPPPRPPP
~wollPNPPPPRPPP
~womRPPPPOPPPP
~womaQPPPQPPPPP
~womeQPPPPPPPPP
~wonONSOORPPOQ
~won'OOPPOSPPOQ
~wondPPPPPOPPPP
~wontPOSPPOPPPP
~wooPQQPPPPPPP
~worNQNMRRPVNM
~wordNQPOPOPUPO
~workPROOPQNRPO
~wormPOOPPORPPP
~worrOOOPQSPPPP
~worsOPPPQPQPPP
~wortQPPPQQPPPP
~wouPNPPQRQPOP
~woulPOOPRRQOOO
~wounPOQPPPOQPQ
~wrePOPPPQPPPP
~wrecPOPPPQPPPP
~wriNOPPPNSROQ
~wrisPOPPPPRPPP
~writNPPPPNQRPQ
~wroOQQPPOOPOS
~wronPQQPPOOOOR
~ws_PRNPOPSPOP
~wsyPOROPPPPPP
~wsy_POROPPPPPP
~wthPQOPPPQPPP
~wth_PQOPPPQPPP
~xa_POPQPPPPPP
~xabPOPQPPOQPO
~xabaPOPQPPOQPO
~xacPOOPQPPQPP
~xaceQPPPPPPPPP
~xaciOPPQQPPPPP
~xactPPPPPPPQPP
~xamQQPRPPOPOO
~xam_QQPPPPOPPP
~xameOPPQPPPPPP
~xamsQPPPPPPPPP
~xanPQPPPPPPPP
~xanePQPPPPPPPP
~xapPPPPPQPPPP
~xaprPPPPPQPPPP
~xarPPPQPPPPPP
~xarePPPQPPPPPP
~xatQPPPPPPPPP
~xcePQOPPPPPPP
~xclQPPPPPPPPP
~xcluQPPPPPPPPP
~xcuPPPQPPPPPP
~xcusPPPQPPPPPP
~xedPPPPPQPPPP
~xed_PPPPPQPPPP
~xenQPPPOPPPPP
~xen_QPPPOPPPPP
~xerQROPPPPPPP
~xercQQPPPPPPPP
~xesOQPPPOQPPP
~xes_OQPPPOQPPP
~xetQPPOQPPPPP
~xetiQPPOQPPPPP
~xhaOPQPPPPPPP
~xhauOPQPPPPPPP
~xi_QPPPPPPPPP
~xibOPPPQPPPPP
~xicQQPOPPOPPP
~xic_OPPPPPPPPP
~xiciQQPOOPOPPP
~xiclPPPPQPPPPP
~xidQOOQPPQPPP
~xidiQPPPPPPPPP
~xiePPOPPPQPPP
~xietPPPPPPQPPP
~xifOPPPQPPPPP
~xifeOPPPQPPPPP
~xigROPPPPPPPP
~xigeROPPPPPPPP
~ximPPPPQPQPPP
~ximaOPPPQPQPPP
~ximiQPPPOPPPPP
~xinROQPQOOPPP
~xin_PPQPQOOPPP
~xineQPPQPPPPPP
~xingQPPPPOPPPP
~xisPPPPPPOPPP
~xis_PPPPPPOPPP
~xitPPQPPPPPPO
~xit_PPQPPPPPPO
~xloPPPOQPPPPP
~xlovPPPOQPPPPP
~xmeQPPPPPPPPP
~xmedQPPPPPPPPP
~xo_OPQPPPPPPP
~xonPOPQQOOPPP
~xonePOPRQOOPQP
~xpeQPOPPPPPPP
~xpecQQOPPPPPPP
~xperQPPPPPPPPP
~xpiOSOPPOPPPP
~xpirOSOPPOPPPP
~xplPPQPPPPPPP
~xplaPPPPPPQPPP
~xploPPQPPPPPPP
~xt_QRPPPQNOOP
~xtePNPPPPQPQP
~xtenPOPPPPQPQP
~xtiPPPPPPOPPR
~xtinPPPPPPOPPR
~xtrQPPPPPPPPP
~xy_POPOPPPPPQ
~xybOPPPQPPPPP
~xybuOPPPQPPPPP
~xycPPPRPPPPPP
~xycoPPPQPPPPPP
~xycyPPPQPPPPPP
~xygQPQPPPOPPP
~xygeQPQPPPOPPP
~xytQPPPPPPPPP
~xytoQPPPPPPPPP
~y'rOQPPPPPPPP
~y'reOQPPPPPPPP
~y'sNQPPPSOPNP
~y's_NQPPPSOPNP
~ya_OOPPPPQPQP
~yalgPPPPPPQPPP
~yanPPQPPPPPPP
~yanoPOQPPPPPPP
~yasOPPPRPPPPP
~yastOPPPRPPPPP
~ybePPQPPPPPPP
~ybe_PPQPPPPPPP
~yboOSPPPPOPPP
~yboaPQPPPPPPPP
~ybodORQPPPOPPP
~ybuOPPPQPPPPP
~ybutOPPPQPPPPP
~ycaQPPPPPPPPP
~ycarQPPPPPPPPP
~ycePPPQPPPPPP
~ycemPPPQPPPPPP
~ychRPPPNPPPPP
~ych_PQPPPPPPPP
~ychoQPPPOPQPPP
~yciRPPROOPPPP
~ycinRPPROOPPPP
~yclOOORQQOPPO
~yclePPPPPQPPPP
~ycliOOORRQPPPO
~ycloQPPPPPPPPP
~ycoQOPRPPPPPP
~ycodPPPQPPPPPP
~ycyPPPQPPPPPP
~ycycPPPQPPPPPP
~ydiPPPPPQPPPP
~ydiaPPPPPQPPPP
~ydrPOPROPOPPP
~ydraQPPPOPPPPP
~ydroOPQRPPPPPP
~ye_ONRPPQPPPP
~yeaTNOROQQONP
~yearTNOROQQONP
~yedQPPPPPPPPP
~yed_QPPPPPPPPP
~yelOPOPQPQPPP
~yeliPOOPPPQPPP
~yellOQPPRPPPPP
~yerOQOPPPPQPR
~yer_OQOPPPPPPR
~yesOLTPOQSOPO
~yes_ONTPOPRPPP
~yestPNPPPQQPPP
~ygeQPQPPPOPPP
~ygenQPQPPPOPPP
~yieRPPPPPOPPP
~yielRPPPPPOPPP
~yinNQQOQQPOPQ
~yingNQQOQQPOPQ
~yl_PPQPQPPPPP
~ylaQOPQPOOPPP
~ylacPPPQPPPPPP
~ylaxPPPPPPOPPP
~ylcQPPPPPPPPP
~ylcyQPPPPPPPPP
~ylePOPPQPPPPP
~ylenPPQPQPPPPP
~yliOQQQOOPPPP
~ylinOQQQOPPPPP
~yllNPPQQPPPPP
~ylliNPPQQPPPPP
~yloOPPPPPRPPP
~ylorOPPPPPQPPP
~ymeOPPPPQPQPP
~ymoPOQPPPOQPP
~ymorPOQPPPOQPP
~ympPOOOPOUPOO
~ymphNOPPPPSPPP
~ymptQOPPPPQPOP
~yncQPPPPPPRPP
~yncoQPPPPPPRPP
~yndPOPPQPPPPP
~yndrPOPPQPPPPP
~yniOPPPQPPPPP
~yninOPPPQPPPPP
~yo_QPPPPPPPPP
~yocQPPPPPPPPP
~yogPQPPPPPPPP
~yonNTRPOQOONP
~yondPPOPPPPPPQ
~yoneNTSPPQOONO
~yorQPOPPPPPPP
~yosQOOPQPPPPP
~yoscPPPPQPPPPP
~youNUNOPRQONO
~you'PROPPPPPPP
~younPOOPPPRPPP
~yourNSPPPRPPOP
~ypaQPPPPPOPPP
~ypasQPPPPPOPPP
~ypePNNPQPSQOO
~ype_ROOQPQPPOP
~ypecOPPPPPPQPP
~yperOOOOROTPPP
~ypiPOOPPRPPPP
~ypicPOPPPQPPPP
~ypinPPPPPQPPPP
~ypoQPPPOPPQOP
~ypogPPPQPPPPPP
~ypotQPQPPPOPOP
~yriPPQPPPPPPP
~yrinPPQPPPPPPP
~yroPOPPPQPPOP
~yroiOOQOPRQPOP
~yruOQPPPPPPPP
~yrupOQPPPPPPPP
~ys_MONQNRQSOR
~ysePOQPPROPPP
~yse_PPQPPPPPPP
~ysedPQPPPPPPPP
~yselONQPPRPPPP
~ysiNOQROQNPRP
~ysioOQPPPQOOQQ
~ysisONRRPPOQQO
~yspQPPPPPPPPP
~yspnQPPPPPPPPP
~ystOOSPOOSOQO
~yst_QPPPPPPPPP
~ystaOPPQPPQPPP
~ysteQPPOPPPPQP
~ystoOPTPPOOPPP
~ytePNPPPPSPOP
~ythSPNOQOQPPO
~ythiRPNPQOQPPP
~ythmQPPPPPPPPP
~ytiQPPPPPQPPP
~yticPPPPPPQPPP
~ytisQPPPPPPPPP
~ytoPPPQQOPPPP
~ytocQPPPPPPPPP
~ytoiOPPQQPPPPP
~ytrOOQPPPQPPP
~ytreOPPPPPQPPP
~ywaPQPPPPPPPP
~ywayPQPPPPPPPP
~ywhOPQPPPPPPP
~ywheOPQPPPPPPP
~za_PQRPPPPPOP
~zapQPOPQPPPPP
~zapiPOOPRPPPPP
~zarPPPPPPQPPP
~zatQPPPQPPPPP
~zathPPPPQPPPPP
~zatiQPPPPPPPPP
~ze_PRPPPOQPPP
~zemPQPOPQPPOP
~zemaPPPPPQPPOP
~zenQPQPPPPPPP
~zen_QPQPPPPPPP
~zepRNRPOPOPOP
~zepaQORPOPPPPP
~zepiPPPPQPPPPP
~zerPOPPPQPPPP
~zer_POPPPQPPPP
~zeroPPQPPPPPPP
~zheQPPPPPPPPP
~zheiQPPPPPPPPP
~zidPOPQPQPPPP
~zid_PPPPPQPPPP
~zidePPPQPPPPPP
~ziePPQPPPPPPP
~zienPOQPPPPPPP
~zilPPPPQPPPPP
~zil_PPPPQPPPPP
~zimPQPPPPPPPP
~zimmPQPPPPPPPP
~zinPPQRQPOOOO
~zin_PPPPOPQPQP
~zincPPPQPPPPPP
~zinePOORRPPPPO
~zingPQRPPPOPOP
~zioQPPPPPPPPP
~zionQPPPPPPPPP
~zitROPPPPPPPP
~zithRPPPPPPPPP
~zloQPPPPPPPPP
~zo_PPQPPPPPPP
~zocPPPPQPPPPP
~zodQPPPPPPPPP
~zodiQPPPPPPPPP
~zolLNOTWNOOQO
~zolaPPPQPPPPPP
~zoleMNOSTOOORO
~zoliOPPPQPPPPP
~zoloPPPPROPPPP
~zonPPPPPPQPPP
~zonePPPPPPQPPP
~zt_POSPPPPPPP
~zulPPQPPPPPPP
~zul_PPQPPPPPPP
~zumPPPQPPPPPP
~zumaPPPQPPPPPP
~zunPPQPPPPPPP
~zurQQOPPOPPPQ
~zurePQOPPOPPPQ
~zy_PPQPPPPPPP
~zzaPQPPPPPPOP
~zza_PRPPPPPPOP
~zzyPPQPPPPPPP
~zzy_PPQPPPPPPP"""
