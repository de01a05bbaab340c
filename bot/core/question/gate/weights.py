"""The weights of the gate. Written by `make calibrate`; not by hand.

Fitted to 15293 messages. A line of TABLE is a feature and, in its last ten characters, how many
steps it weighs for each kind, in the order of gate.KINDS: chr(80) is none, the next one up.
"""

DIGEST = "f7e8fa475073"  # of knowledge/messages
STEP = 0.0281
BIAS = (1.255, 2.344, 0.398, -0.635, -0.773, -0.441, 0.611, -0.845, -0.953, -0.962)
TABLE = r"""!FrUNOIHNJM
! !OTRPPNOPOO
! $NTQPPQOPOP
! bothPROPPPOPPP
! isQPPPPPPPPP
!a comparisontCBHEKTYRQ
!a complaint of one's ownONTMK\KPNR
!a diseasek;V>I``SDE
!a drugd:?}}F/AH=
!a drug, and a diseasepCVOYR?ILJ
!a drug, and a quantityTNQRPNNPOP
!a drug, and one patient's weight or clearanceLMOVVQMOOO
!a finding to be readGFLEMUvOSH
!a long sentenceD_jGCSUJIM
!a low pressure, saturation or coma scoreP8vLOKPMOO
!a low pressure, saturation or coma score, and a room, bay or bedUIUPPPNOPP
!a low pressure, saturation or coma score, and a wish for evidencePPQPPPPPPP
!a quantityZ<Z\OMKMSM
!a question markPOMQTMUNLS
!a question mark, and a wish for evidence[ONPORMOMN
!a question's first wordOS6LLKDQ}S
!a question's first word, and a wish for evidence[KNPOTNPKP
!a relative or friendIJXONdKOKO
!a relative or friend, and a wish for evidencePOPPPQPPPP
!a relative or friend, and that it is nowPPRPPOPPPP
!a room, bay or bedE]fTMN@PMM
!a sentence-TOLM]ZSUY
!a story\JQQOKNPPO
!a treatment or test that is no drugoFFGRMMUNM
!a vital sign's valuePL}MMIIGKI
!a vital sign's value, and a wish for evidencePRNNPOUPPP
!a wish for evidence}CGYHPFNFN
!an ageY#IZdb_KCV
!codes, bills or certificates6DGFLFD}IJ
!drugs of different classesOIOGrJOMMM
!drugs of different classes, and a comparisonUPPPMOOOOP
!drugs of different classes, and a wish for evidencePQQNQPPPPP
!drugs of different classes, and whether it is safeLOPOWOPPPP
!drugs of one class]KKTOONOOO
!few wordsLF?[]LTWRO
!groups of peoplegMQMHONMPM
!no drug, test or diseaseHab=;FMO\^
!one or two wordszQHQSH@JNJ
!one patient's weight or clearance??HsaQNJPL
!since when, in hours or minutesP>fVNLMRNO
!somebody elseCBfQWQWGEZ
!somebody else, and a wish for evidenceXOLQNMQQNR
!somebody else, and that it is nowRIWOPPMOSQ
!that it is nowNPfJMLHQPP
!that it is over, planned or playVs>HIUINPL
!the first person>]IPKzBKFU
!the first person, and a question markTMOOPZMORI
!the first person, and a wish for evidenceNLPRNVSPMQ
!the law@;FMLKGKC}
!the ways of this house<OFJMD?W}X
!things togetherODOFrMZLHJ
!three drugsROPNSOOPPP
!two diseasesY?VHETdWLL
!two drugs\DJKpINLKL
!usDRRHKUKLlM
!whether it is safeMPHGhUMPNM
!words in quotation marksQLPPPOSROO
#1@Y_QEVj_D1
#1 #1WXHPKKSMJY
#1 #2_XMFOKRNMO
#1 #3SKKPPOYOPP
#1 #4OOOUPPOPPP
#1 $]G_MWLRELJ
#1 ?MZOSMOMVJN
#1 aMLOPPRPXPO
#1 afterPOSOOPQPPP
#1 amRPLPNPUOPO
#1 andRUPSKUGLOS
#1 bOSOPONQROP
#1 bringOROPPPPPPP
#1 cSLNOOTRPOP
#1 cmULLPONWPOP
#1 dQPOPPPQPPP
#1 dayMPPOUOPPPP
#1 daysQHNKNVQ[RN
#1 diabetesRPPPPPPPPP
#1 dmYOOPOOLPPP
#1 dsSOPPPPOPPP
#1 fQPPPPPOPPP
#1 forHWNTPOOVLP
#1 gSGLQOO]NOP
#1 hZKZJOOFNVO
#1 hasOZMPPOMPPP
#1 hoursWJNUPPOOOP
#1 hr\LLPPPMPPP
#1 hrsKRTSPRLOPP
#1 iQPPPPPPPPP
#1 inCHTPNJdLPZ
#1 isNbEOPRMONP
#1 kNNNLOO`OMP
#1 kgOMZPNOPOOO
#1 lPPUQPPLPOP
#1 mPPPPPPQPPP
#1 mgNOTK\OLMPP
#1 minMIcONOMOOP
#1 minsNLVPPOUOPP
#1 minutesPQPPPPPPPP
#1 mmQFROOQ[OPP
#1 moZPNOPNLPPP
#1 monthILU^UJQKNO
#1 monthsSMHNN\ROOP
#1 morePROPPPPPPP
#1 ndONROTPNPPP
#1 needOOSPPPPPPP
#1 noNOPUOPQOPP
#1 normalPOQPPPQPPP
#1 notWQMLPPPOPP
#1 nowOOTPOPOQPP
#1 o'clockPUMPPOPPPP
#1 ofPPQOPPPQPP
#1 onQNMONOWPNU
#1 orVOOPSOIOQP
#1 osteoporoticQPPPPPOPPP
#1 pTPNOPPNPSP
#1 pdLOOM\POPPP
#1 pleasePMUPPOOPPP
#1 pmJcDOOSNNTO
#1 prevUNOPPPOPPP
#1 rdOPQPPOOPSO
#1 sOVOOOPKPTO
#1 salineONPVNPNOSP
#1 saysPOSPPPOPPP
#1 soPVNPPPNPPP
#1 stPOOORORPPP
#1 thPMOPPSLQVO
#1 thePSMPPPPPPP
#1 toQJPKPP]OOO
#1 todayPQPPPPPPPP
#1 vRMPPPPTOOP
#1 vascSOPPPPOPPP
#1 vsTOONPLMLO[
#1 wantsPTOPPOPPPO
#1 weekNLTPRNVOPO
#1 weeksIRIQO^SOON
#1 wentOUNPPPPOPP
#1 whatSMLOPPK]NO
#1 withQORPOPROPP
#1 wkRNMOQNOWPO
#1 wksGTIOTWWNOP
#1 wwONOPPROPSP
#1 xWMOMPPROPP
#1 yTMSPPPNOPP
#1 yearPMPXOMPOPP
#1 yearsMONSNWPOOP
#1 yoSJSWNRMOOO
#1 yrTIOXMOQOPO
#1 yrsVNNNRTKOPP
#2GO_q:QkT,D
#2 #1PPOPPPSOPP
#2 #2N_EKSMZNLN
#2 #3SPPPPPNPPP
#2 $HB\MWWZROE
#2 ?JPKRPQKRL`
#2 aMOQWNSOOPM
#2 afterNJQLRVUPPP
#2 andRNNOM_JOPO
#2 atKNOVOQTOPP
#2 bdOOLWOPOPPP
#2 cameORLPPPUOPP
#2 canPOPPORPPPO
#2 dUOPOPPNOPP
#2 dayPNOOPSQPPO
#2 days_NPHOPMPOO
#2 degreesIK[NP[IOPP
#2 doJSNUNSPPPP
#2 doesTOPPPOOPPP
#2 fZLPLLLYOOO
#2 forNH[TOOOOOO
#2 goingQVKNPPPPPP
#2 hTS@YPMWMLS
#2 hasRSNPPONPPP
#2 hoursNPO]PNNONO
#2 howOOPTOPOPPP
#2 hrJUKPPOTRPP
#2 hrsLVNOPPPOOS
#2 inUQKPOQQPPP
#2 isNTKOSRPOPP
#2 kUPOFOOZOPO
#2 kgJLJnGTLNOO
#2 kilosNPOVPONPPP
#2 lbOOORPRPPPP
#2 mcMIIJK^NON
#2 mgWNMONOOWOO
#2 minI_[HMIMRQO
#2 minsMPVPPOMPPP
#2 minutesUTKPPOOPPP
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
#2 on[SMOLPJPQP
#2 orSRI_KODXNO
#2 pSROOPOPOPP
#2 perLRKVPWKOPP
#2 percentOPRPPPPPPP
#2 sQLPMNRZNPN
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
#2 weekOPPLWOPPPP
#2 weeksMMfRWBFOMS
#2 whatLNRSMPVPPP
#2 whoOPQRPPPPPP
#2 withQONOONURPO
#2 wkSNOMUNPPPO
#2 wksXMPJWSIPPO
#2 wouldQLMQNZNPPP
#2 xOQTMPPOPPP
#2 ySMNNOOTPPR
#2 yearaNQOLJMOOP
#2 yearsQPPPPPOPPP
#2 yoKKNMQOWOPZ
#2 yrOTNMONQOPU
#2 yrsNOLQPSTPPP
#2.FA`XBdaKHG
#2. $MLQWRVMOMO
#2. ?PPPMPPUPPP
#2. andONTOOULPPP
#2. cmNOOOPPTSPN
#2. kgPTMPPPPPPP
#2. lLOVPPOPPPP
#2. mgZPOIPPPOPP
#2. noOORRPPOPOP
#2. notLVKPPOVPPP
#2. onQOMPOPTPPP
#3=MYYFL}FHF
#3 #1OOPVOPNPOP
#3 #2SY<OM[PPPP
#3 #3NNYOOOMPPP
#3 $ELMRaRTLON
#3 ?QPPPPPPPPP
#3 andNNROQPPSPO
#3 atNOPPPPTPPP
#3 bdTOPPOPOPPP
#3 bpOOOPONUPPP
#3 forQPPPPPPPPP
#3 heOMMPP[NPPP
#3 inRSQNNOPOPP
#3 isOOPTPONPPP
#3 kgNOPQOQNPVP
#3 mcgNPQUPPONPP
#3 mgRPPQNPOPPP
#3 mlLOXRPPLOPP
#3 onVQOMHNWPPP
#3 orSPPPQPNPPP
#3 urineOOQPPPRPPP
#3 vsQPPPPPPPPP
#3 withMPOPPPVOOP
#3.SJHHGIxTKN
#3. $MXPPPOMRNP
#48HLUFGcyIM
#4 $P^ORNITOJN
#4 andTQMMPRNOPP
#4 iuRPPOPPPPPP
#4 withNMPPNPMZPP
#4.CRSOMOMcON
=5-alpha reductase inhibitorQPPPPPPPPP
=5-ht3 antagonistPRNQWNNOMO
=aaa screeningQPPPPPPPPP
=abdominal painNPSPPNQPPP
=abscessPOPSOOORPP
=acamprosateTPPNOPPPPP
=acarboseSPPONPPPPP
=ace inhibitorPNTNZOJONO
=acetaminophenNVUXLLNONM
=acetaminophen overdoseTPPMPPPPPP
=acetaminophen-codeineOPPPQPPPPP
=acetaminophen-ibuprofenQPPPOPPPPP
=acetylcysteineVLULNPPPPP
=achilles tendinopathyRQOPPPOPPP
=acid suppressant`PNHQQMOOO
=acnePPSPNPOPPP
=acne treatmentNNOMVVPOPO
=activated charcoalRPPOPPPPPP
=acupunctureROPPPPPPPP
=acute bronchitisRPPOPPPPPP
=acute coronary syndromeWSNWIJSRLN
=acute coughSPPMPPPPPP
=acute kidney injuryYOPOLOOQPP
=acyclovirOPPVNPOPPP
=adalimumabJPPPWPPPPP
=adenosineJPTQSPOPPP
=adhdUOOOOPPPPP
=adjustment disorderMMOPPONUWO
=adrenal insufficiencyIOTQPOVPPO
=advance care planningEJOONNMIMt
=adverse drug eventQPPPPPPPPP
=agitationKNXSNOSOOO
=agitation in dementiaSOOPPPPPPO
=albendazoleJOP[OPOOPP
=albuminPNPOONVPPP
=albuterolKQNYLOSOOP
=alcohol intoxicationTMWPPPLPLQ
=alcohol use disorderKHKK]T[NMO
=alcohol use disorder drugPNORVONOOP
=alcohol withdrawalTOPQNPPOPP
=alcoholic hepatitisQPPPOPPPPP
=alendronateUOPNOOPPPO
=alginatePNRPQPPPPP
=allergen immunotherapyQROOPPPPOP
=allergic rhinitisPTOPOMPPPP
=allergyGTKLgMLNPO
=allopurinolWNLQQONPPP
=alpha blockerUUONPKOPPP
=alprazolamQPPNRPPPPP
=alteplaseKNPUNPOVNO
=alzheimer diseaseYPOOMONPOP
=ambulatory ecgPNMPPPVOPO
=aminoglycosideKNOWSPOPOP
=aminophyllineLOP[KPPPPP
=amiodaroneKHUU\NLOOO
=amitriptylineWOUQHNOPPP
=amlodipineSNPOQQNPPP
=ammoniaMPNPPPUPQP
=amoxicillin^WJJMLQNNO
=amoxicillin-clavulanateUOOLTOOOPP
=amphotericinUPPLPPPPPP
=ampicillinNPPOSPPPPP
=amputationYJUPNPMOOO
=amyotrophic lateral sclerosisJRMPXPORPP
=anal fissureSPPOOPPPPP
=analgesicKPQUpDJIKL
=anaphylaxisDRVO[MMQOO
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
=antibioticCHBisQ:DUT
=anticholinergicHKXSXNMNRO
=anticoagulantHYRX\KKQKG
=anticoagulant reversal agentLNO_LPNPPP
=anticoagulation reversalLNO_LPNPPP
=anticonvulsantPKMVfIKMNN
=antidepressantO>LFn\ULKJ
=antidiarrhealQPOPPPPPPP
=antiemeticPQLOcLLOLN
=antifibrinolyticYNMRMNNORO
=antifungalQLNUWONOOO
=antihistamineLOOM[POPOP
=antihypertensiveAQI^tODKKK
=antimalarialJNOL[OUOOP
=antimuscarinicJOPOWOOPTP
=antiparasiticTWN\LGLNOO
=antiparkinson drugQOPMTPPPPP
=antiplateletPQOH]OKTNN
=antipsychoticPEG]\PQNNN
=antiretroviralQNOJ\PPOPN
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
=apixabanOONMSSMWMO
=appendectomyQTNOPNOPOP
=appendicitisTOJOOLRXOO
=arbHOPL]POPQP
=ardsULSPPONPPP
=argatrobanMPPSPPPPPP
=arniPPPNRPPPQP
=aromatase inhibitorQPPROPOOPP
=arrhythmiaWI[NWHQLMN
=artemether-lumefantrineOPPPQPPPPP
=artemisininOPPQQPPPPP
=arterial lineSNPPPOPPPP
=artesunatePPPQPPPPPP
=arthritis_TJPKNSMNL
=arthroscopyWSMOPMNOOP
=ascitesJNNOOO]PPP
=aspirinTRPKSPLTNO
=asthmaLOYNVTMQJL
=asthma biologicSPPPOOPPPP
=asthma exacerbationPPROPPOPPP
=atorvastatinJOOPYPPPPP
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
=bacteremiaROPOPNNPTP
=bacterial vaginosisOPPSPPPPPP
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
=bedaquilineQPOMTPPPPP
=bedwettingQHNOP\MPPP
=bell's palsyYPSMLMNOPP
=benzathine penicillinOPPQPPPPPP
=benzodiazepineLA^dRMLLLN
=beta agonistZNMSKNRNPO
=beta blockerHRRZ[LJNNN
=beta-lactamKPGVRYMNTL
=betamethasoneTPPNPPOPPP
=bezlotoxumabQPPPPPPPPP
=biologic\LMJSPQNQO
=biopsyORQOOTKXJO
=bipolar disorderNPPWIOVPOO
=bisoprololNNPQTPOPPP
=bisphosphonateVOOSNOOPOO
=biteWNVROMINOP
=blatchford scoreVMPPPPOPOP
=bleach bathQPPPPOPPPP
=bleedingS\lLE@HTML
=bloatingPPOPPPPPPP
=blood culturePYNPPOLPOP
=blood gasLINOPOaOOO
=bnp[ONOOONNOO
=body mass indexLKMVMYQMUM
=bone scanMMNPPOYPPP
=botulinum toxinRKPMKWOOWO
=bowel obstructionVPNOPPNPPP
=bowel preparationQPPPPPPPOP
=bphQPPPPPPPPP
=bppvOPPPPPRPPP
=braceNTNOPOOTOP
=bradycardiaUPPPNNPPPP
=brain tumorGOPYPPPPPP
=breast cancerXOOPMRLPPP
=breast examQPPPPPPPPP
=breast lumpQPPPPPQPPP
=breastfeedingLIKLhUKOOO
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
=bupropionMOPOXPNPPP
=burnJGTNQTYNNR
=c difficile infectionXOKOMGJ^TN
=c-spine clearanceTOPPPPPPPO
=cabergolineTPPNPPPPPP
=caffeineRZNNNNOPPO
=calcineurin inhibitorLOOOXOOPPP
=calcipotrieneQPPPPPOPPP
=calciumMLRLTOYOOO
=calcium channel blockerQRKM]OKOOO
=calcium gluconateOVLPPOPOPP
=canadian ct head ruleQPPPPPPPPP
=cancerNILTLQYVNN
=canker soreJONPP[OPPP
=cannabidiolRPPOQPPPPP
=cannabinoidSKNNQYOPPO
=cannabisQLOOPYOPPO
=capnographyOGSPPOZPOP
=car crashRPQPPOOPPO
=carbamazepineNOPOUPPPPP
=carbapenemJMMNQ^OPPP
=carbimazoleIOOVTPSPLP
=carbon monoxide poisoningQNSPPPOOPP
=carboprostNPPTPPPPPP
=cardiac arrestDO\NONJTL\
=cardiac catheterizationXLRPPLNPOQ
=cardiac rehabilitationPKVPPPPPPP
=cardiac resynchronizationOPRPPPOPPP
=cardiopulmonary resuscitationQI[POLNNRR
=cardiovascular deathROPPPPPPPP
=cardiovascular diseasebPGZLHFYOJ
=cardioversionPPRPPPOPPP
=carotid endarterectomyLQXOOPNPPP
=carpal tunnel syndromeMPPOPXPPPN
=carvedilolNRO[JOOPPP
=castNMMOOO\OOO
=cat biteSOPPPPOPPP
=cataractOSOPPPOQPP
=cataract surgeryTPPPNPOPPP
=catheter ablationRPPOPPOPPP
=cauda equina syndromeLORPPNPOPU
=cautiQPPPPPPPPP
=cbcMVPPPPOPPP
=cbt for insomniaWNPPPNOOQN
=cefazolinJSOPUPPPOP
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
=cgrp antagonistTOPOOPPPPP
=cgrp antibodyTOPOOPPPPP
=cha2ds2-vascSOPPPPOPPP
=chads2ROPPPPOPPP
=chemotherapyKSVLOWLPNP
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
=cholecystectomySQOOOPORNP
=cholinesterase inhibitorQUOLRPOOOP
=chondroitinRPPOPPPPPP
=chronic fatigue syndromeSOOPPPOPPP
=chronic kidney diseaseKHKZbKNNOO
=chronic painOPPTPPNPPP
=ciprofloxacinMONL[OOPRP
=cirrhosisMOOOYONPPP
=citalopramSPPMQOPPPP
=ciwaNPPPPPPPRP
=clarithromycinLOOSWMOPPO
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
=cold water immersionMOUPPPOPPP
=colicVXOOOHPOOP
=colistinOOPSOPPPPP
=colloidQNOOONVPPP
=colon polypsVMPPPPOOPP
=colonoscopyRMQPORLVOO
=colorectal cancerSOOOPRNOPP
=colposcopyLNXPPPOPPP
=comaPMYPPOMPOP
=combined hormone therapyQPPPPPPPPP
=combined oral contraceptiveQPPPPPPPPP
=common coldQPPPPPPPPP
=community-acquired pneumoniaUNPOMPOSPP
=compression stockingsQPPPPPPPPP
=concussionRPOPPROPPO
=condomQPPPPPOPPP
=conjunctivitisRPPPOPPPPP
=conservative careQPPPPPPPPP
=constipationQOOPMSQPPP
=contact dermatitisLPOPPVNPPP
=contact lensQPPPOPPPPP
=continuous glucose monitoringOOPOOPOUPP
=contraceptionC6TQ_]IQXS
=contraceptive implantINOVWOOPPN
=contraceptive patchPPNPOPTPPP
=contraceptive pillNGXNVKOOUQ
=contrast mediaJOOM]PNPPP
=contrast nephropathyRPPPOPPPPP
=contusionHMMOOP`OPP
=copdSTMLSNROOO
=copd exacerbationUOPONPPPPP
=cord careQOPPPPPPPP
=coronary bypassOQQPPPPPPP
=coronary calcium scoreNPPPPSPPPP
=coronary ct angiographyNKNPOPOPPZ
=coronary diseaseLRN\SIRRKN
=corticosteroidiKHSRLEULL
=coughTLWKIUUMOO
=cough medicineLTPORPPPPP
=covid antiviralVIVLUOONOO
=covid testOTOPPOPPPP
=covid vaccinePOPOJ\OOON
=covid-19TPHIPTQOXN
=cox-2 inhibitorIPPPWPPPPP
=cpapPLTPPOORPO
=cranberryQONOTQPPOO
=creatineQOPOPQPPPP
=critical illnessLOFLLNFRoS
=crizanlizumabRPPPOPPPPP
=croupUROPNJTOOP
=crpVKLONNZOOO
=crush injuryPMSPPPPPPP
=crystalloidTOTLLOTPOP
=ctVSTLIIKLM_
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
=dapagliflozinSOTONOOOQP
=death`oLHG=;RO]
=death rattleQPPOPPPPPP
=debridementOOPPPPPSPP
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
=dental cariesMPOPPPUPPP
=depot medroxyprogesteroneRNWPLOPOOP
=deprescribingRPPPPPPPPP
=depressionQSFNNV[MOM
=depression screeningYPPOPOLPOO
=dermatitisNOHNLoHOKN
=dermoscopyLOPPPPWOPP
=desmopressinRPPPPOPPPP
=dexa scanRLMOPOXOPO
=dexamethasoneWLO[HONNPO
=dexmedetomidinePNOVOPPPPP
=dextromethorphanRPPPOPPPPP
=dextroseLPPWNPPOPP
=dhaOSPOPPPPPP
=diabetesYMOMQOKRTM
=diabetic footRTOPPPNPNP
=diabetic ketoacidosisQNOLOOMO]O
=diabetic nephropathyRPPPOPPPPP
=diabetic neuropathyTPPPMPPPPP
=dialectical behavior therapyQPPPPPPPPP
=dialysisDITaQPJQVK
=diamorphineRNPSMPPPPP
=diaper rashPOPPPVLPPP
=diarrheaUQNSLJVONO
=diazepamKKXUOOOPPP
=diclofenacJOPOYPPPPP
=dietQVKOOQRNNO
=digital rectal examRPOPPPPPPP
=digoxinKMYOWLNOPP
=digoxin immune fabNOPPPPPPSP
=dihydropyridineRLPVRPLOPP
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
=donepezilULMOUPOPPP
=dopaminePPOPROPPPP
=dopamine agonistTPPNOPPPPP
=dornase alfaLVOPPPNPRP
=doxycyclineQNONWQOPOP
=doxypepWPPOKPPPPP
=dpp-4 inhibitorQPPPOPPPQP
=droperidolSMOTNPPPPP
=drowningOZQOONMOOO
=drug allergyONOWMPPPPP
=dry eyeLOMOOUUOPP
=dry needlingPPPPPPPQPP
=dual antiplatelet therapyTPONOPPPPP
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
=efavirenzLOPPWPPPPN
=egg allergyQOPNUOOPPP
=eggsIIMOYWSPMP
=electrical injuryNPUPPPOPPP
=electrocardiogramMOVNPOUONO
=electroconvulsive therapyQNSOPOPPPP
=electronic health recordPSMPPPPPPP
=emdrPOPPPRPPPP
=emergency contraceptionOMOONROPPW
=emergency levonorgestrelNNOONROPPW
=emgQPPPPPPPPP
=emollientWOOOONPPPP
=empagliflozinQOPOOPPPTO
=enalaprilOPPPRPPPPP
=encephalitisKPPXNPPPPP
=encephalopathyQPPPOPPPPP
=enemaGLNOgOJOPP
=enoxaparinMWMPROOPPP
=enteral nutritionOOPOTPPPPP
=epaTOPPOPNPPP
=epidural steroid injectionQPPPPPPQPP
=epiglottitisONRPPPRPPP
=epilepsyGNOSZONNOV
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
=esophageal varicesPSTPNOOPMP
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
=family presenceDYOOPPPL[O
=famotidineQPPNPRPPPO
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
=ferritinNMNNPQ[OOO
=fetal monitoringPMSPPPQPPP
=feverJNRCUN_RPO
=fezolinetantRPPPOPPPPP
=fibrateQPPPPPPPPP
=fibroidsPOPPPQPPPP
=fidaxomicinTOPPNPOPPO
=finasterideQPPPPPPPPP
=finerenoneUPPOMPPPPP
=first seizureQPPPPPPPPP
=first-generation antihistamineSOPOQPOPPP
=flecainideSPPPNPPPPP
=flucloxacillinIPPYPPPPPP
=fluconazoleHOOQZPPPPP
=flumazenilQPPPOPPPPP
=fluoroquinoloneUMNKXOOOPP
=fluoxetineWOPLRNOPPP
=fluticasoneNOONVPPPQP
=fluticasone-salmeterolSOPOOPPPQP
=fomepizolePOOVMPOOPP
=food allergyTNNMVSNMOP
=foot painSRMOPPRONP
=foreign bodyMPQPPOSPPP
=formoterolVOPLOPPPPP
=fosfomycinVOPSJPPPOP
=fosphenytoinMPPXOMPPPP
=fractureTNNLTNRNMT
=frailtyNKMSOLN^TN
=frenotomyZOOPNOLPPP
=frozen shoulderPTNOPOOQOP
=functional declineNOPOPPOVNP
=furosemidePRMRTNOOOO
=fusidic acidMPPPTPPPPP
=gabapentinMOOVUOMOOP
=gabapentinoidQONTUOMOOO
=ganglion cystVOPPPOPOPO
=garlicOOQPKXPPPO
=gastric bypassRPPPPPOPPP
=gastritisOQPPORPPPP
=gastroenteritis[YJNKMNNQO
=gentamicinNNPWOPOPOP
=gerdQMOOOTSOPO
=gestational hypertensionSPPPPPPPPP
=gi bleeding^QNONOJONP
=giant cell arteritisMOPSOPTPOP
=gingerNVOPPOPPPP
=ginkgoPPPPQPPPPP
=glasgow coma scaleMSYOPOKOPP
=glassesTPRPPNNPPP
=glaucomaNNQOTOQOPP
=glaucoma dropPOONUPPPPP
=gliclazideOOPVOOOPPP
=glovesUVMOOWJMNO
=glp-1 agonistPQKMLWMUSN
=glucagonNPQUMPPPPP
=glucosamineXNONLQPPPP
=glucosamine-chondroitinRPPOPPPPPP
=glucose-lowering drugXMNMLPPL^J
=gluten-free dietRPPPPPPPPP
=glycopyrrolateSOPOQPPPOP
=goiterOPPTOPNPPP
=golfer's elbowROPPPPPPPP
=goutLTKSNRVOOM
=gram-negative bacteremiaSPPPPPOPPP
=group therapyPROPPPPQPP
=growing painsFLUPPIaPPP
=guillain-barreOOSPPOQPPP
=gunshot woundONSPPOOPOS
=h pyloriRPPPPPOPPP
=h2 blockerRPPNPROPPO
=hair lossMOOPOPWPPP
=haloperidolQLMPXOROOO
=hand washingPTMPPPPPPP
=hba1cRLNOOTROPP
=head ctRSJPPNVPOO
=head injuryXOQOPPMPOO
=headacheMWJQGRXNTN
=hearing aidLPKOP`KPPO
=hearing lossLTMPPOUPPP
=heart failureWMLPMVKVNO
=heart murmurNOSPPOSPPP
=heart scoreUNPPPOPPPP
=heat strokeMPTPPPOPPP
=heat therapyQROPPPOPPP
=heel painSRMOPPRONP
=helium-oxygenQPPPPPPPPP
=helmetRQNPPPPPPO
=hematomaNOWPPOMPPP
=hematuriaOOPPPPSPPP
=hemoglobin testPROPPPPPPP
=hemolytic anemiaNTMMWPOPPO
=hemophiliaPPQPPPOPPP
=hemoptysisNMVPPPPPPP
=hemorrhoidsMOPPPVOOPP
=heparin?[OVMLVNUO
=heparin-induced thrombocytopeniaOPPPSPOPPP
=hepatitisSLNTOYNOMN
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
=hivMNJOQLXPPW
=hiv pre-exposure prophylaxisTOPOOPPPPP
=home birthMGUPPZPPOO
=home blood pressure monitoringPQNPPPPPPP
=home careONQPPPPRPP
=home hazard assessmentQPPPPPPPPP
=home oxygenLNPPPPPWPP
=home remedyTWNONNOONP
=honeyQXNONPOOOP
=hormonal contraceptivePE]NQJSNTQ
=hormone therapyXMOLMUOPPO
=hospiceQPPPPPPOQP
=hospital admissionHULIMMIS_Y
=hospital readmissionVOPPPPOPNN
=hospital-acquired pneumoniaRPPOOPPPPP
=hot flashesPLOPOSTPPP
=hpv infectionYMOOPQMPPP
=hpv vaccineXOPLNPPPPP
=humidified airSOPPPPPPOP
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
=hyperkalemiaMOXNSPNOPP
=hyperlipidemiaTMMOOYMPPO
=hypertensionM]UI^R<XGM
=hyperthyroidismOOPPPOTPPP
=hypertonic salineRLSTMOMORP
=hypertriglyceridemiaQPPPPPOPPP
=hypnoticTRNOPSNOMO
=hypoglycemiaQTLWNOMOPP
=hypogonadismOPPOPPTPPP
=hyponatremiaOPPPPPRPPP
=hypophosphatemiaKPPPPPUPPP
=hypotensionPOPPPOTPPO
=hypothermiaYWJPPKLOQP
=hypothyroidismPPOOOVMRMP
=hypoxiaSMRNPPMSPP
=hysterectomyPMQPPRPQPP
=ibuprofenQNNQURNOOO
=iceNYYPPOKNJO
=icosapent ethylNWPPNPPPOP
=ics-labaWOPKOPPPQP
=icu deliriumSPPOOPPPPP
=idarucizumabKNPYOPPPPP
=il-6 inhibitorRPPPOPPPPP
=imagingTXQ?MD]OI_
=immune checkpoint inhibitorMVOPOPPPPP
=immunosuppressive drugKNMOgKMOON
=implantable defibrillatorFMNOPNMkLO
=incision and drainageVNPPOPOPPP
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
=inguinal herniaXONPPPMPPP
=inhaled corticosteroid\NNJPOOOQO
=inhaler spacerMOLRPPPPWP
=inotropeTOOOROPPPP
=inrQJM^IMVNOP
=insect bitePOPPPPQPPP
=insomniaUTLOOQNOOO
=insulinPNSRRKLKZN
=insulin glargineNOPTOPPPPP
=insulin pumpSNPOPPPQOP
=intensive blood pressure controlaLMPOOJOPP
=intensive careSPPPPPPPNP
=intensive glucose controlSOPPPPPPPP
=intracranial hemorrhageYSTKMMMNOO
=intravenous fluidZLVIHMYOPO
=intravenous immunoglobulinQPPPPPPPPP
=intravenous ironNSIZOOMROP
=invasive strategyJOUOPOKM]O
=ipratropiumKMNQTOVPOO
=ironPTOWLNLQOP
=iron deficiencyOPPPPPPSOP
=iron deficiency anemiaPPPPPPPSMP
=iron sucroseOONVPPOPPP
=irritable bowel syndromeYNOONPOOOP
=ischemiaSOOPPPOPPP
=isoniazidNOQONVNPPP
=isosorbideUPPPMPPPPO
=isotretinoinMNOMVVPOPO
=itchingLJFOQZ_MOO
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
=joint supplementXNONLQOPPP
=kavaLNTOQRPPPP
=kawasaki diseaseOPPPPPQPPP
=ketamineIVNORKWNSN
=ketorolacONPMXOPPPP
=kidney function testFIMWcPNOON
=kidney stoneYOONLOPPPP
=kidney transplantationQPPOQPPPPP
=knee arthroscopyQTNPPNPPPP
=knee effusionPPPPPPQPPP
=knee osteoarthritisRTPPPMPOPP
=knee painLWNOPNTOPP
=knee replacementRSPPPOOOOO
=labaaMOJLOOOQP
=labetalolLOOTSPOPPP
=laborQUWOOKMNPN
=labor epiduralQPPPPPPPPP
=labor inductionQVKOOSNOOO
=lacerationQOOPPPOSPP
=lactateEJ\J_LPMUN
=lactated ringer'sQPOPPPPPPP
=lactobacillusTOOOPPPPPP
=lactobacillus ggQPPPPPPPPP
=lactobacillus reuteriSPOOPPPPPP
=lactuloseQPPPOPPPPP
=lamaPYOOIPPPQP
=laminectomyQPPPPPPPPP
=lamotriginePOOPUNPPPP
=laparoscopyPPPPPPPQPP
=larcLFJUXZISUL
=laryngitisMPWPPLPPPP
=latex allergyLMPP[OPOOP
=laxativeSPPTMNPPPP
=lecanemabSNPOOQPPQP
=left atrial appendage closureQOOPPQPPPP
=leg crampsQPPPPPPPPP
=leg edemaONNPPPXOPO
=legionellaQPPPPPPPPP
=letrozolePPPROPPOPP
=leukemiaOPPPPPRPPP
=leukotriene antagonistQPPOPPPPPP
=levetiracetamPPRRMPPPPP
=levodopaPPPPQPPPPP
=levofloxacinRPPPOPPPPP
=levonorgestrelNMOONROPPW
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
=lipid-lowering drugVTIC\TTNMK
=lisinoprilMQQOXOMPOP
=lithiumNPNOWOPOOO
=lithotripsyQPPPPPPPPP
=liver cancerJOPPPOOZOP
=liver diseaseNOOOYNNPPP
=liver testsCHNONMoNPO
=lmwhD_LXOOMOOO
=local anestheticRSQSOOOOLO
=long covidPPPPPOPTNP
=long qtBNRUeJRNJO
=loop diureticQRMRTNOOOO
=lorazepamOKVWOOOOMP
=losartanPPPPQPPPPP
=low fodmap dietQOPPPQOPPP
=low-dose ctNPPPPPOTPP
=low-salt dietQPPPPPPPPP
=lower gi bleedQPPPPPOPPP
=lower respiratory tract infection[RKNISLSQO
=lumbar punctureWNOPPONPOP
=lung cancerROPPPOOPPP
=lung ultrasoundQPPPPPPPPP
=lupusOPPPOPRPPP
=lyme diseaseQPPPPPPPPP
=lymecyclineOPPOOTPPPP
=lymphomaMPPPPPSPPP
=macrolide\LNPTLNNOO
=macrosomiaQPPPPPPOPP
=magnesiumKQXMWSMNNL
=magnesium sulfateLMQSUOPPPP
=major bleedingPOPPPPPPRP
=malariaOMSUNPMORO
=malnutritionNOOPPPOUPP
=mammographyYULOOOMOMO
=manipulation under anesthesiaQPPPPPPPPP
=maoiJOOKbNOPOO
=massageONPPPSPPPP
=mastitisROPPPPOPPP
=mattressNRNPPOPPTP
=measlesGONTOQZOPO
=mechanical valveTPPPNPPPPP
=mechanical ventilationGKeNL\DSQK
=medical expulsive therapyRPPPPPPPPP
=medical therapyRPPPPPPOPP
=medication abortionQPPOPPPPPP
=medication for opioid use disorderPKNXTNNOQO
=medication reconciliationTQPPOPOPNP
=medroxyprogesteroneRNWPLOPOOP
=megestrolOWNOPNOPPO
=melanomaTOPPPPOPPP
=melatoninOSNQNVNONP
=memantineQPPPPPPPPP
=meningitisLTQVONMPOP
=meniscal tearSQOPPPNPPP
=menopausePKMPOWSPPP
=meperidineMOPOUPPPPP
=meralgia parestheticaOPNPPOUPPP
=meropenemJNMNP^OPPP
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
=metoprololSUPVGONPOO
=metronidazoleOOPMYOOPPO
=miconazolePPPPQPPPPP
=midazolamNLO_NONOOO
=midodrineUNOOPPPPPP
=mifepristonePPOTNPPPPP
=migraineLPIQG\TNVO
=mild cognitive impairmentRPPPPPPPPO
=mindfulnessRNPPPPPPPP
=mineralocorticoid receptor antagonistVONNQPOPPP
=mirtazapineUNNOQPPPPP
=miscarriageRNOQPRQOPO
=misoprostolSPOTNOPOOP
=mmr vaccineOPPOTPPPPP
=mmseQPPPPPOPPP
=mocaNTNPPPPPPP
=mohs surgeryNPNPPPUPPP
=moleOKOPOXQPPP
=molnupiravirXNOOMOPPPP
=monoclonal antibodyZLMJTPQNQO
=mononucleosisSPPNJPTPPP
=montelukastQPPOPPPPPP
=mood stabilizerQNLLcLPNON
=morning sicknessRPPOOPPPPP
=morphineTQP\HLMOOO
=motion sicknessPQOPPPPPPP
=mriPLWLYNMPOM
=mrsaQOPPPOPORP
=multiple pregnancyMYSOPNKPPP
=multiple sclerosisOPPPPPSOPP
=mupirocinQPPPOPPPPP
=muscle relaxantUNPNMOOPTP
=musculoskeletal painVQMPPMOPPP
=myasthenia gravisNOSOTPOPPO
=mycophenolateOPPPRPPPPP
=myocardial infarction\SOMKJSRLN
=naloxoneULOWNNOOPP
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
=needlestickLOOPPOOTUO
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
=neuropathyUPPPMOPPPP
=news scorePSMPPPPPPP
=nexusSPPPPPOPOP
=nicotine patchMPNPQPUPPP
=nicotine replacementNPNOQPTPPP
=nifedipineWOPPLOOPPP
=night coughSNPPPOOPPP
=nimodipineUTMMMPPPPP
=nirmatrelvir-ritonavirNKVMXPONPP
=nirsevimabYMPOOPOPMP
=nitrateRQQOVONONN
=nitrofurantoinPNONZNNOOO
=nitroglycerinNQQTRONONO
=noninvasive ventilationUJUPOONRPO
=nonsterile glovesTOPPPPPOOP
=norepinephrineUPNONOPPPP
=nsaidVJLIeOLNON
=nulliparousVPPPOPLPPP
=nursing home residentPNNONSP\IO
=nutsVNQONOOOPP
=nystatinMOPVOPPPPP
=obesityRNOMOON[OO
=obesity drugPRKNLWNTSN
=octreotideQPPPPPPPPP
=olanzapineMOOQVOPPPP
=omalizumabQPPPOPPPPP
=omega-3 carboxylic acidROPPPPPPPP
=omega-3 fatty acid]ZMLJNLONP
=omeprazoleROONSQPPPO
=ondansetronPRNQWNNOMO
=onychomycosisSOOONSNPPP
=open fractureROOPPPOPPP
=opioidCQV]\HOKMN
=opioid agonist treatmentOLOPXOOPQO
=opioid overdosePPPPPPPQPP
=oral antibioticLTPPPPPPPP
=oral immunotherapyQPPOPPPPPP
=oral rehydrationRONSOPOPPP
=oseltamivirWONTMOOOOO
=osmotic laxativeQPPPOPPPPP
=osteoarthritisUSOOOMPOPP
=osteoporosisRSPOOOOQPP
=osteoporosis drugWNOSNOOOOO
=otitis mediaSMLMOUTPOO
=otitis media with effusionPPNOPOUPPP
=ottawa ankle rulesUOPPPPOPNO
=ottawa sah ruleSPPOPPPPOP
=outpatient treatmentXKQPOPOPOP
=overdoseIZSHKIIRS_
=ovulation induction drugQPPROPPOPP
=oxybutyninJOPOWOOPTP
=oxycodoneMQPWPONOOO
=oxygen therapy^SRNMMHSLN
=oxytocinSOQPPOOOOP
=p2y12 inhibitorUOOKUOOPPO
=pacemakerPUQOUNJPPO
=pacifierSQPPNOOPPP
=pain[GaGEWSJPL
=palliative careNTPPPNPPPP
=palpitationsJMQPPWRPPP
=pancreatitisUOOPPPMPQP
=panic disorderPWMOPRNOPP
=pantoprazoleQRPOOPPPPP
=pap testPOPPPQPPPP
=parasomniaQRPOPOPPPP
=parenteral nutritionQPPPPPPPPP
=paresthesiaAKYOOLeNOO
=parkinson diseaseNKNOTSTPOO
=paroxetineFOPORO[PPP
=partial meniscectomyQPPPPPPPPP
=pde5 inhibitorMOMJcNOPOO
=peanut allergyOOOOQTOPPP
=pecarnTSOPPOMPOO
=pediatric migraineSOPPPOOPPP
=pelvic organ prolapseNNXPPOOPOP
=penicillinUOKQTOOPPM
=penicillin vQPPOPPPPPP
=peppermint oilRQOPPPPPPP
=peptic ulcerQPOPPPPPPP
=percSPPOPPPPPP
=percutaneous coronary interventionYUMMPYJLMM
=perforated bowelPORPPPOPPP
=pericardial effusionOPSPPPPPPP
=pericarditisJPOOOP[PPP
=perinatal outcomesRPPPPPPOPP
=perindoprilQPPPOPPPPP
=perioperativeYHOPNOO[NK
=permethrinPSPQOOOPPP
=pertussisUUNPPMNPPO
=pertussis vaccineROPPNOPPSP
=pessaryQOPPPPPPPP
=pet scanQPPPPPPPQO
=pharyngitisRPPOOPRPPP
=phenelzineNPPPSPPPPP
=phenprocoumonOORPPPPPPP
=phenylephrinePPPPQPPPPP
=phenytoinMOPNYPOPPP
=phlebotomyINMPOLMZK^
=phototherapyXTLPNOLOPP
=phq-2SPPPPPNPPP
=phq-9SOPPPPNQPO
=physical examinationUNOPPOQOPP
=physical restraintQMONPONNTU
=physical therapyNYLNOWGITU
=physostigminePPPQPPPPPP
=piperacillin-tazobactamHMPWWOOPPP
=placeboXROOONMOPP
=placental abruptionPPRPPPNPPP
=plantar fasciitisTSOPPRKONP
=platelet transfusionROPPPPOPPP
=platelet-rich plasmaSOPPPOOOPP
=pneumoniaYOJPJTOSNO
=pneumothoraxKYRPOOOOPN
=point-of-care ultrasoundQPPPPPPPPP
=poison ivyLQOPPVNPPP
=polioPQPPPPPQOP
=polycystic ovary syndromeOLORORSPPP
=polymyalgia rheumaticaDOP^LOVPPP
=polypectomyMNPPPPPVPP
=polypillSOOOPPPPPP
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
=ppi^PNJQOOOOO
=prayerOSOPPPPPPP
=praziquantelPPPQPPPPPP
=prediabetesPKOPPVNSPP
=prednisoneDTL[ZQMNNO
=preeclampsiaVOOKTONPPP
=pregabalinTPONPPOPPP
=pregnancyITQUTMOMOR
=pregnancy testJQNMSN`OJO
=premature infantROPPQNPPPP
=prenatal genetic screeningKQXPOPNOPP
=preoperative fastingO^IPPPOOPM
=pressure ulcerRRNPPOPQMP
=preterm birthUNOROPOOPP
=primaquineMOONRPVPPP
=probiotic\RNNNLOONO
=procalcitoninTPPPOPNPOP
=prochlorperazinePOOROPPPPP
=progesteroneQPPPPPPPPP
=progestinSORSLOLNNT
=progestin-only pillOPOPSPPPPP
=prokineticLPON[NOPOO
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
=psychedelicQPPPPPPPPP
=psychosisMOOOPPXPPO
=psychostimulantMMNOO[PPPP
=psychotherapy[JROOONSNM
=ptsdWNPPPONONO
=pulmonary edemaPOTPPOOPPP
=pulmonary embolismPOLTPOTPOP
=pulse oximetryNXIPPOTOOP
=pyelonephritisPQOPQPOPPP
=quality improvementLHPPPPOO`O
=quality of lifeRPPPPPOPPP
=quetiapineNOOTNTNPPP
=rabiesTKOVPOOOOP
=rabies immunoglobulinQNPROPPPPP
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
=remdesivirQPPOPPPPPP
=reminder systemLNTPPPOOUP
=respiratory failureORPPPPPROP
=respiratory tract infection]ZBIKL[OQM
=restless legs syndromeQPPPPPPPPP
=restrictive transfusionVROPPNNPOP
=retained placentaTNQOPPPOPP
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
=rituximabNMPPRPPPSP
=rivaroxabanTJTXLRNMPN
=rivastigmineQPPOPPPPPP
=rocuroniumTOOSLPPPPP
=roflumilastQPPPPPPPPP
=rosuvastatinXOPPOLOPPP
=rotator cuff repairSNPPPPPPPO
=rotator cuff tearSOPPPPNPPP
=rotator cuff tendinopathyPOPPPPPQOP
=rsvURNPPOMPPP
=rsv monoclonal antibodyYMPOOPOPMP
=rsv vaccineUOPOMPPPPP
=rupture of membranesMO^PPJNPPP
=sabaIPOXOOSOOP
=saccharomyces boulardiiQPPPPPPPPP
=sacubitril-valsartanPPPNRPPPQP
=salineNQUMLOTPPP
=salmeterolZNONMPOOQP
=scabicideQSPQOOOPPP
=scabiesWRNROLMOPP
=scaphoid fractureNNPPPPUPPP
=scarNMNPP\NPPN
=schizophreniaMPNPTPRPPP
=sciaticaPQSOOVKNOP
=scopolamineQPPORPOPPP
=screeningZRONOLHWOM
=seborrheic dermatitisKNMPO_LPPP
=seborrheic keratosisNPPPPPOTPP
=second-generation antihistamineHPPOZPPPPP
=sedativeOKNWUOOOPO
=seizureRP[KSGGWNQ
=self-harmQOOPPSNQOP
=self-managementPQPPPPPPPP
=self-monitoring of glucoseUTOPOPOOKP
=semaglutideQSLNLUNPTO
=sepsisL`OMLKITVN
=septic arthritisIPPPPPXPPP
=sermJOPOZOOPPP
=serotonin syndromeRPPPOPPPPP
=sertralineHLNUYMTOOO
=sglt2 inhibitor[MQKINUNSO
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
=side effects`JMNOQKPPP
=sildenafilNONL]NOPOO
=silodosinQPPPPPPPPP
=silver sulfadiazineRPPPOPPPPP
=simethiconeQPPPPPPPPP
=simvastatinSNOLXNOPPO
=sinusitisTPPOOPOPPP
=sitagliptinQPPPOPPPPP
=skin cancerNNOPPPXOPP
=skin-to-skin careROOPPPPPPP
=sleep apneaLPPPQPPUOP
=sleep durationORPPPOPPPP
=sleep studyPPPPPQPPPP
=sliding scale insulinLMO]POPNNP
=slingMZNPPONPOP
=smokingKPQPbRKQIL
=smoking cessationQRMNTQNRNO
=smoking cessation drugYNNMQOQOPP
=snake biteORPOPPOQOP
=snoringIONPO^NPPO
=snriNPPQSOPPPP
=sodium bicarbonateUMRNROPOPP
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
=ssriOIIK]S\NNL
=st john's wortMOOPXOOPPP
=stable coronary diseaseSOPPNPPPPP
=staph infectionTOPOPOPPPP
=statinTTIC\UTNNK
=statin intolerance\LOOPOLPPP
=status epilepticusTMOOPOLWPO
=stem cell therapyPPPPPQPPPP
=step-by-step approachQPPPPPPPPP
=stepped careRPPPPPPPPP
=sterile glovesRQPPPOPOOO
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
=subdural hematomaRPPOPOPPPP
=substance use disorderLUQPPOPPPP
=succinylcholineFNRQ_OMOPP
=sudden hearing lossOPOPPPSPPP
=sugammadexPPOTNPPPPP
=suicideYPOMGMLOP\
=sulfonamideSNOSSNOPPP
=sulfonylureaINQUVOOPPP
=sumatriptanDPON_OPPPP
=sunscreenNPPPPRPPPP
=supplementZNPWSZPGEI
=supraventricular tachycardiaQMTPNPROOP
=surfactantUNOTMPOPPP
=surgeryXEZGR]JOPK
=sutureOIM\OQOQPP
=swaddlingNTQPPOOPOP
=syncopeRI_MONIXLN
=syphilisPPPQOPPPPP
=systemic corticosteroidNPKcROKMNN
=tacrolimusOOPPTOPPPP
=tadalafilOPNNUPPPPP
=tai chiROPPPPPPPP
=tamoxifenJOPOZOOPPP
=tamsulosinSUOOQKOPPP
=tap waterSNQPPOOOQP
=taperingRWFaHNNONO
=tapingQUMPPOOPPP
=targeted temperature managementUMOPPPOPPP
=tavrORPPPPPPPP
=tdapQPPPPPPPPP
=teaL_FOOKZNNN
=teethingQRMPPROPPP
=teicoplaninLNPZMPOPPP
=telehealthPNNPOOMZOP
=temazepamPQPPPPPPPP
=tendinopathyZNNOPPMPOO
=tenecteplaseUMOUNONOPP
=tennis elbowUNPPPQOOPP
=terbinafineSOPSNPOOOP
=teriparatideQPPPPPPPPP
=terlipressinSOOOPPPPPP
=term pregnancyTWKPOQKPOP
=terminal illnessQPPPPPPPPP
=testicular torsionPUNPPMQPPP
=testosteroneTOOPOPPPPP
=tetanusQPQOMWNONO
=tetanus vaccineVOPNOOOPOP
=tetracyclineOMNJZUNOOP
=theophyllineGOOTYPOPPP
=thiamineLMPRJOKaOP
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
=topical nsaidPPPORPPPPP
=topical tacrolimusPPPPQPPPPP
=topiramateYPPOIPPPPP
=torsemidePPPQPPPPPP
=tourette syndromeKYMPPNSOPP
=tourniquetRJYPPNPONO
=tracheostomyMOYPPNOOPO
=tramadolKNOSSNVPNO
=tranexamic acidYNMRMNNORO
=transdermal estrogenSPPONPPPPP
=transesophageal echoPUPPPPPLOP
=transfusion]LKMMQSOPO
=transplantationNOQNVPOPPP
=traumaZMUSMJELUS
=traumatic brain injurySONOPROPPO
=trazodoneQPPPQOPPPP
=treatment durationNMPSONONUS
=treatment-resistant depressionQPPPPPPPPP
=tremorFKOPOV^POO
=triamcinoloneROPHOOPYPP
=tricyclicVNVQINOPPP
=trimethoprimKPPRVPPPPP
=trimethoprim-sulfamethoxazoleSNOSRNOPPP
=triptanMOOLVTOPPP
=troponinSZLNONOOOO
=tshOHOOMYUOPP
=tubal ligationSPPOPPPPPP
=tuberculosisLLOMROZNTO
=turmericPOPOSPPPPP
=tympanostomy tubesUOPPPONPPP
=type 1 diabetesQPPPPPPPPP
=type 2 diabetes[OOOOOKOPP
=typhoidOPPROPQPPP
=typical antipsychoticQILVWOQONO
=ulcerative colitisQPPPPPPPPP
=ultrasoundMYLJNLQYSM
=unintentional weight lossNRPPPPPPOP
=upper endoscopyNK[OOOONRO
=upper gi bleedZKRPPOMPNP
=upper respiratory infectionSTIMKLbMNO
=urate-lowering therapy[MLPQOMPPO
=urinalysisMVNPPPTOMO
=urinary antisepticTPPONPPPPP
=urinary catheterNRPPPPPPPP
=urinary incontinenceLUSPPPOOPP
=urinary tract infectionURLWIRMRON
=urine proteinNPOPPPTPPP
=urticariaNOTPQPOPPP
=usual careQPPPPPPPPP
=uterine aspirationPPPPPPPQPP
=uterotonicKMPfINNNNO
=vaccine^UF@WSESSR
=vaginal birth after cesareanQPPPPPPPPP
=vaginal estrogenRPPPPOPPPP
=vaginal progesteroneQPPPPPPPPP
=vaginal ringPPNPOPTPPP
=vaginitisKPPRTPPPPP
=valacyclovirLPPXMPPPPP
=valproatePOOLZNOOPO
=valsartanPPPNRPPPQP
=valve replacementORPPPPPPPP
=vancomycinIWOWNOOOPO
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
=ventricular tachycardiaKOTQPOSOPP
=verapamilLPPNWPPPPP
=vertebral augmentation_NLNOPLPOO
=vertebral compression fracture\MNPPPJPPP
=vertebroplasty_NLNOPLPOO
=vertigoQLIOOU[NOO
=vestibular neuritisQPPPPPPPPP
=vestibular rehabilitationROPPPPPPPP
=video laryngoscopyQPOPPPOPPP
=vincristineOLWPPPPPOP
=vision lossKMLPPO_OPP
=vitaminNMG\JQRZLO
=vitamin b12TNKGWNWQOP
=vitamin b12 deficiencySPPONPTMPP
=vitamin cPNVOOPOOPP
=vitamin dWSLNMXLNNO
=vitamin d deficiencySOPPPOPPPP
=vitamin d levelQPPPPPPPPP
=vitamin kNMO_NONNOP
=vitamin k antagonistQPOQVRKRNM
=vomitingMK^MKOXNOO
=warfarinQQLQVRKRNM
=wartLPPPPPUPPP
=watchful waitingUOROOQMOOO
=water birthRPOPPPPPPP
=water exercisePLTPPQPPPP
=wearableUQPPPMNPPP
=weight bearingQPPPPPOPPP
=weight gainXPPKONQPPP
=weight lossUONMMMWPPP
=wheezePNZPONLPPP
=whiplashVOPPPPNOOP
=white countINOMOO_OPP
=white-coat hypertensionQROPPOPPPP
=whole-blood transfusionYOMPPPLPOP
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
=zoledronic acidNOPUOPPPOP
=zolpidemSOOOROPPPP
=zopiclonePPPPQPPPPP
=zoster vaccineZLOMPRNRNO
?OLCV_DcHA]
? $lG3TTJIOP_
? ?NIeNSNKOMN
? askingOUPPPPPONO
? iPQOPPQPPPP
? itOROPPOPPQP
? needOSPOPPPPOP
? noWOQPOPMOON
? theTQNPPPOPOP
^ #1ZYLLFVIYLL
^ #2}QQ=?ADLNX
^ #3TGZOOPMPPP
^ #4CG\OPOLZNX
^ $DgLOPONOOO
^ aOSXNOMLWOL
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
^ amoxicillinMTNSOOPPPP
^ anaphylaxisJSXPNPOPOP
^ annualQPPPPPNROP
^ antiLVOVOOMPPP
^ antibioticUNOPOPPPPP
^ antibioticsMYONOPPPPP
^ antidepressantsQPPPPPPPPP
^ anyCYONRVPNSN
^ anyoneOULSPNPNSO
^ anythingSMPPROOPPP
^ apixaban]OOLJPPOPP
^ areYFLOKLJNdS
^ asPMNPP]PPOJ
^ asaPNPMPPPVPP
^ aspirinHONP_ONPPP
^ asthmaQRMPPPPPPP
^ atUOPQPMOPPP
^ atropineMNK\QPOOOP
^ azithroNPPSPPPPPP
^ azithromycinRPPOPPPPPP
^ babyGJ\OONYOOO
^ backPSOPNORPPP
^ balloonSNTNPPOOOP
^ bariatricQPPPPPPPPP
^ bathSOPPPOPPPP
^ bayPVLPPPOPPP
^ bedJQYPPOOPPP
^ beenFGROPeNOPP
^ bestQMORPRPOPP
^ betaNOONWPOPPP
^ blackHKOOWO[PPO
^ bleedingNfCPNONPMP
^ bloodY`DOOMGMVM
^ bloodsNWOPPONPPP
^ blueVKKPPPNYOO
^ bnpXOOPPONOOP
^ botNYNPPONPOP
^ bpUVPOONJOPP
^ brainOSOPPNNPPS
^ briefTOPPPPOPPP
^ brokenQMMPPONPPW
^ cSVKPPOOOOP
^ caffeineVOOONPPPPP
^ calciumPNNOLO\OPP
^ canN9LGXHNWb`
^ can'tMISPPN\POP
^ canadianQPPPPPPPPP
^ cannabisSOOOQPPPPP
^ capYKOPPPOOPP
^ carPYKPPMPPPP
^ carbamazepineNOPOTPPPPP
^ cardiacHM\PPPOROO
^ careNRPPPOROPP
^ catTSNPPNNPPP
^ catheterUVMPPPMOOP
^ cbtTOPPPOPOPP
^ ceftriaxonePPPRPPPPPP
^ chanceTNPOPPPOPP
^ chestVUSPPNHPMP
^ childJGFOOOlPOP
^ chlorhexidineTOPOOPPPPP
^ chlorthalidoneSPPPNPPPPP
^ chokingPPRPPOOPPP
^ chronicQLNPPPOWOP
^ citalopramOPPPRPPPPP
^ clarithromycinMPPXLPPPPP
^ clozapineMPOSTOOPPP
^ coKQORUPOPPP
^ codeQYWOOOK5bN
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
^ couldJMVQORTMQN
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
^ daptRPPNPPPPPP
^ deL[KPPPOOPP
^ dearPSNPPPPPPP
^ delayedXNOPNPNOPP
^ dementiaKPOPVPPPPP
^ dengueQUPPPPKPPP
^ dentalNOOOVPPPOO
^ dentistPNPPPTPPPO
^ dexTPPNPPOPPP
^ dexamethasoneKOPWPPPPPP
^ diabetesQROPPPOPPP
^ diabeticPOSPPOOPPP
^ dialysisOTQOPOOPPP
^ diazepamKONXQPPPPP
^ didK\MHOWOOOO
^ digoxinLOUNSPOPPP
^ dkaNVOPPPNPPP
^ do`>INK@HKhe
^ docNKRMTTPOQP
^ doctorLMRPPVPNOS
^ doesNKIN[JN]IX
^ dogMTQPPOPPPP
^ dolutegravirQPPKUPPPPP
^ donepezilSPOOQNPPPP
^ doxySOOLTOPPPP
^ doxycyclineJPPTSPPPPP
^ drNXOPPONOOO
^ drgCNOONPOePP
^ drowningNWNPOPNPPP
^ drugOTOPPPPPPP
^ dutyOIKPPOOOWX
^ eWNKPPOMWOO
^ earlyZNOOOOLOPP
^ ecgMQOPPOVPPP
^ eclampsiaOJ[POOOOPP
^ ecmoPJXPPOOPQP
^ edPROPPPPPPP
^ elOUMPPPPPPP
^ elderlyPPQPPPPPPP
^ emergencyOPWOPPONOO
^ empagliflozinSPPOOPPPPP
^ enoxaparinOPPSOPOPPP
^ epiOROPRPPPOO
^ epiduralQOSPPPOPPP
^ esketamineQPPPPPPPPP
^ exerciseTOPPPPPOPP
^ eyeNPPOWONOPP
^ fVNOPPPNPPP
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
^ gotDOLNNpKNOM
^ guyOK[PNPOPPO
^ hadMPLPPZOPPO
^ hahaMWOPPPOPPP
^ halfNQMZMNPOPP
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
^ highUNSOPOMPPP
^ hipUMOPPPOPPP
^ hisOVNPPPNPPP
^ homeRMRPPOPPPP
^ honeyTOPOOPOPPP
^ hotSKNPPVNPPP
^ houseJLTPPPOOZN
^ howWIGWIPI[g@
^ hpv_MOLNOMPPP
^ husbandQMLPPZNOPO
^ hydrocortisoneMPPTPPPPPP
^ hypertonicSOPOOPPPPP
^ i>V^HK}DJL>
^ i'llOWNPPMOPPO
^ i'mKPUNNaMNOK
^ i'veJIWNR[NOOO
^ ibuprofenRPPOPOOPPP
^ icdHNMOPOOaOO
^ icuUTLPPONPOP
^ ifUVLONNPPOP
^ ikRLWPPOOPOO
^ ilMPWOPPOPPN
^ imIRQULVOOPO
^ inQUOPPLOPPP
^ inductionUOPPPOOOPP
^ inhaledSOPPPPOPPP
^ insulinH_ISNOONTP
^ intranasalUOPNOPPPPP
^ ironLSPWMONPPP
^ isU::BJVQ^e`
^ it'sPYOPPKPPOP
^ ivUTOOMPNPOP
^ ivermectinPPPRPPPPPP
^ jeOTTNPONOPO
^ journalPTOOPPOPPP
^ justRVNPPNOPNP
^ kDYQ^PLLOOO
^ ketamineHOTRXONPPP
^ ketorolacRPPOOPPPPP
^ kidSGUPOMVPPP
^ kindlyQLUPPPPPOO
^ kneeLKLPOObOOO
^ lSQOPPPNPPP
^ laQ]MOOOKOOO
^ labPVMPPPSPLP
^ labetalolJOOSVPOPPP
^ lactateOMQOMPVPPP
^ ladyQPNOQPRPPP
^ leNPSPPPPPPP
^ leftWNOPPPLPPP
^ legMONPPOWPPP
^ levetiracetamOPPSOPPPPP
^ levothyroxineNQOVNOOPPP
^ lidocaineQNOPSPPPPP
^ liftPTMPPPPPPP
^ ligatureROOPPPPPPP
^ linezolidMPPPTPPPPP
^ lithiumKQNTRPQPPO
^ littlePRQPPOPPPO
^ localHOULKPMP`O
^ lolMYNPPOOPPO
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
^ massiveGM_PPPNPPP
^ maxROPWJPPPPP
^ mayRIMOPNOOVV
^ meYRKOOOOPPO
^ medicalJOOOPPOPOZ
^ melatoninTOPQPOOPPP
^ metforminFXOQ\NKOOO
^ methadoneOPOUNPPPPP
^ methotrexateNOPUPPPPPP
^ metoprololTQOPMPPPPP
^ metronidazoleOPPNSPPPPP
^ miOQSPPPOPPP
^ midazolamJOO\NPOPPP
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
^ mum'sRKMPPVOPOS
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
^ noIfUONJKOMM
^ nobodyOPYPPLPPPN
^ notQOLPPUPPPP
^ nsaidPOPJYPOPPP
^ numberKCOPPPPJkO
^ nurseXKRPOPOONO
^ nursingNNRPUMPPPP
^ oRRTOPPLPOP
^ okGbUOQJNOLO
^ omegaVOOOOOOPPP
^ omeprazoleSPPNOPPPPP
^ onK\UPQJMOMO
^ onceTNPNPPPPPP
^ ondansetronRNONUPOPPP
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
^ palliativeQQNPPPPPPP
^ paracetamolTPOOOPPPPO
^ parentsKKNPOaOPPN
^ patientJHVNVNQNOY
^ paxlovidKOPM\OPNPP
^ peanutMQQOUPOPPP
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
^ policeSQMPPNOPOS
^ positiveSMPPPORPPP
^ postMMTPONWOOO
^ potassiumPSNVMONPPO
^ pphNNVPPOPPPP
^ ppiYOPOKPOOPP
^ predPPPRNPPPPP
^ prednisoloneHPP\NPPPPP
^ prednisonePPPROPPPPP
^ pregabalinKOPTSPPPPP
^ prehospitalTNOPPPOPPP
^ printerNVOPPPOPPP
^ priorOROOPOOTOO
^ prisonPOQOPPOORP
^ probioticsROPPPPPPPP
^ procalcitoninQPPPPPPPPP
^ prognosisSONPPPOPPP
^ propranololLOOQWPPOPP
^ prpROPPPPPPPP
^ psaZMOOONOOPO
^ psychNTOPPPPPPP
^ ptRVRJIJdKOL
^ pulseOQLPPOXOOO
^ quetiapineKPPURPPPPP
^ rapidRLROPOMOWO
^ rashULINMN`PMP
^ redQNRPPOSOOP
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
^ safetyTOOPPPOPPP
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
^ shortNKPPPPZPPO
^ should_UMTMMKNIN
^ shoulderISTPPNUPPP
^ sickPOOOPOMQOW
^ sickleQSOPOPOPPP
^ sildenafilKPOL]OPPPP
^ sincePHTPPUPPPP
^ singleUPPMPPOPPP
^ sirNRLOOPUORP
^ sisterIFRPOiKOON
^ sixROQPPOPPPP
^ smartXOOLPPPPPP
^ smokingMOOPVOORPP
^ snakeQPPPPPOPPP
^ snomedNMPPPPPWOP
^ soNRNPPUOPOO
^ sodiumONNPOOXPPP
^ somebodyPSOPPPOPPP
^ someonePRQPPOPPPO
^ soreYHMOPH]PPO
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
^ statinMVNNXNLOPO
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
^ studentNJRPOPPPNY
^ suddenLNTPPOTPPP
^ sugarORRPPOOPPP
^ suicideOTOPPONPSN
^ tUOPPPPMPPP
^ tamifluQPOSOPPPOP
^ tamsulosinPOPPSPPPPP
^ tenecteplaseTNOVNONOPP
^ testPWOPPNMPPP
^ testosteroneQPPPPPPPPP
^ tetanusVLUNOONPPP
^ thankPRPPPPOPPP
^ thanksOWPPPLOPPP
^ thatDhNPNNLOPP
^ the:vOPLYIJLN
^ theatreOSOPPOPPPP
^ theyOPMPOYOPPN
^ thisM_SPPIKPOO
^ threeNTOPPPPPPP
^ ticagrelorQPPPPPPPPP
^ toNPTOPOOM^G
^ toddlerLMYOPJUOPP
^ tongueWGKOMO]OOO
^ topicalLOPNXPPPPP
^ tourniquetOOQPPPRPPP
^ tpaRONLPPPWPO
^ tramadolUPPMOPPPPP
^ tranexamicQPNRPPPPPP
^ transfusionRQOPPPNPPP
^ traumaMXLPPPPPPP
^ trimethoprimLPPTRPPPPP
^ troponinPOOPPPSPPP
^ tryingMMOOP]POON
^ tshKOPPNN[PPP
^ tubeOMXPPPNPPP
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
^ vareniclineOPPPRPPPPP
^ vasopressinNNOVPPPPPP
^ vertebroplastyROPPPPPPPP
^ vertosZJNPPPOPPP
^ vitSNO[MOMMPP
^ vitaminUSOKOSNOPP
^ vitaminaUNOOPPOPPP
^ voiceQPIRPWNPPP
^ vpQPPPPPPPPP
^ wardPSPPPPPPNO
^ warfarinJUPTPOOPPP
^ weVTMMORNONO
^ we'reMUSOPPOPOP
^ weakOPOPPOSPPP
^ weightQPPPPOQPPP
^ welcomeNUOPPPPPOP
^ whatVRKYMUFEYN
^ what'sK\JRNMQM[J
^ whatsNKNUOOOOYO
^ whenM]NTNXNMIK
^ whereLWLOPNNNYO
^ where'sNGOPPOOO_P
^ whichVIKIOMNOjI
^ whoHeGSLFHO[W
^ who'sLYNOOOMPUN
^ whoeverOUOPPPPPOP
^ whole\MNPPPKPOP
^ whyPQNPP\LOMM
^ wifeMJOPOYMOPU
^ willRXNOQKPTMN
^ womanRNQPPOQPPP
^ worstROQPPOOPPP
^ wouldGMNLZTYNNO
^ woundKRPPPORSPO
^ wrongORSPNPOPPP
^ yogaQQPPPPOPPP
^ youNVNPPOOPPP
^ youngVOPPONOPPP
^ zincROPQOOPPPP
^ zofranOUONTPOPMP
^ zolpidemPOPOSOPPPP
aaTKKRX;X7b
a #1PIXWRMPKOO
a #2SONUNLRNMS
a baby[UFNOPPOMP
a backSNPPOPPPPP
a badRPPNQPPPPP
a betaOPOPRPPPPP
a bigPNTPPNPPPP
a bitMOOPPQUPPP
a bleedingLNOPPPOYPP
a bloodPPPPPOPPPS
a brainTPOPPOOPPP
a brokenPOQPPPPQPP
a carQMTPPPPPPP
a cardiacQPPPPPPPPP
a careSPMPPQPPPO
a childRJPSTUJPNP
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
a drillOMTPPPPPPP
a ePRMPOOOOPV
a fallPONPPSPPPQ
a febrileQPPPPPOPPP
a fewQPOPTMOPPP
a firstRMPPPOPNPT
a fitOOMPPNOPPX
a fortnightQPPPPPOPPP
a fractureMNOPPPWPPP
a frailLPPTOPPPPP
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
a newK]LPPOOPOO
a nightOKOPPYPPOP
a normalWNPPPOMQOO
a nurseRMOPONOPOV
a oneRPPNPPPPPP
a patientSJPOJXPOOT
a phoneOKPPPPP`JM
a pillSMPPPPPPPP
a ppiRPPOPPPPPP
a pressureSNPPPOPOSO
a problemOMPPOUOSPN
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
a spareOTPPPPPPNP
a statinSNPPMTPPPO
a stentPOPPQQPPPP
a steroidROPPPPPPPP
a stomachRPPPPPPPPP
a stoneQMOPPQSPPP
a strokeQOQPPPOORO
a teenagerTMROPNTPNO
a thingOPOPSOPPPP
a thirdRNQPPPPPPP
a tiaQPPPPPPPPP
a toddlerQPQPNPPPPP
a tornQOPPPPPPPP
a urineRPPPPOPPPP
a vertebralQPPPPPPPPP
a weekWMNSQPLOPO
a womanQPPPROPOOP
a yearRNOOPXOOON
a yearlyQPPPPPPPPP
a zRPPPOPPPPP
aaNOTPPPPPPP
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
abortionMPRRPOPONS
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
absoluteRPPPNPPPPP
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
accuracyYNOPPPONOP
accuracy $ROPPPPOPPP
accurateSOPOPPPOPP
accurate isRPPPPPPPPP
accutaneONPNPVPOPO
aceQPPPPPPPPP
aceiSPPNPPPPPP
acetaminophenRQNOPPPPPP
acetylcysteineUPPMOPPPPP
acheMNPPPXNPPP
achesTPOPPNPPPP
achillesRQOPPPOPPP
achingPORPPOPPPP
aciclovirPPPQPPPPPP
acidPISYRNPMOO
acid forROPOPPPPPP
acid inPMRRPPPPPP
acidoQOQPPPPPPP
acidosisSPPPPOOPPP
acidsOPOPPOSPPP
aclsPROPPPPPPP
acmSOPPPPOPPP
acneRQPPNPPPPP
acne $RPPOOPPPPP
acquiredROPPPPPPPP
acromioplastyQPPPPPPPPP
acrossNUOPPNOPOQ
across theORPPPNPPPQ
acsJOPZNPPPOP
actLTMOPOMLDg
actingRTOPPKOPPP
actionPQPPPPPPPP
activatedQLUOPPOPPP
activationMXMPPNPPRP
activeNF[PPPPRPP
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
adrenaline inRRONOPPPPP
adrtMLPPPPOPPY
adultMMNdJOMOOP
adult $GOP^MPPPPP
adults]NOKOOOOOP
adults $SOPOPPPPPP
advairRPPOPPPPPP
advanceOMOPPOOPNY
advancedRPPOPPOQPP
advanced dementiaPPPPPPPQPP
adverseSOPPPPPPPP
adviceKTQPPPNOPR
adviseONQPPQPPPP
advisedSMUPPPMPPO
aecopdQPPPPPPPPP
aedRJXPPOOPOO
aesWOPNOONPPP
afbPPJJNPNNO
af $XMSKOOOPPP
af andQPPPPPPPPP
af onQPPPPPPPPP
afebrilePTIOPLYPPP
affectGPOPPP[PPO
affirmYJOPPPOPPP
afibRNOOOQLQVP
afib $LPPPPPPPVP
afnetXKOPPPOPPP
africaROPPPPPPPP
africanROPPPPPPPP
afterT>OTOU_DTP
after #1RNJJNLNMlL
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
after miSPPONPPPPP
after strokeROPPPPPPPP
after tenROPPOQPPPP
after theHTXTOUGOMQ
after tiaTPPNNPOPOS
after twoPPPQPPOPPP
afternoonMZRRPMMPKP
afterwardsRPPPOPPPPP
againDfQML\GSJJ
again $EWROO\LOOO
again ?TWPONOOMMO
again iPUMPPOPPPO
again orPQPPPPOPPP
against`LHJONMOOX
against theRRNPPONPPQ
age^FKROLKWOS
age #2QNNPPOPOPU
age $NLNTPOOXPO
age ?ROPPPOPPPP
agedTOMPPPOPPR
aged #2TOMPPPOPPR
agencyJSOOPPPOPV
agentsRPPPOPOPPP
agitatedJOUQOOTPPP
agitationSOPROPPOOO
agoIK]RVISNNO
ago $IRXWPKLPPP
ago andRNRPPOPPPP
ago nowKPOPWPOPPP
ago onOPRPOPPPPP
ago stillOPQPPPPPPP
agonalOH]PPPOPPP
agonyQLWPNPOPPP
agoraNKWPPPPPPP
agreePLMPPOTPOV
agreedMUOPPPPPPP
ahNTOPPQPPPO
aheadPPPPPPPPPQ
aiOOPPPPRPPP
aidKSMPPYNPPO
aidsUQLPPWMJPO
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
akoNQNPP[JPPO
alPO[OPOLNOO
alamakPROPPOPPPP
alarmLXVOONLONO
alarm goingOSOPPPPPPP
alarm testMWNPPPOPPP
alarmingNPRPPPPPPP
alarmsUNNPPPOPQP
albendazoleJOP[OPOOPP
albpRPPPOPOPPP
albuminTPPPOOOPPP
albuterolPRNNMPUPPP
alcoholQMNM\MTNMQ
alcohol $OPPOSPQPPP
alcohol useUPPONPPOPP
alcohol withdrawalTPPQNPQOOP
alcoholicLMNONWXPON
alendronateUOPNOOPPPO
alergyQPPPPPPPPP
alertNWNPPPOOPP
alertsROPPPPOPPP
algoQRNPPPPPPP
algorithmPRNPPPPPPP
alguemOTPPPPOPPO
alguienOQPPPPPPPP
algumaWMMPPOPPPP
aliveQOPPPPPPPP
allMb\IJJQKGT
all $N`PPONNOLL
all ?UPPPLPPPPP
all dayOIOPPXRPPP
all gonePNQPPQPPPP
all goodOUMPPPPPPP
all myTOWPPEPPPP
all nightQPKPPTPPPP
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
allergyORKTcHMKMO
allergy $WOOOPPPMPP
allesNI[PPPOPPP
allopurinolWNLQQONPPP
allowMPPPPPPPQS
allowedECMOVTOQ[V
allowed ?KNOPVPPPPS
allowed toKFOPPTPRZQ
almostNVOPPOPNPP
alone_IZMKLMOON
alone $PSQPNOPPPP
alone ?WLPPOPOPPO
alone forQPPPOPPPPP
alone inPORPPOPPPP
alone orQPPPPPPPPP
alongOUNOPPPOPP
alongsideKPPOWOOPPP
alpMMNPPOZPPO
alphaRPPPPPPPPP
alreadyXQNONMRONO
already $OUNPPPOPOP
already inOMTPPPPPPP
already onUPMPPPPPOP
alrightLPPPUPPPPP
alsJOQOWONRPP
alsoIPPORMOZNP
altTNLPPNXONO
altaM\HPPPPPPP
alteplaseTPPNPPPPPP
alterONPNWOPPPP
alteredPPQPPPPPPP
alternateVPPPOPNONP
alternatingTPPPLPPPPP
alternativePPPPQPPPPP
althoughRPPPOPPPPP
altitudePOQPPPPPPP
altoSONPPPPPPP
alwaysLNOPPZOQON
alzheimer'sUQPPOOOPOP
alzheimer's $QPPPPPPPPP
alzheimersQPPPOPPPPP
am:CSKM]`KJf
am #2LQIOM\RPPP
am $DSMPPO]PPP
am iGCDLQXZLKm
amaONPPPPPKVR
amanhaOSNPPPPPPP
ambuPPQPPPPPPP
ambulancePVVOPMNNNN
ambulance bayOYLPPPPPNP
ambulatoryPPPPPPPPQP
amiYMOOOPMPPP
aminophyllineLOP[KPPPPP
amioJKXPTOPPPP
amiodaroneNMMUZOLPOO
amitriptylineROUSJNOPPP
amlodipineTOQOQONPPP
ammoniaMPNPPPUPQP
amongQPPPPPPPPP
amountOOOVOPPPPP
amoxRNOPQORPPP
amoxicilinRPPOPPPPPP
amoxicillinL^MPNNNPOP
amoxicillin $RPPOPPPPPP
amoxicillin forOPPRPPPPPP
amoxicillineXMONNPPPPP
amoxiclavQPONTOOPPP
amoxilQPPPPPPPPP
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
amyloidROPPPPPPPO
anRPR]EHBHMk
an #2RPOPOPPPPP
an acuteNPPSPPPPPP
an adultQOPPPPPPPQ
an antibioticQPPPPPPPPP
an egfrMPPYKPPPPP
an hourMUXNPNOOMN
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
andS:hdlOGD?B
and #1PUMPPPOPPP
and #2QPNTPOOPPP
and aKWLOSJYMOT
and anSPPONPPPPP
and bleedingQPPPPPPPPP
and breathingPPRPPPOPPP
and canNPPPPPPQPP
and can'tSONPPTMPPP
and cryingNMPPN[NPPP
and dementiaQPPPOPPPPP
and doQNPRPPPPPP
and doesTONMPPQOQP
and feverOPNPOOUPPP
and forPOPQPPPPPP
and goingPOQPPPPPPP
and hadQMNPOWOPPP
and hasVLUOPMOPPO
and hePKUNVMNPPO
and he'sLKWPNTPPPP
and heartRPOPOPPPPP
and herPNWPOJRPOP
and hesPPQPPOPPPP
and hisPG^PPKQPPO
and howINM`OOOPOP
and iOSjPN:OPOO
and i'mLJVPOXNPPN
and i'veQPUPPLOPPP
and inMZMOMPPPPP
and isNRPQOPOPSO
and itROYPPJNPPP
and it'sPLVPPNPPPP
and mortalitySPPPPPPOPP
and myOMPPOXNPPP
and neckOPQPPOORPP
and noUPOPOOPPPO
and nobodyPROPPPPPPP
and notPOSPPPOPPP
and nowOLQPNXOPPP
and offPPRPPPNPPP
and onPORPPPPPPP
and oneL[JPPPPPPP
and outOMTPPPPQPP
and overRPPOPPPPPP
and seeTMSPPNOPPP
and sheOM[PPMNPPP
and she'sOMQPPPRPPP
and stillSOQPPPNOPP
and sweatingPPRPPPOPPP
and theV@_OORJPPP
and thenOSPTONMPPP
and therePPRPPOPPPP
and there'sPOQPPPPPPP
and theyNOPPOTPPPP
and twoPPQPPPPPPP
and veryPWJPPQPPPP
and vomitingOPPPPROPPP
and wantsQQOOPPPPPP
and warfarinKOPM[OPPPP
and wasPPOPPPPQPP
and weRORPPPPPNP
and whatSPPNPPPPPP
and what'sPNLTPPPPSP
and whenMPJVPOVPOP
andexanetUPPOMPPPPP
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
animalsQROPPPOPPP
anionNJMOPO_OOP
ankleUIIOOWYOOM
ankle sprainQPPPPPPPPP
anklesOQNOOQTPPP
annexPPPPPPPKVP
anniSLTPOOOPPP
announcementOMVPPPPPOP
annualXTNOPMNOMP
anoPPPPPPQPPP
anorexiaOPPPPPPPPR
anosWKQPPPOPPP
anotherRVROOMMNMR
another oneVLOPPPPPPP
ansPNUPPPNPPP
answerPTVPOKNQPO
answeringONTPPPPPPP
answering $OORPPPPPPP
answersOORPPPPPPP
antacidsNPPPSPPPPP
antenatalNPOPPPTPPP
anteriorPPQPPPPPPP
antiHPNVONZPNO
antibioticKMQMORMMZT
antibiotic $NPPOOTPPPP
antibioticaROPPPPPPPP
antibioticiTNOPPPPPPO
antibioticoHPYPPPPPPP
antibioticosSOOPPPPPPP
antibioticsS]MJJPOOMU
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
anticoagulantPRPPPOPPPP
anticoagulantsOOPPPPPSPP
anticoagulationPWPOPOPPLO
antidepressantOPNOUTOONO
antidepressantsWLQOMQPPPP
antidepressants inSPPPOOPPPP
antidoteOPSOOPPPPP
antiemeticQPPPOPPPPP
antifungalSPPPNPPPPP
antigenQPPPPPPPPP
antincendioNXNPPPNPPP
antipsychoticTPOPNPPPPP
antipsychoticsSPPNPPPPPP
antivenomLOOVOOOPQP
antiviralPPPPPQPPPP
antlerTNOPPPPPPP
anxietyRMNPPOVOPP
anydETI[QIKRH
any benefitUOMPPPPPPP
any betterRPPPPOOPPP
any differenceRPPPPPOPPP
any evidenceQPPPPPPPPP
any goodSLPPPSPPPO
any moreKWVPPNPPKP
any ofLNPPQXNPPP
any pointQNNPPTPPPP
any rctSPPOPPPPOP
any useVOOPOOOPOP
anybodyIYYPPOKONP
anymorePKWPPNNSPP
anyoneIfYPNRJLFK
anyone $OHZPOQOPPP
anyone elseMQOPPWNPOO
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
anzianiRPOPPPPPPP
aomQPPPPOPPPP
aorticROQPNPOPPP
apapQPPPPPPPPP
apartUPPNOOPPPP
apendicitisQPOPPPPPPP
apixabanOOPOQPNXNO
apixaban $HJTVXNPOPP
apixaban ?NPPNPTPPPP
apixaban forNPPNTPPPPP
apixaban vsQPPPPPPPPP
apixabanaUNMPPPPPPP
apneaPOPPQPPPPP
apnoeaQNWNOOOPPP
appURPPPLOPPO
apparentlyOZNPPLOPPO
appendectomyRQOOPOPQOP
appendicitisSPNPPOROPO
appendixPSLPPORQPP
appetiteLRLPO[NPPO
appleQOPPPPPPPP
appliesPJOPPPPPVQ
applyPLOLPLPM\U
appointmentNHLNOjMMNN
appointmentsTNPPPOPPPP
appreciatePSNPPPPPPP
approvalIOPPOPPP\O
approvedOTOPPOPOQP
approvesOMPPPPPPWO
appyQPPPPPPPPP
apresVONOOPOPPP
aprilOPPPPPRPPP
aquamatYJOPPPOPPP
aquiPNSPPPPPPP
arbRPPPOPPPPP
archingOMUPPOOPPP
archivePQOPPPPPPP
ardsVNOPPONPPP
areEiAJEaIIXW
are inFjHOPJQPOO
are onM\LPPNNPPP
are outJRRTPOPPOP
are thePTMOPNSOPO
are thereRNPPPQPPPP
are weKHMOONOO^X
are youM]PPPONNLO
areaKHVPPM[PPP
argatrobanMPPSPPPPPP
argueULPPPPPPPP
arguingOTPPPOPPPO
argumentPQPPPPPPPO
ariaPPQPPPPPPP
ariceptQPPPPOPPPP
armRLhML?XONL
arm $SKPOOPVPOP
arm andPNSPPOPPPP
arm isNPXPPMNPPP
arm'sPNUPPNPPPP
armsGPMPVOXPPP
aroundPTQPPQPPJP
arrangedOQPPPPPPPP
arrestWHWQNMDTQS
arrest $LNTUPPOPOP
arrest inQQOPPPPPPP
arrestedNOYPPNMPOO
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
arteritisMPPSPPPPPP
arteryQPSONPPPPP
artesunatePPPQPPPPPP
arthritisVOPPOOOOPP
arthritis $QPPPPPPOPP
arthroscopicQPPPPPPPPP
arthroscopySOPPPNPPPP
articleNYNOOOOOPO
artifactMPPPPPTPPP
arvoOTPPPPPOOP
asUSUKYN>UHX
as aOVIORZNONL
as goodeINLNNOOPO
as thePMVPOOPQOP
as well[OOPPONOOL
asaPNPMPPPVPP
asa #3RPPOPPPPPP
asapPTLPPPPPPP
ascendingOPOPPOTPPP
ascitesJNNOOO]PPP
ashaQPPPPPPPPP
ashenMPSPPPPPPP
askL[NOO\NMJL
ask $PMLPPXPPQO
askedL^GOPROOPQ
asked meNQLPPVPPPP
askingNWLLSNNPLX
asking aboutXOOPPMPPPN
asking forH[QLRUONMP
asks[MQOLNLRPP
asks aboutRPPPPNPPPP
asks forQPPPPPOROP
asks ifQPPPPPPPPP
asks meQOPPPNPPRQ
asks whetherUPNPMPPPPP
asleepPSPOPOOPPO
asmaTOOPPPOPPP
aspirateQPPPPPPPPP
aspirationMPPPPPPUOP
aspirinPTPOSQLONO
aspirin #3RPPPPPPPPP
aspirin $UORPNLPPPP
aspirin ?PPRPPNPPPP
aspirin afterRPPPNPPPPP
aspirin andQPPPOPPPPP
aspirin forTPPMPPPPPP
aspirin inHQOP[POPPP
aspirin orNPSPPOPPPP
aspreeZIOPPPPPPP
asprinQPPPPPPPPP
assaultMOPPONPNO[
assessmentPOOPPPPPOT
assignmentPOPPPPPPPR
assistPSMPPPPPPP
assistantOOQPPPPRPP
assistedTNPPPMPKPW
associatedVMOPPPOPPP
assumeQPPPPPPPPP
astKOOPPNYPPP
asthmaRROOSUOQJM
asthma $OOONVOPPPP
asthma ?TPPPMPPPPP
asthma deathsRPOPPPPPPP
asthmaticHOYNUONPPP
astmaSPPPNPPPPP
asvMOQTPPPOPP
asymptomaticTOOPPPPPPP
asystoleJPZOPONPPP
atSUFITXQ>aM
at #1Tl>SJNUMIL
at #2XN@>jWMLG[
at #2.OPQRPPOPPP
at #3RPPPOPPPPP
at #4NZPPPNMOOP
at $PPPPPPQPPP
at aQLSOPRNPPR
at allXMVPKNMPNP
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
at the?R_OORVPLN
at thisONOPPNOPZM
at threeOUNPPPPPPP
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
atorvastatinMPOPTPOPPP
atorvastatin #2NPPPRPPPPP
atrasadaOWNNOPOPPP
atrialRPOPPPPPPP
atrial fibrillationQQPPPPPPPP
atriumPMTPPPQPOP
atropineIMXUQOOOOP
attOOPOSPPPPP
attachedHJNOOMhOOO
attackUTRROIMOOO
attack $SLPRPPPPPP
attacksQPPOPSOOPP
attacks $QPPPPPPPPP
attemptJLNPPOOQO]
attemptsUNPPPPOPPN
attendanceORPPPPPPPP
attendantPOQPPPPPPP
attenderQQPPPPPPPO
attendingPTOPPMPQPP
attendingsPOQPPPPPPP
attentionVNOPPPOPPP
attorneyPOPPPPPPOT
atypicalNMOPPURPPP
auNG_PPPNPPP
aucQPPOPPPPPP
audiogramNJPOPPZPPP
audiologyPQOPPPPPPP
auditPZJPPOOPPO
auditoriumOUNPOPOPPP
aufQIZOOPOPPO
augenONUPPPPPPP
augmentationSPPNPPPPPP
augmentinROPOPOPPPP
augustOTOPPNPPQO
auntiePOPPPQPPPP
aureusTOPOPPPPPP
ausK]LPPONOPP
austriQPPPOPPPPP
authLTNKPMOZQO
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
availableMSNOONMN\P
avaleONTPPPPPPP
avecPNSPPPPPPP
avertQOPPPPPPPP
avfQOPPPPPPPP
avoidLRNMaLMOOP
avoidingQPPPPPPPPP
avsPSPPPOPOPP
awaitedNOOPPOYNPO
awakeTQROMKSPPO
awareO[NMMPOPPO
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
azithroPPOTOOOPPP
azithromycinXPPMNPPOPP
azithromycin inQPPPPPPPPP
azulMNZPPONOOO
bLYHBPLTcKS
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
baby aspirinROOPOQPPPO
baby inPRUOPLPPPP
baby isPMXPPMPPPP
baby ofQPQPOOPPPQ
baby withYNMONORNOO
baby'sOJQPP^MPJP
backSeMHHaNNHH
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
bad_>UJP]LNNN
bad $[PPOHPOPPP
bad backRPPPPOPPPP
badgeL\MPPNPXIN
badlyROQPOPPPPP
bagLUZTOKLONN
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
baliPKMPPXPPPO
ballNOUPPNPPPP
balloonROVNPPOONO
balloonedPOQPPPPPPP
balloonsROOPSONPPP
ballsPTMPPPOPPP
bambiniVMOPPPOPPO
banRUPPPPOOMN
bananaPNLP[NRONO
bananasMUOPPPPPPP
bandHQLNNHbWPO
bandageUNPPPOPOOP
bandagesPPQPPOPPPP
bandingQPPPPPPPPP
bandsENP_OONPRP
bankLUIPPOLO]O
banoPPQPPPPPPP
barRQOPPPOPPP
barbecueOORPPPPPPP
barberUPNPPNPOPP
bareOOPPPPPLWP
barelyNHOPP]OPPO
bariatricPLOPPOPPVP
barkingNQOPPPSPPP
barkyPOOPPOTPPP
barrePPQPPPPPPP
barricadedPKVPPPPPPP
barriersSOOPPPPPOP
barsPTMPPPPPPP
basalUOLPPPQPPP
baseJKUPPOWPPO
basedTOPPPOPPPO
baselineOSPPPPOPPP
basementORRPPOPPPP
basicallySONPPPPPPP
basilarWMOPPPOPPO
basinsPPQPPPPPPP
bathRLYOONOPPP
batheQPPPPPPPPP
bathingTOOPPPOPPP
bathroomKN\OPNOPPP
bathsRPPPPOPPPP
batteriesORXPPKPPLP
batteryN_JPPOLONP
bay?]fMOMGIXN
bay #1MR_NPOJONO
baysONOPPLOP[N
bcPPOPOSOPPP
bccIPPPPPXOPP
bcgKPPPUPPPPP
bdTNLYMONOOO
beGW9_]MIKFf
be $JPOURNOSPP
be aT`NPNAPQPN
be givenOOOZLPPOOO
be inQIOPPYPPPO
be patientPVKPPPPPPP
be stoppedSKPKXPPPPP
be suedOOPPPPPOPT
be takenSOPSMOPPOP
beamQPPPPPPPPP
beamsRPPOOPPPPP
beardKOMPO^LPPP
bearingQPPPPPOPPP
beatRUNNNQOPPP
beat aQPPPPPPPPP
beatingNOQPPOSPPP
beatsIUROPPRPPP
bebeNPTPPPOPPP
bebeuONUPPPPPPP
becamePNRPPPPPPP
becauseOQPOPROQPO
because ofMPQOPTOQPO
becomeQOQPPPPPPP
becomesQPPPPPPPOO
becomingPOSPOPOPPP
bedDhTKLWLIUI
bed #1EqLOOMLMMN
bed #2MWVNOONOMO
bed $JKPPOLZOZN
bedaquilineQPOMTPPPPP
bedsHbIPPOPPOP
bedsidePORPPPOQPP
bedtimeUOPONPOPPP
bedwettingROPPPQPPPP
beePOSPPPOPPP
beenDRSPMaKMTK
been onMRONPUPPPP
been shownXMMPPPPPPP
been toldMPKPPXPPPP
beerNSNNTPOPPO
beersTOPPPQOPNP
beforeWNCM[\OLRG
before $TPLPPHZPNP
before aQPPPPPPPPP
before iPRPPSLPPPO
before surgerySOPPNOPPQP
before theQQNOTPOPPP
beforehandRPPOPPPPPP
beganQPPPPOPPPP
begunPOSPPPOPPP
behindWULOPOMPNO
behind thePOSPPPPPOP
beiqHJKKNLOOO
beideOMVPPPOPPP
beimSOOPPPPPPP
beinONUOPPOPPP
beingPXNPPLOONS
believeSNPOPPPPPP
bellTTMNOPPPPP
bell'sUOQPOMNPPP
bell's palsySQQQPMOPPP
bellyHH_NP^QNFO
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
betterPWMNLQUNNO
better $NOVONSNPPP
better ?PPPPPQPPPP
better atRPPPPOOPPP
better forPPPPPQPPPP
better inQPPPPOPPPP
better offLTPPPPPPPP
better thanYMOPOOOPOP
betweenTIKNKNcOOO
between theUONPPOPPPP
bevallingONTPPPOPPP
bewusstlosOMVPPPOPPP
beyondPNMPNOPNOZ
bezlotoxumabQPPPPPPPPP
bfPPOPPOOPPS
biancaONSPPPPPPP
bicarTOOOOPPPPP
bicarbSNOOQPQPPP
bicarbonateQOROQOOPPP
bidKNO_KPOPPP
bienOUNPPPPPPP
bigZJPSLPTNKR
big toePOPPPPQPPP
biggerQMSPPPOPPP
bijl@SMMNMOON
bikeTUOPPNLPOO
bilateralJNSPOOQWOP
bileOPOPPOSPPP
biliousKPOPPPYNPP
bilirubinMPPPPOTPPP
billMPNMOLO^LT
billableNOPPPPPWOO
billedMNPPPPP[PL
billingVJNNOOL_MN
binM[LPOOOPOP
binderSPPPPPPOOO
bindingMLOPPOOPP[
binnenSQMPPPOPPP
binsPUMPPPPPPP
biogaiaQPPPPPPPPP
biologicsRPPPNPPPPP
biomedPQPPPPPPPP
biomedicalPTMPPOPOPP
biopsyORQPOTKXJO
bipapOPRPPPOPPP
biphasicUOPMPPQPPP
bipolarNPPWIOVPOO
birthKFNNO^SKQU
birth $PCUPP[OOOO
birth controlQNNPPXOPNO
birthdayOXNPPPPPMP
birthsRRNPPPPPOP
biscuitPRPPPNPPPP
biscuitsLZLPPOPOPP
bisoprololNNPQTPOPPP
bisphosphonateRPPOPPOPPP
bisturiPORPPPPPPP
bitEKXOOUWQNO
bit ofPOQPPPPPPP
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
bleedOXOOMQPMQO
bleed $YMMPPPOPOP
bleed onONSPPPPPPP
bleedingZVRQHCTUKN
bleeding $ZJQRNPNOPP
bleeding andQPPPPPPPPP
bleeding fromNI[PPOOPPP
bleeding inSRMPPOPPPP
bleeding riskRQOPNPPPPP
bleedsRNOOPQPPQP
bleepNHQPPOPO^O
blessPTPPPPOPNP
blightedQPPPPPPPPP
blijftPOSPPPOPPP
blindPUMPPOOPPP
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
bloodO@[LKMQJ`W
blood $HYXOPNLPOO
blood bankLVIPPOLP\O
blood culturesPWOPPOLPOP
blood everywherePNSPPPOPOP
blood inTJNPPMYPOP
blood onPLPPPUPPPO
blood pressureMTNPPYNPKP
blood testUUHPPPOPOO
blood thinnerQMTPPOPPPP
bloodbathPSNPPPPPPP
bloodsRXHOOWMNPO
bloodstreamSNPPPPPPPP
bloodyPPQPPOPPPP
bloqueOORPPPPPPP
blownNMXPPPNPPP
blowoutPOSPPPOPPP
blowsQNSPPPPPPP
blsPVQPPOPJPP
bluMK[PPPOPPO
blueMSeOQLMJJN
blue $PLWPPNPPPP
blue andOPSPPOPPPP
bluntQPPPPPPPPP
blutOOSPPPOPPP
blutetQOROOPPPPP
blutungSKSPPPPPPP
bmPPQPPPPPPP
bmiLKMVMYQMUM
bmi #2LMMVMSQNUP
bmjUNOPPPOOPP
bnpXOOOOOOOOP
bnp #2ROPOPPQPPP
boardMURPPOMPQQ
board $NUNPPPPPQO
boardingMSMPPPPPOU
boatPMSPPPPPPP
bocaPNSPPPPPPP
boccaPNSPPPPPPP
bodiesLOQPPPUPPP
bodyNE]OPLUONT
boggyNLWPPPOPPP
boilerMWMPPOPPPP
boilingPPQPPPPPPP
boilsRPPPOPPPPP
boiteOMTPPPPPPP
boltPORPPPPPPP
bolusUKR^LOIOMO
bomMWNPPPOPPP
bombOLSPPPPB`P
bonePJNOOO\OPO
bonesPOOPPUOPOP
bonjourOWKPPPPPPP
bookOcKOOOOOHP
bookedMZLNPROOPP
booked forPQPPPPPPPP
bookingMJNPPONObM
bookletROPPPPPPPP
boosterTUPNKUOOON
bootRPQPPPNPPP
bootsPLMPPWOPPP
borderOPPPPPRPPP
borderlineMOPPPQWPNP
bornSNOPPPPPPP
borrowPQPPPOPPPP
borrowedNXMPPPOPOP
borstOKYPPPOPPP
bossPTOPPPPOOP
botBrSNOOGNKN
bot $J]ROPPMONO
bothISONQRXQON
both eyesSMYPMPLPOP
both legsNOPPPTPPPP
both sidesROLPPPTPPP
botherRSMPPPOPPO
botheredPNPPPRPPPP
bothersQPPPPPOPPP
botoxPKPMKXPOWO
bottleML[POPNPPO
bottle ofPL[OOMOPPP
bottlesOYLPOPOPNP
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
boxT[UMNMMNKN
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
bpNUZMTNGNOO
bp #2OL_OONIPPP
bp #3T\IOQMKPPP
bp $POPPSPOPPP
bp cuffJWPPPOOPPP
bp targetXMPPOPMPPP
bpdSPPOOPPPPP
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
bradyingPOQPPPPPPP
brainQYIXPKKOOR
brancaONSPPPPPPP
brandOPTPPPMPPP
brasOORPPPPPPP
brauchePOQPPPPPPP
bravoMVNPPPPPPP
brazoPOQPPPPPPP
brbLVOPPPOPPP
brcaQPPPPPPPPP
breachKDMPPOOOX_
breadPTLPPPPPPP
breakRWKONNOOOT
break roomOUMPPPPPPP
breakfastOUNPPOPPPP
breakingQOPPPPPPOQ
breakroomOSNPPPPPPP
breakthroughPPPQPPPPPP
breastNJKPXVQPPO
breast caOPOPPSPPPP
breast cancerYOOPNOLPPP
breastboneOORPPPPPPP
breastfedTOPOOOPPPP
breastfeedingQJKL^XKOOO
breastfeeding $EOOOcONPPP
breastsTNOPPOPPPP
breathKQTOPZNOPJ
breath $MVPPPUNOPK
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
bridgePKXPPOPPPP
bridgingQOOPPPPPRP
briefWNOPPOOPPP
brigadePQPPPPPPPP
brightPKTPPSNPPP
bright redQLRPPSNPPP
brilliantMUOPPPPPPP
bringMfDMOMMNYL
bring aMWOPPPPOPO
bring itYMNOOOOPPP
bring theOSPPPOPPPP
bringingNRSPPOOPNP
bringtVLOPPPOPPP
briskPNOPPPUOPP
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
brotherKLRPO^OPPM
broughtP_NOOJOONO
brought usPWLPPOOPPP
brownLJIWOP`NNN
brown snakeNMOXPPOPOP
browniesPRPPPOPPPP
brugadaONPPPPUPPP
bruiseOPOPPPSPPP
bruisesJKPOPO^OPP
brutalPRPPPPOPPP
bslNOXOOPNPPP
buONSPPPPPPP
bubPNRQPPPPPP
bubblePPPPPPROPP
bubblesPROPPPPPPP
bubblingPPQPPPPPPP
bubsPQQPPPOPPP
buccalPPQPPPPPPP
bucketNSKPOPVPPP
bucket handleNNOPOPVPPP
bucketsOSPPPPPPPP
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
bumpsPOPPPPQPPP
bundleRLMPPOPOWP
bundlesUPPPPPPPLP
buongiornoNUOPPPPPPO
bupivacaineOPPSOPPPPP
buprenorphineSOPOPPPPPP
bupropionKPPOXPPPPP
burnQPOPPONPPS
burnedIKOPP^PPPP
burningNMOOKLbOOO
burnsYRLOSMKOPP
burntMOSPPTNPPP
burrROPPPPOPPP
burritoOSOPPOPPPP
burrowsQPPPOPQPPP
bursaTMPPPPOPPP
burstKKVXOONPOP
busKQZPPNNPPN
busyMUOPPOPPPP
butQBPMMIlPJU
but aRJVPPPOPPP
but he'sRPOPPPPPPP
but iQQNOOQPPPQ
but noPQPPPPNOOS
but notOPPPPORPOP
but nowPORPPPPPPP
but shePMTTPMPPPO
but theTMQPPPNPPP
buttOSOPQOOPPP
butterOUNPPPPPOP
buttockNPOPPPSPPP
buttonOPUPPMPPPP
button batteryPPRPPOPPPP
buttonholeQOPPPPPPPP
buyKUOPPRPPPP
buyingPORPQPPPPP
buysNPPPTOPPPP
bvOPPSPPPPPP
byGQU]BDLYGd
by #1PVLPPPOPPP
by aONRPOOOOPU
by howQPPUPLPPPP
by itselfTRNPPPOPPP
by lawLOOPPOOONZ
by mistakeOMYMRNOPPP
by mouthOWITOPPOPO
by phonePNRPPPPQPP
by stepQPPPPPPPPP
by theKG_OPPNQNS
byePQOPPPPPPP
bypassXOOPPPKOPP
bystanderSRPOOPNPOP
cWPKPKYNSNK
c #2.QPPPOPPPPP
c $RROPPPORNP
c diffXPMPNNQPOP
c isPOPPPSPPPP
c sectionLVLPPPPSPP
c spineSPNPPPOPRN
caNASONTaNOO
cabPPOPPPQPPP
cabecaNOSPPPPPPP
cabergolineTPPNPPPPPP
cabgOQQPPPPPPP
cabinetPNRPPPPPPP
cableOROPPPPPPP
cadJOONZPOPPP
cadutoPOSPPPPPPP
caesareanRMOSPOOPPP
cafeL^IPPPOPPO
cafeteriaNTOPPPPPPP
caffeNUOPPPPPPO
caffeineRZNNNNOPPO
cageMXLPPPPPOP
caidasQPPPPPPPPP
caiuMTSOOPOPPP
cakeMbLPPMNOLO
cake $OUOPPNOPPP
calcipotriolQPPPPPOPPP
calciumKRNLTQYNOO
calcium gluconateOVLPPOPOPP
calculationOONVPPOPPP
calfRLOPPPVPPN
californiaROOPPPPPPP
callHKeNOIJN]L
call $PPRPPNOPOR
call forMONPPOPN[N
calledM]EOOMQSNS
called $OTKPPPSPPP
callerPNSPPPPPPP
callingNQQPPPPPPP
callsWPOPOPMPOO
calmUQPNONPPPP
calmingSPOPPNPPPP
calorieQPPPPPPPPP
camaOTOPPPOPPP
cambiaSOOPPPPPPP
cambioOTNPPPPPPP
camePLWMJ\KPNP
came backNKHOPbPNPO
came inNUNPQNPQPP
came offWNPPOPLPPP
came outSKXPLOOPPP
camelORNPPPNSPP
cameraQROPPPOPPP
camhsPROPPOPORO
campLUQPPPPPPP
campaignPQOPPPPPPP
campusMLOPPOOPZP
canP2:Kb`8RS{
can aWHNLYMONNV
can hardlyQPRPPNOPPP
can heZJJNRTNOOR
can iZ><XPhG^MH
can itULQOPOOPPP
can seePMWPPOPPNP
can sheZMNOPNPPPO
can somebodyNUXPPLPONN
can someoneK]MQJURONK
can theRMNPOOOVOQ
can weL\IOPQOTJR
can youS`KJRNVOJI
can'tO@gNMRXNKL
can't breatheORRPPONPPP
can't feelPPQPPPOPPP
can't getSQOPPOPPOP
can't keepPPSPOPNPPP
can't liftPPQPPPPPPP
can't seeOPQPPPPPPP
can't sleepQOLPPTPPPP
can't stopOLWPPNPPPP
can't swallowPPQPPPOPPP
can't wakeONUPPNPPPP
canadianRPPPPPPPPP
canalQIKPPVNPPW
cancelPQNPPPPPPP
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
cant getPOSPPOPPPP
canteenLYNPPOOORO
capYIRPMPNSPO
cap $PPPPPPPPQP
cap itROPQPPOPPP
cap refillVLQPPOOOPP
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
cardiac arrestKSTOPPNUNO
cardiacaUOMPPPPPPP
cardiaqueTONPPPPPPP
cardiogenicQPOPPPPPPP
cardiologistPPOPPQPPPP
cardiologyOPPPPPPPSP
cardiovascularQPPPPPPPPP
cardioversionSPOPPPOPPP
cardiovertMPSPPPPPPP
cardsN_JPPNOOOO
care^HLNVKOUMO
care $SOPPPOOOQQ
care forNMPPWOPOPP
care homeRNNPPPRQOP
care homesQPPPPPPPPP
carefulPRNPPPPPPP
carerOMOPPSOYLO
carersPQOPPPPROP
cariesWMNPPPPPPP
carotidOL[PPOLPPP
carpalMPPOPXPPPN
carrierOMPPPVPPPO
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
catSHMLNbUOJN
cataractSSOPMNNQPP
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
cbtZMPPPNOOPN
cbt iWNPPPNPOQN
cctvNLNPOPPPPZ
ccuQPPPPPOPPP
cdQPOPPPRPPP
cdiNOOPPIN_PO
cdiffPPOPPPMOVP
cdrSPPPPPOPPO
cdsPOPPPPPPQP
cePMSPPPPPPP
ceasedLQUOOPPPPP
cefazolinNSOQQPPPOP
cefepimeQPPPOPPPQP
cefiximeNPPOSPPPPP
ceftriaxoneLOPQSMOOUO
ceilingLPRVOPNPOP
celecoxibIPPPWPPPPP
celexaQPPPPPPPPP
celiacQPPPPPPPPP
cellTPRPONOPPP
cellsQKMPPUTPPO
cellulitisNRNUOOOOPP
cellulitis $OPPUOPMPQP
cementRQNPPPOPPP
cementedPPOPPRPPPP
censusKaLOPOMOPO
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
cervicalSPPPPPNPPP
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
chairsORPPPOPPPP
championORPPPPPPPP
chanceXMOOPOOOPP
chance ofUNPOPPPOPP
chancesUMPPPPOPPP
changegPLNOMOKJO
changedGVLLOUNM^O
changesPOOPPPSOQO
changingUNQNPPOPPP
channelMWNPPPPPPP
chantixQPPPPPPPPP
chapQIWPPOPPPP
chapelNSPPPOPPPP
chaperonePPOPPOPPPQ
chaperonesOOPPPPPPSP
charcoalRPPOPPPPPP
chargeNGNOPNM_UO
chargedOPOPPPPTOP
chargerPTOPPPOPOO
chargesRROPPPPONP
chargingOQRPPPPPPP
chartIMKUOMMPZW
chartedLQOOPPPPPW
chartingONLPPOOPOZ
chartsPROPPPOPPP
chasePQPPPPPPPO
chatOSQPPOPPPO
chattingOPPPPPRPPP
cheNLYPPPOPPP
cheapQOPPPPPPPP
checkU^KISNLQNO
checkedNYHNOWNOOO
checked $JUKPPYOPPP
checkingPQPPPPPPPP
checklistQPPPPPPPPP
checksWENPPNOPZP
cheekLMKPNXYONO
cheeksPPOPPPRPPP
cheersJ[OPPOOPPP
cheeseOPPPRPPPPP
chefQPPPPPPPPP
chemicalQOQPPPPPOP
chemoHNROSXMPPP
cherryVOOPPLPPPO
chestMFiORFLMWN
chest $PNTQPOPPOP
chest andPORPPOPPPP
chest drainPWNPPPMPOP
chest filmQPPPPPPPPP
chest isPNUPPMPPPP
chest painJPSPTPLOUP
chest xROPPPPOPPP
chestyQPPPPPPPPP
chesty coughQPPPPPPPPP
chezWMOOPOOPPO
chfPQNPPONUPP
chiPXNPPOMPPO
chickenORNPPQPPPP
chickenpoxLRPPSMSPPP
chiefOQPPPPPPPP
childIELXRN^KVN
child $UOMTQOLPPP
child withPOOPONUOPP
childernRPPPPPPPPP
childhoodQPPPPPPPPP
children`SMJNNNPON
children $WOPMOPOPPP
children withQPPPPPPPPP
chillsPPQPPPOPPP
chinNPPOPUPPNP
chineseNPNOPOUPPP
chipsOROPPPPPPP
chlamydiaPNPPPVOPPO
chloramphenicolQPPPOPPPPP
chlordiazepoxideOPPSPPPOPP
chlorhexidineUNNSNOPPPP
chlorideIPOYPPPPPP
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
choleSQOOOPORNP
cholecalciferolQPPOPPPPPP
cholesterolRMMPPXNPPO
cholesterol isROOPPQOPPP
chondroitinRPPOPPPPPP
choqueOUMPPPOPPP
choseQPPPPPPPPP
christmasMSMPPQUOOP
chronicSOLLNMR\NO
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
citrateLONRZPPOOM
cityPPOPPOOOUP
civilianRPOPPPPPPP
ciwaNPPPPPPPRP
ckPHLOMKhOOO
ckdQILT`KNOOP
ckd #1GKMUcNKOPP
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
clashMPPPTPPPPP
classGROPPTYONO
classesVQNPPLOPPP
classicPSPPPMPPPP
claudicationQPPPPPPOPP
cleanaQJONLMONP
cleanedNVMPPPPPPP
cleanerOMZPOPMOPP
clearYMINNRVOPM
clearanceHNP]NPPPQO
clearedRSOPPNPPOP
clearingPTOPPOPOOO
clenchedPOTPPOOPPP
clerkNTOPPPPSNP
clexaneMVPOOPPPPP
clicksOIKPP_NPPP
clientNOSPPPPPPP
climbingNOOPPWNPPP
clindamycinJPPYNPPPPP
clinicGgLLNIFOaN
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
closingPNWPONPPPP
closureQNQPPPQPPP
clotRPQPQPPPNP
clotsQPVONLOPPP
cloudyMPPPPPUPPP
cloversYIPPPPPPPP
clozapineNPORTOOPPP
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
cobraPOUPPLPPPP
cocaineNPOOUPOPPP
cochraneQQOPPPPPPP
codaROPPPPPPPP
codeHHSKMKCmaI
code $MJOPPPOgEP
code blueO\ZPPPOBKP
code forBGMMONNeaM
codedQQMPPPPSPO
codeineKRNPRTOOPQ
coderOPPPPPPRPP
codesLLOPPPO]NP
codigoOQSPPPOOPP
codingNNOPPPPWOP
coffeeIcNPONNONO
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
coldQEcLOPQNNM
cold $RLWOOPOPPP
cold andPOSPPPOPPP
coliQMNOPPORTP
colicVXOONIPOOP
colic $SOPOPPPPPP
colickyQPPPPOPPPP
colistinOOPSOPPPPP
colitisQPPPPPPPPP
collapseTKROPPMTOO
collapsedMQXPONOPOO
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
comatoseRPOPPPOPPP
combativeNRRPPPPOPP
combinationRNPPROOPPP
combineJPPPWPPPPP
combinedQPPPPPPPPP
combined pillPPPPQPPPPP
comboRSOPPMOPPP
comeJRjNNORMDL
come $NGdPPLOOON
come backPVKPPOPPPP
come inPQOPPPPPPP
come offMKLPOVYPPO
come toQHZPPOOPPO
comesROUNOKUOOO
comes backOSOPPPOPPP
comes outQOPPPPPPPP
comfortQPPPPPPPPP
comfortableLVJPUOQPPP
comfyQPPPPPPPPP
comidaPNSPPPPPPP
comingAORXJZUOOO
coming $MZLPPOOPPO
coming backULPPPOPPPP
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
compatibleOPPNSPPPPP
competentHHOPOPMPPd
complainingNTOPPPPPPP
complaintPOLPPOOPPX
complaintsQVKPPPOPPO
completeRTOPOONOPP
completedPQPPPPPPPP
complexOPPPPPSUKP
complexesPOUPPPNPOP
complicationsQOPPPPPPPP
compressionSOOPPPOQPP
compression fractureQOPPPPPPPP
compressionsNMVPPPPPOP
comprimidosNKXPPPPPPP
compulsoryMTNPPOPPPR
computerOXIPPSNPPP
conWPXNKNNOON
conceiveLLOMYXPOON
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
consentXRJOONMIZQ
consent formWJOPPPOK]J
consent formsSWOPPPPPOH
consentsNOOPPPPPNW
conservativeRPOPPPOPPP
constantRPPPPPNPPP
constipatedPOOPPTOPPP
constipationSPPPMPPPPP
consultKONPPPPSNX
consultantOPPPPPPPUM
consultant'sOQOPPPPNTP
consultationOMROPPP`GL
consultsLOPOPPPMK^
consumedPNTPPOPPPP
contactSMOPOPSPQO
contestaPNSPPPPPPP
contineuQPPPPPPPPP
continueRWJOPOOPPP
continuedQPPOPPPPPP
continuesNMRPOPPPPT
continuingNUMPPPPPPP
continuousQPPPPPPPPP
contraceptionJPPOXPPPPP
contraceptiveQOOPROPPPP
contractingRPPPNPPPPP
contractionsPPQPPPPPPP
contraindicatedMPPOUPPPPP
contrastNKVH`OLPPO
contreXPKOOOOPPP
controlWPLNNVMOPO
control $OONPOXOPPO
control inQPPPPPPPPP
controlledTLNOOPPPWO
conversionCOPcLPPPPP
convertMMO\MPOPPP
convinceNNOPPUPPPP
convincedVMMPPNSPPP
convulsePPQPPPPPPP
convulsingOPSPOPPPPP
convulsionQPRPPPOPPO
convulsionandoOOTNPPOPPP
convulsioniPNSPPPPPPP
cookedPPOPPROPPP
cookiesOROPPPPPPP
coolRTNPPPOOOP
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
corneaROOPPPQPPP
cornerOQQPPPPPOP
coronaryQPPPPPPPPP
coronerMMPPPPOOOY
coroner'sOTOPPPPPPN
corpoMOUPPPPPPP
correctHPN]NPPPPP
correctionROPPPPPPPO
corridorN[JPPOOPOP
corticoidesSOOOPPPPPP
cortisolMLOONO_PPO
cortisoneTOPOPPPPPP
cortisone shotROPOPPPPPP
cosignO_OPPNPMJN
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
cough $PLKMNS]OOP
cough andNPPPPPSPPP
cough inQQOPPPPPPP
coughingPMRPPPQPPP
coughing andPPQPPPPPPP
coughsROVPPJOPPP
couldOQIPTOYLQM
could itWLNPPMSPPP
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
countsPILOPOM]NU
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
covidTSGHJ_POWK
covid $^LMLNRMQNP
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
crash teamJM\PPPOPOP
crashedOXKPPNPPPP
crashesVLOPPPOPPP
crashingMK[PPPNPPP
crcQPPPPPPPPP
crclXOOWIOOONP
crcl #2XOOWIOOONP
creamXGIRMdKOKO
cream orRPPPPOPPPP
creamsNYOPPOPPLP
creatMLLJ]PWOPP
creatineQOPOPQPPPP
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
crimeJLNPPOOPP^
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
crookedPPSPPMOPPP
crossJLORWSOPPP
crossedPPPPPPQPPP
crossingJPOPPPRPPW
croupTTOQNKPOPP
croup #2LPPUPPPPPP
croup $XOPKPPPOPP
crownUKKPPOOVOR
crpUKLONNZOOO
crrtOOPUOPPPPP
cruiseOUOPPNPPPP
crushPMSPPPPPPP
crushedVLUNOPOPOO
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
ctYZVMJJMORG
ct #1UOPPPPMPPP
ct $KVYOOPIPPO
ct forSPPPPOPPPP
ct headNSKPPOWPOO
ct inUOOPPONPPP
ctaSOOPPPOPPP
ctgPMSPPPQPPP
cuantoTOMPPPPPPP
cubicleLMYPOPPPPP
cuffRYOOPOMQKO
culpritQPPPPPOPPP
cultureROPPPNMPUP
culturesL_NOPOKPPO
cupOTOPPPOPPP
cupboardLUPPPOPNSO
cupsPSPPPPOPOP
cureVOPMOPOPPP
cure rateSPPMPPPPPP
curiousSPOPPPPPPP
currentNQRPPPPPPP
currentlyQPOPPPPPPP
curryPROPPPPPPP
curtainMIMPOOaPPP
custardOTOPPPPPOP
custodyQOPPPPPPPP
customerJPPOWPPPPP
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
djDLNIVWNJK
d #1MMNOPP[OPP
d #2JPPWPPPOPP
d $WIUNMSNOOO
d agoRPOPPPOPPP
d cQPPPPPPPPP
d dimerNOOOPOXOOO
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
daily]ONTKNMOON
dairyOPPPROPPPP
dallaPOQPPPPPPP
dalteparinJVOUNPOPPP
damageTPOOPOPPPP
dameOTOPPPOPPP
dancingPRNPPPPPPP
dangerRNNPRPPPPP
dangerousPLIOUYOPOP
dankeK]KPPOOPPO
dansONWOOPOPPP
dans laQMSPOPPPPP
dans lePMSPPPPPPP
dantroleneNOPPPPPPTP
dapaQPPPPPPPPP
dapagliflozinSQOONPOOQP
daptRPPNPPPPPP
darkJORNMO\OPO
dasROPPPPPPPP
data]GLNOKOMN^
data $^MOOPLPNPN
data ?RPPOOPPPPP
dateMWPOOJKTMW
date $NZNOOLOUNO
datesRLOPPOOYOL
datixORNPPOPORP
daughterKKOOOUVMOU
daughter isPOPPPQPPPP
daughter'sLLPPP_JPPP
dayNW4]HZS^OH
day #1JNRRLO^MOO
day #2LNNOPOVTPP
day $TJJ]GTPUMN
day ?OTPPPMPQPP
day andTMOPMTPPPP
day doesQNOPPPPOTP
day forSRPNPNPPPP
day ofRPOPPPPPPP
day orWNPOPPNOPP
daysWCLWJPTUQM
days $LONXRTLOKR
days ?OSPTPNNRNN
days afterUONNNTMQPO
days agoPOPPPQPPPP
days andOPPSOPQOPP
days doesRPPPPPNPPP
days inPMPPPPOPTP
days ofRPOEOOWNWP
days orQPPQOPJUPP
daytimeQPPPPPOPPP
dbtQPPPPPPPPP
dcNUNPPPPPPP
dc'dMWNPPONPPP
ddimerVNPPPPNPPP
ddxMOOPPPWPPP
de[fiKFHDIJF
de #1PNSPPPPPPP
de #2_KIOPPNPPP
de laUPPPPOOOOO
deadH_\OPIJOOM
deadlineNMOPPPOPPW
deafMUNPPORPPP
dearPUNPPPPPPN
deathVHJNOMK]L[
death $UNOPPPNOOR
death ?SOPPPPPOOO
death inQOPPPPPPPP
deaths]QKOLOOOPO
deaths $XNOPMPPPPO
deaths ?QPPPPPPPPP
deaths orQOPPPPPPPP
debatePSNPPPPPPP
debridementOOPPPPOSPP
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
declarationNNOPPOPPPW
declineRPPPOPPPPP
declinedNSPPOPOSOO
decompresionQPPPPPPPPP
decompressRPPPPPOPPP
decompressionRPPPPPOPPP
deepJL_SOHRPPO
deep andOPVPPLPPPP
deeperPMSPPOPPPP
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
delayed[PLNNQNOPP
delayingQPOPPPPPPP
delaysPQPPPPPPPP
deletePQOPPPPPPP
delightedPSOPPOPPPP
delirTOOOOPOPPP
deliriousJPXOPPMPSO
deliriumYNLNLOQUNO
delirium $XONONPNQOP
deliverPLONPPNO[O
deliveredJ[TNMOPOOO
deliveriesPRPPPPNPPP
deliveryM\LOONOQOP
delivranceOLUPPPPPPP
dellaOPRPPPPPPP
deltaMJOPOO`ONN
demLOYPPOOOPO
demainPULPPPOPPP
dementiaVMKOTPKTNQ
dementia $ROPOOQPQOO
dementia andOPOPPOPPPS
denJVUPPPNPPO
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
desdeOLUPPPPPPP
designatedUJPPPPPLVP
deskLhMOOKLNNO
desk $O[MPPLOOOP
desmaiouOMVPPPPPPP
desmopressinRPPPPOPPPP
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
dexamethasonLPPVOPPPPP
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
diabeticQMQLOOROXO
diabetic $LOOPOPWPPP
diabeticsPQPPPPPPPP
diabetisRPPPPPNPPP
diabtesRPPNPPPPPP
diagnosdQPPPPPPPPP
diagnosedPOOOPVOOPP
diagnosed withQOPPPROPPP
diagnosingQPPPPPOPPP
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
diedJXMPPNOROR
died ofOPPPPPPQPP
diesPPPPPPPPPQ
dietRPMPPRROOP
dietitianOQQPPPOPPP
dietsQPPPPPPPPP
diffXPMPNNQPOP
diff $QPPPPPPPPP
differenceLKMPPOYUPP
differentLOMOVUOPPO
differentialMSPPPPUNNP
difficultOOPPPPPPRP
difficult airwayOOPPPPPPRP
dificidSPPNPPPPPP
digPPQOQPOPPP
digoxinKMYOWLNOPP
dilatedPPOPPPRPPP
dilaudidLRNPUOPPPP
diltLRONVPPPPP
diltiazemRPPOPPPPPP
dilutePONTPOQPPP
dimerNOOOPOXOOO
dimeroSOOPPPPPPP
diningPNRPPPPPPP
dinnerNWMOSOOPPP
dinosaurPTOPPNPPPO
dipMPNPPPVPPP
dipstickUOPPPPNPOO
dipsticksLXPPPPOPNP
directRMPPPONPWO
directionMSOPPNSPPP
directiveMOPPPOPPNV
directorSMPPPOPORO
dirtySNPPOPPPPP
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
dishwasherPPRPPPNPPP
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
diverticulitisRPPPPPOPPP
divorcePOMPPTPPPP
dizzinessRPPPPPOPPP
dizzyNNSPPOSPPP
dizzy andOOVPPOMPPP
dkaMNOOOOMO]O
dlPPSOPPPPPO
dm^POONOHPPP
dm #1RPPPPPOPPP
dm $QQPPPPOPPP
dnOQPPPPPPPP
dnacprOOOPPPOOSR
dnarNPSPPPPPPP
dnasLVOPPPNPRP
dnrFLOONOMNOh
do^@EIJaBSqB
do $K\\OOJMNLN
do anyQPPPPPPPPP
do anythingYPLPOPOPNP
do firstRPRPPPPPNP
do forMOQOP^NOIP
do iB7KXVETYbY
do itPJVPPPPPPP
do notMVJPPTPPPO
do ourNPPPPPPPSP
do patientsRPPPPPPPOP
do peopleOOPPP\OOIP
do steroidsQPOPPPPPPP
do thePYLPPZKMJO
do theybKMMRINRNO
do we9QMLMVLRoM
do youBMHRNU]VTM
doacVOPKTOPNPP
doac $NPPPSPPPPP
docLPPLSRNORT
doc'sRROPPOOPPP
dochterPQQPPPOPPP
doctorHLQOO`MQMS
doctor'sPPPPPPPPQP
doctorsULNPPLOOYN
documentNMPOPNPaIO
dodgyOMRPPRPPPP
doesg>;?VLNX]\
does a^KNOONKLG^
does addingQPPPQPPPPP
does anQPPPPPQPPP
does anyoneKaPPPTOOFN
does anythingXMOPPMPPPP
does hePMNPPOSPPT
does it[FNMRNOSRP
does notMOYPPMOPPP
does oneOPPORPPPQP
does ourGMPPOOOO^R
does sheSLLPOTUQMO
does startingSOPPOPPPPP
does takingUOPPPPNPPO
does thatSMNPPOVOPO
does the9YMKMKJPmW
does thisLNPPPPVPQP
doesn'tUKQPOLTOTM
doesntMPPPTPPPOP
doetOVNPPPOPPP
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
doneHvGLLLJSMN
done $NWPOOPNOPP
done onPMPPPPOUOP
donepezilRLNOVQOPPP
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
doorsNPVPPPPPMP
dopaminePPOPROPPPP
dopoUNXMJOPPPP
dopplerPRLPPNWPPN
dorPNSPPPPOPP
dosPJXPPPPPPP
dosageNPPTPPPPPP
doseWGG}CHEOLL
dose #2OPPRPPPPPP
dose $QNOYKOOPPP
dose ?OOPUNPPPPP
dose andHPO[NPPPPP
dose ctMPPPPPPTPP
dose for:OOoOOOONP
dose inFOP_NOOPPP
dose ofEWSUNPPPPP
dose steroidQPPPPPPPPP
dose vsQPPOPPPPPP
dose whenPPPROPPPPP
dosesLPQVOPPPOP
dosingOKMfJOMOOO
dosisPOOTPPPPPP
dotPQPPPOQPOP
dotsNNPPOPVPPP
doubleRNJNNMaMRN
doubledQPSPPMPPPP
doublingOOOVOPPOOP
douleurONUOPPPOPP
downP_bIPJQKEK
down $QC\POOWOOO
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
drainZSQOOOHOOP
drainageQORPPPOPPP
drainedULRPOPOPPP
drainingQOQPPPPPPP
drainsOSPPPPOPPP
dramasNVNPPPOPPP
drankOIbPPINPPP
drank thePKVPPOPPPP
drawNLLPPMNPP`
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
drillNYMPPPOOOP
drinkRLLOM]QPNN
drinkerPOMPPPVPOO
drinking\NGNPKSOOV
drinksLPJOTUUONO
dripNNO\JOMOUO
drippingPNRPPPPPPP
dripsPSMPPPPPPP
driveLTNOPTOPMS
drive $OSOPPPPPOP
drivenPOPPPPPPQP
driverGLPkRMIOKP
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
dropsPWFTXNMONM
drops forYPPPHPPPPP
drops inMOLM\POPPP
drovePOSPPPPPPP
drownedPQPPPPPPOP
drowningOYQOONMOOO
drowning inKYROPONPOO
drowsyOJ\LONSPPO
druckerMYMPPPOPPO
drugbLOLLJPMRS
drugsYJMMVQJPQP
drugs inTPPOOPOPPP
drumPOQPPNRPPP
drumsQPPPPPOPPP
drunkMNVPPQOPOR
drusenFNPOPP`OOO
dryUCHON^XPMO
dsOMLSPPL[OO
ds #1SOPPPPOPPP
duQPWPPPNLPO
dualQPPPPPPPPP
duckPQPPPPPPPP
dueNSQPOUMTJN
duloxetineQPPPPPPPPP
dummyQQPPPOOPPP
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
dutyHRJOOOKKVc
duty $OTOPPOONRQ
duty ofNLOPPPPOL\
dvlaMOKPPMOTM\
dvtOOOTNRQOOO
dvt $ROPPOSOOOP
dwellingQPPPPPPPPP
dxJNNOPNS]NO
dyeNPSPPPPPPP
dyingNVPOODOKXX
dying ofOVLPPPPPPO
dysfunctionOPPPPPPQPP
dyspepsiaQPPPPPPPPP
dyspneaWOPMPPPPOP
dystociaNSUPPOMOPO
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
earL8MLOg^TMN
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
educatorOSPPPPPPOP
eenTPPPPONPPO
efXTNNJPOOPP
ef #2NUPPOPOOPP
efavirenzLOPPWPPPPN
efectiveRPPOPPPPOP
efectsROPPOPOPPP
effect^IMOVSNMNJ
effect $QPPPPPPPPP
effect onUMOPWPONPM
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
egfr #2PMNPYONPPP
egfr ofMPPPUPPPPP
eggKMON^ORPMP
egg allergyNOPOUPPPPP
eggsOKNPPXQPPP
ehrPSMPPPPPPP
ehsORPPPPOPPP
eidPRPPPPPPOO
eightOXOPPJPPOP
einPOQPPPPPPP
eiolTPPPPPLPPP
eitherPOPPPPPPQP
ekgOUOPPPNPPP
elNTWOOOMOON
elavilQPPPOPPPPP
elbowOQMOOLTQVO
elbowsOOOPPPTPPP
elderlyWNMXONNOMO
elderly $UNOROPOPOP
eleONSPPPPPPP
electiveWPPPPPPPNK
electricORPPPQPPPP
electricityPRPPPPPNPP
elephantPPTPPMPPPP
elevationJOQPPPXPOP
elevatorPQOPPPPPPP
elevatorsPROPPPPPPP
elevenPSPPPOPPNP
elfMZNPPPOOOO
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
emorragiaPNTPPPOPPP
empagliflozinOOPOOPPPTO
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
enceinteROPPPPPPPP
encephalitisKPPWNPPPPP
encephalopathyQPPPOPPPPP
encoreNUOPPPOPPP
encounterOOPPPPPTOP
endLhSNOLMNDQ
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
enhancingMOOPPPVPPP
enlargedOPPPPPRPPP
enough^LQJONNQNQ
enough $NPTPPOOPPP
enough ?TNPPOPPPPP
enough forPNOOPSPQOQ
enough orWPPLPNPPPP
enough toUMPPPPOPPP
enoxaparinNOPQSPOPPP
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
eosOOPPPNTPPP
eosinophilNPOPPOUOPP
eosinophilsNOOPPPTPPP
epaVNPOOPNPPP
epiKLXPOMMNQY
epi inPOUOQPMPPP
epicP^JOKPNORO
epicondylitisQPPPPPPPPP
epiduralTNROPPNPPO
epidural steroidPPPPPPPQPP
epiduralsRPPPPPOPPP
epiglottisPORPPPOPPP
epiglottitisONRPPPRPPP
epilepsyFNON\OOPOV
epilepsy $KOPNWOPPOR
epilepticusTMOOPOLWPO
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
errorsYOLNOONNNU
erspcSNPPPPPPPP
eruitPMUPPPOPPP
erythromycinQPPNRPPPPP
erythropoietinSOPOPPPPPP
esSOPOOPOPPP
escalatePNRPPPPPQP
escalationOVMPPPOORP
esceOLWPPPOPPP
escharNPPPPOSPPP
escitalopramPPPPQPPPPP
esett^INOOPNPPO
esiQPPPPPPPPP
esketamineQPPPOPPPPP
espressoPRPPPOPPPP
esrSONOPOSOOO
essaiSOPPOPPPPP
estJVSPPPOOPP
estaLTTPPPOPPO
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
etoh withdrawalPOPPPPPPQP
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
everOVQPNONPOP
everyX3PQPqKNMN
every #1SNQPNOOPRP
every #2ONOTPPOPQP
every daySKOOTRPOPO
every monthROPPPPPPPP
every morningPLMPPYPPPP
every nightPPPPPQPPPP
every otherPPQPPPOPPP
every timePPQPPPPPPP
every yearSPPPPNPPPP
everybodyOPQPPOOPSP
everybody'sOVMPPOPPOP
everydayPQPPPPPPPP
everyoneMRVPPNOOOO
everyone $OJYPPOPPPP
everythingL`LPPLOPOP
everywhereOQTPOOPPOP
evidence_NONOMNNOO
evidence $XNPNPPPNPP
evidence ?QPPPPPPPPP
evidence forPSPPPNPPPP
evidence orQPPPPPPPPP
evidenciaSOOPPPPPPP
evidenzTOPOOPOPPP
evitaTONPPPPPPP
evitareROPPPPPPPP
eviteRPOPPPPPPP
exQPPPPPOPPP
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
eye dropsPTKOSOOPPP
eyeballONSPPPRPPO
eyebrowsPTLPPPPPPP
eyelidONLPPPXPPP
eyelidsQPPPPPPPPP
eyesHBgOLPYNNN
eyewashPNRPPPPPPP
ezetimibeQPPPPPPPPP
f^NNPKJUNQN
f #1RPPOPOPPRP
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
face andPOSPPOPPPP
face hasOPTPPNPPPP
face isPPRPPOPPPP
facesPOSPPPNPPP
facialSPRMOPPPPP
facilitiesOTNPPPPPOP
facilityOOOPPPMPWN
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
faintPPVPPKPPPP
faintedQRMPPTMPPP
faintingMOTOPQPPPP
faintsPRPPPPPPPP
fairOTOPPPPOOP
faitOSOPPPPPPP
fakePTOPPPOPOP
fallIMTNOI[SOS
fall $NPNPPMWPPP
fallenOFOPPXOPVP
fallingKNUPPYKPPO
fallsaSKOOLJNPP
falls $_JNPOKOOOQ
falltMVOPPPPOPP
falseSRMOPOQPPP
false alarmPSMPPPPPPP
faltanOSPPPPPPPP
fameNVOPPPOPPO
familiesNPPPPPPPSP
familyMQONSJQONY
family $OLTPPNUQIT
family historyQPPPPPPPPO
family meetingROPPPPPPPP
family ofOWOPPPOPLP
famotidineSPPNPPPPPO
fanPVNPPONPPP
fansOTNPPPOPPP
far\NNNMMPSPN
far apartVPPOMPPPPP
farewellPQQPPPNPPO
farmPLTPPNNPPU
farmerMLIOONdPPO
fasciaSNNPPROPPP
fasciitisQSOPPRMONP
fastVEYWLUKONL
fast $POVNPOMPPP
fast canZNNSOJOPOO
fasterXNOPPMPPPP
faster $VNPPPMPPPP
fastingQQJPPYMOPO
fatKJPNPgUNDO
fatherJMTPPZPMOP
father'sPKNPPZNPPP
fatigueWONPPNOPPP
fattyNNLPP_OPOM
faultNLOPPOON\P
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
feedingNSIOVVJOOR
feeding tubeQQPPPPPPPO
feedsTKSMTPNPPP
feelM@WPNdNPPN
feel betterQPPPPPPPPP
feelingQPOONPSPPO
feelingsOVNPPOPPPN
feelsMIWNOLZOPO
feels fineNOOOPPVPPP
feels likePPSPPNPPPP
feetK[LOOQWOIP
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
fentanylMPSQQOOPPP
fentanyl patchOOSRNPOPPP
ferinjectMOOXOPNPPP
ferritinNMONPQZOOO
ferritin #1QPPPPRNPPP
ferrousVNPOPPNPPP
ferryPQPPPPPPPP
festivalOOPPPSOPPP
fetalPL\OPONNPO
fetal heartMOUPPPPPPP
fevLOOPPPVOPP
feverNPICWM^QPQ
fever #2ZPPFPPQPPP
fever $JOMOZTMPQP
fever andMPPPPTPPPP
feverishQPPOPPPPPP
feversOPPPPPRPPP
fewROPPTMOPPP
fewer]LOOMONPPO
fezolinetantRPPPOPPPPP
ffiROPPPPOPPP
fgmNIPOPPOOO]
fhrPPRPPPOPPP
fibPPOPPQQPPP
fibrillationRQPOOPPPPP
fibrillation $QPPPPPPPPP
fibrosisQPPPPPPPPP
fidaxomicinQOPROPOPPP
fiebrePOQPPPPPPP
fieldQIROPRTOPO
fifteenOPQPPOPPPQ
fifthMFXPPPUPPP
fiftiesQOPPPPPPPP
fiftyPQOPPPQPPP
fightMPOPUOOPOP
fightingPNRPPPPPPP
figliaOMUPPPPPPP
fileLSMPPOQMLZ
filedNZNPONPPPM
fillPQPPPPPQPP
filleOOSPPPPPPP
filledQROPPPNPPP
fillingVMRPOOMPPP
filling theONVPPONPPP
fillsNOPPPPPYMN
filmONMPPMWTLS
film ?POPPPPRPPP
filmsVMOPPMLOOX
filterNOOYNPOOPO
filtersPQOPPPPPPP
finalJRNPP[LPPP
finallyN\LPPOONOO
financeMUPPPMPOOS
finasterideQPPPPPPPPP
findRNPPPLOOWO
find theNPPPPOPPRP
findingROOPPPPPPP
findsRPPPPPOPPP
fineSX?LNV\OOL
fine $PUIOPRRPPO
fine isQPPPPPPPPP
fine nowPQOPPPPPPP
finerenoneUPPOMPPPPP
fingerNLSPPNVOPP
fingerprickROPPPPPPPP
fingersJJWPPMYPPP
fingersticksRPPPPPPPPP
finishNYSPPPOPIP
finishedKVUPPMOPPO
fireH]XOOLLOKS
fire alarmMWMPPPOPPP
fire drillPSOPPPPPOP
first\NJNQHLOVR
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
fitsNOUUNNNOPP
fittedVNNPPPOPPP
fittingPIaOPKMPOO
fitting $OKYPPOOPPP
fiveSPLTNPOQSM
five daysOPPTPMPQPP
five minutesRPOPPPPPPP
five monthsOPRPPPPPPP
five weeksQPPPPOPPPP
five yearsTPPPOOPPPO
fixPUMPPPPPNP
fixedRSLROYKOMM
fixed $OQMPPVOPPN
flagPOPPPPPRPP
flaggedPQPPPPPPPP
flagsWOOOPOMROP
flagylOOPOTPPPPP
flareVNOPOOPPPP
flare $WNOMOPPPPP
flaresPKPPPVPPPP
flashNLQPPPPPWP
flashesTOOPOORPPP
flashingPPQPPPPPPP
flat?ZLOO]WOJO
flatlinedPVNPPNOPPP
flatliningPIXPPPPPPP
flexerilQPPPOPPPPP
fliesPSNPPPPPPP
flightNKRPPSQPPR
floatMMNPPNOP\O
floatersMNOPPQVPPP
floatingPUNPPMPPOP
floodPOQPPPPPPP
floodedOVLPPPOPPP
floorKQXPPKLOZN
floor $OLUPPONPSP
floor ofPNQPPOSPPP
floor'sOOPPPSPPPP
floppyNK`PNKNPPP
flowSMSPPOPOPO
flowersPROPPPPPOP
fluLYLL^EMROQ
flu $QPPOPPPORP
flu clinicNTPPPPOPPP
flu jabPTPOSJPQOP
flu shotTRNOPMPPPP
flu shotsPROPPPPPPP
flu vaccinePPPPQPPPPP
flucloxacillinIPPYPPPPPP
fluconazoleIOOQYPPPPP
fluidPFRLOOaPMO
fluidsWUOMNOLPPO
flumazenilQPPPOPPPPP
fluoroquinolonesUPPONPPPOP
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
foleyLROPTPPPPP
folksVRNPKPPPPP
followUPPOPOQONO
follow upXLOPPPNPPP
followedPPPPPPPPPQ
followingPNRPPPPPPP
fomepizolePOOVMPOOPP
fonendoOWLPPPOPPO
fontanellePOQPPPPPPP
foodOPKRPWNPOP
footNH[NOJ]OMN
foot dropOPNPPOUPPP
footballNTQPPTLPPN
footballerRPPPPPNPPP
footyPOQPPPPPPR
forUE#n3T#}}U
for #1;VPbXOSLHN
for #2NSM[OKSMON
for $NOONUSPNPP
for aXPIbXKIU>N
for acnePPPQPPPPPP
for acuteTPPNOPOQPP
for adultOPPSOPPOPP
for afRPPPPPPOPP
for agitationOPPSPPPPOP
for alcoholZPPKNPPOOP
for anLRR[OMOOMN
for anaphylaxisRPPQNPPOQP
for babyOPPPQPPPPP
for backTPPPMPPPPP
for bedO]OPPOONKO
for bleedingTOOPPPPOPP
for bronchiolitisROPPPPPPPP
for cNPPSPPPPPP
for capMPPPPPPSPP
for childQPPSPOOOOP
for chronicUPPMPPPPPP
for colicQPPPPPPPPP
for copdRPPNPPPQPP
for covidJYOOORONSO
for croupQOPRPPOOPP
for depressionROPPPPPOPP
for diabeticLMPOPPOPZP
for eQIPPPPPOYO
for earlyQPPPPPPPPP
for fiveQPPTPLPPPP
for fluOOPPPPPSPP
for giPHPPPPPPXP
for herQTLOTNRONP
for himOOPPPRPPPP
for hipPPPPPPORPP
for hisQWMNQMPRPO
for homeMTOOPPPROP
for howWPPIPPPPPP
for ibsSPPOPPPOPP
for insomniaSOPPPPPPPP
for itQOMPOPVPPO
for kidsOVNPOPPOOP
for kneeONPPPPPVOP
for longNOPPPQPTPP
for lowQPPOPOOSPP
for lunchO[POPPOOIP
for malariaPOPPPPPPRP
for meFBbFOpOMKI
for meniscalQPPPPPPPPP
for mildRPPOPPPPOP
for minorTPPOPPPNPP
for myINNPOhOMJN
for myselfOOPPPSPPOR
for neonatalNPPOPOPSRP
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
for tenNOPUOPOPPP
for tennisSOPPPOPOPP
for thatNPPPPPPTMR
for theKuHI[OLHII
for threeSOOPPPPPPP
for twoLNRMPUSPOO
for uncomplicatedQPPPPPPOPP
for vertebroplastyPPPPPPPQPP
for weightRPPPOPPPPP
for yearsYLOOQOOPOP
for youLRPPPPRPPP
forearmPNSPPPOPPP
foreheadROPPPPOPPP
foreignNPPPPPSPPP
foreverPLOPPXOPPP
forgetQPPPPPPPPP
forgettingNPPSPPPPPP
forgivePLTPPPPPPP
forgotOQNPPTOPPO
form=GDMOHI}`N
form #1KMOOPLO\B`
form $SZOPPNPSIK
form forMPOOPPOI_N
formatPOPPPPPRPP
formerOPPPQPPPPP
formoterolRPPPOPPPPP
formsP[MPPMRNSH
formulaWOPPOPPMPO
formularyOOPPOPPPUP
forteOOSPQPPOPP
fortnightQPPPPPOPPP
fortyONWQNPMPPP
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
fourthRPOPPOOPPP
fracturQPPPPPPPPP
fractureJNPPNP[NMT
fracture $RUQOOOTNIO
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
freeT]RNNLILVK
free $NSPPPPQPPP
free atPNOPPPPPUP
freezingPVLPPVOPJP
frequencyMKN_OONPOO
frequentXNOOOPOPON
frequentlyOPPSPOPPPP
freshSOVPPNMPMP
friPSMPPPPPPP
fridayKZPPPONPPN
friday $NSOPPOPPRO
fridgeN_COOOMNZN
fridge $PVPPPPOOMP
fridge alarmPROPPPPPPP
friendOLOPPSQOOT
friendlyQROPPNPPPP
friendsNQSOOPOPPP
frightenedPOOPPSPPPO
frioPLVPPPPOPP
froideOMSPPPPPPP
fromMWMVFUXJKQ
from #1OQNPPTOPPP
from #2QOQUOONPPO
from aUHPTPTRMMO
from edRSONPPOPPP
from herPNRPPPPPPP
from hisMTTPPKQOPP
from lastNTOPPOPPPP
from myQUUPPGOPPP
from oneVLQOPPOPPP
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
fullRXQROKPNMO
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
furosemideUTOHTOOPOP
furtherLROPPQPSPP
fusidicMPPPTPPPPP
fusionNPOPPPSPPP
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
gaitNOMPPPXOOO
gallbladderPNNPPVPPPO
gambaOOSPPPPPPP
gameOYMPPPOPMP
gangliaNPOPPPSPPP
ganglionVOPPPOPOPO
gapVFJKKOhOOO
garagePNSPPPPPPP
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
gastroPSNRNOPNSP
gastroenteritisQSOPPOOPPP
gateOQPPPRPPPP
gaucheONRPPPPPPP
gauzeTIMPPPYOPP
gaveISQOLSONOZ
gave meOTLPORPPPO
gave thePNRPPPPPPP
gave upQPPPPPPPPP
gavisconPNRPQPPPPP
gbsPORPPOPPPP
gcaOOPPPPTPOP
gcsMSYOPOKOPP
gcs #1OMVPPPOPPP
gcs #2PZLOPPMOPP
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
generatorNUPPPOOPPO
gentJPLPWPTPPP
gentamicinNNPWOPOPOP
gentlePUNPPOOPPP
gentlemanOMSOOLXPPO
gentleman inOOSPPPPPPP
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
get aS^NNOHNMTM
get anSNOPOQLPSP
get backMUPPPPPPOP
get herQOPPPPPPPP
get himOPPPPQPPPP
get hisPXQIPOPPPP
get itMTPPPQPPPP
get pregnantQPPPOPPPPP
get theTJNPI\OOQO
get themPKVPPPPPPP
getrunkenPNSPPPPPPP
getsWMLPRTNSJO
gettingMGXPO^JOPO
getting worseOPQPPPPPPP
gevallenOMUPPPPPPP
gewichtTOOOPPPPPP
gfrKPOQXPMPPP
gfr #2NPPNXPMPPP
ggtOPPPPPQPPP
ghanaJUOPPMUPPP
ghbONTPPPPPPP
gi\HKOMOOOXP
gi bleedUTLPNPNPPP
gi bleedingRPPPPPOPPP
giaRLRPPPPPPP
giftOPRPPPPPPP
gingerNVOPPOPPPP
ginkgoPPPPQPPPPP
girlQTROPOLPPO
girl ofPPOPQPPPPP
girl withOSOPOPPPPP
girlfriendPOPPPRPPPP
girlsSOPOPPOPPP
giveUCK\VIILaL
give herOPRPPNPPPP
give himSPOPQOOPPP
give itKSNSRPPPPP
give theSOPPLOPPTP
give themPPOPPQPPPP
givenC[_PINMTKN
given toSPPPMPPRNP
givesMROPPORPOR
givingUPLNPONOLW
giving aPPPPPPPPPQ
giving theQSPPPPPPMP
glandularUPPPLPPPPP
glargineNOPTOPPPPP
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
glpQPPOPPPQPP
glp #1QPPOPPPQPP
glucKORUPPPPPP
glucagonNPQUMPPPPP
glucometerOVPPPPPPKP
glucometroONUPPPOPPP
gluconateJVLVPOPOPP
glucosamineXNONLQPPPP
glucoseVHTNONQOVN
glucose #2NNVPPPOPPP
glueQPNOPOTPPP
glutenRNOPPPRPPP
glycopyrroniumROPOQPPPOP
gmcPMLPPOOOP\
gmsOPPPPPPSNP
goJRGLUXKM^M
go $NGYPPRNOSO
go ?RPPPPOOPPP
go backQOPPPSOPPP
go homeQTOPPOOPOO
go inISPPULOPPS
go onQPPPPPPPQP
go toKUOPPOONTP
go upOOOSMVNPPP
goalUOPPPPNPPP
goatPQNPPQPPPP
godOPPPPSOPOP
goedPSNPPPPPPP
goedemorgenNVMPPPPPPP
goesJWFTRRVLOO
goingDWZQNXLOLM
going homeRTLNPQPPPP
going inPJWPPPPPOP
going offPPRPPPPPPP
going onPOPPPPQPPP
going toLUMTPSOPON
going upMNQPPPSPPP
goitreOPPTOPNPPP
goldMPOPPPUPPP
golfPNQPPPPPPP
golfer'sROPPPPPPPP
goneKH]NM[ONNN
gone $OGQPPZPPPP
gone downOSOPPOPPPP
gone toPSOPPPOPPP
gonflePORPPPPPPP
gonnaPSPPPMPPPP
good\iCJLIFMI\
good $QZHNOSMOOO
good ?RPOPOQPPPP
good as`KOLONPOPO
good enoughTMPPPPPPPP
good forRLPPPUPPOO
good isUMPPPPPPOP
good morningOUNPPPPPPP
good samaritanOIOPPOPPP[
goodbyePE]PPPPPPP
googleLNOPPRPOPV
gooseOXKPPONPPP
got=`[KJuAKGK
got aK=YOOkKOON
got itO_LPPJNPPO
got myO_VPP?NPPP
got theRRXNOKPPMO
goutORKSNSVOOM
gout attackUOPPONPPPP
gout flareNPPTOPPPPP
gownORNPPPLPVP
gpRFUOOSMQTO
gp $QOOPPQPRPO
gpsTNOPPPOOQO
grabOPQPPPPPPP
graceRPOOPPPPPP
graciasNWMPPPOPPP
gradQMSPOPPPPP
gradeYKJMN\POPM
grade #1ZKKMN\MOPM
graftRKUPPPOPPP
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
grannyOTMPPPPPPP
granny'sOQSPPOOOPP
grapePMTPPOPPPP
grapefruitMNOL\OOPPP
grauONUPPOOPPP
grauwOJZPPOOOPP
graveQPPPPPPPPP
grayPQPPPPPPPP
grazieNXMPPPOPPP
greatLcIOKQQPNO
greenLVJOPNZONN
grewNOOPPOUPPP
greyNFcPOMOPPP
grey $NNXPPPMPPP
grigioOMVPPPOOPP
grippingOONPPMXPPP
grisOMVOPPPOPP
gritaPORPPPPPPP
groinWGPOOSTPPN
grommetsUOPPPNNPPP
groundTGWPPPNPPP
groundnutsPQOPPOPPPP
groundsOPPPPOPPOT
groupPWOPPONQMO
growingPPPPPNSPPP
grownRPPPPPPPPP
growsOLOPPSTPPP
growthJXLPPPSPPP
gruntingOPQPPPPPPP
gswOOSPPPOPPP
gtnNQQTQONONO
guantesNWNPPPOPPO
guantiOWOPPOOPPO
guardiaNWLPPPPPPP
guardianKMPPPONPO\
guessOLNPPOYPPP
guidanceOPPPPPPQPP
guidePPQPPPPPPP
guided[KNPPOOOOO
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
gutTMMPPUOOPP
guttedPNOPPUPPPP
guyEPWOUMTOLT
guy inOPQPOPPPPP
guysKNPPPXOPPP
gymJMYOPOUKTO
h_NISOLLJRR
h $RTIQMNSNNT
h ?LOPIVPOPWP
h agoSMSPPPNPPP
h inOKOZPPOPPO
h vsRPPPPPPOPP
haMTUNONWOMN
habONSPPPPPPP
hablarPORPPPPPPP
haceONTPPPPPPP
hadLb;MGsKNKM
had aQQKNO\NOPO
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
haemoglobinSOPPPPOPOP
haemolysedQTMPPPOPPO
haemoptysisROQPPPNPPP
haemorrhageKSTPPNOPQP
hahaLZMPPPOPPO
haiLMQMN_NOOP
hairGMKPP\VPPP
hairdresserNORPPPPPQP
haldolNNNNVPSPPP
halfA[L_NWPNKL
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
handMAfONOLOI]
hand andPNTPPNPPPP
handedOWMPPPMPPP
handfulMOVOPPPPPP
handingPROPPPPPPP
handleNJUPONVPPP
handle tearTPOPPPNPPP
handoutI\MOPPPPPO
handoverRVLPPNOPNR
handsN>ROO\\ONO
hands $QKLPPO[POP
hands areOJPPPYPPOP
handschoenenOWLPPPOPPP
handwritingMMOPPOZPPP
hangSHQPPKLPWU
hangingQRPPPOOROO
hangtNI\PPPOPPP
happenQPPPPPOPPP
happensUNPNVNNOPP
happens toPOPORPPPPQ
happierNVONOPPPPP
happilyPQOPPPPPPP
happyLhJOOKNOLO
happy $OUOPPPOPPP
happy birthdayPVNPPPPPNP
harbourPROPPOPPPP
hardLMYPPNQPPP
hard asNPSPPPOPPP
hardlyJP\POMNPPP
harmmHKMNNLOMN
harm $dHLOOONNOO
harm ?UOPOOPNPPP
harm inQPOPPPPPPP
harmedOQOPPSNPPQ
harmfulTNPPPOOPPP
harmlessPUMPPPPPPP
harmsTOOOOPPPPP
hartQPPPPPPPPP
hartmannsOOROROPPOP
hasKb[CFjSFGD
has aLWONPS[NFN
has anyoneWJSNPOPPPP
has beenP[OPPESPPP
has betterORPPPPPPPP
has droppedOMVPPNPPPP
has goneONWPPMPPPP
has hadPOOPPRPPPP
has itXHMOPOOPWP
has justOMUPPOPPPP
has noQRJPPTPPPO
has runOSOOPPPPPP
has stoppedPNSPPOPPPP
has theRaPONKOOIN
has toPLNONNOPUV
hasn'tNMWTPKOPPO
hatI]SOOOMOOO
hateOOOPPTPPPP
hatesPPUPPMNPPP
hatsOWNPPONPPO
haveD\COQXMLQ]
have aPSRQKRLNSO
have anQQOPPPPMSP
have beenPXIPPOPPOP
have myPROPPLSPPP
have noQPQPPOPPPO
have theRO]QOOOOEQ
have toQHNUODONFn
haven'tPOQPPPPPPQ
havingRJROPLUPUN
having aPPVPPLPPPO
hayPZKPOMOPPP
hazardQPOPPPPPPP
hbMFBYTR`ONO
hb #1PLLVPPUOPP
hb #2JQMXOORPPP
hb #2.XPLPPPMPPP
hbaQQPPPPOPPP
hba #1QQPPPPOPPP
hbsagPJNPPUTPPO
hcaMRPPPRPPOQ
hcasPPOPPPPPRP
hccJOPPPOOZOP
hcgNHNNSO_OOP
hcpcsLOPIPPP]PP
hdGMPnCONPOO
hduPRQPPPMPTL
heSH_FQSSPFR
he asksOPRPPPPPPP
he canNUPPPPOPPP
he can'tPPQPPOPPPP
he getPXOIQPPPPP
he goQOOPPRPPPP
he gotLMQPNVRPPP
he hasUPSPNNMPPP
he haveLLQPTOSPPR
he isQGaOONNPON
he justOMTPPNSPPP
he looksPOQPPPPPPP
he needSPNPPOPPPP
he saysNSPPRMPPPO
he tookONQPSPOPPP
he wantsQPPPPOPPPP
he wasOTOPPPPPPP
he'llQRNPPPOPPP
he'sPLePNFONLR
he's #2SPOPPNPPPP
he's breathingOPQPPPPPPP
he's goingPMSPPPPPPP
he's gonePNRPPOPPPP
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
healthPMQOPNLTQU
healthcareJQOPPPPORU
healthyZQLNONOOPO
healthy #2UNOPPOPPPP
healthy peopleQPPPPPPPPP
heapsQOQPPPPPPP
hearN[LOPIYONM
heardNTOPPQOPPP
hearingMSJOO_NOMN
hearing aidsORMPPWNPPO
hearing lossOOOPPPSPPP
hearsPPOPPRPPPP
heartYJ]MOSKLLM
heart #1RPPPPPNPPP
heart #2NOSPPPPPPP
heart $[LMOOOPOOP
heart ?SPPOOPPPPP
heart attackPZOPPKNPPP
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
heatedRPPPPPPPOP
heaterPQPPPPPPPP
heatingNWLPPPPPPP
heavilyPOSPPOPPPP
heavingOPRPPOPPPP
heavyOPQSPQOPOP
hebTMPPPPPPPP
heeftNRSPPPOPPP
heelUKMPPPTOPP
heel painPONPPNUPPP
heel raisesSOPPPPOPPP
heightSLOPPTOPPP
heimOXKPPPOPPP
heldPPNPPPRPPP
helePORPPPPPPP
helicopterNRSPPPOOPP
helioxQPPPPPPPPP
helloKYPPPQLPPO
helmetPROPPPPPPP
helmetsROOPPPPPPP
heloPQOPPPPPPP
helpPT]MMHXMKL
help $LMcOPINPOO
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
heparinFMTQNMYOUP
heparinaYMLPPOOPPP
hepatitisRPPOOROPOO
herIY]IRJOKHY
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
hereBZWMNLXE^K
here $HLWOOWJKaI
here ?RVOPPPOPJP
here forN\LOPPPOLP
here orRNOPPPSPOP
here'sOOOPPPVPOP
herniaYRNOOOJTOO
hernia inTOOPPPOPPP
hernia repairRPPPPPOPPP
heroinRNTPMPPPPP
hersPPQPPPPPPP
herselfPIPPPYOPPP
hesLFaPPNOPPP
hetMIcOOOMOOO
heutePORPPPPPPP
heyPTPPOPOPOP
hfPOSUNONPOP
hf $RPPPPPPPPP
hfncROPPPPOPPP
hfpefQOOOOPPRPP
hfpef $QOOOOPPRPP
hfrefSPOMRPPPPP
hgbPROPPPPPPP
hgb #2.ROQPPPOPPP
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
him?D[PSXPOFa
him $=ISRWPUPO\
him ?NONOPSTPOP
him aPPPPQPPPPP
him inPPOPPQPPPP
him onROPPPPOPPP
him toOPPPPRPPPP
himselfRPROPNOPPP
hindiOM\OONOONO
hintsUNPPPPPOPP
hip^JFKNYVPMM
hip fractureSVNOOOMPNP
hip fxQPPPPPPPPP
hip protectorsQPPPPPPPPP
hip replacementRPPNPPPPPP
hipaaPOOPPPKPPX
hipsPPPPPPPPQP
hisMaQAHTXLFY
his backRNQNPOQPPP
his brotherPQPPPPPPPP
his chestPLVPPNPPPP
his headTOQPPNOPPO
his heartPPQPPPPPPP
his leftPNRPPPPPPP
his lipsPPSPPMPPPP
his ownOOTPPPPPPO
his wifeQWOPPKOPPP
historyPOOPRPORPO
hitMM\OSNMPON
hittingPOTPPNOPPP
hivQMJNOLXOPW
hivesMOTPQPOPPP
hiyaOPPPPRPPPP
hlaTMPPPPPPPP
hoPDQMN_OOSP
hoarseMPWPPLPPPP
hoarserPPRPPOOPPP
hockeyOSPPPQOPMP
hoistLWQPPONPOP
holdKWLK]GJOQX
hold inQOOPPPPPQQ
hold offTPNPPOOPPP
holdingQOZPPNONLP
holdsOGLPPUSPXO
holePRPPPOPPPP
holesOWNPPONPOP
holidayQROOPPOPQP
holiday $OQPPPPPPQP
holidaysPRPPPPPPOO
holterMMPPPQVPPP
homeYOSHFXHVTL
home $NSTPOQMQPN
home ?UQPPMPOPOO
home afterOSOPPPPPPP
home andLOQPOVPPPP
home birthKEVPP[PPPO
home fromTLSNPPPPPP
home onNOOPORPPTO
home residentOOQPPPPRPP
home residentsQPPPPPPPPP
home visitOPPPPPPROP
home vsROPPPPPPPP
home withJWRPPOOOPP
homelessOOQPPPPUIS
homesSOOPPPOPPP
homes $RPPPPPPPPP
honestPQPPPOPPPP
honestlyQHWPPPPPPO
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
hotelPQOPPPPPPP
hourOVZTOHLOMN
hour $LSVPPPOPNO
hour agoQNTPPOPPOP
hourlyQPM[NOOOMO
hoursRLGWRCKU_P
hours $SOLVONRQNO
hours agoNSLUPPOPPP
hours andPVMPPMPPPP
houseMHUONSIMdL
house $WMQPPOOPOP
howb(/}9ODcjJ
how accurateRPPOPPPOPP
how bigSPPPNPPPPP
how commonUOONOOPPPP
how doFOFQND]YhD
how effectiveLTPPPPPPPP
how farVNPOMOPTPN
how fastXNNXNJOOOO
how goodXLPOPOPPNP
how likelyQPPPPPPPPP
how longHIKYTZNJPV
how lowRPPPPPPPOP
how manyHFPbQMMPWN
how muchSKOmLIMMJN
how oftenNNS^LMMNPO
how soonUONMPVOOOO
how toFLMHNXN^XM
how wasL[POPPPOLO
hpv_MNKMQMOPP
hpv vaccineVPPLOPPPPP
hrPM_OLNJNRP
hr #2FS]KMOSPPP
hr #3RNZPPOGPPP
hrgMOPOPOOXNP
hrlyRPPPPPPPOP
hrsHWQROQJNRS
hrtTNOMNVOPPO
hsSOPOPPOPPP
htnPNPOPOMYOO
httpsOUOPPOOOPO
hubKMUPOPPOUP
hubbyLPMPPYOPPP
huddleNWNPPPOPOP
hugeONRPPPSPPP
huggerPPOPPOPPRP
huisPTMPPPOPPP
humOPRPPPOPPP
humanQMPOOOPPPV
humidifiedSOPPPPPPOP
hundredPPPPPOQPPP
hungNPVPOPNPPP
hungerLZNPPONPPP
hungryOQPPPORPPP
hurryNOUPPPOPPP
hurt^RGOWJMPON
hurtingRPOPPPPPPP
hurtsRQSPPMOPPN
husbandNQNPPWMOPP
husband'sPOLPPVOPPP
hustetPOQPPPPPPP
hvNOPPPQPPRP
hxHPNOWSRPPP
hyaluronicROPPPPPPPP
hydralazineOPPROPPPPP
hydroNPTPPPOOPP
hydrocodoneQPPPPPPPPP
hydrocortMOQTPPPPPP
hydrocortisoneKRPUPPPPPP
hydrofluoricPPQPPPPPPP
hydromorphoneNOPPSPPPPP
hydroxychloroquineSPPQMPPPPP
hydroxyprogesteroneQPPPPPPPPP
hydroxyureaQPPPPPPPPP
hygienePRNPPPPPPP
hyoscineSMOLZOOOOO
hyperbaricSNQPPPOOQP
hyperemesisSPPOOPPPPP
hyperkalaemiaMORPSPPPPP
hyperkalemiaPPSOPPNPPP
hypertensionKUMNZNMPPP
hypertensiveOPOPPPRQPP
hypertonicSOQOOPOPPP
hypertonic salineSOPOOPPPPP
hypoPQQQPPOPPP
hypoglycaemiaRPPQNPPPPP
hypoglycaemia $RPPQNPPPPP
hypoglycemiaOPOUPPOOPP
hypopigmentedLOOOOPYPPP
hypotensionVPLPPPPPPP
hypotensiveNPVPPPMPPP
hypothermiaUWLPPKLPQP
hypothermicMOYNPOOPPP
hypothyroidismQPPOPPPSNP
hypoxiaPPPPPPNSPP
hypoxicQPPPPPPPPP
hysterectomyPMQPPRPQPP
i8AOMPhDYMh
i addMPPPTPPPPP
i amOFhOOKNOOL
i askPXPPPPPOLN
i beOHNORTSJO\
i bringWQMNOPOPPO
i callNMQPQOONVQ
i canOPVPPPOPPN
i can'tNVGPPYNPPP
i cantOOSPPPPPPP
i codeNOPOPOP]GP
i cutOPRULPPPPP
i didPVPPPKPPPP
i doSKUMTTLNON
i don'tOKYPQLPPPP
i drinkOLOPMZPPPO
i feelPNWPPLPPPP
i findOMOPPNPOWP
i getNYKNNSIM\L
i giveLOR]PNOOLN
i goMMPRPRPPSO
i gotPSMPPQPPPP
i hadRNPPPPPPPP
i haveJKZONWLUA[
i justSTNPNOOPPP
i keepQFOPPWPLOZ
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
i sawN\OPPKPNPP
i sayQKOPOURPPO
i seeOHWPPTVPQH
i sendPNRPPOPPPP
i shouldOPOPRQPPPP
i startPMOROSPPPP
i startedPNOPPUPPPP
i stillPNNPPQPPPR
i stopVMMONSPPOP
i takeRMOOKYOPRP
i tellCNJOQOaORU
i thinkNHRPQTXPOO
i tookPGcPPGPPPP
i tryQPOPPRPPPO
i useTTPNRNPQKO
i wantRPVJOQPPPO
i wasPFZPPVOOON
i willOZMPPLPPPO
i workONPPPSPPPP
i wouldRPOPPOPPPP
i'dSQUPPKPOOO
i'd likeUOMPPPPPPO
i'llN^MPPKNPPO
i'll beOXNPPMNPPP
i'm?UYLFzHMKF
i'm #2KLSOO\MPPO
i'm aMKNPP^POOO
i'm inPLYPPLPPPP
i'm notWLQPPMPPPP
i'm offPSQPPMOPPP
i'm onPUNPPNPPPP
i'm thePJRPPUPPPP
i'veFOTMPcLNNN
i've aMGNPS\OPPP
i've beenMUOOPQPPPP
i've gotQLXPONPPPP
i've hadNNOPPVPOPP
i've putPSOPPOPPPP
iaROPPPPOPPP
ibsXNOONQOOOP
ibs $TPPOOPPOPP
ibuprofenPNNPUROOOO
ibuprofen for\OPEPPPPPP
ibwOPPQPPPPPP
icWQOLNPPPPP
icdEMOOPNMkLO
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
ideasHJOOPOdOPO
ideationPQOOPPPQPP
identifyPKNPPPXPPP
idkPKRPPTPPPP
idosoUOMPPPPPPP
ieQORPPPPPOP
iemandLTSOPPOPPO
ieriOVKPPPPPPP
ietsPRNPPPPPPP
ifT;=]UEFZHv
if aVJPOPKPPRU
if heKRFPPMYUMW
if iODZOPIONN_
if itNOOPPWNPOP
if it'sRPPPPOOPPP
if sheRPPPPPOPPP
if someonePRNPPOPPQP
if theSKNPPLOQNZ
if theyQUPPPNPNQN
if weQQLOPONXIV
if youUSPOPPNOPN
igTKOVPNOOPP
igmNCMOPOjMOO
ignoreOZMPPLOPPP
ihdMPPTPPPPPP
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
imOJaeDXGHLI
im #2NONSPSOPPP
im forMPPUPPPPOP
imageQOPPPPRPOP
imagingUPOPPPOPPN
immediateUONPPPOPPP
immediatelyNLWPPPOPPP
immersionRPOPPPPPPP
immunisationOROPPPPPPP
immunoglobulinNNOQWOOPPP
immunotherapyUPOOPOPPPP
impairmentOPPTNPPPPO
impellaQPOPPPPPPP
implantNNOOXPOPPN
improveWLOPPPPPOP
improvingPUMPPPNPPP
impulseQPPPPPPPPP
inUQRWkMN5LK
in #1FqLWNFGPNN
in #2H]ORLNUOPM
in #4NNNSPTOQPP
in $EPUVLWNSNN
in ?OWNPPMPPPP
in aFDKTbD_QLU
in acuteQPPPPPPPPP
in adultsROPPPPPPPP
in afRPPPOPPPPP
in anLOPWSPPPON
in andLTQPPPPQPP
in asthmaNOONVPPPPP
in bayN_FOPPOPPP
in bedJKONOW[POO
in betweenQOQPPPPPPP
in bothOMXPPPNPPP
in bronchiolitisQPPPPPPPPP
in byPOTPOPOPPP
in careRPOPPPPPPP
in childIORPNPXPPP
in childrenVOPMOPOPPP
in chronicNRPPPPPPPP
in ckdWOOVEOQPPP
in clinicSPPOPPPPOP
in copdXNOPNPNPPP
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
in herFNRPPN]POP
in hereP\KPPOOPKP
in hisMHUPPYMPMS
in hospitalTIOPOXOPOP
in houseVKPPOKMPXO
in icuSLOOORNPVN
in intensiveRPPPPPPPNP
in itQOSPPMORPP
in junePOOPPRPPPP
in kidsZPOONOMPNO
in labourONPPPPPPTP
in lawKONOK`NPOQ
in lowWOOPPPLPPP
in marchNVJPPUOPPP
in mayKRLOPWSPNO
in menVOPOMPOPPP
in mySJXOOFYPMQ
in nursingSPOPPPPPPP
in obesityTOPPOPOOPP
in olderSPPPPOPPPP
in onISNPWPOPPP
in oneTCNWRNWOOO
in ourNITOOUNOUQ
in outQPPPPPPPPP
in overYLQOPPMOOO
in palliativeUOPPONPPPP
in peopleUOPNOOPPPP
in personPRPPPPPPOP
in pregnancySLNVSNLORO
in primarySOPPPPPOOP
in rangeK]OJJOWPPP
in resusNULPPPPPSP
in roomXWENPLLPWP
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
in theTYZIFFSSZC
in theatreOJSSOTOPQO
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
inboxO\NPPIPPPO
incendioOUNPPPOPPP
incidenceZOOOKOOPPP
incidence $XPOPKPOPPP
incidentMYOOPOKPUL
incidentalPPPPPOTOPN
includedOJOPPPP[NP
includesOMPPPPNXPP
includingNUMPPOPPPP
incomeTOOPPPNPPP
increasePOOQOUPPNP
incubatorOSOPPPPPPP
indapamideQPPPHPWPPP
indemnityPOPPPPPPPR
indentMQPOPPOOUO
independentQPPPPPPPPP
indexOOOPPNVPPP
indiaOPPPPPPPPR
indomethacinRPPPNPPPPP
inducedPPPPPRPPPP
inductionWNMLOSNMUO
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
informNPOOPMNN[P
informedNRVOPONNQO
infuseMPPSROPPPP
infusionMTKeMJKQLO
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
inhibitorsRQPPMPPPPP
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
injuryQLWNOOMOMU
injury $PPOOPOOPNV
inmatePOQPPPPPPP
innerQPPPPPPPPP
inpatientPNTPPPPPNP
inptNOPPPPOUPP
inquestPOPPPRPPPP
inrQJM^IMVNOP
inr #1SNPRPPOOPP
inr #2.PMLVMOWPOP
insPKRPPPPPUP
insertionQPPPPPPQOP
insertsPPPPPPPPQP
inshallahMVOPPPOPPO
insideJJVOOOWOUO
insistsUNPPPMPPPP
insolesQPPPPPOPPP
insomniaUUOPPLOOOO
insomnia $SOPPPPPPPP
inspectorOXMPPPOPMP
insteadQVWIMPMRMO
instead ofVRYIMONONO
instructionsNTPOPPPPOO
insufficiencyRPPPPPOPPP
insulinRNTNSKLLZN
insulin $OQNNYPOPLP
insulin forSOPOOPPPOP
insuranceJQMPPON^NO
intactQPPPPPPPPP
intakeRPPPPPOOPP
intensivRPPOPPPPPP
intensiveUOOPPPPUJP
intensive careSPPPPPPPNP
intensivistXMOPPPOPNP
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
interpretOKOOPPYPOP
interpreterMKJOPOLY[O
interseptTPPONPPPPP
intervalHJK`LO\ONO
interval $LNO^MONOOP
interventionQPPPPPPPPP
interventionsSOPPPPPPPP
interviewPVOPPONPPP
intoNZUPNLKOPO
into thePNTPPOOPPP
intoleranceQPPOPPPPPP
intracerebralQPOPPPPPPP
intralipidORPQPPPPOP
intramuscularPNPPPPPPSO
intranasalSOQQOPPOOP
intranetPOPPPPOLZL
intrathecalSOPPPOOPPP
introductionTOPPNPPPPP
intubateOLYPOPPOOO
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
ironRTQOMNMUNP
irregularNKMOPO^OOO
irregular heartbeatQOPPPPPPPP
irrigatingRNPPPPPPPP
irrigationUOOPPPPPPP
isF`MBI]JJ^S
is #1NPPPPTJOVP
is #2IISRNfHOOO
is #2.PLRSSTMNNP
is #3PNQPPSLUMP
is $NOOPPPUPOP
is aXILMOKM`HX
is aboutOE\PORPPPO
is alreadyRNRPOPPPOP
is anOPPPPOOULR
is askingMORPQOORPP
is atNYMPPNOPPP
is backVPNOPQNPPP
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
is forNKROPOPPWP
is freeNKMPOOUOXP
is fullLWMPPLWNPP
is goingOROPPRPPOP
is havingPQRPPNPPPP
is hereO_MPPOOPGO
is inKbQPOFOPNP
is it<CBUPYqFK^
is killingLTMPPTOPPP
is minePTNPPOPPPP
is missingOUNPPPPOOP
is myOPLPPWOOOP
is negativePMOPPUPPPP
is normalTOPPPPNPPP
is notSL[PPJOPOP
is nowPVJPPPPPPP
is offM[JPPOPPPO
is onMaMOVOKNKM
is oneWLOSNPOPOP
is onlyQPPPPOPPPP
is ourOOPPPOOOUO
is outMVPPPPOPOP
is overPTMPPPPPPP
is readyPROPPPPPPP
is runningPSMPPPPPPP
is saferQPPPPPPPPP
is shakingPNQPPQPPPP
is takingPQPPROPPOP
is thatJ4ERXb_QNT
is theFRKWUH[XCT
is thereSDJOOLOTcN
is thisJFKOPShOLO
is upRXMPPPPPKP
is withMYMPPOOPOO
ischemiaSOOPPPOPPP
ischemicMPPSPPPPPP
ishPNRPPPPPPP
islandNRPPPPPPPP
isn'tNUQOPLQQOO
isntPMSPPPPPPP
isolatePPPPPPPPQP
isolatedUNOOOOSOOO
isolationNRQPPPLOTP
isoniazidNOQONVNPPP
isosorbideUPPPMPPPPO
isotretinoinRPPPOPPPPP
issueKPPOWPPPPP
issuesMUPPPPOQPP
istRRSOPOMOPO
it_ICVOISMOW
it $MhIQRFVKHP
it ?PNMRO\LOON
it aloneQPPPPPPPPP
it andMORSPLSPPP
it atPROPPPPPPP
it backPPRPOOPPPP
it beXHMTPMPSPO
it betterROOPPPPPPP
it changeTNOPPPPPPP
it doQPPPPPPPPP
it doesPNVPPLPPPP
it forRPOOOVOOMO
it goesMSPPPQPPPP
it hasNSRPPOPPOP
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
it onlyTROPPMPOOO
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
it'sR\PNNPKONN
it's onPNSPPPPPPP
it's theNKOPPXPPPP
itchVPPOROKOPP
itchingLMLPPZTOPP
itchyKMJPPP`OOP
itemDFKOOOLzLN
itraconazoleRPPPOPPPPP
itsO`MSNKMPMO
its ownROPPOPPQPP
itselfURMOOPOPPP
iuFOOcOOMOPP
iudMKLOOYNURO
ivIIPoKKIPUL
iv $OLOYNONORO
iv accessROSOPPPPOO
iv toNMO\LPPPPP
ivcSOPPPPPPPP
ivePJYPPQMPPP
ivermectinTXOPNINOPP
ivermectin forPPPQPPPPPP
ivermectineQPPPPPPPPP
ivfQHOOO`LPPO
ivigQPPPPPPPPP
ivsPNPPPPPPSP
ivyLQOPPVNPPP
jNSPPPPPPPP
j'aiPLUPPPPPPP
jaKPYOPPPPPP
jabVGOOQQOPNU
jab $MGPPWWOPPP
jab forQPPPPPPPPP
jabbedRRPPMPOPPP
jabsQMOTRMOQNQ
jakRPPPPPOPPP
jamO\KPPNMPNS
jambeOLUPPPPPPP
jammedPRPPPPPPOP
janPJNPPXPPPP
jaundiceNOOPPPUOQP
jaundicedNPPPPOSPPP
jawNHdOPLMPPP
jaw lockedOMUPPOOPPP
jeLQ^NOONLOO
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
jumpingPQPPPPPPPP
junePRNPPRPPPP
juryORPPPOPPPP
justRP\KMQXLKJ
just aMOMPPVQPPP
just asTNOPOPPPPP
just droppedPNSPPPPPPP
just foundPOOPRPPPPP
just goneNRQPOPPPPP
just gotSPOPPPOPPP
just hadONSPPOQPPP
just meOVPPPOOPMP
just nowOOWMPOOPPP
just startedPOPOTOPPPP
just stopNPPPOTPPPP
just stoppedOMTPPPPPPP
just takeQPPPPPPPPP
just thePVKPPOQPOP
just toPOQPPPPPPP
just wentPKVPPPPPPP
kDUO]OGbKJM
k #2.NPWNROLPPP
k'sNUPPPPPONP
kaONUPPOPPPP
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
keep herQOUPPMNPPP
keep himNPPPPLPLP[
keep itNUNPPPPPPP
keep thePYPPPPPPIP
keep themTQOPPPOPOO
keepingSQPONOPPPP
keepsRPLONSMTRN
keeps gettingPPPPORPPPP
keflexMPPSMTPPPP
kenyaQHLPPPYPPS
keptPJQPPNOPYP
ketaminaROPOPPPPPP
ketamineLSPQUMNOPO
ketamine forQPPQOPPPPP
ketamine inLPPPUPOPPP
ketoacidosisTPPMPPPPPP
ketonesLJQOMO[PSO
ketorolacSOPLSPPPPP
kettleI[QPPOOOPO
keyKcIPOPONMO
keyboardPULPPPPPPP
keyholeTNPPPPPPPP
keysPZNPNMPPOP
kg:AM}FQBJYM
kg $LPI_UNMNNO
kg andLOOZNPOPPP
kg childOPPRPPPPPP
kg forKPPWPPPPPP
kg howOPPQPPPPPP
kg kidPPPSNPPPPP
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
kidneyPGMH`SUPMO
kidney transplantQPPOQPPPPP
kidneysROMVNPOPOP
kidneys ?QPPPPPPPPP
kidnyQPPPPPPPPP
kids[KVVEQQMKN
kids $OOP\MOPNNO
kids ?PRPPPPPPOP
kids withTQPPOPMPPP
killLQMOPZPOPO
killedPRPPPOPPPP
killerPQOPPPPPPP
killingN[MPPNNOPO
killing meMVOPPPOPPP
killsQPPPPPPPPP
kiloKNP]NNPOOP
kilosNPOWPONPPP
kinOPPPPPPPPR
kindROROOROPOP
kind ofPPOPPRPPPP
kinderSOPOPPPPOP
kinder toSOPOPPPPOP
kinderenROOPPPPPPP
kindlyOPUOPPPOOO
kitOPRPPOPORO
kitchenHYNOOMNNZO
kitsSMLOPOPPWP
klaarNOVPPPOPPO
kleinePNSPPPPPPP
kmPKVPPPPPPP
knee[MJKLPZTLL
knee $XJONOSOOPP
knee ?POPPPPPRPP
knee arthritisQPPPPPPPPP
knee injectionPVNPONPPPO
knee isLOPPPXNPPP
knee oaSTPPPNMPPP
knee replacementRSPPPOOOOO
kneesMITOSTQOPO
knifeNEYPPOOPPW
knittingPQOPPPPPPP
knockRPOPQPNPPP
knowGLTQUNMK[Q
know howMUPSPOPPNP
know ifQSMPPSPPPM
know whetherPPPPPQPPPP
knownQNPN\OLPMO
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
lLM[OORMOOO
l #1OPMPPOWPPP
l'avcRQONPPPPPP
l'enfantYKOOOPPPPO
l'imprimanteNXLPPPOPPP
l'otiteVMOPPPOPPO
la`NdLMMGJMJ
labKRNNOMHIoL
lab $NRNPPPOTSN
labaQPPPOPPPPP
labelPSOPPOPOOQ
labelledOROPPPPPPP
labellingVNOPOPPPPO
labelsNQLPPPNOZP
labetalolLOOTSPOPPP
labiosONSPPPPPPP
laborTVLOPNOOOP
labourOOZQOMMOQO
labour wardJOYPPPOPPO
labsROOOPUMPPP
lacQPPPPPPPPP
lacerationPPOPPPOTPP
lactamQPPPPPPPPP
lactateNNYOMMQNUO
lactate #1OMVOMPTPOP
lactationHNOKbPOOPP
lactobacillusQPPPPPPPPP
lactoseVNOPPPNPPP
lactuloseQPPPOPPPPP
lacyONMPPOYPNP
ladMD\PPPZPML
lad'sPPQPPPPPPP
ladderPNSSONNQPP
ladiesQOQPPPOPPP
ladoPORPPPPPPP
ladsPMTPPPPPPP
ladyIMNPVH]OTN
lady $NLLNSPZPPP
lady inPUPONPNPOP
lady ofPPPRPPNPPP
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
lampNYQPPJOPPP
landedOSNPPPPPPP
landlordPPSPPNPPPP
landsSPPPPPOPOP
langLLRLT]JPPP
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
lastNTJUJSPSOO
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
laundryNUNPPOOPPP
lavageTMOPPPLVOP
lawDHLNJYGLI|
law $LLPOPMOMKe
law'sPOOPPSPPPP
lawfulKNPPPPPPN[
lawsVMOPPPPPOP
lawyerLKOPPOPOP]
laxativeSPPPNPPPPP
layQPPPPPPPPP
lbOPORPRPPPP
lbpRPPPPPOPPP
ldQPPPPPPPPP
ldaSOOPPPOPPP
ldctQPPPPPOPPP
ldlQPPPPPOPPP
ldl #3QPPPPPOPPP
ldrLMYPPPOPPP
ldr #1LMYPPPOPPP
leMKdOOOLOON
leadMQRPPPNPSP
leaderWLPPPPPNOP
leafTMPPPPPPPP
leafletQPPPPPPPPP
leafletsNYLPPPPPOP
leakNQRPPPPPPP
leakingOQLOPPWPPP
leaksPQPPPPPPPP
leaningLLVPPNTPPP
leapWLOPPPPPOP
learnPQPPPPPPPO
learningLVMPPONOVN
leastURNPPOOPNP
leaveVVLLOIDOhJ
leave ?QSPPPPMPOP
leave himPPOPPQPPPP
leave itWLOPPQNPPP
leavesOUPPPNOPOQ
leavingQUOPPPPPLP
lebenPORPPPPPPP
lecanemabPOPPOQPPQP
lectureOZLPPMNPPP
ledVOPPPPOPNN
ledgePKUPPPPPPP
leeOVOPPLPPPP
leftFXXMNN[NGQ
left $KUKOPN\OON
left aOORPPPPPOQ
left armONVPPNOPPP
left eyePNPPPRPPPP
left inOXIPPNNPMW
left mainVOPPPPLPPP
left thePRQPPPPPOO
legKJZOMOYNOO
leg painOPPPPRPPPP
leg ulcerNNPPPPUPPP
leg'sPQPPPOPPPP
legalONMOMLNONc
legallyLLOOONPOM`
legally $NOPPPPPPNV
legendOSOPPPPPPP
legionellaQPPPPPPPPP
legsOJSOOYUNOL
leisurePPRPPPPPOP
lengthROPPPPPPPP
lensesQPPPOPPPPP
leqembiSOPPOPPPPP
lequelUPOONPPPPP
lesVRQOOONPON
lesaoRPPPPPPPPP
lesionRKMPNPYQOO
lesionsJMOPPP]PPP
lessaLQOOMKOOO
less $QPQPPOOPPP
less likelyQPPPPPPPPP
less thanQOPPPPPPPP
letJKOPNZOOTS
letrozolePPPROPPOPP
letsSOPPPPPPPP
letterIPKNOQN`MS
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
levothyroxineOQOSSNNPOO
levresONTPPPPPPP
lewyPPNOPPSPPP
lexaproMOOOPYPPON
lftOJOPPO]NPO
lftsLPPPPOVPPP
liabilityMNOPPPPOOY
liableOJOPPOPPK^
liaisonNVNPPPPPPP
liberalRPOPPPPPPP
libraryFPJPPLOPfN
licenceONPPPOPYOM
licensePPPPPNPPPS
lidocainSPPPNPPPPP
lidocaineQSOPRPOOMO
lieONQOPSPPPP
liegtONTPPPPPPP
life\WLXLFKNNN
life $SNPPPPPPPP
life ?QPPPPPPPPP
lifeguardPPQPPPPPPP
lifelongQOPPPPPPPP
lifestylePPOPPQPPPP
liftJUWOOOMOVL
lift $NOUPPOOOUM
lift herPPQPPPPPPP
liftedOUPPPONPPP
liftingPELOPW[POO
lifting aOLOPPVPPPP
liftsPRPPPOPPPP
ligatureRMQPPPPPPP
lightTWQOPJMOOO
lighterPNRPPPPPPP
lightningOMWPPOOPPP
lightsUSLPPONPPO
likeEU[NNWUMKL
like #1PMOPPWMPPP
like aGWSPORROON
like anPRRPPMPPPP
like toVOMPPOPPPP
likelihoodVPPPPOMPPO
likelyQMOPOOXONP
likely isQPPPPPPPPP
likely toTOPPOOPPNP
limbYNPPKPOQPP
limeNTPPPPOPPP
limitJJLTOONNV\
limitationsLPPOPPPOOX
limitedPPPPPPPQPP
limpJLXPPNUPPP
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
lipHGJOPMeWOO
lipidRNROOPOPSO
lippenPMUPPPOPPP
lipsOJaPOHPPPP
lips arePNXPPJPPPP
liquidNORPOOPPTP
lisaTOPONPPPPP
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
litresPHYPPPOPPP
littleMONPPZOPOO
little oneMOQPPSPPOP
liveNVMN]GOOOO
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
loadingKQMfIONNOO
loading doseQPPOPPPPPP
loadsQUPPPMPPPN
lobbyOLXPPPOPPP
lobePPPPPPQPPP
localHMRJQOKNhM
local anaestheticOPSPPPPPPP
locallyLNPOPNPOZO
lockOMTPPPPOF[
lockedOE\PPMVOOO
lockerPNTPPJPPWN
locumPOMPPOPPOW
logJ^ENONMLbM
loggedPXJPPOOPPP
loginPOOPPOPPSP
lolKfHMMVMRKM
lol $N`MPNMOOMO
longUOEUSWKPLR
long $PSKUOPOPPO
long ?NPPPSPPPPP
long actingRPPPPPPPPP
long covidPPPPPOPTNP
long doMLOOPTPPVO
long doesRPPOPPPPPP
long shouldVPPOPMPPPP
long standingRQPPOPPPPO
long termYNONNOORPO
long toTPPPPPPPNP
long'sJNOOPVPOOW
longerMNRPORLWOO
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
loopVUOOOONNON
looseORNJPXOPPP
lorazepamTMWNMPPPMP
lorryQQPOPPPPPP
losTOROPOOPPO
losartanPPPPQPPPPP
loseSLONMeONFO
losingPF\PPOQPPP
losing weightQPOPPORPPP
lossWLLMOJaONO
loss $UOOPOPOPPP
lossesQPPPPPOPPP
lostGYRMO^HOJS
lost aORMPPSPPPP
lost oneN]JPPONPOP
lotJVOOMZMONO
lotionRPPPPPOPPP
lotsMNZPPMOPPP
loudOQPPPPPPPP
louderPPPPPQPPPP
loungeOYNPPOOPLP
loveOVOPQKPPPP
lovedOTPPOOPPPP
lovelyM^LPPMNPPO
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
lumpLHFOOVgOON
lump inLLIPOVZPPO
lumpsPPPPPPQPPP
lunchMhPONOMNEN
lunch $NYMOOUNOKO
lunchboxPQOPPPPPPP
luncheonPRPPPPPPPO
lung\GQOPPLSOO
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
m #2TOPPPPNOPP
m $HXMPPOUPPP
m tQPPPPPOPPP
maOPSMPOPSOO
ma'amPPRPPPPOQO
maceRPPPPPPPPP
machineHiMOOHROKO
machine isPTOPPPOPPP
machine'sOROPPPPPPP
machinesPLUPPPPPPP
macrobidLOPNYNOPPP
macrolideQPPOPPPPPP
macrosomiaQPPPPPPOPP
madPUMPPPOPPP
madamQQSOPPPOOO
madeMZMOPHNJO_
maeNJZPPPOPPO
magGJWaVNLNJO
magnesioXMNPPPOPPP
magnesiumKSVMWSMNNM
magnetPNSPPPPPQP
magnetsUPNNPPPPPP
mailPROPPPPPPP
mainUPROPOKQPP
mainlandPROPPPPPPP
maintenancePQN[KONOPP
maisOLWPPPPPPP
majorROOPPPOPRP
major depressionROOPPPPPPP
makeMQJNUUUNMP
make herJLOPVVPPPO
make itSOPPPOOPPP
make youTOPPPOPPPP
makerLTNPPNPOMW
makesVOOPPOPOOP
makingLIQPPXSPPO
malSNROOPPPPP
malariaQMSTNPMORO
maleQLOOXOPPPO
malignancyQPPPPPPPPP
malignantQPPOPPPPPP
malnutritionNOOPPPOUPP
malpracticeTMPPPOPNNT
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
man ofQPPPPPQPPO
man onNJRNUNSOOT
man withVSNVEMSPOO
managedRQOPPPPPPP
managementQQPPPPPPPP
managerRIPPPPPPXN
mananaPWKPPPPPPP
mandatoryLNJOOONNPb
mangiatoPTMPPPOPPP
manikinOUMPPPOPPP
mannPOSPPPOPPP
mannequinOROPPPPPPP
mannitolMOOZNPOOPP
mannoseQPPOPPPPPP
manoOORPPPPPPP
manualVNONPPPPPP
manyJFPaQMMPVN
many daysIPPSONPNVS
many hoursRPPHTPPOSP
many mgJPPWPPPPPP
many minutesINOTPPPYNO
many mlJOPYPPPPOP
many weeksSPPOPPPPPP
many yearsQPPPPOPPPP
maoONSPPPPPPP
maoiKOOK_NOPPP
mapXNNPPPONPP
map #2UONPPPOOPP
marathonKRRPPSOPPP
marblePOQPPPPPPP
marchMXJPPTOPPP
marcumarOORPPPPPPP
markOPPPPPSPPP
markedPQPPPPPPPO
marketOPQPPPPPPP
marksOOMPPOWPOP
maskQMQOPOUPPN
masksPNNPPPPOVO
massOMPPPOVPPO
massageONPPPSPPPP
massiveIKZTPONPQP
massive peNPNUPPPPPP
massive transfusionQMROPPPPRP
matKUOKNNK_OO
matchNWNPPOQPNP
mateNLOPPXNPPR
mate'sOOPPPSOPPP
maternalQPPPPPPPPP
maternityOKTPPPPVNO
matinPNSPPPPPPP
matronNVNPPPOOQP
matsPQOPPPPPPP
matterQOPPTPPPNP
mattressNRNPPOPPTP
maxFBO}>NKNON
max $LKQ[PONPOP
max dailyTPPPMPPPPP
maxedPPQPPPOPPP
mayDI>NWaJSQ`
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
meAXXIFuGGCY
me $IT\LMUMNLQ
me ?MTOPPTOPOO
me aQ\MPPJOOPO
me aboutOTIPPUPPPO
me andPNRPPPPPPP
me atPROJRSPPPP
me forNMOPPPPOOX
me ifQQZPPKONPL
me inPKNPPPPPPW
me onOMPPOTPPPS
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
medTKNOOOOPWP
mediaRPPPPPPPPP
mediastinumMNOPPPXOPO
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
meetNQQPPPPPPP
meetingOcIPPLNPNN
meetsORPPPPPPPP
megacodeOWNOPNOPPO
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
memoryXNMPPPOPOO
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
menopausePPNPPTNPPP
mensaLXOPPPNPPP
mentalMOQPPPOONX
mentionedLSOPPOUOPO
merciOUNPPPPPPP
meropenemLPPRSPPPPP
meshTOPPPPNPPP
messI[MPQMNNVP
messagePQPPPPPPOP
messagedPNRPPPPPPP
metZGWMMOOQPP
metaROPPPPPPPP
meta analysisROPPPPPPPP
metalRQOPPPOPPP
meterOQROOPOPPP
metforminIUOQTRRNMO
metformin andTONOKPTPPP
metformin forRPPPOPPPPP
metformin orOOPPPPTPOP
metforminaSOOPPPPPPP
metformineWNPNNPPPPP
methadonePMPQRPPPQP
methanolOPPPPPRPPP
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
meuMURPPPNOPO
mevrouwPTNPPPOPPP
mg<HM}FJHQMN
mg $KNOWKPOWPP
mg andLPP[KPOPPP
mg forMOPVOOPOPP
mg inLPNZNPPPPP
mg kgLONOYPPPOP
mg ofPOPRPPPPPP
mg perOPPRPPPPPP
mgmtTOMPPPPPPP
mgsoPNRPPPPPPP
mhOLVPPPOPQP
miXQSMKQNQMN
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
midazPPROPPPPPP
midazolamPOOWNPOOPO
middleQQKPPOTPPP
midfootQPPPPPPPPP
midlineQPPPPPPPPP
midnightOWMPPPOQQM
midodrineUNOOPPPPPP
midwifeSKRPPPPPOQ
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
milkUNNMTSQMNP
milligramsOPPTPNPPPP
millionPPPROPPPPP
minDXmQIHGQON
min $JQWUOOMPPO
min agoRORPOOOPPP
mind\MJOPSNOOO
mind $RUMPPNOPPP
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
minutes $KSSPPOOTOO
minutes afterOPQPPPPPPP
minutes agoPNWPPOMPPP
minutes andPORPPOPPPP
minutes ofQPPPPPPPPP
minutiPOSPPPPPPP
minutoPPQPPPPPPP
minutosOLXPPPOPPP
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
missingH^HMOLQVUL
missing $NTOOPMVOOM
missionNSPPPPPPQP
mistakeOMYMRNOPOQ
mitSTMOOPNPPP
mitralQPPPPPPPPP
mixMRPNUPPQNO
mixedOOQPPPRPPP
ml;CV}>NFMUO
ml $JOQYOPOPPP
ml forNOOYNPNNOP
ml kgOJNSPPOPXP
ml ofLNOZPPOPOP
mlcKGOPPPNPS_
mlsMPOUPPPPPP
mmSEQNOQZOPP
mmolPPPQPPPPPP
mmrILOBlROOPN
mmseQPPPPPOPPP
mmse #2QPPPPPOPPP
moWTNOPIOORO
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
modifier forNPPPPPPTOP
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
mondayNWRPOQLONO
monday $JWTPOQMPOP
mondaysLZNPPMPPPP
moneyMXMPPOPPPP
monitorOU`OOOLNFN
monitoringcLMGNOPPPP
monitorsOSOPPPPPPP
monoOPPPPPQPPP
monotherapyQPPPPPPPPP
monoxideQNSPPPOOPP
montelukastQPPOPPPPPP
monthSOJ[STLJNN
month $RUMPPOOPPP
month andUMPPPOPPPO
month oldWNTLLPSMOP
monthlyNPOPPPPTPP
monthsUJISLbNNMO
months $OOKQNVSPPO
months ?QPPPPPOPPP
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
more thanMOOPPPPQSP
morfinaROPOPPPPPP
morgenNWMPPPOPPP
morningPYLMQXMNNM
morning $MQOPPPUPPP
morphineVRTRILNOOP
morphine forTPPLPPPPPP
morphine inTNQMQPPPPP
mortalidadeRPOPPPPPPP
mortalitaROPPPPPPPP
mortaliteTOOOOPPPPP
mortality[NNNOOONPO
mortality $VNOOPPPNPP
mortality ?QPPPPPPPPP
mortifiedPOPPPRPPPP
mortuaryPOQPPPPPOP
mosquePORPPOPPPP
mostYOQPONOPMO
motherIITOVXRONM
mother inPPOPKZPPPN
mother saysROQPPOPPPP
mother'sTNOPPPPPPP
mothersONPPPOPNWP
motiveYLMPPPOPPP
motorKNMPPP[PPP
motorbikeOPQPPPPPPP
motrinOPPQPPPPPP
mottledML\ONONPPP
mottled toPMTPPPPPPP
mouPORPPPPPPP
moulageNSOPPPPPPP
mountainPNRPPPPPPP
mouthEL`SOOQOOO
mouth $OOURPKPPPP
mouth andNOPRPPRPPP
mouthfulPNRPPPPPPP
mouthwashOPPOTPOPPP
moveTORPPNOPOP
movedJ\MOPPNORO
moved toOTKPPROOSO
movementULQPPPPOPP
movementsNPPPPORPPP
movesNLLPOVUPOP
movingLWXPPHNPPP
mrPXP_JKMNLM
mraUMPPPPOPPP
mriPLWLYNMPOM
mri $LM[OOQNPOP
mri showsQPPPPPOPPP
mrsQUOOPOOPOP
mrsaQOPPPOPOSP
msJNNQOWWLPO
mstPPLTPPPPPP
mthsNPNPPPUPPP
mtpNB_OPOPPPT
mtxPOOOYMPPPO
muaQPPPPPPPPP
muchJPKoLTJLJL
much $WRPNLNOPPP
much doesNPPOSPPPPP
muchisimoPORPPPPPPP
muddledPLOPPNWPPP
mueveOORPPPPPPP
muffinsOROPPPPPPP
muffledPMQPPSPPPP
mugOUQPPMPPOP
mugsIYOPPPPPPP
multiplePNOOOOXPPP
mumHGWTZTMNOO
mum isKNOPUTOPPP
mum'sRJMPPXOPOS
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
must iHGJNRSROPb
muyORPPPPPPPP
my7_]@E}8A?P
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
my lastNUOPPNPPQP
my mindOMPPPUPPPP
my momONRPPQPPPP
my motherOMTPPRPPOO
my mumOKPPPWPPPP
my mum'sPNPPPRPPPP
my namePOSPPNPPPP
my ownNLOPPVOPNR
my partnerPOPPPSPPPO
my patient[HSPNEYPPN
my phonePXMPPHPPJ[
my registrarQSNPPNPPPO
my sisterPOVPPKPPPP
my sonOWSPPJPPPN
my toddlerRLNPPUPPPP
my wifePMXPPLPPPP
my wristOMPPPUPPPP
myastheniaNOSOTPOPPO
myasthenicKOQOYOOPPP
mycophenolateOPPPRPPPPP
myocardialQPPPPPPPPP
myselfLCYOP[OOOQ
nTTRNPNMNOQ
nab@VPKSXLKK
na #3MKJUNO^OOP
naarNZKPPPOPPP
nacQMUNPPPPPP
nachZJSOOONOPO
nachtdienstL[MPPPOPOO
nacidoQNQPPPPPPP
naclQPPPPPPPPP
nadaPORPPPPPPP
nahKVOORPPOPP
nailMKJPOW[OOO
nailsNBMPPZ[PPO
naladorPORPPPPPPP
naloxoneVMNUNOOOQO
naloxone kitsOROPPPPPPP
naltrexoneQNOTPOOPPP
namanOUNPPPOPPO
nameGXMONHZNZM
namedPSOPPOPPPP
namesOKOPPQOPOX
nanNOOPPTPPPP
nan'sOKYPPOPOPP
naoLBhOPONOOO
napORPPPOPPPP
nappiesOSOPPPPPPP
nappyPOPPPVLPPP
naproxenYPOPIPPPPP
naproxinSPPPNPPPPP
narcanOPQSPPPPPP
nasNOTPPPPPPP
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
neKEeOPONOPO
nearCTVPZOJPOQ
nearestLLSPPPPOOW
nearlyLYLPPOPPPP
nebJKP[LPUOPP
nebsNPNRMPTROP
nebulisedUNOROOPPOP
nebuliserQUKPPPPPPP
nebulizedQPPPPPPPPP
nebulizerORPPPPPOPP
necVMOPOOOPPP
necessaryOPPPPPPPPR
necessityOPPPPPPTNP
neckQ>dNON\NKL
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
neededVMLVMMK_GO
needed $UQOOPOPOPP
needed ?PHNYMRNXPM
needed forMSPOPOPMLY
needed toXMPOPPPONP
needingROPPPPPOPP
needleRH^OOSOMLO
needle itPNTPPPPPOP
needlesSONPOMVOPP
needlestickMOPPPPOTRO
needlingPPPPPPPQPP
needsReCQXMJOHM
needs aXQOPLSNOOO
negEORNOMhMNM
negativeTUKNOVQNML
negative $SLOPPUOPOP
negliOMXOPPOPPP
neiTOOPPPPPPP
neighborPOSPPNPPPP
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
nerveYKMMPOYOMO
nervousLNOPURPQPP
nestPSNPPPPPPP
netOKWPPPOPPP
netballOSNPPPPPPP
nettingROPPPPPPOP
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
neverRSNOOSMPPO
never hadQOQPOPPPPP
never smokedSNPPPPPPPP
newHoAGLNOR^H
new oneLSPPPROMUN
newbornTDRXTJYMNM
newborn $ROPORPOPPP
newbornsROPPPPPPPP
newerTMPPPPPPPP
newlyTOPNPPPPPP
newsPRMPPPOPSP
news #1PQNPPPOPSP
nextT_QPNSCMLO
next $TUSOPOHPOP
next ?NOUPPPOPPP
next doorPMSPPPPPPP
next monthPQPPPPPPPP
next onePQOPPPPPPP
next stepOOPSOPOPPP
next weekOXNPPMOPPO
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
nietHOdOOOKONO
niet $KQZPOONOOP
nifedipineWOPPLOOPPP
nifedipine orUPPPMPOPPP
nightMWAMSaTLQI
night $N;SORaMOXN
night ?SXPPPNOPJO
night andVNONPOPPPP
night forQPPPPOPPPP
night isMOOPSULPPP
night nurseOQPPPPPPPP
night shiftSLNPOSRPPP
night withRPPPPOPPPP
nightlySPPOOOPPPP
nightsINPOOYSPPN
nights $MUMPPOUPOO
nilQYJOPPNOPP
nimodipineUTMMMPPPPP
ninaNOSPPPPPPP
nineDUKRMUZOOO
ninoOMRSPPOPPP
ninosTOOPPPPPPP
nippleNONPQPUPPP
nirmatrelvirPPPPQPPPPP
nirsevimabYMPOOPOPMP
niteKRNPPPPOXN
nitratePPPNRPPPPP
nitratesOPPMTPPPPP
nitriteOPPPPPQPPP
nitroKLLNlJMPNO
nitrofurantoinTOPPPONPPP
nitrousINPVZOOMOO
nivVNPPOPOOPP
nlMNOPPOXPPP
nmaQPPPPPPPPP
nmolOMPPPPUPPO
nmsLMRPOPWPPP
nniQPPPPPPPPP
nntYLPNPOOOPP
nnt $QPPPPPPPPP
noDJiBY\OICW
no $ENLN^XKOQR
no ?HPPN]PPPPP
no betterKNVOOTPPPP
no bleedingLMNWPPTOPP
no cvdSOOPPPOPPP
no diabetesPPPPPQPPPP
no dmSPPOPPNPPP
no familyQOPPPPPOOS
no feverZLJPLTQPPP
no heartRPPPPPPPPP
no ivOMWQPOOPOO
no moreNXKPPPPPOP
no oneOUMPPPPPPP
no otherRNOPSOPPPP
no painSKIPOTXPPO
no pulseNMWPPOOPPP
no radialNMYPPPMPPP
no redQPPPPPPPPP
no swellingPMJPPYRPOP
no symptomsWPPPPPLPPN
nobodyKTYPPITPPL
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
not inPMQPPRMSOP
not movingPH\PPMPPPP
not onQOKPPOXOPP
not pickingOSOPPPOPPP
not respondingUOPPNPPPPP
not sleepingKKKPP_PPPP
not theOZIPOPOPPP
not toSPPPPPOPPP
not workingOJYPPOOOPP
notchMCNOPOeOPP
noteJSRQOMLbHM
notedPRPPPPOPPP
notesJMFOP[LNQ^
nothingPRYNOSLNOM
nothing $NMTPPPQPPP
nothing ?QPPPPPPPPP
nothing elsePQOPPPPPPP
nothing toOTNPPQPPPO
noticeKJNMPPORS^
noticedPQOPPPPPPP
noticesPQOPPPPPPP
nottePTNPPPPPPP
nouveauNLWPPPOPPP
novemberMVPOPPPOPP
nowFXvFR<5Y[N
now #1PSNPPPPPPP
now #2PUJPOPOPNU
now $IT\IMAISdP
now ?TUPOPONPLO
now andSPOPOPPPPP
now hePORPPOPPPP
now he'sPPQPPPPPPP
now inPSNPPPOPPP
now onPULPPPPOPP
now orOQXPPPJPPP
now pleasePAcPPOPPOO
now shePNRPPPPPPP
now she'sOONPPTPPPP
now thePQPPPPPPPP
nowadaysTPPOPPNOOP
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
nstemiRPOPPPOPPP
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
nuovoOVLPPPPPPP
nurQLUPPPOPPP
nurseJOQLSTKJTZ
nurse $LMQOVUONOO
nurse isMNQPQOOOWP
nurseryROPPPPPPPP
nursesSUMONNNNUO
nurses $QRNPPPPOPP
nursingNLON\PNQOO
nursing homeONQPNSPRPP
nursing homesRPPPPPPPPP
nutVNQONPOOPP
nutritionQPPPPPPPPP
nutsQPPPPPPPPP
nvmOUOPPPOPPP
nyhaQPPPOPPPPP
nystagmusMPPPPPUPPP
nystatinMOPVOPPPPP
o^TSNMKHMPP
o #1USMOOPMPPP
o'clockOZJPPNOPPP
oaUTPOONMOPP
oa $STPPOONOPP
oarRPPPPPOPPP
obPMQPPPLWPP
obeseSPPNPPPPPP
obesityNNOOOOO[OP
obesity $NOOOOOOYOP
objectsOOOPPPPMOV
obligedPROPPOPPPP
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
of #2PSMTYOPNLJ
of #2.PPTNPPOPPP
of #3NPPPPPSPOP
of aYLQOPMMOOS
of amoxicillinQTPLPPPPOP
of anPNQPOPOPPS
of bedPTMPPPPPPP
of bloodNH[PPHMP]O
of breathLXSPPPPOPK
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
of ourOLSOPORPRP
of painRPPPPPOPPP
of predQPPPOPPPPP
of prednisolonePQOPPPPPPP
of prednisoneNPPSPPPPPP
of somethingQPQPPPOPPP
of strokePOPPPPPPQP
of theOTNKOTNJPX
of themPNTPQOOPOP
of thoseOPOPRPPPPP
of treatmentSNPPPPPPPO
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
off inOTOPPOPPPP
off itPNONPVPPPO
off myPKOPPPPPXO
off pressorsSPOOPPPPPP
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
oftenSLS]LLMNNO
often $GOU]MONOOP
often ?QPPOPPPPPP
often doTPPNPOPPPP
often isQPPPPPPPPP
ogaPORPPPPPPP
ohOPRPPMPPSP
ohcaTPNPPPOPPP
ohnePSPPPOOPPO
ohpcSPPNPPPPPP
oil[IQLWTKMNO
oil forNOOOPZPMOP
ojosONSPPPPPPP
okKXKDtZEIGK
ok $HWIPRSUOPO
ok ?OMOMaOINRO
ok forRKPORSPONS
ok orWPPPKPOPPP
ok soQHXPPOPPPP
ok toOQMMTWOPLO
okayCUNM`OOPPP
olanzapineNOORTOPPPP
oldWR]VN@QPHM
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
old with[OQLLORMPP
old womanQPPPPPOPPP
old'sOPPQPPPPOQ
older^LOOMNOPOO
older adultsRPPOPPPPPP
older patientsQPPPPOPPPP
older peopleQPOPPPPPPP
older personQPPPPPPPPP
oleanderQPQOPPOPPP
oliveNPOPPPTPPP
omQ_GOOOMPPP
omaNMVPPPPPPP
omalizumabQPPPOPPPPP
omegaTQOOOOOPPP
omega #1TQOOOOOPPP
omeprazoleQPONSQPPPO
onDUQ9SRYIiM
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
on dialysisNNPSPTPPPO
on donepezilKPPPVPPPPP
on forPPPPPPPNTP
on fridayPMQPPPPPRP
on herOOOPPORPPS
on highNPPNUPPPPP
on himPMTPPOPPPP
on hisQEXPPRPPPQ
on holdNRUPPONPOP
on insulinOOPPSPPPPP
on itP\POOLKOOO
on itsROPPOPPPPP
on meORRPPOPPNQ
on metforminQPOPMOUPPP
on mondayORPPPOPPPP
on mriSPPPPPMPPP
on myMRLPTZNOMM
on nightsMKQPPYOPPP
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
on theZS`LLCP\>N
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
oneKVKOORcLNF
one $STMNLOTMTN
one ?NPOUPQOPPP
one atNQOPPSPPPP
one dose\NP?YOOPPP
one eyeNKOPOPYPPP
one hourOPSPPPOPPP
one inPPQPPPPPPP
one isTFOMQQPPXP
one moreOSOPPPPPPP
one ofOLUPPORPOP
one orPQOOPPOOUN
one pupilNNUPPPPPPP
one sideOEKPP[_PIP
one weekSMPOQPPPPP
one withNRQPPPOOPP
one yearROPOPQPPPP
one'sPRQPPNPPPP
onesPRLPPVNPOP
ongoingOOUPPPNPPP
onlinePPPNPOPNVP
onlyHRMMNP_QMP
only $NLRPPQUOPP
only ?NPPPRPPPPP
only meOOWPPNPPOO
only noPOOPPOTPPP
only thePNNPPVOPPP
onsetQOTPPPNRNO
ontarioLOPPPLPQNZ
ontemPULPPPPPPP
onychomycosisRPPPNPPPPP
onzeJXPPPPPPPP
oozePMTPPPPPPP
opKSYROQNPNL
op poisoningOSLTOPOPPP
opaOLWPPPOPPP
opalQPPPPPOPPP
opcsMOPOPPOYNP
opdN^NPPPMPKP
openQOPNOKLR]M
open $OWPPPMPTKN
openedOPQPPPPPPP
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
orO8#XQD{gdD
or #1PSMWPQIQOP
or #2VSKWPOFTNO
or #3QOO]KPKMRP
or aPKPPPORWOO
or addQPPPPPPPPP
or afterGQVOUPOPOP
or amLSOPPOVPMQ
or canQPPPPPOPPQ
or ctRPPPPPNPPP
or didPVPPPOOPMP
or doPURPRLPOMP
or doesMQPPNMPPUS
or earlyKNPPPPZOPO
or givePPOQPPPPPP
or goOPPNTPPPPP
or holdSPPPOPOPPP
or isUTOTTGNQKO
or justOLJPOOaONO
or keepSOPPPSMPPO
or leave\KPPPPJPPP
or lessPPPPPQPPPP
or moreRPPPPPOPPP
or mustOPPPPQPPPP
or noJLMO]SLOPT
or notUMNI]OKROO
or nothingROOPPPPPPP
or onORPPPPNPRP
or onlyNRPNNOOURO
or openPPPPPPPPQP
or referQPPPPPPPPP
or repeatUPPLPPOPPP
or sendONPPPOOPVP
or shouldNSPPPQOPPP
or stopIPPPYPOPPP
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
ordersMLMPPPPO\O
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
osmOELOPOdOPO
osteoarthritisQPPPPPPPPP
osteoporosisQTPOOOPPPP
osteoporoticSNPPPPOQPP
osteoporotic spineQOPPPPPPPP
otMYNPPPKOTN
otagoSNPPPPPOPP
otherLOMNXNXMSM
other dayPQPPPOPPPP
other siteOVOPPOPPMP
othersMMTUOOPPPP
otherwiseSNNPPPRPPP
otherwise healthyQPPPPPPPPP
otherwise wellROOPPOQPPP
otitisRPPPPPPPPP
otitis mediaRPPPPPPPPP
otoscopePWLPPPPPNP
otraOWLPPPOPPP
ottawa]MOOPOMPLO
ou`LMMNPNOOO
our8RQHHdEC}D
our clinicLNRPPPPPUP
our formularyOOPPOPPPTP
our hospitalOOPPPPPPSP
our houseOKOPPYOPPP
our sepsisMGOOOOOOaP
our unitOQPPPPOPSP
our wardPROPPNSPNO
oursLNPKPPOO_O
outQVfJJ\AJNK
out $NI\NOSQNPN
out ?TNOPPPPPPO
out aQOQPPPPPPP
out andPOSPPNPPPP
out forNOTNULPPQP
out inTQNPLROPPP
out ofJ]SLOINQVN
out onPLTPPQPPPP
out theROQPQNPPPO
out toPRNPPPPPPP
out whenPNTPPOOPPP
out withPMTPPPPPPP
outbreakTPNPPPPPPP
outcome^JLOOPOOOO
outcome $RPPPPPPPPP
outcomesXONOPPOOOO
outcomes $VOOOPPOOPP
outerPOMPPOUPPP
outpatientRPPPPPPPPP
outpatientsQPPOPPPPSN
outputIHdPPOOPOO
outreachMQOPPPPPSP
outsideJK^OPNNOUN
outside $JM\OPOOORP
outside thePYHPPPPPPP
ovarianQPPPPPPPPP
ovcfQPPPPPPPPP
overXSOZFNTLGP
over #1XNNNPOPPOP
over #2hGKQMOLQMN
over $L^OOOJNOOR
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
owePTPPPLPPPP
ownKTOPOTMPTO
ownerORPPPPPPPP
ownsMFPPOPPOLc
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
oxytocinUPOMPPPPPP
oxytocin forRPPOPPPPPP
ozempicPQPOPSPOOP
pUXHMNNOTRO
p #1TMNNPPOUPP
paNMUPPONQOS
pacemakerQNRPUPJPPO
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
paedsMBZROONOZO
pageMROOPLOOZO
pagedPQOPPPPPPP
pagerOWNPPPPJSO
pagesPROPPPPPPP
paidMWOOPOP\FM
painXDWKKP\KSM
pain #1RPUPPNLPPP
pain #2OPPPPPQPPP
pain $aIMRMTJNOO
pain ?RPPPPPPPPP
pain afterRPPPPPNPPP
pain andPPRPQPMPPP
pain at]OOPPOFPPP
pain clinicLSKPPPNOYP
pain forMPSPPORPPP
pain fromOPPPPRPPPP
pain inQOPOPSMPPP
pain onMPPPPPSPPP
pain sincePPPPPROPPP
painfulMOLPOL]PPP
painingKPPPPVOPPP
painkillersSOQPPNPPPP
painlessMIPOPO]OOO
painsOPPPPPSPPP
paintQRPPPPOOPP
paintedPTPPPPOPOP
paintingPROPPPPPPP
pairQUKPPPPPPP
pairsHPOZPPOPPP
pakSOPPOPPPPP
paleKLYPPNUPPO
palliativeSSMQPNPPPO
palliative careNTPPPNPPPP
palmsMLNPPO\PPP
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
papelPQPPPPPPPP
paperO\JNORKNQQ
paper $TKNPPUPPPO
papersOLMPPYPPPP
paperworkOXNOPOOQON
papulesPOPPPPRPPP
parOLVPPPPPPP
paraWKQOPPOPPO
paracetamolVWPRGQOONM
paracetamol overdoseSPPNPPPPPP
paradaVUFPPPPPOP
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
parkMOVPPLNOZN
park $NMXPPPOPOP
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
partner'sNONPPZLPPP
partnersNSPPPPPPPP
partoLNYPPOPPPP
partoutONTPPPPPPP
partumMLNPPO\PPO
partyOZPPPPOLNM
pasLFbPPPNOOO
pasgeboreneONWPPPNPPP
passRUNOOQMOPO
passageRPOPOPPPPP
passePLWPPPOPPP
passedJhHOOOMOON
passed outOIXPPROPPP
passengerOOSPPPPPPP
passingQPSPPMPPPP
passportPQOPPPPPPP
passwordOULPPNONWO
pastNGVPPKVPPU
past thePONPPSPPPP
pastePILPPO\PPP
pastiglieONSPPPPPPP
pastillasPOQPPPPPPP
patPORPPPPPPP
patchMIJ`LM_NLO
patch $OOPOTPOPPP
patch onNNRONNWPOP
patchesQNNPLPXOPO
pathOMOPPPNUSO
pathwayPKOOPPPPYP
patienceOROPPPPPPP
patientT\OF\CKREY
patient #2RPPPPOPPPP
patient $RYEOOOOVNO
patient forMUSPPPPPQJ
patient hasOHQPPM]PPO
patient inQWKPPPNPPO
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
pcpOKPSNUPPPP
pcrRMNPPOSPPP
pcsORPPPPPPPP
pctQPOOPPOPRP
pdLRML\POPPP
pe]LJQNSRMMO
pe $\MOMOOPNNP
peaceOUNPPPPPPO
peacefulPQQPPPNPPP
peakOPSPPPOPPP
peakedONPPPPTPPP
peanutXLRMQRMONO
peanut allergyPPPORPPPPP
peanut butterOUNPPPPPOP
pecarnTSOPPOMPOO
pechoPOQPPPPPPP
pediatricURNPPONPOP
pedimosOWOOONPPPP
pedsPONVLNRNUO
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
penisKKRPPPZPPP
pensG\PNOSOPOO
penutQPPPPPPPPP
peopleXSUMK]INFN
people $H^MPNPOPPP
people inQPOPPPPPPP
people onQPPPOPPPPP
people overQPPPPPPPPP
people whoTQOOPOPPOP
people withTORPNONPPP
pepWOOOKQPPPP
peppermintRQOPPPPPPP
peppermint oilRQOPPPPPPP
perNHEsENC_QK
per dayMNM[KVNOOP
per hourOOMWOPOPPP
per kgJNObNOLOOP
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
periPJYPPPOPOP
pericardialLOVPPPPPPP
pericarditeSOOOPPPPPP
pericarditisJPOOOP[PPP
perindoprilQPPPOPPPPP
periodMLPPPXOQPP
periodsQOOPPQPPPP
periopQPPPPPPPPP
periphNUKTPPPPPP
peripheralGOO`PMPOOP
peripherallyPPOQPPPPPP
permethrinPSPQOOOPPP
permissionLNOOPPOOUT
permissiveUPLPPPPPPP
permittedJMPP]POPOO
pernaMMVPPPPPPP
persistentQPPPPPPPPP
personP]KOPONOON
personalPPPPPQOPPP
personallyPPPPPPPPPQ
pertussisOUNOOPNPSO
pescocoONTPPPPPPP
pesoUOOOOPPPPP
pessaryQOPPPPPPPP
pesticidePNSPPOPQPP
petRPPPPPOPQO
petechiaeOPOPPPRPPP
petrolPULPPPPPPP
pettoPOSPPPPOPP
pgORPPPPPPPP
phPMWLPOSPOP
ph #2.NMXOPPNPPP
ph #3.SOMMPPVPOP
pharmNPPPRPPPPP
pharmacistQKPPPNOROU
pharmacyHQKMMPMRfL
pharmacy $OYPOOOOPON
pharyngitisQPPPPPPPPP
phaseRPPOPPPPPP
phcOPQPPPPPPP
phenelzineNPPPRPPPPP
phenobarbOOPWPPMPPP
phenylephrinePPPPQPPPPP
phenytoinMOPNYPOPPP
philhealthMPPPPPPTOP
phlebotomyKSOPOPPZLO
phoneFNONNFL[`S
phone $PQLPPNPQVO
phone chargerPTOPPPOPOO
phone'sPMTPPPPPPP
phonesSTJOOPOPSO
phosMOPRPPSPPP
phosphateKOPPPPWPOP
photoFPJPOMdNH[
photo $PSNPPNVOFU
photophobiaNPPPPPSPPP
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
picJESPPNdONO
pickTRNOPOOORN
pick upTRNOPOOOSN
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
pillsb@^ONJNNNO
pills $SLWPPLPOPP
pills andPNOPOUOPPP
pills forQPPPPPPPPP
pinOORPPPPPPP
pinkNUXOONILVO
pink $NRQPPPQOOP
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
placeMMOPPOOZNP
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
plasterLSWPPPMPPO
plasticMTPPPPOPPP
plateLVPPPPNPPP
plateauOHPPPP[PPP
plateletTNRPPPMPPP
plateletsJMTOONYOQO
platformOPQPPPPPPP
playQROPPOPPPP
playingOUNPPKTPOP
playsPMOPPZOPLO
plcoSOOPPPOPPP
please?bYYKMRKOI
please $JFWYL[MLRM
please comePKVPPPOPPP
please don'tQTLPPPPPPP
please stopL[JPPPPPPP
please tellPRPRONPPPP
plentyOQPPPPPPPP
pleuralNRMPPPUPPP
plotzlichONUPPPOPPP
plsNKQTNH\LWM
pls $VJNOPOQMXN
pltNMQGOO`PPP
pltsMOOPPNWPPP
pluggedPQPPPPPPPP
plumberPRPPPPPPNP
plusXLQHZLQPOO
plus $SNTONPOPPP
pmJcDOOSNMUO
pm $POPPPPPOTP
pmrDPP_NPPPPP
pneumoNOUPPPPPPP
pneumococcalQPPPPPPPPP
pneumoniaRQKRMUPPNO
pneumonia $PNPRPOSPPP
pneumonia ?QPPPPPPPPP
pneumonia inQPPPPPOPPP
pneumonia onRPPNPPPPPP
pneumonieWLOOOPOPPP
pneumothoraxKYRPOOOOPN
pnuemoniaQPPPPPPPPP
poFVSUM]GNJU
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
poisoningNLMQNOMRO_
polandOOPPPSOPPP
policeOMTOOLNOM[
police wantPMNPPOPPPW
policyTJKOPNMLfK
policy onOLPPPPPOWP
polioPQPPPPPQOP
polmoniteQPPPPPPPPP
polsoOLWPPPOPPP
polymyalgiaPOPONOVPPP
polypectomyMNPPPPPVPP
polypillSOOOPPPPPP
polytraumaOKVPPPPPPP
pooQOPPOOSPPO
poolKL\PPMNNUO
pooledQPPPPPPPPP
poorMPOVOPPPOP
popOOPPPSPPPP
popcornN\MPPOLPOO
poppedPQPPPPPPPP
popsQOOPPTOPPP
porLQVPPOPPPO
portOPRPPPPPPP
portableO^JPPPJPPP
portalPKPPPMPQXP
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
postingNRPPPPQPPP
postmenopausalMNOPPOXPPP
postnatalMSNPPORPPP
postpartumJPPOVWLOOP
postponeRPPPPPOPPP
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
powderSNSOOTMPNO
powerNTNOPMPPNW
ppePPPPPOOOTP
pphMSQQPOOQPP
ppiZNOMQNOOOO
ppxSPPPOPOPPP
prJDPPOPgOPO
praTNPPPPPPOP
practiceKOMONQOXWN
pradaxaTOPOOPPPPP
prawnsPNZPPJOPPP
prayPVOPPMPPPP
prayerOSOPPPPPPP
praziquantelPPPQPPPPPP
preJQJKSWM\NO
pre eclampsiaRPPPPPPPPP
precautionsLVMPPOPPSO
precedexKOOWPPPPPP
precoceSPPONPPPPP
predNMOWROOOPP
pred #2PPPQPPPPPP
pred forMPPTOOPPPP
prediabetesPOPPPPNSPP
prediabeticPLPPPUPPPP
predictingTOOPPPPPOP
predictiveTOOPPPOPPP
predictive valueTOOPPPOPPP
prednisolonNPPUNPPPPP
prednisoloneKQNN\NNPPP
prednisonRPPOPPPPPP
prednisoneIVOSNTPPOO
prednisone forQQPOPOPPPP
preeclampsiaWOPLPPOPPP
pregKNOPZOOPPP
pregabalinSPONPPOPPP
pregnancyURLSPSOOKO
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
prepRRONUMPPOP
prepareOLUPPPPPPP
preschoolQPOPPPPPPP
prescribePLOOPLOOWU
prescribedPSNPPTNPNP
prescribingZONOONONMS
prescriptionPOPPPPPPPS
presentPVMPPOPPPP
presentingOROPPPPPOP
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
pressure'sOOOPPTPPPP
pressuresNQRPPPPPPP
pretendM[PPPPPNPK
pretermPOPTPPPOPP
prettyPRNPPPPPPP
prevUNOPPPNPPP
prevalenceRPPPPPPPPP
preventXOONOOPOOP
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
primaireQOPPPPPPPP
primaquineMOONRPVPPP
primariaUOOPOPPPPP
primaryRNONNOSSOO
primary careSOPPPPPOOP
primary preventionQPPPPPPPPP
principalNPPPPPOSPP
printMUPPPPPPPO
printedMWMPPPPPPP
printerK\LPOMLNXO
printingPQPPPPPPPP
printsMNOPPPNOZP
priorRUPMOMNQRO
prior authNVOPPMOORP
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
processLLPPPOON]N
prochlorperazineRPOSNPPPPP
profKQLPP[MOPP
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
pronounceJWPPPPPPPP
proofQOPPPPPPPP
properQOPPPPPQPP
properlyYPQPPKNONP
properly $WOPPPMPPNP
prophylacticSLNWQPMONP
prophylaxis[NNRIPMOQP
prophylaxis $XQPNMOOPOP
propofolKOORWPOOPO
proportionMOUPPPOPPP
propranololINXNUOPOOO
prosecutedLLNPPOPNMa
prostataUNOPPPOPPO
prostateWHMPP\KOOO
prostate cancerPPPPPQPPPP
prostatitisJPPPPPWPPP
protect\OLPMPPPOO
protect theQPPPPPPPPP
protectionMJPPPPPPPZ
protectorsQPPPPPPPPP
proteinMNNOOTVPOO
protocolNJMLMONKbX
protocolsUOPPPPPPLP
proudN[IPPPOPPP
proud ofPTMPPPPPPP
provaNXNPPPNPPP
proveSOPPPPPPPP
provenRPPOPPPPOP
providedOQPPPPPPPP
proxyKOPPPPPPOW
prpSOPPPPPOPP
psRNPOPPPUMP
psa[HHNOZTNNN
psa cameMNKPP\OPPP
psa screeningSOPPPPPPPP
pseudoephedrineDPPO^PPPPP
pseudomonasOOOPPPSPPP
psoriasisRKOPNVPPPP
psychSVOOMONPOO
psychosisOOOPPPTPPO
ptFDTMWCVJSh
pt $OMMOSOOPPV
pt inSWOPPOKPPM
pt isPPQPPORPPP
pt onIQPO]OLPOO
pt withYNQOLLRONQ
pt'sPMQPOVNPPP
ptbSPPNPPOPPP
pthKHLJMOnOOO
ptoOHPNPPPO]P
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
pumpLSVOPTMPNN
pumpingPNSPPPPPPP
pumpsOUOPPNPPPP
punMVPPPOOPPP
punctureVNMPPOSPNP
puncturesQPOPPPPPPP
pupilMPTPPLWOOO
pupilsKK]NONTPPO
purePPRPPNPPPP
purpleJPUPPKWOPO
purposeONVNPPPPPP
pusQNRPPPPPPP
pushMTI\KWJNRO
push theUPPPMPOPPP
pushedPONPPONXOO
pushingUNOPPOPPPP
putTMPNSGFfMO
put aPPRPPMPPPQ
put herQPPPOPPPPP
put inPLXPPPOOPP
put itOPPPPNTPPP
put onTQOPOPLOOS
put theLYNPPNOQOP
putsPUNPPMPPPP
puttingOTOPPPPOOP
puttyPNRPPPPPPP
puzzleOPPPPPRPPP
pwedeMPNMTTPPPP
pyeloQQOPPPOPPP
pyloriRPPPPPOPPP
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
qtIORM[PNPPP
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
quedasWMMPPPPPPP
quellesVNMPPPPPPP
quelqueQPPPPPPPPP
quemMXOPPPOOOO
queryINNMPINhOO
questionQKPPOUPPPP
questionnaireSQNPPPPOPO
questionsPWKPPNPPPP
quetiapineMOPTOTNPPP
queuePYLPPLOPPO
quiKWPPPPOPPO
quickPKYOPOOPQO
quick $MI[PPPPPPP
quickerQUPMPPPPNP
quicker ?QPPPPPPPPP
quickestROPPPPPPPO
quicklyPMSPPPPPPP
quienOVMPPPOPPP
quieroPKWPPPOPPP
quietM\NPPMRONN
quiet $OQOPPOSPOP
quirofanoOMWPPPOPPP
quitUMMPOTMOOS
quit smokingQPOPOROPPP
quitePQPPPPPPPP
quittingVNNOOVNONO
quizOZPPPJOPPP
rNPVNPOOULO
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
raisedNRKOOWVRLM
raisesSOPPPPOPPP
ramadanRONOOUOPPN
ramiprilQMTQQPNPPP
ranLVXMONMPOP
randomRMOPPPRPPP
rangOUMPPPPPPO
rangeCYN[IOVOOP
range $IYNZIOOPPP
ranolazinePPPPQPPPPP
rapidWKQOOOMNVN
rapid responseULTPPPNPOO
rarQPPPPPPPPP
rashIFMMUXaNLO
rash onUONPLOTPPP
ratPPVPPKPPPP
rate@LQtCKJ]NL
rate #2NTNPPPQPPP
rate $gNPKJOMMPM
rate ?NPPSPPPPPP
rate controlRPPOPPPPPP
rate forCNPPPPPbOP
rate inNPPSOPPPPP
rates^NNOMONPOM
rates $[OOPMPOPOM
ratherQPQPPPPPPP
rather thanQPQPPPPPPP
ratioRMO[NOMOPO
ratio $PMO[NOMPPO
ratsPSNPPPPPPP
rattleQPPOPPPPPP
rawNJNPP[OPPP
rayVKMOOSWOOL
raysOGPPPPOOJc
razorPMSPPPPPPP
rbbbONPPPPUPPP
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
readJUINOL^VLO
read aboutOSPPPPPPPO
read codeNOPPPPOWNP
read itOTPOPQOPNP
read thatPUPPPNOPPP
read theNUOOOPOPPQ
readerPQOPPPPPPP
readingPRMOPQQPPP
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
recordMQPPQPOPPS
record $NRNPPPPPPT
recordablePOQPPPPPPP
recordedJMNPPPPOO^
recorderTNPPPOPPPO
recordingPPPPPPPPPQ
recordsOLLPP[OONR
recoveredKOMPPP[PPO
recoveringPQPPPPPPPP
recoveryYP[KOKNNNN
recovery $PK[OPPONOO
recruitmentOQPPPPPPPP
rectalSMSOPPPPPP
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
reducibleNOPPPPTPPP
reducingOOOTPPOPPP
reductionPMOTOOOUOO
reduction $QOOSOPPPPP
reduzTOOPPPPPPP
refeedingLPPPPPUPPP
referSNPOPOMNXO
refer forQPPPPPPPPP
refer toPNPPPOPNVP
referralVOMOPNMRRO
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
refuse toPOPPPNPOLY
refusedQVOMMPOQOQ
refusesFKNOOVNOO_
refusingWOOPPPNPNO
regLJWPPOOOWP
regardingRQNPPPPPPP
regardsPSNPPPPPPP
regimenPKN\NONOPO
regionQPPPPPPPPP
registerOOOPPPORSP
registrarL[LPUMOORJ
registrationNHVONPOPNY
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
relativeKJUPPOPOOZ
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
removalUJOMPOOSTP
removedNNVPPPOQPP
renal8MNsMOOOOO
renal colicRPPOOPPPPP
renewalPQPPPPOPQP
repLSMOOOOOYO
repair\SLOPNKPOO
repair $VPNPPONPPP
repairedOVLPPPOPPP
repeatQNJ`LOLNUN
repeat itRPPPPOPPPP
repeat theOPPQPPPPPP
repeatedTOPMPPPPPP
repeatingPPOPPQPPPP
repeatsOOPPPOTPPP
replaceUOPPPPOOPO
replacedOWMPOOPOPP
replacementTROUOMNOON
replyKVPKQOPWMP
repolJNPPPP[PPO
repondPMSPPPPPPP
reportJILNOJQ_TV
reportedOLOOPOOXNU
reporterPPOPPOOPPS
reportingOIOPPNPNSZ
reportsPTOPPPOPPO
requestPHPPPPPPXR
requestedPRPPPPPPPP
requestsOPOPPPPOJZ
requiredLMLPPPNPP^
requirementPPPPPPOSPO
rescanQPPPPPPPPP
rescueNMRPPOPPTP
researchPTPPPPPNNP
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
respiratoryNVOPPPPQNO
respireOMVPPPPPPP
respondLOPPPPPOPW
respondeRMQPPPPPPP
respondersOPPPPPPPRP
respondingUOPPNPPPPP
responseVOROPPNOOO
responsiblePPPPPPPPOR
respsLI_OOOOPPP
restORIPQVWOKM
rest andNPQPPQPPPP
restartSQMUNNOOPO
restartedH^OONPOPPP
restlessSPOPPNPPPP
restockedN]HPOPOPPP
restraintRKONPPNNTV
restraintsORPPPPPPPP
restrictedHNPOOPPO^N
restrictionLOPMPPPYOP
restrictiveQSOPPNPPOP
restrictive transfusionPSPPPNPPOP
result[JSOPKOOOQ
result $ZMKPPOOPOP
resultsMMIOPdNOON
resumeOSOPPPOPPP
resusNNSNOLNQ\L
resus $TKQPPOOOSO
resuscitatePROPPPOPPP
resuscitatedQPPPPPPPOO
resuscitationVNMPPPPPPP
retainedQKUOPOOOPT
retentionWMULPPMPPO
retention $TMPPPPPPPP
reticOOOPPPTPPP
retinaLPPPPPTPPP
retinalRPPOPPPPPP
retiredSKOPPOOPVO
retirementOSOPPPPPPP
retreatOSPPPPOPOP
retrievalPOPPPPPPQP
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
rifampicinIPPOZPPPPP
rifampinOPPPRPPPPP
rifaximinXOONLPPPPP
rigRPNPPPPPPP
rightCNTPQR[QKP
right $POMPPROPPS
right armQPPPPPPPPP
right awayPOSPPOPPPP
right handPPQPPOPPPP
right nowN[KPPONPPO
rightsPJPPPIOPO`
rigidMI]PONQPPP
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
riskoQBLLMAQMZ
risk $QNMPNOONOZ
risk ?SPMPTPMPPP
risk ifPPPPPOPPPR
risk inTOPPNPOPPQ
risk ofRPPPPPOPPP
riskierQPPPPPPPPP
riskyROPPPPPPPO
rispondeNNVPPPOPPP
ritardoNUPPPPNPPP
ritonavirJPOOYPPPPP
rituximabNMPPRPPPSP
rivaroxabanRMRULRONPN
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
rolledUF[PPMOPPO
rollingNINPPO]POP
rolloverPORPPPPPPP
ronchasPOQPPPPPPP
roofNOYPPNPPMO
rooferQNRPPPPPPP
roomN_PLMYCFZM
room #1L[UNOLLNQO
room #2PJ\PPPLPOP
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
rotatorVMPPPPNQOO
rotator cuffVMPPPPNQOO
rotavirusKOPOXPOPPP
roughOQOPPQPPPP
roundNVROOMQOPO
round theQKUPPNRPPP
roundingUNOPPPPPNP
roundsRZJOOUNOLN
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
rule^FJRNNIN`N
rule $RPPPPPOPPP
rule forQPPPPPOOSO
rule outZNNOPONPNO
ruledNQOPPPPROP
rulesJKOWNOOLS[
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
ruralSMQPPPPPPP
rushOVNPPPPOOP
rustyOPPPPRPPPP
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
safehELDgOHNKM
safe $ONNNYOOPPP
safe ?ROPKTQOPPP
safe forQNPPQSPPOP
safe inaPPPAPPPOP
safe toRNPOZMLPOO
safeguardingPHNPPPOP\P
safelyRPOPPPPPPP
saferPOPPSPOPPP
safer thanMPPPSPPPPP
safetyYNNOOPOPOO
safety planningTOOPPPOPPO
safewardsROPPPPPPPP
sahTRLLNPVOOP
saidLXQONSNNNP
said iPPQPPOPPPP
saignePNRPOPPPPP
sakeQQNPPPPPPP
salaMLZPPPOPPO
saladOTNPPPPPPP
salbutamolKNO[OPOPOP
saleNQQPPPPPPP
salineVOQSKOMORP
saline $POPPPPPPSP
saline inRPPPPPPPPP
saline nebsQPPPPPPPPP
salivaOMVPPPOPPP
salleOSOPPPPPPP
salmeterolSOPOOPPPQP
salpingectomyRPPPPPPPPP
saltOOOPPTPPPP
salvaTOOPPPOPPO
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
sangueJKbPOPLPPP
sanitizerPLMPPZNPPP
sankPRPPPNPPPP
santaPTNPPPPPOP
satNYOOPMONRO
sat #2PSPOPPNPPP
satellitePROPPPOPPP
satisfactionRQOPPPOPPO
satsVH^MOLNOPO
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
saysELSRMM^KRV
says #1PUOPPPMPOP
says hePNTPPOQPPO
says he'sNMPPRPPPNU
says myOTNPOQPPPP
says noNJROPRMONY
says shePNPPPSPPPP
says she'sPPPPQPPPPP
says theQNTPPNOPPP
sbSPPPPPOPPO
sbpYMQPPPNNNO
sbp #3RPPPPPOPPP
scMOLYOPPPPP
scabiesURNRPLNPPP
scaleLQJ\OMVMNO
scalesQROPPPOPPP
scalpLIKOOT`OPP
scalpelPOQPPPPPPP
scalyOOOPPNUPPP
scan[SJPOMOOON
scan $VRMPPNMPPO
scan ?QPPPPPOPPP
scannerNRLNPONPZO
scansQNPPPQPPQP
scaphoidMMPPPPWPPO
scarPONPPTPPPP
scaredMOUNOWNOON
scared ofPQRNPROPPO
scarletOPPPPPPPPR
scenePQPPPPPPPP
schQPPPPPPPPP
scheduleKOHcOMKRRO
schedule forOMPQPPPOUP
schedulingOSOPPPPPPP
schemeMNNROPPZNP
schizophreniaMPNPTPRPPP
schockROQOPPPPPP
schockraumOMVPPPOPPP
schonOYKPPPOPPP
schoolQVKMMZNOON
school $ORMPOTOPPP
schreitOMVPPPOPPP
schwilltOMUPPOPPPP
sciaticaRRSOOOLOPP
sciatica $SPPOOPPPPP
scienceLUPPPPPPPP
scissorsONUPPPPPPO
scooterPPPPPQPPPP
scopeVQLONONOPS
scoreXSKKOQVOMO
score $POOPPSOPPP
scoredPQPPPPPPPP
scoresPSOPPPOPPP
scorpionOQSPPOOPPP
scratchPQPPPOPPPP
scratchedOKOPPWPPPP
screamPSOPPOPPPO
screamedPTNPPNPPPP
screamingMH`PPNMPPP
screamsSPRPPMOPPP
screenTWQOPJLNQP
screeningYNLOONJYOO
screening $TNPPPPOPPP
screening colonoscopyONPPPPNWOP
screening forQPPPPPPOPP
screensPLOPPUPPPP
screenwashPMTPPPPPPP
scriptJXOOUPMQNO
scrotumPOSPPPNPPP
scrubbedOQPPPPPPPP
scrubsNYKPPQNHXP
scubaPOOPPRPPPP
seRLZOPNMOOO
seaPQPPPPPPPP
sealPRNPPPPPPP
sealedNYMPPPOOOO
searchQKMPPPPPPX
seasickPQOPPPPPPP
seasonMTNPPTNPOP
seasonalQPPPPPPPPP
seatONTPPOPPPP
secMKRPOOUOOV
seclusionVMPPPPPPNP
secondRXVQNMMNNK
second floorNXLPPPPPOO
secondaryNPPPPPPSPP
secretPROPPPPPOP
secretaryPRPPPPPPOO
secsPNSPPPOPPP
sectionDRHOONM[R]
section rateUPPOPPPNPN
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
seitNMXOPPOPPP
seizingNK]NPONPPP
seizureMZLNTNLQOQ
seizure $KTRPPOPQPO
seizuresTONPPLRPOR
selfUROOOQLQOO
self harmRPOPPPPQOP
selfiesPQPPPPPPPP
sellPPPPOPPPPQ
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
sensYMOPPPMOPP
sens specRPPPPPPPPP
sensePKNPPXPPPP
sensibilidadTNNPPPPPPP
sensibiliteSNPPPPPPPP
sensitivQPPPPPPPPP
sensitiveMPPPWPOPNP
sensitivityWNPPPPOOOO
sensitivity $QPPPPPPPPP
sensitivity ofSOPPPPPPOO
sensorPQPPPPPPPP
sentDqIOQMPOLK
sent $NRQPPORPOP
sent aPROPPPPPPP
sent toPUOPPPPPON
sentenceYJPPPPOPPP
sentimentalNVNPPPOPOP
senzaNKYOPPOPPP
separatePPPPPPPQPP
separatelyOUPPPPPQKP
sepseZLMPPOOPPP
sepsisJ^NMMLJUWN
sepsis $QNPPPPPRPP
septicMKQPOOXROP
septic shockYNLPOPMQPP
septicoQPPPPPPPPP
sequelaeNPPPPPOTPP
sequenceQPPPPPPPPP
sequentialWNOPPPPOON
sereventSOOPPPPOPP
seriesTSLPPOPPPN
seriousUOOPPOOPPP
seroquelPPPPPQPPPP
serotoninNPPPSPOPPP
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
sgltYPONNPOPOP
sglt #1YPONNPOPOP
shahOIONPbOMNO
shakesRPPPPOPPOP
shakingOO\OPKKPPP
shaking andPPUPPKPPPP
shallMXMPPSPPLO
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
sheOSVOR]KMIH
she canQPPPPPPPPP
she can'tONVPPMPPPP
she feelsOPQPPPPPPP
she hadQVNONPNPPP
she hasNIXPOTOPPP
she haveROQOMNWPNO
she isISWPRSLPPN
she justVMOPMPPPPP
she needYMKPPUNPOO
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
she's hadMSLTPPPPPP
she's inPSPPPPOPOP
she's justPOPPQPPPPP
she's onTNQPQMOPOP
shedPOSPPPPPPP
sheetOQQOPNOQTP
sheet $POROPPPORP
sheetsPPQPPPPPPP
shelfPQPPPOPPPP
shesOIYPPPPPPP
shiftJ]GONWMNTN
shiftedOTNPPPPPPP
shifted toOTMPPPPPPP
shiftingPLOOPYNPPP
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
shirtsPXMPPPPLOP
shiveringRMRPOPPPPP
shock[MZONIHPOO
shock $WIUPOPNPPP
shockableSNPPPPPPPP
shockedNQSPOOPOPP
shockingPROPPPPOPP
shocksMPVNPPPPPP
shockwaveSOPPPPOPPP
shoePTNPPOOPPP
shoesNRTPPRNOPM
shootPXMPPNPNPP
shooterOG[PPPPPPP
shootingTNPPPPOPPP
shopPPRPPOPPQP
shortB[ONOSXTOJ
short courseTMPPPPPPPP
short ofLWSPPPPOPK
shortagePSOOPPOPPP
shortenYOPPPPPNLP
shortenedRNPPPPPPPP
shorterYNPMOPOPOP
shotKROZNTLONO
shot forPKPPPUPPPP
shotsUJ\OOOOQIO
should]GEUNdHVGK
should aTPPPONPOPP
should heNMOPPWOPPP
should iPAMNS[SWOM
should sheNOLPO[OOPP
should someoneQPPPPPPPPP
should thePQPOPPPPPP
should weR]POPLNOIP
shoulderPSQOOOQPOO
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
showsJNVPPOUQOO
shows aQPPPPPOPPP
shufflesPPLPPPUPPP
shutLJSPQPNOXP
siQKUNOQMNWM
siadhOPPPPPRPPP
sichNMVPPPPPPP
sickOTNTNTJPKT
sick dayPOPUNPPOOP
sick ofNUOPPROPNO
sickleSQSPOQKPPP
sickle cellQSNPPPOPPP
sicknessPPPPPPQPPP
sideOBPON][MON
side $OUJPPXPPJP
side andOPTPPNPPPP
side effectsROOPPRPPPP
side ofPHQPPPPNYP
side roomQOSPPPOPOP
sidedOOPPPOTPPP
sidesROLPPPTPPP
sidewaysOUNPPNPPPP
sieNKZPPPNPPP
sightRPPPPPOPPP
signIRMOQLTNTT
sign upPQPPPPOPPP
signalQPPPPPPPPP
signaturePWPPPPPOKO
signedMYMOOPONNR
significantPOPPPPSPPP
signingMEOPPPOPPa
signoraOSOPPPPPPP
signsOBNPPNNY`L
sildenafilNONL[OPPPP
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
since hisPMNPPOWPPP
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
single]NLEWNROOO
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
sistemaM[LOOPOPPP
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
sixQVOMURLNON
six monthsSPPOPOPPPP
six weeksPPOPQQOPPP
six yearROQPPOPPPP
sixtyQPPPPOQPPO
sizeN]SQOKKOOO
sizesPTMPPPPPPP
skeletonPROPPPPPPP
skewRPPPPPOPPP
skiPMPPPTOPPP
skillsNTOPPPPPPP
skinPFQOOOVXOO
skip[MNPONNPPO
skip theTNPPPPOPPP
skippingPPOPPQPPPP
slapOMXPPPMPPP
slappedPOKPOWPPPP
sleep]QHOOUPNOK
sleep $SVNPPONPMP
sleep studyPPPPPQPPPP
sleepingGYGPO\OPOP
sleeping pillsQPPPPPPPPP
sleepsQMPPOTPPPP
sleepyLJTPXNPPPP
sleepy $POSPPOPPPP
sleeveQPPPPPPPPP
sleptOUPPPMPPOQ
sleutelOVMPPPOPPP
slidPOQPPPPPPP
slideMPOPPOUPPP
slidesMYMPPNPPPO
slidingMJR]POONNP
slightlyNONPPSRPPP
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
sluiceMIRPPPPGbO
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
smellsKUJPPRVPOP
smells likeMSKPPOXPOP
smellyRPPPPPNPPP
smileOXLPPPNPOP
smilingOUMPPPPPPP
smokeMJZTOSMOOO
smokedTNPPPOPPPP
smokerOMOOVLVOPO
smoker $QOOOOMVOPP
smokersTOPOPOOPOP
smokingPOJNYVKRLO
smoking $SNPPPOOROP
smoking cessationJSOOWOPRNP
smoothNVOPPNPPPP
smxLPPSRPPPPP
snacksPQPPPPPPPP
snakeOQPXONMQNO
snake biteOPQPPPOQPP
snakebitePRPPPPPPOP
snapUOOOPOPPPP
snappedOPRPPPPPOP
sneakersPOPPPPPPRP
snfMOPPPPO[JP
snomedNMPPPPPYNO
snoresLMMPP[OPPP
snoringMTQPOQOPPO
snotTPPPPPNPPP
snottyPQOPPQPPPP
snowO[PPPOPPHP
snowingPROPPPPPOP
soTnJNMAHYIM
so iPTQPPLOPPP
so i'mPWPPPJPPPP
so isROPPPPPPPP
so muchQMTPPOPPPP
so noPPQPPPPPPP
so thatPPPPPOPTNP
so theULMPPPPRPP
soakedPOWPPPKPPP
soakingOKXPPOPPPP
soapUPNPPPOPOP
sobQPROPPNPPP
soberPPMPPPPPNU
sobreUQMPPPOPOP
socialSOOPPOPROO
socketLOOPPOOYPP
socksPULPPPPPPP
socorroOJYPPPOPPP
sodaPNTPPPOPPP
sodiumRMQNOOVOPP
sodium #3TNOPIPXPPP
sofaPSNPPPPPPP
sofortOMUPPPPPPP
softPPQPPPPPOP
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
somebodyMWSNRJMOTO
somebody withRPPPPPPPOP
somebody'sONUPPPPPOP
someoneVRXLISNLMQ
someone bringOTOPPPPPPO
someone offWOPJPOPPPP
someone onNOORTPPOPP
someone whoQOOOSPPPOO
someone withbNPPCOPPPO
somethingUJLOSLXOPP
something $MPNPQOXPOP
something elseQPPPOPSPNP
something forOPNPUOOPPP
sometimesLMLPO\OPPP
somewherePOOPPPPPRP
sonMOQPPZMPPN
son isPLQPPTOPPP
son'sJLNOO`OPPP
songPTMPPPPPPP
sonoNOVPPOOPPO
sonsPMOPPSPPOR
sontNSQPPPPPPP
soonXLNMPVOOON
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
sosOKWPPPPPPP
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
spareQVOOPOOONO
sparesPQPPPPPPPP
spasmVNQOMPPPPP
spasmsNORPPORPPP
speakMRXPPNMPOP
speakingPPPPPQPPPP
specRPPPPPPPPP
specialNTNPPPPSNP
speciesOOOPPPTPPP
specificityRPPPPPPOPP
speckledQLOPPPUPPP
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
spongeOLVPPPPPPP
spontQPPPPPPPPP
spontaneousRPOPPPPPPP
sporanoxQPPPOPPPPP
sportsMUNPPPPPPP
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
spuitMMXPPOOPPP
spurtingNJ[PPONPPP
sputumQGNOPO^POP
sqPOPPPPPSOP
squeakyORPPPPPPPP
squeezePPQPPPOPPP
squishyPPPPPQPPPP
srVMLOKPM\OO
ssriROMOTPOPPP
ssrisZPPPHPOPPP
stECMMXMmNNO
st elevationJOQPPPXPOP
st john'sMPOPUOPPPP
staOH]PPOOPOO
stabONVPPONPPQ
stabbedRORPPPPPPO
stabbingNQRPPPPPPP
stabielPSNPPPPPPP
stableZXENINTRON
stable anginaQPPPPPPPPP
stable cadRPPPNPPPPP
staffCH[OOTNNVU
staff $PJPPPOPPWP
staffingPLPPPNPPOX
stageQONOOSRPPP
stage #1OOOPOUOPPP
stagingPQOPPPPPPP
stairsNUOOPPPPOP
stairwellPQOPPPPPPP
standXMJPOWNOPN
standardQOOPPPPPRO
standingOOVPNMSPPN
stanzaNLWPPPOPPP
staphTOPOPOPPPP
staplerOTOPPPPPPP
starNROPPOSPPP
starchQPOPPPPPPP
staringONSPPNSPPP
starrtSOPPPPPPPP
startITMrBOJMOL
start $PPOSORPPNP
start inLPPVOPPPPP
start withRPPSOOOPPP
startedJITJ^YNOON
starterPQPPPPPPPP
startingSKKaMPNOOM
starting doseFPP[PPPPPP
startsNSPPPPPPPP
statKTQMQIOPP\
stateOOOPPOPPMY
statementPPPPPPPQPP
staticOSOPPOPPPP
statinIULLO\TOOM
statin $USPOMPNPPO
statin ?OPPPPRPPPP
statin andKPPPVPPPPP
statineUOPONPPPPP
statinesQOPPPPPPPP
statinsSRNKLOZOOO
statins inYKPPOOPPPP
stationMXPPPONPON
stationsPQPPPPPPPP
status[LQNMMKROV
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
stentSKQOQ[NMNM
stentingQPOPPPPPPP
stepMNL`ONNOOP
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
stingPOTPPOOPPP
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
stoneYHHMSZOOPO
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
stoppedKSZJURLONN
stopped breathingNMVPPPPPPP
stoppingUJSJZLOPOO
stopsMLKPOYRROP
stoptOORPPPPPPP
storeOQRPPPPPOP
storesOOPPPOPPTP
stormOWOPPOMOPP
storyPSOPPNPPPP
straightUVNPPNMPNO
straight awayROPPPPPPPP
straight toRROPPONPRO
strainPPPPOPPRPP
strangePNSPPOPPPP
strangledPOQPPPPPPP
strapQPPPPPPPPP
strategyOTPPPNPPPP
strawberryOPNPOOUPPP
streetQLTPPOPPPQ
strengthQOOTOPOPPP
strepRPPOOORPPP
stressNSLRPWMPNP
stress testTNPPPNPPPP
stretchQPPPPPOPPP
stretchesQPPPPRPPNP
stretchingQPPPPPPPPP
stridorPPWOPNPPMO
stridor atPPQPPPOPPP
strikeOTNPPPPPPP
stringsONMPPXOPPP
stripNMQPOOVPOP
stripsPMPPPPPPUO
strokeSSRPLJKSWM
stroke $\JOOPNPOOP
stroke ?ROPOPQPPPP
stroke inOOQPPRPPPP
stroke ofNZMPPMPOPP
stroke preventionPRPPPNPPPP
stroke teamOKNPPPPPXP
strongQPPPPPPPPP
strongerSOPPPNPPPP
strongestPPQPPPPPPP
struckONQPPPPPPR
stuckIU[PPHRPPN
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
subarachnoidUOPPPPMPPP
subaracnoidQPPPPPOPPP
subclinicalRPPOPPPRNP
subduralRPPOPOPPPP
subgroupSNOPPPPPPP
subitoONTPPPPOPP
sublingualQPPPPPPPPP
submassiveRPPPPPPPPP
suboxoneLPOPVOPPPP
substituteRPOPPPPPPP
successYNNNPPOPPP
success $UONPPPOPPP
suchRPPPPPPPOO
suckPORPPOPPPP
suckedPNTPOPPPPP
suckingOPQPPPPPPP
sucrosePONVPPNOPP
suctionK[OPPMPPPP
sudandoPOQPPPPPPP
suddenMMXOPMTOPO
sudden deathQOPPPPPPPP
suddenlyQPSPPMPPPP
sueLNPPPOPOPX
suedNMOPPOPOPX
sufferOOSPPPPPPP
suffocatingPSPPPPOPPP
sugammadexPPOTNPPPPP
sugarPGZONVOOOO
sugar isPJTPPRPPPP
sugarsPOOPPOSPPP
suggestOOOPPSRPPO
suggestedPPPPPQPPPP
suicidalOMUOPOOQOR
suicidalityTPPONPPPPP
suicideSTKNJNMORZ
suicide preventionOSPPPPPPPO
suisKUSPPPOOPP
suitePQPPPPPPPP
sulOLWPPPPPPP
sulfMPOPTPPPPP
sulfaTPPOMPPPPP
sulfadiazineRPPPOPPPPP
sulfatoTOOPPPOPPP
sulphMONTSPOPPP
sulphateQPPPPPPPPP
sumatriptanDPPN_PPPPP
summariesLXNPPPNPPP
summaryXLNOPPOQPO
summerONOPPSQPPP
sunSLPPPSPPPO
sundayN[LPOQOPNO
sunday $PSPPPNPPPP
sundaysPHPPPOOP[O
sunscreenNPPPPRPPPP
sunshineOUPOPOPPOP
supOUPPPONOQP
superMWOPPPOPPP
superbPROPPPPPPP
superiorRPPPNPPPPP
supermarketPQOPPPPPPP
supervisedOORPPPPPPP
supervisionTORMPOPOPP
supplementOOPZJOOPPP
supplementsQPPPPPPPPP
supplierNRPPPPPPPP
supplyMPOOPPPLZO
supportPVOPPOPNOP
supportsOTNPPPPPPO
supposedPOOPPQPPQP
supraglotticQPPPPPPPPP
surPRQPPPOPPP
sureQOMPPNWPPO
surelyMPUPPPNPPP
surfactantUNOTMPOPPP
surgeonTPLPPTOPOO
surgeonsMURPPONPPP
surgeryOBUNQOUPTQ
surgery $SHRONNLOVV
surgery ?KPPOOOYPOO
surgery forQPPPPPPPPP
surgery inQPPPPPPPPP
surgery vsRPPPPPPPPP
surgicalPOPPPPPOTP
surrogatePOPPPPPPMV
surveyPQPPPPPPPP
surveyorsPTMPPPPPPP
survivalZKNOPQOOPO
survival $TOOPPPOPPP
surviveRNPPPPPPPP
survivedMVOPPOOPPP
survivorsSOPPPPPPPP
suspOPPTOPOPPP
suspectNPPPROPPQP
suspectedUNOPOPOQOO
suspendQPPPPPPPPP
suspensionGXOVNPPPOP
suspiciousPNTPPOPPPP
suturePQOPPONRUN
suturesENO]OPTNOO
suturingQNOPPPOQOS
suxJOPRZONPPP
suxamethoniumLPROUPOPPP
svtQMTPNPROOP
swabPYMOONSMOO
swabsNRPPPOOPRP
swallowNLPSOVQPPN
swallowedVFeMPEOPOO
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
swellingNMQNNO]OOO
swelling afterNMXOPJVPOP
swelling andPOQPPPPPPP
swellsPOOPPOSPPP
swimmingPLTPPQPPPP
swingPPPPPPQPPP
switchNKQ_MPNOMO
switchedPRNPPPPPPP
switchingRONOPSOPPP
swollenQDNPPS_OOM
sxRPPPPPOPPP
symbicortTPPMPPPPPP
symposiumPRPPPOPPPP
symptomQPPOPPPSNP
symptomaticQPPPPPPPPP
symptomsROOOPOYMNN
syncopeUMOOOMNYMP
syndromeKPNOXPPPPP
syntoPPOQPPPPPP
syntocinonNPRPPPPPPP
syphilisPPPQOPPPPP
syringePNRNRPPPPP
syringe driverQROPPPPPOP
syringesPOQPPPPPPP
syrupJTPRRPPPPP
systQPPPPPOPPP
systemOUKPPLNOZO
systemicQPPPPPPPPP
systolicQKXQOOMPPP
systolic $OOQROPOPPP
tRTHMMM`NMN
t #1QMNONPYNPO
t #2ONOPPPUOPP
t #3.UPPPPOLPPP
t'sONPPPPTPPP
taI_UOOKNOOO
ta $LXOPPPOPOP
tabOPPQPPPPPP
tableNQSPPMOOKY
table $MNUPPMPNLY
tabletTBLVQ\QNOL
tablet $QPOPQSOPPN
tablet orJPPYOPOPPP
tabletsRD]OQ[HNNL
tablets $QSQPPPOOOO
tablets ?TNPPPPOPPP
tablets andPPMPPSPPPP
tablets forOQQPPPPPPP
tablets isROOQPRNPPP
tablets orPPPPPQOPPP
tablettenONTPPPPPPP
tabsPQOPPPPPPP
tacROPPPPOPPP
tackNVNPPPNPPP
tacosL`NPPOMPMO
tacrolimusPOPOSOPPPP
tagMMSPPPPTOP
taggedPROPPOPPPP
tagsMTPPPPPPOP
taiROPPPPPPPP
tai chiROPPPPPPPP
tailPPPPPPPPNR
takeVO@KJfKJZQ
take $PPPPPROPPP
take aTWOPPHPPPO
take homeUMPOPOPPPP
take itPOPPPQOPPQ
take thePSMPPRPPPP
takenPR]RMLNPLL
takesJMHM\WIOYN
takingRYGOSVNOLL
taking itOOQPPQPPPP
taking theSVLPPOOPMP
talkQcLLOONZBK
talk $SISOPMO[HR
talkingMO]POJPPPP
talksOMMPPXPPPP
tallPROPOPPPPP
tamifluSPOSNOPPOP
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
taperingROPOPPPPPP
target\IKOONYNPO
target inQPPPPPPPPP
targetedVNNPPPPOPO
targetsQPPPPPPPPP
tariffONPPPPPVLP
taskRPPPPOPPPO
tattooINPOOPNPP^
taviORPPPPPPPP
taxiPRNPPPPUNO
tazoOPPPQPPPPP
tazocinNPPRPPPPPP
tbHLPLXOYNTO
tbhLSOPPTOPPP
tbiQPPPPPPPPP
tcaNOQOUPOPOO
tcm\INPPPJUPP
tdapQPPPPPPPPP
tdsNOPZKPNPPP
tePNSPPPPPPP
teaM_JPOKUNNN
tea $MYNPPNOPPO
tea andOPMPPPTOPP
tea'sOSOPPPOPPP
teachVOPPPNPPNP
teacherRQPOPNOPPP
teacher #2RPPOPPOPPP
teachingLWMPPNPPOT
team>\[MPMMMZM
team $NRPOPOONWO
team'sNWLPPPOPPP
teams\JNPPPPMOP
tear\MOPPOJOPO
tear $QPPPPPPPPP
tearingNLXPPPOPPP
tearsRTNPPOOPPO
techMRSPPOSONP
techniqueQPPPPPPPPP
techsPLTPPPOPSP
teePUPPPPPLOP
teenGNUNORYOPP
teenageNHLPP_OPPO
teenagerXKROKNWPNN
teenagersRPPPPPPPPP
teensYMOPNOPOPO
teethPRNPPQPPPP
teethingQPNPPROPPP
teicoplaninLNPZMPOPPP
teleQWMOOONPPO
telehealthOMOPOPNZOO
telemedicinePROPPPOPPQ
telephoneSNOPPPPRNO
tellN>TPOE^NUY
tell herQPPPQOPPPP
tell himQPQPPOPPPP
tell meUKMRONQPVN
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
ten daysROPUNPOPPO
ten minPRPPPPNPPP
ten minutesQOYPOIOOPP
ten yearsUMPPOQOPPP
tenderJLLPPO`OPP
tendernessQPPPPOPPPP
tendonQPPPPPOPPP
tendonsSPPOPPPPOP
tenecteplaseUNOUNONOPP
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
terminallyPQOPPPPPPP
terminationNPPOPPOOTQ
terracePJYPPMPPPO
terribleKRTPOSNPPP
terrifiedPMOPPTOPPP
tescoPROPPOPPPP
testS`@NMTVNML
test atMZMPPOOPPO
test forSPPPPOPOPP
test isPOOPPUNPPP
testaNJZPPPOPPP
testedMMPPNYPPPO
testicleMOUPPOQPPP
testingZVIPPLKORO
testisPPRPPPNPPP
testosteroneQPOPPPPPPP
testsRYOOOOMPKO
tetanusUPPNMVMONO
teteONWPPPPLPP
texasLKMOOMOPPb
textedPMUPPPPPOO
textingOLPPPPJPP\
tgTOPPOPNPPP
tg #3TOPPOPNPPP
thN_JPPPHPTN
th $ORPPPPPPPP
thaiMYPPPOOONO
thanWOUNQMKPPN
than #1OLQPPPPQSP
than #2SOPPPPPPPP
than tabletsRNPPPPPPPP
than thePPRPPPOPPP
thankQUNPPNOPPP
thank youRQPPPOOPPP
thanksN`KNPMNOOO
thanks forPYPPPIPOPP
thanks toPQOPPPPPPP
thatPU=OQVZXDQ
that $QINPPL]SMP
that ?PQPPPPOPPP
that aONOPPPUPPP
that iPNQPPTNPPP
that itOMNPPNVQPP
that normalRNPPPXIPPP
that shePPQPPPPPPP
that theWKTNPOOPPO
that wasQRPPPPOOPP
that'llOPPPQPPPPP
that'sQP[PPLJPOO
that's allPMTPPPOPPP
thatsOSPPPNPPPP
theGw^?@DBSYS
the #1L]IPPQMXKN
the #2N^LPPNMOON
the ambulanceNWMPPPPPOP
the antibioticMOTPOPPPRP
the antiviralPPPPPQPPPP
the armSKTPPNPPPP
the aspirinMUMPPTOPOP
the auditPSNPPPPPPP
the babyUGXONPPOPO
the backPTNPQPPMPP
the basementORPPPOPPPP
the bathroomPMUPPNPPPP
the bedPLVPPNPPPP
the bellyPTNPPOPPPP
the bestQROOPQPPOO
the bigQSOPPPPPLS
the bikePROPPPOPPP
the bleedingPOSPPOPPPP
the bloodRRPPPMPPQO
the blueORLPPVNOQP
the boardNWMPPPPPNR
the bottleONSQPOPPPP
the breakOUMPPPPPPP
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
the clinicNMRPPOPOUP
the codePOOPPPPLWP
the coffeeLTPPPPPPPP
the cornerOQQPPPPPOP
the corridorORPPPPPPPP
the counterPQPPPPPOPP
the crashPQJPPPPPWO
the ctOUOPPPOPPO
the daughterOPQPPPPPPQ
the dayQQOPOPPPPP
the depressionMTPPPPOPOP
the deskORRPPOOOOP
the diabetesJXPPPTOOMO
the dialysisOVOMPPOORP
the doorLS[PPMPIOP
the dosePPPROPPPPP
the drugQPONOMSONV
the ecgSRPPPONPPP
the edWKOPPPPOOQ
the elderlyQOPPPPPPOP
the emergencyQQPOPPPPPP
the endQPPPPPPPPP
the evidenceQPOPPPPPPP
the eyeGTPPZONPPP
the familyQSLPPMORKW
the filmLQOPPOVPOP
the firstTULRLPPPOP
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
the houseQPPPPPPPPP
the icuQNPPPPPPRP
the insulinQNVONPPPNO
the ivOOSPPPPPPP
the jabTOPPPMPPPP
the kettleMRRPPOPPPP
the kidneyTNPPOPPPPP
the kidneysRPPOPPPPPP
the kidsQKOPPVPPOP
the kitchenNUQPPNOPOP
the kneeWSOOPOKPPP
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
the linenNTNPPQPPPP
the lobbyPQPPPPPPPP
the localNPPOPPPPSP
the logOUNPPPPOOP
the longQROPPOPPPP
the lungQPPPPPPPPP
the manNTNPPPPPPP
the matchPQOPPPPPPP
the medKSNPPPPPUP
the messPPNPPPPMWP
the morningTKHOPWUOOP
the mouthPKXPPPNPPP
the mriSOOPPPOPPP
the neckPORPPPPPPP
the needlePPQPPPPPPP
the newNWKONQML[L
the newbornROMPUMPPPP
the next\JMOPOOPPP
the nightLSPPPOSPQP
the notesOKOPPOOPRW
the numberTUPPPOOOJP
the officeNVNPPPORNP
the oldOUOOSPPOKP
the onPEHPPPPPdO
the oneNWNPQOOONP
the onlyPLUPPOPPPP
the orUOPPPPLPPP
the otherLMOPPNZNTO
the overdosePROPPPPPPP
the oxygenPNTPPPPPOP
the paperUOONPPOPPP
the parkingPQTPPNOPOP
the patientPFXPPOOROR
the pharmacistONPPPPPSPP
the pharmacyPSOOPROPMO
the phonePJSPPNPPVO
the pillNMNPPPOOVQ
the pillsOK[POLPPPP
the poolPLTPPPPPPP
the potassiumPPRPPPPPOP
the practicePRPPPPPPQN
the printerPSOPPOPPOP
the prostateQPPPPPPPOP
the qPTMPPPPPPP
the realORPOPPPPPP
the repOTOPPPPPPP
the restOPPPQPPPPP
the rightPJLRNWOSMT
the riskRPPPPPPPPO
the roadPQOPPPPPPP
the roofOL[PPNPPMO
the roomPPMPPRROQO
the ruleQPPPPPPPQO
the sameMJPN^LRRON
the scalePROPPOPPPP
the secondNYLPPPPPOO
the sepsisNRPPPPPPPP
the sharedPRPPPPPPOP
the shinglesNSNPOSPPPO
the showerPMTPPPPPPP
the sinkROSPPONPPP
the sluiceOIQPPPPGbO
the smallPROPPPPPPP
the spinalPMTPPPOPPP
the spineOORPPPPPPP
the staffNORPPRPPPP
the stairsPRQPPNPPPP
the steroidPPOPPRPPPP
the stomachROPPPPPPPP
the streetQOQPPPPPPQ
the strokeMLQPPPPOWP
the studentsOUOPPOPPOP
the surgeonPROPPPPPPP
the surgeryKHSPTOPPXO
the tableRNUPPMPPPP
the tabletQPPPPPPPPP
the tabletsMIWPPTOPPP
the teaPQPPPPPPPP
the teamOXPOPOQPKP
the thighMLUPPPRPPP
the thirdSNRPPONPPP
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
the ward]BKKONMOR_
the wayQPROPNOPPP
the weekPRPPPNPPPP
the weekendOMOPPVPNNS
the weeklyPOORPPPPPP
the whiteboardOWNPPPPPMP
the wholeMRRPOTOOOP
the wifiOYMPPPOPLP
the windowPNSPPPPPPP
the woundNNTPPPPPPP
the wristPLNPPP[OMN
the wrongROUPPNPPNO
theatrePOZQORINQM
theatre #1OLZPPMOPPP
theatre $OWKROOPOPP
theirVQOPNJMPUP
their ownSPOPPMPPSP
themMPTNQPIMSV
them $NTLPPPNNWO
them ?RPPPPOPPPO
them backLTOPRPPPPP
them fromPRNPPPPPPP
them inPMUPPPPPOP
them toMPOPOTPPPP
then?F`cJJ_PJL
theophyllineGOOTYPOPPP
theoreticalKPPPUPPPPP
theoryQPPPPPPPPP
therapeuticQWOLOPOOPP
therapistRMPPPRPPPO
therapyOKLOOWN[ON
therapy $ROPPPPPPPP
therapy forTOPPPPPNPP
therePNIOLSJZ[L
there $K[JPOWKUKN
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
thermometerPROPPPNPPP
thesePZLOOMZLIO
these daysPZOPPPOOJP
thesisN[MPPNMPPP
theyX[?KUTKMLV
they haveSLOPPTOPPN
they reduceQPPPPPPPPP
they wantNLNPPZOPPO
they workQOPPPPPPPP
they'llPQPPPPPPPP
they'reLSSPQPOPPO
they'vePNPPPSPPPP
thiamineNOPWLPPPPP
thickTLMPPNXOPP
thickenedVOOPPONPPP
thickenerSNPQPPPOPP
thicknessTOPPPPNPPP
thighMHVPPNYPOP
thighsXPOONLPPPO
thinTTNOOPNPPP
thingJ\QOWTGOJO
thing $MLOPRWOPPP
thingsTMNPPOUPNP
thinkKK\OPN]OFO
think $PNRPPNSPPP
think iPPNPPUNPPP
think it'sROPPPOQPPP
thinkingJGJPOcVOPO
thinking aboutMOOPOXOPPO
thinking ofLIMPP`OPPP
thinksPRSPPNOPOO
thinnerQMTPPOPPPP
thinnersSOOPPOMPRP
thirdPRYOOQJPMO
third timeQPPPPPPPPP
thirstyPOQPPPPPPP
thirtyLOWPPNPPPP
this?cCMNJjF^H
this #2TPPPPPMPPP
this $OUNPRNNPPQ
this aMHOPPO^POP
this afternoonPURPPPMPLP
this amQTSPPPIPPP
this hospitalOMPPPPOPVP
this isOOQPOTOPPP
this monthQQJPPXLPQP
this morningST\NOLEOOO
this onePQPPPPPPPP
this timeOSVPPKOPOP
this weekR\LPPSEPOP
this winterYNPPOPOPKP
this yearQPPPPPOPPP
thoracotomyQPPPPPPPPP
thoseKQLPRK_PLO
thoughtSQPPPMPPPP
thoughtsPLPPPTPPPP
threadMOOPPPVPPP
threadyPOQPPPOPPP
threatOLSPPPPB`P
threateningQPPPPPPPPP
threeTMSSMRNNLR
three daysQPPRNPOPPP
three monthsSPPPPNPPPP
three timesNNNTOVNPPP
three weeksZPKPONOPPP
three yearsLPPPPPOPPV
thresholdTMOOPPOOQR
thresholdsRPPPPPOPPP
threwRVMPPONPPP
throatLG^MMNYOOO
throat $TPPOPPOPOP
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
thrownOPRPPPPPPP
thruONSPPPOSPP
thrushLPPPUPPPPP
thumbQOKPPMXPPP
thumbsNMMPPM[PPP
thunderclapTPPPPPMPPP
thursLVLOPTOPOP
thursdayOXQPPOMPMO
thursday $OTPPPPNPPP
thxHeMOOOOOLO
thyroidMJSLOVXOPO
thyroid noduleQPPPPQPPPP
thyroidectomyOPPQPPPPPP
thyroxineRPPPOPOPPP
tia^KKLKMRPRR
tia $ZNKOLNUOPP
tibKOVPPPOPPP
ticagrelorOPPOSPPPPP
tickPGOPPWPXMN
ticketNZMPPOOOPP
tidLNPZOPOPPP
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
timePXYLOMJYEO
time $NGWPRQOQQP
time ?TPPNQPNPOP
time doesKYPMPOMNVO
time forNRPPPPPPPP
time isN_POPOLOKO
time to[NOMOPPOPM
time'sPNPPPPOPTP
timesLPOPMVKNYN
times $OQPQPOPPOP
times aOPOTOOPPPP
timiQPOPPPPPPP
timingREHNSNNOfO
timing $HFLOSOOOgO
timing ofXOMOPPOPOP
timololPOONUPPPPP
tinglingOOKPPMZPPP
tinnitusPMPPPSPPPP
tinyMQROORSPOP
tinzaparinOROQPPPPPP
tiotropiumUPPOMPPPPP
tipSLRPPPPPPP
tipsOKOOP[OOPP
tiredLJJPN]XOON
tirednessRPOPPPOPPP
tiringPPQPPPOPPP
tirzepatideRPPPPPPPPP
tissueQPPPPPPPPP
titrateMOPYIPPPTP
titratedPOPPPPPPQP
titrationJNPaLOOOOP
tizanidineOPPPQPPPPP
tmpLPPSRPPPPP
tmp smxLPPSRPPPPP
tmrwPROPPPPPPP
toOPOb@T:KX_
to #1Q]JKPSLOPO
to #2UTROPOJPON
to #2.SPHSPROPPP
to #3QPPRPPOPPO
to #4PRPPPPPOOP
to $QOPUONRONP
to aPOMLZKOONX
to addNPNPUPPPPP
to anVPPOKPPPPP
to apixabanDPPWSSPPPP
to avoidOOORRPPPPP
to bayPORPPOPPPP
to beJ\PUOFPPVK
to billONPMPPPXOO
to breatheOJXPPPPPPP
to bringQSNPPPPPPP
to callPVMPPNOPRP
to checkUOPNPOPPPP
to comeROPPPPPPPP
to dischargeQOPPPPPPPP
to doOG]PPSOPNN
to getNELMOXMYZM
to giveTNMOOPPNUQ
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
to reportOOOPPOPONW
to roomOORPPPPPPP
to ruleTOPPPPPPOP
to sayOSOPPPPPPP
to seeSPPPPPMPPP
to sendRQLPPPMPVO
to skipSOPPPPPPPP
to someoneSPPPNPPPPP
to startRMPPNTPPPO
to staySOPPPOPPPO
to stopUPOLMXOOON
to surgeryNOTPPPPPNS
to switchOPPPROPPPP
to takeLPLORUOKQX
to tellRGVPPLNPPX
to theK_SKOBXKNU
to theatrePUNPPOPPPO
to treatXLPOPOPOMS
to tryOMOPNXPPPO
to useQPPOSOPOQO
to waitPMUPPNPPPP
to workUNNPPQPPPO
to writePOPQPPPROP
to youOPQOPORPPO
toastPVIOPOSPPP
toasterPQPPPPPPPP
tobaccoQPOPPPPPPP
tochterPNSPPPOPPP
tocilizumabRPPPOPPPPP
todaPPQPPPPPPP
todayRpFNSEGOMN
today $PXNPPNPPNP
today ?OQPPQPPPPP
today orRPPPPPNPPP
toddlerMIVTLSUOMO
toddler withSOOPOPPPPP
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
toiletOKSPPUPPPO
toiletsPOQPPPPPPP
toldK]@ON[MOOU
told herNWLPOROPPO
told meOUNPPPPPPO
tolerateRPPPPPPPOP
tomatoesPQOPPPPPPP
tombstonesPORPPPOPPP
tomoPNSPPPPPPP
tomorrowUYLNNMLMVN
tomorrow $KYLPOLOOWO
tomorrow ?PQPPPPOPPP
tomorrow'sPTOPOPPPPN
tonerP[OPPPPPFP
tonguePHINIRjONN
tonightRZ]OPELKNN
tonight $NKZPPIPLZO
tonight ?Q[OPQPOPFP
tonight orSOOPPPOPPP
tonitePDPPPPPN^P
tonsilOPTPPPMPPP
tonsillectomyQPSPPPMPPP
tonsillitisNPPPPPTPPP
tonsilsPONPPSPPPP
tooZIZLJ^GNNL
too $OSPPPPOPPP
too lateVMPMOTOPPO
too muchSKMQK[NPPO
tookVPiJQ@NNLO
took aONXOPLOPPP
took theOWQOPPPOLO
toolORPPPPPPPP
toothTKJOM\OPPP
topF\IUROSPNO
top ofQMOMTPTPPP
topamaxQPPPOPPPPP
topicPRPPPOPPPP
topicalNOPNWPPOPP
topiramateUPPPKPPPPP
toppedPWPPPJPPPP
toradolLOPQUOPPPP
torchPQOPPPPPPP
tornQOPPPPPPPP
torn meniscusQOPPPPPPPP
torrentialOMSPPPPPPP
torsadesKQU\ONMOKP
torsemidePPPQPPPPPP
torsionOUNPPMQPPP
torusROPPPPOPPP
totalQOPTOPNPPP
touchOTQPPONPPP
touchingOPQPPPPPPP
toughPQOPPPPPPP
touristPPOPOPRPPQ
tourniquetQLWPPOQOOP
tousOWKPPPPPPP
toutNI\OPPOOPP
touteOPRPPPPPPP
towardPPPPPPPQPP
towelPMQPPUOPPO
towelsNRQPPPPPPP
townMQTPPOOPPP
toxicNRQPOPQPPP
toxicityNOXPOPMPPP
toxidromeOOIPPPZPPP
toxinRPPPPPNPPP
toyotaPULPPPPPPP
toysPROPPPPPPP
tpaGOQXOPPVNO
tpmRPPOOPPPPP
traceNNWPPPMPPP
trachPQRPPOOPPO
tracheaNOUPPPPPPP
tracheostomyOPSPPOPOPP
trachyNOTPPPOPPP
trachysPOPPPPPPRP
tracingPPOPPORPPP
trackPPQPPPPPPP
tracksOQQPPPPPPP
tractorNQQPPPPPPP
traditionQPPPPOPPPP
trafficOVLPPPOPPP
tragarPOQPPPPPPP
trainKHWPPXOPPP
trainerOVNPPPPPNO
trainingUSNPPOONOO
traitOOOPPRQPPP
traiterVNMPPPPPPP
tramPROPPOPPPP
tramadolKNOSSNVPNO
tramadol andRPPPOPPPPP
trampolineRLMPPWOPPP
tranexamicLPTROPPPPP
tranexamic acidRPMROPPPQP
tranexamicoRPOPPPPPPP
tranexemicQPPPPPPPPP
transferOQLPPPOPRS
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
trayHXKOPONN[O
traysPQOPPPPPPP
trazodoneQPPPQOPPPP
treadmillPKVPPPPPPP
treatfLNOOHJNLV
treat $WMPPPNPONR
treatedDJIONX^OPV
treatingZOOPPOMPMO
treatmentWOLOMRMQNT
treatment $ZOPJOONOPQ
treatment forOPPPPPPPPR
treeMSLPPNVPPP
tremorHKKPOU_POO
tresOOSPPPPPPP
triageNWSPONNOPM
trialcSJLONMNNN
trial $]JONPPOOOO
trialsYNONPMPPOP
trials $RPPPPOPPPP
triamcinoloneROPHOOPYPP
triedOSMPPRPPPP
triggerMOOPPOVQPO
triglyceridesQPPPPPOPPP
trimesterNKOM`POPNO
trimethoprimOPPQRPPPPP
trimoxazoleMOPSRPOPPP
tripMONOPTTPPP
tripleRNPPPPQPPP
tripodingPPQPPPPPPP
trippingQPPPPOPPPP
triptanVPPNIUPPPP
trolleyGYSOONLOVO
tropQSOOPPPPOP
troponinSPOPOOQPPP
troponinsNXOPPPMPPP
troublePKRPRWMPPO
trouble ?PPPPRPPPPO
troughPPPQOPPPPP
trtROPPPPPPPP
truckKOXPPPPPPP
trueLROPRNSPPP
true ?PRPPPOPPPP
trulyUPPPLPPPPP
trunkRKLPPOYPPP
trustQMMPPNOO]L
trust $POPPPOPPSP
trustedROPPPPPPPO
truthTNPPPNPPPP
tryPMNON]NOON
tryingKLNMX\OONN
trying forOPOPPSPPPP
trying toLLNMXZOONN
tshNHOOMYXOPP
tsh #2.QOPONTOPPP
tsh #3.PPPPPORPPP
ttgQPPPPPPPPP
ttmUMOPPPOPPP
ttosPRPPPPPPPP
tubTNRPPNNPPP
tubeTJ^NOOLOON
tubesQPJOPTNPSP
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
turnoOWMPPOOPPP
turnsQPPPPPPPPO
tuttaNMVPPPOPPP
tuttiNUOPPPPPPO
tvNYKPPOPPPP
tweePMTPPPPPPP
twelveRPOPPPOQPP
twentyKPMPSPOVPP
twenty minutesNPMPPPOVPP
twiceOJOUO\IQOO
twice aPPOPPQPPPP
twice thisPKMPPZNPPP
twinMQTPPPOPPP
twinsPXOOPNMPPP
twistPQPPPPPPPO
twistedUNSPPMNPPO
twitchingNIWOPUNPPO
twoFUe]KJFWEM
two $RRNOPRNOOP
two daysTNPNPPSOPO
two hoursPVOPPLOPPP
two minutesONTPPPPPPP
two monthsOPPQPPPPPP
two ofSJVPPPOPOP
two weeksYLMNPRPPON
two yearJOTUPPPPPP
two yearsQOOSOTLPPO
txXNPPQONONO
txa\NJQMOOORO
txa forOPPSOPPPPP
txa inQPPPPPPPPP
tyH_NPPPOOOO
tylenolKMWPULPPPP
tympanicSNPPPPOPPP
typROQPPPNPPP
typeZJIWLSOTLN
type #1ZJJXLSNQNN
type twoPPOPPPQPPP
typedPTOPPMPPPP
typhoidOPPROPQPPP
typhoid $OPPROPQPPP
typingNLLPP]NPPO
typoPQOPPPPPPP
tyrePSNPPPOPPP
uHRNOUYOQLO
uaJNKPOObPOP
uberRMTOOOPPPP
uitOKXPPPOPPP
uk[IOPPQOPOO
ulcerMHKOONdQMO
ulcerativeQPPPPPPPPP
ulcersQRKPPZJOOO
ultraQOPPPPPPPP
ultrasoundRNNPONVPOO
ultrasound forQPPPPPPPPP
umQVPOPONOPO
umbilicalPNUOPOPOPP
umbilicusPPRPPPNPPP
umbrellaOSPPPPPPPO
unNPYOPOOOON
unaMJUOPPVPPP
uncleJQQPPUQPPP
uncle'sONOPPUPPPO
unclearOPRPPPPPPP
uncomplicatedTNPPPPOOPP
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
unprovokedSOPPPPOPPP
unrealPRPPPOPPPP
unrecordableOPRPPPPPPP
unresponsiveOMXPPONPPP
unsafePPPPPPPPPQ
unspecifiedOOPPPPPTOP
unstableROPPPPPPPP
unterONUPPPOPPP
untilSZIMORPSLN
until itTMPPPPPPPP
untreatedQPPPPPPPPP
unvaccQPPPPPPPPP
unvaccinatedQSQPPOOPPO
unwitnessedSPNPPPPPPP
uosmONMPPPVPPP
upWcOc<IWT@D
up $SZVSKKJONN
up ?RPQQPPOPNP
up aTLSPPOPPPP
up andOSRPONPPPP
up atPQONOZMPLP
up byPSOPPOPPPP
up everyLWOPPNPPPP
up forOPROROPPOP
up inQQOPPPPPPP
up onISOPML[ROP
up theKQPPOMOYPO
up toNMRTOPOPPP
up withNKPONVVOPP
updateO\KPPNOOOP
updatedPSOPPPPPOO
updatesPWKPPPOPPP
upgradePROPPPOPPP
uploadedPQPPPPPPPP
upperLOISNO^OOO
upper giSOOPPPPPPP
uprightVFMPPO[OPO
upsOSOPPPPPPP
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
urgentlyOPRPPPPPPP
uricQOOPOOSPPP
uric acidQOOPOOSPPP
urinaNPTPPPOPPP
urinaryQPPPPPPPPP
urineJOPLILmNLP
urlaML[PPPOPPP
urologistNOSPPPOPPP
urologyOPPPQPPPPP
urosepsisQOOOPJNYPO
usH\INNUOPUN
us $NFTNOZOMWN
us aOWMPPOOPPP
us orQJOPPPOTSP
usaZIOPPPOPPP
usbPRPPPPOPOP
use__FIPHLROM
use ?QPPPPPPPPP
use forPUPPPPPQKP
use theQVOPOMOPPO
usedRLPOSMOOOV
usefulSOPPPPPPPP
usefullQPPPPPPPPP
uselessORPPPPPPOP
userOOPJZPPOPP
usersUPPPLPPPPP
usesPPPPQPPPPP
usgMRPNPPOOVP
usingOSMPPKONYP
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
v #1QINOPO]OMO
vaSTNOOOOPPP
vacNSPPPPOORP
vacationLTPOPUPOMO
vaccinateRPOPPPPPPP
vaccinated\ONPFRPPPP
vaccinationDUOPZOPQOP
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
valveTONPNOTPPO
vanK]ROONJOSN
van deNZJPPPOPOO
vancIXOMTPPPPP
vancoMOPZKPPPPP
vancomycinSPPPOOPPPP
vanishPQPPPPPPPP
vanishedPQOPPROPPP
vapRPPOOPPPPP
vapeSPPOPNPPPP
vapesQPPPPPPPPP
vapingVMOOPQPOOP
vapourTPOPPPOPPP
vareniclinePOPOSPOPPP
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
veVOPOOONPPP
veganOPPPPPRPPP
vegetarianPPMPPVOPPP
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
vetOWKPOLQOPU
vezL]JPPPOPPP
vfO@oMPNMNON
vf $TF`OPONNON
vfibOOSPPOPPPP
viaLNUVPPPPPM
vialNPPOSPPPPP
vialsGTO`NOONMO
victimPMTPPPPPPO
victimsRPPPPPPPPP
videoWOKOPPUXHK
videosRUPPPLPPPM
vijfPNRPPPPPPP
villageOSSPPMPPPP
vincristineOLWPPPPPOP
violenceRROPPPPPPM
violentRRONPPPPPP
viperNNSTPPPOOP
viralOOQPPOQPQP
virusPPOPPPRPPP
visageOOSPPPPPPP
visionHKSOONaOOP
visitNNMNNLFvDN
visit $POPPPPPROP
visit ?OQPPPONWNP
visitingCYPOPONL^N
visitorPHJPONMLgQ
visitorsOPOPPPOOXN
visitsVMPOPOPNQP
visualOPPPPPRPPP
vitPLNVXRLKOO
vit dYPPGOTPPOP
vit kINOaNONNPP
vitalRPQOPPPPPO
vitalsOQRPPOOPPP
vitaminTUJLLTUNOO
vitamin dPTNPOSNOOO
vitaminaUNOOPPOPPP
vitamina dUNOOPPPPPP
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
vrouwSLRPPPPPPP
vs}4E>,LL]Hd
vs #1[OOLPOOPNP
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
wEBCLlP^SJQ
w aRSOPPQMPPO
w oLUQPPMOORR
w theKLNPSZNSNO
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
waiting onNWKPPQOPPP
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
wallOQQPPMRPOP
wantQLVJOTMPKY
want aPSOPPNPPPQ
want toNH_JPTOPOP
wantedONTPPOPPPP
wanted toOPQPPPPPPP
wantsLMAKUfFOK`
wants aPKLPO]ORPM
wants mePPPPPQPPPP
wants offRPPOPPPPPP
wants somethingMPPPSPOPPP
wants theQOPPPNPPPR
wants toOXMOUUONLJ
wardWMNJNNID]]
ward #1OQRPPPOPPP
ward $T@[KOOMGdM
ward isPROPPPOPPP
ward roundOWMPPPPPNP
wardsTOPPPPOPOO
warfarinNQLRXRKSNM
warfarin $SINMZONSOP
warfarin andPSMOQPPPPP
warfarin inrPOPPROPPPP
warfarineSPPOOPPPPP
warmPSNPPOPPPP
warningSPNPPOQOPO
warning $UOOPPPOOPO
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
washingPSNPPPPPPP
washoutNNPPWOPOPP
wasn'tPQPPPPPPPP
wasntPKVPPPPPPP
wasoQPPPPPPPPP
waspOQTPPPLPPP
wasteOSPPPPPPOP
wastingOPPPPPPPPP
watchRYQKUMNOLO
watch ?SPPPPPMPPP
watchedQPOPPPPPPP
watchfulRPPPPPPPPP
watchful waitingRPPPPPPPPP
watchingNUMPPPPPPP
wateraSRONLINMN
water'sPPQPPOPPPP
waterbirthRPOPPPPPPP
watersMOWPPPNPPP
wateryPLOOPOXOPP
waveLFTOOObONN
wavesKMPPPO\PNO
waxPOPPPTNPPP
wayOW[OQGLOOO
way $PQWOQKNPPP
way toOWNPPOOPPP
wbcINPMOO_OPP
weCTSBHV=Yc\
we allowedMNPPPPPPPW
we arePMVOPSOOMO
we callPMSPPPPPQP
we doLRQPPTONQO
we getNUOPPNOORO
we givePMRNQPPPSP
we haveHYOOONOLXR
we holdPLLOPOPPVT
we justPSOPPPOPPP
we keepQROOPOOPMT
we needLPSPPRPMTO
we stillXVOPPLPOIO
we stopUOOPPNPPPP
we waitQOOPPQPPPP
we'dRPPPOPPPPP
we'rePURNOONPNO
we'vePNTPPOPPPP
we've gotPNSPPOPPPP
weakQMWPPNNPPP
weakerQPPPPPPPPP
weaknessJOSPOPWOPP
weanQPPPPPPPPP
weanedOZHPPPPPPP
weaningTOPOOPPPPP
wearURNPPOOOON
wearsPQOPPPPPPP
weatherMVNPPSNOOP
webTOPPPOPOOP
weberPKKPPO\POP
wedPSMPPPPPPP
weddingNKPPPXPPPP
wedgeTPPPPPNPPP
wednesdayPSPPPPPOPP
wednesdaysNSPPPPPPPP
wedsPROPPPPPPP
weeQUNOPJYONN
weekISGMWWOYJP
week $HLGQVNU^MO
week ?SSPPPONPOP
week ofVLPPQPNOPP
week oldWNSPROHPPP
week orRXPOPPIPOP
weekendMSNOPTONOR
weekend ?NYOPPOOPMP
weekendsPIPPPPPPYO
weekerNNRRQPPPPP
weeklyXLMTOPOOPO
weeksZHTYRPJLKO
weeks #2PPPPPPQPPP
weeks $FHN^YKXNNN
weeks ?RPPOPOPPPP
weeks after\PKOPMROON
weeks agoROOPPPPPPP
weeks andMNRQOUOPPP
weeks ofPWKOPOQPOP
weeks orUPOOOPNPPP
weeks pregnantTOWNNMNPPP
weerNVNPPPOPPP
wegOMVPPPOPPP
wegovyMOPLPMPRXP
weighingOROPPPPPPP
weightWIIXKSTOOO
weight gainXPPKOPOPPP
weight lossPPPNPMVPPP
weirdNNPPPPTPPP
wekenOKXPPPOPPP
welcomeLZNPPPOPOP
wellTZANMLbNNK
well $NVKPNSQPPP
well ?QOPPPPPPPP
well asXNPPPPPOPM
well doneOSOPPPOPPP
wellnessOWPPPNNQNP
wellsRPQPPOOPPP
welshPSNPPPPPPP
wenigerTOOPOPPPPP
wentG_^KLLQNNN
went downOLUPPPOPPP
went homeMWNPOPOPPP
went inONXMPPPPOP
went outOOQPPQPPPP
went toOSPPPPPOPP
werLZOOPPNPPO
werePUPPPQOPOM
wernickeOPPRPPPPPP
westOPUPPPLPPP
wetQKUPPTLPPP
wettingOBMPPdNPPP
whatP6J^KOa[PM
what $KTQVLPPLSO
what aNfMNPILOON
what areQFLOPGSOU_
what canLZOOORMOPM
what didSOPPPPPPOP
what doXMXPPRNY<M
what doesGOOOPNdMLQ
what doseLPPYMPPPPP
what elsePNPOPOUOPP
what happensUOPNVNNOPO
what helpsSMOOO\HPOP
what iPNVPPOOPPO
what isS;N\JL\H]P
what nowOMOOPPQOOV
what shouldHOOSTGR\OO
what timeJiOLONHMQM
what toTNPOPSKUMO
what wouldLLORPWSOOP
what'sME<SMObQZU
what's ourOOPPPPPPSP
what's thePAEWNHYT`R
whateverNSPPPPOPPP
whatsJHNSONYSWM
whats ourOOPPPPPPSP
whats theOKLUOOTOVN
whatsappLMPOPPPMKa
whealQPPPPPOPPP
wheelORPPPPPPOP
wheelchairNXOPPPPSIO
wheelsPROPPPPPPP
wheezeQOTPPOOPPP
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
when iJQQOPUMUOO
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
whereKGeNNLPI^K
where $LTTPPOOGWP
where ?LLaPPPNPKO
where areOMRPPOOPUP
where didOYPPPPPPIP
where doNWPPPQOTGO
where isPLSPPPPPSO
where theOJNPPPXPRP
where'sNCQOPOUN^O
where's theNCQOPOUN^O
whetherbJMOLNPPOO
whether theRPPPNPPPPP
whichJ@DPIT[c\J
which hasQPPPPPPPPP
which isSQPONOPPPP
which ofUOONRMOPQP
which oneXPOOHOSPPP
which worksTPPPPOOOPP
whileYMUMSRKOKN
while breastfeedingXPPOJOPPPP
while iPSPPPOPPOP
while onKOPNXPOPPP
while wePOSPPPNPPP
whiplashUOPPPPOOPP
whiteJMQONMeLNN
white andPRSPPOLPPP
whiteboardOWNPPPPPMP
whoOFBMO>:_hn
who approvesOMPPPPPPWO
who areQPPPPPPPOO
who canMFWPOOOMId
who doMNVOONOKbF
who getsXMPNRPOPKP
who hadPOPPOQPPPP
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
who wantsMZPPSMPNMN
who wasOPRPPPPPPP
who'sH\NOSLMOTP
who's onP]PPPPOPFP
who's theN<OPPPONkP
whoeverN[NPPNOPNP
wholeRL\NNTLNNN
whole bloodYOMPPPLPOP
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
wieXPOPPONPPO
wiederMYMPPPOPPO
wifeGGZOOSJNNa
wife isNKVPPQNPPS
wife saysPLPPPOQPPU
wife'sOORPPROPPP
wifiK[JOPOOOVO
wildOTPPPNNPPP
willMRJMYXKOLS
will aYKOPPMPPPP
will beMVQPPOPOPN
will doJ^VPOLNOLO
will itSLOPQQPPPP
will theUPPPMPPPPO
windowUTPOOONOON
window $YLNOPPOPPP
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
withPWHIcIWTND
with #1MVNPPPMRPP
with ?SPPPOOOPPP
with aWQTVHJRPML
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
with herSRJPOSLPPS
with highQPPPOPOPPP
with himPROPPPPPPP
with hisPTNPPNPPPP
with itOWNPPKPPPP
with legROQPPPOPPP
with meORYPNKPPNP
with myQHQPL]PPPO
with noTORPPOMONS
with normalROONNOWOOP
with oneQSPPOOOPPP
with pneumoniaDKOUNXVRPP
with theM]JOVPLOFV
with twoPPOPPPOSPP
with typeQPPPPOPPPP
with usOLPPOOOOYP
with warfarinOPPOUNPPOP
withdrawPPPPPPPPOR
withdrawalTOOWJOPOPO
withinTJVOPPGTOS
within #1UMPPPPJUPP
within #2PPPOPPOOOS
within aROPPPPPPPP
within theNOTPPPPPPP
without[KKKMGQTQ[
without aOLQPOPPUWL
withuotQPPOPPPPPP
witnessWMOPPOPPPO
witnessedPOTPPPOONR
wkWMKKVMOVPO
wk ?RPPPPPOPPP
wk oldUPQPNPLPPP
wksXQHA[YPMOO
wks $^RMDXLLOPP
wks agoHPOPWOSPPP
wobblyQPPPPPPPPP
wochenPORPPPOPPP
wokeSWLPOMNPPP
woke upQWLPPMPPPP
womanPSPPUMMNOO
woman #2QPOPPNRPPP
woman ofOPOOTPOPPP
woman withRPQOPPPPPP
woman'sQPPPPPPPPP
wombPNSPPPPPPP
womenXNNONMOPSP
women $RPPPOPPPPP
wonNXOPPOOPMP
won'tGINOJePONX
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
worryNNKNVXNPPP
worry aboutNOOPSQPPPP
worryingPPPPPQPPPP
worseNNQONPYOOO
worse $RPTPPOMPPP
worsenRPPPOPPPPP
worstLMTPWNOPPP
worst headachePOSPPOOPPP
wortMOOPXOOPPP
worthSTOOMUMONO
worth itRYPOMOMONP
worth theQPPPPPPPPP
wouldOHLPWYYMMK
would aSPOPPNPPPP
would beNWPRPIPPPP
would itNOOPPTPPPP
would likeRUMPPONPPP
would youGAKRSgWONO
woundMMUONQOUNP
woundsSMOPPOMOQU
wowPUOPPPOPNP
wrapsQPPPPPOPPP
wreckingQKPPOVPPPP
wristOFTOPQ]OMM
wristbandPULPPPPPPP
writeJOOQPNNTPW
writesPQPPPOPPPP
writingPPPPPPQPPP
writtenOPRORINXPO
wrongMUVOMJLMM]
wroteMRRPQPOQNP
wtKNM^OOPOPP
wwONOPPROPSP
xWPYGJPLOH^
x #1PYZMLNGOOP
x #2QSOPPPNPPP
x rayUKMPOSWOOL
x raysOGPPPPOOJc
xareltoQMQSPPOPPP
xpertQOPPPPPPPP
xrKQOWOPOPPP
xrayPTOPPRNOOO
yRC[JZNPNOQ
y ?QPPPPPPPPP
y noQJYPPPNPPO
y oMPQPPPOPPS
y siteLONM\PPPOP
y vsROPPPPOPPP
y'allNROPPRPPPP
yaLO[OPONPOO
yeahLWOPPPOPPP
yeareIRXJQGMLN
year $XQONPMNOOP
year ?RPPPPOOPPP
year andOMPPPTPPPP
year canOOPPPSPPPP
year ofROPPPPPPPP
year oldYJS\KEQOOO
yearlyUOPOPOOPPP
yearsVJGPNT\MLR
years $VOOOPQNPOO
years ?QPPPPPPPPP
years agoLUOOMMWPPP
years andQPOONSPPPP
years ofTOPOPOOPPP
years onWOPNONOPPO
yellowIRPNZSLPOO
yesIVINXQMOOU
yes orNPNOYONPPP
yesterdaySBSONWXOOO
yesterday $NG[PPQOPPP
yesterday andSQOPOPOPPP
yesterday'sOQPPPPPPPP
yetMPSNPNLPZO
yet $NMROPNLPZP
yieldbKNPOOJOPO
yoNEPTNQTMOX
yo $KMMXQNUOOO
yo withRPOPPOPPPP
yogaRPOPPROOPO
yoghurtOTPPPPPOOO
yogurtPRPPPOPPOP
you9{=MNbeN@>
you $MPRNOXPOMO
you aNZPPPLNPOP
you allPSOPPOPPPP
you arePRRPPNOPPP
you doR]NNOVINKM
you getO\OPPMOPKO
you givePPPPQPPPPP
you knowPIPPPPPNZO
you startPPPROPPPPP
you tellTOPPPOPPPO
you thinkONOPPQTPPP
you wantPVPPPMPPNP
you'dOPOPPPQPPP
you'reN\MNPQOONN
you'vePRPPPOPPPP
youngSJKOPO[OOO
yourCbRNN_LNHM
your ownPOPPPRPPPP
yoursPQPPPPPOPP
yourselfPPPPPPPPPQ
yourselvesPSNPPPPPPP
yrYNMPLMRNOT
yr $\LOOOONOPP
yr oldESQSNOXOPQ
yrsTOIORWONOO
yrs $VRNOPOMOPP
yungQPPPOPPPPP
zFLOOMOOlHO
z pakSOPPOPPPPP
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
zoneMPPPPPUPPP
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
~'t_OMTPOQROOP
~'veNPQPPSOPPP
~'ve_NPQPPSOPPP
~_abQPOOQQOPOQ
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
~_advPOQPPPOPPR
~_aePQPPPPPPPP
~_afRMPQOPSNQP
~_afePQOPPOQPPP
~_afiPPPPPPOPQP
~_afrQPPPPPPPPP
~_aftPOPQPPRNPP
~_agONTNPQNPOR
~_agaQSOOORNPOP
~_ageQPOPPPPPPQ
~_agiPPQQPPQPPP
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
~_amRPSRPNOPON
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
~_armNPQPQOQPPP
~_aroPQPPPPPPOP
~_arrSRPPOOMPOP
~_artPQPPQOPPPP
~_asSPRNPNOPMS
~_ascOOQPPPSPPP
~_askQSNOPPOPOQ
~_aspRNQPPPPPPP
~_assQNPPPOPOPT
~_astOPRPQQOPOO
~_asyPPRPPPPPPP
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
~_azQPQPQPOPPP
~_azaPPPPQPPPPP
~_aziQPPPPPPPPP
~_baWOSOORONOL
~_babQOQQPRNONP
~_bacTSPNOQOONO
~_badPRPPPPPQOP
~_bagORQPPOPPOP
~_bakPQPPPPPPPP
~_balQMROPQPPPP
~_banMQMRQNRQRO
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
~_bisORPPQOPPPP
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
~_botPPQONSPPPO
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
~_bulOORPPQPPPP
~_bumQOPQOPPPPP
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
~_caiOPRPPPPPPP
~_cakOSOPPPPPOP
~_calOPSPPMPOQO
~_camOROOOROPRP
~_canQNVONORONQ
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
~_coSQUMONHSMV
~_coaQPOPPPPPPP
~_cocPPPPQPPPPP
~_codNNPOPPMWRO
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
~_cosRSOPPOPOOP
~_cotOPQPPPQPPP
~_couOPPNPQQQPR
~_covOQNOOPPQSQ
~_cpPOQPPPPPPP
~_cpaPOQPPPPPPP
~_crQNQPNPORQQ
~_craRPQOPQNOQO
~_crcQPPQOPPPPP
~_crePNOPQSPPPO
~_criPPQOOONQQR
~_croNQNQPOQROQ
~_cruQORPPOPPPP
~_cryPPPPOQPPPP
~_cuQQQNPNROQO
~_cufQRPPPPOPOP
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
~_delSQPNMOQPQP
~_demQQNOQPOQPP
~_denOQMOSQNSOP
~_depPOQQOPQOPQ
~_derOOPPPPRPPP
~_desPOSQPOPOPO
~_detQPOPOQPPPP
~_devPMPPPOSPQP
~_dexROPQOPPPPP
~_diNROPSKSRMO
~_diaOOQROPOQQN
~_dicNQQOSPPPOP
~_didPPQPPPPPPP
~_dieOSOPPPPPPP
~_difPONOPPTPPP
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
~_doOQPVOLNMSQ
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
~_drOOSSOKQMQS
~_draPRRPONNPPR
~_dreOOOPPQOOSP
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
~_esPQQOPOOOSO
~_escOPRPPPPPPP
~_eskPPPPPPPPQP
~_estORPPPPOPRP
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
~_faURTMNSKNOO
~_facQOROPOOPQO
~_faiQSRNOPNPOO
~_falPPQOPQOPPP
~_famOQPOPOPPPQ
~_farOOPPPOSPPQ
~_fasTNPQORNOOO
~_fatPNOPPUOOPO
~_feTKVLQRRNMN
~_febRPPPPPOPPP
~_feeOOPOPTRONP
~_felPPRPRNOPPP
~_femOOQPQPPPPP
~_fenPOQPPPPPPP
~_ferONSQPPQPPP
~_fetPPRPPPPPPP
~_fevPPONQOSPPP
~_fewROPPPPPPPP
~_fiUMXQMKQOLR
~_fibQPPPPPPPPP
~_fiePOQPPPQPPP
~_fifPNQPPPQPPP
~_figOORPQPPPPP
~_filPPOQONQQNR
~_finOUOOOPSOOO
~_firQPRPPNNPPQ
~_fisTOQPOOPPPP
~_fitPNSQPOOPPP
~_fivPPOQPPPPPO
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
~_forLNQPOONVSP
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
~_gaiROOOPPQPPP
~_galPOPPPQPPPP
~_gamPQQPPPPPPP
~_ganPPQPPPPPPP
~_garPPQPOQPPPP
~_gasQPRPOPOPPP
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
~_greORQPOORPOP
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
~_heaTQPOOOPPNO
~_heiPPOPPQPPPP
~_helOPROOQQOQO
~_hemQQQOPPOPPP
~_hepQOPPOPQPQP
~_herOQQOOQQORO
~_hfQPPOPPPPPP
~_hfrQPPPPPPPPP
~_hiQOTNPNPOPP
~_hidPQOPPPPPPP
~_higRPPOPPOPQP
~_hilQOQPPPPPPP
~_hinQORPPPPPPP
~_hipPOPPPPOPPQ
~_hisPQPPPPPPPP
~_hivOPQPPPPPPP
~_hoORQONOLPVQ
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
~_icPRPPPPPPPP
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
~_irQOPPOPQQOP
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
~_jePPQPPOOPOQ
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
~_keROOONQPOQQ
~_keeSOPPOQNPOQ
~_kenPOOPPPQPPQ
~_kepPOPPPPPPQP
~_ketOQPOQOQPPP
~_keyPROPPOPPPP
~_kiOPPSPOQOPO
~_kicOPQPPPPQPP
~_kidRNPPPPSONO
~_kilNROSPPOPPP
~_kinRPQPPPOPPP
~_kitOQOPPOPPSP
~_klPOSPPPPPPP
~_knPMQOSPPOPP
~_kneQNPOPQRPOO
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
~_lePSNOPKQRPR
~_leaRTNOPMOOUO
~_lecPROPPPOPPP
~_lefNQQPPPRPNP
~_legNPPPOPPOOU
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
~_ligRPRPPOOPPP
~_likOPRPOQROOO
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
~_lymNOOPPPTPPP
~_lysQOQPPPPPPP
~_maKMTRTPPMOS
~_macNRROQNQPOO
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
~_memRPOPPPPPPP
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
~_moWSVNNQKPLL
~_mobQOPPPPPPPP
~_modOROPPOOSPP
~_moiPQPPPPPPPP
~_molRNPPOQPPPP
~_monRQQPOROONO
~_mooQPPPPPPPPQ
~_morUSQONOMPNO
~_mosROPPPQPPOP
~_motOLSPPQQOQO
~_mouNOTPQPPPPP
~_movOSPPPOPPPP
~_mrPPPPPPPPQP
~_mrsPPPPPPPPQP
~_muMQNTPQQONP
~_mucOPOUOQOOOO
~_mulPOQPPPQPPP
~_mumOOOPPRQPPP
~_musRPOPQONPPQ
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
~_oddQPPPPPPPPP
~_oePPQPPPPPOP
~_ofQPRROPNOPP
~_offPQQPPPNPQP
~_oftQOPROOPPPP
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
~_opQPRPNONQQN
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
~_ouRMRNOOPOTO
~_ourOPPOPPPPRP
~_outRNSOPOPOQO
~_ovPPSPNOPMRR
~_oveQPQPNOPMRR
~_owOPPPPPPPOS
~_oxSOPPQOOPPO
~_oxiSOOPPPPPPP
~_oxyPPPPQOOPPP
~_paJOQNOIVTTQ
~_pacQSOOQONPQO
~_padPPRPPPPPPP
~_paeONQPPPPPSP
~_pagOROPPOPORP
~_paiOPOPOPVQNO
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
~_penMPPPNQRPOR
~_peoQPQOOROPNP
~_perQPQQPPOOPO
~_pesQPPPPPPPPP
~_petPPPPQPPPPP
~_phJQLOQNPSVS
~_phaOPOOPPOQSP
~_phePPPQRPOPPP
~_phoMPNPOMSQRR
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
~_plaNRQNORRQNO
~_pleNRQQOOQOPO
~_pluQPPOROPPOP
~_pnQQPPOQPPPP
~_pneQQPPOQPPPP
~_poNRUPMPKOQR
~_pocPPPPPOPPPQ
~_podOQPPPPPQPP
~_poiOOPOOPPQPR
~_polPMROOOOPRQ
~_pooOPQQPOPPQP
~_popOROPPQOPPP
~_porPPPPPOOPQP
~_posOQOPPRROPO
~_potQQQQOPOPOP
~_pouQOQPPPOPPP
~_powPPPPPPOPOQ
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
~_purOOSPPOPPPP
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
~_radOPSPPPNPPP
~_raiPROPPPPPOP
~_ramROPPPQOPOP
~_ranPPOROPQPPP
~_rapQOQPPPOPQP
~_rasONOOQRSPPP
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
~_relTNOOOOONRS
~_remRPPPPNOPQP
~_renLPPVOPPPPP
~_repOQLQOOPSPR
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
~_rivPOQQOPPORP
~_roPUWNPNNLPN
~_roaOROPQPPPPP
~_robORPPPOPPPP
~_rocQPPPOPPPPP
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
~_saQTTMTMONNO
~_sabOROOQPPPPP
~_sacPPQPPPPPPP
~_safULONTPOPQO
~_saiPQQPPQPPPP
~_salPRRRNPNOPO
~_samPRNORNPQNQ
~_sanOQRPPQOPPP
~_satPQROPOOPQO
~_savSOOPPOOPOQ
~_sayNORPOPROPQ
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
~_sheNPSPQOPPPP
~_shiQPLQOSROQO
~_shoTSSPNRNQKL
~_shuOOPPPPPPQP
~_siORPKQTRNQP
~_sicPPQQOQNPOQ
~_sidPNOPPRSOPP
~_sigMPNPPOQQRS
~_silPPQOROPPPP
~_simRQOOQPOPPP
~_sinROQMPTQOOO
~_sisNQQPOROOPP
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
~_spiRNPPPPPPQO
~_splOOPPPQRPPP
~_spoNSOOPPQPPP
~_sprPOUOPNOPPP
~_spuPMSPPPRPPP
~_sqPQOPPPPPPP
~_squPQOPPPPPPP
~_ssRPOPOPOPPP
~_ssrRPOPPPPPPP
~_stXRQPJVKJOR
~_staQQPSLPMNPT
~_steQQQROOQONN
~_stiPNROOROOQQ
~_stoSQNNRSOOOO
~_strQPRPOPOPPO
~_stuTRPONNPOQP
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
~_supOROPOOPPRO
~_surRNOPOPPOQQ
~_susORPQPOPPOP
~_sutNOPRPPPPQP
~_swNNTQMPVNPM
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
~_thaQUNOPOPQMO
~_theNTNRQNOQPO
~_thiNORQORVNOM
~_thoPOPPPORPOP
~_thrOMSOOQPPRP
~_thuNQOPPPTPOP
~_thyPOQOPQQPPP
~_tiOLRRNSMQTN
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
~_trVNPKQPQMRO
~_traPRRPPNNNSN
~_treRNOOOPSPNS
~_triUOOMQPPQOP
~_troPQPPPPNPQO
~_truQOPPOORPRP
~_tryOOPPQRPPPP
~_tuLRUOPRPOOO
~_tubQOQPPPPPPP
~_tueOROPPQPPPP
~_tumPPPPPPQPPP
~_tunOQPPPQPPOP
~_turNRRPPOOPOP
~_twOORPPRNQPO
~_twePPPPPPPQPP
~_twiOORPPRNPPO
~_tyQOOQPQPPOO
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
~_uniMPOROOPPTO
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
~_uroPPPPPOPRPP
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
~_vioQPPPPPPPPP
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
~_warRNOOQONNRT
~_wasPRQPQOOPPP
~_watSRQOPOOOOO
~_wavNMPPPPWPOO
~_wePSOQNTRONM
~_we'PPQPPPPPPP
~_weaPROPPPPPPP
~_wedPQPPPQPPPP
~_weePOORQRNPOP
~_weiPOOROPQPPP
~_welQTMPOORPOO
~_wenORROOOPPPP
~_werPQPPPPPPPP
~_whLGKSLPUR[P
~_whaMJLSNPWRRR
~_wheRNQRNONQSO
~_whiPMOOORSRPO
~_whoNQOOQNNOXP
~_wiQPPMTNOPNS
~_wicQPPPPPPPPP
~_widOOQPPPRPPP
~_wifNPQPPQOOQR
~_wilOQOOQQOPOQ
~_winQPPOPQPPOP
~_wirPORPPPPPPP
~_wisPQOPPOPPPQ
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
~_yelOQPPRPOPPP
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
~a'sOPQPPRPPPP
~a's_OPQPPRPPPP
~aagPOQPPPRPPP
~aalNOTPPPOPPP
~aal_NOTPPPPPPP
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
~absRPNQQPOPPP
~abs_QPOPPPOPPP
~abscPOPPPPPPPP
~absoPPPPQPPPPP
~abuPOQPPPPPPP
~abyQOQRPSNOOP
~aby'POPPPRPPOP
~aby_QOPRPQOOOP
~ac_QOQNRPOPOP
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
~ade_PPOOPQPOPR
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
~adinMORSQRNPPP
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
~advPOQPPPOPPR
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
~aemiPPPQPPPPOP
~aemoPQPQPOPPPP
~aesPOPPPPPPQP
~aesaPQOQPPPPPP
~aestPOPPPPPPQP
~af_PQPPPPPPPP
~afeTPLNTOPOQO
~afe_SPNNTPOPOO
~afebPQOPPOQPPP
~aferPPPQPPPPPP
~afetQPPPPPPPPP
~affNQQOOPQOPR
~aff_NNRPPQPPQQ
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
~aftQNQQPPRNPP
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
~agitPPQQPPQPPP
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
~ainUULOLRRMNQ
~ain_TSPOMQPONO
~ainePQOPPQPOPP
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
~al_VHQUINPQRR
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
~alcoOOPORQRPOP
~aldOORPQPQPPP
~aldoPPPPQPPPPP
~aleRORROPPNON
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
~alinROORNPQOPP
~alisOPPPPPQPPP
~alitROOQOPPPPP
~alivPOQPPPPPPP
~alkNTQOPOOSNO
~alk_NUPOPOPROO
~alkeOPQPPPPPPP
~alkiPPQPPPPQPP
~alksQOPPPQOPPP
~allOQUMSNLNPR
~all_MPSOPOROQO
~alleNPROTPOOPO
~alliOPQPPQOPPP
~alloQJTPQOOPQQ
~allsTQOPPONPPP
~allyRQNPPNOPOT
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
~altQNQPPNMRPS
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
~am_OPSQQQNNPN
~amaPROPOPPOPR
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
~ampiNPPPRPPPPP
~amplOROPPPQPPP
~ampoPPOQOQPPPP
~ampsQPPPOQOOPP
~ampuQNQPPPOPQP
~amsRQOTPNOOOO
~ams_QPPTPOOOOO
~amsuPQPPPOPPPP
~amyOOPQOQQPPP
~amylPPPPPPQPPP
~an'PMTPOQQPOO
~an'sPPQPPPPPPP
~an'tPMTPPPQPOO
~an_RMQPSNLQOR
~anaQPMPSOOPQQ
~ana_PQNPROQPPP
~anadPPPPPPPPPQ
~anaePOPPPPPPQP
~anagROOPPPPPQP
~analQOOPPQPPPQ
~ananORNPRPPPPP
~anapNPQPROPPPP
~anbPPPPQPPPPP
~anbePPPPQPPPPP
~ancSROSNMQQLO
~anc_NRPPQPQPPP
~ancaPPRPPPPPPP
~anceSQORONNRNP
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
~anglPOQPPPPPPP
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
~anzPORPQPOPPP
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
~apprOQOPPPPPSO
~appyOTOPPPOPOP
~aprRPOPNQPPPP
~aproRPPPNQPPPP
~apsTNSOPNOPOO
~apseROSOPOOPPO
~apsuQPPPPOPPPP
~aptPRPPPOPPOP
~apyROOOOROQOP
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
~ard_MSROOOMMVQ
~ardePROPPPPPPP
~ardiQNNPNOPQRR
~ardlOPRPPPPPPP
~ardsRSNPPNPPOP
~areTNPNNROQMS
~are_QROOPNORPQ
~areaPNQPPORPPP
~aredRQPOOPPPPO
~arelPNQPPROPPP
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
~arkiOROPQOPPRO
~arlSPQOOPPPOO
~arliPPPPOQPPPP
~arlyTQOOPOPPOO
~armQPPNPNQPRP
~arm_SQQOPONPOP
~armaOQOPOPOPSP
~armeOOPPPPSPPP
~armfQPPPPPPPPP
~armsPPOPQPQPPP
~arnQRPPPOOPQO
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
~ascuPPPPPPPQPP
~aseONQPOOOPQT
~ase_OPPQPOQPPQ
~asedPPQPPPPPPP
~asemOPPPPPPQPP
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
~aspiPORPPPOPPP
~asprROPPPPPPPP
~assRQTPOMNNPR
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
~at'PNOQPPRPQQ
~at'sPNOQOORPQQ
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
~athePORPQSOOOP
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
~atioQPPUOOMRNO
~atitPPPPPPQPPP
~ativOPOQPPPOQR
~atmQPPPPPOPPQ
~atmeQPPPPPOPPQ
~atoMRROPOQOPQ
~ato_PQRPPPOPPP
~atolQOPPPPPPPP
~atomOOQPPPRPPP
~atonNPPPPQRPPP
~atorNRPOQONPPR
~atrNPRRROOPPO
~atraPQPQOPPPPP
~atrePPQPPPOPPO
~atriQOPORPOPQP
~atroNPQRQPQPPP
~atsMORPPPROPQ
~ats_NPRPPPRPQO
~attOOQOPOTONS
~attaPOQPPOSPPO
~attePQPPPNQPOQ
~attiOPQPPPQPPP
~atuQPROONOONS
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
~aumPPQQPOOPPP
~aumaQPPQPOOPQP
~aunOPOPPQQPPP
~aundOQPPPPQPPP
~auntPOPPPRPPPP
~aurRPPPPPPPPP
~ausNOQPOOTSOO
~ausePONPOPRSOO
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
~avelNPPQPOQPPP
~avenPOQPPPPPPP
~avesOQPPPORPOP
~aviOPPNUPPPPO
~avinQPPPPPPPPP
~avirNOPOVPPPPP
~avoOQPORPOPPP
~avoiPPPPSOOPPP
~aw_PPOPPPPPPS
~awaSRQPNMQPOO
~awa_ROQPPPPPOP
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
~axonOPPQQPPPQP
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
~aysNPMPNQQRPR
~ays_NONQNQQRPR
~az_OPPPQPPPPP
~azaPOPORPPPPP
~azapQPPPPPPPPP
~azatOPPPQPPPPP
~azeQOQOPPQOOP
~azemPQPPPPPPPP
~azepQORPPPPPOP
~aziQPPQOPOPPP
~azidPPPQPQOPPP
~aziePQPPPPPPPP
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
~bakePQOPPPQPPP
~balOMRPQQOQOQ
~bal_OOPPPPPQPQ
~balaPOPQPPPPPP
~baliPOOPPQPPPP
~ballPORPPPNPOQ
~bamQOPPQPPPPP
~bamaPPPPQPPPPP
~banMRLSQOQQRO
~ban_POPRPPOQPP
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
~binTNOPPPOOOR
~bin_QPPPPPPPPP
~binaRPPPPPPPPP
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
~bloONTOQQMNRQ
~blocOPPQRQOPOP
~bloePORPPPPPPP
~blooQOPOOQPORQ
~blowPORPPPOPPP
~bluPPTOPOPOOP
~bluePPSPPOPOOP
~blutQPQPPPPPPP
~blyQPPPPQOPPP
~bly_PPPPPQPPPP
~bo_PQQPQOOPPP
~boaPSOPPOOOPQ
~boarOTOPPPOOPQ
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
~bosRPOPPPPPPP
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
~braOSQQOMMPSP
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
~butePQPPPPQPPP
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
~caesPQOQPPPPPP
~cafOVNPPOPPPP
~cafeOSOPPPPPPP
~caffPROPPPPPPP
~cagOQOQPPPPPP
~caiPPQPQPPPOP
~cainPPPPQPPPOP
~cakOTOPPOPPOP
~cakeOTOPPOPPOP
~calNNSQPLPQTO
~cal_PNQNQPNRRP
~calaPQPPPPPPPP
~calcPOPRPPQOOP
~caleOPORPOQOPP
~calfPOPPPPQPPP
~callPRQOPNNPRO
~calmQPPPPOPPPP
~calpOOOQPPRPPP
~camOQPOOROPRP
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
~carPOQPOPNTQO
~car_QPPPPPPPPP
~carbPNPQQPPPOP
~cardQQOPNNQPSO
~carePNOOQQOTNP
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
~catSQOOQNPOTN
~cataOPPPPPRPPP
~catcPOPPPPPPQP
~cateOQPPQPPQPO
~cathROPPQOOOQP
~catiRROPOPOOQO
~cauONOPPPRSOP
~caudOPPPPPPPPQ
~causPNOPPOSSOO
~cautOPPPPPPPPQ
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
~ceftOPPQQPPPQP
~ceiOPPPQQPPPO
~ceilOPPQPPPPPP
~ceivOPPOQQPPPO
~celNTNPQPQOPP
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
~certNQOPPOOSOQ
~cervQPPPPPPPPP
~cesSMROPOOOSO
~ces_QOROPPPPQN
~cesaQOQPPPPOPP
~cessQOOPQPOPSQ
~cetSQPPOPOPPO
~cet_QOPPQPOPPP
~cetaQQPPNPPPPP
~cetyQPPPPPPPPP
~ch_SOPVMPOPMO
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
~chiPQRNPPTNOO
~chiaQORPPPPPPP
~chicQPOPQPPPPP
~chieQPPPPPPPPP
~chilROOPPOROQO
~chinLSQOPRQPOP
~chioPQPPPPPPQP
~chlOOQRPPOPPP
~chlaPOQPPQPPPP
~chloPOPSPPPPPP
~chmPNRPPPOPQP
~chnPORPPPOPPP
~choRQQMNPSQNN
~cho_OQOOPPORPP
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
~chuNSROPPOPPP
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
~cistPNPPPPRPPQ
~citSONOQNQPPQ
~citaRQOPQOPPPP
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
~cketNTNPOOPQPP
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
~cliMOPRRSNPQO
~climPOQPPQPPPP
~clinNSOPQONQRO
~cloPROQTMROOO
~clocQROPPPPPPP
~clofOPPORPPPPP
~clonOOPQPPRPPP
~clopQPPOPPPPPP
~closQQPPPOOOPP
~clotPPRPPOPPPP
~clovQOPROPPPPP
~clozPPPPQPPPPP
~cluRPOOOOPSOP
~clubPQPPPOPPPP
~cludPOOPPPOSPP
~clusROPPPPPPPP
~cmoQPQPPPPPPP
~cmo_QPQPPPPPPP
~co_TKRROOPPOO
~coaQQOOPOPPOP
~coagQQPPPPPPOP
~cocQOPPPPPPPP
~codNOOPOOMWTN
~codeMOOOPOMVTO
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
~collORRPPONOOQ
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
~consRMQONONQOU
~contRRMMSQNOQO
~convNOQTOPPPPP
~cooRPOPPQPOOP
~cookOPPPPRPPPP
~coolRPPPPPOOOP
~copQUOPPNORNP
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
~cranQPOPQPPPPP
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
~cufQRPPPPOPOP
~cuffQRPPPPOPOP
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
~cutSMPNPQOPPR
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
~daysPPOQOOPQRO
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
~deciOPPOPPOPOS
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
~delTQPNMOPPRP
~delaSPOPPPPPPP
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
~denlPPPPPOPPPP
~denoPOPPPPPPPP
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
~diciRPOPQPPPOP
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
~dinONQSQNNSPO
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
~disPPQOOOQTLQ
~disaPPPPPPPQPP
~discOSOPPPROOP
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
~drilPQOPPPPPPP
~drinQNMORRRPOP
~dripPPPROPOPQP
~drivNPOTPOOPOR
~droRMTSQMQOOO
~drocOPPQPPPPPP
~dromQONPRPQPPP
~dronQOPQPPPPPP
~drooPOROPPQPPP
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
~dummQPPPPPPPPP
~dupPPPPPPQPPP
~durQNQPOOOQPP
~duraROQPOPOQPP
~dureOOPPPPPQQQ
~duriPPPQPPPPPP
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
~dystOORPPPQPPP
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
~eadyPSPPPOOOOP
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
~eam_OPPPPROOQO
~eamiPORPPPPPPP
~eamsRQPPPOPPOP
~eanTPQOONPOPO
~ean_TPOPPOOPPP
~eaneORPPPPOPPP
~eaniPMRPPOSPPP
~eansPQPPPPOPQP
~eanuQOPPPPPPPP
~eapROPPPPPPPP
~eap_QOPPPPPPPP
~earVQMQNVRLKN
~ear_TOOQPOSONN
~earaOPQRPPPPPP
~earcPPOPPPPPPQ
~eardOQOPPROPPP
~earePPPPPOPPPQ
~eariOPPPPSOPOP
~earlTQOOPOPPOO
~earnOROPPOPPQP
~earsRONPOSQOOP
~eartRORPPPOOOO
~easOMPPSPSPOO
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
~ecisPPPPPPPPOQ
~eckRMQNPRQPQO
~eck_QOSNPPQPOO
~eckePQOPPRPPPP
~eckiPOPPPQPPPP
~ecklQOPPPPQPPP
~ecksQNPPPPPPRP
~eclROQOPOOPOR
~eclaQOQPPOOOPR
~ecliPQPPPPPPPP
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
~ectoQPOOPQPQOO
~ectsQPPPPPPPPQ
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
~edinROOORPPPOP
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
~eediQPNORPPPOP
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
~een_KRPONRWNQN
~eenaQNPPORQPPP
~eeniQPOPPPOQPP
~eensQNQPPQPPPP
~eepSOOPORNOQP
~eep_TNPPOPOOQP
~eepiOQOPPRPPPP
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
~effeUOPOPQOOPO
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
~eftrOPPQQPPPQP
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
~egisOQPPPOPPPQ
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
~elaySPOPPPPPPP
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
~eleaQOPPPPPPQP
~elecQOPPQPPPPO
~elehPPPPPPPRPP
~elepQOQPPOPPPP
~elesPPQPPPPQOP
~eletPOQPPPQPPQ
~elevOQPPPPQPOP
~elfQMROPSOPPP
~elf_QMQOPSOPPP
~eliUOPMNOPPSN
~eliaROPPPPPPPP
~elidPOPPPPQPPP
~elieRQPOOPPOPP
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
~ellsQONPPQSPPP
~elluPPPQPPPPPP
~ellyOPRPPROONP
~eloOOOORPROQO
~elopPPOPPPQPPP
~elowPPPPPOQOQP
~elpQPROOQPOOO
~elp_PQROPOQPOO
~elpsPOPPPSOPPP
~elsNRPOROROPP
~els_OPOORNRPQP
~elsePROPPQPPNP
~eltPNPROOSPPO
~elt_POPPPPQPPP
~eltaPOPQPPSPPP
~eltoPOPQPPPPPP
~elvePQOPPPPPPP
~elviPOQPPPPPPP
~elyORPPOQPPOP
~ely_ORPPOQPPOP
~em_NQNOQQLWPO
~emaOUOPSOMQOO
~ema_OQPPSPOPOP
~emagQPOQOQPPPP
~emaiNTOPPOOQPQ
~emakPPPPQPOPPP
~emanPQQOPOQPPP
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
~emoPRQOOPQPPO
~emo_OPPPPQOPPP
~emogQPPPPPPPPP
~emolPROPPPPPPP
~emopPPQPPPPPPP
~emorOQPPOPRPPO
~emotQPQPPOPPPP
~emovQOPPPPPQQP
~empNQROOPNOQQ
~emp_OOQPPPPPRP
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
~ena_ROPPPPPPPQ
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
~endiPTNPPORPOO
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
~eniWOMPQNOSPN
~eniaOPPPQPQPPP
~enicQOPPQPOPPP
~eninRRNQPOOQOO
~enioROPPPOPPQP
~enisRNPPPPQPPP
~enlQOPPPOPPPP
~enlaQOPPPPPPPP
~enlyPPPPPOPPPP
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
~ephOMQPQSQQOP
~ephaPPQQPOPPPP
~epheNNOPRTQPOP
~ephrQPPOOPPPPP
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
~eporNNNOPNPSQT
~eppePPPPPQPPPP
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
~eptiOPPPQPPQOO
~epyOOQPQPPPPP
~epy_OOQPQPPPPP
~equMMOVNOOPPT
~equaPORQPPPPPP
~equeRMOROPOQPQ
~equiLQNSOPPPQS
~er'PQNPPSNPQO
~er'sPQNPPSNPQO
~er_PPPPPONQPQ
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
~erk_OQOPPPQPPP
~erkaPPQPPPPPPP
~erlTPNQOOPPOP
~erliPPPPPPQPPP
~erlySPPQPOOPOP
~ermQQOOQNPPPP
~erm_QPOPPQOQPP
~ermaQPPPPOQPPP
~ermeQQQPPOOPPP
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
~ert_NOPROOQROR
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
~es_SPJMHUWNTP
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
~eshRNPPPOOPQP
~esh_QPQPPPOPOP
~eshoROPPPPOPPP
~esiRKPNPOURQN
~esiaPOQPPPPPQP
~esidQOQPPOQQOO
~esioQNOPPPSPPP
~esisQPOPPPQPPP
~esitPPPPPPPRPP
~esiuOPQPQPOPPO
~eskPTOPPOOPPO
~esk_OTPPPOOPPP
~esmPOQPPPPPPP
~esnPOPPPOQPPP
~esn'QOPPPOQPQP
~esoPPQQPPOPOP
~esolPPQPPPPPPP
~espONXOOONPOP
~espePOQPPPPPPP
~espiOOSPPPPPOP
~espoQNRPPPOPPQ
~essTQRMMOQORO
~ess_SPNONOQMUP
~essaQOPPQROPOP
~essePPPPPPROOP
~essiPOQPNOPSPO
~essoPRPPPPOPPP
~essuOQRPPQOPOP
~estPNUNOPMNSQ
~est_RORPOPOOQP
~estaORRPOOOORO
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
~esusQOPPPOOPRO
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
~etiQQOOOSPOQO
~etiaPPPQPQPPPP
~eticPNQOOPRPQP
~etimPPOPPRPPPP
~etinQSOOQOPPOP
~etirPPPPOPPPQP
~etitOQPPPROPPP
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
~ets_RQPQPPOPNO
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
~eu_OPRPPPOPPP
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
~eveTUNJORRQLM
~eve_PPQPPPPPPP
~evelOPPNROPROP
~evenTQOOOPPPOP
~everPSNMOSRPNN
~evetPPPPOPPPPP
~eviWLNROMPQPP
~evicPOPPPPPPQP
~evidTOOOPOPPPP
~eviePPOPPOOROP
~evitQPOPPPPPPP
~evoQOOPRPOPOQ
~evotPPPPQPPPPP
~ew_PROPPPOROP
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
~ex_LNOVPPRPPP
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
~ezoPORPQPPPPP
~ezolPPPPQPPPPP
~fa_QPPPPPPPPP
~facRPRPOOOPQO
~faceQORPPOPPPO
~faciPPPOPPOPQP
~factQPPQOPPPPP
~faiQSRNOPNPOO
~failQPROPPOPOP
~fainOQQPPPOPPP
~fairPQPPPPPPPP
~falPQPOOROPPP
~fallPPOOPROPQP
~famMQPOROPPPR
~famiOPPPPOPPPQ
~fampOPPPRPPPPP
~fanQRPQOOPPNP
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
~fecVOONOQQOON
~fectUOONPQQOON
~fedROPPOPPPPP
~fed_QOPPPPPPPP
~fediQPPPOPPPPP
~feeMRONRURONO
~fee_OSOPPPPPPP
~feedPONOTROPOP
~feelOMRPORRPPO
~feetOROPPPQPOP
~feiPRPPPPPPPP
~feinPRPPPPPPPP
~felQORPRNOPPP
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
~fflPPOPPPPPPP
~fflePPOPPPQPPP
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
~fivPPOQPPPPPO
~fivePPOQPPPPPO
~fixPQPPPQOPOO
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
~fouPQQPPPPOOO
~founPQPOPQQPPP
~fourQQPPPOPPPP
~fr_OOPPRPPPPP
~fraQOMOONQQOT
~fracROOPPPQOOP
~fraiPOPPPOPRQP
~franOQPPQPQPPP
~freSRQROPMOOO
~freeQSPPPPNOPO
~frefQPPPPPPPPP
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
~fteQOPSOOQNPP
~ftedPQPPPPPPPP
~ftenQOPROOPPPP
~fterPOPQPPRNPP
~ftiPMPPPRQPPP
~ftinPMOPPRQPPP
~ftrOPPQQPPPQP
~ftriOPPQQPPPQP
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
~ganPOSOPOQPOP
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
~gavOPQPPPPPPR
~gaveOPPPOPPPPR
~ge_UPQPMQOPPM
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
~geonPQPPPPPPPP
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
~gh_QPPOPPRPPP
~ghbOQOPPPPPPP
~ghboOQOPPPPPPP
~gheQOQOPPPPPP
~ghsPOQPPNPRPP
~ghs_POQPPNPRPP
~ghtPPOOPSQMPP
~ght_RSPOPOQNQN
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
~gin_PPPPPPPPQP
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
~giveNPRRPNOPRO
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
~gnesPPQOQPOPPO
~gniPNPPPPQPPS
~gnitQPPPPPPPPP
~gnoRRNPPPOQPP
~gnorOSOPPOPPPP
~gnosSOOPPPPQPP
~gnsPNPPPPPQSO
~gns_PNPPPPPQSO
~go_QQOOOPQPPP
~goaQPPPPPPPPP
~goalQPPPPPPPPP
~goePRMPPPQOPP
~goesOQNQPPQOPP
~goiNQRQPQOPOO
~goinNQRPPQOPOO
~golPOQPPPQPPP
~golfPOQPPPPPPP
~gonOMVPOQOPPP
~gonaPORPPPPPPP
~goneOORPPRPPPP
~gooQSOOOONOOS
~goodRRPOOONPOR
~gorNOTPPPPPPP
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
~gramNOOVOOQPPP
~granPQPOPTNPPO
~grapROQOROOPPP
~gratPRPPPOPPPP
~gravQPPOPPPPPP
~greOPSNPPQOPP
~greaPSOPOPPPPP
~greeOPPOPQQPPP
~grelPPPPQPPPPP
~gresQOPPPPPPQP
~greyPNSPPPPPPP
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
~ha_OPQPPPPPPP
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
~halfNRORPQPPOO
~haliPPQQOPPPPP
~hallPRPPPPPPOP
~haloPQPPPPPPPP
~halvPPPPQPPPPP
~hamOSPPOOPPPP
~hanSTRMNMRONQ
~han_QPQPPPOPPP
~hancQOPPPPQPPP
~handMPSOOPSONR
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
~harpPROPPPPPPP
~hartOOOPPOOPQT
~hasQORQPOPPPP
~hasiQPQPPPPPPP
~hasnPPQQPOPPPP
~hasoPPPQPPPPPP
~hatNKLROQUSOS
~hat'PNNQPPRPQQ
~hat_QMLRORQSNP
~hateOPQPPPQPPP
~hatsNPOPPOQPPR
~hauOPRPPPOPPP
~havNPOPPROOQR
~haveNRNPPQOOPR
~haviQOPPPQPPQP
~hboOQOPPPPPPP
~hbouOPOPPQPPPP
~hcaPPOPPPPPQQ
~hd_POPPPRPPPP
~hdaPQPPPPPPOP
~hdayPQPPPPPPOP
~hdrQPPQOPPPPP
~hdraQPPQOPPPPP
~he'PQTPPNOOOP
~he'sPPUPPNOOOP
~he_OPUPOOOPQO
~heaTPSONONPQO
~hea_PPQPPPPPPP
~headQNSPPNQNQP
~healQNNOOOPRQQ
~hearQQPOPSPOOO
~heatPRQPPPNPPO
~heavPPQPPPPPPP
~hecRSMNPPOPQP
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
~helOPROPQQOQO
~heliONQPPPQPRP
~hellNQPPQPPPPP
~helpQPROOQPOOO
~hemOPSOPQMQOQ
~hem_PPQPPPOOPQ
~hemiQOQPPPPPPP
~hemoPQQOPQOPPP
~henMPPVQNNQPO
~hen_MOPUNOPRPP
~henePRPPQOPPPP
~heniOPQPRPPPPP
~henoPPPQPPOPPP
~henyOPPQQPPPPP
~heoNPPQRPPPPP
~hepPOPPOOSPQP
~hepaPOPPPPQPQP
~herQKQOPTQOWI
~her'POPPPRPPPP
~her_OOPNTTOPON
~heraQPOROQOQOO
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
~hethSOPPOPPPPP
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
~hfrQPPPPPPPPP
~hfreQPPPPPPPPP
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
~higSOQOPOQPPP
~highROQOPOQPPP
~hilSNPPPOSOOO
~hildROOPPOROQO
~hileROQOPPOPOP
~himOPPPRPPPPP
~hinPNWOORSOJM
~hin_QNPPPQPQOP
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
~holiPPOPPQQPPP
~homPOPONPOQUO
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
~hot_NPPRPQPPPP
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
~hrinQPPPOPPPPP
~hritPPPPPPQPPP
~hroQMSNOOPSPO
~hro_OPPPQPPPPP
~hroaOOSPPOQPPP
~hromROOOPOPQPP
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
~hutPPQPPPOPQP
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
~ianSMSOPPNPPQ
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
~iaxOPPQQPPPQP
~iaxoOPPQQPPPQP
~iazPOQQOQOPPP
~iazePOQQPPPPPP
~iaziPPPPPQPPPP
~ib_OROPQPOPQP
~ibbPPQPPPPPPP
~ibePOOPQPQPQQ
~ibe_POPPPOPPQQ
~ibiTOPMPPNOQQ
~ibilROPPPPPPPP
~ibinQPPPPPPPPP
~ibioRPPNOPOOQQ
~ibitPPPORPPPPP
~iblNPPOPPQOQR
~ibleNOQOPPQPPR
~iboQPPPPPPPPP
~ibodQPPPPPPPPP
~ibrPPPOOOPPTP
~ibraNQOPPOPPTP
~ibriQPQPPOPPPP
~ibuOOQPQPOPPR
~ibupPPPPQPPPPP
~ic_QRPLNOSOTO
~icaTLRNQOOTNN
~ica_QPQPPPOPPP
~icacSOOPPPPPPP
~icadPOQPPPPPPP
~icalQOOOQPOSNQ
~icarMORQOPRRPP
~icasPPPPQPPPPP
~icatRQPOPOOPQN
~iccPOPPPPROPP
~iceMQOOPNNSTR
~ice_NSKOPONRSS
~iceaQPPPPPPPPP
~icedOQPPPPQPPP
~icerPNRPPPPPQP
~icesPNRPPPPPQP
~ichQLTONPPSQO
~ich_QMOPOPQSRO
~ichtONUOPPOPPQ
~iciWMQPONNOOQ
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
~icyPOOORPPOSO
~icy_QOOPPPPOSO
~id'PQPPPOQPPP
~id'sPQPPPOQPPP
~id_NIRMSSSROQ
~idaSPQROOOPOO
~ida_PORPPPPPPP
~idadQPOPPPPPPP
~idalQOQPPPPPPP
~idatQQOPPPPPPP
~idayORPPPPPPPP
~idazPPPQPPPPPP
~iddPOPPPPRPPP
~iddlPPOPPPQPPP
~ideSLRQMOWONO
~ide_NMTPOQRNPQ
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
~idiRNORQPOPOO
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
~iesTROQOONPQO
~ies_TRNQOONPQO
~ietORRPPOQOOO
~iet_NRRPPPPPOO
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
~ifloPPOPOPQPQP
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
~igoNOSPQOQPPP
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
~illaORRPPNPQPP
~illePRPPPOOQPP
~illiPROQNOOROO
~illnPPPPPPQPPP
~illsRNRPPOPQOO
~ilmQOOPPOPQOR
~ilm_PPOPPPQQOP
~ilmsQOPPPOOPPQ
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
~iminRONOPPPPSP
~imitNOOQPPPPQS
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
~ina_XLPONOPOPP
~inafPPPQPPPPPP
~inalQRPPPQNOOP
~inarQQPPPPPPPP
~inatOPPOPPQPPP
~inbPSOPPOPPPP
~inboPSOPPOPPPP
~incONQONUORPN
~inc_QPPQPPPPPP
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
~ineOONUXQQKNL
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
~injRNPPPRNQPP
~injeQOPQPQOQPP
~injuQOPPPQOPPQ
~inkQOPOPSSPNO
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
~inpOOROPPPQPP
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
~inteOQLROOQQRO
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
~iodPNOQRQOPPP
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
~ion_QKLTOMPTRR
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
~iotiRPPNOPOOQQ
~iouOPSPPPPOPP
~iousOPRPPPPOPP
~iovPQPPPPPPPP
~ip_PQPROOQPPO
~ipaPOOPPPOPRQ
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
~ir_QQNPQPOPOO
~iraPNUOOOOQOP
~ira_ONSPPPPPPP
~iracPQPPOPOPPP
~iratOPQPPPPQOP
~iravQPPPPPPPPP
~ircPOQPPPPPPP
~irdNOSQPPPPPP
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
~iroQOROPPPQOP
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
~ise_QQPPPNOPPQ
~iseaQOOPOPPQPP
~isedOOPPPQRPPQ
~iserPROPPPPPPP
~isesQOPPPPRPPP
~ishSTQOPONONO
~ish_RRQPPOOONP
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
~issiQRMNOOOQSQ
~issuOOPPQRPPPP
~istLKSOOSTQQP
~ist_OQOOOQQORP
~istaPNQOPPPRPP
~isteNNQPORQPPP
~istiPOQPPPPPPP
~istoPOPQPPRPOP
~istrOPQPPOPPPQ
~istsQPPPPPPPPP
~istuQOQPPPPPPP
~isuOPPPQPPPPP
~it'PTPPPPOPNO
~it'sPSPPPPOPOO
~it_ONPNPONVQR
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
~ithiPOQPQPOQPP
~ithoROOOPNPQPR
~ithrQPPQQOPPPP
~itiOONQNQUOQP
~itiaOQPRPPPPPP
~iticPPPPPPPQOP
~itinNQQOOPSORP
~itioQNPOPOPPQR
~itisRQNRNOROPO
~itivPNOOQQRPPO
~itnQOPPPPPPOQ
~itneQOPPPPPPOQ
~itoQNQOQPNOSO
~ito_OPRPPPPPPP
~itonPPPPQPOPPP
~itorRPPNQONOSO
~itrOLQUUNNOPO
~itraOOPSQPPPQO
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
~ivesPOOPQQOOQQ
~iviUOPPONNONS
~ivinPPPOPOOPOS
~ivitRPPPPPPPPP
~ivoPPPPPQPPPP
~ivorPPOPPQPPPP
~ix_POQQPOPPPP
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
~justQQQPOPQOOO
~kagPQPPPPPPPP
~kalQNSOPPOPQO
~kanQORPPPOPPP
~kasPROPPPPPOQ
~kayNPPOSPPPPP
~kay_NQPOSPPPPP
~ke_NWTPNPLMOO
~kedNSQOORNPPO
~ked_NSQOORNPPO
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
~keyPSOPPPPPOP
~keyhQPPPPPPPPP
~keysPRPPPOPPPP
~kfaPQPPPPPPPP
~kfasPQPPPPPPPP
~kicOPQPPPPQPP
~kickOPQPPPPQPP
~kidRNPPPPSONO
~kid'PPPPPOQPPP
~kidnPNOPRQQPOP
~kidsROQQNPPPOP
~kiePQPPPPPPPP
~kilNRNSOPOOPP
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
~l'sQQPPPPOPPP
~l's_QQPPPPOPPP
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
~lagSPPOPOOPPP
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
~lapQQSOPOOPOO
~lap_OOQPPPPPPP
~lapsRNSOPOOPPO
~larRNPQOMROPP
~lar_OOQQOOSPPO
~lareQOPPPQPPPQ
~largQOPQPPPPPP
~lariOOPQQOQPPP
~larmOSQPPPOPPP
~laryQPPPPPPPQP
~lasQOQRNQPOPN
~las_OQPPPPPPPP
~laseROPQPPPPPP
~lashPOQPPPPPQP
~lasiNPPRPQQPPP
~lasmQPPPPQPPPP
~lassOQQPPOQPPP
~lastRQPPOPOPPP
~latKQQOPOTNRR
~lat_MROPPRRPOP
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
~leaTUORNKNMUN
~leadPOPPPPPPRP
~leafQQOPPPPPPP
~leagPPOPPOPPPQ
~leakOPOPPPQPPP
~leanRPQPPOOPPP
~learPRNROOQOQO
~leasORRQOOOOPO
~leavQSOOPNNPSO
~lebOPPPPPPROP
~lecPSORQOPNOO
~lecaPPPQOPPPPP
~lectSSOPPOONOO
~ledPPRPOMOSOR
~led_QPQOOMOSOR
~ledrPPPQPPPPPP
~leePRMORPROQN
~leedRROPNNRPOO
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
~lemaPQPPPOQPPP
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
~les_PSLRNQQONP
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
~li_POPPPQOPQP
~liaSNPPPOOOOS
~lia_POQPPPPPPP
~liabQNPPPPOPOT
~liacQPPPPPPPPP
~lianRPOPPPPPPP
~libNPOPQOPPTP
~librNQOPPOPPTP
~licPLSQNQOPRQ
~lic_PPQQNQQOOP
~licaQOPPPPPPPP
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
~ligaPOPPPPPPPP
~ligeOPPPPPPPPQ
~lighQPQPPPOPOQ
~likOPROOQSOOO
~likeOQRPOQROOO
~limNMRPPPQPPS
~limbQNQPOQOPPP
~limiNOOQPPPPQS
~limpNOQPPOSPPP
~limuOPPPQPPPPP
~linOQQPPMSQRL
~lin_PQPPQOOORO
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
~liprQPPPPPPPPP
~lipsPOSPPOPPPP
~liqPPPPPPPPQP
~liquPPPPPPPPQP
~lirQPPOOPPQPP
~liriPPQPOPPQPP
~lisNQLPPPQQSO
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
~lkinPOQPPPPQPP
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
~lo_NRSROPOPOO
~loaNQOXNNOOQO
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
~lodOORPROOPPP
~lodiOPPPRPPPPP
~loePORPPPPPPP
~loedPORPPPPPPP
~lofNPPOTOPPPP
~lofeOPPPRPPPPP
~logPSOPPPOOQO
~logiPPPPPPQPQP
~logyPQQPPPNPQP
~loiQOPPPQPPPP
~loidQOPPPQPPPP
~lolNQRQQOOPOP
~lol_NPQQROOPPP
~lomOQOORPQPPP
~lomaPPPPPPQPPP
~lonTKOPQQORNP
~lon_OPQQPPPPPP
~loneSOQNQOOQPP
~longRNNPQRNQOQ
~lonoPOPPPPOQPP
~looQOQMPOSNSP
~loodQOPOOQPORQ
~lookPPOPONUPPO
~loonQOQPPPOPPP
~loopPQPPQPPPPP
~loorOPQPPPOPQP
~loosPPPOPQPPPP
~lopSOQOROPPOP
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
~lounPRPPPPPPOP
~lourPOQPPPQPPP
~lovQTNQPONOOP
~loveQTNPPOOOPP
~loviPPPQPPPPPP
~lowSKRPQPQNQO
~low_PPOPQQQOPO
~loweRKRQQOOPQP
~lowiPOQPPPOPPP
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
~ltiQOQPPOQPPP
~ltoPPPQPPOPPP
~lto_QOPPPPPPPP
~ltrROOQPPQPPP
~ltraROOPPPQPPP
~ltrePPPQPPPPPP
~ltsPOOOPSPOOR
~lts_PONOPSPOOR
~ltuPRPPPOOPQP
~lturPRPPPOOPQP
~ltyOOPPPOORPR
~lty_OOPPPOORPR
~lu_QPPPPPPPPP
~lubPQPPPOPPPP
~lub_PQPPPOPPPP
~lucMPSRPOROPO
~lucaPPPQPPPPPP
~luckPRPPPOPPPP
~lucoPPQPQPPPPP
~ludPOOPPPOSPP
~ludeQOOPPPOSPP
~lueQQROPOPOOO
~lue_QQSOPOPOOO
~lugPQPPPPPPPP
~luiPNQOOORORP
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
~ma_PPQOSQPOON
~mabQNPQQPPRPO
~mab_QOPQQPPPPP
~macNQQOPNQPRO
~machORRPPNPPOP
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
~mallQONPPPRPPP
~mamQPPPPPOPOP
~mammQQPPPPOPOP
~manQQORPMMNSQ
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
~martRQPOPNOPQP
~maryROPPPPPQPP
~masNNSPPPROQO
~mas_PQQPPPPPPP
~maskPOPPPPQPQP
~massONRQPPQPPP
~matSKSOROOQOP
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
~mblQPPPPPPPPP
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
~mearPMPPPQSPOP
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
~merOOQNQRRPOP
~mer'QPPPPPPPPP
~mer_NOPOQPTPPP
~meraQPPPPPPPPP
~mergPQPPPPPQPQ
~meriPOPOPRPPPP
~meroPPPPQPPPPP
~mesRKQORQOOSP
~mes_RLQPORPOQQ
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
~mildRPPPOPPPPP
~milePQOPPPPPPP
~miliPQPPPPPPPP
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
~minuNPUPPNNROO
~mioOOPQRPOPPP
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
~mokiPPOPRQOPOP
~molSPNRNQPPOO
~mol_PPPROPQPPO
~mollQPPPPPPPPP
~molnQPPPPPPPPP
~molyPROPPPPPPP
~momPQPPPPPPPP
~monVQNPNSPNNN
~mon_QQOPPPPPPP
~monaQOPPPPPPPP
~mondORRPPPOPPP
~monePQOPPPPPPP
~moniTPQOOPPPNO
~monoPPPPPPQPPP
~montQNNRPSOOQO
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
~motoOPQPPPRPPP
~motrPPPPQPPPPP
~mottPORPPPPPPP
~mouMOTQPPPPPP
~mounPPPQPPPPPP
~moutNOSPQPPPPP
~movPRQOPOPPPO
~movaQOPPPPPQQP
~movePPPPPQQPPP
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
~mulRPPOOPQOPP
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
~nc_OQOPPPPPPP
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
~ncomROPPPPPPPP
~nconPPQPPPPPPP
~ncopQPPPPPPROP
~ncrQOPPPQOPPP
~ncreQPOPPQOPPP
~nctTNPOPPPPPP
~nctiROPPPPPPPP
~nctuQOPPPPPPPP
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
~nebQPOPOPQPPP
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
~nepQNOOPTOPOP
~nepePOPPQPPPPP
~nephQNPOOTPPOP
~neqOPRPPPPPPP
~nequOPRPPPPPPP
~nerPOONRPROOR
~ner'PPPPPQOPPP
~ner_NPQOROPOOR
~neraQQOPPPPPPP
~nersOOPPPPRPPP
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
~newbQNPQQOQPPO
~neweQPPPPPPPPP
~newlQPPPPPPPPP
~nexQQPROPMNPP
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
~nfiPOPPPPPPPP
~nflPOQPQPPPPP
~nfoPPQPPOOORP
~nforOPQPPOOORP
~nfuPOPTOOQPOP
~nfulPPOPPORPPP
~nfusPOPTPOOPOP
~ng_NSWMLSLNMT
~ngaQNRPOPPPPP
~ngePRQOOOSOPN
~nge_PRQQOOQONP
~ngedOQPOPQOPRP
~ngerOQOOQPQQOO
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
~niaORNOPPRQOO
~nia_PPNPQORQOP
~nicQRSONNLRSN
~nic_OTNNQNNQRO
~nicaQOQQOPPPOP
~nicePROPPPPPPP
~nichONUPPPOPPP
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
~ninoPOQQPPPPPP
~nioPNOPPQRORO
~nionNOOPPQSOQP
~niorQOQPPPPPQP
~nipPPPPPPQPPP
~niqQPQPPPPPPP
~niquQPQPPPPPPP
~nirQPPPPPPPPP
~nisQRPPQPPPMO
~nis_QOPPPPQPPP
~niscSOOPPPOPPP
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
~nkiQNOPPRQPPQ
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
~nnuaQQPPPPPPOP
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
~normRPNONSROOO
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
~now_OQQPQPPOQP
~nownPOPPRPPPOP
~nowsPQPPPPPPPP
~npaPPQPPPPPPP
~npatPPQPPPPPPP
~npoOPQOQPPPPP
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
~nspRQPPQPOPOO
~nspePQOPPPPQOP
~nsplPPPPQPPPPP
~nstSRONOPNPPR
~nst_RQNOPPOPPQ
~nsteQQQOPPOPPP
~nstiPPPPPQPPPP
~nstrPPPPPPPPPQ
~nsuMQPOPNNSQS
~nsulOOPOPOORPR
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
~ntarPPOPPPPPOS
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
~nth_PPORQQOOPP
~nthsQOOQOSPPPP
~ntiVSPNLQNOPP
~nti_OQPQPOQPPP
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
~ntroRQOOOQOPRO
~ntryOPQPPPOPPQ
~ntsSOINNTMQSS
~nts_RPINNTNQSS
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
~oardOTOPPPOOPQ
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
~oboOSQPPNPPPO
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
~oclPQOPPPPPPP
~ocoOOQQOOQORQ
~ocolPPNOOOPORQ
~ocorOOQQPOQPPP
~octPOPOPROPQP
~octoOOPPPROPQP
~ocuPOOPOOPSOQ
~ocumPOOPPOPSOQ
~od_SOQNNRMNQR
~odaQSOPRNNPPO
~oda_POQPPPPPPP
~odarPOOQQPOPPP
~odayPUNPPNOPOP
~odbPORPPPPPPP
~odbyPNRPPPPPPP
~oddROQPOOQPOP
~oddlQOQPOOQPOP
~oddsQPPPPPPPPP
~odeOPLNOMRVSN
~ode_OOOOONPTTN
~odedPQOPPPPPPP
~odeiOPPPPQPPPP
~oderRPOOOPPQPP
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
~oenaQOPQPPOPPQ
~oentQPPOPPPPPP
~oesRLMNRQQPRP
~oes_QMLNQRQPRQ
~oesnPOPPPOQPPP
~oevPRPPPPPPPP
~oevePRPPPPPPPP
~of_OPQPPQOPOP
~ofaNPQQPPRPPP
~ofeOOPPSPOPPP
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
~ogePPPQQPPPPP
~ogenQOQPPPPPPP
~ogesOPPQPPPPPP
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
~oilPOQPPQOPQP
~oil_QOPPQPOPQP
~oileOPQPPQPPPP
~oinNOSNPTRPMN
~oin_QOQQQOPPPO
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
~oleOOPSRQPNPN
~ole_ONRRSQNOPO
~olecOPPRPPPPPP
~oledQPPQPPPPPP
~olenPQOPPPPPQO
~olerQQPPPPPPOP
~olesQPOPOQQPPP
~olfPOQPPPPPPP
~oliULPNQQNOSP
~oli_POPPPPPPQP
~olicQOPPOOPORP
~olidPPPPQPPPPP
~olimPPPPQPPPPP
~olinQOQNQQOPPP
~olisPPPQPPPPPP
~olkQPPPOPPPPP
~ollPOTOONROQP
~oll_QPPPPPPPPP
~ollaPRQPPONPPP
~ollePNSOPPQNRP
~olliPOOPPPRPPP
~olloPPQPPPPPPP
~olnQPPPPPPPPP
~olnuQPPPPPPPPP
~oloPLVORONPQN
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
~omeUSQMONQPLO
~ome_SQSNOPPPNN
~omebOQQPPOPPPP
~omedQPOPPPPQPP
~omegQPPPPPPPPP
~omenQOQPPOPPPP
~omeoPPQOOPPOPQ
~omepPPPQPPPPPP
~omesRPPPPOQPPP
~ometOOOQPQSPOP
~omfOQOPQPPPPP
~omfoOQOPQPPPPP
~omiQNSPPPQOOO
~omiaQPPPPPPPPP
~ominMPQPQQQPPP
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
~ona_QPPQPPPPPP
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
~onepPOPPQPPPPP
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
~onosQOPPPPOQPP
~onsTQQMOONPMT
~ons_RRMOPQQONP
~onscPORPPPPPPQ
~onseUOPOOONOQQ
~onsiOPRPPPOPPP
~onstQPPPPPPPPP
~onsuNOQOPOPROS
~ontSNRNRRLNQQ
~ont_PMWPPNOOOP
~ontaPOPPPPPPPQ
~ontePQOPPPPPPP
~onthQNNRPSOOQO
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
~oppeOSSOQOOPPO
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
~oquPQPPQPPPPP
~oqueOQPPPPPPPP
~oquiPPPPQPPPPP
~or'PQPPPPPPPO
~or'sPQPPPPPPPO
~or_MQRMQMNJXU
~oraQOSRQNNNPO
~ora_OQQPPPPPPP
~oracPPQPPPPPPP
~oradPOPPRPPPPP
~oralQOQROPOOPO
~oramPPOQPPPPPP
~oratOOPPROPPPQ
~oraxOQQPPPPPPP
~orazQPQPPPPPPP
~orbOOQPPQPRPP
~orbiOPQPPPPRPP
~orcQPOPPQPPPQ
~orcePPOPPQPPPQ
~ordMOQOONORSR
~ord_QROPPNOPPP
~ordaPOQPPPPPPP
~ordeNQNOOOQNSS
~ordiPOPPPOOTPP
~ordsOOPPPRPQPP
~oreTOSOPQOONM
~ore_URQNQNQONM
~orehQPPPPPPPPP
~oresQOOPPROPPP
~orgNQOPPPOOPR
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
~ormROLNNOUTSL
~orm_LOMPPNQVTO
~ormaSPNONSSOOO
~ormeOPQPPPPPPP
~ormiQPPPPPPPOP
~ormoROOPPPPPPP
~ormsPQOPPORPPO
~ormuQPPPPPPOQP
~ornPRMPPPTOOO
~orn_ROPQPOROPO
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
~osciQOPORPPPPP
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
~osisSOMOQPRQOP
~ositPMOPPQRPPQ
~osoSPOPPPPPPP
~ospSPOOONPORP
~osphPPQQOOQPPP
~ospiROOOOOOOSP
~ossOPNOQOTPPQ
~oss_PQOPQOSPOP
~osseOPQPPPPPQP
~ossiPOPPPPPPPQ
~ostVSOONSMMOO
~ost_PQRQOROONP
~ostaROOPPRPPPP
~ostePUNOOOQPPP
~ostiQOOPPPPPPP
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
~otheSOQOQRONPN
~othiPPRPPPOPPP
~othoOQPPPPPPPP
~othyOPPPQQOPOP
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
~ougRPSNOPQOOO
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
~oupQRPPPOOPOP
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
~outcSOOPPPPPPP
~outeOPQPPPQPPP
~outhNOSPQPPPPP
~outiPROPPQOPPP
~outpOOSPPPPPPP
~outsOPRPPPPPQP
~ovaPOPOPPOPRQ
~ovalPOPOPPPQSP
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
~ovoPROPPPPPPP
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
~paglQPPPPPPPQP
~paiPRNQNOUQNO
~painPOPOOPVOPO
~pairQRNRPPOPPP
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
~papOQPOPQPPPP
~pap_POQPPPPPPP
~papeOSNOPROPPP
~parULRNOPOOPR
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
~patROMPPMQPRQ
~patcPOOROOTPOP
~patePPPPPQPPQP
~pathOOOPOPPPQQ
~patiSQPNRMNPPQ
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
~penQRPPOMQPOR
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
~perfRPPOPPOPPP
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
~piciOPQPROPPPP
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
~poisNPQPPPOPQR
~polOLQQNPRPRP
~polaPPPQOPQPPP
~poliPOOPPPOOSQ
~polyPNQPPPQQPP
~ponROTPOONOPQ
~pondPNRPPPPPPQ
~poniQQPPPPPPPP
~ponsPQQPPPOPPP
~pooOPQQPOOPQP
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
~poxPPPPQPPPPP
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
~preYPQPPOMONM
~preaOQRPPOPPPP
~precOROQPPPPPP
~predPOORQQOPPP
~preeROPOPPPPPP
~pregONPQRQPOOP
~prehSPPPOPPPPP
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
~proVNILTRONSR
~pro_PPPOPQPPPP
~proaPPPORPPPPP
~probQROOPQORNO
~procNOQPQPOPSP
~profPPOPRROPPP
~progTOOOPPOPPP
~prolQORQOPOPOP
~promPQOPPOPPPP
~pronQQOPPPPPPP
~propQNQQROPPOO
~prosQNOPPRPOOR
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
~ptanPPPOQQPPPP
~pteORPPPOPPPP
~pterPPQPPPPPPP
~ptiPOPPSPOQOO
~pticONPQQPPQPP
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
~raaOPSPPPOPPP
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
~ralSONUONQPPN
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
~ranQRRQPOLOOP
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
~rapyROOOOROQOP
~rarNRPPQOPOTO
~rar_ORPPQPPPPO
~raryNPOPPOPPTP
~rasQNQMSPPOQR
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
~rauOOUQPONOPP
~raumPPQQPOOPPP
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
~rbalPOPPPPPPPR
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
~rcaPPPPPPQPPP
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
~reaWLTLRQOLNP
~rea_PNPPPOSPPP
~reacNOQPQOOPRR
~readOTPOOOSPNO
~reakQRMQPOPPPQ
~realRQPOQOPPOO
~reamROQPORNPNP
~reanRNRPPPOPPP
~reasQNNOSRPPOP
~reatSNRNOQPMPQ
~rebSQOPPPOPPP
~reboRQOPPPPPPP
~recPPOPMRONQR
~recaOROPPPPPPP
~receNQQQPQPPOO
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
~ree_SQPPOOPOPP
~reecQPQOPPPPPP
~reenQQOPPPPQPO
~reesOORPPROPPP
~reezPQPPPQPPOP
~refPONNOURNPS
~ref_QPPPPPPPPP
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
~relRLPPPQMPRR
~rel_PPPQQPPPPP
~relaQNPOPOPORS
~releQOPPPPPPQP
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
~requOMORPPOPQS
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
~restPTMOOONQQQ
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
~rgeoPQPPPPPPPP
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
~riaULOONOQQSN
~ria_ONPPONSPRP
~riagPQPPPQOPPO
~rialVQNOOOOPOP
~riamPPPOPPPQPP
~rianPOPPPQPPPP
~riasPOQPPQPPPP
~riatQOPPPPPPQP
~riaxOPPQQPPPQP
~ribPPOOPPPOPS
~ribePOOPPPQPQQ
~ribiRPPPPPPPPP
~riblOPQPPPPPPP
~ricTPPNNNQPRO
~ric_QOPPPOQOQP
~ricaPNQPPPRPPP
~ricePRPPPOPPOP
~rickQPPPPPPPPP
~ricoQPOPPPPPPP
~rictPOPOPPPQRP
~ridNTNUOPNPPO
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
~riphNQOSPPPPPP
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
~rkedOQOPPQPQPP
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
~rmacOPOPOPOQSP
~rmalRPNONSSOOO
~rmanRPPPPPPPPP
~rmatPOPPPPQPPP
~rmeOPRPPNROPP
~rmecQQPPPOPPPP
~rmedPPQPPPOOPP
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
~rn_RSOPPNQONO
~rnaQQPOPOPPPP
~rnalPROOPPPPPP
~rnatQPPPPPPPPP
~rneMRQPPPQPOP
~rnedNROPPQPPPP
~rniPQQOOOPPSN
~rniaRPOPPPOQPP
~rnigOQPPPPPPRO
~rninPQPOOPROQO
~rniqPOQPPPPPPP
~rnoNSQPPOOPOP
~rnooPRPPPOOPOP
~rnsROOPPOQPPP
~rns_ROOPPOQPPP
~ro_MNVOUONOQN
~roaNPRORPQPPP
~roadOQOPPQPPPP
~roatOOSOQOQPPP
~robORQORQNRNO
~robaPPPPPQPQPP
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
~rofOOPPRRPPPP
~rofePPPPQPPPPP
~roflOPPPQPPPPP
~rofuQPPPPPPPPP
~rogSPOPPOOPOQ
~rogePQPPPPPPPP
~rognROOPPPOPPP
~rogrQPPPPPPPPP
~roiRMQNORQPOO
~roidQNQOPRPPOP
~roinQNQPOPQPPP
~rojNPQPPPSPOP
~rokQPRPONNQQP
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
~rontQPQPPOOPOP
~rooORUNOPONQP
~roofPPRPPPPPPP
~roolPPROPPPPPP
~roomOSROOPMNQP
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
~rorRQNOPOOOQR
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
~rothOOQPPRPPPO
~rotiOOQPPPRPPP
~rotoPOPOPPOORQ
~rouQSSPRQLNLO
~roubPOPPPQOPPP
~roudPROPPPPPPP
~rougNQQPPPPPOP
~rounQRPPPPOPNP
~roupQROPPOPPOP
~rousPNPPRQOOPP
~routQPPPPPPPPP
~rovPROPPPOOSO
~roveQOPPPPPPQP
~roviPROPPPPPPP
~rowPTNPOORPOO
~row_QROPPOOPQP
~rowePROPPPPPPP
~rowiQPPPPPPPPP
~rownPPOQOOQQOP
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
~rralQPPPPPOPQP
~rranOPOPPOPPPS
~rreRNSQONPPOP
~rrecOQORPPPPPP
~rredOPOPPPQPPP
~rregPOPPPPRPPP
~rrenQPPOPPPPPP
~rresSOQPPONQPP
~rretPOQPPPPPPP
~rrhPPPPQOQPPP
~rrhoOPPPQOQPPP
~rriOROOPTPOOP
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
~rsa_QOPPPPPPQP
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
~rtaPRNNSOQOQO
~rta_OPQPPPPPPP
~rtabOSNPQPOPPP
~rtalTNOOPOPPQP
~rtanOPPORPPPPP
~rtazQPPPPPPPPP
~rteQROMUPMQNQ
~rte_PROPPPPPPP
~rtebRPPPPPOPPP
~rtedLQPNRQOROQ
~rtenRPOOQOPPOP
~rterQPQPOPPPPP
~rthSPOOOROOPP
~rth_QOOPOSPOPQ
~rthdPQPPPPPPOP
~rtheOPPPPPQQPP
~rthoQPQPPONPQP
~rthrQPPPPPPPPP
~rtiPNPRNNQPPQ
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
~rtonPPPPQPPPPP
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
~ru_PPPQPPPPPP
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
~rulQMOQOONORS
~rulePNOQOOOORT
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
~rvixQPPPPPPPPP
~rvoOPPPQPPPPP
~rwaQNSPPOPPPO
~rwarOQQPPPPPPP
~rwayQNSPPPOPPP
~rwiPPOPPPQPPP
~rwisQPPPPPPPPP
~ry_RMPKONNROY
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
~scalNPQRPPROPP
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
~sciPNTOQQOOOP
~sciaPPPPPQOPPP
~sciiPQPPPPPPPP
~scinPOQORPPPPP
~scioPOQPPPPPPP
~scitQOOPPPRPPP
~sclROPPPOOPPP
~scleROPPPOOPPP
~scoTRNNOQPPNO
~sco_RQOPPPPPPP
~sconPOQPPPPPPP
~scopQRPOOOOPOP
~scorQQOOPPQPOP
~scrQPPOPOOOQQ
~scraPOPPPQQPPP
~screQPRPPONQPP
~scriQPNPPPPOPR
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
~searPPOPPPPPPQ
~seasQPOPOPPQOQ
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
~sensULOPQQOPPP
~sentQWLOPNPNPP
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
~shalORPPPQPPOP
~sharPPNPOOSPPQ
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
~shorQRPOPPQPOO
~shotOOSQPPPPNP
~shouPPOPQTNQNO
~showPQPPPPQPOP
~shuOOPPPPPPQP
~shutOOQPPPPPQP
~si_PQPPPPPPPP
~siaPORPOOQOQO
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
~simpQPPPPPOQPP
~simuPQOPPPPPPP
~simvPPPOQPPPPP
~sinOMSPQQPPPN
~sin_QQOPPQPPPP
~sincONPOOUQOPO
~sinePPRPPPOPPP
~singOORQQLORRP
~sinoOQOPQPQPPP
~sinuQOOPPPRPPP
~sioQNRRMMROSP
~sio_QPPPPPOOQQ
~sionPNRSMLSPRO
~siotPOPPPQPPPP
~sisSPONNPOSQO
~sis_ROOOOOPTRO
~sistPQQPOQOOPQ
~sitNMOMRMOUWO
~sit_PPOPPONVNP
~siteOPPOROOPQP
~sitiONOOQQQOSP
~sitoQONPPPOOUP
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
~skinPOPOPPQQOQ
~skipROPPPQPPPP
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
~sma_ROOPPQPPPP
~smalQONPPPSPPP
~smarRQPOPNOPQP
~smePMOPPSSPOP
~smeaPMPPPQSPOP
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
~so_PNSPPOOQOQ
~soaPORPPPOPPP
~soakPORPPPOPPP
~socQNPPPPQRPP
~sociROPPPPPPPP
~sockOQOPPPPQPP
~sodQNPOPPRPPP
~sodeQOOPPPQPPP
~sodiPPPPPPQPPP
~sofOQQPPPPPPP
~softPQPPPPPPPP
~solQOPQPOPPPO
~sol_POPPPPRPPP
~solaPOQPPPPPQP
~soleSOPPPPOPPP
~soloOPPQRPPPPP
~soluPQPQPPPPPP
~somSQQNOOPOPO
~someQPRNOPPOPO
~somnQQPPPOPPPP
~sonNRNPPTONPQ
~son'OOPPPRQPPP
~son_PROPPQOOQO
~sonaQPPPPPPPPP
~soneOQPQPPPPPP
~soniPOPPOQOPPR
~sonsOOPPQQQPPP
~sooROPPPPPPPP
~soonROPPPQPPPP
~sopQOPQQPPPOP
~soprQOOQQPPPPP
~sorQSPOONROPO
~sor_ORPPPPPPPP
~sordQPPPPPPPPP
~soreQOOPPOSPPP
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
~spoORROPOPOPP
~sponPOSPOPOOPQ
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
~ssioSOQNNOPQQO
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
~staTPQSKPLOPS
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
~stayOPPPPPPPSO
~stePSSNMRUNOL
~ste_PPOPPPRPPP
~steaPOROPPRPPP
~stedRPRPOPPPNP
~steePORPPPPPPP
~steiQPPPPPPPPP
~stelOQPPPQPPPP
~stemOSOPPOPPQP
~stenROQOPROOPO
~steoQPPPPPPPPP
~stepOOOTOPQPPP
~sterQRNNQRQOQN
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
~streQPPRPQOPOP
~striPOPOOQPQRO
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
~sumOPPORPPPPP
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
~sutNOPRPPPPQP
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
~swolPNPPPPRPPP
~sworPRNPPPPPQP
~sy_PPQNQPQQNQ
~sycQQPPOPPPPP
~sychQQPPOPPPPP
~symRPPOPPQPOP
~sympQPPPPPQPOP
~synQNOQQOOQOP
~syncQPPPPPPROP
~syndQOOPQPPPPP
~syrOPQPQPPPPP
~syriPOQPPPPPPP
~syruOQPPPPPPPP
~sysOQRPPOOPQP
~systOQRPPOOPQP
~t'sMOPQOQRPQP
~t's_MOPQOQRPQP
~ta_QPTNOOPNOQ
~tabQRNPOROPNP
~tabbPPQPPPPPPP
~tabiPROPPPPPPP
~tablQQNPOSOPOP
~tacORPPPNSPOO
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
~talUPONPMOPQQ
~tal_TNOOONPOTP
~taliSOOPOPQPPP
~talkPRQOPPPRNO
~tallPQPPPPPPPP
~taloPPPPQPPPPP
~tamURNROOOOOO
~tam_PPPPOPPPPP
~tamiTPNQOPPOOP
~tamoOPPRPPOPPO
~tampQPPPPPPPPP
~tamsPQPPPOPPPP
~tanSJSNRRMQQP
~tan_NOPOSPPPPR
~tandSOPPOQPPPO
~taneOPPPQQPPPP
~tankPORPPPPPPP
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
~tcomSOOPPPPPPP
~te_OPWTKNMSOO
~teaPPSMQNROPO
~teacQQOPPOPPPQ
~teadPQQOPPPPPP
~teamORQPPOPOQO
~tearRPQPPPOPPP
~tebRQOPPPOPOP
~tebrRPPPPPOPPP
~tecQNQPOPQPPQ
~techOPQPPPPPPP
~tectQOOPOPQPPQ
~tedNRPMPQTQLR
~ted_OQPMPOTQLR
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
~temKPOPQNOVQP
~tem_NPNPPOOVQO
~temaORPPPPPPPP
~temePOPPRPPPPP
~temiPPPPPPQPPP
~tempOORPPOOPQQ
~tenYJPQNOPONQ
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
~th_LNQMTSNUPP
~thaRUNPOOPQNO
~thanQTOOPOOPPO
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
~thoPPPPPMQQPS
~tho_OPQPPPPPQP
~thonOPQPQPPPPP
~thorOPQPPPPPPR
~thosQROPPOQPOP
~thouROOOOOPQPR
~thrQLTPPOOORO
~threROPPOPPMRP
~throPMTOPOOQPO
~thruOPPPQPPPPP
~thsSONQNRPOOO
~ths_SONQNSPOOO
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
~tidROPPORQOOO
~tid_POQPPPQPPP
~tideQOOQPSOPOP
~tieTOTNRLMPPP
~tie_SOPPPPPPPP
~tienRQQNRMNPPQ
~tiesOPQPPPPQPO
~tifNOQPPNQQNS
~tiffPORPPPPPPP
~tifiORPPPPPQOP
~tigRNQPPNPPQP
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
~tioUNNPOPITNS
~tio_POQRPPOPPP
~tionUPNOOQIUNT
~tipQOOOORQPPP
~tipaPPPPPQPPPP
~tiplPPPPPPQPPP
~tipsQOPPPRPPPP
~tirPOPPORQPQO
~tiraPPQPOPPPPP
~tirePOOPPRQPQO
~tisWOMRMQRNON
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
~tledPORPPPPPPQ
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
~toaQQOOPPQPPP
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
~toiPNQQQPOPPP
~toilPOQPPQPPPP
~toinPPPQQOPPPP
~tolPROQOQOOOP
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
~tonONSOQOVNOO
~ton_PPQPPOPPPP
~toneQPOPPPQPOP
~tongPOOPOPTPPP
~toniOPRPPOPOQO
~tonsOPQPPPPPPP
~tooQOPOOPQOOQ
~toodPQPPPPPPPO
~tookQPTOPMPPOP
~toolPONQPPRPPP
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
~tosTOOOOOROPP
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
~traNQSUSLLLSM
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
~tre_RNRQOPNORO
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
~tudSQOONOOORP
~tudeNROPPOPORQ
~tudiUNOPOPPPPP
~tudyQROPPPOPPP
~tueOROPPQPPPP
~tuesOROPPQPPPP
~tulQQPPPOPPPP
~tulaPQPPPOPPPP
~tumPNPPPPTPPP
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
~twaPQOPPPPPPP
~twePNOPPPSQPP
~tweeQNPPOPSPPP
~twenOPPPQPPQPP
~twiOORPPRNPPO
~twicPOPQPROPPP
~twinOQPPPPPPPP
~twisQPQPPOPPPP
~twitPOQPPQPPPP
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
~ualRQQRONNOOO
~ual_RRORONOPOP
~uallQOPPPPPPPP
~ualtPOQPPPPPPP
~uanPQPQPPOPPP
~uantPQPQPPOPPP
~uarOOPPPPOPRR
~uardOOOPPPOPRR
~uatiPQPPPPOPPP
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
~uceRNOPQPQPOO
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
~ude_QOQPPPPPPP
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
~uesOPMPORROOR
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
~uirONQPPPOPOT
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
~ule_QONTOONOSO
~ulesPPPQPOPOPQ
~ulfQPPPQPPPPP
~ulfaRPPPOPPPPP
~ulgPOQPPPPPPP
~ulgiOPQPPPPPPP
~uliPROPQOOOQO
~ulinPPPPROOORP
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
~ulpPPPQPPOPPP
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
~umbeQONQPONRRO
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
~umpOOQPPPTPOO
~ump_OOQPPQSPOO
~umpeQOQPPPPPPP
~umpsOQPPPPQPPP
~unaOPPPPPPPPR
~uncRUQOOPOOMO
~unceORQPPOPPPP
~unchOUPPPPOPNO
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
~undsPROPPPOPOQ
~uneOPRPPPPPPP
~une_PQOPPPPPPQ
~ungTOQNPQPPOO
~ung_RNQPPPPPPP
~ungePSOPPPOPOP
~ungsQOQOQPPPPP
~unguQOPPPQPPPP
~uniLRNRPQOPSO
~unioOPPPPQPPQP
~unitOPPRPOOPRO
~unkQMPPPPRPOQ
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
~updPSNPPPPPPP
~updaPSNPPPPPPP
~upeOQPOPPPQPP
~uperOQPOPPPQPP
~upiPOSPOORPPP
~upilOOSPPORPPP
~upirQPPPOPPPPP
~uppORNROOROQO
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
~urcROPPPPOPPP
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
~urniPNRPOOSPPP
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
~urs_OPOPPOOPUP
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
~us_RIQNRTSNQO
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
~usheQOPPPQOQPP
~ushiPQRPPOOPPP
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
~utcSOOPPPPPPP
~utcoSOOPPPPPPP
~uteMOVONMPRNS
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
~vastQPPPPPPPPP
~vatPPPOOPQQQO
~vatePNQPPPPQQO
~vatiOQPPPOQPPP
~ve_VINLTRQMSP
~vedMZNOOOPOPP
~ved_NYNOOOPOPP
~vegOQOPPQPPPP
~veiPORPPPPPPP
~veinPPQPPPPPPP
~velNSOOQNQROO
~vel_OPQOPOPRPO
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
~verSTOSKMOMQR
~ver_NSMSOPQPOP
~veraPPPPQPPPPP
~verbOOPPPPPPPR
~verdPQQOPPOQPP
~verePPPOOOQPPQ
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
~vincPOPPPPPPPP
~vingRRPOPNNOOS
~vioQQPPPPPPPP
~violQPPPPPPPPP
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
~vixQPPPPPPPPP
~vix_QPPPPPPPPP
~vo_OTOPPPOPPP
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
~wa_ROQPPPPPPP
~wabPROPPPPPPP
~wab_PQOPPPPPPP
~waiRPQPOQOOOP
~waitRPQPOQOOOP
~wakQLUPOOPPPP
~wakeQNTPONPPPP
~wakiPNQPPQPPPP
~walPPSQONPRPN
~wal_QPPQOPPPPP
~walkORPPPOORQP
~wallPOSPPOQPPO
~wanPNPNQTNPNT
~wantOOONQTNPOT
~wapPSOPOOPPQP
~wap_PRPPOOPPQP
~wappPQPPPPPPPP
~warPSONPNONRS
~wardQPQOONPNSR
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
~wayQOSOPONPPO
~way_POTPPNOPQP
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
~weeQNNQPRQPOP
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
~werRTOQONOOOO
~wer_TROPONOPOP
~wereOQPQPPPPPO
~wersOQPPPPQPPP
~wesPORPPPOPPP
~westPPRPPPOPPP
~wfuOOPPPPPPPR
~wfulOOPPPPPPPR
~whaMJLSNPWRRR
~whatNILSNPWRRR
~wheROPRNONQSO
~wheeORQPPPOPOP
~whenQQLROQNRPP
~wherONSOOOQNTO
~whetSOPPOPPPPP
~whiQMOOORSRPO
~whicOMNPOQRSRO
~whilROQOPPOPOP
~whisOPPPPRPPPP
~whitOQPPPPSOOP
~whoNQOOQNNOXP
~who'ORPPQOOPQP
~whoePRPPPPPPPP
~wholPPRPPQOPPP
~whooQPPPPOPPPP
~whosOPNPQPOPRR
~wicQPOQPROPPP
~wicePOPQPROPPP
~wichQQOPPPPPPP
~widOOQPPPRPPP
~wideOOQPPPRPPP
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
~withROOORMPROQ
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
~wormQOOPPOSPOP
~wornQPPPPPPPPP
~worrOONPQSOPPP
~worsOPPPQPQPPP
~wortQPPPQQOPPP
~wouPNPPQQQPOP
~woulPOOPQQQOOO
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
~xidePPPQPPPPPP
~xidiQPPPPPPPPP
~xieQOOPPPQPPP
~xietPPPPPPQPPP
~xigSNOPPPPPPP
~ximPPPOQPQPPP
~ximePQPPQPPPPP
~xinROQPQNOPPP
~xin_QOQOQOOPPP
~xineQPPQPPPPPP
~xisPQPPQOOPPP
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
~yearUNOQOQPOOP
~yedQPPPPPPPPP
~yed_QPPPPPPPPP
~yelOPOPRPPPPP
~yeliPOOPPPQPPP
~yellOQPPRPOPPP
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
~yloOOPPPPSPPP
~ymeOPPPPROQPP
~ymoPORPPPOQPP
~ymorPORPPPOQPP
~ympPOOPPOUPOO
~ymphNOOPPPTPPP
~ymptQPPPPPQPOP
~yncQPPPPPPROP
~yncoQPPPPPPROP
~yndQOOPQPPPPP
~yndrQOOPQPPPPP
~yngPQPPPPPPPP
~yngoPQPPPPPPPP
~yo_QOPPPPPPPP
~yogPQPPPPPPPP
~yonNTRPOQOONQ
~yoneNTRPPQOONO
~yosQOOORPPPPP
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
~ze_PQPPPNQPPP
~zedPQPPPPPPPP
~zed_PQPPPPPPPP
~zemQQPOPQPPOP
~zem_PQPPPPPPPP
~zemaQPOPPQPPOP
~zenQPQPPPOPPP
~zen_QPQPPPOPPP
~zepRNROPPPPOP
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
~zil_POPPQPPPPP
~zinPQPRPPOOOO
~zin_PPPPOPQPQP
~zincPPPQPPPPPP
~zinePOORQPOPPP
~zingPQRPPQOPOP
~zitROPPOPPPPP
~zithQPPPOPPPPP
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
~zosPOPQPPPPPP
~zt_OOTPPPOPPP
~zumPPPQOPPPPP
~zumaPPPQOPPPPP
~zurPQOPQOPPPP
~zurePROPQOPPPP
~zy_PPQPPPPPPP
~zzaPRPPPPPPOP
~zza_PRPPPPPPOP"""
