"""The weights of the gate. Written by `make calibrate`; not by hand.

Fitted to 12426 messages. A line of TABLE is a feature and, in its last ten characters, how many
steps it weighs for each kind, in the order of gate.KINDS: chr(80) is none, the next one up.
"""

DIGEST = "894eca17ba87"  # of knowledge/messages
STEP = 0.0248
BIAS = (1.082, 1.861, 0.114, -0.269, -0.452, -0.444, 0.207, -0.620, -0.599, -0.880)
TABLE = r"""!IcPOONMOMO
! !LZROPNNONO
! $KZOOPQOOOO
!a comparison}/.;?AbiXS
!a complaint of one's ownDOTJHvDNLT
!a diseasevDT5Ag`RAB
!a drugk8>}}B*6@.
!a drug, and a diseases:YU^V;IIE
!a drug, and a quantitySKR^OLLPNN
!a drug, and one patient's weight or clearanceAJMkXRKMMN
!a finding to be readDDA9MV}TVF
!a long sentence2ir>3b\HDX
!a low pressure, saturation or coma scoreIHjLONPOOO
!a low pressure, saturation or coma score, and a room, bay or bedONTPPPPPPP
!a low pressure, saturation or coma score, and a wish for evidenceNPRPPPPPPP
!a quantityREUdOLIOPN
!a question markRNCTZKbHJP
!a question mark, and a wish for evidencebOLPPQHPLN
!a question's first wordW\#OHH9]}U
!a question's first word, and a wish for evidencebKKQOTJNOM
!a relative or friend=K`LLpKMIO
!a relative or friend, and a wish for evidenceONPPPTOPPP
!a relative or friend, and that it is nowNMTPPRPPPP
!a room, bay or bed:hoWIP;NKK
!a sentence+dVIQPcOTL
!a story^EOUPJLRQP
!a treatment or test that is no drug}EBGRRPYK<
!a vital sign's valueMEsKLORKLM
!a vital sign's value, and a wish for evidenceNOTPPORPPP
!a wish for evidence};CbFR?HEL
!an age[(FPYbgKET
!codes, bills or certificates$KB;EB<}KN
!drugs of different classesOGMI}FJJJJ
!drugs of different classes, and a comparisonWQOSMMOOOO
!drugs of different classes, and a wish for evidenceLOOQWOOPPP
!drugs of different classes, and whether it is safeGOONbOOOOO
!drugs of one classfHFZLMNPMN
!few wordskX<`e?ILP9
!groups of peopletPLHEMIKVK
!no drug, test or diseaseJvm4/MJJNa
!one or two words}_@MJGCGDG
!one patient's weight or clearance>FKvWPJLQM
!since when, in hours or minutesJJ^TOMPQOO
!somebody else=>jN^SZA;f
!somebody else, and a wish for evidencebLJSMLLQNQ
!somebody else, and that it is nowOGbLSPJNPR
!that it is nowHQuHPMELPL
!that it is over, planned or playW};CE]GMNJ
!the first person*dJKC}0HD^
!the first person, and a question markZIKOP]JPMP
!the first person, and a wish for evidenceRHLSLZRNLT
!the law;3BJHIBIE}
!the ways of this house5VFCGB4Y}Y
!things togetherP>ZG}KRL9F
!three drugsRONMZNNOOP
!two diseasesc8[>@NuQMK
!two drugsf?CS}DIIGG
!us3WP?CWEL}P
!whether it is safePOA@{TIMNO
!words in quotation marksSNROPLOUOO
#1AS`LI[mT=>
#1 #1PQNQMNVOMS
#1 #2TVOKOMROOP
#1 #3QOMPPPTPPP
#1 $YJPKVOWMKM
#1 ?MUPQOONTNP
#1 aPPPPPQPQPP
#1 afterPPQOPPQPPP
#1 amPQOPNOSPPP
#1 andQQPRNRNPOO
#1 anosPOQPPPPPPP
#1 bOROPPPORPP
#1 bringPQPPPPPPPP
#1 cRMOPORRPOP
#1 cmROPPPPPPOP
#1 dRPOPPPPPPP
#1 dayOPOQQPPPPP
#1 daysPLOMPTQUPO
#1 diabetesQPPPPPPPPP
#1 dmTOPPPPNPPP
#1 dsQPPPPPPPPP
#1 eOOTOPPPPPP
#1 fQPPPPPOPPP
#1 forIQNUPPOWNP
#1 gROOROPOPPP
#1 hUORNOOMORP
#1 hasORPPPPOPPP
#1 hourPROPPOPPPP
#1 hoursRNPRPPPPPP
#1 hrTNPPPPOPPP
#1 hrsMOTSPQOPPP
#1 inGKTPONZOPT
#1 isN\KOPRLPOP
#1 justOPQPPPPPPP
#1 kgONTSOOPPPP
#1 lPPSPPPNPPP
#1 mQPPPPPPPPP
#1 mgNOROVONOPP
#1 minLL]POPNPOP
#1 minsOOSPPPOPPP
#1 minutesPOQPPPPPPP
#1 mmQLQPPOSPPP
#1 moTPOPPPNPPP
#1 monthMORVOOQNOP
#1 monthsONLPOWRPOP
#1 morePQPPPPPPPP
#1 ndPOROQPOPPP
#1 needOPQPPPPPPP
#1 noPQOPPPQPPP
#1 normalPPQPPPPPPP
#1 nowOQQPOPOQPP
#1 ofOPPOPQQQPP
#1 onQQPPPPPQPP
#1 orROONSONRPP
#1 pROOPPPNPRP
#1 pleasePOSPPPPPPP
#1 pmMYKPPQOOSP
#1 prevQPPPPPPPPP
#1 rdPQPPPPPPPP
#1 sOTOPOPOPPP
#1 saysPPQPPPPPPP
#1 she'sPOQPPPPPPP
#1 soPSOPPPOPPP
#1 stPPPPQPPPPP
#1 thPOPPPRPQPP
#1 thePQPPPPPPPP
#1 toOMPOPQVPPO
#1 vPOPPPPSPPP
#1 vascQPPPPPPPPP
#1 vsSOOOPNOPOT
#1 weekONQPSOQPPP
#1 weeksKPMROTTOOO
#1 wentOROPPPPPPP
#1 whatRPPPPPNROP
#1 withPQOPPPQOPP
#1 wkPOOPQORPPP
#1 wksMRNOTOQOPP
#1 wwOPPPPQPPQP
#1 xSOPOPPPPPP
#1 yQMTPPPNPPP
#1 yearPNPTOOPPPP
#1 yearsOOOQPTPPPP
#1 yoQMPSNSNPPP
#1 yrRMMSOQSPPP
#1 yrsSOOORRMPPP
#2FJaiASkS1C
#2 #2OYKMQNTONO
#2 #3QPPPPPPPPP
#2 $JPRONRYRNM
#2 ?OVNQOQPPMO
#2 aPQPRPOOPPP
#2 afterNNQNQRSPPP
#2 andPONQOZKOOO
#2 atMPOSPQQOPP
#2 bdPPOSOPPPPP
#2 butNOOPPOVPPP
#2 camePQOPPQPPPP
#2 canPPPPPQPPPP
#2 dRPPPPPPPPP
#2 dayQOOPPROPPP
#2 daysUNPNPPPPOP
#2 degreesNOUPPPOPPP
#2 doOQOQPQPPPP
#2 doesSOPPPPOPPP
#2 f`MLMLMSOOO
#2 forPLTPOPNSPP
#2 fromOPOPPPSPPP
#2 goingQROOPPPPPP
#2 hTOHXPOQONO
#2 hasQPPPPPPPPP
#2 hoursOPOVPOOPMP
#2 howPPPRPQPPPP
#2 hrOOOPPPRPPQ
#2 hrsOPPPPPQPPP
#2 ifPPPRPOPPPP
#2 inOQNPPQRPPP
#2 isPQMNRRROPP
#2 kPPRKPPUPPP
#2 kgGMLnJQMNNN
#2 kilosOPPSPOOPPP
#2 lbOOOQPRPPPP
#2 m`NLLLMUOOO
#2 mgQNOWNOOROO
#2 minHY[LMKNQQO
#2 minsOPRPPPOPPP
#2 minutesQRNPPPPQPP
#2 mlQMROPPOPSP
#2 moPPPPPPQPPP
#2 monthsNPOPPSPPPP
#2 needPQPPPPPPPP
#2 nextOPPSOPPPPP
#2 noSQOPRNOPPP
#2 notPOQPPPPPPP
#2 nowQQOPPPPPPP
#2 ofSOPPPPPPPP
#2 ohpcQPPOPPPPPP
#2 onUPQOOONPPP
#2 orOQNUOOLTOP
#2 pQQPOPPPPPP
#2 sRNSOOPQPOO
#2 secPOQPPPPPPP
#2 she'sPPQPPPOPPP
#2 stableOROPPPPPPP
#2 systolicOPSPOPOPPP
#2 thOYMPPOOPOO
#2 toMQSQPOOPPP
#2 unitsOPPRPPPPPP
#2 vsSPOOPPOPPP
#2 wRPPPPPOPPP
#2 weekOPPNSPPPPP
#2 weeksPKYQUKMOOR
#2 whatNOQQOPSQOP
#2 what'sPOOPPPQRPP
#2 whoPPPQPPOPPP
#2 withPPOOOOSQPP
#2 wkSOPNRPOPPP
#2 wksRNNMSTOPPP
#2 wouldQPNPPRPPPP
#2 xOQQPPPPPPP
#2 yRNPOOPQPPR
#2 yearZNOOOKOPPQ
#2 yearsQPPPPPPPPP
#2 yoLLPOQRVOOS
#2 yrPOQOPORPPR
#2 yrsOONQPRRPPP
#2.K@U_HXYNLM
#2. $OORQPPPPPP
#2. ?NPPPOPTPPP
#2. andPPRPPPOPPP
#2. cmOOPPPPRQPP
#2. kgOPOTPPPPPP
#2. lOPRPPPPPPP
#2. mgTPPMPPPPPP
#2. noMORTOPPPOP
#2. onPOOPOPSPPP
#3:HZ[MQfLML
#3 #1OOPVOPOPOP
#3 #2QNKPOXPPPP
#3 #3OOSPPOPPPP
#3 $KNRQVOQOOO
#3 andOOQPPPPPPP
#3 atOOPPPPSPPP
#3 bdQPPQOPPPPP
#3 bpOOROPPQPPP
#3 heOPPPPQPPPP
#3 howSOOPPPPPPP
#3 inPQQOOPPPPP
#3 isPPPQPPPPPP
#3 kgKOPRPQPPTP
#3 mcgNPQSPPPOPP
#3 mgQPPQOPPPPP
#3 mlPOQRPPOPPP
#3 onRQPPOOOPPP
#3 orQPPPPPPPPP
#3 unitsPPSNPPPPPP
#3 urineOOPPPPSPPP
#3 vsQPPPPPPPPP
#3 withNPPPOPTOPP
#3.MGMJJMpQNO
#3. $ORPPPPPPPP
#3. noQPPPPPOPPP
#3. vsQPPOPPPPPP
#4HLJQLMXdMP
#4 $PRPQPNPRNO
#4 andQQNPPQOPPP
#4 iuQPPPPPPPPP
#4 withOOPPOPPSPP
#4.IQQPOOOYPP
=5-ht3 antagonistOOOPUOOPQP
=abdominal painOPPPPPQPPP
=abscessPPPRPOOPPP
=acamprosateQPPPPPPPPP
=ace inhibitorOPPOVONPOP
=acetaminophenOQRSNPOPOO
=acetaminophen overdoseRPPNPPPPPP
=acetylcysteineRORNOPPPPP
=achilles tendinopathyQPPPPPPPPP
=acid suppressant\OOLMPOOOP
=acnePOQPORPPPP
=acute bronchitisQPPPPPPPPP
=acute coronary syndromeVQNPNMQQOO
=acute kidney injuryPPPOQPPQPP
=acyclovirOPPSPPPPPP
=adenosineMPRQRPPPPP
=adhdQPPPPPPPPP
=adrenal insufficiencyNPPQPPRPPP
=advance care planningQOOPPOPNOV
=agitationNPQQOPQPPP
=agitation in dementiaQPOPPPPPPP
=albuminQPPOPPPPPP
=albuterolMPOTNPSPPP
=alcohol intoxicationOQTPPNNPOR
=alcohol use disorderNNPNSPTOOP
=alcohol use disorder drugPOPOTPOPPP
=alcohol withdrawalROPPOPPPQP
=alendronateSOPOOPPPPP
=allergen immunotherapyQQPOPPPPOP
=allergyNQMN[ONOPO
=allopurinolSPOQPOOPPP
=alpha blockerQRPOQNPPPP
=alteplaseNPQTOPPPOP
=altitude sicknessPQQPPPPOPP
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
=analgesicMNQNgKMLMN
=anaphylaxisKQQQUOOQOP
=andexanetOPPSOPOPPP
=androgenQPOPPPPPPP
=anemiaMROQTPOQOP
=anestheticJQOQVOOPQP
=anginaSPPPMPPPPP
=angiographyPPPPPPQPPP
=ankle injuryRQPPPNPPPP
=ankle sprainRQPPPNPPPP
=annual physicalPQPPPPPPPP
=antacidPOQPQPPPPP
=anti-amyloid antibodyROPOOPPPQP
=anti-d immunoglobulinMOPSRPOPPP
=antiandrogenPPOPRQPPPP
=antiarrhythmicLMTRUOOOPO
=antibioticGGEahQFJSO
=anticholinergicMOUOQPOPQP
=anticoagulantNPOTVPNPNL
=anticoagulant reversal agentMPPWNPOPPP
=anticoagulation reversalMOPWNPOPPP
=anticonvulsantMNNT[NNOOO
=antidepressantOHMK`TRNMN
=antiemeticNONPZNOOPO
=antifibrinolyticVOORNOOPPP
=antifungalNOOSSPOOOP
=antihistamineQPPPPPPPPP
=antihypertensiveFMLYgPINMN
=antimalarialMPPQSPPPPP
=antimuscarinicOPPOQPPPRP
=antiparasiticNUPUMNNOPP
=antiparkinson drugPPPOQPPPPP
=antiplateletRPPJUQNQNO
=antipsychoticMLMVUQQOOO
=antiretroviralNOPOVPPPPO
=antisepticROOQOPPPPP
=antispasmodicPPOOQPPPPP
=antithyroid drugJPPQUPRPPP
=antituberculous drugJPPOXQPPPP
=antivenomNOPROPPPRP
=antiviralUJQQSQNOON
=anxietyMTNPPPRPPP
=aortic aneurysmPQPPPPPPPP
=apixabanQOOOQROROO
=appendectomyPQPPPPPPPP
=appendicitisSONOPMRSOP
=arbOPPORPPPPP
=ardsQOQPPPPPPP
=arniOPPORPPPPP
=aromatase inhibitorQPPPPPPPPP
=arrhythmiaRMQPTNOOQO
=artemisininPPPQPPPPPP
=arterial lineSOOPPPPPOP
=artesunatePPPQPPPPPP
=arthritisWQMPNQQNON
=arthroscopySQOPPOOPPP
=aspirinSPQKQQNROP
=asthmaPPUOQOMQOO
=asthma biologicQPPPPPPPPP
=atorvastatinOPOPTPOPPP
=atrial fibrillation[OOLMPOPQP
=atropineMOUPPPPPPP
=atypical antipsychoticMNNUSROOOP
=azathioprineOPPPSOPPPP
=azithromycinUOOPOOOPPP
=azoleNOPQTOPPPP
=back painWMSOMOOPOP
=bacteremiaQPPPPONPRP
=bacteriuriaQPPPPPPPPP
=balance trainingQOPPPPPPPP
=balanced crystalloidROPPPPPPPP
=bariatric surgeryRPPPPPOPPP
=basal insulinPPPROPPPPP
=bath additiveRPPPPPPPPP
=bathing frequencyPOQPPROPPP
=bed alarmOOPPPPPOSP
=bed restQPPPPPPPOP
=bedwettingPMOPPUOPPP
=bell's palsyTQQONOOPPP
=benzodiazepinePKYUMOOONO
=beta agonistVPNQLOROPO
=beta blockerKPOSXONOOO
=beta-lactamMOKRUTNOSN
=betamethasoneRPPOPPPPPP
=biologicVOOLQROOPO
=biopsyQNOPPUNSMP
=bipolar disorderOPPSNPRPOP
=bisoprololNPPPRPPPPP
=bisphosphonateSOOQOPPPPP
=biteSOQOPONPPQ
=bleedingMZXQJFMRRN
=blood cultureQQPPPPOPPP
=blood gasNMNOPOYPPP
=bnpUPOPPOOOOP
=body mass indexMONRORRORP
=botulinum toxinPOPOPQPPSP
=braceQOQPPPPPPP
=bradycardiaQPPQPOPPPP
=breast cancerPPPPOQPPPP
=breastfeedingMMNOYSOPPP
=breechOORPPPPPPP
=bridging anticoagulationQOQPPPPPPP
=bronchiolitisOQQPPOOPRP
=bronchodilatorPPMTNOUOPO
=bruePONPPOVOOP
=budesonideTPPNPPPPPP
=budesonide-formoterolRPPNPPPPPP
=buprenorphinePPPOSPPPPP
=bupropionPPPPRPPPPP
=burnRNPOSQNPPP
=c difficile infectionUNOPOLPUOO
=c-spine clearanceQPPPPPPPPP
=caffeineQSPOOOPPPP
=calcineurin inhibitorNPPOTPPPPP
=calciumONRLQPVPOP
=calcium channel blockerNOPOYPNOOP
=calcium gluconateOROQPPPPPP
=canadian c-spine ruleQPPPPPPPPP
=canadian ct head ruleQPPPPPPPPP
=cancerSMNNOSTPOO
=cannabinoidRPPOPPPPPP
=cannabisRPPOPPPPPP
=capnographyPLRPPPTPPP
=car crashQPQPPOOPPP
=carbamazepineOPPPRPPPPP
=carbapenemMNOPRUPPPP
=carbetocinQPPPPPPPPP
=carbimazoleMPPROPSPPP
=carbon monoxide poisoningQOQPPPPPPP
=cardiac arrestLRSPPOOSOP
=cardiac catheterizationROQPPOOPOQ
=cardiopulmonary resuscitationONTPPOOPOQ
=cardiovascular deathRPPPPPPPPP
=cardiovascular disease`QKSIJIVPO
=cardioversionOPQPPPPPPP
=carvedilolOQOTMPPPPP
=cataractPPPPPPPQPP
=cauda equina syndromeOOOPPOQPPR
=cbt for insomniaUOPPPNPPPP
=ceftriaxoneMQPQQOPPRP
=celiac diseaseQPPPPPPPPP
=cellulitisRPPOPPPPPP
=central lineOPPOPPPSOP
=cephalexinPPPOORPPPP
=cephalosporinKQOPTQOPRP
=cervical collarQPPPPPPPPP
=cervical dysplasiaPPQPPQOPPP
=cesarean sectionNQNRPPPROP
=cha2ds2-vascQPPPPPPPPP
=chads2QPPPPPPPPP
=chemotherapyMSTOOOPPOP
=chest painQRRPOONPQP
=chest physiotherapyKOPOPOOZOP
=chest x-rayOOOPPPUPPP
=chickenpoxPQOPPPQPPP
=chlamydiaPOPPPRPPPP
=chlorhexidineROOQOPPPPP
=chlorthalidoneQPPPOPPPPP
=chocolateOQNPPPRPPP
=cholecystectomyPQPPPPPQPP
=cholinesterase inhibitorRRPOPPOPPP
=chondroitinQPPPPPPPPP
=chronic kidney diseaseFLOU\OQPOP
=chronic painPPPQPPOPPP
=ciprofloxacinNOOOUPOPQP
=cirrhosisPPPPRPOPPP
=citalopramRPPOROPPPP
=ciwaOPPPPPPPQP
=clarithromycinPPPOSOPPPP
=clindamycinNPPSOPPPPP
=clobetasolOSPPPPOPOP
=clopidogrelQPPORPPPPP
=clozapineNPOPTPOPPP
=codeinePPPORPPPPQ
=coffeeJ[NPPPOOOP
=cognitive behavioral therapyVOPPPMOPPP
=cognitive screeningORPPPPPPPP
=colchicineSPOOQOOPPP
=cold water immersionNPRPPPPPPP
=colicRTOPPMPPOP
=colloidRPPOPPPPPP
=colon polypsRPPPPPOPPP
=colonoscopyOOPPPRORPP
=colorectal cancerQOOPPROPPP
=colposcopyOORPPPPPPP
=comaPOQPOPRPPP
=combined hormone therapyQPPPPPPPPP
=community-acquired pneumoniaTOPOOPPPPP
=concussionPQOPPPPPPP
=constipationOPPPOQRPPP
=contact lensPPPPPQPPPP
=continuous glucose monitoringPPPPPPPQPP
=contraceptionJCQQVXOOVP
=contraceptive implantMOPSSPPPPO
=contraceptive patchPPOPOPSPPP
=contraceptive pillPLSORNPPRP
=contrast nephropathyQPPPPPPPPP
=contusionMPOPPRSPPP
=copdPRONSOQPOP
=copd exacerbationRPPPOPPPPP
=coronary diseaseWQNSKMPQOO
=corticosteroidaOJRLNKSNN
=corticotropinORPONOSPQP
=coughUMSOOPNOPP
=cough medicineNRPPQPPPPP
=covid antiviralTMRMQQOOPP
=covid testORPPPPPPPP
=covid vaccineSRPPNMPPPP
=covid-19OVOMRRLQNO
=cpapQPPPPPPPPP
=cranberryQPOOQQPPPP
=critical illnessKPNNNOLR[R
=crohn diseaseROOPPPPPPQ
=croupSRPNONRPPP
=crpUNOPOPPPPP
=crutchesOQPPPPPPPP
=crystalloidOPQOMPUPPP
=ctZQONPMNPON
=ct angiographySPOPPPOPPP
=cyclobenzaprineSPPPNPPPPP
=cyclosporineOPPPRPPPPP
=cystic fibrosisPPQPPPOPPP
=d-dimerQOOOPOTOPP
=dabigatranTOPOOPPPPP
=dalteparinMSPQOPPPPP
=dantroleneOOPPPPPPRP
=dapagliflozinPQQOOPPORP
=deathU]NSLDGPPV
=debriefingOQPPPPPPPP
=deep vein thrombosisQOPQORPOPP
=defibrillationQKVPPPPPPP
=dehydrationQPPPPPPPPP
=delayed cord clampingQQOPPPPPPP
=deliriumRPROOOPPPP
=dementiaZOLNMQNROQ
=dementia drugRRPOPPOPPP
=denguePOPPPPQQPP
=depot medroxyprogesteronePOSPOPPPPP
=depressionPPLOOQVPPO
=depression screeningTOPPPONROP
=dermatitisQNMPOXPPNO
=dexa scanRPPPPPPPPP
=dexamethasoneUOOTKOOOPP
=dexmedetomidinePPPQPPPPPP
=dextroseQPPPOPPPPP
=diabetesZNPNNRJNRO
=diabetic ketoacidosisQQMOPPOPTP
=dialectical behavior therapyQPPPPPPPPP
=dialysisGNPWRRNQNR
=diamorphineQOPROPPPPP
=diarrheaSPNTONPPOP
=diazepamMMTSOPPPPP
=diclofenacNPPPSPPPPP
=dietOQOOOSROOP
=digital rectal examQPPPPPPPPP
=digoxinNOTOROOPPP
=dihydropyridinePOPQSPNPPP
=diltiazemNPPOTPPPPP
=direct thrombin inhibitorROPQOPPPPP
=diureticRONQRROOOO
=dizzinessROPOPQQOOP
=dmardOPOPWOOOPO
=doacTMPSPQMPON
=dolutegravirOPPORPPPPP
=donepezilSPOOPPPPPP
=dopaminePPPPQPPPPP
=dopamine agonistQPPPPPPPPP
=doxycyclinePOONTQOPPP
=dpp-4 inhibitorQPPPOPPPPP
=droperidolROPOPPPPPP
=drowningORQPPOOPPP
=dry eyeNPPPPSPPPP
=dual antiplatelet therapyRPPOPPPPPP
=duloxetineQPPPPPPPPP
=dyspneaTOROPONPPP
=dysuriaQPPPPPPPPP
=e-cigaretteVOPOPNOPPP
=early allergen introductionPQOPPPPPPP
=early mobilizationQPPPPPPPPP
=easy bruisingOPRPPPPPPP
=echocardiographyTPOPPNOPPP
=eclampsiaPPRROPOOPP
=ecmoRNROPPOPQP
=ectopic pregnancyOPPPPPRPPP
=eczemaSPNOOTPPNP
=edinburgh postnatal depression scaleQPPPPPPPPP
=edta chelationNQROPPPPPP
=egg allergyPPPPQPPPPP
=eggsNOOPSPRPOP
=electrical injuryPQPPPQPPPP
=electrocardiogramNROOPOUOOO
=emergency contraceptionPOPPPRPPPP
=emollientRPPPPPPPPP
=empagliflozinQPPOPPPPQP
=encephalitisNPPSPPPPPP
=enoxaparinOPPQQPPPPP
=epidural steroid injectionPPPPPPPQPP
=epiglottitisOOQPPPRPPP
=epilepsyNOOSOOOPPS
=epinephrineMQUPPNNPMT
=epley maneuverSMOPPSPPPP
=erythromycinPPPPQPPPPP
=escitalopramOPPPQRPPPP
=esketamineQPPPPPPPPP
=esophageal varicesPQOPPPPPPP
=esrOPPPPPRPPP
=estrogenSPPOOPPPPP
=exerciseVPQOONMNSO
=ezetimibeQPPPPPPPPP
=factor xa inhibitorNNPUQRNQOO
=fallsLPPNOWRPMQ
=falls preventionQPPPPPPPPP
=family presenceLRPPPPPOSP
=fatigueOORPOTOOPP
=fatty liverPPOPPRPPPP
=febrile infantQPPPPPPPPP
=febrile seizureSPOPPPOPPP
=febuxostatQPPPQPPPPP
=fecal immunochemical testROOPPPNPQQ
=fecal transplantSOPPPPPOPP
=feeding tubePRPPPPPPPO
=fentanylNPRQQOPPPP
=ferritinMOOOORUPOP
=fetal monitoringPOQPPPPPPP
=feverRMOLMPYQPO
=fidaxomicinQPPPOPPPQP
=first-generation antihistamineQPPPPPPPPP
=flecainideQPPPOPPPPP
=fluconazoleMPPRTPPPPP
=fluoroquinolonePOOOTOOPQP
=fluoxetineRPPOPPPPPP
=fluticasoneQPOORPPPPP
=fluticasone-salmeterolRPPOOPPPQP
=fomepizoleOPPROPPPPP
=food allergyROOOQRONPP
=foot painQQPPPRNOOP
=foreign bodyNPQQPORPPP
=formoterolSPPNPPPPPP
=fosfomycinRPPRMPPPPP
=fosphenytoinPPPSOOPPPP
=fractureRPNNROOPNS
=frailtyPOORPOORPP
=frozen shoulderPQOPPOPQPP
=functional declineQPPPPPPQPP
=furosemideRPOQQPOPOP
=gabapentinNPPRSPOPPP
=gabapentinoidOPOQSPOPPP
=gastric bypassQPPPPPOPPP
=gastroenteritisVRNPNNOPPP
=gentamicinOOPSPPPPOP
=gerdONPPPTQOPP
=gi bleedingVPOONOOPOP
=giant cell arteritisMPPQPPSPPP
=glasgow coma scaleROTPPPMPPP
=glassesPORPPPPPPP
=glaucomaROOOPPQPPP
=gliclazideQPPPPPPPPP
=glovesPROPPTMOOP
=glp-1 agonistNPONMTORTO
=glucagonOPQROPPPPP
=glucosamineUPPONPPPPP
=glucosamine-chondroitinQPPPPPPPPP
=glucose-lowering drugPQRJNRQOWM
=goutOQMROSTOON
=gram-negative bacteremiaQPPPPPPPPP
=graves diseasePPPPPPQPPP
=group therapyPRPPPPPOPP
=growing painsLOQPPNVPPP
=guillain-barreOPQPPPQPPP
=gunshot woundOOQPPPOPPR
=h2 blockerRPPNPPPPPP
=haloperidolPOOQQORPOP
=hba1cQNOPORRPPP
=head ctRNNPPOTPOP
=head injurySPQOPONPPP
=headacheOTMNMOVORO
=hearing aidPSNPPPPPPP
=hearing lossPQPPPOPPPP
=heart failureUONPPPMSNO
=heart scoreSOPPPPPPPP
=heat strokeNPSPPPPPPP
=heel painQQPPPRNOOP
=hematomaOPQPPPPPPP
=hemoglobin testPPPPPPQPPP
=hemolytic anemiaNROPTPPPPP
=hemoptysisQORPPPOPPP
=hemorrhoidsMSPPPPQPPP
=heparinJPPSQNSORO
=hepatitisQPPPPPQPOP
=hepatitis bQPPPPPQPOP
=hepatorenal syndromeLOSRPQOOPP
=herbal remedyJPPNTUPPOO
=herniaSQOPPPOPPP
=hernia repairPQPPPPPPPP
=herpes antiviralOPPUNPPPPP
=hfpefQOPPOPPQPP
=hfrefQPOORPPPPP
=hiccupsNOPPPQSPPP
=hida scanNQPPPQPPOP
=high-flow nasal cannulaTOOPPPOPPP
=hints examROPPPPPPPP
=hip fracturePSOOPPOOOQ
=hip fracture surgeryRPPOPPPPPP
=hip protectorQPPPPPPPPP
=hip replacementQPPOPPPPPP
=hivNOMPQPUPPQ
=home birthOORPPPPPPP
=home carePPPPPPPPQP
=home oxygenOPPPPPPRPP
=home remedyQTNOOOPPOP
=honeyPUNPOPPPOP
=hormonal contraceptivePKUOPNRORP
=hormone therapyTPOOMQPPPP
=hospital admissionNTPOOONOTP
=hospital readmissionROPPPPPPOO
=hot flashesQPPPOPQPPP
=hpv infectionROOOPQPPPP
=hpv vaccineQPPOOPPPPP
=hyaluronic acid injectionQPPPPPPPPP
=hydrocortisoneMPPUOPPPPP
=hydromorphoneNQONUPPPPP
=hydroxyprogesterone caproateROPOPPPPPP
=hyperkalemiaOPQPQPPPPP
=hyperlipidemiaQNOPPSOPPP
=hyperosmolar stateNQPPPOPPPR
=hypertensionKR[LQSISMN
=hyperthyroidismOPPPPPQPPP
=hypertonic salineQOPRNPOPPP
=hypnoticSNOPOSOPOP
=hypoglycemiaRRNPOPOPPP
=hypogonadismQPPPPPPPPP
=hyponatremiaOPPPOPSPPP
=hypotensionOOQPPPQPPP
=hypothermiaOQPPPORPPP
=hypothyroidismPPPPPROQOP
=hypoxiaROPOPPOQPP
=hysterectomyPOQPPPPPPP
=ibuprofenROOOSQOPOP
=iceNSRPPPOPNP
=icosapent ethylPRPPOPPPPP
=ics-labaUPOMOPPPPP
=icu deliriumQPPPPPPPPP
=il-6 inhibitorQPPPPPPPPP
=imaging\QLHQKVORK
=immunosuppressive drugMPNO\NOOOO
=implantable defibrillatorINOOOONaOO
=incision and drainageSOPPPPPPPP
=indapamideQPPPPPPPPP
=infectionPORPPOROPP
=inflammatory bowel diseaseROOPPPOPPQ
=influenzaRRNORNOOQP
=influenza vaccineORNNTOOQOQ
=inguinal herniaSOOPPPOPPP
=inhaled corticosteroidXPOLOOPPPP
=inhaler spacerNPNQPPPPSP
=inotropeQPPOQPPPPP
=inrOMOYLNTPPP
=insect bitePPPPPPQPOP
=insomniaSQNPPQOPPP
=insulinOPSOQNOORO
=insulin glargineOPPROPPPPP
=intensive blood pressure controlTOOPPPOPPP
=intensive careQPPPPPPPPP
=intensive glucose controlRPPPPPPPPP
=intracranial hemorrhageTOSNOOOOOP
=intravenous fluidRPQNLOUPPP
=intravenous ironOQNSOPPPPP
=invasive strategyMPPPPPMPWP
=ironOSOSNPOPPP
=iron deficiencyOPPPPPPQPP
=irritable bowel syndromeSPPOOPPPPP
=isoniazidOPPPPRPPPP
=itchingONMOQQUOPP
=itraconazoleRPPOOPPPPP
=iudQJNPPWMPTP
=ivermectinTROONONOPP
=jaundiceOPPPPPRPQP
=joint painNPPPPPSPPP
=joint replacementRPPOPPPPPP
=joint supplementUOPONPPPPP
=ketamineMQOPTOPPQP
=ketorolacPOPMUPPPPP
=kidney function testLNOSWNOOPP
=kidney stoneRPPPOPPPPP
=kidney transplantationQPPOQPPPPP
=knee arthroscopyQQOPPOPPPP
=knee osteoarthritisRQPPPOOPPP
=knee painQQOPPORPPP
=knee replacementQQPPPPPPPP
=labaYPOMNPOPPP
=labetalolMPPRSPOPPP
=laborOOSQPOOPQP
=labor inductionQQOPPQOOPP
=lacerationPOPPPPOQPP
=lactateMPVNSOPOPO
=lactated ringer'sQPPPPPPPPP
=lactobacillusRPPPPPPPPP
=lactobacillus ggQPPPPPPPPP
=lactobacillus reuteriQPPPPPPPPP
=lamaQSPPLPPPPP
=lamotrigineQOOOROQPPP
=larcNIMSRWMPTO
=laryngitisOPRPPOQPPP
=laxativeOPSQNPPPPP
=lecanemabQOPOOPPPQP
=leg edemaPOQPPPPPPP
=levetiracetamPPQROPPPPP
=levofloxacinQPPPOPPPPP
=levothyroxineQQOROOOPPP
=licePQPPPPPPPP
=lidocaineRQPQNPPPOP
=lifestyle changePPPPPQPPPP
=limb weaknessONTPOORPPP
=linezolidNPPPSPPPPP
=lipid emulsionOPPPOPPPRP
=lipid panelPPQPPPOPPP
=lipid-lowering drugQUNIUORONN
=lisinoprilPPPPSPOPOP
=lithiumNPOOTOQPPP
=liver diseasePPPPRPOPPP
=liver testsKPPPPOXPPP
=lmwhKSPTPPPPPP
=local anestheticPQQTNPOPOP
=long covidOPPPPPPRPP
=long qtIOOSXOOOPP
=loop diureticRPOQQPOPOP
=lorazepamQORPOPPPOP
=low-dose ctQPPPPPOQPP
=lower respiratory tract infectionWQNOMNOQQO
=lumbar punctureRPOPPPPPOP
=lung cancerQPPPPPPPPP
=lung ultrasoundQPPPPPPPPP
=lupusOPPPPPQPPP
=macrolideUNOOSOOOOO
=magnesiumMPTPSOOPOO
=magnesium sulfateMOQRRPPPPP
=major bleedingPPPPPPPPQP
=malariaPOPPPQPPQP
=malathionNRQPPPPPPP
=mammographyPQPPPROPOP
=maoiLOOMYPPPPP
=mdmaPPQPPPPPPP
=measlesMPPPPPTPPP
=mechanical valveQPPPOPPPPP
=mechanical ventilationNNXPOOOROP
=medical therapyQPPPPPPPPP
=medication for opioid use disorderONOPUOOPPP
=medication reconciliationRPPPPPPPOP
=medroxyprogesteronePOSPOPPPPP
=melatoninQOOPOTOPOP
=memantineQPPPPPPPPP
=meningitisPQPSOONPPP
=meniscal tearQPPPPPOPPP
=menopauseQPOPORPPPP
=meralgia parestheticaPPPPPPQPPP
=meropenemMNOPRUPPPP
=metabolic acidosisQPPPPPPPPP
=metforminPOOPQPTOOO
=methadonePOPPQPPPQP
=methenamineSPPONPPPPP
=methotrexateOPOPUOOPPO
=metoclopramideNPPOTPPPPP
=metoprololQQQSLPPPPP
=metronidazolePPPPRPPPPP
=midazolamPOQTNPOPPP
=mifepristoneOPPSNPPPPP
=migraineNRMNMRTPSP
=mild cognitive impairmentQPPPPPPPPP
=mineralocorticoid receptor antagonistPOOPQQPPPP
=mirtazapineROOPPPPPPP
=miscarriageQPPPPPQPPP
=misoprostolQPPSNPPPPP
=mmseQPPPPPPPPP
=molePOPPPRPPPP
=molnupiravirTOPONPPPPP
=monoclonal antibodyUOOLRROOPO
=mononucleosisQQPPOPOPPP
=mood stabilizerMONM[NQOOO
=morphineOPRUMNOPOP
=mriRPPMTPMPQP
=mrsaPPPPPPPPRP
=multiple pregnancyOVNPPOOPPP
=muscle relaxantROPOPOPPRP
=musculoskeletal painRPOPPPPPPP
=myasthenia gravisMPRPTPOPPO
=myocardial infarctionWQNONMQQOO
=naloxoneROPQOOOPPP
=naltrexonePPPPQPPPPP
=naproxenVPOPLPPPPP
=nasal suctioningPQPPPOPPPP
=nasogastric tubeRPPOOPPPPP
=nauseaQPPPPPPPPP
=nausea and vomitingQPPPPPPPPP
=nebulized epinephrineQPPOPPPPPP
=nebulizerLPLXLOVPOP
=neck painRPRPPPMPPP
=needlestickNOPPPPPRSP
=nerve blockROOPPPOPPP
=neuraminidase inhibitorUOOPOOOPOP
=neuromuscular blockerIORSWOOPPP
=neuropathic painOPPRPPPPPP
=neuropathyRPPPOPPPPP
=news scorePQOPPPPPPP
=nexusRPPPPPOPPP
=nicotine patchOPOPQPRPPP
=nicotine replacementOPOPQPRPPP
=nifedipineQPPROPOPPP
=night coughQOPPPPPPPP
=nimodipineRPPOOPPPPP
=nirmatrelvir-ritonavirPMRNSQPPPP
=nitrateQPQPQPOPOP
=nitrofurantoinPOPOSPPPPP
=nitroglycerinOPQQQPOPOP
=noninvasive ventilationRORPPOOPPP
=nonsterile glovesRPPPPPPPPP
=norepinephrineRPOPOPPPPP
=nsaidSMMK]PNOOO
=nulliparousRPPPPPOPPP
=nursing home residentROOOORPPOP
=nutsRPPPPPPPPP
=obesityOQPOOOPRSP
=obesity drugNPONMTOQTO
=olanzapineQOPPQPPPPP
=omega-3 carboxylic acidQPPPPPPPPP
=omega-3 fatty acidUTONLPPPPP
=omeprazoleRPPOQPPPPP
=ondansetronOOOPUOOPQP
=onychomycosisQOPPOROPPP
=opioidIOTT[KOMNO
=opioid agonist treatmentOOPOTPPPQP
=opioid overdosePPPPPPPQPP
=oral antibioticORPPPPPPPP
=oral immunotherapyQPPOPPPPPP
=oral rehydrationPPOSOPPPPP
=oseltamivirUOOPOOOPOP
=osteoarthritisTQPOOOOPPP
=osteoporosisPQPOPOPQPP
=osteoporosis drugTOOPOPPPPP
=otitis mediaPOOOPSRPPP
=ottawa ankle rulesRPPPPPPPOP
=outpatient treatmentSNPPPPPPPP
=overdoseLUTIOMMQST
=ovulation induction drugQPPPPPPPPP
=oxybutyninOPPOQPPPRP
=oxycodonePOOSPOOPPP
=oxygen therapyVQROOOLQNO
=oxytocinQOPROOPPPP
=p2y12 inhibitorSQONROOPPP
=pacemakerOQROPPOPPP
=pacifierQPPPPOPPPP
=painWKVJKXQMNN
=palliative careOSPPPOPPPP
=palpitationsNOPPPRQPPP
=pancreatitisRPPPPPOPQP
=panic disorderPTOPPPPOPP
=pantoprazoleRPPPOPPPPP
=paresthesiaJNSPPPWPPP
=parkinson diseaseNPOPRPRPPP
=paroxetineJPPOQPVPPP
=partial meniscectomyQPPPPPPPPP
=pde5 inhibitorPOONUOPPPP
=peanut allergyPPPOPSPPPP
=pecarnQQPPPPOPPP
=pelvic organ prolapsePOSPPOPPPP
=penicillinQPMPSPOPQO
=penicillin vQPPPPPPPPP
=peppermint oilQQPPPPPPPP
=peptic ulcerQPPPPPPPPP
=percutaneous coronary interventionSQONQRNOOO
=pericardial effusionPPQPPPPPPP
=pericarditisNPOPPPTPPP
=perinatal outcomesQPPPPPPPPP
=perioperativeSPPPPPPPPN
=permethrinPQPQOPPPPP
=pertussisQQOPPOPPPP
=pertussis vaccineQOPPPPOPRP
=pharyngitisQPPPPPPPPP
=phenytoinOPPPSPPPPP
=phlebotomyNQPPPPOSNP
=phototherapyRQOPOPOPPP
=phq-2RPPPPPOPPP
=phq-9QOPPPPORPP
=physical examinationROPPPPPPPP
=physical restraintPOPPPPOPQR
=physical therapyQUNOOTMLRO
=piperacillin-tazobactamLOPQTPPPPP
=placeboSROPOOOPPP
=plantar fasciitisQQPPPRNOOP
=platelet-rich plasmaQPPPPPPPPP
=pneumoniaVPMPMOQQPP
=pneumothoraxNSQPPPOPPP
=point-of-care ultrasoundPPPPPPPQPP
=polycystic ovary syndromePPPRPPPPPP
=polymyalgia rheumaticaKPPVOPRPPP
=polypectomyOOPPPPPRPP
=postpartumNPQOSPOPPP
=postpartum depressionPPPPPPQPPP
=postpartum hemorrhagePRPPPOOPOP
=potassium-sparing diureticPPOPRQPPPP
=ppiZOOMNPOOOP
=prediabetesPNPPPSOQPP
=prednisoneIONXUQOOOO
=preeclampsiaRPPNRPPPPP
=pregabalinQPOPPQPPPP
=pregnancyLUMRQQROOO
=pregnancy testOPPPRPSPMP
=prenatal genetic screeningMNXPPPOOPP
=preterm birthRPPQPPOPPP
=probioticUQOOONPPOP
=procalcitoninQPPPPPOPPP
=progestinRORRNROONO
=prokineticNPPOTPPPPP
=prone positioningQPPPPPPPPP
=prophylactic antibioticQPPPPPPPPP
=propofolMOPRRPPPPP
=propranololPPPOQPPPPP
=prostaglandinNPOVNPPPPP
=prostatitisNPPPPPSPPP
=proteinuriaPPPPPPQPPP
=prothrombin complex concentrateQPPPPPPPPP
=psa testSKMOOVROOO
=psoriasisPNPPORQPPP
=psychedelicPPQPPPPPPP
=psychosisPPPPPPSPPP
=psychostimulantPPPPPQPPPP
=psychotherapyWNPOONOPPO
=ptsdRPPPPPPOPP
=pulmonary edemaQPPPPPPPPP
=pulmonary embolismRONQPPQPPP
=pulse oximetryORNPPPRPPP
=pyelonephritisPQPPPPOPPP
=quality improvementNNPPPPOOUP
=quality of lifeQPPPPPPPPP
=quetiapineNOOSNSPPPP
=quinineOPQPPPPPPP
=radiculopathySPOPPQOPPP
=ramiprilPOQPQPPPPP
=ras inhibitorPOPOVONOOP
=rashLMMORXTOOO
=rate controlQPPOPPPPPP
=recombinant zoster vaccineWOONNPOPPP
=recurrent c difficilePPPPPPPRPP
=red eyeOOOPPPTPPP
=rehabilitationPQOPPPPPPP
=reminder systemNOQPPPPPSP
=respiratory failurePQPPPPPQOP
=respiratory tract infection[UHKLKWORN
=restrictive transfusionQQPPPOPPPP
=retinal detachmentNPPPPQSPPP
=retinal vein occlusionQOPPPPPPPP
=rheumatoid arthritisQPPPPPPPPP
=rhythm controlQPPPPPPPPP
=rifampinKPPPVPPPPP
=rifaximinSPPONPPPPP
=risk scorebMQPNNIOMO
=rivaroxabanQNPTNQOOPO
=rivastigmineQPPPPPPPPP
=rocuroniumPPPROPPPPP
=rosuvastatinSPPPPNPPPP
=rsvSPOPPOOPPP
=rupture of membranesPPSPPMPPPP
=sabaMPOTNOSPPP
=sacubitril-valsartanOPPORPPPPP
=salineMQQOMPUPPP
=salmeterolUOPOOPPPPP
=scabicidePQPQOPPPPP
=scabiesOROPPNSPPP
=scarOOPPPSOPPP
=schizophreniaNPOPSPQPPP
=sciaticaRPOPPQOPPP
=screeningVRNOOMKTQO
=sedativeOOPSROPOPP
=seizureONWMPLMUNR
=self-harmQPOPPROPPP
=self-managementPQPPPPPPPP
=self-monitoring of glucosePQRPPPOPNP
=semaglutideNQPNMROQTO
=sepsisPUONNNORQO
=sermNPPOTPPPPP
=sertralineNNNSUPOPOP
=sglt2 inhibitorTQPNMOOORP
=shinglesNONSPQQPPP
=shockNM\OONNOPP
=shockwave therapyQPPPPPPPPP
=shoulder dystociaPQPPPPPPPP
=shoulder painQQOPPOPPPP
=sickle cell diseaseQQOPPPPPPP
=side effectsWMOOOQMPPP
=sildenafilPOONUOPPPP
=simvastatinRPONSOPPPP
=sinusitisRPPPPOOPPP
=sitagliptinQPPPOPPPPP
=sleep apneaNPPPQPPRPP
=slingORPPPPPPPP
=smokingQLOPYPNPNO
=smoking cessationOQOOSQOPOP
=smoking cessation drugTPOOOPQPPP
=snake biteOQPPPPPQPP
=snoringNPQPPSPPPP
=snriQPPQPOPPPP
=sodium bicarbonateROPNQPQPPP
=sore throatMQLOORWPPP
=spinal cord compressionQPPPPPPPPP
=spinal stenosisQPPPPPPPPP
=spine surgeryPQPPPPPPPP
=spirometryOOPPPPRQPP
=spironolactonePPOPRQPPPP
=splintQOPPPQPPPP
=sprainPROPPPPPOP
=ssriNMKNYQTOOO
=st john's wortOOOPTPPPPP
=stable coronary diseaseRPPPOPPPPP
=staph infectionQOPPPPPPPP
=statinQVNIUPRONN
=statin intoleranceVNPOPPNPPP
=status epilepticusQNPPPPORPP
=sterile glovesQPPPPPPPPP
=steroid injectionSNPOPPPQPP
=stillbirthQPPPPPPPPP
=stomaPQPPPOPPPP
=strength trainingROPPPPOPPP
=stress testRNRPPOPPPP
=stretchingRPPPPQOPOP
=stridorOPRPPPRPOP
=strokePRNQNNMSSO
=subacromial decompressionQPPPPPPPPP
=subarachnoid hemorrhageSOPOOPPPPP
=subclinical hypothyroidismPPPPPPPQOP
=subdural hematomaQPPOPPPPPP
=succinylcholineJORPXOOPPP
=suicideUOPONOOPQP
=sulfonamideOOOSSOOPOP
=sulfonylureaOQPPRPPPPP
=supplementXNNQKZRLKM
=supraventricular tachycardiaNORPPPROPP
=surfactantQPORNPPPPP
=surgeryOLSLSUOROM
=sutureTLOPOOPRPP
=swaddlingPQQPPPPPOP
=syncopeOPUOOONSOO
=systemic corticosteroidPNMZQPNOOO
=tacrolimusOPPPRPPPPP
=tai chiQPPPPPPPPP
=tamoxifenNPPPTPPPPP
=tamsulosinQRPOQNPPPP
=tap waterROOPPPPPQP
=taperingQPOWLNOPOP
=tapingPSOPPPPPPP
=tavrPQQPPOPPPP
=tdapQPPPPPOPPP
=teaNYMPPNQOOP
=teethingPQOPPQPPPP
=telehealthPPOPPPORPQ
=tendinopathyTOPPPPOOPP
=tenecteplaseQOPROPPPPP
=tennis elbowROPPPPPPPP
=terbinafineRPPOOQPPPP
=terlipressinQPPPPPPPPP
=term pregnancyRQOPPQNPPP
=testicular torsionOROPPOQPPP
=testosteroneQPOPPPPPPP
=tetanusPPPPORPPPP
=tetanus vaccineRPPOPPOPPP
=tetracyclineOOOMUROPPP
=thiazideRPPPOPPPPP
=thrombectomyQPPPPPPPPP
=thrombocytopeniaNPPORPQPPP
=thromboembolismWOQNNPPOPO
=thrombolyticJOQVNPOTOP
=thunderclap headacheRPQPPOOPPP
=thyroid nodulePPPPPQPPPP
=tiaXLMONOQPRP
=ticagrelorPQOPQPPPPP
=tinnitusPOQPPQPPPP
=tiotropiumRPPPNPPPPP
=tirzepatidePOOPPRPPPP
=tnf inhibitorLPPOUPPPPP
=tocilizumabQPPPPPPPPP
=tonsillitisOPPPPPRPPP
=toothachePPNPOTOPPP
=topical antibioticOPPPQPPPPP
=topical corticosteroidPSPPOPOPOP
=topical nitroglycerinPPPPQPPPPP
=topiramateSPPPNPPPPP
=tourniquetPORPPOQPPP
=tracheostomyOQRPPOPPPP
=tramadolNOPSQPRPOP
=tranexamic acidVOORNOOPPP
=transfusionWPLOOQMRPP
=transplantationOOQORPPPPP
=traumaTRNROMLNTQ
=traumatic brain injuryQQOPPPOPOP
=trazodonePPPPQPPPPP
=treatment durationQOPOPPPOTP
=tremorOOOPPSRPOP
=triamcinoloneQOPMOPPTPP
=tricyclicROTPMOPPPP
=trimethoprimPPPPQPPPPP
=trimethoprim-sulfamethoxazoleOOOSROOPPP
=triptanPPPOORPPPP
=troponinSOOOPOQPPP
=tshNOOPOSTPPP
=tuberculosisMMPORPTORP
=turmericPPPPQPPPPP
=tympanostomy tubesQPPPPPPPPP
=type 2 diabetesVOOPPOMPPP
=typical antipsychoticPNOQRORPOP
=ultrasoundVPNOOMPQOP
=unintentional weight lossNQPPPQPPPP
=upper endoscopyQOPPPPPPQP
=upper gi bleedTNQPPPOPOP
=upper respiratory infectionRRLNMOXOOO
=urate-lowering therapyUOOPQONPPP
=urinalysisOROPPPRPNP
=urinary antisepticSPPONPPPPP
=urinary catheterOQPPPPPPPP
=urinary incontinenceNRQPPPPPPP
=urinary tract infectionRQNSNQMPQO
=urticariaLRRPRPOPPP
=usual careQPPPPPPPPP
=uterotonicNOP[LOOOOP
=vaccine\SIFXMKQPP
=vaginal estrogenQPPPPPPPPP
=vaginal ringPPOPOPSPPP
=vaginitisOPPPRPPPPP
=valacyclovirPPPRNPPPPP
=valproateOPPNUOPPPP
=valsartanOPPORPPPPP
=valve replacementPQQPPOPPPP
=vancomycinMPPVOPPPPP
=vareniclineRPPPPPOPPP
=varicose veinsONQPPRPPPP
=vasopressinPPORPPPPPP
=vasopressorRQSQOMNOMS
=venlafaxinePPPQPPPPPP
=venous thromboembolismUNNOORQOPO
=venous ulcerOOQPPPSPPP
=ventricular tachycardiaNPQQPORPPP
=verapamilNPPOTPPPPP
=vertebral augmentationWPNOOPMPPO
=vertebral compression fractureUOOPPPMPPP
=vertebroplastyWPNOOPMPPO
=vertigoQPNPPSQOPP
=vestibular neuritisQPPPPPPPPP
=vision lossONOPPPUPPP
=vitaminPQKTMURPLO
=vitamin b12SPNLRPQPOO
=vitamin b12 deficiencyQPPPPPROPP
=vitamin cPPQPPPPPPP
=vitamin dUQOMNVOONO
=vitamin kKOOZNPPPPP
=vitamin k antagonistPPNQRQNROO
=vomitingQMWNNPSOOO
=warfarinOPNRRQNROO
=watchful waitingSPPPPPNPPP
=wearableRPPPPONPPP
=weight gainQPPPOPPPPP
=weight lossROOOPORPPP
=wheezeOOUPPONPPP
=whiplashQPPPPPPPPP
=white countLPPOPPVPPP
=whole-blood transfusionRPOPPPOPPP
=woundOMRPOQQQPP
=wound dressingMQMPPOQNYP
=wound irrigationRPOPPPPPPP
=wrist fracturePOPPPPQPPP
=x-rayQNMOOOZONO
=xanthine oxidase inhibitorTOOQQONPPP
=yeast infectionOPPPRPPPPP
=yogurtPSPPPOPPOP
=z-drugRPPOPOPPPP
=zincPPOTOOPPPP
=zoledronic acidPPPROPPPPP
=zolpidemRPPPPOPPPP
=zoster vaccineUOONPPOQOP
?RNCTZKbHJP
? $lF:SXMQIQR
? ?KP[ORONPNO
? askingMTPPPPPPOP
? iPQPPPPPPPP
? itORPPPNPPPP
? needORPPPPPPOQ
? noQOQPPPPPPP
? thePROPPPPPOP
? whatOPPPPPPQPP
^ #1VPSOLRMOOO
^ #2}HJFGHHNNQ
^ #3QPPPPPPPPP
^ #4MNOOPPOUOU
^ $LXOPPPOPPP
^ aPOTNPNNUOO
^ abgOOOPPPUPPP
^ acidPPQPPPPPPP
^ acuteQPQPPPPPPP
^ acyclovirOPPQPPPPPP
^ adrenalineOPPQPPPPPP
^ afterPOQPPOOPSO
^ alcoholNPPPSPPPPP
^ allopurinolQPPPQPPPPP
^ amOMMPPWOPOS
^ ambulanceQQOPPPPPPP
^ amiodaronePPPQQPPPPP
^ amoxPPPSOPOPPP
^ amoxicilinQPPPPPPPPP
^ amoxicillinNROSPOPPPP
^ anaphylaxisOQQOPPPPOP
^ annualQPPPPPOQPP
^ antiNPPSOPPPPP
^ anyKSOOPSPPRP
^ anyoneNRORPPPOQP
^ anythingQOPPQPPPPP
^ apixabanTPPNOPPPPP
^ areQSOONPNOUN
^ asPNNPPXPPOM
^ asaQOPOPPPRPP
^ askingOPOPPSPPPP
^ aspirinNPPNUPPPPP
^ asthmaPQOPPPPPPP
^ atSOPPPOOPPP
^ azithroPPPQPPPPPP
^ azithromycinPPPPQPPPPP
^ bRPPOPPQOPP
^ babyMMUPPPUOOP
^ backOPPPOPRPPP
^ balloonPORPPPPPPP
^ bathQPPPPPPPPP
^ bayPPQPPPPPPP
^ bedNSQPPPOPPP
^ beenNNQPPTPPPP
^ bell'sQOPPPPPPPP
^ bestPPPQPPPPPP
^ betaNPOOUPPPPP
^ bleedingOVMPPPPPOP
^ bloodTTKPPPNOSM
^ bnpSPPPPPOPOP
^ botOUPPPOOPPP
^ bpQPRPPONPPP
^ briefQOPPPPPPPP
^ brokenPOOPPPPPPR
^ cSQNPPPOPPP
^ caffeineRPPPOPPPPP
^ calciumOOONNPWPPP
^ canRFLKVRLSP[
^ can'tOOSPPOPPPP
^ canadianQPPPPPPPPP
^ cannabisQPPPQPPPPP
^ capSOPPPPPPPP
^ carPSOPPOPPPP
^ cardiacLNUPPPPQPP
^ careOPPPPPQPPP
^ catQPPPPPOPPP
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
^ communityOPQPRPPPPP
^ completeOPQPPPPPPP
^ congratsPQPPPPPPPP
^ contrastQPQPOPPPPP
^ cordPPQPPPPPPP
^ cortisoneQOPPPPPPPP
^ couldMPRQPPSOOP
^ covidQSPPOPPOPP
^ cptNOPPPPPTPP
^ cranberryPPPPQPPPPP
^ crashVMPOOPOPPP
^ croupQPPPPPPPPP
^ ctPQKOPOWOOO
^ cxrNOPPPPTPPP
^ dNNOPPOUQPP
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
^ do^HLNLHMQ\S
^ docOOPOQRPPPP
^ doctorONRPPQPPPP
^ doesNOKOVLOVQP
^ dogPQOPPPPPPP
^ dolutegravirPPPPQPPPPP
^ donepezilQPPPQOPPPP
^ doxyQPPOQPPPPP
^ doxycyclineOPPPQPPPPP
^ drOSNPPRPOPP
^ drgKOPPOPPXPP
^ drowningORPPPPPPPP
^ drugPQPPPPPPPP
^ dutyPPMPPOPPPT
^ eROOPPPORPO
^ earlySOPPPPOPPP
^ ecgOQPPPPQPPP
^ eclampsiaPORPPPPPPP
^ ecmoPORPPPPPQP
^ eczemaPOPPPRPPPP
^ edPQPPPPPPPP
^ elOQQPPPPPPP
^ emergencyORPPPPPOPP
^ empagliflozinQPPPPPPPPP
^ enoxaparinPPPQPPPPPP
^ epiOPPPQPPPPP
^ esketamineQPPPPPPPPP
^ exerciseQOPPPPPPPP
^ eyeOPPOTPOPPP
^ fRPPPPPPPPP
^ fallsPQPPPPPPPP
^ familyQQPPPPPOPP
^ farmerPPQPPOPPPP
^ ferritinOPPPPOSPPP
^ feverNQQPPOQPPP
^ fidaxomicinPPPQOPPPPP
^ fireNQRPPPPPPP
^ firstPPPPPPPQPP
^ fishPQPPPPPPPP
^ fitRNOPPOPTPO
^ fluPROOROPPPP
^ fluconazoleNPPPSPPPPP
^ fmtQPPPPPPPPP
^ forRPPPPOPPPP
^ foundOPRPPOPPPP
^ frozenPQOPPPPPPP
^ furosemideRPPNPPPPPP
^ fwdPQPPPPPPPP
^ gQOOOPPPQPP
^ gabapentinNPPRSPOPPP
^ gavePOSPOPPPPP
^ gentOPPQQPPPPP
^ glucosamineRPPOOPPPPP
^ glucosePPPQPPPPPP
^ goingPOQPPQPPPP
^ goodLSOQPOPPPS
^ gotMSMPPYNOPO
^ grapefruitPPPNSPPPPP
^ guillainPPQPPPPPPP
^ guyPNSPPPPPPP
^ hadPQOPPQPPPP
^ halfOPPSOPPPPP
^ haloperidolPOPRPPPPPP
^ handoverOSOPPPPPPP
^ happyOTPPPPPPNP
^ hasSTQOONOOOO
^ haveOQPPPPPPRP
^ hbOOOOPOVPPP
^ heOPYPPNNOON
^ he'sOSNPQOQPPP
^ headQOQPPPPPPP
^ healthPOQPPPPPPP
^ healthyQPPPPPPPPP
^ heartORQPPOPPPP
^ heatOPRPPPOPPP
^ helloNRRPPPOPPP
^ helpMPUPPOPPPP
^ heparinLPPSQPOPRP
^ herOQPPPPQPPP
^ heyORPPPPPPPP
^ hiOONPOTOPSP
^ highROQOPPOPPP
^ hintsQPPPPPPPPP
^ hipROPPPPPPPP
^ hisPQPPPPPPPP
^ homePORPPPPPPP
^ honeyQPPPPPPPPP
^ hospicePQPPPPPPPP
^ houseMPPPPPPPTP
^ howXIH[IKMVWM
^ hpvSOPOPPOPPP
^ hsQPPPPPPPPP
^ hydrocortisoneNPPRPPPPPP
^ hypertonicQPPPPPPPPP
^ iAS\JMmHLLK
^ i'llPSOPPOPPPP
^ i'mLQQONZOOON
^ i'veMROOQRPPPP
^ ibuprofenPPPPQPPPPP
^ icdJOOOPOO[OP
^ icuQQOPPPPPPP
^ ifRRNPOOPPPQ
^ imOPPQNSPPPP
^ inQPPPPPPPPP
^ inductionQPPPPPPPPP
^ inhaledQPPPPPPPPP
^ insulinNQQNPPPPSP
^ intensiveQPPPPPPPPP
^ intranasalQPPOPPPPPP
^ ironNQQQPPPPPP
^ isXAGHNSSR]V
^ itPPPQPOPPPP
^ it'sPSPPPOPPPP
^ ivQQPQNPPPPP
^ ivermectinPPPQPPPPPP
^ journalPQPPPPPPPP
^ justPSOPPOPPPP
^ kNTPQPOPPPO
^ ketamineLPPQUPPPPP
^ kidQOPPPORPPP
^ kindlyPNRPPPPPPP
^ kneeQPPPPPPPPP
^ lPQPPPPPPPP
^ laOQRPPPPPPP
^ labPSOPPPQPOP
^ labetalolMPPRSPPPPP
^ lactatePOQPNPTPPP
^ ladyPOPPPPRPPP
^ leOPRPPPPPPP
^ leapROPPPPPPPP
^ leftRPPPPPOPPP
^ legNOOPPPTPPP
^ levetiracetamPPPQPPPPPP
^ levothyroxineNPPSPPPPPP
^ lidocaineQPPQOPPPPP
^ ligatureQPPPPPPPPP
^ linezolidOPPPRPPPPP
^ lithiumNQOQQPQPPP
^ localMPROMPOPVP
^ lolOTOPPPPPPP
^ longRPPPPPOPPP
^ lorazepamPPPQPPPPPP
^ lostQRNPPQOPPP
^ lowTQNMOPQPPP
^ lumpOOMPPOVPPP
^ lunchORPPPPPPPP
^ lungQPPPPPPPPP
^ mQPPPPPOPPP
^ maOORPPPPPPP
^ magNNNXQOOOPP
^ magnesiumSOQONPOPPP
^ manSPPPMPQPPP
^ mandatoryPNOPPPPPPU
^ maxRPPPOPPPPP
^ mayQLOPPPOPQT
^ meSOOOPQPPPP
^ medicalPPPPPPPPPQ
^ melatoninQPPPPPPPPP
^ meropenemNPPRQPPPPP
^ metforminNPPOUPOPPP
^ methadonePPPQPPPPPP
^ methotrexatePPPRPPPPPP
^ metoprololQRPOOPPPPP
^ miOPRPPPPPPP
^ midazolamMPPTPPPPPP
^ mmrMOPG^PPPPP
^ modifierNPPPPPPTPP
^ molnupiravirROPPOPPPPP
^ morningOROPPPPPPP
^ morphineNQPQROPPPP
^ motherRPOPMRPPPP
^ mrRRNPPPPPOP
^ mriOPOMTPQPPP
^ mrsPRPPPPPPOP
^ mumPORPPPPPPP
^ mustNPPPPPPPPS
^ myGOYKKmILLM
^ naOOPPPPSPPP
^ naloxonePQOPPPPPPP
^ naltrexoneNPPQRPPPPP
^ nasalQPPPPPPPPP
^ nebulisedQPPOPPPPPP
^ neckOORPPPPPPP
^ needLPSRPPPMTP
^ neverORPPPPPPPP
^ newOVMPOOPPQP
^ newbornPOQPPOSOPO
^ newlyQPPPPPPPPP
^ nifedipineQPPRNPPPPP
^ nightSROPPPPPNP
^ nitrofurantoinSPPNOPPPPP
^ noNSTPOOOPOO
^ nobodyPPTPPNPPPP
^ notQONPPSPPPP
^ nsaidOPPLVPPPPP
^ nurseSNQPPPPPOQ
^ nursingOOQPROPPPP
^ oPRQPPPOPOP
^ okLYPOQNOONO
^ omegaQPPPPPPPPP
^ omeprazoleRPPOPPPPPP
^ onNSQPQNPPPP
^ onceROPOPPPPPP
^ ondansetronNOOPTPPPPP
^ onePOPPPPRPPP
^ opioidsQPPPPPPPPP
^ oralQPPPPPPPPP
^ oseltamivirPPPQPPPPPP
^ ottawaQPPPPPPPPP
^ ourKQOOOXNNUN
^ oxycodonePPPQOPPPPP
^ oxygenPQQPPPPPPP
^ palliativePPPPQPPPPP
^ paracetamolPPPQPPPPPP
^ parentsQPPPPPPPPP
^ patientNMTOROPOOQ
^ paxlovidPPPNTPPPPP
^ peanutPQOOQPPPPP
^ pedsPQPPPPPPPP
^ penicillinNPQORPPPPP
^ permethrinPPPRPPPPPP
^ pharmacyPQPPPPPPPP
^ phenytoinOPPOSPPPPP
^ phonesPQOPPPPPPP
^ photoOOPPPPRPPP
^ phototherapyRQOPOPOPPP
^ phqROPPPPPPPP
^ physioOQPPPPPPPP
^ pleaseQOPQOOSPOP
^ plsPQOPPORPPP
^ pneumoniaQQOPPPPPPP
^ poPORPPPPPPP
^ policePPOPPPPPPS
^ positivePNPPPRPPPP
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
^ printerORPPPPPPPP
^ priorQPPPPPPPPP
^ prisonPPPPPPPPQP
^ probioticsQPPPPPPPPP
^ prognosisQPPPPPPPPP
^ propofolOPPQQPPPPP
^ propranololQPPPPPPPPP
^ prpQPPPPPPPPP
^ psaROPPPOQPPP
^ ptPNROOOROOS
^ pulseOROPPPPPPP
^ quetiapineMPPSPPPPPP
^ rapidRPOPPPOPRP
^ rateOPPRPPPPPP
^ recoveryQPPPPPPPPP
^ redNNPPPPUPOP
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
^ rsvRQOPOPOPPP
^ runningPSNPPPPPPP
^ safetyROOPPPPPPP
^ salbutamolNPPSPPPPPP
^ satsPQPPPPPPPP
^ scabiesQQPPPPOPPP
^ schoolPORPPPPPPP
^ screeningPPOPPPPQPP
^ secondROPPPPPPOP
^ seizurePPOPPOPPPR
^ semaglutideQOPTOOPOPP
^ sepsisRQPPPPOOOP
^ septicPPRPPPNPPP
^ sertralineNPPRRPPPPP
^ sgltQPPPPPPPPP
^ sheRTOPPMOPPP
^ she'sQROPPOPPPP
^ shingrixQPPPPPPPPP
^ shortPPPPPPPQPP
^ shouldYOOROONPMO
^ shoulderNQOPPOTPPP
^ sicklePQPPOPPPPP
^ sildenafilOPONVOPPPP
^ sincePMRPPRPPPP
^ singleQPPOPPPPPP
^ sirPOOPPPRPPQ
^ sisterNOQPOTOOPP
^ smartSPPNPPPPPP
^ smokingOPPPRPPPPP
^ snomedOOPPPPPSOP
^ soPSOPPPPPPP
^ sodiumROOPPPQPPP
^ somebodyPQOPPPPPPP
^ someoneQSOPPPPOPP
^ soreTPPPPMPPPP
^ sorryORPPPROPPP
^ spinalPQPPPPOPPP
^ spironolactoneQPPPPPPPPP
^ sprintSNOPPPPPPP
^ ssriQPPPOPPPPP
^ stLOPPRPTPPP
^ stableOPPPPORPPP
^ staffPQPPPPPPPP
^ startingNPOSQPPPPP
^ statinQPPOSPNPPP
^ statinsQOPPPPPPPP
^ statusOPROOPORPP
^ stentOORPPPPPPP
^ stepQPPPPPPPPP
^ steroidQPPPPPPPPP
^ steroidsQPPPPPPPPP
^ stillRPPPOPPPPP
^ stoolQPPPPPOPPP
^ stopQQOPOPPPPP
^ stoppingQPPPPPPPPP
^ strokeORPPPPPPPP
^ studentPPQPPPPPPP
^ suddenOOPPPPSPPP
^ suicideOPPPPPPPQQ
^ tSOPPPPNPPP
^ tamifluPPPQOPPPPP
^ tamsulosinOPPPRPPPPP
^ tenecteplaseQOPROPPPPP
^ testPSOPPPOPPP
^ tetanusQORPPPPPPP
^ thankPROPPPPPPP
^ thanksOSPPPOPPPP
^ thatLWPPPONPPP
^ theAsKONOKNMP
^ theyPPOPPTOPPP
^ thisOVPPPONPOP
^ threePQPPPPPPPP
^ ticagrelorQPPPOPPPPP
^ timePQPPPPPPPP
^ toPORPPOPOUM
^ toddlerOOTOPNRPPP
^ tookTOOOPPPPPP
^ topicalQPPPPPPPPP
^ tourniquetOPOPPPQPPP
^ trachyPOQPPPPPPP
^ tramadolRPPPOPPPPP
^ tranexamicPPOQPPPPPP
^ transfusionQPPPPPPPPP
^ transportPTOPPPPPNP
^ traumaORPPPPPPPP
^ triamcinoloneQPPPPPPPPP
^ troponinOPPPPPQPPP
^ tryingPPOPPRPPPP
^ tshMPPPOPUPPP
^ tubePPRPPPPPPP
^ twinsOUNPPOOPPP
^ twoQQOPQPPPOP
^ txaSOORPOPPOP
^ typePPPPPPPQPP
^ ultrasoundOPPPPPRPPP
^ unvaccinatedQPPPPPPPPP
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
^ vitTOPRNPPOPP
^ vitalQPPOPPPPPP
^ vitaminPRPNOROOPP
^ voicePQLQPSOPPP
^ vpQPPPPPPPPP
^ warfarinNPPTOPOPPP
^ wasNROOOPSPPP
^ weRUONPONPOP
^ we'reOSOOPPPPOP
^ we'vePPQPPPPPPP
^ weakPPPPPPQPPP
^ weightROPPPPPPPP
^ welcomeOSPPPPPPOP
^ wellQPPPPPOPPP
^ whatPPNVPRIPRP
^ what'sMVNROPQNRN
^ whatsOOPRPPPPQP
^ whenOSOPPUOOMO
^ whereNXOPPPPPMP
^ where'sOMPPPPPPUP
^ whichRNNNPORNWN
^ whoK\LQNLLVQR
^ who'sOUOPPPOPOP
^ whoeverORPPPPPPPP
^ wholeTNPPPPOPPP
^ whyPMPPPWOPOO
^ wifePOPPPSPPPP
^ willQQOPPOPQOO
^ womanQOPPPPPPPP
^ worstQPQPPOPPPP
^ wouldLPOOUPSPOP
^ woundPPQPPPQPPP
^ wrongPPRPOPPPPP
^ youngQOPPPOQPPP
^ zKOPPPPPXOP
^ zincOPPSOPPPPP
^ zofranOPPPRPPPPP
^ zoledronicOPPQPPPPPP
^ zolpidemPPPPQPPPPP
aiOGPRN@Z<[
a #1PJUVOPPMOO
a #2RNPSONPOOS
a babyURKPPPPPOP
a backROPPPPPPPP
a badQPPOQPPPPP
a betaPPPPQPPPPP
a bigPORPPOPPPP
a bitNNPPPSRPPP
a bleedingNOOPPPPTPP
a bloodOPPPPOPPPS
a brainRPPPPOPPPP
a brokenPOPPPPPQPP
a buttonPPRPPOPPPP
a careROOPPQPPPP
a childRMOQPTNPOP
a codeTOPPPPPSKP
a coldQPNPPNUPPO
a colonoscopyPOOPPRPPPP
a copdPPPQPPPPPP
a coughQPOPPQOPPP
a ctQPPPPPPPPP
a dailyQPPPPPPPPP
a dayVNNQNQOPPP
a docOMSPPPPPQP
a drillPORPPPPPPP
a drugPPPPPPPPPQ
a ePQNPPPPPPT
a fallPPOPPRPPPQ
a familyPROPPPPPPP
a febrileQPPPPPOPPP
a fewQPOPQOPPPP
a filmPQPPPPPPPP
a firstQOQPPPPPPP
a fitPOOPPOPPPS
a fortnightQPPPPPPPPP
a fractureNOPPPPTPOP
a frailNPPRPPPPPP
a freshQPPPPPPPPP
a friendPPPPPPQPPP
a goodPSPPPMPPPP
a goutMPPSPPPPPP
a gpOOPPPQPRPP
a guyNOPOVOOPPP
a halfORPPPPPPPP
a headRPPPPPOPPP
a heartPQPPPOOPPP
a hipQPPPPOPOPP
a jabQPPPPPPPPP
a kidneyQPPOPPPPPP
a kneeRPPPPOOQPP
a laPPQPPPPPPP
a largeQPPPPPPPPP
a lineSOOPPPPPOP
a litreSOPPOPPPPP
a longPPPPPPPRPP
a lotPPQPPOPPPP
a lowQPPPPPPPPP
a manPQOORNQPPQ
a mechanicalQPPPOPPPPP
a minorNPPPPPPPPT
a minuteOQRPPPPPPP
a monthQQOOPQPPPP
a negativeQPPPPPPPPP
a newOUNPPPPPOP
a nightOPPPPSPPOP
a normalSPPPPOOQPP
a nursePNOPPPPQOT
a oneQPPOPPPPPP
a patientPLOPNVOONT
a peanutPPRPPOPPPP
a phonePPPPPPPROP
a pillQOPPPQPPPP
a positivePPPPPOOPRP
a ppiQPPPPPPPPP
a ptPOOPRPPPPQ
a rashQPNPOVMPPP
a realNUOPPPOPPP
a rowNQPPPQPPPP
a scanPPPPPQPPPP
a secPRPPPPOPOP
a secondQSRPPOPPMP
a sheetPOQPPPPPPP
a shotPOPPPRPPPP
a simpleQPPPPPPPPP
a singleQQOPPPPPPP
a sinusQPPPPPPPPP
a smallROOPPORPPO
a smokerPPPPPOPPPP
a soreNOOPORSPPP
a sparePRPPPPPPOQ
a statinPOPPOSPPPP
a stentOOOPQRPPPP
a steroidQPPPPPPPPP
a stomachQPPPPPPPPP
a stonePOOPPPRPPP
a strokeROQPPPOPPP
a suddenRPPPPOPPPP
a tabletQPPPPPPPPO
a teenagerQOPPPPQPPO
a thingOPPPRPPPPP
a thirdPOQPPPPPPP
a tiaQPPPPPPPPP
a toddlerQPPPPPPPPP
a tornPOPPPQPPPP
a urineQPPPPPPPPP
a weekSOOPPQOPPP
a wholePOSPPOPPPP
a womanPPPQQPPPPP
a yearQQPPPOOPPP
a zQPPPPPPPPP
aaaPQPPPPPPPP
abdomenOPRPPPPPPP
abgOOOPPPUPPP
ablationRPPPPPPPPP
abortionOPPPPPPPPQ
aboutRRONTOLNPR
about #2OPQQPOPPPP
about aOOPPPOOPRQ
about itPPPPPROPPP
about theNTOPPOPPOR
about toQLWOPOPPPP
abovePPOPPPRPPP
abscessQONRPRNPPP
absoluteQPPPOPPPPP
abxUOONNPOOQR
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
accurate isQPPPPPPPPP
acePPPPQPPPPP
aceiNPPOSPPPPP
acetaminophenQPPPPPPPPP
acetylcysteineRPPOPPPPPP
achePOPOPTOPPP
achesQPPPPPPPPP
achillesQPPPPPPPPP
achingQOPPPPOPPP
aciclovirOPPQPPPPPP
acidONPUQOOOPP
acid forQPPPPPPPPP
acid inPPPQPPPPPP
acid onPPQPPPPPPP
acidosisQPPPPPPPPP
acmQPPPPPPPPP
acnePPPPORPPPP
acne $QPPPOPPPPP
acquiredQPPPPPPPPP
acquired pneumoniaQPPPPPPPPP
acrossNRPPPPPPPR
across theOQPPPPPPPQ
actPOPPPPOPOT
actingQQOPPOPPPP
actionPQPPPPPPPP
activationOROPPOPPQP
activePMSPPPPQPP
actualOTNRPOPPOP
actuallyQPPPPPPPPP
acuteUPOOOONSOO
acute backQPPPPPPPPP
acute neckQPPPPPPPPP
acyclovirOPPQPPPPPP
adSPPPPPOPPP
addYRNOLNNPPP
add onRQPPNPOPPP
addedRPOPPPPPPP
added toRPOPPPPPPP
addingSPPOOPPPPP
addisonsOPPQPPQPPP
addressPORPPPPPPP
adenomasRPPPPPOPPP
adenosineMPRQRPPPPP
adhdQPOPPQPPPP
adjustQPPQPPOPPP
adjustedSOPPPPOPPP
admissionROPPPPPPPP
admission $ROPPPPPPPP
admissionsPTOPPPOPOP
admissions $ROPPPPPPPP
admissions ?QPPPPPPPPP
admitNQOPPPOPSP
admitsNORPPPPPRP
admittedPPPPPPPPPQ
adolescentsQPPPPPPPPP
adrenalPPQPPPRPPP
adrenalineMQSPQOOPOP
adrenaline inPRQNPPPPPP
adultONOVOOOOOQ
adultsVOPNOPPPPP
adults $QPPPPPPPPP
advairRPPOPPPPPP
advanceOOPPPPPPOT
advancedQPPPPPPQPP
advanced dementiaOPPPPPPQPP
adverseQPPPPPPPPP
adviceNPQPPQPPPQ
advisePOPPPQPPPP
advisedQNRPPPOPPP
aecopdQPPPPPPPPP
aedQNSPPPPPPP
aesSPPOOPOPPP
aes ?SPPOOPOPPP
afZOPLMOQOOP
af $SOQNPPPPPP
af onQPPPPPPPPP
afebrileQPPPPNRPPP
affirmROPPPPPPPP
afibQOPPPPNQRP
afib $OPPPPPPPRP
africanQPPPPPPPPP
afterSDOQPRWKRR
after #1ONPMOOROWO
after #2KRMUOROPPP
after ?QPPPPPPPPP
after aZMMNQLOPOS
after anQPPPPPPPPP
after arrestRPOPPPOPPP
after birthRPOPPPPPPP
after herQPPPPPPPPP
after hipPPPOPPPPPQ
after hisQPPPQPPPPP
after lunchPPOPPRPPPP
after miRPPPOPPPPP
after negativeQPPPPPPPPP
after startingSPPNPPPPPP
after strokeQPPPPPPPPP
after tenQPPPPPPPPP
after thatPRPPPNPPPP
after theNOUQPQMPNP
after threePPPPPQPPPP
after tiaRPPOOPOPPQ
after twoPPPQPPPPPP
afternoonNUPQPONPOP
againIYQONXMNNN
again $JSPOOWOPPO
again ?QRPPOPOOPP
again iPQOPPPPPPP
again orQPPPPPOPPP
againstWLMNPOOPOT
against theQPPPQPOPPP
ageXMOOOPPOOP
age #2POPPPPRPPP
age $QOPPPQPPPP
age ?RPPPPOPPPP
age adjustedSOPPPPOPPP
agedSOOPPPOPPQ
aged #2SOOPPPPPPQ
agitatedNPRPPPQPPP
agitationPPPQPPPPPP
agoHJZQSMUOOP
ago $MPSTOMOPPQ
ago andQPQPPPPPPP
ago gcsRPPPPPOPPP
ago nowNPPPSPOPPP
ago onOPRPPPPPPP
ago stillPOQPPPPPPP
agonyQNRPOPPPPP
agreePONPPPRPOS
aheadPPPPPPPPPQ
aidOROPPPPQPP
aidsRSNPPPPNPP
aimRPPPPPNPPP
aim forQPPPPPPPPP
airPPTPPOOPPP
air $POQPPPPPPP
airwayOKWPPPOPRP
akiOPPPRPPQPP
aki $PPPPPPPQPP
alPOUOPPOPPP
alarmMUQOPOOPOP
alarm testNTOPPPPPPP
albuminQPPPPPPPPP
albuterolPPOPNPSPPP
alcoholQONMROTOPP
alcohol $QPPPPPQPPP
alcohol useQPPPOPPPPP
alcohol withdrawalRPPNOPQPPP
alendronateSOPOOPPPPP
alertOROPPPPPPP
allMYUMMTONLN
all $NVPPOOOPNO
all ?RPPPOPPPPP
all dayOMNPPUQPPP
all inQPPPPPOPPQ
all myPPSPPMPPPP
all nightPPNPPSPPPP
all ofOSPPQPPPOP
all overONQOPRQPPP
all theONQPPQRPPP
alleOQRPPPPPPP
allergicMQNORTOPPP
allergic toNROPPQPPPP
allergiesQPPPPPPPPP
allergyPPORXMOMNO
allergy $TOPPPPPNPP
allopurinolSPOQPOOPPP
allowedKJOOSROOVS
allowed ?NNPPSPPPPR
allowed toNMOPPSPPVO
almostPSPPPOPOPP
aloneWMSOMPOPPP
alone $RQOPOPPPPP
alone ?SNPPPPPPPP
alone inPOQPPPPPPP
alongQPPOPPPPPP
alongsideMPPPTPPPPP
alpOPPPPPRPPP
alphaQPPPPPPPPP
alreadyTPPOONQPOP
already $PROPPPPPPP
already inPORPPPPPPP
already onRPNPPPPPPP
alsLQPOTPPQPP
alsoNOPPQNPTPP
altPONPPOVOOP
alteplaseRPPOPPPPPP
alternateRPPPOPPPPP
alwaysNOOPPTPQPP
alzheimer'sSPPPOOOPPP
alzheimer's andQPPPOPPPPP
amGFQNM^XNKY
am #2MPLONYRPPP
am $PPPPPPPPQP
am andPQPPPOPPPP
am iJJJOPUYOLZ
am thePNRPPPPPPP
ambulancePSSPPNOOPP
ambulance bayOUMPPPPPPP
amiSPPPPPOPPP
aminophyllineOPPRPPPPPP
amioNORPROPPPP
amiodaroneOOORSPOPPP
amitriptylineQPRQMOPPPP
amlodipineRPQOPPOPPP
amountOOPSOPPPPP
amoxOOORQPQPPP
amoxicilinQPPPPPPPPP
amoxicillinPVOPNOOPPP
amoxicillin forPPPQPPPPPP
amoxiclavQPPPPPPPPP
ampouleOROROPPPPP
ampoulesOPPPPPPPPP
amyloidQPPPPPPPPP
anNMQ[JHHMQ`
an #2QPPPPPPPPP
an abscessNPPSPPPPPP
an acuteOPPRPPPPPP
an adultPOPPPPPPPQ
an antibioticQPPPPPPPPP
an ecgQPPPPPPPPP
an egfrNPPTNPPPPP
an hourOSSOPOOPOP
an injectionPOPPPPPPPQ
an mriPPPPPQPPPP
an oldOPPPQPPPPP
an osteoporoticPPPPPPPQPP
an ssriPPPPPQPPPP
an xRPPPPOPPPP
anaQOMPPPTPPP
ana #1OOMPPPVPPP
anaemiaOPPQPPPQOP
anaestheticOPQPPPPPPP
anaesthetistPQOPPPPPQP
analysisQPPPPPPPPP
anaphylaxisKQQQUOOQOP
anaphylaxis toOPPOQPPPPP
andI=eaeLJLEJ
and #1PQOPPPPPPP
and #2PPNSPPPPPP
and aLTLPRPUPOO
and afterPPPQPPPPPP
and anQPPPOPPPPP
and bleedingQPPPPPPPPP
and breathingPPQPPPPPPP
and canOPPQPPPQPP
and can'tQOPPPQOPPP
and cannotQPPPPPOPPP
and covidPOPPRPPPPP
and cryingOOQPPQPPPP
and doPPOSPPPPPP
and doesQOOPPPPPPQ
and fallingPPQPPPPPPP
and feverRPPPPOOPPP
and forPPPQPPPPPP
and gettingPPQPPPPPPP
and hadQNOPPSOPPP
and hasSOROPOOPPP
and heOOROROPPPP
and he'sNOUPOOQPPP
and herPOSPPOQPPP
and hesPPQPPPPPPP
and hisOMVPPOQPPO
and howONNXOPOPOP
and iLP_PPGOPOP
and i'mNOSPPTOPPO
and i'vePORPPNPPPP
and inPROPPPPPPP
and isNPOQPQOPSO
and itROTPPMOPPP
and it'sPORPPOPPPP
and justOPPPQPPPPP
and mortalityQPPPPPPPPP
and myMPQPOUOPPP
and neckPPQPPPPQPP
and noRPPPPPPPPP
and nobodyPQPPPPPPPP
and notPOQPPQOPPP
and nowNNSPPSOPPP
and onPOQPPQPPPP
and oneNTNPPPPPPQ
and outOOQPPPPQPP
and overQPPPPPPPPP
and pressurePPQPPPPPPP
and putPNRPPPPPPQ
and seeQOQPPOPPPP
and sheONUPPPOPPP
and she'sOORPPOQPPP
and shesPOQPPPPPPP
and soPQPPPPPPPP
and startingSOOPNRPPPP
and stillPOQPPQPPPP
and sweatingPPQPPPPPPP
and thePMUOPOMQPR
and thenPQPROONPPP
and there'sPPQPPPPPPP
and theyOOPPPSPPPP
and veryPSMPPQPPPP
and wantsPQOPPPPPPP
and warfarinNPPNUPPPPP
and wasQPOPPPPQPP
and wePPQPPPPPPP
and whatRPPOPPPPPP
and what'sPOORPPOPRP
and whenPPNQPPRPPP
and whichPPPPPPQPPP
and whoPPPPPPPPQP
and willQPPPPPPPPP
andexanetQPPPOPPPPP
anesthesiaOORQPPPPPP
aneurysmOQPPQPPPPP
anginaTPPPMPPPPP
angiographyQPPPPPPPPP
ankleROOPPNSPOP
anklesOPOPPQRPPP
annualTQOOPOOPOP
annual wellnessPQPPPPPQPP
anosROQPPPPPPP
anotherQPRPPNOPNR
another oneROOPPPPPPP
ansPORPPPPPPP
answerPRPQPOPPPP
answeringOOSPPPPPPP
answering $OORPPPPPPP
answersOOQPPPPPPP
antenatalOQOPPPRPPP
antiMNOSOPTPPP
antibioticNQOOPOOPRR
antibiotic $PPPPPQPPPP
antibioticsSQONNROPPP
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
antidepressantsQNQPORPPPP
antidepressants inQPPPPPPPPP
antipsychoticQPPPPPPPPP
antipsychoticsQPPPPPPPPP
antivenomPPPPPPPPRP
antiviralOPPPPRPPPP
anxietyNPOPPPRQPP
anybJNLSOKNRN
any benefitRPOPPPPPPP
any betterQPPPPPPPPP
any dataSPPPPOPPPO
any differentQPPOPPPPPP
any fasterQPPPPPPPPP
any gainQPPPPPPPPP
any goodROPPPPPPPP
any harmQPOPPPPPPP
any moreOQTPPNPPNP
any ofNPPPPSPPPP
any pointQOOPPQPPPP
any rctQPPPPPPPPP
any useUOOPPPOPOP
anybodyORPPPOOPPP
anymoreOOSPPOORPP
anyoneMWTQOONNNP
anyone $PNRPPPPPPP
anyone elsePQPPPPPPPP
anyone goingPQPPPPPPPP
anyone gotQNROPPPPPP
anyone havePTPPPPPPNP
anyone knowNPORPPPORP
anyone wantPSOPPPPPPP
anythingXJLOQNTORO
anything $RONPPPPPRP
anything ?QOPPPPQPPP
anything forROPPPPPPPP
anything inRPPPPOPPPP
anywayQQOPPPPPPP
anywherePPQPPPPPPP
aomQPPPPPPPPP
aorticQPPPPPPPPP
apartRPPQNPQPPP
apixabanOOQPRPOROO
apixaban #1QPPPPPPPPP
apixaban $KOQRTPPPPP
apixaban ?PPPOPQPPPP
apixaban forPPPOQPPPPP
apixaban vsQPPPPPPPPP
apnoeaPOQPPPPPPP
appTPPPPNPPPP
apparentlyPSOPPOPPPP
appendicitisQPOPPPRPPP
appendixPQOPPORPPP
applyPOPNPNPOTR
appointmentOLNOPZOOOP
approvesOPPPPPPPRP
ardsQPPPPPPPPP
areDnIMJXLKMP
are backPROPPPPPPP
are inK]KOPOPOPO
are notPQOPPPPPPP
are onNUOPPOOPPP
are outMRPSPPPPPP
are theQSOPPOQPMP
are therePOPPPQPPPP
are weNQOPOPOPTQ
are withOSOPOOPPPP
are youNWPPPPOOOP
areaPLUPPPPPPP
armOJ`ONJROOO
arm $QNQPPPPPPP
arm andPORPPOPPPP
arm isNOVPPNOPPP
armsLNQPTORPPP
aroundOQQPPQPPNP
arrangedOQPPPPPPPP
arrestQMSQOOMRQQ
arrest $OORQPPPPOP
arrest ?PPPPPPOOSP
arrest inPQOPPPPPPP
arrestedOQRPPPPPPP
arrestsROOPPPPPPP
arriveQPPPPPPPPP
arrivedOSOPPPPPPP
arrivingPNSPPPPPPP
artQPPPPPPPPP
arteryQPPPOPPPPP
artesunatePPPQPPPPPP
arthritisSPPPPPOPPP
arthritis $QPPPPPPPPP
arthroscopyRPPPPOPPPP
articlePRPPPOPPPP
asYKONRTITLO
as aQNNOPWPPNN
as good[MOMONOPPP
as iPOSPPPNPPP
as thePOQPPPPQPP
as usualOSOPPPPPOP
as wellTOPPPPPPPO
asaQOPOPPPRPP
asa #3QPPOPPPPPP
askNROPOXONNP
ask $ONNPPUPPPP
ask forPSOPPRPONP
askedOUNPPOOPPP
askingPRNPQPOQOQ
asking aboutSPOPPOPPPO
asking forMTPOPQOPOP
asksVOPONPNPPQ
asks aboutRPPPPOPPPP
asks forQPPPPPPPPP
asks ifQPPPPPPPPP
asks mePPPPPOPPPQ
asks whetherSPOPNPPPPP
asleepPPROPOPPPP
aspirateQPPPPPPPPP
aspirationNPPPPPPRPP
aspirinQQRNQROPOP
aspirin $RPQPPNPPPP
aspirin afterQPPPPPPPPP
aspirin andQPPPPPPPPP
aspirin forQPPOPPPPPP
aspirin inQQPPOPPPPP
aspirin orOPRPPOPPPP
asprinQPPPPPPPPP
assessmentPOPPPPPPPQ
associatedROPPPPPPPP
asthmaPQQORONQOO
asthma $OPPOSPPPPP
asthma ?SPPPNPPPPP
asthmaticNPSPQPOPPP
asymptomaticQPPPPPQPPP
atSVDEUVQF[Q
at #1Q`GRNSKNNO
at #2WTFG]ORNKP
at #2.OPPRPPPPPP
at #4OTOPPOPPPP
at $OPOQPPQPPP
at aPNRPPPOPPR
at allSPRPNOOPOQ
at bedtimeQPPPPPPPPP
at gatePPQPPPPPPP
at herPQPPPPPPPP
at homeVHWPNOOPPP
at mePQPPPPPPPP
at nightOINQPVMPWO
at noonPRPOPPPPPP
at ourOOPPPPPPUP
at pickingQPPPPPPPPP
at restOPPPPPQPPP
at riskOOOPOOPOOV
at schoolPPPPPQPPPP
at sixPROPPPPPPP
at tenPRPPPPPOPP
at thatOQOROOQPPP
at theEJYOOUUPQP
at thisPOPPPOOPUO
at threeOROPPPPPPP
at twoOROPPPPPPP
at whatUPPPPMOPPP
at workPORPPOPPPP
ateLXROPMOPOP
ate aOPSPPOPPPP
ate myPSOPPOPPOP
ate theOROPPPPPPP
atorvaPPPPQPPPPP
atorvastatinOPOPSPOPPP
atorvastatin #2OPPPRPPPPP
atrialQPPPPPPPPP
atropineMOUPPPPPPP
attachedLNOOOOZPOP
attackRROQPMNPPP
attack $QOPRPPPPPP
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
authORPPOPPPQP
autoclavePPOPPRPPPP
autumnQOPPPPPPPP
availablePQOPPPOPRP
avoidNPOPVOOPPP
avsPQPPPPPOPP
awakeROOPOOSPPP
awarePQPPPPPPPP
awayRPSPPMOPOP
away $QNSPPPPPOP
away ?QPPPPPPPPP
away withOPPPPPPQPP
azathioprineOPPPSOPPPP
azithroPPPQQPPPPP
azithromycinSPPOPPPPPP
azithromycin inPPPPQPPPPP
azulPQPPPPPPPP
bOWJKQQSSNO
b #1OPPPPPPSOP
b #2UPNJRPSOOO
b $NQPQPPPPQP
babiesQPPPPPPPPP
babyWOQRMTNLMN
baby #1OOPPPROPPP
baby $ROPPPOPPPP
baby ?OPPQPPPPPP
baby aspirinQPPPPPPPPP
baby inPPRPPPPOPP
baby isONUPPOPPPP
baby ofQPPPPOPPPP
baby withUPNPPPPOOP
baby'sPNQPPRPPPP
backPZOKLURMON
back #2.OMPPPVOPPP
back $PSOPROOPPP
back ?ROPOPPPPPP
back andQPPPPPPPPP
back forRPPPPOPPPP
back fromLRNPOQTPOP
back inOPPPPROPPP
back ofQNOPPPPPRP
back onQQPPPOPPPP
back painRNSOOOOPPP
back toQQMPPPQPPP
back wentPOPPPQPPPP
back withORPPPPPPPP
bacteremiaRPPPPPOPPP
bacteriaRPPPPOPPPP
bacterialQPPPPPOPPP
bacteriuriaQPPPPPPPPP
bactrimQPPPPOPPPP
badUGQMSYNOOO
bad $TPPPMPOPPP
bad backQPPPPPPPPP
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
bandMTNPPMPTPP
bandingQPPPPPPPPP
bankNSOPPPOPRP
barelyPPQPPPPPPP
bariatricPPPPPPPPQP
basalRPNPPPPPPP
basal insulinQPPPPPPPPP
baseMNSPPPTPOP
basedRPPQPOPPPP
baselinePQPPPPOPPP
basementPPQPPOPPPP
bathPNTPPPPPPP
bathroomPPRPPOPPPP
bathsPPPPPPQPPP
batteriesPQRPPOPPOP
batteryOUOPPOOPOQ
bayIWVOOOLNSO
bay #1NNYOPONOOP
bcPQPPPQPPPP
bdQONUNPOPPP
beJNDXVQPOK\
be $OPPRQOPPPP
be ?RPPOPPOPPP
be aQSPPPMPPPP
be betterPPPPPQPPPP
be givenNPPTOPPPPP
be herePOSPPOPPPP
be inPMOPPUPPPP
be onRQOPPPPPON
be patientPSNPPPPPPP
be stoppedPOPNSOPPPP
be suedOOOOPOPPOV
be takenQPPRNPPPPP
be usedONOPRPPPPS
beatPROPOQPPPP
beatsMQQPPPRPPP
bebeNQRPPPPPPP
becamePOQPPQPPPP
becauseOSOPPOORPP
because hePPOPPQPPPP
because ofNSPPPOPQPP
because thePPPPPPPQPP
becomingPPQPPPPPPP
bedHgQMMSJMNN
bed #1J`NOOONOOO
bed #2OWROOOOPMP
bed $ORRPPNOPQP
bedsNVMPPPPPPP
bedsidePOQPPPOPPP
bedtimeQPPPPPPPPP
beePORPPPOPPP
beenJPPPOWQOSN
been onNPPOPSPPPP
been outPPQPPPPPPP
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
beiZOOMNPPPPP
beingPSPPPOOPOQ
believeQOPPPPPPPP
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
besideQPPPPPOPPP
bestQOOQPSOOOP
betaPONQSPOPPP
beta blockerMPOQUPPPPP
beta blockersSPPPNPPPPP
beta lactamQPPPPPPPPP
betamethasoneRPPOPPPPPP
beterSPONPPPPPP
betterOTLOORRPOP
better $PPPPPROPPP
better ?PPPPPQPPPP
better forPPPPPQPPPP
better offNRPPPPPPPP
better thanSOPPPPPPPP
betweenQONOOOUPPP
between theSPPPPPNPPP
beyondPOOPPPPOOT
bicarbQOPOPPQPPP
bicarbonateQPPOQPPPPP
bidMPPWNPPPPP
bigTNPPNOROOQ
big isQPPPPPPPPP
big toeOPPPPPRPPP
biggerPORPPPOPPP
bijUKTOOPOPPP
bikeRRPPPOOPPP
bilateralOOPPPPPTPP
billNOOPONOVOT
billingROOOPPOTOP
binOSOPPOPPPP
biopsyQNOPPUNSMP
biopsy firstQPPPPPPPPP
biopsy orONPPPTPPPP
bipapPPRPPPOPPP
biphasicQOPPPPQPPP
bipolarOPPSNPRPOP
birthNOOOPPRNRR
birth $PORPPPPPPP
birth controlPPPPQQPPPP
birthdayPSOPPPPPOP
birthsPQPPPPPPPP
biscuitsNSOPPPPPPP
bisoprololNPPPRPPPPP
bisphosphonateQPPPPPPPPP
bitKOQPPRTQOP
biteOPPPPOQQOQ
bitesSPPPPPNPPP
bittenPOPPPPPQPP
blackMMUOSNSPOP
bladderRPQPPOOPPP
bladeOQPPPPPPPP
blameLPPPPPUPPP
bledQOPPPPPPPP
bleedQRQQNQNPOP
bleed $SOOPPPPPPP
bleed afterPPPPPQPPPP
bleed onPORPPPPPPP
bleedingSSQRMJQTNO
bleeding $TOOOOPPPPP
bleeding andQPPPPOPPPP
bleeding fromPMUPPOPPPP
bleeding inRQOPPOPPPP
bleedsQOPOPPPPQQ
bleepONPPPPPPUP
blisterNNQPPRPPSP
blockNOQQTPOPOP
blockedQOPPPRPOPP
blockerNPOQTPPPPP
blockersSPPPNPPPPP
blockingPRNPPPPPPP
bloodPIVNNPPPUP
blood $NQSPPPOPPP
blood ?PORPPPPPPP
blood andPPQPPPPPPP
blood bankNSOPPPPPPP
blood culturesQPPPPPOPPP
blood everywherePOQPPPPPPP
blood inQNPPPNSPPP
blood onPOPPPQPPPP
blood pressureNSNPPTOPOP
blood testRPOPPPPPPP
blood thinnerPOQPPPPPPP
blood transfusionOPPPPPPRNQ
bloodsPSMPPSNOQO
bloodstreamQOPPPPPPPP
blownPQPPPPPPPP
blowsPOQPPPPPPP
blueNQWOPPRJPO
blue $PORPPPPPPP
bmiMONRORRORP
bmi #2MONRORRORP
bnpSPPPPPOPOP
bnp #2QPPPPPPPPP
boardNTPPPOOPQP
board $OQPPPPPPQP
bodyPKVPPNSPPP
boilerOROPPPPPPP
bolusQNPWNOOPOP
bonePMPPPPTPPP
bonesQOPOPRPPPP
bookPTMPPOOORP
bookedQROOPPPPPP
booked forPQPPPPPPPP
bookingONOPPPPPUP
boosterTRPONMPPPP
borderlineOPPPPPRPOP
bornQOQPPPPPPP
borrowedOROPPPPPOP
bossPPOPPPPPPQ
botFbQOOQMONO
bot $LWQOPPOOOO
bothMROOPRQPPO
both ?OPPPPPPQPP
both eyesQORPOPPPPP
both legsOOPPPRPPPP
both sidesQPPPPPPPPP
botherPPOPPQPPPP
bothersQPPPPPPPPP
botoxOOPOPQPPSP
bottleONTPPPOPPP
bottle ofPNSPPPPPPP
bottlesPSOPPPOPPP
bottomSNQOOTOPMP
bottom ofQORPPOPPPP
boughtPPRPPNPPPP
bougieROPPPPPPPP
boutQPPPPOPPPP
bout ofQPPPPOPPPP
bowelULQPPPOPOP
bowel cancerQPPPPPPPPP
bowlORPPPPPPPP
boxOVOOOONTMO
box $OQQPPPPQOP
box ofPRPPPPPPOP
boxesOUPPPOPOOP
boyPPOOQORPPP
boysPOQPPPPPPP
bpJO_MRPLOOO
bp #2NN\NPOLOPP
bp #3QOROQOOPPP
bp $OPPPQPPPPP
bp cuffMTPPPOPPPP
bp targetROPPPPPPPP
braceQPPPPPPPPP
bradyOPRPPPOPPP
brainSRNPPPNPOP
brain scanQPPPPOPPPP
breakQRMOOOPPPT
break roomPRNPPPPPPP
breakfastPROPPPPPPP
breakingQPPPPPPPPP
breakthroughPPPQPPPPPP
breastMNMPUUPPPP
breast caPPPPPQPPPP
breast cancerQPPPPPPPPP
breastfeedingRNNORSOPPP
breastsQOPPPOPPPP
breathOOQPPSPPPP
breath $PPOPPSPPPP
breatheNNWPPMPPPP
breathesPPQPPPPPPP
breathingMPWOOOOPOO
breathing #2PPQPPPPPPP
breathing $PPQPPPPPPP
breathing inQPPPOPQPPP
breathlessQPPPPPPPPP
breathsPOQPPPPPPP
breechOORPPPPPPP
bridgePPQPPPPPPP
bridgingPPPPPPPPQP
briefROOPPPPPPP
brightOORPPORPPP
bright redPPPPPORPPP
bringOYKOPPOOOO
bring aOSOPPPPPPP
bring itTOOOPPPPPP
bring theOPQPPPPPPP
bringingOPRPPPPPPP
broadPPRPPPOPPP
brokeOOSPPOPPPP
brokenRONPPOOQPR
bronchiolitisOSPPPPOPRP
bronchiolitis $OOPPPPPPRP
bronchitisQPPPPPPPPP
brotherPPQPPPPPPP
broughtPTOPPOOPPP
brought usPTNPPPOPPP
brownOMNPPQWOPO
bruisesOPQPPQQPPP
buccalPPQPPPPPPP
buccal midazPPQPPPPPPP
bucketQQOPPPPPPP
bucket handleQOPPPPPPPP
bucketsOQQPPPPPPP
budesonideQPPPPPPPPP
budgetPRPPPPPPPP
budget meetingPQPPPPPPPP
bugPQOOPORPOP
bug inPQPPPOPPPP
buildingPOOPPPPOUO
bulgingOPQPPPPPPP
bumpQPPPPPPPPP
bundlePPOPPPPPPP
buprenorphineQPPOPPPPPP
bupropionOPPPRPPPPP
burnQPOPPPPPPP
burnedONOPPTPPPP
burningRORPPNOPPP
burnsQQNOSOOPPP
burntNOQPPSOPPP
burrowsNPPPPPSPPP
busMOUPPOPPPP
busyORPPPPPPPP
butSIRNNK]PNP
but aQNQPPPPPPP
but he'sQPPPPOPPPP
but iPQOOPQPPPP
but notOPPPPPQPPP
but nowPOQPPPPPPP
but sheQOPQPOPPPP
but theSOPPPPOPPP
butterPQOPPPPPPP
buttonOPRPPOPPPP
button batteryPPRPPOPPPP
buyNROPPQPPPP
buyingPOQPQPPPPP
buysOPPPQPPPPP
byHOSWJKHUGg
by #1PQPPPPPPPP
by aONQPPPPPPS
by handOPQPPPPPPP
by howPPPRPOPPPP
by itselfQPPPPPPPPP
by lawLNOPPOOPN[
by mistakePPQPQOPPPP
by mouthORNRPPPPPP
by noonPQPPPPPPPP
by ourPOPPPPPPQP
by phonePOQPPPPQPQ
by theNNSOOPOQOS
bypassSPPPPPNPPP
bystanderROPPPPPPPP
cVPKPMQPRNN
c #2.QPPPOPPPPP
c $PQPPPPPPPP
c diffTONPOOPQOP
c isPOPPPRPPPP
c sectionNQOQPPPRPP
c spineQPPPPPPPPO
caNHPOOR[OOP
ca ?OPPPPPQPPP
cadRPPPNPPPPP
caesareanNPPRPPPPPP
cafeteriaOQPPPPPPPP
caffeineQSPOOOPPPP
cakeOVNPPOOPOP
cake $PRPPPOPPPP
cake inPQPPPPPPPP
calciumMPPMPQVOOP
calcium gluconateOROQPPPPPP
calfQNOPPPTPPO
callLOUOONMPWP
call $OQQPPOPPOQ
call forOPOPPOPPTO
call roomPQPPPPPPPP
calledOUMPPOQROP
called $PQNPPPQPPP
callerPORPPPPPPP
callingPPQPPPPPPP
callsROPPPPOPPP
calmRQPOPOPPPP
cameSPOONUMQOO
came $PPPPPQPPPP
came backONNOPVQOPP
came byPQOPPPPPPP
came downPQPPPPPPPP
came inPROPPOOPPP
came offSOPPPPOPPP
came outQOQPOPPPPP
cameraPPOPPQPPPP
camhsPQPPPPPPQP
campPPQPPPPPPP
canV4>K_f@QMk
can aSLPNROOPOT
can hardlyPPQPPOPPPP
can heRKMOQUOPPR
can hearORPPPPPPPP
can iX@BROdJSLW
can itQPPPPPPPPP
can seePNSPPPPPPP
can sheTNOORPOPPP
can somebodyOOSPPOPPPP
can someoneORPPNSPPOO
can theQOOPPPOPPR
can weNQNOPQOSOR
can youNWNORNQPNP
can'tPMZOORNONO
can't breathePPQPPPPPPP
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
cancelPQOPPPPPPP
cancelledOTOPPPPPPP
cancerTOOOOPQPPP
cancer $RPPPOQPPPP
cancer orNPPPPPRPPP
candourONOPPPPPPT
cannabisRPPOPPPPPP
cannotONUPPMSONO
cannulaPOQPPPPPPQ
cannulasPQOPPPPPPP
cantMNVQPPPPPP
cant getPORPPOPPPP
canteenPSOPPPPPOP
capTMPPOQOOPP
cap itQPPPPPPPPP
cap refillROQPPPPPPP
capacityOOPPPPOPNV
capsulePPOPQPPPPP
capsulesRPPPPOPPPP
carORTPPMOPOO
car crashQPQPPOPPPP
car parkOORPPPPPPP
carbamazepineOPPPRPPPPP
carbimazoleMPPROPSPPP
carbonQOPPPPPPPP
cardOQOPPPPPPQ
cardiacMNTOPPOTOP
cardiac arrestLQRPPPOSPP
cardiologyOPPPPPPPRP
cardiovascularQPPPPPPPPP
cardsPUNPPOPOPP
careUKNOSNPRPP
care $QOPPPPPPRP
care forPNPPTOPPPP
care homeQOOPPQQPPP
care homesQPPPPPPPPP
care inQPPPPPPPPP
carotidOPRPPPPPPP
carrierQOPPPQPPPP
carrySOOPOPPPQP
carry onSOOPOPPPPP
carryingPOQPPPPPPP
cartNSOPPPPOQP
cartilageRPPPPPOPPP
cartridgesOQPQPPPPPP
caseRPNPPPNQRP
casesPROPPPOPPP
casualtyQOPPPPOPRP
catRNPNOSRPPO
cataractQPPPOPOQPP
catchQPPPPPPPPP
cathOORPPOLOVQ
cath labMPPPPPMPWP
catheterSNOPSNROOP
caudaOOOPPOQPPR
cauda equinaOOOPPOQPPR
caughtPPPPPQPPPP
causePMOOOOVTOO
cause $POOPPOSQPO
causedPPPPPPPQPP
causesQOPPPPROPP
cbtVOPPPMOPPP
cbt iTOPPPNPPPP
cdiPPPPPMPTPP
ceftriaxoneMQPQQOPPRP
ceilingOQPSOPOPPP
cellPQPPPPPPPP
cellsPOOPPPRPPP
cellulitisRPPOPPPPPP
cellulitis $QPPPPPOPPP
cementQPOPPPOPPP
centerOOQPPPPPQQ
centralOPQOPPOSOP
central lineOPPOPPPSOP
centreOPPPPPPORP
cephalexinPPPPQPPPPP
cerebralPPQPPPPPPP
certificateNROPPOORPP
cervicalQPPPPPPPPP
cervixRORPPPPPOP
cesareanQPPPPPPPPP
cessationOQOPSPPPOP
chaQPPPPPPPPP
cha #1QPPPPPPPPP
chadsQPPPPPPPPP
chads #1QPPPPPPPPP
chairOPTPPPPPOP
chair #1PPQPPPPPPP
chairsOQPPPPPPPP
chanceTOOPPPOPPP
chance ofROPPPPOPPP
chancesRNPPPPPPPP
changeXPOOPPPNMP
change toPPPPPQPPPP
changedNONPPROOWP
changesOQPPPPROPP
changingROQOPPOPPP
channelOSOPPPPPOP
channel $ORPPPPPPPP
chapOMSPQPPPPP
chapelPQPPPPPPPP
chargeOPOPPPPRPP
charge nursePQOPPPPPPP
chargedOPOPPPPRPP
chargerPSOPPPPPOP
chartOQORPOOPQP
chartsPQPPPPPPPP
chatPQQPPPPPPP
cheapQPPPPPPPPP
checkPVMMRPNQOP
checkedQQNPPQOPPP
checklistQOPPPPPPPP
checksSOOPPPOPPP
cheekOONPPTQPPP
chemoMQRPPPPQPP
chestLK[PQJRORP
chest $OOQRPPPPPP
chest andPPRPPOPPPP
chest drainPQPPPPPPPP
chest filmPPPPPPQPPP
chest isPPQPPOPPPP
chest painNRQPRNNPQP
chest xQPPPPPPPPP
chestyQPPPPPPPPP
chesty coughQPPPPPPPPP
chfQPOPPPORPP
chiPQPPPPPPPP
childLNMUPQSNRP
child $RPPPPPOPPP
child isOPPPPPQPPP
child withOOOPOOTPPP
childrenVOPMOOOPOP
children $SPPOPPPPPP
children withQPPPPPPPPP
chlamydiaPOPPPRPPPP
chlorhexidineROOQOPPPPP
chlorthalidoneQPPPOPPPPP
chlorthalidone vsQPPPOPPPPP
choiceOPPPQPPPPP
chokedPPQPPPPPPP
chokingPOUPPOOPPP
choking onPNTPPOPPPP
cholePQPPPPPQPP
cholesterolQOOPPSPPPP
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
cirrhosisOPPPRPOPPP
citalopramRPPOROPPPP
citrateOPPQRPPPPO
ciwaOPPPPPPPQP
ckQLNPOMZPPP
ckdJMORZOQPOP
ckd #1KMORYOOPPP
ckd $PPPPQPPPPP
claimOOPPPPOXLP
claim forOOPPPPOSOP
clammyPORPPPPPPP
clarithromycinPPPPROPPPP
classMSRPPPOPPP
claudicationQPPPPPPPPP
cleanUQNPOOOPOP
cleanedOROPPPPPPP
cleanerPORPPPPPPP
clearRQOOOQOPPO
clear theQPPPPPPPPP
clearanceLOPVOPPPQP
clearedRPPPPOPPPP
clerkOROPPPPQOP
climbingPPQPPPPPPP
clinicNWNNONLNXP
clinic $OMPPQPRPTO
clinic ?TOOPPPNPPP
clinic doPOOPPPPPRP
clinic isOQOPPPPPQQ
clinic onPPPPPPPPQP
clinic saturdayPQPPPPPPPP
clinicalRNRPPPPPOP
clinicallyQPPPPPPPPP
clinicsOPPPPQPPPP
clockQPPPPPPPPP
clopidogrelQPPORPPPPP
closeRPPPPPPPPP
closedQSNPPPOOOP
closed forPQPPPPPPOP
closesPQPPPPPPPP
closingPOSPPOPPPP
closurePOOPPPQPPP
clotQPPPPPPPPP
clotsPQSPONOPPP
clots $RPPPOPPPPP
cloversSNPPPPPPPP
clozapineNPOQSPOPPP
clozapine andQPPPQPPPPP
clubPSOPPOOPPQ
cmPNPROPRQOO
coQOQPROOPOP
co #1QORPPPPPPP
co amoxPPPPQPPPPP
co amoxiclavQPPPPPPPPP
co trimoxazoleOOPQQPPPPP
codeJLSLMMK\[N
code $ONOPPPP[JP
code bluePSTPPPPJPP
code doOPPPPPPTNP
code forIKNNOON[[O
codedPQNPPPPQPP
codeinePPPORPPPPQ
codesOPPPPPPTNP
codingOOOPPPPTPP
coffeeKZOPPPOOOP
coffee $ORPPPPPPPP
coffee isOQPPPPPPPP
cognitionRPPOPPPPPP
cognition $QPPPPPPPPP
cognitiveQPPPPPPPPP
cohortSPPPOPOPPP
cohort $RPPPPPOPPP
coilRMPPPQOPRP
colaPPNPOPRPPP
colchicineRPOPQOOPPP
coldOMVOPNTOOO
cold $QOQPPPPPPP
cold andPPQPPPPPPP
coliPNOPPPPQRP
colicRTOPOMPPOP
colic $QPPPPPPPPP
collapseQNQPPPORPP
collapsedOQSPPNPPPP
collarQPPPPPPPPP
colleagueQOPPPPOPPR
collectPQPPPPPPPP
colonPPPPPRPPPP
colonoscopyOOPPPRORPP
colorPOQPPPPPPP
colourOMQPPQRPPP
comNQUOOPOPPP
combineMPPPTPPPPP
combinedQPPPPPPPPP
comboRQOPNPPPPP
comeORYOONNOMP
come $OMVPPOPPPP
come backPQOPPPPPPP
come inPPPPPPPPPQ
come outPPQPPPPPPP
come toPOQPPPPPPP
comesRPLOPQRPPP
comes outQOPPPPPPPP
comfortableNPPPRPQPPP
comingMRQUMQOPPP
coming $OSOPPPPPPP
coming backQPPPPPPPPP
coming offNQOUMPPPPP
coming outPNQPPRPPPP
committeeOSOPPPPPPP
commonROPPPPPPPP
communityQOPPQPPPPP
community acquiredQPPPPPPPPP
companyPQOPPPPOQP
comparedTPOONPPPPP
compared withSPPONPPPPP
compatibleOPPPRPPPPP
complainingPQPPPPPPPP
complaintPPNPPPOPPT
completeQPPPPPPPPP
complexNPPPPPRROP
complicationsQPPPPPPPPP
compressionQOPPPPPQPP
compressionsOMTPPPPPPP
conQQRONOPPPO
concussionOQPPPQPPPP
conferencePQPPPPPPPP
conference roomPQPPPPPPPP
confirmQPPPPPPPPP
confusedQMSNOOQPPR
confused andQPPPPOPPPP
congratsPQPPPPPPPP
congrats onPQPPPPPPPP
consciousPPQPPPPPPP
consentPPOOOOOOSR
consent formROPPPPPOTL
conservativeQPPPPPPPPP
constantQPPPPPPPPP
constipationQPPPOPPPPP
consultOQOPPPPRPP
consultantPPPPPPPPRO
consultationPNQPPPPVMO
contactOOOPPPSPPP
continueQPPPQOPPPP
continuousQPPPPPPPPP
contraceptionMPPOSPPPPQ
contrastOPQMTPOPPP
contrast nephropathyQPPPPPPPPP
controlRPNOPQOOQP
control $PPPPQPPPPP
control inQPPPPPPPPP
controlledSMOPPPPPRP
conversionLPPVNPPPPP
convertOPPSOPPPPP
convulsingOPQPPPPPPP
convulsionPPQPPPOPPP
cookiesPQPPPPPPPP
coolROPPPPPPPP
coolingSOOPPPOPPP
copdPQONSOQPOP
copd $NOOOTPRPPP
copd exacerbationsQPPPOPPPPP
copd flarePPPQPPPPPP
cordRORPPOOPOP
cord prolapseQPQPPPPPPP
corePNSPPPPPPP
coronaryQPPPPPPPPP
correctLPPWNPPPPP
corridorNTOPPPPPPP
cortisolOOPONPVPPP
cortisoneSOPOPPPPPP
cortisone shotROPOPPPPPP
costRPOPPPPPPP
couchPQPPPOPPPP
coughTPNOPQPPPP
cough $RPPOPOPPPP
cough andOPOPPPRPPP
coughingPOQPPPQPPP
coughsQOQPPOPPPP
couldNQMQQOUNPP
could itRNOPPPRPPP
could youPPPRPOPPPP
counsellingOOQPPPPRPP
countNSNPPPPROQ
count isPROPPQPPPP
counterOPQPSPPOPP
countsPPPPPPPQPP
courierOSNPPPPPQP
courseTOOPPPOPPP
course ?QPPPPPPPPP
course ofQPPPPPPPPP
courtONPPPPPPOV
coverLRNQONPTOS
coveredOMQPPOPPPU
coveringPRPPPPPPOP
coversPMPPPPPPUP
covidTRNMPPNPPO
covid $SOPOPPOQPP
covid atQPPPOPPPPP
covid onOPPPQPPPPP
cpapQPPPPPPPPP
cprONSPPOPPOR
cptKOPOPOOZOP
cpt forNOPPPPPUPP
cracklesOPQPPPPPPP
crampsQPPPPPPPPP
cranberryQPOOQQPPPP
cranberry capsulesQPPPPPPPPP
cranberry juiceQPPPQPPPPP
cranberry pillsPPPPPQPPPP
cranberry tabletsPPPPPQPPPP
crashXMQNONNORP
crash #1XLOOOPOPPP
crash teamQPPPPPPPPP
crashedPSNPPOPPPP
crashingONSPPPOPPP
crclROPSOOPPPP
crcl #2ROPSOOPPPP
creamSLMQO[NPMP
cream orQPPPPOPPPP
creatPPOLVQOPPP
creatinineNOPRPOQPPP
creatinine clearanceNPPRPPPPPP
crewPRPPPOOPPP
criesQOPOPQPPPP
crisisQNRPOPOPQP
criteriaNOPPPPOPUP
criticalOOQPPPOSPP
critical careOPPPPPPSPP
crossNOQRQOPPPP
croupSROOONRPPP
croup #2OPPRPPPPPP
croup $SPPNPPPPPP
croup kidOQQPPPPPPP
crpTNOPOPPPPP
crushPOQPPPPPPP
crushedQPQPPPPPPP
crushingNOTPPOPPPP
crushing chestOPRPPOPPPP
cryPROPPPPPPP
cryingORQPPPPPPP
crying inOPOPPQPPPP
csfOPPOPPSPPP
ctXRPNPMOPON
ct #1QPPPPPOPPP
ct $OPRPPPPPPP
ct ?QPPPPPPPPP
ct angiographyQPPPPPPPPP
ct forQPPPPPPPPP
ct headQNNPPOUPPP
ct inQPPPPPOPPP
ct orRPPPPPOPPP
ctgPOQPPPPPPP
cuffPTPPPOOPOP
culturePQPPPOOPRP
culturesPQOPPPPPQP
cupboardNRPPPPPORP
cureRPPOPPPPPP
cure rateQPPOPPPPPP
currentOQPPPPPPPP
curtainNOPPPPSPPP
cut_IYQNJLNMO
cut downRNRPPPPPPP
cut offSPPPPPOOPP
cutePSOPPPPPPP
cutoffSOPPPPOPPP
cvQPPPPPPPPP
cvaQPPPPPPPPP
cvdQPPPPPPPPP
cxrMOPPPPUPPP
cyclobenzaprineQPPPOPPPPP
cylinderOQPPPPPPPP
cystitisPPPQPPPPPP
d`MKLLUQPLN
d #1QPPPPPPPPP
d #4POPPPPPQPP
d $TNOOOSPPOO
d agoQPOPPPOPPP
d andPPPPPPPQPP
d dimerOOPOPOUPPP
d forPPPQPPPPPP
d inPQPPPPPPPP
d vsQPPPPPPPPP
daNQUOOPOPPO
dabigatranRPPPPPPPPP
dabigatran forQPPOPPPPPP
dadNRNPPUOPOP
dad'sOOQPPROPPP
dailyVNORNPNPPO
daily vsQPPOPPPPPP
dalteparinMSPQOPPPPP
damageRPPPPPPPPP
dangerPPOPQPPPPP
dangerousOOLPRUPPPP
dansOOTPPPPPPP
dans laPORPPPPPPP
dans lePORPPPPPPP
dantroleneOOPPPPPPRP
dapagliflozinQPPPOPPORP
daptQPPPPPPPPP
darkMPRPPPRPPP
dataWMNOONPPPR
data $UOOPPOPPPO
data ?QPPPPPPPPP
dateOQPOPPNROR
datesQNPPPPOTPO
daughterLNQPOTRPOQ
daughter isPPPPPQPPPP
dayQSAXNYPVKM
day #1PMQROQSOOO
day #2OPPPPPPQPP
day $PQNSMROROO
day ?PQPQONPQPP
day andRPPPOPPPPP
day doesQPPPPPPPPP
day forQPPOPPPPPP
day inOPPSNPPPPP
day isPROPPPOPPP
day ofQPOPPPPPPP
day oneQPPPPPPPPP
day orRPPPPPPPPP
day toQPPPPPPPPP
daysTGNRMSSTPN
days $ONOTPSOQMP
days ?OQPRPOOQPP
days afterRPONOROQPP
days agoQPPPPQPPPP
days andPPPPPPQPPP
days doesQPPPPPPPPP
days inPOPPPPPPQP
days ofPPOKPOTPTP
days orPPPROPMSPP
days postPPQPPPPPPP
dbtQPPPPPPPPP
dePY_KLNMMMM
de #1PORPPPPPPP
de #2UONOPPPPPP
de laTPPPPPOOPP
deadLWSPPMNOPP
deadlinePOPPPPPPPS
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
decisionPPPPPPPPPR
declineQPPPOPPPPP
declinedPPPPPPPROP
decompressionQPPPPPPPPP
deepONVROMQPPP
defNPPNVPPOPP
defibQQPPPPPPPO
deficiencyNOPSOPRPPP
deficiency $QPPPPPPPPP
degreesNOUPPPOPPP
delORPPPPPPPP
delayROPPPPPPPP
delayedSOOOOQPPPP
deliriousMPSPPOOPRP
deliriumTPOOOPQPNP
delirium $QPPPPPPPPP
deliverPOPOPPOPSP
deliveredNPRPPPQPPP
deliveryMVOPPPPPPP
deltaOOPPPPUPNP
demONTOPPPPPP
dementiaTOMOORNROQ
dementia $QPPPPPPQPP
dementia andPPPPPQPPPQ
denguePOPPPPQQPP
densePPQPPPPPPP
dentalPONORSOPPP
dentistPPNPPTOPOP
departmentOQPPPPPPQP
depressedPPPPPORPPP
depressionQQNONOUPOP
depression $QPPPPPPPPP
derORROPPOPPP
desdePORPPPPPPP
deskNXOPONOOOP
desk $OUNPPOPPPP
desk isPQPPPPPPPP
despiteQPPPPPPPPP
detoxQQOPOPPPPP
developmentQPNPPPRPPP
devicesPNPPPPPPSP
dexUOORLPPPPP
dex #1QPPPPPPPPP
dex forQPPOPPPPPP
dexaQPPPPPPPPP
dexamethasoneQPPOPPPPQP
dhaPQPOPPPPPP
diNRRPPPOPPP
diabetesQROOPSOOOO
diabetes $RPPPPPPPPP
diabetes andQPPPPPPPPP
diabeticTOPNNPNPSP
diabetic $POPPPQPPPP
diagnosedPPOPPTOOPP
diagnosed withPPPPPROOPP
diagnosisNOOPPORSPP
dialysisKPPUSSOOOO
dialysis patientOPPOTPPPPO
diarrheaPPPSPOPPPP
diarrhea $QPPOPPPPPP
diarrhoeaQQPQPNPPPP
diasPQPPPPPPPP
diazepamNMTSOPPPPP
diclofenacNPPPSPPPPP
didNkMKOJMOLO
did anyoneORPPPPPPPP
did iPQPPPOPPPP
did itNSOPPPOPQP
did nothingQPROPNPPPP
did theMXPPOPPOMP
did youPRPPPOPPPP
didn'tPQPPPPPPPP
diePOSPPPPPPP
diedMSOPPOPRPQ
died ofOPPPPPPQPP
dietPOPPPSOPOP
diet forPOPPPRPPPP
diffTONPOOPQOP
diff $QPPPPPPPPP
differenceQOQPPOPPPP
differentNNOQTROPPP
differentialNPPPPPSPPP
difficultOPPPPPPPRP
difficult airwayOPPPPPPPRP
digoxinNOTOROOPPP
diltNPPOSPPPPP
diltiazemPPPPQPPPPP
dimerOOPOPOUPPP
dimer #3MPPPPPUPPP
dinnerORPPPPPPPP
dipOPOPPPRPPP
dipstickRPPPPPPPOP
directROPPPPOPRP
directionNQPPPORPPP
disabilityPPPPPPPQPP
disagreeQPOPPPPPPQ
discPPPPPQQPPP
dischargeSQNOPONQNQ
discharge $QPPPPPPPPP
dischargedPQPPPPPPPP
diseaseSOPPNOQPPP
disease $QPPPPPPPPP
disease ?PPPPPPQPPP
disorderQPPPPPPPPP
disorder $QPPPPPPPPP
dissectionPOQPPPPPPQ
distalQPPPPPPPPP
divertOQPPPPPPPP
dizzyPORPPNQPPP
dizzy andPORPPPOPPP
dkaPQNPPPOPTP
dlPPQPPPPPPP
dmWPOOPPLPPP
dm #1QPPPPPOPPP
dnOQPPPPPPPP
dnacprPOPPPPPPPR
dnrOOPPPOPPPS
doX8CKJdEWnI
do $NSTOOPNOOO
do ?OSPPPPOPPP
do anythingTOOPPPOPPP
do asQPPPPPPPPP
do firstQPQPPPPPOP
do iK<LSSLNYdN
do itOMSPPQPPPP
do notOSOPPQPPPP
do patientsQPPPPPPPPP
do thePRNPPWMONP
do theyXNNNQNNSOO
do weCMNMMVMNfQ
do youJSJSNVYRIN
doacSPPNQPPOPP
doac $PPPPQPPPPP
docMPOOQUPPQP
doctorMMPOOWOQOQ
doctorsQOPPPPPPPQ
documentONPPPOPWOO
does[GGITQPTRS
does aXPOOPOOOKR
does anyoneOUPPPPPPMP
does anythingSNPPPPPPPP
does hePNOPPORPPR
does itXKNOPOPPPP
does notOPUPPNOPPO
does onePPPOQPPPPP
does ourLOPPPOOPWQ
does puttingQPPPPPPPPP
does sheSMNPPSRPNO
does startingROPPPPPPPP
does thatQOOPPPRPPP
does theCZNNOOMPWT
does thisNPPPPPRPPP
doesn'tQMPPPNSPQP
doesn't workPPQPPPPPPP
dogQPQPPOPPOQ
dog bitePQOPPPPPPQ
doingOQOPPRNPOR
doing aPQPPPPOPPP
doing compressionsPMSPPPPPPP
doing thePTMPPPOPOP
dolutegravirOPPORPPPPP
don'tNSOPPPRPOO
don't knowONQPPRPPPP
don't thinkPPQPPOPPPP
don't wantOORQPOPPPP
doneP\KOONOQOO
done $PROPPPPPPP
done onPPPPPPPQPP
donepezilRPOOPPPPPP
donepezil andQPPPPPPPPP
donorPPPPPORPPP
dontONYPPMOOPP
doorPTRPPOOISQ
door $POQPPPPPPQ
door codePTPPPPPMPP
door isPQPPPPPPPP
door toRROPPPPONP
dopaminePPPPQPPPPP
dopoQOSONPPPPP
dopplerPQMPPOTPPO
dosPOQPPPPPPP
dosageOPPQPPPPPP
doseSMJfNLLOLN
dose $OOPTOPPPPQ
dose ?PPPRNPPPPP
dose andOPPRPPPPPP
dose ctPPPPPPPQPP
dose forDOOaOPOPOP
dose inNPPTPPPPPP
dose ofMSPUNPPPPP
dose vsQPPOPPPPPP
dose whenPPPQPPPPPP
dosesOPQRPPPPPP
dosingNOOXNPOPPP
doublePPMOPOWOPO
doubledQPQPPOPPPP
downRUWNNPMNLN
down $RPOPPPPPPP
down ?PPQPPPPPPP
down againPPOPPPRPPP
down andPPQPPPPPPP
down forPROPPPOPPP
down fromPSNPPPOPPP
down inPPRPPOPPPP
down sincePSOPPOPPPP
down theQOQPPPPPPP
down toPRPPPPOPPP
doxyQOPORQOPPP
doxycyclineOPPPSPPPPP
doxycycline forQPPPOPPPPP
drMONOO\ONQN
drainRPQPPONPPP
drainagePPQPPPPPPP
drainedROPPPPOPPP
drankONVPPNPPPP
drank thePOSPPOPPPP
drawerLWOPPOOPPO
drawer $NTPPPOPPPP
drawingPQNPPPRPPP
drawnOQPQPPOPPP
dressNQOPPOQHZP
dress codeOPPPPPPHZP
dressingNOOPPPPUPP
dressingsPQOPPPPQPP
drgJOPOOPOZPP
drg forOOPPPPPTPP
dribblingPPQPPPPPPP
drillORRPPPPNPP
drill atPRPPPPPNPP
drinkQNNPOVQPOO
drinkingTONOPNRPPP
drinking ?QPPPPPPPPP
drinksOONPQRQPPP
dripOMPVNOOPRO
driveNROOPSPPNR
drive $PQPPPPPPPP
driverMNO\MOOPOQ
driver #2QPPPPPPPPP
drivingQQNPPMOPPT
droolingOOTNPPQPPP
dropQPLPRPSPPO
drop $ROPQOPPPPP
droperidolROPOPPPPPP
droppedORROPOOPPP
dropped hisPQOPPPPPPP
dropped onPORPPOPPPP
droppingOPRPPPPPPP
dropping $OPRPPPPPPP
dropsNRLTTNOPOP
drops forSPPPNPPPPP
drowningPRPPPOOPPP
drowning inNRQPPPPPPP
drowsyPOUNPOOPPP
drugWQONNNQOPP
drugsVNOOQQMPQP
drugs inQPPPPPPPPP
drumPPQPPOPPPP
drunkNORPPQPPOR
dryQKPOOURPOO
dsNPPRPPPQPP
ds #1QPPPPPPPPP
duNPTPPPPNPP
dueQPQOORORNO
due toPPPPPPPRPP
duloxetineQPPPPPPPPP
dummyQPPPPOPPPP
durationQPPPPPPROP
duration $QPPPPPPPPP
duringOPQRPOQOOP
during aRPPPPOPOPP
during theQOPPPPPPPP
duskyOPQPPPPPPP
dutyNPNOONNOTU
duty ofONOPPPPPPT
dvlaNOOPPOPSOT
dvtQOPQORPOPP
dvt $QOPPOSOOPP
dxNOOPPORTPP
dyeOPQPPPPPPP
dyingOQQPPKONST
dying ofPROPPPPPPP
dyspneaRPPOPPPPPP
dystociaPQPPPPPPPP
eOP[KNNLSOQ
e coliPNOPPPPQRP
e learningOSOPPPPPOP
e mOOPPPPPTPP
e motiveSOPPPPPPPP
eachLNNTSQQQPO
each timePPQPPPPPPP
earMFOOP^RROO
ear infectionNOPPPTPPPP
earlyWONNOOSONO
early inQPPPPPPPPP
earsPOPPPSOPPP
easeQPPOPPPPPP
eatQNNOOXOOPO
eat $OPPPPSOOPP
eatenNQPPPQPPPP
eatingOULPPPPPPP
eatsPOOPPSPPPP
ecgOQOOPOSOOP
ecg machinePQPPPPOPPP
echoSPPPPNOPPP
eclampsiaPPRROPOOPP
ecmoRNROPPOPQP
ectopicOPPPPPQPPP
eczemaQPNPPTPPNP
eczema $PPPPPPQPPP
ed]ONLOMLPRP
ed $SOPOOPPPPP
ed isPROPPPPPPP
edemaPPQPPPPPPP
edgeOQNPPPSPPP
eenQRNPPPOPPP
efTPPPMPPPPP
ef #2QPPPOPPPPP
effectSOPORPOOPP
effect $QPPPPPPPPP
effect onQOPPRPPOPP
effectivePRPPPPPPPP
effective $QPPPPPPPPP
effective isNSPPPPPPPP
effectivenessRPPOOPPPPP
effectiveness $RPPOOPPPPP
effectsQOOPPRPPPP
effects ofQPPPPPPPPP
efficacyRPPOPPPPPP
effusionNPQPPPRPPP
egfrNOOSSONPPP
egfr #2POOOUOOPPP
egfr ofNPPTNPPPPP
eggNOPOTPQPOP
egg allergyPPPPQPPPPP
eightPRPPPNPPPP
eitherPPPPPPPPQP
elMRVOOOOOOO
elbowROPPPOOOSP
elderlyPPOUOOOPOP
elderly $QPPPPPPPPP
electiveSPPPPPPPON
electricPQOPPQPPPP
elephantPPRPPOPPPP
elevationNOPPPPTPPP
elevenPQPPPPPPPP
eliquisQOOPPRPPPP
elleONUPPPOPPP
elseNSPOPQRONP
else $PQPPPPRPPP
else ?OPRPPPPPOP
emSRMPPPOPPP
emailPRPPPOPPPP
emergencyOOPOPOOSPR
emergency roomQPPPPPPPPP
emollientQPPPPPPPPP
empagliflozinPPPPPPPPQP
emptyMVOPPQOPOP
emsROPPPPOPPP
enQM[NOONOOO
en elOPRPPPPPPP
en laOQPPPPPPPP
encounterOPPPPPPSPP
endPVPOPOPPLP
end ?PSPPPPPPMP
end ofQQPPPPPPPP
end upQPPPPPPPPP
endoPPPPPPPPQP
endoscopyQOPPPPPPQP
endsORPPPPPQPP
engineerPTNPPOPPPP
englishORPPPPPPPO
enoughVPNMOPOPOR
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
epaRPPPOPPPPP
epiMOQRPOPOOS
epi inOOQPQPPPPP
epicPRNPOPOPRP
epiduralRPPPPPOQPP
epidural steroidPPPPPPPQPP
epilepsyOPOPPOOQPS
epilepticusQNPPPPORPP
epinephrineQPPPOPPQPP
epipenPPQPPPPPPP
episodeSOOPPPPPPP
epleyRMOPPSPPPP
equalOOPRPPPPPP
equinaOOOPPOQPPR
equivalentONPQPPRPPP
erSQQPOPOPOP
errorQNOPPOPOTO
errorsQQOPPPPPPP
escalationPROPPPPPPP
esettTNPPPPPPPP
esketamineQPPPPPPPPP
esrOPPPPPRPPP
estOOTPPPPPPP
estaNQROPPPPPP
establishedPPPPPPPQPP
etMMZPPPOOPN
etohPPPQPPOPQP
etoh withdrawalPPPQPPOPQP
evenOSMPPSPPOQ
eveningPQNPQQPPPP
eventsRPPPOPPPPP
events $QPPPOPPPPP
everORRPOPOPPP
everyWDPQPXMOOP
every #1QPPPOPPPQP
every #2POPRPPPPPP
every dayQLOPRTPPPP
every eveningQOOPPQPPPP
every monthPOPPPQPPPP
every nightPOOPPRPPPP
every otherPPQPPPPPPP
every twoPROPPOPPPP
every weekQPPPPPPPPP
every yearQPPPPPPPPP
everybodyPROPPPPPQP
everyoneNRRPPOPPPP
everyone $PNRPPPPPPP
everythingNVNPPOPPPP
evidenceVQOOPNOOPP
evidence $SOPOPPPPPP
evidence forPRPPPOPPPP
exQPPPPPOPPP
ex smokerQPPPPPOPPP
exacerbationQPPPPPPPPP
exacerbationsQPPPOPPPPP
exactlyPPPPPQPPPP
examTVMOONOPOO
exam $PQPQPPPPPP
examsPQPPPPOPPP
exceptQQOPPPPPPP
excisionPPPPPPPQPP
exerciseRQPPPOOPPP
exercise forQPPPPPPPPP
exercisesQPPPPPPPPP
exhaustedNPSPPPOPPP
expectPQPPPPPPPP
expectantQQOPPPPPPP
expiredOTOPPOPPPP
extendedRPPOPPPPPP
extended vteSPPMPPPPPP
extensionNNPPPPOPVP
extraQOPPPPPPPP
extractionNPPPPSPPPP
extubatedPQPPPPPPPP
eyeQKMNTVPOPN
eye casualtyPOPPPPPPRP
eye clinicRPPPPPOPPP
eye dropsMRMOUPPPPP
eye sinceQOPPPPPPPP
eyelidPONPPPTPPP
eyesMJWPNQUOPO
ezetimibeQPPPPPPPPP
fbMLNKLQOPO
f #1RPPOPPPPQP
f #2TOPPPPNPPP
f bmiPPOPPPRPPP
f dmQPPPPPOPPP
f onNPOPPPSPPP
f tQPPPPPPPPP
f withOPPPPPRPPP
faceRLSOONRQPO
face hasPPQPPOPPPP
face isPPQPPPPPPP
facialPPROOPPPPP
facilitiesPROPPPPPPP
factorQPPPPPOPPP
failedPPRPPPOPPP
failingQPQNPPPPPP
failureOROQPQOPOP
failure $ROPPPPPPPP
faintPPSPPNPPPP
faintedQRNPPPOPPP
fainted inPQPPPPPPPP
faintingOPSOPPPPPP
fairPQOPPQPPPP
fallMNNOPPVRPQ
fall $OPPPPNTPPQ
fallenPNPPPPPPSP
fallingNOSPPSNPPP
fallsSROOOQNPNP
falls $ROPPPPPPPQ
falsePQOPPPQPPP
false alarmPROPPPPPPP
familiesOPPPPPPPRP
familyOQOOROOPOS
family $PNQPPPPQOQ
fanPSOPPOOPPP
farUOOQNOPPPP
far apartRPPQNPPPPP
farmPNRPPOOPPS
farmerOOOPOOTPPP
fasciaQPPPPPPPPP
fasciitisQQPPPRNOOP
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
fcOOTPPPPPPP
fc #2OOTPPPPPPP
febrileTOPPPPNPPP
febrile seizureRPPPPPOPPP
febuxostatQPPPQPPPPP
fecalQPPPPPPPPP
feedOPPPPQPPPQ
feedingNPOPUOOPPP
feeding tubePQPPPPPPPO
feedsQOPORQPPPP
feelNKUOOWOPPO
feel betterQPPPPPPPPP
feelingPNOPOQSPPP
feelsOPROPNRPPP
feels fineOPOPPPSPPP
feels likePPRPPOPPPP
feetQSOPPOOPPP
feet arePSOPPOPPPP
fellQQSPPNNPPP
fell asleepPQOPPPPPPP
fell downPQPPPPPPPP
fell offPQPPPPPPPP
fellaOPPPPPPPPP
fellowPROPPPPPPP
femaleQPPPPPPPPP
femoralPNRPPPPPPP
femurMPPPSPPPPP
fentanylNPQQQOPQPP
fentanyl patchPPQQOPPPPP
ferritinMOOOPRTPPP
ferritin #1QPPPPRNPPP
fetalOOTPPPOPPP
fetal heartNOSPPPPPPP
feverNOOLRNWQPQ
fever #2SPPMPPPPPP
fever $PPOPPROPQP
fever andOPPPPQPPPP
fewQOPPQOPPPP
few daysOPPPQPPPPP
fewerUOPPOPOPPP
fibPPPPPQQPPP
fibrillationQPPPPPPPPP
fidaxomicinPPPQOPPPQP
fidaxomicin orQPPOPPPPPP
fieldPMPPPRRPPP
fifteenOPPPPPPPPQ
fifthOMRPPPSPOP
fiftyPPPPPPQPPP
fightNPPPSPPPOQ
fightingPOQPPPPPPP
fileOROPPPPPPP
filedOPOPPOPPPQ
filledPQOPPPOPPP
fillingROPPPOOPPP
filmNPNPPOSSNP
film ?PPPPPPQPPP
filmsSPPPPPNPOQ
filterOPPTOPPPPP
finallyNUOPPPPPOP
findQOQPPOPPRP
find thePPPPPPPPQP
findingQPPPPPPPPP
fineTOHNPSVPOP
fine $PPOPPPRPPP
fine butPPPPPPPPPQ
fine isQPPPPPPPPP
fine noQPPPPPPPPP
fine nowQPOPPQPPPP
fingerQNRPPPOPPP
fingersKPQPPPUPPP
finishORQPPQPPNP
finishedOSRPPNPPPP
fireMUSPPOOPOO
fire alarmNTOPPPPPPP
fire drillPQPPPPPPPP
firstUPNRPLIRTO
first #2PPPPPPPQPP
first $POTPPOOPQP
first ?RPQPPPOPPP
first aidOROPPPPPPP
first andOOOPPPPPRP
first forRPPPPPPPOP
first lineQPPPPPOPQP
first orRPPPPPOPPP
first timeORPPPPPPPP
first trimesterOOPPTPPPPP
first unprovokedQPPPPPPPPP
first visitQPPPPPPPPP
fishSPQOOPPPPP
fish oilSPOOOPPPPP
fistPOSPPNPPPP
fistulaQORPPPPOPP
fitVLPOOMOSPQ
fit #2QPPPPPOPPP
fit $PPPPPOPPPR
fit inPOPPPPQPPP
fitsPPPSNPPPPQ
fittingPNUPPOOPPP
fiveQRORONPPPO
five daysPPPQPOPQPP
five monthsPPQPPPPPPP
five weeksQPPPPPPPPP
five yearsQPPOPPPPPP
fixedSONPPROPPO
fixed $OPOPPRPPPP
flagsROPPPPNQPP
flarePPPRPPPPPP
flare $QPPOPPPPPP
flaresPNPPPRPPPP
flashesQOPPPPPPPP
flatLQPPPQTPPP
flexerilQPPPPPPPPP
flightOOPPPRQPPP
floatersNPPPPQSPPP
floaters inPPPPPQPPPP
floorNQTPPNQPPO
floor $PNSPPPPPPP
floor ofPOPPPPRPPP
floppyOOTPPOOPPP
flowSMRPPPPPPP
fluPTLMVMOPQQ
flu $PPPOPPPOQP
flu clinicOROPPPPPPP
flu jabPOPPROPQPP
flu shotPSNOQOPPPP
flu shotsPQPPPPPPPP
flu vaccineQPPPPPPPPP
fluconazoleNPPRRPPPPP
fluidOLPNPPWPOP
fluidsSOQOOPOPPP
fluids $QPPPPPPPPP
fluoxetineRPPOQPPPPP
flushPPPPRPOPPP
flushedPPQPPPPPPP
flushesQPPPOPPPPP
fluticasoneOPPORPPPQP
fluticasone salmeterolPPPPPPPPQP
flyQOPPOSOOPO
flyingPQNPPRPPPP
fmtQPPPPPPPPP
foamPMRPPSOPPP
folderOQOQPPPPQP
folder $PQOQPPPPQP
foleyOQPPQPPPPP
folksRQOPOPPPPP
followRPOPPPOQPO
follow upSOPPPPPQPO
fomepizoleOPPROPPPPP
foodPPPPPPOPPQ
footNNSPPNUPOP
foot dropPPPPPPQPPP
foot isPPPPPRPPPP
footballPQPPPQOPPP
footballerQOPPPPPPPP
forVA#r5P&}}M
for #1JORUPPRPOP
for #2MOL\OOQOOO
for #3PPPQPPPPPP
for $POPNRRPOPP
for aUOGaOKHVLQ
for acnePPPQOPPPPP
for acuteRPPOPPPPPP
for adultsRPPNPPPPPP
for afRPPOPPPOPP
for agitationOPPQPPPPPP
for alcoholSPPNOPPPPP
for anKPPZONOPOP
for anaphylaxisPPPQPPPPQP
for babyPPPPQPPPPP
for backRPPPNPPPPP
for bayPQPPPPPPPP
for bedOWOPPPOOMP
for bleedingSOOPPPPPPP
for cOPPRPPPPPP
for childPPPRPPPPPP
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
for giPMPPPPPPSP
for herPRMORPQPOP
for highQPPPPPPPPP
for himOPPPPRPPPP
for hipQPPPPPPPPP
for hisQSOOPNPPPP
for howSPPMPPPPPP
for ibsQPPPPPPPPP
for icuMPPPPPPPTP
for insomniaROPPPPPPPP
for itQOOPPPRPPP
for kidsOROPPPPPPP
for kneeQPPPPPPQPP
for lifePPPPPQPPPP
for longOPPPPPPSPP
for lowQPPPPPOQPP
for lunchPSPPPPPPOP
for malariaPPPPPPPPQP
for meINPMNeNNNO
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
for pretermOPPQPPPPPP
for recurrentPPPPPPPRPP
for refractoryRPPPPPPPPP
for roomPQPPPPPPPP
for rsiPPPQPPPPPP
for sciaticaQPPPPPPPPP
for sepsisPPPPPPPRPP
for severeQPPPPPPPPP
for shinglesNPPRPPPQPP
for somebodyQPPPPPPPPP
for someonePOOQPRPPPP
for somethingQPPPPPPPPP
for soreQPPPPPPPPP
for stablePPPQPPPPPP
for staffPPQPPPPPPP
for strokeNPPSPPPPPP
for suspectedPPPPPPPQPP
for tenPPPROPPPPP
for tennisQPPPPPPPPP
for thatNPPPPPPPPR
for theMjHLTLLMNN
for threeQOQPPPPPPP
for twoNOPOPRRPPP
for utiPPPPPPPPQP
for vertebroplastyPPPPPPPQPP
for weightQPPPOPPPPP
for yearsSOPPQOOPPP
for youMRPPPPQPPP
forearmPORPPPPPPP
foreheadQPPPPPPPPP
forgivePNRPPPPPPP
forgotPOPPPSOPPP
formLOMOOLL[XO
form $SRPPPOPPON
form forNOOPPPOTRO
formoterolQPPPPPPPPP
formsNUOPPOQOPO
formulaTOPPPPPNPP
formularyOPPOPPPPSP
fortnightQPPPPPPPPP
fortyNORROPPPPP
forty minutesPPQPPPPPPP
forwardONQPPRQPPP
fosfomycinRPPRNPPPPP
fosphenytoinPPPSOOPPPP
foundOPQNQRROOO
found aPQNPPRPPPP
found inQQOPPROPPP
fourQROQOOPOPP
four andPPOPPRPPPP
four minutesOSOPPPPPPP
four monthsQPPPPOPPPP
fourthQPOPPPPPPP
fractureOOPOOPSOOR
fracture $QRRPPPPONP
fracture ?NPPPPPQPPQ
fracture painQPPPPPPPPP
fracture surgeryQPPPPPPPPP
fracturedPPPPPPPPPQ
fracturesPQPPPPPPPP
fractures $QPPPPPPPPP
frailQOORPOPPPP
frail #2PPORPPPPPP
freeSTNOOOQONO
free $OQPPPPQPPP
free atPQPPPPPPPP
free tPPPPPQPPPP
freezingQSOPPOPPOP
frequentSOPPPPPPOP
freshQPPPPPPPPP
fridayNQPPPPOPSP
friday $ONPPPPPPSP
fridgeNSMOOOOPVP
fridge $PQPPPPPPPP
fridge ?PPQPPPPPPP
fridge alarmPQPPPPPPPP
friendOOOPPRPPPP
friendsOQQPPPPPPP
fromNQNRKTTMMR
from #1PRNPPQOPPP
from #2OPPTOOOPPP
from aQNOPPQROOQ
from anPPPPPPPPPQ
from dayQPPPPPPPPP
from edRQPOPPPPPP
from fallingQPPPPPPPPP
from herPOQPPPPPPP
from hisOQQPPOQPPP
from itPQPPPPPPPP
from lastORPPPPPPPP
from myPORPPOPPPP
from nowPQOPPPPPPP
from oneROQOPOPPPP
from roomPQPPPPPPPP
from thePNQOOTQPOO
frontROTOPNNPPO
front deskOQQPPPPPPP
front ofRORPPOOPPP
frothOORPPPPPPP
frozenPROPPOPPPP
frozen shoulderPQOPPPPQPP
ftQPPPPPOPPP
ft #1QPPPPPOPPP
fullPSRPOMPOOP
full dosePPPQPPPPPP
full ofOOTPPOOPPP
full thicknessQPPPPPOPPP
functionSNPRPPPPPP
functionalPPPPPPPQPP
fungalOOPPPRPPPP
fungusQNOPOSQPPP
funnyPROPPPPPPP
furosemideSPPNQPPPPP
furtherNQOPPPPRPP
fxNPPPSPOQPP
fyPROPPPPPPP
fy #1PROPPPPPPP
fyiOTNPPPOPPP
gNMNWQONTOO
g #1OOOOTPPPPP
gabapentinNPPRSPOPPP
gainROPPOPPPPP
gainedQPPPPPPPPP
gaitPOOPPPRPPP
gallbladderPPOPPRPPPP
gameOSOPPPPPPP
gapRNNMOPWPOP
gardenPRPPPPPPPP
gasMMTPPOTPPP
gaspingPNRPPPPPPP
gastricRPPPPPOPPP
gastric bypassQPPPPPOPPP
gastroQQNQOPPPPP
gastroenteritisPQPPPPOPPP
gateOPPPPRPPPP
gauzeRNPPPPPPPP
gaveNPRONROOOT
gave meOROPPQPPPP
gave thePORPPPPPPP
gave upQPPPPPPPPP
gcsROTPPPMPPP
gcs #1OPRPPPOPPP
gcs #2SPPPPPNPPP
gelTONOPQOPPP
generalRQNPPPPPPP
general wardQPPPPPPPPP
generatorOQPPPPPPPP
gentMPNRSPRPPP
gentamicinOOPSPPPPOP
gentlePROPPPPPPP
gentlemanNPROPOSPPP
gentleman inPORPPPPPPP
gesternOTNPPPOPPP
getSTOGOZJQRM
get aSSOOPPOOPO
get anQOPPPOPPRP
get backNSPPPPPPPP
get hisPSPMPPPPPP
get itOQPPPQPPPP
get pregnantOPPPORPPPP
get theQPPPNROPPP
getsTNPRPOPPNP
gettingPMSQOQOPPP
getting worsePPQPPPPPPP
gfrOPPNTPOPPP
gfr #2PPPMTPPPPP
ghanaOQPPPOQPPP
giVLNONOPOSP
gi bleedSQOPOPPPPP
gi bleedingQPPPPPPPPP
girlRRNPPPOPPP
girl #1QPOPPPPPPP
girl ofPPPPQPPPPP
girl withPQOPPPPPPP
girlsQPPPPPPPPP
giveTLLUSMLOSO
give himQPOPPPOPPP
give itNQOQQPPPPP
give mePPPQPPPPPP
give theQOPPNPPPRP
give themPPOPPQPPPP
give upRPPPOPPPPP
givenMPXQNOOPOO
given toRPPPOPPPPP
givesOQOPPQQPPP
givingSONOPROPOR
giving aPPPPPPPPPQ
giving thePQPPPPPPPP
glargineOPPROPPPPP
glassesPPQPPPPPPP
glaucomaRPPOPPPPPP
gleasonQPPPPPPPPP
gleason #1QPPPPPPPPP
gliclazideQPPPPPPPPP
glovesPROPPTMOOP
gloves forQPPPPPPOPP
gloves inNSPPPPPPPP
glpPPPPPPPQPP
glp #1PPPPPPPQPP
glucagonOPQROPPPPP
gluconateNROSPPPPPP
glucosamineUPPONPPPPP
glucosamine forQPPPPPPPPP
glucoseQMROPOPPRO
glucose #2OPRPPPOPPP
gluePPPOPPRPPP
goNSIMTVONTO
go $ONSPPQOORP
go ?QQPPPPOPOP
go backQNOPPSOPPP
go homePRPPPOOPPP
go inMPPPTOPPQQ
go onPPPPPQPPPP
go toNSPPPNPPRP
go upPPORNROPPP
goalQPPPPPOPPP
godOOPPPRPPPP
goesKRMRQOTQPP
goingHSTQOTPOOO
going forPQOPPPPPPP
going homeQQNOPQPPPP
going inPNSPPPPPPP
going onPOQPPPQPPP
going toMQNRPRPPPP
going upOOPPPPRPPP
goneNNUONTPPOO
gone downPORPPOPPPP
gone inPPQPPPPPPP
gonnaPQPPPOPPPP
goodXXLMNLMOMS
good $QPOPPQPPPP
good ?QPPPPQPPPP
good asYNPNPOOPPP
good enoughQOPPPPPPPP
good forQNPPPRPPPP
good isROPPPPPPPP
good nightPQPPPPPPPP
good samaritanOMOPPOPPPU
goodbyePMTPPPPPPP
gotHSVNM_KPMN
got aPLPPPZLPOP
got myORRPPNNPPP
got theQQROPOPPOP
goutOPMROSTOON
gout attackRPPPPOPPPP
gout flareNPPSPPPPPP
gpOJPOPUOQPQ
gp $OOOPPRPRPP
graceQPPPPPPPPP
gradeVONOOPPPPP
grade #1VONOOPOPPP
gramOPPSPPOPPP
gramsMNOYOOPOPP
grandOSOPPQOPPP
grand roundsPROPPPOPPP
grapePORPPPPPPP
grapefruitPPPNTPPPPP
grayPPQPPPPPPP
greatOVLOMPSPPP
great jobPQPPPPPPPP
greenPTNPPPOPPP
greyNLXPPOPPPP
grey $OOSPPPOPPP
grey andPPQPPPPPPP
groinSLRPPPPPPP
groin herniaRPPPPPPPPP
grommetsQPPPPPPPPP
groundQMRPPPPPPP
groupPSPPPPPOOP
growingPONPPOSPPP
grownQPPPPPPPPP
grown upsQPPPPPPPPP
gtnOPQRPPOPOP
guidedROPPPPPPPP
guidelineOPPPPPPPSP
guideline forOPPPPPPPRP
guidelinesSPPPPPOOPP
guillainPPQPPPPPPP
gumOOPPPOTPPP
gumsOPQPPPPPPP
gunshotOPPPPPPPPR
gurglingPOQPPPPPPP
gutROPPPPPPPP
guyKQROUOROOP
gymNPMPPOWMSO
hZNJVOOMNQO
h #1QPPPPPPPPP
h $SQMROPOPPP
h ?OPPMRPPPSP
h agoRNQPPPOPPP
h inPMOUPPOPPP
h vsQPPPPPPPPP
haPQROPPOPOP
hadKTAOMiOOMO
had aNRKOPYNPPO
had anOQNPPPQQPP
had herPRPPOOPPPP
had itPOPPPQPPPP
had oneOOPPPQPPPQ
had theOQOPPQQPPP
had toPQPPPPPPPP
haematemesisQOPPPPPPPP
haemoglobinQOPPPPPPPP
haemolysedPROPPPPPPP
haemorrhageOQQPPPPPPP
hahaOSOPPPPPPP
hairLNNPPUSPPP
hairdresserOPQPPPPPQP
haldolNPOPPPSPPP
halfIUPUNRPONO
half $MPPPPTPPOP
half aPPPPPQPPPP
half anOQQPPPPPPP
half ofPQPPPPPPPP
half theQOQPPPPPPP
halfwayPROPPPPPPP
hallPPSPPOOPOP
hallwayPQPPPPPPPP
haloperidolROPQPPOPOP
haloperidol forQPPOPPPPPP
haltTMPPPPPPPP
halvePPPPQPPPPP
handOLVPPPPPPP
hand andPORPPOPPPP
hand isPOQPPPPPPP
handfulOORPPQPPPP
handingPQOPPPPPPP
handleQOPPPPPPPP
handle tearQOPPPPPPPP
handoutMTOPPPPPPP
handoverOUMPPOPPPP
handsNHOOPUXPOP
hands $PNOPPPUPPP
hands andPPPPPQPPPP
hands areOMOPPTPPPP
hangQMQPPNNPTR
hangingQNQPPPPPPP
happenQPPPPPOPPP
happensROPOSONOPQ
happens $PPPORPPPPP
happens toPPPPPPPPPQ
happyOYNPPOOPNP
happy birthdayPSOPPPPPOP
hardMOTPPOQPPP
hard asOPQPPPPPPP
hardlyNPTPPOOPPP
harm^KMOOOOPOO
harm $YLNOPPOOPP
harm ?RPPPPPPPPP
harm inRPOPPPPPPP
harmfulQOPPPPPPPP
harmsQPPPPPPPPP
hartROPPPPPPPP
hasHYSIJcRLLK
has aPPPNPUTOKO
has alreadyPPQPPPPPPP
has anybodyPQOPPPPPPP
has anyoneSMROPPPPPP
has beenNVOPPMRPPP
has betterPQPPPPPPPP
has collapsedPQOPPPPPPP
has droppedPPQPPOPPPP
has goneONTPPOPPPP
has hadPPOPPRPPPP
has itSMOPPPOPRP
has justPNSPPPPPPP
has noPPMPPUOPPP
has runPRPPPPPPPP
has stoppedOORPPPPPPP
has theOYOOOMOONP
has toQNOPOPPPRP
hasn'tPOSQPNPPPP
hatOQQPPPPPPP
hateOPPPPRPPPP
haveIWMPORNORR
have aOUOPNROOQM
have anPPPPPPPPQP
have beenPTMPPPPPPP
have myOQPPPNQPPQ
have noQPQPPPPPPP
have thePPVPPNOPLQ
have toQMPSOKOPPW
have wePLPPPPPPUP
havingPNQPPNQPSO
having aPOSPPNPPPP
hayPSOPPOPOPP
hbPOLRQOUOOP
hb #2MQOSOPSPPP
hb #2.TOOPPPOPPP
hcaNPPPPRPPPQ
hcgONPPRPSPOP
hdLOQ[KPPPPP
hduPPPPPPOPQP
heLL[KNMWPLT
he asksPPQPPPPPPP
he canPQPPPPPPPP
he can'tPPQPPPPPPP
he doesn'tPPPPPPQPPP
he getPSPMQPPPPP
he goQPOPPRPPPP
he gotOPQPOPRPPP
he hasQORPOOOPPP
he haveNNQPQPRPPR
he isOLXPPOPPOP
he justOOQPPORPPP
he needRPOPPOPPPP
he saysOQPPROPPPP
he stopPPQPPPPPPP
he takesPPOPPQPPPP
he tookPORPPPPPPP
he wasPQPPPPPPPP
he'sMOXPPNROOO
he's #1OPNPPSPPPP
he's #2QPOPPQPPPP
he's bleedingQNQPPOPPPP
he's breathingPPQPPPPPPP
he's coldPPQPPPPPPP
he's goingPORPPPPPPP
he's gonePOQPPPPPPP
he's gotPOQPPPPPPP
he's hadRQOPPOPPPP
he's inPQOPPPPPPP
he's onPPPPQPPPPP
headXHUOOMRPOO
head $RQNPPOPPPP
head andPOPPPPRQPP
head ctQPPPPPPPPP
head injuryQPPPPPOPPP
head ruleQPPPPPPPPP
head toQPPPPPPPPP
head upPOQPPPPPPP
headachePSQPPMPPPP
headache #1QPPPPPOPPP
headachesPPOPPPRPPP
healQPPPPPPPPP
healthONPPPOOPPV
healthyUPNPPOPPPP
healthy #2ROOPPPPPPP
hearOUOOPOPPPO
heardPQPPPPPPPP
hearingQSMPPPPPPP
hearing aidsPSNPPPPPPP
heartRNUOPRNONO
heart #2OOSPPPPPPP
heart $RPOPPPPPPP
heart ?QPPPPPPPPP
heart attackPTPPPNOPPP
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
heavyNOPRPQPPPP
heeftPPQPPPPPPP
heelRNOPPQPPPP
heel raisesQPPPPPPPPP
heightQPPPPPPPPP
helicopterNPRPPQPPPP
helloNSQPPPOPPP
helpPRSOONUNNN
help $NQUOPMPPPP
help ?QPPPPPPPPP
help himOOOPPSPPPP
help inPQOPPPPPPP
help orPRPPPOPPPP
help peopleQPPPPPPPPP
helpsPOOPPVMPPP
hemoglobinRPOPPPOPPP
hemorragiaNSOPPPPPPP
hemorrhageQPPPPPPPPP
heparinJOQQQNTPRP
heparin bolusNPPTOPPPPP
hepatitisPPPPPQPPPP
herOVMLPTONLT
her $MQOPPPTPPP
her ?QPPPPPPPPP
her atPOQPPPPPPP
her backPOQPPPPPPP
her facePPQPPPPPPP
her headOOQPPPPPPQ
her heartOPPPPRPPPP
her homeOPPPPRPPPP
her legsPPPPPQPPPP
her motherPQOPPPPPPP
her neckPOQPPPPPPP
her onQPPPPPPPPP
her ownPPQPPPPPPP
her sisterPOQPPOQPPP
her toPRNPPPPPPP
her upOPPPPQPPPP
hereFSUNNPTKWQ
here $LMROOUONYN
here ?QSPPPPPPMQ
here forPUNPPPOPNP
here orQOPPPPRPOP
here'sPPOPPPTPNP
herniaTQNPPOOPPO
hernia inQPPPPPPPPP
hernia repairQPPPPPPPPP
heroinQOQPOPPPPP
herselfPOQPPQPPPP
hesNMWPPOPPPP
hes notPPQPPPPPPP
hetPLVPPPPPPP
heyORPPPPPPPP
hfQOQQOPOPOP
hf $QPPPPPPPPP
hfpefPPPPPPPQPP
hfpef $PPPPPPPQPP
hfrefQPOORPPPPP
hgbPPPPPPQPPP
hgb #2.QPPPPPPPPP
hiOMOPOUNPSO
hiccupsOOPPPQSPPP
hidePRNPPPPPPP
hieUNNPPPOPPP
highROQORONOQO
high doseRPPMSPPPPP
high flowRPPPPPOPPP
high riskQPPPPPPPPP
higherRPPNPPPPPP
hijPMTPPPPPPP
himIHWPRSPOLX
him $GMQQSQSOOU
him ?OPPPPRQPPP
him aPPPPQPPPPP
him inPPPPPQPPPP
him onQPPPPPPPPP
him toOPPPPQPPPP
himselfQPQOPPOPPP
hintsQPPPPPPPPP
hints examQPPPPPPPPP
hipVPMMOQQPOQ
hip fractureRROOPPOOOQ
hip replacementQPPOPPPPPP
hisM[PINKVMLW
his backRPPOPOPPPP
his brotherPQPPPPPPPP
his chestPORPPPPPPP
his headQPQPPOOPPP
his leftPOQPPPPPPP
his legsPOOPPPSPPP
his lipsPPQPPOPPPP
his neckOPQPPPPPPP
his ownPPQPPPPPPP
his wifeQQPPPOPPPP
historyOPPPQPPQPP
hitONTPROOPPP
hit hisPPQPPOPPPP
hivOOMOPPUPPQ
hivesMORPRPPPPP
hoPMOOPUPPQP
hoarseOPRPPOQPPP
holdNSNOTMNORR
hold inPPOPPPPPPQ
hold offRPOPPOPPPP
holdingQMSPPOPPPP
holeOQPPPPPPPP
holidayPQPOPPPPQP
holiday $PPPPPPPPQP
homeUPSLMQMQQP
home $RMSPPOPPPP
home ?SPPPOPOPPP
home afterOROPPPPPPP
home andNPPPPSPPPP
home birthOOSPPPPPPP
home fromRNQOPPPPPP
home onNPPPPQPPQP
home orQOQPPPPPPP
home residentOPQPPPPPPP
home residentsQPPPPPPPPP
home vsQPPPPPPPPP
home withOPRPPPPPPP
homesRPPPPPPPPP
homes $QPPPPPPPPP
honestlyPNSPPPPPPP
honeyPUNPOPPPOP
honey forQPPPPPPPPP
horaPPQPPPPPPP
hormoneROPPPPPPPP
horseQPPPPPOPPP
hospQOQPPPPPPP
hospitalSONOONNOVQ
hospital $QOPPPOPPRP
hospital ?PPPPPPPPQP
hospital arrestQPPPPPPPPP
hospital'sORPPPPOPQQ
hospitalisedMPPPPPTPPP
hospitalizationQPPPPPPPPP
hostelPORPPPPPPP
hotNLTONNXPPP
hourNTSTOMNOOO
hour $NQRPPPPPOP
hour agoPORPPPPPPP
hour andPQOPPPPPPP
hourlyPPOTPOPPNP
hoursPOMSPMOOUO
hours $QOOSOPQPNP
hours agoPOOSPPPPPP
hours andPROPPOPPPP
hours orQOPPPPPPPP
houseNNQOONMOZO
house $SOPPPPPPNP
howc5:}>HKZZL
how accurateQPPPPPPPPP
how badUNPPMPPPPP
how bigRPPPOPPPPP
how commonROPPPPPPPP
how doOLHQNNVVXL
how effectiveNSPPPPPPPP
how farSPPQNPPPPP
how fastTNNUOLPPPP
how goodSOPPPPPPPP
how likelyQPPPPPPPPP
how longPJMTOSOOQT
how lowQPPPPPPPPP
how manyLJOZOONRVM
how muchRMN`LMNONO
how oftenMOQXOOOOPO
how soonSOOOPPPPPP
how sureRPPPPOOPPP
how toOPNSNROQOO
how wasORPPPPPPPP
hpvSPOOOROPPP
hpv vaccineQQPPPPPPPP
hrOLYPOOOOPP
hr #2LOWMPPRPPP
hr #3POTPPPNPPP
hr $NPPRPPPQPP
hrsLOSRPQOOPP
hrtSPPONQPPPP
hsQPPPPPPPPP
htnQOPPPPOTOO
huddleOSOPPPPPPP
hugeOOQPPPRPPP
humanQOOPPPPPPS
hundredPPPPPPQPPP
hungOPRPPPPPPP
hung upPPQPPPPPPP
hurtVMOPSNOPPO
hurt lessSOPPPNPPPP
hurtsQPRPPOPPPP
husbandNPRPPPOPPP
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
hypertonic salineRPPPPPPPPP
hypoPPPQPPPPPP
hypoglycaemiaQPPPPPPPPP
hypoglycaemia $QPPPPPPPPP
hypoglycemiaQPPPPPPPPP
hypotensionQPPPPPPPPP
hypotensiveOPRPPPOPPP
hypothermiaQROPPOOPPP
hypothyroidismPPPPPPPQOP
hysterectomyPOQPPPPPPP
i><QMPdHWSc
i amMIZOORPPOO
i askOSPPPPPPOP
i bePLOPPOQNOY
i bringSONOPQPPPP
i callONQPPOPOSQ
i canOOTPPPOPPO
i can'tNSOPPQOPPQ
i cannotPPQPPOPPPP
i cantOORPPQPPPP
i codeOPPPPPPSOP
i cutPPQROOPPPP
i didPRPPPNPPPP
i doQNUNRQNOPO
i don'tONUQPNPPPP
i dontPNSPPOPPPP
i feelPNTPPOPPPP
i findPOPPPPPPRP
i getMRMOOWNORO
i givePOPUQOOPOO
i goNNPQPRPPRP
i goingOPPPPRPPPP
i gotOQOPPRPPPP
i hadPNOPPSPPPP
i haveKMUPOTNRNQ
i justPQOPPQPPPP
i keepPMOQPQPOOT
i knowPORPPOPPPP
i leavePQPPPPPPPP
i meanQPOPPPPPPP
i needMPMQOUOQQO
i onlyPQPPPOPPPP
i prescribeQOPPPOPPQQ
i pushPPORPPPPPP
i putOPQPPOOTNP
i quitOPPPPSPPPP
i readORPPPPNPPQ
i repeatOOPTPOPPPP
i ringMNQPQMPPVP
i runOPPRPPOPPP
i sawNVOPPNPOPP
i sayPOPPPQQPPP
i seeOMRPPUSPNM
i sendPOQPPPPPPP
i shouldPPOPQPPPPP
i startPOPQPQPPPP
i startedOOOPPSPPPP
i stillPOOPPRPPPP
i stopQNMPOTPPPQ
i takePNOONVOPPP
i tellMONPPNVPPR
i thinkNMQPPRSPOO
i toldPROPPPPPPP
i tookPMXPPMPPPP
i trustQQOPPPPPOO
i tryPPPPPQPPPP
i useRPPOQOPPOP
i wantQPSMPQPPPP
i wasOPSPPPOOPQ
i willPSOPPOPPPP
i workPPQPPPPPPP
i wouldQPPPPPPPPP
i'dSNRPPOPPPP
i'd likeSONPPPPPPP
i'llOVOPPNPPPP
i'll bePSOPPOPPPP
i'mBUTNMiMNMK
i'm #2KMOOO]OPPO
i'm aNMOPPYPPOP
i'm inPNTPPOPPPP
i'm notQNQPPPPPPP
i'm offPQPPPOPPPP
i'm onPRPPPOPPPP
i'm outPRPPPOPPPP
i'm scaredPPPPPQPPPP
i'm theOLQPPTPPPP
i'veKSUOPTNOOO
i've aOPPPQQPPPP
i've beenNQPPPQPPPP
i've gotPPRPPOPPPP
i've hadOOOPPTPPPP
i've putPRPPPOPPPP
iaQPPPPPOPPP
ibsSPPOOPPPPP
ibs $QPPPPPPPPP
ibuprofenQOOOSQOPPP
ibuprofen forSPPMPPPPPP
icdHNOOOONaOO
icd #2LOPOPPOXOP
icd forNOPOPPPUPP
iceLSUPPPOPNP
ichOQTPPPNPPP
icosapentORPPOPPPPP
icsSPPPNPPPPP
icuMPONNOMN[S
icu ?INPPOPOOZS
icu deliriumQPPPPPPPPP
idNPPPPOQPSQ
ideaOPPPQPPPPP
ideationPQPPPPPPPP
ifRCDTRKKWMg
if aRMPPPMPPPT
if heNOMPPNTROT
if iPMRPPMOPOU
if itOPPPPTOPOP
if it'sQPPPPPPPPP
if noPPPSOOPPPP
if sheQPOPPPPPPQ
if someonePQPPPOPPQP
if theSMOPPOPPPS
if theyQQPPPOPPPP
if weQONPPPOULS
if youQROPPQOOPP
ignorePTOPPOPPPP
iiQPPPOPQPPP
iiiPPPPPPQROP
ikQORPPPPPOP
ilORTOPPOPPN
illQPPPPPPPPP
illnessOPPPPPPRPP
imTNR[JRLMNN
im #2OOOSPQPPPP
im forOPPRPPPPPP
imagingQPPPPPPPPP
immediatelyPORPPPPPPP
immunoglobulinPPPQPPPPPP
immunotherapyQPPOPPPPPP
impairmentOPPRPPPPPP
implantOOPPTPPPPP
improveROPPPPPPPP
impulseQPPPPPPPPP
inUQQY^BQ>QO
in #1IdHSPLMQOO
in #2MSPQPOROOO
in #4OOOQPROQPP
in $LOQQOUQQOO
in ?PQPPPPPPPP
in aIJNUZKVOMS
in acuteQPPPPPPPPP
in adolescentsQPPPPPPPPP
in afQPPPPPPPPP
in anNOPSQPPPPO
in andNRPPPPPQPQ
in arrestPPPQPPPPOP
in asthmaPPPPQPPPPP
in bayOUNPPPOPPP
in bedONSOOSOPPP
in betweenQPPPPPPPPP
in bloodQPPPPPPPPP
in bothONSPPPPPPP
in byPPQPPPPPPP
in careQPPPPPPPPP
in childNPOQPPSPPP
in childrenSPPOPPPPPP
in chronicOQPPPPPPPP
in ckdPPORNPQPPP
in clinicROPPPPPPPQ
in copdRPPPOPPPPP
in covidQPPOPPPPPP
in dialysisMPPSQPPPPP
in edTPPNPPNPPP
in egfrOPPTNPPPPP
in elderlyPPPQPPPPPP
in everyROPPPPPPPP
in firstMOPPUPPQOP
in fivePPQPPPPPPP
in forOTPPPNPPOP
in frontRORPPOOPPP
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
in itQORPPNPQPP
in junePOOPPRPPPP
in kidsSPPPOPOPOP
in labourPPPPPPPPQP
in lastOQPQPPPPOP
in lateQQPPPPOPPP
in lawOQOPMTPPPP
in lowTOOPPPNPPP
in marchPQNPPRPPPP
in mayNQOPQQQPOP
in menRPPPOPPPPP
in myQOVPPLOPPO
in newQPPPPPPPPP
in nursingQPPPPPPPPP
in obesityQPPPPPPPPP
in olderQPPPPPPPPP
in onMPPPTPPPPP
in oneQKMQQOWPPP
in ourNKQOOSOOVQ
in overSOPPPPOPOP
in palliativeRPPPPOPPPP
in peopleRPPPPPPPPP
in pregnancyQOPSOPOPPP
in primaryQPPPPPPPPP
in resusOQPPPPPPQP
in roomRRLOPOPPRP
in sepsisQPPPPPPPPP
in severeQPPPPPPPPP
in smallQPPPPPPPPP
in someoneQOPOQPPPPP
in statusQPPPPPPPPP
in stillOOSOOPPPPP
in stockOQOPPPPPPP
in teensROPPPPPPPP
in tenOPQPPPPPPP
in thatQRPPPNOPPP
in theRVWLJKTKQP
in theatrePQNPPSOPPP
in therePORPPPPPPP
in thisLMOROOPPYO
in traumaQOPRPPPPPP
in triageNSQPPOPPPO
in twoOPPRPPPPPP
in typeROPPPPPQPP
in upperQPPPPPPPPP
in vNMPPPPVPPP
in withNPPPPQPQPP
in womenQPPPPPPPPP
in yourOPPPPPPPRP
inboxPSOPPOPPPP
incidenceQPPPPPPPPP
incidence $QPPPPPPPPP
incidentOTOPPPNPPP
incidentalPPPPPPRPPP
includingPROPPPPPPP
incomeQOPPPPPPPP
indapamideQPPPPPPPPP
inducedPPPPPQPPPP
inductionRQPOPQOOPP
induction atPQOPPQPPPP
infantQOQQOPOPPP
infant $QPPQPPPPPP
infantsQPPPPPPPPP
infarctSPPOOPPPPP
infartoQSNPOPPPPP
infectedQOPPPPQPPP
infectionONQOPSPOPP
infection $QPPPPPPPPP
infectionsPPOPPQPPPP
informOQOPPOOPQR
informedPPRPPPPPPO
infusionNROWOONOOO
infusion afterOPPRPPPPPP
inguinalRPPPPPOPPP
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
injuredPQOPPPPPPP
injuriesPOPPPPPPRP
injuryROQOPPOOPS
injury $PPPPPPPOPS
inpatientPOQPPPPQPP
inptPOPPPPPRPP
inrOMOYLNTPPP
inr #2.OMNTOOTPPP
insideNNRPOPSPPP
insistsROPPPOPPPP
insomniaSQOPPOOPPP
insomnia $QOPPPPPPPP
insteadOTTMNQNQOP
instead ofQRTMOPOPOP
insulinOPSNRNOPRO
insulin $OPOOSPPPPP
insulin forQPPPPPPPPP
insuranceNQOPPPOTPP
intensiveRPOPPPPRNP
intensive careQPPPPPPPPP
interactNOOPUPPPPP
interact withNPPPSPPPPP
interactionPPPPQPPPPP
internOTNPPPPPOP
interpretONOPPPUPPP
interpreterOOOPPONSTP
intervalMOOVOPPPPP
interval $MOOVOPPPPP
interventionQPPPPPPPPP
interviewPQPPPPPPPP
intoQQRPOOMQQO
into thePPQPPPPPPP
intralipidPPPQPPPPPP
intranasalPPPQPPPPPP
introductionRPPPOPPPPP
intubateOOQPPPPPPP
intubatedPPQPPPPQPP
intubationPPQPPPPQPP
invasiveQPPPPPPPPP
irPOPPPPPPQP
ironOSPPOPOQPP
iron infusionPQOPPPPPPP
irregularPOQPPPPPPP
irrigationROPPPPPPPP
is>]PBHaVJUU
is #1PPQPPROOPP
is #2LMPQOZMPPP
is #2.PNQPQROPPP
is #3OOPPPQNTNP
is $NPPPPQSPPP
is aVNQNOMNRNR
is aboutOMTPPRPPPP
is alreadyPOQPPPPPPP
is anPPPPPPOQOS
is anyonePQPPPPPPPP
is askingOPPPPPPQPP
is atOTNPPOOPPP
is backSQOOPOOPPP
is beingORPPPPPPPP
is betterPPPPPQPPPP
is bleedingPPRPPOPPPP
is breathingPRNPPPPPPP
is brokenPQPPPPPPPP
is cleanPPOPPPPPPP
is closedROPPPPPPOP
is closingPORPPOPPPP
is comingONSPPOPPPP
is deadPRPPPPPPPP
is doingPQPPPPOPPP
is donePRNPPPPPPP
is downOPRPPPPPPP
is duePSOPPPPPOP
is emptyPRPPPOPPPP
is fineQPPPPPPPPP
is forOOQPPPPRPP
is freeOPOPPPRPPP
is fullNSOPPNSOPP
is gettingPPQPPPPPPP
is goingPRPPPPPPPP
is herePYOPPPPPIP
is hisOPOPPPPOOT
is holdingQPPPPPPPPP
is howPPPQPPPPPP
is inMXROPMPPOP
is itBAGSPZhLSR
is killingOSPPPOOPPP
is kinderQPPPPPPPPP
is leastQPPPPPPPPP
is minePROPPPPPPP
is missingPQOPPPPPPP
is myOQNPPRPPPQ
is neededPPOPPPPQPP
is noPORPPOPPPP
is normalRPPPPPOPPP
is notPLVPPPOPOP
is nowPTNPPPPPPP
is offOTOPPPPPPP
is onOWQOPPOOLO
is oneSOPPOPPPPP
is onlyQPPPPPPPPP
is ourOPPPPPOPSP
is outNRQPPQOPPP
is overPROPPPPPPP
is readyPROPPPPPPP
is redOOOPPTPPPP
is safeRPPPPPNPPP
is saferQPPPPPPPPP
is shakingPPRPPOPPPP
is takingPPPPQPPPPP
is thatOEKOSXVQOR
is theKLMTPORNXR
is thereTJKOPNOSXO
is thisLMMOPSZOOO
is upPUNPPPPPMP
is vomitingPPQPPPPPPP
is withPRPPPPPPPP
ischemicPPPQPPPPPP
ishPPQPPPPPPP
islandOQPPPPPPPP
isn'tORQPPOPPPP
isntPOQPPPPPPP
isolatedQPPPPPQPPP
isoniazidOPPPPRPPPP
istQRQPPOOPPP
it\ICTPKZLNT
it #1PPPPPPPQPP
it $P`HQPHRNKR
it ?QNNQQTNPPP
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
it forSQNPPOPPOP
it goesNRPPPPPPPQ
it hasPRPPPPPPOP
it havePPPPPPPPQP
it helpPPOPPQPPPP
it hereQOQPPPPPPP
it hurtQPPPPOPPPP
it inPQOPPPPPPQ
it isTNRPPMPPOP
it justPQPPPNPPQP
it lastQOPPPPPPPP
it makePPPPPQPPPP
it matterQOPPQPPPPP
it nowPMOPPPPPTP
it offRMSPOPPPPP
it okPOOPOVOOPP
it onPPPPPPPNRQ
it onlyRQOPPOPPPP
it orOOOPSQPPPP
it outRPOPPQOPPP
it reallyRPPPPPPPPP
it safeQOPNSPOPPP
it saysPQOQPOPPQP
it shortenQPPPPPPPPP
it slowRPOPOPPPPP
it stillPPPPPPPPQP
it thatPPPPPQOPPP
it theMOOPOPVPPP
it toPPQPPOPQPP
it tooRPPPPPPPPP
it upQQOPPPPPPP
it wasPTNPPSNPOP
it withMPOPPSPPPR
it workQPPPOQPPPP
it'sQTOOOROOOO
it's onPPQPPPPPPP
it's onlyORPPPPPPPP
it's theNNPPPTPPPP
itchRPPPQPOPPP
itchingQPOPPPPPPP
itchyLONPPQWPPP
itemOOPPPPOVOP
itsOVNQPOOPPP
itselfRPOPPPPPPP
iuKOPZOPOPPP
iudOMNPPVOPRP
ivLLRbLNNOQN
iv $NOOYMOPPPP
iv accessQORPPPPPOP
iv fluidsQPPPOPPPPP
iv inPPPQPPPPPP
iv toOOPWLPPPPP
iveOOSPPOPPPP
ivermectinSSPOOONOPP
ivermectin forPQPPPPPPPP
jOQPPPPPPPP
jaORPPPPPPPP
jabSNPORNPQPP
jab $NPPPTOPPPP
jabsPOOPQPPPPQ
jamPSNPPPPPPP
januaryPPPPPQPPPP
jawPMVPPNOPPP
jaw lockedOORPPPPPPP
jeMQVOPPPNPP
jerkingPMTPPPPPPP
jetztPOSPPPPPPP
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
justPQSNPQSNON
just aOPNPPSQPOP
just asSOOPPPPPPP
just beenPPOPPPPPPP
just droppedPNRPPPPPPP
just foundPPOPRPPPPP
just gonePQPPPPPPPP
just gotQPPPPPPPPP
just hadPOQPPPQPPP
just mePQPPPPPPPP
just nowPPSPPOOPPP
just soPROPPPPPPP
just startedPPPOROPPPP
just stopOPOPPRPPPP
just stoppedPPQPPPPPPP
just thePSNPPPPPPP
just toldOQPPPPPPPP
just wantedPQOPPPPPPP
just watchQPPPPPPPPP
just wentPMTPPPPPPP
kIRTVNNTONO
k #2.PQTNOOOPPP
kangarooQPPPPPPPPP
keepYNMQNONOLU
keep aPNPPPPPPPR
keep herQPPPPPPPPP
keep himOPPPPNPPOT
keep itOROPPPPPPP
keep olderQPPPPPPPPP
keep thePSPPPPPPNP
keep themRPPPPOPPOP
keepingPPQPPPPPPP
keepsQQMPOROPQO
keeps gettingPPPPPQPPPP
kenyaPMOPPPSPPQ
keptOLPPPOOPVQ
ketamineLQOPTOPPQP
ketamine inMPPPTPPPPP
ketoacidosisRPPOPPPPPP
ketonesOMPPPPRPRP
ketorolacQOPORPPPPP
kettleMTQPPPPPPP
keyNWOPPPPONP
keyboardPROPPPPPPP
keyholeQOPPPPPPPP
keysPSPPOOPPPP
kg6EL}KOJLSM
kg $JMN_SONOOO
kg ?NPPSPPPPPP
kg andNOPUOPPPPP
kg childOPPQPPPPPP
kg forLPPVOPPPPP
kg howOPPQPPPPPP
kg kidOPPSOPPPPP
kg minOPPROPPPPP
kidOQSSOMPOOO
kid $OPPROPPPPP
kid inOQPQPOPPPP
kid withSOOPOPPPPP
kid'sPQOPPNRPPP
kidneyRMOKUPSPPP
kidney transplantQPPOQPPPPP
kidneysQONSOQOPPP
kidsWQONMRNPNP
kids $SPPPOPPPOP
kids withQPPPPPOPPP
killPQPPPPPPPP
killingOTOPPPOPPP
killing meOSPPPPOPPP
kiloMOPWOOPPPP
kilosOPPTPOOPPP
kindQOQOOROPPP
kind ofPPPPPRPPPP
kinderQPPPPPPPPP
kinder toQPPPPPPPPP
kindlyOPRPPPPPPP
kitOPQPPPPPQP
kitchenMTOPPOOPSP
kitsOSOPPPPPPP
kneeUPNMNQQQOO
knee $SOPOPPPQPP
knee ?QPPPPPPPPP
knee arthritisQPPPPPPPPP
knee injectionPROPPOPQPP
knee isNOPPPUOPPP
knee oaQQPPPOPPPP
knee replacementQQPPPPPPPP
kneesOMRPQPQPPP
knees andQPPPPOPPPP
knifePNSPPOPPPP
knockPPPPQPPPPP
knowLOPRRROORO
know $PQOPPPPPPP
know howNQPRPPPPPP
know ifQPNPPQPPPO
know whyPORPPPPPPP
knownNOPPUPOPOP
knowsPRPPPOPPPP
lPNTOOPPOOP
l #1POOPPPTPPP
l dOQPPPQPPPP
l kgQPPPPPPPPP
laRN^NONNMOM
labLTLOOOLN]O
lab $OPPPPPPQRP
labaQPPPOPPPPP
labelPROPPOOPPQ
labetalolMPPRSPOPPP
labourONTQPPOPQP
labour wardNNTPPPPPQP
labsQQPPPPOPPP
lacerationPPPPPPORPP
lactamQPPPPPPPPP
lactateQQUONOPOPO
lactate #1OPRPNPSPPP
lactobacillusQPPPPPPPPP
ladOLQPPQTPPP
ladderOOPQPPORPP
ladyLNPQRMTPRO
lady $OPPPQPPPPP
lady inPQRPOPOPPP
lady ofPPPQPPPPPP
lady onPORPPPPPPP
lady whoPNOPQPPPSP
lady withQRNPPOPPPP
lamaOSPPNPPPPP
lamotrigineQPPOROPPPP
lampPSPPPOOPPP
landedPQPPPPPPPP
lapPOQPPOQQPP
lap cholePQPPPPPQPP
laptopOTPPPOPPOP
largeSNPPPPPPPP
largerOPPPPPQPPP
lasOPSPPPPPPP
laserRNRPPPPPPP
lasixOPOTOPPPPP
lastOTPNOQNQRO
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
late forQQPOPPPPPP
late toQQOPPPPPPP
laterSQPNPPNPPQ
later $QPROPPPPPP
later ?QPPPPPPPPP
later onPQOPPPPPPP
lateralPOOPPPSPPP
lavagePOPPPPPRPP
lawIMLOLRLOMj
law $MMOOPONON]
lawsSOOPPPPPPQ
layQPPPPPPPPP
lbOOOQPRPPPP
lbpQPPPPPPPPP
ldrPPQPPPPPPP
ldr #1PPQPPPPPPP
leMMZOPOOOOO
leadOQPPPPOPQP
leafletQPPPPPPPPP
leafletsOSOPPPPPOP
leakingOPOPPPSPPP
leaningOORPPOQPPP
leapROPPPPPPPP
learningOSOPPPPPOP
leastRPPPPPPPPP
leaveSQMNONLSWN
leave ?PRPPPPOPPP
leave himPPOPPQPPPP
leave itSOPPPQNPPP
leavesOSPPPOPPPP
leavingPPPPPPPPPQ
lecanemabPPPPPPPPQP
lecturePTNPPOOPPP
ledSOPPPPPPOO
leftOUQOOOQONR
left $OSPPPOPPPP
left aOORPPPPPPQ
left armPOTPPNPPPP
left eyePPPPPQPPPP
left inPROPPOPPPR
left mainRPPPPPOPPP
left thePPQPPPPPPP
legNJUOORTPOP
leg $PNRPPQPPPP
leg painPPPPPQPPPP
leg swellingPPPPPPQPPP
leg ulcerNOQPPPSPPP
legalONOOOOOPOY
legallyMNOOOOOPOZ
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
letNRNPPPPPSP
let mePPQPPPPPPP
letterNQOPPOPPQS
lettersPRPPPPPPOP
lettingPQOPPPPPPP
levelPLUOPMOVOO
level #1SNQMPOPTOO
level $OPPRPPPPPP
levelsMOPOVPPPPP
levetiracetamPPQQOPPPPP
levofloxacinQPPPOPPPPP
levothyroxinePQORPOOPPP
liableOOPPPOPPPT
liaisonPQOPPPPPPP
liberalQPPPPPPPPP
libraryOSOPPPPPPP
lidocaineQQPQOPPPOP
lieOPQPPPPPPP
lie backPPQPPPPPPP
lifeSSMRNOOOOO
life $QOPPPQPPPP
lifestylePPPPPQPPPP
liftNPSPPQOPQO
lift herPPQPPPPPPP
liftingQNOPPSOPPP
lifting aOPPPPQPPPP
ligatureQOQPPPPPPP
lightPQPPPPQPOP
lightsSPOPPPOPPP
likeMSTOORPONN
like #1POPPPRPPPP
like aNVPPPONPPP
like anPPRPPOPPPP
like herPPQPPPPPPP
like thisPPOPPPRPPP
like toTONPPPPPPP
likelyQNOPPPSPOP
likely $PPPPPPQPPP
likely isQPPPPPPPPP
likely toQPPPPPPPPP
limbSOPPOPPPPP
limitOPPQPPPPPP
limpNORPPPQPPP
lineQKRNONWQQO
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
lisinoprilPPPPSPOPOP
lisinopril andOPPPRPPPPP
listJSJNNQQO]O
list $OOOPQPRPQP
list isPTOPPOPPPP
literatureQOPQPPPPPP
lithiumNPOOTOQPPP
litreRNOSNPPPPP
litresPORPPPPPPP
littleNPNPPUPPPP
little oneNPPPPRPPPP
liveOTOOSNOPOP
live longerQPPPPPPPPP
liverOMPOOTROOP
livesXMPPPOOPMP
lives $TOPPPPPPNP
lives ?ROPPPPPPPP
loLNWPPPPPPP
loadMPOZNONPPP
loadedQNRPPPPPPP
loadingNQOWOOOPPP
loadsPQQPPOPPPP
loads ofPPQPPPPPPP
localLNRMPOOPZP
local anaestheticOPQPPPPPPP
local guidelineOPPPPPPPQP
lockedPLVPPOOPPP
lockerPPRPPPPPOP
locumPOOPPOPPPT
logOWLPPPPPOP
lolMWMOOTOQNO
lol $NUOPPQPPOP
longRMKSPRMSOS
long $OPPRPPPPPP
long ?PPPPQPPPPP
long actingQPOPPPPPPP
long covidOPPPPPPRPP
long doPNPPPPPPSP
long shouldRPPPOPPPPP
long standingPQPPPPPPPP
long termROOOOPPQPP
long toPPPQPPPPPP
longerQPOPPQPPPP
longer $PPOPPQPPPP
lookNNQPPOVPOO
look atOOPPPPRPPP
lookedQQNPPPPPPP
lookingNQOPPOSPPP
looking atNQOPPOTPPP
looksORRPNORPPP
looks likePSOPPPOPPP
loopQRPPPOPPPP
loosePQONPSPPPP
lorazepamQPRPOPPPOP
losROQPPPPPPP
losePNPOPXPPNO
losingQMRPPOQPPP
losing weightRPOPPOQPPP
lossSNNOOOUOPP
loss $ROPPPPPPPP
lostMUPOPSNPOO
lost aPQOPPPPPPP
lost oneOROPPPPPPP
lotNTROOOPPPP
lotionQPPPPPPPPP
lotsOOQPPPPPPP
loudPQPPPPPPPP
loungeORPPPPPPPP
lovePQPPPPPPPP
lovelyOUOPPNPPPP
low^MJKNPSPPO
low backQPPPPPOPPP
low doseWPPJPPOQPP
low moodQPPPPPPPPP
low riskVOOPPPMPPP
lowerVMOOPPPPOO
lower ?RPPPPPNPPP
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
lumpNMLPPTWPPP
lump inONMPPSSPPP
lunchNXOOPPOOMO
lunch $OSOPPRPPOP
lunch isPQPPPPPPPP
lungULQPPPNQPP
lung cancerQPPPPPPPPP
lung screeningPPPPPPPQPP
lung ultrasoundQPPPPPPPPP
lungsRNROPPPPPP
lupusOPPPPPQPPP
lyingPOPPPPQPPP
lymeQPPPPPPPPP
lysisSOOPPPPPPP
m^NKMLLSVMO
m #1PPPOPPPSOP
m #2QPPPPPOPPP
m $MROPPPRQPP
m afQPPPPPPPPP
m goutNPOPPPSPPP
m nstemiPQOPPPPPPP
m tQPPPPPPPPP
maPPRPPPPPOP
maceRPPPPPPPPP
machineLYPOPONPPP
machine isOSOPPPOPPP
macrolideQPPPPPPPPP
madamPPRPPPPOPP
madeOUOPPMONNU
magLMPYROOOOP
magnesiumNQROSPOPOO
mailPQPPPPPPPP
mainRPPPPPOPPP
maintenanceOQOTNPOPPP
majorQOPPPPPPQP
major depressionQPPPPPPPPP
makeNRMPROSOOP
make herMPPPSQPPPP
make itQPPPPPPPPP
make youQOPPPPPPPP
makesROOPPPPPOQ
makingOMPPPRRPPP
malROROOPPPPP
malariaQOPOPQPPQP
maleONOOSQPPPO
malignantQPPPPPPPPP
mamPQPPPPPPPP
mammogramPRPPPPPPOP
mammographyRPPPPPPPPP
manLROSNLVONS
man #2PPOPPPQPPP
man $OPPPPPQPPQ
man inOSOPPPOPPO
man ofPPPPPPQPPP
man onONPOSORPPR
man withQROSLOQPPP
managedQPPPPPPPPP
managementPPPPPPPPPQ
managerRMPPPPPPRP
mandatoryOONPPOOPPV
mannequinORPPPPPPPP
mannitolOOPTOPPPPP
manualQPPOPPPPPP
manyLJOZOPMRUM
many daysOPPOPPPPTP
many hoursQPPLRPPPRP
many mgLPPUPPPPPP
many minutesNOOQPPPUPO
many mlKOOYPPPPOP
many weeksRPPOPPPPPP
many yearsQPPPPPPPPP
maoiNPPNWPPPPP
mapQPQPPPPPPP
map #2PPQPPPPPPP
marathonNRQPPPPPPP
marchORNPPRPPPP
markPPPPPPQPPP
maskQNPPPPRPPP
massivePNQQPPPPQP
massive pePPORPPPPPP
massive transfusionRONPPPPPQP
matchNSOPPORPOP
matronPROPPPPPPP
matterQOPPRPPPPP
maxKIOjHONOPO
max $POQQPPPPPP
max dailyRPPOPPPPPP
mayLNJPTTOSPT
may iPOPRPROOPQ
maybeNPQPPQQPPP
mcgLOPXNPOOPP
mcg kgPPPROPPPPP
mcrobertsNNTPPPPPPP
mcvNPOOOPUOPP
meAVOMJkHLMV
me $JQTOORNOOU
me ?NPPPPSPPPP
me aPUOPPNOOPP
me aboutQROPPOPPPP
me andPOQPPPPPPQ
me atOPONQRPPPQ
me iPNSPPPPPPP
me ifPPRPPOPPPP
me inPOPPPPPPPR
me notOPPPPQPPPP
me onNNOPPTPPPR
me orNPPPPQPROP
me outQQOPPPPPPP
me theOPOSPPPPPP
me toMLNPOXOOSP
me whatQOPPPPPPPP
me withOQOQPPPPPP
meanQNPPPOQRPP
meaningOOOPPPTPPP
meansORQPPOOORP
meantOPQPPQPPQP
meant toPPOPPQPPQP
measlesMPPPPPTPPP
mechanicalQPPPOPPPPP
mechanical mitralQPPPPPPPPP
medONPPPOOQTP
medicLNQPOTPPOS
medicalQOOPPPPPPR
medicallyPQPPPPPPPP
medicareNOPOPPPVOP
medicare payOOPPPPPTPP
medicationQOPPPPPOUM
medicinePOPORQPPPP
medicine $QOPPPQPPPP
medicsQPPPPPPPPP
medsQNPOPPPTPO
meds $QONOQOOUOO
meetingOWMPPOOPOP
mehrPOSPPPPPPP
melatoninOOOPOTOPOP
memorySPOPPOPPPP
memory lossQPPPPPPPPP
menSNROOPPPPP
men $RPPPOPPPPP
meningitisOQPSOONPPP
meningitis $PPPQPPPPPP
meniscalQPPPPPPPPP
meniscusQPPPPPPPPP
menopausePPPPPQOPPP
mentionedOQPPPORPPP
meropenemNPPRRPPPPP
meshQPPPPPPPPP
messNUOPPPNPPP
metSMSOOPOPPP
metaQPPPPPPPPP
meta analysisQPPPPPPPPP
metalQPPPPPPPPP
meterPPQPPPPPPP
metforminPOOPQPTOOO
metformin andPPOPOPSPPP
metformin forQPPPOPPPPP
metformin orOOPPPPSPPP
methadonePOPPQPPPQP
methenamineSPPONPPPPP
methotrexateOQPQQPPPPP
methotrexate $QPPPOPPPQP
metoclopramideOPPPRPPPPP
metoprololOQQSMPPPPP
metronidazolePPPORPPPPP
mg@JNzLKKPNN
mg #1QPPOPPPPPP
mg $MOPUNPPSPP
mg aQPPPPPPPPP
mg andLPPWOOPPPP
mg inOPOSPPPPPP
mg kgMOORUOOPPP
mg ofPOPQPPPPPP
mg perMPPUOPPPPP
mg xPPORPPPPPP
mhPOOPPPPPRP
miTOQONQOPOP
mi $TOPOOPPPOP
mi withQPPPOPPPPP
microNQOPPOOPTP
midPRNPPPQPPP
midazOPQPPPPPPP
midazolamPOPSOPPPPP
middleQPMPPPSPPP
midlineQPPPPPPPPP
midnightPROPPPPPPP
midwifeROOPPPPPPQ
mifepristoneOPPSNPPPPP
migraineNRMNMRTPSP
migraine $QPPOOPOPSP
mildUOPOOPOPPP
mildlyQPPPPPPPPP
milkQPOOQSQNOP
millionPPPQPQPOPP
minCUiPLJKQPN
min $LQTQOOOQPP
min agoOOTPOOPPPP
mindVONPPOOPPP
mind $RQOPPOPPPP
mineLQONOYOPOP
miniQQOPPPPPPP
minorONOOPPOOTT
minor strokeQPPPPPPPPP
minsNOUPPOOOQP
mins agoPPRPPPPPPP
mintQPPPPPPPPP
minuteNPSQPOOPPP
minute $PPQPPPPPPP
minutesLRSPOMNVOO
minutes $MSPPPOPRPP
minutes agoOOSPPOPPPP
minutes andPOQPPPPPPP
mioPQQPPPPPPP
mirtazapineROOPPPPPPP
misoOPPSOPPPPP
misoprostolRPPPPPPPPP
missSJVOPMQPOQ
miss rateRPPPPPOPPP
missedMMPVOQOPNT
missed $QPPPPPPPOP
missesPRPPPPNPPP
missingMUKOPORRSO
missing $PQNPPOTPPO
missionOQPPPPPPPQ
mistakeOPQPQOPPPQ
mitQROPPPOPPP
mitralQPPPPPPPPP
mitral valveQPPPPPPPPP
mixOQPORPPPPO
mixedNPPPPPRPPP
mlCHPuGNLNQO
ml $LOPVOPPPPP
ml forONOXNPOOPP
ml kgONOSOPPPRP
ml ofNOPUPPPPOP
mlsNPPSPPPPPP
mmRLQPPOSPPP
mm onOPPPPPQPPP
mmolPPPQPPPPPP
mmrMOPG^PPPPP
mmseQPPPPPPPPP
mmse #2QPPPPPPPPP
moSOPPOOOPPP
mo $PPPPPPPPQP
mo ?QPPPPPOPPP
mobileRNQPPPPPPP
modQOPPPPQPPP
moderateQPPOPPPPPP
modifierMOPOOPOXOP
modifier #2OPPPOPOTPP
modifier forOPPPPPPSPP
modulePQPPPPPPPP
molnupiravirSOPPOPPPPP
momNPOPSPPPPP
mom hasOQOPPQPPPP
mondayQPOPPQPPPP
monday $OPPPPRPPPP
moneyOQPPPQPPPP
monitorPQUPPPOPNO
monitoringVNONOPPPPP
monthPRPUNOONOP
month $QROPPOOPPP
month ?QPPPPPPPPP
month andROQPPOPPPP
month oldROSPOOQNOP
monthlyPPOPPPPPPP
monthsRMLOOZQOOO
months $PONNPSSPPP
months andPPPPPQPPPP
months ofQPPPPOPPPP
months orPPPPPQPPPP
moodRPOOPPPPPP
moreRZPOOMMOMO
more ?QPPPPPPPPP
more likelyQPPPPPPPPP
more peoplePPQPPPPPPP
more thanOPPPPQPPQP
more timePQPPPPPPPP
morningNRNOPTPOOO
morning $OPPPPPRPPP
morphinePPTRNNOPPP
morphine forQPPOPPPPPP
morphine inPPPOQPPPPP
mortalityUPOOPOOOPP
mortality $RPPPPPPPPP
mostSOPPPOPPOO
motherNNPORUOPOO
mother inPPPPMTPPPO
mother saysRPPPPNPPPP
motiveSOPPPPPPPP
motorbikePPQPPPPPPP
mottledNNUPPPPPPP
mottled toPORPPPPPPP
mouthLNWQPMRPPP
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
movingOSSPPMPPPP
mrRUOPOOOPNO
mriRPPMTPMPQP
mrsPSOOPPPPOP
mrsaPOPPPPPPRP
msMOOPOTSNPP
muchMPN`MQMNNN
much $RQQOOPPPPP
much doesPPPOQPPPPP
mugPRPPPOPPOP
multiplePOPPPPSPPP
mumLLURSQOOPP
mum isPPPPPRPPPP
mum'sPNOPPRPPPQ
mumblingPOPPPPRPPP
mumsQPPPPPPPPP
muscleTNPPPPNPPP
muscle achesQPPPPPPPPP
musclesPPPPPOPQPP
mustOOMNTPOOQT
must beQSONSPOOPN
must iLNNORQRPPV
my/XdEH}?HBI
my #1OQQPPOPPPP
my #2PPPPPQPPPP
my armPNRPPROPPP
my babyPPSPPNPPPP
my backPROPPQPPPP
my bloodPPMPPVOPPO
my chestPPRPPOPPPP
my colleaguePPPPPOPPPP
my dadOOPPPSPPPP
my daughterONRPPRPPPP
my deskPRPPPOPPPP
my fatherOPPPPRPPPP
my fistPOSPPNPPPP
my handPMUPPOPPPP
my headPQOPPPPPPP
my heartNPNPPSPPPP
my husbandOPQPPQPPPP
my kneePNOPPSPPPP
my lastOQPPPPPPQP
my migrainePQPPPPPPPP
my mindPQQPPOPPPP
my momOPQPPPPPPP
my motherOQPPPQPPPP
my mumPNRPPQPPPP
my namePPQPPOPPPP
my ownNNOPPUPPOR
my patientUNRPOKSPPO
my phonePSPPPNPPPP
my registrarPROPPPPPPP
my sisterPPRPPOPPPP
my sonOPRPPQPPPP
my toddlerQOQPPPPPPP
my watchPROPPPPPPP
my wifeOOUPPMPPPP
my wristONQPPSPPPP
myastheniaPPQPPPPPPO
myasthenicMPPPTPPPPP
myocardialQPPPPPPPPP
myselfNKSOPVPPPQ
nSSNOPPMOPR
naVJTOLOVOOO
na #3OOORNPSPPP
nacQOROPPPPPP
nachSOPPPOPPPP
nailPNNPPQSPPP
naloxoneRPPPOPPPPP
naloxone kitsPQPPPPPPPP
naltrexonePPPPQPPPPP
nameKTOPOMUORO
namedPQPPPPPPQP
naoOLWPPPPPPP
naproxenTPOPNPPPPP
narcanPPPQOPPPPQ
nasalONQOTPPPPP
naturalQPPPPPOPPP
nauseaQPPPOPPPPP
nausea inPPPQPPPPPP
ndPOROQPOPPP
neOOTPPPPPPP
nearNRQPPPNPPR
nearestPOQPPPPPPP
nearlyNUOPPPPPPP
nebNNPTOPSPPP
nebsNPORMPSQPP
nebulisedROOQPPPPPP
nebuliserPRNPPPPPPP
neckOKYOOMSPOO
neck $OQPPPPPPPP
neck isQPQPPOPPPP
neck painRPPPPPOPPP
needQPTONVJKSP
need aQQONPSOPOP
need anRPQPPOPPPP
need handsPOQPPPPPPP
need helpNQQQPOPPPP
need moreOPQPPPPPPP
need someonePPQPPPPPPP
need theONQRPQOPPP
need toNQORPQPQOP
need twoPROPPPPPPP
neededTLNUNOOPNR
needed $SOOPPPPPPP
needed ?POPTOPOPPP
needed forNPPPPPPPPS
needed toSOPPPPPPOP
needingQPPPPPPPPP
needleRMTPPROONP
needle itPOQPPPPPPP
needlesQPPPPOPPPP
needlestickOOPPPPPSQP
needsMZKPSONQMP
needs aRQOPOPOPPP
needs toPQOPPPPPPP
negMLPOPQ[OOO
negativeSONPPSPPPO
neighbourPPPPPQPPPP
nelQPPPPPPPPP
neonatalQOPOPPPQPP
neonateOOPTQPOPOP
nephropathyQPPPPPPPPP
nerveRMOOPPTOOP
nerve blockQPPPPPPPPP
nervousMPPPRPPQPP
neuritisQPPPPPPPPP
neuroRQNPPPOPPP
neuropathyRPPPOPPPPP
neverRPOOPROPPP
never hadQPPPPPPPPP
never smokedQOPPPPPPPP
newJkFLNQQPOL
new chairsPQPPPPPPPP
new oneNRPPPQPOSN
newbornPMOTRLRPOO
newborn $QPPOQPPPPP
newerQOPPPPPPPP
newlyRPPPPPPPPP
newly foundQPPPPPPPPP
newsPQOPPPPPQP
news #1PQOPPPPPQP
nextPSSQOPLNOR
next $QPRPPQMPPP
next ?OPRPPPOPPP
next doorPNRPPPPPPP
next monthPQPPPPPPPP
next stepPPPROPPPPP
next toPQOPPPPPPP
next weekPSPPPOPPPP
nexusQPPPPPPPPP
niPOQPPPPPPP
nicePTOPPOPPNP
nichtOMWPPPOPPP
nicht mehrPOSPPPPPPP
nicotineOPPPQPPPPP
nicuOQMPPPPQSP
nietMNXPPPOOPP
nifedipineQPPROPOPPP
nifedipine forRPPOOPPPPP
nifedipine orRPPPOPPPPP
nightNRHNPXQOUN
night $OKQPPQOPUP
night ?RRPPPOPPNP
night andSOOOPOPPPP
night isOOPPQTNPPP
night nurseOQPPPPPPPP
night shiftOQNPPPRPPP
night teamPQPPPPPPPP
night withQPPPPOPPPP
nightlyRPPPPOPPPP
nightsNPQPPRPPPP
nilPTNPPPPPPP
nimodipineRPPOOPPPPP
nineKQOSOQSPPQ
nine daysOPPPPPRPPP
ninoPPQPPPPPPP
nitroONOOYNOPOP
nitrofurantoinQPPQOPPPPP
nivRPPPPPPPPP
nntRPPPPPPPPP
nnt $QPPPPPPPPP
noEGiKXZKJFS
no $JNNNYTNPPQ
no ?MPPOVPPPPP
no betterOPPPPRPPPP
no bleedingNPPSPPPPPP
no changePPQPPPPPPP
no chestPQPPPPPPPP
no diabetesOPPPPQPPPP
no dmQPPPPPOPPP
no feverRONPPQRPPP
no ivONTRPOPPOP
no moreOTNPPPPPPP
no onePPQPPPPPPP
no otherQOOPQPPPPP
no painONMPPTSPPP
no pulseOPRPPPPPPP
no radialOPSPPPOPPP
no showsOSOPPPOPPP
no swellingPOLPPVQPPP
no sxQPPPPPPPPP
no symptomsRPPPPPOPPP
nobodyMRTPPMQPQO
noceboQPPPPPPPPP
nochOPSPPPOPPP
nodePPPPPPRPPP
noduleQPPPPPOPPP
nofQPPPPPPPPP
noisePPQPPOPPPP
noisyQPPPOPPPPP
nonPNWOPPOPOP
noneOSPPPPPPPP
noonOUOOPPPPOP
noon $ORPPPPPPPP
noradNOQPSPPPPP
noradrenalineQPPPOPPPPP
normalUMKNLYXNNN
normal $OMOPPYMPOP
normal ?LPOPPRTPPP
normal ctOPPPPPQPPP
noseOOROQQOPPP
nose sprayOPPPRPPPPP
notJJfKROSOKM
not $KOQMZOPPPP
not ?TPPPNPOPPP
not aONRPPRPPPP
not answeringOOSPPPPPPP
not breathingORPPPPPPPP
not comingPNRPPPPPPP
not cryingPPRPPOOPPP
not inPOQPPQOPPP
not movingPLUPPOPPPP
not onOONQPPTPPP
not pickingPPQPPPPPPP
not respondingROQPOPPPPP
not sleepingNOOPPTPPPP
not theOSNQPPPPPP
not toQPPPPPOPPP
not touchingPPQPPPPPPP
not workingPPRPPPPPPP
notePPOQPPOTOO
notesNPMPPOOPOX
nothingPTOOOQNOPP
nothing $PPQPPPPPPP
nothing elsePQOPPPPPPP
nothing toOQPPPQPPPP
nowEPnMSGCNUQ
now #2PRPPOPOPPP
now $LOYNPKLOUR
now ?PRQOPOOQOP
now andRPOPPOPPPP
now atPQPPPPPPPP
now hePPQPPOPPPP
now he'sOPQPPPPPPP
now inPQOPPPOPPP
now onPROPPPPPPP
now orPQSPPPMPPP
now pleasePMTPPPPPPP
now shePORPPPPPPP
now she'sOPPPPRPPPP
now wePQPPPPPPPP
npvQPPPPPOPPP
npv forQPPPPPOPPP
nrsRPPPPPOPPP
nrs #1RPPPPPOPPP
nsQPPPPPOPPP
nsaidQPPLTPPPPP
nsaidsMPPRQPPPPP
nstemiPQOPPPPPPP
nuOLVPPPOPPP
numbPOTPPONPPP
numberONORONNTTN
number $OOQPPPPPQP
number forMNPPPPPUQP
number neededUMOPPPPPOP
number ofNQOSPPPPOP
numbersUOOPPPNPPP
numbers $ROPPPPPPPP
nurPORPPPPPPP
nur nochPORPPPPPPP
nurseKMRNRUNOPT
nurse $NNQOSSPPPP
nurseryQPPPPPPPPP
nursesPROPOOOPSO
nurses $PQPPPPPPPP
nursingQOOOSQOPPP
nursing homeOPPPPRPPPP
nursing homesQPPPPPPPPP
nutRPPPPPPPPP
nystagmusNPPPPPSPPP
oPSSNOOLOPR
o #1RQOPPPNPPP
o'clockPTNPPOPPPP
oaRQPPPOOPPP
oa $PQPPPPPPPP
obPPQPPPPPPP
obeseQPPOPPQPPP
obesityPOPPPPPRPP
obligedOPPPPPPPPR
obsOQPPPOSPOP
observationOOPPPPPQQP
occlusionQPPPPPPPPP
odPPSNOPPPPP
oddPOQPPPQPPP
oddsQPPPPPPPPP
oedemaQPPPPPPPPP
oestrogenQPPPPPPPPP
of[SO`B:UJPY
of #1RPPSONQPOP
of #2NPPVQNPOOO
of #2.NPRPPPPPPP
of #3OPPPPPRPPP
of aVMQOPNOPOR
of amoxicillinQRPNPPPPPP
of anPOPPPPPPPR
of backQPPPPPPPPP
of bedPROPPPPPPP
of bloodOOVPPMPPPP
of breathPPQPPPPPPP
of candourONOPPPPPPT
of deathOQPPPPPPPQ
of handsPRNPPPPPPP
of herPRQPPNPPPP
of hisPPPPPPQPPP
of hospitalQPPPPOPPPP
of hoursOMPPPPPQUP
of itQPPPQPPPPP
of lifeROOPPPQPPP
of longPQPPPPPPPP
of mePNRPPSOPPP
of mouthOOPPPOSPPP
of myQQRPPNPPPP
of nitrofurantoinNPPSOPPPPP
of ondansetronQPPOPPPPPP
of ourONQPPPQPQP
of prednisolonePQPPPPPPPP
of prednisoneOPPQPPPPPP
of stockPQPPPPPPPP
of theSVOPONQONM
of themPNRPPOOQPQ
of thisPQPPPPOPQP
of thoseOPPPQPPPPP
of treatmentQOPPPPPPPP
of usPROPPPPPOP
of vitaminOPPRPPPPPP
of youMROPPROPPP
off^SNQIMGNQU
off $ONPOPTPPQP
off ?RPPPOPPPPP
off aQOQPPPOPPP
off andPOQPPPPPPP
off atOQPPPPPPPP
off byPPPQPPPPPP
off forPPPPPPPPPR
off herPPPPPPOPPP
off inPROPPPPPPP
off itQPPOPPPPPP
off myPQOPPQPPPP
off pressorsQQPPOPPPPP
off sickPQPPPPPPPP
off theUMOPPNOPSP
off toPSPPPOPPPP
offerQPPPPPOPPP
offeredOPPPPQPPPP
officeQROPPOPPOP
officerPPQPPPPPPP
oftenONQXOOOOPO
often $KPRVOPPPPP
often ?QPPPPPPPPP
often doQPPPPPPPPP
ohPORPPNPPRP
ohpcQPPOPPPPPP
oilUMONSPNPPP
oil $TOPOOPPPPP
oil inRPPPPPOPPP
okMWMIfPJMLM
ok $OTOPQOPPPP
ok ?POONVPOPOP
ok forQNOOQTPOPP
ok orPPPPQPPPPP
ok soPOQPPPPPPP
ok toPPOORQPPOP
ok withPPPPQPPPPP
okayLROOUOOPPP
olanzapineQOPPQPPPPP
oldZKVUQEPLMP
old #2PPPQPPPPPP
old $KOQVQQOPPP
old ?QPPQPOPPPP
old boyQPPPPPPPPP
old cameQPPPPPPPPP
old girlRONPPPQPPP
old inQOPPPPPPPP
old manRPPPPPOPPP
old onRPPPOPPPPP
old onePRPPPPPOPP
old whoRPPOPOPPPP
old withUOQONOQNPP
old womanQPPPPPOPPP
old'sOOPRPPPPOQ
olderUNPQOOOPOP
older adultsQPPPPPPPPP
older patientsQPPPPPPPPP
older peopleQPPPPPPPPP
omPSNPPPOPPP
omegaQPPOPPPPPP
omega #1QPPOPPPPPP
omeprazoleQPPOQPPPPP
omeprazole forQPPOPQPPPP
onJVR=TQDIjU
on #1RXKPPOMPPP
on #2NRPSPQLOQP
on $OSPPPOOOPP
on ?SPPPPPNPPP
on aSJSOOPNPQS
on andOPQQPPPPPP
on apixabanOPRPPPPPPP
on aspirinPPPPPRPPPP
on bothQPPPQPPPPP
on callOUMPPPOPQP
on ctPPRPPPOPPP
on dayPPPPPQPPPP
on dialysisONPQPSPPPP
on forPOPPPPPPRP
on fridayPMQPPPPPSP
on herOPOPPORPPR
on highOPPNSPPPPP
on himPORPPPPPPP
on hisPMSPPQPPPQ
on holdNQRPPPOPPP
on inRPPPOPPPPP
on itRXOPPLNOOP
on lisinoprilPPPPQPOPPP
on meORPPPNPPPQ
on metforminQPOPNPSPPP
on methadonePPPOQPPPPP
on mriQPPPPPOPPP
on myMPOORWOONO
on nightsOOQPPRPPPP
on onePOQPPPPQPP
on ourONPPPORPTO
on oxygenQPPPPPPPPP
on phonePOQPPPPPPP
on rivaroxabanOPPNRQPPPP
on saturdayOROPPPPPPP
on sertralinePPPPPQPPPP
on siteQMPPPOOPTP
on standingPPPPPPRPPP
on sundayPQPPPPPPPP
on theXM\LNHJRPQ
on theirOOQPPPOPQP
on thisOPOPPPQPQP
on thursdayPQPPPPPPPP
on topQQNOQPPPPP
on wardPRNPPPPPQP
on warfarinVQNPLOPPPP
on whetherQPPPPPPPPP
on withSNPPOPPPPP
onceTOPOOOOPPQ
once $OQPPPPPPPP
once dailyQPPPPPPPPP
ondansetronNOORSOPPQP
oneLSNPQNSOUL
one $PROPPOOOTN
one ?NPORPRPPPP
one andPOQPPPPPPP
one atOPPPPQPPPP
one cortisoneQPPOPPPPPP
one doseTPPITPPPPP
one eyePPQPPPOPPP
one inPPQPPPPPPP
one isRLPOPPPPSP
one morePRPPPPPPPP
one ofOORPPOQPPQ
one orPPOPPPPPTN
one pupilOORPPPPPPP
one sideOOOPPPTPPP
one weekQOPPQPPPPP
one withOQQPPPPPPP
one yearQPPOPQPPPP
onesOQOPPROPPP
ones $PPOPPSOPPP
ongoingQPQPPPOPPP
onlinePPPPPPPPPQ
onlyLPQONPRQQR
only $PNQPPRPPPP
only mePQPPPPPPPP
only noPPOPPPRPPP
only thePOOPPSOPPP
only vsQOPPPPPPPP
onsetQOQPPPNROP
opOPSOPNPPOP
openOPPOONOSUN
open $OPPPPOPTPO
open ?PQPPPPPPPP
openedOORPPPPPPP
opensPQPPPPPPPP
operateQOQPPPOPPP
operatingQOPPPPPPQP
operationNQOPPVNPOO
opioidSRPOOOPPPP
opioidsOPPPSPPOPP
opsPMOPPPPRSP
opticianPPPPPQPPPP
or:=1XXHlfaN
or #1PQOSPRLPPP
or #2OQOUOOKSOP
or #3QPOSPPNOPP
or aPMOPPPPUOP
or afterLPRPRPPPPP
or amNPOPPPTPNQ
or biopsyQPPPPPPPPP
or canQPPPPPOPPQ
or ctQPPPPPOPPP
or didOVOPPPOPNP
or doOQPPQOPPQP
or doesOPPPPOPPRQ
or earlyNOPPPPTPPO
or everyPPPPPPPPQP
or getQPPPPPPOPP
or goPPPNSPPPPP
or highLPPSPPPPRP
or holdQPPPPPPPPP
or isQPOQRNPQOP
or ivNPPRPPPPPP
or justROMPPPUPOP
or keepRPPPPPOPPP
or leaveUOPPPPMPPP
or lessPOPPPQPPPP
or noKNNOYRNPPR
or notPOPMWOOPPP
or nothingQPPPPPPPPP
or onOPPPPPNPRP
or onlyNPOOOPPSRP
or openPPPPPPPPQP
or referQPPPPPPPPP
or repeatRPPOPPPPPP
or sendPOPPPPOPSP
or shouldOQPPPPOPPP
or stopQPPPPPPPPP
or straightQPPPPPOPPP
or tabletsRPPPPPOPPP
or theLTOPPPNOVN
or twoNPPRPPPQPP
or waitSNQPOSNPPP
or whatOSPPPOONRP
oralSPORNOONRO
oral immunotherapyQPPOPPPPPP
oral morphinePPPQPPPPPP
oral vancomycinPPPQPPPPPP
oralsPQPPPPPPPP
orderKSOPOONPUR
order setNNPPPPOOUP
orderedOTOPPOPPOP
ordinaryQOPPPPPPPP
organophosphatePPRPPPPPPP
organophosphate poisoningQPPPPPPPPP
orsPPOSOPPPPP
orthoOPPPPOOPSO
oseltamivirQPPQPPPPPP
osmOMOPOPWPPP
osm #3OPOPPPSPPP
osteoporosisPRPOPOPPPP
osteoporoticPPPPPPPQPP
otPQOPPPPPPP
otherNPQOTONORO
other onePQPPPPPPPP
other siteOSOPPPPPNP
othersOORRPPPPPP
otherwiseRPOPPPQPPP
otherwise wellQOOPPORPPP
otoscopePRPPPPPPOP
ottawaUOPPPPOPNP
ourAJOKKWKIwM
our carePPPPPPPPPQ
our clinicNOPPPPPPSP
our formularyOPPPPPPPSP
our hospitalOOPPPPPPRP
our houseOPPPPPPPRP
our localOPPPPPPPRP
our sepsisONPPPPPPTP
our sitePPPPPPPPRP
our unitOOPPPPPPSP
our wardPQPPPORPPP
oursOOPNPPPPTP
outPL[KNXINRN
out $PQOOOQQOQO
out ?QPPPPPPPPP
out aQPPPPPPPPP
out andPPRPPOPPPP
out forOOSNRNPPQP
out inQPQPOPPPPP
out isLOOSPRPQPP
out ofMUOMOPOQTO
out onPNRPPPPPPP
out theQORPPOPPPP
out toPQPPPPPPPP
out whenPOQPPQPPPP
out withPORPPPPOPP
outbreakQPOPPPPPPP
outcomeTNOPPPPPPP
outcomesRPPPPPPPPP
outcomes $RPPPPPPPPP
outpatientQPPPPPPPPP
outpatientsOQPPPPPPQP
outsidePROPPPPPPP
outside thePSNPPPPPPP
ovcfQPPPPPPPPP
overVPPTLRNOMO
over #1QOQPPPPPPP
over #2ZMOPOOPPNO
over $OTNPPPPPPQ
over aQPOPPPPPPP
over howMOPVPPPPPP
over theQOQPPPQPPQ
over toOQQPPPPPPP
over whatQPPQPPNPPP
overdoseOSQLOPOROS
overdose $RPPNPPPPPP
overdosedPRQOPPPPPP
overnightMQPPPPPPSP
owePRPPPOPPPP
ownMQNOOUOPQQ
oxNRNPPPSPPP
oxyPPPPQQPPPP
oxybutyninOPPOQPPPRP
oxycodonePPPSPOPPPP
oxygenRQQOOOOQOP
oxygen $POPPPPPRPP
oxygen inQPPPPPPPPP
oxygen onPPPPPPPPQP
oxygen orQPPPPPPPPP
oxytocinRPPOPPPPPP
ozempicPQPPPPPPPP
pQSMNOOORRO
p #1RNOOPPPRPP
paOOQPPPOPPR
pacemakerPPQPPPPPPP
pacientePSNPPPPPPP
pacingOQROPPPPPP
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
painQLVNNRQNPO
pain #1QPQPPPOPPP
pain #2OPPPPPQPPP
pain $UMPPNTMOOP
pain ?QPPPPPPPPP
pain andOPQPQPOPPP
pain atQPPPPPOPPP
pain canPPPPROPPPP
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
pairPRNPPPPPPP
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
panelPPPPROPPPP
panicPSOPPPPOPP
panic $OSOPPPPOPP
panickingPPQPPPPPPP
pantoprazoleQPPPOPPPPP
papaOORPQPPPPP
paperQQNOPPOPQR
papersPQOPPPPPPP
parPNRPPPPPPP
paracetamolRRPPMRPPOO
paracetamol #1OOROPPPPPP
paracetamol $PRNOPRPPPP
paracetamol andRPPPOPPPPP
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
partQOOPPNOROS
partialQPPPPPPPPP
partnerOMNOSOOPPU
partumOPQPPPPPPP
partyOQQPPPPPPP
pasNNVPPPPPPP
passROPPPQOPPP
passedMXLOPROPOO
passed outONQPPSPPPP
passingPPRPPOPPPP
passwordPTOPPOPOOP
pastNPNPPQTPPP
past thePPOPPRPPPP
patchMNNVOPTOOO
patch $PPPPQPPPPP
patch onQPQPPOPPPP
patchesOOOPPPTPPP
pathwayPOPPPPPPSP
patientSQMMVLOQKU
patient #2QPPPPOPPPP
patient $PSLOPPPROP
patient hasOMRPPOTPPO
patient inPTNPPPOPPO
patient isOOTPQOPPPO
patient ofPQOPPPQPPP
patient onSNOPQPPPOQ
patient whoPPPPPPPPPQ
patient withOQOPPPOPPR
patient'sQOQQPPNPPQ
patientsOQNOPOONYN
patients $OPOPPPPOTO
patients ?OPPPPPPPRP
patients onQPPPPPPPQP
patients whoRPPPPOPPPP
patients withQPPPPPPPQP
paxlovidQOPNSQPPPP
paxlovid andOPPPRPPPPP
payMQOPPPPWNP
pay forOOPPPPPTPP
pboRPPPPPOPPP
pcaQPPPPPPPPP
pccQPPPPPPPPP
pciSPPOPPOPPP
pcrROOPPPPPPP
pdMQOPTPPPPP
peVONOOQQOOO
pe $TOPOPPPOPP
pe onPPQPPPPPPP
peanutSPQOPQOPPP
peanut butterPQOPPPPPPP
pecarnQQPPPPOPPP
pediatricRPOPPPPPPP
pedsQOPQNPOOTP
peeQPPPPPPPPP
pegOOPPPPPPPR
pelvicQPPPPPPPPP
pelvisPOQPPPPPPP
penOSPPPOOPQP
penicillinPNPRNQOQRO
pensMRQOPRPPPP
peopleTPRONQNPOP
people $NROPPSPPPP
people forOQQPPPPPPP
people whoQQPPPPPPPP
people withRPQPOPOPPP
peppermintQQPPPPPPPP
peppermint oilQPPPPPPPPP
perFJLlJMLVQN
per dayNPPVMPPPPP
per hourOOOUPPOPPP
per kgKOPZOPOPPP
per kiloNOPTPOPPPP
per minuteOPPQPPPPPP
percentROPPPPPPPP
perfectPQOPOPPPPP
perfectlyPPPPPQPPPP
perforationQPPPPPPPPP
pericarditisNPOPPPTPPP
periodNOPPPTOPPP
periodsQPPPPQOPPP
peripheralNPPSPORPPP
permethrinPQPQOPPPPP
personPTOPPOOOPP
pertussisOQOPPPPPRP
petQPPPPPOPPP
phQOQNPPSPPP
ph #2.OPRPPPPPPP
ph #3.QPONPPSPPP
pharmOPPPQPPPPP
pharmacistPNPPPOOQPQ
pharmacyLRNOOQOOWO
pharmacy $PQPPPPPPQP
phenobarbPPPQPPOPPP
phenytoinOPPPSPPPPP
phlebotomyNRPPPPPTNP
phoneKOROONORUR
phone $OOOPPPPQSP
phone chargerPROPPPPPOP
phonesPQOPPPPPQP
photoLPNPOOXOLS
photo $PROPPPQPLT
phototherapyRQOPOPOPPP
phqSOPPPPNRPP
phq #1SOPPPPNRPP
physioQSOPPOPMRP
physio ?QPPPPPPPPP
physio forQPPPPPPPPP
physio gymOQPPPPPMSP
physiotherapyOPPPPSOPPP
picMLPPPOYPOO
pickRQOPPPPOQP
pick upQQOPPPPOQP
pickedPPPPPPOPPP
pickingQRPPPOOPPP
picking upQOQPPPPPPP
pictureOOOPPPSQPP
picuQNPPPPPPRP
pillTHNSPSQOPP
pill $ONPPPQPPRO
pill forQPPPPPPPPP
pill inRPPPOPPPPP
pillsVJTPOOOPOP
pills $QORPPOPPPP
pills ?QPPPPPPPPP
pills andPOPPPSPPPP
pills toQPPPPPPPPP
pinkQQRPPNNNSP
pinnedPOPPPRPPPP
pinpointOPSNPPPPPP
pizzaPTOPPPPPNP
placeOOOPPPPPSP
place $POPPPPPPRP
placeboQROPOOOPPP
placebo $QPPPPPPPPP
placentaQOROPPPPPP
plainTOOPPPPPOO
planOQSPPPOPPO
planeOMOPPSPPPS
plannedQPPPPPPPPP
planningOOOPRROPPO
plansPQPPPPPPPP
plantarQQPPPRNOOP
plantar fasciitisQQPPPRNOOP
plasmaRPOPPPPPPP
plasterOOSPPROPPP
plateletQOPPPPPPPP
plateletsNORPPPRPPP
playQPPPPPPPPP
playingPROPPNRPPP
pleaseGWPUOQQOQN
please $LLRSOTMOSO
please beQRNPPPPPPP
please comePOQPPPPPPP
please don'tPRNPPPPPPP
please stopNTNPPPPPPP
please tellPPPQOPPPPP
plentyPQPPPPPPPP
plsOMQTOMRNSO
pls $RKSPPPPOSP
plumberPQPPPPPPOP
plusTOPLSPOQOO
plus $RPQOOPPPPP
plus deNRRPPPPPPP
pmLYKPPQONSP
pm $OPOPPPPPRP
pneumoniaQQNQNOQROP
pneumonia $OOPPPPSPPP
pneumonia onQPPOPPPPPP
pneumothoraxNSQPPPOPPP
poKQOVLSPOOR
po $OPPROPPPPP
pocketQRPPOOPPPP
podOPQPPPPPPP
pointQOQNPQQPPP
point inPOOPPRPPPP
pointsQQPPPPPRMP
poisonLPRPPQOOSP
poisoningPOPOPPPPPR
policeNNQPPOOPNX
police wantPPOPPPPPPS
policySNNOPOOOVN
policy $POPPPPPPSP
policy onPOPPPPPPRP
polypectomyOOPPPPPRPP
pooPPPPPPRPPP
poolONSPPPPORP
poorOPPSOPPPPP
porNQSPPPPPPP
portPPQPPPPPPP
portalPMPPPOPQSP
porterPQPPPPPPPP
posQLMPPPXPPP
positionPOPPPPPPPQ
positiveNMNOQUSPPP
positive forNPPPPSPPPP
possiblePPPPQPPPPP
postOMUULRMPPP
post opOORPPPOQPP
post partumOPQPPPPPPP
posterNWNPPOPPPP
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
pphORPPPPOPPP
pph $QPPPPPPPPP
ppiVOPNNOPPPP
ppi andRPPPNPPPPP
ppxQPPPOPPPPP
prNNRPPPRPPP
practiceNNOPPPPSSP
pradaxaRPPPOPPPPP
prayPQPPPPPPPP
preNQNPRQPQPP
predMOOUQOOPPP
pred #2OPPQPPPPPP
pred forNPPSPPPPPP
prediabetesPPPPPPPQPP
prediabetes $PPPPPPPQPP
predictiveQPPPPPPPPP
prednisoloneMPOPVOPPPP
prednisoneNQPQORPPPP
preeclampsiaRPPOPPPPPP
pregNPPPTPPPPP
pregabalinPPOPPQPPPP
pregnancySPORNRQOMP
pregnancy #2PPPQPPPPPP
pregnancy $NNORPPSPPP
pregnantJOQPRPRPQP
pregnant #1MPOPQOTPPP
pregnant #2OPPPRPPPPP
pregnant $PPQPPQPPPP
pregnant andPPRPPNPPPP
prehospitalRPPPPPPPPP
prepQPPOQPPPPP
prescribePNPPQOPPSQ
prescribedPQPPPQPPOP
prescribingROOPPOPPOR
presentOSOPPPPPPP
presentingPQPPPPPPPP
pressPRPPPOPPNP
pressingPPQPPPPPPP
pressorsRQPOOPPPPP
pressureMQUOOSNONO
pressure #2NORPPPRPPP
pressure #3PPMPPUOPPP
pressure $PQPPPPPPPP
pressure isQPQPPPNPPP
pressuresOQQPPPPPPP
pretendPQPPPPPOPP
pretermPOPQPPPPPP
preterm $OPPQPPPPPP
prevRPPPPPOPPP
preventTOOOPPPPPP
preventingQPPPPPPPPP
preventionRSOOOOPPPP
prevention $QPPPPPPPPP
prevention inQPPPPPPPPP
prickPOPPPQPPPP
primaryROPONPRQOP
primary careROPPPPPPPP
primary preventionQPPPPPPPPP
printOQPPPPPPPP
printedOROPPPPPPP
printerNUOPPOOPPP
printer isPQPPPPPPPP
priorRQPOOOPPQP
prior authORPPOPPPQP
prisonQPPPPPOPQP
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
procedureNNPPPPPPSQ
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
propofolMOPRRPPPPP
propranololPPPOQPPPPP
prostateROOPPROPPP
prostatitisNPPPPPSPPP
protectSOPPOPPPPP
protectionPOPPPPPPPQ
proteinOPOPPPSPPP
protocolPNOMOPONVS
proudPTMPPPPPPP
proud ofPRNPPPPPPP
provenQPPPPPPPPP
prpQPPPPPPPPP
psaSKMOOVROOO
psa #2.QPPPPPOPPP
psa cameONOPPUOPPP
pseudomonasPPPPPPQPPP
psoriasisPNPPORQPPP
psychQQPPOPPPPP
psychosisPPPPPPRPPP
ptJEVLULNOPa
pt $POOPPOPPPS
pt hasPPQPPPPQPP
pt inRPPPPPOPPP
pt onNPPOTPOPPP
pt withROPOOOSPPO
pt'sPNQPPSOPPP
ptsUPOOMPOOSP
pts $SOPPPPPPPP
pts ?OPPPOPPPSP
pts onQPPPOPPPPP
ptsdRPPPPPPOPP
publishedQPPPPPPPPP
puffsQPPPPPPPPP
pullQQQPPPPPOP
pulledOOSPPPPPPP
pulled fromPPQPPPPPPP
pullingPPQPPPOPPP
pulmonaryQPPPPPPPPP
pulseOPSOPOQPOP
pulse #2ROPPPPOPPP
pulse #3PPQPPPPPPP
pulse isPPQPPPPPPP
pulse oxNRNPPPSPPP
pulsoOPQPPPPPPP
pumpORQQPPOPOO
punctureQPOPPPQPOP
puncturesQPOPPPPPPP
pupilPOQPPOSPPO
pupilsNOSPPOSPPP
purpleLPRPPOTPPP
pusQPPPPPPPPP
pushPQMUMQNOQP
push theRPPPOPPPPP
pushedPOOPPPOUOP
pushed toPQOPPPPPPP
pushingROPPPPPPPP
pushing thePQPPPPPPPP
putRPPOOOLVMR
put aPQPPPOPPPQ
put herQPPPPPPPPP
put inPNSPPPPPPP
put itOPPPPORPPQ
put onROPPPPNPPQ
put theNSOPPPPQPP
puttingQQPPPPPPPP
putting thePQPPPPPPPP
pyeloPQPPPPOPPP
qQRONPPOPSP
q #1PPPNPPPPSP
q #2QPPPPPOPPP
q wordPROPPPPPPP
qdQPPPPPPPPP
qofNROPPPORPP
qolQPPPPPPPPP
qrsOPSOOPPPPP
qtLPQOWPOPPP
qtcLPPNWPPPPP
qtc #3LPPNWPPPPP
quantityNPPTPPPPPP
quantity ofNPPTPPPPPP
queROROPPPPPP
questionPOOPPRPQPQ
questionnaireQPPPPPPPPP
questionsPSNPPOPPPP
quetiapineNOPSNRPPPP
quetiapine forOPPPPRPPPP
queuePSOPPOPPPP
quickPNSPPOPPPP
quick $OPRPPPPPPP
quickerRRPNPPPPOP
quietNTOPPNQPOP
quiet $POPPPPRPPP
quinineOPQPPPPPPP
quitQOOPPROPPP
quit smokingPPPPPQOPPP
quittingRPPOPOPPPP
quitting $RPPOPPPPPP
quoteQPPPPPPPPP
rPOQOPPOROP
r #2PPPOPPPQPP
raQPPPPPPPPP
rabiesPMOUOPOPPP
radialNQTPPPNPPP
radiologyMPSPPPPPRP
raiseQPPQPPOPPP
raisedPPPPPPQQOP
raisesQPPPPPPPPP
ramadanQOOPPRPPPP
ramiprilPOQPQPPPPP
ranOSSNPPOPPP
rangOQPPPPPPPP
rangeLOPSPPTPPP
rapidSOOPPPOPQO
rapid responseROPPPPPPPP
rashLMNORVUOOO
rash andRPOPPOQPPP
rash onPOOPOOTPPP
ratPPSPPNPPPP
rateINT^MNMPOO
rate #2OPOQPPQPPP
rate $SPQOPPOPPP
rate ?OPPQPPPPPP
rate controlQPPOPPPPPP
rate inNPPRPPPPPP
ratesVOOPOPPPNO
rates $TPPPOPPPNP
ratherQPPPPPPPPP
ratioQPPQOPPPPQ
raySONPPPRPOP
ray $RPPPPPOPPP
ray ?QPPPPOPPPP
rctSOPPPPPPPP
rct $QPPPPPPPPP
rdPQPPPPPPPP
rePQOPPPPMSP
reachRPOPPPPPPP
reachedPQPPPPPPPP
reactionPORPPPPPPP
readOOOOPOURNP
read itPRPPPPPPOP
read thatPRPPPOOPPP
read thePPPPPPPPPQ
readingOPPPPQPPPP
readsMPQPPPSPPP
readyNVOPPPOPOP
ready $NTPPPPOPOP
realOUNNTONPOO
real $ROPPPPPPPP
real orMPPPTPPPPP
reallyUQOOOPOQMN
really needQPPPPQPPPP
reasonOOPPPPRPPP
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
recordsONNPPVPPNR
recoverySPQOOOPPPP
recovery $QPPPPPPPPP
rectalQOROPPPPPP
rectal examQPPPPPPPPP
recurrenceSPPOPPPPPP
recurrence $QPPPPPPPPP
recurrentPPPPPPPRPP
recurrent cPPPPPPPRPP
redJKOMLU]ORO
red andPPPPPQPPPP
red cellsQPPPPPPPPP
red eyeOPOPPPSPPP
red hotOOQPPPRPPP
reduceQNOPTPOOOP
reducedQQOPPPPPPP
reducesROPPPPPPPP
reductionOOPQPPPRPP
reduction $PPPRPPPPPP
referRNPPPOOPTP
refer toPNPPPPPPSP
referralPPOPPPOQPQ
refillQNPOPSPQOO
refluxOOPPPSROPP
reflux $MOPPPSROPP
refractoryROPPPPPPPP
refuseMOOOPSNPOV
refusedPOPPPPPPPQ
refusesOPOPPOPPOT
regNMTPPPPPRP
regimenPNOUOOOPPP
registerPPPPPPPQPP
registrarNSOPRPPPQO
regularNPPPQPRPPP
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
remissionSPPPPPOPPP
remoteQPRPPNPPPP
removalQNPOPPPQRP
removedPNRPPPPQPP
renalFOP]PPPPPP
renal dosingNPPSPPPPPP
renewalPPPPPPOPQP
repOUOPOPPPPP
repairUQNOPONQPP
repair $RPOPPPOPPP
repair orQPPPPPOPPP
repeatQPNWOPNOOO
repeat itQPPQPOPPPP
repeat thePPPQPPPPPP
repeatedQPPPPPPPPP
replaceQPPPPPPPPP
replacedOSOPPPPPPP
replacementRQPQPOPPPO
replyOQPPQPPPOP
reportMONOPNROTT
reportedPOPPPPOTOP
reportingONPPPPPPPS
rescueONRPPPPPRP
researchPQPPPPPOPP
residentONTPPPPPPP
residentsPQOPPPRPOP
resistantQPOPPPPPQP
respPPPPPPPQPP
resp failurePPPPPPPQPP
respectPOQPPPPPPP
respiraOORPPPPPPP
respiratoryORPPPPPQOP
respirePORPPPPPPP
respondeQOPPPPPPPP
respondingROQPOPPPPP
responseSOPPPPOPPP
respsPOSPPPPPPP
restOROPPPQPOO
rest andOPPPPQPPPP
restartQPORPPPPPP
restlessQPPPPOPPPP
restockedOTNPPPPPPP
restraintPOPPPPOPPR
restrictedMPPPPPPPTP
restrictivePQPPPOPPPP
restrictive transfusionPQPPPOPPPP
resultROPPPPPPPQ
result $ROPPPPPPPP
resultsNPMPPXOPPO
resusNOTOPOOQRO
resus $ROOPPPPPQP
resuscitationRPNPPPPPPQ
retentionSOPOPPPPPP
retiredQMPPPPPPSP
returnPQOOPPQPPP
return toPQPPPPPPPP
reuteriQPPPPPPPPP
reversalOPPRPPPPPP
reviewROOPPOPROP
rhythmQOPPPPQPPP
rhythm controlQPPPPPPPPP
ribsOROPPPPPPP
ricePROPPOPPPP
ridRPPPPOOPPP
rid ofRPPPPOOPPP
rideOPPPPRPPPP
rifampicinLPPPUPPPPP
rifaximinSPPOOPPPPP
rightKPRQPOSPOQ
right $PNOPPRPPPR
right awayPOQPPPPPPP
right handPPQPPPPPPP
right nowOTOPPOOPPP
right sidedOPQPPPQPPP
rigidMOTPPORPPP
rigorsNPSPPPPPPP
ringKLMOPRVOVP
ring $OMPPPUPPPO
ring forPNQPPMPPTP
ringingONPPPTOPPP
ringsPQOPPNPPRP
riseOPPPQPPPPP
risingPOQPPPPPPP
risk`OJNNNKONU
risk $QPOPOPPOOT
risk ?RPOPPPOPPP
risk howRPPPOPPPPP
risk ifPPPPPOPPPQ
risk inQOPPOPPPPQ
risk ofQPPPPPOPPP
risk realOPPPRPPPPP
ritonavirNPPPSPPPPP
rivaroxabanQOPROQPOPO
rivaroxaban forPPPOPQPPPP
rivastigmineQPPPPPPPPP
rmNLXOPPPPPP
rm #1OPRPPPPPPP
rnNQQPPOPPPR
roadPTMPPPPPPP
robotOQRPPOPPPP
rockPQQPPPPPOP
rocuroniumPPPROPPPPP
rolledQLTPPOPPPP
roofOOTPPOPPOP
rooferPOQPPPPPPP
roomRWONNRNMQN
room #1NRUOOOOOQP
room #2PORPPPPPPP
room $PRPPPPPPPP
room airROOPPPPPPP
room bPQPPPPPPPP
room hasQOPPPPPPPP
room isPQPPPPPPPP
roomsOPPPPPPPQP
ropePMTPPPPPPP
roscQPQPPPOPPP
roseOORPPPPPPP
rosuvaRPPPPNPPPP
rotaOXOPPONPNP
rotatorROPPPPOPPP
rotator cuffROPPPPOPPP
roughOQOPPQPPPP
roundOROPPOQPPP
round thePOOPPPQPPP
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
rules forRPPPOPPPPP
rules inPPPPPPPPQP
runLVMSRNNPPO
run outPRPPPPPPPP
runnerNPRPPPPPPP
runningPULPPPQPPP
running #2OTNPPPPPPP
runsROPPPOPPPP
ruptureQPQPPOOPPP
ruralQOQPPPPPPP
rushPQOPPPPPPP
sPWQONPNOOO
s $QPQOOPPPPP
saOPOPPROPPP
saddleOPOPPPSPPP
safe\LNLWPKOOO
safe $NPPNUPPPPP
safe ?RPPPOPOPPP
safe forPOOPQSPPPP
safe inUPPPMPPPPP
safe toROPOTOMPPP
safelyQPPPPPPPPP
saferPPPPQPPPPP
safer thanOPPPQPPPPP
safetySOOPOPPPPP
safety planningQPOPPPPPPP
sahSOPOOPQPPP
saidOTQOOQOOOO
said iPQPPPPPPPP
salaONTPPPPPPP
salbutamolNPPTPPPPPP
salineRQQRLPOPPP
saline inQPPPPPPPPP
salivaPORPPPPPPP
saliva $POQPPPPPPP
salmeterolQPPPOPPPQP
samaritanOMOPPOPPPU
sameRLMOWNOTNO
same dayQLOOTOOTPP
same linePPPPRPPPPP
same timeOPPPRPPPPP
sampleOPNPPOTPOQ
samplesOTPOOPPPPP
sandwichPQOPPPPPPP
sandwichesPQPPPPPPPP
sanguePORPPPPPPP
satOSROPOPOOP
sat #2PPSOPPPPPP
satsPMXNPOPPPP
sats #2POUNPOPPPP
saturationPPPPPPQPPP
saturdayMUOPPPPPPP
saveXMOPPPOPNP
save livesWMPPPPOPNP
savedPPOPOOOOPS
savesQPPPPPPPPP
sawNXNPPNPOPP
saw theNTPPPPPOPP
sayPSTOPMQONP
say $RPPPPOPOOQ
say ?PPPPPOQPPP
say aboutQPPPPPPPPP
say thePSNPPPPPPP
sayingONSPPPPPPP
saysJPSQPMSNRR
says #1PPQPPPOPPP
says #2ONOQPPPPSP
says heOORPPPQPPP
says he'sNOQPRPPPPP
says myPPOPPRPPPP
says noOOPPPQOPOS
says shePPQPPOPPPQ
says she'sPPPPQPPPPP
says theRPQPPNPPPP
sbpSOQPPPOPOP
sbp #3QPPPPPOPPP
scOPNTPPPPPP
scabiesRROPPNPPPP
scaleOQORPOOPPP
scale inPQPPPPPPPP
scalpONPPPRRPPP
scalyPPPPPOQPPP
scanSPOPPOPPPP
scan $RQOPPOOPPP
scannerLSNPPPPPTP
scansPOPPPQPPPP
scaredQOQOPQPPPP
scared ofQPOPPQPPPP
scheduleOONVOOMSPP
schedule forONPQPPPPRP
schizophreniaNPOPSPQPPP
schoolOSONOTOPPO
school $OROPPQPPPP
school nursePORPPPPPPP
sciaticaRPOPPQOPPP
sciatica $QPPPPPPPPP
scopeTPNPPOOPQQ
scope ?RPOPPOPPPP
scoreTONMOQTPOP
score $PPPPPRPPPP
screamingNNUPPPOPPP
screenPRQPPNOOQP
screeningTOMOPONTPP
screening $ROPPPPPPPP
screening colonoscopyOOPPPPPSPP
scriptNQPPRPOPOP
scrubbedOQQPPPPPPP
scrubsOROPPQOMTP
sePPUOOOOPPP
sealPQPPPPPPPP
sealedOROPPPPOPP
seasonOROPPROPPP
secOOPPPOQPOS
secondQTQPOOOPNO
second $PPPQPPPPPP
second floorOSOPPPPPPP
secondaryOPPPPPPRPP
secsPOQPPPPPPP
sectionMRNPPONRSO
securityPOSPPPPPPP
sedationROPPPPPPPP
sedation $QPPPPPPPPP
seeMMTOOSYOLL
see aOORPPMSPOP
see himPORPPPPPPP
see thePQPPPPPPPP
seeingPOPPPOTPNP
seenOVMPPPOPPP
seen theOQPPPPPPPP
seitPOSOPPPPPP
seizingONUPPPOPPP
seizureNSNOQONSOQ
seizure $MRQPPOPSOP
seizuresRONPPOQPPQ
selfRPPPPQOQPP
self harmRPPPPPPPPP
semPOSPPPPPPP
semaglutideOQNQNTPPOP
semaglutide forPPPNPSPPPP
seminarOQOPPPPPPP
sendRRPOONMOSO
send forQOQPPPPPPP
send homeSNPPPPPPPP
send toQOPPPPOPRP
sendingPRPPPPPPPP
seniorPOQPPOPPSP
seniorsSOPPPPPPPP
sensTOPPPPOPPP
sens specQPPPPPPPPP
sensePPQPPPPPPP
sensitivityTOPPPPOPOP
sensitivity $QPPPPPPPPP
sensitivity ofRPPPPPPPOP
sensorQPPPPPPPPP
sentMZMOQOOOOO
sent $OQPPPPPPPP
sent aPROPPPPPPP
sepsisOVNOONMSRO
sepsis $PPPPPPPQPP
septicMNPPOOVQPP
septic shockROOPOPPQPP
sereventQPPPPPPPPP
seriesPQOPPPPPPP
seriousRPOPPPPPPP
serotoninNPPPSPPPPP
sertralineMOOSRROPPP
serviceQROPPOPPOP
setOPOPPPOOVP
settleQPPPPPPPPP
settledQQOPPPPPPP
sevenQPPPPPPPPP
seventyNOPROQPPPP
severeVNOOOONQOP
sgltSPPPOPPPOP
sglt #1SPPPOPPPOP
shakingOOVPPMOPPP
shaking andPPRPPOPPPP
shallORNPPSPPPP
shall iOPOPPRPPPP
shamQPPPPPPPPP
shareRPPPPPPPPP
share ofQPPPPPPPPP
sharedPQPPPPPPPP
shared drivePQPPPPPPPP
sharpPQPPPOQPPP
sheOOQMS[LOLO
she canQPPPPPPPPP
she can'tPORPPOPPPP
she feelsOQPPPPPPPP
she hadPRNPOQOPPQ
she hasNNQPPTPPPP
she haveQPPOPORPOP
she isLQRPQSNPPP
she justSNPPOPPPPP
she needUMNPPSOPOO
she saidORPPPOPPPP
she saysPQPPPPPPPP
she shouldPPPPPQPPPP
she takeNPPPQQPPPP
she takesPPOOROPPPP
she tookOPQPPPPPPP
she wasOPQPPPPPPQ
she won'tPPQPPPPPPP
she'sMPSPQSOONP
she's #2ROPPPPOPPP
she's gotPPQPPPPPPP
she's hadPPORPPPPPP
she's inPRPPPPPPOP
she's onQPPPQOPPPP
sheetOQPPPPPPRP
sheet $PPPPPPPPQP
shelfQQOPPOPPPP
shesPNTPPOPPPP
shiftLVMPPNQPRP
shiftedORPPPPPPPP
shifted toOROPPPPPPP
shiftsPPOPPRPPPP
shinglesMONSRRPQOP
shingles onRPOPPQPPPP
shingles vaccineNOPPSQPQPP
shingrixSPPOOPPPPP
ship'sPOOPPQOPRP
shiveringPPQPPPPPPP
shockSMUOONNPPP
shock $SOPPPPOPPP
shockedNPRPPPPPPP
shocksNPRPPRPPPP
shockwaveQPPPPPPPPP
shoesOROPPPPOPP
shootPRPPPOPPPP
shootingQOQPPPOPPP
shopPOQPPOPPQP
shortNTPOPOPQPP
short courseQOPPPPPPPP
short ofPPQPPPPPPP
shortenTPPPPPPONP
shorten theQPPPPPPPPP
shorterSOPPPPOPPP
shotNSNNTROPOP
shot forPOPPPRPPPP
shotsSMROPOPPPP
shouldXJMRNYLRLO
should aQPPPPOPPPP
should hePPPPPROPPP
should healthyQPPPPPPPPP
should iNJPNQVQSOO
should parentsRPPPPPOPPP
should peopleQPPPPPPPPP
should sheOOOPOVOOPP
should someoneQPPPPPPPPP
should theQQPOPPPPPP
should weQSPPPPOPMP
shoulderOSOPPMSPPP
shoulder dystociaPQPPPPPPPP
shouldersPMTPPPPPPP
shoutPQQPPOPPPP
shoutingLUNPPSOPPP
showOQOPPQPPPP
showedPRPPPNPPPP
showerQNQPPROPPP
showingPQPPPPPPPP
shownUNOPPOQPPP
shown toTNOPPPPPPP
showsMPRPPOSQPP
siNPQOPROOSO
siadhOPPPOPSPPP
sickPQOROPOOOR
sick dayPPPSOPPPPP
sick ofPQPPPPOPPP
sickleQPPPOQOPPP
sickle cellPQOPPPPPPP
sicknessPPPPPPQPPP
sideQJROOQTORO
side andPPQPPOPPPP
side effectsPOOPPRPPPP
side ofPMQPPPPOSP
side roomROPPPPOPPP
sidedOPQPPPQPPP
sidesQPPPPPPPPP
signMROPPOQPRP
sign thePPPPPPPPQP
signalQPPPPPPPPP
signedNUOPPQPPOP
signsQNPPPPOPTP
sildenafilPOONUOPPPP
silentPPQPPPPPPP
simROPPPPPPPP
simpleRPPPPPOPPP
simplyQPPPPPPPPP
simvaOPPPQPPPPP
simvastatinSPPOOPPPPP
sinPQPPPPPPPP
sinceOJQNN[SOOO
since #1OPNPPPSPPP
since #2OPRPPOOPPP
since herSPOPPPPPPP
since hisPPOPPORPPP
since iOOOPPSPPPP
since lastQORPPOOPPP
since lunchPPRPPNPPPP
since morningPQPPPOPPPP
since theOLNPPXOPQP
since thisPMSPPPPPPP
since yesterdayRORPPOOPPP
sinePPRPPPPPPP
sine wavePPRPPPPPPP
singleVPOLOOQPPP
single doseUPPMPPPPPP
sinkPQQPPOOPPP
sinusPPPPPPOPPP
sinusitisRPPPPPOPPP
sirOOOPPPRPPQ
sisterMOUPNRPOPP
sister hasOPPPORPPPP
sitPQPPPQOPPP
sitagliptinQPPPOPPPPP
siteNOPNUNNOVO
site $OQQPPPPPQP
site ?QOPPQPPPPP
sitsPPQPPPPPPP
sittingOPSPPNPPPP
sixQQOORQOPPP
six monthsQPPOPPPPPP
six weeksPPOPPQPPPP
six yearQPPPPPPPPP
sixtyPPPPPPQPPP
sizeOSRQPNOPPP
size ofPPRPPNPPPP
skinRNQPOPORPP
skin testPQPPPPPPPP
skipTPOPPOOPPP
skip theROPPPOPPPP
sleepRQMOQQQOOO
sleep $ORPPPPPPPP
sleepingKTNPPTOPPP
sleepsPNPPPSPPPP
sleepyONRPPPRPPP
sleepy $PPQPPPPPPP
sleptORPPPOPPOP
slidesOSOPPPPPPP
slidingONQSPPPPPP
slightlyOQOPPPQPPP
slipQQOPPPPPPP
slowROMROOSPPP
slow $NPPSOPPPPP
slow theQPPPOPPPPP
slowingQPPPPPPPPP
slowlyQQPPPOPPPP
sluicePNPPPPPLWP
slumpedPORPPPPPPP
smallRONQPOTOON
smartSPPNPPPPPP
smartwatchRPPPPONPPP
smearMLPPPPZPNP
smellPPQPPPOPPP
smellsOQOPPQPPPP
smells likePROPPPPPPP
smilePROPPPPPPP
smilingPQOPPPPPPP
smokeQNQRPPOPPP
smokedQOPPPPPPPP
smokerOOOPSORPPP
smoker $POOPPOSPPP
smokersQPPPPPPPPP
smokingMPOOUQOPOP
smoking $QPPPPPPPPP
smoking cessationNQPPSPPPOP
smxMPPRQPPPPP
snakePPQPPOPQPP
snake biteOPPPPPPQPP
snakebitePQPPPPPPPP
snapROPPPPPPPP
snomedOOPPPPPTOP
snoresOPPPPRPPPP
snores andPPPPPQPPPP
snoringOQQPPPPPPP
snotRPPPPPOPPP
snot #2QPPPPPPPPP
snowPQPPPPPPPP
soNeIOOJLTNN
so iPQPPPPOPPP
so i'mPSPPPNPPPP
so isPQPPPPPPPP
so itPPPPPPPRPP
so muchOPRPPPPPPP
so noPQPPPPPPPP
so thatPPPPPPPRPP
so theROOPPPPQPP
soakedPPQPPPPPPP
soakingONSPPPPPPP
sobQPQPPPOPPP
socialPPOPPPPQOP
sodaPORPPPPPPP
sodiumSNPOOOQPPP
sodium #3QOOPPPRPPP
softPPPPPPQPPP
softwareOSOPPPPPPP
solesRPPPPPOPPP
solidRPPPPPOPPP
someQRQPPNQPOP
somebodyMORPPNOPTQ
somebody withQPPPPPPPPP
someoneSRROMQNNOP
someone $PLTPPPPPPP
someone bringOQPPPPPPPP
someone offSOPOPOPPPP
someone onPPOQQPPPPP
someone swapPQPPPPPPPP
someone toPQPPPPPPPP
someone whoPPOPQPPPPP
someone withVOPPLPPPPP
somethingPLMORRRPPP
something $OOOPPPSPPP
something elsePPOPPRPPOP
something forNPOPRQPPPP
something toQPOPPPPPPP
sometimesPOOPPSPPPP
somewherePOPPPPPPQP
sonNNRPPSOPPQ
son isPNQPPQPPPP
soonTOOOPPPPPP
soon canQPPPPPPPPP
soonerROPPPOPPPP
sooner $QOPPPPPPPP
soreTOLOONVPPP
sore backQOPPPPPPPP
sore throatMOMPOSVPPP
sorryKUSQOOPOPO
sorry $OTPOOOPPPP
sorry forPNSPPPPPPP
sorry wrongPQPPPPPPPP
soundNOPPPPRPPP
soundsOSQPPOPPPP
sounds likePROPPOPPPP
sourceQOPPPQNPQP
southPOQPPPPPPP
spaceROOPPPPPPP
spacerNPNQPPPPSP
spareQRPPPPPPNQ
spasmSOPPOPPPPP
speakOPSPPOOPPP
specQPPPPPPPPP
speechPPQPPPOPPP
speedPOOUPPPPPP
spinalOOQRPPOPPP
spinal cordPPQPPPOPPP
spineSPOPOOPPOO
spiroQPPPPPPPPP
spirometryOOPPPPRQPP
spironolactoneOPOPRQPPPP
spironolactone forOPPQPQPPPP
spittingPPQPPPPPPP
spleenPPQPPPPPPP
splintQPPPPPPPPP
splintsPOPPPQPPPP
spoRPPPPPOPPP
spo #1RPPPPPOPPP
spontaneousQPPPPPPPPP
spotOQPPPPQPPP
spot onPROPPPPPPP
spotsNPOOPQUPPP
sprayPPRORNQPPP
spreadingOPTPPPNPPP
springPQPPPQPPPP
sprintSNOPPPPPPP
sptbQPPPPPPPPP
sputumPMPPPPSPPP
srQPPPOPPQPP
ssriQOOOQQPPPP
ssrisRPPPOPPPPP
stKKQOTOYOOO
st elevationNOPPPPTPPP
st john'sOPPPSPPPPP
stabPPQPPPPPPQ
stabbedQNRPPPPPPP
stableSSKPMNRQPP
stable anginaQPPPPPPPPP
stable cadQPPPOPPPPP
staffLQSPPSOPPP
stagePOOPPRQPPP
stage #1OPOPPRPPPP
stairsORPPPPPPPP
stairwellPQPPPPPPPP
standPPPPOQPPPP
standardROPOPPPPQP
standingOPPPPQQPPO
staphQOPPPPPPPP
starPPPPPPQPPP
startNRP[LMMOQO
start aPPPPPQPPPP
start inNPPRPPPPPP
start withPPPSOPPPPP
startedKMQMVUPPOO
started inPOOPPSPPOP
startingSMMXPOOOOO
starting doseLPPUPPPPPP
startsOROPPPPPPP
starts atPQPPPPPPPP
statPRQNPOPPPP
stateOOPPPPPPOT
statinNRNNOTSPOO
statin $RPPPNPPPPP
statin ?OPPPPQPPPP
statin andOOPPQQPPPP
statinsQPONOPTPOP
statins inSNPPPPPPPP
stationOQRPPPPPPP
statusUNROOPOPPP
status epilepticusQNPPPPORPP
stayTMPPOOPPQP
stay inPOPPPPPPQP
stay offQOPPPPPPPP
stay onQPPPPPPPPP
stayingMPPPPPPPSP
staysPQPPPPPPPP
steadyPPPPPOPPPP
stemiONQPPPSQPP
stenosisQPPPPPPPPP
stenosis $QPPPPPPPPP
stentPOPPQSOPPO
stent inOPOPQQPPPP
stepPPOSOPPPPP
stepdownPQPPPPPPPP
stepsQNPUONOPPP
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
stiffNNTPPOQPPP
stillPUPLQVJONQ
still #2POSPPPPPPP
still aOOPPRPPPQP
still getNPOPSPPPPP
still inPQPPPPPPPP
still needQPPPPPPPOP
stingQPPPPPPPPP
stitchQPPPPPPPPP
stitchesSOPPPPPPPP
stockNQNQPPPPSP
stockingsPOPPPRPPPP
stomaPQPPPOPPPP
stomachSNQPPOPPPP
stomach bugQPPPPPPPPP
stoneSONNQPQPPP
stonesQRPPPNPPPP
stoodOPPPPQPPPP
stood upPPQPPPPPPP
stoolPOOSPPPPPP
stool transplantQPPPPPPPPP
stoolsROPPPPPPPP
stopYLNMQRKOOR
stop $OPTPONPPPP
stop ?PPPPROPPPP
stop atPPPPPPPPPQ
stop itPNPPQROPPP
stop thePMQPPRPPPP
stop themQPPPPPPPPP
stoppedMPTMSROPOO
stopped breathingNPRPPPPPPP
stoppingRNQOSOPPPP
stopsPONPPQSQPP
storeOPQPPPPPPP
stormOSPPPPOPPP
storyPQPPPOPPPP
straightSSNPPONPPP
straight afterQPOPPPPPPP
straight awayQPPPPPPPPP
straight toQQPPPOOPQP
strangePORPPOPPPP
strategyPQPPPOPPPP
streetPOQPPPPPPQ
strengthPPPRPPPPPP
stressMRNQPSOPPP
stress testQPPPPOPPPP
stridorOPRPPPRPOP
strikeNRPPPPPPPP
stripOOPPPPRPPP
stripsPNPPPPPPSP
strokeOPQQNNMSTO
stroke $SOPPPPPPPP
stroke ?QPPPPPPPPP
stroke inPOPPPQPPPP
stroke ofPSOPPOPPPP
stroke preventionPQPPPOPPPP
stroke teamONOPPPPPUP
strongQPPPPPPPPP
strongerQPPPPOPPPP
stuckMPRPPPRPPP
stuck atOQOPPORPPP
stuck inOQPPPPPPPP
studentNSOPPPROOP
studentsMQOPPPPPTP
studiesTOOPPPPPPP
studyQSNOPPOOQP
study $ROOPPPPPPP
study dayPRPOPOPPPP
suOQQPPPPPPP
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
sued ifPOPPPOPPPS
sugarPNROPSOPPP
sugar isPNOPPSPPPP
sugarsPOOPPPSPPP
suicidalPORPPOPPQP
suicidalityQPPPOPPPPP
suicideSQOPOPOPQP
suicide attemptsQPOPPPPPPP
suicide preventionPQPPPPPPPP
suicide riskQPPPOPPPPP
sulPORPPPPPPP
sulfaQPPPPPPPPP
summaryROPPPPPQPP
summerPOPPPQQPPP
sunQOPPPQPPPP
sundayOQNPPSOPPP
sunshinePQPPPPPPPP
supervisedPPQPPPPPPP
supplementOPPUMPPPPP
supplyPQPPPPPPPP
supportPQPPPPPPPP
surPQPPPPPPPP
sur lePQPPPPPPPP
sureQONPPOSPPP
surfactantQPORNPPPPP
surgeonPPOPPROPOP
surgeonsORPPPPPPPP
surgeryOJTOSOQQRN
surgery $PNQPPPPPRP
surgery forQPPPPPPPPP
surgery vsQPPPPPPPPP
survivalSOOPPPPPPP
survival $QPPPPPPPPP
survivedORPPPPPPPP
survivorsQPPPPPPPPP
suspectedSPOPPPOPPP
suspensionOSOOPPPPOP
suturePOPPPPPQRP
suture $OOPPPPPQRP
suturesOPPPPPRPPP
sutures $OPPPPPRPPP
suturingQOPPPPPQPQ
suxKOQPWOOPPP
suxamethoniumOPQPQPPPPP
svtNORPPPROPP
swabQOOPPOQPQP
swabsOQPPPPPPQP
swallowPPPQPQOPPP
swallowedQNXPPLOPPP
swallowed aPPQPPOPPPP
swallowed thePOSPPNPPPP
swallowingPPRPPPPPPO
swapPUOOOOOPQP
swap myPQPPPPPPPP
swappedPQPPPPPPPP
swearsRPPPMTPPNO
swears byRPPPMTPPNO
sweatPORPPOPPPP
sweatingMOSPPPRPPP
sweatsPPPPPPQPPP
sweatyPPOPPQRPPP
swellOORPPROPPP
swellingPMQPORSPOP
swelling andPPQPPOPPPP
switchOPPTNPPPPP
switchingQPPPPPPPPP
swollenPNPPPOTPPO
sxQPPPPPPPPP
symptomPPPPPPPQPP
symptomsQOPPPPSOOP
syncopeROPOPNOSPP
syndromeMPPPSPPPPP
syringePOQPPPPPPP
syrupMRPRQPPPPP
systemPSOPPOPPQP
system isPQPPPPPPPP
systolicQOSPOOOPPP
systolic $OPRQOPPPPP
tPPMOOOXPOO
t #1PONOPPTOPP
t #3.QPPPPPOPPP
taMSSOPPOPPP
tabOPPRPPPPPP
tablePRNPPPOQPP
tabletQMNTPTOPPO
tablet orLPPUPPPPPP
tabletsRKWPPTLOOO
tablets $QQPPPPOPPP
tablets ?RPPPPPOPPP
tablets isQOOPPROPPP
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
take theOQOPPQPPPP
takenQNUQNOPPOP
takesLOOOUPNOVO
takingPQLPQSPPOO
taking itPPPPPQPPPP
taking theQPPPPPPPPP
talkPWMNPQOSMN
talk $RNPPPPPTOO
talkingNOUPPOPPPP
talking $PPQPPOPPPP
tamifluRPPQOPPPPP
tamoxifenNPPPTPPPPP
tamponadeQPPPPPPPPP
tamsulosinPRPOQNPPPP
tankPNSPPPPPPP
tapRPPPPOOPPP
tap waterQPPPPPPPQP
tapePROPPPPPPP
taperOPPVMOPPPP
taper $PPPROPPPPP
taperingPPPQPPPPPP
targetTNOOPPROPP
target inQPPPPPPPPP
taxiPQPPPOPPPP
tbMMPORPTORP
tbiQPPPPPPPPP
tdapQPPPPPOPPP
tdsOPPSOPOPPP
tePORPPPPPPP
teaNYMPPNQOOP
tea $NUOPPOPPPP
tea andPQPPPPPPPP
teacherQPQPPOPPPP
teachingOSOPPPPPPP
teamJTROPOOOTO
team $ORQPPPOPPP
tearUOPPPPNPPP
tear $QPPPPPPPPP
tearsRPPPPPPPPP
techOQPPPPRPOP
teenLPSPPPRPPP
teenagerRNPPOPRPOO
teenager withQOPPOPQPPP
teensSOPPOPPPPP
teens $QPPPPPPPPP
teethPQOPPPPPPP
telePSMPPPPPPP
telehealthOOPPPPPRPP
tellOIQQOKVOSS
tell herQPPPPPPPPP
tell himPPQPPPPPPP
tell ifQPPPPPPPPP
tell meQMOQOPPPTP
tell theOROPPPPPPQ
tell themPOQPPOPPPR
tellingPPPPPOPPPQ
tempNKSPPORPTP
temp #2PPQPPPPPPP
temp #3.MOSPPPQPPP
temperatureMPTPPPOPPP
tenQURRNLNOOO
ten $NTNQPPPPPP
ten daysQPPROPPPPP
ten minPQPPPPOPPP
ten minutesPPSPPOPPPP
ten yearsQOPPPPPPPP
tenecteplaseQOPROPPPPP
tennisQROPPPPPPP
tennis elbowRPPPPPPPPP
tentPQPPPPPPPP
terbinafinePPPPPQPPPP
termQPOOPPOSOP
term $QPPPPPPPPP
term ?ORPPPPPPPP
terribleMQRPPROPPP
terrifiedQPPPPPPPPP
testQVLOOROOOO
test $NROPPQPPPP
test atNTOPPPPPPP
test forRPPPPPPPPP
test isPQPPPPPPPP
test toQPOPPPPPPP
testaOOSPPPPPPP
testedNPPPPSPPPP
tested positiveNPPPPSPPPP
testicleOORPPPQPPP
testingSQNPPOOPPP
testisPPQPPPOPPP
testosteroneQQPPPPPPPP
testsQRPPPPOPNP
tetanusQPPOORPPPP
tgQPPPOPPPPP
tg #3QPPPOPPPPP
thOXMPPQNPOO
thanSOSOPONPPO
than #1POPPPPPPQP
than #2ROPPPPPPPP
than thePPQPPPOPPP
thankOTOPPOPPPP
thank youPROPPPPPPP
thanksNUNOPROPPP
thanks forPRPPPOPPPP
thatOTFOPTTQMR
that $PNOPPNUOPR
that ?PQPPPPOPPP
that aPOPPPPRPPP
that iPOPPPSOPPP
that itPPOPPORQPP
that meanPPPPPPQPPP
that normalPNPPPWLPPP
that theTNQNPOOPPP
that wasOSPPPPOPPP
that'sQOVQPMMPPP
that's allPNRPPPPPPP
that's thePNSPPPPPPP
that's whatPRQPPONPPP
theG}[C:B?MZT
the #1NVMPPROQNO
the #2OYMPPOOPOO
the ambulanceOSOPPPPPPP
the anaphylaxisPQPPPPPPPP
the antibioticsPQPPPOPPPP
the antiviralOPPPPRPPPP
the armQOQPPOPPPP
the aspirinOROPPROPOP
the auditPROPPPPPPP
the babySMSPPOPOPP
the backPPOPPPPORP
the bathroomPPQPPOPPPP
the bedPOSPPNPPPP
the bellyPPQPPOPPPP
the bestPPPPPROPOP
the bigPQOPPPPPOQ
the bleedingPPQPPPPPPP
the bloodQQQPPNPPQP
the bluePPOPPSNPQP
the boardOSOPPPPPPP
the bottlePPRQPOPPPP
the bottomQNRPPOPPPP
the breakPRNPPPPPPP
the buildingOOPPPPPPSO
the busPQPPPPPPPP
the buttonPQPPPPPPPP
the cQQOPPPPPPP
the canteenPRPPPPPPOP
the carOPRPPPPPPP
the cathPOPPPPNPSP
the ceilingOOPSOPOPPP
the chairPORPPPPPPP
the chanceQPOPPPPPPP
the chartOPPRPOPPPQ
the chestQOPPPPPPPQ
the childQOQPPPPPPP
the clinicOOQPPPPPRP
the clockQPPPPPPPPP
the codePQPPPPPPOP
the coffeeNRPPPPPPPP
the corridorORPPPPPPPP
the counterPPQPPPPPPP
the crashPOPPPPPPRP
the ctORPPPPPPPP
the daughterOPPPPPPPPQ
the dayPQOPPPPPPP
the dementiaOPPPPPPRPP
the depressionOQPPPPPQPP
the deskOQPPPOPPPQ
the dexamethasonePQPPPPPPPP
the diabetesNRPPPRPPOO
the dialysisPRQPPPPPOP
the doctorPOPPPRPPPP
the doorOSRPPPPNNQ
the doseOPPROPPPPP
the drawerPPQPPPPPPP
the drugRQONOORPPO
the earPOQPPPQPPP
the ecgQRPPPPNPPP
the edSNPPPPPPPQ
the elbowQOPPPPPPPP
the elderlyPPPQPPPPPP
the emergencyQOQPPPPPPP
the epiOPPQPPPPPP
the erROPPPPPPOP
the eyePQPPPPOPPP
the familyPROPPPPQOP
the filmOPPPPPRPPP
the firstRQNROPPPPP
the flatPQPPPPPPPP
the floorPORPPPPPPP
the fluSQPPNOPPPP
the folderOPPQPPPPQP
the footQOPPPPPPPP
the forearmPPQPPPPPPP
the fridgeORPPPPPPPP
the frontOQPPPPPPPP
the gamePQPPPPPPPP
the generalQQOPPPPPPP
the gentlemanPORPPPPPPP
the goodOSOPPPPPOP
the goutPQPPPPPPPP
the gpOORPPPPPPQ
the hallPNRPPPPPPP
the handQPPPPPPPPP
the headRNQPPPPPPP
the heartTNQPOOPPOP
the hipORNPPRPPPP
the homePRNPPPPPPQ
the honeyNTOPPPPPOP
the horsePQPPPPPPPP
the hourOOSPPPPPPP
the houseQPPPPPPPPP
the hpvPPPPPQPPPP
the huddleOQPPPPPPPP
the icuPOPPPPPPRP
the injectionPPQPPOPPPP
the insulinPPQPPPPQOO
the ivPOQQPPPPPP
the jabQPPPPOPPPP
the kidneyQOPPPPPPPP
the kidneysQPPPPPPPPP
the kidsPNPPPRPPPP
the kitchenORQPPOPPOP
the kneeTPOOPOOPPP
the labPRNPPPPPPP
the labelPQPPPPPPPP
the ladyOPOPPPOPSP
the lastPPQNOOORRP
the lawNOPPPPOPOW
the leftPNPPPRPPPP
the levelPOPORPPPPP
the libraryOROPPPPPPP
the liftPROPPPPPPP
the lineNOSPPPPPQP
the linenOROPPQPPPP
the listPPPPPPPPQP
the localOPPPPPPPRP
the logPROPPPPPPP
the longPQPPPPPPPP
the manOROPPPPPPP
the matchPQPPPPPPPP
the medNPPPPPPPRP
the metforminPQPPPPPPPP
the middlePPNPPPSPPP
the monitorPPQPPPPPPP
the morningOOLPPTRPPP
the morphinePPQPPPPPPP
the mouthONTPPPOPPP
the mriQOQPPPPPPP
the neckPOQPPPQPPP
the needlePPQPPPPPPP
the newM[MOOQONQM
the newbornQPOPROPPPP
the nextSOOPPOPPPP
the nightMQPPPQQPPP
the numberRQPPPPPPOP
the nursePOPPPPPQPP
the officeOQPPPPPQPP
the oldPRPPQOPOOP
the onPLNPPPPPXP
the oneOSOQPPPPPP
the onesPPPPPPQPPP
the onlyONSPPOPPPQ
the operationPPPPPSPPOO
the orPPQQPPOPPP
the otherOQRPPOOORP
the overdosePQPPPPPPPP
the oxygenPPQPPPPPOP
the pagerPRPPPPPPOP
the paperSNPOPPPPPP
the parkingPQQPPOOPPP
the patientPNQPPPOQPR
the pharmacistOOPPPPPQPQ
the pharmacyPQOPPRPPOP
the phonePMRPPOPPSP
the pillONOPQQPPRP
the portalPLPPPPPQSP
the potassiumPPQPPPPPPP
the practicePPPPPPPPQP
the pregnancyPNPPPPTPOP
the printerPQPPPPPPPP
the qPROPPPPPPP
the realORPOPPPPPP
the repPRPPPPPPPP
the restPPPPQPPPPP
the resusPQPPPPPPOP
the rightPOORPOPPPR
the riskQPPPPPPPPP
the roadPQPPPPPPPP
the roofOMUPPOPPOP
the roomPPMPPQQOQP
the rotaPRPPPOPPPP
the rulePPPPPPPPQP
the runsRPPPPPPPPP
the sameOMOOUOPSPP
the scalePQPPPPPPPP
the schoolPQPPPPPPPP
the scopeSPOPPOPPPP
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
the strokeNNQPPPPPTP
the studentsORPPPPPPPP
the surgeonPQOPPPPPPP
the surgeryMMRPRPPPSP
the tableQPPPPPPPPP
the tabletsOMSPPRPPPP
the teaPQPPPPPPPP
the teamOPRPPPPPNP
the thighONRPPPRPOP
the thirdQPPPPOPPPP
the timePOPPPPQPPP
the topPQPPPPPPPP
the traumaPQPPPPPPPP
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
the waitingPORPPPPPPP
the wallPOQPPPPPPP
the wardXLNNPOOPRQ
the wayQQQOPNPOPP
the weekPRPPPOPPPP
the weekendPPPPPQPPPP
the weeklyPPPQPPPPPP
the whiteboardPRPPPPPPPP
the wholeOPOPPSPPPP
the wifiPROPPPPPPP
the windowPPQPPPPPPP
the woundPOQPPPPPPP
the wristPMPPPPUPPO
the wrongPPRPPOPPOO
theatreQRPOPRNOQO
theatre #1PORPPOPPPP
theatre $PRNPPPPPQP
theirQRPPOMOPSP
their ownQQOPPOPPQP
themOOQOQQMPQR
them $NPOPPQOQRP
them ?RPPPPPPPPP
them backNROPRPPPPP
them inPNRPPPPPPP
them toOPOPPRPPPP
thenHLTXMNWQNO
therapistROPPPPPPPP
therapySPNPPROOOP
therapy forQPPPPPPPPP
thereSLNOORKTUN
there $OSLPPVNPOP
there aNMNPPOOTVP
there anyTONPPQPPPP
there anythingRPPPPOPPPP
there evidenceQPPPPPPPPP
there forPPPPPPPQPP
there isONVPPNPPPP
there wasPQPPPPPPPP
there'sPRNPPNQPOP
there's noPPPPPPOPPQ
theseQROPPOUOLP
these daysPTPPPPPPMP
theyVVHLRRNQNO
they getRPPNPPPPPP
they haveQPPPPPPPPP
they liveQPPPPPPPPP
they reduceQPPPPPPPPP
they wantOOOPPUOPPO
they workQPPPPPPPPP
they'reNQRPPPOPPP
they'veOOPPPRPPPP
thickRPPPPPOPPP
thickenedQPPPPPPPPP
thicknessRPPPPPOPPP
thighOMUPPPQPOP
thighsSPPPONPPPP
thinRPOPPPPPPP
thingLUQPSOLOOP
thing $OPPPQPPPPP
thing onPRPPPPOPPP
thingsRPNPPORPNP
things $ROOPPPSPNP
thinkLKUOPRUPOO
think $PPPPPQPPPP
think iPOPPPSOPPP
think it'sQPPPPPQPPP
thinkingOOMPPSSPPP
thinking aboutPPPPPROPPP
thinking ofNPOPPSPPPP
thinksPQQPPOPPPP
thinnerPOQPPPPPPP
thinnersPPPPPPPPQP
thirdPORPPRMPPP
third timePOPPPRPPPP
thirtyNORPPPPPPQ
thirty yearsPPPPPPPPPQ
thisHVJNMN]MVP
this #2RPPPPPOPPP
this $OQPPQOPPPQ
this aONPPPPTPPP
this afternoonPSQPPPNPOP
this amQQQPPQNPPP
this ecgONPPPPTPOP
this hospitalOOPPPPOPSP
this isOOQPPSOPPP
this monthQROPPOOPQP
this morningQPSPPQMPPP
this onePQPPPPPPPP
this timePPTPPNNPPP
this weekQQNPPRMPQP
this winterSOPPPPPPNP
this yearQPPPPPOPPP
thoseNQOPQOUPNP
thoughtQPPPPOPPPP
threadOPPPPPRPPP
threadyPPQPPPPPPP
threeSNPSNPOOOO
three daysOPPROPPPPP
three monthsQPPPPOPPPP
three timesPOOQPSOPPP
three weeksSPOPPOOPPP
thresholdQOPPPPOPQR
threwPSOPPOPPPP
throatNMSOOPVPPP
throat $QPPPPPPPPP
throat isNPSPONSPPP
thrombectomyQPPPPPPPPP
thrombolysisMPPPOPPTPP
throughMPROQOQPPP
through theOOROQPPPPP
throwingQOPPPQOPPP
throwing upQOPPPQOPPP
thrownOPQPPPPPPP
thruPOQPPQPPPP
thrushOPPPRPPPPP
thumbPONPPOSPPP
thunderclapQPPPPPOPPP
thunderclap headacheQPPPPPPPPP
thursORNPPSOPPP
thursdayOSQPPPOPPP
thursday $PQPPPPPPPP
thxNUOPPPPPPP
thyroidPPQOPPPPPP
thyroid nodulePPPPPQPPPP
thyroxineQPPPOPPPPP
tiaWMMONOQPRP
tia $TOMPOORPPP
ticagrelorPPPPQPPPPP
tickPNOPPQPTPO
ticketPSOPPPPOPP
tieQPPPPPPPPP
tieneOOSPPPPPPP
tightQOUPPONPPP
tilNSOPPPPPPP
tillQSOPPPOPOP
till #1PSOPPPPPOP
timeMUTPNOKSPN
time $OORPPPPPPP
time ?RPPOPPOPPP
time doesOTPOPPNORP
time forOQPPPPPPPP
time isOTPPPPOOOP
time noPRNPPPPPPP
time ofPQPPPPPPPP
time toSOPOOPPPPP
timesNOPPNRNOUP
times $PQPPPPPPPP
times aPPPQPPPPPP
timingSOOOQPOPPP
timing $PPPPQPPPPP
timing ofSOOPPPPPPP
tinglingNOMPPOWPPP
tinyOQQPPPPPPP
tiotropiumRPPPNPPPPP
tipQPPPPPPPPP
tipsPPOPPQPPPP
tiredNPOPOTQPPP
tirednessQPPPPPPPPP
tirzepatideQPPPPPPPPP
titrateOPPOPPPPSP
titrationMOPXNOPPPP
tmpMPPRQPPPPP
tmp smxMPPRQPPPPP
tmrwPROPPPPPPP
toNPOc@T:K^Y
to #1NXNOPQMPQP
to #2RSOPPONPPP
to #2.QPMRPQOPPP
to #3PPPQPPPPPP
to #4PQPPPPPPPP
to $POPPPPROPP
to aPPPNTOOPOR
to addPPOPQPPPPP
to anRPPPOPPPPP
to apixabanLPPSPQPPPP
to askPOPPPRPPPP
to avoidOOPRQPPPPP
to bayPPQPPPPPPP
to beLQRSPNPPQO
to breathePNSPPPPPPP
to bringQQOPPPPPPP
to callQROPPPOPPP
to checkRPPOPPPPPP
to comePPPPPPPPPQ
to dischargeQOPPPPPPPQ
to doMLTPPTOPPO
to everyQPPPPPPPPP
to feedPPPPPPPPPQ
to getPNOONTOSQO
to giveQOOQOQPPRO
to goNRPQPQOPPP
to havePOOQPRPPPP
to headQPPPPPPPPP
to helpQOPPPPPPPP
to herPORPPPPPPP
to holdQPPPOPPPPQ
to keepPQOPPPPPPP
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
to preventSOPOPPPPPP
to putRPPPPPMQPP
to reportONOPPOPPOV
to roomPPQPPPPPPP
to ruleRPPPPPPPOP
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
to theK]POOJOOSO
to theatrePRPPPOPPPP
to treatSOPPPOPPOQ
to tryQPPPPPPPPP
to twoPPPQPOPPPP
to usePPPOQOPPQP
to waitPORPPPPPPP
to wakePNRRPPPPPP
to wardPQOPPPPPPP
to whoeverPQPPPPPPPP
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
toddler'sQRPPPMPPPP
toeNNPPPSSPPO
toenailQOPPPROPPP
toenailsQPPPPPOPPP
toesNNRPPSOPPP
togetherPOPOSPPPPP
together ?PPPPQPPPPP
toiletOOQPPQPPPP
toldNWIOOTOOOS
told $PQNPPPPPPQ
told meORPPPPPPPP
tomorrowRSOOPOOOOP
tomorrow $OTNPPNPPPP
tomorrow morningQNPPQPPPPP
tomorrow'sPQOPPPPPPP
tongueONMOORXPOP
tonightRQUPPKNOPO
tonight $OLSPPNPPUP
tonight ?PTPPPPPPLP
tonight orSOOPPPOPPP
tonsilPPQPPPOPPP
tonsillitisOPPPPPRPPP
tonsilsPPOPPQPPPP
tooTKXPMRMPOO
too $PQPPPPPPPP
too lateRPPPPPPPPP
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
tornPOPPPPPPPP
torn meniscusPOPPPQPPPP
torsadesOPOUPOOPPP
torsionOROPPOQPPP
totalQPPQPPPPPP
touchPQQPPPOPPP
touchedPPQPPPPPPP
touchingPPQPPPPPPP
touching itPPQPPPPPPP
tourniquetOPRPPOQPPP
toutPORPPPPPPP
towelPOPPPRPPPP
toxicNQPPPPQPPP
toxicityOPRPPPPPPP
toxinQPPPPPOPPP
tpaLPQTOPPPOP
tpa forOPPQPPPPPP
trachPQPPPPPPPP
tracheostomyPPQPPPPPPP
trachyPPQPPPPPPP
trainPQPPPPPPPP
trainingPROPPPPOPP
tramadolMOPSQPRPOP
tramadol andPPPPQPPPPP
trampolineQNOPPRPPPP
tranexamicOORQPPPPPP
tranexamic acidQOOQPPPPPP
transferPPOPPPPPPQ
transfuseQPPPPPOPPP
transfusionQSNOPNORPP
transplantQOPORPPPPP
transplant $MPPPTPPPPP
transportORQPPPOPPO
trappedPNSPPPPPPP
traumaPQNSONOOSP
trauma $ROPPPPPPPP
traumaticQPPPPPPPPP
trayNQOPPPPPTP
trazodonePPPPQPPPPP
treadmillPMSPPPPPPP
treatXMOOPPNPOQ
treatedJONPOPXPPS
treatingSPOPPPOPOP
treatmentSNNPOQOQPQ
treatment $SPPNPPPPPQ
treatment doseNPPSPPPPPP
treatment roomOPPPPPPPRP
tremorOOOPPSRPOP
triageOTPPOOOPQO
trialXQNNOOOOOO
trial $VOOOPPPPPP
trial ofPQPPPPPPPP
trialsSOOPPPPPPP
trials $QPPPPPPPPP
triamcinoloneQPPMOPPTPP
triedOQOPPQPPPP
triggerQPPPPPPQPP
trimesterNOPOVPPPOP
trimethoprimQPPPPPPPPP
trimoxazoleOOPQQPPPPP
tripNOPOPSPPPP
triptanPPPOORPPPP
trolleyJWPOOPPPQP
tropQPPPPPPPPP
troponinQOPPPOQPPP
troubleQOQPQPOPPP
trouble ?PPPPQPPPPP
troughPPPQPPPPPP
truckOOSPPPPPPP
trueOPOPQORPPP
true ?PQPPPPPPPP
trustPPNPPOPPUO
trust $PPPPPPPPRP
tryQPOPPQOPPP
tryingNOOOSTOPPO
trying forPPOPPRPPPP
trying toOOOOSROPPO
tshNOOPOSTPPP
tsh #2.QPPPORPPPP
tsh #3.OPPPPPQPPP
tubQOQPPPOPPP
tubeQOUPPPOPPO
tube inQPPPPPPPPP
tubesQOPPPROPPP
tuesdayOROPPQPPPP
tuesday $PQPPPPPPPP
tummyPPPPPOSPPP
turmericPPPPQPPPPP
turnOQQPPROPOP
turn upPQPPPPPPPP
turnedNRPPPOPQPP
turningPMTPPPPPPP
tvPROPPPPPPP
twelveQPPPPPOQPP
twentyOQOPQPPPPP
twenty minutesPQOPPPPPPP
twicePOOSPSNPPP
twice aPPOPPQPPPP
twinOROPPPPPPP
twinsOTOPPOOPPP
twins $QPPPPPPPPP
twistedSNQPPOOPPP
twitchingOLSPPTOPPP
twoGQ_VNLKSLQ
two $QQOPPQOPPP
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
two yearsNPPRPROPPP
txRPPPQOPPOP
txaVOMQOOOPPP
txa forOPPRPPPPPP
txa inQPPPPPPPPP
tyNTOPPPPPPP
tylenolNORPROPPPP
typeVNMOOQOROO
type #1UNMOOROQOO
type twoPPPPPPQPPP
typingPRNPPQPPPP
uNROPRPOPPP
ukTNPPPPPPPP
ulcerONPPPPTPPP
ultrasoundQPOPOOQQPP
umPQQOPPPPPP
unOPUPPOPPPN
unaONSPPPQPPP
uncleOPPPPPQPPP
uncomplicatedQPPPPPOPPP
unconsciousQPQPPOOOPQ
undOOVOPPOPPP
underNMSROQKQRQ
under #1ROPPPPOPPP
under #2POOPPPPPSO
under #3QPPPPPPPPP
under aPPQPPPPPPP
under theOQQPPOOPPQ
unitPSNOOOOOSO
unit $OORPPPPPRP
unitsMMPXNOORPO
units $POOROPPRPP
unknownPNPPPPQRQP
unknown $OOQPPPPRPP
unprovokedQPPPPPPPPP
unrecordableOPQPPPPPPP
unresponsiveOOSPPPPPPP
untilRULOOPPRNO
until itRNPPPPPPPP
until thePSNPPPPPPP
upP]USGKQSJL
up $TRSPNNMPOO
up ?PPPQPPPPPP
up aQOPPPOQPPP
up andOROQPPPPPP
up atQQPOPPOPPP
up byPQPPPPPPPP
up everyOROPPPPPPP
up forOPQPPPPPPP
up inPQPPPPPPPP
up likePORPPPPPPP
up onMQPPNOUQPP
up theNOPPPNPUPP
up toPPQPPPPPPP
up withPPQPOROPPP
updateOTNPPPPPPP
updatedPQOPPPPPPP
upperQPOQOPQPPP
upper giROOPPPQPPP
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
urineOOPOMN[OOQ
urine infectionQPPPPPPPPP
urine infectionsQPPPPPPPPP
urosepsisPPPPPMPTPP
usM\IOOQOQMQ
us $PQPPPRPOOP
us aOROPPPPPPP
us orQNOPPPPSPP
useXUJMPMMRQO
use ?QPPPPPOPPP
use disorderQPPPPPPPPP
use forPQPPPPPPOP
use inQPPOPPPPPP
use theQROPPOPPPP
usedPMPPROOPPS
uselessOQPPPQPPPP
usesPPPPQPPPPP
usingOUPPPNPOPP
usualMTNTPOPPOP
usual careQPPPPPPPPP
uterinePPQPPPOPPP
uterusOOTPPPOPPP
utiPQORNOOPQP
uti $QPPPPPPPPP
uti inOPPSOPPPQP
utisPPPPPQPPPP
vYKNMOOWOOO
v #1OKOPPOYPOO
vaccinatedTPPPMQPPPP
vaccinationKPPPUOPPPP
vaccineQRNMPROQQP
vaccine atPOPOPPPQPP
vaccine fridgePQPPPPPPPP
vaginalQPPPPPPPPP
valaciclovirOPPSOPPPPP
validONPPPPOPOV
valproateOPPNUOPPPP
valueQROPPPOPOP
value $PROPPPPPOP
valveQOPPOPRPPP
vanOTQPPOMORO
van dePTNPPPOPPP
vancMPPRSPPPPP
vancomycinQPPPOPPPPP
vapeRPPPPOPPPP
vapingROPPPOPPPP
vareniclineQPPPPPPPPP
varicealQPPPPPPPPP
variceal bleedQPPPPPPPPP
varicesPQOPPPOPPP
varicoseONQPPRPPPP
vascQPPPPPPPPP
vascularPPQPPPPQPP
vasopressinOPPRPPPPPP
vcfRPPPPPOPPP
veSPPOOPOPPP
veinPPQPPPPPPP
veinsOOQPPRPPPP
venlafaxinePPPQPPPPPP
ventOQOPPPRPPP
ventedQPPPPPPPPP
ventilatedQPPPPPPPPP
ventilationNPSPPPPPPP
ventilatorPPPPPPPPPQ
verapamilNPPOTPPPPP
verbalOOPPPPPPOT
versusSPPOOPPPPP
vertebraQPPPPPPPPP
vertebralRPOPPPOQPP
vertebral fractureQPPPPPPPPP
vertebroplastySPOOPOOQPP
vertigoQQNPPPQPPP
vertosTNPPPPPPPP
veryLSUOPOQPNO
vestibularQPPPPPPPPP
vestibular neuritisQPPPPPPPPP
vetOQOPPOQOPS
vfOLXPPPPPPP
viaPPPQPPPPPP
vialsNQPSOPPPPP
victimPPRPPPOPPP
victimsQPPPPPPPPP
videoTOOPPPPRNO
villagePQPPPPPPPP
viralOPPPPPQPPP
visionNNPPPOWPPP
visitOROOONL]LO
visit $PPPPPPPRPP
visit ?PQPPPPPPPP
visitingMRPPPPPOSP
visitorNNPPOPOOXP
visitorsRPOPPPOOQP
visitsROPPPPPPPP
vitSNOPRROOOO
vit dTPPLPSPPOP
vit kNOPWNPPPPP
vitalQPQOPPPPPO
vitalsPQQPPPOPPP
vitaminQQMPNSROOP
vitamin dTPONOSOOPP
vitamin kNPPSPPPPPQ
voiceOOMQPRSPPP
voice notePPNQPRPPPP
voicesPMTPPOPPPP
volunteersNSPPPPPPPP
vomitNPQPPOSOPP
vomitaOPQPPPPPPP
vomitedPQPPPPPPPP
vomitingRNUPONOPPP
vomiting andRPQPOOPPPP
vomiting bloodPPQPPPPPPP
vomitsPPPPPPQPPP
vpRPPPPPNPPP
vp vsQPPPPPPPPP
vs}?J<;KMTIW
vs #1UOONPPOPOP
vs #2WOONPPOPPP
vs #2.TPPMPPPPPP
vs #3QPPPPPPPPP
vs highQPPPPPPPPP
vs ivRPPPPPPPPP
vs lowQPPPPPPPPP
vs nsQPPPPPOPPP
vs nsaidRPPPOPPPPP
vs oralQPPPPPPPPP
vs pboRPPPPPOPPP
vs placeboQPPPPPPPPP
vs ptQPPPPPPPPP
vs shamQPPPPPPPPP
vs standardQPPPPPPPPP
vs thePPPPPPPPQP
vs usualQPPPPPPPPP
vs warfarinQPPPPPPPPP
vtOORPOPRPPP
vteSOPMPPPPQP
wIGJLaQUQNT
w #1OPPOTPOPPP
w aQOPPPQPPPP
w oNPPPPPPPQR
w thePOOPPRPPPP
waitTNRONSMOOP
wait $OQQPPQPPPP
wait ?QOPPOSOPPP
wait andQOQPPOPPPP
wait forROPPPOOPPP
wait untilQPPPPPPPPP
waitingNSPPPROPOP
waiting forOROPPQPPPP
waiting onORNPPQPPPP
waiting roomOQPPPPPPPP
wakeOLYQOMOPPP
wake forPPQPPPPPPP
wake himOORRPOPPPP
wake upPNTPPOPPPP
wakesQOQPPPPPPP
wakingPNSPPPPPPP
walkLSPPPNQPTP
walk inNQQPPNPPRP
walkedPPRPPPPOPP
walkingRQNPPPPPPP
walksRPPPPOOPPP
wallPQPPPOQPPP
wantOPTMOSNPNS
want aPROPPOPPPQ
want toOMWNPQOPOP
wantedOPRPPOPPPP
wanted toOQPPPPPPPP
wantsQPIORTMPNU
wants aPRNPPQPPPP
wants herPPPPPPPPPQ
wants meOOPQPQPPPQ
wants somethingOPPPQPPPPP
wants thePPPPPOPPPQ
wants toQOMORUOOOP
wardTNQMOMONVQ
ward #1PROPPPPPPP
ward $QJTNPPPPTO
ward isPQPPPPPPPP
ward roundPPPPPPPPPQ
warfarinOPNRSRNROO
warfarin $QMONTPPRPP
warfarin andQRNPPPPPPP
warfarin inrOPPRPOPPPP
warningQPOPPPQPPP
warning $ROPPPPPPPP
wasHkILMWIPKO
was #3POOPPSPPPP
was aPROPPPPPPP
was finePOQPPPPPPQ
was inOROPPOPQPP
was itQPOPPPPPPP
was justPRNPPPPPPP
was spotPROPPPPPPP
was talkingOPRPPPPPPP
was theNVOOOPPPPQ
washPSOPPPPPPP
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
watersQOQPPPOPPP
wateryQPPPPPPPPP
waveOLQPPPVPOP
wavesNOPPPPWPNO
wayPQWOPKOOOP
way $QPSOPNOOPP
way toPQOPPPPPPP
wbcMPPOPPUPPP
wbc #2MPPOPPUPPP
weHSOHKREVaV
we allowedOOPPPPPPTO
we arePQRPPPPPNP
we billOOPPPPPSOP
we callOOQPPPPPQP
we doNPPPPSOOQP
we gaveQOPPPPPPPP
we getPNPPPPPPSP
we giveQPQOPPPPPP
we haveMTOOOONOSQ
we holdPNPPPPPPSP
we justOQPPPPPPPP
we keepRPPPPPPPNR
we needMQOPPRPORQ
we startPPQPPPPPPP
we stillRRPPPOPOOP
we stopQPOPPQOPPP
we waitPPOPPQPPPP
we wantPQPPPPPPPP
we'rePRPPPPPPOP
we'vePOQPPPPPPP
weakQORPPOPPPP
weaknessNORPPPQPPP
weanQPPQPOPPPP
wearRPPPPOPOPP
weatherPSOPPOPPPP
wedgeRPPPPPOPPP
wednesdayPQPPPPPPPP
weePONPPOVPOO
weekKQLQUWPNNO
week $MOOSSQQOOP
week ?QQPPPPOPPP
week andPOPPPPPPRP
week doesQPPPPPOPPP
week ofRNPPQPOPPP
week oldSPPPSOMPPP
week orRPPPPPOPPP
week soPQPPPOPPPP
weekendOSOPPOPPQP
weekend ?OSPPPOPPPP
weekerOPPQPPPPPP
weeklySNOQPPPPPP
weekly progesteronePPPPPQPPPP
weeksUISTROONMQ
weeks #2PPPPPPQPPP
weeks $KLPWTNQPOP
weeks ?QPPPPOPPPP
weeks afterTPNOPPQPPP
weeks agoQOOPPPPPPP
weeks andNPQPPRPPPP
weeks inQPPPPPPPPP
weeks isRPPNPPPPPP
weeks ofQQOOPOQPPP
weeks oldPPQPPOQPPP
weeks orRPPPPPOPPP
weeks pregnantRPQOOOOPPP
wegovyOPPNPOPQTP
weightRNNTONSPOP
weight gainQPPPOPPPPP
weight lossPPPOPORPPP
welcomeNTPPPPPPOP
wellSSJOOOVOON
well $OROPPPPPPP
well ?QPPPPPPPPP
well asSOPPPPPPPO
well donePRPPPPPPPP
well whatOPPPPPRPPP
wellnessOSOPPOOQPP
wentJUUONPPPOO
went downPORPPPPPPP
went homeOROPPPPPPP
went inPORPPPPPPP
went outPPQPPPPPPP
went toORPPPPPPPP
werePQPPPQPPPP
wetPNQPPTNPPP
whatNGRWPOUQMQ
what $LSQRONQORP
what aPWPPPOMPPO
what ageRPPPPOOPPP
what arePNNPPNRPPT
what canNRPPPROPQP
what doTNVPQMMQMO
what doesJOOPPOYOPQ
what doseOPPSPPPPPP
what elsePPPPPOSPPP
what happensROPOSONOPP
what helpsPPPPPTMPPP
what iPOSPPOOPPP
what isQHPUNPROQS
what nextPOPPPQOPPP
what nowOOQPPPPPPS
what shareRPPPPPPPPP
what shouldMPPPRNPTPP
what thisPPPPPPQPPP
what timeNXPOPPMOQO
what toQOPPPQNRPP
what wouldMOOQPSRPOP
what'sONGSNMXPSS
what's ourOPPPPPPPSP
what's theQLLTONSPRR
whatsNOQRPOQSPO
whats ourOPPPPPPPRP
whats theOPORPPQPPP
wheelOQPPPPPPPP
wheelchairORPPPPPPOP
wheezePPQPPPOPPP
wheezingOPRPPOPPPP
wheezyPPRPPPOPPP
whenSMGQRVKUMS
when $OPPQPQPPPP
when ?QPPPPPPPPP
when aOPPPPPPPPS
when canSNOOPTOPPP
when doSRPOPOPPNP
when doesMSPPPPPRPP
when heRONPPORPPP
when iNSPPPPORPO
when isSPOPPOOPOP
when it'sPPOPPQPPPP
when shePPPPPPQPPP
when someonePPPPPPPPQP
when theQPPPPPPPPP
when theyPQPPPOPPPP
when toQPPQOPPPPP
when wePOQPPPPPPP
when youPRPPPPOPOP
wheneverORPPPOPPPO
wherePQWOONNNQO
where $PPOPPPPMUP
where ?NOTPPPPPOP
where didOSPPPPPPMP
where doOSQPPPPRLP
where isPLSPPPPPSP
where'sNKQPPPSPUP
where's theOKQPPPSPTP
whetherXMNPNOPPPP
whether theQPPPOPPPPP
whichOLHRORUUSL
which hasPPPPPPPQPP
which isQQPPPPPPPP
which numberOOQPPPPPQP
which ofRPOPQOOPQP
which oneSPPPPPNPPP
which tabletQPPPPPPPPP
which worksQPPPPPPPPP
whileTORNSNOPOP
while breastfeedingRPPPOPPPPP
while iPPQPPPPPPP
while onNPPNTPPPPP
while wePPQPPPPPPP
whiteOQQOOPTOOO
white andOQRPPPNPPP
whiteboardPRPPPPPPPP
whoRNJOOHDUbU
who approvesOPPPPPPPRP
who areQPPPPPPPPP
who canPNRPPPPPPQ
who doMNSOOOOOWN
who getsSOPPQPPPNP
who hasQQPOOOOOQQ
who isOGMPPOOP]S
who leftPQOPPPPPPP
who livesPOQPPPPPPP
who needsRPPQPOOPOP
who neverQPPPPPPPPP
who onlyQPPPPOPPPP
who signsPNPPPPPPTP
who takesPORPQPOPPP
who tookPSPOPPPPOP
who wantsNSPPQOPPOP
who wasOPQPPPPPPP
who'sNVOOPONPOQ
who's onPRPPPPPPPP
whoeverNUOPPOOPPP
whoever borrowedPQPPPPPPPP
wholeSMUOOQMPOO
whole bloodRPOPPPOPPP
whole bodyPPQPPPPPPP
whole bottleONTPPOPPPP
whole familyPPQPPPPPPP
whomOMOPPOOO\L
whoopingRPPPPPPPPP
whooping coughRPPPPPPPPP
whosePRNPPPOPPR
whyOGTNNZSOOO
wichRPPPPPPPPP
wideMOSOOPSPPP
wide openOPQPPPPPPP
wieQPPPPPOPPP
wifeNLVPPROPPQ
wife isONTPPOPPPQ
wife saysPOQPPPQPPP
wifiPTNPPPPPPP
willPRKOURNPNR
will aSNPPPOPPPP
will beOSNPPPPPPP
will doNTPPPPPPPP
will itQOPPQPPPPP
will notQQOPPOPPPP
will theRPPPOPPPPP
windowRPQPPPOPPP
window $SNPPPPPPPP
winePOPOORPPPP
wingPOQPPPPPPP
winterSMPPPPRPNP
wipedPQOPPPPPPP
wirdPORPPPPPPP
wirePORPPPOQPP
wisdomPPPPPQPPPP
wiseOPPPQPPPPP
withMUMPTOWRJJ
with ?QPPPPPPPPP
with aPTOSMMQQOO
with acuteQPPPPPPPPP
with anOPPTNPPPPP
with anginaSPPPMPPPPP
with apixabanOPPPQPPPPP
with asthmaRPPPNPPPPP
with bloodPQPPPPOPPP
with bronchiolitisOPRPPPPPPP
with chestORPPPPOPPP
with clopidogrelOPPPRPPPPP
with colchicinePPPPQPPPPP
with croupPQPPPPPPPP
with dementiaQPPPPPPPPP
with feverSPPMPPPPPP
with goutROOPPTOOPO
with herPPNPOSOPPQ
with hisPSNPPOPPPP
with itOSOPPNPPPP
with legPOQPPPPPPP
with lowPPPPPPQPPP
with meOOTPOOPPPP
with myONRPORPPPP
with newRPPOPPPPPP
with noQNRPPONPPQ
with normalPPPOOPTOPP
with onePQPPPPPPPP
with pneumoniaKPPSOPSQPP
with severeQPPPPPPPPP
with simvastatinSPPONPPPPP
with theNYPNQONPMO
with themPNPPPRPPPP
with threePQPPPPPPPP
with twoOPPPPPPQPP
with typeQPPPPPPPPP
with usPQPPPPPPPP
with warfarinOPPPROPPPP
withdrawalSPOOOPPPQP
withdrawal $QPPPOPPPPP
withinSNROPPLSPP
within #1SOPPPPLSPP
within #2QPPPPPPPPP
within aQPPPPPPPPP
within theOORPPPPPPP
withoutRMNOOMPPQW
without aPNPPOPPQTO
witnessSOPPPPPPPO
wkTNNNSOROPP
wk ?QPPPPPPPPP
wk oldQPPPOPOPPP
wksSPLIWSPOOO
wks $SQOJSPPPPP
wks agoLPPPSOSPPP
wokeQRNPPOPPPP
woke upPRNPPOPPPP
womanQOPRROPOOP
woman #2PPOPPPQPPP
woman ofPPPQQPOPPP
woman onOPPPQPPPPP
woman withRPPOPPPPPP
wombPPQPPPPPPP
womenROOPPOPPQP
women $QPPPPPPPPP
won'tNONOMTSPOS
won't wakePPRPPPPPPP
wontOMVPPNPPPP
wont wakePPQPPPPPPP
woodPORPPPPPPP
wordOSOPPORPPP
word $PROPPPPPPP
wordsNNSPPOOSPP
workQKQORUNOOO
work $UOOPOOPPPP
work asPPPPPQPPPP
work forOOOPPTPPPP
workedPMOPPQOTPP
workerPPQPPPPPPP
workingNXPPONOOPP
working $PORPPPPPPP
worksQOPOPSOPPP
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
worthRPOPNROPPP
worth itQRPPOPOPPP
wouldNONPTSTONO
would aQPPPPOPPPP
would beOSPQPMPPPP
would itPPOPPQPPPP
would likeQSOPPOOPPP
would youKLNPRXSOOO
woundONQPOQPROP
woundsPOPPPPPPPQ
wristOLPPPRUPOO
writeMOPQPONROV
writingOPOPPPQPPQ
writtenOPQPPMOSPP
wrongOQSONMOOOV
wrong channelPQPPPPPPPP
wroteOOQPPPPQPP
wtOPPSOPPPPP
wwOPPPPQPPQP
xUOVMNONPNO
x #1POXOOPMPPP
x #2PQPPPPOPPP
x raySONPPPRPOP
x wkQPOPPPPPPP
xareltoOOQRPPPPPP
xrMPPSPPPPPP
xrayPPPPPPRPPP
yQKVLTOOOOR
y noPORPPPPPPP
y oNORPPPOPPR
y siteNPONUPPPPP
y vsQPPPPPOPPP
yaOOSOPPPPPP
yearXMPUMLMONQ
year $RQPOPOOPPP
year ?QPPPPPPPPP
year andPPQPPPPPPP
year canOOPPPSPPPP
year ofQPPPPPPPPP
year oldVLPVNJQOOQ
yearlyRPPPPPPPPP
yearsOOMQPSTONP
years $QPPPPPPPPP
years agoLROOOPTPPQ
years andPPOPPRPPPP
years ofRPPPPOPPPP
years onSPPOPOPPPP
yellowKPOOTSOPPP
yesMRMOVQOPPP
yes noQPPPPPPPPP
yes orMPOOVPOPPP
yesterdayRIRPPQSPPP
yesterday $PMTPPPPPPP
yesterday andQPOPPPOPPP
yetOQROPOPPPP
yet $OPQPPPPPPP
yieldUPPPPONPPP
yoMIPRPUTOOR
yo $MPOTPPQPPP
yo wNOPQRPPPPQ
yo withQPPPPPPPPP
you<r@QO\\NAJ
you $OSQOPQOPOP
you aOUPPPOOPOP
you allPRNPPQPPPP
you arePQPPPOPPPP
you canNPRPPPPPPP
you doPTOOPULONO
you getPSPPPPOPNP
you givePPPQPPPPPP
you startOOPROQPPPP
you tellQPPPPPPPPP
you thinkOPOPPRQPPP
you wantPRPPPOPPPP
you'reOSOPPQPPOP
you'vePQPPPPPPPP
youngQNPPPPRPPP
yourLWNOOVOOOO
your ownPPPPPQPPPP
yrTLNPNPTOOR
yr $TNPPPPPPPP
yr oldNOQPOPSPPP
yrsROMPRSOOPP
yrs $SPOPPPNPPP
yrs agoOPPPRPOPPP
zJNPOOPP\OP
z pakQPPPPPPPPP
zeroOPRPPPPPPP
zincPPOTOOPPPP
zinc forNPPTOPPPPP
zofranOPPPRPPPPP
zoledronatePPPQPPPPPP
zoledronicOPPQPPPPPP
zoledronic acidOPPQPPPPPP
zoloftPOPPSOPPPP
zolpidemQPPPPOPPPP
zosynOPPQPPPPPP
~'aiPOQPPPPPPP
~'arPTNPPPPPPP
~'arrOTNPPPPPPP
~'clPTNPPOPPPP
~'cloPTNPPOPPPP
~'d_PPOPPRPPPP
~'llOXMPQMOPPP
~'ll_OXMPQMOPPP
~'reMVQOPPOPNO
~'re_MVQOPPOPNO
~'s_=VRNJ`TEST
~'t_LNYOLQUNLS
~'veJSVOPUNONO
~'ve_JSVOPUNONO
~_abRNMOTRRLMS
~_abdNORPPOSPPP
~_abeNPPPPQRPPP
~_ablRPPPPPPPPP
~_aboRRNNTONNPR
~_abrOPPPPSOPPP
~_absROMRQROPOP
~_abuOORPPPPPPR
~_ac^OQRKLKOQN
~_acaPORPPPPPPP
~_accSQPOOMOOTP
~_aceQPPNRPPPPP
~_achSNPOOSNPPP
~_aciNNQVPOPNPO
~_acnPPPPORPPPP
~_acqQPPPPPPPPP
~_acrORPPPPPPPR
~_actPSQQNMQPOO
~_acuYNNNNONROO
~_acyOPPQPPPPPP
~_adSKYQMMJNPV
~_adaOPPPQPPPQP
~_addRPROOOQPPO
~_adeNNUPROOOPP
~_adhRPOPPQPPPP
~_adjROPRPPOPPP
~_admNTPOOONOTP
~_adoQQOPPPPPPP
~_adrNPSOPOQOOR
~_aduUNOTNOOOOQ
~_advRLSNOQNQNT
~_aeQPPPPPPPPQ
~_aecQPPPPPPPPP
~_afWEPQOQUKRQ
~_afeQPPPPNRPPP
~_affOOOPPPTPPP
~_afiQOPPPPNQRP
~_afrQPPPPPPPPP
~_aftRIORPQTLPR
~_agNOTMOUMMOU
~_agaQVNMNWLMNS
~_ageRNNPPPOPRQ
~_agiNORQOPQPPP
~_agoOMVPOPPPPP
~_agrOPNOPORPPR
~_ahPPPPPPPPPQ
~_ahePPPPPPPPPQ
~_aiTKWOPONMQO
~_aidRSNPPPPNPP
~_airRIXOPPOOQO
~_alVSKJYMMLPQ
~_alaNVROONOPOP
~_albOPOSMPSPPP
~_alcQOOMROTOPP
~_aleSPPOOPPPPO
~_algSPOOPPPPPP
~_allJKNP\RJLTT
~_almPSPPPOPOPP
~_aloULSNQOOPOO
~_alpQPPPPPPPPP
~_alrTPPOONQPOP
~_alsNOPPQNPTPP
~_altQROPQPOPPP
~_alwNOOPPTPQPP
~_alzTPPPOPOPPP
~_amPSVXOINMNM
~_amaPROPPPPPPP
~_ambPRUOPNOOOO
~_amePPQPPPPPPP
~_amiMMSUSNOOPO
~_amlRPQOPPOPPP
~_amoSSMTNNOOOO
~_ampNSOTNPPPPP
~_amyPPOPPPRPPP
~_anRMWNMK]LMO
~_anaJPRRUNNRQO
~_ancNMOPRPTPPP
~_andQNPSOPOPPP
~_aneOORPQPOPPP
~_angSPOOMPRPPP
~_aniPNNOPPVPOP
~_ankQQNPONUPOO
~_annRRQNOONOQP
~_anoRPQPOPNONR
~_ansOPTPPOOPPP
~_antTNOMLRSORP
~_anxNPOPPPSQPP
~_anySRSOPMOONO
~_aoQNRPPPPPPP
~_aorQNRPPPPPPP
~_apRHOLOSPRYN
~_apaROQQNPPPPP
~_apeQPPPPPPPPP
~_apiPOQOQPOROO
~_apnPOQPQPPPPP
~_appOKLLNSQQ[P
~_aprQPOPPPQPPP
~_aqRNQPPPPPPP
~_aquRNQPPPPPPP
~_arTK\QSMJPLN
~_ardQOQPPPPPPP
~_arePLUPPPPPPP
~_argQQORPPPPPO
~_ariQPPPPOPPPP
~_armLKUPTORPPP
~_aroPQQPPQPPNP
~_arrUSROMPKQOP
~_artQPPQSNOPOO
~_asYRVHKLOPKW
~_ascLNQOOPWPPP
~_asiPPPPPPPPPQ
~_askUVLOOOLPOR
~_aslPPROPOPPPP
~_aspROQMPQPQOO
~_assRMQPPNOOOW
~_astOPTOQOMQOO
~_asyPPRPPOPPPP
~_atNOWOQJVOMR
~_atoOOPPSPOPPP
~_atrKRVPOPPPOP
~_attROOPNKWPMR
~_auUXNLMRMPON
~_audPUMPPPOPOP
~_augQPQOPPPPPP
~_aunOOPPPSPPPP
~_aurQOPPPPPPPP
~_ausQPQPPOPPPP
~_autSTNNNPOQPP
~_avONPOVRNOQO
~_avaPPQPPPOPRP
~_aveQPPPPPPPPP
~_avoNNOPVROPPP
~_awRTQONMQPOO
~_awaRTQONLRPOO
~_axQPPOPPPPPP
~_azRQOPSOOOOO
~_azaOPPPSOPPPP
~_aziSOPPPPOPPP
~_azuPQPPPPPPPP
~_ba^U_KKOPFHJ
~_babWNSRMUNLMN
~_bacWVOJNSQMNM
~_badPSPPPOPPNP
~_bagOQRPPOPPOP
~_baiOQQPPPPPPP
~_bakPQOPPPQPPP
~_balTLUOQOOOOO
~_banJVKSTLOTPO
~_barROOPPORMTP
~_basTMQPOMSOOP
~_batMRVNOQOOMQ
~_be^TUCNXPIMK
~_beaMTPOOQRPPP
~_bebNQRPPPPPPP
~_becPRQOPOOROO
~_bedPUOOQPNPPP
~_beeKQOPPVPORN
~_befTPLNVRMORM
~_begQOQPPOPPPP
~_behSRMPPPPPOP
~_beiOPUPPOOONQ
~_belRKWNNRSLQN
~_benVMRONPNROP
~_besSNQQPSNOOP
~_betVQJLOPWOOO
~_bevPORPPPPPPP
~_beyPOOPPPPOOT
~_bezPOQPPPPPPP
~_biNNOLMKV_GV
~_bicROQNQPQPPP
~_bigPORPPPOPPP
~_bikRRPPPOOPPP
~_bilKKMNNLU_NS
~_binQRNPPPPPOR
~_bioRPNPOTNRMP
~_bipPOQSNORPOO
~_birNSNOPPRMPR
~_bisMTQORNOPPP
~_bitRNOOOORROQ
~_blIHjKOJWHWK
~_blaKKZNRLWOOO
~_bleSTSQJHOSRO
~_bliNMQOPQSPSP
~_bloNKUNSUJNUN
~_bluPPXNOOTIPO
~_boPUZOFORGVM
~_boaMUPPPOOPPQ
~_bodNJVPPNUPPP
~_boiPRPPPPPPPP
~_bolPNQWNOOONO
~_bonQONOPRSPOP
~_booTSKNNQNOVO
~_borOQQOPOTPOO
~_bosPQOPPPPPPQ
~_botOPRMMXNPOO
~_bouRQROPMOROP
~_bowSNQPPPOPOP
~_boxPUOPPOPOOP
~_boyPOTPPNPPPP
~_bpPPPPPPQPPP
~_brOXSJQPOKOS
~_braRWPOOOLOOP
~_breIJTOUULNQT
~_briTXMNONOOOO
~_broPQRNNOSOPP
~_bruMQNPPRTPPP
~_buOYNQTOLONM
~_bubPQPPPPQOPP
~_bucPRPPPPOPPP
~_budQQOPPPPPPP
~_buiPOQPPPONTO
~_bulQMQPPQQQOP
~_bumROOTNPOPPP
~_bunQPOPRPPPNP
~_bupOPPQQPOROP
~_burQNPNRSOPOO
~_busNTOPPPPPOP
~_butNSPORNPPPP
~_buyOOQPRPPPPP
~_byTNPPPPNPPP
~_bypSPPPPPNPPP
~_bysROPPPPPPPP
~_caOYSHDAaOSS
~_cabPORPPPPPPP
~_caeNPPRPPPPPP
~_cafNYNOONPPPP
~_caiOQQPOPPPPP
~_cakOVNPPOOPOP
~_calLOTMNLWQTM
~_camQSMONUMRPN
~_canSO\LMMPMJU
~_capQHQOQNVONV
~_carRRLRQLMSRN
~_casRRMOOOLRTP
~_catPLNOQMSNXP
~_cauNKNPOOYSNQ
~_ceFQTOWLLSQR
~_cefLQPQSOOPRP
~_ceiOQPSOPOPPP
~_celOOPOTOQOPP
~_cemQPOPPQOPPP
~_cenMRPOOOPRRQ
~_cepPPPPQPPPPP
~_cerNQQOOONTNS
~_cesPPRORPPOOP
~_chXZUJNIQLOK
~_chaQWRMONMOQP
~_cheRRTKRKQPPN
~_chiQPMQOQTMPO
~_chlPNOTPQOPPP
~_choSPRNORPOOO
~_chrRSNNOQPROP
~_chuNSROOPPPPP
~_ciRGSM\MONSN
~_cicPOPPRPPPPP
~_cigSOPPPPOPPP
~_cipNOOOUPOPQP
~_cirPNSORPOPPP
~_cisONOPPOTPPP
~_citQOOPTOOORO
~_civROPPPPPPPP
~_ciwOPPPPPPPQP
~_clN\TSOEMSOK
~_claITQNUNOXKO
~_cleVSOTLNLPON
~_cliMQTQMQMNWO
~_cloSRQPRJSNNO
~_cluORPOONRPPQ
~_coUQ^DP?H`MU
~_coaPQOPPORPPP
~_cocOOOPSPPPPP
~_codIMOKOMJdYN
~_cofKZOPPPOOOP
~_cogRPPOPPPPPP
~_cohSPOPOPOPPP
~_coiVLOOPQNPRP
~_colRI[PMROOQM
~_comPUWMQLNPHT
~_conSKNNTOMSPR
~_cooVPNPPOPOOP
~_copNTNNSOQPOO
~_corNKYXIMSMNP
~_cosRSOPPOPPOO
~_cotOQQPPPQPPP
~_couNNRMRNSPPS
~_covNRLNOLMTSV
~_cowRORPPPPNPP
~_cpQPPPPPPPPP
~_cpaQPPPPPPPPP
~_crUQUMMQMPON
~_craVNPMOTNOQO
~_crcROPSOOPPPP
~_creOOMOTZMPLO
~_criPNUMNOLRUP
~_croNTNQOLUQOP
~_cruQQTOPNOPPP
~_cryOQQOOPRPPP
~_cuTRPMQLPNSN
~_cufPTPPPOOPOP
~_culQQOPPOOPRP
~_cupNRPPPOPORP
~_curQNOOOPTPOP
~_cusNOQPRPPPPP
~_cutUQNOPPOOQO
~_cyRPQOMPROPP
~_cycSPOPNQPPPP
~_cylNRPPPPPPPP
~_cysPOPQPPRPPP
~_cytQPPOPPPPPP
~_d'ORPPPPPPPP
~_daXCPPGZMVQP
~_dabRPPPPPPPPP
~_dadPOQOPSOPPP
~_daiVNORNONPPO
~_dalMSQQOPPPPP
~_damQOQOPOPQPP
~_danLSNORTOOQO
~_dapRPPOOPPORP
~_darMOSPPPRPPP
~_datVNLNOLMUQS
~_dauLNPPOURPOQ
~_dayUGNRMSSTPN
~_de[X\GADRQLV
~_deaSWNNMLLROS
~_debORPPPPPPPP
~_decQTOMNNPQKV
~_deeNOVQOMQPPP
~_defQMSROOROOO
~_degOOUPPPOPPP
~_dehQOQPPPPPPP
~_delURPLLNTOPQ
~_demTQLNPQMROP
~_denPPMMRSOSOO
~_depOMQQMNUPPR
~_derPOQPPPPPPP
~_desMSXRNNNMQO
~_detQQNPORPPRP
~_devPLRPPPRPSP
~_dexSOOQNOOPPP
~_diISSTWKRMGU
~_diaMORYMUMNPL
~_dicMSQPSOPOOP
~_didPORPPPPPPP
~_dieLTOOPRNQOR
~_difQMKOSPTQQO
~_digPOSORONRPP
~_dilLPMRUORPOP
~_dimOOPOPOUPPP
~_dinPRQPPOPPPP
~_dipRROPPNQPNP
~_dirQNPPPOQOQR
~_disUSQMOMNNJX
~_divORQPPQOPPP
~_dizPORPPNQPPP
~_dnLQQPPPOPQR
~_dnaLQQPPPOPQR
~_doPSI_QMLLMS
~_doaSPPNQPPOPP
~_docMLPOOVNWNQ
~_doe[EGHUOSTSS
~_doiOQOPPRNPOR
~_dolNOQORNOOQU
~_domOROPPPPPPP
~_donN]PMOOQOMN
~_dooOVSOPOOHRQ
~_dopQQPOOOSPPO
~_dosOKJqLLKNLN
~_douPPOQONWNOO
~_dowQSWNNPMNPN
~_doxPOONTQOPPP
~_drQQTXKFSGUR
~_draOVVOOKNOPO
~_dreLQNOPNQNYP
~_driNLI^KSQLOU
~_droNPWNTKTONN
~_druYLRMNOOOPQ
~_duPPROOMNORT
~_dulPQOPPPPPPP
~_dumQPPPQOPPPP
~_dupQPPPPPPPPP
~_durPNTQONQPOO
~_dusOPQPPPPPPP
~_dutNPNOONNOTU
~_dvNOOPPOPSOT
~_dvlNOOPPOPSOT
~_dyPRQOPKOORT
~_dyiOQQPPKONST
~_dysRQPOPPOPPP
~_eaUPHQPWROMM
~_eacLNNTSQQQPO
~_earXNNNOQSONO
~_easROQOPPPPPP
~_eatNUKPPUOOPP
~_ecUOQPQQONNO
~_echTQNPPNOPPP
~_eclOPRQQOOOPP
~_ecmRNROPPOPQP
~_ectNPQPPPRPPP
~_eczQPNPOTPPNP
~_edORPPPORPPP
~_edePPQPPPPPPP
~_edgOQNPPPSPPP
~_ediQOQPPPPPPP
~_eduOQPPPPPPPP
~_efZMNMRPONOO
~_efeTOOPPPOPPP
~_effWOPMOQPNOO
~_egMPOSSOOPPP
~_egfNOOSSONPPP
~_eiRSPPPNNPPP
~_eigQRPPPNPPPP
~_einPROPPPOPPP
~_eitPPPPPPPPQP
~_elUNTRMORLNM
~_elbROPPPOOOSP
~_eldPQOUOOOOOO
~_eleRPROOOSOOM
~_eliQOOOPRPPPP
~_ellONUPPPOPPP
~_elsOROOPPROMR
~_emQVKMMQKPOY
~_emaOUNPPONOOS
~_embRMQPPQOPPP
~_emeOQNOOOPSPR
~_emoQOPPPPPPPP
~_empOTOOORNOQP
~_enJWQNXLKUMO
~_encNOQROPOROP
~_endPQOOPOOQRP
~_eneLMPPYPOPPP
~_engOVOPPOPPOO
~_enoUPMOPONPOR
~_entJRWOQOOQNO
~_envPQOPPPPQPP
~_epXLNPLQMSPR
~_epiTOOQLNNSPR
~_eplSMOPPSPPPP
~_eqJONXOOSOOR
~_equJONXOOSOOR
~_erRNQPPONOTO
~_errSONOPOOOTO
~_eryQPPPPPPPPP
~_esNQUNRNOOQN
~_escMOTPPPPOPP
~_eseTNPPPPPPPP
~_eskQOPPPPPPRP
~_espPQPPPPPPPP
~_essPQOPPPPPPP
~_estOSROOOPPOP
~_etSONPNPSOPP
~_ethQQPOOPPPPP
~_etoPPPQPPOPQP
~_euPPPPPPQPPP
~_evZULNMVJMMO
~_evaPQQPPPOPPP
~_eveRULPNXLNNP
~_eviXPOOONOOOP
~_exWZNLLLMOPP
~_exaWWMNNONONO
~_excUQKQPONQPP
~_exeRROPPOOPPQ
~_exhNPSPPPOPPP
~_exiPQQPPPPPPP
~_expOVOOONPOOQ
~_extOLONORSPUO
~_eyLJUONQYOOO
~_eyeLJUONQYOOO
~_ezQPPPPPPPPP
~_ezeQPPPPPPPPP
~_fa\PYLKPINNQ
~_facSMUOONNQSN
~_fadPOPPPPRPPP
~_faePPQPPPPPPP
~_faiRXTMOOKPNO
~_falMQONNSSPPQ
~_famOQONQONPQS
~_fanPTNPPOPPOP
~_farOKSPONSPPR
~_fasZLPUNQKONO
~_fatQMQPPTOOOP
~_fauROOPPPPPPP
~_favOQPPPPPPPP
~_fePE\IUTUNKN
~_febUOOPPONPPP
~_fecQPPPPPPPPP
~_feeLOQMTTRONO
~_felNQSOTNNPPP
~_femNNSPSPOPPP
~_fenNORQQPOPPP
~_ferLNRRORTPOO
~_fesQNOPPSPPPP
~_fetONUPPPOPPP
~_fevNNNLRNXPPQ
~_fewUOPPOPOPPP
~_fi[I\WHFPRLN
~_fibQPPPPPPPPP
~_fidQPPQOPPPQP
~_fiePMPPPRRPPP
~_fifOLRPPPSPOQ
~_figMMTQSOOPOQ
~_filQRMSNMPTMQ
~_finOVMMNPXNNN
~_firSTRRPKHRSN
~_fisSNUOOMPOOP
~_fitQLURNOOPPQ
~_fivQRORONPPPO
~_fixSPNPPROPPO
~_flKF\KZOWMOL
~_flaONRPOQPPRO
~_fleNLPPXPOPPP
~_fliOOPPPRQPPP
~_floMQ[OOMQOOO
~_fluTKQLTMVOOO
~_flyPQNPPRPPPP
~_foJKUXHQNSWN
~_foaPLSPPSOPPP
~_focPPPPPPPPQP
~_folQROSPONOPO
~_fomOPPROPPPPP
~_fonORPPPPPPPP
~_fooOOQPOPSOOQ
~_forINRPMPLVYO
~_fosRPPTMOPPPP
~_fouPQQOPQRONO
~_frRXNPGQRLPQ
~_fraPTLPNNRQNR
~_freWTNQOMPOLN
~_friJQONOTOOYO
~_froPQTQJRRNMQ
~_fuKMQOPQTQSO
~_fulQSQPOMPOOP
~_funOJOPNTSPUO
~_furPQNNQPPROP
~_fusMPPPQPRPPP
~_gaQLWJP]LMKR
~_gabNPPQSPOPPP
~_gaiRNNPOPSPPP
~_galPPPPPRPPPP
~_gamOQRPPPOPPP
~_ganQQRPPPPONP
~_garPQQOMSOPPO
~_gasUOQPOONPPP
~_gatOPPPPRPPPP
~_gauRNQPPPPPPP
~_gavNOSONROOOT
~_geMN_TPNNNKM
~_gegPQQOPPPPPP
~_gelPNRPPPPPPP
~_genLSNTQNSONO
~_gerPPQPPPPPPP
~_gesQRPPPPOPPP
~_getTKSRPQOPNP
~_gewQOQPPPPPPP
~_ghOQPPPOQPPP
~_ghaOQPPPOQPPP
~_giQPRTSOHNQP
~_ginMRPPSPPPPP
~_girSRNOPQOPPO
~_givSLRVQOKNQP
~_glVLVVKQLNMM
~_glaUMQRNOOPOP
~_gleQPPPPPPPPP
~_gliNPRPRPPPPP
~_gloPROPPTMOOP
~_gluQPTRLNQOPO
~_glyRMOTOPPPPP
~_goJ]TNIWQMJP
~_goaRPOPPQOPPP
~_goeLSLQPOSQPP
~_goiHSTROTOOOO
~_golPPPPPQPPPP
~_gonMNWONSPOOO
~_gooWXOMNLLOMS
~_gouOQMROSTOON
~_gowPQPPPPPPPP
~_grSQXTKPRKKM
~_graPOTWPSKMNO
~_greNUROMOSOOO
~_griQNTPPOPPPP
~_groUONOOOTONO
~_gruOQQPPPPPPP
~_guMLWOOTLORQ
~_guaNTOPPPPPPP
~_guePORPPPPPPP
~_guiSNPOOONPTP
~_gumOPQPPPPPPP
~_gunOOQPPPPPPR
~_gurPPQPPPPPPP
~_haKS[ONPSIOO
~_habQOQPPPPPPP
~_hacRPPPPOPPPP
~_haePQQPOOPOPO
~_hahOSOPPPPPPP
~_haiLONOPUSPPP
~_halLPVUPORNLM
~_hanLJWNNRSORP
~_hapQYLORNNOMQ
~_har\ITNONPOOO
~_hasPOSQPNPPPP
~_hatOPPPPRPPPP
~_havISPOOOOOUR
~_hazQQPPPPPOPP
~_hcPPPMPPPSQP
~_heVZ^IFJ[DNM
~_he'MQWPPNQOOO
~_heaZRSNMIRNLR
~_heeROPPPQOPPP
~_heiPSOPPPPPPP
~_helOPUNMTQMQN
~_hemTSOONONPPO
~_hepNMQPPOTORP
~_herJSUNMQVKTP
~_hfQOOOQOPQPP
~_hfpPPPPPPPQPP
~_hfrQPOORPPPPP
~_hiPMXKSPNOQR
~_hicNOPPPQSPPP
~_hidPROPPPPPPP
~_higTOQMQONOQO
~_hilPQPPPPPPPP
~_himQPQOPPOPPP
~_hinQORPPPPPPP
~_hipQOPOPPNPPT
~_hisOPPPQPPQPP
~_hivMORPRPPPPP
~_hoMUVPKGGLbP
~_hoaOPRPPOQPPP
~_hocOPQPPQPPPP
~_hoiORPPPPPPPP
~_holLPQNSMQOSQ
~_homVPRLMQLRPP
~_honOSROOPOPOO
~_hooNOOOPUPPPR
~_hopPQPPPPPPPP
~_horSQPOPOOOPP
~_hosRNPNOMOOWQ
~_houMPP[OHJN\M
~_hsPQOPPPPPPP
~_huPRVNRMNNNR
~_hudOSOPPPPPPP
~_hugOPRPPOQOPP
~_humQOOPPPPPPS
~_hunMTPPPOPPPP
~_hurVLSOSMNPOO
~_husNPRPPROOPP
~_hySLPQRORQNN
~_hyaQPPPPPPPPP
~_hydMOPUROOPPP
~_hygPQPPPPPPPP
~_hyoPPPOSPPPPP
~_hypROONNPTQOO
~_hysPOQPPPPPPP
~_i'JYSNPRNONO
~_i'lOVOPPNPPPP
~_i'vKSUOPTNOOO
~_ibROOOSQOPPP
~_ibuROOOSQOPPP
~_icPRPPOPPPPP
~_icoORPPOPPPPP
~_ictPPQPPPPPPP
~_idLNMROOYPOP
~_ideMNNOPOYPOP
~_iePQPPPPPPPP
~_igPUNPPOPPPP
~_ignOUOPPOPPPP
~_ilPOOPPOQRPP
~_iliQPPPPPOPPP
~_illOPPPPOQRPP
~_imRJRTRONOOQ
~_imaQPPPPPPPOP
~_immROQPOPOPPP
~_impOLQTROOOOQ
~_in_NPQLKJXNL
~_inaQPPPPPPPPP
~_inbPSOPPOPPPP
~_incPUPQONOPOO
~_indUOOONQOOOQ
~_infTQOVOPLLPO
~_ingTOOPPPPPPP
~_inhOLPPSUOOOO
~_iniNPPSOPPQPP
~_injSOQNNQKSPS
~_innOPPPPPQPPP
~_inpPNQPPPPSPP
~_insNWUJOKNSQP
~_intUNNTQJNUQM
~_invPLOPPPXOOO
~_ioPPPPQPPPPP
~_iodPPPPQPPPPP
~_ipNNPRQPSPOP
~_irSPPONONQOR
~_iriPPPPPPQPPP
~_iroOSPPOPOQPP
~_irrSNPPPPPPPP
~_isNPSOOPQPQO
~_iscPPPQPPPPPP
~_islOPPPPPPPQP
~_isnNQRPPOPPPP
~_isoROQONQQPPO
~_itRQLMNSRUMN
~_it'QTOOOROOOO
~_itcONMOQQUOPP
~_iteOOPPPPOVOP
~_itrRPPPOPPPPP
~_itsRPOPPPPPPP
~_ivTROOOOOOPP
~_iveTSPOOONOPP
~_j'PQPPPPPPPP
~_j'aPROPPPPPPP
~_jaONMOOWQOPP
~_jabPPOPPPPPPQ
~_jamOQQPPPPPPP
~_janPPPPPQPPPP
~_jauOPPPPPRPQP
~_jeSNTPPONOOP
~_jehSPPPPPOPOP
~_jelQROPPPPPPP
~_jerPNSPPPPPPP
~_jetOOSPPPPPPP
~_joIVLNSMXQNO
~_johOOOPTPPPPP
~_joiLPOPOOWQPP
~_jokOSOPPPPPOP
~_jouQQPOOPPPPP
~_juSSTLQPRMNL
~_juiUQNOQNPPPO
~_jumOOTPPPPPPP
~_junPPOPPRPPPP
~_jusPPSNPQSNON
~_kaRKXNMQPOMR
~_kalRNRPOPPPPP
~_kamQOSOOPOPPP
~_kanPPRPPPPPOP
~_kayNOQPPRPPPP
~_keWNIKOPQNTU
~_keeZPLPMPLPMT
~_kenQMOPPPSPPQ
~_kepOLPPPOOPVQ
~_kerOPPOPPQPPP
~_ketMQPLUOQORO
~_keyQTNPOOPPOP
~_kiNXNVOMNOOM
~_kicOOQPPOPRPP
~_kidZOLLQPSOMO
~_kilJTN[ONMOOO
~_kinQOSPOQOPOO
~_kitLVNOPOOPTP
~_klPNRPPPPPPP
~_klePNRPPPPPPP
~_knOKSNWSOPOM
~_kneUMPMOQRQNO
~_kniPOSPPOPPPP
~_knoKOQQXQMOQN
~_koOKVOOQROOP
~_komPNTPPPPPPP
~_krPPTOPPOOPP
~_kraPQQOPPPOPP
~_kriPPQPPPPPPP
~_kuOQMOPVPPPP
~_l'SSPOOPOOPN
~_l'aSSNOPPOPPP
~_l'eQPPPPPPPPP
~_laUUWJWFLPNN
~_labOSQQQNMOQP
~_lacPPSNRNQQOO
~_ladKKTRRMSQRO
~_lagROPPPPPPPP
~_lamOWOOPNOPOP
~_lanQPQOQQOPOO
~_lapOTPPPOPPOP
~_larRNRPPOQPPO
~_lasPPPRNSMPQO
~_latWQJLUNPNOQ
~_lauORPPPPPPPP
~_lavPNQPPPPRPP
~_lawRNPPPOOPOS
~_leSSKFNFOTR_
~_leaSYIMOJNRYM
~_lecPTNPPPOPQP
~_lefNUQOONRONR
~_legKKNNNSPNNa
~_leiPORPPPPPPP
~_lenPPPPPQPPPP
~_leqSPPOOPPPPP
~_lesWMOOOOQPOO
~_letOSOPPNOPPS
~_leuOOPPPPTPPP
~_levNKVPVLNUNN
~_lfJPPPPOXPPP
~_lftJPPPPOXPPP
~_liONTLLO[IUO
~_liaRNNPPOPPOU
~_libPROPPPPPPP
~_licPPPPPOOPPQ
~_lidRQPQNPPPOP
~_liePOQPPPPPPP
~_lifSRPQMSMOPN
~_ligSOQPPOOPPO
~_likOQSOOQTNMN
~_limLMQQONUQOR
~_linMQQMRMVOQO
~_lipOLYOOMPPRP
~_liqPOPPPPPPRP
~_lisITJMOQRO\O
~_litNLPSRTPOOO
~_livVOPNRQPOLO
~_llPTNPPPPPPP
~_loKOPZJQQKSQ
~_loaLOQaMNLOOO
~_lobOPPPPPQPPP
~_locJJXLPMNO[T
~_logPSNPPNPPRP
~_lonSKJSPSMRNU
~_looKTPLPNZOON
~_lorRPRPOPPPOP
~_losROPMOYSNMM
~_lotPOQPPPPPPP
~_louORPPPQPPPP
~_lovNVNPQNPPPP
~_lowWMNRPQOOON
~_luTULLORUPKN
~_lucPSPPPNQPPP
~_lumQMKOPSWPOO
~_lunUTQMPPMPMO
~_lupOPPPPPQPPP
~_lvPOQPPPPPPP
~_lyPLQNOQVOPO
~_lyiPOPPPPQPPP
~_lymMOOOPRVPPP
~_lysSNQPPPOOPP
~_maDHZSZLQIPW
~_maaQPQPPPPPPP
~_macLXSMRNNOOO
~_madOTRPPMONNU
~_magPORORONQPO
~_maiROQTNPMPOP
~_majQPOPPPPPQP
~_makOPLPRQUONQ
~_malOKPNSSROPR
~_mamPQQOPROPOP
~_manLHO[MNLQVS
~_maoNPPNWPPPPP
~_marKQTOOQSPOO
~_masPJSQOPROSO
~_matNRPPROQONQ
~_mayQOPPPQQPPP
~_mcONTPPPPPPP
~_mcrNNTPPPPPPP
~_meDPSLQWRXMM
~_meaLMNOOOYTQN
~_mecRPPPOPPPPP
~_medKKPLPSNYSQ
~_meeNTSOPOOOOP
~_mehPOSPPPPPPP
~_meiPPSOPPOPPP
~_melRNOPOTOPOP
~_memSPPPPOOPPP
~_menLSPSOSNONS
~_merMNNPRUPPQP
~_mesOTPPPONPOP
~_metQONRUNTNNN
~_mgQOPPPPPPPP
~_miLJVSDPMTVV
~_micOSNOPOOOTO
~_midUNLRNORPPP
~_mifOPPSNPPPPP
~_migNOMNMRTPVO
~_milVNNROSOMNO
~_minIO^NMSISPQ
~_mirQROOPPOPPP
~_misMNQUNLOQOV
~_mitPOQPPPOOPS
~_mixNPPPPPRPPP
~_mmQPPQPPOPPP
~_mmoPPPQPPPPPP
~_mmsQPPPPPPPPP
~_moZ]]JGUJMGH
~_mobRNQPPPPPPP
~_mocORPPPPPOPP
~_modOSONONNWOO
~_moiOQQPPOPPPP
~_molTMPPNROPPP
~_momPQQPPOPPPP
~_monUPPPKXPLON
~_mooRRNOPOOPOQ
~_morUZQOLPMMMM
~_mosTOPPPPPPOO
~_motNKWPQTNOOO
~_mouKNXQRMQPOO
~_movLWROOMROQO
~_mrPOPPPPPPRP
~_mrsPOPPPPPPRP
~_muJLL[PRWLMQ
~_mucMPN`MPNNNN
~_mudSOOOPORPPP
~_mufPQPPPPPPPP
~_mulQOQOPPRPPP
~_mumMMNPPUSPPP
~_murOQPPPPQPPP
~_musRONNTOLOPT
~_myLJTOUVNOOP
~_myaMPRPTPOPPO
~_mycPPPPQPPPPP
~_myoQPPPPPPPPP
~_mysNKSOPVPPPQ
~_naRRNNORSMQN
~_naaOSOPPPPPPP
~_nacRRPPOOOOPP
~_naiPJMPPWSPPP
~_nalSOQPPOOPPP
~_namJWNOONTORO
~_napUPOPMPPQPP
~_narOPPQPPPPPP
~_nasONROTOOPPP
~_natQOPPPPOPQP
~_nauPPPPQPPPPP
~_ne[JQYKXHLHR
~_neaKVQPPONPPQ
~_nebPRLSMOSPOP
~_necOJZOOMRPNQ
~_neeTOOROZFNOQ
~_negQNQPPSPPOO
~_neiQSNPPOQPOP
~_nelQOQPPPPPPP
~_neoPNPSQOOQPP
~_nepQLOOOVPPPP
~_nerOMOORPTQOP
~_netPPOPPPPPPP
~_neuRQNPOPPOPO
~_nevRPOOPROPPP
~_newTMNTRLRPOO
~_nexRSRPOPKNNR
~_niGOUIZVQLUK
~_nicMRUNQNNQQO
~_nieMNXPPPOOPP
~_nifQPPROPOPPP
~_nigNSHNOYPNUN
~_nimRPPOOPPPPP
~_ninKPQSNPSPOP
~_nipOPOPQPQPPP
~_nirSOPPPPPPOP
~_nitMNOL^NPNQO
~_nmOOPPPPRPPP
~_noOXQGKSSOKU
~_nobMSSPPLQPQO
~_nocQPSOPPOPPP
~_nodQOPPPPQPPP
~_noiQPQPOOPPPP
~_nonPQQPPOOPPP
~_nooOUPOPOPPOP
~_norYKLMNXVLMN
~_nosOOROQQOPPP
~_notJUINOPOUNZ
~_nowRPPPPPOPOP
~_nsOPONUPOPPP
~_nsaOOPNUPPPPP
~_nstPQOPPPPPPP
~_nuPLSNSRFSTP
~_nulRPPPPPOPPP
~_numPLTRONKSTN
~_nurKMPMUULPSS
~_nutRPPOPPPPPP
~_nyMOPTNPSPPP
~_nysMOPTOPSPPP
~_o'PTNPPOPPPP
~_o'cPTNPPOPPPP
~_obPPNOONPSOU
~_obeQOOOOOPROR
~_oblOPOQPOPPPR
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
~_ofOQRWNNMOOP
~_offOSROOONPOQ
~_oftONQXOOOOPO
~_ohSQOOPOOPPP
~_ohpQPPOPPPPPP
~_okLRPOUOOPPP
~_okaLRPOUOOPPP
~_olTLPROOQOOQ
~_olaQOPPQPPPPP
~_oldTNOROOOPOQ
~_oliOPPPPPRPPP
~_omSQONPPPPPP
~_omeSPONPPPPPP
~_onOOPMOMNUNX
~_oncTOPOOQOPOQ
~_ondOOPPSOPPQP
~_oneOROPPROPPP
~_ongPORPPPOPPP
~_onlMPPONPRQQS
~_onsQOQPPPNROP
~_ontNQNPPNOROT
~_ooQNRPPPPPPP
~_oozPORPPPPPPP
~_opPQTMNRKSSL
~_opeMNVOOTLRTL
~_opiRSNOQNOOPP
~_optRQOPNPPPPP
~_orMSOTMLKL^P
~_oraSPMUNONNRO
~_ordMSNOONNNYR
~_orgOPRPPPPPPP
~_ortMPSPPONPSO
~_osQRNPOOSPOO
~_oseQPPQPPPPPP
~_ostQQPOPOPQPP
~_otTQPPTNNONO
~_otaQOPPPPPPPP
~_othONQQTOOOQO
~_otoOSPPQPPPNP
~_ottUOPPPPOPNP
~_ouVMPMOONOVO
~_ourOOPNPPPPTP
~_outWNPOOOOORO
~_ovSMWNKPNJVQ
~_ovcQPPPPPPPPP
~_oveTMTNKQNKVQ
~_ovuNPSPPPPPPP
~_owNSOPPPPPPP
~_oxSNSQPNNQPO
~_oxiROPPPPPPPP
~_oxyQORQQNNQPO
~_ozPPPPPPQPPP
~_ozePQPPPPPPPP
~_paERRHOKWTSW
~_pacQTQNONLQRO
~_padNPTOPPPPPP
~_paeOLRRPPOPTP
~_pagNSOPPOONTP
~_paiMMQMNRZSNN
~_palPQSQMNSOOO
~_panSTNOQNQNPO
~_papOTNOPPOPPQ
~_parPLROPTGON[
~_pasLXONOQTNNN
~_patLKIRTKTQXR
~_pauOPQPPPRPPP
~_paxQOPNSQPPPP
~_payOQOPPOPWKP
~_peQRXOJRNMMQ
~_peaQPSNPQOPOO
~_pecQPPPPPOPPP
~_pedROPQNPONSP
~_peeOOPPPPRRPP
~_pelQORPPPOPPP
~_penJPSQNSOPOT
~_peoTPRONQNPOP
~_pepQPOPPPPPPP
~_perNRORQQQOOO
~_pesPRPPOPQPPP
~_petPPOPQPQPPP
~_phAWKORNPRXT
~_phaLRMNQPNPWQ
~_pheOPOQUPNPPP
~_phlNQPPPPPTNP
~_phoHQPPNLVQQU
~_phyPTNPOSNMRO
~_piROYQOPMJQM
~_piaPPQPPPPPPP
~_picRPPOONQOSO
~_pieNNUPPQPPPP
~_pigPPPPPPQPPP
~_pilYGPRORPNOO
~_pinNRTOOONNRP
~_pipNRPPRPOPPP
~_pisNOSPPRPPPP
~_pizPTOPPPPPNP
~_plMTWMQRSMMK
~_plaRRSMPROMOO
~_pleHTQTNPSOPM
~_pluSQPLSPOQNO
~_pnQTOPNOPQOO
~_pnePTOPNOPQOO
~_poMRWNJNINWV
~_pocQRPPOOPQPP
~_podPQPPPPPPPP
~_poiNOTMOQPQOQ
~_polOLNOOPOQTW
~_pooNORSOPOORP
~_popPUNPPONQPP
~_porQPOPPOPPSP
~_posLQMQQSRNRO
~_potRQSPOOMOOO
~_pouQOROPPOPPP
~_powPOQPPPOPOR
~_ppRQPPOPPPOP
~_prXZKLPJJQNU
~_praORQPNNNSRO
~_preUPRUTTIKJN
~_priOYNLONOQQP
~_proYPGJOJSPRW
~_psQMPOPRSOOO
~_pseOOPPRPQPPP
~_psoPNPPORQPPP
~_psyQPQOOPQPPO
~_ptSMOPPRROPO
~_pt'PNQPPSOPPP
~_ptsRPPPPPPOPP
~_puJIhSKIURJL
~_pubPPPPPPOPPR
~_pueOORPPPPPPP
~_pufRONOPPSPPP
~_pulOL_OONOOMO
~_pumNSQQPPOPOO
~_punRQPPPPPPOO
~_pupMMTPONVPPO
~_purLOXNPNRPPP
~_pusQOLUMQMTPO
~_putQPQPPPPPPP
~_pyNROPOPTPPP
~_pyePQPPPPOPPP
~_pylMOPPPPUPPP
~_quRWQRKNLTLN
~_quaONRSOPOPPP
~_queOVLRMONUOP
~_quiTQUMOOOONO
~_quoPROPPPPPPP
~_raPCXeKSOMJK
~_rabPMOUOPOPPP
~_racRQPPPOPPPP
~_radLPWPPONPQP
~_raiRQOQPOPQOO
~_ramSOOPQROPNO
~_ranMNQSPOTPPP
~_rapSOOPPPOPQO
~_rarOPQPPPPPPP
~_rasKMMORXTOPO
~_ratRNR_KMLOLO
~_rayRPPOOPPPPP
~_rcQPPPPPPPPP
~_re^UERGNDUNY
~_reaUWMKSNTRHL
~_rebVNOPOPOOPO
~_recWPOKMWLPKV
~_redTKOSSONQOO
~_refNLNMNVRMPY
~_regLPOTTNPPQN
~_rehRNROPPOPPP
~_reiOPPPPPPRPP
~_rejOPPPPPOSPP
~_relZLNMNNMOVP
~_remRPPQPNMQRO
~_renFOP]OQOOPP
~_repQSGTMKRRPV
~_reqORNPPPPQPQ
~_resQRXKKQKOTQ
~_retPPQMOOTQRM
~_reuPROPPPPPPP
~_revRRORNOOPOP
~_rewPQOPPPPPPP
~_rhRNOPROOPPP
~_rheRPPPPPOPPP
~_rhyQOPPPPQPPP
~_riKEWIROQK\X
~_ribOQPPPPPPPP
~_ricPSOPPOPPPP
~_ridOPPPPRPPPP
~_rifNPPOUPPPPP
~_rigCM[QPLUPNU
~_rinLJMOPTTOWO
~_ripQPPPPPPPPP
~_risaMMNONJNNU
~_ritMQPOTPPPPP
~_rivQNQQNQOOSO
~_roT`cMKIIHLL
~_roaOTMPPPPPPP
~_robOQRPPOPPPP
~_rocPQPQOPPPOP
~_rolRLTPPOOPPP
~_rooPWSNNQNMQN
~_ropPLTRPPPPPP
~_rosROTOOMOPPP
~_rotPVNPPNPNPP
~_rouSSTMOPONNP
~_ruWLRQONJNUO
~_rubOOPPRPPPPP
~_ruiOPQPPQPPPP
~_rulULMRNOLPWP
~_runQRPOOPPOOO
~_rupQPRPPOOPPP
~_rurQOQPPPPPPP
~_rusPPOPPQPPPP
~_ryQPPPPPPPPP
~_s'PPRPPPPPPP
~_saPRYHXJRJKT
~_sabOSNOQPPPPP
~_sacOOQORPPPPP
~_sadOQOPPPRPOP
~_saf_FLKWPKOTO
~_saiOTROOQOOOO
~_salNTUUJNNOOO
~_samNOKNVMSSMU
~_sanNQPOOTQOOP
~_satMTWNOOPOOO
~_sauPPQPPPPPPP
~_savYNMPONNONS
~_sayINVQPMSNRR
~_scPNSNMPTNTO
~_scaMQOPNQRNTP
~_sceOQPPPPPPPP
~_schLJVSORPRNQ
~_sciORQPPQOPPP
~_scoXOKLOOUOPP
~_scrORTOQMNOSO
~_seX^THRHIVNG
~_seaLSNOPUOOPP
~_secNSVPNNLSQL
~_sedROPPOPPPPP
~_seeNTMOSNSPNO
~_segRNOPPPSPOP
~_seiNOUNQMOSNS
~_selSNOOQQNPOP
~_semNRQPNSOPOP
~_senVXOOSJINTM
~_sepQUMMNMRSPO
~_seqQOPPPPPRPP
~_serLQLRRPTPOO
~_sesPPPPPPOPPP
~_setRQOPPPOPPO
~_sevTMSPNPNQOP
~_sgSPPPOPPPOP
~_sglSPPPOPPPOP
~_shSSTJN_VMFG
~_shaMLONNZYNON
~_sheLQUOQQPOPO
~_shiORKQPRQORO
~_sho[UULNUJPEK
~_shrPOQPQPPPPP
~_shuOOPPPPRPPP
~_siTTWBNPTFZN
~_siaOOPPOPSPPP
~_sicPPRRNQNOOQ
~_sidPLSOOPTORO
~_sigJVMOOOSOSR
~_silPOQMUOOPPP
~_simVRNNPONOOO
~_sinYLRJMXQNNN
~_sirROOPPPPPPP
~_sisLTSONSOOOP
~_sitMMVMSLMOYO
~_sixPOPPPPQPPQ
~_sizOSRQPNOPPP
~_skWONOOPNROO
~_skeQPPPPPPPPP
~_skiVOOOOPNROO
~_slKTNRMUUJSM
~_slaOMQPPTQPPP
~_sleLUKOPWRONO
~_sliLTPROOROOO
~_sloTRMQNMROOO
~_sluOKUPPOOLVP
~_smUOJNXNZMKM
~_smaWPNOPNSNON
~_smeNMPOPQYONO
~_smiPTNPPPPPPP
~_smoONOPXPOPNO
~_snPSQNOPMUMO
~_snaRRPOPNOQOP
~_snoNQPOORNTNO
~_snuPOQPPPPPPP
~_soYPXKJOOOON
~_soaSNRPPPOPPP
~_socMQOPPOPUOP
~_sodSMROOOQPPP
~_sofOQQPPPPPPP
~_solSOQPOOMPPQ
~_somPOQMOSPNRQ
~_sonMQOOPTOPOQ
~_sooWNOOPOPPPP
~_sorPTQQNMUOOM
~_sotQPPPPPPPPP
~_souQRROPOPOPO
~_spUNWPLPXNHL
~_spaRYMPNOOOLP
~_speQNQTOPOPNO
~_spiTLOPOSQPOO
~_splONRPPQRPPO
~_spoMTNNOQUOOO
~_sprQPWNQMNOPP
~_sptQPPPPPPPPP
~_spuOLSPPPSPPP
~_sqPQNPPPQPPP
~_squPQNPPPQPPP
~_ssTONOPQOPPP
~_ssrSOOOPQPPPP
~_st[WTQDWIGOP
~_staQTOVIPOLNS
~_steVMSULMQONN
~_stiQPTLPTLNPP
~_stoXONKVRKNOP
~_strNNRSLSNQRP
~_stuSTNNMORNTO
~_suZFRRIMPROT
~_subVMONRONROP
~_sucRPRPPOOPPP
~_sudPMUOPNSOOO
~_suePNOOPOPPOX
~_sufPOQPPPPPPP
~_sugPLQQOTQPOP
~_suiRRRONONOQP
~_sulONOSSPPPPP
~_sumOPPPPQPPPP
~_sunPQNOOSOPRP
~_supNUNRLONRQP
~_surSLNPPPROSO
~_susRRORONPOOP
~_sutPMOPPOQRQQ
~_suxOPQPQPPPPP
~_svNQSPPPPPPP
~_sveMQRPPPPPPP
~_swOH[RGQ\MOK
~_swaQSUPNKPORN
~_sweNJUOLVWONN
~_swiONRTNPPPPP
~_swoPNPPPOTPPO
~_syTPRORJOSON
~_symTPOMOOSPOO
~_synRNOPSNOSOP
~_syrMQRRQPPPPP
~_sysQRRPONNPQP
~_taN]LRR[BMNM
~_tabRKRSOXJPNN
~_tacNUPOROOPOP
~_tagOSOPPPPPPP
~_takOPJMO[LLVQ
~_talMXRNPONSLN
~_tamSRONTMOOOO
~_tanONTPPPOPPP
~_tapOSNVLOOPOP
~_tarXOKOOORPPO
~_taxOQPPPOPPPP
~_tazNPPPRPPPPP
~_tdQPPPPPOPPP
~_tdaQPPPPPOPPP
~_teNQ\OENNMPW
~_teaSSQOPMOORN
~_tecNPQPPPRPOP
~_teePMRONSSOOO
~_telPNMPOIURRU
~_temKNWQONQOSO
~_tenTPPQOOPOOO
~_terPOQNNRLSPQ
~_tesRXPONTLNMN
~_tetPOSOPQONPP
~_texOLRPPPNPPV
~_thA\WINJkKKK
~_thaQZLNPPOPKP
~_theQTKRTQMROL
~_thiILUMNP`KQO
~_thoOOOPQPTPNP
~_thrKJVONQSNUP
~_thuMSMOPRSPOP
~_thyQPQOOPPPPP
~_tiKMVSLSLSWK
~_ticQOMOQPQSOO
~_tieOOSPPPPPPP
~_tigRNSPPONPRP
~_tilQSPPPOOPOP
~_timORSNPPIRUN
~_tinMONPPQVPOP
~_tioRPPPNPPPPP
~_tipPPOPPQPPPP
~_tirOOPOOTPPPP
~_tisPPQPPPPPPP
~_titKNPWNOQOTP
~_tmPROPPPPPPP
~_tmrPROPPPPPPP
~_toR`aJKNQIEL
~_toaPROPPPPPPP
~_tocRQPPNPPPPP
~_todSZROPKMNMN
~_toeQMROOUNPPP
~_togPOPOSPPPPP
~_toiOORPPQPPPP
~_tolOWIPOTOOOS
~_tomRRROPONOOO
~_tonOOSOONWNOO
~_tooRM[MNOOONO
~_topSPPPNPPPPP
~_torMOQTROOOOO
~_totPPPQPOPPPP
~_touOPVOONQOOP
~_towOPPPPRPPPP
~_toxMPOPOPUPPP
~_toyPROPPPPPPP
~_tr]LPGRNNMWL
~_traPTRROIOKWN
~_treVHONMSTPMT
~_triXQOJSRLTMM
~_troOUQOONOOQO
~_truSLPOPMQOUO
~_tryNOOOSTOPPO
~_tuIS\NOQPOMM
~_tubRNTOPQNOOO
~_tueOSOPPQPPPP
~_tumPPPPPOSPPP
~_tunOQOPPPRPPP
~_turMQVPPQNPNO
~_twNPQRQTMPOO
~_twePPPPQOOQPP
~_twiNPQRPTNOOO
~_tyTQKOQPQRNO
~_tylNORPROPPPP
~_typURJOOQQRNO
~_ulSNOOOOUPOP
~_ulcPNPPPPTPPP
~_ultSPNOOOQQOP
~_umPQQPPPOPPP
~_umbPPQPPPOPPP
~_unHM[UJNIWSP
~_uncPMRPPSOOPQ
~_undPKRROQOQRP
~_uniKRMVNNQQSO
~_unkPNPPPPQRQP
~_unlPPQPPOPPPQ
~_unpQQPPPPOPPP
~_unrOPTPPOOPPP
~_unsNOPPPPPRQQ
~_untRTNOOPPRNO
~_unvQPQPPPOPPP
~_upQZGOPRPOPO
~_updOWLPPPOPPP
~_uppQPOQOPQPPP
~_uprSNPPPPPPPP
~_upsOVMPQNPPPP
~_urTIRLLJYVQN
~_uraQPPPPPPPPP
~_ureSOPPOPPPPP
~_urgRMPOPPOTSN
~_uriPNPNMN[ONP
~_uroPPPPQMPTPP
~_usMWMSRMNNNS
~_usePNOOSPOOPS
~_usiOUPPPNPOPP
~_usuMTNTPOOPOP
~_utPNVPPPNPPP
~_uteONVPPONPPP
~_utiQPPPPQPPPP
~_vaVMOSSRIOLS
~_vacQSNLPRNQQO
~_vagPOQPPRPPPP
~_valQQMOTNONMU
~_vanLPQVOQOOOO
~_vapXOOOPNNPPP
~_varPNQRPQPPOP
~_vasROOQOPOQPP
~_veNPYMONRNLR
~_vegNPOPPRRPPP
~_veiONTPPQOPPP
~_venMPWPNNPPOP
~_verUQPMQLNOOS
~_vesQPNPPPSPPP
~_viHTSNKLTYSK
~_viaLQPSQPPPPP
~_vicPPRPPPOPPP
~_vidTOOPPPPRNN
~_vilPRPPPOPPPP
~_vinPORPPPPPOP
~_vioPPQOPPPPPQ
~_virOOOPPOSPPP
~_visHQOMMLRZWN
~_vitRROOMSQOOO
~_voKN^NMNRMNS
~_voiOLRQPQRPPO
~_volLQSPPPNOOU
~_vomPOXNNMROOO
~_votPQPPPPPPPP
~_vrQPPPPPPPPP
~_vuQPPPPPPPPP
~_waWO]FQOLKMS
~_wacPQPPPPPPPP
~_waiTPQONULOOO
~_wakOH]QOMOPPP
~_walOUPOOLPOTO
~_wanPPOLRVKPLX
~_warTMPOQNNPSQ
~_wasMUOOROOOOP
~_watYRRMRPHOOO
~_wavLHQPPOaPMO
~_weMWQWNSQKLK
~_we'QRQPOOOPOP
~_weaRQRPOMQOPP
~_webPQPPPPPPPP
~_wedOSPPPQOPPP
~_weePLNVUTNLNO
~_wegOPPNPOPQTP
~_weiQNNVONROOO
~_welP[IONNUPNN
~_wenKUUONPPPOO
~_werPPPPPQOPOQ
~_wesPORPPPOPPP
~_wetPKOPPYOPPP
~_whPFIUMNXTXM
~_whaKCIZNM]TPS
~_wheTNROOPLQQQ
~_whiRMKORPVSPK
~_whoOXRNNNINYN
~_wiPPQIXORSDT
~_wicRPPPPPPPPP
~_widLNSOOPUOPO
~_wifNPTOOROOOP
~_wilPTJOURMPNR
~_winUMSONQQONO
~_wipPQOPPPPPPP
~_wirOMUPPPOQPP
~_wisMVNOQQOPPP
~_witVNLMSKRUJT
~_woIHTJWZPXGO
~_wokQRNPPOPPPP
~_womSNPQQMOOQO
~_wonNNSOMRRONS
~_wooOPRPPPQPPP
~_worKNRKWXLXJM
~_wouMLOOSSSQNP
~_wrHLTONMRTL\
~_wraQPPPPPPPPP
~_wreOOPPPRPPPP
~_wriKLOQPNTTNU
~_wroNPUONMOONV
~_xaPOQRPPPPPP
~_xarOOQRPPPPPP
~_xrPPPPPPRPPP
~_xraPPPPPPRPPP
~_yeUGMURSSMLP
~_yeaYLMVNOQNMQ
~_yelKQOOTSOPPP
~_yesRJRPPQSPPP
~_yiUPPPPONPPP
~_yieUPPPPONPPP
~_yoJ^KNPUPNMP
~_yogPSPPPOPPOP
~_youJ[KNPVQONO
~_zeNNTPPQPPPP
~_zerOPRPPPPPPP
~_ziPNRTOOOPPP
~_zinPPOTOOPPPP
~_zoPQNQVLOPPO
~_zofOPPPRPPPPP
~_zolQOOQSNPPPP
~_zosOPPQOPPPPP
~_zuPOTPPOOPPP
~_zwPOROPPPPPP
~a'sMNSPPSPPPP
~a's_MNSPPSPPPP
~aagNOQOOPUPPP
~aag_MNROOPUPPP
~aalOMVPPPOPPP
~aal_ONUPPPPPPP
~aarOOUOPPOPPP
~aar_PPRPPPOPPP
~aatOPRPPPPPPP
~aat_OPRPPPPPPP
~ab_RIPQRSONRP
~abaMROTTPMQOO
~aba_PPQPOPPPPP
~abalPPOPPQPPPP
~abanOOPRQPNQOO
~abapNPPQSPOPPP
~abbROQPOPPPPP
~abbeROQPOPPPPP
~abdOORPPOSPPP
~abdoPOSPPPPPPP
~abeRTONORLORO
~abegPPPPPQPPPP
~abelQSNPPOOPPQ
~aberOPPPPPRPPP
~abetRQPOPRLORO
~abgPPPPPPQPPP
~abiVNPSOMOPPO
~abieRPOUONOOPP
~abigRPPPPPPPPP
~abilPOPPPPQQPQ
~abinPORPPPPPPP
~abisRPPOPPPPPP
~ablSIRRMTLUMQ
~ablaROPPPPPPPP
~ablePJRRMULUMR
~abliPPPPPPPQPP
~ablyQPPPPPPPPP
~aboQPSOSNMMPR
~aborOQPPPPPPPQ
~abouQOSOSOKNQR
~abovPPOPPPRPPP
~abrOOPPPSOPPP
~abroOPPPPSPPPP
~absSPKQRQNOOQ
~abs_QQOOPPOOPQ
~abscQNORPRNPPP
~absePQNPPPQPPP
~absoPOPPRPPPPP
~abstPQPPPPPPPP
~abuOORPPPPPPR
~abuePORPPPPPPP
~abyVMRRMUNLMN
~aby'PNQPPRPPPP
~aby_WOQRMTNLMN
~ac_QMTLTONROO
~acaRMSQNOPOOO
~aca_SOOPPPPPPP
~acamQPPPPPPPPP
~acaoQOQPPPPPPP
~accUQRJPNLPUN
~acceORPOPNNOUP
~acchPOQPPPPPPP
~acciRPQKQRNRQO
~accoQPPPPOPPPP
~accuSOOPPPQPOP
~aceZQVMNLKPQL
~ace_VJUNNNPPRN
~acebQROPOOOPPP
~acedOTOPPPPPPP
~aceiNPPOSPPPPP
~acemRQQQPOOPOO
~acenQNSOPPPPPP
~acepMPPOTPPPPQ
~acerQPMPOPORRP
~acesOQQPPPOPPP
~acetSRQQKQOOOO
~achJVSOMLVNSO
~ach_SIOSPOOOTQ
~acheMMSNNP[ONO
~achiL]OOONMQOO
~achnQPPPPPPPPP
~achtNSOPPPPPPP
~achyOORPPPOPQP
~aciQNTTOLLNPV
~aciaRPQOOPPPPP
~acicNPPTOPPPPP
~acidQMRSQOPNPO
~aciePSOPPPPPPP
~acilQPPPPONPSP
~acinOPQOQOQPPP
~acioQPPPPPPPPP
~acisPNPPPOOQPQ
~acitPOOPPPOPNV
~ackRVTKNTPMOL
~ack_PZQKORSMMM
~ackaOQPPPPPPPP
~ackeQNPPPTOPPP
~ackiROQPPPOPPP
~acklOPRPPPPPPP
~acksQQOPPOOPRP
~aclMSOQRPOPPP
~acl_OPPRPPPPPP
~acloPPPORPPPPP
~acnQPPPORPPPP
~acnePPPPORPPPP
~acoQVPOOOOOOO
~aco_QPQPPPPPPP
~aconRPPOPPPPPP
~acosOUOPPPOPOP
~acpPOPPPPPPPR
~acprPOPPPPPPPR
~acqQPPPPPPPPP
~acquQPPPPPPPPP
~acrPSNMUOOOOQ
~acraQQOPPPPPPP
~acroORNNUOOOOQ
~actULOPSMQOMR
~act_QNNOTPQPOP
~actaOPTQQOPOOO
~acteTNPPPOPQPP
~actiLMQQPOMSRR
~actlPPPPPQPPPP
~actoTPOORQNOPO
~actrQPPPPOPPPP
~actsPPPPPPQPPP
~actuQTMQONROMR
~acuVONOPOOROO
~acu_PQOPPPPPPP
~acuaOPQPPPPPPP
~acurPOORPPPPPP
~acutWOONOONSOO
~acyPQLOOPQOWO
~acy_PQLNOPQOWO
~acycPPPQPPPPPP
~ad'OKSPPTNPTP
~ad'sOKSPPTNPTP
~ad_LRWTMJQLUN
~adaTTRMOORNNO
~ada_PRRNOOQOOP
~adacPROPPMRPPP
~adalOPPPQPPPPP
~adamPORPPPPOPP
~adanQOOPPRPPPP
~adaxRPPPOPPPPP
~addQNRPNPQRPO
~addeSNPPOQMRPO
~addiQQPPOOQPPP
~addlOPOPPPSPPP
~addrPORPPPPPPP
~adeTKXUOMLLMS
~ade_TSNNOOPMNT
~adedQMTPPOPPPP
~ademOOSPPPOPPP
~adenQNQPRPOOPP
~aderOPRPPPPPPP
~adesOOPUPOOOPP
~adgOUPPPOPPNP
~adgeOUPPPOPPNP
~adhPOOOOQSPOP
~adh_OPPPOPSPPP
~adhdQPOPPQPPPP
~adheQPPPPPPPPP
~adiLSYTNOJOOO
~adiaPRTNPPNPOP
~adieQPPPPPPPPP
~adinKPSVOPMPOO
~adioNPSPPOPPQP
~aditQPPPPOPPPP
~adjROPRPPOPPP
~adjuROPRPPOPPP
~adlPMOPPRPPPS
~adliPOPPPPPPPS
~adlyQOPPPPPPPP
~admPQSOOOMOTP
~admiPQSOOOMOTP
~adoLPRMXRONON
~ado_OUROOOOOOO
~adolLOONXOQPOP
~adonPOPPQPPPQP
~adorOOSPPPPPPP
~adrQPSOOOPOOR
~adreQPSOPOQOOP
~adsLUTOOMROOO
~ads_LQVOPOROOO
~aduTNOTNOOOOQ
~adulUNOTNOOOOQ
~advRLSNOQNQNT
~advaQOOOPOOQOT
~adveQPPPPPPPPP
~adviPMSPPQOPPP
~adyNSRPPJTOQO
~ady_NSQPQKTOQO
~adycQPPPPPPPPP
~ae_OOOPPPQQPP
~aecQPQPPPPPPP
~aecoQPPPPPPPPP
~aedPLRRPPOPTP
~aed_OOPPPPPPRP
~aediQQOPPPOPQP
~aedsOLSRPPPPQP
~aemPPQQPOPQPO
~aemaPOQPPPOPQP
~aemiPPPQPPPQOP
~aemoOQQQOOQOPP
~aesNNQRPPOPSP
~aesaNPPRPPPPPP
~aestONPPPPPPTP
~af_QOPPQOPPPP
~afaOPPQPOQPPQ
~afaxPPPQPPPPPP
~afe^JJKWNKNSP
~afe_ZNMLWPKONP
~afebQPPPPNRPPP
~afelQPPPPPPPPP
~aferPPPPQPPPPP
~afetRQOPOPPPPP
~affMURNNQRONP
~aff_LPSPPSOPPP
~affeMVOOONSPOP
~affiSMPPPPPPPQ
~afiRNOMUPNPRP
~afibQOPPPPNQRP
~afilPOONUOPPPP
~afinQPPOPQPPPP
~aflPSNPPPPPOP
~aflePSNPPPPPOP
~afnROPPPPPPPP
~afneROPPPPPPPP
~afoONQPPSPPPP
~afrQPPPPPPPPP
~afriQPPPPPPPPP
~aftRIOSPQTKPR
~afteRIOSPQTLPR
~ag_LMUOOOWOOO
~agaPVOMNWKMMS
~agaiQVNMNWLMNS
~age\PSLKNMNTM
~age_USRMMQMQQM
~agedSNPPPPOPPQ
~agelPSOPPPPPPP
~agemQOPPPPPPPQ
~agenPPPOPPPPRP
~agerUNOOOORNRO
~agesPPPPPPQPPP
~aggONUPPPPPPP
~aggePQOPPPPPPP
~aggiOMUPPPPPPP
~agiORQQNOPROO
~agiaNSPPPPPPPP
~agicQOOPPPPRPP
~aginROQPPOPPPP
~agitNORQOPQPPP
~aglUQNOKSOORO
~agliSPPONPPOSP
~agluQQNPNTOPOP
~agmNPPPPPSPPP
~agmuNPPPPPSPPP
~agnQNQNRSNRON
~agneQPRORONOPO
~agnoPOOOOSPRPO
~agoPLWQNPOPPP
~ago_QOPPOPPPPP
~agonONTRNPPPPP
~agrPPMOQOQPPS
~agreOPMOQOQPPS
~agsQSOPPPOQPP
~ags_QSOPPPOQPP
~aguNTROOQNQNQ
~aguePOQPPRNPOQ
~agulNTPOPOPQOP
~ah_LROOPVOOOP
~ahaPRPPPPOPPP
~aha_ORPPPPPPPP
~ahePPPPPPPPPQ
~aheaPPPPPPPPPQ
~ai_NUOPPQOPPP
~aidMUOMTPNTMP
~aid_NSPKSPNVMP
~aidePPQPPPPPPP
~aidsPRMRQPPNPP
~aigSSOPPONPPP
~aighSSNPPONPPP
~aignQPPPPPPPPP
~ailXPKQLWIPNR
~ail_OOLQPTROOQ
~ailaPQOPOPOPRP
~ailePPQPPOOOPS
~ailiQOQNPQPPPP
~ailsSPOPOSMPOP
~ailuOROQPQOPOP
~ailyVNORNPNPPO
~aimOOOPPPOYLP
~aim_OOPPPPOXLP
~ainX[JLGTQINT
~ain_XZTJIWLKLK
~ainaPPQPPPPPPP
~aineNQMROPRPRP
~ainfOPNPPOUPPP
~ainiNTOPPSOOPP
~ainkROPPPOPPPP
~ainlOONPPPUPPP
~ainsUKMNPPQPQT
~aintOVOSNMKOPU
~aioQMTPPPPPPP
~airRQSNNUMONO
~air_QUMMOTPQMO
~airdOPQPPPPPQP
~aireRNPPPPOPPR
~airmOPPRPPPPPP
~airsNVOOPPOPPP
~airwRJVPPPOPQO
~aisPOUQPOOPOO
~ais_OMUPPPPPPP
~aiseROPQPOPQOO
~aisoPQOPPPPPPP
~aitTNRONUOONO
~ait_SMSONTOOOO
~aitiNTPPPROPOP
~ajeQLOOPUPPPP
~ajoQQNPPPPPQP
~ajorQPOPPPPPQP
~ak_QSSOOMNOOS
~akeRTQLOOPKRS
~ake_OVMMNRRLOS
~akebPQPPPPPPPP
~akedPPQPPPQPPP
~akenQNUQNOPPOP
~akerPQPPPOQPPP
~akesQMOOTONOUP
~akfPROPPPPPPP
~akfaPROPPPPPPP
~akiMIWOQRTPOO
~akinNIWOQRSPOO
~akkPPQPPPPPPP
~aknNORPPPQPPP
~akneNORPPPQPPP
~aksPQPPPOPPPP
~aks_PQPPPOPPPP
~aktRNPROPOPPP
~akthOPNSPPPPPP
~akyOPPPPPQPPP
~aky_OPPPPPQPPP
~al'ORPPPPOPQQ
~al'sORPPPPOPQQ
~al_[CL[?KOTWU
~alaLRVRMONNQQ
~ala_NMTPPPPPPS
~alacQOPRNPPPPP
~alaeOPPPQPPPPP
~alamOQPRPOPPPP
~alanSOPOPPPPPP
~alarNUROOPOOPO
~alatOPOQPPOPSO
~alazPPPQPPPPPP
~albMPOWMOSPPP
~albuOPOTMPSPPP
~alcNLRNRPXNNP
~alciNOPPPQTOOO
~alcoPNPMROTOPP
~aldNNRPPPRPPP
~aldoNPOPPPSPPP
~alePNRTPTQMNL
~ale_OPQQRPPOPO
~aledPQQPOPOOPP
~alenOMOUOPRPOP
~alerPNQOPUPOOO
~alesPQPPPPPPPP
~alexPPPPQPPPPP
~alfJTNUNRTONN
~alf_JSOUNRTONN
~alfwPROPPPPPPP
~algSOOPOOQPPP
~algiPPPPOPRPPP
~aliSQQVKNOMKV
~aliaPQPPPOPPPP
~alidQPNOOPOPNV
~aliePPQPPPPPPP
~aligQPPPPPPPPP
~alinPQPTNQOONP
~alipOPPSOPPPPP
~alisMPQPPPTPPP
~alitUQNQOOOOOQ
~alivPORPPPPPPP
~alizQPPPPPPPPP
~alkMZSMOLNTPM
~alk_KYNMOOPUPN
~alkePQQPPPPOPP
~alkiPPSPPOOPPP
~alksRPPPPOOPPP
~allHUWLVMGKSW
~all_GRUOONUPTN
~allaOSPPPPPPPP
~allbPPOPPRPPPP
~alleMQQOZPMNON
~alliNPSPPQNPPP
~alloPEXPSNMNTS
~allsVSNOOQMOMP
~allwORPPPPPPPP
~allyUTIONNMPMZ
~almUSNONNQOPP
~alm_RQPOPOPPPP
~almeSPPOOPPPQP
~almoOSPPPOPOPP
~almsOPPPPPRPPP
~aloXJSOUMMOON
~alolMPPRSPOPPP
~alonTLTNQOOPOO
~alopUOOPRNOPOP
~aloxRPPPOPPPPP
~alpKJSNTSROOS
~alp_NNRPPRRPPP
~alphQPPPPPPPPP
~alpiNOQPPRQPPP
~alprONPMUOOPOS
~alrSPPOONSOOO
~alreTPPOONQPOP
~alsVOPQPJPRPN
~als_QOSRONPOPN
~alsaQOPORPPOPP
~alsePQOPPPQPPP
~alsoNOPPQNPTPP
~alsyUQOONOOPPP
~altRONPOMLQOX
~alt_TLRPPPPPPP
~altaNUPPPPPPPP
~alteORQPQPOPPP
~althRNMONONSQU
~altiPOPPPPRPPP
~altoOQPROPPPPP
~altrPOPPQPPPPP
~altyQOPPPPOOPT
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
~alysNPOTRRNOON
~alzTPPPOPOPPP
~alzhTPPPOPOPPP
~am_ORVURRHKPL
~amaQQOQNOPONT
~ama_OSRPNPPPPP
~amadNONSQRRPOO
~amagRPPPPPPPPP
~amanOSNPPPOQPP
~amarOMPPPOPPPU
~amatTNQPOPPPPP
~amazOPPPRPPPPP
~ambQRWNOMOOOO
~ambeOOSPPPPPPP
~ambiRQOOOPPPPP
~ambuORTPPNOOOO
~amcQPPMOPPTPP
~amciQPPMOPPTPP
~ameJVOMTOSTMM
~ame_IUJNUPVTNN
~amedQSNPPOOOPP
~amenOQRPPPPPNP
~amerPORPPQOPPP
~amesPOQPPQPPPP
~ametQPQPPOOPPP
~amhPQPPPPPPQP
~amhsPQPPPPPPQP
~amiQKWUVMKLNP
~amicONQTPPPPPP
~amidOPPOSPPPPP
~amifTPPOOPPPPP
~amilKQOOUOOPQS
~aminTQRPMQONOO
~amioNMRRTOOPPO
~amipPOQPQPPPPP
~amitRPRQMOPPPP
~amivQPPQPPPPPP
~amlRPQOPPOPPP
~amloRPQOPPOPPP
~ammQPSQNQOOOO
~ammaNNTROPPPPP
~ammeRRPOOOPPPP
~ammoRQOPPPOPOP
~ammyOOQPPRPPPP
~amoPUNXPNMNMN
~amolORPUMQOPOO
~amorOQNSOPPPPP
~amosOOSPPPPPPP
~amotSPPNROOPPP
~amouPOPSOPPPPP
~amoxPTMPSNOOOO
~ampQUNPSNQMMP
~amp_ORQPPOOPPP
~ampaROOPPPPPPP
~ampeQPPPPPPPPP
~ampiLPPOVPPPPP
~amplNTNOOOTPOQ
~ampoQQNROROPOO
~amprQPPPPPPPPP
~ampsSQPRNOOOOP
~ampuQPQPOPPPPP
~amsSQN[PKNOMO
~ams_QOO\OMNOMO
~amsuPRPOQNPPPP
~amuPOPPPPPPQP
~amyNNNSNRSPPP
~amydPOPPPRPPPP
~amylPPOPPPRPPP
~an'PNZOOQNONO
~an'tPMZOORNONO
~an_WHTRSNKQJS
~anaPLNQXMNPQQ
~ana_PPNOTNROOO
~anadROPPPPOPOQ
~anaeNNQQPPOQSP
~anagTMOPPPPORP
~analRPNPPPOPPR
~ananQPMPUOPOOP
~anapKQQQUOOQOP
~anasPQPQPPPPPP
~anbQPOOQQPPPP
~anbeQPOOQQPPPP
~ancPQO]IKUQIO
~anc_JQPQSPRPPP
~ancaQOTOPPOOPP
~anceSTMVMKMTMQ
~anchPMPPPPTPPP
~anciOPPPPPQPPP
~ancoPOQUMPPPPP
~ancrRPPPOPOPQP
~ancyQPORNQSOMP
~andBQTQHYROLZ
~and_JTQQNRLSNS
~andaONPOOQPOPU
~andeRPPROPOPOP
~andfOOQPPSOPPP
~andiORPPPPQPPO
~andlQOQPPPPPPP
~andmOOTOPOPPPP
~andoJXRNONOOOT
~andpOOOPORRPPP
~andsKGOSOUWOPO
~andwORPPPPPPPP
~aneRLUPQOLMQS
~ane_PNPPPROPOT
~anedOROPPPPPPP
~anelPPPPRNOPPP
~anemPPPPPPPPQP
~aneoQPPPPPPPPP
~anerPORPPPPPPP
~anesPNRQPPPPPP
~anetQPPPOPONRP
~aneuPQPPQPOPPP
~anexRMQQOPPPPP
~angVEZNOSQISN
~ang_ONQOQPMPTQ
~angaQPPPPPPPPP
~angePPJQRUSKRO
~angiVMQOMORPPP
~anglQOPPPPQOPP
~angrPPQPPPPPPP
~angtOOTPPOPPPP
~anguOMWPPPOPOO
~anhROPPPPPPPP
~aniPPMRLSZMNN
~anicRSOPOPPOPP
~anidQPQPPPOPPP
~anilPPQPPPPPPP
~animUONPPPOPPP
~aninKMRTNOWPPP
~anisNQOPPQRPPP
~ankJaPNNLRNON
~ank_LWUOOLOOQO
~ankeOVMPPPPPPP
~anklQPNPOOUPOO
~anksNUNOPROPPP
~annKXTPQMOMRN
~ann_PORPPPPPPP
~annaRPOOPPPPPP
~anneIXOOOOONVO
~anniLNQTRRNPPO
~annoOOUOPMSONO
~annuTROOPONPOQ
~anoSOXNOOMOMQ
~ano_OPSPPPPPPP
~anolPQOORPPPPP
~anopPPRPPPPPPP
~anorQPPPPPPPPP
~anosRNQPPPPPPP
~anotPQSPONOONR
~ansVUSOSJILRO
~ans_PRTOOOMNQO
~anseOOORSOPPQP
~ansfSSKOONNRQQ
~ansiRQNPPPPPPP
~anspTOROROONOO
~answNPUPPOOPPP
~antRTTQIUJJOT
~ant_NH[NTRNNQP
~antaNVNROQNOOP
~anteNSTPONQOOO
~anthOPPPPPRPPP
~antiSQOQJRPOQP
~antoTPOPOPPPOP
~antrOPPPPPPPRP
~antsSQHNQTLQNU
~anuUPQMNSNOPO
~anuaQPPOPQPPPP
~anusQPPOORPPPP
~anutSPQOPQOPPP
~anxNPOPPPSQPP
~anxiNPOPPPSQPP
~anyLORXQLLRTL
~any_LKNYOPMRVM
~anybORPPPOOPPP
~anylNPQQQOPQPP
~anymOOSPPOORPP
~anyoMVTQOQMNMP
~anytXJLOQNTORO
~anywQROPPPOPPP
~anzOOTPPOOPPP
~anzaPNRPQPPPPP
~ao_NOPNOUROOP
~aoiNPPNWPPPPP
~aoi_NPPNWPPPPP
~aorQNRPPPPPPP
~aortQNRPPPPPPP
~ap_XNTNONNOPO
~apaOKRPQQOOOU
~apa_OORPQPPPPP
~apacOOPPPPOPNV
~apagQPPOOPPORP
~apamNPPOSPPPPP
~aparQOQROOPPOO
~apeMWISQKVNPQ
~ape_QPOOONVPPP
~apedOPPPPPRPPP
~apefPPPNTPPPPP
~apelORPPPPPPPP
~apenOQPQROOPOP
~aperOTKUKOPOQR
~aphOMSPUNPPNO
~aph_SNPPPPPPPP
~aphyMPSQUONPOO
~apiWJMRSPLQPN
~apidSOOPPPOPQO
~apilQOPPPPPPPP
~apinQMNSSQOOOP
~apisROPPPPPPPP
~apixPOQOQPOROO
~apnNISPQPWPPP
~apneOOPPQPPPPP
~apnoOJRPPPWPPP
~apoSPOPPPOPPP
~appQSHJPTNPWP
~appaPSOPPOPPPP
~appeVMONRPQSNN
~appiPQNPPPPQPP
~applPLONPNPOWS
~appoPKOOPZOOOO
~apprMROOOOPOUP
~appyOYNPPOOPNP
~aprUONOMQQPPP
~apriPPPPOPQPPP
~aproTOOPMQPPPP
~apsYNTMPLMQNO
~aps_QPPPPPOPPP
~apseUOTNOMNROO
~apsuSPOOQOPPPP
~aptOTQOPNQPOP
~apt_QPPPPPPPPP
~aptoOTPPPOQPOP
~aptuOPQPPPPPPP
~apyVPNOOUMOOP
~apy_VPNOOUMOOP
~aquRMPOSPPPPP
~aquaSOPPOPPPPP
~aqueRPOPPPPPPP
~aquiMOQOTPPPPP
~ar'PPQPPPPPPP
~ar'sPPQPPPPPPP
~ar_VTXSKKTJIM
~araUMRSIXLPNN
~ara_PORPPPPPPP
~arabOMQOPUOPQP
~aracTRPPLQNQOO
~aradRQLPPRPPPP
~aralPPQPPPPPPP
~aramTMPPPPPPOP
~aranLOPVOPPPQO
~aratMSQPPPPQOP
~arbPLRTPOROOO
~arb_QOPPPPPPPP
~arbaOPPPRPPPPP
~arbeSOPPOPPPPP
~arbiMPPROPSPPP
~arboOOQSPPPPPP
~arcSPSONQONPP
~arcaOPQQOPPPPQ
~archPQQOPQOOPP
~arcoQPPPPPPPPP
~arctTPPOOPPPPP
~ardQZRGKGON]P
~ard_LVWKMJONXP
~ardaRPOPPPPPPP
~ardeOTNPPPOPPP
~ardiPLNMOPQRVQ
~ardlNPTPPOOPPP
~ardsUSKPPOQOOO
~are^NSPLKHQMT
~are_TQLPQLNTPP
~areaOLURPPPPPP
~aredWPQNNOOOPO
~arelOMSRPPOPPP
~arenRVMOPNMNOV
~arerPPPPPPPPPQ
~aresPMQPPRPPPP
~aretRPPPPPOPPP
~arfOPNRSRNROO
~arfaOPNRSRNROO
~argXRIRNNQSLO
~argaNPQRPPPPPP
~argeWSINONQSLP
~argiPPPROPPPPP
~arguRQOPPPPPPO
~ariELOSVNRROV
~ari_OOQPQPQPPP
~ariaMNRQORPOQO
~aricROQPPQOPPP
~arieNSPPPPPPPP
~arinKPMTSOSQPN
~arioNQPPPNORNT
~arisQPPPPPPPPP
~aritPMOOSOOPOU
~arkGONQPM`NQN
~ark_KKROOO[OOO
~arkeQQPPPPPPPP
~arkiLTMOQOSPSO
~arksOOOPPPTPPP
~arlUQPNLRRONP
~arlaPORPPPPPPP
~arleOOQPPPPPPR
~arliPPPPMTPPPP
~arlyWSMNONRONO
~armSLPMRNPOTR
~arm_YORNPMLONQ
~armaLQNOOPOPWQ
~armeNOPPOQTPPQ
~armfQOPPPPPPPP
~armiPOQPPPPPPP
~armsOMPPSOQPPP
~arnQUOOPNPPOP
~arn_RQPPPOOPPP
~arnePQQPPOPPPP
~arniPSNPPPQPOP
~aroPMVRQPNPNN
~aromQPPPPPPPPP
~aronPNPRRPOPPO
~arooQPPPPPPPPP
~arotOPRPPPPPPP
~arouOPSPPQPPNP
~aroxPOPQPQPPPO
~arpOTPPPOPPOP
~arp_PQPPPOQPPP
~arrYRSQKNIONP
~arraOONPPSPPPQ
~arreVPSONNLQPP
~arrhQPOTOMPPPP
~arriQTROOPNONO
~arroOORPPPPPPP
~arrySNPPOPPPQP
~arsSLKOMXWOLO
~ars_VNIPMXTOMO
~arseMNRPPPSPPP
~artSSP]YN?KKR
~art_WSP[IKIOPP
~artaOPQORPPPPP
~artbQNRPPQPPPP
~arteIKROZTOONQ
~arthSOPOOOQPPP
~artiUQLXONNOOO
~artmOPQPQPPPQP
~artnNNMOSULPOT
~artoQPQOPOPPPP
~artrOQPQPPPPPP
~artsOSPPPPOPPP
~artuNPROSPOPOP
~artwRPPPPONPPP
~artyOQQPPPPPPP
~arvPRNPPPRPPP
~arvePQNPPPRPPP
~aryTOOMLNOPSU
~ary_TNNNLNOPSU
~arynPQQPPOPPPO
~as_KSULMOWNOR
~asaPRNOSOPOOP
~asa_PQPPPPPPPP
~asadPRPOOPPPPP
~asalQNOPSOPPPP
~ascQOQONRSPNO
~asc_QPPPPQPPPP
~asceOORPPPQPPP
~asciOPOPORSOOP
~ascuQOQPPQOQPP
~asePOUQOLRORM
~ase_LRNRPNUNSM
~asedRNRPPOPPPP
~aselPRPPPPOPPP
~asemOPQPPOPQPP
~aserRMRPPPPPPP
~asesPROPPPOPPP
~asgRMSPPPOPPP
~ashQKSKUSNNRO
~ash_SHQLSSQOSO
~asheQQQPOQNPPP
~ashiPOSPPPOPPP
~ashoOOPPSPPPPP
~asiQHQRMVPOQP
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
~asleMPQOPPTPPP
~asmVOPPNOPPPO
~asm_RQPPOOPPPO
~asmaTNOPPPPPPP
~asnPNTQPNPPPP
~asn'PORQPNPPPP
~asoTPKQPPQPNR
~aso_QPPPPPPPNS
~asonQPNPQQPOPO
~asopPPORPPPPPP
~asouQPOPOOQQPP
~aspQMTMPQOQOO
~asp_PPQPPPPPPP
~aspiPOSMQQPQOO
~asprROPPPPPPPP
~assRVYOLMJLNT
~ass_QQSOOPMOQO
~assaOORPPQPPPQ
~asseMVPOOQOOOP
~assiQNTQNLPNPT
~assoROPPPPPPPP
~assuRPPPPPOPPP
~asswPTOPPOPOOP
~astYLNI\SSOMI
~ast_NOKOUTTOOM
~astaSPOOQPOPPP
~asteROPOOPRPOO
~astfQMNOSSOPPP
~asthKPVNWOMQON
~astiPQPOOPPPPP
~astmQPQPOPPPPP
~astrUQOPOONPPP
~astsPOPPPORPPP
~astyTPOOPOOPPO
~asuRMRPPOMTQN
~asuaQOPPPPOPRP
~asurRNRPPONTOO
~asyPRQPPOPPOP
~asy_PQOPPPPPPP
~asymQPPPPPQPPP
~asysNQRPPPPPPP
~at'OLMSNLUPSR
~at'sPMMSNJUPSS
~at_VMJRQTTKKR
~ataSLNMLQWQOQ
~ata_WLRONMOPPR
~atalORNOPOSQPO
~atarQPQPOPOQPP
~atatLPOPPOVPPP
~atcSOLSPPSNON
~atchSOLSPPSNON
~ateVNHRNJXQOR
~ate_QWM\LOGNKT
~atedSOLNMNXNSQ
~ategPQPPPOPPPP
~atelOORPOPRQOP
~atemQOPPPPOQPQ
~atenOROPPQPPPP
~aterSMQKONTRSO
~atesUPMNQOPRQO
~athTI^NNJJRTO
~ath_OLTNNPIUUR
~atheQNVORMPOOO
~athiJPWQRNOPOO
~athlRPPOPOPPOP
~athoMQQPPPRPPP
~athrOPRPPOPPPP
~athsUPNQOOPPPP
~athwPOPPPPPPSP
~athyTPPPNPPPPP
~atiXSHLTNMPTN
~atibOPPPRPPPPP
~aticUQROPOMONP
~atidQPPPPPPPPP
~atieYPKLUJKPSS
~atigRPPPPPPPPP
~atinPROOMTTNON
~atioKQQTPOMVOO
~atisPOQPPPPPPP
~atitOPPPOPRPPP
~ativRPNOPPNNSP
~atlQPQPPOOPPP
~atmSMQPOQOQPQ
~atmeSMPPOQOQPQ
~atoMUNMQQROMU
~ato_PRQPPPOPPP
~atolRPPOPPOPQP
~atomOPQPPPPPPP
~atonMNOPOSUPOP
~atorMTOOSNMPNV
~atosQPOPPPPPPP
~atrLTRSOPOMQN
~atraORQQOPPPPP
~atreOSQOPQMOQO
~atriTONOPOPOQP
~atroIPTSPORPPP
~atsHQWONOTRON
~ats_HQWONOTRON
~attOQRNPKXPJS
~attaPNPPOLXPOO
~atteRSRORMMPMQ
~attiNPPPPPSPPP
~attoOOPPPPPPOT
~attrPROPPPPPPP
~attyPOPPPRPPPP
~atuSRUNNNMMMT
~atulORPPPOPPPP
~aturQSSOOOONNO
~atusUNROOPNPPP
~atyPPOPPPRPPP
~aty_PPOPPQRPPP
~au_MOUPPOSPPN
~aucRNSOPPPPPP
~auchOOSPPPPPPP
~aucoRPPOPPPPPP
~audOUKPQOPOOR
~audaOOORPOQPPR
~audiOVLPRPOOOP
~augLOROOVQOOQ
~augeOPRPPPPPPP
~aughKOPOOVQOOQ
~augmROPOPPPPPP
~aulPQOPPPPPPQ
~aumQQPSONNNSO
~aumaQPOSONNOSO
~aunNPOOPRRPPP
~aundOQPPPPRPQP
~auntOPPPPRPPPP
~aurSOPPPOPPPP
~aureSNPPPPPPPP
~ausLPSNNMWUMN
~auseOOMOONWUNN
~austOPTPOOOPPP
~autSTNMNOOQQO
~authPQPOOOPQQP
~autiQPOPPPPPQP
~autoPTOOPPPQOP
~autuQOPPPPPPPP
~auwPMTPPPPPPP
~auw_PNSPPPPPPP
~auzRNPPPPPPPP
~auzeRNPPPPPPPP
~av_RQOOPOPPPP
~avaONSOPOOQRO
~ava_PORPPPPPPP
~avagPOPPPPPRPP
~avaiPQOPPPOPRP
~avalOPQPPPPPPP
~aveLNNMKP[PSR
~ave_PQMLLSNQUT
~avedPQOPOOOOPS
~avelMPPQPPSPPP
~avenPORPPPPPPQ
~avesNQPPPOWPNO
~aviRLPMVRMORO
~avilPPQPPPPPPP
~avinQOOOPSNOSP
~avioQPPPPPPPPP
~avirONONXOPPPO
~avisQOQPOPPPPP
~avoMQOOVROPOO
~avoiOPOPVOOPPP
~avouOQPPPPPPPP
~avyNOPRPQPPPP
~avy_NOPRPQPPPP
~aw_OPOPPPPPPR
~awaYRQNMLRPNO
~awa_UOQOPPOPNP
~awakROOPOOSPPP
~awalSPOOOPPPQP
~awarNSNPPPQPPP
~awayRPSPPMOPOP
~aweLWOPPOOPPO
~awerLWOPPOOPPO
~awfPPPPPPPPPQ
~awfuPPPPPPPPPQ
~awiPQNPPPRPPP
~awinPQNPPPRPPP
~awnOOSPPPOPPP
~awn_OOPPPROPPP
~awsSOOPPPPPPQ
~aws_SOOPPPPPPQ
~ax_OSQPOPOPPP
~axaTPPNNPPPPP
~axa_RPPPOPPPPP
~axeQPPPPPPPPP
~axiTPPQPOOPOO
~axi_PQPPPOPPPP
~aximSPPONPPPPP
~axinPPPQPPPPPP
~axisQOPPRPOPOO
~axlQOPNSQPPPP
~axloQOPNSQPPPP
~axoNQORQOOPSP
~axomQPPQOPPPQP
~axonMQPQQOPPRP
~ay'PQPPPPPPPP
~ay'sPQPPPPPPPP
~ay_L`RFVRILUK
~ayaMORPPRPQPP
~aya_NOQPPRQPPP
~aybNPQPPQQPPP
~aybeNPQPPQQPPP
~ayeQQMOOQPRPO
~ayedROPOOQPOPP
~ayerORNPPPPRPP
~ayiLMQOPTQPSP
~ayinMORPPNQPSP
~ayoTPNPPPPPPP
~aysLNNQMSUWNO
~ays_LLNQMTUWNO
~az_NPQPRPPPPP
~azaQNPOTOPPPP
~azapROOPPPPPPP
~azarQPPPPPPPPP
~azatOPPPSOPPPP
~azeRMUPPOOONP
~azemPPPPQPPPPP
~azepRLVPOOOOOP
~aziSQORPPNOOO
~azidPPQPPQOPPP
~aziePRPPPPPPPP
~azinQPPQOPPPPP
~azitSOPPPPOPPP
~azoFLOW]OPONO
~azo_PPPPQPPPPP
~azodPPPPQPPPPP
~azolHMNW[OQONO
~azuPQPPPPPPPP
~azulPQPPPPPPPP
~ba_QORPOQPPPP
~babWNSRMUMNLN
~babiQPPPPPPPPP
~bablQPPPPPPROP
~babyVMRRMUNLMN
~bacYUOJNRRMNM
~baciQPPPPPPPPP
~backQWOLLUSMNN
~bacrQPPPPPPPPP
~bactVNOOPNPPPP
~badOVOPPOPPNP
~badgOUPPPOPPNP
~badlQOPPPPPPPP
~bagOQSPOOPPOP
~bagePSOPPPPPPP
~baggONTPPPPPPP
~bagoQPPPOPPPPP
~baiOPRPPQPPPP
~bakPQOPPPQPPP
~bakePQOPPPQPPP
~balRKTOQQLONT
~bal_OOOPPQPPOS
~balaQOPQPPPPPP
~baliPPOPPQPPPP
~ballQNUOQPMOOQ
~bamQOQOQPPPPP
~bamaPPPORPPPPP
~banGXKWTMLTOO
~ban_NOPUQPNQOO
~banaRNNOUOQOOP
~bandIUNTOONTOQ
~bankNSOPPPOPRP
~bapNPPQSPOPPP
~bapeNPPQSPOPPP
~barWMOPOPOMSO
~bar_SPPPPPOQOP
~baraPQPPPPOPPP
~barbRPOQPPOPPP
~barePOQPPPPMSP
~bariQOPPPPPPRP
~barkOQOPPPRPPP
~barrQMQPPQPPPP
~basSMRPOMSOOP
~basaRPNPPPPPPP
~baseOOTPPMSPOP
~basiSNPPPPPPPQ
~batOTVNMQNPMP
~bateOPQQOPPPPP
~bathPOUPPOPPPP
~batiQPQOOPOQOP
~batoPROPPPPPPP
~battNVRPPMOONQ
~bbePPQPQPPPPP
~bbedQPQPOPPPPP
~bberOPPPRPPPPP
~bbiPPNPPRQPPP
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
~be_JRZNONNORP
~beaLUROOPQPOP
~beamQPPOPPPPPP
~bearOPQPPPOPPP
~beatLSPOOQRPPP
~bebNQRPPPPPPP
~bebeNQRPPPPPPP
~becPQSOOONQOO
~becaORQOPOORPP
~becoQOQPPPPPPP
~bectQPPPPPPPPP
~bedQUROOPMPOP
~bed_POSPOPOPOP
~bedsNUOPPPOPPP
~bedtQPPPPPPPPP
~beeKQPPPVPORN
~beenJPPPOWQOSN
~beerQQOOQPOPOP
~befTPLNVRMORM
~befoTPLNVRMORM
~begQOQPPPOPPP
~begaQPPPPPPPPP
~begiPPPPQPPPPP
~behSRMPPPPPOP
~behaQPPPPPPPPP
~behiRRNPPPPPOP
~beiOPUPPOOONQ
~beinORRPPOOPOQ
~belSOUNMQRLPO
~bel_PROPPOOPPQ
~beliQPPPPPPPPP
~bellRLXNNTOONN
~beloPPOPPNTMSP
~benSLSRNOMROO
~ben_PORPPPPPPP
~bendNQPSPPOPPP
~beneROOOPPPRPP
~beniQPPPPPPPPP
~benzSORPMPPPPP
~berNQQSQNORPN
~ber_NROQPNMSRN
~beraQPPPPPPPPP
~berrOONOQQTPPP
~bersROOTPPNPOP
~bertNNTPPPPPPP
~besTLPPOTNQNP
~bes_QPPPPROPPP
~beseQOPOPPQPPP
~besiSMPPPPORPP
~bestQOOQPSOOOP
~betZQJKORRNQN
~betaQNNQUONPPP
~beteUQNMOSNPOO
~betiSMRNNSNOSO
~betoQPPPPPPPPP
~bettOTMOORRPOP
~betwQONOOOUPPP
~bevPORPPPPPPP
~beyPOOPOOPONV
~beyoPOOPPPPOOT
~bezPOQPPPPPPP
~bi_QOOPPRPPPP
~biaPORPPPPPPP
~bicTMSLQOPPPO
~bic_PPPPPPPPQP
~bicaROPNQPQPPP
~bidRPPNQPPPPP
~bieRPOUONOOPO
~biesROOUONOOPP
~bigQOQRPPOPPP
~bigaRPPPPPPPPP
~biggPORPPPOPPP
~bikRQQPPONPPP
~bikeRQQPPONPPP
~bilNGNMNLUaNS
~bilaOOPPPPPTPP
~bileQNQPPPQPPP
~biliPMPOOOVOPP
~billNLNNOMN`NS
~bimMPPROPSPPP
~bimaMPPROPSPPP
~binWMOMSPOONS
~bin_SNPPPPPPPP
~binaSPOOOPPOPP
~bindPPPPPPPPPR
~bineMOQOUPPPPP
~bingRPNPOQPPOR
~bioSUNMMTLQNQ
~biomPROPPPPPPP
~biopQNOPPUNSMP
~biotRSQMNPOOPR
~bipPOQSNORPOO
~bipaPPRPPPOPPP
~biphQOPPPPQPPP
~bipoOPPSNPRPOP
~birNSNOPPRMPR
~birtOSNOPPRMPR
~bisPSQNSNOPPP
~bis_RPPOPPPPPP
~biscNUPPPNPPPP
~bisoOPPORPPPPP
~bispQPPPPPPPPP
~bitQOPLTORQNP
~biteSQOOPOOQOQ
~bitoNPPNSPSPPP
~bittPOQPPPPQPP
~bjeOOPPPPPPPR
~bjecOOPPPPPPPR
~blaMJZMRNWNNN
~blacMMUOSNSPOP
~bladRPQPPQNPPO
~blamLPPPPPUPPP
~blanOSQPPPPPPP
~blatUNPPPPOPPP
~blauPOSPPPPPPP
~bleSMWONKOVLP
~ble_LQNLPMUTMU
~bledROQPPOPPPP
~bleeTTQQJHOSSO
~blemQPOOROOTNO
~blesORPPPQPPOP
~bletRHUSPWKOON
~bliMJOQNRSPTR
~bligOPOQPOPPPR
~blinPLOPOQUORO
~blisNMPPPRPQSP
~bloOJVNTUJNTN
~blocOONQVQNOOO
~bloeQMSPPPPPPP
~blooQLSMNSMOVO
~blowPORPPPPPPP
~bluPPXNOOTIPO
~blueNQWOPPRJPO
~blutSOQOOPPPPP
~blyQQOPPPOPPP
~bly_QQOPPPOPPP
~bo_SSPOPONOPP
~boaQWNOONNNRP
~boarMZMOONNORQ
~bodJSZOOHROSP
~bodiPOPPOPRPPP
~bodyISYOPHSOSP
~boiPRPPPPPPPP
~boilPRPPPPPPPP
~bolPMRWMONTNO
~boliSOPPPPPPPP
~boluQNPWNOOOOP
~bolyMPPPOPPTPP
~bonROOOPRSOOO
~bon_QQPPPPPPOP
~bonaPPPQPPPPPP
~boneQLPOPRSPPP
~booUTJNNQNOVO
~bookOTKNPPOOWO
~boosTRPONNPPPP
~bootQOOPPSOPPP
~borMORTQJXOMN
~bor_PQOPPPPPPP
~bordOPOPPPTPOP
~borePPRPPPOPPP
~bornPLPTRLUPON
~borrOSOPPPPPPP
~bortOPPPPPPPPQ
~bosROOPPPPPPQ
~bossPQOPPPPPPQ
~botPOTMMVNSMN
~bot_OQRPPOPPPP
~bothNRNOPSPPOO
~botiSOOPPPPPPP
~botoMPPOOQOSQP
~bottQOTPNTNPMP
~bouTQSNRNKOOQ
~bougRORPPNPPPP
~bounQOOOPQORPP
~bourOPSPPPPPPP
~boutSRPNTNLNPR
~bovQOOPPPRPPP
~boveQOOPPPRPPP
~bowUMQOPONORP
~bow_ROPPPOOOSP
~boweULQPPPOPOP
~bowlORPPPPPPPP
~boxMXOORMOOOO
~box_OTPPPOPPPP
~boxePUOPPOPOOP
~boyPOTPPNPPPP
~boysPOQPPPPPPP
~bp_QPPPPPPPPP
~braT[NOONKOOO
~bra_PPPQPPOPPP
~braaPRNPPPPPPP
~bracQOQPPPPPPP
~bradPOSPPOOPPP
~braiSRNPPPNPOP
~bralROPPPPOPPP
~branPSNPPPPPPQ
~brarOSOPPPPPPP
~bratPQOPPPPPPP
~breJKUNUUKNQT
~bre_PQPPPPPPPP
~breaLJTOURMNQT
~breeONSPPPPPPP
~briXWONNLONON
~bridQOQPPPPPPP
~brieRPOPPPOPPP
~brigOPQPPORPPP
~brilTORPONPPPP
~brinQXMOOPNOOO
~britQOPPPPPPPP
~broRQPMOQRPOO
~broaOOROOSOPPP
~brocPPPPPQPPPP
~brokQOQPPNOQPR
~bronQQQOOONPRP
~bropSPOOPOOQPP
~brotOOQPPQPPPP
~brouPTOPPOOPPP
~browOPMPPQWOPO
~bruMQNPPRSPPP
~bruiMPOPPRSPPP
~bs_MVMQNPRLTP
~bscQNORPRNPPP
~bsceQONRPRNPPP
~bseRONOPOQQQP
~bsenPQNPPPQPPP
~bserPOPPPPPQQP
~bsoPOPORPPPPP
~bsolQPPPOPPPPP
~bsorOPPPRPPPPP
~bstROQPOPPPOQ
~bstiQPOPPPPPPQ
~bstrQQPPPPPPPP
~bubPQPPPPQOPP
~bubbPQPPPPQOPP
~bucPRPPPPOPPP
~buccPPQPPPPPPP
~buckPROPPPOPPP
~budQQOPPPPPPP
~budeQPPPPPPPPP
~budgPRPPPPPPPP
~bueOQQPPPPPPP
~buelPORPPPPPPP
~buiPOQPPOONTO
~builPPOPPPOOTO
~bulSQQQONOOOO
~bulaQRSPPNOOOO
~bulgQNQPPPPPPP
~buliRRMROPPPPP
~bullPOPPPQQPOP
~bumSOOTMPOPPP
~bumiQPPOPPPPPP
~bumpRPOPPPOPPP
~bunQPOPRPPPNP
~bundRPOPPPPPOP
~bupQONPTQNROO
~buprROONTQOOOP
~burPMPNRSOQOO
~burgQPPPPPPPPP
~burnQLPOSUMPPP
~burrOPPPPPRPPP
~bursPOPPPPPRPP
~busMRRPPOPPOQ
~busyORPPPPPPPP
~butJSNTPNSOQO
~butaNPPUOPPPPP
~butePPOPNPSPPP
~buttOSPPPNPPPP
~butyNOPOSPPPRP
~buxQPPPQPPPPP
~buxoQPPPQPPPPP
~buyOOQPRPPPPP
~buyiPOQPQPPPPP
~buysOPPPQPPPPP
~by'PNQPPRPPPP
~by'sPNQPPRPPPP
~by_VORRMTNLMN
~byePMTPPPPPPP
~bye_PMTPPPPPPP
~bypSPPPPPNPPP
~bypaSPPPPPNPPP
~bysROPPPPPPPP
~bystROPPPPPPPP
~ca_VLXNOPLOOO
~cabQPTOONPPPP
~cabePPQPPPPPPP
~cabiQQQPPNPPPP
~cacSOOQOPPPPP
~cacyRPPOPPPPPP
~cadQLRPPSPPPP
~cadaPPQPPPPPPP
~cadePOQPPPPPPP
~cadoQMOPPSPPPP
~caePPPRPPPPPP
~caemQPPPPPPPPP
~caesNPPRPPPPPP
~cafOZNOONOPPP
~cafeNTNPPPPPPP
~caffPUOOOOPPPP
~cagOQPRPPPPPP
~cagoOPQROPPPPP
~cagrPPPPQPPPPP
~caiNRPSPOOOOP
~caidQPPPPPPPPP
~cainOQOTQPOPOP
~cakOWNPPOOOOP
~cakeOWNPPOOOOP
~calMNULLJSQ^L
~cal_SLRKPMLSXP
~calaPQPPPPPPQP
~calcNNRQPQTOOO
~caleORORPOOPPP
~calfQNOPPPTPPO
~caliOSPPPPPPPP
~callPRRMNLMQWN
~calmSQOOPOPPPP
~calpONQQORRPPP
~calyPPPPPOQPPP
~camRRNNNUMQPN
~cambPROPPPPPPP
~cameRPOONVLROO
~camhPQPPPPPPQP
~campPPPPOPRPPP
~canQO[LKMRKOU
~can'PMZOORNONO
~can_SPOQPOPOOP
~canaROOPPPOPOS
~cancTTLNOPQOOO
~candONQPPPOPPT
~canePPPPPPPPQP
~cannMQSOPMROSP
~cansPOPPPQPPPP
~cantKPUQOPSPOO
~caoQOQPPPPPPP
~cao_QOQPPPPPPP
~capQGQNPNXONU
~capaOOPPPPOPNV
~capiQOPPPPPPPP
~capnOJQPPPWPPP
~capsSPOOQOPPPP
~captOPQPPPPPPP
~carMPRNPMOWPO
~car_QPPPPPPPPP
~carbNNPSQOSOOP
~cardOTNMNOQRPP
~careRLONRNNXPO
~cariNPRPPPQPPP
~carnQQPPPPOPPP
~caroOORPPPPPPP
~carrSOPOOQOOQP
~cartNTOQQOOOQP
~carvPQPPPPPPPP
~casQPNNQOLRUO
~cas_QOPPPPOPQP
~caseQSLOPOMRRP
~casoOPPORPPPQP
~castPOQPPPPPPP
~casuQOPPPPOPRP
~catPPLNRKPO[N
~cataMPPPOOUQPP
~catcQOPPPOOOSP
~cateNROPRONRPP
~cathQNOOSMNOUQ
~catiRQOOOOONSO
~cauMNMPNMXUOP
~caudOOORPOQPPR
~caugPPPPPQPPPP
~causOPNNOMWUNN
~cautOPPPPPPPQP
~cc_ROPPPPPPPP
~ccaQPQPOPPPPP
~ccalQPQPOPPPPP
~ccePQQOONNOUP
~ccepOROPPOOQRP
~ccesQPQOPOONSP
~cchONTPPPPPPP
~cchiONTPPPPPPP
~cciRQQKQQNRQO
~ccidPPQPPPPQPP
~ccinRRMLQRNQRO
~ccioPORPPPPPPP
~cclQPPPPPPPPP
~ccluQPPPPPPPPP
~ccoQPQPPOPPPP
~ccorQPPPPOPPPP
~ccuQONOPPTOOP
~ccupNPOPPQSOOP
~ccurSOPPPPPPPP
~ce_VNRQHQGNSX
~ceaQMSPPPPPPP
~cealQPPPPPPPPP
~cebSROOOOOPPP
~ceboRROPOOOPPP
~cecRPOPPPPPPP
~cectQPPPPPPPPP
~cedPMMPOOQTRQ
~ced_SPMOOOQROP
~ceduNMPPPPPQSQ
~cefKPQPTOOPRP
~ceftMQPQQOPPRP
~ceiMPORVOOPPO
~cei_NPPOSPPPPP
~ceilOQPSOPOPPP
~ceivOPOPTPPPPO
~celMVLOTOSOPO
~cel_PQOPPPPPPP
~celeLPPPUPPPPP
~cellPVMOOOQOPO
~cemSUOPOONONO
~cemaPRPPPPPPPP
~cembPRPPPPPPOP
~cemeSRNQPPOOPO
~cemiQORPPPPPPP
~cenQPRNNMQQRQ
~cendOROPPPQPPP
~censNRQPPPOPPP
~centULRONNORRP
~cepKRPQTRNOPP
~cephOPPRPPPPPP
~ceptLROOTRNOQP
~cerSMPMMNRUOR
~cer_RMMOOPUORP
~ceraPQOPPPORPP
~cerbRPPOOPPPPP
~cercQPPPPPPPPP
~cereQPPPPPPPPP
~ceriQPPPPPPPPP
~cersQNRPPPPPPP
~certKROPOOOUOS
~cervROROOPOPOP
~cesVHWOQOJLXN
~ces_UJWOONNPSM
~cesaRORPPPPNPP
~cessOONQRQLNVQ
~cetVQQQJQOOOO
~cet_SOPPOPPPPP
~cetaSRQQKQOOOO
~cetyRPPOPPPPPP
~cf_QPPPPPPPPP
~ch_ROLeISNLNH
~chaR^RLNLKOMQ
~chadRNRPPPPPPP
~chaiKVTOOPOPNO
~chalQPPPPPPPPP
~chan]PKMOPOKRO
~chapNMSPQPPPQP
~charL\JPPMMUMS
~chasPQPPPPPPPP
~chatMQSPPPPPPP
~cheOPZOMHWPSJ
~che_PPUNOROOOO
~cheaPPQPPPPPPP
~checVVIMQPMQOO
~chedKNNUOOVRPO
~cheeNPLOQSSPPP
~chegORQOOPPPPP
~chemMPSROPPPPP
~chenOSQOONNOSP
~cheoPQQPPOPPPP
~cherROQPPMPPRO
~chesQIYPPJWMQO
~chfTNPPPPOPPP
~chfuQPPPPPPPPP
~chiMRUMPQTMON
~chiaPNRPPPQPPP
~chicRQOOQPPPOP
~chieQQPPPPPPPP
~chilTNMROQQNQP
~chinKVUNOQOPOO
~chioOQQPPOOPRP
~chipOOSPPOPPPP
~chitQPPPPPPPPP
~chizNPOPSPQPPP
~chlPMRUNQOOOO
~chlaPORPPROPPP
~chloPOOUOOPPPP
~chmPMQPPQPOSP
~chmeQMRPPPPOSP
~chnPOSPPPOPPP
~chniPPQPPPPPPP
~chnoQPPPPPPPPP
~choXTPJMSSNMM
~cho_SRPPPNOPOP
~chocSPOONPRPPP
~choiOPPPQPPPPP
~chokPOVPPOOOPO
~cholQOOOPSOPPP
~chonRSNPPPOPPP
~chooPRNNOUNPOO
~chosPPPPPPRPPP
~chotRPPOPPPPPP
~chrRULNOQPQOO
~chraPROPPPPPPP
~chriOTMPPROPOP
~chroRPONOORROP
~chtMPYNOONOOR
~cht_OLXOOOOOOR
~chtePQPPPPPPPP
~chtsPOSOPPPPPP
~chuNRROOQPPPP
~churPQOPPQPPPP
~chwNNRPPPPPPR
~chyKNPPPQVPQP
~chy_LOPPPQVPPP
~ci_PQRPPPPPOP
~ciaWQRNNPLQNO
~cia_TPOPPPOPOP
~cialPRPOOPOROP
~cianOOSPPQPPPP
~ciasPPQPPPPPPP
~ciatTOPPPPNPPP
~cicNPPTQPOPPP
~ciclMPPTQPPPPP
~cidTNVPNLMNOS
~cid_ONPUPPOOPP
~cidaQOQOOOPPQP
~cideQQTONNNOOT
~cidiQPPPPPPPPP
~cidoSOQNPPPPPP
~cieKUPROOROOO
~cienLUOROOQPPO
~ciesPPPPPPQPPP
~cifOOPRPPPRPP
~cifeNPPSPPPPPP
~cifiPOPPPPPRPP
~cigROOOQPOPPP
~cigaRPPPPPOPPP
~cigsQPPPPPPPPP
~ciiQQPPPRNOOP
~ciitQQPPPRNOOP
~cilSRORKOLPTO
~cil_PORPPOPPPP
~ciliQQOPOPNPSP
~cillRSORLPOPQO
~cinVKNPVOLSOM
~cin_RLMZSMNNOO
~cinaRPQNPPPPOO
~cineUOMJURMPQP
~cingLQPQPPRPPP
~cinoQORMOPOTPP
~cioPNVOONOOOQ
~cio_POSOPPPPPP
~cionPOQPPOQPPP
~ciouPPRPPOOOOQ
~cipNPOOUOOQQP
~ciprNOOOUPOPQP
~cirPNSORPOPPP
~circPNTPPPPPPP
~cirrPPPORPOPPP
~cisSLPOPMQROS
~ciseTQOPPOOPPP
~cisiPOPPPPOQOR
~cistPMPPPOTQPQ
~citVKLMRMTMOV
~citaUONOROPPOP
~citeQNNPOPUPPP
~citiQPOPPPQPPP
~citoROPPPPOPPR
~citrOPPQRPPPPO
~cityNOQOOONOQV
~ciuMPPMPQVOOP
~ciumMPPMPQVOOP
~civROPPPPPPPP
~civiROPPPPPPPP
~ciwOPPPPPPPQP
~ciwaOPPPPPPPQP
~cizNPPSOPPPPP
~ck_NV\IOPLSKL
~ckeN[QNPRJQON
~ckedOOVOOUMOPO
~ckenPPPQPPPOPP
~ckerRSNNRPNOQO
~cketMXNPOMOTOP
~ckiRQQPPONPPO
~ckinRQQPPONPPO
~cklRMTPOPNPPP
~ckleQPRPOPOPPP
~ckliQOPPPPPPPP
~cknRPPPPPPPPP
~ckneRPPPPPPPPP
~cksPTMOOSMOSO
~cks_PTLOOSMOSP
~cktOPSPPPPPPP
~ckt_OPSPPPPPPP
~ckwPNPPPPRPPP
~ckwaPNQPPPRPPP
~ckyPROPPOPPPP
~cky_PROPPOPPPP
~cl_QOOUOOOPOP
~claKTQMXNMWKN
~claiNOOPPPOYLP
~clamOOSPSONOOP
~clapOPPPPPRPPP
~clarPPOOTOOPPP
~clasLURPQOOPPP
~clauQPPPPPPPPP
~clavRPOOPQPPPP
~clazQPPPPPPPPP
~cleVSRTLOKPNM
~cle_QPUOONNPPP
~cleaTROUNNMOPO
~clerPQPPPPOQOP
~clesPRMPPORQPP
~cliMPSNQSKPUN
~clicPPOPPRPPPP
~climPNSPPPPPPP
~clinNUNOPPJPVO
~clipPPOPPPRPPP
~clisPPQPPPPPPP
~clizPPOPQQPPPP
~cloRSNSTIRNMQ
~clobSPPPOPOPPP
~clocQTMPOOOPPP
~clofNPPNVPPPPP
~clonOOPSMPRPPP
~clopQOONSOPPPP
~closQRPOQMOOOR
~clotQPTOONOPOP
~clovQNPUNPPPPP
~clozNPOQSPOPPP
~cluTSMOPMPOOQ
~clubPSOPPNQPPQ
~cludSRMPPOOPPP
~clusQOPOPPQPPP
~cmoRNROPPOPQP
~cmo_RNROPPOPQP
~cnePPPPORPPPP
~cne_PPPPORPPPP
~co_SHVWLOQONO
~coaPTOOONQQOP
~coagPSPOOOOQOP
~coarNPPPPPRPPP
~coatQQPPPOPPPP
~cocROPORPOPPP
~coccQPPPPPPPPP
~coceRPPPOPPPPP
~cocoPOQPPPPPPP
~codHMNOOKIc[N
~codeHMPLOLJ`\N
~codiOPOPPPPTPP
~codoPPPSPOPPPP
~cofKZOPPPOOOP
~coffKZOPPPOOOP
~cogROPOPPPPPQ
~cognQPPOPPPPPQ
~cohTONLQOTOOP
~cohoTNNLQOTOOP
~coiWLOOPQNPRP
~coidQPPPPPPPPP
~coilRMPPPQOPRP
~colUGZLJQQMUP
~col_RNOMNOONVS
~colaNQMPOPUPPP
~colcSPOPQOOPPP
~coldOMVOPNTOOO
~coleNPPSPPQPPP
~coliSROPOMOQQP
~collQPTOPPMQNP
~coloNITOOWPNSO
~com]VWLNKKODR
~comaSPOOPPPPPP
~combRQOOROPPPP
~comeUTWNNNPNIO
~comfNPPPRPQPPP
~comiLPSUMQOPPP
~commQQOOQOPOOQ
~compXQOLPNLSMS
~comyQPPPOPPPPP
~conQPRPULJSNR
~con_POQPPPPPPP
~conaLQNTSOOPPP
~concNPOPTPOPPO
~condPTPPONPQNO
~conePOQPPPPPPP
~confROQNOPPOOS
~congPROPPOPPQP
~connPORPPPPPPP
~consTLSNLNMUQR
~contSQJJXOPNRR
~convLOSWMROPOO
~cooVNOPPOROOO
~cookPRPPPPPPPP
~coolVNPPPOOOOP
~copUYJPPKMUNO
~copdQQONSOQPOP
~copeUWKOOLNSNP
~cophPPPPQPPPPP
~copiPQPPPPPPPP
~coptNPRPPQPPPP
~copyTOOOOPNRPO
~corQIVVJOXKIU
~cordQJVOPRNMLU
~coreSNQPMPSOOO
~cornRRNPOPPPPP
~coroOPPPPPPPPR
~corpPPQPPPPPPP
~corrJRSWNNOOOO
~cortRMPQNOUOPP
~cosTVPMNOOOPN
~cos_OUOPPPOPOP
~cosaTRONMPQPPP
~coseQLSOPQPORO
~cosiORPPQPPPOO
~costRQOPPOPPPP
~cotORQOQOPPPP
~cotiPPPPQPPPPP
~cottOOQPPPQPPP
~couMMRMQNRSOR
~coucPQPPPOPPPP
~cougTNRNOPQOOO
~coulNQNQQOUNPP
~counKNQOROOVQP
~coupPPQPPPPPPP
~courQQNOOOOOOU
~covPRLMOLMTRV
~coveMPNONLOTRW
~coviTRNMPPNPPO
~cowRORPPPPNPP
~cpaQPPPPPPPPP
~cpapQPPPPPPPPP
~cprPOPPPPPPPR
~cpr_POPPPPPPPR
~cquQPPPPPPPPP
~cquiQPPPPPPPPP
~craVNOLNTPNPO
~cracONQPPSOPPP
~cramQPPPPPPPPP
~cranQPOOQQOPPP
~crasXORNOMLOQP
~cratPPPPPQPPPP
~crcROPSOOPPPP
~crclROPSOOPPPP
~creSPPNQVIRNN
~creaRMOPSXMOLO
~creeSPPOOMNSQO
~cretOQRPPPPPPP
~crewQRPPPOOPPP
~criPKVMPMJQUT
~criaQOQPPPPPPP
~cribRPMOPOOPQT
~cricPOQPPPPPPP
~criePQPOPPPPPP
~cripNQPPRPOPOP
~crisQMVOOOOPQP
~critNNPOOONSUP
~croKUQNSJRPRQ
~cro_NRNPPOOOTP
~crobNNTNSPPPPP
~crolQPPPRPPPPP
~cromQPPPPPPPPP
~crooPPQPPPPPPP
~crosKRNQPOSROQ
~crotPORPPPPPPP
~crouSROOONRPPP
~crowQPPPPOOPOQ
~cruOTTOOONLSO
~crubNRPPPQOMSP
~cruiPRPPPOPPPP
~crusPOTOPOOPPP
~cryOQQOOPRPPP
~cryiORQPPPPPPP
~cryoQOPPPPPPPP
~crysOPPPPPRPPP
~cs_SRNJLRTUNN
~ct_WJLWQLTMPN
~ctaNQUOQNSMOO
~ctalRNROPPPPPP
~ctamQPPPPPPPPP
~ctanRPNRNPPPPP
~ctatLSUNSOPNOO
~cteTNQPNMOQRQ
~ctedOPQOOOPPSQ
~ctepQOPROPPPPP
~cterUOOPPOPQPP
~ctiVOQNIOKWPR
~cticKMOSPPOSRS
~ctimPPRPPPOPPP
~ctinYSNOMMNPPO
~ctioONPONVKUPP
~ctivUSQNPMOPNO
~ctlPOPPPRPPPP
~ctlyPOPPPRPPPP
~ctoTLMMPWOSMP
~ctobQPPPPPPPPP
~ctomQMPOOPQSOP
~ctonOPOPRQPPPP
~ctopNPQPPPRPPP
~ctorRPNNOVMQNP
~ctrRQOPPPOOPP
~ctreQPPPPPPPPP
~ctriQROPPPPOPP
~ctsRNOOOQOQPQ
~cts_RNOOOQOQPQ
~ctuTXKPNMTOKQ
~ctuaPTORPOOPOO
~cturRSMNONUOMR
~ctusPQPPPPPPPP
~cu_QPOOPOOQUM
~cuaQPQPPPPPPP
~cuatOPQPPPPPPP
~cubOOQORQPPPP
~cubaPQOPPQPPPP
~cubiONRORPPPPP
~cueONRPPOPPRP
~cue_ONRPPOPPRP
~cufPTPPPOOPOP
~cuffPTPPPOOPOP
~cuiNSRPPNOPPP
~cuitNTQPPNOPPP
~culONORQNOPTO
~culaOMPRQOQPPO
~cultPQOPPOOPTP
~cumNMQOPOOVNS
~cum_POOPPPPPPT
~cumeONPPPOPWOO
~cupMSOOPPSORO
~cupbNRPPPPPORP
~cupsOPPPPQSPOP
~curXKPPMNSQNN
~curaUNPPPPOOOP
~cureSPOOPPPPPP
~curiONSRPPPPOP
~curoPPPROPPPPP
~currSQOOOOOROO
~curtNOPPPPSPPP
~cusSMPQRPOQOO
~cus_QNQOOQOSOP
~cusePONRPPQPPP
~cussSQPPPPONPP
~custNOQPRPPPPP
~cut[LMMNNMROT
~cutaQOPPPPPPPP
~cuteSPNNOONROS
~cutoSOPOPPOPPQ
~cy_SKHQKOUO\O
~cyaPPRPPPOPPP
~cyanPPRPPPOPPP
~cycQOOOQROPPP
~cyclQOOOQROPPP
~cylNRPPPPPPPP
~cyliNRPPPPPPPP
~cysROOOOPRPPP
~cystROOOOPRPPP
~cytPMOOPPWPNP
~cytoPPPPPPQPPP
~czeQPNPPTPPNP
~czemQPNPPTPPNP
~d'sMKQQOSPOSQ
~d's_MKQQOSPOSQ
~da_WLTMNOQNNR
~dabQORPPPPPPP
~dabiRPPPPPPPPP
~dablOPRPPPPPPP
~dacPQSOPMROOP
~dachPQSOPMROOP
~dadQNROPTMPPO
~dad'OORPPTNPPP
~dad_RPOPPPPPPP
~dagPPRPPPPPPP
~dageQOPPPPPPPP
~daiVNORNONOOO
~dailVNORNPNPPO
~dalNPSROOQPPO
~dal_PMQQPORPPP
~daliQOQOQPPPPP
~daltMSPQOPPPPP
~damPNTRNOOPPP
~dam_PPRPPPPOPP
~damaROPPPPPQPP
~danKRMPTUNPQN
~dan_QOOOPRPPPP
~dancPQOPPPPQPP
~dangPOLORUOPPP
~dankOUNPPPPPPP
~dansMNSQSOOOPO
~dantOOQPPPPPRP
~dapTPPONPOORP
~dap_QPPPPPOPPP
~dapaRPPONPPORP
~daptQPPPPPPPPP
~darLMRTQORQPO
~dardROPOPPPPQP
~darkMPRPPPRPPP
~daroPOORRPOPPP
~dartPOQPPPPPPP
~daryOPPPPPPRPP
~dasSPONOPRPPP
~das_QPOOOPRPPP
~datUWGMMKKTPX
~dataUNPOOMOPPR
~datePZJNOOLUNP
~datiQPOPPPPOSP
~datoOOOPPOOPOV
~dauLNPPOURPOQ
~daugLNPPOURPOQ
~daxROPPOPPPQP
~daxaRPPPOPPPPP
~daxoQPPQOPPPQP
~dayKbHNLVNQQK
~day_KdKLPTLNOM
~daysRKMRMRSSRN
~dazMOQVQOOOOP
~daz_OPQPPPPPPP
~dazoNOPVPOOPPP
~dbyPMTPPPPPPP
~dbyePMTPPPPPPP
~ddeQMTPOOPRPO
~ddedRPPPPPPPPP
~ddenONSOPNSPPP
~dderQOPQPQNRPO
~ddiTPPOOPPPPO
~ddinSPOOOQOPPP
~ddisOPPQPPQPPP
~ddlQQOPNLYONO
~ddleQQOPNLYONO
~ddrPORPPPPPPP
~ddrePORPPPPPPP
~ddsQPPPPPPPPP
~dds_QPPPPPPPPP
~de_SOYEMJNSXP
~deaOVMNNKTROS
~dea_OPPPQPPPPP
~deadKVSPPMNOPR
~dearOSPPPPPPPP
~deatWQKNNONSPQ
~debORPPPPPPPP
~debrPQPPPPPPPP
~decQTOMNNORKV
~decaPQOPPOPPPP
~deceQSOPPOQPMP
~deciNPQNPOOPOV
~declQPPPOPPROP
~decoRPPPPPOPPP
~dedVPOSMLLPPS
~ded_VPOSMLLPPS
~deePNVQOMQPPP
~deepNMWROMQPPP
~defQMSROOROOO
~defeQPPPPPPPPP
~defiPKTROOROPO
~degOOUPPPOPPP
~degrOOUPPPOPPP
~dehQOQPPPPPPP
~dehyQPPPPPPPPP
~deiOOPPRPPPPQ
~deinPOPPRPPPPQ
~delWQQKLNQMSP
~delaVNNOOQOPPP
~delePOPPPPPPPR
~deliTTSKNMMNUO
~deltNOOROPUPNP
~demVOOMPPLROR
~dem_QPPPPOPPPP
~demaRQPOPPOPPP
~demeTONOPQNROQ
~demoPROPPPPPPP
~denMRVHVMVONM
~den_POTOPNROOO
~denaPOONUOPPPP
~dencXOPOOPONOP
~denePPPPPPQPPP
~dengPOPPPPQQPP
~deniOQOPPPPSPO
~denlPPQPPPPPPP
~denoOORPRPOOPP
~densPPQPPPQPPP
~dentFVQMRQSOQP
~deoUOOPPPPRNN
~deo_TOOPPPPRNO
~depRKPQNQUOOR
~depaOQPPPPPPQP
~depeOQPPPPPPPP
~depoOLRRPPOPPS
~deprTOLONRVPNO
~der[RQSHHMOVN
~der_UPQQJKLRUP
~deraRPPOPPPPPP
~dercQPPPPPOPPP
~dereOTOPPOOPOP
~deriSPPPPPPNPP
~derlPPOUOOROOO
~dermQOPPPPQPPP
~dernQOQPPOPPPP
~dersPOOPPOPOUO
~desNRUVMLKPMS
~des_QNMUPNMSLT
~desaRNQOPPPPPP
~descNSPPPPPPPP
~desdPORPPPPPPP
~deskNYOPONOOOP
~desmPORPPPPPPP
~desoPOPTPPPPNP
~despQOQPOPPPPP
~destPPQPPPPPPP
~detNOPOOQSPRP
~detaOPPPORPPPP
~deteLOOPPPSPRP
~detoRQOPOPPPPP
~deuOORPPPPPPP
~devPLRPPPRPSP
~deveQPNPPPRPPP
~deviOLSPPPPPSP
~dewORPPPOPPPP
~dewaORPPPOPPPP
~dexRNPXLOOOPO
~dex_ONQTOPPPPP
~dexaRPPQOPOPPP
~dexmQPPPPPPPPP
~dextQPPPOPPPPP
~dfuOOSPPQPPPP
~dfulOOSPPQPPPP
~dgeNVOPONPOTO
~dge_NUNOONPOTO
~dgesPPPQPPPPPP
~dgetPQPPPPPPPP
~dgiPPPPPPPPQP
~dginPPPPPPPPQP
~dh_OPPPOPSPPP
~dhdQPOPPQPPPP
~dhd_QPOPPQPPPP
~dheQPPPPPPPPP
~dhoPORPPPPPPP
~di_MTQPPPPPPP
~diaULVWJTHQNK
~dia_SQONOQPPPP
~diabVQQMMRLORO
~diacQMSOOPOSOP
~diagOOOOPSPRPO
~dialIPUTRRMOOO
~dianQPPPPPPPPQ
~diarRQOTOMPPOP
~diasOPPPPPRPPP
~diatTOPPPPOOPP
~diazOMSTOPPPPP
~dicSJMLURNRQR
~dic_OLPPQTNPOT
~dicaPOMOQOOUTO
~diceOOQPPPRPPP
~diciTNNORQPOOP
~diclNPPPSPPPPP
~dicoPPPPPPPPPQ
~dicsQPPPPPPPPP
~dictPTPPPOPOOO
~dicuROPPPPPPPP
~didNPRPROOPPP
~didnPORPPPPPPP
~dieUTKNMQOQNR
~diedQQOONOPRPQ
~dienPUMPPPOPPP
~diesTONPOOQOOQ
~dietQPOPPSOOOP
~difQJLOSPSXPN
~diffQMKPRPTQQO
~difiQMQOOOOWOO
~digOQSORONRPO
~digeQOQPPPPPPP
~digoNQSOROOPPP
~dilKQMRVOQPOO
~dil_OQPPQPPPPP
~dilaNQOPRPQPPP
~diltNPPOTPPPPP
~diluPOPSOPQPPP
~dimQOOOPOTOPP
~dimeQOOOPOTOPP
~dinQJSXOGJVSP
~dinaQOPPQPPPPP
~dineROOSQOOPPP
~dingMLRVNILWTQ
~diniPOQPPPPPPP
~dinnORPPPPPPPP
~dinoPPQPPOPPPP
~dioMRQOPQOORO
~dio_OSPPPPPPOP
~diogQPPPPPPPPP
~diolLPQPPQPPSP
~diovPPQPPPPPPP
~dipUQOPRNNONO
~dipiSOPPRONPPP
~dipsQRPPPPOPOP
~dirRNPPPOQOQR
~direQNPPPOQOQR
~disUTQNNLOOHX
~disaQPOPPPOQPQ
~discRULOPOPNMT
~diseSOPPNOQPPP
~dishPPQPPPPPPP
~dislPORPPPPPPP
~dismPPPPPPPQOP
~disoPPPPOPQPPP
~dispOQQPPOPPNS
~dissPOQPOPPPPQ
~distPQRPPPOPOP
~ditNTMOOOUPOO
~dit_PSNPPPPPPP
~ditiNOOOPOVPPP
~diuQRPOOOQPOP
~diumQRPOOOQPOP
~divPQQOPQOPPP
~divePRQOPPOPPP
~dixPQOPPORPPP
~dix_PQOPPORPPP
~dizQORPPNQPPP
~dizzPORPPNQPPP
~djuROPRPPOPPP
~djusROPRPPOPPP
~dleVLPPNNXPMN
~dle_ROMOOSUONO
~dledPPPPPORPPP
~dlerSOTQOMRONO
~dlesQOOPPOORQP
~dliPNOPPPPPPS
~dlinPNOPPPPPPS
~dlyPPUPONOPPP
~dly_PPUPONOPPP
~dmaPOSOPPPPPP
~dmiPRROOOMOTP
~dmilPMSPPPPPPP
~dmisTROPPPOPNO
~dmitLQQOOOOOUQ
~dmoPPQPPPPPPP
~dmotPPQPPPPPPP
~dn'PQQPPPPPPP
~dn'tPQQPPPPPPP
~dnaLQQPPPOPQR
~dnacPOPPPPPPPR
~dneQOLMTPUOOO
~dnesNSOOPPRPPP
~dneyRLNNTQSPOP
~dniLRMRTQOPOO
~dnigPROPPPPPPP
~dnisLPNSTQOPOP
~do_IU_MONMNON
~doaSPPNQPPOPP
~doacSPPNQPPOPP
~docOMOONVNWMQ
~docaRQPQNPPPOP
~dochOROPQPPPPP
~doctNLQOOWOQOR
~docuONPPPOPWOO
~dodROQPOPPPPP
~doeZFGHUORTSS
~does[DGHUOSTSS
~dogROPORPPPPP
~dogrQPPORPPPPP
~doiOQOPPRNPOR
~doinOQOPPRNPOR
~dolKMNNZMROOT
~dol_NMNRTOTOOO
~dolePQOPPPPPPP
~doloPPQPPPPPPP
~doluOPPORPPPPP
~domRPOOOPQPPP
~dom_RPOPPQQPPP
~domePPRPOPPPPP
~domiPROPPPPPPP
~domoPPPPPPQPPP
~donOYSRPMOMMN
~don'NSOPPPRPOO
~don_POSPPPPNPP
~donaOOPPPSPPPP
~doneR[HSPMMPON
~donoPPPPPORPPP
~dontONYPPMOOPP
~dooOVSOPOOHRQ
~doomPPQPPPPPPP
~doorPURPPOOHRQ
~dopRQOOOOSPPO
~dopaPPPPQPPPPP
~dopoQOSONPPPPP
~doppPQMPPOTPPO
~dorKTTOOOQONP
~dor_MTROPOQONP
~dosRMLiJNIPLP
~dos_PNQOPSPPPP
~dosaOPPQPPPPPP
~doscQPOPPPPPQP
~dosePQLbMKKPLQ
~dosiRNOVNOOPOP
~dotQPPOPPPPPP
~douMRNPOMVNOS
~doubQPNQONWNOO
~dourONOPPPPPPT
~doutMUOPPPPPPP
~dovPUMPPOPPPP
~doveOUMPPOPPPP
~dowQUXMNPLMPN
~dow_RPQPPPOPPP
~downPUVMNPMNPN
~doxQOONTPOPPP
~doxyPOONTQOPPP
~dpaOOOPORRPPP
~draSVVOKKNOPP
~draiTOROOONPOP
~dralPPPQPPPPPP
~dranONVPPNPPPP
~dratSPPONPPPPP
~drawMYLPNNQOQQ
~dreSOSKNLQMXP
~dredPPPPPPQPPP
~drenXPRLONPONP
~dresKPPOPNQNZP
~driOLJ^JSQLNU
~dribPPQPPPPPPP
~drilORRPPPPNPP
~drinULKNOVUONO
~dripONPVNOOPRO
~drivLQL[MNMONW
~droPLTSWJSNMM
~drocNPPUOPOPPP
~droiQPPPPPPPPP
~dromONLNVPSPPP
~dronTNOQOPPPPP
~drooOLTNOOUPPP
~dropPSMRUMQONN
~drowPPWNPONPPP
~droxQOPQPPPPPP
~druYLRMNOOOPQ
~drug\NMMOOOOQO
~drumPPQPPOPPPP
~drunNORPPQPPOR
~dryPQPPPPPPPP
~ds_URKNOTQNQM
~dshOSOPPNPPPP
~dshePSOPPNPPPP
~dsiPOQPPPOPPP
~dsidPOQPPPOPPP
~dstQPOPPPPPPP
~dstrQOPPPPPPPP
~dt_PNSPPPPPPP
~dtiQPPPPPPPPP
~dtimQPPPPPPPPP
~duaPQOPPPPPPP
~ducTPKRRORPNN
~ducaOQPPPPPPPP
~duceTNNPSPOOOO
~duciPPORPPPPPP
~ductPQNPOOSQOO
~dulRTJYMNJROP
~dulaRPPPOPOPPP
~duleOQMUOOLSPO
~duloQPPPPPPPPP
~dultUNOTNOOOOQ
~dumQPPPQOPPPP
~dummQPPPPOPPPP
~dunPQPPPPPOPP
~dupQPPPPPPPPP
~durPKUPONORQP
~duraSOROOOOROO
~dureNMPPPPPQSQ
~duriOPQRPOQOOP
~dusOOQPPPRPPP
~duskOPQPPPPPPP
~dutNONOONNOTU
~dutyNPNOONNOTU
~dvaQOOOPOOQOT
~dvaiRPPOPPPPPP
~dvanPOPPPOOQOT
~dvePOQPPPPPPP
~dverPOQPPPPPPP
~dviPMSPPQOPPP
~dvicNPQPPQPPPQ
~dvisQNRPPQOPPP
~dvlNOOPPOPSOT
~dvlaNOOPPOPSOT
~dweQPPPPPPPPP
~dwiQPOPPPPOQP
~dwicOROPPPPPPP
~dwifROOPPPPPPQ
~dy'OTOPPPPPOP
~dy'sOTOPPPPPOP
~dy_FYYMPA\MSN
~dycQPPPPPPPPP
~dycaQPPPPPPPPP
~dyiNQQPPKONST
~dyinNQQPPKONST
~dysPPSOPPOPOP
~dyspRPPOPPPPPP
~dystNPSPPPPPPP
~e'dQPPPPPPPPP
~e'd_QPPPPPPPPP
~e'lQRNPPPPPPP
~e'llQRNPPPPPPP
~e'rPRPPPPPPOP
~e'rePRPPPPPPOP
~e'sGNWOQUXMLO
~e's_GNWOQUXMLO
~e'vPOQPPPPPPP
~e'vePOQPPPPPPP
~ea_UJUSPLPONO
~eacJMORSMQPTQ
~eaceOQPPPPPPPP
~eachMNKSRNPPUR
~eactOORPQPQPPP
~eadNX]HJBWLTP
~ead_PUWKMIUMSO
~eadaPROPPMRPPP
~eadePQPPPPPPPP
~eadiNPSPPQNPPP
~eadlPNPPPPPPPS
~eadmRMSPPPPPOO
~eadsMUNPPNSPPP
~eadyRVPONNPOOO
~eafRPNQPROPOP
~eaf_RNPPPPPPPP
~eaflPSNPPPPPOP
~eagQPRPOPNPOQ
~eaguPROPPPOPOQ
~eakMSRQNLSOOS
~eak_QPTOONOOOS
~eakePPPPPPQPPP
~eakfPROPPPPPPP
~eakiPOOPPPSPPP
~eaknNORPPPQPPP
~eaksPQPPPOPPPP
~eaktOPNSPPPPPP
~ealTXHLRMPRLR
~eal_OWMNTOOOOO
~ealePRPPPPPOPP
~ealiOOPPPPSPPP
~eallUQOOOPOQMN
~ealtRMMOONPSQU
~eamOSQPNWMNNN
~eam_NPOQOYMOQO
~eamiNNUPPPOPPP
~eamsSRPOPOPPNP
~eanXMQOMNROPN
~ean_VNOROMOROO
~eaneORQPPPPPPP
~eaniRMOOOOWOPO
~eansPRPPPONORP
~eantOPQPPQPPQP
~eanuSPQOPQOPPP
~eapSOPPPPPPPP
~eap_SOPPPPPPPP
~ear_VPVGQUIEL
~ear_YSOTLJRMLQ
~earaMOQVOOOPQP
~earcPQPPPPPOQP
~eardPQPPPPPPPP
~eareQPQPPOPPPP
~eariQPPPPPOPPP
~earlWSLNONRONO
~earmPORPPPPPPP
~earnOUOPPOPPOP
~earsRNLPMYROMO
~eartSMUOPRNONO
~easLFNPVUYPQK
~eas_NMOPOPXPPP
~easeLPSSPPQNQN
~easiPNQPPQPPRP
~easlMPPPPPTPPP
~easoOQNPPRQPOP
~eassQPPPPPOPPP
~eastSLLNXTOOOO
~easuRNRPPONTOO
~eatPWOLJSUJRQ
~eat_UUMQPPLISP
~eateKPMOPQWPOS
~eathSO]MLLKROP
~eatiNTJQOQUOPO
~eatmSNNPOQOQPQ
~eatrPSPOPQNOQO
~eatsKPOPPSTPPP
~eatyPPOPPQRPPP
~eauNMTPPPTPPN
~eau_NLTPPPTPPN
~eavPTNPOMKRVN
~eaveRTMNOMKRWM
~eaviPPQPPOPPPQ
~eavyNOPRPQPPPP
~ebaPPQPOPPPPP
~ebalPOQPPPPPPP
~ebeOPTOPOOPPP
~ebe_NQRPPPPPPP
~ebelQPPPPPPPPP
~ebenPORPPPPPPP
~eberPPQPPPPPPP
~ebiPRPPPOPOPP
~ebitPQPPPPPPPP
~eblQPPPPPPPPP
~ebleQPPPPPPPPP
~eboRSSNOMLRPP
~ebo_RROPOOOPPP
~eboaSPOPPPPPOP
~ebodMPROPNOPSQ
~ebooQQOPPPPPPP
~ebotNQPPPPPTNP
~ebouQPPPPPPPPP
~ebrZRMOOMNPOO
~ebraSPPPPPOPPP
~ebriTPOPPNPPPP
~ebroSQNOPOOQPP
~ebsNPORMPSQPP
~ebs_NPORMPSQPP
~ebuSRMQPOOPPP
~ebulRRMQPPPPPP
~ebuxQPPPQPPPPP
~ec_QPPPPPPPPP
~ecaRUNQNNMQQO
~ecadRPOPPPPPPP
~ecalPQPRPPPPOP
~ecamPOQPPQPPPP
~ecanQPOPOPPPQP
~ecarQPPPPPOPPP
~ecauOSOPPNORQP
~eccQPPPPPPPPP
~eceMQSQOTPOLQ
~ecemPRPPPPPPOP
~ecenRQPPPPPPNP
~ecepOORPPTOOOO
~ecesOPQPPPPPPQ
~echSRSOOMRPNO
~ech_NPSPPPRPOP
~echaRROOOPPPPP
~echeOQPPPPPPPP
~echoTQOPPNOPOP
~echtQOQPPPPPPP
~eciNRPMPOPRNU
~eciaPQOPPPPQOP
~ecidOQOPPPPPOT
~ecifPPPPPPPRPP
~ecisPPPPPPPPPR
~eckUOSLQOOQMO
~eck_POVLQOPRNO
~eckeRQNPPQOPPP
~ecklROPPPPOPPP
~ecksSNOPPPOPPP
~eclSPRPPONQOP
~eclaQPRPQOOOOP
~ecliQPPOOPPROP
~ecmRNROPPOPQP
~ecmoRNROPPOPQP
~ecoQQQMRQLPKV
~ecomUNQOOPOPPP
~econOVQPONOQNO
~ecopQPPPPPPPPP
~ecorOMOOPTOOMV
~ecovRQPOOPPPPP
~ecrPPRPPPOPPP
~ecrePQPPPPPPPP
~ecroPOQPPPPPPP
~ecsOPQPPPPPPP
~ecs_OPQPPPPPPP
~ect[RIRFORTMP
~ect_SNMYNMPNQO
~ectaQOPOOPSPPP
~ecteSNQQOOPPNQ
~ectiPRPLLRQSPQ
~ectlPOPPPQPPPP
~ectoRQNNOORSNO
~ectrPQOPPQPOPP
~ectsSNOOORNQPQ
~ectuPTNPPOOPPP
~ecuQMTOOOOQOS
~ecurTNRNOOOQOO
~ecutNNOPPPPPPU
~ecyOPPPPRPPPP
~ecycOPPPPRPPPP
~eczQPNPOTPPNP
~eczeQPNPPTPPNP
~ed_AdRDARHTLk
~edaUOPNPPOOPP
~edatROPPOPPPPP
~edbRPPPPPOPPP
~eddOQPPPQOPPP
~eddiPPPPPQOPPP
~edeTNOUOPMPNR
~ede_PQONQROPPP
~ededTLNUNOOPNR
~edemQPPPPPOPPP
~edenPOQPPPPPPP
~ederOTOPPPPPPP
~edetPORPPPPPPP
~edgQOPPPPQPPP
~edgeQOPPPPQPPP
~ediYLMNQRIWNP
~ediaTLPOPSPPPO
~edicTIMMOTLTRS
~edinVMPPTLOSMN
~edipQPPROPOPPP
~edisPPPPPPPQPP
~edlQLROPQORPO
~edleQLSPPQOQQO
~ednJTMRTQOOOO
~edneOSOPPPOPPP
~edniLPNSTQOPOP
~edoPOSPPPPPPP
~edo_OORPPPPPPP
~edrOPPRPPPPPP
~edroOPPROPPPPP
~edsNTOPRNKRRN
~eds_NUNPRNLRRO
~edsiPOQPPPOPPP
~edtQPPPPPPPPP
~edtiQPPPPPPPPP
~eduQKKWRNLVRP
~educRNMSSOOQOO
~edulNPMVOOMSPP
~edurNMPPPPPQSQ
~edyQPOPQORPPP
~edy_QPOPQORPPP
~ee_U[NNKQQOIQ
~eecQOTOPOOPPP
~eechOOSPPPOPPP
~eeclRPPOPPPPPP
~eedYPMVUQEOKO
~eed_OPTSPVIJQP
~eedeTNMUNNOPNR
~eediTPNPTLPSMN
~eedlQLSPPQORQO
~eedsOWLNTONPMP
~eefPPQPPPPPPP
~eeftPPQPPPPPPP
~eeiPOPPPOTPNP
~eeinPOPPPOTPNP
~eekPIKVUWQLNN
~eek_JPJQU[QNMN
~eekeOROPOOOPTP
~eeklSNOQPPPPPP
~eeksTIQTRNQNMP
~eelKNUNNVUONN
~eel_OIUOOWOPOO
~eelcOSPPPPPPOP
~eeliOPNPOPUPPO
~eelsNRROPNRPPP
~eemRNOPPPPPPP
~eem_SNPPPPPPPP
~eenLNSKJZUQQM
~een_FWSNLSUMRN
~eenaSMPPOQRPOO
~eeniTOMOPONTPP
~eensQNRPOPQPPP
~eepTOOPLRONQS
~eep_YKQQNLONPT
~eepeOPQPPPPPPP
~eepiLTNPOTOPPP
~eepsQPMPOUOPQO
~eepyONRPPPRPPP
~eerKZROQNNQNO
~eer_NSSOQNOROO
~eersOSPPPPOPOP
~eesOLWOROOPPP
~ees_OLWOQPOPPP
~eetI\LOXLLPQQ
~eet_JQPOXMNPRP
~eethPQOPPQPPPP
~eetiOWMPPOOPOP
~eetsPRPPPOPPPP
~eezQRTPPNMPOP
~eezeQPRPPPNPPP
~eeziPSQPPNOPOP
~eezyPPRPPPOPPP
~ef_SPNNSOOQOO
~efaMOPOVPPPPP
~efeVRKNNNOPTO
~efecUOOOOPOPPP
~eferPQNOPNPPTP
~effXOQMOQPNNO
~effeVOPNOQOOOO
~effiSPOOPPPPPP
~effuNPQPPPRPPP
~efiUHSQNRQQNN
~efibQLUPPPOPPO
~eficPNOROPSPPP
~efilQOPOPSPPOO
~efitROOOPPPRPP
~eflMOOONTUOPP
~efleNOQPOQTPPP
~efluOOPPPSROPP
~efoTLNNVRQMRM
~eforTMKNVRQORM
~efrSOOMSPOOPP
~efraTOPOOPPPPP
~efruPPPNTPPPPP
~eftMTTOOMQOPQ
~eft_NSTOONQONR
~eftrMQPQQOPPRP
~efuOONOORMPMZ
~efulQPPPPPPPOP
~efusNONOORMPNZ
~eg_LPPSRPOPPP
~egaQMMMMPPNMa
~ega_QPQOOPPPPP
~egabPPOPPQPPPP
~egalLLNONNNONc
~eganOPPPPORPPP
~egarRPOPPPPPPP
~egatRONPPSPPPO
~egeOOROOTOPOO
~ege_PNQPPRPPPP
~egenPQQOPPPPPP
~egetOPOPPRPPPP
~egfNOOSSONPPP
~egfrNOOSSONPPP
~egiKSOTRNNPRO
~egimPNOUOOOPPP
~eginPPPPQPPPPP
~egioPPPPPPPPQP
~egisMRQPQOOPQO
~eglLPTPRPPPPP
~egliMQSPPPPPPP
~egmQNOOPPTPOO
~egmeQNOOPPTPOO
~egnMNPRQRSONO
~egnaMNPRQRSONO
~egoNUNMONOQTP
~ego_OTNOOPPPPP
~egovOPPNPOPQTP
~egrNNVOROOPPO
~egraOOQORPPPPP
~egreOOUPPOOPPP
~egsQLPOOUROPO
~egs_QLPOOUROPO
~egtPORPPPPPPP
~egt_PORPPPPPPP
~eguNISOQOQPVP
~eguaPLOPPPOPVP
~egulNOQPQPRPPP
~egyOSPPPOPPPP
~egy_PQPPPOPPPP
~ehaSNROPPOPPP
~ehabQORPPPPPPP
~ehanQPPOPPPPPP
~ehavQPPPPPPPPP
~eheQPOPPPORPO
~eheaPOPPPPORPP
~ehiRQOPPOPPOP
~ehinRRNPPPPPOP
~ehoUOOPOPOPOP
~ehosRPPPOPPPPP
~ehovSPPPPPOPOP
~ehrPOSPPPPPPP
~ehr_POSPPPPPPP
~ehtPRPPPOPPPP
~ehySPPONPPPPP
~ehydSPPONPPPPP
~ei_NPQOSPPPPP
~eicOPPTNPPPPP
~eigPSIVNLUONR
~eighSTKVNLRONO
~eilOORSOPOPPO
~eiliOPQSOPOPPO
~eillPORPPPPPPP
~eimQRQOOOOROP
~eimeTPPPOPOPPP
~einPUULOMTNLP
~ein_OOTOPOQPOP
~eineSSQMPNOOOP
~eingPTOOPNTPMQ
~einsOOQPPRPPPP
~eintQPPPPPPPPP
~eirPPTPOMNPRO
~eir_QRPPOMOPSP
~eisQPROPPOPPP
~eitPLWOOPOPPP
~eit_PNTOPPPPPP
~eithQPOPPPPPQP
~eivOPOPTPPPPO
~eiveOPOPTPPPPO
~eizOPROQMOSNS
~eiziONUPPPOPPP
~eizuPSLOQMPSNS
~ejeOPPPPPOSPP
~ejecOPPPPPOSPP
~ek_INNQU[QNMN
~ekeNNTPOOOOSP
~ekenNPRPPOOPSP
~ekerPNRPOPPPPP
~ekiQQOOPPPPPP
~ekkOPQPPPPPPP
~ekkiPQPPPPPPPP
~eklTNOPOPOPPP
~eklySNOQPPPPPP
~eksTIQTRNQNMP
~eks_TIQTRNQNMP
~ektRNQPPPPPPP
~el_TFZOQSNUHM
~elaZIONMTLORS
~ela_PORPPPPPPP
~elapUOOOOPPPPP
~elatONOPOSOOSQ
~elayVNNOOQOPPP
~elbROPPPOOOSP
~elboROPPPOOOSP
~elcMWOPPPPPNP
~elchOSPPPPPPOP
~elcoNTPPPPPPOP
~eldVKRTOPNOOO
~eld_UKROPQOOPP
~eldeQPOUOOOOOO
~eleTKSMTMSROM
~ele_PSNPPPPPPP
~eleaSMOPPPOPSP
~elecQPOPUPPOON
~eledPPQPPPPPPP
~elehOOPPPPPRPP
~elemOQPPPPOPPQ
~elenROOPPPPPPP
~elepQNRPPNPQPP
~elerPPPPPPPPQP
~elesOPQPPQPQOP
~eletPMQPPORPPR
~elevMQQPPPTPOP
~elfSJSNNWMPOQ
~elf_SJSNNWMPOQ
~eli[MQHLORMXM
~eliaTOOPPPOPPP
~elicNPRPPQPPPP
~elidPNOPPPTPPP
~elieUPPNOPPPPP
~elinPPOOOPROSO
~eliqQOOPPRPPPP
~elirTORNOOOPOP
~elivLUQNPOPPRP
~ellOQZKMOYNKN
~ell'TPOPPOOPPP
~ell_TMQNMIZNQR
~ellaONUPPPPPPP
~elleMSSQONPOPO
~elliRNPOOQQRNP
~ellnOSOPPOOQPP
~elloIYMOTSMOOO
~ellsSONPOPSPPP
~elluRPPOPPPPPP
~ellyMKYOPTPONN
~elmQQOPPPPPPP
~eloLSLNVNTMRO
~elo_ORPPPPOPPP
~elopPQNPPPRPPP
~elorPPPPQPPPPP
~elowPPOPPNTMSP
~elpRQRNNTRNNN
~elp_PRSOONUNNN
~elpsPOOPPVMPPP
~elsKWOMUMUOMQ
~els_KUONUMSOOO
~elsePROOPPROMR
~eltOMPUNPTPNO
~elt_POQPPPPPPP
~eltaOOOQOPUPNP
~eltoONPTOPOPPP
~eluPPQPPPPPPP
~elukPPQPPPPPPP
~elvQQPPPOOQOP
~elvePRNPPPOQPP
~elviQORPPPOPPP
~elyPTPOPNSPNO
~ely_PTPOPNSPNO
~em_MTNOUMJXNQ
~emaLVMMSRMPQQ
~ema_MQMOWSNONP
~emabPOPQOPPPQP
~emagQQNPNTOPOP
~emaiMTNPPNNQQS
~emakQQPPPPPPPP
~emalQPPPPPPPPP
~emanOPSNONSPPP
~ematQNQPPOOPRP
~embQQQROROOMO
~embeLUPRPQPONP
~embiQPPPPPPPPP
~emboSNQPPPPPPP
~embrQPPPPPPPPP
~emeRTLUPLJTLS
~eme_OPQQPPPPPP
~emedQPPPPOOPPQ
~ememMRNSPQPPOP
~emenVROSKNLROP
~emerOQOOPOOSPR
~emesROPPOPQPPP
~emetNPOPUOPPPP
~emiTPRNQMQRMO
~emi_NOSPPORQOP
~emiaROQPPOPQOO
~emicQOPQPOQPOP
~emidRPPNQPPPPP
~eminOTOPPPPPPP
~emisSPPPPPOPPP
~emmPPQPPPPPPP
~emmePPQPPPPPPP
~emoUQTMMNOQPN
~emo_MQRPPPPQPP
~emodQPPPPPPPPP
~emogSOPPPPOPPP
~emolRRNPPPPPPP
~emonPQPPPPPPPP
~emopRORPPPNPPP
~emorPSOONRROOO
~emotQPRPPNPPPP
~emovPMQOPPORRP
~empLRVONPNOSP
~emp_NKSPPORPTP
~empaQPPPPPPPQP
~empeNPUPPPOPPP
~empiSPNOPPPPQP
~emplNSOPPQPPOQ
~emptOUPOPPNPOP
~emsROPPPPOROP
~ems_ROPPPPOROP
~emtONQPPPPPPS
~emuMPPPSPPPPP
~emurMPPPSPPPPP
~en'OOPPPRPPPR
~en'sOPPPPRPPPP
~en'tPOPPPPPPPR
~en_VOcUFFKVKJ
~enaRIQ[PPPMJS
~ena_TOOOPPPPPP
~enacNPPPSPPPPP
~enafPOONUOPPPP
~enagSMPPOQRPOO
~enaiROPPOSOPPP
~enalINR[OOONLT
~enamSPPONPPPPP
~enanOQOTNPOPPP
~enatOPQPPPRPPP
~encUPPQNLNQOP
~enceYTOQMNMMOO
~enchPPRPPPOPPP
~enciQPQOPPPQPP
~encoOPPPPPPSPP
~encyNLOROORRRR
~endS\LJKMQRUK
~end_PQNMNSPRSN
~endaOPPSOPPPPO
~endeSPQOPOPPOO
~endiPVNOOMTPOO
~endoPTNOOOOORP
~endrSOPOOPPPPP
~endsOQPOPPOQRP
~eneQNQPYNMOPM
~ene_QOTNOOOOQO
~enecPOOROPRPPP
~enedRNQPPQQPOP
~enefROOOPPPRPP
~enemIMOQ[POPPP
~enenPQPPPPPPPP
~enerRQNQPPOOOO
~enesQRPOOPOPPP
~enevORPPPOPPPO
~enewPPPPPPOPQP
~enfROQOOPPPPP
~enfaROPPOPPPPP
~engLTSQQNPPON
~engaPOSPPPPPPP
~engePPQOPPPPPP
~engiOUNPPOPPPP
~englORPPPPPPPO
~engtPPPRPPPPPP
~enguPPPPPPQQPP
~enhPPPPPPQPPP
~eniXNIRSNJURL
~eniaMPPOSPQPPO
~enicONPQRQNPQO
~enieOPPPPPPSPO
~enifQPPPPPPPPP
~eninWRIRPOLSOO
~enioRNQPPNPPRP
~enisRPPPPPOPPP
~enlQOPQPOQPPP
~enlaQOPQPOQPPP
~enlyPPQPPPPPPP
~ennRRMQPPOPPP
~enniQQOPPQOPPP
~enoVMRNTOJPOP
~eno_OQQPPPPPPP
~enobQPPQPPOPPP
~enolONRPSOOPPP
~enomQNQPPOOQRP
~enopPPPPPQOPPP
~enorPQQOPPPPPP
~enosOQQPRPOPPP
~enouWPNMOOOPOR
~enoxOPPQQPPPPP
~enpPPPPPOPPPP
~ensSSRIQPKNPT
~ens_SPSNQPMNMT
~ensaQRNOOPOPQP
~enseLPRPPRPPMS
~ensiVOOMRNOQRN
~ensoPMQPPPPPRP
~enstNSPPPPPPPP
~entMNXMNJPUPR
~ent'QOQQPPNPPQ
~ent_L\EQNQOYHR
~entaQMRPRQNPMR
~enteQKUMPPQPQP
~entiUNPLOSRPLQ
~entlMTPQOMSPPO
~entoOPSPPPPPPP
~entrKNZOOONRQO
~entsNQKONLQM\R
~entuPQOPPPPPPP
~entyMQPRQPPPPP
~enuQORPPPOPPP
~enutPPQPPPPPPP
~envQPOPPPPQPP
~enveQPOPPPPQPP
~enyOMORROSPPQ
~enyaPMOPPPSPPQ
~enytNPPSROPPPP
~enzPOTOPPOPPO
~enz_NOPPTPPPPP
~enzaQPRPNPPPPP
~enzoQPQOOPPPPP
~eo_TOOPPPPRNO
~eonQSSRMSLONO
~eon_PPOPPROPOO
~eonaPNPSQOOQPP
~eoneRRROMQNNOP
~eonsORPPPPPPPP
~eopQQQNSQMPNO
~eoplTPRONQNPOP
~eopoPQPOPOPQPP
~eorOQOPRPPPPP
~eosOPPPPPRPPO
~eostPPQPPPPPPP
~eotQPPPPPPPPP
~eouPPPPPPPPQP
~eousPPPPPPPPQP
~eoxSOPPPPPPPP
~ep_\KPRNKNNPS
~epaTQTPLMPPPN
~epaiURNOPOMQPP
~epamRMVPNOOPOP
~eparJRPRPNSPRO
~epatRPPOOQPPOP
~epdPQPPPPPPPP
~epdoPQPPPPPPPP
~epePQOVOPPOOO
~epeaQONWNPPOOO
~epenOQQPPPPPPP
~eperOQQPPPPPPP
~epezRPOOPPPPPP
~ephPJQQOTQQOO
~ephaOOSRPNPPPP
~epheOLOPPVRPPP
~ephrRPPOOPPQPP
~epiPSMRLQMRPR
~epicQRNPOPOPRP
~epidRPPPPPOQPP
~epigOOQPPPRPPP
~epilONPRPONROS
~epinNSNOPSOPPP
~epipORQPPPPPOP
~episSOOPPPPPPP
~epizOPPROPPPPP
~eplVPMQOROONO
~eplaSSNSOOOOOO
~epleTMOOPSPPPP
~eplyOQPPQPPPOP
~epoHIOROMTRRZ
~eporLNMOOMPSSX
~eppQQOPPPPPPP
~eppeQQPPPPPPPP
~eprUOKPMRUPNO
~epraQPPOQPPPPP
~epreTOLONRVPNO
~epriPPPSNPPPPP
~epsUSIRLNIVRQ
~eps_RNMUNSMPQO
~epsiPVNNOKLWRO
~epsyOPOPPOOQPS
~eptMKOPROQQUQ
~ept_QNNOONOOXQ
~eptaPPPPPPPQPP
~eptiJKRQSRSQNP
~epuPNSPPPPPPP
~epuiPNSPPPPPPP
~epyONRPPPRPPP
~epy_ONRPPPRPPP
~eqeQPPPPPPPPP
~eqemQPPPPPPPPP
~equLNNXMNRRNR
~equaNMTRPPOPPP
~equeUNNQOOOROP
~equiISLUOOSPOR
~er'RONQOSKOTP
~er'sRONQOSKOTP
~er_STQSKQIUKQ
~eraSOMNXSPRKK
~era_QPQOPQOOPP
~eracNNOOWPOPPP
~eragPRPPPPPPPP
~eralNNKSQNWSNO
~eranQPPPPPPPPP
~erapUOMNRTLOOO
~erasPPPPQPPPPP
~eratQOSNOVNQON
~erbRNONOQNROU
~erb_PQOPPPPPPP
~erbaRMOOOPOOPV
~erbiQOPNPQPSPP
~ercXQOOOOMPOO
~ercaPPPPPPPQPP
~erceROPPPPPPPP
~erciRROPPPOOPP
~erclQPPPPPOPPP
~erdMNWJOPUQOR
~erdaQKQPPQSPPP
~erdoOTQJOOOROR
~ereIQTMLMWLXP
~ere'NMOOPNXORP
~ere_QLZKKQKN[M
~ereaPPPQPPPPPP
~erebQPPPPPPPPP
~erecPOQPPPPPPP
~eredHUOROROQNS
~eremSPPPPPOPPP
~erenPPLPSPSOOP
~ererQOPPPPPPPP
~eresOSOPPOPPPQ
~erevPOPPPORPPP
~erfRQQONPOPPP
~erfePROPOQPPPP
~erfoQPPPPPPPPP
~ergPNLRXPKOOQ
~ergeOQOOOOOSQR
~ergiMPPQQTNPPP
~ergoOPPQPPPPPP
~ergyQPNRXNOMNO
~eriXLTVKONKPM
~eri_PNQOPUPPOP
~eriaQOPOONPOUP
~ericNQOOPPTPPP
~eridSOORPOOPOP
~erieQRQPPNPPOP
~erifOTNPPPPPPP
~erilRPPPPOPPOP
~erinROWSNNNNNO
~erioSKPOPSNPQP
~eripNQMTPORPPP
~eritOQQQPPOPOP
~eriuQPPPPPPPPP
~erkOOUOQOOQOP
~erk_OROPPPPQOP
~erkaPPPPQPPPPP
~erkiPMTPPPPPPP
~erlTPOTOMQONO
~erleRPOPPPPPPP
~erliPPPPPPRPOP
~erlyROPUONOOOO
~ermUTMORMLQOQ
~erm_ROOPOQNSOO
~ermaQPQPPOPPPP
~ermeTSPPNONOPP
~ermiMPONUNPOPS
~ermoPQPPPPOPPP
~ernPXSMMKOOTL
~ern_PVNOOOPPOP
~ernaRMSOOOQPPO
~erneQORPPOPPPN
~erniOQQNOONOVO
~ernoNUQQPONPOP
~eroKLNPOVXOPP
~ero_OOUOPOPOPP
~eroiVPPOMOOQOP
~erolQNNQMSRPPP
~eronPOPPOPQPQP
~eropMOPQRPPPPQ
~erosQPPPPPPPPP
~erotNPPPSPPPPP
~erouOOLPRUPPPP
~erpMKRPOOSSSO
~erpeOPQPPPPPPP
~erprOLOOPOSRSO
~errNNMMOSXOTN
~erraOOQOPOPQQP
~errePPOPPPRPPP
~erriJPPOOTTPOP
~erroSONOPOOOTO
~erryRPNOQPSPOO
~ers\JLYEKUNXK
~ers_WMPRJLRPUM
~ersaPRNROPPPPP
~erscPORPPPPPPP
~erseONQQOQRPPP
~ersiNKNVNPSPSO
~ersoPTOOPOOOPP
~erstUOOPPPPPPO
~ersuSPPOOPPPPP
~ertOPPQOMNTRQ
~ert_LOSRNOOQOS
~ertaOQPPPPPPPP
~erteUSMOOONROO
~ertiORNOPOPQSO
~ertoUMPOPPPPPP
~ertrOPMSRQOPPP
~ertsONTPPPPPPP
~ertuOORPPPPPRP
~eruQMUPPOOPPP
~erusOOTPPPOPPP
~ervUMNTMMQQPP
~ervaPNPVMPOPQO
~erveUOMOOOTOOP
~erviRQQOONNPQP
~ervoMPPPRPPQPP
~erwSRMPPPQPPP
~erwiRPOPPPQPPP
~eryQUVKPNLSMO
~ery_TJWLPQNTNP
~erybPSNPPPOPPP
~eryoNRRPPOPPPP
~erytOVNOPOPPPP
~erzPRQOPPOPPP
~es_RUBHFP^OYT
~esaRMUQOPONOO
~esarQORROPPNPP
~escPMTNPMOOTS
~escaMSQPPPOPQP
~escePNSPPPPPPP
~eschQPOPPPQPPP
~escoNQRPPPPPPP
~escrSMNOPOOOQT
~escuPNRPPOPPRP
~esdLUQOPPOPPP
~esdaMUOPPQPPPP
~esdePORPPPPPPP
~eseTXLMONWMLO
~ese_QRONQOWOLO
~eseaPQPPPPPOPP
~esenMVMPPPPPQP
~eserQPPPOPPPPP
~esetTMPPPPPPPP
~eshTNOOPOOOQQ
~esh_ROPPPPOPPP
~eshoRNOPPPOPQR
~esiTESMPMVPUN
~esiaOLQQPOPPSP
~esidRLTPPOQPOP
~esioQNPPPPSQOP
~esisTPOOOOQPPP
~esitQOPOPPPRPP
~esiuNQROSPOPOO
~eskNWOOONOOQP
~esk_NYOPONOOOP
~eskeQPPPPPPPPP
~esmPORPPPPPPP
~esnQMQPQNRPQP
~esn'QMPPPNSPQP
~esoPOSSOOOPNP
~eso_QPPPOPPPPP
~esolPOQPPPPQPP
~esonQPPPPPPPPP
~espPK`MMNMPNR
~esp_PPPPPPPQPP
~espePNSPPPPPPP
~espiNPXOOOOPOO
~espoSLTPOONOOS
~espsPOSPPPPPPP
~essSTXKHNQLUM
~ess_VVNOJOOH[M
~essaPMPOSSOPNQ
~essePPPOPNSOPQ
~essiPLRPMNSWPO
~essmPOPPPPPPPQ
~essnQPPOPPPQOP
~essoQSPOOOOPOQ
~essuLRVOOSNONO
~estPMZOPTGNSN
~est_PQVQNMNNQP
~estaOPUPOOOPOO
~esteLLPNVWRONO
~esthNMSPPOOPTP
~estiRQLOORMSQP
~estlQMSPPPPPPP
~estoPWMOOOOPPP
~estrOOPSONOOSR
~estsSROPPPOPNP
~estyQPPPPQPPPP
~esuQQNOOVMPPO
~esulPOMOPWOOOP
~esunOROQPPOPPP
~esusRNROOOOQRO
~et_SQUNTKNPOM
~etaWNROOUJOON
~eta_QONQRPOPPP
~etaiOOPPORPQPP
~etalMOTQSPNPPP
~etamRSPPOPNOOO
~etanRPPONQOPPP
~etarOPPPPRPPPP
~etasSOPPPPOPPP
~etbPQPPPPPPPP
~etbaPQPPPPPPPP
~etcQLQPPQSOOP
~etchQOQPPQOPOP
~ete[LSINNQOQO
~ete_PMYNNPPNPO
~etecMPOPPPUPPP
~etedRNOPPPPPPR
~etelQNRPPPPPPP
~etenRPQNPPPOPQ
~eterWPKNQMNRTO
~etesRROOOSNPOO
~etfPOOPQPTOOO
~etfoPOOPQPTOOO
~ethSLIQ[OQNON
~eth_PQOPPPPPPP
~ethaROQQOOOPQP
~etheVLNRSOOPOO
~ethiKMMNXSROPP
~ethoPSPQPOOOPO
~ethrPQPQOPPPPP
~ethsQPPPPPPPPP
~ethyTOOOPPPPPP
~etiQQONNUONUM
~etiaNOPSNRPPPP
~eticSLRMOROOSO
~etimPOOPPSPPPP
~etinOWMMQNRPOP
~etirQOPQOOOPSO
~etisPQOPPPPPQP
~etitPPOPPQPPPP
~etoWMPOMOQORO
~eto_PPQPPPPPPP
~etoaRPPOPPPPPP
~etocQPPOQPPPPP
~etohPPPQPPOPQP
~etomQPPPPPPPPP
~etonOMPPPPRPRP
~etopQQQSLPPPPP
~etorROPOQPPPPP
~etoxQQOPOPPPPP
~etrMPRQTNPPPO
~etraQOPOQPPPPP
~etrePQPPPPPPPP
~etriNORRPPPPPP
~etroNPQPTOOOPO
~etryPPOPPPRQPP
~etsVNUQOPMONN
~ets_VOUQOQMOLN
~ettORPOLZMONQ
~ett_TMPPPPPPPP
~etteNUNNNQQPOR
~ettiPHQROZMOOP
~ettlOUOPPPOPPO
~etuQSNOPPPPPP
~eturQSNOPPPPPP
~etwPONOOOUPPP
~etweQONOOOUPPP
~etyRONNOPRPPP
~ety_QOOPOPRPPP
~etylRPPOPPPPPP
~etzPOSPPPPPPP
~etztPOSPPPPPPP
~eu_PPQPPPPPPP
~eudOOPPRPQPPP
~eudoOOPPRPQPPP
~euePSOPPOPPPP
~eue_PSOPPOPPPP
~eumSTOPNOOQOO
~eumaRPPPPPOPPP
~eumoPTOPNOPQOO
~eunQPQPPPPPPP
~eupQPOPPPPPPP
~eurROQPQPPOPO
~eur_OOTPPPPPPP
~euraPOPPPPRPPP
~euriPPPPPPQPPP
~euroTQMPPQNOPP
~euryPQPPQPOPPP
~eusQPPPPPPPPP
~eus_QPPPPPPPPP
~eutOOSPOPRPPP
~eutePORPPPPPPP
~eutrNPPPOPRPPP
~euvPPPPPPQPPP
~ev_RPPPPPOPPP
~evaMOUOOOSOOO
~evacOPQPPPPPPP
~evalPOTPPPOPPP
~evanPOQPPPPPPP
~evatMQPPPPTPPP
~eve[VOFOSOSIM
~eve_PQQPOPPPPP
~evelNKSMVMQVNN
~evenVSMONSNONP
~everUXKKMTQOMO
~evetPPQQOPPPPP
~evi^NONNMMPPO
~eviaPPQPPPPPPP
~evicPMPPPPPPSP
~evidWPOOONOOOP
~evieQROOOOOROP
~evisOQPQPPPPPP
~evitQPPPPPPPPP
~evoRQOQQOOOOP
~evo_PPPPQPPPPP
~evofQPPPOPPPPP
~evotPQORPOOPPP
~evrPQPPPPPPPP
~ew_QROOOSNQNP
~ewaOSQPPOOPQP
~ewalPPPPPPOPQP
~ewarPROPPPPPPP
~ewbQMOTRLRPOO
~ewboQMOTRLRPOO
~eweVMQOOPNPPO
~ewedPQPPPPPPPP
~ewerWNOOOPOPPP
~ewhQOOPPPPPQP
~ewheQOOPPPPPQP
~ewiQPNPPSOPPP
~ewlRPPPPPPPPP
~ewlyRPPPPPPPPP
~ewsOSNPPQOPPP
~ews_OSNPPQOPQP
~ex_KKPXRPSOPO
~exaYSLPNOLNNR
~exa_QPPPPPPPPP
~exacSOPOOQPPPP
~examUUNRNMNOOO
~exanRPPPOPPPPP
~exatOQPQQPPPPP
~excUQKQPONQPP
~exceQROPPPPPPP
~exciPPPPPPPQPP
~exclSPNPPPOPPP
~exeRPROONQPOQ
~exerSROPOOOPPP
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
~expOVOOONPOOQ
~expeRQOPPOOPPP
~expiOVNOPOPPOP
~explOORPPPQPPP
~extQLUOMRLNTT
~ext_PSSQOPKNOR
~extePIRNPOSPVO
~extiPOPPPPNPPT
~extrQOQPOROPPP
~extuPQOPPPPPPP
~exuSOOPPPOPPP
~exusQPPPPPPPPP
~ey'MQRPPROPPP
~ey'rNQRPPPOPPP
~ey'vOOPPPRPPPP
~ey_P]LEVUOOKO
~eybPROPPPPPPP
~eyboPROPPPPPPP
~eyeLJUONQZOOO
~eyebPQPPPPPPPP
~eyelPONPPPTPPP
~eyesMJWPNQUOPO
~eyhQOPPPPPPPP
~eyhoQOPPPPPPPP
~eyoPQNPPPPOOT
~eyonPOOPPPPOOT
~eysQRNSNPOPOP
~eys_QRNSNPOPOP
~ez_PPTPPPPPPN
~ezeQOSPPONPPP
~eze_PPRPPPNPPP
~ezetQPPPPPPPPP
~eziRRQOPOOPOP
~ezilRPOOPPPPPP
~ezinPSQPPNOPOP
~ezoPNRORPPPPP
~ezolPPPPRPPPPP
~ezyPPRPPPOPPP
~ezy_PPRPPPOPPP
~fa_QPPPPPPPPP
~facTNUQMNNPSN
~faceRLUOONQQPO
~faciPQPOOPNPSO
~factSPORNPOPPP
~fadPOPPPPRPPP
~faePPQPPPPPPP
~faecPPQPPPPPPP
~faiRXTMOOKPNO
~failRRROPPMPOO
~fainOTROPNNPPP
~fairPQOPPQPPPP
~falMRONNSSPPQ
~fallNOPNOSRPPQ
~falsPQOPPPQPPP
~famKQOMXONPQS
~famiMQPOQOOPQS
~fampKPPPVPPPPP
~fanTRPQOOOOOO
~fantTPPQOOOPOP
~farSPMPOORQNQ
~farcTPPOOPPPPP
~fariNPNRSQOROO
~farmOMQPOOSPPR
~fartQUMPOPPPPP
~fasUMOTNQQNNO
~fascSQOPPRNOOP
~fastRMOUNOSOOO
~fatRLPPPVNOOO
~fathONQPPTOPPP
~fatiRPPPPPPPPP
~fattPOPPPRPPPP
~fauROOPPPPPPP
~favMQPPTPPPPO
~favoOQPPPPPPPP
~faxSPPPNOPPPP
~faxiSPPPNOPPPP
~fe_]KSMUPINLQ
~febUOOPPNPPPP
~febrUOOPPNPPPP
~febuQPPPQPPPPP
~fecZNLLOUSMNN
~fecaQPPPPPPPPP
~fectXNLMOUSNNN
~fedQOPRPOOPPP
~fed_PPPPQOPPPP
~fediQPPROPOPPP
~feeHWNKVXQNMN
~fee_KZOPPPOOOP
~feedPOKMXTNOOP
~feelMKUONUTOON
~feetQSOPPOOPPP
~fegPLOPPPOPVP
~feguPLOPPPOPVP
~feiQUOOOOPPPP
~feinQSPOOOPPPP
~felOQSOTNNPOP
~fellPRSPPNNPPP
~feloNPPOTPPPPP
~felyQPPPPPPPPP
~femONSPSPOPPP
~femaQPPPPPPPPP
~femoQNRPPPOPPP
~femuMPPPSPPPPP
~fenJQPN\PMONP
~fen_NQOMYQNOOO
~fenaNPPPSPPPPP
~fencPOPPPQPPPQ
~fenoQPPPPPPPPP
~fentMOSRQOOPPP
~fepOPPSNPPPPP
~feprOPPSNPPPPP
~ferJOLSRQUNRO
~fer_SLPPQONOTQ
~fereKSMPSRTONO
~feriNRPSOPOPPP
~feroOPPSPPPPPP
~ferrNPMOOQVQPP
~fersPOPPPPPPQP
~fesQNOPPSOPPP
~festQNOPPSOPPP
~fetQPTOOPNPPP
~fetaOOTPPPOPPP
~feteOQPPPPPPPP
~fetySOOPOPPPPP
~fevNNNLROXPPQ
~feveNNNLROXPPQ
~fewVOOOOPOPPP
~feweUOPPOPOPPP
~ff_PNZONQNQMN
~ffeK]MMQQTMLO
~ffecSQNNPQROOO
~ffeeKZNPPPOOOP
~ffeiQSPOOOPPPP
~fferOMOPSQSOOO
~ffiUPPNONOPQP
~fficRQQOOOOPQP
~ffinQOOPPPPPPQ
~ffirROPPPPPPPP
~fflPPOPPPRPPP
~fflePPOPPPRPPP
~ffoPPQPPPPPPP
~ffsRPPPPPPPPP
~ffs_RPPPPPPPPP
~ffuNPPPPPRPPP
~ffusNPPPPPRPPP
~fi_PTNPPPPPPP
~fibRLUOOPMPRO
~fib_QQPPPPNPRO
~fibrQNSOPPPPPP
~ficQPQPNMRQOP
~ficaRQOOOOQRNQ
~ficePPRPPOPPOP
~ficiPOPROORPPO
~ficuOPPPPPPPRP
~fidPONQOQOPQQ
~fidaQPPQOPPPQP
~fidePPOPPRPPPQ
~fiePLMOOTPYOO
~fiedTONPPROQOO
~fielPMPPPRRPPP
~fierMOPOOPOXOP
~fifOLRPPPSPOQ
~fiftOLRPPPSPOQ
~figMMTQSOOPOQ
~fighNOQPSPOPOQ
~figuONRQPOPPPP
~filTQLPRNOTLP
~fil_POONUOPPPP
~fileOROPPOPPPQ
~fillSOQOORNQNO
~filmQPNPPORSNP
~filtQPOTNPOPPP
~finTTLKNPWNNO
~fin_SNPPOPPPPP
~finaOWOOOOPPOO
~findROPPPOOPRP
~fineVMHNPSUPOP
~fingNMRPPPTPPP
~finiMUSPPOOPNP
~firUSRQRKFQRN
~firaPOPOSPPPPP
~fireMUTPPOOPOO
~firmSOQPPPOPPP
~firsUPNRPLIRTO
~fisSMVOOMOOOP
~fishSOROPOPPPP
~fistPOUPPNPOPP
~fitTKSQMNNROQ
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
~flatLRQOPPSPPP
~fleMMOOVPTONO
~flecQPPPOPPPPP
~fletPSNPPPPPOP
~flexPNPPNQTPPP
~fliLNPORRPPPR
~flicOPPPPPPPPR
~fligOOPPPRQPPP
~floNPYNPLPNQN
~floaNQOPPPSPPP
~flooNTTPPNOPOO
~flopOOTPPOOPPP
~flowSNQPPPPPPP
~floxOPPPSPPPPP
~flozRPPOOPPOSP
~fluUIQKTOWNON
~flu_RPPQOPPPPP
~flucMPPRTPPPPP
~flueRPPNPPPPPP
~fluiRKRMOOVPPP
~fluoSPPOPOPPPP
~flusPOQOQOPPPP
~flutOOPORPPPPP
~fluxOPOPPSQOPP
~flyPQNPPRPPPP
~flyiPQNPPRPPPP
~fncQPOPPPPPPP
~fnc_QPOPPPPPPP
~fneROPPPPPPPP
~foaPLSPPSOPPP
~foamPLSPPSOPPP
~focPOQPPPOPQP
~focaPOQPPPPPQP
~folPQOTRONOPN
~fol_NOPQRPPPPP
~foleOQPPQPPPPP
~folkRQOPOPPPPP
~follROQPPPOQPO
~fomQPPSMPPPPP
~fomeOPPROPPPPP
~fomyRPPRNPPPPP
~fonOQQPPPPPPP
~fontPPQPPPPPPP
~fooONPPORSOOQ
~foodPOOPPSOPPP
~footOOQOOPTOOP
~forLINMSPPS[O
~foraQOPPPPPPPP
~foreSOLNVRNORN
~forgONPQPSNOPR
~formLRKMOJSVZN
~fortMPTQQPPOPO
~forwOOQPPRQPPP
~fosRPPTMOPPPP
~fosfRPPRMPPPPP
~fospPPPSOOPPPP
~fouQPSOPPRMNO
~founPPQNQRROOO
~fourRQPQOOPOPP
~fpePPPPPPPQPP
~fpefPPPPPPPQPP
~fr_NOOSSONPPP
~fraTRKOONSPNR
~fracSPNOOORONR
~fragPPOPPPQPPP
~fraiPOORPOORPP
~franMPPPRPRPPP
~freXTNPQMOOLN
~freeTUOOONPOMO
~frefQPOORPPPPP
~freqSNPRPOPPOO
~fresQPPPPPPPPP
~friLPQNNSNOYO
~fricQPPPPPPPPP
~fridLTMOOOOOYO
~frieONSOPRPPPP
~froPQUQJQRNMQ
~fromNQNRKTTMMR
~fronROTOPNNPPO
~frosQOPPPPPPPP
~frotOORPPPPPPP
~frozPROPPOPPPP
~fruOOPNTPPPPP
~fruiPPPNTPPPPP
~fs_RPOPPQPPPP
~ft_HWYMQLPNQP
~fteNJP[OOSKPR
~ftedOSPPPPPPPP
~fteeOPPPPPPPPQ
~ftenPNPXOOOOPO
~fterRIOSPQTLPR
~fthOMRPPPSPOP
~fth_OMRPPPSPOP
~ftiRLQPPSOPPP
~ftinQMQPPSOPPP
~ftrMQPQQOPPRP
~ftriMQPQQOPPRP
~ftsQPOPNQRPPP
~fts_QPOPNQRPPP
~ftwOSOPPPPPPP
~ftwaOSOPPPPPPP
~ftyPPPPPPQPPP
~fty_PPPPPPQPPP
~fugPPQPPPPPPP
~fulQQROOLVNNQ
~ful_PNQOOOVOOQ
~fullQTQPOMPOOP
~funQJNONTRQUO
~funcSMPQOPOQPP
~fundNMOOPPSPVP
~fungQMOOOUQPPP
~funnPROPPPPPPP
~furRQNOQPOROP
~furaQPPQOPPPPP
~furoSPPNQPPPPP
~furtNQOPPPPRPP
~fusONOTOMMPLZ
~fuseNKPOOQOON\
~fusiPSNVPMOQOO
~fwaPROPPPPPPP
~fwayPROPPPPPPP
~fy_OPMPPOVOPP
~g'sOPPPPPPOPS
~g's_OPPPPPPOPS
~ga_QOTOOPOPPP
~gabNQOQSPOPPP
~gabaNPOQSPOPPP
~gadOPPMTPQPPP
~gaiSTMLMWNMMR
~gainSUMMMWLMNS
~gaitPOOPPPRPPP
~galLKNNNRNONb
~gal_OMOONQOOOY
~gallMNOOOQOOOZ
~gamLPSRRPOPOP
~gameNQRPPPPPPP
~ganOOVOOORPNO
~gan_OOQPPORQPP
~gandPPQPPPPPPP
~gangQOPPPPPPPP
~ganiPPPPPPQPPP
~ganoPPRPPPPPPP
~garTNRNLUPOON
~gar_PNSOPSOOPP
~gardQSNPPOOPPP
~gareRPPPPPOPPP
~garoQPPPPPPPPP
~garsPOOPPPSPPP
~gasUORONONPPP
~gaspPNSPPPPPPP
~gastURNPOPNPPP
~gatVMNQNTOOOP
~gateOOPPPRPPOR
~gatiVNNOORPOOO
~gatrPPPRPPPPPP
~gatuQOQPPPPPPP
~gauRNQPPPPPPP
~gauzRNPPPPPPPP
~gavNOTONROOOT
~gaveNPRONROOOT
~ge_\SUMKNQKNL
~gecNSOPPPPPPP
~gedKRNOOPNQWR
~ged_MRLOOPNQWR
~geePMVPPPOPPP
~gegPQQOPPPPPP
~gegePQQOPPPPPP
~gelQPSOPOOPOO
~gelsQRNPPPPPPP
~gemROQPPPPOPP
~gemeROQPPPPOPQ
~genPPTOOKNVQN
~gen_UPTNOONQNO
~genaPOQPPPPPPP
~gencNORNOOOSRP
~geneRSMPPPOPPP
~geniQPPPPPPPPP
~genoPORPPQPPPP
~gentMMMTRMSSRO
~geoOSOPPROPOP
~geonORPPPROPOP
~gerRNOLSRTNQN
~ger'PPPPPQPPPP
~ger_TVNOOOONPN
~gereQOPPPPPPPP
~geroOOLPRUPPPP
~gersLOQPPOUPPP
~geryOJTOSOPPRP
~gesMSPTOQSNLO
~ges_KTPQPOROOP
~gestRPNSPQQONO
~getXHOSQROOMO
~get_TONOPOROPP
~getaOPOPPRPPPP
~gethOOPQRPPPPP
~getsTNORPPOPNP
~gettOMSROQOPPP
~gevPNTPPPPPPP
~gewQOQPPPPPPP
~gezPORPPPPPPP
~gfrNOOSSONPPP
~gfr_NOOSSONPPP
~ggePROPPPOPPO
~ggedOUNPPOPPPP
~ggerQORPPPOQPP
~ggesQOPPPQPPPP
~ggiOMUPPPPPPP
~gginOMTPPPPPPP
~gh_XNQNPPMONQ
~ghaOQPPPOQPPP
~ghanOQPPPOQPPP
~ghbPSNPPOQPOP
~ghboPSNPPOQPOP
~gheRPRNPPOPPP
~gherRPPNPPPPPP
~ghiPORPPOQPPP
~ghinPOQPPOQPPP
~ghsTOQROLOPPP
~ghs_TOQROLOPPP
~ghtNPPONSPLTR
~ght_QTPPPJPMVN
~ghteMNOOOWQOOQ
~ghtiPOQPPPPPOQ
~ghtlQQOPOOQPPP
~ghtnPPQPPQOPPP
~ghtsPLOPPTNPPS
~giaNQSOOOQPPP
~gia_OQQOOPQPPP
~gibORPPPPPPQP
~gicPMMNQTPRRO
~gic_NOMORTPRPP
~gidMOTPPORPPP
~gid_MOTPPORPPP
~gieRROPPOOPPP
~gie_QQOPPPPPPP
~gienPQPPPPPPPP
~giesQPPPPPPPPP
~gilNQQPQPPPPP
~gimPNPUOOOPPP
~gimePNOUOOOPPP
~ginPNVRPNNOQO
~gin_PQOPPNPPRP
~ginaUOQPMOPPPP
~gineNTMTPNOPPP
~gingOIYOOSOPPO
~gioOTOOPPPPQP
~gio_PPQPPPPPPP
~giogQPPPPPPPPP
~gionPPPPPPPPQP
~girSRNOPQOPPO
~girlSRNOPQOPPO
~gisKQOPQSOPRO
~gistKQOPQSOPRO
~gitNPQTOONROP
~gitaNORQOPQPPP
~gitiPQPSOONPPP
~givSLSVQOJNQP
~giveQMTWQMLNRN
~giviSONOPROPOR
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
~gliaMOSPPPQPPP
~glicPOQPPPPPPP
~glifRPPOOPPOSP
~glinNONPPOWPPP
~glioRQPPPPOOPP
~glipQPPPOPPPPP
~glisORPPPPPPPO
~gloRPOPOTOOOO
~globRNPQOOPPQP
~glotOOQPPPQPPP
~glovPROPPTMOOP
~gltSPPPOPPPOP
~glt_SPPPOPPPOP
~gluRPSRJRPOON
~glucPPURLOPOPO
~gluePPPOPPRPPP
~glutRQNPNSOPOP
~glyTMOSQPOPOO
~glycTMOSQPOPOO
~gmeSMNNOPWOOO
~gmenSMNNOPWOOO
~gmiQPPPPPPPPP
~gminQPPPPPPPPP
~gmuNPPPPPSPPP
~gmusNPPPPPSPPP
~gn_KSMPPOSPSO
~gnaNMQRPRRNQO
~gnalQPPPPPPPPP
~gnanNNPRQRSONO
~gnatPPPPPPPOSP
~gneOTRNRPNOOP
~gnedNUOPPQPPOP
~gnesQPRORONPOO
~gniPMPOPPSOOS
~gnitQOPOPPPPPQ
~gnoRRMOOROSOO
~gnorOUOPPOPPPP
~gnosSMNOOSOSOO
~gnsQNOPPPOPTP
~gns_QNOPPPOPTP
~go_PVQNOOPOOO
~goaRPOPPQOPPP
~goalRPPPPPOPPP
~goeNRLQPOSQPP
~goedRPOOPPPPPP
~goesKRMRQOTQPP
~goiISTROTOOOO
~goinISUQOTOOOO
~golQPPPPQPPPP
~golfPOPPPQPPPP
~gonML[PLSPOOO
~gon_OPQROPPPPP
~gonaPPQPPPPPPP
~goneNNUONTPPOO
~goniPPQPPPPPPP
~gonnPQPPPOPPPP
~gonyQNRPOPPPPP
~gooWXOMNLLOMS
~goodXUPMNKLOMS
~gorMPUPPPPPPP
~gorsNPSPPPPPPP
~gosPQQPPOPPPO
~goscQPPPPPPPPP
~gotPOPPPSOPPP
~got_POPPPSOPPP
~gouOQNRORSOON
~goutPPMROSTOON
~govQPPNPNOQTP
~govyOPPNPOPQTP
~gowSPOPPPOPPP
~goxNOTOROOPPP
~goxiNOTOROOPPP
~graPQSVNSMKPM
~gra_PPQPPPPPPP
~grabPPQPPPPPPP
~gracPQPPPPPPPP
~gradYNMOOPOOPP
~grafPPPPQPPPPP
~graiNRMNMRTPSP
~gramJON_ONOOQO
~granMTRNOVMOOO
~grapSMSNTOOPOO
~gratPSOPPOPPPP
~gravPPQOPPQPPP
~grayPPQPPPPPPP
~greNRULOMSOPR
~greaPVLOMPSPPP
~greeOSPOOOPPOS
~grelQPONSOPPPP
~gresQOPPPPPPQP
~greyNLXPPOPPPP
~griTMTOONOPRP
~gripRPPPPOPPPP
~grisPOQPPPPPPP
~gritPPQPPPPPPP
~grixSPPOOPPPPP
~groWNOOOOSONO
~groiSLRPPPPPPP
~gromQPPPPPPPPP
~grouQQRPPOPOOP
~growRPKOPQTPPP
~gruOQQPPPPPPP
~grunPPQPPPPPPP
~gryOQOPPPQPPP
~gry_OQOPPPQPPP
~gs_VNJLQWQOQM
~gsiMPPPTPPPPP
~gsidMPPPTPPPPP
~gt_PNVPPOOPPP
~gtaPNOOPUPPPP
~gthPPPRPPPPPP
~gth_PPPRPPPPPP
~guaOOOOQOOPUP
~guanORPPPPPPPP
~guarOMOPPPOPVQ
~gueQHQONSVPOP
~gue_QINONTVPPQ
~guesPQQPPOPPPO
~guiSNSOOOMPSO
~guidSNOOOONPTP
~guilPPQPPPPPPP
~guinPPSPPPOPOP
~gulKSSOQOQQOO
~gulaLRSOQORQOO
~gumROQOPPPPPO
~gumsOPQPPPPPPP
~gunSMQOPPOPOR
~gunsOOQPPPPPPR
~gurNOTQPOPPOP
~gurgPOQPPPPPPP
~gusPOQOORPPPP
~gus_PNPPOSQPPP
~gustPQOPPPPPPP
~gy_MQRQXKMMRO
~h'sSLPPPPPPSN
~h's_SLPPPPPPSN
~ha_QPROOOQOPO
~haaOOTPPPOPPP
~habRNSPPPOPPP
~hab_QORPPPPPPP
~hacROPPOQPPPP
~hackQPPPPOPPPP
~hadQLSPQPOPQP
~hadoONSPQPPPQP
~hadsQPPPPPPPPP
~haePPRPOOPOPO
~haemPPRPOOPOPO
~hagPPQPPPPPPP
~hageOQQPPPPPPP
~hagiQPPPPPPPPP
~hahOPOOPVPOOP
~hahaOSOPPPPPPP
~haiHUROOURPNO
~hai_OSPPPPPPPP
~hainPPPPPQPPPP
~hairIRROOURPNO
~hakPOVPPMOPPP
~hakeRPPPPPPPPP
~hakiOOVPPMOPPP
~halKOUWPWPNKK
~haldNPOPPPSPPP
~haleQLQOQUOPOO
~halfIVOUNRPONO
~haliPOQROPOPPP
~hallNUPOOQPPOO
~haloROPQPOOPOP
~halsQMSPPPPPPP
~haltSMQPPPPPPP
~halvPPQORPPPPO
~hamOUPPOOOPPP
~ham_QPPPPPPPPP
~hanVSSINPTJSN
~han_SOSOPONPPO
~hanaOQPPPOQPPP
~hancUMOPPPPPPP
~handJQQMOUWOOO
~hangXISNPOOKVP
~haniQPPPOPPPPP
~hankMYMOOQOPOO
~hannOSOPPPPPOP
~hantPORPPNPPPP
~hapNVMNSMTONQ
~hap_OMSPQPPPPP
~hapeNONPOOVPQP
~happQYLORNMOMQ
~harQSJKMOSSRR
~hardLNYPPMQPPP
~hareRQPPOPOPPP
~hargOXLOPONTLQ
~harmZLINPQLPVP
~harpORPPPOQPPP
~hartPRPQPNNPPR
~hasSOSQOMPOPO
~haseQQPOPPPPPP
~hasiQOQPPPQPOP
~hasnPOSQPNPPPP
~hasoQPPQOPPPPP
~hatLEJWNQXVLU
~hat'OLLSNLUPSR
~hat_RKIVPUPSIT
~hateOPQPOQPPPP
~hatsMQQRONPSPO
~hattNPRPPPQPPP
~hauNPUPPOOPPP
~hausNOUPPPOPPP
~havJRNOOULOUR
~haveIUOPORNORS
~haviQMOPPTNPSO
~havoPOQPPPPPPP
~hazQQPPPPPOPP
~hazaQPPPPPPPPP
~hboPSNPPOQPOP
~hbouPROPPPQPOP
~hcaPPOPPPPPRP
~hd_QPOPPQPPPP
~hdaPSOPPPPPOP
~hdayPSOPPPPPOP
~hdrRPOOOOPPPQ
~hdraRPOOOOPPPQ
~he'KRXPQQPNMN
~he'lQRNPPPPPPP
~he'sJOZPRQQNMN
~he_NN\NOONOOO
~heaZRSPKIMJSR
~hea_POPSPOPPPP
~headWKTNOITJUP
~healRMLOOOPSPU
~heapQPPPPPPPPP
~hearSUROOQMONN
~heatPVQOOQLOPO
~heavNPQRPPPPPP
~hecVWIMQPMQOO
~heckVVIMQPMQOO
~hedJSPSNLRXNN
~hed_LRSNNMUUNN
~heduNPMVOOMSPP
~heeKVROPPOPPO
~heefPPQPPPPPPP
~heekOOMPPSSPPP
~heelOTOPPQOPOP
~heetOTOPPNOPRP
~heezOOUPPONPPP
~hegORQOOPPPPP
~heiUTOONLNPRO
~heigQPPPPPPPPP
~heimSROPOPOPPP
~heirQRPPOMOPSP
~helPQUNNSQMPM
~helfQQOPPOPPPP
~heliPKRPPQPPSP
~hellMSQPQPPPPP
~helpRQRNNTRNNN
~hemPRSPOPKQPQ
~hem_OOQOQQMPQR
~hemaPPPQOPPPPP
~hemiQORPPPPPOP
~hemoQUPNOONQPO
~henHNOZUOMTLP
~hen_HMNWORPUMR
~henaSPPONPPPPP
~heneORPPROPPPO
~heniMPRPTPOPPO
~henoQOPQQPNPPP
~henyNPPRSOPPPP
~heoKPPPVOPPPO
~heorOPPPRPPPPP
~heosPPQPPPPPPP
~hepMMPPPOWORP
~hepaNMQPQOTORP
~herQIROQRUJZH
~her'ONQPPPPPPQ
~her_PONMZSJPPN
~heraUOLSNSNOOO
~hereHJYMKNXL^N
~hermPRPOPOQOPP
~hernTRNPPOOPPO
~heroQOQPOPPPPP
~hersPMRQPPOPPP
~herwRPOPPPQPPP
~hesVF[OMJYLOO
~hes_XLOOMRSNNO
~heseQROPPOUOLP
~hesiOMQQPOPPSP
~hestMK[PPIQORP
~hetZKPOPMQOPO
~heteRMQOSNROOO
~hethXMNPNOPPPP
~hetiOPQPPPPPQP
~heuSNQPPPOPPP
~heumRPPPPPOPPP
~hewNMQPPVOPPP
~hew_NMQPPVOPPP
~hexROOQOPPPPP
~hexiROOQOPPPPP
~heySWJLRTMPNN
~hey'MQRPPROPPP
~hey_VVHLRRNQNO
~hfnQPOPPPPPPP
~hfncQPOPPPPPPP
~hfpPPPPPPPQPP
~hfpePPPPPPPQPP
~hfrQPOORPPPPP
~hfreQPOORPPPPP
~hfuRPPPPPPPPP
~hfulRPPPPPPPPP
~hiaQNRPPOQRMO
~hia_PPPPPPPRNP
~hiatQOQPPPPPPP
~hibOPPOSPPPPP
~hibiOPPOSPPPPP
~hicSLGSORVSQL
~hic_OPPQPPPPPP
~hiccNOPPPQSPPP
~hichOLHRORUUSL
~hiciSPOPQOOPPP
~hickTPNQOPNOPP
~hidPROPQPPPPP
~hidePROPPPPPPP
~hieQORPPPPPPP
~hierPNSPPPPPPP
~hifKVMPOPRQQO
~hiftKVMPOPRORO
~higVLVMQMOOPO
~highVLVMQMOOPO
~hikNSOPPPQPPP
~hilSPNPQPTNOO
~hildSOLROPRNQP
~hileSORNSOOPNP
~hiliNRPPPPOPPP
~hillQPPPPQOPPP
~hilsMPPPOPUPPP
~himMQPNUOOPPP
~himsQPQOPPOPPP
~hinRP[LPPSOJK
~hin_UNQOOPKSPP
~hindRQOOPPPPOP
~hineK\QRMLOOOO
~hingQLWMUQQOMM
~hinkKKSOPTXONO
~hinnQOQPPPOPPP
~hintQOPPPPPPPP
~hioNQPOSONPRP
~hiolOQQPPOOPRP
~hiopOPPPSOPPPP
~hipOPROOPMPQS
~hip'POOPPQOPRP
~hip_NSQPPOPPOP
~hiplQPPPPPPPPP
~hirOPTOPQMPPP
~hirdPORPPRMPPP
~hirtNPRPPPPPPP
~hisKOKNNMaNTO
~his_HVJNMN]MVP
~histPLPPQOUQNP
~hitORPOOPTOOO
~hiteNRPOOPTOOO
~hitiQPPPPPPPPP
~hiuNPOOTOQPPP
~hiumNPOOTOQPPP
~hivNORPQPPPPP
~hiveNORPQPPPPP
~hizNPOPSPQPPP
~hizoNPOPSPQPPP
~hlaPORPPROPPP
~hlamPOPPPRPPPP
~hlePQPOOOPSMP
~hlebNQPPPPPTNP
~hlesQPPOPPPPPP
~hloPOOUOOPPPP
~hlorPOOUOOPPPP
~hlyPPOPPPPPPP
~hly_PPOPPPPPPP
~hm_QPOPPPQPPP
~hmaMPSOSPOQOO
~hma_PQQORONQOO
~hmatNPSPQPOPPP
~hmePMSOPPOOSP
~hmerQORPPPPPPP
~hmiPPPPPPPQPP
~hn'OPPPSPPPPP
~hn'sOPPPSPPPPP
~hnePQPPPOPPPP
~hniPPQPPPPPPP
~hnoQPPPPPPPPP
~hnoiQPPPPPPPPP
~ho'NVOOPONPOQ
~ho'sNVOOPONPOQ
~ho_RRROPMNOSO
~hoaOPRPPOQPPP
~hoarOPRPPOQPPP
~hobPPPPPPQPPP
~hocSLYNMOQOOO
~hockSLZNNOMPOP
~hocoOQNPPPRPPP
~hoeNWRPOMONOO
~hoeaQQPQPNPPPP
~hoesPRPPPPOOPP
~hoevNVOPPOOOPP
~hoiKQOPQPUPPP
~hoicOPPPQPPPPP
~hoidMOPPPPVPPP
~hoisORPPPPPPPP
~hokPOVPPOOOPO
~hokePQQPPPPOPP
~hokiPOUPPOOPPP
~holTIRHUPQNRT
~hol_QONMROTOPP
~holdPMQNSKOOTU
~holeTMTOOTLPNO
~holiPROOPPPPPP
~homTLQLLPNQ[L
~hom_OMOPPOOO\L
~homaNPPPPPSPPP
~homeVPRLMQLRPP
~honJUTLRMLRTQ
~hon_MSPPPPPPPP
~honaQPPPPPPPPP
~hondRPPPPPOPPP
~honeLPSMQNNSTQ
~honiOPQPQPPPPP
~hooQORMNXMOOQ
~hoodQPPPPPPPPP
~hookNROPPOPPPR
~hoolQSNNOTOPOO
~hoopQOQPPOPPPP
~hootPNTPPOOPPP
~hopTPPPPONPPP
~hop_PPQPPOPPPP
~hoprQPPPPPPPPP
~hor[VPMMNLPLO
~horaOSROOPOPPP
~horiQOPPPPPQPP
~hormROPPPPPPPP
~horsQPPPPPOPPP
~hortXSONNOOOMO
~hosQSNNOJUNTQ
~hoscPSOPPOPPPP
~hoseNSNOPNTPNQ
~hosiOOPPRPQPPP
~hospUOOMMMPOVQ
~hostPORPPPPPPP
~hotORNMSPVNIT
~hot_MSNNTROPNQ
~hotiRPPPPPPPPP
~hotoNSMOOOWOLS
~hotrOQPQQPPPPP
~hotsSKSOPOPPPP
~houPJOZNOGPWR
~hougRNOPORPPPP
~houlWJORNVORKN
~hourNSP[OJLORN
~housOMQPONMOZO
~houtLRLNROOPPW
~hovSMOPPPSPOP
~hovaSPPPPPOPOP
~howPQOOOOTPOO
~how_OQOPPQPPPP
~howeOQPPPPQPPP
~howiPQPPPPPPPP
~hownUNOPPOQPPP
~howsMPRPPOSQPP
~hpcQPPOPPPPPP
~hpc_QPPOPPPPPP
~hr_POSPPPPPPP
~hraPSPPPOPOPP
~hranPROPPPPPPP
~hrasPRPPPPPOQP
~hreQMRRQNPIVP
~hreaOOPPPPRJVP
~hreeSNPSNPOOOO
~hrenMPPPSPQPPP
~hresQOPPPPOPQR
~hrewPSOPPOPPPP
~hriRTLPOQPPOO
~hrinQQPPOPPQPP
~hrisOROPPROPOP
~hritQOPPPPRPPP
~hroQNUKPNSUMN
~hro_OPPQRPPPPP
~hroaMNTOONVPPP
~hromSOONPOOTOP
~hronRPONOOQROP
~hrooNQRPPOOPPP
~hropRPPPOPPPPP
~hrosRPPPPOPPPP
~hrouMPRQQOQPPP
~hrowPORPPQOPPP
~hruNOPQRPPPPP
~hru_OOPRPQPPPP
~hrusOPPPRPPPPP
~hs_YLIQLTSNOP
~ht_ORXPOHOLUP
~hteMPNOOVQOOQ
~htedPQPPPOPPPP
~htenRONPPRPPPP
~hterKOQOOUQOOQ
~hthOPPPPOQPPP
~htiPOQPPPPPOQ
~htinPOQPPPPPOQ
~htlQQOPOOQPPP
~htlyQQOPOOQPPP
~htnPPQPPQOPPP
~htsPKROOTNOPS
~hts_PKROOTNOPS
~hudOSOPPPPPPP
~huddOSOPPPPPPP
~hugOPRPPOQOPP
~hugeOOQPPPRPPP
~huiPOSPPPOPPP
~humQONOOOSPPS
~humaQOOPPPPPPS
~humbPOOPPOSPPP
~hunLSRPPORPPP
~hundNPPPPPSPPP
~hungMTQPPOPPPP
~huntPORPPPPPPP
~hurSSPORPMONO
~hurrOPRPPPPPPP
~hursNUNOPSOPOP
~hurtWOPOSMNOOO
~husNPSPPROOPP
~husbNPRPPROOPP
~hwaONQORPOPSP
~hwasPPPORPOPPP
~hwayPOPPPPPPSP
~hy_VMOOLPUOOO
~hyaQPPPPPPPPP
~hyalQPPPPPPPPP
~hydPOPUPOOOPP
~hydrPOPUPOOOPP
~hygPQPPPPPPPP
~hygiPQPPPPPPPP
~hylOMOSVONPOO
~hyl_QPPPPPPPPP
~hylaPOPSQPNPOO
~hyleRPOOPPPPPP
~hyllKPPRTPPPPP
~hylpQPPPPPPPPP
~hyoPPPOSPPPPP
~hyosPPPOSPPPPP
~hypSOOMNPTQOO
~hypePONNPOVPPO
~hypoSPQOOQMQOP
~hyrPPPQORNPOP
~hyroPPPQORNPOP
~hysOSOPOSNMSO
~hysiPTNOOSNMRO
~hystPOQPPPPPPP
~hytQOPPOPQPPP
~hythQOPPOPQPPP
~i'lOVOPPNPPPP
~i'llOVOPPNPPPP
~i'vKSUOPTNOOO
~i'veKSUOPTNOOO
~ia_cKPJKIURRL
~iabVMPNMRKOQU
~iabeUQQMMSLORO
~iablPMORPOOPOV
~iacRLTOOONSOO
~iac_NNTOPOOTOP
~iacaSONPPPPPPP
~iadNQOPOPSPPP
~iadhOPPPOPSPPP
~iagNSOOOSORPN
~iageOTQOOPOPQO
~iagnOOOOPSPRPO
~iaiPQOPPPPPPP
~iaisPQOPPPPPPP
~ialSTSSPONOKM
~ial_UTTOOMNPLM
~iallOQPPPPPPPP
~ialsPPOROORPPP
~ialyMOOTRSOOOO
~iamONRNOOPTPP
~iamcQPPMOPPTPP
~iamoOOQQPPPPPP
~ianVMUNNQMOOP
~ian_SOOOPROPOP
~iancQNSOPPOPPP
~ianoPPQPPPPPPP
~iansQPPPPPPPPP
~iapNOPSNRPPPP
~iapiNOPSNRPPPP
~iarRPPTOMPPOP
~iarrQPOTOMPPPP
~iasNPQOORSOOO
~ias_OQRPPPPPPP
~iasiPNPPORQPPP
~iatZPOOONMNPO
~iateTOPPPPOOPP
~iatiSQOPPONPPP
~iatrRPOPPOOOQP
~iaxMQPQQOPPRP
~iaxoMQPQQOPPRP
~iazNMSTPQOOOP
~iazeNMSTPOPPPP
~iaziOPPPPROPPP
~ib_MTNOTPMPRO
~ibaPOQPPPPPPP
~ibbPPQPPPPPPP
~ibblPPQPPPPPPP
~ibeONOOSOOPRR
~ibe_QMOPQOPPSQ
~ibedPQPPPQPPOP
~iberQPPPPPPPPQ
~ibiTNPLQPNORS
~ibilROPPPPPPQP
~ibinSOOPPOPPOR
~ibioPQQNNQOORR
~ibitOPPOSPPPPP
~iblKRPNRROOQQ
~ibleKQRNSQOOOR
~iboRPPPOPQPPP
~ibodRPPPOPQPPP
~ibrPRQPPOPPPP
~ibraOTNPPPPPPP
~ibriQNSPPPPPPP
~ibsOROPPPPPPP
~ibs_OROPPPPPPP
~ibuRNQOSQOPOP
~ibulQPPPPPPPPP
~ibupROOOSQOPPP
~ic_OTNLIPTKZQ
~icaYJTHSKOXON
~ica_QOSOOPNPPP
~icacTOOOPPPPPP
~icadPNRPPPPPPP
~icagPPPPQPPPPP
~icaiQPPQPPPPPP
~icalXPNNPNNSMQ
~icanPOQPPPRPPP
~icarJNSMPOTVOP
~icasPOPORPPPQP
~icatRQOOQONQTN
~iccPOPOPPSOPP
~icc_QOPPPPPPPP
~iccuNOPPPQSPPP
~iceLOLNOLMQ[Y
~ice_MTFOPOMQVX
~iceaQPPPPPPPPP
~icedOQOPPPRPPP
~icerPNSPPPPPPP
~icesPLSPPOOQSP
~ichSHSONPRSRN
~ich_TKKQOQTSRL
~ichePQPPPPOPPP
~ichtNLYOOOOOPR
~iciYKPTOMONPP
~ici_PPQPPPPPPP
~iciaPPQPPQOPPP
~icidVOQONONPQP
~icieOOPROPRPPP
~icilRSOQLPOPQO
~icinONNRVPNOPP
~icitSOOOOORNOQ
~ickXRMOLRGURN
~ick_UHPRMSKWPO
~ickeRWLOOOOOQO
~ickiQQQPPNOPPP
~icklQNSPOQOPPP
~icknRPPPPPPPPP
~icksNRNPPROPQP
~ickyPQOPPOPPPP
~iclMPPSSMROOO
~iclaRPPOPPPPPP
~icleNQQPPNSPPP
~icliQPPPPPPPPP
~icloLPPTSPPPPP
~icoQOYOMPMPMO
~ico_UMTOOOOOOP
~icoaOSPOOOPQOP
~icoiQPPPPPPPPP
~icolPORPPPPPPP
~iconQPPPPPPPPP
~icopLORTNQPPPP
~icosOQQPORPPPP
~icotOPPPQPPPPP
~icrOROPOOOOTP
~icroOROPOOOOTP
~icsUROMMRQOOO
~ics_UROMMRQOOO
~ictNRROOMROSO
~ict_PORPPPPPPP
~ictaNRQPPOQOOP
~icteLQPPPOPPTP
~ictiTOQPPOOOOP
~ictuOPOPPPSPPP
~icuSKOOOOMSVO
~icu_RNMPPPOQUO
~iculPOQPPPOPRP
~icusQNQPPPNRPP
~icySNNOPOOOVN
~icy_SNNOPOOOVN
~id'PQOPPNRPPP
~id'sPQOPPNRPPP
~id_RGPE^PSSMR
~idaPQRTMNNPSN
~ida_PORPPPPPPP
~idadQPPPPPPPPP
~idalQNQOOOQPPP
~idanOPPPPPPQPP
~idasRPPOOPPPPP
~idatQROPPPPPPO
~idaxQPPQOPPPQP
~idayNSOOOPOPSO
~idazPOQRQOOPPP
~iddQNOPPPSPPP
~iddlQPMPPPSPPP
~ideYIWINO[KLO
~ide_NKXNQQTLPO
~ideaMNOPPOXPPP
~idedPSPPPPPPPO
~idelQOPPPPNOSP
~idemRPPPPOPPPP
~idenTQTMNNRNNP
~ideoTOOPPPPRNN
~idepRNOOQSOPOP
~iderOPPPPPQQPP
~idesRPNPPOOPOT
~idgORMPOOOOWO
~idgeOSMPOOOOVO
~idgiPPPPPPPPQP
~idiPONUQOPPOO
~idinPLPVPOOPPO
~idisPPPPPPPQOP
~idivQPPPPPPPPP
~idlQPPPPPPPPP
~idliQPPPPPPPPP
~idnRMONTPRPOO
~idn'PQPPPPPPPP
~idneRLNNTQSPOP
~idniPROPPPPPPP
~ido[QTMMMONLO
~ido_PPSPPPPPPP
~idocRQPQNPPPOP
~idogQPPORPPPPP
~idolSNOQPPOPOP
~idonQOPQOPPPPP
~idorNTPPPORPNP
~idosSPQNPPPPPP
~idrPOMPPPTPPP
~idroPOMPPPTPPP
~idsYRMOPPPLNO
~ids_YRMOPPPLNO
~iduRPPPPPOPPP
~idurRPPPPPOQPP
~idwRNOPPPPPQQ
~idwiRNOPPPPPQQ
~ie_VPVMOOMOOO
~iecPORPPPPPPP
~iectQPPPPPPPPP
~iedRSJNNSNUNP
~ied_RRKONSNUNP
~iefSQOOPPOPPP
~ief_SQOOPPOPPP
~iegPPROPPPPPP
~ielUMPOPQOPPP
~ieldULPPPQOPPP
~iemQPQPPOPPPP
~ienOWTMRKKORO
~ien_QQPPPPPPPP
~iencLSOSOPQPPP
~iendNQQOPRPPPP
~ienePPRPPPPPPP
~iensNSOPPPPPPP
~ientVPRLTJKPSP
~iepOQPPPPPPPP
~ierMOWMNPMWOO
~ier_NPRNNPNXPO
~ieraPQQPPPPPPP
~ierePPQPPPPPPP
~iernPORPPPPPPP
~iersQOQPPPPPPP
~iesTTMSMLONTP
~ies_TTKSMLONTP
~ietKQXOOQRONO
~iet_KRWOOQPONO
~ietiQQPPPPPPPP
~ietyNPOPPPRQPP
~ievPORPPPPPPP
~ievaOPQPPPPPPP
~ieveROPPPPPPPP
~iewQTNOPOOROP
~iew_SPOPPOOROP
~if_PPPPPPPROP
~ifaOOPOUPPPPP
~ifamKPPPVPPPPP
~ifaxSPPONPPPPP
~ifePLTYNPMNNP
~ife_TLURNPNONQ
~ifedQPPROPOPPP
~ifenNPPPTPPPPP
~ifepOPPSNPPPPP
~iferNRNSPPPPPP
~ifesPPPPPQPPPP
~iffOJRPROUQPN
~iff_RLTPONQROO
~iffeMNNPSQTPOO
~iffiOPPPPPPPRP
~ifiOSLNNPNZMR
~ifi_PTNPPPPPPP
~ificPQPOPOQRNQ
~ifiePOMOOQNYOO
~ifitQPPPPPPPPP
~iflUPONOOOORP
~ifloRPOOOPPOSP
~ifluSPPOPPPPPP
~ifoQQQPPPPPOP
~iforPQPPPPPPPP
~iftHQTOOSSORO
~ift_JURPOOPOSO
~ifteNRPPPPPPPQ
~ifthOMRPPPSPOP
~iftiRLQPPSOPPP
~iftsQPOPPQPPPP
~iftyPPPPPPQPPP
~ifuQQPPPPPPPP
~ifyOPOPPPSPPP
~ify_OPOPPPSPPP
~ig_OOQRPPPPPP
~igaWNPOOOOOPO
~igarRPPPPPOPPP
~igatVNPPOOOOPP
~igeRLRPOOOOOT
~ige_QNQQPPPPPP
~igedOPPPPPPPPR
~igenQOQPPPPPPP
~iggQORPPPOQPP
~iggeQORPPPOQPP
~ighUORPPJOKUQ
~igh_QLVOQOOOPO
~ighbPSNPPOQPOP
~igheRPPNPPPPPP
~ighsSPPROMOPPP
~ightPPNPONPLVR
~igiMOTOQNPRQO
~igidMOTPPORPPP
~iginQPPOROPPPP
~iglONRPPPQPPP
~igliPORPPPPPPP
~igloOOQPPPRPPP
~igmPOPPOPRPPP
~igmiQPPPPPPPPP
~ignGWKOOMTMXQ
~ign_KSMPPOSPSO
~ignaPOQPPPOOSP
~igneNTPOOQPPOQ
~igniNNPPPPTPOR
~ignoNUOPPOPPPP
~ignsQNOPPPOPTP
~igoLQUOROPOOO
~igo_QROPPPQPPP
~igorNPSPPPPPPP
~igoxNOTOROOPPP
~igrNQMPMPTOUO
~igraNQMPMQTPSP
~igsOPRPPPPPPP
~igs_OPRPPPPPPP
~igtORPPPPPPPP
~iguQNRQQOOPPP
~igueRPPPPPPPPP
~igurONRQPOPPPP
~iitQQPPPRNOOP
~iitiQQPPPRNOOP
~ijnPLUPPPPPPP
~ijn_PLUPPPPPPP
~ikaPRNPPPPPPP
~ikeNUUNOOSNMN
~ike_NWUOOPOONN
~ikelRNOPPPSPOP
~iktOQQPPPPPPQ
~il_TLOJ]QPOMN
~ilaNNTNPNRSPP
~ilabPQOPPPOPRP
~iladPPQPPPPPPP
~ilagRPPPPPOPPP
~ilarROPPPPPPPP
~ilasPORPPPPPPP
~ilatLNROOOTSOP
~ildYPIOSNOKUO
~ild_PPLTOQQNQO
~ildePPONUOPPPP
~ildiPOOPPPPOUO
~ildlQPPPPPPPPP
~ildrVOPMOOOPOP
~ileROSNRJROLV
~ile_VPOMRLVNMO
~iledOQPOPNOOPU
~ilenPPQPPPPPPP
~ilepONPRPONROS
~ilerOROPPPPPPP
~ilesPPQPPPPPPP
~iletOORPQQPPPP
~ilhPOQPPPPQPP
~iliQPPQONQNUN
~iliaSNPPPPOPPP
~ilicPPQPPPOPPP
~ilieOPPPPPPPRP
~ilinPRQPPPNOPO
~ilioOOPPPPUNPP
~ilitQONPPOOPTP
~ilizQPPPPPPPPP
~ilkQPOOQSQNOO
~ilk_QPOOQSQNOP
~illTSRNMUD[FR
~ill_SLMLU[FUHU
~illaNRSOOOOQOO
~illeQSQPONOPPP
~illiRULTKONSPO
~illnOPPPPOQRPP
~illoOTNPPPPPPP
~illsSLTOONQQOO
~illuQPPPPPPPPP
~ilmQPNPPORSNP
~ilm_NPNPPOSSNP
~ilmsSPPPPPNPOQ
~iloKPP[ONOOOP
~ilo_LOQVOOOPPP
~ilosOPPTPOOPPP
~ilsOMSOMSTOOO
~ils_OMSOMSTOOO
~iltOOPSRONROO
~ilt_NOROSPOPPP
~iltePPOTNPOPPP
~iltiPPPPQPPPPP
~iltrQPPPPPPPPP
~iltyOPPPPPPRPP
~iluPPNRKQPPTO
~ilurOROQPQOPOP
~ilutPOPSOPQPPP
~ilyTOOQPNMPOR
~ily_UOOQPNMPOR
~im_PPQPPNMXLP
~imaNLRLYOTONO
~imabPOPOTPPPOP
~imagQPPPPPPPOP
~imalPPRNPPPPPP
~imarROPONPRQOP
~imatUONPPPPPPP
~imazIOPQUPRPPP
~imbQMTPOPORPP
~imb_SOPPOPPPPP
~imbiPPQPPPPPPP
~imePNMSNPOPWM
~ime_MRRPMNMSUO
~imenQQOTOOOPOO
~imerUNOONOTOOP
~imesKNNOTTPOUO
~imetROPPPPPPPP
~imiTMOOPOOQOR
~imibQPPPPPPPPP
~iminVNONQPOPPP
~imitNOPQPPOQOS
~immSOTONOOOPP
~immeRQROOOOPPP
~immiPNRPPPPPPP
~immuQPPPOPPPPP
~imoQOPOSPOPPP
~imodRPPOOPPPPP
~imoxOOPQQPPPPP
~impNOOTSMSOOP
~imp_NORPPPQPPP
~impaOOPRPPPPPR
~impiOPOPPNUPPP
~implPOOSSOOPOO
~imprRPPPPPPPPP
~impuQPPPPPPPPP
~imsROQOPPOQPP
~ims_PPPPPPPQPP
~imseQPQOPPOPPP
~imuORPOSOOOOP
~imulPTNPPPPPPP
~imumOORPQPPPPP
~imusPOPPRPPPPP
~imvRPPOPPPPPP
~imvaRPPOPPPPPP
~in'PPPPPPQPPP
~in'sPPPPPPQPPP
~in_VTSYTULILA
~inaePQJIMOMMR
~ina_\KPLKNTOOR
~inacSPPONQPPPP
~inafQPPOPQPPPP
~inagPPQPPPPPPP
~inalRTOQOONOOO
~inanQQPPOOPPPO
~inarRROPPOPOPP
~inatPORNRONPPR
~inbPSOPPOPPPP
~inboPSOPPOPPPP
~incOKRRK[QOMM
~inc_POOTOOPPPP
~incePJONM^SNON
~inchOOSPPPPPPP
~inciOSOOPOOQPP
~inclPROPPPPPPP
~incoQOQPPPOPPP
~incrPORQOPPPOP
~ind[TQNLPMLNQ
~ind_ZQLNOQNOPO
~indaOPPSNPPPPP
~indePTOOONOPOR
~indiONQOROPPPR
~indlOPRPPPPPPP
~indoRRRONOOOPO
~indsPORPPPPPPP
~induRQOOPROOOP
~ineRNIT\RUIIL
~ine'PSPPPPPPNP
~ine_LIJW]VWHJM
~inedSQPOPNOROP
~ineeORQPPOPPPQ
~inenOSOPPQOPPP
~inepQPPPOPPQPP
~inerPQPOPOPQQP
~inesQOOOQPQORP
~inetQOQPOPPPPP
~inezPOPPSPPPPP
~infRRMVONQLPN
~infaWUMOMOOOOO
~infePLROPSQOPO
~infiPPQPPPPPPP
~inflMPPOTPPPPP
~infoOQPPPOOORQ
~infuMPMYPMSOOO
~ingTXVLJQSKJO
~ing_NX_LKNPLIQ
~ingeMMROPOXOOO
~ingiNORSOSMPOP
~inglQNJOQPXPOO
~ingoOROPPPPPPP
~ingrUOPOOPOPPP
~ingsQRHOOUPPRO
~inguRPPPPPOPPP
~inhNLROSUOOOO
~inhaOLQQPUOPOO
~inhiOPPOSPPPPP
~inhoOQQPPPPPPP
~iniKZRORNIMVN
~ini_RPOPPPPPPP
~inibPNSPPPPPPP
~inicPUONOOKOWO
~inimPORPPPPPPP
~ininLQRRPRPOPO
~inioPQPPPPPPPP
~inisNURPPOOPNP
~initNQPSOPOQPP
~injSNPPNQKSPR
~injePOQQNQMSOP
~injuRPOOPONOQR
~inkQNQMOTZLOM
~ink_NRSNNSSLPN
~inkePOQPPORPPP
~inkiTMLOPPTPPO
~inksOPOPQQQPOP
~inlOONPPPUPPP
~inleOONPPPUPPP
~innQNPPPRPPPP
~inneQPPPPQOPPP
~inniPOPPPQQPPP
~inoTMQMPMMSRS
~ino_OOTPOPPPPP
~inolUOONOONTPP
~inopOPORROQPOP
~inorONOOPPOOTT
~inosRPPPPOOPPP
~inpPNSNPPOSOP
~inpaQOQPPPPQPP
~inpoOPSNPPPPPP
~inptPOPPPPPRPP
~insLSUERMTQRR
~ins_JQSMORUNRO
~inseNNPPRPOPRP
~insiPNSPONSPPP
~insoRPOOQOQPOP
~inspPROPPPPPOP
~instVOPKNPMQNV
~insuMRRMQNNTQO
~intXQNPLOSSKN
~int_RMSKOLTPOU
~intaPQPPPPPPPP
~inteQXGWQLPSML
~intiNPROPPPPPP
~intmPLNOPZOOOO
~intoRRQPOOMQQO
~intrSOPQNOONSP
~intsQQOPPQPQMO
~intuONSOPORQPO
~inuOPYONJNUNP
~inuePOQOPOPPPR
~inumQPPOPPQPPP
~inuoQPPPPPPPPP
~inurPPPPPPQPPP
~inusTPOPPOOPPP
~inutJRYQNMNUNN
~invPLOPPPXOOO
~invaQPPPPPPPPP
~invePMPPPPTPPP
~inviOROPPQPPPP
~inyOPQPPOPPRP
~iny_OQQPPPPPPP
~io_MP\OPLMNOS
~iodPMOQSTMPPO
~iod_NOPPPSOPPP
~iodaPOORRPOPPP
~iodiPPPPQPOPPP
~iodsQPPPPQOPPP
~iofQPPPPPPPPP
~iogROPPPPPPQP
~iogrQOPPPPPPQP
~ioiSQOOQNOOPP
~ioidRQOOQNPOPP
~iolNQSNNPMOUQ
~iol_RPPPPPOPPP
~iolePQPPPPPPPP
~ioliOQQPPOOPRP
~ioloLPQPOQPPSP
~iomPROPPPPPPP
~iomePROPPPPPPP
~ionSMQSHLSTRO
~ion_UKJVLMQURO
~ionaPOTOPPOPPO
~ioneNPSPOORPPP
~ioniPORPPPPPPP
~ionnQOPPPPPPPP
~ionsQTONMPRNPP
~iopPNOOSTNRMO
~ioprOPPPSOPPPP
~iopsQNOPPUNSMP
~iorWONNOMOOUO
~ior_TOPNOMPPTO
~ioraOOQPPPPPRP
~iorsSOPPPPPPPP
~iotRTQMKSMOPR
~iothPPPPOSOPPP
~iotiQSQMNPOOPR
~iotrRPPPNPPPPP
~iouNOUOONSNPQ
~iousNQSOONSNPQ
~iovPQQPPPPPPP
~iovaQPPPPPPPPP
~ioveOQQPPPPPPP
~ip'POOPPQOPRP
~ip'sPOOPPQOPRP
~ip_QPOTMOPOQO
~ipaPLQPOPMQST
~ipapPPRPPPOPPP
~ipatQPPPOQPPPP
~ipePUOQOONPNP
~ipe_OSPPPPOPPP
~ipedPRNPPPPPPP
~ipenPQQOPPPPNP
~iperQOPROPPPPP
~iphOPMTONTPOP
~iphaQOPPPPQPPP
~ipheNOOUPORPPP
~ipiSNQPQOMOQO
~ipidOPQPOPOPRP
~ipinROPPRONPPP
~iplQOPOPORPPP
~iplaQPPPPPPPPP
~iplePOPOPORPPP
~ipoOPQSNPQPOP
~ipolOPPSNPRPOP
~ipotPORPPPPPPP
~ippRKTOPPPPPP
~ippePNSPPPPPPP
~ippiRNQPPPOPPP
~iprNLPPVOROPO
~ipraNNPRQPSPPP
~ipreQPPPPPPPPP
~ipriPOQPQPPPPP
~iproNOOOUPOPQP
~ipsQMUOONOTQN
~ips_OKUOPNPTRO
~ipstQRPPPPOPOP
~ipsyRPPPPPPPPP
~iptOPSPQQOOOP
~ipt_NQPPRPOPOP
~iptaNPPOQRPPPP
~iptiQPPPOPPPPP
~iptyQPRQNOPPPP
~iquSMRPNQPOQO
~iqueSOSOOOPPOP
~iquiQOOPPRPPQP
~ir_UTMQOPMPON
~iraNPXNNPPQNP
~ira_ONUPPPPPPP
~iracNRQQOPOPPP
~iralOOPPPRQPPP
~iramPPPORPOPPP
~iratMSPOOPQROP
~iravTOPONPPPPP
~ircPNSPPPOPPP
~ircuONTPPPPPPP
~irdOOUPPQMPQP
~ird_OOTPPRMPPP
~irdrOPQPPPPPQP
~ireMOSMRPMOQS
~ire_MRYOOONPNO
~irecQNPPPOQOQR
~iredPQLOOSPORQ
~iremOQPPPPPQPP
~irenOOOPTPPPPP
~iriURRLPPNOOO
~iricRONPPPPPQP
~irinQRQMQQNPOP
~irioMPSPPOOPRP
~iriuTPOOOPQPNP
~irlSRNOPQOPPO
~irl_RRNPPPOPPP
~irlsQPPPPPPPPP
~irmQOQQPPOPPP
~irm_SOPPPPOPPP
~irmaOOQPPPPPPP
~irmeOQPRPPPPPP
~iroOPQNORQROO
~iro_PPRPOPPPPP
~iromOOPPPPRQPP
~ironOROOPQOQPP
~irpQPPPPPPPPP
~irrTMROROOPOP
~irrePOQPPPPPPP
~irrhPPPPRPOPPP
~irriSOOPPPPPPP
~irsWTNQOLHRRO
~irs_NVOOPPOPPP
~irstUOORPLIRTO
~irtORPNPOQMPS
~irtaROOPPPPPPP
~irthOSNOPPRMPR
~irtyOORPPPPPPP
~iruQPOPPOQPPP
~irusPPOPPORPPP
~irwRJVPPPOPQO
~irwaRJVPPPOPQO
~irwePQPPPPPPPP
~irzQPPPPPPPPP
~irzeQPPPPPPPPP
~is_YTNLDI[TVI
~isaWOONONOROP
~isa_UOOOOPPPPP
~isabQPPPPPPQPP
~isagQOQPPPPPPQ
~isatQOPPPPPQPP
~iscUUONONNNLT
~isc_PPPPPQQPPP
~iscaQPPPPPPPPP
~iscePOQPPPPPPP
~ischTTNOPONQNQ
~isclOOPPPPPPPS
~iscoQPQOPPOPPP
~iscuRUOPPOOMPP
~isdPPPPPQPPPP
~isdoPPPPPQPPPP
~iseTRMPONTNON
~ise_QQPOROOOOP
~iseaSOPPNOQPPP
~isedOOPQOOTPQO
~iserPRNPPPPPPP
~isesQOPPPPPPPP
~isfNPPPPPRPPP
~ishQZSNOOLOMN
~ish_OWSOOPNOMO
~isheOUPPPONPPO
~isiLNUKMKMZVO
~isinOPRPROOPOP
~isioNNPOPOUQOQ
~isisPNSPOPOPQP
~isitMTMNNMJ[WN
~iskaNKNNNJONU
~isk_`OJNNNKONU
~islOORPPPPPQP
~islaOPPPPPPPQP
~ismRNQPPPPQOP
~ism_QOQPPPPQOP
~isnNPQPPQPPPP
~isn'ORQPPOPPPP
~isntPOQPPPPPPP
~isoOIOSOOYMRP
~iso_OOQSNPPPPP
~isodSOOPPPPPPP
~isolMNNQSOVOPO
~isonLOQQNQPOSQ
~isopPOPORPPPPP
~isorQPPPPPPPPP
~ispOQROOOOPNS
~ispeOPPPPPPPOS
~isphQPPPPPPPPP
~isplPQQPPPPPOP
~issRPSROLKQNT
~iss_SJVOPMQPOQ
~isseMNSVOQLOMT
~issiTWJNONOQQO
~issoPOQPPPPPPP
~issuNPPPRPPQPP
~istHJSLKVXMYQ
~ist_LNLLMWTNZN
~istaQOPOPOPPPQ
~isteLOSOMRRNQS
~istiQNRPPOPPOP
~istmOROPPROPOP
~istoOLOSOPTQNP
~istrNQRPQOOOQO
~istsRPPPPOPPPP
~istuPOSPPPPOPP
~isuMQOOSPRPOP
~isyQPPPOPPPPP
~isy_QPPPOPPPPP
~it'PVPOORNONO
~it'sPVPOORNONO
~it_OSRJOOJ^OL
~itaTOMMLORLSX
~ita_PPRPPPPPPP
~itagPQOPOPPPPP
~italVPNMPLOOVP
~itamRQMPNSROOP
~itanOMPPPOPPPU
~itarPQPPPPPPPP
~itatNNPQOQROOS
~itcOKPSNTSNRO
~itchOKPSNTSNRO
~iteJLOKPLSUYS
~ite_LNOLRNRPWT
~itebPRPPPPPPPP
~itedOQPPPPPQPP
~itemOOPPPPOVOP
~iterOMPQPOPOUP
~itesQPOOOPSOPP
~ithYPHMUISTJS
~ith_MUMPTOWRJJ
~ithdRPOOOOPPPQ
~itheQPOPPPPPQP
~ithiRNQOTOLSOO
~ithoRMNOOMPPQW
~ithrSOOPSOOOOP
~itiKOIPMVZNPQ
~itiaNQOSOPPQPP
~iticONRPPOPSPP
~itieOROPPPPPPP
~itinLTRMMQSORO
~itioSMONPOPPOU
~itisRSKSLOWMPN
~itivOKMOUUROOO
~itnROPPPOOPOQ
~itneROPPPOOPOQ
~itoRLSPRNMMUP
~ito_NPSOPQOPPP
~itocQPPROOPPPP
~itolOOPTOPPPPP
~itonOPPOSPOPPP
~itorUNQKQOLNVP
~itrOGSW[JNNQN
~itraNNOVQNOOSO
~itreRMQTNOOPPP
~itriOOSPOORPOP
~itroPMON]NNOOO
~itsMNQYLNNRRO
~its_KNRYLNNRRP
~itseRPOPPPPPPP
~ittIOUMTNMRRS
~itteJOQOULNSST
~ittiPQVOOMOPOP
~ittlNPNPPUPPPP
~ittyQPPOPPPPPP
~ituRNQPPPOPPQ
~itusQOPPPQPPPP
~itutQPOPPPPPPQ
~itySJQPNKKOXW
~ity_SJQPNKKOXW
~itzONTPPPPPPP
~itztPNSPPPPPPP
~iumNOSMXMXMJM
~ium_OOSMYMXMJM
~iurRPPPPPPPPP
~iureQPPPPPPPPP
~iuriQPPPPPPPPP
~iv_QPPOPPPPPP
~ivaPKOXNRPOPO
~iva_QORPPPPPPP
~ivalPKNUOSQPOP
~ivarQOPQOQPOPO
~ivasQPPPPPPPPP
~ivatORPPPOPPQP
~iveNPTZXMHJSL
~ive_XIKQ^NOOLN
~ivedNVNPPPOPPP
~ivelPPQPPPPPPP
~ivenPOWQLONOQO
~iverMQQXJQNMTO
~ivesRNQORONORP
~ivi^MMONPLOKU
~ivilROPPPPPPPP
~ivinTNNOOOMOOV
~ivirPOPQOQOPPP
~ivitUQPPPOOPOO
~ivoPQRPPPPPOP
~ivo_PQQPPPPPPP
~ivorQPPPPPPPPP
~iwaOPPPPPPPQP
~iwa_OPPPPPPPQP
~ix_TOPRNMPPQO
~ixaPOQPQPOROO
~ixabPOQPQPOROO
~ixeQPNPPRQPPO
~ixedQONPPRQPPO
~ixiMPPOTPPPPP
~ixtPOPPPPQPPQ
~ixtyPPPPPPQPPP
~iyaNQPPPQPPPP
~iya_NQPPPQPPPP
~izaSOQOPPPPPP
~izatSPPOOPPPPP
~izeORQPORNOOP
~ize_OSRQPNOPOP
~izedQPPPPPPPPP
~izerPONPPTOPPP
~iziPMUOQQOPPP
~izinOMTOQQOPPP
~izoMOOQRPQPPP
~izolOPPROPPPPP
~izopNPOPSPQPPP
~izuPRLROMOSNS
~izumPPPSNPPPPP
~izurPSMOQMPSNS
~izzPSQPPNQPNP
~izzaPTOPPPPPNP
~izzyPORPPNQPPP
~j'aPROPPPPPPP
~jabPPOPPPOOQQ
~jabsPOOPQPPPPQ
~jacNSOPPPPPPP
~jamOQRPPPPPPP
~janPPPPPQPPPP
~januPPPPPQPPPP
~jauOPPPPPRPQP
~jaunOPPPPPRPQP
~je_QKQOPUOPPP
~jecIOPQNQRVNR
~jectIOPQNQRVNR
~jehSPPPPPOPOP
~jehoSPPPPPOPOP
~jelQROPPPPPPP
~jellQROPPPPPPP
~jerPNSPPPPPPP
~jerkPNSPPPPPPP
~jetPOSPPPPPPP
~jetzPOSPPPPPPP
~jn_PLUPPPPPPP
~jo_OSOPPPPPPP
~johOOOPTPPPPP
~johnOOOPTPPPPP
~joiKQOPOOWQPP
~joinLPOPOOWQPP
~jokOSOPPPPPOP
~jokePSPPPPPPOP
~jokiPQPPPPPPPP
~jorQPOPPPPPQP
~jor_QOPPPPPPQP
~jouQRQOOPPPPP
~jourQRQOOPPPPP
~judPQPPPOPPPP
~juiUQNOQNPPPO
~juicUQNOQNPPPO
~jumOOTPPPPPPP
~jumpPNTPPPPPPP
~junPPOPPRPPPP
~junePPOPPRPPPP
~jurRQOOPONOQR
~jurePQOPPPPPPP
~juriPOPPPPPPRP
~juryRPPOPOOOPR
~jusQOSPPQRNNM
~justQPRPPQRNNM
~ka_QRNPPPPPPP
~kagORPPPPPPPP
~kalRMSOPPOPRO
~kalaOOPPQPPPRP
~kaliPOQPPPPPPP
~kamQPROOPOPPP
~kanQNTPPPOPOP
~kangQPPPPPPPPP
~kantOOSPPPPPPP
~karORPPPPPPPP
~kasPROPPPPPNS
~kastPQOPPPPPPP
~kayJQQOUQPPPP
~kay_LROOUOOPPP
~ke_N_UNJOKMOO
~kebPQPPPPPPPP
~kebiPQPPPPPPPP
~kedQTTMNTKQNN
~ked_QTTMNTKQNN
~keeZPLPMPLPMT
~keepYQJPMPLPMT
~kelRNOPPQSOOO
~kelyQNOPPPSPOP
~kenSMSPMLQPRR
~ken_QNUQNNNQOQ
~kenaQPPPPPPPPP
~kendOQPOPOOPTP
~keneQOPQPPPPPP
~kenyPMOPPPSPPQ
~kepOLPPPOOPVQ
~keptOLPPPOOPVQ
~kerPNSMTMTQNN
~ker'PMPPPPPPSP
~ker_IRTOWMSOMO
~kersWPNOMOPRNP
~kesRONNTNNOTP
~kes_QNONTNNOTP
~ketKZNLSLPSRO
~ket_NWMPOMOTPP
~ketaMQOPTOPPQP
~ketoSLPMQPRPRP
~ketsOSOPPPPPPP
~kettMTPPPPPPPP
~keyQWMPOPOOOP
~key_PROPPQOPPP
~keybPROPPPPPPP
~keyhQOPPPPPPPP
~keysPSOPOOPPPP
~kfaPROPPPPPPP
~kfasPROPPPPPPP
~ki_PQPPPOQPPP
~kicOOQPPOPRPP
~kickOOQPPOPRPP
~kidZOLLQPSOMO
~kid'PQOPPNRPPP
~kidnSLNNTQSOOP
~kidsWQONMRNPNP
~kieOSPPPPPPPP
~kie_OQQPPPPPPP
~kiesPROPPPPPPP
~kilLUM[OMMOOO
~killQUNPPNOOOP
~kiloKOO[OOOPPP
~kinHSZJUMUOPJ
~kin_QPPOOOOROP
~kindPOSPOQOPOO
~kingHTXKULTNRK
~kinsNPOPRPRPPP
~kipTOOPPPOPPP
~kip_TPOPPOOPPP
~kippPPPPPQPPPP
~kitLVNOPOOPTP
~kitcMTOPPOOPSP
~kitsOSOPPPPPPP
~kkeOQQPPPPPPP
~kkiOQPPPPPPPP
~kkieOQPPPPPPPP
~klaQPNRPPPPPP
~kleRORONOSONO
~kle_SPOPOORPOO
~klesNQPPPPRPPP
~kliQNRPPPPPPP
~klisQOPPPPPPPP
~klySLQQPPOPPP
~kly_SLQQPPOPPP
~kneTLSMOQSQNN
~kneeUMPMOQRQNO
~knesPORPOPQPPP
~kniPOSPPOPPPP
~knifPNSPPOPPPP
~knoJMQQXQNPQN
~knocQOPPPPPPPP
~knowIOPQWQOPRN
~komPNTPPPPPPP
~kommPORPPPPPPP
~konPQNPPRPPPP
~kouRLSPPPPPPP
~kraOQROPPPOPP
~kriPPQPPPPPPP
~kroPQOPPPPPPP
~krooPQOPPPPPPP
~ks_XRLPKUOLQO
~kt_ONXOOOOOOO
~kthOPNSPPPPPP
~kthrOPNSPPPPPP
~kwaPNQPPPRPPP
~kwavQPPPPPPPPP
~ky_OTOOPNQPPP
~l'aTRNOPPOPPP
~l'eRPPPPPPPPP
~l'sQROQPONPQQ
~l's_QROQPONPQQ
~la_MH^NNMQPLV
~labNSPQQMLPSP
~labaQPPPOPPPPP
~labeNSMQSOOPPQ
~lablPPOPPPOQRP
~laboOOTQPOOPQP
~labsQQPPPPOPPP
~lacQQWPTKPNNM
~lac_QOPORPPPPP
~laceRTOONNMQQO
~laciOPQROPPPPP
~lackMMUOSNSPOP
~lacrQRNPPPPPPP
~lactMOTQTPONOO
~ladJLWQRMQQRN
~laddQOPQPQNRPO
~ladePPQPPPPPPP
~ladoOPSPPPPPPP
~ladyLNPQRMTPRO
~laePOPPQPPQPP
~laemOPPPQPPPPP
~lafPORQPOPPPP
~lafaPPPQPPPPPP
~lagXOQNPPMPOP
~lageUPPOOOOPPP
~lagsROPPPPNQPP
~lahLUPPPPPPPP
~laiQOOOONOXKR
~laimNOOPPPOYLP
~lainSQMPPOPOOR
~lamLUQRQMRNNO
~lam_POPSOPPPPP
~lamaOTPPNOPPPP
~lameLPPPPPUPPP
~lamiNQOQRPQPPP
~lammPORPPPPPPP
~lamoQPOOROPPPP
~lampRSPPQNNOOP
~lamyPOPPPRPPPP
~lanLWPUSSGNLR
~lan_NQRPRPOPPO
~lancRQUOOMOOOO
~landPOPROQMOPS
~laneOMOPPSPPPT
~langPPPOQRPPPO
~lankPSNPPPPPPP
~lannOOOPRROPPO
~lansPQPPPPPPPP
~lantMWMQTOMPOO
~lanzQOPPQPPPPP
~lapQRUMOOPRMN
~lap_NOSPPPQPPP
~lappOONPPTQPPP
~lapsUNUNOMNROO
~laptOTPPPOPPOP
~larTKUSQNPMQL
~lar_PLSSPOSPOO
~lareQNPQORPPPP
~largQMPROPRPPP
~lariRNPNTPOOPO
~larmNVQOOOOPOP
~laroPQPPPPPPPP
~laryPPQOOOPOSO
~lasPL[QLQNORL
~las_OQRPPPPPPP
~laseRMQQOPRPPP
~lashQKTPQOOPSP
~lasiMPOTOSOPPP
~lasmRPOPPPPPPP
~lassKSUPPOPPPP
~lastRQQMNQNQQN
~latLMOLQN\NQQ
~lat_LQPPPQTPPP
~lateQNJKTK]QOP
~latiMSQQONMNTR
~latlPPQPPOOPPP
~latoPOQPOTOPOQ
~lauOPROROPOOP
~laucRPPOPPPPPP
~laudOQOPRPPPPP
~laugPQPPPPPPPP
~lavSNOOOQORPP
~lav_RPPOPPPPPP
~lavaPOPPPPPRPP
~lavePPOPPRPPPP
~laviQPPPPPPPPP
~lawRNPPPOOPOT
~lawsSOOPPPPPPQ
~laxSOPPPPOPOO
~laxaQPPPOPPPPP
~laxiQOPPRPOPOO
~layTSMOONRPMO
~lay_RQQPPOPPNP
~layeROOOOQPQPP
~layiPQOPPNRPPP
~laysPQPPPPPPPP
~lazQPPPPPPPPP
~laziQPPPPPPPPP
~lb_PQPPPPPPPP
~lblPPOPPRPPPP
~lblaPPOPPRPPPP
~lboROPPPOOOSP
~lbowROPPPOOOSP
~lbpQPPPPPPPPP
~lbp_QPPPPPPPPP
~lbuOPOTMPSPPP
~lbumQPPOPPPPPP
~lbutMPOTNPSPPP
~lcePNQOOOSPPP
~lcerPNPPPPTPPP
~lchRSOOQOOPOP
~lchaOSPPPPPPOP
~lchiSPOPQOOPPP
~lciNOPPPQTOOO
~lcifOOPSPPPPPP
~lcitQPPPPPOPPP
~lciuMPPMPQVOOP
~lcoORPLROTOOP
~lcohQONMROTOPP
~lcomNTPPPPPPOP
~lcuNOORPPQPPP
~lcyRPPOPPPPPP
~lcysRPPOPPPPPP
~ld'OPPRPPOPOQ
~ld'sOOPRPPPPOQ
~ld_WHGQU\QJLP
~ldeUOOSSJQONN
~ldenPOONUOPPPP
~lderUPOUNKQONO
~ldiQLRPPOONTP
~ldinQLSPPOONTP
~ldlQPPPPPPPPP
~ldlyQPPPPPPPPP
~ldoNPOPPPSPPP
~ldolNPOPPPSPPP
~ldrVOPMOOOPOP
~ldreVOPMOOOPOP
~ldsPNPPPORPRP
~lds_PNPPPORPRP
~le'PONPPTPPPP
~le'sPONPPTPPPP
~le_XPRHPO^LJL
~leaT[IVKHJO\J
~leadNNOPPPPPUP
~leafSQNPPOPPOP
~leagQQOPPPOPOQ
~leakOQOPPOSPPP
~leanSQROONOOOP
~leapROPPPPPPPP
~learOUOUONNOPO
~leasLRQUNPONSM
~leavRTMNOMKRWN
~lebNRPPPPPSNP
~leboNQPPPPPTNP
~lecOULSSPNNPM
~lecaOOPROPPPQP
~lectUULOQPNOOM
~ledTRVOMILQOR
~led_VSSMNIMQOR
~ledgPNRPPPPPPP
~ledrOPPROPPPPP
~leeLSQOSOPQQM
~leedUTRQKJPSMO
~leenPORPPPPPPP
~leepLQMNPUROTN
~lefQTQOMNROMR
~leftPTQOMNRONR
~legJKPMNUPNMa
~legaLLOONNNONc
~legeOOPPPRPPPP
~legiOROPQPPPPP
~legsPLQOOUROPO
~lehOOPPPPPRPP
~leheOOPPPPPRPP
~leiQOSPPOPPPP
~lemNRPROMRSMP
~lem_OQPOSPOROP
~lemaNQQOPNSPPP
~lemeOROTMOOPPQ
~lemsROPPPPOROP
~lenSEUROMWNSM
~len_RHSOPOTORO
~lencNRPRPPOPPP
~lendSOPOOPPPPP
~lenePOOPPPRPRP
~lengQPPPPPPPPP
~lenoNORPROPPPP
~lensPPPPPQQPPP
~lentMPQSOOROOO
~lepQNRQPMMSOS
~lephQNRPPNPQPP
~lepsOPOPPOOQPS
~leptPPPRPONQOP
~leqSPPOOPPPPP
~leqeQPPPPPPPPP
~lerTPPQXPRKKK
~ler'PRPQPMPPPP
~ler_QLSPNSVNMM
~leraRPPPPPPPPP
~lergOPNQZQMMNO
~lerkOQPPPPOQOP
~lersSOPPPOPPPP
~lertPROPPPPPPP
~lesWQERKQYRLM
~les_OWGTMPVPMO
~lescQPPPPPPPPP
~lesiNOOPPPTQPP
~lessZMQNONQPMO
~lestOMOPPSORSP
~letRKUQOTLNMS
~let_RLNSPTOOOP
~leteRPOOOPPPPR
~letsQLXOOSNOOO
~lettNSPPPNOPPS
~leuMPQOPOVOPP
~levNLUPUKQUMM
~levaNPQPPPTPPP
~leveNLVOTMOVNN
~levoQQORQOOOOP
~lewPPQPPPQPPP
~lew_PPQPPPPPPP
~lexMNQOORUQNP
~lex_NOPPOQSRNP
~lexaOPPPQRPPPP
~lexeONRPOPRPPP
~lexiPPPPQPPPPP
~leyLUOOQROOQP
~ley_KUOOQSOOQP
~lf_LLPTOYQOMO
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
~lgiaPPPPOPRPPP
~lginOPQPPPPPPP
~lgoPQPPPPPPPP
~lhaNRQPPPPPPP
~li_NPROOOPQRO
~liaWNPPPMMOOT
~lia_OOSPPPPPPP
~liabRMOPPONPPU
~liacRPPPPPOPPP
~liaiPQOPPPPPPP
~lianTPOPPOOPPP
~liatPROPPOPPPP
~libNTNPRPPPPP
~libeOPPPRPPPPP
~librOTNPPPPPPP
~licPJVQJOJLS\
~lic_QRRSLPONNQ
~licaRPPPPPOPPP
~liceMOQOPNOPNY
~lichONRPPPOPPR
~lickPOOPPRPPPQ
~liclQPPPPPPPPP
~licoNOSPPQPPPP
~licySNNOPOOOVN
~lidPRMRONRNMT
~lid_OLNOSORONV
~lidaQSOOPPPPPO
~lideNTOPPPQPPP
~lidiONQSPPPPPP
~lidoSQPQNPPPOP
~lieUNPMOOOOUP
~liefQQPOPPPPPP
~lienPPQPPPPPPP
~lierRPPNPPPPPP
~liesPOMPPPOPUQ
~lievRPPPPPPPPP
~lifVPQPLRMNRM
~lifeTSMRNOOOOO
~liflRPPOOPPOSP
~lifoQPPPPPPPPP
~liftOOROOSNOQO
~ligRNPSNOPOOR
~ligaQOQPPPPPPP
~ligeOPOQPOPPPR
~lighRPOOOQQONQ
~lignQPPPPPPPPP
~lijQNSPPPPPPP
~likMQTNOQWNMN
~likeORSOOQSNMN
~limNJUOQMTPOR
~limbSLTPOPPPPP
~limiNOPQPPOQOS
~limmROQOOPPPPP
~limpLOQPPNVPPP
~limuOPPPSPPPPP
~linLPRJQPWPVJ
~lin_QSQPNOMPSN
~linaTPNOPPPPPP
~lindMSMRNRSPPO
~lineLISQTOQOPQ
~lingNIUPKQ[TMM
~liniOTQKSOKOWO
~linkOUPPPOOOOP
~lintQOPPPQPPPP
~lioROPPOPSMOO
~lio_OQQPPPPPPP
~lionSOPQPQOOPP
~lipQKXQMKOOTO
~lip_RROPPOPPPP
~lipiPPQPOPOPRP
~lippPPQPPPPPPP
~liprQPPPPPPPPP
~lipsOMXPPMPPPP
~liptQPPPOPPPPP
~liqQOOPPRPPQP
~liquQOOPPRPPQP
~lirTORNOOOPOP
~lir_RPPOPPPPPP
~liriQPROOOPPPP
~lisGTHNNRTP]M
~lisaSOPOOPPPPP
~liseOQMQPPSPPP
~lishPROPPPPQPO
~lisiOPQPSPOPOP
~lismPOQPPPPPPP
~listHQKNMSPP_O
~litUPISOQMNTO
~litaQQOPPPPPPP
~liteRPPQPPOPPP
~lithOPOOTOQPPP
~litiNSOQOOPOQP
~litrRMRSNOPPPP
~littMQLPPVPPPP
~lityVNNOONNPTQ
~liuPOQPPPPPPP
~livQSRLRPQNNN
~livaPORPPPPPPP
~liveQSPLRQRONO
~lixNOPPTPPPPP
~lizSPOOPPPPPP
~lizaQPPPPPPPPP
~lizePQPPPPPPPP
~liziPPOPQQPPPP
~lizuRPPPOPPPPP
~lk_LYMLPQPTOM
~lkePQQPPPPOPP
~lkedPPRPPPPOPP
~lkiPPSPPOOPPP
~lkinPPSPPOOPPP
~lksSPPPOOOPPP
~lks_SPPPOOOPPP
~ll'TPOPPOOPPP
~ll'sRPOPPOOPPP
~ll_OTUHOPQPLT
~llaNS[NNLMRNN
~lla_OPSPPPPPPP
~llagPQPPPPPPPP
~llaiPQPPPOPPPP
~llapPPTOPNOROO
~llarSPOPPOPPPP
~llatPORPPPPPPP
~llbQOOPPRPPPP
~llblPPOPPRPPPP
~lleGW[NWLMLQL
~lle_LQXOOOOPPO
~lleaQPOPPPOPPQ
~llecPROPPPPPPP
~lledPVOOONNRPO
~llegOPQPPRPPPP
~llenPITOPOUORO
~llerOMPRZOOMOO
~llesRNQPPPOPPP
~lleyJWPOOPPPQP
~lliOROUNQKTNN
~lliaOTOPPOPPPP
~llieQROPPPPPPP
~lligOPPSPOPPPP
~llinPMSROSLUNN
~llioPPPQPQPOPP
~llipRPPPPPOPPP
~llitOQOPPPQPPP
~llnNSOPONPSOP
~llneNSOPONPSOP
~lloIQSOWQINSQ
~llo_MUQPPPNPPP
~lloiQPPPPPPPPP
~llooROROQPOPOP
~llopSPOQPOOPPP
~llowFMQOVSNOTR
~llpPPPPPPQPPP
~lls[NPNMPSOKO
~lls_[NPNMPROLO
~lluRPOOPPPPPP
~llulRPPOPPPPPP
~llwORPPPPPPPP
~llwaORPPPPPPPP
~llyQPRNNROOKX
~lly_PPQNNROOKX
~lm_PQOOONSSNO
~lmeTOOONOPPSP
~lmetRPOOOOPPSP
~lmiQPOPPOPPPP
~lminQPOPPOPPPP
~lmoQSOPPOPOOP
~lmonRPOPPPPPOP
~lmosPSPPPOPOPP
~lmsRPOPPOPPOQ
~lms_RPOPPOPPOQ
~lneNSOPONPSOP
~lnesNSOPONPSOP
~lnuTOPONPPQPP
~lnupTOPONPPPPP
~lo_IUUVNOMOOO
~loaIPPaMONOOO
~loadLPQaMNLOOO
~loatNQOPPQRPOP
~lobTNOPNORPPP
~lobaOOOPQPRQPP
~lobeSPPPNPPPPP
~lobiROPPPPPPPP
~lobuPPPQPPPPPP
~locJMTMUNKMZS
~locaKMRLPOOO]O
~lockNQRQVOMNMP
~locuOOOPPOPPPT
~lodOOROTPNPPP
~lodiOPPOTPOPPP
~loeQMSPPPPPPP
~loedQMSPPPPPPP
~lofNPONYNPPPP
~lofeNPPOTPPPPP
~loftPOPPSOPPPP
~logMSMPOPOOUO
~log_PQOPPPPPPP
~logiPOMOORQOSP
~logyNPRPPONPSP
~loiROPPPQPPPP
~loidROPPPQPPPP
~lolLQPRUOOOPO
~lol_JQPRVOOOPO
~lomPQPPPPPPPP
~lonTDMRPULXLT
~lon_OOPRORPPPP
~loneVLQLRONTOO
~longRJJRSSLSNU
~loniNPPUNPPPPP
~lonoOOPPPRORPP
~looPRTINOVNTM
~loodQLSMNSMOVO
~lookOQPOMMZOOO
~loonROROQPOPOP
~loopNRPPSOPPPP
~loorNRUPPNPPOO
~loosQQONPSPPPP
~lopXNQNUKNOOO
~lopaQPPPPPPPPP
~lopeRPOQPPOPOP
~lopiQPPNROPPPP
~lopmQPNPPPRPPP
~loppOOUPPOOPPP
~loprQPPOSOPPPP
~lopuSPOQPOOPPP
~lorPJUSNQSLRO
~lor_OORPQPPPPP
~loraQPSPOPPPOP
~lordPOPQPPPPPP
~loreRPPPPPOPPP
~lorhROOQOPPPPP
~loriLOPRPPTPPP
~loroPPPPQPPPPP
~lortQPPPOPPPPP
~losSRRNQSPMKO
~los_POPSPOOPPP
~losaPPPPQPPPPP
~loseRSMOOVNOMP
~losiQNWOQLOPPP
~lospOPPPRPPPPP
~lossTNNOOOTOPP
~lostMUPOPSNPOO
~losuPOOPPPQPPQ
~lotPPXOOMPOOO
~lot_QQOPPPPPOP
~lotiQPPPPPPPPP
~lotsORTOOMOPPP
~lottONRPPPQPPP
~louKRPONQVOPO
~loudMPOPOQTPPP
~lounORPPPPPPPP
~lourPMQPOQRPPP
~lovPUMSQSLNNO
~loveQVNOPRMONO
~loviOOOSPQOOPP
~lowSGNRTOSKVO
~low_PPIRRRTMRO
~loweRFSQRONOUQ
~lowiPNTPPPOPPO
~lowlQQPPPOPPPP
~lownPQPPPPPPPP
~lowsPQNPPPRPPP
~loxSOOOROOPPO
~loxaPOPPSPPPPP
~loxeQPPPPPPPPP
~loxoRPPPOPPPPP
~loyOQNPPRPPPQ
~loyePPOPPPPPPQ
~lozPPOPROOORP
~lozaNPOQSPOPPP
~loziRPPOOPPOSP
~lp_MPTONPXNNN
~lpaPPQPPPPPPP
~lpePQQPPOPPPP
~lphPOORQPOPPP
~lphaQPPPPPPPPP
~lpiPNPOPQQPPP
~lpidQPPPPOPPPP
~lpitNOPPPRQPPP
~lprONOMUOOPOS
~lproOPPNUOPPPP
~lpsPOOPPVMPPP
~lps_POOPPVMPPP
~lreTPPOONQPOP
~lreaTPPOONQPOP
~ls_XNULOMXMHR
~lsaQOQORPPOPP
~lscPQPPPPPPPP
~lseOQTMOOVOKQ
~lse_NTSNOOUOLO
~lsiPOVOOOOPPP
~lsinOPRPPPPPPP
~lsioPOTOOPOPPP
~lsoLQRPQNOTPP
~lso_MOSPQNOTPP
~lstROPPPPPPPP
~lsyUQOONOOPPP
~lsy_UQOONOOPPP
~lt_TJSTPMLOOR
~ltaLQQQOOTUMM
~lta_MROPPPUPNP
~ltamQPPQPPPPPP
~ltanOQPPPPPPRO
~ltatPOQPPPPVMN
~lteNQPTOPPOOO
~ltepOSPPOPPPPP
~lterPONSQQQPOO
~lthSNMONONSQU
~lth_NNOOOOOSPU
~lthyUPNPOOPPPP
~ltiPMQOQOTPOP
~ltiaPPPPQPPPPP
~ltipPOPPPPSPPP
~ltoNOPVNPOPPP
~lto_POQRPPPPPP
~ltrTONPPOQPOP
~ltraTPNOOOQQOP
~ltrePPPPQPPPPP
~ltsSPLMOWQOON
~lts_SPLMOWQOON
~ltuQQOPPOOPRP
~lturQQOPPOOPRP
~ltyPNPOPONQOT
~lty_PNPOPONQOT
~lu_RPPQOPPPPP
~lubPSOPPNQPPQ
~lub_PSOPPOOPPQ
~lucLRVSOMQNON
~lucaOPPRPPPPPP
~luckPTOPPNPPPP
~lucoNPSROOOOPO
~ludSRNPPOOPPP
~ludeTPNPPOOPPP
~ludiPROPPPPPPP
~lueQRVMPPSJOO
~lue_QSVMPPSIOO
~lugORPPPPOPPP
~luiRIRMOOVLVO
~luicPNPPPPPLWP
~luidRKQMOOVPPP
~lukPPQPPPPPPP
~lulRPPOPPPPPP
~luliRPPOPPPPPP
~lumRMLOOSVPNO
~lumaQPPPPPPPPP
~lumbTPPPOPOQNP
~lumePPPPQPOPPP
~lumpMLNPPTXPOO
~lunQWPMOPLOLT
~luncNZOOOPOOMO
~lungWKRNPPNQPP
~luntLSOPPPOOPU
~luoSPPOPOPPPP
~luorQPQPPOPPPP
~luoxRPPOQPPPPP
~lupOPPPPPQPPP
~lupuOPPPPPQPPP
~lurPORQOPRPNO
~lurePQOQPQOPOP
~luroQPPPPPPPPP
~lurrONSPPORPPP
~lusVLPRROOPMO
~lus_UMPSQONPNO
~lushPOQOQOPPPP
~lusiROPOPPPPPP
~lutTNNQPROOOO
~luteQNPRPOPPOP
~lutiPPNPPSOPPP
~luvPQPPPPPPPP
~luxOPOPPSQOPP
~lux_OOPPPSROPP
~lvaSOQPPPOOPP
~lveQONOPOVQON
~lve_ROOOPOQQPP
~lvedPMPPPPTPOO
~lvesOQOPPPQPPP
~lviQOROQPOPPP
~lvicQPQPPPPPPP
~lvisPOQPPPPPPP
~lwaMQOPPTOQOP
~lwayNPOPPTPQOP
~ly_bYTPFELMFW
~lycTMOSQPOPOO
~lycaQPPPPPPPPP
~lyceRPPOPPPPPP
~lycoQMOTQPOPPP
~lyiPPOPPRQPPP
~lyinPPOPPRQPPP
~lymMOOOOQXOPP
~lymePPPPPRPPPP
~lympMOOOPPWPPP
~lypPOPPPPPRPP
~lypeOOPPPPPRPP
~lysOPOSPRMSON
~lyseRRQOOOOPPP
~lysiNNOTQRNSOO
~lytQPPOPPPPPP
~lytiQPPOPPPPPP
~lzhTPPPOPOPPP
~lzheTPPPOPOPPP
~m'sPPPPPQPPPQ
~m's_PPPPPQPPPQ
~ma'PPRPPOPOQP
~ma_PRSNVOLNON
~maaPQQPPPPPPP
~mabSMORROOOPO
~mab_QNOQSPOOQP
~macKWQLQNMOVP
~maceRPPPPPPPPP
~machNXSOONMOOO
~maciPOQPPOOQPQ
~macrPPPNSPPPPP
~macyLRNOOQOOWO
~madLSQTOOPMMT
~madaQOQPPRPOPO
~madeOUOROMONNU
~madoMOPSQPRPOP
~magTOOOPRNQOO
~mageROOPPPQPOP
~magiPOPPPPPRPP
~maglQQNPNTOPOP
~magnQPRORONOPO
~maiOQQSNNKQPS
~mailOUNPPONOOS
~mainPQNTNONPRO
~majQPOPPPPPQP
~majoQPOPPPPPQP
~makPQLOROTONQ
~makeQRMOROSONQ
~makiOMPPPRRPPP
~malXGJKNZ^MLN
~mal_UMNKKYXOMN
~malaPNQOPRPOQP
~maleQNOOSQPPPO
~maliQPPPPPPPPP
~mallROMQPOTOON
~mamPQQOPROPOP
~mammPQPPPROPOP
~manNIQYOKLQTT
~man_NPQQQMRPOR
~manaTNOPPPOORP
~mandPOPNPOPPOV
~manePOQPPPPPPP
~maniPQPPPPPPPP
~mannNQQSOPOPPP
~manoQOQPPPPPPP
~mantPQOPPPPPPP
~manuQQPOPPPPPP
~manyLJNZOPMSUM
~maoNPPNWPPPPP
~maoiNPPNWPPPPP
~marRQSKMNSONT
~maraNRQPPPPPPP
~marbPORPPPPPPP
~marcOQPOPRPPPP
~mariNOPPPOPPPU
~markPPOPPOTPPP
~martURPNPONOPP
~marySNPONPRQOP
~masQKTPOSPORO
~mas_QQQOPRNOOP
~maskQMPPPPRPRP
~massPLSQOQPPQO
~mat[MSOQMNNMP
~matcNSOPPORPOP
~mateRLTPOOOPPQ
~matiUMSOPOOPOO
~matoRPPPPPOPPP
~matrOROPQPPPPP
~mattQPOPRPPPOP
~matuRPPPPPPPPP
~maxQPPPOPPPPP
~max_QPPPOPPPPP
~mayQOPPPQQPPP
~maybNPQPPQQPPP
~mazIPPPWPRPPP
~mazePPPORPPPPP
~maziOPPPPPPPPP
~mazoJPPQUPRPPP
~mb_RMSPOOQJVP
~mbaSOQOOQOPOP
~mbagQPPPOPPPPP
~mbarROPPPQOQOP
~mbatPQPPPPPPPP
~mbeOOTUNNKSQM
~mbe_OOSPPPPPPP
~mbecQPPPPPPPPP
~mberPSOUONKSQN
~mbiUORKROOOOO
~mbi_QPPPPPPPPP
~mbilPPQPPPPPPP
~mbinPNROSOPPPP
~mblQOOPPPRPPP
~mbleQPOPPPPPPP
~mbliOOPPPPRPPP
~mboUMPOMOOTPP
~mbo_RQPPNPPPPP
~mbolPNQOOPOTPP
~mbosSOPPPPPPPP
~mbotSOOPPPPPPP
~mbsOOQPPPQPPP
~mbs_OPPPPPQPPP
~mbuNRTPPNOQOO
~mbulORSPPNOOPP
~mciQOPMOPPTPP
~mcinQPPMOPPTPP
~mcrNNTPPPPPPP
~mcroNNTPPPPPPP
~me_PZWINJOUOK
~meaHIQNNOaTPM
~mealPPPPPPRPPP
~meanMNQOOPUPRO
~mearMLPPPPZPOP
~measOMQPPPRTPO
~mebMPROPNOPSQ
~meboMPROPNOPSQ
~mecTRQOMQNOPP
~mechQPPPOPPPPP
~mectTSPONONOPP
~medPKRKORJ[QQ
~med_NQROOPNSOP
~mediNNOMOSMTRS
~medsQNPOPPPTPO
~meeNTSOPOOOOP
~meetNXMPPOOPOP
~megQROOPOPPPP
~megaQROOPOPPPP
~mehPOSPPPPPPP
~mehrPOSPPPPPPP
~meiOPTOPPOPPP
~meinOQQPPPPPPP
~meisQOQOPPPPPP
~melSNOPOUMQMO
~melaRNOPOTOPOP
~mellRPQPPQOPOO
~memPRNSOPOPOP
~membMQPSPQPPOP
~memoSQNPPOPPPP
~menVJJXFXMULS
~men_QQSTPLNOOO
~mendROPOPPPPPP
~meniQQPSOPMPOP
~menoPPPPPQOPPP
~mensMRQPPROPPP
~mentUHFRHXSVNU
~meoRRROMQNNOP
~meonRRROMQNNOP
~mepQPOQPPPPPP
~mepiOPPROPPPPP
~meprQPPOQPPPPP
~merNLOLRTUQOQ
~mer'SPPPOOOPPP
~mer_MNQOQOYOOO
~meraPPOPPQOPPP
~mergOQOOOOOSQR
~meriPNNOQUPPPP
~meroMPPRSPPPPP
~merzQORPPPPPPP
~mesTNKMRTQNSN
~mes_ULKOMURNTO
~meshQPPPPPOPPP
~mesiROPPPPQPPP
~messOUPPPONPOP
~mestNOPOVPPPOP
~metQLMTVOUMOM
~met_OQRPPPOPPP
~metaSOOPPPPPPP
~meteQSPOOPOPOP
~metfPOOPQPTOOO
~methLKLRZPSNPO
~metiQOOPPRPPPP
~metoQQPRMPPPPP
~metrNPRQQOQPOP
~metsROOPPOPPRP
~mewPOPPPPPPQP
~mewhPOPPPPPPQP
~mfoNPPPRPQPPP
~mforNPPPRPQPPP
~mfuQOPPPPPPPP
~mfulQOPPPPPPPP
~mhsPQPPPPPPQP
~mhs_PQPPPPPPQP
~mi_MPSPPORPOO
~miaVPOOPNOQOO
~mia_UPOPPOOQOO
~mialQPPPPPPPPP
~mibQPPPPPPPPP
~mibeQPPPPPPPPP
~micLPRTNMRNTO
~mic_MNSQOOSPPP
~miciPOOTOPOPPP
~micoPPQPPPPPPP
~micrOROPOOOOTP
~midWKOOSNQOOO
~midaQOQRNPPPPP
~middQNPPPPSPPP
~mideQOONUPOPOP
~midiQPPPPPPPPP
~midlQPPPPPPPPP
~midnPROPPPPPPP
~midoQOQOOPPPPP
~midwRNOPPPPPQQ
~mieQOPPPPPPPP
~mifSPPRNOPPPP
~mifeOPPSNPPPPP
~miflTPPOOPPPPP
~migNONNMRTOVO
~mighPNPPPPPPSP
~migrNRMNMRTPSP
~milQPNPTQNMOR
~mil_NPPOTPPPPP
~mildVOOOOPOPPP
~mileOSOPPPPPPP
~miliOQOPPPPPRP
~milkQPOOQSQNOO
~millPMRSPPPOPP
~milyNQOOROOPOS
~minTR^PGPIOLP
~min_SPLPMSVNNO
~minaRQONOPOOQR
~mindUROOPNOPOO
~mineSRNMOXMONO
~mingOOXSMOMOOO
~miniQNSPPPPPPP
~minoMNNQQOOOST
~minsNOUPPOOOQP
~mintQQPPPPPPPP
~minuJRYQNLMUNN
~mioOLSRTOOPPO
~mio_NNSPROPPPP
~miodQOORRPOPPP
~mipPNQPQPOTOO
~miprPOQPQPPPPP
~mirQROOPPOPPQ
~mirtROOPPPPPPP
~misWOOTMKLPMU
~miscQPPPPPPPPP
~miseQQOOPPPPPP
~misoQPPSNPPPPP
~missTPOSNLMQNU
~mistONRPQOPPPQ
~mitFO[NPKNOSW
~mit_KQPQPORPSQ
~mitaNORPPPPOPS
~mitePQPPPPOQPP
~mitiSNUOONOPPP
~mitrRPRQMOPPPP
~mitsMOSOPPPQRP
~mittJROOUOOOOT
~mivQPPQPPPPPP
~miviQPPQPPPPPP
~mixMPPPPPRQPP
~mixeNPPPPPRPPP
~mloRPQOPPOPPP
~mlodRPQOPPOPPP
~mmaMPTROOOQPP
~mma_NOTPPPPPPP
~mmarPQOPPPPQPP
~mmeSOTONPOOOO
~mme_POQPPPPPPP
~mmedQPQPPPOPPP
~mmenPQQPPOPPPP
~mmerQQPOOQPPPP
~mmesQPPPPPPPPP
~mmetQPPPPPPPPP
~mmiQQPNPOPPPQ
~mminPORPPPPPPP
~mmitQROOPPPPPQ
~mmoTPOPOPPPOP
~mmogRQOPPPPPOP
~mmolPPPQPPPPPP
~mmonROOPPPPPPP
~mmsQPPPPPPPPP
~mmseQPPPPPPPPP
~mmuQPOPQPPPPP
~mmunQPOPQPPPPP
~mmyNOPPPTQPPP
~mmy_POPPPPRPPP
~mn_QQOPPPPPPP
~mniSQOPPNOPPR
~mniaSQOPPOOPPP
~mo_MNYOOOOPPP
~mobRNQPPPPPPP
~mobiRNQPPPPPPP
~mocOROPPPQOPP
~modQSONNNNWOO
~modeQSPOPOPPPP
~modiRMOONOOXOO
~moduOSPPPPPPPP
~mogSPOOPONPQP
~moglSOPPPPOPPP
~mogrQQOPPPPPQP
~moiPQQPPOPPPP
~moisPPQPPPPPPP
~mokPMOPXPOPNO
~mokeSLPQSOPPOP
~mokiMPOOUQOPOP
~molUPMTMROOON
~mol_OQOVLQPOOO
~molaRPOPPPPPPP
~moleOOPQPRPPPP
~mollQPQPPPPPPP
~molnTOPONPPPPP
~moloPOPORPPPPP
~molyPROPPPPPPP
~momPRPPPOOPPP
~momePRPPPOOPPP
~mon]QJOIVRNNM
~mon_RRNPPPPPOP
~monaROOPPPQPPP
~mondNSQPPPOPOP
~moneQPOPPQPPPP
~moniXPQMMNPQNO
~monoOOQPPPRPPP
~montQLKSMYPMRO
~mooQSNOPOOPOQ
~moodRPOOPPPPPP
~mopROQPPPNPPP
~moptQORPPPOPPP
~morU^SQHPMNJL
~mor_OOOPPSRPOP
~moraONTPPPOPPP
~moreQYSOOLLQMO
~mornNRNOPTPOOO
~morpOPRWMNOOOP
~morrPXNOOOQOOO
~mortTRNOOQOOOO
~morySPOPPOPPPP
~mosSPROOPOOOO
~mos_OORPPPPPPP
~mostSRPPPOPOOO
~motQMZMRRMNNN
~moteRPRPPNPPPP
~mothMQQORUNOOO
~motiUOONPPOPPP
~motoOPRPPPPPPP
~motrQPPPROPPPP
~mottNNUPPPPPPP
~mouJNXTQMQPOO
~mounOOPSOPPPPP
~mousOPQPPPPQPP
~moutLNWQRMRPOO
~movLVSNOMRQPN
~movaQNPOPPPQRP
~moveNQQOOPSPQO
~moviMUSPPMOPPP
~moxPSMPUNOOOO
~mox_OOORQPQPPP
~moxaOOPQQPPPPP
~moxiRUNNQOOOOP
~mp_IIWPOQVRQN
~mpaXMNNQOOOQQ
~mpagQPPPPPPPQP
~mpaiOOORPPPPPR
~mpanQQOPPPPOQP
~mparYNONNPPPPP
~mpatOPOPSPPPPP
~mpeQNVOPONOOP
~mpedPORPPPPPPP
~mpenRPPOPPPPPP
~mperOPSPPPOPPP
~mpfRQOOPPPPPP
~mphMOOOOPVPPP
~mphoNOPPPPTPPP
~mpiLOPOUNTOPO
~mpicLQPOUPPPPP
~mpinNOPPQNUPPP
~mpirRONPPPPPQP
~mplMWKQPOQPLT
~mplaLSMSSOOPOS
~mplePTOONNTQMQ
~mpliRPPPPPOPPP
~mploOPOPPRPPPQ
~mplyQPPPPPPPPP
~mpoOSNSOQOOOO
~mpolQNOPPRPPPP
~mponRPPPPPPPPP
~mposPQQPPPPPPP
~mpouOSOROPPPPP
~mprUKUOOONPOO
~mpreSKUPPPOPPO
~mproSOPPOPPPPP
~mpsRROQONQOOP
~mps_NQMRPOSPPP
~mpsiTPQPOOOOPP
~mptOSOOQNTPMP
~mpt_PPPPPPPQOQ
~mptiNPQPROPPPP
~mptoSOOOPOSPOO
~mptsQOPPPORPPP
~mptyMVOPPQOPOP
~mpuQTNPOPOPPQ
~mpulPROPPPPPPQ
~mputQROPOPOPPP
~mrsPOPPPPPPRP
~mrsaPOPPPPPPRP
~mrwPROPPPPPPP
~mrw_PROPPPPPPP
~ms_SQMYPJROLM
~mseRPQOPPOPPP
~mse_QPPPPPPPPP
~mselQPQOPPOPPP
~msuPRPOQNPPPP
~msulPRPOQNPPPP
~mt_PPRPPOPPPP
~mucMPN`MPNNNN
~muchMPN`MQMNNN
~mudSOOOPORPPP
~mufPQPPPPPPPP
~muffPQPPPPPPPP
~mulTQNNOORMRO
~mulaSSNOOPOMSP
~multQOQOPPRPPP
~mumLKPPQUSOPP
~mum'PNOPPRPPPQ
~mumbPOPPPPRPPP
~mumsQPPPPPPPPP
~munQPPPQPOOOP
~muniPPPPQPPPPP
~munoQOPPOPPPPP
~murMPPPSPQPPP
~mur_LOPPSPRPPP
~musONNMXNOOQS
~mus_NOPPROSPPP
~muscSNQORONQPP
~mustOOMNUPOOQT
~mvaRPPOPPPPPP
~mva_OPPPQPPPPP
~mvasSPPOOPPPPP
~my_ONPOOOTVMO
~myaMOROSPQPPO
~myalPPPPOPRPPP
~myasMPRPTPOPPO
~mycVOOTMNOOOO
~myciUOOTMOOOOP
~mycoQPPPPPPPPP
~mydPOPPPRPPPP
~mydiPOPPPRPPPP
~mylPPOPPPRPPP
~myloQPPPPPPPPP
~myoRPPPPPPPPP
~myocQPPPPPPPPP
~mysNKSOOVPPOQ
~myseNKSOPVPPPQ
~n'sKPNORUSPOP
~n's_KPNORUSPOP
~n'tLNYOLQUNLS
~n't_LNYOLQUNLS
~na_\ITLOJUNNQ
~naaOSOPPPPPPP
~nabROQOPPOPPP
~nabiRPPOPPPPPP
~nablPPQPPPPPPP
~nacTRNOPPNOPR
~nac_NPPPSPPPPP
~nachSSOONPOOPP
~nackPQPPPQPPPP
~nacpPOPPPPPPPR
~nadTPPOPOOPOQ
~nadaPOQPPPPPPQ
~nadeQPPPPPPPPP
~nadiRPPPPPOPPP
~nadoPQPPPPPPPP
~naeNNQQPPOQSP
~naemOPPQPPPQOP
~naesONQPPPPPSP
~nafRPOMUPOPOP
~nafiQOOMUPPPPP
~nagWJPOOPQOQO
~nageWJPOOPQOQO
~naiTHLOOYROOO
~nailQJMPOWRPPP
~nairRNOPPRPPPP
~nakPPQPPOOQPP
~nakePPQPPOOQPP
~nalQUN[MLLNKT
~nal_LPN\NNOPOP
~nalaPORPPPPPPP
~naleQQOPOPPPPP
~naliRPROPOOPOP
~nallNUNPPPPPOP
~naloSPPPOPPPPP
~naltPOOPQPOOMU
~nalyQQOPPPPPPP
~namMWNOMMTORO
~namaPROPPPOPPP
~nameKUOOONUOSO
~namiSPPONPPPPP
~nanNPNURRRNMN
~nanaOPMPUQPOOP
~nancQSNVMQPOMO
~nantMNQPQPRPQP
~napRQPPRNNQNO
~nap_ROPPPPPPPP
~naphKQQQUOOQOP
~nappQQOPPPPQOP
~naprUPOPMPPPPP
~narPQSPPOOOOP
~nar_NRRPPOPPPP
~narcPPQQOPPPPP
~narySOPPPPOPPP
~nasLPUOSOPOPO
~nas_LRRPPPQPPP
~nasaPNQPTOOPPP
~nastQPPPPPPPPP
~natPNPSPPNNSP
~nataNRNOPOSQPP
~nateUMNVLRMNSN
~natiKMTOUOOPQR
~natoPPQPPPPPPP
~natrQPPPPPPPPP
~natuQRPPPPOPOP
~nauQPPPPPPPPP
~nausPPPPQPPPPP
~navNQPOSOPPPP
~naviNPPPSPPPPP
~nazPOPPROPPPP
~nazoNOOQSPPPPP
~nbePPPOQQOPPP
~nberQPOOQQPPPP
~nboPSOPPOPPPP
~nboxPSOPPOPPPP
~nbuQPPPPPPPPP
~nburQPPPPPPPPP
~nc_LPOUROQOOP
~ncaPNUOPPOOPP
~nca_QNSOPPPPPP
~nce\RKTKVLOJN
~nce_SRPTGWLNKS
~ncedTMOOPOPSPP
~nceiPOOPSPPPPO
~ncelOUNPPPPPPP
~ncenOROQPPPPPP
~ncepNPPSPPPPPP
~ncerTOONPPQPPP
~ncesUOQOPPPPPN
~nchNWTNOOPOON
~nch_NZOOOPOOMO
~nchaPORPPPPPPP
~ncheOOSPPPOPPO
~nchiQQQOOONPRP
~nchoOMPPPPTPPP
~nciOUPOONOROO
~nciaQPQPPPPPPP
~ncidPSOOPOPPPP
~ncinOQOPPPQQPP
~nclKOOPRTQPPP
~ncleNMPPPTQPPP
~ncluPROPPPPPPP
~ncoSMQTLNLUOQ
~nco_NPQTMPPPPP
~ncomTOOQOPOPPP
~nconQPRPPONOOQ
~ncopROPOPNOSPP
~ncouOPPPPPPSPP
~ncrRPQQOOOPPP
~ncreRQOQOPOPQP
~nctVLPQOOPQOO
~nctiSMPQOPOQPP
~nctuROPPPPPPOO
~ncuPROPPPOPPP
~ncusPQOPPPPPPP
~ncyPLNSMPUQNR
~ncy_PLNSMPUQNR
~nd'POPPPRPPPP
~nd'sPOPPPRPPPP
~nd_PVNHIWOUNS
~ndaJPMUORNPQT
~nda_PPQPPPPPPP
~ndadPPQPPQOPPP
~ndagQPPPPPPPPP
~ndamNOQSOPPPPP
~ndanOOOQSOOOQO
~ndapQPPPPPPPPP
~ndarQOOOPPPQQP
~ndatOOOPPOOPOV
~ndayNTMOOSOPQO
~ndeRNUQLMNPSP
~nde_QNTOPPPPPP
~ndedPQPOPOOOSP
~ndenOPQPPPPPPP
~nderVOQQNOLPQO
~ndexOPPSOPOPPP
~ndfOOQPPSOPPP
~ndfuOORPPQPPPP
~ndiPTQMPLWOMP
~ndiaQPPPPPPPPP
~ndicRNNOROSOPO
~ndinOUQONNRPNQ
~ndixPQOPPORPPP
~ndlSPRPPOPPOO
~ndleSPOPPPPPOP
~ndlyOPRPPOPPPP
~ndmOOTOPOPPPP
~ndmaOOSOPOPPPP
~ndmoPPQPPPPPPP
~ndnPPOOPPSPPP
~ndoL]SMMNMNPS
~ndo_LPZNOOOOPO
~ndomSNOPOPQPPP
~ndonPPPPPPPPPQ
~ndosQPOPPPPPQP
~ndouLSNPPPPPPT
~ndovPUMPPOPPPP
~ndowQQQPPPOOPP
~ndpOOOPORRPPP
~ndpaOOOPORRPPP
~ndrUNNNROPPPP
~ndrePPPPPPQPPP
~ndroVMONRPOPPP
~ndsJLRRORUPRP
~nds_JKRRORUPRP
~nduRPOOORROOP
~nducRPOOPRPOOP
~ndwORPPPPPPPP
~ndwiORPPPPPPPP
~ndyQPPPPPOPPP
~ne'ORRPPQPPNP
~ne'sORRPPQPPNP
~ne_LKYV\WLGHK
~neaMUPOQOPPOQ
~nea_ROOOQPQPPP
~nearKVQPPONPPQ
~nebQRLSMOSPOP
~nebsNPORMPSQPP
~nebuRRMQPPPPPP
~necOH\QNMTPNP
~neckOKYOOMSPOO
~necrPOQPPPPPPP
~nectPNRQOPRPOP
~nedMZNNNSPRLN
~ned_MZNNNSPRLN
~neeVNPON[HNMP
~nee_UONMNQQQNP
~needTQPSOTFNOQ
~neerOUNPPOPPPP
~neesPLSPQPQPPP
~nefROPOPPORPP
~nefiROPOPPORPP
~negQMSOORPOOO
~negaRNPOOSPOPO
~neiQSNPPOQPOP
~neigPSNPPOQPOP
~neitQPOPPPPPPP
~nelOPQOTNQOOP
~nel_ORNPRNRPOP
~nellQORPPPOPPP
~nemJLPQZPNOQP
~nem_MPPRRPPPPP
~nemaKMPPXPOPQP
~nenPUOOOPOPPP
~nen_PSOPPPOPPP
~nentQPPPPPPPPP
~neoQNPTPONQOP
~neonPNPSQOOQPP
~neouQPPPPPPPPP
~nepTLNNOVOQPP
~nepeRPOOPPPPPP
~nephRLOONVPQPP
~neqNPSPPPPPPP
~nequNPSPPPPPPP
~nerKRNNSQMPQV
~ner'OPNPPUMPRP
~ner_ITQPRMMPOW
~neraRSMPPPPPPP
~nereQPPPPPPPPP
~nersPPPPPPOPQP
~nervPMOORPTQOP
~nesQPUINOSQRN
~nes_SONMORONVO
~nesdNSPPPPPPPP
~neseOPPOPPRPPP
~nesiQPRORONPOO
~nessQQQMLNSTMQ
~nestOMTPQPOPPP
~netVNPONPONSP
~net_SNQPOPONSP
~neuSTNPNOPPON
~neumPTOPNOPQOO
~neurTQNPQPNOPO
~neutNPPPOPRPPP
~nevQSOOOQNPPP
~neveQSOOOQNPPP
~newTMNTRLQPPO
~newaPPPPPPOPQP
~newbQMOTRLRPOO
~neweQOPPPPPPPP
~newlRPPPPPPPPP
~newsPQOPPPPPPP
~nexTPSQNPJMQR
~nexaRMQQOPPPPP
~nextPSSQOPLNOR
~nexuQPPPPPPPPP
~neyQSKMSQROLR
~ney_PTMJTPSOLR
~neysQONSOQOPPP
~nezOOPPSPPPPP
~nezoNPPPSPPPPP
~nfaYTMOLONOOO
~nfanUNQQOOOPPP
~nfarUUMNMOOPOP
~nfePNQOPSQOPO
~nfecQMPOPTQOPO
~nferOQQPPPPPPP
~nfiNPPPOQORPQ
~nfirPPQPPPOPPP
~nflMOROTPPPPP
~nfliMPQOTPPPPP
~nfoPQPPPOOORQ
~nforOQPPPOOORQ
~nfuONPWOLTONQ
~nfulOPNPPOUPPP
~nfusPNRWOMOOOQ
~ng_MU^NMMHMI[
~ngaQMSOOROOPP
~ngalPOPPPRPPPP
~ngarQPPPPPPPPP
~ngeMQNOQTYJPM
~nge_QPTQONUMLO
~ngedMPNOPQOOVO
~ngerNSJORURONO
~ngesOPQPPPTOOP
~ngiSRPQLSNPNO
~nginTPQOMRPPOO
~ngioOQPPPPPPPP
~ngitPQPSOONPOP
~nglRNJOQPZPNN
~ngleSMMORRSPOO
~ngliOQMPPNWOOO
~ngoRQRPPONPOO
~ngo_ORPPPPPPPP
~ngoiQPQPPPOPPP
~ngosPQQPPOPPPO
~ngrTQPOOOOOQO
~ngraPRQPPOPPPP
~ngrePOPPPPPPQP
~ngriSPPOOPPPPP
~ngsROJMUTOPQN
~ngs_RPJNRTPPRO
~ngsiMPPPTPPPPP
~ngtQOSROOOPOO
~ngt_RNSPPOOPPP
~ngthPPPRPPPPPP
~nguPJRNNTXPMN
~nguaQPPPPPPPPP
~ngueNLOOORYPOO
~nguiQPSPPPOPOP
~ngusQNOPOSQPPP
~nhaNMQQPUPPOO
~nhalOLPQPUOPOO
~nhiOPPNSPOTMP
~nhibOPPOSPPPPP
~nhoQQPOPPPPPP
~nho_PQPOPPPPPP
~ni_PQQPPPPPPP
~niaPUKOQMVQOM
~nia_RSKOQLVQON
~niazOPPPPRPPPP
~nibPNSPPPPPPP
~nicQUWLNLHPWL
~nic_OZMMQLLNWO
~nicaTNROOPPQNP
~nicePTOPPOPPNP
~nichOLYOPOOPPP
~niciPNPRNQOPRO
~nickPPQPPPPPPP
~niclQPPPPPPPPP
~nicoPNSPRPOPPP
~nicsOQPPPQPPPP
~nicuOQMPPPPQSP
~nidQOPSPPOPPP
~nidaQPPPQPPPPP
~nideRPQPOPOPPP
~nidiMPPTPPPPPP
~nieMMZOOPNROO
~nierQOQPPPPPPP
~niesPROPPQPPPO
~nietMNXPPPOOPP
~nifPNSRNOSOOO
~nifeQNSROOOPPP
~nifiQOPPOPRPPP
~nigNULMOTMNXM
~nighMVLMOTNNXM
~nilNOROOOSPPP
~nil_PPQPPPPPPP
~nilaNOQOPPSPPP
~nimWNOOOPOOPO
~nimaUONPPPOPPP
~nimoRPPOOPPPPP
~ninJNMWPWTPLO
~nin_LNOTRSOOQO
~ninaPPQPPPPPPP
~nineKPOUNOUPPP
~ningRRNNPTPQKO
~ninoQOQPPPPPPP
~nioQOQOPNRORO
~nionOQOPPPRPOP
~niorRNQPPNPPRP
~nipPOPPQPQPPP
~niqPPRPPOQPPP
~niquPPRPPOQPPP
~nirSOPOPPPPOP
~nisKXOQSQONLO
~nis_QROPPPOPPP
~niscRPOOPPOPPP
~nishLXROPPNONP
~nisoKOMRTQSPOP
~nistQOQPPPPPPP
~nitKGNU[OLOWP
~nit_OSNOOOPOSO
~niteOOOPPPPOUP
~nitiOOMROTOPPQ
~nitoUOSRNONONO
~nitrNMOL_NPONO
~nitsMMPXNOORPO
~nittPPQPPPPPPP
~nituPOPPPQPPPP
~nityNNQNQOPOTR
~niuOPPNUPOPPP
~niumOOQNUPOPPP
~njePOQQNQMSOP
~njecPOQQNQMTOP
~njuRPOOPONOQR
~njurRPOOPONOQR
~nk_JWWNMQRKPO
~nkeOUOPPOQPPO
~nke_OSPPPPPPPP
~nkerPOPPPPRPPP
~nketPROPPPPPPP
~nkiTMMOOPTPPO
~nkilROPPPOPPPP
~nkinRMNOPQTPPO
~nklQPNPOOUPOO
~nkleQPNPOOUPOO
~nknPNPPPPQRQP
~nknoPNPPPPQRQP
~nksMVMOPSPOOO
~nks_MVMOPSPOOO
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
~nnaSPPQPNOPPP
~nna_PPQQPNPPPP
~nnabRPPOPPPPPP
~nnaiQPPPPPPPPP
~nneJUTOOPOMUO
~nne_PQOPPPPPPP
~nnecPORPPPPPPP
~nnedPOPPPRPPPP
~nnelOSNPPPRPOP
~nneqORPPPPPPPP
~nnerJSROPONOUO
~nniNTJSQSPOON
~nninPTKORRPPOO
~nnisQROPPPOPPP
~nnitNOOTOQQPPP
~nnoOOVOPMSONO
~nnotONUPPMSONO
~nnuTROOPONPOQ
~nnuaTQOOPOOPOP
~nnulPQOPPPPPPQ
~nnyPTNPPPOOPP
~nny_PUMPPPOPPP
~no_JMYONOVOOO
~nobNRSQOLQPQO
~nobaQPPQPPOPPP
~noboMSSPPLQPQO
~nocROSPPPNPPP
~noceQPPPPPPPPP
~nochOPSPPPOPPP
~nockQOPPPPPPPP
~noctQPPPPPPPPP
~nodROPPPPPPPP
~nodePPOPPPRPPP
~noduRPPPPPNPPP
~noePPQPPPPPPP
~noeaQOQPPPPPPP
~nofPNSPPPPPPP
~nogNORQQPPPPP
~noglNPPQQPPPPP
~noiSPQPOOOPPP
~noidQPPPPPPPPP
~noisQPQPOOPPPP
~nolSNPMUOMTOO
~nol_SNRQRNMPPP
~nolaNQNPSQPPPP
~noloQOPLPPPTOP
~nomOMPOOONUSO
~nom_PPPPPPPPRP
~nomaSOPPPPOPPP
~nomeOOPPPPPTOP
~nonPQQOOQOPPP
~noneOSPPPPPPPP
~nonsQPPPPPPPPP
~nooMYQPPNMPNP
~noonMZOPPNNPNP
~nopNPPQQQPPOP
~nopaPPPPPQOPPP
~nophNPQROPRPPP
~noprPPPPSPOPOP
~norUOJKMYVKPQ
~nor_NMPOPOQOST
~noraQOOPRPPPPP
~noreOSNPPRPPPP
~noriNRQPPPPPPP
~normWMJNKYWNMN
~norpQPPOPPPPPP
~nortOPRPQPPOPP
~nosUKRMQTKTNN
~nos_ROQPPPOPPP
~nosaPQOPPPPPPP
~noscOOPPPRORPP
~noseQNRNQUMOPO
~nosiPNQOQNPTOP
~nostTNNPPPPPPP
~notKUPLNLQTJ[
~not_QNUPPMSONO
~noteNPLPOONTNX
~nothRTPNOPMONR
~notiMRPOPOORPS
~nottPQPPPPPPPP
~nouSSOMOONPOR
~nougVPNMOPOPOR
~nounNSPPPPPPPP
~nousPQOPPPPPPP
~novPRPOOPPPPP
~noveQQPPPPPPPP
~nowKPQQWPNPPN
~now_LPQRRQOORO
~nowiPQPPPPPPPP
~nownNNPOUOPQPP
~nowsPRPPPOPPPP
~noxPOPQQPPPPP
~noxaOPPQQPPPPP
~noxiQOQPPPPPPP
~npaQOQPPPPQPP
~npatQOQPPPPQPP
~npoOQRNPOQPPP
~npoiOPSNPPPPPP
~nprQPPPPPPPPP
~nproQPPPPPPPPP
~nptPOPPPPPRPP
~npt_POPPPPPRPP
~nquNOSPPQPPPP
~nqueMOSPPQPPPP
~nraPPQPPPPPPP
~nreOPTPPOOPPP
~nrecOPQPPPPPPP
~nresOOSPPPPPPP
~ns_LRXFUNPHWR
~nsaOQNNUPOPQQ
~nsaiOOPNUPPPPP
~nscPPSPPONOOQ
~nsciPOTPPOOOOQ
~nseQKPOSPKRRS
~nse_SNROPOPPMS
~nselOOQPPPPRPP
~nsenNOPOROOOSR
~nserRPNPNPPPRP
~nsesNPPPPSPPPP
~nsetOOPRSONRPO
~nsfSSKOONNRQQ
~nsfeOQNPPPPPQQ
~nsfuTRNOPNNRPP
~nshNRQOPOPPOR
~nshiPQPPPPPPPP
~nshoNOQPPPQPPR
~nsiULRLQMRPQP
~nsibRNOPPPPPOR
~nsidNNRPOOSPPP
~nsilOOPPPQQPPP
~nsioQRNNOOOOUO
~nsisRPPPPOPPPP
~nsitNPOOTPPOQO
~nsivTNTOOOORLP
~nsoTLPOQNQORO
~nsolSNPPPPPPPP
~nsomSQOPPOOPPP
~nsonNPOPRPRPPP
~nsorPMQPPPPPRP
~nspSQQOROOOOO
~nspeOROPPPPROP
~nsplQOPORPPPPP
~nspoPRQPPPOPPO
~nstWTOJMPLPNV
~nst_VOLNPOOPPT
~nstaQPPPPPOPPP
~nsteOTSMNPNQOP
~nstiQPPPOQPPPP
~nstrOQOPPPPPPR
~nsuJSRMQMM[RM
~nsulNOSMQMOWQM
~nsurNQOPPPOTPP
~nswNPUPPOOPPP
~nsweNPUPPOOPPP
~nt'QOQQPPNPPQ
~nt'sQOQQPPNPPQ
~nt_IO_KNPNWGT
~ntaKSORQPMPI[
~nta_POTOPPOPPP
~ntacOOOPPPRPPP
~ntagPQOPPPPPPP
~ntaiQPPPPPPPPP
~ntalOQMNRRPQNS
~ntamOOPSPPPPOP
~ntanNOSQQOOPPP
~ntarNPOOPPMQMY
~ntatOPPSNPPPPP
~nteLWTTRGQROK
~nte_POWOOPOOOO
~ntedPWMOOOPPPO
~nteeMWOPPOPPOP
~ntelOORQPPPPPP
~ntenUPLRMORRNO
~nterIQORWJPTRM
~ntesPPRPPPPPPP
~nthPMKSMYQMRO
~nth_PRPUNOONOP
~nthlPPOPPPPPPP
~nthoOPPPPPRPPP
~nthsRMLOOZQOOO
~ntiVOPKIURPNR
~nti_MNPSOOTPPP
~ntiaTMMOOQRQOR
~ntibRPQMMPOORR
~nticPSPOOOPQOP
~ntidQNPOQSOPOP
~ntieOOTPPOPPPP
~ntifQOPPPPQPPP
~ntilPTQNOOORMP
~ntimNPOPPPPPTP
~ntinNQRPRPNOOR
~ntioXQNMONQOOO
~ntipRPPOPPPPPP
~ntisQPNPOTOPOP
~ntitNPPTPPPPPP
~ntivOOPPPROPRP
~ntlOSPQOMRPPO
~ntlePQPOPNSPPP
~ntlyORPRPOPPPP
~ntmPLNOPZOOOO
~ntmePLNOPZOOOO
~ntoXQRPMNLPPN
~nto_TPRPONMPQO
~ntoiQPPQOPPPPP
~ntolQPPPPPPPPP
~ntopRPPPOPPPPP
~ntorQOPPPPPPPP
~ntrPMWKVNJMXO
~ntraLLVNXNMORP
~ntreQPPOPPOORP
~ntriQPQOPPPPPP
~ntroTPNOOPOOTO
~ntryNRRPPPOQPP
~ntsUTBMNQNPWS
~nts_TTBMNQNPWS
~ntuOOSOPOQQPO
~ntubONUOPPOQPO
~nturPQPPPPPPPP
~ntyLOPQQSOPQP
~nty_LOPQQSOPQP
~nuaUQONOPNPOP
~nualURONPOOPOP
~nuarPPPPPQPPPP
~nucPPOPPPQPPP
~nuePNQOPOPPPR
~nue_QPPPQOPPPP
~nulRQOPPPNPPQ
~nulaPQOPPPPPPQ
~nullRPPPPPOPPP
~numQLTRNMLSTN
~numbPLTRONKSTN
~nuoQQOPPPPPPP
~nuouQPPPPPPPPP
~nupTPOONPPPPP
~nupiTOPONPPPPP
~nurJLRLUTMPRS
~nuriOPPPPPQPPP
~nursKMPMUULPSS
~nusTPOOOPQOPP
~nus_PQOOORQPPP
~nusiRPPPPPOPPP
~nutNSYOMMLVNN
~nut_SPQOPQOPPP
~nuteJSVQNMNVON
~nutoPPQPPPPPPP
~nutrPPPPPPPQPP
~nutsPROPPOPPPP
~nvaRPQOOPOPPP
~nvacQPPPPPPPPP
~nvasQPPPPPPPPP
~nveKOMYMOSQOO
~nverKNNYMPTPOP
~nviQONPPSQPPO
~nvinRMOPPSQPPP
~nvitOROPPQPPPP
~nvoPNOPPPTPOO
~nvuOOVNPPOPPP
~nvulOOVNPPOPPP
~nxiNPOPPPSQPP
~nxieNPOPPPRQPP
~ny_KONYNPLRUM
~nyaPMOPPNSPRQ
~nya_PLOPPOSPRQ
~nybORPPPOOPPP
~nyboORPPPOOPPP
~nylNPQQROPQPP
~nyl_NPQQQOPQPP
~nymOOSPPOORPP
~nymoOOSPPOORPP
~nyoMVTQOQMNMP
~nyonMVTQOQMNMP
~nysMOPTOPSPPP
~nystMOPTOPSPPP
~nytVILRSMTOQO
~nythXJLOQNTORO
~nytoNPPSROPPPP
~nywQROPPPOPPP
~nywaQROPPPPPPP
~nywhPPQPPPPPPP
~nz_NOPPTPPPPP
~nzaQNTQOOPPPP
~nza_OOTOOPPPPP
~nzapROPQOPPPPP
~nzePPRPOPPPPP
~nzoPRPOOPOPPP
~nzo_ORPPPPPPPP
~nzodQPPPPPPPPP
~o'cPTNPPOPPPP
~o'clPTNPPOPPPP
~o'sNVOOOONPOR
~o's_NVOOOONPOR
~oacTOPMQPQOPP
~oac_SPPNQPPOPP
~oaciRPPOPPPPPP
~oadJSP`LPKOOO
~oad_KSNZMRMOOO
~oadeQNRPPPPPPP
~oadiNQOWOOOOPP
~oadsPQQPPOPPPP
~oagPSPOOOOQOP
~oaguOSPOPOPQOP
~oakPNSPPPPPPP
~oakePPQPPPPPPP
~oakiONSPPPPPPP
~oalQROPPPOPPP
~oal_QRPPPPOPPP
~oamPLSPPSOPPP
~oam_PMRPPSOPPP
~oanPOQPPPPPPP
~oarHYOOOMTNRQ
~oardMZMOONNORQ
~oarsNORPPOSPPP
~oartNPPPPPRPPP
~oasPROPPPPPPP
~oastPROPPPPPPP
~oatKOSLTOWOOO
~oat_NNSOOPUPPP
~oateMOONUPRPPP
~oatiPQPPPQPPPP
~oatsPQQPPOPPPP
~obaNNOTPOPROO
~obabQPPPPPPROP
~obacPOOPPPRPPP
~obarPPPQPPOPPP
~obbPPNPPSOPPP
~obeORSNMOPRNR
~obe_NSPPPPQPPP
~obenRPPPNPPPPP
~oberONTPPPPPPP
~obesQPOOPPPRPP
~obiUNPNSQPONP
~obilRNQPPPPPPP
~obinROPPPPPPPP
~obioRRPPPOPPOP
~oblPPOPRONSNQ
~obleQPOOROOTNO
~obliOPOQPOPPPR
~oboMTUPPKQPPO
~obodMSSPPLQPQO
~obotPQRPPOPPPP
~obsQOPPOPPQQP
~obsePOPPPPPQQP
~obstQPQPPPPPPP
~obuPPPQPPPPPP
~obulPPPQPPPPPP
~obvPSOPPOPPPP
~oc_RPPPOPPPPP
~ocaLNPMQRLO]O
~oca_NRQPPPPPPP
~ocaiPQOQRPOPOP
~ocalMMRLPOMO^O
~ocarQPPPPPPPPP
~ocatPQPPPPPPPP
~occROSOOPOPPO
~occaQPQPOPPPPP
~occlQPPPPPPPPP
~oceQMOONPOPWQ
~ocebRPPPOPPPPP
~ocedNMPPPPPQSQ
~ochPNUPOPOOOO
~och_OPTPPPOPPP
~ocheRMRPPPPPPP
~ochlPPPQOPPPPP
~ochrPPPPPPQPPP
~ochtPQPPPPPPPP
~ociSNTPPNOONO
~ociaRQOPPPOQOP
~ocilQPPPPPPPPP
~ocinQOPRPOPPPP
~ockLWTPROIQNO
~ock_OTPQSMMOPP
~ockeLRVPQNNSNO
~ockiPQNPPRPPPP
~ocksNRPPPRPPPP
~ockwQPPPPPPPPP
~oclPPOPQQPPPP
~oclaPPOPPRPPPP
~ocloPPPPRPPPPP
~ocoONNSNMTMTR
~ococQPPPPPPPPP
~ocolSPMMMORNTS
~ocorLOPTQNSPPP
~octPKPOOWNQOR
~octoNLQOOWOQOR
~octuQPPPPPPPPP
~ocuOMOQONOWNR
~ocumOMOOPOOVOS
~ocurPQPROPPPPP
~ocusPPPPPPPQPP
~ocyPMPPPPWPNP
~ocytPMPPPPWPNP
~od_ZOTIKRIOQR
~odaRWPPSMKOOO
~oda_QORPPPOPPP
~odarPOORRPOPPP
~odayQ[MNRNLOOO
~odbPMTPPPPPPP
~odbyPMTPPPPPPP
~oddSNTQOMRONO
~oddlSOTQOMRONO
~oddsQPPPPPPPPP
~odeORMIMJJ_[M
~ode_LMQLMKL[^M
~odedPSMPPPOQPP
~odeiPOPPRPPPPQ
~odenPQPPPPPPPP
~oderTOONOPPQPP
~odesOPPPPPPTNP
~odgPNSPPPPPPP
~odiTKNLQNOZNO
~odiaRPOPOPPPPP
~odiePOPPOPRPPP
~odifONOOOPOWOP
~odinOOPPQPOTPP
~odipQOPNSPOPPP
~odiuSNPOOOQPPP
~odoOOQSQOOPPP
~odonPOOSQOPPPP
~odsRTLPOTMOQO
~ods_QTLPPTMOQO
~odstQOPPPPPPPP
~oduRSOPOPNPPO
~oducQQPPOOPPPO
~odulQROPPPNPPP
~odyISYOPHSOSP
~ody'OTNPPPPPOP
~ody_JO[OPHSOTP
~oe_PQPPPPPPPP
~oeaRPQQPNPPPP
~oea_RPQQPNPPPP
~oedTMSOOPOPPP
~oedeSOPOOPOPPP
~oenUQONORNPPP
~oenaSOPOOSOPPP
~oentRQPOPPOPPP
~oerORPPPPPPPP
~oesUGFJUQTTSS
~oes_TJEJURRTRS
~oesnPMQPQNSPQP
~oestQOPPPPPPPP
~oetOQQPPPPPPP
~oevNVOPPOOOPP
~oeveNVOPPOOOPP
~of_OPTPPOPPOP
~ofaJOQQPPVPPP
~ofeQNOMWQOOOO
~ofenPOOMWQOOOP
~oferPOQPPPPPPP
~offK\SOOOLONP
~off_QNRPPPOPPP
~offeJ[NOOQNOOQ
~offiPRQPPOOPOP
~ofiQPPPPPPPPP
~oflPOPPSPPPPP
~ofloOPPPSPPPPP
~ofluPPQPPPPPPP
~ofoNOQQRPPPPP
~ofolNOPQRPPPPP
~ofrPPPPRPPPPP
~ofraOPPPRPPPPP
~oftNOPWRMOOOO
~oft_POPPSNPPPP
~oftePNPXOOOOPO
~oftwOSOPPPPPPP
~ofuQPPQOPPPPP
~ofurQPPQOPPPPP
~og_QPPPPPPPPP
~ogaONPPSPPPOR
~ogeOOPTRPOPNO
~ogenROQPPPPPPP
~ogesOPPTPPPPNP
~ogetOOPQRPPPPP
~oggOQPPPPPPPP
~oggePROPPPPPPP
~ogiPPMOORQOSP
~ogicROOOOPRPPP
~ogisNOOPPTPPQP
~oglSMPPQPPPPP
~ogloRNPQOOPPQP
~oglyQPPOQPPPPP
~ognUNOOPPOPPQ
~ogniQPPOPPPPPQ
~ognoTNOOPPOQPP
~ogoQPPPPPPPPP
~ogrUOPNRNOOPO
~ograSOPPPOOOQO
~ogreROPNROPPPP
~oguPRPPPOPPOP
~ogyNPRPPONPSP
~ogy_NPRPPONPTP
~oh_PPPQPPOPQP
~ohnOPPOTOPPPP
~ohn'OPPPSPPPPP
~ohnePQPPPOPPPP
~ohoTONLQOTOOP
~oholQONMROTOPP
~ohorSPPPOPOPPP
~ohpQPPOPPPPPP
~ohpcQPPOPPPPPP
~oi_NQONWPPPPP
~oicNMQPQQRPPO
~oiceNMQPQQRPPO
~oidWLPNSPQPMN
~oid_UONOQQPPNO
~oidePORPPPPPPP
~oidiPPPPPPQQOP
~oidsQOPOROROPP
~oilQNROPRNORP
~oil_RMPPPQOPRP
~oileNQQPPQPPPP
~oiliPPQPPPPPPP
~oinKNWNNZTPIN
~oin_SMSSQMOOOO
~oingHUSQOVMONQ
~ointOKQKOYXRLN
~oisNQUNOONORQ
~ois_OOTPPPPPPP
~oisePPQPPOPPPP
~oisoLPROPQOPSQ
~oistORPPPPPPPP
~oisyQPPPOPPPPP
~oitPOQQPPOPPP
~oitiQPPPPPPPPP
~ojeJQPPPPVPOP
~ojecKQPPPPWPOP
~ok_PRXMNHTNPR
~okaLRPOUOOPPP
~okayLROOUOOPPP
~okeUUOOPHLRQO
~oke_PRTRNKLRSN
~okedTRONPOOPOO
~okenRQMPPOOQPR
~okerPOOOSOQPPP
~okesPQPPPPPPOP
~okiJPROUNQPSO
~okiePQPPPPPPPP
~okinJOROUOQPSO
~oksORRPNORPPP
~oks_ORRPNORPPP
~ol_LGJ\SRZGTN
~olaQJOSPQVNMP
~ola_PPOPOPRPPP
~olacPOOOSRPPPP
~olamPOPROPPPPP
~olanQNOPQROPPQ
~olapPORPPOPPPP
~olarQOPSNPQPOP
~olatOPNOQOSPPQ
~olcSPOOQOOPPP
~olchSPOOQOOPPP
~oldQPNOQLPMRW
~old'OOPRPPPPOQ
~old_MVMMROPNQU
~oldeUOOQOOOPPO
~oldiQMSPPOPPPQ
~oldsPNPPPORPRP
~oleNQOWSSKMRL
~ole_KNSSTRLNRN
~olecNPPTPPPPPP
~oledRONROPPPPP
~olenOSOPOPPPRO
~olerSQOPPOPPOP
~olesSPOOOSNPOP
~oleyOQPPQPPPPP
~olfPOPPPQPPPP
~oliWISJVJKLVU
~oli_PNOPPPPQRP
~olicRNPRMJNMSW
~olidQQOOSPNPPO
~olimPPPPRPPPPP
~olinRLRJUSOPOP
~olioPPQPPPPPPP
~olisQOQQPPPPPP
~olitPQQPPONPRP
~olkRQOPOPPPPP
~olksRQOPOPPPPP
~ollRNXMNNQPPN
~oll_QOQPPPPPPP
~ollaQQSOPNNROO
~olleMOUNOPRORP
~olliQPOPPPPPPP
~olloROQPPQOPPO
~olnTOPONPPPPP
~olnuTOPONPPPPP
~oloKFVMVTNRVM
~olo_POSPOPPPPP
~olofPOPPSOPPPP
~ologOOPOOSPOTO
~ololOPQQROOPOP
~olonNNNNSSNWOO
~olorQMSOPROLTO
~olouPMQPOQRPPP
~olpRPPPPOPPPP
~olpiQPPPPOPPPP
~olsPNQPPPOOMV
~ols_RNOPPPOOMV
~oltNOQPPQQPPP
~olteONQPPQRPPP
~oluNRNWOONNNT
~olumPQOQPPOPPP
~olunLSOPPPOOPU
~olusQNPWNOOOOP
~olutQPPOQPPPPP
~olvPMPPPPTPOO
~olvePMPPPPTPOO
~olyPQNOMOQVPP
~olypPOPPPPPRPP
~olysOROONPPTPP
~olytQPPOPPPPPP
~om_UPPOGXOJWL
~omaZOPPPLQOMO
~oma_PQQOONSPPP
~omacSNQPPOPPPP
~omanQOPRROPOOP
~omasRPPPPPOPPP
~omatRRNPOPPPNP
~ombQNQNQOPNVO
~omb_POQPPPPKVP
~ombaPQPPPPPPPP
~ombePOQPPPPPPP
~ombiPOPOTPPPPP
~omboRONOMPOTPP
~omeXSVGNNORLO
~ome_WSYJOLOOLO
~omebMPROPNOPSQ
~omecPPQPPPPPPP
~omedPQNPPOOTOP
~omegQPPOPPPPPP
~omenQOSOPNOPQP
~omeoRRROMQNNOP
~omepQPOQPPPPPP
~omesVOLOOQROOP
~ometLNNQQTSQNP
~omewPOPPPPPPQP
~omfNPPPRPQPPP
~omfoNPPPRPQPPP
~omiPOZSKMONPN
~omiaQPPPPPPPPP
~omicQPPQOPPPQP
~omidPPPOQPPPPP
~ominMSQUMQOPPP
~omioQPPPPPPPPP
~omisQPPOPPPPPP
~omitOOXONMROOO
~ommSORNQOPOOQ
~ommePORPPPPPPP
~ommiPROOPOPPPQ
~ommoROPPPPPPPP
~ommuPPPPQPPPOP
~omnSQOPPOOPPP
~omniSQOPPOOPPP
~omoPSONROOPQO
~omonPPPPPPQPPP
~omorRSNNRONOOP
~ompXPOKPMNSMS
~ompaVPNMQPOOPP
~ompeQPPOPPPPPQ
~omplQRNPOOOQNS
~omprSKUPPPOPPO
~ompuOTMPPPOPPQ
~omsPROOPOROPP
~oms_PROOPOROPP
~omyWNPPLNPUMO
~omy_OOQOOOPVMO
~omycXOOQNOOOOP
~on'JQLOMYWOMR
~on'sMOOOPTRPPP
~on'tLRMOMUTOMR
~on_R\OTHSIQOK
~onaRKQSTQLPON
~ona_QORPPPPPPP
~onadQPPPPPPPPP
~onalPOQOPPOPPP
~onanPPQOPPPPPP
~onarQOQPPPOPPP
~onasPPPPPPQPPP
~onatPNNUPRNPPO
~onavNPPPSPPPPP
~onazPOPPROPPPP
~oncSOPNRPLOQP
~onceSNPOSOOPOP
~onchPQQOOONPRP
~oncoPPOPPRPPPP
~oncuPQOPPPPPPP
~ondQRWOOLNOMR
~ond_PRRPONOONT
~ondaNSOPSOOQPO
~ondePNTPPPOPPO
~ondiQOPPOPQPPP
~ondoPQPPPPPPPP
~ondrRPPPPPOPPP
~onduPPPPPPQPPP
~oneS_RJPPINMM
~one'ONRPPQPPPP
~one_SVVNSNGPNM
~onedNROPPORPPP
~onenPROPPPPPPP
~onepRPOOPPPPPP
~onerQROPPOOPNS
~onesQNPNORPOTO
~oneyOUNOOQPPOP
~onfRORNOPPOOS
~onfePROPPPPPPP
~onfiPPOPPQOPPQ
~onflPPQPPPPPPP
~onfuRMSNOOQPOR
~ongONIOPRQQMZ
~ong_SNLQNQKRNX
~ongeQPPPPPOQOP
~ongoROQPPPOPPP
~ongrOROPPOPPQP
~ongsNPPPTPPPPP
~onguONMOORXPOP
~onhQPPPPPPPPP
~oni\FXONKQPMN
~oniaLQMPOPWQPO
~onicSNROOOPQOO
~onidOOOTPPPPPP
~onigRQUPPKNOPO
~oninTLNOQSOPOQ
~onisQORPPPPPPP
~onitVMSMOONOPO
~oniuPPQQPPPPPP
~onkPQQPPPPPPP
~onlMOPONPRQPT
~onliPPPPPOPPOR
~onlyLPQONPRQQR
~onnQOTPPOOOOO
~onnaQPQPPOPPPP
~onneQNSPPPPPOP
~onoMNQOQRRQPO
~ono_PORPPPPPPP
~onolOPOPRQPPPP
~onorPPPPPORPPP
~onosRNOPPROROO
~onsTQSKLMNTMT
~ons_MUNNQOSNOR
~onscPOTPPOOOOQ
~onseYNONNOMPQQ
~onsiMNSPOPQPOR
~onstQQPPOPOPPP
~onsuONQOOOOWON
~ontSIWLTQKLRU
~ont_QJcOPJLOOO
~ontaNOOPPORRNT
~ontePTNPPPPPPP
~onthQLKSMYPMRO
~ontiQNPOPQOPPR
~ontoOQPPPPPPQP
~ontrRQLKYOMNRP
~onuOQOPPPRPPP
~onvLOSWMROPOO
~onveKRNYMPPPPP
~onviRMOPPSQPPP
~onvuOOVNPPOPPP
~onyQORPOPPPPP
~ony_PORPOPPPPP
~oo_QPPPPPPPPQ
~ood\QUIKRGNRQ
~ood_\PSJKOKORR
~oodbPMTPPPPPPP
~oodsQRMPPSNOQO
~oofOMWPPOOPOP
~oof_OOTPPOPPOP
~oofePOQPPPPPPP
~ookNXVKLFWMSP
~ook_PRXMOHTNPQ
~ookeQSNOPPOPPP
~ookiMQNPPOSPTP
~ooksORRPNORPPP
~oolUMSONSNMQN
~ool_NPSQNSNNQO
~ooleTPNPPOPPPP
~ooliQNSNPQQPPP
~oolsROPPPPPPPP
~oomPZSMNPMMQN
~oom_RWSNNPMMQN
~oomsNRPPPPOPQP
~oonVVNNPQKOMP
~oon_RYMNOSLONO
~ooneROPPPOPPPP
~oonsQPPPQPOPPP
~oopNOPORNUPPP
~oop_PRQPOOPPPP
~oopiROQPPOPPPP
~oopsOPQPPPPPPP
~oopyMONPSPSPPP
~oorNTXRNMOHQP
~oor_NTWSOMOHRP
~oorsPRPPPPPPOP
~oosTVLMNQOPPP
~oosePTMNPSOPPP
~oostTROONNPPPP
~ootPJTONVRONP
~oot_OOUOOMTOOO
~ootbQPPPPQNPPP
~oothPONPOUPPPP
~ootiQOQPPPOPPP
~oozPNRPPPPPPP
~op_ZSMLSNMNMQ
~opaTQOPNQNOPP
~opa_ORPPPPPPPP
~opamPPPPQPPPPP
~opatSPPQNPPPPP
~opauPPPPPQOPPP
~opcOROPPPORPP
~opdQQONSOQPOP
~opd_QQONSOQPOP
~opeUPUOPLKTPL
~ope_UTOOOKNSOP
~openKQSPQMORTN
~operUKTPPTLONN
~ophLMPSRPTOPO
~ophePPPPQPPPPP
~ophiNPPPOPTPPP
~ophoPPRPOPPPPP
~ophrNPOPSPQPPP
~ophyQNNTPQOPPP
~opiSPQPQLTNNO
~opi_POPRPPPPPP
~opicQQOOOPRPPP
~opidQPPORPPPPP
~opinOOUPOOOPPP
~opioQQOOSNPOPP
~opirQPPPOPPPPP
~opiuPNOROPSPPP
~oplSOQSLPPPNP
~oplaQOOTNOOPPP
~opleTPRONQNPOP
~opmQPNPPPRPPP
~opmeQPNPPPRPPP
~opoRPROONPPPO
~opo_QOSONPPPPP
~opofMOPRRPPPPP
~oponROOPPOQPPP
~oporQQPOPOPQPP
~oppMRZJUMPPNM
~oppeMTVLRPNOOO
~oppiQNSNSNPQPP
~opplPQMPPOTPPO
~oppyOOTPPOOPPP
~oprRONSZMMONO
~opraSOONTOOPOP
~opreQOORPPPPPP
~opriPPOPVOOPOP
~oproOPQTOOOOOP
~opsPQHTSTOSLO
~ops_OPITTORPOO
~opsyQNOPPUNSMP
~optQPSPNQOPOP
~opteNPRPPQPPPP
~optiRQOPNPPPPP
~optyQORPPPOPPP
~opuSPOQPONPPP
~opurSPOQPOOPPP
~opyQNNNRPQRPO
~opy_PMNORPRRQO
~oquQQPOOPPPPP
~oqueOQPPPPPPPP
~oquiQPPPOPPPPP
~or'PQPPPOPPQP
~or'sPQPPPOPPQP
~or_IRXJPNLE^T
~oraQMZSQMKMQN
~ora_OPUOOPPPOP
~oradPNPNUPOPPP
~oralQORTNONNQO
~oramPOOSOPPPPP
~oratPNQPPPOPRP
~oraxNSRPPPOPPP
~orazQPRPOPPPOP
~orbROQPNRPPPO
~orbiRPQPNPPPPP
~orcRPOPPPPPPQ
~orceRPOPPPPPPQ
~ordMOUNNLPORV
~ord_SVOOPLPONO
~ordaOOTPPPPPPP
~ordeMSLONMRMXT
~ordiQNOQPOPRPQ
~ordsNLQPPTOSNR
~ore\SRLQMQNKK
~ore_ZVPISLROMK
~oreaPORPPPPPPP
~oredPQOPPPPPPP
~orehRPPOPPPPPP
~orenPNTPPPOPPP
~oresTNNPPROPPP
~orgNOPPOSOPQQ
~orgaOPRPPPPPPP
~orgePQNQPPOOPR
~orgiPPQPPPPPPP
~orgoPOPPPSOPPP
~orhROOQOPPPPP
~orheROOQOPPPPP
~oriPMNNOQYPOO
~oriaPNNPORTPPP
~oricMOQPPPTPPP
~oridNPPRPPPPPP
~orieOQPPPPPPPP
~orinTOQMQOOPPP
~oritPQOPPPPPPP
~orkOQQMPVKTNN
~ork_QMOORTNOPO
~orkeOLQPOQOVOP
~orkiNXPPONOOPP
~orksPQOOPSOOOP
~orlQQPOPOPPPP
~orldQQPOPOPPPP
~ormROGKIR[TWL
~orm_HQKOOKPZXQ
~ormaVMKNKYWNMN
~ormePPRPPPPPPO
~ormiPNQOQPTOOO
~ormoTOOPPPPPPP
~ormsNUOPPOQOPO
~ormuSOPOOPPNSP
~ornOSJRQPUOMP
~orn_QNNTQMTPON
~orneQOOPPOPPOS
~orniNROOPTPOOO
~oroTQOMQNOPOQ
~orolQOPORPPPPP
~oronQPPPOPPPPR
~oroqQPPPOPPPPP
~orosPRPOPOPPPP
~orotPPPPPPPQPP
~orpPOSVONOOOO
~orphQPRUMNOOOO
~orrC_TVNRNMMM
~orraOTPOOPPPPP
~orreKOSWNOPPPO
~orrhNPQPPPRPPP
~orriMROPQTPPOP
~orroRUOOPONOOO
~orryKTRQQROOOO
~orsTVQSNLLISP
~ors_UTONMOMKTQ
~orsaOPOUPOOPPP
~orseRROPNQOOOP
~orsiOROPPOQPPP
~orstNMUPSNPPPP
~ortTTUMMJMNSR
~ort_MTPNRLPOSS
~ortaSNPOQNPPSO
~orteUSOOOONRLP
~orthSPQONQMNSO
~ortiNKSQMQTOOR
~ortnQPPPPPPPPP
~ortsPRPPPPPPPO
~ortyNORROPPPPP
~orvNPOPTPOPPP
~orvaNPOPTPOPPP
~orwOOQPPQQPPP
~orwaOOQPPQQPPP
~oryRSKOPNNQNV
~ory_RSKOPNNQNV
~os_VOTSNRLNMN
~osaTSOOMOPPOP
~osa_PPPPPOQPPP
~osacPPPPQPPPPP
~osagOPPQPPPPPP
~osamUPPONPPPPP
~osapORPPOPPPPP
~osatQPPPPPPPPP
~oscSUMNQOMSNO
~osc_QPQPPPOPPP
~osciPPPOSPPPPP
~oscoSTNOOONROO
~oseWPH[MVHOHT
~ose_WKMZMVLOJQ
~osedPTMNPTNNPP
~oselQPPQPPPPPP
~osemSPPNQPPPPP
~osepPPPPPMPTPP
~osesORPQPPPPPP
~osfRPPRMPPPPP
~osfoRPPRMPPPPP
~osiTGQQRLWQMP
~osinLMUWPKQOOO
~osisXNMLPMTSNN
~ositOJNOQUSOPS
~osoTPPONPPPPP
~ospVPONNKONVP
~osp_QOQPPPPPPP
~ospaOQQPPOPPPO
~ospeRQPPOPPPOP
~osphQPQRNOPPPP
~ospiTPMMNMPOWQ
~ospoOPPPRPPPPP
~ossLSLOPLXPPQ
~oss_OPOPPNUOOR
~osseNPPPPPRPRP
~ossiOQQOPOQOPP
~ost[]NQJNLMMK
~ost_PUSUKSKNMN
~ostaQPNOPRQPPO
~ostcPPOPPPPOSP
~osteU[LNMJQQOO
~ostiSNNQPPPPPP
~ostnNROPPPQPPP
~ostoQNTOPOPPPP
~ostpPQPOSPOPOP
~osuUNNOPMPPOS
~osurQNOPPPPPPT
~osuvSPPPPNPPPP
~osyOPPQPPPPPP
~osynOPPQPPPPPP
~ot_ISXNRLYNJO
~otaQYPRNMOMOO
~ota_NYNPPONPNP
~otalPPPQPOPPPP
~otasRQSQOOMPOO
~otatPOOPPOTNQP
~otbQPPPPQNPPP
~otbaQPPPPQNPPP
~oteOLSMQLOTLY
~ote_OQSPPNNUNP
~otecTNOPOOOPOR
~otedOQPPPPPPPP
~oteiOPOPPPSPPP
~otenPORPPPOPPP
~oterRMSPPPPPPP
~otesNPMPPOOPOX
~othLVRMQ`FMLN
~oth_MQPNNUQPOO
~otheSNSNTWHMNP
~othiPTOOPQNOPP
~othoNSQPPPOPPP
~othyOQORPRNQOP
~otiZOTINNKQPT
~oticRSQKMPNRRQ
~otidRORNPPOPPP
~otifOQPPPPOPOS
~otinOPQPQPOPPP
~otioQPPPPPPPPP
~otivSOPPPPPPPP
~otizQPPPPPPPPP
~otluPQPPPPPPPP
~otoKSOKPNUPOV
~oto_LPNOOOXOLS
~otocROOMOOONUS
~otomOQPPPPPSNP
~otonNOQPSPPPPP
~otorOPQPPPPPPP
~otosPTOPPPOPNP
~ototQQOPPPOPPP
~otoxONPOQQPPSP
~otrSQOPQOOOOO
~otreOQPQQPPPPP
~otriROOPROPPPP
~otroRPPPNPPPPP
~otsPMVNNQTOOO
~ots_PMUNNQTOOO
~ottSK[ONTOOJO
~ottaUOPPPPOPNP
~ottePOQPPPPPPP
~ottiOOPPPPRPPP
~ottlLPXPOPOPPP
~ottoSMROOTPPMP
~otuQPPPPPPPPP
~otyPOPPPPPPPQ
~ou'NTNOPPPPOP
~ou'rOSOPPQPPOP
~ou'vPQPPPPPPPP
~ou_NOVPPPOPPP
~oubROOPPNVNOO
~oublQOOPPNVNOO
~oucORSPPOOPPP
~ouchOTRPPOOPPP
~oudKRROOPSPOP
~oud_OSPPPOPPPP
~oudeNOSPPQPPPP
~ougYOSMNPNNMP
~oughXPQMNPNPMP
~ougiROPPPPPPPP
~oulPLPRRWWMIL
~oulaQPPOPPPPPP
~ouldSJKQSXXOIL
~ouleNRRROPPNPP
~ounGURMONUYJO
~ouncMTOPPOORPP
~oundPTQLNPUQJP
~oungPPPPPPRPPP
~ounsOOQPPPPRPP
~ountKNQRQOOTQP
~oupTVONOMQONO
~oup_SVPNOMQONO
~ourRVRUJMGJSU
~our_OURSMRLMNQ
~ouraQPPPPOPPPP
~ourcROOPPQNPQP
~ouriNTOPOPPPPP
~ourlPPOTPOPPNP
~ournPPSOOOQPOP
~oursSPNPPMNOXO
~ourtPOOPPPOPOV
~ousMNRJUQNNYN
~ous_MPNMVSQNPP
~ousaQOROPPPPOP
~ouseONQOONMOZO
~ouslPROPPPPPPP
~outNTVMRMMKQT
~out_OQMNUNOMPX
~outbQPOPPPPPPP
~outcWNOOPOPPOP
~outeOQROPPPPPN
~outhLMXQRMQOOO
~outiNUNPOSNPPP
~outpONUPPPPPPO
~outsOSOPPPPPPP
~ouwQPPPPPPPPP
~ouw_QPPPPPPPPP
~ovaRNPNOONQTP
~ovahSPPPPPOPOP
~ovalONPOPPPQUP
~ovasQPPPPPPPPP
~ovcQPPPPPPPPP
~ovcfQPPPPPPPPP
~oveTXNKHMMLXV
~ove_SQOPPOQPOP
~ovedMVPOOOOPRO
~ovelOUOPPNPPPP
~ovemOPQPPPQPPP
~ovenROPPPPPPPP
~overUNQMILLNWX
~ovesOPMOOVPOQO
~oviQXPPPMLOON
~ovidUSNKRPNPPO
~ovinORSPPMPPPP
~ovirOPPUNPPPPP
~ovoPRPPOPPPPP
~ovokQPPPPPPPPP
~ovuNPSPPPPPPP
~ovyOMONPOTQTP
~ovy_OMONPOTQTP
~ow'SQOPPPPNPP
~ow'sSQOPPPPNPP
~ow_SRIRSSPLRL
~owaRQPPPPOPOP
~owdQOQPPPOPPP
~owdeQOQPPPOPPP
~oweSGSPRPNNRS
~owedKLUORLNOUS
~owelSKQPPQQPOP
~owerTPMRPQNONQ
~owiOQRPPPQPPO
~owinOQRPPPQPPO
~owlPSPPPOOPPP
~owl_ORPPPPPPPP
~owlyQQPPPOPPPP
~ownQRUKRNSNPM
~own_SRSLSNTNKN
~ownePQPPPPPPPP
~owniORRPPOOPPO
~owoPORPPPPPPP
~owsLSSMOOVPOO
~ows_LTMOOOWPOO
~owsyPOUNPOOPPP
~owtPPOPPPRPPP
~ox_PSMQPNQORO
~oxaQNORSPOOPO
~oxabQOPROQPOPO
~oxacPOPPSPPPPP
~oxapOPPQQPPPPP
~oxazPOPQQPPPPP
~oxeVTONONOOOP
~oxenTPOPNPPPPP
~oxesOUPPPOPOOP
~oxetRPPNRPPPPP
~oxiSQPPULPONN
~oxicRUPONOOOOP
~oxidPNNQPPTPPP
~oxifNPPPTPPPPP
~oxigQOQPPPPPPP
~oximQPPPPPPPPP
~oxinRPSQPNNOOO
~oxoMOQPTOQPPO
~oxonPOOOTOPPPP
~oxyTMQOTNMQOQ
~oxy_QOOORQOPOR
~oxybOPPOQPPPRP
~oxycOOOSROPPPP
~oxygQPSOOOOQOP
~oxytRPPOPPPPPP
~oyePPOPPPPPPQ
~oysPPQPPPPPPP
~oys_PPQPPPPPPP
~ozaNOPPSPPPPP
~ozapNPOQSPOPPP
~ozeQQQOOOOPPP
~ozemPQPPPPPPPP
~ozenPROPPOPPPP
~oziRPPOOPPOSP
~ozinRPPOOPPOSP
~ozoQPQPOPPPPP
~ozolQPPPOPPPPP
~p'sPQOPPOOPRP
~p's_PQOPPOOPRP
~pa_NQQOQPNROP
~pacOTNONNKQSU
~paceOQOQPOOPRP
~paciMSQOOONONV
~packSOPOOONQSP
~pacuPQOPPPPPPP
~padNMTOPPPPSP
~padsNQTOPPPPOP
~paePLRRPPOPTP
~paedPLRRPPOPTP
~pagPTOONOOMVO
~pageNSOPPOONTP
~paglRPPOOPPOSP
~paiRPMMMQWSLO
~painNNRMNS[NON
~pairURLQPOMPOQ
~palPQSQMNRPOO
~pal_PPPPPPOQPP
~paleOOSPPOQPPP
~pallPROPPOPPPP
~palmOPPPPPRPPP
~palpMORPPRQPPP
~palsUROONOOPPP
~pamRLUOQOOOOP
~pam_RMVPNOOPOP
~pamiNPPOTPPPPP
~panRUNNPPPMQO
~pancRPPPOPPOQP
~paneQPPPRNOPPP
~paniOUOPPPOOPP
~pantQPPPOPPPPP
~panyPQOPPPPOQP
~papOTPOOOOOPQ
~pap_QORPPOOPPP
~papaOORPQPPPPP
~papePUKOOOQPPQ
~parYNPOPOIMLZ
~paraZONOLTNPMO
~pareWUNNMNMNMV
~pariMOPSQNSORO
~parkLRPRQNPORO
~parlPNSPPPPPPP
~paroONRPQPPQPP
~partRLPMTRJPOW
~pasPVQNMPSNNN
~pasmQORPOOQPPO
~passPZNOOOOONO
~pastNMNPPPXPPP
~patPLIQSKSQWQ
~patcLMMVOPXOOO
~pateNPPOPQPPTP
~pathQNOQMOQSQO
~patiUPMLUKLPSS
~pauOOPPPQQPPP
~pausOPPPPQQPPP
~paxQOPNSQPPPP
~paxlQOPNSQPPPP
~payOONOPUPWKP
~pazQPPPPPPPPP
~paziQPPPPPPPPP
~pboNROPPQPORP
~pboaNSOPPPPORP
~pc_RPPOPPPPPP
~pcoPROPPPPPPP
~pcsOPPMPPOVPP
~pcs_OPPMPPOVPP
~pd_QQONSOQPOP
~pdaOWLPPPOPPP
~pdatOWLPPPOPPP
~pdoPQPPPPPPPP
~pdowPQPPPPPPPP
~pe_\TKMMKQUMO
~peaQPSUNPNONN
~peacOQPPPPPPPP
~peakNPUPPOOPPP
~peanSPQOPQOPPP
~peatQONWNPPOOO
~pecVRMOPNNTNO
~pec_QPPPPPPPPP
~pecaQQPPPPOPPP
~peciOQOPPPQSOP
~pectRROOPOOQOO
~pedMUTLPQQMQM
~ped_JVTLRQSONN
~pediQPPPPPPPPP
~pedsQOPQNPOOTP
~peeNNOUOOSQOO
~peecPPQPPPOPPP
~peedOONUPOROPP
~pefPOONTPOQPP
~pef_PPPPPPPQPP
~pefrPPPNTPPPPP
~pelQQTPPOOOON
~pel_ORQPPPPPPP
~pellQPPPPPPPPP
~pelvQORPPPOPPP
~penLURNQJLUPR
~pen_QNROONNSUN
~pendQPPOOLSSOO
~peneNOQQROPPOP
~peniOOQRNQPPQO
~pensPWOLQQMOLT
~pentMRPQROOPOP
~peoTPRONQNPOP
~peopTPRONQNPOP
~pepQPOPPPPPPP
~peppQQPPPPPPPP
~perQRSXISONKN
~per_PRPVKOPOOQ
~peraMMXPOVMOON
~perbPOPOPPPSPP
~percTOPPOPOQOP
~pereROPPPPPPPP
~perfQPQPOQOPPP
~periNNOVNRTONO
~perkPPPPQPPPPP
~perlRPQPPNPPPP
~permNQNPTQOOOQ
~peroOOPPPPQPQP
~persOUNOPOQOPP
~pertPSNOOORPQP
~pervOOQPPPPPRQ
~pesPTPPOOPPNP
~pes_PRPQPPOPOP
~pessPRPPPPPPPP
~petOPNPQQQPPQ
~peteOPOPPPQPPQ
~pezQOQOPPPPPP
~peziRPOOPPPPPP
~pfuQPPOPPPPPP
~ph_POLVPOPPPP
~phaKOSOONQPVP
~pha_OPPPPPRPPP
~phalOPPRPPPPPP
~phanPOSPPNPPPP
~pharKRMOQPOPWQ
~phasROQOPPQPOP
~phatOPRPPPPPPP
~pheMKLXTSQOOO
~phenPOOSTNNOOO
~pherMONTONTPOP
~phewOMOPPVOPPP
~phiNPRSMNSPOO
~philMOPPOPTQPP
~phinQPRSNNOPOP
~phlNQPPPPPTNP
~phleNQPPPPPTNP
~phoGNPMOL]QPT
~phoiOOPPPPSPPP
~phonMMRMRNNSUR
~phosQOQQOPPPPP
~photNSMOOOWOLS
~phrOQONROQPPP
~phreNPOPSPQPPP
~phriQPPOPPPQPP
~phroRPPOOPPPPP
~phyMQOUURKMQN
~phy_ROQPPPOPPP
~phylKNPUVPNPOO
~physPTNPOSNMRO
~pi_POQQPPPPPP
~piaPQPPPPPPPP
~pianPPQPPPPPPP
~picPRNMRLSOUN
~pic_PSNONPPPRP
~picaQOQPPPPPPP
~piciLPPPUOQPPP
~pickSSOPPNNOPO
~pictOOOPPPSQPP
~picuQNPPPPPPRP
~pidXPNNQNNPRO
~pid_SOPPOONPSO
~pideQPPPPOPPPP
~pidoQPPORPPPPP
~piduRPPPPPOQPP
~pieMQUOPQOOOO
~piedPPRPPPPPPP
~pierOOSPPQPPPP
~piesORPPPPPPPP
~pigNOPPPOTPPP
~piglOOQPPPRPPP
~pilXBSTONSONQ
~pil_POQPPOSPPO
~pileNMPRPPNROS
~pill\FOROQPNOO
~pilsNOSPPOSPPP
~pimPPPPPPPPQP
~pinYIVQQQLMPM
~pinaQOQQNPOPPP
~pineSKRRTPMPON
~pingRNRMQPRPOO
~piniPQPPPPPPPP
~pinkPSQPPMNNSP
~pinnQNPPPRPPPP
~pinpOPSNPPPPPP
~pioQROOSNPOPP
~pioiRQOOQNPOPP
~pionOQPPRPPPPP
~pipNSQORPOPNP
~pipeOTQPPPOPOP
~pirTTTJNPPRMN
~piraQQSNMOPROO
~pireOTQPPOPPOP
~piriSQPMQQNOOP
~piroQOOOQQRQPP
~pisSMQOPROPPP
~pisoSOPPPPPPPP
~pistQOPPPPPPPP
~pitRNNPMOQNVQ
~pit_POQPPPPPPP
~pitaQOMNNOQOVQ
~piteQPPPPPPPPP
~pittQPQOPPPPPP
~piuPNOROPSPPP
~piumPNOROPSPPP
~pixPOQOQPOROO
~pixaPOQPQPOROO
~pizOTOROPPPNP
~pizoOPPROPPPPP
~pizzPTOPPPPPNP
~plaSWQUNNNLJQ
~placTTOOONMORO
~plaiSOMPPOPOOR
~planIUMVRTKNNR
~plasUMTQNPMPOO
~platMMTOOOVPOP
~playOUOPPMRPNP
~plcQOPPPPPPPP
~pleLQRTHO`NKL
~ple_ROPNNOWOMP
~pleaGURUOQQOQN
~pleePORPPPPPPP
~plemPPPTMOPPPP
~plenROOOPPRPPP
~plerPQMPPOTPPO
~plesOTPOOPPPPP
~pletRQOOPPPPPP
~plexOPQPPPQRNP
~pleySMOPPSPPPP
~pliPNMPOQROSP
~plicRPPPPPOPPP
~plieONOPPPPPTQ
~plinQOPPPQPPPP
~plitPQNPPQPPPP
~ploMPSPPROPPP
~ployOPOPPRPPPQ
~pluSRPLSPNQNO
~plugORPPPPOPPP
~plumPQPPPPPPOP
~plusTOPLSPOQOO
~plyPQONPNOOSR
~ply_PQONPNOOSR
~pmePQNPPPRPPP
~pmenPQNPPPRPPP
~pneQSOOOOPQOO
~pneaQPPOQPPPPP
~pneuPTOPNOPQOO
~pnoOJRPPPWPPP
~pnoeQOQPPPPPPP
~po_OQSQNPOPPP
~pocQQPPOOPQPP
~pockQRPPOOPPPP
~podPQQPPPOPPP
~podiPQPPPPPPPP
~pofMOPRRPPPPP
~pofoMOPRRPPPPP
~pogRPPOPPPPPP
~poglRPPOPPPPPP
~poiNIWJOZOPOP
~poilPPPPQPPPPP
~poinRKRKOZQQLO
~poisLOTOPQOPSQ
~polLJMSLQUPSU
~polaNOOSNRQPOP
~poliQLMOOPNOUV
~polyPOOPPPQRPP
~pomQPQOPPPPPP
~ponWJVONNNOOR
~ponaQPPPPPPPPP
~pondPNSPOPOPPQ
~poneQQOPPPPPPP
~poniROPPPOQPPP
~ponsRMSPPPOPOR
~pontQPPPPPOPPP
~pooNNTSOOOORP
~poolOOSPPPOORP
~poorONRSOPOPPP
~popPUMPPOOQPP
~porJVKNPKNSUV
~poraOPPQPPPPPP
~poriOPPPRPPPPP
~poroPQPOPOPQPP
~portJUKNNKOSUV
~posJQNPQSQMRT
~poseOOROPQPPQQ
~posiOKMOQTSOPS
~possNPQPQOPOQP
~postNWOSNOONQO
~potPQUPMQPPNO
~pot_OPQROPPPPP
~potaRQSQOOMPOO
~potePORPPPOPPP
~pothPQPOPQNQOP
~potlPQPPPPPPPP
~potsNPOOOQUPPP
~pottPPOPPQPPPP
~pouSRPQOONOOO
~poulMRQROPPPPP
~pourUNPOPPOPPP
~powPOQPPPOPOR
~powdQOQPPPOPPP
~poweOPQPPPPPOS
~poxPPOQPOPQPP
~poxiPPOQPPOQPP
~ppaPSOPPOPPPP
~pparPSOPPOPPPP
~ppeUOVKSOORLM
~ppedLSULRSOONN
~ppenWMNNRLPSOQ
~pperRNQQOPQOOP
~ppiTMRNSNOQOP
~ppinSLSNSNOQPP
~pplNNKRMMUOXR
~pplePPLTNOUPPO
~ppliONOPPPPPTQ
~pplyPPONPNPOTR
~ppoOMNOPZOOPO
~ppoiPLNOPZOOOO
~pporPRPPPPPPPP
~pposOPOPPQPPQP
~pprNROPOOOOUP
~ppraPQPPPOPPPP
~pproNPPOPOPOUP
~ppyNXROPMOPNO
~ppy_NXROPMOPNO
~pr_POPPPOPPPS
~praQNSMTIPRPQ
~pracNNNPPPOSRS
~pradRPPPOPPPPP
~praiPRPPPOPPPP
~pramQPPOSOPPPP
~pranORPOQPOPPP
~prayOQTOQMPPPP
~prazSOOPPPPPOP
~pre]JRSQRNMKL
~preaORSPPONPPP
~precPQOQOPOPQP
~predLLMWUTNPOO
~preeROPOQPPPPP
~pregKNORUSRONO
~prehTPPPNPPPPO
~premRPPPOPPPPP
~prenQOQOPPPPPP
~preoSOPPPPPPPP
~prepPPPOQPPPPP
~presVPVMKQPNLQ
~pretMNOQOOSRSO
~prev[QNNNONOOO
~priVUNNSLMPOO
~pricROPPPPPPPP
~prigSNPPPPPPPP
~prilPPPPSOPPOP
~primPOPOQOSPOP
~prinPWMOQONQOO
~prioRQPOOOPPQP
~prisPPPSNPOOQQ
~pritQOQPPPPPPP
~pro]MDGXJONWU
~pro_OOOORQOPQP
~proaOPPNUOPPPP
~probRVNNQNNULO
~procMMRPPPNOWQ
~profQONNVQOOOO
~progVNOOPPOQOO
~projKQPPPPWPOP
~prolQOTRMOOPOO
~promPPPOPORPPP
~pronRRNPPPPPQP
~propUMPSQONOOO
~prosONNQORQOOT
~protTLMLPORNSU
~prouPTMPPPPPPP
~provPQOOOOOOUO
~proxUOPPMPPPOR
~ps_MLKXQUPSPL
~pseXMSMRLOQNO
~pse_YLPNOOOROO
~psedOQSPPNPPPP
~psetPQPPQOPPPP
~pseuOOPPRPQPPP
~psiS\MNMIJVQO
~psiaSPRPOOOOPP
~psisOVNOOKLWRO
~psoPNQPORQPPP
~psorPNPPORQPPP
~pstQUNPPPOPNP
~pstaPROPPPPPPP
~pstiQRPPPPOPOP
~psuSPOOQOPPPP
~psulSPOOQOPPPP
~psyRNOONTOSLR
~psy_PNOPOTMSMS
~psycSPQOOPQPPO
~pt'PNQPPSOPPP
~pt'sPNQPPSOPPP
~pt_POOOQMMQVQ
~ptaOPPOQROQPP
~ptabPPPPPPPQPP
~ptanPPPOORPPPP
~ptbQPPPPPPPPP
~ptb_QPPPPPPPPP
~pteNRQPPPPPOP
~ptedPSOPPOPPOP
~pterNPRPPQPPPP
~ptiJLRQURSQMP
~pticKLQRQOUROO
~ptinQQPPOPPPPP
~ptioMOQOTTONOP
~ptoTRNOOMWOMN
~ptomSOOOPOSPNO
~ptopOTPPPOPPOP
~ptosROOOPOSPPO
~ptsSNPPPOQOPP
~pts_QOPPPORPPP
~ptsdRPPPPPPOPP
~ptuPPSPPOOPPP
~pturPPSPPOOPPP
~ptyOTRPNPNOOO
~pty_MVOPPQOPOP
~ptylQPRQNOPPPP
~ptysQORPPPOPPP
~pubPPPPPPOPPR
~publPPPPPPOPPR
~puePOQPPPPPPP
~pufRONOPPSPPP
~puffRONOPPSPPP
~puiONTPPPOPPP
~puisPNSPPPPPPP
~pulOM^OONOOMP
~pullOOVPPPOPOO
~pulmROPPPPPPPP
~pulsNOXOPOQOOP
~pumNRQQPPOPOO
~pumpNSQQPPOPOO
~punRPQPPPPPOO
~puncROPPPPPPOO
~pupMMTPONVPPO
~pupiMMTPONVPPO
~purPNXOOMPPPP
~puriSPQQPOMPPP
~purpLOVNPORPPP
~pusQOLUMPNTPO
~pus_OPPPPPQPPP
~pushROLUMQMTPO
~putPLUPOPSOOP
~putaQPQPOPPPPP
~puttQPQPPPPPPP
~putuPMPPPPSPPP
~pv_PPPPPPQPPP
~py_RUOMQROQMN
~pyePQPPPPOPPP
~pyelPQPPPPOPPP
~pylMOOPPPVPPP
~pyloMOOPPPVPPP
~pyrRPPOPPPPPP
~qemQPPPPPPPPP
~qembQPPPPPPPPP
~quaPKSWNOQOOO
~quadQOQPPPPPPP
~qualOMSROPOPPP
~quanMPPUOPPPPP
~quatPPOPOPRPPP
~queVRQQJNLVMO
~que_QPTOOOOPPP
~queaOQPPPPPPPP
~queeQQPPPPOPPP
~quelSOOOOPPQPP
~quenTNORPOPQOO
~querQOPOPMOUPP
~quesPSLOOROPOQ
~quetONRSNQPPOP
~queuPSOPPOPPPP
~quiMPPQPRRONP
~quicSNUNPOOPOP
~quidPOPPPPPPRP
~quieNTPPPNQPOP
~quinLQOORORPPR
~quirPQOPPPPQPP
~quisQOOPPRPPPP
~quitUNNOOSNPPP
~quivLNPUOPRPPP
~quoPROPPPPPPP
~r'sQPOPORKOUP
~r's_QPOPORKOUP
~ra_NMaONOMNNO
~raaOPTPPPOPPP
~rabNKSTOUMOPO
~rab_PNOOPUPPPP
~rabePQPPPPPPPP
~rabiPMPUOPOPQO
~rablOPSPPPNPPP
~racSKSMQTLPMS
~racaPPQPPPPPPP
~raceQOTQOQNONP
~rachPOTPPOOPQP
~raciQPOPPOQPPP
~rackONPPPUOPPP
~racoRPQOOPPPPP
~ractPMKMSQPRPU
~racuNPPRPPPPPP
~racyRPPOQPPPOP
~radXNTKSRKNON
~rad_ONQPSPPPPP
~radaTRLOOPPPPP
~radeVMOOOROOPP
~radiMPWPPONPQP
~radoORPNSPOPOP
~radrRPOPOPPPPP
~radyPPSPPOOPPP
~raeQPPPPPPPPP
~rafQNQPQPPPPP
~raffRNQPPPPPPP
~ragNVROOOPOOO
~rageORRPPOOPPO
~ragiOUOOOPPPPP
~raiXWMOMKLPQP
~raigSSNPPONPPP
~railPNPRPOORPP
~rainTWMLNNONSR
~raisRQOQPOPQOO
~raitQOOPPQPPPP
~rakRQOOOPPPPP
~ralTILXOMSTOM
~ral_UINRNMUUON
~raliNPNTRQOPOP
~rallPPPRPPPPPP
~ralsPPOPPPPPQP
~ralyPPQPPPPPPP
~ramRLJaSOMMMN
~ram_MROQTNOOQO
~ramaOONSORRPOO
~rameTOPPPPOPNQ
~ramiQQPPROOPOO
~rammQPPPPPPPPP
~rampTNPOOROPPP
~ramsLNN\OOOOPP
~ramuPPPPPPPPQP
~ranLTXSPNLMPN
~ran_RPOPROOPPP
~ranaPPPQPPPPPP
~ranbQPOOQQPPPP
~rancFPRUOOSSPO
~randMOUNOVMOPP
~raneSMQPOOONSP
~rangJPSSOOSPPP
~raniQPPPPPPPPP
~rankOQUPPMOOPP
~ranoPQOOQPPPPP
~ransWTLNQMMOPP
~rantQPOQOPOPPQ
~raoOPPOPPSPPP
~rap\HSKUSKNPN
~rap_POQPPPPPPP
~rapaNPPOSPPPPP
~rapeONQNTOQPPP
~raphTNQPPPOPOP
~rapiUNOOPOOPRO
~rappPNSPPPPPPP
~rapyVPNOOUMOOP
~rarMVNPROOOQO
~rar_MSOPROPPQO
~raryOSOPPPPPPP
~rasTNOHTUPMQN
~ras_PQPPPPPPPP
~raseOQQPQPPOPP
~rashTLNMPVQOQO
~rasoQPOPOOQQPP
~rassQOOPPRPPQP
~rastPORMTPOPPP
~ratTKV`IOKRKK
~ratcPPPPPQPPPP
~rateWMQYMLLNPN
~rathOQRPPOPPOP
~ratiQJRWKTLTNN
~ratoNSPOPPQPOP
~ratsPROPPPPPPP
~rattPPQPPPPPPP
~ratuNQSQPOOOPP
~rauOPURPMMNRO
~raumQQOSONNNSO
~ravQPOPNOTOPO
~ravaPPQPPPPPPP
~raveMPPQOOTPPP
~raviTOPOOPPPPP
~rawLYNPNLSOQP
~raw_OPOPPPPPPR
~rawaSPOOOPPPQP
~raweLWOPPOOPPO
~rawiPQNPPPRPPP
~rawnOPSQPNOPPP
~raxNSRPPPOPPP
~rax_NSRPPPOPPP
~rayNRSMQMQOSO
~ray_NQQNQMROSO
~rayeOQPPPPPPPP
~raysPOQPPPPPPP
~razSPRPNPOONP
~razeQORPOPPPOQ
~raziOROROPPPPP
~razoSOPNPPOPOP
~rb_RPPPPPPPPP
~rbaQMONQPOOOU
~rbalONOPPPPOOV
~rbamOPPPRPPPPP
~rbarQOPPPPPPPP
~rbatRPPOOPPPPP
~rbeRQPPOPOPPP
~rbetQPPPPPPPPP
~rbiPOQQLPRROP
~rbidSPPPNPPPPP
~rbikPPQPPPPPPP
~rbimMPPROPSPPP
~rbinQPPOPQPPPP
~rblONQPPRPPPP
~rboOOQSPPPPPP
~rbonQOQPPPPPPP
~rbuPPPQPPPPPP
~rc_QPPPPPPPPP
~rcaPOPQOPOQPP
~rcanOPPQOPPPPQ
~rceUMPPPQNPPP
~rce_QOQPPQNPQP
~rcenTOOPPPPPPP
~rchPQROPQOOPP
~rch_PROOPRPOPP
~rchiPORPPPPPPP
~rciRROOPPOOPP
~rcisSQPPPOOPPP
~rclTOOSOOOPOP
~rcl_ROPSOOPPPP
~rclaQPPPPPOPPP
~rcoSPPOOPPPPP
~rcotQPPPPPPPPP
~rctTPPOOPPPPP
~rct_SPPOOPPPPP
~rcuPNTPPPOPPP
~rcumOPSPPPPPPP
~rd_K]XJPIMLVO
~rdaONSOPQROOO
~rdabOPRPPPPPPP
~rdayONQPPRSOOO
~rdeLWJONLRMWS
~rde_PSNPPPPPPP
~rdedPOPPPPPPOS
~rdenOQPPPPQPPP
~rderMULOOMRMXQ
~rdiQJMNOOQTVR
~rdiaRNRPOONSOP
~rdicQOPPPPPPPP
~rdinQLLPPOORVS
~rdioOOPPPQOPRP
~rditNPOPPPTPPP
~rdlNPTPPOOPPP
~rdlyNPTPPOOPPP
~rdoNUTJOOOPOR
~rdosOTQJOOOROR
~rdrOORPPPPPQP
~rdreOPQPPPPPQP
~rdsSOLOOSPRMQ
~rds_TNLOOSPRMQ
~re'NMOOPNXORP
~re'sNMOOPNXORP
~re_\YYDIIEVXJ
~reaZJTITTQHJS
~rea_QLUPPPPPPP
~reacNMOOQNQOUS
~readMVSNMLWQLN
~reakQUIROOOPOT
~realTWMNSOMPLN
~reamSNQQNXMOKO
~reanTONRPPOPPP
~rearPOQPPPPPPP
~reasQKKOWUPOOO
~reatTIWIOPTKSS
~rebWNPOOPOOPO
~reblQPPPPPPPPP
~reboUOOPOPPOPO
~rebrPPQPPPPPPP
~recTNNSJVKOMW
~recaOROPPPPPQP
~receOPQQOTOOOO
~rechPOROPPPPPP
~reciPROPPPPPPP
~reckPOPPPRPPPP
~recoSMONNTNOMW
~rectPMPVNMOOQR
~recuSQOOOPORPO
~redOMIXRUNQMQ
~red_KTMTLRQOPS
~rediSMOOPSOQPP
~rednMPNSTROPOP
~redoPQPPPPPPPP
~reduTLMSSOOQOO
~reeYWRNLJMQKQ
~ree_VSMQMOQOKQ
~reecQOROPPPPPP
~reedOPQPPPPPPP
~reenTTNOOLNSQO
~reesNOUPPPOPPP
~reetPOQPPPPPPQ
~reezQROPPOPPOP
~refPMMLNURMPX
~ref_QPOORPPPPP
~refePRNOONPPTP
~refiQOPOPSPPOO
~reflMMPOORUOPP
~refrTOPOOPPPPP
~refuNPMOORMPMZ
~regGNPYVPRNOM
~reg_MOPTRPPPPP
~regaRQOOPPOPPO
~regiMQPTQNOPRO
~regnMNPRQRSONO
~reguNOQPQPRPPP
~rehXMRNNOOPPO
~rehaROROPPPPPP
~reheROPPPPPPPP
~rehoRPPPOPPPPP
~rehySPPOOPPPPP
~reiKRQPPORRPP
~reigNPOQPPRPPQ
~reinPQPPPPPPPP
~reitOPQPPPPPPP
~rejOPPPPPOSPP
~rejeOPPPPPOSPP
~rekORQPPPPPPP
~rekkOPQPPPPPPP
~relYJOQQMJNTR
~rel_POORROPPNP
~relaSNONOONOTS
~releSMOPPPOPSP
~reliUPPOPPNPPP
~rellORPPPPPPPP
~reloPPPPQPPPPP
~reltOOQRPPPPPP
~relyPPQPPPPPPP
~remUPOQMPMQRN
~rem_QPPPOPPQPP
~remaPOOPPPPPSP
~remeNTNROPOQOO
~remiTROPPOMPOP
~remoPKROOQQRQP
~renOOQVVLMLKT
~ren'POPPPPPPPQ
~ren_WPPMOOOPOP
~renaHOS\OOPONP
~rencWPPOOOONOO
~rendPOSPPPPPPP
~reneNRRPPPOPQP
~rengPOPROPPPPP
~reniOPOOSPPPPP
~renoQRPOPPPPPP
~rentKSLOSOQQOU
~reoTPOPOPOPPP
~reoxSOPPPPPPPP
~repRTHTNJQQOU
~rep_QPPOQOPPPP
~repaURNPOOMQPP
~repeQONWNPPOOO
~replRUNPPOOOOP
~repoIMMNOMUSSW
~reqRPNRPOOQOP
~requRPNRPOOQOP
~rerQPPPPOOPPQ
~rer_PPRPPOPPPQ
~resYR[FCQFKZU
~res_WMMNORPPOP
~resaOPRPPPPPPP
~rescSLOOPNNOTT
~reseOXMPOOONPP
~reshSNPPPONPQR
~resiPNTOOOQPPO
~resoPPPPPPPQPP
~respOK^NNOMPNR
~ressKQVOLRRMUM
~restQYMPNKKPSR
~resuQNONOVMPQO
~retTLTLNMTQTL
~ret_POOPPOUOPP
~retaPOQPPPPQPP
~retcRPPPPQOPOP
~reteTMRNMONRSO
~retiNNQOROSPSN
~retrOQQPPPPPPP
~rettRQOPPPOPPP
~retuQSNOPPPPPP
~reuQQPOPPPPPP
~reutQPPPPPPPPP
~rev\RLOLONONO
~rev_RPPPPPOPPP
~revaQPPPPPPPPP
~reveYOOOMNQNOO
~reviQTNPOOOQOP
~rewQVLOOQOPOO
~rew_PVNPPNPPOP
~rewaPQOPPPPPPP
~rewsPOPPPQPPPP
~rexPPOPSOOOPP
~rexaOQPPQPPPPP
~rexoPPPPQPPPPP
~reyNKYPPOPPOP
~rey_NLYPPOPPPP
~rfaPPMTQQNROO
~rfacQPORNPPPPP
~rfarOPNRSRNROO
~rfePROPOQPPPP
~rfecPQOPOQPPPP
~rfiROPOPPPPPP
~rfoQPPPPPPPPP
~rforQPPPPPPPPP
~rg_POPPPPOPQP
~rgaNORQOPPPPP
~rganPORPPPPPPP
~rgeTPJLQONZOP
~rge_VQMOPONRMQ
~rgedOPOPPPPRQP
~rgenPPONOOMWRP
~rgeoORPPPROPOP
~rgerNMSOSOQPQP
~rgetVMNPPPQOPO
~rghQPPPPPPPPP
~rgiLMQSQSNORO
~rgicMONORTOPRP
~rgieQPPPPPPPPP
~rginNPPUOPPPPP
~rgivPPQPPPPPPP
~rglROQPPPPPPP
~rgliPOQPPPPPPP
~rgoOOPQPSOPPP
~rgotPOPPPSOPPP
~rguUNNOPOPPRO
~rgyQPNRXNOMNO
~rgy_QPNRXNOMNO
~rhaOPPPOPSPPP
~rhagPQQPPPPPPP
~rheSNOTNOOJVP
~rheaPOPSOOPJVP
~rheuRPPPPPOPPP
~rhexROOQOPPPPP
~rhoNPOPUNRPOP
~rhoeQQPQPNPPPP
~rhosOPPPRPOPPP
~rhyQOPPOPQPPP
~rhytQOPPOPQPPP
~ri_QKSMRVPOOO
~riaYNOJLOQQVL
~ria_PLQNOOSOUO
~riagOTQOOPOPQO
~rial]RNNONNONO
~riamQPPMOPPTPP
~rianQOQOPQOPPP
~riasPNQPORQPPP
~riatQOOPPPPPQP
~riaxMQPQQOPPRP
~ribMROOPQNOQS
~ribbPPQPPPPPPP
~ribeOOOPQOOPSR
~ribiSOOPPOPPOR
~riblMQQPPROPPP
~ribsOROPPPPPPP
~ricVOPMNNSMUN
~ric_SONOPPRORO
~ricaQNQOOPSPPP
~ricePVNPPNOPOP
~riciPQPPPPPOPP
~rickSMQPPPPPPP
~ricoPPPPPRPPPP
~rictOOQOPOPPTP
~ridKWLSNPNNWN
~ridaNQQPPPOPSP
~rideNQORPROPPP
~ridgNRMPOOOOWO
~ridoQSORPOQONO
~rieMTUNOULOON
~rie_ONTPPPPPPP
~riedNRMPPSPPPP
~riefRPOPPPOPPP
~rienOOQOPRPPPP
~rierQSMPPQOPPP
~riesPRROOOOPPP
~rifNSNNTOOQPP
~rifaNPPOUPPPPP
~rifiPROPPPPPPP
~rigKH[OQLTPMT
~rigaSOOPPPPPPP
~riggQPPPPPPQPP
~righLKSQPNTPNU
~rigiNOTORNQPPP
~rigoNPSPPPPPPP
~rijOQPPPPPPPP
~rikNTOPPPPPPP
~rikeNRPPPPPPPP
~rilVPTLPLNMSO
~ril_POPOTOPPOP
~rileVOOPPNPOOP
~rillORTOPOONPP
~rimNMPOYNRPNP
~rim_ROPPPOPPPP
~rimaOPOOQPSQOP
~rimeONOPVOPPOQ
~rimoOOPQQPPPPP
~rinSOKPNXYLOI
~rin_CRPUXPPQON
~rinaUNOOOPPPPP
~rindPOQPPPPPPP
~rineRMQOMMYPNP
~ringUNSLMVOLSN
~rinkTLKNOVUONO
~rinoSPOQPOOPPP
~rinsQPPPPPPPPP
~rintNWNOOOPPOO
~rioPLTLOPMRRS
~rio_ONROPNORNT
~riodOOPPPTNPPP
~riorTNPNOOPPSP
~riouPPRPPOOPQP
~ripMLRYMPPOSN
~rip_MLQUNRQORO
~ripeQQOPPPPPPP
~riphNQMTPORPPP
~riplPPQPPOPPPP
~rippQOQPPOPPPP
~ripsPOOPPPPPSP
~riptOPSPOQOPOP
~risdHPMIOOMMU
~ris_RORPOPPPPP
~risePQPOQPOOPP
~risiRMTONPOPQP
~riskbNJNNNKONU
~risoQNPOPPQPQQ
~rispOPRPPPPPPP
~ristMOORNSUONP
~ritFKRLTITVQY
~rit_PQPPPPPPPP
~ritaONQPPOPPOU
~riteJOOPOOPQSU
~rithPQOOSOPPPP
~ritiNNNONPWSOP
~ritoNQPOSPPPPP
~rittPPQPPMOSPP
~rityROSPPPOPOO
~riuSPOQOPQPNP
~riumRPOROPQPNP
~riurQPPPPPPPPP
~rivLUM[KNKNPV
~rivaRPOQNQOPPO
~riveJULZMQMNPR
~riviQOQPPMOPPT
~rixSPPOOPPPPP
~rix_SPPOOPPPPP
~rizRPPPPPPPPP
~rizaRPPPOPPPPP
~rk_LJQNQSYPOO
~rkaPPPPQPPPPP
~rkalPPPPQPPPPP
~rkePMQPOPOVNP
~rkedPNOPPQOTPP
~rkerOORPPOOROP
~rkiJYPOQMRORN
~rkinJYPOQMRORN
~rkrPQPPPPPPPP
~rksOPPOOSSOOP
~rks_OOPOOSSOOP
~rl_QRNOPPQPPP
~rlaOMUPPPPPPP
~rla_ONUPPPPPPP
~rldQQPOPOPPPP
~rld_QQPOPOPPPP
~rlePOQPPPPPPQ
~rliPOPPMTRPOO
~rlinOPPPPPRPOP
~rlipQPPPPPPPPP
~rlsQPPPPPPPPP
~rls_QPPPPPPPPP
~rlyYSLWNLQNKM
~rly_YSLWNLQNKM
~rm'PORPPPPPPP
~rm'sPORPPPPPPP
~rm_VMKNNIJ\UQ
~rmaSMJLKXVOTN
~rma_PPQPPPPPPP
~rmacLQNOOPOPWQ
~rmalVMKNKYWNMN
~rmanQPPPPOPPPP
~rmarPPQPPPPPPP
~rmatPPPPPPQPPP
~rmeQRQQNOQNPO
~rme_PPQPPPPPPP
~rmecTSPOOONOPP
~rmedPNRPPQOOPP
~rmenOPPRPPPPPP
~rmerOOOOQOTPPP
~rmetPQPQOPPPPP
~rmfQOPPPPPPPP
~rmfuQOPPPPPPPP
~rmiMNQNUNTNOR
~rmiaRQNPPOOPPP
~rmicLPSPPPRPPP
~rminQOOOPPSOOQ
~rmisQOOPPPPPPQ
~rmitLPOPUPOPPP
~rmoUPOPOPOPPP
~rmonROPPPPPPPP
~rmotRPPPPPPPPP
~rmsMROOSOROPO
~rms_MROOSOROPO
~rmuRNPOOPQMSP
~rmulSOPOOPPNSP
~rn_TWKRPMSOLN
~rnaSRQOOOPPOO
~rna_ONTPPPPPPP
~rnalQTMOOPQPPO
~rnatRPPPPPOPPP
~rneMRSOOQOPNP
~rne_OOTPPPPPPN
~rnedMSPPPROQOP
~rneyPPPPPPPPOS
~rniQPVLNPNNTM
~rniaUQNPPOOPPO
~rniePPQPPPPPPP
~rnigMQPPPPPPSP
~rninPPSNORQONO
~rniqPORPPOQPPP
~rnoLUSQPNNPOP
~rno_ORPPPPPPPP
~rnooNUPQPONPOP
~rnsRPMOSOQPPP
~rns_RPMOSOQPPP
~rntNOQPPSOPPP
~rnt_NOQPPSOPPP
~ro_KNWO\MKNSN
~roaKQRLSPUOOO
~roadNSOOOROPOP
~roatLNSMTNUOOP
~robMTQNTQLTKO
~robaOPPRPPPROP
~robeKSTPPPPPPP
~robiQQONSQPPNP
~roblQPOOROOTNO
~roboOQRPPOPPPP
~rocKNRWNPMOUP
~rocaQPPPQPOPPP
~roceMLOPPPOQWQ
~rochPOPQOQPPPP
~rockPQPPPPPPOP
~rocoMQPUOPPPPP
~rocuPQPQOPPPPP
~rodRQPPOOPPPO
~roduQQPPOOPPPO
~roeRROOPPOPPP
~roenRQPOPPOPPP
~rofLNOQTPTOOO
~rofaJPQROPVPPP
~rofeROOOSQOPPP
~rofiQPPPPPPPPP
~roflNPPPSPPPPP
~rofuQPPQOPPPPP
~rogVOONPPNPNQ
~rogeQQPPPPPPPP
~rognTNOOPPOQPP
~rogrRPPPQPPPOP
~roiXLTMLQNQNO
~roidTORNMRNROO
~roinTLRPOOPPPP
~roitQPPPPPPPPP
~rojJQQPPPWPOP
~rojeKQPPPPWPOP
~rokQNSQNLLTSQ
~rokeQORQNLLTSQ
~rolTRPPLQONTM
~rol_SPKQMSQOQO
~rolaQNTNQOPPOO
~roleNSOPPPPPRP
~roliQPPPRPPPPP
~rollNSROOOOOSO
~roloQPPRNPOPPP
~romSLHMRQZRLQ
~rom_OQNRKTTMMR
~romaPPPPPPQPPP
~rombQNOOOPOTPP
~romeONLPSOVQPP
~romiRPOOQPOPPP
~rommQPPPPPPPPP
~romyTOOOQOOPPP
~ron\QRNNHINPU
~ron_PSPPPONPPO
~ronaTOPOOPPPPP
~roncPQQOOONPRP
~ronePMNRROPOQR
~rongPQSONMOOOV
~roniVONPOOPQOO
~ronoOQNPRQPPQP
~rontRPTOONNPPO
~rooNU\KMOQMPM
~roo_QPPPPPPPPP
~roofONUPPOPPOP
~rookPQPPPPPPPP
~roolOOTNPPQPPP
~roomQXRNNQLMQN
~roopOOPPOPTPPP
~ropVHSXTISMLM
~rop_RPLORPSPOO
~ropaQPPQNPPPPP
~ropeSKVPQNOPOO
~rophTNORLQRPPP
~ropiLMTSPOROOP
~roplSPOOPOOPPQ
~ropoPOOQROPPPO
~roppNRTOOOOPOP
~roprPPPORPPPPP
~ropsNRLTTNOPOP
~roqQPPPOPPPPP
~roquQPPPOPPPPP
~rorRPNOPOOOTO
~ror_QOOPPOPOTO
~rorsQQOPPPPPPP
~rosVPPMNIQULT
~rosaQPPPOPPPPP
~roscSPQPPOOQOP
~roseRNPMPLPSOT
~rosiRQPOPOPPPP
~rossJTNQPOSROQ
~rostPMQQORQOOO
~rosuTPPPPNOPPP
~rotNMUJSLSLRU
~rotaNVNPONSNPP
~rotePMPNSORPOS
~rothOOSPPPPPPP
~rotiPOSOPPOQPP
~rotoPNOMQOONUS
~rouV[UITOMKIM
~roubQOQPQPOPPP
~roudPTMPPPPPPP
~rougLTSQPOOOOO
~rounQUPOOOPOLP
~roupTUONOMQONO
~rousQMPLUUOOOO
~routRQPOPPOPPP
~rouwQPPPPPPPPP
~rovPROOOOOOUO
~rovaMQPPPPPPSP
~roveRPOOPOOORP
~roviOQPPPPPPPP
~rovoQPPPPPPPPP
~rowRTNLNPYMMO
~row'PQOPPPPPPP
~row_RSOOPOOOPP
~roweOUNPPPPPOP
~rowiQNOPPQRPPP
~rownQNPOOPUOOP
~rowsNOTNOQQPPP
~roxWMPTKONOOQ
~roxaQOPROQPOPO
~roxeSPOPOPPPPP
~roxiSQORNOOPPP
~roxyRNOOPPPPOR
~rozPROPPPPPPP
~rozePROPPOPPPP
~rozoPPQPPPPPPP
~rp_RPPOOOQPPP
~rpaPPQPPPPPPP
~rpeOORQOPPPPP
~rperPPQQOPPPPP
~rphQPRUMNOOOO
~rph_OPOTOPPPPP
~rphiQPRSNNOPOP
~rpiPQOPPPPPPP
~rplLQRPPOSPPP
~rpleLOSPPOTPPP
~rpoOPSOPPPPPP
~rprPMOOOOSRSO
~rpreNMOOPOSSSO
~rpriQPPPPPPOPP
~rr_QNQPPPPPPP
~rraMQOONSOQPR
~rragOTPOOPPPPP
~rralPPOPPPOQQP
~rranNQOPPPRPPQ
~rreSOUTKLOROO
~rre_POSPPPPPPP
~rrecMROWNOPPPP
~rredOPNPPPTPPP
~rregPOQPPPPPPP
~rrenROQOOOOROO
~rresSOSPONLQPQ
~rretRPROOPPPPP
~rrhOPPSQLRPOO
~rrhaPQQPPPPPPP
~rrhePPPSPOPPPP
~rrhoOPPQRNRPOP
~rrhyPPPPPPPQPP
~rriLUPMOXQNMN
~rribMQRPPROPPP
~rricPOQPPPPPPP
~rridNTOPPPPPPP
~rrieRLOPQUOPPP
~rrifQPPPPPPPPP
~rrigSOPPPPPPPP
~rrinOQPPPPQPPP
~rritMPOOORUPOP
~rrivOVQOPOOPOO
~rroURONONPNRP
~rro_OOSPPPPPPP
~rrorRPNOPOPOTO
~rrowQVNOOOQOOO
~rrtOOPRPPPPPP
~rrt_OOPRPPPPPP
~rryOPTOQPQNPN
~rry_OQTOQOQNPN
~rryiPOQPPQPPPP
~rs_]TCODQRM^J
~rsaPPMWOONOQP
~rsa_QOPPPPPPRP
~rsadOPOUPOOPPP
~rsalOPPRPPPPPP
~rscPORPPPPPPP
~rschPORPPPPPPP
~rsdOSPPPPOPPP
~rsdaOSPPPPOPPP
~rsePLQMMUPQPR
~rse_NLSMQTPOOS
~rselPPPPPQPPPP
~rsemNPPQPPPRPP
~rsenQPPPOPPPPP
~rserQPPPPPPPPP
~rsesPROOOOOPSO
~rsiNKMUQOSOSO
~rsinROOOSQOPPP
~rsioLONVNOTPQO
~rsoPUOOPOOOPP
~rsonPTOOPOOOPP
~rstVLTRRJHRTN
~rst_TMTRRKHRTO
~rsuTOPOOPPPPP
~rsusSPPOOPPPPP
~rt_QUO^KBFNO\
~rtaPOQMTNRORO
~rta_OPRPPPPPPP
~rtabNQNPRPQPPP
~rtaiNOPPPPSPPP
~rtalWMOOONOPSO
~rtanOPPORPPPPP
~rtazROOPPPPPPP
~rtbPOQPPQPOPP
~rtbuPOPPPQPPPP
~rteRQMLXRKTIP
~rtebUPNOPONQPO
~rtedJMPLVUOUNQ
~rtenXPNOOOPOMP
~rterSOQPNOOOOQ
~rtesPPPQPPPPPP
~rthRTLNMPRNSQ
~rth_RPOOORPLQR
~rthaQPPPOPPPPP
~rthdPSOPPPPPOP
~rtheLQNPPPSRPP
~rthoPPPPPONPSO
~rthrSOPOOOQPPP
~rthsPQPPPPPPPP
~rtiRMNXKMROQP
~rti_PQQPPPPPPN
~rtiaQPPPPPPPPP
~rticORRPOOPPPP
~rtifNQOPPRORPP
~rtigQQNPPPQPPP
~rtilRPPPPPOPPP
~rtinRMMXONNOOR
~rtioPNPPPPPPRQ
~rtisPNPRNOUPPP
~rtmOPQPQPPPQP
~rtmeOPPPPPPPQP
~rtnONMOSULPOT
~rtneNNMOSULPOT
~rtniQPPPPPPPPP
~rtoWMROOOOOOO
~rto_QSPONPPPPP
~rtonQOPPQPOPPP
~rtosTNPPPPPPPP
~rtrNQMTRQOOOP
~rtraNPMSRQOPPP
~rtriOQPQPPPPPP
~rtsNSVOONNPOO
~rts_NTUOONOPOO
~rtuMPTOSOOPQP
~rtumNPROSPOPOP
~rtusOQOPPPPPRP
~rtwRPPPPONPPP
~rtwaRPPPPONPPP
~rtyMPUQOOOPOP
~rty_MPUQOOOPOP
~ru_OOPRPQPPPP
~rubMRQPQQOLSP
~rubbNPQPRPPPPP
~rubsOROPPQOMTP
~rucKOVSOOOPOQ
~ruckMOVPPOOPPQ
~ructPQPPPPPPPP
~rueOPOPQOQPPP
~rue_OPOPQORPPP
~rug\MNMNNPOPO
~rug_WQONNNQOPP
~rugsVNOOQQMPQP
~ruiKQRNTQROOO
~ruisLROPPQSPPP
~ruitOOQNTPOPPP
~rulWKNRNOLOWP
~ruleULMRNOLPWP
~rumQPOPPOPPPR
~rum_QPQPPOPPPP
~runROROOPPOOQ
~runkPMQPPQPPOR
~runnOUNOPPPOOO
~runsROPPPOPPPP
~runtPORPPPPPPP
~rupNRRRPONPPP
~rup_MRPRQPPPPP
~ruptQPRPPOOPPP
~rurQOQPPPPPPP
~ruraQOQPPPPPPP
~rusOPROQMQOTO
~rus_OOSPPOQPPP
~rushMQSPROOPPP
~rustSPMOPOOPUO
~rutRPPPPOPPPP
~rvaOMOUQPOPPO
~rva_PPPPQPPPPP
~rvalMOOVOPPPPP
~rvasOPOPSPOPPP
~rvatSNPONPPQQP
~rveUPIONOXOOP
~rve_SKOOPOVOOP
~rvedQROPOPPPPP
~rvenQQOPPPPPPP
~rvesPPNPPPRPPP
~rveyPROPPPPPPP
~rviVQPNONNPPP
~rvicRQOPPOOQPO
~rviePQPPPPPPPP
~rvisOOQPPPPPRQ
~rvivTPOPPPOPOP
~rvixRORPPPPPOP
~rvoMQPPRPPQPP
~rvo_PQPPPPPPPP
~rvouMPPPRPPQPP
~rw_PROPPPPPPP
~rwaQIXOPQPOQO
~rwarOOQPPQQPPP
~rwayRJVPPOOPQO
~rwelPQPPPPPPPP
~rwiRPOPPPQPPP
~rwisRPOPPPQPPP
~ry_XPSGMJMRNZ
~rybPSNPPPOPPP
~ryboPSNPPPOPPP
~ryiMPPOSTOPPO
~ryinMPPOSTOPPO
~rynQQQOPOPPPO
~ryngQQQOPOPPPO
~ryoORRPPOOPPP
~ryo_QOPPPPPPPP
~ryonNRRPPOPPPP
~rypQPPPPPPPPP
~ryptQPPPPPPPPP
~rysOPPOQPRPPP
~rysmPQPPQPOPPP
~rystOPPPPPRPPP
~rytOVNOPOOPPP
~rythOVNOPOOPPP
~rz_OOSPPPPPPP
~rzeQQOOPPPPPP
~rzepQPPPPPPPPP
~sa_URPNNOOOQP
~saaMOQOOPUPPP
~sabQRPMQPOPOP
~sabaOSNOQPPPPP
~sabiPPPPPPPQPP
~sablQOROPPPPOP
~sacONSORPPPPP
~sadMSOTOOQOOP
~saddOPOPPPSPPP
~sadeOOPUPOOPPP
~saf_FLKWOKNTP
~safe_FLKXPJOTP
~sagPKSQOQRPOP
~sageQMRQPQPPOP
~sagrQPOPPPPPPQ
~saiNSQMTQNOOO
~saidMTPNUQNOOO
~salPTUWMMMMNN
~sal_POPRSOOPOP
~salaNQSPPPPPPP
~salbNPPTPPPPPP
~saliRRRRLOOPPP
~salmRPPPOPPPPP
~saltPQPPPPPPPP
~salvRPPPPPPOPP
~samSPKLSLRSLU
~samaOMOPPOPPPU
~sameQNMOWNOTNO
~samiUPPONPPPPP
~sampNTNOOOTPOQ
~sanOPPOPWOOMO
~sandOTMPPPROPP
~sangNMXPPPOPOP
~santRPNOQSOOOP
~sapOTOPOPPPPP
~sapeORPPOPPPPP
~sarONRQQPONQQ
~sarePPPRPPPPPP
~sartOPPORPPPPP
~saryOOPPPPPPQQ
~satOSVLQNOPNO
~sateQQOPPPPPPP
~satiQPPOSPOQOP
~satsPMXNPOPPPP
~satuNTPOPPQOOP
~sauQPQPPOPPPQ
~saurQPOPPPPPPP
~savYOMOONNPNS
~saveYNNOOONPNS
~sayKNUQPMSNRR
~sayiONSPPPPPPP
~saysJPSQPMSNRR
~sbaNQRPPQOOOP
~sbanNQQPPQOOOP
~sc_ROQPOQPPPP
~scaLSPPNQQMTO
~scabRROPPNPPPP
~scalLQQROQQOQO
~scanPSMOOPPOUO
~scapOOPPPPRPPP
~scarOOSOOSOOPQ
~scePORROROOOO
~sce_OPRPPPPPPP
~scenPORPPPQPPP
~scesQONRPRNPPP
~schMPUSOONRMQ
~schaPTNOPOOQNQ
~schePOMWOMMSRO
~schiMNOPSPVPNP
~schlPOSPPPOPPP
~schmQORPPPPPPP
~schnPOSPPPPPPP
~schoQTQNNTNOOO
~schrPROPPPPPPP
~schwNNRPPPPPPR
~sciQPSNQQONMQ
~sciaSOOPPQNPPP
~scieMRQPPPPPPP
~sciiQQPPPRNOOP
~scinOOROSPPPPP
~scioPPRPPOOOOQ
~scitQONOOPUPOP
~sclUMPPPOMQPS
~scleUNQPPONQPP
~scloOOPPPPPPPS
~scoZTKJNNRRNO
~sco_QROPPPOPPP
~sconPNRPPPPPPP
~scopWUKOONMROP
~scorTPNLOPSOOO
~scrQPRNQLMOUR
~scraOPOPPQRPPP
~screSPTOOKMSQO
~scriQOOPSNNOQS
~scruNRPPPQOMSP
~scsOPOPPPRPPP
~scs_OPOPPPRPPP
~scuQQQOQPNNRO
~scueONRPPPPPRP
~scuiNUPPPNPPPP
~sculOOPORPOQPP
~scusTPPPPQOMPP
~sd_RQOPPPPPPP
~sdaKXQOOQOOPP
~sdayKXPOOQOOPP
~sdePORPPPPPPP
~sde_PORPPPPPPP
~sdoPPPPPQPPPP
~sdomPPPPPQPPPP
~se_RLNSORZMGR
~seaPTNPNTONPP
~sea_QPPPOPPPPP
~sealOSOPPPPOPP
~searPQPPPPPOQP
~seasRQNPNRPPOP
~seatOOQPQPPPPP
~sebQPPPPPPPPP
~secMQXONNKSQQ
~secoQTQPONORNO
~secrPQPPPPPPPP
~secsPOQPPPPPPP
~sectMQQPOPMRSP
~secuPMTPPPPOOR
~sedMPOVMQQMKW
~sed_KPOVNQQMKW
~sedaROPPOPPPPP
~seeNQQOSNSONO
~seeiPOPPPOTPNP
~seenOVMPPPOPPP
~sefQPPPPPPPPP
~sefuQPPPPPPPPP
~segSMOOPPTPOO
~segmQNOOPPTPOO
~seiNOUNQMOSNS
~seitPOSOPPPPPP
~seizOPROQMOSNS
~selRJSNPXKRMQ
~seleQNQOQQPPOP
~selfSITNOWMPOQ
~seliPQPPPPOPPP
~sellNOPPPPPROQ
~seltQPPQPPPPPP
~selvPQOPPPPPPP
~semNQQNOROSOO
~semaOPOPNSOROP
~semeQPQPPOPPPP
~semiOQQNQPPQOP
~senS\MMTHJKWO
~sen_RMRPOPQPPP
~sendRUOOONLOSO
~sengMPQPRPPPPP
~seniRNQPPNPPRP
~senoOQQPPPPPPP
~sensWLPOTOMOQO
~sentM^HNPNPNQQ
~sepWSLLMJQWPN
~sepaQQPOPPPQOP
~sepsSUMNNKLWRO
~septQMPOOOUQOO
~seqQOPPPPPRPO
~sequQOPPPPPRPO
~serTOLPOORQSN
~ser_SOQOPOOOPO
~sereQPPPPPPPPP
~seriRPPPPPPPPP
~seroIOPPRPVPPP
~sertNNNSRQOPRP
~servURMOMOORQO
~seryQPPPPPPPPP
~sesOVOOMNPMQR
~ses_OVOOMOQMQR
~sessPPPPPPPPQQ
~setWNOOSMMQON
~set_QQPPQONROO
~setrOOOQSOPPQP
~settVNOOPPOPPO
~seuOPPPRPQPPP
~seudOOPPRPQPPP
~sevWLSPNPMQNP
~seveSMSPNPNQOP
~sewQOPPPPPPPP
~sfePQMPPPPPPQ
~sferOQNPPPPPQQ
~sfoRPPRMPPPPP
~sfomRPPRMPPPPP
~sfuTRNOONNRPP
~sfusTRNOPNNRPP
~sgePNSPPPOPPP
~sglSPPPOPPPOP
~sgltSPPPOPPPOP
~sgoSNQPPPPPPP
~sh_SQOPSSLMQM
~shaOKNNNYZNNN
~shakPOVPPMOPPP
~shalNTNPPRPPOO
~shamQQPPPOPPPP
~shapNONPOPVPPP
~sharOOOOOOWOPO
~shavPONPPVMPPP
~sheMZUMONJTNM
~she'NQRPQSOONP
~sheaPPQPPPPPPP
~shedOUROOMLUOO
~sheeOTPPPNOPRP
~shelPQPPPOPPPP
~sherORPPPPPPPP
~shesTNQPNQNPPP
~shiNRRQOOPORN
~shifKVMPOPRORO
~shinQMUQQNPPOO
~shipOROPOQOPQP
~shivPPQPPPPPPP
~shoZSTKQUJPFO
~shocQMYOOONPOP
~shoeOSOPPPOOPP
~sholRNOPPPOPQR
~shooPNTPPOOPPP
~shopROPPPOPPPP
~shorUSONOOOPMO
~shotPOQNTQOONQ
~shouPPNQPXNRKN
~showQROOOORPOO
~shrOQQPQPOPPP
~shuOOPPPPRPPP
~shunPORPPPPPPP
~si_QPPOOQPPPP
~siaQMSQNORORP
~sia_RLSQOONORP
~siadOPPPOPSPPP
~sibQOOPPOPOQR
~sibiROPPPPPPPP
~siblOOPPQOOOQR
~sicQTOQNPPNNQ
~sic_QQQPPOQPOP
~sicaQPPPPPPPPP
~sickPRPRNRNOOQ
~sidILWNULWNPO
~sideJLWNSMWOPO
~sieSNQOOPPPPP
~sie_RPPOPPPPPP
~sierPNSPPPPPPP
~sigJTMNONRNXQ
~signJTMOONSNXQ
~silRMRMTPPOOO
~sil_QPQPPPOPPP
~sildPOONUOPPPP
~silePPQPPPPPPP
~sillOOQPPPRPPP
~silsPPOPPQPPPP
~simWRNNPONOOO
~simeQPPPPPPPPP
~simpTPPPPPOPPP
~simuPSNPPPPPPP
~simvRPPOPPPPPP
~sinQLUOPQQSOJ
~sin_QSNQPNOPPP
~sincOJQNN[SOOO
~sineMOTPQPOPPP
~singQQQQOIPURM
~sinkPQQPPOOPPP
~sinoOQOPRPQPOP
~sinuTPPPPOOPPP
~sioSQTTFJWJTM
~sio_SQPOOOOMRO
~sionQPUUGGZNRN
~siotOPPPPSOPPP
~sirROPPPPPPPP
~sisXQOKKKNYRP
~sis_XMMMMKO[RL
~sistOTRNMPONPS
~sitJKOIVLIZ`O
~sit_OROOONL]LO
~sitaQPPPOPPPPP
~siteNOQNUNNOUO
~sitiNLLNUTQNRR
~sitoQONOOPNOYO
~sitsROQPPPPPPP
~sittNPRPPNPOSO
~situPQPPPPOPPP
~sityOOOPPPQRRP
~siuPSTPQOLOOO
~siumPSTPQOLOOO
~sivVKSOONRQLP
~siveRKSPONRQOP
~siviSOPPPPPPNP
~sixOOOTOPPPPQ
~six_OPOTOPPPPP
~sixtPOPPPPQPPQ
~sizOSRQPNOPPP
~sizeOSRQPNOPPP
~sk_`UINMLLMMU
~skePUNPPOOPPP
~skedOUNPPOOPPP
~sketQPPPPPPPPP
~skiWPMOPPMRNP
~skinRPOOQONSNP
~skipTPNPPPOPPP
~sksVNOONPNPRP
~sks_VNOONPNPRP
~skyPPQPPPPPPP
~sky_PPQPPPPPPP
~slaNMROPSQPQO
~slanOPPPPPPPQP
~slapPNOPPTQPPP
~sleJTLNPWUONO
~sleeMQNNPWROOO
~slepORPPPOPPOP
~slesMPPPPPTPPP
~sliKVPRONQOOO
~slidLQQSPOQPPO
~sligOQOPPPQPPP
~slimQPPPPPPPPP
~slinORPPPPPPPP
~slipPRPPPOOPPP
~sloTQOQNMROOO
~slotPROPPOPPPP
~slowTPMRNNRPOO
~sluOKVPPOOLVP
~sluiPNPPPPPLWP
~slumPORPPPPPPP
~slurPNSPPOPPPP
~slyPROPPPPPPP
~sly_PROPPPPPPP
~sm_RQQOOOPPOO
~sma\MOOPMRNON
~sma_TNOPPPPPPP
~smalROMQPOTPON
~smarURPNPONOPP
~smeOLPPOQXONP
~smeaMLPPPPZPOP
~smelRQPPPQOPOO
~smenPOPPPPPPPQ
~smiPTNPPPPPPP
~smilPTNPPPPPPP
~smoPNOPXPOPNO
~smokPMOPXPOPNO
~smsPOQPPPQPPP
~sms_POQPPPQPPP
~sn'PMTQOKSPQP
~sn'tPMTQOKSPQP
~snaRRQOPNOQOP
~snacPQPPPPPPPP
~snakPPQPPOOQPP
~snapRPPPPOPPOP
~sneQPPOPPPQOP
~snesQPPOPPPQOP
~snoNQPOORNTNO
~snomOOPPPPPTOP
~snorNPQPPSPPPP
~snotRPOPPPOPPP
~snowPRPPPOPPPP
~sntONSPQPPPPP
~snt_ONSPQPPPPP
~snuPOQPPPPPPP
~so_MNXRNMNSMR
~soaRPQPPPOPPP
~soakPNSPPPPPPP
~socOONPPOSUOO
~sociRPOPPPPQOP
~sockMSNPPOPTPP
~sodUMQOOOQPPP
~sodaPORPPPPPPP
~sodeSOOPPPPPPP
~sodiSNPOOOQPPP
~sofPQQPPPPPPP
~softOROPPPPPPP
~solTJPPRNSOOP
~sol_POOONPUPPP
~solaQOQPPPQPPO
~soleUNQPPPOPPP
~soliROPPPPOPPR
~soloMOORUOOPPP
~soluRPPPOPPPPP
~solvPPPPPPPQPP
~somVOPLOQOMRP
~somePOQMOSPNRQ
~somnSQOPPOOPPP
~sonKSLOOUQMRR
~son'NNNOPTSPPP
~son_MUOQORNNSO
~sonaQPPPPPPPPQ
~soneRONPPQOOQP
~soniPOPOPQOPPQ
~sonsLOPQQPSPOQ
~sooWNOOPOPPPP
~soonWNNOPOPPPP
~sopPOOQRPPPPP
~soprQOOQRPPPPP
~sorTQQOKNVNPN
~sor_QPOPPPPPPP
~sorbSPPPNPPPPP
~sordQPPPPPPPPP
~soreTMNOONVPPP
~soriPNPPORQPPP
~sorrKUSQOOPOPO
~sorsQOPOOPPPRQ
~sortPQRPPOPPPN
~sosTPPPMPPPPP
~sotQPPPPPPPPP
~souRRQNONQPOO
~sounNSPOONSQOP
~sourROOPPQNPQP
~sousQOQPPPPPPP
~soutPOQPPPPPPP
~sp_POQROPOPPP
~spaTYNPNNONLO
~spacOQNQPPPPSP
~sparURPPPOONMP
~spasQORPOOQPPO
~speRSRRNNNQKR
~speaOPTPPOOPPP
~specSQNOPOORNO
~speeOOOUPOQOPP
~spenOSOOOOPPOS
~sperPQPPPQPPOP
~sphQPQRNOPPPP
~sphaPPRPOPPPPP
~sphePPPSOOPPPP
~sphoQPPPPPPPPP
~spiUJXIMPQPTO
~spicPPPPPOQPPP
~spinVJRQNROOPO
~spirMPWKQQQRMN
~spitTPNNNNOOVQ
~splPNSORPQONO
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
~sprRQVNRLMOOO
~spraOPTOQNPPPP
~spreOTRPPNNPPP
~spriSNPPPPPPPP
~spsPPSPPPOPPP
~sps_PPSPPPOPPP
~sptQPPPPPPPPP
~sptbQPPPPPPPPP
~spuPLSPPPSPPP
~spurPPQPPPPPPP
~sputPMPPPPSPPP
~squPPOPPQQPPP
~squePQQPPOOPPP
~squiPOPPPRPPPP
~sriUOONOQPPPP
~sri_QOOOQQPPPP
~srisSPPONPPPPP
~ss_[OTMIJRFZO
~ssaPMQNRTNPNR
~ssagPNSPPQPPPP
~ssanQONPQSOPOP
~ssarOPPPPPPPPQ
~ssatOQOPSPPPOP
~sseISUTMOOMMU
~sse_OOTOPPOOPP
~ssecPOQPPPPPPQ
~ssedKULUORPOLT
~ssenOPRPPPPPPP
~sserPORPPPPPQP
~ssesOQQPPOQOPQ
~ssiTUONJGRTRR
~ssibOPQPQOPPPP
~ssinJUJPONSXRN
~ssioXPTMMNPNNP
~ssisOQOOPNPOQT
~ssiuRQRQOONPOO
~ssivQMOQPOSPQP
~ssmPOPPPPPPPQ
~ssmePOPPPPPPPQ
~ssnQPPOPPPQOP
~ssneQPPOPPPQOP
~ssoSQQONOOOOP
~sso_OPRPPPPPPP
~ssocROPPPPPPPP
~ssorRPPOOPPPOQ
~ssrSOOOPQPPPP
~ssriSOOOPQPPPP
~ssuLRVOQSMPNO
~ssueNPPPRPPQPP
~ssurNRUOOSMONO
~sswOVMOPOPQOP
~sswoPVMPPOPOOP
~st'PPQPPPPPPP
~st'sPPQPPPPPPP
~st_UQOQNTGH]M
~staVOPVIOSLLR
~sta_MPUOPOPPPP
~stabTQNOMNRROP
~stafLQRPPSOPPP
~stagNOOPPQTPPP
~staiQSOPPPOPPP
~stakOPQPQOPPPQ
~stalOQOOOPRPPP
~stamPORPPPPPPP
~stanWMPNNQOPQO
~stapQPPPPPPPPP
~starMOKaQONNNM
~statUSOJNQONKX
~stayQNPPOOOPUO
~stbPQOPPPPPPP
~stcPPOPPPPOSP
~stcaPQOPPPPPPP
~steVWZIHMVMIM
~ste_PPNPPPTPOP
~steaORUMNPPQOP
~stedTKSOOPPONS
~steeQNSPPPPPPP
~steiRPPOPPPPPP
~stelPORPPPPPPP
~stemNWMOONRPQO
~stenRMROQTNOOO
~steoQQPOPOPQPP
~stepQOOXNNNOPP
~sterRVOKOPUONM
~stetOSPPPOPPPP
~stfQMNOSSOPPP
~stfeQMNOSSOPPP
~sthIMYOVNLQSO
~stheKMTPTOOPTO
~sthmNPTOSOMQOO
~sti[QQKLVGOPO
~stibQPPPPPPPPP
~sticQPNOOPNRTO
~stifNNUPPOQPPP
~stigQPPPPPPPPP
~stilNSRLQULONQ
~stinSROPOOPOPO
~stioRQMPOROPOP
~stipQPPPOQPPPP
~stisPPQPPPOPPP
~stitUOOQPOOOPP
~stivRNOPPSPPPP
~stlQMSPPPPPPP
~stleQPPPPOPPPP
~stlyPNSPPPPPPP
~stmPROQOROPOP
~stmaQROPOROPOP
~stmeOPPQPPPPPP
~stnNROPPPQPPP
~stnaNROPPPQPPP
~stoVPULVONMLM
~sto_PPRPPPPPPP
~stocKRNQOQTORO
~stolOTSPOOPONP
~stomQORPRNOPPP
~stonSQOQONQPOP
~stooQNOSPQPOPO
~stopXIRIWSLONQ
~storMSRPQOOQOO
~stosQPOPPPPPPP
~stpPRPOSOOPOP
~stpaPPPOSPOPOP
~stpoPQOPPPPPPP
~strSOQTJPIOUQ
~straORTOQLOOQQ
~streNQNWOSNOMP
~striNLOOOTROUO
~stroVQPPLLLRSO
~struQOPPOOOPOT
~stsURMPONSONP
~sts_URMPONSONP
~stuSRRMMNQMSN
~stucMPRPPPRPPP
~studVTJNMNQNTO
~stulQORPPPPOPP
~sturPOSPPPOPPP
~styUOOOOQOPPO
~sty_TOOOPPOPPO
~stylPPPPPQPPPP
~suaLSNTOOQOQO
~sualLSNTOOQOQO
~subVMONRONROP
~subaRPPPPPOPPP
~subcPPPPPPPQOP
~subdQPPOPPPPPP
~subgQPPPPPPPPP
~submQOPPPPPQPP
~subsROOOPPOPPQ
~sucRPRPPOOPPP
~succQPPPPPPPPP
~suchQPPPPPPPPP
~suckPORPPPPPPP
~suctPQPPPOPPPP
~sudPMUOPNSOOO
~suddQNSOPNSOPO
~sueNNOORNOPOX
~sue_OPPPRPPPPP
~suedOOOOPOPPOV
~sufPOQPPPPPPP
~suffPOQPPPPPPP
~sugPLQQOTQPOP
~sugaOMQQORQPOP
~suggQOPPPQPPPP
~suiRRRONONOQP
~suicUPPONOOPQP
~suitPQPPPPPPPP
~sulPNNMXQMUOL
~suleSPOPQOPPPP
~sulfPOOPUPOPPP
~suliOPSNRNOPRO
~suloPRPOQNPPPP
~sulpOPORQPOPPP
~sultONNOOWOVNN
~sumNQQOPQPPOO
~sumaPPPPQPPPPP
~sumeOQQPPPPPPP
~summPPOPPQQQPP
~sunOTMPOSNPQO
~sunaPPPQPPPPPP
~sundNRMPPSOPRP
~sunsPQPPPPPPPP
~supLUNRLONRRP
~supeMRPOPOORQQ
~suppNSNTMPOPQO
~surSLROORJVOP
~suraMQQPPPNTPP
~sureQNROOQOSMQ
~surfQPORNPPPPP
~surgNJTOSQOPTN
~suriQPPPPPOPPP
~survTRMOPPOPOP
~susWSPPNMMPPO
~sus_RRRNOONPQO
~suscSONPPPPPPP
~suspPTORONPOOP
~sutPMOPPOQRQQ
~sutuPMOPPOQRQQ
~suvSPPPPNPPPP
~suvaSPPPPNPPPP
~suxOPQPQPPPPP
~suxaOPQPQPPPPP
~sveMQSPPPPPPP
~swaOUUONKPQRM
~swabQPOPPOQORP
~swalPLWPOMQROO
~swapPVNOOOOPQP
~sweLJZOLUVOMN
~sweaNNTOMSTPNO
~swelPKROOSSOOO
~swerNPUPPOOPPP
~swiONRTNPPPPP
~swinPPPPPPQPPP
~switOPPTNPPPPP
~swoPTMPPOTOOO
~swolPNPPPOTPPO
~sworPVMPPOPOOP
~sy_TQSMLRKSLR
~sycSPQOOPQPPO
~sychSPQOOPQPPO
~symVOOMOOSPNO
~sympSOOOOOSPNO
~synQMOQSNOSPP
~syn_OPPQPPPPPP
~syncROPOPNOSPP
~syndOOOPSPPPPP
~syntPPPQPPPPPP
~syrMQRRQPPPPP
~syriPORPPPPPPP
~syruMRPRQPPPPP
~sysPSTPOMNPQO
~systPSTPOMNPQO
~t'sKQOSLOWOPQ
~t's_KQOSLOWOPQ
~ta_QSYLOPPNKQ
~tabQNNRNVPRMN
~tab_PPQPPPPPPQ
~tabbQNQPPPPPPP
~tabiPQPPPPPPPP
~tablQOLRNWQRNM
~tacLRPPQLYPNO
~tachKLQPOOZQOP
~tackSRPQOMNPPO
~tacoOUOPPPOPOP
~tacrPPPPRPPPPP
~tactPOOPPPRPPP
~tadOQQPPPPPPP
~tafLQSPPSOPPP
~taffLQRPPSOPPP
~tagNSOOOQSOOO
~tagePPPOPQQPPP
~taglQPPPOPPPPP
~tagmNPPPPPSPPP
~taiNSNOOQRQOQ
~tailNROPOQPPOQ
~tainOMQPPPSQPP
~tairPTNPPPOPPP
~takOPKMPZLLVR
~takeNNNMOWLLVS
~takiPQLPQSPPOO
~talTTNHSINRSR
~tal'ORPPPPOPQQ
~tal_VKOKOMPPWR
~taliTOOOOOSOOO
~talkNVSNOPOSMN
~tallPSOOPPPPPP
~taloNPOPUOOPPP
~talsPQQPPPOPPP
~tamVSMVOPNMMN
~tam_QPQQOPPPPP
~tameRPPOPPPPPP
~tamiTQKSOQPNOO
~tamoMQQTPQOOOO
~tampQPPPPPPPPP
~tamsQRPOQNPPPP
~tanWHVNLSLOQR
~tan_NNPNQROPOU
~tancQQPPPPPPOP
~tandTNOOORQPPO
~taniOPQPPPPPPP
~tankONSPPPPPPP
~tantWNPQLONPRO
~tanuQPPOORPPPP
~tanyNPQQQOPQPP
~tapPRNVMOOPOP
~tapeOSNVMOOPOP
~taphQOPPPPPPPP
~tarTQG^MPJOKU
~tar_QSOPPROOOP
~taraQPPPOPOQPP
~tardPSNPPPPPPP
~targVMNOPPROPP
~tariNOOOPOQSNT
~tartLPLbQQKNOM
~taryNPPPPPOOPU
~tasVRRPNOLOOO
~tas_QPPPPPPPPP
~taseQPPPPPPPPP
~tasiQPPPPPPPPP
~tasoRPPPPPOPPP
~tassRQSQOOMPOO
~tastPQOPPPPPPP
~tatNQTJLO[OHV
~tat_SQQMPNOPPP
~tateMOUOMPSONS
~tatiJUMOQRVQLP
~tatoNQOPPOUPPP
~tatuSMROOPNOOU
~tauOSOPPOPPPP
~tavPPQPPPPPPP
~tawUOPPPPOPNP
~tawaUOPPPPOPNP
~taxOQQPPOPPPP
~taxiPQPPPOPPPP
~tayQNPPOOOPUO
~tay_TMPPOOPPQP
~tayiMPPPPPPPSP
~taysPQPPPPPPPP
~tazOOOPTPPPPP
~tazaROOPPPPPPP
~tazoOPPPRPPPPP
~tb_QPPPPPPPPP
~tbaQTNPPQNPPP
~tbalQROPPQNPPP
~tbiPQPPPPPOPP
~tboPORPPPPPPP
~tbrQPOPPPPPPP
~tbreQPOPPPPPPP
~tbuPOPPPQPPPP
~tburPOPPPQPPPP
~tcaPROPPPPPPP
~tcarPROPPPPPPP
~tchRFMVNUZKPM
~tch_POOXPNSNMO
~tchePQNOOQRNRO
~tchfTNPPPPOPPP
~tchiRKSOPSOPPP
~tchyLOOPPQWPPP
~tcoVJNOPOSORO
~tcomWNOOPOPPOP
~tdaQPPPPPOPPP
~tdapQPPPPPOPPP
~te_JS`VGELPNW
~teaOQYJQLSOQL
~teacQRPPPNPPPP
~teadOTTMNPOQOP
~teamKUPOPOPOSO
~tearVLRPPONPPO
~tebURNOOONQOO
~teboPRPPPPPPPP
~tebrUPNOPONQPO
~tecPNPOOPWONR
~techNPPPPPTPOP
~tectRNNOOOSOOR
~tedKONHTPUQOW
~ted_KONHTPUQOW
~teeLTRNMRSONP
~tee_OSOPPPPPPP
~teenONSONRSONQ
~teerNSPPPPPPPP
~teetPQOPPQPPPP
~tegOPQOROPPPP
~tegrOPPORPPPPP
~tegyPQPPPOPPPP
~teiPOPSMPSPPP
~teinQOONOPSPPP
~telNKUQNHVRPT
~tel_POSQPPOPPP
~telePRNOOOQSOP
~tellPKQQOJUOST
~telyOPQPPPPQOP
~temFRSPSKPWQP
~tem_NSNPPNNVPO
~temaOTOPOPPPPP
~temeMNPPUPOQOQ
~temiPOPPPORQPP
~tempLMVQONPORP
~teneFMTJMORNO
~ten_UKTVNMMRMO
~tenaNRNTNPQPPP
~tencTMPPPPPPPP
~tendTNQNPNTPOO
~teneRNOQORPPPP
~teniSOOPPPPPPP
~tennQROPPPPPPP
~tenoRPPPPPPPPP
~tensPNPNOOPQTS
~tentTQMNQSNPOP
~teoQQPOPOPQPP
~teopQQPOPOPQPP
~tepORN[MNNOPO
~tep_PPOSOPPPPP
~tepaMSPQOPPPPP
~tepdPQPPPPPPPP
~teplQOPROPPPPP
~tepsQNPUONOPPP
~terRORJMLWNVN
~ter'OPPPPQPPPP
~ter_MHUJVRRLSS
~teraKMMNYNUSOO
~terbPQPPOPOPPP
~terdRIRPPQSPOP
~tereRSNPOONPPP
~teriWNSPNKMOUO
~terlQPPPPPPPPP
~termSOOPOOMSPQ
~ternMYOOOMRPRM
~teroYONMJRRPPO
~terpNMOOPOSSSO
~terrMPSPPROPPP
~tersNTNPOOSPPO
~teruOOTPPPOPPP
~tervOPOVOOOPPO
~teryQUOOOOOOOQ
~tesUWNJKQQUHS
~tes_SOMKMMUWJU
~testSWPNNTLNNN
~tesuPPPQPPPPPP
~tetORTNPPONPO
~tet_PORPPPPPPP
~tetaQPPOORPPPP
~tethPSOPPOPPPP
~teuQNQPPPPPPP
~texNJRPVOMOOV
~tex_NNOPWOPPPP
~textPMSPPPNPPS
~tfeQMNOSSOPPP
~tfeeRNNORSOPPP
~tfoPOPPQPTOOO
~tforPOPPQPTOOO
~th_HSUOPPRULO
~thaTYKNNQNPMP
~thadPOPPQPPPQP
~thaiPQPPPPPPPP
~thalQPPPOPPPPP
~thanPXPNPPLOOO
~thasQPPQOPPPPP
~thatOUMOQPQQLR
~thdRSOONOPPOQ
~thdaPSOPPPPPOP
~thdrRPOOOOPPPQ
~theUNOQ^PJPKJ
~the_ONWPPMPPPP
~theaPSPOPQNOQO
~theiQRPPOMOPSP
~themOOQOQQMPQR
~thenGLVWONVQMN
~theoKOPPVPPPPP
~therYLGPWWFRQM
~thesPOQPONTOOP
~thetROOOSNROPO
~theySWILRTMPNN
~thiKJRIYO`KOM
~thiaQPPPPPPPPP
~thicTOPROONOOP
~thigRLUPONQPOP
~thinRNPKTSTPMM
~thioOPPPSOPPPP
~thirNOUPPQMPPP
~thisHVJNMN]MVP
~thiuNPOOTOQPPP
~thlRQOOPOQPPP
~thleROPOPPPPOP
~thlyPPOPPPPPPP
~thmOQSNROOROO
~thm_QPOPPPQPPP
~thmaMPSOSOOQOO
~thmiPPPPPPPQPP
~thoLRONOKTPQU
~tho_OPPPPOOPSO
~thonLRRPQPPPPP
~thopRPPPPPOPPP
~thorORQPOPOQPP
~thosMTNPQNUPNP
~thotOQPQQPPPPP
~thouTKNOOOPPPW
~thrQJUQPMSMTO
~threTNPRNNPJVQ
~thriQQPPOOQPPP
~throOLUNRNRTNO
~thruNOPQRPPPPP
~thsWMHPMYSONO
~ths_VMHPMYSONO
~thuMTMOPRSPOO
~thumPPNPPOSPPP
~thunOPPPPPRPPP
~thurNUNOPSOPOP
~thwOOPORPOPSP
~thwaOOPORPOPSP
~thy]OMOLQMPNO
~thy_YONOMOOPPP
~thylTOOOPPPPPP
~thyrPPPQORNPOP
~ti_LQTROOSOOM
~tiaQMLTMRRRNQ
~tia_UOMOOQNROQ
~tialONOROOTPOQ
~tiapNOPSNRPPPP
~tiazPPPPQPPPPP
~tibRPQMOPOORR
~tibiPPQNNQOORR
~tiblOPPPRPPPPP
~tiboRPPPOPQPPP
~tibuQPPPPPPPPP
~ticQKRHMML_VO
~tic_QMRPNMTORQ
~ticaKQTOTOMSOO
~ticeKMOOOPOUTS
~tichSNPPPPPPPP
~ticiQNRPPPOPPP
~tickNSKOORNUTN
~ticlNQRPPOQPPP
~ticoSQQOOOOQOO
~ticsTQONNRQOOP
~ticuRNQOPPNRPP
~tidVMONOWNONO
~tid_QOROPPPPPP
~tideRNMPOWNOOO
~tieXOUKTHKPSQ
~tie_VONOOPOPPP
~tienTORLUJKPSQ
~tiesNPSPPPPPPP
~tifLOSOOPQRNS
~tiffNNUPPOQPPP
~tifiMRNPPQORNS
~tifuQPPPPPPPPP
~tifyPPOPPPRPPP
~tigVNROONNOQO
~tighROSPPPNPPP
~tigmQPPPPPPPPP
~tigoQQNPPPQPPP
~tiguRPPPPPPPPP
~tilMXSJOSPPKP
~til_RTNOOPPRNO
~tilaPOTOOPOPOQ
~tileLOPPPPVPPP
~tillOWQLQTKOMQ
~timOPQMORKQYN
~tim_PPRPPPOPPP
~timeKSPPLRMRYM
~timiTNOOQPOPPP
~timsQPPPPPPPPP
~tinPUOPJ[RHJS
~tin_OPNPPTTNNN
~tinaNOQPPPSPPP
~tineUORMRPNPOO
~tingNYMSGYMJNT
~tiniOOPRPOQPPP
~tinoRPPPPPOPPP
~tinsQPONOPTPOP
~tinuQNQOPOPPPR
~tinyOQQPPPPPPP
~tioTMLOOUHWPQ
~tio_QOQQOPOPPQ
~tionSMKMPUHWPR
~tiotRPPPNPPPPP
~tipSONONRRPPP
~tipaQPPPOQPPPP
~tiplPOPOPPSPPP
~tipsROOOPQPPPP
~tiqQOQPPPPPPP
~tiquQOQPPPPPPP
~tirPNQPNSOORO
~tiraPPRQOPOPPP
~tireONOPOTPPSO
~tiriPQPPPPPPPP
~tirzQPPPPPPPPP
~tisXNKSHRXLPM
~tis_SSNRKOUMPN
~tiscSNPPPPPPPP
~tisiPOROPPPPPP
~tisoPNORNOUPPP
~tistQPMPPTOPQP
~titMKN[LOSNSP
~titcTOPPPOOPOP
~titiOOOPOPTOQP
~titrLNPWNOPOTP
~tituQOQPPPPPPQ
~tityNPPTPPPPPP
~tiv\JKLVSMMRN
~tivaQPOOPQOPQP
~tiveUKMMVSNNSO
~tiviTPOPPQOPOO
~tixOQOPPPPPRP
~tix_OQOPPPPPRP
~tizQNNOPTOPPP
~tizaPPPPQPPPPP
~tleKUUNNRQOON
~tle_KSQPOUOOOO
~tledOOTPPOPPPP
~tlemOPQOPNSPPP
~tlesRSNPPOOPPP
~tliPPRPPOOPPP
~tlinPPRPPOPPPP
~tluPQPPPPPPPP
~tlucPQPPPPPPPP
~tlyQPQQOPPPPO
~tly_QPQQOPPPPO
~tmaPROOOROPOP
~tmasOROPPROPOP
~tmeRINPO[NOPP
~tmenRJLPO[NPQP
~tmrPROPPPPPPP
~tmrwPROPPPPPPP
~tnaNSNPPOQPPP
~tnatNROPPPQPPP
~tnePMMOSVKOOV
~tnerNNMOSULPOT
~tnesROPPPPOPOQ
~tniQPQPPPOPPP
~tnigQPPPPPPPPP
~to_PTYNKMROKP
~toaQRONPPQPPP
~toacQPPOPPRPPP
~toasPROPPPPPPP
~tobQPPPPPPPPP
~tobaQPPPPPPPPP
~tocPTJOLPTMUR
~tociQPRQOOOPOP
~tockLVJQOQPOSO
~toclOPOPQQPPPP
~tocoTQNMMNONTS
~todSZROPKMNMN
~todaQ[MNQNLOOO
~toddSOTQOMRONO
~toeQNROOUMPPP
~toenSOPOOSOPPP
~toesNORPPROPPP
~tofUOPOPPOOPP
~toffSOPPPPOPPP
~togPNOQROQPOP
~togeOOPQRPPPPP
~tohPOPQPPOPQP
~toh_PPPQPPOPQP
~toiPNQUPOOOOO
~toidPPPROPPPPP
~toilOORPPQPPPP
~toinPOOSQNOPOP
~tolPYKRLRMNNR
~tol_QOPTOPPPPP
~toldNWIOOTOOOS
~toleNVPPPOOPOP
~toliQNSPOOQOPP
~toloQPPPPPOPQP
~tomXNWLOOPTGN
~tom_SNQOOTOQMP
~tomaTQRPONOONP
~tombOORPPPPPPP
~tomeNORPRPPPPP
~tomiQOQPPPPPPP
~tomoSSOOPONOOP
~tomsROPPPPSOOP
~tomyOOQOOOPVMO
~tonKITMVN]LOM
~ton_PPSOPOPPPP
~tonaNPPPSPPPPP
~toneQPOQQOSOOO
~tongONMOORXPOP
~toniPKUORNRNRO
~tonsNPPPQQQPPP
~tooSKZPMQONNO
~toodQPPPPQPPPO
~tookRO\NOJOONP
~toolQNOSPQPPPP
~tootQNNPOUPPPP
~topZORJPQOOLP
~top_XQOMQPKONR
~topiRPOONPRPPP
~toppOOULVPNPOO
~toprRQPRKPPPPP
~topsPONPPQSQPP
~torNQTKXPDNOX
~tor_LQRLQUJPSR
~toraOPQOSPPPPP
~torbPPQPPPPPPP
~toreONUPPPPPOP
~toriVOONOPPPPP
~tormOSPPPPOPPP
~tornPOPPPPPPOS
~toroQOPORPPPPP
~torsRSLUONONPP
~torvOPOPTPOPPP
~toryORMOQOOQNU
~tosZRMNNNROMO
~tos_SPPPPPOPOP
~toscPSPPPPPPNP
~toseTOPOPPOPPP
~tosiQONPPOTPPO
~tostQPOPPPPPPP
~totQPOPPOQPPP
~totaPPPQPOPPPP
~tothRQOPOPOPPP
~touNRWNONPOOP
~toucOQRPPOOPPP
~tourPORPPORPOQ
~toutOPSPPPPPPP
~tovPPPPPPQPPP
~towOPPPPRPPPP
~towePOPPPRPPPP
~toxNPNOPPUPSP
~tox_PPOOOQPPSP
~toxiNPOPPPTPPP
~toyPSNPPPPPPP
~tpaPQPOSOOPPO
~tparPPPOSPOPOP
~tpatPQPPPPPPQO
~tpoPQOPPPPPPP
~tponPQOPPPPPPP
~traOOWWVEIH[M
~tra_RPPPOPOPPP
~tracKOUPSQPOPP
~tradQPPPPOPPPP
~tragOPQPPPPPPP
~traiRUMOQMMNQS
~tralNPNSQQNROP
~tramNPNRPQQOPO
~tran[NTOPLKLRO
~trapQMTPPPPPPP
~trarNSOPRPPPQO
~trasQRPLSOPPOO
~tratLLSWQMNOSO
~trauQPOSONNOSO
~travMPPQPOSPPP
~trayMQOPPPPPTP
~trazPPPPQPPPPP
~treTMNYLSLLOR
~tre_RPQSNQLNSO
~treaWHMONPSPPU
~treeOPQPPPPPPQ
~trekPORPPPPPPP
~trelOPPTPPPPNP
~tremOOPPPSQPOP
~trenOQPROPOPPP
~tresMSOQPSNPOO
~tretRPPPPQOPOP
~trexOPOQRPOOPP
~triWNOITSMQTJ
~triaXUNKOLMSQM
~tricTPNOOONNUO
~tridNPQQPORPOP
~trieNQRPPQPPPP
~trigROOOROOQPP
~trikNRPPPPPPPP
~trilPPPORPPPPP
~trimPNOPWOOPOP
~trinNMNRPVOPPP
~tripNLTOMTQPRO
~tritPPPOPPRPPP
~troQQUOYFLNVK
~tro_NNRPXNNPOP
~trodROPPOPPPPP
~troeRQPOPPOPPP
~trofQPPQOPPPPP
~trogQPPPPPPPPP
~trokPPRQNNMSSO
~trolMZKNNPNOVO
~tromROPPPPPPPP
~tronQQNPTNOOPO
~tropOMTQMOVOOO
~trosQPPPOPPPPP
~trouPNRNTPOOPP
~trozPPQPPPPPPP
~truTKQOOLPOUR
~trucNOTPOOPPOR
~trueOPOPQORPPP
~trusQONPPOOPUO
~tryMQOORSPQOO
~try_NRQPOOQQOP
~tryiNOOOSTOPPO
~ts_WTQNAURQON
~tsdRPPPPPPOPP
~tsd_RPPPPPPOPP
~tseRPPPPPPPPP
~tselRPOPPPPPPP
~tsiPRPPPPPPPP
~tsidPROPPPPPPP
~tt_SNQOPOOPPP
~ttaSLSPOLWPMO
~ttacOOPPOLXPOO
~ttawUOPPPPOPNP
~tteJWOLULLSOW
~tte_PPQPPPOPPP
~ttedNKQPUSOPOQ
~tteeOSOPPPPPPP
~ttemROPPPPOPOQ
~ttenOOSOPKNUPR
~tterKZNNPNPOPS
~ttesQOQPPPPPPP
~ttiMJVPNWQNNO
~tticQPOPPPPPPP
~ttinOIVPNWPOOO
~ttitOOPPPPRPPP
~ttlIUUOOTNOOO
~ttleIUUOOTNOOO
~ttoPMVNNRQOLS
~tto_OQRPOPPPPP
~ttomSNQOOTOPMP
~ttonOOSPPOQPPP
~ttrQQOPPPPPPP
~ttyPOPOPSPPOP
~tty_POPOPSPPOP
~tuaPUORPOOPNO
~tualPTORPOOPOO
~tubQLYOOQMQON
~tubaPNTPPPOQPO
~tubeRNUOPQNOON
~tucMPSPPPRPPP
~tuckMPSPPPRPPP
~tudVTKNMNQNTO
~tudeLTOOOOROSP
~tudiYLNPNPOPPP
~tudyQSNOPPOOQP
~tueOSOPPQPPPP
~tuesOSOPPQPPPP
~tulQQQPOOPOPP
~tulaPRQPPOPOPP
~tumNMSORNUPOO
~tum_NMROSOSPOP
~tummPPPPPOSPPP
~tumnQOPPPPPPPP
~tunROOOOPRPOP
~tungSOQOOPPPPP
~tunnPPOPPPRPPP
~turQWYKMKPNLP
~tur_QPOPPPPPPP
~turaSOQOPPPOPP
~turdMUOPPPPPPP
~tureOUQNNKSOOQ
~turiQNRPPPOQPQ
~turmQOPPQPPPPP
~turnOSVOOPNPNO
~tusUNPNNPPPQO
~tus_WMRONQNPOP
~tussOPNPPPRPRP
~tutLPRPPPOOOV
~tuteOOOPPPPOOU
~tuttMQSPPPPPPP
~twaQSOPPONPPP
~twarOSOPPPPPPP
~twatRPPPPONPPP
~twePOOOPOUQPP
~tweePNPOOOUPPP
~twelQPPPPPOQPP
~twenOQOPQPPPPP
~twiNPQRPTNOOO
~twicPOOSPSNPPP
~twinMVMPPORPPP
~twisSOQPPOOPPP
~twitOKSPPTOPPP
~ty_OLOMKPHOY^
~tylQNTOQOOPOP
~tylcRPPOPPPPPP
~tyleONRPRPPPPP
~tyliQPRQNOPPPP
~tynOPPOQPPPRP
~tyniOPPOQPPPRP
~typURJOORQRNO
~typeUPLOOQORNO
~typhPPPPPPQPPP
~typiPRNPPQPPPP
~tysQORPPPOPPP
~tysiQORPPPOPPP
~tz_POQPPPPPPP
~tztOMVPPPOPPP
~tzt_OMVPPPOPPP
~u'rOSOPPQPPOP
~u'reOSOPPQPPOP
~u'vPQPPPPPPPP
~u'vePQPPPPPPPP
~uadQOQPPPPPPP
~ualSUOUNMNONN
~ual_PWOVNMOOMO
~uallROPPPPPPPP
~ualtQOPPPPOPRP
~uamROPPPPPPPP
~uamaROPPPPPPPP
~uanNQPUOPOPOO
~uantNQOUOPOPOP
~uarOMPPPPOPVQ
~uardOMOPPPOPVQ
~uartPPQPPPPPPP
~uaryPPPPPQPPPP
~uatPROOPPQPPP
~uatiPPQPPPOPPP
~ub_PSPOOOOPPQ
~ubaQPROOQNQPO
~ubacQPPPPPPPPP
~ubarQQPPPPOPPP
~ubatPPRPPPOQPO
~ubbNQQPROSOPP
~ubbeNPPPRPPPPP
~ubbiPPPPPOQPPP
~ubblPQPPPPQOPP
~ubcPPPPPPPQOP
~ubclPPPPPPPQOP
~ubdQPPOPPPPPP
~ubduQPPOPPPPPP
~ubeQMWOOQNOON
~ube_QOUPPPNPPO
~ubesQOPPPROPPP
~ubgQPPPPPPPPP
~ubiNNSORPPPPP
~ubitNPQORPPPPP
~ublROOPONUNOP
~ubleROPOPNVNOO
~ubliPPOQOPOPPQ
~ubmQOPPPPPQPP
~ubsQQNOPQOMSP
~ubs_OROPPQOMTP
~ubstQPOPPPPPPQ
~ucaNPRRPPPPPP
~ucagOPQROPPPPP
~ucatOQPPPPPPPP
~uccQPQPPPPPPP
~uccaPPQPPPPPPP
~ucceQPPPPPPPPP
~uceTMNPSPQOOO
~uce_RNOPTPOOOP
~ucedQQOPPPPPPP
~ucesROPPPPPPPP
~uchKQS^LTKNMM
~uch_MPM_MULNMN
~ucheOPTPPOPPPP
~uchiOPQPPPPPPP
~uciNOPUOPPPPP
~ucinOPORPPQPPP
~uckITYOOMQONQ
~uck_KRVOONQOOQ
~uckeORQPPPOPPP
~uckiPPQPPPPPPP
~ucktOOSPPPPPPP
~ucoPPSRONPOPO
~ucomOQROPPPPNP
~uconKRNTROPPPP
~ucosVMQNMOQORO
~uctQSNPNOSQOO
~uctiRSOPOOOQOO
~ud_OSPPPOPPPP
~udaPLQQPOQOPR
~uda_RMOOPOQPPR
~uddPPROPMTOOO
~uddeOOSOPNSPPP
~uddlOROPPORPPP
~udePSOOOOQOSO
~ude_TPOPPOOPPP
~udenKTNPOOROSP
~uderNOSPPQPPPP
~udesQPPPPPPPPP
~udgPSOPPOPPPP
~udgePQPPPPPPPP
~udiXTIOPOOOOO
~udicQPPPPPPPPP
~udieYLNPNPOPPP
~udinPROPPPPPPP
~udioPQOPPPPPPP
~uditPUNPPPPPOP
~udoOOPPRPQPPP
~udomPPPPPPQPPP
~udyOSNOOOSOQP
~udy_OSNOOOSOQP
~ue_PMWJPPZHPO
~ueaOQPPPPPPPP
~ueakOQPPPPPPPP
~uedPNPOOOOPOV
~ued_POOOOOPPOV
~ueeQQPPPPOPPP
~ueezQQPPPPOPPP
~uelRNQOOPPQPP
~uelaOORPPPPQPP
~uemPQPPPPPPPP
~uenTMPRPOOQOO
~uencQPPPPPPQPP
~uentTLQRPPPPOO
~uerROQOPMOUPP
~uesMULOOROQOT
~ues_OPPPPOPPOS
~uesdOROPPQPPPP
~uestPSLPOROPOQ
~uetONRSNQPPOP
~uet_OPRPPOQPPP
~uetiNOPSNRPPPP
~ueuPSOPPOPPPP
~ueuePSOPPOPPPP
~uevPPQPPPPPPP
~uffQTNOOOSOOO
~uff_PTQPPOOPOP
~uffeQOQPPPPPPP
~uffiPQOPPPPPPP
~ufflPOOPPPRPPP
~uffsQPPPPPPPPP
~ug_YROMNNOOPP
~ugaNLRQORSOOO
~ugarPMROPRQPPP
~ugeNNWPPPQNPP
~uge_ONTPPPQNPP
~uggPQOPPQPPPP
~uggePQOPPQPPPP
~ughSORNNUOOMQ
~ugh_VQLOOQNPNQ
~ughiPOQPPPQPPP
~ughsQOQPPOPPPP
~ughtMPQOOVPOOP
~ugiROPPPPPPPP
~ugieROPPPPPPPP
~ugmROPOPPPPPP
~ugmeROPOPPPPPP
~ugsUNPOQPMOQP
~ugs_UNPOQPMOQP
~uguPQPPPPPPPP
~ui_PORPPPPPPP
~uic\LRLOLNLWO
~uiceTONOQNPLVO
~uiciUPPONOOPQP
~uickSNUNPOOPOP
~uidUHRMNOTPUO
~uid_OKQNOOWPQP
~uideTNOOPPNOTP
~uidsSOQOOPOPPP
~uieNTQPPNQPOO
~uietNTOPPNQPOP
~uilOPQOQONNTO
~uildPOOPPPPOUO
~uillPPQPPPPPPP
~uinMQROROPPOR
~uin_ORPPPPPPPP
~uinaONSPPOPPOR
~uineNPPPRPPPPP
~uiniOPQPPQPPPP
~uirPPPPPPPQPP
~uirePQOPPPPQPP
~uisJRUOORQOOO
~uis_NPSOPROOPP
~uiseLRPPPQRPPP
~uishPQPPPPPPPP
~uitQRRMSQMOOO
~uit_PPQNTQNPPO
~uitePQPPPPPPPP
~uitsOSOPPOPPPP
~uittRPPOPOPPPP
~uivLNPUOPRPPP
~uivaLNPVOPRPPP
~ukaQQOPPPOPPP
~ukasPQOPPPPPPP
~ul_POQOONUOOP
~ulaQVUNPJOMPN
~ula_TNQPPPQMOQ
~ulanOSSOPMOQOO
~ularOLSOQOPPSO
~ulasOROPPPPPPP
~ulatPTOROOOOOO
~ulcNOOPPOUPPP
~ulceOOOPPPTPPP
~uldSJKQSXXOIL
~uld_TJIQS[UOJM
~uldeOPRPPMSPOP
~uleTOLYNLGQVO
~ule_UMLVONIQVO
~ulesQPOTOOOOQP
~ulfPOOPUPOPPP
~ulfaROPPPPPPPP
~ulgQNQPPPPPPP
~ulgiOPQPPPPPPP
~uliQVOOPMNORO
~ulinPQRNQNOPRO
~ulisRQMQPPPPPP
~ulitRPPOPPOPPP
~ulizPQPPPPPPPP
~ullPRXPONOOLO
~ull_PTSPONPONP
~ulleOOSPPPPPPP
~ulliQPQPPPNPPP
~ullyPQPPPPPPPP
~ulmROPPPPPPPP
~ulmoROOPPPPPPP
~uloSRPOQNOPPP
~ulosQRPOQNPPPP
~uloxQPPPPPPPPP
~ulpOPORQPOPPP
~ulphOPORQPOPPP
~ulsMM`MONPONP
~uls_OOSPPPPPPP
~ulsaPPQPPPPPPP
~ulsePNVNPOQOOP
~ulsiPOVOOOOPPP
~ulsoNQPPPPPPPQ
~ultXKKQLSMVPO
~ult_OONVNNNQQS
~ultaPNQPPPPUON
~ultiPNQOPPRPPP
~ultrSPNOOOQQOP
~ultsTOMMOXOOOO
~ultuQQOPPOOPRP
~uluQOQPPPPPPP
~ulvQPPPPPPPPP
~um'PNOPPRPPPQ
~um'sPNOPPRPPPQ
~um_MIYL[L[LIP
~umaXLNSONLNRR
~uma_SPMRONNOSO
~umabQOPRPOPPPP
~umanPNPPPPPPPS
~umatSPPPPPOPPP
~umbSLTRMLOTRM
~umb_PORPPOQPPP
~umbaSPPPOPOQOP
~umbeTNNSONLTSN
~umbiPORPPPOPPP
~umblPOPPPPRPPP
~umeNMPTNOOVOQ
~ume_PQPPPPOPPP
~umenOMOOQOOVOQ
~umiROQOPPPPPP
~uminQPQOPPPPPP
~ummNRNOOSRPOO
~ummaPROPPPPQPP
~ummePOPPPQQPPP
~ummyOPPPPRQPPP
~umnQQOPPPPPPP
~umn_QQOPPPPPPP
~umoOTQPNOPQOO
~umonRQNPNOQROP
~umotNSQPPPOPPP
~umpLNQPPSXONN
~ump_MMPPPTUPNN
~umpeQOQPPPOPPP
~umpiPOQPPPPPPP
~umpsNQOPPOSPPP
~umsPPQPPPPPPP
~ums_PQQPPPPPPP
~un_QPQPPPOPPP
~unaPQQQPPPPOP
~unatPPPQPPPPPP
~uncQWQONRMPLO
~unceMSPPPPPRPP
~unchNZOOOPOOMO
~unciPQPPPPPPPP
~unclNMQPPTQPPP
~uncoRPQPPONOPQ
~unctVLPQOOPQOO
~undKMPLLSZRRO
~und_MNQLOSVRNO
~undaOONPPSPPRP
~undeMLQQNPPQUP
~undiRNRPPORPOP
~undlRPOPPPPPOP
~undrOQPPPPQPPP
~undsOUPOPNOPPQ
~uneOPRPPROPPP
~une_PRNPPROPPP
~ungYITLPSOONO
~ung_VKSOOPOPOO
~ungaPOPPPRPPPP
~ungeOTPPPOOPPP
~ungsSMRNROPPPP
~unguQNOPOSQPPP
~uniJUMVOMQQRN
~unitMPNWONNQSO
~unkQJQOPPQQPR
~unk_PMQPPQPPOR
~unknPNPPPPQRQP
~unlQOQPOOOPPQ
~unliQPPPOPPPPP
~unnMWLOPPSOOO
~unneMORPPPRPPP
~unniPUKPPPQPPP
~unnyPROPPPPPPP
~unoQOPPOPPPPP
~unogPPPQPPPPPP
~unotQPPOPPPPPP
~unpQQPPPPOPPP
~unprQPPPPPPPPP
~unrOPTPPOOPPP
~unreOPTPPOOPPP
~unsNNQOONOTPS
~uns_RPOPPOPPPP
~unseOOQPPPPRPP
~unshOPQOPPPPOR
~untKPSOPPMTOT
~unt_MQOSOPOROQ
~untaNNQPPPOOPU
~unteKRSORNORQO
~untiRTNOOPPRNO
~untrQPPPPPPPPP
~untsPPPPPPPQPP
~untyONQPPSPPQP
~unvQPQPPPOPPP
~unvaQPQPPPOPPP
~uorQPQPPOPPPP
~uotQPPPPPPPPP
~uoteQPPPPPPPPP
~uouQPPPPPPPPP
~uousQPPPPPPPPP
~uoxRPPOQPPPPP
~uoxeRPPOQPPPPP
~up_PXOQOLQONO
~upbNRPPPPPORP
~upboNRPPPPPORP
~updOWLPPPOPPP
~updaOWLPPPOPPP
~upeMRPOPOORQQ
~uperMRPOPOORQQ
~upiQNSRMMUOOO
~upilNMTPONVPPO
~upirTOPONPPPPP
~upleQPPPPPPPPP
~uppPSMULPPPQO
~uppeQPOQOPQPPP
~upplOQPTMOPPQP
~uppoORNPPQPPPP
~uprVMOMTPOOOO
~upreQPPOPPPPPP
~upriSNPPPPPPPP
~uproQOONTQOPOP
~upsMVMOQNSOOP
~ups_NPPPPQSPOP
~upsePQPPQOPPPP
~upsiOTOPPOPPPP
~upstPROPPPPPPP
~uptQPRPPOOPPP
~uptuQPRPPOOPPP
~upuPPPPPPQPPP
~upusOPPPPPQPPP
~ur_NSVROQMLNQ
~ura\JTNMMNTMN
~ura_OOTPPPPPPP
~uracTOOPPOPPOP
~uralUNPOPOPPOO
~uranOQOQOPOTPP
~uratVMQNOPQPOO
~urbPPQPPPPPPP
~urcQOQOPQNPQP
~urceROOPPQNPQP
~urchPPQOPPPPPP
~urdMUPPPPPPOP
~urdaMUOPPPPPPP
~ureVRQLKJPVKU
~ure_OQRNNLOWMU
~ureaQPPPPPPPPP
~uredQOTPOOOPPP
~urenPPQPPPPPPP
~uresQRKOOORQPQ
~uretTOPPOPPPPP
~urfQPORNPPPPP
~urfaQPORNPPPPP
~urgOHVMRQNTWK
~urg_POPPPPOPQP
~urgeNKTMRQOTSL
~urgiPNPPPPPPRP
~urglPOQPPPPPPP
~uriPNURKJXNNQ
~uri_PPQPPPPPPP
~uricOPRPPPOPPP
~urieOSMPPOOPRP
~urinRLSQLLXOMQ
~urisPPPPPPQPPQ
~uritOPSPPPPPOP
~urkPPQPPPPPPP
~urlONSTPOPPNO
~urlyPPOTPOPPNP
~urmPOPPQPQOPP
~urmePPPPQPPPPP
~urnPOYMQTLPMN
~urn_QROOOROPOO
~urnaQROOPPPPPP
~urneLRQPPSOQOO
~urniRKXPOMPPOP
~urnsRPNOSONPPP
~urntNOQPPSOPPP
~uroWPMOQMMSPO
~uro_RQOPPPOPPP
~urogQPPPPPPPPP
~urolQPOOPQPPPP
~uronQPPQOPPPPP
~uropQPPQNPPPPP
~urosSPPNQMOTPP
~urpLPVNPOROPP
~urplLPRPPOTPPP
~urrQNRNOMTRNQ
~urreRPNOOORROO
~urriPQPPPOPPPP
~urroNPPPPPRPOR
~urryONUPPOPPPP
~ursKQLKTTIPZQ
~urs_MQMPPPOOYO
~ursdOSPPPPOPPP
~urseMOOMQSLRRS
~ursiQOOOSQOPPP
~urtQOOORLPQMU
~urt_TNNOSMNOMU
~urtaNOPPPPSPPP
~urthORNPPPORPP
~urtiPPQPPPPPPP
~urtsQPRPPOPPPP
~urvTQMOOPQPOP
~urvePQNPPPRPPP
~urviTPOPPPOPOP
~uryRQPOQONOOR
~ury_RPPOPOOOPR
~urysPQPPQPOPPP
~us_WITIQWTOML
~usaPRROPOPPOP
~usabQOROPPPPPP
~usalOQPPPPPPPP
~usbNPRPPROOPP
~usbaNPRPPROOPP
~uscUOOOQONQPP
~usciSONPPPPPPP
~usclTNQPPONQPP
~uscuNPPPRPPPQP
~useMFLNPKTSU\
~use_IMLPOOQTXT
~useaPPPPQPPPPP
~usedPIROQNQQOV
~usefQPPPPPPPPP
~uselOQPPPQPPPP
~userRPOPPPPPPP
~usesPQNPPNROOS
~ushNQQTPNKTPO
~ush_MQMUQQNOQO
~usheQOPOOPNUOO
~ushiPOTPPNPPPP
~usiQYMTPKNONO
~usinRUOPPOOOOO
~usioOROVNMOQOO
~usitRPPPPPOPPP
~uskOPQPPPPPPP
~uskyOPQPPPPPPP
~uslPROPPPPPPP
~uslyPROPPPPPPP
~uspPTORONPOOP
~uspeQTOOPPOOPP
~ussRNROPPQNQO
~usseQNRPPPPPPP
~ussiQROOPPONQP
~ustROPNSPPLSP
~ust_PQNNRQQLTP
~usteSNTOOPOPOP
~ustiPPQPPPPPPP
~ustoNPPPRPPPPP
~ustrQQPPPPPPPP
~ustsPQOPPPPPPP
~usuMTNTPOOPOP
~usuaMTNTPOOPOP
~usyORPPPPPPPP
~usy_ORPPPPPPPP
~ut_RLSLUOMLOW
~utaQNPTNOOPPP
~utamNPPTPPPPPP
~utanQPPPPPPPPP
~utbQPOPPPPPPP
~utbrQPOPPPPPPP
~utcWNOOPOOPOP
~utcoWNOOPOPPOP
~uteIQ]PJIPVLT
~ute_PPPPMMRQNT
~utedNOPQOPPPPT
~utegOPPORPPPPP
~utelPQPPPPPPPP
~uterOOVOMOQPPP
~utesMRSPOMNVOO
~uthNNWPQKQPPO
~uth_MOWQOLROQO
~uthoQOPPPPPQPP
~uthwPPPORPPPPP
~utiPULOOWLOQO
~uti_PORPPPPPPP
~uticOPPORPPPQP
~utidQQNPNTOPOP
~utinNUNPOSNPPP
~utioPQOPPPPPQP
~utisRPOPPQOPPP
~utoQSQNOONPOQ
~uto_OPROPPPQPP
~utocOSNPPQPPPP
~utofSOPPPPOPPP
~utpONUPPPPPPO
~utpaPQPPPPPPQO
~utrMQPPOPRPRP
~utriPPPPPPPQPP
~utroNPPPOPRPPP
~utsRTNPOOPPPO
~uts_RRNPPOPPPP
~utsiPROPPPPPPP
~uttLQTOPRQOPO
~utteONPPPSPPPP
~uttiPRPPPPPPPP
~uttoOPRPPOQPPP
~utuSIOOOOUQQQ
~utumQLPPPPSPPP
~uturPNOPPOQRQQ
~utyLPNNRNNOVU
~uty_MPNOONNOTU
~utynOPPOQPPPRP
~uvaRTOOONPPPP
~uva_QTOOPNPPPP
~uvasQPPPPPPPPP
~uveOOSPPPPPPP
~uvoPPPPPPQPPP
~uw_QNSPPPOPPP
~ux_NNQPPSQOPP
~uxaOPQPQPPPPP
~uxamOPQPQPPPPP
~uxoQPPPQPPPPP
~uxosQPPPQPPPPP
~uyiPOQPQPPPPP
~uyinPOQPQPPPPP
~uysMPPPQSPPPP
~uys_MPPPQSPPPP
~uzeRNPPPPPPPP
~uze_RNPPPPPPPP
~uzzOPQPPPQPPP
~va_RRSNRMNOOO
~vacPSONPRNQQO
~vacaNQPRPPPPPP
~vaccSRMLQRNQRO
~vaciQPQPPPPPPP
~vacuOPQPPPPPPP
~vadPNRPPPPPPP
~vagQMQPPQOROP
~vageQOPPPPPRPP
~vagiQOQPPPPPPP
~vahSPPPPPOPOP
~vaiQPPOPPOPRP
~vailPQOPPPOPRP
~vairRPPOPPPPPP
~valMIOYQPONQT
~val_OLMUMROPUO
~valaPPPRNPPPPP
~valeLNQVOPRPOP
~valiPQNPPPOPNV
~vallPORPPPPPPP
~valpOPPNUOPPPP
~valsQNQORPPOPP
~valuQROPPPOPOP
~valvQOPPOPRPPP
~vanLNRVOPNPNT
~vancMOOVOOOQNT
~vaniOQPPPROPPP
~vantPPQPPPPPPP
~vapXONOPNNPPP
~vapeSPPPPOOPPP
~vapiROPPPOPPPP
~vapoSPOPPPOPPP
~varRNPSOROOOO
~vareQQPPPPOPPP
~variOOQRPQPPOP
~varoQOPQOQPOPO
~vasWNOOPPNPOO
~vascROPPOPOQPP
~vasiQPPPPPPPPP
~vasoQPORPPPPPP
~vastSOONQPOPPP
~vatOPQONNSQRO
~vatiNOQOPOSPQO
~vatoPQPPPPPPPP
~vcfQPPPPPOPPP
~vcf_QPPPPPPPPP
~ve_UHMIZRUOLP
~vecPORPPPPPPP
~vedL\MNMMROQQ
~ved_MYNNMMROQQ
~vediPSOPPPPPPP
~vegLRPPPRRPPP
~vegeOPOPPRPPPP
~veiOLVPPQOPOP
~veilPNRPPPPPPP
~veinOOSPPQOPPP
~velIQQNVKTVNN
~vel_OKUOPNQVNO
~vellNQPQPORPPP
~veloQQNPPPRPPP
~velsMOPOVPPPPP
~velyNTOPPNPPPP
~vemMSQPPOQOPP
~vemeMRQPPPQPPP
~venUQ]OHOLNMO
~ven_NUTPMQNONP
~vendPSNPPPPPPP
~veneSOQOOPPPPP
~veniPQNPQQPPPP
~venlPPPQPPPPPP
~venoOOPPPPOQRP
~ventVL[OKNOONO
~verVSOV@MJJWX
~ver_JUKYHQSQNR
~veraNQOOTPPPPO
~verbONOPPPPPOV
~verdOSSJOOOROR
~vereSLQNOONQOT
~veriOSPPPOPPPP
~vermTSPOOONOPP
~vernMQQPOPPPSP
~versTGMXLOSOUN
~vertXNOQNNNPPO
~verwQPPPPPPPPP
~veryPVTMNSMNMN
~vesNQINQT[MPN
~ves_MRMNRTVMPN
~vestQPNPPPRPPP
~vetSOPQOPPPPP
~vetiPPQQOPPPPP
~veyPROPPPPPPP
~viaLQQSQPPPPP
~vialLQPSQPPPPP
~vicRNROOONPRP
~vic_QPPPPPPPPP
~vicaQPPPPPPPPP
~vicePNPPPPOQSP
~victPPRPPPOPPP
~vid`SLJRNLRMM
~vid_URNKSPNPPO
~vide[QNNONORMN
~vieOVOOOONQOP
~vienOPQPPPPPPP
~viewQTNOPOOROP
~vigPQPPPPPPPP
~vilRPRPOOOPPP
~vil_PPQPPPPPPP
~viliROPPPPPPPP
~villPRPPPOPPPP
~vinXJPMORKNQU
~vincQLQPPRQPOP
~vingUNONPPKOQV
~vioPROOPPPPOQ
~violPPQOPPPPPQ
~viouPROPPPPPPP
~virMMNTUPROPO
~vir_PNOUQOOOOO
~viraOOPOPRQPPP
~viruPPOPPORPPP
~visMMTMLLQYUN
~vis_ROQPOPPPPP
~visaPPQPPPPPPP
~visePMSPPPOPQQ
~visiJRNNMLPZWN
~vitWTNOMRPNNN
~vitaSROOMSQOOO
~viteQOPPPQPPPP
~vityTQPPPOOPOO
~vivRRPOPPOOOP
~vivaSOOPPPPPPP
~viveNSQPPPPPPP
~vivoQPPPPPPPPP
~vixROROOPOPOP
~vix_ROROOPOPOP
~vlaNOOPPOPSOT
~vla_NOOPPOPSOT
~vo_NVPOPOOOOO
~vocPNPPPSPOPP
~vofQPPPOPPPPP
~voflQPPPOPPPPP
~voiMMRPVPQPOO
~voicOMQQPQSPPO
~voidOPOPVOOPPP
~vokQPPPPPPPPP
~vokeQPPPPPPPPP
~volKNRPOOTNOT
~voltOPQPPPPPPP
~voluLROPPPOOPU
~vomPOXNNMROOO
~vomiOOXONMROOO
~vorQPPPPPPPPP
~vorsQPPPPPPPPP
~votORPRPOOPOP
~votePQPPPPPPPP
~vothPQORPOOPPP
~vouLSPPRPPQOP
~vourOQPPPPPPPP
~vousMQOPRPPQPP
~vraPPQPPPPPPP
~vriPQPPPPPPPP
~vroQPPPPPPPPP
~vrouQPPPPPPPPP
~vulPOVNOONPPP
~vulsOOVNPPOPPP
~vy_MLOPPOTQTP
~w'sSQOPPPPNPP
~w's_SQOPPPPNPP
~wa_TOQOPPNPPP
~wabQPOPPOQORP
~wab_QOOPPOQPQP
~wabsOQPPPPPPQP
~wacPQPPPPPPPP
~waiTQQONULOOO
~waitTPQONULOOO
~wakQH\QNLROOO
~wakeQJYQNLROOO
~wakiPNSPPPPPPP
~walQQWOMHPPUN
~wal_RPOOOOOPRP
~walkOTOOOMOQSO
~wallPMXQOLQOOO
~wanPOPLQVJPLX
~wantPPOLRVKPLX
~wapPVNOOOOPQP
~wap_PUOOOOOPQP
~wappPQPPPPPPPP
~warQPONPNQPRP
~wardSLRMNNROUP
~wareMWNPPPPPPP
~warfOPNRSRNROO
~warnQPOPPOQPPP
~wartQNRPPPPPPP
~wasMSRNTOOOOO
~washNSPOTOOPOP
~waspPPQPPPPPPP
~wastNQPPPQPPPP
~wat[RQMRPGOOO
~watcTSPNRPJPPP
~wateWOQOOOMOPO
~wavMIQOOOaOMO
~waveMIQOOOaOMO
~wayRNVOOPLPRN
~way_QLXOOMMPSO
~waysQQNPPSOPOO
~wboQMOTRLRPOO
~wborQMOTRLRPOO
~wdeQOQPPPOPPP
~wderQOQPPPOPPP
~we'QQQPOPOPOO
~we'rPRPPPPPPOP
~we'vPOQPPPPPPP
~weaPOVOLPUONO
~weakONTPOORPPP
~weanRPPPPOPPPP
~wearTQOPMSPONO
~weatLQSPPOTPPP
~webPQPPPPPPPP
~wedJPTMSOLOUS
~wed_KMUORLNOUS
~wedeOPOOQRPPPP
~wedgRPPPPPOPPP
~wednNSPPPPPPPP
~weeQKNUTRSLNN
~weekQKMVVTNLNO
~weenQONOOOUPPP
~wegOPPNPOPQTP
~wegoOPPNPOPQTP
~weiPMOUNNROOR
~weigPNLVNNROOR
~welTQMMMSXPLL
~wel_UKRPPQOPOP
~welcNTPPPPPPOP
~wellQPLNNRZPNM
~welsPQOPPPPPPP
~welvQPPPPPOQPP
~wenMTTOPPPPOO
~wentIVTOPPPPOO
~werUVPQNOKNMQ
~wer_YROOOOLONP
~wereMROSOQOPOQ
~weriPOSPPPPPPP
~wersOSOPPPPPPP
~wesPOSPPPOPPP
~westPPQPPPOPPP
~wetPKOPPYOPPP
~wettPKOPPYOPPP
~wfuPPPPPPPPPQ
~wfulPPPPPPPPPQ
~whaKCIZNM]TPS
~whatKCIZMM]TPS
~wheULRONOLQSP
~wheeLUUPPOMPOP
~whenROGQRUKUMS
~wherNKXNOLTMWN
~whetXMNPNOPPPP
~whiRMKORQVSPK
~whicOLHRORUUSL
~whilSORNSOOPNP
~whipQPPPPPPPPP
~whitNRPOOPTOOO
~whoOXRNNNINYN
~who'NVOOPONPOQ
~whoeNVOPPOOOPP
~wholRNUOOQMPOO
~whomOMOPPOOO\L
~whooQOQPPOPPPP
~whosPRNPPPOPPR
~wicRQMROSMOOP
~wicePOOSPSNPPP
~wichRROPPPPOPP
~widLNSOOPUOPO
~wideMOSOOPTPPP
~wifPNTOORNOOQ
~wifePJVOPROPOQ
~wifiPTNPPPPPPP
~wilPSLOTQMPNR
~willPQLOURNPNR
~winQTONNRUNMN
~win_OROPPPPPPP
~windQQRPPOOOPP
~winePOQOORPPPP
~wingMPNOORVPPO
~winsOTOPPOOPPP
~wintTMPPPPRPNP
~wipPQOPPPPPPP
~wipePQOPPPPPPP
~wirOLVPPPOQPP
~wirdPORPPPPPPP
~wirePNRPPPOQPP
~wisRTMOQOOPPO
~wisdPPPPPQPPPP
~wisePQNOQPQPPP
~wishOTNPPPOPPP
~wistSOQPPOOPPP
~witTHQRPOQTJT
~witcNKSTNTOPPP
~withTOLNSKRUKS
~witnSOQPPOOPOQ
~wl_ORPPPPPPPP
~wlySPPPPOPPPP
~wly_SPPPPOPPPP
~wn_RQSLSPSNLM
~wnePQPPPPPPPP
~wniORRPPOOPPO
~wninOQRPPOOPPP
~wnsPOSPPOPPPP
~wns_POSPPOPPPP
~wokQRNPPOPPPP
~wokeQRNPPOPPPP
~wolPNPPPOTPPO
~wollPNPPPOTPPO
~womSNPQQMOOQO
~womaQOPRROPOOP
~wombPPQPPPPPPP
~womeROOPPOPPQP
~wonNMTOMRRONS
~won'NONOMTSPOS
~wondQOPPPPPPPP
~wontOMVPPNPPPP
~wooOPQPPPPPPP
~woodPPRPPPPPPP
~worJVNLVWKXJL
~wordLUQOPLQUNO
~workORONPWKTNN
~worlQQPOPOPPPP
~wormOPPQPPQPOP
~wornQQPPPPOPPP
~worrNMNPSVOPPP
~worsOQQOQOPOOP
~wortQPOORROPOP
~wouMLPOSSSQNP
~woulMONPTSTONO
~wounOMQPOPPRPQ
~wraQPPPPPPPPP
~wrapQPPPPPPPPP
~wreOOPPPRPPPP
~wrecOOPPPRPPPP
~wriKLOQPNTTNU
~wrisOMOPPRUPOO
~writLOPQPLOUOV
~wroNPUONMOONV
~wronOQSONMOOOV
~wrotOOQPPPPQPP
~ws_MVKOOPVOOP
~wsyPOUNPOOPPP
~wsy_POUNPOOPPP
~xa_POPROPOPPP
~xabOOPSQPNQOO
~xabaOOPSQPNQOO
~xacROOORQOPPP
~xaceRPPOOPPPPP
~xaciPOPPSPPPPP
~xactPPPPPQPPPP
~xamTTOQOMNOOO
~xam_TVMOONOPOO
~xameNPQRPPPPPP
~xamiPNRQOPPPPP
~xamsROPPPPOPPP
~xanQPPPOPPPPP
~xaneQPQPOPPPPP
~xapNPOQRQPPPP
~xapaOPPQQPPPPP
~xarOOQRPPPPPP
~xareOOQRPPPPPP
~xatPQPQPPOPPP
~xateOQPQQPPPPP
~xatiQPPPOPPPPP
~xazPOPQQPPPPP
~xazoOOPQQPPPPP
~xceQROPPPPPPP
~xcepQQOPPPPPPP
~xciPPPPPPPQPP
~xcisPPPPPPPQPP
~xclSPNPPPOPPP
~xcluSPNPPPOPPP
~xedRNOPORQPPO
~xed_RNOPORQPPO
~xenTPOPNPPPPP
~xen_TPOPNPPPPP
~xerSROPOOOPPP
~xercSROPPOOPPP
~xeriQPPPPPPPPP
~xesNTQOONROOP
~xes_NTQOONROOP
~xetRPPNRPPPPP
~xetiRPPNRPPPPP
~xhaNPSPPPOPPP
~xhauNPSPPPOPPP
~xi_SPPPOOPPPP
~xiaPPPPPPOQPP
~xia_PPPPPPOQPP
~xibLPPPTPPPPP
~xicRUPONOOOOP
~xic_NQPPQPQPPP
~xiciQUPOMOOPOP
~xiclQPPPPPPPPP
~xidRNMROPTPPP
~xidePOPQPPPPPP
~xidiROOQOPPPPP
~xieOPOPPPRQPP
~xietNPOPPPRQPP
~xifNPPPTPPPPP
~xifeNPPPTPPPPP
~xigQOQPPPPPPP
~xigeQOQPPPPPPP
~ximQOPORPPPQP
~ximaMPPOTPPPQP
~ximeQPPPPPPPPP
~ximiSPPONPPPPP
~xinRPSRQNNOOO
~xin_QOSOQOOPPP
~xineRQOSOOOPOP
~xisQQOPRPOPOO
~xis_QQOPRPOPOO
~xitPQQPPPPPPP
~xloQOPNSQPPPP
~xlovQOPNSQPPPP
~xmeQPPPPPPPPP
~xmedQPPPPPPPPP
~xo_OORPPPQPPP
~xomQPPQOPPPQP
~xomiPPPQOPPPQP
~xonNPOPVNOORO
~xoneNPOQUNOORO
~xosQPPPQPPPPP
~xostQPPPQPPPPP
~xpeRQOPPOOPPP
~xpecQQOPPOPPPP
~xperQPPPPPPPPP
~xpiOVNOPOPPOP
~xpirOVNPPOPPOP
~xplOORPPPQPPP
~xplaOPPPPPRPPP
~xploOPRPPPOPPP
~xraPPPPPPRPPP
~xrayPPPPPPRPPP
~xt_PSSQOPKNOR
~xtePIRNPOSPUO
~xtenPKONPPSOVO
~xtiPOPPPPNPPT
~xtinPOPPPPNPPT
~xtrQOQPOROPPP
~xtraPOPPPRPPPP
~xtroQPPPOPPPPP
~xtuPQOPPPPPPP
~xtubPQOPPPPPPP
~xtyPPPPPPQPPP
~xty_PPPPPPQPPP
~xusQQOPPPOPPP
~xus_QQOPPPOPPP
~xy_QOPORQOPOR
~xybOPPOQPPPRP
~xybuOPPOQPPPRP
~xycOOOSROPPPP
~xycoPPPSPOPPPP
~xycyOPPPSPPPPP
~xygQPSOOOOQOP
~xygeQPSOOOOQOP
~xytRPPOPPPPPP
~xytoRPPOPPPPPP
~y'rNQRPPPOPPP
~y'reNQRPPPOPPP
~y'sKSQPPUNOOP
~y's_KSQPPUNOOP
~y'vOOPPPRPPPP
~y'veOOPPPRPPPP
~ya_LNPOORTPRP
~yalQOPOOPRPPP
~yalgPPPPOPRPPP
~yaluQPPPPPPPPP
~yanPPRPPPOPPP
~yasMPRPTPOPPO
~yastMPRPTPOPPO
~ybeNPQPPQQPPP
~ybe_NPQPPQQPPP
~yboOXMPPOOPPP
~yboaPROPPPPPPP
~ybodOVNPPOOPPP
~ybuOPPOQPPPRP
~ybutOPPOQPPPRP
~ycaRPPPOOPPPP
~ycaeQPPPPPPPPP
~ycarQPPPPOPPPP
~yceRPPOPPPPPP
~ycemQPPPPPPPPP
~ycerQPPPPPPPPP
~ychTPQONOQPPO
~ych_QQPPOPPPPP
~ychiPOQPPPPPPP
~ychoROOOOPRPPP
~yciUOOTMOOOOP
~ycinUOOTMOOOOP
~yclQOOOQROPPP
~ycliMOONUSPPPP
~ycloTPPQLPPPPP
~ycoQLOWQNOPOO
~ycodPPPSPOPPPP
~ycopQPPPQPPPPP
~ycyOPPPSPPPPP
~ycycOPPPSPPPPP
~ydiPOPPPRPPPP
~ydiaPOPPPRPPPP
~ydrQNPUPOOOPP
~ydraTOPPNPPPPP
~ydroMOPUROOPPP
~ye_PMTPPPQPOP
~yeaYLMVNOQNMQ
~yearWLMVNPQNMQ
~yebPQPPPPPPPP
~yebaPOQPPPPPPP
~yedRPPOOQPOPP
~yed_RPPOOQPOPP
~yelKQMOTSRPPP
~yeliPONPPPTPPP
~yellKQOOTSOPPP
~yeloPQPPPPOPPP
~yerNRMPPOPRPS
~yer_NSMPPOPQPS
~yesODYOORXOOO
~yes_MJWPNQUOPO
~yestRJRPPQSPPP
~ygeQPSOOOOQOP
~ygenQPSOOOOQOP
~ygiPQPPPPPPPP
~ygiePQPPPPPPPP
~yhoQOPPPPPPPP
~yholQOPPPPPPPP
~yieUPPPPONPPP
~yielUPPPPONPPP
~yinJQRNSPPNRR
~yingJQRNSPPNRR
~yl_OPQPROPQPP
~ylaPNOSQPQPOO
~ylacNPPSPPPPPP
~ylaxROPPQPOPOO
~ylcRPPOPPPPPP
~ylcyRPPOPPPPPP
~yleQNQOSPPPPP
~yle_QOPPPQPPPP
~ylenPNRPROPPPP
~yliOSRQNOPPOP
~ylinORSQNOPPPP
~yllKPPRTPPPPP
~ylliKPPRTPPPPP
~yloNOOPPPVPPP
~yloiQPPPPPPPPP
~ylorMOPPPPUPPP
~ylpQPPPPPPPPP
~ymeOPPOPTOPPP
~yme_QPPPPPPPPP
~ymoOOSPPOORPP
~ymorOOSPPOORPP
~ympQNNNOOYONO
~ymphMOOOPPWPPP
~ymptSOOOPOSPOO
~yn_OPPQPPPPPP
~yncROPOPNOSPP
~yncoROPOPNOSPP
~yndOOOPSPPPPP
~yndrOOOPSPPPPP
~yngQQQOPOPPPO
~yngoPQQPPOPPPO
~yniOPPOQPPPRP
~yninOPPOQPPPRP
~yntPPPQPPPPPP
~yntoPPPQPPPPPP
~yo_PPQPPPPPPP
~yocQPPPPPPPPP
~yocaQPPPPPPPPP
~yogPSPPPOPPOP
~yonKWUPNPMMLS
~yondPOOPPPPOOT
~yoneKXVPOQMNMP
~yorRQNPPPPPPP
~yosRONOSPPPPP
~yoscPPPOSPPPPP
~youJ[KNPVQONO
~you'NTNOPPPPOP
~younQNPPPPRPPP
~yourKXMOOUNOOP
~ypaSPPPPPNPPP
~ypasSPPPPPNPPP
~ypeTOJMOPVTNO
~ype_VNMOOROROO
~ypecOOPPPPPRPP
~yperPONNPOVPPO
~yphPPPPPPQPPP
~yphoPPPPPPQPPP
~ypiQQNPPQPPPP
~ypinPRNPPQPPPP
~ypoSPQOOQMQOP
~ypo_PQPQPPPPPP
~ypogRPPOPPPPPP
~ypotQPROOQNQOP
~ypoxQPPPPPOQPP
~yptPQPPPPPPPP
~yriQORPPPPPPP
~yrinPORPPPPPPP
~yroPPPQORNPOP
~yroiOOQOPSOQOP
~yroxQQOROOOPPP
~yruMRPRQPPPPP
~yrupMRPRQPPPPP
~ys_IMMSLVTWON
~ysePMSOOUNOOP
~yse_PPQPPPOPPP
~ysedPQPPPPPPPP
~yselNKSOPVPPPQ
~ysiOQOSPUKPQN
~ysicPQOPPPPPPP
~ysioPSOOPSNMRP
~ysisOMPTQRMSON
~ysmOQPPQPOPPP
~ysm_OQPPQPPPPP
~yspRPPOPPPPPP
~yspnRPPOPPPPPP
~ystMNWRLLUOPO
~yst_QOPPPPPPPP
~ystaMNPSOPUPOP
~ysteRRPNONOPQP
~ystiPPPQPPPPPP
~ystoNPXPOONPOP
~ytePLPPPPWPNP
~ythXOJNRLTOQO
~ythiVPJOQMTOQO
~ythmROPPOPQPPP
~ythrQPPPPPPPPP
~ytiSPPOOPPPPP
~yticQPPOPPPPPP
~ytoPOORROPPPP
~ytocRPPOPPPPPP
~ytoiNPPSROPPPP
~ywaQROPPPPPPP
~ywayQROPPPPPPP
~ywhPQQPPOPPPP
~ywhePQQPPOPPPP
~za_NTSOOPPPNP
~zanQPPPPPPPPP
~zapRNNQSPOPPP
~zapiQNNPTOOPPP
~zaprQPPPOPPPPP
~zarQOQPPPQPPP
~zardQPPPPPPPPP
~zatQOOPROPPPP
~zathOPPPSOPPPP
~zatiSPPOOPPPPP
~ze_QQVPOMMOOP
~zedQPPPPPPPPP
~zed_QPPPPPPPPP
~zemQPNOPTPOOP
~zem_PPPPQPPPPP
~zemaQPNOOTPPNP
~zempPQPPPPPPPP
~zenRQPOPOOPPP
~zen_RQPOPOOPPP
~zepTLUPNQOOOP
~zepaSMVPMOOPOP
~zepiPPPORPPPPP
~zerNNQPPTOOPP
~zer_PNOPPTOPPP
~zeroOPRPPPPPPP
~zesPPQPPPPPPP
~zes_PPQPPPPPPP
~zetPPQPPPPPPP
~zetiQPPPPPPPPP
~zheTPPPOPOPPP
~zheiTPPPOPOPPP
~zidPPQPPQOPPP
~zid_OPPPPRPPPP
~zideQPPPPPPPPP
~zieOQQPPPPPPP
~zienPOQPPPPPPP
~zilRPOOPPPPPP
~zil_RPOOPPPPPP
~zimORPOQOPPPP
~zinPPSSQNNNQO
~zin_QPPOOPPOSP
~zincPPOTOOPPPP
~zineOOOQSQPPPP
~zingPQVOPNOPOP
~zitTOOPPOOPPP
~zithTOPPPPOPPP
~zloQPPOPPPPPP
~zo_NQSPPPOPPP
~zocOPOPSOPPPP
~zodQPPPPPPPPP
~zodiQPPPPPPPPP
~zodoPPPPQPPPPP
~zofOPPPRPPPPP
~zofrOPPPRPPPPP
~zolJKMW[LONTO
~zolaPOPSOPPPPP
~zoleIMNVUOPOUO
~zoliOPPOTPPPPP
~zoloPOPPSOPPPP
~zolpQPPPPOPPPP
~zonQPPPPPPPPP
~zopNPOPSPQPPP
~zophNPOPSPQPPP
~zosPPPQOPPPPP
~zosyOPPQPPPPPP
~zt_ONVPPOOPPP
~zulPQPPPPPPPP
~zul_PQPPPPPPPP
~zumPPPSNPPPPP
~zumaPPPSNPPPPP
~zurPSLOQMOSNS
~zurePSLOQMPSNS
~zy_POTPPNPPPP
~zzaPTOPPPPPNP
~zza_PTOPPPPPNP
~zzyPORPPNQPPP
~zzy_PORPPNQPPP"""
