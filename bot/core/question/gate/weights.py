"""The weights of the gate. Written by `make calibrate`; not by hand.

Fitted to 15296 messages. A line of TABLE is a feature and, in its last ten characters, how many
steps it weighs for each kind, in the order of gate.KINDS: chr(80) is none, the next one up.
"""

DIGEST = "2673be6f2f45"  # of knowledge/messages
STEP = 0.0281
BIAS = (1.244, 2.318, 0.375, -0.630, -0.767, -0.421, 0.611, -0.833, -0.949, -0.949)
TABLE = r"""!FrTNOIHNJM
! !OTRPPNOPOO
! $NTQPPQOPOP
! bothPROPPPOPPP
! isQPPPPPPPPP
!a comparisonsCCHEKTYRQ
!a complaint of one's ownONTMK\KPNR
!a diseasek<V>Ia`SDE
!a drugd:?}}F/BH=
!a drug, and a diseaseoBVPYR?ILJ
!a drug, and a quantityTNQRPNNPOP
!a drug, and one patient's weight or clearanceLMOVVQMOOO
!a finding to be readGFLEMUvOSH
!a long sentenceD_jGCSUJIM
!a low pressure, saturation or coma scoreQ8vLOKPMOO
!a low pressure, saturation or coma score, and a room, bay or bedUIUPPPNOPP
!a low pressure, saturation or coma score, and a wish for evidencePPQPPPPPPP
!a quantityZ<[\OMKMSM
!a question markPOMQTMUNLS
!a question mark, and a wish for evidence[NNPORMOMN
!a question's first wordPS6LLKDQ}S
!a question's first word, and a wish for evidence[KNPOTNPKP
!a relative or friendIJXONdKOKO
!a relative or friend, and a wish for evidencePOPPPQPPPP
!a relative or friend, and that it is nowPPRPPOPPPP
!a room, bay or bedE]fTMN@OMM
!a sentence-TOLM]ZRUY
!a story\JRQOKNPPO
!a treatment or test that is no drugoFFGRMMUNM
!a vital sign's valueQL}LMIIGKI
!a vital sign's value, and a wish for evidencePRNNPOUPPP
!a wish for evidence}CGYHPFNFN
!an age]#LQab`KDW
!codes, bills or certificates6DHFLFD}IJ
!drugs of different classesOJOGrJOMMM
!drugs of different classes, and a comparisonUPPPNOOOOP
!drugs of different classes, and a wish for evidencePQQNQPPPPP
!drugs of different classes, and whether it is safeLOPOWOPPPP
!drugs of one class]KKTOONOOO
!few wordsLF?[]LTVQO
!groups of peoplegMQMHONMPM
!no drug, test or diseaseHac=;FMO\^
!one or two wordszRGQSH@JNI
!one patient's weight or clearance??HsaQNJPL
!since when, in hours or minutesP>fVNLMRNO
!somebody elseCAfQWQWGEZ
!somebody else, and a wish for evidenceXOLQNMQQNQ
!somebody else, and that it is nowRIWNPQMOSQ
!that it is nowNOfJMLHQPP
!that it is over, planned or playVt>HHUINPL
!the first person>^IPKzBKEU
!the first person, and a question markTMOOPZMORJ
!the first person, and a wish for evidenceNLPRNVSPMP
!the law@;FMLKGKC}
!the ways of this house<OFJMD?W}X
!things togetherODPFrMZLHJ
!three drugsROPNSOOPPP
!two diseasesY?VHETdWLL
!two drugs\DJKpINLKL
!usDRRHKUJLkN
!whether it is safeMPHGhUMPNM
!words in quotation marksQLPPPOSSOO
#1@X^SEVj^C1
#1 #1VXHPKKTMJY
#1 #2_XMEOJRNMO
#1 #3SKKPPOXPPP
#1 #4OOOUPPOPPP
#1 $^H_LWKRELJ
#1 ?MZORMOMVJN
#1 aMLOPPRPXPO
#1 afterPOSOOPQPPP
#1 amRPLPNPUOPO
#1 andRVPSKUHLOS
#1 bOSOPONQROP
#1 bringOROPPPPPPP
#1 cSLNOOTRPOP
#1 cmULLPONWPOP
#1 dRPOPPPQPPP
#1 dayMPPPUOPPPP
#1 daysOGMLNVRZRN
#1 diabetesRPPPPPPPPP
#1 dmYOOPOOLPPP
#1 dsSOPPPPOPPP
#1 fQPPPPPOPPP
#1 forHWNTPOOVLP
#1 gTGLQOO]NOP
#1 hZKZJOOFNVO
#1 hasOZMPPOMPPP
#1 hoursWJOUPPOOOP
#1 hr\LLPPPMPPP
#1 hrsKRTSPRLOPP
#1 iQPPPPPPPPP
#1 inCHUPNKdLPZ
#1 isNbEOPRMONP
#1 kNNNLOO`OMP
#1 kgOMZPNOPOOO
#1 lPPUQPPLPPP
#1 mPPPPPPQPPP
#1 mgNOTK\OLMPP
#1 minMIcONOMOOP
#1 minsNLVPPOUOPP
#1 minutesPQPPPPPPPP
#1 mmQFROOQZOPP
#1 moZPNOPNLPPP
#1 monthIJT_VKQKNO
#1 monthsRMHON\ROOP
#1 morePROPPPPPPP
#1 ndONROTPNPPP
#1 needOOSPPPPPPP
#1 noNOPUOPQOPP
#1 normalPOQPPPQPPP
#1 notWQNLPPPOPP
#1 nowOOTPOPOQPP
#1 o'clockPUMPPOPPPP
#1 ofPPQOPPPQPP
#1 onQNMONOWPNU
#1 orWOOPSOIOQP
#1 osteoporoticQPPPPPOPPP
#1 pTPNOPPNPSP
#1 pdLOOL\POPPP
#1 pleasePMUPPOOPPP
#1 pmJcDOOSNNTO
#1 prevUNOPPPOPPP
#1 rdOPQPPOOPSO
#1 sOWOOOOKPSO
#1 salineNNPVNPNOSP
#1 saysPOSPPPOPPP
#1 soPVNPPPNPPP
#1 stPOOORORPPP
#1 thPMOPPSLQVO
#1 thePSMPPPPPPP
#1 toQJPKPP]OOO
#1 todayPQPPPPPPPP
#1 vRMPPPPSOOP
#1 vascSOPPPPOPPP
#1 vsTOOOPLMMO[
#1 wantsPTOPPOPPPO
#1 weekMLTPSNVOPO
#1 weeksHQIRO_ROOO
#1 wentOUNPPPPOPP
#1 whatSMLOPPK]NO
#1 withQORPOPROPP
#1 wkRNMOQNOWPO
#1 wksGTHOTWWNOP
#1 wwONOPPROPSP
#1 xWMOMPPROPP
#1 yTMSPPPNOPP
#1 yearOMPXOMPOPP
#1 yearsMNNSNWPOOP
#1 yoRJSXNRMOOO
#1 yrTIOYMOQOPO
#1 yrsVMNNRUKOOP
#2FO_q:RkT+D
#2 #1PPOPPPSOPP
#2 #2O_EKSMZNLN
#2 #3SPPPPPNPPP
#2 $HB\MWWZQOE
#2 ?JPKQPQKRL`
#2 aMPQVNSOOPM
#2 afterNJQLRVUPPP
#2 andRNNOM^JOPO
#2 atKNOVOQTOPP
#2 bdOOLWOPOPPP
#2 cameORLPPPUOPP
#2 canPOPPORPPPO
#2 dUOPOPPNOPP
#2 dayPNOPPSQPPO
#2 days^NPIOPMPOO
#2 degreesIK[NP[IOPP
#2 doJSNUNSPPPP
#2 doesTOPPPOOPPP
#2 fYMPLLLYOOO
#2 forNH[TOOOOOO
#2 goingQVLNPPPPPP
#2 hTS@YPMWMLS
#2 hasRSNPPONPPP
#2 hoursNPO\PMNONO
#2 howOOPTOPOPPP
#2 hrKUKPPOTRPP
#2 hrsLVNOPPPOOS
#2 inUPKPOQQPPP
#2 isNTKOSRPOPP
#2 kUPOFOOZOPO
#2 kgJLJnGTLNOO
#2 kilosNPOVPONPPP
#2 lbOOORPRPPPP
#2 mbMHIJK^NON
#2 mgWNMONOOWOO
#2 minI_[HMIMRQO
#2 minsMPVPPOMPPP
#2 minutesUTKPPOOPPP
#2 mlSHRMPPOPXP
#2 mmQPPPPPPPPP
#2 moNOQPPOSPPP
#2 monthQPPPPPPPPP
#2 monthsGPOXOVPPOP
#2 noVRMOULMOPO
#2 notPNRPPPPPPP
#2 nowSPOPPPPPPP
#2 ofZMLOOOOPPP
#2 ohpcSPPNPPPPPP
#2 onZSMOLPJPQP
#2 orTRI^KODXNO
#2 pSROOPOPOPP
#2 perLRKVPVKOPP
#2 percentPPRPPPPPPP
#2 sQMPMNRZNPN
#2 secPNRPPPPPPP
#2 she'sPPSPPPNPPP
#2 stillPTPPPPPPMP
#2 systolicLOXPOPOPPP
#2 thNbKPPMLONN
#2 toKRTSOONPPP
#2 twoPVNOPPNPPP
#2 unitsOOQSPPPOPP
#2 vsSOLOPPOVPO
#2 wVPPPPPMPPP
#2 weekOPPLVOPPPP
#2 weeksLMeTWBFOMS
#2 whatLNRSMPVPPP
#2 whoNPQRPPPPPP
#2 withQONOONURPO
#2 wkRNOMUNPPPO
#2 wksXMOKXSIPPO
#2 wouldQLMQNZNPPP
#2 xOQTMPPOPPP
#2 yTMNNOOTPPR
#2 yearaNPPLJMOOP
#2 yearsQOPPPQOPPP
#2 yoKKMNQPWOOY
#2 yrNUNMONQOPU
#2 yrsNOKQPSTPPP
#2.FA`XBdaKHG
#2. $LLQWRVMOMO
#2. ?PPPMPPUPPP
#2. andONTOOULPPP
#2. cmNOOOPPTSPN
#2. kgPTMPPPPPPP
#2. lLNVPPOPPPP
#2. mgZPOIPPPOPP
#2. noOORRPPOPOP
#2. notLVKPPOVPPP
#2. onQOMPOPTPPP
#3=MYYFL}FHF
#3 #1OOPVOPNPOP
#3 #2SY<OM[PPPP
#3 #3NNYOOOMPPP
#3 $ELMR`RTMON
#3 ?QPPPPPPPPP
#3 andNNROQPPSPO
#3 atNOPPPPTPPP
#3 bdTOPPOPOPPP
#3 bpOOOPPNUPPP
#3 forQPPPPPPPPP
#3 heOMMPP[NPPP
#3 inRSQNNOOOPP
#3 isOOPTPONPPP
#3 kgNOPQOQNPUP
#3 mcgNPQUPPONPP
#3 mgRPPQNPOPPP
#3 mlLOXRPPLOPP
#3 onVQOMHNWPPP
#3 orSPPPQPNPPP
#3 urineOOQPPPRPPP
#3 vsQPPPPPPPPP
#3 withMPOPPPVOOP
#3.RJHHGIxTKN
#3. $MXPPPOMRNP
#49HLUFGdxHM
#4 $P^ORNITOJN
#4 andTQMMPRNOPP
#4 iuQPPOPPPPPP
#4 withNMPPNPNZPP
#4.CRSOMOMcON
=5-alpha reductase inhibitorQPPPPPPPPP
=5-ht3 antagonistPRNQWNNOMO
=aaa screeningQPPPPPPPPP
=abdominal painNPSPPNQPPP
=abscessPOPSNOORPP
=acamprosateTPPNOPPPPP
=acarboseSPPONPPPPP
=ace inhibitorPNTNZOJONO
=acetaminophenMVUXLLNONM
=acetaminophen overdoseTPPMPPPPPP
=acetaminophen-codeineOPPPQPPPPP
=acetaminophen-ibuprofenQPPPOPPPPP
=acetylcysteineVLUKNPPPPP
=achilles tendinopathyRQOPPPOPPP
=acid suppressant_ONHQQMOOO
=acnePPSPNPOPPP
=acne treatmentNNOMVVPOPO
=activated charcoalRPPOPPPPPP
=acupunctureROPPPPPPPP
=acute bronchitisRPPOPPPPPP
=acute coronary syndromeVSNWIJSRLN
=acute coughSPPNPPPPPP
=acute kidney injuryYOPOLOOQPP
=acyclovirOPPVNPOPPP
=adalimumabKPPPWPPPPP
=adenosineJPTQSPOPPP
=adhdUOOOOPPPPP
=adjustment disorderMMOPPONUWO
=adrenal insufficiencyIOSQPOVPPO
=advance care planningEJOONNMIMt
=adverse drug eventQPPPPPPPPP
=agitationKNWSNOSOOO
=agitation in dementiaSOOPPPPPPO
=albendazoleJOP[OPOOPP
=albuminPNPOONVPPP
=albuterolKQNYLOSOOP
=alcohol intoxicationTMWPPPLPLR
=alcohol use disorderKHKK]U[NMO
=alcohol use disorder drugPNORUONOOP
=alcohol withdrawalTOPQNPPOPP
=alcoholic hepatitisQPPPPPPPPP
=alendronateUOPNOOPPPO
=alginatePNRPQPPPPP
=allergen immunotherapyQROOPPPPOP
=allergic rhinitisPTOPOMPPPP
=allergyGTKLgMLNPO
=allopurinolXNLQPONPPP
=alpha blockerUUONPKOPPP
=alprazolamQPPNRPPPPP
=alteplaseLNPUNPOVNO
=alzheimer diseaseYPOOMONPOP
=ambulatory ecgPNMPPPVOPO
=aminoglycosideKNOVSPOPOP
=aminophyllineLOO[KPPPPP
=amiodaroneKHUU\NLOOO
=amitriptylineWOUQHNOPPP
=amlodipineSNPOQQNPPP
=ammoniaMPNPPPUPQP
=amoxicillin_WJKMLPONO
=amoxicillin-clavulanateTOOMTOOPPP
=amphotericinUPPLPPPPPP
=ampicillinNPPOSPPPPP
=amputationYJUPNPMOOO
=amyotrophic lateral sclerosisJRMPWPORPP
=anal fissureSPPOOPPPPP
=analgesicJPQUpDKIKL
=anaphylaxisDRVO\MMROO
=andexanetPPPVMPNPPP
=androgenTOOPOPPPPP
=anemiaNSLQVONSLO
=anestheticCTLPWK^MRN
=aneurysm repairPQPPPPPPPP
=anginaWPPPJPPPPP
=angioedemaPPRPOPPPPP
=angiographyONRPPPRPPP
=ankle fractureQPPPPPPPPP
=ankle injuryVRNPPLOPPO
=ankle sprainVRNPPLOPPO
=ankle x-rayNMOPPPWPPP
=annual physicalPSPPPPPONP
=anorexia nervosaOPPPPPPPPR
=antacidMNRPTPPPPP
=antenatal corticosteroidQPPPPPPPPP
=anti-amyloid antibodyTNOOOPOPQP
=anti-d immunoglobulinJNOWWNNOPP
=antiandrogenQOOOTPOPPP
=antiarrhythmicHGXV^NKONO
=antibioticBIBisQ9DUT
=anticholinergicHKXSXNMNRO
=anticoagulantIYRX\KKQKG
=anticoagulant reversal agentLNO_LPNPPP
=anticoagulation reversalLNO_LPNPPP
=anticonvulsantPKMWfIKMNN
=antidepressantO>LFn\VLKJ
=antidiarrhealQPOPPPPPPP
=antiemeticPQLOcLLOLN
=antifibrinolyticYNMRMNNORO
=antifungalQLNUWONOOO
=antihistamineLOOM[POPOP
=antihypertensiveAQI^tODKKK
=antimalarialJNOL[OUOOP
=antimuscarinicJOPOWOOPTP
=antiparasiticTXN\LGLNOO
=antiparkinson drugQOPMUPPPPP
=antiplateletPQOH]OKTNN
=antipsychoticPEG]\PQNMN
=antiretroviralQNOJ\PPOPN
=antisepticVNNSNOPPPP
=antispasmodicNQOI\OOPPP
=antithyroid drug@NOUaOSOLP
=antituberculous drugDNPIcVMPOO
=antitussiveRPPPOPPPPP
=antivenomJOO\NOOPRP
=antiviral[DRVXNLLMM
=anxietyQTJOPRTNOP
=aortic aneurysmPROPPPPPPP
=aortic dissectionRPPPNPPPPP
=apixabanOONMSRMWMO
=appendectomyQTNOPNOPOP
=appendicitisTOJOOLRXOO
=arbHOPL]POPQP
=ardsULSPPONPPP
=argatrobanMPPSPPPPPP
=arniPPPNRPPPQP
=aromatase inhibitorQPPROPOOPP
=arrhythmiaWI[NWGQLMN
=artemether-lumefantrineOPPPQPPPPP
=artemisininOPPQQPPPPP
=arterial lineSNPPPOPPPP
=artesunatePPPQPPPPPP
=arthritis^TJPKOSMNL
=arthroscopyWSMOPMNOOP
=ascitesJNNOOO\PPP
=aspirinTRPKSPLTNO
=asthmaLPYNVTLQJL
=asthma biologicRPPPOOPPPP
=asthma exacerbationPPROPPOPPP
=atorvastatinKOOPYPPPPP
=atrial fibrillationbONIIPMOTO
=atropineIMXUQOOOOP
=atypical antipsychoticLLLWWRPOOO
=audiometryOJPOPPYPPP
=autismRPPPOPPPPP
=azathioprineLPOPWOOPPP
=azithromycin]NOPKOOOOO
=azoleONOMZOOOOP
=back pain^KUNKPKOOP
=baclofenQPPORPPPPP
=bacteremiaRPPOPNNPTP
=bacterial vaginosisOPPRPPPPPP
=bacteriuriaQPPPPPOPPP
=baker cystQOPPPPPPPP
=balance trainingTNPPPPPOPP
=balanced crystalloidWMOOPPOPPP
=bariatric surgerySPPPPPNPPP
=basal insulinQOPTNPOPOP
=bath additiveVOOOOOPPPP
=bathing frequencyLTOPPPRPPP
=bcgKPPPUPPPPP
=bed alarmMTROPKPMXN
=bed restWNPPPOPPLP
=bedaquilineQPPMTPPPPP
=bedwettingQHNPP\NPPP
=bell's palsyYPSMLMNPPP
=benzathine penicillinOPPQPPPPPP
=benzodiazepineLA^dRMLLLN
=beta agonistZNMSKNRNPO
=beta blockerHRRZ[LJNNN
=beta-lactamKPGVRYMOTL
=betamethasoneTPPNPPOPPP
=bezlotoxumabQPPPPPPPPP
=biologic^GNJTPQNPO
=biopsyORQOOTKXJO
=bipolar disorderNPPWIOVPOO
=bisoprololNNPQTPOPPP
=bisphosphonateVNOSNOOPOO
=biteWNVROMINOP
=blatchford scoreVMPPPPOPOP
=bleach bathQPPPPOPPPP
=bleedingS\lLE?HTMM
=bloatingPPOPPPPPPP
=blood cultureOYOPPOLPOP
=blood gasMINOPOaOOO
=bnp\ONOONNNOO
=body mass indexLKMVMXQMUM
=bone scanMMNPPOYPPP
=botulinum toxinRKPMKWOOWO
=bowel obstructionVPNOPPNPPP
=bowel preparationRPPPPPPPOP
=bphQPPPPPPPPP
=bppvOPPPPPRPPP
=braceNTNOPOOTOP
=bradycardiaUPPPNOPPPP
=brain tumorGOPYPPPPPP
=breast cancerXOOPMRLPPP
=breast examQPPPPPPPPP
=breast lumpQPPPPPQPPP
=breastfeedingLIKLgUKOOO
=breechOPTPPNPPPP
=bridging anticoagulationTHWPOOOPQO
=brief interventionQPPPPPPPPP
=bronchiectasisQPPOPPPPPP
=bronchiolitisOTQOPOMPSP
=bronchodilatorHRJ\QLWMPN
=brueUNLPPNXONO
=buckle fractureROPPPPOPPP
=budesonideVPOLOPPPPP
=budesonide-formoterolTPPMPPPPPP
=bumetanideNNPYLPPPPP
=bupivacaineOPPROPPPPP
=buprenorphineOOOOVOPPPP
=buprenorphine-naloxoneLPOPVOPPPP
=bupropionMOPOXPNPPP
=burnJGTNQTYNOR
=c difficile infectionXOKOMGJ]TN
=c-spine clearanceTOPPPPPPPO
=cabergolineTPPNPPPPPP
=caffeineRYNNNNOPPO
=calcineurin inhibitorMOOOXOOPPP
=calcipotrieneQPPPPPOPPP
=calciumMLRLTOXOOO
=calcium channel blockerQRKN]OKOOO
=calcium gluconateOVLPPOPOPP
=canadian ct head ruleQPPPPPPPPP
=cancerMILTLQZVNN
=canker soreJONPP[OPPP
=cannabidiolRPPOQPPPPP
=cannabinoidSKNNQYOPPO
=cannabisQLOOPYOPPO
=capnographyOFSPPOZPOP
=car crashRPQPPOOPPO
=carbamazepineNOPOUPPPPP
=carbapenemJNMNQ]OPPP
=carbimazoleIOOVTPSPLP
=carbon monoxide poisoningRNSPPPOOPP
=carboprostNPPTPPPPPP
=cardiac arrestDO\NONJTL\
=cardiac catheterizationXLRPPLNPOQ
=cardiac rehabilitationPKVPPPPPPP
=cardiac resynchronizationOPRPPPOPPP
=cardiopulmonary resuscitationQI[POLNORR
=cardiovascular deathSOPPPPPPPP
=cardiovascular diseaseaPG[LHFYOJ
=cardioversionPPRPPPOPPP
=carotid endarterectomyLQXOOPNPPP
=carpal tunnel syndromeMPPOPXPPPN
=carvedilolNQN[JOOPPP
=castNMMOOO\OOO
=cat biteSOPPPPOPPP
=cataractOROPPPOQPP
=cataract surgeryTPPPMPOPPP
=catheter ablationRPPPPPOPPP
=cauda equina syndromeLORPPNPOPU
=cautiQPPPPPPPPP
=cbcMUPPPPOPPP
=cbt for insomniaWNPPPNOOQN
=cefazolinKSOPUPPPOP
=cefdinirPQPPPPPPPP
=cefepimeQPPPOPPPQP
=cefiximeNPPOSPPPPP
=ceftriaxoneLOPQSMOOUO
=celecoxibIPPPWPPPPP
=celiac diseaseQPPPPPPPPP
=cellulitisPSOUOOLOPO
=centor scoreROPPPPPPPP
=central lineOOPMPPPWOP
=cephalexinPPPPMTPPPP
=cephalosporinFRNPWQNOTO
=cervical cancerQPPPPPPPPP
=cervical cerclageQOPPPPPPPP
=cervical collarSPPPPPNPPP
=cervical dysplasiaORQPPQNPPP
=cervical ripeningOOOPTPPPPP
=cesarean sectionQRMSONOSNP
=cgrp antagonistTOPOOPPPPP
=cgrp antibodyTOPOOPPPPP
=cha2ds2-vascSOPPPPOPPP
=chads2ROPPPPOPPP
=chemotherapyKSVLOVLPNP
=chest painQOUOMPKOUO
=chest physiotherapyEMOOONNfOO
=chest tubePTMPPPPPPP
=chest x-rayRRNPOORPPO
=chickenpoxLRNPSOSPPP
=child-pughMPPSPPPPPP
=chlamydiaPNPPPVOPPO
=chloramphenicolQPPPOPPPPP
=chlordiazepoxideOPPSPPPOPP
=chlorhexidineUNNSNOPPPP
=chloroquineOPPNTPPPPP
=chlorthalidoneSPPPNPPPPP
=chocolateNYIPPNTPPO
=cholecystectomyRQOOOPORNP
=cholinesterase inhibitorPUOLRPOOOP
=chondroitinRPPOPPPPPP
=chronic fatigue syndromeSOOPPPOPPP
=chronic kidney diseaseLHKZbKNNOO
=chronic painOPPTPPNPPP
=ciprofloxacinMONL[OOPRP
=cirrhosisMOOOYONPPP
=citalopramSPPMROPPPP
=ciwaOPPPPPPPRP
=clarithromycinLOOSWMOPPO
=clindamycinKPPXNPPPPP
=clobazamMPPOUPPPPP
=clomipheneRPPOPPPPPP
=clonazepamSPQOOPPPPP
=clonidineJOPXPPPPPP
=clopidogrelROPNSOPPPP
=clozapineMONPUOSPPP
=codeineJRNPSTOOPQ
=coenzyme q10QPPPPPPPPP
=coffeeIeMOOMNONO
=cognitive behavioral therapy\MPPOMNOPN
=cognitive screeningOTNPPPOPPP
=colchicineXNNNROOOOO
=cold water immersionMOVPPPOPPP
=colicVXOOOHPOOP
=colistinOOPSOPPPPP
=colloidQNOOONVPPP
=colon polypsVMPPPPOOPP
=colonoscopyRMQPORLVOO
=colorectal cancerSOOOPRNOPP
=colposcopyMNXPPPOPPP
=comaNTWPPNKOOO
=combined hormone therapyQPPPPPPPPP
=combined oral contraceptiveQPPPPPPPPP
=common coldQPPPPPPPPP
=community-acquired pneumoniaUNPOMOOSPP
=compression stockingsQPPPPPPPPP
=concussionRPOPPROPPO
=condomQPPPPPPPPP
=conjunctivitisSPPPOPPPPP
=conservative careQPPPPPPPPP
=constipationQOOPMSQPPP
=contact dermatitisLPOPPVNPPP
=contact lensQPPPOPPPPP
=continuous glucose monitoringPOPOOPOUPP
=contraceptionC7TQ_]IQXS
=contraceptive implantINOVWPOPPN
=contraceptive patchPPNPOPUPPP
=contraceptive pillNGXNVKOOUQ
=contrast mediaJOOM]PNPPP
=contrast nephropathyRPPPOPPPPP
=contusionHMMOOP`OPP
=copdSTMLSNROOO
=copd exacerbationUOPONPPPPP
=cord careQOPPPPPPPP
=coronary bypassOQQPPPPPPP
=coronary calcium scoreNPPPPSPPPP
=coronary ct angiographyNLNPOPOPPZ
=coronary diseaseLRN\SIRRKN
=corticosteroidiKHSRLEULL
=coughTLWKIUUMOO
=cough medicineLTPORPPPPP
=covid antiviralVIVLUOONOO
=covid testOTOPPOPPPP
=covid vaccinePOPOJ\OOON
=covid-19TPHIPTQPXN
=cox-2 inhibitorIPPPWPPPPP
=cpapPLTPPOORPO
=cranberryQONOTQPPOO
=creatineQPPOPQPPPP
=critical illnessLOGLKNFRoS
=crizanlizumabRPPPOPPPPP
=croupUROPNJTOOP
=crpVKLONNZOOO
=crush injuryPMSPPPPPPP
=crystalloidTOTLLOTPOP
=ctVSTLJIKLM_
=ct angiographyUJMPOPMPPZ
=cyclobenzaprineVPPPJPPPPP
=cyclophosphamideTPPPMPPPPP
=cyclosporineMPPOUPOPPP
=cystic fibrosisPPRPPPNPPP
=cytisiniclineWOPOLPOPPP
=d-dimerTMNOOOVOOO
=d-mannoseQPPOPPPPPP
=dabigatranXNOQMOOOOP
=dairyOPPPROPPPP
=dalteparinJVOUNPOPPP
=dantroleneNOPPPPPPTP
=dapagliflozinTQOONOOOQP
=death`nLHG=;RO^
=death rattleQPPOPPPPPP
=debridementOOPPPPPRPP
=debriefingOSOPPPPPPP
=decongestantDPPO^PPPPP
=deep vein thrombosisOOOTNRQOOO
=defibrillationRG_OPKOPOO
=dehydrationQPPPOPPPPP
=delayed cord clampingQSLPPPPPPP
=delayed prescriptionQPPPPPPPPP
=deliriumTNSMLONUQO
=dementia`MIMPOLTMQ
=dementia drugQUOLRPOOOP
=dengueKRNO\OKOSN
=denosumabQPPPPPPPPP
=dental cariesMPOPPPTPPP
=depot medroxyprogesteroneRNWPLOPOOP
=deprescribingRPPPPPPPPP
=depressionQSFNNV[MOM
=depression screeningYPOOPOLPOO
=dermatitisNPHNLoHOLN
=dermoscopyLOPPPPWOPP
=desmopressinRPPPPPPPPP
=dexa scanRLMOPOXOPO
=dexamethasoneWMO[HONNPO
=dexmedetomidinePNOVOPPPPP
=dextromethorphanRPPPOPPPPP
=dextroseMPPWNPPOPP
=dhaOSPOPPPPPP
=diabetesZMOMQOKRTM
=diabetic footRTOPPPNPNP
=diabetic ketoacidosisRNOLOOMO]O
=diabetic nephropathyRPPPOPPPPP
=diabetic neuropathyTPPPMPPPPP
=dialectical behavior therapyQPPPPPPPPP
=dialysisDITaQPJQVK
=diamorphineRNQSMPPPPP
=diaper rashPOPPPVLPPP
=diarrheaUQNSMJVONO
=diazepamKKXUOOOPPP
=diclofenacJOPOYPPPPP
=dietRSLOPRRNOO
=digital rectal examRPOPPPPPPP
=digoxinKMYOVLNOPP
=digoxin immune fabNOPPPPPPSP
=dihydropyridineQLPVRPLOOP
=diltiazemMROMWPPPPP
=dinoprostoneOQPPPPPPPP
=diphenhydramineRPPPOPPPPP
=direct thrombin inhibitorVMOUMOOOOP
=disc herniationNPPPPSPPPP
=disulfiramMPPOVPOPPP
=diureticZQLOHPUOOO
=diverticulitisRPPPPPPPPP
=dizzinessUJMOOTXMNO
=dmardONNR]LNOON
=doacYJQWPPJRLL
=dolutegravirPPPKVPPPPP
=domperidoneOPPPRPPPPP
=donepezilULNOUPOPPP
=dopaminePPOPROPPPP
=dopamine agonistTPPNOPPPPP
=dornase alfaLVOPPONPRP
=doxycyclineQNONVQOPOP
=doxypepWPPOKPPPPP
=dpp-4 inhibitorQPPPOPPPQP
=droperidolSMOTNPPPPP
=drowningOZQOONMOOO
=drug allergyOOOWMPPPPP
=dry eyeLONOOUUOPP
=dry needlingPPPPPPPQPP
=dual antiplatelet therapyTPONOPPPPP
=duloxetineLPPPUPPPPP
=dupilumabRPPPOPPPPP
=dupuytren contractureKPPPPPWPPP
=dyspepsiaQPPPPPPPPP
=dyspneaVUTJOTLNOK
=dysuriaTPPPMPPPPP
=e-cigarette^LOOOPMOOO
=ear painRPPPPOPPPP
=early allergen introductionPTNPPPPPOP
=early mobilizationQOPPPPPPPP
=early surgeryQPPPPPPPPP
=easy bruisingNPVPPPMPPP
=eating disorderOPPPPPPPPR
=echocardiographyMYNLONLYNN
=eclampsiaPPWSMNNNOO
=ecmoUMWOONMOOO
=ectopic pregnancyOOSPOPQPPP
=eczemaWRLNNTROLN
=edinburgh postnatal depression scaleSPPPPOPOPP
=edoxabanQPPPPPPPPP
=edta chelationMOTPPPPPPP
=eegPPOPPPPPPP
=efavirenzLOPPWPPPPN
=egg allergyQOPOTOOPPP
=eggsIIMOYWSPNP
=electrical injuryNPUPPPOPPP
=electrocardiogramMOVNPOUONO
=electroconvulsive therapyQNSOPOPPPP
=electronic health recordPSMPPPPPPP
=emdrPOPPPRPPPP
=emergency contraceptionNNOONROPPW
=emergency levonorgestrelNNOONROPPW
=emgQPPPPPPPPP
=emollientWOOOONPPPP
=empagliflozinQOPOOPPPTO
=enalaprilOPPPRPPPPP
=encephalitisKPPXNPPPPP
=encephalopathyQPPPOPPPPP
=enemaGLNOgOJOPP
=enoxaparinMWMOROOPPP
=enteral nutritionOOPOTPPPPP
=epaSPPPOPNPPP
=epidural steroid injectionQPPPPPPQPP
=epiglottitisNNRPPPRPPP
=epilepsyGNNSZONNOV
=epinephrineJS`QMLJOHX
=episiotomyPPPPPPPQOP
=epistaxisQOLOOQUPPP
=epley maneuverWGNPPWOOPP
=ergometrineLPPWOPPPPP
=erythromycinQPPNRPPPPP
=erythropoiesis-stimulating agentSOPOPPPPPP
=erythropoietinSOPOPPPPPP
=escitalopramMOOOQYPPON
=esketamineQPPPOPPPPP
=esophageal varicesPSTPNPOPLP
=esrSONOPOSOOO
=estrogenWOOONOOPPP
=eszopicloneQPPPPPPPPP
=etomidateQPPPPPPPPP
=exerciseYRPLMQGXQL
=extravasationOORPPPPPPP
=eye examQPPPPPPPPP
=ezetimibeQPPPPPPPPP
=face maskPRPPPPPOPP
=factor xa inhibitorJMS[PQKTNM
=fallsPJPKN[SPNR
=falls preventionQQPPPOPPPP
=family presenceDXOOPPPL[O
=famotidineQPPOPRPPPO
=fascia iliaca blockSOOPPPOPPP
=fatigueOITOM[SNOM
=fatty liverPQOPPRPPOP
=febrile infantTPPOPPOPPP
=febrile seizureUQNPPPMPPP
=febuxostatROPPQOOPPP
=fecal immunochemical testWOOOPOMOQP
=fecal transplantYNOOOOONPP
=feeding tubePSOPPPPPPO
=felodipineIOPN[PPPPP
=fenofibrateQPPPPPPPPP
=fentanylMPTQQOOPPP
=ferric carboxymaltoseMOOXOPNPPP
=ferritinNMNNOQ[OOO
=fetal monitoringPMSPPPQPPP
=feverJNSCUN_RPO
=fezolinetantRPPPOPPPPP
=fibrateQPPPPPPPPP
=fibroidsPOPPPQPPPP
=fidaxomicinTOPPNPOPPP
=finasterideQPPPPPPPPP
=finerenoneUPPOMPPPPP
=first seizureQPPPPPPPPP
=first-generation antihistamineSOPOQPOPPP
=flecainideSPPPNPPPPP
=flucloxacillinIPPYPPPPPP
=fluconazoleIOOQZOPPPP
=flumazenilQPPPOPPPPP
=fluoroquinoloneUMNKXOOOPP
=fluoxetineWOPLRNOPPP
=fluticasoneNOONVPPPQP
=fluticasone-salmeterolSOPOOPPPQP
=fomepizolePOOVMPOOPP
=food allergyTNNMVSNMOP
=foot painSRMPPQRONP
=foreign bodyMPQPPORPPP
=formoterolUOPLOPPPPP
=fosfomycinVOPSJPPPOP
=fosphenytoinMPPXOMPPPP
=fractureTNNLTNROMT
=frailtyNKMSOLN^TN
=frenotomyZOOPNPLPPP
=frozen shoulderQTNOPOOQOP
=functional declineNOPOPPOVNP
=furosemidePSNRTNOOOO
=fusidic acidMPPPTPPPPP
=gabapentinMOOVUOMOOP
=gabapentinoidQONTUOMOOO
=ganglion cystUOPPPOPOPO
=garlicOOQPKXPPPO
=gastric bypassRPPPPPOPPP
=gastritisOQPPOSPPPP
=gastroenteritis[YJNKMNNQO
=gentamicinNNPWOPOPOP
=gerdQMOOOTSOPO
=gestational diabetesPPPPPPPQPP
=gestational hypertensionSPPPPPPPPP
=gi bleeding^QNONOJONP
=giant cell arteritisLOPSOPTPOP
=gingerNVOPPOPPPP
=ginkgoPPPPQPPPPP
=glasgow coma scaleNSYOPOKOPP
=glassesTPRPPNNPPP
=glaucomaNNQOTOQOPP
=glaucoma dropPOONUPPPPP
=gliclazideOOPVOOOPPP
=glovesUVMOOWJMNO
=glp-1 agonistPQKMLWMUSN
=glucagonNPQUMPPPPP
=glucosamineXNONLQPPPP
=glucosamine-chondroitinRPPOPPPPPP
=glucose-lowering drugXNKMLQPL^J
=gluten-free dietRPPPPPPPPP
=glycopyrrolateSOPOQPPPOP
=goiterOPPTOPNPPP
=golfer's elbowROPPPPPPPP
=goutMTKSNRVOOM
=gram-negative bacteremiaSPPPPPOPPP
=group therapyPROPPPPQPP
=growing painsFLUPPIaPPP
=guillain-barreOOSPPOPPPP
=gunshot woundONSPPOOPOS
=h pyloriQPPPPPOPPP
=h2 blockerQPPNPROPPO
=hair lossMOOPOPWPPP
=haloperidolQLMPXOROOO
=hand washingPTMPPPPPPP
=hba1cRMNOOTROPP
=head ctRSJPPNVPOO
=head injuryWOQOPPMPOO
=headacheMVJQGRXNTN
=hearing aidLPKOP`KPOO
=hearing lossLTMPPOUPPP
=heart failureWMLOMVKVNO
=heart murmurNOSPPOSPPP
=heart scoreUNPPPOPPPP
=heat strokeMPTPPPOPPP
=heat therapyQQOPPPOPPP
=heel painSRMPPQRONP
=helium-oxygenQPPPPPPPPP
=helmetRQNPPPPPPO
=hematomaNOWPPOMPPP
=hematuriaOOPPPPSPPP
=hemoglobin testPROPPOPPPP
=hemolytic anemiaNTMMWPOPPO
=hemophiliaPPQPPPOPPP
=hemoptysisNMVPPPPPPP
=hemorrhoidsMOPPPVOOPP
=heparin?[OVMLVNUO
=heparin-induced thrombocytopeniaOPPPSPOPPP
=hepatitisRLNTOYNOMN
=hepatitis bRNPTPQOONO
=hepatitis cONNPPXNPOP
=hepatorenal syndromeHWQROQJNRS
=herbal remedyERPM[WNOON
=herniaVRNOOOJTOP
=hernia repairRPPPPPPPPP
=herpes antiviralKOO^KOOPPP
=hfpefSOOONPPRPP
=hfrefSPOMRPPPPP
=hiccupsINPOPQ\NOO
=high-flow nasal cannulaYNMPPPNPOP
=hints examUNOPPOQOPP
=hip fractureQZMOOOMPNP
=hip fracture surgerySOOOPPPPPP
=hip painPOOPPSPPPP
=hip protectorQPPPPPPPPP
=hip replacementSPPNPPPPPP
=hivMNKOQLXPPW
=hiv pre-exposure prophylaxisTOPOOPPPPP
=home birthMGUPPZPPOO
=home blood pressure monitoringPQNPPPPPPP
=home careONQPPPPRPP
=home hazard assessmentQPPPPPPPPP
=home oxygenLNPPPPPVPP
=home remedyTWNONNOONP
=honeyQXNONPOOOP
=hormonal contraceptivePE]NQJSNTP
=hormone therapyXMOLMUOPPO
=hospiceQPPPPPPOQP
=hospital admissionIULIMMIS_Y
=hospital readmissionVOPPPPOPNN
=hospital-acquired pneumoniaRPPOOPPPPP
=hot flashesPLOPOSTPPP
=hpv infectionXMOOPQMPPP
=hpv vaccineXOPLNPPPPP
=humidified airROPPPPPPPP
=hyaluronic acid injectionROPPPPPPPP
=hydralazineOPPROPPPPP
=hydrochlorothiazideQPPPPPPPPP
=hydrocodoneQPPPPPPPPP
=hydrocortisoneHRPXOPPOPP
=hydromorphoneKQNOYOPPPP
=hydroxychloroquineSPPQLPPPPP
=hydroxyprogesterone caproateVOPMOQOPPP
=hydroxyureaRPPPPPPPPP
=hypercalcemiaOOOPPPUPOO
=hyperkalemiaMOWNSPNOPP
=hyperlipidemiaTMMOOYMPPO
=hypertensionM]UJ^R<XGM
=hyperthyroidismOOPPPOTPPP
=hypertonic salineRLSTMOMORP
=hypertriglyceridemiaQPPPPPPPPP
=hypnoticTRNOPSNOMO
=hypoglycemiaQTLWNOMOPP
=hypogonadismOPPOPPTPPP
=hyponatremiaOPPPPPRPPP
=hypophosphatemiaKPPPPPUPPP
=hypotensionPOPPPOTPPO
=hypothermiaYWKPPKLOQP
=hypothyroidismPPOOOVMRMP
=hypoxiaSMRNPPMSPP
=hysterectomyPMQPPRPQPP
=ibuprofenQNNQUQNOOO
=iceNYYPPOKNJO
=icosapent ethylMWPPNPPPOP
=ics-labaWOPKOPPPQP
=icu deliriumSPPOOPPPPP
=idarucizumabKNPYOPPPPP
=il-6 inhibitorRPPPOPPPPP
=imagingTXQ?MD]OI_
=immunosuppressive drugKNMOgKMOON
=implantable defibrillatorFMNOONMkLO
=incision and drainageUNPPOPOPPP
=indapamideQPPPHPWPPP
=indomethacinRPPPNPPPPP
=infant refluxPOPPPRPPPP
=infectionQMROONVNOO
=infection controlNQPPPPPPRP
=infertilityPLOPPWOOPO
=inflammatory bowel diseaseSPPOPPPPPP
=infliximabLPPPUPPPPP
=influenzaPTNNWMNOQO
=influenza vaccineOUNNWHOSNQ
=inguinal herniaXONPPOMPPP
=inhaled corticosteroid\NNJPOOOQO
=inhaler spacerMOLRPPPPWP
=inotropeTOOOROPPPP
=inrRJM^IMVNOP
=insect bitePOPPPPQPPP
=insomniaUTLOOQNOOO
=insulinPNTRRKLKZN
=insulin glargineOOPTOPPPPP
=insulin pumpSNPOPPPQOP
=intensive blood pressure controlaLMPOOJOPP
=intensive careSPPPPPPPNP
=intensive glucose controlSOPPPPPPPP
=intracranial hemorrhageYSTKMMMNOO
=intravenous fluidZLUIHMYOOO
=intravenous immunoglobulinQPPPPPPPPP
=intravenous ironNSIZOOMROP
=invasive strategyJOUOPOKM]O
=ipratropiumKMNQTOVPOO
=ironPTOWLNLQOP
=iron deficiencyOPPPPPPSOP
=iron deficiency anemiaPPPPPPPSMP
=iron sucroseOONUPPOPPP
=irritable bowel syndromeYNOONPOOOP
=ischemiaSOOPPPOPPP
=isoniazidNOQONVNPPP
=isosorbideUPPPMPPPPO
=isotretinoinMNOMVVPOPO
=itchingMIFOQZ_MOO
=itraconazoleWPPMMPPPPP
=iudRHKOQZJSVO
=ivc filterROPPPPPPPP
=ivermectinUXOPNINOPP
=jak inhibitorQPPPPPPPPP
=jaundiceMOOOPOXNQP
=joint aspirationMNOOPPUSPP
=joint damageQPPPPPPPPP
=joint painMPPPPOUPPP
=joint replacementWRONPONOOO
=joint supplementYNONLQOPPP
=kavaLNTOQRPPPP
=kawasaki diseaseOPPPPPQPPP
=ketamineIVNORKWNSN
=ketorolacONPMXOPPPP
=kidney function testFIMWbPNOON
=kidney stoneYOONLOPPPP
=kidney transplantationPPPOQPPPPP
=knee arthroscopyQTNPPNPPPP
=knee effusionPPPPPPQPPP
=knee osteoarthritisQTPPPMPOPP
=knee painLWNOPNTOPP
=knee replacementRSPPPOOOOO
=labaaMOKLOOOQP
=labetalolLOOTSPOPPP
=laborQUWOOKMNPN
=labor epiduralQPPPPPPPPP
=labor inductionQVKOOSNOOO
=lacerationQOOPPPOSPP
=lactateEJ\J_LPMUN
=lactated ringer'sQPOPPPPPPP
=lactobacillusTPOOPPPPPP
=lactobacillus ggQPPPPPPPPP
=lactobacillus reuteriSPOOPPPPPP
=lactuloseQPPPOPPPPP
=lamaPYOOIPPPQP
=laminectomyQPPPPPPPPP
=lamotriginePOOPUNPPPP
=laparoscopyPPPPPPPQPP
=larcKFJUXZISUL
=laryngitisMPWPPLPPPP
=latex allergyLMPP[OPOOP
=laxativeSPPTMNPPPP
=lecanemabROPOOQPPQP
=leepQPPPPPPPPP
=left atrial appendage closureQOOPPQPPPP
=leg crampsQPPPPPPPPP
=leg edemaONNPPPXOPO
=letrozolePPPROPPPPP
=leukemiaOPPPPPRPPP
=leukotriene antagonistRPPOPPPPPP
=levetiracetamPPRRMPPPPP
=levodopaPPPPQPPPPP
=levofloxacinRPPPOPPPPP
=levonorgestrelNNOONROPPW
=levothyroxineSPOSRNMOOO
=lewy body dementiaPPNOPPSPPP
=liceLOPPPQTPPP
=lidocaineTSOPPOOOMO
=lifestyle changePPOPPQPPPP
=limb weaknessKLZPOMUOPP
=linagliptinPPPPPPPPQP
=linezolidMPPPUPPPPP
=lipid emulsionPPOOOPPPSP
=lipid panelQPRPPPOPOP
=lipid-lowering drugWTIB\TTNMK
=lisinoprilMQQOXOMPOP
=lithiumNPNOWOPOOO
=lithotripsyQPPPPPPPPP
=liver cancerJOPPPOOZOP
=liver diseaseNOOOYNNPPP
=liver testsCHNONMoNPO
=lmwhD_LXOOMOOO
=local anestheticRSQSOOOOLO
=long covidPPPPPOPTNP
=long qtBNRUeJSNJO
=loop diureticQSMRTNOOOO
=lorazepamPKVWOOOOMP
=losartanPPPPQPPPPP
=low fodmap dietQOPPPQOPPP
=low-dose ctNPPPPPOTPP
=low-salt dietQPPPPPPPPP
=lower gi bleedQPPPPPOPPP
=lower respiratory tract infectionZSKOISLSQO
=lumbar punctureWNOPPONPOP
=lung cancerROPPPOOPPP
=lung ultrasoundQPPPPPPPPP
=lupusOPPPOPRPPP
=lyme diseaseQPPPPPPPPP
=lymecyclineOPPOOTPPPP
=lymphomaMPPPPPSPPP
=macrolide\LNQTLNNOO
=macrosomiaQPPPPPPOPP
=magnesiumLQXMWSMNNM
=magnesium sulfateLMQSUOPPPP
=major bleedingPOPPPPPPRP
=malariaOMSUNPMORO
=malnutritionNOOPPPOVPP
=mammographyYULOOOMOMO
=manipulation under anesthesiaQPPPPPPPPP
=maoiJOOKbNOPOO
=massageONPPPSPPPP
=mastitisROPPPPOPPP
=mattressNRNPPOPPSP
=measlesGONTOQZOPO
=mechanical valveTPPPNPPPPP
=mechanical ventilationGKeNL\DSQK
=medical expulsive therapyRPPPPPPPPP
=medical therapyRPPPPPPOPP
=medication abortionQPPOPPPPPP
=medication for opioid use disorderPKNXTNOOQO
=medication reconciliationTQPPOPOPNP
=medroxyprogesteroneRNWPLOPOOP
=megestrolOWNOPNPPPO
=melanomaTOPPPPOPPP
=melatoninOSNQNVNONP
=memantineQPPPPPPPPP
=meningitisLTQVONMPOP
=meniscal tearSQOPPPNPPP
=menopausePKMPOWSPPP
=meperidineMOPOUPPPPP
=meralgia parestheticaOPNPPOUPPP
=meropenemJNNNP^OPPP
=metabolic acidosisRPPPPOOPPP
=metastatic cancerQPPOPPPPPP
=metforminQSNORRQNMO
=methadonePMPQRPPPQP
=methenamineTPPONPPPPP
=methotrexateOOOQZMOOPN
=methylene bluePONPSPPPPP
=methylphenidateQPPPPPPPPP
=methylprednisoloneMPPTOPPPPP
=metoclopramideNPPNYNPPOO
=metoprololSUPVGONPOO
=metronidazoleOOPMYOOPPO
=miconazolePPPPQPPPPP
=midazolamNLO_NONOOO
=midodrineUNOOPOPPPP
=mifepristonePPOTNPPPPP
=migraineLPIQG\TNVO
=mild cognitive impairmentRPPPPPPPPO
=mindfulnessROPPPPPPPP
=mineralocorticoid receptor antagonistVONNQPOPPP
=mirtazapineUNNOQPPPPP
=miscarriageQNOQORQOPO
=misoprostolSPOUMOPOOP
=mmr vaccineOPPOTPPPPP
=mmseQPPPPPOPPP
=mocaNTNPPPPPPP
=mohs surgeryNPNPPPUPPP
=moleOKOPOXQPPP
=molnupiravirXNOOMOPPPP
=monoclonal antibody\GNJUQQNPO
=mononucleosisSPPNJPUPPP
=montelukastRPPOPPPPPP
=mood stabilizerPNLLcLPNON
=morning sicknessRPPOOPPPPP
=morphineTQP\HLMOOO
=motion sicknessPQOPPPPPPP
=mriPLWLYNMPOM
=mrsaQOPPPOPORP
=multiple pregnancyMYSOPNKPPP
=multiple sclerosisOPPPPPSOPP
=mupirocinQPPPOPPPPP
=muscle relaxantUNPNMOOPSP
=musculoskeletal painVQMPPMOPPP
=myasthenia gravisNOSOTPOPPO
=mycophenolateOPPPRPPPPP
=myocardial infarction\SOMKJSRLO
=naloxoneTLOWNNOOPP
=naltrexoneQNOTPOOPPP
=naproxen^POPEPPPPP
=nasal steroidQPPPOPPPPP
=nasal suctioningKUUPPMPOPP
=nasogastric tubeXNPOLPPPPP
=nauseaUPOQMPOPPP
=nausea and vomitingRPPOOPPPPP
=nebulized epinephrineSOPOPPPPPP
=nebulizerKPH^INYRNO
=neck painXPRPPOHPPP
=needlestickLOOPPPOTUO
=negative pressure wound therapyNSPPPPOORP
=neonatal abstinenceNOTPPPPPPP
=neonatal hypoglycemiaQPOQPPOPPP
=neonatal jaundiceNPOPPOUOQP
=neonatal sepsisOPPPPPPPQP
=nerve blockXNNPPPNPPP
=neuraminidase inhibitorXNNSMOOOOO
=neurokinin antagonistRPPPOPPPPP
=neuromuscular blockerENQV]NMOPO
=neuropathic painLPPUPPPPPP
=neuropathyUPPPLOPPPP
=news scorePSMPPPPPPP
=nexusSPPPPPOPOP
=nicotine patchMPNPQPUPPP
=nicotine replacementNPNOQPTPPP
=nifedipineWOPPMOOPPP
=night coughSNPPPPOPPP
=nimodipineUTMMMPPPPP
=nirmatrelvir-ritonavirNKVMXPONPP
=nirsevimabYNPOOPOPMP
=nitrateRQQOVONONN
=nitrofurantoinPNOOZNNOOO
=nitroglycerinNQQTRONONO
=noninvasive ventilationUJUPOONRPO
=nonsterile glovesTOPPPPPOOP
=norepinephrineUPNONOPPPP
=nsaidVJLIeOLNNN
=nulliparousVPPPOPLPPP
=nursing home residentPNNONSP\IO
=nutsVNQONOOOPP
=nystatinMPPVOPPPPP
=obesityRNOMOON[OO
=obesity drugPRKMLWNTSO
=octreotideQPPPPPPPPP
=olanzapineMOOQVOPPPP
=omalizumabQPPPOPPPPP
=omega-3 carboxylic acidROPPPPPPPP
=omega-3 fatty acid]ZMLJNLONP
=omeprazoleROONSQPPPO
=ondansetronPRNQWNNOMO
=onychomycosisSOOONSNPPP
=open fractureROOPPPOPPP
=opioidCQV\\HOKMN
=opioid agonist treatmentOLOPXOOPQO
=opioid overdosePPPPPPPQPP
=oral antibioticMTPPPPPPPP
=oral immunotherapyQPPOPPPPPP
=oral rehydrationSONSOPOPPP
=oseltamivirWONSMOOOOO
=osmotic laxativeQPPPOPPPPP
=osteoarthritisTSOOOMPOPP
=osteoporosisRSPOOOOQPP
=osteoporosis drugWNORNOOOOO
=otitis mediaUMLMOTTOOO
=otitis media with effusionPPNOPOUPPP
=ottawa ankle rulesUOPPPPOPNO
=ottawa sah ruleSPPOPPPPOP
=outpatient treatmentWKQPPPOPOP
=overdoseIZSHKIIRS_
=ovulation induction drugQPPROPPOPP
=oxybutyninJOPOWOOPTP
=oxycodoneMQPWPONOOO
=oxygen therapy^SRNMMHSLN
=oxytocinSOQPPOOOOP
=p2y12 inhibitorUOOKUOOPPO
=pacemakerPUQOUNJPPO
=pacifierTQPPNOOPPP
=pain[HaGEWSJPL
=palliative careNTPPPNPPPP
=palpitationsKMQPPWRPPP
=pancreatitisTOOPPPMPQP
=panic disorderPWMOPROOPP
=pantoprazoleQRPOOPPPPP
=pap testPOPPPQPPPP
=parasomniaQRPOPOPPPP
=parenteral nutritionQPPPPPPPPP
=paresthesiaAKYOOLeNOO
=parkinson diseaseNKNOTTSPOO
=paroxetineEOPORO\PPP
=partial meniscectomyQPPPPPPPPP
=pde5 inhibitorMOMJcNOPOO
=peanut allergyOOOORTOPPP
=pecarnTSOPPOMPOO
=pediatric migraineSOPPPOOPPP
=pelvic organ prolapseNNXPPOOPOP
=penicillinUOKQTOOPPM
=penicillin vQPPOPPPPPP
=peppermint oilRQOPOPPPPP
=peptic ulcerRPOPPPPPPP
=percSPPOPPPPPP
=percutaneous coronary interventionYUNMPXJLMM
=perforated bowelPORPPPOPPP
=pericardial effusionOPSPPPPPPP
=pericarditisJPOOOP[PPP
=perinatal outcomesRPPPPPPOPP
=perindoprilQPPPOPPPPP
=perioperativeYHOPNOO[NK
=permethrinPSPQOOOPPP
=pertussisTUNPPMNPPO
=pertussis vaccineROPPNOPPSP
=pessaryQPPPPPPPPP
=pet scanQPPPPPPPQO
=pharyngitisRPPOOPRPPP
=phenelzineNPPPSPPPPP
=phenprocoumonOOSPPPPPPP
=phenylephrinePPPPQPPPPP
=phenytoinMOPNYPOPPP
=phlebotomyINMPOLMYK^
=phototherapyXTLPNOLOPP
=phq-2SPPPPPNPPP
=phq-9SOPPPPOQPO
=physical examinationUNOPPOQOPP
=physical restraintQMONPONNTU
=physical therapyNYLNOWFITU
=physostigminePPPQPPPPPP
=piperacillin-tazobactamHMPVWOOPPP
=placeboXROOONMOPP
=placental abruptionPPRPPPNPPP
=plantar fasciitisSSOPPRKONP
=platelet transfusionROPPPPOPPP
=platelet-rich plasmaSOPPPPPOPP
=pneumoniaYOJPJTOSNO
=pneumothoraxKYRPOOOOPN
=point-of-care ultrasoundQPPPPPPPPP
=poison ivyLQOPPVNPPP
=polioPQPPPPPQOP
=polycystic ovary syndromeOMORORSPPP
=polymyalgia rheumaticaDOP^LOVPPP
=polypectomyMNPPPPPVPP
=polypillSOOPPPPPPP
=posaconazoleOPPPQPPPPP
=post-term pregnancyQPPPPPPPPP
=postherpetic neuralgiaRPPOPPPPPP
=postmenopausal bleedingMNOPPOWPPP
=postpartumIMQOVXLOPP
=postpartum depressionPPOPPPRPPP
=postpartum hemorrhageNVPQPMNQOP
=potassium chlorideMNN_NMOPOP
=potassium-sparing diureticPOOOTPOPPP
=povidone-iodineQPPPPPPPPP
=ppi^ONJQOOOOO
=prayerOSOPPPPPPP
=praziquantelPPPQPPPPPP
=prediabetesPKOPPVNSPP
=prednisoneCTL[ZQMNNO
=preeclampsiaVOOKTONPPP
=pregabalinTPONPPOPPP
=pregnancyITPUTMOMOR
=pregnancy testJQNMSN`OJO
=premature infantROPPQNPPPP
=prenatal genetic screeningKRXPOPNOPP
=preoperative fastingO^IPPPOOPM
=pressure ulcerSRNPPOPQMP
=preterm birthUNOROPOOPP
=primaquineMOONRPVPPP
=probiotic\RNNNLOONO
=procalcitoninTPPPOPNPOP
=prochlorperazineQPOROPPPPP
=progesteroneQPPPPPPPPP
=progestinSORSLOMNNT
=progestin-only pillOPOPSPPPPP
=prokineticMPON[NOPOO
=promethazinePPPORPPPPP
=prone positioningTNPPPPPPPP
=prophylactic antibioticRPPPOPPPOP
=propofolKOORWPOOPO
=propranololINXNUOPOOO
=prostaglandinOPOYMOOOOP
=prostatitisJPPPPPWPPP
=proteinuriaPPPPOPQPPP
=prothrombin complex concentrateQPPPPPPPPP
=psa test[HHNOZTNNN
=pseudoephedrineDPPO^PPPPP
=pseudogoutWMPPPPMPPP
=psoriasisRKOPNVPPPP
=psychosisMOOOPPXPPO
=psychostimulantMMNOO[PPPP
=psychotherapy[KROOONSNM
=ptsdWNPPPONONO
=pulmonary edemaPOTPPOOPPP
=pulmonary embolismPOLTPOTPOP
=pulse oximetryNXIPPOTOOP
=pyelonephritisXQPPQNONPM
=quality improvementLHPPPPOO`O
=quality of lifeRPPPPPOPPP
=quetiapineNOOTNTNPPP
=rabiesTKOVPOOOOP
=rabies immunoglobulinQOPROPPPPP
=racecadotrilQPOPPPPPPP
=radiation therapySPOPPPPPOP
=radiculopathyPQSOOVKNOP
=ramiprilQMTQQPNPPP
=ranolazinePPPPQPPPPP
=rapid-acting insulinTPMPPPPPPP
=ras inhibitorNMTK`OJOOO
=rashHGMMUXbNLO
=rate controlRPPOPPPPPP
=raynaudUPPMNPPPPP
=recombinant zoster vaccine^NONKONPPP
=recurrent c difficileROPPPPPQPP
=red eyeNONPPOXPPP
=rehabilitationPVMPPPNPPP
=remdesivirQPPPPPPPPP
=reminder systemLNTPPPOOUP
=respiratory failureORPPPPPROP
=respiratory tract infection]ZBIKL[OQM
=restless legs syndromeQPPPPPPPPP
=restrictive transfusionVROPPNNPOP
=retained placentaSNQOPPPOPP
=retinal detachmentMNOPPQVPPP
=retinal vein occlusionRNROPPPPPP
=retinoidMNOMVVPOPO
=revascularizationQPPPPPPPPP
=rheumatic feverQPPPPPPPPP
=rheumatoid arthritisUPPNNPPPPP
=rhythm controlRPPPPPPPPP
=riboflavinRRPOPNPPPP
=rifampinHPPO[PPPPP
=rifaximinZOONKPPPPP
=riluzoleRMOKJOMPaO
=risk scorepNQONKAPKL
=risperidoneQPPPPPPPPP
=rituximabNNPPRPPPSP
=rivaroxabanSJSXLRNMPN
=rivastigmineQPPOPPPPPP
=rocuroniumTOOSLPPPPP
=roflumilastQPPPPPPPPP
=rosuvastatinXOPPOLOPPP
=rotator cuff repairSNPPPPPPPO
=rotator cuff tearSOPPPPNPPP
=rotator cuff tendinopathyPOPPPPPQOP
=rsvURNPPOMPPP
=rsv monoclonal antibodyYNPOOPOPMP
=rsv vaccineUOPPMPPPPP
=rupture of membranesMO]PPJNPPP
=sabaIPOXOOSOOO
=saccharomyces boulardiiQPPPPPPPPP
=sacubitril-valsartanPPPNRPPPQP
=salineNQUMLOTPPP
=salmeterolZNONMPOOQP
=scabicidePSPQOOOPPP
=scabiesVRNROLMOPP
=scaphoid fractureNNPPPPUPPP
=scarNMNPP[NPPN
=schizophreniaMPNPTPRPPP
=sciaticaPQSOOVKNOP
=scopolamineQPPORPOPPP
=screeningZRONOLHWOM
=seborrheic dermatitisKNMPO_LPPP
=seborrheic keratosisNPPPPPOTPP
=second-generation antihistamineHPPOZPPPPP
=sedativeOKNWUOOOPO
=seizureSP[KSGGWNQ
=self-harmQOOPPSNQOP
=self-managementPQPPPPPPPP
=self-monitoring of glucoseUTOPOPOOKP
=semaglutideQSLNLUNPTO
=sepsisL`OMLKJTVN
=septic arthritisIPPPPPXPPP
=sermJOPOZOOPPP
=serotonin syndromeRPPPNPPPPP
=sertralineHLNUYNTOOO
=sglt2 inhibitor\NMKINVOTO
=sham surgeryQPPPPPPPPP
=shinglesKQLZORQPPN
=shockNRgMNHJNOO
=shockwave therapySOPPPPOPPP
=shoe insertQPPPPPOPPP
=short cervixQPPPPPPPPP
=shoulder dystociaNSUPPONOPO
=shoulder impingementQPPPPPPPPP
=shoulder painSTNOPNOQOP
=sickle cell diseaseSRMOOPOPPP
=side effectsaJNNOQKPPP
=sildenafilNONL]NOPOO
=silodosinQPPPPPPPPP
=silver sulfadiazineRPPPOPPPPP
=simethiconeQPPPPPPPPP
=simvastatinSNOLXNOPPO
=sinusitisSPPOOPOPPP
=sitagliptinQPPPOPPPPP
=skin cancerMNOPPPXOPP
=skin-to-skin careROOPPPPPPP
=sleep apneaLPPPQPPUOP
=sleep durationORPPPOPPPP
=sleep studyPPPPPQPPPP
=sliding scale insulinLNO]POPNNP
=slingMZNPPONPOP
=smokingKOQPbRKQIL
=smoking cessationQRMNTQNRNO
=smoking cessation drugYNNMQOQOOP
=snake biteORPOPPOQOP
=snoringIOOPO^NPPO
=snriNPPQSOPPPP
=sodium bicarbonateTNRNROPOPP
=somatostatin analogQPPPPPPPPP
=sore throatIRKNMR_OOP
=sotalolOPPORPPPPP
=spinal cord compressionQPPPPPPPPP
=spinal cord injuryUMPPPPOPPP
=spinal fusionOSPPPOPPPP
=spinal stenosisSPPPPPNOPP
=spine surgeryOSQPPOOPPP
=spirometryLOOPPPVPPP
=spironolactonePOOOTPOPPP
=splintSMOPPTOPPO
=sprainPPPPPPPRPP
=ssriOIIK]T]NNL
=st john's wortMOOPXOOPPP
=stable coronary diseaseSOPPNPPPPP
=staph infectionTOPOPOPPPP
=statinUTIC\UTNMK
=statin intolerance\LOOPOLPPP
=status epilepticusTMOOPOLWPO
=stem cell therapyPPPPPQPPPP
=step-by-step approachQPPPPPPPPP
=stepped careRPPPPPPPPP
=sterile glovesRQPPPOPOOO
=steroid injectionUMPNOQPQPP
=stillbirthRPPOPPPPPP
=stimulant use disorderOPOOUPOPPP
=stomaPSPPPMPPPP
=stool dnaRPPPPPOPPP
=strength trainingUOOPPONPPP
=strep throatQPPOOPRPPP
=stress incontinenceKUSPPPOOPP
=stress testWJTPPNOPPP
=stress ulcerSOPPPPOPPP
=stretchingTOPPPRNPNP
=stridorPPWOPNPPMO
=strokeVSOPLKKSWM
=subacromial decompressionRPPPPPOPPP
=subarachnoid hemorrhageXQLMNOROPP
=subclinical hypothyroidismRPPOPPPSMP
=subdural hematomaRPPOPPPPPP
=substance use disorderLUQPPOPPPP
=succinylcholineFNRQ^OMOPP
=sudden hearing lossOPOPPPSPPP
=sugammadexPPOTNPPPPP
=suicideYPOMGMLPP\
=sulfonamideRNOSSNOPPP
=sulfonylureaINQUVOOPPP
=sumatriptanEPON_OPPPP
=sunscreenOPPPPRPPPP
=supplement[NPWRZOGEI
=supraventricular tachycardiaQMTPNOROOP
=surfactantUNOTMPOPPP
=surgeryXEZGR]JOPK
=sutureOJM\OQOQPP
=swaddlingNTQPPOOPOP
=syncopeRI_MONIXLO
=syphilisPPPQOPPPPP
=systemic corticosteroidMPJcROKMNN
=tacrolimusOOPPSPPPPP
=tadalafilOONNUPPPPP
=tai chiROPPPPPPPP
=tamoxifenJOPOZOOPPP
=tamsulosinSUOOQKOPPP
=tap waterSNQPPOOOQP
=taperingRWFaHNNONO
=tapingQUMPPOOPPP
=targeted temperature managementUMOPPPOPPP
=tavrORPPPPPPPP
=tdapQPPPPPPPPP
=teaL_GOOKZNNN
=teethingQRLPPROPPP
=teicoplaninLNPZMPOPPP
=telehealthPNNOOOMZOP
=temazepamPQPPPPPPPP
=tendinopathyZNNOPPMPOO
=tenecteplaseUMOUNONOPP
=tennis elbowUNPPPQOOPP
=terbinafineSOPSNPOOOP
=teriparatideQPPPPPPPPP
=terlipressinSOOOPPPPPP
=term pregnancyTWKPOQKPOP
=terminal illnessQPPPPPPPPP
=testicular torsionPTNPPMQPPP
=testosteroneTOOPOPPPPP
=tetanusQPQOMWNONO
=tetanus vaccineVOPOOOOPOP
=tetracyclineOMNJZUNOOP
=theophyllineGOOTYPOPPP
=thiamineLNPRJOKaOP
=thiazideTPPOFPWPPP
=thickened feedsUOOPPONPPP
=thrombectomySOPPPPNPPP
=thrombocytopeniaMPPOSOSPPP
=thromboembolism[MTPMKRMPN
=thrombolyticGON\KNN`LO
=thunderclap headacheWORPPOKPOP
=thyroid nodulePOOPPPRPPP
=thyroid stormPPSPPPNPPP
=thyroidectomyGPPQOOZPPP
=tia^KKMKMRPRR
=ticagrelorOPPOSPPPPP
=timi scoreQPOPPPPPPP
=timololPOONUPPPPP
=tineaPPPPPPRPOP
=tinnitusPMQPPSOPOP
=tinzaparinOROQPPPPPP
=tiotropiumUPPOMPPPPP
=tipsRPPPPPOPPP
=tirzepatidePNOOPQOTPP
=tissue adhesiveQPPPPPPPPP
=tizanidineOPPPQPPPPP
=tnf inhibitorFPPP[PPPPP
=tocilizumabRPPPOPPPPP
=tocolyticSPPPNPPPPP
=tofacitinibQPPPPPPPPP
=tonsillectomyROSPPPMPPP
=tonsillitisMPPPPPTPPP
=tooth brushingQPPPPPPPPP
=tooth extractionMOPPPTPPPP
=toothachePOLPNXOPPP
=topical antibioticNPPOSPPPPP
=topical calcineurin inhibitorPPPPQPPPPP
=topical corticosteroidIPPPXPPPPP
=topical diclofenacOPPPRPPPPP
=topical metronidazolePPPPQPPPPP
=topical nitroglycerinPPPPQPPPPP
=topical nsaidPPPPRPPPPP
=topical tacrolimusPPPPQPPPPP
=topiramateYPPOIPPPPP
=torsemidePPPQPPPPPP
=tourette syndromeKYMPPOSOPP
=tourniquetRJYPPNPONO
=tracheostomyNOYPPOOOPO
=tramadolKNOSTNVPNO
=tranexamic acidYNMRMNNORO
=transdermal estrogenSPPONPPPPP
=transesophageal echoPUPPPPPLOP
=transfusion]LKMMPSOPO
=transplantationNOQNVPOPPP
=traumaZNUSMJELUS
=traumatic brain injurySONOPROPPO
=trazodoneQPPPQOPPPP
=treatment durationPMPRONONVR
=treatment-resistant depressionQPPPPPPPPP
=tremorEKOPOV^POO
=triamcinoloneROPHOOPYPP
=tricyclicVNVQINOPPP
=trimethoprimKPPRVPPPPP
=trimethoprim-sulfamethoxazoleSNOSRNOPPP
=triptanMOOLVTOPPP
=troponinSZLNONNOOO
=tshOHOOMYUOPP
=tubal ligationSPPOPPPPPP
=tuberculosisLLOMROZNTO
=turmericPOPOSPPPPP
=tympanostomy tubesUOPPPONPPP
=type 1 diabetesQPPPPPPPPP
=type 2 diabetes[OOOOOKOPP
=typhoidOPPQOPQPPP
=typical antipsychoticQILVWORONO
=ulcerative colitisQPPPPPPPPP
=ultrasoundNYKJNLQYSM
=unintentional weight lossNSPPPPPPOP
=upper endoscopyNK[OOOONRO
=upper gi bleedZLRPPOMPNP
=upper respiratory infectionSTIMKLbMNO
=urate-lowering therapy[MLPQOMPPO
=urinalysisMVNPPPTOMO
=urinary antisepticTPPONPPPPP
=urinary catheterNSPPPPPPPP
=urinary incontinenceLUSPPPOOPP
=urinary tract infectionZRLWIPMQOL
=urine proteinNPOPPPTPPP
=urticariaNOTPQPOPPP
=usual careQPPPPPPPPP
=uterine aspirationPPPPPPPQPP
=uterotonicKMPfINNNNO
=vaccine^UF@WSESSR
=vaginal birth after cesareanQPPPPPPPPP
=vaginal estrogenRPPPPOPPPP
=vaginal progesteroneQPPPPPPPPP
=vaginal ringPPNPOPUPPP
=vaginitisKPPRTPPPPP
=valacyclovirMPPXMPPPPP
=valproatePOOLZNOOPO
=valsartanPPPNRPPPQP
=valve replacementORPPPPPPPP
=vancomycinJWOVNOOOPO
=vareniclineQOOOSPOPPP
=varicose veinsNNRPPSPPPP
=vasectomyNROPPVOOOO
=vasopressinPNNUOPPPPP
=vasopressorVQYSMJINGW
=vegetarian dietOPPPPPRPPP
=venlafaxineRPPQOPPPPP
=venous thromboembolismVRJRNOTMPO
=venous ulcerNUNPPOROPP
=ventricular assist deviceONTPPPOPPP
=ventricular tachycardiaLOTQPOROPP
=verapamilLPPNWPPPPP
=vertebral augmentation_NLNOPLPOO
=vertebral compression fracture\MNPPPJPPP
=vertebroplasty_NLNOPLPOO
=vertigoQLIOOU[NOO
=vestibular neuritisQPPPPPPPPP
=vestibular rehabilitationROPPPPPPPP
=video laryngoscopyQQOPPPOPPP
=vincristineOLWPPPPPOP
=vision lossKMLPPO_OPP
=vitaminNMH\JQRZLO
=vitamin b12TNLGWNWQOP
=vitamin b12 deficiencySPPONPTMPP
=vitamin cPNVOOPOOPP
=vitamin dWSLNMWMNNO
=vitamin d deficiencySOPPPOPPPP
=vitamin d levelQPPPPPPPPP
=vitamin kNMO_NONNOP
=vitamin k antagonistQPOPVRKRNM
=vomitingMK^MKNXNOO
=warfarinRQLQVRKSNM
=wartLPPPPPUPPP
=watchful waitingUOROOQMOOO
=water birthRPOPPPPPPP
=water exercisePLTPPQPPPP
=wearableUQPPPMNPPP
=weight bearingQPPPPPOPPP
=weight gainXPPKONQPPP
=weight lossUONNMMWPPP
=wheezeONZPONLPPP
=whiplashVOPPPPNOOP
=white countINOMOO`OPP
=white-coat hypertensionQROPPOPPPP
=whole-blood transfusionYONPPPLPOP
=woundQGUOORNRPS
=wound dressingMSLOOKOKaO
=wound infectionROPPPPPPPP
=wound irrigationUNPPPPPPPP
=wound packingQOPPPPPPPP
=wrist fractureRMOPPOSPPO
=x-rayPHJONT[MH]
=xanthine oxidase inhibitorYMLQROMPPO
=yeast infectionLPPPUPPPPP
=yellow fever vaccineHOPP[OPPPP
=yogaRPOPPROOPO
=yogurtNVPPPOPOOO
=z-drugTNOOROPPPP
=zanamivirQPPPPPPPPP
=zincSOOSOOPOOP
=zoledronic acidNOPUOPPPPP
=zolpidemSOOOROPPPP
=zopiclonePPPPQPPPPP
=zoster vaccineZLOMPRNRNO
?OLCU_DcHA]
? $lH3TUJIOP_
? ?NIeNSNKOMN
? askingOUPPPPPONO
? iPQOPPQPPPP
? itOROPPOPPQP
? needOSPOPPPPOP
? noWOQPOOMOON
? theTQNPPPOPOP
^ #1YYKLFVIYLL
^ #2}QQ>@ADMNX
^ #3TGZOOPMPPP
^ #4DG[OPOLZNX
^ $DgMOPONOOO
^ aORXMOMLWOL
^ abgMMTPPPVOPO
^ acetaminophenQPPOPPPPPP
^ acidQKVPPPOPPP
^ acuteONUOPPOPPP
^ adrenalineMRNVOPOPPP
^ afQPPPPPPPPP
^ afterPOTPPLMPVN
^ alcoholTPOOROMPPP
^ allopurinolQPONRPPPPP
^ amNGKMNeLNOW
^ ambulanceRSNPPPPPNP
^ amiodaroneQNNOWPNPPP
^ amoxQOPSOPNPPP
^ amoxicilinRPPOPPPPPP
^ amoxicillinMTNSOOPPPP
^ anaphylaxisJSXPNPOPOP
^ annualRPPPPPNROP
^ antiKUOVOOMPPP
^ antibioticUNOPOPPPPP
^ antibioticsLYONOPPPPP
^ antidepressantsQPPPPPPPPP
^ anyDYOORVPNSN
^ anyoneOULSPNPNSO
^ anythingSMPPROOPPP
^ apixaban]OOLJPPOPP
^ areYFLOKLJNdS
^ asPMNPP]PPOJ
^ asaPNPMPPPUPP
^ aspirinGONP_ONPPP
^ asthmaQRMPPPPPPP
^ atUOPQPMOPPP
^ atropineMNK\QPOOOP
^ azithroNPPSPPPPPP
^ azithromycinRPPOPPPPPP
^ babyGJ[OONYOOO
^ backPSOPNORPPP
^ balloonSOTNPPOOOP
^ bariatricQPPPPPPPPP
^ bathRPPPPOPPPP
^ bayPVLPPPOPPP
^ bedKQYPPOOPPP
^ beenGFROPfNOPP
^ bestQMORPRPPPP
^ betaNOONWPOPPP
^ blackHKOOWO[PPO
^ bleedingNfCPNONPMP
^ bloodYaDOOMGMVM
^ bloodsNWOPPONPPP
^ blueVKKPPPNYOO
^ bnpXOOPPONOOP
^ botNYNPPONPOP
^ bpUVPOONJOPP
^ brainOSOPPONPPR
^ briefTOPPPPOPPP
^ brokenQMMPPONPPX
^ cSVKPPOOOOP
^ caffeineVOOONPPPPP
^ calciumPNNOLO\OPP
^ canQ9LGXHMVb_
^ can'tMISPPN\POP
^ canadianQPPPPPPPPP
^ cannabisSOOOQPPPPP
^ capYKOPPPOOPP
^ carPYKPPMPPPP
^ carbamazepineNOPOTPPPPP
^ cardiacHM\PPPOQOO
^ careNRPPPOROPP
^ catTSNPPNNPPP
^ catheterUVMPPPMOOP
^ cbtTOPPPOPOPP
^ ceftriaxonePPPRPPPPPP
^ chanceTNPOPPPOPP
^ chestUUSPPNHPMP
^ childJGFOOOlPOP
^ chlorhexidineTOPOOPPPPP
^ chlorthalidoneSPPPNPPPPP
^ chokingPPRPPOOPPP
^ chronicQLNPPPOWOP
^ citalopramOPPPRPPPPP
^ clarithromycinLPPXMPPPPP
^ clozapineMPOSTOOPPP
^ coKQORUPOPPP
^ codeQYWOOOK5aN
^ codingOOOPPPPTPP
^ colchicineVOOOOOOPPP
^ coldSQOPPPNPPP
^ colonoscopyVOOPPPOOPP
^ communityNOQPRPPPPP
^ congratsNWOOPOOOOO
^ consentQUNPPPPMOQ
^ contrastPPPPSPOPPP
^ copdQPPPPPOPPP
^ cordPRPPPPPPOP
^ couldJMVQOSTMQN
^ covidRUOPMNPPPP
^ cptLNPPOOOZOP
^ cranberryPQOPROPPPP
^ crash\IWNNOMONO
^ croupSPQMPPPPPP
^ crushedRMRPPPOPPP
^ ctI`GOOMZNOM
^ dHNOUOOYPOO
^ dabigatranQOPTNPPPPP
^ dadNJOPP\OPPP
^ dad'sLFQPPaMPPP
^ dapagliflozinSOPPOPPPPP
^ daptRPPOPPPPPP
^ deL[LPPPOOPP
^ dearPSNPPPPPPP
^ delayedXNOPNPNOPP
^ dementiaKPOPVPPPPP
^ dengueQUPPPPKPPP
^ dentalNOPOVPPPOO
^ dentistPNPPPSPPPO
^ dexTPPNPPOPPP
^ dexamethasoneKOPWPPPPPP
^ diabetesQROPPPOPPP
^ diabeticPOSPPOOPPP
^ dialysisOTQOPOOPPP
^ diazepamKONXQPPPPP
^ didL\MHOWOOOO
^ digoxinLOUNSPOPPP
^ dkaNVOPPPNPPP
^ do`>INK@HKhe
^ docNKRMTTPOQP
^ doctorLMRPPVPNOS
^ doesNKINZJN]IX
^ dogMTQPPOPPPP
^ dolutegravirQPPLUPPPPP
^ donepezilSPOOQOPPPP
^ doxySOOLTPPPPP
^ doxycyclineKPPTSPPPPP
^ drNXOPPONOOO
^ drgCNOONPOePP
^ drowningNWNPOPNPPP
^ drugPTOPPPPPPP
^ dutyOJKPPOOOWX
^ eWNKPPOMWOO
^ earlyZNOOOOLOPP
^ ecgMPOPPOVPPP
^ eclampsiaOJ[POOOOPP
^ ecmoPJXPPOOPQP
^ edPROPPPPPPP
^ elOUMPPPPPPP
^ elderlyPPQPPPPPPP
^ emergencyOPWOPPONOO
^ empagliflozinSPPOOPPPPP
^ enoxaparinOPPSOPPPPP
^ epiOROPRPPPOP
^ epiduralQOSPPPOPPP
^ esketamineQPPPOPPPPP
^ exerciseTOPPPPPOPP
^ eyeNPPOWONOPP
^ fVNOOPPNPPP
^ familyPTNPPPOPPP
^ fentanylQPQPOPPPPP
^ ferritinOOPOPOUOPP
^ feverITTPPLTPPP
^ fidaxomicinPOPSOPOPPP
^ fireMVPPPPOPPP
^ firstQPOPPPOQPP
^ fishPROPPOPPPP
^ fistulaRPPPPPOPPP
^ fitSIOOPOOaOJ
^ fluPROOTOOPOP
^ fluconazoleJOOQXPPPPP
^ fmtTOPPPPOOPP
^ forTOPPPNPPPP
^ foundMTQPPPOPPP
^ fourPOQPPPPPPP
^ frozenOTNPPOOPPP
^ gRNNNPPNUPP
^ gabapentinMOOVUOMOOP
^ gaveOQTPONPPPP
^ gcsNQUOPPOOPP
^ gentlemanRPPPOPPPPP
^ glucosamineTOPOOPPPPP
^ glucoseOQQPPPPPPO
^ goingPPQPPPPPPP
^ goodGMORPNOOO`
^ gotDNMNNpKNOM
^ guyOK[PNPOPPO
^ hadMPLPPZOPPO
^ hahaMWOPPPOPPP
^ halfNQNZMNPOPP
^ haloperidolQOORPPPPPP
^ handOFZPPVNPOO
^ handoverQRNPPPOPPP
^ happyOXOPPPPPMO
^ hasXYQOMJMNMO
^ haveNPNPPPPPVO
^ hbJKLOPNcOPP
^ heKNjOPJLONK
^ he'sNWQOPKSOOO
^ headSNRPPPNPPP
^ healthPPPPPOPPPP
^ healthyQPPPPPPPPP
^ heartMWQPPMOPPP
^ heatOPTPPPNPPP
^ helloLTSPPRMPPO
^ helpEOfOPKMPOO
^ heparinITQWOOHOUP
^ herOQQPPOPPPP
^ heyPTPPOPOPOP
^ hiNSJOMXMOUO
^ highUNSOPPMPPP
^ hipUMOPPPOPPP
^ hisOVNPPPNPPP
^ homeRMRPPOPPPP
^ honeyTOPOOPOPPP
^ hotSLNPPVNPPP
^ houseJLTPPPOOZN
^ howWIGWIPI[f@
^ hpv_MOKNOMPPP
^ husbandQMLPPZNOPO
^ hydrocortisoneMPPTPPPPPP
^ hypertonicSOPOOPPPPP
^ i>W^HK}DJL>
^ i'llOWNPPMOPPO
^ i'mKOUNNaMNOK
^ i'veJIVNR[NOOO
^ ibuprofenRPPPPOOPPP
^ icdHNMOPOOaOO
^ icuUTLPPONPOP
^ ifUVLONNPPOP
^ ikRLWPPOOPOO
^ ilMPWOPPOPPN
^ imIRQVLVOOPO
^ inQUOPPLOPPP
^ inductionUOPPPOOOPP
^ inhaledSOPPPPOPPP
^ insulinH_JSNOONTP
^ intranasalUOPNOPPPPP
^ ironLSPWMONPPP
^ isU::CJVQ^e`
^ it'sPYOPPKPPOP
^ ivUTPNMPNPOP
^ ivermectinPPPRPPPPPP
^ jeOTSNPONOPO
^ journalPTOOPPOPPP
^ justRVNPPNOPNP
^ kDYQ]PLLOOO
^ ketamineHOTQXONPPP
^ ketorolacRPPOOPPPPP
^ kidTGUPOMVPPP
^ kindlyQLUPPPPPOO
^ kneeLKLPOOaOOO
^ lSQOPPPNPPP
^ laQ\NOOOKOOO
^ labPVMPPPSPLP
^ labetalolJOOSVPOPPP
^ lactateOMQOMPVPPP
^ ladyQPNOQPRPPP
^ leNPSPPPPPPP
^ leftWNOPPPLPPP
^ legMONPPOWPPP
^ levetiracetamPPPSOPPPPP
^ levothyroxineNQOVNOOPPP
^ lidocaineQNOPSPPPPP
^ liftPTMPPPPPPP
^ ligatureROOPPPPPPP
^ linezolidMPPPTPPPPP
^ lithiumLQNTQPQPPO
^ littlePRQPPOPPPO
^ localHOULKPMP`O
^ lolMXNPPOOPPO
^ longVQNOPOOOOP
^ lostNTPPPWKPOO
^ lowSPLJNP\OPP
^ lumpLMIPOMbPPP
^ lungSOPPPPOPPP
^ mSPPPPPNPPP
^ maONTPPPPPPP
^ magLNK^SONOPP
^ magnesiumYNQOLOOPPP
^ manVNSPJOQPPO
^ mandatoryOMOPPOOPOX
^ massiveGM_PPPNPPP
^ maxROPWJPPPPP
^ mayRIMOPOOOVV
^ meXRKOOOOPPO
^ medicalJOOOPPOPOZ
^ melatoninTNPQPOOPPP
^ metforminFXOP\NKOOO
^ methadoneOOOUNPPPPP
^ methotrexateNOPUPPPPPP
^ metoprololTQOPMPPPPP
^ metronidazoleOPPNSPPPPP
^ miOQSPPPOPPP
^ midazolamJOO\OPOPPP
^ mirtazapineVPNONPPPPP
^ misoprostolOPPRPPPPPP
^ mmrINOBlOOOPP
^ modifierLOPOPPMZPP
^ molnupiravirUNPOOPPPPP
^ morningMWNPPPOPPP
^ morphineMUNMXMOPPP
^ motherQQOPKWPPPO
^ mrXPNPPOOPNO
^ mriTNLM[OMNOO
^ mumOMWPPNOPPP
^ mum'sRKMPPVOPPS
^ myOHXLIsFLKK
^ naONNOPOWPPP
^ nacQPPPPPPPPP
^ naloxoneLROUOPPPPP
^ naltrexoneLNOVSPOPPP
^ nasalUOOOOPOPPP
^ neckOJPPPOZOPO
^ needGP\RONOGXO
^ neverLWOPPOPPPP
^ newR]JNONQONO
^ newbornOLVOOMVOOO
^ newlyRPPOPPPPPP
^ nicePTOPPOOPPP
^ nifedipineSOORMPPPPP
^ night\NMPOPOPMO
^ nitrofurantoinXOPKQONPPP
^ nitrousINPVZOOMOO
^ noIeUONJKOMM
^ nobodyOPYPPKPPPN
^ notQOLPPUPPPP
^ nsaidPOPJYPOPPP
^ numberKDOPPPPJjO
^ nurseXKRPOPOONO
^ nursingNNRPUMPPPP
^ oRRTOPPLPOP
^ okGbUOQJNOLO
^ olderQPPPPPPPPP
^ omegaVOOOOOOPPP
^ omeprazoleSPPNOPPPPP
^ onK\UPQJMOMO
^ onceTNPNPPPPPP
^ ondansetronRNOOUPOPPP
^ onePKOPPNYPOP
^ opioidSOPOOPPPPP
^ opioidsSPPOOPPPPP
^ oralVOONPPOPPP
^ oseltamivirPOOTOPPPPP
^ ottawaTOPOPPPPOP
^ ourE]JMN`HKYL
^ overdoseLTPPPPORPP
^ oxycodoneQPPQOPPPPP
^ oxygenQYKPPOOOPP
^ palliativeQQNPQPPPPP
^ paracetamolTPOOOPPPPP
^ parentsKKNPOaOPPN
^ patientJHVNVNQNOY
^ paxlovidKOPM\OPNPP
^ peanutMQQOTPOPPP
^ pedsNROPPNTPPP
^ pegPQPPPPPPPP
^ penicillinNOSNTPPPPP
^ permethrinPOPRPPPPPP
^ pharmacistROPPQPOPOP
^ pharmacyQQPOPPPPPP
^ phenytoinLPPOWPPPPP
^ phqTNPPPPOOPP
^ physioOVOOPOPPOP
^ pleaseQQOQOKWOOO
^ plsLOPPPNZOOP
^ poOM\OOMOONO
^ policeRQMPPNOPOS
^ positiveRMPPPORPPP
^ postMMTPONWOOO
^ potassiumQSNVMONPPO
^ pphNNVPPOPPPP
^ ppiYOPOKPPOPP
^ predPPPRNPPPPP
^ prednisoloneHPP\NPPPPP
^ prednisonePPPROPPPPP
^ pregabalinKOPTSPPPPP
^ prehospitalTNOPPPOPPP
^ printerMWOPPPOPOP
^ priorOROOPOOTOO
^ prisonPOQOPPOORP
^ probioticsROPPPPPPPP
^ procalcitoninQPPPPPPPPP
^ prognosisSONPPPOPPP
^ propranololLOOQWPPOPP
^ prpROPPPPPPPP
^ psaZMOOONOOPO
^ psychNTOPPPPPPP
^ ptRVQJIJdKOL
^ pulseOQLPPOXOOO
^ quetiapineKPPURPPPPP
^ rapidRLROPOMOWO
^ rashULINMN`PMP
^ redQNQPPOSOOP
^ reminderNTOPPPPPPP
^ residentQOSPPPNPPP
^ restraintUMPOPPPOQO
^ restrictiveRPPPPPPPPP
^ resusMQWPPNOPOP
^ retiredRPPPPOPPPO
^ rifampicinOPPPSPPPPP
^ rightNRPPPORPPP
^ rivaroxabanPPPSNPPPPP
^ rmPOTPPPNPPP
^ roomSIOPPUPPPP
^ rsvUROOMPNPPP
^ runningNWLPPPPPPP
^ safetyTOOPPPOPPO
^ salbutamolLOOXPPOPPP
^ satsSUMPPMNPPP
^ scabiesRQOPPPOPPP
^ schoolPOTPPOPPPP
^ screeningQOOPPPPRPP
^ sePPRPPPOPPP
^ secondSMSPPPOPOO
^ seizureOTLPPOPPPR
^ semaglutideRJN^MNOOOP
^ sepsisNYOPPPONOP
^ septicNPWPPPLPPP
^ sertralineMOPSRPOPPP
^ severeQPPPPPPPPP
^ sgltQPPPPPPPPP
^ sheRTTOOKNPOO
^ she'sOUROOMQOOO
^ shinglesQPPPOPPPPP
^ shingrixQOPORPPPPP
^ shortNKPPPPYPPO
^ should_UMTMMKNIN
^ shoulderISTPPNUPPP
^ sickPOOPPOMQOW
^ sickleQSOPOPOPPP
^ sildenafilKPOL]OPPPP
^ sincePHTPPUPPPP
^ singleUPPMPPPPPP
^ sirNRLOPPUORP
^ sisterIGRPOiKOON
^ sixROQPPOPPPP
^ smartXOOLPPPPPP
^ smokingMOOPVOORPP
^ snakeQPPPPPOPPP
^ snomedNMPPPPPWOP
^ soNRNPPUOPOO
^ sodiumONNPOOXPPP
^ somebodyPSOPPPOPPP
^ someonePRQPPOPPPO
^ soreYHMOPG]PPO
^ sorryNXMPPQOOOO
^ spinalQQQPPPNPPP
^ spironolactoneTPPONPPPPP
^ sprint[JMPPPOPPP
^ ssriQPPPPPPPPP
^ stIOPPSOVPPP
^ stableOPPPPORPPP
^ staffOSNPPPOPPP
^ startWLOOPPPPPP
^ startingJOOXQPPPPP
^ statinMVNNWNLOPO
^ statinsRNPOPROPPP
^ statusMOTOOPLWPO
^ stepUNOPPPOPPP
^ steroidRPQPNPPPPP
^ steroidsPQPPPPPPPP
^ stillWNPPONOPPP
^ stoolSOPPPPNPPP
^ stopSWNPJPOPPP
^ stoppingVNOPNPPPPP
^ strokeNWMPPPOPPP
^ studentOJRPOPPPNY
^ suddenLNTPPOUPPP
^ sugarORQPPOOPPP
^ suicideOTOPPONPSO
^ tUOPPPPMPPP
^ tamifluRPOSOPPPOP
^ tamsulosinPOPPSPPPPP
^ tenecteplaseTNOVNONOPP
^ testPWOPPNMPPP
^ testosteroneQPPPPPPPPP
^ tetanusVLUNOONPPP
^ thankPRPPPPOPPP
^ thanksOWPPPLOPPP
^ thatDhNPNNLOPP
^ the:vOOLYIJKN
^ theatreOSOPPOPPPP
^ theyOPMPOYOPPN
^ thisM_SPPIKPOO
^ threeNTOPPPPPPP
^ ticagrelorQPPPPPPPPP
^ toNPSOPOOM^G
^ toddlerLMYOPJUOPP
^ tongueWGKOMO]OOO
^ topicalLOPNXPPPPP
^ tourniquetOOQPPPRPPP
^ tpaRONLPPPWPO
^ tramadolUPPNOPPPPP
^ tranexamicQPNRPPPPPP
^ transfusionRQOPPPNPPP
^ traumaMXLPPPPPPP
^ trimethoprimLPPTRPPPPP
^ troponinPOOPPPSPPP
^ tryingMMOOP]POON
^ tshKOPPNN[PPP
^ tubeOLXPPPNPPP
^ twinsOZKPOONPPP
^ twoSROOROOONP
^ txaSOOTOOPPOP
^ ultrasoundNNOPOOXOPP
^ updateOUMPPPPPPP
^ urgentMJ\PPPOOPO
^ urineJOHOOOcPPP
^ vaginalQPPPPPPPPP
^ valproateSOPMVNPOPO
^ vancJXPNRPPPPP
^ vancomycinSPPNPPPPPP
^ vareniclinePPPPRPPPPP
^ vasopressinNNOVPPPPPP
^ vertebroplastyROPPPPPPPP
^ vertosZJNPPPOPPP
^ vitSNO[MOMMPP
^ vitaminUSOKOSNOPP
^ vitaminaUNOOPPPPPP
^ voiceQQIRPWMPPP
^ vpQPPPPPPPPP
^ wardPSPPPPPPNO
^ warfarinJUPTPOOPPP
^ weWTNLORNONO
^ we'reMUSOPPOPOP
^ weakOPOPPOSPPP
^ weightQPPPPOQPPP
^ welcomeNUOPPPPPOP
^ whatVRKYMUFEYN
^ what'sK\JRNMQM[J
^ whatsNKNUOOPOYO
^ whenM]NTNXNMJK
^ whereLWLOPNNNYO
^ where'sNGOPPOOO_P
^ whichUIKIONOOjI
^ whoHdGSLFHO[V
^ who'sKYNOOOMPUN
^ whoeverOUOPPPPPOP
^ whole\MNPPPKPOP
^ whyPQNPP\LOMM
^ wifeNJOPOYMPPU
^ willRXNOQJPTMN
^ womanRNQPPOQPPP
^ worstROQPPOOPPP
^ wouldGMNMYTYONO
^ woundKRPPPORSPO
^ wrongORSPNPOPPP
^ yogaQQPPPPOPPP
^ youNVNPPOOPPP
^ youngVOPPONOPPP
^ zincSOPQOOPPPP
^ zofranOUONTPOPMP
^ zolpidemPOPOSOPPPP
aaTKKSW;X6a
a #1OJXWRMPKOO
a #2SONUNLRNMS
a baby[UFNOPPOMP
a backSNPPPPPPPP
a badRPPNQPPPPP
a betaOPOPRPPPPP
a bigPNSPPNPPPP
a bitMOOPPQUPPP
a bleedingLNOPPPOXPP
a bloodPPPPPOPPPS
a brainTPOPPOOPPP
a brokenPOQPPPPQPP
a carQMSPPPPPPP
a cardiacQPPPPPPPPP
a careSPMPPQPPPO
a childSJPSTUJPOP
a coldOONPPJ]PPO
a colonoscopyPOOPPTPPPO
a coughONKPPZOPPP
a coupleRPPPPPOPPP
a ctRPPPPPOPPP
a dailyROPPPPPPPP
a day[ILUKTONPO
a diabeticMPPPTPPPPP
a doacPPPPQPPPPP
a docPHXPPPPPQP
a drillPMTPPPPPPP
a ePRMPOOOOPV
a fallPONPPSPPPQ
a febrileQPPPPPOPPP
a fewQPOPTMOPPP
a firstRMPPPOPNPT
a fitOOMPPNOPPX
a fortnightQPPPPPOPPP
a fractureMNOPPPWPPP
a frailLPPTPPPPPP
a freshRPPPPNPPPP
a friendOOOPPOQOOU
a fullPQOPPPPPPP
a generalPNPPPPPOOU
a goodNWRPPIPPPP
a gpOPPPPPPRPP
a guyMNNOYNNPNU
a halfNSPPPPPPPP
a headRPPPPPOPOP
a heartQRQPPNOPPP
a hipRUPPPOPNON
a homeOEPPP^PPPO
a kneeVOPPPNNPPP
a ladyQOPRNPPPPP
a largeQPPPPPPPPP
a litreUNPPMPPPPP
a longPPPPPPPRPO
a lotMPNON[NPPP
a lowQPPPPPPPPP
a manSQPNRLSNPO
a mechanicalSPPPNPPPPP
a minuteLSUPPONPPP
a monthQRNNOQPPPP
a negativeRPPPPPPPPO
a newK\MPPOOPOO
a nightOKOPPYPPOP
a normalXNPPPNMQOO
a nurseRMOPONOPOV
a oneRPPNPPPPPP
a patientSJPOJXPOOT
a phoneOKPPPPP`JM
a pillSNPPPPPPPP
a ppiRPPOPPPPPP
a pressureSNPPPOPOSO
a problemOMPPOUORPN
a ptTLNPRQPPPO
a rashTOMPLXKPPP
a realNZNPPPNPOP
a rowMRPPPRPPQO
a secondSYWPPOONDO
a simpleSOPPOPPPPP
a singleQRNPPPPPPP
a sinusRPPPPPNPPP
a smallRNMPPLYOPO
a smokerSPPPPMQPPP
a soreMNNPOUTPPP
a spareOTPPPPPPNP
a statinSNPPMTPPPO
a stentQOPOQQPPPP
a steroidROPPPPPPPP
a stomachRPPPPPPPPP
a stoneQMOPPQSPPP
a strokeQOQPPPOORO
a teenagerTMROPNTPNO
a thingOPOPSOPPPP
a thirdQNQPPPPPPP
a tiaQPPPPPPPPP
a toddlerQPQPNPPPPP
a tornQOPPPPPPPP
a urineRPPPPOPPPP
a vertebralQPPPPPPPPP
a week^LNSQOLMOM
a womanQPPPROPOOP
a yearRNONPXOOON
a yearlyQPPPPPPPPP
a zRPPPOPPPPP
aaPNSPPPOPPP
aaaQRNPPPPPPP
aanvalRPPPOPPPPP
abQPQPPPOPPP
abandonedPSNPPPPPPP
abdoPMTPPPOPPP
abdomenQOSPPNOPPP
abdominalQPPPPPPPPP
abegPOQPPQPPPO
abgMMTPPPVOPO
ablationWOPOOOOOPO
ableMXPPPPPPPK
abortionLPRSPPPONS
aboutNRLLWWEPSS
about #2MPSRPNPPPP
about aNLNPPMOPUX
about myPSQPPMPPRN
about theO[LPPOPONO
about toRDeNPKOPOO
abovePRLOPOQPPT
abroadMNOOPXOOPP
abruptionOPRQPPOPPP
abruptlyQPPPPPPPPP
abscessSMMSOSMRPO
abscessesQPPPPPPPPP
absentPNMPPOVPPR
absoluteSPPPNPPPPP
absorptionNNPOWPPPOP
abuelaPNSPPPPPPP
abueloONSPPPPPPP
abusePPPPPPPPPQ
abusivePPPPPPPPOR
abxaMOLIOMOPT
abx $UPPOMPOPPP
acPUOPPONPPP
acabaONSPPPPPPP
acamprosateSPPNOPPPPP
accPOPPPPPZHP
acceptLNPPPPPPVP
acceptableLOPPPPOWPO
acceptedOWNPPKPSOP
accessLPPOPNMJXX
accidentSPRPPNPOOP
accidentalPPPPPPPQPP
accordTNOPPPOPPP
accordingORQPPMPPPP
accuracyYNOPPPONOP
accuracy $ROPPPPOPPP
accurateSOPOPPPOPP
accurate isRPPPPPPPPP
accutaneOOPNPVPOPO
aceQPPPPPPPPP
aceiSPPNPPPPPP
acetaminophenRQNOPPPPPP
acetylcysteineUPPMOPPPPP
acheMNPPPXNPPP
achesTPOPPNPPPP
achillesRQOPPPOPPP
achingPORPPOPPPP
aciclovirPPPQPPPPPP
acidQISYRNOMOO
acid forROPOPPPPPP
acid inPMRRPPPPPP
acidoQOQPPPPPPP
acidosisRPPPPOOPPP
acidsOPOPPOSPPP
aclsPROPPPPPPP
acmSOPPPPOPPP
acneRQPPNPPPPP
acne $RPPOOPPPPP
acquiredROPPPPPPPP
acromioplastyQPPPPPPPPP
acrossNUOPPNOPOQ
across theORPPPNPPPQ
acsJPPZNPPPOP
actLTMOPOMLDg
actingRTOPPKOPPP
actionPQPPPPPPPP
activatedQLUOPPOPPP
activationMXMPPNPPRP
activeNG[PPPPRPP
activelyQOQPPPPPPP
actualMYLWNNMOOP
actuallySLQPQPPPOO
acupunturaVNMPPPPPPP
acurateQPPPPPPOPP
acutQPPPPPPPPP
acuteXOQLMOLWNO
acute backQPPPPPPPPP
acute bronchitisQPPPPPPPPP
acute lbpQPPPPPPPPP
acute lowQPPPPPPPPP
acyclovirNPPUNPOPPP
adWOPOOONPPO
adalimumabLPPPUPPPPP
addaOLNNMKMUN
add onUKPOMOOPVO
addedWONNPOPPPP
added toTONOPPPPPP
addingVOONOPPPPP
adding aQOPPPPPPPP
addisonsLPQQPPSPPP
addressPNSPPPPPPP
ademtPNRPPPPPPP
adenomasUMPPPPOPPP
adenosineJPTQSPOPPP
adessoPNRPPPPPPP
adhdRLNNNZOOPP
adherenceTOPPPPOPOP
adhesiveQPPPPPPPPP
aditivesQPPPPPPPPP
adjunctQPPPPPPPPP
adjustOVNROOMOPP
adjustedXNPPPPMOPP
adjustmentLPPUPPPPPP
adminRROPPOPPOO
admissionTFOLOOOVZO
admission $WLOPOOONSO
admissionsTYMPOPNOMN
admissions $WNNPPPOPOP
admissions ?SPPPPPPPOO
admitLRNPPOPPVO
admitsLTTNPONOSO
admittedPOPPPPOPOU
admittingOTOPPPOPPP
adolescentsTOPONPPPPP
adrenalMPTOPOTOPN
adrenalinaTPOOPPPPOP
adrenalineHPXTQONOOP
adrenaline inRROMOPPPPP
adrtMLPPPPOPPY
adultMMNdJOMOOQ
adult $GOP^MPPPPP
adults]NOKOOOOOP
adults $SOPOPPPPPP
advairRPPOPPPPPP
advanceNMOPPOOPNY
advancedRPPOPPOQPP
advanced dementiaPPPPPPPQPP
adverseSNPPPPPPPP
adviceKTQPPPNOPR
adviseONQPPQPPPP
advisedSMTPPPMPPO
aecopdQPPPPPPPPP
aedRJXPPOOPOO
aesWOPNNONPPP
afbPPJJNPNNO
af $XMSLOOOPPP
af onQPPPPPPPPP
afebrilePTJOPLYPPP
affectGPOPPP[PPO
affirmXJOPPPOPPP
afibQNOOOQLQVP
afib $LPPPPPPPVP
afnetXKOPPPOPPP
africaROPPPPPPPP
africanROPPPPPPPP
afterU=OTOU_DTP
after #1RMJINLOMkL
after #2JVH[OULOPO
after ?SOPPPPOOOP
after acLJMPLOONS
after anROPPPPPPPP
after arrestXONPPPMPPP
after birthSPPPPOPOOP
after herRPPPOPPPPP
after hipQPPOPPOPPR
after hisTORPQNOPPN
after lunchOONPPVOPOP
after miSPPPNPPPPP
after strokeROPPPPPPPP
after tenROPPOQPPPP
after theHTYTOUGOMQ
after tiaSPPNNPOPOS
after twoPPPQPPOPPP
afternoonMZRRPMMPKP
afterwardsRPPPOPPPPP
againDfQML\GSJJ
again $EWQOO\LOOO
again ?TWPONOOMMO
again iPUMPPOPPPO
again orPQPPPPOPPP
against`LHJONNOOX
against theRRNPPONPPQ
age^FKROLKVOS
age #2QNNPPOPOPU
age $NLNSPOOXPO
age ?ROPPPOPPPP
agedTOMPPPOPPR
aged #2TOMPPPOPPR
agencyJSOOPPPOPV
agentsRPPPPPOPPP
agitatedJOUQOOTPPP
agitationSOPROPPOOO
agoHK]RVISNNO
ago $IRXVPKLPPP
ago andRNQPPOPPPP
ago nowKPOPWPOPPP
ago onOPRPOPPPPP
ago stillOPQPPPPPPP
agonalOH]PPPOPPP
agonyQLWPNPOPPP
agoraNKXPPPPPPP
agreePLMPPOTPOV
agreedNUOPPPPPPP
ahNTOPPQPPPO
aheadPPPPPPPPPQ
aiOOPPPPRPPP
aidKRMPPYNPPO
aidsURLPPWMKPO
aimXPOPPOJPPP
aimingQPPPPPPPPP
airM_QONMLOOO
air $QWIPPPOPPP
aireONTPPPPPPP
airlinePOQPPPPPPP
airwayOEcPPOMOQN
airwaysZLOPPPNOPP
aiutoOMUPPPPPPP
ajudaPNRPPPPPPP
akiWOPOMOOQPP
akoNQNPPZJPPO
alPO[OPOLNOO
alamakPROPPOPPPP
alarmLXVOONLONO
alarm goingOSOPPPPPPP
alarm testMWNPPPOPPP
alarmingNPRPPPPPPP
alarmsUNNPPPOPQP
albendazoleJOP[OPOOPP
albpRPPPOPPPPP
albuminTPPPOOOPPP
albuterolPRNNMPUPPP
alcoholQMNM\MTNMQ
alcohol $OPPOSPQPPP
alcohol useUPPONPPOPP
alcohol withdrawalTPPQNPQOOP
alcoholicLMNPNWXPON
alendronateUOPNOOPPPO
alergyQPPPPPPPPP
alertNWNPPPOOPP
alertsROPPPPOPPP
alfentanilPPPQPPPPPP
algoQRNPPPPPPP
algorithmPRNPPPPPPP
alguemOTPPPPOPPO
alguienOQPPPPPPPP
algumaWMMPPOPPPP
aliveQOPPPPPPPP
allNc\IJJQKGT
all $N`PPONNOLL
all ?UPPPLPPPPP
all dayOIOPPXRPPP
all gonePNQPPQPPPP
all goodOUMPPPPPPP
all myTOXPPEPPPP
all nightQPKPPUPPPP
all ofMVPPQPPPNP
all onPQPPPPPPPP
all overNJSOPVQPPP
all theMKRPPPWPPP
alleMTSPPONPPP
alleenPORPPPPPPP
allemaalNVMPPPPPPP
allergicKSKLVWMPQO
allergic toKVNNRRPPPP
allergiesQNOPQQPPPP
allergyORKScHMKMO
allergy $WOOOQPPMPP
allesNI[PPPOPPP
allopurinolWNLQQONPPP
allowMPPPPPPPQS
allowedECMOVTOQ[V
allowed ?KNOPVPPPPS
allowed toKFOPPTPRZR
almostNVOPPOPNPP
alone^JZMKLMOON
alone $PSQPNOPPPP
alone ?WLPPPPOPPO
alone forQPPPPPPPPP
alone inPORPPOPPPP
alone orQPPPPPPPPP
alongOUNOPPPOPP
alongsideKPPOWOOPPP
alpMMNPPOZPPO
alphaRPPPPPPPPP
alreadyWQNONMRONO
already $OUNPPPOPPP
already inOMTPPPPPPP
already onUPMPPPPPOP
alrightLPPPUPPPPP
alsJOQOWONRPP
alsoJPPORMOZNP
altTNLPPNXONO
altaM\HPPPPPPP
alteplaseTPPNPPPPPP
alterONPNWOPPPP
alteredPPQPPPPPPP
alternateVPPPOPNONP
alternatingTPPPLPPPPP
alternativeOPPPQPPPPP
althoughRPPPOPPPPP
altitudePOQPPPPPPP
altoRONPPPPPPP
alwaysLNOPPZOQON
alzheimer'sUQPPOOOPOP
alzheimer's $QPPPPPPPPP
alzheimersQPPPOPPPPP
am:DTJM]`KJf
am #2LQIOM\RPPP
am $ESMPPO]PPP
am iGCDKQXZLKl
amaONPPPPPKVR
amanhaOSNPPPPPPP
ambuPPQPPPPPPP
ambulancePVVOPMNNNN
ambulance bayOYLPPPPPNP
ambulatoryPPPPPPPPQP
amiYMOOOPMPPP
aminophyllineLOO[KPPPPP
amioJLXPTOPPPP
amiodaroneMMMUZOLPOO
amitriptylineSOUSJNOPPP
amlodipineTOQOQONPPP
ammoniaMPNPPPUPQP
amongQPPPPPPPPP
amountOOPVOPPPPP
amoxRNOPQORPPP
amoxicilinRPPOPPPPPP
amoxicillinL^MPNNNPOP
amoxicillin $RPPOPPPPPP
amoxicillin forOPPRPPPPPP
amoxicillineXMPNNPPPPP
amoxiclavQPONTOOPPP
amoxilQPPOPPPPPP
amoxyOPPPPPQPPP
amoxycillinPPPPQPPPPP
ampPPPQPPPPPP
ampicillinNPPOSPPPPP
ampouleNVLWMOOOOP
ampoulesPQPPPPPPPP
amputatedPLXPPPNPPO
amputationWNMPPPPPOP
amputationsRPPPNPPPPP
amtLPPVOPPOPP
amuQPQPPPPPPP
amyloidRPPPPPPPPO
anRPR\EHBHMk
an #2RPOPOPPPPP
an acuteNPPSPPPPPP
an adultQOPPPPPPPQ
an egfrMPPYKPPPPP
an hourMUXNPNOOMN
an injectionPOPPPPPPPR
an irregularQOPPPPPPPP
an mriPOPPPQPPPP
an oldOPPPSOPPPP
an operationQPPPPPPPPP
an osteoporoticPOPPPPPQPP
an overdosePOQPPQPPPP
an ssriPPOPPQPPPP
an xTPPPPNPPPN
anaRKKPPOZPPP
ana #1OKKPPP\PPP
anaemiaMPPSPPPSMP
anaesthesiaQIOPPPPPYP
anaestheticPPSOPPPPOP
anaesthetistPQOPPPPPQP
analSPPOOPPPPP
analgesiaPPPQPPPPPP
analyserPSMPPPPPPP
analysisROPPPPPPPP
anaphylaxisDSUO\MNROO
anaphylaxis toPPONSOPPPP
anatomyPQOPPPPPPP
ancVOPIOPSPPP
ancefMPPPTPPPPP
andS:hdlOFD?B
and #1PUMPPPOPPP
and #2QPNTPOOPPP
and aJVLOSJYMOT
and anSPPOOPPPPP
and bleedingQPPPPPPPPP
and breathingPPRPPPOPPP
and canNPPPPPPQPP
and can'tSONPPTMPPP
and cryingNMPPN[NPPP
and dementiaQPPPOPPPPP
and doQNORPPPPPP
and doesTONMPPQOQP
and feverOPNPOOUPPP
and forPOPQPPPPPP
and goingPOQPPPPPPP
and hadQMNPOVOPPP
and hasVLUNPMOPPO
and hePKUNVMNPPO
and he'sLKWPNTPPPP
and heartRPOPOPPPPP
and herPNWPOKRPOP
and hesPPQPPOPPPP
and hisPG^PPKQPPO
and howINM`OOOPOP
and iOSjPN:OPOO
and i'mMJVPOXNPPN
and i'veQPUPPLOPPP
and inMZMOMPPPPP
and isNQPQOOOPSO
and itROXPPJNPPP
and it'sPLVPPNPPPP
and mortalitySPPPPPPOPP
and myOMPPOXNPPP
and neckOPQPPOORPP
and noTPOPOOPPPO
and nobodyPROPPPPPPP
and notPOSPPPOPPP
and nowOLQPNXOPPP
and offPPRPPPNPPP
and onPORPPPPPPP
and oneL[JPPPPPPP
and outNMTPPPPQPP
and overRPPOPPPPPP
and seeSMSPPNOPPP
and sheOM[PPLNPPP
and she'sOMRPPPRPPP
and stillSOQPPPNOPP
and sweatingPPRPPPOPPP
and theVA_OORJPPQ
and thenOSPTONMPPP
and therePPRPPOPPPP
and there'sPOQPPPPPPP
and theyNOPPOTPPPP
and twoPPQPPPPPPP
and veryPWJPPQPPPP
and vomitingOPPPPROPPP
and wantsQQOOPPPPPP
and warfarinKOPM[OOPPP
and wasPPOPPPPQPP
and weRORPPPPPNP
and whatSPPNPPPPPP
and what'sPNMTPPPPSP
and whenMPJVPOVPOP
andexanetTPPOMPPPPP
andexxaKPPWPPOPPP
andromedaWOLPPPOPPP
anemiaSPPPPPPPOP
anestesistaPOSPPPOPPP
anesthesiaOOUPPOPPPO
anestheticNOOOOPWPPP
aneurysmPQOPRPOOPP
angNNULTOPPPP
anginaXOPPJPPPPP
angioedemaPPRPOPPPPP
angiogramONRPPPQPPP
angiographySOPPPPOPPP
angleNOQPPPRPPP
animalsQQOPPPOPPP
anionNJMOPO_OOP
ankleTIIOOWYOOM
ankle sprainQPPPPPPPPP
anklesOQNOOQTPPP
annexPPPPPPPKVP
anniSLTOOOOPPP
announcementOMVPPPPPOP
annualXTNOPMNOMP
anoPPPPPPQPPP
anorexiaOPPPPPPPPR
anosWKQPPPOPPP
anotherRVRPOMMNMR
another oneVLOPPPPPPP
ansPNTPPPNPPP
answerPTUPOKNQPO
answeringONTPPPPPPP
answering $OORPPPPPPP
answersOORPPPPPPP
antacidsNPPPSPPPPP
antenatalNPOPPPTPPP
anteriorPPQPPPPPPP
antiHPNVONZONO
antibioticKMQMORMNZT
antibiotic $OPPOOTPPPP
antibioticaROPPPPPPPP
antibioticiTNOPPPPPPO
antibioticoHPYPPPPPPP
antibioticosSOOPPPPPPP
antibioticsT]MIJPOOMT
antibiotics $SOOPMUOPPO
antibiotics ?MPPPPSPPOP
antibiotics forPPPPPRPPOP
antibiotics inRPPPPPPPOP
antibiotikaVLOPPPPPPO
antibodiesTPPONPOPPP
antibodyPPPPPORPPP
antiboticQPPPPPPPPP
anticholinergicsQPPPPPPPPP
anticoagTOPOPPOPPP
anticoagulantPQPPPOPPPP
anticoagulantsOOPPPPPSPP
anticoagulationPWPOPOPPLO
antidepressantOPNOUTOONO
antidepressantsWLQOMQPPPP
antidepressants inSPPPOOPPPP
antidotePPSOOPPPPP
antiemeticQPPPOPPPPP
antifungalSPPPNPPPPP
antigenQPPPPPPPPP
antincendioNXNPPPNPPP
antiplateletQPPPPPPPPP
antipsychoticTPOPNPPPPP
antipsychoticsSPPNPPPPPP
antivenomMOOVOOOPQP
antiviralPPPPPQPPPP
antlerTNOPPPPPPP
anxietyRMNPPOVOPP
anydETI[QIKRH
any benefitUONPPPPPPP
any betterRPPPPOOPPP
any differenceRPPPPPOPPP
any evidenceQPPPPPPPPP
any goodSLPPPSPPPO
any moreLWVPPNPPKP
any ofLNPPQXNPPP
any pointQNNPPTPPPP
any rctSPPOPPPPOP
any useVOOPOOOPOP
anybodyIYYPPOKONP
anymorePKWPPMNSPP
anyoneIgYPNRJLFK
anyone $OHYPOQOPPP
anyone elseLQOPPWNPOO
anyone goingPSNPPPPPPP
anyone gotSNSNPOPPPP
anyone haveO\PPPNPOIO
anyone knowMSOSPPPNRO
anyone seenRQPPPOPPPP
anyone wantPVMPPNPPPP
anyone'sPNOPPTPPPP
anything`CHOSMYOPO
anything $WQJPPMOPRP
anything ?PNNPOPUPPP
anything forTNPPOOOPPP
anything inRPPPPNPPPP
anything toQPPPPPPPPP
anywayRRNPPPPPPP
anywhereOUOPPOOPPP
anzianiRPPPPPPPPP
aomQPPPPOPPPP
aorticROQPNPOPPP
apapQPPPPPPPPP
apartTPPNOOPPPP
apendicitisQPOPPPPPPP
apixabanOOPOQPNXNO
apixaban $HJTVXNPOPO
apixaban ?NPPNPSPPPP
apixaban forNPPNTPPPPP
apixaban vsQPPPPPPPPP
apixabanaUNMPPPPPPP
apneaPOPPQPPPPP
apnoeaQNVNOOOPPP
appURPPPLOPPO
apparentlyOZNPPLOPPO
appendectomyRQOPPOPQOP
appendicitisRPNPPOROPO
appendixPSLPPORQPP
appetiteLRLPO[NPPO
appleQOPPPPPPPP
appliesPJOPPPPPVQ
applyPLOLPLPM\U
appointmentNHLNOjMMNN
appointmentsTNPPPOPPPP
appreciatePRNPPPPPPP
approvalIOPPOPPP\O
approvedOTOOPOPOQP
approvesOMPPPPPPWO
appyQPPPPPPPPP
apresVONOOPOPPP
aprilOPPPPPRPPP
aquamatXJOPPPOPPP
aquiPNRPPPPPPP
arbRPPPOPPPPP
archingOMUPPPOPPP
archivePQOPPPPPPP
ardsVNOPPONPPP
areEiAJEaIIWW
are inFjHOPJQPOO
are onM\LPPNNPPP
are outJSRTPOPPOP
are thePTMOPNSOPO
are thereRNPPPQPPPP
are weKHMOONOO^X
are youN]PPPONNLO
areaKHVPPM[PPP
argatrobanMPPSPPPPPP
argueTLPPPPPPPP
arguingOTPPPOPPPO
argumentPQPPPPPPPO
ariaPPQPPPPPPP
ariceptQPPPPOPPPP
armRMhML>XONL
arm $SKPOOPVPOP
arm andPNSPPOPPPP
arm isNPXPPMNPPP
arm'sPNUPPNPPPP
armsGPMPVOXPPP
aroundPTQPPQPPKP
arrangedOQPPPPPPPP
arrestWHWQNMDTQS
arrest $LNTUPPOPOP
arrest inQQOPPPPPPP
arrestedNOYPPNMPPP
arrestoTPNOPPPPPP
arrestsWNNPPPPPOO
arretSLSPPPOPPP
arrhythmiaRPPPNPPPPP
arrivalPROPPOPPPP
arriveTMPPPPPPPP
arrivedOZJPPPPOPP
arrivesNUOPPPOPOP
arrivingNPXNPPOPNO
artTJNPPOOOWO
arteritisMPPSPPPPPP
arteryQPSONPPPPP
artesunatePPPQPPPPPP
arthritisUOPPOOOOPP
arthritis $QPPPPPPPPP
arthroscopicQPPPPPPPPP
arthroscopySOPPPNPPPP
articleMYNOOONOPO
artifactMPPPPPTPPP
arvoOTPPPPPOOP
asUSUKYN>UHX
as aOVIORZNONL
as goodeINLNNOOPO
as thePMVPOOPQOP
as wellZOOPPONOOL
asaPNPMPPPUPP
asa #3RPPOPPPPPP
asapPTLPPPPPPP
ascendingOPOPPOSPPP
ascitesJNNOOO\PPP
ashaQPPPPPPPPP
ashenMPSPPPPPPP
askL[NOO\NMJL
ask $PMLPPXPPQO
askedL^GOPROOPQ
asked meNQLPPVPPPP
askingNWLLSMNPLW
asking aboutXOOPPMPPPN
asking forH[QLRUONMP
asksZMQOLNLRPP
asks aboutRPPPPNPPPP
asks forQPPPPPOROP
asks ifQPPPPPPPPP
asks meQOPPPNPPRQ
asks whetherUPNPMPPPPP
asleepPSQOPOOPPO
asmaTOOPPPOPPP
aspirateQPPPPPOPPP
aspirationMPPPPPPUOP
aspirinPTPOSQLONO
aspirin #3RPPPPPPPPP
aspirin $TORPNLPPPP
aspirin ?PPRPPNPPPP
aspirin afterRPPPNPPPPP
aspirin andQPPPOPPPPP
aspirin forTPPMPPPPPP
aspirin inHQOP[POPPP
aspirin orNPSPPOPPPP
aspreeYIOPPPPPPP
asprinQPPPPPPPPP
assaultMOPPONPNO[
assessmentPOOPPPPPOS
assignmentPOPPPPPPPR
assistPSMPPPPPPP
assistantOOQPPPPRPP
assistedTNPPPMPKPW
associatedVMOPPPOPPP
assumeQPOPPPPPPP
astKOOPPNYPPP
asthmaRROOSUOQJM
asthma $OOONVOPPPP
asthma ?TPPPMPPPPP
asthma deathsRPOPPPPPPP
asthmaticHOYNUONPPP
astmaSPPPNPPPPP
asvMOQTPPPOPP
asymptomaticTOOPPPPPPP
asystoleJPZPPOOPPP
atSUFJSXQ>aM
at #1Tl>SJNUMIL
at #2XO@?jWMLG[
at #2.OPQRPPOPPP
at #3RPPPOPPPPP
at #4NZPPPNMOOP
at $PPPPPPQPPP
at aQLSOPRNPPR
at allYMVPKNMPNP
at bedtimeSOPOOPPPPP
at gatePOQPPPPPPP
at herOSNPPPPPPP
at home]:cOKQMNRN
at meORPPPPPPPP
at myMQTPTKPPPP
at nightKCNSRYOOZM
at noonPUOOPNPPOP
at onceQPPPPPPPPP
at ourNIOPPYOOTO
at restLMOPPOZPPO
at riskNNNPNOPOO\
at schoolONPPOTPPPP
at sixOXMPPOOPPO
at tenQIYPPOPOOP
at thatPTNRNMPPPP
at the?R_OORVPLM
at thisONOPPNOPZM
at threeNUNPPPPPPP
at twoQSNPPPOPPP
at what[PPOPIOPPO
at workOTPPPNPPPP
ateF^YOPJOOLO
ate aMOWOPNPPPP
ate myPWNPPMPPOP
ate theNTSPPPPOMP
athletesQPPPPPPPPP
ativanKNOXROOPPP
atmetONVPPONPPP
atopicQPPPPPPPPP
atorvaMOPPUPQPPP
atorvastatinNPOPTPOPPP
atorvastatin #2NPPPRPPPPP
atrasadaOWNNOPOPPP
atrialRPOPPPPPPP
atrial fibrillationQQPPPPPPPP
atriumPMTPPPQPOP
atropineIMXUQOOOOP
attOPPOSPPPPP
attachedHJNOOMhOOO
attackUURROIMOOO
attack $SLPRPPPPPP
attacksQPPOPSOOPP
attacks $QPPPPPPPPP
attemptJLNPPOOQO]
attemptsUNPPPPOPPO
attendanceORPPPPPPPP
attendantPOQPPPPPPP
attenderQQPPPPPPPO
attendingPTOPPMPQPP
attendingsPOQPPPPPPP
attentionVNOPPPOPPP
attorneyPOPPPPPPOT
atypicalOMOPPURPPP
auNG_PPPNPPP
aucQPPOPPPPPP
audiogramNJPOPPZPPP
audiologyPQOPPPPPPP
auditPZJPPOOPPP
auditoriumOUNPOPOPPP
aufQIZOOPOPPO
augenONUPPPPPPP
augmentationSPPNPPPPPP
augmentinROPOPOPPPP
augustOTOPPNPPQO
auntiePOPPPQPPPP
aureusTOPOPPPPPP
ausK]MPPONOPP
austriQPPPOPPPPP
authLTNKPMOZQO
authorityPPPPPPPROP
authorizationQOPPPPPROP
autismRPPPOPPPPP
autoPOQOPPPRPP
autoclaveOTLPPSOOOP
autocorrectPUNPPMPPPP
autoinjectorRPOPPPPPPP
autumnSOPPOOPPPP
auxUNPNPPPPPO
avUOPPOPPNPP
availableMRNOONMN\P
avaleONTPPPPPPP
avecPNSPPPPPPP
avertQOPPPPPPPP
avfQOPPPPPPPP
avoidLRNM`LMOOP
avoidingQPPPPPPPPP
avsPSPPPOPOPP
awaitedNOOPPOYNPO
awakeTQROMKSPPO
awareO[NMNPOPPO
awarenessNVNPPPOPPP
awaySP[PPGMQLQ
away $ON[PPNOPMO
away ?QPPPPPPPPP
away orQPPPPPPPPP
awfulPORPPQPPPP
ayerOULPPPPPPP
ayudaPMTPPPPPPP
ayushmanOOPPPPPNTP
azathioprineLPOPWOOPPP
azithroPPOSPOOPPP
azithromycinXPPMNPPOPP
azithromycin forQPPPPPPPPP
azithromycin inQPPPPPPPPP
azulMNZPPONOOO
bLYHBPLScKS
b #1NPPKOMKaOP
b #2\MKAUN[NOP
b $JOSSPOOUOO
baMNOLTZJPKV
babandoONSPPPPPPP
babiesRNTPPOOPOP
babyXJRZQUHGLO
baby #1OPOPPTOPPP
baby $THHaNTMNOO
baby ?OPPRPPPPPP
baby aspirinROOPOQPPPP
baby inPRUOPLPPPP
baby isPMXPPMPPPP
baby ofQPQPOOPPPQ
baby withYNMONORNOO
baby'sOKQPP^MPKP
backSdMHHaNNHH
back #2.MLNPP\OPPP
back $NJZOROMTOM
back ?TOOOPPPPPP
back andQPPOPPPPPP
back forTQOPPNPPOP
back fromIZJPNQWPNP
back inOTNPPQOPPP
back ofQMOPPPPPSP
back onQSOPPNOPPP
back orSOOPPPOPPP
back painRMVONRNOPP
back toPWKPPNSPOO
back withNQRPPPPPPP
backedPQPPPPPPPP
backwardNMVPPPOPPP
baclofenQPPORPPPPP
baconNRPPPPPPPP
bacteremiaUPPPPPMPPP
bacteriaTPPPPMPPPP
bacterialRPPPPPNPPP
bacteriuriaQPPPPPOPPP
bactrimTOPOQNPPPP
bad^?UJQ]LNNN
bad $[PPOHPOPPP
bad backRPPPPOPPPP
badgeL\MPPNPXIN
badlyROQPOPPPPP
bagLUYTOKLONN
bag'sPPQPPPPPPP
bagelsOYKPPMPPPP
baggingNLYPPOOPPP
bagnoPPQPPPPPPP
bagsPSNPPOPPPP
bairPPOPPOPPRP
bakeOVMPPPOPPP
baker'sPOPPPORPPP
bakersPOPPPPQPPP
balanceROPPPPPPPP
balancedUMOOPPPPPP
baliPKNPPXPPPO
ballNOUPPNPPPP
balloonROVNPPOONO
balloonedPOQPPPPPPP
balloonsROOPSONPPP
ballsPTMPPPOPPP
bambiniVMOPPPOPPO
banRUPPPPOOMN
bananaPNLP[NRONO
bananasMUOPQPOPPP
bandHQLNNHbWPO
bandageUNPPPOPOOP
bandagesPPQPPOPPPP
bandingQPPPPPPPPP
bandsENP_OONPRP
bankLUIPPOLO]O
banoPPQPPPPPPP
barRQOPPPOPPP
barbecueOORPPPPPPP
barberUPNPPOPOPP
bareOOPPPPPLWP
barelyNHOPP]OPPO
bariatricPLOPPOPPVP
barkingNQOPPPRPPP
barkyPOOPPOTPPP
barrePPQPPPPPPP
barricadedPKVPPPPPPP
barriersSOOPPPPPOP
barsPTMPPPPPPP
basalUOLPPPQPOP
baseJKUPPOWPPO
basedTOPPPOPPPO
baselineOSPPPPOPPP
basementORRPPOPPPP
basicallySONPPPPPPP
basilarWMOPPPOPPO
basinsPPQPPPPPPP
bathRLYOOMOPPP
batheQPPPPPPPPP
bathingTOOPPPOPPP
bathroomKN\OPNOPPP
bathsRPPPPOPPPP
batteriesORXPPKPPLP
batteryN_JPPOLONP
bay?]fMOMGIXN
bay #1MR_NOOJONO
baysONOPPLOP[N
bcPPOPOSOPPP
bccIPPPPPXOPP
bcgKPPPUPPPPP
bdTNLYNONOOO
beKV:_]LIJFe
be $JPOURNOTPP
be aT`NPNAPQPN
be givenNOOZLPPOOO
be inQIOPPYPPPO
be patientPVKPPPPPPP
be stoppedSKPKXPPPPP
be suedNOPPPPPOPU
be takenSOPSMPPPOP
beachPPQPPPPPPP
beamQPPPPPPPPP
beamsRPPOOPPPPP
beardKOMPO^LPPP
bearingQPPPPPOPPP
beatRTNNNQOPPP
beat aQPPPPPPPPP
beatingNOQPPOSPPP
beatsIUROPPRPPP
bebeNPTPPPOPPP
bebeuONUPPPPPPP
becamePNRPPPPPPP
becauseOQPOPROQPO
because ofMPQOPTOQPO
becomeQOQPPPPPPP
becomesQPPPPPPPPP
becomingPOSPOPOPPP
bedDhTKLWLIUI
bed #1EqMNOMLMMN
bed #2MWVNOONOMO
bed $JKPPOLZOZN
bedaquilineQPPMTPPPPP
bedsHbIPPOPPOP
bedsidePORPPPOQPP
bedtimeUOPONPOPPP
bedwettingROPPPQPPPP
beePOSPPPOPPP
beenDRSPMbKMTK
been onMQONPUPPPP
been shownXMMPPPPPPP
been toldMQKPPXPPPP
beerNSNNTPOPPO
beersTOPPPQOPNP
beforeWOCM[\OLRG
before $TPLPPHZPOP
before aQPPPPPPPPP
before iPRPPSLPPPO
before surgerySOPPNOPPQP
before theQQNNTPOPPP
beforehandRPPOPPPPPP
beganQPPPPOPPPP
begunPOSPPPOPPP
behindWULOPOMPNO
behind thePOSPPPPPOP
beirHJKKNLOOO
beideOMUPPPOPPP
beimSOOPPPPPPP
beinONUOPPOPPP
beingPXNPPLOONS
believeSNPOPPPPPP
bellTTMNOPPPPP
bell'sUOQPOMNPPP
bell's palsySQQPPMOPPP
bellyHH_NP^QNFO
belowNOMOPLYLVP
below #3QPPPPPPPPP
beltNKTPPMVPPP
benPUNPPPOPPP
benadrylRPPPOPPPPP
bendingQPPPPPPPPP
benePTMPPPOPPP
benefitUMLOOOOYMO
benefit $QPPPPPPPPP
benefit ofSOOPPPPPPP
benifitRPPPOPPPPP
benignNSPPPPPPPP
benpenQNQPPPPPPP
benzathineOPPQPPPPPP
benzoPPQOPPPPPP
benzodiazepineSPPOOPPPPP
benzodiazepinesQPPPPPPPPP
benzosQPPPPPPPPP
bereavementMMOPPONTWO
besideQPPPPPOPPP
besidesUMPPPPOPOP
besoinOORPPPPPPP
bestVPNQPRONLO
bestellenNVNPPPOPPP
betaROLSROOPPP
beta blockerJPNTWOOPPP
beta blockersWOOPLPPPPP
beta lactamQPPPPPPPPP
betamethasoneTPPNPPOPPP
beterWNNMPPPPPP
betterQWMNLQUNNO
better $NOVOOSNPPP
better ?PPPPPQPPPP
better atRPPPPOOPPP
better forPPPPPQPPPP
better inQPPPPOPPPP
better offLTPPPPPPPP
better thanYMOPOOOPOP
betweenTILNKNcOOO
between theUONPPOPPPP
bevallingONTPPPOPPP
bewusstlosOMVPPPOPPP
beyondPNMPNOPOOZ
bezlotoxumabQPPPPPPPPP
bfPPOPPOOPPR
biancaONSPPPPPPP
bicarTOOOOPPPPP
bicarbSNOOQPQPPP
bicarbonateQOROQOOPPP
bidKNO_KPOPPP
bienOUNPPPPPPP
bigYJPRLOTNKR
big toePOPPPPQPPP
biggerQMSPPPOPPP
bijl@SMMNMOON
bikeSUOPPNLPOO
bilateralJNSPOOQWOP
bileOPOPPOSPPP
biliousKPOPPPYNPP
bilirubinMPPPPOTPPP
billMPNMOLO^LT
billableNOPPPPPWOO
billedMMPPPPP[PL
billingVJNNOOL_MN
binM[LPOOOPOP
binderSPPPPPPOOP
bindingMLOPPOOPPZ
bingoPQPPPPPPPP
binnenSRMPPPOPPP
binsPUMPPPPPPP
biogaiaQPPPPPPPPP
biologicsRPPPNPPPPP
biomedPQPPPPPPPP
biomedicalPTMPPOPOPP
biopsyORQOOTKXJO
bipapOPRPPPOPPP
biphasicUOPMPPQPPP
bipolarNPPWIOVPOO
birthKFONO^SLQU
birth $PCTPP[POOO
birth controlQNNPPWOPNO
birthdayOXNPPPPPMP
birthsRRNPPPPPOP
biscuitPRPPPNPPPP
biscuitsLZLPPOPOPP
bisoprololNNPQTPOPPP
bisphosphonateRPPOPPPPPP
bisturiPORPPPPPPP
bitEKXOOVWQNO
bit ofPPQPPPPPPP
biteKQSTPOPPOP
bites\OOOONKOPP
bitsPOMPPVOPPP
bitteOMVPPOOPPP
bittenPIMPPXPSPO
bizarreONSPPPPPPP
blackFGYNVJbLPO
blackedQPPPPPPPPP
bladderTKQPOOMPUP
bladder infectionQPPPOPPPPP
bladeOQQPPPPPPP
bladesQPPPPPOPPP
blameGOPPOO[PPP
blancOSOPPPPPPP
blanchingPPQPPPPPPP
blankOKLPPP[PPP
blanketsOTMPPPPPPP
blastOORPPPPPPP
blastsPOQPPPQPPP
blatchfordVMPPPPOPOP
blauOLWPPPNPPP
blauwONUPPPOPPP
bleachQMWPPONPPP
bledQOQPPPPPPP
bleedOXOOMQPLQO
bleed $YMMPPPOPOP
bleed onONSPPPPPPP
bleedingZWRQHCTUKN
bleeding $ZJQRNPNOPP
bleeding andQPQPPPPPPP
bleeding fromNI[PPOOPPP
bleeding inSRMPPOPPPP
bleeding riskRQOPNPPPPP
bleedsSNOOPQPPQP
bleepNHQPPOPO^O
blessPTPPPPOPNP
blightedQPPPPPPPPP
blijftPOSPPPOPPP
blindPUMPPOPPPP
blindlyQPPOPPPPPP
blindnessLOSOOPUPPP
blisterJIMPPSYPUP
blistersPNPPPSPPPP
blockJOSRYOMONO
blockedONSPPVNNOO
blockerLOMSVOOPPP
blockersXOOOLPOPPP
blockingPVKPPPPPPP
bloedNNVPPPOPPP
bloodO@\LKMQJ`W
blood $HYXOPNLPOO
blood bankLVIPPOLP\O
blood culturesPWOPPOLPPP
blood everywherePNSPPPOPOP
blood inTJNPPMYPOP
blood onPLPPPUPPPO
blood pressureMTNPPYNPKP
blood testUUHPPPPPOO
blood thinnerQMTPPOPPPP
bloodbathPSNPPPPPPP
bloodsRXHOOWMNPO
bloodstreamSNPPPPPPPP
bloodyPPQPPOPPPP
bloqueOORPPPPPPP
blownNMXPPPNPPP
blowoutPOSPPPOPPP
blowsQNSPPPPPPP
blsPVQPPOPKPP
bluMK[PPPOPPO
blueMSeOQLMJJN
blue $PLWPPNPPPP
blue andOPSPPOPPPP
bluntQPPPPPPPPP
blutOOSPPPOPPP
blutetQOSOOPPPPP
blutungSKSPPPOPPP
bmPPQPPPPPPP
bmiLKMVMXQMUM
bmi #2LMMVMSQNUP
bmjUNOPPPOOPP
bnpXOOOOOOOOP
bnp #2ROPOPPQPPP
boardMURPPOMPQQ
board $NUNPPPPPQO
boardingMSMPPPPPOU
boatPNSPPPPPPP
bocaPNSPPPPPPP
boccaPNTPPPPPPP
bodiesLOQPPPUPPP
bodyNE]OPLUONT
boggyNLWPPPOPPP
boilerMVMPPOPPPP
boilingPPQPPPPPPP
boilsRPPPOPPPPP
boiteOMTPPPPPPP
boltPORPPPPPPP
bolusUKR^LOIOMO
bomMWNPPPOPPP
bombOLSPPPPC`P
bonePJNOOO\OPO
bonesPOOPPUOPOP
bonjourOWKPPPPPPP
bookOcKOOOOOHP
bookedMZLNPROOPP
booked forPRPPPPPPPP
bookingMJNPPONOaM
bookletROPPPPPPPP
boosterTUONKUOOON
bootRPQPPPNPPP
bootsPMMPPWOPPP
borderOPPPPPRPPP
borderlineLOPPPQWPNP
bornSNOPPPPPPP
borrowPQPPPOPPPP
borrowedNXMPPPOPOP
borstOKYPPPOPPP
bossPTOPPPPOOP
botBsSNOOGNKN
bot $J]ROPPMONO
bothISONQRXQNN
both eyesSMYPMPLPOP
both legsNOPPPTPPPP
both sidesROLPPPTPPP
botherRRMPPPOPPO
botheredPNPPPRPPPP
bothersQPPPPPOPPP
botoxPKPMKXPOWO
bottleNL[POPNPPO
bottle ofPLZOOMOPPP
bottlesPYLPOPOPNP
bottomVKRONWOPLO
bouchePNSPPPPPPP
boughtPQRPPNPPPP
bougieVLOPPPPPPP
boulardiiQPPPPPPPPP
bouncePVPPPJPPPP
bouncedPPPPPPPQPP
bouncingORPPPPPQPP
boutRPPPPNPPPP
bout ofRPPPPNPPPP
bovenWNMPPPOPPP
bowOPNPPOUPPP
bowel`HQNPOMONO
bowel cancerQPPOPPPPPP
bowlNOWPPPMPPP
boxS[UMNMMNKN
box #1OLYOPPONPP
box $OUQOPOOPOP
box ofOPTPPPPNOP
boxedROPPPPPPPP
boxesN^NPPLPMOO
boxingVOOPPMPPPP
boyPOMOPNXOPN
boy'sPPQPPOPPPP
boyfriendPOVPPKPPPP
boysPNSPPPPPPP
bpNUZMTNGNNO
bp #2PL_OONIPPP
bp #3T\IOQMKPPP
bp $POPPSPOPPP
bp cuffJWPPPOOPPP
bp targetXMPPOPMPPP
bpdSPPONPPPPP
bphQPPPPPPPPP
bpiQPPPPPPPPP
bpmONVPPPNPPP
bppvOPPPPPRPPP
braaiPWIPPPPPPP
braccioPMTPPPPPPP
braceMTNOPOOTPP
bracoPNSPPPPPPP
bradyNKYSOPONPP
bradycardiaUPPONOPPPP
bradyingPORPPPPPPP
brainQYIXPKKOOR
brancaONSPPPPPPP
brandNPTPPPMPPP
brasOORPPPPPPP
brauchePOQPPPPPPP
bravoMVNPPPPPPP
brazoPOQPPPPPPP
brbMVOPPPOPPP
brcaQPPPPPPPPP
breachKEMPPOOOX^
breadPTLPPPPPPP
breakRWKONNOOOT
break roomOUMPPPPPPP
breakfastOUNPPOPPPP
breakingQOPPPPPPOQ
breakroomOSNPPPPPPP
breakthroughPPPQPPPPPP
breastOJKOXVPPPO
breast caOPOPPSPPPP
breast cancerYOOPNOLPPP
breastboneOORPPPPPPP
breastfedTOPOOOPPPP
breastfeedingPJKL^XKOOO
breastfeeding $EOOOcONPPP
breastsTNOPPOPPPP
breathKQSOPZNOPJ
breath $MVPPPUOOPK
breatheMM^PPKNPPO
breathesPOSPPPPPPP
breathingMR]OOLOOOO
breathing #2OPSPPPOPPP
breathing $ONTPPOPPPP
breathlessPOPPPUNPPP
breathlessnessRPPOOPPPPP
breathsPNUPOPPPPP
breechOPTPPNPPPP
brekkieOROPPPPPPP
brewPTMPPPPPPP
bridgePKWPPOPPPP
bridgingQOOPPPPPRP
briefWNOPPOOPPP
brigadePQPPPPPPPP
brightPLTPPSNPPP
bright redQLRPPSNPPP
brilliantMUOPPPPPPP
bringMfDMOMMNYL
bring aMWOPPPPOPO
bring itYMNOPOOPPP
bring theOSPPPOPPPP
bringingNRSPPOOPOP
bringtWLOPPPOPPP
briskONOPPPUOPP
broMTVPPMNPPO
broadOPTPOPOPOP
brokeKP[PPMNPPP
brokenUNLOPLMQSU
bronchiectasisQPPOPPPPPP
bronchiolitisNUNOPONPTP
bronchiolitis $ONPOPPOPTP
bronchitisQPPPPPPPPP
bronchitusQPPPPPPPPP
bronchusOOTPPPOPPP
brotherLLRPO^OPPL
broughtP_NOOJOONO
brought usPWLPPOOPPP
brownLJIWOP`NNN
brown snakeNNOXPPPPOP
browniesPRPPPOPPPP
brugadaNNPPPPUPPP
bruiseOPOPPPSPPP
bruisesJKPPPO^OPP
brutalPRPPPPOPPP
bslNOWOOPNPPP
buONSPPPPPPP
bubPNRPPPPPPP
bubblePPPPPPROPP
bubblesPROPPPPPPP
bubblingPPQPPPPPPP
bubsPQQPPPOPPP
buccalPPQQPPPPPP
bucketNSKPOPVPPP
bucket handleNNOPOPVPPP
bucketsOSOPPPPPPP
bucksPTPPPPPONP
buddyQPPPPPPPPP
budesonideSPOPOPPPPP
budgetOTPPPNPPPP
buenosOWLPPPPPPP
bugRSLOPNRPPP
buildingPNQPPOOJ[O
bukasOWMPPPOPPO
bulbPULPPPPPPP
bulgeVLPPPPPPPO
bulgingKOUPPRPPPP
bulkPPPPPPPQPP
bullKNWPPQOPPP
bumLPTPPOQPPP
bumexNNPYLPPPPP
bumpSPOPPOPPPP
bumpedRPOPPPOPPP
bumpsPPPPPPQPPP
bundleRLMPPOPOWP
bundlesUPPPPPPPLP
buongiornoNUOPPPPPPO
bupivacaineOPPROPPPPP
buprenorphineSOPOPPPPPP
bupropionKPPOXPPPPP
burnQPOPPONPPT
burnedIKOPP^PPPP
burningNMOOKLbOOO
burnsYRLOSMKOPP
burntMOSPPTNPPP
burrROPPPPOPPP
burritoOSOPPOPPPP
burrowsQPPPOPQPPP
bursaTMPPPPOPPP
burstLKVXOOOPOP
busKQZPPNNPPN
busyMUOPPOPPPP
butPBPLNIlPJU
but aRJVPPPOPPP
but he'sRPOPPPPPPP
but iQQNOOQPPPQ
but noPQPPPPNOPS
but notOPPPPORPOP
but nowPORPPPPPPP
but shePMTTPMPPPO
but theTMQPPPOPPP
buttOSOPQOOPPP
butterOUNPPPPPOP
buttockNPOPPPSPPP
buttonOPUPPMPPPP
button batteryPPRPPOPPPP
buttonholeQOPPPPPPPP
buyKUOPPRPPPP
buyingPORPQPPPPP
buysNPPPTOPPPP
bvOPPRPPPPPP
byFQU^BDKZGe
by #1PVLPPPOPPP
by aONRPOOOOPU
by howQPPUPLPPPP
by itselfTRNPPPOPPP
by lawLOOPPOOONZ
by mistakeOMYMRNOPPP
by mouthOWITOPPOPO
by phonePNRPPPPQPP
by stepQPPPPPPPPP
by theKG_OPONQNS
byePQOPPPPPPP
bypassXOPPPPKOPP
bystanderSRPOOPNPOP
cWPJPKYNSNK
c #2.QPPPOPPPPP
c $RROPPPORNP
c diffXPMPNNQPOP
c isPOPPPSPPPP
c sectionMVKPPPPSPP
c spineSPNPPPOPRN
caNASONTaNOO
cabPPOPPPQPPP
cabecaNOSPPPPPPP
cabergolineTPPNPPPPPP
cabgOQQPPPPPPP
cabinetPNRPPPPPPP
cableOROPPPPPPP
cadJOONZOOPPP
cadutoPOSPPPPPPP
caesareanSMOSPOOPPP
cafeL^IPPPOPPO
cafeteriaNTOPPPPPPP
caffeNUOPPPPPPO
caffeineRYNNNNOPPO
cageMXLPPPPPOP
caidasQPPPPPPPPP
caiuOQRPPPOPPP
cakeMbLPPMNOLO
cake $OUOPPNOPPP
calcipotriolQPPPPPOPPP
calciumKRNLTQXNOO
calcium gluconateOVLPPOPOPP
calculationOONVPPOPPP
calfRLOPPPVPPN
californiaROOPPPPPPP
callHKeNOIJN]L
call $PPRPPNOPOR
call forMONPPOPNZN
calledM]EOOMQSNS
called $OTKPPPSPPP
callerPNSPPPPPPP
callingNQQPPPPPPP
callsWQOPOPMPOO
calmUQPNONPPPP
calmingSPOPPNPPPP
calorieQPPPPPPPPP
camaMWOPPPNOPP
cambiaSOOPPPPPPP
cambioOUNPPPPPPP
camePLWMJ\JPNP
came backNKHOPcPNPO
came inNUNPQNPQPP
came offWNQPOPLPPP
came outSKXPLOOPPP
camelORNPPPNSPP
cameraQROPPPOPPP
camhsPROPPOPORO
campLUQPPPPPPP
campaignPQOPPPPPPP
campusMLOPPOOPZP
canQ3:Kb`8QS{
can aVINLXMONNW
can hardlyQPRPPNOPPP
can heYJJNRTNOOS
can iZ><XPiG^NH
can itUMQOPOOPPP
can seePMWPPOPPNP
can sheZMNOPNPPPO
can somebodyMUWPPLPONN
can someoneJ]MRJURONK
can theRMNPOOOVOQ
can weL\IOPPOUJR
can youS_KJRNVOKI
can'tO@gNMRXNKL
can't breatheORRPPONPPP
can't feelPPRPPPOPPP
can't getSQOPPOPPPP
can't keepPPSPOPNPPP
can't liftPPQPPPPPPP
can't seeOPQPPPPPPP
can't sleepQOLPPTPPPP
can't stopOLWPPNPPPP
can't swallowPPQPPPOPPP
can't wakeONUPPNPPPP
canadianRPPPPPPPPP
canalQIKPPVNPPX
cancelPRNPPPPPPP
canceladaMTPPPPPPPP
cancelledM\KPOPOPPO
cancer`MNLLNQOOO
cancer $ZOOPMOLPPP
cancer orJPPPPPWPPP
cancersQOPPPPPPPP
candidatesPROPPPOPPP
candourOMOPPPPONX
cannabisTOOOPPOPPP
cannotNO\PPJWOKL
cannulaMOVPPOPPPP
cannulasOSNPPPPPQP
cannulationROPPPPPPPP
canoeOPQPPPPPPP
cantDGcROLYOON
cant getPOTPPOPPPP
canteenLYNPPOOORO
capYIRPMPNSPO
cap $PPPPPPPPQP
cap itROPQPPOPPP
cap refillVLQPPOOPPP
capacityLMNPPPNRN]
capillarySNPPPPPOPP
caproateQPPPPPPPPP
capsulePQOPQOPPPP
capsulesWOPPPLPPOP
captureMPSPPPPPPP
carKP\PPRMONN
car crashRPQPPOOPPO
car parkNOYPPOOONO
carbamazepineNOPOUPPPPP
carbetocinaVMOPPPOPPP
carbimazoleIOOVTPSPLP
carbonSNRPPPOOPP
cardNMNOPOPN[O
cardiacRKYMOOMUNO
cardiac arrestKRTOPPNUNO
cardiacaUOMPPPPPPP
cardiaqueTONPPPPPPP
cardiogenicQPPPPPPPPP
cardiologistPPOPPQPPPP
cardiologyOPPPPPPPSP
cardiovascularQPPPPPPPPP
cardioversionSPOPPPOPPP
cardiovertMPSPPPPPPP
cardsN_JPPNOOOO
care^HLNUKOUMO
care $SOPPPOOOQQ
care forNNPPWOPOPP
care homeRNNPPPRQOP
care homesQPPPPPPPPP
carefulPRNPPPPPPP
carerPMOPPSOYLO
carersPQOPPPPROP
cariesWMNPPPPPPP
carotidOL[PPOLPPP
carpalMPPOPXPPPN
carrierOMPPPVOPPO
carriesPJMPPPPPSW
carroORPPPPPPPP
carryUNNOMOOPTP
carry onXNOPMPOPOP
cartL]MOPPPONO
cartilageSOPPPPOPPP
cartoonPQOPPPPPPP
cartridgesNRPQPPPPPP
carvedilolPSOPNPPPPP
casaOUMPPPPPPP
caseMOJNOMKVO^
casesPPLPPPOOWP
castNMMOOO\OOO
casualtyQNTPOOMPSO
catSHLLNbUOJN
cataractSSOPMONQPP
cataractsPOPPPQPPPP
catatoniaEOOPPN_PPP
catchRPPPPOOPPP
catchingQPPPPPPPPP
cathRKWOOKIM\Q
cath labIOUOPOKM]O
catheterYOKOVMRMMO
cathetersPQPPPPPPPP
caudaLORPPNPOPU
cauda equinaLORPPNPOPU
caughtOOQPPTOPPO
causeQHJOOLZcJL
cause ofIMOPPPS^MN
causedOOPPPPPRPP
causesROPPPOSOOP
causingPOOPPPUPOO
cavityMPOPPPTPPP
cayoOQQPPPPPPP
cbdOPPORPPPPP
cbtZMPPPNOOPN
cbt iWNPPPNPOQN
cctvNLNPOPPPPZ
ccuQPPPPPOPPP
cdQPOPPPRPPP
cdiNOOPPIN^PO
cdiffPPOPPPMOUP
cdrSPPPPPOPPO
cdsPOPPPPPPQP
cePMSPPPPPPP
ceasedLQUOOPPPPP
cefazolinNSOPQPPPOP
cefepimeQPPPOPPPQP
cefiximeNPPOSPPPPP
ceftriaxoneLOPQSMOOUO
ceilingMPRVOPNPOP
celecoxibIPPPWPPPPP
celexaQPPPPPPPPP
celiacQPPPPPPPPP
cellTPRPONOPPP
cellsQKMPPUTPPO
cellulitisNRNUOOOOPO
cellulitis $NPPVPPMPQP
cementRQNPPPOPPP
cementedOPOPPRPPPP
censusK`LOPOLOPO
centPSMPPPQPPP
centerOMQPPPPPPS
centorROPPPPPPPP
centralINRXOPMUNO
centreNJSOPOOL\O
centrifugePSNPPPPPPP
cephalexinSPPMPPPPPP
cerclageQOPPPPPPPP
cerebralROSPPONOPP
certJMMPNON]LX
certificateLQOOPNN^NL
cervicalSPPPPPOPPP
cervixUNSNPPOONP
cesareanQPPPPPPPPP
cessationMQNOWOORNP
cetirizineQPPPPPPPPP
cfPNRPPSNPPP
cfsSOOPPPOPPP
cgmOOPPOPOUPP
cgrpTOPOOPPPPP
chaSOPPPPOPPP
cha #1SOPPPPOPPP
chadsROPPPPOPPP
chads #1ROPPPPOPPP
chaiK[ONNPPPPP
chainPQPOPPPPPP
chainsawOORPPQPPPP
chairMMVPPOOSPP
chair #1OPQPPPPPPP
chairsORQPPOPPPP
championORPPPPPPPP
chanceXMOOPOOOPP
chance ofUNPOPPPOPP
chancesUMPPPPOPPP
changegPLNOMOKJO
changedGVLMOUNM]O
changesPOOPPPSOQO
changingUNQNPPOPPP
channelMWNPPPPPPP
chantixQPPPPPPPPP
chapQIXPPOPPPP
chapelNSPPPOPPPP
chaperonePPOPPOPPPQ
chaperonesOOPPPPPPSP
charcoalRPPOPPPPPP
chargeOGNOPNM_UO
chargedOPOPPPPTOP
chargerPTOPPPOPOO
chargesRQOPPPPONP
chargingOQRPPPPPPP
chartIMKTOMMPZW
chartedLQOOPPPPPW
chartingONLPPOOPOZ
chartsPROPPPOPPP
chasePQPPPPPPPO
chatOSQPPOPPPO
chattingNPPPPPRPPP
cheNLYPPPOPPP
cheapQOPPPPPPPP
checkU^KISMLQNO
checkedNYHNOWNOOO
checked $JUKPPYOPPP
checkingPQPPPPPPPP
checklistQPPPPPPPPP
checksWENPPNOPZP
cheekLMJPNYYONO
cheeksPPOPPPRPPP
cheersJ[OPPOOPPP
cheeseOPPPRPPPPP
chefQPPPPPPPPP
chemicalQOQPPPPPOP
chemoHNROSXMPPP
cherryVOOPPLQPPN
chestMFiORFLMWN
chest $PNTQPOPPOP
chest andPORPPOPPPP
chest drainPWNPPPMPOP
chest filmQPPPPPPPPP
chest isPNUPPMPPPP
chest painJPSPTOLOUP
chest xROPPPPOPPP
chestyQPPPPPPPPP
chesty coughQPPPPPPPPP
chezWMOOPPOPPO
chfPQNPPONUPP
chiPXNPPPMPPO
chickenORNPPQPPPP
chickenpoxLROPSMSPPP
chiefOQPPPPPPPP
childJELYRN^KVN
child $UOMTQOLPPP
child withPOOPONUOPP
childernRPPPPPPPPP
childhoodQPPPPPPPPP
children`SMJNNNPON
children $WOPMOPOPPP
children withQPPPPPPPPP
chillsPPQPPPOPPP
chinNPPPPUPPNP
chineseNPNOPOUPPP
chipsOROPPPPPPP
chlamydiaPNPPPVOPPO
chloramphenicolQPPPOPPPPP
chlordiazepoxideOPPSPPPOPP
chlorhexidineUNNSNOPPPP
chlorideJPOYPPPPPP
chlorinePMTPPPPPPP
chlorthalidoneSPPPNPPPPP
chocTMTONPOPPP
chocolateOSKPPNVPPP
chocolatesOUNPPPOPPP
choicePOPOSPPPPP
chokePRPPPPPNPP
chokedPPRPPNPPPP
chokingON^PPLNONO
choking onPJ]PPMOPPO
choleRQOOOPORNP
cholecalciferolQPPOPPPPPP
cholesterolRMMPPXNPPO
cholesterol isROOPPQPPPP
chondroitinRPPOPPPPPP
choqueOUMPPPOPPP
choseQPPPPPPPPP
christmasLSMPPQUOOP
chronicSOLKNMR\NO
chronic painRPPPPPOPPP
cianoticoOORPPPPPPP
ciaticaQPPPPPPPPP
ciclosporinMPPOUPOPPP
cigaretteQPPPPPOPPP
cigarettesSOPPPPOPPO
cigsSOOPPPPPPP
cincoOMUPPPPPPP
cinqueQNRPPPPPPP
ciproROONRPOPRP
ciprofloxacinJPPOYPPPPP
circulationTMPPPPPPPP
cirrhosisLOOOYPNPPP
cirrhoticsQPPPPOPPPP
cirugiaVNMPPPPPPP
citalopramSPPNROPPPP
citrateLONRYPPOOM
cityPPOPPOOOUP
civilianRPOPPPPPPP
ciwaOPPPPPPPRP
ckPHLOMKhOOO
ckdQILT`KNOOO
ckd #1HKMUcNKOPP
ckd $VOOPOOOPPP
claimMKOOONOcLN
claim forOOPPPPPUNP
clammyOLVPPPOPPP
clampingQPPPPPPPPP
clappedPSNPPPPPPP
clariNOPPUPOPPP
clarithroLPPOVPPPPP
clarithromycinPPPUQMOPPP
claritySOPPPPOPPO
clashMPPPSPPPPP
classGROPPTYONO
classesVQNPPLOPPP
classicPSPPPMPPPP
claudicationQPPPPPPOPP
cleanaQJONLMONP
cleanedNVMPPPPPPP
cleanerOMZPPPMOPP
clearYMINNRVOPM
clearanceHNP]NPPPQO
clearedRSOPPNPPOP
clearingPTOPPOPOOO
clenchedPOTPPOOPPP
clerkNTOPPPPRNP
clexaneMVPOOPPPPP
clicksOHKPP_NPPP
clientNPSPPPPPPP
climbingNOOPPVNPPP
clindamycinKPPXNPPPPP
clinicFgLLNIFO`N
clinic $NMPPQPSOTP
clinic ?WPOPOPKPPP
clinic isOPOPPPPPRQ
clinic onPOPPPOPPRP
clinicalRJUPPPPPPP
clinicallyQPPPPPPPOP
clinicsPQPPPQPPPP
clobazamMPPOUPPPPP
clockQQNPPPPPPP
clomipheneRPPOPPPPPP
clonazepamTPOOOPPPPP
clonidineJOPXPPPPPP
clonusKMOOOO\OPP
clopidogrelROONSOPPPP
closeSNNPPNNOVO
closedSZQOOOMNKO
closed forOWOPPPPOMP
closesOTOPPPPOPP
closetPROPPPPPPP
closingPNWPOMPPPP
closureQNQPPPQPPP
clotRPQPQOPPNP
clotsQPVONMOPPP
cloudyMPPPPPUPPP
cloversYIPPPPPPPP
clozapineNPORTOOPPP
clozapine andSPOOOPPPPP
clubPYNOPMNOPP
clutchingPNRPPPPPPP
cmOKKRONZUON
cmoOJVPPPPPQP
coNNSOXOMOOP
co #1QNTPPPOPOP
co amoxPPPORPPPPP
co amoxiclavQPONTOOPPP
co trimoxazoleMOPSRPOPPP
coagulopathyQPPOPPPPPP
coarseNPPPOPSPPP
coartemOPPPQPPPPP
coatQQPPPOPPPP
cobraPOUPPLPPPP
cocaineNPOOUPOPPP
cochraneQQOPPPPPPP
codaROPPPPPPPP
codeHHSKMKCmaI
code $MJOPPPOgEP
code blueO\ZPPPOBKP
code forBGMMONNfaM
codedQQMPPPPSPO
codeineKRNPRTOOPQ
coderOPPPPPPRPP
codesLLOPPPO]NP
codigoOQSPPPOOPP
codingNNOPPPPWOP
coffeeIbNPOONONO
coffee $MVPPPOPOPP
cognitionVPPNPOOPPP
cognitiveQPPPPPPPPO
cohortXONOOOOOPP
cohort $UPOPPOOPPP
cohortsQPPPOPPPPP
coilUJPPRQLOTP
coinRPPPPPPPPO
coisaWMMPPOPPPP
colaRPLPNPTPPP
colchicinaSOOOPPPPPP
colchicineVONOQOOPPP
colchicine forOPPQQPPPPP
coldQEdLOPQNNM
cold $RLWOOPOPPP
cold andPOSPPPOPPP
coliQMNOPPORTP
colicVXOONIPOOP
colic $SOPOPPPPPP
colickyQPPPPOPPPP
colistinOOPSOPPPPP
colitisQPPPPPPPPP
collapseTKROPPMTOO
collapsedNQXPONOPOO
collapsed atPORPPPPPPP
collapsed inOTOPPOPPPP
collarN[PPPPIPOP
colleagueRKOPPMNPPZ
colleaguesPSNPPPPPPO
collectPRPPPPPPOP
collectionO\NPPPPJON
collegaPPQPPPPPPP
collegePKPPPVPPQP
colloNNUPPPOPPP
colonPPOPPRPPPP
colonoscopyRMQPORLVOO
colorOPRPPOPPRO
colorectalRPPPPPOPPP
colorsPNRPPPPJWP
colourMLSPPQTOQO
colouredSOQPNPPPPP
columnPSMPPPPQPP
comLR[OOOMOON
comatoseSPOPPPOPPP
combativeNRRPPPPOPP
combinationRNPPROOPPP
combineJPPPWPPPPP
combinedQPPPPPPPPP
combined pillPPPPQPPPPP
comboRSOPPMOPPP
comeJRjNNORMDL
come $NGdPPLOPON
come backPVKPPOPPPP
come inPQOPPPPPPP
come offMKLPOVYPPO
come toQHZPPOOPPP
comesROUNOKUOOO
comes backOSOPPPOPPP
comes outQOPPPPPPPP
comfortQPPPPPPPPP
comfortableLVJPUOQPPP
comfyQPPPPPPPPP
comidaPNSPPPPPPP
comingAORXJZUOOO
coming $MYLPPOOPPO
coming backTLPPPOPPPP
coming offMPOYKPPPPP
coming outPNRPPQPPPP
commaPPQPPOPPPP
committeeOXKPPPPPPO
commonWNNNOOPPPP
common $SPPNPPPPPP
communityTNOOQOOSMO
comoPOQPPPPPPP
companyPROPPPPOPP
compareQPOPPPPPPP
compared]POKJPPPPP
compared with\PPKJPPPPP
comparingSOPNPPPPPP
comparisonRPPOPPPPPP
compartmentLPWPPPOPPP
compatOOOOTPPPPP
compatibleOPPOSPPPPP
competentHHOPOPMPPd
complainingNTOPPPPPPP
complaintPOLPPOOPPX
complaintsQVKPPPOPPO
completeRTOPOONOPP
completedPQPPPPPPPP
complexOPPPPPRUKP
complexesPOUPPPNPOP
complicationsROPPPPPPPP
compressionROOPPPOQPP
compression fractureQPPPPPPPPP
compressionsNMVPPPPPOP
comprimidosNKXPPPPPPP
compulsoryMTNPPOPPPR
computerOXIPPSNPPP
conWPXNKNNOON
conceiveLLOMYWPOON
concentratePOMPPTPPPP
concentratorPROPPPPPPP
concussedRPPPPOPPPP
concussionPQOPPQPPPP
conductionQPPPPPPPPP
confPOQPPPPPPP
conferencePROPPPPPOP
confidentialityOOPPPPPPOS
confirmSOOPPPOPPP
confirmedPQPPPPPPPP
conflictQPPOPPPPPP
confoundingROPPPPPPPP
confusedSHXNNSPOOR
confused andRPPPPNPPPP
confusionPPPOPPPQPP
congratsNWOOPOOOOO
connectedPMUPPPPPOP
consciousPNSPPOPPPP
consentXQJOONMIZQ
consent formWJOPPPOK]J
consent formsSWOPPPPPOH
consentsNOOPPPPPNW
conservativeRPOPPPOPPP
constantRPPPPPNPPP
constipatedPOOPPSOPPP
constipationSPPPMPPPPP
consultKONPPPPSNY
consultantOPOPPPPPUM
consultant'sOQOPPPPNTP
consultationOMROPPP`GL
consultsLOPOPPPMK^
consumedPNTPPOPPPP
contactSMOPOPTPQO
contestaPNSPPPPPPP
contineuQPPPPPPPPP
continueRWJOPOOPPP
continuedQPPOPPPPPP
continuesNMRPOPPPPT
continuingNUMPPPPPPP
continuousQPPPPPPPPP
contraceptionJPPOXPPPPP
contraceptiveQOOPROPPPP
contractingSPPPNPPPPP
contractionsPPQPPPPPPP
contraindicatedMPPOUPPPPP
contrastNKVH`OLPPO
contreYPKOOOOPPP
controlWPLNNVMOPO
control $OONPOXOPPO
control inQPPPPPPPPP
controlledSLNOOPPPWO
conversionCOPcLPPPPP
convertMMO\MPOPPP
convinceNNOPPVPPPP
convincedVMMPPNSPPP
convulsePPQPPPPPPP
convulsingOPSPOPPPPP
convulsionQPRPPPOPPO
convulsionandoOOTOPPOPPP
convulsioniPNSPPPPPPP
cookedPPOPPROPPP
cookiesOROPPPPPPP
coolRSNPPPOOOP
coolerOTQPPOPPMP
coolingYNNPPPNOOO
copaMWNPPPOPPP
copdTQMLSNSOOO
copd $KOONVOUOPP
copd flarePPPQPPPPPP
copiesMUPPPPPPPO
copyPOOPPPPPPS
coqQPPPPPPPPP
cordSOVPPNNPNO
cord prolapseNOUPPOPPOP
cordonONWPPPPLPP
cordsPPQPPPPPPP
coreUIUPPPNOPP
corkPPOPPPQPPP
cornROPPPPPPPP
corneaQOOPPPQPPP
cornerPQQPPPPPOP
coronaryQPPPPPPPPP
coronerMMPPPPOOOY
coroner'sOTOPPPPPPN
corpoMOUPPPPPPP
correctHPN]NPPPPP
correctionROPPPPPPPO
corridorN[JPPOOPOP
corticoidesSOOOPPPPPP
cortisolMLOONO^PPO
cortisoneTOPOPPPPPP
cortisone shotROPOPPPPPP
cosignO^OPPNPMJN
cost\MNOPOMOPO
costaPRPPPOPPPP
costsPSPPPNPPPP
coteNOTPPPPPPP
cotsPULPPPPPPP
cottonNNSPPOTPPP
couPLVPPPOPPP
couchPRPPPNPPPP
coughQTIJLU\MOO
cough #1OPOPPOUOPP
cough $PLKMNS\OOP
cough andNPPPPPSPPP
cough inQQOPPPPPPP
coughingPMRPPPQPPP
coughing andPPQPPPPPPP
coughsROVPPKOPPP
couldOQIQTPYLQM
could itVLNPPMSPPP
could youQOORPOPPPP
couldn'tOPQPPPPPPP
coumadinQPPPPPPPPP
councilPRNPPPPPPP
counsellingONTPPPPTMO
countLVMOPSOTNO
count isPVNPPLPPPP
counterMPQPVNOLTO
countersignPMPPPPPPSP
countingPPQPPPOPPP
countryRPPPPPPPPP
countsPILOPOL]NU
countyONROPPPOTO
coupleRPPPPPOPPP
couple ofRPPPPPOPPP
courierOXIPPOPPQP
courseXRNOOONPPO
course ?SOPOOPPPPP
course ofQPPPPPPPPP
coursesQPPPPPPPPP
courtJMONPONOMc
cousinNOOPOYOPNN
couteauOLXPPPOPPN
coverIVLSNKOXLU
coverageOSOPPOPPPP
coveredPHQPPMOPP[
coveringOWOPPLPPPO
coversNIOPPPPO]N
covertPPPPPPPPQP
covidSSGHJ_POWK
covid $^MMLNRMQNP
covid atTPPPMPPPPP
covid dayQPPPPPPPPP
covid onNOPPQOPPTP
cow'sUPPPOPPMPP
coworkerPNRPPPPPPP
cpapPLTPPOORPO
cprRJ[PPLOPOP
cptEMOOONNfOO
cpt forLOPPPOPXOP
cqcMVNPPPPPPP
crPNJPPOZPPP
crackedPKNPPZNPOP
cracklesOPTPPNPPPP
cracklingPPQPPPPPPP
cradlePPOPPRPPPP
crampsQOPNOVPONP
cranberryQONOTQPPOP
cranberry capsulesQPPPPPPPPP
cranberry juicePNPOUNPPPP
cranberry pillsPPPPPQPPPP
craoNPPPPPSPPP
crash^JQNNLJNXN
crash #1eGKOOONOOP
crash teamKM\PPPOPOP
crashedOXKPPNPPPP
crashesVLOPPPOPPP
crashingMK[PPPNPPP
crcQPPPPPPPPP
crclXOOWIOOONP
crcl #2XOOWIOOONP
creamXGIRMdKOKO
cream orRPPPPOPPPP
creamsNYOPPOPPLP
creatMLLI]PWOPP
creatineQPPOPQPPPP
creatinineNMPTMRSPPO
creatinine clearanceKPPVOPPPPP
creepingPOQPPPPPPP
cremationPNPPPPPUOO
crestorQPPPPPPPPP
crewPTRPPNNPPP
crewsRQOPPPPOOP
criancaSOQOPPPPPP
criancasOOTPPPOPPP
cricketNUNPPPPPPP
cricoidTMOPPPPPPP
criedPWLPPMPPPP
criesRLRNOSOPPP
crimeJMNPPOOPP^
crisesUOOPPPNPPP
crisisQMWONPNPPP
criteriaJLOOPNNS\P
criteria forMNPPPNOQWP
criticalLSPPPONWMO
critical careMOOPPPPXNP
criticallyQPPPPPPPPP
critically illQPPPPPPPPP
crizanlizumabRPPPOPPPPP
croakyPNSPPPPPPP
crookedPPSPPNOPPP
crossJLORWSOPPP
crossedPPPPPPQPPP
crossingJPOPPPRPPW
croupTTOQNKPOPP
croup #2LPPUPPPPPP
croup $XOPKPPPPPP
crownUKKPPOOVOR
crpUKLONN[OOO
crrtOOPUOPPPPP
cruiseOUOPPNPPPP
crushPMSPPPPPPP
crushedVLUOOPOPOO
crushingMN[PPOKPPP
crushing chestNPSPPOPPPP
crustedROPPPPPPPP
crustsPSMPPPPPPP
cryPJLPPZPPPP
cryingMUOONVLPPO
cryoPORPPPPPPP
cryptococcalRPPQNPPPPP
crystalLOPPPPVPPP
crystalloidQPPPPPPPPP
csfONOOPOWPPP
csrsQPPOPPPPPP
ctYYWMJJMORG
ct #1UOPPPPMPPP
ct $KVYOOPIPPO
ct forSPPPPOPPPP
ct headNSKPPOWPOO
ct inUOOPPONPPP
ctaSOOPPPOPPP
ctgPMSPPPQPPP
cuantoTOMPPPPPPP
cubicleLMYPOPPPPP
cuffRYOPPOMQKO
culpritQPPPPPPPPP
cultureROOPPNMPUP
culturesK_NOPOKPPO
cupOTOPPOOPPP
cupboardLUPPPOPNSO
cupsPSPPPPOPOP
cureWOPMOPOPPP
cure rateSPPMPPPPPP
curiousSPOPPPPPPP
currentNQRPPPPPPP
currentlyQPOPPPPPPP
curryPROPPPPPPP
curtainMIMPOOaPPP
custardOTOPPPPPOP
custodyQOPPPPPPPP
customerJPPPWPPPPP
cutoE_UIBJLKL
cut downSKUPPOOPPP
cut offVOOPOPOOOP
cut outPPPPPQPPPP
cuteNXLOPOPPPP
cutoffXIOOPONNWO
cutsVLOPPOPPPP
cutterPMSPPPPPPP
cuttingPNOPPSPPPP
cvQPPPPPOPPP
cvaQPPPPPPPPP
cvdSOOPPPOPPP
cvpOPQPPPPPPP
cxrKSOPPPUPPO
cycleMSNPPVPONO
cyclizineLIL\WQNOON
cyclobenzaprineSPPPMPPPPP
cyclophosphamideTPPPMPPPPP
cylinderLSSPPPOPPP
cylindersORPPPPPPPP
cystPNOPPPTPPP
cysticQPPPPPPPPP
cystitisNPPSOPPPPP
cytisineWOPOLPOPPP
djCLNIVWNJK
d #1MMNOPP[OPP
d #2JPPWPPPOPP
d $WIUNMSNOOO
d agoRPOPPPOPPP
d cQPPPPPPPPP
d dimerOOOOPOXOOO
d forOPPSPPPPPP
d inOTPOOPPPPP
d toQPPPPOPPPP
d vsQPPPPPPPPP
d'aidePPQPPPPPPP
daLY\NONKNNM
dabigatranTOORNPOPOP
dadNMKOPaOONO
dad'sLJRPP]MPPO
dagenQPPOPPPPPP
daily]NNTKNMOON
dairyOPPPROPPPP
dallaPOQPPPPPPP
dalteparinJVOUNPOPPP
damageTPOOPOPPPP
dameOTOPPPOPPP
dancingPRNPPPPPPP
dangerRNNPRPPPPP
dangerousOLIOUYOPOP
dankeL]KPPOOPPO
dansNNXOOPOPPP
dans laQMSPOPPPPP
dans lePMSPPPPPPP
dantroleneNOPPPPPPTP
dapaQPPPPPPPPP
dapagliflozinSQPOOPOOQP
daptRPPOPPPPPP
darkJORNMO\OPO
dasROPPPPPPPP
data]GLNOKONN^
data $^MOOPLPNPN
data ?SPPOOPPPPP
dateMWPOOJKTNW
date $NYNOOLOUNO
datesRLOPPOOYOL
datixORNPPPPORP
daughterKKPOOUVMOU
daughter isPOPPPQPPPP
daughter'sLLPPP_JPPP
dayMW4]HZR^OH
day #1JNRRLO^MOO
day #2LNNOPOVTPP
day $TJJ]GTPUMN
day ?OTPPPMPQPP
day andTMOPMTPPPP
day doesQNOPPPPOTP
day forSRPNPNPPPP
day ofRPOPPPPPPP
day orWNPOPPNOPP
daysWBLXJQTUQL
days $MNNXRTLOKR
days ?OSPTPNNRON
days afterUONNNTMQPO
days agoPOPPPQPPPP
days andOPPSOPQOPP
days doesRPPPPPNPPP
days inPMPPPPOPTP
days ofSOOEOOWNWO
days orQPPQOPKUPP
daytimeQPPPPPOPPP
dbtQPPPPPPPPP
dcNUNPPPPPPP
dc'dMWNPPONPPP
ddimerUNPPPPNPPP
ddxMOOPPPWPPP
de\diKFHDIJF
de #1PNSPPPPPPP
de #2_LIOPPNPPO
de laUPPPPOOOOO
deadH_\OPIKOOM
deadlineNMOPPPOPPW
deafMUNPPORPPP
dearPUNPPPPPPN
deathVHJNNMK]L[
death $UNOPPPNOOR
death ?SOPPPPPOOO
death inQOPPPPPPPP
deaths]QKOLOOOPO
deaths $XNOPMPPPPO
deaths ?QPPPPPPPPP
deaths orQOPPPPPPPP
debatePSNPPPPPPP
debridementOOPPPPPRPP
debriefPRPPPPPPPP
decadronQPPPPPPPPP
deceasedOLPPPPPPSS
decelsOMOPPPUPPP
decemberPWOPPPPOLP
decentTSPPPPPPKP
decideNOQPPMPOOX
decidedNVNPPPPPPO
decidesKNOPPPPOOY
decisionMOOPPPOOMZ
deckOPRPPPPPPP
declarationNNOPPOPPPV
declineRPPPOPPPPP
declinedOSPPOPOSOO
decompresionQPPPPPPPPP
decompressRPPPPPOPPP
decompressionRPPPPPOPPP
deepJL_SOHRPPO
deep andPPVPPLPPPP
deeperPMTPPOPPPP
deerPRNPPPPPPP
defNOPJ]PONPP
defectsRPPOOPPPPP
defibRXOPPPLNON
defib'sPKVPPPPPPP
defibrillationQPPPPPPPPP
deficiencyHNOXQPSPOP
deficiency $RPPNRPOOPP
deficientSOPPPOPPPP
deficitQONPPPTPPP
degreeROOPPPPPPP
degreesIK[NP[IOPP
dehydratedQPPPOPPPPP
delOZNOOOMOON
delayUMPPPPPPOP
delayedZPLNNQNOPP
delayingQPOPPPPPPP
delaysPQPPPPPPPP
deletePQOPPPPPPP
delightedPSOPPOPPPP
delirTOOOOPOPPP
deliriousJPXOPPMPSO
deliriumYNLNLOQUNO
delirium $WONONPNQOP
deliverPLONPPNO[O
deliveredJZTNMOPOOO
deliveriesPRPPPPNPPP
deliveryN\LOONOQOP
delivrancePLUPPPPPPP
dellaOPRPPPPPPP
deltaMJOPOO`ONN
demLOYPPOOOPO
demainPULPPPOPPP
dementiaVMKOTPKTNQ
dementia $ROPOOQPQOO
dementia andOPOPPOPPPS
denJVUPPPNOPO
dengueKRNO\OKOSN
deniedMHOPPON`PO
denmarkRPPPPPPPPP
denosumabQPPPPPPPPP
denseQOTPPPPONP
dentalPMLOUTOPQO
dentistOTHPPYNPOO
denturePPPPQPPPPP
denturesPTLPPPNPLW
departmentOQOPPPPPRP
dependentMSQPPPPPPP
depoMOPSRPPPPO
depotOMRUNPOPPP
deprescribeQPPPPPPPPP
deprescribingQPPPPPPPPP
depressedQNNPPRRPPO
depressionTVMNIMYONO
depression $UOPOOPOOOP
deptPPQPPPPPPP
depuisOLUPPPPPPP
derMVWONOLOON
dermatitisQPPPPPPPPP
dermatomalMPPPPPTPPP
dermoscopyLOPPPPWOPP
desPOQPPPPRNP
desdeOLVPPPPPPP
designatedUJPPPPPLVP
deskLhMOOKLNNO
desk $O[MPPLOOOP
desmaiouOMVPPPPPPP
desmopressinRPPPPPPPPP
despiteRPPPOPPPPP
despuesROPPPPPPPP
detailLNOPPWPPPP
detailsRSOPNNPPPP
deterioratingOORPPPPPPP
deteriorationRPPPPPPPOP
dethsQPPPPPPPPP
detoxRSNPNPPPPP
deuxOOSPPPPPPP
developmentRPKOPPUPPP
devicePPQPPPPPPP
devicesPIPPPPPPXP
devientNOSPPPPPPP
dexWNPTJPOPPP
dex forOPPRPPPPPP
dexaSPOOPPPPPP
dexametasonaRPPPPPOPPP
dexamethasonLPPUOPPPPP
dexamethasonePPPSOPPPPP
dexamethasone forIPPXPPPPPP
dexmedetomidineQPPPPPPPPP
dextromethorphanQPPPOPPPPP
dextroseRPPPNPPPPP
deyPPQPPOPPPP
dhaQRPOOPPPPP
diJ\TOOOMOON
diaMWNPPPOPPP
diabetesVSMOOSMSKN
diabetes $UOOPOPOOPP
diabetes andRPPPPOPPPP
diabeticQMQKOOROXO
diabetic $LOOPOPWPPP
diabeticsPQPPPPPPPP
diabetisRPPPPPNPPP
diabtesRPPNPPPPPP
diagnosdQPPPPPPPPP
diagnosedPOOOPVOOPP
diagnosed withQOPPPROPPP
diagnosingQPPPPPPPPP
diagnosisLNOPPMTWOP
dialysisAMU\TQJQWK
dialysis unitNSSMPPPKTP
diarheaQPPPPPPPPP
diarrheaROPROOPPPP
diarrhea $RPPOPPPPPP
diarrhoeaPSOQOLUPNO
diaryUQOPPNOPOP
diasNTPPPPOPPP
diastolicOOOPPOTPPP
diazepamKKWVOOOPPP
dicePNSPPPPPPP
diclofenacJOPOYPPPPP
dictatingPPRPPOPPPP
dictationMZOPPPPOLP
didRvKGNMJNDN
did anyoneNRPPPPPPPP
did itMSOPPOOPSP
did nothingPPTOPOOPPP
did theO\OPOPOPHO
didn'tPROPPPOPPP
didntPLUPPPPPPP
dieLN[POONOPO
dieciPOQPPPPPPP
diedJXMPPNOROS
died ofOPPPPPPQPP
diesPPPPPPPPPQ
dietRPLPPRROOP
dietitianOQPPPPOPPP
dietsQPPPPPPPPP
diffXPMPNNQPOP
diff $QPPPPPPPPP
differenceLKMPPOYUPP
differentKOMOVUOPPO
differentialMSPPPPUNNP
difficultOOPPPPPPRP
difficult airwayOOPPPPPPRP
dificidSPPNOPPPPP
digPPQOQPOPPP
digoxinKMYOVLNOPP
dilatedPPOPPPRPPP
dilaudidLRNPUOPPPP
diltLRONVPPPPP
diltiazemRPPOPPPPPP
dilutePONTPOQPPP
dimerOOOOPOXOOO
dimeroSOOPPPPPPP
diningPNRPPPPPPP
dinnerNWMOSOOPPP
dinosaurPTOPPNPPPO
dipMPNPPPVPPP
dipstickUOPPPPNPOO
dipsticksLXPPPPOPNP
directRMPPPONPVO
directionMSOPPNSPPP
directiveMOPPPOPPNV
directorSMPPPOPORO
dirtySNPPPPPPPP
disabilityNOPOPPOVNP
disablingQPPOPPPPPP
disagreeQPOPPPPPPP
discNLSPPTQPPO
dischargeTQLOPN[OIO
discharge $SPPPPPOPPO
dischargedOWMPPPMPPP
dischargesGYPPPPPPPP
dischargingOSPPPPNPPP
disclosePPPPPPPPPQ
disclosurePOPPPPPPPQ
disconnectedPOSPOPPPPP
discontinuationQPPOPPPPPP
discsNPNPPPTPPP
discussionWOPPPPPKPP
diseaseWKMRLOPVOO
disease $SOOROOOOPP
dishwasherPPRPPPOPPP
dislodgedOI[PPPOPPP
disorderTPPNOPPPPP
dispensaryPOPPOOPPTP
dispenseOOPPPOPPJY
displayOSQPPOPPMP
dissectionRORPNPOPPP
distalQPPPPPPPPP
distanceOKNPPPPYOP
distendedPPQPPPPPPP
distressOROPPPPPPP
districtPMSPPPPPPP
disulfiramMPPOVPOPPP
ditPQPPPPPPPP
diureticVPPPJPPPPP
diventaOMUPPPPPPP
divertNTQPPPOPPP
diverticulitisRPPPPPPPPP
divorcePPMPPTPPPP
dizzinessRPPPPPOPPP
dizzyNNSPPOSPPP
dizzy andOOVPPOMPPP
dkaMNOOOOMO]O
dlPPSOPPPPPO
dm]POONOHPPP
dm #1RPPPPPOPPP
dm $QQPPPPOQPP
dnOQPPPPPPPP
dnacprOOOPPPOOSR
dnarNPSPPPPPPP
dnasLVOPPONPRP
dnrFLOONOMNOg
do^?FIJbBSqB
do $K]\OOJMNLN
do anyQPPPPPPPPP
do anythingYPLPOPOPNP
do firstRPRPPPPPNP
do forMOQOP^NOIP
do iB7LXVFTYbY
do itPJVPPPPPPP
do notMVJPPTPPPO
do ourNPPPPPPPSP
do patientsRPPPPPPPOP
do peopleOOPPP\OOIP
do steroidsQPOPPPPPPP
do thePYLPPZKMIO
do theybKMMRINRNO
do we9QMLMWLRoM
do youBMHRNU]VTM
doacVOPKTOPNPP
doac $OPPPSPPPPP
docLPPLTROORT
doc'sRROPPOOPPP
dochterPQQPPPOPPP
doctorHLQOO`MQMS
doctor'sPPPPPPPPQP
doctorsULNPPLOOYN
documentNMPOPNPaIO
dodgyPMRPPRPPPP
doesg>;?VLNX\\
does a^KNOONKLG^
does addingQPPPQPPPPP
does anQPPPPPQPPP
does anyoneKaPPPTOOFN
does anythingXMOPPMPPPP
does hePMNPPOSPPT
does itZFNMRNOSSP
does notMOYPPMOPPP
does oneOPPORPPPQP
does ourGMPPOOOO^R
does sheSLLPOTUQMO
does startingSOPPOPPPPP
does takingUOPPPPNPPO
does thatSMNPPOVOOO
does the9YMJMKJPmW
does thisLNPPPPVPQP
doesn'tUKQPOLTOTM
doesntMPPPTPPPOP
doetNVNPPPOPPP
dogPTTNOMOPOP
dog biteMRQPPPPPPP
dogsNKPPPPPO[N
doingJXPONVKOOQ
doing aQQPPPPOPPP
doing compressionsOMUPPPPPPP
doing theNWHPPXNPMP
doing wellPPPPPQPPPP
dollSOOPPPPPPP
dolorPORPPPPPPP
doloreRNROPPPOPP
dolsLOPPPONMM_
dolutegravirPPPKVPPPPP
domperidoneOPPPRPPPPP
donPORPPPPPPP
don'tPXOPQLQONN
don't knowPLUPPQPPPO
don't wantONUPQNPPPP
donateNQNOMZPPON
doneIuGLLLJSMN
done $NWPOOPNOPP
done onPMPPPPOUOP
donepezilRLNOVQOPPP
donorSNOPONTPPP
dontOFdPPIOOPP
donutsPUMPPOPPPP
doodNPVPPPOPOO
doomOOSPPPPPPP
doorMYTOPLK=ZX
door $OTPPPPPPMP
door codeOWOPPPPIRP
door isPORPPPOPQP
door toSXLPPPPNLO
doorsNOVPPPPPMP
dopaminePPOPROPPPP
dopoUNXMJOPPPP
dopplerPRLPPNWPPN
dorPNSPPPPOPP
dosPJXPPPPPPP
dosageNPPTPPPPPP
doseWGG}CHEOLL
dose #2NPPRPPPPPP
dose $QNOYKOOPPP
dose ?OOPUNPPPPP
dose andIPO[NPPPPP
dose ctMPPPPPPTPP
dose for:OOoOOOONP
dose inFOP`MOOPPP
dose ofEWSUNPPPPP
dose steroidQPPPPPPPPP
dose vsRPPOPPPPPP
dose whenPPPROPPPPP
dosesLPQVOPPPOP
dosingNKMfJOMOOO
dosisPOOSPPPPPP
dotPQPPPOQPOP
dotsNNPPOPUPPP
doubleRNJNNM`MRN
doubledQPSPPMPPPP
doublingOOOVOPPOOP
douleurONUOPPPOPP
downP_aIPJQKEK
down $QC[POOWOOO
down ?ORRPPONPPP
down forPROPPPOPPP
down fromPUMPPPOPPP
down inQOSOPNPPPP
down theSNQPPPOPPP
down toNYQPPLMPPP
downhillPOOPPSPPPP
downtimeNKPPPPPOYP
doxyTNOLSROPPP
doxycyclineLPPRSOPPPP
dpzQPPPOPPPPP
drHXNMOfLJNK
drainYSQOOOHOOP
drainageQORPPPOPPP
drainedTMRPOPOPPP
drainingQOQPPPPPPP
drainsOSPPPPOPPP
dramasNUNPPPOPPP
drankOIbPPINPPP
drank thePKVPPOPPPP
drawNMLPPLNPP_
drawerG`MPPOOPOO
drawer $JYNPPOPPPO
drawingORKPPOUPPP
drawnOUNPPONPRO
dreadfulPPQPPPOPPP
dreamRPPPPPOPPP
dressMPNPPORBdO
dress codeNMPPPPPBdP
dressingLPOPPNNZQO
dressingsPSNPPPOQPP
drewPSPPPMPPPP
drgAMOONPOhOP
drg forMNPPPPOWPP
dribblingPOSPPNPPPP
drillNYMPPPOOOP
drinkRLLOM]QPNN
drinkerPOMPPPVPPO
drinking\NGNPKSOOV
drinksLPJOTUUPNO
dripNNO\JOMOUO
drippingPNRPPPPPPP
dripsPSMPPPPPPP
driveLTNOPTOPMR
drive $OSOPPPPPOP
drivenPOPPPPPPQP
driverGLPjRMIOKQ
driver #2SPOOPPPPPP
drivingSQLPPJOPOY
droolingMM]KOOPPPP
droopingPPQPPOPPPP
droopyONLPPPWPPP
dropSKGPUL\OPO
droperidolSMOTNPPPPP
dropoutQPPPPPPPPP
droppedNS[OOLMPOO
dropped onONUPPNPPPP
droppingMNYOOPOPPP
dropping $MNXOOPOPPP
dropsQWFTXNMONM
drops forYPPPHPPPPP
drops inMOLM\POPPP
drovePOSPPPPPPP
drownedPQPPPPPPOP
drowningOYQOONMOOO
drowning inKYRPPONPPO
drowsyOJ\LPNSPPO
druckerMYMPPPOPPO
drugaLOLLJPMRS
drugsYJMMVQJPQP
drugs inTPPOOPOPPP
drumPOQPPNRPPP
drumsQPPPPPOPPP
drunkMNVPPQOPOR
drusenFNPOPP_OOO
dryUCION^XPMO
dsOMLSPPL[OO
ds #1SOPPPPOPPP
duQPWPPPNLPO
dualQPPPPPPPPP
duckPQPPPPPPPP
dueNSQPOTMTJN
duloxetineQPPPPPPPPP
dummyQQPPPOPPPP
dumpedPNRPPPPPPP
duodenalQPPPPPPPPP
dupilumabRPPPOPPPPP
dupuytren'sKPPPPPWPPP
duraPNRPPPPPPP
durationWOORJOOSNN
duration $ROPTNPPOPP
durchPOSOPPPPPP
duringQQPUOMSNNN
during aSSPPPLPPPP
during theUNPNPPPPPP
duskyOOUPOPNPPP
dutiesPQPPPOPTPL
dutyHRJOOOJKVc
duty $OTOPPOONQQ
duty ofNLOPPPPOL\
dvlaMOKPPMOSM\
dvtOOOTNRQOOO
dvt $ROPPOSOOOP
dwellingQPPPPPPPPP
dxJNNOPNS]NO
dyeNPSPPPPPPP
dyingNVPOODOKXX
dying ofOVLPPPPPPP
dysfunctionOPPPPPPQPP
dyspepsiaQPPPPPPPPP
dyspneaWOPMPPPPOP
dystociaNSUPPONOPO
dzPOPPPPORPP
eQLdILKDVUO
e coliQMNOPPORTP
e learningLVMPPONOVN
e mNMPPPPOXOP
e naoNJZPPPOPPP
e nonONTPPPOPPP
eachHKMTVURQON
each timePPQPPOPPPP
eaglesSPPPMPPPPP
earL7MLOg^TMN
ear infectionNNNPPWPPOP
earacheRPPPPOPPPP
earlyeOLMMLTNLM
early $QROPPOOPPP
early orPPPPPPQPPP
earsPKPPP[MPOP
easeRPPNPPPPPP
easierPKVPPPPPPP
easilyPYHPPPPPPP
eastXJPPPPOPPP
easterNRPPPPPPPP
eatXEKOObKOON
eat $OOOPPXMPPP
eatenLRRPOQPPPP
eatingM]DPPOUOPO
eatsNIKOPbOPPO
ebenPNTPPPOPPP
ecgPHVNPOXOOO
echoMTNLONL]ON
echo $MMOMPON^OO
eclampsiaQPWSMNMNOO
eclampticMORPUOOPPP
ecmoUMWOONMOOO
ectRPPOPPPPPP
ectopicPOSPOPPPPP
ectopicsOPPPPPQPPP
eczemaSRMOOUROLN
eczema $QOPPOQSOOP
edkLXHMJGPOL
ed $VNPOOPPOPP
ed isOVMPPPOPPP
edemaOOTPPOOPPP
edgeMSLPPPUPPP
edinburghSPPPPOPOPP
edoxabanQPPPPPPPPP
educationRROOOPOOPP
educatorNSPPPPPPOP
eegPPOPPPPPPP
eenTPPPPONPPO
efXTONJPOOPP
ef #2NUPPOPOPPP
efavirenzLOPPWPPPPN
efectiveRPPOPPPPOP
efectsROPPOPOPPP
effect^IMOVSNMNJ
effect $QPPPPPPPPP
effect onUMOOWPONPM
effectiveTTPMOONPPP
effective isLTPPPPPPPP
effectivenessVOPOLPPPPP
effectiveness $VOPOLPPPPP
effectsROOPPROPPP
effects $QPPPPPPPPP
efficaciteROOPPPPPPP
efficacyVOPNOPOPPP
effusionJPSPPPTPPP
eficaciaYMLPPPOPPP
egfrLLNR]NMOPO
egfr #2PMOPYONPPP
egfr ofMPPPUPPPPP
eggKMON^OQPMP
egg allergyNOPOUPPPPP
eggsOKNPPXQPPP
ehrPSMPPPPPPP
ehsORPPPPOPPP
eidPRPPPPPPOP
eightOXOPPJPPOP
einPORPPPPPPP
eiolTPPPPPLPPP
eitherPOPPPPPPQP
ekgOUOPPPNPPP
elNTWOOOMOON
elavilQPPPOPPPPP
elbowNQMOOLTQVO
elbowsOOOPPPTPPP
elderlyWNMWONNOMO
elderly $UNOROPOPOP
eleONSPPPPPPP
electiveWPPPPPPPNK
electricORPPPPPPPP
electricityPRPPPPPNPP
elephantPPTPPMPPPP
elevationJOQPPPXPOP
elevatorPQOPPPPPPP
elevatorsPROPPPPPPP
elevenPSPPPOPPNP
elfMYNPPPOOOO
eliquisPPNORRPNPP
ellePF`ONOMPPP
elseK]PONUROGN
else $PPOPPPRPOP
else ?OOSPOORPNP
else'sQPMPPOPPPS
elsewhereSOOPPPPPOP
em^PIOOOMOOO
emailNXOPPNOPOP
email $NVOPPOOPPP
emailedPPMPPOPOPV
emailsO\NPPPKPOO
embarrassingPPPPPQPPPP
emboliaSOPPPPOPPO
embolisationQPPPPPPPPP
embolismPLUPPPPPPP
emdrOOPPPRPPPP
emergencyNLUMOOMUOT
emergency roomQHXPPPOPPP
emollientRPOPPPPPPP
emollientsQPPPPOPPPP
emorragiaPNTPPOOPPP
empagliflozinOOPOOPPPUO
empiricalQPPPPPPPPP
employeePROPPOPPQP
emptyI_MOOSNOOO
emsTNRPPONPQP
emtalaMKPPPPPPOZ
emulsionRPPOOPPPPP
en_FgMNLHMML
en elNSPPPPOPPP
en laNUNPPPPPPP
enalaprilOPPPRPPPPP
enceinteQOPPPPPPPP
encephalitisKPPWNPPPPP
encephalopathyQPPPOPPPPP
encoreNUOPPPOPPP
encounterOOPPPPPTOP
endLhSNOLMNDQ
end ofQROPPPOPPP
end upQPPPPPPPPP
endarterectomyRPOPPPPPPP
endoNPPPPPPPSP
endometriumMNOPPOWPPP
endonePRPOPPPPPP
endoscopyNJ[OOPONRO
endsLTOPPOPTOO
energyQOOPPQPPPP
engineerPVMPPOPPPO
engineeringOSOPPPPOPP
englandPUOOOOPPPP
englishOTPPPOPPPO
enhancedPPPPPPPQPP
enhancingMOOPPPUPPP
enlargedOPPPPPRPPP
enough^LQKONNPNQ
enough $NPTPPOPPPP
enough ?SNPOPPPPPP
enough forONOPPSPQOR
enough orVPPLPNPPPP
enough toWMPOPOOPOO
enoxaparinNPPQTPOPPP
enrolledPQOPPPPPPP
entUNQPPRNPNO
enterPQPPPPPUKP
enteralOOPOTPPPPP
enteredOSOPPPPPPP
entranceORVPPPPMMP
entrestoPPPPPPPPQP
entryHMWPOOLQOZ
enughSOPPPPOPPP
envelopePROPPPPPOP
eosOPPPPNTPPP
eosinophilNPOPPOUOPP
eosinophilsNOOPPPTPPP
epaVOPOOPNPPP
epiKLXPOMMNQY
epi inPOUOQPMPPP
epicP^JOKPNORO
epiduralTNROPPNPPO
epidural steroidPPPPPPPQPP
epiduralsRPPPPPOPPP
epiglottisPORPPPOPPP
epiglottitisNNRPPPRPPP
epilepsyFNON\OOPOV
epilepsy $KOPNWOPPOR
epilepticusTMOOPOLWPO
epinephrineSOPOMPPRPP
epipenOPQPPPPPPP
episiotomyPPPPPPPQOP
episodeVONOPOPPPP
episode ofQPPPPPPPPP
episodesNLNPPPZOPP
epleyWGNPPWOOPP
eprPOOPPOPPSP
epuPQPPPPPPPP
equalSLPVOPNPPO
equinaLORPPNPOPU
equipoOWLPPPPPPP
equivalentLKOXMPWPPO
equivalent ofOPPSOPPPPP
erZNTOLOKMQO
ergometrineLPPWOPPPPP
errorRHNOPOOLYW
errorsYOLNOONNNU
erspcSNPPPPPPPP
eruitPMUPPPOPPP
erythromycinQPPNRPPPPP
erythropoietinSOPOPPPPPP
esSOPOOPOPPP
escalatePNRPPPPPQP
escalationOVMPPPOORP
esceOLWPPPOPPP
escharOPPPPPRPPP
escitalopramPPPPQPPPPP
esett^INOOPOPPO
esiQPPPPPPPPP
esketamineQPPPOPPPPP
espressoPRPPPOPPPP
esrSONOPOSOOO
essaiSOPPOPPPPP
estJVSPPPOOPP
estaLSTPPPOPPO
estabaPOQPPPPPPP
establishedQPPPPPPPPP
estamosONTPPPPPPP
estatesLPNPPONN\P
estatinasQOPPPPPPPP
estrogenQPPPPPPPPP
etMJaOOONOON
etaNNVPPPNPPP
etcoOHOPPP[PPP
ethicsNUPPPPPPNP
etohQOPPPPOPQP
etoh withdrawalPOPQPPOPQP
etomidateQPPPPPPPPP
ettROPPPPOPPP
euvolemicPNMPPPVPPP
evacuateNQQPPPPPPP
evacuationPPQPPPPPPP
evdPOQPPPPPPP
evePQPPPPPPPP
evenPVHPPTOPMQ
eveningRTHPQRPPPO
eveningsMOPPPPUOPP
eventosQPPPPPPPPP
eventsYNPPKPOPPP
events $XNPPKPPPPP
everPVQPNONPOP
everyX3PQPpKNMN
every #1SNQPNOOPRP
every #2ONOTPPOPQP
every dayRKOOTSPPPO
every monthROPPPPPPPP
every morningPLMPPYPPPP
every nightPPPPPQPPPP
every otherPPRPPPOPPP
every timePPQPPPPPPP
every yearSPPPPNPPPP
everybodyOPQPPOOPSP
everybody'sOVMPPOPPOP
everydayPQPPPPPPPP
everyoneMRVPPNOOOO
everyone $OJYPPOPPPP
everythingL`LPPLOPOO
everywhereOPTPOOPPOP
evidence_NONOMNNOO
evidence $XNPOPOPNPP
evidence ?QPPPPPPPPP
evidence forPSPPPNPPPP
evidence orQPPPPPPPPP
evidenciaSOOPPPPPPP
evidenzTOPOOPOPPP
evitaSONPPPPPPP
evitareROPPPPPPPP
eviteRPOPPPPPPP
exRPPPPPOPPP
ex smokerQPPPPPOPPP
exacerbationRPPOPPPPPP
exacerbationsRPPPOPPPPP
exactlyNNNPOSOVPP
examTXLONULPMM
exam $HMORP^OOPP
examsPRPPPPOPOP
exceptQRNPOPPPPP
excerciseQPPPPPPPPP
exchangePRPPPOPPPP
excisionRPPPPPNRPP
excludeVONPPONOPP
exclusivelySOPONPPPPP
excuseRONTPNPPPP
executorPPPPPPPPPQ
exerciceJZMPPPPPPP
exerciseVROOONOOOP
exercise forSOPPPPPOPP
exercisesTOPPPPOOPP
exhaustedJP[POPMPPP
existingPPPPPPPQPP
exitOQWPPPONPM
expectPRPPPPOPPP
expectantQSLPPPPPPP
expectingSPPPPMPPPP
expirePSNPPPPPOP
expiredM[KOPLPPQR
expiringPRPPPPPPOP
expiryNVONOPPPPP
explodedORPPPOPPPP
explosionOOTPPPNPPP
exposureXLMOJOOPOX
expulsiveQPPPPPPPPP
exsanguinatingNNVPPPOPOP
extendedVPOPOPONOP
extensionMLNOPPNO_O
externalPNPPPPPSPP
extinguisherOTNPPPPPPP
extraQPQQPOPPPP
extractionMQNPPTPPPP
extravasationOORPPPPPPP
extubatedPTMPPPPPPP
extubationPOQPPPPPPP
exzemaRPPPPPPPPP
eyeKAKMZX`NRJ
eye casualtyONSPOPNPTP
eye clinicSOPPPPOPPP
eye dropsQTKOSOOPPP
eyeballONSPPPRPPO
eyebrowsPTLPPPPPPP
eyelidONLPPPXPPP
eyelidsQPPPPPPPPP
eyesIBgOLPYNNN
eyewashPNRPPPPPPP
ezetimibeQPPPPPPPPP
f]NMPLJUNQN
f #1RPPOPOPPQP
f #2XNOOPPNPPP
f bmiOPNPPPTPPP
f dmQPPPPPOPPP
f newQPPPPPOPPP
f onLPNPPPVPPP
f tQPPPPPOPPP
f withOPPPPOSPPP
faTLQPPPPPPP
fabPPPPPPPPQP
facadaPNSPPPPPPP
faceTKYOOJRSOL
face andPOSPPPPPPP
face hasOPTPPNPPPP
face isPPRPPOPPPP
facesPOSPPPNPPP
facialSPRMOPPPPP
facilitiesOTNPPPPPOP
facilityPOOPPPMPWN
factorQPPPPPOPPP
fadePOOPPPRPPP
fadingOOSPPPOPPP
faecalQPPPPPPPPP
failPSOOQOOPPP
failedSLZONMNQNO
failingQPUKOPPPPP
failsTPPPPPMPPP
failureNSLPOWOQMO
failure $TOPOOPPPPP
faintPPVPPKOPPP
faintedPRMPPTMPPP
faintingMOTOPQPPPP
faintsORPPPPPPPP
fairOTOPPPPOOP
faitOSOPPPPPPP
fakePTOPPPOPOP
fallIMTNOI[SOS
fall $NPNPPMWPPP
fallenOFOPPXOPVP
fallingKNUPPYLPPO
fallsaSKOOLJNPP
falls $_JNPOKOOOQ
falltMVOPPPPOPP
falseSRMOPOQPPP
false alarmPSNPPPPPPP
faltanOSPPPPPPPP
fameNVOPPPOPPO
familiesNQPPPPPPSP
familyMQPNSJQONY
family $OLTPPNURIU
family historyQPPPPPPPPO
family meetingROPPPPPPPP
family ofOWOPPPOPMP
famotidineSPPOPPPPPO
fanPVNPPONPPP
fansOTNPPPOPPP
far\NONMMPSPN
far apartVPPOMPPPPP
farewellPQQPPPNPPO
farmOLTPPNNPPU
farmerMLIOONdPPO
fasciaSNNPPROPPP
fasciitisQSOPPRMONP
fastVEYWLUKONL
fast $POVNPONPOP
fast canZNNSOJOPOO
fasterXNOPPMPPPP
faster $VNPPPMPPPP
fastingQQJPPYMOPO
fatLJPNPgUNDO
fatherJMTPPZPMOP
father'sPKNPPZNPPP
fatigueWONPPNOPPP
fattyNNLPP_OPOM
faultMLOPPOON\P
fautVNMPPPPPPP
favouritePQPPPPPPOP
faxMVOOPPPPOO
fcONVPPPNPPP
febrileYNOPPOLPPO
febrile infantRPPPPPOPPP
febrile seizureUOPPPPNPPP
febuxostatROPPQOOPPP
fecalSPPOPPPOPP
fedQPPPPPPPPP
feeLEOOOOOrKG
feedPOPPOQQPOQ
feedbackROPPPPOPPP
feedingOSIOUVJOOR
feeding tubeQQPPPPPPPO
feedsTKSMTPNPPP
feelM@WPNdNPPN
feel betterQPPPPPPPPP
feelingQPOONPSPPO
feelingsOVNPPOPPPN
feelsMIWOOLZOPO
feels fineNOOPPPVPPP
feels likePPSPPNPPPP
feetL[LOOQWOIP
feet areP\PPPDOPPP
fellTN[OPHMPOO
fell asleepPROPPPPPPP
fell downPQOPPPPPPP
fell offPQRPPNOPOP
fellaUNSPPLNPPP
fellowOTNPPPPPPO
felodipineIOPN[PPPPP
feltQPOPPQPPPP
femaleSPPOOOPPPP
femmeQOPPPPPPPP
femoralNMTPPPRPPP
femurIPQPWPOPPP
fenceONPPPRPPPP
fenofibrateQPPPPPPPPP
fentanilOORPPPPPPP
fentanylMPTQQOOQPP
fentanyl patchOOSRNPOPPP
ferinjectMOOXOPNPPP
ferritinNMONPRZOOP
ferritin #1QPPPPRNPPP
ferrousVNPOPPNPPP
ferryPQPPPPPPPP
festivalPOPPPSOPPP
fetalPL\OPONNPO
fetal heartMOUPPPPPPP
fevLOOPPPVOPP
feverNPJCWM^QPQ
fever #2ZPPFPPQPPP
fever $JOMOZTLPQP
fever andMPPPPTPPPP
feverishRPPOPPPPPP
feversOPPPPPRPPP
fewROPPTMOPPP
fewer]LOOMOMPPO
fezolinetantRPPPOPPPPP
ffiRPPPPPOPPP
fgmNIPOPPOOO]
fhrPPRPPPOPPP
fibPPOPPQQPPP
fibrillationRQPOOPPPPP
fibrillation $QPPPPPPPPP
fibrosisQPPPPPPPPP
fidaxomicinQOPROPOPQP
fiebrePOQPPPPPPP
fieldQIROPRTOPO
fifteenOPQPPOPPPQ
fifthMGXPPPUPPP
fiftiesQOPPPPPPPP
fiftyPPOPPPQPPP
fightMPOPVOPPOP
fightingPNRPPPPPPP
figliaOMUPPPPPPP
fileLSMPPOQMLZ
filedNZNPONPPPM
fillPQPPPPPQPP
filleOOSPPPPPPP
filledQROPPPNPPP
fillingVMRPOONPPP
filling theONVPPONPPP
fillsNOPPPPPYMN
filmONLPPMWTLS
film ?POPPPPRPPP
filmsVMOPPMLOOX
filterNOOYNPOOPO
filtersPQOPPPPPPP
finalJRNPP[LPPP
finallyN\LPPOONOO
financeMUPPPMPOOS
finasterideQPPPPPPPPP
findRNPPPLOOWO
find theOPPPPOPPSP
findingROOPPPPPPP
findsRPPPPPOPPP
fineSX?LNU\OOL
fine $PUIOPQRPPO
fine isQPPPPPPPPP
fine nowPQOPPPPPPP
finerenoneUPPOMPPPPP
fingerNLSPPOVOPP
fingerprickROPPPPPPPP
fingersJJWPPMYPPP
fingersticksRPPPPPPPPP
finishNXSPPPOPIP
finishedKVUPPMOPPO
fireH]XOOLLOKS
fire alarmMWMPPPOPPP
fire drillPSOPPPPPOP
first\NJOQHLOVR
first $QLXPPOLNQS
first ?TPRPPOMPPP
first doseVNMMPPPPSP
first episodeQPPPPPPPPP
first forUPPPPOOONP
first linePOPPOPOPSP
first orTPPOPPNRNP
first passSOOPPPPPPP
first timeOTOPPOPPPP
first trimesterQLOOYPOPOO
first unprovokedROPPPPPPPP
fish[MQONNOPNO
fish oilVQNONOOPPP
fisioterapiaUNOPPPOPPP
fissureSPPOOPPPPP
fistPOVPPLPPPP
fistulaUNRPPPONPP
fit[DTNLHL_OP
fit #2RPPPPPOPPP
fit $POOPPNNPPW
fitnessOOPPPPOROS
fitsNOTUNNNOPP
fittedUNNPPPOPPP
fittingPIaOPKMPOO
fitting $OKYPPOOPPP
fiveUPLTNPOPRL
five daysSOPTPMOQOO
five minutesRPOPPPPPPP
five monthsOPRPPPPPPP
five weeksQPPPPOPPPP
five yearsTPPPOOPPPO
fixPUMPPPPPNP
fixedRSLROZKOMM
fixed $OQMPPVOPPN
flagPOPPPPPRPP
flaggedPQPPPPPPPP
flagsVOOOPPMROP
flagylOOPOTPPPPP
flareVNOPOOPPPP
flare $VOOMOPPPPP
flaresPLPPPVPPPP
flashNLQPPPPPWP
flashesTNOPOORPPP
flashingPPQPPPPPPP
flat?ZLOO]WOJO
flatlinedPVNPPNOPPP
flatliningPJXPPPPPPP
flexerilQPPPOPPPPP
fliesPSNPPPPPPP
flightNKRPPSQPPR
floatMMNPPNOP\O
floatersMNOPPQVPPP
floatingPUNPPMPPOP
floodPOQPPPPPPP
floodedOVLPPPOPPP
floorKQXOPKLOZN
floor $OLUPPPNPSP
floor ofPNQPPOSPPP
floor'sOOPPPSPPPP
floppyNK`PNKNPPP
flowSLSPPOPOPO
flowersPROPPPPPOP
fluLZLL^EMROQ
flu $QPPOPPPORP
flu clinicNTOPPPOPPP
flu jabPTPOSJPQOP
flu shotTRNOPMPPPP
flu shotsPQOPPPPPPP
flu vaccinePPPPQPPPPP
flucloxacillinIPPYPPPPPP
fluconazoleJOOQYPPPPP
fluidPFRLOOaPMO
fluidsWUOMNOLPPO
flumazenilQPPPOPPPPP
fluoroquinolonesTPPONPPPOP
fluoxetineVOPLRNOPPP
flushPOPPSPOPPP
flushedOORPPPPPPP
flushesQLOPPVPPPP
flushingOPPPPMTPPP
fluticasoneLOOOWPPPQP
flutterPOPPPPRPOP
fluxusOPSPPPOPPP
flySJOPOTOWNL
flyingOSKPPUOPPP
fmlaPPPPPOPUON
fmtTOPPPPOOPP
foamPIUPPUMPPP
foamingPNRPPPPPPP
focalQOPPPPNPRP
focusQPPPPPOPPP
fodmapQOPPPQOPPP
fogPPPPPQOPPP
folderOROPPPPPQP
foleyLRPPTPPPPP
folksVRNPKPPPPP
followUPPOPOQONO
follow upXLOPPPNPPP
followedPPPPPPPPPQ
followingPNRPPPPPPP
fomepizolePOOVMPOOPP
fonendoOWLPPPOPPO
fontanellePOQPPPPPPP
foodOPKRPWNPOP
footNI[OOJ]NMN
foot dropOPNPPOUPPP
footballNTQPPTLPPN
footballerRPPPPPNPPP
footyPOQPPPPPPR
forUE#n3U#}}T
for #1=RPbYQSKGO
for #2NRM[OLSMOO
for $NOONUSPNPP
for a[PIbYJIT>L
for acnePPPQPPPPPP
for acuteTPPNOPOQPP
for adultOPPSOPPOPP
for afRPPQPPPOPP
for agitationOPPSPPPPOP
for alcoholZPPKNPPOOP
for anLRR[OMOOMN
for anaphylaxisRPPQNPPOQP
for babyOPPPQPPPPP
for backTPPPMPPPPP
for bedO]OPPOONKO
for bleedingTOOPPPPOPP
for bronchiolitisROPPPPPPPP
for cOPPSPPPPPP
for capMPPPPPPSPP
for childQPPTPOOOOP
for chronicUPPMPPPPPP
for colicQPPPPPPPPP
for copdRPPNPPPQPP
for covidJYOOORONSO
for croupQOPRPPPOPP
for depressionROPPPPPOPP
for diabeticLMPOPPOPZP
for eQIPPPPPOYO
for earlyQPPPPPPPPP
for fiveSPPTPLPOOO
for fluOOPPPPPSPP
for giPHPPPPPPXP
for herQSLOTNRONP
for himOOPPPRPPPP
for hipPPPPPPORPP
for hisQWMNQMPRPO
for homeMTOOPPPROP
for howXPPIPPPPPP
for ibsSPPOPPPOPP
for insomniaSOPPPPPPPP
for itQOMPOPVPPO
for kidsPVNPOPPOOP
for kneeONPPPPPUOP
for longNOPPPQPTPP
for lowQPPOPOOSPP
for lunchO[POPPOOIP
for malariaPOPPPPPPRP
for meFBbFOpOMKI
for meniscalQPPPPPPPPP
for mildRPPOPPPPOP
for minorTPPOPPPOPP
for myINNPOhOMJN
for myselfOOPPPSPPOR
for neonatalNPPOPOOSRP
for newPPPPPPPROO
for oldQPPPPPPPPP
for oneOSPPPNPPPP
for ourWMOPPPPOOO
for painOPPPQPPPQP
for pedsQNPOOOOOVP
for peopleORPPPPPPOP
for preeclampsiaTPPMPPPPPP
for pretermMPPUPPPOPP
for preventingQPPPPPPPPP
for recurrentQOPPPPPQPP
for sciaticaSPPPPPOOPP
for selfQPPPPPPQOP
for sepsisQOPPPPPROP
for severeQPPPPPPPPP
for shinglesOOPQPPPROP
for sixQMVOPPPNPP
for someoneOOOSPRPOPP
for somethingQPPPPPPPPP
for soreTOPOPPOPPP
for staffONQPPNPPUP
for suspectedPNPPPPPTOP
for tenOPPUOPOPPP
for tennisSOPPPOPOPP
for thatNPPPPPPTMR
for theKuIIZNLHII
for threeSOOPPPPPPP
for twoLNRMPUSPOO
for uncomplicatedQPPPPPPPPP
for vertebroplastyPPPPPPPQPP
for weightRPPPOPPPPP
for yearsYLOOQNOPOP
for youLRPPPPRPPP
forearmPOSPPPOPPP
foreheadROPPPPOPPP
foreignNPPPPPSPPP
foreverPLOPPWOPPP
forgetQPPPPPPPPP
forgettingNPPSPPPPPP
forgivePLTPPPPPPP
forgotOQNPPTOPPO
form>GDMOHI}`N
form #1LMOOPLO\C_
form $SZOPPNPSIK
form forMPOOPPOI_N
formatPOPPPPPRPP
formerOPPPQPPPPP
formoterolRPPPOPPPPP
formsPZMPPMRNSH
formulaWOPPOPPMPO
formularyOOPPOPPPUP
forteOOSPQPPOPP
fortnightQPPPPPOPPP
fortyONWRNPMPPP
forwardKLVPPQSPPO
forwardingPSNPPPPPPP
fosfomycinTOPSKPPPOP
fosphenytoinMPPXOMPPPP
foundLUQLQUSOMN
found aPNLPPWPPPP
found inQUNPPPMPPP
found onRPPPPPOPPP
found toQPPPPPPPPP
fourRZMQOJPOOO
four monthsROPOPPPPPP
fournierPOSPPPNPPP
fourthSPOPPOOPPP
fracturQPPPPPPPPP
fractureJNPPNP[NMT
fracture $RUQOOOTNJO
fracture ?NOPPPPQPPR
fracture painMPUPPPOPPP
fracturedQPPPPPPPPP
fracturesRSOOOPOPPP
fractures $TOPPOPOPPP
fragmentQPPPPPOPPP
fragmentsPPPPPPQPPP
frailTNNTOOOOPP
frail #2PPNSPOPPPP
frailtyJLOOPMO^TN
frauOUOPPPNPPP
freeT]RNNLHLVK
free $NSPPPPQPPP
free atPNOPPPPPUP
freezingPVKPPVOPJP
frequencyMKO_OONPOO
frequentXNOOOPOPON
frequentlyOPPSPOPPPP
freshSOVPPNMPMP
friPSMPPPPPPP
fridayKZPPPONPPO
friday $NROPPOPPRO
fridgeN_COOOMNZO
fridge $PVPPPPOOMP
fridge alarmPROPPPPPPP
friendOLOPPSQOOT
friendlyQROPPNPPPP
friendsNQSOOPOPPP
frightenedPOOPPSPPPO
frioPLVPPPPOPP
froideONSPPPPPPP
fromLWMVFTXJKQ
from #1OQNPPTOPPP
from #2POQUOONPPO
from aVHPSPTRMMO
from edRSONPPOPPP
from herPNRPPPPPPP
from hisMTTPPKQOPP
from lastNTOPPOPPPP
from myQUUPPGOPPP
from oneULQOPPOPPP
from theSCRNO\UOLM
frontVQVNOMLPON
front deskOTPOOPPPPO
front ofTNTPPNMPPO
frostSNPPPPPPPP
frothMNWOPOOPPP
frothingPPQPPPPPPP
frozenPXLOPNOQOP
frozen shoulderPTNOPOOQOP
ftRPPPPOPPPP
ft #1RPPPPOPPPP
fullRWRROKPNMO
full ofOOWPPMOPOP
funMZNPPPPLOP
funcionaQTMPPPOPPP
function\JQOOOOOOP
functionalPPPPPPPQPP
fundedKQOOPNPPXP
fundusLKSPOOYPPP
fungalOOPPPTOPPP
fungusULMMOWPOOP
funnelTOPPPOPOOP
funnyNQRPPPPPPP
furosemideUTOHTOOPPP
furtherLROPPQPSPP
fusidicMPPPTPPPPP
fusionNPPPPPSPPP
futurePRNPPPPPPP
fvcLOSPPPSOPP
fwdPQQPPPOPPP
fxOPPOWPLPPP
fyPTMPPOPPPP
fy #1PTMPPOPPPP
fyiOZMPPPMOOP
gIEH^UMUYNN
g #1PNNL[ONPPP
gaOUNPPPPPOP
gaatNTPPPPOPPP
gabapentinMOOVUOMOOP
gainZOPKOOOPPP
gainedSOOPPPPPPP
gainingPPPPPORPPP
gainsNPPPPRPPPP
gaitNOMPPPXOPO
gallbladderPNNPPVPPPO
gambaOOSPPPPPPP
gameOYMPPPOPMP
gangliaNPOPPPSPPP
ganglionUOPPPOPOPO
gapVGJKKOgOOO
garagePNSPPOPPPP
gardasilQOPPPPPPPP
gardenOTNPPPPPPP
gargantaONTPPPPPPP
garlicOOQPKXPPPO
gasIGYPPNZPOO
gaspedPNRPPPPPPP
gaspingOLXPOPOPPP
gastricTPPPPPNPPP
gastric bypassRPPPPPOPPP
gastritisOQPPOSPPPP
gastroPRNRNOPNTP
gastroenteritisQSOPPOOPPP
gateOQPPPRPPPP
gaucheOORPPPPPPP
gauzeSIMPPPYOPP
gaveISQOLSONOZ
gave meOTLPORPPPO
gave thePNRPPPPPPP
gave upQPPPPPPPPP
gavisconPNRPQPPPPP
gbsPORPPOPPPP
gcaOOPPPPTPOP
gcsNSYOPOKOPP
gcs #1ONVPPPOPPP
gcs #2OZLOPPMOPP
gdprMHOPONOPO`
geenOK[PPOMPPP
gegenRSMOOPPPPP
gegevenNMXOPPOPPP
gehtOPRPPPOPPP
gelULMMTSMOTO
gel $PKOPPQPPUP
geledenPNSPPPPPPP
gelsTPNPPNOPPP
generalURIPPPOONT
general wardSLOPPPPOOU
generatorOUPPPOOPPO
gentJPLPWPTPPP
gentamicinNNPWOPOPOP
gentlePUNPPOOPPP
gentlemanOMSOOLXPPO
gentleman inONSPPPPPPP
gentlemenPQOPPPPPPP
georgePVKPPPPPPP
geradePMTPPPPPPP
geriatricQPPPPPPPPP
germanPRPPPNPPPP
germanyPPPPPPPQPP
gestanteTOPPPPOPOP
gestationalQPPPPPPPPP
gesternOZJPPPNPPP
gesturztOOSPPPPPPP
getZSS?NaAQ[E
get aS^NOOHNNSL
get anSNOPOQMPSP
get backMUPPPPPPOP
get herQOPPPPPPPP
get himOPPPPQPPPP
get hisPXQIPOPPPP
get itMSOPPQPPPP
get pregnantQPPPOPPPPP
get theTJNPI\OOQO
get themPKVPPPPPPP
getrunkenPNSPPPPPPP
getsWMLPRTNSJO
gettingMGXPO^JOOO
getting worseOPQPPPPPPP
gevallenOMUPPPPPPP
gewichtTOOOPPPPPP
gfrKPOQXPMPPP
gfr #2NPPNXPMPPP
ggtOPPPPPQPPP
ghanaJUOPPMUPPP
ghbONTPPPPPPP
gi\HKONOOOXP
gi bleedUTLPNPNPPP
gi bleedingRPPPPPOPPP
giaRMRPPPPPPP
giftOORPPPPPPP
gingerNVOPPOPPPP
ginkgoPPPPQPPPPP
girlQTROPOLPPO
girl ofPPPPQPPPPP
girl withOSOPOPPPPP
girlfriendPOPPPRPPPP
girlsSOPOPPOPPP
giveUCK\VIILaM
give herOPRPPNPPPP
give himSPOPQOOPPP
give itKSNSRPPPPP
give theSOPPLOPPTP
give themPPOPPQPPPP
givenC[_PJNMTKN
given toSPPPMPPRNP
givesMROPPPRPOR
givingUPLNPONOLW
giving aPPPPPPPPPQ
giving theQSPPPPPPMP
glandularUPPPLPPPPP
glargineOOPTOPPPPP
glasgowVMPPPPOPOP
glassPQQPPPNPPP
glassesRQPPPOOPPP
glaucomaOOOOTOPOPP
gleasonROOPPPOPPP
gleichMTQPPPOPPP
gliRNQPPPPPPP
gliclazideOOPVOOOPPP
gliflozinOONPNOXPOP
globalOMOPPPNXPP
gloveORPPPPPPOP
glovesUVMOOWJMNO
gloves inMVPPPOPPOP
glpQPPPPPPQPP
glp #1QPPPPPPQPP
glucKORUPPPPPP
glucagonNPQUMPPPPP
glucometerOUPPPPPPLP
glucometroONUPPPOPPP
gluconateJVLUPOPOPP
glucosamineXNONLQPPPP
glucoseVHTNONQOVN
glucose #2NNVPPPOPPP
glueQPNOPOTPPP
glutenROOPPPRPPP
glycopyrroniumROPOQPPPOP
gmcPMLPPOOOP\
gmsOPPPPPPSNP
goJRGLUXKM_M
go $NHYPPRNOSO
go ?RPPPPOOPPP
go backQNPPPSOPPP
go homeQTOPPOOPOP
go inISPPVLOPQS
go onQPPPPPOPQP
go toLUOPPOONTO
go upOOOSMVNPPP
goalUOPPPPNPPP
goatPQNPPQPPPP
godOPPPPSOPOP
goedPSNPPPPPPP
goedemorgenNVMPPPPPPP
goesJWGTRRVLOO
goingCW[QNXLOLM
going homeRTLNPQPPPP
going inPJWPPPPPPP
going offPPRPPPPPPP
going onPOPPPPQPPP
going toLUNTPSNPON
going upNNQPPPSPPP
goitreOPPTOPNPPP
goldMPOPPPUPPP
golfPNQPPPPPPP
golfer'sROPPPPPPPP
goneKH]NM\NNNN
gone $OGQPPZPPPP
gone downOSOPPOPPPP
gone toPSOPPPOPPP
gonflePORPPPPPPP
gonnaPSPPPMPPPP
good\hCJLIFMI]
good $QZINOSMOOO
good ?QPOPOQPPPP
good as`KOLONPOPO
good enoughTMPPPPPPPP
good forRLPPPUPPOO
good isUMPPPPPPOP
good morningOUNPPPPPPP
good samaritanOIOPPOPPP[
goodbyePE]PPPPPPP
googleMNOPPRPOPV
gooseOXLPPONPPP
got=`[KJuAKFK
got aK<YOOkKOON
got itO_LPPJNPPO
got myO_VPP?NPPP
got theRRXNOKPPMO
goutORKSNSVOOM
gout attackUOPPONOPPP
gout flareNPPTOPPPPP
gownORNPPPLPVP
gpRFUOPTMQTO
gp $QOOPPQPRPO
gpsTNOPPPOOQO
grabOPQPPPPPPP
graceRPOOPPPPPP
graciasNWMPPPOPPP
gradQMTPOPPPPP
gradeYKJMN\POPM
grade #1ZKKMN\MOPM
graftRKTPPPOPPP
gramPOOVPOMPPP
gram negativeROPPPPPPPP
gramsGMNdNOOOPP
granQUNPPNPPPO
grandM[NPPNOPOO
grand roundsNYNPPOOPOO
grandadPQPPPPPPPP
grandad'sMLQPP\LPPP
grandmaRLOPPTPPPP
grandma'sPPTPPMPPPP
grandmasMOUOPPPPPP
grandmotherPOPPPQPPPP
grandpaLNOPPYOPPO
grandparentsTNOPPOPPPP
grandsonPOQPPPPPPP
grannyOSMPPPPPPP
granny'sOQSPPOOOPP
grapePMTPPOPPPP
grapefruitMNOL\OOPPP
grauONUPPOOPPP
grauwOJZPPOOOPP
graveQPPPPPPPPP
grayPQPPPPPPPP
grazieNXMPPPOPPP
greatLcHOKQQPNO
greenLVJOONZONN
grewNOOPPPUPPP
greyNFcPOMOPPP
grey $MNXPPPMPPP
grigioOMVPPPOOPP
grippingOONPPMXPPP
grisOMVOPPPOPP
gritaPORPPPPPPP
groinVGPOOSTPPN
grommetsUOPPPNNPPP
groundTHWPPPNPPP
groundnutsPQOPPOPPPP
groundsOPPPPOPPOT
groupPWOPPONQMO
growingPPPPPNSPPP
grownRPPPPPPPPP
growsOLOPPSTPPP
growthJXLPPPSPPP
gruntingOPQPPPPPPP
gswOOSPPPOPPP
gtnNQQTQOOONO
guantesNWNPPPOPPO
guantiOWOPPOOPPO
guardiaNWLPPPPPPP
guardianKMPPPONPO\
guessOLNPPOYPPP
guidanceOPPPPPPQPP
guidePPQPPPPPQP
guided[KNPPPOOOO
guidelineMPOOPPPOVQ
guideline forOPPPPPPORP
guidelinesTOPPPPNOQP
guillainPNSPPPPPPP
gumSNMPPLXPPP
gummiesPOQPPPPPPP
gumsONOPPPTPPP
gunOMRPPPPYOK
gunshotNOSPPPPPOR
gurglingPNRPPPPPPP
gurneyPQPPPPPPPP
gutTMMPPTOOPP
guttedPNOPPUPPPP
guyEPWOUMTOMT
guy inOPQPPPPPPP
guysKNPPPXOPPP
gymJMXOPOUKTO
h_NISOLLKRS
h $RTIQMNSNNT
h ?LOPIVPOPWP
h agoSMSPPPNPPP
h inOKOYPPOPPO
h vsRPPPPPPOPP
haMTTNONWOMN
habONSPPPPPPP
hablarPORPPPPPPP
haceONTPPPPPPP
hadLb;MGsKNKM
had aQQKNO\MOOO
had anNRMPPQRQPP
had hisPVOOONPPPP
had oneNNQPPSPPPP
had theNRPPPPRPOP
haemPQOPPPPPPP
haematemesisSNPPPPPPPP
haematologistOPPPPPPPQP
haematomaNOVPPOMPPP
haematuriaOOPPPPSPPP
haemodialysisLPPUOPPPPP
haemoglobinSOPPPPOPPP
haemolysedQTMPPPOPPO
haemoptysisROQPPPNPPP
haemorrhageKSTPPNOPQP
hahaLZMPPPOPPO
haiNLPMN_NOOP
hairHMKPP\VPPP
hairdresserNOSPPPPPQP
haldolNNNNVPSPPP
half@[L_NXPNKL
half aPOPPPRPPPP
half anOQRPPOPPPP
half ofPQOPPPPPPP
half theRPOPPPPPPP
halfwayPULOPPPPPP
hallUNTPPNNPNP
hallwayPSOPPPPPOP
haloPOQPPPPPPP
haloperidolSNORROOPOO
haloperidol forTPPMOPPPPP
halsMFbOPONPPO
halt]GOPPPOPPP
halveOPPOSPPPPP
handMAeONOLOI]
hand andPNTPPNPPPP
hand isPQPPPPPPPP
handedOWMPPPMPPP
handfulMOUOPPPPPP
handingPROPPPPPPP
handleNJUPONVPPP
handle tearTPOPPPNPPP
handoutI\MOPPPPPO
handoverRVLPPNOPNR
handsN>ROO[\ONO
hands $QJLPPO[POP
hands areOJPPPYPPOP
handschoenenOWLPPPOPPP
handwritingLMOPPOZPPP
hangSHQPPKLPWU
hangingQRPPPOOROO
hangtNI\PPPOPPP
happenQPPPPPOPPP
happensUNPNVNNOPP
happens toPOPOQPPPPQ
happierNVONOPPPPP
happilyPQOPPPPPPP
happyLhJOOKNOLO
happy $OTOPPPOPPP
happy birthdayPVNPPPPPNP
harbourPROPPOPPPP
hardLMYPPNQPPP
hard asNPSPPPOPPP
hardlyJP\POMNPPP
harmmIKMNNLOMN
harm $dHLOOONNOO
harm ?UOPOOPNPPP
harm inQPOPPPPPPP
harmedOQOPPSNPPP
harmfulTNPPPOOPPP
harmlessPUMPPPPPPP
harmsTOOOOPPPPP
hartQPPPPPPPPP
hartmannsOPROROPPPP
hasKb[CFjSFGD
has aLWONPS[NFN
has anyoneWJSNPOPPPP
has beenP\OPPDSPPP
has betterORPPPPPPPP
has droppedOMVPPNPPPP
has goneONWPPMPPPP
has hadPOOPPRPPPP
has itXHMOPOOPWP
has justOMUPPOPPPP
has noQRIPPTPPPO
has runOSOOPPPPPP
has stoppedPOSPPOPPPP
has theRaPONKOOIN
has toPLNONNOPUV
hasn'tNMWTPKOPPO
hatI]ROOOMOOO
hateOOOPPTPPPP
hatesPPUPPMNPPP
hatsOVNPPONPPO
haveD\BOQXMLQ]
have aPSRQKRLNSO
have anQQOPPPPMSP
have beenPXIPPOPPOP
have myPROPPLSPPP
have noRPQPPOPPPO
have theRO\QOOOOEP
have toPHNUODONFn
haven'tPOQPPPPPPQ
havingRJROPLUPVN
having aPPVPPLPPPO
hayPZKPOMOPPP
hazardQPOPPPPPPP
hbMFBYSR`ONO
hb #1PLLUPPUOPP
hb #2JQMXOORPPP
hb #2.XPMPPPMPPP
hbaQQPPPPOPPP
hba #1QQPPPPOPPP
hbsagPJNPPUTPPO
hcaMRPPPRPPOQ
hcasPPOPPPPPRP
hccJOPPPOOZOP
hcgNHNMSO_OOP
hcpcsLOPIPPP]PP
hdGMPmCONPOO
hduPRQPPPMPTL
heSH_FQTSPFR
he asksOPRPPPPPPP
he canNUPPPPOPPP
he can'tPPQPPOPPPP
he getPXOIQPPPPP
he goQOOPPRPPPP
he gotLNQPNVRPPP
he hasUPSPNNMPPP
he haveLLQPTOSPPR
he isQGaOONNPON
he justOMTPPNSPPP
he looksPOQPPPPPPP
he needTPNPPOPPPP
he saysNSPPRMPPPO
he tookONQPSPOPPP
he wantsQPPPPOPPPP
he wasOTOPPPPPPP
he'llQRNPPPOPPP
he'sPLePNFONLS
he's #2SPOPPNPPPP
he's breathingOPQPPPPPPP
he's goingPMSPPPPPPP
he's gonePORPPOPPPP
he's gotPLUPPPPPPP
he's hadUTPOOKPPPP
he's inPPMPPVOPPP
head\EWNOQOUHN
head $RPKPPOPUPP
head ctSPOPPOOPPP
head impulsePPPPPPQPPP
head injurySPQPPPNPPO
head toQPPPPPPPPP
head upRNRPPPOPPP
head'sPOQPPPPPPP
headachePXSPPFRPOO
headachesOPNPPPTPPP
headachyPPQPPPPPPP
headingPNSPPPPPPP
headsPROPPPOPPP
healSOPOOPPPPP
healingTNKPOOWOOO
healthQMQOPNLTQU
healthcareJQOPPPPORU
healthyZQLOONOOPO
healthy #2UNOPPOPPPP
healthy peopleQPPPPPPPPP
heapsQOQPPPPPPP
hearN[LOPIYONM
heardNTOPPQOPPP
hearingMSJOO_MOMN
hearing aidsORMPPWMPPO
hearing lossOOOPPPSPPP
hearsPPOPPRPPPP
heartYK]MOSKLLM
heart #1RPPPPPOPPP
heart #2NOTPPPPPPP
heart $[LMOOOPOOP
heart ?SPPOOPPPPP
heart attackPYOPPKNPPP
heart attacksQPPPPPPPPP
heart diseaseROOROOOPPP
heart failurePOMOPXPPOP
heart isPOPPPQPPPP
heart rateMPUPPNPPPP
heart riskQPPPPPPPPP
heart scoreTNPPPOPPPP
heartbeatQOPPPPPPPP
heartburnROPPPPPPPP
heatPRSPPOMPOP
heat strokeMPTPPPOPPP
heatedRPPPPPPPPP
heaterPQPPPPPPPP
heatingNWLPPPPPPP
heavilyPORPPOPPPP
heavingOPRPPOPPPP
heavyOPQRPQOPOP
hebTMPPPPPPPP
heeftNRSPPPOPPP
heelUKMPPPTOPP
heel painQONPPOUPPP
heel raisesSOPPPPOPPP
heightSLOPPTOPPP
heimOXKPPPOPPP
heldPPNPPPRPPP
helePORPPPPPPP
helicopterNQSPPPOOPP
helioxQPPPPPPPPP
helloKYPPPQLPPO
helmetPROPPPPPPP
helmetsROOPPPPPPP
heloPQOPPPPPPP
helpPT^MMHXMKL
help $LMbOPINPOO
help ?QPPPPPPPPP
help aQPPPPPPPPP
help himMPLPPXPPPP
help inOROPPPPPPP
help orPSOPPNPPPP
help peopleTPOPPOPPPP
helpedPRPPPNPPPP
helpfulQPPPPPOPPP
helpsRKOOO`HOOP
helptUNOPPPPPPP
hematomaPPQPPPOPPP
hemiPOTOPPPONP
hemodialysisVPOLPPPPPP
hemoglobinUPMPPPOPPP
hemolyzedMVOPPPOPPP
hemoptysisLNUPPPRPPP
hemorhageQPPPPPOPPP
hemorragiaKWOPPPPPPP
hemorragieOPRPPPPPPP
hemorrhageROOPPPPPPP
hemorrhagicQPPPPPPPPP
hepJNNTPXOOOP
heparinFMTQNMYOUO
heparinaYMLPPOOPPP
hepatitisQPPOOROPOP
herIY]IQKOKHY
her $INVPNM[PPO
her ?SPOPPNPPPP
her atQNRPPPOPPP
her backPORPPPPPPP
her chestPOQPPPPPPP
her faceQOQPOPPPPP
her headOMSPPPPPPQ
her heartONPPPTPPPO
her homeOPPPPRPPPP
her legsPNRPPRPPPO
her neckPLTPPPPPPP
her onQPOPPPPPPP
her ownPOQPPPPPPP
her sisterOMTPPMRPPP
her toPUKPPPPPPP
her upPNQORQPPPP
herbalPPOPPQPPPP
hereAZWMNLXE^L
here $HLWOOWJKaI
here ?RVOPPPOPJP
here forN\LOPPPOLP
here orRNPPPPSPOP
here'sOOOPPPVPOP
herniaXRNOOOJTOO
hernia inSOOPPPOPPP
hernia repairRPPPPPPPPP
heroinRNTPMPPPPP
herselfPIPPPYOPPP
hesLGaPPNOPPP
hetMIcOOOMOOO
heutePORPPPPPPP
heyPTPPOPOPOP
hfPOSUNONPOP
hf $QPPPPPPPPP
hfncROPPPPOPPP
hfpefQOOOOPPRPP
hfpef $QOOOOPPRPP
hfrefSPOMRPPPPP
hgbPROPPOPPPP
hgb #2.ROPPPPOPPP
hiOMPOLZLOUO
hiccupsIOPOPR\NOO
hidePULPPPPPPP
hie^LNNOONNOP
hierPNSPPPPPPP
highSORORMLNTO
high doseSOPKTPOPPP
high flowSOPPPPOPOP
high riskRPPPPPOPPP
higherXPPIPPPPPP
hijNH^PPOOPPP
hikerNOQPPPRPPP
hilarOOOPPOTPPP
hilfePMUPPPOPPP
hillPRNPPPPPPP
him?D[PTWPOFa
him $=ISRWPUPO\
him ?NONPPSTPOP
him aPPPPQPPPPP
him inPPOPPQPPPP
him onROPPPPOPPP
him toOPPPPRPPPP
himselfRPROPNOPPP
hindiOM\OPNOONO
hintsUNPPPPPOPP
hip^JFKNYVPMM
hip fractureSVNOOONPNP
hip fxQPPPPPPPPP
hip protectorsQPPPPPPPPP
hip replacementRPPNPPPPPP
hipaaPOOPPPKPPX
hipsPPPPPPPPQP
hisMaQAHTXLFZ
his backRNQNPOQPPP
his brotherPQPPPPPPPP
his chestPLVPPNPPPP
his headTOQPPNOPPO
his heartPPQPPPPPPP
his leftPNRPPPPPPP
his lipsPPSPPMPPPP
his ownOOTPPPPPPO
his wifeQWOPPKOPPP
historyOOOPRPORPO
hitML\OSNMPON
hittingPOTPPNOPPP
hivQMJNOLXOPW
hivesMOTPQPOPPP
hiyaOPPPPRPPPP
hlaTMPPPPPPPP
hoPDQMN_OOTP
hoarseMPWPPLPPPP
hoarserPPRPPOOPPP
hockeyOSPPPQOPMP
hoistLWQPPONPOP
holdKVLK]HJORY
hold inQOOPPPPPQQ
hold offTPNPPOOPPP
holdingQOZPPNONLP
holdsOGLPPUSPXO
holePRPPPOPPPP
holesOWNPPONPOP
holidayQROOPPOPQP
holiday $OQPPPPPPQP
holidaysPRPPPPPPOP
holterMMPPPQWPPP
homeYOSHFXHVTL
home $NSTPOQMQPN
home ?UQPPMPOPOO
home afterOSOPPPPPPP
home andKOQPOVPPPP
home birthKEVPP[PPPO
home fromTLSNPPPPPP
home onMOOPORPPUO
home residentOOQPPPPRPP
home residentsQPPPPPPPPP
home visitOPPPPPPROP
home vsROPPPPPPPP
home withJWRPPOOOPP
homelessOOQPPPPUIS
homesSOOPPPOPPP
homes $RPPPPPPPPP
honestPQPPPOPPPP
honestlyQIXPPPPPPO
honeyRXNONPOOOP
honey forSPPOOPPPPP
hongerOUNPPPPPOP
hookNULPPOPOOV
hopePQPPPOPPPP
horaRNROPPPPPP
horasQSMPPPOPPP
hormoneUMNPPPPPPP
horrorOYJPPOOPPP
horseTQPPPOMPPP
hosePQQPPOPPPP
hospROQOPPPPPP
hospiceQPPPPPPOQP
hospitalUKJONNKNbQ
hospital $TMPPPLPPUP
hospital ?PPPPOPPPQP
hospital arrestTNPPPPPPOP
hospital withNLOPPXOPPP
hospital'sNWOPPPKPQQ
hospitalisedJOPPPPWPPP
hospitalizationQPPPPPPPPP
hospitalizedQPPPPPPPPP
hospitalsQPPPPPPPPP
hostelMNROPXNPOO
hotLDRONZaOIO
hotelPQPPPPPPPP
hourOV[TOHLOMN
hour $LSVPPPOPNO
hour agoQNTPPOPPOP
hourlyQPM[NOOOMO
hoursRLGVRCKT_P
hours $SOLVONRQNO
hours agoOSLUPPOPPP
hours andPVMPPMPPPP
houseNHUONSIMdL
house $WMQPPOOPOP
howb(/}9ODciJ
how accurateRPPOPPPOPP
how bigSPPPNPPPPP
how commonUOONOOPPPP
how doFOFQND]YgD
how effectiveLTPPPPPPPP
how farUNPOMOPTPN
how fastXNNXNJOOOO
how goodXLPOPOPPNP
how likelyQPPPPPPPPP
how longHIKXTZNJQV
how lowRPPPPPPPOP
how manyIFPaQMMPWN
how muchSKOmLIMMJN
how oftenNNS]LMMNPO
how soonUONMPVOOOO
how toFLMHNXN^XM
how wasL[POPPPOLO
hpv_MNKMQMOPP
hpv vaccineVPPLOPPPPP
hrPM_OLNKNQP
hr #2FS]KMOSPPP
hr #3RNZPPOGPPP
hrgMOPOPOOXOP
hrlyRPPPPPPPOP
hrsHWQROQJNRS
hrtTNOMNVOPPO
hsSOPOPPOPPP
htnPNPOPOMYOO
httpsPUOPPOOOPO
hubKMUPOPPOUP
hubbyLPMPPYOPPP
huddleNWNPPPOPOP
hugeONRPPPSPPP
huggerPPOPPOPPRP
huisPTMPPPOPPP
humOPRPPPOPPP
humanPMPOOOPPPW
humidifiedROPPPPPPPP
hundredPPPPPPQPPP
hungNPVPOPOPPP
hungerLZNPPONPPP
hungryOQPPPORPPP
hurryNOUPPPOPPP
hurt]RGOWJMPON
hurtingRPOPPPPPPP
hurtsRQSPPMOPPN
husbandNQNPPWMOPP
husband'sPOLPPVOPPP
hustetPOQPPPPPPP
hvNOPPPQPPRP
hxHPNOWSRPPP
hyaluronicROPPPPPPPP
hydralazineOPPROPPPPP
hydroNPUPPPOOPP
hydrocodoneQPPPPPPPPP
hydrocortMOQTPPPPPP
hydrocortisoneKRPUPPPPPP
hydrofluoricPPQPPPPPPP
hydromorphoneNOPPSPPPPP
hydroxychloroquineSPPQMPPPPP
hydroxyprogesteroneQPPPPPPPPP
hydroxyureaQPPPPPPPPP
hygienePRNPPPPPPP
hyoscineSMOMYOOOOO
hyperbaricSNPPPPOOQP
hyperemesisRPPOOPPPPP
hyperkalaemiaNORPSPPPPP
hyperkalemiaPPSOPPNPPP
hypertensionKUMNZNMPPP
hypertensiveOPOPPPRQPP
hypertonicSOQOOPOPPP
hypertonic salineSOPOOPPPPP
hypoPQQQPPOPPP
hypoglycaemiaRPPQNPPPPP
hypoglycaemia $RPPQNPPPPP
hypoglycemiaOPOUPPOOPP
hypopigmentedLOOOOPZPPP
hypotensionVPLPPPPPPP
hypotensiveNPVPPPMPPP
hypothermiaUWLPPKLPQP
hypothermicMOYNPOOPPP
hypothyroidismQPPOPPPSNP
hypoxiaPPPPPPNSPP
hypoxicQPPPPPPPPP
hysterectomyPMQPPRPQPP
i8BOMPhCYMi
i addMPPPTPPPPP
i amOGhOOKNOOL
i askPWPPPPPOLO
i beNHNORTSJO\
i bringWQMNOPOPPO
i callNMQPQOONVQ
i canOPVPPPOPPN
i can'tNVGPPYNPPP
i cantOOSPPPPPPP
i codeNOPOPOP^GP
i cutOPRULOPPPP
i didPVPPPKPPPP
i doSKUMTTLNON
i don'tOKYPQLPPPP
i drinkOLOPMZPPPO
i feelPNWPPLPPPP
i findOMOPPNPOWP
i getNYKNNTIN\L
i giveLOR]PNOOLN
i goMMPRPRPPSO
i gotPSMPPQPPPP
i hadRNPPPPPPPP
i haveJKYONWLUB[
i justRTNPOOOPPP
i keepQFOPPXPLOY
i knowPNUPQNOPPO
i needJPHRO[ORQP
i onlyRSQPPKOPPP
i prescribeQNPPPMPOPV
i pushLOOUOUOOOP
i putLMROVKNcGM
i readNUPOPOOPPQ
i refusePOPPPMPONW
i repeatOPPWPNPOOO
i ringKMTPRKPOXO
i runOMPSRTOOOM
i sawN\OPPJPNPP
i sayQLOPOURPPO
i seeOHWPPTVPQH
i sendPNRPPOPPPP
i shouldOPOPRQPPPP
i startPMOROSPPPP
i startedPNOPPUPPPP
i stillPNNPPQPPPR
i stopVMMONSPPPP
i takeRMOOKYOPRP
i tellCNJOQOaORU
i thinkNHRPQSXPOO
i tookPGdPPFPPPP
i tryPPOPPRPPPO
i useTTPNRNPQKO
i wantRPVJOQPPPO
i wasPFZPPVOOON
i willOZMPPLPPPO
i workONPPPSPPPP
i wouldRPOPPOPPPP
i'dSQTPPKPOOO
i'd likeUOMPPPPPPO
i'llN^MPPKNPPO
i'll beOXNPPMNPPP
i'm?UXLFzHMKF
i'm #2KLSOO\MPPO
i'm aMJNPP^PPOO
i'm inPLYPPLPPPP
i'm notWLQPPMPPPP
i'm offPSQPPMOPPP
i'm onPUNPPNPPPP
i'm thePJRPPUPPPP
i'veFOTMPcLNNN
i've aNGNPS\OPPP
i've beenMUONPQPPPP
i've gotQLXPONPPPP
i've hadNNOPPVPOPP
i've putPSOPPOPPPP
iaROPPPPOPPP
ibsXNOONQOOOP
ibs $TPPOOPPOPP
ibuprofenPNNPUROOOO
ibuprofen for\OPEPPPPPP
ibwOPPQPPPPPP
icVQOLNPPPPP
icdEMOOONMkLO
icd #2KNOOPON]PP
icd forMNPOPPPXOP
iceIY_PPOJNJO
ichMTYOONKOPO
icosapentMVPPOPPPOP
icpQORPPPOPPP
icsVPPOKPPPPP
ictusOUOPPPOPPP
icuPMJKKNFJqS
icu $HKOOOONOfN
icu ?EMPOORNM]V
icu deliriumSPPOOPPPPP
idLLPOONQO\Q
idarucizumabKNPYOPPPPP
ideaOPPPQPQPOP
idealMPPWPPMPPP
ideasHJOOPOcOPO
ideationPQOOPPPQPP
identifyPLNPPPXPPP
idkPKRPPTPPPP
idosoUOMPPPPPPP
ieQORPPPPPOP
iemandLTSPPPOPPO
ieriOVLPPPPPPP
ietsPRNPPPPPPP
ifT;=\UEFZHv
if aUJPOPKPPRU
if heKRFPPMYUMW
if iODZOPIONN_
if itNOOPPWNPOP
if it'sRPPPPOOPPP
if sheRPPPPPOPPP
if someonePRNPPOPPQP
if theSJNPPLOQNZ
if theyQUPPPNPNQN
if weQQLOPONWIV
if youUSPNPPNOPN
igTKOVPNOOPP
igmNCMOPOjMOO
ignoreOZMPPLOPPP
ihdMPPUPPPPPP
iiRNOPOPOVNO
iiiZJMPPPPSON
ikRI[PPONPOO
ilOQ^OONLOOL
ileusTPNPPPNPPP
iliacaSOOPPPOPPP
illQPPPPPPPPP
illnessOOPPPPPSPP
illnessesOPPPPMUPPP
ilsTNPPPPPPPO
imOKbeDXGHLI
im #2NONSPSOPPP
im forMPPUPPPPPP
imageQOPPPPRPOP
imagingUPOPPPOPPN
immediateUONPPPOPPP
immediatelyNLWPPPOPPP
immersionRPOPPPPPPP
immunisationOROPPPPPPP
immunoglobulinNNOQWOOPPP
immunotherapyUPOOPOPPPP
impairmentOPPTOPPPPO
impellaQPPPPPPPPP
implantNNOOXPOPPN
improveWLOPPPPPOP
improvingPUMPPPNPPP
impulseQPPPPPQPPP
inUQQWjLN5MK
in #1EqLWNFGPNN
in #2H]ORLNUOPM
in #4NNNSPTOQPP
in $EQUVLWNSNN
in ?OWNPPMPPPP
in aFDKTbD_QLU
in acuteQPPPPPPPPP
in adultsROPPPPPPPP
in afRPPPOPPPPP
in anLOPWSPPPON
in andLTQPPPPQPP
in asthmaNOONVPPPPP
in bayN_FOPPOPPP
in bedJJONOW[POO
in betweenQOQPPPPPPP
in bothOMXPPPNPPP
in bronchiolitisQOPPPPPPPP
in byPOUPOPOPPP
in careRPOPPPPPPP
in childIORPNPWPPP
in childrenVOPMOPOPPP
in chronicNRPPPPPPPP
in ckdWOOVFOQPPP
in clinicSPPOPPPPOP
in copdXNOPNPOPPP
in covidUPPMOPPPPP
in ctLH`POPMPPP
in diabetesQPPPPPPPPP
in dialysisNOOTRPPPOP
in ed^OOLOPLPPM
in egfrNPO[HPPPPP
in elderlyQOPRPPPPOP
in firstGMOOaPOQOO
in fivePPQPPPPPPP
in forM]OQPMPPMO
in frailQPPOPPPPPP
in frontTNTPPNMPPO
in healthyROPOPPPPPP
in heartROPOPPPPPP
in herFNRPPO]POP
in hereP\KPPOOPKP
in hisMHUPPYMPMS
in hospitalTIOPOXOPOP
in houseVKQPOKMPXO
in icuSLOOORNPWN
in infantsQPPPPPPPPP
in intensiveRPPPPPPPNP
in itQOSPPMORPP
in junePOOPPRPPPP
in kidsZOOONOMPNO
in labourONPPPPPPTP
in lawKONOK`NPOP
in lowWOOPPPLPPP
in marchNVJPPUOPPP
in mayKRLOPWSPNO
in menUPPOMPOPPP
in mySJXOOFYPMQ
in nursingSPOPPPPPPP
in obesityTOPPOPOOPP
in olderSPPPPOPPPP
in onISNPWPOPPP
in oneTCNWRNWOOO
in ourMITOOUNOUQ
in outQPPPPPPPPP
in overYLQOPPMOOO
in palliativeUOPPONPPPP
in peopleUOPNOOPPPP
in personPRPPPPPPOP
in pregnancySLNVSNLORO
in primarySOPPPPPOOP
in rangeK]OJJOWPPP
in resusNULPPPPPSP
in roomXWEOPLLPWP
in sepsisROPPPPPPPP
in severeQPPPPPPPPP
in smallROPPPPOPPP
in someoneTNNOSOOPPO
in statusRPPOOPPPPP
in stemiRPPPOPOPPP
in stillOOTPOPPPPP
in stockOSOPPPOPPP
in teensUNPPNPPPPP
in tenOPQPPPPPPP
in thatSSPPPLNPPP
in theTYYIFFSSZC
in theatreOJSROTOPQO
in thereOTQPPPOPNP
in thisEJMTNNROgM
in traumaSNMSPPOPPP
in triageMVSPOOOPPN
in twoNLKSPPYPPP
in typeUOPONOOQPP
in vKKOPPP^POP
in withLOQPQQPQPP
in womenRPPPOPPPPP
in yourNOPPPPPPUP
inappropriateQPPPPPPPPP
inboxO[NPPIPPPO
incendioOUNPPPOPPP
incidenceZOOOKOOPPP
incidence $XPOPKPOPPP
incidentMYOOPOKPUL
incidentalPPPPPOTOPN
includedOJOPPPP[NP
includesOMPPPPNXPP
includingNUMPPOPPPP
incomeTOOPPPNPPP
increasePOOQOTPPNP
incubatorOSOPPPPPPP
indapamideQPPPHPWPPP
indemnityPOPPPPPPPR
indentMRPOPPOOUO
independentQPPPPPPPPP
indexOOOPPNVPPP
indiaOPPPPPPPPR
indomethacinRPPPNPPPPP
inducedPPPPPRPPPP
inductionWOMLOSNMUO
induction atOWKOPTOOOO
infantLLQYOOSOOO
infant $SOOPPPOPPP
infantsROPPPPOPPP
infarctXNONOPOPPP
infarctusSOPOOPPPPP
infarktTOOOOPPPPP
infartoYWHOLOOPPP
infectedSLOPPPSPPP
infectionPMQNOUSOPO
infection $TOPPPPOPPP
infection ?LROPPOTPPP
infection inSPPOOPPPPP
infectionsPPOPPRPPPP
infections $QPPPPPPPPP
inferiorOPRPPPPPPP
infiltrationQPPPOPPPPP
infliximabLPPPUPPPPP
influenzaQPPPPPPOPP
infoPQPPPOPPPP
informNOOOPMNN[P
informedNRVOPONNQO
infuseMPPRROPPPP
infusionMUKeMJKQLO
infusionsQPPPPPPPPO
infxnQOPPPPPPPP
ingestedOOMPPPUPPP
ingestionROQPPPOPPP
inguinalUPOPPPMPPP
inguinal herniaTPOPPPNPPP
inguinelQPPPPPPPPP
inhalationFOZUPONPPP
inhaledTNRPOPOPPP
inhalerQGPPP^PONN
inhibitorMOOK\POPPP
inhibitorsRQPPMPPPPP
initialKOPZNPPOOP
injJNOWNONXPP
injectSPPPPONPPP
injectedOPRPPOPPPP
injectingQPPPPPPPPP
injectionLNPOQVLTPO
injection $VNRPOOPNNP
injection ?KPPPPVNRPP
injectionsQPPPPPPQPP
injektionQOPPPPPPPP
injryQPPPPPPPPP
injuredOTNPPPPPPO
injuriesVKKPPXMPQP
injuryQLWNOOMONU
injury $PPOOPOOPNV
inmatePOQPPPPPPP
innerQPPPPPPPPP
inpatientPNTPPPPPNP
inptNOPPPPOUPP
inquestPOPPPRPPPP
inrRJM^IMVNOP
inr #1SNPRPPOOPP
inr #2.PMLVMOWPOP
insPKRPPPPPUP
insertionQPPPPPPQOP
inshallahMVOPPPOPPO
insideJJUOOOWOUO
insistsUNPPPMPPPP
insolesQPPPPPOPPP
insomniaUUOPPLOOOO
insomnia $SOPPPPPPPP
inspectorOXMPPPOPMP
insteadQVWIMPMSMO
instead ofVRYIMONONO
instructionsNTPOPPPPOP
insufficiencyRPPPPPOPPP
insulinRNUNSKLLZN
insulin $OQNNYPOPLP
insulin forSOPOOPPPOP
insuranceJQMPPON^NO
intactQPPPPPPPPP
intakeRPPPPPOOPP
intensivRPPOOPPPPP
intensiveUOOPPPPUJP
intensive careSPPPPPPPNP
intensivistXMOPPPOPNP
intentOPOPPPOTPP
interOQPPPPPPRP
interactNLOO\ONPOP
interactionPPPORPPPPP
interestedQPOPPPPPPP
interestingMXNPPNOPPO
intermediateTOPPPPPOOP
intermittentOOOPPPUOPP
internNXMPPONPNR
internsPQPPPPPPQP
interpretOLOOPPYPOP
interpreterMKJOPOLY[O
interseptTPPONPPPPP
intervalHJK_LO\ONO
interval $LNO^MONOOP
interventionQPPPPPPPPP
interventionsSOPPPPPPPP
interviewPVOPPONPPP
intoNYVPNLKOPO
into thePNTPPOOPPP
intoleranceQPPOPPPPPP
intracerebralQPOPPPPPPP
intralipidORPQPPPPOP
intramuscularPNPPPPPPSO
intranasalSOQQOPPOOP
intranetPOPPPPOLZL
intrathecalSOPPPOOPPP
introductionTOPPNPPPPP
intubateOMYPOPPOOO
intubatedPRQPPPMQPN
intubationNTNPPOOSOO
invasiveSPPOPPOPPP
invertedPORPPPPPPP
invitedPPPPPQPPPP
involvedPMNPPP[OMN
ioQKVPPOPPOP
iodineQPPPPPPPPP
iopOOSPPPNSOP
ipdROPPPPPPPP
ipratropiumKMNQTOVPOO
irPNRPPPPPPP
irmaONSPPPPPPP
ironRUQOMNMUNP
irregularNKMOPO^OOO
irregular heartbeatQOPPPPPPPP
irrigatingRNPPPPPPPP
irrigationUOOPPPPPPP
isF_NBI]JJ^S
is #1NPPPPTJOVP
is #2IISRNfHOOO
is #2.PLRSSTMNNP
is #3PNQPPSMUNP
is $NOOPPPUPOP
is aWILMOKM`HX
is aboutOE\PORPPPO
is alreadyRNRPOPPPOP
is anOPPPPOOULR
is askingMPRPQOORPP
is atNXMPPNOPPP
is backVPNOPPNPPP
is beingOSOPPPPPOP
is betterQPPPPPPPPP
is bleedingPPRPPNPPPP
is breathingPTMPPPPPPP
is brokenPROPPPPPPP
is cleanRPOPPPPPPP
is closedSOPPPPPPOP
is comingPLYPPLPPPP
is deadORPPPPPPPP
is doingRPRPOPOPOP
is doneQWKPPNOPPP
is downPNTPPOPPPP
is duePVMPOPPPNP
is emptyPVOPPNPPOO
is forNLROPOPPWP
is freeNKMPOOUOXP
is fullLWMPPLWNPP
is goingOROPPRPPOP
is havingPQRPPNPPPP
is hereO_MPPOOPGO
is inKbQPOFOPNP
is it=CBUPYqEK^
is killingLTMPPTOPPP
is minePTNPPOPPPP
is missingOTNPPPPOOP
is myOPLPPWOOOP
is negativePMOPPUPPPP
is normalTOPPPPNPPP
is notSL[PPIOPOP
is nowPVJPPPPPPP
is offM[JPPOPPPO
is onMaNOVOKNJM
is oneVLOTNPOPOP
is onlyQPPPPOPPPP
is ourOOPPPOPOUO
is outMVPPPPOPOP
is overPTMPPPPPPP
is readyPROPPPPPPP
is runningPSMPPPPPPP
is saferQPPPPPPPPP
is shakingPOQPPQPPPP
is takingPQPPROPPOP
is thatJ4ERXb_RNT
is theFRKWTH[YBT
is thereSDJOOLOTcN
is thisJFKOPSiOLO
is upRXMPPPPPKP
is withMYMPPOOPOO
ischemiaSOOPPPOPPP
ischemicMPPSPPPPPP
ishPNRPPPPPPP
islandNRPPPPPPPP
isn'tNUROPLQQOO
isntPMSPPPPPPP
isolatePPPPPPPPQP
isolatedTNOOOOSOOO
isolationORQPPPMOTP
isoniazidNOQONVNPPP
isosorbideUPPPMPPPPO
isotretinoinRPPPOPPPPP
issueKPPOVPPPPP
issuesMUPPPPOQPP
istRRSOPOMOPO
it_ICVOJSMOW
it $MhIQRFVKHP
it ?PNMRO\LOON
it aloneQPPPPPPPPP
it andMOQSPLSPPP
it atPROPPPPOPP
it backPPRPOOPPPP
it beWHMTPNPSPO
it betterROOPPPPPPP
it changeTNOPPPPPPP
it doQPPPPPPPPP
it doesPNVPPLPPPP
it forROOOOVOOMO
it goesMSQPPQPPPP
it hasNRRPPOPPOP
it helpPPOPPRPPPP
it hereRMRPPPOPPP
it inQRMPPPPPPQ
it isWJPOOOOOUN
it justOSPPPMOPRO
it lowerSPPPPPPPPM
it matterPOPPSPPPPP
it nowPJNPPPPPYO
it offTMSPNPOPPP
it okPNMON^NONN
it onPPPPPPOMUP
it onlyTROPPMPPOO
it orONOPTPOPPQ
it outSPLOPTOPPP
it preventQPPPPPPPPP
it reallySPPPPOPPPP
it safeUMONVONPOO
it shortenQPPPPPPPPP
it slowRPOPOPPPPP
it stillPOPPPPPORP
it thatPPPPPQOPPP
it theKONOOPZPPP
it toOOUPPOPPOP
it tooVOPPONOPPO
it wasPROPPULPOP
it withJOOPPVOPPS
it workRPPPOQPPPP
it'sR[PNNPKONN
it's onPNSPPPPPPP
it's theNKPPPXOPPP
itchVPPOROKOPP
itchingLMLPPZTOPP
itchyKMKPPP`OOP
itemDGKOOOLzLN
itraconazoleRPPPOPPPPP
itsO`MRNKMPMO
its ownROPPOPPQPP
itselfURMOOPOPPP
iuFNOcOOMOPP
iudNKLOOYNURO
ivIIPoKKIPUL
iv $OMOYNONORP
iv accessROSOPPPPOO
iv toNMO[LPPPPP
ivcSOPPPPPPPP
ivePJYPPQMPPP
ivermectinTXOPNINOPP
ivermectineQPPPPPPPPP
ivfQHOOO`LPPO
ivigQPPPPPPPPP
ivsPNPPPPPPSP
ivyLQOPPVNPPP
jOSPPPPPPPP
j'aiPLUPPPPPPP
jaKPYOPPPPPP
jabVGOOQQOPNU
jab $MGPPWWPPPP
jab forQPPPPPPPPP
jabbedRRPPMPOPPP
jabsQMOTRMORNQ
jakRPPPPPOPPP
jamN\KPPNMPNS
jambeOLUPPPPPPP
jammedPRPPPPPPOP
janPJNPPXPPPP
jaundiceNOOPPPUOQP
jaundicedNPPPPOSPPP
jawNHdOPLMPPP
jaw lockedOMUPPOOPPP
jeLQ^NPONLOO
jehovah'sWPPPPPPPNK
jehovahsMKPPPONPN^
jelloOWLPPPNPPP
jellyPUNPPPMPPP
jellyfishSNPPPPPNPP
jerkingPKWPPOPPPP
jetztOLXPPPNPPP
jiOSOPPPOPPP
jobQRNPPPNRPP
jobsPQPPPPPPPP
john'sMPOPUOPPPP
john's wortMPOPUOPPPP
johnsPOOPSOPPPP
jointFLLOONcTOO
jokeNTPPPOPPPO
jokesOSOPPOPPPP
jokingPQOPPPPPPP
jollofNTOPPPPPPP
journalPUOOPPOPPO
journal clubPUOOPPOPPO
joyN[FPPUNPPO
juice[YEMTJOPON
jumpOOYPPNOONO
jumperPQPPPPPPPP
junePRNPPRPPPP
juryORPPPOPPPP
justRP\KMQXLKJ
just aMOMPPVQPPP
just asTNOPOPPPPP
just droppedPNSPPPPPPP
just foundPPOPRPPPPP
just goneNRQPOPPPPP
just gotSPOPPPOPPP
just hadONSPPOQPPP
just meOVPPPOOPMP
just nowOOWMPOOPPP
just startedPOPOTOPPPP
just stopNPPPOTPPPP
just stoppedOMTPPPPPPP
just takeQPPPPPPPPP
just thePVKPPPQPOP
just toPOQPPPPPPP
just wentPKVPPPPPPP
kEUO\OGbKJM
k #2.NPWNROLPPP
k'sNUPPPPPONP
kaPMTPPOPPPP
kaliumNNUPPPPPPP
kamerPLVPPPOPPP
kamiOXNPPPNPOO
kanLSUPPPNPPO
kangarooTNPPPPPPPP
kannNSQPPPOPPP
kantineOQQPPPPPPP
kawasakiOPPPPPQPPP
kayaMNTOORPPPP
kclNNO[OMOPOP
keelNMUPPPPPPP
keenQQPPPPPPPP
keepaMJPLUIKIZ
keep herQOUOPMNPPP
keep himNPPPPLPLP[
keep itNUNPPPPPPP
keep thePXPPPPPPIP
keep themTPOPPPOPOO
keepingSQPONOPPPP
keepsRPLONSMTRN
keeps gettingPPPPORPPPP
keflexLPPSMTPPPP
kenyaQHLOPPYPPS
keptPJQPPNNPYP
ketaminaROPOPPPPPP
ketamineLSPQUMNOPO
ketamine forQPPQOPPPPP
ketamine inLPPPUPOPPP
ketoacidosisTPPMPPPPPP
ketonesLJQOMO[PSO
ketorolacSOPLSPPPPP
kettleI[QPPOOOPO
keyKcJPOPONMO
keyboardPULPPPPPPP
keyholeTNPPPPPPPP
keysPZNPNMPPOP
kg:AM}GQCJYM
kg $LPI_UNMNNO
kg andLOOZNPOPPP
kg childOPPRPPPPPP
kg forKPPWPPPPPP
kg howOPPQPPPPPP
kg kidPPPSOPPPPP
kg minOPPTNPPPPP
kickONQPPPOVOO
kickedOLVPPPPPPP
kickingPPPPQOPPPP
kidMHYQRNTOMR
kid $LQIQUOUPPP
kid inOTOPPOOPPP
kid withWONPONOPPP
kid'sQRPPPJUPPP
kiddoNNOPPOXPPP
kidneyPGMH_SUPMO
kidney transplantPPPOQPPPPP
kidneysROMUNPOPOP
kidneys ?QPPOPPPPPP
kidnyQPPPPPPPPP
kids[LVVEQQMKN
kids $OOP\MOPNNO
kids ?PRPPPPPPOP
kids withTQPPOPMPPP
killLQMOPZPOPO
killedPRPPPOPPPP
killerPQOPPPPPPP
killingN[MPPNNOPO
killing meMVOPPPOPPP
killsQPPPPPPPPP
kiloKNP]NNPPOP
kilosNPOWPONPPP
kinOPPPPPPPPR
kindROROOROPOP
kind ofPPOPPRPPPP
kinderSOPOPPPPOP
kinder toSOPOPPPPOP
kinderenROOPPPPPPP
kindlyOPUPPPPOOO
kitOPRPPOPORO
kitchenHYNOOMNNZO
kitsSMLOPOPPVP
klaarNOVPPPOPPO
kleinePNSPPPPPPP
kmPKVPPPPPPP
knee[MJKLPZTLL
knee $XJONOSOPPP
knee ?POPPPPPRPP
knee arthritisQPPPPPPPPP
knee injectionPVNPONPPPO
knee isLOPPPXNPPP
knee oaSTPPPNMPPP
knee replacementRSPPPOOOOO
kneesNITOSTQOPO
knifeOEYPPOOPPW
knittingPQOPPPPPPP
knockRPOPQPNPPP
knowGLTQUMMK[Q
know howMUPSPOPPNP
know ifQSMPPSPPPM
know whetherPPPPPQPPPP
knownPNPN\OLPMO
knowsOXOPPOOOMP
knucklesOQOPPPQPPP
koMNSOPSOPPP
komPKXPPPOOPP
kommtQMSPPPPPPP
kortisonYLPPPPNPPO
koudPNSPPPPPPP
krampftPPROPPPPPP
kreißsaalKM[PPOOOPP
kriegNUOPPPOPPP
krijgtPORPPPPPPP
kyaOUOPPOOPPP
lMM[OORMOOO
l #1OPMPPOWPPP
l'avcRQONPPPPPP
l'enfantYLOOOPPPPO
l'imprimanteNXLPPPOPPP
l'otiteVMOPPPOPPO
la`NdLMMGJMJ
labKRNNOMGIoL
lab $NRNPPPOSSN
labaQPPPOPPPPP
labelPSOPPOPOOQ
labelledOROPPPPPPP
labellingVNOPOPPPPO
labelsNQLPPPNOZP
labetalolLOOTSPOPPP
labiosOOSPPPPPPP
laborTVLOPNOOOP
labourOOZQOMMOQO
labour wardJOYPPOOPPO
labsROOOPUMPPP
lacQPPPPPPPPP
lacerationPPOPPPOTPP
lactamQPPPPPPPPP
lactateNNYOMMQNUO
lactate #1OMVOMPTPOP
lactationHNOLbPOOPP
lactobacillusQPPPPPPPPP
lactoseVNOOPPNPPP
lactuloseQPPPOPPPPP
lacyONMPPOYPNP
ladMD\PPPZPML
lad'sPPQPPPPPPP
ladderPNSSONNQPP
ladiesQPQPPPOPPP
ladoPORPPPPPPP
ladsPMTPPPPPPP
ladyIMNPVH]OTN
lady $NLLNSPZPPP
lady inQUPONPNPOP
lady ofPPPRPPOPPP
lady onPLTPQPPPPP
lady whoPLNORPPPUO
lady withRUNQNNNPPP
lady'sPQPPPPPPPP
lagevrioQPPPOPPPPP
lahPROPPPPPPP
lamaKYOPLPPPQP
lamictalOPOPQPRPPP
laminectomyQPPPPPPPPP
lamisilQPPPOPPPPP
lamotrigineQPPPTNNPPP
lampNXQPPJOPPP
landedOTNPPPPPPP
landlordPPSPPNPPPP
landsSPPPPPOPOP
langLLRLT]JPPP
languageUNOPPPPPOP
lanyardPSOPPNPPPP
lapTKVOOMQRNO
laparoscopicPPPPPPPQPP
laptopN^PPPJPPKO
largeZNMPPPNPOP
largerOPPPPPRPPP
laryngospasmOUQPPMPPPN
lasMSTPPPOPPO
laserWLQPOQMOPP
lasixKOOZPOOPPP
lastOTKUJSPSOO
last daysPPPQPPPPPP
last monthSLQPPQPPPP
last nightWHWMVLLOPP
last timeTOOPPNPPPP
last week@LNPOX\OOU
last yearSIOPOWOPPP
lastedTPNPPOPPPP
lastingQOPPPPPPPP
late\RAJMQKMU]
late $RVNQOOOONO
late forRSPOOMPPPP
late toSOOMPTOPPO
latencyQPPPPPPPPP
laterYQOMPOLPOO
later $QOUNPPNPPP
later ?SPNPPPOPPP
later onPSMPPPPPPP
lateralHNLPPPcOOO
latestPPPOPOPPRP
latexKMOP_OPOOP
laughingPRPPPOPPPP
laundryNUOPPOOPPP
lavageSMOPPPLUOP
lawDHLNJYGLI{
law $LLPOPMOMKe
law'sPOOPPSPPPP
lawfulKNPPPPPPN[
lawsVNOPPPPPOP
lawyerLKOPPOPOP\
laxativeSPPPMPPPPP
layQPPPPPPPPP
lbOPORPRPPPP
lbpRPPPPPOPPP
ldQPPPPPPPPP
ldaSOPPPPOPPP
ldctQPPPPPOPPP
ldlQPPPPPOPPP
ldl #3QPPPPPOPPP
ldrLMYPPOOPPP
ldr #1LMYPPOOPPP
leMKdOOOLOON
leadMQRPPPNPSP
leaderWLPPPPPNPP
leafTMPPPPPPPP
leafletQPPPPPPPPP
leafletsNYLPPPPPOP
leakNQQPPPPPPP
leakingOQLOPPVPPP
leaksPQPPPPPPPP
leaningLLVPPNTPPP
leapWLOPPPPPOP
learnPQPPPPPPPO
learningLVMPPONOVN
leastURNPPOOPNP
leaveVVLLOIDOhJ
leave ?QTPPPPMPOP
leave himPPOPPQPPPP
leave itWLOPPQNPPP
leavesOUPPPNOPOQ
leavingQUOPPPPPLP
lebenPORPPPPPPP
lecanemabPPPPOQPPQP
lectureOZLPPMNPPP
ledVOPPPPOPNN
ledgePKUPPPPPPP
leeOVOPPLPPPP
leftFXXMNN[NFQ
left $KUKOPN\OON
left aOORPPPPPOQ
left armONVPPNOPPP
left eyePNPPPROPPP
left inOXIPPNNPMW
left mainVOPPPPLPPP
left thePRQPPPPPOO
legKJZOMOYNOO
leg painOPPPPQPPPP
leg ulcerNNPPPPUPPP
leg'sPQPPPOPPPP
legalONMOMLNONc
legallyLLOOONOOM`
legally $NOPPPPPPNV
legendOSOPPPPPPP
legsOJSOOYUNOL
leisurePPRPPPPPOP
lengthROPPPPPPPP
lensesQPPPOPPPPP
leqembiSOPPOPPPPP
lequelUPOONPPPPP
lesVRQOOONPON
lesaoRPPPPPPPPP
lesionRKMPNPYQOO
lesionsJMNPPP]PPO
lessaLQOOMKOOO
less $QPQPPOOPPP
less likelyQPPPPPPPPP
less thanQOPPPPPPPP
letJJOPNZOOTS
letrozolePPPROPPPPP
letsSOPPPPOPPP
letterIPKOOQN`MS
lettersPVMPPPOPOP
lettingPSMPPPPPPP
leucLPPPPPUPPP
levelPQXININ^LN
level #1VMRGPNOYNO
level $QPOQPPPPPP
levelsKOON]OOOOP
levetiracetamPPRRMPPPPP
levoOOPPRPPPPP
levodopaPPPPQPPPPP
levofloxacinRPPPOPPPPP
levothyroxineOQOSSNNOOO
levresONTPPPPPPP
lewyPPNOPPSPPP
lexaproMOOOPYPPON
lftOJOPPO]NPO
lftsLPPPPOVPPP
liabilityMNOPPPPOOY
liableOJOPPOPPK^
liaisonNVNPPPPPPP
liberalRPOPPPPPPP
libraryGPJPPLOPfN
licenceONPPPOPYOM
licensePPPPPNPPPS
lidocainSPPONPPPPP
lidocaineQSOPRPOOMO
lieONQOPSPPPP
liegtONTPPPPPPP
life\WLXLFKNNN
life $SNPPPPPPPP
life ?QPPPPPPPPP
lifeguardPPQPPPPPPP
lifelongQOPPPPPPPP
lifestylePPOPPQPPPP
liftJUVOOOMOUL
lift $NOTPPOOOUM
lift herPPQPPPPPPP
liftedOUPPPONPPP
liftingPELOOW[POO
lifting aOLOPPVPPPP
liftsPQPPPOPPPP
ligatureRMQPPPPPPP
lightTWROPJMOOO
lighterPNRPPPPPPP
lightningOMWPPOOPPP
lightsUSLPPONPPO
likeEU[NMWUMKL
like #1PMOPPWMPPP
like aGXSPORROON
like anPRRPPMPPPP
like toVOMPPOPPPP
likelihoodVPPPPOMPPO
likelyQMOPOOXONP
likely isQPPPPPPPPP
likely toTPPPOOPPNP
limbYNPPKPOQPP
limeNTPPPPOPPP
limitJJLTOONNV\
limitationsLPPOPPPOOX
limitedPPPPPPPQPP
limpJMXPPNUPPP
limpingLPMPPL\PPP
linagliptinPPPPPPPPQP
lineOJUMKJ^PTN
line $OMKPPOTWOP
linedPLVPOPPPPP
linemanOOSPPPOPPP
linenNTNPPQOPPP
linesNQMOPPWOOP
linezolidMPPPUPPPPP
linkO^JPPMONOP
linoOPQPPPPPPP
lipIGJOPMeWOO
lipidRNROOPOPSP
lippenPMUPPPOPPP
lipsNJaPPHPPPP
lips arePNXPPJPPPP
liquidNORPOOPPTP
lisaTPPONPPPPP
lisbonPTOPPNPPOP
lisinoprilMQQOXOMPOP
listGWDKMONNgS
list $OOOORPQOPP
list isPYNPPOOPMO
listedNOPPPPPVNO
listenPPOPPQPPPP
litNPRPPPPPPP
literOOTPPPOPPP
literallyNVOPPOOPPP
literatureSOPPPPPPPO
litersOORPPPPPPP
lithiumNPNOWOPOOO
lithotripsyQPPPPPPPPP
litreUMOUMOPPPP
litresPHYPPPPPPP
littleMONPPZOPOO
little oneMOQPPSPPOP
liveNVNN]GOOOO
live longerROPPPPPPPP
liverOIMNN`UONL
lives]HNOOZMOJN
lives $WOPPPPOPLP
lives ?SNPPPPPPPO
livingKPPPPPPPPV
llegoPVKPPPPPPP
lloraPNSPPPPPPP
lmpOPPPPPQPPP
lmwhQPPPPPPPPP
loMJ]PPPOPPO
loadGPMkIOIOOP
loadedRLUOPNPPPP
loadingKQMeIONNOO
loading doseQPPOPPPPPP
loadsQUPPPMPPPN
lobbyOLWPPPOPPP
lobePPPPPPQPPP
localHMSJQOKOhM
local anaestheticOPSPPPPPPP
locallyLNPOPNPOZO
lockOMTPPPPOF[
lockedOE\PPMVOOO
lockerPNTPPJPPWN
locumPOMPPOPPOW
logK]ENONMLbM
loggedPXJPPOOPPP
loginPOOPPOPPSP
lolKfHMMVMRKM
lol $N`MONMOOMO
longUOEURWKPLR
long $PSKUOPPPPO
long ?NPPPSPPPPP
long actingRPOPPPPPPP
long covidPPPPPOPTNP
long doNLOOPTPPVO
long doesRPPOPPPPPP
long shouldVPPOPLPPPP
long standingRQPPOPPPPO
long termYNONNOORPO
long toTPPPPPPPOP
long'sJNOOPVPOOW
longerMORPORLWOO
longer $PPOPPSPPOP
longevityQPPPPPPPPP
looOQPPPPOPPP
lookMKMOOMcONO
look atNOQPPOTPOP
lookedTQMPPOPPPO
lookingITRPPMUPPP
looking atIUNPPMWPPP
looksOPQOMLZPOO
looks likeO[MPPOKPPP
loopVUOOOONNON
looseORNJPXOPPP
lorazepamTMWOMPPPMP
lorryQQPOPPPPPP
losTPROPOOPPO
losartanPPPPQPPPPP
loseSLONNeONFO
losingPF\PPOQPPP
losing weightQPOPPORPPP
lossWKLMOJaONO
loss $UOOPOPOPPP
lossesQPPPPPOPPP
lostGYRMO^HOJS
lost aORMPPSPPPP
lost oneN]JPPONPOP
lotKVOOMZMONO
lotionRPPPPPOPPP
lotsNNZPPMOPPP
loudOQPPPPPPPP
louderPPPPPQPPPP
loungeOYNPPOOPMP
loveOVOPQKPPPP
lovedOTPPOOPPPP
lovelyM^LPPMNPPP
lovenoxPSNPPPPPPP
low]INHNSXOQK
low backROPPPQOPPP
low dose]PPDPONSPP
low flowPPRPPPOPPP
low moodQOPPPQPPPP
low risk[ROPPPGPPO
low tOPPOPPTPPP
lowercKKPPOPNOK
lower backMNOPPSRPPP
lower thePOPUQLPPPP
loweringSPOPPPPPPP
lowsROPOPPPPPP
lpVOPPPPLPPP
lpaLOPPPMPON[
lpnsPNOPPPMPXN
lrROPORPOPPP
lscsPORPPPPQOP
lssQPPPPPPPPP
ltPPPPPPPQPP
ltcQPPPPPPPPP
lucasROOPPPPPPP
lucencyKOPPPPWPPO
luchtONTPPPOPPP
luckOYMPPMPOOP
luckyPRPPPOPPPP
lumbagoRPPPNPOPPP
lumbarXLOOOOMTOP
lumbar punctureUNOPPOOPOP
lumbar stenosisRPPPPPNPPP
lumpLHFOOVfOON
lump inLLIPOVZPPO
lumpsPPPPPPQPPP
lunchMhPONOMNEN
lunch $NYMOOUNOKO
lunchboxPQOPPPPPPP
luncheonPRPPPPPPPO
lung\GROPPLSOO
lung cancerSOPPPOOPPP
lungsSMSNQOPPPP
lupusOPPPOPRPPP
lvadONTPPPOPPP
lyingPORPPPQPPP
lymeQPPPPPPPPP
lymecyclineOPPOOTPPPP
lymphPPPPPPQPPP
lymphomaMPPPPPSPPP
lymphsMOOOPOXPPP
lyricaQPPPPPPPPP
lysePPQPPPOPPP
lysisXMPPPPOOOP
m^RDMIJYWNN
m #1QPPOPPPQPP
m #2TOPPPPNPPP
m $HXMPPOUPPP
m tQPPPPPOPPP
maOPSMPOPSOO
ma'amPPRPPPPOQO
maceRPPPPPPPPP
machineHiNOOHROKO
machine isPTOPPPOPPP
machine'sOROPPPPPPP
machinesPLUPPPPPPP
macrobidLOPNYNOPPP
macrolideQPPOPPPPPP
macrosomiaQPPPPPPOPP
madPUMPPPOPPP
madamPQSOPPPOOO
madeMZMOPHNJO^
maeNJZPPPOPPO
magGJW`VNLNJO
magnesioXMNPPPOPPP
magnesiumLSVMWSMNNM
magnetPNSPPPPPQP
magnetsUPNNPPPPPP
mailPROPPPPPPP
mainUPROPOKQPP
mainlandPROPPPPPPP
maintenancePQN[KONOPP
maisOLWPPPPPPP
majorROOPPPPPRP
major depressionROOPPPPPPP
makeMRJNTUUNMP
make herJLOPVVPPPO
make itSOPPPOOPPP
make youTOPPPOPPPP
makerLTNPPNPOMW
makesUOOPPOPOOP
makingLIQPPXSPPO
malSMROOPPPPP
malariaQMSTNPMORO
maleQMOOXOPPPO
malignancyQPPPPPPPPP
malignantQPPOPPPPPP
malnutritionNOOPPPOVPP
malpracticeTMPPPOPONT
mamLVSOPOOPPO
mamaPORPPPPPPP
mammogramQSOPPPPPNP
mammogramsQPPPPPPPPP
mammographyWRMOOOMPOP
mammyPONPPSPPPP
manLRQTHHaNMQ
man #2QPNPPPQPPP
man $LOQPPPTPPP
man inNVOPPOOPPN
man ofQPPPPPQPPP
man onNJRNUNSOOT
man withUSNVEMSPOO
managedQQOPPPPPPP
managementQQPPPPPPPP
managerRJPPPPPPXN
mananaPWKPPPPPPP
mandatoryLNJOOONNPb
mangiatoPTMPPPOPPP
manikinOUMPPPOPPP
mannPOSPPPOPPP
mannequinOROPPPPPPP
mannitolMOOZNPOPPP
mannoseQPPOPPPPPP
manoOORPPPPPPP
manualVNONPPPPPP
manyJFPaQMLPVN
many daysIPPSONPNVS
many hoursRPPHTPPOSP
many mgJPPWPPPPPP
many minutesINOTPPPYNP
many mlJOPYPPPPOP
many weeksSPPNPPPPPP
many yearsQPPPPOPPPP
maoONSPPPPPPP
maoiLOOK_NOPPP
mapXNNPPPONPP
map #2UONPPPOOPP
marathonKRRPPSOPPP
marblePOQPPPPPPP
marchMXJPPTOPPP
marcumarOOSPPPPPPP
markOPPPPPSPPP
markedPQPPPPPPPO
marketOPQPPPPPPP
marksOONPPOWPOP
maskQMQOPOUPPN
masksPNNPPPPOVO
massOMPPPOVPPO
massageONPPPSPPPP
massiveIJZTPONPQP
massive peNPNUPPPPPP
massive transfusionQMROPPPPRP
matKUOKNNK`OO
matchNWNPPOQPMP
mateMLOPPYNPPR
mate'sOOPPPSOPPP
maternalQPPPPPPPPP
maternityOKTPPPPUNO
matinPNSPPPPPPP
matronNUNPPPOOQP
matsPQOPPPPPPP
matterQNPPTPPPNP
mattressNRNPPOPPSP
maxFBO}>NKNON
max $LKQ[PONPOP
max dailyTPPPMPPPPP
maxedPPQPPPOPPP
mayDI>NWaJSQ`
may iRJORNPOOOW
maybeNOSPPQOPPO
mayoresUOMPPPPPPP
mbRPOPPOOPPP
mbsNOPPPPPUPO
mcOIPPPPPUSP
mcaOOOPPPTPPP
mccOOPPPPPRPP
mcgJOP^MOONOP
mcg kgPPPTNPPPPP
mciQPPPPPPPPP
mcrobertsMKZPPPOPPP
mcvKNONOO_LPP
mdNXOMNROPQO
mddRPPPPPOPPP
mdmNMOPPONZOO
mdtQPPPPPPPPP
me@XXIFuGHCY
me $IT\LMUMNLP
me ?MTOPPTOPOO
me aQ\MPPJOOPO
me aboutOTIPPUPPPO
me andPNRPPPPPPP
me atPROJRSPPPP
me forNMOPPPPOOW
me ifRQZPPKONPL
me inPLNPPPPPPW
me onOMOPOTPPPS
me orNUPPPPOSMN
me theMHXVPNPPPP
me toNNLPPYOOUL
mealPRPPPPPOOP
meanRLROPOQROO
meaningKKLPOOaPOO
meaning $MNNPPOYQPP
meaningfulNPPPPPSPPP
meansNZNPPOIMUO
meantOPRPPPOOQO
meanwhilePPPPPQPPPP
measlesGONTOQZOPO
measureNMPOPOPYOO
meatPSMPPPPPPP
mechanicalTPPPNPPPPP
medTKMOOOOPWP
mediaSPPPPOPPOP
mediastinumMNOPPPXOPP
medicIIQPNYNQOX
medicaidROPPPPPPPP
medicalMKNNOON^KW
medical treatmentMPPPPPPOPT
medicallyPQOPPPPPPP
medicareIMPPPPP^NP
medicationUMOOOOPK`G
medicineQKOOTTOPOP
medicoPPPPPPPQPQ
medicsSNQPPPOOOP
medisaveOPPPPPPQPP
mediumNTPPPOPPPP
medsOINNQULUUP
meds $RQNOSLMWOO
meerPJYPPPOPPP
meetOQQPPPPPPP
meetingOcIPPLNPNN
meetsORPPPPPPPP
megacodeOWNOPNPPPO
mehrOMWPPOOPPP
meinPOSPPPOPPP
meinePNTPPPOPPP
meinenNWOPPPOPPO
meisSPPNPPPPPP
melanomaTOPPPPOPPP
melatoninNSNQOVNONP
melatonineQPOPPPPPPP
memQPPPOPPPPP
memantineQPPPPPPPPP
memberPNSPPPPPPP
membranesOOOPPPTPPP
memoPSOPPPPPPO
memoryWNMPPPOPOP
memory lossSPPPPPOPPP
menYLSOMOOPPP
men $UPPOMPPPPP
meningitisOTOVONMPOP
meningococcalOPRPPPOPPP
meninoONTPPPPPPP
meniscalQPPPPPPPPP
meniscal tearQPPPPPPPPP
meniscectomyQPPPPPPPPP
meniscoYMLPPPOPPP
meniscusRQOPPPNPPP
meniscus tearQPPPPPOPPP
menopausePONPPTNPPP
mensaLXOPPPNPPP
mentalMOQPPPOONX
mentionedLSOPPOUOPO
merciOUNPPPPPPP
meropenemLPPRSPPPPP
meshTOPPPPNPPP
messI[MPQMNNVP
messagePQPPPPPPOP
messagedPNRPPPPPPP
metZGWMMOOQPO
metaROPPPPPPPP
meta analysisROPPPPPPPP
metalRQOPPPOPPP
meterOQROOPOPPP
metforminIUOQTRRNMO
metformin andTONOLPTPPP
metformin forRPPPOPPPPP
metformin orOOPPPPTPOP
metforminaSOOPPPPPPP
metformineWNPONPPPPP
methadonePMPQRPPPQP
methanolOPPPPPQPPP
methenamineTPPONPPPPP
methotrexateOPPSQOOOPO
methotrexate $POPOQPPPQP
methylenePONPSPPPPP
methylphenidateQPPPPPPPPP
metoclopramideQPPOSPPPOP
metoprololMUQWKONPOO
metresPQPPPPPPPP
metronidazolePOPNUOPPPO
metsGPPYPPPPPP
meuMUQPPPNOPO
mevrouwPTNPPPOPPP
mg=HM}FKHQMN
mg $KNOVKPOWPP
mg andLPP[KPOPPP
mg forNOPWOPPOPP
mg inLPNZNPPPPP
mg kgLONOYPOPOP
mg ofPOPRPPPPPP
mg perOPPRPPPPPP
mgmtTPMPPPPPPP
mgsoPNRPPPPPPP
mhOLVPPPOPQP
miXQSMKQNPMN
mi $^MONNONONP
mi withRPPPOPPPPP
mi'sQPPPOPPPPP
miaOMVPPPPPPP
micOSOPPPOPPP
michQUMOPOPPPO
microJWMNONON[O
microalbuminuriaQPPPPPPPPP
microgramPPPTPOPPNP
microwaveORPPPPPPPP
midPUKPPORPPP
midazPPQPPPPPPP
midazolamPOOWNOOOPO
middleQQKPPOTPPP
midfootQPPPPPPPPP
midlineQPPPPPPPPP
midnightOWMPPPOQQM
midodrineUNOOPOPPPP
midwifeSLRPPPPPOQ
midwivesOOOPPOPPTO
mifepristoneOPPUNPPPPP
mightQKOPPPPPVP
migraineISIRHVVNVO
migraine $XOOKOKOOWP
migrainesMNPPPWOPPP
migraneVNOOPOOPPP
mijnMRUPPPNPPO
mild\OONNONOOO
mild modQPPPPPPPOP
mildlySOOPOPPPPP
milkUONMTSQMNP
milligramsOPPTPNPPPP
millionPPPROPPPPP
minDXmQHHGQON
min $JQWUOOMPPO
min agoRORPOOOPPP
mind\MJOPSNOOO
mind $STMPPNOPPP
minderRPPOOPPPPP
mindfulnessROPPPPPPPP
mineEVMOOcLNNO
minhaONTPPPPPPP
miniPSMPSOPPPP
minibusMLWPPPPPPP
minimumPORPPPPOPP
minorNJONOONMS_
minor strokeSPPOPPPNPP
minsJL\OPNRNSO
mins $MVPOPOMOSO
mintRNSPPOOPOP
minuteLRXPONNOPP
minute $PORPPPPPPP
minutenOMUPPPPPPP
minutesHR[RNFJ`MN
minutes $KSRPPOOTOO
minutes afterOPQPPPPPPP
minutes agoPNWPPONPPP
minutes andPORPPOPPPP
minutes ofQPPPPPPPPP
minutiPOSPPPPPPP
minutoPPQPPPPPPP
minutosOLWPPPOPPP
mioOSQPPPOPPP
mirONTPPPPPPP
mirtazPPPPQPPPPP
mirtazapineVNNOPPPPPP
miscarriageRNPOPSPPPP
miscarriage $RPPOPPPPPP
misoNPPVNPPPPP
misoprostolTPOOPPPOOP
missWC_NPKSONN
miss rateTPPOPPOPPP
missedGJMaMPMTLX
missesOVOPPPKPPP
missingH^HMOLQVUL
missing $NTOOPMVOOM
missionNSPPPPPPQP
mistakeOMYMRNOPOQ
mitSTMOOPNPPP
mitralQPPPPPPPPP
mixMRPNUPPQNO
mixedOOQPPPRPPP
ml<CV}>NFMUO
ml $JOPYOPOPPP
ml forNOOYNPNOOP
ml kgOJNSPPOPXP
ml ofLNOZPPOPOP
mlcLGOPPPNPS_
mlsMPOUPPPPPP
mmSEQNOQZOPP
mmolPPPQPPPPPP
mmrILOBlROOPN
mmseQPPPPPOPPP
mmse #2QPPPPPOPPP
moVTNOPIOORO
mo $OUOPPLOPRO
mo ?RPPPPPNPPP
moaningPNRPPPPPPP
mobileULQOPPPOPP
mobilisationQOPPPPPPPP
mocaNTNPPPPPPP
mockPUNPPPPNPP
modRLOPNPSSOP
modePUPPPKPPPP
modelNTOPPPOPPP
moderatePOPOPPPSPP
modifiedVMPPPPOOPP
modifierKJPOOOLcOO
modifier forNPPPPPPUOP
moduleOTNPPPPPPP
modulesMWPPPONPPO
moederPORPPPPPPP
moinsPPQPOPPPPP
moisPOQPPPPPPP
molars[MKPPPNPPP
moleOKOPOXQPPP
molnupiravirVNOONOPPPP
momLJSOVPRPPP
mom'sPPQPPOPPPP
momentPQPPPOPPPP
momsPPRPPPPPPP
monMSRPPPOPPO
mondayNXRPOQLONO
monday $JWTPOQMPOP
mondaysLZNPPMPPPP
moneyNXMPPOPPPP
monitorNU`OOOLNFN
monitoringcMMGNOPPPP
monitorsOSOPPPPPPP
monoOPPPPPQPPP
monotherapyQPPPPPPPPP
monoxideQNSPPPOOPP
montelukastRPPOPPPPPP
monthSNI[TULJNN
month $RUMPPNNPPP
month andVMPPPNPPPO
month oldWNTLLPSMOP
monthlyNPOPPPPTPP
monthsTJITLbNNMO
months $OOKRNVSPPO
months ?QPPPPPOPPP
months agoQPPPPPPPPP
months andPOQPPPPPPP
months ofRPOPPOPPPP
months orPPOPPRPPPP
moodSQOOPQOOPP
moonPROPPPPPPP
moppedPSMPPPPPPP
moradosOORPPPPPPP
more[gNONJENIN
more $VNQPPOPNOP
more ?SOPPPPOPPP
more likelyQOPPPPPPPP
more peopleONSPPPPPPP
more thanMOOPPPPQSP
morfinaROPOPPPPPP
morgenNWMPPPOPPP
morningPYLMQWMNNM
morning $MQOPPPUPPP
morphineVRTRJLNOOP
morphine forTPPLPPPPPP
morphine inSOQMQPPPPP
mortalidadeRPOPPPPPPP
mortalitaROPPPPPPPP
mortaliteTOOOOPPPPP
mortality[NNNOOONOO
mortality $VOOOPPPOPP
mortality ?QPPPPPPPPP
mortifiedPOPPPRPPPP
mortuaryPOQPPPPPOP
mosquePORPPOPPPP
mostYOQPONOPMO
motherIITOVXRONM
mother inPPOPKZPPON
mother saysROQPPOPPPP
mother'sTNOPPPPPPP
mothersOOPPPOPNWP
motiveYLNPPPOPPP
motorKNMPPP[PPP
motorbikeOPQPPPPPPP
motrinOPPQPPPPPP
mottledML\ONONPPP
mottled toPMTPPPPPPP
mouPORPPPPPPP
moulageNSOPPPPPPP
mountainPNRPPPPPPP
mouthEL`SOOQOOO
mouth $OOVRPKPPPP
mouth andMOPRPPRPPP
mouthfulPNRPPPPPPP
mouthwashOPPOTPOPPP
moveTORPPNOPOP
movedK\MOPPNORO
moved toOTKPPROOSO
movementULQPPPPOPP
movementsNPPPPORPPP
movesNLLPOVUPOP
movingLWXPPHNPPP
mrPXP_JKMNMM
mraUNPPPPOPPP
mriPLWLYNMPOM
mri $LMZPOQNPOP
mri showsQPPPPPOPPP
mrsQUOOPOOPOP
mrsaQOPPPOPOSP
msJNNQOWWLPO
mstPPMTPPPPPP
mthsNPNPPPUPPP
mtpNC_OPOPPPT
mtxOOOOYMPPPO
muaQPPPPPPPPP
muchJPKoMTJLJL
much $WRPOLNOPPP
much doesNPPOSPPPPP
muchisimoPORPPPPPPP
muddledPMOPPNWPPP
mueveOORPPPPPPP
muffinsOROPPPPPPP
muffledPLQPPSPPPP
mugOUQPPMPPOP
mugsIYOPPPPPPP
multiplePNOOOOXPPP
mumHGWTYTMNOO
mum isKNOPUTOPPP
mum'sRJLPPXNPOS
mumblingONOPPOUPPP
mumsPQQPPOPPPP
mupirocinQPPPOPPPPP
murderPSOPPPOPPP
muscle[NPPPNKPPP
musclesQORPPNORPP
mushPOQPPPPPPP
musicUTNPPPMOPO
mustPNFOXOKNS[
must beO\OLXONPNF
must iHGJNRSROPb
muyORPPPPPPPP
my7`]@E}8A?O
my #1NRTPPMPPPP
my #2QOOPPQPPPP
my babyPOUPPMPPPP
my backRSMPPNPPPP
my brotherPOZPPGPPPP
my chestPNUPPMPPPP
my dadNNPPPWPOOO
my daughterOITPPUOPOP
my fatherMOUPPOPPPP
my handPLWPPMPPPP
my handsPMPPPSPPPP
my headQVMPPMPPPP
my heartOSLPPSPPPP
my husbandOORPPPPPPP
my kidRVSPPFOPPP
my kneeSJNPPVOPPP
my lastNUOPPOPPQP
my mindOMPPPUPPPP
my momONRPPQPPPP
my motherOMTPPRPPOO
my mumOKPPPWPPPP
my mum'sPNOPPSPPPP
my namePOSPPNPPPP
my ownNLPPPVOPNR
my partnerPOPPPSPPPO
my patient\HSPNEYPPN
my phonePWMPPHPPJZ
my registrarQTNPPNPPPO
my sisterPOVPPKPPPP
my sonOWSPPJOPPN
my toddlerRLNPPUPPPP
my wifePMXPPLPPPP
my wristOMPPPUPPPP
myastheniaNOSOTPOPPO
myasthenicKOQOYOOPPP
mycophenolateOPPPRPPPPP
myocardialQPPPPPPPPP
myselfLCYOP[OOOQ
nTTRNPNMNOQ
nac@VPKSXLKK
na #3MKKUNO^OOP
naarNZKPPPOPPP
nacQMUNPPPPPP
nachZJSOOONOPO
nachtdienstL[MPPPOPOO
nacidoQNQPPPPPPP
naclQPPPPPPPPP
nadaPORPPPPPPP
nahKVOORPPOPP
nailMKJPOW[OOO
nailsNCMPPZ[PPO
naladorPORPPPPPPP
naloxoneVMNUNOOOQO
naloxone kitsOQOPPPPPPP
naltrexonePNOTPOOPPP
namanOUNPPPOPPO
nameGXMONHZNZM
namedPSOPPOPPPP
namesOKOPPQOPOX
nanNPOPPTPPPP
nan'sOKYPPOPOPP
naoLBhOPONOOO
napORPPPOPPPP
nappiesOSOPPPPPPP
nappyPOPPPVLPPP
naproxenYPOPIPPPPP
naproxinSPPPMPPPPP
narcanOPQSPPPPPP
nasMOTPPPPPPP
nasalOKPN]NNPPP
nasceuPORPPPPPPP
nationalPOPPPPPPQP
natriureticQPPPPPPPPP
naturalRPPPPPOPPP
nauseaTPPRMPOPPP
nbmMOOZPPPONO
nccJNPUPPUOOP
ncctQPPPPPPPPP
ndONROTPNPPP
neLDdPPPNOPO
nearCTVPZOJPOQ
nearestLLTPPPPOOW
nearlyLYMPPOPPPP
nebKKPZLPUPPP
nebsNPNRMPTROP
nebulisedUNOROOPPOP
nebuliserQUKPPPPPPP
nebulizedQPPPPPPPPP
nebulizerORPPPPPOPP
necVMOPOOOPPP
necessaryOPPPPPPPPR
necessityOPPPPPPTNP
neckQ>eNON\NKL
neck $NQQOPVOONO
neck painYPMPPPLPPP
necrotizingRPPPPPOPPP
needUOXPNZDBXO
need aQVONORNPPM
need anSOSPPNPPPN
need handsPJWPPPPPPP
need helpLSRPPOPPPP
need someonePQPPPPPPPP
need theOJQVOSOOPP
need toOPMQPUPRMO
need twoOTNPPPPPPP
neededUMLWMMK_GP
needed $UQOOPOPOPP
needed ?PHNYMQNXPM
needed forNSPOPOPMLY
needed toXMPPPPPONP
needingRPPPPPPOPP
needleRH^OOSOMLO
needle itPNSPPPPPOP
needlesSONPOMVOPP
needlestickMOPPPPOTRO
needlingPPPPPPPQPP
needsSeCQXMJOHM
needs aXQOPLSNOOO
negEORNOMhMNM
negativeTUKNOVQNML
negative $SLOPPUOPOP
negliOMXOPPOPPP
neiSOOPPPPPPP
neighborPOSPPOPPPP
neighbourMOMPPWPPPP
neighboursOTLPPPSPOP
neitherQPPPPPPPPP
nelROPPPPPPPP
nellaQLVOOPPPPP
neoPOQPPPPPPP
neonatalRPONOOORRP
neonateNMRYQOLOOP
neonatoOMXPPPNPPP
nephewOHNPP]NPPP
nephew'sPLOPP[OPLP
nephropathyTPPPNPPPPP
nephroticRPQNPPOPPP
nerveXKMMPOYOMO
nervousLNOPURPQPP
nestPSNPPPPPPP
netOKWPPPOPPP
netballOSNPPPPPPP
nettingROPPPPPPPP
neugeborenesOOUPPPOPPP
neuritisQPPPPPPPPP
neuroUTKPPPMPPO
neurogenicQPPPPPPOPP
neurologicoTPOOPPPPOP
neurologistOPOPPQPPQP
neuroparalysisPPQPPPPPPP
neuropathicLPPUPPPPPP
neuropathyTPPPLPPPPP
neuroprotectionQPPPPPPPPP
neurosurgQPPPPPOPPP
neutrophilsMOOPOPWPPP
neverRSNOOSMPOO
never hadQOQPOPPPPP
never smokedSNPPPPPPPP
newGoBGLNOR^H
new oneLSPPPROMUN
newbornSDRYTJYMNM
newborn $ROPORPOPPP
newbornsROPPPPPPPP
newerTMPPPPPPPP
newlyTOPNPPPPPP
newsPRMPPPOPSO
news #1PQNPPPOPSP
nextT_QPNSCMLO
next $TUSOPPHPOP
next ?NOUPPPOPPP
next doorPMSPPPPPPP
next monthPQPPPPPPPP
next onePQOPPPPPPP
next stepOOPSOPOPPP
next weekOXNPPMOPPP
nexusQPPPPPPPPP
ngQPPPPPPPPP
nhsMNPPPPP\KO
niPNRPPPPPPP
niceP[MPPMOPNO
nicelyPROPPPPPPP
nichtLGeOPOLOOO
nicht mehrOMWPPOOPPP
nichtsPOTOPPPPPP
nickedPQPPPPPPPP
nicoSPMPPPPPPP
nicotineNPPPRPPPPP
nicuKPIOPOOQ`O
nietHOdOOOKONO
niet $KQZOOONOOP
nifedipineWOPPMOOPPP
nifedipine orUPPPMPOPPP
nightNVAMSaTLQI
night $N;RORbMOXN
night ?SXPPPNOPJO
night andVNONPOPPPP
night forQPPPPOPPPP
night isMOOPSULPPP
night nurseOQPPPPPPPP
night shiftSLNPOSRPPP
night withRPPPPOPPPP
nightlySPPOOOPPPP
nightsIOPOOXSPPN
nights $MUMPPNUPOO
nilQYJOPPNOPP
nimodipineUTMMMPPPPP
ninaNOSPPPPPPP
nineDUKSMUZOOO
ninoOMRSPPOPPP
ninosTOOPPPPPPP
nippleNONPQPUPPP
nirmatrelvirPPPPQPPPPP
nirsevimabYNPOOPOPMP
niteKRNPPPPOXN
nitratePPPNRPPPPP
nitratesOPPMTPPPPP
nitriteOPPPPPQPPP
nitroKLLNlJMPNO
nitrofurantoinTOPQPONPPP
nitrousINPVZOOMOO
nivVNPPOPOOPP
nlMNOPPOXPPP
nmaQPPPPPPPPP
nmolOMPPPPUPPO
nmsLMRPOPWPPP
nniQPPPPPPPPP
nntYLPNPOOOPP
nnt $QPPPPPPPPP
nnt ?QPPPPPPPPP
noDIjBY\OHCW
no $ENLN^XKOQR
no ?HPPN]PPPPP
no betterKNVOOTPPPP
no bleedingLMNWPPTOPP
no cvdSOOPPPOPPP
no diabetesPPOPPQPPPP
no dmSPPOPPNPPP
no familyQOPPPPPOOS
no feverZLJPLTQPPP
no heartRPPPPOPPPP
no ivOMWQPOOPOO
no moreNXKPPPPPOP
no oneOUMPPPPPPP
no otherRNOPSOPPPP
no painSKIPOTXPPO
no pulseNMWPPOOPPP
no radialNMYPPPMPPP
no redQPPPPPPPPP
no swellingPMJPPZRPOP
no symptomsWPPPPPLPPN
nobodyKTYPPITPPL
nobody'sPROPPPPPPP
noceboRPPPPPOPPP
nochNQVOOONPPP
nocturnalTPPMPPPOPP
nodePLJPOO^OPO
nodesOOOPPMWPPP
noduleTOPPPPNPPP
nofQPPOPPPPPP
nogOQQPPPPPPP
noisePQSPPNOPPP
noisyTOQOOPPPOP
nonODbMPKZNNN
noncontrastQPOPPPPPPP
noneLWOPPOOPPP
nonnoONSPPPPPPP
nonsensePPQPPPPPPP
noonM^MOPNOPOO
noon $NXNPPNOPOO
nopacQPPPOPPPPP
noradLNROXPOPOP
noradrenalinaTPLPPPPPPP
noradrenalineSPOPNPPPPP
nordiccXLOPPPOOPP
norepiPQPPPPPPPP
normalUTFKF`aKJK
normal $KMONO\WLNN
normal ?KOOPPQWPPP
normal ctMOPPPPTPPP
norovirusPTOPPPPPNP
northPQRPPPOOPP
norvascPPPPPQPPPP
noseHKWOTOVOPO
nosebleedPPMPPOUPPP
nosebleedsRPPOOPPPPP
notUMsDONKQFI
not $IMQJfMNOOP
not ?]PPPGPLPPP
not aOPQPPRPPPO
not answeringONTPPPPPPP
not breathingORPPPPPPPP
not comingPLUPPPPPPP
not cryingOOUPPNOPPP
not inQMQPPRMSPP
not movingPH\PPMPPPP
not onQNKPPOXOPP
not pickingOSOPPPOPPP
not respondingUOPPNPPPPP
not sleepingKKKPP_PPPP
not theOYIPOPOPPP
not toSPPPPPOPPP
not workingOKYPPOOOPP
notchMCNOPOeOPP
noteJSRQONLbHM
notedPRPPPPOPPP
notesJMFOP[LNQ^
nothingORYNOSLNOM
nothing $NMUPPPQPPP
nothing ?QPPPPPPPPP
nothing elsePQOPPPPPPP
nothing toOTNPPQPPPO
noticeJJNMPPORS^
noticedPQOPPPPPPP
noticesPQOPPPPPPP
nottePTNPPPPPPP
nouveauNLWPPPOPPP
novemberMVPOPPPOPP
nowFXvFR<5Y[O
now #1PSNPPPPPPP
now #2PUJPOPOPNU
now $JT\IMAISdQ
now ?TUPOPONPMO
now andSPOPOPPPPP
now hePORPPOPPPP
now he'sPPQPPPPPPP
now inPSNPPPOPPP
now onPULPPPPOPP
now orOQXPPPIPPP
now pleasePAcPPOPPOO
now shePNRPPPPPPP
now she'sOONPPTPPPP
now thePQPPPPPPPP
nowadaysTPPOPPNOPP
nowherePTMPPPPPPP
npJOQPPPOOOZ
npoOVNQPPOPPM
npvSPPPPPOPPP
nrbOKZPPPMPPP
nrpPNRPPPPPPP
nrsRPPPPPOPPP
nrtQPPPPPPPPP
nsQNOVOPNPPP
nsaidTOPIVPOPPP
nsaidsIOPSVPPPPP
nstemiRQOPPPOPPP
ntSPOPPPOPPP
nuNG_PPPNPPP
nuitNVMPPPPPPP
nullipTPPPPPLPPP
numbJLXOPPUNPO
numberMGKVNNKSgK
number $NRPPPPPPQO
number forKFONPOPY\N
number needed_IOOPOPOMO
number ofEOMYOONM]O
numbersZQIOPOH\KO
numbers $UOOPPPPPNP
numbnessKPWPPPOPPP
nuovoOWKPPPPPPP
nurPLUPPPOPPP
nurseJOQLSTKJTZ
nurse $LMQOVUONOO
nurse isMNQPQOOOWP
nurseryROPPPPPPPP
nursesSUMONNNNUO
nurses $QRNPPPPOPP
nursingOLON[PNQOO
nursing homeONQPNSPRPP
nursing homesRPPPPPPPPP
nutVNQONPOOPP
nutritionQPPPPPPPPP
nutsQPPPPPPPPP
nvmOUOPPPOPPP
nyhaQPPPOPPPPP
nystagmusMPPPPPUPPP
nystatinMPPVOPPPPP
o^TSNMKHMPP
o #1USMOOPMPPP
o'clockOZJPPNOPPP
oaUTPOONMOPP
oa $RTPPOONPPP
oarRPPPPPOPPP
obPMQPPPLXPP
obeseSPPNPPPPPP
obesityNNOOOOO[OP
obesity $NOOOOOOYOP
objectsOOOPPPPMOV
obligedPRPPPOPPPP
obsMUOPPNUPNP
observationPMRPPPPPRP
observeRNQPPPPPPP
obstructedQPPPOPPPPP
obstructionROPOPPPPPP
obtundedON\PPPJPPO
obviouslyPVNPPPOPNP
occPPPPPPNPSP
occlusionSPPOPPPPPP
ocpPPPPQPPPPP
octGLPOOPbOOO
octreotideQPPPPPPPPP
odPOTOOPOPPP
oddOIRPPOYPOP
oddsSOPPPPPPPP
oder\NMNMPPOPP
odtQPPPOPPPPP
oedemaSPPPPPNPPP
oestrogenRPPPPOPPPP
of\MLcB6LQW\
of #1NQTYNMONMO
of #2OSMTYOONLJ
of #2.PPTNPPOPPP
of #3NPPPPPSPOP
of aZLQOPMMOOS
of amoxicillinQTPLPPPPOP
of anPNRPOPOPPS
of antibioticsRPPPPPOPPO
of bedPTMPPPPPPP
of bloodNH[PPHMP\O
of breathLWSPPPPOPK
of careQPOPPPPPOR
of deathFQOPPPO_NP
of handsPVKPPPPPPP
of herOSVPPJOPPP
of hisROOPPPSOOP
of hospitalUSPPPIPPPP
of hoursQGOPPPPPYP
of itPOPOQSOPPO
of lifeWMOOPOPPPP
of lungQPPPPPPPPP
of meOKSPPYLPPO
of mouthNOPPPOUPPP
of myRQRPPLPPPP
of nitrofurantoinLPPUOPPPPP
of ourOLROPORPRP
of painRPPPPPOPPP
of predQPPPPPPPPP
of prednisolonePQOPPPPPPP
of prednisoneNPPRPPPPPP
of somethingQPQPPPOPPP
of strokePOPPPPPPQP
of theOSOKOUNKPY
of themPNTPQOOPOP
of thoseOPOPRPPPPP
of treatmentSNPPPPPPPP
of usQUNPPPOPNP
of youKQOPPWOPPP
off[YOHDNMITY
off $C\NNPYKPSO
off ?UOPPNPOPPP
off aTLROPPOPPP
off atOQQPPPPPPP
off byPQOPPPPPPP
off cigarettesQPPPPPPPPP
off dutyMLQPPOPNN[
off forPOPPPPPPOR
off inOSOPPOPPPP
off itQNONPVPPPO
off myPKOPPPPPXO
off pressorsSPOOPPPPPP
off sickPTOPPNPPPP
off theZJPQOINPVO
off toOZNPPMOPOO
offenceOOPPPPPPOT
offerVPPPPNOPOP
offeredPLPPPWOPPP
offeringPQPPPPPPPP
officeNYLPONLQSO
officerOKXPPPOOTM
officersPKVPPPPPPP
officiallyNTPPPPPPPP
oftenSLS]LMMNNO
often $GOU]MONOOP
often ?QPPOPPPPPP
often doTPPNPPPPPP
often isRPPPPPPPPP
ogaPORPPPPPPP
ohOPRPPMPPSP
ohcaTONPPPOPPP
ohnePSPPPOOPPO
ohpcSPPNPPPPPP
oil[IQLWTKLNO
oil forNOOOPZPMOP
ojosOOSPPPPPPP
okKXKEsZEIGK
ok $HWIPRSUOPO
ok ?OMOMaOINRO
ok forRKPORSPONS
ok orWPPPKPOPPP
ok soQIXPPOPPPP
ok toOQMNSWOPLO
okayCUNM`OOPPP
olanzapineNOORTOPPPP
oldVR]WN@PPHM
old #2PPPQPPPPPP
old $FVRXUNIOPP
old ?SPPQOOOPPP
old boyQPPPPPPPPP
old girlTOKPPPSPPP
old inRPPPPOPPPP
old ladyQPPPOPPPPP
old manSPOPPPOPPP
old onVPPOLOPPPP
old onePVPOPPPOLP
old whoTOQNOPPPPP
old withZOQLLORMPP
old womanRPPPPPOPPP
old'sOPPQPPPPOQ
older^LOOMNOPOO
older adultsRPPOPPPPPP
older patientsQPPPPOPPPP
older peopleRPOPPPPPPP
older personQPPPPPPPPP
oleanderQPQOPPOPPP
oliveNPOPPPTPPP
omQ_GOOOMPPP
omaNMVPPPPPPP
omalizumabQPPPOPPPPP
omegaTQOOOOOPPP
omega #1TQOOOOOPPP
omeprazoleQOONSQPPPP
onCUQ9SQYIiM
on #1T[HOPNDNZP
on #2KWMWOTHNQP
on $PURPPOKPPP
on ?UPPPOPMPPP
on aVEYNMPJOOX
on airPSMPPPOPPP
on andNOSROOOPPP
on antibioticsPWPPPJPPPP
on apixabanOOUPOOOPPP
on aspirinQOOPOQPPPP
on callO\GPPPOORO
on ctQORPPPNPPP
on dayNTOOPQPPPP
on dialysisNNORPTPPPO
on donepezilKPPPVPPPPP
on forPPPPPPPNTP
on fridayPMQPPPPPRP
on herOOOPPORPPS
on highNPPNUPPPPP
on himPMTPPOPPPP
on hisQEXPPRPPPQ
on holdNRUPPONPOP
on insulinOOPPRPPPPP
on itQ[POOLKOOO
on itsROPPOPPPPP
on meORRPPOPPNQ
on metforminQPOPMOUPPP
on mondayORPPPOPPPP
on mriSPPPPPMPPP
on myMRLPTZNOMM
on nightsMKQPPXOPPP
on oneOCNPP[XUIP
on ourOMQPPNSPTO
on oxygenSOPPOPPPPP
on phonePPSPPPPPMP
on rivaroxabanLPSKVSPOPP
on roomQUKPPPPPPP
on saturdayNVOPPOPPOP
on sertralinePPPPPSOPPP
on siteRMRPOONPSO
on sundayOTPPPOPPOP
on theYS`LMDP\>N
on theirPORPPPNPQP
on thisNOOPPOROVO
on thursdayPSPPPOPPOP
on toQPPPPPPPPP
on topSSKMTPOPPP
on twoQPPPPPOPPP
on wardPULPPPOPRO
on warfarin]PMOHOPPPP
on whetherQPPPPPPPPP
on withWPOPMPPPNP
oncPOQPPOPPPP
onceYOUKMLOOOS
once $NRPPPQPPPP
once aQOPPPPPPPP
once dailyRPPOPPPPPP
once theQPPPPPPPPP
ondansetronLNOWTOOOPO
ondansetron forQPPPPPPPPP
oneJVKOOScLNF
one $STMNMOTMTN
one ?NPOUOQOPPP
one atNQOPPSPPPP
one dose\OP?YPOPPP
one eyeNKOPOPYPPP
one hourOPSPPPOPPP
one inPPQPPPPPPP
one isTFONQQPPXP
one moreOSOPPPPPPP
one ofOLUPPORPOP
one orPQOOPPOOUN
one pupilNNUPPPPPPP
one sideOEKPP[_PIP
one weekSMPPQPPPPP
one withORQPPPOOPP
one yearROPOPQPPPP
one'sPRQPPNPPPP
onesPRLPPVNPOP
ongoingOOUPPPNPPP
onlinePPPNPOPNVP
onlyKSNLNO_PMO
only $UKRPPOUMPM
only ?NPPPRPPPPP
only meNOWPPNPPOO
only noOOOPPOTPPP
only thePNNPPVOPPP
onsetROTPPPNRNO
ontarioLOPPPLPQNZ
ontemPULPPPPPPP
onychomycosisRPPPNPPPPP
onzeJXPPPPPPPP
oozePMTPPPPPPP
opKSYROQNPNL
op poisoningOSLTOPOPPP
opaOLWPPPOPPP
opalQPPPPPPPPP
opcsMOPOPPOYNP
opdN]NPPPMPKP
openQOPNOKLR]M
open $OWPPPMPTLN
openedOPRPPPPPPP
openingOSWPPIPOOP
opensPQPPPPPPPP
operateSNSPPONPPP
operatedQPPPPPPPPP
operatieQPPPPPPPPP
operatingQNPPPOPPRP
operationLQNPP\OPPK
operation $PPPPPQPPPP
operation ?QPPPPPPPPP
opinionNSNPPPROPP
opioidVUNYDMOPOO
opioidsPOOOUPPNPP
opioids forRPPOOPPPPP
opsPMOPPPPURN
opticPPPPPPQPPP
opticianRNPPPRNPPP
optiflowQPOPPPPPPP
optionTPPPMPPPPP
optionalOTNPPPPPPO
optomPPQPPPPPPP
orO8#XQD{gcD
or #1PSMWPQIQOP
or #2VSKWOOFSNO
or #3QOO]KPKMRP
or aPKOPPORWOO
or addQPPPPPPPPP
or afterGQVOUPOPOP
or amLSOPPOVPMQ
or canQPPPPPOPPQ
or ctRPPPPPNPPP
or didPVPPPOOPMP
or doPTRPQLPONP
or doesLQPPNMPPVS
or earlyKNPPPPZOPO
or givePPOQPPPPPP
or goOPPNTPPPPP
or holdSPPPOPOPPP
or isUTOTTGNQKO
or justOLJOOP`ONO
or keepSOPPPSMPPO
or leave\KPPPPJPPP
or lessPPPPPQPPPP
or moreRPPPPPOPPP
or mustOPPPPQPPPP
or noJLMO]SLOPT
or notUMNI]OKROO
or nothingROPPPPPPPP
or onORPPPPNPRP
or onlyMRPNNOOVRO
or openPPPPPPPPQP
or referQPPPPPPPPP
or repeatTPPMPPOPPP
or sendONPPPOOPVP
or shouldNSPPPPOPPP
or stopJPPOXPOPPP
or straightSPPPPPNPPP
or theLXOPPOLMXL
or twoNPPSPPOQPP
or waitWNQOLVKOOO
or whatOTPPPRLLTP
oraORSPPPNPOP
oralWRLYKNLKTM
oral morphinePPPQPPPPPP
oral vancomycinOPPQPPPPPP
oralesWMPOPPNPPO
oralsPPPTPOPPNP
oramorphOOLXNPPPPP
orderCTMONNNN`V
orderedL\NPPNOOOQ
orderingZNPPPPPLMP
ordersMLNPPPPO[O
ordinarySOPPPOPOPP
organophosphateQPTOOPPOOP
organophosphate poisoningSPPNPPPPOP
orsRPNROPOPPP
orthoKSTPPMMPTO
orthopaedicRPPPPPNPPP
osPOQPPPPPPP
osaMPPPPPPUOP
osacRPPPOPPPPP
oseltamivirQOOTOPPPPP
osmOELOPOdOPO
osteoarthritisQPPPPPPPPP
osteoporosisPTPOOOPPPP
osteoporoticSNPPPPOQPP
osteoporotic spineQOPPPPPPPP
otMYNPPPKOTN
otagoSNPPPPPOPP
otherLOMNXNXMSM
other dayPQPPPOPPPP
other siteOVOPPOPPMP
othersMMTTOOPPPP
otherwiseSNNPPPRPPP
otherwise healthyQPPPPPPPPP
otherwise wellROOPPOQPPP
otitisTPPPPOPOOP
otitis mediaSPPPPOPPOP
otoscopePWLPPPPPNP
otraOWLPPPOPPP
ottawa]MOOPOMPLO
ou`LMMNPNOOO
our8RPHHdEC}D
our clinicLNRPPPPPUP
our formularyOOPPOPPPTP
our hospitalOOPPPPPPSP
our houseOKOPPYOPPP
our sepsisMGOOOOOOaP
our unitOQPPPPOPSP
our wardPROPPNSPNO
oursKNPKPPOO_O
outQVfIJ\AINK
out $NI\NOSQNPN
out ?TNOPPPPPPO
out aQOQPPPPPPP
out andPOSPPNPPPP
out forNOTNULPPQP
out inTQNPLROPPP
out ofJ]SLOIMQVN
out onPMTPPQPPPP
out theROQPQNPPPO
out toPRNPPPPPPP
out whenPNSPPPOPPP
out withPMTPPPPPPP
outbreakTPNPPPPPPP
outcome^JLOOPOOOO
outcome $RPPPPPPPPP
outcomesXONOPPOOOO
outcomes $VOOOPPOOPP
outerPOMPPOUPPP
outpatientRPPPPPPPPP
outpatientsQPPOPPPPRO
outputIHcPPOOPOO
outreachMQOPPPPPSP
outsideJK^OPNNOUN
outside $JM\OPOOORP
outside thePYHPPPPPPP
ovarianQPPPPPPPPP
ovcfQPPPPPPPPP
overXSOZFNTLGP
over #1XNNNPPPPOP
over #2hGKQMOLQMN
over $L^OOOJOOOR
over aQSNPOOPPPP
over howHNO^POOPOO
over itQPPPPPPPPP
over thePRNPPOPPOT
over toLTRPPPPPOO
overallSMPPPPPPPP
overdiagnosisQPPPPPPPPP
overdosePVLLNOOTOR
overdose $UPPMOPPPPP
overdosedMTUMPPOPOP
overdosesQPPPPPPPPP
overheadOKUPPPPB`P
overlevingZLKPPPOPPP
overnightJWNOMNOO]L
overtimePPPPPPPPQP
overweightQPPPPPOPPP
ovulationPPPROPPPPP
ovumQPPPPPPPPP
ovunqueGOZPPPPPPP
owePTPPPMPPPP
ownKTOPNTMPTO
ownerORPPPPPPPP
ownsMGPPPPPOLc
oxMUKPPPVOOP
oxalatePOPPPPQPPP
oxigenROPPPPPPPP
oxigenoUJRPPPPPPP
oximetryRPPPPPOPPP
oxyNNOTRPOPPP
oxybutyninJOPOWOOPTP
oxycodoneNROUOOOPPP
oxygenTSROONMTMO
oxygen $PMOOPPOVPP
oxygen ?QPPPPPPPPP
oxygen cylinderMRRPPPPPPP
oxygen inROPPPPPPPP
oxygenateOORPPPPPPP
oxytocinUPONPPPPPP
oxytocin forRPPOPPPPPP
ozempicPQPOPSPOOP
pUXHMNNOTRO
p #1TMNNPPOUPP
paNMUPPONQOS
pacemakerQORPUPJPPO
pacerMPSPPPPPPP
pacienteOXKPPPOPPP
pacingMUPOPPPPPP
packSNOOPPORQO
packageOQPPPOPROP
packedPQPPPPPPPP
packetPQPPPPPPPP
packingTOPPPPNPPP
packsOQOPPPNPUP
pacsPPPPPPPPQP
pacuPTMPPPPPPP
padUTNPKPPOPP
padsNOWOPOOPOP
paedOMPPPPOPVO
paediatricQRMPPPPPQP
paedsMCZROONOZO
pageMROOPLOOZO
pagedPROPPPPPPP
pagerOWNPPPPJSO
pagesPROPPPPPPP
paidMWOOPOP\FM
painXDWKKP\KSM
pain #1QPUPPNLPPP
pain #2OPPPPPQPPP
pain $aIMRMTJNOO
pain ?RPPOPPPPPP
pain afterRPPPPPOPPP
pain andPPRPQPMPPP
pain at]OOPPOFPPP
pain clinicLSKPPPNOYP
pain forMPRPPORPPP
pain fromOPPPPQPPPP
pain inQOPOPSMPPP
pain onMPPPPPSPPP
pain sincePPPPPROPPP
painfulMOLPOL]PPP
painingKPPPPVOPPP
painkillersSOQPPNPPPP
painlessMIPOPO]OOO
painsOPPPPPSPPP
paintQRPPPPOOPP
paintedPSPPPPOPOP
paintingPQOPPPPPPP
pairQUKPPPPPPP
pairsHPOZPPOPPP
pakSPPPOPPPPP
paleKLYPPMUPPO
palliativeSSMQPNPPPO
palliative careNTPPPNPPPP
palmsMLNPPO\PPO
palpLOWPPPOPPP
palpableOOUPPOOPPP
palpitationsKMOPPXRPPP
palsy[OKNMMWOPO
palsy $UMIOOPXPPP
pamperTNOPPPPPPP
panOTMPPPPPPP
panadolPQPPPPOPPP
pancakeMSRPPPPOPP
pancakesPROPPPPPPP
pancreatitisTOOPPPMPQP
pancreatitis $SPPPPPNPQP
pancytopeniaOOOPPPSPPP
panelQKOPULOUOP
panicOXLOPRNNOP
panickingPPQPPPPPPP
panneNWMPPPOPPP
panoramicSNPPPPPPPP
pantoprazoleRPPPPPPPPP
pantryOSOPPPPPPP
pantsPRPPPPPPPP
papPOPPPQPPPP
papaOMTPQPPPPP
papelPQPPPPOPPP
paperO\JNORKNQQ
paper $TKNPPUPPPO
papersOLMPPYPPPP
paperworkOWNOPOOQON
papulesPOPPPPRPPP
parOLVPPPPPPP
paraWLQOPPOPPO
paracetamolVWPRGQOONM
paracetamol overdoseSPPNPPPPPP
paradaVUFPPPPPOP
paradeLNOPPWPPPP
paraffinSLQPPPPPPP
paralysedOSOPPPOPPO
paralysisPPRPPPPPPP
paramedicYNLPPIOOOW
paramedicsOPPPPPPPRP
paraquatTNRPMPOPPP
parentNPOOONOPPW
parenteralQPPPPPPPPP
parentsFRKOO_JONY
parisQOPPPPPPPP
parkMOVPPKNOZN
park $ONWPPPOPOP
parkedPRPPPPPPOP
parkingM\KPPJJO\M
parkinson'sOPPPPORPPP
parkinsonsOKNOTTQPOO
parlaONTPPPPPPP
parleOMUPPPPPPP
parotidNOJPOO\OPP
paroxetineMPPPTPPPPP
paroxysmalPPPPPPPQPP
partTKJOPLLbHV
partialQPPPPPPPPP
partnerPINNXNOOPW
partner'sOONPPZLPPP
partnersNSPPPPPPPP
partoLNYPPOPPPP
partoutONTPPPPPPP
partumMLNPPO\PPO
partyOZQPPPOLNM
pasLGbPPPNOOO
pasgeboreneONWPPPNPPP
passRTNOOQMOPO
passageRPOPOPPPPP
passePLWPPPOPPP
passedJhHOOOMOON
passed outOIXPPROPPP
passengerOOSPPPPPPP
passingQPSPPMPPPP
passportPQOPPPPPPP
passwordOULPPNONVO
pastMGVPPKVPPU
past thePONPPSPPPP
pastePILPPO\PPP
pastiglieONSPPPPPPP
pastillasPOQPPPPPPP
patPORPPPPPPP
patchMIJ_LM_NLN
patch $OOPOTPOPPP
patch onNNRONNWPOP
patchesQNNPLPXOPO
pathOMOPPPNUSO
pathwayPKOOPPPPXP
patienceOROPPPPPPP
patientT\OF\CKREY
patient #2RPPPPOPPPP
patient $RYENOOOVNO
patient forMUSPPPPPQJ
patient hasOHQPPM]PPO
patient inQWLPPPNPPO
patient isNMYPRMOPPN
patient ofNSMPPPSPPP
patient onVMLOSPPPOQ
patient whoPOQPPPPPPP
patient withNTNPPOOPPR
patient'sPIQUPONPPU
patientsQSMMQMMM^K
patients $TRNNOPNNTO
patients ?OPPPOPPPSP
patients onQPPPPOPPPP
patients whoSPPPPNPPPP
patients withTOPPPNOPOP
pauseMTKPPOVPPO
pausesPNRPPPPPPP
paxlovidQOOMWPONPP
payIXOOPNJbIN
pay forMNPPPPP[LP
payableMOPPOPOXPO
paysOOPPPPPbBN
payslipO\MPPJPPPP
pazienteSLTPPOOPPP
pazientiPOQPPPPPPP
pboTPPPPPOPPO
pcaRNQPOPPPPP
pccQPPPPPPPPP
pciXOPNPPMOPP
pcnOPPORPPPPP
pcoPPLPPPUPPP
pcosRNPOPRPPPP
pcpOKPSOUPPPP
pcrSMNPPOSPPP
pcsORPPPPPPPP
pctQPOPPPOPRP
pdLRML[POPPP
pe]LJQNSSMMO
pe $\MOMOPPNNP
peaceOUNPPPPPPN
peacefulPQQPPPNPPP
peakOPSPPPOPPP
peakedONPPPPTPPP
peanutWLRMRRMONO
peanut allergyPPPORPPPPP
peanut butterOUNPPPPPOP
pecarnTSOPPOMPOO
pechoPOQPPPPPPP
pediatricURNPPONPOP
pedimosOWOOONPPPP
pedsPONULNRNUO
peeTNOPPORPPP
peedPNRPPPPPPP
peelingNPOPPPTPPP
peerONPPPPPUPP
peesPQOPPPPPPP
pegJNOPPONOO^
peitoONTPPPPOPP
pelvicSNOPPSPOOO
pelvisNNRPPPSOPP
penPYOOMNNOPP
penaltyOMOOPOMNKa
pendingESQNPPZOPP
penetratingTPMPPPPPPP
penicillinUKRQISORRN
penisKKSPPPZPPP
pensG\PNOSOPOO
penutQPPPPPPPPP
peopleXSUMK]INFN
people $H^MPNPOPPP
people inQPOPPPPPPP
people onQPPPOPPPPP
people overQPPPPPPPPP
people whoTQOOPPPPOP
people withUORPNONPPP
pepWOOOKQPPPP
peppermintRQOPPPPPPP
peppermint oilRQOPPPPPPP
perMHFsENC_QK
per dayMNM[KVNOOP
per hourOOMWOPOPPP
per kgJNOaNOLOOP
per kiloLNPYONPPPP
per minutePPPQPPPPPP
percSPPOPPPPPP
percentWNPNPPNPPP
percentagePPPPPPPQPP
percocetQPPPOPPPPP
perdendoMOVPPPPPPP
perfectQUNPOPPPPN
perfedPORPPPPPPP
perforatedQORPPPOPPP
perforationQPPPPPPPPP
performanceVNOOPPPOPP
periPKYPPPOPOP
pericardialLOVPPPPPPP
pericarditeSOOOPPPPPP
pericarditisJPOOOP[PPP
perindoprilQPPPOPPPPP
periodNLPPPXOQPP
periodsROOPPQPPPP
periopQPPPPPPPPP
periphNUKTPPPPPP
peripheralGOO`PMPOOP
peripherallyPPOQPPPPPP
permethrinOSPQOOOPPP
permissionLNOOPPOOUT
permissiveUPLPPPPPPP
permittedJMPP]POPOO
pernaMMVPPPPPPP
persistentQPPPPPPPPP
personP]KOPOMOOO
personalPPPPPQOPPP
personallyPPPPPPPPPQ
pertussisOUNOOPNPSO
pescocoONTPPPPPPP
pesoUOOOOPPPPP
pessaryQPPPPPPPPP
pesticidePNSPPOPQPP
petRPPPPPOPQO
petechiaeOPOPPPRPPP
petrolPULPPPPPPP
pettoPOSPPPPOPP
pgORPPPPPPPP
phPMWLPOSPOP
ph #2.NNXOPPNPPP
ph #3.SOMLPPVPOP
pharmNPPPRPPPPP
pharmacistQKPPPNOROU
pharmacyHQKMMPMRfL
pharmacy $OXPOOOOPON
pharyngitisQPPPPPPPPP
phaseRPPOPPPPPP
phcOPQPPPPPPP
phenelzineNPPPRPPPPP
phenobarbOOPVPPMPPP
phenylephrinePPPPQPPPPP
phenytoinMOPNYPOPPP
philhealthMPPPPPPTOP
phlebotomyKSOPOPOZLO
phoneFNONNFL[`S
phone $PQLPPNPQVO
phone chargerPTOPPPOPOO
phone'sPMTPPPPPPP
phonesSTJOOPOPSO
phosMOPRPPSPPP
phosphateKOPPPPWPOP
photoFPJPOMdNIZ
photo $PSNPPNVOGU
photophobiaNPPPPPSPPP
photosRMOPPOMOTS
phototherapyXTLPNOLOPP
phqYNPPPPLQOO
phq #1VOPPPPLQPO
physicalSQNPPPOOOP
physical therapyQRNPPPPPPP
physioKWLOOQMKUW
physio $OSOPPPOPPP
physio ?ROPPPOPPPP
physio forRJPPPYPOON
physio gymNTPPPPOLUO
physiotherapyKNTPPUNPPP
physostigminePPPQPPPPPP
piangeNMXPPPNPPP
pianoORPPPPOPPP
picJERPPNdONO
pickTRNOPOOORN
pick upSRNOPOOORN
pickedQQPPPPOPPP
picked upQPPPPPPPPP
pickingRUOPPNNPPO
picking upRMTPPPOPPO
picnicPORPPPOPPP
pictureMMNPOPXQOP
picuQKRPPPOPTP
piernaPORPPPPPPP
piernasOOSPPPPPPP
pigmentedNPOPPPTPPP
pijnPMTPPPPPPP
pilesOMOPPXNPPP
pill\CKVOPRMRO
pill $NMNORQOPVO
pill forRPPPPPPPOP
pillowOSLOPWPONP
pillowsOULPPPPPPP
pillsb@^ONJNONO
pills $SLWPPLPOPP
pills andPNOPOUOPPP
pills forQPPPPPPPPP
pinOORPPPPPPP
pinkNUXOONILVO
pink $NQQPPPQPPP
pinnedPQPPPROPOP
pinpointNNZJPPPPPP
pintMRNVOPOPPP
pipIMOYQPPYIP
pipeOTNPPPOPPP
piscinaNNVPPPPPPP
pisoONTPPPPPPP
pitPMVPPOPPOP
pitchOQSPPPNPPP
piuONTPPPPPPP
pizzaN_NOOMOOKO
placeMNOPPOOZNP
place $PNPPPPPPTP
placeboVSOOONNOPP
placebo $UOPOPPNPPP
placebo ?QPPPOPPPPP
placedNTOPPPOPPP
placentaULUMPOOOPP
placenta'sPPQPPPPPPP
plaieOKXPPPOPPP
plainYMOPPPOOOO
planLNVONNNVNS
planePJOPPRPPPV
plannedQPPPPPPPPP
planningNONPUVMPPM
plansPRPPPPPPOP
plantMVOPPPOPPP
plantaoNUOPPPPPPP
plantarRPNPOTPONP
plantar fasciitisQSOPPRMONP
plantsNVPPPMPPPP
plaquesOJPPPPXPPP
plasmaTNNOMWOPON
plasterLSWPPPLPPO
plasticMTPPPPOPPP
plateMVPPPPOPPP
plateauOHPPPP[PPP
plateletTNRPPPMPPP
plateletsJMTOONYOQO
platformOPQPPPPPPP
playQROPPOPPPP
playingOUNPPKTPOP
playsPMOPPZOPLP
plcoSOOPPPOPPP
please?bYYKMRKOI
please $JFWYL[MLSM
please comePKVPPPOPPP
please don'tQTLPPPPPPP
please stopL[JPPPPPPP
please tellPRPRONPPPP
plentyOQPPPPPPPP
pleuralNQMPPPUPPP
plotzlichONUPPPOPPP
plsNKQTNH\LWM
pls $VJNOPOQMXN
pltNLQGOP`PPP
pltsLOOPPNWPPP
pluggedPQOPPPPPPP
plumberPRPPPPPPNP
plusXLQGZLQPNN
plus $RNTONPOPPP
pmJcDOOSNMUO
pm $POPPPPPOTP
pmrDPP_NPPPPP
pneumoNOUPPPPPPP
pneumococcalQPPPPPPPPP
pneumoniaRQJRMUPPNO
pneumonia $ONPRPOSPPP
pneumonia ?QPPPPPPPPP
pneumonia inRPPPPPOPPP
pneumonia onRPPNPPPPPP
pneumonieWLOOOPOPPP
pneumothoraxKYRPOOOOPN
pnuemoniaQPPPPPPPPP
poEVSUM]GNJU
po $NSOROPPPPP
pocketSUNPMMOPPP
pocusQPPPPPPPPP
podORRPPPPPNP
podcastMVPPOOOPPP
podiatryPQNPPPPTOP
poemMXOPPNOPPP
pointPNRLPSQQPP
point inMOOPPVPPPP
pointlessQOPPPPPPPP
pointsRONPPOUUJO
poisonHTVPPQMMVO
poisonedPQOPPPPPPP
poisoningNLMQNOMQO^
polandOOPPPSOPPP
policeOMTOOMNOM[
police wantOMNPPOPPPW
policyTJKOPNMLfK
policy onOLPPPPPOWP
polioPQPPPPPQOP
polmoniteQPPPPPPPPP
polsoOLWPPPOPPP
polymyalgiaOOPONOVPPP
polypectomyMNPPPPPVPP
polypillSOOPPPPPPP
polytraumaOKVPPPPPPP
pooQOPPOOSPPO
poolKL\PPMNNUO
pooledQPPPPPPPPP
poorMPOVOPPPOP
popOOPPPTPPPP
popcornN\MPPOLPOO
poppedPQPPPPPPPP
popsQOOPPTOPPP
porLQVPPOPPPO
portOPRPPPPPPP
portableO]JPPPJPPP
portalPKPPPNPQXP
porterPPQPPPPPPP
posP@KOOOjOOO
posaconazoleOPPPQPPPPP
positionRNPPPOPPPR
positiveIIKNPZ_NQL
positive $MPPPPQTPPP
positive forMPPPPTPPPP
positivesQPPPPPPPPP
pospartoQPPPPPPPPP
possibleOOPPQPPOPR
postDLYYIUUOON
post opLQWOQOMPPP
post partumMLNPPO\PPO
postcardsQPPPPPPPPP
postedOXOPPPTPGP
posterKeJPPLOOMP
posteriorVMMPPOROPP
postersOSOPPOPPPP
postingNROPPPQPPP
postmenopausalMNOPPOWPPP
postnatalMSNPPORPPP
postpartumJPPOVWLOOP
postponeQPPPPPOPPP
postponedOQPPPPPPPP
posturingNNVPPONPPP
potOTNPPPPPPP
potassioPNSPPPPPPP
potassiumUSUUMNJOMN
potluckPROPPPPPPP
potsOUPPPOOPOP
poulsNOTPPPPPPP
pour\LONPOOOPP
pouringOMWPPONPPP
povidoneSOPPPPPPPP
powderSNSOOUMPNO
powerNTNOPMPPNW
ppePPPPPOOOSP
pphMSQQPOOQPP
ppiYNOMQNOOOO
ppxSPPPOPOPPP
prJDPPOOfOPO
praTNPPPPPPOP
practiceKOMONQOXWN
practitionerPPPPPPPPPQ
pradaxaTOPOOPPPPP
prawnsPNZPPJOPPP
prayPVOPPMPPPP
prayerOSOPPPPPPP
praziquantelPPPQPPPPPP
preJRJKSWM\NO
pre eclampsiaRPPPPPPPPP
precautionsLVMPPOPPSO
precedexKOPXPPPPPP
precoceSPPONPPPPP
predNMOWROOOPP
pred #2PPPQPPPPPP
pred forMPPTOPPPPP
prediabetesPOPPPPNSPP
prediabeticPLPPPUPPPP
predictingTOOPPPPPOP
predictiveTOOPPPOPPP
predictive valueTOOPPPOPPP
prednisolonNPPUNPPPPP
prednisoloneJQNO\NNPPP
prednisonRPPOPPPPPP
prednisoneIVOSNTPPOO
prednisone forQRPOPOPPPP
preeclampsiaWOPLPPOPPP
pregKNOPZOOPPP
pregabalinSPONPPOPPP
pregnancyURLSPSOOKO
pregnancy #2OPPSOPOPPP
pregnancy $LLNQVOUOQP
pregnantDETTTSUOQT
pregnant #1LPMPQOXPPP
pregnant #2PPOORPPPPP
pregnant $ONRPNPTPPP
prehospitalXNOONPOPPP
premPPPQPPPPPP
prematureRPPPPNPPPP
prematuritySOPPPPPPPP
premedQPPPPPPPPP
premedicationRPPPNPPPPP
preoxTNPPPPOPPP
preoxiZMLPPPOPPO
prepRRONTMPPOP
prepareOLUPPPPPPP
preschoolQPOPPPPPPP
prescribePLOOPLOOWU
prescribedPSNPPTNPNP
prescribingZONOONONMS
prescriptionPOPPPPPPPS
presentPVMPPOPPPP
presentingOROPPPPPPP
preservedRPPPOPPPPP
presoNQRPPPOPPO
pressQRQPPNPPNP
pressaoPPQPPPPPPP
pressedPORPPPPPPP
pressingONTPPPOPPP
pressioneGPYPPPPPPP
pressorsUQONOOPPPP
pressureMXYOOUKNJN
pressure #2KOSPPPSPPP
pressure #3POLPPVOPPP
pressure $MVNPPPPOPP
pressure isRPSPPPLPPP
pressure'sOOOPPSPPPP
pressuresNQRPPPPPPP
pretendM[PPPPPNPK
pretermPOPTPPPOPP
prettyPRNPPPPPPP
prevUNOPPPNPPP
prevalenceRPPPPPPPPP
preventXOONOOOOOP
prevent fallsQPPPPPPPPP
preventedQPPPPPPPPP
preventieQPPPPPPPPP
preventingQPPPPPPPPP
preventionTYMNNMOOPO
prevention $SOPOOPPPPP
prevention inQPPPPPPPPP
preventiveQPPPOPPPPP
prevenzioneSOOPOPPPPP
previaOQQPPPPPPP
previeneROPPPPPPPP
previousQPPPPPPPPP
priceOROPPPPPPP
prickRNPPPQPPPP
pridePSOPPPNPPP
primaireQPPPPPPPPP
primaquineMOONRPVPPP
primariaTOOPOPPPPP
primarySNONNOSSOO
primary careSOPPPPPOOP
primary preventionQPPPPPPPPP
principalNPPPPPOSPP
printMUPPPPPPPO
printedMWMPPPPPPP
printerK\LOOMLNXO
printingPQPPPPPPPP
printsMNOPPPNOZP
priorRUPMOMNRRO
prior authNVOPPMOPRP
prisonTNOOPPOORO
prisonerPOPPPPPPPQ
pritchardROPPPPOPPP
privacyOOOPPPOPPV
privateMIOOPSOXWK
priyaPSOPPPOPPP
prizePQPPPPPPPP
prnQOPRNPPPPP
probQPPPPPPPPP
probablyPOOPPUNPPP
probeLUQPPPPPOP
probioticPTPPPOPOOO
probioticsROPPPPPPPP
problemNROMTTNWLL
problem $NOPPQPPSOO
problem ?OOPOTPPPPP
problemsVNPPPONSNP
probnpSPOPPPOPPP
procalcitoninTPPPOPNPOP
procedureJPONPOMQWS
procedure $MLPPPONOXT
processLMPPPOON]N
prochlorperazineRPORNPPPPP
profKQMPP[NPPP
profitQPPPPPPPPP
progesteronePPPPPQPPPP
prognosisVOMPPPNQPP
programRROPPOOPPP
programmedPQPPPPPPPP
programmesQPPPPPPPPP
programsQPPPPPPPPP
progressSOPPPOPPPP
progressionSPPNOPPPPP
projectileDNUOOObOMO
projectorNTPPPPPPOP
prolapseNNXPPOOPOP
prolapsoONSPPPPPPP
prolongQPPPPPPPPP
prolongedQPPPPPPQPP
promiseRQPOPPPPPO
proneVMPPPOOPPP
prongsQPPPPPPPPP
proningRNPPPPPPPP
pronosticoUOMPPPPPPP
pronounceKWPPPPPPPP
proofQOPPPPPPPP
properQNPPPPPQPP
properlyYPQPPKNONP
properly $WOPPPMPPNP
prophylacticTLNWQPMONP
prophylaxis[NNRIPMOQP
prophylaxis $XQPNMOOPOP
propofolKOORWPOOPO
proportionMOUPPPOPPP
propranololINXNUOPOOO
prosecutedKLNPPOPOMb
prostataUNOPPPOPPO
prostateWHMOP\KOOO
prostate cancerPPPPPQPPPP
prostatitisJPPPPPWPPP
protect\OLPMPPPOO
protect theQPPPPPPPPP
protectionMJPPPPPPPZ
protectorsQPPPPPPPPP
proteinMNNOOTVPOO
protocolNJMLMONKbX
protocolsTOPPPPPPLP
proudN[IPPPOPPP
proud ofPTMPPPOPPP
provaNXNPPPNPPP
proveSOPPPPPPPP
provenRPPPPPPPOP
providedORPPPPPPPP
proxyKOPPPPPPOW
prpSOPPPPPOPP
psRNPOPPPUMP
psa[HHNOZTNNN
psa cameMNKPP\OPPP
psa screeningSOPPPPPPPP
pseudoephedrineDPPO]PPPPP
pseudomonasOOOPPPSPPP
psoriasisRKOPNVPPPP
psychSWOOMONPOO
psychosisOOOPPPTPPO
ptFDTMWCVJSh
pt $OMMOSOOPPV
pt inSWOPPOKPPM
pt isPOQPPORPPP
pt onIQPO]OMPOO
pt withYNQOKLRONQ
pt'sPMQPOUNPPP
ptbSPPOPPOPPP
pthKHLJMOnOOO
ptoOHPNPPPO\P
ptosisQNLPPLZPPO
pts[IRNIOMNXP
pts $XJPPOPPPPP
ptsdWNPPPONONO
pubPMSPPPPPPP
publicPROPPPOPOR
publishedTOPPPPPPPN
puedeONSPPPPPPP
puerperaPORPPPPPPP
puffPOPPPRPPPP
puffedQPPPPPPPPP
pufferROPPPPPPPP
puffsPOOTOPOPPP
puffyPPLPPPUPPP
pughMPPSPPPPPP
pukingOPQPPPPPPP
pullSPSPPPPOLO
pulledOJUPPTOPPO
pullingMOQPPPOTPP
pulmonaryPOTPPOOPPP
pulsPMUPPPOPPP
pulseORUOOKUNNO
pulse #2TUKPPONPPP
pulse #3POSPPPNPPP
pulse $PNSPPOPPPP
pulse isPPQPPPPPPP
pulselessPMTPPPPPPP
pulsesPOSPPPOPPP
pulsoNLXPPPOPPP
pumpLSVOOTMPNN
pumpingPNSPPPPPPP
pumpsOUOPPNPPPP
punMVPPPOOPPP
punctureVNMPPOSPOP
puncturesQPOPPPPPPP
pupilMPTPPLWPOO
pupilsKK]NONTPPO
purePPRPPNPPPP
purpleJPUPPKWOPO
purposeONVNPPPPPP
pusQNRPPPPPPP
pushMTI\KWJNRO
push theUPPPMPOPPP
pushedPONPPONXOO
pushingUNOPPOPPPP
putTMPNSGFeMO
put aPPRPPMPPPQ
put herQPPPOPPPPP
put inPKXPPPOOPP
put itOPPPPNTPPP
put onTQOPOPLOOS
put theLYNPPNOQOP
putsPUNPPMPPPP
puttingOTOPPPPOOP
puttyPNRPPPPPPP
puzzleOPPPPPRPPP
pwedeMPNMTTPPPP
pyeloPRPPPPOPPP
pyloriQPPPPPOPPP
pyxisPSNPPPPPPP
qRULLONNOWO
q #1POPLOPOPWP
q #2ROPPPPOPPP
q wordOWMPPOPPPO
qdQPPPPPOPPP
qdsPPPROPPPPP
qofNWMPPOMUOO
qolQPPPPPPPPP
qrsNN]NNPLOPP
qtIORM[PNPPP
qtcILMHdLVOPP
qtc #3ILMHdLVOPP
quadRMRPPPPPPP
quaddelnOOSPPPOPPP
qualTNOPPPPPPP
qualityQPPPPPPPPP
quality ofQPPPPPPPPP
quantityLPOYOPPOOP
quarterPPQPPPPPPP
que[JQNOOOPPP
quedasWMMPPPPPPP
quellesVNMPPPPPPP
quelqueQPPPPPPPPP
quemMXOPPPOOOO
queryINNMPINhPO
questionQKPPOUPPPP
questionnaireSQNPPPPOPO
questionsPWKPPNPPPP
quetiapineMOPTOTNPPP
queuePYLPPLOPPO
quiKWPPPPPPPO
quickPKYOPOOPQO
quick $MI[PPPPPPP
quickerQUPMPPPPNP
quicker ?QPPPPPPPPP
quickestROPPPPPPPO
quicklyPMSPPPPPPP
quienOVMPPPOPPP
quieroPKWPPPPPPP
quietM\NPPMRONN
quiet $OQOPPOSPOP
quirofanoOMWPPPOPPP
quitUMMPOTMOOS
quit smokingQPOPOROPPP
quitePQPPPPPPPP
quittingVNNOOVNONO
quizOYPPPJOPPP
rOPVNPOOTLO
raSPPNPPPPPP
raarOMUPPPPPPP
rabiesROOWONNOOP
racecadotrilQPOPPPPPPP
racingOKPPPVPPPP
rackPRNPPPPPPP
radialLM\PPPMPOP
radioPQPPPPPPOP
radiologyGUZPPOJOTO
radiotherapySPOPPPPPOP
raffleNSPPPPPPPP
railsPKUPPPPPPP
rainPQPPPPPPPP
raisePTMSPNNOPP
raisedNRKOOWVQLM
raisesSOPPPPOPPP
ramadanRONOOUOPPN
ramiprilQMTQQPNPPP
ranLVXMONMPOP
randomRMOPPPRPPP
rangOUMPPPPPPO
rangeCYN[IOVOOP
range $IYNZIOOPPP
ranolazinePPPPQPPPPP
rapidWKQOOOLNVN
rapid responseULTPPPNPOO
rarQPPPPPPPPP
rashIFMMUXaNLO
rash onTONPLOTPPP
ratPPVPPJPPPP
rate@LQtCKJ]NL
rate #2NTNPPPQPPP
rate $gNPKJOMMPM
rate ?NPPRPPPPPP
rate controlRPPOPPPPPP
rate forCNPPPPPaOP
rate inNPPTOPPPPP
rates^NNOMONPOM
rates $[OOPNPOPOM
ratherQPQPPPPPPP
rather thanQPQPPPPPPP
ratioRMO[NOMOPO
ratio $PMO[NOMPPO
ratsPSNPPPPPPP
rattleQPPOPPPPPP
rawOJNPP[OPPP
rayVKMOOSWOOL
raysOGPPPPOOJc
razorPMTPPPPPPP
rbbbNNPPPPUPPP
rbcPPPPPPQPPP
rcaPQPPPPPPPP
rctYPNOOOOONO
rct $TOOPPPPPPP
rctsQPPPPPPPPP
rdOPQPPOOPSO
rdtQPPPPPOPPP
reOQNPQPPLWO
reaNWLPPPPPPP
reachTRMPOOOPPP
reachedOUOPPPNPPO
reachingQPPPPPPPPP
reactSPOOPPPPPP
reactionNOVPPPNPPP
reactionsQPPPPPPPPP
reactiveJOPPXPPPPP
reactsOPPPPPRPPP
readJUINOM^VLO
read aboutNSPPPPPPPO
read codeNOPPPPOWNP
read itOSPOPQOPNP
read thatPUPPPNOPPP
read theNUOOOPOPPQ
readerPQOPPPPPPP
readingPSMOPQQPPP
readmissionsVOPPPPOPNN
readsKPPPPOXPPO
readyJbRPOPKJNO
ready $LWOPPPOPOP
reageertPKWPPPOPPP
realUVMMWNKOMO
real $VNNPPPPPPP
real orJOPOYPOPPP
really[MROOPLRLL
really needQOOPPRPPPO
realyQPPOPPPPPP
reanimatieXLQOPPNPPO
reanimationOLYPPPOOPP
reasonLOOPPPUPPP
reassureTPPPPPLPPP
rebleedingQPPPPPPPPP
reboaYJOPPPPOPP
rebootQTNPOPOPPP
rebootedOSOPPPPPPP
reboundSQNOOPPPPP
recallPQOPPPPPPP
reccurentRPPPPPPOPP
receivedNVONPPPPPO
recentOOOPPPSPPP
receptionNSQOOWNNON
receptionistPNSPPPPPOP
recheckPPPPPPPQPP
rechtsPNUOPPOPPP
recidiefQPPPPPPPPP
recidiveTONPPPPPPP
recienPQPPPPPPPP
reclastQPPPPPPPPP
reclinerPQOPPPPPPP
recombinantUOPOLPPPPP
recommendSJPPPVPPPN
recordMQPPQPOPPT
record $NRNPPPPPPT
recordablePPQPPPPPPP
recordedJMNPPPPOO^
recorderTNPPPOPPPO
recordingPPPPPPPPPQ
recordsOLLPP[OONR
recoveredKOMPPP[PPO
recoveringPQPPPPPPPP
recoveryXP[LOKNNNN
recovery $PK[OPPONOO
recruitmentOQPPPPPPPP
rectalSMSOPPOPPP
rectal examQPOPPPPPPP
recurrenceYNOLOPOPPP
recurrence $TPPNOPPPPP
recurrenciaQPOPPPPPPP
recurrentRQOOPOOQPP
recurrent cQOPPPPPQPP
recurrent utiQPPPPPPPPP
recyclingOTNPPPPPPP
redJDOKI]]N[M
red cellsRPPPPPOPPP
red eyeNONPPOWPPP
red flagsTOOPPPOPPP
reduceUKOTVOONMN
reducedTQNNPPPPPP
reducesWLPNPPPPPP
reducibleOOPPPPTPPP
reducingOOOTPPOPPP
reductionPMOTOOOUOO
reduction $QOOSOPPPPP
reduzSOOPPPPPPP
refeedingLPPPPPUPPP
referSNPOPOMNWO
refer forQPPPPPPPPP
refer toPNPPPOPNVP
referralVONOPNMRRO
referralsOOPPPOPPTO
referredOPOPPPSPPP
refillULPOOXOOMM
refilledPTNPPPPOPP
reflexOPPPPPRPPP
reflexesMMPOPN[OPP
refluxQNOPORSOPP
refractoryXNOOPPPOON
refusalORPPPOPPPP
refuseAJOOOeNNLZ
refuse toPOPPPNPOLX
refusedQVOMMPOQOQ
refusesFKNOOVNOO`
refusingWOOPPPNPNO
regLJWPPOOOWP
regardingRQNPPPPPPP
regardsPRNPPPPPPP
regimenPKN\NONOPO
regionQPPPPPPPPP
registerOOOPPPORSP
registrarL\LPTMOORJ
registrationNIVONPOPNY
reglanMPPPVOPPPP
regsROOPPPPPPP
regularJQQPRPSPPP
rehabROSPPONPPP
rehab $QSMPPPPPPP
rehydrationTOOOOPPPPP
rejectedOMOPPPPVPO
relapse[MNMOPOPPO
relapse $UNOPOPPPPP
relapsesSPPNPPPPPP
relatedSOPPPPPPPP
relativeKJUPPOPOOZ
relativesIMMPPNOM\X
releaseXKNOPOMOSR
reliableVMPPPPNPPP
reliefRRPOPPPPOO
relievedRXPPNPOLPN
relieverQPPPPPPPPP
remdesivirQPPPPPPPPP
remedySOPPQNPPPP
rememberNWMPPQPPOP
remindQQPPPNPPPP
reminderNUOPPPPPPP
remindersRPPPPPOPPP
remissionUOPOPPNPPP
remoteVOTPPJOOPP
remote $PPVPPKPPPP
removalUJOMPOOTTP
removedNNVPPPOQPP
renal9MNsMOOOOO
renal colicRPPOOPPPPP
renewalPQPPPPOPQP
repLSMOOOOOYO
repair\SLOPNKPOO
repair $UPNPPONPPP
repairedOVMPPPOPPP
repeatQMJ`LOLNTN
repeat itRPPPPOPPPP
repeat theOPPQPPPPPP
repeatedTPPNPPPPPP
repeatingPPOPPQPPPP
repeatsOOPPPOTPPP
replaceUOPOPPOOPO
replacedOWMPOOPOPP
replacementTROUOMNOON
replyKVPKQOPWMQ
repolJNPPPP[PPO
repondPMSPPPPPPP
reportJILNOJQ_TV
reportedOLOOPOOXNU
reporterPOOPPOOPPS
reportingOIOPPNPNSZ
reportsPTOPPPOPPO
requestPHPPPPPPXR
requestedPRPPPPPPPP
requestsOPOPPPPOJZ
requiredLMLPPPNPP^
requirementPPPPPPOSPO
rescanQPPPPPPPPP
rescueNMRPPOPPTP
researchPTPPPPPNOP
resendPQOPPPPPPP
reserveLQPPPPPPUP
resetPQPPPPPPPP
residentQKXPOONQOP
resident'sPNPPPPPWPL
residentsPSOPPNSONP
residents $QPPPPPPPPP
residueONNPPPVPPP
resistanceRPPOPPPPPP
resistantSONOOPPPRP
resolvedOPPPPPPSOP
respOPPOQPPQPP
respectOOSPPOPPPP
respiraOMUPPPPPPP
respiracaoOORPPPPPPP
respirarPORPPPPPPP
respiratoryNUOPPPPQNP
respireOMVPPPPPPP
respondLOPPPPPOPW
respondeRNQPPPPPPP
respondersOPPPPPPPRP
respondingUOPPNPPPPP
responseVOROPONOOO
responsiblePPPPPPPPOR
respsLI_OOOOPPP
restORIPQVWOKM
rest andNPQPPQPPPP
restartSQMVNNOOPO
restartedH^OONPOPPP
restlessSPOPPNPPPP
restockedN]HPOPOPPP
restraintRKONPPNNSV
restraintsORPPPPPPPP
restrictedHNPOOPPO]N
restrictionLPPMPPPYPP
restrictiveQSOPPNPPOP
restrictive transfusionPSPPPNPPOP
result[JSOPKOOOQ
result $ZMKPPOOPOP
resultsMMIOPcNOON
resumeOSOPPPOPPP
resusNOSNOLMQ\L
resus $TKQPPOOOSO
resuscitatePROPPPOPPP
resuscitatedQPPPPPPPPP
resuscitationVNMPPPPPPP
retainedQKTOPOOOPT
retentionVMULPPMPPP
retention $TNPPPPPPPP
reticOOOPPPTPPP
retinaLPPPPPTPPP
retinalRPPOPPPPPP
retiredSKOPPOOPVO
retirementOSOPPPPPPP
retreatOSPPPPOPOP
retrievalPOPPPPPPQP
returnP[JOPORONM
return toQRNOPPPPPP
returnedN[JPPPOPOP
returnsSNPPPPOQPP
reuniaoMVOPPPOPPP
reunionKYPPPPOOPO
reuteriRPOOPPPPPP
revascularizationQPPPPPPPPP
reversalNPPTOPPPPP
reverseQPPPPPPPOP
reversibleLMTPPOTPPP
revertUQMPPPOOPP
reviewTJLOOLO_KS
reviewedPRNPPPPPPP
revisionPRPPOPPPOP
rewarmingQPPPPPPPPP
rheumaticROPOOPPPPP
rheumatoidRPPPOPPPPP
rheumatologyRPPPPPNPPP
rhogamLNPPXOPPPP
rhythmSMPPPPPPPP
rhythm controlQPPPPPPPPP
ribPPPPPPPQPP
riboflavinRPPOPPPPPP
ribsOSOPPPPPPP
riceQSNPPNPPPP
richPRPPPPOPPP
ridUPPPPONPPP
rid ofUPPPPONPPP
rideLRMPPWOPPP
riesceNNTPPPPPPP
rifampicinIPPOYPPPPP
rifampinOPPPRPPPPP
rifaximinXOONLPPPPP
rigSPNPPPPPPP
rightCNTPQR[QKP
right $POLPPSOPPS
right armQPPPPPPPPP
right awayPOSPPOPPPP
right handPPQPPOPPPP
right nowN[KPPONPPO
rightsPJPPPIOPO_
rigidLI]PONQPPP
rigorsJOWPPPPPPP
rigsLPUPPPOPPP
riluzoleRMOKJOMPaO
ringGQIOOM_NYM
ring $OMQPPXOPNO
ringerQPOPPPPPPP
ringingPMRPPTNPOP
ringsQQNPPNNPSO
ringwormPPPPPPRPOP
rinseRPPPPPPPPP
ripPSOPPOPPOP
rippedPNSPPPPPPP
riseOPPOSPOPPP
risingPOQPPPPPPP
riskoQBLLMAQNZ
risk $QNMPNPONOZ
risk ?SPLPTPMPPP
risk ifPPPPPOPPPR
risk inTOPPNPOPPQ
risk ofRPPPPPOPPP
riskierQPPPPPPPPP
riskyROPPPPPPPO
rispondeNNVPPPOPPP
ritardoNUPPPPOPPP
ritonavirJPOOYPPPPP
rituximabNNPPRPPPSP
rivaroxabanRMSULRONPO
rivastigmineQPPOPPPPPP
riverOKQPPPONYP
rllRPPNPPPPPP
rlqNOOPPPTPPP
rmMN[OPOMPPP
rm #1OUOPPPOPPP
rnLOVOPOOOPS
rnsPOPPPPPPRP
roaccutaneLPOPVPPPPP
roadPZHPPOOPPP
robotNWSPPLOPOO
rocQPPPOPPPPP
rockNTQPPOOPOP
rocuroniumSPOSLPPPPP
rodVNPPPPMPPP
roflumilastQPPPPPPPPP
rojaONSPPPPPPP
rolePTPPPPPONP
rollOPPPPRPPPP
rolledUG[PPMOPPO
rollingNINPPO]POP
rolloverPORPPPPPPP
ronchasPOQPPPPPPP
roofNOYPPNPPMO
rooferQNRPPPPPPP
roomN_PLMYCFZM
room #1L[UNOLLNRO
room #2PJ\PPPLPPP
room $PNKPPNOL\S
room airTUIPPPOPPP
room isONOPPOPPVP
roomedPQOPPPPPPP
roomsORNPOMOPPU
rootONJPPUUPPP
ropeQGZPPOPPPP
roscXJUPPONONP
roseOPQPPOPPPP
rosterPNNPPNOPYO
rostoNLVPPPPPPP
rosuvaUPPPPLPPPP
rotQNRPPOPPPP
rotaN^MPPLNNQN
rotatedMQMOPPXOPO
rotationPPPPPPPOQP
rotatorVNPPPPNQOO
rotator cuffVNPPPPNQOO
rotavirusKOPOXPOPPP
roughOQOPPQPPPP
roundNVROOMQOPO
round theQKUPPNRPPP
roundingUNOPPPPPNP
roundsR[JOOUNOLN
rousableSNTMPPPPPP
rouseOORPPPPPPP
rousedPOQPPPPPPP
routeNPQROPPPQP
routineVOOPOPMPPP
rowLKWPPRPPQO
roxoNNTPPPPPPP
rrOI^EOOYOOO
rr #2OOSPPPOPPP
rr ?TPPPPPLPPP
rrtROPPPPPPPP
rsiNHOPP_OPPO
rsv[QNOLOMPPP
rtRMQNPSPJVP
rtsROPPOPPPPP
rubPOQPPPPPPP
rubberNPPPSPPPPP
rubberyOPPPPPQPPP
rubbingQPPPPPOPPP
rubbishPPQPPPPPPP
rugbyQMSPPOPPPP
ruiningPLOPPVPPPP
rule^FJRNNIN`N
rule $RPPPPPOPPP
rule forQPPPPPOOSO
rule outZNNOPONPNO
ruledNQOPPPPROP
rulesJKOVNOOLS[
rules forOOPONPPMK^
runHaHWTQKLQK
run $NRNPPTONTM
run outOSOOPPPPPP
runnerJHUPPP[PPP
runningQaEOPNOOOO
running #2NZJPPOPPPP
runnyQOOPPQPPPP
runsWNSPNMNPPP
ruptureUOSPPMNPPP
rupturedONUPPOQPOP
ruralTMQPPPPPPP
rushOVNPPPPOOP
rustyOOPPPRPPPP
rvPPQPPPPPPP
rvrPSOOOPPPPP
rxPPPPPPPPKW
rythmQPPPPPPPPP
rzvVOPOOOOPPP
sR_LNLPMMSM
s $QQTONOOPPP
s'arretePOQPPPPPPP
saMRQPPTOPPO
saagJNNOOO\PPP
sabadoMYMPPPOPPO
sabatoLWOPPPOPPP
saccharomycesQPPPPPPPPP
sacralRPPPPPOPPP
sacroplastyRPPPPPOPPP
sacubitrilPPPNRPPPPP
sadPRMPPQPPPP
saddleNOQPPPSPPP
safehFLDgOHNKM
safe $ONNNYOOPPP
safe ?ROPJUQOPPP
safe forQNPPQSPPOP
safe inaPPPAPPPOP
safe toRNPOZMLPOO
safeguardingPHNPPPOP\P
safelyRPOPPPPPPP
saferPOPPSPPPPP
safer thanMPPPSPPPPP
safetyYNNOOPOPOO
safety planningTOOPPPOPPO
safewardsROPPPPPPPP
sahTRLLNPVOOP
saidLXQONTNNNP
said iPPQPPOPPPP
saignePNRPOPPPPP
sakeQQNPPPPPPP
salaMLZPPPOPPO
saladOTNPPPPPPP
salbutamolKNO[OPOPOP
saleNQQPPPPPPP
salineVOQSJOMORP
saline $POPPPPPPSP
saline inRPPPPPPPPP
saline nebsQPPPPPPPPP
salivaOMVPPPOPPP
salleOSOPPPPPPP
salmeterolSOPOOPPPQP
salpingectomyRPPPPPPPPP
saltPOOPPSPPPP
salvaTOPPPPOPPO
salvageSOPPPPPPPP
samNMOPPPPPNX
samaritanOIOPPOPPP[
sameXOJLaHMXIL
same dayVGOOTLMYPO
same timeMKVOTPPPPP
samediJ[NPPPOOPO
sampleNQLOPNXONS
samplesMYONOPOPPP
sandpaperPPNPOPTPPP
sandwichPSNPPPPPPP
sandwichesOTOPPPPPPP
sangOPQPPPPPPP
sangraPNSPPPPPPP
sangradoRPOPPPPPPP
sangrandoNPSPPPPPPP
sangreOORPPPPPPP
sangueIKbPOPLPPP
sanitizerPLMPPZNPPP
sankPRPPPNPPPP
santaPTNPPPPPOP
satNYOOPMONRO
sat #2PSPOPPNPPP
satellitePROPPPOPPP
satisfactionRQOPPPOPPO
satsVH^MOLNOOO
sats #2TNRMPOQOPP
sattingPPQPPPPPPP
saturationOPPPPPRPOP
saturationsOPQPPPPPPP
saturdayJUNPPPNOWO
save^LOOOOOPKO
save lives]KPPPPOPKO
savedQOLPNNONRX
savesROPPPPPPPP
savingRQOPPPOPPP
sawLcKPPJONPO
saw theMYOPPMPNPP
sayNSWNPJSMGX
say $QLNPPNQNM\
say ?PPPPPMSPPP
say thePTMPPPOPPP
sayingOMXPPNPPPO
saysELSQMM]KRV
says #1PUOPPPMPOP
says hePNTPPOQPPO
says he'sNMPPRPPPNU
says myOTNPOQPPPP
says noNJROPRMPNY
says shePNPPPSPPPP
says she'sPPPPQPPPPP
says theQNTPPNOPPP
sbSPPPPPOPPO
sbpYMQPPPNONO
sbp #3RPPPPPOPPP
scMOLYOPPPPP
scabiesURNRPMNPPP
scaleLQJ\OMVMNO
scalesQROPPPOPPP
scalpLIKOOT_OPP
scalpelPOQPPPPPPP
scalyOOOPPNUPPP
scan[SJOOMOOON
scan $VRMPPNMPPO
scan ?QPPPPPOPPP
scannerNRLNPONPZO
scansQNPPPQPPQP
scaphoidMMPPPPWPPO
scarPONPPSPPPP
scaredMNUNOWNOON
scared ofPPRNPROPPO
scarletOPPPPPPPPR
scenePQPPPPPPPP
schQPPPPPPPPP
scheduleLOIcOMKRRO
schedule forOMPQPPPOTP
schedulingOSOPPPPPPP
schemeMNNROPPZNP
schizophreniaMPNPTPRPPP
schockROQOPPPPPP
schockraumOMVPPOOPPP
schonOXLPPPOPPP
schoolQVKMMZNOON
school $NRMPOTOPPP
schreitOMVPPPOPPP
schwilltOMUPPOPPPP
sciaticaRRSOOOLOPP
sciatica $SPPOOPPPPP
scienceLUPPPPPPPP
scissorsONUPPPPPPO
scooterPPPPPQPPPP
scopeVQLONONOPS
scoreXSKJOQVOMO
score $POOPPSOPPP
scoredPQPPPPPPPP
scoresPSOPPPOPPP
scorpionOQSPPOOPPP
scratchPQPPPOPPPP
scratchedOKOPPWPPPP
screamPSOPPOPPPO
screamedPTNPPNPPPP
screamingMI_PPNMPPP
screamsSPRPPMOPPP
screenTWQOPJLNQP
screeningZNLOONJYOO
screening $TNPPPPOPPP
screening colonoscopyONPPPPNWOP
screening forQPPPPPPPPP
screensPLOPPUPPPP
screenwashPMTPPPPPPP
scriptKXOOUPMQNO
scrotumPOSPPPNPPP
scrubbedOQPPPPPPPP
scrubsNYKPPQNHXP
scubaPOOPPRPPPP
seTKYPPNMOOO
seaPQPPPPPPPP
sealPRNPPPPPPP
sealedNYMPPPOOOO
searchQKMPPPPPPX
seasickPQOPPPPPPP
seasonMTNPPTNPOP
seasonalQPPPPPPPPP
seatONTPPOPPPP
secMKRPNOUOOV
seclusionVMPPPPPPNP
secondRXVQNMMNNK
second floorNWLPPPPPOO
secondaryNPPPPPPSPP
secretPROPPPPPOP
secretaryPRPPPPPPOP
secsPNSPPPOPPP
sectionERGOONM[R\
section rateUPPOPPPNPN
sectionsQPPPPPPPPP
securityLQXPPOPMRO
sedationUNPOOPPPPP
sedation $SOPPPPPPPP
seeJNUOOSbNOE
see aNLTPPNUPPO
see himPNUPPPPPNP
see thePSPPPOPPPO
seedNNOOXPOPPP
seeingOORPPKWTNL
seenM\GPPNVOOM
seen theNSPPPPOPPP
seesRONPPSNPPP
seitNMXOPPOPPP
seizingNK\OPONPPP
seizureMZLNTNLQOQ
seizure $LTRPPOPQPO
seizuresTONPPLRPOR
selfUROOOQLQOO
self harmRPOPPPPQOP
selfiesPQPPPPPPPP
sellPPPPOPPPPQ
semOKZPPPNPPO
semaglutidSPPNPPPPPP
semaglutidePSLUMUOOMO
semenQPPPPPPPPP
seminarPRNPPPPPPP
sendQ[MOOIHN[N
send helpL[QPPIPPPP
send homeUMPPPPOPOP
send toPNPPPOOPTP
sendingOUOPPOOPPP
seniorOMTPPMOPUO
seniorsUNPOPPPPOP
senorONTPPPPPPP
senoraOSMPPPPPPP
sensYMOPPPMOPP
sens specRPPPPPPPPP
sensePKNPPXPPPP
sensibilidadTNNPPPPPPP
sensibiliteSNPPPPPPPP
sensitivQPPPPPPPPP
sensitiveMPPPWPPPNP
sensitivityWNPPPPOOOO
sensitivity $QPPPPPPPPP
sensitivity ofSOPPPPPPOO
sensorPQOPPPPPPP
sentDqIOQMPOLK
sent $NRQPPORPOP
sent aPROPPPPPPP
sent toPUOPPPPPON
sentenceYJPPPPOPPP
sentimentalNVNPPPOPOP
senzaNKYOPPOPPP
separatePPPPPPPQPP
separatelyOUPPPPPQLP
sepseZLMPPOOPPP
sepsisJ^NMMLJUWN
sepsis $QNPPPPPRPP
septicMKQOOOXROP
septic shockYNLPOPMQPP
septicoQPPPPPPPPP
sequelaeNPPPPPOTPP
sequenceQPPPPPPPPP
sequentialWNOPPPPOON
sereventSOOPPPPOPP
seriesTSLPPOPPPN
seriousUOOPPOOPPP
seroquelPPPPPQPPPP
serotoninOPPPSPOPPP
sertralinaSPMPPPPPPP
sertralineINOVORUPOO
servePKPOPPOOXP
servedOROPPPPPPP
servicePRMOPMN^JO
servicesPPPPPPPQPP
sessionNOOPPOPUPP
sessionsPNPPPPPTPP
setKONOOONN`O
setsPQPPPPPPPP
settimaneONTPPPOPPP
settleQQPPPPPPPO
settledRRNOPPPPPP
sevenRPPOPPPPPP
seventiesJLZPPPPPPP
seventyOPPROPPPPP
severalQPPPPPPPPP
severe\MQMMOMQOP
severe eczemaQPPPPPPPPP
severityNOOPPPOUPP
sevoSOPPPPOPPP
sewNNOPPNPXPP
sexOMOPOWOPPQ
sexualSOPPPPOPOP
sgltYPONNPOPOP
sglt #1YPONNPOPOP
shahOIONPbOMNO
shakesRQPPPOPPOP
shakingOO]OPKKPPP
shaking andPPUPPKPPPP
shallMXMPPTPPLO
shall iNROPPTPPNP
shallowPOQPPPOPPP
shamRPPPPPOPPP
shapeOOMPOPWPPP
shapedLOOPPPUPPP
shareTQPPNOOPPP
sharedPQPPPPPPPP
shared drivePRPPPPPPOP
sharingNLOPPPOPOX
sharkMFKOPOgOOO
sharpNZLPPNNPPP
sharpsOTOPPPPPOP
shavingQOMPPXLPPP
sheOSVOR]KMII
she canQPPPPPPPPP
she can'tONVPPMPPPP
she feelsOPQPPPPPPP
she hadQUNONPNPPP
she hasNIXPOTOPPP
she haveROQOMNWONO
she isISWPRSLPPN
she justVNOPMPPPPP
she needYLKPPUNPOO
she saidOPSPOOPPPP
she saysPTNPPOPPPP
she takesPOOOTOPPPP
she tookOPRPPPPPPP
she wasPMTPPPPPPP
she'llQQOPPOPPPP
she'sMWXOQPLNKN
she's #2QNMPQTOPPP
she's gonePKWPPOPPPP
she's gotPTOPPNPPPP
she's hadMSMSPPPPPP
she's inPSPPPPOPOP
she's justPOPPQPPPPP
she's onTNQPQMOPPP
shedPOSPPPPPPP
sheetOQQOPNOQTP
sheet $POROPPPORP
sheetsPPQPPPPPPP
shelfPQPPPOPPPP
shesOIYPPPPPPP
shiftJ]GONWMNTN
shiftedOTNPPPPPPP
shifted toOTMPPPPPPP
shiftingPLOOPXNPPP
shiftsTMNPPQOPPP
shinNHNPPP]PPP
shinglesLOKYQTPRNM
shingles onUPLPPPPPPP
shingles vaccineLPPPRQPROP
shingrixTOPOPPPPPP
shinsNLOPPPWPPP
shipPQPPPPPPOP
ship'sRNNNOOOPUP
shipmentORPPPPPPPP
shirtOSPPPPOPPP
shirtsPXMPPPPKOP
shiveringRMRPOPPPPP
shock\MZONIHPOO
shock $VIUPOPNPPP
shockableSNOPPPPPPP
shockedNQSPOOPOPP
shockingPROPPPPOPP
shocksMPVNPPPPPP
shockwaveSOPPPPOPPP
shoePTNPPOOPPP
shoesNRTPPRNOPM
shootPWMPPNPNPP
shooterOG[PPPPPPP
shootingTNPPPPOPPP
shopPPRPPOPPQP
shortB[ONOSXTOJ
short courseTNPPPPPPPP
short ofLWSPPPPOPK
shortagePSOOPPOPPP
shortenXOPPPPPNLP
shorten theQPPPPPPPPP
shortenedRNPPPPPPPP
shorterYNPMOPOPOP
shotKSOZOSLONO
shot forPKPPPUPPPP
shotsUJ\OOOOQIO
should]GEUNcHVGK
should aTPPPONPOPP
should heNMOPPWOPPP
should iPAMNS[SWOM
should sheOOLPO[OOPP
should someoneQPPPPPPPPP
should thePQPOPPPPPP
should weR]POPLNOIP
shoulderOSPOOPQPOO
shoulder $QKSPPSPPPP
shoulder dystociaNSUPPONOPO
shouldersOKXPPOPPPP
shoutPQPPPPPPPP
shoutingH\JPOWMPPP
showPQMPPWMRMO
show $QNNPPWMSMP
showedPSPPPMPPPP
showerQQQPPPNPPP
showingMSQPPOPPPP
shown[LLPPLSPNO
shown toXMNPPPPPNO
showsJNVPPOVQOO
shows aQPPPPPOPPP
shufflesPPLPPPUPPP
shutLJTPQPNOXP
siQKUNOQMNWM
siadhOPPPPPRPPP
sichNMVPPPPPPP
sickOTNTNTJPLT
sick dayPOPUNPPOOP
sick ofNUOPPROPNO
sickleSQSPOQKPPP
sickle cellQSNPPPOPPP
sicknessPPPPPPQPPP
sideOBPON][MON
side $OUKPPXPPJP
side andOPTPPNPPPP
side effectsROOPPRPPPP
side ofPHQPPPQNYP
side roomQOSPPPOPOP
sidedOOPPPOTPPP
sidesROLPPPTPPP
sidewaysOUNPPNPPPP
sieNKZPPPNPPP
sightRPPPPPOPPP
signISMOQLTNTT
sign upPQPPPPOPPP
signalQPPPPPPPPP
signaturePWPPPPPOKO
signedMYMOOPONNS
significantPOPPPPSPPP
signingMEOPPPOPPa
signoraOSOPPPPPPP
signsOBNPPNNY`L
sildenafilNONL[NPPPP
silenceQPPOPPPPPP
silentOMYPPLOPPO
silodosinQPPPPPPPPP
silverRQPPOPPPOP
simTNMPPOOPTP
simpleUNOPOONSOP
simplySPPPPPNPPP
simulacroOWLPPPPPPP
simulatedQPPPPPPPPP
simulationQPPPPPPPPP
simvaMPPOUPPPPP
simvastatinVOPNOOPPPP
sinNPTPPPOPPP
sinceKCPMLpVLMK
since #1PQOPPPPPPP
since #2OPSPPPNPPP
since herUONPPOOPPP
since hisQMNPPOWPPP
since iOMOPPVPPPP
since lastSNUPPMNPPP
since lunchRQTPOJPPPP
since theMDEPPiTOOO
since thisPJ_PPKLPPP
since yesterdayUNUPPNLPPP
sindLZNPPONPPP
sindsOJZPPOOPPP
sineOPVPPPLPPP
sine waveOPVPPPLPPP
singPSNPPPPPPP
singedPNSPPPOPPP
singingPQPPPPPPPP
single]NMEWNROOO
single dose_OOFOPOPPP
sinistroPMTPPPPPPP
sinkQRRPPONPPP
sinoOWMPPPOPPO
sinusNMJPPR[OOO
sinusesTNPPPNPPPP
sinusitisRPPPPPOPPP
sinusitusQPPPPPPPPP
sirI]KOPPVOLO
sirveRPOPPPPPPP
sistemaOXLPPPOPPP
sisterIK[OL_MMON
sister hasNPOPOUPPPP
sister'sPROPPPPPPP
sitXNNPPPOPON
sitagliptinQPPPOPPPPP
siteLQQL[MMOUN
site $NQRPPOOPRO
sitesQPPPPPPPPP
sitsQNPPOOWPMP
sitterMRRPPMPMXN
sittingNNWPPMORPP
situationPUPPPOLPPP
sitztPLVPPPPPPO
sixRVOMURLNON
six monthsSPPOPOPPPP
six weeksPPOPQQOPPP
six yearROQPPOPPPP
sixtyQPPPPOQPPO
sizeN]SQOKKOOO
sizesPTMPPPPPPP
skeletonPROPPPPPPP
skewRPPPPPOPPP
skiPMOPPTOPPP
skillsNTOPPPPPPP
skinPFQOOOVXOO
skip[MNPONNPPO
skip theTNPPPPOPPP
skippingPPOPPQPPPP
slapOMXPPPMPPP
slappedPOKPOWPPPP
sleep\QHOOUPNOK
sleep $SVNPPONPMP
sleep studyPPPPPQPPPP
sleepingHYGPO\OPOP
sleeping pillsQPPPPPPPPP
sleepsQMOPOTPPPP
sleepyLJTPXNPPPP
sleepy $POSPPOPPPP
sleeveQPPPPPPPPP
sleptOUPPPMPPOQ
sleutelOVMPPPOPPP
slidPOQPPPPPPP
slideMPOPPOUPPP
slidesMYMPPNPPPO
slidingMJR]POONNP
slightlyNONPPSSPPP
slimQPPPPPOPPP
slingNUOPPPOPPP
slingsOUNPPPOPPP
slipQRNPPPOPPP
slippedPOQPPPPPPP
slippingOMUPPPPPPP
slotPROPPPPPPP
slotsPWNOPNOPPO
slowUQLONOTPOO
slow theRPPPOPPPPP
slowingRPPPPPOPPO
slowlyRQPOPNPPPP
sluiceMIRPPPPGaO
slumpedPKVPPPPPOP
slurringPOSPPOPPPP
slurryPMVPPOPPOP
smallTLDQQP_NON
smallerPPOPPPQPPP
smartXOOLPPPPPP
smartcardPPPPPHPPZP
smarterOPQPPPPPPP
smartwatchUQPPPMNPPP
smearN?MPPVePLP
smearsPPPPPPPPQP
smellRMQPPZJPNO
smell ofNQNPPTPPPP
smellsLUIPPRVPOP
smells likeMTKPPOXPOP
smellyRPPPPPNPPP
smileOXLPPPNPOP
smilingOUMPPPPPPP
smokeMJYTOSMOOO
smokedTNPPPOPPPP
smokerOMOOVLVOPO
smoker $QOOOOMVOPP
smokersTOPOPOOPOP
smokingPOJNYVKRLO
smoking $SOPPPOOROP
smoking cessationJSOOWOPRNP
smoothNUOPPNPPPP
smxLPPSRPPPPP
snackPQPPPPPPPP
snacksPQPPPPPPPP
snakeOQPWONMQNO
snake biteOPQPPPOQPP
snakebitePRPPPPPPOP
snapUOOOPOPPPP
snappedOPRPPPPPOP
sneakersPOPPPPPPRP
snfMOPPPPPZJP
snomedNMPPPPPYNO
snoresLMMPP[OPPP
snoringMSQPOQOPPO
snotTPPPPPNPPP
snottyPQOPPQPPPP
snowO[PPPOPPHP
snowingPROPPPPPOP
soUnJNMAHYIM
so iPTQPPLOPPP
so i'mPWPPPJPPPP
so isROPPPPPPPP
so muchQMTPPOPPPP
so thatPPPPPOPTNP
so theULNPPPPRPP
soakedPOWPPPKPPP
soakingOKXPPOPPPP
soapUPNPPPOPOP
sobQPROPPNPPP
soberPPMPPPPPNU
sobreUQMPPPOPOP
socialSOOPPOPROO
socketLOOPPOOXPP
socksPULPPPPPPP
socorroPJYPPPOPPP
sodaPNTPPPOPPP
sodiumRMQNOOVOPP
sodium #3TNOPIOXPPP
sofaPSNPPPPPPP
sofortOMUPPPPPPP
softPQQPPPPPPP
softwareMWMPPPPPPP
solQPPPPPPPPP
solesUOPPOPNPPP
solicitorPNPPPPPPPS
solicitor'sPQPPPPPSPM
solidRPPPPPOPPP
soloOOSPPPPPPP
solumedrolMPPTOPPPPP
solutionQROPPPNPPP
solvedOTPPPPMPPP
someRTSPPLPONM
somebodyMVSNRJMOTO
somebody withRPPPPPPPOP
somebody'sONUPPPPPOP
someoneURXLISNMMQ
someone bringOTOPPPPPPO
someone offWOPKPOPPPP
someone onNOORTPPOPP
someone whoQOOOSPPPOO
someone withbNPPCOPPPO
somethingVJLOSLXOPP
something $MPNPQOXPOP
something elseQPOPOPSPNP
something forOPNPUOOPPP
sometimesLMLPO\OPPP
somewherePOOPPPPPRP
sonMOPPPZMPPN
son isPLQPPTOPPP
son'sJLNOO`OPPP
songPTMPPPPPPP
sonoNOVPPOOPPO
sonsPMOPPSPPOR
sontNSQPPPPPPP
soonXLNMPVOONN
soon afterMPPPPWPOOO
soon canQPPPPPPPPP
soonerUOOPPNPPPP
sooner $TOPPPNPPPP
sootPPRPPPOPPP
sopPJPPPPPOZO
soreXMFNNGeOOO
sore backSOPPPOPPPP
sore throatKOKOOVYOOP
soresPOQPPPPPPP
sorryHXZSNKNNOM
sorry $NZOOONOPPP
sorry forPLUPPPPPPP
sorry toPQOPPPPPPP
sortQQOPPOPPPP
sortedNUOPPPPPPO
sosOLWPPPPPPP
sotalolOPPORPPPPP
soundMOPPPPUPPP
soundsNVUPPKOPOO
soupPUPPPMPPPN
sourceVOOPPQJPPP
sousUNNPPPPPPP
southPOSPPPPOOP
spaceUMOPPPPPPP
spacerMOLRPPPPWP
spacesNSPPPPOPPP
spanishMVPPPPOPOP
spareQVPOPOOONO
sparesPQPPPPPPPP
spasmVNQOMPPPPP
spasmsNORPPORPPP
speakMRXPPNMPOP
speakingPPPPPQPPPP
specRPPPPPPPPP
specialNTNPPPPSNP
speciesOOOPPPTPPP
specificityQPPPPPPOPP
speckledRLOPPPUPPP
speechOQSPPOMPPP
speedTMNXOONOPO
speedyOPMPPPVPOP
spellsRILPPPZPPP
spentPPPPPPPQPP
spermQLNPPXOPPO
spillPHTPPPOPVP
spinachSPOPNQPPPP
spinalSMVROOLOOO
spineYONPOOOPPM
spine fractureQOPPPPPPPP
spinningSNPPPOPPPP
spinsPKOPPWPPPP
spiritPQPPPPPPPP
spiroQPPPOORPPP
spirometryLOOPPPVPPP
spironolactoneOOOOUPPPPP
spironolactone forOPPQPPPPPP
spitPPQPPPPPPP
spittingPPQPPPOPPP
splashedONVPPPNOPP
spleenNLMPOO[PPO
splintSOPPPPOPPP
splintsPMPPPTPPPO
splitOPPQPPPPPP
splittingOTMPPQPPPO
spoUMSOPPLPPP
spo #1UMSOPPLPPP
spoilPPPPQPPPPP
spongeOLUPPPPPPP
spontQPPPPPPPPP
spontaneousRPOPPPPPPP
sporanoxQPPPOPPPPP
sportsMUOPPPPPPP
spotOQQPPPPPPP
spotsJQOMNQ\POP
sprainQPPPPPPPPP
sprayRPRMSLRPPP
sprayedOOTPPPNPPP
sprayingMNWPPPPPPP
spraysPNSPPOPPPP
spreadingLO\PPOKPPP
spreadsheetPUNPPMPPPP
sprechenPOQPPPPPPP
springPOOPPSOPPP
sprint[JMPPPOPPP
spritztNNVPPOOPPP
sptQPPPPPOPPP
sptbRPPOPPPPPP
spuitMMXPPOOPPP
spurtingNJ[PPONPPP
sputumQGNOPO^POP
sqPOPPPPPROP
squeakyORPPPPPPPP
squeezePPQPPPOPPP
squishyPPPPPQPPPP
srVMLOKPM\OO
ssriROMOTPOPPP
ssrisYPPPHPOPPP
stECMMXMmNNO
st elevationJOPPPPXPOP
st john'sMPOPUOPPPP
staOH]PPOOPOO
stabONVPPONPPQ
stabbedRORPPPPPPO
stabbingNQRPPPPPPP
stabielPSNPPPPPPP
stableZXENINTRON
stable anginaQPPPPPPPPP
stable cadRPPPNPPPPP
staffCH[OOUNNVU
staff $PJPPPOPPWP
staffingPLPPPNPPOX
stageQONOORRPPP
stage #1OOOPOUOPPP
stagingPQOPPPPPPP
stairsNUOOPPPPOP
stairwellPQOPPPPPPP
standXMJPOWNOPN
standardROOPPPPPRO
standingOOVPNMSPPN
stanzaNLWPPPOPPP
staphTOPOPOPPPP
staplerOTOPPPPPPP
starNROPPOSPPP
starchQPOPPPPPPP
staringONRPPNSPPP
starrtSOPPPPPPPP
startITMrBPJMOL
start $PPOSORPPNP
start inLPPVOPPPPP
start withRPPSOOOPPP
startedIITJ^YMOON
starterPQPPPPPPPP
startingSKKaMPMOOM
starting doseFPP[PPPPPP
startsNSPPPPPPPP
statKTQMQIOPP[
stateOOOPPOPPMY
statementPPPPPPPQPP
staticPSOPPOPPPP
statinIULLO\TOOM
statin $USPOMPNPPO
statin ?OPPPPRPPPP
statin andKPPPVPPPPP
statineUOPONPPPPP
statinesQPPPPPPPPP
statinsSRNKLOZOOO
statins inXKPPOOPPPP
stationMXPPPOOPON
stationsPQPPPPPPPP
status[KQMMMKROV
status epilepticusTMOOPOLWPO
statuteLNPOPPPONZ
statutoryOOPPPPPOJZ
stayVINOORPPXL
stay inNNPOPUPPQO
stay onRPPPPPPPPP
stayingJOPPPPPPYN
staysMYOPPPNPOO
stcPPPPPPPQOP
steadyQPPPPOPPPP
steakPKVPPPPPPP
steedsOMUPPPPPPP
stehtLYNPPNPPPP
stemPPPPPQPPPP
stemiLNROOPVROO
stenosisVPONPPNOPP
stenosis $TPPNPPPOPP
stentTKQOQ[NMNM
stentingQPOPPPPPPP
stepMNM`ONNOOP
step byQPPPPPPPPP
step downQPPPPPPPPP
stepdownOSOPPOPPPP
steppedOPPPPSPPOP
stepsKKOXMM[OOO
sterbeLYOPPONPPP
sterileUQPPPOPONO
sterile glovesRQPPPOPPOP
sternalNOPPPOTPPP
steroidQPQNRPNQOP
steroid injectionPPPPPPPQPP
steroid shotPOPPPQPPPP
steroid tabletsQPPPPPPPPP
steroidsVQOOOOOPOP
steroids $QPPPPPPPPP
steroids forQPPPPPPPPP
steroids helpQPOPPPPPPP
steroids inQPPPPPPPPP
stethoscopeOZMPPLOPPO
stewardshipORPPPPPPPP
stickPJPPOWNPSP
stickerPTMPPPPPPP
stickersMVOPPPPPPP
stickyNONPOOXPPP
stiffNH\PPNQPPP
stiffnessPPQPPPPPPP
stiktONVPPPOPPP
stillQSLJO]DNQX
still #2POSPPPPPPP
still aNOPPSOPORO
still givingQPPPPPPPPP
still haveRTPPPONPMP
still inOTOPPPPPOP
still needVPOPPOPPLP
still onPPTPPPPPMP
stillbirthQPPPPPPPPP
stingPOTPPOOPPP
stingsTOOPPPPNPP
stitchSOPPPPOPPP
stitchedQPPPPPPPPP
stitchesVMPOPSPOMP
stockJYJROOOOWO
stockedPPPPPPPPQP
stockingsOOOPPTPPPP
stoleM\KPPPOPNP
stomaPSPPPMPPPP
stomachVLSOPNOPOO
stoneYIHMSZOOPO
stonesRVPOOKPPPP
stones $RPPPOPPPPP
stoodNUMPPRPPOP
stoolVNMTPOMOPP
stool transplantQPPPPPPPPP
stoolsOJIPPO`PPP
stop^PLMOYGMKQ
stop $?TURSZOONM
stop ?OOOPTOPPPP
stop atQPPPPPPPPP
stop itQMSOQSMPPO
stop orQPPPPPPPPP
stop theSISPOSPPPP
stop themQPPPPPPPPP
stopingQPPPPPPPPP
stoppedKSZJURKONN
stopped breathingNMVPPPPPPP
stoppingUJSJZLOPOO
stopsMLKPOYRROP
stoptOORPPPPPPP
storeOQRPPPPPOP
storesOOPPPOPPSP
stormOWOPPONOPP
storyPSOPPNPPPP
straightUVNPPNMPNO
straight awayROPPPPPPPP
straight toRROPPONPQO
strainPPPPPPPRPP
strangePNSPPOPPPP
strangledPOQPPPPPPP
strapQPPPPPPPPP
strategyNTPPPNPPPP
strawberryOPNPOOUPPP
streetPLTPPOPPPQ
strengthQOOTOPOPPP
strepQPPOOORPPP
stressNSLRPWMPNP
stress testTOPPPNPPPP
stretchQPPPPPOPPP
stretchesPPPPPRPPNP
stretchingQPPPPPPPPP
stridorPPWOPNPPMO
stridor atPPQPPPOPPP
strikeOSNPPPPPPP
stringsONMPPXOPPP
stripNMQPOOVPOP
stripsPMPPPPPPUO
strokeSSRPLJKSWM
stroke $\JOOPNPOOP
stroke ?RNPOPQPPPP
stroke inOOQPPRPPPP
stroke ofNZMPPMPOPP
stroke preventionPRPPPNPPPP
stroke teamOKNPPPPPXP
strongQPPPPPPPPP
strongerSOPPPNPPPP
strongestPPQPPPPPPP
struckPNQPPPPPPR
stuckIVZPOHRPON
stuck atOSNPPLUPPP
stuck inOTRPPONPPO
studentM[LOONTMIW
studentsIRNPPNMO`M
studied\LPPIPPPPP
studiesXMMPPPOPPP
studies $RPOPPPOPPP
studyU[KNOOMNQO
study $VLOPPQPPPP
study dayNYNNPONPPP
stuffPQPPPPPPPP
sturzeVNPOPOPPPP
suNQQPPPPPPP
suandoPORPPPPOPP
subacromialQPPPPPOPPP
subarachnoidUOPPPPNPPP
subaracnoidQPPPPPOPPP
subclinicalRPPOPPPRNP
subduralRPPOPPPPPP
subgroupSNOPPPPPPP
subitoONTPPPPOPP
sublingualQPPPPPPPPP
submassiveRPPPPPPPPP
suboxoneLPOPVOPPPP
substituteRPNPPPOPPQ
successXNNNPPOPPP
success $UONPPPOPPP
suchRPPPPPPPOO
suckPORPPOPPPP
suckedPNTPOPPPPP
suckingOPQPPPPPPP
sucrosePONUPPNPPP
suctionK[OPPMPPPP
sudandoPOQPPPPPPP
suddenMMXOPMTOPO
sudden deathQOPPPPPPPP
suddenlyQPSPPMPPPP
sueMNPPPOPOPX
suedNMOPPOPOPX
sufferOOSPPPPPPP
suffocatingPSPPPPOPPP
sugammadexPPOTNPPPPP
sugarPGZONWOOOO
sugar isPJTPPRPPPP
sugarsPOOPPOSPPP
suggestOOOPPSRPPO
suggestedPPPPPQPPPP
suicidalOMUOPOOQOR
suicidalityTPPONPPPPP
suicideSTKNJNMORZ
suicide preventionOSPPPPPPPO
suisKUSPPPOOPP
suiteOQPPPPPPPP
sulOLWPPPPPPP
sulfMPOPTPPPPP
sulfaTPPOMPPPPP
sulfadiazineRPPPOPPPPP
sulfatoTOOPPPOPPP
sulphMONTSPOPPP
sulphateQPPPPPPPPP
sumatriptanEPPN_PPPPP
summariesLXNPPPNPPP
summaryXLNOPPOQPO
summerONOPPSRPPP
sunSLPPPSPPPO
sundayN[LPOQOPNO
sunday $PSPPPNPPPP
sundaysPHPPPOOP[O
sunscreenOPPPPRPPPP
sunshineNUPOPOPPOP
supOUPPPONOPP
superMWOPPPOPPP
superbPROPPPPPPP
superiorRPPPNPPPPP
supermarketPQOPPPPPPP
supervisedOORPPPPPPP
supervisionTORMPOPOPP
supplementOOPYJOOPPP
supplementsQPPPPPPPPP
supplierNRPPPPPPPP
supplyMPOOPPPLZO
supportPVOPPOPNOP
supportsOTNPPPPPPO
supposedPOOPPQPPQP
supraglotticQPPPPPPPPP
surPRPPPPOPPP
sureQOMOPNWPPO
surelyMPUPPPNPPP
surfactantUNOTMPOPPP
surgeonTPLPPTOPOO
surgeonsMURPPONPPP
surgeryPBUNQPUPTQ
surgery $SIRONNMOVV
surgery ?KPPOOOYPOP
surgery forQPPPPPPPPP
surgery inQPPPOPPPPP
surgery vsRPPPPPPPPP
surgicalPOPPPPPOTP
surrogatePOPPPPPPMV
surveyPQPPPPPPPP
surveyorsPTMPPPPPPP
survivalZKNOPQOOPO
survival $TOOPPPOPPP
surviveRNPPPPPPPP
survivedMVOPPPOPPP
survivorsSOPPPPPPPP
suspOPPTOPNPPP
suspectNPPPROPPQP
suspectedUNOPOPOQOO
suspendQPPPPPPPPP
suspensionGXOVNPPPOP
suspiciousPNTPPOPPPP
sutureOQOPPONRUN
suturesFNO]OPTNOO
suturingQNOPPPOQOS
suxJOPRZONPPP
suxamethoniumLPROUPOPPP
svtQMTPNOROOP
swabOYMOONSMOO
swabsNRPPPOOPRP
swallowNLPSOVQPPN
swallowedUFeMPEOPOO
swallowed aPORPPOPPPP
swallowed thePKZPPKPPPP
swallowingOOVPPPMPPO
swapN]NOLJONVN
swap myPRPPPOPPPP
swappedPTNPPPPPPP
swearPSPPPNPPPP
swearsSOOPKXPPNN
sweatOOYPPOKPPP
sweatingJNXOOOSPPP
sweatsOPPPPNUPPP
sweatyOOMPPQTPPP
sweetMVOPPPPPPP
swellOLSPPUNPPO
swellingNMRNNO]ONO
swelling afterNMXOPJVPOP
swelling andPOQPPPPPPP
swellsPOOPPOSPPP
swimmingPLTPPQPPPP
swingPPPPPPQPPP
switchNKQ_MPNOMO
switchedPRNPPPPPPP
switchingRONOPSOPPP
swollenQDMPPS_OOM
sxRPPPPPOPPP
symbicortTPPMPPPPPP
symposiumPRPPPOPPPP
symptomQPPOPPPSNP
symptomaticQPPPPPPPPP
symptomsROOOPOYMNN
syncopeUMOOOMNYMP
syndromeLPNOXPPPPP
syntoPPOQPPPPPP
syntocinonOPRPPPPPPP
syphilisPPPQOPPPPP
syringePNSNRPPPPP
syringe driverQROPPPPPOP
syringesPOQPPPPPPP
syrupJTPRRPPPPP
systQPPPPPOPPP
systemOUKPPLNOZO
systemicQPPPPPPPPP
systolicQKXQOOMPPP
systolic $OORROPOPPP
tRUHMMM`NMN
t #1RMNONPYNPO
t #2ONOPPPUOPP
t #3.UPPPPOLPPP
t'sONPPPPTPPP
taI_UOOKNOOO
ta $MXOPPPOPOP
tabOPPRPPPPPP
tableNRSPPMOOKY
table $MNUPPMPNLY
tabletTBLVQ\QNOL
tablet $QPOPQSOPPN
tablet orJPPYOPOPPP
tabletsRD]OQ[HNNL
tablets $QSQPPPOPPO
tablets ?TNPPPPOPPP
tablets andPPMPPSPPPP
tablets forOQQPPPPPPP
tablets isROOPPQNPPP
tablets orPPPPPQOPPP
tablettenONTPPPPPPP
tabsPQOPPPPPPP
tacROPPPPOPPP
tackNVNPPPNPPP
tacosL_NPPOMPLO
tacrolimusPOPOSOPPPP
tagMMSPPPPTOP
taggedPROPPOPPPP
tagsMTPPPPPPOP
taiROPPPPPPPP
tai chiROPPPPPPPP
tailPPPPPPPPNR
takeUO@KJfKJYQ
take $PPPPPROPPP
take aTWOPPHPPPO
take homeUMPOPOPPPP
take itPOPPPQOPPQ
take thePSMPPRPPPP
takenPR]RMLNPLL
takesJMHM\XIOYN
takingRYHOSVNOLL
taking itOOQPPQPPPP
taking theSVLPPOOPMP
talkQcLLOONZBK
talk $SISOPMO[HR
talkingMO]POJPPPP
talksOMMPPXPPPP
tallPROPOPPPPP
tamifluTPORNOPPOP
tamoxifenJOPOZOOPPP
tamponadeQPPPPPPPPP
tamsulosinRUOOQKOPPP
tankNJYPPPPPPP
tapQQQOPOROOO
tap waterNPRPPPOPRP
tapeRSNPPOOPPP
tapedORPPPPPPPP
taperKPObIOOONO
taper $GOP[PPPPPP
taperingROPPPPPPPP
target\IJOONYNPO
target inQPPPPPPPPP
targetedVNNPPPPOPO
targetsQPPPPPPPPP
tariffONPPPPPVLP
taskRPPPPOPPPO
tattooINPOOPNPP^
taviORPPPPPPPP
taxiPRNPPPPTNO
tazoOPPPQPPPPP
tazocinNPPRPPPPPP
tbHLPLXOYNTO
tbhLSOPPTOPPP
tbiQPPPPPPPPP
tcaNOQOUPOPOO
tcm[INPPPKUPP
tdapQPPPPPPPPP
tdsNOP[KPNPPP
tePNSPPPPPPP
teaM_JPOKUNNN
tea $MXNPPNOPPO
tea andOPMPPPTOPP
tea'sOSOPPPOPPP
teachVOPPPNPPNP
teacherRQPOPNOPPP
teacher #2RPPOPPOPPP
teachingLWMPPNPPOT
team>\[MPMMMZM
team $NRPOPONNWO
team'sNWLPPPOPPP
teams\JNPPPPNOP
tear\MOPPOJOPO
tear $QPPPPPPPPP
tearingNLXPPPOPPP
tearsRTNPPOOPPO
techMRSOPOSONP
techniqueQPPPPPPPPP
techsPLTPPPOPSP
teePUPPPPPLOP
teenGNUNORYOPP
teenageOHLPP_OPPO
teenagerXKQOKNWPNN
teenagersRPPPPPPPPP
teensYMOPNOPOPO
teethPRNPPQPPPP
teethingQPNPPROPPP
teicoplaninLNPZMPOPPP
teleQVMOOONPPO
telehealthOMOPOPNZOO
telemedicinePROPPPOPPQ
telephoneSNOPPPPRNO
tellN>TPOE^NUY
tell herQPPPQOPPPP
tell himQPQPPOPPPP
tell meTKMRONQPVN
tell myPJXPPQPOOO
tell thePUNPPPOPOP
tellingPPQPPNOPPS
tellsRPPPPNPPPP
tellyPSNPPPPPPP
temNVOPPPOPOO
tempLLTOPNPOYN
temp #2PORPPPPPPP
temp #3.LMYPPOPPPP
temperatureIRZPPPMPPO
templatePVPPPPPPMO
tenRY]SLIJMNL
ten $M`IPPMOOPO
ten daysROPTNPOPPO
ten minPRPPPPNPPP
ten minutesQOYPOIOOPP
ten yearsUMPPOQOPPP
tenderJLLPPO`OPP
tendernessQPPPPOPPPP
tendonQPPPPPOPPP
tendonsRPPOPPPPOP
tenecteplaseUMOUNONOPP
tengoPORPPPPPPP
tennisSULPPPNOPO
tennis elbowTNPPPQOOPP
tensePPQPPPOPPP
tensionLMVPPQRPOP
tentOSOPPPPPPP
terbinafineNOPVOPPPPP
teriparatideQPPPPPPPPP
terlipressinQPOPPPPPPP
termPWNNNOJZNN
term $TNPOOPPQPP
term ?LWPPPPNPOO
terminalPPQPPPPPPP
terminallyPQOPPPPPPP
terminationNPPOPPOOTQ
terracePJYPPMPPPO
terribleKRSPOSNPPP
terrifiedPMOPPTOPPP
tescoPROPPOPPPP
testS`@NMTVNML
test atMZMPPOOPPO
test forSPPPPOPOPP
test isPOOPPUNPPP
testaNJZPPPOPPP
testedMMPPNYPPPO
testicleMOUPPOQPPP
testingZVIOPLKORO
testisPPRPPPNPPP
testosteroneQPOPPPPPPP
testsRYOOOOMPKO
tetanusUPPNMVNONO
teteONWPPPPLPP
texasLKMOOMOPPa
textedPMUPPPPPOO
textingOLPPPPJPP\
tgTPPPOPNPPP
tg #3TPPPOPNPPP
thN_JPPPHPTN
th $ORPPPPPPPP
thaiMXPPPOOONO
thanWOUNQMKPPN
than #1OLQPPPPRTP
than #2SOPPPPPPPP
than tabletsRNPPPPPPPP
than theOPRPPPOPPP
thankQUNPPNOPPP
thank youQQPPPOOPPP
thanksN`KNPMOOOO
thanks forPYPPPIPOPP
thanks toPQOPPPPPPP
thatPU<OQW[XDQ
that $QINPPL]SMP
that ?PQPPPPOPPP
that aONOPPPUPPP
that iPNQPPTNPPP
that itOMNPPNVQPP
that normalRNPPPXIPPP
that shePPQPPPPPPP
that theWKTNPOOPPO
that wasQROPPPOOPP
that'llOPPPQPPPPP
that'sRP[PPLJPOO
that's allPMTPPPOPPP
thatsOSPPPNPPPP
theGx^?@DBSXS
the #1L]IPPQMXKN
the #2N^LPPNMOON
the ambulanceNWMPPPPPOP
the antibioticMOTPOPPPRP
the antiviralPPPPPQPPPP
the armSLTPPNPPPP
the aspirinMUMPPTOPOP
the auditPSNPPPPPPP
the babyTGXONPPOPO
the backQTNPQPPMQP
the basementORPPPOPPPP
the bathroomPMUPPNPPPP
the bedPLVPPNPPPP
the bellyPTNPPOPPPP
the bestQROPPQPPOO
the bigQSOPPPPPLS
the bikePROPPPOPPP
the bleedingPOSPPOPPPP
the bloodRRPPPMPPQO
the blueORLPPVNOQP
the boardNVMPPPPPNR
the bottleONSQPOPPPP
the breakOUMPPPPPPP
the buildingKNSPPPPPWO
the cSSNPPOPPPN
the canteenLUPPPOOORO
the carNIUPPYOONO
the ceilingMLTVOPOPOP
the chairPMTPPPPPPP
the chanceSOOPPOPPPP
the chartNROUPMPPPP
the chestQPNPPPQPPQ
the childQORPPOPPPP
the clinicOMRPPOPOUP
the codePOOPPPPMWP
the coffeeLTPPPPPPPP
the cornerPQQPPPPPOP
the corridorORPPPPPPPP
the counterPQPPPPPOPP
the crashPQJPPPPPWO
the ctOUOPPPOPPO
the daughterOOQPPPPPPQ
the dayQQOPOPPPPP
the depressionMTPPPPOPOP
the deskORRPPOOOOP
the diabetesJXPPPTOOMO
the dialysisOVOMPPOORP
the doorLS[PPMPIOP
the dosePPPROPPPPP
the drugPPONOMSONV
the ecgSRPPPONPPP
the edWKOPPPPOOQ
the elderlyQOPPPPPPOP
the emergencyQQPOPPPPPP
the endQPPPPPPPPP
the evidenceQPOPPPPPPP
the eyeGSPPZONPPP
the familyQSLPPMORKW
the filmLQOPPOVPOP
the firstUTLRLPPPOP
the floorRLTPPPOPPP
the fluURPPLOPPPP
the folderPPOPPPPPQP
the footQOPPPPPPPP
the fridgeOXNPPPOPMP
the frontOTOPPPPPPO
the generalSRKPPPPPPP
the gentlemanOMTPPPPPPP
the goodOUNPPPPPOP
the goutPUOPPOPPOP
the gpNMVPPPPPPQ
the hallOOTPPOOPPP
the handQRNPPPPPPP
the headSLRPPPPPPP
the heartYLQOOOPPNP
the hipOPOPPRPPPP
the homePULPPMPPPS
the houseQOPPPPPPPP
the icuQNPPPPPPRP
the insulinQNVONPPPNO
the ivOOSPPPPPPP
the jabTOPPPMPPPP
the kettleMRRPPPPPPP
the kidneyTNPPOPPPPP
the kidneysRPPOOPPPPP
the kidsQKOPPVPPOP
the kitchenNUQPPNPPOP
the kneeWROOPOKPPP
the labPYKPPPOPNP
the labelPRPPPPPPOP
the ladyPOOPPONPVP
the lastQSOMONNVQN
the lawMNPPPOONM]
the leftPMPPPTPPPP
the legPORPPQNPPP
the libraryMVPPPMPPPP
the liftNRRPPOOPQP
the lineNNVPPOOPPP
the linenNTNPPRPPPP
the lobbyPQPPPPPPPP
the localOPPOPPPPSP
the logPUNPPPPOOP
the longQROPPOPPPP
the lungQPPPPPPPPP
the manNTNPPPPPPP
the matchPQOPPPPPPP
the medLSNPPPPPUP
the messPPNPPPPLVP
the morningTKHOPWUOOP
the mouthPKXPPPNPPP
the mriSOOPPPOPPP
the neckPORPPPPPPP
the needlePPQPPPPPPP
the newNWKONQNL[L
the newbornROMPUMPPPP
the next\JMOPOOPPP
the nightLSPPPOSPQP
the notesOKOPPOOPRW
the numberTUPPPOOOKP
the officeNVNPPPORNP
the oldOVOOSPPOLP
the onPEHPPPPPdO
the oneNWNPQOOONP
the onlyPLVPPOPPPP
the orUOPPPPLPPP
the otherLMNPPNZNTO
the overdosePROPPPPPPP
the oxygenPNTPPPPPOP
the paperUPONPPOPPP
the parkingPQSPPNOPOP
the patientPFXPPOOROR
the pharmacistONPPPPPSPP
the pharmacyPSOOPROPMO
the phonePISPPNPPVO
the pillOMNPPPOOVQ
the pillsOK[POLPPPP
the poolPMTPPPPPPP
the potassiumPPRPPPPPOP
the practicePRPPPPPPQN
the printerPSOPPOPPOP
the prostateQPPPPPPPOP
the qPTMPPPPPPP
the realORPOPPPPPP
the repOTOPPPPPPP
the restOPPPQPPPPP
the rightPJLRNWORMT
the riskRPPPPPPPPO
the roadPQOPPPPPPP
the roofOL[PPNPPMO
the roomPPMPPRROQO
the ruleQPPPPPPPQO
the sameMJPN]LRRON
the scalePROPPOPPPP
the secondNYLPPPPPOO
the sepsisORPPPPPPPP
the sharedPRPPPPPPOP
the shinglesNRNPOSPPPO
the showerPMTPPPPPPP
the sinkQOSPPONPPP
the sluiceOIQPPPPGaO
the smallPROPPPPPPP
the spinalPMTPPPOPPP
the spineOORPPPPPPP
the staffMORPPRPPPP
the stairsPRQPPNPPPP
the steroidPPOPPRPPPP
the stomachROPPPPPPOP
the streetQOQPPPPPPQ
the strokeMLQPPPPOWP
the studentsOUOPPOPPOP
the surgeonPROPPPPPPP
the surgeryKHSPTOPPXO
the tableRNUPPMPPPO
the tabletQPPPPPPPPP
the tabletsMIWPPTOPPP
the teaPQPPPPPPPP
the teamOXPOPOQPKP
the thighMLUPPPRPPP
the thirdSORPPONPPP
the timePMOPPOVPPP
the topOQPPPPPPPP
the traumaOQQPPPPPPP
the trialsQPPPPPPPPP
the twoQOOPPPPPQP
the ultrasoundPQPPPPPPPP
the unitQMTPPOPPPP
the vaccineKMUPOTPPOP
the ventPROPPPPPPP
the vertebroplastyORPPPOPPPP
the waitingOKSPPPPPPT
the wallPOQPPPPPPP
the ward\BLKONMOR_
the wayQQROPNOPPP
the weekPRPPPNPPPP
the weekendOMOPPVPNMS
the weeklyPOORPPPPPP
the whiteboardOWNPPPPPMP
the wholeMRRPOTOOOP
the wifiOYMPPPOPLP
the windowPNSPPPPPPP
the woundNNTPPPPPPP
the wristPLOPPP[OMN
the wrongROUPPNPPNO
theatrePPZQORINQM
theatre #1OLZPPMOPPP
theatre $OWKROOPOPP
theirVQOONJMPUP
their ownSPOPPMPPRP
themMPTNQPIMRV
them $OTLPPPNNWO
them ?SPPPPOPPPO
them backLTOPRPPPPP
them fromPRNPPPPPPP
them inPMUPPPPPOP
them toMPOPOTPPPP
then?F`cJJ_PJL
theophyllineGOOTYPOPPP
theoreticalLPPPUPPPPP
theoryQPPPPPPPPP
therapeuticQVPLOPOOPP
therapistRNPPPRPPPO
therapyOKLOOWN[ON
therapy $ROPPPPPPPP
therapy forTOPPPPPNPP
therePMIOLSJZ[L
there $J[JPOWKULN
there aMMNPOLOUZO
there anyRPNPPTPPMP
there anythingSOOPPNPPPP
there evidenceSNPPPPOPPP
there forPPPPPPPQPP
there isOOVPPNPPPP
there'sQWKPPLTPON
there's aOTNPPPPPPP
there's noRPPPPPNPPP
theresPNRPPPPPPP
thermometerPSOPPPNPPP
thesePZLOOMZLIO
these daysPZOPPPOOJP
thesisN[MPPNMPPP
theyX[?KUTKMLV
they haveSLOPPTOPPN
they reduceQPPPPPPPPP
they wantNLNPPYOPPO
they workQOPPPPPPPP
they'llPQPPPPPPPP
they'reLSSPQPOPPO
they'vePNPPPSPPPP
thiamineNOPWLPPPPP
thickTLMPPNXOPP
thickenedUOOPPONPPP
thickenerSNPQPPPOPP
thicknessTOPPPPNPPP
thighMHVPPNYPOP
thighsXPOONLPPPO
thinTTNOOPNPPP
thingJ\QOWTGOJO
thing $MMOPRWOPPP
thingsTMNPPOUPNP
thinkKK\OPN]OFO
think $PNRPPNSPPP
think iPPNPPUNPPP
think it'sQOPPPOQPPP
thinkingJGJPOcVOPO
thinking aboutMOOPOXOPPO
thinking ofLIMPP_OPPP
thinksPRSPPNOPOO
thinnerQMTPPOPPPP
thinnersSOOPPOMPSP
thirdQRYOOQJPMO
third timeQPPPPPPPPP
thirstyPOQPPPPPPP
thirtyLOWPPNPPPP
this>cCMNJjF^H
this #2TPOPPPMPPP
this $OUNPRNNPPQ
this aMHOPPO^POP
this afternoonPURPPPMPLP
this amQTSPPPIPPP
this hospitalOMPPPPOPVP
this isOOQPOTOPPP
this monthQQJPPXLPQP
this morningST\NOLEOOO
this onePQPPPPPPPP
this timeOSVPPKNPOP
this weekR[LPPSEPOP
this winterYNPPOPOPLP
this yearQPPPPPOPPP
thoracotomyQPPPPPPPPP
thoseKQLPRK_PLO
thoughtSQPPPMPPPP
thoughtsPLPPPTPPPP
threadMOOPPPVPPP
threadyPOQPPPOPPP
threatOLSPPPPC`P
threateningQPPPPPPPPP
threeTMSTMRNNLR
three daysQPPRNPOPPP
three monthsSPPPPNPPPP
three timesMNNTOVNPPP
three weeksZPKPONOPPP
three yearsMPPPPPOPPV
thresholdTMOOPOOOQR
thresholdsRPPPPPOPPP
threwRVMPPONPPP
throatLG^MNNYOOO
throat $TPPOPPOPPP
throat'sPOQPOQPPPP
throatsPSSPPLOPPP
thrombectomySOPPPPNPPP
thrombolysisJPOONPPZPP
thrombosisRPPOPPOPPP
throughGOQORWPSOO
through theOKWOROOPPP
throwPROPPPPPPP
throwingSMQPPRMPPP
throwing upSLQPPRMPPP
thrownOPRPPPPPPP
thruOOSPPPORPP
thrushLPPPUPPPPP
thumbQOKPPMXPPP
thumbsNMMPPM[PPP
thunderclapTPPPPPMPPP
thursLULOPTPPOP
thursdayOXQPPOMPMO
thursday $OTPPPPNPPP
thxHeMOOOOOLO
thyroidMISLOVXOPO
thyroid noduleQPPPPQPPPP
thyroidectomyOPPQPPPPPP
thyroxineRPPPOPOPPP
tia]KKMKMRPRR
tia $YNKOLNUOPP
tibKOVPPPOPPP
ticagrelorOPPOSPPPPP
tickPGOPPWPXMN
ticketNYMPPOOOPP
tidLNPYOPOPPP
tidyPRPPPPPPNP
tie[QNPNOKPPO
tiedPNRPPPPPPP
tienePNWPPOOOPO
tightRNZOPLLPOP
tightnessPPPPPROPPP
tilM\LOPONOOP
tilesPPRPPOOPPP
tillM^QPPNMOMO
till #1OZKPPPPONO
timePYYLOMJYEO
time $NGWPRQOQQP
time ?TPPNQPNPOP
time doesKYPMPOMNVO
time forNRPPPPPPPP
time isN_POPOLOKO
time to[NOMOPPOPM
time'sPNPPPPOPTP
timesLPOQNVKNYN
times $OQPQPOPPOP
times aOPOTOOPPPP
timiQPOPPPPPPP
timingREINSNNOfO
timing $HFKOSOOOgO
timing ofWOMOPPOPOP
timololPOONUPPPPP
tinglingOOKPPMZPPP
tinnitusPMPPPSPPPP
tinyMQROORSPOP
tinzaparinOROQPPPPPP
tiotropiumUPPOMPPPPP
tipSLRPPPPPPP
tipsOKNOP[OOPP
tiredLJJPN]XOON
tirednessRPOPPPOPPP
tiringPPQPPPOPPP
tirzepatideRPPPPPPPPP
tissueQPPPPPPPPP
titrateMOPYIPPPTP
titratedPOPPPPPPQP
titrationJNP`LOPOOP
tizanidineOPPPQPPPPP
tmpLPPSRPPPPP
tmp smxLPPSRPPPPP
tmrwPSOPPPPPPP
toOPOb@U:KX_
to #1Q]JKPSLOPO
to #2UTROPOJPON
to #2.SPHSPROPPP
to #3QOPRPPOPPO
to #4PRPPPPPOOP
to $QOPUONRONP
to aPOMLYKOONX
to addNPNPUPPPPP
to anVPPOKPPPPP
to apixabanDPPWRSPPPP
to avoidOOORRPPPPP
to bayPORPPOPPPP
to beJ\PUOFPPVL
to billONPMPPPXOO
to breatheOJXPPPPPPP
to bringQSNPPPPPPP
to callPVMPPNOPRP
to checkUOPNPOPPPP
to comeROPPPPPPPP
to dischargeQOPPPPPPPP
to doOG]PPSOPNN
to getNELMOYMYZM
to giveSNMOOPPNUQ
to goMWOPPPOPOP
to handPNNPPNPPJ\
to haveQQLPPTPPPO
to headQPPPPPPPPP
to helpUOMPPOPPPP
to herPNSPPOPPPP
to holdSRQONOPPNP
to keepOWOOPMPPPO
to knowOTKOSNOPOS
to leaveSRPPPOPPLP
to mePQRPPNPPPO
to myOVPPPIPPPQ
to normalPUNPPNOPPP
to openPVLPPPPPOP
to operateQPPPPPPPPP
to oralLTOSOPPPPP
to ourPUNPPPPPNP
to pickSONPPPPPPP
to preventUOOOPOPPPP
to putSOPPOPLTPP
to rehabOVMPPPPPPP
to reportOOOPPOPONW
to roomOPRPPPPPPP
to ruleTOPPPPPPOP
to sayOSOPPPPPPP
to seeSPPPPPMPPP
to sendRQLPPPMPVO
to skipSOPPPPPPPP
to someoneSPPPNPPPPP
to startRMPPNTPPPO
to staySOPPPOPPPO
to stopUOOLMYOOON
to surgeryNOTPPPPPNS
to switchOPPPROPPPP
to takeLPLORUOKQX
to tellRGVPPLNPPX
to theK`SKOBXKNU
to theatrePUNPPOPPPO
to treatYLPOPOPNLS
to tryOMOPNXPPPO
to useQPPOROPOQO
to waitPMUPPNPPPP
to workUNNPPQPPPO
to writePOPQPPPROP
to youOPQOPORPPO
toastPVIOPOSPPP
toasterPQPPPPPPPP
tobaccoQPPPPPPPPP
tochterPNSPPPOPPP
tocilizumabRPPPOPPPPP
todaPPQPPPPPPP
todayRpFNSEGOMN
today $PXNPPNOPNP
today ?OQPPQPPPPP
today orRPPPPPNPPP
toddlerMIVTLTUOMO
toddler withSNOPOPPPPP
toddler'sTWPNPHPPPP
toddlersWMOPPPPPNP
todoNPSPPPPPPP
todosLWOPPPOPPP
toeNMQOQUQPPO
toenailROOPPTNOPP
toenailsNPPWPOMPPP
toesHKWPOUSPOO
tofacitinibQPPPPPPPPP
togetherRNOMUOORPP
together $OOOPRPORPP
together ?OPPPRPPPPP
together withQPPPPPPPPP
toiletOKSPPUPPPO
toiletsPOQPPPPPPP
toldK]?ON[MOOU
told herNWLPOROPPO
told meOUNPOPPPPO
toleranceQPPPPPPPPP
tolerateRPPPPPPPOP
tomatoesPQOPPPPPPP
tombstonesPORPPPOPPP
tomoPNSPPPPPPP
tomorrowUYLNNMLMVN
tomorrow $KYLPOLOOWO
tomorrow ?PQPPPPOPPP
tomorrow'sPTOPOPPPPN
tonerP[OPPPPPFP
tonguePHINJRjONN
tonightRZ\OPELKNN
tonight $NKZPPIPL[O
tonight ?Q[OPQPOPFP
tonight orSOOPPPOPPP
tonitePDPPPPPN^P
tonsilOPTPPPMPPP
tonsillectomyQPSPPPMPPP
tonsillitisMPPPPPTPPP
tonsilsPONPPSPPPP
tooYIZLJ_GNNL
too $OSPPPPOPPP
too lateVMPMOTOPOO
too muchSKMQK\NPPO
tookVPiJQ?NNLO
took aONXOPLOPPP
took theOWQOPPPOLO
toolORPPPPPPPP
toothTKJOM\OPPP
topF[ITROSPNO
top ofQMOMTPTPPP
topamaxQPPPOPPPPP
topicPRPPPOPPPP
topicalNOPNWPPPPP
topiramateUPPPKPPPPP
toppedPWPPPJPPPP
toradolLOPRUOPPPP
torchPQOPPPPPPP
tornQOPPPPPPPP
torn meniscusQOPPPPPPPP
torrentialPMSPPPPPPP
torsadesKQU\ONMOKP
torsemidePPPQPPPPPP
torsionOUNPPNQPPP
torusROPPPPOPPP
totalQOPTOPNPPP
touchOTQPPONPPP
touchingOPQPPPPPPP
toughPQOPPPPPPP
touristPPOPOPRPPQ
tourniquetQLWPPNQOOO
tousOWKPPPPPPP
toutNI\OPPOOPP
touteOPRPPPPPPP
towardPPPPPPPQPP
towelPMQPPUOPPO
towelsNQQPPPPPPP
townMQTPPOOPPP
toxicNRQPOPQPPP
toxicityNOXPOPMPPP
toxidromeOOIPPPZPPP
toxinRPPPPPNPPP
toyotaPULPPPPPPP
toysPROPPPPPPP
tpaHOQXOPPVNO
tpmRPPOOPPPPP
traceNNWPPPMPPP
trachPPSPPPOPPP
tracheaNOUPPPPPPP
tracheostomyOPSPPOPOPP
trachyNOTPPPOPPP
trachysPOPPPPPPRP
tracingPPOPPORPPP
trackPPQPPPPPPP
tracksOQQPPPPPPP
tractorNRQPPPPPPO
traditionQPPPPOPPPP
trafficOVLPPPOPPP
tragarPOQPPPPPPP
trainKHWPPXOPPP
trainerOVNPPPPPNO
trainingUSNPPOONOO
traitOOOPPRQPPP
traiterVNMPPPPPPP
tramPSOPPOPPPP
tramadolKNOSTNVPNO
tramadol andRPPPOPPPPP
trampolineRLMPPWOPPP
tranexamicLPTROPPPPP
tranexamic acidRPMROPPPPP
tranexamicoRPOPPPPPPP
tranexemicQPPPPPPPPP
transferOQLPPPPPRS
transferredNTNPPPPPPP
transferrinPPOPPPQPPP
transferringPQPPPPPPPP
transfersPNPPPPPRQP
transfuseTOPPPPNPPP
transfusingQPPPPPPPPP
transfusionPXPNOKLPTO
transfusion $SOMPPPPPRP
transfusionsOPPPPPPPOR
transplantQNQNVOOOPP
transplant $HOPO\POPPP
transportNUQPOOOORN
trapONSPPPPPPP
trappedPKVPPPPPPP
traumaSXHUNLMNTO
trauma $WNOOOPOPPP
traumaticRPPPPPOPPP
travelNNOPPPURRN
travellerOOPPPMUPPP
travellingOQPPPPPPPP
traversPORPPPPPPP
trayHXKOPONN[P
traysPQOPPPPPPP
trazodoneQPPPQOPPPP
treadmillPKVPPPPPPP
treatfMNOOHJNLV
treat $WMPPPNPONR
treatedMJIONV^NOS
treated withRPPPPPOPPO
treatingYPOPPONPMO
treatmentUOLOMRMRNU
treatment $ZPPJOONPPQ
treatment forOPPPPPPPPR
treeMSMPPNVPPP
tremorHLKPOU_POO
tresOOSPPPPPPP
triageNWSPONNOPM
trialcSJLONMNNN
trial $]JONPPOOOO
trialsYNONPNPPOP
trials $RPPPPOPPPP
triamcinoloneROPIOOPYPP
triedORMPPRPPPP
triggerMOOPPPVQPO
triglyceridesQPPPPPPPPP
trimesterOKOM`POPNO
trimethoprimOPPQRPPPPP
trimoxazoleMOPSRPOPPP
tripMOOOPSTPPP
tripleRNPPPPQPPP
tripodingPPQPPPPPPP
trippingQPPPPOPPPP
triptanVPPNIUPPPP
trolleyGYSOONLOVO
tropQSOOPPPPOP
troponinSPOPOOQPPP
troponinsNXOPPPMPPP
troublePKQPRWMPPO
trouble ?PPPPRPPPPO
troughPPPQOPPPPP
trtROPPPPPPPP
truckKNXPPPPPPP
trueLROPRNSPPP
true ?PRPPPOPPPP
trulyUPPPLPPPPP
trunkRKLPPOYPPP
trustQNMPPNOO]L
trust $POPPPOPPSP
trustedROPPPPPPPO
truthTNPPPNPPPP
tryPMNON]NOON
tryingKLNMX\OONN
trying forOPOPPSPPPP
trying toLLNMXZOOON
tshNHOOMYXOPP
tsh #2.QOPONTOPPP
tsh #3.PPPPPORPPP
ttgQPPPPPPPPP
ttmUMOPPPOPPP
ttosPRPPPPPPPP
tubTNRPPNNPPP
tubeTJ^NOOMOON
tubesQPJOPTNPTP
tuesPRPPPPPPPP
tuesdayMTKPOXOPOP
tuesday $PQPPPPPPPP
tuesdaysNUNPPPPOPP
tummyPOOOONVPPP
tunnelKONOPXTPPN
turkeyQRNPPPPPPP
turmericPOPOSPPPPP
turnMRWPOSNOLO
turnedNVNPPLOROR
turningPKWPPOOPPP
turnoOWMPPOOPPO
turnsQPPPPPPPPO
tuttaNMUPPPOPPP
tuttiNUOPPPPPPO
tvNYKPPOPPPP
tweePMTPPPPPPP
twelveRPOPPPOQPP
twentyKPMPSPOVPP
twenty minutesNPMPPPOVPP
twiceOJOUO\HQOO
twice aPPOPPQPPPP
twice thisPLMPPZNPPP
twinMQTPPPOPPP
twinsPXOOPNMPPP
twistPQPPPPPPPO
twistedUNSPPMNPPO
twitchingNIWOPUNPPO
twoGUe\KJFWEM
two $RRNOPRNOOP
two daysTNPNPOSOPO
two hoursPVOPPLOPPP
two minutesONTPPPPPPP
two monthsOPPQPPPPPP
two ofSJVPPPOPOP
two weeksYLMNPRPPON
two yearJOTTPPPPPP
two yearsQOOSOTLPPO
txXNPPQONONO
txa\NJQNOOORO
txa forOPPSOPPPPP
txa inQPPPPPPPPP
tyH^NPPPOOOO
tylenolKMWPULPPPP
tympanicSNPPPPOPPP
typROQPPPNPPP
typeZJIWLSOSLN
type #1ZJJXLSNQNN
type twoPPOPPPQPPP
typedPTOPPMPPPP
typhoidOPPQOPQPPP
typhoid $OPPQOPQPPP
typingNLLPP]NPPO
typoPQOPPPPPPP
tyrePSNPPPOPPP
uHROOUYOQLO
uaJNKPOOaPOP
uberRMTOOOPPPP
uitOKXPPPOPPP
uk[JOPPQOPOO
ulcerMHKOONdQMO
ulcerativeQPPPPPPPPP
ulcersQRKPPZJOOO
ultraQOPPPPPPPP
ultrasoundRNNPONVPOO
ultrasound forQPPPPPPPPP
umQVPOPOMOPO
umbilicalPNTOPOPOPP
umbilicusPPRPPPNPPP
umbrellaORPPPPPPPO
unNPYOPOOOON
unaMJUOPPVPPP
uncleJQQPPUQPPP
uncle'sONOPPUPPPO
unclearOPRPPPPPPP
uncomplicatedSOPPPPOPPP
unconsciousQOUOOONOOS
undQL_NONLOOO
underOHSVMRDYJ[
under #1TMNUOPNOPP
under #2RNLOPPOOYO
under #3RPOPPPOPPP
under aOOSPPPPPPP
under thePPRPPOOPGZ
underactiveQPOPPPPPPP
understoodUOPPPPPPPM
undilutedPLTPPPPPPP
uneOSOPPPPPPP
unequalLL]OOOOPPP
uniPNQPPPPRPO
uniformNUOPPPPPOP
unilateralMPNOPOXPPP
unionOJOPPPPPYO
unitLUNLONMJaO
unit $JSQMPPOOYP
unitsHKRbMNLUNO
units $PLNVNOOUOO
unknownOLNPPPTSNR
unlessPPQPPPPPPP
unmeasurableNOUPPOOPPP
unnecessaryQPPPPPPPPP
unprovokedROPPPPPPPP
unrealPRPPPOPPPP
unrecordableOPRPPPPPPP
unresponsiveOMXPPONPPP
unsafePPPPPPPPPQ
unspecifiedOOPPPPPTOP
unstableROPPPPPPPP
unterONUPPPOPPP
untilSZHMORPSLN
until itTMPPPPPPPP
untreatedQPPPPPPPPP
unvaccQPPPPPPPPP
unvaccinatedPSQPPOOPPO
unwitnessedSPNPPPPPPP
uosmONMPPPVPPP
upWcOc<JWT@D
up $SZVSKKJONN
up ?RPQQPPOPNP
up aTMSPPOPPPP
up andOSRPONPPPP
up atPQONOZMPLP
up byQROPPOPPPP
up everyMWOPPNPPPP
up forOPROROPPOP
up inQQOPPPPPPP
up onISOPML[ROP
up theKQPPOMOYPO
up toOMRTOPOPPP
up withNKPONVUOPP
updateO]KPPNOONO
updatedPSOPPPPPOO
updatesPWKPPPOPPP
upgradePROPPPOPPP
uploadedPQPPPPPPPP
upperLOISNO^OOO
upper giSNOPPPPPPP
uprightUFMPPO[OPO
upsOSNPPPPPPP
upsetPQPPSNPPPP
upsideNZMPPLPPPP
upstairsOVLPPPPPPP
urateQPPOPPPPPP
ureaOMMMPO[PPP
ureterSOPPPPPPPP
ureteralQPPPPPPPPP
uretericTPPPNPPPPP
urgencesTOPNPPPPPO
urgentMKSPPOMWTO
urgent careNNQPPPPPTO
urgentlyOORPPPPPPP
uricQOOPOOSPPP
uric acidQOOPOOSPPP
urinaNPTPPPOPPP
urinaryQPPPPPPPPP
urineIOPLILmNLP
urlaMKZPPPOPPP
urologistNOSPPPOPPP
urologyOPPPQPPPPP
urosepsisQOOOPJNYPO
usH\INNUOPUO
us $NFTNOZOMWN
us aOWMPPOOPPP
us orQKOPPPOTSP
usaZIOPPPOPPP
usbPRPPPPOPOP
use__FIPHLROM
use ?QPPPPPPPPP
use forPUPPPPPQKP
use theQVNPOMOPPO
usedRLPOSMOOOV
usefulSNPPPPPPPP
usefullQPPPPPPPPP
uselessORPPPPPPOP
userOOPJZPPOPP
usersUPPPLPPPPP
usesPPPPQPPPPP
usgMRPNPPOOVP
usingOTMPPKONYP
usualI[JXOMOPOO
usual careQPPPPPPPPP
usuallyQPPPPPPPPP
utePOQPPPPPPP
uterineROQPPPOPPP
uteroPORPPPOPPP
uterusNLZPPONPOP
utiORNVJOPSPP
uti $QOPOPPPTMP
uti inOOPSOPOPRP
utileSNOPPPPPPP
utisPOOPPSOPPP
uurTXHPPPOPPP
vnGGJNNWLMO
v #1QINOPO]OMO
vaSTNOOOOPPP
vacNSPPPPOORP
vacationLTPOPUPOMO
vaccinateRPOPPPPPPP
vaccinated\ONPFRPPPP
vaccinationDUOPZPPQOP
vaccinatorsOQPPPPPPPP
vaccinePQQGUSMSOO
vaccine $OPPPRPPPPP
vaccine fridgePROPPPPPPP
vaccinesJTOOMOOOZP
vacineQPPOPPPPPP
vaginaMOWPPONPPP
vaginalSPOPPOPPPP
vaginal progesteroneQPPPPPPPPP
vagueOPPPPRPPPP
valaciclovirMPPVNPPPPP
valacyclovirSPPOOPPPPP
validHKOONOLOMi
validateOUNPPPPPPN
valproateOOOL[NOOPO
valsartanPPPNRPPPPP
valueSUMPPPNPOO
value $QVMPPPNPOO
valveTONPNOTPPP
vanK]QOONJOSN
van deNZJPPPOPOO
vancIXOMTPPPPP
vancoMPPYKPPPPP
vancomycinSPPPOOPPPP
vanishPQPPPPPPPP
vanishedPQOPPRNPPP
vapRPPOOPPPPP
vapeSPPOPNPPPP
vapesQPPPPPPPPP
vapingVLOOPRPOOP
vapourTPOPPPOPPP
vareniclineOPPOSPOPPP
variableOMOSPPTOPP
varicealTOPPPPOPOP
variceal bleedSPPPPPPPOP
varicesPSTPNPOPMP
varicoseNNRPPSPPPP
vascSOPPPPOPPP
vascularONQOPOOTSO
vasectomyNROPPVOOOO
vasoRPOPOPPPPP
vasopressinPNNUOPPPPP
vcfRPPPPPOPPP
veWOPNOONPPP
veganOPPPPPRPPP
vegetarianPOMPPVOPPP
veinROROPPOOOP
veinsLNSPPTPPPP
vendingPPRPPOPPPP
vendorNHHPPPNO^X
venezNOVOPPOOPP
venlafaxineRPPQOPPPPP
venomUPOOPOPPOP
ventNRNPOOUPPO
ventedSOPPPPOPPP
ventiladorPPQPPPPPPP
ventilateMNUPPPPPPP
ventilatedUOOONPPPPP
ventilationMOSPPPPRPP
ventilatorNTVOPOINTP
ventilatorsOROPPPPPPP
ventolinPQPPPPPPPP
ventrePOQPPPPPPP
ventricularPORPPPPPPP
verapamilLPPNWPPPPP
verbalMOPPPPPOOV
verifiedPQOPPPPPPP
verrucaLPPPPPUPPP
verschlucktPNSPPPPPPP
versionPOOPPOPPTO
versus[OOLOPNOOP
vertebraPROPPPPPPP
vertebralVOOPPPLQPP
vertebral fractureTOPPPPMPPP
vertebroplastyYNONPNOPOO
vertigoQOJOPOZOOO
vertosZJNPPPOPPP
veryJ_UNOLQOJN
vesselMPPPPPTPPP
vestibularSOPPPPOPPP
vestibular neuritisQPPPPPPPPP
vetNWKPOLQOPU
vezL]JPPPOPPP
vfO@oMPNMNON
vf $TF`OPONNON
vfibOOSPPOPPPP
viaLNUVPPPPPM
vialNPPOSPPPPP
vialsGTO`NOONMO
victimPMTPPPPPPP
victimsRPPPPPPPPP
videoWOKOPPUXHK
videosRUPPPLPPPN
vijfPNRPPPPPPP
villageOSSPPMPPPP
vincristineOLWPPPPPOP
violenceRROPPPPPPM
violentRRONPPPPPP
viperNNSTPPPOOP
viralOOQPPOQPQP
virusPPOPPPRPPP
visageOOSPPPPPPP
visionHJSOONaOOP
visitNNMNNLFuEN
visit $POPPPPPROP
visit ?OQPPPONWNO
visitingCYPOPONL^O
visitorPHJPONMLgQ
visitorsOPOPPPOOXN
visitsVMPOPOPNQP
visualOPPPPPRPPP
vitPLNVXRLKNO
vit dYPPGOTPPOP
vit kINOaNONNPP
vitalRPQOPPPPPO
vitalsOQRPPOOPPP
vitaminTUJLLTUNOO
vitamin dPTNPOSNOOO
vitaminaUNOOPPPPPP
vitamina dUNOPPPPPPP
vitamineUOOOPOPPPP
vitamine dUOOOPOPPPP
viteOOVOOPOOPP
voceraPSOPPPPOQP
voglioOKWPPPPPPP
voicePJNRPRUPPP
voice isPPQPPPPPPP
voice noteROLRPRPPPP
voicesPIWPPQPPPP
voidedOXMPPPNPPP
voixNNTPPPPPPP
vollPLUPPPOPPP
voltPQPPPPPPPP
volumeRPPPPPOPPP
voluntaryONOPPPOMPX
volunteerPQPPPPPPPP
volunteersLXOPPOPPOP
vomitJPQPOOXOPP
vomitaOOSPPPPPPP
vomitandoOPQPPPPPPP
vomitedPTOPPOOPPP
vomitingPL]QMMOOOO
vomiting andRPQPOOOPPP
vomiting bloodOPSPPOOPPP
vomitsOPQPPPQPPP
vonURLPPOOPPP
voor]IMPPPOPPO
vorJTXPPOMOPO
votePROPPPPPPP
votedPQPPPPPPPP
vozOORPPPPPPP
vpSPPPPPNPPP
vp vsQPPPPPPPPP
vrouwSLRPPPPPPP
vs}4E>,LL]Hd
vs #1ZOOLPOOPNP
vs #2YNLMPOLUPO
vs #2.WPOJPPPPPP
vs #3QPPPPPPPPP
vs highQPPPPPPPPP
vs ivSPOPPPPPOP
vs lowQPPPPPPPPP
vs noQPPPPPOPPP
vs nsROPPPPOPPP
vs nsaidSPPPMPPPPP
vs oralMPPTOPPPPP
vs pboTPPPPPOPPO
vs placeboQPPPPPPPPP
vs ptQPPPPPPPPP
vs shamQPPPPPOPPP
vs standardQPPPPPPPPP
vs surgeryQPPPPPPPPP
vs threeQPPPPPPPPP
vtOMYPMOOOPP
vteVSOJPNONRP
wEBCLlQ^TJQ
w aRSOPPQMPPO
w oLUQPPMOORR
w theKMNPSZNSNO
wachPTMPPPPPPP
waferOPPTNPPPPP
wait\RTOKUFNNN
wait $NSNPPSNPPP
wait ?TNOPLUMPPP
wait andSMSPPNOPPP
wait forTPPPPOOOOP
wait untilQPQPPPOPPP
waitingMTPPPRNONS
waiting forNROPPRPPPP
waiting onNWKPPQNPPP
waiting roomOOPPPOPPOT
wakeQDcROINOPP
wake himONSSPOOPPP
wake upTIWOPNPPPP
wakesRNRPPOPPPP
wakingOFWOPWOPPP
walkH\OPPIRNUO
walk inLRRPPMPPTP
walkedMOVOPPPPPP
walkerPTMPPPOPPP
walkingRNJPPSNXOO
walksTOQPPOMPPP
wallOQRPPMRPOP
wantQLVJOTMPKY
want aPSOPPNPPPQ
want toNH_JPSOPOP
wantedONTPPOPPPP
wanted toOPQPPPPPPP
wantsLMAKUfFOK`
wants aPKLPO]ORPM
wants mePPPPPQPPPP
wants offRPPNPPPPPP
wants somethingMPPPSPPPPP
wants theQOPPPNPPPR
wants toOWMOUUONLJ
wardWMNJNNID]]
ward #1OQRPPPOPPP
ward $T@[LOONHdM
ward isPROPPPOPPP
ward roundOWMPPPPPNP
wardsTOPPPPOPOO
warfarinNQLRXRKSNM
warfarin $SINMZONTOP
warfarin andPSMOQPPPPP
warfarin inrPOPPROPPPP
warfarineSPPOOPPPPP
warmPSNPPOPPPP
warningSPNPPOQOPO
warning $UPOPPPOOPO
warrantNMLPPLNPO`
wasK}HJI]APFI
was #3POMPPTPPPP
was aOVMPPOPPPO
was fineOKTPPROPPQ
was inOQOPPOQQPP
was itTNOPPPPPPP
was justPSNPPPPPPP
was theL[MNOPPPOP
washP[MOPMNPOP
washedPTNPPPPPPP
washerPQPPPPPPPP
washesQPPPOPPPPP
washingPRNPPPPPPP
washoutMNPPWOPOPP
wasn'tPQPPPPPPPP
wasntPKVPPPPPPP
wasoQPPPPPPPPP
waspPQTPPPLPPP
wasteOSPPPPPPOP
wastingOPPPPPPPPP
watchRYQKULNOLO
watch ?SPPPPPMPPP
watchedQPOPPPPPPP
watchfulRPPPPPPPPP
watchful waitingRPPPPPPPPP
watchingNUMPPPPPPP
wateraSRONLINMN
water'sPPQPPOPPPP
waterbirthRPOPPPPPPP
watersNOWPPPNPPP
wateryOLOPPPXPPP
waveLFTOOObONN
wavesKMPPPO\PNO
waxPOPPPTNPPP
wayOW[OQGLOOO
way $PQWOQKNPPP
way toOWNPPOOPPP
wbcINPMOO_OPP
weCUSBHV=Yc\
we allowedMNPPPPPPPW
we arePMVOPSOOMO
we callPMSPPPPPQP
we doLRQPPTOOQO
we getOUOPPNOORO
we givePMRNQPPPSP
we haveHYOOONOLXR
we holdPLLOPOPPVT
we justPROPPPOPPP
we keepQROPPOOPMS
we needLPSPPRPMTO
we stillXVOPPLPOIO
we stopUOOPPNPPPP
we waitQOOPPRPPPP
we'dRPPPOPPPPP
we'rePUROOONPNO
we'vePNTPPOPPPP
we've gotPNSPPOPPPP
weakQMXPPNNPPP
weakerQPPPPPPPPP
weaknessJORPOPWPPP
weanQPPPPPPPPP
weanedOZHPPPPPPP
weaningTOPOOPPPPP
wearTRNPPOOOON
wearsPQOPPPPPPP
weatherMVNPPSNOOP
webTOPPPOPOOP
weberPKKPPO\POP
wedPSMPPPPPPP
weddingNLPPPXPPPP
wedgeTPPPPPNPPP
wednesdayOSPPPPPOPP
wednesdaysNSPPPPPPPP
wedsPROPPPPPPP
weePUNOPJYONN
weekLSGNWVOXJN
week $GLGQVOU^MO
week ?RSPPPONPOP
week ofVMPPQPNPPP
week oldWNSPROHPPP
week orRXPOPPIPOP
weekendMTNOPTONOR
weekend ?NYOPPOOPMP
weekendsPIPPPPPPYO
weekerNNRRQPPPPP
weeklyXLMSOPOOPO
weeksYGTZSPJLKO
weeks #2PPPPPPQPPP
weeks $EHN^YKXNNN
weeks ?RPPPPOPPPP
weeks after\PKOPMROON
weeks agoROOPPPPPPP
weeks andMORQOUOPPP
weeks ofPWKOPOQPOP
weeks orUPOOOPNPPP
weeks pregnantSPWNNMNPPP
weerNWNPPPOPPP
wegOMVPPPOPPP
wegovyMOPLPNPRXP
weighingOROPPPPPPP
weightVIIXKSTOOO
weight gainXPPKOPOPPP
weight lossPPPNPMVPPP
weirdNNPPPPTPPP
wekenOKXPPPOPPP
welcomeLZNPPPOPNP
wellSZANMLbNNL
well $NVKPNSQPPP
well ?QOPPPPPPPP
well asXNPPPPPOPM
well doneOSOPPPOPPP
wellnessOWPPPNNQNP
wellsRPQPPOOPPP
welshPSNPPPPPPP
wenigerTOOPOPPPPP
wentG^^KLLQNNN
went downOMUPPPOPPP
went homeMWNPOPOPPP
went inONXMPPPPOP
went outPNRPPQPPPP
went toOSPPPPPOPP
werLZOOPPNPPO
werePUOPPQOPOM
wernickeOPPRPPPPPP
westOPUPPPLPPP
wetQKUPPTLPPP
wettingOBMPPdNPPP
whatP6J^JOa[OM
what $KTQVLPOLSO
what aNfMOPILOON
what areQFLOPHSOU_
what canLZOOORMOQM
what didSOPPPPPPOP
what doXMXPPRNX<M
what doesGOOOPNdMLQ
what doseLPPYMPPPPP
what elsePNPOPOUOPP
what happensUOPNVNNOPO
what helpsRMOOO\HPOP
what iPNVPPOOPPO
what isR;N\JL\H]Q
what nowOMOOPPQOOV
what shouldHOOSTGR\OO
what timeJiOLONHMQM
what toTNPOPSKUMO
what wouldLLORPWSOOP
what'sME<SMObPZU
what's ourOOPPPPPPSP
what's thePAEWNHYT`R
whateverNSPPPPOPPP
whatsJHNSONYSWM
whats ourOOPPPPPPSP
whats theNKLUOOTOVN
whatsappLMPOPPPMKa
whealQPPPPPOPPP
wheelORPPPPPPOP
wheelchairNXOPPPPSIO
wheelsPROPPPPPPP
wheezePOTPPOOPPP
wheezingOOUPPOOPPP
wheezyPPRPPPOPPP
whenWK<_KWD^LS
when $JNPWRQOPOP
when ?MPPOPPOPPV
when aNOOPOPPPPV
when canWLNNOUOPPO
when doZYOMNLPOHO
when doesJZPOPONULO
when heUNNPPLUPPP
when iKQQOPUMUOO
when isVKNQPNNOUO
when it'sNROPPRPPPP
when sheQPPPPOQPOP
when someoneOOPPPPPPRP
when theRQOPPPOPOP
when toVNOVLOPPOO
when weQOQPPPPPPP
when youPXOPPKOPOO
when'sOROPPPPPRO
wheneverPZNPPMNPON
whereKFeNNLPH^K
where $LTTPPOOGWP
where ?LLaPPPNPKO
where areOMRPPOOPUP
where didOYPPPPPPIP
where doNWPPPQOTGO
where isPLSPPPOPSO
where theOKNPPPXPRP
where'sNCQOPOUN^O
where's theNCQOPOUN]O
whetherbJMOLNPPOO
whether theRPPPNPPPPP
whichJ@DPIT[c\J
which hasQPPPPPPPPP
which isSQPONOPPPP
which ofTOONRMOPQP
which oneXPOOHOSPPP
which worksTPPPPOOOPP
whileYMUMSRKOKN
while breastfeedingXPPOJOPPPP
while iPSPPPOPPOP
while onKOPNXPOPPP
while wePOSPPPNPPP
whiplashTOPPPPOOPP
whiteJMQONMeLNN
white andPRSPPOLPPP
whiteboardOWNPPPPPMP
whoNFBMO>:_ho
who approvesOMPPPPPPWO
who areQPPPPPPPOO
who canMFWPOOOMId
who doMNVOOOOKbF
who getsXNPNRPOPKP
who hadPPPPOQPPPP
who hasXPQOOOOONM
who haveQPPPPPPPPP
who isOHLPPOONgL
who leftPTOPPPPPNP
who livesQMSPPPPPPP
who needs[MORPNLONO
who neverSNPPPPPPPP
who saysOOOPQPPPNU
who signsN?OPPOOY`L
who takesPOTORPNPPO
who tookQWONPPPOLO
who wantsMZPPSMPOMN
who wasOPRPPPPPPP
who'sH\NOSLMOTP
who's onP]PPPPOPFP
who's theN<OPPPONkP
whoeverN[NPPNOPNP
wholeRL\NNTLNNN
whole bloodYONPPPLPOP
whole bodyQPPPPPPPPP
whole bottleNMYPPLPPPP
whole familyMMSPPOUPPP
whomLHNOPLNKsF
whoopingVOPPPLPPPP
whooping coughVOPPPLPPPP
whoseKSJOTONPM\
whyG<XJJ_[_LL
why $JHNNJOaYPP
wichTPOPPPOPOP
widalPPPPPPQPPP
wideLLZNOPTOON
wide openOPSOPPPPPP
widenedMNOPPPXOPP
wieWPOPPONPPO
wiederMYMPPPOPPO
wifeGGZOOSJNNa
wife isNKVPPQNPPS
wife saysPLPPPOQPPU
wife'sOORPPQOPPP
wifiK[JOPOOOVO
wildOTPPPNNPPP
willLSJMYWKOLS
will aYKOPPMPPPP
will beMVQPPOPOPN
will doJ^VPOLNOLO
will itSLOPQQPPPP
will theUPPPMPPPPO
windowUTPOOONOON
window $ZLNOPPOPPP
windowsPRPPPPPOPP
wineNMPNQXOPPO
wingOSNPPPPPPP
winterXJPOOPVPKP
wipedOULPPPPPPP
wipesQPPPPPOPPP
wirNPUPPPNPPP
wirdNLWPPPOPPP
wirePNSPPPOQPO
wiresOQQPPPPPPP
wisdomPPPPPSOPPP
wiseNPPPRKPPPU
wiselyOSOOPPOPPP
wishOSOPPPPPPP
wishfulQPPPPOPPPP
withPWHIcIWTND
with #1MVNPPPMRPP
with ?SPPPOOOPPP
with aVQTVHJRPMM
with alzheimer'sQPPPPPPPPP
with anNPPYKPPPPP
with asthmaXPOPJPPPPP
with bronchiolitisNPRPPPPPPP
with chestNSQPPPOPPP
with clopidogrelOPPPQPPPPP
with copdQPPPPPPPPP
with covidOMPPPPLOZP
with croupOQPPPPPPPP
with dementiaQPPPPPPPPP
with feverZPPFPPPPPP
with fluQPPPPPPPPP
with goutUNOOPTOOPN
with heartQPPPPPPPPP
with herSRJPOSLPPS
with highQPPPOPOPPP
with himPROPPPPPPP
with hisPTNPPNPPPP
with itOWNPPLPPPP
with legROQPPPOPPP
with meORZPNKPPNP
with myQHQPL]PPPO
with noSORPPOMOOS
with normalROONNOWOOP
with oneQSPPOOOPPP
with pneumoniaDKOUNXVRPP
with theM]JOVPLOFV
with twoPPOPPPOSPP
with typeQPPPPOPPPP
with usOLPPOOOOYP
with warfarinOPPOUOPPOP
withdrawPPPPPPPPOR
withdrawalTOOWJOPOPO
withinTJVOPPHTOS
within #1UMPPPPKTPP
within #2PPPOPPOOOS
within aROPPPPPPPP
within theNOTPPPPPPP
without[KKLMGQTQ[
without aOLPPOPPUWL
withuotQPPOPPPPPP
witnessWMOPPOPPPO
witnessedPNTPPPOOMR
wkVMKLWMOWPO
wk ?QPPPPPOPPP
wk oldUPQPNPLPPP
wksWQHA\ZPMOO
wks $^RMEXLLOPP
wks agoHPOPWOSPPP
wobblyQPPPPPPPPP
wochenPORPPPOPPP
wokeSWLPOMNPPP
woke upPWLPPMPPPP
womanQSPPUMMOOO
woman #2QPOPPORPPP
woman ofOPOOTPOPPP
woman withRPQOOPPPPP
woman'sQPPPPPPPPP
wombPNSPPPPPPP
womenXNNONMOPSP
women $RPPPOPPPPP
wonNXOPPOOPMP
won'tGHNOJePONX
won't wakeOPTPPNPPPP
wonderRPOOPPPPPP
wonderingQOPPPPPPPP
wondersPTPPPLPPPP
wonkyPQPOPPPPPP
wontNG`PPNMPPP
wont wakePORPPPPPPP
woodONUPPPOPPP
woohooPQPPPPPPOP
woolMPOPPPTPPP
woozyPPSPPPNPPP
wordMVPPPLSSMO
word $OWMPPOPPPO
wordingGJNMPOOiON
wordsLKUPPOOWPO
wordtNLXPPOOPPP
workOJMMTWMSNS
work $XSGONTNOOO
work ?QPPPPPPPPP
work forOOOOPUPOPP
work inOPPPPSPPPO
workedNOKPNTOXPO
workerPNSPPOOORP
workersOOPPPPPUOO
workingNbROOGKLSM
working $OQUPPMPPOP
workoutQPPPPPPPPP
workroomPQOPPPPPPP
worksQNPNOZNONP
works ?SOPPPOPPPP
works bestRPPPPPPPOP
works betterSPPPPOOPPP
workshopPXPPPPPJOP
worldQSOOPNPPPP
wormsPIMPPM]PPP
wornTPOPPPPOPP
worriedMHMPR^PPPO
worryNNKOVXNPPP
worry aboutNOOPSPPPPP
worryingPPPPPQPPPP
worseNNQONPZOOO
worse $RPTPPOMPPP
worsenRPPPOPPPPP
worstLMTPWNOPPP
worst headachePOSPPOOPPP
wortMOOPXOOPPP
worthSTOOMUMONO
worth itRYPOMONONP
worth theQPPPPPPPPP
wouldOHLPWYYMMK
would aSPOPPNPPPP
would beNWPRPIPPPP
would itNOOPPTPPPP
would likeQUMPPONPPP
would youGAKRRgWONO
woundMMUONQOUNP
woundsSMOPPOMOQU
wowPUOPPPOPNP
wrapsQPPPPPOPPP
wreckingQKPPOUPPPP
wristOFTOPQ]OMM
wristbandPULPPPPPPP
writeJOOQPNNTPW
writesPQPPPOPPPP
writingPPPPPPQPPP
writtenOPRORINXPO
wrongNUVNMJLMM]
wroteMRRPQPOQNP
wtKNM]OOPOPP
wwONOPPROPSP
xWPYGJPLOH^
x #1OYZMLNGOOP
x #2QSOPPPNPPP
x rayUKMPOSWOOL
x raysOGPPPPOOJc
xareltoQMQSPPOPPP
xpertQOPPPPPPPP
xrKQOWOPOPPP
xrayPTOPPRNOOO
yRC[JZNONOQ
y ?QPPPPPPPPP
y noQJYPPPNPPO
y oMPQPPPOPPS
y siteLONM\PPPOP
y vsROPPPPOPPP
y'allNROPPRPPPP
yaLO[OPONPOO
yeahLWOPPPOPPP
yeareIRXJQGMLM
year $XQONPLNPOP
year ?RPPPPOOPPP
year andOMPPPTPPPP
year canOOPPPSPPPP
year ofROPPPPPPPP
year oldYJS]KEQOOO
yearlyUOPOPOOPPP
yearsUJGQNT\MLR
years $WNOOPQNPOO
years ?QPPPPPPPPP
years agoKUOOMMWPPP
years andQPOONSPPPP
years ofTOPOPOOPPP
years onWOPNONOPPO
yellowIRPNZSLPOO
yesIVINXQMOOU
yes orNPNOYONPPP
yesterdaySBRONWXOOO
yesterday $NH[PPQOPPP
yesterday andSQOPOPOPPP
yesterday'sOQPPPPPPPP
yetMPSNPNLPZO
yet $NMQOPNLPZP
yieldaKNPOOJOPO
yoMEPVOQTMOX
yo $KMMYQNUOOO
yo withRPOPPOPPPP
yogaRPOPPROOPO
yoghurtOTPPPPPOOO
yogurtPRPPPOPPOP
you:{=MNbeN@>
you $MPRNOXPOMO
you aNZPPPLNPOP
you allPSOPPOPPPP
you arePRRPPNOPPP
you doR]NNOVINKM
you getO\OPPMOPKO
you givePPPPQPPPPP
you knowPIPPPPPNZO
you startPPPQOPPPPP
you tellTNPPPOPPPO
you thinkONOPPQTPPP
you wantPVPPPMPPNP
you'dOPOPPPQPPP
you'reN\MNPQOONN
you'vePRPPPOPPPP
youngSJKOPO[OOO
yourCaRNN_LNHM
your ownPOPPPRPPPP
yoursPQPPPPPOPP
yourselfPPPPPPPPPQ
yourselvesPSNPPPPPPP
yrXMLRMMRNOT
yr $[LNOOONPPP
yr oldERPTNOXOPQ
yrsSNHPRXONOO
yrs $VRNPPOMOPP
yungQPPPOPPPPP
zFMOOMOOlHO
z pakSPPPOPPPPP
zanamivirQPPPPPPPPP
zeOMVPPPOPPP
zegtPORPPPPPPP
zepboundOOOOPQOTPP
zeroMPTPPOROPP
zijnOPTPPOOPPP
zimmerOQSPPPNPPP
zincSOOSOOPOOP
zinc forOPPUOOPOOP
zithromaxQPPPOPPPPP
zofranOTONTPOPMP
zoledronateOPPRPPPPPP
zoledronicNPPSPPPPPP
zoledronic acidNPPSPPPPPP
zoloftNNPOZLOPPP
zolpidemSOPOROPPPP
zoneMPPPPPTPPP
zoomNWOPPNPPOP
zopiclonePPPPQPPPPP
zosterPPPPQPPPPP
zoster vaccinePPPPQPPPPP
zosynONPUPPPPPP
zuSLTPPOOPPP
zusammenLYNPPNPPPP
zuurstofUNOPPPPPPP
zweimalPOROPPPPPP
zyprexaOPPOSPPPPP
~'arPROPPPPPPP
~'clPROPPPPPPP
~'cloPROPPPPPPP
~'d_PQOPPPPPPP
~'llPTOPPOOPOP
~'ll_PTOPPOOPOP
~'reOSPOPPOPOO
~'re_OSPOPPOPOO
~'s_ETPNN_NMRN
~'t_NMTPOQROOP
~'veNPQPPSOPPP
~'ve_NPQPPSOPPP
~_abQPOOQQOPOQ
~_abdPOQPPOQPPP
~_ablQQPPPPPPPO
~_aboOQOPQQNPPR
~_abrPPPPPQPPPP
~_absQPNPQPPPPP
~_abuPOQPPPPPPP
~_acXLQPNOMPQP
~_acaPOQPPPPPPP
~_accQPPOPOOPRQ
~_aceRPPOPPPPPP
~_achQOPPPROPPP
~_aciPNQRPPPOPP
~_acrPQPPPPPPPP
~_actPPRQPOPPPP
~_acuTOOOOPOQPP
~_adQNSQNOLPPS
~_adaOPPPQPPPPP
~_addQPPOPPPPPP
~_adePNRPPPPPPP
~_adhQOPPPRPPPP
~_adjPQPQPPOPPP
~_admOQOOOOOPRQ
~_adoPPPPPPPQPP
~_adrOORPPPPPPQ
~_aduROOROPOPPP
~_advQOQPPPOPPR
~_aePQPPPPPPPP
~_afRLPQOPSNQP
~_afePQOPPOQPPP
~_afiPPPPPPOPQP
~_afrQPPPPPPPPP
~_aftQOPQPPRNPP
~_agONTNPQNPOR
~_agaQSOOORNPOP
~_ageQPOPPPPPPQ
~_agiPPQPPPQPPP
~_agoPMUPPPPPPP
~_agrPPOPPPQPPQ
~_ahPOPPPPPPPQ
~_aiRMTPPQONPP
~_aidQPOPPQPOPP
~_airQMTPPPOPPP
~_alRSONVOMOOO
~_alaPQQPPOOPPP
~_albPPPQOPPPPP
~_alcPOOORQRPOP
~_aleQPQPOPPPPP
~_algQQOPPPPPPP
~_allMNPPUPNOQQ
~_aloQPQOPOOPPP
~_alrQPPPPPPPPP
~_alsOPPPPPPRPP
~_altRQOOPPOPPP
~_alwOPPPPRPPPP
~_alzQPPPPPPPPP
~_amRPSRPNNPON
~_ambQQQOPOOPPP
~_amiONQSQOOPPP
~_amlQPPPPPPPPP
~_amoRQOPOOPPPP
~_ampPPQQPPOPPP
~_amyPPPPPPQPPP
~_anTQSNMPUMMN
~_anaNPQPQOOQQP
~_andQOPQPPOPPP
~_anePORPPPPPPP
~_angQOQPOPPPPP
~_ankQPNPPQRPPP
~_annQQQPPOOOPP
~_anoQQPPPPOPOQ
~_ansPPQPPOPPPP
~_antTPPOMQPOPP
~_anxPPPPPPQPPP
~_anyPTRPPPOONO
~_aoPOQPPPPPPP
~_aorPOQPPPPPPP
~_apRLQMORNRTN
~_apaQPPPPPPPPP
~_apiQPPPPPPQPP
~_apnOOSOPPOPPP
~_appPNMOOSOQUO
~_arRRTPQMOPNN
~_ardQOPPPPPPPP
~_areOOQPPORPPP
~_armNPQPQOQPPP
~_aroPQPPPPPPOP
~_arrSRPPOOMPOP
~_artPQPPQOPPPP
~_asSPRNPNOPMS
~_ascOOQPPPRPPP
~_askQSNOPPOPOQ
~_aspRNQPPPPPPP
~_assQNPPPOPOPT
~_astOPRPQQOPOO
~_asyPPQPPPPPPP
~_atOMSQQNROOR
~_atoOPPPQPPPPP
~_atrOPRQPPPPPP
~_attQOPPONSPOR
~_auRRONOPPROQ
~_audOROPPPQPPP
~_augQPQPPPPPPP
~_autQQNOOOOROR
~_avOPPORPOORP
~_avaOQPPPPOPRP
~_avePOPPPPPPPP
~_avoOPPOSPOPPP
~_awPSQOONQPOP
~_awaPSQOONQPOP
~_ayPPPPPPPPQP
~_azQOQPQPOPPP
~_azaPPPPQPPPPP
~_aziQPPPPPPPPP
~_baWNROORONOL
~_babQOQRPSNONP
~_bacTSPNOQOPNO
~_badPRPPPPPQOP
~_bagORQPPOPPOP
~_bakPQPPPPPPPP
~_balQNROPQPPPP
~_banMQMRQNRPRO
~_barQMPPPQQORP
~_basSNOPPOQPPP
~_batPPTOOQOPOP
~_beWOUKNUNNNM
~_beaNQPOORPPPP
~_bebPPQPPPPPPP
~_becPPQPPPPPPP
~_bedQROOPPOPPP
~_beeNQPPPSOPPO
~_befQPNORRPOPO
~_behQQOPPPOPPP
~_beiPPRPPOOPPP
~_belQNROOQROPO
~_benROQPOPOQOP
~_besQROPPPOPOP
~_betTONOOOSOOP
~_biNONONQRXLQ
~_bicQPPPPPPPPP
~_bikQQPPPPOPPP
~_bilMNOOOORXNO
~_binPPOPPPPPPR
~_bioPQPPPPOQOP
~_bipPPPQOPQPPP
~_birOPOPPRQOOQ
~_bisOQPPQOPPPP
~_bitPNPPPRPPPP
~_blNJ]NOLTLSN
~_blaNLTOPNUOPO
~_bleQQSPNMPPQO
~_bliPOOPPQQPQP
~_bloOOSPQQMNRQ
~_bluPPTOPOPOOP
~_boRSUOLNRLQO
~_boaORPPPOOPPQ
~_bodONRPPORPPQ
~_boiPQPPPPPPPP
~_bolQOQROPOPOP
~_bonPPOPPQRPPP
~_booQTNOOROOQO
~_borOQPPPPQPPP
~_bosPQPPPPPPPP
~_botPPPONSPPPO
~_bouQQPPPNPPPQ
~_bowRMQPPPQPPP
~_boxQRPPPOPPPP
~_boyPPRPPOPPPP
~_brNRUPPONMRP
~_braOSQROONPPP
~_breNOQORQNOQQ
~_briQRQOOOOOQO
~_broOQQPOPPPPP
~_bruOOPPPPSPPP
~_buMSORQQPOPN
~_bubPPPPPQPPPP
~_bucOQOPPPQPPP
~_budPPPPPQOPPP
~_buiPPQPPPPORP
~_bulOORPPPPPPP
~_bumQPPQOPPPPP
~_bunQMOPPQPQPP
~_bupOPPPQPPPPP
~_burPOPQOQQOPP
~_busORPPPPPPOP
~_butOQPPPOPPPP
~_buyPPPPQPPPPP
~_byRPPPPPOPPP
~_bypQPPPPPOPPP
~_caPTRMMITPQR
~_cabPPQPPPPPPP
~_caePPPQPPPPPP
~_cafOUNPPPPPPP
~_caiPORPPPPPPP
~_cakOSOPPPPPOP
~_calOPSPPMPPQO
~_camORPOORNPRP
~_canPNVONORONQ
~_capPMPPPOSPOR
~_carSPNPQPNROO
~_casOOOOPOPQRR
~_catQOPOPOQOSP
~_cauOMPPPOSSOQ
~_ceMPQRROMTPP
~_cefOPPQQOPPQP
~_ceiOPPQPPPPPP
~_celPOPQQPPPPP
~_cenNQOQPOORQP
~_cerPPPOPOOSOQ
~_cesQPQPQPPPPP
~_chQTPLPMQPRO
~_chaOSONONMQRR
~_cheQRQNQPNOQO
~_chiQQOPPPROPO
~_chlOOPRQQPPPP
~_choQOROPPQPOO
~_chrPPOOPPQROP
~_chuPRPOPPPPPP
~_ciRJROVOPOQO
~_cigQPPPPPPPPP
~_cinPORPPPPPPP
~_cipPPPORPPPPP
~_cirQOPPQPOPPP
~_citPPPPRPPPQO
~_clOTOQPMRSOL
~_claMPOPRORUNO
~_cleRSPQNOOPOO
~_cliNPQQORNPRO
~_cloRQPOQNROOO
~_cluPQPPPOQPPP
~_coRQVLONHSMV
~_coaQPOPPPPPPP
~_cocPPPPQPPPPP
~_codMNPOPPMXRO
~_cofOSPPPPPPPP
~_cogQPPPPPPPPP
~_cohQPPPPPPPPP
~_coiROPPPPOPQP
~_colRNVPOOMOQP
~_comNTTNPOOQKS
~_conPMOQQRMPOS
~_cooRPOPPQOOOP
~_copOSOOPPPPPP
~_corQNRSNOROOP
~_cosRROPPOPOOP
~_cotOPQPPPQPPP
~_couOOPNPQQQPR
~_covOQNOOPPQSQ
~_cpPOQPPPPPPP
~_cpaPOQPPPPPPP
~_crQNQPNPORQQ
~_craQPQOPQNOQO
~_crcQPPQOPPPPP
~_crePNOPQSPPPO
~_criPPQOOONQQR
~_croNQNQPOQQOQ
~_cruPORPPOPPPP
~_cryPPPPOQPPPP
~_cuQQQNPNQOQO
~_cufQQPPPPOPOP
~_culPQPPPOOPQP
~_cupOQPPPPPPPP
~_curPNOOPOUPPP
~_cusOPPPQPPPPP
~_cutROPPPPOPQP
~_cyONQRPQQOOO
~_cycPOORPQPPPP
~_cylOQPPPPPPPP
~_cysOOPPPPRPPP
~_daQLNQMVOQOR
~_dabQPPPPPPPPP
~_dadPOPPPROPPP
~_daiRPPQPPOPPP
~_dalOQPQPPPPPP
~_danNQNPQSOPPP
~_dapQPPPPPPPPP
~_darOOPPPPSPPP
~_datROOOPNORPS
~_dauOOPPPSPOPQ
~_dayQNOQOPQQPO
~_deUPQMLJQRNU
~_deaQSNOONNROR
~_debPQOPPPPPPP
~_decPQPOPOPPNU
~_deeOPRQPOPPPP
~_defPPQQPOPPPP
~_degOORPPROPPP
~_delTQPNMOQPQP
~_demQQNOQPOQPP
~_denOQMOSQNSOP
~_depPOQQOPQOPQ
~_derOOPPPPRPPP
~_desPPSQPOPOPO
~_detQPOPOQPPPP
~_devPMPPPOSPQP
~_dexROPQOPPPPP
~_diNRPPTKSRMO
~_diaOOQROPOQQN
~_dicNQQOSPPPOP
~_didPPQPPPPPPP
~_dieOSOPPPPPPP
~_difPONOQPTPPP
~_digOOQPQOOQPP
~_dilOPOQQPPPPP
~_dimQOPPPPQPPP
~_dinORPPPOPPPP
~_dipQQPPPPPPPP
~_dirPOPPPOPPQQ
~_disQPQOOOPRMQ
~_divQQPPPQOPPP
~_dnOQPPPPOPQP
~_dnaOQPPPPOPQP
~_doOQPWOLNMSQ
~_doaQPPOQPPPPP
~_docOOPPPQOSPP
~_doeTMMMQOPQRQ
~_doiOQPPPQOPPP
~_dolPOPOQOPOPR
~_donPVPOPOOPOO
~_dooOQSPPOOMQQ
~_dopQPQOOOQPPP
~_dosPNN^MNNPOO
~_douPOPQOOROPP
~_dowPQSOPOPOPP
~_doxPPPPQPPPPP
~_drOOSSPKQLQS
~_draPRRPONNPPR
~_dreOOOPPQPOSP
~_driOPLUOPPOOR
~_droOOUOQMROOO
~_druQNQOPOQOPQ
~_duPPQQOOPPPR
~_dulPQOPPPPPPP
~_dupPPPPPPQPPP
~_durQOQQOOPPOO
~_dutOPOPPPOPQR
~_dyPQPOPNQOQQ
~_dyiPQPPPNPOQQ
~_dysQPPOPPQPPP
~_eaSPLPPTQPOO
~_eacOOPQQQPPPP
~_earTOOOPQPPOO
~_easQPOPPPPPPP
~_eatOQNPPSPPPP
~_ecQPROPPOQOO
~_echPQOOPPORPP
~_eclPPQPPPOPPP
~_ecmQPQPPPPPPP
~_ectPPQPPPPPPP
~_eczQPOPPQPPOP
~_edPQPPPPPPPP
~_edgPPOPPPQPPP
~_eduPQPPPPPPPP
~_efXNONQPOOOO
~_effVNPOPPPOPO
~_egNPOPRQPPPP
~_egfOOPPRPPPPP
~_eiQRPPPOOPPP
~_eigPQPPPOPPPP
~_elSPQPOORONO
~_elbPPOPPOQPQP
~_eldQPOQPPPPPP
~_eleQPQPPOQPOO
~_ellQNSPPPPPPP
~_elsPROPPQPPNP
~_emPTOOOPMPPS
~_emaOSOPPPOPPQ
~_embQNQPPPPPPP
~_emePQPPPPPQPQ
~_emoQPQPPPPPPP
~_empOQPOPQOPQP
~_enOQQOSNOQNQ
~_encPPPQOPPQPP
~_endNPQPPPQPQP
~_engPRPPPOPPPP
~_enoROPOPPPPPP
~_entMQRPPPOPOR
~_epSPOPPPPQNP
~_epiQQOPPOPQOP
~_eplQOPPPQPPPP
~_eqMPOTOPQPPP
~_equMPOTOPQPPP
~_erQNQPPOOOQR
~_errQNPOPPOOQR
~_eryQPPPPPPPPP
~_esPRQOPONOSO
~_escOPRPPPPPPP
~_eskPPPPPPPPQP
~_estORPPPPOORP
~_etQPOPOPRPPP
~_ethQQPPPPPPPP
~_euPPPPPPQPPP
~_evTPNONTPOOO
~_evaPPQPPPPPPP
~_eveOQNPOUQOOO
~_eviUOOOPOOPPP
~_exSVONMONPPP
~_exaQQOOOQOQOO
~_excRQOPPOOPPP
~_exeQROPPPPPPP
~_exiPPQPPPPPPO
~_expQSOOONPPPR
~_extPPOPPPQPRO
~_eyOMSPOPSPPO
~_eyeOMSPOPSPPO
~_faTRTMNSKNOO
~_facQOROPOOPQO
~_faiQSROOPNPOO
~_falPPQOPQOPPP
~_famOQPOPOPPPQ
~_farOOPPPOSPPQ
~_fasSNPQORNOOO
~_fatPNOPPUOOPO
~_feTKVLQRRNMN
~_febRPPPPPOPPP
~_feeOOPOPTRONO
~_felPPRPRNOPPP
~_femOOQPQPPPPP
~_fenPOQPPPPPPP
~_ferONSQPPQPPP
~_fetPPRPPPPPPP
~_fevPPONQPSPPP
~_fewROPPPPPPPP
~_fiUMXQMKQOLQ
~_fibQPPPPPPPPP
~_fiePOQPPPQPPP
~_fifPNQPPPQPPP
~_figOORPQPPPPP
~_filPPOQONQQNR
~_finOUOOOPSOOO
~_firQPRPPNNPPQ
~_fisTOQPOOPPPP
~_fitPNSQPOOPPP
~_fivQPOQPPPPPO
~_fixPQPPPQOPOO
~_flMLSNUQRORO
~_flaOOQOPRPPPP
~_fleONOPSPQPPP
~_fliPPPPPQPPPP
~_floNOTPPNPPSO
~_fluRNPORORPOO
~_foMPQSMPNTQO
~_foaPOQPPQPPPP
~_folQQPQPPPOPP
~_fooOPPPPQQPOP
~_forMNQPOONVSP
~_fosPPPROOPPPP
~_fouPRQPPPPPOO
~_frOUPRLONOPR
~_fraOPNPONPRPT
~_freRRPROPNOOO
~_friNRPPPPOOQP
~_froPRQPNPPOOP
~_fuPPQOPPQOQO
~_fulPQPPPOPPPP
~_funQNPOOQQORP
~_furPQPOQPPPPP
~_gaPNTNOTPNOP
~_gabPPPQQPPPPP
~_gaiQOOOPPQPPP
~_galPOPPPQPPPP
~_gamPQQPPPPPPP
~_ganPPQPPPPPPP
~_garPPQPOQPPPP
~_gasQORPOPOPPP
~_gauPOPPPPQPPP
~_gavOPPPPPPPPR
~_gePNXPPPMOMO
~_gelPORPPPPPPP
~_genOQPQQOQOOP
~_gerQOQPPPPPPP
~_gesQQPPPPPPPP
~_getQNQPPSOPOP
~_giORRQQNMPQP
~_girQPPPPPOPPP
~_givOPQRPNNPQQ
~_glRNQSOOPPOO
~_glaRPPPPPOPPP
~_gliNPQQQPQPPP
~_gloPPOPPQPQPP
~_gluROQQOOQPPO
~_glyQOPQPPPPPP
~_goLWRONRNNNQ
~_goaQPPPPPPPPP
~_goeORNPPPQOPP
~_goiNQRQPQOPOO
~_golPOQPPPQPPP
~_gonOORPPQPPPP
~_gooQSOOOONOOS
~_gouPQOPPPQPPP
~_grMQSQNSQNON
~_graNORRPTMOQO
~_greNRQPOORPOP
~_griPNRPPPQPPP
~_groQPOPPPQPOP
~_guNOSOPPOOPR
~_guaNSOPPPOPPR
~_guiROPPPPOPQP
~_gumPPPPPPQPPP
~_gunPOQPPPPPPP
~_haNSWOPPPMMP
~_hacQPPPPPPPPP
~_haePPPQPOPPPP
~_haiNOOPPSPPPP
~_halONSRRPPONO
~_hanNNTOOOQPOR
~_hapPUOOQOPPOP
~_harUOROPOOPOO
~_hasPPQQPOPPPP
~_hatPQPPPPPPPP
~_havNPOPPQPOQR
~_hcOPPOPPPRPP
~_heTTVLLOTMOM
~_he'PPSPPNPPOP
~_heaTRPOOOPPNO
~_heiPPOPPQPPPP
~_helOPROOQQOQO
~_hemQQQOPPOPPP
~_hepPOPPOPQPQP
~_herOQQOOQQORO
~_hfQPPOPPPPPP
~_hiQOUNPNPOPP
~_hidPQOPPPPPPP
~_higRPPOPPOPQP
~_hilQOQPPPPPPP
~_hinQORPPPPPPP
~_hipPOPPPPOPPQ
~_hisPQPPPPPPPP
~_hivOPQPPPPPPP
~_hoORQONNLPVQ
~_hoaPPQPPOPPPP
~_holOQPOROPOQQ
~_homQPQONQOROQ
~_honPQQPPPPPPP
~_horQQOPPOQPPP
~_hosPPOOOQOOSP
~_houQOPSPMMPUO
~_huORROQQNOOP
~_hudPQPPPPPPPP
~_hugPOQPPPPPPP
~_humPOQPPPPPPQ
~_hunORQPPPPPPP
~_hurRPPPQOOPPO
~_husPPOPPROPPP
~_hyQLPQROSPOO
~_hydOOQRPPPPPP
~_hypPOPOQOTPOO
~_hysPOPPPPPPPP
~_i'NRPPPROPPO
~_i'lPROPPOPPPP
~_i'vNPQPPSOPPP
~_ibPPPPQPPPPP
~_ibuPPPPQPPPPP
~_icPQPPPPPPPP
~_icoPQPPPPPPPP
~_idONNRPPTPPP
~_ideNNOQPPTPPP
~_igPROPPOPPPP
~_ignPROPPOPPPP
~_ilQPOPPOPPPQ
~_illPPPPPOQPPQ
~_imQOOQROOOOR
~_imaQPPPPPPPPP
~_immQOPPQPOPPP
~_impPQOQQPOPPP
~_inWLOQKLOTTM
~_incPQQPOPOSQO
~_indQPOONPROQP
~_infSPOTOOONQO
~_ingRPOPPPPPPP
~_inhONRPQROPPO
~_iniOPPRPPPPPP
~_injROPOPRNQPP
~_inpPPQPPPPQPP
~_insPRQNPMOQRQ
~_intROOQOMPRSN
~_invPOPPPPSPOP
~_irROPPOPQQOP
~_iroPQPPOPPQPP
~_irrQOPPPPRPPP
~_isQPQPPPOPQO
~_iscQOPPPPPPPP
~_isnPPQPPOPPPP
~_isoQPPPOQOPQO
~_itPQMOOQQVNO
~_it'PSPPPPOPOP
~_itcOONPPRRPPP
~_iteNNOPPPOWOP
~_itsQPPPPPPPPP
~_ivQQPPPOPPPP
~_iveQQPPPOPPPP
~_jaQNOPPSQPPP
~_jabPPPQPOPPPP
~_jamPQPPPPPPPP
~_jauOPPPPPQPPP
~_jePPQPPOOOOQ
~_jelPROPPPOPPP
~_jerPOQPPPQPPP
~_joMROOQOTQPO
~_johOPPPQPPPPP
~_joiNPOPPPSQPP
~_jokPQPPPPPPPP
~_jouQPPPPPPPPP
~_juQTQOPNQOON
~_juiRQNPQOPPPP
~_jumPPQPPPPPPP
~_jusPPROPPQOOO
~_kaQNSOOPQOOP
~_kalQORPPPPPPP
~_kanPPQPPPPPPP
~_keSPOOOQPOQQ
~_keeSOPPOQNPOQ
~_kenPOOPPPQPPQ
~_kepPOPPPPPPQP
~_ketOQPOQOQPPP
~_keyPROPPOPPPP
~_kiOPPSPOQOPO
~_kicOPQPPPPQPP
~_kidRNPPPPSOOO
~_kilNROSPQOPPP
~_kinROQPPPOPPP
~_kitOQOPPOPPSP
~_klPOSPPPPPPP
~_knPMQOSPPOPP
~_kneQOPOPQRQOO
~_kniPOQPPPPPPQ
~_knoOPQPSOOOQP
~_koQMTPPPPPPO
~_krOOSPPPOPPP
~_l'SQOOPPPPPO
~_l'aQQOPPPPPPP
~_l'eRPPPPPPPPP
~_laRROORLNOPS
~_labQPQPPPNOQP
~_lacPOPOROQPPP
~_ladONQPQNRPQP
~_lagPQPPPPPPPP
~_lamOSPPPOPPPP
~_lanQPPOQQOPPP
~_lapPRPPPOPPOP
~_larRPPPPOPPPP
~_lasPPOROQOPPP
~_latQOMNRPQOQR
~_lauPQPPPPPPPP
~_lavPOPPPPOQPP
~_lawOMOPPPPPOV
~_lePRNOPKQRPS
~_leaQTNOPMOOUO
~_lecPROPPPPPPP
~_lefNQQPPPRPNP
~_legNPPOOPPOOU
~_leqQPPPPPPPPP
~_lesSNOPOOSPOP
~_letORNPPPOROP
~_leuPPPPPPQPPP
~_levNNRRTNNROO
~_liOLUNOLSNSR
~_liaQOOPPPPPOT
~_libOPOPPOPPTP
~_licPPPPPOPQPP
~_lidRPPPPPPPOP
~_lifQQOQOOPOPO
~_ligRPSPPOOPPP
~_likOPQPOQROOO
~_limNNPPOORPPS
~_linOQQOPOROPO
~_lipPNTOPOPPPP
~_liqPPPPPPPPQP
~_lisNRNOPPPQSP
~_litPORQQQOPPO
~_livQOOORSPPOP
~_llPSNPPPPPPP
~_loONSTOOQMOP
~_loaNPPXNONOPO
~_lobPOQPPPPPPP
~_locNMSOPNPOUR
~_lonRNNQPRNQOQ
~_looOQOOPOUPOO
~_lorPPQOQPPPPP
~_losPNQOOTQOMP
~_lotQOQPPOPPPP
~_louPRPPPPPPOP
~_lovOTOPPNPPPP
~_lowTOOQPPPPPO
~_luRSONOOSPMN
~_lucOQQPPOQPPP
~_lumQNNPPQSQPP
~_lunRSPOPPOPNO
~_lyPNPPPPSPPP
~_lymNOOPPPSPPP
~_lysQOQPPPPPPP
~_maKNTRTPPMOS
~_macNRROQNQPOP
~_madORPPPOOOPR
~_magQQPOQPOPPO
~_maiQPQROPNPPP
~_makOPOPQRQOOQ
~_malPNPPQPPPPP
~_mamQPPPPPOPOP
~_manPONTPONORR
~_maoOPPORPPPPP
~_marMQQPPRQPPO
~_masOMRPPPQPQO
~_matNPOPPQQPOP
~_mayQPPPPPPPPP
~_meKOPOSSQTON
~_meaMOOPPOVQPO
~_mecQPPPPPPQOP
~_medNKOOPRPURQ
~_meeOSPPPOPPPP
~_mehPOQPPPPPPP
~_meiPPROPPOPPP
~_melQPPPPQPPPP
~_memQPOPPPPPPP
~_menQQPQOQNOOQ
~_merOOPPPRPPPP
~_mesPQQPPOOPQP
~_metOPORSPPOOO
~_miONUQLQLQQQ
~_micPROPPOPPQP
~_midRPOQPOPPQO
~_mifPPPQPPPPPP
~_migPONPORQPRP
~_milSOOPPPPOPP
~_minMNXOOQMQOQ
~_mirQROPPPOPPP
~_misNNRROQOQPP
~_mitPOPPPPPPPQ
~_moWSVNNRKPKL
~_mobQOPPPPPPPP
~_modOROPPOOSPP
~_moiPQPPPPPPPP
~_molRNPPOQPPPP
~_monQQQPOROONO
~_mooQPPPPPPPPQ
~_morUTQONOMPNO
~_mosROPPPQPPOP
~_motOLSPPQQOQO
~_mouNOTPPPPPPP
~_movOSPPPOPPPP
~_mrPPPPPPPPQP
~_mrsPPPPPPPPQP
~_muMQNTPQQONQ
~_mucOPOUOQOOOO
~_mulPOQPPPQPPP
~_mumOOOPPRQPPP
~_musRPOPQOMPPQ
~_myOMROSQOPPP
~_myaOPQPRPPPPP
~_myoQPPPPPPPPP
~_mysONQPPRPPPP
~_naQNPQOQROPP
~_nacQQPPPPOPPP
~_naiOMNPPSTPPP
~_nalQOPQPPPPPP
~_namNROPPOQPQQ
~_napRPPPNQOPPP
~_nasPORPRPPPPP
~_neVLQQPWNOJN
~_neaMRQPRPOPPQ
~_nebQQOPOPQPPP
~_necOMTPPOSPOP
~_neeROOPPUMPOO
~_negPPQOPQPPOP
~_neiPQOPPPPPPP
~_nelROQPPPPPPP
~_neoPOQQPPOPPP
~_nepPNPPPTPPOP
~_nerQOOPQPQPPP
~_neuQPPPPPPPPP
~_nevPPPPPQPPPP
~_newRNPQQOQOPO
~_nexQRPPPQNOOP
~_niLPQOTSPNRM
~_nicNPRQOOOPRO
~_nieOOSPPPOPPP
~_nifQPPPOPPPPP
~_nigORMOPTQOPO
~_ninNPPQOQQPPP
~_nitMOOPWOOOQO
~_noNTOLNPWOMS
~_nobOQQPPOQPPO
~_nocQPQOPPOPPP
~_nodPOOPPOSPQP
~_noiPQPPPPPPPP
~_nooORPPPPPPPP
~_norTPMNORROOO
~_nosOOQPPPRPPP
~_notLPNOOQQRNU
~_nsPPPORPPPPP
~_nsaPPPORPPPPP
~_nuOONOQPMRSP
~_numONQQPOORSO
~_nurOPOORPOPQQ
~_nyOPPQPPQPPP
~_nysOPPQPPQPPP
~_o'PROPPPPPPP
~_o'cPROPPPPPPP
~_obOQPOOONQOS
~_obePPPOPPPRPQ
~_oblPPPPPPPPPQ
~_obsQPPPPPPPPP
~_ocQOPPPPPPPP
~_occQPQPPPPPPP
~_odROQPOPPPPP
~_oddQPPPPPPPPP
~_oePPQPPPPPOP
~_ofPPRROPNOPP
~_offPQQPPPNPQP
~_oftQOPROOPPPP
~_ohQPPPPPPPPP
~_okNQPPSPPPPP
~_okaNQPPSPPPPP
~_olROPPPOPPPP
~_olaPPPPQPPPPP
~_oldROPPPPPPPP
~_omQPPOPPPPPP
~_omeQPPOPPPPPP
~_onOSQOOMQPOQ
~_oncQPQOOPPPPP
~_ondQOPPQPPPPP
~_onePQOPPQPPPP
~_onlOPPOPPRPQP
~_onsPPQPPPPPPP
~_ontOQOPPOPPPR
~_opQPRQNONQQN
~_opePOSPPPNPRN
~_opiQROQOOPPPP
~_optQPPPPPPPPP
~_orPSPRNNLMTP
~_oraRPOSOPOOPO
~_ordOROPPOONTQ
~_orgPPQPPPPPPQ
~_ortPPRPPONPQP
~_osRQOPOPQPPO
~_osePPPQPPPPPP
~_ostQPPPPPPPPP
~_otRQNPROQOOO
~_othOOPPQOQOPP
~_otiQPPPPPPPPP
~_otoOROPQPPPOP
~_ottRPPPPPPPOP
~_ouRNRNOOPOTO
~_ourOPPOPPPPRP
~_outRNSOPOPOQO
~_ovPPSPNOPMRR
~_oveQPQPNOPMRR
~_owOPPPPPPPOS
~_oxSOPPQOOPPO
~_oxiSOOPPPPPPP
~_oxyPPPPQOOPPP
~_paIOQNOIWTTQ
~_pacQSOOQONPQO
~_padPPRPPPPPPP
~_paeONQPPPPPSP
~_pagOROPPOPORP
~_paiOPOQOOVQNO
~_palOOQPOOSPPO
~_panQSNPPOPPPP
~_papOROOPROPPP
~_parPLPOPQPQPS
~_pasNRSOPNQOQP
~_patOOMQQLRPSR
~_pauOPPPPPQPPP
~_paxPPPOQPPPPP
~_payOROPPOOUNO
~_peQRSPMQPNMP
~_peaQPQPPPPPPP
~_pecQPPPPPPPPP
~_pedPQOQOOPPQP
~_peeOQPPPPQQPP
~_pelPOQPPPPPPP
~_penMPPONQRPOR
~_peoQPQOOROPNP
~_perQPQQPPOOPO
~_pesQPPPPPPPPP
~_petPPPPQPPPPP
~_phJQLOQNPSVS
~_phaOPOOPPOQSP
~_phePPPQRPOPPP
~_phoMPNPONSQRR
~_phyOQPPPQOOQQ
~_piOOVPOPPNPN
~_picQPPPPOPPQO
~_pieOORPPQPPPP
~_pigPPPPPPQPPP
~_pilTMPPOQOOPP
~_pinOQRPOPOOQP
~_pipOQPPQPPPPP
~_pizPRPPPPPPOP
~_plMRTNPPTPMN
~_plaNQQNORRQNO
~_pleNRQQOOQOPO
~_pluQPPOROPPOP
~_pnQQPPOQPPPP
~_pneQQPPOQPPPP
~_poNRUPMPLOQR
~_pocPPPPPOPPPQ
~_podOQPPPPPQPP
~_poiOOQOOPPQPR
~_polPMROOOOPSQ
~_pooOPQQPOPPQP
~_popOROPPQOPPP
~_porPPPPPOOPQP
~_posOQOPPRROPO
~_potQQQQOPOPOP
~_pouQOQPPPOPPP
~_powPQPPPPOPOQ
~_prUQOMPNLRPR
~_praOQQPONOQQP
~_preUOSQQPLOMO
~_priPSNNOOORSO
~_proSOKNPQQPPS
~_psOOPPRQQPPP
~_pseNOPPRPPPPP
~_psoPOPPPQPPPP
~_psyPQPPOPPPPP
~_ptQOOPPPQPPP
~_puMK]RNNPPNN
~_pubQPPPPPPPPP
~_puePOQPPPPPPP
~_pufPOOQPPQPPP
~_pulPLWPPPPPOO
~_pumOQQPPPOPPP
~_punQOQPPPPPPP
~_pupNOSPPORPPP
~_purOPSPPOPPPP
~_pusPPNROQOQPP
~_putPQPPPOPPPP
~_pyQPOPPOROPO
~_quQTQPNOMRNO
~_quaPOPQPPOPPQ
~_quePROPOOOSPO
~_quiQQSOOPOOOP
~_quoPQPPPPPPPP
~_raSJSXLROPMO
~_rabPPPQPPPPPP
~_racQOPPPQPPPP
~_radOQSPPPNPPP
~_raiPROPPPPPOP
~_ramROPPPQOPOP
~_ranPPOROPQPPP
~_rapQOQPPPOPQP
~_rasONOOQRRPPP
~_ratQOOWMONROO
~_rcQPPPPPPPPP
~_reUSLOJMJSQX
~_reaSRSNRNPPMM
~_rebRQOPPPPPPP
~_recSQQMNQPONR
~_redSNOQPPPPOO
~_refOONNOURNPS
~_regNPPRROPPPP
~_rehQPPPPPPPPP
~_rejOPPPPPPRPP
~_relSNOOOOONRS
~_remRPPPPNOPQP
~_renLPPUOPPPPP
~_repOQLQOOPSPS
~_reqONOPPPOPQT
~_resPQRNNOOQSO
~_retQQPOPOPPPO
~_reuOSOPPPPPPP
~_revPPOPOOPRNR
~_rhQOPPQPPPPP
~_rheQPPPPPPPPP
~_rhyQPPPPPPPPP
~_riMLTOQOONUR
~_ricPRPPPPPPPP
~_ridNPORPQPPPP
~_rifPPPOQPPPPP
~_rigLMUPPORPOR
~_rinOPOPPPRPRO
~_risVOOOPOMPQQ
~_ritNPPPRPPPPP
~_rivPOQQOPPOQP
~_roPUWNPNNLPN
~_roaOROPQPPPPP
~_robORPPPOPPPP
~_rocPPPPOPPPPP
~_rolQNQPPPRPPP
~_rooOSPOOQNNQP
~_ropPNRPPPPPPP
~_rosRORPPOOPQP
~_rotOROPQOQOPO
~_rouQQSOOPOOOO
~_ruRMQQOOOORQ
~_rubPPPPQPPPPP
~_rulQNOQOOOOSQ
~_runQPPPPOQPPP
~_rupQPQPPOPPPP
~_rurQOPPPPPPPP
~_rusPQPPPPPPPP
~_saQTTMTMOMNO
~_sabOROOQPPPPP
~_sacPPQPPPPPPP
~_safVLONTPOPQO
~_saiPQQPPQPPPP
~_salPRRRNPNOPO
~_samPRNORNPQNQ
~_sanOQRPPQOPPP
~_satPPROPOOPQO
~_savSOOPPOOPOQ
~_sayNORPOPROPQ
~_scPMTQNSPPON
~_scaOOPQOQROQO
~_schOLUROPPQOP
~_sciOQQPPQOPPP
~_scoSPMOORQPOP
~_scrPRQOPONPQO
~_seTVQMOKLTON
~_seaOQOPPQPPPQ
~_secOPSPOONQPR
~_sedQPPPPPPPPP
~_seeOQNPQOQQPO
~_seiPPROQOOPPP
~_selROPPQPOPPP
~_semPPPQOQPPPP
~_senSTPPQNMOQN
~_sepQSOOOOPQPO
~_serOPOPOORRPO
~_sesPPPPPPPQPP
~_setQPPPPPPPPP
~_sevQNRPOPOQPP
~_sgQOPPPPQPPP
~_sglQPPPPPPPPP
~_shQOROMWTOLK
~_shaOPOOOSSONQ
~_sheNPSPQOPPPP
~_shiQPLQOSROQO
~_shoTSSPNRNQKL
~_shuOOQPPPPPQP
~_siOQPKQTRNQP
~_sicPPQQOQNPOQ
~_sidPNOPPRSOPP
~_sigMPNPPOQQRS
~_silPPQOROPPPP
~_simRQOOPPOPPP
~_sinROQMPTQOOO
~_sisOQQPOROOPP
~_sitOPROQNPPRO
~_sizPSPPPOOPPP
~_skRNOPPPQQPP
~_skiRNPPPPQQPP
~_slOQPQPRPMQN
~_slaPOQPPQPPPP
~_slePRMPQRPPPO
~_sliNRPRPPPOPP
~_sloQQOPPOPPPP
~_sluOMSPPPPORP
~_smQOLORQVOON
~_smaRONOPNTOQO
~_smePMOPPSSPOP
~_smiPROPPPPPPP
~_smoOQPPRPOPOO
~_snPRPQOQNQNO
~_snaQQPQPOOPOP
~_snoOQOPPROQNP
~_soTRUNNOOONN
~_soaQORPPPOPPP
~_socPOQPPPPRPP
~_sodPOQPPPQPPP
~_sofOQQPPPPPPP
~_solPQPQPPOPPP
~_somQPROPPPOPO
~_sonNQOPPSPPPP
~_sooROPPPPPPPP
~_sorPQPPONSOPO
~_souRRPPPOPPPO
~_spQNUOOOVNNM
~_spaPTOPOPOPOP
~_speQNOQPQRPOO
~_spiRNPPPQPPQO
~_splOOPPPQRPPP
~_spoNSOOPPQPPP
~_sprPOUOPNOPPP
~_spuPMSPPPRPPP
~_sqPQOPPPPPPP
~_squPQOPPPPPPP
~_ssRPOPOPOPPP
~_ssrRPOPPPPPPP
~_stWRQPJVKJOR
~_staQQPSLPMNPT
~_steQQQROOQONN
~_stiPNROOROOQQ
~_stoSPNNRSOOOO
~_strQPRPOPOPPO
~_stuTQOONNPOQP
~_suSKRRNMOOPT
~_subSNOOQPOPNR
~_sucQPQPPOOPPP
~_sudQNROPOPPPP
~_suePOPPPPPPPR
~_sugPNQPORQPPP
~_suiPQQOOOOPPR
~_sulQOOPQPPPPP
~_sumOPPPRPPPPP
~_sunPQOPPPOPQP
~_supOROPOOPPRP
~_surRNOPOPPOQQ
~_susORPQPOPPOP
~_sutNOPRPPPPQP
~_swNNTQMOVNPM
~_swaPRRPONQOQO
~_sweNOROOQSPOO
~_swiPOPRPQPPPP
~_swoPNPPPPRPPP
~_syROPOQNOQPO
~_symQPPOPPQPOP
~_synROOPQOOQOP
~_syrOPQPQPPPPP
~_sysPQPPPOOPQP
~_taOUMQRVJPLP
~_tabQLRQPSOOOP
~_tacOSOPPPOPOP
~_takPQMOQUNORO
~_talOSQOPPORNO
~_tamQQPPROPPPP
~_tanOORPPPPPPQ
~_tapPQOSOPPPPP
~_tarTOMPPPQQOP
~_teRNTOMOPNNU
~_teaQSPOPNOOQP
~_tecOORPPPPPPP
~_teeQMPOOSRPOO
~_telPNOOQMQQPR
~_temOPRPPOOPQO
~_tenQOPPPPROOP
~_terQPQPOPNQPP
~_tesQSOOOPPONQ
~_tetQPQOPQPOPP
~_texONPPPOOPPU
~_thHWSPNL\OLL
~_thaQUNOPOPQNO
~_theNTNRQNOQPO
~_thiMORQORVNOM
~_thoPOPPPORPOP
~_thrOMSOOQPPRP
~_thuNQOPPPTPOP
~_thyPOQOPQQPPP
~_tiNLRRNSNQTN
~_ticQOOPPQPQOP
~_tiePORPPPPPPP
~_tigQOQPPOOPQP
~_tilPRPPPPOPPP
~_timPOPOQPNQUO
~_tinOPOPPPRPPP
~_tipPOPPPRPPPP
~_tirPOPPPRQPPP
~_titNOPTNPPPQP
~_toOXZPNMOLLM
~_toaPQOPPPPPPP
~_tocQPPPOPPPPP
~_todQVPPPMOOOO
~_toePOQQPQPPPP
~_togPPPPQPPPPP
~_toiPOQPPQPPPP
~_tolPRMPPROPPQ
~_tomQPRPPOOOQO
~_tonPPRPOOSOPO
~_tooQOSOPPOPOP
~_topQQPPPOPPPP
~_torOPRRQOOPOP
~_totPPPQPPPPPP
~_touPQSPPOOPOP
~_towOORPPQPPPP
~_toxOPPPPPQPPP
~_trWNPKQPQMRO
~_traPRRPPNNNSN
~_treSNOOOPSONR
~_triUOOMQPPQOP
~_troPQPPPPNPQO
~_truQOPPPORPRP
~_tryOOPPQRPPPP
~_tuLRUOPRPOOO
~_tubQOQPPPPPPP
~_tueOROPPQPPPP
~_tumPPPPPPQPPP
~_tunOQPPPQPPPP
~_turNRRPPOOPOP
~_twOORPPRNQPO
~_twePPPPPPPQPP
~_twiOORPPRNPPO
~_tyQOOQPRPPOO
~_tylOPQPQOPPPP
~_typQONQORPPOO
~_ulRNNPPQSPOP
~_ulcPOOPPQRPOP
~_ultROOPPPQPPP
~_umPPQPPPPPPP
~_umbPPQPPPPPPP
~_unNMURNNLRRR
~_uncPOQPPQPPPP
~_undQNPQOPOQOQ
~_uniNPOROOPPTO
~_unkPOPPPPQPPP
~_unlPPPPPOPPQQ
~_unpPQPPPPPPPP
~_unrPPRPPPOPPP
~_unsOOPPPPPQPQ
~_untPQPOPPPPOP
~_upOSJPPQTOOP
~_updPSNPPPPPPP
~_uppOPOPPPRPPP
~_upsOSOPPOPPPP
~_urPKUNNNURPO
~_ureQOOOOPRPPP
~_urgPOQPPPOQQP
~_uriOORONOUPOP
~_uroPPPPPOPQPP
~_usPQNPQNOOQQ
~_useQOPOROPPPQ
~_usiPQPPPOPPQP
~_usuOROQPPPPPP
~_utQORPPPOPPP
~_utePORPPPOPPP
~_utiQOPPPPPPPP
~_vaQPROPRMOOR
~_vacORPNPQOPQP
~_vagPPQPPPPPPP
~_valPPOPQOPOOS
~_vanOQPQPPPPPP
~_vapSOPPPPOPPP
~_varPORPPPPPOP
~_vasQOOPPQPPPP
~_veRMUNONPNQQ
~_veiPOQPPPPPPP
~_venOMTPOOOORQ
~_verTQOOPNPOOQ
~_vesOPOPPPRPPP
~_viNPRPOLQTRM
~_viaNPPRQPPPOP
~_vicPPQPPPPPPP
~_vidRPOPPOQQOO
~_vilPQPPPOPPPP
~_virPPPPPPQPPP
~_visMOPOONPTUO
~_vitRPPOOPPOPP
~_voPNVPOOPOOP
~_voiOOQPPQPPPP
~_volOPQPPPOOPQ
~_vomOPSPOOQPPP
~_waSPTLPQNMNR
~_waiRPQPOQNPOP
~_wakPLUPPPPPPP
~_walOSOPPOPQPO
~_wanOOONQTNPOT
~_warRNOOPONNRT
~_wasPRQPQOOPPP
~_watSRQOPOOOOO
~_wavNMPPPPWPOO
~_wePSOQNTRONM
~_we'PPQPPPPPPP
~_weaPROPPPPPPP
~_wedPQPPPQPPPP
~_weeQONRQRNPOP
~_weiPOOROPQPPP
~_welQTMPOORPOO
~_wenORROOOPPPP
~_werPQPPPPPPPP
~_whLGKSLPUR[P
~_whaMJLSNPWRRR
~_wheRNQRNONQSO
~_whiPMOOORSRPO
~_whoNQOOQNNNXP
~_wiQPPMTNOPNS
~_wicQPPPPPPPPP
~_widOOQPPPRPPP
~_wifNPQPPQOOQR
~_wilOQOOQQOPOQ
~_winQPPOPQPPOP
~_wirPORPPPPPPP
~_wisPQOPPPPPPQ
~_witTNOORMPQOQ
~_woNKRMRUPUMO
~_wokQQOPPOPPPP
~_womRPPPPOOPPP
~_wonONRPORPPPQ
~_wooOQQPPPPPPP
~_worNNONRRQVNN
~_wouPNPPQQQPOP
~_wrNOQPPPQQOS
~_wriOOPPPORRPQ
~_wroOQQPPOOPOR
~_xrPQPPPPPPPP
~_xraPQPPPPPPPP
~_yeSMNQPRQONP
~_yeaTOOQOPPOOP
~_yelOPPPRPOPPP
~_yesPNPPPQQPPP
~_yoNUNOPRQONO
~_yogPQPPPPPPPP
~_youNUOOPRQONO
~_zeOORPPPPPPP
~_zerPPQPPPPPPP
~_ziPPQPPPOPPP
~_zinQPPPPPPPPP
~_zoOQOQSNPPOP
~_zofPQPPQPPPPP
~_zolPOPQROPPPP
~_zosPPPQPPPPPP
~_zuQPRPPPOPPP
~a'sOPQPPQPPPP
~a's_OPQPPQPPPP
~aagPOPPPPRPPP
~aalOOTPPPOPPP
~aal_OOTPPPPPPP
~aarOOSPPPOPPP
~aar_PPRPPPOPPP
~aatOQQPPPPPPP
~aat_OQQPPPPPPP
~ab_POPQPROOPP
~abaORPRQOOQOO
~aba_PPQPPPPPPP
~abanPOPQPPOQPP
~abapPPPQQPPPPP
~abbQPQPOPPPPP
~abbeQPPPPPPPPP
~abdPOQPPOQPPP
~abdoPOQPPPPPPP
~abeRPPOPPOPRO
~abelPPPPPPOPQP
~abetQPPPPPOQPO
~abiSPPQOOOPOP
~abieQPPQPOOPPP
~abigQPPPPPPPPP
~abilPPOPPPPQOQ
~abisQPPPPPPPPP
~ablQNQPORMUNP
~ablaQPPPPPPPPP
~ablePOQPORMUNP
~aboOQPOQPNPPR
~aborPQPPPOPPPQ
~abouOPQOQQNPQP
~abovPPOPPPPPPQ
~abrOOPRPQOPPP
~absRPNQQPOPPP
~abs_QPOPPPOPPP
~abscPOPPPPPPPP
~absoPPPPQPPPPP
~abuPOQPPPPPPP
~abyQOQRPSNOOP
~aby'POPPPRPPOP
~aby_QOPRPQOOOP
~ac_QOQNRPOPPP
~acaRNSOOQPPOP
~aca_QPPPPPPPPP
~accQOQMQONPSP
~acceNQPPPOOQRQ
~acciPPQNPPOPQO
~accoRPPPPOPPPP
~accuQOPOQQPOPP
~aceUQSOOMNQPN
~ace_RNSOPNOROO
~acebQPPPPPPPPP
~acedPROPPPPPPP
~acemQPPQQOOPPP
~acenQPQOPPPPPP
~acepOPPPRPPPPP
~acerQPOPPPPQQP
~acesOPPPPPQPPP
~acetRQPPNPPPPP
~achNRTOOMROPQ
~ach_RLQPPOOPQQ
~acheNPRPOOTPOO
~achiOUPPPNPPOP
~achyPOQPPQPPPP
~aciRMPRPPNOPR
~aciaSPOOPPPPPP
~acicOPPQPPPPPP
~acidPNQQQPPOPP
~aciePQOPPPPPPP
~acilOPPQPPOPQP
~acinPPPPQQPPPP
~acisPOPPPPPPPQ
~acitPOPPPPPPPR
~ackQRQNORROON
~ack_PSPNOQROOO
~ackePOPPPROPPP
~ackiPOPPPPQPPP
~acklPPQPPPPPPP
~acksPPPPPPOPQP
~aclOROQPPOPPP
~acnQPPPPPPPPP
~acoQSPOOOOPOP
~aconQPPOPPPPPP
~acrPRNOROOPPP
~acroPQOOROOPPP
~actUMOOSMOPPP
~act_ROOPQOPPPP
~actaOOQPROPPQP
~acteROPPPOPPPP
~actiPPQPQONQQQ
~actoRPPPQPOPPP
~actrQPPPPPPPPP
~actuPQOQOOQPOQ
~acuSOOOPOPQOP
~acutRPPOPPOQPP
~acyQONOOPPPSQ
~acy_QONOOPPPSQ
~ad'OMQPPTOPQP
~ad'sOMQPPTOPQP
~ad_NQSROOOORN
~adaQRQOPOPOOO
~ada_OQQOPPPPPP
~adacPQPPPNQPPP
~addQNQPOPPPQP
~addeQNPPPPOPQP
~addiPQPPPPPPPP
~adeSKURPPNNNQ
~ade_QPOOPQPOPR
~adedPORPPPPPPP
~adenROPPPPOPPP
~adesOPQRPPOPOP
~adgOROPPPPQOP
~adgeOROPPPPQOP
~adhQOOPPRPPPP
~adhdPOPPPRPPPP
~adheQPPPPPPPPP
~adiNPURPQLOOO
~adiaPPROPPOPPP
~adinMORSQQNPPP
~adioOQRPPPOPPP
~adjPQPQPPOPPP
~adjuPQPQPPOPPP
~adlPOPPPPPPPQ
~admPPPOOOOPRQ
~admiPPPOOOOPRQ
~adoPQPPRPOPOO
~ado_PSPPPPOPPO
~adolOPPPRPPPPP
~adrQORPPPPPPQ
~adreQORPPPPPPP
~adsOQQPPNQPRO
~ads_OORPPOQPRO
~aduROPROPOPPP
~adulROOROPOPPP
~advQOQPPPOPPR
~advaPOPPPPPPPQ
~adviPPQPPPOPPP
~adyPRQPPNQOPO
~ady_ORQPPNQOPO
~ae_PPPPPPQQPP
~aecPPQPPPPPPP
~aedPNQPPPOPSP
~aedsONRPPPPPRP
~aemOPQQPOQPPP
~aemaPOQPPPPPPP
~aemiPPPQPPQPOP
~aemoPQPQPOPPPP
~aesPOPPPPPPQP
~aesaPQOQPPPPPP
~aestPOPPPPPPQP
~af_PQOPPPPPPP
~afeTPLNTOPOQO
~afe_SPNNTPOPOO
~afebPQOPPOQPPP
~aferPPPQPPPPPP
~afetQPPPPPPPPP
~affNQQOOPQOPR
~aff_NNSPPQPPQQ
~affeNSOPPPRPPP
~affiROOPPPPPPQ
~afiQOPORPOPQP
~afibPPPPPPOPQP
~afilPPPORPPPPP
~afinPPPQPPPPPP
~aflPQOPPPPPPP
~aflePQOPPPPPPP
~afrQPPPPPPPPP
~afriQPPPPPPPPP
~aftQNPQPPRNPP
~afteQNPQPPRNPP
~ag_NQQPPPQPPO
~agaPTOOORNPOP
~agaiQSOOORNPOP
~ageVRPNNPNOQO
~age_TPPOORMPPO
~agedQPPPPPPPPP
~agemQPPPPPPPPP
~agenPQPPPPPPPQ
~agerRPOPOOQOQO
~agesPPPPPPQPPP
~aggPORPPPPPPP
~aggiPORPPPPPPP
~agiPPRPOPOQPO
~agiaOQPPPPPPPP
~aginQOQPPPOPPP
~agitPPQPPPQPPP
~aglQPPPNQOPPP
~agliPPQPOPPPQP
~agluQPOQOQPPPP
~agmPPPPPPQPPP
~agmuOPPPPPQPPP
~agnROPOQQOPOO
~agneQPQOQPOPPO
~agnoPOPPPPPQPP
~agoQMUQOPOPPP
~ago_QPPPPPPPPP
~agonPNSQOPPPPP
~agrPPOPQPPPPQ
~agrePPOPPPPPPQ
~agsPQOPPPPPPP
~ags_PQOPPPPPPP
~aguPPQPPOOPOQ
~aguePPPPPPPPPQ
~agulPQPPPPPPOP
~ah_NROPPSPOPP
~ahaOSOPPPPPPP
~aha_OQPPPPPPPP
~ai_OSPPPPPPPP
~aidOROOQQOQNQ
~aid_ORPOQPORNP
~aidePPPPPPPPPQ
~aidsPPOPQQPOPP
~aigQQPPPPOPPP
~aighQQPPPPOPPP
~ailQQNPNSNQPP
~ail_PQNPPRQPOP
~ailaPPPPPPOPRP
~ailePOQPPOPPPQ
~ailiPPQOPPPPPP
~ailsPOPQPQPPPP
~ailuPPOPPQPPPP
~ailyRPPQOPOPPP
~aimOOPPPPPUOO
~aim_OPPPPPPSOP
~ainUULOLRRNNQ
~ain_TSPOMQPONO
~aineOQOPOQPOPP
~ainfPPOPPORPPP
~ainiPQOPPPPPPP
~ainkQPPPPPPPPP
~ainlPOPPPPRPPP
~ainsROOOPPQPPQ
~aintPSNQOONOPR
~airQQPQORNPOO
~air_PRNOPQPQOP
~aireQPOPPPPPPP
~airsNRORPPPPPP
~airwQNSPPPOPPP
~aisOPRPPPPPOO
~aisePQOPPQQPOP
~aitROPPOQQOOP
~ait_QPPPOQPPPP
~aitiOQPPPPPPPP
~ajoPQOPPPPPPP
~ak_PQRPPOOPPP
~akePUROQPMMOP
~ake_QSPPOQONOP
~akedPPQPPPPPPP
~akenPPSPOOPPOO
~akerPQPPQOPPPQ
~akesPPOORPOPQP
~akfPQPPPPPPPP
~akfaPQPPPPPPPP
~akiONSOPSPPOO
~akinOMSOPSPPOO
~aknOPPPPPQPPP
~akneOPPPPPQPPP
~aktQOPQPPPPPP
~al_VGQUINPQRR
~alaMRTQPOMOQP
~ala_OOQPPPPPPQ
~alacPPPQPPPPPP
~alanQOPPPPPPPP
~alarORRPOPNPPP
~alatNPQQPPPPQO
~albOOOSOPQPPP
~albuPPOQOPQPPP
~alcONPQRPROOO
~alciPPPQPPPPPP
~alcoPOPORQRPOP
~aldOORPQPQPPP
~aldoPPPPQPPPPP
~aleRORROPPOON
~ale_POPQQOQOOP
~aledPQPPPPPPPP
~alenOOPSOPQPPP
~alerPOQPPROPOP
~alfNRORPQQPOO
~alf_NQORPQQPOO
~algQQOPOPQPPP
~algiPPPPPPQPPP
~aliSMPRNPPOOS
~ali_POPPPQPPPP
~alidPPOPOPOPPT
~alinROOROPQOPP
~alisOPPPPPQPPP
~alitROOQOPPPPP
~alivPOQPPPPPPP
~alkNTQOPOOSNO
~alk_NUPOPOPRNO
~alkeOPQPPPPPPP
~alkiPPQPPOPQPP
~alksQOPPPQOPPP
~allOQUMSNLNPR
~all_MPSOPOROPO
~alleMPROTPOOPO
~alliOPQPPQOPPP
~alloQJTPQOOPQQ
~allsTQOPPONPPP
~allyRRNPPNOPOT
~almQQOOOOQOPP
~alm_QQPPPPPPPP
~almeQPPPPPPPPP
~aloSPQPQOOOPO
~alolOPPPQPPPPP
~alonQPROPOOPPP
~alopQPPPPPPPPP
~aloxQOPQPPPPPP
~alpOMQPQQROPP
~alp_OOPPPQRPPP
~alpiOOPPPQPPPP
~alprQOPORPPPPQ
~alrPPPPPOQPPP
~alreQPPPPPPPPP
~alsRNQRPMRQPO
~als_PORSONQOPO
~alseQPOPPPPPPP
~alsoOPPPPPPRPP
~alsyRPOPOPQPPP
~altQNQPPNMQPS
~alt_RNQPPPPPPP
~altaNSOPQPPPPP
~alteQPQPPPOPPP
~althPOOOOOOSQQ
~altrOPPQPPPPPP
~altyPOPPPPOPPS
~aluQQPPPPPPPP
~aluePQPPPPPPPP
~alvRPOPQPPPPP
~alvaROPPPPPPPP
~alvePPPPPPQPPP
~alwOPPPPRPPPP
~alwaOPPPPRPPPP
~alyOPQRPPPPQO
~aly_PPPPPPQPPP
~alysNPQRPPOPQO
~alzQPPPPPPPPP
~alzhQPPPPPPPPP
~am_OPTQQQNNPN
~amaPROPOPOOPR
~ama_ORPPOPPPPP
~amadPOPPPQQPPP
~amagQPPPPPPPPP
~amatROQPOPPPPQ
~amazPPPPQPPPPP
~ambRQROOOOPPO
~ambiRPPOPPPPPP
~ambuPQQPPOPPPP
~amcPPPOPPPQPP
~amciPPPOPPPQPP
~ameNTPORMPQOP
~ame_MTOOQORQPO
~amedPROPPOPPPQ
~amenPPQPPPPQOO
~amerPPQPPPPPPP
~amesPNQPPPPPPQ
~ametPPPQPPOPPP
~amiSNTSPMONOP
~amicPOPQPPPPPP
~amidPPPPPPQPPP
~amifQPPPPPPPPP
~amilNPPOROPPPQ
~aminSPRRNOOOOO
~amioOOQQRPOPPP
~amipPPQPPPPPPP
~amitQPQPOPPPPP
~amivPPPQPPPPPP
~amlQPPPPPPPPP
~amloQPPPPPPPPP
~ammQQQPOPPPOP
~ammaPOQQPPPPPP
~ammePRPPPPPPPP
~ammoQQOPPPPPPP
~ammyPOQPPPPPPP
~amoPSOSPOOOOO
~amolPQPROPPPPO
~amotQPPPQPPPPP
~amoxQQOOQOPPPP
~ampSRPOQOOOPP
~amp_ORPPPOPPPP
~ampiOPPPRPPPPP
~amplOROPPPQPPP
~ampoPPOQOQPPPP
~ampsQPPPOQOOPP
~ampuQNQPPPOPQP
~amsRQOTPNOOOO
~ams_QPPTPOOOOO
~amsuPQPPPOPPPP
~amyOOPQPQQPPP
~amylPPPPPPQPPP
~an'PMTPOPQPOO
~an'sPPQPPPPPPP
~an'tPMTPPPQPOO
~an_RNQPSNLQOR
~anaQPMPSOOPQQ
~ana_QQNPROQPPP
~anadPPPPPPPPPQ
~anaePOPPPPPPQP
~anagQOOPPPPPQP
~analQOOPPQPPPQ
~ananORNPRPPPPP
~anapNPQPROPPPP
~anbPPPPQPPPPP
~anbePPPPQPPPPP
~ancSROSNMQQLO
~anc_NRPPQPQPPP
~ancaPPRPPPPPPP
~anceSQORNNNRNP
~anchPOPPPPRPPP
~anciORPPPPQPOP
~ancoPPPQOPPPPP
~ancrQPPPPPOPPP
~ancyQPOPPPQPOP
~andMOSQKVPOMS
~and_NRQOOPPQNQ
~andaONPPPQOOPS
~andeQROPOPOPPP
~andiQQQPPOPPPO
~andlPOQPPOQPPP
~andmPOQPPPPPPP
~andoPQROPOOOOQ
~andpPOPPPRPPPP
~andsNNPRPRQPQP
~andwOPPPPPQPPP
~aneQOROQOOOQP
~ane_PPPOQQPPPQ
~anedPSNPPPPPPP
~anelPOPPQOPQPP
~anerPPRPPPOPPP
~anesPORPPPQPPP
~anetQPPPPPPORO
~anexQOPPPPPPPP
~angSLVOOQMNQO
~ang_POPOQQNPQQ
~angePRNQPQPNQO
~angiRPPOOPPPPP
~anglPOQPPPQPPP
~angrPPQPPPPPPP
~anguONTPPPOPPP
~aniPOOPNQTPNO
~anicQQOPPPPPPP
~animQOQPPPOPPP
~aninNNQQOOTPPP
~anisOQPPPPPQOP
~ankNUNOONRORO
~ank_NQRPPNPPRP
~ankeOSOPPPPPPP
~anklQOOPPQRPPP
~anksPSOPPOPPPP
~annNURPPNONQN
~annaQPPPPPPPPP
~anneOSOPPPOORP
~anniPOPQPQOPPO
~annoPOSPPOQPOO
~annuPSPPPOOPOP
~anoQNUOPPOOOP
~ano_POQPPPPPPP
~anolOPQPQPPPPP
~anopPPQPPPPPPP
~anosQNRPPPPPPP
~anotPQQPPPPPOP
~ansSSQPPMLNQP
~ans_PRQPOPNOQP
~ansePOPQQPPPPP
~ansfQROPPOOPQQ
~anspRPPPQPOOPO
~answPPRPPOPPPP
~antQRQPMRNMOR
~ant_OKSPROQOPR
~antaNROQPPPPOP
~anteORQPPOPPPO
~antiTRPPMQOOPP
~antoROQPPPPPPP
~antrPPPPPPPPQP
~antsQQMOPSNPOR
~anuSOPOPQOPOP
~anuaQPPPPPPPPP
~anusQPPPOQPPPP
~anutQOPPPPPPPP
~anxPPPPPPQPPP
~anxiPPPPPPQPPP
~anyOSRRPONPOO
~any_OOPSPPOPQP
~anybOQQPPPOPPP
~anylPPQPPPPPPP
~anymPOQPPPPQPP
~anyoOSQPPQOONO
~anytSNOPQOQPPP
~anywPROPPPOPPP
~anzOORPQPOPPP
~anzaOOQPQPPPPP
~ao_PPPOPRPPPP
~aoiOPPORPPPPP
~aoi_OPPORPPPPP
~aorPOQPPPPPPP
~aortPOQPPPPPPP
~ap_RORPOOOPQO
~apaPMPOOPRPPR
~apacOOPPPPPPPR
~apamPPPPPPQPPP
~aparPOPPPPRPPP
~apeNTMRQPPOPP
~ape_PPPPPORPPP
~apenPPPQQPOPPP
~aperORNROQOPPP
~aphQORPROPPOO
~aphyPPQPROOPPP
~apiTLPPQQNQPO
~apidQOQPPPOPQP
~apinQOOQQQOPPP
~apisPOPPPPPPPP
~apixQPPPPPPQPP
~aplOQOPPPQPOP
~apnNMTOPPSPPP
~apnoOMSOPPSPPP
~apoQPPPPPPPPP
~appOQLMPSPPSQ
~appaPPOPPORPPP
~appeROOOPQOQOO
~appiPQPPPPPPPP
~applPNPOPOPPSQ
~appoPNPPPTPPPP
~apprOQPPPPPPSO
~appyOTOPPPOPOP
~aprRPOPNQPPPP
~aproRPPPNQPPPP
~apsTNSOPNOPOO
~apseROSOPOOPPO
~apsuQPPPPOPPPP
~aptPRPPPOPPOP
~apyROOOPROQOP
~apy_ROOOPROQOP
~aquSMPOPPRPPP
~aqueROOPPPQPPP
~ar_TPSPOOUNML
~araRORQMRNOOQ
~ara_QPPPPPPPPP
~aracSQPPNPOPPO
~aradQQNPPQPPPP
~aramQPPPPOOPPQ
~aranOPPRPPPPPP
~aratOPQPPPPPOQ
~arbQNQRQOOOOP
~arb_PPPQPPPPPP
~arbaPPPPQPPPPP
~arbeROPPPPPPPP
~arbiOPPQQPPPOP
~arboPPQQPPPPPP
~arcSOPOOPOOOQ
~archPQOPPPPPPQ
~arcoQPPPPPPPPP
~arctROPOPPPPPP
~ardPVPNMLLMWS
~ard_MSROOOMMUQ
~ardePROPPPPPPP
~ardiQNNPNPPQRR
~ardlOPRPPPPPPP
~ardsRSNPPNPPOP
~areTNQNNROQMS
~are_QROOPNORPQ
~areaPNQPPOQPPP
~aredRQPOOPPPPP
~arelPNQPPRPPPP
~arenPRNPPQNOOR
~arerPPPPPPPROP
~aresONPPPQRPPQ
~aretQPPPPPPPPP
~arfPPOPQPOPPP
~arfaPPOPQPOPPP
~argSPNPONRRPO
~argeSOLOPORRPO
~argiOQPQPPPPPP
~arguQPPPPPPPPP
~ariNMQQQQQPOS
~ari_OPPPQPPPPP
~ariaONQQOPQPQP
~aricQPQPPPOPOP
~ariePQOPPPPPPP
~arinOOOQPRPPPP
~arisQPPPPPPPPP
~aritPOPPQOPPPR
~arkNOOPPNWOSN
~ark_NNPPOOVPQO
~arkeQPPPPPPPPP
~arkiOROPQPPPRO
~arlSPQOOPPPOO
~arliPPPPOQPPPP
~arlyTQOOPOPPOO
~armQPPNPNQPRP
~arm_SQQOPONPOP
~armaOQOPOPOPSP
~armeOOPPPPSPPP
~armfQPPPPPPPPP
~armsPPOPQPQPPP
~arnQROPPOOPQO
~arn_QQPPPPPPPP
~arniPQOPPPPPQP
~aroPNSQQPPOOO
~aronPPPQQPOPPP
~arotPOQPPPQPPP
~arouPPQPPPPPOP
~aroxPOPQPPPPPP
~arpOROPPQOPPP
~arp_PROPPPPPPP
~arrTRNPNPLPPS
~arraOPOPPPPPPS
~arreSOQPOOMPPP
~arrhQPPPOOQPPP
~arriPROOPROOPP
~arroPPQPPPPPPP
~arryQPPPPPPPQP
~arsSNNPOSROOP
~ars_TOLPOSQOOP
~arseOORPPOPPPP
~artQPPTSNJOOR
~art_TPNUMOMQOQ
~artaOPPORPPPPP
~artbPOPPPPPPPP
~arteNPPOTQOPOP
~arthQPPPPPPPPP
~artiPPNSOPPPPQ
~artmOPQPPPPPPP
~artnOOOPQQOPPQ
~artoRORPPPPPPP
~artsPQQPPPPPPP
~artuOOPPPQQPPP
~artyPRPPPPPOPP
~arvPQPPPPPPPP
~aryROOOONOPTQ
~ary_RNOOONOPTQ
~arynPQPPPPPPPP
~as_PRQNOOROOR
~asaPROORPPPPP
~asalQOPPRPPPPP
~ascQOQOPPQPPP
~asc_QPPPPPPPPP
~ascePOQPPPPPPP
~asciPOPPPPQPPP
~ascuPPPPPPPQPP
~aseONQPOOOPQT
~ase_OPPQPOQPPQ
~asedPPQPPPPPPP
~asemPPPPPPPQPP
~aserPNPPPPOPPS
~asesPPOPPPPPQP
~ashPORORPPOQO
~ash_QNPORPQOQO
~ashePQPPPPOPPP
~ashiPORPPPPPPP
~asiSMOPORPOPP
~asicQPPOPPPPPP
~asilSPOPPPPPPP
~asisQOPPPQPPPQ
~askQRNOPOPPPQ
~ask_POPPPPQPPP
~askeORNPPPPPPP
~askiPQOOQPPPOQ
~asksROPPOPOPQP
~aslNPQPPPQPPP
~asleOPPPPPQPPP
~asmRPPPOQPPPO
~asm_QQPPPOPPPP
~asmaROOPOQPPPP
~asnPORQPOPPPP
~asn'PPQQPOPPPP
~asoQONQPPQPOQ
~aso_PPPPPPPPOQ
~asonOPOQQPPPPP
~asopQPOQPPPPPP
~asouPPPPPPQPPP
~aspRMSPPPOPPP
~asp_PPQPPPOPPP
~aspiPORPPPOQPP
~asprROPPPPPPPP
~assQQTPOMNNPR
~ass_PPPPPQQPPP
~assaOOQPPPPPPR
~assePRQPPOOPPP
~assiPPSQONPOPQ
~assoQOPPPPPPPP
~assuQPPPPPOPPP
~asswPQOPPPPPQP
~astUMQMVOROMN
~ast_PNOPQOSPOO
~astaQPPPPPPPPP
~asteQQPPPOQPPP
~astfQOOORQOPPP
~asthNPSOSPOPOO
~astiPPOPPQQPPP
~astrRPPPOPOPPP
~astsQPPPPPPPPP
~astyRPPPPPPPPP
~asuPNRPPPOQPP
~asuaPOQPPPOPQP
~asurPOQPPPPQPP
~asyPPQPPPPPPP
~asymQPPPPPPPPP
~asysOPRPPPPPPP
~at'PNOQPPRPRQ
~at'sPNOQOORPRQ
~at_QOMQPPQPPQ
~ataQMQNPQRPPR
~ata_SNQOOOOOPR
~atalPPOPPPQPPP
~atarQPQPPPPPPP
~atcRPMQOOSOPO
~atchRPMQOOSOPO
~ateSMPQLOUQON
~ate_QQMVMQLSNQ
~atedTNQNOQRNPO
~atelOPRPPPQPOP
~aterPOQNOOTQPO
~atesQQOOPOQPRO
~athRKVOORLPQP
~ath_PNROOPMRRR
~athePORPQROOOP
~athiOPRQQOPPPP
~athlQPPPPQPPPP
~athrOPRPPPPPPP
~athsRPOPOPPPPP
~athyQPPPOPPPPQ
~atiVSMRPNLONR
~aticRPROPPNOOP
~atieTPPNRMNPPQ
~atigQPPPPPPPPP
~atinRROONQROOO
~atioQPPUOPMRNO
~atitPPPPPPQPPP
~ativOPOQPPPOQR
~atmQPPPPPOPPQ
~atmeQPPPPPOPPQ
~atoMRROPOQOPR
~ato_PQRPPPOPPP
~atolQOPPPPPPPP
~atomOOQPPPRPPP
~atonOPPPPQRPPP
~atorNRPOQONPPR
~atrNPRRROOPPO
~atraPQPPOPPPPP
~atrePPQPPPOPPO
~atriQOPORPPPQP
~atroNPQRQPQPPP
~atsMORPPPROPQ
~ats_NPRPPPRPQO
~attOOQOPOTONS
~attaPOQPPOSPPO
~attePQPPPNQPOQ
~attiOPQPPPQPPP
~atuQPROONOOOS
~aturQPROPOPOPO
~atusROPPPOOPPQ
~atyOOOPPQQPPQ
~aty_PPPPPPQPPQ
~au_OOTPPOPPPO
~aucPORPQOPPPP
~auchPOQPPPPPPP
~audOROOPOQPOQ
~audaOPPPPPPPPQ
~audiORNPQPQPPP
~augOOQOPSOOPP
~aughNOPPPTPOPQ
~augmQPPPPPPPPP
~aulOPOPPPPORR
~aultOOPPPPPORR
~aumPPQQPOOPQP
~aumaQPPQPOOPQP
~aunOPOPPQQPPP
~aundOQPPPPQPPP
~auntPOPPPRPPPP
~aurRPPPPPPPPP
~ausNOQPOOTSOO
~ausePONPOPSSOO
~austOPRPPPOPPP
~autQQNOOOORPR
~authOOPOPOPRPR
~autiPQOPPPPPPQ
~autoPROPPPPPOP
~auwPNSPPPPPPP
~av_PQOPQPPPPP
~avaOPQPPPOPRP
~avagQPPPPPOQPP
~avaiPPPPPPOPRP
~avalPPQPPPPPPP
~aveNQNONOTOSQ
~ave_PRMOOPPORR
~avedPPPPPPPPPQ
~avelNQPQPOQPPP
~avenPOQPPPPPPP
~avesOQPPPORPOP
~aviOPPNUPPPPO
~avinQPPPPPPPPP
~avirNOPOVPPPPP
~avoOQPORPOPPP
~avoiPPPPSOOPPP
~aw_PPOPPPPPPS
~awaSRQPNMQPOO
~awa_ROPPPPPPOP
~awakQPPPPOQPPP
~awalQPPQOPPPPP
~awarOSOPPPPPPP
~awayQPRPPOPPOP
~aweOSPPPPPPPP
~awerOSPPPPPPPP
~awfOOPPPPPPPR
~awfuOOPPPPPPPR
~awnPPQPPPOPPP
~ax_PQQPPPPPPP
~axaRPPOOPPPPP
~axiRPPPPOOQOP
~axisPPPPQOOPPP
~axlPPPOQPPPPP
~axloPPPOQPPPPP
~axoOPPQPPPPQP
~axonOPPQPPPPQP
~ay_M\OLSPLNRM
~ayaOPQPPQPQPP
~aybPPQPPPPPPP
~aybePPQPPPPPPP
~ayeQQOPPPPQPP
~ayedQPPPPPPPPP
~ayerOQOPPPPQPP
~ayiNOROPQPPQP
~ayinOPRPPOQPQP
~ayoRPOPPPPPPP
~aysNPMQNQQRPR
~ays_NNNQNRQRPR
~az_OPPPQPPPPP
~azaPOPORPPPPP
~azapQPPPPPPPPP
~azatOPPPQPPPPP
~azeQOQOPPQOOP
~azemPQPPPPPPPP
~azepQORPPPPPOP
~aziQPPQOPOPPP
~azidPPPQPQOPPP
~azinPPPQPPPPPP
~azitQPPPPPPPPP
~azoLNPTVOPOOP
~azolLOOSUPPOOP
~ba_PPQPOPPPPP
~babQNQRPSNONP
~babiPPQPPPPPPP
~babyQOQRPSNOOP
~bacTRONOQPONN
~baciQPPPPPPPPP
~backQSPOORPPNO
~bactSPPPPOPPPP
~badOSOPPPPQOO
~badgOROPPPPQOP
~bagPRQPPOOPOP
~bagePROPPPPPOP
~baggPOQPPPPPPP
~bakPQPPPPPPPP
~bakePQOPPPQPPP
~balOMRPQQOQOQ
~bal_OOPPPPPQPQ
~balaPOPQPPPPPP
~baliPOOPPQPPPP
~ballPORPPPOPOQ
~bamQOPPQPPPPP
~bamaPPPPQPPPPP
~banMRLSQOQQRO
~ban_PPPRPPOQPP
~banaPPOPRPPPPP
~bandMQNROPRQPP
~bankOQOPPPOPRP
~bapPPPQQPPPPP
~bapePPPQQPPPPP
~barTLPQPQOORO
~bar_QOPPPPOQPP
~baraQPQPPPOPPP
~barbQPPQPPOPPP
~barePOPPPRPOQP
~bariQOPPPPPPQP
~barkOPPPPPQPPP
~barrPOQPPPPPPP
~basSNOPPOQPPP
~basaQPOPPPPPPP
~baseOPQPPOQPPP
~basiSNOPPPPPPP
~batOTTOOPNPNO
~batePQQPPPOPPP
~bathQOSPPOPPPP
~batiPQPPPPPPPP
~battORQPPOOPOP
~bbedPPPPOPPPPP
~bbliPPQPPPPPPP
~bbyOOQPPQPPPP
~bby_OOQPPQPPPP
~bdoPOQPPPPPPP
~be_POTOPOOOQP
~beaNRQOOROPPP
~beatOQPPPPPPPP
~bebPPQPPPPPPP
~bebePPQPPPPPPP
~becPORPPPOPPP
~becaOPQPPPPPPP
~becoPPQPPPPPPP
~bedQSPOPPNPOP
~bed_PPQPOPPPPP
~bedsOSOPPPPPPP
~bedtQPPPPPPPPP
~beeNQQPPSOPPO
~beenNPQPPSOPQO
~beerPPPPQPPPPP
~befQPNORRPOPO
~befoQPNORRPOPO
~begPPQPPPPPPP
~behQQOPPPOPPP
~behiQQOPPPPPPP
~beiPPRPPOOPPP
~beinPQQPPOPPPP
~belQNROOPROQO
~bellQOROORPPNP
~beloPPPPPOQOQP
~benPOSQOPNQOO
~bendOPPRPPOPPP
~benePPQPPPPQPP
~benzQOQPOPPPPP
~berPPNQPNQRRO
~ber_PPNPPOQPRP
~berrPPOPQPQPPP
~bersQPOQPPOROP
~besQQNPPQPQOP
~bes_PONPPQQPQP
~besiQOPPPPPRPP
~bestQQOPPPPPOP
~betVONOOPRPPO
~betaQOOQQPOPPP
~beteSPOOPPOQOP
~betiPOPOPQPPQP
~betoQPPPPPPPPP
~bettPROPOPQPPP
~betwQOOPOPSPPP
~biaPOQPPPPPPP
~bicQOROPPPPPP
~bicaQPPPPPPPPP
~bidPPPOQPPRPP
~bieQQOQPOOPPP
~bienPQPPPPPPPP
~biesQPPQPOOPPP
~bigQOPQPPPPPP
~bigaQPPPPPPPPP
~bikPQPPPPOPPP
~bikePQPPPPOPPP
~bilPLONONRZNP
~bilaOPPPPPQQPP
~bileQPPPPPPPPP
~biliQNPPPPRPPQ
~billONOOPOOYOO
~binTNOPPPPOOR
~bin_QPPPPPPPPP
~binaRPPPPPPPPP
~bindPOPPPPPPPR
~bineOPPPQPPPPP
~bingQPOPPQPPOP
~bioRRPNNQNPPP
~biomPQPPPPPPPP
~biopPPPPPQOQOP
~biotRPPNOPOOQQ
~bipPPPQOPQPPP
~biphQPPPPPPPPP
~bipoPPPQOPQPPP
~birPPOOPRQOOQ
~birtPPOPPRPOOQ
~bisQQPOQOPPPP
~bis_QPPPPPPPPP
~biscOROPPOPPPP
~bisoPPPPQPPPPP
~bitQNPORRPPOP
~biteQPPPPPOPPP
~bitoOPPOQPQPPP
~bittPOPPPQPPPP
~blaOKUOPOUOPO
~blacONQPQOSOPP
~bladQOPPPQOPQP
~blanOPPPPPRPPP
~blatROPPPPPPPP
~blauPORPPPPPPP
~bleQMSNNPPTOP
~ble_MPONOOQTOS
~bledPPQPPPPPPP
~bleeRQOPNMQPRO
~blemQPPOQQOROO
~blesPQPPPPPPPP
~bletQLRQPTOOPO
~bliQNOQOQROQP
~bligPPPPPPPPPQ
~blinQOOPPPQPQO
~blisPOOPPQQPQP
~bloONTPQQMNRQ
~blocOPPQRQOPOP
~bloePORPPPPPPP
~blooQOPOOQPORQ
~blowPORPPPOPPP
~bluPPTOPOPOOP
~bluePPSPPOOOOP
~blutQPQPPPPPPP
~blyQPPPPQOPPP
~bly_PPPPPQPPPP
~bo_PQQPQOOPPP
~boaPSOPPOOOPQ
~boarOTOPPOOOPQ
~bodMRVOPMPOPP
~bodiPPPPPPQPPP
~bodyMRVOPMPOPP
~boiPQPPPPPPPP
~boilPQPPPPPPPP
~bolSNQROPNQOP
~boliSNPPPPPPPP
~boluQOPROPOPPP
~bolyOPPPPPPRPP
~bonPPPPPPQPPP
~bonePOPPPQRPPP
~booQUMOORNOQO
~bookOTNOPPOPQO
~boosQQPPOQPPPP
~bootPQOPPQOPPP
~borOORQPMSOOP
~bor_QQPPPOPPPP
~bordOPPPPPRPPP
~bornQMPQQOROPO
~borrPQOPPPPPPP
~bortOPPPPPPPPP
~bosRPPPPPPPPP
~bossPQPPPPPPPP
~botQPQONROQOO
~bothPQOPPQQPPP
~botiROPPPPPPPP
~botoOOPPOQPQPP
~bottQPQPOQOPOP
~bouQRPOQONQPQ
~bougQOPPPPPPPP
~bounPQOPPOPQPQ
~bourOQPPPQPPPP
~boutPPPOQQNPPP
~bovQPOPPPPPPQ
~boveQPOPPPPPPQ
~bowQMPPPOSPQP
~bow_PQOPPOQPQP
~boweSOPPPPOPPP
~bowlONQPPPRPPP
~boxPTOPQNPOPP
~box_PRPPPOPPPP
~boxePRPPPOPPPP
~boyPPRPPOPPPP
~braOSPQOMMPSP
~bra_PPQPPOPPPP
~bracPPQPPPPQPP
~bradPORPPPPPPP
~braiPQOQPOOPPP
~bralQPPPPPOPPP
~branPQOPPPPPPP
~brarNPOPPOPPTP
~breOOQORQMOQQ
~bre_QQPPPPPPPP
~breaONQORQNOQQ
~briRSPPOMOOQO
~bridPOQPPPPPPP
~brieQPPPPPPPPP
~brilRQPOONQPPP
~brinOSNQPOOPQO
~broQPQPOQPOPO
~broaOPPPPQPPPP
~brokPPQPPOOPPQ
~bronQPQPPPOPPP
~bropRPPPPPPPPP
~brotOOQPPRPPPO
~brouPRPPPOPPPP
~browOPNQPPRPPP
~bruPOPPPPSPPP
~bruiOPPPPPSPPP
~bs_PSMPOPQOQP
~bscPOPPPPPPPP
~bscePPOPPPPPPP
~bseQPOPPPQPPP
~bsoPPPPQPPPPP
~bstQPPPPPPPPP
~bstrQPPPPPPPPP
~bubPPPPPQPPPP
~bucOQOPPPQPPP
~buckOQOPPPQPPP
~budPPPPPQOPPP
~buiPPQPPPPORP
~builPPPPPPPORP
~bulPPQPQPOPOO
~bulaQQQPPOOPPP
~bulgPOQPPPPPPP
~buliQPOPQPPPPP
~bumQOOQOOQPPP
~bumiQOPPPPQPPP
~bumpQPPPPPPPPP
~bunPMOPPQOQPR
~bundQNOPPPPQPP
~bupPOPPRPOPPP
~buprPPPPRPPPPP
~burPNPQOQQPOP
~burnPOOPPRQPPP
~bursOOQQPPPQPP
~busNQQPPPRPOP
~butNROQQOPPPP
~butaOPPRPPPPPP
~butePQPPPPQPPP
~buttOQPPPOPPPP
~butyOPPPQPPPQP
~buyPPPPQPPPPP
~by'POPPPRPPOP
~by'sPOPPPRPPOP
~by_PNRRPRNOOP
~byePNRPPPPPPP
~bye_PNRPPPPPPP
~bypQPPPPPOPPP
~bypaQPPPPPOPPP
~bysPQPPPPPPPP
~ca_RNTOOOOOOR
~cabQPQPPOOPPP
~cabiQPPPPOPPPP
~cacROOPPPPPPP
~cacyQPPPPPPPPP
~cadPNRPPPPPPP
~caeQPOQPPPPPP
~caemPPPPPPQPPP
~caesPQOQPPPPPP
~cafOVNPPOPPPP
~cafeOSOPPPPPPP
~caffPROPPPPPPP
~cagOQOQPPPPPP
~caiPPQPQPPPOP
~cainPPPPQPPPOP
~cakOTOPPOPPOP
~cakeOTOPPOPPOP
~calNOSQPLPQTO
~cal_PNQNQPNRRP
~calaPQPPPPPPPP
~calcPOPRPPQOOP
~caleOPORPOQOPP
~calfPOPPPPQPPP
~callPRQOPNNPRO
~calmQPPPPOPPPP
~calpOOOQPPRPPP
~camORPOORNPRP
~camePPQOOROPPP
~campOPPPPPPPRP
~canRNUONNRNOP
~can'PMTPPPQPOO
~can_RPOPPOPPPP
~canaQOOPPQOPPR
~cancRRNOOPPPPP
~candPOQPPPPPPQ
~cannPPROPOPPQO
~cantMPSPPORPPO
~caoQOPPPPPPPP
~cao_QOPPPPPPPP
~capPLPOPOTPOR
~capaOOPPPPPPPR
~capsQPPPPOPPPP
~carOOQPOQNTQO
~car_QPPPPPPPPP
~carbPNPQQPPPOP
~cardQQOPNNQPSO
~carePNOOQQOUNP
~carnQPPPPPPPPP
~caroPORPPPOPPP
~carpOPPPPQPPPP
~carrPPOPOQPPQQ
~cartOROPPPPPPP
~casOOPOPOOQRR
~cas_QOQPPPOPPP
~caseOPNPPOOQQR
~casoOPPPQPPPPP
~castOPPPPPRPPP
~casuPOQPPPOPQP
~catSQOOQNPOSN
~cataOPPPPPRPPP
~catcPOPPPPPPQP
~cateOQPPQPPQPO
~cathROPPQOOOQP
~catiRROPOPOOQO
~cauONOPPPRSOP
~caudOPPPPPPPPQ
~causPNOPPOSSOO
~cautOQPPPPPPPQ
~cc_ROPPPPPPPP
~ccaPPQPPPPPPP
~ccalPPQPPPPPPP
~ccePPOOPOOQRQ
~ccepOQPPPOPRQP
~ccesQPPOPPOOQQ
~cciQQQNPPOPQO
~ccinPRONPPOPQP
~ccoQOQPPOPPPP
~ccorQPPPPPPPPP
~ccuPOOOQQROPP
~ccurROPPPPPOPP
~cd_PPPPPPPQPP
~ce_TOQPLNKTOS
~ceaPOQPPPPPPP
~cealQPPPPPPPPP
~cebRPPPOPOPPP
~ceboQPPPPPOPPP
~cecQPPPPPPPPP
~cedPPNPPOPQQQ
~ced_QQNOPOPPPP
~ceduOOPPPPPQQQ
~cefOPPQROOPQP
~ceftOPPQPPPPQP
~ceiOPPPQQPPPO
~ceilOPPQPPPPPP
~ceivOPPOQQPPPO
~celNTNPQPQPPO
~celeOPPPQPPPPP
~cellOSNQPPPPPP
~cemQQQQQPNOOO
~cemaPPPPQPOPPP
~cemeQPPQPPOPPP
~cemiPPPQPPPPPP
~cenMROROOPRPP
~cendNSPPPPPPPP
~censORPPPOOPPQ
~centQMPROPPQPP
~cepNROPQPOQPO
~cephPPPQPPPPPP
~ceptNRPPQPOQPO
~cerSMONOPPSPP
~cer_QMOPOOSPQO
~cerbQPPOPPPPPP
~cersPOPPPROPPP
~certNQOPPOOTOQ
~cervQPPPPPPPPP
~cesSMROPOOOSO
~ces_QOROPPPPQN
~cesaQOQPPPPOPP
~cessQOOPQPOPSQ
~cetSQPPOPOPPO
~cet_QOPPQPOPPP
~cetaQQPPNPPPPP
~cetyQPPPPPPPPP
~ch_SOQVMPOPMO
~chaOWONNMNRPR
~chadQOQPPPPPPP
~chaiNSQOPPPQOP
~chanURNOOPOPPO
~chapPPQPPPPPPP
~charLSLPPNPRRS
~chatOQQPPPPPPP
~cheNPUPONPPTM
~che_OORPPPOPQP
~checRSMOPPOPQP
~chedNOOSPPRPPO
~cheeNQOPPQRPPP
~chemONQQPQOQOP
~chenOQQOPOOPRP
~cherQPPPPNPQQP
~chesQNSPOOQOPP
~chfQOPPPPPPPP
~chiPQRNPOTNOO
~chiaQORPPPPPPP
~chicQPOPQPPPPP
~chieQPPPPPPPPP
~chilROOPPOQOQO
~chinLSQOPRQPOP
~chioPQPPPPPPQP
~chlOOQRPPOPPP
~chlaPOQPPQPPPP
~chloPOPSPPPPPP
~chmPNRPPPOPQP
~chnPORPPPOPPP
~choRQQMNPRQNN
~cho_PQOOPPORPP
~chocQPQPOOPPPP
~chokPPSPPOOPPP
~cholPOOPPQRPPP
~chonPRNPPPPPPP
~chooQQOOPRPPPP
~chosPPPPPPQPPP
~chotQPPPPPPPPP
~chrPRNOPOQROP
~chriOROPPPQPPP
~chroQPOOPOPRPP
~chtOOVOPONPPP
~cht_PMUPPPOPPP
~chuORQOPPOPPP
~chwOORPPPPPPQ
~chyONPPPQRPPP
~chy_OOPPPQRPPP
~ci_PQPPPPPPPP
~ciaTQQOPQMPOO
~cia_SPPPPPOPPP
~cialPRPOPPPQOP
~cianPOQPPPPPPP
~ciatQPPPPQOPPP
~cicPQOQPPPPPP
~ciclOPPQPPPPPP
~cidSNTONNNOPS
~cid_POPQPPPPPP
~cidaPOQPPPPPPP
~cidePQRONNOOPS
~cidiQPPPPQPPPP
~cidoQOQOPPPPPP
~cieNRQQPOPPNP
~cienNQPQPPPPOP
~ciesPQPPPPQPOP
~cifPPPQPPPPPP
~cifiQPPPPPPPPP
~cigQPPPQPPPPP
~cigaQPPPPPPPPP
~ciiPQPPPPPPPP
~ciitPQPPPPPPPP
~cilQQPQOPOPQO
~ciliPPPPPPOPQP
~cillPQPQOPPPPP
~cinTMPPRPNQPO
~cin_RNOSPOOOOP
~cinaRPPOPPPPPP
~cineQPPMSQOPQP
~cingNPOPPQQPPP
~cinoPPQOPPPQPP
~cioRNRPPOPPPP
~cio_POQPPPPPPP
~cionQPPPPOPPPP
~ciouPORPPPPPPP
~cipPPPORPOPPP
~ciprPPPORPPPPP
~cirQOPPQPOPPP
~circPOQPPPPPPP
~cirrPPPPQPPPPP
~cisSMQPPOPPOR
~ciseRPPPPPPPPP
~cisiPPPPPPOPOQ
~cistPNPPPPQPPQ
~citSONOQNQPPQ
~citaRQOPQOPPPP
~citiQPPPPPPPPP
~citoQOPPPPPPPP
~citrOPPPRPPPPP
~cityOPQPPPOPPR
~ciuOPPOQPQPPP
~ciumOPPOQPQPPP
~ck_PTUMPPPPLO
~ckeNVOOOPOPRN
~ckedNOROOROOQO
~ckenPPPPPOPPPP
~ckerPROPPOOPRO
~cketOTNPOOPQPP
~ckiQOPPPPQPPP
~ckinQOPPPPQPPP
~cklQORPPPPPPP
~cklePOQPPPPPPP
~cknQPPPPPPPPP
~ckneQPPPPPPPPP
~cksPPOOPROORP
~cks_PPOOPROORP
~cktPPQPPPPPPP
~ckt_PPQPPPPPPP
~ckwQOPPPPPPPP
~ckwaPOPPPPPPPP
~ckyPPPPPPQPPP
~cky_PPPPPPQPPP
~cl_QPPROPPPPP
~claMOOPTNPTNQ
~claiONPPPPPUOO
~clamPPRPQOOPPP
~clapOPPPPPQPPP
~clarOPPPROOPPR
~clasOQPPPPQPPP
~clavPQOPQPPPPP
~clazPPPQPPPPPP
~cleQURQMPNPON
~cle_ORRPPQNPPO
~cleaSQOROOPOOO
~clesOROPPPPPPP
~cliMOPRQSNPQO
~climPOQPPQPPPP
~clinNSOPQONQRO
~cloPROQTMROOO
~clocPROPPPPPPP
~clofOPPORPPPPP
~clonOOPQPPRPPP
~clopQPPOPPPPPP
~closQQPPPOOOPP
~clotPPRPPOPPPP
~clovQOPROPPPPP
~clozPPPPQPPPPP
~cluRPOOOOPSOP
~clubPRPPPOPPPP
~cludPOOPPPOSPP
~clusROPPPPPPPP
~cmoQPQPPPPPPP
~cmo_QPQPPPPPPP
~co_TKRROOPPOO
~coaQQOOPOPPOP
~coagQQPPPPPPOP
~cocQOPPPPPPPP
~codNOOPOOMWTN
~codeMOOOPOMWTO
~codiPPPPPPPQPP
~codoPPPQPPPPPP
~cofOSPPPPPPPP
~coffOSPPPPPPPP
~cogQPPPPPPPPP
~cognQPPPPPPPPP
~cohQOOOQPROOP
~cohoQOOOQPROOP
~coiSNOPPPOPQP
~coidQPPPPPPPPP
~coilQOPPPPOPQP
~colRMUOMQMNSQ
~col_QOOOOPPOSQ
~colaOQOPPPQPPP
~colcRPPPPPPPPP
~coldPNSOPPPPPP
~coliQPOPOQOPPP
~collPRRPPONOOQ
~coloPMRPOROPQO
~comURSMPOMPLR
~comaPPPPQPPPPP
~combRPPPQOPPPP
~comeSQUOOOPOMO
~comfPQOPQPPPPP
~comiMPQQORPPPP
~commRQOPPQPPOP
~compRPPNPPMQOT
~comyQPPPPPPPPP
~conOOQQRQLOOR
~conaNQOQRPPPPP
~concNOORRRPPPO
~condPRQPPOPPPO
~confQOPOPQPPPQ
~congPQPPPOPPPP
~consRMQONONQPU
~contRRMMSQNOQO
~convNOQTOPPPPP
~cooRPOPPQPOOP
~cookOPPPPRPPPP
~coolRPPPPPOOOP
~copQUOPPNOQNP
~copdQPPOPPPPPP
~copeRTNPPOOQOP
~copiPQPPPPPPPP
~coptPPQPPPPPPP
~copyQNRPPPPPPP
~corQORRNORNMR
~cordPNSPPQOOOS
~coreRPOQOPPPOP
~cornPROPPPPPPP
~coroQOPPPPPPPQ
~corpPPQPPPPPPP
~corrNQQRPOPPOP
~cortQOPPOPRPPP
~cosTSOOOOOOOO
~cos_PROPPPOPOP
~cosaQQPPOPPPPP
~coseQNQPPPPPQP
~costSPOPPOOPPP
~cotPPQPPOPPPP
~couONPNPQQRPQ
~cougPOQOOPRPPP
~coulPPOPQPQOPP
~counNOPPQPOSQP
~courQPOOPPOPPS
~covPPONOPOQRQ
~coveOPPPOMQQQQ
~coviQQOOORPPQO
~cpaPOQPPPPPPP
~cpapPOQPPPPPPP
~craROPOPROOPO
~cracPOQPPQPPPP
~cramPPPPPQPPPP
~cranQPPPQPPPPP
~crasRPQPPONPQP
~crcQPPQOPPPPP
~crclQPPQOPPPPP
~creQNPOPRNQPP
~creaQNPPQSPPNO
~creeQPPPPPOQPP
~cretOPPPPPPPPQ
~crewPQPPPPPPPP
~criPPPOPNOQQS
~cribRPNPPPQOPQ
~criePQPPPPPPPP
~cripOQPPQPPPPP
~crisQORPPOOPPP
~critOPPPPPORQP
~croMROQRMQQPQ
~cro_OROPPPPPRP
~cromQPPPPPPPPP
~crosMQNQQPQQPQ
~crotOPQPPPQPPP
~crouQQPPPOPPPP
~crowQPPPPPPQPP
~cruPQRPPOPNQP
~crubPROPPPPOQP
~crusPORPPPPPPP
~cryPPPPOQPPPP
~cryiPQPPPQOPPP
~crysPPPPPPQPPP
~cs_ORNMNOTSOP
~ct_VMMRQNQOOP
~ctaPPQOROQOPP
~ctalPOQPPPPPPP
~ctanQPOQOPPPPP
~ctatNQQOROPOPP
~cteRNQPOOOQQO
~ctedPOQPOOPQRP
~ctepQPPQPPPPPP
~cterRPPPPOPPPP
~ctiUPQMNMNSOR
~cticPOOQPOOQPQ
~ctimPPQPPPPPPP
~ctinTROPONOPPP
~ctioPPPNORNSPR
~ctivSPQOPOOPOP
~ctlPPPPPQPQPP
~ctlyPPPPPQPQPP
~ctoSOOOPSNQPP
~ctomQOPPPQPQOP
~ctonPPPPQPPPPP
~ctopPPQPPPPPPP
~ctorQPOOPROPPP
~ctrQPPPPPPPPP
~ctsQOPPPPPPPQ
~cts_QOPPPPPPPQ
~ctuRRNPOOROOP
~ctuaPQPQPPOPPP
~cturQQOOOOSPOP
~cu_QOOPPPOPSO
~cuaPOQPPPPPPP
~cubOPQPPPPPPP
~cuePOQPPPPPQP
~cue_POQPPPPPQP
~cufQQPPPPOPOP
~cuffQQPPPPOPOP
~cuiORPPPOPPPP
~cuitORPPPOPPPP
~culPOPQPOQPRO
~culaPNPQPPRPQO
~cultPRPPPOOPQP
~cumOOQPPOPSOQ
~cupPQOPPPROPP
~cupbOQPPPPPPQP
~curUNOOOOTOPO
~curaSOPPPPPOPP
~cureRPPOPPPPPP
~curiOPQPPPPOPP
~currRPPOPPPPPP
~cusQOPPQPOPPP
~cus_QOPPPPOQPP
~cussQPPPPPPOPP
~custOPPPQPPPPP
~cutSMPNPPOPPR
~cutaPOPPQQPPPP
~cutePPPOPPOQOS
~cutoROPPPPPPQP
~cuttPOPPPPPPPP
~cy_QLMROOQOUQ
~cycOPOQRROPOP
~cyclOPOQRROPOP
~cylOQPPPPPPPP
~cyliOQPPPPPPPP
~cysPOPPOPRPPP
~cystPOPPOPRPPP
~cytQNOPOPUPOP
~czePPOPPQPPOP
~czemPPOPPQPPOP
~d'sONOPPTOPQP
~d's_ONOPPTOPQP
~da_RMSOPOPOOQ
~dabROPPPPPPPO
~dabiRPPPPPPPPO
~dablPPQPPPPPPP
~dacPQQPPNQPPP
~dachPQQPPNQPPP
~dadQNPPPTOPPP
~dad'ONQPPTOPPP
~dad_QPOPPPPPPP
~dagPQPPPPOPPP
~dageQPPPPPPPPP
~daiRPPQPPOPPP
~dailRPPQOPOPPP
~dalOORPPPPPPP
~dal_POQPPPPPPP
~daliPOQPPPPPPP
~damOQQQOPOPPP
~damaQPPPPPPPPP
~danNQNPQTNPPO
~dancPQPPPPPPPP
~dangPOOPQRPPPP
~dansOOQQPPPPPP
~dantPPPPPPPPQP
~dapQPPPNPQPPP
~dapaQPPPNPQPPP
~darNNORQORPPP
~darkOPPPPPRPPP
~daroPOOQQPOPPP
~dasSOOOPPPPPP
~das_ROOPPPPPPP
~datSSLOOMNQOU
~dataRNPPPOPPPR
~datePUNOOONROP
~datiQPOPPPPPQP
~datoOPPPPPPPPS
~dauOOPPPSPOPQ
~daugOOPPPSPOPQ
~daxQPPPPPPPPP
~dayM\LPOPNPQN
~day_N[MOPQNOOO
~daysPOOQOPPQRO
~dazOPPSPPPPPP
~dazoOPPSPPPPPP
~dbyPNSPPPPPPP
~dbyePNRPPPPPPP
~ddeQNSPPOPPQP
~ddedQPPPPPPPPP
~ddenPORPPOQPPP
~dderQOPPPQOPQP
~ddiROPPPQPPPP
~ddinQPPPPQPPPP
~ddlQPPPOOSPOP
~ddleQPPPOOSPOP
~ddsQPPPPPPPPP
~dds_QPPPPPPPPP
~de_PNUMNOPQRQ
~deaOSNPONQROR
~deadNRRPPOOPPQ
~deafOQPPPPPPPP
~dearPQPPPPPPPP
~deatSONOOOOROQ
~debPQOPPPPPPP
~decPQOOONOPNU
~decaPQPPPPPPPP
~decePPPPPPQPOP
~deciOPPOPOOPOS
~declPPPPPPPPPR
~decoQPPPPPPPPP
~dedQQQPONMTOP
~ded_QQQPONMTOP
~deePORPPOPPPP
~deepOOSQPOPPPP
~defPPQQPOPPPP
~defiPORQPOPPPO
~degOORPPROPPP
~degrOORPPROPPP
~deiOPPPPQPPPP
~deinOPPPPQPPPP
~delTPPNMOPPRP
~delaSPOPPPPPPP
~delePPPPPPPPPQ
~deliRQQNNONPRO
~demQPPOQPNQPP
~demaQPPPPPOPPP
~demeQOPPQPOQPP
~demoPROPPPPPPP
~denPOSMSMPRQN
~den_POSPPOPPPP
~denaPPPORPPPPP
~dencUOPOOPOOPP
~dengOPPPRPOPQP
~deniOPOPPPPRPP
~denlPPQPPOPPPP
~denoPOPPQPPPPP
~dentLSOOPPQPRP
~deoRQOPPOQQOO
~deo_QPOPPPQQOO
~depQNQPOQQOOP
~depoONQQPPPPPQ
~deprRPOOORQPOO
~derVPPQLMPOQP
~der_ROQQMOOPQR
~deraPPPPPPPQPP
~derePRPPPPPPPP
~deriRPPPPPPOPP
~derlQOOQPPQPOP
~dermPOPPPPRPPP
~dernQOQPPPPPPP
~dersQQOPPOPPRO
~desPNRROMRQNP
~des_POORPORSNQ
~deskOTPPPOOPPP
~desoPPPQPPPPPP
~despQPPPPPPPPP
~detPOPPOQRPPP
~deteOOPPPPRPPP
~detoQPPPPPPPPP
~devPMPPPOSPQP
~deviOMQPPORPQP
~dexQOOTNOPPPP
~dex_OOPRPPQPPP
~dexaQPPQOPPPPP
~dextQPPPPPPPPP
~dfuPPQPPPPPPP
~dfulPPQPPPPPPP
~dgeOQQPPPOQPO
~dge_ORPPPPOQPO
~dhdPOPPPRPPPP
~dhd_POPPPRPPPP
~dheQPPPPPPPPP
~dhoPOQPPPPPPP
~di_NRRPPOOPPP
~diaTMRQNONROO
~dia_RQOOOQPPPP
~diabRPPOPPOQPO
~diacROPOPPOQPP
~diagPOPPPPPQPP
~dialMOTRPPNPQO
~dianPOPPPPPPPR
~diarQPPPPOPPPP
~diasOPPPPPRPPP
~diatRPPPPPOPPP
~diazPOQQPPPPPP
~dicRMNNTOORPQ
~dic_PNPPPPOPPR
~dicaPOOOPOOSQO
~dicePOPPPPQPPP
~diciQPOPQPPPPP
~diclOPPPQPPPPP
~dictPRPPPPPPOP
~didOPPPQPPPPP
~didnPPQPPPPPPP
~dieRSNONOPPPP
~diedQQOPOPPPPP
~dienPSNPPPOPPP
~diesQNPPPPQPQP
~dietPQOPPPPPPP
~difPMNOPPSSPO
~diffOOMPPPTPQP
~difiQNPPPPOSPP
~digOPRPQOOQPP
~digoOPRPQOPPPP
~dilOPOQQPPPPP
~dilaOPPPQPPPPP
~diltPPPPQPPPPP
~dimSOOPPOQPPP
~dimeSNOPPPQPPP
~dinONQSQNNRPO
~dinaPPPPQPPPPP
~dineOPOQSPOPPP
~dingOMQSOOOSPP
~dinnPQPPPPPPPP
~dioPQQOPPPPPO
~dio_PRPPPPPPPP
~diogPOPPPPRPPP
~diolOQQPPPOPQP
~dipRQOPPOOPOP
~dipiRPOPPPOPPP
~dipsPQPPPPPPPP
~dirPOPPPOPPQQ
~direPOPPPOPPQQ
~disQPQOOOQTLQ
~disaPPPPPPPQPP
~discPSOPPPROOP
~diseQOOPOPPQPP
~disoPPPPPPQPPP
~dispPPPPPPPPOR
~distPPPPPPPQPP
~ditOROPPPRPPO
~dit_PROPPPPPPP
~ditiOPPPPPRPPP
~diuQPPPOPQPPP
~diumPPPPPPQPPP
~divRPPPPQOPPP
~diveQQQPPPOPPP
~dixPPOPPPPPPP
~dix_PPOPPPPPPP
~dizQOPPPPPPPP
~djuPQPQPPOPPP
~djusPQPQPPOPPP
~dleRLQPONTQPO
~dle_PNQPPPROPP
~dlerROQPOOQPOP
~dlesQOPPPOQPPP
~dliQPOPPPPPPQ
~dlinQOPPPPPPPQ
~dlyOPSPOQOPPP
~dly_OPSPOQOPPP
~dmaPOQPPPPPPP
~dma_POPPPQPPPP
~dmiPQPOOOOPRQ
~dmisQOOOPPOQQQ
~dmitOQPPPPOPQP
~dnaOQPPPPPPQP
~dnePPOORPQPOP
~dnesOQPPPPQPPP
~dneyPNOPRQQPOP
~dniNROQQPOPPO
~dnigPQPPPPPPPP
~dnisNQOQQPPPPP
~do_LP[OOOOOPO
~doaQPPOQPPPPP
~doacQPPOQPPPPP
~docPOOPPQOSOP
~docaQQPPPPPPOP
~doctOOPPPROPQP
~doeRNLMSOPQRQ
~doesTLMMQOPQRQ
~dogQOPPPPPPRP
~doiOQPPPQOPPP
~doinOQPPPQOPPP
~dolONOPTNPOPR
~dol_OOORROQPOP
~dolePQPPPPPPPP
~domTONPPPQPPP
~dom_QPOPPPPPPP
~domePOPPPPQPPP
~domiSOOPPPPPPP
~donQVPPPNOOOO
~don'PQPPPOPPPP
~don_PPQPPPPOPP
~donaPPPPPRPPPP
~donePVMPPONPPO
~donoPPPPPPQPPP
~dontPNSPPOPPPP
~dooOQSPPOOMQQ
~doorOQRPPOOMQQ
~dopQPPOPOQQPO
~dopaPPPPQPPPPP
~dopoQPQOOPPPPP
~dorOPQPPOOPQQ
~dor_OPPPPOOPRQ
~dosQNP\LOMPOO
~dos_PPQPPQPPPP
~doscPPRPPPPPPP
~dosePPOXMONQOO
~dosiQOOSOPOPPP
~dotPPPPPPQPPP
~douOQPPOOROPQ
~doubPPOQPOSOPP
~dovPQOPPPPPPP
~dovePQOPPPPPPP
~dowPSRNPOPOPO
~dow_QQPPPPPPPP
~downORROPOPOPO
~doxQPPPQPPPPP
~doxyPPPPQPPPPP
~dpaPOPPPRPPPP
~draRSRQMMNOOR
~draiRQQPPPNPOP
~dranPOSPPOPPPP
~dratRPPPOPPPPP
~drawOSNQOOPPPR
~dreQPQOOPOOSO
~drenSPPOOOPPPO
~dresNPPPPOPOSP
~driNOLUQPPOOR
~drilPQPPPPPPPP
~drinQNMORRRPOP
~dripPPPROPOPQP
~drivNPOTPOOPOR
~droRMTRQMQOOO
~drocOPPQPPPPPP
~dromQONPRPQPPP
~dronQOPQPPPPPP
~drooPNROPPQPPP
~dropPPPQRNQPOO
~drowPPROPOPPPP
~droxQOPQPPPPPP
~druQNQOPQQOPQ
~drugTNOOPOOOPQ
~drunOPQPPPPPPP
~ds_RONRPRNNTM
~dtiQPPPPPPPPP
~dtimQPPPPPPPPP
~ducUONPPPQPPO
~ducaQPPPPPPPPP
~duceSOOPQPPPOP
~duciPPPQPPPPPP
~ductQPOPOPQPQO
~dulPSMUNONPPP
~duleOQNSPOOPPP
~dultROOROPOPPP
~dummQPPPPPPPPP
~dupPPPPPPQPPP
~durQNQPOOOQPP
~duraROQPOPOQPP
~dureOOPPPPPQQQ
~duriPPPQPPQPPP
~dusOOQPPPQPPP
~dutOPOPPPOPQR
~dutyOPOPPPOOQS
~dvaPOPPPPPPPQ
~dvanPOPPPPPPPQ
~dviPPQPPPOPPP
~dvicOQPPPPPPPP
~dvisPOQPPPPPPP
~dwiPPPPPPPPQP
~dwicPQPPPPPPPP
~dwifPOPPPPPPPP
~dy'PQPPPPPPPP
~dy'sPQPPPPPPPP
~dy_LVUOPJTNOO
~dyiPQPPPNPOQQ
~dyinPQPPPNPOQQ
~dysPOQOPPQPPP
~dyspQPPOPPPPPP
~dystOPRPPPQPPP
~e'rPQPPPPPPPP
~e'rePQPPPPPPPP
~e'sNRSOPPQNPP
~e's_NRSOPPQNPP
~e'vPPQPPPPPPP
~e'vePPQPPPPPPP
~ea_RMROONTPOP
~eacNPQPROOPQR
~eachOOOPQOOPQR
~eactOPQPQPPPPP
~eadPSWMNMQNQN
~ead_ORSNONQPPO
~eadaQQPPPNQPPO
~eadiONRPPROPPP
~eadmQOQPPPPPPP
~eadsORPPPOQPPP
~eadyPSPPPOPOOP
~eafPQOPPPPPPP
~eaflPQOPPPPPPP
~eagQOQPOOOPPQ
~eaguPPOPPOPPPQ
~eakNRPPOOQOPP
~eak_PPRPPOOPPQ
~eakePPPPPPQPPP
~eakfPQPPPPPPPP
~eakiPPOPPPQPPP
~eaknOPPPPPQPPP
~ealRQNOPNQROP
~eal_QRPPQOOPOP
~ealePQPPPPPPPP
~ealiQOOPPPQPPP
~eallRPPPPPOPOO
~ealtPOOOPOOSQQ
~eamQRQPOQNOPO
~eam_OPPPPROOQO
~eamiPORPPPPPPP
~eamsRPPPPOPPOP
~eanTPQOONPOPO
~ean_TPOPPOPPPP
~eaneORPPPPOPPP
~eaniPMRPPOSPPP
~eansPQPPPPOPQP
~eanuQOPPPPPPPP
~eapROPPPPPPPP
~eap_QOPPPPPPPP
~earVQMQNVRLKN
~ear_TOOQPORONN
~earaOPQRPPPPPP
~earcPPPPPPPPPQ
~eardOQOPPROPPP
~earePPPPPOPPPQ
~eariOPPPPSOPOP
~earlTQOOPOPPOO
~earnOROPPOPPQP
~earsQONPOSQOOP
~eartRORPPPOOOO
~easOMPPSPSPOO
~easeOPRPPPPPPO
~easiPPOPPPPPQP
~easoOPOPPQPPPP
~eastSNNOSPOPOP
~easuPOQPPPPQPP
~eatQPPOMUQNPP
~eat_RROQPNNMRP
~eateOOOOPSQOPP
~eathQNUOOQNQOP
~eatiPRNPOPRPOO
~eatmQPOPPPOPPQ
~eatrPPQPPPOPPP
~eatsOPOPPRQPPO
~eatyPPPPPPQPPQ
~eauONSPPPQPPP
~eavPRPPPNMPTO
~eavePQOOPNNPUO
~eaviPQQPPPPPOP
~ebaOPPPPPQPPP
~ebePNRPPPQPPP
~ebe_PPQPPPPPPP
~eblPPOPPPQPPP
~eblePPOPPPQPPP
~eboRRQOONNQOO
~ebo_QPPPPPOPPP
~eboaQPPPPPPPOP
~ebodOQQPPOPPPP
~ebooPROPPPPPPP
~ebouQPPPPPPPPP
~ebrTQOOPOOPPP
~ebraQPPPPPOPPP
~ebriQQOPPOQPPP
~ebroRPPPPPPPPP
~ebsPPPPOPQPPP
~ebs_PPPPOPQPPP
~ebuQPPPPPPPPP
~ebulQQOPPPPPPP
~ec_POPPPPPPPP
~ecaQROQOPOPPO
~ecalPPOQPPPPPP
~ecanPPPPOPPPPP
~ecarQPPPPPPPPP
~ecauOQPPPPPPPP
~eceNQRQPQPPNP
~ecenQPPPPPPPOP
~ecepPQPPPQPPOP
~ecesPPQPPPPQPP
~echOQROOOOSPO
~ech_OPRPPOPPPP
~echaQQPPPPPQOP
~echoPQPOPPORPP
~eciPROOPNPPOS
~eciaPQOPPPPPPP
~ecidPPOPPPPPPR
~ecisPPPPPPOPOQ
~eckRMQNPRQPQO
~eck_QOSNPPQPOO
~eckePQOPPRPPPP
~eckiPOPPPQPPPP
~ecklQOPPPPQPPP
~ecksQNPPPPPPRP
~eclROQOPOOPOR
~eclaQOQPPOOOPR
~ecmQPQPPPPPPP
~ecmoQPQPPPPPPP
~ecoQOSOPQPONQ
~ecomROQPOQOPPO
~econPRQPPOOPPO
~ecorOOPPPQPPOS
~ecovQPQOPOQPPP
~ecrNPPPPPQPPQ
~ecreOPPPPPPPPQ
~ectXONPMNPQLR
~ect_RONSPOPOOQ
~ectaQPPPPPQPPP
~ecteRNQQOPPQOP
~ectiPQPNNOQQOS
~ectoQPPOPQPQOO
~ectsQOPPPPPPPQ
~ectuPROPPPPPPP
~ecuPOQOOOPOPR
~ecurRPQOPPPPPP
~eczQPOPPQPPOP
~eczePPOPPQPPOP
~ed_HbUHEOMTIZ
~edaTOOOPPPPPP
~edatQPPPPPPPPP
~eddPPPPPQPPPP
~edePPQQPPNROO
~ede_PPPOQQPPPP
~ededQOOQOPOROP
~edemPQPPPPOPPP
~edenOORPPPPPPP
~ederPROPPPPPPP
~edetPPQPPPPPPP
~ediVOMNPPMTOQ
~ediaRNPPPPPPPP
~edicRMNOPPNSQR
~edinROPORPPPOP
~edipQPPPOPPPPP
~edlONRPPRPPPP
~edlePNRPPPQPPP
~ednNROQQPOPPP
~ednePQOPPPPPPP
~edniNQOQQPPPPP
~edoPPQPPPPPPP
~edrMQPQRPPPPP
~edroOPPRPPPPPP
~edsOQOPQPNPRO
~eds_OQOPQPNPRO
~edtQPPPPPPPPP
~edtiQPPPPPPPPP
~eduSNMSPONRPP
~educSNOQPPPPOO
~edulOPOSPOOPPP
~edurOOPPPPPQQQ
~ee_RUOONOQOOO
~eecQPQOPOOPPP
~eechPPQPPPPPPP
~eeclQPPOPPPPPP
~eedUPNPSRMOMN
~eed_PPPQPSNMQO
~eedeQPOQOPOROP
~eediQQNORPPPOP
~eedlPNRPPPQPPP
~eedsQROORPOPOO
~eefPPQPPPPPPP
~eeiPQPPPOQQPO
~eeinPQPPPOQQPO
~eekQMORQRPPOO
~eek_OONPQRQQOO
~eekePOPPPQPPQP
~eeklQOPQPPPPPP
~eeksQOPRPPOOOP
~eelONROORSPNO
~eel_PMQPPSPPPP
~eelcPRPPPPPPOP
~eeliPQOPPPQPPP
~eelsOOQPPORPPP
~eemQOOPPRPPPP
~eenNMPNLWWPPM
~een_LRPONRWNQN
~eenaQNPPORQPPP
~eeniRPOPPPOQPP
~eensQOQPPQPPPP
~eepSOOPORNOQP
~eep_TNPPOPOOQP
~eepiOROPPRPPPP
~eepsQPOPPQOQPP
~eepyOOQPQPPPPP
~eerOUPOPOOPOO
~eer_PQPPQPOQPP
~eersOSPPPPPPOP
~eesPMROQSNPPP
~ees_PMROPSOPPP
~eetMVNPSNOPPO
~eet_MQPPSOPPQP
~eethPPOPPPPPPP
~eetiPSOPPOPPPP
~eetsPRPPPOPPPP
~eezPQQPPPOPOP
~eezePPQPPPPPPP
~eeziPQPPPQPPOP
~ef_RPPOQPPPPP
~efaOPPPQPPPPQ
~efeRSMOOOPPRO
~efecRPOPPPPPPP
~eferQQOPPOOPRP
~effVNPOPPPOOO
~effeUOPOPPOOPO
~effiRPPPPPPPPP
~efiROPQPPPQOO
~efibPPRPPOOPPP
~eficQOOQPPQPPP
~efilQPPPPQPPPP
~efitQPOPPPPQPP
~eflNOPPPQRPPP
~efleOOPPOPRPPP
~efoRNOORRROPN
~eforRONORRROPN
~efrQOPORPQPPP
~efraRPPPPPPPPP
~eftNQRPOORPOP
~eft_NQRPPPQPNP
~eftrOPPQPPPPQP
~efuNPOOOTOPNT
~efulQQPPPPPPPP
~efusMOOOOTOPOT
~eg_NQORQPPPPP
~egaQRNOOOOOOU
~ega_QPPPPPPPPP
~egalOOOPOOPPOV
~egarPROPPPPPPP
~egatQQOPPQPPPO
~egePORPPROPPP
~egenPPQPPPPPPP
~egfOOPPRPPPPP
~egfrOOPPRPPPPP
~egiNQPRQOOPPP
~egimPOPRPPPPPP
~egisOQPPPOPPPP
~eglOPQPQPPPPQ
~egmQOOPPPQPPP
~egnONPQQQQPOP
~egnaONPQQQQPOP
~egoOSOOPPPPQP
~egrOOSOQQOPPP
~egraPPQOQPPPPP
~egreOORPPROPPP
~egsPOPPPQQPPO
~egs_POPPPQQPPO
~eguOMQPPPRPRP
~egulOOPPPPSPPP
~ehaQOQPPPPPPP
~eheQPPPPPPRPO
~eheaPOPPPPPRPP
~ehiQQPPPPPPPP
~ehinQQOPPPPPPP
~ehoROPPPPPPOQ
~ehosQPPPPPPPPP
~ehrPOQPPPPPPP
~ehr_POQPPPPPPP
~ehyRPPPOPPPPP
~ehydRPPPOPPPPP
~ei_PORPPPPPPP
~eicOPRROPOPPP
~eigPQMROQQPOP
~eighQQMROQPPOP
~eilOPQQPPPPPP
~eiliOPQQPPPPPP
~eimPPPPPPPQPP
~eimeQPPPPPPPPP
~einOTRNOOPPOO
~ein_PPQPPPPPPP
~einePRQOPPOPPP
~eingPRPPPNQQOP
~einsOPPPPQPPPP
~eirPOSPPOPPQP
~eir_QPPPPOPPQP
~eisPOQPPPPPPP
~eitQNTPPPOPPP
~eit_QNRPPPPPPP
~eivOPPOQQPPPO
~eiveOPPOQQPPPO
~eizPQQOQOOPPP
~eiziPORPPPPPPP
~eizuPROPQOPPPP
~ejePOPPPPPRPP
~ejecPPPPPPPRPP
~ek_NNPOQRSQOO
~ekeONRPPPOPQP
~ekenOOQPPQPPQP
~ekerPOQPPPPPPP
~eklROOPPPPPPP
~eklyQOPQPPPPPP
~eksQOPRPPOOOP
~eks_QOPRPPOOOP
~el_QOQOPTORNM
~elaSMPOOPNPQS
~elapRPPOPPPPPP
~elatNOPPPPOOQS
~elaySPOPPPPPPP
~elbPPOPPOQPQP
~elboPPOPPOQPQP
~elcPSOPPPPPOP
~elchPQPPPPPPOP
~elcoORPPPPPPPP
~eldTMQQPPPOOP
~eld_SNQPPPPPPP
~eldeQPOQPPPPPP
~eleTNQOQNPRNP
~ele_PQPPPPPPPP
~eleaQOPPPPPPQP
~elecQOPPQPPPPO
~elehPPPPPPPRPP
~elepPOQPPOPPPP
~elesPPQPPPPQOP
~eletPOQPPPQPPQ
~elevOQPPPPQPOP
~elfQMROPSOPPP
~elf_QMQOPSOPPP
~eliUOPMNOPPSN
~eliaROPPPPPPPP
~elidPOPPPPQPPP
~elieRQPOOPPOPO
~elinOPPPPPPQPP
~elirQOPOOPPQPP
~elivOSQOOOOPQP
~ellQSROONUNLO
~ell'SOOPPOPPPP
~ell_ROPOONSOPP
~ellaQNSPPOOPPP
~elleORQPPOPPPP
~elliQPPPOOQPOP
~elloNUOPQQNPPP
~ellsQONPPQSPPP
~elluPPPQPPPPPP
~ellyPPRPPROONP
~eloPOOOROROQO
~elopPPOPPPQPPP
~elowPPPPPOQOQP
~elpQPROOQPOOO
~elp_PQROPOQPOO
~elpsPOPPPROPPP
~elsNRPOROROPP
~els_OPOORNRPQP
~elsePROPPQPPNP
~eltPNPROOSPPO
~elt_POPPPPQPPP
~eltaPOPQPPSPPP
~eltoPPPQPPPPPP
~elvePQOPPPPPPP
~elviPOQPPPPPPP
~elyORPPOQPPOP
~ely_ORPPOQPPOP
~em_NQNOQQLWPO
~emaOUOPSOMQOO
~ema_OQOPSPOPOP
~emagQPOQOQPPPP
~emaiNTOPPOOQPQ
~emakPPPPQPOPPP
~emanOQQOPOQPPP
~ematQOQPPPPQPP
~embRPQQPPPOOP
~embeNSPQPPPPOP
~emboSNPPPPPPPP
~emeQRORQNLSOO
~emedQPPPPPPPPP
~ememOQPQPPPPPP
~emenRQOROOMQQO
~emerOQPPPPOQPQ
~emesQPPPPPPPPP
~emiRQQPPNPPNO
~emi_OPRPPPQPPP
~emiaQOQQPPPPOP
~emicQOPPPPQPPP
~emidQQPOQPPPPP
~eminPROPPPPPPP
~emisQPPPPPPPPP
~emoPRQOOPQPPO
~emo_OPPPPQOPPP
~emogQPPPPPPPPP
~emolPQOPPPPPPP
~emopPPQPPPPPPP
~emorOQPPOPRPPO
~emotQPQPPOPPPP
~emovQOPPPPPQQP
~empNQRPOPNOQQ
~emp_OOQPPPPPQP
~empaPPPPPPPPQP
~empeOORPPPOPPP
~empiQPPPPPPPPP
~emplPQPPPPPPPP
~emptORPPPPOPPR
~emsQPPPPPPQPP
~ems_QPPPPPPQPP
~en'OPPPPPQPPP
~en'sOPPPPQQPPP
~en_SP[RJMQQNJ
~enaPKPVPQPNNR
~ena_ROPPPPPPPP
~enacOPPPRPPPPP
~enafPPPORPPPPP
~enagQNPPORQPPP
~enaiPPPQPPOPPP
~enalNOPUOOPOOR
~enanPPPROPPPPP
~enatPPPPPPQPPP
~encTNNSONPQNQ
~enceUPNPNOPQOP
~enchPPQPPPPPPP
~encoPQPPPPPQPP
~encyONPSPOQPOQ
~endMUNONOSPTN
~end_OROOORPPQO
~endaPPPRPPPPPP
~endePPPPPORPPO
~endiPTNOPORPOO
~endoNPQOPPPOSQ
~endrQPPPPPPPPP
~endsOPPPPPPQQP
~eneQRQOSNNPOO
~ene_PQQOPOOPPP
~enecPPPQPPQPPP
~enedOORPPPQPPP
~enefQPOPPPPQPP
~enemNOPPTPOPPP
~enerRPOPPPPPPP
~enesQQPPOPPPPP
~enfSNPPPPPPPP
~engNQRPROOPPO
~engePPQPPPPPPP
~engiPQOPPPPPPP
~engtPPPQPPPPPP
~enguOPPPRPOPQP
~eniVOMPQNOSPN
~eniaOPPPQPQPPP
~enicQOPPQPOPPP
~eninRRNQPOOQOO
~enioROPPPOPPQP
~enisRNPPPPQPPP
~enlQOPPPOPPPP
~enlaQOPPPPPPPP
~enlyPPQPPOPPPP
~ennQQOQPPOPPP
~enniPQOPPPPPPP
~enoVMPPQONPOO
~eno_QPPPPPPPPP
~enobPPPQPPOPPP
~enolPOQPQOPPPP
~enomQOPQPPPPPP
~enopPPPPPQQPPP
~enosPQPPPPOPPP
~enouROPOPPPPPP
~enoxPPPPQPPPPP
~ensTQPNQQMNOQ
~ens_QQQOPQOONQ
~ensaSPNPPPPPQP
~enseOOQPPRPPOR
~ensiSOPPROOPQO
~ensoQNQPPPPPQP
~enstORPPPPPPPP
~entOLTQNLNRPW
~ent'PNQQPPPQPP
~ent_NVNOONORNT
~entaRNQPPPOPOP
~entePNROPPQPOP
~entiTOQOPPPOOP
~entlORPPPNQPPP
~entoQPQPPPPPPP
~entrLNSSOPNQQQ
~entsQPNPNPPOTQ
~entyOPPPPPPQPP
~enuQOQPPPPPPP
~enyONOQQOQQPP
~enytOPPQQPPPPP
~enzROQOPPPPPP
~enzaQOQPPPPPPP
~enzoQPPPPPPPPP
~eo_RPOPPPQQOO
~eonQPSPOPNPOP
~eon_QPOPPQPPPP
~eonaPOQQPPOPPP
~eoneQPQOOPPOPP
~eopOPPPPRNRNQ
~eoplQPQOOROPNP
~eosPQPPPOQPPP
~eouOPPPPPQPPP
~eousOPPPPPQPPP
~ep_UNPROOONPP
~epaRPSPNOPPPO
~epaiRQOPPPOPPP
~epamQOROOPPPPP
~eparNOSQOOQPPP
~epatQPPPPPPPPP
~epePOORPROPQO
~epeaPOORORPPQP
~epezPOPPQPPPPP
~ephPMQPQSQPOO
~ephaPPQQPOPPPP
~epheNNOPRTQPOP
~ephrSPPOOPPPPP
~epiQRNPPQOQNP
~epicPROPOPPPPP
~epidQPPPPPOPPP
~epilOOPPRPOQPQ
~epinPQNOPRPPPP
~epipPQPPPPPPOP
~episQOOPPPQPPP
~eplSPNQPPOPOP
~eplaRQOROOOOPP
~epleQOPPPQPPPP
~epoLLPQPNQSQU
~eporNNOOPNPSQT
~eprRPOPORQPOO
~epreRPOOORQPOO
~epriPPPQOPPPPP
~epsPQMPPOORQP
~eps_POOQOQQPPP
~epsiPSOOONNRQP
~epsyNPPPRPPPPQ
~eptQOOOQOORQO
~ept_ROPPOOPPRP
~eptaOPPPPPPQPP
~eptiOOPPQPPQOO
~epyOOQPQPPPPP
~epy_OOQPQPPPPP
~equMMOVNOOPPS
~equaPORQPPPPPP
~equeRMOROPOQPQ
~equiLQNSOPPPQS
~er'PQNPPSNPQO
~er'sPQNPPSNPQO
~er_PPPPPPNQPQ
~eraROPORPORNM
~era_QPPPPPPPPP
~eracPOPPRPPPPP
~eralMPNRPOTQOP
~eranQPPPPPPPPP
~erapSONNQRNQOO
~eratQPQOPQOQPO
~erbQOOPOPOQPR
~erbaQOPOPPPPPR
~erbiPOPPPPPQPP
~ercRQNOOPPPQO
~erceQPPPPPPPPP
~erciQSOPPPOPPP
~erclQPPPPPOPPP
~erdNOTNOPRPOP
~erdaPPPPPQQPPP
~erdoPQPOPPPQPP
~ereNQPNMNUPVN
~ere'POOPPORPRP
~ere_ONTNNOPOVN
~erecPOPPPPPPPP
~eredMROQOQQPOQ
~eremQPPPPPOPPP
~erenRPMOPPRPOP
~eresPQPPPPPPPP
~erfSPPOOPOPPP
~erfePQPPPPPPPP
~erfoROPOPPPPPP
~ergOOPQTONPPP
~ergeOQPPPPPQPQ
~ergiNORPQQOPPP
~ergyPPOQSOOOPP
~eriUNRTNONOPN
~eri_POQOPRPPPP
~eriaQPPPPOOPRP
~ericPPPOPPRPPP
~eridPPPRPPPPPP
~erieQQQPPOOPOP
~erilQPPPPPPPPP
~erinSNRQOOOOOP
~erioRNPPPQPPPP
~eripNQOSPPOPPP
~eritOPPPPPPQPP
~erkPORPPPPPPP
~erk_PQOPPPQPPP
~erkaPPQPPPPPPP
~erlTPNQOOPPOP
~erliPPPPPPQPPP
~erlySPPQPOOPOP
~ermQQOOQNPPPP
~erm_QPOPPQOQPP
~ermaQPPPPPQPPP
~ermeQQQPOOOPPP
~ermiOPOOROQOQQ
~ermoOPPPPPQPPP
~ernPSROONOQQO
~ern_PROPPPPPPP
~ernaQORPPPPPPP
~ernePQQPPPPPPP
~erniPPPOOOOQSO
~ernoOQQPPOOPOP
~eroPMRPPQQOPP
~ero_PNTPPOPPPP
~eroiRPPOPPOPPP
~erolPOOQOQPPPP
~eronQOPPPPPPPP
~eropOPPPPPPPPP
~erouPOOPQQPPPP
~erpNNPPPPRQQP
~erprPNOPPPQQRP
~errPLQNPOROQS
~erraONSPPOPPQP
~erriOPPPPQQPPP
~erroSNOOPPOOQR
~erruOOPPPPQPPR
~erryQPOPQOQPPP
~ersWLNSKPPPRM
~ers_SOOPMOPRRN
~ersaPPOQPPPPPP
~ersePMQQPQPPOQ
~ersiNOPSOPRPQP
~ersoPROPPPOPPP
~erstSOPPPPPPPO
~ersuRPPOPPPPPP
~ertPPNQPNRSOP
~ert_NOPQOOQROR
~ertaOQPPPPPPPP
~erteRQOOQOOQOP
~ertiPQOPPOQQPO
~ertoROPPPPPPPP
~ertrOPOQPPQPPP
~ertsPORPPPPPPP
~ertuPPQPPPPPPP
~eruQORPPPPPPP
~erusPORPPPPPPP
~ervSONQOORQPO
~ervaQNOROPRPPP
~erveROOOPPQPQO
~erviQRPOPOOROP
~erwQQOPPPPPPP
~erwiQPPPPPPPPP
~eryPQSMOQORNP
~ery_QNRNORPSNP
~erybPQPPPPPPPP
~eryoOPQPPPPPPP
~erytPROPPOPPPP
~erywPPQPPPPPPP
~erzPQQPPPOPPP
~es_SPJMHUWNUP
~esaRORPPPOOPP
~esarRPPPPPPOPP
~escQNROOOPOQQ
~escaOQPPPPPPPP
~escePORPPPPPPP
~escoOPQPPPPPPP
~escrROOPPPQOPR
~escuPOPPPPPPQP
~esdORPPPQPPPP
~esdaOROPPQPPPP
~eseRSNOPOROPO
~ese_PROOPOROOP
~esenPROPPPPPQP
~eserPPPPPPPPQP
~eshSNPPPOOPQP
~esh_QPQPPPOPOP
~eshoROPPPPOPPP
~esiRKPNPOURQN
~esiaPOQPPPPPQP
~esidQOQPPOQQOO
~esioQNOPPPSPPP
~esisQPOPPPQPPP
~esitPPPPPPPRPP
~esiuOPQOQPOPPO
~eskPTOPPOOPPO
~esk_OTPPPOOPPP
~esmPOQPPPPPPP
~esnPOPPPOQPPP
~esn'QOPPPOQPQP
~esoPPQQPPOPOP
~esolPPQPPPPPPP
~espONXOOONPOQ
~espePOQPPPPPPP
~espiOOTPPPPPOP
~espoQNRPPPOPPQ
~essTQRMMOQORO
~ess_SPNONOQMUP
~essaQOPPQROPOP
~essePPPPPPROOP
~essiPOQPNOPSPO
~essoPRPPPPOPPP
~essuOQRPPQOPOP
~estPOUNOPMNSQ
~est_QORPOPOOQP
~estaNRRPOOOORO
~esteNNPORSROOO
~esthONRPPPQPQP
~estiQQPPPPNPPQ
~estlQOQPPPPPPP
~estoPTNPPPPPPP
~estrOOOPPOOQRQ
~estsQQOPPPPPNQ
~esuSPOOPRNPRO
~esulQNOPPRPPPP
~esunPQOPPPPPPP
~esusQPPPPOOPRO
~et_TRROSNPOOL
~etaVOQPNRMOOO
~eta_QPOPPPPPPP
~etaiPOPPPQPPPQ
~etalPORPPPOPPP
~etamRRPPOPOPPO
~etanQPPPOQPPPP
~etasRPPPPPOPPP
~etcPOPPPPQPPP
~eteSPQNOONPPR
~ete_PPTPOPPOPP
~etenOPQOPPOPPR
~eterSQMOPOPQQP
~etesQPOPPPOQOP
~etfQPPPPPPPPP
~etfoQPPPPPPPPP
~ethRNMPVNQOOO
~eth_PPPORPPPPP
~ethaPOPQPPPPPP
~etheRNOPQPPPPP
~ethiNPOOSPQPPP
~ethoPQPQPOPPPP
~ethyROPOPPPPPP
~etiQQONOSPOQO
~etiaPPPQPQPPPP
~eticPNQOOPRPQP
~etimPPOPPRPPPP
~etinQSOOQOPPOP
~etirQPPPOPPPQP
~etitOQOPPROPPP
~etoTOPOOOQPPO
~etocQPPPPPPPPP
~etonOOPPPPRPQP
~etopQQPQOPPPPP
~etorQPPOQPPPPP
~etrOPPQQOQPPP
~etrePQPPPPPPPP
~etriOOPQPPQPPP
~etroPPPQQPOPPP
~etryPPOPPPQPPP
~etsRPPQPPOPOO
~ets_RQPQPQOPNO
~ettPQPONUMQNO
~ett_ROPPPPPPPP
~etteOQPOOPPROP
~ettiPLQPPVNPPP
~ettlOSPPPPPPPP
~etuPSNPPPPPPO
~eturPSNPPPPPPO
~etwQOOPOPSPPP
~etweQOOPOPSPPP
~etyROOOPPQPPP
~ety_ROOPPPQPPP
~etylQPPPPPPPPP
~eu_OQRPPPOPPP
~eudNOPPRPPPPP
~eudoNOPPRPPPPP
~euePROPPOPPPP
~eue_PROPPOPPPP
~eumRQPPOPOPPO
~eumaQPPPPPPPPP
~eumoQQPPOQPPPP
~eurPRPPPPPOPP
~eur_PPRPPPPPPP
~euroQPOPPPOPPP
~eutPRPOPPPPPP
~eutePPQPPPPPPP
~eutrPPPPPPQPPP
~ev_QPPPPPPPPP
~evaOOSPPPPPPP
~evalPORPPPOPPP
~evatOPPPPPQPPP
~eveTUOJORRQLM
~eve_PPQPPPPPPP
~evelOPPNROPROP
~evenTQOOOPPPOP
~everPSNMOSRPNN
~evetPPPPOPPPPP
~eviWLNROMPQPP
~evicPOPPPPPPQP
~evidTOOPPOPPPP
~eviePPOPPOOROP
~evitQPOPPPPPPP
~evoQOOPRPOPOQ
~evotPPPPQPPPPP
~ew_PQOPPPOROP
~ewaPQPPPPPPPP
~ewarPQPPPPPPPP
~ewbQNPQQOQPPO
~ewboQNPQQOQPPO
~eweSOPPPPOPPP
~ewerSOPPPPPPPP
~ewlQPPPPPPPPP
~ewlyQPPPPPPPPP
~ewsPROPPPOPPP
~ews_PROPPPOPPP
~ex_LNOVPPROPP
~exaRPNPORNPOR
~exacQOPOPPPQPP
~examQQPQOQOPOO
~exanPQPPOPPPPP
~excRQOPPOOPPP
~excePQOPPPPPPP
~exePQPPPOQOPP
~exerQROPPPPPPP
~exiQOPPPPQPPP
~exidQPPPPPPPPP
~exoPPPQPPPPPP
~exonPPPQPPPPPP
~expRSOOONPPOR
~expeQPOPPOPPPP
~expiOTOOPOPPPP
~explOPQPPPQPPP
~extQQPPOQNOQQ
~ext_QRPPPQNOOP
~extePNPPPPQPRO
~extrQPPPOQPPPP
~extuPQPPPPPPPP
~exuQPPPPPPPPP
~ey'OPPPPPPPPP
~ey'rOPPPPPPPPP
~ey_PSOMSQNONQ
~eyeOMSPOPSPPO
~eyelPOOPPPQPPP
~eyesONTPOPQPPP
~eyhQPPPPPPPPP
~eyhoQPPPPPPPPP
~eysPQOQOPPPPP
~eys_PQOQOPPPPP
~ez_QORPPPPPPP
~ezeQOQPPPPPPP
~eze_PPQPPPPPPP
~eziQPPPQQOPOP
~ezilPOPPQPPPPP
~ezinPQPPPQPPOP
~ezoPNRPQPPPPP
~ezolPPPPQPPPPP
~fa_QPPPPPPPPP
~facRPRPOOOPQO
~faceQORPPOPPPO
~faciPPPOPPOPQP
~factQPPQOPPPPP
~faiQSROOPNPOO
~failQPROPPOPOP
~fainOQQPPPOPPP
~fairPQPPPPPPPP
~falPPPOOROPPP
~fallPPOOPROPQP
~famMQPOROPPPR
~famiOPPPPOPPPQ
~fampOPPPRPPPPP
~fanQQPQOOPPNP
~fantQOPQOPPPPP
~farUPMOPOQPOP
~farcROPOPPPPPP
~fariPPOPQPOPPP
~farmOOOPPOSPPQ
~fartSQNPOPPPPP
~fasROPQOROOOO
~fascQPPPPQOPPP
~fastQOPQORPPPO
~fatPNOPPVOOPO
~fathOOPPPTOPPP
~fatiQPPPPPPPPP
~favOPPPQPPPPP
~faxRPPPOPPPPP
~faxiRPPPOPPPPP
~fe_TNROSNLONS
~febRPOPPOQPPP
~febrQPOPPOQPPP
~fecVNONPQQOON
~fectUOONPRQOON
~fedROPPOPPPPP
~fed_QOPPPPPPPP
~fediQPPPOPPPPP
~feeMRONRUQONO
~fee_OSOPPPPPPP
~feedPONOTROPOP
~feelOMRPORRPPO
~feetOROPPPQPOP
~feiPRPPPPPPPP
~feinPRPPPPPPPP
~felQPRPRNOPPP
~fellQPRPPNOPPP
~femPOQPQPPPPP
~femoPOQPPPPPPP
~fenMQQPTPOPOP
~fen_NPPPSPOPPP
~fenaOPPPRPPPPP
~fentOPQQPPPPPP
~fepPPPQOPPPPP
~feprPPPQPPPPPP
~ferNOORPPRPQO
~fer_QOPPPOOOQP
~fereNQNPQRSPOP
~feriOQPQPPOPPP
~ferrQPOOPPQPQP
~fesPPPPPQPPPP
~festPPPPPQPPPP
~fetQPQOPPOPPP
~fetaPORPPPPPPP
~fetyQPPPPPPPPP
~fevPPONQPSPPP
~fevePPONQPSPPP
~fewSOPPPPPPPP
~feweROPPPPPPPP
~ff_PLUOORNPQP
~ffePSNNPQRONO
~ffecSOOOPPQOOO
~ffeeOSOPPPPPPP
~ffeiPRPPPPPPPP
~fferONOPQQSPOP
~ffiSPPOPONPQP
~fficQQQPPOOPQO
~ffinPOPPPPPPPQ
~fflPPOPPPPPPP
~fflePPPPPPQPPP
~ffsPPPQPPPPPP
~ffs_PPPQPPPPPP
~ffuOOPPPPRPPP
~ffusOOPPPPRPPP
~fi_OROPPPPPQP
~fibROROOOOPQP
~fib_PQPPPPOPQP
~fibrQOQOOOPPPP
~ficRROPPNOQPO
~fic_PQOPPPPPPP
~ficaRROPPOPQOP
~ficePPQPPPOPQO
~ficiPPPQPPQPPP
~fiePOOPPQPSOP
~fiedROOPPQPPPP
~fielPOPPPPQPPP
~fierOOPPPPOSPP
~fifPNQPPPQPPP
~fiftPNQPPPQPPP
~figOORPQPPPPP
~fighPPPPQPPPPP
~filRPNPQOPQMR
~fil_PPPORPPPPP
~fileOROPPPPPOQ
~fillQPPPPQOQOO
~filmQOOPPOPQOR
~filtQPPQOPPPPP
~finQSOONPROOP
~fin_ROPPPPPPPP
~finaOSOPPQOPOP
~findQOPPPOPPQP
~fineRPMPOQRPPO
~fingONRPPORPPQ
~finiOSQPPPPPOP
~firSOROQNNPPQ
~fireOQSPPOOPOP
~firmROPPPPPPPP
~firsRPOPPOOPQP
~fisTNRPPOPOPP
~fishROQPPPPPPP
~fistQOQPPOPPPP
~fitRMRPOOPQOP
~fit_QOOPPPQQPP
~fitsPPQQPPPPPP
~fittQORPPOOPPP
~fivQPOQPPPPPO
~fiveQPOQPPPPPO
~fixPQOPPQOPOO
~fixePQOPPROPOO
~flaOPQOPRPPPP
~flagQPPPQPOQPP
~flamPOQPPPPPPP
~flarQOPPPQPPPP
~flasPOPPPPPPQP
~flatMRPPPRQPOP
~fleNOOPRPSOOP
~fletPQOPPPPPPP
~flexOOOPOPTPPP
~fliPPPPPQPPPQ
~fligPOPPPQPPPP
~floNOSOQNQOTO
~floaOPOPPOQPRP
~flooOQQPPPOPQP
~flopPOSPPOPPPP
~flowPPQPPPPPPP
~floxPPPPQPPPPP
~flozPPPPOPQPQP
~fluSMPORPROOO
~flu_QPPPPPPPPP
~flucNPPRRPPPPP
~flueQPPPPPPPPP
~fluiQPPOOPRPPP
~fluoSOPOPOPPPP
~flusPOQPPPPPPP
~flutOPPPQPPPPP
~foaPOQPPQPPPP
~foamPOQPPQPPPP
~focPPPPPPOPPP
~folPPPQQPPOPP
~fol_PPPPQPPPPP
~folkQPPPOPPPPP
~follQPPPPPPPPP
~fomQPPQOPPPPP
~fomyQPPQOPPPPP
~fonPQPPPPPPPP
~fooOOPPPRQPOP
~foodPPOPPRPPPP
~footPPQPPPQPOP
~forPMONQPOSTN
~foraQPPPPPPPPP
~foreQONORSPOPO
~forgPOPPPQOPPQ
~formOONOPNPUUM
~fortOPRPQPOPPP
~forwOQQPPPPPPP
~fosPPPROOPPPP
~fosfQPPQOPPPPP
~fouPQQPPPPOOO
~founPQPOPQPPPP
~fourQQPPPOPPPP
~fr_OOPPRPPPPP
~fraQOMOONQQOT
~fracROOPPPQOOP
~fraiPOPQPOPRQP
~franOQPPQPQPPP
~freSRQROPMOOO
~freeQSPPPPNOPO
~freqQOPSPPPPPP
~fresQPQPPPOPOP
~friOQQOPPPOQP
~fricQPPPPPPPPP
~fridOTNPPPOPRP
~friePORPPPPPPQ
~froPQRPNPPOOP
~fromOQOQNQQOOP
~fronQPQPPPOPPP
~frotPPQPPPPPPP
~frozPQOPPPPPPP
~fruOPPORPPPPP
~fs_PPPQPPPPPP
~ft_MQUOQPOOPO
~fteQOPSOPQNPP
~ftedPQPPPPPPPP
~ftenQOPROOPPPP
~fterPOPQPPRNPP
~ftiPMPPPRQPPP
~ftinPMOPPRQPPP
~ftrOPPQPPPPQP
~ftriOPPQPPPPQP
~ftsQPPPOPQPPP
~fts_QPPPOPQPPP
~fulQQPPONQOOR
~ful_POPPPOQPOR
~fullQRPPPOPPOP
~funRNPOOQQPQP
~funcRPPPPPPPPP
~fundNOPPPOQPRP
~fungQOOOPRPPPP
~furQQPOQPPPPP
~furaQPPPPPPPPP
~furoQQPOQPPPPP
~furtOPPPPPPQPP
~fusLNPSOSOPNT
~fuseMMPPOUPOOT
~fusiOQPSPNOPOP
~fy_OONPPOSPOS
~g'sOPPPPQPPPQ
~g's_OPPPPQPPPQ
~ga_POSPPPOPPP
~gabPPPQQPOPPP
~gabaPPPQQPOPPP
~gaiRRNNORPPOP
~gainSRONORNPOP
~galONOPOPOPOV
~gal_POOPOPPPPS
~gallOOPPPPPPPS
~gamOPQQQPOPPP
~gamePQPPPPPPPP
~ganPOSPPOPPOP
~ganoPPQPPPPPPP
~garQPROORPOPO
~gar_PNRPPQPPPP
~gardPROPPPPPPP
~gareQPPPPPPPPP
~garsPPPPPPQPPP
~gasQORPOPOPPP
~gaspPORPPPPPPP
~gastRQOPOPOPPP
~gatRPOPOQPOOQ
~gatePPPPPPPPPQ
~gatiRPOPOQPPOP
~gatrPPPQPPPPPP
~gauPOPPPPQPPP
~gavOPQPOPPPPR
~gaveOPPPOPPPPR
~ge_VPQPMQOPPM
~gedNRPOPPQPRP
~ged_NROOPPQPRP
~geePNSPPPOPPP
~gegPQQPPPOPPP
~gelQPRPPOOPOP
~gelsQQOPPOPPPP
~gemROQPPPPPPP
~gemeQOPPPPPPPP
~genRQROPMNQOQ
~gen_RQQOPOOPOP
~gencNQPOPPOPPR
~geneQQOPPPPPOP
~geniRPOPPPPPPP
~gentONQQQORQPP
~geoPROPPPPPPP
~geonPQPPPQPPPP
~gerROPOPOQOQP
~ger_PSPPOOPPQO
~geroPOOPQQPPPP
~gersOPQPPOQPPP
~geryPMQPPPPPQR
~gesOQPQPPQOOO
~ges_OQPPPPQPPP
~gestQOOQPQPPPO
~getSLOPPTOPOO
~get_ROOPPOQPPP
~gethPPPPQPPPPP
~getsQOOPPROQOP
~gettOOQPPROPPP
~gevQNRPPPPPPP
~gfrOOPPRPPPPP
~gfr_OOPPRPPPPP
~ggeOONPPQSPPP
~ggedPQNPPPRPOP
~ggerPOPPPPQPPP
~ggesPOPPPQPPPP
~ggiPORPPPPPPP
~gginPORPPPPPPP
~gh_RPPOPPRPPP
~ghbOQOPPPPPPP
~ghboOQOPPPPPPP
~gheQOQOPPPPPP
~ghsPOQPPNPRPP
~ghs_POQPPNPRPP
~ghtPPOOPSQMPP
~ght_QSPPPOQNQN
~ghteOOPPPSPOPQ
~ghtsPOOPPQPPPR
~giaPQPOOPPPPP
~gia_PPPPPPQPPP
~gibPQPPPPPPQP
~gicPNPOQQPPQP
~gic_OPOOQQQQPP
~gicaPPPPPPPPQP
~gidOORPPPPPPP
~gid_OORPPPPPPP
~gieROPPPPPPPP
~gie_ROPPPPPPPP
~gimPOPRPPPPPP
~gimePOPRPPPPPP
~ginOQTQPONPPO
~ginaQPQPOPPPPP
~gineOQORPOPPPP
~gingOOTOPPOPPO
~gioPRPPPQOPPP
~girQPPPPPOPPP
~girlQPPPPPOPPP
~gisNPQPPPOPQP
~gistNQPPPPOPQP
~gitPPPQOOOQPP
~gitaPOQPPPQPPP
~gitiPQPQPPOPPP
~givOPQRPNNPQQ
~giveNPRRPOOPRP
~giviQPOPPPPPOQ
~glaQPPPQOOPPP
~glarPPPQPPPPPP
~glasQOPPPPOPPP
~gleROPOQPPPOP
~gle_QOPNQPPPPQ
~glesPPOQPQPPPP
~gliMNUPPNROPP
~glicPPQQPPPPPP
~glifPPPPOPQPQP
~glinPPPPPORPPP
~glioQPQPPPPPPP
~gloQOOPQQPQOP
~globPNOPQPQQPP
~glotPPQPPPPPPP
~glovQQOPPQOPPP
~gltQPPPPPPPPP
~glt_QPPPPPPPPP
~gluRPPQNPPOOO
~glucQPQQOPPPPP
~gluePPPPPPQPPP
~glutQPOQOQPPOP
~glyQOQRPPOPPP
~glycQOPRPPOPPP
~gmeQNOOPPTPPP
~gmenQNOOPPTPPP
~gmuOPPPPPQPPP
~gmusOPPPPPQPPP
~gn_NTOPPOQOPP
~gnaPOPQQQPOOP
~gnanONPQQQQOOP
~gneQPQOQPOOOQ
~gnedOQPPPPPPPQ
~gnesQPQOQPOPPO
~gniPNPPPPQPPS
~gnitQPPPPPPPPP
~gnoRRNPPPOQPP
~gnorOSOPPOPPPP
~gnosROOPPPPQPP
~gnsPNPPPPPQSO
~gns_PNPPPPPQSO
~go_QQOOOPQPPP
~goaQPPPPPPPPP
~goalQPPPPPPPPP
~goePRMPPPQOPP
~goesOQNQPPQOPP
~goiNQRQPQOPOO
~goinNQSPPQOPOO
~golPOQPPPQPPP
~golfPOQPPPPPPP
~gonOMVPOQOPPP
~gonaPORPPPPPPP
~goneOORPPRPPPP
~gooQSOOOONOOS
~goodRRPOOONPOR
~gorNOTPPPPPPP
~gosPQPPPPPPPP
~gouPQPPPPQPPO
~goutPPOPPPQPPP
~govQPPOPOPQQP
~goxOPQPQOPPPP
~goxiOPQPQOPPPP
~graPNQSPUNNQN
~gracPQOPPPPPPP
~gradSNNOORPPRO
~grafQOQPPPPPPP
~graiNPOPORQPQP
~gramNOOVOOQOPP
~granPQPOPTNPPO
~grapROQOROOPPP
~gratPRPPPOPPPP
~gravQPPOPPPPPP
~greOPSNPPQOPP
~greaPSOPOPPPPP
~greeOPPOPQQPPP
~grelPPPPQPPPPP
~gresQOPPPPPPQP
~greyPNSPPOPPPP
~griPNRPPOQPQP
~grixQPPPPPPPPP
~groRPOPOPQPOP
~groiQOPPPPQPPP
~grouQPQPPPOPOQ
~growPQOPPPQPPP
~gs_PPMNQRPOSN
~gt_PNTPPPOPPP
~gthPPPQPPPPPP
~gth_PPPQPPPPPP
~guaOPPOQOOPQR
~guanOQQPPPPPPP
~guarOOOPPPOPRR
~gueOLROPOSOPP
~gue_PLROQPROPQ
~guesPPPPPPQPPP
~guiRPQPPPOPQP
~guidROPPPPPPQP
~guinQPQPPPOPPP
~gulNPQPPPRPOP
~gulaNPQPPPRPOP
~gumQOPPPPQPPP
~gumsPPPPPPQPPP
~gunQOQPPOPPPP
~gunsPOQPPPPPPP
~gurOOQPPPPPPP
~gusQOQOPPOPPP
~gus_QOPPPQPPPP
~gy_OPQPSPMOPO
~ha_PPQPPPPPPP
~habQOQPPPOPPP
~hacQOPPOPPPPP
~hadQNQPPPPPPP
~hadoPOQPPPPPPP
~haePPQQPOPPPP
~haemPPQQPOPPPP
~hagPPQPPPPPPP
~hageOPQPPPPPPP
~hahOQOPPSPOPP
~haiLTPOOSPQNO
~hairMPPPPSPQOP
~hakPPRPPOOPPP
~hakiPPRPPOOPPP
~halNPTRQSOOMN
~haldPPPPQPPPPP
~haleQNPOPRPPPP
~halfMRORPQPPOO
~haliPPQQOPPPPP
~hallPRPPPPPPOP
~haloPQPPPPPPPP
~halvPPPPQPPPPP
~hamOSPPOOPPPP
~hanSTRMOMRONQ
~han_QPQPPPOPPP
~hancQOPPPPQPPP
~handMPSOOQSONR
~hangTOPOPOOORP
~haniQPPPPPPQOP
~hankPTOPPOPPPP
~hannPQPPPPPPPP
~hantPPQPPOPPPP
~hapOTOOPNQPOP
~hap_POQPPPPPPP
~hapeOPOPPPRPPP
~happPUOOQOOPOP
~harOQKNNOPRTT
~hardOOTPPOPPPP
~hareQQPPPPPPPP
~hargNRNPPOPRPO
~harmTOMOOPNPSP
~harpOROPPPPPPP
~hartOOOPPOOPQT
~hasQORQPOPPPP
~hasiQPQPPPPPPP
~hasnPPQQPOPPPP
~hasoPPPQPPPPPP
~hatNJLROQUSPS
~hat'PNNQPPRPRQ
~hat_QMLRORQSNP
~hateOPQPPPQPPP
~hatsNPOPPOQPPR
~hauOPRPPPOPPP
~havNPOPPROOQR
~haveNRNPPQOOPR
~haviQOPPPQPPQP
~hboOQOPPPPPPP
~hbouOPOPPQPPPP
~hcaPPPPPPPPQQ
~hd_POPPPRPPPP
~hdaPQPPPPPPOP
~hdayPQPPPPPPOP
~hdrQPPQOPPPPP
~hdraQPPQOPPPPP
~he'PQTPPNOOOP
~he'sPPUPPNOOOP
~he_OOTPPOOPQO
~heaTPSONONPQO
~hea_PPQPPPPPPP
~headQNSPPNQNQP
~healQNNOOOPRQQ
~hearQQPOPSPOOO
~heatPRQPPPNPPO
~heavPPQPPPPPPP
~hecRSMNPPNPQP
~heckRSMOPPOPQP
~hedLQQRQOQQPO
~hed_OPROOPRQOO
~heduOPOSPOOPPP
~heeNSQPPOQPPO
~heekOPOPPQRPPP
~heelPQOPPPQPOP
~heetPQPPPNPPRP
~heezPPRPPPOPPP
~heiRPPPOPOPQP
~heimQQOPPPPPPP
~heirQPPPPOPPQP
~helOPSOPQQOQO
~heliONQPPPQPRP
~hellNQPPQPPPPP
~helpQPROOQPOOO
~hemOPSOPQMQOQ
~hem_PPQPPPOPPQ
~hemiQOQPPPPPPP
~hemoPQQOPQOPPP
~henMPPVQNNQPN
~hen_MOPUNOPRPP
~henePRPPQOPPPP
~heniOPQPRPPPPP
~henoPPPQPPOPPP
~henyOPPQQPPPPP
~heoNPPQRPPPPP
~hepPNPPOOSPQP
~hepaPOPPPPQPQP
~herQKQOPTQOWJ
~her'POPPPRPPPP
~her_OOPNTTOPON
~heraQPOROQNQOO
~hereMNSONNSNXM
~hermQQPPPOPPPP
~hernQPPPPPOQPP
~hersONPQPQPPQP
~herwQPPPPPPPPP
~hesRMSOOORNPO
~hes_SMPPORRPOP
~hesePROPPPROOP
~hesiPPQPPPOPQP
~hestPNTPPNOPQP
~hetTOPOPOQOOO
~heteQPQPQOPPPP
~hethSOOPOPPPPP
~hetiPPPPPPQPPP
~heuQPPPPPPPPP
~heumQPPPPPPPPP
~hewPNPPPTOPOP
~hexQPPPPPPPPP
~hexiQPPPPPPPPP
~heyQRNOQQOPOQ
~hey'OPPPPPPPPP
~hey_QRMOQQOPOQ
~hfnQPPPPPPPPP
~hiaQORQOPOPPP
~hibPPPORPPPPP
~hibiPPPORPPPPP
~hicPMNPOPTRQO
~hichOMNPOQRSRO
~hiciRPPPPPPPPP
~hickROOPPOQPPP
~hidPQOPQPPPPP
~hidePQOPPPPPPP
~hieQPPPPPPPPP
~hifPRNPPSOPPP
~hiftPRNPPSOPPP
~higSOQOPOQPPP
~highROQOPOQPPP
~hilSNPPPOSOOO
~hildROOPPOROQO
~hileROQOPPOPOP
~himOPPPRPPPPP
~hinPNWOORSOJN
~hin_QNPPPQPQPP
~hindQPQPPOOPOP
~hineOUPQONQPOP
~hingPNUOQROOMN
~hinkNNQPPRSPNO
~hinnQOPPPPOPPP
~hintQOPPPPPPPP
~hioOPPPQPOPQP
~hiolPQPPPPPPQP
~hiopOPPPQPPPPP
~hipQPQOPONPQQ
~hip_OQQPPPPPPP
~hirORRQPPOOOP
~hirdOPQQPPOPOP
~hirtORQPPPPOPP
~hisNPNOPPVOQO
~his_MSNPPOTORO
~histPNPPPQRPOP
~hitOPQPPOSOOP
~hiteOQPPPPSOOP
~hiuPPPPQPPPPP
~hiumPPPPQPPPPP
~hivPPQPPPPPPP
~hivePPQPPPPPPP
~hlaPOQPPQPPPP
~hleQPPPPQOQOP
~hlesPPPPPQPPPP
~hloPOPSPPPPPP
~hlorPOPSPPPPPP
~hlyPPPPPPPQPP
~hly_PPPPPPPQPP
~hm_QPPPPPPPPP
~hmaOPQPQQPPPO
~hma_PPPPQQPPOO
~hmatOPRPQPPPPP
~hmePORPPPOPQP
~ho'ORPPQOOPQP
~ho'sORPPQOOPQP
~ho_ORPOPOORPO
~hoaPPQPPOPPPP
~hoarPPQPPOPPPP
~hocROTOONPPOP
~hockSOTOOONPOP
~hoeOSQPPOPPOO
~hoeaPPPPPOQPPP
~hoesPPQPPPPPPO
~hoevPRPPPPPPPP
~hoiOQPPPPQPPP
~hoidOOPPPPRPPP
~hokPPSPPOOPPP
~hokiPPRPPOPPPP
~holQMPMSQROOQ
~hol_POPOROQPPP
~holdQOPOROOOQR
~holeQOQOORQPOO
~holiPPOPPQQPPO
~homPOPONPOQUO
~homeQPPONQOROQ
~honOROOPNNRRP
~hon_ORPPPPPPPP
~hondQPPPPPPPPP
~honePPPOPNORRP
~hooROQOOSNOOP
~hoodQPPPPPPPPP
~hoolQQOOPRPPPP
~hoopQPPPPOPPPP
~hootPOQPPPPPPP
~hopQQPPPOOOPP
~hop_PQPPPPPOPP
~horRQPNOOQPOP
~horaPQRPPPOPPP
~horiPNPPPPPQPR
~hormQPPPPPPPPP
~horsQPPPPPOPPP
~hortRQOOOPQPOO
~hosPPMOQOQOTQ
~hoscPRPPPOPPPP
~hosePQOPQOQPOR
~hosiOPPPQPPPPP
~hospROOONOPOSP
~hotPOPQOORONR
~hot_NPPQPPPPPP
~hotiQPPPPPPPPP
~hotoPPNPPOSOOR
~hotsQORPPPPPOP
~houRMPSOOLQSP
~hougQOPPPPPPPP
~houlRNPQPSOQNO
~hourPPPSPMNPRO
~housPOQPPPOOSO
~houtPQNOQOPQPR
~hovQNOPPPRPOQ
~howOQPPPPRPOP
~how_PPPPPQOPOP
~howeOQPPPPQPPP
~hownROOPPOPPPP
~howsOPQPPPQPPP
~hr_POQPPPPPPP
~hraPROPPPPPPP
~hreQNQPPPPMRP
~hreaPOQPPPQNRP
~hreeQOPQOPPPOP
~hresQOPPPPPPPP
~hrewPQOPPPPPPP
~hriRRNPOOQPPO
~hrinPPPPOPPPPP
~hritRPPPPOQPPP
~hroQMSNOOPSPO
~hro_OPPPQPPPPP
~hroaOOSPPOQPPP
~hromROOPPOPQPP
~hronQPOOPPPRPP
~hrooOPRPPPPPPP
~hropQPPPPPPPPP
~hrosQPPPPOPPQP
~hrouOPPPPQPPPP
~hruOPPPQPPPPP
~hrusOPPPQPPPPP
~hs_RMOQNPPQPQ
~ht_PRUOPNONPN
~hteONPPPSPOPQ
~htenQPOPPPPPPP
~hterNNQPPSPOPQ
~htsONQPPQPPPR
~hts_ONQPPQPPPR
~hudPQPPPPPPPP
~huddPQPPPPPPPP
~hugPOQPPPPPPP
~humPOPPPOSPPQ
~humaPPPPPPPPPQ
~humbPOOPPOSPPP
~hunMRQPPPQPPP
~hundOPPPPPQPPP
~hungNRQPPPPPPP
~hurQSPPQOOPOO
~hursORPPPPOPOP
~hurtSQOPQOOPPO
~husOPPPPROPPP
~husbPPOPPROPPP
~hutOPQPPPOPQP
~hut_OOQPPPPPQP
~hwaPOPPQPPPQP
~hy_SNOONQSOOQ
~hydQOPROPOPPP
~hydrQOPROPOPPP
~hylQNPRRONPOP
~hylaQOPQQOOPPP
~hyllNPPQQPPPPP
~hypPOPOQOTPOO
~hypeOOPOQOTPPP
~hypoQPPPOPPPOP
~hyrOOPPPRPPOP
~hyroOOPPPRPPOP
~hysOQPPPQOOQQ
~hysiOQPPPQOOQQ
~hystPOPPPPPPPP
~hytQPPPPPPPPP
~hythQPPPPPPPPP
~i'lPROPPOPPPP
~i'llPROPPOPPPP
~i'vNPQPPSOPPP
~i'veNPQPPSOPPP
~ia_YLPONLSPQO
~iabRNPOPPOPOS
~iabeRPPOPPOQPO
~iablQNPPPPPPOS
~iacRNQOPPOQPP
~iac_QOROPPOQPP
~iagPPPPPQOQPO
~iagePQPPPQOPPO
~iagnPOPPPPPQPP
~ialRRQRPNNOOO
~ial_SSQPOONONO
~ialsPPORPOQPPP
~ialyNOQRPPOPQO
~iamPPQPOPPQPP
~iamcPPPOPPPQPP
~ianRMSOPPNPPQ
~ian_POPPPQOPPR
~iancPORPPPPPPP
~iapOPQQPQOPPP
~iapiOPPQPQPPPP
~iarQPPPPOPPPP
~iarrPPPPPOQPPP
~iasPPPPPQQPPP
~ias_PQQPPPOPPP
~iasiPOPPPQPPPP
~iatSOPPOOPPPO
~iateRNPPPORPPP
~iatiQQPPPQOPPP
~iatrQPOPPPOPQP
~iaxOPPQPPPPQP
~iaxoOPPQPPPPQP
~iazPOQQPQOPPP
~iazePOQQPPPPPP
~iaziPPPPPQPPPP
~ib_OROPQPOPQP
~ibbPPQPPPPPPP
~ibePOOPQPQPQQ
~ibe_POPPPOPPQQ
~ibiTOPMPPNOQQ
~ibilROPPPPPPPP
~ibinQPPPPPPPPP
~ibioRPQNOPOOQQ
~ibitPPPORPPPPP
~iblNPPOPPQOQR
~ibleNOQOPPQPPR
~iboQPPPPPPPPP
~ibodQPPPPPPPPP
~ibrPPPOOOPPTP
~ibraOQOPPOPPTP
~ibriQPQPPOPPPP
~ibuOOQPQPOPPR
~ibupPPPPQPPPPP
~ic_QQPLNOSOTP
~icaTLRNQOOTNN
~ica_QPQPPPOPPP
~icacSOOPPPPPPP
~icadPOQPPPPPPP
~icalQOOOQPOSNQ
~icarMORQOPRRPP
~icasPPPPQPPPPP
~icatRQPOPOOPQN
~iccPOPPPPROPP
~iceMQOOPNNSTS
~ice_NSKOPONRSS
~iceaQPPPPPPPPP
~icedOQPPPPQPPP
~icerPNRPPPPPQP
~icesPNRPPPPPQP
~ichQLTONPPRQO
~ich_QMOPOPQSRO
~ichtONUOPPOPPQ
~iciVMQPONNOOQ
~icidROQOOOOPPR
~iciePPPQPPPPPP
~icilQQPOOPOPPP
~icinQOOQRPOPOQ
~icitROPPPPPPPP
~ickRPOOOSNRPO
~ick_RLPPORORPP
~ickeOSOPPOPOPP
~ickiQPQPPOPPPP
~icklPPQPPPOPPP
~icknQPPPPPPPPP
~icksOPOPPRPPPP
~ickyPPPPPPQPPP
~iclLQRQSOPPPP
~iclaPPPQPPPPPP
~icleNQRPPOPPPP
~icliPPPPQPPPPP
~icloNPPQRPPPPP
~icoUNRPOPNPOO
~ico_SNQPPPOPPP
~icoaPQPPPPPPOP
~icoiQOPPPPPPPP
~icolPPQPPPPPPP
~icopOPPROPPPPP
~icrPQOPPPPPQP
~icroPROPPPPPQP
~icsQSONNPPPPP
~ics_QSONNPPPPP
~ictOQPOPOQQQP
~ict_POQPPPPPPP
~ictaOQPPPPPPOP
~ictiROPOPPPQPP
~ictuOPPPPPQPPP
~icuRMPOPOOQSO
~icu_QNOPPPPPSP
~iculQOPPPPPPPP
~icusQOPPPPOQPP
~icyPOOORPPOSO
~icy_QOOPPPPOSO
~id'PQPPPOQPPP
~id'sPQPPPOQPPP
~id_NIRMRSSROQ
~idaSPQROOOPPO
~ida_PORPPPPPPP
~idadQPPPPPPPPP
~idalQOQPPPPPPP
~idatQQOPPPPPPP
~idayORPPPPPPPP
~idazPPPQPPPPPP
~iddPOPPPPRPPP
~iddlPPOPPPQPPP
~ideSLRQMOWONO
~ide_NMUPOQRNPQ
~ideaNOPQPPSPPP
~idedQQOPPPPPPP
~idelPPPPPPPPQP
~idenTNROOORPPN
~ideoRQOPPOQQOO
~idepQOPPPRPPPP
~iderNPPRPPPPPQ
~idesQPNPPPPPOQ
~idgPQPPPPOPRP
~idgePQPPPPOPQP
~idiQNORQPOPOO
~idinPNPSQPPPPP
~idivROPPPPPPPP
~idnPOOORPPPPO
~idnePNOPRQQPOP
~idniPQPPPPPPPP
~idoVORPPOOONO
~ido_PORPPPPPPP
~idocQQPPPPPPOP
~idolPOPQPPPPPP
~idonQPPPPPPPPP
~idorPRPPPPPPOP
~idosROQOPPPPPP
~idsSPPQPQPNOO
~ids_SPPQPQPNOO
~iduQOPPPPPPPP
~idurQPPPPPOPPP
~idwPOPPPPPPQP
~idwiPOPPPPPPQP
~ie_UNTOOOMOOO
~iecPOQPPPPPPP
~iedQQMPOROSOP
~ied_QONPOROSOP
~iefQPPPPPPPPP
~ief_RPPPPPPPPP
~iegPPQPPPPPPP
~ielSOPPPPPPPP
~ieldSNPPPPPPPP
~ienPSSOQLNOOQ
~ien_PROPPPOPPP
~iencNQPQPPPPOP
~iendPPPPPPPPPQ
~ienePPQPPPPPPP
~ientRPSNRMNPPQ
~ierPNTOOQNSPO
~ier_OPQOOQOSPP
~iesSROPOONPQO
~ies_TRNQOONPQO
~ietORRPPOQOOO
~iet_NRRPPPPPOO
~ietiPQPPPPPPPP
~ietyPPPPPPQPPP
~ievQQPPPPPPPP
~ieveQQPPPPPOPP
~iewPRNPPOOROP
~iew_QPOPPOOROP
~ifaPPPOQPQPPP
~ifamOPPPRPPPPP
~ifePNRSPOMOOS
~ife_QMSQOONOOT
~ifedQPPPOPPPPP
~ifepPPPQPPPPPP
~iffOMPPPPTQPO
~iff_QNRPPOPQPP
~iffeNOOPQQSQPP
~ifiPRNOOPOTOO
~ifi_OROPPPPPQP
~ificPRPPPOPQOP
~ifiePOOPPQOSPP
~iflQPOOOPQPQP
~ifloPPPPOPQPQP
~ifluQPPPPPPPPP
~iforPQPPPPPPPP
~iftNPPOOSQOQO
~ift_NRPPPQOOQO
~iftePQPPPPPPPP
~iftiPMOPPRQPPP
~iftsQPPPPPPPPP
~ifyONOPPORPOS
~ify_ONOPPORPOS
~ig_QOQPPPPPPP
~igaROPPOPOPPP
~igarQPPPPPPPPP
~igatROPPPPPPPP
~igeTLQPOPOPPR
~igenSNOPPPPPPQ
~iggPOQPPPQPPP
~iggePOPPPPQPPP
~ighSPOOPPRMQP
~igh_POQPPOQPPP
~ighbOQOPPPPPPP
~ightQPOOPQQNPP
~igiOPSPPOOQPP
~igidOORPPPPPPP
~iginPPPPQOPPPP
~iglPORPPPPPPP
~igmOPPPPPSPPP
~ignMSNOPMQORS
~ign_NTOPPOQOPP
~ignaQPPPPPPOPP
~ignePQPPPPPPPQ
~ignoOSOPPOPPPP
~ignsPNPPPPPQSO
~igoNORPQOQPPP
~igo_PPPPPPQPPP
~igoxOPQPQOPPPP
~igrPPNQOQQPRP
~igraPPNQORQPQP
~igsPPQPPPPPPP
~igs_PPQPPPPPPP
~iguPOQPQOPPPP
~igueQPPPPPPPPP
~iitPQPPPPPPPP
~iitiPQPPPPPPPP
~ijnOPRPPPOPPP
~ijn_OPRPPPOPPP
~ikeORROOPQOOO
~ike_ORRPPQPOOO
~ikelQPPPPPQPPP
~il_POPPUPPONO
~ilaOPQOONRPRO
~ilabPPPPPPOPRP
~ilatOPROOOQQPP
~ildTONOQNQNRO
~ild_QOOQPOROQP
~ildePPPORPPPPP
~ildiPPPPPPPORP
~ildrSPOOPPPPPP
~ileRPQOQOPOMR
~ile_SQOOPOSOMQ
~iledPQQPPOPPPP
~ilenPPQPPOPPPP
~ilepOOPPRPOQPQ
~ilesPOPPPQOPPP
~iletPOQPPQPPPP
~iliQOQOPOPPQP
~iliaQOPPPPPPPP
~ilicPPQPPPPPPP
~ilinPQQOQPPPPP
~ilitQOOPPPPQQP
~ilkQPPOQQPPPP
~ilk_QPPOQQPPPP
~illQRRNNQJWMP
~ill_QONNQVLROR
~illaORRPPNPQPO
~illePRPPPOOQPP
~illiPROQNOOROO
~illnPPPPPOQPPP
~illsRNRPPOPQOO
~ilmQOOPPOPQOR
~ilm_PPOPPPQQOQ
~ilmsQPPPPOOPPQ
~iloOPPSOOPPPP
~ilo_OPPRPPPPPP
~ilosPPPQPPPPPP
~ilsONRQOQRPOO
~ils_ONRQOQRPOO
~iltOPPQPOORPO
~ilt_OPQPQPPPPP
~ilteQPPQOPPPPP
~iluPOPQNQOPRP
~ilurPPOPPQPPPP
~ilyQQOPPOPPPQ
~ily_QQOPPOPPPQ
~im_PPPPPOOSOO
~imaOMROSORRNO
~imabPNPPQPPROP
~imagQPPPPPPPPP
~imalOPQOPPQPPP
~imarROPPOPPPPP
~imbPNQPOQOQPP
~imb_QPPPOPPPPP
~imeSMMPQQNPRP
~ime_OQPOPOOQPR
~imenPPORPPOPPP
~imerSOOPPPQPPP
~imesNNOORSOPRO
~imiPMOPPOOOTS
~iminRONOPPPPSP
~imitOOOQPPPPQS
~immRORPQOOPPP
~immeQPRPOPOPPP
~immiPOQPPPPPPP
~immuPPOPQPPPPP
~imoPQPOQPPPPP
~impORNQPNQPOO
~imp_OOQPPPQPPP
~impiPPOPPORPPP
~implQOPQQPOQPO
~imprPSNPPPOPPP
~imsQPPPPPPPPP
~imuOQPPQPPPPP
~imulPQOPPPPPPP
~imusPPPPQPPPPP
~imvPPPOQPPPPP
~imvaPPPOQPPPPP
~in_RPOUSPSMMJ
~ina[OONNONNOP
~ina_XLPONOPOPP
~inafPPPQPPPPPP
~inalQRPPPQNOOP
~inarQQPPPPPPPP
~inatOPPOPPQPPP
~inbPSOPPOPPPP
~inboPSOPPOPPPP
~incONQONUORPN
~inc_QPPQPPPPPP
~inceOPOOOUQOOO
~inchOOQPPPPPQP
~inciQQPPOPOPQO
~inclOOOPPPPSPP
~incoPOQPPPPPPP
~incrPOQPPQPPOP
~indSRQNMPPNQP
~ind_SRMOPQNPQO
~indaOPPQNPQPPP
~indePROOPOQPPP
~indiOORPQOPPPR
~indlPPQPPPPPPP
~indoQRPPOPOPPP
~induQPOOPQPOQP
~ineOONUXQQKNL
~ine_NMMUYRRLNM
~inedQPQPPOOQOP
~ineePQQPPPPPPP
~inenPROPPPPPPP
~inerQQPPOPPPPP
~inesOOQOPQQOQP
~inezPPPPQPPPPP
~infSPNTONQNQO
~infaTRNPOOPOPP
~infePNQOPQQPPP
~inflPPPPQPPPPP
~infoOPQPPOOORP
~infuOPNTPNQPOP
~ingRQVLLRQNNP
~ing_OSYLKQOONR
~ingeONROPOTPPP
~ingiPQQQPPOPOP
~inglQONPQPRPPO
~ingrQPPPPPPPPP
~ingsPRMPPQQOQO
~inguPPPPPPOPPP
~inhONRPQROPPO
~inhaONRQPROPPP
~inhiPPPORPPPPP
~iniOSRPPPNOQN
~ini_QPOPPPPPPP
~inicPRPOPONPRP
~ininOOQQORPPPO
~inisORRPPPPPOP
~initOPPRPPPPPP
~injROPPPRNQPP
~injeQOPQPQOQPP
~injuQOPPPQOPPQ
~inkQOPOPSSPMO
~ink_ORQOOQQPNO
~inkeQOPPPPQPPP
~inkiQNNPPRQPPQ
~inksOQPPQPQPPP
~inlPOPPPPRPPP
~inlePOPPPPRPPP
~innQQOPPPOPPP
~inneQQOPPPOPPP
~inniPOPPPPQPPP
~inoROQOPOOPPR
~ino_OQRPPPOPPP
~inolRPOOPPPQPP
~inopOPPQPPQPPP
~inorPOPPPPPPQR
~inosQPPPPPOPPP
~inpPOROPPPQPP
~inpaPPQPPPPPPP
~insNSPLPNRPRR
~ins_KSPOOPSOQP
~inseOPPPQPPPQP
~insiPOQPPOQPQP
~insoQPPPQPPPPP
~instSPPNOPOPPR
~insuPPPPPOOQQP
~intSPMPMPRPRN
~int_QNQOOORPPR
~inteORLROOQQRO
~intmPNOPPTPPPP
~intoPRQPPOOPPP
~intrROPPOPOORO
~intsPPOPPPPPQP
~intuPPQPPPPQPO
~inuOOTOOMQROP
~inuePQPPPPPPPQ
~inuoPPQPPPPPPP
~inusQPOPPPRPPP
~inutNOVPPNNROO
~invPOPPPPSPOP
~inyOQPPPPPPQP
~io_PNUQPOMOPQ
~iodPOOQRQOPPP
~iod_POPPPQPPPP
~iodaPOOQQPOPPP
~iogPNPPPPRPPP
~iogrPNPPPPRPPP
~ioiQQPQOOPPPP
~ioidQQPQOOPPPP
~iolQQROOPNPQP
~ioleQQPPPPPPPP
~ioliPPPPPPPPQP
~ioloOQQPPPOPQP
~iomPQOPPPPPPP
~iomePQOPPPPPPP
~ionSLNRMMQTQR
~ion_PKLSOMPTSR
~ionaPPQPPPOPPP
~ioneOPRPOPPPPP
~ioniPPQPPPPPPP
~ionsSRNOOPQOOP
~iopPPPPQQOQOP
~ioprOPPPQPPPPP
~iopsPPPPPQOQOP
~iorRPPOOOOPQO
~ior_QPQOPOPPQP
~iorsQPPPPPPPPP
~iosOPPPPROPPP
~iotRQPNNQPOPQ
~iothPPQPPQPPPP
~iotiRPQNOPOOQQ
~iouOPSPPPPOPP
~iousOPRPPPPOPP
~iovPQPPPPPPPP
~ip_PQPROOQPPO
~ipaPOPPPPOPRQ
~ipatPPPPPQPPPP
~ipePTOQPPPPNP
~ipe_PQOPPPPPPP
~ipenPRPPPPPPOP
~iphOPOSPOPPPP
~iphaQPPPPPPPPP
~ipheOPPSPPPPPP
~ipiROOSPOOPPP
~ipinQPPPPPOPPP
~iplQOPPPOQPPP
~iplaQPPPPPPPPP
~iplePOPPPOQPPP
~ipoPQPQOPPPPP
~ipolPPPQOPQPPP
~ippPMSPPOQPPP
~ippePNRPPPPPPP
~ippiPOQPPOQPPP
~iprPOPOSPPPPP
~ipraOOPPQPQPPP
~ipriPPQPPPPPPP
~iproOPPORPPPPP
~ipsQOQOOQOQPO
~ips_ONRPPQPQQP
~ipstPQPPPPPPPP
~ipsyQPPPPPPPPP
~iptNQPPRPOPPP
~ipt_OQPPQPPPPP
~iptaOPPORQPPPP
~iptyPPQPOPPPPP
~iquRNRPPPPOPP
~iqueRNRPPPPPPP
~iquiPPPPPPPPQP
~ir_QQNPQPOQOO
~iraPNUOOOOQOP
~ira_ONSPPPPPPP
~iracPQPPOPOPPP
~iratOPQPPPPQOP
~iravQPPPPPPPPP
~ircPOQPPPPPPP
~irdOOSQPPPPPP
~ird_OPRPPPPPOP
~ireNOROPOPOQS
~ire_OQTPPOOPOP
~irecPOPPPOPPQQ
~iredOONPOQPPQR
~irenPPPPQPPPPP
~iriQQPOPPOQPP
~irinPQPPPPOPOP
~irioOPQPPPPPPP
~iriuQPOPOPPQPP
~irlQPPPPPOPPP
~irl_PQPPPPOPPP
~irmROPQPPPPPP
~irm_ROPPPPPPPP
~iroQOQOPPPQOP
~iro_PPQPPPPPPP
~ironQPPPPPOQPP
~irrQOOPQPRPPP
~irrePOPPPPRPPP
~irrhPPPPQPPPPP
~irriQOPPPPPPPP
~irsRQNQPOOPPP
~irs_NRORPPPPPP
~irstRPOPPOOPQP
~irtPROOPRPNOQ
~irtaQPPPPPPPPP
~irthPPOPPRPOOQ
~irtyPPQPPPPPPP
~iruQPOPQPPPPP
~irusOQPPQPPPPP
~irwQNSPPPOPPP
~irwaQNSPPPOPPP
~is_TPPPLMUQSK
~isaRPOOQOPQPP
~isabPPPPPPPQPP
~isatQPPPPPPPPP
~iscUQOOPPPNNO
~isc_POPPPQPPPP
~iscaQPPPPPPPPP
~ischRQOPPOPPOP
~iscoRPOPPPPPPP
~iscuQROPPOPOPP
~iseSONPONRPOR
~ise_QQPPPNOPPQ
~iseaQOOPOPPQPP
~isedOOPPPQRPPQ
~iserPROPPPPPPP
~isesQOPPPPRPPP
~ishSTQOPONONO
~ish_QRQOPOOONP
~ishePRPPPPPPPO
~isiPOQNONMSUP
~isinPQPPQPOPPP
~isioQOPOOOQPOQ
~isisPOQPPPPPPP
~isitNPNOOOMTVO
~iskUONOOONPQQ
~isk_UPNOOONQPR
~islPORPPPPPQP
~islaPPPPPPPPQP
~ismQOQPPPPRNP
~ism_QOQPPPPRNP
~isnOPPPPPPPPP
~isn'PQPPPOPPPP
~isoQNOPOOSNQQ
~iso_OOQQPPPPPP
~isodQOOPPPQPPP
~isolOOOPQORPQO
~isonOQPPOPOOPR
~isopPPPPQPPPPP
~isorQPPPPPPPPP
~ispQPPPPOOPOR
~ispePPPPPPPPOR
~issPNRPOPMRQQ
~iss_QORPPOPPPP
~isseOOPSOPOQOQ
~issiQRMOOOOQSQ
~issuOOPPQRPPPP
~istMKSOOSTQQP
~ist_OQOOOQQORP
~istaPNQOPPPRPP
~isteNNQPORQPPP
~istiPOQPPPPPPP
~istoPOPQPPRPOP
~istrOPQPPOPPPP
~istsQPPPPPPPPP
~istuQOQPPPPPPP
~isuOPPPQPPPPP
~it'PTPPPPOPNO
~it'sPSPPPPOPOO
~it_ONPNOONVQR
~itaUONNNOPNRR
~ita_QOQPPPPPPP
~italSQOOPNOOSP
~itamRPOOOPQPPP
~itanPOPPPPPPPR
~itatPOPPPQQPOQ
~itcONPRPSQOQO
~itchONPRPSQOQO
~iteNMONPNRUTN
~ite_ONPOQPQOSP
~itedPQPPPPQPPP
~itemNNOPPPOWOP
~iterPOQPPOPPRP
~itesQPPPPOQPPP
~ithTONORLPQOQ
~ith_PQOOSOQQPN
~ithdQPPQOPPPPP
~ithiPOQPQPOPPP
~ithoROOOPNPQPR
~ithrQPPQQOPPPP
~itiPONQNQUOQO
~itiaOQPRPPPPPP
~iticPPPPPPPQOP
~itinMQQOOPSORP
~itioQNPOPPPPQR
~itisSQNRNOROPO
~itivPNOOQQRPPO
~itnQOPPPPPPOQ
~itneQOPPPPPPOQ
~itoQNQOQPNOSO
~ito_OPRPPPPPPP
~itonPPPPQPOPPP
~itorRPPNQONOSO
~itrOLQUUNNOPO
~itraOOPSPPPPQO
~itreQNQQOPPPPP
~itriPPQPOPPPPP
~itroNOPQVOOOOP
~itsPOPSOPOPQO
~its_OOPSOPPPQO
~itseQPPPPPPPPP
~ittNOSORPPQPP
~itteNPPOROOQQQ
~ittiPPSPPOPPPP
~ittlPPPPPRPPPP
~ituQOPPPPOPQP
~itusPOPPPQPPPP
~ityQLPOOONTQR
~ity_QLPOOONTQR
~iumOOQOTOSPNN
~ium_OOQOTOSPNN
~iurQPPPOPPPPP
~iureQPPPOPPPPP
~ivaOMPUOPPPQO
~iva_PPQPPPPPPP
~ivalPNOSOPQPPP
~ivarPOPQOPPPPP
~ivatOPPPPPPQQO
~iveQQPSRPLMRN
~ive_VJOOUPOOON
~ivedOTOPPPPPPP
~ivenOQRQNPOQPP
~iverORPSOPNORO
~ivesPOOPPQOOQQ
~iviUOPPONNONS
~ivinPPPOPOOPOS
~ivitRPPPPPPPPP
~ivoPPPPPQPPPP
~ivorPPOPPQPPPP
~ix_QOQQPOPPPP
~ixaQOQPPPPQPP
~ixabQPPPPPPQPP
~ixePQOPPQOPOO
~ixedPPOPPROPOP
~ixiOPQPQPPPPP
~izaROPPPPPPPP
~izatQPPPPPPPPP
~izePRPPPQOPPP
~ize_PRPPPOOPPP
~iziPMQRQPOPPP
~izinPNQRQPOPPP
~izoPPPQPPPPPP
~izuPQOQPOPPPP
~izumPPPQOPPPPP
~izurPROPQOPPPP
~izzPRPPPOPPOP
~izzaPRPPPPPPOP
~jabPPPQPOPPPP
~jabsPPPQPPPPPP
~jauOPPPPPQPPP
~jaunOPPPPPQPPP
~jecMNPPOPQRNS
~jectMNPPOPQRNS
~jelPROPPPOPPP
~jellPROPPPOPPP
~jerPOPPPPQPPP
~jerkPOQPPPQPPP
~jn_OPRPPPOPPP
~johOPPPQPPPPP
~johnPPPPQPPPPP
~joiNPOPPPSQPP
~joinNPOPPPSQPP
~jokPQPPPPPPPP
~jokePQPPPPPPPP
~jorQPPPPPPPPP
~jor_QPPPPPPPPP
~jouQQOPPPPPPP
~jourQQOPPPPPPP
~juiRQNPQOPPPP
~juicRQNPQOPPPP
~jumPPQPPPPPPP
~jumpPPQPPPPPPP
~jurQPPPPQOPPQ
~juriQOOPPQPPPP
~juryPPQPPPOPPQ
~jusQQRPOPQOOO
~justQQRPOPQOOO
~kagPQPPPPPPPP
~kalQNSOPPOPQO
~kanQORPPPOPPP
~kasPROPPPPPOQ
~kayNPPOSPPPPP
~kay_NQPPSPPPPP
~ke_NWTPNPMNOO
~kedNSQOOSNPPO
~ked_NSQOOSNPPO
~keeSOPPOQNPOQ
~keepSPNPOQNPOQ
~kelQOPPPPQPPO
~kelyPPPPPPQPPP
~kenQNSPPNPOPQ
~ken_PPTPONOPOP
~kendPOPPPQPPQP
~keneQPPPPPPPPP
~kepPOPPPPPPQP
~keptPOPPPPPPQP
~kerPPRORMPPQP
~ker_MQRPSMPOPP
~kersSPOPOPPQPP
~kesQQNORPOPQO
~kes_QQNORPOPQO
~ketNVNNPNQQPO
~ket_OTNPOOQQPP
~ketaPPPPQPPPPP
~ketoQOPOPPRPPP
~ketsPROPPPPPPP
~kettORPPPPPPPP
~keyPSOPPPPPOP
~keyhQPPPPPPPPP
~keysPRPPPOPPPP
~kfaPQPPPPPPPP
~kfasPQPPPPPPPP
~kicOPQPPPPQPP
~kickOPQPPPPQPP
~kidRNPPPPSOOO
~kid'PPPPPOQPPP
~kidnPNOORQQPOP
~kidsROQQNPPPOP
~kiePQPPPPPPPP
~kilNROSPPOPPP
~killPSOPPQPPPP
~kiloNPPTPPPPPP
~kinNPQMQSPPQN
~kin_POPPPPQQPP
~kindQPQPPPPPPP
~kingMPRMQSOPRO
~kinsPPOPQQPPPP
~kipROPPPPPPPP
~kip_RPPPPPPPPP
~kitOQOPPOPPSP
~kitcOQPPPPPPRP
~kitsPPOPPPPPQP
~kkiPQPPPPPPPP
~klaPOQPPPPPPP
~kleQNQPOQRPPO
~kle_QOOPPQQPPP
~klesPPPPPPQPPP
~kliPPQPPPPPPP
~klyQOPQPPPPPP
~kly_QOPQPPPPPP
~kneQNPOPPSPOO
~kneeQNPOPQRQOO
~knesPPPPPPQPPP
~kniPOQPPPPPPQ
~knifPNQPPPPPPQ
~knoOOQPSOOOQP
~knowNPPPSOPOQP
~komPORPPPPPPP
~kouQNRPPPPPPP
~kraPOQPPPPPPP
~ks_SQMPOSONQO
~kt_POUPPPOPPP
~kwaPOPPPPPPPP
~ky_PPPPPORPPP
~l'aRQOPPPPPPP
~l'eRPOPPPPPPP
~l'sQQPPPOOPPP
~l's_QQPPPOOPPP
~la_PLXOONOPNR
~labPQPPPONPSP
~labePPOQPPOPQP
~lablOPPPPPOQRP
~laboPQQPPOOPPP
~lacROPORMSPON
~lac_QPPOQPPPPP
~laceRQOPOOPQOO
~lackONQPQOSOPP
~lactQNQPSOOOPP
~ladNNRPPOQPQO
~laddQOPPPQOPQP
~ladoPPQPPPPPPP
~ladyOPPPQORPQP
~laePOPPPPPQPP
~lafPPQPPPPPPP
~lagSPPOPONPPP
~lageRQPPPOOPPP
~lagsQPPPPPOPPP
~laiPOOPPOPUNP
~laimONPPPPPUOO
~lainQRNPPOPPOQ
~lamNRRQPNPOPO
~lam_PPPQPPPPPP
~lamaORPPOPPPPP
~lameOOQPPPRPPP
~lamiOQPPQPPPPP
~lammPOQPPPPPPP
~lamoPPPPQPPPPP
~lampQRQPPNOPPP
~lanOSOQRQMQNP
~lan_NPQPQOPQPP
~lancQQQPPOOPPO
~landQQPPOPOPPP
~lanePOPPPPPPPQ
~langPOPOQROPPP
~lankPPOPPPRPPP
~lannPPPPQQPPPP
~lantOTNPRPOPPO
~lanzPPPPQPPPPP
~lapPQSOPOOPOO
~lap_OOQPPPPPPP
~lapsRNSOPOOPPO
~larRNPQOMROPP
~lar_POQQOOSPPO
~lareQOPPPQPPPQ
~largQOPQPPPPPP
~lariOOPQROQPPP
~larmOSQPPPOPPP
~laryPPPPPPPPQP
~lasQOQRNQPOPN
~las_OQPPPPPPPP
~laseROPQPPPPPP
~lashPOQPPPPPQP
~lasiNPPRPQQPPP
~lasmQPPPPQPPPP
~lassOQQPPOQPPP
~lastRQPPOPOPPP
~latKQQOPOTNRR
~lat_MROPPRQPOP
~latePPMNQMWPPQ
~latiOOQQOONOSR
~latoPQRPOQOPPP
~lauOPSPQOOPPP
~laucPPPPQPPPPP
~lavQPOOPPOQPP
~lav_PPPPQPPPPP
~lavaQOPPPPOQPP
~laviQPPPPPPPPP
~lawOMOPPPOPOV
~laxQPPPPOOPPP
~laxiPPPPQOOPPP
~layRRNPPQPPOP
~lay_QPPPPPPPOP
~layeQPOPPPPPPP
~layiPQPPPOQPPP
~lazPPPQPPPPPP
~laziPPPQPPPPPP
~lboPPOPPOQPQP
~lbowPPOPPOQPQP
~lbuPPOQOPQPPP
~lbumQOPPPPQPPP
~lbutOPPQOPQPPP
~lcePOOPPQRPOP
~lcerPOOPPQRPOP
~lchRQOPPPPPOP
~lchaPRPPPPPPOP
~lchiRPPPPPPPPP
~lciPPPQPPPPPP
~lcitQPPPPPPPPP
~lciuOPPOQPQPPP
~lcoOPPORQRPOP
~lcohPOOORQRPOP
~lcomORPPPPPPPP
~lcyQPPPPPPPPP
~lcysQPPPPPPPPP
~ld_UJMPSTRNOO
~ldeRORPQNOPOO
~ldenPPPORPPPPP
~lderSOPQOOOPOP
~ldiPPRPPOPOQP
~ldinPPRPPOPOQP
~ldoPPPPQPPPPP
~ldolPPPPQPPPPP
~ldrSPOOPPPPPP
~ldreSPOOPPPPPP
~ldsPNOPPQPPQP
~lds_PNOPPQPPQP
~le_ONVOPPTOLO
~leaTUORNKNMUN
~leadPOPPPPPPRP
~leafPQOPPPPPPP
~leagPPOPPOPPPQ
~leakOPOPPPQPPP
~leanRPQPPOOPPP
~learPRNROOQOQO
~leasPRRQOOOOPO
~leavQSOOPNNPSO
~lebOPPPPPPQOP
~lecPSORQOPNOO
~lecaPPPQOPPPPP
~lectSSOPPOOOOO
~ledPPRPOMOSOR
~led_QPQOOMOSOR
~ledrPPPQPPPPPP
~leePRMORPROQN
~leedRRPPNNRPOO
~leenPOPPPPRPPP
~leepPPNOQRPORO
~lefPQQPOPRPNP
~leftOQQPOPRPNP
~legMNPOPPROOU
~legaOPOPONOPOV
~legePOPPPQPPPP
~legsPOPPPQQPPO
~lehPPPPPPPRPP
~lehePPPPPPPRPP
~leiPORPPPPPPP
~lemPQOQOPQQOO
~lem_PPPPQQPQOO
~lemaOQPPPOQPPP
~lemePQOQOPPPPP
~lemsQPPPPPPQPP
~lenRJRQPPSOQN
~len_RLPPPRRPQO
~lencPQPQPPPPPO
~lendQPPPPPPPPP
~lenePPPPPPQPQP
~lenoOPQPQOPPPP
~lentOPQROOQPPP
~lepPOQPROOQOQ
~lephPOQPPOPPPP
~lepsOPPPRPPPPQ
~leptQPPPPOOQPP
~leqQPPPPPPPPP
~lerPPRPSPPOMN
~ler_PPQPORROOO
~leraQPPPPPPPPP
~lergOOQPTPOOPP
~lersROPPPPPPPP
~lertPQPPPPPPPP
~lesSOKQMRWPMP
~les_PSLRNQQOOP
~lesiPOOPPPSPPP
~lessSOPOPPQPNP
~lestONOPPQRPQP
~letQNPPOSNQNO
~let_RNOQPSOPOO
~letePPPPPPPPPQ
~letsPORPPQPPPO
~lettOQOPPPOROP
~leuOPQPPPRPPP
~levOOQRSNORNO
~levaOPPPPPQPPP
~levePQQOQOOROO
~levoPPOPRPOPPP
~lexOOOPORTQOO
~lex_OPPPOQQQOP
~lexaOQPPPQPPPP
~lexePOQPPPRPPP
~leyOPPPPQOPQP
~ley_OPPPPQOPQP
~lf_ONPRPTPPOO
~lfaRPPPOPPPPP
~lfatQPPPPPPPPP
~lfePOQPPPPPPP
~lgiOPQPPPQPPP
~lgiaPPPPPPQPPP
~lginOPQPPPPPPP
~lhaOPQPPPPPPP
~li_PPPPPQOPQP
~liaSNPPPOOOOS
~lia_POQPPPPPPP
~liabQNPPPPOPOT
~liacQPPPPPPPPP
~lianRPOPPPPPPP
~libNPOPQOPPTP
~librNQOPPOPPTP
~licPLSQNQOPRQ
~lic_PPQQNQQOOP
~licaQPPPPPPPPP
~liceOOQPPOPQOR
~lichPOQPPPPPPQ
~lickPOOPPRPPPP
~liclPPPQPPPPPP
~licoPPQPPPPPPP
~licyQOOPPPPOSO
~lidQPNQPOPONS
~lid_NOOPPPPPPT
~lidaQQOPPPPPPO
~lideOROPPPQPPP
~lidoQPPPPPPPOP
~lieTPPOOOOORO
~lierQPPOPPPPPP
~liesPPNPPPPPRP
~lievQQPPPPPOPP
~lifRQPQNOQOQN
~lifeRQOQOOOPPP
~liflPPPPOPQPQP
~liftOPPPPQQPQO
~ligRNRQOONOOS
~ligaPOPPPPPPPQ
~ligeOPPPPPPPPQ
~lighQPQPPPOPOQ
~likOPROOQSOOO
~likeOPQPOQROOO
~limNMRPPOQPPS
~limbQNQPOQOPPP
~limiOOOQPPPPQS
~limpNOQPPOSPPP
~limuOPPPQPPPPP
~linOQROPMSQRL
~lin_PQPQQOOORO
~linaRPOPPPPPPP
~lindNROQOQQPPP
~lineLNQQQOROQP
~lingRNRPNNTRNN
~liniPQQOQONPRP
~linkPRPPPOOQOP
~lintQOPPPQPPPP
~lioOOPPPRROPP
~lio_OPQPPPPPPP
~lionQPPPPPPPPP
~lipQNTPOMOPRP
~lip_QROPPOPPPP
~lippPORPPPPPPP
~lipsPOSPPOPPPP
~liqPPPPPPPPQP
~liquPPPPPPPPQP
~lirQPPOOPPQPP
~liriPPQPOPPQPP
~lisNQLOPPQQSO
~lisaQPPPPPPPPP
~lisePPOPPPQPPP
~lishQQPPPPPPPP
~lisiOPQPQPOPPP
~listMPMPOQQQTP
~litSOOROPOPQP
~liteQPPPPPOPPP
~lithPPPPQPPPPP
~litiOQORPPPPPP
~litrQNRQPPPPPP
~littOQOPPRPPPP
~litySNOOOPPQQQ
~livOQPNQRPOPP
~livaPPQPPPPPPP
~livePRNNQRPPPO
~liviOPPPPPPPPQ
~lizQOORQPPPPP
~lizuQPPPPPPPPP
~lk_PTOOPOPRNO
~lkeOPQPPPPPPP
~lkedPPQPPPPPPP
~lkiPPQPPOPQPP
~lkinPOQPPOPQPP
~lksRPOPOQOPPP
~lks_RPOPOQOPPP
~ll'SOOPPOPPPP
~ll'sQPPPPPPPPP
~ll_PRTLOQPPNQ
~llaOTVOOLMQOO
~lla_QORPPOOPPP
~llagPPPPPOPPPP
~llapPORPPPOQPP
~llarQRPPPPOPPP
~llatOQQPPOPPPP
~llbPPOPPQPPPP
~lleKSUOSONOQO
~lle_NQTPPPOPPP
~lleaPPPPPOPPPQ
~llecPRPPPPPOPP
~lledPSOOPOORPO
~llegOPPPPPPPPQ
~llenPLQPPRRPQO
~llerOOQPTOPOPP
~llesQOQPPPPPPP
~lleyOQQPPPOPQP
~lliOPPROOPSNO
~lliaPQOPPPPPPP
~llieQQOPPPPPPP
~llinNNRROPQSNO
~llnOQPPPOQQPP
~llneOQPPPOQQPP
~lloNPROSQMOPP
~llo_OSPPPPOPPP
~lloiQPPPPPPPPP
~llooQOQPPPOPPP
~llopQPOPPPPPPP
~llowNNRORQOPQP
~llsVNNOOORPOO
~lls_VNOOOORPOO
~lluPPPQPPPPPP
~llulPPPQPPPPPP
~llwPQPPPPPPPP
~llwaPQPPPPPPPP
~llyQRPOPPOOMS
~lly_PROOPPOOMT
~lm_QPOPPOQQOP
~lmeROPPPOPPQP
~lmetQPPPPOPPQP
~lmoQQPPPPPPPP
~lmonQPPPPPPPPP
~lmsPOOPPOQPPQ
~lms_POOPPOQPPQ
~lnePQPPPOQQPP
~lnesPQPPPOQQPP
~lnuQPPPPPPQPP
~lnupQPPPPPPPPP
~lo_NSSROPOPOO
~loaNQOWNNOOQO
~loadOQPXNONOPO
~loatOPOPPOQPRP
~lobPMPPQPQQPP
~lobaOOPPQPPQPP
~lobbPOQPPPPPPP
~lobeQPPPOPPPPP
~lobiQPPPPPPPPP
~lobuOOPPQPQPPP
~locNNROQMOOVQ
~locaNOPOPOOPUO
~lockOORQRNPOPQ
~locuPPPPPPPPPQ
~lodOORPRPOPPP
~lodiOPPPRPPPPP
~loePORPPPPPPP
~loedPORPPPPPPP
~lofNPPOTOPPPP
~lofeOPPPRPPPPP
~logPSOPPPOOQO
~logiPPPPPPQPQP
~logyPQQPPPNPQP
~loiQPPPPQPPPP
~loidQPPPPQPPPP
~lolNQRQQOOPOP
~lol_NPQQRPOPPP
~lomOQOORPQPPP
~lomaPPPPPPQPPP
~lonUKOPQQORNP
~lon_OPQQPPPPPP
~loneTOQNQOOQPO
~longRNNPQRNQOQ
~lonoPOPPPPOQPP
~looPOQMPOSNSP
~loodPOPOOQPORQ
~lookPPOPONUPPO
~loonQOQPPPOPPP
~loopPQPPQPPPPP
~loorOPQPPPOPQP
~loosPPPOPQPPPP
~lopSOQOQOPPOP
~lopaQPPPPPPPPP
~lopeQPPPPPPPPP
~lopiPPPORPPPPP
~loppPOSPPOPPPP
~loprQPPOQPPPPP
~lopuQPOPPPPPPP
~lorNMSRRPQNQO
~lor_PPQPPPPPPP
~loraOOQPQPPPPP
~lorhQPPPPPPPPP
~loriNOPQPPRPPP
~loroOPPPQPPPPP
~losRPSOPRONMP
~los_POQQPPPPPP
~loseQROOOSOONP
~losiPOSPPOPPPP
~lossQOOOPOSPPP
~lostORPOPROPOQ
~lotQOUPPNOPOP
~lot_PPQPPPPPPP
~lotsPQSPPOPPPP
~lottQOQPPPPPPP
~louORPPOPQPOP
~loudOPPPPPQPPP
~lounPQPPPPPPOP
~lourPOQPPPQPPP
~lovQTNQPONOOP
~loveQTNPPOOOPP
~loviPPPQPPPPPP
~lowRKRPQPQNQO
~low_PPOPQQQOPO
~loweRKRPQOOPQP
~lowiPPQPPPOPPP
~lownPPQPPPPPPP
~lowsPPOPPPQPPP
~loxPOPRQPPPPP
~loxaOPPQQPPPPP
~loxoQOPQPPPPPP
~lozPPOPPPRPQP
~lozaPPPPQPPPPP
~loziPPPPOPQPQP
~lp_NOSOOOUOOO
~lpiPOPPPQPPPP
~lprQOPORPPPPQ
~lproPPPORPPPPP
~lpsPOPPPROPPP
~lps_POPPPROPPP
~lreQPPPPPPPPP
~lreaQPPPPPPPPP
~ls_TIRQOMYNNP
~lsaQOPPPPPPPP
~lsePRQOPPQONP
~lse_PSPOPPQONO
~lsiPOSPPPPPPP
~lsioPORPPPPPPP
~lsoNORPPOPRPP
~lso_OORPPPPRPP
~lsyRPOPOPQPPP
~lsy_RPOPOPQPPP
~lt_QKSRONOOQS
~ltaNQOPPPRRON
~lta_NQOPQPSPPP
~ltamPPPQPPPPPP
~ltanOQPPPPPPQO
~ltatPPQPPPPSNO
~ltePOQQPPPPPP
~ltepPQPPPPPPPP
~lterQOPQPPPPPP
~lthPOOOOOOSQQ
~lth_OOPPPPOSPQ
~lthyRPOPPPPPPP
~ltiPOQPPOQPPP
~ltoPPPQPPOPPP
~lto_QOPPPPPPPP
~ltrROOQPPQPPP
~ltraROOPPPQPPP
~ltrePPPQPPPPPP
~ltsPOOOPRPOOR
~lts_PONOPSPOOR
~ltuPRPPPPOPQP
~lturPRPPPPOPQP
~ltyOOPPPOORPR
~lty_OOPPPOORPR
~lu_QPPPPPPPPP
~lubPRPPPOPPPP
~lub_PRPPPOPPPP
~lucMPSRPOROPO
~lucaPPPQPPPPPP
~luckPRPPPOPPPP
~lucoPPQPQPPPPP
~ludPOOPPPOSPP
~ludeQNOPPPOSPP
~lueQQSOPOPOOO
~lue_QQSOPOPOOO
~lugPQPPPPPPPP
~luiQNQOOPRORP
~luicPOPPPPPOSP
~luidQPPOOPRPPP
~lulPPPQPPPPPP
~luliPPPQPPPPPP
~lumQNOPOQSQOP
~lumbRPPPPPOQOP
~lumpONOPPQTPPP
~lunQTPOPPNPNQ
~luncPUPPPPOPNO
~lungRNQPPPOPPP
~luntOQPPPPPOPR
~luoSOPOPOPPPP
~luoxQPPOPPPPPP
~lurQOQPPPPPOP
~lurePPPPPQPPPP
~lurrPOQPPOQPPP
~lusTNQPQPOPOO
~lus_ROPQQOOPOP
~lushPOPPPPPPPP
~lusiROPPPPPPPP
~lutROPQPPOOOP
~luteQOPQPPPPPP
~lutiPPOPQQOPPP
~lvaROPPPPOPPP
~lveQQOPPPRPOP
~lve_QPPPPPPPPP
~lvedPPPPPPQPOP
~lviPOPPQPPPPP
~lwaOQPPPQPPPP
~lwayOPPPPRPPPP
~ly_WVQNKNMOLS
~lycQOPRPPOPPP
~lycePPPQPPPPPP
~lycoQOPQQPPPPP
~lyiPPOPPQPPPP
~lyinPPOPPQPPPP
~lymNOPPOPTPPP
~lymePPPPPQPPPP
~lympNOOPPPTPPP
~lypPOPPPPPQPP
~lysOPQQPPNQQO
~lysePQPPPPPPPP
~lysiONQRPPORQO
~lytPOQPPPPPPP
~lzhQPPPPPPPPP
~lzheQPPPPPPPPP
~m'sPQOPPQOPPP
~m's_PQOPPQOPPP
~ma_PPQOTQPOON
~mabQNPQQPPROO
~mab_QOPQQPPPPP
~macNQQOPNQPRO
~machOSRPPNPPOP
~maciPPPPPPPPPQ
~macrPPPPQPPPPP
~macyOPOPPPPPTO
~madOQPQPOPOOR
~madaPPPPPQPPPP
~madeOROPPOPOPR
~madoOPPPQPQPPP
~magSQOPPQOPOO
~mageQPPPPPPPPP
~magiPPPPPPPQPP
~maglQPOQOQPPPP
~magnQOQOQPOPPO
~maiOSPQOOMQPQ
~mailOTOPPPOPPQ
~mainPQOROPOPPP
~makPPOPQQPOOQ
~makePPOPRPPOOQ
~makiOOPPPQQPPP
~malRNMNORWOOO
~mal_PQONNRTOOO
~malaPOQQPPPPPP
~maleQOPOQPPPPP
~maliQPPPPPPPPP
~mallQONPPPSPPP
~mamQPPPPPOPOP
~mammQQPPPPOPOP
~manQRORPMMNSR
~man_OPQOPNPOQP
~manaQPOPPPPPQP
~mandOQPOPPOPPS
~maniPROPPPOPPP
~mannOPPQPPPPPP
~manuQPPPPPPPPP
~manyONPSPPOPQP
~maoOPPORPPPPP
~maoiOPPORPPPPP
~marRQPNOOPPQQ
~marcOQPPPQPPPP
~mariPPPPPPPPPR
~markPPPPPPQPPP
~martRQPOPNPPQP
~maryROPPPPPQPP
~masNNSPPPROQO
~mas_PQQPPPPPPP
~maskPOPPPPQPQP
~massONRQPPQPPP
~matSKSORPOQOP
~matcPQPPPPPPPP
~mateQNQPOROQPP
~matiQNSOPPOPOP
~matoQPPPPPPPPP
~matrNQOPRPPPPP
~mattOOOPQPRPPP
~matuQPPPPPPPPP
~mayQPPPPPPPPP
~maybPPQPPPPPPP
~mazMQPQSPPPOP
~mazePQPPQPPPPP
~mb_PNRPOORNRP
~mbaPOQPPPOQPP
~mbarQOQPPPOQPP
~mbeQOQRPOMRQO
~mberPQORPONRQO
~mbiSOQNQQOPPP
~mbinQOPOQQOPPP
~mblQOPPPPPPPP
~mboTNPPOOOQPP
~mbolRNPPPPPRPP
~mbrPQPPPPQPPP
~mbsPOPPPORPPP
~mbuPQQPPOPQPP
~mbulPQQPPOPPPP
~mciPPPOPPPQPP
~mcinPPPOPPPQPP
~me_PUTLONPSMN
~meaLLOPPPYQPO
~meanOPPPPPRPQP
~mearPMPPPQSPPP
~measNOPPPPQQPP
~mebOQQPPOPPPP
~meboOQQPPOPPPP
~mecRQPPOOOQOP
~mechQPPPPPPQOP
~mectQQPPPOPPPP
~medQLOOOPNUQQ
~med_QPQPPPOQPP
~mediPNOOPPOSQR
~medsPOPPPQOQQP
~meePRPPPOOPOP
~meetPTOPPOPPPP
~megQQPPPPPPPP
~megaQQPPPPPPPP
~mehPOQPPPPPPP
~mehrPOQPPPPPPP
~meiPPROPPOPPP
~melQPPPPSOQNP
~melaQPPPPQPPPP
~mellPPPPPRPPOP
~memPQOQPPPPOP
~membOPPQPPQPPP
~memoQQOPPPPPPP
~menTLMSMSNSNQ
~men_PRPRPOOPPP
~mendQOPPPQPQPO
~meniSOPQPPNPPP
~menoPPOPPQQPPP
~mentQKLQNSQTOS
~meoPPQOOPPOPQ
~meonQPQOOPPOPP
~mepPPPQPPPPPP
~meprPPPPQPPPPP
~merOOQNPQRPOP
~mer'QPPPPPPPPP
~mer_NOPOQPTPPP
~meraQPPPPPPPPP
~mergPQPPPPOQPQ
~meriPOPOPRPPPP
~meroPPPPQPPPPP
~mesRKQORQOORP
~mes_RLQPORPOQQ
~meshPOPPPPPPQP
~mesiQPPPPPPPPP
~messOQQPPOOPQP
~mestPOPOSPPPPP
~metQONRTOQNON
~metaQPPPPPPPPP
~metePRPPPPOPOP
~metfQPPPPPPPPP
~methOMOQVOQOPO
~metiPPOPPRPPPP
~metoQQPQOPPPPP
~metrOPPQPPRPPP
~metsPPPQPOPPQP
~mfoOQOPQPPPPP
~mforOQOPQPPPPP
~mfuQPPPPPPPPP
~mfulQPPPPPPPPP
~mi_OQQPPPPPOP
~miaSPPQPOOPOP
~mia_SPPQPOOPOP
~micPPPQOOQOQO
~mic_OOQPPPRPPP
~miciPPPQPPPPPP
~micrPQOPPPPPQP
~midSNQOPOQPPO
~midaQOPQPPPPPP
~middPPPPPPQPPP
~mideQQPNQPQPPP
~midiQPPPPPPPPP
~midnPQPPPPPPPP
~midwPOPPPPPPQP
~mieQOQPPPPPPP
~mifQPPQOPPPPP
~mifePPPQPPPPPP
~miflQPPPPPPPPP
~migPOOPORQPRP
~migrPPNPORQPQP
~milQQOOQOPOPQ
~mildRPPPPPPPPP
~milePQOPPPPPPP
~miliOQPPPPPPPP
~milkQPPOQQPPPP
~millPOQQPPPPPP
~milyOPPPPOPPPR
~minROXPNOLOPP
~min_PQOPOPROOP
~minaRPOOPPPPPP
~mindSQOPPPOPPP
~mineRQOOQRNOOO
~mingNNSPOPOOSO
~miniPPQPPPPPPP
~minoOOPQPPPPPR
~minsOORPPPPPQP
~mintQPPPPPPPPP
~minuNPUPONNROO
~mioOOQQRPOPPP
~mio_OPQPQPPPPP
~miodPOOQQPOPPP
~mipPOQPPPPQPP
~miprPPQPPPPPPP
~mirPROPPPOPPP
~mirtQPPPPPPPPP
~misQMPPPPNRQR
~miseQPPPPPPPPP
~misoPPPQPPPPPP
~missPNOQOPNRRR
~mistPORPPPPPPP
~mitLPRPPNPOQT
~mit_MOOQPOQPRR
~mitaOPQPPPPPPQ
~mitiQORPOPPPPP
~mitrQPQPOPPPPP
~mitsOQQPPPPPPP
~mittNQOPRPPOOR
~mivPPPQPPPPPP
~miviPPPQPPPPPP
~mixOPPPPPPQPP
~mloQPPPPPPPPP
~mlodQPPPPPPPPP
~mmaPQQPPPOPPP
~mmarQQOPPPPPPP
~mmeRORPOQOPPO
~mmedQPQPPPPPPP
~mmenPPPPPQPPPP
~mmerPQQPOPPPPP
~mmiQQPOPPPPPP
~mminPPQPPPPPPP
~mmitPQOOPPPPPP
~mmoRQOPPPPPPP
~mmogQQOPPPOPPP
~mmonQPOPPPQPPP
~mmuQOOPQPPPOP
~mmunQOOPQPPPOP
~mmyOOPPPQQPPP
~mmy_POPPPPQPPP
~mniQQPPPOPPPP
~mniaQQPPPOPPPP
~mo_NOUPPQOPPP
~mobQOPPPPPPPP
~mobiQOPPPPPPPP
~mocPQOPPPPPPP
~modQSOOOOOSPP
~modePRPPPOPQPP
~modiQOOOOPOSPP
~mogRPOPPPOPPP
~moglQPPPPPPPPP
~mogrQQOPPPOPPP
~moiPQPPPPPPPP
~mokOPPPRPOPOO
~mokeQNQPQOPPPP
~mokiPPOPQQOPOP
~molSPNRNQPPOO
~mol_PPPRNPPPPO
~mollQPPPPPPPPP
~molnQPPPPPPPPP
~molyPROPPPPPPP
~momPQPPPPPPPP
~monUQNPNSPNNN
~mon_QQOPPPPPPP
~monaQOPPPPPPPP
~mondORRPPPOPPP
~monePQOPPPPPPP
~moniTPQNOPPPNO
~monoPPPPPPQPPP
~montQMNRPTOOQO
~mooPQOPPOPPPQ
~moodQPPPPPPPPP
~mopPPQPPPPPPP
~morSVRPLONPOM
~mor_OOOPPQRPPP
~moraOORPPPPPPP
~moreQSQPPONPOP
~mornPQOOPQPPPO
~morpQPPROOOPPP
~morrPSQOOOPOQO
~mortSQOPPPOPPP
~moryQPPPPPPPPP
~mosPPQPPQQOOP
~mos_OPQPPPPPPP
~mostQQPPPPPPOP
~motQNSOQPQOPO
~moteQPPPPOPPPP
~mothOOQPQQPOQO
~motiROOPPPPPPP
~motoOOQPPPRPPP
~motrPPPPQPPPPP
~mottPORPPPPPPP
~mouMOTQPPPPPP
~mounPPPQPPPPPP
~moutNOSPQPPPPP
~movPRQOPOPPPO
~movaQOPPPPPQQP
~movePPPPPPQPPP
~moviORQPPOPPPP
~moxQQOOROPPPP
~moxiQROOQOOPPP
~mp_MPSOOOSPPO
~mpaTOPOPPOPPP
~mpagPPPPPPPPQP
~mpaiPPPQPPPPPP
~mpanPQOPPPPPPP
~mparTOPOOPPPPP
~mpeQLSPPPNPPS
~mpedQOQPPPPPPP
~mperPPQPPPOPPP
~mphOOOPPPSPPP
~mpiOPPORPRPPP
~mpicOPPORPPPPP
~mpinOPPPPORPPP
~mplPTMPPOOQNQ
~mplaORNQQPPPOQ
~mplePRPOOOPQOP
~mpliQPPPPPPPPP
~mpoPQOROQPPPP
~mpolPOOPPQPPPP
~mpouPQOQPPPPPP
~mprRQQOPPOPPO
~mpreQPQPPPOPPO
~mproRPOPPPPPPP
~mpsQQPPOPPOPP
~mps_OQOPPQQPPP
~mpsiRPQPOPOPPP
~mptOQPOPOQPOQ
~mpt_OOPPPPPPPR
~mptoQPPPPPQPOP
~mptsQPPPPPPPPP
~mptyOROPPPPPPP
~mpuPPPPPPOPQP
~mpulPQPPPPPPPP
~mputQPPPPPOPPP
~mrsPPPPPPPPQP
~mrsaPPPPPPPPQP
~ms_SOMSPLUOOO
~mseQPPPPPPPPP
~msuPQPPPOPPPP
~msulPQPPPOPPPP
~mt_PORPPPPPPP
~mucOPOUOQOOOO
~muchOPPUOQOOOO
~mulQPPOOPQOPP
~mulaQQOPPPPOQP
~multPOQPPPQPPP
~mumNNPPQRQPPP
~mum'POOPPQPPPP
~munQOPPQPOPOP
~muniQPPPPPPPOP
~munoQPPPQPPPPP
~murOPPPQPPPPP
~musQPOORONPQQ
~mus_OPPPQPQPPP
~muscQOPPQOOPPP
~mustPPNPQPOPPR
~mvaPPPOQPPPPP
~mvasQPPPPPPPPP
~my_POPPOQQSOO
~myaOPQORPQPPP
~myasOPQPRPPPPP
~mycROPROOPPPP
~myciRPPROOPPPP
~mylPPPPPPQPPP
~myoQPPPPPPPPP
~mysPNQPPRPPPP
~myseONQPPRPPPP
~n'sMNRPPRRPPP
~n's_MNRPPRRPPP
~n'tNMTPOQROOP
~n't_NMTPOQROOP
~na_XLPPPMPOOP
~nabQOQPPPPPPP
~nabiQPPPPPPPPP
~nacRQOOQPOOPP
~nac_OPPPRPPPPP
~nachQROPPPOPPP
~nadQPPPPPPPPP
~nadiQPPPPPPPPP
~naePOQPPPPPQP
~naemPPPQPPPPPP
~naesPOPPPPPPQP
~nafQPPPQPPPPP
~nafiPPPPQPPPPP
~nagSMOPORQPQO
~nageSMOPORQPQO
~naiQLNQPSSOPP
~nailOMNQPSSPPP
~nakPQPQPOPPPP
~nakePQPQPOPPPP
~nalPPOUNQMNNT
~nal_NNQTOROPOR
~naliQPPPPPPPPP
~nallPROPPPPPPP
~naloQOPQPPPPPP
~naltPPOQPPOPOS
~namOROOOOQPQQ
~nameOQOPPOQPQQ
~namiQPPPPPPPPP
~nanOPPRQPPOOQ
~nanaOQNPRPPPPP
~nancQQOROPOPOP
~nantONQPPPQPPQ
~napQPQPPPOPOP
~naphNPQPROPPPP
~nappPPPPPQOPPP
~naprRPPPNPPPPP
~narPPRPPOPPPP
~nar_PPQPPPPPPP
~naryQPPPPPPPPP
~nasOORPROOPPP
~nas_OQQPPPPPPP
~nasaPOPPRPPPPP
~natQPPQOPPOPO
~nataPPOPPPQPPP
~nateSOORNQOOPO
~natiOPQPQPPPPP
~natoPPQPPPPPPP
~natuPQPPPPPPOP
~nauQPPPOPPPPP
~navNPPPRPPPPP
~naviNPPPRPPPPP
~nazPPPPQPPPPP
~nazoOPPPQPPPPP
~nbePPQPQPPPPP
~nberPPPPQPPPPP
~nboPSOPPOPPPP
~nc_PQOPPPPPPP
~ncaPOSPPPPPPP
~nca_POQPPPPPPP
~nceURMSMROQLO
~nce_TOOQLRORMQ
~ncedROOPPPPPPP
~ncelOSOPPPPPPP
~ncenMSORPPPPPP
~ncepOPPQPPPPPP
~ncerRPPOPPPPPP
~ncesRPPPPPPPPO
~nchOSROOOPOPO
~nch_OUOPPPOPNP
~nchePORPPPPPPP
~nchiPPPPPPOPQP
~nciPTPOOOPQPO
~ncidQQPPOPPPQO
~ncinOPOPPPQPPP
~nclMOPPQQPSPP
~ncleOPPPPQPPPP
~ncluOOOPPPPSPP
~ncoROQQNOOROP
~ncomRPPPPPPPPP
~nconPPQPPPPPPP
~ncopQPPPPPPQPP
~ncrQOPPPQOPPP
~ncreQPOPPQPPPP
~nctTNPOPPPPPP
~nctiROPPPPPPPP
~nctuROPPPPPPPP
~ncuQPPPPPPPPP
~ncyPNOSPPQONQ
~ncy_PNOSPPQONQ
~nd_NUQMLSOQOQ
~ndaMQOSNQOOQR
~ndanPPPQPPPPPP
~ndatOPOPPPPPPS
~ndayOSOPPPOPQP
~ndeQQRPNMQQPO
~nde_QORPPPPPPP
~ndedPRQPPONPQO
~ndenOPPPPPPPQP
~nderSPPPOOPQOP
~ndexPPPQOPQPPP
~ndfPOQPPPPPPP
~ndfuPPQPPPPPPP
~ndiPPROPMSPOP
~ndicPPOPQPQPPP
~ndinQQQPONQPOP
~ndixPPOPPPPPPP
~ndlRNQPPOQQPP
~ndleQNPPPPQQPP
~ndlyPPQPPPPPPP
~ndmPOQPPPPPPP
~ndmaPOQPPPPPPP
~ndoPRSNOOONRR
~ndo_MOVPPPOPPO
~ndomSNOPPPQPPP
~ndonPQPPPPPPPP
~ndosPPRPPPPPPP
~ndouOROPPPPPPQ
~ndovPQOPPPPPPP
~ndowQQPPPPPPPP
~ndpPOPPPRPPPP
~ndpaPOPPPRPPPP
~ndrRQNOQROPOP
~ndroTOOOQPOPPP
~ndsMOQROQPPQP
~nds_MMRROQPPQP
~nduQOPOOQQOQP
~nducQPOOPQPOQP
~ndwOPPPPPQPPP
~ndwiPQPPPPPPPP
~ne'PQPPPPPPOP
~ne'sPQPPPPPPOP
~ne_NPSTZRLLMK
~neaNPQOROOPPQ
~nea_QPPOPPPPPP
~nearMRQPRPOPPQ
~nebQPOPOPPPPP
~nebsPPPPOPQPPP
~nebuQQOPPPPPPP
~necOKTPOOTPOO
~neckPMSPPPRPOO
~nectPOQQPPPPPP
~nedMVOOOPPPNQ
~ned_NVMOOPPPNQ
~neeSOOPPUNPNN
~nee_RPOOOPRQOO
~needSQPQPQMPOO
~neerPQOPPPPPPP
~neesQNQPPQPPPP
~nefQOPPPPPQPP
~nefiQOPPPPPQPP
~negPPQOPQPOOP
~negaQPPPPQPOPO
~neiPQOPPPPPPP
~neigOQOPPPPPPP
~nelRNQPQPPPOO
~nel_PPPPQPPPPO
~nellRNQPPPPPPP
~nemNPPPTPNPPP
~nem_OPPPQPPPPP
~nemaNOPPTPOPPP
~nenPSOPPPOPPP
~nen_PROPPPOPPP
~neoPOQQPPOPPP
~neonPOQQPPOPPP
~nepSMOOPTOPOO
~nepePOPPQPPPPP
~nephRNPOOSPPOO
~neqOPRPPPPPPP
~nequOPRPPPPPPP
~nerPPONRPROOR
~ner'PPPPPQOPPP
~ner_NPQOROPOOR
~neraQQOPPPPPPP
~nersOOPPPPQPPP
~nervQOOOQPQPPP
~nesQOTMNPSOQN
~nes_POPONQRORO
~nesdPQPPPPPPPP
~nesiQPQOQPOPPO
~nessQPQOOOQPOP
~nestOOSPPPQPPP
~netTOOOOPOORO
~net_ROQPPPOORO
~neuRQPPOPPPOO
~neumQQPPOQPPPP
~neurRQOPPPOPPP
~neutPPPPPPQPPP
~nevPROPPPOPPP
~nevePROPPPOPPP
~newRNPQQOQOPO
~newbQNPQQOQPPO
~neweQPPPPPPPPP
~newlQPPPPPPPPP
~nexQQPROPMOPP
~nexaQOPPPPPPPP
~nextQRPPPQNOOP
~neyPQNORPPPOP
~ney_PQONRPQPOQ
~neysPPPQPPPPPP
~nezPPQPQPPPPP
~nezoOPPPQPPPPP
~nfaWPMPNOOOPO
~nfanQOPQPPPPPP
~nfarVQMOOPOPPP
~nfePOQOPQQPPP
~nfecQOPPPQQPPP
~nferOPQPPPPPPP
~nfiPOPPPPPPPP
~nflPOQPQPPPPP
~nfoPPQPPOOORP
~nforOPQPPOOORP
~nfuPOPTOOQPOP
~nfulPPOPPORPPP
~nfusPOPTPOOPOP
~ng_NSXMLSLNMT
~ngaQNRPOPPPPP
~ngePRQOOOSOPN
~nge_PRQQOOQONP
~ngedOQPOPQOPRP
~ngerOQOPQPQQOO
~ngesPOPPPPQPPP
~ngiQRPPNPOPPP
~nginQQPOOPPPPP
~ngitPQPQPPOPPP
~nglQPNOQORPOO
~ngleQOPPQPPPPO
~ngliPPOPPORPPP
~ngoSOQPPOOPPO
~ngrQQQPPOPPPP
~ngraPQQPPOPPPP
~ngriQPPPPPPPPP
~ngsPQOORPPOQO
~ngs_PQNOQQQOQO
~ngtQPQPPPOPPP
~ngthPPPQPPPPPP
~nguPMSOPQROPO
~nguaQPPPPPPPPP
~ngueNNRPQPSPPO
~nguiPPQPPPOPPP
~nhaNNRQPRPPPO
~nhalONRQPROPPP
~nhiPPPOQPPPPP
~nhibPPPORPPPPP
~nhoQQOPPPPPPP
~ni_QPPPPPPPPP
~niaORNPPPRQOO
~nia_PPNPQORQOP
~nicQQSONNLRSN
~nic_OTNNQNNQRO
~nicaQOQQOPPPOP
~nicePROPPPPPPP
~nichONTPPPOPPP
~niciQOQPOQPPPP
~niclPPPPQPPPPP
~nicoROPPPPPPPP
~nidPPPPQPPPPP
~nidaPPPPQPPPPP
~nideQPPPPPPPPP
~nidiOPPQQPPPPP
~niePNTPPPNRPO
~nietOPSPPPOPPP
~nifPNQPOPQPOQ
~nifeQNQPOPPPPQ
~nigOUNOPRPNRM
~nighOUNOPRPNRM
~nilOPQPPPQPPP
~nimRPQOPPOPPP
~nimaQOQPPPOPPP
~ninNPORNPSOOQ
~nin_OPORQQOPPP
~nineOPOQOQRPPP
~ningPPOOOORPOR
~ninoPOQPPPPPPP
~nioPNOPPQRORO
~nionNOOPPQSOQP
~niorQOQPPPPPQP
~nipPPPPPPQPPP
~niqQPQPPPPPPP
~niquQPQPPPPPPP
~nirQPPPPPPPPP
~nisQRPPQPPPMO
~nis_QOPPPPQPPP
~niscSPOPPPOPPP
~nishOSQPPPOPOP
~nisoNQOQQPQPPP
~nistPPQPPPPPPP
~nitMLQSVPMOTO
~nit_OQPOPPPOSP
~niteONPPPPPOTP
~nitiPPOQPQOPPP
~nitoRQRPOPOPNP
~nitrNOPPWOOOOP
~nitsOOPSPPOQPP
~nityPOPOPPPQPP
~niuPPPPRPOPPP
~niumPPPPRPOPPP
~njeQOPQPQOQPP
~njecQOPQPQOQPP
~njuQOPPPQOPPQ
~njurQOPPPQOPPQ
~nk_NRROOORPPO
~nkePRPPPOQPPP
~nkiQNOPPQQPPQ
~nkilQPPPPPPPPP
~nkinQNOPPRQPPQ
~nklQOOPPQRPPP
~nkleQOOPPQRPPP
~nknPOPPPPQPPP
~nknoPOPPPPQPPP
~nksOSOOQPPPPP
~nks_OSOOQPPPPP
~nlaQPPPPPPPPP
~nleOOPPPPRPPP
~nlesOOPPPPRPPP
~nliQOPPPOPPPQ
~nlyOPPOPORPPP
~nly_OPPOPORPPP
~nnaQPPPPOPPPP
~nna_PPPQPOPPPP
~nnabQPPPPPPPPP
~nneQPPOPQPNRO
~nnecPOQPPPPPPP
~nnelPQOPPQQPPP
~nnerOOQOPOQPRP
~nniPRNQPQPPPO
~nninPRNPQPOPPO
~nnisPQOPPPPPPP
~nnitOOPRPQQPPP
~nnoPOSPPOQPOO
~nnotPPRPPOQPOO
~nnuPSPPPOOPOP
~nnuaQQPPPPPPPP
~nnulORPPPPPPPP
~nnyPRPPPPOPPP
~nny_PQPPPPPPPP
~no_NPTPOOROOO
~nobOQQQPOPPPO
~nobaPPPQPPOPPP
~noboOQQPPOQPPO
~nocQPQOPPPPPP
~nochPPQPPPPPPP
~nodQOOPPOSPQP
~nodePOOPPOSPPP
~noduQPPPPPPPPP
~noeOOSOPPOPPP
~noeaPPRPPPOPPP
~nogOOPPRPPPPP
~noglOPPPRPPPPP
~noiRQPPPPOPPP
~noidQPPPPPOPPP
~noisQPQPPPPPPP
~nolPOQNROOQOP
~nol_QOQPQOPPPP
~nolaPPOPQPPPPP
~noloPPQNPPPQPP
~nomQNPPPPOQQP
~nom_PPPQPPPPPP
~nomaROPPPPPPPP
~nonPPQPOPPPPP
~nonePQPPOPPPPP
~nooOSPPPOOPOP
~noonOTPPPOOPOP
~nopOPPQPPRPOP
~nopaPPPPPQQPPP
~nophOPPQOPQPPP
~noprPPPPQPPPPP
~norSQLNNSRNOQ
~nor_PNPPPOPPPR
~noraQPOPQPPPPP
~noreOQOPPQPPPP
~noriOQPPPPPPPP
~normRPNONSSOOO
~nosTMQOQPOQOO
~nos_QPPPPPPPPP
~noscPOPPPPOQPP
~noseONROPQQPPP
~nosiROPPPOOQPP
~notNQPOOPQRMU
~not_PPRPPOQPOO
~noteOPNPPQOSOR
~nothQQROPPOOOP
~notiOPOOPOPPPT
~nouQPROPPOPOP
~nougROPOPPPPPP
~nousPQPPPPPPPP
~novPQPPPPPPPP
~nowORPPSOOOOP
~now_OQQPQOPOQP
~nownPOPPRPPPOP
~nowsPQPPPPPPPP
~npaPPQPPPPPPP
~npatPPQPPPPPPP
~npoOPROQPPPPP
~nquOORPPPPPOR
~nrePPRPPPOPPP
~nresPPQPPPPPPP
~ns_PRQLPOQNPS
~nsaRONORPOPQP
~nsaiQOOORPPPPP
~nscOORPPPPPOQ
~nsciPORPPPPPPQ
~nseSMQPPQNOPR
~nse_QNPPPQPPOQ
~nselPPQPPPPQPP
~nsenPPPPPPOOQQ
~nserQPPPOPPPQP
~nsetPPPQQPOPPP
~nsfQROPPOOPQQ
~nsfeOQOPPPPPPP
~nsfuQQPPPOOPPP
~nshNQQPPPPPPP
~nshoOOQPPPQPPP
~nsiSMQOQOOPQP
~nsibROOPPPPPPP
~nsidOOQPPPQPQP
~nsilPPQPPPPPPP
~nsioOQOPQPOPRO
~nsisQPPPPOPPPP
~nsitPPPPQPPPPP
~nsivSORPPPOQNP
~nsoROPPPPPPPO
~nsomQQPPPOPPPP
~nsonPOPPQQQPPP
~nsorOPQPPPPPQP
~nspRQPPQPOOOO
~nspePQOPPPPQOP
~nsplPPPPQPPPPP
~nstSRONOPNPPR
~nst_RQNOPPOPPQ
~nstePQQOPPOPPP
~nstiPPPPPQPPPP
~nstrPPPPPPPPPQ
~nsuMQPOPNNSQS
~nsulOOQOPOORPR
~nsurOPOPPPPRPQ
~nswPPRPPOPPPP
~nswePPRPPOPPPP
~nt'ONQQPQOQPP
~nt'sONQQPQOQPP
~nt_LOXNOLOQLX
~ntaPPPQPPOONS
~nta_PPROPPPPPP
~ntalPPOPQPPPPQ
~ntanPPQPPPPPPP
~ntarPPPPPPPPOS
~ntatPPPQPPPPPP
~nteLRQQPMRPSN
~nte_POTPPPOPPP
~ntedNRNPPQRPPP
~nteeOSOPPPPPPP
~ntelPPQPPPPPPP
~ntenSPNQOPPQOP
~nterNQMQRNQPTO
~ntesOPRPPPPPPP
~nthQNMRPTOOPO
~nth_QPORQQOOPP
~nthsQOOQOSPPPP
~ntiVSPNLRNOPP
~nti_OQPQPPQPPP
~ntiaROOPQPQPPP
~ntibRPPNNPOOQQ
~nticQQPPPPPPOP
~ntidQOPPPRPPPP
~ntieOORPPPPPPP
~ntifPOPPPPQPPP
~ntilPRQOOPOPPP
~ntimOPPPPPPPQP
~ntinPSOPPPNPPP
~ntioSQPOOOPPPO
~ntipQPPPPPPPPP
~ntisPQOPPQPPPP
~ntivPPPQPPPPPP
~ntlPQPPPNQPPP
~ntleQPPPPOQPPP
~ntlyPQPPPOPPPP
~ntmPNOPPTPPPP
~ntmePNOPPTPPPP
~ntoSPRPOONOPO
~nto_RPRPPOOPPP
~ntoiQPPPPPPPPP
~ntrOOQPRPLPTO
~ntraNNRRTPNOQO
~ntreQNPPPPPQQP
~ntriQQPOPPPPPP
~ntroQQOOOQOPRO
~ntryOPQPPPOPPQ
~ntsSOINNTMQSS
~nts_RPINNTMQSS
~ntuQPPPPPPPOP
~ntubPPRPPPOQPO
~nturQPOPPPPPOQ
~ntyOOPPPRPQQP
~nty_OPPPPQPQQP
~nuaSPOOPPPPOP
~nualRPPPPPPPOP
~nuePPPPPPPPPQ
~nue_PQOPPPPPPP
~nulPRPPPPOPPP
~numONPPOOPRSO
~numbONQQPOORSO
~nuoPQPPPPPPPP
~nuouPPQPPPPPPP
~nupQPPPPPPPPP
~nupiQPPPPPPPPP
~nurNOQORPOPQQ
~nursOPOORPOPQQ
~nusQOOOOQSOOP
~nus_PPOOOQSOOP
~nusiQPPPPPPPPP
~nutONVPONNSOO
~nut_QOPPPPPPPP
~nuteNPTPPNOROP
~nutoPOQPPPPPPP
~nutsPQOPPPPPPP
~nvaQPPPPPPPPP
~nveNOOUOPQQOP
~nverNOOUOPQPPP
~nviQPOPPQPPPP
~nvoPPPPPPRPOP
~nvuPOSPPPPPPP
~nvulPOSPPPPPPP
~nxiPPPPPPQPPP
~nxiePPPPPPQPPP
~ny_NOQRPPOPQP
~nybOQQPPPOPPP
~nyboOQQPPPOPPP
~nylPPQPPPPPPP
~nyl_PPQPPPPPPP
~nymPOQPPPPQPP
~nymoPOQPPPPQPP
~nyoOTQPPQOONO
~nyonOTQPPQOONO
~nysOPPQPPQPPP
~nystOPPQPPQPPP
~nytRNOQROQPPP
~nythSNOPQOQPPP
~nytoOPPQQPPPPP
~nywPROPPPOPPP
~nywaPQPPPPPPPP
~nywhPQPPPPPPPP
~nzaPORPPPPPPP
~nza_PORPPPPPPP
~nzoQPPPPPPPPP
~nzodQPPPPPPPPP
~o'cPROPPPPPPP
~o'clPROPPPPPPP
~o'sORPPQOOPQP
~o's_ORPPQOOPQP
~oacQPPORPPPPP
~oac_QPPOQPPPPP
~oadNROWNPNOPO
~oad_NQOTOQNPPP
~oadiOPOSOPOPPP
~oadsPQPPPPPPPP
~oagQQPPPPPPOP
~oaguPQPPPPPPOP
~oakPOSPPPOPPP
~oakePPQPPPOPPP
~oalQPPPPPPPPP
~oal_QPPPPPPPPP
~oamPOQPPQPPPP
~oam_POQPPQPPPP
~oarNSPPPOPOPQ
~oardOTOPPOOOPQ
~oarsOPQPPOQPPP
~oartOPPPPPQPPP
~oasPROPPOPPPP
~oastPROPPOPPPP
~oatOOROQNRPRP
~oat_ONROPOQPRP
~oatePOPORPQPPP
~obaOOORQQORPP
~obarPPPQPPOPPP
~obbPOQPPQPPPP
~obbyPOQPPPPPPP
~obeOPQOOOPROQ
~obe_OQPPPPPPPP
~oberPOQPPPPPPQ
~obesPPPPPPPRPP
~obiROOOQPPPPP
~obilQOPPPPPPPP
~obinQPPPPPPPPP
~obioQQPPPPPPPP
~oblPPPPQPOROP
~obleQPPOQQOROO
~obliPPPPPPPPPQ
~oboOSRPPNPPPO
~obodOQQPPOQPPO
~obotPQPPPOPPPP
~obsQPPPPPPPPP
~obuOOPPQPQPPP
~obulPPPPQPPPPP
~oc_QPQPPPPPPP
~ocaPPQOQPMOUO
~oca_PPQPPPPPPP
~ocaiPPPPQPPPOP
~ocalPOPOPONPVO
~occQORPOPOPPP
~occaPPQPPPPPPP
~ocePOPOPPOQSP
~ocedOOPPPPPQQQ
~ochQNSPPPPPPP
~och_OPRPPPPPPP
~ocheQOQPPPPPPP
~ociRNRPPOOOOP
~ociaQPQPPPOPPP
~ocinQOPPPPPPPP
~ockPTRPPLMPPP
~ock_PTQPQNNOOQ
~ockeOPQPPNPQRO
~ockiPQOPPQPPPP
~ocksOQPPPPPPPP
~oclPPOPPPPPPP
~ocoOOQQOOQORQ
~ocolPPNOOOPORQ
~ocorOOQQPOQPPP
~octPOPOPROPQP
~octoOOPPPROPQP
~ocuPOOPOOPSOQ
~ocumPOOPPOPSOQ
~od_SOQNNRMNQR
~odaQSPPRNNPPO
~oda_POQPPPPPPP
~odarPOOQQPOPPP
~odayPUNPPNOPOP
~odbPORPPPPPPP
~odbyPNRPPPPPPP
~oddROQPOOQPOP
~oddlQOQPOOQPOP
~oddsQPPPPPPPPP
~odeOPLNOMRVSN
~ode_OOOOONPTTO
~odedPQOPPPPPPP
~odeiOPPPPQPPPP
~oderRPPOOPPQPP
~odesOOOPPOSRPP
~odiRNPNQOPTOO
~odiaQPOPPPPQPP
~odiePPPPPPQPPP
~odifPOPPPPOSPP
~odinPOPPQPPQPP
~odipPPPOQPPPPP
~odiuPPPPPPQPPP
~odoOQQQPPPPPP
~odonPPPQPPPPPP
~odsQRNPPQOPPP
~ods_QRNPPQOPPP
~oduQROPPOOPPO
~oducQQPPPPPPPP
~odulPROPPPOPPP
~odyMRVOPMPOPP
~ody'PQPPPPPPPP
~ody_MQVOPMPOPP
~oeaPPRPPOPPPP
~oea_PPQPPOPPPP
~oedROQPPPOPPP
~oedeRPPPPPPPPP
~oenQQOPPPOPPP
~oenaQOPQPPOPPP
~oentQPPOPPPPPP
~oesRLMNRQQPRQ
~oes_QMLNQRQQRQ
~oesnPOPPPOQPPP
~oevPRPPPPPPPP
~oevePRPPPPPPPP
~of_OPQPPQOPOP
~ofaNPQQPPRPPP
~ofePOPPSPOPPP
~ofenOPPPSPPPPP
~offPSROOPNOQP
~off_QOQPPPPPQP
~offeOSOPPPOPOP
~offiOQQPPPOPQO
~ofiRPPPPPPPPP
~oflPPPPQPPPPP
~ofloPPPPQPPPPP
~ofoOOQPQPPPPP
~ofolPPPPQPPPPP
~ofrPQPPQPPPPP
~ofraPQPPQPPPPP
~oftPPPRQOOPPP
~oft_PPPPROPPPP
~ofteQOPROOPPPP
~ofuQPPPPPPPPP
~ofurQPPPPPPPPP
~ogaOOPPQPPPOQ
~ogePPPQPPPPPP
~ogenQOQPPPPPPP
~ogesPPPQPPPPPP
~ogetPPPPQPPPPP
~oggPQPPPPPPPP
~ogiPPPPPPQPQP
~ogicQPPPPPQPPP
~ogisOPPPPQPPPP
~oglPNPQQPOPPQ
~ogloQOOPQPPPPP
~oglyPPPQPPPPPP
~ognSOOOPPOPPP
~ogniQPPPPPPPPP
~ognoROOPPPOPPP
~ogrSNPPPOPPPP
~ograROPQPOQPPP
~ogreQPPOPPPPPP
~ogyPQQPPPNPQP
~ogy_PQQPPPNPQP
~ohnPPPPQPPPPP
~ohoQOOOQPROOP
~oholPOOORQRPOP
~ohorQPPPPPPPPP
~oi_OPPORPPPPP
~oicPNQPPPQPPP
~oicePNQPPPQPPP
~oidTNOPPQPPOO
~oid_RNPQPRPPOO
~oideQPPPPPOPPP
~oidiQPPPPPPPPP
~oidsQPPPQPPPPP
~oilPOQPPQOPPP
~oil_QOPPQPOPQP
~oileOPQPPQPPPP
~oinNOSNPTRPMN
~oin_QOQQQPPPPO
~oingMSRPORNPOP
~ointOMPNPTTQNO
~oisOQQPOONPPR
~oisoNPPPPPOPQR
~oistOQPPPPPPPP
~oitPPPQPPPPPP
~ok_QSRNPLRONP
~okaNQPPSPPPPP
~okayNQPPSPPPPP
~okeRSQPPLNPPQ
~oke_OQSQONNPPP
~okedQRPPPPOPPP
~okenQPOPPOPPPQ
~okerQOPPQOQPPP
~okiNPQPQQOPRO
~okinNOQPQQOPRO
~oksPPPPOORPPP
~oks_PPPPOORPPP
~ol_OMNWSPRLQN
~olaRNQQPOQOPP
~ola_POQPPPPPPP
~olacQPPOQPPPPP
~olamPPPQPPPPPP
~olanOPPPQPPPPP
~olapPORPPPPPPP
~olarROPQOPQPPP
~olatPQOPPOQPQP
~olcRPPPPPPPPP
~olchRPPPPPPPPP
~oldRPPNQPOOPR
~old_ORONQPOOPR
~oldeRPPPPPPPPP
~oldiPPRPPPPPOP
~oleOOPSSQPNPN
~ole_ONRRSQNOPO
~olecOPPRPPPPPP
~oledQPPQPPPPPP
~olenPQOPPPPPPO
~olerQQPPPPPPOP
~olesQPOPOQQPPP
~olfPOQPPPPPPP
~oliTLPNQQNOSP
~oli_POPPPPPPQP
~olicQOPPOOPORP
~olidPPPPQPPPPP
~olimPPPPQPPPPP
~olinQOQNQQOPPP
~olitPQPPPPPPPP
~olkQPPPOPPPPP
~ollPOTOONROQP
~oll_QPPPPPPPPP
~ollaPRQPPONPPP
~ollePNSOPPQNRP
~olliPOOPPPRPPP
~olloPPQPPPPPPP
~olnQPPPPPPPPP
~olnuQPPPPPPPPP
~oloPLVORPNPQN
~olo_QORPOPPPPP
~ologPPQPPPOPQP
~ololOPQQQPOPPP
~olonQOPOQPOROP
~olorPOQPPQPOQP
~olouPOQPPPQPPP
~olpQPPPPPPPPP
~olsPNPPPPROOR
~ols_PNOPPPROOR
~oltOPQPPPQPPP
~oluPQORPPNOOQ
~olunOQPPPPPOPR
~olusQOPROPOPPP
~olutQQPOQPPPPP
~olvPPPPPPQPOP
~olvePPPPPPQPOP
~olyOPQPOPPRPP
~olypPOPPPPPQPP
~olysPQPPOPPRPP
~om_PORPMRNMWN
~omaTOPOQNROOO
~oma_OOQOPOSPPP
~omacQOPPPPPPPP
~omanPQPPQOPPPP
~omatRPOPPPPPOP
~ombSMQOPOOORP
~omb_POQPPPPNSP
~ombeRNQPPPPPPP
~ombiQPPPQPPPPP
~omboRPOPPOPRPP
~omeUSQMNNQPLO
~ome_SQSNOPPPNN
~omebOQQPPOPPPP
~omedQPOPPPPQPP
~omegQPPPPPPPPP
~omenQOQPPOPPPP
~omeoPPQOOPPOPQ
~omepPPPQPPPPPP
~omesROPPPOQPPP
~ometOOOQPQSPOP
~omfOQOPQPPPPP
~omfoOQOPQPPPPP
~omiQNSPPPQOOO
~omiaQPPPPPPPPP
~ominMPQPQRQPPP
~omisQPPPPPPPPP
~omitOPSPOOQPPP
~ommSPQOPPOPOO
~ommePPQPPQPPPP
~ommiPQOOPPPPPP
~ommoQPPPPPPPPP
~ommuQPPPPPPPOP
~omnQQPPPOPPPP
~omniQQPPPOPPPP
~omoOQPOPOPPRO
~omorPROPPOOPQO
~ompSOPMPONQNT
~ompaRPPNPPPPPP
~ompePOOPPPPPPS
~omplQRNPPPOQOQ
~omprQNSPPPOPPO
~ompuOROPPPPPPP
~omsPQPPPOQOPP
~oms_PQPPPOQOPP
~omySOPPNPORNO
~omy_PPPPPQPSOP
~omycSPPPOOPPPP
~on'MNPPOUQPOQ
~on'sONQPPRQPPP
~on'tOPOPOSPPOQ
~on_QSNRMPLSQP
~onaPMSRRPNPOO
~ona_QPPPPPPPPP
~onalPORPPPPPPP
~onanPPQPPPPPPP
~onarPOQPPPPPPP
~onatPPQROQOPPO
~onavOPPPQPPPPP
~onazPPPPQPPPPP
~oncPOPQQQOOPP
~onceOOPQQQPOOP
~onchPPQPPPOPPP
~ondPQUPONNOOQ
~ond_POSPOOOOPR
~ondaORPPPOOPPP
~ondePPRPPOPPPP
~ondiQPPPPPPPPP
~ondrQPPPPPPPPP
~oneSYQNOOLPMN
~one_RSTPPOKQON
~onedOQOPPPQPPP
~onepROPPQPPPPP
~onerPRPPPPPPNQ
~onesQPPOOPQPQO
~oneyPROPPPPPPP
~onfQOQOPQPPPQ
~onfiPPPPPPPPPQ
~onfuPOQPPPPPPP
~ongQQNOOQQPNR
~ong_PRNPPQNOOR
~ongeQOQPPPOQPP
~ongrPQPPPOPPPP
~ongsPPPPQPPPPP
~onguPOOPOPTPPP
~oniWMRNOOOPNQ
~oniaNPOPOQSPPP
~onicQOPPPOPROP
~onidOPPQQPPPPP
~onigPRRPPNOOPP
~oninRPOPOPNPOR
~onisQOPPPPPPPP
~onitSORNPPOOQP
~oniuPPPPQPPPPP
~onlOPPOPORPPQ
~onliPPPPPPPPQQ
~onlyOPPOPPRPPP
~onnQORPPOPPPP
~onnaPPQPPPPPPP
~onneQOQPPPPPPP
~onoQOQOPPQPPO
~ono_PPQPPPPPPP
~onolPPPPQPPPPP
~onorPPPPPPQPPP
~onosROPPPPOQPP
~onsTQQMOONPMT
~ons_QRMOPQQONP
~onscPORPPPPPPQ
~onseUOPOOONOQQ
~onsiOPRPPPOPPP
~onstQPPPPPPPPP
~onsuNOQOPOPROS
~ontSMQOSRLNQQ
~ont_PMWPPNOOOP
~ontaPOPPPPPPPQ
~ontePQOPPPPPPP
~onthQMNRPTOOQO
~ontiPQOPPPPPPQ
~ontrQQNMTPNOQO
~onvNOQTOPPPPP
~onveMPOUOPPPPP
~onvuPOSPPPPPPP
~onyQOQPOPPPPP
~ony_POQPPPPPPP
~oo_PPPPPPPPPR
~oodTPQNNQLNQR
~ood_TOQNNQMNQR
~oodbPORPPPPPPP
~oodsQQOPPQOPPP
~oofPOSPPPPPPP
~oof_PPQPPPPPPP
~ookOUQNOLTNPO
~ook_QSROPLRONP
~ookePROPPPPPPP
~ookiNPPPPQPOSP
~ooksPPPPOORPPP
~oolROQOOQQOPO
~ool_PQQPOQOOPO
~ooleQPPPPPPPPP
~ooliQOROPPPPPP
~oolsPOOPPPSPPP
~oomOTROOPMNQP
~oom_OSROOQMNQO
~oomsOQPPPPPPPQ
~oonRQPOPQNONP
~oon_PSPOPROONO
~ooneQPPPPPPPPP
~oopQPPPQORPPP
~oop_QQPPPPPPPP
~oopiQPPPPOPPPP
~oorQPSQOOOMRQ
~oor_PQRQPNOMRQ
~oorsPPQPPPPPOP
~oosPSOOOROPPP
~oosePROOPQPPPP
~oostQQPPOQPPPP
~ootPOQPOSPOOP
~oot_PPRPPPQOOP
~ootbPQPPPQOPPP
~oothPPOPORPPPP
~oozPOQPPPPPPP
~op_TSNOPOOPNO
~opaPQOPOPPPPQ
~opa_OQPPPPPPPP
~opatPPPPOPPPPQ
~opauPPPPPQQPPP
~opcOROPPPOQPP
~opdQPPOPPPPPP
~opd_QPPOPPPPPP
~opeRPRQPMOQPN
~ope_QROPPOPQOP
~openOPQPPNPPRO
~operRMRQPQOPPO
~ophPNPRPOSOOP
~ophiOPPPPPRPPP
~ophoQPQPOPPPPP
~ophyQNOSPPPPPP
~opiPPPQRNROOO
~opicPPPPQPPPPP
~opinOPQPQOPPPP
~opioPQPQPOPPPP
~opirQPPPOPPPPP
~oplRPPQNQPPNP
~oplaQOPQOPOPPP
~opleQPQOOROPNP
~opoQQQOPOOPPP
~opo_QPQOOPPPPP
~opofOPPPQPPPPP
~oponQQOPPPPPPP
~oporPPQPPPPPPP
~oppOQWNRMOPOO
~oppeORSOQOOPPO
~oppiPOROQOPPPP
~oppyPOSPPOPPPP
~oprOPPQUOOOOO
~opraPPQORPPPPP
~oprePQOQPPPPPP
~opriNPPPSPOPPP
~oproQPPQPPPPPP
~opsPQMPQROROO
~ops_QPMQQQPPPO
~opsyPPPPPQOQOP
~optOPQPOPQQOO
~optiQPPPPPPQPP
~opuRPOPPPPPPP
~opurQPOPPPPPPP
~opyPNQOQPQPPP
~opy_ONQPQPQPPP
~oquPQPOQPPPPP
~oqueOQPPPPPPPP
~oquiPPPPQPPPPP
~or'PQPPPPPPPO
~or'sPQPPPPPPPO
~or_MQRMQMNJXU
~oraQPSRQNNNPO
~ora_OQQPPPPPPP
~oracPPQPPPPPPP
~oradPOPPRPPPPP
~oralQOQROPOOPO
~oramPPOQPPPPPP
~oratOOPPROPPPQ
~oraxOQQPPPPPPP
~orazQPQPPPPPPP
~orbOOQPOQPRPP
~orbiOPQPPPPRPP
~orcQPOPPQPPPQ
~orcePPOPPQPPPQ
~ordMOQOONORSR
~ord_QROPPNPPPP
~ordaPOQPPPPPPP
~ordeNQNOOOQNSS
~ordiPOPPPOOSPP
~ordsOOPPPRPQPP
~oreUOSOPQOONM
~ore_URQNQNQONM
~orehQPPPPPPPPP
~oresQOOPPROPPP
~orgNQOPPPOPPR
~orgaPPQPPPPPPQ
~orgeOROPPPOPPQ
~orhQPPPPPPPPP
~orheQPPPPPPPPP
~oriQMOOOPSPOR
~oriaPOOPPQQPPP
~orinROQNPPPPPP
~orkPSOOPQNQPO
~ork_PPOOQQPQPP
~orkeOOPPPPPRPP
~orkiPSPPPOOOPP
~orksQPPPPQPOOP
~ormROLNNPUTSL
~orm_LOMPPNQVTO
~ormaSPNONSSOOO
~ormeOPQPPPPPPP
~ormiQPPPPPPPOP
~ormoROOPPPPPPP
~ormsPQOPPORPPO
~ormuQPPPPPPOQP
~ornPRMPPPTOOO
~orn_QOPQPOROPO
~ornePOPPPPRPPQ
~orniPQPOPQOPPP
~oroSPOOQOOPOQ
~orolPPPOQPPPPP
~oronQOPPPPPPPQ
~orosPQPPPPPPPP
~orpQORROOOPPP
~orphQPPQOOOPPP
~orrKVTQPPNOPN
~orraOQQPPPPPPP
~orreNOSRPOPPPP
~orrhPPPPPPQPPP
~orriOPPPPRPPOP
~orroPTOPPOOOQO
~orryOQQPQQOPPO
~orsQQRQOMOMRP
~ors_RQPOOOONSP
~orsaOPQRPPOPOP
~orseQPPPOPQPPP
~orstOORPQPPPPP
~ortTSRNOMLQPP
~ort_MQPOPOQRQO
~ortaRQOOPOOPQP
~orteRQPOPOOPOQ
~orthSQQPOPMOPP
~ortiPMRPOOQOPQ
~ortsPQPPPPPPPP
~ortyPPQPPPPPPP
~orvOPPPQPPPPP
~orvaOPPPQPPPPP
~orwOQQPPPPPPP
~orwaOQQPPPPPPP
~oryQPNPPOOPNT
~ory_QPNPPOOPNT
~os_SOQPOONORO
~osaRQPPOPPPPP
~osamQPPPOPPPPP
~osapPQPPPPPPPP
~oscRRQOQOOPON
~osc_QOQPPPPPPP
~osciPOPORPPPPP
~oscoPRPPPOPPOO
~oseSNMWNQMPMR
~ose_SLMVNROPNP
~osedPRQOPQOOOP
~oselPPPQPPPPPP
~osemQQPOQPPPPP
~osesQQPQPPOPPP
~osfQPPQOPPPPP
~osfoQPPQOPPPPP
~osiSLOQQPTONP
~osinONSSPNQPPP
~osisSOMOQPRQOP
~ositPMOPPQRPPQ
~osoSPOPPPPPPP
~ospSPOOONPORP
~osphPPQQOOQPPP
~ospiRPOOOOOOSP
~ossOPNOQOTPPQ
~oss_PPOPQOSPOP
~osseOPQPPPPPQP
~ossiPOPPPPPPPQ
~ostVSOONSMMOO
~ost_PQRQNROONP
~ostaROOPPRPPPP
~ostePUNOOOQPPP
~ostiROOPPPPPPP
~ostoQOQPPPOPPP
~ostpPPPPQQOPPP
~osuSOPPOOPPPQ
~osurROPPOPPPPQ
~osuvQPPPPOPPPP
~ot_NPUQOOSONO
~otaOSPQQOQOPO
~ota_PSOPPOPPPP
~otasQPQQOPOPOP
~otatOPOPPPRPPP
~otbPQPPPQOPPP
~otbaPQPPPQOPPP
~oteQOQNPPNRNS
~ote_OQRPPOOSNO
~otecROOPOPPPPQ
~otedPROPPPPPPP
~oteiPPPPPQQPPP
~otenQPPPPPPPPP
~oterRNRPPPPPPP
~otesOPNPPROPPR
~othPPROQVNNOM
~oth_OPPOORQPPP
~otheSOQOQRONPN
~othiPPRPPPOPPP
~othoOQPPPPPPPP
~othyOPPPPQOPOP
~otiWMPMNOPOPT
~oticQPPMNPPPQS
~otidPOQPPPQPPP
~otitROPPPPPPPP
~otoMPNNOPSPQS
~oto_NPOPPOSPOR
~otocPOOOOPPORQ
~otomOPPPPPPROP
~otonPPQPPPPPPP
~otorOPPPPPRPPP
~otosPQOPPPOPPP
~otoxOOPOPQPPQP
~otrPQNPPOQPPP
~otriPPPPQPPPPP
~otsOPTOOPRPNO
~ots_OPTOOPRPNO
~ottSPSOOPOPNO
~ottaRQOPPOPPOP
~ottiPPQPPPPPPP
~ottlOPSPOPOPPP
~ottoQOQPPQPPOP
~ou'OROPPPPPPP
~ou'rPROPPPPPPP
~ou_NQSPPPOPPP
~oubPOPQPPROPO
~oublPOPQPPROPO
~oucOQQPPOOQPP
~ouchPRPPPOPQPP
~oudOPRPPPPPPP
~oud_OQPPPPPPPP
~ougSPSNOPQOOO
~oughRQQNOPQPOP
~oulQNPQQTQONN
~ouldRMNPQTRPNN
~ouleOQQQOPPOPP
~ounNSPOPNQTMQ
~ouncORQPPOPPPP
~oundQRQOOOPQMQ
~oungPPOPPPRPOP
~ounsPPQPPPPQPP
~ountNOPPQPORQP
~oupQRPPPOOPOO
~oup_QRPPPOPPOP
~ourRTRQNMKOQR
~our_OTRPOQNONP
~ourcRPPPPPOPPP
~ouriORPPPPPPPP
~ourlPPORPPPPPP
~ournPPRPPPPPPP
~oursQOOPPNOPTP
~ourtOPPPPPPPPS
~ousNNRORSNNRO
~ous_NOPPSQPOPP
~ousePPPPPPNOSO
~outNOWNPOMOQP
~out_OPPORPOPPR
~outcTOOPPPPPPP
~outeOPQPPPQPPP
~outhNOSPQPPPPP
~outiPROPPQOPPP
~outpOOSPPPPPPP
~outsOPRPPPPPQP
~ovaPOPOPPOPRQ
~ovalPOPOPPPQRP
~oveSUNNMKPMSS
~ove_RQPPPOPPPP
~ovedNTPPPPPPPP
~ovelOROPPOPPPP
~ovenQPOPPPPPPP
~overSOQOMKQORT
~ovesPPOPPRPOQP
~oviPTOPOQOOQO
~ovidQPNNPRPOQO
~ovinORQPPOOPPP
~ovirPQPROPPPPP
~ovoPQOPPPPPPP
~ovyOOOOPPRPQP
~ovy_OOOOPPRPQP
~ow_QTMOQQPNQN
~owaPPQPPPPPPP
~oweRNQPPNPPQQ
~owedONSOQNOPQQ
~owelRNPPPQPPPP
~owerRQNQPOPPOP
~owiPQRPPPOPPP
~owinPQRPPPOPPP
~owlPNQPPPRPPP
~ownOOROQNQOOR
~own_QPRORNRPNO
~owniPQQPPPOPPP
~owsOPQOOOTPOP
~ows_OQOPPPSPOP
~owsyPOROPPQPPP
~ox_QROPPPPPQP
~oxaOOPRQPPOPP
~oxabPOPQOPPPPP
~oxacOPPQQPPPPP
~oxeRRPOPOPOPP
~oxenQPPPOPPPPP
~oxesPRPPPOPPPP
~oxetQPPOQPPPPP
~oxiUOOOSMOOOO
~oxicQRQOPPOPPP
~oxidPPOPPPQPPP
~oximOQPPPPQPPP
~oxinROQPQNOPPP
~oxoOOQQQPPPPP
~oxonPOPPQPPPPP
~oxyQOPPQOOPPQ
~oxy_POPOPPPPPQ
~oxycPPPQPPPPPP
~oxygQPQPPPOQOP
~oxytQPPPPPPPPP
~ozaOPPPQPPPPP
~ozapPPPPQPPPPP
~ozePQPPPPPPPP
~ozenPQOPPPPPPP
~oziPPPPOPQPQP
~ozinPPPPOPQPQP
~p'sPPOPPPPPQP
~p's_PPOPPPPPQP
~pa_NPOPPQRPPP
~pacPRNPPOMQQQ
~pacePPPPQPOPQP
~paciOQOPPPOPPR
~packQPOPPPOPQP
~padPNRPPPPPQP
~padsPPQPPPPPPP
~paePNQPPPOPSP
~paedPNQPPPOPSP
~pagPROOPOPOSP
~pageOROPPOPORP
~paglPPPPPPPPQP
~paiPRNQNOUQNO
~painPOPOOPVOPO
~pairPRNRPPOPPP
~palOORPOPSPPO
~paleOORPPPQPPP
~pallQPPPPPPPPP
~palpNORPPQPPPP
~palsRQOPOOQPPP
~pamSNQOPPQPOP
~pam_ROROOPPPPP
~pamiPPPPPPQPPP
~panQSNOPPOPOO
~pancPQPPPPPPPP
~panePOPPQOPQPP
~paniPSOPPPOPPP
~pantPQPPPPPPPP
~papOQPOPQOPPP
~pap_POQPPPPPPP
~papeOSNPPROPPP
~parULRNNPOOPR
~paraTPOPNPQPOP
~pareRPQOOQPOOR
~pariPPPQPOQPQP
~parkOQPPQOOPSO
~paroOOPPQPRPPP
~partQMQOQQORNQ
~pasPQTOOMPOPP
~pasmQPQPOOPPPP
~passPTPPPOOOQO
~pastOMQPPOSPPQ
~patROMPPMRPRQ
~patcPOOROOTPOP
~patePPPPPQPPQP
~pathOOOPOPPPQQ
~patiRQPNRNNPPQ
~pauOPPPPPRPPP
~pausOPOPPPRPPP
~paxPPPOQPPPPP
~paxlPPPOQPPPPP
~payOQOOPQOUNP
~pboOQPPPPPPPP
~pboaOQPPPPPPPP
~pc_QPPPPPPPPP
~pcoPROPPPOPPP
~pcsOPPOPPPTPP
~pd_QPPOPPPPPP
~pdaPSNPPPPPPP
~pdatPSNPPPPPPP
~pe_SRMPNNQRNP
~peaPPPRPQOOPO
~peakOPRPPPPPPP
~peanQOPPPPPPPP
~peatPOORORPPQP
~pecRQNPPOPROO
~pecaQPPPPPPPPP
~peciPPOPPPPQPP
~pectQQOPPOPQPP
~pedOUROONPOPO
~ped_MTSOPOPPOO
~pediPQPPPPPPPP
~pedsPPPQOPPPQP
~peePQOQOOQPPP
~peecPPQPPPPPPP
~peedPPOQPPQPPP
~pefPPPORPPPPP
~pelPOPPPPRPPP
~pel_PQPPPPPPPP
~pellPOOPPPRPPP
~pelvPOQPPPPPPP
~penPRPPOMQPOR
~pen_QOQOPOOPRO
~pendQPOOPORQOP
~penePPPPQPPPPP
~peniPORPOORPPP
~pensOTOPPPOONR
~pentOQPQQPPPPP
~peoQPQOOROPNP
~peopQPQOOROPNP
~perQLRUORPONM
~per_NQPTNPQOPP
~peraPNTPOQOPPO
~perbPPPPPPPQPP
~percQOPPPPPPPP
~perfRPPOPPPPPP
~periNNPUOQQOOP
~perkPPQPPPPPPP
~perlQPPPPOPPPP
~permPPNPRQOPPP
~persPQOPPQPPPP
~pertPQOOQOQPPP
~pervPPQPPPPPPP
~pesQQPPPPPPOP
~pes_QQPPPPPPOP
~petNPOPPQOPOS
~pezPOQPQPPPPP
~peziPOPPQPPPPP
~ph_QPNSPPPPPP
~phaOORONOQPRP
~phalPPPQPPPPPP
~phanPPQPPOPPPP
~pharOPOOPPOQSP
~phasQPQOPPPPPP
~phatOPQPPPQPPP
~pheLMOTTROOOP
~phenPPPRROOPPP
~pherNPPSPOQPPP
~phiPPPQNORPPP
~philOPPPPPRPPP
~phinQPPQOOPPPP
~phlPPPPPPPQOP
~phlePPPPPPPQOP
~phoNNNOOMVQRR
~phoiOOPPPPQPPP
~phonPOOOPNORSP
~phosPPQPOPQPPP
~photPPNOPOSOOR
~phrRPPOPOPPPO
~phriRPPPPPPPPP
~phroQPPPPPPPPP
~phyPPORRPNOPP
~phy_QPPPPPQPPP
~phylOOPSRONPPP
~physOQPPPQOOQQ
~piaQPQPPPOPPP
~picOQPNRPQOQO
~pic_PSOPOPPPPP
~picaOOPPQQQPPP
~piciOPPPROPPPP
~pickQROPPOOPPP
~picuPOPPPPPPQP
~pidSPPOPONPQO
~pid_QOQPPPOPQP
~piduQPPPPPOPPP
~pieOQRPPQPPPO
~pierOPQPPQPPPP
~pigOOPPPPSPPP
~piglPPQPPPPPPP
~pilRISSQOPOPP
~pil_OOPSPOQPPP
~pileOOPPRQOQPQ
~pillVKQPOPPOQO
~pilsOORPPPQPPP
~pinTLSQQQOOON
~pinaQOQPQPOPPP
~pineRNPRQPNPPO
~pingQMRNQQQPOO
~pinkPQQPPPOOQP
~pinnPQPPPPPPPP
~pioPQPQPOPPPP
~pioiQQPQOOPPPP
~pionOPPPQPPPPP
~pipORPPQPPPOP
~pipePRPPPPPPOP
~pirQQRNOOPQOP
~piraPOSPOPPQOP
~pireORPPPOPPPP
~piriQQOPPPOPPP
~piroQOOOPPQPPP
~pisPNQPPQQPPP
~pisoPOPPPPQPPP
~pitQOOPOPQOSP
~pitaQONOOQOOSP
~pittPPPPPORPPP
~pixQPPPPPPQPP
~pixaQPPPPPPQPP
~pizPRPQOPPPOP
~pizzPRPPPPPPOP
~plaPTOROPRPKP
~placRQPPOOPQOO
~plaiQQOPPPPPOQ
~planMSNRQQNQOQ
~plasROQPOQOOOO
~platOPQPPPRPPP
~playOROPPQQPOP
~pleOQQQMOXPLN
~ple_QOPOOPTPNP
~pleaMRRQOPPOPO
~pleePOPPPPRPPP
~plemPPPQOPPPPP
~plenQPOPPPQPPP
~plerPQOPPPQPPP
~pletPQPPPPPPPP
~plexPPQPPPPQOP
~pleyQOPPPQPPPP
~pliPOOPPPQPQP
~plicQPPPPPPPPP
~plinQOPPPQPPPP
~plitPQPPPPPPPP
~ploORPPPPOPPP
~pluQQPOROPPOP
~plugPQPPPPPPPP
~plusQOPOROPPPP
~plyOPPOPOOPSQ
~ply_OPPOPOOPSQ
~pmePPOPPPQPPP
~pmenPPOPPPQPPP
~pneRPPPOQPPOP
~pneaQPPOPPPPPP
~pneuQQPPOQPPPP
~pnoOMSOPPSPPP
~pnoeOOSOPPOPPP
~po_PPRPOPPPPP
~pocPPPPOOPPPQ
~podOQPPPPPQPP
~podiPPPPPPPQPP
~pofOPPPQPPPPP
~pofoOPPPQPPPPP
~pogPPPQPPPPPP
~poglPPPQPPPPPP
~poiOMRNOTOPOR
~poinQMQNPTPPOO
~poisNPQPPPOPQR
~polOLQQNPRPRP
~polaPPPQOPQPPP
~poliPOOPPPOOSQ
~polyPNQPPPQQPP
~ponQOTPOONOPQ
~pondPNRPPPPPPQ
~poniQQPPPPPPPP
~ponsPPQPPPOPPP
~pooOPQQPOOPPP
~poolOPRPPPPPQP
~poorOPPQPPPPPP
~popORNPPQPPPP
~porMROOPMNSRS
~portMSNOONNSRS
~posPPOPORQNPR
~posePOQPPPPPPP
~posiPNOPPQRPPQ
~postNTOQPPQOOO
~potQQSPOPNPOO
~pot_PPPQPPPPPP
~potaQPQQOPOPOP
~poteQPPPPPOPPP
~pothQQQPPPOPPP
~potsOQPPPPRPPP
~pouRPQQOOOPPP
~poulOQPQPPPPPP
~pourROQPPPOPPP
~powPPPPPPOPOQ
~powePQPPPOPPPQ
~poxiPPPPPPOPPP
~ppaPQOPPORPPP
~pparPRPPPOPPPP
~ppeQPSNPPPPNN
~ppedNSSOPPOPOO
~ppenTNPOQOPQOP
~pperPOPPPPRPPP
~ppiPOROQOQQPP
~ppinPNSOQOQPPP
~pplONOQOOROUP
~pplePPOQOORPPP
~pplyPOPOPOPOTQ
~ppoPOOPPTOOPO
~pporPQPPPPPPPP
~pprOPOPPPPOSO
~pprePPPPPPQPPP
~pproOPPPPPPPSO
~ppyOSRPPOOPOP
~ppy_OSRPPOOPOP
~pr_OOPPPPPPPS
~praPOSNRLPPPR
~pracOQOPPOPQQQ
~praiPQPPPPPPPP
~pramQPPOQPPPPP
~pranOPQPQPPPPP
~prayOQRPPOPPPP
~prazQPPPPPPPPP
~preYPQPPOMOMM
~preaOQRPPOPPPP
~precOROQPPPPPP
~predPOORQQOPPP
~preeROPOPPPPPP
~pregONPQRQPOOP
~prehRPPPOPPPPP
~premQPPPPPPPPP
~prepPOSPQPPPPP
~presTRRONQONNP
~pretOPOPPPQQRO
~prevUPOOOOOPPP
~priQOPORNOQRO
~pricQPPPPPPPPP
~prilOPQPRPOPPP
~primQOPOPPQPPP
~prinPSNPPPOPQO
~prioPQPPPPPPPP
~prisPPPQPPPPPP
~pritPOQPPPPPPP
~proVNILTRONSR
~pro_PPPOPQPPPP
~proaPPPORPPPPP
~probQROOPQORNO
~procNOPPQPOPSP
~profPPOPRROPPP
~progTOOOPPOPPP
~prolQORQOPOPOP
~promPQOPPOPPPP
~pronQQOPPPPPPP
~propQNQQROPPOO
~prosQNOPPRPOOS
~protQMNNQPQORS
~prouPROPPPPPPP
~provPQOPPPOPSO
~proxPPPPNPQPPQ
~ps_MMOQPUQQON
~pseRMROSOOPOO
~pse_TNQOPPOPPP
~psedPPQPPPPPPP
~pseuNOPPRPPPPP
~psiRUOOOMMRQO
~psiaQPQPOPOPPP
~psisPROOONORQP
~psoPOPPPQPPPP
~psorPOPPPQPPPP
~pstPROPPPOPPP
~pstiPQPPPPPPPP
~psuQPPPPOPPPP
~psulQPPPPOPPPP
~psyPQPOQPOQOP
~psy_NPPPRPOQOQ
~psycQQPPOPPPPP
~pt_OOPOPNPQRR
~ptaNPPORQPQPP
~ptabPPPPPPPQPP
~ptanOPPOQQPPPP
~pteORPPPOPPPP
~pterPPQPPPPPPP
~ptiPOPPSPOQOO
~pticPNPQQPPQPP
~ptioOPPPRQOPOP
~ptoQQOOONTPNO
~ptomQOPPPPQPOP
~ptsRPPPPOPQOO
~pts_QPPPPPPQPO
~ptuPPRPPOPPPP
~pturPPRPPOPPPP
~ptyORQPOPPPPP
~pty_OROPPPPPPP
~ptylPPQPOPPPPP
~pubQPPPPPPPPP
~publQPPPPPPPPP
~puePOQPPPPPPP
~pufPOOQPPQPPP
~puffPOOQPPQPPP
~puiOOSPPPPPPP
~pulPLVPPPPPOP
~pullPNRPPQPPOP
~pulmQOPPPPPPPP
~pulsOOTPPOPPPP
~pumOQQPPPOPPP
~pumpOQQPPPOPPP
~punSNPPPPPPPP
~puncQOPPPPPPPP
~pupNOSPPORPPP
~pupiNOSPPORPPP
~purPOTPPOPPPP
~puriQPPPPPOPPP
~purpOPSPPOPPPP
~pusPPNROQOQRP
~pushPPNROQOQPP
~putPOSPPPQPOP
~putaQOQPPPPPPP
~py_OPSOQPNROO
~pyrQPPPPPPPPP
~quaRMRROOOPPP
~quadPPQPPPPPPP
~qualPORQPPOPPP
~quanPPPQPPPPPP
~queTMQRNNNSOO
~que_QOSPPPOPPP
~quelQPOPPPPQPP
~quenROORPPPPPO
~querONQOPOPTPP
~quesQONPPQQPPQ
~quetQOQQPPOPPP
~queuPROPPOPPPP
~quiMPPPQQPOOT
~quicQOROPPPPPP
~quieORQPPOPPPP
~quinOPPOQPQPPQ
~quirONPPPPOPOT
~quisPPPPPPPOQP
~quitRNOPPSOPPP
~quivNOPSOPQPPP
~quoPQPPPPPPPP
~r'sPRNPPSNPQO
~r's_PRNPPSNPQO
~ra_PMXOPNNOOP
~raaOPRPPPOPPP
~rabOORQOROPPP
~rabiPOPQPPPPPP
~racUORNPQMPOP
~raceQPRPOOOPOO
~rachPORPPOOPPP
~raciPPPPPQPPPP
~rackPOPPPROPPP
~racoQPPPPPPPPP
~ractQPMOQOPPPQ
~racyQPPOQPPPPP
~radRNSOPRMOQO
~rad_POQPQPPPPP
~radaRQNPPPPPPP
~radeROOOPSPPPO
~radiOPTPPPNPPP
~radoOQPPQPPPPP
~radrQPOPPPPPPP
~radyPORPOPPPPP
~raeQPPPPPPPPP
~rafQPPPPPPPPP
~raffPQPPPPPPPP
~ragOQRPPPPPPP
~rageOPQPPPPPPP
~ragiPQPPPPPPPP
~raiQQOQNQMQPP
~raigQQPPPPOPPP
~railPNQPPOPRQP
~rainPROQOQNOQQ
~raisPQNPPQQPOP
~ralSNNTONQPPN
~ral_RMOSONRQPO
~raliPPOQPPQPPP
~ralsPPPQPPPPPP
~ramQONVPPPOOP
~ram_NPPQQOQPPP
~ramaPPOPPQQPPP
~rameQPPPPOPPOQ
~ramiQPPPPPOPPP
~rampROPOPRPPPP
~ramsNOPTPOPPPP
~ranQRSQPOLOOP
~ran_QROPPPPPOP
~ranaQPPPPPPPPP
~ranbPPPPQPPPPP
~rancMPQRPPQROP
~randPNROPTNPPO
~raneSOPPPPPORO
~rangMRPROPQPPP
~rankPPRPPOPPPP
~ranoOPQPQPPPPP
~ransRROOQONOPP
~rantPPOPPOOPPS
~rapVLQMRQOQPO
~rapaOOPPQPRPPP
~rapeOPPORPPPPP
~raphROPPPPOPPP
~rapiSNPPPPOPQP
~rappPOQPPPPPPP
~rapyROOOPROQOP
~rarNRPPQOPOTO
~rar_ORPPQPPPPO
~raryNPOPPOPPTP
~rasQNQMSPPOQR
~raseOOPPPPOPPS
~rashPOPOPQQOQO
~rasoPPPPPPQPPP
~rastPOQOSPOPPP
~ratPLRZMOMRMO
~rateSOPUNONQON
~ratiPLQVMPOQOQ
~ratoOQQPPPPQOP
~ratsPRPPPPPPPP
~ratuPQQPPOOPPP
~rauOOUQPONOPP
~raumPPQQPOOPQP
~ravQOPOOOQPPP
~ravePOPPPORPPP
~raviROPOPPPPPP
~rawNSOQONQPPR
~rawaQPPQOPPPPP
~raweOSPPPPPPPP
~rawnPPQPPOOPPP
~raxOQQPPPPPPP
~rax_OQQPPPPPPP
~rayOQQOPOOOQS
~ray_OSOOPOPORP
~raysPNPPPPPPOS
~razQORPPPPPOP
~razeQPQPPPPPOP
~raziPQOQPPPPPP
~razoQOQOQPPPPP
~rb_QPPQPPOPPP
~rbaQOPOPPPPPR
~rbalOOPPPPPPPR
~rbamPPPPQPPPPP
~rbatQPPOPPPPPP
~rbeQQPPPPOPPP
~rbetQPPPPPPPPP
~rbiOOPQPPPSOP
~rbidPPPPPPPRPP
~rbinPPPQPPPPPP
~rboPPQQPPPPPP
~rbonPPQPPPPPPP
~rc_QPPPPPPPPP
~rceROPPPQNPPQ
~rce_QOPPPQOPPP
~rcenRPPPPPPPPP
~rchPQPPPPPPPQ
~rch_PQOPPQPPPQ
~rciRRNPPPOPPO
~rcisRPPPPPPPPP
~rclRPPQOPOPPP
~rcl_QPPQOPPPPP
~rclaQPPPPPOPPP
~rcoQOPPPPPPRP
~rctSOPOPPPPPP
~rct_ROPPPPPPPP
~rcuPOQPPPQPPP
~rd_LVTNPNMMSQ
~rdaOPQPPQPPQO
~rdayOOPPPQQPQP
~rdeMSNOOOQNSS
~rdedOPPPPPPPPR
~rdenOPPPPPQPPP
~rderORNOOOQNSQ
~rdiQMNPNOPTRQ
~rdiaROPPOOOPOR
~rdinOONOPOPTRP
~rditPPPPPPRPPP
~rdlOPRPPPPPPP
~rdlyOPRPPPPPPP
~rdoORQOPPOPPP
~rdosPQPOPPPQPP
~rdrPOQPPPPPPP
~rdsQROQOPPQOP
~rds_QROQOPPQOP
~re'OOOPPPRPRP
~re'sOOOPPPRPRP
~re_WWYJLJKOSL
~reaXLTLRQOLNP
~rea_PNPPPOSPPP
~reacNOQPQOOPRR
~readOTPOOOSPNO
~reakQRMQPOPPPQ
~realRPPOQOPPOO
~reamROQPORNPNP
~reanRNRPPPOPPP
~reasQNNOSRPPOP
~reatTNRNOQPMPQ
~rebRQOPPPOPPP
~reboRQOPPPPPPP
~recPPOPMRONQR
~recaOROPPPPPPP
~receNQQQPQPPOO
~rechOOQPPPPPRP
~reciQQOPPOPPPP
~recoQMQOORQOOS
~rectPOPRPOPPQP
~recuRPPOPPPPPP
~redQOMRORQOOR
~red_MQOPMRROPT
~rediSOPPPQOPPP
~rednOQOQQPOPPP
~reduSNOQPPPPOO
~reeTQQNNQNPNP
~ree_RQPPOOPOPP
~reecQPQOPPPPPP
~reenQQOPPPPQPO
~reesOORPPROPPP
~reezPQPPPQPPOP
~refPONNOURNPS
~refePQOPPOPPRP
~refiQPPPPQPPPP
~reflPOPPPPRPPP
~refrROPPPPQPPP
~refuMPOOOTOPNT
~regLNOTSOROOP
~regaQQOPPPPPPP
~regiOPPRPOOPPP
~regnONPQQQQPOP
~reguOOPPPPSPPP
~rehTOPOOPOPPO
~rehaQPPPPPPPPP
~rehoQPPPPPPPPP
~rehyRPPPOPPPPP
~reiNOTPPPOQPP
~rejOPPPPPPRPP
~rekOQPPPPPPPP
~relRLPPPQMPRR
~rel_PPPQQPPPPP
~relaQNPOPOPORS
~releQOPPPPOPQP
~reliRPPPPPOQOP
~relyOOQPPRPPPP
~remSPPPOOPQPO
~remaQOPPPPPQPP
~remePROQPPPPPP
~remiRQPPPOOPPP
~remoPNQOPPRPPP
~renRPORPPPNNP
~ren'OPPPPPQPPP
~ren_TPOOOPOPPP
~renaNOQUOPPPPP
~rencSOOOPPQPOP
~reneOQQPPPOPPP
~rengPOPQPPPPPP
~reniPPPPQPPPPP
~renoQQPPOPPPPP
~rentNRNOQRPOOR
~reoRNOPPPPRPP
~repOOOQONPSPR
~rep_QPPOQOPPPP
~repaQPRPPPOPPP
~repePOORORPPQP
~replQROPPOOQOP
~repoMNOOPNQSQS
~reqPMORPPOPQS
~requPMORPPOPQS
~rerPNQPPPPROP
~rer_OORPPPPQOP
~resTRUNJPIOTQ
~res_PPOQOQNPOQ
~rescROOPPOOOQR
~reseOSOPPPPOQP
~reshROQPPPOPPP
~resiPNQPPOSQPO
~resoPQPPPPPPPP
~respOMWOOOOPOQ
~ressPQSONQONQN
~restPTMOOONQQR
~resuSOOOPROPRO
~retRQQONOPPQP
~ret_POPPPPQPPP
~retaPOQPPPPPPP
~reteQPQPOPOQRO
~retiQOPPPPQPQP
~rettQPPPPPPPPP
~retuPSNPPPPPPO
~reuPRPPPPPPPP
~revUPNPNOORNQ
~rev_QPPPPPPPPP
~revaQPPPPPPPPP
~reveTOOPOPPPPP
~reviPQNPPOOROP
~rewPTNPPPPPPP
~rew_OSOPPOPPPP
~rexPPPQQPPPPP
~rexaPPPPQPPPPP
~rexoPPPQPPPPPP
~reyPNTPPOPPPP
~rey_PNTPPOPPPP
~rfaQPOQPROPPO
~rfarPPOPQPOPPP
~rfePQPPPPPPPP
~rfecPQPPPPPPPP
~rfoROPOPPPPPP
~rforROPOPPPPPP
~rgaOORPPPPPPQ
~rganPOQPPPPPPQ
~rgeQQMOONQSQP
~rge_QONPPOQRQP
~rgedOQOPPPPQPP
~rgenORPOPOORPP
~rgeoPQPPPQPPPP
~rgerPNQPPPQPPR
~rgetSNOPPPQPPP
~rgiOORQQQOOQP
~rgicOPPOQQOPQP
~rginOQPQPPPPPP
~rgoPPPQPQPPPP
~rguROOPPPPPQP
~rgyPPOQSOOOOP
~rgy_PPOQSOOOOP
~rhaPPPPPPQPPP
~rheROPQOOPNRP
~rheaPOQPPPPNSP
~rheuQPPPPPPPPP
~rhexQPPPPPPPPP
~rhoOPPPROQPPP
~rhoePPPPPOQPPP
~rhosOPPPQPPPPP
~rhyQPPPPPPPPP
~rhytQPPPPPPPPP
~ri_PNQOQRPPPP
~riaULONNOQQSO
~ria_ONPPONSPRP
~riagPQPPPQOPPO
~rialVQNOOOOPOP
~riamPPPOPPPQPP
~rianPOPPPQPPPP
~riasPOQPPQPPPP
~riatQOPPPPPPQP
~riaxOPPQPPPPQP
~ribPPOOPPPOPS
~ribePOOPPPQPQQ
~ribiRPPPPPPPPP
~riblOPQPPPPPPP
~ricTPPNNNQPRO
~ric_QOPPPOQOQP
~ricaPNQPPPRPPP
~ricePRPPPOPPOP
~rickQPPPPPPPPP
~ricoPPOPPPPPPP
~rictPOPOPPPQRP
~ridNTNUOPNOPO
~ridaPQPPPPPPPP
~rideNPOSPQOPPP
~ridgPQPPPPOPRP
~ridoPRORPOOPOP
~riePPROPSNOPP
~riedOPOPPRPPPP
~riefQPPPPPPPPP
~rienOOQPPPQPPQ
~rierPROPPQPPPP
~riesRPPOPQNPPP
~rifPRNOQPPQOP
~rifaPPPOQPPPPP
~rifiPQOPPQPPPP
~rigMKTPQOSPOR
~rigaQPPPPPPPPP
~righNLQPQPSPOR
~rigiPOSPPOPPPP
~rikPROPPPPPPP
~rilSQQNPNPORO
~ril_POQORPPPPP
~rileRPOPPOQPPP
~rillQQQPPOPPPP
~rimPMPOSOQPOR
~rim_QPPPPPPPPP
~rimaQPOOPPQPPP
~rimePNPPRPPPPR
~rinQPNQQQSMQM
~rin_KQQRSOPPPO
~rinaSOPPOPPPPP
~rineNNQQPOTPOP
~ringTPQMNRPNQO
~rinkRNMOPRRPOP
~rinoQPOPPPPPPP
~rintOTNPPOPPQP
~rioPOROPPOPPQ
~rio_POQPPOPPPR
~riodPOPPPRPPPP
~riorQPQOPOPPQP
~riouPQQPPPOPPP
~ripMPPTPOQOQP
~rip_OOPROPQPQP
~riphNQOSPPOPPP
~rippPOPPPOQPPP
~ripsPPOPPPPPQP
~riptOQPPQPOPPP
~risXKRNMNQOOR
~ris_ROQPOPPPPP
~risePOPPPPOPPR
~risiPORPPPPPPP
~riskUPNOOONPQQ
~risoQOPPPPQPPP
~rispPPQPPPPPPP
~ristOOPQOPSPOP
~ritMNQORLRSQQ
~ritaPOPPPPPPPR
~riteNPPPPOPQRQ
~rithOPPQQPPPPP
~ritiQOOOOOTQOO
~ritoOPPPQPPPPP
~rittPPPPPOPQPP
~rityPPQPPPPPPP
~riuPPOPOPRQOP
~riumPOOPOPRQOP
~rivMROTOOMPQQ
~rivaPOPQOPPQQP
~riveNRNTPPNOPP
~riviPPRPPOOPPQ
~rixQOQPPPPPPP
~rix_QOQPPPPPPP
~rizQPPPPPPPPP
~rk_MOOOPPVQQO
~rkaPPQPPPPPPP
~rkePOQPPPORPP
~rkedOPOPPQPQPP
~rkerPOQPPPPQPP
~rkiOTPPPNOORO
~rkinOTPPPNOORO
~rksRPPPPQPOOP
~rks_PPPPPQQPOP
~rl_PQPPPPPPPP
~rlaPOSPPPPPPP
~rleQPPPPPPPPP
~rliPOPPOQQPPP
~rlinOPPPPPQPPP
~rlyVQNRONPONO
~rly_VQNRONPONO
~rm_SONOONMVRO
~rmaRPNNNRRPRO
~rmacOPOPPPOQSP
~rmalRPNONSSOOO
~rmanRPPPPPPPPP
~rmatPOPPPPQPPP
~rmeOPRPPNROPP
~rmecQQPPPOPPPP
~rmedPPQPPPOPPP
~rmerOOOPPPSPPP
~rmfQPPPPPPPPP
~rmfuQPPPPPPPPP
~rmiPOPOROQOPP
~rmiaQQOPPOOPPP
~rminQPOOPPQPPP
~rmitOPPPRPPPPP
~rmoQOPPPPQPPP
~rmonQPPPPPPPPP
~rmotQPPPPPPPPP
~rmsPPNPQOSPQO
~rms_PPNPQOSPQO
~rmuQOPPPPPOQP
~rmulQPPPPPPOQP
~rn_RSOQPNQONO
~rnaQQPOPOPPPP
~rnalPROOPPPPPP
~rnatQPPPPPPPPP
~rneMRPPPPQPOP
~rnedNROPPQPPPP
~rniPQROOOPPSN
~rniaRPOPPPOQPP
~rnigOQPPPPPPRO
~rninPQPOOPROPO
~rniqPOQPPPPPPP
~rnoNSQPPOOPOP
~rnooPRPPPOPPOP
~rnsROOPPOQPPP
~rns_ROOPPOQPPP
~ro_MNVOUONOQN
~roaNPRORPQPPP
~roadOQOPPQPPPP
~roatOOSOQOQPPP
~robORQORQNRNO
~robaPPPPPQPQPP
~robeOQRPPPPPPP
~robiPPPPQPPPPP
~roblQPPOQQOROO
~roboORPPPOPPPP
~rocNPQRPONPSP
~rocaPPPPQPOPPP
~roceNOPPPPOQSP
~rockPQPPPPPPPP
~rocoOQPQPPPPPP
~rodQPPPPPPPPP
~roduQQPPPPPPPP
~roePQOOPPPPPP
~roenQPPOPPPPPP
~rofNOPPRRQPPP
~rofePPPPQPPPPP
~roflOPPPQPPPPP
~rofuQPPPPPPPPP
~rogTPOPPOOPOQ
~rogePQPPPPPPPP
~rognROOPPPOPPP
~rogrQPPPPPPPPP
~roiRMQNORQPOO
~roidQNQOPRPPOP
~roinQNQPOPQPPP
~rojNPQPPPSPOP
~rokQPQPONNQQP
~rokeQPQPONNQQP
~rolRPQPNQPORN
~rol_QPNQORPPPP
~rolaPOROPPPPPP
~roleORPPPPPPPP
~rollOPQPPOQPRO
~roloQPPQOPOPPP
~romUOLPPOSPOP
~rom_PQOQNQQOOP
~rombROOPPPORPP
~romePONPQPRPPP
~romiQPPPPPPPPP
~romyRPPPPOPPPP
~ronYOOOPLLQNR
~ron_PQPPPOOPPP
~ronaRPPPPPPPPP
~roncPPQPPPOPPP
~roneQOOQQPOPPQ
~rongPPQPPOOOOR
~roniTNOPPOPROP
~ronoPQOPQPPPPP
~rontQPQPPOOPPP
~rooORUNOPONQP
~roofPPRPPPPPPP
~roolPPROPPPPPP
~roomOSROOPMNQP
~roopPPPPPPQPPP
~ropRLQSSLTONN
~rop_QPNPQORPPP
~ropaPPPQOPPPPP
~ropeQNRQPOQPPP
~rophSNOQOPRPPP
~ropiNOQQRPQPPP
~roplROPPPPPPPP
~ropoPQPPQPOPPP
~roppOPSPPOOPPP
~roprOPQORPPPPP
~ropsPQNQQPPPPP
~roqQPPPPPPPPP
~roquQPPPPPPPPP
~rorRQNOPOOOQR
~ror_PPOPPPPOQQ
~rorsQQOPPPPPPQ
~rosTMONPNOQPS
~rosaQPPPPPPPPP
~roscROQPPPPPPP
~roseQPOOPNOQOS
~rosiQPPOPPPPPP
~rossMQOPQPQQPQ
~rostRMQPPQPORO
~rosuQPPPPOPPPP
~rotMMQMRQUNQQ
~rotaNROPQOROPO
~rotePOPOQPPPOQ
~rothOOQPPRPPPO
~rotiOOQPPPRPPP
~rotoPOPOPPOORQ
~rouQSSPRQLNLO
~roubPOPPPQOPPP
~roudPROPPPPPPP
~rougNQQPPPPPOP
~rounQRPPPPOPNP
~roupQRPPPOPPOP
~rousPNPPRQOOPP
~routQPPPPPPPPP
~rovPROPPOOOSO
~roveROPPPPPPQP
~roviPROPPPPPPP
~rowPTNPOORPOO
~row_QROPPOOPQP
~rowePROPPPPPPP
~rowiQPPPPPPPPP
~rownPPOQPOQQOP
~rowsPOROPPQPPP
~roxQNQRNPPOPQ
~roxaPOPQOPPPPP
~roxeQPPPPPPPPP
~roxiPPPQPPQPPP
~roxyQOPPPPPPPQ
~rozPQPPPPPPPP
~rozePQOPPPPPPP
~rp_PQOPPPPPPP
~rpePOQPPPPPPP
~rphQPPQOOOPPP
~rphiQPQQOOOPPP
~rplNQQPPORPPP
~rpleOPQPPOQPPP
~rprQOOPPPQQRP
~rpreOOOPPPQQRP
~rraOORPOOOPQR
~rragOQQPPPPPPP
~rralQPPPPPPPQP
~rranOPPPPOPPPS
~rreRNSQONPPOP
~rrecOQORPOPPPP
~rredOPOPPPQPPP
~rregPOPPPPRPPP
~rrenQPPOPPPPPP
~rresSOQPPONQPP
~rretPOQPPPPPPP
~rrhPPPPQOQPPP
~rrhoOPPPQOQPPP
~rriOROOPUPOOP
~rriaPOPPPQPPPP
~rribOPQPPPPPPP
~rridPQPPPPPPOP
~rriePNOPPSPPPQ
~rrigQOPPPPPPPP
~rrinPQPPPPPPPP
~rritPPPPPPRPPP
~rrivOTOPPOOPOO
~rroTRNOONNNQS
~rrorRQNOPOPOQR
~rrowQTOPOOOOQO
~rruOOPPPPQPPR
~rryPPQPQOPPPO
~rry_PPQPQOPPPO
~rs_VPIPKOPQXN
~rsaPPPRPPOPPP
~rsa_QOPPPPPPPP
~rsadOPQRPPOPOP
~rsdPQPPPPPPPP
~rsdaPQPPPPPPPP
~rseQMQPNQPPPR
~rse_PNSOPPPPPQ
~rselPOPPPQPPPP
~rsesQQPPPPPPQP
~rsiNOORQOQPQO
~rsinPOPPQPPPPP
~rsioOPOSOOQPPP
~rsoPSNPPPOPPP
~rsonPROPPPOPPP
~rstTMSQQNNOQO
~rst_QNRQQNOPQP
~rsuRPPOPPPPPP
~rsusRPPOPPPPPP
~rt_OPMVMKMUNU
~rtaPRONSOQOQO
~rta_OPQPPPPPPP
~rtabOSNPQPOPPP
~rtalTNOOPOPPQP
~rtanOPPORPPPPP
~rtazQPPPPPPPPP
~rteQROMUPMQNQ
~rte_PROPPPPPPP
~rtebSPPPPPOPPP
~rtedLQPNRQOROQ
~rtenRPOOQOPPOP
~rterQPQPOPPPPP
~rthSQOOOROOPP
~rth_QOOPOSPOPQ
~rthdPQPPPPPPOP
~rtheOPPPPPQQPP
~rthoQPQPPONPQP
~rthrQPPPPPPPPP
~rtiPNPSNNQPPQ
~rticPQQPOPOPPP
~rtifOQPPPPPQPO
~rtigPPOPPPRPPP
~rtilQPPPPPPPPP
~rtinQNPSOOOPPS
~rtioOPQPPPPPPP
~rtisQOPPPPRPPP
~rtmOPQPPPPPPP
~rtmeOPQPPPPPPP
~rtnPOOPQQOPPQ
~rtneOOOPQQOPPQ
~rtoTMROPPOPPP
~rto_QPQPOPPPPP
~rtosROPPPPPPPP
~rtrOQOQPPPPPP
~rtraOPOQPPQPPP
~rtsPSRPPOOOPO
~rts_PSQPPOOOPO
~rtuOOQPPQQPPP
~rtumOOPPPQQPPP
~rtusPQPPPPPPPP
~rtyOQRPPPOOPP
~rty_OQRPPPOOPP
~rubOQPPPPPOQP
~rubsPQOPPPPOQP
~rucMQRQPPPPPP
~ruckOPRPPPOPPP
~ructPQPPPPPPPP
~rugUMOOPOPOPP
~rug_SOPOOOPOPP
~rugsQOPPQPOPPP
~ruiMPQORPRPPP
~ruisOPOPPPSPPP
~ruitOOQORPPPPP
~rulQMOQOONOSS
~rulePNOQOOOOST
~rumPOPPPPPPPR
~runQOQPPORPPP
~runkPOQPPPQPPP
~runnPQOPPPRPPP
~runsQPPPPPPPPP
~rupPPQPPOPPPP
~rup_OQPPPPPPPP
~ruptQOQPPOPPPP
~rurROPPPPPPPP
~ruraQOPPPPPPPP
~rusNOSOQOROQO
~rus_OPQPQPPPPP
~rushPPRPPPOPPP
~rustPOOPPPQPRO
~rutQPPPPPPPPP
~rvaPNORPPRPPP
~rvalOOOROPRPPP
~rvasPPPPQPPPPP
~rvatROPPOPPPPP
~rveRPNOOOROQO
~rve_QNPOPPRPRP
~rvedPQOPPPPPPP
~rvenQPOPPPPPPP
~rviSQPOPOOROO
~rvicPQOPPPOROP
~rviePQPPPPPPPP
~rvisPPQPPPPPPP
~rvivRPOPPPPPPP
~rvixQPQPPPPPPP
~rvoOPPPQPPPPP
~rwaQNSPPOPPPO
~rwarOQQPPPPPPP
~rwayQNSPPPOPPP
~rwiPPOPPPQPPP
~rwisQPPPPPPPPP
~ry_RMQLONNROY
~rybPQPPPPPPPP
~ryboPQPPPPPPPP
~ryiOPOOQSOPPP
~ryinOPOOQSOPPP
~rynPQPPPPPPPP
~ryngPQPPPPPPPP
~ryoPPQPPPPPPP
~ryonOPQPPPPPPP
~rysPPPPPPQPPP
~rystPPPPPPQPPP
~rytPROOPOPPPP
~rythPROOPOPPPP
~rywPPQPPPPPPP
~rywhPPQPPPPPPP
~rzeQPPPPPPPPP
~sa_SROPOOOPPP
~sabPRPOQPPQPP
~sabiPPPPPPPQPP
~sablQPQOPPPPPP
~sacPORPPPOPPP
~sadORQRPPPPOP
~sadeOPQRPPOPOP
~safULONTPOPQO
~safeULONTPNPQO
~sagQNQPPQPPPP
~sageQOQPPPPPPP
~saiQPPOQPOPPP
~saidOQPORPOPPP
~salQQQRPOOOOO
~sal_POOPROQPPP
~salaOQQPPPPPPP
~salbOPPRPPPPPP
~saliQPQPOPOPPP
~salmQPPPPPPPPP
~saltPPPPPQPPPP
~samQSNNRNPQNQ
~sameQQOOSOOQOO
~samiQPPPOPPPPP
~sampOROPPPQPPP
~sanOPRPPSOPOO
~sandPRNPPPQPPP
~sangONUPPPOPPP
~santQPOPPRPPOP
~sapOROPPPPOOS
~sapePQPPPPPPPP
~sarPPPPROOOPP
~sareROPPPPPPPP
~sartOPPORPPPPP
~saryPPPPPPPPQP
~satQPSOQOOPPO
~sateQPPPPPPPPP
~satiQPPPQPPPPP
~satsQORPPOPPPP
~satuOPQPPPPPQP
~sauPPPPPOPPPR
~savSPOPPOOPOQ
~saveSPOPPOPPOQ
~sayPNQPOPROPQ
~sayiPOQPPPPPPP
~saysNOQPPPROPQ
~sbaOPPPPROPPP
~sbanPQOPPROPPP
~sc_RNQPPQPPPP
~scaOOPQOQROQO
~scabQPPPPOPPPP
~scalNPPRPPROPP
~scanRQNPPPOPQP
~scarOOQOPSOPPP
~scePQQPOPPPPO
~scenPPQPPPPPPP
~scesPQOPPPPPPO
~schNPURONPQNO
~schaPROPPOQPOP
~scheOOPSPNNRQP
~schiPNQPQPRPOP
~schlOQQPPPPPPP
~schoPRQOOQOPPO
~schwOORPPPPPPQ
~sciPNTOQQOOOP
~sciaPPPPPQOPPP
~sciiPQPPPPPPPP
~scinPOQOQPPPPP
~scioPOQPPPPPPP
~scitQOOPPPRPPP
~sclROPPPOOPPP
~scleROPPPOOPPP
~scoTRONOQPPNO
~sco_RQOPPPPPPP
~sconPOQPPPPPPP
~scopQRPOOOOPOP
~scorQQOOPPQPOP
~scrQPPOPOOOQQ
~scraPOPPPQQPPP
~screQPRPPONQPP
~scriQPNPPPPPPQ
~scruPROPPPPOQP
~scuQPOPPPOOQO
~scuePPPPPPPPQP
~scuiOROPPOPPPP
~sculPOPPQPPPQP
~scusRPPPPPPOPP
~sd_QQOPPPPPPP
~sdaNTOPPQOPOP
~sdayOTOPPQOPOP
~sdePOQPPPPPPP
~se_RIQTNRTPKQ
~seaPQNPOQOPOR
~sea_QPPPOPPPPP
~sealPROPPPPPPP
~searPPPPPPPPPQ
~seasQPOPOPPQOQ
~sebPPOPPPRPPP
~secNOSOOPNPOU
~secoPQRPPPOPPO
~secrOPPPPPPPPQ
~sectNPPPPQOQPR
~secuOOQPPPPOPR
~sedNQRRNQPOMS
~sed_LQRRNQPOMS
~sedaQPPPPPPPPP
~seePPPPQOQPPO
~seeiPPPPPOQQPO
~seenPROPPPQPPP
~sefQPPPPPPPPP
~sefuQPPPPPPPPP
~segRNOPPPQPPP
~seiPPROQOOPPP
~seitPOQPPPPPPP
~seizPQQOQOOPPP
~selQOQPPSNPOP
~sel_OQPPPPPPPP
~seleQOPPQPPPPP
~selfQMQOPSOPPP
~sellPPQPPPPQPP
~seltPPPQPPPPPP
~semPQPOPPOQOP
~semaPPPQOQPQOP
~semeQPPPPPPPPP
~semiPQPOQPPQPP
~senSUNOQMOMRO
~sen_POQPPPRPPP
~sendPSOPPONPRP
~seniQOQPPPPPQP
~sensULOPQQOPPP
~sentPWLOPNPNPP
~sepTRNOONORPO
~sepaPQPPPPPPOP
~sepsQSNOONNRQO
~septRNPPPPQPPP
~seqQPPPPPPQPP
~sequQPPPPPPQPP
~serQOOOOOPRQR
~ser_QOPOQPOPPS
~seriQPPPPPPPPP
~seroNPPPPPRPPP
~sertOOOQPPQPQP
~servPQOOOOORQO
~sesQQNPOOPPQR
~ses_RQNPOOPOQR
~sessPOPPPPPQPP
~setSOQPQOOPOO
~set_PQPPPPPPOP
~setrPPPQQPPPPP
~settSOPPPPPPPP
~seuNPPPRPPPPP
~seudNOPPRPPPPP
~sevSNROOPOQOP
~seveQORPOPOQPP
~sfePQOPPPPPPP
~sferOQOPPPPPPP
~sfoQPPQOPPPPP
~sfomQPPQOPPPPP
~sfuQQQPPOOPPP
~sfusQQQPPOOPPP
~sglQPPPPPPPPP
~sgltQPPPPPPPPP
~sh_SQRPRONNOO
~shaOPOOORSONP
~shakPPRPPOOPPP
~shalORPPPQPPOP
~sharOPNPOOSPPQ
~sheOSTOPNNQPN
~she'PQQPPPOPOP
~shedPRQOPONQPO
~sheePQPPPNPPRP
~shelOPPPQPPPPP
~sherOQPPPPPPPP
~shesQNPPPQPPPP
~shiPQPPORQOPO
~shifPRNPPSOPPP
~shinOMSQPORPOO
~shipPQPPPPPPQP
~shoTSSPORNPKM
~shocRPSOPONPPP
~shoePQPPPPPPPO
~sholROPPPPOPPP
~shooPOQPPPPPPP
~shopQQPPPPPOPP
~shorQROOPPQPOO
~shotOOSQPPPPNP
~shouPPOPQTNQNO
~showPQPPPPQPOP
~shuOOQPPPPPQP
~shutOOQPPPPPQP
~si_PQPPPPPPPP
~siaPORPOOQOQP
~sia_QNRPOOPOQP
~sibPOOPPPPOQR
~sibiROOPPPPPPP
~siblOOPPPPPPQR
~sicQRPPOPNOOP
~sic_QQPOPOPPPP
~sicaQPPPPPPPPP
~sickPQPQOQNPOQ
~sidMLSORPTQPN
~sideMMSOQPTQPN
~sieRNQPPPPPPP
~sigNQMPPNQPRS
~signNPNPPNQPRS
~silSOPOQOOPPP
~sil_ROPPPPOPPP
~sildPPPORPPPPP
~silePPQPPOPPPP
~sillPPQPPPPPPP
~simRPOOPPOPPP
~simpQPPPPPOPPP
~simuPQOPPPPPPP
~simvPPPOQPPPPP
~sinOMSPQQPPPN
~sin_QQOPPPPPPP
~sincONPOOUQOPO
~sinePPRPPPOPPP
~singOORQQLORRP
~sinoOQOPQPQPPP
~sinuQOOPPPRPPP
~sioQNRRMMROSP
~sio_QPPPPPOOQQ
~sionPNRSMLSPRO
~siotPOPPPQPPPP
~sisSPOONPOSQO
~sis_QOOOOOPTRO
~sistPPQPOQOOPQ
~sitNMOMRMOUWO
~sit_PPOPPONVNP
~siteOPPOROOPQP
~sitiONOOQQQOSP
~sitoPONPPPOOUP
~sitsQOPPPPQPPP
~sittOPQPPOPPQP
~sityOPPPPPPRPP
~siuPQRPQPOOOO
~siumPQRPQPOOOO
~sivTMRPOOPQOP
~siveRNRPOOPQOP
~sixOPPRPPPPPP
~sizPSPPPOOPPP
~sizePSPPPOOPPP
~sk_TSMOONNPOQ
~skePSNPPPPPPP
~skedOROPPPPPPP
~skiROOOPPPQOQ
~skinPOPOPOQQOQ
~skipROPPPPPPPP
~sksROPPOPOPQP
~sks_ROPPOPOPQP
~skyPPQPPPPPPP
~sky_PPQPPPPPPP
~slaOORPPQOPQP
~sleORMPQRQOOO
~sleePQNOQSPPPO
~sliNSPRPOPOPP
~slidOPPRPOQPPP
~slipPRPPPOPPPP
~sloQPQPPOPPPP
~slotPQPPPPPPPP
~slowQPOPPOPPPP
~sluOMSPPPPORP
~sluiPOPPPPPOSP
~slumPOQPPPPPPP
~sm_RPQOPOQQNO
~smaTMNOPOSOQO
~sma_ROOPOQPPPP
~smalQONPPPSPPP
~smarRQPOPNPPQP
~smePMOPPSSPOP
~smeaPMPPPQSPPP
~smelPPOPPRPPOP
~smiPROPPPPPPP
~smilPROPPPPPPP
~smoPQPPRPOPOO
~smokOPPPRPOPOO
~sn'PPRQPNQPPO
~sn'tPPRQPNQPPO
~snaQQPQPOOPOP
~snakPQPQPOPPPP
~snoOQOPPROQNP
~snorOPPPPRPPPP
~snotQPPPPPPPPP
~snowPRPPPPPPOP
~sntPOQPQPPPPP
~snt_POQPQPPPPP
~so_PNSPPOOQOQ
~soaPORPPPOPPP
~soakPORPPPOPPP
~socQNPPPPQRPP
~sociQOPPPPPPPP
~sockOQOPPPPQPP
~sodQNPOPPRPPP
~sodeQOOPPPQPPP
~sodiPPPPPPQPPP
~sofPQQPPPPPPP
~softPQPPPPPPPP
~solQOPQPOPPPO
~sol_POPPPPRPPP
~solaPOQPPPPPQP
~soleROPPPPOPPP
~soloOPPQRPPPPP
~soluPQPQPPPPPP
~somSQQNOOPOPO
~someQPRNOPPOPO
~somnQQPPPOPPPP
~sonNRNPPTONPR
~son'OOPPPRQPPP
~son_PROPPQOOQO
~sonaQPPPPPPPPP
~soneOQOQPPPPPP
~soniPOOPOQOPPR
~sonsOOPPQQQPPP
~sooROPPPPPPPP
~soonROPPPQPPPP
~sopQOPQQPPPOP
~soprQOOQQPPPPP
~sorQSPOONROPO
~sor_ORPPPPPPPP
~sordQPPPPPPPPP
~soreQOPPPOSPPP
~soriPOPPPQPPPP
~sorrOQRQPOPPPP
~sorsPOPPPPPPQP
~sortPQPPPPPPPP
~sosRPPPOPPPPP
~souRQPPPNQPPO
~sounOQPPPORPPP
~sourQPPPPPOPPP
~sp_PPQPPPOPPP
~spaSTNPOOOOOO
~spacPPOPPPPPQP
~sparRQPPPPPOOP
~spasQPQPOOPPPP
~speQPOQOPRPNQ
~speaPPQPPPOPPP
~specQPOPPOQQOP
~speePPOQPPPPPP
~spenOQPQOPPPOR
~sperPPPPPQPPPP
~sphPPQQOOQPPP
~sphaPPQPOPQPPP
~spiSKUNOOOPSO
~spicPPQPPOPPPP
~spinSNQPOQOPPO
~spirOOTOQPPQOO
~spitRPOOOPOPSP
~splOOPPQPRPOP
~splaPPQPQPPPOP
~spleOOOPPPSPPP
~spliPPOPPQPPPP
~spnQPPOPPPPPP
~spneQPPOPPPPPP
~spoOQROPOPOPP
~sponPOSPOOOOPQ
~sporOQPPQPPPPP
~spotOPPPPPRPPP
~sprRPTOPNNPPP
~spraPPRPPOPPPP
~sprePRQPPNOPPP
~spriRNQPPPPPPP
~spsOORPPPPPPP
~sps_OORPPPPPPP
~spuPMSPPPRPPP
~squQOOPPQPPPP
~squeQPPPPPPPPP
~sriRPOPOPPPPP
~sri_PPOPQPPPPP
~srisRPPPOPPPPP
~ss_TOONONULTO
~ssaQNQOPROPOR
~ssagPOQPPPPPPP
~ssanPOPPPRPPPP
~ssarPPQPPPPPPP
~ssatPPPPQPPPPP
~sseNRSQONOOOQ
~sse_OOSPPPOPPP
~ssedNRNROPPPNQ
~sselOQPPPPPPPP
~sserPORPPPPPPP
~ssesQQPPPOPPPP
~ssiRPQOMKNSRR
~ssibOPPPPPPPPR
~ssinNRNPPNPRQP
~ssioSOQNNOPQRO
~ssisPQOPPOPPPQ
~ssiuQPQQOPOPPP
~ssivPOQQPPQPPP
~ssoQPQPPOOPOP
~ssorPQPPPPOPPP
~ssrRPPPOPPPPP
~ssriRPOPPPPPPP
~ssuOPQOQSNPOO
~ssueOQPPQPPPPP
~ssurPQQPPQOPOP
~sswPRNPPPPQQP
~sswoPRNPPPPPQP
~st_SORONOQLRQ
~staSPQSKPLOPS
~sta_OOSPPPPPPP
~stabRSNPOOPPPP
~stafNNRPPPPPQR
~stagOPOPPPQPPP
~staiPROPPPPPPP
~stakPORPPPPPOP
~stalPPPPPPQPPP
~stamPPQPPPPPPP
~stanTMQOOPOQPN
~starNQOXOPOOON
~statUONNOPNOOV
~stayOPPPPPOPSO
~stePRSNNRUNNL
~ste_PPOPPPRPPP
~steaOOROPPRPPP
~stedRPRPOPPPNP
~steePORPPPPPPP
~steiQPPPPPPPPP
~stelOQPPPQPPPP
~stemOROPPOPPQP
~stenROQOPROOPO
~steoQPPPPPPPPP
~stepOOOTOPQPPP
~sterQRNNPRQOQN
~stetPRPPPOPPPP
~stfQOOORQOPPP
~stfeQOOORQOPPP
~sthMNTOSPPPPO
~stheNNROROQPQP
~sthmOPRPQQOPOO
~stiTNRONSLOOR
~sticPOQPPPOPRO
~stifONRPPOPPOR
~stigPPQPPPPPPP
~stilPPPOPROOPQ
~stinQQPPPPPOPO
~stioQPOPPQPPPP
~stitROPPPPPPPP
~stivQPPPPPPPPP
~stlPNRPPQPPPP
~stlePOPPPQPPPP
~stlyPOQPPPPPPP
~stmOPOQPPRPPP
~stmaPQOPPPQPPP
~stnOQPPPPPPPP
~stoSPRNRRONNM
~stocNRPPPPRPPP
~stolOQRPPOPPOP
~stomPPQPQOPPPP
~stonROOPPQPPPP
~stooQONQPPRPPO
~stopSOQNRRMPOO
~storOQQPPOOPPP
~stpOQPPQQOPPP
~stpaPPPPQQOPPP
~strTOROMNNPRQ
~straORROPNOOPQ
~strePPPRPQOPOP
~striPNPOOQPQRO
~stroSPPOONPPQO
~struQOPPPPPPPQ
~stsRQOPPOQPNQ
~sts_SQOPPOQPNQ
~stuUPRONNONQP
~stucOQRPPOPPPP
~studTRMONOPORP
~stulQPPPPPPPPP
~sturPORPPPPPPP
~styQNOPPSOPPP
~sty_ROPPPPPPPP
~suaOQQQPOPPQP
~sualOQPQPOPPQP
~subSNOOQPOPNR
~subaQPPPPPOPPP
~sucQPQPPOOPPP
~succRPPPPPPPPP
~suckPPQPPPPPPP
~suctOQQPPPPPPP
~sudQNROPOPPPP
~suddQORPPOPPPP
~sueOPPPQPPPPR
~suedPPPPPPPPPQ
~sufPPQPPPPPPP
~sugPNQPORQPPP
~sugaPNQPOQPPPP
~suggPOPPPQPPPP
~suiPPPOOOOPPS
~suicQPPPOOOPPR
~suitPPOPPPPPPR
~sulRNOOROOQPQ
~suleQPPPPOPPPP
~sulfQPPPQPPPPP
~suliQPQPPOOORP
~suloPQPPPOPPPP
~sulpPPPQPPPPPP
~sultONOOPROROR
~sumNPPORPPPPP
~sumaNPPPRPPPPP
~summQPOPPPPPPP
~sunPROPPPOPQP
~sundOQOPPPPPQP
~sunsPQPPPPPPPP
~supOROPOOPPRO
~supePQPOPPPQPP
~suppOQOQOPPORP
~surSNQONQNROR
~suraOPPPPPPRPP
~sureROROOQOQNQ
~surgPNQPPPPPRP
~survRQOPPPPPPP
~susRROPOPNPQO
~sus_QPPOPQNPRO
~suscRPOPPPPPPP
~suspOQPQPOPPPP
~sutNOPRPPPPQP
~sutuNPPRPPPPQP
~suvQPPPPOPPPP
~suvaQPPPPOPPPP
~swaOSRPONQPQO
~swabPROPPPPPPP
~swalPMSPPOPQPO
~swapPSOPOOPPQP
~sweNPTONPSPOO
~sweaOPRPOPQPPP
~swelPOQPPPRPPP
~swerPPRPPOPPPP
~swiPOPRPQPPPP
~switPOORPPPPPP
~swoPPNPPPRPQO
~swolPNPPPPRPPP
~sworPRNPPPPPQP
~sy_PPQNQOQQNQ
~sycQQPPOPPPPP
~sychQQPPOPPPPP
~symRPPOPPQPOP
~sympQPPPPPQPOP
~synQNOQQOOQOP
~syncQPPPPPPQPP
~syndQOOPQPPPPP
~syrOPQPQPPPPP
~syriPOQPPPPPPP
~syruOQPPPPPPPP
~sysOQRPPOOPQP
~systOQRPPOOPQP
~t'sMOPQOQRPQP
~t's_MOPQOQRPQP
~ta_QPUNOOPNOQ
~tabQRNPOROPNP
~tabbPPQPPPPPPP
~tabiPROPPPPPPP
~tablQQNPOSOPOP
~tacORPPPNSPOO
~tachOOPPPOTPPP
~tackQRPPPOOPPP
~tacrPPPPQPPPPP
~tactQPPPPPQPPP
~tafNNRPPPPPQR
~taffNNRPPPPPQR
~tagOROPPQPPPP
~tagmOPPPPPQPPP
~taiPQNOOPRPOQ
~tailOQOPPQPPPP
~tainPNPPPPRPPP
~tairPROPPPPPPP
~takPQONQUMNQO
~takePPPNPTNORO
~takiPQOPQQPPOO
~talTPONPMOPQQ
~tal_TNOOONPOTP
~taliSOOPOPQPPP
~talkPRQOPPPRNO
~tallPQPPPPPPPP
~taloPPPPQPPPPP
~tamUROROOOOOO
~tam_PPPPOPPPPP
~tamiTPNQOPPOOP
~tamoOPPRPPOPPO
~tampQPPPPPPPPP
~tamsPQPPPOPPPP
~tanSJSNRRMQQP
~tan_NOPOSPPPPR
~tandSOPPOQPPPO
~taneOPPPQQPPPP
~tankPOQPPPPPPP
~tantSOPPOPOPQO
~tanuQPPPOQPPPP
~tanyPPQPPPPPPP
~tapPQOSOOOPPP
~tapePQOSOPPPPP
~tarRQMWNPNOMP
~tar_PQOPPPPPPP
~tardPROPPPPPPP
~targSNOPPPQPPP
~tariPOOPPPPQOQ
~tartMROXOQNOON
~tasSPQPOONPOO
~tasoQPPPPPPPPP
~tassQPQQOPOPOP
~tatQLPMPPSPMV
~tat_QPPOPOPPPR
~tateNNRPOQQORQ
~tatiQQNOQRRQMO
~tatoOQOPPPRPPP
~tatuQOPOPOOPOT
~tawRPPPPPPPOP
~tawaRPPPPPPPOP
~taxPPPPPPPQPP
~tayOPOPPPOPSO
~tay_QOPPPPPPQO
~tazPPPPQPPPPP
~tazaQPPPPPPPPP
~tbaPROPPQOPPP
~tbalPQPPPQOPPP
~tchQLMRORVNPO
~tch_QNPSPNSONO
~tchePPOPOQQOQP
~tchfQOPPPPPPPP
~tchiOOPPPSPPPP
~tchyOPOPPPSPPP
~tcoSMOPPPQOQP
~tcomTOOPPPPPPP
~te_OPWTKNMSOO
~teaPPSMQNROPO
~teacQQOPPOPPPQ
~teadPQQOPPPPPP
~teamORQPPOPOQO
~tearRPQPPPOPPP
~tebRQOPPPOPOP
~tebrSPPPPPOPPP
~tecQNQPOPQPPQ
~techOPQPPPPPPP
~tectQOOPOPQPPQ
~tedNRPLPQTQLR
~ted_ORPMPOTQLR
~teeOPQOOSROOO
~tee_PROPPPPPPP
~teenPNPOOSROPP
~teerOQPPPPPPPP
~teetPPOPPPPPPP
~tegPPPOQPPPPP
~teiPNQQOQQPPP
~teinPPPOPQQPPP
~telNNSOQNQQOQ
~tel_PPQPPQOPPP
~teleQPPPOOPRPP
~tellOOQPPNRPQR
~telyPPQPPPPPOP
~temKPOPRNOVQP
~tem_NPNPPOOVQO
~temaPQPPPPPPPP
~temePOPPRPPPPP
~temiPPPPPPQPPP
~tempOORPPOOPQQ
~tenYJPQNOPOOQ
~ten_RMSQOOOQOO
~tenaPPOROPPPPP
~tencROPPPPPPPP
~tendPQOPPOTOOO
~teneQOPQPPPPPP
~teniQPPPPPPPPP
~tennQQOPPPPPPP
~tenoQPPPPPPPPP
~tensPOPOQOOPQQ
~tentQOOOPQOPPR
~teoQPPPPPPPPP
~teopQPPPPPPPPP
~tepOPOUNOQPPP
~tep_PPOSPPPPPP
~teplQPPQPPPPPP
~tepsOOPQPPRPPP
~terQQPMOOTPSL
~ter'OPPPPROPPP
~ter_PNRMRPPOSO
~teraNPNOSOTQOO
~terbPQPQOPOPPP
~terdPOPPPQQPPP
~tereQQOPPPOPPP
~teriTOQPONOPQP
~terlQPPPPPPPPP
~termPQOPPPPQPP
~ternORPPOOQQOP
~teroTOOOOQPPPP
~terpOOOPPPQQRP
~terrPORPPQPPPP
~tersOQPPOPQPPP
~teruPOQPPPPPPP
~tervPPOROPRPPP
~teryPRPPPPQPPP
~tesRRPNNOQRNQ
~tes_QOONOORSPP
~testQRQOOPOONQ
~tetPQQOPPOOPP
~tetaQPPPOQPPPP
~tethPRPPPOPPPP
~texNNPPROOPPU
~textPOQPPPOPPR
~tfeQOOORQOPPP
~tfeePOOORQOPPP
~th_LNQMTSMUPP
~thaRTNPOOPQNO
~thanQTPOPOOPPO
~thasPPPQPPPPPP
~thatPQOPPPQQNP
~thdQQOQOPPPOP
~thdaPQPPPPPPOP
~thdrQPPQOPPPPP
~theRNPPUROONL
~the_PORPPOPPPP
~theaPPQPPPOPPO
~theiQPPPPOPPQP
~themPPQPPPOPPQ
~thenMNSRQORPOO
~theoNPPQRPPPPP
~therSNLORVNQQL
~thesPQPPPOQOPP
~thetQPPOQOQOOP
~theyQRNOQQOPOQ
~thiONRPSPWMMM
~thiaPPPQOPPPPP
~thicRPOQPOQPOP
~thigQOQPPOQPPP
~thinRNSNQRQOMN
~thioOPPPQPPPPP
~thirOPSQPPOPOP
~thisMSNPPOTNRO
~thiuPPPPQPPPPP
~thlPPPPPQPQPP
~thleQPPPPQPPPP
~thmPPRPQPPPOO
~thm_QPPPPPPPPP
~thmaOPQPQPPPOO
~thoPPPPPMPQPS
~tho_OPQPPPPPQP
~thonOPQPQPPPPP
~thorOPQPPPPPPR
~thosQROPPOQPOP
~thouROOOOOPQPR
~thrQLTPPOOORO
~threROPPOPPMRP
~throPMTOPOOQPO
~thruOPPPQPPPPP
~thsSONQNSPOOO
~ths_SONQNSPOOP
~thuNROPPOSPOP
~thumPOOPPOSPPP
~thurORPPPPOPOP
~thwPOPPQPPPQP
~thwaPOPPQPPPQP
~thyTNOOOQPPOQ
~thy_SPOPNPPPPQ
~thylROPOPPPPPP
~thyrOOPPPRPPOP
~ti_MSRQPOQPOO
~tiaQOORPPPPOP
~tia_QPOPQPOQPP
~tialPOOQPPQOPP
~tiapPPPQPQPPPP
~tibSOQNOPOOQQ
~tibiRPQNOPOOQQ
~tiboQPPPPPPPPP
~ticUMQKNOOSRQ
~tic_QMROOOSORP
~ticaNQRORQNQOP
~ticeOOOOPPOQQR
~ticiQNQPPPOPPQ
~tickOPOPPRPQQO
~ticlOQQPPPPPPP
~ticoSPPOPOOPOP
~ticsQROOOPPPOQ
~ticuQOPPPPOQPP
~tidROPPORPOOO
~tid_POQPPPQPPP
~tideQOOQPSOPOP
~tieSOTNRLMPPP
~tie_SOPPPPPPPP
~tienRQQNRMNPPQ
~tiesOPQPPPPQPO
~tifNOQPPNQQNS
~tiffPORPPPPPPP
~tifiORPPPPPQOP
~tigRNQPPOPPQP
~tighQPQPPPOPPP
~tigoPPOPPPRPPP
~tiguQPPPPPPPPP
~tilOSRNOQOOOP
~til_PQPPPPPPOP
~tilaPPRPPPOPPP
~tileOOQPPPSPOP
~tiliQPPPPPPPPP
~tillPRPOPRNOPQ
~timPNOOPRNQVO
~timeOPOOOROQSO
~timiQNOPPPPPSP
~tinQSNOLURLNR
~tin_PPOQPPQOPO
~tinaPPPPPPQPPP
~tineSNROPPOPPP
~tingNSNQLTPMOS
~tiniPOPQOPQPPP
~tinoQPPPPPPPPP
~tinsPPPOOPRPPP
~tinuPQOOPPQPPP
~tioUONPOPITNS
~tio_POQRPPOPPP
~tionTPNOOQIUNT
~tipQOOOORQPPP
~tipaPPPPPQPPPP
~tiplPPPPPPQPPP
~tipsQOPPPRPPPP
~tirPOPPORQPQO
~tiraPPQPOPPPPP
~tirePOOPPRQPQO
~tisWPMRMPRNON
~tis_SQORNPQOPO
~tisoQOPPPPRPPP
~tistPQOPPQPPPP
~titONPUNRPOPP
~titcQOPPPPPPPP
~titiPPPPPPQPPP
~titrNOPTNPPPQP
~tivULOPQPONPQ
~tivaPPPQPPOPPP
~tiveSMOOQQPNPQ
~tiviRPPPPPPPPP
~tizPOOPPRPPPP
~tleNRROORPPOP
~tle_NRQPPQPPPO
~tledPORPPPPPPP
~tlemPPPPPOQPPP
~tlesPQOPPQOPPP
~tliPPQPPPPPPP
~tlyOOPPOPPQPQ
~tly_OOPPOPPQPQ
~tmaPQPPPPQPPP
~tmeONPPOTPPPP
~tmenONOPOTPPPP
~tnaOQOPPPPPPP
~tneQNOPQQOPOR
~tnerOOOPQQOPPQ
~tnesQOPPPPPPOQ
~tniPPQPPPPPPP
~to_QRWONNOONP
~toaPQOOPPQPPP
~toasPQOPPPPPPP
~tocPROOOOQNRQ
~tociQORPPPOPPP
~tockNTMPPPPPQP
~toclPQOPPPPPPP
~tocoQPOOOOPORQ
~todQVPPPMOOOO
~todaPUOPPNOPOP
~toddQOQPOOQPOP
~toePNPQPSPPPP
~toenQPPQPPOPPP
~toesOOQPPRPPPP
~tofSNPPPPOPQP
~toffROPPPPPPQP
~togQOPPQPPPPP
~togePPPPQPPPPP
~toiPNQRQPOPPP
~toilPOQPPQPPPP
~toinPPPQQOPPPP
~tolPROQOQNOOP
~tol_PPPQPPPPPP
~toldORMPPROPPQ
~toleORQPPPPPOP
~toliPOQPPPPPPP
~toloQPPPPPPPPP
~tomRNTOPPQRMN
~tom_QOPPPQPQOP
~tomaQOQPPORPOP
~tomoQQQPPOOOQO
~tomsPPPPPPQPPP
~tomyPPPPPQPSOP
~tonONSOQOVNPO
~ton_PPQPPOPPPP
~toneQPOPPPQPOP
~tongPOOPOPTPPP
~toniPORPPOPOQO
~tonsOPQPPPPPPP
~tooQOPOOPQOOQ
~toodPQPPPPPPPO
~tookQPTOPMPPOP
~toolQONQPPRPPP
~tootPOOPOSPPPP
~topTSRNPPNONO
~top_RRPOPPNPNP
~topiQPPPPPPPPP
~toppPPRNROOPPP
~toprQQPQNPPPPP
~topsPOOPPQPPPP
~torNQRNSNLORS
~tor_MQRNQQNOQP
~toraOPPPQPPPPP
~torePORPPPPPPP
~toriSPONOPPPPP
~tormPQPPPPPPPP
~tornPPPPPPPPPQ
~toroPPPOQPPPPP
~torsPRORONOORO
~torvOPPPQPPPPP
~toryPPNPPOPPOT
~tosTOOOOOQOPP
~tos_RNQPPPOPQP
~toscPROPPPPPOP
~toseROPPPPPPPP
~totPPOPPPPPPP
~totaPPPQPPPPPP
~touOQTPPOOOOP
~toucPQPPPPPPPP
~tourPPQPPPPPOP
~toutOOSPPPPPPP
~towOORPPQPPPP
~towePPPPPQPPPP
~toxOOPOPQQPQP
~tox_PPPPOQPPQP
~toxiOPPPQPQPPP
~tpaPPPPQQOPPP
~tparPPPPQQOPPP
~traNQSUSLLLTM
~tra_PROPPPPPPP
~tracOOSOQPOPPP
~traiQPPOQQOOPQ
~tralOPORPPPQPP
~tramOOOPQQQPPP
~tranTPRPPNNNQO
~trapPOQPPPPPPP
~trarOROPQPPPPO
~trasQPQNROPPPP
~tratMNPUPPOOPQ
~trauQPPQPOOPQP
~travNPPQPPRPPP
~trayOQOPPPPPRP
~treSKQTNOPOOQ
~tre_RNRQOPNORO
~treaUNNOOPPPOS
~treePPPPPPQPPP
~tremNOPPPQRPPP
~trenOPPQPPQPPP
~tresPPPPPQOPPP
~tretQPPPPPPPPP
~trexPPPRPPPPPP
~triTLPMRNPRRO
~triaUQONPNOQPO
~tricROOOPOOQSO
~tridPPQPPPPPPP
~trieOPPPPPPPPP
~trigPPPPQPQPPP
~trilPPQPPPPPPP
~trimPOPPSPPPPP
~trinOOPQPQPPPP
~tripPNQPPPQPPP
~tritPPPOPPPQPP
~triuPOPPPPQPPP
~troPPQQUMONSM
~tro_OOQPTOOPPP
~trodQPPPPPPPPP
~troeQPPOPPPPPP
~trofQPPPPPPPPP
~trokQPQPOOOPQP
~trolPSNOOQOOSO
~tromROPPPPPPPP
~tronPPOPQOPPPP
~tropNPOQPOTPOP
~trouOOQQRQOOPP
~truQNOPOORPQQ
~trucOPQPPPPPPP
~trueOPPPPPQPPP
~trusPOPPPPPPRO
~tryNPPOQRPQOQ
~try_OPPPPPPQPQ
~tryiOOPPQRPPPP
~ts_TRKNJTQPNS
~tseQPPPPPPPPP
~tselQPPPPPPPPP
~tsiOOSPPPPPQP
~tsidOORPPPPPQP
~tt_TOOPPPOPPP
~ttaROQPONRPOO
~ttacPOPPPOSPPP
~ttawRPPPPPPPOP
~tteNRONRNPSNS
~tte_PPQPPPPPPP
~ttedONOPRQQPPP
~ttemPOPPPPPPPR
~ttenPOQPPOPQPQ
~tterOTOOPNPROP
~ttesPPQPPPPPPP
~ttiNNTPOUOOOO
~ttinOLSPOUPOOO
~ttlNSROOQOPOO
~ttleNSROOQOPOO
~ttoOOSOOPPPOR
~tto_OPQPPPPPPP
~ttomQPPPPQPPOP
~ttonPOQPPOQPPP
~ttyPPOPPSPPPO
~tty_PPOPPSPPPO
~tuaPRPQPOOPPP
~tualPQPQPPOPPP
~tubPOSOPPOPPO
~tubaPQQPPPOQPO
~tubePORPPPPPPP
~tucOQRPPOPPPP
~tuckOQRPPOPPPP
~tudTQOONOOOQP
~tudeNROPPOPORQ
~tudiUNOPOPPPPP
~tudyQROPPPPPPP
~tueOROPPQPPPP
~tuesOROPPQPPPP
~tulQQPPPOPPPP
~tulaPQPPPOPPPP
~tumPMPOPPTPPP
~tum_ONPPPQSPPP
~tummPPPPPPQPPP
~tunPOSOPQOPOO
~tungQOQPPPPPPP
~turRUSPOLOONP
~turaSNPPPPPPPP
~turdOQPPPPPPQP
~tureNTQQOMQOOQ
~turiPOQPPPPPPP
~turmQPPPPPPPPP
~turnOUQOPOOPOO
~tusRPPOOPOPPQ
~tus_SOPOOPOPPQ
~tussPPPPPPQPPP
~tutPNQPPPPPOS
~tutePPPPPPPPPR
~tuttPOQPPPPPPP
~twaPQOPPOPPPP
~twePNOPPPSQPP
~tweeQNPPOPSPPP
~twenOPPPQPPQPP
~twiOORPPRNPPO
~twicPOPQPROPPP
~twinOQPPPPPPPP
~twisQPQPPOPPPP
~twitPORPPQPPPP
~ty_OMONNPLURV
~tylPORPPOPPPP
~tylcQPPPPPPPPP
~tyleOOQPQPPPPP
~tyliPPQPOPPPPP
~typQONQOSPPOO
~typeRPOQOPPQOP
~typiOOOPPSPPPP
~tztPNSPPPPPPP
~tzt_PNSPPPPPPP
~u'rPROPPPPPPP
~u'rePROPPPPPPP
~uadPPQPPPPPPP
~ualSQQRONNOOO
~ual_RRPRONOPOP
~uallQOPPPPPPPP
~ualtPOQPPPPPPP
~uanPQPQPPOPPP
~uantPQPQPPOPPP
~uarOOPPPPOPRR
~uardOOOPPPOPRR
~uatiPPPPPPOPPP
~ub_PRPPPOPPPP
~ubaQQQPPPNPPO
~ubarQPPPPPOPPP
~ubatOQQPPPOQPO
~ubbOPPPPQQPPP
~ubbeOPPPPPPPPP
~ubePOSOPPPPPP
~ube_POSPPPOPPP
~ubesPPOPPQPPQP
~ubiOORPPPQPPP
~ublQOOPPPROPO
~ubleQOPPPPROPO
~ubliQPPQPPPPPP
~ubsQQOPPPOOQP
~ubs_PROPPPOOQP
~ucaPPPQPPPPPP
~ucatQPPPPPPPPP
~uccRPPPPPPPPP
~ucceRPPPPPPPPP
~uceRNOPQPQPOP
~uce_QOPQQPPPOP
~ucedQPPPPPPPPP
~ucesQOPPPPPPPP
~uchNPQTORNPOO
~uch_OPOTOSOOOO
~ucheOPQPPPPQPP
~uciNPPRPPQPPP
~ucinOPPPPPPPPP
~uckLTTOPMQOOP
~uck_NRSPPNPPPP
~uckeORPPPPPPPP
~uclOPPQPPPPPP
~ucoPOQPQOPPPO
~ucomPPQPQPPPOP
~uconNQOQQPPPPP
~ucosRNPOOPPPQP
~uctPQPPOOQPPO
~uctiQQPPOOOPPO
~ud_OQPPPPPPPQ
~udaPNRPPPPPPQ
~uda_QOQPPPPPPQ
~uddQOQPPOQPPP
~uddePORPPOQPPP
~uddlPQOPPPQPPP
~udePPPOPOORQP
~ude_QOPPPPPPPP
~udenNROPPOPORQ
~udesPPPPPPPQPP
~udgPQPPPPOPPP
~udiTQLPOORPPP
~udieTNOPOPPPPP
~udioPOPPPPQPPP
~uditPSOPPPPPPP
~udoNNQPRPPPPP
~udyPROPPPPPPP
~udy_PROPPPPPPP
~ue_PNUNRMRNPP
~uedQOPPPPPPPQ
~ued_PPPPPPPPPQ
~uelQPPPPPPQPP
~uemPRPPPPPPPP
~uenROORPPOPOO
~uencPOPRPPPPPP
~uentROPPPPPPPO
~uerPOROPOOTPP
~uesOPMPORROPR
~ues_POPPPPQPPQ
~uesdOQOPPQPPPP
~uestPPNPPQPPPR
~uetQOQQPPOPPP
~uet_POQPPPPPPP
~uetiPPPQPQPPPP
~ueuPQPPPOPPPP
~ueuePROPPOPPPP
~uffPQOPPSOPOP
~uff_PQOPPROPOP
~uffePOQPPPPPPP
~uffsPPPQPPPPPP
~ug_TOPOOOOOPP
~ugaONRPOQQPPP
~ugarPNQPPQPPPP
~ugeOOTPPPPOPP
~uge_PPQPPPPOPP
~uggPPOPPRPPPP
~uggePPOPPRPPPP
~ughPPQOOSQONP
~ugh_QPOOOQQPOP
~ughtOPPPPSPOOP
~ugiROOPPPPPPP
~ugmQPPPPPPPPP
~ugmeQPPPPPPPPP
~ugsPPPPQPOPPP
~ugs_PPPPQPOPPP
~uicSPPNONONSQ
~uiceQPOPQOPOSP
~uiciQPPPOOOPPR
~uickQOROPPPPPP
~uidROPOOOQPQP
~uid_PNQOPPSPPP
~uideROPPPPPOQP
~uidsQQPPPPOPPP
~uieORQPPOPPPP
~uietORPPPOPPPP
~uilPPQOPPOORP
~uildPPPPPPPORP
~uinOPPOQPPPOQ
~uinaPOQPPPOPPQ
~uineOPPORPQPPP
~uiniPOPPPQPPPP
~uirONPPPPOPOT
~uirePOOPPPOPPR
~uisMQROPPROQP
~uis_OPQPPPPPPP
~uiseOPPPPPRPPP
~uitPOPOQRNOOR
~uit_POPORPOPPR
~uitsPROPPPPPPP
~uittQPPPPQPPPP
~uivNOPSOPQPPP
~uivaNOPSOPQPPP
~ukaQQOPPPPPPP
~ul_OORPPOQPOR
~ulaRQQPONSOPN
~ula_QPQPPPPOPP
~ulanPQQPPOPPPP
~ularPMPOPOSPQO
~ulatQQPRPOOPOP
~ulcPPNPPQSPOP
~ulcePPNPPQRPOP
~uldRMNPQTRPNN
~uld_RMMPQTRPNN
~uldePPQPPPPPPP
~uleOPNUONMORS
~ule_RONTOONOSO
~ulesPPPQPOPOPQ
~ulfQPPPQPPPPP
~ulfaRPPPOPPPPP
~ulgPOQPPPPPPP
~ulgiOPQPPPPPPP
~uliPROPQOOOQO
~ulinPPPPROOOQP
~ulisQPOPPPPPPP
~ulitPPPQPPPPPP
~ullOQSPPPOPOP
~ull_PQRPPOPOOP
~ullePOQPPQPPPP
~ulliPPPPPPOQPP
~ullyPQPPPPPPPP
~ulmQOPPPPPPPP
~ulmoQPPPPPPPPP
~uloQPPPPOPPPP
~ulosQQPPPOPPPP
~ulpPPPPPPOPPP
~ulphPPPQPPPPPP
~ulsONXOOOPOOP
~uls_POQPPPPPPP
~ulsePPRPPOQPPP
~ulsiPOSPPPPPPP
~ulsoOPQPPPPPPP
~ultRMOQNPNQQS
~ult_ONPSONOPRS
~ultaPPPPPPPRPO
~ultiPOQPPPQPPP
~ultrROOPPPQPPP
~ultsQOOOPSOOOR
~ultuPRPPPPOPQP
~um'POOPPQPPPP
~um'sPOOPPQPPPP
~um_NKROTOXOMO
~umaRNPQQONOPQ
~uma_QPOQPOOPQP
~umabPPPQPPPPPP
~umanPOPPPPPPPQ
~umatPPPPRPOPPP
~umbQMPPONQSRO
~umb_OOQPPPRPPP
~umbaROPPPPOQPP
~umbeQONQPONRSO
~umbiPPQPPPPPPP
~umblPPPPPPQPPP
~umeONPRPOOSOR
~umenOOOPPOPSOQ
~umiQOQPPOQPPP
~uminQOPPPPQPPP
~ummPQOPOQQPPP
~ummaQQOPPPPPPP
~ummyOPPPPQQPPP
~umoPQQPOQPPPO
~umonRPOPOQPPPP
~umotOQPPPPPPPP
~umpOOQPPPSPOO
~ump_OOQPPQSPOO
~umpeQOQPPPPPPP
~umpsOQPPPPQPPP
~unaOPPPPPPPPR
~uncRUQOOPOOMO
~unceORQPPOPPPP
~unchPUPPPPOPNO
~unciPQOPPPPPPP
~unclOPPPPQPPPP
~uncoQPQPPPPPPP
~unctTNPOPPPPPP
~undOOQONORSPQ
~und_OQQOOPQQOP
~undaPPOPPPPPQP
~undeONRQOPOQPP
~undiPOQPPPQPPP
~undlQNOPPPPQPP
~undsPRPPPPOPOQ
~uneOPRPPPPPPP
~une_PQOPPPPPPQ
~ungTOQNPQPPOO
~ung_RNQPPPPPPP
~ungePSOPPPOPOP
~ungsQOQOQPPPPP
~unguQOPPPQPPPP
~uniLRORPQOPSO
~unioOPPPPQPPQP
~unitOPPRPOOPRO
~unkRMPPPPRPOQ
~unk_POPPPPQPPP
~unknPOPPPPQPPP
~unlQPPPPOPPQQ
~unnOQOPPQROPO
~unneONQPPQRPPP
~unniPSNPPPPPPP
~unoPPPPQPPPPP
~unogPPPPQPPPPP
~unotQPPPPPPPPP
~unpPQPPPPPPPP
~unrPPRPPPOPPP
~unrePPRPPPOPPP
~unsOOQPPPOQPQ
~uns_QPPPPPPPPP
~unsePPQPPPPQPP
~unshOPQPPPPPPP
~untPNPPPQNRPQ
~unt_OPPQPPPQPP
~untaPOPPPPPPPR
~unteNQQPQOOPQP
~untiPQPPPPPPOP
~untsPOOPPPORPQ
~uorRPPPPPPPPP
~uouPPQPPPPPPP
~uousPPQPPPPPPP
~uoxQPPOPPPPPP
~uoxeQPPOPPPPPP
~up_PSOPPOOPOO
~upbOQPPPPPPQP
~upboOQPPPPPPQP
~updPSNPPPPPPP
~updaPSNPPPPPPP
~upeOQPOPPPQPP
~uperPQPOPPPQPP
~upiPOSPOORPPP
~upilOOSPPORPPP
~upirQPPPOPPPPP
~uppOQNROOROQO
~uppeOPOPPPRPOP
~upplOPPQOPPORP
~uppoPQOPPPPPPP
~uprQNOPRPQPPP
~uproPPPPRPPPPP
~upsNSOPPORPOP
~uptQOQPPOPPPP
~uptuQPQPPOPPPP
~upuQOOPPPQPPP
~ur_PSSPPPNNNO
~uraXLROOOOQOO
~ura_QOQPPPPPPP
~uracROPPPPPPPP
~uralROPPPPPPPP
~uranPPPPPPORPP
~uratSOQPOPPPOP
~urcQOPPPPOPPP
~urceQPPPPPOPPP
~urdOQPPPPQPQP
~urdaOQPPPPPPQP
~ureSSROLMPQMR
~ure_RQRNNNOQOQ
~ureaPOPPPPRPPP
~uredPORPPOPPPP
~uresNSNRPOPPOQ
~uretRPPPOPPPPP
~urgQMROPPOQRO
~urgeONROPPPQQO
~urgiQOPPPPPPQP
~uriPNTPMOTOOP
~uricPPQPPPPPPP
~urieQQNPPQPPPP
~urinONTPNOSPOP
~uritPPQPPPPOPP
~urlPOQRPPPPPP
~urlyPPORPPPPPP
~urmPOPPPPPPPP
~urnOSROOPPPNO
~urn_PRPPPPPPOP
~urnaQQPOPPPPPP
~urneNQPPPQPPPP
~urniPNRPOORPPP
~urnsRPOPPPOPPP
~uroSPOOPOOQPP
~uro_QPPPPPOPPP
~uronQPPPOPPPPP
~uropPPPQOPPPPP
~urosQPPOQOOQPP
~urpOPSPPOPPPP
~urplOPQPPOQPPP
~urrQOQOPOPPOQ
~urreQPOOPPPPPP
~urroPPPPPPPPOR
~urryPPRPPPPPPP
~ursOQOORNMQUQ
~urs_OPOPPOOPUP
~ursdPQPPPPPPPP
~ursePQOOPPOQQQ
~ursiPOPPRPPPPP
~urstPPQQPOPPPP
~urtQOPOQNQPOR
~urt_QPOPQOOPOS
~urthPPPPPPPQPP
~urtiPORPPPPPPP
~urvRPOPPPPPPP
~urvePPOPPPQPPP
~urviRPOPPPPPPP
~uryPPQPPPOPPQ
~ury_PPQPPPOPPQ
~us_RIQNRSSNPN
~usaOQPOPOQPPP
~usbPPOPPROPPP
~usbaPPOPPROPPP
~uscSPOPQOOPPP
~usciRPOPPPPPPP
~usclROPPPOOPPP
~useMJNOPTTRPS
~use_MMNPPTRRQP
~usedPOQPPPPPPQ
~usefQPPPPPPPPP
~userQPPOQPPPPP
~usesOPOPPQPPOR
~ushOQSQPPMPPO
~ush_OQPRPPOOPP
~usheQOQPPQOQPP
~ushiPPRPPOOPPP
~usiRROROONOPO
~usinQPPPPQPPQO
~usioPQQSONOPOP
~usitQPPPPPPPPP
~uspOQPQPOPPPP
~uspeOQPQPPPPPP
~ussPPRPPPPOPO
~ussiQQPPPPPOPP
~ustPQQPQOPNQP
~ust_PQOOPOQORP
~usteQPRPPPOPPP
~usuOROQPPPPPP
~usuaOROQPPPPPP
~ut_PMTNRPMPQQ
~utaQNPQPQOPPP
~utamPPPRPPPPPP
~utanPPOOQQPPPP
~utatQOQPPPPPPP
~utcTOPPPPPPPP
~utcoTOOPPPPPPP
~uteMOVONMORNS
~ute_OQQPOOPQPQ
~utedOOQQPPPPOS
~utenPPQPPPPPPP
~uterPPQPOPPPPP
~utesOPRPPNOSOP
~uthNNSOPOPRPR
~uth_NPSPPOPQPP
~utiQSNOPRNPPP
~uti_POQPPPPPPP
~uticPQPOQPPPPP
~utidQPOQOQPPPP
~utinPROPPQOPPP
~utioPQOPPPPPPQ
~utoQPROPOOOOQ
~uto_OPQPPPPPPP
~utofROPPPPPPQP
~utpOOSPPPPPPP
~utrOQOPPPQQPP
~utriPPPPPPPQPP
~utroPPPPPPQPPP
~utsPQQPPOPPQP
~uts_QROPPOPPPP
~utsiOORPPPPPQP
~uttOPSPPPPPOP
~utteQOQPPQPPPP
~uttiOROPPPPPPP
~uttoPORPPOPPPP
~utuPMORPORPPP
~utumQNPPPPRPPP
~uturNPORPPPPQP
~utyMPOOQPOORS
~uty_NQOPPPOOQS
~uvaPRPOPOPPPP
~uvasPQPPPPPPPP
~uvePORPPPPPPP
~uvoPPPPPPQPPP
~uw_PORPPPOPPP
~ux_POQPPPPPPP
~uysOPPPQQPPPP
~uys_OPPPQQPPPP
~va_PQQOROOPPP
~vacORPNPQOPQP
~vacaOQPPPQPPPP
~vaccPRONPPOPQP
~vacuPPQPPPPPPP
~vadPOQPPPPPPP
~vagQOQPPPOQPP
~vageQOPPPPOQPP
~vagiPPQPPPPPPP
~vaiPOQPPPOPRP
~vailPPPPPPOPRP
~valOKOUOOROQR
~val_PMNROPQPRO
~valaPPPQPPPPPP
~valeNOPSOPQPPP
~valiOPOPPPOPPT
~vallPOQPPPQPPP
~valpPPPORPPPPP
~valuPQPPPPPPPP
~valvQPPPPPQPPP
~vanOPPRPPOPOQ
~vancOQPQPPPPPQ
~vapSOPPPPOPPP
~vapeQPPPPPPPPP
~vapiQOPPPPPPPP
~varPORQOQPOOP
~varePPPPQPPPPP
~variOPRPPPPPOP
~varoPOPQOPPPPP
~vasRPOPPQOPPO
~vascQOPPPPPPPP
~vasoQPOQPPPPPP
~vastQPPOPPPPPP
~vatPPPOOPQQQO
~vatePNQPPPPQQO
~vatiOQPPPOQPPP
~ve_VINLTRQMRP
~vedMZNOOOPOPP
~ved_NYNOOOPOPP
~vegOQOPPQPPPP
~veiPORPPPPPPP
~veinPPQPPPPPPP
~velNSOOQNQROO
~vel_OQQOPOPRPO
~veloPPOPPPQPPP
~velsOPPPRPPPPP
~velyPROPPOPPPP
~vemOQPPPPPPQP
~vemeOPPPPPPQQP
~venUNVOLNMPQP
~ven_PSQOOPOQNP
~vendPOOPPPPPRQ
~veneQORPOPPPPP
~veniPPOPPPQPPP
~venoPPOQPPPPPP
~ventTNUONOOOPO
~verRTPSKMOMQR
~ver_NSMSOPQPOO
~veraPPPPQPPPPP
~verbOOPPPPPPPR
~verdPQQOPPOQPP
~verePPPOOOQPPQ
~veriPROPPOOQPP
~vermQQPPPOOPPP
~vernORPPPPPPRO
~versSKPTOOQOQP
~vertSONQOORPOO
~veryPRSOORNONO
~vesNQLOPRSNQP
~ves_OQMOPRQNQP
~vetROPPOPPPPP
~vetiPPPPOPPPPP
~viaNOQRQORPOP
~vialNQPRPPPPOP
~vicPOPPPPORPP
~viceOPPPPPORPP
~victPOQPPPPPPP
~vidVPNMPQPPPN
~vid_QPNNPRPPQO
~videUPOOPOPQOO
~vieORPPPOOROP
~vienOPQPPPPPPP
~viewPRNPPOOROP
~vilQPQPPOPPPP
~villPQPPPOPPPP
~vinSPPOPNOOOS
~vincPOQPPPPPPP
~vingRRPOPNNOOS
~vioQQPPPPPPPP
~viouPQPPPPPPPP
~virNPOQUOPPPO
~vir_OOOQRPPPPP
~viruOQPPQPPPPP
~visONQONNPTUO
~vis_PPPPOPPPPP
~visePOQPPPPPPP
~visiNOOOONPTUO
~vitUPOOOPQOPO
~vitaSPOOOPPPPP
~viteQOQPPPPPPP
~vityQPPPPPQPPP
~vivRQOPPPPPPP
~vivaQPPPPPPPPP
~vivePQPPPPPPPP
~vixQPQPPPPPPP
~vix_QPQPPPPPPP
~vo_OSOPPPOPPP
~vocPOPPQQOPPP
~voiOOPPRPPPPO
~voicPNQPPQQPPP
~voidOQOOSOOPPP
~volPOPPPPROOQ
~voluOQPPPPPOPR
~vomOPSPOOQPPP
~vomiOPSPOOQPPP
~vorQPOPPQPPPP
~votPQPPQPPPPP
~vothPPPPQPPPPP
~vouNQPPQPPQOP
~vousOPPPQPPPPP
~vulPOSPPPPPPP
~vulsPOSPPPPPPP
~vy_OOOPPPRPQP
~w'sQPPPPRPPOP
~w's_QPPPPRPPOP
~wa_ROPPPPOPPP
~wabPROPPPPPPP
~wab_PQOPPPPPPP
~waiRPQPOQOOOP
~waitRPQPOQOOOP
~wakQLUPOOPPPP
~wakeQNTPONPPPP
~wakiPNQPPQPPPP
~walPPSQONPRPN
~wal_QPPQOPPPPP
~walkORPPPOORPP
~wallPOSPPOQPPO
~wanPNPNQTNPNT
~wantONONQTNPOT
~wapPSOPOOPPQP
~wap_PRPPOOPPQP
~wappPQPPPPPPPP
~warPSONPNONRS
~wardQOQOONPNSR
~wareOTOPPPPPPP
~warfPPOPQPOPPP
~warnQPPPPPPPPP
~wasOQROQOOPPP
~washORPPQOOPPP
~waspPPQPPPOPPP
~watTRQOPNOOOO
~watcQROOQOOPOP
~wateRPRPPOPOPP
~wavOMPPPPVPOO
~waveOMPPPPVPOO
~wayQOSOPONPPO
~way_QOTPPNOPQP
~waysQQOPPQOPPP
~wboQNPQQOQPPO
~wborQNPQQOQPPO
~we'PPQPPPPPPP
~we'rPQPPPPPPPP
~we'vPPQPPPPPPP
~weaORQOOPQPOO
~weakOORPPPQPPP
~weanQQOPPPPPPP
~wearQQOPOQPPPO
~weatNPRPPPQPPP
~wedNORORPOPQQ
~wed_ONROQNOPQQ
~wedgQPPPPPPPPP
~wednPQPPPPPPPP
~weeQNNQPRQPOO
~weekRNORQQNPOP
~weenQOOPOPSPPP
~weiPNPROPQPPP
~weigQOOROPPPPP
~welRRNOOPTOON
~wel_SNPPPQOPPP
~welcPQPPPPPPPP
~wellPRNOOOUOOO
~wenPQQOPOPQPP
~wentNRROPOPQPP
~werRTOQONOOOO
~wer_TROPONOPOP
~wereOQPQPPPPPP
~wersOQPPPPQPPP
~wesPORPPPOPPP
~westPPRPPPOPPP
~wfuOOPPPPPPPR
~wfulOOPPPPPPPR
~whaMJLSNPWRRR
~whatNILSNPWRRR
~wheROQRNONQSO
~wheeORQPPPOPOP
~whenQQLROQNRPP
~wherONSOOOQNTO
~whetSOOPOPPPPP
~whiQMOOORSRPO
~whicOMNPOQRSRO
~whilROQOPPOPOP
~whisOPPPPRPPPP
~whitOQPPPPSOOP
~whoNQOOQNNNXP
~who'ORPPQOOPQP
~whoePRPPPPPPPP
~wholPPRPPQOPPP
~whooQPPPPOPPPP
~whosOPNPQPOPRR
~wicQPOQPROPPP
~wicePOPQPROPPP
~wichQQOPPPPPPP
~widOOQPPPRPPP
~wideOORPPPRPPP
~wifNOQPPPOOPS
~wifeONRPPQOPOS
~wifiOROPPPPPQP
~wilOQPOQQOPOQ
~willOPPOQQOPOQ
~winPRPOPQQPOP
~windQQPPPPPPPP
~winePOPPPQPPPP
~wingOQOPPPQPPP
~winsOQPPPPOPPQ
~wintQOPPPPQPOP
~wirPORPPPPPPP
~wisQQOPPOOPPP
~wisePPPPPOPPPQ
~wishPQOPPPPPPP
~wistQPQPPOPPPP
~witTLPQQNOQOQ
~witcPNQRPQOPPP
~withSOOORMPROQ
~witnROPPPPPPPP
~wlyQPPPPPPPPP
~wly_QPPPPPPPPP
~wn_PPRORNQPOO
~wniPQQPPPOPPP
~wninPQQPPPOPPP
~wokQQOPPOPPPP
~wokeQQOPPOPPPP
~wolPNPPPPRPPP
~wollPNPPPPRPPP
~womRPPPPOOPPP
~womaPPPPQOPPPP
~womeQPPPPPPPPP
~wonONSPORPPPQ
~won'OOPPOSPPPQ
~wondPPPPPOPPPP
~wontPOSPPPPPPP
~wooPPQPPPPPPP
~worNQMMRQQVOM
~wordMQPOPOPUPO
~workPROOPQNQPO
~wormQOOPPOSPPP
~wornQPPPPPPPPP
~worrOONPQSOPPP
~worsOPPPQPQPPP
~wortQPPPQQOPOP
~wouPNPPQQQPOP
~woulPOOPQQQPOO
~wounPOQPPPOQPQ
~wriNOPPPNSROQ
~wrisPOPPPPRPPP
~writNPPPPNQRPQ
~wroOQQPPOOPOR
~wronPQQPPOOOOR
~ws_PSNPPPSPPP
~wsyPOROPPQPPP
~wsy_POROPPQPPP
~xa_POQQPPPPPP
~xabPOPQPPOQPP
~xabaPOPQPPOQPP
~xacOOOQQPPQPP
~xaceQPPOPPPPPP
~xaciOPPQQPPPPP
~xamQQPQPQOPOO
~xam_QQOPPQOPPP
~xameOPPQPPPPPP
~xanPQPPPPPPPP
~xanePQPPOPPPPP
~xapPPPPPQPPPP
~xcePQOPPPPPPP
~xedPPPPPQOPOO
~xed_PPPPPQOPOO
~xenQPPPOPPPPP
~xen_QPPPOPPPPP
~xerQROPPPOPPP
~xercQROPPPPPPP
~xesORPPPOQOPP
~xes_ORPPPOQOPP
~xetQPPOQPPPPP
~xetiQPPOQPPPPP
~xi_RPOPPPPQPP
~xicQRQOPPOPPP
~xic_OPPPQPPPPP
~xiciQRQOOPOPPP
~xiclPPPPQPPPPP
~xidQOOQPPQPPP
~xidiQPPPPPPPPP
~xieQOOPPPQPPP
~xietPPPPPPQPPP
~xigSNOPPPPPPP
~ximPPPOQPQPPP
~ximePQPPQPPPPP
~xinROQPQNOPPP
~xin_QPQOQOOPPP
~xineQPPQPPPPPP
~xisPPPPQOOPPP
~xis_PQPPQOOPPP
~xloPPPOQPPPPP
~xlovPPPOQPPPPP
~xonPOORROPPQP
~xonePOORQOPPQP
~xpeRPOPPOPPPP
~xpecQQOPPPPPPP
~xpiOTOOPOPPPP
~xpirOTOOPOPPPP
~xplOPQPPPQPPP
~xraPQPPPPPPPP
~xrayPQPPPPPPPP
~xt_QRPPPQNOOP
~xtePNPPPPQPRO
~xtenPOOPPPQORP
~xtrQPPPOQPPPP
~xtraPPPPPQPPPP
~xtuPQPPPPPPPP
~xtubPQPPPPPPPP
~xusPPQPPPPPPP
~xus_PPQPPPPPPP
~xy_POPOPPPPPQ
~xycPPPQPPPPPP
~xycoPPPQPPPPPP
~xycyOPPPQPPPPP
~xygQPQPPPOQOP
~xygeQPQPPPOQOP
~xytQPPPPPPPPP
~xytoQPPPPPPPPP
~y'rOPPPPPPPPP
~y'reOPPPPPPPPP
~y'sNQQPPSOPNP
~y's_NQQPPSOPNP
~ya_OOPPPPQPQP
~yalQPPPPPQPPP
~yanPORPPPPPPP
~yasOPQPRPPPPP
~yastOPQPRPPPPP
~ybePPQPPPPPPP
~ybe_PPQPPPPPPP
~yboOSPPPPOPPP
~ybodORQPPPOPPP
~ycaQPPPOPPPPP
~ycarQPPPPPPPPP
~ycePPPQPPPPPP
~ycemPPPQPPPPPP
~ychRQPPNPPPPP
~ych_PQPPPPPPPP
~ychoQPPPOPQPPP
~yciRPPROOPPPP
~ycinRPPROOPPPP
~yclOPOQRROPOP
~ycliOOORRQOPPP
~ycloQPPPPPPPPP
~ycoQOPRPPPPPP
~ycodPPPQPPPPPP
~ycyOPPPQPPPPP
~ycycOPPPQPPPPP
~ydrQOPROPOPPP
~ydraRPPPOPPPPP
~ydroOPQRPPPPPP
~ye_OMRPPSPPPP
~yeaTOOQOPPOOP
~yearTNOQOQPOOP
~yedQPPPPPPPPP
~yed_QPPPPPPPPP
~yelPPOPRPPPPO
~yeliPOOPPPQPPP
~yellOPPPRPOPPP
~yeloQPPPPPPPPP
~yerOQOPPPPQPR
~yer_OQOPPPPPPR
~yesOLTPOQSPPO
~yes_ONTPOPQPPP
~yestPNPPPQQPPP
~ygeQPQPPPOQOP
~ygenQPQPPPOQOP
~yhoQPPPPPPPPP
~yholQPPPPPPPPP
~yinNQQOQQOOQP
~yingNQQOQQOOQP
~yl_PPQPQPPPPP
~ylaQOPQQOOPPP
~ylacQOPQPPOPPP
~ylaxQPPPQOOPPP
~ylcQPPPPPPPPP
~ylcyQPPPPPPPPP
~yleQOQPQPPPPP
~yle_QPPPPPPPPP
~ylenPOQPQOPPPP
~yliORQPOPPPPP
~ylinOQQPOPPPPP
~yllNPPQQPPPPP
~ylliNPPQQPPPPP
~yloOPPPPPSPPP
~ymeOPPPPROQPP
~ymoPORPPPOQPP
~ymorPORPPPOQPP
~ympPOOPPOUPOO
~ymphNOOPPPTPPP
~ymptQPPPPPQPOP
~yncQPPPPPPQOP
~yncoQPPPPPPQPP
~yndQOOPQPPPPP
~yndrQOOPQPPPPP
~yngPQPPPPPPPP
~yngoPQPPPPPPPP
~yo_QPPPPPPPPP
~yogPQPPPPPPPP
~yonNTRPOQOONQ
~yoneNTRPPQOONO
~yosQOOOQPPPPP
~youNUNOPRQONO
~you'OROPPPPPPP
~younPOOPPPRPPP
~yourNSPPPROPOP
~ypaQPPPPPOPPP
~ypasQPPPPPOPPP
~ypePNNPQPTQOO
~ype_ROOQOQPQOP
~yperOOPOQOTPPP
~ypiPOOPPSPPPP
~ypoQPPPOPPPOP
~ypogPPPQPPPPPP
~ypotQQQOPPNPPP
~yriQOQPPPPPPP
~yrinPOQPPPPPPP
~yroOPPPPRPPOP
~yroiOOQOPRQPPP
~yroxPPPQPPPPPP
~yruOQPPPPPPPP
~yrupOQPPPPPPPP
~ys_MONQNRPRPR
~ysePOQPPRPPPP
~ysedPQPPPPPPPP
~yselONQPPRPPPP
~ysiNOQQOQNQRP
~ysicQPPPPPPPPP
~ysioOQPPPQOOQQ
~ysisONRRPPORQO
~yspQPPOPPPPPP
~yspnQPPOPPPPPP
~ystNOSQONSOQO
~ystaOPPQPPQPPP
~ysteQQOOPPPPQP
~ystoOOUPPOOPPP
~ytePNPPPPSPOP
~ythSPNOQOQPPP
~ythiRPNPQOQPPP
~ythmQPPPPPPPPP
~ythrQPPPPPPPPP
~ytiQPPPOPQPPP
~ytoPPPPQOPPPP
~ytocQPPPPPPPPP
~ytoiOPPQQPPPPP
~ytrOOQPPPQPPP
~ywaPQPPPPPPPP
~ywayPQPPPPPPPP
~ywhPQQPPPPPPP
~ywhePQQPPPPPPP
~za_PQRPPPPPOP
~zanPOQPPPPPPP
~zapPPOQQPPPPP
~zapiPOOQQPPPPP
~zarPPPOPPQPPP
~zatPPPPQPPPPP
~zathOPPPQPPPPP
~zatiQPPPPPPPPP
~ze_PRPPPNQPPP
~zedPQPPPPPPPP
~zed_PQPPPPPPPP
~zemQQPOPQPPOP
~zem_PQPPPPPPPP
~zemaQPOPPQPPOP
~zenQPQPPPOPPP
~zen_QPQPPPOPPP
~zepRNRPPPPPOP
~zepaQOROOPPPOP
~zepiPPPPQPPPPP
~zerPOPPPQPPPP
~zer_POPPPQPPPP
~zeroPPQPPPPPPP
~zheQPPPPPPPPP
~zheiQPPPPPPPPP
~zidPOPQPQOPPP
~zidePPPQPPPPPP
~ziePPQPPPPPPP
~zilPOPPQPPPPP
~zil_POPPQPPPPP
~zinPQPRPPOOOO
~zin_PPPPOPQPQP
~zincPPPQPPPPPP
~zinePOORQPOPPP
~zingPQRPPQOPOP
~zitROPPOPPPPP
~zithRPPPOPPPPP
~zo_PORPPPPPPP
~zodQPPPPPPPPP
~zodiQPPPPPPPPP
~zofPQPPQPPPPP
~zofrPQPPQPPPPP
~zolMNNTVNOOQO
~zolaPPPQPPPPPP
~zoleMNOSTPOORP
~zoliOPPPQPPPPP
~zopPPPPQPPPPP
~zosPPPQPPPPPP
~zt_ONTPPPOPPP
~zumPPPQOPPPPP
~zumaPPPQOPPPPP
~zurPQOPQOPPPP
~zurePROPQOPPPP
~zy_PPQPPPPPPP
~zzaPRPPPPPPOP
~zza_PRPPPPPPOP"""
