"""The weights of the gate. Written by `make calibrate`; not by hand.

Fitted to 15293 messages. A line of TABLE is a feature and, in its last ten characters, how many
steps it weighs for each kind, in the order of gate.KINDS: chr(80) is none, the next one up.
"""

DIGEST = "f7e8fa475073"  # of knowledge/messages
STEP = 0.0279
BIAS = (1.221, 2.311, 0.376, -0.620, -0.751, -0.432, 0.597, -0.824, -0.938, -0.940)
TABLE = r"""!FrUNOIHNJM
! !OTRPPNOPOO
! $NTQPPQOPOP
! bothPROPPPOPPP
! isQPPPPPPPPP
!a comparisontCCHEKTYRQ
!a complaint of one's ownONTMK\KPNR
!a diseasek<U>Ia`SDE
!a druge:?}}F/AH=
!a drug, and a diseasepBVPYR?ILJ
!a drug, and a quantityTNQRPNNPOP
!a drug, and one patient's weight or clearanceLMOVVQMOOO
!a finding to be readGFLEMUvOSH
!a long sentenceE_jGCSUJIM
!a low pressure, saturation or coma scoreQ8wLNKPMOO
!a low pressure, saturation or coma score, and a room, bay or bedUIUPPPNOPP
!a low pressure, saturation or coma score, and a wish for evidenceOPQPPPPPPP
!a quantityZ<[\OMKMRM
!a question markPOMQTMUNLS
!a question mark, and a wish for evidence[NNPORMOMN
!a question's first wordOS6LLKDQ}S
!a question's first word, and a wish for evidence[JNPOTMPKP
!a relative or friendIJXONdKOKO
!a relative or friend, and a wish for evidencePOPPPQPPPP
!a relative or friend, and that it is nowPPRPPOPPPP
!a room, bay or bedE]gTLN@PMM
!a sentence-TOLM][RUY
!a story\JRQOKNPPO
!a treatment or test that is no drugpFFGRMMUNM
!a vital sign's valuePL}MMIIGKI
!a vital sign's value, and a wish for evidencePRNNPOUPPP
!a wish for evidence}CGYHPFNFN
!an ageY#I[cc_KCV
!codes, bills or certificates6DHFLFD}IJ
!drugs of different classesOIOGrJOMLM
!drugs of different classes, and a comparisonUPPPNOOOOP
!drugs of different classes, and a wish for evidencePQQNRPPPPP
!drugs of different classes, and whether it is safeLOPOWOPPPP
!drugs of one class]KKTOONOOO
!few wordsLG?[]LTWQO
!groups of peoplegMQMHONMPM
!no drug, test or diseaseHbc=;FLO\]
!one or two wordszRGQSH@JNI
!one patient's weight or clearance??HsbQNJPK
!since when, in hours or minutesP>fVNLMRNO
!somebody elseCAfQWQWGEZ
!somebody else, and a wish for evidenceXOLQNMQQNQ
!somebody else, and that it is nowRIWNPPMOSQ
!that it is nowNOfJMLHQPP
!that it is over, planned or playVt>HHUINPL
!the first person>]IPKzBKEU
!the first person, and a question markTMOOPZMORI
!the first person, and a wish for evidenceNLPRNVSPMP
!the law@;FMLKGKC}
!the ways of this house<NFJMD?W}X
!things togetherODPFrMZLHJ
!three drugsROPNSOOPPP
!two diseasesY?VHETdWKL
!two drugs\DJKpINLKL
!usDRRHKUJMkM
!whether it is safeMPHGhUMONM
!words in quotation marksQLPPPOSSOO
#1AY_RDUj^D1
#1 #1WXHPKKTMJY
#1 #2_XMFOKRNMO
#1 #3SKKPPOXOPP
#1 #4OOOUPPOPPP
#1 $^G^MWKRELJ
#1 ?MZORMOMVJN
#1 aMLOPPRPXPO
#1 afterPOSOOPQPPP
#1 amRPLPNPUOPO
#1 andRUPSKUHLOS
#1 bOSNPONQROP
#1 bringOROPPPPPPP
#1 cSLNOOTRPOP
#1 cmULLPOOWPOP
#1 dRPOPPPQPPP
#1 dayMPPPUOPPPP
#1 daysQHNKNVQ[RN
#1 diabetesRPPPPPPPPP
#1 dmYOOPOOLPPP
#1 dsSOPPPPOPPP
#1 fQPPPPPOPPP
#1 forHWNTPOOVLP
#1 gSGLQOO]NOP
#1 hZKZJOOFNVO
#1 hasOZMPPOMPPP
#1 hoursVJNUPPOOOP
#1 hr\LLPPPMPPP
#1 hrsKRTSPRLOPP
#1 iQPPPPPPPPP
#1 inBHUONKdLPZ
#1 isNbEOPRMONP
#1 kNNNLOO`OMP
#1 kgOMZPNOPOOO
#1 lPPUQPPLPPP
#1 mPPPPPPQPPP
#1 mgNOTK\OLMPP
#1 minMIdONOMOOP
#1 minsNLVPPOUOPP
#1 minutesPQPPPPPPPP
#1 mmQFROOQ[OPP
#1 moZPNOPNLPPP
#1 monthILU^UJQKNO
#1 monthsSMHNN\ROOP
#1 moreOROPPPPPPP
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
#1 pdLOOM\POPPP
#1 pleasePMUPPOOPPP
#1 pmJcDOOSNNTO
#1 prevUNOPPPOPPP
#1 rdOPQPPOOPSO
#1 sOVOOOPKPSO
#1 salineNNPVNPNOSP
#1 saysOOSPPPOPPP
#1 soPVNPPPNPPP
#1 stPOOORORPPP
#1 thPMOPPSLQVP
#1 thePTMPPPPPPP
#1 toQJPKPP]OOO
#1 todayPQPPPPPPPP
#1 vRMPPPPTOOP
#1 vascSOPPPPOPPP
#1 vsTOONPLMLO[
#1 wantsPTOPPOPPPO
#1 weekNLTPRNVOPO
#1 weeksHRIQO^RNON
#1 wentOUNPPPPOPP
#1 whatSMLOPPK]NO
#1 withQOQPOPROPP
#1 wkRNMOQNOWPO
#1 wksGTHNTWWMOP
#1 wwONOPPROPTP
#1 xVMONPPROPP
#1 yTMSPPPNOPP
#1 yearPMPWOMPOPP
#1 yearsMONSNWPOOP
#1 yoSJSVNRNOOO
#1 yrTIOXMOQOPO
#1 yrsVNNNRTKOPP
#2GO`q9RkT+D
#2 #1PPOPPPSOPP
#2 #2O_EKSMZNLN
#2 #3SPPPPPNPPP
#2 $HB\MWWZROE
#2 ?JPKQPQKRL`
#2 aMOQWNSOOPM
#2 afterNJQLRVUPPP
#2 andRNNOM_JOPO
#2 atJNOVOQTOPP
#2 bdOOLWOPOPPP
#2 cameORLPPPUOPP
#2 canPOPPORPPPO
#2 dUOPOPPNOPP
#2 dayPNOPPSQPPO
#2 days_NPIOPMPOO
#2 degreesIK[NP\IOPP
#2 doJSNUNSPPPP
#2 doesTOPPPOOPPP
#2 fZMPLLLYOOO
#2 forNH[TOOOOOO
#2 goingQVKNPPPPPP
#2 hTS?YPMWMLS
#2 hasRSNPPONPPP
#2 hoursNPO]PMNONO
#2 howOOPTOPOPPP
#2 hrKUKPPOTRPQ
#2 hrsLVNOPPPOOS
#2 inUQKPOQQPPP
#2 isNTKOSRPOPP
#2 kUPNFOOZOPO
#2 kgJLJnHTLNNO
#2 kilosNPOVPONPPP
#2 lbOOORPRPPPP
#2 mcMIIJK^NON
#2 mgWNMONOOWOO
#2 minI_[HMIMRQO
#2 minsMPVPPOMPPP
#2 minutesTTKPPOOPPP
#2 mlSHRMPPOPXP
#2 mmQPPPPPPPPP
#2 moNOQPPOSPPP
#2 monthQPPPPPPPPP
#2 monthsGPOWOUPPOP
#2 noVRMOULMOPO
#2 notPNRPPPPPPP
#2 nowSPOPPPPPPP
#2 ofZMLOOOOPPP
#2 ohpcSPPNPPPPPP
#2 onZSMOLPJPQP
#2 orTRI_KODWNO
#2 pSROOPOPOPP
#2 perLRKVPVKOPP
#2 percentPPRPPPPPPP
#2 sQLPMNRZNPN
#2 secPNRPPPPPPP
#2 she'sPPSPPPNPPP
#2 stillPTPPPPPPMP
#2 systolicLOXPOPOPPP
#2 thNbKPPMLONN
#2 toKRTSOONPPP
#2 twoPVNOPPNPPP
#2 unitsOOQTPPPOPP
#2 vsSOLOPPOVPO
#2 wVPPPPPMPPP
#2 weekOPPLWOPPPP
#2 weeksMMfSWBFOMS
#2 whatLNRSMPVPPP
#2 whoNPQRPPPPPP
#2 withQONOONURPO
#2 wkSNOMUNPPPO
#2 wksYMPJWSIPPO
#2 wouldQLMQNZNPPP
#2 xOQTMPPOPPP
#2 ySMNNOOTPPR
#2 yearaNQOLJMOOP
#2 yearsQPPPPPOPPP
#2 yoKKNNQOWOOZ
#2 yrOTNMONQOPU
#2 yrsNOLQPSTPPP
#2.FA`XBdaKGG
#2. $MLQWRVMOMO
#2. ?PPPMPPUPPP
#2. andONTOOULPPP
#2. cmNOOOPPTSPN
#2. kgOTMPPPPPPP
#2. lLNVPPOPPPP
#2. mgZPOIPPPOPP
#2. noOORRPPOPOP
#2. notLVKPPOVPPP
#2. onQOMPOPTPPP
#3=MYYFK}FHF
#3 #1OOPVOPNPOP
#3 #2SY<OM[QPPP
#3 #3NNYOOOMPPP
#3 $ELMRaRTLON
#3 ?QPPPPPPPPP
#3 andNNROQPPSPO
#3 atNOPPPPTPPP
#3 bdTOPPOPOPPP
#3 bpOOOPPNUPPP
#3 forQPPPPPPPPP
#3 heOMMPP[NPPP
#3 inRSQNNOOOPP
#3 isOOPTPONPPP
#3 kgMOPQOQNPVP
#3 mcgNPQUPPONPP
#3 mgRPPQNPOPPP
#3 mlLOXRPPLOPP
#3 onVQOMHNWPPP
#3 orSPPPQPNPPP
#3 urineOOQPPPRPPP
#3 vsQPPPPPPPPP
#3 withMPOPPPVOOP
#3.SJHHGIxSKN
#3. $MXPPPOMRNP
#49HLUFGdyHM
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
=acid suppressant`PNHQQMOOO
=acnePPSPNPOPPP
=acne treatmentNNOMVVPOPO
=activated charcoalRPPOPPPPPP
=acupunctureROPPPPPPPP
=acute bronchitisRPPOPPPPPP
=acute coronary syndromeVSNWIJSRLN
=acute coughSPPMPPPPPP
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
=albuterolKQMYLOSOOP
=alcohol intoxicationTMWPPOLPLQ
=alcohol use disorderKHKK]U[NMO
=alcohol use disorder drugPNORUONOOP
=alcohol withdrawalTOOQNPPOPP
=alcoholic hepatitisQPPPOPPPPP
=alendronateVOPNOOPPPO
=alginatePNRPQPPPPP
=allergen immunotherapyQROOPPPPOP
=allergic rhinitisPTOPOMPPPP
=allergyGTKLgMLNPO
=allopurinolXNLQQONPPP
=alpha blockerUUONQKOPPP
=alprazolamQPPNRPPPPP
=alteplaseKNPUNPOVNO
=alzheimer diseaseYPOOMONPOP
=ambulatory ecgQNMPPPVOPO
=aminoglycosideKNOWSPOPOP
=aminophyllineLOO[KPPPPP
=amiodaroneKHUU\NLOOO
=amitriptylineWOUQHNOPPP
=amlodipineSNPOQQNPPP
=ammoniaMPNPPPUPQP
=amoxicillin^WJJMLPNNO
=amoxicillin-clavulanateTOOMTOOOPP
=amphotericinUPPLPPPPPP
=ampicillinNPPOSPPPPP
=amputationYJUPNPMOOO
=amyotrophic lateral sclerosisJRMPWPORPP
=anal fissureSPPOOPPPPP
=analgesicJPQUpDKIKL
=anaphylaxisDRVO\MMROO
=andexanetPPPVMPNPPP
=androgenTOOPOPPPOP
=anemiaNSLQVONSLO
=anestheticCTLOWK^MSN
=aneurysm repairPQPPPPPPPP
=anginaWPPPJPPPPP
=angioedemaPPRPPPPPPP
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
=antibioticCHBhsQ9DUT
=anticholinergicHKXSXNNNRO
=anticoagulantHYRX\KKQKG
=anticoagulant reversal agentLNO_LONPPP
=anticoagulation reversalLNO_LONPPP
=anticonvulsantPKMWfIKMNN
=antidepressantO>KFn\VLKJ
=antidiarrhealQPOPPPPPPP
=antiemeticPQLOcLLOLN
=antifibrinolyticZNMRMNNORO
=antifungalQLNUWONONO
=antihistamineLOOM[POPOP
=antihypertensive@QI^tODKKK
=antimalarialJNOL[OUOOP
=antimuscarinicJOPOWOOPTP
=antiparasiticTXN\LGLNOO
=antiparkinson drugQOPMTPPPPP
=antiplateletPQOH]OKTNN
=antipsychoticPEG]\PQNMN
=antiretroviralPNOJ\PPOPN
=antisepticVNNSNOPPPP
=antispasmodicNQOI\OOPPP
=antithyroid drug@NOUaOSOLP
=antituberculous drugDNPIdVMPOO
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
=arthritis_TJPKNSMNL
=arthroscopyWSMOPMNOOP
=ascitesJNNOOO]PPP
=aspirinTRPKSPKTNO
=asthmaLPYMVTLQJL
=asthma biologicSPPPOOPPPP
=asthma exacerbationPPROPPOPPP
=atorvastatinKOOPYPPPPP
=atrial fibrillationbONIIPMOTO
=atropineIMYUQOOOOP
=atypical antipsychoticLKLWWRPOOO
=audiometryOJPOPPYPPP
=autismRPPPOPPPPP
=azathioprineLPOPWOOPPP
=azithromycin]NOPKOOOOO
=azoleONOMZOOOOP
=back pain^KUNKPKOOP
=baclofenQPPORPPPPP
=bacteremiaROPOPNNPUP
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
=bed alarmMTRPPKPMXN
=bed restWNPPPOPPLP
=bedaquilineQPPMTPPPPP
=bedwettingQHNOP\NPPP
=bell's palsyYPSMLMNOPP
=benzathine penicillinOPPQPPPPPP
=benzodiazepineLA^dSMLLLN
=beta agonistZNMSKNRNPO
=beta blockerHRRZ[LJNNN
=beta-lactamKPGVRYMOTL
=betamethasoneTPPNPPOPPP
=bezlotoxumabQPPPPPPPPP
=biologic^GNJTQQNPO
=biopsyORQOOTKXJO
=bipolar disorderOPPWIOVPOO
=bisoprololNNPQTPOPPP
=bisphosphonateVOOSNOOPOO
=biteWNVROMINOP
=blatchford scoreVMPPPPOPOP
=bleach bathQPPPPOPPPP
=bleedingS\lLE?HTML
=bloatingPPOPPPPPPP
=blood culturePYNPPOLPOP
=blood gasMINOPOaOOO
=bnp\ONOOONNOO
=body mass indexLKMVMYQMUM
=bone scanNMNPPOYPPP
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
=breastfeedingLIKLhVKOOO
=breechOPTPPNPPPP
=bridging anticoagulationSHWPOOOPQO
=brief interventionQPPPPPPPPP
=bronchiectasisRPPOPPPPPP
=bronchiolitisOTQOPOMPSP
=bronchodilatorHRJ\QLWMPN
=brueUNLPPNXONO
=buckle fractureROPPPPOPPP
=budesonideVPOLOPPPPP
=budesonide-formoterolTPPMPPPPPP
=bumetanideNNPYLPPPPP
=bupivacaineOPPSOPPPPP
=buprenorphineOOOOVOPPPP
=buprenorphine-naloxoneLPOPVOPPPP
=bupropionMOPOXPOPPP
=burnJGTNQTYNOR
=c difficile infectionXOKOMGK]TN
=c-spine clearanceTOPPPPPPPN
=cabergolineTPPNPPPPPP
=caffeineRZNNNNOPPO
=calcineurin inhibitorMOOOXOOPPP
=calcipotrieneQPPPPPOPPP
=calciumMLRLTOYOOO
=calcium channel blockerQRKM]OKOOO
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
=carbapenemJMMNQ^OPPP
=carbimazoleIOOVTPSPLP
=carbon monoxide poisoningRNSPPPOOPP
=carboprostNPPTPPPPPP
=cardiac arrestDO\NONJTL\
=cardiac catheterizationXLRPPLNPOQ
=cardiac rehabilitationPKVPPPPPPP
=cardiac resynchronizationOPRPPPOPPP
=cardiopulmonary resuscitationQI[POLNORR
=cardiovascular deathSOPPPPPPPP
=cardiovascular diseaseaPGZLHFYPJ
=cardioversionPPRPPPOPPP
=carotid endarterectomyLQXOOPNPPP
=carpal tunnel syndromeMPPOPXPPPN
=carvedilolNQO[JOOPPP
=castNMMOOO\OOO
=cat biteSOPPPPOPPP
=cataractOROPPPOQPP
=cataract surgeryTPPPMPOPPP
=catheter ablationRPPOPPOPPP
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
=cellulitisPROUOOLOPP
=centor scoreROPPPPPPPP
=central lineOOPMPPPWOP
=cephalexinPPPPMTPPPP
=cephalosporinFRNPWQNOTO
=cervical cancerQPPPPPPPPP
=cervical cerclageQOPPPPPPPP
=cervical collarSPPPPPNPPP
=cervical dysplasiaORQPPQNPPP
=cervical ripeningOOOPTPPPPP
=cesarean sectionPRMSONOSNP
=cetirizinePPPPPQPPPP
=cgrp antagonistTOPOOPPPPP
=cgrp antibodyTOPOOPPPPP
=cha2ds2-vascSOPPPPOPPP
=chads2ROPPPPOPPP
=chemotherapyKSVLOWLPNP
=chest painQOUOMPKOUO
=chest physiotherapyEMOOONNfOO
=chest tubePTMPPPPPPP
=chest x-rayRRNPOOQPPO
=chickenpoxLRNPSOSPPP
=child-pughMPPSPPPPPP
=chlamydiaPNOPPVOPPO
=chloramphenicolQPPPOPPPPP
=chlordiazepoxideOOPSPPPOPP
=chlorhexidineUNNSNOPPPP
=chloroquineOPPNTPPPPP
=chlorthalidoneSPPPNPPPPP
=chocolateNYIPPNTPPO
=cholecystectomySQOOOPORNP
=cholinesterase inhibitorQUOLRPOOOP
=chondroitinRPPOPPPPPP
=chronic fatigue syndromeSOOPPPOPPP
=chronic kidney diseaseKHKZbKMNOO
=chronic painOPPTPPNPPP
=ciprofloxacinMONL[OOPRP
=cirrhosisMOOOYNNPPP
=citalopramSPPMROPPPP
=ciwaOPPPPPPPRP
=clarithromycinLOOSXMOPPO
=clindamycinKPPYNPPPPP
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
=colposcopyLNXPPPOPPP
=comaNTXPPNKOOO
=combined hormone therapyQPPPPPPPPP
=combined oral contraceptiveQPPPQPPPPP
=common coldQPPPPPPPPP
=community-acquired pneumoniaUNPOMOOSPP
=compression stockingsQPPPPPPPPP
=concussionRPOPPROPPO
=condomQPPPPPPPPP
=conjunctivitisRPPPOPPPPP
=conservative careQPPPPPPPPP
=constipationQOOPMSQPPP
=contact dermatitisLQOPPVNPPP
=contact lensQPPPOPPPPP
=continuous glucose monitoringPOPPOPOUPP
=contraceptionC6TQ_]IQXS
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
=corticosteroidiKHSRLFULL
=coughTLWKIUUMOO
=cough medicineLTPORPPPPP
=covid antiviralVIVLUOONOO
=covid testOTOPPOPPPP
=covid vaccinePOPOJ\OOON
=covid-19TPHIPTRPXN
=cox-2 inhibitorIPPPWPPPPP
=cpapPLTPPOORPO
=cranberryQONOTQPPOO
=creatineQPPOPQPPPP
=critical illnessLOGLLNFRoS
=crizanlizumabRPPPOPPPPP
=croupUROPNJTOOP
=crpVKLONNZOOO
=crush injuryPMSPPPPPPP
=crystalloidUOTLLOTPOP
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
=death`oLHG=;RO^
=death rattleQPPOPPPPPP
=debridementOOPPPPPRPP
=debriefingOSOPPPPPPP
=decongestantDPPO^PPPPP
=deep vein thrombosisPOOTNRQOOO
=defibrillationRG_OPKOPOO
=dehydrationQPPPOPPPPP
=delayed cord clampingQSLPPPPPPP
=delayed prescriptionQPPPPPPPPP
=deliriumTNSMLONUQO
=dementia`MIMPOLTMQ
=dementia drugQUOLRPOOOP
=dengueKRNO\OKOTN
=denosumabQPPPPPPPPP
=dental cariesMPOPPPUPPP
=depot medroxyprogesteroneRNWPLOPOOP
=deprescribingRPPPPPPPPP
=depressionQSFNNV[MOM
=depression screeningZPOOPOLPOO
=dermatitisOPHNLoHOKN
=dermoscopyLOPPPPWOPP
=desmopressinRPPPPPPPPP
=dexa scanRLMOPOXOPO
=dexamethasoneWMO[HONOPO
=dexmedetomidinePNOVOPPPPP
=dextromethorphanRPPPOPPPPP
=dextroseLPPWNPPOPP
=dhaOSPOPPPPPP
=diabetesZMOMQOKRTM
=diabetic footRTOPPPNPNP
=diabetic ketoacidosisQNOLOOMO]O
=diabetic nephropathyRPPPOPPPPP
=diabetic neuropathyTPPPMPPPPP
=dialectical behavior therapyQPPPPPPPPP
=dialysisDITaQPJQVK
=diamorphineRNQSMPPPPP
=diaper rashPOPPPVLPPP
=diarrheaUQNSLJVONO
=diazepamKKXUOOOPPP
=diclofenacJOPOYPPPPP
=dietRSLOPRRNOO
=digital rectal examRPOPPPPPPP
=digoxinKMYOVLNOPP
=digoxin immune fabNOPPPPPPSP
=dihydropyridineQLPVRPLOOP
=diltiazemNROMWPPPPP
=dinoprostoneOQPPPPPPPP
=diphenhydramineRPPPOPPPPP
=direct thrombin inhibitorVMOUMOOOOP
=disc herniationNPPPPSPPPP
=disulfiramMPPOVPOPPP
=diureticZQLOHPUOOO
=diverticulitisRPPPPPOPPP
=dizzinessUJMOOTXMNO
=dmardONMR]LNOON
=doacYJQWPPJRLL
=dolutegravirPPPKVPPPPP
=domperidoneOPPPRPPPPP
=donepezilUKNOTPOPPP
=dopaminePPOPROPPPP
=dopamine agonistTPPNPPPPPP
=dornase alfaLVOPPONPRP
=doxycyclineQNONWQOPOP
=doxypepWPPOKPPPPP
=dpp-4 inhibitorQPPPOPPPQP
=droperidolSMOTNPPPPP
=drowningOZQOONMOOO
=drug allergyOOOWMPPPPP
=dry eyeLOMOOUUOPP
=dry needlingPPPPPPPQPP
=dual antiplatelet therapyTPPNOPPPPP
=duloxetineLPPPUPPPPP
=dupilumabRPPPOPPPPP
=dupuytren contractureKPPPPPWPPP
=dyspepsiaQPPPPPPPPP
=dyspneaVUTJOTLNOJ
=dysuriaTPPPMPPPPP
=e-cigarette^MONOOMOOO
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
=eczemaXRLNNTROLN
=edinburgh postnatal depression scaleSPPPPOPOOP
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
=emergency contraceptionNMOONROPPW
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
=epiglottitisONRPPPRPPP
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
=famotidineQPPNPRPPPO
=fascia iliaca blockSOOPPPOPPP
=fatigueOITOM\SNOM
=fatty liverPQOPPRPPOP
=febrile infantTPPOPPOPPP
=febrile seizureUQNPPPMPPP
=febuxostatROPPQOOPPP
=fecal immunochemical testWOOOPOMOQP
=fecal transplantYNOOPOONPP
=feeding tubePSOPPPPPPO
=felodipineIOPN[PPPPP
=fenofibrateQPPPPPPPPP
=fentanylMPTQQOOPPP
=ferric carboxymaltoseMOOXOPNPPP
=ferritinNMNNOQ[OOO
=fetal monitoringPMSPPPQPPP
=feverJNRCUN_RPO
=fezolinetantRPPPOPPPPP
=fibrateQPPPPPPPPP
=fibroidsPOPPPQPPPP
=fidaxomicinTOPPNPOPPP
=finasterideQPPPPPPPPP
=finerenoneUPPOMPPPPP
=first seizureQPPPPPPPPP
=first-generation antihistamineSOPOQPOPPP
=flecainideSPPPNPPPPP
=flucloxacillinIPPXPPPPPP
=fluconazoleIOOQZOPPPP
=flumazenilQPPPOPPPPP
=fluoroquinoloneUMNKXOOOPP
=fluoxetineWOPLRNOPPP
=fluticasoneNOONVPPPQP
=fluticasone-salmeterolSOPOOPPPQP
=fomepizolePOOVMPOOPP
=food allergyTNNMVSNMOP
=foot painSRMPPQRONP
=foreign bodyMPRPPORPPP
=formoterolUOPLOPPPPP
=fosfomycinVOPSJPPPOP
=fosphenytoinMPPXOMPPPP
=fractureTNNLTNROMT
=frailtyNKMSOLN^TN
=frenotomyZOOPNPLPPP
=frozen shoulderPTNOPOOQOP
=functional declineNOPOPPOVNP
=furosemidePSMRTNOOOO
=fusidic acidMPPPTPPPPP
=gabapentinMOOVUOMOOP
=gabapentinoidPONTUOMOOO
=ganglion cystUOPPPOPOPO
=garlicOOQPKXPPPO
=gastric bypassRPPPPPOPPP
=gastritisOQPPORPPPP
=gastroenteritis[YJMKMNNQO
=gentamicinNNPWOPOPOP
=gerdQMOOOTSOPO
=gestational diabetesPPPPPPPQPP
=gestational hypertensionSPPPPPPPPP
=gi bleeding^PNONOJONP
=giant cell arteritisMOPSOPTPOP
=gingerNVOPPOPPPP
=ginkgoPPPPQPPPPP
=glasgow coma scaleMSYOPOKOPP
=glassesTPRPPNNPPP
=glaucomaNNQOTOROPP
=glaucoma dropPOONUPPPPP
=gliclazideOOPVOOOPPP
=glovesUVMOOWJMNO
=glp-1 agonistPQKMKWMUSN
=glucagonNPQUMPPPPP
=glucosamineXNONLQPPPP
=glucosamine-chondroitinRPPOPPPPPP
=glucose-lowering drugXNKNLQPL^J
=gluten-free dietRPPPPPPPPP
=glycopyrrolateSOPOQPPPOP
=goiterOPPTOPNPPP
=golfer's elbowROPPPPPPPP
=goutLTKSNRVOOM
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
=hba1cRLNOOTROPP
=head ctRSJPPNVPOO
=head injuryXOQOPPMPOO
=headacheMWJQGRXNTN
=hearing aidLPKOP`KPOO
=hearing lossLTMPPOUPPP
=heart failureWMLPMVKVNO
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
=heparin?\OVMLVNUO
=heparin-induced thrombocytopeniaOPPPSPOPPP
=hepatitisSLNTOYNOMN
=hepatitis bRNPTPQOONO
=hepatitis cPNNPPXNPOP
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
=hivMMKOQLXPPW
=hiv pre-exposure prophylaxisTOPOOPPPPP
=home birthMGUPPZPPOO
=home blood pressure monitoringPRNPPPPPPP
=home careONQPPPPRPP
=home hazard assessmentQPPPPPPPPP
=home oxygenLNPPPPPVPP
=home remedyUWMONNOONP
=honeyRXNONPOOOP
=hormonal contraceptivePE]NQJSNTP
=hormone therapyXMOLMUOPPO
=hospiceQPPPPPPOQP
=hospital admissionIULIMMIS_Y
=hospital readmissionWOPPPPOPNN
=hospital-acquired pneumoniaRPPOOPPPPP
=hot flashesPLOPOSTPPP
=hpv infectionXMOOPQMPPP
=hpv vaccineXOPLNPPPPP
=humidified airROPPPPPPPP
=hyaluronic acid injectionROPPPPPPPP
=hydralazineOPPROPPPPP
=hydrochlorothiazideQPPPPPPPPP
=hydrocodoneQPPPPPPPPP
=hydrocortisoneGRPYOPPOPP
=hydromorphoneKQNOYOPPPP
=hydroxychloroquineSPPQLPPPPP
=hydroxyprogesterone caproateWOPMOQOPPP
=hydroxyureaRPPPPPPPPP
=hypercalcemiaOOOPPPUPOO
=hyperkalemiaMOWNSPNOPP
=hyperlipidemiaTMMOOYMPPO
=hypertensionM\UI^R<XGM
=hyperthyroidismOOPPPOTPPP
=hypertonic salineRLSTMOMORP
=hypertriglyceridemiaQPPPPPOPPP
=hypnoticTRNOPSMOMO
=hypoglycemiaQTLWNOMOPP
=hypogonadismOPPOPPTPPP
=hyponatremiaOPPPPPRPPP
=hypophosphatemiaKPPPPPUPPP
=hypotensionPOPPPOTPPO
=hypothermiaYWJPPKLOQP
=hypothyroidismPPOOOVMSMP
=hypoxiaSMRNPPMSPP
=hysterectomyPMQPPRPQPP
=ibuprofenQNNQURNOOO
=iceNYYPPOKNJO
=icosapent ethylMWPPNPPPOP
=ics-labaWOPKOPPPQP
=icu deliriumSPPOOPPPPP
=idarucizumabLNPYOPPPPP
=il-6 inhibitorRPPPOPPPPP
=imagingTXQ?MD]OI_
=immunosuppressive drugKNMPgKMOON
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
=influenza vaccineOVNNWHOSNQ
=inguinal herniaXONPPPMPPP
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
=intravenous fluidZLVHHMYOOO
=intravenous immunoglobulinQPPPPPPPPP
=intravenous ironNSIZOOMROP
=invasive strategyIOUOPOKM]O
=ipratropiumKLNQTOVPOP
=ironPTOWLNLQOP
=iron deficiencyOPPPPPPSOP
=iron deficiency anemiaPPPPPPPSMP
=iron sucroseOONVPPOPPP
=irritable bowel syndromeYNOONPOOOP
=ischemiaSOOPPPOPPP
=isoniazidNOQONVNPPP
=isosorbideUPPPMPPPPO
=isotretinoinMNOMVVPOPO
=itchingMIFOQZ_MOO
=itraconazoleWPPMMPPPPP
=iudRGKOQZJSVO
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
=kawasaki diseasePPPPPPQPPP
=ketamineIVNORKWNTN
=ketorolacONPMXOPPPP
=kidney function testFIMWbPNOON
=kidney stoneYOONLOPPPP
=kidney transplantationQPPOQPPPPP
=knee arthroscopyQTNPPNPPPP
=knee effusionPPPPPPQPPP
=knee osteoarthritisRTOPPMPOPP
=knee painLWNOPNTOPP
=knee replacementRSPPPOOOOO
=labaaMOJLOOOQP
=labetalolLOOTSPOPPP
=laborQUWOOKMNPN
=labor epiduralQPPPPPPPPP
=labor inductionQVKOOTNOOO
=lacerationQOOPPPOSPP
=lactateFJ\J_LPMUN
=lactated ringer'sQPOPPPPPPP
=lactobacillusTOOOPPPPPP
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
=laxativeSPPTLNPPPP
=lecanemabSOPOOQPPQP
=leepQPPPPPPPPP
=left atrial appendage closureQOOPPQPPPP
=leg crampsQPPPPPPPPP
=leg edemaONNPPOXOPO
=letrozolePPPROPPPPP
=leukemiaOPPPPPRPPP
=leukotriene antagonistQPPOPPPPPP
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
=lipid panelRPRPPPOPOP
=lipid-lowering drugWTIB\TTNMK
=lisinoprilMQQOXOMPOP
=lithiumNPNOWOQOOO
=lithotripsyQPPPPPPPPP
=liver cancerJOPPPOOZOP
=liver diseaseNOOOYNNPPP
=liver testsCHNONMoNOO
=lmwhD_LXOOMOOO
=local anestheticRSQSOOOOLO
=long covidPPPPPOPTNP
=long qtBNRUeJSNJO
=loop diureticQSMRTNOOOO
=lorazepamOKVWOOOOMP
=losartanPPPPQPPPPP
=low fodmap dietQOPPPQOPPP
=low-dose ctNPPPPPOTPP
=low-salt dietQPPPPPPPPP
=lower gi bleedQPPPPPOPPP
=lower respiratory tract infection[SJNISLSQO
=lumbar punctureWNOPPONPOP
=lung cancerROPPPOOPPP
=lung ultrasoundQPPPPPPPPP
=lupusOPPPOPRPPP
=lyme diseaseQPPPPPPPPP
=lymecyclineOPPOOTPPPP
=lymphomaMPPPPPSPPP
=macrolide[LNPTLNNOO
=macrosomiaQPPPPPPOPP
=magnesiumKPXMWSMNML
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
=mechanical ventilationGKeNL\CSQK
=medical expulsive therapyRPPPPPPPPP
=medical therapyRPPPPPPOPP
=medication abortionQPPOPPPPPP
=medication for opioid use disorderPKNXTNOOQO
=medication reconciliationTQPPOPOPNP
=medroxyprogesteroneRNWPLOPOOP
=megestrolOWNOPNPPPO
=melanomaTOPPPPOPPP
=melatoninPSNQNVNONP
=memantineQPPPPPPPPP
=meningitisLTQVONMPOP
=meniscal tearSQOPPPNPPP
=menopausePKMPOWSPPP
=meperidineMPPOUPPPPP
=meralgia parestheticaOPNPPOUPPP
=meropenemJNMNQ^OPPP
=metabolic acidosisSPPPPOOPPP
=metastatic cancerQPPOPPPPPP
=metforminQSNORRQNMO
=methadonePMPQRPPPQP
=methenamineTPPONPPPPP
=methotrexateOONQZMOOPN
=methylene bluePONPSPPPPP
=methylphenidateQPPPPPPPPP
=methylprednisoloneMPPTOPPPPP
=metoclopramideNPPNYNPPOO
=metoprololSUPWGONPOO
=metronidazoleOOPMXOOPPO
=miconazolePPPPQPPPPP
=midazolamNLO_NONOOO
=midodrineUNOOPOPPPP
=mifepristonePPPTNPPPPP
=migraineLPIQG\TNVO
=mild cognitive impairmentRPPPPPPPPO
=mindfulnessRNPPPPPPPP
=mineralocorticoid receptor antagonistVONNQPOPPP
=mirtazapineUNNOQPPPPP
=miscarriageRNOQORQOPO
=misoprostolSPOTNOPOOP
=mmr vaccineOPPOTPPPPP
=mmseQPPPPPOPPP
=mocaNTNPPPPPPP
=mohs surgeryNPNPPPUPPP
=moleOKOPOXQPPP
=molnupiravirYNOOMOPPPP
=monoclonal antibody\GNJUQQOPO
=mononucleosisSPPNJPUPPP
=montelukastQPPOPPPPPP
=mood stabilizerQNLLcLPNON
=morning sicknessRPPOOPPPPP
=morphineTQP\HLMOOO
=motion sicknessPQOPPPPPPP
=mriQLWLYNMPOM
=mrsaQOPPPOPORP
=multiple pregnancyMYSOPNKPPP
=multiple sclerosisOPPPPPSOPP
=mupirocinQPPPOPPPPP
=muscle relaxantUNPNMOOPSP
=musculoskeletal painVQMPPMOPPP
=myasthenia gravisNOSOTPOPPO
=mycophenolateOPPPRPPPPP
=myocardial infarction\SOMKJSRLN
=naloxoneTLOWNNOOPP
=naltrexoneQNOTPOOPPP
=naproxen^POPDPPPPP
=nasal steroidQPPPOPPPPP
=nasal suctioningJUUPPMPOPP
=nasogastric tubeXNPOLPPPPP
=nauseaUPOQMPOPPP
=nausea and vomitingRPPOOPPPPP
=nebulized epinephrineTOPOPPPPPP
=nebulizerKPH^INYRNO
=neck painXPROPOHPPP
=needlestickLNOPPOOTUO
=negative pressure wound therapyNSPPPPOORP
=neonatal abstinenceNOTPPPPPPP
=neonatal hypoglycemiaQPOQPPOPPP
=neonatal jaundiceNPOPPNUOQP
=neonatal sepsisOPPPPPPPQP
=nerve blockXNNPPPNPPP
=neuraminidase inhibitorXNNSMOOOOO
=neurokinin antagonistRPPPOPPPPP
=neuromuscular blockerENQV]NMOPO
=neuropathic painLPPUPPPPPP
=neuropathyUPPPMOPPPP
=news scorePSMPPPPPPP
=nexusSPPPPPOPOP
=nicotine patchMPNPQPUPPP
=nicotine replacementNPNOQPTPPP
=nifedipineWOPPLOOPPP
=night coughSNPPPPOPPP
=nimodipineUTMMMPPPPP
=nirmatrelvir-ritonavirNKVMXPONPP
=nirsevimabYNPOOPOPMP
=nitrateRQQOVONONN
=nitrofurantoinPNONZNNOOO
=nitroglycerinNQQTRONONO
=noninvasive ventilationUJUPOONRPO
=nonsterile glovesTOPPPPPOOP
=norepinephrineUPNONOPPPP
=nsaidVJLIeOLNNN
=nulliparousVPPPOPLPPP
=nursing home residentPNNONSP\IO
=nutsVNQONOOOPP
=nystatinMOPVOPPPPP
=obesityRNOMOON[OO
=obesity drugPQKMLWNTSN
=octreotideQPPPPPPPPP
=olanzapineMOOQVOPPPP
=omalizumabQPPPPPPPPP
=omega-3 carboxylic acidROPPPPPPPP
=omega-3 fatty acid]ZMLINLONP
=omeprazoleROONSQPPPO
=ondansetronPRNQWNNOMO
=onychomycosisSOOONSNPPP
=open fractureROOPPPOPPP
=opioidCQV]]HOKMN
=opioid agonist treatmentOLOPXOOPQO
=opioid overdosePPPPPPPQPP
=oral antibioticMTPPPPPPPP
=oral immunotherapyQPPOPPPPPP
=oral rehydrationSONSOPOPPP
=oseltamivirWONSMOOOOO
=osmotic laxativeQPPPOPPPPP
=osteoarthritisTSOOOMPOPP
=osteoporosisRSPOOOOQPP
=osteoporosis drugWNOSNOOOOO
=otitis mediaSMLMOUTPOO
=otitis media with effusionPPNOPOUPPP
=ottawa ankle rulesUOPPPPOPNO
=ottawa sah ruleSPPOPPPPOP
=outpatient treatmentXKQPOPOPOP
=overdoseIZSHKIIRS`
=ovulation induction drugQPPROPPOPP
=oxybutyninJOPOWOOPTP
=oxycodoneMQPWPONOOO
=oxygen therapy^SRNMMHSLN
=oxytocinSOQPPOOOOP
=p2y12 inhibitorUOOKUOOPPO
=pacemakerOUQOUNJPPO
=pacifierTQPPNOOPPP
=pain[HaGEWSJPL
=palliative careNTPPPNPPPP
=palpitationsKMQPPWRPPP
=pancreatitisUOOPPPMPQP
=panic disorderPWMOPRONPP
=pantoprazoleQRPOOPPPPP
=pap testPOPPPQPPPP
=parasomniaQRPOPOPPPP
=parenteral nutritionQPPPPPPPPP
=paresthesiaAJYOOLeNOO
=parkinson diseaseNKNOTTSPOO
=paroxetineEOPORO[PPP
=partial meniscectomyQPPPPPPPPP
=pde5 inhibitorMOMJcNOPOO
=peanut allergyOOOORTOPPP
=pecarnTSPPPOMPOO
=pediatric migraineSOPPPOOPPP
=pelvic organ prolapseNNXPPOOPOP
=penicillinUOKQTOOPPM
=penicillin vQPPOPPPPPP
=peppermint oilRQOPPPPPPP
=peptic ulcerQPPPPPPPPP
=percSPPOPPPPPP
=percutaneous coronary interventionYUMMPXJLMM
=perforated bowelPORPPPOPPP
=pericardial effusionOPSPPPPPPP
=pericarditisJPOOOP[PPP
=perinatal outcomesRPPPPPPPPP
=perindoprilQPPPOPPPPP
=perioperativeYHOPNOO[NK
=permethrinPSPQOOOPPP
=pertussisUUNPPMNPPO
=pertussis vaccineROPPNOPPSP
=pessaryQOPPPPPPPP
=pet scanPPPPPPPPQO
=pharyngitisRPPOOPRPPP
=phenelzineNPPPSPPPPP
=phenprocoumonOOSPPPPPPP
=phenylephrinePPPPQPPPPP
=phenytoinMOPNYPOPPP
=phlebotomyINMPOLMZK^
=phototherapyXTLPNOLOPP
=phq-2SPPPPPNPPP
=phq-9SOPPPPNQPO
=physical examinationUNOPPOQOPP
=physical restraintQMONPONNTU
=physical therapyNYLNOWFITU
=physostigminePPPQPPPPPP
=piperacillin-tazobactamHMPWWOOPPP
=placeboXROOONMOPP
=placental abruptionPPRPPPNPPP
=plantar fasciitisSSOPPRKONP
=platelet transfusionROPPPPOPPP
=platelet-rich plasmaSOPPPPOOPP
=pneumoniaYPJPJTOSNO
=pneumothoraxKYRPOOOOPN
=point-of-care ultrasoundQPPPPPPPPP
=poison ivyLQOPPVNPPP
=polioPQPPPPPQOP
=polycystic ovary syndromeOMORORSPPP
=polymyalgia rheumaticaDOP^KOVPPP
=polypectomyMNPPPPPVPP
=polypillSOOPPPPPPP
=posaconazoleOPPPQPPPPP
=post-term pregnancyQPPPPPPPPP
=postherpetic neuralgiaRPPOPPPPPP
=postmenopausal bleedingMNOPPOXPPP
=postpartumIMQOVXLOPP
=postpartum depressionPPOPPPRPPP
=postpartum hemorrhageNVPQPMNQOP
=potassium chlorideMNN_NMOPOP
=potassium-sparing diureticPOOOTPOPPP
=povidone-iodineQPPPPPPPPP
=ppi^PNJQOOOOO
=prayerOSOPPPPPPP
=praziquantelPPPQPPPPPP
=prediabetesPKOPPVNSPP
=prednisoneDTK[ZQMNNO
=preeclampsiaVOOKTONPPP
=pregabalinSPONPPOPPP
=pregnancyITPUTMOMOR
=pregnancy testKPNNSN`OJO
=premature infantROPPQNPPPP
=prenatal genetic screeningKRXPOPNOPP
=preoperative fastingO^IPPPOOPM
=pressure ulcerRROPPOPQMP
=preterm birthUNOROPOOPP
=primaquineMOONRPVPPP
=probiotic\RNNNLOONO
=procalcitoninTPPPOPNPOP
=prochlorperazineQPOROPPPPP
=progesteroneQPPPPPPPPP
=progestinSORSLOLNNT
=progestin-only pillOPOPSPPPPP
=prokineticMPON[NOPOO
=promethazinePPPORPPPPP
=prone positioningTNPPPPPPPP
=prophylactic antibioticRPPPOPPPOP
=propofolKOORWPOOPO
=propranololINYNUOPOOO
=prostaglandinPPOYMOOOOP
=prostatitisJPPPPPWPPP
=proteinuriaPPPPPPQPPP
=prothrombin complex concentrateQPPPPPPPPP
=psa test[HHNOZTNNN
=pseudoephedrineDPPO^PPPPP
=pseudogoutWMPPPPMPPP
=psoriasisRKOPNVPPPP
=psychedelicQPPPPPPPPP
=psychosisMOOOPPXPPO
=psychostimulantMMNOO[PPPP
=psychotherapy\JROOONSNM
=ptsdWNPPPONONO
=pulmonary edemaPOTPPOOPPP
=pulmonary embolismPOLTPOTPOP
=pulse oximetryNXIPPOTOOP
=pyelonephritisPQOPQPOPPP
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
=red eyeNONPPOXOPP
=rehabilitationPVMPPPNPPP
=remdesivirQPPOPPPPPP
=reminder systemLNTPPPOOUP
=respiratory failureORPPPPPROP
=respiratory tract infection]ZAIKL\OQM
=restless legs syndromeQPPPPPPPPP
=restrictive transfusionVROPPNNPOP
=retained placentaSNQOPPPOPP
=retinal detachmentMNOPPQVPPP
=retinal vein occlusionROROPPPPPP
=retinoidMNOMVVPOPO
=revascularizationQPPPPPPPPP
=rheumatic feverQPPPPPPPPP
=rheumatoid arthritisUPPNNPPPPP
=rhythm controlRPPPPPPPPP
=riboflavinRRPOPNPPPP
=rifampinHPPO[PPPPP
=rifaximinYOONKPPPPP
=riluzoleRMOKJOMPaO
=risk scoreqNQONKAPKL
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
=rsv vaccineUOPOMPPPPP
=rupture of membranesMO]PPINPPP
=sabaIPOXONSOOO
=saccharomyces boulardiiQPPPPPPPPP
=sacubitril-valsartanPPPNRPPPQP
=salineOQUMLOTPPP
=salmeterolZNONMPOOQP
=scabicideQSPQOOOPPP
=scabiesWRNROLMOPP
=scaphoid fractureNNPPPPUPPP
=scarNMNPP\NPPN
=schizophreniaMPNPTPRPPP
=sciaticaPQSOOVKNOP
=scopolamineQPPORPOPPP
=screeningZRONOLHWOM
=seborrheic dermatitisKNMPO`LPPP
=seborrheic keratosisNPPPPPOTPP
=second-generation antihistamineGPPOZPPPPP
=sedativeOKNXUOOOPO
=seizureSP[KSGGWNQ
=self-harmQOOPPSNQOP
=self-managementPQPPPPPPPP
=self-monitoring of glucoseUTOPPPOOKP
=semaglutideQSLNLUNPTO
=sepsisM`OMLKJTVN
=septic arthritisIPPPPPXPPP
=sermJOPOZOOPPP
=serotonin syndromeRPPPOPPPPP
=sertralineHLNUYNTOOO
=sglt2 inhibitor\NMKINVOTO
=sham surgeryQPPPPPPPPP
=shinglesKQLZORQPPN
=shockMRgMNHJNOO
=shockwave therapySOPPPPOPPP
=shoe insertQPPPPPOPPP
=short cervixQPPPPPPPPP
=shoulder dystociaNSUPPOMOPO
=shoulder impingementQPPPPPPPPP
=shoulder painSTNOPNOQOP
=sickle cell diseaseSRMOOPOPPP
=side effectsaJNNOQKPPP
=sildenafilNONL]NOPOO
=silodosinQPPPPPPPPP
=silver sulfadiazineRPPPOPPPPP
=simethiconeQPPPPPPPPP
=simvastatinSNOLXNOPPO
=sinusitisTPPOOPOPPP
=sitagliptinQPPPOPPPPP
=skin cancerMNOPPPXOPP
=skin-to-skin careROPPPPPPPP
=sleep apneaLPPPQPPUOP
=sleep durationORPPPOPPPP
=sleep studyPPPPPQPPPP
=sliding scale insulinLMO]POPNNP
=slingMZNPPONPOP
=smokingKOQPbRKQIL
=smoking cessationQRMNTQNRNO
=smoking cessation drugYNNMQOQOOP
=snake biteORPOPPOQOP
=snoringIONPO^NPPO
=snriNPPQSOPPPP
=sodium bicarbonateUMRNQOPOPP
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
=st john's wortMOOPXOPPPP
=stable coronary diseaseTOPPNPPPPP
=staph infectionTOPOPOPPPP
=statinUTIC\UTNMK
=statin intolerance\LOOPOLPPP
=status epilepticusTLOOPOLWPO
=stem cell therapyPPPPPQPPPP
=step-by-step approachQPPPPPPPPP
=stepped careRPPPPPPPPP
=sterile glovesRQPPPOPOOP
=steroid injectionUMPNOQPQPP
=stillbirthRPPOPPPPPP
=stimulant use disorderOPOOUPOPPP
=stomaQSPPPMOPPP
=stool dnaRPPPPPOPPP
=strength trainingUOOPPONPPP
=strep throatQPPOOPRPPP
=stress incontinenceKUSPPPOOPP
=stress testWJTPPNOPPP
=stress ulcerSOPPPPOPPP
=stretchingTOPPPRNPNP
=stridorPPWOPNPPMO
=strokeVSOPLJKSWM
=subacromial decompressionRPPPPPOPPP
=subarachnoid hemorrhageXQLMNOROPP
=subclinical hypothyroidismRPPOPPPSMP
=subdural hematomaRPPOPPPPPP
=substance use disorderLUQPPOPPPP
=succinylcholineFNRQ^OMOPP
=sudden hearing lossOPOPPPSPPP
=sugammadexOPOTNPPPPP
=suicideYPOMGMLPP\
=sulfonamideSNOSSNOPPP
=sulfonylureaINQUVOOPPP
=sumatriptanDPON_OPPPP
=sunscreenOPPPPRPPPP
=supplement[NPWRZOGEI
=supraventricular tachycardiaQMTPNOROOP
=surfactantUOOTLPOPPP
=surgeryXEZGR]JOPK
=sutureOIM\OQOQPP
=swaddlingNTRPPOOPOP
=syncopeRI_MONIXLO
=syphilisPPPQOPPPPP
=systemic corticosteroidMPJcROKMNN
=tacrolimusOOPPTOPPPP
=tadalafilOONNUPPPPP
=tai chiROPPPPPPPP
=tamoxifenJOPOZOOPPP
=tamsulosinSUOOQKOPPP
=tap waterSNQPPOOOQP
=taperingRXFaHNNONO
=tapingQUMPPOOPPP
=targeted temperature managementUMOPPPOPPP
=tavrORPPPPPPPP
=tdapQPPPPPPPPP
=teaL_FOOKZNNN
=teethingQRLPPROPPP
=teicoplaninLNPZMPOPPP
=telehealthPNNOOOMZOP
=temazepamPQPPPPPPPP
=tendinopathyZMNOPPMPOO
=tenecteplaseUMOUNONOPP
=tennis elbowUNPPPQOOPP
=terbinafineSOPSNPOOOP
=teriparatideQPPPPPPPPP
=terlipressinSOOOPPPPPP
=term pregnancyTWKPOQKPOP
=terminal illnessQPPPPPPPPP
=testicular torsionPTNPPMQPPP
=testosteroneTOOPOPPPOP
=tetanusQPQOMWNONO
=tetanus vaccineVOPOOOOPOP
=tetracyclineOMNJZUNOOP
=theophyllineGOPTYPOPPP
=thiamineLNPSJOKaOP
=thiazideTPPOFPWPPP
=thickened feedsUOOPPONPPP
=thrombectomySOPPPPNPPP
=thrombocytopeniaMPPOSOSPPP
=thromboembolism[MTPMKRMPN
=thrombolyticFON\KNN`KO
=thunderclap headacheWORPPOKPOP
=thyroid nodulePOOPPPRPPP
=thyroid stormPPSPPPNPPP
=thyroidectomyGPPQOOZPPP
=tia_KKLKMRPRR
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
=tnf inhibitorFPPP\PPPPP
=tocilizumabRPPPOPPPPP
=tocolyticSPPPNPPPPP
=tofacitinibQPPPPPPPPP
=tonsillectomyROSPPPMPPP
=tonsillitisNPPPPPTPPP
=tooth brushingQPPPPPPPPP
=tooth extractionMOPPPTPPPP
=toothachePOLPNXOPPP
=topical antibioticNPPOTPPPPP
=topical calcineurin inhibitorPPPPQPPPPP
=topical corticosteroidIPPPYPPPPP
=topical diclofenacOPPPRPPPPP
=topical metronidazolePPPPQPPPPP
=topical nitroglycerinPPPPQPPPPP
=topical nsaidPPPPRPPPPP
=topical tacrolimusPPPPQPPPPP
=topiramateYPPOIPPPPP
=torsemidePPPQPPPPPP
=tourette syndromeKYMPPOSOPP
=tourniquetRJYPPNPONO
=tracheostomyMOYPPNNOPO
=tramadolKNOSTNVPNO
=tranexamic acidYNMRMNNORO
=transdermal estrogenSPPONPPPPP
=transesophageal echoPUPPPPPLOP
=transfusion]LKMMPSOPO
=transplantationNOQNVPOPPP
=traumaZMUSMJELUS
=traumatic brain injurySONOPROPPO
=trazodoneQPPPQOPPPP
=treatment durationNMPSONONUS
=treatment-resistant depressionQPPPPPPPPP
=tremorFKOPOV^POO
=triamcinoloneROPHOOPYPP
=tricyclicVNVQHNOPPP
=trimethoprimKPPRVPPPPP
=trimethoprim-sulfamethoxazoleSNOSRNOPPP
=triptanMOOLVTOPPP
=troponinSZLNONNOOO
=tshOHOOMYUOPP
=tubal ligationSPPOPPPPPP
=tuberculosisLLOMROZNTO
=turmericPOPORPPPPP
=tympanostomy tubesUOPPPONPPP
=type 1 diabetesQPPPPPPPPP
=type 2 diabetes\OOOOOJOPP
=typhoidOPPQOPQPPP
=typical antipsychoticQILVWORONO
=ulcerative colitisQPPPPPPPPP
=ultrasoundNYKJNLQYSM
=unintentional weight lossNRPPPPPPOP
=upper endoscopyNK[OOOONRO
=upper gi bleedZLRPPOMPNP
=upper respiratory infectionSTIMKLbMNO
=urate-lowering therapy[MLPROMPPO
=urinalysisMVNPPPTOMO
=urinary antisepticTPPONPPPPP
=urinary catheterNRPPPPPPPP
=urinary incontinenceLUSPPPOOPP
=urinary tract infectionURLWIRMRON
=urine proteinNPOPPPTPPP
=urticariaNOTPQPOPPP
=usual careQPPPPPPPPP
=uterine aspirationPPPPPPPQPP
=uterotonicLMPfINNNNO
=vaccine_TF@WSESSR
=vaginal birth after cesareanQPPPPPPPPP
=vaginal estrogenRPPPPOPPPP
=vaginal progesteroneQPPPPPPPPP
=vaginal ringPPNPOPUPPP
=vaginitisKPPRTPPPPP
=valacyclovirLPPXMPPPPP
=valproatePOOLZNOOPO
=valsartanPPPNRPPPQP
=valve replacementORPPPPPPPP
=vancomycinIWOVNOOOOO
=vareniclineQOOOSPOPPP
=varicose veinsNNRPPSPPPP
=vasectomyNROPPVOOOO
=vasopressinPNNUOPPPPP
=vasopressorVQYSMJINGW
=vegetarian dietOPPPPPRPPP
=venlafaxineRPPQOPPPPP
=venous thromboembolismURJRNOUMPO
=venous ulcerNUNPPOROPP
=ventricular assist deviceONTPPPOPPP
=ventricular tachycardiaLOTQPOROPP
=verapamilLPPNWPPPPP
=vertebral augmentation_NLNOPLPOO
=vertebral compression fracture]MNPPOJPPP
=vertebroplasty_NLNOPLPOO
=vertigoQLIOOU[NOO
=vestibular neuritisQPPPPPPPPP
=vestibular rehabilitationROPPPPPPPP
=video laryngoscopyQQOPPPOPPP
=vincristineOLWPPPPPOP
=vision lossKMLPPO_OPP
=vitaminNMH]JQRZLO
=vitamin b12TMLGWNWQOP
=vitamin b12 deficiencySPPONPTMPP
=vitamin cPNVOOPOOPP
=vitamin dWSLNLWMNNO
=vitamin d deficiencySOPPPOPPPP
=vitamin d levelQPPPPPPPPP
=vitamin kNMO_NONNOP
=vitamin k antagonistQPOQVRKRNM
=vomitingMK^MKOXNOO
=warfarinRQLQVRKRNM
=wartLPPPPPUPPP
=watchful waitingUOROOQLOOO
=water birthRPOPPPPPPP
=water exercisePLTPPQPPPP
=wearableUQPPPMNPPP
=weight bearingQPPPPPOPPP
=weight gainXPPKONQPPP
=weight lossUONMMMWPPP
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
=zoster vaccineZLNMPQNRNO
?OLCU`DdHA]
? $lH3SUJIOP_
? ?NIeNSNKOMN
? askingOUPPPPPONO
? iPQOPPQPPPP
? itOROPPOPPQP
? needOSPOPPPPOP
? noWOQPOOMOON
? theTQNPPPOPOP
^ #1ZYLLFVIYLL
^ #2}RQ=?ADLNX
^ #3TGZOOPMPPP
^ #4CG[OPOLZNX
^ $DgMOPONOOO
^ aNRXNOMLWOL
^ abgMMTPPPVOPO
^ acetaminophenQPPOPPPPPP
^ acidQKVPPPOPPP
^ acuteONUOPPOPPP
^ adrenalineMRNVOPOPPP
^ afQPPPPPPPPP
^ afterPOTPPLMPVN
^ alcoholTPOOROMPPP
^ allopurinolQPONRPPPPP
^ amNGKMNeLMOW
^ ambulanceRSNPPPPPNP
^ amiodaroneRNNOWPNPPP
^ amoxQOPSOPNPPP
^ amoxicilinRPPOPPPPPP
^ amoxicillinMTMSOOPPPP
^ anaphylaxisJSXPNPOPOP
^ annualRPPPPPNROP
^ antiKUOVOOMPPP
^ antibioticUNOPOPPPPP
^ antibioticsMYONOPPPPP
^ antidepressantsQPPPPPPPPP
^ anyDYOORVPNSN
^ anyoneOULSPNPNSO
^ anythingSMPPROOPPP
^ apixaban]OOLJPPOPP
^ areYFLOKLJNdS
^ asPMNPP]PPOJ
^ asaPNPMPPPUPP
^ aspirinGONQ^ONPPP
^ asthmaQSMPPPPPPP
^ atUOPQPMOPPP
^ atropineMNK\QPOOOP
^ azithroNPPSPPPPPP
^ azithromycinRPPOPPPPPP
^ babyGJ[OOOYOOO
^ backPSOPNORPPP
^ balloonSNTNPPOOOP
^ bariatricQPPPPPPPPP
^ bathSOPPPOPPPP
^ bayPVLPPPOPPP
^ bedJQYPPOOPPP
^ beenFGROPeNOPP
^ bestQMORPRPPPP
^ betaNOONWPOPPP
^ blackHKOOWO[PPO
^ bleedingNgCPNONPMP
^ bloodYaDOOMFMVM
^ bloodsNWOPPONPPP
^ blueVKKPPPNYNO
^ bnpYOOPPONOOP
^ botNYNPPONPOP
^ bpUVOOONJOPP
^ brainOSOPPONPPR
^ briefTOPPPPOPPP
^ brokenQMMPPONPPW
^ cSVKPPOOOOP
^ caffeineVOOONPPPPP
^ calciumPNNOLO\OPP
^ canN9LGWHNWb`
^ can'tMISPPN\POP
^ canadianQPPPPPPPPP
^ cannabisSOOOQPPPPP
^ capYKOPPPOOPP
^ carPYKPPMPPPP
^ carbamazepineNPPOTPPPPP
^ cardiacHL\PPPOQOO
^ careNQPPPOROPP
^ catTSNPPNNPPP
^ catheterUUMPPPMOOP
^ cbtTOPPPOPOPP
^ ceftriaxoneOPPRPPPPPP
^ chanceTNPOPPPOPP
^ chestUUSPPNHPNP
^ childJGFOOOlOOP
^ chlorhexidineSOPOOPPPPP
^ chlorthalidoneSPPPNPPPPP
^ chokingPPRPPOOPPP
^ chronicQLNPPPOWOP
^ citalopramOPPPRPPPPP
^ clarithromycinMPPXMPPPPP
^ clozapineMPORTOOPPP
^ coKQORUPOPPP
^ codeQYXOOOK5aN
^ codingOOOPPPPTPP
^ colchicineUOOOPPOPPP
^ coldSQOPPPNPPP
^ colonoscopyVOOPPPOOPP
^ communityNOQPRPPPPP
^ congratsNWOPPOOOOO
^ consentPUNPPPPMOQ
^ contrastPPPPSPOPPP
^ copdQPPPPPOPPP
^ cordPRPPPOPPOP
^ couldJMVROSTMQN
^ covidRUOPMNPPPP
^ cptLNPPOOOZOP
^ cranberryPQOPROPPPP
^ crash\IWNNOMONO
^ croupSPQMPPPPPP
^ crushedRMRPPPOPPP
^ ctI`GOOMZNOM
^ dHNOUOOYPOO
^ dabigatranQOPTNPPPPP
^ dadNIOPP\OPPP
^ dad'sLFQPPaMPPP
^ dapagliflozinSOPPOPPPPP
^ daptRPPNPPPPPP
^ deL[KPPPOOPP
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
^ didK]MHOWOOOO
^ digoxinLOUNSPOPPP
^ dkaNVOPPPNPPP
^ do`>INK@HKhf
^ docNKRMTTPOQP
^ doctorLMRPPVPNOS
^ doesNKHNZJN]IX
^ dogMTQPPOPPPP
^ dolutegravirQPPLUPPPPP
^ donepezilSPOOQOPPPP
^ doxySOOLTPPPPP
^ doxycyclineJPPTSPPPPP
^ drNXOPPPNOOO
^ drgCNOONPOePP
^ drowningNWNPOPNPPP
^ drugPTOPPPPPPP
^ dutyOIKPPOOOWX
^ eWNKPPOMWOO
^ earlyZNOOOOLOPP
^ ecgMPOPPOVPPP
^ eclampsiaOJ[POOOOPP
^ ecmoPJXPPOOPQP
^ edPROPPPPPPP
^ elOUMPPPPPPP
^ elderlyPPQPPPPPPP
^ emergencyOPWOPPONOO
^ empagliflozinRPPOOPPPPP
^ enoxaparinOPPSOPPPPP
^ epiOROPRPPPOP
^ epiduralQOSPPPOPPP
^ esketamineQPPPOPPPPP
^ exerciseTOPPPPPOPP
^ eyeNPPOWONOPP
^ fVNOPPPNPPP
^ familyPTNPPPOPPP
^ fentanylQPQPOPPPPP
^ ferritinOOPOPOUOPP
^ feverITTPPLTPPP
^ fidaxomicinPOPSOPOPPP
^ fireLWPPPPOPPP
^ firstQPOPPPOQPP
^ fishPROPPOPPPP
^ fistulaRPPPPPOPPP
^ fitRIOOPOOaOJ
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
^ glucoseOQQPPOPPPO
^ goingPPQPPPPPPP
^ goodGMORPNOOO`
^ gotDOLNNpKNOM
^ guyOK[PNPOPPO
^ hadMPLPPZOPPO
^ hahaMWOPPPOPPP
^ halfNQMZMNPOPP
^ haloperidolROORPPOPPP
^ handOFZPPVNPOO
^ handoverQRNPPPOPPP
^ happyOXOPPOPPMO
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
^ highUNSOPOMPPP
^ hipUMOPPPOPPP
^ hisOVNPPPNPPP
^ homeRMRPPPPPPP
^ honeyTPPOOPOPPP
^ hotSLNPPVNPPP
^ houseJLTPPPOOZN
^ howWIFWIPI[g@
^ hpv_MOKNOMPPP
^ husbandQMLPPZNOPO
^ hydrocortisoneMPPTPPPPPP
^ hypertonicSOPOOPPPPP
^ i>W^HK}CJK=
^ i'llOWNPPMOPPO
^ i'mKOUNNaMNOK
^ i'veJIVNR[NOOO
^ ibuprofenRPPOPOOPPP
^ icdHNMOPOOaOO
^ icuUTLPPONPOP
^ ifUVLONNPPOP
^ ikRLWPPONPOO
^ ilMPWOPPOPPN
^ imIRQVLVOOPO
^ inQUOPPLOPPP
^ inductionUOPPPOOOPP
^ inhaledSOPPPPOPPP
^ insulinH_JSNOONTP
^ intranasalUOPNOPPPPP
^ ironLSPWMONPPP
^ isT::CJWQ^f_
^ it'sPYOPPKPPOP
^ ivUTONMPNPOP
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
^ lostNTPOPWKPOO
^ lowSPLJNP\OPP
^ lumpLMIPOMbPPP
^ lungSOPPPPOPPP
^ mSPPPPPNPPP
^ maONTPPPPPPP
^ magLNK^SONOPP
^ magnesiumYNQOLOOPPP
^ manVNSPJOQPPO
^ mandatoryOMOPPOOPOX
^ massiveGM`PPPNPPP
^ maxROPWJPPPPP
^ mayRIMOPOOOVV
^ meYRKONOOPPO
^ medicalJOOOPPOPOZ
^ melatoninTOPQOOOPPP
^ metforminFXOQ\OKOOO
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
^ morphineMUMMXMOPPP
^ motherQQOPKWPPPO
^ mrXPNPPOOPNO
^ mriTNLM[OMNOO
^ mumOMWPPNOPPP
^ mum'sRKMPPVOPPS
^ myOHYKItFLKK
^ naONNOPOWPPP
^ nacQPPPPPPPPP
^ naloxoneLROUOPPPPP
^ naltrexoneLNOVSPOPPP
^ nasalUOOOOPOPPP
^ neckOJPPPOZOPO
^ needGP\RONOGXO
^ neverLWOPPOPPPP
^ newR]JNONQONO
^ newbornOLVOOMWOOO
^ newlyRPPOPPPPPP
^ nicePTOPPOOPPP
^ nifedipineSOORMPPPPP
^ night\NMPOPOPMO
^ nitrofurantoinXOPKQONPPP
^ nitrousHNPVZOOMOO
^ noIfUONJKOMM
^ nobodyOPYPPKPPPN
^ notQOLPPUPPPP
^ nsaidPOPIYPOPPP
^ numberKDOPPPPJkO
^ nurseXKRPOPOONO
^ nursingNNRPUMPPPP
^ oRRSOPPLPOP
^ okGbUOQJNOLO
^ olderQPPPPPPPPP
^ omegaVOOOOOOPPP
^ omeprazoleSPPNPPPPPP
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
^ paracetamolSPOPOPPPPP
^ parentsKKNPOaOPPN
^ patientJGVNVNQNOY
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
^ postMLTPONXOOO
^ potassiumPSNVMONPPO
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
^ prognosisTONPPPOPPP
^ propranololLOOQWPPOPP
^ prpSOPPPPPPPP
^ psaZMOOONOOPO
^ psychNTOPPPPPPP
^ ptRVQJIJeKOL
^ pulseOQLPPOXOOP
^ quetiapineKPPURPPPPP
^ rapidRLROPOMOWO
^ rashULINMN`PMP
^ redQNQPPOSOOP
^ reminderNTOPPPPPPP
^ residentQOSPPPNPPP
^ restraintUMPOPPPOQO
^ restrictiveRPPPPPPPPP
^ resusMQWPPNOPOP
^ retiredRPPPPOPPPP
^ rifampicinOPPPSPPPPP
^ rightNRPPPORPPP
^ rivaroxabanPPPSNPPPPP
^ rmPOTPPPNPPP
^ roomSIOPPVPPPP
^ rsvUROOMPNPPP
^ runningNWLPPPPPPP
^ safetyTOOPPPOPPP
^ salbutamolLOOXPPOPPP
^ satsSUMPPMNPPP
^ scabiesRQOPPPOPPP
^ schoolPOTPPOPPPP
^ screeningQOOPPPPRPP
^ sePPRPPPOPPP
^ secondSMSPPPOPOO
^ seizurePTLPPOPPPR
^ semaglutideRJN^MNOOOP
^ sepsisNYOPPPONOP
^ septicNPWPPPLPPP
^ sertralineMOPSSPOPPP
^ severeQPPPPPPPPP
^ sgltQPPPPPPPPP
^ sheRTTOOKNPOO
^ she'sOUROOMQOOO
^ shinglesQPPPOPPPPP
^ shingrixQOPORPPPPP
^ shortNKPPPPZPPO
^ should_UMTNMKNIN
^ shoulderISTPPNUPPP
^ sickPOOPPOMQOW
^ sickleQSOPOPOPPP
^ sildenafilKPOL]OPPPP
^ sincePHTPPUPPPP
^ singleUPPMPPPPPP
^ sirNRLOPPUORP
^ sisterIGRPOiKOON
^ sixQOQPPOPPPP
^ smartXOOLPPPPPP
^ smokingMOOOVOORPP
^ snakeQPPPPPOPPP
^ snomedNMPPPPPWOP
^ soNRNPPUOPOO
^ sodiumONNPOOXPPP
^ somebodyPSOPPPOPPP
^ someonePRQPPOPPPO
^ soreYGMPPG]PPO
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
^ statinsRNPOPRPPPP
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
^ tetanusVLTNOONPPP
^ thankPRPPPPOPPP
^ thanksOWPPPLOPPP
^ thatDhNPNNLOPP
^ the:wOOLYIJKN
^ theatreOTOPPOPPPP
^ theyOPMPOYOPPN
^ thisM_SPPIKPOO
^ threeNTOPPPPPPP
^ ticagrelorQPPPPPPPPP
^ toNPSOPOOM^G
^ toddlerLMYOPJVOPP
^ tongueWGKOMO]OOO
^ topicalLOPNXPPPPP
^ tourniquetOOPPPPRPPP
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
^ urgentMJ\PPPOOPP
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
^ weVTMMORNONO
^ we'reMUSOPPOPOP
^ weakOPOPPOSPPP
^ weightQPPPPOQPPP
^ welcomeNUOPPPPPOP
^ whatVSKYMUFEYM
^ what'sK\JRNMQM[J
^ whatsNKNUOOOOYO
^ whenM]NTNXNMJK
^ whereLWLOPNNNYO
^ where'sNGOPPOOO_P
^ whichVHKIONOOjI
^ whoHdGSLFHO[V
^ who'sKYNOOOMPUN
^ whoeverOUOPPPPPOP
^ whole\MNPPPKPOP
^ whyPQNPP\LOMM
^ wifeMJOPOYMPPU
^ willRXNOQJOTLN
^ womanRNQPPOQPPP
^ worstROQPPOOPPP
^ wouldGMNMZTYONO
^ woundKRPPPORSPO
^ wrongORSPNPOPPP
^ yogaQQPPPPOPPP
^ youNVNPPOOPPP
^ youngVOPPONOPPP
^ zincRPPQOOPPPP
^ zofranOUONTPOPMP
^ zolpidemPOPOSOPPPP
abTKKSW;X6a
a #1PIYWRMPKOO
a #2TNNUNLRNMS
a baby[UFNOPPOMP
a backSNPPPPPPPP
a badRPPNQPPPPP
a betaOPOPRPPPPP
a bigPOSPPNPPPP
a bitMOOPPQUPPP
a bleedingLNOPPPOXPP
a bloodPPPPPOPPPS
a brainTPOPPOOPPP
a brokenPOQPPPPQPP
a carQMSPPPPPPP
a cardiacQPPPPPPPPP
a careSPMPPQPPPO
a childRJPSTUJPOP
a coldOONPPJ]PPO
a colonoscopyPOOPPTPPPO
a coughONKPPZNPPP
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
a fortnightQPOPPPOPPP
a fractureMNOPPPWPPP
a frailMPPTPPPPPP
a freshRPPPPNPPPP
a friendOOOPPOQOOU
a fullPQPPPPPPPP
a generalPNPPPPPOOU
a goodNWRPPIPPPP
a gpOPPPPPPRPP
a guyMNNOYNNPNU
a halfNSPPPPPPPP
a headRPPPPPOPOP
a heartQRQPPNOPPP
a hipRUPPPOPNON
a homeOEPPP^PPPO
a kneeWOPPPNNPPP
a ladyQOPRNPPPPP
a largeQPPPPPPPPP
a litreUNPPMPPPPP
a longPPPPPPPRPO
a lotMPNON[NPPP
a lowQPPPPPPPPP
a manSQPNRLSNOO
a mechanicalSPPPNPPPPP
a minuteLSUPPONPPP
a monthQRNNOQPPPP
a negativeRPPPPPPPPO
a newK]LPPOOPOO
a nightOKOPPYPPOP
a normalXNPPPNMQOO
a nurseRMOPONOPOV
a oneRPPNPPPPPP
a patientSIPOJXPOOT
a phoneOKPPPPP`JM
a pillSNPPPPPPPP
a ppiRPPOPPPPPP
a pressureSNPPPOPOSO
a problemOMPPOUORPN
a ptTLNPRQPPPO
a rashTOMPLXKPPP
a realNZNPPPNPOP
a rowMRPPPRPPQO
a secondSYWPPOONDN
a simpleSOPPOPPPPP
a singleQRNPPPPPPP
a sinusRPPPPPNPPP
a smallRNMPPLYOPO
a smokerSPPPPMQPPP
a soreMNNPOUTPPP
a spareOTPPPPPPMP
a statinSNPPMTPPPO
a stentPOPPQQPPPP
a steroidROPPPPPPPP
a stomachRPPPPPPPPP
a stoneQMOPPQSPPP
a strokeQOQPPPOORO
a teenagerTMROPNTPNO
a thingNPOPSOPPPP
a thirdRNQPPPPPPP
a tiaQPPPPPPPPP
a toddlerQPQPNPPPPP
a tornQOPPPQPPPP
a urineRPPPPOPPPP
a vertebralQPPPPPPPPP
a weekWMNSPPMOPO
a womanQPPPROPOOP
a yearRNOOPXOOON
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
ableMXPPPPPOPK
abortionMPRRPPPONS
aboutNRLLWWEPSS
about #2MPSRPNPPPP
about aNLNPPMOPUX
about myPSQPPMPPRN
about theO[LPPOPONO
about toRCeNPKOPOO
aboveQRLOPOQPPT
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
abx`MOLIOMOPT
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
accuracyYNOPPOONOP
accuracy $SOPPPPOPPP
accurateSOPOPPPOPP
accurate isRPPPPPPPPP
accutaneONPNPVPOPO
aceQPPPPPPPPP
aceiSPPNPPPPPP
acetaminophenRQNOPPPPPP
acetylcysteineUPPMOPPPPP
acheMNPPPXNPPP
achesTPOPPOPPPP
achillesRQOPPPOPPP
achingPORPPOPPPP
aciclovirPPPQPPPPPP
acidQISYRNOMOO
acid forROPOPPPPPP
acid inPMRRPPPPPP
acidoQOQPPPPPPP
acidosisSPPPPOOPPP
acidsOPOPPOSPPP
aclsPROPPPPPPP
acmSOPPPPOPPP
acneRQPPNQPPPP
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
activeNF[PPPPRPP
activelyQOQPPPPPPP
actualMYLWNNMOOP
actuallyTLQPQPPPOO
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
ademtPNSPPPPPPP
adenomasUMPPPPOPPP
adenosineJPTQSPOPPP
adessoPNRPPPPPPP
adhdRLNNN[OOPP
adherenceTOPPPPOPOP
adhesiveQPPPPPPPPP
aditivesQPPPPPPPPP
adjunctQPPPPPPPPP
adjustOVNROOMOPP
adjustedXNPPPPMOPP
adjustmentLPPUPPPPPP
adminRROPPOPPOO
admissionTEOLOOOVZO
admission $WLOPOOONSO
admissionsTYMPOPNOMN
admissions $XNNPPPOPOP
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
adrtMLPPPPOPPX
adultMMNdJOMOOQ
adult $GOP^MPPPPP
adults]NOKOOOOOP
adults $SOPOPPPPPP
advairRPPOPPPPPP
advanceOMOPPOOPNY
advancedRPPOPPOQPP
advanced dementiaPPPPPPPQPP
adverseSNPPPPPPPP
adviceKTQPPPNOPR
adviseONQPPQPPPP
advisedSMUPPPMPPO
aecopdQPPPPPPPPP
aedRJXPPOOPOO
aesWOPNNONPPP
afcPPJJNPONO
af $XMSLOOOPPP
af andQPPPPPPPPP
af onQPPPPPPPPP
afebrilePTJOPKYPPP
affectGPOPPP[PPO
affirmXJOPPPOPPP
afibRNOOOQLQVP
afib $LPPPPPPPVP
afnetXKOPPPOPPP
africaROPPPPPPPP
africanROPPPPPPPP
afterU=OTOU_DTP
after #1RNJJNLOMlL
after #2IWH[NTKOPO
after ?SOPPPPOOOP
after acLJMPLOONR
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
after tiaTPPNNPOPOS
after twoPPPQPPOPPP
afternoonMZRRPMMPKP
afterwardsRPPPOPPPPP
againDfQML]GTJJ
again $EWROO\LOOO
again ?SWPONOOMMO
again iPUMPPOPPPO
again orPQPPPPOPPP
againstaLHJONNOOX
against theRRNPPONPPQ
age^FKROLKVOS
age #2QNNPPOPOPU
age $NLNTPOOXPO
age ?ROPPPOPPPP
agedTOMPPPOPPR
aged #2TOMPPPOPPR
agencyJSOPPPPOPV
agentsRPPPPPOPPP
agitatedJOUQOOTPPP
agitationSOPROPPOOO
agoIK]RUISNNO
ago $IRXWPJLPPP
ago andRNQPPOPPPP
ago nowKPOPWPOPPP
ago onOPRPOPPPPP
ago stillOPQPPPPPPP
agonalOH]PPPOPPP
agonyQLWPNPOPPP
agoraNKXPPPPPPP
agreePLMPPOTPOV
agreedNUOPPPPPPP
ahNTOPPQPPPP
aheadPPPPPPPPPQ
aiOOPPPPRPPP
aidKSMPPYNPPO
aidsURLPPWMJPO
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
akoNQNPP[IPPO
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
alcoholQMMM\MTNMQ
alcohol $OPPOSPQPPP
alcohol useUPPONPPOPP
alcohol withdrawalTPPQNPQOOP
alcoholicLMNPNWXPON
alendronateVOPNOOPPPO
alergyQPPPPPPPPP
alertNWNPPPNOPP
alertsROPPPPOPPP
alfentanilPPPQPPPPPP
algoQRNPPPPPPP
algorithmPRNPPPPPPP
alguemOTPPPPOPPO
alguienOQPPPPPPPP
algumaWMMPPOPPPP
aliveQOPPPPPPPP
allNc\IIJQKGT
all $N`PPONNOLL
all ?UPPPLPPPPP
all dayOIOPPXRPPP
all gonePNQPPQPPPP
all goodOUMPPPPPPP
all myTOXPPFPPPP
all nightQPKPPTPPPP
all ofMVPPQPPPNP
all onPQPPPPPPPP
all overNJSOPVQPPP
all theMKRPPPWPPP
alleMUSPPONPPP
alleenPORPPPPPPP
allemaalNVMPPPPPPP
allergicKSKLVWMPQO
allergic toKVNNRRPPPP
allergiesQNOPQQPPPP
allergyORKTcHMKMO
allergy $WOOOQPPMPP
allesNI[PPPOPPP
allopurinolWNLQQONPPP
allowMPPPPPPPQS
allowedECMOVTOQ[V
allowed ?KNOPVPPPPS
allowed toKFOPPTPRZR
almostNVOPPOPNPP
alone_IZMKLMOON
alone $PSQPNOPPPP
alone ?WLPPPPOPPO
alone forQPPPPPPPPP
alone inPORPPOPPPP
alone orQPPPPPPPPP
alongOUNOPPPOPP
alongsideKPPOWOOPPP
alpNMNPPOZPPO
alphaRPPPPPPPPP
alreadyXQNONMRONO
already $OUNPPPOPPP
already inPMTPPPPPPP
already onUPMPPPPPOP
alrightLPPPUPPPPP
alsJOQOWONRPP
alsoIPPORMOZNP
altTNLPPNYONO
altaM\HPPPPPPP
alteplaseTPPMPPPPPP
alterONPNWOPPPP
alteredPPQPPPPPPP
alternateVPPPOPNONP
alternatingTPPPLPPPPP
alternativeOPPPQPPPPP
althoughRPPPOPPPPP
altitudePOQPPPPPPP
altoSONPPPPPPP
alwaysLNOPPZOQON
alzheimerQPPPPPPPPP
alzheimer'sUQPPOOOPOP
alzheimer's $QPPPPPPPPP
alzheimersQPPPOPPPPP
am9CTJM]`KJf
am #2LQIOM\RPPP
am $ESMPPO]PPP
am iGCDKQXZLKm
amaONPPPPPKVR
amanhaOSNPPPPPPP
ambuPPQPPPPPPP
ambulancePVVOPMNNNN
ambulance bayOYLPPPPPNP
ambulatoryPPPPPPPPQP
amiYMOOOPMPPP
aminophyllineLOO[KPPPPP
amioJLXPTOPPPP
amiodaroneNMMUZOLPOO
amitriptylineSOUSJNOPPP
amlodipineTOQOQONPPP
ammoniaMPNPPPUPQP
amongQPPPPPPPPP
amountOOOVOPPPPP
amoxRNOPQORPPP
amoxicilinRPPOPPPPPP
amoxicillinL^MPNNNPOP
amoxicillin $RPPOPPPPPP
amoxicillin forOPPRPPPPPP
amoxicillineXMPNNPPPPP
amoxiclavQPONTOOPPP
amoxilQPPPPPPPPP
amoxyOPPPPPQPPP
amoxycillinPPPPQPPPPP
ampPPPQPPPPPP
ampicillinNPPOSPPPPP
ampouleNVLWMOOOOP
ampoulesPQPPPPPPPP
amputatedPLXPPPNPPO
amputationWNNPPPPPOP
amputationsRPPPNPPPPP
amtLPPVOPPOPP
amuQPQPPPPPPP
amyloidRPPPPPPPPO
anSPR\EHBHMk
an #2RPOPOPPPPP
an acuteNPPSPPPPPP
an adultQOPPPPPPPQ
an antibioticQPPPPPPPPP
an egfrMPPYKPPPPP
an hourMUYNPNOOMN
an injectionPOPPPPPPPR
an irregularQOPPPPPPPP
an mriPOPPPQPPPP
an oldNPPPSOPPPP
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
anaphylaxis toPPONTOPPPP
anatomyPQOPPPPPPP
ancVOPJOPSPPP
ancefMPPPTPPPPP
andT:helOFD?B
and #1PUMPPPOPPP
and #2QPNTPOOPPP
and aKWLOSJYMOT
and anSPPOOPPPPP
and bleedingQPPPPPPPPP
and breathingPPRPPPOPPP
and canOPPQPPPQPP
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
and herPNWPPKRPOP
and hesPPQPPOPPPP
and hisPG^PPKQPPO
and howINM`OOOPOP
and iOSjPN9OPOO
and i'mMJWPOXNPPN
and i'veQPUPPLOPPP
and inMZMOMPPPPP
and isNQQQOPNPSO
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
and outOMTPPPPQPP
and overRPPOPPPPPP
and seeSMSPPNOPPP
and sheOM[PPLNPPP
and she'sOMRPPPRPPP
and stillSOQPPPNOPP
and sweatingPPRPPPOPPP
and theV@_OORJPPQ
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
and what'sPNMSPPPPSP
and whenMPJVPOVPOP
andexanetTPPOMPPPPP
andexxaKPPWPPOPPP
andromedaWOLPPPOPPP
anemiaSPPPPPPPOP
anestesistaPORPPPOPPP
anesthesiaOOUPPOPPPO
anestheticNOOOOPWPPP
aneurysmPQOPRPOOPP
angNNULTOPPPP
anginaXOPPJPPPPP
angioedemaPPRPPPPPPP
angiogramONRPPPQPPP
angiographySOPPPPOPPP
angleNOQPPPRPPP
animalsQQOPPPOPPP
anionNJMOPO_OOP
ankleUIIOOWYOOM
ankle sprainQPPPPPPPPP
anklesOQNOOQTPPP
annexPPPPPPPKVP
anniSLTOOOOPPP
announcementOMVPPPPPOP
annualXTNOPMNOMP
anoPPPPPPQPPP
anorexiaOPPPPPPPPR
anosWKQPPPOPPP
anotherRVROOMMNMR
another oneVLOPPPPPPP
ansPNTPPPNPPP
answerPTVPOKNQPO
answeringONTPPPPPPP
answering $OOSPPPPPPP
answersOORPPPPPPP
antacidsNPPPSPPPPP
antenatalNPOPPPTPPP
anteriorPPQPPPPPPP
antiHQNVONZPNO
antibioticKMQMORMNZT
antibiotic $NPPOOTPPPP
antibioticaROPPPPPPPP
antibioticiTNOPPPPPPO
antibioticoHPYPPPPPPP
antibioticosSOOPPPPPPP
antibioticsS]MIJPOOMU
antibiotics $QOOPMUPPPO
antibiotics ?NPPPPSPPOP
antibiotics forPPPPPRPPOP
antibiotics inRPPPPPPPOP
antibiotikaVLOPPPPPPO
antibodiesTPPONPOPPP
antibodyPPPPPORPPP
antiboticQPPPPPPPPP
anticholinergicsQPPPPPPPPP
anticoagTOPOOPOPPP
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
antivenomLOOVOOOPQP
antiviralPPPPPQPPPP
antlerTNOPPPPPPP
anxietyRMNPPOVOPP
anydETI[QIKRH
any benefitUONPPPPPPP
any betterSPPPPOOPPP
any differenceRPPPPPOPPP
any evidenceQPPPPPPPPP
any goodSLPPPSPPPO
any moreLWVPPNPPKP
any ofLNPPQXNPPP
any pointQNNPPTPPPP
any rctRPPOPPPPOP
any useVOOPOOOPOP
anybodyIYYPPOKONP
anymorePKWPPMNSPP
anyoneIgYPNSJKFK
anyone $OHYPOQOPPP
anyone elseMQOPPWNPOO
anyone goingPSNPPPPPPP
anyone gotRNSNPOPPPP
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
anywayRRMPPPPPPP
anywhereOUOPPOOPPP
anzianiRPPPPPPPPP
aomQPPPPOPPPP
aorticROQPNPOPPP
apapQPPPPPPPPP
apartUPPNOOPPPP
apendicitisQPOPPPPPPP
apixabanOOPOQPNXNO
apixaban $HJTVXNPOPO
apixaban ?NPPNPTPPPP
apixaban forNPPNTPPPPP
apixaban vsQPPPPPPPPP
apixabanaUNMPPPPPPP
apneaPOPPQPPPPP
apnoeaQNWNOOOPPP
appURPPPLOPPO
apparentlyOZNPPLOPPO
appendectomyRQOPPOPQOP
appendicitisSPNPPOROPO
appendixPSLPPORQPP
appetiteLRLPO[NPPO
appleQOPPPPPPPP
appliesPJOPPPPPVQ
applyPLOLPLPM\U
appointmentNHLNOjMMNN
appointmentsTNPPPOPPPP
appreciatePRNPPPPPPP
approvalIOPPOPPP\O
approvedOTOPPOPOQP
approvesOMPPPPPPWO
appyQPPPPPPPPP
apresVONOOPOPPP
aprilOPPPPPRPPP
aquamatXJOPPPOPPP
aquiPNRPPPPPPP
arbRPPPOPPPPP
archingOMTPPPOPPP
archivePQOPPPPPPP
ardsVNOPPONPPP
areEiAJEaIIWW
are inFkHOPJQPOO
are onM\LPPNNPPP
are outJSRTPOPPOP
are thePTMOPNSOPO
are thereRNPPPQPPPP
are weKHMOONOO^X
are youN]PPPONNLO
areaKHVPPM[PPP
argatrobanMPPSPPPPPP
argueULPPPPPPPP
arguingOTPPPOPPPO
argumentPQPPPPPPPO
ariaPPQPPPPPPP
ariceptQPPPPOPPPP
armRMiML>XONL
arm $SKPOOPVPOP
arm andPOSPPOPPPP
arm isNPXPPMNPPP
arm'sPNUPPNPPPP
armsGPMPVOXPPP
aroundPTQPPQPPKP
arrangedOQPPPPPPPP
arrestWHWQNMDTQT
arrest $LNTUPPOPOP
arrest inQQOPPPPPPP
arrestedNOYPPNMPPO
arrestoTPNOPPPPPP
arrestsWNNPPPPPOO
arretSLSPPPOPPP
arrhythmiaRPPPNPPPPP
arrivalPROPPOPPPP
arriveTMPPPPPPPP
arrivedNZJPPPPOPP
arrivesNUOPPPOPOP
arrivingNPXNPPOPNO
artUJNPPOOOWO
arteritisNPPSPPPPPP
arteryQPSONPPPPP
artesunatePPPQPPPPPP
arthritisVOPPOOOOPP
arthritis $QPPPPPPOPP
arthroscopicQPPPPPPPPP
arthroscopySOPPPNPPPP
articleMYNOOONOPO
artifactMPPPPPTPPP
arvoOTPPPPPOOP
asUSUKYN=UHX
as aOVIORZNONL
as goodeINLNNOOPO
as thePMVPOOPQOP
as wellZOOPPONOOL
asaPNPMPPPUPP
asa #3RPPOPPPPPP
asapPULPPPPPPP
ascendingOPOPPOTPPP
ascitesJNNOOO]PPP
ashaQPPPPPPPPP
ashenMPSPPPPPPP
askL[NOO\NMJL
ask $PMLPPXPPQO
askedL^GOPROOPQ
asked meNQLPPVPPPP
askingNWLLSMNPLX
asking aboutXOOPPMPPPN
asking forH[QMRUONMO
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
aspirin forTPPLPPPPPP
aspirin inHQOP[POPPP
aspirin orNPSPPOPPPP
aspreeYIOPPPPPPP
asprinQPPPPPPPPP
assaultMOPPONPNO[
assessmentPOOPPPPPOT
assignmentPOPPPPPPPR
assistPSMPPPPPPP
assistantOOQPPPPRPP
assistedTNPPPMPKPW
associatedVMOPPPOPPP
assumeQPOPPPPPPP
astKOOPPNYPPP
asthmaRROOSUOQJM
asthma $OOPNVOPPPP
asthma ?TPPPMPPPPP
asthma deathsRPOPPPPPPP
asthmaticHOYNUONPPP
astmaSPPPNPPPPP
asvNOQTPPPOPP
asymptomaticTNOPPPPPPP
asystoleJQZOPONPPP
atTVFISXP>aM
at #1Ul>SJNUMIL
at #2XO@>jWMLG[
at #2.OPQRPPOPPP
at #3RPPPOPPPPP
at #4NZPPPNMOOP
at $PPPPPPQPPP
at aQLSOPRNPPR
at allXNUPKNMPOP
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
at riskNNNPNNPOO\
at schoolONPPOTPPPP
at sixOXMPPOOPPO
at tenQIYPPOPOOP
at thatPTNRNMPPPP
at the>S_OORVPLN
at thisONOPPNOPZM
at threeNUNPPPPPPP
at twoQSNPPPOPPP
at what[PPOPIOPPO
at workOTPPPNPPPP
ateF_YOPJOOLO
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
atrialSPOPPPPPPP
atrial fibrillationQQPPPPPPPP
atriumPMTPPPQPOP
atropineIMYUQOOOOP
attOPPOSPPPPP
attachedHJNOOLhOOO
attackUURROIMOOO
attack $SLPRPPPPPP
attacksRPPOPSOOPP
attacks $QPPPPPPPPP
attemptJLNPPOOQO]
attemptsUNPPPPOPPO
attendanceORPPPPPPPP
attendantPOQPPPPPPP
attenderQQPPPPPPPO
attendingPTOPPMPQPP
attendingsPOQPPPPPPP
attentionVMOPPPOPPP
attorneyPOPPPPPPOT
atypicalOMOPPURPPP
auNG_PPPNPPP
aucQPPOPPPPPP
audiogramNJPOPPZPPP
audiologyPQOPPPPPPP
auditPZJPPOOPPP
auditoriumOUNPPPOPPP
aufQIZOOPOPPO
augenONUPPPPPPP
augmentationSPPNPPPPPP
augmentinROPOPOPPPP
augustOTOPPNPPQO
auntiePOPPPQPPPP
aureusTOPOPPPPPP
ausK]LPPONOPP
austriQPPPOPPPPP
authLTNKPMOZPO
authorityPPPPPPPROP
authorizationQOPPPPPROP
autismRPPPOPPPPP
autoPOQOPPPRPP
autoclaveOULPPSOOOP
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
avoidLQNM`LMOOP
avoidingQPPPPPPPPP
avsPSPPPOPOPP
awaitedOOOPPOYNPO
awakeTQROMKSPPO
awareO[NMNPOPPO
awarenessNVNPPPOPPP
awaySP[PPGMQLQ
away $NN[PPNOPMO
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
bLYGBPLScKS
b #1NPPKOMKaOP
b #2\MKAUN[NOP
b $JOSSPOOUOO
baMNOLT[JPKV
babandoONSPPPPPPP
babiesRNTPPOOPOP
babyXKRZPUHHLO
baby #1OPOPPTOPPP
baby $SJI`NSLNOO
baby ?OPPRPPPPPP
baby aspirinROOPOQPPPP
baby inPRUOPLPPPP
baby isPMXPPMPPPP
baby ofQPQPOOPPPQ
baby withZNMONORNOO
baby'sOJQPP^MPJP
backSeMHHaNNHH
back #2.MLNPP\OPPP
back $NJZOROMTOM
back ?TOOOPPPPPP
back andQPPOPPPPPP
back forTQOPPNPPOP
back fromIZJPNQWPNO
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
bad_>UJQ]LNNN
bad $[PPOHPOPPP
bad backRPPPPOPPPP
badgeL\MPPNPXIN
badlyROQPOPPPPP
bagLUYTOKLONN
bag'sPPQPPPPPPP
bagelsOYKPPMPPPP
baggingNKYPPOOPPP
bagnoPPQPPPPPPP
bagsPTNPPOPPPP
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
bandHQLNNGbWPO
bandageUNPPPOPOOP
bandagesPPQPPOPPPP
bandingQPPPPPPPPP
bandsENP_OONPRP
bankLVIPPOLO^O
banoPPQPPPPPPP
barRQOPPPOPPP
barbecueOORPPPPPPP
barberUPNPPOPOPP
bareOOPPPPPLWP
barelyNHOPP]OPPO
bariatricPLOPPOPPWP
barkingNQOPPPRPPP
barkyPOOPPOTPPP
barrePPQPPPPPPP
barricadedPKVPPPPPPP
barriersSOOPPPPPOP
barsPTMPPPPPPP
basalUOLPPPQPPP
baseJKVPPOWPPO
basedTOPPPOPPPO
baselineOSPPPPOPPP
basementORRPPOPPPP
basicallySONPPPPPPP
basilarWMOPPPOPPO
basinsPPQPPPPPPP
bathRLZOOMOPOP
batheQPPPPPPPPP
bathingTOOPPPOPPP
bathroomKN\OPNOPPP
bathsRPPPPOPPPP
batteriesORXPPKPPLP
batteryN`JPPOLONP
bay?]fMOMGIXN
bay #1MR_NOOJONO
baysONOPPLOP[N
bcPPOPOSOPPP
bccIPPPPPYOPP
bcgKPPPUPPPPP
bdTNLYMONOOO
beHV9^]MIKFf
be $JPOURNOTPP
be aT`NPNAPQPN
be givenOOOZLPPOOO
be inQIOPPYPPPO
be patientPVKPPPPPPP
be stoppedSKPKXPPPPP
be suedOOPPPPPOPU
be takenSOPRMPPPOP
beachPPQPPPPPPP
beamQPPPPPPPPP
beamsRPPOOPPPPP
beardKOMPO^LPPP
bearingQPPPPPOPPP
beatRTNNNQOPPP
beat aQPPPPPPPPP
beatingNOQPPOSPPP
beatsHUROPPRPPP
bebeNPTPPPOPPP
bebeuONUPPPPPPP
becamePNSPPPPPPP
becauseOQPOPROQPO
because ofMPQOPTOQPO
becomeQOQPPPPPPP
becomesQPPPPPPPOO
becomingPOSPOPOPPP
bedDgTKLWLIUI
bed #1DqMNOMLMMN
bed #2MWVNOONOMO
bed $JJPPOLZOZN
bedaquilineQPPMTPPPPP
bedsHbIPPOPPOP
bedsidePORPPPOQPP
bedtimeUOPONPOPPP
bedwettingROPPPQPPPP
beePOSPPPOPPP
beenDSTPMaKMTK
been onMRONPUPPPP
been shownXLMPPPPPPP
been toldMPKPPXPPPP
beerNSNNTPOPPO
beersTOPPPQOPNP
beforeWNCM[\OLRG
before $TPLPPHZPOP
before aRPPOPPPPPP
before iPRPPSLPPPO
before surgeryROPPNOPPQP
before theQPNOTPOPPP
beforehandRPPOPPPPPP
beganQPPPPOPPPP
begunPOSPPPOPPP
behindWULOPOMPNO
behind thePOSPPPPPOP
beirGJKKNLOOO
beideOMVPPPOPPP
beimSOOPPPPPPP
beinONUOPPOPPP
beingPXNPPLOONS
believeSNPOPPPPPP
bellTTMNOPPPPP
bell'sUOQPOMNPPP
bell's palsySQQQPMOPPP
bellyHH`NP^QNFO
belowOOMOPLYLVO
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
bestVPNQPSONLO
bestellenNVNPPPOPPP
betaROLSROOPPP
beta blockerJPNTWOOPPP
beta blockersWOOPLPPPPP
beta lactamQPPPPPPPPP
betamethasoneTPPNPPOPPP
beterWNNMPPPPPP
betterQWMMLQUNNO
better $MOVOOSNPPP
better ?PPPPPQPPPP
better atRPPPPOOPPP
better forPPPPPQPPPP
better inQPPPPOPPPP
better offLTPPPPPPPP
better thanYMOOOOOPOP
betweenTIKNKNcOOO
between theUONPPOPPPP
bevallingONTPPPOPPP
bewusstlosOMVPPPOPPP
beyondPNMPNOPOOZ
bezlotoxumabQPPPPPPPPP
bfPPOPPOOPPS
biancaONSPPPPPPP
bicarTOOOOPPPPP
bicarbSNOOQPQPPP
bicarbonateQOROQOOPPP
bidKNO_KPOPPP
bienOUNPPPPPPP
bigZJPSLOTNKR
big toePOPPPPQPPP
biggerQMSPPPOPPP
bijm?SMMNLOON
bikeTUOPPNLPOO
bilateralKNSPOOQWOP
bileOPOPPOSPPP
biliousKPOPPPYNPP
bilirubinMPPPPOTPPP
billMPNMOLO^LT
billableNOPPPPPWOO
billedMMPPPPP[PL
billingVJNNOOL_MN
binM[LPOOOPOP
binderSPPPPPPOOO
bindingMLOPPOOPP[
bingoPQPPPPPPPP
binnenSQMPPPOPPP
binsPUMPPPPPPP
biogaiaQPPPPPPPPP
biologicsRPPPNPPPPP
biomedPQPPPPPPPP
biomedicalPTMPPOPOPP
biopsyORQOOTKXJO
bipapOPRPPPOPPP
biphasicUOPMPPQPPP
bipolarOPPWIOVPOO
birthKFNNO^SKQU
birth $PCTPP[OOOO
birth controlPNNPPXOPNO
birthdayOXNPPPPPMP
birthsRRNPPPPPOP
biscuitPRPPPNPPPP
biscuitsLZLPPOPOPP
bisoprololNNPQTPOPPP
bisphosphonateRPPOPPOPPP
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
bladder infectionRPPPOPPPPP
bladeOQQPPPPPPP
bladesQPPPPPOPPP
blameGOPPOO\PPP
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
bleed $YMMPPPOPNP
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
blockedPNSPPVNNOO
blockerLOMSVOOPPP
blockersXOOOLPOPPP
blockingPVKPPPPPPP
bloedNNVPPPOPPP
bloodO?\LKMQJ`W
blood $HYXOPNLPOO
blood bankLVIPPOLP\O
blood culturesPWOPPOLPOP
blood everywherePNSPPPOPOP
blood inTJNPPMYPOP
blood onPLPPPUPPPO
blood pressureMUNPPYNPKP
blood testUUHPPPPPOO
blood thinnerQMTPPOPPPP
bloodbathPSNPPPPPPP
bloodsRXHOOWMNPO
bloodstreamSMPPPPPPPP
bloodyPPQPPOPPPP
bloqueOORPPPPPPP
blownNMXPPPNPPP
blowoutPOSPPPOPPP
blowsQNSPPPPPPP
blsPVQPPOPJPP
bluMK[PPPOPPO
blueMSfOQLMJJN
blue $PLWPPNPPPP
blue andOPSPPOPPPP
bluntQPPPPPPPPP
blutOOSPPPOPPP
blutetQOSOOPPPPP
blutungSKSPPPOPPP
bmPPQPPPPPPP
bmiLKMVMYQMUM
bmi #2LMMVMSQNUP
bmjUNOPPPOOPP
bnpXPOOOOOOOP
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
boilerMWMPPOPPPP
boilingPPQPPPPPPP
boilsRPPPOPPPPP
boiteOMTPPPPPPP
boltPORPPPPPPP
bolusUKR_LOJOMO
bomMWNPPPOPPP
bombOLSPPPPB`P
bonePJNOOO\OPO
bonesPOOPPUOPOP
bonjourOWKPPPPPPP
bookOcKOOOOOHP
bookedMZLNPROOPP
booked forPRPPPPPPPP
bookingMJNPPONObM
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
botBsSNOOGNKM
bot $J]ROPPMONO
bothISONQRXQNN
both eyesSMYPMPLPOP
both legsNOPPPTPPPP
both sidesROLPPPTPPP
botherRSMPPPOPPO
botheredPNPPPRPPPP
bothersQPPPPPOPPP
botoxPKPMKXPOWO
bottleML[POPNPPO
bottle ofPL[OPMOPPP
bottlesPYLPOPOPOP
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
box #1OKYOPPONPP
box $OUQOPOOPOP
box ofOQTPPPPNOP
boxedROPPPPPPPP
boxesN^NPOLPMOO
boxingVOOPPMPPPP
boyPOMOPNXOPN
boy'sPPQPPOPPPP
boyfriendPOVPPKPPPP
boysPNSPPPPPPP
bpNUZMTNGNNO
bp #2PL_OONJPPP
bp #3T\IOQMKPPP
bp $POPPSPOPPP
bp cuffJWPPPOOPPP
bp targetXMPPOPMPPP
bpdSPPONPPPPP
bphQPPPPPPPPP
bpiQPPPPPPPPP
bpmONVPPPNPPP
bppvOPPPPPRPPP
braaiPXIPPPPPPP
braccioPMTPPPPPPP
braceMUNOPOOTPP
bracoPNSPPPPPPP
bradyNKYSOPONPP
bradycardiaUPPONOPPPP
bradyingPORPPPPPPP
brainQYIXPKKOOQ
brancaONSPPPPPPP
brandOPTPPPMPPP
brasOORPPPPPPP
brauchePOQPPPPPPP
bravoMVNPPPPPPP
brazoPOQPPPPPPP
brbMVOPPPOPPP
brcaQPPPPPPPPP
breachKEMPPOOOX^
breadPTLPPPPPPP
breakRWKONNOOOT
break roomOULPPPPPPP
breakfastOUNPPOPPPP
breakingQOPPPPPPOQ
breakroomOSNPPPPPPP
breakthroughPPPQPPPPPP
breastOJKOXWPPPO
breast caOPOPPSPPPP
breast cancerYOOPNOLPPP
breastboneOORPPPPPPP
breastfedTOPOOOPPPP
breastfeedingPJKL^XKOOO
breastfeeding $EOOOcONPPP
breastsTNOPPOPPPP
breathKQSOPZNOPJ
breath $MWPPPUOOPK
breatheMM^PPKNPPO
breathesPOSPPPPPPP
breathingMR]OOLOONO
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
brightPKTPPSNPPP
bright redQLRPPSNPPP
brilliantMUOPPPPPPP
bringMfDMOMMNYL
bring aMWNPPPPOPO
bring itYMNOPOOPPP
bring theOSPPPOPPPP
bringingNRSPPOOPOP
bringtWLOPPPOPPP
briskONOPPPUOPP
broMTVPPMNPPO
broadOPTPOPOPOP
brokeKP[OPMNPPP
brokenUNLOPLMQSU
bronchiectasisRPPOPPPPPP
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
bruisesJKPOPO^OPP
brutalPRPPPPOPPP
bslNNXOOPNPPP
buONSPPPPPPP
bubPNRPPPPPPP
bubblePPPPPPROPP
bubblesPROPPPPPPP
bubblingPPQPPPPPPP
bubsPQQPPPOPPP
buccalPPQPPPPPPP
bucketNSKPOPVPPP
bucket handleNNOPOPVPPP
bucketsOSOPPPPPPP
bucksPTPPPPPONP
buddyQPPPPPPPPP
budesonideSPOPOPPPPP
budgetOTPPPOPPPP
buenosOWLPPPPPPP
bugRSLOPNRPPP
buildingPNQPPOOJ[O
bukasOWMPPPOPPO
bulbPULPPPPPPP
bulgeVLPPPPPPPO
bulgingKOUPPSPPPP
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
bupivacaineOPPSOPPPPP
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
burstKKVXOONPOP
busKQ[PPNNPPN
busyLUOPPOPPPP
butPBPMNIlPJU
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
by itselfTRMPPPOPPP
by lawLOOPPOOONZ
by mistakeOMYMRNOPPP
by mouthOWITOPPOPO
by phonePNRPPPPQPP
by stepQPPPPPPPPP
by theKG_OOPNQNS
byePQOPPPPPPP
bypassXOPPPPKOPP
bystanderSRPOOPNPOP
cXPJPKYNSNK
c #2.QPPPOPPPPP
c $RROPPPORNP
c diffXPMPNNQPOP
c isPOPPPSPPPP
c sectionLVKPPPPSPP
c spineSPNPPPOPRM
caNASONTaNOO
cabPPOPPPQPPP
cabecaNOSPPPPPPP
cabergolineTPPNPPPPPP
cabgOQQPPPPPPP
cabinetPNRPPPPPPP
cableOROPPPPPPP
cadJOON[POPPP
cadutoPOSPPPPPPP
caesareanSMOSPOOPPP
cafeL^IPPPOPPO
cafeteriaNTOPPPPPPP
caffeNUOPPPPPPO
caffeineRZNNNNOPPO
cageMYLPPPPPOP
caidasQPPPPPPPPP
caiuOQRPPPOPPP
cakeMbLPOMNOLO
cake $OUOPPNOPPP
calcipotriolQPPPPPOPPP
calciumKRNLTQYNOO
calcium gluconateOVLPPOPOPP
calculationOONVPPOPPP
calfRLOPPPVPPN
californiaROOPPPPPPQ
callHKeNOIJN]L
call $PPRPPNOPOR
call forNONPPOPNZN
calledM]EOOMQSNS
called $OTKPPPSPPP
callerPNSPPPPPPP
callingNQQPPPPPPP
callsVQOPOPMPOO
calmUQPNONPPPP
calmingSPOPPNPPPP
calorieQPPPPPPPPP
camaMWOPPPNOPP
cambiaSOOPPPPPPP
cambioOUNPPPPPPP
camePLWMJ\JPNP
came backNKHOPcPNPO
came inOUNPQNPQPP
came offWNQPOPLPPP
came outSKXPLOOPPP
camelORNPPPNSPP
cameraQROPPPOPPP
camhsPROPPOPORO
campLUQPPPPPPP
campaignPQOPPPPPPP
campusMLOPPOOPZP
canQ39Jb`8RR{
can aWHNLXMONNV
can hardlyQPRPPNOPPP
can heZJJNRTNOOR
can iZ><XOiG^NH
can itULQOPOOPPP
can seePMWPPOPPNP
can sheZMMOPNPPPO
can somebodyNUXPPLPONN
can someoneK]MQJURONK
can theRMNPOOOVOQ
can weM\IOPPOUJR
can youS_KJRNVOKI
can'tO@gNMRXNKL
can't breatheORRPPONPPP
can't feelPPRPPPOPPP
can't getRQOPPOPPPP
can't keepPPSPPPNPPP
can't liftPPQPPPPPPP
can't seeOPQPPPPPPP
can't sleepQOLPPTPPPP
can't stopOLVPPNPPPP
can't swallowPPQPPPOPPP
can't wakePNUPPNPPPP
canadianRPPPPPPPPP
canalQIKPPVNPPW
cancelPRNPPPPPPP
canceladaMTPPPPPPPP
cancelledM\KPOPOPPO
cancer`MNMLNQOOO
cancer $ZOOPMOLPPP
cancer orJPPPPPWPPP
cancersQOPPPPPPPP
candidatesPROPPPOPPP
candourOMOPPPPONX
cannabisTOOOPPOPPP
cannotNO\PPJWOKL
cannulaMOVPPOPPPP
cannulasOSNPPPPPQP
cannulationQOPPPPPPPP
canoeOPQPPPPPPP
cantDGdROLYOON
cant getPOTPPOPPPP
canteenLYNPPOOORO
capYIRPMPNSPO
cap $PPPPPPPPQP
cap itROPQPPOPPP
cap refillVLQPPOOPPP
capacityLMNPPPNRM]
capillarySNPPPPPOPO
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
cardiacRKYMNOMUNO
cardiac arrestKSTOPPNUNO
cardiacaUOMPPPPPPP
cardiaqueTONPPPOPPP
cardiogenicQPPPPPPPPP
cardiologistPPOPPQPPPP
cardiologyOPPPPPPPSP
cardiovascularQPPPPPPPPP
cardioversionSPOPPPOPPP
cardiovertMPSPPPPPPP
cardsN_JPPNOOOO
care^HLNUKOUMO
care $SOPPPOOOQQ
care forONPPWOPOPP
care homeRNNPPPRQOP
care homesQPPPPPPPPP
carefulPRNPPPPPPP
carerPMOPPSOYLO
carersPQOPPPPROP
cariesWMNPPPPPPP
carotidOL[PPOLPPO
carpalMPPOPXPPPN
carrierOMPPPVOPPO
carriesPJMPPPPPTW
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
causesROPPPOTOOP
causingPOOPPPUPOO
cavityMPOPPPUPPP
cayoOQQPPPPPPP
cbdOPPORPPPPP
cbtZMPPPMOOPN
cbt iWNPPPNPOQN
cbtiQPPPPPPPPP
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
cellTPQPONOPPP
cellsQKMPPUTPPO
cellulitisNRNUOOOOPP
cellulitis $OPPVOPMPQP
cementRQNPPPOPPP
cementedPPOPPRPPPP
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
chair #1OPRPPPPPPP
chairsORQPPOPPPP
championNRPPPPPPPP
chanceXMOOPOOOPP
chance ofUNOOPPPOPP
chancesUMPPPPOPPP
changegPLNOMOKJO
changedGVLLOUNM^O
changesPOOPPPSOQO
changingUNQNPPOPPP
channelMWNPPPPPPP
chantixQPPPPPPPPP
chapQIXPPOPPPP
chapelNSPPPOPPPP
chaperonePPOPPOPPPQ
chaperonesOOPPPPPPSP
charcoalRPPOPPPPPP
chargeOFNOPNM_UO
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
checkU^KISNLQNO
checkedNYHNOWNOOO
checked $JUKPPYOPPP
checkingPQPPPPPPPP
checklistQPPPPPPPPP
checksWENPPNOPZO
cheekLMJPNXYONO
cheeksPPOPPPRPPP
cheersJ[OPPOOPPP
cheeseOPPPRPPPPP
chefQPPPPPPPPP
chemicalQOQPPPPPOP
chemoHNROSXMPPP
cherryVOOPPLQPPN
chestLFiORFLMWN
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
chiPXNPPOMPPO
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
chineseNPOOPOUPPP
chipsOROPPPPPPP
chlamydiaPNOPPVOPPO
chloramphenicolQPPPOPPPPP
chlordiazepoxideOOPSPPPOPP
chlorhexidineUNNSNOPPPP
chlorideIPOYPPPPPP
chlorinePMTPPPPPPP
chlorthalidoneSPPPNPPPPP
chocTMTONPOPPP
chocolateOSKPPNVPPP
chocolatesOUNPPPOPPP
choicePOPOSPPPPP
chokePRPPPPPNPP
chokedPQRPPNPPPP
chokingON^PPLNONO
choking onPI]PPMOPPO
choleSQOOOPORNP
cholecalciferolQPPOPPPPPP
cholesterolRMMPPXNPPO
cholesterol isROOPPQPPPP
chondroitinRPPOPPPPPP
choosePPPPPQPPPP
choqueOUMPPPOPPP
choseQPPPPPPPPP
christmasMSMPPQUOOP
chronicSOKKNMR\NO
chronic painRPPPPPOPPP
cianoticoPORPPPPPPP
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
ckPHLOMKiOOO
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
clarithromycinPPPTQMOPPP
claritySOPPPPOPPO
clashMPPPSPPPPP
classGROPPTYONO
classesVQNPPLOPPP
classicPSPPPMPPPP
claudicationQPPPPPPOPP
cleanaQJONLLONP
cleanedNVMPPPPPPP
cleanerOMZPPPLOPP
clearYMINNRVOPM
clearanceHNP]NPPOQO
clearedRSOPPNPPOP
clearingPTOPPOPOOO
clenchedPOTPPOOPPP
clerkNTOPPPPRNP
clexaneMVPOOPPPPP
clicksOHKPP`NPPP
clientNPSPPPPPPP
climbingNOOPPVNPPP
clindamycinJPPYNPPPPP
clinicFgLLNIFOaN
clinic $NMPPQPSOTP
clinic ?WPOPOPKPPP
clinic isOQOPPPPPRQ
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
closingONWPOMPPPP
closureQNQPPPQPPP
clotRPQPQOPPNP
clotsQPVONLOPPP
cloudyMPPPPPUPPP
cloversYIPPPPPPPP
clozapineNOORTOOPPP
clozapine andSPOOOPPPPP
clubPYNOPMNOPP
clutchingPNRPPPPPPP
cmOJKRONZUON
cmoOJVPPPPPQP
coNNSOXOMOOP
co #1QNTPPPOPOP
co amoxOPPORPPPPP
co amoxiclavQPONTOOPPP
co trimoxazoleMOPSRPOPPP
coagulopathyQPPPPPPPPP
coarseNPPPOPSPPP
coartemOPPPQPPPPP
coatQQPPPOPPPP
cobraPOUQPLPPPP
cocaineNPOOUPOPPP
cochraneQQOPPPPPPP
codaROPPPPOPPP
codeHGSKMKBnaI
code $MJOPPPOhDP
code blueO\[PPPOBKP
code forBGMMONNfaM
codedQQMPPPPSPO
codeineJRNPRTOOPQ
coderOPPPPPPRPP
codesLLOPPPO]NP
codigoOQSPPPOOPP
codingNNOPPPOWOP
coffeeIbNOONNONO
coffee $MVPPPOPOPP
cognitionVPPNPOOPPP
cognitiveQPPPPPPPPP
cohortXONOOOOOPP
cohort $UPOPPOOPPP
cohortsQPPPOPPPPP
coilUJPPRQLOTP
coinRPPPPPPPPO
coisaWMMPPOPPPP
colaRPLPNPTPPP
colchicinaSOOOPPPPPP
colchicineVONOQOOOPP
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
colourMKSPPQTOQO
colouredROQPNPPPPP
columnPSMPPPPQPP
comLR[OOOMOON
comatoseRPOPPPOPPP
combativeNRRPPPPOPP
combinationRNPPROOPPP
combineJPPPWPPPPP
combinedQPPPPPPPPP
combined pillPPPPQPPPPP
comboRSOPPMOPPP
comeJRjNNORMDL
come $NFePPLOOON
come backPVKPPOPPPP
come inPQOPPPPPPP
come offMKLPOVYPPO
come toPHZPPOPPPP
comesSOUNOKUOOO
comes backOSOPPPOPPP
comes outQOPPPPPPPP
comfortQPPPPPPPPP
comfortableLVJPUOQPPP
comfyQPPPPPPPPP
comidaPNSPPPPPPP
comingAORXJ[UOOO
coming $MYLPPOOPPO
coming backTLPPPPPPPP
coming offMPOYKPPPPP
coming outPNRPPQPPPP
commaPPQPPOPPPP
committeeOXKPPPPPPO
commonWNNNOOPPPP
common $SPPNPPPPPP
communityTNOOROOSMO
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
compressionSOOPPPOQPP
compression fractureQOPPPPPPPP
compressionsNMVPPPPPOP
comprimidosNKXPPPPPPP
compulsoryMTNPPOPPPR
computerOXIPPSNPPP
conWPXNKNNOON
conceiveLLNMYWPOON
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
congratsNWOPPOOOOO
connectedPMUPPPPPOP
consciousPNSPPOPPPP
consentXQJOONMIZQ
consent formWJOPPPOK]J
consent formsSWOPPPPPOH
consentsNOOPPPPPNW
conservativeRPOPPPOPPP
constantRPPPPPNPPP
constipatedPOOPPTOPPP
constipationSPPPMPPPPP
consultKONPPPPSNY
consultantOPOPPPPPUM
consultant'sOQOPPPPNTP
consultationOMROPPP`FL
consultsLOPOPPPMK^
consumedPNTPPOPPPP
contactSMOPOPSPQO
contestaPNSPPPPPPP
contineuQPPPPPPPPP
continueRWJOQOOPPP
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
controlWPLNNWMOPO
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
cookiesOSOPPPPPPP
coolRSNPPPOOOP
coolerOTQPPOPPMP
coolingYNNPPPNOOO
copaMWNPPPOPPP
copdTQMLSNSOOO
copd $KOONVOVOPP
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
coroner'sPTOPPPPPPN
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
coughQTIJLU[MOO
cough #1OPOPPOUOPP
cough $PLKMNS\OOP
cough andNPPPPPSPPP
cough inQQOPPPPPPP
coughingPMSPPPQPPP
coughing andPPQPPPPPPP
coughsROVPPJOPPP
couldOQIQTOYLQM
could itVLNPPMSPPP
could youPOORPOPPPP
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
courierOYIPPOPPQP
courseXRNOOONOPO
course ?ROPOOPPPPP
course ofQPPPPPPPPP
coursesQPPPPPPPPP
courtJMONPONOMc
cousinNOOPOYOPNN
couteauOLXPPPOPPN
coverIVLSNKOXLU
coverageOSOPPOPPPP
coveredPHQPPMOPP[
coveringOWOPPLPPPO
coversMIOPPPPO]N
covertPPPPPPPPQP
covidSSGHJ_POWK
covid $^MMLNRNQNP
covid atTPPPMPPPPP
covid dayQPPPPPPPPP
covid onNOPPQOPPTP
cow'sTPPPPPPMPP
coworkerPNRPPPPPPP
cpapPLTPPOORPO
cprRJ[PPLOPOP
cptEMOOONNfOO
cpt forLOPPPOPXOP
cqcMVNPPPPPPP
crPNJPPOZPPP
crackedPJNPPZNPOP
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
crashedOYKPPNPPPP
crashesVLOPPPOPPP
crashingMJ[PPPNPPP
crcQPPPPPPPPP
crclWOOWIOOONP
crcl #2WOOWIOOONP
creamXFIRMdKOKO
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
cricoidTNOPPPPPPP
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
crossJLOQWSPPPP
crossedPPPPPPQPPP
crossingJPOPPPRPPW
croupTTOQNLPOPP
croup #2LPPUPPPPPP
croup $XOPKPPPOPP
crownUKKPPOOVOR
crpUKLONNZOOO
crrtOOPUOPPPPP
cruiseOUOPPNPPPP
crushPMSPPPPPPP
crushedVLUOOPOPOO
crushingMN[PPOKPPP
crushing chestNPSPPOPPPP
crustedROPPPPPPPP
crustsPSMPPPPPPP
cryPJLPPZPPPP
cryingMUOOMVLPPO
cryoPORPPPPPPP
cryptococcalRPPQNPPPPP
crystalLOPPPPVPPP
crystalloidQPPPPPPPPP
csfONOOPOWPPP
csrsQPPOPPPPPP
ctYYWMJJMOSG
ct #1UOPPPPMPPP
ct $KVYOOPIPPO
ct forSPPPPOPPPP
ct headNSKPPOWPOO
ct inUOOPPONPPP
ctaSOOPPPOPPP
ctgPMSPPPQPPP
cuantoTOMPPPPPPP
cubicleLMYPOPPPPP
cuffRYPPPOMQKO
culpritQPPPPPOPPP
cultureROOPPNMPUP
culturesL_NOPOJPPO
cupOTOPPOOPPP
cupboardLUPPPOPNSO
cupsPSPPPPOPOP
cureVOPMOPOPPP
cure rateSPPMPPPPPP
curesPQPPPPPPPP
curiousSPOPPPPPPP
currentNQRPPPPPPP
currentlyQPPPPPPPPP
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
cvpPPQPPPPPPP
cxrKSOPPPUPPO
cycleMSNPPVPONO
cyclizineLIL\WQNOON
cyclobenzaprineSPPPMPPPPP
cyclophosphamideTPPPMPPPPP
cylinderLSTPPPOPPP
cylindersORPPPPPPPP
cystPNNPPPTPPP
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
daKY]NONKNNM
dabigatranTOORNPPPOP
dadNMKOPaOONO
dad'sLJRPP]MPPO
dagenQPPOPPPPPP
daily]NNTKNMOON
dairyOPPPROPPPP
dallaPOQPPPPPPP
dalteparinJVOUNPOPPP
damageTOOOPOPPPP
dameOTOPPPOPPP
dancingPRNPPPPPPP
dangerRNNPRPPPPP
dangerousOLIOUYOPOP
dankeL^KPPOOPPO
dansNNXOOPOPPP
dans laQMSPOPPPPP
dans lePMTPPPPPPP
dantroleneNOPPPPPPTP
dapaQPPPPPPPPP
dapagliflozinSQPOOPOOQP
daptRPPNPPPPPP
darkJORNMO\OPO
dasROPPPPPPPP
data^GLNOKONN^
data $^MOOPLPNPN
data ?RPPOOPPPPP
dateMWPOOJKTNW
date $NYNOOLOUNO
datesRLOPPOOYOL
datixORNPPPPORP
daughterKKOOOUVMOV
daughter isPOPPPQPPPP
daughter'sLLPPP_JOPP
dayMW4]HZS^OH
day #1INRSLO^MOO
day #2LNNOPOVTPP
day $TJJ\GTPUMN
day ?OTPPPMPQPP
day andTMOPMTPPPP
day doesQNOPPPPOTP
day forSRPNPNPPPP
day ofRPOPPPPPPP
day orWNPOPPNOPP
daysWCLWJQTURM
days $MONXRTLOLR
days ?OSPTPNNRNN
days afterUONNNTMQPO
days agoPOPPPQPPPP
days andOPPSOPQOPP
days doesRPPPPPNPPP
days inPMPPPPOPTP
days ofRPOEOOWNWP
days orQPPQOPKUPP
daytimeQPPPPPOPPP
dbtQPPPPPPPPP
dcNUNPPPPPPP
dc'dMXNPPONPPP
ddimerUNPPPPNPPP
ddxMOOPPPWPPP
de\eiKFHDIJF
de #1PNSPPPPPPP
de #2_LIOPPNPPP
de laUPPPPOOOOO
deadH_\OPIKOOM
deadlineNMOPPPOPPW
deafMUNPPORPPP
dearPUNPPPPPPN
deathVHJNNMK]LZ
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
decidesLNOPPPPOOY
decisionMOOPPPOOMZ
deckOPRPPPPPPP
declarationNNOPPOPPPV
declineRPPPOPPPPP
declinedORPPOPOSOO
decompresionQPPPPPPPPP
decompressRPPPPPOPPP
decompressionRPPPPPOPPP
deepJL_SOHRPPO
deep andPPVPPLPPPP
deeperPMTPPOPPPP
deerPSNPPPPPPP
defNOPJ]PONPP
defectsRPPOOPPPPP
defibRXOPPPLNON
defib'sPKVPPPPPPP
defibrillationQPPPPPPPPP
deficiencyHNOXQPSPOP
deficiency $RPPORPOOPP
deficientSOPPPOPPPP
deficitPONPPPTPPP
degreeROOPPPPPPP
degreesIK[NP\IOPP
dehydratedQPPPOPPPPP
delOZNOOOMOON
delayUMPPPPPPOP
delayed[PLNNQNOPP
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
deliveryM\LOONOQOP
delivrancePLUPPPPPPP
dellaOPRPPPPPPP
deltaMJOPOOaONN
demLOYPPOOOPO
demainPULPPPOPPP
dementiaVMKOTPKTNQ
dementia $ROPOOQPQOO
dementia andOPOPPOPPPS
denJVUPPPNOPO
dengueKRNO\OKOTN
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
depoMPPSRPPPPO
depotOMRUNPOPPP
deprescribeQPPPPPPPPP
deprescribingQPPPPPPPPP
depressedQNNPPRRPPO
depressionTVMNIMYONO
depression $UOPOOPOOOP
deptPPQPPPPPPP
depuisOLVPPPPPPP
derMVWONOLOON
dermatitisQPPPPPPPPP
dermatomalMPPPPPTPPP
dermoscopyLOPPPPWOPP
desPOQPPPPRNP
desdeOLVPPPPPPP
designatedUJPPPPPLVP
deskLiMOOKLNNO
desk $O\MPPLOOOP
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
dexWNOTJPOPPP
dex forOPPRPPPPPP
dexaSPOOPPPPPP
dexametasonaRPPPPPOPPP
dexamethasonLPPUOPPPPP
dexamethasonePPPSOPPPPP
dexamethasone forHPPXPPPPPP
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
diazepamKKWVPOOPPP
dicePNSPPPPPPP
diclofenacJOPOYPPPPP
dictatingPPRPPOPPPP
dictationMZOPPPPOLP
didSvKGNMJNDN
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
diezPPQPPPPPPP
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
dimeroSOOPPPPPPO
diningPNRPPPPPPP
dinnerNWMOSOOPPP
dinosaurPUOPPNPPPO
dipMPNPPPVPPP
dipstickUOPPPPNPOO
dipsticksLXPPPPOPNP
directRMPPPONPWO
directionMSOPPNSPPP
directiveMOPPPOPPNW
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
divertNTPPPPOPPP
diverticulitisRPPPPPOPPP
divorcePPMPPTPPPP
dizzinessRPPPPPOPPP
dizzyNNSPPOSPPP
dizzy andOOVPPOMPPP
dkaMNOOOOMO]O
dlPPSOPPPPPO
dm^POONOHPPP
dm #1RPPPPPOPPP
dm $QQPPPPOQPP
dnOQPPPPPPPP
dnacprOOOPPPOOSR
dnarNPSPPPPPPP
dnasLVOPPONPRP
dnrFLOONOMNOg
do^?FIJbBSrB
do $K]\OOJMNLN
do anyQPPPPPPPPP
do anythingYPLPOPOPNP
do firstRPRPPPPPNP
do forMOQOP^NOIP
do iB7KXVFTYbY
do itPJWPPPPPPP
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
doctorHLQOOaMQMS
doctor'sPPPPPPPPQP
doctorsULNPPLOOYN
documentNMPOPNPaHO
dodgyPMRPPRPPPP
doesg>;?VLNX\\
does a^KNOONKLG^
does addingQPPPQPPPPP
does anQPPPPPQPPP
does anyoneKaPPPTOOFN
does anythingXMOPPMPPPP
does hePMNPPOSPPT
does itZFNMRNOSRP
does notMOYPPMOPPP
does oneOPPORPPPQP
does ourGMPPOOOO^R
does sheSLLPOTUQMO
does startingSOPPOPPPPP
does takingUOPPPPNPPO
does thatSMNPPOVOOO
does the8ZMJMKJPmW
does thisLNPPPPVPQP
doesn'tUJQPOLTOTM
doesntMPPPTPPPOP
doetNVNPPPOPPP
dogPTTNOMOPOP
dog biteMRQPPPPPPP
dogsNKPPPPPO[N
doingJXPONVKOOQ
doing aQQPPPPOPPP
doing compressionsOMUPPPPPPP
doing theNXHPPXNPMP
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
doneIvFLLLJSLN
done $OWPOOPNOPP
done onPMPPPPOUOP
donepezilSLNOUQOPPP
donorSNOOONTPPP
dontOFdPPIOOPP
donutsPUMPPOPPPP
doodNPVPPPOPOO
doomOOSPPPPPPP
doorMYTOPLK=ZX
door $OUPPPPPPMP
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
doseWGF}CHEOLL
dose #2OPPRPPPPPP
dose $QNOYKOOOPP
dose ?OOPUNPPPPP
dose andIPO[NPPPPP
dose ctMPPPPPPTPP
dose for9OOoOOOONP
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
douleurONUPPPPOPP
downP_bIQJQKDK
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
doxycyclineLPPSSOPPPP
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
drawNMLPPLNPP`
drawerG`MPPOOPOO
drawer $JYNPPOPPPO
drawingORKPPOVPPP
drawnOUNPPONPRO
dreadfulPPQPPPOPPP
dreamRPPPPPOPPP
dressMPNPPORBdO
dress codeNMPPPPPBdP
dressingLOOPPNNZQO
dressingsPSNPPPOQPP
drewPSPPPMPPPP
drgAMOONPOhOP
drg forMNPPPPOWPP
dribblingPOSPPNPPPP
drillNYMPPPONOP
drinkRLLOM]QPNN
drinkerPOMPPPVPPO
drinking\NGNPKSOOV
drinksLPJOTUUONO
dripNNO]JOMOUO
drippingPNRPPPPPPP
dripsPSMPPPPPPP
driveLTNOPTOPNR
drive $OSOPPPPPOP
drivenPOPPPPPPQP
driverGLPjRMIOKQ
driver #2SPOOPPPPPP
drivingSQLPPJOPOY
droolingMM^KOOPPPP
droopingPPQPPOPPPP
droopsPPPPPPQPPP
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
drowning inKYRPPOMPPO
drowsyOJ\LONSPPO
druckerMYMPPPOPPO
drugaLOLLJPMRS
drugsYJMMVQJPQP
drugs inTPPOOPOPPP
drumPOQPPNRPPP
drumsQPPPPPPPPP
drunkMNVPPQOPOR
drusenFNPOPP`OOO
dryUCION^XPMO
dsOMLSPPL\OP
ds #1SOPPPPOPPP
duQPWPPPNLPO
dualQPPPPPPPPP
duckPQPPPPPPPP
dueNSQPOUMTJN
duloxetineQPPPPPPPPP
dummyQQPPPOPPPP
dumpedPNRPPPPPPP
duodenalQPPPPPPPPP
dupilumabRPPPOPPPPP
dupuytren'sKPPPPPWPPP
duraPNRPPPPPPP
durationWOORJOOTNN
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
dxJNMOPNS]NO
dyeNPSPPPPPPP
dyingNVPOOCOKXX
dying ofOVLPPPPPPP
dysfunctionOPPPPPPQPP
dyspepsiaQPPPPPPPPP
dyspneaWOPMPPOPOP
dystociaNSUPPOMOPO
dzPOPPPPORPP
eQLdILKDVUN
e coliQMNOPPORTP
e learningLVMPPONOVN
e mNMPPPPOYOP
e naoNJZPPPOPPP
e nonONTPPPOPPP
eachHKMTVURQON
each timePPQPPOPPPP
eaglesSPPPMPPPPP
earL7MLOg^TMN
ear infectionNNNPPWPPOP
earacheRPPPPOPPPP
earlyeOLMMLTNLL
early $QROPPOOPPP
early orPPPPPPQPPP
earsPKPPP[MPOP
easeRPPNPPPPPP
easierPKVPPPPPPP
easilyPYHPPPPPPP
eastXJPPPPOPPP
easterNSPPPPPPPP
eatWEKOObKOOO
eat $OOOPPXMPPP
eatenLRRPOQPPPP
eatingM]DPPOUOPO
eatsNIKOPbOPPO
ebenPNTPPPOPPP
ecgPHVNPOXOOO
echoMTNLONL^ON
echo $MMOMPON^OO
eclampsiaRPWSMNMNOO
eclampticMORPUOOPPP
ecmoUMWOONMOOO
ectRPPOPPPPPP
ectopicOOSPOPPPPP
ectopicsOPPPPPQPPP
eczemaSRMOOUROLN
eczema $QOPPOQSOOP
edkLXHMJGPOL
ed $WNPOOPPOPP
ed isOVMPPPOPPP
edemaOOTPPOOPPP
edgeMSLPPPUPPP
edinburghSPPPPOPOOP
edoxabanQPPPPPPPPP
educationRROOOPOOPP
educatorNSPPPPPPOP
eegPPOPPPPPPP
eenTPPPPONPPO
efXTONIPOOPP
ef #2NUPPOPOPPP
efavirenzLOPPWPPPPN
efectiveRPPOPPPPOP
efectsROPPOPOPPP
effect_IMOVSNMNJ
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
eidPRPPPPPPOO
eightOXOPPJPPOP
einPORPPPPPPP
eiolTPPPPPLPPP
eitherPOPPPPPPQP
ekgOUOPPPNPPP
elMTWOOOMOON
elavilQPPPOPPPPP
elbowNQMOOLTQVO
elbowsOOOPPPTPPP
elderlyWNMXONNOMO
elderly $TNOROPOPOP
eleONSPPPPPPP
electiveWPPPPPPPNK
electricORPPPQPPPP
electricityPRPPPPPNPP
elephantPPTPPMPPPP
elevationJOQPPPXPOP
elevatorPQOPPPPPPP
elevatorsPRNPPPPPPP
elevenPSPPPOPPNP
elfMYNPPPOOOO
eliquisPPNORRPNPP
ellePF`ONOMPPP
elseK]PONUROFN
else $PPOPPPRPOP
else ?OOSPOORPNP
else'sQPMPPOPPPS
elsewhereSOOPPPPPOP
em^QIOOOMOOO
emailNXOPPNOPOP
email $NVOPPOOPPP
emailedPPMPPOPOPV
emailsO\NPPPKPOO
embarrassingPPPPPQPPPP
emboliaSOPPPPOPPO
embolisationQPPPPPPPPP
embolismPLUPPPPPPP
emdrOOPPPRPPPP
emergencyNLUNOOMUOT
emergency roomQHXPPPOPPP
emollientRPOPPPPPPP
emollientsQPPPPOPPPP
emorragiaPNTPPOOPPP
empagliflozinOOPOOPPPTO
empiricalQPPPPPPPPP
employeePROPPOPPQP
emptyI_LOOSNOOO
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
endLiSNOLMNDQ
end ofQROPPPOPPP
end upQPPOPPPPPP
endarterectomyRPOPPPPPPP
endoNPPPPPPPSP
endometriumMNOPPOWPPP
endonePRPOPPPPPP
endoscopyNJ[OOPONRO
endsKTOPPOPTOO
energyQOOPPQPPPP
engineerPVMPPOPPPO
engineeringOROPPPPOPP
englandPUOOOOPPPP
englishOTPPPOPPPO
enhancedPPPPPPPQPP
enhancingMOOPPPUPPP
enlargedOPPPPPRPPP
enough^KQJONNQNQ
enough $NPTPPOPPPP
enough ?TNPOOPPPPP
enough forPNOOPSPQOQ
enough orWPPLPNPPPP
enough toUMPOPPOPPP
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
eosinophilOPOPPOUOPP
eosinophilsNOOPPPTPPP
epaVOPOOPNPPP
epiKLXPOMMNQY
epi inPOUOQPMPPP
epicP^JOKPNORN
epicondylitisQPPPPPPPPP
epiduralTNROPPNPPO
epidural steroidPPPPPPPQPP
epiduralsRPPPPPOPPP
epiglottisPORPPPOPPP
epiglottitisONRPPPRPPP
epilepsyFNON\OOPOV
epilepsy $KOPNWOPPOR
epilepticusTLOOPOLWPO
epinephrineTOPOMPPRPP
epipenOPQPPPPPPP
episiotomyPPPPPPPQOP
episodeVONOPOPPPP
episode ofQPPPPPPPPP
episodesNLNPPPZOPP
epleyWGNPPXOOPP
eprPOOPPOPPSP
epuPQPPPPPPPP
equalRLPVOPNPPO
equinaLORPPNPOPU
equipoOWLPPPPPPP
equivalentLKOXMPWPPO
equivalent ofOPPSOPPPPP
erZNTOLOKMQO
ergometrineLPPWOPPPPP
errorRHNOPOOLYW
errorsYOLNOOONNU
erspcSNPPPPPPPP
eruitPMUPPPOPPP
erythromycinQPPNRPPPPP
erythropoietinSOPOPPPPPP
esTOPOOPOPPP
escalatePNRPPPPPQP
escalationOVMPPPOORP
esceOLWPPPOPPP
escharOPPPPPSPPP
escitalopramPPPPQPPPPP
esett^INOOPNPPO
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
etMJbOOONOON
etaNNVPPPNPPP
etcoOHOPPO[PPP
ethicsNUPPPPPPNP
etohQOPPPPOPQP
etoh withdrawalQOPQPPOPQP
etomidateQPPPPPPPPP
ettROPPPPOPPP
euvolemicPNMPPPVPPP
evacuateNQQPPPPPPP
evacuationPPQPPPPPPP
evdPOQPPPPPPP
evePQPPPPPPPP
evenPVHPPUOPMQ
eveningRTHPQRPPPO
eveningsMOPPPPUOPP
eventosQPPPPPPPPP
eventsYNPPKPOPPP
events $XNPPKPPPPP
everOVQPNONPOP
everyX3PQPqKNMN
every #1SNQPNOOPRP
every #2ONOTPPOPQP
every daySKOOTRPOPO
every monthROPPPPPPPP
every morningPLMPPYPPPP
every nightPPPPPQPPPP
every otherPPRPPPOPPP
every timePPQPPPPPPP
every yearSPPPPMPPPP
everybodyOPPPPOOPSP
everybody'sOVMPPOPPOP
everydayPQPPPPPPPP
everyoneMRWPPNOOOO
everyone $OIYPPOPPPP
everythingL`LPPLOPOO
everywhereOQTPOOPPOP
evidence_NONOMNNOO
evidence $XNPOPPPNPP
evidence ?QPPPPPPPPP
evidence forPSPPPNPPPP
evidence orQPPPPPPPPP
evidenciaSOOPPPPPPP
evidenzTOPOOPOPPP
evitaTONPPPPPPP
evitareROPPPPPPPP
eviteRPOPPPPPPP
exRPPPPPOPPP
ex smokerQPPPPPOPPP
exacerbationRPPOPPPPPP
exacerbationsRPPPNPPPPP
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
exercisesTNPPPPOOPP
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
exposureXLMOJOOPOW
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
eye dropsPTKNTOOPPP
eyeballONSPPPRPPO
eyebrowsPTLPPPPPPP
eyelidOMLPPPXPPP
eyelidsQPPPPPPPPP
eyesIBgOLPYNNN
eyewashPNRPPPPPPP
ezetimibeQPPPPPPPPP
f^NNPKJUNQN
f #1RPPOPOPPQP
f #2WNOOPPNPPP
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
failingQPVKOPPPPP
failsTPPPPPMPPP
failureNSLPOWOQMO
failure $TOPOOPPPPP
faintPPVPPKOPPP
faintedQRMPPTMPPP
faintingMOTOPQPPPP
faintsPRPPPPPPPP
fairOTOPPPPOOP
faitOSOPPPPPPP
fakePTOPPPOPOP
fallIMTNOI[SOS
fall $NPNPPMWPPQ
fallenOFNPPXOPVP
fallingKNUPPYKPPO
fallsaSKOOLJNPP
falls $_JNPOKNOOQ
falltMVOPPPPOPP
falseSRMOPOQPPP
false alarmPSNPPPPPPP
faltanOSPPPPPPPP
fameNVOPPPOPPO
familiesNPPPPPPPSP
familyMQPNSJQONY
family $OKTPPNURIT
family historyQPPPPPPPPO
family meetingROPPPPPPPP
family ofOWOPPPOPMP
famotidineSPPNPPPPPP
fanPVNPPONPPP
fansOTNPPPOPPP
far\NONMMPSPN
far apartVPPOMPPPPP
farewellPQQPPPNPPO
farmPLTPPNNPPU
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
febrile seizureTOPPPPNPPP
febuxostatROPPQOOPPP
fecalSPPOPPPOPP
fedQPPPPPPPPP
feeLEOOOOOrJG
feedPOPPOQQPOQ
feedbackROPPPPOPPP
feedingOSIOUVJOOR
feeding tubeQRPPPPPPPO
feedsSKSMTPNPPP
feelM@WPNdNPPN
feel betterQPPPPPPPPP
feelingQPOONPSPPO
feelingsPVNPPOPPPN
feelsMIWNOLZOPO
feels fineNOOPPPVPPP
feels likePPSPPNPPPP
feetK\LOOQWOIP
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
fentanilPORPPPPPPP
fentanylMPTQQOOQPP
fentanyl patchOOSRNPOPPP
ferinjectMOOXOPNPPP
ferritinNMONORZOOO
ferritin #1QPPPPRNPPP
ferrousVNPOPPNPPP
ferryPQPPPPPPPP
festivalPOPPPSOPPP
fetalPL\OPONNPO
fetal heartMOUPPPPPPP
fevLOOPPPVOPP
feverNPICWM^QPQ
fever #2ZPPFPPQPPP
fever $JOMOZTLPQP
fever andMPPPPTPPPP
feverishRPPOPPPPPP
feversOPPPPPRPPP
fewROPPTMOPPP
fewer^LOOMOMPPO
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
fifthMFXPPPUPPP
fiftiesQOPPPPPPPP
fiftyPPOPPPQPPP
fightMPOPVOPPOP
fightingPNRPPPPPPP
figliaOMUPPPPPPP
fileLSMPPOQMLY
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
filtersPQNPPPPPPP
finalJRNPP[LPPP
finallyN\LPPOONNO
financeMUPPPMPOOS
finasterideQPPPPPPPPP
findRNPPPLOOWO
find theOPPPPOPPSP
findingROOPPPPPPP
findsQPPPPPOPPP
fineSX?LNV\OOL
fine $PUIOPRRPPO
fine isQPPPPPPPPP
fine nowPQOPPPPPPP
finerenoneUPPOMPPPPP
fingerNLSPPOVOPP
fingerprickROPPPPPPPP
fingersJJXPPMYPPP
fingersticksRPPPPPPPPP
finishNXSPPPOPIP
finishedKVUPPMOPPO
fireH]XOOLLOKS
fire alarmMXMPPPOPPP
fire drillPSOPPPPPOP
first\NJOQHLOVR
first $QLXPPOLNQS
first ?TPRPPOMPPP
first doseVNMMPPPPSP
first episodeQPPPPPPPPP
first forVPPPPOOONP
first linePOPPOPOPSP
first orTPPOPPNRNP
first passSOOPPPPPPP
first timeOTOPPOPPPP
first trimesterQLOOYPOPOO
first unprovokedSOPPPPOPPP
fish[MQONNOPNO
fish oilVQNONOOPPP
fisioterapiaUNOPPPOPPP
fissureSPPOOPPPPP
fistPOVPPLPPPP
fistulaUNRPPPONPP
fit[DTNLHL_OP
fit #2RPPPPPNPPP
fit $POOPPNNPPW
fitnessOOPPPPOROS
fitsNOTUNNNOPP
fittedVNNPPPOPPP
fittingPIaOPKMPOO
fitting $OKYPPOOPPP
fiveSPLTNPOQSM
five daysOOPTPMPQPP
five minutesRPOPPPPPPP
five monthsOPRPPPPPPP
five weeksQPPPPOPPPP
five yearsTPPPOOPPPO
fixPUMPPPPPNP
fixedRTLSOZKOMM
fixed $OQMPPVOPPN
flagPOPPPPPRPP
flaggedPQPPPPPPPP
flagsVOOOPPMROP
flagylOOPOTPPPPP
flareVNOPOOPPPP
flare $WOOMOPPPPP
flaresPKPPPVPPPP
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
floorKQXOOKLOZN
floor $OLUPPPNPSP
floor ofPNQPPOSPPP
floor'sOOPPPSPPPP
floppyNJaPNKNPPP
flowSLTPPOPOPO
flowersPROPPPPPOP
fluLZLL^EMROQ
flu $QPPOPPPORP
flu clinicNTOPPPOPPP
flu jabPTPORJPQPP
flu shotTRNOPMPPPP
flu shotsPQOPPPPPPP
flu vaccinePPPPQPPPPP
flucloxacillinIPPYPPPPPP
fluconazoleJOOQYPPPPP
fluidPFRLOOaPMO
fluidsWUOMNOLPPO
flumazenilQPPPOPPPPP
fluoroquinolonesUPPONPPPOP
fluoxetineVOPLRNOPPP
flushQOPPSPOPPP
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
foamPIVPPUMPPP
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
fontanellePORPPPPPPP
foodOPKRPWNPOP
footNI[OOJ]OMN
foot dropOPNPPOUPPP
footballNTQPPTLPPN
footballerRPPPPPNPPP
footyPOQPPPPPPR
forUE#n3T#}}U
for #1;VPbXOSLHN
for #2NSL\OKSMON
for $NOONUSPNPO
for aYPIbYKIU>N
for acnePPPQPPPPPP
for acuteTPPNOPOQPP
for adultOPPTOPPOPP
for afRPPPPPPOPP
for agitationOPPSPPPPPP
for alcoholZPPKNPPONP
for anLRR[OMOPMN
for anaphylaxisRPPQNPPOQP
for babyOPPPQPPPPP
for backTPPPMPPPPP
for bedO]OPPOONKO
for bleedingTOOPPPPOPP
for bronchiolitisROPPPPPPPP
for cOPPSPPPPOP
for capMPPPPPPSPP
for childQPPSPOOOOP
for chronicUPPMPPPPPP
for colicQPPPPPPPPP
for copdRPPNPPPQPP
for covidJYOOORONSO
for croupQOPRPPPOPP
for depressionROPPPPPOPP
for diabeticLMPOPPOPZP
for eQIPPPPPOYO
for earlyQPPPPPPPPP
for fiveQPPTPLPPPP
for fluOOPPPPPSPP
for giPHPPPPPPXP
for herQSLOTNRONP
for himOOPPPRPPPP
for hipPPPPPPPRPP
for hisQWMNQMPRPO
for homeMTOOPPPROP
for howXPPIPPPPPP
for ibsSPPOPPPOPP
for insomniaSOPPPPPPPP
for itQNMPOPVPPO
for kidsPVNPOPPOOP
for kneeONPPPPPUOP
for longNOPPPQPTOP
for lowQPPOPOOSPP
for lunchO[POPPOOIP
for malariaPOPPPPPPRP
for meFBbGOpOMKI
for meniscalQPPPPPPPPP
for mildRPPOPPPPOP
for minorTPPOPPPNPP
for myINNPOhOMJN
for myselfOOPPPSPPOR
for neonatalNPPOPOPSRP
for newPPPPPPPROO
for oldQPPPPPPPPP
for oneOSPPPNPPPP
for ourWMOPPPPOPO
for painOPPPQPPPQP
for pedsQNPOOOONVP
for peopleORPPPPPPOP
for preeclampsiaTPPMPPPPPP
for pretermMPPUPPPPPP
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
for theKuIIZNLHHI
for threeSOOPPPPPPP
for twoLNRNPUSPOO
for uncomplicatedQPPPPPPOPP
for vertebroplastyPPPPPPPQPP
for weightRPPPOPPPPP
for yearsYLOOQOOPOP
for youLRPPPPRPPP
forearmPOSPPPOPPP
foreheadROPPPPOPPP
foreignNPPPPPSPPP
foreverPLOPPXOPPP
forgetQPPPPPPPPP
forgettingNPPSPPPPPP
forgivePLTPPPPPPP
forgotOQNPPTOPPO
form=GDMOHH}`N
form #1KMOOPLO\C`
form $SZOPPNPTIJ
form forMPOOPPOH_N
formatPOPPPPPRPP
formerOPPPQPPPPP
formoterolRPPPOPPPPP
formsPZMPPMRNSH
formulaWOPPPPPMPO
formularyOOPPOPPPUP
forteOOSPQPPOPP
fortnightQPOPPPOPPP
fortyONWRNPMPPP
forwardKLVPPQSPPO
forwardingPSNPPPPPPP
fosfomycinTOPSKPPPOP
fosphenytoinMPPXOMPPPP
foundLUQLQUSOMN
found aPNLPPXPPPP
found inQUNPPPMPPP
found onRPPPPPOPPP
found toQPPPPPPPPP
fourRZMROJPOOO
four monthsROPOPPPPPP
fournierPORPPPNPPP
fourthRPOPPOOPPP
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
frequencyMKN_OONPOO
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
fromLXMVFTXJKQ
from #1OQNPPTOPPP
from #2QOQUOONPPO
from aVHOTPTRMMO
from edRSONPPOPPP
from herPNRPPPPPPP
from hisMTTPPKQOPP
from lastNTOPPOPPPP
from myQUUPPFOPPP
from oneVLQOPPOPPP
from theSCRNO\UOLM
frontVQVNOMLPON
front deskNTPOOPPPPO
front ofTNTPPNMPPO
frostSNPPPPPPPP
frothMNWOPOOPPP
frothingPPQPPPPPPP
frozenPXLOPNOQOP
frozen shoulderPTNPPOOQOP
ftRPPPPOPPPP
ft #1RPPPPOPPPP
fullRXQROKPNMO
full ofOOWPPMOPOP
funMZNPPPPLOP
funcionaQTMPPPOPPP
function\IQOOOOOOP
functionalPPPPPPPQPP
fundedKQOOPNPPXP
fundusLKSPOOYPPP
fungalOOPPPTOPPP
fungusULMMOWPOOP
funnelTOPPPOPOOP
funnyNQRPPOPPPP
furosemideUTOHTOOPPP
furtherLRNPPQPSPP
fusidicMPPPTPPPPP
fusionNPPPPPSPPP
futurePRNPPPPPPP
fvcLOSPPPSOPP
fwdPQQPPPOPPP
fxOPPOWPLQPP
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
gambaONSPPPPPPP
gameOYMPPPOPMP
gangliaNPOPPPSPPP
ganglionUOPPPOPOPO
gapVFJKKOhOOO
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
gastritisOQPPORPPPP
gastroPSNRNOPNTP
gastroenteritisQSOPPOOPPP
gateOQPPPRPPPP
gaucheONSPPPPPPP
gauzeTIMPPPYOPP
gaveISQOLSONOZ
gave meOTLPORPPPO
gave thePNRPPPPPPP
gave upQPPPPPPPPP
gavisconPNRPQPPPPP
gbsPORPPOPPPP
gcaOOPPPPTPOP
gcsMSYOPOKOPP
gcs #1ONVPPPOPPP
gcs #2PZLOPPMOPP
gdprMHOPONOPO`
geenOK[PPOMPPP
gegenRSMOOPPPPP
gegevenNMXOPPOPPP
gehtOPRPPPOPPP
gelULMMTSMOTO
gel $PKOPPQPPUP
geledenPNSPPPPPPP
gelsTPNPPNPPPP
generalURIPPPOONT
general wardSLOPPPPOOU
generatorNUPPPOOPPO
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
getZSS?NaAR[E
get aR^NNOHNNSL
get anSNOPOQMPSP
get backLUPPPPPPOP
get herQOPPPPPPPP
get himOPPPPQPPPP
get hisPXQIPOPPPP
get itMTOPPQPPPP
get pregnantQPPPOQPPPP
get theTJNPI\OOQO
get themPKVPPPPPPP
getrunkenPNSPPPPPPP
getsWMLPRTNSJO
gettingMGXPO^IOOO
getting worseOPQPPPPPPP
gevallenOMUPPPPPPP
gewichtTOOOPPPPPP
gfrKPPQXPMPPP
gfr #2NPPNXPMPPP
ggtOPPPPPQPPP
ghanaJUOPPMUPPP
ghbONTPPPPPPP
gi\HKONOOOXP
gi bleedUTLPNPNPPP
gi bleedingRPPPPPOPPP
giaRLRPPPPPPP
giftOORPPPPPPP
gingerNVOPPOPPPP
ginkgoPPPPQPPPPP
girlRTROPOKPPO
girl ofPPPPQPPPPP
girl withOSOPOPPPPP
girlfriendPOPPPRPPPP
girlsSOPOPPOPPP
giveVCK\VIILaM
give herOPRPPNPPPP
give himSPOPQOOPPP
give itKSNSRPPPPP
give theSOPPLOPPTP
give themPPOPPQPPPP
givenC[`PINMTKN
given toSPPPMPPRNP
givesMROPPORPOR
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
gliflozinOONPNOXPPP
globalOMPPPPNXPP
gloveORPPPPPPOP
glovesUVMOOWJMNO
gloves inMVPPPOPPOP
glpQPPOPPPQPP
glp #1QPPOPPPQPP
glucKORUPPPPPP
glucagonNPQUMPPPPP
glucometerOUPPPPPPLP
glucometroONUPPPOPPP
gluconateJVLVPOPOPP
glucosamineXNONLQPPPP
glucoseVHTNONQOVN
glucose #2NNVPPPOPPP
glueQPNOPOTPPP
glutenROOPPPRPPP
glycopyrroniumROPOQPPPOP
gmcPMKPPOOOP\
gmsOPPPPPPSNP
goJRGLUXKM_M
go $NGYPPRNOSO
go ?RPPPPOOPOP
go backQOPPPSOPPP
go homeQTOPPOOPOP
go inISOPVLOPQS
go onQPPPPPPPQP
go toLUOPPOONTO
go upOOOSMVNPPP
goalUOPPPPNPPP
goatPQNPPQPPPP
godOPPPPSOPOP
goedPSNPPPPPPP
goedemorgenNVMPPPPPPP
goesJWGSRRVLOO
goingCW[QNXLOLM
going homeRTLNPQPPPP
going inPJWPPPPPPP
going offPPRPPPPPPP
going onPOPPPPQPPP
going toLUNTPSNPON
going upNNQPPPTPPP
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
good\iCJLIFMI]
good $QZINOSMOOO
good ?QPOPOQPPPP
good as`JOLONOOPO
good enoughTMPPPPPPPP
good forRLPPPUPPOO
good isUMPPPPPPOP
good morningOUNPPPPPPP
good samaritanOIOPPOPPP[
goodbyePD]PPPPPPP
googleLNOPPRPOPV
gooseOXLPPONPPP
got=`\KJuAKFK
got aJ=YOOkKOON
got itO_LPPJNPPO
got myO_VPP?NPPP
got theRRXNOKPPMO
goutORKSNRVOOM
gout attackUOPPONOPPP
gout flareNPPTOPPPPP
gownORNPPPLPVP
gpRFUOPTMQTO
gp $QOOPPQPRPO
gpsTNOPPPPOQO
grabPPQPPPPPPP
graceRPOOPPPPPP
graciasNWMPPPOPPP
gradQMTPOPPPPP
gradeZJJMN\POPM
grade #1[KKMN\MOPM
graftRKTPPPOPPP
gramOOOVPOMPPP
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
granny'sORSPPOOOPP
grapePMTPPOPPPP
grapefruitMNOL\OOPPP
grauONUPPOOPPP
grauwOJZPPOOOPP
graveQPPPPPPPPP
grayPQQPPPPPPP
grazieNXMPPPOPPP
greatLcHOKQQPNO
greenLVJOONZONN
grewNOOPPPUPPP
greyMFcPOMOPPP
grey $NNXPPPMPPP
grigioOMVPPPOOPP
grippingOONPPMXPPP
grisOMVOPPPOPP
gritaPORPPPPPPP
groinWGPOOSTPPN
grommetsUOPPPNNPPP
groundTHWPPPNPPP
groundnutsPQOPPOPPPP
groundsOPPPPOPPOT
groupPWOPPONQMO
growingPOPPPNSPPP
grownRPPPPPPPPP
growsOLOPPSTPPP
growthJXLPPPSPPP
gruntingOPQPPPPPPP
gswOOSPPPOPPP
gtnNQQTQOOONO
guantesNWNPPPOPPO
guantiOWOPPOOPPO
guardiaNWLPPPPPPP
guardianKMPPPPNPO\
guessOLNPPOYPPP
guidanceOPPPPPPQPP
guidePPQPPPPPQP
guided[KNPPOOOOO
guidelineMPOOPPPOVQ
guideline forOPPPPPPOSP
guidelinesTOPPPPNOQP
guillainPNSPPPPPPP
gumTNMPPLXPPP
gummiesPOQPPPPPPP
gumsONOPPPTPPP
gunOMRPPPPYOK
gunshotNOSPPPPPOR
gurglingPNRPPPPPPP
gurneyPQPPPPPPPP
gutTMMPPUOOPP
guttedPNOPPUPPPP
guyEPWOUMTOMT
guy inOPQPPPPPPP
guysKNPPPXOPPP
gymJMXOPOUKTO
h_NISOLLJRS
h $RTIQMNSNNU
h ?LOPIVPOPWP
h agoSMSPPPNPPP
h inOKOYPPOPPO
h vsRPPPPPPOPP
haMTTNONWOMN
habONSPPPPPPP
hablarPORPPPPPPP
haceONTPPPPPPP
hadLb;MGsKNKM
had aQQJNO\MOOO
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
haemoglobinTOPPPPOPPP
haemolysedQTMPPPOPPO
haemoptysisROQPPPNPPP
haemorrhageKSTPPNOPQP
hahaLZMPPOOPPO
haiNLPMN_NOOP
hairGMKOP\VPPP
hairdresserNOSPPPPPQP
haldolNNNNVPSPPP
half@[L_NXPNKL
half aPOPPPRPPPP
half anOQRPPOPPPP
half ofPQOPPPPPPP
half theRQOPPPPPPP
halfwayPULOPPPPPP
hallUNTPPNNPNP
hallwayPSOPPPPPOP
haloPOQPPPPPPP
haloperidolSNORROOPOO
haloperidol forTPPMOPPPPP
halsMFcOPONPPO
halt]GOPPPOPPP
halveOPPOSPPPPP
handMAfONOLOI]
hand andPNTPPNPPPP
hand isPQPPPPPPPP
hand'sPPPPPPQPPP
handedOWMPPPMPPP
handfulMOVOPPPPPP
handingPROPPPPPPP
handleNJUPONVPPP
handle tearTPOPPPNPPP
handoutI\MOPPPPPO
handoverRVLPPNOPNR
handsN>SOO[\ONO
hands $QJLPPO[POP
hands areOJPPPYPPOP
handschoenenOWLPPPOPPP
handwritingMMOPPOZPPP
hangSHQPPKLPWU
hangingQRPPPOOROO
hangtNI\PPPOPPP
happenQPPPPPOPPP
happensUNOMVNNOPP
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
harmmIKNNNLOMN
harm $dHLOOONNOO
harm ?UOPOOPNPPP
harm inQPOPPPPPPP
harmedOQOPPSOPPQ
harmfulTNPPPOOPPP
harmlessPUMPPPPPPP
harmsTOOOOPPPPP
hartQPPPPPPPPP
hartmannsOPROROPPPP
hasKb[CFkTFGD
has aMWONPS[NFN
has anyoneWJSNPOPPPP
has beenP\NPPESPPP
has betterORPPPPPPPP
has droppedOMVPPNPPPP
has goneONWPPMPPPP
has hadPOOPPRPPPP
has itXHMOPOOPWP
has justOMUPPOPPPP
has noQRIPPTPPPO
has runOSOOPPPPPP
has stoppedPOSPPOPPPP
has theRaOONKOOIN
has toPLNONNOPUV
hasn'tNMWTPKOPPO
hatI]ROOOLOOO
hateOOOPPTPPPP
hatesPPUPPMNPPP
hatsOVNPPONPPO
haveD\BOQXMLQ]
have aPSRQKRLNSO
have anQQOPPPPMSP
have beenPXIPPPPPOP
have myPROPPLSPPP
have noRPQPPOPPPO
have theRO\QOOOOEP
have toPHNVODONFn
haven'tPOQPPPPPPQ
havingRJROPLUPVN
having aPPVPPLPPPO
hayPZKPOMOPPP
hazardQPOPPPPPPP
hbMFBZTR`ONO
hb #1PLLVPPUOPP
hb #2JQMXOORPPP
hb #2.XPMPPPMPPP
hbaQQPPPPOPPP
hba #1QQPPPPOPPP
hbsagPJNPPUTPPO
hcaMRPPPRPPOQ
hcasPPOPPPPPRP
hccJOPPPOOZOP
hcgNHNNSO_OOP
hcpcsLOPIPPP]PP
hdGMPmCONPOO
hduPRQPPPMPTL
heSH`FQSSPFR
he asksOPRPPPPPPP
he canNUPPPPOPPP
he can'tPPQPPOPPPP
he getPXOIQPPPPP
he goQOOPPRPPPP
he gotLMQPNVSPPP
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
he'sPLePNFONLR
he's #2TPOPPNPPPP
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
headachePXSPPFSPOO
headachesOPNPPPTPPP
headachyPPQPPPPPPP
headingPNSPPPPPPP
headsPROPPPOPPP
healSOPOOPPPPP
healingTNKPOOWOOO
healthPMQOPNLTQU
healthcareJQOPPPPORU
healthyZQLOONOOPO
healthy #2UNOPPOPPPP
healthy peopleQPPPPPPPPP
heapsQOQPPPPPPP
hearO[LOPIYONM
heardNTOPPQOPPP
hearingMSJOO_MOMN
hearing aidsORMPPWMPPO
hearing lossOOOPPPSPPP
hearsPPOPPRPPPP
heartYJ]MOSKLLM
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
heel painQONPPNUPPP
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
helpPT^MMHYMKL
help $LMbOPINPOO
help ?QPPPPPPPPP
help aQPPPPPPPPP
help himMPLPPXPPPP
help inOROPPPPPPP
help orPSOPPNPPPP
help peopleTPOPPOPPPP
helpedPRPPPNPPPP
helpfulQPPPPPPPPP
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
hepJNNTPXOOOO
heparinFMTQNMYOUO
heparinaZMLPPOOPPP
hepatitisRPPOOROPOO
herIY^IQKOKHY
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
her upPNQORRPPPP
herbalPPOPPQPPPP
hereAZWMMLXE^L
here $HLWOOWJKaI
here ?RVOPPPOPJP
here forN\LOPPPOLP
here orRNPPPPSPOP
here'sOOOPPPVPOP
herniaXRNOOOJTOO
hernia inTOOPPPOPPP
hernia repairRPPPPPPPPP
heroinRNTPMPPPPP
herselfPIPPPYOPPP
hesLGaPPNOPPP
hetMIcOOOMOOO
heutePORPPPPPPP
heyPTPPOPOPOP
hfPOSTNONPOP
hf $RPPPPPPPPP
hfncROPPPPOPPP
hfpefQOOOOPPRPP
hfpef $QOOOOPPRPP
hfrefSPOMRPPPPP
hgbPROPPOPPPP
hgb #2.ROPPPPOPPP
hiOMPOLZLOUO
hiccupsINPOPR\NOO
hidePULPPPPPPP
hie^LNNOONNOP
hierPNSPPPPPPP
highSORORMLNTO
high doseSOPKTPOPPP
high flowTOPPPPOPOP
high riskRPPPPPOPPP
higherXPPIPPPPPP
hijNH^PPOOPPP
hikerNOQPPPRPPP
hilarOOOPPOTPPP
hilfePMUPPPOPPP
hillPRNPPPPPPP
him?D[PTXPOFa
him $=ISRWPUPO\
him ?NONOPSTPOP
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
hisMaQAHUXLFY
his backRNQNPOQPPP
his brotherPQPPPPPPPP
his chestPLVPPNPPPP
his headTOQPPNOPPO
his heartPPQPPPPPPP
his leftPNRPPPPPPP
his lipsPPSPPMPPPP
his ownOOTPPPPPPO
his wifeQWOPPJOPPP
historyOOOPRPORPO
hitML]OSNMPON
hittingPOTPPNOPPP
hivQMJNOLXOPW
hivesMOTPQPOPPP
hiyaOPPPPRPPPP
hlaTMPPPPPPPP
hoPDQMN_OOTP
hoarseMPWPPLPPPP
hoarserPPRPPOOPPP
hockeyOSPPPQOPMP
hoistLXQPPONPOP
holdKWLK]GJORY
hold inQOOPPPPPQQ
hold offTPNPPOOPPP
holdingQOZPPNONLP
holdsOFLPPUSPXO
holePRPPPOPPPP
holesOWNPPONPOP
holidayQROOPPOPQP
holiday $OQPPPPPPQP
holidaysPRPPPPPPOO
holterMMPPPQWPPP
homeYOSHFXGVTL
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
honestlyQHXPPPPPPO
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
hotLCRONZaOIO
hotelPQPPPPPPPP
hourOV[TOHLOMN
hour $LSVPPPOPNO
hour agoQNTPPOPPOP
hourlyQPMZNOOOMO
hoursRLGWRCKU_P
hours $SOLVONRQNO
hours agoOSLUPPOPPP
hours andPVMPPMPPPP
houseMHUONSIMdL
house $WMQPPOOPNP
howb'/}9ODciJ
how accurateRPPOPPPOPP
how bigSPPPNPPPPP
how commonUOONOOPPPP
how doFOFQND]YgE
how effectiveLTPPPPPPPP
how farVNPNMOPTPN
how fastXNNXNJOOOO
how goodXLPOPOPPOP
how likelyQPPPPPPPPP
how longHIKXTZNJQV
how lowRPPPPPPPOP
how manyIFPbQMMPWN
how muchSKOmLIMMJN
how oftenMNT^LMMNPO
how soonUONMPVOOOO
how toFLMHNXN^XM
how wasL[POPPPOLO
hpv_MNKMQMOPP
hpv vaccineVPPLOPPPPP
hrPM_PLNJNQP
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
huisPUMPPPOPPP
humOPRPPPOPPP
humanQMPOOOPPPV
humidifiedROPPPPPPPP
hundredPPPPPPQPPP
hungNPVPOPOPPP
hungerLZNPPONPPP
hungryOQPPPORPPP
hurryNOUPPPOPPP
hurt^QGOWJMPON
hurtingRPOPPPPPPP
hurtsRQSPPMOPPN
husbandNQNPPWMOOP
husband'sPOLPPVOPPP
hustetPOQPPPPPPP
hvNOPPPQPPRP
hxHPNOWRRPPP
hyaluronicROPPPPPPPP
hydralazineOPPROPPPPP
hydroNPUPPPOOPP
hydrocodoneQPPPPPPPPP
hydrocortMOQTPPPPPP
hydrocortisoneKRPUPPPPPP
hydrofluoricPPQPPPPPPP
hydromorphoneOOPPSPPPPP
hydroxychloroquineSPPQMPPPPP
hydroxyprogesteroneQPPPPPPPPP
hydroxyureaQPPPPPPPPP
hygienePRNPPPPPPP
hyoscineSMOLYOOOOO
hyperbaricSNPPPPOOQP
hyperemesisSPPOOPPPPP
hyperkalaemiaMORPSPPPPP
hyperkalemiaPPSOPPNPPP
hypertensionKUMN[NMPPP
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
i8AOMPhCYMi
i addMPPPTPPPPP
i amOFhOOKNOOL
i askPXPPPPPOLO
i beOHNORTSJO\
i bringWQMNOPOPPO
i callNMQPQOONWQ
i canOPVPPPOPPN
i can'tNVFPPYNPPP
i cantOOSPPPPPPP
i codeNOPOPOP]GP
i cutOPRULOPPPP
i didPVPPPKPPPP
i doSKUMTTLNON
i don'tOKYPQLPPPP
i drinkOLOPMZPPPO
i feelPNWPPLPPPP
i findOMOPPNPOWP
i getNYKNNTIM\L
i giveLOR]PNOOLN
i goMMPRPRPPSO
i gotPSMPPQPPPP
i hadRNPPPQPPPP
i haveJKYONWLUA[
i justRTNPOOOPPP
i keepQFOPPXPLOZ
i knowPNUPQNOPPO
i needJPHROZORQP
i onlyRSQPPKOPPP
i prescribeQNPPPMPOPV
i pushLOOUOUOOOP
i putLMROVKNcGM
i readNUPOPOOPPQ
i refusePOPPPMPONW
i repeatOOPWPNPOOO
i ringKMTPRKPOXO
i runOMPSRTOOOM
i sawN\OPPJPNPP
i sayQLOPOURPPO
i seeOHWPPTVPQH
i sendPNRPPOPPPP
i shouldOPOPRQPPPP
i startPMOROSPPPP
i startedPNOPPUPPPP
i stillPONPPQPPPR
i stopVMMONSPPOP
i takeRMOOKYOPRP
i tellCNJOQOaORU
i thinkNHRPQSXPOO
i tookPGdPPFPPPP
i tryPPOPPRPPPO
i useUTPNRNPQKO
i wantRPVJOQPPPO
i wasPFZPPVOOON
i willOZMPPLPPPO
i workONPPPSPPPP
i wouldRPOPPOPPPP
i'dSPTPPKPOOO
i'd likeUOMPPPPPPO
i'llN^MPPKNPPO
i'll beOXNPPMNPPP
i'm@VYLF{HMKF
i'm #2KLSOO\MPPO
i'm aMJNPP^POOO
i'm inPLYPPLPPPP
i'm notWLQPPMPPPP
i'm offPTQPPMOPPP
i'm onPUNPPNPPPP
i'm thePJRPPUPPPP
i'veFOTMPcLNNN
i've aMGNPS\OPPP
i've beenMUOOPQPPPP
i've gotQLXPONPPPP
i've hadNNOPPVPOPP
i've putPSOPPOPPPP
iaROPPPPOPPP
ibsYNOONPOOOP
ibs $TPPOOPPOPP
ibuprofenQNNPUROOOO
ibuprofen for\OPEPPPPPP
ibwOPPQPPPPPP
icVQOLNPPPPP
icdFMOOONMkLO
icd #2KNOOPON^PP
icd forMNPOPPPXOP
iceIY_PPOJNJO
ichMTYOONKOPO
icosapentMVPPOPPPOP
icpQORPPPOPPP
icsVPPOKPPPPP
ictusOUOPPPOPPP
icuPMJKKNFJrS
icu $HKOOOONOfN
icu ?EMPOORNM]W
icu deliriumSPPOOPPPPP
idLLPOONQO\Q
idarucizumabLNPYOPPPPP
ideaOPPPQPQPOP
idealMPPWPPMPPP
ideasHJOOPOdOPO
ideationPQOOPPPQPP
identifyPLNPPPXPPP
idkPKRPPTPPPP
idosoUOMPPPPPPP
ieQORPPPPPOP
iemandLTSPPPOPPO
ieriOVLPPPPPPP
ietsPRNPPPPPPP
ifT;=]UEFZHv
if aUJPOPKPPRU
if heKRFPPMYUMW
if iODZOPIONN_
if itNOOPPWNPOP
if it'sRPPPPOOPPP
if sheRPPPPPOPPP
if someonePRNPPOPPQP
if theSJNPPLOQN[
if theyQUPPPNPNQN
if weQPLOPONWIV
if youUSPOPPNOPN
igTKOVPNOOPP
igmNCMOPOjMOO
ignoreOZMPPLOPPP
ihdMPPTPPPPPP
iiRNOPOPOVNO
iiiZJMPPPPSON
ikRI[PPONPOO
ilOR^OONLOOL
ileusTPNPPPNPPP
iliacaSOOPPPOPPP
illQPPPPPPPPP
illnessOOPPPPPSPP
illnessesOPPPPMUPPP
ilsTNPPPPPPPO
imOJbfDXGHLI
im #2NONSPSOPPP
im forMPPTPPPPPP
imageQOPPPPRPOP
imagingUPOPPPOPPN
immediateUONPPPOPPP
immediatelyNLWPPPOPPP
immersionRPOPPPPPPP
immunisationOROPPPPPPP
immunoglobulinNNOQWOOPPP
immunotherapyUPONPOPPPP
impairmentOPPTOPPPPO
impellaQPPPPPPPPP
implantNNOOYPOPPN
improveWLOPPPPPOP
improvingPUMPPPNPPP
impulseQPPPPPPPPP
inUQQWkLN5LK
in #1FrLWNFGPNN
in #2H]ORLNUOPM
in #4NNNSPTOQPP
in $EQUVLWNSNN
in ?OWNPPMPPPP
in aFDKSbD_QLU
in acuteQPPPPPPPPP
in adultsROPPPPPPPP
in afRPPPOPPPPP
in anLOOWSPPPON
in andLTQPPPPQPP
in asthmaNOONVPPPPP
in bayN_FOPPOPPP
in bedIJONOW[POO
in betweenQOQPPPPPPP
in bothOMXPPPNPPP
in bronchiolitisQOPPPPPPPP
in byPOUPOPOPPP
in careRPOPPPPPPP
in childIORPOPWPPP
in childrenVOPMOPOPPP
in chronicNRPPPPPPPP
in ckdWOOVEOQPPP
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
in icuTLOOORNPVN
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
in menVOPOMPOPPP
in mySJXOOFYPNQ
in nursingSPOPPPPPPP
in obesityTOPPOPOOPP
in olderSPPPPOPPPP
in onISNPWPOPPP
in oneTCNWRNWOOO
in ourMITOOUNOVQ
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
in stemiRPPPPPOPPP
in stillOOTPOPPPPP
in stockOSOPPPOPPP
in teensUNPPNPPPPP
in tenOPQPPPPPPP
in thatSSPPPLNPPP
in theTYZIFFSSZC
in theatreOKSROTOPQO
in thereOTQPPPOPNP
in thisEJMTNNROgM
in traumaSNMSPPOPPP
in triageMVSPOOOPPN
in twoNLKSPPYPPP
in typeUOPPNOOQPP
in vKKOPPP^POP
in withLOQPQQPQPP
in womenRPPPOPPPPP
in yourNOPPPPPPUP
inappropriateQPPPPPPPPP
inboxO\NPPIPPPO
incendioOUNPPPOPPP
incidenceZOOOKOOPPP
incidence $XPOPKPOPPP
incidentMYOOPOKPUL
incidentalPPPPPOTOPN
includedOJOPPPP[NP
includesOMPPPPMXPP
includingNUMPPOPPPP
incomeTOOPPPNPPP
increasePOOQOTPPNP
incubatorOROPPPPPPP
indapamideQPPPHPWPPP
indemnityPOPPPPPPPR
indentMQPOPPOOUO
independentQPPPPPPPPP
indexOOOPPNVPPP
indiaOPPPPPPPPR
indomethacinRPPPNPPPPP
inducedPPPPPRPPPP
inductionWOMLOSNMUO
induction atOWKOPTOOOO
infantLLQYOOROOO
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
inguinalTPOPPPMPPP
inguinal herniaTPOPPPNPPP
inguinelQPPPPPPPPP
inhalationFOZUPONPPP
inhaledTNRPOPOPPP
inhalerQGPPP^PONN
inhibitorMOOK\POPPP
inhibitorsRQPPNPPPPP
initialKOPZNPPOOP
injJNOWNONYPP
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
inmatePORPPPPPPP
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
insideJJVOOOWOUO
insistsUNPPPMPPPP
insolesQPPPPPOPPP
insomniaUUOPPKOOOO
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
intensivistXMOPPPOPMP
intentOPOPPPOTPP
interOQPPPPPPRP
interactNLOO\ONPOP
interactionPPPORPPPPP
interestedQPOPPPPPPP
interestingMYNPPNOPPO
intermediateTOPPPPPOOP
intermittentOOOPPPUOPP
internNXMPPONPNR
internsPQPPPPPPQP
interpretOLOOPPYPOP
interpreterMKJOPOLY[O
interseptTPPONPPPPP
intervalHJK`LO]ONO
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
intubatedQSQPPPMQPN
intubationNTNPPOOSOO
invasiveSPPOPPOPPP
invertedPOQPPPPPPP
invitedPPPPPQPPPP
involvedPMNPPP[OMN
ioQKVPPOPPOP
iodineQPPPPPPPPP
iopOOSPPPNSOP
ipdROPPPPPPPP
ipratropiumKLNQTOVPOP
irPNRPPPPPPP
irmaONSPPPPPPP
ironRUQOLNMUNP
irregularNKMOPO^OOO
irregular heartbeatQOPPPPPPPP
irrigatingRNPPPPPPPP
irrigationUOOPPPPPPP
isF`MBI]JJ^S
is #1NPPPPUJOVP
is #2IISRNfHOOO
is #2.PLRSSTMNNP
is #3PNQPPSMUNP
is $NOOPPQUPOP
is aXILMOKM`HX
is aboutOE\PORPPPO
is alreadyRNRPOPPPOP
is anOPPPPOOULR
is askingMPRPQOORPP
is atNYMPPNOPPP
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
is donePWKPPNOPPP
is downPNTPPOPPPP
is duePVMPOPPPNP
is emptyPVOPPNPPOO
is forNLROPOPPWP
is freeNKMPOOUOXP
is fullLWMPPLWNPP
is goingOROPPRPPOP
is havingPQRPPNPPPP
is hereO_MPPOOPGO
is inKbRPOFOPNP
is it<DBVPYqEK^
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
is oneWLOSNPOPOP
is onlyQPPPPOPPPP
is ourOOPPPOOOUO
is outMVPPPPOPOP
is overPTMPPPPPPP
is readyPROPPPPPPP
is runningPSMPPPPPPP
is saferQPPPPPPPPP
is shakingPOQPPQPPPP
is takingPQOPROPPOP
is thatJ3DRXb_QNT
is theERKWUH[YBT
is thereTDJOOLOTcN
is thisIFKOPTiOLO
is upRWMPPPPPKP
is withMYMPPOOPOO
ischemiaSOOPPPOPPP
ischemicMPPSPPPPPP
ishPNRPPPPPPP
islandNRPPPPPPPP
isn'tNUROPLQQOO
isntPMSPPPPPPP
isolatePPPPPPPPQP
isolatedUNOOOOSOOO
isolationORQPPPMOTP
isoniazidNOQONVNPPP
isosorbideUPPPMPPPPO
isotretinoinRPPPOPPPPP
issueKPPOWPPPPP
issuesMUPPPPOQPP
istSRSOPOMOPO
it_ICWOJSMOW
it $MhIQRFVKHP
it ?PNMRO\LOON
it aloneQPPPPPPPPP
it andMOQSPLSPPP
it atPROPPPPPPP
it backPPRPOOPPPP
it beWHMTPNPSPO
it betterROOPPPPPPP
it changeTNOPPPPPPP
it doQPPPPPPPPP
it doesPNVPPMPPPP
it forRPOOOVOOMO
it goesLSQPPQPPPP
it hasNRRPPOPPOP
it helpPPOPPRPPPP
it hereRMRPPPOPPP
it inQRMPPPPPPQ
it isWJPOOOOOUN
it justOSPPPMOPRO
it keepQPPPPPPPPP
it lowerSPPPPPPPPM
it matterPOPPSPPPPP
it nowPJNPPPPPYO
it offTMSPNPOPPP
it okPNMON^NONN
it onPPPPPPOMUP
it onlyTROPPMPPOO
it orONOPTPOPPQ
it outSPLOPTOPPO
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
it wasPSOPPULPOP
it withJOOPPVOPPS
it workRPPPOQPPPP
it'sR\PNNPKONN
it's onPNSPPPPPPP
it's theNKPPPYOPPP
itchVPPOROKOPP
itchingLMLPPZTOPP
itchyKMKPPP`OOP
itemDGKOOOLzLN
itraconazoleRPPPOPPPPP
itsO`MRNKMPMO
its ownROPPOPPQPP
itselfVRMOOPOPPP
iuFOOcOOMOPP
iudNKLOOYNURO
ivIIPoKKHOUL
iv $OLOYNONORO
iv accessROSOPPPPOO
iv toNMO[LPPPPP
ivcSOPPPPPPPP
ivePJYPPQMPPP
ivermectinTXOPNINOPP
ivermectin forPPPQPPPPPP
ivermectineQPPPPPPPPP
ivfQHOOO`LPPO
ivigQPPPPPPPPP
ivsPNPPPPPPSP
ivyLQOPPVNPPP
jOSPPPPPPPP
j'aiPLVPPPPPPP
jaKPYOPPPPPP
jabVGOOQQOPNU
jab $LGPPWWPPPP
jab forQPPPPPPPPP
jabbedRRPPMPOPPP
jabsQMOSRMORNQ
jakRPPPPPOPPP
jamN\KPPNMPNS
jambeOLUPPPPPPP
jammedPRPPPPPPOP
janPJNPPXPPPP
januaryPPPPPQPPPP
jaundiceNOOPPPUOQP
jaundicedNPPPPOSPPP
jawNHdOPLMPPP
jaw lockedOMUPPOOPPP
jeLQ^NPONKOO
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
just wentPKWPPPPPPP
kEUO]OGbKJM
k #2.NPXNROLPPP
k'sNUPPPPPONO
kaPMTPPOPPPP
kaliumNNUPPPPPPP
kamerPLVPPPOPPP
kamiOXNPPPNPOO
kanLSUPPPNPPO
kangarooTNPPPPPPPP
kannNSQPPPOPPP
kantineOQQPPPPPPP
kawasakiPPPPPPQPPP
kayaMNUOORPPPP
kclNNO[OMOPOP
keelNMUPPPPPPP
keenQQPPPPPPPP
keepaMJPLUIKIZ
keep herQOUPPMNPPP
keep himNPPPPLPLP[
keep itNUNPPPPPPP
keep thePXPPPPPPIP
keep themTQOPPPOPOO
keepingSQPONOPPPP
keepsSPLONSMTRN
keeps gettingPPOPORPPPP
keflexMPPSMTPPPP
kenyaQHLOPPYPPS
keptPIQPPNNPYP
ketaminaROPOPPPPPP
ketamineLSPQUMNOPO
ketamine forQPPQOPPPPP
ketamine inLPPPUPOPPP
ketoacidosisTPPMPPPPPP
ketonesLJQOMO[PSO
ketorolacSOPLSPPPPP
kettleI[QPPOOOPO
keyKdIPOPONMO
keyboardPULPPPPPOP
keyholeTNPPPPPPPP
keysPZNPNMPPOP
kg:AM}GQCJYL
kg $MPI_UNMNNO
kg andLOOZNPOPPP
kg childOPPRPPPPPP
kg forKPPWPPPPPP
kg howOPPRPPPPPP
kg kidPPPSOPPPPP
kg minOPPTNPPPPP
kickONQPPPOVOO
kickedOLVPPPPPPP
kickingPPPPQOPPPP
kidMGYQRNTOMR
kid $LQIQUOUPPP
kid inOTOPPOOPPP
kid withWONPONOPPP
kid'sQRPPPJUPPP
kiddoNNOPPOXPPP
kidneyPGMG`SUPMO
kidney transplantQPPOQPPPPP
kidneysROMUNPPPOP
kidneys ?QPPPPPPPPP
kidnyQPPPPPPPPP
kids[LVVEQQMKN
kids $OOP\MOPNNO
kids ?PRPPPPPPOP
kids withTQPPOPMPPP
killLPMOPZPOPO
killedPRPPPOPPPP
killerPQOPPPPPPP
killingN[MPPNNOPO
killing meMVOPPOOPPP
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
kitsSMLOPOPPWP
klaarNOVPPPOPPO
kleinePNSPPPPPPP
kmPKVPPPPPPP
knee\MJKLPZTLL
knee $XJONOSOPPP
knee ?POPPPPPRPP
knee arthritisQPPPPPPPPP
knee injectionPVNPONPPPO
knee isLOPPPXNPPP
knee oaRTPPPNMPPP
knee replacementRSPPPOOOOO
kneesNITOSTQOPO
knifeNEYPPOOPPW
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
kortisonYLPPPPMPPO
koudPNSPPPPPPP
krampftPOROPPPPPP
kreißsaalKM[PPOOOPP
kriegNUOPPPOPPP
krijgtPORPPPPPPP
kyaOUOPPOOPPP
lLM[OORMOOO
l #1OPMPPOWPPP
l'avcRQONPPPPPP
l'enfantYKOOOPPPPO
l'imprimanteNXLPPPOPPP
l'otiteVMOPPPOPPO
la`NdLMMGJMJ
labKRNNOMGIpL
lab $NRNPPPOSSN
labaQPPPOPPPPP
labelPSOPPOPOOQ
labelledOROPPPPPPP
labellingVNOPOPPPPO
labelsNQLPPPNOZP
labetalolLOOTSPOPPP
labiosONTPPPPPPP
laborSVLOPNOOOP
labourOOZQOMMOQO
labour wardJOYPPOOPPO
labsSOOOPULPPP
lacQPPPPPPPPP
lacerationPPOPPPOTPP
lactamQPPPPPPPPP
lactateNNYOMMQNUO
lactate #1OMVOMPTPOP
lactationHNOLbPOOPP
lactobacillusQPPPPPPPPP
lactoseVNOPPPNPPP
lactuloseQPPPOPPPPP
lacyONMPPOYPNP
ladMD\PPPZPML
lad'sPPQPPPPPPP
ladderPNSSONNQPP
ladiesQPQPPPOPPP
ladoPORPPPPPPP
ladsPMTPPPPPPP
ladyIMNPVH]OTN
lady $NLKNSPZPPP
lady inQUPONPNPOP
lady ofPPPRPPNPPP
lady onPLTPQPPPPP
lady whoPLNORPPPVO
lady withRUNQNONPPP
lady'sPQPPPPPPPP
lagevrioQPPPOPPPPP
lahPROPPPPPPP
lamaKYOPLPPPQP
lamictalOPOPQPRPPP
laminectomyQPPPPPPPPP
lamisilQPPPOPPPPP
lamotrigineQPPPTNNPPP
lampOYQPPJOPPP
landedOTNPPPPPPP
landlordPPSPPNPPPP
landsSPPPPPOPOP
langLLRLT]IPPP
languageUMOPPPPPOP
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
lastNTKUJTPSOO
last daysPPPQPPPPPP
last monthSLQPPQPPPP
last nightWHWMVLLOPP
last timeTOOPPNPPPP
last week@LNPOW\OOU
last yearSIOPOWOPPP
lastedTPNPPOPPPP
lastingQOPPPPPPPP
late\QAJMQKMU]
late $RVNQOOOONO
late forRSPOOMPPPP
late toSOONPTOPPO
latelyPPPPPPQPPP
latencyQPPPPPPPPP
laterYQOMPOLPOO
later $QOUNPPNPPP
later ?SPNPPPOPPP
later onPSMPPPPPPP
lateralHNKPPPcOOO
latestPPPOPOPPRP
latexKMOP_OPOOP
laughingPRPPPOPPPP
laundryNUOPPOOPPP
lavageTMOPPPLUOP
lawDHLNJYGLI{
law $LLPOPMOMKe
law'sPOOPPSPPPP
lawfulKNPPPPPPN[
lawsVNOPPPPPOP
lawyerLKOPPOPOP]
laxativeSPPPMPPPPP
layQPPPPPPPPP
lbOOORPRPPPP
lbpRPPPPPOPPP
ldQPPPPPPPPP
ldaSOPPPPOPPP
ldctQPPPPPOPPP
ldlQPPPPPOPPP
ldl #3QPPPPPOPPP
ldrLNYPPOOPPP
ldr #1LNYPPOOPPP
leMKdOOOLOON
leadMQRPPPNPSP
leaderWLPPPPPNPP
leafTMPPPPPPPP
leafletRPPPPPPPPP
leafletsNYLPPPPPOP
leakNQQPPPPPPP
leakingOQLOPPWPPP
leaksPQPPPPPPPP
leaningLLVPPNTPPP
leapWLOPPPPPOP
learnPQPPPPPPPO
learningLVMPPONOVN
leastURNPPOOPNP
leaveVVLLOHDOhJ
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
left eyePNPPPRPPPP
left inOXIPPNNPMW
left mainVOPPPPLPPP
left thePRQPPPPPOO
legKJZOMOZNOO
leg painOPPPPRPPPP
leg ulcerNNPPPPUPPP
leg'sPQPPPOPPPP
legalONMOMLNONd
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
lessbLQOOMKOOO
less $QPQPPOOPPP
less likelyQPPPPPPPPP
less thanQOPPPPPPPP
letJJOPNZOOTS
letrozolePPPROPPPPP
letsSOPPPPPPPP
letterIPJOOQN`MT
lettersPVMPPPOPOP
lettingPSMPPPPPPP
leucLPPPPPUPPP
levelPQXININ^LN
level #1VMRGPNOYNO
level $QPOQPPPPPP
levelsKNON^OOOOP
levetiracetamPPRRMPPPPP
levoOOPPRPPPPP
levodopaPPPPQPPPPP
levofloxacinRPPPOPPPPP
levothyroxinePQOSSNNPOO
levresONTPPPPPPP
lewyPPNOPPSPPP
lexaproMOOOPYPPON
lftOJOPPO]NPO
lftsLPPPPOVPPP
liabilityMNOPPPPOOY
liableOJOPPOPPK^
liaisonNVNPPPPPPP
liberalRPOPPPPPPP
libraryFPJPPLOPgN
licenceONPPPOPYOM
licensePPPPPNPPPS
lidocainSPPONPPPPP
lidocaineQSOPSOOOMO
lieONQOPSPPPP
liegtONTPPPPPPP
life\XLXLFKONN
life $SNPPPPPPPP
life ?QPPPPPPPPP
lifeguardPPQPPPPPPP
lifelongQOPPPPPPPP
lifestylePPOPPQPPPP
liftJUWOOOMOUL
lift $NPTPPOOOUM
lift herPPQPPPPPPP
liftedOUPPPONPPP
liftingPDLOOW[POO
lifting aOMOPPVPPPP
liftsPQPPPOPPPP
ligatureRMQPPPPPPP
lightTWROPJMOOO
lighterPNRPPPPPPP
lightningOMWPPOOPPP
lightsUSLPPONPPO
likeEUZNMWUMKL
like #1PMOPPWMPPP
like aGXSPORROON
like anPRRPPMPPPP
like toVOMPPOPPPO
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
lineOJUMKJ]PTN
line $OMKPPOTWOP
linedPLVPOPPPPP
linemanOOSPPPOPPP
linenNTNPPQOPPP
linesNQMOPPWOOP
linezolidMPPPUPPPPP
linkP^JPPMONOP
linoOPQPPPPPPP
lipHGIOPMfWOO
lipidRNROOPOPSP
lippenPMUPPPOPPP
lipsNJaPOHPPPP
lips arePNXPPJPPPP
liquidNORPOOPPTP
lisaTPPONPPPPP
lisbonPTOPPNPPOP
lisinoprilMQQOXOMPOP
listGXDKMONNgS
list $OOOORPQPQP
list isPYNPPOOPMO
listedNOPPPPPVNO
listenPPOPPQPPPP
litNPSPPPPPPP
literOOTPPPOPPP
literallyNVOPPOOPPP
literatureSOPPPPPPPO
litersOORPPPPPPP
lithiumNPNOWOQOOO
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
loMJ^PPPOPPO
loadGPMkIOIOOP
loadedRLUOPNPPPP
loadingKQMeIOMNOO
loading doseQPPOPPPPPP
loadsQUPPPMPPPN
lobbyOLWPPPOPPP
lobePPPPPPQPPP
localHLRJQOKOhM
local anaestheticOPSPPPPPPP
locallyMNPOPNPOZO
lockOMUPPPPOF[
lockedOE\PPMWOOO
lockerPNTPPJPOWN
locumPOMPPOPPOW
logJ^ENONMLbM
loggedPXJPPOOPPP
loginPOOPPOPPSP
lolKfHMMVMRKM
lol $N`MONMOOMO
longVOEURWKPLR
long $PSKUOPOPPO
long ?NPPPSPPPPP
long actingRPOPPPPPPP
long covidPPPPPOPTNP
long doMLOOPTPPVO
long doesRPPOPPPPPP
long shouldVPOOPLPPPP
long standingRQPPOPPPPO
long termYNONNOORPO
long toTPPPPPPPNP
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
looksOPQOMKZPOO
looks likeN[MPPOKPPP
loopUUOOOONNON
looseORNJPXOPPP
lorazepamTMWOMPPPMP
lorryQQPOPPPPPP
losTPROPOOPPO
losartanPPPPQPPPPP
loseSLONMeONFO
losingPF\PPOQPPP
losing weightQPOPPORPPP
lossWKLMNJaONO
loss $UOOPOPOPPP
lossesQPPPPPOPPP
lostGZRMO^HOJT
lost aORMPPSPPPP
lost oneN]JPPONPOP
lotJVOOMZMONO
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
low moodQOPPPQPOPP
low risk[ROPPPGPPO
low tOPPOPPTPPP
lowercKKPPOPNOK
lower backMNOPPSRPPP
lower thePOPUQLPPPP
loweringSPOPPPPPPP
lowsROPOPPPPPP
lpVOPPPPLPPP
lpaLOPPPMPON[
lpnsPNOPPPMPYN
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
lumbagoSPPPNPOPPP
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
lyingPORPPPPPPP
lymeQPPPPPPPPP
lymecyclineOPPOOTPPPP
lymphPPPPPPQPPP
lymphomaMPPPPPSPPP
lymphsMOOOPOXPPP
lyricaQPPPPPPPPP
lysePPQPPPOPPP
lysisXMPPPPONOP
m^REMIJYWNN
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
macrobidLOPNYOOPPP
macrolideQPPOPPPPPP
macrosomiaQPPPPPPOPP
madPUMPPPOPPP
madamPQSOPPPOOO
madeMZMOPHNJO_
maeNJZPPPOPPO
magGJWaVNLNJO
magnesioXMNPPPOPPP
magnesiumLSVMWSMNNL
magnetPNSPPPPPQP
magnetsUPNNPPPPPP
mailPROPPPPPPP
mainUPROPOKQPP
mainlandPROPPPPPPP
maintenancePQN[KONOPP
maisOLWPPPPPPP
majorROOPPPPPRP
major depressionROOPPPPPPP
makeMQJNUUUNLP
make herJLOPVVPPPO
make itSOPPPOOPPP
make youTOPPPOPPPP
makerLTNPPNPOMW
makesUOOPPOPOOP
makingLIQPPXSPPO
malSMROOPPPPP
malariaQMSTNPMORO
maleQLOOXOPPPO
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
manKRQTHHaNMQ
man #2QPNPPPQPPP
man $LOQPPPTPPP
man inNVOPPOOPPN
man ofQPPPPPQPPP
man onNJRNUNSOOT
man withUSNVEMSPOO
managedRQOPPPPPPP
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
manualWNONPPPPPP
manyJFPaQNLPVN
many daysIPPSONPNVS
many hoursRPPHTPPOSP
many mgJPPWPPPPPP
many minutesINOTPPPYNP
many mlJOPYPPPPOP
many weeksSPPOPPPPPP
many yearsQPPPPPPPPP
maoONSPPPPPPP
maoiLOOK_NOPPP
mapXNNPPPONPP
map #2UONPPPOOPP
marathonKRRPPSOPPP
marblePOQPPPPPPP
marchMXJPPTOPPP
marcumarOOSPPPPPPP
markNPPPPPSPPP
markedPQPPPPPPPO
marketOPQPPPPPPP
marksOONPPOWPOP
maskQMQOPOUPPN
masksONNPPPPOWO
massOMPPPOVPPO
massageONPPPSPPPP
massiveIJZTPONPQP
massive peNPNUPPPPPP
massive transfusionQMROPPPPRP
matKUOLONJ_OO
matchNWNPPOQPMP
mateNLOPPXNPPR
mate'sOOPPPSOPPP
maternityOKTPPPPUNO
matinPNSPPPPPPP
matronNUNPPPOOQP
matsPQOPPPPPPP
matterQNPPTPPPOP
mattressNRNPPOPPSP
maxFBO}>NKNON
max $LKQ[PONPOP
max dailyTPPPMPPPPP
maxedPPQPPPOPPP
mayDH>NWbJSQa
may iRJORNPOOOW
maybeNOSPPQOPPO
mayoresUOMPPPPPPP
mbRPOPPOOPPP
mbsNOPPPOPUPO
mcOIPPPPPUSP
mcaOOOPPPTPPP
mccOOPPPPPRPP
mcgJOP_MOONOP
mcg kgPPPTNPPPPP
mciQPPPPPPPPP
mcrobertsMKZPPPOPPP
mcvKNONOO_LPP
mdNXOMNROPQO
mddRPPPPPOPPP
mdmNMOPPONZOO
mdtQPPPPPPPPP
me@XXIFuGHCY
me $IU]LMUMNLP
me ?MTOPPTOPOO
me aQ\MPPJOOPO
me aboutOTIPPUPPPO
me andPNRPPPPPPP
me atPROJRSPPPP
me forNMOPPPPOOW
me ifRQZPPKONPL
me inPLNPPPPPPW
me onOMOPOTPPPS
me orNUPPPPOSMO
me theMHXVPNPPPP
me toNNKPPZOOUL
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
mediaQPPPPPPPPP
mediastinumMNOPPPXOPO
medicIIQPNYNQOX
medicaidROPPPPPPPP
medicalMKNNOON^KW
medical treatmentMPPPPPPOPT
medicallyPQOPPPPPPP
medicareIMPPPPP^NP
medicationVMOOOOPK`G
medicineQKOOTTOPOP
medicoPPPPPPPQPQ
medicsSNQPPPOOOP
medisaveOPPPPPPQPP
mediumNTPPPOPPPP
medsOINNQULUUP
meds $RQNOSLMWOO
meerPJYPPPOPPP
meetOQPPPPPPPP
meetingOcIPPLNPNN
meetsORPPPPPPPP
megacodeOWNOPNPPPO
mehrOMWPPOOPPP
meinPOSPPPOPPP
meinePNTPPPOPPP
meinenNWOPPPOPPO
meisSPPNPPPPPP
melanomaTOPPPPOPPP
melatoninNTNQOVNONP
melatonineQPOPPPPPPP
memQPPPOPPPPP
memantineQPPPPPPPPP
memberPNSPPPPPPP
membranesOOOPPPTPPP
memoPSOPPPPPPO
memoryWNMPPPOPOP
memory lossSOPPPPOPPP
menYLSOMOOPOP
men $UPPOMPPPPP
meningitisPTOVONMPOP
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
meterORROOPOPPP
metforminIUOQTRRNMO
metformin andTPNOLPTPPP
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
metoclopramideQPPORPPPOP
metoprololMUQWKONPOO
metresPQPPPPPPPP
metronidazolePOPNUOPPPO
metsGPPYPPPPPP
meuMVQPPPNOPO
mevrouwPTNPPPOPPP
mg=HM}FJHQMN
mg $KNOWKPOWPP
mg andLPP[KPOPPP
mg forNOPVOOPOPP
mg inLONZNPPPPP
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
microgramPPPTPOPPNP
microwaveORPPPPPPPP
midPUJPPORPPP
midazPPROPPPPPP
midazolamPOOWNOOOPO
middleQQKPPOTPPP
midfootQPPPPPPPPP
midlineQPPPPPPPPP
midnightOWMPPPOQQM
midodrineUNOOPOPPPP
midwifeSLSPPPPPOQ
midwivesOOOPPOPPTO
mifepristoneOPPUNPPPPP
mightQKOPPPPPVP
migraineISIRHVVNVO
migraine $YOOKOKOOWP
migrainesMNPPPWOPPP
migraneVNOOPOOPPP
mijnMRUPPPNPPO
mild\OONNONOOO
mild modQPPPPPPPOP
mildlySOOPOPPPPP
milkUONMTSQMNP
milligramsOPPTPNPPPP
millionPPPROPPPPP
minCXnRHHGQON
min $JQWUOOMPPO
min agoRORPOOOPPP
mind\MJOPSNOOO
mind $STLPPNOPPP
minderRPPOOPPPPP
mindfulnessRNPPPPPPPP
mineEVMOOcLNNO
minhaONTPPPPPPP
miniPSMPSOPPPP
minibusMLWPPPPPPP
minimumPNRPPPPOPP
minorNJONOONMS_
minor strokeTPPOPPPNPP
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
mirtazapineUNNOPPPPPP
miscarriageRNPOPSPPPP
miscarriage $RPPOPPPPPP
misoNPPUNPPPPP
misoprostolTPOOPPPOOP
missWC_NPKSONN
miss rateTPPOPPOPPP
missedGJM`MPMTLX
missesOVOPPPKPPP
missingH_HMOLQVUL
missing $NTOOPMVOOM
missionNSPPPPPPQP
mistakeOMYMRNOPOQ
mitSTMOOPNPPP
mitralQPPPPPPPPP
mixMRPNUPPQNO
mixedOOQPPPRPPP
ml;CV}>NFMUO
ml $JOPYOPOPPP
ml forNOOYNPNOOP
ml kgOJNSPPOPXP
ml ofLNOZPPOPOP
mlcLGOPPPNPS_
mlsMPOTPPPPPP
mmSEQNOQ[OPP
mmolPPPQPPPPPP
mmrILOBlROOPN
mmseQPPPPPOPPP
mmse #2QPPPPPOPPP
moWTNOPIOORO
mo $PUOPPKOPRO
mo ?RPPPPPNPPP
moaningPNRPPPPPPP
mobileUKQOPPPOPP
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
molnupiravirWNOONOPPPP
momLJSOVPRPPP
mom'sPPQPPOPPPP
momentPQPPPOPPPP
momsPPRPPPPPPP
monMSRPPPOPPO
mondayNXRPOQLONO
monday $JWTPOQMPOP
mondaysLZNPPMPPPP
moneyNXMPPOPPPP
monitorOU`OOOLNFN
monitoringcLMGNOPPPP
monitorsOSOPPPPPPP
monoOPPPPPQPPP
monotherapyQPPPPPPPPP
monoxideRNSPPPOOPP
montelukastQPPOPPPPPP
monthSOI[SUKJNN
month $RUMPPNNPPP
month andVMPPPOPPPO
month oldWNTLLPSMOP
monthlyNPOPPPPTPP
monthsUJITLbNNMO
months $OOKRNVSPPO
months ?QPPPPPPPPP
months agoQPPPPPPPPP
months andPOQPPPPPPP
months ofRPOPPOPPPP
months orPPOPPRPPPP
moodTQOOPQOOPP
moonPROPPPPPPP
moppedPSMPPPPPPP
moradosOORPPPPPPP
more[gNONJEMIN
more $VNQPPOPNOP
more ?SOPPPPOPPP
more likelyQOPPPPPPPP
more peopleONSPPPPPPP
more thanMOOPPQPQTP
morfinaROPOPPPPPP
morgenNWMPPPOPPP
morningPYLMQXMNNM
morning $MQOPPPUPPO
morphineVRTRJLNOOO
morphine forTPPLPPPPPP
morphine inSOQMQPPPPP
mortalidadeRPOPPPPPPP
mortalitaROPPPPPPPP
mortaliteTOOOOPPPPP
mortality[NNNOOONOO
mortality $VOOOPPPOPP
mortality ?QPPPPPPPPP
mortifiedPOOPPRPPPP
mortuaryPOQPPPPPOP
mosquePORPPOPPPP
mostYOQPONOPMO
motherIIUOVXRONM
mother inPOOPKZPPON
mother saysROQPPOPPPP
mother'sSNOPPPPPPP
mothersONPPPOPNVP
motiveYLNPPPOPPP
motorKMMPPP[PPP
motorbikeOPRPPPPPPP
motrinOPPQPPPPPP
mottledML\ONONPPP
mottled toPMTPPPPPPP
mouPORPPPPPPP
moulageNSOPPPPPPP
mountainPNRPPPPPPP
mouthEL`SOOQOOO
mouth $OOVRPKPPPP
mouth andNOPRPPRPPP
mouthfulPNRPPPPPPP
mouthwashOPPOTPOPPP
moveTORPPNOPOP
movedJ\MOPPNORO
moved toOTKPPROOSO
movementULQPPPPOPP
movementsNPPPPORPPP
movesNLLPPVUPOP
movingLWXPPHNPPP
mrPXP_JKMNMN
mraUNPPPPOPPP
mriQLWLYNMPOM
mri $LMZPOQNPOP
mri showsQPPPPPOPPP
mrsQUOOPOOPOP
mrsaQOPPPOPOSP
msJNNQOWWLPO
mstPPMTPPPPPP
mthsNPNPPPUPPP
mtpNB_OPOPPPT
mtxOOOOYMPPPO
muaQPPPPPPPPP
muchJPKoLTJLJL
much $WRPNLNOPPP
much doesNPPOSPPPPP
muchisimoPORPPPPPPP
muddledPMOPPNWPPP
mueveOORPPPPPPP
muffinsOROPPPPPPP
muffledPLQPPSPPPP
mugOTQPPMPPOP
mugsIYOPPPPPPP
multiplePNOOOOXPPP
mumHFWUZTMNOO
mum isKNOPUTOPPP
mum'sRIMPPXNPOS
mumblingONOPPOUPPP
mumsPQQPPOPPPP
mupirocinQPPPOPPPPP
murderPSOPPPOPPP
muscle[NPPPNKPPP
musclesQORPPNORPP
mushPOQPPPPPPP
musicTTNPPPMOPO
mustPNFOXPKNS[
must beP\OLXONPNF
must iGGJNRSROPb
muyORPPPPPPPP
my7_]?E}8@?P
my #1NRTPPMPPPP
my #2QOOPPQPPPP
my babyPOUPPMPPPP
my backRSNPPNPPPP
my brotherPO[PPGPPPP
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
my kneeSJNPPWOPPP
my lastNUOPPOPPQP
my mindOMPPPUPPPP
my momONRPPQPPPP
my motherOMTPPRPPOO
my mumOKPPPWPPPP
my mum'sPNPPPRPPPP
my namePOSPPNPPPP
my ownNLOPPVOPNS
my partnerPOPPPSPPPO
my patient\HSPNDYPPN
my phonePWMPPHPPJ[
my registrarQSNPPNPPPO
my sisterPOVPPKPPPP
my sonOWSPPJOPPN
my toddlerRLNPPVPPPP
my wifePMXPPLPPPP
my wristOMPPPUPPPP
myastheniaNOSOTPOPPO
myasthenicKOQOYOOPPP
mycophenolateOPPPRPPPPP
myocardialQPPPPPPPPP
myselfLCYOP[OOOQ
nTTRNPNMNOQ
nac@VPKTXLKK
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
nailsNCLPPZ[PPO
naladorPORPPPPPPP
naloxoneVLNUNOOOQO
naloxone kitsOQOPPPPPPP
naltrexoneQNOTPOOPPP
namanOUNPPPOPPO
nameGXMONH[NZM
namedPSOPPOPPPP
namesOKOPPQOPOX
nanNOOPPTPPPP
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
nasceuPOSPPPPPPP
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
nearlyLZMPPOPPPP
nebJKP[MPUPPP
nebsNPNRMPTROP
nebulisedUNOQOOPPOP
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
need toPPMQPUPRMO
need twoOTNPPPPPPP
neededVMLWMMK_GP
needed $UQOOPOPOPP
needed ?PHNYMQNXPM
needed forMSPOPOPMLY
needed toYMPOPPPONP
needingROPPPPPOPP
needleRH_OOSOMLO
needle itPNTPPPPPOP
needlesSONPOMVOPP
needlestickMOOPPPOTRO
needlingPPPPPPPQPP
needsReCQXMJOHM
needs aXQOPLSMOOO
negEORNOMhMNM
negativeTVKNOVQNML
negative $SLOPPUOPOP
negliOMXOPPOPPP
neiTOOPPPPPPP
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
nephropathyTPPPMPPPPP
nephroticRPQNPPOPPP
nerveXKMMPOYOMO
nervousLNOPURPQPP
nestPSNPPPPPPP
netOKXPPPOPPP
netballOSNPPPPPPP
nettingROPPPPPPPP
neugeborenesOOUPPPOPPP
neuritisQPPPPPPPPP
neuroUTKPPPMPPO
neurogenicQPPPPPPPPP
neurologicoTPOOPPPPOP
neurologistOPOPPQPPQP
neuroparalysisPPQPPPPPPP
neuropathicLPPUPPPPPP
neuropathyTPPPMPPPPP
neuroprotectionQPPPPPPPPP
neurosurgQPPPPPOPPP
neutrophilsMOOOOPWPPP
neverRSNOOSMPOO
never hadQOQPOPPPPP
never smokedSNPPPPPPPP
newHoAGLNOR^H
new oneLTPPPROMUN
newbornTCRYTIYMNM
newborn $ROPORPOPPP
newbornsROPPPPPPPP
newerTMPPPPPPPP
newlyTOPOPOPPPP
newly diagnosedQPPPPPPPPP
newsPRMPPPOPSP
news #1PQNPPPOPSP
nextT_QPNSBMLO
next $TUSOPPHPOP
next ?NOUPPPOPPP
next doorPMSPPPPPPP
next monthPQPPPPPPPP
next onePQOPPPPPPP
next stepOOPSOPOPPP
next weekPXNPPMOPPO
nexusQPPPPPPPPP
ngQPPPPPPPPP
nhsMNPPPPP\KO
niPNRPPPPPPP
niceP\LPPMOPNO
nicelyPROPPPPPPP
nichtLGeOPOLOOO
nicht mehrOMWPPOOPPP
nichtsOOTOPPPPPP
nickedPQPPPPPPPP
nicoSPMPPPPPPP
nicotineNPPPRPPPPP
nicuKPIOPOOQ`O
nietHOeOOOKONO
niet $KQZOOONOOP
nifedipineWOPPLOOPPP
nifedipine orUPPPMPOPPP
nightNVAMSaTLQI
night $N;SORaMOXN
night ?SXPPPNOPJO
night andVNONPOPPPP
night forQPPPPOPPPP
night isMOOPSULPPP
night nurseOQPPPPPPPP
night shiftSLNPOSRPPP
night withRPPPPOPPPP
nightlySPPOOOPPPP
nightsINPOOXTPPN
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
nitrousHNPVZOOMOO
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
no ?HPPN\PPPPP
no betterKOVOOTPPPP
no bleedingLMNWPPTOPP
no cvdSOOPPPOPPP
no diabetesPPOPPQPPPP
no dmSPPOPPNPPP
no familyQOPPPPPOOS
no feverZLJPLTQPPP
no heartRPPPPPPPPP
no ivOMWQPOOPOO
no moreNYKPPPPPOP
no oneOUMPPPPPPP
no otherRNOPSOPPPP
no painSKHPOTXPPO
no pulseNMWPPOOPPP
no radialNMYPPPMPPP
no redQPPPPPPPPP
no swellingPMJPPZSPOP
no symptomsWPPPPPLPPN
nobodyKTZPPITOPL
nobody'sPROPPPPPPP
noceboRPPPPPOPPP
nochNQVOOONPPP
nocturnalTPPMPPPOPP
nodePLJPOO^OPO
nodesOOOPPMWPPP
noduleTOPPPPNPPP
nofRPPOPPPPPP
nogOQQPPPPPPP
noisePQSPPNOPPP
noisyTOQOOPPPOP
nonNCbMPKZNNN
noncontrastQPOPPPPPPP
noneLWOPPOOPPP
nonnoONSPPPPPPP
nonsensePPQPPPPPPP
noonM^MOPMOPOO
noon $NXNPPNOPOO
nopacQPPPOPPPPP
noradLNROXPOPOP
noradrenalinaTPLPPPPPPP
noradrenalineSPOPNPPPPP
nordiccXLOPPPOOPP
norepiPQPPPPPPPP
normalUTFKF`aKJK
normal $JMONO\WLNN
normal ?KOOPOQWPPP
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
not sleepingLKKPP_PPPP
not theOZIPOPOPPP
not toSPPPPPOPPP
not workingOKYPPOOOPP
notchMCNOPOeOPP
noteJSRQOMLbHM
notedPRPPPPOPPP
notesJMFOP[LNQ^
nothingPRYNOSLNOM
nothing $NMUPPPQPPP
nothing ?QPPPPPPPPP
nothing elsePQOPPPPPPP
nothing toOTNPPQPPPO
noticeKJNMPPORS^
noticedPQOPPPPPPP
noticesPQOPPPPPPP
nottePTNPPPPPPP
nouveauNLWPPPOPPP
novemberMVPOPPPOPP
nowGXvFR;5Y[O
now #1PSNPPPPPPP
now #2PUJPOPOPNU
now $JS\IMAISdQ
now ?TUPOPONPMO
now andSPOPOPPPPP
now hePORPPOPPPP
now he'sPPQPPPPPPP
now inPSOPPPOPPP
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
number forJFONPOPY\N
number needed_IOOPOPNMO
number ofEOMYOONM^O
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
nursingNLON[PNQOO
nursing homeONQPNSPRPP
nursing homesRPPPPPPPPP
nutVNQONPOOPP
nutritionQPPPPPPPPP
nutsQPPPPPPPPP
nvmOUOPPPOPPP
nyhaQPPPOPPPPP
nystagmusMPPPPPUPPP
nystatinMOPVOPPPPP
o^USNMKHMPP
o #1USMOOPMPPP
o'clockOZJPPNOPPP
oaUTPOONMOPP
oa $RTPPOONPPP
oarRPPPPPOPPP
obPMQPPPLWPP
obeseSPPNPPPPPP
obesityNNOOOOO[OP
obesity $NOOOOOOYOP
objectsOOOPPPPMOV
obligedOROPPOPPPP
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
octFLPOOPcOOO
octreotideQPPPPPPPPP
odPOTOOPOPPP
oddOIRPPOYPOP
oddsSOPPPPPPPP
oder\NMNMPPOPP
odtQPPPOPPPPP
oedemaSPPPPPNPPP
oestrogenRPPPPOPPPP
of\MKcB6LQW\
of #1NQTYNMONMO
of #2OSNTZOPNLJ
of #2.PPTNPPOPPP
of #3NPPPPPSPOP
of aZLQOPMMOOS
of amoxicillinQTPLPPPPOP
of anPNRPOPOPPS
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
of nitrofurantoinMPPUOPPPPP
of ourOLROPORPRP
of painQPPPPPOPPP
of predQPPPPPPPPP
of prednisolonePQOPPPPPPP
of prednisoneNPPRPPPPPP
of somethingQPQPPPOPPP
of strokePOPPPPPPQP
of theNTOKOTNKPX
of themPNTPQOOPOP
of thoseOPOPRPPPPP
of treatmentSNPPPPPPPO
of usQTNPPPOPNP
of youKQOPPWOPPP
off[YOHDNNITY
off $C\NNPYKPSO
off ?UOPPNPOPPP
off aTLROPPOPPP
off atOQQPPPPPPP
off byPQOPPPPPPP
off cigarettesQPPPPPPPPP
off dutyMMQPPOPNN[
off forPOPPPPPPOR
off inOSOPPOPPPP
off itQNONPVPPPO
off myPKOPPPPPXO
off pressorsSPOOPOPPPP
off sickPTOPPNPPPP
off theZJPQOINPVO
off toOZNPPMOPOO
offenceOOPPPPPPOT
offerVPPPPNOPOP
offeredPKPPPWOPPP
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
okLXKEsZEIGK
ok $HWIPRSUOPO
ok ?OMOMaOINRO
ok forRKPORSPONS
ok orWPPPKPOPPP
ok soQHXPPOPPPP
ok toOQMNTWOPLO
okayCUNM`OOPPP
olanzapineNOORTOPPPP
oldWR]UN@PPHM
old #2PPPQPPPPPP
old $GVRWTNIOPP
old ?SPPQOOOPPP
old boyQPPPPPPPPP
old girlUOKPPPSPPP
old inRPPPPOPPPP
old ladyQPPPOPPPPP
old manSPOPPPOPPP
old onVPPOLOPPPP
old onePVPOPPPOLP
old whoTOQNOPPPPP
old with[OQLLORMPP
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
omalizumabQPPPPPPPPP
omegaTQOOOOOPPP
omega #1TQOOOOOPPP
omeprazoleQOONSQPPPP
onCUQ9TQYIiM
on #1U[HOPNDNZP
on #2KWMWOTHNQP
on $PURPPOKPPP
on ?UPPPOPMPPP
on aVEYNMPJOOX
on airPSMPPPOPPP
on andNOSROOOPPP
on antibioticsPWPPPJPPPP
on apixabanOOUPOOOPPP
on aspirinQOOPOQPPPP
on callO\FPPPOOQO
on ctQORPPPNPPP
on dayNTOOPQPPPP
on dialysisNNOSPTPPPO
on donepezilKPPPVPPPPP
on forPPPPPPPNTP
on fridayPMQPPPPPRP
on herOOOPPORPPS
on highNPPNUPPPPP
on himPMTPPOPPPP
on hisPEXPPRPPPQ
on holdNRUPPONPOP
on insulinOOPPRPPPPP
on itQ\QOOLKOOO
on itsROPPOPPPPP
on meORRPPOPPNQ
on metforminQPOPMOUPPP
on mondayORPPPOPPPP
on mriSPPPPPMPPP
on myMRLPTZNOMM
on nightsMKQPPYOPPP
on oneOCNPP[XUIP
on ourOMPPPNSPTO
on oxygenSOPPPPPPPP
on phonePPSPPPPPMP
on rivaroxabanLPSKVSPOPP
on roomQUKPPPPPPP
on saturdayNVOPPOPPOP
on sertralinePPPPPSOPPP
on siteRMRPOONPSO
on sundayOTPPPOPPOP
on theZS`LLCP\=M
on theirPORPPPNPQP
on thisNOOPPOROUO
on thursdayPSPPPOPPOP
on toQPPPPPPPPP
on topSSKMTPOPPP
on twoQPPPPPOPPP
on wardPULPPPOPRO
on warfarin]PMOHOPPPP
on whetherQPPPPPPPPP
on withWPOPMPPPNP
oncPOQPPPPPPP
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
one dose\OP>YPOPPP
one eyeNKOPOPYPPP
one hourOPSPPPOPPP
one inPPQPPPPPPP
one isTFONQQPPXP
one moreOSOPPPPPPP
one ofOLUPPOQPOP
one orPQOPPPOOUN
one pupilNNUPPPPPPP
one sideOEKPP[_PIP
one weekSMPOQPPPPP
one withNRQPPPOOPP
one yearROPOPQPPPP
one'sPRQPPNPPPP
onesPRLPPVNPOP
ongoingOOUPPPNPPP
onlinePPPNPOPMVP
onlyHRMMNP_QMP
only $NKRPPQUOPP
only ?NPPPRPPPPP
only meOOWPPNPPOO
only noPOOPPOSPPP
only thePNNPPVOPPP
onsetROTPPPNRNO
ontarioLOPPPLPQNZ
ontemPULPPPPPPP
onychomycosisRPPPNPPPPP
onzeJXPPPPPPPP
oozePMTPPPPPPP
opLSYROPNPNL
op poisoningOSLTNPOPPP
opaOLWPPPOPPP
opalQPPPPPPPPP
opcsMOPOPPOYNP
opdN^NPPPNPKP
openPOPNOKLR]M
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
orO8#XPD{gcD
or #1PSMWPQIQOP
or #2WSKWOOFTNO
or #3QOO]KPKMRP
or aPKOPPORWOO
or addQPPPPPPPPP
or afterGQVOUPOPOP
or amLSOPPOVPMQ
or canQPPPPPOPPQ
or ctRPPPPPNPPP
or didPVPPPOOPMP
or doPTRPRLPONP
or doesLPPPNMPPVS
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
or onlyNRPNNOOURO
or openPPPPPPPPQP
or referQPPPPPPPPP
or repeatUPPLPPOPPP
or sendONPPPOOPVP
or shouldNSPPPQOPPP
or stopJPPPXPOPPP
or straightSPPPPPNPPP
or theLXOPPOLMXL
or twoNPPSPPOQPP
or waitWNQOLVKONO
or whatOTPPPRLLTP
oraORSPPPNPOP
oralWRLYKNLKTM
oral morphinePPPQPPPPPP
oral vancomycinOPPQPPPPPP
oralesWMPOPPNPPO
oralsPPOTPOPPNP
oramorphOOLXNPPPPP
orderCUMONNNN`V
orderedL\NPPNOOOQ
orderingZNPPPPPLMP
ordersMLNPPPPO\O
ordinarySOPPPOPOPP
organophosphateQPTOOPPOOP
organophosphate poisoningSPPNPPPPOP
orsRONSOPOPPP
orthoKSTPPMMPTO
orthopaedicRPPPPPNPPP
osPOQPPPPPPP
osaMPPPPPPUOP
osacRPPPOPPPPP
oseltamivirQOOTOPPPPP
osmOELOPOeOPO
osteoarthritisQPPPPPPPPP
osteoporosisQTPOOOPPPP
osteoporoticSNPPPPOQPP
osteoporotic spineQOPPPPPPPP
otMYNPPPKOTN
otagoSNPPPPPOPP
otherLOMNXNXMRM
other dayPQPPPOPPPP
other siteOVOPPOPPMP
othersMMTUOOPPPP
otherwiseSNNPPPRPPP
otherwise healthyQPPPPPPPPP
otherwise wellROOPPOQPPP
otitisRPPPPPPPPP
otitis mediaQPPPPPPPPP
otoscopePWLPPPPPNP
otraOWLPPPOPPP
ottawa]MOOPOMPLO
ou`LMMMPNOOO
our8RPHHdDC}D
our clinicLNRPPPPPUP
our formularyOOPPOPPPTP
our hospitalOOPPPPPPSP
our houseOKOPPZOPOP
our sepsisMGOOOOOOaP
our unitOQPPPPOPSP
our wardPROPPNSPNO
oursLNPKPPOO_O
outQVfIJ\@INK
out $NI\NOSQNPN
out ?TNOPPPPPPO
out aQOQPPPPPPP
out andPOSPPNPPPP
out forNOTNULPPQP
out inTQNPLROPPP
out ofJ]SLOIMQVN
out onPLTPPQPPPP
out theRORPQNPPPO
out toPRNPPPPPPP
out whenPNTPPPOPPP
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
overdosePVLLNONTOR
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
ownKTOONTMPTO
ownerORPPPPPPPP
ownsMFPPPPPOLc
oxMUKPPPVOOP
oxalatePOPPPPQPPP
oxigenROPPPPPPPP
oxigenoUJRPPPPPPP
oximetryRPPPPPOPPP
oxyNNPSRPOPPP
oxybutyninJOPOWOOPTP
oxycodoneNROUOOOPPP
oxygenTSROONMTMO
oxygen $PMOOPPOVPP
oxygen ?QPPPPPPPPP
oxygen cylinderMRRPPPPPPP
oxygen inROPPPPPPPP
oxygenateOORPPPPPPP
oxytocinUPOMPPPPPP
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
padsMOWOPOOPOP
paedOMPPPPOPWO
paediatricQRMPPPPPQP
paedsMCZROONOZO
pageMROOPLOOZO
pagedPROPPPPPPP
pagerOWNPPPPJSO
pagesPROPPPPPPP
paidMWOOPOP\FM
painXDWLKP\KSM
pain #1RPUPPNLPPP
pain #2OPPPPPQPPP
pain $aIMRMTJNOO
pain ?RPPPPPPPPP
pain afterRPPPPPOPPP
pain andPPRPQPMPPP
pain at]OOPPOFPPP
pain clinicLSKPPPNOYP
pain forLPSPPORPPP
pain fromOPPPPRPPPP
pain inQOPOPSMPPP
pain onMPPPPPSPPP
pain sincePPPPPROPPP
painfulMOLPOL]PPP
painingKPPPPVOPPP
painkillersSOQPPNPPPP
painlessMIPOPO^OOO
painsOPPPPPSPPP
paintQRPPPPOOPP
paintedPSPPPPOPOP
paintingPQOPPPPPPP
pairQUKPPPPPPP
pairsHPOZPPOPPP
pakSOPPOPPPPP
paleKLYPPMUPPO
palliativeTSMQPNPPPO
palliative careNTPPPNPPPP
palmsMLNPPO\PPO
palpLOWPPPOPPP
palpableOOUPPOOPPP
palpitationsKMOPPXRPPP
palsy[OKMMMWOPO
palsy $UMIOOPXPPP
pamperTNOPPPPPPP
panOTMPPPPPPP
panadolPQPPPPOPPP
pancakeMSRPPPPOPP
pancakesPROPPPPPPP
pancreatitisUOOPPPMPQP
pancreatitis $SPPPPPNPQP
pancytopeniaOOOPPPSPPP
panelQKOPULOUOP
panicOXLOPRNNOP
panickingPPQPPPPPPP
panneNWMPPPOPPP
panoramicSNPPPPPPPP
pantoprazoleRPPOPPPPPP
pantryOSOPPPPPPP
pantsPRPPPPPPPP
papPOPPPQPPPP
papaNMTPQPPPPP
papelPQPPPPOPPP
paperO\JNORKNQQ
paper $TKNPPUPPPO
papersOLMPPYPPPP
paperworkOXNOPOOQON
papulesPOPPPPRPPP
parOLVPPPPPPP
paraWKQOPPOPPO
paracetamolVWPRGQOONM
paracetamol overdoseSPPNPPPPPP
paradaVVFPPPPPOP
paradeLNOPPWPPPP
paraffinSLQPPPPPPP
paralysedOSOPPPOPPO
paralysisOPRPPPPPPP
paramedicYNLPPIOOOW
paramedicsOPPPPPPPRP
paraquatTNRPMPOPPP
parentNPOOONOPPW
parenteralQPPPPPPPPP
parentsFRKOO_JONY
parisQOPPPPPPPP
parkMNVPPKNOZN
park $NNWPPPOPOP
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
partnerPINNYNOOPW
partner'sNOMPPZLPPP
partnersNSPPPPPPPP
partoLNYPPOPPPP
partoutONTPPPPPPP
partumMLNPPO\PPO
partyOZQPPPOLNM
pasLGbPPPNOOO
pasgeboreneOMWPPPNPPP
passRTNOOQMOPO
passageRPPPOPPPPP
passePLWPPPOPPP
passedJhHOOOMOON
passed outOIXPPROPPP
passengerOOSPPPPPPP
passingQPSPPMPPPP
passportPQOPPPPPPP
passwordOULPPNONWO
pastNGVPPKVPPU
past thePONPPSPPPP
pastePILPPO]PPP
pastiglieONSPPPPPPP
pastillasPOQPPPPPPP
patPORPPPPPPP
patchMIJ_LM_NLN
patch $OOPOTPOPPP
patch onNNRONOWPOP
patchesQNNPLPXOPO
pathOMOPPPNUSO
pathwayPKOOPPPPXP
patienceOROPPPPPPP
patientT\OF]CKREY
patient #2RPPPPOPPPP
patient $RYENOOOVNO
patient forMUSPPPPPQJ
patient hasOHQPPM^PPO
patient inQWLPPPNPPO
patient isNMYPRMOPPN
patient ofNSMPPPSPPP
patient onVMLOSPPPOQ
patient whoPOQPPPPPPP
patient withMTNPPOOPPS
patient'sQIQUPONPPU
patientsQSMMQMMM^K
patients $SSNNOONNTN
patients ?OPPPOPPPSP
patients onQPPPPOPPPP
patients whoSPPPPNPPPP
patients withTOPPPNOPOP
pauseMTKPPOVPPO
pausesPNRPPPPPPP
paxlovidQOOMWPONPP
payIXOOPNJbIN
pay forMNPPPPP[LP
payableLOPPOPOXPO
paysOOPPPPPcBN
payslipO\MPPJPPPP
pazienteSKTPPOOPPP
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
pdLRML\POPPP
pe]LJQNSRMMN
pe $\MOMOOPNNP
peaceOUNPPPPPPO
peacefulPQQPPPNPPP
peakOPSPPPOPPP
peakedONPPPPTPPP
peanutXLRMQRMONO
peanut allergyPPPORPPPPP
peanut butterOUNPPPPPOP
pecarnTSPPPOMPOO
pechoPOQPPPPPPP
pediatricURNPPONPOP
pedimosOWOOONPPPP
pedsPONULNRNUO
peeTNOPPORPPP
peedPNRPPPPPPP
peelingOOOPPPTPPP
peerONPPPPPUPP
peesPQOPPPPPPP
pegINOPPONOO^
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
peopleXSUMK]JNFN
people $H^MPNPOPPP
people inQPOPPPPPPP
people onQPPPOPPPPP
people overQPPPPPPPPP
people whoTQOOPPPPOP
people withUORPNONPPP
pepWOOOKQPPPP
peppermintRQOPPPPPPP
peppermint oilRQOPPPPPPP
perNHEtDNC_QK
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
perfectQUNPOPPPPO
perfedPORPPPPPPP
perforatedQORPPPOPPP
perforationQPPPPPPPPP
performanceVNOOPPPOPP
periPKYPPPOPOP
pericardialLOVPPPPPPP
pericarditeSOOPPPPPPP
pericarditisJPOOOP[PPP
perindoprilQPPPOPPPPP
periodNLPPPXOQPP
periodsQOOPPQPPPP
periopQPPPPPPPPP
periphNUKTPPPPPP
peripheralGOO`PMPOOP
peripherallyPPOQPPPPPP
permethrinPSPQOOOPPP
permissionLNOOPPOOUT
permissiveUPLPPPPPPP
permittedJMOP]POPOO
pernaMMVPPPPPPP
persistentQPPPPPPPPP
personP]KOPOMOON
personalPPPPPQOPPP
personallyPPPPPPPPPQ
pertussisOUNOOPNPSO
pescocoONTPPPPPPP
pesoUOOOOPPPPP
pessaryQOPPPPPPPP
pesticidePMSPPOPQPP
petRPPPPPOPQO
petechiaeOPOPPPRPPP
petrolPULPPPPPPP
pettoPOSPPPPOPP
pgORPPPPPPPP
phPMWLPOSPOP
ph #2.NNXOPPNPPP
ph #3.SOMMPPVPOP
pharmNPPPRPPPPP
pharmacistQKPPPNOROU
pharmacyHQKMMPMRfL
pharmacy $OYPOOOOPNN
pharyngitisQPPPPPPPPP
phaseRPPOPPPPPP
phcOPQPPPPPPP
phenelzineNPPPRPPPPP
phenobarbOOPVPPMPPP
phenylephrinePPPPQPPPPP
phenytoinMOPNYPOPPP
philhealthMPPPPPPTOP
phlebotomyKSOPOPOZLO
phoneFNONNFL\`S
phone $PQLPPNPQVO
phone chargerPTOPPPOPOO
phone'sPMTPPPPPPP
phonesSTJOOPOPSO
phosMOPRPPSPPP
phosphateKOPPPPWPOP
photoEPJOOMdNIZ
photo $PSNPPNVOFU
photophobiaOPPPPPSPPP
photosRMOPPOMOTS
phototherapyXTLPNOLOPP
phqYNPPPOLQOO
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
pick upTRNOPOOORN
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
pijnPMUPPPPPPP
pilesOMOPPXNPPP
pill\CKVOPRMRO
pill $NMNORQOPVO
pill forRPPPPPPPOP
pillowOSLOPWPONP
pillowsOULPPPPPPP
pillsb@^ONJNNNO
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
pizzaN`NOOMOOKO
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
plateauNHPPPP[PPP
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
pltNMQGOO`PPP
pltsMOOPPNWPPP
pluggedPQOPPPPPPP
plumberPSPPPPPPNP
plusXLQGZLQPNN
plus $SNTONPOPPP
pmJcDOOSNMUN
pm $POPPPPPOTP
pmrDPP_NPPPPP
pneumoNOUPPPPPPP
pneumococcalQPPPPPPPPP
pneumoniaRRJRMUPPNO
pneumonia $ONORPOSPPP
pneumonia ?QPPPPPPPPP
pneumonia inQPPPPPOPPP
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
pointingPPPPPPQPPP
pointlessQOPPPPPPPP
pointsRONPPOUUJO
poisonHTVPPQMLVO
poisonedPQOPPPPPPP
poisoningNLMQMOMQO_
polandOOPPPSOPPP
policeOMTOOMNOM[
police wantOMNPPOPPPW
policyTJKOPNMLfK
policy onOLOPPPPOWP
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
porLQVPOOPPPO
portOPRPPPPPPP
portableO]JPPPJPPP
portalPJPPPNPQXP
porterPPQPPPPPPP
posP@KOOOjOOO
posaconazoleOPPPQPPPPP
positionRNPPPOPPPR
positiveIIKNPZ_NQL
positive $MPPPPQTPPP
positive forNPPPPTPPPP
positivesQPPPPPPPPP
pospartoQPPPPPPPPP
possibleOOPPQPPOPR
postDLYYIUUOON
post opLQWOQOMPPP
post partumMLNPPO\PPO
postcardsQPPPPPPPPP
postedOXOPPPTPGP
posterKeIPPLOOMP
posteriorVMMPPOROPP
postersOSOPPOPPPP
postingNROPPPQPPP
postmenopausalMNOPPOXPPP
postnatalMSNPPORPPP
postpartumJPQOVWKOOP
postponeRPPPPPOPPP
postponedOQPPPPPPPP
posturingNNVPPONPPP
potOTNPPPPPPP
potassioPNSPPPPPPP
potassiumUSUULNJOMN
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
ppiZNOMQNOOOO
ppxSPPPOPOPPP
prJDPPOOgOPO
praTNPPPPPPOP
practiceKOMONQOXWN
practitionerPPPPPPPPPQ
pradaxaTOPOOPPPPP
prawnsPNZPPJOPPP
prayPVOPPMPPPP
prayerOSOPPPPPPP
praziquantelPPPQPPPPPP
preJRJKSWM\MO
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
prednisoloneKQNO\NNPPP
prednisonRPPOPPPPPP
prednisoneIVOSNTPPOO
prednisone forQRPOPOPPPP
preeclampsiaWOPLPPOPPP
pregKNOPZOOPPP
pregabalinRPOOPPOPPP
pregnancyURLSQSOOJO
pregnancy #2OPPSOPOPPP
pregnancy $LLNQVOUOQP
pregnantDETTTSUOQT
pregnant #1LPMPQNXPPP
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
preschoolQPPPPPPPPP
prescribePLOOPLOOWU
prescribedPSNPPTNPNP
prescribingYONOONONMS
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
pressureMXYOOUKNIN
pressure #2KOSPPPSPPP
pressure #3POLPPVOPPP
pressure $MVNPPPPOPP
pressure isQPSPPPLPPP
pressure'sOOOPPSPPPP
pressuresNQRPPPPPPP
pretendM[PPPPPNPK
pretermOOPTPPPOPP
prettyPRNPPPPPPP
prevUNOPPPNPPP
prevalenceRPPPPPPPPP
preventXOONOOOOOP
prevent fallsQPPPPPPPPP
preventedQPPPPPPPPP
preventieQPPPPPPPPP
preventingQPPPPPPPPP
preventionUYMNNMOOPO
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
prior authNUOPPMOPRP
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
problemNROMTTNWKL
problem $NOPPQPPSOO
problem ?OOPOTPPPPP
problemsVNPPPONSNP
probnpSPOPPPOPPP
procalcitoninTPPPOPNPPP
procedureJPONPOMQWS
procedure $MLPPPONOYT
processLMPPPOON^N
prochlorperazineRPORNPPPPP
profKQLPP[NOPP
profitQPPPPPPPPP
progesteronePPPPPQPPPP
prognosisVOMPPPNQPP
programQROPPOOPPP
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
pronounceJWPPPPPPPP
proofQPPPPPPPPP
properQOPPPPPQPP
properlyYPQPPKNONP
properly $VOPPPMPPNP
prophylacticTLNWQPMONP
prophylaxis[NNRIPMOQP
prophylaxis $XQPNMOOPOP
propofolKOORWPOOPO
proportionMOUPPPOPPP
propranololINYNUOPOOO
prosecutedLLNPPOPNMa
prostataUNOPPPOPPO
prostateWHMOP\KOOO
prostate cancerPPPPPQPPPP
prostatitisJPPPPPWPPP
protect\OLPMPPPOO
protect theQPPPPPPPPP
protectionMJPPPPPPP[
protectorsQPPPPPPPPP
proteinMNNOOTVPOO
protocolNJMLMONKcX
protocolsUOPPPPPPLP
proudN[IPPPOPPP
proud ofPTMPPPPPPP
provaNXNPPPNPPP
proveSOPPPPPPPP
provenRPPOPPPPOP
providedORPPPPPPPP
proxyKOPPPPPPOX
prpSOPPPPPOPP
psRNPOPPPUMP
psa[HHNOZTNNN
psa cameMNKPP\OPPP
psa screeningSOPPPPPPPP
pseudoephedrineDPPO^PPPPP
pseudomonasOOOPPPSPPP
psoriasisRKOPNVPPPP
psychSWOOMONPOO
psychosisOOOPPPTPPO
ptFDTMWBVJSh
pt $OMMOSOOPPV
pt inSWOPPOKPPM
pt isPOQPPORPPP
pt onIQPO]OMPOO
pt withYNQOKLRONQ
pt'sPMQPOUNPPP
ptbSPPNPPOPPP
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
pullingNOQPPPOTPP
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
pumpsOUNPPNPPPP
punMVPPPOOPPP
punctureVNMPPOSPNP
puncturesQPOPPPPPPP
pupilMPTPPLWPOO
pupilsKK]NONTPPO
purePPRPPNPPPP
purpleJPUPPKWOPO
purposeONVNPPPPPP
pusQNRPPPPPPP
pushMUI\KWINRO
push theUPPPMPOPPP
pushedPONPPONXOO
pushingUNOPPOPPPP
putTMPNSGFfMO
put aPPRPPMPPPQ
put herQPPPOPPPPP
put inPKXPPPNOPP
put itOPPPPNTPPP
put onTQOPOPLOOS
put theLYNPPNOQOP
putsPUNPPMPPPP
puttingOTOPPPPOOP
puttyPNRPPPPPPP
puzzleOPPPPPRPPP
pwedeMPNMTTPPPP
pyeloQQOPPPOPPP
pyloriQPPPPPOPPP
pyxisPSNPPPPPPP
qRULLONNOWO
q #1POPLOPOPWP
q #2ROPPPPOPPP
q wordOWMPPOPPPO
qdQPPPPPOPPP
qdsPPPROPPPPP
qofMWMPPOMUOO
qolQPPPPPPPPP
qrsNN]NNPLOPP
qtIORM\PNPPP
qtcILMHdLVOPP
qtc #3ILMHdLVOPP
quadRMRPPPPPPP
quaddelnOOSPPPOPPP
qualTNOPPPPPPP
qualityQPPPPPPPPP
quality ofQPPPPPPPPP
quantityLPOXOPPOOP
quarterPPQPPPPPPP
que[JQNOOOPPP
quedasWMLPPPPPPP
quellesVNMPPPPPPP
quelqueQPPPPPPPPP
quemMXOPPPOOOO
queryINNMPINhPO
questionQKPPOUPPPP
questionnaireSQNPPPPOPO
questionsPWKPPNPPPP
quetiapineMOPTNTNPPP
queuePZLPPLOPPO
quiKWPPPPPPPO
quickPKYOPOOPQO
quick $MI[PPPPPPP
quickerQUPMPPPPNP
quicker ?QPPPPPPPPP
quickestROPPPPPPPO
quicklyPMSPPPPPPP
quienOVMPPPOPPP
quieroPKWPPPOPPP
quietM\NPPLRONN
quiet $OQOPPOSPOP
quirofanoOMWPPPOPPP
quitUMMPOTMOOS
quit smokingQPOPOROPPP
quitePQPPPPPPPP
quittingUNNOOVNONO
quizOYPPPJOPPP
rOPVNPOOTLO
raSPPNPPPPPP
raarOMUPPPPPPP
rabiesROOWONNOOP
racecadotrilQPOPPPPPPP
racingOKPPPWPPPP
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
rangeBYN[IOVOOP
range $IZNZIOOPPP
ranolazinePPPPQPPPPP
rapidWKQOOOLNVN
rapid responseULTPPPNPOO
rarQPPPPPPPPP
rashIFMMUXaNLO
rash onTONPLOTPPP
ratPPVPPJPPPP
rate@LQtCKJ]NL
rate #2MTNPPPQPPP
rate $gNPKIOMMPM
rate ?NPPSPPPPPP
rate controlRPPOPPPPPP
rate forCNPPPPPaOP
rate inNPPTOPPPPP
rates^NNOMONOOM
rates $[OOPNPOPOM
ratherQPQPPPPPPP
rather thanQPQPPPPPPP
ratioRMO[NOMOPO
ratio $PMO[NOMPPO
ratsPSNPPPPPPP
rattleQPPOPPPPPP
rawNJNPP[OPPP
rayUKMOOSWOOL
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
reOQNPQPPLVO
reaMWLPPPPPPP
reachTRMPPOOPPP
reachedOUOPPPNPPO
reachingQPPPPPPPPP
reactSPOOPPPPPP
reactionNOVPPPNPPP
reactionsQPPPPPPPPP
reactiveJOPPXPPPPP
reactsOPPPPPRPPP
readJUINOL^VLO
read aboutNSPPPPPPPO
read codeNOPPPPOWNP
read itOTPOPQOPNP
read thatPUPPPNOPPP
read theNUOOOPOPPQ
readerPQOPPPPPPP
readingPSMOPQQPPP
readmissionsVOPPPPOPNN
readsJPPPPOXPPO
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
receivedNVOOPPPPPO
recentOOOPPPSPPP
receptionNSQOOWNNON
receptionistPNSPPPPPOP
recheckPPPPPPPQPP
rechtsPNUOPPOPPP
recidiefQPPPPPPPPP
recidiveTONPPPPPPP
recienPQPPPPPPPP
reclinerPQOPPPPPPP
recombinantUOPOLPPPPP
recommendSKPPPVPPPN
recordMQPPQPOPPT
record $NRNPPPPPPT
recordablePPQPPPPPPP
recordedJMNPPPPOO^
recorderTNPPPOPPPO
recordingPPPPPPPPPQ
recordsOLLPP[OONR
recoverQPPPPPPPPP
recoveredKOMPPP[PPO
recoveringPQPPPPPPPP
recoveryYP[LOKNNNN
recovery $PK[OPPONOO
recruitmentOQPPPPPPPP
rectalSMSOPPOOPP
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
refuse@JOOOfNNLZ
refuse toPOPPPNPOLX
refusedQVOMMPOQOR
refusesFKNOOVNOO`
refusingWOOPPPNPNO
regKJWPPOOOWP
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
relapse\MNMOPOPPO
relapse $UNOPOPPPPP
relapsesSPPMPPPPPP
relatedSOPPPPPPPP
relativeKJUPPOPONZ
relativesIMMPPNOM\X
releaseXKNOPOMOSR
reliableVMPPPPNPPP
reliefRRPOPPPPOO
relievedRXPPNPOLPN
relieverQPPPPPPPPP
remdesivirQPPOPPPPPP
remedySOPPQNPPPP
rememberNWMPPQPPOP
remindQQPPPNPPPP
reminderNUOPPPPPPP
remindersRPPPPPOPPP
remissionVOPOPPNPPP
remoteVOTPPJOOPP
remote $PPVPPKPPPP
removalUJOMPOOTTP
removedNNVPPPOQPP
renal9MNsMOOOOO
renal colicRPPOOPPPPP
renewalPQPPPPOPQP
repLSMOOOOOYO
repair\SLOPNKPOO
repair $VPNPPONPPP
repairedOVMPPPOPPP
repeatQMJ`LOLNTN
repeat itRPPPPOPPPP
repeat theOPPQPPPPPP
repeatedTOPMPPPPPP
repeatingPPOPPQPPPP
repeatsOOPPPOTPPP
replaceUOPPPPOOPO
replacedOWLPOOPOPP
replacementTROUOMNOON
replyKVPKQOPWMP
repolINPPPP[PPO
repondPMSPPPPPPP
reportIILNOJQ_TV
reportedOLOOPOOXNU
reporterPOOPPOOPPS
reportingOIOPPNPNSZ
reportsPTOPPPOPPO
requestOHPPPPPPXR
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
respectONSPPOPPPP
respiraOMUPPPPPPP
respiracaoOORPPPPPPP
respirarPORPPPPPPP
respiratoryNVOPPPPQNO
respireOMVPPPPPPP
respondLOPPPPPOPW
respondeRNQPPPPPPP
respondersOPPPPPPPRP
respondingUOPPNPPPPP
responseVOROPONOOO
responsiblePPPPPPPPOR
respsLI_OOOOPPP
restORIPQVXOKM
rest andNPQPPQPPPP
restartSQMUNNOOPO
restartedH^OONPOPPP
restlessSPPPPNPPPP
restockedN]HPOPOPPP
restraintRKONPPNNSV
restraintsORPPPPPPPP
restrictedHNPOOPPO^N
restrictionLOPMPPPYPP
restrictiveQSOPPNPPOP
restrictive transfusionPSPPPNPPOP
result[ISOPKOOOQ
result $ZMKPPOOPOP
resultsMMIOPdNOON
resumeOSOPPPOPPP
resusNOSNOLMQ\L
resus $TKQPPOOOSO
resuscitatePROPPPOPPP
resuscitatedQPPPPPPPOO
resuscitationVNMPPPPPPP
retainedQKUOPOOOPT
retentionWMULPPMPPO
retention $TMPPPPPPPP
reticOOOPPPTPPP
retinaKPPPPPUPPP
retinalRPPOPPPPPP
retiredSKOPPOOPVO
retirementOSOPPPPPPP
retreatOSPPPPOPOP
retrievalPOQPPPPPQP
returnP\JOPORONM
return toQRNOPPPPPP
returnedN[JPPPOPOP
returnsSNPPPPOQPP
reuniaoMVOPPPOPPP
reunionKYPPPPOOPO
reuteriRPOOPPPPPP
revascularizationQPPPPPPPPP
reversalNPPTOPPPPP
reverseQPPPPPPPOP
reversibleLMTPPOUPPP
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
rifampicinIPPOZPPPPP
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
riskpQBLLM@QMZ
risk $QNMPNPOOOZ
risk ?SPLPTPMPPP
risk ifPPPPPOPPPR
risk inTOPPNPOPPQ
risk ofRPPPPPOPPP
riskierQPPPPPPPPP
riskyROPPPPPPPO
rispondeNNVPPPOPPP
ritardoNUPPPPNPPP
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
rockNTRPPOOPOP
rocuroniumSPOSLPPPPP
rodVNPPPPMPPP
roflumilastQPPPPPPPPP
rojaONSPPPPPPP
rolePTPPPPPONP
rollOPPPPRPPPP
rolledTF[PPMOPPO
rollingNINPPO]POP
rolloverPORPPPPPPP
rollsPQPPPPPPPP
ronchasPOQPPPPPPP
roofNOZPPNPPMO
rooferQNRPPPPPPP
roomN`PLMZCFZM
room #1L[UNOLLNRO
room #2PJ\PPPLPPP
room $PNKPPNOL\S
room airTUIPPPOPPP
room isONOPPOPPVP
roomedPQOPPPPPPP
roomsORNPOMOPPU
rootONJPPUUPPP
ropeQFZPPOPPPP
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
rsiNGOPP_OPPO
rsv[QNOLOMPPP
rtRMQNPSOJVP
rtsROPPOPPPPP
rubPOQPPPPPPP
rubberNPPPSPPPPP
rubberyOPPPPPQPPP
rubbingQPPPPPOPPP
rubbishPPQPPPPPPP
rugbyQMSPPOPPPP
ruiningPLOPPVPPPP
rule^FIRNNIN`N
rule $RPPPPPOPPP
rule forQPPPPPOOSO
rule outZNNOPONPNO
ruledNQOPPPPROP
rulesJKOWNOOLS[
rules forNPPONPPMK^
runHaHWTQKLQK
run $NRNPPTONTM
run outOSOOPPPPPP
runnerJHUPPO[PPP
runningQaEOPNOOOO
running #2N[JPPOPPPP
runnyQOOPPQPPPP
runsWNSPNMNPPP
ruptureUOSPPMNPPP
rupturedONUPPOQPOP
ruralSLQPPPPPPP
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
saagJNNOOO]PPP
sabadoMYMPPPOPPO
sabatoLWOPPPOPPP
saccharomycesQPPPPPPPPP
sacralRPPPPPOPPP
sacroplastyRPPPPPOPPP
sacubitrilPPPNRPPPPP
sadPRMPPQPPPP
saddleNOQPPPRPPP
safehFLDgOHNKM
safe $ONNNYOOPPP
safe ?ROPKTQOPPP
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
salbutamolKNO[OOOPOP
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
sameXOJLbHMXIL
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
sangrePORPPPPPPP
sangueIKbPOPLPPP
sanitizerPLMPPZNPPP
sankPRPPPNPPPP
santaPTNPPPPPOP
satNYOOPMONRO
sat #2PSPOPPNPPP
satellitePROPPPOPPP
satisfactionRQOPPPOPPO
satsVH^MOLNOOO
sats #2TNSMPOQOPP
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
sayNSWNPJSMGY
say $QKNPPNQNM\
say ?PPPPPMSPPP
say thePTMPPPOPPP
sayingOLXPPNPPPO
saysELSRMM^KRV
says #1PUOPPPMPOP
says hePNTPPOQPPO
says he'sNMPPRPPPNU
says myOTNPOQPPPP
says noNJROPRMPNY
says shePNPPPSPPPP
says she'sPPPPQPPPPP
says theQNTPPNOPPP
sbSPPPPPOPPO
sbpYMQPPPNNNO
sbp #3RPPPPPOPPP
scMOLYOPPPPP
scabiesURNROLNPPP
scaleLQJ\OMVMNO
scalesQROPPPOPPP
scalpLIKOOT`OPP
scalpelPOQPPPPPPP
scalyOOOPPOUPPP
scan[SJOOMOOON
scan $VRMPPNMPPO
scan ?QPPPPPOPPP
scannerNRLNPONPZO
scansQNPPPQPPQP
scaphoidMMPPPPWPPO
scarPONPPSPPPP
scaredMOUNOWNOON
scared ofPQRNPROPPO
scarletOPPPPPPPPR
scenePQPPPPPPPP
schQPPPPPPPPP
scheduleKOHcOMKRRO
schedule forOMPQPPPOTP
schedulingOSOPPPPPPP
schemeMNNROPPZNP
schizophreniaMPNPTPRPPP
schockROQOPPPPPP
schockraumOMVPPOOPPP
schonOYKPPPOPPP
schoolRVKMMZNOON
school $NRMPOTOPPP
schreitOMVPPPOPPP
schwilltOMUPPOPPPP
sciaticaSRSOOOLOPP
sciatica $RPPOOPPPPP
scienceLUPPPPPPPP
scissorsONUPPPPPPO
scooterPPPPPQPPPP
scopeVRLONONOPS
scoreXSKJOQVOMO
score $POOPPSOPPP
scoredPQPPPPPPPP
scoresPSOPPPOPPP
scorpionOQSPPOOPPP
scratchPQPPPOPPPP
scratchedOKOPPWPPPP
screamPSOPPOPPPO
screamedPTNPPNPPPP
screamingMI`PPNMPPP
screamsSPRPPMOPPP
screenTWQOPJLNQP
screeningZNLOONJYOO
screening $TNPPPPOPPP
screening colonoscopyONPPPPNWOP
screening forQPPPPPPPPP
screensPLOPPUPPPP
screenwashPMTPPPPPPP
scriptJXOOUPMQNO
scrotumPOSPPPNPPP
scrubbedOQQPPPPPPP
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
secMKRPOOVOOV
seclusionVMPPPPPPNP
secondRXVQNMMMNK
second floorNXLPPPPPOO
secondaryNPPPPPPSPP
secretPROPPPPPOP
secretaryPRPPPPPPOO
secsPNSPPPOPPP
sectionDRGOONM[R\
section rateUPPOPPPOPN
sectionsQPPPPPPPPP
securityLQXPPOPMRO
sedationUNPOOPPPPP
sedation $SOPPPPPPPP
seeJMUOOSbNOE
see aNLTPPNUPPO
see himPNUPPPPPNP
see thePSPPPOPPPO
seedNNOOXPOPPP
seeingOORPPKWTNL
seenM\GPPNVOOM
seen theNSPPPPOPPP
seesRONPPSNPPP
seitNLXOPPOPPP
seizingNK]NPONPPP
seizureMZLNTNLQOQ
seizure $LTRPPOPQPO
seizuresTONPPLRPOR
selfTROOOQLQOO
self harmRPOPPPPQOP
selfiesPQPPPPPPPP
sellPPPPPPPPPQ
semOKZPPPNPPO
semaglutidSPPNPPPPPP
semaglutidePSLUMUOOMO
semenQPPPPPOPPP
seminarPRNPPPPPPP
sendQ[MOOIHN[N
send helpL[QPPIPPPP
send homeUMPPPPOPOP
send toPNPPPOOPTP
sendingPUOPPOOPPO
seniorOMTPPMOPUO
seniorsUNPOPPPPOP
senorONTPPPPPPP
senoraOSMPPPPPPP
sensZMOPPPMOPP
sens specRPPPPPPOPP
sensePKNPPXPPPP
sensibilidadTNNPPPPPPP
sensibiliteSNPPPPPPPP
sensitivQPPPPPPPPP
sensitiveMPPPWPPPNP
sensitivityWNPPPPOOOO
sensitivity $QPPPPPPPPP
sensitivity ofSOPPPPPPOO
sensorPQOPPPPPPP
sentDrHOQMPOLK
sent $NRQPPORPOP
sent aPROPPPPPPP
sent toPUOPPPPPON
sentenceXJPPPPOPPP
sentimentalNVNPPPOPOP
senzaNKYOPPOPPP
separatePPPPPPPQPP
separatelyOUPPPPPQLP
sepseZLMPPOOPPP
sepsisJ^NMMLJUWN
sepsis $QNPPPPPRPP
septicNKQOOOXROP
septic shockYNLPOPMQPP
septicoQPPPPPPPPP
sequelaeNPPPPPOTPP
sequenceQPPPPPPPPP
sequentialWNOPPPPOON
sereventSOOPPPPOPP
seriesTSLPPOPPPN
seriousUOOPPOOPPP
seroquelPPPPPQPPPP
serotoninOPPPSPPPPP
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
sexOLOPOWOPPQ
sexualSOPPPPOPOP
sgltXPONNPOPOP
sglt #1XPONNPOPOP
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
sharkMEKPPOgOOO
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
she justVMOPMPPPPP
she needYLKPPUNPOO
she saidOPSPOOPPPP
she saysPTNPPOPPPP
she takesPOOOTOPPPP
she tookOPRPPPPPPP
she wasPMTPPPPPPP
she'llQQOPPOPPPP
she'sMWYOQPLNKN
she's #2QNMPQTOPPP
she's gonePKWPPOPPPP
she's gotPTOPPNPPPP
she's hadMSMSPPPPPP
she's inPSPPPPOPOP
she's justPOQPQPPPPP
she's onTNQPQMOPPP
shedPOSPPPOPPP
sheetOQQOPNOQTP
sheet $POROPPPORP
sheetsPPQPPPPPPP
shelfPQPPPOPPPP
shesOIYPPPPPPP
shiftJ]GONWMNTN
shiftedOTNPPPPPPP
shifted toOTMPPPPPPP
shiftingPLOOPYNPPP
shiftsTNNPPQOPPP
shinNHNPPP^PPP
shinglesKOKYQTPRNM
shingles onUPLPPPPPPP
shingles vaccineLPPPRQPROP
shingrixTOPOPPPPPP
shinsNLOPPPWPPP
shipPQPPPPPPOP
ship'sRNNNOPOPUP
shipmentORPPPPPPPP
shirtOSPPPPOPPP
shirtsPXMPPPPKOP
shiveringRMRPOPPPPP
shock\MZONIHPOO
shock $WIUPOPNPPP
shockableSNPPPPPPPP
shockedNQSPOOPOPP
shockingPROPPPPPPP
shocksMPVNPPPPPP
shockwaveSOPPPPOPPP
shoePTOPPOOPPP
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
shotKROZOSLONO
shot forPKPPPUPPPP
shotsVJ\OOOOQIO
should]FEUNdIVFK
should aTPPPONPPPP
should heNMOPPWOPPP
should iPALNS[SWOM
should sheNOLPO[OOPP
should someoneQPPPPPPPPP
should thePQPOPPPPPP
should weR]POPLNOIP
shoulderOSPOOPQPOO
shoulder $QKSPPSPPPP
shoulder dystociaNSUPPOMOPO
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
shows aQPOPPPOPPP
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
side ofPHRPPPQNYP
side roomQORPPPOPOP
sidedOOPPPOTPPP
sidesROLPPPTPPP
sidewaysOUNPPNPPPP
sieNKZPPPNPPP
sightRPPPPPOPPP
signISMOQLTNTT
sign upPQPPPPOPQP
signalQPPPPPPPPP
signaturePWPPPPPOKO
signedMYMOOPONNS
significantPOPPPPSPPP
signingMEOPPPOPPa
signoraOSOPPPPPPP
signsOBNPPNNY`L
sildenafilNONL[NPPPP
silenceQPPOPPPPPP
silentOMYPPLOPPP
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
sinceKCPMKpVLMK
since #1PQOPPPPPPP
since #2OPSPPPNPPP
since herUONPPOOPPP
since hisPMNPPOVPPP
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
single]NMEWMROOO
single dose_OOFOPOPPP
sinistroPMTPPPPPPP
sinkQRRPPONPPP
sinoOWMPPPOPPO
sinusOMJPPR[OOO
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
sittingNOWPPLORPP
situationPUPPPOLPPP
sitztPLVPPPPPPO
sixQVNMURLNON
six monthsSPPOPOPPPP
six weeksPPOPQQOPPP
six yearROQPPOPPPP
sixtyQOPPPOQPPO
sizeN]SQOKKOOO
sizesPTMPPPPPPP
skeletonPROPPPPPPP
skewRPPPPPOPPP
skiPMOPPTOPPP
skillsNTOPPPPPPP
skinPEQOOOWXOO
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
slowingRPPPPPOPPP
slowlyRQPOPNPPPP
sluiceMIRPPPPGbO
slumpedPKVPPPPPOP
slurringPOSPPOPPPP
slurryPMVPPOPPOP
smallTLDQQP_NON
smallerPPOPPPQPPP
smartXOOLPPPPPP
smartcardPPPPPGPPZP
smarterOPQPPPPPPP
smartwatchUQPPPMNPPP
smearN?MPPVfPLP
smearsPPPPPPPPQP
smellRMQPPZJPNO
smell ofNQNPPTPPPP
smellsLUIPPRVPOP
smells likeMTKPPOXPOP
smellyRPPPPPNPPP
smileOXLPPPNPOP
smilingOUMPPPPPPP
smokeMJZTOSMOOO
smokedTNPPPOPPPP
smokerOMOOVLVOPO
smoker $QOOOOMVOPP
smokersTOPOPOOPOP
smokingOOJNYVKRLO
smoking $SOPPPOOROP
smoking cessationJSOOWOPQNP
smoothNUOPPNPPPP
smxLPPSRPPPPP
snackPQPPPPPPPP
snacksPQPPPPPPPP
snakeOQPXONNQNO
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
soUnJNM@HYIM
so iPTQPPLOPPP
so i'mPWPPPJPPPP
so isROPPPPPPPP
so muchQMTPPOPPPP
so thatPPPPPOPTNP
so theULNPPPPRPP
soakQPPPPPPPPP
soakedPOWPPPKPPP
soakingOKXPPOPPPP
soapUPNPPPOPOP
sobQPROPPNPPP
soberPPMPPPPPNU
sobreUQMPPPOPOP
socialSOOPPOPROO
socketLOOPPOOXPP
socksPULPPPPPPP
socorroOJYPPPOPPP
sodaPNTPPPOPPP
sodiumRMQNOOVOPP
sodium #3SNOPIOXPPP
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
somebodyMVTNRJMOTO
somebody withRPPPPPPPOP
somebody'sONUPPPPPOP
someoneVRXLISNLMQ
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
soreXLFNNGeOOO
sore backSOPPPOPPPP
sore throatKOJOOVYOOP
soresPPQPPPPPPP
sorryHXZSNKNNOM
sorry $NZOOONOPPP
sorry forPLUPPPPPPP
sorry toPQOPPPPPPP
sortQQOPPOPPPP
sortedNUOPPPPPPO
sosOLWPPPPPPP
sotalolOPPORPPPPP
soundLOPPPPUPPP
soundsNVUPPKOPOO
soupPVPPPMPPPN
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
specRPPPPPPOPP
specialNTNPPPPSNP
speciesOOOPPPTPPP
specificityRPPPPPPOPP
speckledRLOPPPUPPP
speechOQSPPOMPPP
speedTMNXOONOPO
speedyNPMPPPVPOP
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
sprayedOOUPPPNPPP
sprayingMNWPPPPPPP
spraysPNSPPOPPPP
spreadingLO\PPOKPPP
spreadsheetPUNPPMPPPP
sprechenPOQPPPPPPP
springPOOPPSOPPP
sprint[JMPPPOPPP
spritztNNVPPOOPPP
sptQPPPPPOPPP
sptbRPPNPPPPPP
spuitNMXPPOOPPP
spurtingNJ[PPOMPPP
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
stage #1POOPOUOPPP
stagingPQOPPPPPPP
stairsNUOPPPPPOP
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
starrtROPPPPPPPP
startITMsBPJMOL
start $PPOROSPPNP
start inLPPVOPPPPP
start withRPPSOOOPPP
startedIITJ^YMONN
starterPQPPPPPPPP
startingSKKbMPMOOM
starting doseFPP[PPPPPP
startsNSPPPPPPPP
statKTQMQIOPP[
stateOOOPPOPPMY
statementPPPPPPPQPP
staticPSOPPOPPPP
statinIULLP\TOOM
statin $URPOMPNPPP
statin ?OPPPPRPPPP
statin andKPPPVPPPPP
statineUOPONPPPPP
statinesQPPPPPPPPP
statinsSRNKLOZOOO
statins inYKPPOOPPPP
stationMXPPPONPON
stationsPQPPPPPPPP
status[KQMMMKROV
status epilepticusTLOOPOLWPO
statuteLNPOPPPONZ
statutoryOOPPPPPOJZ
stayVINOOROPXL
stay inNNPOPUPPQO
stay onRPPPPPPPPP
stayingJOPPPPPPYN
staysMYOPPPNPOO
stcPPPPPPPQOP
steadyQPPPPOPPPP
steakPKVPPPPPPP
steedsOMUPPPPPPP
stehtLZNPPNPPPP
stemPPPPPQPPPP
stemiKNROOPVROO
stenosisVPONPPNOPP
stenosis $TPPNPPPOPP
stentTKQOQZNMNM
stentingQPOPPPPPPP
stepMNM`ONNOOP
step byQPPPPPPPPP
step downQPPPPPPPPP
stepdownOSOPPOPPPP
steppedPOPOPSPPOP
stepsKKOXMM[OOO
stepwiseQPPPPPPPPP
sterbeLYOPPONPPP
sterileUQPPPOPONO
sterile glovesRQPPPOPPOP
sternalNOPPPOTPPP
steroidQPQNRPNQOP
steroid injectionPPPPPPPQPP
steroid shotPOPPPRPPPP
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
stickyOONPOOXPPP
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
stingOOTPPOOPPP
stingsTOOPPPPNPP
stitchSOPPPPOPPP
stitchedQPPPPPPPPP
stitchesVMPOPSPOMP
stockJYJROOOOWO
stockedPPPPPPPPQP
stockingsOOOPPTPPPP
stoleM\KPPPOPNP
stomaQSPPPMOPPP
stomachVLSOPNOPOO
stoneYIHMSZOOPO
stonesRVPOOKPPPP
stones $RPPPOPPPPP
stoodNUMPPRPPOP
stoolVNMUPOMOPP
stool transplantQPPPPPPPPP
stoolsOJIPPO`PPP
stop^QLMOYGMKQ
stop $?UURSYOONM
stop ?OOOPTOPPPP
stop atQPPPPPPPPP
stop itQLSOQSMPPO
stop orQPPPPPPPPP
stop theSISPOSPPPP
stop themQPPPPPPPPP
stopingQPPPPPPPPP
stoppedKSZJURKONN
stopped breathingNMVPPPPPPP
stoppingUJSJZLOPOO
stopsMLKPOYRROP
stoptOOSPPPPPPP
storeOQRPPPPPOP
storesOPPPPOPPSP
stormOWOPPONOPP
storyPSOPPNPPPP
straightUVNPPNMPNO
straight awayROPPPPPPPP
straight toRROPPONPQO
strainPPPPPPPRPP
strangePNSPPOPPPP
strangledPOQPPPPPPP
strapQPPPPPPPPP
strategyOTPPPNPPPP
strawberryOPNPOOUPPP
streetQLTPPOPPPQ
strengthQOOTOPOPPP
strepQPPOOORPPP
stressNSKRPWMPNP
stress testTOPPPOPPPP
stretchQPPPPPOPPP
stretchesQPPPPRPPNP
stretchingQPPPPPPPPP
stridorPPWOPNPPMO
stridor atPPQPPPPPPP
strikeOTNPPPPPPP
stringsOMMPPXOPPP
stripNMQPOOVPOP
stripsPMPPPPPPUO
strokeSSRPLJKSWM
stroke $\JOOPNPOOP
stroke ?RNPOPQPPPP
stroke inOOQPPRPPPP
stroke ofNZMPPMPOPP
stroke preventionPRPPPNPPPP
stroke teamOKNPPPPPYP
strongQOPPPPPPPP
strongerSOPPPNPPPP
strongestPPQPPPPPPP
struckPNQPPPPPPR
stuckIVZPOHRPON
stuck atOSNPPLUPPP
stuck inOTRPPONPPO
studentL\KOONTMIW
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
subclinicalRPPOPPPSNP
subduralRPPOPPPPPP
subgroupSNOPPPPPPP
subitoONTPPPPOPP
sublingualQPPPPPPPPP
submassiveRPPPPPPPPP
suboxoneLPOPVOPPPP
substituteRPNPPPOPPQ
successYNNNPPOPPP
success $UONPPPOPPP
suchRPPPPPPPOO
suckPORPPOPPPP
suckedPNTPOPPPPP
suckingOPQPPPPPPP
sucrosePONVPPNPPP
suctionK[OPPMPPPP
sudandoPOQPPPPPPP
suddenMMXOPMTOPO
sudden deathQOPPPPPPPP
suddenlyQPSPPMPPPP
sueLNPPPOPOPX
suedNMOPPOPOPX
sufferOOSPPPPPPP
suffocatingPSPPPPOPPP
sugammadexOPOTNPPPPP
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
sulfMPOQTPPPPP
sulfaTPPOMPPPPP
sulfadiazineRPPPOPPPPP
sulfatoTOOPPPOPPP
sulphMONTSPOPPP
sulphateQPPPPPPPPP
sumatriptanDPPN_PPPPP
summariesLXNPPPNPPP
summaryXLNOPPOQPO
summerONOPPSRPPP
sunSLPPPSPPPO
sundayN[LPOQOPNO
sunday $PSOPPOPPPP
sundaysPHPPPOOP[O
sunscreenOPPPPRPPPP
sunshineNUPOPOPPOP
supPUPPPONOPP
superMWOPPPOPPP
superbPRNPPPPPPP
superiorRPPPOPPPPP
supermarketPQOPPPPPPP
supervisedOORPPPPPPP
supervisionTORMPOPOPP
supplementOOPZJOOPPP
supplementsQPPPPPPPPP
supplierNRPPPPPPPP
supplyMPOOPPPLZP
supportPVOPPOPOOP
supportsOTNPPPPPPO
supposedPOOPPQPPQP
supraglotticQPPPPPPPPP
surPRPPPPOPPP
sureQOMPPNWPPO
surelyMPUPPPNPPP
surfactantUOOTLPOPPP
surgeonSPLPPTOPOO
surgeonsMURPPONPPP
surgeryPBUNQPUPTQ
surgery $SIRONNMOVV
surgery ?KPPOOOYPOO
surgery forQPPPPPPPPP
surgery inQPPPOPOPPP
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
suturePPOPPONRUN
suturesENO]OPTNOO
suturingQNOPPPOQOS
suxJOPRZONPPP
suxamethoniumLPROUPOPPP
svtQMTPNOROOP
swabPYMOONSMOO
swabsNRPPPOOPRP
swallowNLPSOVQPPN
swallowedVFfMPENPOO
swallowed aPORPPOPPPP
swallowed thePK[PPKPPPP
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
swellingNMQNNO]ONO
swelling afterNMXOPJVPOP
swelling andPOQPPPPPPP
swellsPOOPPOSPPP
swimmingPLTPPQPPPP
swingPPPPPPQPPP
switchNKQ_MPNOMO
switchedPRNPPPPPPP
switchingQONOPSOPPP
swollenQDMPPS_OOM
sxRPPPPPOPPP
symbicortTPPMPPPPPP
symposiumPRPPPOPPPP
symptomQPPOPPPSNP
symptomaticQPPPPPPPPP
symptomsROOOPOXMNN
syncopeUMOOOMNYMP
syndromeLPNOXPPPPP
syntoPPOQPPPPPP
syntocinonNPRPPPPPPP
syphilisPPPQOPPPPP
syringePNSNRPPPPP
syringe driverQROPPPPPOP
syringesPOQPPPPPPP
syrupJTPRRPPPPP
systQPPPPPOPPP
systemOUKPPLNOZO
systemicQPPPPPPPPP
systolicQKYQOOMPPP
systolic $OORROPOPPP
tRUHMMM`NMN
t #1QMNONPYNPO
t #2ONOPPPUOPP
t #3.UPPPPOLPPP
t'sONPPPPTPPP
taI_UOOKNOOO
ta $MXOPPPOPOP
tabOPPRPPPPPP
tableOQSPPMOOKY
table $MNUPPMPNLY
tabletTBLWQ\QNOL
tablet $QPOPQSOPPN
tablet orJPPYOPOPPP
tabletsRD^OQ[HNNL
tablets $QRQPPPOOOO
tablets ?TNPPPPOPPP
tablets andPPMPPSPPPP
tablets forOQQPPPPPPP
tablets isROOQPRNPPP
tablets orPPPPPQOPPP
tablettenONTPPPPPPP
tabsPQOPPPPPPP
tacRPPPPPOPPP
tackNVNPPPNPPP
tacosL`NPPOMPLO
tacrolimusPOPOSOPPPP
tagNMSPPPPTOP
taggedPROPPOPPPP
tagsMTPPPPPPOP
taiROPPPPPPPP
tai chiROPPPPPPPP
tailPPPPPPPPNR
takeVO@KJfKJYQ
take $PPPPPROPPP
take aTWOPPHPPPO
take homeUMPOPOPPPP
take itPOPPPROPPQ
take thePSMPPRPPPP
takenQR]RMLNPLL
takesJMHM\XIOYN
takingRYGOSVNOLL
taking itOPQPPQPPPP
taking theSVLPPOOPMP
talkQcLLOONZBK
talk $SISOPMO[HS
talkingLO]POJPPPP
talksOMLPPXPPPP
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
tcm[INPPPJUPP
tdapQPPPPPPPPP
tdsNOP[KPNPPP
tePNSPPPPPPP
teaM_JPOKUNNN
tea $MYNPPNOPPO
tea andOPMPPPTOPP
tea'sOSOPPPOPPP
teachVOPPPNPPNP
teacherRQPOPNOPPP
teacher #2RPOOPPOPPP
teachingLWMPPNPPOT
team>\[MPMMM[M
team $NRPOPONNWO
team'sNWLPPPOPPP
teams\JNPPPPNOP
tear\MOPPOJOPO
tear $QPPPPPPPPP
tearingNLXPPPOPPP
tearsRTMPPOOPPO
techMQSPPOSONP
techniqueQPPPPPPPPP
techsPLTPPPOPSP
teePUPPPPPLOP
teenGNUNORYOPP
teenageOHLPP_OPPO
teenagerXKROKNWPNN
teenagersRPPPPPPPPP
teensYMPPNOPOPO
teethPRNPPQPPPP
teethingQPNPPROPPP
teicoplaninLNPZMPOPPP
teleQVMOPONPPO
telehealthOMOPOPNZOO
telemedicinePROPPPOPPQ
telephoneSNOPPPPRNO
tellN>TPOE^NUZ
tell herQPPPQOPPPP
tell himQPQPPOPPPP
tell meUKMRONQPVN
tell myPJXPPQPOOO
tell thePUNPPPOPOP
tellingPPQPPNOPPS
tellsRPPPPNPPPP
tellyPSNPPPPPPP
temNVOPPPOPOO
tempLLUOPNPOYN
temp #2PORPPPPPPP
temp #3.LMYPPOPPPP
temperatureIRZPPPMPPO
templatePVPPPPPPMO
tenRY]SLIJMNL
ten $M`IPPMOOPO
ten daysQOPUNPOPPO
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
testedMMPPOYPPPO
testicleMOUPPOQPPP
testingZVIOPLKORO
testisPPRPPPNPPP
testosteroneQPOPPPPPPP
testsRYOPOONPKO
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
than #1OLQPPPPQTP
than #2SOPPPPPPPP
than tabletsRNPPPPPPPP
than thePPRPPPOPPP
thankQUNPPNOPPP
thank youQQPPPOOPPP
thanksNaKNPMNOOO
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
theHx^?@DASXR
the #1L]IPPQLXKN
the #2N^LPPNMOOO
the ambulanceOWMPPPPPOP
the antibioticMOTPOPPPRP
the antiviralPPPPPQPPPP
the armSLTPPNPPPP
the aspirinMTMPPTOPOP
the auditPSNPPPPPPP
the babyTGXONQPOPO
the backQTNPQOPMQP
the basementORPPPOPPPP
the bathroomPMUPPNPPPP
the bedPLVPPNPPPP
the bellyPTNPPOPPPP
the bestQROPPQPPOO
the bigQSOPPPPPLS
the bikePROPPPOPPP
the bleedingPOSPPOPPPP
the bloodRRPPPMOPQO
the blueORLPPVNOQP
the boardNWMPPPPPNR
the bottleONSQPOPPPP
the breakOULPPPPPPP
the buildingKNSPPPPPWO
the cSSNPPOPPPN
the canteenMUPPPOOORO
the carNIUPPYOONO
the ceilingMLTVOPOPOP
the chairPMTPPPPPPP
the chanceSOOPPOPPPP
the chartNROUPMPPPP
the chestRPNPPPQPPQ
the childQORPPOPPPP
the clinicOMRPPOPOUP
the codePOOPPPPMWP
the coffeeLTPPPPPPPP
the cornerPQQPPPPPOP
the corridorORPPPPPPPP
the counterPQPPPPPOPP
the crashPQJPPPPPWO
the ctOUOPPPOPPO
the daughterOPQPPPPPPQ
the dayQQOPOPPPPP
the depressionMTPPPPOPOP
the deskORRPPOOOOP
the diabetesJXPPPTOOMO
the dialysisOUOMPPOORP
the doorLS[PPMPIOP
the dosePPPROPPPPP
the drugPPONOMSONV
the ecgSRPPPONPPP
the edWKOPPPPOOQ
the elderlyQOPPPPPPOP
the emergencyQQQOPPPPPP
the endQPPPPPPPPP
the evidenceQPOPPPPPPP
the eyeGTPPZONPPP
the familyQSLPPMORKW
the filmLQOPPOVPOP
the firstUULRLPPPOP
the floorRLTPPPOPPP
the fluURPPLOPPPP
the folderPPOPPPPPQP
the footQOPPPPPPPP
the fridgeOXNPPPOPMP
the frontOTOPPPPPPO
the generalSRKPPPPPPP
the gentlemanOMTPPPPPPP
the goodOUNPPPPPOP
the goutPUOPPNPPOP
the gpNMVPPPPPPQ
the hallOOTPPOOPPP
the handQRNPPPPPPP
the headSLRPPPPPPP
the heartYLQOOOPPNP
the hipOPOPPRPPPP
the homePULPPMPPPS
the houseQOPPPPPPPP
the icuQNPPPPPPRP
the insulinQNVOOPPPNO
the ivOOSPPPPPPP
the jabTOPPPMPPPP
the kettleMRRPPPPPPP
the kidneyTNPPOPPPPP
the kidneysRPPPPPPPOP
the kidsQKOPPVPPOP
the kitchenNUQPPNPPOP
the kneeWSOOPOKPPP
the labPYKPPPOPNP
the labelPRPPPPPPOP
the ladyPOOPPONPVP
the lastQTOMONNVQN
the lawMNPPPOONM]
the leftPMPPPTPPPP
the legPORPPQNPPP
the libraryMVPPPMPPPP
the liftNRRPPOOPQP
the lineNNVPPOOPPP
the linenNTNPPRPPPP
the lobbyPQPPPPPPPP
the localOPPOPPPPSP
the logOUNPPPPOOP
the longQROPPOPPPP
the lungQPPPPPPPPP
the manNTNPPPPPPP
the matchPROPPPPPPP
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
the notesOLOPPOOPRW
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
the pharmacyPTOOPROPMO
the phonePJSPPNPPVO
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
the rightOJLRNWOSMS
the riskRPPPPPPPPO
the roadPQOPPPPPPP
the roofOL[PPNPPMO
the roomPPMPPRROQO
the ruleQPPPPPPPQO
the sameMJPN]LRRON
the scalePROPPOPPPP
the secondNYKPPPPPOO
the sepsisORPPPPPPPP
the sharedPRPPPPPPOP
the shinglesNRNPOSPPPO
the showerPMTPPPPPPP
the sinkQOSPPONPPP
the sluiceOIQPPPPGbO
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
the teamOXQOPOQPKP
the thighMLUPPPRPPP
the thirdSORPPONPPP
the timePMOPPOVPPP
the topOQPPPPPPPP
the traumaOQPPPPPPPP
the trialsQPPPPPPPPP
the twoQOOPPPPPQP
the ultrasoundPQPPPPPPPP
the unitPMTPPOPPPP
the vaccineKMUPOTPPOP
the ventPROPPPPPPP
the vertebroplastyORPPPOPPPP
the waitingOLSPPPPPPT
the wallPOQPPPPPPP
the ward]BLKONMOR_
the wayQQROPNOPPP
the weekPSPPPNPPPP
the weekendOMOPPVPNMS
the weeklyPOORPPPPPP
the whiteboardOWNPPPPPMP
the wholeMRRPOTOOOP
the wifiOYMPPPOPLP
the windowPOSPPPPPPP
the woundNNTPPPPPPP
the wristPLOPPP[OMN
the wrongROUPPNPPNO
theatrePPZQORINQM
theatre #1OLZPPMOPPP
theatre $OWKROOPOPP
theirVROPNJMPUP
their ownSPOPPMPPSP
themMPTNQPIMRV
them $NTLPPPNNWO
them ?SPPPPOPPPP
them backLTOPRPPPPP
them fromPRNPPPPPPP
them inPMUPPPPPOP
them toMPOPOTPPPP
then?F`cJJ_PJL
theophyllineGOPTYPOPPP
theoreticalLPPPUPPPPP
theoryQPPPPPPPPP
therapeuticQVPLOPOOPP
therapistRNPPPRPPPO
therapyOKKOOWN[ON
therapy $ROPPPPPPPP
therapy forTOPPPPPNPP
therePMIOLSJ[[K
there $K[JPOWKULN
there aMMNPOLOUZO
there anyRPNPPSPPMP
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
thighsXPPONLPPPO
thinTSNOOPNPPP
thingJ\QOWTGOJO
thing $MMOPRWOPPP
thingsTMNPPOUPNP
thinkKK\OPN]OFN
think $PNRPPNSPPP
think iPPNPPUNPPP
think it'sROPPPOQPPP
thinkingJGJPOcVOOO
thinking aboutMOOPOXOPPO
thinking ofLIMPP`OPPP
thinksPSSPPNOPOO
thinnerQMTPPOPPPP
thinnersSOOPPOMPSP
thirdQRYOOQJPMO
third timeQPPPPPPPPP
thirstyPOQPPPPPPP
thirtyLOWPPNPPPP
this?cCMNJkF^H
this #2TPOPPPMPPP
this $OUNPRNNPPQ
this aMHOPPO^POP
this afternoonPURPPPMPLP
this amQTSPPPIPPP
this hospitalOLPPPPOPWP
this isOOQPOTOPPP
this monthRQJPPXLPQP
this morningST\NOLEOOO
this onePQPPPPPPPP
this timeOSVPPKNPOP
this weekR\LPPSEPOP
this winterYNPPOPOPKP
this yearQPPPPPOPPP
thoracotomyQPPPPPPPPP
thoseKQLPRK_PLO
thoughtSQPPPMPPPP
thoughtsPLPPPTPPPP
threadMOOPPPVPPP
threadyPORPPPOPPP
threatOLSPPPPB`P
threateningQPPPPPPPPP
threeTLSTLRNNLR
three daysQPPRNPOPPP
three monthsSPPPPNPPPP
three timesNNNTOVNPPP
three weeksZPKPONOPPP
three yearsLPPPPPOPPV
thresholdTMOOPOOOQR
thresholdsRPPPPPOPPP
threwRVMPPOMPPP
throatLG^MNNYOOO
throat $TPPOPPOPPP
throat'sPOQPOQPPPP
throatsOSSPPLOPPP
thrombectomySOPPPPNPPP
thrombolysisJPOONPPZPP
thrombosisRPPOPPOPPP
throughGOQORWPSOO
through theOKWOROOPPP
throwPROPPPPPPP
throwingSMQPPSMPPP
throwing upSLQPPSMPPP
thrownOORPPPPPPP
thruONSPPPOSPP
thrushLPPPUPPPPP
thumbQOKPPMYPPP
thumbsNMMPPM\PPP
thunderclapTPPPPPMPPP
thursLULOPTPPOP
thursdayOXQPPOMPMO
thursday $OTPPPPNPPP
thxHeMOOOOOLO
thyroidMISLOWXOPO
thyroid noduleQPPPPQPPPP
thyroidectomyOPPQPPPPPP
thyroxineRPPPOPOPPP
tia^KKLKMRPRR
tia $ZNKOLNUOPP
tibKOVPPPOPPP
ticagrelorOPPOSPPPPP
tickPGOPPWPXMN
ticketNYMPPOOOPP
tidLNPYOPOPPP
tidyPRPPPPPPNP
tie[QNPNOKPPO
tiedPNRPPPPPPP
tienePNWPPOOOPO
tightRNZOPMLPOP
tightnessPPPPPROPPP
tilM\LOPONOOP
tilesPPRPPOOPPP
tillM^QPPNLOMO
till #1OZKPPPPONO
timePYYLOMJYEO
time $NGWPRQORQP
time ?SPPNQPNPOP
time doesKYPMPOMNVO
time forNSPPPPPPPP
time isN_POPOLOKO
time to[NOMOPPOPM
time'sPNPPPPOPTP
timesLPOPNVKNYN
times $OQPQPOPPPP
times aOPOTOOPPPP
timiQPOPPPPPPP
timingRDHNSNNOfO
timing $HFKOSOOOgO
timing ofWOMOPPOPOP
timololPOONUPPPPP
tinglingOOKPPMZPPP
tinnitusQMPPPSPPPP
tinyMQROORSPOP
tinzaparinOROQPPPPPP
tiotropiumUPPOMPPPPP
tipSLRPPPQPPP
tipsOKOOP[OOPP
tiredLJJPN]XOON
tirednessRPOPPPOPPP
tiringPPQPPPOPPP
tirzepatideRPPPPPPPPP
tissueQPPPPPPPPP
titrateMOPYIPPPTP
titratedPOPPPPPPQP
titrationJNPaLOPOOP
tizanidineOPPPQPPPPP
tmpLPPSRPPPPP
tmp smxLPPSRPPPPP
tmrwPROPPPPPPP
toOPNb@U:KX_
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
to doOG^PPSOPNN
to getNELMOXMYZM
to giveTNMOOPPMUQ
to goMWOPPPOPOP
to handPNNPPNPPJ\
to haveQQLPPTPPPO
to headQPPPPPPPPP
to helpUOMPPOPPPP
to herPNSPPOPPPP
to holdSRQONOPPNP
to keepOWOPPMPPPO
to knowOTKOSNOPOS
to leaveSRPPPOPPLP
to mePQRPPNPPPO
to myOVPPPIPPPQ
to normalPUNPPNOPPP
to openPVLPPPPPOP
to operateQPPPPPPPPP
to oralLTOSOPPPPP
to ourPUNPPPPPNP
to pickTONPPPPPPP
to preventUOOOPOPPPP
to putSOPPNPLTPP
to rehabOVMPPPPPPP
to reportOOOPPOPONX
to roomOPRPPPPPPP
to ruleTOPPPPPPOP
to sayOSNPPPPPPP
to seeSPPPPPMPPP
to sendRQLPPPMPVO
to skipSOPPPPPPPP
to someoneSPPPNPPPPP
to startRMPPNTPPPO
to staySOPPPOPPPO
to stopTPOLMXOOON
to surgeryNOTPPPPPNS
to switchOPPPROPPPP
to takeLPLORUOKQX
to tellRGVPPLNPPX
to theK`SKOBYKNU
to theatrePUNPPOPPPO
to treatXLOOPOPOMS
to tryOLOPNYPPPO
to useQPPOROPOQO
to waitPMUPPNPPPP
to workUNNPPQPPPO
to writePOPQPPPROP
to youOPROPORPPO
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
toddler withSOPPOPPPPP
toddler'sTWPNPHPPPP
toddlersWMOPPPPPNP
todoNPSPPPPPPP
todosLWOPPPOPPP
toeNMQOQUQOPO
toenailROOPPTNOPP
toenailsNPPWPOMPPP
toesHKWPOUSPOO
tofacitinibQPPPPPPPPP
togetherRNOMUOORPP
together $OOOPRPORPP
together ?OPPPRPPPPP
together withQPPPPPPPPP
toiletOJSPPUPPPO
toiletsPOQPPPPPPP
toldK]?ON[MOOV
told herNWLPOROPPO
told meOUNPPPPPPO
tolerateRPPPPPPPOP
tomatoesPQOPPPPPPP
tombstonesPORPPPOPPP
tomoPNSPPPPPPP
tomorrowUYLNNMLMVN
tomorrow $KYLPOLOOXO
tomorrow ?PQPPPPOPPP
tomorrow'sPTOPOPPPPN
tonerP[OPPPPPFP
tonguePHINJRjONN
tonightRZ]OPELKNN
tonight $NKZPPIPL[O
tonight ?Q[OPQPOPEP
tonight orSOOPPPOPPP
tonitePDPPPPPN^P
tonsilOPTPPPMPPP
tonsillectomyQPSPPPMPPP
tonsillitisNPPPPPTPPP
tonsilsPONPPSPPPP
tooZIZLJ_GNNL
too $OSPPPPOPPP
too lateVMPMOTOPPO
too muchSKMQK\NPPO
tookVPjJQ?NNLO
took aONXOPLOPPP
took theOWQOPPPOLO
toolORPPPPPPPP
toothTKJOM\OPPP
topF\IUROSPNO
top ofQMOMTPTPPP
topamaxQPPPOPPPPP
topicPRPPPOPPPP
topicalNOPNWPPPPP
topiramateUPPPKPPPPP
toppedPWPPPJPPPP
toradolLOPQUOPPPP
torchPQOPPPPPPP
tornQOPPPPPPPP
torn meniscusQOPPPQPPPP
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
tourniquetQLWPPNQONO
tousOWKPPPPPPP
toutNI\OPPOOPP
touteOPRPPPPPPP
towardPPPPPPPQPP
towelPMQPPUOPPO
towelsNQQPPPPPPP
townNQTPPOOPPP
toxicNRQPOPQPPP
toxicityNOXPOPMPPP
toxidromeOOIPPPZPPP
toxinRPPPPPNPPP
toyotaPULPPPPPPP
toysPROPPPPPPP
tpaGOQXOPPVNO
tpmRPPOOPPPPP
traceNNWPPPMPPP
trachOQRPPOOPPO
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
trainerOWMPPPPPNO
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
transportMUQPOOOORN
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
treatfLNOOHJNLV
treat $WMPPPNPONR
treatedDJIONX_OPV
treatingYOOPPONPMO
treatmentWOLOMRMQNU
treatment $ZOPJOONOPQ
treatment forOPPPPPPPPR
treeMSMPPNVPPP
tremorHKKPOU_POO
tresOOSPPPPPPP
triageOWSPONNOPM
trialcSJLONMNNN
trial $^JONPPOOOO
trialsYNONPNPPOP
trials $RPPPPOPPPP
triamcinoloneROPHOOPYPP
triedOSMPPRPPPP
triggerMOOPPPVQPO
triglyceridesQPPPPPOPPP
trimesterNKOM`POPNO
trimethoprimOPPQRPPPPP
trimoxazoleMOPSRPOPPP
tripMOOOPTTPPP
tripleRNPPPPQPPP
tripodingPPQPPPPPPP
trippingQPPPPOPPPP
triptanVPPNIUPPPP
trolleyHYSOONLOVO
tropQSNOPPPPOP
troponinSPOPOOQPPP
troponinsNXOPPPMPPP
troublePKRPRWMPPO
trouble ?PPPPRPPPPO
troughPPPQOPPPPP
trtROPPPPPPPP
truckKNXPPPPPPP
trueLROPRNSPPP
true ?PRPPPOPPPP
trulyUPPPLPPPPP
trunkRKLPPOYPPP
trustQMMPPNOO]L
trust $POPPPOPPSP
trustedROPPPPPPPO
truthTNPPPNPPPP
tryPMNON]NOON
tryingKLNMX\OONM
trying forOPOPPSPPPP
trying toLLNMXZOOON
tshNHOOMYXOPP
tsh #2.QOPONTOPPP
tsh #3.PPPPPORPPP
ttgQPPPPPPPPP
ttmUMOPPPOPPP
ttosPRPPPPPPPP
tubTNRPPNNPPP
tubeTJ_NOOMOON
tubesQPJOPTNPTP
tuesPRPPPPPPPP
tuesdayMTKPOXOPOP
tuesday $PQPPPPPPPP
tuesdaysNUNPPPPOPP
tummyPOOOONVPPP
tunnelKONOPXTPPN
turkeyQRNPPPPPPP
turmericPOPORPPPPP
turnMRWPOSNOLO
turnedNWNPPLOROR
turningPKXPPNOPPP
turnoOWMPPOOPPO
turnsQPPPPPPPPO
tuttaNMVPPPOPPP
tuttiNUOPPPPPPO
tvNYKPPOPPPP
tweePMTPPPPPPP
twelveRPOPPPOQPP
twentyKPMPSPOVPP
twenty minutesNPMPPPOVPP
twiceOJOUO\HQOO
twice aPPOPPQPPPP
twice thisPKMPPZNPPP
twinMQTPPPOPPP
twinsPXOOPNLPPP
twistPQPPPPPPPO
twistedUNSPPMNPPO
twitchingNIWOPUNPPO
twoFUe\KJFWEM
two $RRNOPRNOOP
two daysTNPNPOSOPO
two hoursPVOPPLOPPP
two minutesONTPPPPPPP
two monthsOPPQPPPPPP
two ofSJVPPPOPOP
two weeksZLMNPRPPON
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
typeZJIXLSOSLN
type #1ZJJXLTNQNN
type twoPPOPPPQPPP
typedPTOPPMPPPP
typhoidOPPQOPQPPP
typhoid $OPPQOPQPPP
typingNLLPP^NPPO
typoPQOPPPPPPP
tyrePSNPPPOPPP
uHRNOUYOQLO
uaJNKPOObPOP
uberRMTOOOPPPP
uitOKXPPPOPPP
uk[JOPPQOPOO
ulcerMHKOOOeQMO
ulcerativeQPPPPPPPPP
ulcersQRKPPZJOOO
ultraQOPPPPPPPP
ultrasoundRNNPONVPOO
ultrasound forQPPPPPPPPP
umQVPOPOMOPO
umbilicalPNUOPOPOPP
umbilicusPPRPPPNPPP
umbrellaORPPPPPPPO
unNPYOPOOOON
unaMJUOPPVPPP
uncleJQQPPUQPPP
uncle'sONOPPUPPPP
unclearOPRPPPPPPP
uncomplicatedTNPPPPOOPP
unconsciousQOUOOONOOS
undQL_NONLOOO
underNHSVMRCYK[
under #1TMNUOPNOPP
under #2RNLOPPOOYO
under #3RPOPPPOPPP
under aOOSPPPPPPP
under thePPRPPOOPGZ
underactiveQPOPPPPPPP
understoodUOPPPPPPPM
undilutedPLTPPPPPPP
uneOTNPPPPPPP
unequalLL]OOOOPPP
uniPNQPPPPRPO
uniformNUOPPPOPOP
unilateralMPNOPOXPPP
unionOJOPPPPPYP
unitLUNLONMJaO
unit $JSQMPPOOYP
unitsHKRbMNLUNO
units $PLNVOOOUOO
unknownOLNPPPTSNR
unlessPPQPPPPPPP
unmeasurableNOUPPOOPPP
unnecessaryQPPPPPPPPP
unprovokedSOPPPPOPPP
unrealPRPPPOPPPP
unrecordableOPRPPPPPPP
unresponsiveOMXPPONPPP
unsafePPPPPPPPPQ
unspecifiedOOPPPPPTPP
unstableROPPPPPPPP
unterONUPPPOPPP
untilSZHMORPSLN
until itTMPPPPPPPP
untreatedQPPPPPPPPP
unvaccQPPPPPPPPP
unvaccinatedQSQPPOOPPO
unwitnessedSPNPPPPPPP
uosmONMPPPVPPP
upWcOc<IVT@D
up $SZVSKKIOMN
up ?RPQQPPOPNP
up aTMSPPOPPPP
up andOSRPONPPPP
up atPQONOZMPLP
up byPROPPOPPPP
up everyMWOPPNPPPP
up forOPROROPPOP
up inQQOPPPPPPP
up onISOPLM[ROP
up theKQPPOMOYPO
up toOMRTOPOPPP
up withNKPONVVOPP
updateO]KPPNOONO
updatedPSOPPPPPOO
updatesPWKPPPOPPP
upgradePROPPPOPPP
uploadedPQPPPPPPPP
upperLNISNO^OOO
upper giSOOPPPPPPP
uprightUFMPPO[OPO
upsOSNPPPPPPP
upsetOQPPSNPPPP
upsideNZMPPLPPPP
upstairsOVLPPPPPPP
urateQPPOPPPPPP
ureaOMMMPO[PPP
ureterSOPPPPPPPP
ureteralQPPPPPPPPP
uretericTPPPNPPPPP
urgencesTOPNPPPPPO
urgentMKSPPOMWUO
urgent careNNQPPPPPTO
urgentlyOORPPPPPPP
uricQOOPOOSPPP
uric acidQOOPOOSPPP
urinaNPTPPPOPPP
urinaryQPPPPPPPPP
urineJOPLILmNLP
urlaMK[PPPOPPP
urologistNOSPPPOPPP
urologyOPPPQPPPPP
urosepsisQOOOPJNYPO
usH\INNUOPUN
us $NFTNOZOMWN
us aOWMPPOOPPP
us orQJOPPPOTSP
usaYIOPPPOPPP
usbPRPPPPOPOP
use__FIPHLROM
use ?QPPPPPPPPP
use forPUPPPPPQKP
use theQVNPOMOPPO
usedRKPOSMOOOV
usefulSOPPPPPPPP
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
utiPRNVJNOSPO
uti $ROPOPPPTMP
uti inOOPSOPOPRP
utileSNOPPPPPPP
utisQOOPPSOPPP
uurTXHPPPOPPP
vnGGJNNWLMO
v #1RINOPO]OMO
vaSTNOOOOPPP
vacNSPPPPOORP
vacationLTPOPUPOMO
vaccinateRPOPPPPPPP
vaccinated\ONPFRPPPP
vaccinationDUOPZPPQOP
vaccinatorsOQPPPPPPPP
vaccinePQQGUSMSPO
vaccine $OPPPRPPPPP
vaccine fridgePROPPPPPPP
vaccinesJTOOMOOOZP
vacineQPPOPPPPPP
vaginaMOWPPONPPP
vaginalSPOPPOPPPP
vaginal progesteroneQPPPPPPPPP
vagueOPPPPRPPPP
valaciclovirLPPVNPPPPP
valacyclovirSPPOOPPPPP
validHKOONOLOMi
validatePUNPPPPPPN
valproateOOOL[NOOPO
valsartanPPPNRPPPPP
valueSUMPPPNPOO
value $QVMPPPNPOO
valveTONPNOTPPP
vanK]QOONJOSN
van deN[JPPPOPOO
vancIXOMTPPPPP
vancoMPPZKPPPPP
vancomycinSPPPOOPPPP
vanishPQPPPPPPPP
vanishedPQOPPROPPP
vapRPPOOPPPPP
vapeSPPOPNPPPP
vapesQPPPPPPPPP
vapingUMOOPQPOOP
vapourTOOPPPOPPP
vareniclineOPPOTPOPPP
variableOMOSPPTOPP
varicealTOPPPPOPOP
variceal bleedSPPPPPPPOP
varicesOSTPNPOPMP
varicoseNNRPPSPPPP
vascSOPPPPOPPP
vascularONQOPOOTSO
vasectomyNROPPVOOOO
vasoRPOPOPPPPP
vasopressinPNNUOPPPPP
vcfRPPPPPOPPP
veVOPOOONPPP
veganOPPPPPRPPP
vegetarianPOMPPVOPPP
veinROROPPOOOP
veinsLNSPPTPPPP
vendingPPRPPOPPPP
vendorNGHPPPNO_X
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
verbalMOPPPPPOOW
verifiedPQOPPPPPPP
verrucaLPPPPPUPPP
verschlucktPNSPPPPPPP
versionPOOPPOPPTO
versus\OOLOPNOOO
vertebraPROPPPPPPP
vertebralVOOPPPLQPP
vertebral fractureTOPPPPMPPP
vertebroplastyYNONPNOPOO
vertigoQOJOPOZOOO
vertosZJNPPPOPPP
veryJ_VNOLQOJN
vesselMPPPPPTPPP
vestibularSOPPPPOPPP
vestibular neuritisQPPPPPPPPP
vetOWKPOLQOPU
vezL]IPPPOPPP
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
visitNNMNNLFvEN
visit $POPPPPPROP
visit ?OQPPPOMWNP
visitingCYPOPONL^O
visitorPHJPONMLgQ
visitorsOPOPPPOOXN
visitsVMPOPOPNQP
visualOPPPPPRPPP
vitPLNVXRLKNO
vit dYPPGOTPPOP
vit kINOaNONNPP
vitalRPQOPPPPPP
vitalsOQRPPOOPPP
vitaminTUJLLTUNOO
vitamin dQTNPOSNOOO
vitaminaUNOOPPPPPP
vitamina dUNOPPPPPPP
vitamineUOOOPOPPPP
vitamine dUOOOPOPPPP
viteOOVOPPOOPP
voceraPSOPPPPOQP
voglioOKWPPPPPPP
voicePJNRPRUPPP
voice isPPQPPPPPPP
voice noteRPLRPRPPPP
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
vomitedPSOPPOOPPP
vomitingPL]QLMOOOO
vomiting andRPQPOOOPPP
vomiting bloodOPSPPOOPPP
vomitsOPQPPPQPPP
vonUSLPPOOPPP
voor]IMPPPOPPO
vorJTXPPOMOPO
votePROPPPPPPP
votedPQPPPPPPPP
vozOORPPPPPPP
vpSPPPPPNPPP
vp vsQPPPPPPPPP
vrouwSLRPPPOPPP
vs}3F>,LK]Gd
vs #1[OOLPOOPNP
vs #2YNLMPOLVPO
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
wEBCLlP^TJQ
w aRSOPPQMPPO
w oLUQPPMOORR
w theKLNPS[NSNO
wachPTMPPPPPPP
waferOPPTNPPPPP
wait\RTOKUFNNN
wait $NSNPPTNPPP
wait ?TNOPLUMPPP
wait andSMSPPNOPPP
wait forTPPPPOOOOP
wait untilQPQPPPOPPP
waitingMTPPPRNONS
waiting forNROPPRPPPP
waiting onNXKPPQNPPP
waiting roomOOPPPOPPOT
wakeQDdROINOPP
wake himONSSPOOPPP
wake upTIWOPNPPPP
wakesRNRPPOPPPP
wakingOFWOPWOPPP
walkH\OPPIRNUO
walk inLRRPPMPPTP
walkedMOVOPPPPPP
walkerPTMPPPOPPP
walkingRNIPPSNYOO
walksTOQPPOMPPP
wallOQRPPMRPOP
wantQLVJOTMPKY
want aPSOPPNPPPQ
want toNG_JPTOPOP
wantedONTPPOPPPP
wanted toOPQPPPPPPP
wantsLMAKUfFOK`
wants aPKLPO]ORPM
wants mePPPPPQPPPP
wants offRPPNPPPPPP
wants somethingMPPPSPOPPP
wants theQOPPPNPPPR
wants toOWMOUUONLJ
wardWMNJNNID]^
ward #1OQRPPPOPPP
ward $T@[LOONGdM
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
was theL[MOOPPPOP
washP[MOPMNPOP
washedPTNPPPPPPP
washerPQPPPPPPPP
washesQPPPOPPPPP
washingPRNPPPPPPP
washoutMNPPWOPOPP
wasn'tPQPPPPPPPP
wasntPKVPPPPPPP
wasoQPPPPPPPPP
waspOQTPPPLPPP
wasteOSPPPPPPOP
wastingOPPPPPQPPP
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
wateryPLOPPOXOPP
waveLFTOOObONN
wavesKMPPPO\PNO
waxPOPPPTNPPP
wayOW[OQGLOOO
way $PRWOQKNPPP
way toOWNPPOOPPP
wbcINOMOO_OPP
weCUSBHV=Yc\
we allowedMNPPPPPPPW
we arePMWOPSOOMO
we callPMSPPPPPQP
we doLRQPPTONQO
we getOUOPPNOORO
we givePMRNQPPPSP
we haveHYOOONOLXR
we holdPLLOPOPPVT
we justPSOPPPOPPP
we keepQROPPOOPMS
we needLPSPPRPMTO
we stillXVOPPLPOIO
we stopUOOPPNPPPP
we waitQOOPPQPPPP
we'dRPPPOPPPPP
we'rePUROOONPNO
we'vePNTPPOPPPP
we've gotPNSPPOPPPP
weakQMXPPNNPPP
weakerQPPPPPPPPP
weaknessJORPOOWPPP
weanQPPPPPPPPP
weanedOZGPPPPPPP
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
weeQUNOPJYONN
weekISGMWWOYJP
week $HLGQVNU^MO
week ?RSPPPONPOO
week ofVLPPQPNOPP
week oldWNSPROHPPP
week orRXPOPPIPOP
weekendMTNOPTONOR
weekend ?NYOPPOOPMP
weekendsPIPPPPPPYO
weekerNNRRQPPPPP
weeklyXLMSOPOOPO
weeksZHTYRPJLKO
weeks #2PPPPPPQPPP
weeks $EHN^YKXNNN
weeks ?RPPOPOPPPP
weeks after\PKOPMROON
weeks agoROOPPPPPPP
weeks andMNRQOUOPPP
weeks ofPWKOPOQPOP
weeks orUPOOOPNPPP
weeks pregnantTOWNNMNPPP
weerNWNPPPOPPP
wegOMVPPPOPPP
wegovyMOPLPNPRXP
weighingOROPPPPPPP
weightWIIXKSTOOO
weight gainXPPKOPOPPP
weight lossPPPNPMVPPP
weirdNNPPPPTPPP
wekenOKXPPPOPPP
welcomeLZNPPPOPNP
wellTZANMLbNNK
well $NVKPNSQPPP
well ?QOPPPPPPPP
well asXNPPPPPOPM
well doneOSOPPPOPPP
wellnessOWOPPNNQNP
wellsRPQPPOOPPP
welshPSNPPPPPPP
wenigerUOOPOPPPPP
wentG_^KLLQNNN
went downOLUPPPOPPP
went homeMWNPOPOPPP
went inONXMPPPPOP
went outPOQPPQPPPP
went toOSPPPPPOPP
werLZOOPPNPPO
werePUPPPQOPOM
wernickeOPPRPPPPPP
westOPUPPPLPPP
wetQKUPPTLPPP
wettingOBMPPeNPPP
whatP6J^JOa[PL
what $KTQVLPOLSO
what aNfMOPILOON
what arePFLOPGSOU_
what canLZOOORMOQM
what didSOPPPPPPOP
what doXMXPPROX<M
what doesGOOOPNdMLQ
what doseLPPYMPPPPP
what elsePOPOPOUOPP
what happensUOPNVNNOPO
what helpsRMOOO\HPOP
what iPNVPPOOPPO
what isS;N\JL\H]P
what nowOMOOPPQOOV
what shouldHOOSTGR\OO
what timeJjOLONHMQM
what toTNPOPSKUMO
what wouldLLORPVSOOP
what'sME<TMObPZU
what's ourOOPPPPPPSP
what's thePAEWNHYT`R
whateverNSPPPPOPPP
whatsJHNSONYSWM
whats ourOOPPPPPPSP
whats theNKLUOOTNVN
whatsappLNPOPPPMKa
whealQPPPPPOPPP
wheelORPPPPPPOP
wheelchairNXOPPPPSIO
wheelsPROPPPPPPP
wheezePOTPPOOPPP
wheezingOOUPPOOPPP
wheezyPPRPPPOPPP
whenWK;_KWD^LS
when $JNPWRQOPPP
when ?MPPOPPOPPV
when aNOOPOPPPPU
when canWLNNOUOPPO
when doZYOMNLPOHO
when doesJZPOPONULO
when heTNNPPLUPPP
when iKQQOPUMUOO
when isVKNQPNNOUO
when it'sNROPPRPPPP
when sheQPPPPOQPPP
when someoneOOPPPPPPRP
when theRQOPPPOPOO
when toVNOVLOPPOO
when weQOQPPPPPPP
when youPXOPPKOPOO
when'sOROPPPPPRO
wheneverPZNPPMNPON
whereKFeNMLPH^K
where $LTTPPOOGWP
where ?LLaPPPNPJO
where areOMRPPOOPUP
where didOYPPPPPPIP
where doNWPPPQOTGO
where isPLSPPPOPSO
where theOKNPPPXPRP
where'sNCQOPOUN^O
where's theNCQOPOUN^O
whetherbJMOLNPPOO
whether theRPPPNPPPPP
whichJ@DPIT[c\J
which hasQPPPPPPPPP
which isSQPONOPPPP
which ofUOOORMOPQP
which oneXPOOHOSPPP
which worksTPPPPOOOPP
whileYMUMRRKOKN
while breastfeedingXPPOJOPPPP
while iPSPPPOPPOP
while onKOPNXPOPPP
while wePOSPPPNPPP
whiplashUOPPPPOOPP
whiteJMQONMeLNN
white andPRSPPOLPPP
whiteboardOWNPPPPPMP
whoNEBMO>:`ho
who approvesOMPPPPPPWO
who areQPPPPPPPOO
who canMFWPOOOMId
who doMNVOOOOKbE
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
who signsN?OPPOOZ`L
who takesPOTORPNPPO
who tookQWONPPPOLO
who wantsMZPPSMPOMN
who wasOPRPPPPPPP
who'sH\NOSLLOTP
who's onP]PPPPOPFP
who's theN;OPPPONkP
whoeverN[NPPNOPNP
wholeRK\NNTLNNN
whole bloodYONPPPLPOP
whole bodyQPPPPPPPPP
whole bottleNMYPPLPPPP
whole familyMMSPPOUPPP
whomLHNOPLNKsF
whoopingVOPPPLPPPP
whooping coughVOPPPLPPPP
whoseKSJOTONPM\
whyG<XJJ_\_LL
why $JHNNJOaYPP
wichTPOPPPOPOP
widalPPPPPPQPPP
wideLLZNOPTOON
wide openOPSOPPPPPP
widenedMNOPPPXOPO
wieXPOPPOMPPO
wiederMYMPPPOPPO
wifeGGZOOSJNMa
wife isNKVPPQNPPS
wife saysPLPPPOQPPU
wife'sOORPPQOPPP
wifiK[JOPOOOVO
wildOTPPPNNPPP
willMSJMYXKOLS
will aYKOPPMPPPP
will beMVQPPOPOPN
will doJ^VPOLNOLO
will itSLOPQQPPPP
will theUPPPMPPPPO
windowUTPNOONOON
window $ZLNOPPOPPP
windowsPRPPPPPOPP
wineNMPNQXOPPO
wingOSNPPPPPPP
winterXJPOOPVPKO
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
withQVHIcIWTNE
with #1MVNPPPMRPP
with ?SPPPOOOPPP
with aWQTWGJRPML
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
with fever[PPFPPPPPP
with fluQPPPPPPPPP
with goutUNOOPTOOPN
with heartQPPPPPPPPP
with herRRJPOSLPPS
with highQPPPOPOPPP
with himPQOPPPPPPP
with hisPTNPPNPPPP
with itOWNPPKPPPP
with legROQPPPOPPP
with meOQZPNKPPNP
with myQHQPL]PPPO
with noSORPPOMOOS
with normalROONNOWOOP
with oneQSPPOOOPPP
with pneumoniaDKOUNXVRPP
with theM^JOVPLOFV
with twoPPOPPPOSPP
with typeQPPPPOPPPP
with usOLPPOOONYP
with warfarinOPPOUOPPOP
withdrawPPPPPPPPOR
withdrawalTOOWJOPOPO
withinSJVOPOGTOS
within #1UMPPPPJUPP
within #2PPPOPPOOOS
within aROPPPPPPPP
within theNOTPPPPPPP
without[KKKMFQTQ[
without aOLPPOOOUWL
withuotQPPOPPPPPP
witnessWMOPPOPPPO
witnessedPNTPPPOOMR
wkWMKKVMOVPO
wk ?RPPPPPOPPP
wk oldUPQPNPLPPP
wksXQH@[YPMOO
wks $_RMDXLLOPP
wks agoHPOPWOSPPP
wobblyQPPPPPPPPP
wochenPORPPPOPPP
wokeSWLPOMNPPP
woke upPWLPPMPPPP
womanPSPQUMMNOO
woman #2QPOPPORPPP
woman ofOPOPTPOPPP
woman withRPQOPPPPPP
woman'sQPPPPPPPPP
wombPNSPPPPPPP
womenXNNONMOPSP
women $RPPPOPPPPP
wonNXOPPOOPMP
won'tGHNOJePONX
won't wakeOOTPPNPPPP
wonderRPOOPPPPPP
wonderingQOPPPPPPPP
wondersPTPPPLPPPP
wonkyPQPOPPPPPP
wontNG`PPNNPPP
wont wakePORPPPPPPP
woodONUPPPOPPP
woohooPQPPPPPPOP
woolMPOPPPTPPP
woozyPPSPPPNPPP
wordMVPPPLSSMO
word $OWMPPOPPPO
wordingGJNMPOOiON
wordsLKUPPOOVPO
wordtNLXPPOOPPP
workOJMMTWMSNS
work $XSGONTNOOO
work ?QPPPPPPPPP
work forOOOOPUPOPP
work inOPPPPSPPPO
workedNOKPNTOXPO
workerPNSPPOOORP
workersOOPPPPPUOO
workingObROOGKLSM
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
worry aboutNOOPSQPPPP
worryingPPPPPQPPPP
worseNNQONPZOOO
worse $RPTPPOMPPP
worsenRPPPOPPPPP
worstLNTPWNOPPP
worst headachePOSPPOOPPP
wortMOOPXOPPPP
worthSTOOMUMONO
worth itRYPOMONONP
worth theQPPPPPPPPP
wouldOGLPWYYMMK
would aSPOPPNPPPP
would beNWPRPIPPPP
would itNOOPPTPPPP
would likeRUMPPONPPP
would youGAKRRgWONO
woundMMUONQOUNP
woundsSMOPPOMOQU
wowPUOPPPOPNP
wrapsQPPPPPOPPP
wreckingQKPPOVPPPP
wristOFUOPQ]OMM
wristbandPULPPPPPPP
writeJOOQPNNTPW
writesPQPPPOPPPP
writingPPPPPPQPPP
writtenOPRORINXPO
wrongMUVNMJLMM]
wroteMRRPQPOQNP
wtKNM^OOPOPP
wwONOPPROPSP
xVPYGJPLNH^
x #1OY[MLNGOOP
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
y siteLONL\PPPOP
y vsROPPPPOPPP
y'allNROPPRPPPP
yaLO[OPONPOO
yeahLWOPPPOPPP
yeareISXJQGMLM
year $XQONPLNPOP
year ?RPPPPOOPPP
year andOMPPPTPPPP
year canOOPPPSPPPP
year ofROPPPPPPPP
year oldYJS\KFQOOO
yearlyUOPOPOOPPP
yearsVJGPNS\MLR
years $VOOOPQNPOO
years ?QPPPPPPPPP
years agoLUOOMMWPPP
years andQPOONSPPPP
years ofTOPPPOOPPP
years onWOPNONOPPO
yellowIRPNZSLPOO
yesIVINXQMOOU
yes orNPNOYONPPP
yesterdaySARONWXOOO
yesterday $NH[PPQOPPP
yesterday andSQOPOPOPPP
yesterday'sOQPPPPPPPP
yetMPTNPNLPZO
yet $NMROPOLPZP
yieldbKNPOOJOPO
yoNEPTNQTMOX
yo $KMMXQNUOOO
yo withRPOPPOPPPP
yogaRPOPPROOPO
yoghurtOTPPPPPOOO
yogurtPRPPPOPPOP
you:{=MNbeN@=
you $MPRNOYPOMO
you aNZPPPLNPOO
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
yourselvesPSMPPPPPPP
yrYNMPLMRNOT
yr $\LOOOONOPP
yr oldESQSNOXOPQ
yrsTOIORWONOO
yrs $VRNOPOMOPP
yungQPPPOPPPPP
zFMOOMOOlHO
z pakSOPPOPPPPP
zanamivirQPPPPPPPPP
zeOMVPPPOPPP
zegtPORPPPPPPP
zepboundOOOOPQOTPP
zeroMPTPPOROPP
zijnOPTPPOOPPP
zimmerOQSPPPNPPP
zincSOOSOOPOOP
zinc forOPPUOOPOPP
zithromaxQPPPOPPPPP
zofranOUONTPOPMP
zoledronateOPPRPPPPPP
zoledronicNPPSPPPPPP
zoledronic acidNPPSPPPPPP
zoloftNNPOZLOPPP
zolpidemSOPOROPPPP
zoneMPPPPPUPPP
zoomNWOPPMPPOP
zopiclonePPPPQPPPPP
zosterPPPPQPPPPP
zoster vaccinePPPPQPPPPP
zosynONPUPPPPPP
zuSLTPPOOPPP
zusammenLZNPPNPPPP
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
~'s_ETPNN_NLRN
~'t_OMTPOQROOP
~'veNPQPPSOPPP
~'ve_NPQPPSOPPP
~_abQPOOQQOPOP
~_abdPOQPPOQPPP
~_ablQQPPPPPPPO
~_aboOQOOQQNPPR
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
~_afRMPQOPSNQP
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
~_aloRPQOPOOPPP
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
~_arRRTPQMOONN
~_ardQOPPPPPPPP
~_areOOQPPORPPP
~_argPPPQPPPPPP
~_armNPQPQOQPPP
~_aroPQPPPPPPOP
~_arrTRPPOOMPOP
~_artPQPPQOPPPP
~_asSPRNPNOPMS
~_ascOOQPPPRPPP
~_askQSNOPPOPOQ
~_aspRNQPPPOPPP
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
~_avoOPPPSPOPPP
~_awPSQOONQPOO
~_awaPSQOONQPOP
~_ayPPPPPPPPQP
~_azQOQPQPOPPP
~_azaPPPPQPPPPP
~_aziQPPPPPPPPP
~_baWNSOORONOL
~_babQOQQPSNONP
~_bacTSPNOQOPNO
~_badPRPPPPPQOP
~_bagORQPPOPPOP
~_bakPQPPPPPPPP
~_balQMROPQPPPP
~_banMQMRQNRPRO
~_barQMPPPQPORP
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
~_bisORPPQOPPPP
~_bitPNPPPRPPPP
~_blNJ^NOLTLSN
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
~_broOQQPOPPOPP
~_bruOOPPPPSPPP
~_buMSORQQPOPN
~_bubPPPPPQPPPP
~_bucOQOPPPQPPP
~_budPPPPPQOPPP
~_buiPPQPPPPORP
~_bulOORPPQPPPP
~_bumQPPQOPPPPP
~_bunQMOPPQPQPP
~_bupOPPPQPPPPP
~_burPOPQOQQOPP
~_busORPPPPPPOP
~_butOQPPQOPPPP
~_buyPPPPQPPPPP
~_byRPPPPPOPPP
~_bypQPPPPPOPPP
~_caPTRMLITPQR
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
~_chaPSONONMQRR
~_cheQRQMQPNOQO
~_chiQQOPPOROPO
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
~_clOTOQPMRSNL
~_claMPOPRORUNO
~_cleRSPQNOOPOO
~_cliNPQPORNPRO
~_cloRQPOQNROOO
~_cluPQPPPOQPPP
~_coRPVMONHSMV
~_coaQPOPPPPPPP
~_cocPPPPQPPPPP
~_codMNPOPPMXRO
~_cofOSPPPPPPPP
~_cogQPPPPPPPPP
~_cohQPPPPPPPPP
~_coiROPPPPOPQP
~_colRNVPOOMOQP
~_comNTTNPOOQKS
~_conPMOQRRMPOS
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
~_cysPOPPPPRPPP
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
~_dayQNOQOPQQPP
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
~_desPOSQPOPOPO
~_detQPOPOQPPPP
~_devPMPPPOSPQP
~_dexROPQOPPPPP
~_diORPPSKSRMO
~_diaPOQROPOQQN
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
~_disQPQOOOPRMR
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
~_duPPQQNOPPPR
~_dulPQOPPPPPPP
~_dupPPPPPPQPPP
~_durQOQQOOPPOO
~_dutOQOPPPOPQR
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
~_efXMONQPOOOO
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
~_errQNPPPPOOQR
~_eryQPPPPPPPPP
~_esORQOPOOOSO
~_escOPRPPPPPPP
~_eskPPPPPPPPQP
~_estOSPPPPOORP
~_etQPOPOPRPPP
~_ethQQPPPPPPPP
~_euPPPPPPQPPP
~_evTPNONTPONO
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
~_faURTMNTKNOO
~_facQOROPOOPQO
~_faiQSROOPNPOO
~_falPPQOPQOPPP
~_famOQPOPOPPPQ
~_farOOPPPOSPPQ
~_fasTNPQORNOOO
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
~_fiUMXQMKQOLR
~_fibQPPPPPPPPP
~_fiePOQPPPQPPP
~_fifPNQPPPQPPP
~_figOORPQPPPPP
~_filPPOQONQQNR
~_finOUOOOPSOOO
~_firQPRPPNOPPQ
~_fisTOQPOOPPPP
~_fitPNSQPOOPPP
~_fivPPOQPPPPPO
~_fixPQPPPQOPOO
~_flMKSNUQRORO
~_flaOOQOPRPPPP
~_fleONOPSPQPPP
~_fliPPPPPQPPPP
~_floNOTPPNPPSO
~_fluRNPORORPOO
~_foMPRSMPNTQO
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
~_giORRQPNMPQP
~_girQPPPPPOPPP
~_givOPQRPNNPQQ
~_glSNQSOOPPOO
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
~_gouPQOQPPQPPP
~_grMQSQNSQNON
~_graNORRPTMOQO
~_greNRQPOORPOP
~_griPNRPPPQPPP
~_groQPOPPPQPOP
~_guNOSOPPPOPR
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
~_heTTVLKOTMOM
~_he'PPSPPNPPOP
~_heaTRPOOOPPNO
~_heiPPOPPQPPPP
~_helOPROOQQOQO
~_hemQQQOPPOPPP
~_hepQOPPOPQPQP
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
~_houPOPSPMMPUO
~_huORROQQNOOP
~_hudPQPPPPPPPP
~_hugPOQPPPPPPP
~_humPOQPPPPPPQ
~_hunORQPPPPPPP
~_hurRPPPQNOPPO
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
~_icPRPPPPPPPP
~_icoPQPPPPPPPP
~_idONNRPPTPPP
~_ideNOOQPPTPPP
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
~_jabQPPQPOPPPP
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
~_juRTQOPNQOON
~_juiRQNPQOPPPP
~_jumPPQPPPPPPP
~_jusPPROPPQOOO
~_kaQNTOOPQOOP
~_kalQORPPPPPPP
~_kanPPQPPPPPPP
~_keSPOOOQPOQQ
~_keeSOPPOQNPOQ
~_kenPOOPPPQPPQ
~_kepPOPPPPPPQP
~_ketOQPOQOQPPP
~_keyPROPPOPPPP
~_kiOPPSPOQOPO
~_kicOOQPPPPQPP
~_kidRNPPPPSONO
~_kilNROSPPOPPP
~_kinROQPPPOPPP
~_kitOQOPPOPPSP
~_klPOSPPPPPPP
~_knPMQOSPPOPP
~_kneQOPOPQRPOO
~_kniPOQPPPPPPQ
~_knoOPQPSOOOQP
~_koQMTPPPPPPO
~_krOOSPPPOPPP
~_l'SQOOPPPPPO
~_l'aQQOPPPPPPP
~_l'eRPPPPPPPPP
~_laRROORLNOPS
~_labQPQPPPNOQP
~_lacPOPOROQPPO
~_ladONQPQNRPQP
~_lagPQPPPPPPPP
~_lamOSPPPOPPPP
~_lanQPPOQQOPPP
~_lapPRPPPOPPOP
~_larRPPPPOPPPP
~_lasPPOROROPPP
~_latQOMNRPQOQR
~_lauPQPPPPPPPP
~_lavPOPPPPOQPP
~_lawOMOPPPPPOV
~_lePSNNPKQRPS
~_leaRTNOPMOOUO
~_lecPROPPPPPPP
~_lefNQQPPPRPNP
~_legOPPOOPPOOU
~_leqQPPPPPPPPP
~_lesSNOPOOSPOP
~_letORNPPPOROP
~_leuPPPPPPQPPP
~_levNORRTNNROO
~_liOLUNOLSNSR
~_liaQOOPPPPPOT
~_libOPOPPOPPTP
~_licPPPPPOPQPP
~_lidRPPPPPPPOP
~_lifQQOQOOPOPO
~_ligRPSPPOOPPP
~_likOQQPOQROOO
~_limNNPPOORPPS
~_linOQQOPOROPO
~_lipPNTOPOPPPP
~_liqPPPPPPPPQP
~_lisNRNOPPPQSP
~_litPORQQQOPPO
~_livQOOORSPPOP
~_llOSNPPPPPPP
~_loONSTOOQMOP
~_loaNPPXNONOPO
~_lobPOQPPPPPPP
~_locNLSOPNPOUR
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
~_lymNOOPPPTPPP
~_lysQOQPPPPPPP
~_maKMTRTPPMOS
~_macNSROQNQPOP
~_madORPPPOOOPR
~_magQQPOQPOPPO
~_maiQPQQOPNPPP
~_makOPOPQRQOOQ
~_malPNPPQPPPPP
~_mamQPPPPPOPOP
~_manPONTOONORR
~_maoOPPORPPPPP
~_marMQQPPRQPPO
~_masOMRPPPQPQO
~_matOPOPPQQPOP
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
~_moWSVNMRKPLL
~_mobQOPPPPPPPP
~_modOROPPOOSPP
~_moiPQPPPPPPPP
~_molRNPPOQPPPP
~_monRQQPOROONO
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
~_naQMPQOQROPP
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
~_niKPQOTSPNRM
~_nicNQRQOOOPRO
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
~_norTPMNORRONO
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
~_oePPQPPPPPOP
~_ofPPRROPNOPP
~_offPQQPPPNPQP
~_oftPOPROOPPPP
~_ohQPPPPPPPPP
~_okNQPOSPPPPP
~_okaNQPOSPPPPP
~_olROPPPOPPPP
~_olaPPPPQPPPPP
~_oldROPPPPPPPP
~_omQPPOPPPPPP
~_omeQPPOPPPPPP
~_onOSQOOMQPOR
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
~_orQSPRNNLMTP
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
~_ouRMRNOOPOTO
~_ourOPPOPPPPRP
~_outRNSOPOPOQO
~_ovPPSPNOPMRR
~_oveQPQPNOPMRR
~_owOPPPPPPPOS
~_oxSOPPQOOPPO
~_oxiSOOPPPPPPP
~_oxyPPPPQOOPPP
~_paJOQNOIWUTQ
~_pacQSOOQONPQO
~_padPPRPPPPPPP
~_paeONQPPPPPSP
~_pagOROPPOPORP
~_paiOPOQOOVQNO
~_palPOQPOOSPPO
~_panQSNPPOPPPP
~_papOROOPROPPP
~_parPLPOPQPQPS
~_pasNRSOPNQOQP
~_patOOMQQLRPSR
~_pauOPPPPPQPPP
~_paxPPPOQPPPPP
~_payOROPPOOUNO
~_peQRTPMQPNMP
~_peaQPQPPPPPPP
~_pecQPPPPPPPPP
~_pedPQOQOOPPQP
~_peeOQPPPPQQPP
~_pelPOQPPPPPPP
~_penMPPPNQRPOR
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
~_pinNQRPOPOOQP
~_pipOQPPQPPPPP
~_pizPSPPPPPPOP
~_plMRTNPPTPMN
~_plaNQQNORRQNO
~_pleNRQQOOQOPO
~_pluQPPOROPPOP
~_pnQQPPOQPPPP
~_pneQQPPOQPPPP
~_poNRUPMPLOQR
~_pocPPPPPOPPPQ
~_podOQPPPPPQPP
~_poiOOPOOPPQPR
~_polPMROOOOPSQ
~_pooOPQQPOPPQP
~_popOROPPQOPPP
~_porPPPPPOOPQP
~_posOQOPPRRNPO
~_potQQQQOPOPOP
~_pouQOQPPPOPPP
~_powPQPPPPOPOQ
~_prVQOMPNLRPR
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
~_pupOOSPPORPPP
~_purOPTPPOPPPP
~_pusPPNROQOQPP
~_putPQPPPOPPPP
~_pyOPOPPPRPPP
~_quQTQPNOMRNO
~_quaPOPQPPOPPQ
~_quePROPOOOSPO
~_quiQQSOOPOOOP
~_quoPQPPPPPPPP
~_raSJSXLROPMO
~_rabPPPQPPPPPP
~_racQOPPPQPPPP
~_radOQTPPPNPPP
~_raiPROPPPPPOP
~_ramROPPPQOPOP
~_ranPPOROPQPPP
~_rapQOQPPPOPQP
~_rasONOOQRSPPP
~_ratQOOWMONROO
~_rcQPPPPPPPPP
~_reUSLOJLJSQX
~_reaSRSNRNPPMM
~_rebRQOPPPPPPP
~_recSQQMNQPONR
~_redSNOQPOPPOO
~_refOONNOURNPS
~_regNPPRROPPPP
~_rehQPPPPPPPPP
~_rejOPPPPPPRPP
~_relTNOOOOONRS
~_remRPPPPNOPQP
~_renLPPUPPPPPP
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
~_rosRNRPPOOPQP
~_rotOROPQOQOPO
~_rouQQSOOPOOOO
~_ruRMQQOOOORQ
~_rubPPPPQPPPPP
~_rulQNOQOOOOSQ
~_runQPPPPOQPPP
~_rupQPQPPOPPPP
~_rurQOPPPPPPPP
~_rusPQPPPPPPPP
~_saQTTMTMNMNO
~_sabOROOQPPPPP
~_sacPPQPPPPPPP
~_safVLONTPNPQO
~_saiPQQPPQPPPP
~_salPRRRNPNOPO
~_samPRNORNPQNQ
~_sanOQRPPQOPPP
~_satPPROPOOPQO
~_savSOOPPOOPOQ
~_sayNORPPPROPQ
~_scPMTQNSPPON
~_scaPOOQOQROQO
~_schOKUROPPQOP
~_sciOQQPPQOPPP
~_scoSPMOORQPOP
~_scrPRQOPONPQO
~_seTVQMOKLTON
~_seaOQOPPQPPPQ
~_secNPSPOONQPR
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
~_shQORPMWTOLK
~_shaOPOOOSSONQ
~_sheNPSPPOPPPP
~_shiQPLQOSROQO
~_shoTSSPNRNQKL
~_shuOOQPPPPPQP
~_siOQPKQTRNQP
~_sicPPQQOQNPOQ
~_sidPNOPPRSOPP
~_sigMQNPPOQQRS
~_silPOQOROPPPP
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
~_sluOMSPPPPOSP
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
~_spaPTOPOPOPOO
~_speQNOQPQRPOO
~_spiRNPPPQPPQO
~_splOOPPPQRPPP
~_spoNSOOPPQPPP
~_sprPOUOPNOPPP
~_spuPMSPPPRPPP
~_sqPQOPPPPPPP
~_squPQOPPPPPPP
~_ssRPOPPPOPPP
~_ssrRPOPPPPPPP
~_stXRQPIVKJOR
~_staQQPSLPMNPT
~_steQQQROOQONN
~_stiPNROOROOQQ
~_stoSQNNRSOOOO
~_strQPRPOPOPPO
~_stuTQOONNPOQP
~_suSKSRNMNOPT
~_subSNPOQPOPNR
~_sucQPQPPOOPPP
~_sudQNSOPOPPPP
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
~_swoPNPPPQRPPP
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
~_terPPQPOPNQPP
~_tesQSOOOPPONQ
~_tetQPQOPQPOPP
~_texONQPPOOPPU
~_thHWSPNL\OLL
~_thaQUNOPOPQMO
~_theNTNRQNOQPO
~_thiNORQORWNOM
~_thoPOPPPORPOP
~_thrOMSOOQPPRP
~_thuNQOPPPTPOP
~_thyPOQOPQQPPP
~_tiNLRRNSMQUN
~_ticQOOPPQPQOP
~_tiePORPPPPPPP
~_tigQOQPPOOPQP
~_tilPRPPPPOPPP
~_timPNPOQPNQUO
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
~_trVNPKQPQMRP
~_traPRRPPNNNSN
~_treRNOOOPSPNS
~_triUOOMPPPQOP
~_troPQPPPPNPQO
~_truQNPPPORPRP
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
~_unNMURNNLRSR
~_uncPOQPPQOPPP
~_undQNPQOPOQOQ
~_uniNPOROOPPTO
~_unkPOPPPPQPPP
~_unlPPPPPOPPQQ
~_unpPQPPPPPPPP
~_unrPPRPPPOPPP
~_unsOOPPPPPQPQ
~_untPQPPPPPPOP
~_upOSJPPQUOOP
~_updPTNPPPPPPP
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
~_vaQPROPQMOOR
~_vacORPNPQOPQP
~_vagPPQPPPPPPP
~_valPPOPQOPOOS
~_vanOQPQPPPPPP
~_vapSPPPPPOPPP
~_varPNRPPPPPOP
~_vasQOOPPQPPPP
~_veRMUNONPNQQ
~_veiPOQPPPPPPP
~_venOMTPOOOORQ
~_verTQOOPNPOOQ
~_vesOPOPPPRPPP
~_viNPRPNLQTRM
~_viaNPPRQPPPOP
~_vicPPQPPPPPPP
~_vidRPOPPOQQOO
~_vilPQPPPOPPPP
~_virPPPPPPQPPP
~_visMOPOONPTUO
~_vitRPPOOPPOPP
~_voPMVPOOPOOP
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
~_weePONRQRNPOP
~_weiPOOROPQPPP
~_welQTMPOORPOO
~_wenORROOOPPPP
~_werPQPPPPPPPP
~_whLGKSLPUR\P
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
~_wisPROPPOPPPQ
~_witTNOORMPROQ
~_woNKRMRUPVMO
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
~_yeTMOQPRQONP
~_yeaTOOQOPPOOP
~_yelOPPPRPOPPP
~_yesPNPPPQQPPP
~_yoNUNOPRQONO
~_yogPQPPPPPPPP
~_youNUNOPRQONO
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
~aarOOTPPPOPPP
~aar_PPRPPPOPPP
~aatOQQPPPPPPP
~aat_OQQPPPPPPP
~ab_PNPQPROOPP
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
~absRPNQQPOPOP
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
~acedOROPPPPPPP
~aceiQPPPPPPPPP
~acemQPPQQOOPPP
~acenQPQOPPPPPP
~acepOPPPRPPPPP
~acerQPOPPPPQQP
~acesOPPPPPQPPP
~acetRQPPNPPPPP
~achNRTOOMROPQ
~ach_RMQPPOOPQQ
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
~acurPPPQPPPPPP
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
~adenQOPPQPOPPP
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
~advaQOPPPPPPPQ
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
~aesaPPOQPPPPPP
~aestPOPPPPPPQP
~af_PQOPPPPPPP
~afeTPLNTOPOQO
~afe_SQNNTPNPOO
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
~afteQOPQPPRNPP
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
~agonONSQOPPPPP
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
~ainUUKOLRRNNQ
~ain_TSPOMQPONO
~ainePQOPOQPOPP
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
~aisePQOPPQPPOP
~aitROPPOQQOOP
~ait_QPPPOQPPPP
~aitiOQPPPPPPPP
~ajoPQOPPPPPPP
~ak_PQRPPOOPPP
~akePUSOQPMMOP
~ake_QSPPOQONOP
~akedPPQPPPPPPP
~akenPPSPOOPPOO
~akerPQPPQOPPPQ
~akesPPNORPOPQP
~akfPQPPPPPPPP
~akfaPQPPPPPPPP
~akiONSOPSPPOO
~akinOMSOPSPPOO
~aknOPPPPPQPPP
~akneOPPPPPQPPP
~aktQOPQPPPPPP
~al_VGQVINPQRR
~alaMRTQPOMOQP
~ala_OOQPPPPPPQ
~alacPPPQPPPPPP
~alanQOPPPPPPPP
~alarORRPOPNPPP
~alatNPQQPPPPQO
~albOOOSOPQPPP
~albuPPOQOPQPPP
~alcONPQRQROOO
~alciPPPQPPPPPP
~alcoPOPORQRPOP
~aldOORPQPQPPP
~aldoPPPPQPPPPP
~aleRORROPPNNN
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
~alleMPROTQOOPO
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
~alsePPOPPPPPPP
~alsoOPPPPPPRPP
~alsyRPOPOPQPPP
~altQNQQPNMRPS
~alt_RNQPPPPPPP
~altaNSOPQPPPPP
~alteQPQPPPOPPP
~althPOOOOOOSQQ
~altrPPPQPPPPPP
~altyPOPPPPOOPS
~aluQQPPPPPPPP
~aluePQPPPPPPPP
~alvRPOPPPPPPP
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
~ampSRPOQOONPP
~amp_ORPPPOPPPP
~ampiNPPPRPPPPP
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
~an_SNQPSNLQOR
~anaQPMPSOOPQQ
~ana_QQNPROQPPP
~anadQPPPPPPPPQ
~anaePOPPPPPPQP
~anagQOOPPPPPQP
~analQOOPPQPPPQ
~ananORNPRPPPPP
~anapNPQPROPPPP
~anbPPPPQPPPPP
~anbePPPPQPPPPP
~ancSROSNMQQLO
~anc_NRPOQPQPPP
~ancaPPRPPPPPPP
~anceSQORNNNRNP
~anchPOPPPPRPPP
~anciORPPPPQPOP
~ancoPPPROPPPPP
~ancrRPPPPPOPPP
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
~anguONUPPPOPPP
~aniPOOPNQTPNO
~anicQQOPPPPPPP
~animQOQPPPOPPP
~aninNNQQOOTPPP
~anisOQPPPPPQOP
~ankNVNOONRORO
~ank_NQRPPNPPRP
~ankeOSOPPPPPPP
~anklQOOPPQRPPP
~anksPSOPPOPPPP
~annNURPPNONQN
~ann_PPQPPPPPPP
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
~anotPQQPPPOPOP
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
~antiTRPPLQOOPP
~antoROQPPPPPPP
~antrPPPPPPPPQP
~antsQQMOPSNPOR
~anuSOPOPQOPOP
~anuaQPPPPPPPPP
~anusQPPPOQPPPP
~anutQOPPPPPPPP
~anxPPPPPPQPPP
~anxiPPPPPPQPPP
~anyOSRRPONPON
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
~apaPMPOOPRPOR
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
~aplOQOPPPQPPP
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
~araRORQMRNPOQ
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
~ardiQNNPNOPQRR
~ardlOPRPPPPPPP
~ardsRSNPPNPPOP
~areTNQNNROQMS
~are_QROOPNORPQ
~areaPNQPPORPPP
~aredRQPOOPPPPO
~arelPNQPPRPPPP
~arenPRNPPQNOOR
~arerPPPPPPPROP
~aresONPPPQRPPQ
~aretQPPPPPPPPP
~arfQPOPQPOPPP
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
~arpOSOPPQOPPP
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
~aryRNOOONOPTQ
~ary_RNOOONOPTQ
~arynPQPPPPPPPP
~as_PRQNOOROOR
~asaPROORPPPPP
~asalQOPPRPPPPP
~ascQNQOPPQPPP
~asc_QPPPPPPPPP
~ascePOQPPPPPPP
~asciPOPPPPQPPP
~aseONQPOOOQQT
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
~ask_PPPPPPQPPP
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
~aspiPORPPPOPPP
~asprROPPPPPPPP
~assRQTPNMNNPR
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
~at_QOMQPPQPQQ
~ataQMQNPQRPPR
~ata_SNQOOOOOPR
~atalPPOPPPQPPP
~atarQPQPPPPPPP
~atcRPMQOOSOPO
~atchRPMQOOSOPO
~ateRMPQLOURON
~ate_QQMVMQLSNQ
~atedSNQNOQROPO
~atelOPRPPPQPOP
~aterPOQNOOTQPO
~atesQQOOPOQPRO
~athRKVOORLPQP
~ath_PMROOPMRRR
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
~atinRRNONQROOO
~atioQOPUOPMRNP
~atitPPPPPPQPPP
~ativOPOQPPPOQR
~atmQPPPPPOPPQ
~atmeQPPPPPOPPQ
~atoMRROPOQOPQ
~ato_PQRPPPOPPP
~atolQOPPPPPPPP
~atomOOQPPPRPPP
~atonOPPPPQRPPP
~atorNRPOQONPPR
~atrNPRRROOPPO
~atraPQPQOPPPPP
~atrePPQPPPOPPO
~atriQOPORPOPQP
~atroMPQRQPQPPP
~atsMORPPPROPQ
~ats_NORPPPRPQO
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
~autQQNOPOOROR
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
~awaSRQPNMQOOO
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
~axoPPPQPOPPQP
~axonOPPQPPPPQP
~ay_M\OLSPLNRM
~ayaOPQPPQPQPP
~aybPPQPPPPPPP
~aybePPQPPPPPPP
~ayeQQOPPPPQPP
~ayedQPPPPPPPPP
~ayerOQOPPPPQPP
~ayiNOROPQPPQP
~ayinNPRPPOQPQP
~ayoRPOPPPPPPP
~aysNPMPNQQRPR
~ays_NNNQNQQRPR
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
~azoLOPTVOPOOP
~azolLOOSUPPOOP
~ba_PPQPOPPPPP
~babQNQQPSNONP
~babiPPQPPPPPPP
~babyQOQRPSNOOP
~bacTRONOQPONN
~baciQPPPPPPPPP
~backQSPOORPPNO
~bactSPPPPOOPPP
~badOSOPPPPQOO
~badgOROPPPPQOP
~bagPRQPPOOPOP
~bagePROPPPPPOP
~baggPOQPPPPPPP
~bakPQPPPPPPPP
~bakePQOPPPPPPP
~balOMRPQQOQOQ
~bal_OOPPPPPQPQ
~balaPOPQPPPPPP
~baliPOOPPQPPPP
~ballPORPPPNPOQ
~bamQOPPQPPPPP
~bamaPPPPQPPPPP
~banMRLTQOQQRO
~ban_POPRPPOQPP
~banaPPOPRPPPPP
~bandMPNROPRQPP
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
~battOSQPPOOPOP
~bbedQPPPOPPPPP
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
~berPONQPNQRRO
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
~binaRPPPOPPPPP
~bindPOPPPPPPPR
~bineOPPPQPPPPP
~bingQPOPPQPPOP
~bioRRPNNQNPPQ
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
~bitQNPNRRPPOP
~biteQPPPPPOPPP
~bitoOPPOQPQPPP
~bittPNPPPQPPPP
~blaOKUOPOUOPO
~blacONQPQOSOPP
~bladQOPPPQOPQP
~blanOPPPPPRPPP
~blatROPPPPPPPP
~blauPORPPPPPPP
~bleQMTNNPPTOP
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
~bloONTOQQMNRQ
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
~booPUMOORNOQO
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
~browOPNQPPSPPP
~bruPOPPPPSPPP
~bruiOOPPPPSPPP
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
~bulQPQPQPOPOO
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
~bursOOQQPOPQPP
~busNQQPPPRPOP
~butNROQQOPPPP
~butaOPPRPPPPPP
~butePQPPPPPPPP
~buttOQPPPOPPPP
~butyOPPPQPPPQP
~buyPPPPQPPPPP
~by'POPPPRPPOP
~by'sPOPPPRPPOP
~by_PNRQPRNOOP
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
~caesPPOQPPPPPP
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
~calePPORPOQOPP
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
~carPOQPOQNTQO
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
~cefOPPQQOOPQP
~ceftOPPQPPPPQP
~ceiOPPPQQPPPO
~cei_QPPPPPPPPP
~ceilOPPQPPPPPP
~ceivOPPOQQPPPO
~celNTNPQPQPPP
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
~cer_RMOPOOSPQO
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
~checRSMNPPOPQP
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
~chlOOQSPPOPPP
~chlaPOQPPQPPPP
~chloPOPSPPPPPP
~chmPNRPPPOPQP
~chnPORPPPOPPP
~choRQQMNPSQNN
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
~chy_ONPPPQRPPP
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
~citaRQOOQOPPPP
~citiQPPPPPPPPP
~citoROPPPPPPPP
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
~claMOPPTNPTNQ
~claiONPPPPPUOO
~clamPPRPQOOPPP
~clapOPPPPPQPPP
~clarOPPPROOPPR
~clasOQPPPPQPPP
~clavPQOPQPPPPP
~clazPPPQPPPPPP
~cleQUQQMPMPON
~cle_ORSPPQNPPO
~cleaSQOROOPOOO
~clesOROPPPPPPP
~cliMOPRRSNPQO
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
~colRMVOMQMNSQ
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
~comiMPQQORQPPP
~commRQOPPQPPOP
~compRPPNPPMQOT
~comyQPPPPPPPPP
~conOOQQRQLOOR
~conaNQOQRPPPPP
~concNOORRRPPPO
~condPRQPPOPPPO
~confQOPOPQPPPQ
~congPQPPPOPPQP
~consRMQONONQOU
~contRRMMSQNOQP
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
~craROPOPROOQO
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
~crotOOQPPPQPPP
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
~ctioPOPNORNSPR
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
~cy_QLMSOOQOUQ
~cycOPOQRQOPOO
~cyclOPOQRQOPOO
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
~dapQPPONPQPPP
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
~daysPPOQOPPQRO
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
~de_PMUMNOPQRQ
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
~deePORQPOPPPP
~deepOOSQPOPPPP
~defPPQQPOPPPP
~defiPORQPOPPPO
~degOORPPROPPP
~degrOORPPROPPP
~deiOPPPPQPPPP
~deinOPPPPQPPPP
~delTPPNMOPPRP
~delaSPOPPPOPPP
~delePPPPPPPPPQ
~deliRQQNNONPRO
~demQPPOQPNQPP
~demaQPPPPPOPPP
~demeQOPPQPOQPP
~demoPROPPPPPPP
~denPOSMSMPRRN
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
~depQNQPORQOOP
~depoONQQPPPPPQ
~deprRPOOORQPOO
~derVPPQLMPOQP
~der_ROPQMOOPQR
~deraPPPPPPPQPP
~derePRPPPPPPPP
~deriRPPPPPPOPP
~derlQOOQPPQPOP
~dermPOPPPPRPPP
~dernQOQPPPPPPP
~dersQQOPPOPPRO
~desPNRROMRQNP
~des_POORPNRSNQ
~deskOTOPPOOPPP
~desoPPPQPPPPPP
~despQPPPPPPPPP
~detOOPPOQRPPP
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
~dia_QQOOOQPPPP
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
~diciRPOPQPPPPP
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
~ditOSOPPPRPPO
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
~dnePPOORQQPOP
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
~doeRNLMTOPQRQ
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
~donQUPPPNOOOO
~don'PQPPPOPPPP
~don_PPQPPPPOPP
~donaPPPPPRPPPP
~donePVMPPONPPO
~donoPPPPPPQPPP
~dontPNSPPOPPPP
~dooOQSPPOOMQQ
~doorOQRPPOOMQQ
~dopQPPOOOQQPO
~dopaPPPPQPPPPP
~dopoQPQOOPPPPP
~dorOPQPPOOPQQ
~dor_OPPPPOOPRQ
~dosQNP\LOMPOO
~dos_PPQPPQPPPP
~doscPPRPPPPPPP
~dosePPOXMNNQOP
~dosiQOOSOPOPPP
~dotPPPPPPQPPP
~douOQPPOOROPQ
~doubPPOQOOSOPP
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
~duceSNOPQPPPOP
~duciPPPQPPPPPP
~ductQPOPOPQPQO
~dulPSMUNONPPP
~duleOQNSPOOPPP
~dultROOROPOPPP
~dumQPPPPPPPPP
~dummQPPPPPPPPP
~dupPPPPPPQPPP
~durQNQPOOOQPP
~duraROQPOPOQPP
~dureOOPPPPPQQQ
~duriPPPQPPQPPP
~dusOOQPPPQPPP
~dutOPOPPPOPQR
~dutyOPOPPPOOQS
~dvaQOPPPPPPPQ
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
~dysPOROPPQPPP
~dyspQPPOPPPPPP
~dystOPRPPPQPPP
~e'rPQPPPPPPPP
~e'rePQPPPPPPPP
~e'sNRSOPPQNPP
~e's_NRSOPPQNPP
~e'vPPQPPPPPPP
~e'vePPQPPPPPPP
~ea_RMROONTPOP
~eacNOQPROOPQR
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
~ealiQPOPPPQPPP
~eallRPPPPPOPOO
~ealtPOOOPOOSQQ
~eamQRQPOQNOPO
~eam_OPPPPRNOQO
~eamiPOSPPPPPPP
~eamsRPPPPOPPOP
~eanTPQOONPOPO
~ean_TPOPPOOPPP
~eaneORPPPPOPPP
~eaniPMRPPOSPPP
~eansPQPPPPOPQP
~eanuQOPPPPPPPP
~eapROPPPPPPPP
~eap_QOPPPPPPPP
~earVQMQNVRLKN
~ear_UOOQPORONN
~earaOPQRPPPPPP
~earcPPPPPPPPPQ
~eardOQOPPROPPP
~earePPPPPOPPPQ
~eariOPPPPSOPOP
~earlTQOOPOPPOO
~earnOROPPOPPQP
~earsQONPOSQOOP
~eartRORPPPOOOO
~easOMPPSQSPOO
~easeOPRPPPPPPO
~easiPPOPPPPPQP
~easoOPOPPQPPPP
~eastSNNOSPOPOP
~easuPOQPPPPQPP
~eatPPPNMUQNPQ
~eat_RROQPNNMRP
~eateNOOOPSRPPQ
~eathQNUOOQNQOP
~eatiPRNPOPRPOO
~eatmQPOPPPOPPQ
~eatrPPQPPPOPPO
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
~ebroRPOPPPPPPP
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
~ecoQOSOPQPONR
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
~ectiQQPNNOQQOS
~ectoQQPOPQPQOO
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
~eekQMORQRPPOP
~eek_OONOQRQQOP
~eekePOPPPQPPQP
~eeklQOPQPPPPPP
~eeksROPQPPOOOP
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
~eensQNQPPQPPPP
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
~eft_NQRPPPRPNP
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
~egmROOPPPQPPP
~egnONPQQQQPOP
~egnaONPQQQQPOP
~egoOSOOPPPPQP
~egrOOSOQROPPP
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
~einsOPQPPQPPPP
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
~ek_NNPOQRSQOP
~ekeONRPPPOPQP
~ekenOOQPPQPPQP
~ekerPOQPPPPPPP
~eklROOPPPPPPP
~eklyQOPQPPPPPP
~eksROPQPPOOOP
~eks_ROPQPPOOOP
~el_QOQOPTORNM
~elaTMPOOPNPQS
~elapRPPOPPPPPP
~elatNOPPPPOOQS
~elaySPOPPPOPPP
~elbPPOPPOQPQP
~elboPPOPPOQPQP
~elcPSOPPPPPOP
~elchPQPPPPPPOP
~elcoORPPPPPPPP
~eldTMQQPPOOOP
~eld_SNQPPPPPPP
~eldeQPOQPPPPPP
~eleTNQOQNPRNP
~ele_PQPPPPPPPP
~eleaQOPPPPOPQP
~elecQOPPQPPPPO
~elehPPPPPPPRPP
~elepQOQPPOPPPP
~elesPPQPPPPQOP
~eletPOQPPPQPPQ
~elevOQPPPPQPOP
~elfQMROPSOPOP
~elf_QMQOPSOPPP
~eliUOPMNOPPSN
~eliaROPPPPPPPP
~elidPOPPPPQPPP
~elieRQPOOPPOPO
~elinOPPPPPPQPP
~elirQOPOOPPQPP
~elivOSQOOOOPQP
~ellQSROONUNLO
~ell'SOOPPPPPPP
~ell_ROPOONSOPP
~ellaQNSPPOOPPP
~elleNRQPPOPPPP
~elliQPPPOOQPOP
~elloNUOPQQNPPP
~ellsQONPPQTPPP
~elluPPPQPPPPPP
~ellyOPRPPROONP
~eloOOOORPROQO
~elopPPOPPPQPPP
~elowPPPPPOQOQP
~elpQPROOQPOOO
~elp_PQROPOQPOO
~elpsPOPPPSOPPP
~elsNRPOROROPP
~els_NPOORNRPQP
~elsePROPPQPPNP
~eltPNPROOSPPO
~elt_POPPPPQPPP
~eltaPOPQPPSPPP
~eltoPPPQPPPPPP
~elvePQOPPPPPPP
~elviPOQPPPPPPP
~elyORQPOQPPOP
~ely_ORQPOQPPOP
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
~emiRPQPPNPPNO
~emi_OPRPPPQPPP
~emiaQOQQPPPPOP
~emicQOPPPPQPPP
~emidQQPOQPPPPP
~eminPROPPPPPPP
~emisQPPPPPPPPP
~emoQRQOOPQPPO
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
~empeOOSPPPOPPP
~empiQPPPPPPPPP
~emplPQPPPQPPPP
~emptORPPPPOPPR
~emsQPPPPPPQPP
~ems_QPPPPPPQPP
~en'OPPPPPQPPP
~en'sOPPPPQQPPP
~en_SP[RIMQQNJ
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
~enceVPNPNOPQOP
~enchPPQPPPPPPP
~encoPQPPPPPQPP
~encyONPSPOQPOQ
~endMUNONOSPTN
~end_OROOOSPPQO
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
~enefQOOPPPPQPP
~enemNOPPTPOPPP
~enerRPOPPPPPPP
~enesQQPPOPPPPP
~enfSNPPPPPPPP
~engNQRPRONPPO
~engePPQPPPPPPP
~engiPQOPPPPPPP
~engtPPPQPPPPPP
~enguOPPPRPOPQP
~eniWOMPQNOSPN
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
~ensiSOPOROOPQO
~ensoQNQPPPPPQP
~enstORPPPPPPPP
~entOLTQNLNRPW
~ent'PNQQPPPQPP
~ent_NVNOONORNT
~entaQNQPPPOPOP
~entePNROPPQPOP
~entiTOQOPPPOOP
~entlORPPPNQPPP
~entoQPQPPPPPPP
~entrLNSSOPNQPQ
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
~ephOMQPQSQPOP
~ephaPPQQPOPPPP
~epheNNOPRTQPOP
~ephrQPPOOPPPPP
~epiQRMPPQOQNP
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
~ept_QOPPOOPPRP
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
~ereNPPNMNUPVN
~ere'POOPPORPRP
~ere_ONTNNOPOWN
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
~erk_OQOPPPQPPP
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
~ernaQNRPPPPPPP
~ernePQQPPPPPPP
~erniPPPOOOOQSO
~ernoOQQPPOOPOP
~eroPMRPPRQOPP
~ero_PNTPPOPPPP
~eroiRPPOPPOPPP
~erolPOOQOQPPPP
~eronQOPPPPPPPP
~eropOPPPPPPPPP
~erouPOOPQRPPPP
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
~ery_QMRNORPSNP
~erybPQPPPPPPPP
~eryoOPQPPPPPPP
~erytPROPPOPPPP
~erywPPQPPPPPPP
~erzPQQPPPOPPP
~es_SPJMHUVNUQ
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
~esenPROPPPPPPP
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
~espONXOOONPOP
~espePOQPPPPPPP
~espiOOTPPPPPOP
~espoQNRPPPOPPQ
~essTQRMMOQORO
~ess_SPNONOQMUP
~essaQOPPQROPOP
~esseOPPPPPROOP
~essiQOQPNOPSPO
~essoPRPPPPOPPP
~essuOQRPPQOPOP
~estPOUNOPMNSQ
~est_RORPOPOOQP
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
~et_SRROSNPOOL
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
~ethiNOOOSPQPPP
~ethoPRPQPOPPPP
~ethyROPOPPPPPP
~etiQQONOSPOQO
~etiaPPPQPQPPPP
~eticPNQOOPRPQP
~etimPPOPPRPPPP
~etinQSOOQOPPOP
~etirPPPPOPPPQP
~etitOQOPPROPPP
~etoTOPOOOQPPO
~etocQPPPPPPPPP
~etonOOPPPPRPQP
~etopQQPQNPPPPP
~etorQPPOQPPPPP
~etrOPPQQOQPPP
~etrePQPPPPPPPP
~etriOOPQPPQPPP
~etroPPPQQPOPPP
~etryPPOPPPQPPP
~etsRPPQPPOPOO
~ets_RPPQPQOPNO
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
~ewaPQPPPOPPPP
~ewarPQPPPPPPPP
~ewbQNPQQOQOPO
~ewboQNPQQOQOPO
~eweSOPPPPOPPP
~ewerSOPPPPPPPP
~ewlQPPPPPPPPP
~ewlyQPPPPPPPPP
~ewsPROPPPOPPP
~ews_PROPPPOPPP
~ex_LNOVPPROPP
~exaRPNPORNPOR
~exacQPPOPPPQPP
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
~ey'rOPQPPPPPPP
~ey_PSOMSQNONQ
~eyeOMSPOPSPPO
~eyelPOOPPPQPPP
~eyesONTPOPQPPP
~eyhQPPPPPPPPP
~eyhoQPPPPPPPPP
~eysPQOQOPPPPP
~eys_PQOQOPPPPP
~ez_QORPPPPPPP
~ezeQOQPPPOPPP
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
~fasSOPQOROOOO
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
~fecVNONOQQOON
~fectUOONPQQOON
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
~ffeeOTOPPPPPPP
~ffeiPRPPPPPPPP
~fferONOPQQSPOP
~ffiSPPOPONPQP
~fficQQQPPOOPQO
~ffinPOPPPPPPPQ
~fflPPOPPPQPPP
~fflePPPPPPQPPP
~ffsPPPQPPPPPP
~ffs_PPPQPPPPPP
~ffuOOPPPPRPPP
~ffusOOPPPPRPPP
~fi_OROPPPPPQP
~fibROROOOOPQP
~fib_PQPPPPOPQP
~fibrROQOOOPPPP
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
~findQPPPPOPPQP
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
~fivPPOQPPPPPO
~fivePPOQPPPPPO
~fixPQOPPQOPOO
~fixePQOPPROPOO
~flaOPQOPRPPPP
~flagQPPPQPOQPP
~flamPOQPPPPPPP
~flarQOPPPQPPPP
~flasPOPPPPPPQP
~flatMRPPPRQPOP
~fleNOOPSPSOOP
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
~fouPRQPPPPOOO
~founPQPOPQQPPP
~fourQQPPPOPPPP
~fr_OOPPRPPPPP
~fraQOMOONQQOT
~fracROOPPPQOOP
~fraiPOPPPOPRQP
~franOQPPQPQPOP
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
~furQQOOQPPPPP
~furaQPPPPPPPPP
~furoQQPOQPPPPP
~furtOPPPPPPQPP
~fusLNPSOSOPNT
~fuseMMPPOUPOOU
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
~ganPOSOPOPPOP
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
~gatePPPPPPPPOQ
~gatiRPOPOQPPOP
~gatrPPPQPPPPPP
~gauPOPPPPQPPP
~gavOPQPPPPPPR
~gaveOPPPOPPPPR
~ge_VOQPMQOPPM
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
~geoPROPPPOPPP
~geonPQPPPQPPPP
~gerROPOPOQOQP
~ger_PSPPOOPPQO
~geroPOOPQRPPPP
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
~ght_RSPPPOPNQN
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
~giveNPRRPNOPRP
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
~gnosSOOPPPPQPP
~gnsPNPPPPPRSO
~gns_PNPPPPPRSO
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
~gurOORPPPPPPP
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
~hanSTRMNMRONQ
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
~he'sPQUPPNOOOP
~he_OOTPPOOPQO
~heaTPSONONPQO
~hea_PPQPPPPPPP
~headQNSPPNQNQP
~healQNNOOOPRQQ
~hearQQPOPSPOOO
~heatPRQPPPNPPO
~heavPPQPPPPPPP
~hecRSMNPPNPQP
~heckRSMNPPOPQP
~hedLQQRQOQQPO
~hed_OPROOPRQOO
~heduOPOSPOOPPP
~heeNSQOPOQPPO
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
~hepaPOPPOPQPQP
~herQKQOPTQOWI
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
~hfuQPPPPPPPPP
~hfulQPPPPPPPPP
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
~higROQOPOQPPP
~highROQOPOQPPP
~hilSNPPPOSOOO
~hildROOPPOROQO
~hileROQOPPOPOP
~himOPPPRPPPPP
~hinPNWOORSOJM
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
~hisNPNOPPVOQN
~his_MSNPPOTNRO
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
~hocROTOONPOOP
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
~homPOPNNPOQUO
~homeQPPONQOROQ
~honOROOPNNRRP
~hon_ORPPPPPPPP
~hondQPPPPPPPPP
~honePPPOPNORRP
~hooROQOOSNOOP
~hoodQPPPPPOPPP
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
~hot_NPPRPPPPPP
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
~hreRNQPPPPMRP
~hreaPOQPPPQNRP
~hreeQOPQOPPPOP
~hresQOPPPPPPPP
~hrewPQOPPPPPPP
~hriQRNPOPQPPP
~hrinPPPPOPPPPP
~hritPPPPPPQPPP
~hroQMSNPOPSPO
~hro_OPPPQPPPPP
~hroaOOSPPOQPPP
~hromROOOPOPQPP
~hronQPOOPPPRPP
~hrooOQRPPPPPPP
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
~humaPOPPPPPPPQ
~humbPOOPPOSPPP
~hunMRQPPPQPPP
~hundOPPPPPQPPP
~hungNRQPPPPPPP
~hurQSPPQOOPOO
~hursORPPPPOPOP
~hurtSQOPQNOPPO
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
~ialRRQRPNNOON
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
~ibraNPOPPOPPTP
~ibriQPQPPOPPPP
~ibuOOQPQPOPPR
~ibupPPPPQPPPPP
~ic_QQPLNOSOTO
~icaTLRNQOOTNN
~ica_QPQPPPOPPP
~icacSOOPPPPPPP
~icadPOQPPPPPPP
~icalQOOOQPOSNQ
~icarMORQOPRRPP
~icasPPPPQPPPPP
~icatRQOOPOOPQN
~iccPOPPPPROPP
~iceMQNOPNNSTR
~ice_NSKOPONRSS
~iceaQPPPPPPPPP
~icedOQPPPPQPPP
~icerPNRPPPPPQP
~icesPNRPPPPPQP
~ichQLTONPPRQO
~ich_QMPPOPQSRO
~ichtONUOPPOPPQ
~iciVMQPONNOOQ
~icidROQONOOPPR
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
~icosQPPPPPPPPP
~icrPQOPPPPPQP
~icroPROPPPPPQP
~icsQSONNPPPPQ
~ics_QSONNPPPPQ
~ictOQPOPOQQQP
~ict_POQPPPPPPP
~ictaOQPPPPPPOP
~ictiROPOPPPQPP
~ictuOPPPPPQPPP
~icuRMPOPOOQSO
~icu_QNOPPPPPSP
~iculQOPPPPPPPP
~icusQOPPPPOQPP
~icyPOOORPPOTO
~icy_QOOPPPPOTO
~id'PQPPPOQPPP
~id'sPQPPPOQPPP
~id_NIRMSTSROQ
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
~ide_MMUPOQRNPQ
~ideaNOPQPPSPPP
~idedQQOPPPPPPP
~idelPPPPPPPPQP
~idenTNROOORPPN
~ideoQQOPPOQQOO
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
~iendPPQPPPPPPQ
~ienePPQPPPPPPP
~ientRPSNRMNPPQ
~ierPNTOOQNSPO
~ier_OPQOOQOSPP
~iesTROPOONPQO
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
~igaSOPPOPOPPP
~igarQPPPPPPPPP
~igatROPPPPPPPP
~igeTLQPOPOPPR
~igenSNOPPPPPPQ
~iggPOQPPPQPPP
~iggePOPPPPQPPP
~ighSPOOPPRMQP
~igh_POQPPOQPPP
~ighbOQOPPPPPPP
~ightQPOPPQQNPP
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
~ignsPNPPPPPRSO
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
~ike_ORQPPQPOOO
~ikelQPPPPPQPPP
~il_POPPUPPONO
~ilaOPROONRPRO
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
~ilmsQOPPPOOPPQ
~iloOPPSOOPPPP
~ilo_OPPRPPPPPP
~ilosPPPQPPPPPP
~ilsONRQOQRPOO
~ils_ONRQOQRPOO
~iltOOPQPOORPO
~ilt_OPQPQPPPPP
~ilteQPPQOPPPPP
~iluPOPQNQOPRP
~ilurPPOPPQPPPP
~ilyRQOPPOPPPQ
~ily_RQOPPOPPPQ
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
~iminQNNOPPPPSP
~imitOOOQPPPPQS
~immRORPQOOPPP
~immeQPRPOPOPPP
~immiPOQPPPPPPP
~immuPPOPQPPPPP
~imoPQPOQPPPPP
~impORNQPNQPOO
~imp_OOQPPPQPPP
~impiPPOPPORPPP
~implPOPQQPOQPO
~imprPSNPPPOPPP
~imsQPPPPPPPPP
~imuOQPPQPPPPP
~imulPQOPPPPPPP
~imusPPPPQPPPPP
~imvPPPOQPPPPP
~imvaPPPOQPPPPP
~in_RPOUSPSMMJ
~ina[OONNONNOP
~ina_XLQONOPOPP
~inafPPPQPPPPPP
~inalQRPPPQNOOP
~inarQQPPPPPPPP
~inatOPPOPPQPPP
~inbPSOPPOPPPP
~inboPSOPPOPPPP
~incONQONUORPN
~inc_QPPPPPPPPP
~inceOPOOOVQOOO
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
~ineNONUXQQKNL
~ine_NMLUYRRLNM
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
~ingRQWLLRQNNP
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
~injRNPPPRNQPP
~injeQOPQPQOQPP
~injuQOPPPQOPPQ
~inkQOPOPSSPMO
~ink_ORROOQPPNO
~inkeQOPPPPQPPP
~inkiRNNPPRQPPQ
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
~io_PNUQPOMOPR
~iodPNOQRROPPP
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
~ion_QKLSOMPTSR
~ionaPPQPPPOPPP
~ioneOPRPOPPPPP
~ioniPPQPPPPPPP
~ionsSRNOOPQOOP
~iopPPPPQQOQOP
~ioprOPPPQPPPPP
~iopsPPPPPQOQOP
~iorRPPOPOOPQO
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
~ipiQOOSPOOPPP
~ipinQPPPPPOPPP
~iplQOPPPOQPPP
~iplaQPPPPPPPPP
~iplePOPPPOQPPP
~ipoPQPQOPPPPP
~ipolPPPQOPQPPP
~ippPMSPPOQPPP
~ippePNRPPPPPPP
~ippiPOQPPOQPPP
~iprPOPPSPPPPP
~ipraOOPPQPQPPP
~ipriPOQPPPPPPP
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
~ir_QQNPQPOPOO
~iraPNUOOOOQOP
~ira_ONSPPPPPPP
~iracPQPPOPOPPP
~iratOPQPPPPQOP
~iravQPPPPPPPPP
~ircPOQPPPPPPP
~irdOOSQPPPPPP
~ird_OOSPPPPPOP
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
~irsRQNQPNOPPP
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
~is_SPPPLMURSK
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
~ise_QQPPPNOOPQ
~iseaQOOPOPPQPP
~isedOOPPPQRPPQ
~iserPROPPPPPPP
~isesQOPPPPRPPP
~ishSTQOPONONO
~ish_RRQOPOOONP
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
~isseOOPSOPNQOQ
~issiQRMNOOOQSQ
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
~itatPOPPPQQOOQ
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
~ithiPOQPQPOQPP
~ithoROOOPNPQPR
~ithrQPPQQOPPPP
~itiOONQNQUOQP
~itiaOQPRPPPPPP
~iticPPPPPPPQOP
~itinNQQOOPSORP
~itioQNPOPPPPQR
~itisRQNRNOROPO
~itivPNOOQQRPPO
~itnQOPPPPPPOQ
~itneQOPPPPPPOQ
~itoQNQORPNOSO
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
~ive_VJOOUPOOOO
~ivedOTOPPPPPPP
~ivenOQRQNPOQPP
~iverORPSOPNORO
~ivesPOOPQQOOQQ
~iviUOPPONNONS
~ivinPPPOPOOPOS
~ivitRPPPPOPPPP
~ivoPPPPPQPPPP
~ivorPPOPPQPPPP
~ix_QOQQPOPPPP
~ixaQOQPPPPQPP
~ixabQPPPPPPQPP
~ixePQOPPQOPOO
~ixedPPPPPROPOP
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
~jabQPPQPOPPPP
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
~kanPORPPPOPPP
~kasPROPPPPPOQ
~kayNPPOSPPPPP
~kay_NQPOSPPPPP
~ke_NWTPNPLNOO
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
~kerPORORMPPQP
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
~keyPTOPPPPPOP
~keyhQPPPPPPPPP
~keysPRPPPOPPPP
~kfaPQPPPPPPPP
~kfasPQPPPPPPPP
~kicOOQPPPPQPP
~kickOOQPPPPQPP
~kidRNPPPPSONO
~kid'PPPPPOQPPP
~kidnPNOPRQQPOP
~kidsROQQNPPPOP
~kiePQPPPPPPPP
~kilNRNSPPOPPP
~killPSOPPQPPPP
~kiloOPPTPPPPPP
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
~kleQMQPOQRPPO
~kle_QOOPPQQPPP
~klesPPPPPPQPPP
~kliPPQPPPPPPP
~klyQOPQPPPPPP
~kly_QOPQPPPPPP
~kneQNPOPPSPOO
~kneeQNPOPQRPOO
~knesPPPPPPQPPP
~kniPOQPPPPPPQ
~knifPNQPPPPPPQ
~knoOOQPSOOOQP
~knowNPPPSOPOQP
~komPNRPPPPPPP
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
~lacROPPRMSPON
~lac_QPPOQPPPPP
~laceRQOPOOPQOO
~lackNNQPQOSOPP
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
~lampRRQOPNOPPP
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
~lapQQSOPOOPOO
~lap_OOQPPPPPPP
~lapsRNSOPOOPPO
~larRNPQOMROPP
~lar_POQQOOSPPO
~lareQOPPPQPPPQ
~largQOPQPPPPPP
~lariOOPQROQPPP
~larmOSQPPPOPPP
~laryQPPPPPPPQP
~lasQOQRNQPOPN
~las_OQPPPPPPPP
~laseROPQPPPPPP
~lashPNQPPPPPQP
~lasiNPPRPQQPPP
~lasmQPPPPQPPPP
~lassOQQPPOQPPP
~lastRQPPOPOPPP
~latKQQOPOTNRS
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
~lderSOPQOOOPOO
~ldiPPRPPOPOQP
~ldinPPRPPOPOQP
~ldoPPPPQPPPPP
~ldolPPPPQPPPPP
~ldrSPOOPPPPPP
~ldreSPOOPPPPPP
~ldsPNOPPQPPQP
~lds_PNOPPQPPQP
~le_ONVOPPTOLO
~leaTUNRNKNMUN
~leadPOPPPPPPRP
~leafQQOPPPPPPP
~leagPPOPPOPPPQ
~leakOPOPPPQPPP
~leanRPQPPOOPPP
~learPRNROOQOQO
~leasPRRQOOOOPO
~leavQSOOPNNPSO
~lebOPPPPPPROP
~lecPSORQOPNOO
~lecaPPPQOPPPPP
~lectSSOPPOONOO
~ledPPRPOMOSOR
~led_QPQOOMOSOR
~ledrPPPQPPPPPP
~leePRMORPROQN
~leedRRPPNNRPOO
~leenPOPPPPRPPP
~leepPPNOQRPORO
~lefPQQOOPRPNP
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
~lerPQRPSPPOMN
~ler_PPQPORROOO
~leraQPPPPPPPPP
~lergOOQPTPOOPP
~lersROPPPPPPPP
~lertPQPPPPPPPP
~lesSOJQMRWPMO
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
~levOPQRSMORNO
~levaOPPPPPQPPP
~levePQROQOOROO
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
~li_POPPPQOPQP
~liaSNPPPOOOOS
~lia_POQPPPPPPP
~liabQNPPPPOPOT
~liacQPPPPPPPPP
~lianRPOPPPPPPP
~libNPOPQOPPTP
~librNQOPPOPPTP
~licPKSQNQOPRQ
~lic_PPQQNQQOOP
~licaQOPPPPPPPP
~liceOOQPPOPQOR
~lichPOQPPPPPPQ
~lickPOOPPRPPPP
~liclPPPQPPPPPP
~licoPPQPPPPPPP
~licyQOOPPPPOTO
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
~ligaPOPPPPPPPP
~ligeOPPPPPPPPQ
~lighQPQPPPOPOQ
~likOPROOQSOOO
~likeOQQPOQROOO
~limNMRPPOQPPS
~limbQNQPOQOPPP
~limiOOOQPPPPQS
~limpNOQPPOSPPP
~limuOPPPQPPPPP
~linOPROPMSQRL
~lin_PQPPQOOORO
~linaRPOPPPPPPP
~lindNROQOQQPPP
~lineLNQQQOROQP
~lingRMRPNNTRNN
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
~lkedOPQPPPPPPP
~lkiPPQPPOPQPP
~lkinPOQPPOPQPP
~lksRPOPOQOPPP
~lks_RPOPOQOPPP
~ll'SOOPPPPPPP
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
~lliOPPSOOPSNO
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
~lluOPPQPPPPPP
~llulPPPQPPPPPP
~llwPQPPPPPPPP
~llwaPQPPPPPPPP
~llyQRPOPPOOMS
~lly_PROOPPOOMS
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
~lo_NRSROPNPOO
~loaNQOXNNOORO
~loadNQPXNONOPO
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
~logPSOPPOOOQO
~logiPPPPPPQPQP
~logyPQQPPPNPQP
~loiQPPPPQPPPP
~loidQPPPPQPPPP
~lolNQRQQOOPOP
~lol_MPQQRPOPPP
~lomOQOORPQPPP
~lomaPPPPPPQPPP
~lonTKOPQQORNP
~lon_OPQQPPPPPP
~loneSOQNQOOQPP
~longRNNPQRNQOQ
~lonoPOPPPPOQPP
~looQOQMPOSNSP
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
~losiPOTPPOPPPP
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
~lowSKRPRPQNQO
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
~lpsPOPPPSOPPP
~lps_POPPPSOPPP
~lreQPPPPPPPPP
~lreaQPPPPPPPPP
~ls_TIRQOMYNNO
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
~ltiQOQPPOQPPP
~ltoPPPQPPOPPP
~lto_QOPPPPPPPP
~ltrROOQPPQPPP
~ltraROOPPPQPPP
~ltrePPPQPPPPPP
~ltsPOOOPRPOOR
~lts_PONOPSPOOR
~ltuPRPPPOOPQP
~lturPRPPPOOPQP
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
~luiPNQOOPRORP
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
~lveQQOPPPRPOO
~lve_QPPPPPPPPP
~lvedPPPPPPQPOP
~lviPOPPQPPPPP
~lwaOQPPPQPPPP
~lwayOPPPPRPPPP
~ly_WVPNKNMOLS
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
~malRNMNORWONO
~mal_PQONNSTOOO
~malaPOQQPPPPPP
~maleQOPOQPPPPP
~maliQPPPPPPPPP
~mallQONPPPSPPP
~mamQPPPPPOPOP
~mammQQPPPPOPOP
~manQRORPMMNSQ
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
~matSKSOROOQNP
~matcPQPPPPPPPP
~mateQNRPOQOQPP
~matiQNSOPPOPOP
~matoQPPPPPPPPP
~matrNQOPSPPPPP
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
~mboTNPOOOOQPP
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
~merOOQNPRRPOP
~mer'QPPPPPPPPP
~mer_NOPOQPTPPP
~meraQPPPPPPPPP
~mergPQPPPPOQPQ
~meriPOPOPRPPPP
~meroPPPPQPPPPP
~mesRKQORQOOSP
~mes_RLQOORPOQQ
~meshPOPPPPPPQP
~mesiQPPPPPPPPP
~messOQQPPOOPQP
~mestPOPOSPPPPP
~metQONRTOQNON
~metaQPPPPPPPPP
~metePRPPPPOPOP
~metfQPPPPPPPPP
~methONOQVOQOPO
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
~miciPPPRPPPPPP
~micrPQOPPPPPQP
~midSNQOPOQPPO
~midaQOPQPPPPPP
~middPPPPPPQPPP
~mideQPPNQPQPPP
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
~mildRPPPOPPPPP
~milePQOPPPPPPP
~miliOQPPPPPPPP
~milkQPPOQQPPPP
~millPOQQPPPPPP
~milyOPPPPOPPPR
~minROXPNOLOPP
~min_QQOPOPROOP
~minaRPOOPPPPPP
~mindSQOPPPOPPP
~mineRQOOPRNOOO
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
~mitsOQQPPPPPQP
~mittNQOPRPPOOR
~mivPPPQPPPPPP
~miviPPPQPPPPPP
~mixOPPPPPPQPP
~mloQPPPPPPPPP
~mlodQPPPPPPPPP
~mmaPQQPPPOPPP
~mmarQQOPPPPPPP
~mmeRPRPOQOPPO
~mmedQPQPPPPPPP
~mmenPPPPPQPPPP
~mmerPQQPOPPPPP
~mmiQQPOPPPPPP
~mminPOQPPPPPPP
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
~modiROOOOPOSPP
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
~monVQNPNSPNNN
~mon_QQOPPPPPPP
~monaQOPPPPPPPP
~mondNRRPPPOPPP
~monePQOPPPPPPP
~moniTPQNOPPPNO
~monoPPPPPPQPPP
~montQNNRPTOOQO
~mooPQOPPOPPPQ
~moodQPPPPPPPPP
~mopPPQPPPPPPP
~morSVRPLONPOM
~mor_OOOPPQRPPP
~moraOORPPPPPPP
~moreQSQPPONPOP
~mornPQOOPQOPPO
~morpQPPROOOPPP
~morrOSQOOOPOQO
~mortRQOPPPOPPP
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
~mptoQOPPPPQPOP
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
~mysONQPPRPPPP
~myseONQPPRPPPP
~n'sMNRPPRRPPP
~n's_MNRPPRRPPP
~n'tOMTPOQROOP
~n't_OMTPOQROOP
~na_YLPPPMPOOP
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
~nameOQOPPORPQQ
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
~nataPQOPPPQPPP
~nateSOORNQOOPO
~natiOPQPQPPPPP
~natoPPQPPPPPPP
~natuPQPPPPPPOP
~nauQPPPOPPPPP
~navNPPPRPPPPP
~naviNPPPRPPPPP
~nazPPPPQPPPPP
~nazoOPPPRPPPPP
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
~ncleOPPPPRPPPP
~ncluOOOPPPPSPP
~ncoROQQNOOROP
~ncomROPPPPPPPP
~nconPPQPPPPPPP
~ncopQPPPPPPQPP
~ncrQOPPPQOPPP
~ncreQPOPPQOPPP
~nctTNPOPPPPPP
~nctiROPPPPPPPP
~nctuROPPPPPPPP
~ncuQPPPPPPPPP
~ncyPNOTPPQONQ
~ncy_PNOTPPQONQ
~nd_NUQMLTOQOQ
~ndaMQOSNQOOQR
~ndanPPPQQPPPPP
~ndatOPOPPPPPPS
~ndayOSOPPPOPQP
~ndeQQRPNMQQPO
~nde_QORPPPPPPP
~ndedPRQPPONPQO
~ndenOPPPPPPPQP
~nderSPPPOOPQOP
~ndexPPPQOPQPPP
~ndfPOQPPQPPPP
~ndfuPPQPPPPPPP
~ndiPPROPMSPOP
~ndicQPOPQPQPPP
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
~needSQPQPPMPOO
~neerPQOPPPPPPP
~neesPNQPPQPPPP
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
~nepRNOOPTPPOP
~nepePOPPQPPPPP
~nephQNPOOTPPOP
~neqOPRPPPPPPP
~nequOPRPPPPPPP
~nerPPONRPROOR
~ner'PPOPPQOPPP
~ner_NPQOROPOOR
~neraQQOPPPPPPP
~nersOOPPPPQPPP
~nervQOOOQPQPOP
~nesQOTMNPSOQN
~nes_POPONQRORO
~nesdPQPPPPPPPP
~nesiQPQOQPOPPO
~nessQPQOOOQPOP
~nestOOSPPPQPPP
~netTOOOOPOORO
~net_ROQPPPOORO
~neuRQPPOPOPOO
~neumQQPPOQPPPP
~neurRQOPPPOPPP
~neutPPPPPPQPPP
~nevPROPPPOPPP
~nevePROPPPOPPP
~newRNPQQOQOPO
~newbQNPQQOQOPO
~neweQPPPPPPPPP
~newlQPPPPPPPPP
~nexRQPROPMNPP
~nexaQOPPPPPPPP
~nextQRPPPQNOOP
~neyPQNORPPPOP
~ney_PQNNRPQPOQ
~neysPPPQPPPPPP
~nezPOQPQPPPPP
~nezoOPPPQPPPPP
~nfaWPMPNOOOPO
~nfanQNPQPPPPPP
~nfarVQMOOPOPPP
~nfePOQOPQQPPP
~nfecQOPOPQQPPP
~nferOPQPPPPPPP
~nfiPOPPPPPPPQ
~nflPOQPQPPPPP
~nfoPPQPPOOORP
~nforOPQPPOOORP
~nfuPOPTOOQPOP
~nfulPPOPPORPPP
~nfusPOPTPOOPOP
~ng_NSXMLRLNMT
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
~nhiPPPORPPPPP
~nhibPPPORPPPPP
~nhoQQOPPPPPPP
~ni_QPPPPPPPPP
~niaORNPPPRQOO
~nia_PPNPQORQOP
~nicQRSONNLRSN
~nic_PTNNQNNQRO
~nicaQOQQOPPPOP
~nicePROPPPPPPP
~nichONUPPPOPPP
~niciQOQPOQPPPP
~niclPPPPQPPPPP
~nicoRNPPPPPPPP
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
~nimROQOPPOPPP
~nimaQOQPPPOPPP
~ninNPORNPSOOQ
~nin_OPORQPOPPP
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
~nkinQMOPPRQPPQ
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
~nn_PPQPPPPPPP
~nnaQPPPPOPPPP
~nna_PPPQPOPPPP
~nnabQPPPPPPPPP
~nneQPPOPQPNRO
~nnecPOQPPPPPPP
~nnelPQOPPQQPPO
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
~nouQPROPPOPPP
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
~nsivSORPPPOQNO
~nsoROPPPPPPPO
~nsomQQPPPOPPPP
~nsonPOPPQQQPPP
~nsorOPQPPPPPQP
~nspRQPPQPOOOO
~nspePQPPPPPQOP
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
~nt_LOXOOLOQLX
~ntaPPPQPPOONS
~nta_PPROPPPPPP
~ntalPPOPQPPPPQ
~ntanPPQPPPPPPP
~ntarPPPPPPPOOS
~ntatPPPQPPPPPP
~nteLRQQPMRPSN
~nte_POTPPPOPPP
~ntedNRNPPQRPPP
~nteeOSOPPPPPPP
~ntelPPQPPPPPPP
~ntenSPNQOPPQOP
~nterNQMQRNQPTO
~ntesOPRPPPPPPP
~nthQNMRPSOOQO
~nth_QPORQQOOPP
~nthsQOOQOSPPPP
~ntiVSPNLRNOPP
~nti_NQPQPOQPPP
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
~ntraMNRRTPNOQO
~ntreQNPPPPPQQP
~ntriQQPOPPPPPP
~ntroQQOOOQOPRO
~ntryOPQPPPOPPQ
~ntsSOINNTMQTS
~nts_RPINNTMQTS
~ntuQPPPPPPPOP
~ntubPPRPPPOQPO
~nturQPOPPPPPOQ
~ntyNOPPPRPQQP
~nty_OPPPPQPQQP
~nuaSPOOPPPPOP
~nualRPPPPOPPOP
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
~ny_NOQSPPOPQP
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
~obiROPOQPPPPP
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
~ociRNSPPOOOOP
~ociaQPQPPPOPPP
~ocinQOPPPPPPPP
~ockPTRPPLMOQP
~ock_PTQPQNNOOQ
~ockeOPQPPNPQRO
~ockiPQOPPQPPPP
~ocksOQPPPPPPPP
~oclPQOPPPPPPP
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
~odeOPLNOMRWSN
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
~odipPPPORPPPPP
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
~oesRLMNRRQPRP
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
~ofrPQPPQPPPOP
~ofraPQPPQPPPPP
~oftPPPRQOOPPP
~oft_PPPPROPPPP
~ofteQOPROOPPPP
~ofuQPPPPPPPPP
~ofurQPPPPPPPPP
~ogaOOPPQPPPOQ
~ogePPPQQPPPPP
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
~oicePNQPPQQPPP
~oidTNOPPRPPOO
~oid_RNPQPRPPOO
~oideQPPPPPOPPP
~oidiQPPPPPPPPP
~oidsQPPPQPPPPP
~oilPOQPPQOPQP
~oil_QOPPPPOPQP
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
~okaNQPOSPPPPP
~okayNQPOSPPPPP
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
~old_ORONRPOOPR
~oldeRPPPPPPPPP
~oldiPPRPPPPPOP
~oleNOPSSQPNPN
~ole_ONRRSQNOPO
~olecOPPRPPPPPP
~oledQPPQPPPPPP
~olenPQOPPPPPQO
~olerQQPPPPPPOP
~olesQPOPOQQPPP
~olfPOQPPPPPPP
~oliULPNQQNOSO
~oli_POPPPPPPQP
~olicQOPPOOPORP
~olidPPPPQPPPPP
~olimPPPPQPPPPP
~olinQOQNQQOPPP
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
~olyPPQPOPPRPP
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
~ompSOPNPONQNT
~ompaRPPNPPPPPP
~ompeOOOPPPPPPS
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
~on'tNPOPOSPPOQ
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
~oneRYQNOOMPMN
~one_RSTPPOKQON
~onedOQOPPPQPPP
~onepQOPPQPPPPP
~onerPROPPPPPNQ
~onesQPPOOPQPQO
~oneyPROPPPPPPP
~onfQOQOPQPPPQ
~onfiPPPPPPPPPQ
~onfuPOQPPPPPPP
~ongQQNOOQQPNR
~ong_QRNPPQNOOR
~ongeQOQPPPOQPP
~ongrPQPPPOPPQP
~ongsPPPPQPPPPP
~onguPOOPOPTPPP
~oniWLRNOOOPNQ
~oniaNPOPOQSPPP
~onicQOPPPOPROP
~onidOPPQQPPPPP
~onigPRRPPNOOPP
~oninRPOPOPNPOR
~onisQOPPPPPPPP
~onitSORNPPOOQP
~oniuPPPPQPPPPP
~onlOPOOPORPPQ
~onliPPPPPPPPQQ
~onlyOPPOPPRPPP
~onnQORPPOPPPP
~onnaPPQPPPPPPP
~onneQOQPPPPPPP
~onoQOQOPOQPPO
~ono_PPQPPPPPPP
~onolPPPPQPPPPP
~onorPPPPPPQPPP
~onosROPPPPOQPP
~onsTQQMOONPMT
~ons_RRMOPQQONP
~onscPORPPPPPPQ
~onseUOPOOONOQQ
~onsiOPRPPPOPPP
~onstQPPPPPPPPP
~onsuNOQOPOPROS
~ontSNQNRRLNQQ
~ont_PMWPPNOOOP
~ontaPOPPPPPPPQ
~ontePQOPPPPPPP
~onthQNNRPTOOQO
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
~oof_PPRPPPPPPP
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
~oon_QSPOPROONO
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
~ootPOQOOSPOOP
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
~ope_QROPPNPQOP
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
~oppeOSSOQNOPPO
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
~opuROOPPPPPPP
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
~orbiOPQPOPPRPP
~orcQPOPPQPPPQ
~orcePPOPPQPPPQ
~ordMOQOONORSS
~ord_QROPPNPPPP
~ordaPOQPPPPPPP
~ordeNQNOOOQNSS
~ordiPOPPPOOSPP
~ordsOOPPPRPQPP
~oreTOSOPQOONM
~ore_URQNQNQONM
~orehQPPPPPPPPP
~oresQOOPPROPPP
~orgOQOPPPOOPR
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
~oryQQNPPOOPNT
~ory_QQNPPOOPNT
~os_SOQPOONORO
~osaRQPPOPPPPP
~osamQPPPOPPPPP
~osapPQPPPPPPPP
~oscRRQOQOOPON
~osc_QOQPPPPPPP
~osciQOPOQPPPPP
~oscoPRPPPOPPOO
~oseTNMWNQMPMR
~ose_SLMVNROPNP
~osedPRQOPQOOOP
~oselPPPQPPPPPP
~osemQQPOQPPPPP
~osesQQPQPPOPPP
~osfQPPQOPPPPP
~osfoQPPQOPPPPP
~osiSLOQQPTONP
~osinONSSPNQPPP
~osisSOMOQPRQOO
~ositPMOPPQRPPQ
~osoSPOPOPPPPP
~ospSPOOONPORP
~osphPPQQOOQPPP
~ospiRPOOOOOOSP
~ossOPNOQOTPPQ
~oss_PPOPQOSPOP
~osseOPQPPPPPPP
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
~otalPPPQPPPPPP
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
~otesOONPPROPPR
~othPPROQVNNOM
~oth_OPPOORQPPP
~otheSNQOQRONPN
~othiPPRPPPOPPP
~othoOQPPPPPPPP
~othyOPPPPQOPOP
~otiWMPMNOPOPT
~oticQPPMNPPPQS
~otidPOQPPPQPPP
~otitQOPPPPPPPP
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
~oundQRQNOPPQMQ
~oungPPOPPPRPOP
~ounsPPQPPPPQPP
~ountNOPPQPORQP
~oupQSPPPOOPOO
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
~oveTUNNMKPMSS
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
~oweSMQPPNPPQQ
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
~ox_QROOPPPPQP
~oxaOOPRQPPOPP
~oxabPOPQOPPPPP
~oxacOPPQQPPPPP
~oxeRRPOPOPOPP
~oxenQPPPOPPPPP
~oxesPRPPPOPPPP
~oxetQPPOQPPPPP
~oxiUOOOSMOOOO
~oxicQRQOPPOPPP
~oxidPOOQPPQPPP
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
~padONRPPPPPQP
~padsPPQPPPPPPP
~paePNQPPPOPSP
~paedPNQPPPOPSP
~pagPROOPOPOSP
~pageOROPPOPORP
~paglQPPPPPPPQP
~paiPRMQNOUQNO
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
~patiRQPNRMNPPQ
~pauOPPPPPRPPP
~pausOPOPPPRPPP
~paxPPPOQPPPPP
~paxlPPPOQPPPPP
~payOQOOPQOUMP
~pboOQPPPPPPPP
~pboaOQPPPPPPPP
~pc_QPPPPPPPPP
~pcoPROPPPOPPP
~pcsOPPOPPPTPP
~pd_QPPOPPPPPP
~pdaPTNPPPPPPP
~pdatPTNPPPPPPP
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
~petNPOPPROPOS
~pezPNQPQPPPPP
~peziPOPPQPPPPP
~ph_PPNSPPPPPP
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
~phlPPPPPPPROP
~phlePPPPPPPROP
~phoNONOOMVQRR
~phoiOOPPPPQPPP
~phonPOOOPNORSP
~phosPPQPOPQPPP
~photPPNOPOSOOR
~phrQQPOPPPPPP
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
~pil_OPPSPOQPPP
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
~pirQRRNOOPQOP
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
~pizzPSPPPPPPOP
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
~pliQOOPPPQPQP
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
~poisNPQPOPOPQR
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
~prioPQPOPPPPPP
~prisPPPQPPPPPP
~pritPOQPPPPPPP
~proVMILTRONSR
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
~prosQNOPPRPOOR
~protQMMNQPQORS
~prouPROPPPPPPP
~provPQOPPPOPSO
~proxPPPPNPQPPQ
~ps_MMOQPUQQON
~pseRMROSOOPOO
~pse_TNQOPPOPPP
~psedPPQPPPPPPP
~pseuNOPPRPPPPP
~psiRUOOOMMRQO
~psiaRPQPOPOPPP
~psisPROOONORQP
~psoPOPPPQPPPP
~psorPOPPPQPPPP
~pstPROPPPOPPP
~pstiPQPPPPPPPP
~psuQPPPPOPPPP
~psulQPPPPOPPPP
~psyPQPOQPOQOQ
~psy_NPPPRPOQOQ
~psycQQPPOPPPPP
~pt_OOPOPNPQRR
~ptaNPPORQPQPP
~ptabPPPPPPPQPP
~ptanPPPOQQPPPP
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
~pupOOSPPORPPP
~pupiOOSPPORPPP
~purPOTPPOPPPP
~puriQPPPPPOPPP
~purpOPSPPOPPPP
~pusPPNROQOQRP
~pushPPNROQOQPP
~putPOSPPPQPOP
~putaQOQPPPPPPP
~py_OPSOQPNROO
~pyrQPPPPPPPPP
~quaRMRROOOOPP
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
~raisPQNPPQPPOP
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
~rangMRPROOQPPP
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
~rasQMQMSPPOQR
~raseOOPPPPOPPS
~rashPOPOPQQOQO
~rasoPPPPPPQPPP
~rastPOQOSPOPPP
~ratPLR[MOMRMO
~rateSOPUNONQON
~ratiPLQVMPOQOQ
~ratoOQQPPPPQPP
~ratsPRPPPPPPPP
~ratuPQQPPOOPPP
~rauPOUQPONOPP
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
~rceROPPPQNPPP
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
~rdiQMNPNOPTRR
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
~re_WWYJLIKOSL
~reaWLTLRQOLNP
~rea_PNPPPOSPPP
~reacNOQPQOOPRR
~readOTPOOOSPNN
~reakQRMQPOPPPQ
~realRPPOQOPPOO
~reamROQPORNPNP
~reanRNRPPPOPPP
~reasQNNOSRPPOP
~reatSNRNOQPMPQ
~rebRQOPPPOPPP
~reboRQOPPPPPPP
~recPPOPMRONQR
~recaOROPPPPPPP
~receNQQQPQPOOO
~rechOOQPPPPPRP
~reciQQOPPOPPPP
~recoQMQOORQOOS
~rectPOPRPOPPQP
~recuRQPOPPPPPP
~redQOMRORQOOR
~red_MQOPMQROPT
~rediSOPPPQOPPP
~rednOQOQQPOPPP
~reduSNOQPPPPOO
~reeTQQNNQNPNP
~ree_SQOPOOPOPP
~reecQPQOPPPPPP
~reenQQOPPPPQPO
~reesOORPPROPPP
~reezPQPPPQPPOP
~refPONNOURNOS
~refePQOPPOPPRP
~refiQPPPPQPPPP
~reflPOPPPPSPPP
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
~rehyQPPPOPPPPP
~reiNOTPPPOQPP
~rejOPPPPPPRPP
~rekOQPPPPPPPP
~relSLPPPQMPRR
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
~rep_QPPOQPPPPP
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
~respOMXOOOOPOQ
~ressPQSONQONQN
~restQTMOOONQQR
~resuSOOOPROPRO
~retRQQNNOPPQP
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
~rewPUNPPPPPPP
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
~rgiOORQQQNOQP
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
~riaULOONOQQSN
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
~riblOPQPPQPPPP
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
~rileRQOPPOQPPP
~rillQQQPPOPPPP
~rimPMPOSOQPOR
~rim_QPPPPPPPPP
~rimaQPOOPPQPPP
~rimePNPPRPPPPR
~rinQPNQQQSMQM
~rin_KQQRSPPPPO
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
~ritLNQORMRSQQ
~ritaPOPPPPPPPR
~riteNPPPPOPQRQ
~rithOPPQQPPPPP
~ritiPOOOOPTROO
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
~rlyWQNRONPONO
~rly_WQNRONPONO
~rm_SONOONMVRO
~rmaRPNNNRRPRO
~rmacOPOPPPOQSP
~rmalRQNONSSOOO
~rmanRPPPPPPPPP
~rmatPOPPPPQPPP
~rmeOPRPPNROPO
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
~rninPQPOOPROQO
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
~robaPPPQPQPQPP
~robeNQRPPPPPPP
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
~roeQQOOPPPPPP
~roenQPPOPPPPPP
~rofOOPPQRPPPP
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
~rokQPRPONNQQP
~rokeQPQPONNQRP
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
~roomOSROOQMNQP
~roopPPPPPPQPPP
~ropRLQSSLTONN
~rop_QPNPQORPPP
~ropaQPPQOPPPPP
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
~rorRQNPPOOOQR
~ror_PPOPPPPOQQ
~rorsQQOPPPPPPQ
~rosTMONPNOQPS
~rosaQPPPPPPPPP
~roscROQPPPPPPP
~roseQPOOPNOQOS
~rosiQPPOPPPPPP
~rossLQOPQPQQPQ
~rostQMQPPQPORO
~rosuQPPPPOPPPP
~rotMMQMRQUNQQ
~rotaNROPQOROPO
~rotePOPOQPPPOQ
~rothOORPPRPPPO
~rotiOOQPPPRPPP
~rotoPOPOPPOORQ
~rouQSSPRQLNLO
~roubPOPPPQOPPP
~roudPROPPPPPPP
~rougNQRPPPPPOP
~rounQRPPPPOPNP
~roupQROPPOPPOP
~rousPNPPRQOOPP
~routQPPPPPPPPP
~rovPROPPPOOSO
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
~rprPOOPPPQQRP
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
~rretQOQPPPPPPP
~rrhPPPPQOQPPP
~rrhoOPPPQOQPPP
~rriOROOPUPOOP
~rriaPPPPPQPPPP
~rribOPQPPQPPPP
~rridPQPPPPPPOP
~rriePNOPPSPPPQ
~rrigQOPPPPPPPP
~rrinPQPPPPPPPP
~rritPPPPPPRPPP
~rrivOTOPPOOPOO
~rroTRNOONNNQS
~rrorRQNPPOPOQR
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
~rseQMQPOQPPPR
~rse_PNSOPPPPPQ
~rselPOPPPQPPPP
~rsesQQPPPPPPQP
~rsiNOORQOQPQO
~rsinPOPPQPPPPP
~rsioNPOSOOQPPP
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
~rtebSPOPPPOPPP
~rtedLQPNRQOROQ
~rtenRPOOQOPPOP
~rterQPQPOPPPPP
~rthSQOOOROOOP
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
~rtinQNPSPOOPPS
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
~ruckNPRPPPOPPP
~ructPQPPPPPPPP
~rugUMOOPOPOPP
~rug_SOPOOOPOPP
~rugsQOPPQPOPPP
~ruiMPQORPRPPP
~ruisOPOPPPSPPP
~ruitOOQORPPPPP
~rulQMOQOONOSS
~rulePNOQOOOOSS
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
~rusNOSOROROQO
~rus_OPQPQPPPPP
~rushPPRPQPOPPP
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
~rvicPQOPPOOROP
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
~ry_RMQKONNROY
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
~rytPROPPOPPPP
~rythPROPPOPPPP
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
~safULONTPNPQO
~safeULONTPNPQO
~sagQNQPPQPPPP
~sageQOQPPPPPPP
~saiQPPOQPOPPP
~saidOQPORPOPPP
~salQQQRPOOOOO
~sal_POOPROQPPP
~salaOQQPPPPPPP
~salbOPPRPPPPPP
~saliQPQQOPOPPP
~salmQPPPPPPPPP
~saltPPPPPQPPPP
~samQSNNRNPQNQ
~sameQROOSOOQOO
~samiQPPPOPPPPP
~sampOROPPPQPPP
~sanOPRPPSOPOO
~sandPRNPPPQPPP
~sangONUPPPOPPP
~santQPOPPRPPOP
~sapOROPPPPOOS
~sapeOQPPPPPPPP
~sarPOPPROOOPP
~sareROPPPPPPPP
~sartOPPORPPPPP
~saryPPPPPPPPQP
~satQOSOQOOPPO
~sateQPPPPPPPPP
~satiQPPPQPPPPP
~satsQORPPOPPPP
~satuOPQPPPPPQP
~sauPPPPPOPPPR
~savSPOPPOOPOQ
~saveSPOPPOPPOQ
~sayPNQPOPROPQ
~sayiPOQPPPPPPP
~saysNOPPPPROPQ
~sbaOPPPPROPPP
~sbanPQOPPROPPP
~sc_RNQPPQPPPP
~scaOOPQOQROQO
~scabQPPPPOPPPP
~scalNPPRPPROPP
~scanRPNPPPOPRP
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
~sciQNTOQQOOOP
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
~scriQPNPQPPPPR
~scruPROPPPPOQP
~scuQPOPPPOOQO
~scuePPPPPPPPQP
~scuiOROPPOPPPP
~sculPOPPQPPPQP
~scusRPPPPPPOPP
~sd_QQOPPPPPPP
~sdaNTOPPQOPOP
~sdayNTOPPQOPOP
~sdePOQPPPPPPP
~se_RIQTNRTPKQ
~seaPQNPOQOPOR
~sea_QPPPOPPPPP
~sealPROPPPPPPP
~searPPPPPPPPPQ
~seasQPOPOQPQOQ
~sebPPOPPPRPPP
~secNOSOOPNPOU
~secoPQRPPPOPPO
~secrOPPPPPPPPQ
~sectNPPPPQOQPR
~secuOOQPPPPOPR
~sedNQRRNQPOMS
~sed_MQRRNQPOMS
~sedaQPPPPPPPPP
~seePPPPQOQPPO
~seeiPPPPPOQQPO
~seenPROPPPQPPP
~seesPPPPPQPPPP
~sefQPPPPPPPPP
~sefuQPPPPPPPPP
~segRNOPPPQPPP
~seiPPROQOOPPP
~seitPOQPPPPPPP
~seizPQQOQOOPPP
~selQOQOPSNPOP
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
~sensULOPQQOPPO
~sentPWKOPNPNPP
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
~setSOPPQOOPOO
~set_PQPPPPPPOP
~setrPPPQQPPPPP
~settSOPPPPOPPP
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
~shalOROPPQPPOP
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
~shouPPNQQTNQNO
~showPQPPPPQPOP
~shuOOQPPPPPQP
~shutOOQPPPPPQP
~si_PQPPPPPPPP
~siaPORPOOQOQP
~sia_QNRPOOPOQP
~sibPOOPPPPOQR
~sibiROPPPPPPPP
~siblOOPPPPPPQR
~sicQRPPOPNOOP
~sic_QQPPPOPPPP
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
~sin_QQOPPQPPPP
~sincONPOOUQOOO
~sinePPRPPPOPPP
~singOORQQLORRP
~sinoOQOPQPQPPP
~sinuQOOPPPRPPP
~sioQNRRMLROSP
~sio_QPPPPPOOQQ
~sionPNRSMLSPRO
~siotPOPPPQPPPP
~sisSPOONPOSQO
~sis_ROOOOOPTRN
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
~sluOMSPPPPOSP
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
~sn'PPQQPNQPPO
~sn'tPPQQPNQPPO
~snaQQPQPOOPOP
~snakPQPQPOPPPP
~snoOQOPPROQNP
~snorOPPPPRPPPP
~snotQPPPPPPPPP
~snowPRPPPPPPOP
~sntPOQPQPPPPP
~snt_POQPQPPPPP
~so_PNTPPOOQOQ
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
~someQPRNPPPOPO
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
~soreQOOPPNSPPP
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
~sponPOSPOPOOPQ
~sporOQPPQPPPPP
~spotOPPPPPRPPP
~sprRPTOPNNPPP
~spraPPROPOPPPP
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
~ssedNRNROPPPOQ
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
~ssurPQRPPQOPOP
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
~statUNNNOPNOOV
~stayOPPPPPOPSO
~stePRSNNRUNNL
~ste_PPOPPPRPPP
~steaPOROPPRPPP
~stedRPRPOPPPNP
~steePORPPPPPPP
~steiQPPPPPPPPP
~stelOQPPPQPPPP
~stemOROPPOPPQP
~stenROQOPROOPO
~steoQPPPPPPPPP
~stepOOOTOOQPPP
~sterQRNNPRQOQN
~stetPRPPPOPPPP
~stfQOOORQOPPP
~stfeQOOORQOPPP
~sthMNTOSPPPPO
~stheNNROROQPQP
~sthmOPRPQQOPOO
~stiTNRONSLOOR
~sticQOQPPPOPRO
~stifONRPPOPPOR
~stigPPQPPPPPPP
~stilPPPOPRNOPQ
~stinQQPPPPPOPO
~stioQPOPPQPPPP
~stipPPPPPQPPPP
~stitROPPPPPPPP
~stivQPPPPPPPPP
~stlPNRPPQPPPP
~stlePOPPPQPPPP
~stlyPOQPPPPPPP
~stmOPOQPPRPPP
~stmaPQOPPPQPPP
~stnPQPPPPPPPP
~stoSPRNRRONNM
~stocMRPPPPRPPP
~stolOQRPPOPPOP
~stomPPQPQOPPPP
~stonROOPPQPPPP
~stooQONQPPRPPO
~stopSOQMRRMPOO
~storOQQPPOOPPP
~stpOQPPQQOPPP
~stpaPPPPQQOPPP
~strTOROMNNPRQ
~straORROPNOOPQ
~streQPPRPQOPOP
~striPNPOOQPQRO
~stroSPPOONPPQO
~struQOPPPPPPPQ
~stsRQOPPOQPNQ
~sts_RQOPPOQPNQ
~stuUPRONNONQP
~stucOQRPPOPPPP
~studTRMONOPORP
~stulQPPPPPPPPP
~sturPORPPPPPPP
~styQNOPPSOPPP
~sty_ROPPPPPPPP
~suaOQQQPOPPQP
~sualOQPQPOPPQP
~subSNPOQPOPNR
~subaQPPPPPOPPP
~sucQPQPPOOPPP
~succRPPPPPPPPP
~suckPPQPPPPPPP
~suctOQQPPPPPPP
~sudQNSOPOPPPP
~suddQORPPOQPPP
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
~supeOQPOPPPQPP
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
~sutOOPRPPPPQP
~sutuNOPRPPPPQP
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
~swolPNPPPQRPPP
~sworPRNPPPPPQP
~sy_PPQNQPQQNQ
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
~tacPRPPPNSPOO
~tachOOPPPOTPPP
~tackQRPPPOOPPP
~tacrPPPPQPPPPP
~tactQPPPPPPPPP
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
~tantSOPPOPOPRO
~tanuQPPPOQPPPP
~tanyPPQPPPPPPP
~tapPQOSOOOPPP
~tapePQOSOPPPPP
~tarSQMWNQNOMP
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
~tch_QNPSPNTONO
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
~tebrSPOPPPOPPP
~tecQNQPOPQPPQ
~techOPQPPPPPPP
~tectQOOPOPQPPQ
~tedNRPLPQTQLR
~ted_OQPLPOTQLR
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
~temeOOPPRPPPPP
~temiPPPPPPQPPP
~tempOORPPOOPQQ
~tenYJPQNOPOOQ
~ten_RMSQOPOQOO
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
~ter_PNRNRPPOSO
~teraNPNOSOTQOO
~terbPQPQOPOPPP
~terdPOPPPQQPPP
~tereQQOPPPOPPP
~teriTOQPONOPQP
~terlQPPPPPPPPP
~termPQOPPPPQPP
~ternOSPPOOQQOP
~teroTOOOOQPPPP
~terpOOOPPPQQRP
~terrPORPPQPPPP
~tersOQPPOPQPPP
~teruPOQPPPPPPP
~tervPPOROPRPPP
~teryPRPPPPQPPP
~tesRRPMNOQRNQ
~tes_QOONOORSPP
~testQRQOOPOONQ
~tetPQQOPPOOPP
~tetaQPPPOQPPPP
~tethPRPPPOPPPP
~texNNPPROOPPU
~textPOQPPPOPPR
~tfeQOOORQOPPP
~tfeePOOORQOPPP
~th_LNQMTSNUPO
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
~therSMLORVNRQL
~thesPQPPPOQOPP
~thetQPPOQOQOOP
~theyQRNOQQOPOQ
~thiONRPSPWMMM
~thiaPPPQOPPPPP
~thicROOQPOQPOP
~thigQOQPPOQPPP
~thinRNSNQRQOMN
~thioOPPPQPPPPP
~thirOPSQPPOPOP
~thisMSNPPOTNRO
~thiuPPPPQPPPPP
~thlPPPPPQPQPP
~thleQPPPPQPPPP
~thmPPROQPPPOO
~thm_QPPPPPPPPP
~thmaOPQPQPPPOO
~thoPPPPPMQQPS
~tho_OPQPPPPPQP
~thonOPQPQPPPPP
~thorOPQPPPOPPR
~thosQROPPOQPOP
~thouROOOOOPQPR
~thrQLTPPOOORO
~threROPPOPPMRP
~throPMTOPOOQPO
~thruOPPPQPPPPP
~thsSONQNSPOOO
~ths_SONQNSPOOP
~thuNROPPOTPOP
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
~ticUMQKNOOSRR
~tic_QMROOOSORP
~ticaNQRORQNQOP
~ticeOOOOPPOQQR
~ticiRNQPPPOPPQ
~tickOPOPPRPQQO
~ticlOQQPPPPPPP
~ticoSPPOPOOPOP
~ticsQROOOPPPOQ
~ticuQOPPPPOQPP
~tidROPPORPOOO
~tid_POQPPPQPPP
~tideQOOQPSOPOP
~tieTOTNRLMPPP
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
~timiQNOPPPPPTP
~tinQSNOLURKNR
~tin_PPOQPQQOPO
~tinaPPPPPPQPPP
~tineSNROPPOPPP
~tingNSNQLTPMOS
~tiniPOPQOPQPPP
~tinoQPPPPPPPPP
~tinsPPPOOPRPPP
~tinuPQOOPPQPPP
~tioUONPOQITNS
~tio_POQRPPOPPP
~tionUPNOOQIUNT
~tipQOOOORQPPP
~tipaPPPPPQPPPP
~tiplPPPPPPQPPP
~tipsQOPPPRPPPP
~tirPOPPORQPQO
~tiraPPQPOPPPPP
~tirePOOPPRQPQO
~tisWOMRLQRNON
~tis_RPORNPQOPO
~tisoQOPPPPRPPP
~tistPQOPPQPPPP
~titONPUNRPOPP
~titcQOPPPPPPPP
~titiPPPPPPQPPP
~titrNOPTNPPPQP
~tivVLOPQPONPQ
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
~tnaPQOPPPPPPP
~tneQNOPQQOPOR
~tnerOOOPQQOPPQ
~tnesQOPPPPPPOP
~tniPPQPPPPPPP
~to_QRWONNOONP
~toaPQOOPPQPPP
~toasPQOPPPPPPP
~tocPRNOOOQNRQ
~tociQORPPPOPPP
~tockNTMPPPPPQP
~toclPQOPPPPPPP
~tocoQPOOOOPORQ
~todQVPPPMOOOO
~todaPUOPPNOPOP
~toddQOQPOOQPOP
~toePNQQPSPPPP
~toenQPPQPPOPPP
~toesOOQPPRPPPP
~tofSNPPPPOPQP
~toffROPPPPPPQP
~togQOPPQPPPPP
~togePPPPQPPPPP
~toiPNQRQPOPPP
~toilPOQPPQPPPP
~toinPPPQQOPPPP
~tolPROQOQNOOQ
~tol_PPPQPPPPPP
~toldORMPPROPPQ
~toleORQPPPPPOP
~toliPOQPPPPPPP
~toloQPPPPPPPPP
~tomRNTOPPQRMN
~tom_QOPPPQPPOP
~tomaQOQPPORPOP
~tomoQQQPPOOOQO
~tomsPPPPPPQPPP
~tomyPPPPPQPSOP
~tonONSOQOVNPO
~ton_PPQPPOPPPP
~toneQPOPPQQPOP
~tongPOOPOPTPPP
~toniPOSPPOPOQP
~tonsOPQPPPPPPP
~tooQNPOOPQOOQ
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
~treRKQTNPPPPQ
~tre_RNQQOPNORO
~treaTNNOOPPPOS
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
~tronQPOPQOPPPP
~tropNPOQPOTPOP
~trouOOQQRQOOPP
~truQNOPOORPQQ
~trucOPRPPPPPPP
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
~ttoOOSOOPPPOS
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
~tudTQOONOOORP
~tudeNROPPOPORQ
~tudiUNOPOPPPPP
~tudyQROPPPPPPP
~tueOROPPQPPPP
~tuesOROPPQPPPP
~tulQQPPPOPPPP
~tulaPQPPPOPPPP
~tumPMPPPPTPPP
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
~ualSQQRONNOOO
~ual_RRPRONOPOP
~uallQOPPPPPPPP
~ualtPOQPPPPPPP
~uanPQPQPPOPPP
~uantPQPQPPOPPP
~uarOOPPPPOPRR
~uardOOOPPPOPRR
~uatPQPPPPPPPP
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
~ublQOOQPPROPO
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
~uctiQQPPOOOPQO
~ud_OQPPPPPPPQ
~udaPNRPPPPPPQ
~uda_QOQPPPPPPQ
~uddQOQPPOQPPP
~uddePORPPOQPPP
~uddlPQOPPPQPPP
~udePPPOPOORQP
~ude_QOPPPPPPPP
~udenNSOPPOPORQ
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
~uemORPPPPPPPP
~uenROORPPOPOO
~uencPOPRPPPPPP
~uentROPPPPPPPO
~uerPOROPNOTPP
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
~ughPPQNOSQOOP
~ugh_QPOOOQQPOP
~ughtOPPPPSPOOP
~ugiROOPPPPPPP
~ugmQPPPPPPPPP
~ugmeQPPPPPPPPP
~ugsPPPOQPOPPP
~ugs_PPPOQPOPPP
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
~ule_QPNTOONOSO
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
~ult_OMPSONOPRS
~ultaPPPPPPPRPO
~ultiPOQPPPQPPP
~ultrROOPPPQPPP
~ultsQOOOPSOOOR
~ultuPRPPPOOPQP
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
~uminPOPPPPQPPP
~ummPQOPOQQPPP
~ummaQQOPPPPPPP
~ummyOPPPPQQPPP
~umoPQQPOQPPPO
~umonRPOPOQPPPP
~umotOQPPPPPPPP
~umpOOQPPPSPOO
~ump_OOQPPQSPOO
~umpeQOQPPPPPPP
~umpsOQOPPPQPPP
~unaOPPPPPPPOR
~uncRUQOOPOOMO
~unceORQPPOPPPP
~unchOUPPPPOPNO
~unciPQOPPPPPPP
~unclOPPPPRPPPP
~uncoQPQPPPPPPP
~unctTNPOPPPPPP
~undOOQONORSPQ
~und_OQQOOPQQOP
~undaPPOPPPPPQP
~undeONRQOPOQPP
~undiPOQPPPQPPP
~undlQNOPPPPQPP
~undsPROPPPOPOQ
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
~unneONQPPQRPPO
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
~updPTNPPPPPPP
~updaPTNPPPPPPP
~upeOQPOPPPQPP
~uperOQPOPPPQPP
~upiPOSPOORPPP
~upilOOSPPORPPP
~upirQPPPOPPPPP
~uppORNROOSOQO
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
~uraYLROOOOQOO
~ura_QOQPPPPPPP
~uracROPPPPPPPP
~uralROPPPPPPPP
~uranPPPPPPORPP
~uratSOQPOPPPOP
~urcROPPPPOPPP
~urceQPPPPPOPPP
~urdOQPPPPQPQP
~urdaOQPPPPPPQP
~ureSSROLMPQMR
~ure_RQRNNNOQOQ
~ureaPOPPPPRPPP
~uredPORPPOPPPP
~uresNSNRPOOPOQ
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
~urrQOQOOOPPOQ
~urreQPOOPPPPPP
~urroPPPPPPPPOR
~urryPPRPPPPPPP
~ursOPOPRNMQUQ
~urs_OPOPPNOPUP
~ursdPQPPPPPPPP
~ursePQOOPPOQQQ
~ursiPOPPRPPPPP
~urstPPQQPOPPPP
~urtQOPOQNQPOR
~urt_QPOOQOOPOS
~urthPPPPPPPQPP
~urtiPORPPPPPPP
~urvRPOPPPPPPP
~urvePPOPPPQPPP
~urviRPOPPPPPPP
~uryPPQPPPOPPQ
~ury_PPQPPPOPPQ
~us_RIQNRTSNQN
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
~utcTOOPPPPPPP
~utcoTOOPPPPPPP
~uteMOVONMORNS
~ute_OQQPOOPQPQ
~utedOOQQPPPPOS
~utenPPQPPPPPPP
~uterPPQPOPPPPP
~utesOPRPPNOSOP
~uthNNSOPOPROR
~uth_NPSPPOPQPP
~utiQSNOPRNPPP
~uti_POQPPPPPPP
~uticPQPOQPPPPP
~utidQPOQOQPPPP
~utinPROPPQOPPP
~utioOQOPPPPPPQ
~utisQPPPPPPPPP
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
~uvaPRPPPOPPPP
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
~vaccPQONPPOPQP
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
~vanNPQRPPOPOQ
~vancOQPQPPPPPQ
~vapSOPPPPOPPP
~vapeQPPPPPPPPP
~vapiQPPPPPPPPP
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
~vemeOPPPPPPPQP
~venUNVOLNMPQP
~ven_PSQOOPOPNP
~vendPOOPPPPPRQ
~veneQORPOPPPPP
~veniPPOPPPQPPP
~venoPPOQPPPPPP
~ventTNUONOOOPO
~verSTPSKMOMQR
~ver_NSMSOPQPOO
~veraPPPPQPPPPP
~verbOOPPPPPPPR
~verdPQQOPPOQPP
~verePPQOOOQPPQ
~veriPROPPOOQPP
~vermQQPPPOOPPP
~vernORPPPPPPRO
~versSKPTNOQOQP
~vertSONQOORPOO
~veryPRSOORNONO
~vesNQLOPRSNQP
~ves_OQMOPRQNQP
~vetROPPOPPPPP
~vetiPPPPOPPPPP
~viaNOQRQORPOP
~vialNQPSPPPPOP
~vicPOPPPPORPP
~viceOPPPPPORPP
~victPPQPPPPPPP
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
~visONRONNPTUO
~vis_PPPPOPPPPP
~visePOQPPPPPPP
~visiNOOOONPTUO
~vitUPOOOPQOOO
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
~voiOOQPRPPPPO
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
~vy_OOPPPPRPQP
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
~warPSONPMONRS
~wardQOQOONPNSR
~wareOTOPPPPPPP
~warfPPOPQPOPPP
~warnQPPPPPPPPP
~wasOQROQOOPPP
~washORPPROOPPP
~waspPPQPPPOPPP
~watTRQOPNOOOO
~watcQROOQOOPOP
~wateRPRPPOPOPP
~wavOMPPPPVPOO
~waveOMPPPPVPOO
~wayRPSOPONPPO
~way_QOTPPNOPQP
~waysQQOPPQOPPP
~wboQNPQQOQOPO
~wborQNPQQOQOPO
~we'PPQPPPPPPP
~we'rPQPPPPPPPP
~we'vPPQPPPPPPP
~weaORROOPQPOO
~weakOORPPPQPPP
~weanQQOPPPPPPP
~wearQQOPOQPPPO
~weatNPRPPPQPPP
~wedNORORPOPQQ
~wed_ONSOQNOPQQ
~wedgQPPPPPPPPP
~wednPQPPPPPPPP
~weeQONQPRQPOP
~weekQNORQQNPPP
~weenQOOPOPSPPP
~weiPNPROPQPPP
~weigQOOROPPPPP
~welRRNOOPTOON
~wel_SNPPPQOPPP
~welcPQPPPPPPPP
~wellPRNOOOUOOO
~wenPQQOPOPQPP
~wentNRROPOPQPP
~werSTOQONOOOO
~wer_TROPONOPOP
~wereOQPQPPPPPO
~wersOQPPPPQPPP
~wesPORPPPOPPP
~westPPRPPPOPPP
~wfuOOPPPPPPPR
~wfulOOPPPPPPPR
~whaMJLSNPWRRR
~whatNILSNPWRRR
~wheROQRNONQSO
~wheeORRPPPOPOP
~whenQQLROQNRPP
~wherONSOOOQNUO
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
~worrOONPQTOPPP
~worsOPPPQPQPPP
~wortQPPPQQOPOP
~wouPNPPQQQPOP
~woulPOOPQQQOOO
~wounPOQPPPOQPQ
~wriNOPPPNSROQ
~wrisPOPPPPRPOP
~writNPPPPNQRPQ
~wroOQQPPOOPOR
~wronPQQPPOOOOR
~ws_PSNPPPSPOP
~wsyPOROPPQPPP
~wsy_POROPPQPPP
~xa_POQQPPPPPP
~xabPOPQPPOQPP
~xabaPOPQPPOQPP
~xacPOOQQPPQPP
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
~xidePPPQPPPPPP
~xidiQPPPPPPPPP
~xieQOOPPPQPPP
~xietPPPPPPQPPP
~xigSNOPPPPPPP
~ximPPPOQPQPPP
~ximePQPPPPPPPP
~xinROQPQNOPPP
~xin_QOQOQOOPPP
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
~y'rOPQPPPPPPP
~y'reOPQPPPPPPP
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
~yclOPOQRQOPOO
~ycliNOORRQOPPP
~ycloQPPPPPPPPP
~ycoQOPRPPPPPP
~ycodPPPQPPPPPP
~ycyOPPPQPPPPP
~ycycOPPPQPPPPP
~ydrQOPROPOPPP
~ydraRPPPOPPPPP
~ydroOOQRPPPPPP
~ye_OMRPPSPPPP
~yeaTOOQOPPOOP
~yearUNOQOQPOOP
~yedQPPPPPPPPP
~yed_QPPPPPPPPP
~yelOPOPRQPPPP
~yeliPOOPPPQPPP
~yellOPPPRPOPPP
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
~ymptQOPPPPQPOP
~yncQPPPPPPQPP
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
~ypiPNOPPSPPPP
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
~ysePORPPRPPPP
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
~ystoNOUPPOOPPP
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
~zapiPOOPQPPPPP
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
~zilQOPPQPPPPP
~zil_QOPPQPPPPP
~zinPQPRPPOOOO
~zin_PPPPOPQPQP
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
~zoleMNOSTOOORP
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
