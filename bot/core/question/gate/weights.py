"""The weights of the gate. Written by `make calibrate`; not by hand.

Fitted to 16045 messages. A line of TABLE is a feature and, in its last ten characters, how many
steps it weighs for each kind, in the order of gate.KINDS: chr(80) is none, the next one up.
"""

DIGEST = "92c6af0701d1"  # of knowledge/messages
STEP = 0.0267
BIAS = (1.420, 2.300, 0.881, -0.796, -1.015, -0.488, 0.642, -0.951, -1.091, -0.902)
TABLE = r"""!HnTOOIIOJN
! !OTQPPNOPOP
! $NSQPPQOPOP
! bothPROPPPPPPP
! isQPPPPPPPPP
!a clock or a dayOoDORPDHRN
!a comparisonvCAHDKTXRQ
!a complaint of one's ownONTMK\KPMR
!a diseasej;S>Ja`TGE
!a drugc<<}}G.BH=
!a drug, and a diseaseq@VQZR>ILJ
!a drug, and a quantityTNQSPNMPOP
!a drug, and one patient's weight or clearanceLMOVVQMOOO
!a finding to be readHGLDMVvNSG
!a long sentenceA_iGCUUKJL
!a low pressure, saturation or coma scoreP9vLNLPMOO
!a low pressure, saturation or coma score, and a room, bay or bedUJTPPPNOPP
!a low pressure, saturation or coma score, and a wish for evidencePPROPPPPPP
!a quantityZ;[^PKJMSM
!a question markPOLQTMUNLS
!a question mark, and a wish for evidence\NNOOSLOON
!a question's first wordOU4KNIDS}R
!a question's first word, and a wish for evidence^JNPOSMQJP
!a relative or friendHIXONhKNIP
!a relative or friend, and a wish for evidencePOQPPQPPPP
!a relative or friend, and that it is nowPPRPPOPPPO
!a room, bay or bedE[gTLN@OPM
!a sentence*XINN][SVY
!a story^IRROJMPPO
!a treatment or test that is no drugnHCITPMTML
!a vital sign's valueRL}KMJHGKJ
!a vital sign's value, and a wish for evidencePROMPNUOPP
!a wish for evidence}BEZHPEOEM
!an age[#MUba^KDY
!asked of colleaguesG^KLMOQOZN
!codes, bills or certificates5EHFLFD}HI
!drugs of different classesOIOGtIOMLM
!drugs of different classes, and a comparisonVPPPMOPOOP
!drugs of different classes, and a wish for evidencePQQNRPPPPP
!drugs of different classes, and whether it is safeLOPOXOPPPP
!drugs of one class_JJTOONPOO
!feelings or jokesDrLMOPONHL
!few wordsJO9\^KUUQO
!groups of peoplehKRMHPNMPL
!no drug, test or diseaseIb\@=GNO[]
!one or two wordsuTDQRJBLMJ
!one patient's weight or clearanceA@HqaRMKPL
!since when, in hours or minutesQ<fVNKNSNO
!somebody elseB@fTYPXFDY
!somebody else, and a wish for evidenceZMMPNMQQNR
!somebody else, and that it is nowSGXNPPLNTQ
!something told to allGdPTNLQMOM
!that all is well againSf>MKSPQNN
!that it is nowMPgKNLIPPP
!that it is over, planned or playWo>HIUJNPL
!the first person=\HOK{AKFX
!the first person, and a question markUKNOP\MORJ
!the first person, and a wish for evidenceMJPSNWSQNP
!the law?;FMLJGKC}
!the ways of this house<NGJNE>V}Y
!things togetherOCPFrNYMHJ
!three drugsROONTOOPPP
!two diseasesZ=VGDTfWKK
!two drugs^CIKsHMLKK
!usCQSGJVJMnL
!whether it is safeLOHGiUMPON
!words in quotation marksQMPPPOSSON
#1>X^REWj_B2
#1 #1WYGOKLTMJY
#1 #2`XNDOKPONO
#1 #3TLLPPOWPPP
#1 #4POPSPPOPPP
#1 $_D]TUKPHMJ
#1 ?LZOSMOMWJO
#1 aNLPPPQPYON
#1 afterPPTNOPPPPP
#1 amQOMQNPUPQO
#1 andRWQSKUFLNR
#1 bOSNPONQRPP
#1 bringOROPPPPPPP
#1 cSKNOOTRPPP
#1 cmUMLPONVPOP
#1 dRPOPPPQPPP
#1 dayMPPOTPQPPP
#1 daysNGMKOVTZQN
#1 diabetesRPPPPPPPPP
#1 dmYOOPOOKPPP
#1 dsSOPPPPOPPP
#1 fQPPPPPOPPP
#1 forGXMSPOOWLP
#1 gTGKUNO[NOP
#1 h[G\JOOFNVO
#1 hasO\LPPNMPPP
#1 hoursVJOUPPOOOP
#1 hr]LLPPPMPPP
#1 hrsKOVRPRLOPP
#1 iQPPPPPPPPP
#1 inFFWNNJcLOZ
#1 isNcEOPSLONO
#1 kOONKOO_OLP
#1 kgOM[ONOOPOP
#1 lPOVQPPLPPP
#1 mPPPPPPQPPP
#1 mgMOTK]OLNPP
#1 minLIdONOMONP
#1 minsMNUPPNUOPP
#1 minutesOQPPPPPPPP
#1 mmQERNOQ[OPP
#1 moZPMOPNLPPP
#1 monthIJU^VLQKNO
#1 monthsRMGON]SOOP
#1 morePROPPPPPPP
#1 ndPOROTPNPPP
#1 needNPSPPPPPPP
#1 noMOPUOQQOPP
#1 normalQOQOPOQPPP
#1 notWRLLPPPOPP
#1 nowOMVPOPOQPP
#1 o'clockPRNPPPPPPP
#1 ofOPPNPPSQPP
#1 onQMNOMOWONU
#1 orURNPSOJNQP
#1 osteoporoticQPPPPPOPPP
#1 pTONOPPNPSP
#1 pdLOOL\POPPP
#1 pleasePNSPPOPPPP
#1 pmJ^FOOSNNUO
#1 prevUOOPPPNPPP
#1 rdNRPPPOOPSO
#1 sOXPOOPJPQP
#1 salineONPVNPOORP
#1 saysOOSPPOOPPP
#1 soPVMPPPNPPP
#1 stPOOOSORPPP
#1 thNIUPPSKQWO
#1 thePTNPPPPPPP
#1 toPIQKPQ]OOO
#1 todayPQPPPPPPPP
#1 vRNPPPPTOOP
#1 vascSOPPPPOPPP
#1 vsTOONPKMMO[
#1 wantsPTOPPPOPPO
#1 weekLMTPRNWOOO
#1 weeksJSIRN^PNOO
#1 wentOUNPPPPOPP
#1 whatTMLOPPJ]NO
#1 withQOQPOPROPP
#1 wkRNMOQNPVPO
#1 wksHTHOUVUNPP
#1 wwNNOPPROOTP
#1 xXKONPPQPPP
#1 ySNSPPONOPP
#1 yearNMP[OMQOOO
#1 yearsMNNSNXQOOO
#1 yoSJRXNRLOOO
#1 yrTIOXNPQOPO
#1 yrsWLNORUKOOP
#2FM`s:RjT+E
#2 #1QPOPPOROQP
#2 #2N`ELRMZNLO
#2 #3SPPPPPNPPP
#2 $HA^MSW[SOE
#2 ?IOKPQQKRMa
#2 aMPQVNSOOPM
#2 afterMGRLRWVPPP
#2 andRKPPM^JOOO
#2 atJNOWOQTOPP
#2 bdOOLXOPOPPP
#2 cameORMPPPUOPP
#2 canQOPPORPPPO
#2 dUOOOPPNPPP
#2 dayPNOOPTQPPO
#2 days]NPIOOMQOO
#2 degreesIJ\MP\IOPP
#2 doJSNUNRPPPP
#2 doesTOPPPOOPPP
#2 f\LOLLKYOOO
#2 forOHZUOOOOOO
#2 gcsPORPPPPPPP
#2 goingQVKNPPPPPP
#2 hVN@XQNXMLT
#2 hadMWNOPPPPPP
#2 hasRROPPONPPP
#2 hoursOOO]PMNONN
#2 howPOPSOPOPPP
#2 hrJUKPPOTRPQ
#2 hrsLTNOPPPOOT
#2 inUPJPOQQPPP
#2 isPUIOSRPOPO
#2 kUQNDOO[OPO
#2 kgJLImGTMNOO
#2 kilosNPOVPONPPP
#2 lbNOOSPRPPPP
#2 meLGIJK_NON
#2 mgWNLPNOOWOO
#2 minJ_[GMINRPO
#2 minsMQWPPOMPPP
#2 minutesQYKOPOOOOP
#2 mlSHRMPPOPWP
#2 mmQPPPPPPPPP
#2 moNOQPPOTPPO
#2 monthQPPPPPPPPP
#2 monthsGPOXNVPPOP
#2 noVRLOULNOPO
#2 notPNRPPPOPPP
#2 nowSPOPPPPPPP
#2 of[NKOOOOPPP
#2 ohpcRPPOPPPPPP
#2 on[QOOLPJPQP
#2 orRSJ`JOEVNO
#2 pSRONPOPOPP
#2 perKRKWPWKOPP
#2 percentOOUPPPOPPP
#2 sQJQMNRZNQN
#2 secPNRPPPPPPP
#2 she'sPPSPPPNPPP
#2 stillPTPPPPPPMP
#2 systolicLNYOOPOPPP
#2 thNdJPPMLONN
#2 thenOTMSOPPPPP
#2 toKPVSOONPPP
#2 twoPUNPPPNPPP
#2 unitsOOQSPOPOPP
#2 vsROLOPPOVPO
#2 wUPPPPPLPPP
#2 weekMOUKYNMPPP
#2 weeksNLhSWADOMS
#2 whatLORRMPVPPP
#2 whichQPPPPPPPPP
#2 whoOPPSPPPPPP
#2 withQONOONWRPO
#2 wkRNOMUOPPPO
#2 wksXMOKVSJPPO
#2 wouldQKMQNZNPPP
#2 xOPUMPPOPPP
#2 yTMNNNOTPPQ
#2 year_MNNLIKOOX
#2 yearsQOPPPQOPPP
#2 yoKJNNQPWOPX
#2 yrPUMMPMQOPS
#2 yrsJOKVPSUOPP
#2.F=__Cc_KHG
#2. $LLQVRVNOMO
#2. ?OPPMPPUPPP
#2. andONTOOVLPPP
#2. cmOOOOPPTSPN
#2. howOOOUPPPPPP
#2. kgPSMQPPPPPP
#2. lLOVPPOPPPP
#2. mg[POHPPPOPP
#2. noOORRPPOPOP
#2. notLWKPPOUPPP
#2. onQOMPOPTPPP
#3>K[YFL}FHD
#3 #1OPPUOPOPOP
#3 #2TY=OMZPPPP
#3 #3NNZOOOMPPP
#3 $DMMQ`RTMQN
#3 ?QPPPPPPPPP
#3 andOOSOQPNQPP
#3 atNOPPPPTPPP
#3 bdTOPPOPOPPP
#3 bpOONPPNVPPP
#3 forQPPPPPPPPP
#3 heNNMPPZNPPP
#3 inQRPNMOTOPP
#3 isPPQRPOOPPP
#3 kgMOPSOQMPUP
#3 mcgMPQVPPONPP
#3 mgRPPQNPOPPP
#3 mlLOXQPPLOPP
#3 onWRNMHNVPPP
#3 orSOOPQPNPPP
#3 unitsOMXMPPPPPP
#3 urineOOQPPPQPPP
#3 vsQPPPPPPPPP
#3 withMOOPPPVOOP
#3.TLIEFItTLN
#3. $MWPPPOMRNP
#4=HORFHbuGM
#4 $U]OPNIRPHN
#4 andTPNNPSNOPP
#4 iuQPPPPPPPPP
#4 withNMPPNPNZPP
#4.ESSOMON^PO
=5-alpha reductase inhibitorQPPPPPPPPP
=5-ht3 antagonistPRNQWNNONO
=aaa screeningQPPPPPPPPP
=abdominal painNPTPPNQPPP
=abscessQOPSOONRPP
=acamprosateSPPNOPPPPP
=acarboseTPOONPPPPP
=ace inhibitorPOTM\NJONO
=acetaminophenNTVXLLNONM
=acetaminophen overdoseTPPMPPPPPP
=acetaminophen-codeineOPPPQPPPPP
=acetaminophen-ibuprofenQPPPOPPPPP
=acetylcysteineVMVJOPPPPP
=achilles tendinopathyQROPPPOPPP
=acid suppressant`PMHPRMOON
=acnePPSQNPOPPP
=acne treatmentMNOMVUPOPO
=activated charcoalRPPOPPPPPP
=acupunctureROPPPPPPPP
=acute bronchitisSOPOPPPPPP
=acute coronary syndromeXSNVJJSRKN
=acute coughTPPMPPPPPP
=acute kidney injuryXOPOKOORPP
=acyclovirNPPVNPOPPP
=adalimumabJPPPWPPPPP
=adenosineIPTQTPOPOP
=adhdUOOOOPPPPP
=adjustment disorderMLOPPONTXO
=adrenal insufficiencyHOTQPOUPPO
=advance care planningDKOONOMIMt
=adverse drug eventQPPPPPPPPP
=agitationHNWWNOSNOO
=agitation in dementiaTOOPPPPPPO
=albendazoleJOP[OPOOPP
=albuminONPSNNUOPP
=albuterolLRMXLOTPOO
=alcohol intoxicationSLWPNMKOMX
=alcohol use disorderKHKK]U[NNN
=alcohol use disorder drugPNORVOOOOP
=alcohol withdrawalTOOQNPPOPP
=alcoholic hepatitisQPPPPPPPPP
=alendronateUOPNOOPPPO
=alginatePNRPQPPPPP
=allergen immunotherapyRROOPPPPOP
=allergic rhinitisPTOPONPPPP
=allergyGSKKjNLNPN
=allopurinolYNLQQOMPPP
=alpha blockerVUNNPJOPPP
=alprazolamQPPNQPPPPP
=alteplaseJOOWOPPWNO
=alzheimer diseaseZPOOMONPNP
=ambulatory ecgPNMPPPWOPO
=aminoglycosideKNOVTPOPOP
=aminophyllineLPP[KPPPPP
=amiodaroneKHRX[NMOOO
=amitriptylineWOUQHNOPPP
=amlodipineTNQMQRNPPP
=ammoniaMPNPPPUPRP
=amoxicillinaYJHMLQOMO
=amoxicillin-clavulanateUROLSOOONP
=amphotericinTPPLPPPPPP
=ampicillinOPPOSPPPPP
=amputationYHVPNPMPOO
=amyotrophic lateral sclerosisKSLPUPORPP
=anal fissureSPPOOPPPPP
=analgesicLOSTrDJIKK
=anaphylaxisCSWM]LMQOO
=andexanetOPPWMPNPPP
=androgenTOOPOOPPPP
=anemiaNTLQVONSLO
=anestheticCQMQYJ_MRN
=aneurysm repairPQPPPPPPPP
=anginaWPPPIPPPPP
=angioedemaPPRPOPPPPP
=angiographyPNRPPPQPPP
=ankle fractureQPPPPPPPPP
=ankle injuryVSNPPLOPPO
=ankle sprainVSNPPLOPPO
=ankle x-rayMMOPPPXPPP
=annual physicalPSPPPPPPOP
=anorexia nervosaOPPPPPPPPS
=antacidMNRPTPPPPP
=antenatal corticosteroidQPPPPPPPPP
=anti-amyloid antibodySOPOOQOPQP
=anti-d immunoglobulinJNOWWNNOPP
=antiandrogenPONOUPOPPP
=antiarrhythmicHGUY]NLONN
=antibioticBI@ksR8DUT
=anticholinergicGJWSYNMNSO
=anticoagulantHXRX^JJQLG
=anticoagulant reversal agentKNO_LPNPPP
=anticoagulation reversalKNO_LPNPPP
=anticonvulsantOPKYdJJLLM
=antidepressantN?KFn]VLKJ
=antidiarrhealRPOPPPPPPP
=antiemeticPPLPdLLOLN
=antifibrinolyticYNMSMNNORO
=antifungalPLNUXONOOO
=antihistamineLOOM[POPPO
=antihypertensiveAQH^uOCJLJ
=antimalarialJNOL[OUOPP
=antimuscarinicINOOWOOPVP
=antiparasiticTXM\KGLNOO
=antiparkinson drugQOPMTPPPPP
=antiplateletPQOG_PKTNN
=antipsychoticODG]\QQNMN
=antiretroviralPNOJ\OPOON
=antisepticWMMSNOPPPP
=antispasmodicMQNI]OOPPP
=antithyroid drug@NOT`PSOMP
=antituberculous drugDNPIcWMPOO
=antitussiveROPPOPPPPP
=antivenomJNN\NOOPRP
=antiviral[ERWXNLLML
=anxietyQTIOPSUNOP
=aortic aneurysmPSNPPPPPPP
=aortic dissectionRPPPNPPPPP
=apixabanOPNNRSMWMO
=appendectomyQTNOPOOPOP
=appendicitisTPJOOKSXOO
=arbHOPL]PPPRP
=ardsTMSPPONPPP
=argatrobanNPPSPPPPPP
=arniOOPNRPPPRP
=aromatase inhibitorQPPROPOOPP
=arrhythmiaUGaLWGRLNN
=artemether-lumefantrineOPPPQPPPPP
=artemisininOPPQQPPPPP
=arterial lineSNQPPOPPPP
=arthritisaTJPKNSMNL
=arthroscopyXSMOPMNPOP
=ascitesJNNOOO\PPP
=aspirinUQOJSQKUNO
=asthmaLPYMVUMQIL
=asthma biologicSPPPOOPPPP
=asthma exacerbationQPROPPPPPP
=atorvastatinJOOPZPPPPP
=atrial fibrillationdNOHIOLOTO
=atropineIMXUQOOOOP
=atypical antipsychoticKKKWXROOOO
=audiometryOKPOPPXPPP
=autismRPPPOPPPPP
=azathioprineLPOPXOOPPP
=azithromycin]NOPKOOOOO
=azoleNNON[OOOOP
=back pain_JUNKPJOOP
=baclofenQPPOQPPPPP
=bacteremiaSOPOONNPUP
=bacterial vaginosisNPPSPPPPPP
=bacteriuriaRPPPPPOPPP
=baker cystROPPPPPPPP
=balance trainingTNPPPPPOPP
=balanced crystalloidXMNOPPOPPP
=barbituratePPPQPPPPPP
=bariatric surgerySPPPPPNPPP
=basal insulinPOPTOPOPOP
=bath additiveVOOOOOPPPP
=bathing frequencyLTOPPPRPPP
=bcgKPPPUPPPPP
=bed alarmMTROPKPMWN
=bed restXNPPPOPPLP
=bedaquilineRPOLSPPPPP
=bedwettingQHNOP[NPPP
=bell's palsy[JZMLLNOPP
=benzathine penicillinPPPQPPPPPP
=benzodiazepineKC\dRLLLON
=beta agonistZMMRLNRNQO
=beta blockerGQR[\LJNNN
=beta-lactamKOF\PYMNRL
=betamethasoneTPPNPPOPPP
=biologic]HNJUQQOPO
=biopsyOSQPOUKWIO
=bipolar disorderNOPWIOVPOO
=bisoprololNNPRTPOPPP
=bisphosphonateVNOSNOOOOO
=biteUNTRMLQNOP
=blatchford scoreWLPPPPOPOP
=bleach bathQPPPPOPPPP
=bleedingT[nLD=HUNL
=bloatingQPOPPPPPPP
=blood cultureOXOPPOLPOP
=blood gasMINOPOaOPO
=bnp[PNOONNNOO
=body mass indexLKMVMXRMTM
=bone scanMNNPPOYPPP
=botulinum toxinRJPMKWOOXP
=bowel obstructionVPNOPONPPP
=bowel preparationQPPPPPPPOP
=bphQPPPPPPPPP
=bppvOPPPPPRPPP
=braceNTNPPPOSPP
=bradycardiaRPUPMNPPPP
=brain tumorGOPZPPPPPP
=breast cancerXOOPMRLPPP
=breast examQPPPPPPPPP
=breast lumpQOPPPPQPPP
=breastfeedingLHKLiTLOOO
=breechPPTPPNPPPP
=bridging anticoagulationSHYPOOOPQO
=brief interventionQPPPPPPPPP
=bronchiectasisQPPOPPPPPP
=bronchiolitisOSQOPNMPTP
=bronchodilatorGQJ\RMXMQM
=brueVNLPPNWOMO
=buckle fractureROPPPPOPPP
=budesonideVPOLOPPPPP
=budesonide-formoterolTPPMPPPPPP
=bumetanideNOPXLPPPPP
=bupivacaineNPPSOPPPPP
=buprenorphineOOOOVOPPPP
=buprenorphine-naloxoneLPOPVOPPPP
=bupropionLOPOXPNPPP
=burnJGVNPUXNNR
=c difficile infectionXNKOMGJ^UN
=c-spine clearanceTOPPPPPPPN
=cabergolineTPPMPPPPPP
=caffeineQZNNNMOPPO
=calcineurin inhibitorLPNOZOOPOP
=calcipotrieneQPPPPPOPPP
=calciumMLRKUOXOOO
=calcium channel blockerQQKM]PKOOO
=calcium gluconateNVMPQOPOPP
=canadian ct head ruleQPPPPPPPPP
=cancerNCHSLMYU_N
=canker soreINNPP\OPPP
=cannabidiolROPOPPPPPP
=cannabinoidRLNNPYOPPO
=cannabisPLNOPYOPPO
=capnographyOFVPPOXPOP
=car crashRPQPPOOPPO
=carbamazepineNOPOUPPPPP
=carbapenemJLMSO^OOOP
=carbimazoleIOOVTPSPMP
=carbon monoxide poisoningQNTPPPOOPP
=carboprostNPPTPPPPPP
=cardiac arrestBO^NONJTL\
=cardiac catheterizationXOQPPLNOOQ
=cardiac rehabilitationPKVPPPPPPP
=cardiac resynchronizationOPRPPPOPPP
=cardiopulmonary resuscitationQIZPOKNORS
=cardiovascular deathSOPPPPPPPP
=cardiovascular diseaseaOF[LIFYPI
=cardioversionPPRPPPOPPP
=carotid endarterectomyLQXOOPNPPP
=carpal tunnel syndromeMOPOPYOSMN
=carvedilolMQO[JOOPPP
=castNMMOPO\OOO
=cat biteROPPPPOPPP
=cataractOROPPPOQPP
=cataract surgeryTPPPNPOPPP
=catheter ablationRPPOPPOPPP
=cauda equina syndromeLNSPPNPOPV
=cautiQPPPPPPPPP
=cbcMVOPPPOPPP
=cbt for insomniaWNPPPNOOPO
=cefazolinLTOPSPPPOP
=cefepimeQPPPOPPPQP
=cefiximeOPPOSPPPPP
=ceftriaxoneLQPPSMOOUO
=celecoxibHPPPXPPPPP
=celiac diseaseRPPPPPPPPP
=cellulitisSSOSOOKOPO
=centor scoreROPPPPPPPP
=central lineROPMPPOUOP
=cephalexinLPPNSUOPPP
=cephalosporinETOMZQNOUO
=cervical cancerQPPPPPPPPP
=cervical cerclageQOPPPPPPPP
=cervical collarSPPPPPNPPP
=cervical dysplasiaOQRPPPNPPP
=cervical ripeningNOOPTPPPPP
=cesarean sectionQSKTONNSNO
=cetirizinePPPPPQPPPP
=cgrp antagonistSOPOOPPPPP
=cgrp antibodySOPOOPPPPP
=cha2ds2-vascSOPPPPOPPP
=chads2ROPPPPOPPP
=chemotherapyIU[LNUKPNO
=chest painROVOMPJNUP
=chest physiotherapyEMOOONNfOO
=chest tubeQSMPPPPPPP
=chest x-rayRRNPOORPPO
=chickenpoxKRNPTOSPPP
=child-pughHOPRXPPPPP
=chlamydiaPMOPPVNPSO
=chloramphenicolQPPPOPPPPP
=chlordiazepoxideOPPSPPPOPP
=chlorhexidineVNMSNOPPPP
=chloroquineOPPNTPPPPP
=chlorthalidoneSPPPNPPPPP
=chocolateNXIPPNUPPO
=cholecystectomyRPOOOPORNP
=cholinesterase inhibitorQUOLRPOOPP
=chondroitinRPPOPPPPPP
=chronic fatigue syndromeSOOPPPOPPP
=chronic kidney diseaseKIKZcKNNOO
=chronic painOPOTPPNPPP
=ciprofloxacinMONL[OOPRP
=cirrhosisMOPOYONPPP
=citalopramTPPMROPPPP
=ciwaNPPPPPPPSP
=clarithromycinKOORYMOPPP
=clindamycinKPPXNPPPPP
=clobazamMPPOTPPPPP
=clomipheneRPPOPPPPPP
=clonazepamRPQOOPPPPP
=clonidineJOPYPPPPPP
=clopidogrelQOPNTOPPPP
=clozapineLONPVOSPPP
=codeineKRNORTOOPQ
=coenzyme q10QPPPPPPPPP
=coffeeK_MPOPOONO
=cognitive behavioral therapy[MPPOMNOPN
=cognitive screeningPSOPPPOPPP
=colchicineYNNPOOOOOO
=cold water immersionMOVPPPOPPP
=colicVYOOOGPOOP
=colistinOOPSOPPPPP
=colloidPNOSNNUOPP
=colon polypsWMPPPPNOPP
=colonoscopyRMQOORLVON
=colorectal cancerSOOOPSNOOP
=colposcopyMNXPPPNPPP
=comaOTXPPNKOOO
=combined hormone therapyQPPPPPPPPP
=combined oral contraceptiveRPPPPPPPPO
=common coldQPPPPPPPPP
=community-acquired pneumoniaTNPONPOSPP
=complex regional pain syndromeQPPPPPPPPP
=compression stockingsQPPPPPPPPP
=concussionRONOPSPPPO
=condomQPPPPPOPPP
=conjunctivitisSOPPOOPPPP
=conservative careQPPPPPPPPP
=constipationRONOLTQPPP
=contact dermatitisKPOPPWOPPP
=contact lensQPPPOQPPPP
=continuous glucose monitoringOOPPOPOUPP
=contraceptionA5SO`]IOZX
=contraceptive implantJNOUXOOPPM
=contraceptive patchPPMPOPUPPP
=contraceptive pillJFXNVJOOUX
=contrast mediaIOOM^PNPPP
=contrast nephropathyRPPPOPPPPP
=contusionHNLPOQ`OPP
=copdSSOMSNPNOO
=copd exacerbationUOPONPPPPP
=cord careROPPPPPPPP
=coronary bypassOQQPPPPPPP
=coronary calcium scoreNPPPPSPPPP
=coronary ct angiographyOKNPOPOPPY
=coronary diseaseLQN\SIRQKN
=corticosteroidjJGSRKEUML
=coughUJXJIVUMOO
=cough medicineKUPORPPPPP
=covid antiviralVIVLUOONOO
=covid testOSOPPOPPPP
=covid vaccineROPOH\OOOM
=covid-19SQGIRTROWN
=cox-2 inhibitorHPPPXPPPPP
=cpapPLTPPPORPO
=cranberryQONOUQOPOO
=creatinePOPOPQPPPP
=critical illnessLOGLLOFRmS
=crizanlizumabRPPPOPPPPP
=croupRSORNJTOOP
=crpVKLONN[OOO
=crush injuryPNSPPPPPPP
=crystalloidVNSKLOUOOP
=ctWRSLJIKMM`
=ct angiographyVIMPOPMPPY
=cyclobenzaprineVPPPJPPPPP
=cyclophosphamideUPPPLPPPPP
=cyclosporineMQOOUPOPPP
=cystic fibrosisPPRPPPNPPP
=cytisiniclineXOPNLPOPPP
=d-dimerTMOOPOUOOO
=d-mannoseQPPOPPPPPP
=dabigatranXNOQMOOOOP
=dairyPPPPROPPPP
=dalteparinJVOUNPOPPP
=dantroleneNRQPPOPPQP
=dapagliflozinTQOONOOPPP
=deathamKHG<:SQ_
=death rattleRPPOPPPPPP
=debridementPOPPPPPRPP
=debriefingNWOPPOPONP
=decongestantDPPO_PPPPP
=deep vein thrombosisOPOSOQROOO
=defibrillationSF`OPKOPOO
=dehydrationQPPPOPPPPP
=delayed cord clampingRTLPPPPPPP
=delayed prescriptionQPPPPPPPPP
=deliriumSNQLLORUPO
=dementia`MHMPOMTMP
=dementia drugQUOLRPOOPP
=dengueKRNP\OKOSN
=denosumabQPPPQPPPPP
=dental cariesMPOPPPUPPP
=depot medroxyprogesteroneSNWOLOPPOP
=deprescribingOSOPPPPPPP
=depressionRUDNNU]MNM
=depression screeningZPOOPOLPOO
=dermatitisNPHNLpHOLN
=dermoscopyLOPPPPWOPP
=desmopressinRPPPPOPPPP
=dexa scanRKMOPOYOPO
=dexamethasoneWLO\HONNPO
=dexmedetomidinePNOUOPPPPP
=dextromethorphanROPPOPPPPP
=dextroseLPPXNPPOPP
=dhaPQPPPPPPPP
=diabetesYLQMQOKRTM
=diabetic footRTNPPPNPNP
=diabetic ketoacidosisRNOMOOMO\O
=diabetic nephropathyRPPPOPPPPP
=diabetic neuropathyTPPPMPPPPP
=dialectical behavior therapyQPPPPPPPPP
=dialysisCGSiLPIQXK
=diamorphineRNPTMPPPPP
=diaper rashPOPPPVLPPP
=diarrheaUQNTMJWONO
=diazepamKJZUPOOOPP
=diclofenacIOPOZPPPPP
=dietTSKOPQSNNO
=digital rectal examROOPPPPPPP
=digoxinKMZMWLOPPP
=digoxin immune fabNQPOPPPPRP
=dihydropyridineRLPVRQLOPO
=diltiazemMRNMWPPPPP
=dinoprostoneOQPPPPPPPP
=diphenhydramineRPPPOPPPPP
=direct thrombin inhibitorVNOTLOOOOP
=disc herniationNPPPPTPPPP
=disulfiramMPPOVPOPPP
=diuretic\QKNIQTOOO
=diverticulitisRPPPPPOPPP
=dix-hallpikeQPPPPPPPPP
=dizzinessTJONOSXMNO
=dmardONOR^KNOON
=doacWJPWSPJRML
=docusatePPPPPQPPPP
=dolutegravirPPPKVPPPOP
=domperidoneOPPPRPPPPP
=donepezilUKMOUQOPPP
=dopamineOPOPSOPPPP
=dopamine agonistTPPMPPPPPP
=dornase alfaLVOOPONPRP
=doxycyclineRMOOVQNPOP
=doxypepWPPOJPPPPP
=dpp-4 inhibitorQPPPOPPPQP
=droperidolSMOSOPPPPP
=drowningO`POOMLOLO
=drug allergyPNOVMPPPPP
=dry eyeLONOOVSPPP
=dry needlingPPPPPPPQPP
=dual antiplatelet therapyTPONOPPPPP
=duloxetineKPPPUPPPPP
=dupilumabRPPPOPPPPP
=dupuytren contractureJPPPPPWPPP
=dyspepsiaQPPPPPPPPP
=dyspneaVTTJOUKOOK
=dysuriaTPPPMPPPPP
=e-cigarette`KONOPLOOO
=ear irrigationQPPPPPPPPP
=ear painRPPPPNPPPP
=early allergen introductionPUNPPPPPOP
=early mobilizationROPPPPPPPP
=early surgeryRPPPPPPPPP
=easy bruisingNPUPPPNPPP
=eating disorderOPPPPPPPPS
=echocardiographyMYOKONLZON
=eclampsiaPPWSMONNOO
=ecmoTMWOONMOOP
=ectopic pregnancyNOSPOPQPPP
=eczemaXRLNNSROLO
=edinburgh postnatal depression scaleSPPPPOOOPP
=edoxabanQPPPPPPPPP
=edta chelationMOTPPPPPPP
=eegPQOPPPPPPP
=efavirenzLOPPXPPPPN
=egg allergyQOPOTOOPPP
=eggsFMMPYWUPMO
=electrical injuryNOUPPPOPPP
=electrocardiogramNPWNPOSOMO
=electroconvulsive therapyQOSOPOPPPP
=electronic health recordPTMPPOPPPP
=emdrPNPPPRPPPP
=emergency contraceptionOMOONROPPV
=emergency levonorgestrelOMOONSOPPV
=emgQPPPPPPPPP
=emollientWOOOONPPPP
=empagliflozinPOPNOPPPUO
=enalaprilOPPPRPPPPP
=encephalitisJPPXNPPPPP
=encephalopathyQPPPOPPPPP
=endocarditisPPPPPPQPPP
=enemaGLNOgOJOPP
=enoxaparinMXMQROMOPP
=enteral nutritionOOPNUPPPPP
=epaUPPPOPMPPP
=epidural steroid injectionPPPPPPPQPP
=epiglottitisNNRPPPRPPP
=epilepsyGNNSYONNNW
=epinephrineHU`RMKJOGX
=episiotomyPPPPPPPQOP
=epistaxisPPMONQUPPP
=epley maneuverVHNOPXOOPP
=ergometrineLPPVOPPPPP
=erythromycinQPPNRPPPPP
=erythropoiesis-stimulating agentSOPOPPPPPP
=erythropoietinSOPOPPPPPP
=escitalopramMPOOPYPPON
=esketamineQPPPOPPPPP
=esophageal varicesPRUPOONPLP
=esrQONOPNWOOO
=estrogenWOOONOOPPP
=eszopicloneQPPPPPPPPP
=etomidateQPPPPPPPPP
=exerciseYQPLNQGYQK
=extravasationOORPPPPPPP
=eye examQPPPPPOPPP
=ezetimibeQPPPPPPPPP
=face maskQRPPPPPOPP
=factor xa inhibitorIMR]PQKUNM
=fallsPIOKM[SRMR
=falls preventionQQPPPOPPPP
=family presenceBYPOPPPL[O
=famotidineQPPNPRPPPO
=fascia iliaca blockTOOPPPOPPP
=fatigueOHVOM[RNOM
=fatty liverPQOPPRPPOP
=febrile infantTPPOPPOPPP
=febrile seizureUQNPPPMPPP
=febuxostatROPPROOPPP
=fecal immunochemical testWOOOPOLOQP
=fecal transplantXOOOPOONPP
=feeding tubeQSOPPPPPPO
=felodipineHOPO[PPPPP
=fenofibrateQPPPPPPPPP
=fentanylLNTTQONPPP
=ferric carboxymaltoseMPOWOPOPPP
=ferritinMLNNOR\OOP
=fetal monitoringPNRPPPQPPP
=feverINTCTM_RQO
=fezolinetantRPPPOPPPPP
=fibrateQPPPPPPPPP
=fibroidsPOPPPQPPPP
=fidaxomicinTOPPNPOPPO
=finasterideQPPPPPPPPP
=finerenoneUPPOMPPPPP
=first seizureQPPPPPPPPP
=first-generation antihistamineSPPOQOOPPP
=flecainideSPPPMPPPPP
=flu testPQPPPPPPPP
=flucloxacillinJPPXOPPPPP
=fluconazoleHOORZOPPPP
=flumazenilQPPPOPPPPP
=fluoroquinoloneUMNKXOOOQP
=fluoxetineVOPLSNOPPP
=fluticasoneNNONVPPPRP
=fluticasone-salmeterolSOPOOPPPRP
=fomepizolePOOWNPOOPP
=food allergyTNNMUTNMOP
=foot painRRMOPQRONP
=foreign bodyMPQPPOSPPP
=formoterolUOPLOPPPPP
=fosfomycinVOPSJPPPOP
=fosphenytoinNPPVONPPPP
=fractureTMMLTOQPMU
=frailtyNKMTOLN]SM
=frenotomyZOOPNPLPPP
=frozen shoulderPTNOPOOQOP
=functional declineNOPOPPOWNP
=furosemideOTMRSNOOOO
=fusidic acidMPPPTPPPPP
=gabapentinMOOUUOMOPP
=gabapentinoidQOMTUPLOOO
=gallstonesQPPPPPPPPP
=ganglion cystVOPPPOPOPO
=garlicOOQPKYPPPN
=gastric bypassRPPPPPNPPP
=gastritisOQPPORPPPP
=gastroenteritis[YKMJMNNSO
=gentamicinONPWOPPPOP
=gerdRMOPOTSOPO
=gestational hypertensionSOPPPPPPPP
=gi bleeding^QNONNKONP
=giant cell arteritisKOPTOPTPOP
=gingerNVNPPOPPPP
=ginkgoPPPPQPPPPP
=glasgow coma scaleNRYOPOKOPP
=glassesSQRPPNNPPP
=glaucomaMOPOUOROPP
=glaucoma dropPPONTPPPPP
=gliclazideOOQUOOOPPP
=glovesUTJOO]IMMO
=glp-1 agonistPQJNLWMUSO
=glucagonPPQSMPPPPP
=glucosamineXNPNLQPPPP
=glucosamine-chondroitinRPPPPPPPPP
=glucose-lowering drugZNILMPPM_J
=gluten-free dietRPOPPOPPPP
=glycopyrrolateSOPPQPPPOP
=goiterOPOTOPNPPP
=golfer's elbowROPPPPPPPP
=goutLTKRNSWNOM
=gram-negative bacteremiaSPPPPPOPPP
=graves diseasePPPPPPQPPP
=group therapyOROPPPPQPP
=growing painsGLVPPI_PPP
=guillain-barreOOSPPOQPPP
=gunshot woundONSPPOOPOS
=h pyloriRPPPPPOPPP
=h2 blockerQPPNPROPPO
=hair lossMOOPOPWPPP
=haloperidolQLMQVORONO
=hand washingPSNPPPPPPP
=has-bledPQOPPPPPPP
=hba1cSKNOOTROPP
=head ctRSJPPMWPNO
=head injuryXNPOOQMPON
=headacheMUJQGSYMUN
=hearing aidKSJOP_KPOO
=hearing lossLTMPPOVPPP
=heart blockMPSPPPPPPP
=heart failureWNLPMVKVNO
=heart murmurNNSPPOTPPP
=heart scoreUNPPOOPPPP
=heat strokeMQTPPPOPPP
=heat therapyRRNPPPOPPP
=heel painRRMOPQRONP
=helium-oxygenQPPPPPPPPP
=helmetRQNPPPPPPO
=hematomaNOWPPOLPPP
=hematuriaONPPPPTPPP
=hemoglobin testQQOPPOPPPP
=hemolytic anemiaNTLMWPOPPO
=hemophiliaPPQPPPOPPP
=hemoptysisOMUPPPPPPP
=hemorrhoidsJSPPPVOOPP
=heparin@[PULKWNUO
=heparin-induced thrombocytopeniaOPPPSPOPPP
=hepatitisUMMROYNOLN
=hepatitis bTOPSPQOOMO
=hepatitis cONNPPXOPOP
=hepatorenal syndromeHSSRPRKORS
=herbal remedyDSOM[XNOOM
=herniaVSNOOOJSOP
=hernia repairRPPPPPPPPP
=herpes antiviralJOO_KOOPPP
=hfpefSOOONPPRPP
=hfrefTPOMQPPPPP
=hiccupsIOPOPQ[OOO
=high-flow nasal cannulaZNMPPPNPOP
=hints examUNOPPOQOPP
=hip fractureR[MONOLONQ
=hip fracture surgerySOOOPPPPPP
=hip painPOOPPSPPPP
=hip protectorQPPPPPPPPP
=hip replacementSPPOPPPPPP
=hirsutismQPPPPPPPPP
=hivMNJOQLYPPW
=hiv pre-exposure prophylaxisTPPONPPPPP
=home birthMGUPP[OPON
=home blood pressure monitoringPQOPPPPPPP
=home careONQPPPPSPP
=home hazard assessmentQPPPPPPPPP
=home oxygenLNPPPPPWPP
=home remedyTWNOONOOOP
=honeyQXNOOPOPOP
=hormonal contraceptiveMD]MPISNTW
=hormone therapyXMOLMVOPPO
=hospiceROPPPPPORP
=hospital admissionITIIMMIRbZ
=hospital readmissionVOPPPPOPNO
=hospital-acquired pneumoniaRPPOOPPPPP
=hot flashesOLOPOSUPPP
=hpv infectionYMOOPQMPPP
=hpv vaccineYOPKNPPPPP
=humidified airSOPPPPPOPP
=hyaluronic acid injectionROPPPPPPPP
=hydralazineOPPROPPPPP
=hydrochlorothiazideQPPPPPPPPP
=hydrocodoneQPPPPPPPPP
=hydrocortisoneGRPZOPPOPP
=hydromorphoneJRNPYOPPPP
=hydroxychloroquineTPPQMPPPPP
=hydroxyprogesterone caproateVOOMOQOPPP
=hydroxyureaRPPPPPPPPP
=hypercalcemiaOOOPPPUPOP
=hyperkalemiaLOXNSPNOPP
=hyperlipidemiaTMLOOYLPPO
=hypertensionNaRJ_R:WHL
=hyperthyroidismOPPPPPRPPP
=hypertonic salineRMRTNONOQP
=hypertriglyceridemiaRPPPPPOPPP
=hypnoticVPPNPSNOMO
=hypoglycemiaQTLWNOMOPP
=hypogonadismPPPOPPRPPP
=hyponatremiaPPPPPPQPPP
=hypophosphatemiaKPPPPPVPPP
=hypotensionPOQPOOTPPP
=hypothermiaYWJPPKLOQP
=hypothyroidismQPOOOUNRNP
=hypoxiaTMRNPPMTPP
=hysterectomyPLRPPRPRPP
=ibuprofenPNMRURNOOO
=iceMYZPPOKNIO
=icosapent ethylNVPPNPPPOP
=ics-labaWOPKOPPPRP
=icu deliriumSPPOOPPPPP
=idarucizumabKOPXOPPPPP
=il-6 inhibitorRPPPOPPPPP
=imagingTYP>MD^QE`
=immunosuppressive drugJNMOiKMOON
=implantable defibrillatorFMNOPNMjLO
=incision and drainageUNPPOPOPPP
=indapamideQPPPHPWPPP
=indomethacinRPPPNPPPPP
=infant refluxPOPPPRPPPP
=infectionROROONWMOO
=infection controlMRPPPPPPRP
=infertilityPLOPPWOOQO
=inflammatory bowel diseaseSPPOPPPPPP
=infliximabMPPOTPPPPP
=influenzaNQNNZNNOQO
=influenza vaccineTVMNRGORNR
=inguinal herniaXONPPPMPPP
=inhaled corticosteroid]MNJPOOOQO
=inhaler spacerLPLRPPPPWP
=inotropeSOOOSOPPPP
=inrRIM^IMUNOP
=insect bitePORPPPQPPP
=insomniaUTKOORNOOO
=insulinQOTQQJLL[N
=insulin glargineNOPUOPPPPP
=insulin pumpSMQOOPPQOP
=intensive blood pressure controlaKMPOOJOPP
=intensive careSPPPPPPPNP
=intensive glucose controlRPPPPPPPPP
=intracranial hemorrhageYTTKMNMNOO
=intravenous antibioticOPPPPPPPRP
=intravenous fluidZKUKHMYOPO
=intravenous immunoglobulinPOOTOPOPPP
=intravenous ironOTHYOOMQOP
=invasive strategyJNTOPOKM^O
=ipratropiumKLNRUOWPOO
=ironORSWLNLQOP
=iron deficiencyOPPPPPPSOP
=iron deficiency anemiaPPPPPPPSMP
=iron sucroseOONUPPOPPP
=irritable bowel syndromeXNOONPOOOP
=ischemiaRPOPPPOPPP
=isoniazidNOQONWMPPO
=isosorbideVPPPMPOPPO
=isotretinoinMNOMVUPOPO
=itchingMJEORZ_MOO
=itraconazoleWPPMMPPPPP
=iudRHKOQZIQWN
=ivc filterROPPPPPPPP
=ivermectinVYOPNHNOPO
=jak inhibitorQPPPPPPPPP
=jaundiceMOOOPOYNRP
=joint aspirationNNOOPPTRPP
=joint damageQPPPPPPPPP
=joint painMPQPPOTPPP
=joint replacementXRONOONOOO
=joint supplementXNONLQOPPP
=kavaLNUOQRPPPP
=kawasaki diseaseOPPPPPQPPP
=ketamineHSNPUKXMSN
=ketorolacONPLYOPPPO
=kidney function testEHMXcQNOPN
=kidney stoneYOONLOPPPP
=kidney transplantationQPPOQPPPPP
=knee arthroscopyQTNPPNPPPP
=knee effusionOPPPPPQPPP
=knee osteoarthritisQTPPPMPOPP
=knee painLXMOPMTOPP
=knee replacementRSPPPOOOOO
=labaaMNJLPONQP
=labetalolLOOTSPOPPP
=laborRTWONLLOQO
=labor epiduralQPPPPPPPPP
=labor inductionRUKOOTNOOO
=lacerationQOPPPOOSPP
=lactateFI]J^LOMUN
=lactated ringer'sRPOPPPPPPP
=lactobacillusTOOOPPPPPP
=lactobacillus ggQPPPPPPPPP
=lactobacillus reuteriSPOOPPPPPP
=lactuloseQPPPOPPPPP
=lamaPYPOIPPPRP
=laminectomyQPPPPPPPPP
=lamotriginePOOPUNQPPP
=laparoscopyQOPPPPPQPP
=larcLGJTYZIRVL
=laryngitisMOYPPLPPPP
=latex allergyLMPP\OPOOP
=laxativeRPPUMNPPPP
=lecanemabROPOOQPPQP
=left atrial appendage closureQOOPPRPPPP
=leg crampsQPPPPPPPPP
=leg edemaQNNNOOXOPO
=legionellaQPPPPPPPPP
=letrozolePPPROPPPPP
=leukemiaOPPPPPRPPP
=leukotriene antagonistQPPOPPPPPP
=levetiracetamMVRRLPOONP
=levodopaPPPPQPPPPP
=levofloxacinRPPPOPPPPP
=levonorgestrelOMOONSOPPV
=levosimendanTOPOOPPPPP
=levothyroxineSPOTSMMOOO
=lewy body dementiaPPNOPPSPPP
=liceLPPPPQTPPP
=lidocaineTWNONOOOMO
=lidocaine patchJYPOOPPPPP
=lifestyle changePPOPPQPPPP
=limb weaknessKK\POMTOPO
=linagliptinPPPPPPPPQP
=linezolidLQPPUPPPPP
=lipid emulsionPPPPOPPPRP
=lipid panelQPSPPPOPNP
=lipid-lowering drugWSIB]TWMNJ
=lisinoprilMQQOXOMPOP
=lithiumNPNOXOQOOO
=lithotripsyQPPPPPPPPP
=liver cancerIPPPPPOYOP
=liver diseaseNOPOYNNPPP
=liver testsCHOOONmNPO
=lmwhC`KZOOLOOO
=local anestheticRWQRMOOOLO
=long covidPPPPPOPSNP
=long qtCMRTeJSNKO
=loop diureticSSMPSNNOOO
=lorazepamOPSWONOOMP
=losartanPPPPQPPPPP
=low fodmap dietQOPPPQPPPP
=low-dose ctNPPPPPOTPP
=low-salt dietRPPPPPOPPP
=lower gi bleedQPPPPPOPPP
=lower respiratory tract infection\RJNIRKTRN
=lumbar punctureXNNPPONPOP
=lung cancerROPPPOOPPP
=lung ultrasoundQOPPPPPPPP
=lupusNPPPOPSPPP
=lyme diseaseLOMPPOYOPP
=lymecyclineNPPOOUPPPP
=lymphomaMPPPPPTPPP
=macrolide\LNOVKNNOO
=macrosomiaRPPPPPPOPP
=magnesiumKPWQXRKNNL
=magnesium sulfateJMPYTOOPPP
=major bleedingPOPPPPPPRP
=malariaOLSUNQMORO
=malnutritionNOOPPPOVPP
=mammographyZSLOOOMPMO
=manipulation under anesthesiaQPPPPPPPPP
=maoiHOOKcNOPPO
=massageOOOPPSPPPP
=mastitisRPPPPPOPOP
=mattressLVNPPOOPSP
=measlesGONSORYPPO
=mechanical valveTPOPNPPPPP
=mechanical ventilationGJgNM[CTPK
=medical expulsive therapyROPPPPPPPP
=medical honey dressingRPPPPPPPPP
=medical therapyRPPPPPPOPP
=medication abortionRPPOPPPPPP
=medication for opioid use disorderOJOXTNNOQO
=medication reconciliationUQOPPPOPNP
=medroxyprogesteroneSNWOLOPPOP
=megestrolOWNPPNPPPO
=melanomaTOPPPPOOOP
=melatoninPSMPNWNOMP
=memantineRPPPPPPPPP
=meningitisLVRVNNMONP
=meniscal tearSQOPPPNPPP
=menopausePKMPOWSPPP
=meperidineMPPOTPPPPP
=meralgia parestheticaOPNPPOVPPP
=meropenemKLMSN^OOOP
=metabolic acidosisSPPPPOOPPP
=metamizoleNPPOUOOPPP
=metastatic cancerQPPPPPPPPP
=metforminQRNNRRRNMO
=methadonePMQRQOPPQP
=methenamineTPPONPPPPP
=methotrexateNOPQZLOOON
=methoxyfluraneQPPPPPPPPP
=methylene blueQPNPRPPPPP
=methylphenidateQPPPPPPPPP
=methylprednisoloneMPPTOPPPPP
=metoclopramideMPONZNOPNO
=metoprololSUOWGONPOO
=metronidazoleOOPMXOPPPO
=miconazolePPPPQPPPPP
=midazolamNJN^NONOSO
=midodrineVLPOPPPPPP
=mifepristonePPOUMOOPPP
=migraineKNIQG]UNVO
=mild cognitive impairmentRPPPPPPPPP
=mindfulnessRNPPPPPPPP
=mineralocorticoid receptor antagonistUONNRPOPPP
=mirtazapineWNNOPPPPPP
=miscarriageQNORPRPOPO
=misoprostolRPOUMOOOOP
=mmr vaccineNPPOTPPPPP
=mmseQPPPPPOPPP
=mocaOSOPPPPPPP
=mohs surgeryNPNPPPUPPP
=moleOKNPOXQPPP
=molnupiravirYNOOMOOPPP
=monoclonal antibody[HNJVQQOPO
=mononucleosisSPPOJPUPPP
=montelukastQPPOPPPPPP
=mood stabilizerQMKKeLQNON
=morning sicknessRPPOOPPPPP
=morphineTPO^HLMOOO
=motion sicknessPQOPPQPPPP
=mriOMYLXOLPPM
=mrsaQOPPOPPORP
=multiple pregnancyMZROPNLPPP
=multiple sclerosisOPPPPPSOPP
=mupirocinQPPPOPPPPP
=muscle relaxantUQPNMOOPQP
=musculoskeletal painVQMPPMOPPP
=myasthenia gravisNOSOSPOPPO
=mycophenolateOPPPRPPPPP
=myocardial infarction]SNMKJTRLN
=naloxoneSKQVQNNOPO
=naltrexoneQOOTPOOPPP
=naproxen_POPDPPPPP
=nasal steroidQPPPOPPPPP
=nasal suctioningHWWPPMOOOP
=nasogastric tubeYLPOMPPPPP
=nauseaTOORMPOPPP
=nausea and vomitingRPPOOPPPPP
=nebulized epinephrineUOPNPPPPPP
=nebulizerHPIaINZQNO
=neck painXPRPPOHPPP
=needle exchangeOQPPPPPPPP
=needlestickKNOPPOOWUO
=negative pressure wound therapyNSPPPPOORP
=neonatal abstinenceMOUPPPOPPP
=neonatal hypoglycemiaQPOQPPOPPP
=neonatal jaundiceMPOPPNVORP
=neonatal sepsisOPPPPPPPQP
=nerve blockXNNPPPMPPP
=neuraminidase inhibitorXONSMOOOOO
=neurokinin antagonistRPPPOPPPPP
=neuromuscular blockerENQV\OMPPO
=neuropathic painLPPUPPPPPP
=neuropathyXOOPMOOPPP
=news scorePSMPPPPPPP
=nexusSPPPPPOPOP
=nicotine patchMPNPRPUPPP
=nicotine replacementNONOQPUPPP
=nifedipineWOOQMONPPP
=night coughSOPPPOOPPP
=nihssQPPPPPPPPP
=nimodipineUTMMMPPPPP
=nirmatrelvir-ritonavirNKVLXPONPP
=nirsevimabYNPOOPPPMP
=nitrateRPPOXOMONO
=nitrofurantoinPOPMZNNPPP
=nitroglycerinMQPTTONONO
=noninvasive ventilationUJVPOONQPO
=nonsterile glovesUOPPPPPNOP
=norepinephrineTPNQNOPPPP
=nsaidUJKJePLNON
=nulliparousVPPPOPLPPP
=nursing home residentOOLOMRR\KO
=nutsWNQONOOOPP
=nystatinNPOUOPPPPP
=obesitySNOMNON[OO
=obesity drugQQJNLWLTSO
=octreotideQPPPPPPPPP
=olanzapineNNOQWOPPPP
=omalizumabQPPPOPPPPP
=omega-3 carboxylic acidROPOOPPPPP
=omega-3 fatty acid^YMMJNKOOP
=omeprazoleQOOMSQPPPO
=ondansetronPRNQWNNONO
=onychomycosisTOOONTNPPP
=open fractureROOPPPOPQP
=opioidDPX][INKMN
=opioid agonist treatmentOLQPWOOPQO
=opioid overdosePPPPPPPQPP
=oral antibioticMSPPPPPPPP
=oral immunotherapyRPPOPPPPPP
=oral rehydrationRSNQOPOPOP
=oseltamivirWONSMOOOOO
=osmotic laxativeQPPPOPPPPP
=osteoarthritisVSOONLPOPP
=osteopeniaQPPPPPPPPP
=osteoporosisQUPOONNQPP
=osteoporosis drugWNOSOOOOOO
=otitis mediaTNLMOUTOOO
=otitis media with effusionOPOOPOUPPP
=ottawa ankle rulesUOPPPPOPNO
=ottawa sah ruleSPPOPPPPOP
=outpatient treatmentXKQPOPNPOP
=overdoseI[SIJHITS_
=ovulation induction drugRPPQOOPOPP
=oxybutyninINOOWOOPVP
=oxycodoneLSOWOONOOO
=oxygen therapy^RQNMMHTLN
=oxytocinTOQPPOPOOP
=p2y12 inhibitorTOOKVOOPPO
=pacemakerQSROUNJPPO
=pacifierTQOPNOOPPP
=pain[G`GDXVJOM
=palliative careOTPPPNPPPP
=palpitationsJKQPPZRPPP
=pancreatitisUOOPPPMPQP
=panic disorderPWLOPRONOP
=pantoprazoleQRPOOPPPPP
=pap testPPPPPQPPPP
=parasomniaQQPOPOPPPP
=parenteral nutritionPSPPPPPPNP
=paresthesia@KXOOLfNOO
=parkinson diseaseMKNOUSTPOO
=paroxetineEOPORO\PPP
=partial meniscectomyRPPPPOPPPP
=pde5 inhibitorLNLJdNOPOO
=peak flowPRQPPPOPOP
=peanut allergyNOOORUOPPP
=pecarnTSOPPOMPPO
=pediatric migraineTOPPPOOPPP
=pelvic organ prolapseNNXPPOOPOP
=penicillinTOKRWOOPOM
=penicillin vQPPOPPPPPP
=peppermint oilRQOPPPPPPP
=peptic ulcerRPOPPPOPPP
=percSPPOPPPPPP
=percutaneous coronary interventionYVMLPYILMM
=perforated bowelPORPPPOPPP
=pericardial effusionOPRPPPPPPP
=pericarditisIONNOP\PPP
=perinatal outcomesRPOPPPPOPP
=perindoprilQPPPOPPPPP
=perioperativeYHOPNOOZNK
=permethrinPSPQOOOPPP
=pertussisUUNPPMNPPO
=pertussis vaccineSOPPNOPPSP
=pessaryQOPPPPPPPP
=pet scanQPPPPPPPQP
=pharyngitisRPPNOPRPPP
=phenelzineNPPPTPPPPP
=phenobarbitalPPPQPPPPPP
=phenprocoumonOOSPPPPPPP
=phenytoinLNOSWPOOOP
=phlebotomyJOMPOLMYK]
=phototherapyYTLPNOLOPP
=phq-2SPPPPPNPPP
=phq-9SOPPPPOQPO
=physical examinationUNOPPOQOPP
=physical restraintQMONPONNTV
=physical therapyNZKNOWFJTU
=physostigminePPPQPPPPPP
=piperacillin-tazobactamHMPSYOPPPP
=placeboXQNOONMOPP
=placental abruptionPPRPPPNPPP
=plantar fasciitisSSOPPSKONP
=plasma exchangeQPPPPPPPPP
=platelet transfusionSOPPPPOPPP
=platelet-rich plasmaSOPPPPPPPP
=pneumoniaZPIOJTNUMO
=pneumothoraxMYQPOONOPN
=point-of-care ultrasoundQOPPPPPPPP
=poison ivyLPOPPWOPPP
=polioPQPPPPPQOP
=polycystic ovary syndromeOLORORSPPP
=polymyalgia rheumaticaDOP^LOVPPP
=polypectomyMNPPPPPWPP
=polypillSOOPPPPPPP
=posaconazoleOPPPRPPPPP
=post-term pregnancyQPPPPPPPPP
=postherpetic neuralgiaSPPOPPPPPP
=postmenopausal bleedingMNNPPOXPPP
=postpartumINQOVXLOPP
=postpartum depressionPOOPPPSPPP
=postpartum hemorrhageMWOQPMNQOP
=potassium chlorideMPM]OMOPOP
=potassium-sparing diureticPONOUPOPPP
=povidone-iodineQPPPPPPPPP
=ppi_PMJPPOOOO
=prayerOSOPPPPPPP
=praziquantelPPPQPPPPPP
=prediabetesPKOPPWNSPP
=prednisoneCUJ\ZQLNNO
=preeclampsiaVOOKUONPPP
=pregabalinSPONPQOPPP
=pregnancyHSOUWMOMPR
=pregnancy testJQNMTN_OIO
=premature infantROPPQNPPPP
=prenatal genetic screeningKQXPOPNPPP
=preoperative fastingO_HPPPOOPM
=pressure ulcerTONPPOPUJP
=preterm birthUNOROOOOPP
=primaquineMOONRPVPPP
=probiotic\RNNOLOONO
=procalcitoninTPPPOPNPPP
=prochlorperazinePOOSOPPPPP
=progesteroneRPPPPPPPPP
=progestinTORSKPMNNS
=progestin-only pillOPOPSPPPPP
=prokineticLPON]NOPNO
=promethazinePPPORPPPPP
=prone positioningTNPPPPPPPP
=prophylactic antibioticSPPPPPPPNP
=propofolKOPRWPOOPO
=propranololINYNUOPOOO
=prostaglandinOQOYMOOONP
=prostate cancerOPPPPQPPPP
=prostatitisIPPPPPWPPP
=proteinuriaPPPPPPQPPP
=prothrombin complex concentrateQPPPPPPPPP
=psa testZHGNO[TNON
=pseudoephedrineCPPO_PPPPP
=pseudogoutXLPPPPMPPP
=psoriasisRKOPNUQPPP
=psychosisMNOOPPXPPO
=psychostimulantMMNOO[PPPP
=psychotherapy[JQOOONSNM
=ptsdWOPPPONONO
=pulmonary edemaPOSPPOOPPP
=pulmonary embolismPOKUPOSPOP
=pulse oximetryNXIPPOUOOP
=pyelonephritisXQOPQNNNPM
=quality improvementKHPPPPOO`O
=quality of lifeRPPPPPOPPP
=quetiapineMOOTNUNPPP
=rabiesTLOTPOOOOP
=rabies immunoglobulinQOPROPPPPP
=racecadotrilRPOPPPPPPP
=radiation therapySOOPPPPPOP
=radiculopathyPRROOVKNOP
=ramiprilQNTPQPMOOP
=rapid-acting insulinSPMPPPPPPP
=ras inhibitorNNTKaNIOPO
=rashGGKLYXcNLO
=rate controlRPPOPPPPPP
=raynaudUPPMNPPPPP
=recombinant zoster vaccine^NONKONPPP
=recurrent c difficileROPPPPPQPP
=red eyeMONPPOXPPP
=rehabilitationPUMPPPOPPP
=remdesivirQPPOPPPPPP
=reminder systemKNTPPPOOVP
=respiratory failureNRPPPPPROP
=respiratory tract infectionZYAINK[PRM
=restless legs syndromeQPPPPPPPPP
=restrictive transfusionVQOPPNMPOP
=retained placentaTNROPPPOPP
=retinal detachmentMMOPPRVPPP
=retinal vein occlusionRNROPPPPPP
=retinoidMNOMVUPOPO
=revascularizationRPPPPPOPPP
=rheumatic feverRPPOPPPPPP
=rheumatoid arthritisUPPNOPPPPP
=rhythm controlRPPPPPPPPP
=riboflavinRQPOPOPPPP
=rifampinHPPN[PPPOP
=rifaximinZOOMJPPPPP
=riluzoleSMOKIPNPaO
=risk scorenNPMUK@PLK
=risperidoneQPPPPPPPPP
=rituximabNMPPSPPPSP
=rivaroxabanTJSXLRNMPN
=rivastigmineRPPOPPPPPP
=rocuroniumSOOTLPPPPP
=roflumilastQPPPPPPPPP
=rosuvastatinXPPOOLOPPP
=rotator cuff repairTNPPPPPPPO
=rotator cuff tearSOPPPPNPPP
=rotator cuff tendinopathyQOPPPPPQOP
=rsvWQNPPOMPPP
=rsv monoclonal antibodyYNPOOPPPMP
=rsv vaccineUOPPLPPPPP
=rupture of membranesMO^PPIMPPP
=sabaIQNXPOSOOO
=saccharomyces boulardiiQPPPPPPPPP
=sacubitril-valsartanOOPNRPPPRP
=salineOQULLOUPPP
=salmeterolZMONMPOOQP
=scabicidePSPQOOOPPP
=scabiesVRMSOLMOPP
=scaphoid fractureNNPPPPUPPO
=scarNLNPP\NPPN
=schizophreniaMPNPSPSPPP
=sciaticaORSOOVKNOP
=scopolamineQPPORPOPPP
=screening[SONOKHXOM
=seborrheic dermatitisKOMPO`KPPP
=seborrheic keratosisNPPPPPOTPP
=second-generation antihistamineHPPOZPPPPP
=sedativeOKOWUOOOPO
=seizureTO[JSGGWNR
=self-harmQPOPPTNQOO
=self-managementPQPPPPPPPP
=self-monitoring of glucoseVTOPPPOOKP
=semaglutideQSKOLVNOTO
=sepsisL^PMLKJTWN
=septic arthritisHPPPPPXPPP
=sermJOPOZOOPPP
=serotonin syndromeRPPPOPPPPP
=sertralineGLNU[MTOOO
=sglt2 inhibitor\NLKJNVOTO
=sham surgeryQPPPPPPPPP
=shinglesJRK[ORPOON
=shockKRdXLFINOO
=shockwave therapyTOPPPPNPPP
=shoe insertQPPPPPOPPP
=short cervixQOPPPPPPPP
=shoulder dystociaNTUPPOMOPO
=shoulder impingementQPPPPPPPPP
=shoulder painSTMOPNNQOP
=sickle cell diseaseSSMPOPOPPP
=side effectsaJMNOQJPPP
=sildenafilMONL_NOPOO
=silodosinQPPPPPPPPP
=silver sulfadiazineRPPPOPPPPP
=simethiconeQPPPPPPPPP
=simvastatinRNOKZNOPPO
=sinusitisTPPOOPOPPP
=sitagliptinQPPPPPPPPP
=skin cancerNOOPPPXOOP
=skin-to-skin careSOOPPPPPPP
=sleep apneaMPPPQPPTOP
=sleep durationOSPPPOPPPP
=sleep studyOPPPPQPPPP
=sliding scale insulinNMO[PPONNP
=slingMYNPPONPOP
=smokingHUOObQJQJK
=smoking cessationRQMNTPNRNO
=smoking cessation drugZMMLQOQOPP
=snake biteOSQOPPNQOP
=snoringHPNPO_NPPO
=snriMPPRTOOPPP
=sodium bicarbonateUNRMRNPOOP
=somatostatin analogQPPPPPPPPP
=sore throatJRKMMQ`OOP
=sotalolOPPNSPPPPP
=spinal cord compressionQPPPPPPPPP
=spinal cord injuryVLPPPPPPOP
=spinal fusionOSPPPOPPPP
=spinal stenosisSPPPPPNOPP
=spine surgeryORRPPOOPPP
=spirometryLOOPPPWPPP
=spironolactonePONOUPOPPP
=splintTLOPPTNPPO
=sprainPPPPPPPQPP
=ssriQIIJ[T]NNL
=st john's wortMONPYOOPPP
=stable coronary diseaseSOPPNPPPPP
=staph aureus bacteremiaRPPOOPPPPP
=staph infectionUOOOPOPPPP
=statinUSIB]UWMNJ
=statin intolerance\MOOPOKPPP
=status epilepticusTMOOPOLWPO
=stem cell therapyPOPPPQPPPP
=step-by-step approachQPPPPPPPPP
=stepped careRPPPPPPPPO
=sterile glovesRRPPPOPONP
=steroid injectionUMPNOQPQPP
=stillbirthRPPOPPPPPP
=stimulant use disorderOPNOUPOPPP
=stomaPUOPPMOPPO
=stool dnaRPPPPPOPPP
=strength trainingVNOPPONPPP
=strep throatRPPNOPRPPP
=stress incontinenceKUSPPPOOPP
=stress testWJTPPNOPPP
=stress ulcerSOPPPPOPPP
=stretchingTOPPPRNONP
=stridorOPXOPNQPMO
=strokeURNPLKKSXM
=stroke scaleQPPPPPPPPP
=subacromial decompressionRPPPPPOPPP
=subarachnoid hemorrhageWPLMNPROPP
=subclinical hypothyroidismRPPOPPPRNP
=subdural hematomaRPPOPPPPPP
=substance use disorderLUQPPOPPPP
=succinylcholineFORP]OMPPP
=sudden hearing lossOOOPPPSPPP
=sugammadexPPOTNPPPPP
=suicideZPOMGMKPP\
=sulfonamideSNOSSMOPPP
=sulfonylureaINQTWNOPPP
=sumatriptanDPPN^OPPPP
=sunscreenOPPPPRPPPP
=supplementZMQXS[NGEI
=supraventricular tachycardiaPMTPNOTOOP
=surfactantUONSMPOPPP
=surgeryXIZFR[JNOM
=sutureOJM\OQPQOP
=swaddlingMTRPPOOPOP
=syncopeQIcMONGXLN
=syphilisPPPQOPPPPP
=systemic corticosteroidNQIcROKMNN
=tacrolimusOPOPTOPPPP
=tadalafilOPNOUPPPPP
=tai chiQPPPPPPPPP
=tamoxifenJOPOZOOPPP
=tamsulosinSUONQKOPPP
=tap waterSNQPPOOOQP
=taperingSTD`HTNONO
=tapingQVLPPOOPOP
=targeted temperature managementSOOPPPOPPP
=tavrNYPPPLPOOO
=taxanePPQPPPPPPP
=tdapQPPPPPPPPP
=teaIdFOOJ[NNN
=teethingQRMPPSOPPP
=teicoplaninMOPYMPOPPP
=telehealthPONPOOM[OP
=temazepamPQPPPPPPPP
=tendinopathy[NNOPPMOOO
=tenecteplaseUNOUNONOPP
=tennis elbowVNPPPQNOPO
=terbinafineSOPSNPOOOP
=teriparatideQPPPPPPPPP
=terlipressinSOOOPPPPPP
=term pregnancyUVKOOQKPOP
=terminal deliriumQPPOPPPPPP
=terminal illnessQPPPPPPPPP
=testicular torsionPUMPPMQPPP
=testosteroneTOOPOOPPPP
=tetanusPPQOMXNONO
=tetanus vaccineVOPNOOOPPP
=tetracyclinePLOKYVMOOP
=theophyllineGOPTYPOPPP
=thiamineMNPRJOKaPP
=thiazideUPPOFPWPPP
=thickened feedsUOOPPONPPP
=thrombectomySOPPPPNPPP
=thrombocytopeniaLOPOSOUPPP
=thromboembolism\LTOMJRMPN
=thrombolyticGNM[KNMaKO
=thunderclap headacheXNRPPOJPOP
=thyroid nodulePOOPPPQPPP
=thyroid stormPPSPPPNPPP
=thyroidectomyGPPQOO[PPP
=tia^KKMKMSPQS
=ticagrelorOPPOSPPPPP
=tick biteOOMOMOYOPP
=timi scoreQPOPPPPPPP
=timololPPONTPPPPP
=tineaPPPPPPRPOP
=tinnitusPMRPPSOPOP
=tinzaparinOROQPPPPPP
=tiotropiumUPPOMPPPPP
=tipsRPPPPPOPPP
=tirzepatidePNOOPQOUOP
=tissue adhesiveQPPPPPPPPP
=tizanidinePPPPQPPPPP
=tnf inhibitorGPPO[PPPPP
=tocilizumabRPPPOPPPPP
=tocolyticSPPPMPPPPP
=tofacitinibQPPPPPPPPP
=tonsillectomyROSPPPMPPP
=tonsillitisNPPPPPTPPP
=tooth extractionMOPPPUPPPP
=toothachePNKPNZOPPP
=topical antibioticNPPOTPPPPP
=topical calcineurin inhibitorPPPPQPPPPP
=topical corticosteroidHPPPYPPPPP
=topical diclofenacOPPPRPPPPP
=topical metronidazolePPPPQPPPPP
=topical nitroglycerinPPPPQPPPPP
=topical nsaidROPOQPPPPP
=topical tacrolimusPPPPQPPPPP
=topiramateYPPOIPPPPP
=torsemidePPPQPPPPPP
=tourette syndromeKZMPPOSOPP
=tourniquetRJYPPNPONO
=tracheostomyMNZPPOOOPO
=tramadolJNOSTNVPNO
=tranexamic acidYNMSMNNORO
=transdermal estrogenSPPOOQPPPP
=transesophageal echoPUPPPPPLOP
=transfusion]LJSMPRMPO
=transplantationNNQNWOOPPP
=trauma[NSTMKELUS
=traumatic brain injuryTONOPSOPPO
=trazodoneQPPPROPPPP
=treatment durationNMPQONOMYS
=treatment-resistant depressionQPPPPPPPPP
=tremorEKOPOU_POO
=triamcinoloneROPHOOPYPP
=tricyclicVNVQINNPPP
=trimethoprimJPORVPPPPP
=trimethoprim-sulfamethoxazoleSNOSRMOPPP
=triptanMOOLUUOPPO
=troponinTYLOONNOOO
=tshQHONMXVOPP
=tubal ligationSPPOPPPPPP
=tuberculosisLLOMSOYOSO
=turmericPOOPSOPPPP
=tympanostomy tubesUOPPPONPPP
=type 1 diabetesQPPPPPPPPP
=type 2 diabetes\OOOOOJOPP
=typhoidPPPQOPQPPP
=typical antipsychoticQILVVORONO
=ulcerative colitisQPPPPPPPPP
=ultrasoundN[LINLQYPM
=unintentional weight lossNRPPPPQPOP
=upper endoscopyNJ\OOPONSN
=upper gi bleedZLRPPOMPNP
=upper respiratory infectionQUINKKbMOO
=urate-lowering therapy\MLQRNLPPO
=urinalysisNUNPPOUOMO
=urinary antisepticTPPONPPPPP
=urinary catheterNRPPPPPPPP
=urinary incontinenceLUSPPPOOPP
=urinary tract infectionZRLWIPMPOK
=urine proteinMPOPPPTPPP
=urticariaLNYPQPNPPP
=usual careQPPPPPPPPP
=uterine aspirationPPPPPPPQPP
=uterotonicLNPeINNNNO
=vaccine^TF@WUDRTQ
=vaginal birth after cesareanQPPPPPPPPP
=vaginal deliveryQPPPPPPPPP
=vaginal estrogenRPOPPOPPPP
=vaginal progesteroneQPPPPPPPPP
=vaginal ringPPMPOPUPPP
=vaginitisJPPRUPPPPP
=valacyclovirLPPYMPPPPP
=valproatePNOK\NOOPO
=valsartanOOPNRPPPRP
=valve replacementNXPPPKQOOO
=vancomycinIXOXMONOOO
=vareniclineQOOOTPOPPP
=varicose veinsNNRPPTPPPP
=vasectomyOQOOPWOOOO
=vasopressinQNNTPPPPPP
=vasopressorUQYVMIIOFX
=vegetarian dietNPPPPPRPPP
=venlafaxineQPPRNOPPPP
=venous thromboembolismVRIQNNTMQO
=venous ulcerNTNPPOROPP
=ventricular assist deviceONTPPPOPPP
=ventricular tachycardiaLOSQPOSOPP
=verapamilLPPNWPPPPP
=vertebral augmentationbLKMOPLPOO
=vertebral compression fracture]MNPPPJQPO
=vertebroplastybLKMOPLPOO
=vertigoQKHOOV\NOO
=vestibular neuritisQPPPPPPPPP
=vestibular rehabilitationROPPPPPPPP
=video laryngoscopyRPPPPPPPPP
=vincristineOL[PONOPOP
=vision lossKMLPPO`OOP
=vitaminOOFZHRSZLO
=vitamin b12VOKGVNWPOP
=vitamin b12 deficiencySPPOMPTMPP
=vitamin cPOUOOPOOPP
=vitamin dWRLNMXMNNO
=vitamin d deficiencyTNPPPOPPPP
=vitamin d levelQPPPPPPPPP
=vitamin kNMO]NONNPP
=vitamin k antagonistQPOQVRKSNM
=vomitingMK`LKOWNON
=warfarinQQLQVRKSNM
=wartLPPPPPTPPP
=watchful waitingVNQOORLOPO
=water birthRPOPPPPPPP
=water exercisePMTPPQPPPP
=wearableUPPPPNNPPP
=weight bearingRPPPPPOPPP
=weight gainXPPJONRPPP
=weight lossTONMMMXPPP
=wheezeOM]OONLPPP
=whiplashVOPPPPNOOP
=white countHOOMOO_OPP
=white-coat hypertensionRQNPPOPPPP
=whole-blood transfusionYPMPPPKPOP
=woundRGUOOPORPS
=wound dressingJRLOOKSKbO
=wound infectionROPPPPPPPP
=wound irrigationUNQPPOPPOP
=wound packingQOPPPPPPPP
=wrist fractureSMOPPPSPPO
=x-rayQGIONT\NH\
=xanthine oxidase inhibitorZMLQSNLPPO
=yeast infectionLPPOUPPPPP
=yellow fever vaccineHOPP\NPPPP
=yogaRPOPPROPPO
=yogurtOWPPPNPOOO
=z-drugUNONROPPPO
=zanamivirQPPPPPPPPP
=zincRPOTOOOOOP
=zoledronic acidNPPVOPPPPP
=zolpidemSOOOROPPPO
=zopicloneQPPPPPPPPP
=zoster vaccineYMOLQQMRNO
?OKATbEeHB\
? $nG/TUIJOR_
? ?MKfNSMJOLN
? askingOVPPPPPONO
? iPQOPPQPPPO
? itOROPPNPPRP
? needOSPOPPPPOP
? noXPPPOOMOON
? theTPNPPPOPOP
^ #1X\KLGVIXKK
^ #2}RQ<>?CLN_
^ #3TE\OOPMPPP
^ #4BH]OPPLXOX
^ $LWOPPPPPPP
^ aOR[MOLKVOL
^ abgMNTPPPUOPO
^ acetaminophenRPPOPPPPPP
^ acidQKVPPPNPPP
^ acuteONUOPPOPPP
^ adrenalineHTNZOPOPPP
^ afterOOUPPKMPWN
^ alcoholSPOOSOMPPP
^ allopurinolROONRPPPPP
^ amNHJMNeLMUQ
^ ambulanceRSMPPPPPNP
^ amiodaroneRNJVSPNPPP
^ amoxQPPROPOPPP
^ amoxicilinRPPOPPPPPP
^ amoxicillinNTMROOPPPP
^ anaphylaxisJQZONPOPPP
^ annualQPPPPPNRPP
^ antiKVOVOOMPPP
^ antibioticUNOPOPPPPP
^ antibioticsKZONOPPPOP
^ antidepressantsQPPPPPPPPP
^ any>]NORVONTO
^ anybodyOWOPPPMPPP
^ anyoneNSLSPSPNRO
^ anythingRNPPSOOPPP
^ apixabanZONRJPPOPP
^ areYHLNKLJNaT
^ asPNNPP^PPOH
^ asaPNPMPPPVPP
^ aspirinGONP_ONPPP
^ asthmaQRMPPPPPPP
^ atWOPPPLOPPP
^ atropineMNK\RPOOOP
^ azithroNPPTPPPPPP
^ azithromycinRPPOPPPPPP
^ babyFK[OON[OOO
^ backPRPPNORPPP
^ balloonROTNPPOOOP
^ bathSOPPPPPPPP
^ bayPVKPPPOPPP
^ bedKPYPPOOPPP
^ beenGFQOPgNOPP
^ bell'sTNPOOPPPPP
^ bestRNOQPQPPPP
^ betaNOONWOOPPP
^ blackHJOOVO]PPO
^ bleedingNiBPNONPMP
^ bloodYbEOOMGMSM
^ bloodsNWOPPOMPPP
^ blueTJLPPPNYOO
^ bnpWOOPPPNOOP
^ botNYNPPONPPP
^ bpVUOPOOJPPP
^ brainOQPPPOOPPS
^ briefUNPPPPOPPP
^ brokenQMMPPONPOY
^ cSVKPPOOOPP
^ caffeineVOOONPPPPP
^ calciumPOMNLO[PPP
^ callerPROPPMOPPT
^ canR5MGYHNTa`
^ can'tMKQPPN\PNP
^ canadianQPPPPPPPPP
^ cannabisSOOOQPPPPP
^ capXLOPPPOPPO
^ carPXKPPMPPPP
^ carbamazepineNOPOTPPPPP
^ cardiacHL\PPPOQOP
^ careLTPPPOROPP
^ carotidPOSPPPOPPP
^ catSSNPPNNPPP
^ catheterUWLPPPLOOP
^ cbtSOPPPOPOPP
^ ceftriaxoneOPPRPPPPPP
^ chanceUNPOPPPOPP
^ chestUVTPPMHPMP
^ childIFFOOOnPOP
^ chlorhexidineTOPOOPPPPP
^ chlorthalidoneRPPPNPPPPP
^ chokingPOUPPOOPOP
^ chronicQMMPPPOXOP
^ citalopramOPPPRPPPPP
^ clarithromycinLPPYMPPPPP
^ clozapineMPOSUOOPPP
^ coKQOQUPOPPP
^ codeQZYOPOJ4bN
^ codingNOOPPPPUPP
^ colchicineUOOSKPOPPP
^ coldSQQPPOMPPP
^ colonoscopyVOOPPPOOPP
^ communityNORPRPPOPP
^ congratsOUOPPOPOOP
^ consentQUOPPPPMOP
^ contrastRPOPSPOPPO
^ copdPPSPPPMPPP
^ cordPRPPPOPPOP
^ couldJNVQOSTMPN
^ covidRTOPMOPPPP
^ cptLOPPPOOYPP
^ cranberryPRNPROPPPP
^ crashZKXNNOMOMO
^ croupTPQMPPOPPP
^ crpOPOPPOSPPP
^ crushedSNRPPPOPPP
^ crushingMOXPPOLPPP
^ ctHaFOOM\NOM
^ dGNOVOOXQPO
^ dabigatranQOOTMPPPPP
^ dadNKOPP\OPPO
^ dad'sLERPPbMPPP
^ dapagliflozinSOPOOPPPOP
^ daptRPPOPPPPPP
^ daughterNQNPPPOPPT
^ deMZLPPPOOPP
^ dearOSNPPPPPPP
^ delayedXNNPNPNOPP
^ dementiaJQOPVPPPPP
^ dengueQUQPPPKPPO
^ dentalNOPNVPPPOO
^ dentistPNPPPSPPPO
^ dexVPPKPPOPPP
^ dexamethasoneJOPXPPPPPP
^ diabetesOTOPPPOPPP
^ diabeticONVPPOOPPP
^ dialysisNUQOPOOOPP
^ diazepamKOOXQPPPPP
^ didL]LIOWOOOO
^ digoxinMOTNTPOPPP
^ dkaNVPPPPNPPP
^ doc@INK>HJeg
^ docNKRMUTPOQP
^ doctorMLRPPVPNOS
^ doesMEHN[JMaMX
^ dogMUPPPOPPPP
^ dolutegravirQPPLTPPPPP
^ donepezilTPNOQNPPPP
^ doxySOOLSPPPPP
^ doxycyclineIPPUTPPPPP
^ drPXNPPNOOPO
^ drgBNOONPOePP
^ drowningPVMPPPNPPP
^ drugPSOPPPPPPP
^ dutyOHLPPOOPWX
^ eVPKPPOMUOO
^ earlyZNOOPOLOPP
^ ecgLPOPPPWPPP
^ eclampsiaOJ[POOOOPP
^ ecmoPJXPPOOPQP
^ edQQPPPPPPPP
^ elOUMPPPPPPP
^ elderlyPPQPPPPPPP
^ emergencyOQWOPPOMOO
^ empagliflozinSPPOOPPPPP
^ enoxaparinOPPTOPOPPP
^ epiNROPRPPPOP
^ epiduralPNTPPPOPPO
^ esketamineQPPPOPPPPP
^ exerciseTOPPPPPOPP
^ eyeNRPOVONOOP
^ fVOOOPPOPPP
^ familyPPMPPNNOOX
^ farmerPOTPPNOPPP
^ fentanylQOTMPPOPPP
^ ferritinNOPOOOVOPP
^ feverHTVPPMRPPP
^ fidaxomicinPPPSOPOPPP
^ fireLTSPPPOPPO
^ firstRPOPOPORPP
^ fishPROPPOPPPP
^ fistulaQPPPPPOPPP
^ fitSIOOPOO`OI
^ fluNROOUOOPOP
^ fluconazoleJOOQXPPPPP
^ fmtSOPPPPOOPP
^ footTPPPPOOPPP
^ forTOPPPNPPPP
^ foundLTRPPPOPPP
^ fourPOQPPPPPPP
^ frozenOUNPPPOPPP
^ furosemideVPPKPPPPPP
^ gSNNNPPNUPP
^ gabapentinMOOUUOMOPP
^ gaveOQTPONPPPP
^ gcsNPUOPPPOPP
^ gentLKL]UONOPO
^ gentlemanROQPOPOPPP
^ glucosamineSOPOOPPPPP
^ glucoseORQPPOPPPO
^ goingPQPPPPPPPP
^ goodDOPRPNOOO`
^ gotENMOOlLNOM
^ guyOK\PNPOPPO
^ hadMQLPPYOPPO
^ hahaORPPPPPPPP
^ halfOPMYMNPPPP
^ haloperidolROORPPPPPP
^ handNE[PPVNPOO
^ handoverQRNPPPOPPP
^ hangingNQSPPPOPPP
^ happyOUOPPPPPNP
^ hasYYSNMJNNLO
^ haveOPOPPPPPUO
^ hbJLLOPNbOPP
^ heLSgOPHLONL
^ he'sMXPOQKTOOO
^ headSNRPPPNPPP
^ healthPPQPPOPPPP
^ healthyRPPPPPPPPP
^ heartLWQPPMOPPP
^ heatOPSPPPNPPP
^ helloJUTPPSLPPO
^ helpCXgOPJNMKO
^ heparinHVQVOOHOVP
^ herOVPPPMPPPP
^ heyPSPPOPOPOP
^ hiNPKONYMOVO
^ highUNSNPOMPPP
^ hipTGHPOO`PPP
^ hisOVOPPPMPPP
^ homeRMRPPPPPPP
^ honeyTOPOPPPPPP
^ hotSKNPPVNPPP
^ houseJLTPPPOOZN
^ howSKGUIOI]fA
^ hpv`MOKNOMPPP
^ hrNPVOPPNPPP
^ husbandPMLPP[OOPN
^ hydrocortisoneLPPUPPPPPP
^ hypertonicSOOOOPPPPP
^ i<][HJ}BIJ;
^ i'llOWNPPMPPPO
^ i'mJTTNM`LNOJ
^ i'veJIVNR\NOOO
^ ibuprofenRPPOPOOPPP
^ icdHNMOPOOaOO
^ icuUSMPPONPOP
^ ifVWKONMPONO
^ ikRLWPPOOPOO
^ ilMPXOPPOPPN
^ imKQPWKUOOPN
^ inPTOOPJOPUO
^ inductionUOPPPOOOPP
^ inhaledSMRPPPOPPP
^ insulinGaHSNOOOSP
^ insuranceLOPPPPOWPO
^ intranasalUOPNOPPPPP
^ ironLSPWMONPPP
^ isX?8BLVP]d\
^ it'sPWOPPKPPOP
^ ivYSPNMOLPOP
^ ivermectinOOPRPPPPPP
^ jeOUSNOPNOPO
^ journalPSOOPPOPPP
^ justRUNPPNOPOP
^ kCXR^PLKOPO
^ ketamineFLTQ]ONPOP
^ ketorolacSPPOOPPPPP
^ kidTHUPNMUPPP
^ kindlyQJVPPPPPOP
^ kneeKKKPOObOOO
^ lSQOPPPNPPP
^ laQ]LONOKOOO
^ labOVLPPOTPLP
^ labetalolJPOTUPOPPP
^ lactateOMQOMPVPPP
^ ladyQSMOQPPPOP
^ leNPTPPPPPPP
^ leftWNOPPPLPPP
^ legMONPPOXPPP
^ levetiracetamOMOXNPPPPP
^ levothyroxinePPOVNOOPPP
^ lidocaineLTOPTOOPPP
^ liftPTMPPPPPPP
^ ligatureSOOPPPPPPP
^ linezolidLQPPUPPPPP
^ lithiumKQNSRPRPPO
^ littlePQQPPOPPPO
^ localHOVLKPMP`O
^ lolOSOPPPPPPP
^ longUQNOPOOOOP
^ lorazepamNPPSPPPPPP
^ lostMUOPPWKPOO
^ lowSPLINP\OPP
^ lumpLMJPOMaPPP
^ lungSOPPPPOPPP
^ mSPPPPPNPPP
^ maONTPPPPPPP
^ magLNK^SONOPP
^ magnesiumXMPUKONPPP
^ manWNRPIOQPOO
^ mandatoryOMOPPOOPOY
^ massiveFLaOPPNPPP
^ maxSOPUKPPPPP
^ maySIMOPOOOVU
^ meYQKOOOOPPO
^ medicalJOOOPPOQO[
^ melatoninTNPQPOPPPP
^ meropenemMOPXOOPPPP
^ metforminFXOP[OKOOO
^ methadoneNORVMPPPPP
^ methotrexateNOOUPPPPPP
^ metoprololTQOPMPPPPP
^ metronidazolePPPNSPPPPP
^ miOQSPPPOPPP
^ midazolamIOO]NPOPPP
^ mirtazapineXPNOMPPPPP
^ misoprostolOPOSPPPPPP
^ mmrINOAlOOOPP
^ modifierLOPPPPNYPP
^ molnupiravirUNPOOPPPPP
^ morningNVMPPPPPPP
^ morphineNVMHZMOPPP
^ motherQQOPKWPPPN
^ mrXPNPPOOPMO
^ mriUNLMZOMNOO
^ mrsPTOPPOPPOP
^ mumOMSPOTOPPP
^ mum'sRKNPPUOPOS
^ mustNOOPOOPPPV
^ myPMVLHqELLK
^ naONNPPPVPPP
^ nacQPPPPPPPPP
^ naloxoneHRNTUPPPPP
^ naltrexoneKOOVSOOPPP
^ nasalUOOOOPOPPP
^ nebulisedUOPNPPPPPP
^ neckOJPPPOZOPO
^ needENYSOIOGeO
^ neonateOOUOPPNPPP
^ neverJXOPPOPPPP
^ newPWONOLUOON
^ newbornOLYNOMVOOO
^ newlyRPPOPPPPPP
^ niceQSOPPOOPPP
^ nifedipineSOOSLPPPPP
^ night]MMPOPNPMP
^ nitrofurantoinXOPIROOPPP
^ nitrousHNPWYOOMOO
^ noIhROOJLOMM
^ nobodyOOZPPKPPPM
^ notQPLPPUPPPP
^ nsaidPOPIYPOPPP
^ numberKCOPPPPKjO
^ nurse[JRPOONONP
^ nursingNNSPULPPPP
^ oQSSOPPLPOP
^ okFaVOQJOOLO
^ oldQPPPPPPPPP
^ olderQPPPPPPPPP
^ omegaUOOOOOOPPP
^ omeprazoleTPPNOPPPPP
^ onJ[XPQHNOMO
^ onceUMPNPPPPPP
^ ondansetronSNNMUPOPPP
^ onePKOPPNZPOP
^ opioidSOPOOPPPPP
^ opioidsSPPOOPPPPP
^ oralVOONPPOPPP
^ oseltamivirPOOUOPPPPP
^ ottawaSPPOPPPPOP
^ ourF_IMN`ILWL
^ overdoseLSPPPPORPP
^ oxycodoneRPPQOPPPPP
^ oxygenPYKOPOOOPP
^ palliativeQRNPQPPOPO
^ paracetamolTOOPOPPPPO
^ parentsKKNPPbOPPM
^ parkingPROPPPPPPP
^ patientIEXMWKUMN[
^ paxlovidKOPM\OPNPP
^ peanutMQQNUPOPPP
^ pedsNROPPNSPPP
^ pegPQOPPPPPPP
^ penicillinKOSLYOOOPP
^ permethrinPOPRPPPPPP
^ pharmacistSOPPQPOPOP
^ pharmacyQQPOPPPPPP
^ phenytoinKOPQVPPOPP
^ phqUNPPPPOOPP
^ physioOUOPPOPPOP
^ pleaseQQOPOKXOOO
^ plsLNQPPNXPOP
^ poOM]OOMOONO
^ policeSVMPPMOPMQ
^ positiveSMPPPPRPPP
^ postLMTPONWOOO
^ potassiumPRQVMOMPOO
^ pphMNVPPOPPPP
^ ppiYOPOKPPOPP
^ predPPPROPPPPP
^ prednisoloneGPP\NPPPPP
^ prednisonePPPROPPPPP
^ pregabalinKOPTSPPPPP
^ prehospitalUNOPPPOPPP
^ printerNVNPPPOPPP
^ priorOROOPOOTOP
^ prisonPOQOPPOORP
^ probioticsQOPPPPPPPP
^ procalcitoninQPPPPPPPPP
^ prognosisTPNPPPOPPP
^ propranololLOOQWOPOPP
^ prpROPPPPPPPP
^ psaXNOOONPOPO
^ psychNUNPPPPPPP
^ ptRTSJIIfKOK
^ pulledPLPPPTPPPP
^ pulseORLPPOWOOP
^ quetiapineKPPUQPPPPP
^ rapidQMQOPOMOXO
^ rashWLIOMN^PMP
^ rateLPPXPPPMPP
^ readKWOOOPOSPP
^ redQPQOOOTONO
^ reminderOROPPPPPPP
^ residentROSPPPNPPP
^ restraintUMPOPPPOQO
^ restrictiveRPPPPPPPPP
^ resusMNYPPNOPPP
^ retiredSPPPPOOPPP
^ rifampicinOPPPSPPPPP
^ rightMSPPPOSPPP
^ rivaroxabanQPPROPPPPP
^ rmPOTPPPNPPP
^ roomRIOPPVPPPP
^ rsvVQOOLPOPPP
^ runningNWLPPPPPPP
^ safetyTOOPPPOPPP
^ salbutamolMOOWPPOPPP
^ satsSSNPPNOPPP
^ scabiesRROPPPOPPP
^ schoolPOSPPOPPPP
^ screeningQOOPPPPRPP
^ sePPRPPPOPPP
^ secondSMSPPPOPOP
^ seizureOTLPPOPPPR
^ semaglutideQIN_MNOOOP
^ sepsisOZOPPPOLNP
^ septicNPWPPPLPPP
^ sertralineMPPQSPPPPP
^ severeQPPPPPPPPP
^ sgltQPPPPPPPPP
^ sheRUUOOKNPOO
^ she'sOUSOOMQOOO
^ shinglesQPPPOPPPPP
^ shingrixPOPORPPPPP
^ shortMMOOPPXPPO
^ should`VMTMKKNJN
^ shoulderITSPPNUPPP
^ sickPPOOPOMROU
^ sickleQSOPOPOPPP
^ sildenafilKPNL^OOPPP
^ sincePHSPPVPPPP
^ singleYPPLMOOPPP
^ sirNQKOOPVORQ
^ sisterIEQPOjLOPN
^ sixRORPPNPPPP
^ smartWOOLPPPPPP
^ smokingLONOWOORPP
^ snakeQPQPPPOPPP
^ snomedNLPPPPPYNP
^ soNSNPPUOPOO
^ sodiumONMPOOYPPP
^ somebodyPRQPPOOPPP
^ someonePQRPPOOPPO
^ soreYHMOPG\PPO
^ sorryNWLPPROOPO
^ spinalRQQPPPNPPO
^ spironolactoneTPPONPPPPP
^ sprint\JMPPPOPPP
^ ssriQPPPPPPPPP
^ stHNPPTOXPPP
^ stablePPPPPOQPPP
^ staffOSOPPPOPPP
^ startWLOPPPPPPP
^ startingIOOYQPPPPP
^ statinMWNNWOKOPO
^ statinsSNPOPROPPP
^ statusMOUNOOLWPO
^ stepVMOPPPOPPP
^ steroidRPQPNPPPPP
^ steroidsPQPPPPPPPP
^ stillXNPPOMOPPP
^ stoolSNNOPOTPPP
^ stopO[NPIOOPPP
^ stoppingVNOPNPPPPP
^ strokeMWOPPPOPOP
^ studentOJQPOPPPNZ
^ suddenLNTPPOUPPP
^ sugarOTPPPOOPPP
^ suicideOUOOPONPSO
^ tVOPPPOMPPP
^ tamifluQQOROPPPOP
^ tamsulosinPOPOSPPPPP
^ tenecteplaseTNOUNONOPP
^ testNWOPPONPPP
^ tetanusULUNOONPPP
^ thankPRPPPPPPPP
^ thanksOVPPPMOPPP
^ thatCjNONMKOPO
^ the9wNOL]IILL
^ theatreOSOPPOPPPP
^ theyOQMPOXOPPM
^ thisN^TPPIJPOO
^ threeNTPPOPOPPP
^ ticagrelorRPPPOPPPPP
^ toNOTOPOOM^G
^ toddlerLMZOPJVOPP
^ tongueWHKPMO]OOO
^ topicalLOPNXPPOPP
^ tourniquetOOPPPPRPPP
^ tpaQONLPPPXOP
^ tramadolUPPNOPPPPP
^ tranexamicQPNQPPPPPP
^ transfusionRQOPPPOPPP
^ traumaMWMPPPPPPP
^ trimethoprimLPPSRPPPPP
^ troponinPOOPPPSPPP
^ tryingMMONP^PONO
^ tshIOPPNN]PPP
^ tubeONWPPPNPPP
^ twinsOZKPOONPPP
^ twoVPONROOOOP
^ txaROOTOOPPOP
^ ultrasoundNMOPOOYOPP
^ updatePTMPPPPPPP
^ urgentMK[PPPOOPO
^ urineJNHOOOcPPP
^ vaginalQPPPPPPPPP
^ valproateROPLWNPOPO
^ vancJZPKRPPPPP
^ vancomycinQOPTOPOPPP
^ vareniclineOPPPRPPPPP
^ vasopressinNNOVPPPPPP
^ vertebroplastyRPPPPPPPPP
^ vertosYKNPPPOPPP
^ vitSNOXNONNPP
^ vitaminVSOJOSNOPP
^ vitaminaUNOPPPPPPP
^ voiceQPHSPXMPPP
^ vpQPPPPPPPPP
^ wardPSQPPPPPNO
^ warfarinITPUPOOPPP
^ weWUMMPRNONO
^ we'reMUROPPOPOP
^ weakOPOPPOTPPP
^ weightSPOPPOPPPP
^ welcomeOTOPPPPPOP
^ whatUWLVOQDHYM
^ what'sK]IQNMULZH
^ whatsNKNUOOONYO
^ whenM_NRNWNMIL
^ whereLVKOPONNZN
^ where'sOGOPPOOO_P
^ whichTJJJOMNRjI
^ whoH_FTLCHQaU
^ who'sKVNPPOMPVO
^ whoeverNVNPPOOPOP
^ whole]MOPPOKPOP
^ whyQPOPPZLOMM
^ wifeMIPPO`NOIU
^ willQYMOQJPTLM
^ womanRMSPPNQPPP
^ worstROQPPOOPPP
^ wouldFNNLZTXONO
^ woundKRPPPORSPO
^ wrongOQTPNPOPPP
^ xLRPPPPSPPO
^ yogaQQPPPPOPPO
^ youNUNPPPOPPP
^ youngVNNPONRPPP
^ zincRPPQOOPPPP
^ zofranOTONSPPPMP
^ zolpidemPOPOSOPPPP
a`SIMQW=X9a
a #1THYTQNOLOO
a #2VONVNMQNMP
a baby]UFNOPPOMP
a backSNPPOPPPPP
a badRPPNROPPPP
a balloonPLTPPQPPPP
a betaOPOPRPPPPP
a bigPOSPPNPPPP
a bitLOOPPQVPPO
a bleedingLNOPPPOYPP
a bloodPPPPPNPPOT
a boardONTPPPOPPP
a brainUPOPPOOPPO
a brokenPNQPPPPRPP
a carQMSPPPPPPP
a cardiacQPPPPPPPPP
a careSPMPPRPPPO
a chestyQPPPPPPPPP
a childSERSSUIPNS
a coldOOMPOJ]PPO
a colonoscopyPOOPPTPPPO
a coughOJKPP_NPPP
a coupleQPPPPPOPPP
a ctROOPPPOPPP
a dailyROPPPPPPPP
a day]ILTKTONPN
a diabeticMPPPTPPPPP
a docPGXPPPPPRP
a drillOMTPPPPPPP
a ePRMPNOOOPV
a fallPNNPPSPSNP
a febrileRPPPPPOPPP
a fewRPOPTMOPPP
a firstRMPOPOONPT
a fitMQOPPMOPPX
a fortnightRPOPPPOPPP
a fractureMMOPPPXPPP
a frailLPPUOPPPPP
a freshRPPPPNPPPP
a friendNIOPPOROWS
a fullPQOPPPPPPP
a funnyPOQPPPPPPP
a generalPNPPPPPONU
a goodNWRPPIPPPP
a gpOPPPPPPRPP
a guyMNMOYNNPNV
a halfNTOPPPPPPP
a headSPPPPPOPOP
a heartRRQPPNOPPP
a hipRUPPPOPNNO
a homeODPPP^PPPO
a kidneyQPQPOPPPPP
a kneeWOPPPNMPOP
a knifeOHUPPOOPPV
a ladyROQQNOPPPP
a largeQPPPPPPPPP
a litreVMPPMPPPPP
a longPPPPOPPRPO
a lotNPNONZMPPP
a lowRPPPPPPPPP
a manSPRNRLSNOO
a mechanicalSPPPNPPPPP
a minuteLSUPPONPPP
a monthQRNOOQPPPP
a negativeRPPPPPPPPO
a newK\MPPOOPOO
a newbornKOPSSUOPPO
a nightOJOPPYPPOP
a normalXNPPPNMQOO
a nurseRMOPNNPPOV
a oneRPPNPPPPPP
a patientSJQOJXPOOT
a phoneOIPPPPPcJL
a pillSNOPPPPPPP
a ppiRPPNPPPPPP
a pressureSMQPPOPNSO
a problemOMPPPUOSPM
a procedurePOPPPPPQPP
a ptTKNPRRPPPO
a rashUOMPLYKPPP
a realN[MPOPMPOP
a rowLROPPRPPQO
a secondSTWPPNONJM
a sheetPNSPPPPPPP
a simpleSOPPPPPPPP
a singleQRMPPPPPPP
a sinusRPPPPPNPPP
a smallSNNPPLWOPO
a smokerSPPPPMQPPP
a soreNNNPOUTPPP
a sparePTPPPPPPMQ
a statinQMOOMSVOPO
a stentPOPOQQPPPP
a steroidROPPPPPPPP
a stomachRPPPPPPPPP
a stoneQLOPPQTPPP
a strokeRORPPPOOQO
a teenagerTLROPNTPNO
a thingNQOPTOPPPP
a thirdRMQPPPPPPP
a tiaQPPPPPPPPP
a toddlerQPQPNPPPPP
a tornQOPPPQPPPP
a urineRPPPPOPPPP
a vertebralQPPPPPPPPP
a week_LMSQOLMOM
a wheelchairOUPPPPPSKP
a womanPPPPSOPOOP
a yearTNOMOYNONN
a yearlyQPPPPPPPPP
a zRPPPOPPPPP
aaPNSPPPOPPP
aaaQRNPPPPPPP
aanvalRPPPOPPPPP
abQPQPPPOPPP
abandonedPSNPPPPPPP
abdoPMTPPPOPPP
abdomenPNUPPNOPPP
abdominalQPPPPPPPPP
abegPPQPPQPPPO
abgMNTPPPUOPO
ablationWOOOOOOOPO
ableNXPPPPPOPL
abnormalQPPPPPPPPP
abortionLPRSPPPONS
aboutMULLXXDORS
about #2LPTSPMPPPP
about aMLNPPKOPU[
about myPUQPPLPPQN
about theOVJPOXPONN
about toR@kMPJOPON
aboveQTJOPOPPPT
abroadMNOOPYOOPP
abruptionOPRQPPOPPP
abruptlyQPPPPPPPPP
abscessSMLSOTMRPP
abscessesQPPPPPPPPP
absentPNLPPOVPPR
absoluteRPPPNPPPPP
absorptionNNPOXPPPOO
abuelaPNSPPPPPPP
abueloONSPPPPPPP
abusePPPPPPPPPQ
abusivePPPPPPPPOR
abx`MOLIONOPS
abx $UPPOMPOPPP
acPTOPPOOPPP
acabaONSPPPPPPP
acamprosateSPPNOPPPPP
accPOPPPPPXIP
acceleratedQPPPPPPPPP
acceptMLPPPPPPXP
acceptableIOOOWONVPO
acceptedNWMPPLPSOP
accessLQOOPNMJWX
accessiblePORPPPPPPP
accidentSPRPPNPOOP
accidentalPPPPPPPQPP
accordUNNPPPOPPP
accordingORQPPMPPPP
accuracyYNOPPOONOP
accuracy $ROPPPPOPPP
accurateSOPOPPPOPP
accurate isRPPPPPPPPP
accutaneONPNQVPOPO
aceRPPPPPPPPP
ace inhibitorQPPPPPPPPP
aceiRPPNQPPPPP
acetaminophenRQNOPPPPPP
acetylcysteineTPPNOPPPPP
acheMNPOPYNPPP
achesQONPPNTPPP
achillesRQOPPPOPPP
achingQORPPOPPPP
aciclovirPPPQOPPPPP
acidPJR[RNOMOO
acid forROPOPPPPPP
acid inQMRRPPOPPP
acidoRNQPPPPPPP
acidosisSPPPPOOPPP
acidsOPOPPOSPPP
aclsPROPPPPPPP
acmSOPPPPOPPP
acneQQPQNPPPPP
acne $RPPOPPPPPP
acquiredROPPPPPPPP
acromioplastyQPPPPPPPPP
acrossNTPPPNOPOQ
across theOSPPPNPPPP
acsKPPYNPPPOP
actMSMOPOMLCh
actingRSOQPLOPPP
actionPQPPPPPPPP
activatedQLUOPPOPPP
activationNXLPPNPPRP
activeNF[PPPPRPP
activelyQOQPPPPPPP
actrapidPPQPPPPPPP
actualLZKXNNMOOP
actuallySMRPQPPPOP
acupunturaVNMPPPPPPP
acurateQPPPPPPOPP
acutQPPPPPPPPP
acuteYOQJMOLWNO
acute backQPPPPPPPPP
acute bronchitisQPPPPPPPPP
acute lbpQPPPPPPPPP
acute lowQPPPPPPPPP
acyclovirNPPUNPOPPP
adVOPOOONPPO
adalimumabLPPPUPPPPP
adaptableQPPPPPPPPP
addbMMNMMKMVN
add onTKPONOOPVP
addedYONMOOPPPP
added toVONOOPPPPP
addingVNONOPPPPP
adding aQOPPPPPPPP
addisonsKPQRPPTPPP
addressPMTPPPPPPP
ademtPNSPPPPPPP
adenomasVMPPPPNOPP
adenosineIPTQTPOPOP
adessoPNRPPPPPPP
adhdQMMNN[OPPP
adherenceTOPPPPOPOP
adhesiveQPPPPPPPPP
aditivesRPPPPPPPPP
adjunctQPPPPPPPPP
adjustOWNROOMOOP
adjustedYMOPPPMOPP
adjustmentLPPUPPPPPP
adminSROPPOPOOO
admissionSAOLOOOW]O
admission $WLOPOOONSO
admissionsVZMOOONNMN
admissions $XMNPPPOPOP
admissions ?SPPPPPPPOO
admitLRNPPOOPWO
admitsLSUNPONPRO
admittedPSLPPPOPOU
admittingOTNPPPOPPP
adolescentsTOPONPPPPP
adrenalMPUNPOTOPN
adrenalinaUONOPPPPOP
adrenalineFQYUQONOOP
adrenaline inTRPLOPPPPP
adrtMLPPPPOPPX
adultNLOdJOLOOQ
adult $GOP]MPPPPP
adults]NOKOOOOOP
adults $SOPOPPPPOP
advairRPPOPPPPPP
advanceNMOPPOOPNZ
advancedSOPOPPOQPP
advanced dementiaOPPPPPPRPP
adverseSNPPPPPPPP
adviceJTRPPPNOPR
advice $MVPPPPOOPP
adviseONQPPQPPPP
advisedSLUPPPNPPO
aecopdQPPPPPPPPP
aedRKXPPOOPOO
aesWOPNNONPPP
afdPQIJNONNO
af $ZMRJOOOPPP
af andQPPPPPPPPP
af onQPPPOPPPPP
afebrilePTIOPKYPPP
affectGPOPPP[PPO
affirmYJOPPPPPPP
afibQMOOOQLQVP
afib $KPPPPPPPVP
afnetXLOPPPOPPP
africaROPPPPPPPP
africanROPPPPPPPP
afterU<NVPW_DQP
after #1RFLINMQMnL
after #2JRIZOVLOQP
after ?TOPPPOPPOP
after ahKJKMMONNR
after anSOPOPPPPPP
after arrestXONPPOMPPP
after birthTORPPNOOPP
after herRPPPOPPPPP
after hipPPPOPPOPPS
after hisSORPQNOPPN
after lunchPKOPPWPPPP
after miSPPONPPPPP
after oneQPPPPPPPPP
after strokeTOOPPPOPPP
after tenTNOPOQPPPP
after theAXS^MTFOMR
after tiaSPPNNPOPOS
after twoP[QQPPOPFO
afternoonM[RSPLMPLP
afterwardsROPPPPPPPP
againDiSLL\GSJI
again $EQSOO^MOOO
again ?UWOONOOMMO
again iPVLPPOPPPO
again orPQPPPPOPPP
againstcKGJONMOOX
against theQQNPQONPPR
age[DJ]KLKUOR
age #2QNNPPOPOPU
age $PLNRPOPWPN
age ?SOPPPOPPPP
agedUNMPPPOPPR
aged #2UOMPPPOPPR
agencyISOPPPPORV
agentsRPPPOPOPPP
agitatedJOTQOOTPPP
agitationPOPVOOPOOO
agoGFbQVHWNNO
ago $HSZWPJKPPP
ago andSNQPPOPPPP
ago nowKPOOXPOPPP
ago onPPRPOPPPPP
ago stillOPQPPPPPPP
agonalOE`OPPOPPP
agonyQLWPNPOPPP
agoraNLWPPPPPPP
agreeOLMPPOTPOV
agreedMVOPPPPPPP
ahNTNPPQPPPO
aheadPPPPPPPPPQ
aiOOPPPPRPPP
aidKRMPPZNPPO
aidsUUKPPUMKPO
aids $UPMPPVOKPO
aimYPOPPOJPPP
aimingQPPPPPPPPP
airN^RONMLOOO
air $QYHPPPOPPP
airconPTMPPOPPPP
aireONTPPPPPPP
airlinePORPPPPPPP
airvoQPPPPPPPPP
airwayNEcPPOMORN
airwaysZMOPPPNNOP
aiutoOMUPPPPPPP
ajudaPNRPPPPPPP
akiWOPOLPORPP
akoORNPPZIPPO
alPO[OPOLNOO
alamakPROPPOPPPP
alarmLXXOONMONO
alarm goingOSOPPPPPOP
alarm testMWNPPPOPPP
alarmingNPRPPPPPPP
alarmsUNNPPPOPQP
albendazoleJOP[OPOOPP
albpRPPPPPPPPP
albuminSOPSNOOOPP
albuterolPRNNMPUPPP
alcoholQMML\MSNNQ
alcohol $OPPOROQPPP
alcohol useUPPONPPOPP
alcohol withdrawalTOPQNPQOOP
alcoholicLMNPNXXPOM
alendronateUOPNOOPPPO
alergyQPPPPPPPPP
alertOVNPPPOOPP
alertsROPPPPOPPP
alfentanilPPPQPPPPPP
algoQRMPPPPPPP
algorithmPSMPPPPPPP
alguemNTPPPPOPPO
alguienOQPPPPPPPP
algumaWNMPPOPPPP
aliveQOPPPPPPPP
allM``HJLRKGS
all $NbNPONNOLL
all ?UPPPLPPPPP
all dayOHNPPYRPPP
all gonePOPPPQPPPP
all goodOSOPPPPPPP
all myTOZPPDPPPP
all nightQQJPPUOPPP
all ofLXOPQOOPNP
all onPQPPPPPPPP
all overNA\OPVQPPP
all theLLPPPPXPPP
alleLUSPPONPPP
alleenPORPPPPPPP
allemaalNVMPPPPPPP
allergicKRJLWXMPQO
allergic toKVNMRSPPPP
allergiesQNOPRQOPPP
allergyPQKSdIMKMO
allergy $WOOOPPPMPP
allesNI[PPPOPPO
allopurinolYNLQQOMPPP
allowMPPPPPPPQS
allowedE@LOVROQ^Z
allowed ?LOOPVPPPOR
allowed toKHOPPTPR]L
almostNWOPPOPNPP
alone_JZMJLQOMN
alone $OSPPNNUPNP
alone ?XLPPOPOPPO
alone forQPPPOPPPPP
alone inPNSPPOPPPP
alone orQPPPPPPPPP
alongPTOOPPPPPP
alongsideKPPOXOOPPP
alpNNNPPOYPPO
alp #3OONPPOTPPP
alphaQPPPPPPPPP
alreadyWQOONMROOO
already $OUNPPPOPPP
already hadPPQPPPPPPP
already inPMTPPPPPPP
already onUPLPPPPPPP
alrightLPPPUPPPPP
alsKPQOUOORPO
alsoJOPOSMO[NP
altUNLPPNXOMO
altaN\HPPPPPPP
alteplaseSPPNPPPPPP
alterPNPNWNPPPP
alteredPPQPPPPPPP
alternateVPPOOPNONP
alternatingTPPPLPPPPP
alternativeOPPPRPPPPP
althoughRPPPOPPPPP
altitudePOQPPPPPPP
altoSONPPPPPPP
alwaysLNNPPZOQON
alzheimer'sVQOPNOOPOP
alzheimer's $QPPPPPPPPP
alzheimersQPPPOPPPPP
am8DRKM_aKNc
am #2LQIOM]SPPP
am $DSMPPO^PQP
am iEDCLQW[KNj
amaPOPPPPPJWR
amanhaPSNPPPPPPP
ambuOPQPPPPPPP
ambulancePUUOPKNNSM
ambulance bayN[LPPPPPLO
ambulatoryPPQPPPPPPP
amiYNOPOPMPPP
aminophyllineLPP[KPPPPP
amioKLYOTOPPPO
amiodaronROPOOPPPPP
amiodaroneNLIZXOMPOO
amitriptylineROUSJNOPPP
amlodipineUNQMQQNPPP
ammoniaMPNPPPUPRP
amongQPPOPPPPPP
amountNOOVOPPPPP
amoxRMOORPRPPP
amoxicilinRPPOPPPPPP
amoxicillinM^MOMNNPOP
amoxicillin $RPPOPPPPPP
amoxicillin forNPPSPPPPPP
amoxicillineYLONNPPPPP
amoxiclavQSONSOOPNP
amoxilQPPPPPPPPP
amoxyOPPPPPQPPP
amoxycillinOPPPQPPPPP
ampicillinOPPOSPPPPP
ampouleNVMVMOOOOP
ampoulesOROPPPPPPP
amputatedOKXPPPNPPO
amputationXMNPPPOPOP
amputationsRPPPNPPPPP
amtLPPWOPPOPP
amuQOQPPPPPPP
amyloidRPPPPPPPPP
anSNSc?FFMJh
an #2RPOPPPPPPP
an acuteOPPRPPPPPP
an adultQOOOQPPPPQ
an antibioticQPPPPPPPPP
an egfrLPPaDPPPPP
an hourOTZOPMNOMN
an injectionPNPPPPPPPR
an irregularROPPPPPPPP
an miQPPPPPPPPP
an mriPOPPPQPPPP
an oldNPPPTOPPPP
an operationQPPPPPPPPP
an osteoporoticOOPPPPPRPP
an overdosePNQPPQPPPP
an ssriQPOPOQPPPP
an xTPPPPNPPPN
anaSJLOPO_PNM
ana #1PKLPPPZPPP
anaemiaMPPTPPPSMP
anaemicQPPPPPPPPP
anaesthesiaQHOPPPPPYP
anaestheticQPSOOOPPOP
anaesthetistPQPPPOPPQP
analSPPOOPPPPP
analgesiaPPPQOPPPPP
analyserPSMPPPPPPP
analysisROPPPPPPPP
anaphylaxisCSUN]MNQOO
anaphylaxis toPPOLVOPPPP
anatomyPQOPPPPPPP
ancVPPIPPSPPP
ancefMPPPTPPPPP
andT7hckPJF>A
and #1PVMOPPOPPP
and #2QPMTPOOPPP
and aJYKOTIXMOS
and anSPPOOPPPPP
and bleedingQPPPPPPPPP
and breathingPORPPPOPPP
and canNPPQPPPRPP
and can'tSNNPPTMPPP
and chestOOSPPOPPPP
and cryingMMPPN[MPPP
and dementiaQPPPOPPPPP
and doQNOSPPPPPP
and doesTNNNPPRORP
and droppingOOTOOPPPPP
and feverPPNPOOTPPP
and forPOPRPPPPPP
and goingPOQPPPPPPP
and hadQLNPOWOPPP
and hasVTONPLNPPO
and hePLUOWMNPPO
and he'sLIYPNUOPPP
and heartROTOOOMPPP
and herPNYPOJRPPP
and hesPPQPPOPPPP
and hisOF_PPKRPPO
and howKNM^OPOPOP
and iNSjPN:OPOO
and i'mLJWPOXNPPN
and i'veQOVPPKOPPP
and inMZNOMPPPPP
and isNORQPONOTO
and itRM[PPINPPP
and it'sPJ[POMOPPP
and mortalityRPPPPPPOPP
and myNMQPOWOPPP
and neckOPQPPPORPP
and noUPOPOOPPPO
and nobodyPRNPPPPPPP
and notONUPOPOPPP
and nowPKRPNXOPPP
and offPPSOPPNPPP
and onOPRPPPPPPP
and oneL[JPPPOPPP
and outNNSPOPPRPP
and overRPPOPPPPPP
and seeTMSPPNOPPP
and sheNL\PPMNPPP
and she'sOMSPPPRPPP
and stillTOQPPPMOPP
and sweatingPNTPPPNPPP
and theW>aNORIQPQ
and thenORPTONMPPP
and thereOTOPPNOPPP
and there'sPORPPPPPPP
and theyMOPPOVPPPP
and twoPPQPPPPPPP
and veryOWJPPQPPPP
and vomitingOPPPPSOPPP
and wantsQRNOPPPPPP
and warfarinJOOL\OPPPP
and wasQPOPPPPRPP
and weQQQPPOPPOP
and wentPQOPPPPPPP
and whatSPPOPPPPPP
and what'sPNLTPPOPSP
and whenOPKTPOUPOP
andexanetTPPOMPPPPP
andexxaJPPWPPOPPP
andromedaXOLPPPNPPP
anemiaSPPPPPOPOP
anestesistaPOSPPPOPPP
anesthesiaONUPPOPPPO
anestheticMOOOOPXPPP
aneurysmQQOPRPOOPP
angNNUMTOPPPP
anginaXOPPIPPPPP
angioedemaPPRPOPPPPP
angiogramPPQPPPQPPP
angiographySOPPPPOPPP
angleNOQPPPRPPP
angryOSOPPPOPPP
animalsQQOPPPOPPP
anionNKMOPO]OOP
ankleVHHQOWXOOM
ankle sprainQPPPPPPPPP
anklesOQNOOPUPPP
annexPPPPPPPJWP
anniSLTPOOOPPP
announcementOLVPPPPPOP
annualXSNOPMNPMP
anoOPPPPPQPPP
anorexiaOPPPPPPPPS
anosWKQPPPOPPP
anotherSUROOMMNLR
another oneXKOPPPPPPP
ansPNUPPPNPPP
answerPTUPOKNQPO
answeringONUPPOPPPP
answering $ONSPPPPPPP
answersOOSPPPPPPP
antacidsNPPPSPPPPP
antenatalNPOPPPUPPP
anteriorPPQPPPPPPP
antiGPNUON^OMO
antibioticKLQMORMM[U
antibiotic $NPPOOTPPPP
antibioticaROPPPPPPPP
antibioticiTNOPPPPPPO
antibioticoGPYPPPPPPP
antibioticosSOOPPPPPPP
antibioticsS\MJJQNOMU
antibiotics $ROOPMTOPRN
antibiotics ?MPPPPTPPOP
antibiotics forPOPPPRPPOP
antibiotics inRPPPPPPPNP
antibiotikaVLOPPPOPPO
antibodiesTPPONOOPPP
antibodyPPPPPORPPP
antiboticQPPPPPPPPP
antiboticsQPPPPPPPPP
anticholinergicsQPPPPPPPPP
anticoagTOOOPPOPPP
anticoagulantPQPPPOPPPP
anticoagulantsOOPPPPPSPP
anticoagulatedQPPPPPPPPP
anticoagulationPWPOPOPPLO
antidepressantOONOUTNONO
antidepressantsUOQOLQOPPP
antidepressants inSPPPOOPPPP
antidoteOPSOOPPPPP
antiemeticQPPPPOPPPP
antifungalSPPPNPPPPP
antigenQPPPPPPPPP
antincendioNXNPPPNPPP
antipsychoticTPOPNPPPPP
antipsychoticsSPPNPPPPPP
antivenomMNOWOOOPRP
antiviralPOPPPRPPPP
antiviralsQPPPPPPPPP
antlerTNOPPPPPPP
anxietyRMNPPOVOPP
anyfFSH\QGKQH
any benefitUONPPPPPPP
any betterRPPPPOOPPP
any differenceRPPPPPOPPP
any evidenceQOPPPPPPPP
any fasterQPPPPPPPPP
any goodTKPOPSPPPO
any harmRPOPOPPPPP
any moreJYUPPMPPKP
any ofLNPPQXNPPP
any pointPNMPPUPPPP
any rctRPPOPPPPOP
any useWOOPOOOPOP
anybodyJXYPPNKOLQ
anymorePKXPPMMTPP
anyoneGeZPMVJKFK
anyone $OGZPOQOPPP
anyone elseLQOPPVNPPO
anyone goingPSNPPPPPPP
anyone gotSLTNPOPPPP
anyone havePZPPPNPPJO
anyone knowMLNSPUPNTO
anyone seenRPPPPOPPPP
anyone wantMZMPONPOPO
anyone'sPNNPPUPPPP
anythingbAINULWOQN
anything $WPJPPMOPTP
anything ?PNNPOOVPPP
anything forTOPPOOOPPP
anything inRPPPPNPPPP
anywayRSMPPPPPPP
anywhereNWOPOONPPP
anzianiRPOPPPPPPP
aomQPPPPOPPPP
aorticROQPNPOPPP
apapQPPPPPPPPP
apartTPPNOOPPPP
apendicitisQPOPPPPPPP
apixabanMPQPPPMYMO
apixaban $JKTTXNPOPP
apixaban ?NPPNPTPPPP
apixaban forOPPNTPPPPP
apixaban vsQPPOPPPPPP
apixabanaVNMPPPPPPP
apneaOOUPQONPPP
apnoeaQNWNOOOPOP
apologiesOSOPPPPPPP
appVRPPPKOPPO
apparentlyO[MPPLOPPO
appendectomyRQOOPOPQOP
appendicitisRQNPPOROPO
appendixPTLPPNSQPP
appetiteLSLOO[NPPO
appleQOPPPPPPPP
appliesPJNPPPPPWQ
applyQKOLPKPM[U
appointmentNFLMOhNMNR
appointmentsTNPPPOPPPP
appreciatePRNPPPPPPP
approvalHOPPPPPP\O
approvedNTOOPOPNRP
approvesOMPPPPPPVO
appyQPPOPPPPPP
apresVONOOPOPPP
aprilOPPPPPRPPP
aquamatZIOPPPOPPP
aquiPNSPPPPPPP
arbRPPPOPPPPP
archingONUPPOOPPP
archivePROPPPPPPP
ardsUOPPPOOPPP
areEkBJFaKJUS
are inFlGOOIRPOO
are onL^KPPNNPPP
are outIRRUPOPPPP
are theQQMOPOTORN
are thereROPPPPPPOP
are weLHLOONOO]X
are youN[PPPOMNLP
areaKHVPPM[PPP
argatrobanNPPSPPPPPP
argueULOPPPPPPP
arguingOTPPPOPPPO
argumentPRPPPPPPPO
ariaPPQPPPOPPP
ariceptQPPPPOPPPP
armTMlML:XONL
arm $TKOOOPWPOO
arm andPNSPPOPPPP
arm isNOYPPMMPPP
arm'sPMUPPOPPPP
armsGPMPWOXPPO
aroundQSRPPPPPKP
arrangedOQPPPPPPPP
arrestZGUQJSDUQR
arrest $QIRUKYOPMO
arrest inQRNPPPPPPO
arrestedMN[PPNMPPP
arrestoTPNOPPPPPP
arrestsWNMPPPPPOO
arretTLRPPPOPPP
arrhythmiaRPPPNPPQPP
arrivalTQMOPOPPPP
arriveSNPPPPPPPP
arrivedN\JPPOOOPP
arrivesNUOPPPOPOP
arrivingNPYNPPOPNO
artTIOPPPOOXO
arteriesQPPPPPPPPP
arteritisLPPTPPPPPP
arteryQPSONPPPPP
arthritisVOPPOONOPP
arthritis $QPPPPPPPPP
arthroscopicQPPPPPPPPP
arthroscopyTPPPPNPPPP
articleMZNOOOOOPO
artifactMPPPPPTPPP
arvoOTPPPPPOOP
asUTULWN=WGW
as aPXHOQ[MONK
as goodfHNLNNOOPO
as iPOVPPPLPPP
as theOLWPOOPQOP
as well\OOPPONONM
asaPNPMPPPVPP
asa #3RPPOPPPPPP
asapPUKPPPPPPP
ascendingOPOPPOTPPP
ascitesJNNOOO\PPP
ashaQPPPPPPPPP
ashenMPTPPPPPPP
askL[MOO]NMIN
ask $ONLPPXPPQO
askedL_FOOQOOPQ
asked meNQLPPUPPPP
askingMWMLTNNOLW
asking $MNPPOOPPRV
asking aboutXONPPMPPPO
asking forGXRLRUOMMS
asks[LQOLNLRPP
asks aboutRPPPPNPPPP
asks forQPPPPPOSOO
asks ifQPPPPPPPPP
asks meQOPPPNPPRQ
asks whetherUPNPMPPPPP
asleepQOSOPOOPPO
asmaTOOPPPOPPP
aspirateQPPPPPOPPP
aspirationMPPPPPPUPP
aspirinQSPOSQLONO
aspirin #3RPPPPPPPPP
aspirin $VORPNLPPPP
aspirin ?PPRPPNPPPP
aspirin afterRPPPNPPPPP
aspirin andQPPPOPPPPP
aspirin forTPPLPPPPPP
aspirin inGPOP[POPPP
aspirin orOPSPPPPPPP
aspirin toQPPPPPPPPP
aspreeZHOPPPPPPP
asprinQPPPOPPPPP
assaultMOPPONPNO[
assessmentPNOPPPPPOT
assignmentPOPPPOPPPS
assistPSNPPPPPPP
assistantOOQPPPPRPP
assistedSNPPPMPLPW
associatedVMOPPPOPPP
assumeQPOPPPPPPP
astKOOPPNYPPP
asthmaRRNOSVOQIL
asthma $OOPNUOPPPP
asthma ?TPPPMPPPPP
asthma deathsRPOPPPPPPP
asthmaticHOZNTONPPP
astmaSPPPNPPPPP
asvMORTPPPOOP
asymptomaticSOOPPPPPPP
asystoleHQ\OPONPPP
atUNGKSWS?cL
at #1U_DTJNYNIM
at #2ZEB@hXPNF[
at #2.OOQRPPOPPP
at #3RPPPOPPPPP
at #4NVRPPNNOPP
at $PPOPPPQPPP
at aQLSOPRMPPR
at allYNTPKNMPNP
at bedtimeVOPONPOPPP
at gateOPRPPPPPPP
at herPROPPPPPPP
at home^:eOKQLNQN
at meOROPPPPPPP
at myKOTPTROPOO
at nightL@NTSXON]N
at noonQSOOPOPPOP
at onceQPPPPPPPPP
at ourNIOPPYOOSO
at restLMOPPOZPPO
at riskMNNPONPOO]
at schoolPNPPOUPPPP
at sixNZMPPOOPON
at tenQIYPPOPOOP
at thatPTNROMQPPP
at the>WaOOPTPML
at thisONOPPMOP[N
at threeNVMPPPOPPP
at twoPULPPPOPPP
at what\POOPINPPO
at workOUPPPMOPPP
ateF`ZOPJOOKO
ate aMOWOPNPPPP
ate myPVNPPMPPOP
ate theNUSPPPPOLP
athletesQPPPPPPPPP
ativanLNOVROPPPP
atmetONVPPPNPPP
atopicQPPPPPPPPP
atorvaMOPPTPPPPP
atorvastatinMPOPVPOPPP
atorvastatin #2NPPPSPPPPP
atracuriumNPQRPPPPPP
atrasadaOXMNOPOPPP
atrialSPOOPPPPPP
atrial fibrillationQQOOPPPPPP
atriumPMTPPPQPOP
atropineIMXUQOOOOP
attOPPNSPPPPP
attachedHINOOMiOON
attackWTRQOILOOO
attack $TLPRPPOPPP
attacksROPOPSNOPP
attacks $QPPPPPPPPP
attemptJLNPPOOQO]
attemptsUNPPPPOPPO
attendROOPPPPPPP
attendancePRPPPPPPPP
attendantPOQPPPPPPP
attenderQQPPPPPPPO
attendingPSPPPMPQPP
attendingsPORPPPPPPP
attentionVMOPPPOPPO
attorneyOLPPPPPPOX
atypicalNLOPPVRPPP
auNG_PPPNPPO
aucSPPNPPPPPP
audiogramOKPOPPYPPP
audiologyPQOPPPPPPP
auditOZJPPOOPPP
auditoriumOTNPPPOPPP
aufQIZOOPOPPO
augenONUPPPPPPP
augmentationSPPNPPPPPP
augmentinROPOPPPPPP
augustOSOPPNPPRO
auntiePOPPPQPPPP
aureusTOOOPPPPPP
ausJ^LPPONOPP
austriQPPPOPPPPP
authLTOKPMO[PO
authorisesOIPPPPPO^L
authorityPPPPPPPRNP
authorizationQOPPPPPROP
autismQPPPOPPPPP
autoOOQOPPPRPP
autoclaveOULPPROOOP
autocorrectPUOPPMPPPP
autoinjectorRPOOPPPPPP
autumnSNPPOOPPPP
auxVNPOPPPPPO
avVOPPOPPNPP
availableMSMOONLN^P
avaleONTPPPPPPP
avecPNSPPPPPPP
avertROPPPPPPPP
avfQOPPPPPPPP
avoidMQNMaLMOOO
avoidingQPPPPPPPPP
avrPOPPPPQPPP
avsPSPPPPPOPP
awaitedNPNPPOXNPO
awaitingOQPPPPPPPP
awakeTMVOMKTPPO
awareL^NNMOOPPO
aware $L^NNMOOPPO
awarenessMVNPPPOPPP
awayWP[NPGLQLP
away $RM\NPNNPLO
away ?QPPPPPPPPP
away orQPPPPPPPPP
awfulPNRPPQPPPP
ayerOULPPPPPPP
ayudaPMTPPPPPPP
ayushmanONPPPPPNUP
azathioprineLPOPXOOPPP
azithroOOOTPOOPPP
azithromycinYOOMNOPOPP
azithromycin inQPPPOPPPPP
azulMOZPPONOPO
bMXF>VNRbLS
b #1NPPKNNKaPP
b #2]OKASN[MOP
b $FNRQWPOUOO
baLOOMUZIPKW
babandoONTPPPPPPP
babiesQOTPPOOPOP
babyXKSYPUIHMN
baby #1OPOPPTOPPP
baby $THI`NTMNOO
baby ?OPPRPPPPPP
baby aspirinSOOPOQPPPO
baby inPRTOPLPPPP
baby isOMWPPNOPPP
baby ofQPQPPOPPPP
baby withYNMONOSNOO
baby'sOJRPP^MPKP
backReLGHaQMHG
back #2.MLMPP\OPPP
back $OKZOSNLTOM
back ?UOONPPPPPP
back andQPPOPPPPPP
back forUPOPPMPPOP
back fromIZJPNRVPNP
back inPSOPOROPOP
back ofOMQPPPPPTP
back onQQOPPQOPPP
back orSOOPPPOPPP
back painSLVONRMOPP
back toPXKOPNROOO
back wentPROPPOPPPP
back withNQRPPPOPPP
backedPQPPPPPPPP
backwardMMWPPPOPPP
baclofenQPPOQPPPPP
baconNSPPPPPPPP
bacteraemiaRPPOOPPPPP
bacteremiaTPPPPPMPPP
bacteriaTOPPPMPPPP
bacterialSPPPPPNPPP
bacteriuriaQPPPPPOPPP
bactrimUOPNPNPPPP
bad`>TJP_LNNM
bad $\PPNHPOPPP
bad backRPPPPOPPPP
badgeL[LPPMOYJN
badlyROQPOPPPPP
bagLXZTOKKOLM
bag $PSPQPOPPMP
bag'sPPQPPPPPPP
bagelsOZKPPMPPPP
baggingNKZPPOOPOP
bagnoPPQPPPPPPP
bagsOWMPPOPPPP
bairPPOPPOPPRP
bakeOWLPPPOPOP
baker'sPNPPPPRPPP
bakersPOPPPPQPPP
balanceROPPPPPPPP
balancedVMOOPPPPPP
balerPQPPPOPPPP
baliPLNPPWPPPO
ballNOUPPNPPPP
balloonSOUNPQOONO
balloonedPNRPPPPPPP
balloonsQOOPTONPPP
ballsQSNPPPOPPP
bambiniVNNPPPOPPO
banRVPPPPPOLM
bananaOOKP[NRONO
bananasMTOPPPPPPP
bandHPLNOHaXPO
bandageUNPPPOPOOP
bandagesPPQPPOPPPP
bandedQPPPPPPPPP
bandingRPOPPPPPPP
bandsCNP`OONPSP
bankLVIPPOLP]N
banoPPQPPPPPPP
barRQOPPPNPPP
barbecueOORPPPPPPP
barberUQMPPNPPPP
barcodeRPPPPPPPNP
bareOOPPPPPLWP
barelyNHOPP^OPPO
bariatricPLNPPOPPYO
barkingMQOPPPSPPP
barkyPPOPPOTPPP
barrePPQPPPPPPP
barricadedPLUPPPPPPP
barriersSOOPPPPPOP
barsPTMPPPPPPP
basalWOLOOPQPOP
baseJKVPPOWPPP
basedUOPPPOOPPO
baselineOSPPPPOPPP
basementORQPPOPPPP
basicallyTONPPPPPPP
basilarWMOPPPOPPO
basinsPPQPPPPPPP
batchPQPPPPPPPP
bathRLYOONOPOP
batheQPPPPPPPPP
bathingUNOPPPOPPP
bathroomJO]OPMOPPP
bathsQPPPPOPPPP
batteriesORXPPKPPLP
batteryN`KPPOLOMP
bay?`dMOLGIXN
bay #1MS]NPOIONO
baysOMOPPLOP\N
bcPQNPOTOPPP
bccIPPPPPYOPP
bcgKPPPUPPPPP
bdUNLXMONOPO
beJY7`_MIJEc
be $IPOURNOTPP
be aT`NPN@PQPN
be givenNOO[LPPPOO
be inQIOPPXPPPO
be patientPVKPPPPPPP
be stoppedSKPLXOPPPP
be suedNOPPPPPOPU
be takenSOPSMOPPOP
beachPPQPPPPPPP
beamQPPPPPPPPP
beamsRPPOPPPPPP
beardKOMPO^KPPP
bearingQPPPPPOPPP
beatRTNONQOPPP
beat aQPPPPPPPPP
beatingNPPPPOSPPP
beatsIUROPORPPP
bebeOOTPPPOPPP
bebeuONUPPPPPPP
becamePNSPPQPPPP
becauseORPOPRNRON
because ofMQPOPTORPO
becomeQOQPPOPPPP
becomesQPPPPPPPOP
becomingPOSPOPOPPP
bedDlTJLUMISH
bed #1DqMONMLMMN
bed #2MYTNOOOOMN
bed $JMRPOKZOXN
bedaquilineRPOLSPPPPP
bedsDdJPPPPPOP
bedsideSORPPPNPNP
bedtimeWOPONOOPPP
bedwettingROPPPQPPPP
beePOSPPPOPPP
beenBPRQMbKQTJ
been onLQONPVPPPP
been shownYLMPPOPPPP
been toldNPKPPYPPPP
beepingPQOPPPPPPP
beerNTNNTOOPPO
beersTOPPPQOPNP
beforeXNAL]\NLRG
before $TPKPPH[PNP
before aRPPOPPPPPP
before iPRPPTLOPPO
before surgerySOPPNOPPQP
before theQQNNTPOPPP
before youPSOPPPOPPP
beforehandQPPOPPPPPP
beganROPPPOPPPP
beginKXMSPPPOPP
begunPPRPPPNPPP
behavingQPOPPPPPPP
behindVWJOPOMONO
behind theONSPPPPPOP
beirGIJLNLOOO
beideOMVPPPOPPP
beimSOOPPPPPPP
beinONUOPPOPPP
beingPXMOPLOONS
believeTNPOPPPPPP
bellTRMNOPPPQP
bell'sVOPPOMNPPP
bell's palsySQPQOMNPPP
bellyHI_NP^QNFO
belly isPKZPPKPPPP
belowNOOOPLXLVO
below #3QPPPPPPPPP
beltOKTPPMVPPP
benPUNPPPNPPP
benadrylRPPPOPPPPP
benchPQOPPPPPPP
bendingQPPPPPPPPP
benePUMPPPOPPP
beneficeQPPPPPPPPP
benefitVLLOOOOYNO
benefit $QPPPPPPPPP
benefit ?QPPPPPPPPP
benefit ofSOOPPPPPPP
benifitRPPPOPPPPP
benignNROPPPOTNO
benpenQNQPPPPPPP
benzathineOPPQPPPPPP
benzoPPQOPPPPPP
benzodiazepineSOPOOPPPPP
benzodiazepinesQPPPPPPPPP
benzosQPPPPPPPPP
bereavementNLOPPONSXO
besideRPPPPPOPPP
besidesUMPPPPOPOP
besoinOORPPPPPPP
bestWPNPPRONMP
bestellenNVNPPPOPPP
betaROLTSOOPPP
beta blockerJPNTWOOPPP
beta blockersWONOLPPPPP
beta lactamQPPPOPPPPP
betamethasoneTPPNPPOPPP
beterWNNMPPPPPP
betterQVMMLRVNNO
better $NOVONTNPPP
better ?PPPPPQPPPP
better atRPPPPOOPPP
better forPPPPPQPPPP
better inQPPPPOPPPP
better offMSPPPPPPPP
better thanYMOOOOOOOP
betweenSHKNKRbONN
between theVOMPPOPPPP
bevallingONTPPPPPPP
bewusstlosOLVPPPOPPP
beyondPNMPOOPOOZ
bfPPPPPPPPPR
biancaONSPPPPPPP
bicarUPOOOPPPPP
bicarbSNOOQPPPPP
bicarbonateQORNROOPPP
bidJOO_KPOPPP
bienOUNPPPPPPP
bigZJPRLPTNKQ
big toePOPPPPRPPP
biggerQMUPPPNPPP
bijm?RLMNLOON
bikeSVPPPNLPNO
bilateralJNSPOOPWOP
bileOPOPPOSPPP
biliousKPOPPPYNPP
bilirubinMPMPPOWPPP
billMPNMOLO]LS
billableNOPPPPOWOO
billedLMPPPPP]OL
billingVKNNOOL_LN
binM\LOOOOPOP
binderSPPPPPPOOO
bindingMLPPPPOPPZ
bingoPQPPPPPPPP
binnenTQLPPPOPPP
binsPUMPPPPPPP
biogaiaQPPPPPPPPP
biologicsRPPPNPPPPP
biomedPQOPPPPPPP
biomedicalPUMPPOPOPP
biopsyOSQPOUKWIO
bipapOPRPPPOPPP
biphasicTOPNPPQPPP
bipolarNOPWIOVPOO
birthKEONO_SKQU
birth $PCTPP\OOPO
birth controlPNNPPXOPNO
birthdayPUNPPPPPNP
birthsRRNPPPPPOP
biscuitPRPPPNPPPP
biscuitsL[LPPOPOPP
bisoprololNNPRTPOPPP
bisphosphonateSOPOPPPPPP
bisturiOORPPPPPPP
bitDKXOOTXQNN
bit ofPOQPPPPPPP
biteJPQSMNXPOP
bites[OPNPOJOPP
bitsPOLPPVOPPP
bitteOMVPPPOPPP
bittenPINPPWPTPO
bizarreONSPPPPPPP
blackGHXNUIcLQO
black andPOSPPOOPPP
blackedQPPPPPPPPP
bladderSMRPOOMPTO
bladder infectionQPPPOPPPPP
bladder scannerPNOPPPPPTP
bladePPQPPPPPPP
bladesQOPPPPOPPP
blameGOPPOO[PPP
blancOSOPPPPPPP
blanchingPPQPPPPPPP
blankOKLPPP[PPP
blanketsOUMPPPPPPP
blastOORPPPPPPP
blastsPOQPPPQPPP
blatchfordWLPPPPOPOP
blauOLXPPPNPPP
blauwONUPPPOPPP
bleachPNVPPONPPP
bledQPPPPPPPPP
bleedOWOPMQPLQO
bleed $YMMPPPOPNP
bleed onONSPPPPPPP
bleederQPPPPPPPPP
bleeding\VSPGATVKN
bleeding $ZJQQNPNOPP
bleeding afterQTOPPLPPPP
bleeding andQPPPPPPPPP
bleeding fromNI[PPOOPPP
bleeding inTRLPPOPPPP
bleeding riskSPOPNPPPPP
bleedsRNOOPQPPRP
bleepNNQPPOPOXN
bleep $ORSPPOPOOO
blessPRPPPPPPOP
blewPQPPPPPPPP
blightedQPPPPPPPPP
blijftPORPPPOPPP
blindPVLPPOPPPP
blindlyQPPOPPPPPP
blindnessLOSOOPUPPP
blisterIHLPPS\PVP
blistersPLPPPTPPPP
blockIOSR[OMONO
blockedPNTPOVNNOO
blockerLOMTVOOPPP
blockersXONOLPOPPP
blockingPVKPPPPPPP
bloedNNWPPPOPPP
bloodO>ZKKQPJaW
blood $HVRNP]IPNN
blood andOOSPPPPPPP
blood bankLWIPPOLP[O
blood culturesPVOPPOMPOP
blood everywherePNTPPPOPOP
blood inTJNPPLZPOP
blood onPFPPPTPPXO
blood pressureNUMPPXNOKP
blood testUUHPPPOPOO
blood thinnerQMSPPOPPPP
bloodbathPSNPPPPPPP
bloodsRWHOOWMNPO
bloodstreamSNPPPPPPPP
bloodyPPQPPOPPPP
bloqueOORPPPPPPP
blownNMXPPPOPPP
blowoutPOSPPPOPPP
blowsQNRPPPPPPP
blsPURPPOPKPP
bluMK[PPPOPPO
blueKSfOQLNILN
blue $PI[PPNOPPP
blue andOPSPPOPPPP
bluntQPPPPPPPPP
blutOOSPPPOPPP
blutetQNSOOPPPPP
blutungSKTPPPPPPP
bmOQSOPOOPPP
bmiLKMVMXRMTM
bmi #2LMMVMSRNUO
bmjVNNPPPOOPP
bnpWPOOPOOOOP
bnp #2RPPOPPPPPP
boardMURPOOLPRQ
board $NTNPPPPPRO
boardingMRNPPPOPOU
boatPNRPPPPPPP
bocaONTPPPPPPP
boccaPNTPPPPPPP
bodiesKOQPPPVPPP
bodyMB\OOKVOQU
boggyNLWPPPOPPP
boilerMWMPPOPPPP
boilingPPQPPPPPPP
boilsRPPPOPPPPP
boiteOMTPPPPPPP
boltPORPPPPPPP
bolusXJR]LOIOMO
bolusesPPPQPPPPPP
bomMXMPPPOPPP
bombOLTPPPOAaP
bonePJOOPP[OPO
bonesPNOPPUOPPP
bonjourOWKPPPPPPP
bookOeKOOOOOFP
bookedLZLNPROOOP
booked forPRPOPPPPPP
bookingMENPPONOgN
bookletROPPPPPPPP
boostedQPPPPPPPPP
boosterVUPNIUOOOM
bootRPQPPPNPPP
bootsPLMPPXOPPP
borderOPOPPPSPPP
borderlineMOPPPQWPNP
bornSNQPPPPPPP
borrowPQPPOQPPPP
borrowedNZLPPOOPOP
borstOJYPPPOOPP
bossPTOPPOPOOP
botCmSOOPHNLN
bot $KYSPPPMONO
bothHSONRRYQNN
both eyesSLZPMPLPOP
both legsNOPPPUPPPP
both sidesSOLPPPSPPP
botherRRNPPPOPPP
botheredPNPPPSPPPP
bothersRPPPPPOPPP
botoxPJPNKXOOXP
bottleMK\POQMPPO
bottle ofPL[OOMOPPP
bottlesP[KPOPOPMP
bottomVKQONVOPLO
boucheONSPPPPPPP
boughtPQQPPNPPPP
bougieVMNPPPPPPP
boulardiiQPPPPPPPPP
bouncePVPPPJPPPP
bouncedOPPPPPPRPP
bouncingNQPPPPPQPP
boutRPPPPNPPPP
bout ofRPPPPNPPPP
bovenWNLPPPOPPP
bowPPNPPOSPPP
bowelaGQNPOLONO
bowel cancerQPPOPPPPPP
bowlNOWPPPNPPP
boxR[VMNMLQKM
box #1OLZOPPONPP
box $MRQOPOOVNO
box ofPOUPPPPOOP
boxedROPPPPPPPP
boxesNaMOOLPLOO
boxingWNOPPLPPPP
boyQOMOPNXOPN
boy ofQPPPPPPPPP
boy'sPPQPPOPPPP
boyfriendPOVPPKPPPP
boysONSPPPPPPP
bpMR]MTPGNNO
bp #2OM_OONIPPP
bp #3U[HOPOJPPP
bp $PLSPSPOPPP
bp cuffJXPPPOOPPP
bp targetXLPPOPMPPP
bpdSPPOOPPPPP
bphQPPPPPPPPP
bpiQPPPPPPPPP
bpmONUPPPNPPP
bppvOPPPPPRPPP
braaiPWIPPPPPPP
braccioPMTPPPPPPP
braceNTNPPPOSPP
brachialQPPPPPPPPP
bracoPNSPPPPPPP
bradyNLYSOPONPP
bradycardiaRPUOMNPPPP
bradyingPORPPPPPPP
brainRZIYPIKOOR
brakesPROPPPPPPP
brancaONSPPPPPPP
branchPQLPPOOPUP
brandNQTPPPMPOQ
brasONSPPPPPPP
brauchePOQPPPPPPP
bravoMVNPPPPPPP
brazoPOQPPPPPPP
brbIZOPPPPPPP
brcaQOPPPPPPPP
breachKDMPPOOOX^
breadPULPPPPPPP
breakQWKONLNOOX
break roomOUMPPPPPPP
breakfastNVOPPONPPP
breakingQOOPPPPPPQ
breakroomPSMPPPPPPP
breakthroughOPPRPPPPPP
breastNJKOXVRPPO
breast caOPOPPSPPPP
breast cancerYOOPMOLPPP
breastboneOOSPPPPPPP
breastfedTOPONOPPPP
breastfeedingPJKL^WLOOO
breastfeeding $EOOObONPOP
breastsTNOPPOPPPP
breathKPTOPZNOPK
breath $MVOPPUOOPK
breatheMP]PPJNPPO
breathesPNSPPPPPPP
breathingLR`ONKOONN
breathing #2OPRPPPOPPP
breathing $OMUPPOPPPP
breathing inQNROOPSPOP
breathlessOOPPPVNPPO
breathlessnessRPPOOPPPPP
breathsPNUPOPPPPP
breechPPTPPNPPPP
brekkieORPPPPPPPP
brewPTMPPOPPPP
bridgePKYPPOPPOP
bridgingPOOPOPPPRP
briefXMOPPONPPP
brigadePQOPPPPPPP
brightPKUPPSNPPP
bright redQKSPPSNPPP
brilliantLWNPPPPPPP
bringLcBNNNMN`J
bring aLQNPPPPOXN
bring itXNMOOOOPPP
bring theOVOPPOPPMP
bringingNUSPPMOPOP
bringtWLOPPPOPPP
briskPOOPPPUOPP
broMTVPPMNPPO
broadOPUPOPOPOP
brokeKR[PPLNPOP
brokenUQIOPLMQRV
broken $TSLPPNPPPP
bronchiectasisQPPOPPPPPP
bronchiolitisNTNOPONPUP
bronchiolitis $OMPOPPOPVP
bronchitisRPPPPPPPPP
bronchitusQPPPPPPPPP
bronchusOOTPPPOPPP
brotherKKROO^OPPL
broughtP`NOOIOONO
brought usPWLPPOOPPP
brownLKJXOQ^NNN
brown snakeNMOYPPPPOP
browniesPRPPPOPPPP
brugadaNNPPPPUPPP
bruiseNPOPPQSPPP
bruisesJKOPPP]PPP
brutalPQPPPPPPPP
bslOOWOOPOPPP
btPROPPPPPPP
buONSPPPPPPP
bubPNRPPPPPPP
bubbleOPPPPPROPP
bubblesOQQPPPPPPP
bubblingPOQPPPPPPP
bubsPQQPPPOPPP
buccalPORPPPPPPP
bucketNSKPOPVPPP
bucket handleNNOPOPVPPP
bucketsOTOPPPPPPP
bucksPSPPPPPOOP
buddyQPPPPPPPPP
budesonideSPOPPPPPPP
budgetPSPPPNPPPP
buenosOWLPPPPPPP
bugRSLOPNRPPP
buildingOMQPPOOJ\O
bukasOXMPPOOPOO
bulbPULPPPPPPP
bulgeVLPPPPPPPO
bulgingJOUPPSPPPP
bulkPPPPPPPQPP
bullKNWPPQPPPP
bumLPTPPORPPP
bumexNOPXLPPPPP
bumpSPOPPOOPPP
bumpedSPOPPPOPPP
bumpsPOPPPPQPPP
bundleQLMPPOQOWP
bundlesWPPPPPONLP
buongiornoNUOPPPOPPO
bupivacaineNPPSOPPPPP
buprenorphineSOPOPPPPPP
bupropionJPPOXPPPPP
burnQQNPPONPOT
burnedIIRPP_NPPP
burningNLOOKLcOOO
burnsZSLOSMJOPP
burntLNSPPUNPPP
burrROPPPPOPPP
burritoOSOPPPPPPP
burrowsQPPPOPRPPP
bursaUMPPPPOPPP
burstKLVXOONPOP
busKSZPPMNPPN
busyMVOPPOPPPP
butP?OMOIlQKU
but aRJUPPPOPPP
but he'sROPPPPPPPP
but iRONOORPPPR
but noPQPPPPNOPR
but notOPPPQORPPP
but nowPORPPPPPPP
but shePMTUPMOPPO
but theULQPPPOPPP
buttOSOPRNOPPP
butterOUNPPPPPOP
buttockNPOPPPSPPP
buttonOOVPPMOPPP
button batteryPPRPPOPPPP
buttonholeROPPPPPPPP
buyKUOPPRPPPP
buyingPORPQPOPPP
buysNPPPTOPPPP
bvNPPSPPPPPP
byNQUZBDKXFd
by #1PTMPPPPPPP
by aOQQPNOOOOT
by handOSNPPPPPPP
by howPPPUPMPPPP
by itselfTRMPPPNPPP
by lawLOOPPOOON\
by mistakeNNYMRMOPPP
by mouthOWIUOOPOPO
by noonOSOPPOPPPO
by onePORPPOPPPP
by phoneONRPPPPQOP
by stepQPPPPPPPPP
by theJG`OOQNRNS
byePROPPPPPPP
bypassXOOPPPKPPP
bystanderSNQOOONONU
cXKOQJXORNK
c #2.RPPPOPPPPP
c $RIWPPPOQOP
c diffYPMPMNPPOP
c isPOOPPRPPPP
c sectionMWJPPPPSPO
c spineSQNPPPOPQN
caNBSONU]NOO
cabPPOPPPQPPP
cabecaNOSPPPPPPP
cabergolineTPPMPPPPPP
cabgOQQPPPPPPP
cabinetPMSPPPPPPP
cableOROPPPPPPP
cadIPPNZOOPPP
cadutoPOSPPPPPPP
caesareanRMOTPOOPPP
cafeK^IPPPOPPO
cafeteriaNTNPPPPPPP
caffeNUOPPPOPPO
caffeineQZNNNMOPPO
cageMYLPPPPPOP
caidasQPPPPPPPPP
caiuOQRPPPOPPP
cakeN\MPPNOONP
cake $PSPPPNPPPP
cake inPSOPPPPPPP
calcipotriolQPPPPPOPPP
calciumJQOJUQXNOO
calcium gluconateNVMPQOPOPP
calculateNNMYOPPPPP
calculationOONVPPOPPP
calfRLPPPPVPPN
californiaROOPPPPPPQ
callHHhNPHIM_L
call $OPSPPNOPOR
call forMNOPPOPN[N
call roomPPQPPPPPPP
calledM]FOOMRSNQ
called $OTKPPPTPPP
callerPSOPPLOPPT
callingNQRPPPOPPP
callsXTLOOPMPOO
calmUQPNONPPPP
calmingSPOPPNPPPP
calorieQPPPPPPPPP
camaMXOPPPNOPP
cambiaSONPPPPPPP
cambioOTNPPPPPPP
cameQNYLJ[IPMP
came backOKHOPcPNPO
came inNVNPQMPRPO
came offXOPPOOLPOP
came outTJZPLNOPPP
camelORNPPPNTPP
cameraQSNPPQNPPP
camhsOROPPOOOSO
campLUQPPPPPPP
campaignPQOPPPPPPP
campusMLOPPOOPZP
canR2;Kb`5QSz
can aWHNKZLONMX
can hardlyQPRPPNOPPP
can heYIJNRTNOOT
can hearNSTPPOOPPO
can i\=;YOiH]IM
can itUMQOPOOPPP
can seePMWPPOPPNO
can sheZMMOQNOPPO
can signNMPPPPOOST
can somebodyNTZPPMPPLN
can someoneJdLRHTROMI
can takePQPPQNPPPP
can theRNNPOOOVPQ
can weLaHOPPOWFQ
can youRbKJSMVOJI
can'tN@jMLTXNIL
can't breatheOUPPPNNPPP
can't feelPPRPPPOPPP
can't getSQOPPNPPPP
can't keepOOUPOONPPP
can't liftPPQPPPPPPP
can't seeONTPPPOPPP
can't sleepQPKPPUPPPP
can't stopOLWPPNOPPP
can't swallowPPQPPPOPPP
can't talkOOSPPOPPPP
can't wakeOOTPPNPPPP
canadianRPPPPPPPPP
canalQIJPPVNPPY
cancelPRNPPPPPPP
canceladaMTPPPPPPPP
cancelledK^KPPPOPPO
cancerbMNKLOPOOO
cancer $\OOOMOLPPP
cancer orIPPPPPWPPP
cancersQOPPPPPPPP
candidatesPROPPPOPPP
candourOMOPPPPOOW
cannabisTOOOQPPPPP
cannotNO\PPIWOKL
cannulaLPVPPPOPOP
cannulasOTNPPPPPOP
cannulationROPPPPPPPP
canoeOPQPPPPPPP
cantEFdROLYOOM
cant getPOSPPOPPPP
canteenLWNPPOOOSO
capWISPNONSPO
cap $PPPPOPPPQP
cap itPPPQPPPPPP
cap refillVLQPPOOOPO
capacityKMMOPONSM_
capillaryTNPPPPPOPO
caproateQPPPPPPPPP
capsOPPUNPPPPP
capsulePQOPROPPPP
capsulesXOPPPLPPOP
captureMPTPPPPPPP
carJS\PPQMOMN
car crashRPQPPOOPPO
car parkNOZPPPOONO
carbamazepineNOPOUPPPPP
carbetocinaVMOPPPOPPP
carbimazoleIOOVTPSPMP
carbonSNRPPPOOPP
carbon monoxideQNTPPPOOPP
cardOMNOPPPN[P
cardiacSKYMNOMUNO
cardiac arrestKRTOPPNUNO
cardiac surgeryQPPPPPPPPP
cardiacaUOMPPPPPPP
cardiaqueUOMPPPPPPP
cardiogenicQPOPPPPPPP
cardiologistPOOPPRPPPP
cardiologyOQPPPPPPRP
cardiovascularQPPPPPPPPP
cardioversionSPNPPPOPPP
cardiovertMPTPPPPPPP
cardsN_JPPNOOOO
care`GLNUJMSNR
care $SMPPPOONNV
care forNNPPWOPOPP
care homeQPNPPQRPOP
care homesPNPPPOPPTP
carefulPSMPPPPPPP
carerPMOPPSOWMO
carersPRNPPPPROP
cariesWMNPPPPPPP
carotidPMZPPOLPPO
carpalMOPOPYOSMN
carrierOMPPPVPPPO
carriesPKMPPPPPTV
carroORPPPPPPPP
carryUMNOMOOPVP
carry onXONPMOOPOP
carryingPPQPPPPPPP
cartL]MOPPPNNO
cartilageSOPPPPOPPP
cartoonPQOPPPPPPP
cartridgesNRPQPPPPPP
carvedilolPSOPOPPPPP
casaOUNPPPPPPP
caseNPJNONLVN^
casesOPMPPPOOWP
castNMMOPO\OOO
casualtyQNTPOOMOSO
catSHMLNbUOIN
cataractSSOPMONQPP
cataractsPOPPPQPPPP
catatoniaEOOPPN`PPP
catchSOPPPOOPPP
catchingQPPPPPPPPP
cathSJVNOKIM]Q
cath labJNTOPOKM^O
catheterYNLNVMRMMO
cathetersPROPPPPPPP
caudaLNSPPNPOPV
cauda equinaLNSPPNPOPV
caughtONQPPUOPPN
causeRGKNNK]cJK
cause $PNMOOK_OPN
cause ofHNOPPPQ`MN
causedOOPPPPPSPP
causesSNPPPOSOOP
causingOOOPPPUPOP
cavityMPOPPPUPPP
cayoOQQPPPPPPP
cbdOPPPQPPPPP
cbtYNPPPMOOPN
cbt iWNPPPNPOPN
cctvNKOPOPPPPY
ccuQPPPPPOPPP
cdQQNPPPRPPP
cdiMONPPIN`PO
cdiffPPOPPPMOWP
cdrSPPPPPOPPO
cdsPQPPPPPPOP
ceQMRPPPPPPP
ceasedLQUOOPPPPP
cefazolinPTOPOPPPOP
cefepimeQPPPOPPPQP
cefiximeOPPOSPPPPP
ceftriaxoneLQPPSMOOUO
ceilingLQQWOPNPOO
celecoxibHPPPXPPPPP
celexaQPPPPPPPPP
celiacRPPPPPPPPP
cellTPRPONOPPP
cellsNJMVPUTNOO
cellulitisPRNSOOOOPO
cellulitis $OPPTOPMPQP
cementSQNPPPOPPP
cementedOOOPPSPPPP
censusKbJOPOMOPP
centOSMPPPRPPP
centerOMRPPPPPPS
centorROPPPPPPPP
centralKNRXOPLTNO
central lineROPMPPOUOP
centreNISOPOOL\O
centrifugePSMPPPPPPP
cephalexinTPPMPPPPPP
cerclageQOPPPPPPPP
cerebralROSPPONOPP
certIMMPNOO]LX
certificateKPOOPNN`NL
cervicalSPPPPPOPPP
cervixVNSNPPOONP
cesareanQPPPPPPPPP
cessationLPNOWOORNP
cetirizineQPPPPPPPPP
cfPNRPPSNPPP
cfsSOOPPPOPPP
cgmOOPPPPOUPP
cgrpSOPOOPPPPP
chaSOPPPPOPPP
cha #1SOPPPPOPPP
chadsROPPPPOPPP
chads #1ROPPPPOPPP
chaiK[ONNPPPPP
chainPRPOPPPPPP
chainsawOORPPQPPPP
chairNMVPPOOSOP
chair #1OPRPPPPPPP
chair $POPPPPPPQP
chairsOSPPPOPPPP
championORPPPPPPPP
champixQPPPPPPPPP
chanceZLNOPOOOPP
chance ofVNOOPPOOPP
chancesULPPPPOPPP
changehOLNPMPJKN
changedEXLMOTMM^O
changed $OJQOQOOPWP
changesPOOPPPSOQO
changingUMQNPPNPQP
channelNVNPPPPPOP
channel $NUNPPPPPOP
chantixQPPPPPPPPP
chapQIXPQOPPPP
chapelNTPPPOPPPP
chaperonePPOPPOPPPR
chaperonesONPPPPPPTP
charcoalRPPOPPPPPP
chargeOGNPPNM\WO
chargedOPOPPPPTOP
chargerPVNPPPOPNO
chargesQQOPPPPOOP
chargingOQRPPPPPOP
chartGLJVOMMQ\W
chartedLQOOPPPPPW
chartingONLPPOOPOZ
chartsPROPPPOPPP
chasePQPPPPPPPP
chatOUQPPNPPPO
chattingNPPPPPRPPP
cheNLXPPPOPPP
cheapQOPPPPPPPP
checkVbIHSMLPMN
checkedNXINOXNOOO
checked $ITLPPYOPPP
checkingPQOPPPPPPP
checklistRPPPPPPPPP
checksYENPPNOPYO
cheekLMJPNYZONO
cheeksPPNPPORPPP
cheersLXOPPOOPPP
cheesePPPPRPPPPP
chefQPPPPPPPPP
chemicalROQPPPPPOP
chemoINRORYNPPP
cherryWOOPPLQPPO
chestMDlOREJMXO
chest $PLUQPOPPOP
chest andPORPPOPPPP
chest drainPXMPPPMPOP
chest filmRPPPPPPPPP
chest isPOUPPMPPPP
chest painKPSPTOKOUQ
chest xSOPPPPOPPP
chestyQPPPPOPPPP
chesty coughQPPPPOPPPP
chezWMOOPOOPPO
chfPPOPPPNUPP
chiOYNPPPMPPO
chickenORNPPQPPPP
chickenpoxKROPTNSPPP
chiefOQPPPPPPPP
childICLXTM^KUQ
child $WOMUOOKPPP
child withPNOPNNVORP
childernRPPPPPPPPP
childhoodQPPPPPPPPP
children_TLINNNPOO
children $WOPMOPPPPP
children withQPPPPPPPPP
chillsPPQPPPOPPP
chinNOPPPUPPNP
chineseNPOOPOVPPP
chipsOTOPPOPPOP
chlamydiaPMOPPVNPSO
chloramphenicolQPPPOPPPPP
chlordiazepoxideOPPSPPPOPP
chlorhexidineVNMSNOPPPP
chlorideIQNYPPOPPP
chlorinePMTPPPPPPP
chlorthalidoneRPPPNPPPPP
chocTMTONPOPPP
chocolateORKPPNVPPP
chocolatesOVNPPPNPPP
choicePOOOSPPPPP
chokePSPPPPPNPP
chokedPPRPPOPPPP
chokingON`PPLMOMO
choking onPJ\PPMNPPO
choleRPOOOPORNP
cholecalciferolQPPOPPPPPP
cholesterolRMLPPXNPPO
cholesterol isROOPPQPPPP
chondroitinRPPOPPPPPP
choosePPPPPQPPPP
choqueOVMPPPOPPP
choseROOPPPPPPP
christmasMSMPPRTOOP
chronicTOKLNMQ\NO
chronic painRPPPPPOPPP
cianoticoOORPPPPPPP
ciaticaQPPPPPPPPP
ciclosporinMQOOUPOPPP
cigaretteQPPPPPOPPP
cigarettesSOPPPPOPPP
cigsSOOPPPPPPP
cincoOMUPPPPPPP
cinqueQNRPPPPPPP
ciproSOONRPOPRP
ciprofloxacinIPPOZPPPPP
circulationTLRPPPPPPP
cirrhosisLOOOYPNPPP
cirrhoticPPQPPPPPPP
cirrhoticsQPPPPOPPPP
cirugiaVNMPPPPPPP
citalopramSPPMROPPPP
citrateLONQ[POPOM
cityPQOPPOOOTO
civilianRPOPPPPPPP
ciwaNPPPPPPPSP
ckOILOLKjOPO
ck #4GKNOOOeOPO
ckdOILT`KNOOP
ckd #1GLMUcNJOPP
ckd $TOOPOOOPPP
claimLGOOOOOiKN
claim forONPPPPPYLO
claimsPPPPPPPQPP
clammyOLWPPPOPPP
clampedPOQPPPPPPP
clampingRPPPPPPPPP
clappedPROPPPPPPP
clariNOPPSPPPPP
clarithroMPPOUPPPPP
clarithromycinOPOTTMOPPP
claritySPPPPPOPPO
clashMPPPTPPPPP
classGROPPUXOOO
classesVQNPPLOPPP
classicPSPPPMPPPP
claudicationRPPPPPPOPP
cleanbRJONLMONP
cleanedNVMPPPPPPP
cleanerONZPOOLOPP
clearZNINNSVOOM
clearanceHNP^NPPOQO
clearedRTOPPMPPOP
clearingPSOPPOPPOP
clenchedPOTPPOOPPP
clerkNTOPPPPSNP
clexaneMVOOOPPPPP
clicksPKKPP\NPPP
clientNOSPPPPPPP
climbPPQPPPPPPP
climbingNOOPPXNPPP
clindamycinKPPXNPPPPP
clinicGcNKNHFQaN
clinic $MGOOQPTOZP
clinic ?XQOPOPKPPP
clinic isNQOPPPPPRQ
clinic onPPPPPOPPQP
clinicalRKTPPPPPPP
clinicallyRPPPPPPPOP
clinicsPQOPPQPPPP
clobazamMPPOTPPPPP
clockQQOPPPPPPP
clomipheneRPPOPPPPPP
clonazepamSPPOOPPPPP
clonidineJOPYPPPPPP
clonusKNOOOO\OPP
clopidogrelROONTOPPPP
closeSNNPPNNOVO
closedSYQPOONNKO
closed forOWOPPPPOMP
closesOTOPPPPPPP
closetPQOPPPPPPP
closingOMXPOMOPPP
closureQNQPPPQPPP
clotRORPQOPPOP
clotsRPUONMOPPP
clots $VOQONPLPPP
cloudyMPPPPPUPPP
cloversYIPPPPPPPP
clozapineMOOSUOOPPP
clozapine andSPOOPPPPPP
clubPXOOPMNOOQ
clutchingPMSPPPPPPP
cmPKKSONZUON
cmoOJVPPPPPRP
coNQRNYOMOMP
co #1QOSOPPOPOP
co amoxPPPNSPPPPP
co amoxiclavQSONSOOPNP
co trimoxazoleLOPSSPOPPP
coagulopathyRPPPPPPPPP
coarseNOPPOPTPPP
coartemOPPPQPPPPP
coatQPOPPOPPPP
cobraPOUQPKPPPP
cocQPPPPPPPPP
cocaineNPNOVPOPPP
cochranePROPPPPPPP
codaROPPPPPPPP
codeGIRKMLAoaH
code $NKOPPPPgCO
code blueO^ZPPPOAJP
code for@EMMONMhcM
codedQRLPPPPSPO
codeineKRNPQTPOPQ
coderNPPPPPPSPP
codesKLOPPPO^MP
codigoOQSPPPOOPP
codingMNOPPPOXNP
coffeeK\NPOROONO
coffee $NTPPPOPPPP
cognitionVPPNPOOPPP
cognitiveQPPPPPPPPP
cohortYONOOONOPP
cohort $UPOPPONPPP
cohortsQPPPOPPPPP
coilUJPPRQLOTO
coinRPPPPPPPPO
coisaWNMPPOPPPP
colaRPLPNPTPPP
colchicinaSOOOPPPPPP
colchicineVNNRNOOPPP
colchicine forOPPPRPPPPP
coldQCdLOSQNNM
cold $RLWOOPOPPP
cold andPOSPPOOPPP
coliRMNOPPORSP
colicVYONNHPOOP
colic $SOPOPPPPPP
colickyQPPPPOPPPP
colistinOOPSOPPPPP
colitisQPPPPPPPPP
collapseULROPPNQPO
collapsedMP[OONOPON
collapsed atPOQPPPPPPP
collapsed inOTOPPOPPPP
collarN\OPPPIPOP
collar orROPPPPPPPP
colleagueRKOPPMNPOZ
colleaguesPTNPPOPPPO
collectPSOPPPPOOP
collectionO\NPPPPJON
collegePJPPPVPPQP
colloOOTPPPPPPP
colonOPOPPSPPPP
colonoscopyRMQOORLVON
colorOOSPPOPPQO
colorectalRPPPPPNPPP
colorsPNRPPPPJWP
colourMLSPPQTOQO
colouredSOQPNPPPPP
columnPSMPPPPQPP
comLR\OOOMOON
comatoseSPOPPPOPPP
combativeNRRPPPPOPP
combinationRNPPSOOPPP
combineJPPPWPPPPP
combinedQPPPPPPPPO
combined pillQPPPPPPPPO
comboQROPQNOPPP
comeJQlONNRLEK
come $NGfPPKOOON
come backQVKPPOPPPP
come inPPOPPPPPPP
come offMJLPOVYOPO
come outPOQPPPPPPP
come toPHZPPOOPPO
comesRPUNOKUOON
comes backPSOPPPOPPP
comes outROPPPPPPPP
comfortQPPPPPPPPP
comfortableLVJPUOQPPP
comfyPROPPPPPPP
comidaPNSPPPPPPP
coming@PRXJ[UOOO
coming $L\KPPOOPOO
coming backUKQPPOPPPP
coming offMPOZKPPPPP
coming outPNRPPQPPPP
commaPPQPPOPPPP
committeeNXKPPPPPPO
commodePKOPPPPPWP
commonXNNNOOPPPP
common $SPPNPPPPPP
communityTNOOROORMO
comoPOQPPPPPPP
companyPSNPPPPOPP
compareQPOPPPPPPP
compared\POLJPPPPP
compared with[PPLJPPPPP
comparingSOONPPPPPP
comparisonRPPOPPPPPP
compartmentKOXPPONPPP
compatOOOOTPPPPP
compatibleNPPNTPPPPP
competentHHPPOPNPPd
complainingMUOPPPPPOP
complaintPLKPPOOOVV
complaintsQVJPPPOPPO
completeRSPPOONOPP
completedPROPPPPPPP
complexOPPPPPSUKP
complexesPOUPPPNPOP
complicationsSNPPPPPOPP
complications $ROPPPPPOPP
compressionSNOPPPOQPP
compression fractureQOPPPPPPPP
compressionsNMWPPPPPOP
comprimidosNLXPPPPPPP
compulsoryLUNPPOPPPS
computerO[GPPQNPPP
conWQXNKNMOON
conceiveLLNMYYPONN
concentratePPLPPTPPPP
concentratorPROPPPPPPP
concussedSPPOPOPPPO
concussionPPOPPQPPPP
conductionQPPPPPPPPP
confPOQPPPPPPP
conferencePROPPPPPPP
confidenceOONPPQPPPT
confidentialityOPPPPPPPOS
confirmTNOPPPPPPP
confirmedPQPPPPPPPP
conflictQPPOPPPPPP
confoundingROOPPPPPPP
confusedTIXNNQOOOR
confused $PPNPPUOPPO
confused andRPQPPNOPPP
confusionNOOOOPTRPP
congratsOUOPPOPOOP
connectedONUPPPPPOP
consciousPNSPPOPPPP
consentWPIOONMI]Q
consent forJMPPPPPOO[
consent formVJOPPPOK^I
consent formsRXOPPPPPOH
consentsNOOPPPPPNW
conservativeSPOPPPOPPP
constantRPPPPPNPPP
constipatedOOOPPTOPPP
constipationTPPPLPPPPP
consultJPNPPPPSNY
consultantPPPPPPPPTM
consultant'sNQOPPPPNTP
consultationOLSOPPP`GL
consultingPQOPPPPPPP
consultsLOPOPPPMK_
consumedONTPPOPPPP
contactSMNPOPTPQO
contestaPNSPPPPPPP
contineuQPPPPPPPPP
continueRWJNQOOPPO
continuedQPPOPPPPPP
continuesNMRPOPPPPT
continuingNUMPPPPPPP
continuousQPPPPPPPPP
contraceptionJPPOXPPPPP
contraceptiveQOOPROPPPP
contractingRPPPNPPPPP
contraindicatedLPPOVPPPPP
contrastOIWG`OLOPO
contreYPKOOOOPPP
controlXPKNMWMOQN
control $PQMOOXOPPO
control inQPPPPPPPPP
controlledTLMOOPPOWO
conversionBOOdLPPPPP
convertLMO[MPOPPP
convinceNNOPPVPPPP
convincedVMMPPNSPPP
convulsePPQOPPPPPP
convulsingOPSPOPPPPP
convulsionQOSPPOOPPO
convulsionandoOOTOPPOPPP
convulsioniPNSPPPPPPP
cookedPPOPPROPPP
cookiesOSOPPPPPPP
coolRSNPPOOOOP
coolerOTRPPOPPMP
coolingYNNPPPNNOO
copaMXMPPPOPPP
copdTPPMSNQNOO
copd $KNNNVOVOPP
copd flareOPPRPPPPPP
copiesMTPPPPPPPO
copyOPOPPNPPPU
coqQPPPPPPPPP
cordTNWPPNNPNO
cord prolapseNOUPPOPPOP
cordonONWPPPPLPP
cordsPPQPPPPPPP
coreVHVPPPMOPP
corkPPOPPPQPPP
cornROPOPPPPPP
corneaROOPPPQPPP
cornerOQPPPPPPPP
coronaryQROPPPPPPP
coronerLLPPPPOOO[
coroner'sOTOPPPPPPN
corpoMOUPPPPPPP
correctGNM`LOPTMP
correctionROPPPPPPPO
corridorMZMPPOOPNP
corticoidesSOOOPPPPPP
cortisolMLOONO^PPO
cortisoneTOPNPPPPPP
cortisone shotROPOPPPPPP
cosignO`OPPOPMIM
cost\MMOPONOPP
costaPRPPPNPPPP
costsPRPPPNPPPP
coteNOTPPPPPPP
cotsPTMPPPPPPP
cottagePQPPPPPOPP
cottonMNSPPOTPPP
couPLVPPPOPPP
couchPRPPPNPPPP
coughQUIILV[NOO
cough #1OPOPPOTOPP
cough $QMKMNR\POP
cough andNPPPPPSPPP
cough inQQOPPPPPPP
coughingPMRPPPRPPP
coughing andPPQPPPPPPP
coughsSOWPPJOPPP
couldOSHPTNYLQM
could itVLNPPMTPPP
could youQPOROOPPPP
couldn'tOPQPPPPPPP
coumadinQPPPPPPPPP
councilPROPPPPPPP
counsellingNNSPPQPTMO
countJUMOPSNTNS
count isPVNPPMPPPP
counterLPQPWNOLUO
countersignPMPPPPPPTP
countingPPQPPPOPPP
countryRPPPPPPPPP
countsPJLOPOL\OV
countyNNROPPPOTO
coupleQPPPPPOPPP
couple ofQPPPPPOPPP
courierOWJPPOPPQP
courseXQNOOONPPO
course ?SOPOOPPPPP
course ofQPPPPPPPPP
coursesQPPPPPPPPP
courtJMONPPNOMd
cousinNOOPOZOPOM
couteauOLXPPPOPPN
coverITMSNLOXKW
coverageOSOPPOPPPP
coveredPHQPPMOPP[
coveringOVOPPKPPQO
coversMJPPPPPO\O
covertOPPPPPPOQQ
covidUTFIJ_QNVJ
covid $^LMLORMPOP
covid atTPPPMPPPPP
covid dayQPPPPPPPPP
covid onNNPPQOPPTP
cow'sUOPPOPPMPP
coworkerPNRPPPPPPP
cpapPLTPPPORPO
cprRK[PPLOPOP
cptEMOOONNfOO
cpt forLOPPPOPXOP
cqcMVNPPPPPPP
crPOJPPPYPPP
crackedPKNPPZNPPP
cracklesPPTOPNOPPP
cracklingPPQPPPPPPP
cradlePPOPPQPPPP
crampsROPNOUPOOP
cranberryQONOUQOPOO
cranberry capsulesQPPPPPPPPP
cranberry juicePMPPVNPPPP
cranberry pillsPPPPPQPPPP
craoNPPPPPSPPP
crash]JSNNMIOXO
crash #1dHJOPPNPOP
crash teamJL^POPNPOP
crashedOZKPPNOPPP
crashes]KJPPPOPPO
crashingMJ\PPPNPPP
crcQPPPPPPPPP
crclZOOTIOOPNP
crcl #2ZOOTIOOPNP
creamZFIRMdKOKO
cream orRPPPPNPPPP
creamsNZOPPOPPLP
creatMLKI]PVOPP
creatinePOPOPQPPPP
creatinineNLOTNRTPPO
creatinine clearanceKPPVOPPPPP
creepingPOQPPPPPPP
cremationKMPOPPP[PO
crepsQPPPPPPPPP
crewPVROPNMPOP
crewsWQLOPPOOOP
criancaSOQOPPPPPP
criancasOOTPPPOPPP
cricketMUNPPPPPPP
cricoidTNOPPPPPPP
criedPVMPPMPPPP
criesRLRNOTOPPP
crimeJMNPPOPPP^
crisesUPOPPPNPPP
crisisQMWONPNPQP
criteriaJLOOPNNT\P
criteria forNOPPPNOQVP
criticalLSPPPPNXMO
critical careMOOPPPPXNP
criticallyQPPPPPPPPP
critically illQPPPPPPPPP
crizanlizumabRPPPOPPPPP
croakyPOSPPPPPPP
crookedPPSPPNOPPP
crossHLOSYSOPOO
crossedPPPPPPQPPP
crossingIPOPPPRPPX
croupYUOKNKQOPP
croup #2MPPTPPPPPP
croup $YNPJPPPOPP
crownUKKPPOOWOR
crowningOLVPPOPPPP
crpUKLONN\OOO
crp #1MPNPPOWPPP
crrtNNP^HOPPOP
cruiseOUOPPNPPPP
crushPKXPPPPPOO
crushedWLUNNPOPOO
crushingMNZPPOLPPP
crushing chestNPSPPPPPPP
crustedSOPPPPOPPP
crustsPTLPPPPPPP
cryPKMPPYPPPP
cryingMVOOMWLPPO
cryoPORPPPPPPP
cryptococcalROPQNPPPPP
crystalKOPPPPVPPP
crystalloidQPPPPPPPPP
csfOOOOPOVPPP
csrsQPPOPPPPPP
ctZYVMKIMPSH
ct #1UNPPPPMPPP
ct $JXXPOPIPPO
ct forSPPPPOPPPP
ct headMTJPPNXPOO
ct inUOOPPONPPP
ctaSOOPPPOPPP
ctgPNRPPPQPPP
cuantoTOMPPPPPPP
cubicleLMXPOPPPPP
cuffSXOOPOMPKO
culpritQPPPPPOPPP
cultureSNPPPNMPVP
culturesK^NOPOKPQO
cupOTOPPPOPPP
cupboardLUPPPNPNSO
cupboard $PSPPPPPOOP
cuppaLXOOPPPNPO
cupsPSPPPPOPOP
cureWKOLOUOPPP
cure rateTPPMPPPPPP
curiousSPOPPOPPPP
currentNQRPPPPPPP
currentlyQPOPPPPPPP
curryPQOPPPPPPP
curtainMHMPONaPPP
custardOUOPPPPPNP
custodyQOPPPPPPPP
customerHPROWPOPPP
cutoG^TKHFLHK
cut downSGYPPOOOPP
cut offVXJPOPNONP
cut outPPPPPQOPPP
cuteOYLMPPPPPP
cutoffXIOOPONNWO
cutsWKOPPOPPPP
cutterPLTPPPPPPP
cuttingPNOPPSPPPP
cvQPPPPPPPPP
cvaQPPPPPPPPP
cvdTOOPPPOPPP
cvpOOQPPPPPPP
cxrKSOPPPUPPO
cycleMSNOPWPONO
cyclizineLIK\XROOON
cyclobenzaprineSPPPMPPPPP
cyclophosphamideUPPPLPPPPP
cylinderKSTPPPPPPP
cylindersNRPPPPPPPP
cystQNNPPPTPPP
cysticQPPPPPPPPP
cystitisNPPSOPPPPP
cytisineXOPNLPOPPP
djDLMIWWOIK
d #1LMNPPP[OPP
d #2JPPXPPPOPP
d $VJVNMTNPOP
d agoRPOPPPOPPP
d cQPPOPPPPPP
d dimerOOOOPOWOOP
d forOPPSPPPPPP
d inNTPOOPPPPP
d toQPPPPOPPPP
d vsQPPPPPPPPP
d'aidePPQPPPPPPP
daKY\NONKNNM
dabigatranTOORNPOPOP
dadNNKOOaNONN
dad'sLISPP]MPPP
dagenQPPOPPPPPP
daily\NNUKNMOON
dairyPPPPROPPPP
dallaPORPPPPPPP
dalteparinJVOUNPOPPP
damageWOOOOOOPPO
dameOTOPPPOPPP
dancingPQOPPPPPPP
dangerRNMPSQPPPP
dangerousOLIOVYOPOP
dankeK^KPPOOPPO
dansOOWOOPOPPP
dans laQMTPOPPPPP
dans lePMTPPPPPPP
dantroleneNRQPPOPPQP
dapagliflozinSQOOOPOPPP
daptRPPOPPPPPP
darkJPRNMO[PPP
dasQOPPPPPPPP
datPPQPPPPPPP
data_GLNOKNMN]
data $^MOOPLPNPN
data ?RPPOOPPPPP
dateMRNNOJKUM_
date $NSMOOKNUNX
datedPRPPOPPPPP
datesRMPPPONYPK
datixOSNPPOPORP
daughterJIPOOTVMOY
daughter isPTOPPNPPPP
daughter'sLLPPP`KPPP
dayOX1ZH\R^TG
day #1NORPLN]MOO
day #2KNNOPOVTPP
day $UJJ\FVPUMO
day ?OUPPPMPQPP
day andULOPMTPPPP
day doesQNOPPPPOUP
day forSRPNPMPPPP
day ofRPOPPPPPPP
day oneSPPOPPNPPP
day orWNPOPPNOPP
daysXAKYKRTTRK
days $OPNYRSKNJR
days ?OSPTPNNRNN
days afterUOMNNUMRPO
days agoQOOPPRPPPP
days andNPPSOPQOPP
days doesSPPPPPNPPP
days inPMPPPPOPTP
days ofUOOEOOWNVO
days orSPPQOPJTPP
daytimeQPPPPPOPPP
dbtQPPPPPPPPP
dcNUNPPPPPPP
dc'dMWNPPONPPP
ddimerUNPPPPNPPP
ddxNOOPPPVPPP
de[dhLGHDJJF
de #1ONSPPPPPPP
de #2`KHOPPNPPP
de laUQOPPOOOOO
deadH_\OPHKOOM
deadlineONOPPPPPPV
deafMUNPPORPPP
dearOUNPPPPPPN
deathTGIMNMK^O[
death $UNOPPPOOOR
death ?TOPPPPPOOO
death inQOPPPPPPPP
deaths_QKOLOOOPO
deaths $XNNPMPPPPO
deaths ?QPPPPPPPPP
deaths orQOPPPPPPPP
debateOUMPPPPPPP
debridementPOPPPPPRPP
debriefOVPPPOPONP
decadronQPPPPPPPPP
deceasedOMPPPPPPSR
decelsOMOPPPUPPP
decemberPXOPPPPOLO
decentTRPPPPPOKP
decideNOQPPMPOOX
decidedNVNPPPPPPO
decidesLKOPPPPOSX
decisionMOOPPPOOM[
deckOPRPPPPPPP
declarationNNOPPOPPPW
declineRPPPOPPPPP
declinedORPPOPOSOO
decompresionQPPPPPPPPP
decompressQORPPPOPPP
decompressionRPPPPPOPPP
deepJL`TNGRPPO
deep andOPWPPLPPPP
deeperPNSPPOPPPP
deerPRNPPPPPPP
defNOPJ\PONPP
defectsRPPOOPPPPP
defibRYOPPPLNON
defib'sPKVPPPPPPP
defibrillationQPPPPPPPPP
deficiencyGNOXQPTPOP
deficiency $RPPNRPOOPP
deficientTNPPPOPPPP
deficitQNNPPPTPPO
degreeSOOPPPPPPP
degreesJJ\MP\IOPP
dehydratedQPPPOPPPPP
delO[OOOOLOON
delayVMPPPPPPOP
delayed[PLNNQNOPP
delayingROOPPPPPPP
delaysPQPPPPPPPP
deletePQOPPPPPPP
delightedPSOPPOPPPP
delirUOOOOPOPPP
deliriousIPXOPPMPSO
deliriumYNLNMOQVMO
delirium $WONONPNQOP
deliverQLNNPPNO[O
deliveredJ[TNMOPOOO
deliveriesPRPPPPOPPP
deliveryM]LOOOOQOP
delivranceOLUPPPPPPP
dellaOPRPPPPPPP
deltaMJOPPO_ONN
demLOYPPOOPPO
demainPULPPPPPPP
dementiaVMKOTQKUNQ
dementia $RPPOOQOQOO
dementia andOPOPPOPPPS
denJVUPPPNPPO
dengueKRNP\OKOSN
deniedMHOPPOO_PO
denmarkRPPOPPPPPP
denosumabQPPPQPPPPP
denseQOTPPPPONP
dentalPLLNVUOPQO
dentistOTGPP[NPOO
denturePPPPQPPPPP
denturesPTLPPONPLV
departmentOQOPPPPPRP
dependentMSQPPPPPPP
depoMPPSRPPPPO
depotOMRUNPOPPP
deprescribeQPPPPPPPPP
deprescribingNSPPPPPPPP
depressedQNNPPRSPPO
depressionUUMNIMZONO
depression $VOPOOPOOOP
deptPQPPPPPPPP
depuisOLVPPPPPPP
derMVXONOLOON
dermatitisQPPPPPPPPP
dermatomalMPPPPPTPPP
dermoscopyLOPPPPWOPP
desPOQPPPPQOP
desdeOLVPPPPPPP
designatedUJPPPPPLWP
deskLhMNONLMMO
desk $O]LPPLOOPP
desmaiouNMVPPPPPPP
desmopressinRPPPPOPPPP
despiteRPPPOPPPPP
despuesROOPPPPPPP
detailLNOPPWPPPP
detailsRSOPNNPPPP
deterioratingNOSPPPPPPP
deteriorationRPPPPPPPOP
dethsQPPPPPPPPP
detoxRSNPNPPPPP
deuxOOSPPPPPPP
developmentRPKOPPVPPP
devicePPQPPPPPPP
devicesPIPPPPPPWP
devientNOTPPPPPPP
dexXNPSJPOPPP
dex forPPPQPPPPPP
dexaTOOOPPPPPP
dexametasonaRPPPPPOPPP
dexamethasonKPPVOPPPPP
dexamethasonePPPSOPPOPP
dexamethasone forHPPYPPPPPP
dexmedetomidineQPPPPPPPPP
dextromethorphanQPPPOPPPPP
dextroseRPPPOPPPPP
deyPPQPPOPPPP
dhaRPPOOPPPPP
diI\TOOOMOON
diaMXMPPPOPPP
diabetesVTLOOTMSJN
diabetes $UOOPOPPNPP
diabetes andRPPPPOPPPP
diabeticQKSLONROXO
diabetic $LPOPOPWPPP
diabeticsPQPPPPPPPP
diabetisRPPPPPNPPP
diabtesRPPNPPPPPP
diagnosdQPPPPPPPPP
diagnosedPOOOPVOOPP
diagnosed withQPPPPQOPPP
diagnosingQPPPPPOPPP
diagnosisMNOPPMUWOP
dialysisAKUYUQJRYK
dialysis unitOTRMPPPKTP
diarheaQPPPPPPPPP
diarrheaROOSOOPPPP
diarrhea $RPPOPPPPPP
diarrhoeaPSOQOLUPNO
diaryTQOPPNNPOP
diasNTPPPPOPPP
diastolicOOOPPOUPPP
diazepamKJXUPOOOPP
dicePNSPPPPPPP
diclofenacIOPOZPPPPP
dictatingPORPPOPPPP
dictationJfMPOKONLN
didRxOENKINCN
did anyoneORPPPPPPPP
did itMTNPPOOPTO
did nothingQOTOPNOPPP
did theM]XOONOOFO
did youPRPPPNPPPP
didn'tPRPPPPOPPP
didntPLTPPPPPPP
dieLN\POONOPO
dieciPORPPPPPPP
diedIZKPPNOROT
died ofNPPPPPPRPP
diesPPPPPPPPPQ
dietROMPPSROOP
dietitianORPPPPOPPP
dietsQPPPPPPPPP
diezPPQPPPPPPP
diffYPMPMNPPOP
diff $QPPPPPPPPP
differenceLKMPPOXVPP
differentKOMPWTOPPO
differentialMRPPPOVOOP
difficultOOPPPPPPSP
difficult airwayOOPPPPPPSP
dificidSPPNPPPPPP
digPPQOQPOPPP
digifabPQPPPPPPPP
digoxinKMZMWLOPPP
dilatedPPLPPPUPPP
dilaudidLRNPUOPPPP
diltLRONVPPPPP
diltiazemQOPOQPPPPP
dilutePONTPOPPPP
dimerOOOOPOWOOP
dimeroSOOPPPPPPP
diningPORPPPPPPP
dinnerNXMOSOOPPP
dinosaurPTOPPNPPPO
dipOPMPPOVPPP
dipstickVOPPPPNPOO
dipsticksMVPPPPOPNP
directRNPPPONPUO
directionMSOPPNTPPP
directiveMOPPPPPPNW
directorSLQPPOPORO
dirtySNPPOPPPPP
disabilityNOPOPPOWNP
disablingQPPOPPPPPP
disagreeRPOPPPPPPP
discNKTPPTPPPO
dischargeTPLOPN\TEO
discharge $SPPPPPOPPO
dischargedOUNPPPNQPP
dischargesGZPPPPPPPP
dischargingOSPPPPNPPP
disclosePPPPPPPPPQ
disclosurePOPPPPPPPR
disconnectedOOSPOPPPPP
discontinuationROPOPPPPPP
discsNPMPPPUPPP
discussionXOPPPPPKPP
diseaseZKLRLOPVOO
disease $VNOSNOOOOO
dishPOQPPPPPPP
dishwasherPPRPPPNPPP
dislodgedOIZPPPOPPP
disorderTPPNOPPPPP
dispensaryONPPOOPPVP
dispenseOOOPPOPPJZ
dispensingOPQOPPPPNS
displacedPNPSPPPPPP
displayOTQPPOPPMP
dissectionRORPNPOOPP
distalQPPPPPPPPP
distanceOJOPPPPYOP
distendedPPQPPPPPPP
distressOROPPPPPPP
districtPMSPPPPPPP
disulfiramMPPOVPOPPP
ditPRPPPPPPPP
diureticZPPMKPOPPP
diventaOMUPPPPPPP
diverPPRPPPOPPP
divertM]QPPPOPGP
diverticulitisRPPPPPOPPP
dividedQPPPPPPPPP
divorcePPMPPTPPPP
dixQPPPPPPPPP
dizzinessRPPPPPOPPP
dizzyNNVPPMSPPP
dizzy andOOVPPOMPPP
dkaMNOPOPMO\O
dlPPROPPPPPO
dm^POONOHPPP
dm #1RPPPPPOPPP
dm $QPPPPPOPPP
dnORPPPPPPPP
dnacprONOPPPOOTR
dnarNPTPPPPPOP
dnasLVOOPONPRP
dnrFMPONOMNOg
doa>EJLg?Tm?
do $J\\ONJMNLN
do anyQPPPPPPPPP
do anythingXOMPOPOPNP
do firstRPQPPPPONP
do forLOROP`NNHP
do iA:KYXDTZ`V
do itPHXPPQPPPP
do notMXIPPTPPPO
do ourNPPPPPPPSP
do patientsRPPPPPPPOP
do peopleMOPPP^OOHP
do steroidsQPOPPPPPPP
do theQYLPPZKMIO
do theyfIMMSHNSNO
do we:HNLM\KUnM
do youDOHRNV]UPN
doacUOOIWOONPP
doac $OPPPRPPPPP
docKNPMTSNORT
doc'sRROPPOOPPP
dochterPQQPPPOPPP
doctorJNPOOeLPHQ
doctor $SOOPPOPSON
doctor'sOPPPPPPPQP
doctorsULNPPKOPZN
documentNKPOPNPaJO
dodgyORMPPSPPPP
doesj@9?WIOYZ\
does aaGNOONJSD\
does addingQOOPQPPPPP
does anQPPPPPPPPP
does anyoneIdPPOTONGN
does anythingXMNPPMPPPP
does earlyQPPPPPPPPP
does hePNNPPOTPPS
does itZDMMRNRQSQ
does notMNZPPMOPPP
does oneOPPORPPPQP
does ourFMPPOOOO_S
does sheQLMPOUUQMO
does startingSOOPOPPPPP
does takingUOPPPPNPPO
does thatSMNPPOWOPO
does the9`MJMKJMiV
does thisLMPPPPVPRP
doesn'tVKRPOKSOSN
doesntMPPPTPPPOP
doetOUNPPPOPPP
dogPTTNOMOPOP
dog biteMSPPPOOPPQ
dogsNHPPPPPP]O
doingJTQONXKOOR
doing aQQPPPPOPPP
doing compressionsOMUPPPPPPP
doing theNUIPPYNPMP
doing wellPOPPPQPPPP
dollSOOPPPPPPP
dolorPORPPPPPPP
doloreRNSOPPPOPP
dolsKOPPPPNMM_
dolutegravirPPPKVPPPOP
domperidoneOPPPRPPPPP
donPORPPPPPPP
don'tPYNPQKQOON
don't knowPKVPPQPPPO
don't wantONUPQNPPPP
donateNQNOMZPPOM
doneItFLLLJTNN
done $OUROOPNOPP
done onPKPPPPPVPP
donepezilSKMOVQOPPP
donorSNOPONTPPP
dontOFePPIOOPO
donutsPUMPPOPPPP
doodNPVPPPOPOO
doomOOSOPPPPPP
doorMXSOPKK;Z^
door $OTOPPOOPKW
door codeOVOPPPPIUP
door isPKUPPPOPRO
door toTYKPPPPMKO
doorsNPVPPPPPMP
dopaminePPOPSOPPPP
dopoUNXMJOPPPO
dopplerPSMPPNVPON
dorPNSPPPPOPP
dosPJXPPPPPPP
dosageNPPTPPPPPP
doseWHF}DIEPKL
dose #2OPPRPPPPPP
dose $PNOYLOOPPP
dose ?OOPTNPPPPP
dose andGPO\OPPPPP
dose ctMPPPPPPTPP
dose for8OOrOOOONP
dose inFOP`MOOPPP
dose ofEVSVNPPPOP
dose steroidQPPPPPPPPP
dose vsRPPOPPPPPP
dose whenPPPQPPPPPP
dosesMOQTOOPPRO
dosingNKLeKOMOOO
dosisPNOTPPOPPP
dotPQPPPOQPPP
dotsNNPPOPVPPP
doubleQMKMNMbMRN
doubledQPTPOMPPPP
doublingNOOWOPPOOP
douleurONUPPPPOPP
downPbfIOIPKBK
down $RGZPOOUONO
down ?PRRPOONPPP
down forPSOPPPOPPP
down fromPTMPPPOPPP
down inQPSOPNPPPP
down theTNQPPPNPPP
down toNXSPPKMPPP
downhillPOOPPSPPPP
downtimeNJPPPPPOZP
doxyTMOLTROPPP
doxycyclineNPPSROOPPP
dpzQPPPOPPPPP
drJ^OMOfLJGK
drain[QSOOOGOOP
drainageQORPPPOPPP
drainedTLRPOPOPPP
drainingQOQPPPPPPP
drainsNSPPPPOPPP
dramaQPPPOPPPPP
dramasNVMPPPOPPP
drankOJcPPHNPPP
drank thePLVPPOPPPP
drawNLMPPLNPQ^
drawerGbLPPOOPOO
drawer $JZNPPPPPPO
drawingORKPPOVPPP
drawnOWMPPNNPSO
dreadfulPPRPPPOPPP
dreamRPPPPOOPPP
dressJONPPOVAdO
dress codeNMPPPPPAdP
dressingLPOPONM[QO
dressingsQSNPPOOPPP
drewPSPPPMPPPP
drg@NOONPOhOP
drg forMOPPPPOVPP
dribblingPOTPPNOPPP
drillN]JPPPONOO
drinkRMKOM]RPNN
drinkerONMPOPZPPO
drinking\NFNPKSOOV
drinksMLJOUVUPOO
dripNOO\JOLOUO
drippingPNSPPPPPPP
dripsPTMPPPPPPP
driveLTNOPTOPNR
drive $OTOPPPPPOP
drivenPOPPPPPPQP
driverFLQlQKINJT
driver #2SOOOPPPPPP
driver $KONVVMOOPQ
drivingQSLPPJOPOZ
droolingLM_KOOPPPP
droopOIZPOOPPPP
droopingPPQPPOPPPP
droopsQPOPPPQPPP
droopyJMJPPO`PPP
dropRLFOVM\OPO
droperidolSMOSOPPPPP
dropoutQPPPPPPPPP
droppedNR\OOLLPOO
dropped onOOUPPNPPPP
droppingMNYOOPOPPP
dropping $MOWOOPOPPP
dropsRXETXMMOOM
drops forZPPPHPPPPP
drops inMOLM\POPPP
drovePORPPPPPPP
drownedPRPPPPPPOP
drowningO^POOMLOMO
drowning inK[QPPMMPOP
drowsyOI^LPNSPPO
drowsy $OPUPPPLPPP
druckerNYMPPPOPPO
drug`LMLLJTMQR
drugsZJMMVQJPRP
drugs inUPPOOPNPOP
drumPOQPPMSPPP
drumsQPPPPPOPPP
drunkLMUPONNPOX
drusenFOPPPP^OPO
dryVCGON_YONO
dsONLSPPK[OP
ds #1SOPPPPOPPP
duQPWPPPNLPO
dualQPPPPPPPPP
duckPQPPPPPPPP
dueNSQONUMUKN
duloxetineQPPPPPPPPP
dummyQQPPPOOPPP
dumpedPNRPPPPPPP
duodenalQPPPPPPPPP
dupilumabQPPPOPPPPP
dupuytren'sJPPPPPWPPP
duraONSPPPPPPP
durationWOORKOOTON
duration $ROPTNPPOPP
durchPNTOPPPPPP
duringRPPUNMSNNM
during aUQOOOMPOPP
during theUNPNPPPPPP
duskyOOUPOPNPPP
dutiesPQPPPOPUPL
dutyHPJOOPKLVc
duty $OSOPPOONQR
duty ofNMOPPPPOM[
dvlaMOKPPMOSN\
dvtOPOSOQROOO
dvt $ROPPPROPOP
dwellingQPPPPPPPPP
dxINMOPNT]NO
dyeNOSPPPPPPP
dyingMVQOOCOKWY
dying ofOWLPPPPPPO
dysfunctionNPPPPPPRPP
dyspepsiaQPPPPPPPPP
dyspneaVOPMPPPPOP
dystociaNTUPPOMOPO
dzPPPPPPORPP
ePMeILKDTVO
e coliRMNOPPORSP
e learningKVLPPONOXN
e mNNPPPPOVOP
e naoNJZPPPPPPP
e nonONTPPPOPPP
eachHJMUVUSRON
each timePPQPPOPPPP
eaglesSPPPMPPPPP
earN7LLOh_TLN
ear infectionNNNPPXPPOP
earacheRPPPPNPPPP
eardrumPPPPPPQPPP
earlyePLMNLTNJL
early $QROPPOPPPP
early orPPPPPPQPPP
earsPLPPPZMPNP
easeSPPNPPPPPP
easierPKUPPPPPPP
easilyPZFPPPPPPP
eastXJPPPPOPPP
easterNRPPPPPPPP
eatYJGOOaJOON
eat $OOOPPXLPPP
eatenLTRPOPOPPP
eatingNWGPPQUPPP
eatsMJJOPdNOOO
ebenPNTPPPOPPP
ecgQHWNPPWONO
ecg machinePUOPPPNPOP
echoMUNKONL^ON
echo $MMOLPPN^OP
eclampsiaRPWRMNMNOO
eclampsia $RQPOPOPPPP
eclampticMORPUOOPPP
ecmoTMWOONMOOP
ectQPPOPPPPPP
ectopicOOSPOPPPPP
ectopicsOPPPPPQPPP
eczemaSRLOOUROLO
eczema $QOPPOPSPOP
edlLYHMIGPOJ
ed $WMPOOPPOPP
ed isNVMPPPOPPP
edemaOOUPPOOPPP
edgeMSKPPPUPPP
edinburghSPPPPOOOPP
edoxabanQPPPPPPPPP
educationSROOOPOOPP
educatorNSPPPPPPPP
eegPQOPPPPPPP
eenTPPPPONPPO
efYTNNJPOOPP
ef #2NUPPOPOPPP
efavirenzLOPPXPPPPN
efectiveRPPOPPPPOP
efectsROPPOPOPPP
effect_HMOVSMMNJ
effect $QPPPPPPPPP
effect onUMOOXPONOM
effectiveSTPMOONPPP
effective isLUPPPPPPPP
effectivenessVOPOLPPPPP
effectiveness $VOPOLPPPPP
effectsROOPPROPPP
effects $QPPPPPPPPP
efficaciteROOPPPPPPP
efficacyVOPNOPOOPP
effortPPQPPPPPPP
effusionKORPPPTPPP
eficaciaYMKPPPPPPP
egfrLLNS]NMOPO
egfr #2PMNO[ONPPP
egfr ofLPPSSPPPPP
eggKMON]NSPMP
egg allergyOOPOTPPPPP
eggsLNNPOXQPPO
ehrPTMPPOPPPP
ehsOQPPPPPPPP
eidPRPPPPPPOP
eightOYOPPJPPOP
einPORPPPPPPP
eiolTPPPPPLPPP
eitherPOPPPPPPQP
ekgOVOPPPNPPP
elNUVOOOMOON
elavilQPPPOPPPPP
elbowORLOOKTPVN
elbowsOOOPPPUPPP
elderlyWMMXONNONO
elderly $TNOROPOPOP
eleONSPPPPPPP
electiveWPPPPPPPNL
electricOQPPPQPPPP
electricityPSPPPPPNPP
electrocutedPORPPPPPPP
elephantPOTPPMPPPP
elevationJOPPPPYPOP
elevatorPROPPPPPPP
elevatorsPSNPPPPPPP
elevenOTQPPOPPNP
elfMYNPPPOPPO
eliquisQPNNRSPOPP
elleQEaONOMPPP
elseK\OONUROHN
else $PQOPPPRPPP
else ?OOSPOORPOP
else'sQPNPPOOPPS
elsewhereSOOPPPPPOP
em^QIOOOMOOO
emailMWOPPNOPRO
email $MTOPPOOPSO
emailedPQMPPOPOPU
emailsO\NPPPKPON
embarrassingPPPPPQPPPP
emboliaROPPPPOPPO
embolisationQPPPPPPPPP
embolismPKVPPPPPPP
emdrOOPPPRPPPP
emergencyNLUMONMUOU
emergency roomRGYPPPOPPP
emollientRPOPPPPPPP
emollientsQPPPPOPPPP
emorragiaPOTPPPOPPP
empagliflozinNOPOOPPPUO
empiricalQPPPPPPPPP
employeePROPPOPPQP
emptyH`MOOSNOON
emsTNRPPONPPP
emtalaMKPPPPPPOZ
emulsionRPPOOPPPPP
en_FgMNLGMML
en elNTPPPPOPPP
en laNUNPPPPPPP
enalaprilOPPPRPPPPP
enceinteROOPPPPPPP
encephalitisKPPXNPPPPP
encephalopathyQPPPOPPPPP
encoreOUNPPPOPPP
encounterOOPPPPPUOO
endJgVNOLMNDQ
end ofQROPPPOPPP
end upQPPOPPPPPP
endarterectomyRPOPPPPPPP
endoNOPPPPPPSP
endocarditisPPPPPPQPPP
endometriumNNNPPOWPPP
endonePSPOPPPPPP
endoscopistPTNPPPOPPP
endoscopyNI]OOPONTO
endsLSOPPOPTOO
energyQOOPPQPPPP
engineerPVLPPOPPPO
engineeringOSOPPPPOPP
englandPUOONOPPPP
englishOTPPPOPPOO
enhancedPPPPPPPQPP
enhancingLOOPPPVPPP
enlargedOPOPPPRPPP
enough_JPKONNPNU
enough $NNTPPOOOPT
enough ?TNPOOPPPPP
enough forPNOOPSPQOQ
enough orVPPMPNPPPQ
enough toWMPOPOOPOO
enoxaparinNPOSTONPPP
enrolledPQOPPPPPPP
entUNQPPRNPMO
enterPQPPPPPUKP
enteralOOPNUPPPPP
enteredOTNPPPPPPP
entranceNRXPPPPMMO
entrestoPOPPPPPPRP
entryHMWPOOLROY
enughTOPPPPOPPP
envelopePSOPPPPPOP
eosOPPPPNTPPP
eosinophilOPOPPOTOPP
eosinophilsKOOPPPYPPP
epaWOPONPMPPP
epiJLXPPMMNQY
epi inPOUOQPMPPP
epicP_IPKPOOQO
epiduralSNSOPPNPPO
epidural steroidPPPPPPPQPP
epiduralsQPPPPPOPPP
epiglottisPORPPPOPPP
epiglottitisNNRPPPRPPP
epilepsyFNON[OOPOW
epilepsy $KOPOWOPPOS
epilepticusTMOOPOLWPO
epinephrineSOPOMPPRPP
epipenOPQPPPPPPP
episiotomyPPPPPPPQOP
episodeWNNOPOOPPP
episode ofQPPPPPPPPP
episodesNLNPPPZOPP
epleyUHNPPXOOPP
eprPNOPPOPPTP
epuPQPPPPPPPP
equalSKPWOPNPPO
equalsPPPQPPPPPP
equinaLNSPPNPOPV
equipoOWLPPPPPPP
equivalentLKOXMPWPPO
equivalent ofOPPSOPPPPP
erZNTOMOKMRO
ergometrineLPPVOPPPPP
errorQGONPOOLYY
errorsZOLNOOONMT
errors $UPMOPPONMT
erspcTMPPPPPPPP
eruitPMUPPPOPPP
erythromycinQPPNQPPPPP
erythropoietinSOPOPPPPPP
esSOPOOPOPPP
escalatePORPPPPPQP
escalationOUMPPPOORO
esceOLWPPPOPPP
escharNPPPPPSPPP
escitalopramPPPPQPPPPP
esett`HNOOPNPPO
esiQPPPPPPPPP
esketamineQPPPOPPPPP
espressoPRPPPNPPPP
esrQONOPNWOOO
essaiSOPPOPPPPP
estKUSPPPOOPP
estaKTSPPPOPPO
estabaPORPPPPPPP
establishedQPPPPPPPPP
estamosONTPPPPPPP
estatesLONPPONN]P
estatinasQOPPPPPPPP
estrogenQPPPPPPPPP
etMIcOOONOON
etaNOVPPPNPPP
etcoOHRPPOYPPP
ethicsMVPPPPPPNP
etohPOPQPPOPRP
etoh withdrawalPOPQPPOPRP
etomidateQPPPPPPPPP
ettROPPPPOPPP
euroPQPPPPPPPP
euvolemicPOMPPPUPPP
evacuateNRQPPPPPPP
evacuationPPQPPPPPPP
evdPOQPPPPPPP
evePQPPPPPPPP
evenPUIPPTPPMQ
eveningQTHPRSPPPO
eveningsMOOPPPVOPP
eventosQPPPPPPPPP
eventsYNPPKPOPPP
events $XNPPKPPPPP
everPXOPNONPOP
everyY4MQQrJMMN
every #1SNRPNOOPRP
every #2PMOUPPOPPP
every dayRJOOTSPOPO
every monthROPPPPPPPP
every morningPKMPPXPPPP
every nightPPOPPQPPPP
every otherPPRPPPOPPP
every timePULPPOPPPP
every twoSVMPPLPOPP
every yearTPPPPMPPPP
everybodyPOQPPOOPTP
everybody'sOUMPPOPPPP
everydayPQOPPPPPPP
everyoneMQXPPNOOOO
everyone $OH[PPPPPPP
everythingJ`MPPLOPOO
everything $OSMPPRPPPP
everywhereOQTPOOQPOP
evidenceaONMOKNNOO
evidence $WNPOPPPNPP
evidence ?QPPPPPPPPP
evidence forQSPPPMPPPP
evidence orQPPPPPPPPP
evidenciaRPOPPPPPPP
evidenzTOPOOPOPPP
evitaTONPPPPPPP
evitareROPPPPPPPP
eviteRPOPPPPPPP
exROPPPMOPPT
ex smokerQPPPPPOPPP
exacerbationRPPOPPPPPP
exacerbationsRPPPOPPPPP
exactlyNMNPOTOWPP
examUXKOOSLPNM
exam $GPNRP\OPPP
examsPRPPPPOPNP
exceptQRNPOPQPPP
excerciseQPPPPPPPPP
exchangePRPPPOPPPP
exciseQPPPPPPPPP
excisionROPPPPMRPP
excludeVONPPONOPP
exclusivelySOPONPPPPP
excuseROMTPNPPPP
executorPPPPPPPPPQ
exemptPPPPPPPQPP
exerciceJZMPPPPPPP
exerciseUROPONOOOP
exercise forSOPPPPPOPP
exercisesTNPPPPOOPP
exhaustedJO\POOMPPP
existingPOPPPPPQPP
exitORWPPPONPL
expectPQPPPPOPPP
expectantRSLPPPPPPP
expectingSPPPPMPPPP
expirePTNPPPPPOP
expiredL]KOOLOPQR
expiringPRPPPPPPOP
expiryNXOMOPPPPP
explodedORPPPOPPPP
explosionOOTPPPNPPP
exposureXLMOJOOPOY
expulsiveQPPPPPPPPP
exsanguinatingNOUPPPOPOP
extendKKNYOPZONN
extendedWPONOPONOP
extensionLSNNPONOYO
externalPMPPPPPTPP
extinguisherOUNPPPPPPO
extraROQQPOPPPP
extractionMRNPPUPPPP
extravasationOORPPPPPPP
extubatedPSNPPPPPPP
extubationPPQPPPPPPP
exzemaRPPPPPPPPP
eyeK>IMZ``NQI
eye casualtyONSPOPNPSP
eye clinicSPPPPONPPP
eye dropsPUKOSOOPPP
eyeballOMSPPPRPPO
eyebrowsPTLPPPPPPP
eyelidONLPPPXPPP
eyelidsQPPPPPPPPP
eyesHAhOLO[NNN
eyewashPNRPPPPPPP
ezetimibeQPPPPPPPPP
f`MMPKIUNQN
f #1RPPOPOPPQP
f #2XOOOPPNPPP
f bmiOPMPPPUPPP
f dmQPPPPPOPPP
f newQPPPPPOPPP
f onLPNPPPWPPP
f tQPPPPPOPPP
f withOPPPPOSPPP
faTLQPPPPPPP
fabPPPPPPPPQP
facadaPNSPPPPPPP
faceRJWONJYROL
face andPOSPPOOPPP
face hasOPTPPNPPPP
face isPPRPPOPPPP
facesOOSPPPNPPP
facetQPPPPPPPPP
facialTIZLONOPPP
facilitiesOTNPPPPPOP
facilityOOOQPPMPWO
factorQPPPPPOPPP
factorsQPPPPPPPPP
fadePOOPPPRPPP
fadingOPSPPPOPPP
faecalQPPPPPPPPP
failPSOOQOOPPP
failedTL[ONMMQNO
failingQPUKOPPPPP
failsUPPPPPLPPP
failureNSKQOWOQMO
failure $SOPOOPPPPP
faintPOWPPJOPPP
faintedPRNPPUMPPP
faintingMPSOPQPPPP
faintsOROPPPOPPP
fairOTOPPPPPOP
faitOSNPPPPPPP
fakeOUNPPOOPOP
fallIMRNOI\UNS
fall $NONPPMXPPQ
fall onOOSOPOPSOP
fallenOBRPPXOPXP
fallingKMVPPXLOOO
fallsaTKOOKINPP
falls $^JNPPKOOOQ
falls ?QPPPPPPPPP
falltLWOPPPOOPP
falseSRMOPOQPPP
false alarmPSNPPPPPPP
faltanOSPPPPPPPP
fameNWOPPPOPPO
familiesNQOPPPPPSP
familyLPONSIQNO]
family $OLTPPNVQJS
family historyQPPPPPPPPO
family meetingRNPPPPPPPP
family ofOWQPPPNPMO
famotidineSPPOPPPPPO
fanPWNPPOMPPP
fansOTNPPPNPPP
far\NONMMPSPM
far apartUPPOMPPPPP
farewellPQQPPPNPPO
farmOMTPPNNPPV
farmerMLHOONdPPO
fasciaTNNPPRNPPP
fasciitisQSOPPSLONP
fastUC[XLWKONL
fast $QOVNPONPPP
fast can[NNROJOPOO
fasterYNOPPLPOPP
faster $WNPPPMPPPP
faster ?QPPPPPPPPP
fastingQQHPPYOOPO
fatLIPNPfVNDO
fatherIMTPP[PMOP
father'sPLNPPYNPPP
fatigueWONPPNOPPP
fattyNNLPP`OPOL
faultNJOPPOON]P
fautVNMPPPPPPP
faxNUOPPPPPOP
fcONUPPPOPPP
febrileYNOPPPKPPO
febrile infantRPPPPPOPPP
febrile seizureTOPPPPNPPP
febuxostatQOPPROOPPP
fecalSPPOPPPOPP
fedQPPPPPPPPP
feeHDONPOOwKG
feedOOPPOQQPOQ
feedbackROPPPPOPPP
feedingNSHPVVKOOR
feeding tubeQQPPPPPPPO
feedsTKSMTPMPPP
feelM?XPNdNPPN
feel betterQPPPPPPPPP
feelingPPPONPSPPO
feelingsOWMPPOPPPN
feelsLHVNORYOPO
feels fineNOOOPPVPPP
feels likePPSPPMPPPP
feetK]MOOPVOHP
feet areP^QPPCOPPP
fellUO[OPGMPOO
fell asleepPQOPPPPPPP
fell downPRNPPPPPPP
fell offPPSPPMOPPP
fellaVMSPPLOPPP
fellowOUNPPPPPPO
felodipineHOPO[PPPPP
feltQOPPPRPPPP
femaleTPPONOPPPP
femmeROPPPPPPPP
femoralMMTPPPSPPP
femurIOQPXPOPPP
fenceONPPPSPPPP
fenofibrateQPPPPPPPPP
fentanilOORPPPPPPP
fentanylLNTTQONQPP
fentanyl patchOOSPQPOPPP
ferinjectMPOWOPOPPP
ferritinNMONORZOOP
ferritin #1QPPPPRMPPP
ferrousVNPOPPNPPP
ferryPQPPPPPPPP
festivalOOPPPSOPPP
fetalPM[NPONNPO
fetal heartMPTPPPPPPP
fevLOOPPPWOPP
feverONKBWM_QQQ
fever #2[PPEPPQPPP
fever $IOMOZTLPQP
fever andMPPPPTPPPP
feverishRPPOPPPPPP
feversOPPPPPRPPP
fewRNQPTMOPPP
fewer`KOOMOMPPO
fewer deathsQPPPPPPPPP
fezolinetantRPPPOPPPPP
ffiROPPPPOPPP
fgmOIPPPPOOP[
fhrPPRPPPOPPP
fibPOOPPQQPPP
fibrillationRQOOOPPPPP
fibrillation $QPPPPPPPPP
fibrosisQPPPPPPPPP
fidaxomicinQOPROPOPQP
fiebrePORPPPPPPP
fieldSJQOPRUOPO
fifteenOPRPPOOPPQ
fifthMFYPPPVPPP
fiftiesQOPPPPPPPP
fiftyPPOPPPRPPP
fightMPOPVOOPOP
fightingPOSPPPOPPP
figliaOMUPPPPPPP
fileL[LPPLQMLW
filedNZNPONPPPM
fillOJNPPOOQPY
filleOORPPPPPPP
filledOUOPPPNPPP
fillingUNRPOONPPO
filling theONVPOONPPP
fillsMOPPPPPZMM
filmONLPPMYTLR
film ?POPPPPSPPO
filmedPGOPPMPPO_
filmsVMOPPMLOOW
filterNOOYNPOOPO
filtersPQOPPPPPPP
finalJRMPP\MPPP
finallyN\LPPOOOOO
financeMTPPPNPOOS
finasterideQPPPPPPPPP
findSNPPPMOOVO
find theOPQPPOPPRP
findingROOPPPPPPP
findsRPPPPPOPPP
fineRX@LNV]OOL
fine $OTLOPQRPPO
fine isQPPPPPPPPP
fine nowQQOPPPPPPP
finerenoneUPPOMPPPPP
fingerOMRPPNUOPP
fingerprickROPPPPPPPP
fingersJJWPPL[PPO
fingersticksROPPPPPPPP
finishM]QPPPNOIP
finishedKUUPPNOPPO
fireH\YOOLLOLQ
fire alarmMWNPPPOPPP
fire drillPSOPPPPPOP
fire inOIXPPPPPPP
first]NJOQGKPWR
first $PLYOPOKNQS
first ?UPQPPNLPPP
first doseVOLMPPPPSP
first episodeQPPPPPPPPP
first forVPPPPOOPMP
first linePPPPOPOPSP
first orTPPOPPNRNP
first passSOOPPPPPPP
first timeOTOPPOPPPP
first trimesterPLOOYPOPOO
first unprovokedSOPPPPOPPP
fishZMQONNOPOO
fish oilVPNONOOPPP
fisioterapiaTNOPPPOPPP
fissureSPPOOPPPPP
fistPOUPPMPPPP
fistulaUNRPPPONPP
fitZGVNLGK^NO
fit #2RPPPPPNPPP
fit $OONPPNNPPW
fitnessOOPPPPOROS
fitsOMWTONNOPP
fittedUNNPPPOPPP
fittingPIaOPKMPOO
fitting $OLXPPOOPPP
fiveVOMTNPNQRL
five daysTOPTPMNQOO
five minutesRPOPPPPPPP
five monthsNPRPPPPPPP
five weeksRPPPPOPPPP
five yearsTPPPOOPPPO
fixQULPPPPPNP
fixedRSMROZJOMM
fixed $NQMPPWPPPN
flagPOPPPPPQPP
flaggedPQOPPPPPPP
flagsWNNOPOMSOP
flagylOOPOTPPPPP
flapPPQPPPPPPP
flareXNOONOPPPP
flare $XNOLOPPPPP
flaresQLPPPUPPPP
flashMKQPPPPPXP
flashesTNOPOORPPP
flashingPPQPPPPPPP
flat>[LOO]WOKO
flatlinedPVOPPNNPPP
flatliningPIXPPPPPPP
flexerilQPPPOPPPPP
fliesPRNPPPPPPP
flightMKRPPTQPPR
floatMMNPPNPP\O
floatersMMOPPRVPPP
floatingPVNPPNPPOP
floodPOQPPPPPPP
floodedOWLPPPOPPP
floorIRZOOJLOYN
floor $OIXPPONPSO
floor ofPNPPPOSPPP
floor'sONPPPSPPPP
floppyNKaPNKNPPP
flowTMTPPOPOOO
flowersPROPPPPPPP
fluNYLL]ENQOQ
flu $QOPOOPPORP
flu clinicOSOPPPPPPP
flu jabPTPPRJPQPP
flu shotSRNOQMPPPP
flu shotsPQOPPPPPPP
flu vaccineQPPPPPPPPP
flucloxacillinJPPXOPPPPP
fluconazoleIOORXPPPPP
fluidOESLOOaQNO
fluidsWVOMNOLOPO
flumazenilQPPPOPPPPP
fluoroquinolonesTPPONPPPOP
fluoxetineUOPLSNOPPP
flushQOPPSPNPPP
flushedOOSOPPPPPP
flushesQLOPPVPPPP
flushingOPPPPMTPPP
fluticasoneKOOOWPPPRP
flutterOOPPPPTPOP
fluxusOPSPPPOPPP
flySKOPOSOWOM
flyingOTJPPUOPPP
fmlaOPPPPOPUON
fmtSOPPPPOOPP
foamPHVPPVMPPP
foamingPOQPPPPPPP
focalROPPPPNPRP
focusRPPPPPOPPP
fodmapQOPPPQPPPP
fogPOQPPROPPP
folderOQOPPPPPQP
foleyLRPPTPPPPP
folksVRNPKPPPPP
followVPOOPOPQNN
follow upXMOPPPNQOO
followedPPPPPPPPPQ
followingPNRPPPPPPP
fomepizolePOOWNPOOPP
fonendoOWLPPPOPPO
fontanellePORPPPPPPP
foodNPKSPWNPOP
footNG\NOI_NMN
foot dropOPNPPOVPPP
footballNTQOPULPON
footballerSPPPPPNPPP
footyPNQPPOPPPR
forVG#p4U#}|T
for #1=SOaZPTKHO
for #2NTLYOMTMMO
for $NQONVSONON
for aWSGgYIHY;L
for acneOPPRPPPPPP
for acuteTPPNOPOQPP
for adultOPPTOPPOPP
for afQPPRPPPNPP
for agitationKPPWOPPPPP
for alcoholZPPJNPPOOP
for anLRR[OLOPMN
for anaphylaxisRPPQNPPOQP
for babyOPPPQPPPPP
for backTPPPMPPPPP
for bedO]OPPOONKN
for bleedingTOOPPPPOPP
for bronchiolitisROPPPPPPOP
for cNPPSPPPPOP
for capMPPPPPPTPP
for childPPPTPOOOOP
for chronicTPPMPPPPPP
for colicQPPPPPPPPP
for copdRPPNPPPQPP
for covidI[OOOROMRO
for croupROPQPPPOPP
for depressionRPPPPPPOPP
for diabeticLMPOPPOP[P
for eRHPPPPPOYP
for earlyQPPOPPPPPP
for fiveRPPTPLPOOO
for fluOOPPPPPRQP
for giPGPPPPPPYP
for herQSLOTNRNNO
for himOOPPPSPPPP
for hipPPPPPPORPP
for hisUULNQLPQPN
for homeMUOOPPPROP
for howYPPHPPPPPP
for ibsRPPPPPPOPP
for insomniaSOPPPPPPOP
for itQOLPOOVPPO
for kidsOVNOOPPOOP
for kneePNPPPPPUPP
for legROQPPPOPPP
for longNOPPPQPTPP
for lowQPPOPOOSPP
for lunchOZPOPPOOJP
for malariaPOPPPPPPRP
for meEBcGOqOMJI
for meniscalQPPPPPPPPP
for mildRPPOPPPPOP
for minorTPPNPPPOPP
for myIJNOOkOMKN
for myselfOOPPPSPOOR
for neonatalNPPOPOOSRP
for newPWPPPPPOKO
for oldQPPPPPPPPP
for oneOSPPPNPPPP
for ourWLOPPPPOPO
for painPPPOQPPPQP
for pedsQLPOOOOOXP
for peopleORPPPPPPOP
for preeclampsiaTPPMPPPPPP
for pretermMPPUPPPPPP
for preventingQPPPPPPPPP
for recurrentQPPPPPPQPP
for sciaticaSPPPPPOOPP
for selfQPPPPPPQOP
for sepsisPOPPPPPSOP
for severeQPPPPPPPPP
for shinglesOOPQPPPSOP
for sixQMUOPPPNPP
for someoneOOOSPRPOPP
for somethingQPPPOPPPPP
for soreSPPOPPOPPP
for staffOMQPPNPPVP
for suspectedPNPPPPPTOO
for tenNPPUOPOPPP
for tennisROPPPPPPPP
for thatOPPPPPPSNQ
for theJwGIZMLGKI
for threeSNOQPPOPPP
for twoKNRMOUTPOO
for uncomplicatedQPPPPPPOPP
for vertebroplastyOPPPPPPRPP
for weightRPPPOPPPPP
for yearsYLOOROOPOP
for youLRQPPPRPPP
forcePNPPPOPPMW
forearmPNTPPPOPOP
foreheadSOPPPPOPPP
foreignMPOPPPSPPP
foreverPLOPPXOPPP
forgetQUPPPJPPPP
forgettingNPPSPPPPPP
forgivePLUPPPPPPP
forgotOONPPXOPPO
forkliftPKWPPPPPPO
form;MDMOGH}\P
form #1LNOPPKO\C^
form $RZOPPNORJK
form forMQPOPPOK[N
formatPOPPPPPRPP
formerOQPPQPPPPP
formoterolRPPPOPPPPP
formsPXMPPMSNVG
formulaXNPPOPPMPO
formularyOOOPOPPPVO
forteOOSPQPPOPP
fortnightRPOPPPOPPP
fortyOOWROOMPPP
forwardKLVPPRSPPN
forwardedPPQPPPPPPP
forwardingPRNPPPPPPP
fosfomycinUOPSJPPPOP
fosphenytoinNPPVONPPPP
foundKXQKR[SOGM
found aPOKPP_PPIO
found inRUMPPPMPPP
found onROQPPPOPPP
found toQPPPPPPPPP
fourSWQRNJPNON
four monthsROPOPPPPPP
fournierPOSPPPNPPP
fourthSPNPPOPPPP
fracturQPPPPPPPPP
fractureILPPMP[PMV
fracture $SVQONOTNJO
fracture ?MOPPPPQPPR
fracture inPPPPPPPRPP
fracture painLPVPPPOPPP
fracturedQPPPPOPPPP
fracturesSSNOOPOPPP
fractures $UNOPOPOPPP
fragmentQPPPPPOPPP
fragmentsQPPPPPPPPP
frailTNNUOOOOPP
frail #2PPNTPOPPPP
frailtyJMOOPMO^SM
frauOUOPPPNPPP
freeT\RQLLIKTK
free $MZPPPPQPJP
free atPNOPPPPPUO
freezingQYLPPVOPFP
frequencyMKO^OOOPOO
frequentZOOMOPOPON
frequentlyOPPTPOPPOO
freshSOWPPNMPMP
friPRNPPPPPPP
fridayLWPPPOOPRO
friday $NQOPPOPPTO
fridgeM`BOOOMNZO
fridge $PUPPPPOONP
fridge alarmPSNPPPPPPP
friendNGNPPSROWS
friendlyQSNPPMPPPP
friendsNRSOOPOPPP
frightenedPOOPPSPPPO
frioOLVPPPPOPP
froideONSPPPPPPP
fromLUNWFVXJMP
from #1OOOPPTOPPP
from #2PMSUOONPPO
from aVGOTPTSMMO
from becomingQPPPPPPPPP
from edRSNNPPOPPP
from herPNRPPPPPPP
from hisMTTPPKQPPP
from lastNUOPPOPPPP
from myQTTPPHOPPP
from oneULRNPOOPPP
from theRDUNO[UOKL
from thisPPPPPPPPQP
frontVSVNOLKOON
front deskNUPOOPPPPO
front ofTOUPPMMPPO
frostTNPPPPPPPP
frothMNXOPOOPPP
frothingPPQPPPPPPP
frozenOZJOPNOQOP
frozen shoulderPUNOPOOQOP
ftRPPPPOQPPP
ft #1RPPPPOQPPP
fuelOSOPPPOPPO
fullRWSROJPNMN
full ofOOWPPMOPOP
fullyQPPPPPPPPP
funNYNPPPPLOP
funcionaQULPPPOPPP
function[IQPOOOOOP
functionalPPPPPPPQPP
fundedKQOPPNPPYP
fundusKKSPOOYPPP
fungalOOOPPTOPPP
fungusULMMOWPOOP
funnelTOPPPOPOOP
funnyOOSPPOPPPP
furosemideTTOISNOOPP
furtherKROPPQPTPP
fusidicMPPPTPPPPP
fusionNPOPPPSPPP
futurePRNPPPPPPP
fvcLOSPPPTOPP
fwdPPQPPPOPPP
fxNPOOXPLQPP
fyPTMPPPPPPP
fy #1PTMPPPPPPP
fyiOWNPPPNPPP
gIDFaUMTYNN
g #1PNNL[ONPPP
gaOUNPPPPPOO
gaatNTQPPPOPPP
gabapentinMOOUUOMOPP
gabapentinoidsQPPPPPPPPP
gain[OOJOOOPPP
gainedSOOPPPPPPP
gainingOPOPPORPPP
gainsNPPPPRPPPP
gaitNOMPPPYPPO
gallbladderPNNPPWPPPO
gambaONSPPPPPPP
gameOXMPPPOPNP
gangliaNPOPPPSPPP
ganglionVOPPPOPOPO
gapVGKKLOeOOO
garagePPRPPOPPPP
gardasilQOPPPPPPPP
gardenOTNPPPPPPP
gargantaONTPPPPPPP
garlicOOQPKYPPPN
gasHD]OPN\POO
gashPPQPPPPPPP
gaspedPNRPPPPPPP
gaspingKTWOOOONPO
gastricTPPPPPNPPP
gastric bypassRPPPPPNPPP
gastritisOQPPORPPPP
gastroORORNOONTP
gastroenteritisQSOPPOOPPP
gateNROPPROPPP
gaucheONSPPPPPPP
gauzeSIMPPPYOPP
gaveISQOLRNNO[
gave mePTMPPRPPPO
gave thePNRPPPPPPP
gave upQQOPPOPPPP
gavisconPNRPQPPPPP
gbsPORPPOQPPP
gcaOOPPPPTPOP
gcsNRYOPOKOPP
gcs #1PNUPPPOPPP
gcs #2O[LOPPMOPP
gdprNIOPONOPO_
geenOK[PPOMPPP
gegenSSMOPPPPPP
gegevenNLYOPPOPPP
gehtOPRPPPOPPP
gelYKMJTSMOSO
gel $TLOMPQPPTP
geledenPNSPPPPPPP
gelsTPNPPNOPPP
generalVTIOPPNOMT
general practiceSOOPPPPPPP
general wardSLOPPPPONU
generatorNUPPPOOPPO
genericQPOPPPPPPP
gentJKG]WOSOPO
gentamicinONPWOPPPOP
gentleOUNPPOOPPP
gentlemanNMUOOKYPPO
gentleman inOOSPPPPPPP
gentlemenPQOPPPPPPP
georgePWJPPPPPPP
geradePMTPPPPPPP
geriatricQPPPPPPPPP
germanPQPPPOPPPP
germanyPPPPPPPQPP
gestanteTNPPPPOPOP
gestationalQPPPPPPPPP
gesternO[IPPPNPPP
gesturztONSPPPPPPP
getYTR?NaAUWE
get aT`ONOGNLRL
get anSMOPOQMPTP
get backMUPPPPPPOP
get herQOPPPPPPPP
get himOPPPPQPPPP
get hisPWQIPOPPPP
get itMTNPPRPPPP
get pregnantQPPPOQPPPP
get theUHMPJ\OTOO
get themPJVPPPPPPP
getrunkenPNSPPPPPPP
getsXMLQRTNTIO
gettingLGYQO_IOOO
getting worseOPQPPPPPPP
gevallenOMUPPPPPPP
gewichtTNOOPPPPPP
gfrKPOQXPMPPP
gfr #2NPPMXPMPPP
ggtOPPPPPQPPP
ghanaJVOPPMUPPP
ghbONTPPPPPPP
gi\HJONOOOXP
gi bleedUUKPNPNPPP
gi bleedingRPPPPPOPPP
giaRMRPPPPPPP
giftPORPPPPPPP
gingerNVNPPOPPPP
ginkgoPPPPQPPPPP
girlQTSOQOMPPO
girl ofQPOPRPPPPO
girl withOSOPOPPPPP
girlfriendPOOPPRPPPP
girlsSOQOPPOPPP
giveWCJ_VHHKbI
give herOPSPPNPPPP
give himTONPQOOPPP
give itKSNTRPPPPP
give theTNPPJOPPUP
give themPPOPPRPPPP
givenC\`PJNMSKN
given toTPPPMPPROP
givesMQOPPPSONR
givingVOLNPOMOMY
giving aPPPPPPPPPQ
giving theQRPPPPPPNP
glandularUPPPLPOPPP
glargineNOPUOPPPPP
glasgowVMPPPPOPOP
glassPRQPPONPPP
glassesQRPPPOOPPP
glaucomaNOOOUOQOPP
gleasonSOOPPPOPPP
gleichMTRPPPOPPP
gliROQPPPPPPP
gliclazideOOQUOOPPPP
gliflozinOONONOXPPP
globalONPPPPNXPO
gloveOOLPPXPPOP
glovesUWMOOUJMMO
gloves inMWPPPOPPOP
glpQPPPPPPQPP
glp #1QPPPPPPQPP
glucKORVPPPPOP
glucagonPPQSMPPPPP
glucometerPUPPPPPPKP
glucometroONUPPPOPPP
gluconateIVMVQOPOPP
glucosamineXNPNLQPPPP
glucoseVGTMPNPOWN
glucose #2NNWPPPNPPP
glueQPNOPOTPPO
glutenRNOPPORPPP
glycopyrroniumROPPQPPPOP
gmcPOKPPOOOOZ
gmsOPPPPPPSOP
goJRDMV_KLYN
go $ND[PPROOTO
go ?SPOPPOOPPP
go backQNPPPSOPPP
go homeQSPPOMOPOR
go inITOPWLOPQS
go onPPPOPPOPQP
go toKUOPPXONNN
go upONOTMVNPPP
goalVOPOOPNPPP
goatPQOPPQPPPP
godNPPPPTOPOP
goedOSNPPPPPPP
goedemorgenNVMPPPPPPP
goesHUFURRVPNO
goingBW[RNXLOLM
going bluePPQPPPPPPP
going homeSQMNPRPPPP
going inPKVPPPPPOP
going offOPQPPPPPPP
going onQOQPPPQPPP
going toJULUPUOPON
going upMNRPPPTPPP
goitreOPOTOPNPPP
goldNPOPPPUPPP
golfQNQPPPPPPP
golfer'sROPPPPPPPP
goneKH^NM[NNNN
gone $NHPPP[PPPP
gone downOTOPPOOPPP
gone toPTOPPOOPPP
gonflePORPPPPPPP
gonnaPRQPPMPPPP
good]iBJMHFNJ\
good $RZHNOSMOOO
good ?RPOPOQPPPP
good asaJOLONPOPO
good enoughTMPPPPPPPP
good forRKPPPUPPPO
good isTMPPPPPPOP
good morningOTOPPPPPPP
good samaritanOIOPPOPPP[
goodbyePD_PPOPPPP
googleLNOPPSPOPV
gooseOZJPPONPPP
got<`[KKtALGK
got aK>XOOiKOON
got itP]LPPJNPPO
got myOaUPP>NOPP
got theSPYNOKPPMO
goutNSKSNSWNOM
gout attackUOPPONPPPP
gout flareOPPSOPPPPP
gownNRNPPPLOWP
gpREUOPUMQSO
gp $QOOPPQPRPP
gpsSNPPPPOPQP
grabPPQPPPPPPP
graceRPOOPPPPPP
graciasNXLPPPOPPP
gradQNSPOPPPPP
gradeZJJMN\POPL
grade #1[KKMN\MOPL
graftRKUPPOOPPP
gramPOPVPOMPPP
gram negativeSOPPPPPPPP
gramsGMMdNOOOPP
granQVNPPMPPPO
gran'sPONPPSPPPP
grandMZNOPOOPOO
grand roundsNXNPPPOPOO
grandadORPPPOPPPP
grandad'sMLQPP\LPPP
grandmaRKOPPTPPPP
grandma'sPPTPPMPPPP
grandmasMOUOPPPPPP
grandmotherPOPPPQPPPP
grandpaLLOPPZOPPO
grandparentsUNOPPNPPPP
grandsonPOQPPPPPPP
grannyPRNPPPPPPP
granny'sOQSPPOOOPP
grapePMUPPOPPPP
grapefruitLNOL]OOPPP
gratefulQPPPPPPPPP
grauONUPPPOPPP
grauwNJ[PPPNOPP
graveQPPPPPPPPP
grayOPQPPPPPPP
grazieNYLPPPOPPP
greatLcHOKPRPNO
greenKXJOONZONO
grewNOOPPOVOPP
greyNFcPOMOPOO
grey $MNXPPPMPPP
grey andPORPPOPPPP
grigioOMVPPPOOPP
grippingOONPPLXPPP
grisOMVPPPPOPP
gritaPORPPPPPPP
groinVHROORRPPN
grommetsTOPPPNOPPP
groundTHWPPONPPP
groundnutsPQOPPOPPPP
groundsNOPPPOPPOU
groupPWNPPONRMO
growPQPPPPPPPP
growingPOOPPNSPPP
grownRPPPPPPPPP
growsOLOPPSSPPP
growthJWLPPPTPPP
gruntingOPRPPPPPPP
gswPOSPPPPPPP
gtnMQQTSONONO
guantesNXNPPPOPPO
guantiOWOPPNOPPO
guardiaNWLPPPPPPP
guardianKNPPPPNPO\
guessOKOPPOZPPP
guidanceOPPPPPPRPP
guideOPQPPPPPQP
guided[KNPOOOOOO
guidelineLPOOPPOOWP
guideline forOPPPPPPOSP
guidelinesTOPPPPOOPP
guillainPNSPPPPPPP
gumSNMPOKXPPP
gummiesPOQPPPPPPP
gumsONOPPPTPPP
gunONPPPPPZOL
gunshotNOSPPPPPOS
gurglingPNRPPPPPPP
gurneyPQPPPPPPPP
gutUMMPPUOPPP
guttedPMNPPVPPPP
guyEQVOUMSOLT
guy inPPQPOPPPPP
guysKNPPPYNPPP
gymKL]OPOPKUO
hbELSPMNLRS
h $SRJRMNSONU
h ?LOPJVPOPWP
h agoSLSPPPNPPP
h inPJPXPPOPPO
h vsRPPPPPPOPP
haMTUNONVOMN
habOOSPPPPPPP
hablarPORPPPPPPP
haceONTPPPPPPP
hadKa9MFwKNJM
had aOPLMO`LOOO
had anNQMPPQRRPP
had hisPVOONNOPPP
had oneMMQPPTPPPP
had theNSOPPPRPOP
haemPQOPPPPPPP
haematemesisSNPPPPPPPP
haematologistOPPPPPPPQP
haematomaNOVPPOMPPP
haematuriaONPPPPTPPP
haemodialysisLPPUOPPPPP
haemoglobinTOPPPPOPPP
haemolysedQTMPPPOPPO
haemoptysisROQPPPNPPP
haemorrhageKSTPPNOPQP
hahaNVMPPPPPPP
haiMMOLO`NOOP
hairHMKPP\VPPP
hairdresserNORPPPPPRP
haldolONNNUPTPPP
half@[L]PXPNKL
half aPNPPPRPPPP
half anOQRPPOPPPP
half ofPQOPPPPPPP
half theRQNPPPPPPP
halfwayPULOPPPPPP
hallTQSPPNNPNO
hallpikeQPPPPPPPPP
hallwayPSOPPPPPOP
haloPOQPPPPPPP
haloperidolSNOSROOPOO
haloperidol forTPPMPPPPPP
halsMFcOPONPPP
halt^EOPPPOPPO
halveNPPOTPPPPP
handOCdOMNKOI]
hand $OTOPOPPPPP
hand andPOSPPOPPPP
hand isPQPPPPPPPP
hand'sPPPPPPQPPP
handedNXMPPPMPPP
handfulMOVOPPPPPP
handingPSOPPPPPPP
handleNJUPONVPPO
handle tearTOOPPPNPPP
handoutJ\MOPPPPPO
handoverSSKPPOOPOS
handsL=TOO\]ONO
hands $QJLPPP\POP
hands areOIPPPYPPOP
handschoenenOWLPPPOPPP
handwritingMMOPPNZPPP
hangTMQPPKLPSV
hangingPPSPPOOROO
hangtMI\PPPOPPP
happenQOPPPPOPPP
happensVNOMVNMNOQ
happens toPOPORPPPPQ
happierNVONNPPPPP
happilyPQOPPPPPPP
happyLeKPPLNOMO
happy $OTOPPOOPPP
happy birthdayPTOPPPPPOP
harbourPROPPPPPPP
hardLMYPPNQPPP
hard asNPSPPPOPPP
hardlyKP]POMMPPP
harmmHKNMNMONN
harm $dHLONOONOO
harm ?TPPOOPNPPP
harm inQPOPPPPPPP
harmedOQNPPTNPPQ
harmfulUNPPPOOPPP
harmlessPVLPPPOPPP
harmsTOOOOPPPPP
hartRPPPPPPPPP
hartmannsOPROSOPPOP
hasKc\BFlRFCG
has aLUQNOR]NGM
has anyoneWITNPNPPPP
has beenP\NPPESPOP
has betterOSPPPPPPPP
has bledPQOPPPPPPP
has collapsedPUKPPPPPPP
has droppedOMWPPNPPPP
has goneONXPPLOPPP
has hadPJOPPXPPPP
has itZHMOPONPWP
has justPMUPPOPPPP
has noRRIPPTPPPO
has runOSOOPPPPPP
has stoppedPNTPPOPPPP
has takenOQPPPOPPPP
has theSbPONKOOFN
has toQMMONNOPUV
hasn'tNMWUPLOPPO
hatH]SOOOLOOO
hatchPTPPPPPPLP
hateONOPPUPPPO
hatesPPVPPLNPPP
hatsOVNPPONPPP
haveD^CMQXMKP\
have aOSSQJRLNSP
have anQQOPPOPMTP
have beenPYIPPOPPOP
have myPROPPKTPPP
have noQORPPOPPPO
have theSR]QOONOBO
have toOINVPDONFn
haven'tPMQPPPPPPR
havingRHSOPLUPVM
having aPPVPPLOPPO
hayP[JPOMOPPP
hazardQQOPPPPPPP
hbMICXTQ_ONO
hb #1PLLUPPUOPP
hb #2KQMWOORPPP
hb #2.WPMPPOMPPP
hbaQPPPPPPPPP
hba #1QPPPPPPPPP
hbcOKOPPO[PNP
hbsagPJNPPVSPPO
hcaMRPPPRPPOQ
hcasPPOPPPPPQP
hccIPPPPPOYOP
hcgNHOMTO^ONP
hcpcsMOPIPPP]PP
hdHMQkCOOPOO
hduPSPPPPMPTL
heSHcFRSQPFQ
he asksOPRPPPOPPP
he canNUPPPPOPPO
he can'tPPQPPOPPPP
he getPWOIQPPPPP
he goQOOPPROPPP
he gotLMQPNWSPPP
he hasVLWPNMMPPP
he haveLMQPSOTPPQ
he isREaOONNPON
he justNMRPPNTPPP
he looksPORPPPOPPP
he needTPNPPOPPPP
he saysNSQPRMPPPO
he tookOLRPUPOPPP
he wantsQPPPPOPPPP
he wasOPRPPPPPPP
he'dROPPPPPPPP
he'llQOQPPPOPPP
he'sOKfQOFPMLR
he's #2TPNQPOPPPP
he's breathingOORPPPPPPP
he's goingPNSPPPPPPP
he's gonePLUPPOPPPP
he's gotPLUPPPPPPP
he's hadUTOONKOPPP
he's inPPLPPVOPPP
head]EWNNPPVHN
head $RQKPPOPUPP
head ctSOOPPOOPPP
head impulsePPOPPPQPPP
head injuryTPPPPPNPPO
head toQPOPPPPPPP
head upRNRPPPOPPP
head'sPNRPPPPPPP
headachePXRPPFRPOO
headachesOPNPPPTPPP
headachyPPQPPPPPPP
headedPRPPPPPPOP
headingONTPPPPPPP
headsPQPPPPPPPP
healSOPOOPPPPP
healingTNKPPOWOOO
healthPKPOPNKTQX
healthcareJQOPPPPORU
healthy[RKNONOOOO
healthy #2UNOPPOPPPP
healthy peopleQPPPPPPPPP
heapsQOQPPOPPPP
hearNYOOPIZOML
heardNUNPPQOPOP
hearingMUIOO^NOMN
hearing aidsNULPPUNPPO
hearing lossOOOPPPTPPP
hearsPPOPPRPPPP
heartZJ^MNUHLLL
heart #1RPPPPPOPPP
heart #2MOXPPONPPP
heart $\KMOOOPPOP
heart ?RPPOOPPPPP
heart attackPZOOPLNPPP
heart attacksQPPPPPPPPP
heart diseaseSOOSOOOPPP
heart failureOPLOPXPPOP
heart isONPPPTPPPP
heart rateLQUPPNPPPP
heart riskQPPPPPPPPP
heart scoreUNPPOOPPPP
heart troubleQPPPPPPPPP
heartbeatROPPPPPPPP
heartburnROPPPPPPPP
heatORSPPOMPPP
heat strokeMQTPPPOPPP
heatedRQOPPPOPPP
heaterPQOPPPPPPP
heatingNZJPPOPPOP
heavilyPORPPOPPPP
heavingOPRPPOPPPP
heavyOOPSPROPOP
hebTMPPPPPPPP
heeftMRTPPPOPPP
heelUKMPPQUOPP
heel painPONPPNVPPP
heel raisesSOPPPPOPPP
heightSLOPPTOPPP
heimOYJPPPOPPP
heldPPOPPPQPPP
helePORPPPPPPP
helicopterLPSPPPNOWN
helioxQPPPPPPPPP
hellPSOPPPOPPP
helloIYQPPRLPPO
helmetPROPPPPPPP
helmetsROOPPPPPPP
heloPROPPPPPPP
helpSV^MMHZKEL
help $MMdOPINPMO
help ?QPPPPPPPPP
help aQPOPPPPPPP
help atQPPPPPPPPP
help himMOLPPYPPPP
help inOOSPPPPPPP
help orPSOPPNPPPP
help peopleTPNPPOPPPP
helpedPRPPPNPPPP
helpfulQPPPPPOPPP
helpsRINOOcGOOP
helptUNOPPPPPPP
hematomaPPQPPPOPPP
hemiPOTOPPPONP
hemodialysisVPOLPPPPPP
hemoglobinVPLPPPOPPP
hemolyzedLWOPPPOPPP
hemoptysisLNUPPPRPPP
hemorhageRPPPPPOPPP
hemorragiaLVOPPPPPPP
hemorragieOPRPPPPPPP
hemorrhageROOPPPPPPP
hemorrhagicQPPPPPPPPP
hepKONSPXOPPP
heparinGLUNNM[OVO
heparin bolusLOO]NPKPPP
heparinaYMLPPOOPPP
hepatitisQPPOOROPOP
herJWaIRHPJHY
her $IOUPNL[PPQ
her ?SPOPPNPPPP
her atQOQPPPOPPP
her backPNRPPPOPPP
her chestPOQPPPPPPP
her daughterPUOPPMPPPP
her faceQOQPOPPPPP
her headOKVPPPPPPQ
her heartNOPPPTPPPO
her homeNPPPPRPPPP
her legsPNQPPRPPPO
her neckPMTPPPPPPP
her onQPPPPPPPPP
her ownPORPPPPPPP
her sisterOMUPPMRPPP
her toPULPPPPPPP
her upONQORRPPPP
herbalPPOPPQPPPP
hereAYYMMJYEaJ
here $HPXOOVJK_G
here ?SWOPPPOPHP
here forM]KOPPOOMP
here nowPPPPPPPPQP
here orRNPPPPSPNP
here'sOOOPPPVPOP
herniaYSMOOOJSOO
hernia inTPNPPPOPPP
hernia repairRPPPPPPPPP
heroinRNTOMPPPPP
hersPOQPPPPPPP
herselfPHQPPZOPPP
hesLEcPPNOPPO
hetMIcOOOLPOO
heuteOORPPPPPPP
heyPSPPOPOPOP
hfPOSUMONPOP
hf $QPPPPPPPPP
hfncROPPPPOPPP
hfpefQOOOOPPRPP
hfpef $QOPOOPPRPP
hfrefSPOMQPPPPP
hgbQQOPPOPPPP
hgb #2.ROPPPOOPPP
hiOIPOL\LOVO
hiccupsIOPOPQ[OOO
hiddenQPPPPPPPPP
hideOVKPPPPPPP
hie_LNNOONNOP
hierONSPPPPPPP
highSORPRMMNTO
high doseTOPKTPOPPP
high flowTOPPPPOPOP
high riskRPPPPPOPPP
higherXPPIOPPPPP
hijNG_PPOOPPP
hikerNOQPPPRPPP
hilarOPOPPOSPPP
hilfeOMUPPPOPPP
hillPSNPPPPPPP
him>D]PTTPOEe
him $;IRSXQVPOY
him ?NONOOSTPOR
him aOPPPRPPPPP
him inPOQOPQPPPP
him onROPPPPOPPP
him thePOOPPMPPPT
him toOPOPPSPPPP
himselfRRROPNOPPO
hindiOM]OPMOONO
hintsTNPPPPPOPP
hip_GAKLVaOMN
hip fractureUWONNOLONQ
hip fxQPPPPPPPPP
hip protectorsQPPPPPPPPP
hip replacementRPPOPPPPPP
hip'sPPPPPQPPPP
hipaaPOOPPPKPPW
hipsPPPPPPPPQP
hisP^QAHSXKF[
his backRNQNPOQPPP
his brotherPQOPPPPPPP
his chestPKWPPNPPPP
his headTOQPPOOPPO
his heartPPQPPPPPPP
his leftPNRPPPPPPP
his legsONMPPOVPPP
his lipsPPTPPMPPPP
his neckONUPPOOPPP
his ownOOTPPPPPPO
his wifeQXPPPIOPPP
historyPOOPRPORPO
hitMM\OSNMPON
hittingPNUPPNOPPP
hivQMJNOLYOPW
hivesKNXPQPNPPP
hiyaNPPPPRPPPP
hlaULPPPPPPPP
hoOEPLO`NOTP
hoarseMOYPPLPPPP
hoarserPPQPPPOPPP
hockeyOSPPPROPNP
hoistLWQPPONPOP
holdGUMR]FHNQ[
hold inQPOPPPPPPQ
hold itPPPPQPPPPP
hold offUPNPPOOPPP
holdingQN\PPMONKP
holdsN?LPPTTP`O
holePRPPPOPPPP
holesOWNPPPOPOP
holidayRROOPOPPPO
holiday $ORPPPPPPQP
holidaysPRPPPPPPOP
holterLMPPPQWPPP
homeYPSHEXHTTN
home $NSTPOQMQON
home ?UROPMPOPNO
home afterOROPPPPPQP
home andKQOPOWPPPP
home birthKEVPP\PPPO
home fromTLSNPPPPOP
home onLOOPORPPUO
home residentOORPPPPQOP
home residentsRPPPPPPPOP
home visitOPPPPPPROP
home vsROPPPPPPPP
home withJXRPPOOOPP
homecarePOPPPPPRPP
homelessOPQPPPPUIS
homesSMOPPOOOTP
homes $RNOPPOOOTP
honestPQPPPOPPPP
honestlyQHXPPPPPPO
honeyRWNNNOOONP
honey forRPPOOPPPPP
hongerOUNPPPPPOP
hookNUKPPOPOOV
hopePQPPPOPPPP
horaRMROPPPPPP
horasRSMPPPOPPP
hormoneUNNPPPPPPP
horrorOZJPPOOPPP
horseTQQPPOLPPP
hosePQQPPOPPPP
hospROQOPPPPPP
hospiceROPPPPPORP
hospitalTRINNOJN_P
hospital $TMPPPLPPUP
hospital ?POPPOPPPQP
hospital arrestUMPPPPPPOP
hospital withNKOPPYOPPP
hospital'sNVOPPPKPRQ
hospitalisedIOPPPPYPPP
hospitalizationQPPPPPPPPP
hospitalizedQPPPPPPPPP
hospitalsQPPPPPPPPP
hostelMLSOPXNPPO
hotKCQON[cOHO
hotelPQOPPPPPPP
hourQV]UOHJNLM
hour $LWUPPPOPLO
hour agoQNUPPONPOP
hourlyPPL[NOOOMO
hoursTLHVRBKT_P
hours $SOLWONRPNN
hours agoOSKUPPOPPP
hours andPWLPPMPPPP
hours orTMPPPPPOPP
houseMITONSIMeL
house $WMQPPOOPNP
houseboundSMPPPPPRPP
howd*+}9NEehH
how accurateRPPOPPPOPP
how bigSPPPNPPPPP
how commonVOONOOPPPP
how doFSEOME^ZeD
how effectiveLUPPPPPPPP
how farUOPNMOPUPN
how fastYMMXNJOOOO
how goodXLPNPOPPOP
how likelyQPPPPPPPPP
how longGHKXTZNJRV
how lowRPPPPPPPOP
how manyKDNcQMLNXO
how muchRKNmLHMMJN
how oftenNNT]LMNNPO
how soonVOMMPVOOOO
how toFSMHOUN^VL
how wasMYPOPPPOMP
how wellQPPPPPPPPP
how'sPRPPPPPPOP
hpv`MNKNQLPPP
hpv vaccineVPPKOPPPPP
hrPM^OLNKORP
hr #2FT[KMOTPPP
hr #3RNZPPOGPPP
hrgNOPOPOPWOP
hrlyQPPPPPPPOP
hrsHSSRPRKORS
hrtTMOMNWOPPO
hsSOPOPPOPPP
htnPMPOPONYOO
httpsOVOPPOOOPO
hubLMUPOPPOUP
hubbyLOMPPZOPPP
huddleNWNPPPOPPP
hugeNMSPPPSPPP
huggerPPOPPOPPRP
huisPUMPPPOPPP
humOPRPPPOPPP
humanPMPOOOOPPX
humidifiedSOPPPPPOPP
hundredOPOPPORPPP
hungMPWPOONPPP
hungerKZNPPONPPP
hungryOQPPPORPPP
hurryNOUPPPOPPP
hurt]SGOWJMPON
hurtingROOPPPPPPP
hurtsRRSPPLOPPN
husbandNPPPPTMOOT
husband'sPOLPPWOPPP
hustetPOQPPPPPPP
hvNOPPPQPPRP
hxGPNOWSSPPP
hyaluronicROPPPPPPPP
hydralazineOPPROPPPPP
hydroNQTPPPOOPP
hydrocodoneQPPPPPPPPP
hydrocortMOQTPPPPPP
hydrocortisoneJRPVOPPPPP
hydrofluoricPPQPPPPPPP
hydromorphoneNOPPSPPPPP
hydroxychloroquineSPPQMPPPPP
hydroxyprogesteroneQPPPPPPPPP
hydroxyureaQPPPPPPPPP
hygienePROPPPPPPP
hyoscineSMOLZOOONN
hyperbaricSNQPPPNORP
hyperemesisRPPOOPPPPP
hyperkalaemiaMORPTPPPPP
hyperkalemiaPPSOPPNPPP
hypertensionNQMN[NMPOP
hypertensiveMWMPOPPQPO
hypertonicTOPOOPOPPP
hypertonic salineTOOOOPPPPP
hypoPPQQPPOPPP
hypoglycaemiaRPPQNPPPPP
hypoglycaemia $RPPQNPPPPP
hypoglycemiaOPOUPPOOPP
hypopigmentedLNOOOPZPPP
hypotensionVOLPPPOPPP
hypotensiveMPVPPPMPPP
hypothermiaUWLPPKLPQP
hypothermicMNZMPOOPPP
hypothyroidNPPPPVNPPP
hypothyroidismQPPOPPPRNP
hypoxiaOPPPPPMTPP
hypoxicQPPPPPPPPP
hysterectomyPLRPPRPRPP
i5;NNQgBYUm
i addMPPPTPPPPP
i amNHgOONMOOK
i askPXPPPOPOLO
i beMJNNRUTJOZ
i bringWQMNOPOPPO
i callNMQPQNONVQ
i canNMXPOPOPPP
i can'tNYDPPZMPPP
i cannotPPTPPNOPPP
i cantOOSPPPPPPP
i codeNOPOPOP]HP
i cutOPRTNOOPPP
i didOOXPPJPPPP
i doTKVMTSKNON
i don'tOK[PQKPPPP
i drinkOMOPMYPPPO
i feelPNWPPKPPPP
i findOMPPPOPPVP
i getMXLNNUJM\L
i giveKNS_PNOOKN
i goLRLRPRPPTO
i gotOSLPPQPPPP
i hadROPPPPPPPP
i haveHL\POVLV@Z
i justSUNPONOPPO
i keepQ@LPP`PLNY
i knowOOUPQNOPPO
i leaveNVOPPNPPNQ
i meanQOTPONOPPP
i needJPIRP\OROO
i onlyQSRPPLOPPP
i prescribeQNPPPMPOOV
i pushLONUOUOOOO
i putLOSOVJNbHL
i readNVPOPPNPPQ
i refusePPPPPMPONW
i repeatNOPXPNPOOO
i ringJMTPRKPOYO
i runOMPSRTOOOM
i sawN\OOPJPNPP
i sayQKOPOVRPOO
i seeOIWPPSXPRF
i sendQKSPPOPPVM
i shouldOPOPSQPPPP
i startPMOSOSPPPP
i startedPNNPPUPPPP
i stillQNMPPSOPPR
i stopXLMONSPPOQ
i takeSHNNK\NOQU
i tellCMIOQLaOQY
i thinkMGSPQTXONO
i tookPFgPPDPPPP
i tryPPOPPSPPPO
i useUSPNRNPQMO
i wantSOVJOPPPPO
i wasOAZPO\OOON
i willO\LPPLPPPO
i workOMQPPUPPPP
i wouldSPOPQNPPPP
i writeONQPPOPWON
i'dTOUPPKPOOO
i'd likeUOMPPPPPPO
i'llN^MPPKNPPO
i'll beOXNPPMNPPO
i'm=XZLE|GLKE
i'm #2JMROO^MPPO
i'm aLJNPP^OOOO
i'm inPKZPPKPPPP
i'm notWKRPPMPPPP
i'm offPSQPPNPPPP
i'm onPUNPPMPPPP
i'm thePIRPPVPPPP
i'veEOUMQcLNNM
i've aNFNPS\OPPP
i've beenLUOOPRPPPP
i've gotQLWPONOPPP
i've hadNNOPPVPOPP
i've putPTOPPOPPPP
iaRPPPPPOPPP
ibsXOOONPOOPP
ibs $SPPOOPPOPP
ibuprofenPNNPVRNOOO
ibuprofen for]OPDPPPPPP
ibwOPPQPPPPPP
icWQOKNPPPPP
icdFMNOPNMjLO
icd #2KNOOPON]PP
icd forLNPOPPPXOO
iceIY`PPOJNIO
ichLTYOPOKOPO
icosapentMVPPOPPPOP
icpQOQPPPOPPP
icsVPPPKPPPPP
ictusOUOPPPOPPP
icuPNJKKOFJoS
icu $HLOOOONOeN
icu ?EMPPORNM[V
icu deliriumSPPOOPPPPP
idKLPOONQO\Q
idarucizumabKOPXOPPPPP
ideaOPPPQPQPPP
idealMPPWPPMPPP
ideasHJOOPOcOPO
ideationQROOPPPQPP
identifyPKNPPPYPPP
idkPLPPPUPPPP
idosoUOMPPPPPPP
iePORPPPPPOP
iemandLTTOPPOPPO
ieriOWKPPPPPPP
ietsPSNPPPPPPP
ifS;8[XDF]Lv
if aVJPPPJPPRV
if heIQEPRLYUNW
if iNE[OQIONM^
if itNOOPPWNPOP
if it'sRPPPPOOPPP
if sheRPPPPPOPPP
if someonePSNPPNPPRP
if theTMJPPLOTOW
if theyQUPPPNPNQN
if weQPLOPONVLV
if youUROOPPNOPO
igTLOTPOOOPP
igmNCMNPOiMOO
ignoreO[LPPKOPPP
ihdMPPTPPPPPP
iiQNOPOPOVNO
iii]HKPPOPTON
ikRI[PPONPOO
ilOR^OONLONL
ileusTPNPPPNPPP
iliacaTOOPPPOPPP
illQPPPPPPPPP
illnessQOPPPPPSPN
illnessesOPPPPMUPPP
ilsTNPPPPPPPO
imPJacDYGHMH
im #2OONRPSPPPP
im forMPPTPPPPPP
imageQOPPPPQPOP
imagingUOOPPPOPPN
immediateUNNPPPOPPP
immediatelyNLXPPPOPPP
immersionRPOPPPPPPP
immunisationOROPPPPPPP
immunoglobulinNMOQXOOPPP
immunotherapyUPONPOPPOP
impairmentOPPTNPPPPP
impellaQPOPPPPPPP
implantNNOOZOOPPM
improveXKOPPPPPOP
improvingPVNPPPNPPP
impulseQPOPPPQPPP
inVPNTnKP5QJ
in #1DuLXNEEPNM
in #2F^PSKNUOPL
in #4NNNSPUNQPP
in $EQWUMWNROM
in ?OWNPPMPPPP
in aEDJUaEbQKS
in acuteQPPPPPPPPP
in adultsROPPPPPPPP
in afRPPPNPPPPP
in anKOOWSOPPON
in andKTPPPPPRPP
in arrestRPPULPPPOP
in asthmaNOOOVPPPPP
in bayNcBOPOOPPP
in bedILMNOX[POP
in betweenQOQPPPPPPP
in bothOMYPPONPPP
in bronchiolitisQPPPPPPPPP
in byOOUPOPOPPP
in careRMOPPPPPMU
in childEOROUOWPPP
in childrenVPPMOPOPPP
in chronicNRPPPPPPPP
in ckdWOOWCOQPPP
in clinicSROOPPPPOQ
in copdYMOPNPOPPP
in covidTPPMOPPPPP
in ctLGbPOPMPPP
in diabetesQPPPPPPPPP
in dialysisNOOTQPPPOP
in ed^OOLOPMPPM
in egfrOPOZIPPPPP
in elderlyQOORPPPPOP
in fieldPKSPPSOPQP
in firstGMOOaPOQOO
in fivePPRPPPPPPP
in forL_OQOMOPMO
in frailQPPPPPPPPP
in frontTOUPPMMPPO
in generalSOOPPPPPPP
in healthyROPOPPPPPP
in heartROPPPPPPPP
in herFNRPPO]POP
in hereP_LPPOOPGP
in hisLGTPPZMPNT
in hospitalUHOPOXOPOP
in houseVKQPOLNPWO
in icuSMNONRNPVN
in intensiveRPPPPPPPNP
in itQPRPPMORPP
in junePOOPPSPPPP
in kidsZPOONOMPNO
in labourQNPPNPPPTP
in lawKPNOJ`OPOO
in lowWOOPPPLPPP
in marchNUJPPUOPPP
in mayJSLOQWSPNO
in menXNPOLPOPPP
in myRO[OOBXOMP
in nursingTPOPPPOPPP
in obesityUOPPOPOOPP
in olderSPOPPOPPPP
in onISNPWPOPPP
in oneTDNURNWOOO
in ourNITOOUMOTR
in outRPOPPPPPOP
in overXMQOPPMOOO
in palliativeUNPPONPPPP
in peopleUOPOOOPPPP
in personPRPPPPPPOP
in pregnancyQKNVTNKPRP
in primarySOPPPPPOOP
in rangeJ^OHJOXPPP
in resusMUKPPPPPTP
in roomXXDNPLLPVP
in sepsisROPPPPPPPP
in septicQPPPPPPPPP
in severeRPPOPPPPPP
in smallROPPPPOPPP
in someoneRLMNYOOPPO
in statusSPPOOPPPPP
in stemiRPPPPPOPPP
in stillOOTPOPPPPP
in stockOTOPOPOPPP
in teensUNPPNPPPPP
in tenOQQPPPPPPP
in thatSSPPPLNPPP
in theRT\HEGQT`E
in theatreOJTROTNPQO
in thereOUOPPPOPOP
in thisDLKTNMROkK
in traumaROMTPPOPPP
in triageMWRPONOPPN
in twoNLKSPPYPPP
in typeUOPPNOOQPP
in vJJPPPP^POP
in withKOQPQQPRPP
in womenRPPPOPPPPP
in yourNMPPPPPPVP
inappropriateRPPPPPPPOP
inboxN[NPPJPPPO
incendioOTOPPPPPPP
incidence[OOOKOOPPP
incidence $WPOPKPOPPP
incidentLYNOPOKRUL
incidentalPPPOPOUOPN
includedOJOPPPP[NP
includesONPPPPNXPO
includingNWMPPOPPPP
incomeUOPPPPNPPP
increasePOOQOTPPNP
incubatorOROPPPPPPP
indapamideQPPPHPWPPP
indemnityPOPPPOPPPS
indentMRPOPPOOUO
independentQPPPPPPPPP
indexOOOPPNUPPP
indiaOPPPPPPPPQ
indomethacinRPPPNPPPPP
inducedPPPPORPPPP
inductionVMMLOTNMWO
induction atOVKOPTOPOO
infantKLQZOOROOO
infant $SOOPPPOPPP
infantsROPPPPOPPP
infarctXNOMOPOPPP
infarctusSOPOOPPPPP
infarktTNPOOPPPPP
infartoXXHOLOOPPO
infectedRNOPPPSOPP
infectionOMPNPUSOPO
infection $SOPPPPOPPP
infection ?KSOPPOTPPP
infection inSOPOOPPPPP
infectionsSPOPPRONPP
infections $QPPPPPPPPP
inferiorOPRPPPPPPP
infiltrationQPPPOPPPPP
infliximabMPPOTPPPPP
influenzaQPPPPPPOPP
infoPRPPPOPPPP
informNONOPNNN[P
informedNSVOPONNPO
infuseMPPSSOPPPP
infusionNRNeMJKQLN
infusionsQPPPPPPPPP
infxnQOPPPPPPPP
ingestedOONPPPUPPP
ingestionROQPPPOPPP
inguinalUPOPPPMPPP
inguinal herniaTPOPPPNPPP
inguinelQPPPPPPPPP
inhalationGNYUPONPPP
inhaledTLTPOONPPP
inhaled steroidQPPPOPPPPP
inhalerQFPPP_PONM
inhalersPQPPPPPPPP
inhibitorLOOL]POPPP
inhibitorsSQPPMPPPPP
initialKOO[NPOPOP
injJNOUNONXPP
injectTPPPPONPPP
injectedOPRPPOPPPP
injectingQPPPPPPPPP
injectionKMPOQWLUPO
injection $WNRPOOPNNP
injection ?KPPPPWNRPP
injectionsTOOOPPOQPP
injektionQOPPPPPPPP
injryQPPPPPPPPP
injuredOUMPPPPPPO
injuriesVJLOPWMPRO
injuries $THNPPYNPOP
injuryRLWOOOMOMV
injury $PPOOPOOONW
inmateOORPPPPPPP
innerQPPPPPOPPP
inpatientPNSPPPPQNP
inptNOPPPPOUPP
inquestPOPPPRPPPP
inrRIM^IMUNOP
inr #1SNPQPPOOPP
inr #2.ONKWMOVPOP
insPKRPPPPOUP
insertionQPPPPPPQOP
inshallahLWNPPPOPPO
insideJIVOOOWOUO
insistsUNPPPMPPPP
insolesQPPPPPOPPP
insomniaUUOPPLOOOO
insomnia $ROPPPPPPPP
inspectorOWMPPPPPMP
insteadQUXINQMSMO
instead ofVQZINONONO
instructionsNTPPPPPPOP
insufficiencyRPPPPPOPPP
insulinQOUNRJLM[N
insulin $OPNNYPOPMP
insulin forTOPOOPPPOP
insuranceIRLPPON_NO
intactQPPPPPPPPP
intakeRPPPPPOPPP
intensivRPPOPPPPPP
intensiveUOOPPPPUIP
intensive careSPPPPPPPNP
intensivistXMPPPPOPNP
intentOPOPPPOTPP
interNPPPPPPPSP
interactOKNO^OMOOP
interactionQPPORPOPPP
interestedROOPPPPPPP
interestingL[MPPNOPPO
intermediateTOPPPPPOOP
intermittentOOOPPPUOPP
internNZLPPONPNR
internsPQOPPPPPPP
interpretOLOOPPXPOP
interpreterNIJPPOLX\O
interseptTPPONPPPPP
intervalHKJ`LO]ONO
interval $KNO_MOOOOP
interventionQPPPPPPPPP
interventionsSOPPPPPPPP
interviewPUOPPONPPP
intoO]TQMJIOQN
into aPPPQPPPPPP
into theQOSPPOOPPP
intoleranceQPPOPPPPPP
intracerebralQPOPPPPPPP
intralipidOQPQPPPPOP
intramuscularPNPPPPPPSO
intranasalSOQQOPPOOP
intranetPOPPPPNL\K
intrathecalSOPPPOPPPP
introductionTOPPNPPPPP
intubateOLZPOPPONO
intubatedPSQPPPMRPN
intubationOSNPPOOTOO
invasiveSPPOPPOPPP
invertedPORPPPPPPP
invitedPPPPPQPPPP
invoiceONPOPPPXMN
involvedPLNPPP[ONN
ioPLVPPOPPOP
iodineQPPPQPPPPP
iopOOSPPPNSOP
ipdROPPPPPPPP
ipratropiumKLNRUOWPOO
iqZOPOJPPPPP
irPNRPPPPPPP
irmaONSPPPPPPP
ironQRTPLNMTNP
irregularNKNOPO]OOO
irregular heartbeatROPPPPPPPP
irrigatingRNQPPPPPOP
irrigationUOOPPPOPPP
isEfN@K\HIVZ
is #1NPPQPTJNVO
is #2HHVRNgFOOO
is #2.PLRRTSNNNP
is #3PNPPPSLUNP
is $NOOPPQUPOP
is aWCOMNJL^I_
is aboutND]POSQPPO
is alreadyRNRPOPPPPP
is anONQPPOOULS
is askingMLRPQOOROS
is atN[JPPOOPPP
is backWPNNOPOPPP
is beingOSOPPPPPOP
is betterRPPPPPPPPP
is bleedingPMYPPKPPPP
is breathingPTNPPOPPPP
is brokenPWMPPOPOPP
is cleanSPOPPPPPPP
is closedSPOPPPPPNP
is coldPPQPPPPPPP
is comingOLZPPLPPPP
is deadPQPPPPPPPP
is doingRPQPOPOPNP
is doneQWKPPNOPPP
is downPQQPPOPPPP
is duePVLPOPPPOP
is emptyPVOPPNPPPO
is fineQPPPPPPPPP
is finishedPK\PPJPPPO
is forNJSPPOPPWP
is freeMONPOOUNUP
is fullKYLPPLWOPP
is goingOROPPRPPOP
is havingPPRPPOPPPP
is hereO^NPPPOPGO
is inJdQPOFOPNO
is it?EATPYrDJ]
is killingLRNPPVOPPP
is lockedQNSPPPOPOP
is minePTNPPOPPPP
is missingOUNPPPPPPP
is morePPQPPPPPPP
is myOPLPPVPOOP
is negativePLOPPUPPPP
is normalSMPPPSNPPP
is notSM[PPINPOP
is nowQVJPPPPPPP
is offMZKPPOPPPO
is onMeLOWPLNEM
is oneVOOSNPNPMO
is onlyQROPPOPPOO
is ourOOPPPOPOUO
is outMUQPPQOPOP
is overPTNPOPPPPP
is readyPROPPPPPPP
is runningPRQPPOOPPP
is safeTPPPOPMPPP
is saferQPPPPPPPPP
is shakingPOPPPQPPPP
is takingPQOPROPPOP
is thatI0DSY__RM[
is theEPJWVF\WEV
is thereY>HOOLPTeN
is thisIDKOPUiOMO
is upRYLPPPPOJP
is withMYNPOOOPOO
ischemiaRPOPPPOPPP
ischemicLPPTPPPPPP
ishPNSPPPPPPP
islandORPPPPPPPP
isn'tNTROPLRQOO
isntPMSPPPPPPP
isolatedUMOOOOSOOO
isolationNQPPPPLOUP
isoniazidNOQONWMPPO
isosorbideVPPPMPOPPO
isotretinoinRPPPOPPPPP
issueKPPOWPPPPP
issuesLUPPPPOQPP
istSRSOPNMOPO
it`HFTPHTLMZ
it $LiHPREXMHN
it ?QMLRO\LOON
it againPKVPPPPPPP
it aloneQPPPPPPPPP
it andLPQUPKTPOP
it atPSOPPPPOPP
it backPQQPOOPPPP
it beWHMTPNQSPO
it betterROOPPPPPPP
it changeTNOPPPPPPP
it doQPPPPPPPPP
it doesPNWPPLPPPP
it downUXLOPKOPOP
it forRVOOOWOLJO
it goesLTPPPQOPPP
it hasNSRPPOPPOP
it helpPPOPPSPPPP
it hereSMRPPPOPPP
it inQTLPPPOPPQ
it isWIROONOOVM
it justORPPPMOPSO
it keepQPPPPPPPPP
it lowerTPPPPPPPPM
it matterPNPPTPPPPP
it needONRPPPPPPQ
it nowOHPPPPPPZO
it offTKWPNPOPPO
it okPNMON^NPNN
it onPQOPPONLVP
it onlyUROPPMOOPO
it orMNNQUQOPPP
it outSQKOPSOPPO
it preventQPPPPPPPPP
it reallySOPPPOPPPP
it safeTMNNVONPOO
it shortenQPPPPPPPPP
it slowRPOPOPPPPP
it stillPOPPPPPOSO
it thatPPPPPROPPP
it theKNNOOP\PPP
it toOOTPPOPQOP
it tooVOPPONOPPO
it truePPPPQPPPPP
it wasPSNPOULPOP
it withJOOPPWOPPS
it workRPPPOQPPOP
it worthVOPPPLPPOP
it'sR`RNNMJNNM
it's onPNRPPPPPPP
it's theNJPPPZOPPP
itchVPPORNKOPP
itchingLMKPP[SOPP
itchyKMJPOP`OOP
itemCGJOOOLzMM
itraconazoleRPPPOPPPPP
itsO_MSNKLSMO
its ownROPPOPPTNO
itselfVRMOOPOPPP
iuFNOaOONPPP
iudNKLOOYNSSO
ivLFNoLJGOXL
iv $OKO\NONPRO
iv accessQPSOPPPPOO
iv ironRPPNPPPQPP
iv toSMPYKOMPPP
ivcSOPPPPPPPP
ivePKYPPQMPPP
ivermectinTYOPNINOPP
ivermectin forPPPQPPPPPP
ivermectineQPPPPPPPPP
ivfQFOOOaMPPO
ivigPOOTOPOPPP
ivsOOPPPPPPRP
ivyLPOPPWOPPP
jNSPPPPPPPP
j'aiPLUPPPPPPP
jaKPYOPPPPPP
jabVFQOPQOPNU
jab $KFRPWWOPPP
jab forQPPPPPPPPP
jabbedSRPPMPPPPP
jabsQMOTRMOQNQ
jakQPPPPPPPPP
jamN]JPPNMPNS
jambeOLVPPPPPPP
jammedPQPPPPPPPP
janPJMPPYPPPP
januaryPPPPPQPPPP
jaundiceNOOPPPUORP
jaundicedNPPPPOTPPP
jawNHdOPLMPPP
jaw lockedOMVPPOOPPP
jeKR^NOONKOO
jehovah'sWPPPPPPPNL
jehovahsLKPPPPNON^
jelloPVMPPPOPPP
jellyPVNPPPMPPP
jellyfishSNPPPPPOPP
jerkingPLVPPOPPPP
jetztOLYPPPNPPP
jiOSOPPPOPPP
jobPPLPPTNRPO
jobsPQPPPPPPPP
john'sMPOPVOPPPP
john's wortMPOPVOPPPP
johnsPOOPSOPPPP
jointGLNNONcSOO
jokeORPPPPPPPP
jokesPRPPPOPPPP
jokingPSPPPMPPPP
joking $PTOPPMPPPP
jollofMTOPPPPPPP
journalMXOOPPOPPN
journal clubPTOOPPOPPN
joyM[EPPVNPPO
juice\YDNUIOPON
jumpOK]PPMOOOO
jumperPQPPPPPPPP
jumpingPQOPPPPPPP
juneOTMPPRPPOP
juryORPPPOPPPP
justRP[KMQXKMI
just aMPLPPVQPPP
just asUNOPOPPPPP
just droppedPNRPPPPPPP
just foundQOOPSPOPPP
just goneNUOPONPPPP
just gotSQNPPPOPPP
just hadONTPPOQPOP
just meOSPPPPOPOP
just nowOOWMPOOPPP
just startedPOPOTOPPPP
just stopNPPPOUPPPP
just stoppedONTPPPPPPP
just takeQPPPPPPPPP
just thePVKPOORPOP
just toPPQPPPPPPP
just toldOPRPPPPPPP
just wentOKWPPPPPPP
kDWNZPHbKJM
k #2.OPWNROKPPP
k'sNUPPPPPOOP
kaPMTPPOOPPP
kaliumNNVPPPPPPP
kamerPKVPPPOPPP
kamiOZMPPONPON
kanLSVPPPNPPO
kangarooTNOPPPPPPP
kannNSQPPPOPPP
kantineOQQPPPPPPP
kawasakiOPPPPPQPPP
kayaMNUOORPPPP
kclOOOYOMOPOP
keelNMVPPPPPPP
keenQPPPPPPPPP
keepaJJQLZIKHY
keep herQOVPPLNPPP
keep himNPPPPKPMP[
keep itNTNPPPPPPP
keep theNZRPPPPPGP
keep themTQNPPOOPOP
keepingSQQONOPPPP
keepsQTJOMSLUSN
keeps gettingOPOPORPPPP
keeps sayingOQQPPOPPPP
keflexMPPSLUPPPP
kenalogQPPPPPPPPP
kenyaQHLPPPYPPS
keptPHQPPNOO[P
ketaminaROPOPPPPPP
ketamineMOPRXMNOQO
ketamine forRPPPOPPPPP
ketamine inKMOP[POPPP
ketamine vsQPPPOPPPPP
ketoacidosisTPPMPPPPPP
ketonesKKROMO\PSO
ketorolacSOPLTPPPPP
kettleG]QPPONOPO
keyJ`GPOPONTO
keyboardPXLPPPPPMP
keyholeTMPPPPPPPP
keysP[NPNMPPNP
keysafePOQPPPPPPP
kg9@M}GQBKYM
kg $MOI[WNNOOO
kg andLOOZNPOPPO
kg childOPPROPPPPP
kg forKPPWPPPPPP
kg howOPPRPPPPPP
kg kidPPPROPPPPP
kg ladyPPPQOPPPPP
kg minOPPTNPPPPP
kickONQPPPOUOO
kickedNKWPPPPPPP
kickingPPPPRNPPPP
kidNIYQRMTOMQ
kid $KRIQUOVPPP
kid inOTPPPOOPPP
kid withXONPONOPPP
kid'sQSPPPIUPPP
kiddoNNOPPOWPPP
kidneyRGMGaSUOMO
kidney damageTOPOOPOPPP
kidney transplantQPPOQPPPPP
kidneysSNMVNPOPOP
kidneys ?QPPOPPPPPP
kidnyQPPPPPPPPP
kids[KVWFQQMKN
kids $NOP]MOPONO
kids ?PRPPPPPPOP
kids withTQPPOPMPPP
killLPMOPZPOPO
killedPRPPPOPPPP
killerPQPPPPPPPP
killingNZMPPNNOPO
killing meMVOPPPOPPP
killsRPOPPPPPPP
kiloKLO`NNPOOO
kilosNPOVPONPPP
kinOQPPPPPPPQ
kindROQOOROPOP
kind ofPOOPPSPPPP
kinderSOPOPPPPPP
kinder toSOPOPPPPPP
kinderenROOPPPPPPP
kindlyONWPPOPOOO
kitNSROPOOOQO
kitchenGXOOOMNM[O
kitsSNMOPOPPVP
klaarNOVPPPOPOO
kleinePMTPPPPPPP
kmPLUPPPPPPP
knee\MIKLSZSKK
knee $YKONOROPPP
knee ?POPPPPPRPP
knee arthritisQPPPPOPPPP
knee injectionOVNPOMPQPP
knee isKOOPPYNPPP
knee oaRTPPPMMPPP
knee replacementRSPPPOOOOO
kneesMITOTTQOPO
knifeOD[PPNOPPV
knittingPQOPPPPPPP
knockSPOPRPNPPP
knowHHTQWPSKXO
know $PRNOPPWPNM
know howMUPSPNPPMP
know ifQSMPPRPPQM
know whetherPPPPPQPPPP
knownPNPN]NLPNO
knowsOYOPPNOOMP
knucklesOQNPPPRPPP
koMNSOPTOPPP
komPJXPPPOOPP
kommtQMTPPPPPPP
kortisonXLPPPPMPPO
koudPNSPPPPPPP
krampftPOSOPPPPPP
kreißsaalJM\PPPOOPP
kriegMUOPPPOPPP
krijgtPORPPPPPPP
kyaOVOPPOOPPP
lLM\OORLOOO
l #1OPMOPOWPPP
l'avcRQONPPPPPP
l'enfantZKOOOPPPPO
l'imprimanteNYKPPPOPPP
l'otiteVMOPPPOPPO
la`OdLMMGJMJ
labKNOMOLGIsL
lab $NQMPPPOTTN
labaQPPPOPPPPP
labelPSOPPOOPOQ
label printerPRPPPPPPPP
labelledOSNPPPPPPP
labellingVNOPOPPPPO
labelsMWKPPPNOUP
labetalolLOOTSPOPPP
labiosONTPPPPPPP
laborSVLNPNOOOP
labourPNZQNMMOQO
labour wardJOYPPPOPPO
labsSNOOPULPPP
lacQPPPPPPPPP
lacerationPPOPPPOTPP
lactamQPPPOPPPPP
lactateONYOMMQNUN
lactate #1NMVOMOTPOP
lactationHMOLbPOOPP
lactobacillusQPPPPPPPPP
lactoseUOOPPPOPPP
lactuloseQPPPOPPPPP
lacyONMPPOYPNP
ladKH^PPPYOLK
lad'sPPQPPPPPPP
ladderQMTSONNQPP
ladiesQOQPPPOPPP
ladoPORPPPPPPP
ladsPMSPPPPPPP
ladyHMNQVG]OTM
lady $NLLOSPYPPP
lady inQVPOOPNPOP
lady ofOOPSPPOPPP
lady onPOTPPPNPPP
lady whoPLNORPPPVO
lady withSUMQNNNPPP
lady'sOQPPPPPPPP
lagevrioQPPPOPPPPP
lahPROPPPPPPP
lamaKYPPLPPPRP
lambingOOOPPQRPPP
lamictalOOOPPPSPPP
laminectomyQPPPPPPPPP
lamisilQPPPOPPPPP
lamotrigineQOOPUNNPPP
lampNYQPPIOPPP
landedOTNPPPPPPP
landlordPOSPPNPPPP
landsRPPPPPOPOP
langKMRMU]IPPP
languageUMOPPPPPOQ
lanyardPSOPPNPPPP
lapTKVOOMQRNO
laparoscopicQOPPPPPQPP
laptopN^PPPJPPKO
larcQPPPPPPPPP
large[MMPPPMOOP
largerNPPPPPRPPP
laryngospasmOTQPPNPPPO
lasLTTPPPOPPO
laserWNPOOQMOOP
lasixKOOYPPOPPP
lastNTHTKYPROL
last monthTLQPPPPPPP
last nightVNWMXILOOL
last timeTOOPPNPPPP
last week@NMPOW\OOV
last yearSKOPOVOPPP
lastedTPNPPOPPPP
lastingQOPPPPPPPP
late]PAHMOKMV`
late $TVNOOONOOO
late forRSPOONPPPP
late toSPNMPUOPPO
latelyPPOPPPQPPP
latencyQPPPPPPPPP
laterXXMLPOKOOO
later $NVSNPPMOPO
later ?SPNPPPOPPP
later onPSMPPPPPPP
lateralGMKPPPdOON
latestPPPPPOPPSP
latexJMOP`OOOOO
laughingPRPPPOPPPP
laundryOTNPPOOPPP
lavageTMOPPPLUPP
lawCIKNJXGLH}
law $LLPOPMNMKf
law'sPOOPPSPPPP
lawfulKMPPPPPPN]
lawsVMOPPPPPOP
lawyerLLOPPOPOP[
laxativeSPPPNPPPPP
layROPPPPPPPP
lbNPOSPQPPPP
lbpRPPPPPOPPP
ldQPPPPPPPPP
ldaSOPPPPOPPP
ldctQPPPPPOPPP
ldlRPPPPPOPPP
ldl #3QPPPPPOPPP
ldrLMZPPONPPP
ldr #1LMZPPONPPP
leMJeOOOKOON
leadMPSPPPNPSP
leaderVMPPPPPMOP
leadsPPQPPPPPPP
leafTMPPPPPPPP
leafletRPPPPPPPPP
leafletsM[KPPOPPOO
leakNPRPPPPPPP
leakingNRNOONVPOP
leaksPQPPPPPPPP
leaningKKWPPNUPPP
leapWLOPPPPPOP
learnPQPPPPPPPO
learningLVLPPONOXN
leastURNPPOOONP
leaveTWKKOGDSiI
leave $LOONPMLS[Q
leave ?RSPPPPMPOP
leave himPPOPPRPPPP
leave itXKOPPQNPPP
leavesOVPPPNOONQ
leavingRUOPPPPOLP
lebenPORPPPPPPP
lecanemabPPPPOQPPQP
lectureOZLPPNNPPP
ledYNOPPOOONO
ledgePKUPPPPPPP
leeOVPPPKPPPO
leftFYYMLN[NGQ
left $JVNONN[OON
left aOPRPPPPPPQ
left armONVPPMOPPP
left eyePMPPPSOPPP
left inOXIPPNNPMX
left mainVOOPPPLPPP
left thePSPPPPPPNO
legJK[OMNYNOO
leg isPNTPPOOPPP
leg painOPOPPRPPPP
leg ulcerNNPPPPUPPP
leg ulcersQVNPPOMPPP
legalONMOMLNONd
legal toPNPPPPPPOT
legallyLKOPONPPM`
legally $OOPPPPPPNU
legendOSOPPPPPPP
legionellaQPPPPPPPPP
legsNJUOOZSNOL
leisurePQRPPPPPOP
lengthROPPPPPPPP
lensesQPPPOQPPPP
leqembiRPPPOPPPPP
lequelUPOONPPPPP
lesVRPOOONPON
lesaoRPPPPPPPPP
lesionSJMPNPYROP
lesionsIMNPPP^PPP
lessdKQOOMJONO
less $QPQPPOOPPP
less likelyQPPPPPPPOP
less thanROPPPPPPPP
letIIOONZOOWS
letrozolePPPROPPPPP
letsSOPPPPPPPP
letterINJNOQN_NV
lettersTWLPPOOPLP
lettingPSMPPPPPPP
leucKPPPPPVPPP
levelPMVRNIM^MN
level #1XMSDPNOZNO
level $QPOQPPPPPP
levelsLNOM^OOOOP
levetiracetamMVRRLPOONP
levoOOPPRPPPPP
levodopaPPPPQPPPPP
levofloxacinRPPPOPPPPP
levosimendanTOPOOPPPPP
levothyroxinePPOTTNNOOO
levresONTPPPPPPP
lewyPPNOPPSPPP
lexaproNPOOOYPPON
lftOJOPPO\NPO
lftsLPPPPOVPPP
liabilityMNOPPPPOOX
liableOJOPPOPPK_
liaisonNWMPPPPPPP
liberalROOPPPPPPP
libraryFQJPPLOPeO
licenceONOPPOPZON
licensePPPPPNPPPR
lidocainSPPOOPPPPP
lidocaineRXOOOOOOMO
lieONROPRPPPP
liegtONUPPPPPPP
life]WLWLGKOON
life $SOPPPPPPPP
life ?QPPPPPPPPP
lifeguardPOQPPPPPPP
lifelongQOPPPPPPPP
lifestylePPOPPQPPPP
liftJUYOOOMOTK
lift $NPTPPOOOTM
lift herPPQPPPPPPP
liftedPRPPPOOPPP
liftingQGKOOUZPOO
lifting aNLPPPVPPPP
liftsPROPPOPPPP
ligatureSMQPPPPPPP
lightSWROPIMOOO
lighterPNRPPPPPPP
lightningOLWPPOOPPP
lights\SGPPONPPN
likeEVZLMXXLKK
like #1PMOPPXMPPP
like aFXUPOSPOON
like anPQSPPMPPPP
like toWOMPPOPPPP
likelihoodWPPPPOMPPO
likelyQMOPOOYONO
likely isQPPPPPPPPP
likely toTOPPPOPPNP
limbYNPPKPOQPP
limeNTPPPPOPOP
limitJHKTOONNX]
limitationsKPPOPPPOOY
limitedPPPPPPPQPP
limpKLYPPNSPPP
limp $POUPPNNPPP
limpingKPMPPL\PPP
linagliptinPPPPPPPPQP
linePLTLLI^MWN
line $OLMOQNTVOP
linedPJXPOPPPPP
linemanOOTPPPOPPP
linenMVMPPROOPP
linesNSLOQPWONP
linezolidLQPPUPPPPP
linkO^JPPMONOP
linoOPRPPPPPPP
lipHHIOPMeXOO
lipidRNROOPOPRP
lippenPMUPPPOPPP
lipsNIbPOHPPPP
lips arePOWPPKPPPP
liquidLMRUMOOPUO
lisaTPPONPPPPP
lisbonPSOPPNPPOP
lisinoprilMQQOXOMPOP
listF[CKLPNQdR
list $OOOPROQTNP
list forPVPPPPPPKP
list isOYNPPOOPNO
listedNOPPPPPWNO
listenPPOPPRPPPP
listeningQPPPPPPPPP
litNPRPPPPPPP
literOOTPPPOPPP
literallyMVOPPOOPPP
literatureSNOPPPPPPO
litersOORPPPPPPP
lithiumNPNOXOQOOO
lithotripsyQPPPPPPPPP
litreVLPUMNOPPP
litresPHZPPPOPPP
littleMNNPO\OPOO
little oneMOQPPTPPOP
livePWMN]FOONO
live longerROPPPPPPOP
liverPHLNNaVOOK
lives]HNOO[MOJN
lives $VOPPPPOPLP
lives ?SNPPPPPPPO
livingKPPPPPPPPV
llegoOWKPPPPPPP
lloraPNSPPPPPPP
lmpOPPPPPQPPP
lmwhQPPPPPPPPP
loMI`PPONOPO
loadGQMjIOJOPP
loadedRKUOPNPPPP
loadingIPMiIOMNOO
loading doseQPPPPPPPPP
loadsQTQPPMPPON
lobbyOLXPPPOPPP
lobeOPPPPPRPPP
localGLSIQOKNjM
local anaestheticOPSPPOPPPP
locallyLNPPPNPOZP
lockOLUPPPPOF[
lockedND]PPMWOOO
lockerORVPPJOORO
locksRQPOPOOPPP
locumPPMPPNOPOW
logK\DNPOMKbM
loggedPYIPPOOPPP
loginPOOPPOPPTP
lolPZJMMWNSMN
lol $QZNPNMOPNP
longVOCVTWJPMQ
long $PUJTOPPPPO
long ?NPPPSPPPPP
long actingQPOQPPPPPP
long covidPPPPPOPSNP
long doNLOOPSPOWO
long doesRPPOPPPPPP
long shouldVOOOPMPPPP
long standingRROPOOPPPO
long termZMONMONRPO
long timeQPPPPPPPPP
long toSPPQPPPPOP
long'sINOOPWPOOX
longerNNSPNRLWON
longer $QOOPOSPPOP
looOQPPPQOPPP
lookKKMOOQdOMN
look atLORPPUSPMO
lookedTPMPPOPPPO
lookingISRPPMVPPP
looking atITNPPMXPPP
looksNRROMKZOOO
looks likeN]LPPOKPPP
loopYVOLOONNON
looseORNJPWOPPP
lorazepamTRSPMOOPMP
lorryPROOPPPPPP
losTOROPOOPPO
losartanPPPPQPPPPP
loseSLONNdONFO
losingPF[PPOQPPP
losing weightQPNPPORPPP
lossXKKKNJbONO
loss $TOOPOPOPPP
lossesRPPPPPOPPP
lostFWVLO_GOJR
lost aNRMPPSPPPO
lost oneN_HPPONPOP
lotKVOOMYMOOO
lotionRPPPPPOPPP
lotsMOZPPLOPPP
loudOQPPPPPPPP
louderPPPPPQPPPP
loungeNYNPPOOPMP
loveOUPPQLPPPP
lovedOTPPPNPPPP
lovelyL`KPPLNPPO
lovenoxPSNPPPPPPP
low\KLHNS[ORI
low backROOPPQNPPP
low dose]PPCPOMTPP
low flowPPRPPPOPPP
low moodQOPPPQOPPP
low risk[ROPPPFPPO
low tPPPOPPRPPP
lowerdKJPPOPNOK
lower backMNOPPSRPPP
lower theQOPTQMPPPP
loweringSPOPPPPPPP
lowsSOPOPPPPPP
lpWNPPPPKPPP
lpaLOPPPMPOOZ
lpnsOOOPPPMPXO
lrROPOQPOPPP
lscsPORPPPPQOP
lssQPPPPPPPPP
ltPPPPPPPQPP
ltcQPPPPPPPPP
lucasRPOPPPPPPP
lucencyKOPPPPXPPO
luchtONTPPPOPPP
luckPXMPPMPPPP
luckyPSPPPNPPPP
lumbagoSPPPNPOPPP
lumbarXMOOOOMUNP
lumbar punctureUNOPPOOPOP
lumbar stenosisRPPPPPOPPP
lumpLGFOO]gOHM
lump inLMJPOUYPPP
lumpsPPPPPPQPPP
lunchO]ROOQNOGO
lunch $OTOOPVOOLP
lunchboxPROPPPOPPP
luncheonPRPPPPPPPO
lung\FQOPPKSOO
lung cancerSOPPPOOPPP
lungsSLTMQOPPPP
lupusNPPPOPSPPP
lvadONTPPPOPPP
lyingQNRPPPQPPP
lymeMOMPPOYOPP
lymecyclineNPPOOUPPPP
lymphPPPPPPQPPP
lymphomaMPPPPPTPPP
lymphsMOOOPPWPPP
lysePPQPPPOPPP
lysisXLQPPPOOOP
m`TBNIJZUNM
m #1QPPOPPPQPP
m #2TOPPPPNOPP
m $GYMPPOTQPP
m tQPPPPPOPPP
maOOSNPOPSOP
ma'amPPRPPPPNQO
maceRPPPPPPPPP
machineHkMOOHROKO
machine isPTNPPPOPPP
machine'sOROPPPPPPP
machinesOKVPPPPPPP
macrobidLOPNXOPPPP
macrolideRPPOPPPPPP
macrosomiaRPPPPPPOPP
madOVLPPPOPPP
madamPQSPPPPOOO
madeM\MOPINKK_
maeNJZPPPOPPO
magGJU`WNLNKO
magnesioXMNPPPOPPP
magnesiumKQUPXRLNNL
magnesium forPPPMOVPOOP
magnetPNRPPPPPQP
magnetsUPNNPPPPOP
mailPROPPPPPPP
mainTMUOPOKQQO
mainlandPROPPPPPPP
maintenancePRM[KONOOP
maisOLWPPPPPPP
majorROOPPPOPRP
major depressionROOPPPPPPP
makeMTJNUUVNHQ
make herIKOPWWPPPO
make itSOPPPOOPPP
make youTNPPPOPPPP
makerLTNPPNPONW
makesVOOPPPPOOP
makingLHPPPYTPPO
malSMSOOPPPPP
malariaQLSTNQMORO
maleQLPOXOPPPO
malignancyQPPPPPPPPP
malignantRPPOPPPPPP
malnutritionNOOPPPOVPP
malpracticeTMPPPOPNMU
mamKWSOPOOPPO
mamaPORPPPPPPP
mammogramQQOPPPPPOP
mammogramsQPPPPPPPPP
mammographyXRMOOONPNO
mammyPONPPSPPPP
manLQPTHGeMMQ
man #2QPNPPPRPPP
man $LPQPPPTPPP
man inNWOPPOOPPN
man ofQPOPPPQPPP
man onNJQMVNTNOT
man withUSNVEMSPOO
man'sPPQPPPPPPP
managedRQOPPOPPPP
managementQPPPPPPPPP
managerRKOPPOPPWM
mananaOWJPPPPPPP
mandatoryLOJOOONOQa
mangiatoPTMPPPOPPP
manikinOVLPPPOPPP
manikinsPVNPPPMPPP
mannPOSPPPOPPP
mannequinOSOPPPPPPP
mannitolMOOYNPOOPO
mannoseQPPOPPPPPP
manoOORPPPPPPP
manualVONNPPPPPP
manyHDScQNLNXO
many daysHPPRONPMZT
many hoursRPPHUPPOSP
many mgIPPXPPPPPP
many minutesGNOTPPPZOP
many mlJOPZPPPPOP
many weeksTPPNPOPPPP
many yearsQPPPPPPPPP
maoONSPPPPPPP
maoiJOOK_NOPPP
mapXNNPPPONPP
map #2UOOPPPOOPP
marathonKSQPPSOPPP
marblePOQPPPPPPP
marchMYIOOUOPOP
marcumarOOSPPPPPPP
marginQPPPPPPPPP
mariPOQPPPPPPP
markNOOPPPSPPP
markedPQPPPPPPPO
marketOPQPPPPPPP
marksOONPPOXPOP
maskPHNOPJVP`M
masksPNNPPPPOUP
massPMOPPOVPPO
massageOOOPPSPPPP
massiveIJ[UPONPRP
massive peMPNVPPPPPP
massive transfusionQLROPPPPRP
matLUOKNOK_OO
matchNWNPPORPMP
mateMMOPPXNPPS
mate'sOOPPPSOPPP
maternalQPPPPPPPPP
maternityOKTPPPPVNO
matesPPQPPPPPPP
matinPNSPPPPPPP
matronOTNPPPPPQP
matsQQOPPPPPPP
matterPNPOUPPPOP
mattressLVNPPOOPSP
maxFCP}=NMNPN
max $LLRYPPOPPP
max dailySPPQMPPPPP
maxedPORPPPOPPP
mayBE=NY`IRNl
may iRCNSNNOONb
maybeNOTPPQPPPO
mayoresUOLPPPPPPP
mbSPOPPOOPPP
mbsNOPPPPPTPP
mcOKPPPPPSTP
mcaOOOPPPTPPO
mccPPPPPPPQPP
mcgJOP^NOONOP
mcg kgPPPTNPPPPP
mciQPPPPPPPPP
mcrobertsMJ[PPPOPPP
mcvLNONOO^MPP
mdOWONMROPPO
mddRPPPPPOPPP
mdmNNPPPOOXOP
mdtQRPPPPPPOP
me>ZWKEwGHA[
me $GX[LKUMNMQ
me ?LUOPOTOPPN
me aQ^LPPIOOPO
me aboutOTJPPTPPPO
me andPMSPPPPPPP
me atPROJRSPPPP
me forOLOPPQPOOW
me ifRUWPPJNNPL
me inPKOPPPPPPW
me onOMOPOTPPPR
me orNYPPPPOTIN
me theLGXWPNPPPP
me toMNJPPYOPWK
me withORORPNPPPO
mealPTOPPPPOOO
meanQKVOOMSSOM
mean $NPOPPPVPPN
meaningKLLPPO`QPO
meaning $MNNPPOXQPP
meaningfulMPPPPPSPPP
meansNYOPPOMMTO
meantOTRPPQOOMO
meant toPTOPPQPOMO
meanwhilePPPPPQPPPP
measlesGONSORYPPO
measureNMPOPOPYOO
meatPSNPPPPPPP
mechanicalUPOPNPPPPP
medSKNOOOOPYO
mediaSPPPPOPPOP
mediastinumMNOPPPWOPO
medicHIQONYNQOX
medicaidROPPPPPPPO
medicalMJMNOON^LX
medical treatmentMPPPPPPOPT
medicallyPQOPPPPPPP
medicareILPPPPP_NP
medicationVLOOOOPK_G
medicineQJOOUUOOOP
medicoPPPPPPPQPP
medicsSMQPPPOOSN
medisaveOPPPPPPQPP
mediumNTPPPOPPPP
medsOKNNRVLSTO
meds $QRMOTLMVOO
meerPJYPPPOPPP
meetNRPPPPPPPP
meetingNfIPPLNPLN
meetsOROPPPPPPP
megacodeOWNPPNPPPO
mehrOLWPPPOPPP
meinPOSPPPOPPP
meinePMUPPPOPPP
meinenNVOPPPOPPO
meisSPPOPPPPPP
melanomaTOPPPPOOOP
melatoninNSNPOWNOMP
melatonin forPPPQPPPPPP
melatonineRPOPPPPPPP
memQPPPOPPPPP
memantineQPPPPPPPPP
memberPNSPPPPPPP
membranesOONPPPUPPP
memoPSOPPPOPPO
memoryXNNPPPOPOO
memory lossSOPPPPOPPP
men[IVOLOOPPP
men $VPPOLPPPPP
mendedPQPPPPPPPP
meningitisOUPVNNMONP
meningococcalOPRPPPOPPP
meninoONTPPPPPPP
meniscalQPPPPPPPPP
meniscal tearQPPPPPPPPP
meniscectomyQPPPPPPPPP
meniscoYMLPPPOPPP
meniscusSQOPPPNPPP
meniscus tearQPPPPPOPPP
menopausePOOPPTNPPP
mensaLXOPPPNPPP
mentalMOQPPPOONX
mentionQPPPPPPPPP
mentionedLSOPPOUOPO
merciPTNPPPPPPP
meropenemMOPWOOPPPP
meshTOOPPPNPPP
messIZLOQMNNYP
messagePQPPPPPPOP
messagedPNSPPPPPPP
metZFWMMONQPO
metaROPPPPPPPP
meta analysisROPPPPPPPP
metalRPOPPPOPPP
metamizolNPPOUOOPPP
meterORROOOOPPP
metforminITOPURSNMO
metformin andUONPKPTPPP
metformin forRPPPOPPPPP
metformin orNNPPPPUPOP
metforminaTOOPPPPPPP
metformineWNPOMPOPPP
methadonePMQRQOPPQP
methanolOOPPPPQPPP
methenamineTPPONPPPPP
methotrexateOPRRQOOOOO
methotrexate $POPOQPPPQP
methoxyfluraneQPPPPPPPPP
methyleneQPNPRPPPPP
methylphenidateQPPPPPPPPP
metoclopramidePPPOTPPPOP
metoprololLUPXKONPOO
metresPQPPPPPPPP
metronidazolePOPMUPPPPO
metsGPPZPPPPPP
meuMVQPPPNPPO
mevrouwPTNPPPOPPP
mg<IL}FKHQMN
mg $LOPUKPPXPP
mg andKPP[KPPPPP
mg forMOPVOPPOPP
mg inKPNZNPOPPP
mg kgLONOZPPPPP
mg ofPOPSPPPPPP
mg perOPPRPPPPPP
mgmtTOMPPPPPPP
mgsoPNRQPPPPPP
mhOKVPPPOPQP
miYRTMJQNOMN
mi $_MONLONONP
mi withRPPPOPPPPP
mi'sQPPPOPPPPP
miaOMVPPPPPPP
micPQPPPPPPPP
michRULOPOPPPO
microJVLNONON\O
microgramPPPTPOPPNP
microwaveORPPPPPPPP
midOTMPPORPPP
midazOPROPPPPPP
midazolamQMNWNOOOSO
middleQRJPPOUPOO
midfootQPPPPPOPPP
midlineQPPPPPPPPP
midnightNTTPPNOQQM
midodrineVLPOPPPPPP
midwifeSLRPPOPPOQ
midwivesPOOPPOPPTP
mifepristoneOPOUNPPPPP
mightPKNPPPPPWP
migraineHRJSGXWNWO
migraine $YOOJOJNOXP
migrainesMNPPPWOPPP
migraneVNOOPOOPPP
mijnMRUPPPNPPO
mild]OONMONOOO
mild modQPPPPPPPOP
mildlySOOPOPPPPP
milesPPQPPPPPPP
milkUOMMSTQMNO
milligramsOPPUONPPPP
millionPOPQPPPPPP
minCYnPIHHPNN
min $KPXTOOMOOP
min agoSOQPOOOPPP
mind[NJPPSNPOO
mind $QVLPPNOPPP
minderSPPOOPPPPP
mindfulnessRNPPPPPPPP
mineDXLNOdLNNO
minhaONTPPPPPPP
miniPRMPROPPPP
minibusLMWPPPPPPP
minimumPORPPPPOPP
minorOHONOONQR]
minor strokeSPPOPPPNPP
minsHO[OPMRNTO
mins $LWOOPONOTO
mintSNRPPOOPOP
minuteLRXPONMOPP
minute $PORPPPPPPP
minutenOMVOPPPPPP
minutesLP]QNEI`MM
minutes $KSQPPOOTOO
minutes afterOPQPPPPPPP
minutes agoPI\PPOMPPP
minutes andPNSPPOPPPP
minutes ofQPPPPPPPPP
minutiOOSPPPPPPP
minutoPPQPPPPPPP
minutosNLWPPPOPPP
mioOSQPPPOPPO
mirOOTPPPPPPP
mirtazapineWNNOPPPPPP
miscarriageRNPOPRPPPP
miscarriage $RPPOPPPPPP
misoMPPVNPPPPP
misoprostolTPOPPPPOOP
missYB`NPJSONM
miss rateTOPOPPOPPP
missedFJLbMPMTLY
missed $UPPOPPPPNP
missesOWOPPPKPPP
missingH`HMOLQUVL
missing $NVOOPMVOOM
missionNSOPPPPPQP
mistakeNMYMRMOPOQ
mitTTLOOPNPPP
mitralRPOPPPPPPP
mixLQPNVPPQOO
mixedOOQPPPRPPP
mixingOROPPPPPPP
ml=DV}=NGNUO
ml $JOPYOPOPPP
ml forNOOXNPOOPP
ml kgPJNSPPOPWP
ml ofMOOXPPOPOP
mlcKHOPPPNPS_
mlsMPOUPPPPPP
mmTDQNOQ[OPP
mmolPPPQPPPPPP
mmrILOAlSOOPN
mmseQPPPPPOPPP
mmse #2QPPPPPOPPP
moWUNOPHOORO
mo $OVPPPKOPRP
mo ?RPPPPPNPPP
moaningPNSPPPPPPP
mobileVKQOPPQOPP
mobilisationROPPPPPPPP
mobilisedOQPPPPPPPP
mocaOSOPPPPPPP
mockOUNPPPPNPP
modRLOPNPSSOP
modePUPPPKPPPP
modelNTOPPPOPPP
moderatePOPNPPPTOP
modifiedVMPPPPOOPP
modifierKIPOOOMcOO
modifier forMPPPPPPUOP
moduleOTNPPPPPPP
modulesLXPPPONPPO
moederPORPPPPPPP
moinsPOQPOPPPPP
moisPOQPPPPPPP
molars[NKOPPNPPP
moleOKNPOXQPPP
molnupiravirWNOONOOPPP
momLJSOVQQPPP
mom'sPPQPPPPPPP
momentPQPPPOPPPP
momsPPRPPPOPPP
monMPTPPPPPPP
mondayNWSPOOMONO
monday $JVUPOPNPOP
mondaysMWOPPNPPPP
moneyMULPPOPPPT
monitorNVaOOOLOEN
monitoringdMMFNOPPPP
monitorsOSOPPPPPPP
monoOPPPPPQPPP
monotherapyQPPPPPPPPP
monoxideQNTPPPOOPP
montelukastQPPOPPPPPP
monthSOJ[TUKJNN
month $QVMPPNNPPP
month andUMQPPNPPPO
month oldYNTKLPRMOP
monthlyNPOPPPPTPP
monthsUHHUKcNNMN
months $NOJRNWTPPO
months ?ROPPPOOPPP
months agoQPPPPPPPPP
months andPOQPPPPPPP
months ofSPOPPOPOPP
months orOPOPPRPPPP
moodTQOOPPOOPP
moonPRNPPPOPPP
moppedPTMPPPPPPP
moradosOORPPPPPPP
more\hONMJDMHM
more $WOQOPNPMOP
more ?SOPPPPOPPP
more likelyROPPPPPPPP
more peopleONSPPPPPPP
more thanMOOPPQORSP
morfinaROPOPPPPPP
morgenNWMPPPOPPP
morningQYKLQZLNNM
morning $MPQPPOTPPP
morphineWRUPJLNOOO
morphine forTPPLPPPPPP
morphine inUOQMNPPPPP
mortalidadeRPOPPPPPPP
mortalitaROPPPPPPPP
mortaliteUOOOOPPPPP
mortality\ONNOOONOO
mortality $XNOOPPPNPP
mortality ?QPPPPPPPPP
mortifiedPPOPPQPPPP
mortuaryPLQPPPPPTP
mosquePOQPPOPPPP
mostYOQOONNPNN
mostlyPQPPPPPPPP
motherJISOVYSONL
mother inOQNPK[PPOM
mother saysSOPPPNPPPP
mother'sSNOPPNPPPS
mothersONPPPOPNWP
motiveXMMPPPOPPP
motorKMMPPP\PPP
motorbikeOPRPPPPPPP
motrinOPPRPPPPPP
mottledML]OOONPPP
mottled toOMUPPPPPPP
mouPORPPPPPPP
moulageNTOPPPPPPP
mountainPNRPPPPPPP
mouthDLaTOORNOO
mouth $NOUSPKPPPP
mouth andMOPRPPRPPP
mouthfulPORPPPPPPP
mouthwashOPPNTPOPPP
moveUNRPPNOPOP
movedJ`LOPONOPO
moved toNVJPPQOOSO
movementULQPPPPOPP
movementsNPPPPORPPP
movesNKMPPUUPPP
movingLWXPPHNPOP
mrQ\N^JIMNLM
mraUMPPPPOPPP
mriOMYLXOLPPM
mri $KL\POQNPOP
mri showsQPPPPPOPPP
mrsQXOOPOOPLO
mrsaRNPOOOPOSP
msINNQOXWLPO
mssaTPPOMPPPPP
mstPPLUPPPPPP
mthsNPNPPPVPPP
mtpNAaOPOPPPT
mtxPONOYMPPPO
muaQPPPPPPPPP
muchHNLoMVJLJL
much $WROOLNOPPP
much doesNPPOTPPPPP
muchisimoPORPPPPPPP
mucomystQPPPPPPPPP
muddledPKOPPNXPPP
mueveOOSPPPPPPP
muffinsOSOPPPPPPP
muffledPLRPPSPPPP
mugOTQPPMPPOP
mugsIYOPPPPPPP
multipleOMOOONYPPP
multivesselQPPPPPPPPP
mumHGTUXYMNNO
mum isKOOPUTOPPP
mum'sRIMPPYOPOS
mumblingONPPPOUPPP
mumsPQRPPOPPPP
mupirocinQPPPOPPPPP
murderPUOPPNOPPP
murmurOONPPOVPPP
muscle[OOPPNKPPP
musclesQNRPPNORPP
mushPOQPPPPPPP
musicUUNPPPLOOO
mustPNENWQKNQ\
must beP[OLXONPNG
must iGIINRUROPa
muyORPPPPPPPP
my4b^@E}7A>N
my #1NQTPPNPPPP
my #2QNOPPRPPPP
my babyPOUPPMPPPP
my backRSLPPQPPPP
my brotherPO[PPGPPPP
my chestPNUPPMPPPP
my colleagueQPRPPMPPPP
my dadNNPPPWPOOO
my daughterPHTPPVOPPO
my deskPQPPPPPOPP
my fatherMOUPPPPPPP
my handPLXPPMPPPP
my handsPMQPPTPPPP
my headQVLPPMPPPP
my heartMSKPPUPPPP
my husbandOORPPPPPPP
my kidRWTPPEOPPP
my kneeRJNPPZOPNO
my lastNUOPPNPPQP
my mindOMPPPUPPPP
my momONRPPQPPPP
my motherOMSPPTPPOO
my mumPKPPPVPPPP
my mum'sPMOPPTPPPP
my namePOTPPNOPPP
my ownNLPPOWOPMT
my partnerPOPPPSPPPO
my patient\HTPNDXPPN
my phonePXLPPIPPJZ
my registrarQUNPPNPPPO
my sisterPOVPPLPPPP
my sonOXSPPIPPPN
my toddlerRMNPPUPPPP
my wifePLYPPKPPPQ
my wristOMPPPTPPPP
myastheniaNOSOSPOPPO
myasthenicKOPNZOOPPP
mycophenolateOPPPRPPPPP
myocardialQPPPPPPPPP
myselfLCYOP\OOOQ
mythPOPPTPOPPP
nTURNPNKNOQ
nadAVPKSVLKK
na #3NLJUNO\OPP
naarMZKPPPOPPP
nacQMVMPPPPPP
nach[ISOOONOPO
nachtdienstL[MPPPOPPO
nacidoQNQPPPPPPP
naclQPPPPPOPPP
nadaPORPPPPPPP
nahIXOORPQPPP
nailLKIPOX\ONO
nailsNBMPPY[PPP
naladorPOQPPPPPPP
naloxoneTLNTSNOOPO
naloxone kitsOROPPPPPPP
naltrexonePOOTPOOPPP
namanOVNPPPOPOO
nameGWMONHZNZN
namedPROPPOPPQP
namesOJOPPROPOX
nanNOOPPTPPPP
nan'sOKXPPOPOPP
naoLBhOPONOOO
napOSPPPOPPPP
nappiesOSOPPPPPPP
nappyPOPPPVLPPP
naproxenZPOPHPPPPP
naproxinSPPPMPPPPP
narcanOOSRNOOPPP
narrowOPPPPPRPPP
nasMOUPPPOPPP
nasalOJQN]NNPPP
nasceuPORPPPPPPP
nationalPOPPPPPPQP
natriureticQPPPPPPPPP
naturalRPPPPPOPPP
nauseaTPORLPOPPP
nbmLOPZPPPONO
nccKNPTPPUOPP
ncctQPPPPPPPPP
ndPOROTPNPPP
ndcOPPOPPPSPP
neLCePPPNPPO
nearBTWP[OJPOQ
nearestKLTPPPPOOX
nearlyMYMPPOPPPP
nebFKP^MPVPPP
nebsPQNQMPTQPP
nebulisedWMNQOOPPOO
nebuliserQTLPPPOPPP
nebulizedQPPPPPPPPP
nebulizerORPPPPPOPP
necUNPPPOPPPP
necessaryNPPPPPPPPS
necessityOPPPPPPTNP
neckP?fNOM[OKL
neck $NQROPVOONP
neck isROQPPOOPPP
neck painYPMPPPLPPP
necrotizingROPPPPOPPP
needTNYONWBB_N
need aQXNNORNPNN
need anTOSPPNPPPN
need handsPJXPPPPPPP
need helpLRSPPOPPPP
need someonePQQPPPPPOP
need theOJQVOSOOOP
need toPQMQQTPRLO
need twoOTNPPPPPPP
neededWKMVMMK`GP
needed $WPONPOOOOP
needed ?OHNYMQNYOM
needed forMTPOPOPMLX
needed toXMPOPPPNNP
needingRPPPPPPOPP
needleRE\OOZNLKN
needle itPNTPPPPPOP
needlesTNNPOLVOPP
needlestickLNOPPOOWSO
needlingPPPPPPPQPP
needsRgBQYMKOGM
needs aXQNPLSNOOO
negDRQNOMgLMM
negativeUUJNNVQNNL
negative $SKOPPUOPOP
negliOLXOPPOPPP
neiTOOPPPPPPP
neighborPOSPPOPPPP
neighbourNOMPPWPPPP
neighboursNTLPPPSPNP
neitherQPOPPPPPPP
nelROPOPPPPPP
nellaQLVOOPPPPP
neoPPQPPPPPPP
neonatalTONNOOORRP
neonateMMSYQOMOOP
neonatoOMWPPPNPPP
nephewOGNPP^NPPP
nephew'sPLOPP[OPKP
nephropathyTPPPNPPPPP
nephroticRPQNPPOPPP
nerveYJMMPOYONO
nervousLMOPUSPRPP
nestPSMPPPPPPP
netOLWPPPOPPP
netballOSOPPPPPPP
nettingQPPPPPPPPP
neugeborenesOOTPPPOPPP
neuritisQPPPPPPPPP
neuroSXKPPOMPPO
neurogenicQPPPPPPOPP
neurologicoUONOPPPPOP
neurologistOPOPPRPPQP
neuroparalysisPPQPPPPPPP
neuropathicKPPUPPPPPP
neuropathyWPOPMPOPPP
neuroprotectionRPPOPPPPPP
neurosurgQPPPPPOPPP
neutrophilsLOROOOVPPP
neverRTMONTMOOO
never hadROQPOPPPPP
never smokedSNPPPOPPPP
newEqBEKKVO_H
new afQPOPPPPPPP
new oneLROPPSONUN
newbornRDTXVIXMNM
newborn $POOOUPOPPP
newbornsROOPPPPPPP
newerTMPPPPPPPP
newlyTOPNPOPPPP
newly diagnosedQPPPPPPPPP
newsPRMPPPOPSO
news #1PQNPPPOPSP
newsletterQQPPPPPPOP
nextT\OVNSELKM
next $TVTOPOFPOP
next ?NOVOPPNPPP
next doorPMSPPPPPPP
next monthPQPPPPPPPP
next oneOLK]PONOPO
next stepPOPQPPPPPP
next toOONOPOWPPP
next weekOWNPPMPPPP
nexusQPPPPPPPPP
ngQPPPPPPPPP
nhsMNPPPPP[KO
niPNSPPPPPPP
niceQ[LPPMOPNO
nicelyPROPPPPPPP
nichtLGfOPOLOOO
nicht mehrOLWPPPOPPP
nichtsONUOPPPPPP
nickedPQOPPPPPPP
nicoSPMPPPPPPP
nicotineNPPPSPPPPP
nicuKPHOPOORaO
nietHOdOOOLOOO
niet $KPZPOPNOOP
nifedipineWOOQMONPPP
nifedipine orUPPPMPOPPP
nightNZ=MU`TLRG
night $R<ROT^MOYK
night ?SXPPPNOPJO
night andWNONPOPPPP
night forQPPPPPPPPP
night isMPOPTVLPPP
night nurseOQPPPPPPPP
night shiftSLMPOSSPPP
night sweatsOPPPPMUPPP
night wasPVOPPNNPPP
night withRPPPPNPPPP
nightlySPPOOOPPPP
nightsHOPOOZSPPO
nights $MUMPPOTPOO
nihssQPPPPPPPPP
nilQ[IOPONOPP
nimodipineUTMMMPPPPP
ninaNOSPPPPPPP
nineCYGSMV[OOO
ninoOMRTPPOPPP
ninosTONPPPPPPP
nippleNONPQPUPPP
nirmatrelvirPPPPQPPPPP
nirsevimabYNPOOPPPMP
niteKSNPPPPOXN
nitratePPPORPPPPP
nitratesOPPMUPPPPP
nitriteOPPPPPRPPP
nitroKMLNjJMPNO
nitrofurantoinSOPORONPPP
nitrousHNPWYOOMOO
nivUNPPOPOOPP
nlMNOPPPWPPP
nmaQPPPPPPPPP
nmolOMPPPPUPPO
nmsLMRPOPWPPP
nniQPPPPPPPPP
nntZLPNPOOOPP
nnt $QPPPPPPPPP
nnt ?QPPPPPPPPP
noCHk?Y[PIA]
no $FLLN]XLOQR
no ?GPPN\PPPPP
no betterKNVOOTPPPP
no bleedingKNNWPPSOPP
no cvdSOOPPPOPPP
no diabetesPPOPPQPPPP
no dmSPPOPPNPPP
no familyQPPPPPPONS
no feverZJJPMTRPPP
no heartRPPPPPPPPP
no ivONWPPOOPOO
no moreNWMPPPPPOP
no oneOVLPPPPPPP
no otherSNNPSOOPPP
no painSKHPOTYPPO
no pulseNMVPPPOPPP
no radialOMXPPPMPPP
no redQPPPPPPPPP
no swellingOKJPP[RPOP
no symptomsVPOPPPMPPO
nobodyJUZPPHTOQL
nobody'sPRNPPPPPPP
noceboRPPPPPOPPP
nochMQWOOONPPP
nocturnalTPPNPPOOPP
nodePLIPOO_OPO
nodesOOOPPMVPPP
noduleTNOPPQNPPP
nofQQPOPPPPPP
nogOQQPPPPPPP
noisePQSPPNOPPP
noisyTOROOPOPOP
nonPCaMPKZNNN
noncontrastQOOPPPPPPP
noneM[KPPOOPPP
nonnoONSPPPPPPP
nonsensePPQPPPPPPP
noonN[NOPNOPOO
noon $OVOPPOPPOO
nopacQPPPOPPPPP
noradLNROWPOPOP
noradrenalinQOORPPPPPP
noradrenalinaTPLPPPPPPP
noradrenalineSPOPNPPPPP
nordiccYLOPPPOOPP
norepiPQPPPPPPPP
normalTUEKFaaKIK
normal $KNONP]ULMN
normal ?KOOPPPWPPP
normal ctMOPPPPTPPP
norovirusPTOPOPPPNP
northPQQPPPOOPP
norvascPPPPPQPPPP
noseIJZOTOTOOO
nosebleedPQLPPOUPPP
nosebleedsRPPOOPPPPP
notQKrCOMRQEK
not $IMQJgMMOOP
not ?^PPPGPLPPP
not aNQQPPSPPPN
not answeringONTPPPPPPP
not breathingOQRPPPPPPP
not comingPLVPPOOPPP
not cryingOOVPPNOPPP
not inPNPPPSMSOP
not movingPI[PPNPPPP
not onROKPPOWOPP
not pickingOSPPPPOPPP
not respondingTOPPOPPPPP
not sleepingKJKPPbPPPP
not theO[HPOPOPPP
not toSPPPPPOPPP
not workingOKZPPOOOOP
notchMCNOPOdPPP
noteJTSROOLbGJ
notedPQPPPPPPPP
notesINDOPWLNOe
notes $MGNPPZNOQV
nothingPUWMNTLNOM
nothing $NNUOPPQPPP
nothing ?QPPPPPPPPP
nothing elsePQOPPPPPPP
nothing toOTNPPQPPPO
noticeHJNLPPOQV^
noticedPQOPPPPPPP
noticesPQOPPPPPPP
nottePSNPPPPPPP
nouveauNLWPPPOPPP
novemberMUPOPPPOPP
nowDYuET:9X]N
now #1PTMPPPPPPP
now #2PTJPOPNPOV
now $KT]IM?GSeP
now ?VTQNPONPLN
now andTOOPOPPPPP
now hePNSPPOPPPP
now he'sPPQPPPPPPP
now inPSNPPPOPPP
now onPVMPPPPOPP
now orPQYPPPHPPP
now pleaseP>ePPPPPPO
now sheONSPPPPPPP
now she'sONNPPUPPPP
now thePQPPPPPPPP
nowadaysSPPOPPOPOP
nowherePULPPPPPPP
npJOQPPPOOOY
npoOWNQPPOPPM
npvRPPPPPNPPP
nrbOLXPPPMPPP
nrpPOQPPPPPPP
nrsRPPPPPOPPP
nrtQPPPPPPPPP
nsQOOTOPOPPP
nsaidTOPIVPOPPP
nsaidsHPPTUPPPPP
nstemiRQOPPPOPPP
ntSPOPPPOOPP
nuMF`PPPNPPP
nuitNVLPPPPPPP
nullipTPPPPPLPPP
numbJLYOPOUNPO
numberLGKVONKSfJ
number $NSPPPPPPQO
number forKIONPOPYYN
number needed_IOOPOPNNP
number ofENLZOONM]O
numbersZQIOPOH]KO
numbers $UOOPPPPPNP
numbingQPPPPPPPPP
numbnessJOWPPPOPPP
nuovoOWKPPPPPPP
nurQLVPPPOPPP
nurseIOQLSTJIVZ
nurse $LMQOVVONOO
nurse isMMQPQOOOXP
nurse ledYNOPPPOONO
nurseryROPPPPPPPP
nursesSVLONNNNVN
nurses $QTLPPPPOPP
nursingOLNN[PPQOO
nursing homeOOPPNSRQOP
nursing homesSPPPPPPPPP
nutVNQONPOOPP
nutritionQPPPPPPPPP
nutsQPPPPPPPPP
nvmOTOPPPOPPP
nyhaQPPPOPPPPP
nystagmusLPOPPPVPPP
nystatinNPOUOPPPPP
o_URNMKHMPO
o #1TTMPOPMPPP
o'clockOXKPPOOPPP
oaWTPONMMOPP
oa $STPONNNOPP
oarRPPPPPOPPP
obQMQPPPLWPO
obeseSPPNPPPPPP
obesityNNOONON[OP
obesity $MOPONOOYOP
objectsOOPPPPPNOV
obligedOSOPPOPPPQ
obsQMXPPIWOMO
observationPMRPPPPQRP
observeRNQPPPPPPP
obstructedQPPPOPPPPP
obstructionROPOPPPPPP
obtundedNN]PPPJPPO
obviouslyPVMPPPOPOP
occOPPPPPNPSP
occlusionSTKOPPPOPP
occupiedPSNPPPPPPP
ocpPPPPQPPPPP
octFMPPPP`OOO
octreotideQPPPPPPPPP
odPOTOOPOPPP
oddPIRPPOXPOP
oddsSOOPPPPPPP
oder^MMMMPOOPP
odtQPPPOPPPPP
oedemaSPPPPPNPPP
oestrogenRPPPPOPPPP
of]KJdB3QOW_
of #1PRUXNLMNMO
of #2QSKYXOONLI
of #2.PPTNPPOPPP
of #3ONPOPO[PNM
of aZJQOPMLOLW
of amoxicillinQTPLPPPPPP
of anPMQPOPOPPT
of antibioticsRPPPPPOPPO
of bedPULPPPPPPP
of bloodNI]PPGMP[N
of breathMVSOPPPOPL
of careQPPPPPPPOQ
of deathEQOPPPO`MP
of handsPVKPPPPPPP
of herNRVPPIOPPS
of hisRLOPPPQOOT
of hospitalWYOPPIPPHP
of hoursPJKPPPPP[P
of itPOPORROPPO
of lifeWMNOPOPPPP
of lungQPPPPPPPPP
of meOKTOPYLPPN
of mouthNOOPPOVPPP
of myRSQPPKOPPP
of nitrofurantoinLPPUOPPPPP
of ourOLSOPORPSP
of painRPPPPPOPPP
of predQPPPOPPPPP
of prednisolonePQOPPPPPPP
of prednisoneNPPSPPPPPP
of somethingQPQPPOPPPP
of strokePOPPPPPPQP
of thePUPINTNJRW
of themPNTPQOOPOP
of thoseOPOPSPOPPP
of treatmentTNPPPPPPPO
of usQUMPPQOPNP
of youJQOPPXNPPP
offZ_OHBOLHQZ
off $C[RMPYJPRO
off ?UOPPNPOPPP
off aUKRNPPOPQP
off atOQQPPPPPPP
off byPQOPPPPPPP
off cigarettesQPPPPPPPPP
off dutyMLQPPOPNO[
off forPNPPPPPPPS
off inNTOPPOPPPP
off itPNONPWPPPO
off myPLOPPQPPVO
off pressorsSOOOPPPPPP
off sickOTOPPNPPPP
off the\HPROHNOVO
off toNYNPPMOPOO
offenceOOPPPPPPOS
offerVPPPPNOPOP
offeredPKPPPWOPPP
offeringOQPPPPPPPP
officeN]JPOMLQSO
office $OQOPPPPSNP
officerOJXPPOOOTN
officersOLUPPPPPPP
officiallyNSPPPPPPPP
oftenSLS\LMMNOO
often $HOUZNONOOP
often ?RPPOPPPPPP
often doTPPNPOPPOP
often doesQPPPOPPPPP
often isRPPPPPPPPP
often shouldQPPPPPPPPP
ogaPORPPPPPPP
ohOPRPPLPPTP
ohcaTONPPPOPPP
ohneQTOOPOOPPO
ohpcRPPOPPPPPP
oil\HQLVTKMNO
oil forMNOOPZPMOP
ointmentPPPPQPPPPP
ojosONSPPPPPPP
okLXJDrZEJIK
ok $GYHPRSTOPO
ok ?PMOM`OINRO
ok forSJPOSSPONS
ok orWPPPKPOPPP
ok soQIWPPOPPPP
ok toOQMMSXOPMO
ok withQOPPRPPPPP
okay@UNLeNOPPP
olanzapineNNORTOPPPP
oldWP[WO>POIR
old #2PPPQPPPPPP
old $BWQ\TNIOPP
old ?TPPQOOOPPO
old boyRPPPPPOPPP
old girlUNKOPPTPPP
old inRPPPPOPPPP
old ladyQPPPOPPPPP
old manTPOOPPOPPP
old onVPPOLOPPPP
old onePUPOPPPOMP
old whoUOQNNPPPPP
old with[NQMLNRMPP
old womanSPPOPPOPPP
old'sOPPQPPPPOQ
older_KOOMNOPOO
older adultsRPPOPPPPPP
older patientsRPPPPOPPPP
older peopleRPOPPPPPPP
older personQPPPPPPPPP
oleanderQPQOPPOPPP
oliveNPOPPPTPPP
omQ_FOPOMPPP
omaNMVPPPPPPP
omalizumabQPPPOPPPPP
omegaTROOOOOPPP
omega #1TROOOOOPPP
omeprazoleQOONTQPPPO
onFUO:TQYKgK
on #1U\HOPNCNZP
on #2KWNWOSHNQP
on $N]RPPNKOLO
on ?UPPPOPMPPP
on aTEXNLPPNOX
on airQRNPPPPPPP
on andMOTROOOPPP
on antibioticsPVPPPKPPPP
on apixabanNOWOOOOPPP
on aspirinROOPOQPPPP
on callOYHPPPOORO
on ctQPRPPPNPPP
on daySTOMPPMPPP
on dialysisNMORPUPPPP
on donepezilKPPPVPPPPP
on forPOOPPPPNTP
on fridayPKRPPPPPTP
on herOOOPPORPPS
on highNPQNTPPPPP
on himPMTPPOPPPP
on hisQFXPPSPPPQ
on holdNSUPPOMPOP
on insulinOOPPSPPPPP
on itP]OPOMKOOO
on itsRPPPOPPPPP
on meORRPPNPPOQ
on metforminQPOPMOUPPP
on mondayOSPPPOPPPP
on mriSPPPPPMPPP
on myMSLPUXNOLN
on nightsMJRPPYOPPP
on oneOBMPP[XVIP
on ourOMPPPNTPTO
on oxygenSPPOOPPPPP
on phonePPTPPPPPNP
on ramiprilRPSOOPMPPP
on rivaroxabanLPSKVSPNPP
on roomQVJPPPPPPP
on saturdayNUOPPPPPOP
on sertralinePPPOPSOPPP
on siteRLSPOOOPSO
on sundayOTPPPOPPOP
on theZQ_KICPaAL
on theirPOQPPPNPRP
on thisMQOPPOROTO
on thursdayPRPPPOPPOP
on toQPPPPPPPPP
on topSRLMTPOPPP
on twoQPPPPPOPPP
on wardOVKPPPOPRO
on warfarin^OMOHOPPPP
on whetherVNOPPPPPMP
on withWPOPMPPPNP
on yourOUPPPNPPMP
oncPORPPOPPPP
onceZPTKMLNONS
once $ORPPPQPPPP
once aQOPPPPPPPP
once dailySPPNPPPPPP
once theQOPPPPPPPP
ondansetronLNOVUOOOQO
ondansetron forQPPPPPPPPP
oneJSJWPQbMME
one $RVMNMOTMSM
one ?MPOUOQOPPP
one atNQOPPSPPPP
one dose]OP=YPOPPP
one eyeNKOPPOZPPP
one hourORTPPOOPNP
one inPPQPPPPPPP
one isTEONQQPPYP
one moreNUNPPPPPPP
one ofOKWPPORPOP
one orPOOOPPPOVN
one pupilNNUPPPPPPP
one sideOEKPPZ`PIP
one weekSMPPQPPPPP
one withNQRPPPOPPP
one yearSOPOPROPPP
one'sPRQPPMPPPP
onesPQLPPVOONP
ones $QNNPPUNPOP
ongoingPOUPPPNPPP
onlineQPPNPOONVP
onlyJRNLNO`QNO
only $UIUPPPTMPM
only ?NPPPSPPPPP
only meNOWPPNOPOO
only noOOOPPOTPPP
only thePNOPPUOPPP
onsetQLVPPPMSNO
ontarioLOPPPKORNZ
ontemPVKPPPPPPP
onychomycosisSPPPNPPPPP
onzeJXPPPPPPPP
oozePMTPPPPPPP
opKQZRNQOSMK
op poisoningORMUNPOPPP
opaOLVPPPOPPP
opalQPPPPPPPPP
opcsMOPOPPNYNP
opdN`NPPPMPIP
openQQPNOKKR[L
open $OXPPPNPTJN
openedOPRPPOPPPP
openerPQPPPPPPPP
openingOSXPPIPOOP
opensPQPPPPPPPP
operateSNSPPONPPP
operatedQPPPPPPPPP
operatieQPPPPPPPPP
operatingQNPPPOPPSP
operationHXLOP\NNOO
operation $NOOPPQPOOT
operation ?QPPPPPPPPP
opinionNSNPPPSOPP
opioidWTNXCMOPPO
opioidsQOOOUPPNPP
opioids forRPPOOPPPPP
opsPLOPPPPVRN
opticPPPPPPQPPP
opticianRNPPPSNPPP
optiflowQPPPPPPPPP
optionSPPPNPPPPP
optionalOUNPPPPPPO
optomPPQPPPPPOP
orR7#XQC{ieE
or #1PSMUPRIQPP
or #2USKXOOGSNP
or #3QNN]KPKMRP
or aPLPPPORVOO
or addQPPPPPPPPP
or afterFPWOUPOPOP
or amKTOPPOWPJR
or canQSOPPPNPOQ
or ctSPPPPPNPPP
or didPXPPPONPMP
or doOTRPRLOOOP
or doesKPPPNMPPWS
or earlyJNPPPP[OPO
or everyROPPPPPORP
or givePPOQPPPPPP
or goOPPNTPOPPP
or holdSPPPOPOPPP
or isUXOTUGNQGN
or ivQPPPPPPPPP
or justNKJOOPbOOO
or keepSNPPPTMPPP
or leave]KPPPPIPPP
or lessPPPPPQPPPP
or moreRPPPPPOPPP
or mustOPPPPRPPPP
or noKLMO\SKOPT
or notVMNI^OISNO
or nothingROPPPPPPPP
or onOROPPPNPRP
or onlyNOPNMOOVTO
or openPOPPPPPPQP
or referQPPPPPPPPP
or repeatUPPMPPOPPP
or sendPNPPPOOPUP
or shouldNSPPOQOPPP
or stopJPPOXPOPPP
or straightVOONPPNPOP
or theLVOPPOLN[K
or twoNPPSPPOQPP
or waitVNQOMWKOOO
or whatOUPPPRKLTP
oraOPSPPPOPOP
oralZPJ[KNJKUM
oral morphineOPPQPPPPPP
oral vancomycinOPPQPPPPPP
oralesWMPOPPNPPO
oralsPQPTPOPPNP
oramorphOOLXNPPPPP
orderBULOONNMaU
orderedK\NPPNOOOQ
ordering[NPPPPOKMP
ordersMKMPPPPO^O
ordinaryTNPPPOPOPP
organophosphatePPTPOPOOOP
organophosphate poisoningSPPOPPPPOP
orsSONSOPOPPP
orthoJTUPQMMPSO
orthopaedicRPPPPPNPPP
osQOQPPPPPPP
osaMPPPPPPTOP
osacRPPPOPPPPP
oseiPQPPPPPPPP
oseltamivirQOOUOPPPPP
osmOGLOPOaOPO
osteoarthritisQPPPPPPPPP
osteopeniaQPPPPPPPPP
osteoporosisPUPOONPPPP
osteoporoticSNPPPPORPP
osteoporotic spineQOPPPPPPPP
otM\NPPQKOQN
otagoSNPPPPPOPP
otherKNLNXMWMWL
other dayPQPPPOPPPP
other siteOVOPPOPPMP
othersMLTUOOOPPP
otherwiseTONPPPRPPP
otherwise healthyQPPPPPOPPP
otherwise wellRONPPORPPP
otitisSPPPPOPPOP
otitis mediaSPPPPOPPOP
otoscopePWLPPPPPOP
otraOWKPPPOPPP
ottawa]MOOPPMPLO
ou`LMMNPNOPO
oughtOPPPPQPPPP
our6RPHHcEB}D
our clinicLNRPPPPPUP
our formularyOOPPOPPPTP
our hospitalOOPPPPPPTP
our houseOKOPPYOOOP
our sepsisMGOOOOOO`P
our unitOQOPPOOPSP
our wardPROPPNTPMO
oursJMPKPPOOaO
outRVbHJ]HIJM
out $LGVNNQ^MQM
out ?TNOPPPPPPO
out aQNQPPPPPPO
out andPOSPPNPPPP
out atOROPPPPPOP
out forMNTNVLPPQP
out inUQOPLROPPP
out ofI_QKOJMQTR
out onPMSPPQOPPP
out theRNRPQNOPPO
out toRRNOPPOPPP
out whenPNTPPOOPPP
out withPMTPPPPPPP
outbreakTPNPPPPPPP
outcome]IMOOPOUKO
outcome $RPPPPPPPPP
outcomesZNMOPOOOOO
outcomes $XONOPOOOPP
outerPOLPPOVPPP
outpatientRPPPPPPPPP
outpatientsPOQOPPPPSN
outputHGePPOOPOO
outreachLQOPPPPPTP
outsideJK^OPNOOTN
outside $JL\OPOOOSP
outside theP[FPPPPPPP
ovarianQPPPPPPPPP
ovcfQPPPPPPPPP
overXPQ\FMSMKL
over #1YLONPPPPOP
over #2iGJOMONRMN
over $L^QOOINPOP
over aQTNPOOPPPP
over howGNO_PPOPOO
over itQPPPOPPPPP
over thePLSOPNPOUO
over toMTRPPPPPNP
over whatUOOXONIPPP
overallTMPPPPPPPP
overdiagnosisQPPPPPPPPP
overdoseQULLNPOUOQ
overdose $UPPMOPPPPP
overdosedMSVLOOOPPP
overdosesQPPPPPPPPP
overheadOKUPPPPAaP
overleving[LKPPPOPPP
overnightIYNOMNOO]M
overrunningPQOPPPPPPP
overtimePPPPPPPPQP
overweightQPPPPPOPPP
ovulationPPPROPPPPP
ovumQPPPPPPPPP
ovunqueFO[PPPPPPP
owePUPPPKPPPP
ownIRNONXMSQP
ownerOQPPPPPPPP
ownsNFPPOPPOKc
oxMTJPPPWOOP
oxalatePOPPPPQPPP
oxigenROPPPPPPPP
oxigenoUKRPPPPPPP
oximetryRPPPPPOPPP
oxyNOOSRPOPPP
oxybutyninINOOWOOPVP
oxycodoneNRNVNOOPPP
oxygenVQRNONLTMN
oxygen $PMOOPPOWPP
oxygen ?QPPPPPPPPP
oxygen cylinderMRSPPPPPPP
oxygen inROPPPPPPPP
oxygenateOORPPPPPPP
oxytocinUPONPPPPOP
oxytocin forRPPOPPPPPP
ozempicPQPOPSPOOP
pUYGMNNPUOO
p #1ULNNPOOVPP
paNMUPPPNQOS
pabrinexHOP\PPOPOP
pacemakerRNQPUPJPPO
pacemakersROPPPPPPPP
pacerMPSPPPPPPP
pacienteOYJPPPOPPP
pacingMTROPPPPPP
packSNOOPPORQO
packageOQPPPOPROP
packedPROPPPPPPP
packetPQPPPPPPPP
packingTOPPPPNPPP
packsOPOPPPNPVP
pacsPPPPPPPPQP
pacuPSNPPPPPPP
padTYMPKOOOOO
padsMQWOPONPOP
paedOMPPPPOPUP
paediatricQRMPPPPPQP
paedsMA[ROONO[O
pageLRPOPLOOZO
pagedPROPPPPPPP
pagerOXNPPPPISO
pagesOROPPPPPPP
paidMTOPPOP]GM
painYDWKKQZKRN
pain #1RPVPONLPPP
pain #2OPPPPPQPPP
pain $aJLRLUINOO
pain ?RPPPPPPPPP
pain afterRPPPPPNPPP
pain andPPRPRPMPPP
pain at]OOPPOFPPP
pain canOPNPTOPPOQ
pain clinicLSKPPPOOYP
pain forLPRPPORPPP
pain fromNPPPPRPPPP
pain inPPOOPUMPPP
pain onMPPPPPSPPP
pain sincePPPPPROPPP
painfulNOKPOL^PPP
painingKPPPPWOPPP
painkillersSOQPPNPPPP
painlessMIPPPO^OOO
painsOPPPPPSPPP
paintQRPPPPOOOP
paintedPTPPPPOPOP
paintingPQPPPPPPPP
pairQUKPPPPPPP
pairsHOP\PPOPOP
pakSPPPOPPPPP
paleKKZPPMTPPO
palliativeTTMQPNPOPO
palliative careOTPPPNPPPP
palmsLMNPPO[PPP
palpMOVPPPOPPP
palpableOOTPPOOPPP
palpitationsJKOPP[RPPP
palsy\PIMLMWOPP
palsy $UNHOOPYPPP
pamperTNOPPPPPPP
panOUMPPPPPPP
panadolPQPPPPOPPP
pancakeMSRPPPPOPP
pancakesPSNPPPPPPP
pancreatitisUOOPPPMPQP
pancreatitis $SPPPPPNPQP
pancytopeniaOOOPPPTPPP
panelQMPPULOSOP
panicOXLOPRNNOP
panickingPPQPPPPPPP
panneNWLPPPOPPP
panoramicTMPPPPPPPP
pantoprazoleRPPPPPPPPP
pantryOSOPPPPPPP
pantsPRPPPPPPPP
papPPPPPQPPPP
papaNMTPRPPPPP
papelOQQPPPOPPP
paperHZIMOQJWWP
paper $OINOPTPYOO
paper onMTOPPPPPPP
papersOMNPPYOPOO
paperworkOXNPPOOQON
papulesPNPPPPRPPP
parOLVPPPPPPP
paraWKQOPPNPPO
paracetamolWUPRGQOONM
paracetamol overdoseSPPNPPPPPP
paradaVVEPPPPPOP
paradeLNOPPWPPPP
paraffinSLQPPPPPPP
paralysedOTOPPPOPPO
paralysisOPRPPPPPPP
paramedicZNLPPINOOW
paramedicsOPPPPPPPRP
paraquatTORPLPOPPP
parentOQOOONOPPV
parenteralQPPPPPPPPP
parentsARJNO_IONa
parisQPPPPPPPPP
parkMMVPPLNO\M
park $NLWPPPOPQP
parkedPTPPPPPPMP
parkingL^IPPJJO]M
parkinson'sNPPPRORPOP
parkinsonsOKNOTTRPOO
parlaONTPPPPPPP
parleOMUPPPPPPP
parotidNOJPOP[PPP
paroxetineNPPPSPPPPP
paroxysmalPPPPPPPQPP
partTLJOPKLbIU
part #1LSKOPOO\MO
partialQPPPPPPPPP
partnerPINOYNOOPW
partner'sNNMPP[KPPP
partnersNSPPPPPPPP
partoKNYPPOPPPO
partoutONTPPPPPPP
partumMLOOPO\PPO
partyOWQPPPOMON
pasLEcPPPNOOO
pasgeboreneOMWPPPNPPP
passRTNOOQMOOO
pass $NROPPSOPPP
passageRPOPOPPPPP
passeOLVPPPOPPP
passedLfIOOOMONO
passed outOIYPPRNPPP
passengerNOSPPPPPPP
passingQNTPPMPPPP
passportPQOPPPPPPP
passwordOZLPPIONWO
pastNGUPPKWPPV
past thePONPPSPPPP
pastePILPPO\PPP
pastiglieONTPPPPPPP
pastillasPOQPPPPPPP
patPORPPPPPPP
patchMHH^OM`NLO
patch $OOPOTPOPPP
patch onNNRONNXPPP
patchesMWMOKPXOOO
pathOLOPPPOUTO
pathwayOLOOPPPPXP
patienceOROPPPPPPP
patientT[OD\DKRD\
patient #2SOPPPOPPPP
patient $SZDMOOOWNN
patient forMTSPPPPPQK
patient hasNHRPPL]PPP
patient inQZJPPPNPPO
patient isKSXQQLNOPO
patient ofNSMPPPSPPO
patient onVMLOSPPOOP
patient wantsPFTPPOPPPX
patient whoPOQPPPPPPP
patient withOVMPPOOPOR
patient'sQJQVPONPOS
patientsRPLMQQLL`J
patients $SQMNOUNNRN
patients ?OPPPOPPPSP
patients onQPPPPOPPQP
patients whoSPPPPNPPOP
patients withUOPPPNOPOP
pauseMUJPPOWPPO
pausesPNRPPPPPPP
paxlovidROOLWPONPP
payIYNPPNIaJN
pay forMNPPPPPZLP
payableLOPPOPOXPO
payingOPPPPQPPPP
paysOOPPPPPbBN
payslipO]MPPHPPPP
pazienteSKUPPOOPPO
pazientiPOQPPPPPPP
pboSPPPPPOPPO
pcaROQPOPPPPP
pccQPPPPPPPPP
pciXOONPPMPPP
pcnOPPORPPPPP
pcoPPKPPPUPPP
pcosRNPOORPPPP
pcpOKPSNUPPPP
pcrRMNPPOSPPP
pcsORPPPPPPPP
pctQPOPPPOPRP
pdKSML\OOPPO
pe\MJQNSSMMN
pe $[MOMOOQNNP
peaceNWNPPPPPPN
peacefulPQRPPPNPPP
peakOQRPPPOPOP
peakedONPPPPTPPP
peanutXLRMQRMONO
peanut allergyPPPORPPPPP
peanut butterOUNPPPPPOP
pecarnTSOPPOMPPO
pechoPOQPPPPPPP
pediatricURNPPONPOP
pedimosOVOOONPPPP
pedsPMNVLORNVO
peeTNNPPORPPP
peedPNSPPPPPPP
peelingNONPPPVPPP
peerOOPPPPOUPP
peesPQOPPPPPPP
pegJOOPPONPO]
peitoONTPPPPOPP
pelvicTMOPPSPOOO
pelvisNNRPPPSOPP
penOWQOMONOQP
penaltyOMOOPOMNK`
pendingETQNPO[OPP
penetratingUOMPPPPPPP
penicillinVKRMMSNRRO
penisKKSPPPYPPP
pensF[QNOTOPOO
penutQPPPPPPPPP
people[QYLI[HNEN
people $FaKPNROPPP
people forRRSPPLPPOP
people inQIVPPPPPPP
people onQPPPOPPPPP
people whoSQOOPOPPOP
people withUORPNONPPP
pepWOPOJQPPPP
peppermintRQOPPPPPPP
peppermint oilRQOPPPPPPP
peptideQPPPPPPPPP
perNHEtEOC]SK
per dayLOM[KWNOOP
per hourNOMWOPOPPP
per kgJOO`NOLOOP
per kiloLMP\ONPPPP
per minutePPPQPPPPPP
percSPPOPPPPPP
percentWMSOPOMPOO
percentagePPPPPPPQPP
percocetQPPPOPPPPP
perdendoMOVPPPPPPP
perfectQUNPOPPPPN
perfectlyPPPPPQPPPP
perfedPORPPPPPPP
perforatedQORPPPOPPP
perforationQPPPPPPPPP
performanceVMOOPPPOPP
periOKYPPOOPOP
pericardialLNUPPPPPPP
pericarditeTOOOPPPPPP
pericarditisIONOOP\PPP
perindoprilQPPPOPPPPP
periodMKQPPXOQPP
periodsROOPPQPPPP
periopQPPPPPPPPP
periphNVITPPPPPP
peripheralFOO`PMPOOP
peripherallyPPOQPPPPPP
permethrinOSPQOOOPPP
permissionLNPOPPOOUT
permissiveUOLPPPPPPP
permitPRPPPOOPPP
permittedIMPP^POPOO
pernaMNVPPPPPPP
persistentQPPPPPPPPP
personQ[KOPOMOPO
person withQPPPPPPPPP
personalPPPPPQOPPP
personallyPPPPPPPPPR
pertussisOVNONPNPSO
pescocoONSPPPPPPP
pesoUONOOPPPPP
pessaryQOPPPPPPPP
pesticideKMXPPOPQPO
petRPPPPPOPQP
petechiaeOPOPPPRPPP
petrolPTLPPPPPPP
pettoPOSPPPPOPP
pgORPPPPPPPP
phQMUKPOTPOP
ph #2.NNXOPPNPPP
ph #3.SPLLPPVPOP
pharmNPPPRPPPPP
pharmacistQJPPPOORPV
pharmacistsPOPPPPPPRO
pharmacyIRKLNPMQfM
pharmacy $OWPOOOOPOO
phaseRPPOPPPPPP
phcOPQPPPPPPP
phenelzineNPPPSPPPPP
phenobarbOOPWPPLPPP
phenobarbitalPPPQPPPPPP
phenytoinLNOSWPOOOP
philhealthMPPPPPPTOP
phlebotomyLSOPOPOYLO
phoneGMPNMFJ]aR
phone $OLKPPMPP\P
phone chargerPTOPPPOPOP
phone isPQOPPRPPOO
phone'sPKUPPPPPPP
phonedPRPPPPPPPO
phonesSTIOOPOPTO
phosMOPSPPSPPP
phosphateKOPPPPWPOP
photoEPJPOLfNIY
photo $PTNPPMWOFU
photophobiaNPOPPPSPPP
photosRNOPPOMOTR
phototherapyYTLPNOLOPP
phqYNPOPOLPOO
phq #1VOPPPPLQPO
physicalTRMPPPOOOP
physical therapyQSMPPPPPPP
physioJXLOOQMKUW
physio $OSOPPPOPPP
physio ?ROPPPOPPPP
physio forRJPPPYPOOM
physio gymNRPPPPPLVO
physiotherapyLNTPPVNPPP
physostigminePPPQPPPPPP
piangeNMXPPPNPPP
pianoOQQPPPPPPP
picJESPPNePNO
pickUQNOPONORN
pick outQPPPPPPPPP
pick upTQNOPONOSN
pickedQQPPPPOPPP
picked upQPPPPPPPPP
pickingRWLPPNNPPO
picking upRLUPPPOPPP
picnicPORPPPOPPP
pictureLNNPOOYROP
picuQJSPPPOPTP
pieceMSQPPOPPPP
piernaPORPPPPPPP
piernasONSPPPPPPP
pigmentedNPOPPPTPPP
pijnPLUPPPPOPP
pileLSQPPPPPPP
pilesPLOPPYMPPP
pillYBIVORRMRU
pill $NNOORQPPVM
pill forSPPPPPPPOP
pillowPSLOPVPONP
pillowsMXKPPPPPOP
pillsd>_ONJNOOO
pills $RLWPPMPOPP
pills andPMOPOUOPPP
pills forQPPPPPPPPP
pinOORPPPPPPP
pinkNUWOOMHLWO
pink $NQRPPPQPPP
pinnedPPOPPSOPOP
pinpointNMYKPPRPPP
pintMSNTOPOPPP
pipGNOZQPPYIP
pipeNUNPPPOPPP
piptazoQPPPPPPPPP
piscinaNMVPPPPPPP
pisoONTPPPPPPP
pitPKWPPOPPOP
pitchOPSPPPNPPP
piuONTPPPPPPP
pizzaO\OOOLPPMP
pizza $PWPPPNPPNP
placeNMOPPOOZNP
place $PMPPPPPPTP
placeboVROOONNOPP
placebo $VNPOPPNPPP
placebo ?QPPPOPPPPP
placedNTOPPPOPPP
placentaTKXMPOOOPP
placenta'sPPQPPPPPPP
plaieOKXPPPOPPP
plainZMNPPPNOOO
planLMWONNNWNR
planePJOPPRPPPV
plannedQOPPPPPPPP
planningNPMPUUNPPM
plansPQPPPPPPPP
plantLWOPPPOPPP
plantaoNTOPPPPPPP
plantarRPNOOUPONP
plantar fasciitisQSOPPSLONP
plantsNVPPPMPPPP
plaquesOJQPPPXPPP
plasmaTNNOMXOPON
plasterJRUUOPLPPO
plasticMVOPPPOPPP
plateLWOPPPNPPP
plateauNGPPPP\PPP
plateletUNRPPPMPPP
plateletsJMSOOM[OQO
platformOPRPPPPPPP
playRRPOPOPPPO
playingOVNPPKTPNP
playsOOOPPZOPKP
plcoSOOPPPOPPP
pleaseA\Y[LNRKPI
please $L>[VM]MLUM
please comePKVPPPOPPP
please don'tQTKPPPPPPP
please stopK\JPPPPPPP
please tellPQPRONPPPP
plentyPQPPPPPPPP
pleuralNRLPPPUPPP
plexusQPPPPPPPPP
plotzlichONUPPPOPPP
plsQCSUNJ[MWM
pls $XGNOPOQNXN
pltMMQGOP`PPP
pltsLOPPPNWPPP
plugPTPPPPPPMP
pluggedPQOPPPPPPP
plugsQPPPPPPPOP
plumberPSPPPPPPNP
plusXLPH[LPPNN
plus $RNTONPOPPP
pmJ]FOOSNNWO
pm $PMPPPPPOUP
pmrDPP_NPPPPP
pneumoNOUPPPPPPP
pneumococcalQPPPPPPPPP
pneumoniaUQJQMUOQNO
pneumonia $SMOQPNSPPP
pneumonia ?QPPPPPPPPP
pneumonia inRPPPPPNPPP
pneumonia onQQPNPPPPPP
pneumonieXLOOOPPPPP
pneumothoraxMYQPOONOPN
pnuemoniaQPPPPPPPPP
poFURUM]FNJU
po $OROROPPPPP
pocketSUNPMMOPPP
pocusQOPPPPPPPP
podOQRPPPOPNP
podcastMVPPPOOPPP
podiatryOQMPPPPSPP
poemLYOPPNOPPP
pointONRLPSQQPO
point inLOOPPWPPPP
pointingPPPPPPQPPP
pointlessROPPPPPPPP
pointsRPNPPOTUIO
poisonHTUPPRMMUO
poisonedPQPPPPPPPP
poisoningNKMQMOMRO^
polandNOPPPTOPPQ
policeOPTOOKNOK\
police wantPLOPPOPPPX
policySIJOPNMLiK
policy onOLPPPPPOWP
polioPQPPPPPQOP
polmoniteRPPPPPPPPP
polsoOLWPPPOPPP
polymyalgiaPOPONOVPPP
polypectomyMNPPPPPWPP
polypillSOOPPPPPPP
polypsQPPPPPPPPP
polytraumaOKVPPPPPPP
pooQOOOOOTPPO
poolKN\OPMMNTO
pooledQPPPPPPPPP
poorMPOWOPPPOP
popNPPPPSPPOP
popcornN\LPPOMPPO
poppedPROPPPPPPP
popsQOOPPSOPPP
porLRUPPOPPPO
portOPRPPPPPPP
portableO\JPPPKPPP
portalPJQPPNPQXP
portersPVPPPPPPKP
posOAKOOOjOOO
posaconazoleOPPPRPPPPP
positionRNPPPOOPPR
positiveJGKMP[aNQL
positive $MOPPPQSPPP
positive forNOPPOUPPPP
positivesQPPPPPOPPP
pospartoQPPPPPPPPP
possibleNOPNVOOOPR
postCMYYHUUOON
post opLRXOQOLQPP
post partumMLOOPO\PPO
postcardsQPPPPPPPPP
postedOYPPPOTPFP
posterJiHPPLOOJP
posteriorVMMPPOROPP
postersPSOPPOPPPP
postingMROPPPRPPP
postmenopausalMNNPPOXPPP
postnatalLSOPPOSPPP
postpartumJPPOVWKOOP
postponeRPPPPPOPPP
postponedOQPPPPPPPP
posturingNNVPPPNPPP
potNTNPPPPPPP
potassioONSPPPPPPP
potassiumUTWTLNHOMN
potluckPROPPPPPPP
potsOTPPPOOPOP
poulsNOTPPPPPPP
poundsPQPPPPPPPP
pour\KONPOOOPP
pouringOMWPPONPPP
povidoneSOPPPPPPPP
powderSNROOUMPNO
powerMPOPPMPON[
power'sOROPPPPPPP
ppePQPPPOOORP
pphLTQQPONQOP
ppi[MOMPNOOOP
ppisPQPPPPPPPP
pplQPPPPPPPPP
ppxSPPPOPPPPP
prJEPPOPdOPO
praTNPPPPPPOP
practiceJNMONQOXYL
practitionerPPPPPPPPPQ
pradaxaTOPOOPPPPP
prawnsPM[PPJOPPP
prayPUOPPMPPPP
prayerOSOPPPPPPP
praziquantelPPPQPPPPPP
preIRJKTXM\MO
pre eclampsiaRPPPPPPPPP
precautionsKXLPPOOPSO
precedexLOPVPPPPPP
precoceTPOONPPPPP
predMMOYQOOOPP
pred #2PPPQPPPPPP
pred forMPPUOPPPPP
prediabetesPPPPPPNSPP
prediabeticPKPPPVPPPP
predictingTOOPPPPPOP
predictiveTOOPPPOPPP
predictive valueTOOPPPOPPP
prednisolonNPPUNPPPPP
prednisoloneJRNN]NNPOP
prednisonRPPOPPPPPP
prednisoneIVNSNTPPOO
prednisone forQRPOPNPPPP
preeclampsiaXOPKOPOPPP
pregJNOPZPOPPP
pregabalinSPONPQOPPP
pregnancyUQMSQSOOKO
pregnancy #2OPPSOPOPPP
pregnancy $MLNSROVOQP
pregnantDDSSVSUNRT
pregnant #1KPLPQNYPPP
pregnant #2OPONVOOPPP
pregnant $ONRPNPSPPP
prehospitalXNOONPOPPP
premPPPQPPPPPP
prematureRPPPPNPPPP
prematuritySOOPPPPPPP
premedQPPPPPPPPP
premedicationSPPPNPPPPP
preoxSOPPPPPPPP
preoxiYNLPPPOPPO
prepRRONSNPPOP
prepareOLUPPPPPPP
preschoolQPOPPPPPPP
prescribeQLOOQLOOVT
prescribedPSNPOTNPNP
prescribingZONOONONMS
prescriptionPNPPORPPPR
presentPVLPPOPPPP
presentingOROPPPPPOP
preservedRPPPOPPPPP
presoNQSPPPOPPO
pressQRQPPOPPNP
pressaoPPQPPPPPPP
pressedPORPPPPPPP
pressingONUPPOOPPP
pressioneGPYPPPPPPP
pressorsUPPNOOPPPP
pressureMU\OOUKQHN
pressure #2KOSPPPSPPP
pressure #3PNLPPWOPPP
pressure $NVNPPPPOPP
pressure isPPVPPOKPPP
pressure'sOOPPPSPPPP
pressuresNQQPPPPPPP
pretendNYPPPPPNPL
pretermPOPTPPPOPP
prettyPSMPPPPPPP
prevVOOPPPNPPP
prevalenceRPPPPPPPPP
preventYOONOOOOOP
prevent fallsQPPPPPPPPP
preventedQPPPPPPPPP
preventieQPPPPPPPPP
preventingQPPPPPPPPP
preventionUXMNNMOOPO
prevention $SPPPOPPPPP
prevention inRPPPPPPPPP
preventiveQPPPOPPPPP
prevenzioneTOOPOPPPPP
previaOQQPPPPPPP
previeneROPPPPPPPP
previousQPPPPPPPPP
priceOROPPPPPPP
prickSNPPPQPPPP
pridePSOPPPNPPP
primaireQPPPPPPPPP
primaquineMOONRPVPPP
primariaUOOPOPPPPP
primaryRNONNOTSOO
primary careSOPPPPPOOP
primary preventionQPPPPPPPPP
principalNPPPPPOUPP
printMTPPPPPPPO
printedMXLPPPPPPP
printerJaLPONLNSO
printsMGOPPPNOaP
priorRTPMOMNRQO
prior authNUOOPMOPRP
prisonUMOOPPOORO
prisonerPOPPPPPPPQ
pritchardROPPPPOPPP
privacyOOOPPPOPPU
privateMJOOPROXXJ
priyaPTOPPPOPPP
prizePQPPPPPPPP
prnQOPSNPPPPP
probQPPPPPPPPP
probablyQOOPPUNPPP
probeLVQPPPPOOP
probioticQTPPPOPOOO
probioticsROPPPPPPPP
problemMQOMUTNXLL
problem $NOPPQPPSOP
problem ?OOPNTPPPPP
problemsVMOOPONTMP
probnpSPOPPPOOPP
procalcitoninTPPPOPNPPP
procedureJOPOPPNQWT
procedure $MLPPPPNOWU
processLMPPPOON^O
prochlorperazineQOOSNPPPPP
profJPMPP\NPPP
professorPQOPPPPPPP
profitQOPPPPPPPP
progesteronePPPPPQPPPP
prognosisVOMPPPNQPP
programRTNPPNOPPP
programmeMXMPPPPOPP
programmesQOPPPPPPPP
programsQPPPPPPPPP
progressSOPPPOOPPP
progressionSPPNPPPPPP
projectileCNUPOObOMO
projectorNTPPPPPPOP
prolapseNNXPPOOPOP
prolapsoONSPPPPPPP
prolongedQPPOPPPQPO
promiseRQOOPPPPPP
promisedPTNPPPNPPP
proneVLPPPOPPPP
prongsQPPPPPPPPP
proningRNPPPPPPPP
pronosticoUOLPPPPPPP
pronounceKVPPPPPPOP
proofQOPPPPPPPP
properQNPPPPPQPP
properlyZOQPPKNONP
properly $WOOPPMPPNP
prophylacticTLNWQPMONP
prophylaxis\NNTIPLOQO
prophylaxis $XQONMOOPNP
propofolKOPRWPOOPO
proportionMOVPPPOPPP
propranololINYNUOPOOO
prosecutedJLNPPOPOMb
prostataUNOPPPOPPO
prostateXFMOP^KOOO
prostate cancerOPPPPQPPPP
prostatitisIPPPPPWPPP
protect]OLPLPOPOO
protect theQPPPPPPPPP
protectionMJPPPPPPP[
protectorsQPPPPPPPPP
proteinNNNONTVOOO
protocolNIMMMONKcW
protocolsTOPPPPPPNP
proudN[IPPPOPPP
proud ofPULPPPOPPP
provaNXNPPPNPPP
proveSOPPPPPPPP
provenRPPOPPPPPP
providedNSPPPPPPPP
providerPPQPPPPPPP
proxyKOPPPPPPOX
prpROPPPPPPPP
psROPOPPPTMP
psaZHGNO[TNON
psa cameMNKPP\OPPP
psa screeningSOPPPPPPPP
pseudoephedrineDPPO^PPPPP
pseudomonasOOOPPPTPPP
psoriasisRKOPNUQPPP
psychRVPOMONPOO
psychosisPOOPPPTPPO
ptECULXCVKRi
pt $ONMOSOOPPU
pt inSUROPOKPPL
pt isPPQPPOQPPP
pt onHQPO]OMPOO
pt withYOQOLLRONR
pt'sPLQPOWNPPP
ptbSPPOPPOPPP
pthMKLIMOiOOP
ptoOFPOPPPO]P
ptosisQNMPPLYPPO
ptsZIROIPMNXP
pts $XJPPOPPPPP
ptsdWOPPPONONO
pubPMSPPPPPPP
publicOROPPPOPOR
publishedTOPPPPPPPN
puedeONTPPPPPPP
puerperaPORPPPPPPP
puffPPPPPQPPPP
puffedQPPPPPPPPP
pufferROPPPPPPPP
puffsPOOUPPOPPP
puffyPPLPPPUPPP
pughHOPRXPPPPP
pukingOPQPPPPPPP
pullSOSPPPPOMO
pulledOGVPPWOPPO
pulled fromPOQPPPPPPP
pullingNOQPPOOTPP
pulmonaryPOSPPOOPPP
pulsPMUPPPOPPP
pulsePRUOOKVNNN
pulse #2UUKPPOMPPP
pulse #3POSPPPNPPP
pulse $PORPPOPPPP
pulse isPOQPQPPPPP
pulselessPLTPPPPPPP
pulsesOOTPPONPPP
pulsoNLXPPPOPPP
pumpKTTPOTMPNN
pumpingPMTPPPPPPP
pumpsNVNPPNPPPP
punLWPPPOOPPP
punctureVNMPPOSPNP
puncturesQPOPPPPPPP
pupilMPTPPLVPPO
pupil'sPPPQPPPPPP
pupilsJJ]NONVOPO
purePPRPPMPPPP
purpleJRUPPKWOPO
purposeOMWNPPPPPP
pusRNRPPPPPPP
pushNUH\JWJNQO
push theUPPPMPOPPP
pushedPPNPPONWOO
pushingVNOPPOPPPP
putTQOMRFGdOM
put aPSPPPMPPPQ
put herQPPPOPPPPP
put inPKYPPONOPP
put itNQOPPMTPPP
put onTPOPOOLQOS
put theKYMPPNORPP
putsPVNPPLPPPP
puttingOUOPPPPOOP
puttyPNRPPPPPPP
puzzleOPPPPPRPPP
pwedeLPNMUUOPPP
pyeloPRPPPPOPPP
pyloriRPPPPPOPPP
pyxisPSNPPPPPPP
qRTMLPONOWO
q #1POPLOPOPWP
q #2RPPPPPOPPP
q wordPVMPPOPPPO
qdQPPPPPOPPP
qdsPPPQOPPPPP
qofNWMOPOMUOO
qolQPPPPPPPPP
qrsMN]NOPMOPP
qtHORM]ONPPP
qt $MPOOVPPPPP
qtcJLMGcMVPPP
qtc #3ILMGdMVPPP
quadRLRPPPPPPP
quaddelnOOSPPPOPPP
qualUNNPPPPPPP
qualityQPPPPPPPPP
quality ofQPPPPPPPPP
quantityKPOZOOPOOO
quarantinedORPPPPPPPP
quarterPPQPPPPPPP
que\IQNOOOPPO
quedasWNLPPPPPPP
quellesVNMPPPPPPP
quelqueROOPPPPPPP
quemMXOPPPOPOO
queryJNNMPINiOO
questionQJPPOVPPPP
questionnaireSQNPPPPOPO
questionsPYJPPNPPPP
quetiapineMOOUOTNPPP
queueOZNPPLOPPO
quiIYPPPPOPPO
quickQKXOOOOPQO
quick $LI[PPPPPPP
quickerQVPMPPPPNP
quicker ?QPPPPPPPPP
quickestROPPPPPPPP
quicklyPMSPPPPPPP
quienOVMPPPOPPP
quieroPKWPPPPPPP
quietL\OPPLROMN
quiet $OPOPPOTPPO
quirofanoOLWPPPOPPP
quitVMMPOTMOOS
quit smokingQQOPOQOPPP
quitePQOPPPPPPP
quittingVMNNOWNOOO
quizOYPPPKPPNP
rOPUNPOOTMO
raSPPNPPPPPP
raarNMVPPPPPPP
rabiesRPOVNNOOOP
racecadotrilRPOPPPPPPP
racingOKQPPVPPPP
rackPRNPPPPPPP
radialKM]PPPMPOO
radioPQPPPPPPOP
radiofrequencyQPPPPPPPPP
radiologyGT[PPOKOSO
radiotherapySOOPPPPPOP
raffleNSPPPPPPPP
railsPLTPPPPPPP
rainPQOPPPPPPP
raisePUMSPNNPPP
raisedNSKOOWUQLN
raisesSOPPPPOPPP
ramadanSONPOUOPPN
ramiprilQNTPQPMOOP
ranLVWMOOMPOP
randomQNOPPPRPPP
rangNSPPPOTPPM
rangeBZNYIOXOOP
range $I[NXIOOPOP
rapidWLPOOOMNWN
rapid responseTMTPPPNPOO
rarQPPPPPPPPP
rashIFKLYXbNLO
rash onUNLPLOVPPP
ratPQVPPKPPPP
rate>MRvCKK\NL
rate #2LTPOPPRPPP
rate $hNQIJOMMPM
rate ?NPPSPPPPPP
rate controlRPPOPPPPPP
rate for@NPUPPP`OP
rate inOPPSOPPPPP
rates`NMOMONOOM
rates $]NNOMPNPON
ratherQPQPPOPPPP
rather thanQPQPPOPPPP
ratioRMN[NOLOPO
ratio $PMO\NOMPPO
ratsPSNPPPPPPP
rattleRPPOPPPPPP
rawOINPP[OPPP
rayUKLOOSWPOL
ray $UOOPPONQPP
raysOFPPPPPOIc
razorPNSPPPPPPP
rbbbNNPPPPUPPP
rbcPPPPPPQPPP
rcaPQPPPPPPPP
rctYNOOPOOONO
rct $SOOPPPPPPP
rctsQPPPPPPPPP
rdNRPPPOOPSO
rdtQPPPPPOPPP
reORMOQQPLWO
reaNWLPPPPPPP
reachTRNPOOOPPP
reachedOUOPPPNPPO
reachingQOQPPPPPPP
reactSPOOPPPPPP
reactionNOWPPPNPPP
reactionsQPPPPPPPPP
reactiveJOOPYPPPPP
reactsOPPPPPRPPP
readKVHNNM]VKO
read aboutOSPPPPOPPP
read codeNOPPPPOVNP
read itOTPOPROPNP
read thatPVPOPMNPPP
read theNUOOPPOPPQ
readerPQOPPPPPPP
readingPRMOPQRPPO
readingsQPPPPPPPPP
readmissionsUOPPPPOPNO
readsJOPPPOYPPO
readyJbROPOKJNO
ready $LWOPPPOPOP
ready forPVPPPPPKPP
reageertPKWPPPOPPP
realUVMMXNJOMO
real $VNNPPPPPPP
real orINPO[POPPP
really]MROOPLSLL
really needROOPPQPPPO
realyQPPOPPPPPP
reanimatieWLQOPPNPPO
reanimationOLYOPPOOPP
reasonLOOPPPVPPP
reasonableQPPPPPPPPP
reassureTPPPPPLPPP
rebleedingQPPPPPPPPP
reboaXKOPPPPOPP
rebootRTNPOPOPPP
rebootedOSOPPPPPPP
reboundSQOOOPPPPP
recallPROPPPPPPP
reccurentRPPOPPPPPP
receivedNWONPPPPPO
recentOOOPPPSPPP
receptionNTQOOWNNNM
receptionistPNSPPPPPPP
rechtsOMVOPPOPPP
recidiefQPPPPPPPPP
recidiveUONPPPPPPP
recienQQPPPPPPPP
recombinantVOPOLPPPPP
recommendSJPRPVOPPM
recordMPOPROOOOV
record $NSMPPPPPPT
recordablePOQPPPPPPP
recordedJMNPPPPOO^
recorderTNPPPOPPPO
recordingPPPPPPPPPQ
recordsOKLPP\ONNS
recoverQPPOPPPPPP
recoveredJNLPPQ\PPO
recoveringPQOPPPPPPP
recoveryXP[KOKNNMN
recovery $OK\OPPONOO
recruitmentOQPPPPPPPP
rectalSMSOPPOOPP
rectal examROOPPPPPPP
recurrenceZOOLOPOPPP
recurrence $TPPNOPPPPP
recurrenciaQPOPPPPPPP
recurrentRROOPOOQPP
recurrent cQOPPPPPQPP
recurrent utiQPPPPPPPPP
recyclingOTNPPPPPPP
redHFPPH\\LZM
red cellsOPPVPPNNPP
red eyeNONPPOWPPP
red flagsTOOPPPOPPP
rednessQPPPPPPPPP
reduceQJO[WONNKN
reducedUQNMPPPPPP
reducesXKONPPPPPP
reducibleOPPPPPSPPP
reducingPOOTPPOPPP
reductionPMOSOOOUOO
reduction $QOOTOPPPPP
reduzTOOPPPPPPP
refeedingLPPPPPUPPP
referTNPPPOMNVO
refer forQPPPPPPPPP
refer toPOPPPOPNUP
referralVOMOPNMQSP
referralsQRNOPMOOVO
referredOPOPPPTPPP
refillUJPOOYOOMM
refilledPTNPPPPOPP
reflexOPPPPPRPPP
reflexesMMOOPN\OPP
refluxRNOPOQSOPP
refractoryXNOOPPPOON
refusalORPPPOPPPQ
refuse@IPOOfNNK[
refuse toOOPPPNPOLY
refusedQVNMMPPQOQ
refusesFJNOOVOOOa
refusingWOOPPPNPNO
regKHYPPPOOXP
regardingRQMPPPPPPP
regardsPRNPPPPPPP
regimenPKN]NONOPO
regionQPPPPPPPPP
registerOOOPPPORRP
registrarKZLOUMOOWJ
registrationNHWONPOPNZ
reglanMPPPVOPPOP
regsROOPPPPPPP
regularIQPPSPTPPP
rehabROSPPONPPP
rehab $QSMPPPPPPP
rehydrationUOOOOPPPPP
rejectedOMPPPPPVPO
relapse[NNMOPOPPO
relapse $UNOPOPPPPP
relapsesTPPMPPPPPP
relatedSNPPPPPPPP
relativeJIUPPMOOO]
relativesINMPPNOM[W
releaseXLNOOOMOSR
reliableVMPPPPNPPP
reliefRRPNPPPPOO
relievedQWPPOOOMPN
relieverQPPPPPPPPP
remdesivirQPPOPPPPPP
remedySOPPQNPPPP
rememberOSMPPSPPPP
remindQQPPPNPPPP
reminderOTOPPPPPPP
remindersTPOPPPOPPP
remissionVOOOPPNPPP
remoteXOSPPKOOPN
remote $PPVPPKPPPP
removalUKOMPOOSTP
removedMNVPPPOQPP
renal6MNuMOOOOO
renal colicRPPOOPPPPP
renewalPQPPPPOPQP
repMSMOOOOOWO
repair\SLOPNLPOO
repair $VPNPPONPPP
repairedOWLPPPOPPP
repeatROJaLNKNTM
repeat itRPPPPOPPPP
repeat theOPPRPPPPPP
repeatedUPPMPPPPPP
repeatingPPOPPRPPPP
repeatsOOPPPNTPPP
replaceUOPOPPOOPO
replacedOXMOOOPOPP
replacementUROTOMNOON
replyJWPKROPWLP
repolINPPPP[PPO
repondPLUPPPPPPP
reportIJKOOJQ^SW
reportedOKNNPOOWNW
reporterPPPPPPPPPR
reportingOIOPPNPNSZ
reportsOTOPPPOPPO
requestPFPPPPPPYR
requestedPRPPPPPPPP
requestsOPOPPPPOIZ
requiredKNLPPPNPP^
requirementPPPPPPOSPO
rescanRPOPPPOPPP
rescueNNRPPOPPSP
researchPUPPPPPNNP
resendPQOPPPPPPP
reserveKRPPPPPPUP
resetPQPPPPPPPP
residentPKYPOOMQOP
resident'sPNPPPPPVPL
residentsPSOPPNSONP
residents $QPPPPPPPPP
residueONNPPPVPPP
resistanceRPPOPPPPPP
resistantSONOPPPPRP
resolvedOPPPPPPSOP
resourceQPPPPPPPPP
respONQOQPPRPP
respectOOSPPOPPPP
respiraOMVPPPPPPP
respiracaoOORPPPPPPP
respirarPORPPPPPPP
respiratoryNUOPOPPROO
respireOMVPPPPPPP
respondLOPPPPPOPX
respondeSMQPPPPPPP
respondersOPPPPPPPRP
respondingTOPPOPPPPP
responseYPQNOOMOOO
responsiblePOOPPPPPOR
respsKI_OOOOPPP
restOSIPQUXOKM
rest andMPQPPRPPPP
restartTRMUNMOOPO
restartedG^PONPOPPP
restlessSPPPPNPPPP
restockPROOPPPPPP
restockedN\JPPPONPP
restraintRJONPPNNSV
restraintsNRPPPPPPPP
restrictedHNPOOPPO^N
restrictionNOPMPPPYOP
restrictiveQSOPPOOPOP
restrictive transfusionPSPPPOPPOP
resultZISOPKSOOO
result $YNKPPOOPOQ
resultsNKJOPcMOVI
resumeOTOPPPOPPP
resusNOTMOLNRZL
resus $UKQPPOOOSO
resuscitatePROPPPOPPP
resuscitatedQPPPPPPPOP
resuscitationVMOPPPPPPO
retainedQKUNPOOOPT
retentionWMULPPMOPP
retention $UNPPPPPPPP
reticONOPPPTPPP
retinaLPPPPPTPPP
retinalRPPOPPPPPP
retinopathyQPPOPPPPPP
retiredTJNPPOOPWO
retirementOTOPPPPPPP
retreatOSPPPPOPOP
retrievalPNQPPPPPQP
returnP[JOPORONM
return toQROOPPPPPP
returnedM]JPPPOPOP
returningPROPPPOPPP
returnsPNOPPONQTP
reuniaoMWNPPPOPPP
reunionJYOPPPOOPO
reuteriRPOOPPPPPP
revascQPPPPPPPPP
revascularizationQPPPPPPPPP
reversalMPPTOPPPPP
reverseRPPPPPPPOP
reversibleKMTPPOUOPP
revertUPNPPPOOPP
reviewTJLOOMO^LS
reviewedPROPPPPPPP
reviewsOXMOPOMPPP
revisionPSPPOPPPOP
rewarmingQPPPPPPPPP
rfdsPPPPPPPOQP
rheumaticSOPOOPPPPP
rheumatoidRPPPOPPPPP
rheumatologyRPPPPPNPPP
rhogamLNPPXOPPPP
rhythmTMPPPPPPPP
rhythm controlQPPPPPPPPP
ribPPPPPPPQPP
riboflavinRPPOPPPPPP
ribsNSOPPPPPPP
riceQSNPPNPPPP
richPRPPPPOPPP
ridUPPPPOMPPP
rid ofUPPPPOMPPP
rideKRMPPXOPPP
riesceNNTPPPPPPP
rifampicinIPPOZPPPOP
rifampinOPPPQPPPPP
rifaximinYOONKPPPPP
rigQRMPPPPPPP
rightCOTQPS\QKO
right $PQKPPSNPPR
right armQPPPPPPPPP
right awayPNSPPOPPPP
right handPPQPPOPPPP
right nowN[KPPONPPO
rightsPJPPPIPPO_
rigidLH^OONRPOP
rigorsJOWPPPPPPP
rigsLPUPPPOPPP
riluzoleSMOKIPNPaO
ringFVHOOK_NZM
ring $OMQPPWOPNO
ring fingerQPPPPPPPPP
ring thePROPPPPPOQ
ringerQPOPPPPPPP
ringingPMRPPUNPOP
ringsQQNPPNOPTO
ringwormPPPPPPRPOP
rinseRPPPPPPPPP
ripPSOPPOPPOP
rippedPORPPPPPPP
riseOPPOTPOPPP
risingPOQPPPPPPP
riskoQALMM@QMZ
risk $QNMPNOOOOZ
risk ?TPLPTPMPPP
risk ifPPPPPOPPPR
risk inTOPPNPOPPQ
risk ofSPPPPPOPPP
riskierQPPPPPPPPP
riskyROPPPPPPPP
risperidoneQPPPPPPPPP
rispondeNNVPPPOPPP
ritardoMUPPPPOPPP
ritonavirIOOM\PPPPP
rituximabNMPPSPPPSP
rivaroxabanRLRULROMQO
rivastigmineRPPOPPPPPP
riverNJQPPPONZP
rllRPPNPPPPPP
rlqMOOPPPTPPP
rmMOZOPOMPPP
rm #1OUNPPPOPPP
rnLPUOPOOOPS
rnsPOPPPPPPRP
roaccutaneLPOPVPPPPP
roadO[HPPOOPPP
robotOWPPPLOPPP
rocQPPPOPPPPP
rockMTRPPOOPOP
rocuroniumROOSMPPPPP
rodVOPPPPLPPP
roflumilastQPPPPPPPPP
rojaONTPPPPPPP
rolePSPPPPPOOP
rollOPPPPRPPPP
rolledUE[PPMOPPO
rollingNIMPPO]POP
rolloverPORPPPPPPP
rollsPQPPPPPPPP
ronchasPOQPPPPPPP
roofNOZPPNOPMO
rooferQNSPPOOPPP
roomOaNKLZDFYM
room #1K]VNOLLNQO
room #2PI]PPPMPPP
room $PNLOONOL[S
room airTUIPPOOPPP
room isONMPPOPPXP
roomedPQOPPPPPPP
roomsORNPONOPPT
rootONJPPVUPPP
ropeQFZPPOPPPP
roscWG[OPONNNP
roseNPRPPOQPPP
rosterPNMPPNPPYO
rostoNMVPPPPPPP
rosuvaUPPPPLOPPP
rosuvastatinQPPPPPPPPP
rotQNRPPOPPPP
rotaN`KPPLNNQN
rotatedMQMOPPWOPO
rotationPPPPPPPORP
rotatorVMPPPPNQOO
rotator cuffVMPPPPNQOO
rotavirusKOPOYPOPPP
roughOQOPPQPPPP
roundNWQOOKQOQO
round $PSOPPPPPPP
round theQKUPPNRPPP
roundingTMNTPPOPNP
roundsSYJOOUNOLN
rousableSNSMPPPPOP
rouseNNUOPPPPPP
rousedPOQPPPPPPP
routeNPPROPPPQP
routineVOOPOPMPPP
routinelySOPOPPPPPP
rowLKWPPRPPQO
roxoNNTPPPPPPP
rrOI_EOOXOOO
rr #2OOTPPOOPPP
rr ?TPPPPPLPPP
rrtROPPPPPPPP
rsiNHOPP]OPPO
rsv\PNOLOMPPP
rtSLPNPSPKVP
rtsQPPPPPPPPP
rubQOQPPPPPPP
rubberNPPPTPPPPP
rubberyOPPPPPRPPP
rubbingQPPPPPOPPP
rubbishOQQPPPPPPP
rugbyQNSPPOPPPP
ruiningPLOPPVPPPP
rule_DIRMNHNbN
rule $RPPPPPPPPP
rule forQOPPPPOOSO
rule out\NNPPOMPNO
ruledNROPPPPSOP
rulesJKOWNOOLS[
rules forOOPOOPPMJ_
runGbGXTQJLRJ
run $NQNPPTONTM
run outOTOOPPPPPP
rungPNRPPPPPPP
runnerJHUPPP[PPP
runningQ_GOOOOOOO
running #2N\HPPOPPPP
runnyRPOPOPPPPP
runsXNSPNLMPPP
ruptureUOSPPLNPPO
rupturedONUPPOQPOP
ruralTLQQPPOPPP
rushNVMQPPPOOP
rustyOPPPPRPPPP
rvPPQPPPPPPP
rvrQROOOPPPPP
rxOPPPPPPPKW
rythmQPPPPPPPPP
rzvVOPNOONPPP
sS^MNLQKMRM
s $RPSONPOPPP
s'arreteOOQPPPPPPP
saLRPPPTOPPO
saagJNNOOO\PPP
sabadoMZMPPPOPPO
sabatoKWOPPPOPPP
saccharomycesQPPPPPPPPP
sacralRPPPPPOPPP
sacroplastyRPPPPPOPPP
sacubitrilPPPNSPPPPP
sadPSMPPQPPPP
saddleNOPPPPTPPP
safeiFLEgOHMJL
safe $QNNNXOOOOO
safe ?ROPKUQOPPP
safe forQMPPQTPPOP
safe inbPPP@PPPOP
safe toQNQO[MLPOO
safeguardingPFNPPPOP]P
safelyTOOPPPPPOP
saferPOPPTPOPPP
safer thanLPPPTPPPPP
safetyYNNOOPOPOO
safety planningTOOPPPOPPO
safewardsROPPPPPPPP
sahSRMLNPVPOP
saidL\PONSNNMQ
said iPPRPPNPPPP
saigneQNSPOPPPPP
sakeQQNPPPPPPP
salaMLZPPPOPPO
saladOUMPPPPPPP
salbutamolLNOZOOOPOO
saleNRQPPPPPOP
salineXOPRKOMOQP
saline $POPPPPPPRP
saline inRPOPOPPPPP
saline nebsQPPPPPPPPP
salivaOMVPPPOPPP
salleOTNPPPPPPP
salmeterolSOPOOPPPRP
salpingectomyRPPPPPPPPP
saltPOOPPSPPPP
salvaTNPPPPOPPO
salvageSNPPPPPPPP
samNMOPPPPPNX
samaritanOIOPPOPPP[
sameXOILbHNZEL
same $L\JPPPOOPP
same dayWFOOSMMXQO
same lineOOOPSPPPPP
same timeMKVOUPPPPP
samediJZNPPPOOPO
samplePQJOPNXOMS
samplesLYONOPOPPP
sandpaperPPNPOPTPPP
sandwichPRNPPPPPPP
sandwichesOSOPPPPPPP
sangOPQPPPPPPP
sangraPNSPPPPPPP
sangradoROOPPPPPPP
sangrandoNPSPPPPPPP
sangreOORPPPPPPP
sangueIKbPOPLPPP
sanitizerPKMPP[NPPP
sankPROPPNPPPP
santaPTNPPPPPOP
satOQSOPMPOSO
sat #2PQQOPPOPPP
satellitePQOPPPPPPP
satisfactionRQOPPPOPPP
satsUAbMOLPOPO
sats #2TJUNPOROPP
sattingPPQPPPPPPP
saturationONRPPPRPOP
saturationsOPRPPPPPPP
saturdayJUNPPQNPTO
saturday $MPPPPPOPUP
save]MOOOOOPLO
save lives\LPPOPOPLO
saved[KGPNNNNRX
savesROPPPPPPPP
savingRRNPPPOPPP
sawLdKOPJONPO
saw theMYOPPMPNPP
sayMWUMPJRMHY
say $OONOPNRNM\
say ?POPPPMTPPQ
say theRTLPPPOPPP
sayingOOVPPNPPPO
saysCPTRNM_JQS
says #1PVOPPPMPOP
says hePNTPPOQPPO
says he'sMMPPRPPPOV
says myOUNPOPPPPP
says noNIRPQQMOOZ
says shePMRPPSOPPP
says she'sPUJPQPOPPP
says theRNTPPNOPPP
sbSPPPPPOPPO
sbpXNQPPPNNNO
sbp #3RPPPPPOPPP
scMOLZOPPPPP
scabiesURMRPLNPPP
scaleNRJZOMVMOO
scalesQQOPPPOPPP
scalpLIJOOS`OPP
scalpelPOMPPWNPPO
scalyPOOPPNUPPP
scan\TJOOMOOON
scan $USMPPONPPO
scan ?QPPPPPOPPP
scannerNPPNPONPXO
scansQNPOPRPPQP
scaphoidMMPPPPXPPO
scarPOOPPSPPPP
scaredLPVNOUNOON
scared ofPQRNPROPPO
scarletNPPPPPPPPR
scenePQPPPPPPPP
schQPPPPPPPPP
scheduleKJFbOLKQRX
schedule forOMPQPPPOUO
schedulingOSOPPPPPPP
schemeMNNROPPZMP
schizophreniaMPNPSPSPPP
schockSOQNPPPPPP
schockraumOLWPPPOPPP
schonOXKPPPOPPO
schoolQVKMM[MOOM
school $NQNPOTOPPP
schreitOMVPPPOPPP
schwilltOMUPPOPPPP
sciaticaRSSOOPLOPP
sciatica $RPPPOPPPPP
scienceLUPPPPPPPP
scissorsONUPPPPPPO
scooterPPPPPQPPPP
scopeVQLONONOPS
scoreXRKJOQWOMO
score $PPOPPSOPPP
scoredPQOPPPPPPP
scoresPSOPPPOPPP
scorpionOQRPPOOPPP
scratchPQPPPOQPPP
scratchedOJOPPXPPPP
screamPSOPPOPPPO
screamedPUMPPNPPPP
screamingLIaPPNMPPP
screamsSPRPPMOPPP
screenTXQOPILNQP
screeningYMLOONJZOO
screening $TNPPPPOPPP
screening colonoscopyNNPPPPNXOP
screening forQPPPPPPOPP
screensPLOPPTPPPP
screenwashPNSPPPPPPP
screningQPPPPPPPPP
scriptJTNNUOMQLX
scrotumPOSPPPNPPP
scrubPPQPPPPPPP
scrubbedORPPPPPPPP
scrubsNXKPPQNGYP
scubaPOOPPRPPPP
seSKYPPNMOOO
seaPQPPPPPPPP
sealQSNPPPPOOP
sealedNYMPPPONOO
searchQOLPPOPPPV
seasickPQOPPQPPPP
seasonMTNPPTOPOP
seasonalQPPPPPPPPP
seatONTPPOPPPP
secLLRPNNVOOU
seclusionVMPPPPPPNP
secondSVWQLLLMSJ
second dayQPPPPPPPPP
second floorNXMPPPPPNO
secondaryMOPPPPPUOP
secretPROPPPPPOP
secretaryPRPPPPPPOP
secretionsLPVPPPPPPP
secsPNTPPPOPPP
sectionDQGPONM]R\
section rateVPPOPPPNPN
sectionsQPPPPPPPPP
securityLRWPPOPLRO
sedationTNPOOPPOPP
sedation $SOPPPPPPPP
seeJOUOORaNMH
see aNLTPPMVPPO
see himQNUPPPPPNP
see theORPPPOPPMT
seedNNOOWPOPPP
seeingOORPPKXUML
seenO\GPPNUOON
seen theNTPPPPOPPP
seesRPNPPSNPPP
seitNLZNPPOPPP
seizingMK]NPONPPP
seizureOYKNUNLPOQ
seizure $KURPPOPQPO
seizuresUOMPPLRPOR
selfUQNOOQLROO
self harmRPOPPPPQOP
selfiesOQPPPPPPPP
sellPPPPPPPPPQ
semOKZPPPNPPO
semaglutidSOPNPPPPPP
semaglutideORLVMVOOMO
semenQPPPPPOPPP
seminarPSNPPPPPPP
sendSZNOOHGN^L
send helpL\PPPHPPPP
send herQPPPPPPPPP
send homeVMPPPPOPOP
send toPNPPPOOPTP
sendingPUOPPOOPOP
seniorOMUPPMOPUO
seniorsUNPOPPPPOP
senorONTPPPPPPP
senoraOTMPPPPPPP
sensYMOPPPMOPP
sens specRPPPPPPPPP
sensePKNPPXPPPP
sensibilidadTNNPPPPPPP
sensibiliteSNPPPPPPPP
sensitivQPPPPPPPPP
sensitiveLOPPWPOPOP
sensitivityWNOPPPOOOO
sensitivity $QPPPPPPPPP
sensitivity ofSOPPPPPPOP
sensorPQOPPPPPPP
sentCuHMQLPSIJ
sent $NPQOPORUMO
sent aPROPPPOPPP
sent toPUOPPPPPON
sentenceYIPPPPOPPP
sentimentalNWNPPPOPOP
senzaNKZOPPOPPP
separatePPPPQPPQPP
separatelyOTPPPPPQLP
sepseZLMPPOOPPP
sepsisJ]NNMLJUWN
sepsis $QNPPPPPRPP
septicLJROOOYSOO
septic shockYNLOOPMQPP
septicoQPOPPPPPPP
sequelaeMPPPPPOUPP
sequenceQPPPPPPPPP
sequentialXNOPPPPOON
sereventSOOPPPPOPP
seriesSSLPPOPPPN
seriousWNOPPOOPOO
seroquelPPPPPQPPPP
serotoninMPPPUPOPPP
sertralinaTPMPPPPPPP
sertralineHOOUPRUPOP
servePJPOPPOOYO
servedOSOPPPPPPP
serviceQQMOOMN]LN
servicesPPPPPPPQPO
sessionNPOPPNPUPP
sessionsPNPPPPPSPP
setKPMOPONNaO
setsPQPPPPPPPP
settimaneOMUPPPOPPP
settleQRPPPOPPPO
settledRXIOPOPPPP
sevenRPKOOWOPPP
seventiesJLZPPPPPPP
seventyOOPROQPPPP
severalQPPPPPPPPP
severe\LQMNNMROP
severe eczemaQPPPPPPPPP
severityNOOPPPOVPP
sevoSOPPPPOPPP
sewNOOPPNPYPP
sexOLOPOWOPPR
sexualTOPPPPOOOP
sgltYOONNPOOOP
sglt #1YOONNPOOOP
shahOHOMPcOMNO
shakesQPQPPOPPPP
shakingON]OPLKPPP
shaking allPMTPPPPPPP
shaking andPPUPPKPPPP
shallMYMPPTPPLO
shall iMROPPUPPNP
shallowPOSPPPOPPP
shamRPPPPPOPPP
shapeOOMPOPXPPP
shapedLOOPPPVPPP
shareUQPPNOOOOP
sharedPQPPPPPPPP
shared drivePRPPPPPPOP
sharingNMOPPPOPOX
sharkMEKPPOfOOO
sharpNYLPPNNPPP
sharpsOSPPPPPPOP
shaveQPPPPPPPPP
shavingQNMPPYKPPP
sheOQXNS^ONFE
she canQPQPPOPPPP
she can'tOOVPPMPPPP
she feelsOPQPPPPPPP
she hadRUMPNPNPPP
she hasNIXPOUNPPP
she haveROQONNWONO
she isIRXPRSKPPN
she justVNOPMPPPPP
she needXLLPOVMPOO
she saidOQSPOOPPPP
she saysPTOPPOOPPP
she takeNOOPSROPPP
she takesPOOOTOPPPO
she tookOPRPPPPPPP
she wantsPOPOPOXPNM
she wasPMTPPPPPPP
she'llQQOPPOPPPP
she'sMWYOQPLNJN
she's #2RNMPQTOPPP
she's gonePKVPPOPPPP
she's gotPTOPPMPPPP
she's hadMTLTPPPPPP
she's inPSPPPPOPNP
she's justPOPPQPOPPP
she's onTNRPQMOPOP
shedPORPPPOPPP
sheepSQNPPPOPPP
sheetNPQOPNOQTO
sheet $POSPPPPORP
sheetsPPQPPPPPPP
shelfPQPPPPPPPP
shesOH[PPOPPPP
shiftI_EPNXLNUN
shiftedOUMPPPPPPP
shifted toOUMPPPPPPP
shiftingOKQOPYNPPP
shiftsUMNPPROPPP
shinNINPOP]PPP
shinglesKOJYQTORNM
shingles onUQLPPPPPPP
shingles vaccineLPPPSQPSOP
shingrixSOPOPPPPPP
shinsNLMPPPZPPP
shipPQPPPPPPOP
ship'sRNNNOPOPWP
shipmentORPPPPPPPP
shirtOSPPPPOPPP
shirtsPXNPPPPLOP
shiveringRLTPOPPPPP
shockYLWZMGGPOO
shock $QHQ]NOMPPP
shockableSNOPPPPPPP
shockedORRPOOPOPP
shockingPQOPPPPPPP
shocksMOXNPPPPPP
shockwaveTOPPPPNPPP
shoePTNPPOOPPP
shoesNRTPPSMOOL
shootPXMPPNPNPP
shooterOF[PPPPPPP
shootingUMPPPPNPPP
shopOQSPONOPQO
shortA^OMNSUTOK
short courseSNPPPPPPPP
short ofLXSOPPPOPL
shortageOSOOPPOPPP
shortenZOPPPPPMLP
shorten theQPPPPPPPPP
shortenedQHIOOOaPPP
shorterYNPLOPNPOP
shotKSOXPTLONO
shot forPKPPPUPPPP
shotsVK]OOOOQGO
should`EESNfFVHK
should aTPPPONPOPP
should heOMOPPWOPPP
should iP@LMS^RWOM
should sheNNLOO]OOPP
should someoneQPPPPPPPPP
should thePQPOPPPPPP
should weQ]POPLNNKP
shoulderQRPOPQQPOO
shoulder $QJSPPTPPPP
shoulder dystociaNTUPPOMOPO
shouldersLJXPPNTPPP
shoutPQQPPPPPPP
shoutingG[LPOXMPPP
showPYMPPSLQMM
show $RMNPPWMRNP
showedQSPPPMPPPP
showerPQPPPPNPPP
showingMRRPPOOPPP
shown\LLPPLSPOO
shown toXMNPPOPPOP
showsJMWPPNUQOO
shows aRPPPPPOPPP
shufflesPPLPPPUPPP
shutLFSPQQNO[P
siQLUNOQMNWN
siadhOPPPPPRPPP
sichNLWPPPOPPP
sickOTOTNTJQKS
sick dayPOPVNPPOOP
sick ofNUOPPROPNO
sickleTQRPNQKPPP
sickle cellQSNPPPOPPP
sicknessPPPPPPQPPP
sideNAPON]\MON
side $OTJPPYPPKP
side andOPTPPNPPPP
side effectsROOPPRPPPP
side ofPHRPPOPNZP
side roomQORPPPOPPP
sidedOOPPPOTPPP
sidesSOLPPPSPPP
sidewaysOTNPPNPPPP
sieNKZPPPNPPP
sightQPPPPPOPPP
signHSJORLTOXS
sign outPUMPPNPPNR
sign theOPOPPPPPSP
sign upPQPPPPOPQP
signalQPQPPOPPPP
signatureP[PPPPPOHO
signedL[MOOPOMMU
signed forPUPPPPPPNN
significantPNPPPPSPPP
signingMEOPPPOPOb
signoraOSOPPPPPPP
signsP?NPPONWcM
sildenafilNONL[OOPPP
silenceQPPOPPPPPP
silentOL\PPMMPPP
silent chestOPTPPPMPPP
silodosinQPPPPPPPPP
silverRQPPOPPPOP
simTOLPPONPTP
simpleTNOPOONSOP
simplySPPPPPNPPP
simulacroOWLPPPOPPP
simvaNPPNUPPPPP
simvastatinUOPNPOOPPP
sinNQSPPPOPPP
sinceICRLKrUKMK
since #1PQOPPQPPPP
since #2OQSPPPNPPP
since herVNNPPPOPPP
since hisQLNPPNXPPP
since iNFWPPUPPPP
since lastSNVPOLNPPP
since lunchRPUPOJPPPP
since theMCDPPiUOPO
since thisPJ^PPLMPPP
since yesterdayVMTPPNLPPP
sindL[MPPONPPP
sindsOJZPPOOPPP
sineOPVPPPLPPP
sine waveOPVPPPLPPP
singPROPPPPPPP
singedPOSPPPOPPP
singingPQPPPPPPPP
single^NLEVMQOOO
single dose^OOFPPOPPP
sinistroOLUPPPPPPP
sinkQRQPPONPPP
sinoOXMPPOOPOO
sinusOLJPPR[OOO
sinusesTOPPPNPPPP
sinusitisRPPPPPOPPP
sinusitusQPPPPPPPPP
sipPQPPPPPPPP
sirI]LOPPVOKP
sirens[LKPPPOPPP
sirveRPNPPPPPPP
sistemaOXKPPPOPPP
sisterIKZOL`MMON
sister hasNPOPOUPPPP
sister'sPROPPPPPPP
sitZMNPPPOPNO
sitagliptinQPPPPPPPPP
siteKPRL[MMOUN
site $NQRPPOOPRO
sitesQPPPPPPPPP
sitsQNPPOOWPMP
sitterMRRPPMPMXO
sittingNNXPPLPRPP
situationPUQPPOLPPP
sitztPLVPPPPPPO
sixLVMLUUSMLM
six monthsTPPNPOPPPP
six weeksKJLPQWWPPP
six yearROQPPNPPPP
sixtyPOPPPORPPP
sizeN]SQOKKOOO
sizesPSMPPPPPPP
skeletonPRNPPPPPPP
skewROOPPPOPPP
skiPMPPPTOPPP
skillsMUOPPPPPPP
skinQDROOPWXOO
skip[MNPONNPPO
skip theTNOPOPOPPP
skippingPPOPPRPPPP
slapOMWPPPMPPP
slappedPOKPOWQPPP
sleep_OFOPUQNOK
sleep $SUMPPOOPMP
sleep studyOPPPPQPPPP
sleepingGVJPO]OPPP
sleeping pillsQPPPPPPPPP
sleepsQMPPOTPPPP
sleepyKKVOXNPPPO
sleepy $OOTPPOOPPP
sleeveQPPPPPPPPP
sleptN[KPPLPPOR
sleutelOVLPPPOPPP
slidPOQPPPPPPP
slideMPOPPOUPPO
slidesMYMPPNPPPO
slidingOIS[POONNP
slightlyNONPPSSPPO
slimQPPPPPOPPP
slingNUOPPPOPPP
slingsOUNPPPOPPP
slipQSMPPPOPQP
slippedPOQPPPPPPP
slippingOMUPPPPPPP
slotPQOPPPPPPP
slotsPWMPPNOPPO
slowWQLONOTOOO
slow theTPPPOPOPPP
slowingRPPPPPOPPP
slowlyRQPOPNPPPP
sluiceMJSPPPPFbO
slumpedPKWPPPPPOP
slurringPMUPPOPPPP
slurryPKWPPOPPOP
smallRKBVQU\MOM
small $OTLUPONOPP
smallerPPOPPPQPPP
smartXOOLPPPPPP
smartcardPPPPPFPP[P
smarterOPQPPPPPPP
smartwatchUPPPPNNPPP
smearN@LPPVfPLP
smearsPOPPPPPPQP
smellRKRPP[IPOO
smell ofNPNPPUPPPP
smellsKWJPPQVPOP
smells likeMTJPPOWPOP
smellyRPPPPPNPPP
smileOXMPPPOPOP
smilingPSNPPPPPPP
smokeNIYTOSMOON
smokedTNPPPOPPPP
smokerQLNOVKUOPO
smoker $ROOOOMVOPP
smokersTOPOPOOPOP
smokingQNJNZVKRMO
smoking $TNPPPOOQOP
smoking cessationJROOXOPROP
smoothNUOPPNPPPP
smxLPPRRPPPPP
snackPQPPPPPPPP
snacksPQPPPPPPPP
snakeOROXONMQNN
snake biteOPQPPPOQPP
snakebitePSPPPPPPOP
snapVOOOPOPPPP
snappedOQRPPPPPOP
sneakersPOPPPPPPRP
snfNOPPPPP[IP
snomedNLPPPPP[NO
snoresKNMPP\OPPP
snoringMTQPOQOPPO
snotUPOPOPMPPP
snottyPQOPPQPPPP
snowO\PPPOOPGP
snowedPPQPPPPPPP
snowingPROPPPPPOP
soTnINM?HZIP
so iPUQPPLOPPP
so i'mPVPPPKPPPP
so isROPPPPPPPP
so muchPMUPPOPPPP
so thatOPPPPOPUNP
so theVLMPPPPSPP
soakQOPPPPPPPP
soakedPNXPPPLPPP
soakingNJYPPOPPPP
soapUPNPPPOPPP
sobQPROPPNPPP
soberPPLPPPPPOV
sobreTRMPPPNPOP
socialSOOPPOPROO
socketLOOPPOOYPP
socksPULPPPPPPP
socorroPJYPPPOPPP
sodaPNTPPPOPPP
sodiumQMOMNO[OPP
sodium #3RNMOHO^PPP
sofaPSNPPPPPPP
sofortOMVPPPPPPP
softPPSPPOOPPP
softwareMYLPPPPPPP
solQPPPPPPPPP
solesUOPPOPNPPP
solicitorPMPPPPPOPU
solicitor'sPRPPPPPRPM
solidUPNPPPNPPP
soloONSPPPPPPP
solumedrolMPPTOPPPPP
solutionQROPPPNPPO
solvedOTPPPPMPPP
someSTRPPLPONM
somebodyLYTNRHLNTO
somebody hasPTNOROPPPP
somebody withRPPPPPPPOP
somebody'sONUPPPPPOP
someoneURZLLRNLLP
someone bringOSOPPPPPPP
someone offXOPJPOPPPP
someone onKLNR\OOOPP
someone swapPRPPPOPPPP
someone whoQOOOSPPPPP
someone withcNQPBNPPPO
someone'sPPQPPPPPPP
somethingXFLOTNWOPP
something $KOMPQRXPOP
something elsePPOPOQSPOP
something forOPNPUOOPPP
sometimesLNKPO]OPPP
somewherePNOPPPPPSP
sonMPQPPYMPPN
son hasPOPPPRPPPP
son isPLRPPSOPPP
son'sIMMOOaOPPP
songPTMPPPPPOP
sonoNPVPPNOPPO
sonsPMOPPRPPOR
sontNSQPPPPPPP
soonYLNMPVOOON
soon afterMPPOPWPOOO
soon canQPPPPPPPPP
soonerVNOPPNPPPP
sooner $TNPPPNPPPP
sootPOTPPPNPPP
sopPIPPPPPOZO
soreYNENNFeTKO
sore backSOPPPOPPPP
sore throatLOJONVYOPP
soresQJQPPUPOPP
sorryJS[TNLONOM
sorry $NZNOOMOPPP
sorry forPKVPPPPPPP
sorry toPRNPPPPPPP
sorry wrongOUNPPPPPPO
sortQQOPPOPPPP
sortedNTOPPPPPPO
sosNLWPPPPPPP
sotalolOPPNSPPPPP
soundLOPPPPUPPP
soundsNVUPPKOPPN
soupPUPPPNPPPN
sourceVOOPPQJPQP
sousVNNPPPPPPP
southPORPPPPOPP
spaceSMQPPPPPPP
spacerLPLRPPPPWP
spacesNSPPPPPPPP
spanishNUPPPPOPOP
spareQSNOOONOSO
sparesPQOPPPPPPP
spasmVMQOMPOPPP
spasmsNOSPPORPPP
speakNPXPPNMPOP
speakingPPPPPQPPPP
specRPPPPPPPPP
specialMRMPPPPRSO
speciallingPSPPPPPPOP
speciesONOPPPUPPP
specificityQPPPPPPOPP
speckledRLOPPPTPPP
speechORSPPOMPPP
speedTMMYOONOOO
speedyNQMPPPVPNP
spellsRILPPPZPPP
spentPPPPPPPQPP
spermQLNPPXOPPO
spillNJTPPPOPVP
spinachSPNPNPPPPP
spinalUMVROOLOOO
spineZONPONPPON
spine fractureQOPPPPPPPP
spinningSNPPPOPPPP
spinsPJOPPXPPPP
spiritPQPPPPPPPP
spiroQPPPOORPPP
spirometryLOOPPPWPPP
spironolactoneNONPVPPPPP
spironolactone forOPPRPPPPPP
spitPOQPPPOPPP
spittingPPQPPPOPPP
splashPPQPPPPPOP
splashedOHUPPYNOPP
spleenNLMPOO[PPO
splintTOPPPOOPPP
splintsPMPPPTPPPO
splitLUORPPOPPP
splittingOTMPPPPPPO
spoUNRPPPMPPP
spo #1UNRPPPMPPP
spoilPPPPQPPPPP
spongeOLUPPPPPPP
spontQPPPPPPPPP
spontaneousRPOPPPPPPP
sporanoxQPPPOPPPPP
sportsMVNPPPPPPP
spotOQQPPOPPPP
spotsIPOMNQ]POO
spottingQPPPPPPPPP
sprainQPPPPPPPPP
spraySMQNSLSPPP
sprayedOOTPPPOPPP
sprayingLNXPPOPPPP
spraysPNSPPOPPPP
spreadingKO\PPOKPPP
spreadsheetPUNPPNPPPP
spreadsheetsPXNPPKPPPP
sprechenPOQPPPPPPP
springONOPPTOPPP
sprint\JMPPPOPPP
spritztNNVPPOOPPP
sptQPPPPPOPPP
sptbRPPOPPPPPP
spuitNNWPPOOPPP
spurtingNI\PPONPPP
sputumQGNOPO^POP
sqPOPPPPPROP
squeakyNRPPPPPPPP
squeezePORPPPOPPP
squishyPPPPPQPPPP
srVNLOKPL[OP
ssriTOMNSQOPPP
ssri $TPOPMQPPPP
ssrisZPPPHPOPPP
stFBMMZLmNNO
st elevationJOPPPPYPOP
st john'sMPOPVOPPPP
st upNKOPOP[PPP
staOI]PPOOPOO
stabONUPPONPPQ
stabbedRORPPPPPPO
stabbingMQTPPPPPPP
stabielOSNPPPPPPP
stable[VFOINTROO
stable anginaQOPPPPPPPP
stable cadRPPPNPPPPP
staffBH\OOTNNWU
staff $PIPPPOPPXP
staffingPLPPPNPPOX
stageQNNONSSUKP
stage #1OOOPOUOULP
stagedQPPPPPPPPP
stagingPROPPPPPPP
stairsMMROPPOPWO
stairwellPQOPPPPPPP
standXRIOOTOOON
stand downOTNPPPPPPP
standardRNOPPPPPSO
standbyNQRPPPPPPP
standingNNVPOOSPPN
stanzaOMWPPPOPPP
staphUOOOPOPPPP
staplerNUNPPPPPPP
starNROPPOSPOP
starchRPOPPPPPPP
staringONRPPNTPPP
starrtROPPPPPPPP
startJPNrCPIMQL
start $PPORORPPNP
start inKPPWOPPPPP
start withROPTNONOPP
startedJHTI_YNOOM
starterPQPPPPPPPP
startersPXPPPPPMLP
startingSHKdNPMONM
starting doseEPP]PPPPPP
startsMUNPPPPPPP
statKTQMQINPO\
stateNNOPPOPPLZ
statementOPPPPPPQPQ
staticPROPPOPPPP
statinISLLN\XNOM
statin $VSPPMPMPPP
statin ?OPPPPRPPPP
statin andLOPPUPPPPP
statineUOPONPOPPP
statinesQPPPPPPPPP
statinsTRNKLOZOOO
statins inXKPPOOPPPP
stationL\OPPONOON
stationsPQPPPPPPPP
status\KRMMMKROU
status epilepticusTMOOPOLWPO
statuteKOPOPPPON[
statutoryOOPPPPPOI[
stayVFROOROPWK
stay inNOPOPUPPQO
stay onSPPPPPPPPO
stayingJOPPPPPPYO
staysLZOPPPMPOO
stcPPPPPPPQOP
steadyQPPPPOPPPP
steakPKVPPPPPPP
steedsNMUPPPPPPP
stehtLYNPPNPPPP
stemPOPPPQPPPP
stemiKMROOPWROO
stenosisWPONPPNOPP
stenosis $TPPNPPPOPP
stentSLPOQ[NMNM
stentingQPPPPPPPPP
stentsQPPPPPPPPP
stepNQL^ONNONO
step byQPPPPPPPPP
step downQPPPPPPPPP
stepdownOSOPPOPPPP
steppedOOPPPTPPOO
stepsKJNYMM[OPO
sterbeLYOPPONPPP
sterileUQPPPOPONO
sterile glovesRRPPPOPONP
sternalOOPPPOUPPP
steroidPPRNRPNQOP
steroid injectionPPPPPPPRPP
steroid shotPOPPPQPPPP
steroid tabletsQPPPPPPPPP
steroidsWPNOOOOPOP
steroids $QPPPPPPPPP
steroids forQPPPPPPPPP
steroids helpQPOPPPPPPP
steroids inRPPPPPPPOP
stethoscopeO[MPPKOPPO
stewardshipORPPPPPPPP
stickPIQOOVNPTO
stickerOTMPPPPPPP
stickersMVOPPPPPPP
stickyNOMOOPXPPP
stiffNH\PPNQPPP
stiffnessPPQPPPPPPP
stiktNNVPPPOPPP
stillRSMIO]CMRV
still #2POSPPPPPPP
still aNNPPTOPOSO
still givingQPPPPPPPPP
still haveSUPPPNNPMP
still inOTPPPPPPNP
still needWPOPPOPPKP
still onOQXPPOPPJO
stillbirthQPPPPPPPPP
stingPNVPPONPPP
stingsTNOPPPPNPP
stitchSOPPPPOPPP
stitchedQPPPPPPPPP
stitchesVMPOPSPOMP
stockIZJQNOOOYO
stockedPPPPPPPPQP
stockingsRNOPOTOPPP
stoleM]JPPPOPMP
stomaPUOPPMOPPO
stomachWLROPOOPOO
stoneYJHMRYOOPO
stonesRVPOOKPPPP
stones $RPPPOPPPPP
stoodNTOPPRPPOP
stoolVLLSPOSOOO
stool transplantQPPPPPPPPP
stoolsPJIPPO_PPP
stop^PKMPZFMKR
stop $<WVRSZOONM
stop ?POOPTOPPPP
stop atQPPPPPPPPP
stop herPPOPPQPPPQ
stop itQLTOQTLPPO
stop orQPPPPPPPPP
stop theTIRPOTPPPP
stop themRPOPPPPPPP
stopingQPPPPPPPPP
stoppedLQ[JTRLONN
stopped breathingMMVPPPPPPP
stoppingUKTJ[KNOOO
stopsMLJOOZSROP
stoptOORPPPPPPP
storeNRRPPPPPOP
storesOOPPPOPPTP
stormOXOPPOMOPP
storyPTNPPNPPPP
straightXVMNPNMPNO
straight awayROPPPPPPPP
straight toQSOPPONPQO
strainPPPPOPPQPP
strangePNSPPOPPPP
strangledPOQPPPPPPP
strapQPPPPPPPPP
strategyNTPPPOPPPP
strawberryOPMPOOVPPP
streetPLTPPOPPPQ
strengthQNOUOPOPPP
strepRPPNOORPPP
stressNSKRPWMPOP
stress testTOPPPNPPPP
stretchQPPPPPOPPP
stretcherMUOPPPOPPP
stretchesQPPPPSPONP
stretchingQPPPPPPPPP
stridorOPXOPNPPMO
stridor atPPQPPPOPPP
strikeOSNPPPPPPP
stringsOMMPPXOPPP
stripNMRPOOVPOP
stripsPNPPPPPPTO
strokeRRRQLKKSXM
stroke $]JOOPNPOOP
stroke ?ROPOPRPPPP
stroke inOOQPPRPPPP
stroke ofMZMPPMPOPP
stroke orPPPPPPQPPP
stroke preventionPRPPPNPPPP
stroke teamOJMPPPPP[P
strongQPPPPPPPPP
strongerSOPPPNPPPP
strongestPPQPPPPPPP
struckOMQPPPPPPS
stuckHU[POISPON
stuck atORNPPLVPPP
stuck inNTRPPONPPO
studentM\JOONUKKV
studentsISNPPNNO_M
studied\MPPHPPPPP
studiesZMMPPONPPP
studies $SOPPPPNPPP
studyWYJNOOMNPO
study $UMNPPQPPPP
study dayMZNNPONPPP
stuffPQPPPPPPPP
sturzeVNPOPOPPPP
suNRQPPPPPPP
suandoPORPPPPOPP
subacromialRPPPPPOPPP
subarachnoidUOPPPPMPPP
subaracnoidRPPPPPOPPP
subclinicalSPPOPPPRNP
subduralRPPOPPPPPP
subgroupSNOPPPPPPP
subitoONUPPPPOPP
sublingualRPPOPPPPPP
submassiveQPPPPPPPPP
suboxoneLPOPVOPPPP
substituteSPNPPPOPPQ
successYNNMPPOPPP
success $UONPPPOPPP
suchSPPPPPPPOO
suckPOQPPOPPPP
suckedONTPOPPPPP
suckingOPRPPPPPPP
sucrosePONUPPOPPP
suctionH]QPPMOOOP
sudandoPOQPPPPPPP
suddenMLYOPMTOPO
sudden deathQOPPPPPPPP
suddenlyQPSPPLOPPP
sueLOPPPOPOPY
suedNMOOPOPOPY
sufferONSPPPPPPP
suffocatingPTPPPPNPOP
sugammadexPPOTNPPPPP
sugarQGZONWOOOO
sugar isQHUPPSPPPP
sugarsPOOPPOSPPP
suggestOOOPPSRPPO
suggestedPPPPPQPPPP
suicidalOLVOPOOQPR
suicidalityTPPONPPPPP
suicideTUKNJNMORZ
suicide preventionNSPPPPPPPO
suicidesTOOPPPPPOP
suisKUSPPPOOPP
suiteOQPPPPPPPP
sulOLWPPPPPPP
sulfLPOPUPPPPP
sulfaTPPOMPPPPP
sulfadiazineRPPPOPPPPP
sulfatoTOOPPPOPPP
sulphMONTSPOPPP
sulphateOOOVOPOPPP
sumatriptanDPPN^PPPPP
summariesMWNPPPOPPP
summaryYLNOPPORPO
summerOMOPPTRPPP
sunSIPPPUPPPO
sundayMYMPOROPNO
sunday $PRPPPOPPPP
sundaysPEPPPPPP\P
sunscreenOPPPPRPPPP
sunshineOUOOPOPPPP
supOUPPPONOQP
superMWOPPPOPPP
superbPRNPPPPPPP
superiorRPPPNPPPPP
supermarketPQOPPPPPPP
supervisedONUOPPPPPP
supervisionTNSNPOPOPP
supplementOOPYJOOPPP
supplementsQPPPPPPPPP
supplierNRPPPPPPPP
supplyMOOOPPPLZQ
supportPUOPPOPOPP
supportsOUNPPPPPPO
supposedPOOPPQPPQP
supraglotticRPPPPPPPOP
surQRPPPPOPPP
sureQOMOPNWPPO
surelyKWSPPPNOPO
surfactantUONSMPOPPP
surgeonSPNPPSOPOO
surgeonsLTRPPONPPP
surgeryPAVNQPUPTR
surgery $SJQONNKOUV
surgery ?KPOOOOYPOO
surgery forQPPPPPPPPP
surgery inQPQPOPPPPP
surgery vsRPPPPPPPPO
surgicalPNPPPPPNUP
surrogateOOOPPPPPMV
surveyPQPPPPPPPP
surveyorsPTMPPPPPPP
survieQPPPPPPPPP
survivalZKMOPQOOPO
survival $TOOPPPPPPP
surviveTMOPPPPPPP
survivedMWNPPPOPPP
survivorsSOPPPPPPPP
suspPPPSOPOPPP
suspectNPPOROPPRP
suspectedVNOPOPOQOO
suspendQPPPPPPPPP
suspensionGZOVNPPPMP
suspiciousPNTPPOPPPP
suturePROPPOMRTN
suturesDNO]OPUNOO
suturingQNOPPPOPOS
suxKOPRXONPPP
suxamethoniumKPROVPOPPP
svtPMTPNOTOOP
swabN[MOPMSMOO
swabsNPOPPOOOUP
swallowNLPSOWQPPN
swallowedVEfMPENPOO
swallowed aPORPPOPPPP
swallowed thePKZPPKPPPP
swallowingNOXPOPMPPO
swapO\MOMJONVN
swap myPRPPPOPPPP
swappedMXNPPPOPPP
swearPSPPPNPPPP
swearsSOOPKYPPNN
sweatOOYPPOKPPP
sweatingIL[OOPSPPO
sweatsOPOPPNUPPP
sweatyOONPPQTPPP
sweetLWNPPPPPPP
swellOMSPPUNPPO
swellingOLSMMO]OOO
swelling $PMRPPTMPPP
swelling afterMLYOPJWPOP
swelling andPOQPPPPPPP
swellsPOOPPOTPPP
swimmingPMTPPQPPPP
swingPPOPPPQPPP
switchRJPbLPLOMO
switch toPQPPPPPPPP
switchedPSMPPPPPPP
switchingRONOOSOPPP
swollenQDMPPS`OOM
sxRPOPPPOPPP
symbicortTPPMPPPPPP
symposiumPQPPPOPPPP
symptomQPPOPPPSNP
symptomaticQPPPPPPPPP
symptomsSMOOPOYMON
symptoms $PPPPPPQPPP
syncopeUMONOMNYMP
syndromeKPNOXPOPPP
syntoPOORPPPPPP
syntocinonOPRPPPPPPP
syphilisPPPQOPPPPP
syringePNRORPPPPP
syringe driverQSNPPPPPNP
syringesPORPPPPPPP
syringingQPPPPPPPPP
syrupIUPRRPPPPP
systQPPPPPOPPP
systemOUJPPMNOZN
systemicQPPPPPPPPP
systolicRJZRONLOPP
systolic $ONQSOPOPPP
tSTHMMM^NNN
t #1RMNONPXOPP
t #2OOOPPPUOPP
t #3.VPPPPOKPPP
t'sONPPPPTPPP
taI_UOOKNOOO
ta $LXOPPPPPOP
tabOPPRPPPPPP
tableOQUPOLNOKY
table $LNWPPMPOLY
tabletUBKWQ\QNOK
tablet $RPOPQROPPM
tablet orJPPYOPOPPP
tabletsRD]OP^GNNL
tablets $QSQPPPNPOO
tablets ?TOPPPPOPPP
tablets andOOIPOZOPPP
tablets forOQQPPPPPPP
tablets isROOQPQNPPP
tablets orPPPPPQOPPP
tablettenNOTPPPPPPP
tabsQQOPPPPPPP
tacRPPPPPOPPP
tackNWNPPPNPPP
tacosL`NPPOLPMO
tacrolimusPOOOTOPPPP
tagNMSPPPPSPP
taggedPSOPPOPPPP
tagsMTPPPPOPOP
taiQPPPPPPPPP
tai chiQPPPPPPPPP
tailPPPPPOPPMT
takeTO?KJiJJYT
take $PPOPPSOPPP
take aTXNPOHPPPO
take homeVMPOPOPPPP
take itPOPPPROPPP
take thePTKPPQOPLV
takenPO]RMKOOLP
taken theOPRPPPPPPP
takesJKCM]\HO^M
takingRZHOTVMOMK
taking itOOQPPRPPPP
taking theSWKPPOPPMP
talkQfKLOONZBJ
talk $SIRPPMP[JP
talk aboutOVPPPPPPOM
talkingLN^POJOPPP
talksOLMPPYPPPP
tallPROPOPPPPP
tamifluTPOQNOPPOP
tamoxifenJOPOZOOPPP
tamponadeQPPPPPPPPP
tamsulosinSUONQKOPPP
tankNIZPOPPPPP
tapQQQOPNROOO
tap waterNPRPPOOPRP
tapeSSMPPOOPPP
tapedOROPPPPPPP
taperMOObINOONO
taper $FOP]OOPPPP
taperingROPOPPPPPP
tarONNOPOWPPP
target[IJOONZNQO
target inQPPPPPPPPP
targetedVMNPPPPOPO
targetsROPPPPPPPP
tariffOKPPPPPZLP
taskRPPPPPPPPP
tattooJOPPOPNPP\
taviNYPPPLPOOO
taxiPRNPPOPUNO
tazoOPPPQPPPPP
tazocinNPPPSPPPPP
tbGLQLXOYOSO
tbhKSNPPUOPPP
tbiQPPPPPPPPP
tcaOOPNUPPPOO
tcm_GMPPPKTPO
tdapQPPPPPPPPP
tdsNPPZKPNPPP
tePNSPPPPPPP
teaM_JPOKVNNN
tea $MYNPPNOPPO
tea andOPNPPPUPPP
tea'sOSOPPPOPPP
teachVOPPPNPPNP
teacherSRPOPNOPPP
teacher #2SPPOPPOPPP
teachingPVLOPMPPOS
team=Z\MPMMM[M
team $NSOPPONNVO
team'sNXLPPPOPOP
teams[KNPPPPMOP
tear]MOPPOJOPO
tear $QPPPPPPPPP
tearingNLXPPPNPPP
tearsSTNPPOOPPO
teatimeMRMPPOUPPP
techMQSOPOTOMP
techniqueQPPPPPPPPP
techsPLTPPPNPSP
teePUPPPPPLOP
teenFMSNOR\OPP
teenageNHMPP`OPPO
teenagerXKQOKNWONO
teenagersRPPPPPPPPP
teensYMPPNOPOPO
teethPROPPPPPPP
teethingQPNPPROPPP
teicoplaninMOPYMPOPPP
teleQUNOPOOPPO
telehealthNMOPOPN[OO
telemedicineOSOPPPOPPQ
telephoneSNOPPPPRNP
tellP<SPOB_NV]
tell herRPPPQOOPPO
tell himQOQPPLOPPT
tell meUJLRONPPXN
tell myPJXPPQPOOO
tell theOUMPPPOPOR
tellingPPQPPNOPPS
tellsRPPPPNPPPP
tellyOTMPPPPPPP
temNVOPPPOPOO
tempMLUOPNOOYO
temp #2POSPPPPPPP
temp #3.LMXPPOQPPP
temperatureIRZPPOMPPO
templatePUPPPPPPMO
tempsROPPPPOPPP
tenUX_SKGHMMK
ten $O`IPPMNOPO
ten daysQOPUNPOPPO
ten minPSPPPPNPPP
ten minutesQOZPOIOOPP
ten yearsUMPPOQOPPP
tenderJLLPPO_OPP
tendernessRPPPPOPPPP
tendonQPPPPPOPPP
tendonsRPPOPPPPOP
tenecteplaseUNOUNONOPP
tengoPNRPPPPPPP
tennisTUMPPPNOPO
tennis elbowUNPPPQOOPO
tensePORPPPOPPP
tensionLMVPPQRPOP
tentNTOPPPPPPP
terbinafineMOPVOPOPPP
teriparatideQPPPPPPPPP
terlipressinQPOPPPPPPP
termPWNNMOJZNN
term $TNPOOPPQPP
term ?LXPPPPNPOO
terminalQPPOPPPPPP
terminallyPROPPPPPPP
terminationNPPOPPOOUQ
terracePIZPPNPPPO
terribleKQTPOSNPPP
terrifiedPNOPPTOPPP
tescoPROPPOPPPP
testSa@NNTWNMK
test $KVOPPRPPOO
test atM[MPPOOPPO
test forSPPPPOPOOP
test isPNOPPUNPPP
testaMJ[PPPOPPO
testedMMPPNYPPPO
testicleMNVPPOQPPP
testing[TIPPLKOSO
testisPPRPPPNPPP
testosteroneQQOPPPPPPP
testsRYPOOOMPKO
tetanusUOPNLWMONO
teteONWPPPPLPP
texasLKMOOMNPPc
textSPOPPPPPPP
textedPMVPPPPPOO
textingOLQPPPJPP[
tgUPPPOPMPPP
tg #3UPPPOPMPPP
thM]OPOPGPTM
th $OROPPPPPPP
thaiL[PPPNOONO
thanWQUNQMKPPM
than #1OLQPPPPRTP
than #2SOPPPPPPPP
than tabletsROPPPPPPPP
than thePPRPPPOPPP
thankQUOPPNOPPP
thank youRPQPPOOPPP
thanksN^KNPOOOPP
thanks forPWPPPJPOPP
thanks toPROPPPPPPP
thatPT;OQU[WET
that $QJNPPL^RMO
that ?PRPPPPOPPP
that aONOPPPTPPO
that ageQPPPPPPPPP
that iPNPPPUNPPO
that itOLNPPNXRPP
that normalSNPPPXHPPP
that shePPQPPPPPPP
that theXKTNPNNPPO
that wasRQPPPPOPPP
that'llOPPPRPPPPP
that'sRN\OOKJTMO
that's allPMTPPPOPPP
thatsOTPPPMPPPP
theEy]B>D?UUY
the #1L]HPPQMXKN
the #2N`LPPMMONN
the ambulanceNXIPPOPPSO
the anaphylaxisPSNPPPPOPP
the antibioticMOTPOPPPSP
the antiviralPOPPPRPPPP
the armSLTPPNPPPO
the aspirinMUMPOTOPOP
the auditPTNPPPPPPP
the babyUGXONQPOPO
the backOTPPQOPMQP
the basementORPPPOPPPP
the bathroomPMVPPNPPPP
the bedPLVPPNPPPP
the bellyPVLPPOPPPP
the bestQQOOPROPOO
the bigPSNPPPPPLS
the bikePSOPPPPPOP
the bleedingPOSPPOPPPP
the bloodRWPPPLOPNO
the blueOTKPPUNOQP
the boardNXLPPPPPNQ
the bottleONSRPOPPPP
the breakOUMPPPPPPP
the buildingKNSPPPPPVO
the cSTMPPOPPPN
the canteenMSQPPOOOTO
the carMIVPPYOONO
the cathRNOPPPOPSP
the ceilingMKUWOPOPOP
the chairPLUPPPPPPP
the chanceTOOPPOPPPP
the chartMSNWPMPPPP
the chestRPNPPPQPPQ
the childSNRPPOOPPO
the clinicNJUPPOPPTR
the codePPNPPPPLWP
the coffeeLUOPPPPPPP
the cornerOQQPPPPPPP
the corridorOSOPPPPPOP
the counterPQPPPPPOPP
the crashQPKPPOPPWO
the ctOSPPPPOPPO
the cupboardOSOPPPPPOP
the daughterOOQPPPPPPQ
the dayQROPOPPPPP
the defibPPQPPPPPPP
the depressionNTPPPPOPOP
the deskOSSPPOOONP
the diabetesJXPPPUOOMO
the dialysisOUPMPPOORP
the doctorPONPPQPPPS
the doorLO]PPLOIOW
the dosePPPROPPPPP
the drawerPORPPPPPPP
the drugRSNNOMSONS
the ecgSTOPPOMPOP
the edXLOPPPPOOP
the elderlyQOPQPPPPPP
the emergencyQQQOPPOPPP
the endQPPPPPPPPP
the evidenceQPOPPPPPPP
the eyeFNNP[XMPPP
the familyQULPPNORKU
the filmLPOPPOWPOP
the firstTTLRLPPPOP
the floorRMSPPPOPPP
the fluXQPPJOPPPP
the folderPPOPPPPPRP
the footROPPPPPPPP
the fridgeOWNPPPOPMP
the frontNTOPPPPPPO
the generalRTKPPPOPPP
the gentlemanONSPPPPPPP
the goodOTNPPPPPOP
the goutPTOPPOPPOP
the gpNLVPPPPPPQ
the greenOVNPPPPPNO
the hallOQSPPOOPPP
the handQRNPPPPPPP
the headSMRPPOPPOP
the heartZLQOOOPPNP
the hipOPOPPSOPPP
the homePULPPMPPPS
the houseQOPPPPPPPP
the icuQOPPPPPPSP
the injectionOORPPOPQPP
the insulinQNVOOPPQNO
the ivOOSQPPPPPP
the jabSORPOLPPPP
the kettleNRQPPOPPPP
the keyPWMPPPPPMO
the kidneyVNOPOPOOPP
the kidneysSOPOPPPPPP
the kidsQKPPPVPPOP
the kitchenNURPPNPPOP
the kneeWSOOPOKPPP
the labPYLPPOOPMP
the labelPQPPPPPPPP
the ladyPOOPPONPWP
the lastOLMMOZNVQM
the lawMNPPPOONN]
the leftOLPPPUPPPP
the legQORPPQNPPP
the libraryMWPPPMPPOP
the liftNSRPPOOPQO
the lineNJYPPOOPQP
the linenNSNPPRPPPP
the listPUPPPPPPMP
the lobbyPQPPPPPPPP
the localNPPOPPPOTP
the logOVNPPPPOOP
the longRQOPPOPPPP
the lungQPPPPPPPPP
the manNUNPPPPPPP
the matchPQPPPPPPPP
the medKTMPPPPPVP
the messPNMPPPPLYP
the methotrexateOQSPOPPPOP
the middleOSJPPOUPPO
the morningTLGOPWUPOO
the mouthPLWPPPNPPP
the mriTOOPPPOPPP
the neckPQQPPPOPPP
the needlePPQPPPPPPP
the newNWHPNONL`L
the newbornROMPUMPPPP
the next[LMOPOOPPP
the nightKRPPPOTPQP
the noseQOSPOPOPPP
the notesOMOPPNOPOY
the numberUYPPPOOOFP
the officeNVNPPPOSNP
the oldPTOOTPPOMP
the onPAIPPPPPgO
the oneNVOPQNOOOP
the onlyPKWPPOPPPP
the operationNOPPPUPOOP
the orUOPPPPLPPP
the otherKNNPPNZNTO
the overdosePROPPPPPPP
the oxygenPNTPPPPPOP
the pagerPVPPPPPPKP
the paperVNONPPOPPP
the parkingPQTPPMOPOP
the patientPFWPOOOROT
the pharmacistONPPQPPSPP
the pharmacyPZOOPQOPGO
the phonePFUPPLNP]P
the pillHMMOQPOOVY
the pillsPJ]POKPPPP
the poolPLUPPPPPPP
the potassiumPPRPPPPPOP
the practicePQPPPPPPQN
the printerPRPPPPPPOP
the prostateQPPPPPPPOP
the qPSNPPPPPPP
the realORPOPPPPPP
the repOTOPPPPPPP
the restOPPPRPPPPP
the rightPJLSNWORNR
the riskSPOPOPPPPO
the roadPSNPPPPPPP
the roofOK\PPNPPNO
the roomPNLPPSRORO
the rotaPVMPPOPPPP
the rulePOPPPPPPRO
the sameNHON]LSVNN
the scalePRPPPOPPPP
the schoolOROPPPPPPP
the secondNZJPPPPPNP
the sepsisOQPPPPPPQP
the sharedPRPPPPPPOP
the shinglesOSMPOSPPPO
the showerPMTPPPPPPP
the sidePQPPPPPPPP
the sinkROSPPONPPP
the sluiceOJQPPPPFbO
the smallPQPPPPPPPP
the spareOQOPPPPPQP
the spinalPMUPPPOPPP
the spinePORPPPPPPP
the staffMORPPSPPPP
the stairsPGUPPMPPXP
the statinMUPPOPOPPP
the steroidOPPPPQPPPP
the stomachROPPPPPPOP
the streetPOQPPPPPPQ
the strokeLLQPPPPOZP
the studentsNUOPPNPPOP
the studiesRPPPPPOPPP
the surgeonPROPPPPPPP
the surgeryKGTPTOPPXO
the syringePNRPPPPPPP
the tableRMWPOMPPOO
the tabletQPPPPPPPPP
the tabletsMIXPPTOPPP
the teaPQPPPPPPPP
the teamNVPOPORPLP
the thighMLVPPPRPPP
the thirdMNN]NNNPPP
the timePMNPPPVPPP
the toiletOOPPPTPPOO
the topOROPPPPPPP
the traumaORPPPPPPPP
the trialQPPPPPPPPP
the trialsRPOPPPPPPP
the twoRONPPPPPRP
the ultrasoundPTPPPPPPMP
the unitQKUPPOPPPP
the usualQPPPPPPPPP
the vaccineLNUPOTPPOP
the ventPQOPPPPPPP
the vertebroplastyOSPPPOPPPP
the waitingOMQPPPPPPT
the wallPQQPPOPPPP
the ward]?KJONMRT_
the wayQQQOPOOPPP
the weekPRQPPNPPPP
the weekendPNOPPXPOJS
the weeklyPOPRPPPPPP
the whiteboardOVNPPPPPNP
the wholeMSRPOSOOOP
the wifiPcMPPOOPCP
the windowPMUPPPPPPO
the woundONTPPPPPPP
the wristPLOPPP\ONN
the wrongROUPPNPPOO
the yearlyQPPPPPPPPP
theatreOOZQNSINRM
theatre #1OLYPPMOPOP
theatre $OXJROOPOPP
theirVRNONJMPUO
their ownSPNPPMPPRP
themMQTNRQHMTT
them $MTLOOQNNXO
them ?SPPPPOPPPP
them backKTOPRPOPPP
them fromPSNPPPPPPP
them inPMUPPPPPOP
them toMPOPOUPPPP
thenAG`aJI_PIL
theophyllineGOPTYPOPPP
theoreticalJPPPVPPPPP
theoryQPPPPPPPPP
therapeuticQXOLOPOOPP
therapistRMPPPRPPPO
therapyPKKOOWN[ON
therapy $ROPPPPPPPP
therapy forTOPPPPPNPP
thereSJIOLTJ[\K
there $I^IPOXKUKN
there aKKNPPLOU^O
there anyRRMPPTPPLP
there anythingVONPPNOPPP
there evidenceSNPPPPOPPP
there forPOPPPQPQPP
there isOSTPONOPPP
there wasPQOPPPPPPP
there'sPWKPPLUPOO
there's aOUNPPOPPPP
there's noQPQPPPNPPQ
theresPNRPPPPPPP
thermometerPSOPPPNPPP
thesePYMOOM[MGO
these daysP[OPPPOOHP
thesisM[MPPOMPPP
theyY\=KUTJNLU
they haveSLPPPTOPPO
they reduceQPPPPPPPPP
they wantNLNPP[OPPN
they workQOPPPPPPPP
they'llPQPPPPPPPP
they'reLSTPQPOPOO
they'vePNOPPSPPPP
thiamineOPPWLPPPPP
thiazideQPPPPPPPPP
thickUKMPONWOPP
thickenedWOOPPOMPPP
thickenerSNPQPPPPPP
thicknessTOPPPPNPPP
thighMHVPPNYPOP
thighsXPOONLPPPP
thinTTNOOPNPPP
thingH\QOXTGOKO
thing $MLOPRXOPPP
thingsTMNPPNVPMP
thinkJI]NQNbOEN
think $PNRPPNRPPP
think iPPNPPUNPPP
think it'sROPPPOQPPP
thinkingIGJPOdWOPO
thinking aboutMNOPOYOPPO
thinking ofLIMPP`OPPP
thinksPSSPPMOPPO
thinnerQMSPPOPPPP
thinnersSNOPPOMPSP
thirdLPVZMQIOOO
third timeQOPPPPPPPP
thirstyPOQPPPPPPP
thirtyLOWPPNPPPP
this>dAMNIkFaG
this #2UOOPPPMPPP
this $NVMPSNMPPQ
this aMGOPPO^POP
this afternoonPTSPPPMPMP
this amQTSPPPIPPP
this hospitalNJPPPPNP\O
this isOMRPOUOPPP
this monthRQKPPXLPQP
this morningSUZMOOEOOO
this oneQQOPPPPPPP
this timeNSWPPKNPOP
this weekR]KPPSDPPP
this winterYNPPOPOPKP
this yearRPPPPPOPPP
thoracicQPPPPPPPPP
thoracotomyQPPPPPPPPP
thoraxNNTPPPPPPP
thoseJPLPSL`PLO
thoughtRSPPPLPPPP
thoughtsPKPPPUPPPP
threadLPOPPPVPPP
threadyPORPPPOPPP
threatOLTPPPOAaP
threateningROPPPPPPPP
threeQPUSKSOMKR
three daysQPPROPOPPP
three monthsSOPPPNPPPP
three timesNNMUOXMPPP
three weeksYPKOOMRPPP
three yearsLPPOPPOPPV
thresholdULNOPONORS
thresholdsSPPPPPOPPP
threwRVMPPONPPP
throatLF_MMNYOOO
throat $TPPNPPOPPP
throat'sPOQPOQPPPP
throatsOTSPPKOPPP
thrombectomySOPPPPNPPP
thrombolysisLOONNPP[OP
thrombosisSPPOPPOPPP
throughGLPNS\OSON
through theOJXOROOPPP
throwPQOPPPPPPP
throwingSMPPPSMPPP
throwing upTMPPPSMPPP
thrownOORPPPPPPP
thruNNSOPPOSPP
thrushLPPOUPPPPP
thumbQNKPPMZPPP
thumbsNMNPPM[PPP
thunderclapUOPPPPMPPP
thursMSLPPUOPPP
thursdayOWROPONPNO
thursday $OTPPPPNPPO
thxM\NOOPPPLP
thyroidMJTKOVXOPO
thyroid noduleQOPPPQPPPP
thyroidectomyOPPQPPPPPP
thyroxineRPPQOPOPPP
tia]KKMLMSPQS
tia $YMKOLNVOPP
tibKOWPPPOPPP
ticagrelorOPPOSPPPPP
tickOILOMTY[JN
ticketNZMPPOOOPP
tidLNPXOPPPPP
tidyPRPPPPPPNP
tie[QNPNOKPPO
tiedPNRPPPPPPP
tienePMXPPONOPO
tightRN[OPLLPOP
tightnessPPPPPROPPP
tilNXNPPOOPOP
tilesPOSPPOOPPP
tillM^QOPNLONO
till #1PVMPPPPPOP
timePXVQOLIWGP
time $LEWVRPNQQO
time ?TPPNQPNPOP
time doesKWPLPOMNYO
time forNRPPPPPPPP
time isO`POPPKOKN
time toZNOMOPPOPN
time'sONPPPPOOUP
timesLOPQMWKNXN
times $ORPQPOPPOP
times aOPOUOOPPPP
timiQPOPPPPPPP
timingREHNSNNOdO
timing $HGKOTPOPeO
timing ofXOMOPPOPOP
timololPPONTPPPPP
tinglingPOIPPM\PPP
tinnitusPMPPPSPPPP
tinyLQROOSRPOP
tinzaparinOROQPPPPPP
tiotropiumUPPOMPPPPP
tipSKRPPPPPPP
tipsOJNOP[OOPP
tiredKJLPN]XOON
tirednessSPOPPPOPPP
tiringPPQPPPPPPP
tirzepatideRPPPPPPPPP
tissueQPPPPPPPPP
titrateMOPYIPPPTP
titratedPOPPPPPPQP
titrationIMPaLOOOPP
tizanidinePPPPQPPPPP
tmpLPPRRPPPPP
tmp smxLPPRRPPPPP
tmrwPSOPPPPPPP
toPMNcBU;I^Y
to #1Q^JKPSLOPO
to #2TSTOPOJPON
to #2.SOITPSOPPP
to #3PPPSPPOPOP
to #4PRPPPPPPPP
to $QKPTOWROML
to aPQMLYKONMY
to addNPNPUPPPPP
to anVPPOKPPPPP
to apixabanCPPWRTPPPP
to avoidOOORSPPPPP
to bayPPRPPOPPPP
to beH]OVPFOPVL
to billOOPNPPPWOO
to breatheOJXPPPPPPP
to bringQRNPPPPPPP
to callPUMPPNOPSP
to checkUOPNPOPPPP
to comeROPPPPPPPP
to coverPRPPPPPPPP
to dischargeQOPPPPPPPQ
to doNE`PPTOPNN
to everySPPPPPPPNP
to everyonePPQPPPPPPP
to getNDLNNZMYYM
to giveTMLOPPPNZM
to goLVPQPQNPOP
to handPMOPPNPPJ]
to haveSQKOPTOPPO
to headQPOPPPPPPP
to helpVOLPPOPPPP
to herPMTPPPPPPP
to holdSQQONOPPNP
to keepPXOOPLPPOO
to knowPUINSNVPNO
to leaveSQPPPNPPOP
to mePQRPPOPPPO
to myOVQPPIPPPR
to normalPVNPPNNPPP
to openPWJPPPPPOP
to operateQPPPPPPPPP
to oralQTOQOOMPOP
to ourPTOPPPPPMP
to pickTONPPPPPPP
to preventUOONPOPPPP
to putSOPPOPLTPP
to rehabOUMPPPPPPP
to reportONNPPOPOMZ
to roomOPRPPPPPPP
to ruleSPPPPPOPOP
to sayOTNPPPPPPP
to seeSPPPPPNPPP
to sendRRLPPPLPUO
to skipROPPPPPPPP
to someoneSPPPNPPPPP
to startRMPPNUPPPO
to stayTOOPPOPPPO
to stopVMOLMYOOON
to surgeryNOSPPPPPNS
to switchOPPPSOPPPP
to takeLOKORUOLRV
to tellSHVPPLNPPW
to theJ`SKOBYKOS
to theatrePTNPPOPPPO
to treatYMPOPOPNLS
to tryOMOPNYOPOO
to useQOPOROPORO
to waitPMVPPNPPPP
to whoeverPQOPPPPPPP
to workUNNPPQPPPO
to writePPPPPPPQPP
to youOPROPORPPO
toastOVIOPOTPPP
toast $QROPPPOPPP
toasterPQOPPPPPPP
tobaccoQOOPPPPQPP
tochterPNTPPPOPPP
tocilizumabRPPPOPPPPP
todaPPQPPPPPPP
todayTjHNSEHONO
today $QVNPPMPPOP
today ?OQPPQPPPPP
today orRPPPPPNPPP
toddlerNIWTLSUNMO
toddler withTNPPOPPPPP
toddler'sTWPNPGPPPP
toddlersXLOPPPPPOP
todoNPSPPPPPPP
todosLXNPPPOPPO
toeMMQOQVQOPO
toenailROOPPTNOPP
toenailsOPPWOPMOPP
toesHJXPOUTPOO
tofacitinibQPPPPPPPPP
togetherQNOMVOOROP
together $OOOPSPORPP
together ?OPPPRPPPPP
together withQPPPOPPPPP
toiletONSPPTPPOO
toiletsPGQPPPPPZP
toldI`?ON[LOOV
told $NULPPQPPPQ
told herNWLPOSOPPO
told meOUOPOPPPPO
tolerateRPPPPPPPOP
tomatoesPROPPPPPPP
tombstonesPOSPPPNPPP
tomoPNSPPPPPPP
tomorrowUTLNOMMNXN
tomorrow $KTMQOLOPZO
tomorrow ?PQPPPPOPPP
tomorrow'sQRPPOPPPPO
tonerP]PPPPPPDP
tongueOHINIRkONN
tonightRSaPQELKNO
tonight $NI\PPIPLZO
tonight ?QZOPQPNPFP
tonight orSOOPPPOPPP
tonitePEPPPPPN^P
tonsilOQSPPPMPPP
tonsillectomyQOSPPPMPPP
tonsillitisNPPPPPTPPP
tonsilsQONPPSOPPP
tooZIYLI_GNNL
too $OSOPPPOPPP
too lateVLPMOUOPPO
too muchSKMRK]NOPO
tookUQhIS>PNLN
took aOOXOOMOPPP
took theOVQPPPPOLP
toolORPPPPPPPP
toothSKJOM]OPPP
topHZJSSOSQNO
top ofQMOMTPTPPP
topamaxQPPPOPPPPP
topicPRPPPOPPPP
topicalPOOMVPPOPP
topiramateVPPPKPPPPP
toppedPUPPPKPPPP
toradolLPPPUPPPPP
torchPQOPPPPPPP
tornQOPPPPPPPP
torn meniscusQOPPPQPPPP
torrentialOMSPPPPPPP
torsadesKRT]ONLOKP
torsemidePPPQPPPPPP
torsionOVNPPMQPPP
torusROPPPPOPPP
totalQOOVOONPPP
touchOURPPNNPPP
touchedPPQPPPPPPP
touchingOQQPPPPPPP
toughPROPPPPPPP
touristPPOPOPRPPQ
tourniquetQKWPPNQPNP
tourniquetsSOPPPPOPPP
tousOWKPPPPPPP
toutNI\OPPOOPP
touteOQRPPPPPPP
towardPPPPPPPQPP
towelPLPPPVOPPO
towelsNRQPPPPPPP
townNPTPPPOPPP
toxicMRQPOPRPOO
toxicityNOXOOPMPPP
toxidromeOOJPPPZPPP
toxinSPPPPPNPPP
toyotaPULPPPPPPP
toysPSNPPPPPPP
tpaFOPYOPPWNO
tpmRPPOOPPPPP
traceNNWPPPMPPP
trachPPRPPPOPPP
tracheaLNWPPPPPPP
tracheostomyOOTPPOPPPP
trachyOOSPPPPPPP
trachysPOPPPPPPQP
tracingPPOPPOSPPP
trackPPQPPPPPPP
tracksOPQPPPPPPP
tractorNSQPPPPPPO
traditionQPPPPOPPPP
trafficOVMPPPOPPP
tragarPOQPPPPPPP
trainKGXPPXOPPP
traineePQPPPPPPOP
trainerOWMPPPPPNO
trainingTTMPPOONOO
traitOOOPPRQPPP
traiterVNMPPPPPPP
tramPROPPOPPPP
tramadolJNOSTNVPNO
tramadol andRPPPOPPPPP
trampolineRLLPPVOPPP
tranexamicLPTROPOPQP
tranexamic acidRPMROPPPQP
tranexamicoRPOPPPPPPP
tranexemicQPOPPPPPPP
transferRQKOPPOORS
transferredMUNPPPPPPP
transferrinOPOPPPRPPP
transferringPQPPPPPPPP
transfersPNPPPPPRPP
transfuseTOPPPPNPPP
transfusingQPPPPPPPPP
transfusionPWPNOLLPUO
transfusion $SONOPPPPSP
transfusion inROPPPPPPPP
transfusionsOPPPPPPPOR
transplantQNQNVOOOPP
transplant $GOPO]POPPP
transportNTQPPOOOSN
trapONSPPPPPPP
trappedOKXPPPPPPP
traumaSVGVNMMNVO
trauma $XNOONPOPPP
traumaticSPPPPPOPPP
travelNNOPPPTQQO
travellerOOPPPMUPPP
travellingOQPPPPPPPP
traversPORPPPPPPP
trayGYKOPOMM\O
tray $PTMPPPPPPP
traysPQOPPPPPPP
trazodoneQPPPROPPPP
treadmillPKVPPPPPPP
treateLNNOIJSHU
treat $WMPPPNPONR
treatedMJIONU^MOT
treated withRPPPPPOPPO
treatingZONPPOMPNO
treatmentVPKPMRMRMU
treatment $ZOPIOOOPPQ
treatment forOPPPPPPPPR
treeMSMPPNUPPP
tremorGLKPOU`POO
tresOOSPPPPPPP
triagePWSPONNOPM
trialaUJKONNNNN
trial $ZLOMPPOPPP
trialsZMONPMPPOP
trials $SPPPPOPPPP
triamcinoloneQOPHOOPYPP
triedNSMPPSPPPP
triggerMOOPPPVQPO
triglyceridesQPPPPPOPPP
trimesterNKOLaPOPNO
trimethoprimOPOQRPPPPP
trimoxazoleLOPSSPOPPP
tripLPNOPTTPPP
tripleSMPPPPQPPP
tripodingPPQPPPPPPP
trippingQPPPPOPPPP
triptanVPPNIVOPPO
trolleyG\ROONLOVO
trolleysPJVPPPPPPP
tropQROOPPPPPP
troponinTOOPOORPPP
troponinsNXNPPPMPPP
troublePKRPRWLPPO
trouble ?OPPPRPPPPO
troughNOPXOPOPPP
trtSNPPPPPPPP
truckJTWPPOPPMP
trueMPOPSNSPQO
true ?QQPPPOPPPP
trulyVPPPLPOPPP
trunkRKLPPOZPOP
trustQMMPPNOO^L
trust $POPPPPPPSP
trustedROPPPPPPPO
truthTOPPPNPPPP
tryPMMON]NOON
tryingKLMLX]OONN
trying forOPOPPRPPPP
trying toLLNMX[OONN
tshPGONMXXOPP
tsh #2.QOOONTPPPP
tsh #3.PPPPPNRPPP
ttgQPPPPPPPPP
ttmSOOPPPOPPP
ttosPRPOPPPPPP
tubTPQPPNNPPP
tubeTJ_NOOLOOM
tube inSOOPPPPPOP
tubesQOMOPUMPSO
tuesPQPPPPPPPP
tuesdayMQLPOYOPOP
tuesday $PQPPPPPPPP
tuesdaysMVNPPPPOPO
tummyPONOOMWPPO
tumourPPQPPPPPPP
tunnelKOMOPXTSMM
turkeyRQNPPPPPPP
turmericPOOPSOPPPP
turnNQXOOTMOLO
turn outSPPOPPOPPP
turnedMQHPOJ^ROQ
turningRKWPPOOOPP
turnoOWMPPOOPPP
turnsQPPPPPPPPO
tuttaNMVPPPOPPP
tuttiNUOPPPOPPO
tvM[JPPOOPPO
tweePMTPPPPPPP
twelveSPOPPPOQPP
twentyJOOOTOOWPO
twenty minutesMPMPPPOWPP
twiceOKPUO\HQOO
twice aPPOPPRPPPP
twice thisPMMPPYNPOP
twinMRSPPPOPPP
twinsPXOOPNMPPP
twistPQPPPPPPPO
twistedVNTPPMNPPO
twitchingNJXOPTNPPO
twoI\f[JLFY;K
two $S]MOPRNOEO
two daysULPNPQSOPO
two hoursUVMNPLOOOP
two minutesNIZOPPPPPP
two monthsOPPQPPPPPP
two ofSIWPPPOPOP
two weeksYLMNPSOPPN
two yearJOTTPPPPPP
two yearsPOOTNULPPO
txYNPPQNNOMO
txa\OJQNOOOQP
txa forOPPSOPPPPP
txa inQPPPPPPPPP
tyI\NPPPPPOP
tylenolKMXPUMPPPP
tympanicSNPPPPOPPP
typROQPPPNPPP
type[JIWLSPRLN
type #1ZKJXLTNPNN
type twoOPOPPPRPPP
typedPWOPPLPOPP
typhoidPPPQOPQPPP
typhoid $OPPQOPQPPP
typingNMLPP\NPPO
typoPQPPPPPPPP
tyrePSNPPPPPPP
uHRNOUYNQLO
uaKOIPONbPOP
uberRMSOOOOPPP
uitOLXPPPOPPP
uk[IOPPQOPOP
ulcerMHLOOOcQNO
ulcerativeQPPPPPPPPP
ulcersRRKOP[JOOO
ultraQOPPPPPPPP
ultrasoundRQNPONVQLO
ultrasound forQPPPPPPPPP
umQVPOPOMOPO
umbilicalPNTOPPPOPP
umbilicusPPRPPPNPPP
umbrellaORPPPPPPPO
unNPZOPONOON
unaMKUPPPUPPP
uncleJQQPOUQPPO
uncle'sOMOPPVPPPP
unclearNPSPPPPPOP
uncomplicatedSOPPPPOOPP
unconsciousQNVOOONONS
undPL`NONLOOO
underNGVUMQDYKY
under #1TMNUOPNOPP
under #2RMKOPPOO[O
under #3SPOPPPOPPP
under aOLXPPPPPOO
under thePOSPPOOOFZ
underactiveQPOPPPPPPP
understandSSLPPNPPPP
understoodUOPPPPPPPM
undilutedPLTPPPPPPP
uneOTNPPPPPPP
unequalLL]NOOOPPP
uniPNRPPPPRPO
uniformOUNPPPOPOP
unilateralLPNOPOYPPO
unintendedQPPPPPPPPP
unionOKOPPPPPXP
unitJTOQONMHbN
unit $JTPMPPOOXP
unitsHJRbMNLVMO
units $PLMVOOOUOO
units ofPPQPPPPPPP
unknownOJJPOWTRNR
unknown $OKOPPXOSOO
unlessPQQPPPPPPP
unlicensedPMPPPPPOUQ
unmeasurableOOTPPPOPPP
unnecessaryQPPPPPPPPP
unprovokedSOPPPPOPPP
unrealPQPPPOPPPP
unrecordableNPSPPPPPPP
unresponsivePMYPPONPOP
unsafePPPPPOPPPR
unspecifiedOOPPPPPTPP
unstableROOPPPPPPP
unterONUPPPOPPP
untilTZHLNQPSMN
until itUMPOPPPPPP
untreatedQPPPPPPPPP
unvaccQPPPPPPPPP
unvaccinatedPSQPPONPPO
unwitnessedTPNPPPPPPP
uosmPOMPPPVPPP
upV`O`=IVUGC
up $T]URKJIPMM
up ?RPPRPPOPNP
up aULSPPOOPOP
up andOOUPONPPPP
up atPSONOZMPKP
up byPSOPPOPPPP
up everyKUQPPNPPPP
up forOOTOROPPPP
up inPRPPPOPPPP
up likePMTPPPPPPP
up onITOPLM[ROP
up theJROPOMPZPO
up toNNRSOQOPPP
up withNLPONUTOPP
updateO[KPPOOOOO
updatedPTOPPPPPOO
updatesPVLPPPOPPP
updatingPPOPPPPPRP
upgradePROPPPPPPP
uploadedPQPPPPPPPP
upperLNISNO_OOO
upper giTNOPPPPPPP
uprightWFLPPO[OPO
upsORPPPPPPPP
upsetOQPPSNPPPP
upsideN[LPPLPPPP
upstairsOWKPPPPPPP
urateQPPOPPPPPP
ureaOMMMPPZPPP
ureterSNPPPPPPPP
ureteralQPPPPPPPPP
uretericTPPPNPPPPP
urgencesUNPOPPPPPO
urgentLLRPPOMXSO
urgent careONQPPOPPSO
urgentlyOOSPPPPPPP
uricQOOPOOSPPP
uric acidQOOPOOSPPP
urinaMOUPPPOPPP
urinaryQPPPPPPPPP
urineJNPLILnNKP
urine infectionsQPPPPPPPPP
urlaMJ\PPPOPPP
urologistNOSPPPPPPP
urologyOPPPRPPPPP
urosepsisQOOOPJNZPO
usGbGMNVNPTL
us $MHRNO[NMXN
us aOVNPPOPPPP
us orQJOPPPOTSP
usaZHOPPPOPPP
usbPSPPPPOPOP
use__DHPHLSRM
use ?QPPPPOPPPP
use forPSPPPPPQMP
use inUPPNOOPPPO
use thePXMOOMOPPO
usedRKNPSTLOOU
usefulQROPPOPPPP
usefullQPPPPPPPPP
uselessOQPPPPPPPP
userPOOIZPPOPP
usersUPPPLPPPPP
usesPPPPQOPPPP
usgMRPNPPONVP
usingORMPPKONZP
usualH[IYONOPOO
usual careQPPPPPPPPP
usuallyQPPPPPPPPP
utePPQPPPPPPP
uterineROQPPPOPPP
uteroPORPPPOPPP
uterusNK\PPOMPOP
utiNRNVJOPSPP
uti $QOPOPPPSNP
uti inNOPSOPOPSP
utileSNOPPPPPPP
utisQOOPPROPPP
uurTXGPPPOPPP
vqDGINNXKMO
v #1QHOOPO^PMO
vaRTNOOOOPPP
vacNSPPPPOORP
vacationLTPOPUPONO
vaccinateRPOPPPPPPP
vaccinated]ONPFSOPPP
vaccinationCUOP[PPQOP
vaccinatorsOQPPPPPPPP
vaccinePRQFUTMSPO
vaccine $NOPPQSPPPP
vaccine fridgePSNPPPPPPP
vaccinesJSOOMOOO[P
vacineQPPOPPPPPP
vaginaMOXPPONPPP
vaginalSPOPPOPPPP
vaginal progesteroneQPPPPPPPPP
vagueOPPPPSPPPP
valaciclovirLPPVNPPPPP
valacyclovirSPPOOPPPPP
validHKOONOLONg
validateOWMPPOPPPN
valproateONOL]NOOPO
valsartanPPPNSPPPPP
valueSVMPPONPOO
value $QVMPPPNPOO
valveUOMONOTPPP
vanK\QOONJOUN
van deNZKPPPOPOO
vancJZPJUPPPPP
vancoMPPZJPPPPP
vancomycinROPUNOOPPP
vanishPQPPPPPPPP
vanishedPQOPPRNPPP
vapRPPOOPPPPP
vapeTPPOPNPPPP
vapesQPPPPPPPPP
vapingWKOPPRPOOP
vapourTPNPPPOPPP
vareniclineOPPOTPOPPP
variableOMORPPTOPP
varicealTPOPPPOPNP
variceal bleedSPPPPPPPNP
varicesPSUPOPOPLP
varicoseNNRPPTPPPP
vascSOPPPPOPPP
vascularPNQOPOOTRO
vasectomyOQOOPWOOOO
vasoRPOPOPPPPP
vasopressinQNNTPPPPPP
vcfRPPPPPOPPP
veWOPNNONPPP
vecesPPQPPPPPPP
veganNPPPPPRPPP
vegetarianPPMPPUOPPO
vehiclePORPPPPPPP
veinRNTOPPOOOP
veinsLNSPPTOPPP
vendingPQQPPOPPPP
vendorNGIPPPNO]X
venezNOUOPPOOPP
venlafaxineQPPRNOPPPP
venomUPNOPOPPOP
venom immunotherapyTPOOPOPPOP
ventNROPOOTPOO
ventedSOPPPPOPPP
ventiladorPPQPPPPPPP
ventilateMNVPPPPPPP
ventilatedUOOONPPPPP
ventilationMOSPPPPRPP
ventilatorMSVOPOINTP
ventilatorsPQOPPPPPPP
ventolinOQPPPPPPPP
ventrePOQPPPPPPP
ventricularOORPPPPPPP
verapamilLPPNWPPPPP
verbalMOPPPPPOOV
verifiedPRNPPPPPPP
verrucaLPPPPPTPPP
verschlucktPNTPPPPPPP
versionPOOPPOPPUO
versusbMNLNOMOOO
vertebraQQOPPPOPPP
vertebralVOOPPPLQPP
vertebral fractureTOPPPPNPPP
vertebroplasty\LONPNOQOO
vertebroplasty forULPPPPPPPP
vertigoQOJOPP[OOO
vertosYKNPPPOPPP
veryHdUNOKQOJN
vesselNPPPPPTPPP
vestibularSOPPPPOPPP
vestibular neuritisQPPPPPPPPP
vetNXJPOLQOOV
vezL^IPPPOPPP
vfO?qMPNLNON
vf $TEaOPOMNON
vfibOPRPPPPPPP
viaLNUWPPPPPL
viagraOOPPTPPPPO
vialNPPOSPPPPP
vialsGUN`NONNMO
victimPMTPPPPPPP
victimsRPPPPPPPPP
videoWOKOPPUXHK
videosRUPPPLPPPN
vijfPNRPPPPPPP
villageOTRPPLPPPP
vincristineOL[PONOPOP
violenceSROPPPPPPM
violentQRONPPPPPP
viperNNRTPPPOOP
viralOOQPPOQPQP
virusPPNPPORPPP
visageOOSPPPPPPP
visionHJTOONbOOO
visitOMMNNKFuFN
visit $POPPPPPROP
visit ?OPPPPONWOO
visitingA\POPONL^O
visitorQFIPOOMLjP
visitorsOWOPPPONQN
visitsWMPOPOPNQP
visualNPPPPPSPPP
vitPMNSWSMLOP
vit dZPOFOTPPOP
vit kINO`NONOPP
vitalQPQOPPPPPO
vitalsOQRPPOOPPP
vitaminTUJLLTVNOO
vitamin dQSNPOSNOOO
vitaminaUNOPPPPPPP
vitamina dUNOPPPPPPP
vitamineUOOOPOPPPP
vitamine dUOOOPOPPPP
viteOOUOPPOOPP
voceraPSOPPPPOQP
voglioOKWPPPPPPP
voiceQHQSPSTOOO
voice isPPQPPPPPPP
voice noteROKSPSPPPP
voicesPHWPPQPPPP
voidedNYLPPPMPPP
voixNNUPPPPPPP
vollPLVPPPOPPP
voltPQOPPPPPPP
volumeRPPPPPOPPP
voluntaryNNOPPPOMPX
volunteerPQPPPPPPPP
volunteersKXOPPPPPOP
vomitJORPOOXOPO
vomitaONSPPPPPPP
vomitandoOOQPPPPPPP
vomitedOTPPPOOPPP
vomitingPL^PLMOOOO
vomiting andRPQPOOOPPP
vomiting bloodOPSPPOOPPP
vomitsOPQPPPQPPP
vonUSLPPOOPPP
voor^IMPPPOPPO
vorIUXPPOMOPO
votePQPPPPPPPP
votedOQPPPPPPPP
vozOORPPPPPPP
vpSPPPPPNPPP
vp vsQPPPPPPPPP
vrouwTLRPPPOPPP
vs}7D>+LN[Ic
vs #1ZOOLPOOPOP
vs #2YOLMPOLVPO
vs #2.XPOIPPPPPP
vs #3QPPPPPPPPP
vs highQPPPPPPPPP
vs ivRPPPPPPPOP
vs lowQPPPPPPPPP
vs noQPPPPPOPPP
vs nsRPPPPPOPPP
vs nsaidSPPPMPPPPP
vs oralLPPUPPPPPP
vs pboSPPPPPOPPO
vs placeboQPPPPPPPPP
vs ptQPPPPPPPPP
vs shamQPPPPPOPPP
vs standardQPPPPPPPPP
vs surgeryQPPPPPPPPP
vs threeQPPPPPPPPP
vtOMYPNOPOPP
vteWSOHPNOORP
wGBCLjR^TJP
w aRSOPPQMPPO
w oMUQPPNOOQQ
w theKMNPSZNSNO
wachPTMPPPPPPP
waferOPPUMPPPPP
wait]PTMLUEOMN
wait $MSNPPUNPPP
wait ?SOOPMUMPPP
wait andSMSPPNOPPP
wait forTPQPPOOOOP
wait untilQPQPPPOPPP
waitingLUOPPSMONS
waiting forMROPPRPPPP
waiting onNWLPPRNPPP
waiting roomOPOPPOPPOT
wakeQDeROINOOO
wake himONRSPOOPPP
wake upTHXOPNPPPP
wakesRNRPPOPPPP
wakingUFXOPROPOP
walkH^NPPISNTN
walk inLSQPPMPPTP
walkedMPVOPOPOPP
walkerPQPPPPOPPP
walkingRJKPPSNYOO
walksUOQPPOLPPP
wallOSRPPKSPOP
wantOKXJMTLQLZ
want aPROPPOPPPQ
want toPF`KPSOPOP
wantedOOUPPOPPPP
wanted toOPQPPPPPPP
wantsIO@KVcJNGd
wants aPHJPO]ORPR
wants herPQPPPPPPPP
wants mePOPPPQPPPP
wants offQPPPPPPPPP
wants somethingMPPPTPOPPP
wants theMMNOPNOPP\
wants toPTONVTVNJG
wardWKPGMNJE`]
ward #1OSQPPPOPOP
ward $UBZKPPNFbN
ward isPROPPPPPPP
ward roundOUNPPPPPOP
ward'sPQPPPPPPPP
wardsWNOMPPOPRO
warfarinMQLRXRKSNM
warfarin $RJNMXONTOP
warfarin andPTMOQPPPPP
warfarin inrPOPOROPPPP
warfarineSPPOOPPPPP
warmPSNPPOPPPP
warningTONPPORPPO
warning $UOOPPPOOPP
warrantNMMPPLNPO_
wasK}DJH_AQFI
was #3QPMPOSPPPP
was aOWLPPOPPPO
was fineOIVPPQOPPR
was inOQOPPOQRPP
was itTNNPPPPPPP
was justPSMPPPPPPP
was theL[MOOPPOOP
washP\LOPMNPOP
washedPTNPPOPPPP
washerPQPPPPPPPP
washesQPPPOPPPPP
washingPSNPPPPPPP
washoutMNPPXOPOPP
wasntPKUPPPPPPP
wasoQPPPPPPPPP
waspOQVPPPLPPP
waspsPQOPPPPPPP
wasteOSPPPPPPOP
wastingOPPPPQQPPP
watchRXPKUMNOLO
watch ?SPPPPPMPPP
watchedROOPPPPPPP
watchfulRPPPPPPPPP
watchful waitingRPPPPPPPPP
watchingNUMPPPPPPP
wateraSRONMHMMM
water'sPPQPPOPPPP
waterbirthRPOPPPPPPP
watersNOWPPPMPPP
wateryOMNOPOXPPP
waveLGTOOO`ONN
wavesKMPPPO]PNO
waxQNPPPSNPPP
wayOX[OQELOOO
way $PTWOQHNPPP
way toOWMPPOOPOP
wbcIOOMOO_OPP
weESQBHY;\c[
we allowedMMPPOPPPPW
we areQNUOPSOOMO
we callPMTPPPPPQP
we doLRQPPTONQO
we getNXOPPNOORO
we givePNRNQPPPRP
we haveHYPOONOLWS
we holdQLLPPOPPUU
we justPROPPPOPPP
we keepRUOPPNOOLS
we needKRSPPRPMRP
we stillXUOPPKPOKO
we stopVONPPNPPOP
we takeMMPPPNPO[N
we waitROOPPQPPPP
we'dRPPPOPPPPP
we'rePUQNPOOPOO
we'vePNTPPNPPPP
we've gotPOSPPOPPPP
weakQLZPPMMPPO
weakerQPPPPPPPPP
weaknessJORPOOWPPP
weanQKPPPVPPPP
weanedO\FPPPPPPP
weaningTOPOOPPPPP
wearTOJPPJOO`M
wearingPPPPPQPPPP
wearsRRNOPPPPPP
weatherMUNPPSNOOP
webTOPPPOPOOP
weberPLKPPO\PNP
wedPRNPPPPPPP
weddingNKPPPYPPPP
wedgeTPPPPPNPPP
wednesdayOSPPPPPPPP
wednesdaysMSPPPPPPPP
wedsPQPPPPPPPP
weeQWNOPIUOOO
weekMTIMYULXIN
week $GLGRYMT]MO
week ?RRPPPONPPP
week andPNPPPPOPSP
week ofVLPPRPNPPP
week oldWNRPROIPPP
week orRYPOPPHPOP
weekendNQNPPUOOMR
weekend $PPOPPOPPNS
weekend ?OVOPPNPPNP
weekendsPIPPPPPPYO
weekerNNRRQPPPPP
weeklyXLMSOPOOPO
weeksXCSZQRPKKO
weeks $DEN_YPXNNN
weeks ?RPPOPOPPPP
weeks after]PKOPMPOON
weeks agoPNNPPPUPPP
weeks andLNSQOUNPPP
weeks isUPPMPPOPPP
weeks ofQVKNPOQPOP
weeks orUPOOOPNPPP
weeks pregnantUPWOMMMPPP
weerNVNPPPOPPP
wegOMWPPPOPPP
wegovyNOPLPNPRXP
weighingORPPPPPPPP
weightVIHXKSUOOO
weight gainYPPJOPOPPP
weight lossQPPMPMVPPP
weightsPPPPPQPPPP
weirdMOPPPPUPPP
wekenOKXPPPNPPP
welcomeMXNPPPPPOP
wellUZ@NMLcNNL
well $OUJPNSRPPP
well ?QOPPPPPPPP
well asYNPPPPOOOM
well donePSOPPPPPPP
wellnessNVPPPNOQOP
wellsROQPPOOPPP
welshPSMPPPPPPP
wenigerUOOOOPOPPP
wentDa[KLPPNMM
went downPLUPPPOPPP
went homeNXMPOPOPPP
went inONYMPPPPOP
went outOORPPQPPPP
went toOSQPPPPOPP
werKZOPPPNPPO
wereOWPPPQOPNM
wernickePPPQPPPPPP
westOPUPPPLPPP
wetQNSPPTKPPP
wettingOBNPPcNPPP
whatO5HaKOc[QJ
what $JTOWKOQLTO
what aNgMNPIKOON
what areQFLOPHTOU^
what canK_OOOSKOOL
what didRRPOPPOPNP
what doYIZPRSM\:N
what doesEUOOOJgMLO
what doseLPPYLPPPPP
what elsePOPOPOTPPP
what happensVNPMVNMNPO
what helpsSKOOO^HOOP
what iPNVPPOOPPO
what isS9O\JL\G`Q
what nextPNONPPVPPP
what nowONOOPQPOOV
what shouldGOOSUGR]OO
what timeIgNRONGMRM
what toTNPOPTJUMO
what wouldLKORPWTOOP
what'sME<RMOeO[U
what's ourOOPPPPOPTO
what's thatPQOPPPRPOP
what's theQBEWNGUSaS
whateverNSPPPPOPPP
whatsKINRONXRWM
whats ourOOPPPPPPTP
whats theOLKUOOTNVN
whatsappKMPOPPPMJb
whealQPPPPPOPPP
wheelNSPPPPPPOP
wheelchairNYOPPPPSIP
wheelsOROPPPPPPP
wheezePNXPONNPPP
wheezingOOUPPOOPPP
wheezyPPQPPPOPPP
whenWK8fLWB\LS
when $CJLiRPNOOO
when ?NPPOPPOPPV
when aOOOOOPPPPV
when canWKNNPUOPPN
when do[[OLMKPOGO
when doesJZPOPONTMO
when heUMOPPLTPPP
when iJRQNPVLUON
when isWKNPPONOUO
when it'sNQOPPRPPPP
when sheQPPPOOQPPP
when someoneOOPPPPPPRP
when theRROPPPOPOO
when toVNOULOPPOO
when weQOQPPPPPPP
when youPXPPPKOPOO
when'sOPOPPPPPTO
wheneverPYNPPNNPOO
whereKEeNNLPI_J
where $LTTPPOOGVP
where ?LM`PPPNPKO
where areOKSPPOOPVO
where didPYPPPPPPHP
where doNVQPPQOTGO
where isONTPPPOPSO
where theOJNPPPXPRP
where'sNAROPOVN^O
where's theNAROPOVN]O
whethergILOMNPPLO
whether theRPPPOPPPPP
whichIDBQJT\cZI
which boxLOPPPPPWOP
which codePOPPPPOVMP
which formPWPPPPPIQP
which isSRPONOPPPP
which ofUONNRMOPRP
which oneYOOOIOSPPP
which worksTPPPPONOPP
whileYMWMSRKOJN
while breastfeedingWPOOLOPPPP
while iPSQPPNOPOP
while onKPPOXPOPPP
while wePOSPPPNPPP
whiplashUOPPPPOOPP
whiteINRONMeLNN
white andNSUPPOLPPP
whiteboardOVNPPPPPNP
whoQBAOOA8^im
who approvesOMPPPPPPVO
who areQPPPPPPPOP
who canMHWPOOOMGc
who decidesLKOPPPPOSX
who doMNUOOUOJ^C
who getsYNPORPOPKP
who hadPPPPOQPPPP
who hasZNROOOOOLN
who haveQPPPPOPPPP
who isPKMPPOONaM
who leftPUOPPPPPNP
who livesQMSPOPPPPP
who needs[MOSPNMOMO
who neverSNPPPPPPPP
who saysNNOPQPPPNV
who signsN=OPPOOWcM
who takesPKTORPNPSO
who tookQUOOPPPOLP
who wantsLYPPTMPOMN
who wasNPRPPPPPPP
who'sHYNOTLMPTQ
who's onP]PPPPPPDP
who's theN<OPPPONkP
whoeverM^MPPNNONO
wholeRL^NMTKNMM
whole bloodYPMPPPKPOP
whole bottleNMZPPLPPPP
whole familyMLSPOOVPPP
whomKHMOPLNKtF
whoopingWOPPPLPPPP
whooping coughWOPPPLPPPP
whoseKSJOSONPM]
whyG:XJJ]^_ML
why $JGLNJOcYPP
wichTPOPPPOPOP
widalPPPPPPQPPP
wideLJ\NOOUOON
wide openOOROPPPPPP
widenedMNOPPPWOPO
wieXPOPPOMPPO
wiederNYMPPPOPPO
wifeGG\OOXKNGa
wife isNKVPPPNPPS
wife saysPLPPPNQPPV
wife'sONRPPROPPP
wifiK_IOPOONSO
wildOTPPPNOPPP
willMSMLZVKOKR
will aZKOPPMPPPP
will beMUQPPOPOPO
will doJ^VPOJOOMO
will itSKOPQRPPPP
will notRTNPPNPPPP
will theVOPPMPPPPO
windowUTQOOONOOM
window $ZKNOPPOPPP
windowsPRPPPPPOPP
wineNNPNPXOPPO
wingOSNPPPPPPP
winterYJPOOPVPKP
wipedNWLPPPPPPP
wipesQPPPPPPPPP
wirNOVPPPNPPP
wirdNLWPPPOPPP
wireONTPPPOQPO
wiresOPQPPPPPPP
wisdomPPPOPSOPPP
wiseNPPPRJPPPV
wiselyOTOOPPOPPP
wishOSOPPPPPPP
wishfulQPPPPOPPPP
withOVGJdKWSOA
with #1MXNPOOMRPP
with ?SPPPOOOPPP
with aXSSVGHSPOL
with alzheimer'sQPPPPPPPPP
with anMPPaDPPPPP
with asthmaXPOPJPPPPP
with bloodOMNPPYOPPP
with bronchiolitisNPSPPPPPPP
with chestNSQPPPOPPP
with clopidogrelOPPPQPPPPP
with copdQPPPPPPPPP
with covidPMPPPPMOXP
with croupOQPPPPPPPP
with dementiaQPPPPPOPPP
with fever\PPEPPPPPP
with fluQPPPPPPPPP
with goutUNNOPSOPPN
with heartQPPPPPPPPP
with herRRJPNTLPPS
with highQPPPOPOPPP
with himPROPPPPPPP
with hisPTNPPNPPPP
with itOXNQPKPPPP
with legROQPPPOPPP
with longKPPPUPPPPP
with meNT[PLJOPNP
with myRHQPL[PPPO
with noSOROPNMONS
with normalROONNOWOOP
with oneRTOPOOOPPP
with pneumoniaAJOVNYXSPP
with severeQPPPPPPPPP
with simvastatinWOPNLPPPPP
with theMaINWNKNGV
with thisOSOPVNLPPP
with twoOPOPPPOSPP
with typeQPPPPOPPPP
with usOJPPOOOO[P
with warfarinOPPOVNPPOP
withdrawPPPPPPPPOR
withdrawalTOOWIOPOPO
withinTJVOPOHSOT
within #1UNPPPPKTPP
within #2POPOPPOOOT
within aROPPPPOPPP
within theNOTPPPPPPP
without]JILMFPTS[
without aNLQPOOOUVM
without heartRPPOPPPPPP
withuotQPPOPPPPPP
witnessWLOPPOOPPP
witnessedPOSPPPOONS
wkVLJLWMPVPN
wk ?RPPPPPOPPP
wk oldUORPNPLPPP
wksYQG@\ZOMOO
wks $_QNCWLLPPP
wks agoHPOPXORPPP
wobblyQPPPPPPPPP
wochenPORPPPOPPP
wokeTVMPOMNPPP
woke upQVMPPMPPPP
womanQSRPVLMNOO
woman #2QPNPPNSPPP
woman ofNPOPUPOPPO
woman withSPQOOPPPPP
woman'sQPPPPPPPPP
wombPMSPPPPPPP
womenXONOMMOPSP
women $RPPPOPPPPP
wonOWOPPOOPMP
won'tFHNOJfPONY
won't wakeOPUPPMPPPP
wonderRPOOPPPPPP
wonderingQOPPPPPPPP
wondersPTPPPLPPPP
wonkyPRPOPPPPPP
wontNFbPPNMPPP
wont wakePORPPPPPPP
woodONUPPOOPPP
woohooPQPPPPPPPP
woolMQOPPPTPPP
woozyOOOPOWMPPP
wordMTPPPLTSMO
word $PVMPPOPPPO
wordingGINLPOOkON
wordsLLUPPOOWPO
wordtNLYPPOOPPP
workNILMUZLSNS
work $ZSFONTNOOO
work ?QPPPPPPPPP
work betterQPPPPPPPPP
work forONOOPWPOPP
work inOPPPPSPPPO
workedMOJPNUOXPO
workerPNTPPOOORP
workersOOPPPPOUOO
workingMbSPNGKLTM
working $OQUPPMPPOP
workoutQPPPPPPPPP
workroomPQOPPPPPPP
worksPOPNOZNNNP
works ?SOPPPNPPPP
works bestRPPPPPPPOP
works betterTPPPPONPPP
workshopOXOPPPPJOP
worldQSOOPNPPPP
wormsPIMPPM]PPP
wornTPOPPPOOPP
worriedMINPR]POPO
worryNNKOWXNPPP
worry aboutNOOPTQPPPP
worryingPOPPPQPPPP
worseNOPNNPZNOO
worse $RPTPPOMPPP
worse ?TOPPPPNOPP
worsenRPPPOPPPPP
worstKMTPXNNPPP
worst headachePOTPPOOPPP
wortMONPYOOPPP
worthXSNOMSMOMO
worth itPYOOMPMOOO
worth theQPPPPPPPPP
wouldOGKPWZYMMK
would aTPOPPNPPPP
would beNWPSPHPPPP
would itNOOPPUPPPP
would likeRWMPPNMPPP
would youG?JRSgXOOO
woundNMUONOPUOP
woundsTMOPPOMOPU
wowPUOPPPOPNP
wrapsQPPPPPOPPP
wreckingQKPPOVPPPP
wristNEUOPP^ONM
wristbandPTMPPPPPPP
writeIQOPPNNUPW
writesPQPPPOPPPP
writingPOPPPOQPPP
writtenOPRORINYPO
wrongNUVNMJLMM\
wroteLRSPQOOQMP
wtKNL\OOPOPP
wwONOPPROOTP
xYPWFJPLPG]
x #1O\ZLLNGOOP
x #2QSOPPPNPPP
x rayUKLOOSWPOL
x raysOFPPPPPOIc
xareltoRMPSPPOPPP
xpertQOPPPPPPPP
xrKQOWOPOPPP
xrayPTOPPQOOOO
yRD\JZNOOOP
y ?QPPPPPPPPP
y noQJYPPPNPPO
y oNORPPPOPPR
y siteKONM\PPPOP
y vsRPPPPPOPPP
y'allNQOPPROPPP
yaLO[OPONPOO
yeahJYOPPPOPPP
yeareGQYIPELKU
year $ZPONPLNOOO
year ?SPPPPOOPPP
year andOMQPPTPPPP
year canOPPPOSPPPP
year ofQOPPPPPPPP
year oldVHQ_KDONOW
yearlyUOPOPOOPPP
yearsVIEQOU\MLR
years $WNOOPQNPOO
years ?QPPPPPPPPP
years agoLUOOMMWPPP
years andQPOONTPPPP
years ofTOPPPOOPPP
years onWOPOONOPPO
yellowIRONZRNOOO
yesGWHNYQMOOV
yes orMPNNYONPPP
yesterdaySEQOOWXOMN
yesterday $NJ[PPQOPMO
yesterday andSQNPPPOPPP
yesterday'sOQPPPPPPPP
yetNNSNPNKP[O
yet $OLROPOLP[P
yieldaLNPOOJOPO
yoNEPVORSMOW
yo $JMMZPOUOOO
yo withRPOPPOPPPP
yogaRPOPPROPPO
yoghurtOUPPPOPOOO
yogurtPRPPPOPPOP
you9}<MOcfN;?
you $NOSNOYPPLO
you aO[PPPKMPOP
you allPQOPPPPPPP
you arePQRPPNOPPP
you doQaNNOWGMJM
you getO]OPPLOPKO
you givePOPQQPPPPP
you havePUPPPPPPKP
you knowPNPPPOPNWO
you startPPPROPPPPP
you tellUMPPPPPPPP
you thinkOMOPPQTPPP
you wantPTPPPNPPOP
you'dOPOPPPRPPP
you'reO\MMPQOPMN
you'vePRPPPOPPPP
youngTIJOQN]OOP
young manKONPPN[PPP
yourAfQNN^KNHM
your ownPOPPPRPPOP
yoursPQPPPPPPPP
yourselfPNPPPPPPPR
yourselvesPSMPPPPPPP
yr[MLPMMRNOS
yr $\KOOPOMPPP
yr oldESPSNOYOPP
yrsPMHTRXPNOO
yrs $VRNOPOMOPP
yungQPPPOPPPPP
zHNPOMOOgIO
z pakSPPPOPPPPP
zanamivirQPPPPPPPPP
zeOMVPPPOPPP
zegtPORPPPPPPP
zepboundNOOOPQOUPP
zeroLPWPPOQOPO
zijnOOTPPOOPPP
zimmerPQRPPPNPPP
zincRPOTOOOOOP
zinc forOPPUOOPOOP
zithromaxQPPPOPPPPP
zofranPTONSPOPMP
zoledronateOPPRPPPPPP
zoledronicNPPTPPPPPP
zoledronic acidNPPTPPPPPP
zoloftONPPZLOPPP
zolpidemROPOROPPPO
zoneNNOPPPUPPP
zoomNWOPPMPPPP
zopicloneQPPPPPPPPP
zosterPPPPQPPPPP
zoster vaccineOPPPQPPPPP
zosynONPTPPPPQP
zuSLTPPOOPPP
zusammenLYNPPNPPPP
zuurstofUMOPPPPPPP
zweimalOOSOPPPPPP
zyprexaOPPOSPPPPP
~'arPROPPPPPPP
~'clPQOPPPPPPP
~'cloPQOPPPPPPP
~'d_PQOPPPPPPP
~'llPTOPQOOPOP
~'ll_PTOPQOOPOP
~'reOSPOPPOPOO
~'re_OSPOPPOPOO
~'s_DUPNN_NMRO
~'t_NMUPOQROOP
~'veNPQPPSOPPO
~'ve_NPQPPSOPPO
~_abQPOOQROOOP
~_abdPOQPPOQPPP
~_ablQQPPPPPPPO
~_aboOQOPQQNPPQ
~_abrPPPPPQPPPP
~_absQPNPQPPPPP
~_abuPOQPPPPPPP
~_acWLQPOOMPQP
~_acaPOQPPPPPPP
~_accQOPOQOOPRQ
~_aceQPPOPPPPPP
~_achPOPPPRPPPP
~_aciPNQRPPPOPP
~_actPPRQOOPPPP
~_acuUOOOOPOQPP
~_adQMSRNOLPQT
~_adaOPPPQPPPPP
~_addPPQOPOPPPP
~_adePNRPQPOPPP
~_adhQOPPPRPPPP
~_adjPQPQPPOPPP
~_admPQOOPOOPSQ
~_adoQPPPPPPQPP
~_adrOORPPPPPPQ
~_aduROPROPOPPP
~_advPOQPPPOPPR
~_aePQPPPPPPPP
~_afSLPQPPSNPP
~_afePQOPPOQPPP
~_afiPPPPPPOPQP
~_afrQPPPPPPPPP
~_aftQNPQPPRNOP
~_agONUOPQNPOR
~_agaQSONORNPOP
~_agePPOPPPPPPQ
~_agiOPQQPPQPPP
~_agoPMUPPPPPPP
~_agrPPOPPPQPPQ
~_ahPOPPPPPPPQ
~_aiRNTPPPONPP
~_aidQQOPPQPOPP
~_airQNSPPPOPPP
~_alRRONVOMOOO
~_alaPQQPPOOPPP
~_albPPPROPPPPP
~_alcPOOORQRPOP
~_aleQPQPOPPPPP
~_algQQOPPPPPPP
~_allNMPPUPNORQ
~_aloRPQOPOPPPP
~_alrQPPPPOPPPP
~_alsOPPPPPPRPP
~_altRQOOPPOPPP
~_alwOPPPPRPPPP
~_alzQPPPPPPPPP
~_amRPSRPNOPPN
~_ambQQQOPOOPPO
~_amiONQSQOOPPP
~_amlQPPPPPPPPP
~_amoRQOPOOPPOP
~_ampPPQQPPOPPP
~_amyPPPPPPQPPP
~_anUQSNMPTMMN
~_anaNPQPROOPQP
~_andQOPQPPOPPP
~_anePORPPPPPPP
~_angQPPPOPPPPP
~_ankQPNPPQRPPP
~_annQQQPPOOOPP
~_anoQQPPPPOPOQ
~_ansPPRPPOPPPP
~_antTOPOMQPOPP
~_anxPOOPPPQPPP
~_anyPSRPPPNONO
~_aoPOQPPPPPPP
~_aorPOQPPPPPPP
~_apQMRMORMRTO
~_apaQPPPPPPPPP
~_apiQPPPPPPQPP
~_apnOOTOPPOPPP
~_appPNMNOSOQUO
~_arSQSPPNOPNN
~_ardQOPPPPPPPP
~_areOOQPPORPPP
~_argQPPPPPPPPP
~_armNOQPQPQPPP
~_aroPPPPPPPPOP
~_arrTRPPNPMPOO
~_artPQPPQOPPPP
~_asTOSNPNOPMS
~_ascOOQPPPSPPP
~_askQSNOPPOPOQ
~_aslPPQPPPPPPP
~_aspRNQPPPOPPP
~_assQNPPPOPOPT
~_astOPRPQQOPOO
~_asyOPRPPPPPPP
~_atOMSQQNROOR
~_atoOPPPQPPPPP
~_atrOPRQPPPPPP
~_attQOPPONRPOR
~_auQQOMOPORQQ
~_audOROPPPQPPP
~_augPPQPPPPPPP
~_autQPNOOOORQQ
~_avOPPORPOORP
~_avaOQPPPPOPRP
~_avePOPPPPPPPP
~_avoOPPPSPOPPP
~_awPSROOMQPOO
~_awaPSROOMQPOO
~_ayPPPPPPPPQP
~_azQOQPQPOPPP
~_azaPPPPQPPPPP
~_aziQPPPPPPPPP
~_baXOSOOQONOK
~_babQNRQPSNOOP
~_bacTSPNOQPONN
~_badPQPPPOPQOP
~_bagORQPPOPPOP
~_bakPQOPPPQPPP
~_balQMSOPPPPPP
~_banLQMRQNRQRO
~_barQNOPPQPORP
~_basTNOPPOQPPP
~_batPQTOPQOPOP
~_beVPTLNVNONM
~_beaNQPOORPPPP
~_bebPPQPPPPPPP
~_becPPQPPPOPPP
~_bedQSOOPPOPPP
~_beeNQPPPSOPPO
~_befRPNORRPOPO
~_begOQPPPPPPPP
~_behQQOPPPOPPP
~_beiPPRPPOOPPP
~_belQNSOOPROPO
~_benQORQOPOROO
~_besQROPPPOPOP
~_betTONOOPSOOO
~_biNNNNNQSXKP
~_bicQPPPPPPPPP
~_bigPPQPPPPPPP
~_bikQQPPPPOPPP
~_bilMNOOOOSYNO
~_binPPOPPPPPPQ
~_bioQQPPPQOQOP
~_bipPPPQOPQPPP
~_birOOOPPRQOPQ
~_bisPQPPQOPPPP
~_bitPNPPORQPPP
~_blOJ^NOLTLSN
~_blaNLTOPNUOPO
~_bleRRSPNMPPQO
~_bliQNOPPQRPQP
~_bloOOSPQRMNRP
~_bluPPTOPOPOOP
~_boRRTOKORKRO
~_boaORPPPOOPPQ
~_bodONRPPORPPQ
~_boiPQPPPPPPPP
~_bolQOQROPOPOP
~_bonPPOPPQQPPP
~_booQSMOOROORO
~_borOQPPPPQPOP
~_bosPQPPPPPPPP
~_botPPQOOSPPPO
~_bouQQPPPNPPPQ
~_bowRLQPPPRPPP
~_boxQROPPOPOPP
~_boyPPRPPOPPPP
~_brMSUPPNMMTP
~_braOSQQONNPPP
~_breNOQORQMOQR
~_briQRQOOOOORO
~_broORQPOPPOPP
~_bruOOPPPPSPPP
~_buMSOQQRPOPN
~_bubPPPPPQOPPP
~_bucOQOPPPQPPP
~_budPPPPPQOPPP
~_buiPPQPPPOORP
~_bulOORPPQPPPP
~_bumQPPQOPPPPP
~_bunQMOPQQPQPP
~_bupOPPPQPPPPP
~_burPOPQOQQOOP
~_busOROPPPPPOP
~_butOQPPQOPPPP
~_buyPPPPQPPPPP
~_byRPPPPPOPPQ
~_bypQPPPPPOPPP
~_bysPPPPPPPPPQ
~_caPTQNMHSQRR
~_cabPPQPPPPPPP
~_caePPPQPPPPPP
~_cafOUNPPOPPPP
~_caiPORPPPPPPP
~_cakPRPPPPPPPP
~_calOQRQPMPOQO
~_camOSPOOQNPQP
~_canPNVONORNNQ
~_capPMPPPOSPOR
~_carSPNPQPMROO
~_casOOOOPOPQQR
~_catQNPOPNQOSP
~_cauPMPPPOSSOP
~_ceLPPSSOMSPP
~_cefOPPPROPPQP
~_ceiOPPQPPPPPP
~_celOOPQQPPOPP
~_cemPPOPPPPPPP
~_cenNQOQPOOQQP
~_cerPPPOPOOSOQ
~_cesPOQPQPPPPP
~_chQTPLPLQPSO
~_chaOSONONMQSR
~_cheRQQMQPNOQO
~_chiPQOPQOROPP
~_chlONPRQQOPPP
~_choQOROPPQPOO
~_chrQPNOPPQROP
~_chuPRPPPPPPPP
~_ciRJSOVOPOQO
~_cigQPPPPPPPPP
~_cinPORPPPPPPP
~_cipPPPORPPPPP
~_cirQNQPQPOPPP
~_citPPOPRPPPQO
~_clNSPQQLRTPL
~_claMOOPRORUNO
~_cleRSOQNOOPPO
~_cliNPQPORNPRO
~_cloRPPPQNROPO
~_cluPQPPPOQPPP
~_coRPUMONHSNW
~_coaQPOPPPPPPP
~_cocPPOPQPPPPP
~_codMOPOPPMXRO
~_cofORPPPPPPPP
~_cogQPPPPPPPPP
~_cohQPPPPPPPPP
~_coiROPPPPOPQP
~_colRNVQNPMOPP
~_comNTSNQNOPMR
~_conPMNQQRNPPT
~_cooRPOPPRPOOP
~_copPSOOPOPPOP
~_corQMSSNORONP
~_cosRSOPPOPOOO
~_cotOPQPPPQPPP
~_couNOPNPQQQPR
~_covOQNOOPPQRR
~_cpPOQPPPPPPP
~_cpaPOQPPPPPPP
~_crPMPPOPNSQQ
~_craROPOQQNOQO
~_crcRPPQOPPPPP
~_crePNNOQSPQQO
~_criOPQOOONRQR
~_croMQNQPNRROQ
~_cruQOSPPOPPPP
~_cryPPPPOQPPPP
~_cuQQQNPOQOQO
~_cufQQPPPPOPOP
~_culPQPPPOOPQP
~_cupOSPPPPPOPP
~_curPMOOPPTPPP
~_cusOPQPQPPPPP
~_cutSOOOPPOPQP
~_cyOOQRPQQOOO
~_cycPOORPQPPPO
~_cylOQQPPPPPPP
~_cysOOPQPPRPPP
~_daRKNQMVNQOS
~_dabQPPPPPPPPP
~_dadPOPPPROPPP
~_daiRPPQPPOPPP
~_dalOQPQPPPPPP
~_damQPPPPPPPPP
~_danNRNOQTOPPP
~_dapQPPPPPPPPP
~_darOPPPPPSPPP
~_datROOOONORPT
~_dauNNPPPSPOPQ
~_dayQNOQOPQQPO
~_deVQQMLKQRNT
~_deaQSNOONNRPR
~_debPROPPPPPPP
~_decPPPOPOOPNU
~_deeOPSQPNPPPP
~_defPOQQPOPPOP
~_degOORPPROPPP
~_delTQONMOPPQO
~_demRQNOQPOQPP
~_denOQMOSQNSPP
~_depPPQQOPQOPQ
~_derOOPPPPRPPP
~_desPOTQOOPOPO
~_detQPOPOQPPPP
~_devPMQPPOSPQP
~_dexROPQOPPPPP
~_diOTPOTJSSKO
~_diaPOQRPPOQQN
~_dicMSQOSOPPOP
~_didPPQPPPPPPP
~_dieNSOPPPPPPQ
~_difPONOQPTQPP
~_digPOQOQOOQPP
~_dilOPNQRPQPPP
~_dimQOPPPPQPPP
~_dinORPPPPPPPP
~_dipQPOPPPPPPP
~_dirPOPPPOPPQQ
~_disQOQOOOPSMR
~_divQRQPPQOPNP
~_dizPPQPPPPPPP
~_dnOQPPPPOPQP
~_dnaOQPPPPOPQP
~_doOQPVPKMMRR
~_doaQPPOQPPPPP
~_docOOPPPROSOP
~_doeTMMMRNPQRR
~_doiOQPPPQOPPP
~_dolPOQOQOPOPR
~_domPQPPPPPPPP
~_donPVOOPOOPOO
~_dooOQSPPOOMQR
~_dopQPQOPOQPPP
~_dosPNN]MNNPOO
~_douPOPPOOSOPP
~_dowORSOPOPOOP
~_doxQOPPQPPPPP
~_drOOSROKRLQS
~_draPSRPOMNPPR
~_dreONOPPRPOSP
~_driOPLUOPPOOR
~_droOOVOQMSOOO
~_druQNQOPNROPQ
~_duPPQPNOPPPR
~_dulPQOPPPPPPP
~_dupOPPPPPQPPP
~_durQOQQOOPPPO
~_dutOPOPPPOPQR
~_dyPQPOPNQOQQ
~_dyiPQPPPNPOQQ
~_dysPPPOPPQPPP
~_eaSPLPPTQPNO
~_eacOOOQQQPPPP
~_earTOOOPQPPOO
~_easQQOPPPPPPP
~_eatOQNPPSPPPP
~_ecQPROPOOQOO
~_echPQOOPPORPP
~_eclPPQPPPOPPP
~_ecmQPQPPPPPPP
~_ectPPQPPPPPPP
~_eczQPOPPQPPOP
~_edPQPPPPPPPP
~_edePPQPPPPPPP
~_edgPPOPPPQPPP
~_eduPQPPPPPPPP
~_efXMONQPOOOO
~_effVNPOPPPOOO
~_egNPOPRQPPPP
~_egfOOPPRPPPPP
~_eiQRPPPOOPPP
~_eigPQPPPOPPPP
~_elSPRPOORONO
~_elbPPOPPOQPQP
~_eldQPOQPPPPPP
~_eleQPQPPOQPOO
~_ellQNSPPPOPPP
~_elsPROPPQPPOP
~_emOTOOOPMPQR
~_emaOSOPPOOPPP
~_embQNQPPPPPPP
~_emePQPPPPPQPQ
~_emoQPQPPPPPPP
~_empOQQOPQOPQP
~_enPQPOSNNQNQ
~_encPPPQOPPQPP
~_endNQQPPPQPQP
~_engPRPPPOPPPP
~_enoROPPPPOPPQ
~_entMQSPPPOPOQ
~_epRPOPPPPQNP
~_epiQQPPPOPQNQ
~_eplQOPPPQPPPP
~_eqMPOTOPQPPP
~_equMPOTOPQPPP
~_erQNQPPOOOQR
~_errRNPOPPOOQR
~_eryQPPPPPPPPP
~_esORQOPONOSO
~_escNPRPPPPPPP
~_eskPPPPPPPPQP
~_estOSPPPPOORP
~_etQPPPOPQPPP
~_ethPQPPPPPPPP
~_euPPOPPPQPPP
~_evUPMOOTPNOO
~_evaPPQPPPPPPP
~_eveOQNPOUQOOO
~_eviVOOOPOOPPP
~_exSWOOMNNPOP
~_exaQQOOOQOQOO
~_excRQOPPOOPPP
~_exeQROPPPPPPP
~_exiPPQPPPPPPO
~_expQTNOONPPPR
~_extPPOQPPQPQO
~_eyOMSPOPSPPO
~_eyeOMSPOPSPPO
~_faUPTMNSLNOO
~_facQNSOPOPPQO
~_faiQSROOPMPOO
~_falPOQOPPPPQP
~_famOQPOPOPPPR
~_farOOPPPOSPPQ
~_fasSNPQOSNOOO
~_fatPNOPPUOOPO
~_feSJWLQSRNMN
~_febRPPPPPOPPP
~_feeNOPOPUQONO
~_felPORPRNOPPP
~_femOOQPQPPPPP
~_fenPOQQPPPPPP
~_ferONSQPPQPPP
~_fetPPRPPPPPPP
~_fevPPOMQOSPPP
~_fewSOPPPPOPPP
~_fiULXQMJQOLT
~_fibQPPPPPPPPP
~_fiePOPPPPQPPP
~_fifONRPPPQPPP
~_figOORPQPPPPP
~_filPPNQOMQQNU
~_finOUOOOQSOOO
~_firRPRPPNNPQQ
~_fisSOQPOOPPPP
~_fitPNTPPOOPPP
~_fivQPOQPPPPPO
~_fixPQPPPQOPPO
~_flMLSNUQRORN
~_flaOOQOPRPPPP
~_fleONOPSPQPPP
~_fliOPPPPQPPPP
~_floNOUPONPPSO
~_fluQNPORORPOO
~_foLPRSMPNTPO
~_foaPOQPPQPPPP
~_folQQPQPPPPPP
~_fooOOQPPQQPOP
~_forLNRPOONVRP
~_fosQPPQOPPPPP
~_fouPRQPPQPONO
~_frPTPSLONOPQ
~_fraOPNPOOPRPT
~_freSRQROPNONO
~_friNQPPPPOOSP
~_froPRQPNPPOOP
~_fuOPQOPPQOQO
~_fulPQPPPOPPPP
~_funQMQOOQQORP
~_furPQPOQPPQPP
~_gaOOUNOUPNOP
~_gabPPPQQPPPPP
~_gaiROOOPPRPPP
~_galPOPPPQPPPP
~_gamOQQPPPOPPP
~_ganPPQPPPPPPP
~_garOPQPOQPPPP
~_gasQPROOPOOQP
~_gauPOPPPPQPPP
~_gavOPQPOPPPPR
~_gePNXRPPLOMO
~_gelPORPPPPPPP
~_genOQOSQOQOOP
~_gerQOQPPPPPPP
~_gesQQPPPPOPPP
~_getQNQPPSNPOP
~_giORRQQNMOQP
~_girQPPPPPOPPP
~_givOPQRPNNPQP
~_glSNPROPPPOO
~_glaRPPQPOOPPP
~_gliNOQQQPQPPP
~_gloPPOPPRPQOP
~_gluROQQOOPPPO
~_glyQOPQPPPPPP
~_goLVSONRNONQ
~_goaQPPPPPPPPP
~_goeORMPPPQPPP
~_goiNQRQPQOPOO
~_golPOQPPPQPPP
~_gonOOSPPQPPPP
~_gooQSOOOONOOS
~_gouPQOPPPQPPP
~_grMRSQNSQNNN
~_graNORRPUMOPN
~_greORQPOOSPOP
~_griPNRPPPQPPP
~_groQPPPPPQPOP
~_guNOSOPPOOPQ
~_guaNSOPPPOPPQ
~_guiROPPPPOPQP
~_gumPPPPPPQPPP
~_gunPOQPPPPPPP
~_haNSWOPPPMMP
~_hacQPPPPPPPPP
~_haeOPPQPOPPPP
~_haiOOOPPSPPPP
~_halONSQRPPONO
~_hanNNUOOOQPNR
~_hapPTOOQOPPOP
~_harUOROOOOPOO
~_hasPPQQPOPPPP
~_hatPQQPPPPPOP
~_havNPOOPQPOQR
~_hcOPPOPPPRPP
~_heTTVLKPTLOL
~_he'POSPPNPPOP
~_heaTRPOOOPPNO
~_heePOPPPPQPPP
~_heiPQOPPQPPPP
~_helOPROOQQOQO
~_hemQQQOPPOPPP
~_hepQOPPOPRPQP
~_herOQROOPQORO
~_hfQPPOPPPPPP
~_hfrQPPPPPPPPP
~_hiQOUNPNOPPP
~_hidPQOPPPPPPP
~_higRPPOPOOPQP
~_hilQOQPPPPPPP
~_hinPORPPOPPPP
~_hipPOPPPPOPPQ
~_hisPPPPPPPQPP
~_hivOPQPPPPPPP
~_hoNRRPNNKOVQ
~_hoaPPRPPOPPPP
~_holNQPPROPOQQ
~_homQPPONQORPQ
~_honPQQPPPPPOP
~_horQQOPPOQPPP
~_hosPPOOOQOOSP
~_houQOQSOMMPTO
~_huOQROQPNOOQ
~_hudPQPPPPPPPP
~_hugPOQPPPPPPP
~_humPOQPPOPPPQ
~_hunORQPPPPPPP
~_hurRPPPQNOPPO
~_husPPOPPROPPQ
~_hyRLPQROSPOO
~_hydOOQRPPOPPP
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
~_ignOSOPPOPPPP
~_ilQPOPPOPQPQ
~_illPPPPPOQQPQ
~_imQNOQROOOPR
~_imaQPPPPPPPPP
~_immQOPPQPOPPP
~_impPPOQQPOPQO
~_inWKOQKLOVUM
~_incPQPPOPNSQO
~_indQPOONPSORP
~_infTPOTOOONQO
~_ingRPPPPPPPPP
~_inhONRPQROPOO
~_iniPPPRPPPPPP
~_injRNPOPRNQPQ
~_inpPPQPPPPQPP
~_insPRQNPMOQRQ
~_intROOQOMPRSN
~_invPNPPPPSQOP
~_irQNQPOOQPOP
~_iroPPQPOPPQPP
~_irrQOPPPPRPPP
~_isQPQPPPOPQO
~_iscQOPQPPPPPP
~_isnPPQPPOPPPP
~_isoRPPPOQOPQO
~_itPRMOOQPVNO
~_it'PTPPPOOPNP
~_itcOONPPRRPPP
~_iteNOOPPPOWOP
~_itsQPPPPPPPPP
~_ivQQPQPOPPPP
~_iveQQPPPOPPPP
~_jaQNNPPSQPPP
~_jabQPPQPOPPPP
~_jamPQPPPPPPPP
~_jauOPPPPPQPPP
~_jePPQPPOOOOQ
~_jelPROPPPOPPP
~_jerPOQPPPQPPP
~_joMSOOQNTPPO
~_johOPPPRPPPPP
~_joiNPOPPOSQPP
~_jokPQPPPOPPPP
~_jouPQPPPPPPPP
~_juQTQOPNQOON
~_juiRQNPQOPPPP
~_jumPPRPPOPPPP
~_junPQPPPPPPPP
~_jusPPROPPQOPO
~_kaQNTOOPQOOP
~_kalQORPPPPPPP
~_kanPPQPPPPPPP
~_keROOOORPOPQ
~_keeSOOPORNPOQ
~_kenPOOPPPQPPQ
~_kepPOPPPPPPRP
~_ketOQPOQOQPPP
~_keyQROPPOPPOP
~_kiOPQSPOQOPN
~_kicOOQPPPPQPP
~_kidRNPPQPSONO
~_kilNROTPQOPPP
~_kinROQPPPOPPP
~_kitOQOPPOPPSP
~_klPNSPPPPPPP
~_knPMROSPQOPP
~_kneQNPOPQRPOO
~_kniPOQPPPPPPQ
~_knoOOQPSOOOPP
~_koQLTPPPPPPO
~_krOOSPPPOPPP
~_l'SQOOPPOPPO
~_l'aQQOPPPPPPP
~_l'eRPOPPPPPPP
~_laRSNNSMNOQR
~_labQRQPPPNOQP
~_lacPOPOROQPPO
~_ladONQQQNRPQP
~_lagPQPPPPPPPP
~_lamOSPPPNPPPP
~_lanQOPOQQOPPP
~_lapPRPPPOPPOP
~_larRPPPPPPPPP
~_lasPPNROROPPO
~_latQPMNROQOQR
~_lauPQPPPPPPPP
~_lavPOPPPPOQPP
~_lawOMPPPPPPOV
~_lePRNOPKQRPS
~_leaQTNOOMNPUN
~_lecPROPPPPPPP
~_lefNQRPOPRPNP
~_legNOPOOPPOOU
~_leqQPPPPPPPPP
~_lesSNOPOOSPOP
~_letPRNPPPOROQ
~_leuPPPPPPQPPP
~_levNORSTNNROO
~_liPLTNOLSNTR
~_liaQNOPPPPPOT
~_libOPOPPOPPSP
~_licPPPPPPPRPP
~_lidRPOPPPPPOP
~_lifQQPQOOPOPO
~_ligRPRPPOOPPO
~_likOQQOOQROOO
~_limNNPPOORPQS
~_linOQQOPNROPO
~_lipPNTPPOPPPP
~_liqOPPQPPPPQP
~_lisMRNOPPPQSP
~_litPNRPQQOPOO
~_livQOOORSPPOP
~_llOTNPPPPPPP
~_loOOSTOOQMOO
~_loaNPPXNOOPPO
~_lobPOQPPPPPPP
~_locNMTOPMPOUR
~_lonRMNQPRNQOQ
~_looOQPNPPUOOO
~_lorOQPPQPPPOP
~_losQNRNOTQOMP
~_lotQOQPPOPPPP
~_louPROPPPPPOP
~_lovOTOPPNPPPP
~_lowTOOQPPPPPO
~_luRQONPQSQMN
~_lucOQQPPOQPPP
~_lumQNNPPRSQNO
~_lunRQQOPPOPNO
~_lyONPPPPUOPP
~_lymNOOPPPUPPP
~_lysQOQPPPPPPP
~_maIMTSTPPMPR
~_macNSROQNQPOO
~_madPRPPPOOOOR
~_magQPQPQPNPPO
~_maiQPQROPNPPP
~_makOPOPQRQONQ
~_malPNPPQPPPPP
~_mamQPPPPPOPOP
~_manOOOTPONORR
~_maoOPPORPPPPP
~_marMQQPPRQPPO
~_masOLRPPOQPTO
~_matNPOPQQQPOP
~_mayQPPPPPPPPP
~_meJPPOSSQSOM
~_meaLPOPOOVQPO
~_mecQPPPPPPQOP
~_medNKOOPROTRP
~_meeOSPPPOPPOP
~_mehPOQPPPPPPP
~_meiPPROPPOPPP
~_melQPPPPQOPOP
~_memRPOPPPPPPP
~_menQQPPOQNOOQ
~_merOOPQPRPPPP
~_mesPQQPPOOPQP
~_metOPOQTOPOOO
~_miOMUQLQLRRP
~_micPROPPOPPQP
~_midROPQPOPPQO
~_mifPPPQPPPPPP
~_migPONPORQPRP
~_milSOOPPPPPOP
~_minMOXOOPMQOQ
~_mirQROPPPOPPP
~_misNNRROQOQPP
~_mitPOPPPPPPPQ
~_moVSVNNRKPLM
~_mobQOPPPPPPPP
~_modOROPPOOSPP
~_moiPQPPPPPPPP
~_molRNPPOQPPPP
~_monQPQPOROONO
~_mooQPPPPPPPPQ
~_morUSQONPMPON
~_mosROPPPQPPPP
~_motOLSPPQROQP
~_mouMPTPQPPPPP
~_movOSPPPOPPPP
~_mrPPPPPPPPQP
~_mrsPPPPPPPPQP
~_muMQNTPQRONQ
~_mucOOPUPQOOOO
~_mulPOPPPPQPPP
~_mumONPPPRQPPP
~_murPQPPPOPPPP
~_musRPNPQOMPPR
~_myOMROSROPPP
~_myaOPPPRPPPPP
~_myoQPPPPPPPPP
~_mysONQPPRPPPP
~_naQMPPOQROQP
~_nacQQPPPPOPPP
~_naiOMNPPSTPPP
~_nalQOPQQPPPPP
~_namNROPPOQPQQ
~_napRPPPNQOPPP
~_nasONRPRPPPPP
~_neVKQQQWNOKN
~_neaLRQPROOPPQ
~_nebQQOPOPQPPP
~_necOMTOPOSPOP
~_neeROOPPULPOO
~_negPPQOPQPPPP
~_neiPQOPPPPPPP
~_nelRNQPPPPPPP
~_neoPOQQPPOPPP
~_nepPNPPPTPPOP
~_nerQOOOQPQPPP
~_neuQQPPPPPPPP
~_nevPQPPPQOPPP
~_newRNPQQOQOPO
~_nexQRPQPQNOOO
~_niKQPPTSQNRM
~_nicNPRQOOOPRP
~_nieOOSPPPOPPP
~_nifQPPPOPPPPP
~_nigORLOPTQOPN
~_ninNQOQOQQPPP
~_nitMOOPWOOOQO
~_noNTNLNPVOMT
~_nobOQQPPOQPPO
~_nocQPQPPPOPPP
~_nodPOOPPOSPQP
~_noiPQPPPPPPPP
~_nonPQPPPPPPPP
~_nooPRPPPPPPPP
~_norTPMOORRONO
~_nosOOQPPPQPPP
~_notLQNOOQQRNV
~_nsPPPORPPPPP
~_nsaOPPORPPPPP
~_nuOONOQPMRSP
~_numONQQPOORSO
~_nurOPOORPOPRQ
~_nyOPPQPPQPPP
~_nysOPPQPPQPPP
~_o'PQOPPPPPPP
~_o'cPQOPPPPPPP
~_obORQOOONQOS
~_obePPPPPOPRPP
~_oblPPPPPPPPPQ
~_obsQOPPPPPPPP
~_ocQPPPPPPPPP
~_occQPPPPPPPPP
~_odROQOPPPPPP
~_oddQPPPPPPPPP
~_oeQPQPPPPPOP
~_ofQPQROPNOQP
~_offPQQPPPNPQP
~_oftQOPROOPPPP
~_ohQPPPPPPPPP
~_okMQPOSPPPPP
~_okaMQPOSPPPPP
~_olRNPPPOPPPP
~_olaPPPPQPPPPP
~_oldROPPPPPPPP
~_omQPPOPPPPPP
~_omeQPPOPPPPPP
~_onORQNOLQPRQ
~_oncQOPOOOPPSP
~_ondQOPPQPPPPP
~_onePQPPPQPPPP
~_onlOPPOPPRPQP
~_onsPOQPPPPPPP
~_ontOQOPPOPPPR
~_opQQRPNONQQN
~_opePPSOPPNPRO
~_opiQROQOOPPPP
~_optQQPPPPPPPP
~_orPSPSONLMUP
~_oraSPNSOPOOPO
~_ordOROPPOONTQ
~_orgOPQPPPPPPQ
~_ortPQRPPONPQP
~_osRQOPOOQPPO
~_osePPPQPPPPPP
~_ostQQPPPPPPPP
~_otRQNPROQOOO
~_othOOPPQOQOQO
~_otiQPPPPPPPPP
~_otoPROPQPPPOP
~_ottRPPPPPPPOP
~_ouQNRNOOPPTO
~_ourOPPOPPPPSP
~_outRNROPOPPQO
~_ovPPSQNOPMSQ
~_oveQPQPNOPMSR
~_owOPPPPPPPOS
~_oxTOOPQOOPPO
~_oxiSOOPPPPPPP
~_oxyPPPPQOOQPP
~_paHPQMPIVUTR
~_pacQROOPONPQO
~_padPPRPPPPPPP
~_paeOMQPPPPPSP
~_pagOROPPOPORP
~_paiOOOQOPVQNO
~_palOOQPOPSOPO
~_panQSNPQOPPPP
~_papNROOPQOQQP
~_parOLPOPQPQQT
~_pasNQSPPMQOPP
~_patOPMPQMRPRR
~_pauOPPPPPQPPP
~_paxPPPOQPPPPP
~_payOROPPOOUNO
~_peQQUOMRPNMP
~_peaQPQOPPPPOO
~_pecQPPPPPOPPP
~_pedPQOQOPPPQP
~_peeOQPPPPQQPP
~_pelPOQPPPPPPP
~_penNPQOOQRPOR
~_peoRPQOOROPNP
~_perQOQQPPOOPO
~_pesPPQPPPPPPP
~_petPPPPQPPPPP
~_phIPKPPMPSVS
~_phaOPOOPPOPTP
~_pheOPPRRPOPPP
~_phoMPNPOMSQSS
~_phyOQOPPQOOQQ
~_piNQUPOPQNQO
~_picQPPPPOPPQO
~_pieOPRPPQPPPP
~_pigPPPPPPQPPP
~_pilTMPPOQOOPP
~_pinOQRPOPPOQP
~_pipOQPPQPPPPP
~_pizPRPPPOPPPP
~_plNRTOPPTQLM
~_plaNRQOORRQMO
~_pleNQQROOQOPO
~_pluQPPOROPPOP
~_pnQQPPOQOPOO
~_pneQQPPOQOPOO
~_poNSUPNPKOPR
~_pocQPPPPPPPPQ
~_podOQPPPPPPPP
~_poiOOQOOPPQOR
~_polPMROOOOPSQ
~_pooOPQQPOPPQP
~_popOSNPPQOPPP
~_porPPQPPOOPPP
~_posNQOPQRRNOO
~_potQQQQOOOPOP
~_pouQOQPPPOPPP
~_powPPPPPPOPOR
~_ppQQPPOPPPPP
~_prVQOMQNKROR
~_praOQQPONOQQP
~_preVNSQQPLOMO
~_priPSNNOOORRO
~_proSOJNPQQPPS
~_psOOPPRPQPPP
~_pseNOPPSPPPPP
~_psoPOPPPQPPPP
~_psyPQPPOPPPPP
~_ptQOPPPPQPPP
~_puMK]RONPPMN
~_pubQPPPPPPPPP
~_puePOQPPPPPPP
~_pufPOOQPPQPPP
~_pulPLWPPPOPOO
~_pumOQQPPPOPPP
~_punQOQPPPPPPP
~_pupNOSPPORPPP
~_purOPTPPOPPPP
~_pusQPNROQOQPP
~_putPQPPPOPPPP
~_pyQPOPPPROPO
~_quQTQPNOMSNO
~_quaPPPQPPOPPP
~_quePROPOOOSOO
~_quiRQSOOPOOOP
~_quoPQPPPPPPPP
~_raSJSWLRPPMO
~_rabPPPQPPPPPP
~_racQOPPPQPPPP
~_radOPTPPPNPPP
~_raiPRNPPPPPOO
~_ramROPPPQOPOO
~_ranPPOQOPRPPO
~_rapQOQPPPOPQP
~_rasONOOQRSPPP
~_ratQOPXMONROO
~_rcQPPPPPPPPP
~_reVRKPKLJSQX
~_reaSRSNRNPPMM
~_rebRQOPPPPPPP
~_recSQPMNQPNNR
~_redSNORPOPPOO
~_refOONNOURNPS
~_regNPORROPPQP
~_rehQPPPPPPPPP
~_rejOPPPPPPRPP
~_relSNONOOOORS
~_remSPPPPOOPPO
~_renLPPVOPPPPP
~_repOQLQOOOSPR
~_reqONOPPPOPQT
~_resPPSNNOOQTN
~_retQRPNPOPPQO
~_reuOSOPPPPPPP
~_revQPOPOOPRNQ
~_rhROPPQPPPPP
~_rheRPPPPPPPPP
~_rhyQPPPPPPPPP
~_riMLSNRNONVR
~_ricPQPPPPPPPP
~_ridNPORPQPPPP
~_rifPPPOQPPPPP
~_rigLMUPPORPOR
~_rinOPOPPORPRO
~_risVONOPOMPQQ
~_ritNPPPRPPPPP
~_rivPNQQOPPORP
~_roPUWNPNNLQN
~_roaOROPQPPPPP
~_robPRPPPOPPPP
~_rocPPPQOPPPPP
~_rolQMQPPPRPPP
~_rooOSPOORNNQP
~_ropPNRPPPPPPP
~_rosQNSPPOOPQP
~_rotPROPQOQOPO
~_rouRPSPOPOOOO
~_ruRMRQONOORQ
~_rubPPPPQPPPPP
~_rulQNOQOONPSQ
~_runQPQPPOQPPP
~_rupQPQPPOPPPP
~_rurQOPPPPPPPP
~_rusPQPPPPPPPP
~_saQTTMUMONMN
~_sabOSOOQPPPPP
~_sacPPQPPPPPPP
~_safVLONTPOOQO
~_saiPRPPOQPPOP
~_salPRRRNPNOPO
~_samPRNOSNPQNQ
~_sanOPRPPQOPPP
~_satPOSOPOPPPO
~_savTONPPOOPPQ
~_sayNPQPPPROPP
~_scPMTQNTPPOO
~_scaPNPQORROQO
~_scePQPPPPPPPP
~_schOKTROPPQOQ
~_sciOQQPPQOPPP
~_scoSPMOORQPOP
~_scrPQQOPONPPQ
~_seTVPMOKLUPM
~_seaOROPPQPOPQ
~_secMOTPOONQPR
~_sedQPPPPPPPPP
~_seePQNPQORQOO
~_seiPPROQOOPPQ
~_selROOPQPOPPP
~_semPPPQOQPPOP
~_senSTPOQNLOQN
~_sepPSOOPOPQPO
~_serOPOPPORRQO
~_sesPPPPPPOQPP
~_setQQPPPPPPPP
~_sevQNQPOQOQPP
~_sgROPPPPQPPP
~_sglRPPPPPPPPP
~_shPNQPMWUNMK
~_shaOOOOOSSONP
~_sheOPSPQOPPPO
~_shiPPLQOSROQO
~_shoTSRQNROQKL
~_shuONPPPPPPRP
~_siOROKRTQMRP
~_sicPPRQOQNPOP
~_sidPNOPPRSOPP
~_sigMQNPPOQPRS
~_silPPROROOPPP
~_simRQOOQPOPPP
~_sinROQMPTQOON
~_sisOPQPOROOPP
~_sitOPSOQNPPQO
~_sizPSPPPOOPPP
~_skRNOPPPQQPP
~_skiRNOPPPQQPP
~_slOQPQPRPMQN
~_slaPOQPPQPPPP
~_slePRMPQRPPPO
~_sliNRPRPPPOPP
~_sloRQOPPOPPPP
~_sluOMSPPPPNSP
~_smPOLPRQUOON
~_smaRNNPPOSOQO
~_smePMOPPSSPOP
~_smiPROPPPPPPP
~_smoORPPRPOPOO
~_snPSPQOQNQNO
~_snaQRPQPOOPOP
~_snoOROPPRORNP
~_soTPUNOOOPMN
~_soaQORPPPOPPP
~_socPPPPPPPRPP
~_sodPOPPPPRPPP
~_sofOQQPPPPPPP
~_solPQPQPPNPPP
~_somQPROPPPOPO
~_sonNROPPSPPPP
~_sooROPOPQOPPP
~_sorQPPPONSPOO
~_souRRPPPOPPPO
~_spPOTOOPVNOM
~_spaPSOPOOOPPP
~_spePPOPPPRPOO
~_spiRNPPPQPPPO
~_splOOOPPRRPPP
~_spoNSOOPPRPPP
~_sprPOTOPNOPPP
~_spuOMSPPPRPPP
~_sqPQOPPPPPPP
~_squPQOPPPPPPP
~_ssSPOPOPOPPP
~_ssrRPOPOPPPPP
~_stXSROIUKJPR
~_staPRPTLPMNOT
~_steQQQROOQONO
~_stiQMSNOSOORP
~_stoTPNMRSOOPO
~_strQPRPNPOPPO
~_stuUROONNPOQP
~_suSKSSNMNNOT
~_subSNOOQPOPNR
~_sucQPRPPOOPPP
~_sudRNSPPOPPPP
~_suePOPPPPPPOR
~_sugPNQPORQPPP
~_suiPQQOOOOPPR
~_sulPOOQQPPPPP
~_sumOPPPRPPPPP
~_sunPPOPPPOPRP
~_supOROPNOPPRP
~_surROOPOPPOQQ
~_susORPQPOPPOP
~_sutNPPRPPPPPP
~_swNNTRMPVNPM
~_swaORRPONPOQO
~_sweNOSONQSPOO
~_swiQOPSOPOPPP
~_swoPNPPPPSPPP
~_sySOPOQNOQQO
~_symQPPOPPQPOP
~_synQNOPQOOQPP
~_syrOPQPQPPPPP
~_sysPPPPPOOPQP
~_taOTMPRVIPLQ
~_tabQLRQPTOOOP
~_tacOTOPQPOPOP
~_takPPLOQVMOSO
~_talOSQOPPOQNO
~_tamQQPOQOPPPP
~_tanOORPPPPPPQ
~_tapPQOSOPPPPP
~_tarTNMPPPQQOP
~_teSNTOMNONOV
~_teaQTPOPNOOQP
~_tecOORPPPPPPP
~_teeQMPOOSSPOO
~_telPNOOQMQQPR
~_temOPRPPOOPQP
~_tenQOPPPPROOP
~_terQOQPOQNQPP
~_tesRSOOOPPONQ
~_tetPPQOPQPOPP
~_texPNPPPOOPPU
~_thGWRPNM]PLK
~_thaQUNOPOPRMP
~_theOTNQQOOQPN
~_thiMOQROQWNOM
~_thoOOPPPORPOP
~_thrPMSOOROOQP
~_thuOPOPPPTPOP
~_thyPOQOPQQPPP
~_tiOLRSMSNQTN
~_ticQOOPPPQROP
~_tiePORPPPPPPP
~_tigQOQPPOOPQP
~_tilPRQPPOOPPP
~_timPNOPQPNQUO
~_tinOPOPPQRPPP
~_tipPOPPPRPPPP
~_tirPOPPPRQPPP
~_titNOPTNPPPQP
~_toOV[PNLPLMM
~_toaPQOPPPQPPP
~_tocQPPPOPPPPP
~_todQUPPPMOOOO
~_toeOOQQPQPPPP
~_togPPPOQPPPPP
~_toiONQPPQPPQP
~_tolOSMPPROPPQ
~_tomQORPPOOPQO
~_tonPORPOOSOPO
~_tooQPROPPPPOP
~_topQQPOPOPPPP
~_torOPRRQOOPOP
~_totPPPQPPPPPP
~_touPQSPPOOPOP
~_towOORPPQPPPP
~_toxOPPPPPQPPP
~_trVNQLQOQNQO
~_traPRSPPNNMSN
~_treSNNOOPSPMR
~_triTOOMQPPQOP
~_troPQQQPPNPQO
~_truQOPPPORPRO
~_tryOOPOQRPPPP
~_tuLPUOPRQPNN
~_tubQORPPPOPPP
~_tueOQOPPQPPPP
~_tumPPPPPPQPPP
~_tunOQPPPQPQOP
~_turOQQPPOQPOP
~_twNOSPPQNQPO
~_tweOOPPQPPQPP
~_twiOPRPPRNPPO
~_tyQOOQPQPPOO
~_tylOOQPQOPPPP
~_typQPNQORPPOO
~_ulRONPPQSPOP
~_ulcPOOPPRRPOP
~_ultRPOPPPQPOP
~_umPPQPPPPPPP
~_umbPPQPPPPPPP
~_unMLTRNOLRTR
~_uncPOQPPRPPPP
~_undQNPQOOOQOR
~_uniMPOSOOPPSO
~_unkPOOPPQQPPP
~_unlPOPPPNPPRQ
~_unpPQPPPPPPPP
~_unrPORPPPOPPP
~_unsOOPPPPPQPQ
~_untQQPOPPPPPP
~_upOTIPPQUOOP
~_updPSNPPPPPPP
~_uppOPOPPPRPPP
~_upsOSOPQOPPPP
~_urPKUNNNUROO
~_ureQOOOPPRPPP
~_urgPOQPPPOQPP
~_uriOORONOUPOP
~_uroPPPPPOPRPP
~_usPQNPQOOOQQ
~_useQOOORPOPPQ
~_usiPPPPPOPPRP
~_usuOROQPPPPPP
~_utQNRPPPOPPP
~_utePORPPPOPPP
~_utiQOPPPPPPPP
~_vaQOROQRMOOR
~_vacORONPROPQP
~_vagPPQPPPPPPP
~_valPPNPQOPOOS
~_vanORPQOPOPPP
~_vapSOPPPPOPPP
~_varPNRPPPPPOP
~_vasQOOPPQPPPP
~_veRLVNONPOQQ
~_veiPORPPQPPPP
~_venOMUPOONORQ
~_verTQOOPNPOOQ
~_vesOPOPPPRPPP
~_viNQSPOLQTRM
~_viaNPPRQPPPOP
~_vicPOQPPPPPPP
~_vidRPOPPOQQOO
~_vilPQPPPOPPPP
~_vioQPQPPPPPPP
~_virPPPPPPQPPP
~_visLPPOONPTTO
~_vitRPPOOPQOPP
~_voPMWPOOPOOP
~_voiOOQPPQPPPP
~_volOPQPPPOOPQ
~_vomOOSOOOQPPP
~_waSQTKPPNNNS
~_waiRPQPOQNPOP
~_wakQLUPPOOPPP
~_walOSPPPNPQPO
~_wanOOONQTNPNU
~_warRNONPONNST
~_wasOSPPQOOPPP
~_watSQQOPOOOOO
~_wavNMPPPPVPOP
~_wePQNQNTROPM
~_we'PQQPPPPPPP
~_weaPQOOPPPPRO
~_wedPPPPPQPPPP
~_weeQNORQSOPOP
~_weiPOOROPQPPP
~_welQTMPOORPOO
~_wenORROOPPPPP
~_werPQPPPPPPPP
~_whLFJTMPVQ[O
~_whaMIKSOPWRRR
~_wheRMQSNONQRO
~_whiPMOOORSRPN
~_whoNQOOQNNOXP
~_wiQPQMTONPMS
~_wicQPPPPPPPPP
~_widOORPPPRPPP
~_wifNQQPPQOOOR
~_wilOQOORQOPOP
~_winQPPOPQPPOP
~_wirPORPPPOPPP
~_wisPQOPPOPPPQ
~_witTNOORMOQPQ
~_woNJRMSVPVMO
~_wokQQPPPOPPPP
~_womRPPPQOOPPP
~_wonONRPORPPPQ
~_wooOQPPPQPPPP
~_worNNONSRQVNN
~_wouPNPPQQQPOP
~_wrNORPPOQROR
~_wriNOQPPNRRPP
~_wroOQQPPOOPOR
~_xrPQPPPPPPPP
~_xraPQPPPPPPPP
~_yeSNNQPRQONQ
~_yeaTONQOPPOOQ
~_yelOQPPRPPPPP
~_yesPNPPPQQPOP
~_yoMVNOPRQONP
~_yogPQPPPPPPPP
~_youMUNOPRQONO
~_zeOORPPPPQPP
~_zerOPQPPPPPPP
~_ziPPQPPPOPPP
~_zinPPPQPPPPPP
~_zoPPOQSNPPOP
~_zofPQPPQPPPPP
~_zolPOPQROPPPP
~_zosPPPQPPPPPP
~_zuQPRPPPOPPP
~a'sOPQPPQPPPP
~a's_OPQPPQPPPP
~aagPOPPPPQPPP
~aalNOTPPPOPPP
~aal_NOTPPPPPPP
~aarOOTPPPOPPP
~aar_OPRPPPOPPP
~aatOQPPPPPPPP
~aat_OQQPPPPPPP
~ab_POPQPROOPP
~abaNRPRQONQOO
~aba_POQPPPPPPP
~abanPOPQPPOQPP
~abapPPPQQPPPPP
~abbPPQPPPPPPP
~abbeQPPPPPPPPP
~abdPOQPPOQPPP
~abdoPOQPPPPPPP
~abeQQPOPPOPQO
~abelPQOPPPOPQP
~abetQPPPPPOQPO
~abiSPPQOOOPOP
~abieQQPQPOOPPP
~abigQPPPPPPPPP
~abilPPOPPPPQPQ
~abisQPPPPPPPPP
~ablQMQOOSLTOP
~ablaQOPPPPPPPP
~ableONPPPRMUOP
~aboORPOQPMOPR
~aborPQPPPOPPPQ
~abouOPQOQQMPPP
~abovPQOPPPPPPQ
~abrNOPRPQOPPP
~absRPNQQPOPPP
~abs_QPOPPPOPPP
~abscQOPPPQPPPP
~absoPPPPQPPPPP
~abuPOQPPPPPPP
~abyQOQQPSNOOP
~aby'POPPPRPPOP
~aby_QOPQPQOOOP
~ac_QOQNSPOPPP
~acaRNSPOQOPOP
~aca_QOPPPPPPPP
~accQOQMROMPSP
~acceNPPPQOOQRQ
~acciPPQNPPOPQO
~accoRPPPPOPPPP
~accuQOOOQQPOPP
~aceUQSOOLOQOM
~ace_QNSOONPROO
~acebQPPPPPPPPP
~acedPRPPPPPPPP
~acemQPPQQOOPPP
~acenQOQOPPPPPP
~acepPPPPRPPPPP
~acerQPOPPPPQQP
~acesOPPPPPQPPP
~acetQRPPNPPPOO
~achNSTOOMROOP
~ach_RMQPPOOPQQ
~acheNORPOOUPOO
~achiOUPPPNPPOP
~achyPOPPPQPPPP
~aciRLQRPONPPR
~aciaSOPOPPPPPP
~acicOPPQPPPPPP
~acidQNQQQPPOPP
~aciePROPPPPPPP
~acilOPPQPPOPQP
~acinPOPOQQPPPP
~acisPOPPPPPPPQ
~acitPOOPPPPPPR
~ackPRPMPRROON
~ack_OSONPQROOO
~ackePOPPPROPPP
~ackiPOPPPPQPPP
~acklPPQPPPPPPP
~acksPPPPPPOPQP
~aclOROQPPOPPP
~acoQSPOPOOPOP
~aconQPPOPPPPPP
~acrPRNOROOPPP
~acroPQOOROOPPP
~actUMOOSMOPPP
~act_QQOPQOPPPP
~actaPOQPROPPQP
~acteROPPPOPPPP
~actiQOPPQONQQQ
~actoRPPPQPOPPP
~actrQPPPPPPPPP
~actuPQOQOOQPOQ
~acuTOOOPOPQOP
~acurPPPQPPPPPP
~acutRPPOOPOQPP
~acyQONOOPPPSQ
~acy_QONOOPPPSQ
~ad'OMQPPTOPRP
~ad'sOMQPPTOPRP
~ad_NQSROOOORN
~adaQRQOPOQOOO
~ada_OQQOPPPPPP
~adacPQPPPNQPPP
~addQNRPOPPPQP
~addeRNQPOQOPQP
~addiOPPPPPPPPP
~adeSLURPPNNNQ
~ade_PPPOPRPOOR
~adedPORPPPPPPP
~adenROPPQPOPPP
~adesOPQRPPOPOP
~adgOROPPPPQOP
~adgeOROPPPPQOP
~adhQOOPPRPPPP
~adhdPOPPPRPPPP
~adheQPPPPPPPPP
~adiNPURPQLOOO
~adiaQPROPPOPPP
~adinMNRTPROPPP
~adioOQRPPPOPPP
~adjPQPQPPOPPP
~adjuPQPQPPOPPP
~adlPOPPPPPPPQ
~admPPPOOOOPRQ
~admiPPPOOOOPRQ
~adoPPQPRPOPOO
~ado_PRPPPPOPPO
~adolOPPPRPPPPP
~adonPOPPPPPPPP
~adrPNRPPOPPPQ
~adrePORQPPPPPP
~adsORQPPNQPQO
~ads_OORPPOQPQO
~aduROPROPOPPP
~adulROPROPOPPP
~advPOQPPPOPPR
~advaPOPPPPPPPR
~adveQPPPPPPPPP
~adviOPQPPPOPPP
~adyORRPPNQNPO
~ady_ORQPPNROPO
~ae_PPPPPPQQPP
~aecPPQPPPPPPP
~aedPMQPPPOPSP
~aedsONRPPPPPRP
~aemOPQQPOQPPP
~aemaPOQPPPPPPP
~aemiPPPQPPPPOP
~aemoPQPQPOPPPP
~aesQOPPPPPPQP
~aesaPQOQPPPPPP
~aestPOPPPPPPQP
~af_PQOPPPPPPP
~afeTOLOTOPOQO
~afe_SPNNTPOPOP
~afebPQOPPOQPPP
~afelQPPPPPPPPP
~aferPPPQPPPPPP
~afetQPOPPPPPPP
~affNQQOOPQOQR
~aff_NNSPPQPPQQ
~affeNSOPPORPPP
~affiROOPPPPPPQ
~afiQOOORPOPQP
~afibPPPPPPOPQP
~afilPPPORPPPPP
~afinPPPQPPPPPP
~aflPROPPPPPPP
~aflePROPPPPPPP
~afrQPPPPPPPPP
~afriQPPPPPPPPP
~aftQNQRPPRNOP
~afteQNPRPPRNOP
~ag_NQQPPPQPPO
~agaPUONORNPOP
~agaiQSONORNPOP
~ageVRPNMPMPQO
~age_TPOOORMQPO
~agedQPPPPPPPPP
~agemQPPPPPPPPP
~agenOQPPPPPPPQ
~agerRQPPOOQOQO
~agesPPPPPPQPQP
~aggPOSPPPPPPP
~aggiPORPPPPPPP
~agiPPRQOPOQPO
~agiaOQPPPPPPPP
~aginQPRPPPOPPP
~agitOPQQPPQPPP
~aglRPPPNQOPPP
~agliPPQPOPPPQP
~agluPPOQOQPPPP
~agmPPPPPPQPPP
~agmuOPPPPPQPPP
~agnROPPQQOPOO
~agneQPQPQPOPPO
~agnoPOPPPPPQPP
~agoQLUPOPOPPP
~ago_QPPPPPPPPP
~agonPMTPOPOPPP
~agrPPOPQPPPPQ
~agreOPOPPPQPPQ
~agsPROPPPPPPP
~ags_PROPPPPPPP
~aguPPQPPOOPOQ
~aguePPPPPPPPPQ
~agulPQPPPPPPOP
~ah_MSOPPSPOPP
~ahaPSOPPPPPPP
~ai_OSQPOPPPPP
~aidOROOQQOQNQ
~aid_ORPOQPORNP
~aidePPPPPPPPPQ
~aidsPQOQQQPOPP
~aigRQPPPPOPPP
~aighQQOPPPOPPP
~ailQQNQMSNQQO
~ail_OQNPPRQPOP
~ailaPPPPPPOPRP
~aileQOQPPOOPPQ
~ailiPPQOPPPPPP
~ailsQOPQPQPPPP
~ailuPQOPPQPPPP
~ailyRPPQOPOPPP
~aimONPPPPPVOO
~aim_OOPPPPPTOP
~ainUULNLRQMOQ
~ain_TSQNMQOONN
~aineOQOPOQPPPP
~ainfPPOPPORPPP
~ainiPROPPQPPPP
~ainkQPPPPPPPPP
~ainlOOPPPPRPPP
~ainsROOOPPQPPQ
~aintPSNQOONOQR
~airQQPQORNPPO
~air_PRNOPQPQOP
~aireQPOPPPPPPP
~airsNQORPPPPQP
~airwQNSPPPOPPP
~aisOPRPPPPPOO
~aisePQOPPQPPOP
~aitROPOORPOOP
~ait_QPPPOQPPOO
~aitiOQPPPPPPPP
~ajoPQOPPPPPPP
~ak_PQRPPNOPOQ
~akePTROQPLMOQ
~ake_PRPPOQONOP
~akedPPQPPPPPPP
~akenPPSPOOPPOP
~akerPQPPQOPPPQ
~akesPPNORQOORO
~akfPQPPPPPPPP
~akfaPQPPPPPPPP
~akiPNTOPRPPOO
~akinPMTOPRPPOO
~aknOPPPPPQPPP
~akneOPPPPPQPPP
~aktQOPQPPPPPP
~al_VGQVJOOQRR
~alaMRTQPONOQP
~ala_OPQPPPPPPQ
~alacPPPQPPPPPP
~alanQOPPPPPPPP
~alarORRPOPOPPP
~alatOPQQPPPPQO
~albOOOTOPQPPP
~albuPPOROPQPPP
~alcNNPRRQROOO
~alciPPPQQPPPPP
~alcoONPORQRPOP
~aldOORPQPQPPP
~aldoPPPPQPQPPP
~aleRNRRPPPNON
~ale_QOQQQNQOOO
~aledPQPPPPPPPP
~alenOOPSOPQPPP
~alerPOQPPROPPO
~alfNRORPQQPOO
~alf_NQORPQQPOO
~algQQOPOPQPPP
~algiPPPPPPQPPP
~aliSMQSNPPONS
~ali_QOPPPQPPPP
~alidPPOPOPOPPS
~alinROOROPQOPP
~alisOPPPPPQPPP
~alitSPOQOPPPPP
~alivOORPPPPPPP
~alkNSROPOOSNN
~alk_NUOOPOPRNO
~alkeOPQPPPPPPP
~alkiPOQPPPPQPP
~alksQOPPPQOPPP
~allOPUNTNKNQR
~all_MPSPPPRPPN
~alleMPROTPNOPO
~alliOQQPPQOPPP
~alloQIUPQOOPRQ
~allsTRNPPONPPP
~allyRQNPPNOPOT
~almQROOOOQOPP
~alm_QPPPPPPPPP
~almeQPPPPPPPPP
~aloROQPRNOOOO
~alolOPPPQPPPPP
~alonQOROPOPPPP
~alopQPPPPPPPPP
~aloxQOPQQPPPPP
~alpOMPPQRROOP
~alp_OOPPPPRPPP
~alpiOOPPPRPPPP
~alprQOPORPPPPQ
~alrPPPPPOQPPP
~alreQPPPPPPPPP
~alsRNQRPMRQPO
~als_PORSONQOPO
~alseQPOPPPPPPP
~alsoOPPPPPPRPP
~alsyRPOPOPQPPP
~altQMQPPNMRPT
~alt_RMQPPPPPPP
~altaNSOPQPPPPP
~alteQPQPPPOPPP
~althPOOOOOOSRR
~altrPPPQPPPPPP
~altyPOPPPPOPPS
~aluQQOPPPPPPP
~alueQQOPPPPPPP
~alvRPOOQPPPPP
~alvaROPPPPPPPP
~alvePPPPPPQPPP
~alwOPPPPRPPPP
~alwaOPPPPRPPPP
~alyOPQQPPPPQO
~aly_PPPPPPQPPP
~alysNPQQQPOPQO
~alzQPPPPPPPPP
~alzhQPPPPPPPPP
~am_OQSRQPMNQN
~amaQROPOPOOPR
~ama_ORPPOPPPPP
~amadPOPPPQQPPP
~amagQPPPPPPPPP
~amatROQPOPPPPQ
~amazPPPPQPPPPP
~ambRQROPOOPPO
~ambiRPPOPPPPPP
~ambuPQQPPOPPPO
~amcPPPOPPPRPP
~amciPPPOPPPRPP
~ameNUPORMORNP
~ame_NTONROQQOO
~amedPSNPPOPPPQ
~amenPPQPPPPQOO
~amesPNQPPPPPPQ
~ametPPPQQPOPPP
~amiRMSTQNNNOP
~amicPOPQPPPPPP
~amidPPPPPPQPPP
~amifQPPPPPPPPP
~amilNPPOROPPPR
~aminSOQRNPOOOO
~amioONQQRPOPPP
~amipPPQPPPPPPP
~amitQPQPOPPPPP
~amivPPPQPPPPPP
~amlQPPPPPPPPP
~amloQPPPPPPPPP
~ammPQPPOPPPPP
~ammaPOQQPPPPPP
~ammePRPPPPPPPP
~ammoQQOPPPPPPP
~ammyPOQPPPPPPP
~amoQSORPOOOOO
~amolQQPRNPPPPO
~amotQPPPQPPPPP
~amoxQQOOQOPPOP
~ampSQPOQOOOPP
~amp_ORPPPOPPPP
~ampiOPPPRPPPPP
~amplOROPPPQPPP
~ampoPQOQPQPPPP
~ampsRPPPOQOOPP
~ampuQNQPPPOPQP
~amsRQOTPNOOOO
~ams_QPPTPOOOOO
~amsuPQPPPOPPPP
~amyOOOQOQQPPP
~amylPPPPPPQPPP
~an'PMUOOQQPOO
~an'sPPQPPPPPPP
~an'tPMTPOQQPOO
~an_SMRPSOLQOQ
~anaQPMPTOOPQQ
~ana_PQMPROQPPP
~anadPPPPPPPPPQ
~anaePOQPPPPPQP
~anagROOPPPPPQO
~analQOOPPQPPPQ
~ananORNPRPPPPP
~anapNPQPROPPPP
~anbPPPPQPPPPP
~anbePPPPQPPPPP
~ancRROSNMQRLO
~anc_NRPOQPQPPP
~ancaPPRPPPPPPP
~anceSQORNNNSOP
~anchPOPPPPRPQP
~anciORPPPPQPOP
~ancoPOPROPPPPP
~ancrRPPPPPOPPP
~ancyQPOPPPQPOP
~andMORQKVPONT
~and_NSQONOPQNR
~andaOOPPPQOOPR
~andeQROQOPOPPQ
~andiQQPPPPPPPO
~andlPOQPPOQPPP
~andmPORPPPPPPP
~andoPQROPOOOOQ
~andpPOPPPRQPPP
~andsMNPRPRQPQP
~andwOPPPPPRPPP
~aneRPQOQOOOQP
~ane_PPPOQPOPPQ
~anedOSNPPPPPPP
~anelPOPPQOPPPP
~anerPPRPPPOPPP
~anesPNQPPPQPPP
~anetQPPPPPPORO
~anexQOPPPPPPPP
~angSLWOOQNNQO
~ang_OOQOQQOPPP
~angePRNPPQPNQO
~angiROPOOPPPPP
~anglPOQPPPQPPP
~angrPPQPPPPPPP
~anguONTPPPOPPP
~aniPPOPNQTPNO
~anicQQOPPPPPPP
~anidQPPPPPPPPP
~animQORPPPOPPP
~aninNNQQOOTPPP
~anisOPPPPPQQOP
~ankNUNOONRORO
~ank_OQRPPNPPRP
~ankeOSOPPPPPPP
~anklQONPPQRPPP
~anksPROPPPPPPP
~annNTSPQNONQN
~ann_PPQPPPPPPP
~annaQPPPPPPPPP
~anneORPPPPOORP
~anniPOPQQQOPPO
~annoPOSPPOQPOO
~annuPRPPPOOPPP
~anoQNVOPPNOOP
~ano_PORPPPPPPP
~anolOPQPQPPPPP
~anopPPQPPPPPPP
~anosQNRPPPPPPP
~anotPQQPPPOPOP
~ansTRQOPMLNRP
~ans_PPQPOPOORP
~ansePOPQQPPPPP
~ansfQQOOPOOPQQ
~anspRPPPQPOOPP
~answPPRPPOPPPP
~antPRQPNRNMOR
~ant_OKSPROPOOR
~antaNROQPQPPOP
~anteORQPPOPPPO
~antiTQOPLQOOPP
~antoROQPPPPPPP
~antrPQPPPPPPPP
~antsPRMOPSOPNS
~anuSOPOPROPOP
~anuaQPPPPPPPPP
~anusQPPPOQPPPP
~anutQOPPPPPPPP
~anxPOOPPPQPPP
~anxiPOOPPPQPPP
~anyNRSSQPMOOO
~any_ONPSPPOPQP
~anybOQQPPPOPOP
~anylOPQQPPPPPP
~anymPOQPPPPQPP
~anyoOSQPPROONO
~anytSNOPQOQPPP
~anywPROPPPOPPP
~anzPORPQPOPPP
~anzaOOQPQPPPPP
~ao_OPPOPSPPPP
~aoiOPPORPPPPP
~aoi_OPPORPPPPP
~aorPOQPPPPPPP
~aortPOQPPPPPPP
~ap_SORPOOOPQO
~apaPMPOPPRPOR
~apacOPPPPPPPPR
~apagQPPPPPPPPP
~apamPPPPPPQPPP
~aparPOPPPPQPPP
~apeNTMQQPPPPO
~ape_PPPPPORPPP
~apenPPPQQPOPPP
~aperORNRNQOQQP
~aphQOROROPPOO
~aphyOPQOROOPPP
~apiTLPQQQNQQO
~apidQOQPPPOPQP
~apinQNOQQQOPPP
~apisPOPPPPPPPP
~apixQPPPPPPQPP
~aplOQOPPPQPPP
~apnNMTOPORPPP
~apnoOMSOPPSPPP
~apoQPPPPPPPPP
~appNQLMPSPPSR
~appaPQOPPORPPP
~appeRPOOQQOQOO
~appiPQPPPPPPPP
~applPNPOPOPPSQ
~appoPNPPPTPPPP
~apprNQPPPPPPSP
~appyOSOPPPOPPP
~aprSPOPNQPPPP
~aproRPPPNQPPPP
~apsTNSOPNOPOO
~aps_PPPQPPPPPP
~apseSOSOPOOPPO
~apsuQPPPPOPPPP
~aptPRPPPOPPOP
~apyROOOOROROO
~apy_ROOOOROROO
~aquTMPOPPRPPP
~aqueROOPPPQPPP
~ar_SPRPONUNPL
~araRORQMRNPOP
~ara_QOPPPPPPPP
~aracSQPPNPOPPO
~aradQQNPPQPPPP
~aralPQPPPPPPPP
~aramQPPPPOOPPQ
~aranOPPRPPPPPP
~aratOPQPPPPPOQ
~arbQNQRQOOOOP
~arb_PPPQPPPPPP
~arbaPPPPQPPPPP
~arbeROPPPPPPPP
~arbiOPPQQPQPOP
~arboPPQQPPPPPP
~arcSPQOOPOOOQ
~arcaPPQPPPPPPP
~archPROPPPOPPQ
~arcoQPPPPPPPPP
~arctSOPOPPPPPP
~ardPVPMMLLMXR
~ard_MRRNOOMMVQ
~ardePROPPPPPPP
~ardiPNOPNPQQSR
~ardlOPRPPPPPPP
~ardsSSNOPNPPPP
~areSNPNNQNQNT
~are_QQOOPNORQQ
~areaPNQQPORPPP
~aredRQQOOPPOPP
~arelPNQPPROPPP
~arenPRNOPQNOOS
~arerPPPPPPPQOP
~aresONPPPQRPPQ
~aretQPPPPPPPPP
~arfPPOPQPOPPO
~arfaPPOPQPOPPO
~argSONPONRRPN
~argeTOLOPORRPO
~argiOQPQPPPPPP
~arguQPPPPPPPPP
~ariNLPQQPQQOR
~ariaONQQOPRPRP
~aricQPQPPPOPOP
~arieQQOPPPPPPP
~arinOOOQPRPPPP
~arisQPPPPPPPPP
~aritPOPPQOPPPR
~arkMPNPPNWOSN
~ark_NNPPOOVPRO
~arkePPQPPPPPOP
~arkiORNPQOPPRO
~arlSPQOOPPPOO
~arliPPPPOQPPPP
~arlyTQOOPOPPOO
~armQPPNPNQPSP
~arm_RQROPONPOP
~armaNPOOPPOPTP
~armeOOPPPPSPPP
~armfQPPPPPPPPP
~armsPPOPQPQPPP
~arnQROPPOOPQO
~arn_QQPPPPOPPP
~arniPQOPPPPPQP
~aroPNRRQPPOOO
~aronOOPQQPOPPP
~arotPOQPPPQPPP
~arouPPQPPPPPOP
~aroxPOPQPPPPPP
~arpOROPPQOQOO
~arp_PROPPPPPPP
~arrURNPMQLPPR
~arraPPOPPPPPPR
~arreSOQPOPMQPP
~arrhQPPQOOQPPP
~arriPSOOPQOOPP
~arroPPQPPPPPPP
~arryQOPPPPPPQP
~arsTNNOOSROOP
~ars_TOLOOSQOOP
~arseOORPPOPPPP
~artQPPUTNIOOQ
~art_TOOUMOLQPP
~artaOPPORPPPPP
~artbPOPPPPPPPP
~arteNQQOTQOOOP
~arthQPPPPOPPPP
~artiPPNSOPPPPQ
~artmOPQPPPPPPP
~artnOOOPQQOPPQ
~artoRORPPPPPPP
~artsOQPPPPPPPP
~artuOOPPQQQPPP
~artyPQPPPPPPPP
~arvPQPPPPPPPP
~aryRNOOONOPUQ
~ary_RNOOONOPUQ
~as_PRQNOOQOOR
~asaQRNORPPPPP
~asalQOPPRPPPPP
~ascQNQOPPQPPP
~asc_QPPPPPPPPP
~ascePPQPPPPPPP
~asciPOPPPQQPPP
~ascuPOPPPPPQPP
~aseOMQPPPOQQS
~ase_OOPQPOPQPQ
~asedPPQPPPPPPP
~asemOPPPPPPQPP
~aserPNPPPPOPPS
~asesPPOPPPPPQP
~ashPOQNSQPOQO
~ash_QNPORPQORO
~asheQPOPPQOPPP
~ashiOORPPPPPPP
~ashoOPPPQPPPPP
~asiSMNPORQOPP
~asicQPPPPPPPPP
~asilSPNPPPPPPP
~asisPOPPPQPPPQ
~askQRMOPOPPSQ
~ask_POPPPOQPSO
~askeOSNPPPPPPP
~askiPQOOQPPPOQ
~asksROPPOPOPQP
~aslOORPPPQPPP
~asleOPPPPPQPPP
~asmRPPPOQPPPO
~asm_QQPPPPPPPP
~asmaROOPOQPPPP
~asnPORQPOPPPP
~asn'PPQQPOPPPP
~asoQONQPPQPOQ
~aso_PPPPPPPPOQ
~asonPPOQQPPPPP
~asopQPOQPPPPPP
~asouPPPPPPQPOP
~aspQNTOPPOPPP
~asp_PPQPPPOPPP
~aspiOPRPPPOPPP
~asprRNPPPPPPPP
~assQQUPNLNNPR
~ass_PPPPPQQPPP
~assaOOQPPPPPPR
~assePRQPPOOPOP
~assiPOSQONOOPQ
~assoQOPPPPPPPP
~assuQPPPPPOPPP
~asswPROPPOPPQP
~astTMPNVPSOMM
~ast_PNOPRPSPOO
~astaQPPPQPPPPP
~asteQQPQPOQPPP
~astfQOOORQOPPP
~asthNPSOSQOPOO
~astiOPOPPQQPPP
~astrRPPPOPOPQP
~astsQPPPPPPPPP
~astyROPPPPPPPP
~asuPNRPPPOQPP
~asuaPOQPPPPPQP
~asurPOQPPPPQPP
~asyOQQPPPPPPP
~asymQPPPPPPPPP
~asysOPRPPPPPPP
~at'PNOPPPRQQQ
~at'sPNOPOORQQQ
~at_QOLRPPPPPQ
~ataQMPNPQRPPR
~ata_SNQOOOOOPR
~atalPPOPPPQPPP
~atarQOQPPPPPPP
~atcRQMQPOSOOO
~atchRQMQPOSOOO
~ateRMORMOURON
~ate_POLWMQLSOR
~atedTLPNOQRNPP
~atelOPRPPOQPOP
~atenPQPPPPPPPP
~aterPPPNOOTQPO
~atesQQOOPOQPSO
~athRKVOORKPQQ
~ath_PMROOPMRRR
~athePOROQROOOP
~athiOPRQQOOPPP
~athlQPPPPQPPPP
~athrOPRPPPPPPP
~athsSPOPOPPPPP
~athyQPPPOPPPPQ
~atiVRNQPNLONR
~aticSPROPPNOOP
~atieTPPNRNNPQQ
~atigQPPPPPPPPP
~atinRQOONQROOO
~atioPPPUOOLSNP
~atitPPPPPPQPPP
~ativOPOQPPPOQR
~atmQPPPOPOPOQ
~atmeQPPPOPOPOQ
~atoLRROPOQOPQ
~ato_OQRPPPOPPP
~atolQOPPPPPPPP
~atomOOQPPPRPPP
~atonOPPPPQRPPP
~atorNRPOQONPQR
~atrNPQRROOOQO
~atraPQPQOPPPPP
~atrePPQPPPOPPP
~atriQOPORPOPQP
~atroNPQRQPQPPP
~atsMNROPPROPR
~ats_NOSPPPRPQO
~attOOQOPOTONS
~attaQOQPPNSPPO
~attePQPPQNQPNQ
~attiOPQPPPQPPP
~atuRPSOOONONS
~aturQPROPPOOOO
~atusROPPPOOPPQ
~atyOOOPPQQPPQ
~aty_PPPPPPQPPQ
~au_ONTPPOQPPO
~aucPORPQOPPPP
~auchPOQPPPPPPP
~audOROOPOQPOQ
~audaOPPPPPPPPQ
~audiOSNPQPQPPP
~augONQOPSPOPQ
~aughNNPPPTPOPQ
~augmQPPPPPPPPP
~aulOPOPPPPORR
~aultOOPPPPPORR
~aumPPQQPOOPQP
~aumaQPPQPOOPQP
~aunOPOPPRQPPP
~aundOQPPPPQPPP
~auntPOPPPRPPPP
~aurRPPPPPPPPP
~ausNOQPOOTSNO
~ausePOOPOPSSOO
~austOPRPPPOPPP
~autQPNNPOORRR
~authONPOPOPRRQ
~autiPQOPPPPPPP
~autoPROPPPPPOP
~auwPNSPPPPPPP
~av_PQOPQPPPPP
~avaOPQPPPOPRP
~avagQOPPPPOQPP
~avaiPPPPPPOPRP
~avalPPQPPPPPPP
~aveOQMONOSPSR
~ave_OSMNOPOOSR
~avedROOPPPPPPQ
~avelNQPQPPQPPP
~avenPOQPPPPPPP
~avesORPPPPRPOP
~aviPPPNUOPOPO
~avinQPPPPPPPPP
~avirNOONVPPPPP
~avoOQPOSPOPPP
~avoiPPPPSOOPPP
~aw_PPOPPPPPPS
~awaSRRPNMQPNO
~awa_ROPPPPOPOP
~awakQOQPPOQPPP
~awalQPPQOPPPPP
~awarOSOPPPPPPP
~awayQPRPPNOPOP
~aweNSOPPPPPPP
~awerOSOPPPPPPP
~awfOOPPPPPPPS
~awfuOOPPPPPPPS
~awnPPQPPOOPPP
~awn_PPPPPQPPPP
~ax_PQQPPPPPPP
~axaRPPOOPPPPP
~axiRPPPPOOQPP
~axisPPQPQOOPPP
~axlPPPOQPPPPP
~axloPPPOQPPPPP
~axoOPPQPOPPQP
~axonOPPQQPPPQP
~ay_MYPLTPLNRM
~ayaOPQPPQPQPP
~aybPPQPPPPPPP
~aybePPQPPPPPPP
~ayeQQOPPPPQPP
~ayedQPPPPPPPPP
~ayerOQOPPPPQPP
~ayiNOQOPRPPQP
~ayinNPRPPOPPQP
~ayoRPOPPPPPPP
~aysNPMQOQQRPQ
~ays_NNNQORQRPQ
~az_OPPPQPPPPP
~azaPOPORPPPPP
~azapQPPPPPPPPP
~azatOPPPQPPPPP
~azeQPPPPOQOOP
~azemPQPPPPPPPP
~azepQORPPPPPOP
~aziQPPQOPOPPP
~azidPPPQPQOPPP
~aziePQPPPPPPPP
~azinPPPQPPPPPP
~azitQPPPPPPPPP
~azoLNOSVOPOPO
~azolLOOSUPPOPP
~ba_PPQPPPPPPP
~babQNQQPSNONO
~babiPPQPPPPPPP
~babyQOQQPSNOOP
~bacTRONOQQONN
~baciQPPPPPPPPP
~backQSOOORQPNN
~bactSPPPPOPPPP
~badOSOPPOPQOP
~badgOROPPPPQOP
~bagORRPPOOPOP
~bagePROPPOPPOP
~baggPORPPPPPPP
~bakPQOPPPQPPP
~bakePQOPPPQPPP
~balOMSPQQNQOQ
~bal_OOPPPPPQPQ
~balaPOPQPPPPPP
~baliPOOPPQPPPP
~ballPOROPPOPOQ
~bamQOPPQPPPPP
~bamaPPPPQPPPPP
~banLRLTQOPQQO
~ban_OPPRPPOQPP
~banaPPNPRPPPPP
~bandMPNRPPRQPP
~bankOQOPPPOPRP
~bapPPPQQPPPPP
~bapePPPQQPPPPP
~barTLPQPQNORO
~bar_QOPPPPOQPP
~baraQOQPPPOPPP
~barbQPPQPPOPPP
~bareOOPPPRPOQP
~bariQOPPPPPPRP
~barkOPPPPPQPPP
~barrPOQPPPPPPP
~basTNOPPOQPPP
~basaQPOPPPPPPP
~baseOPQPPOQPPP
~basiSNOPPPOPPP
~batOTTOOPNPNO
~bateOQQPPPOPPP
~bathPPSPPOPPPP
~batiPQPPPPPPPP
~battOSQPPOOPOP
~bbedQPPPOPPPPP
~bblPPQPPPPPPP
~bbliPPQPPPPPPP
~bbyOOQPPQPPPP
~bby_OOQPPQPPPP
~bdoPOQPPPPPPP
~bdomPPQPPPPPPP
~be_POTOPOOOPP
~beaNRQOOROPPP
~beatOQPPPPQPPP
~bebPPQPPPPPPP
~bebePPQPPPPPPP
~becPORPPPOPPP
~becaPPQPPPPPPP
~becoPPQPPPPPPP
~bedRSPOOPNPOP
~bed_QPQPOQPPPP
~bedsOSOPPPPPPP
~bedtQPPPPPPPPP
~beeNQPPPSOPPO
~beenNPPPPSOPQO
~beerPQPPQPPPPP
~befRPNORRPOPO
~befoRPNORRPOPO
~begOQPPPPPPPP
~begiOQPPPPPPPP
~behQQOPPPOPPP
~behiQQOPPPPPPP
~beiPPRPPOOPPP
~beinPQPPPOPPPQ
~belQOROOPRNPO
~bel_PQPPPPPPPP
~bellQOROORPPNO
~beloPPPPPOQOQP
~benONSSOONQOO
~bendOPPRPPOPPP
~benePPQPPPPQPP
~beniPPPPPPPQPP
~benzQOQRNPPPPP
~berPONQPOQRRO
~ber_PONQPOQPRP
~berrPPOPQPQPPP
~bersQPOQPPOROP
~besQQNOPQPQOP
~bes_POOPPQQPPP
~besiQOPPPPORPP
~bestQQOPPPPPOP
~betVNNOOPRPPO
~betaQOOQQPOPPP
~beteSPOOPQOQOP
~betiPNQOPQPPQP
~betoQPPPPPPPPP
~bettPROPOPQPPP
~betwQOOPOPSPPP
~biaPOQPPPPPPP
~bicQOROPPPPPP
~bicaQPPPPPPPPP
~bidPPPPQPPRPP
~bieQQOQPOOPPP
~bienPQPPPPPPPP
~biesQPPQPOOPPP
~bigQOQQPPPPPP
~bigaQPPPPPPPPP
~biggPPQPPPPPPP
~bikPQPPPPOPPP
~bikePQPPPPOPPP
~bilPLNNONRZNP
~bilaOPPPPPPQPP
~bileQPPPPPPPPP
~biliQNPPPOSPPQ
~billONOOPOOYNO
~binSNNPQPPOOQ
~bin_QPOPPPQPPP
~binaRPPPPPPPPP
~bindPOPPPPPPPQ
~bineOPPPQPPPPP
~bingQPOPPQPPOP
~bioRRPNNQNPPQ
~biomPQOPPPPPPP
~biopPPPPPQOQOP
~biotRPPNOPOOQQ
~bipPPPQOPQPPP
~biphQPPPPPPPPP
~bipoPPPQOPQPPP
~birPOOOPRQOPQ
~birtPPOPPRPOPQ
~bisPQPPQOPPPP
~bis_QPPPPPPPPP
~biscOROPPPPPPP
~bisoPPPPQPPPPP
~bitQNPOQQQPOP
~biteQPPPOOPPPP
~bitoOPPORPQPPP
~bittPNQPPQPQPP
~blaOKUOPOUOPO
~blacOOQPQOSOPP
~bladQOQPPQOPQP
~blanOPPPPPQPPP
~blatSOPPPPPPPP
~blauPORPPPPPPP
~blePMTMPOPUNP
~ble_MOPMQNQTOS
~bledPPQPPOPPPP
~bleeSROPNMQPQO
~blemQPPOQPOROO
~blesPQPPPPPPPP
~bletQLRQPTOOOO
~bliQMOQOQROQP
~bligPPPPPPPPPQ
~blinROOPPPQPQO
~blisPNPPPQQPQP
~bloONSOQRMNRQ
~blocOPPQRQOPOP
~bloePORPPPPPPP
~blooQNPOOQOOSQ
~blowPORPPPOPPP
~bluPPTOPOPOOP
~bluePPSPPOPOOP
~blutQOQPPPPPPP
~blyQPOPPQOPPP
~bly_PPPPPQOPPP
~bo_PQPPQOOPPP
~boaPTOPPNOOPQ
~boarOTOPPOOOPQ
~bodMRVOPLPOQP
~bodiPPPPPPQPPP
~bodyMRVOPLPOQP
~boiPQPPPPPPPP
~boilPQPPPPPPPP
~bolSMQROPNQOP
~boliSNPPPPPPPP
~boluQOPROPOPOP
~bolyOPPPPPPRPP
~bonPPPPPPQPPP
~bon_QPPPPPPPPP
~bonePOPPPQQPPP
~booQUMONRNORO
~bookOSNOPPOPRO
~boosQQPPOQPPPO
~bootPQOPPQOPPP
~borOOSQQMSOOP
~bor_QQPPPOPPPP
~bordOPPPPPRPPP
~bornPMQQQOROPO
~borrPROPPPPPPP
~bortOPPQPPPPPP
~bosRPOPPPPPPP
~bossPQPPPPPPPP
~botQPQONROQOO
~bot_PQPPPOPPPP
~bothPPOPPQQPPP
~botiROPPPPPPPP
~botoOOPPOQPQQP
~bottQQQPOQOPOP
~bouQRPOQOMQPQ
~bougQPPPPPPPPP
~bounPQOPPOPQPQ
~bourOQPPPQPPPP
~boutPQPOQQNPPP
~bovQPNPPPPPPQ
~boveQPNPPPPPPQ
~bowRMPPPOSPQP
~bow_PQOPPOQPQP
~boweSOPPPPOPPP
~bowlONQPPPRPPP
~boxPTOPQNPOPP
~box_PRPPPOPPPP
~boxePSPPPOPOPP
~boyPPRPPOPPPP
~braOSQQOMMPTP
~bra_PPQPPOPPPP
~bracPPQPPPPPPP
~bradPORPOPPPPP
~braiQROQPOOPPP
~bralQPPPPPOPPP
~branPQOPPPPPQP
~brarNPOPPOPPSP
~breOPQORQMOQR
~bre_PQPPPPPPPP
~breaOOQORPNOQR
~briRSPQOMOORN
~bridPOQPPPPPPP
~brieQPQPPPPPPP
~brilRQPOOOQPPP
~brinOSNRPOOPRO
~broQQPOOQOOPO
~broaOPQPPQPPPP
~brokPQPPPOOPPQ
~bronQPQPPPOPQP
~bropROPPPPPPPP
~brotOOQPPRPPPO
~brouPRPPPOPPPP
~browOPOQPPRPPP
~bruPOPPPPSPPP
~bruiOPOPPPSPPP
~bs_PSLPOPQOQP
~bscQOPPPQPPPP
~bsceQOOPPQPPPP
~bseQPOPPPQPPP
~bsoPPPPQPPPPP
~bstQPPPPPOPPP
~bstrQPPPPPPPPP
~bubPPPPPQOPPP
~bucOQOPPPQPPP
~buckOQOPPPQPPP
~budPPPPPQOPPP
~buiPPQPPPOORP
~builPQPPPPPORP
~bulQPQPQPOPPO
~bulaQQPPPOOPPO
~bulgPOQPPQPPPP
~buliQPOPQPPPPP
~bumQOOROPPPPP
~bumiPOPPPPQPPP
~bumpQPPPPPPPPP
~bunPMOPPQOQPR
~bundQNOPPPPQPP
~bupOOPPRPOPPP
~buprPPPPRPPPPP
~burPNQQOQQPOP
~burnPNPPPRQPPP
~bursOOQQPOPQPP
~busNQPPPPRPOP
~butNROQQOPPQP
~butaOPPRPPPPPP
~butePQPPPPQPPP
~buttPQPPPOPPPP
~butyOPPPRPPPQP
~buyPPPPQPPPPP
~by'POPPPRPPOP
~by'sPOPPPRPPOP
~by_PNRQPRNOOP
~byePNRPPPPPPP
~bye_PNRPPPPPPP
~bypQPPPPPOPPP
~bypaQPPPPPOPPP
~bysQPPPPPPPPQ
~bystPPPPPPPPPQ
~ca_RMTOOPOOOR
~cabQPQPPOOPPP
~cabiQPPPPOPPPP
~cacROOQPPPPPP
~cacyQPPPPPPPPP
~cadPNRPPQPPPP
~caeQPOQPPPPPP
~caemPPPPPPQPPP
~caesPQOQPPPPPP
~cafOVNPPOPPPP
~cafeOSOPPPPPPP
~caffPROPPPPPPP
~cagOQOPPPPPPP
~caiPPQPPPOPOP
~cainPQPPQPPPOP
~cakOSOPPPPPPP
~cakeOSOPPPPPPP
~calNORQPLOQUO
~cal_PNQNQPNRSP
~calaPQPPPPPPPP
~calcONPSPPQOOP
~calePPORPOQOPP
~calfPOPPPPQPPP
~callPSQOPMNPSP
~calmQPPPPOPPPP
~calpOOOQPQRPPP
~camORPOORNPQP
~camePPQOORNQOP
~campOPPPPPPPRP
~canRNWNNORNPP
~can'PMTPOQQPOO
~can_RQOPPOPPPP
~canaQOOPPQOPPR
~cancRSNOOPPPPP
~candPOQPPPPPPQ
~cannPPROPOPOQO
~cantMOSPPORPPO
~caoQOPPPPPPPP
~cao_QOPPPPPPPP
~capPLPPPOTPOR
~capaOPPPPPPPPR
~capsQPPQPOPPPP
~carONRPPPNTQO
~car_QPPPPPPPPP
~carbPNPQQPPPOP
~cardQQOPNNQPSO
~carePNOOQPOTOQ
~carnQPPPPPOPPP
~caroPORPPPOPPP
~carpOPPPPQPQPP
~carrPPOPOQPPQQ
~cartOROPQPPPPP
~casOOPOPOPQRR
~cas_QOQPPPOPPP
~caseOPNPPPOQQR
~casoOPPPQPPPPP
~castOPPPPPRPPP
~casuPOQPPPPPQP
~catRPQOQNPOSN
~cataOPPPPPRPPP
~catcPOPPPPPPRP
~cateOQPPQPPRPO
~cathROPOQOOORP
~catiRQQPOPOOQO
~cauOOOOPPSSOP
~caudOPPPPPPPPQ
~causPNOOPOSTOO
~cautOQPPPPPPPP
~cc_ROPPPPPPPP
~ccaPPQPPPPPPP
~ccalPPQPPPPPPP
~cceOPOOQOOPRQ
~ccepNPOPQOPRQP
~ccesQPPOPPOOQQ
~cciQQQNPPNPQO
~ccinPRONPQOPQP
~ccoROPPPOPPPP
~ccorQPPPPPPPPP
~ccuPOOOQQROPP
~ccupOPPPPPRPPP
~ccurROPPPPPOPP
~cd_PPPPPPPQPP
~ce_ROQQLNKTPT
~ceaPOQPPPPPPP
~cealQPPPPPPPPP
~cebRPPPOPOPPP
~ceboQPPPPPOPPP
~cecQPPPPPPPPP
~cedPPNPOOPQQQ
~ced_QQNOPOPPPP
~ceduOOPPPPPQQQ
~cefNPPPROOPQP
~ceftOPPQQPPPQP
~ceiOPPPQQOPPO
~ceilOPPQPPPPPP
~ceivOPPOQQPPPO
~celMTNQQPQOPO
~celeOPPPQPPPPP
~cellOSNQPPPOPO
~cemQQQQQPNOOO
~cemaPPPPQPOPPP
~cemeQPPQPPOPPP
~cemiPPPQPPPPPP
~cenNROROOPRQO
~cendNSPPPPPPPP
~censORPPPOOPQP
~centQMPROPPQPP
~cepNROPRPOQPO
~cephPPPQPPPPPP
~ceptNROORPOQPO
~cerSNONOPPSPP
~cer_RMOOOOSPQO
~cerbQPPOPPPPPP
~cersPPPPPROPPP
~certNQOPPOPTOQ
~cervQPPPPPPPPP
~cesSMROPONOSO
~ces_ROROPPPPQN
~cesaQOQPPPPOPP
~cessPOOOQPNPSQ
~cetSQPPOPOPOO
~cet_QOPPQPOPPP
~cetaQRPPNPPPOO
~cetyQPPPPPPPPP
~ch_SOPVNPOPNN
~chaOWONNMNRPQ
~chadQOQPPPPPPP
~chaiNSQOPPPQNP
~chanVQNOOPOOPO
~chapPPQPPPPPPP
~charLSLPPNPSQS
~chatOQPPPPPPPP
~cheMPVONNPPTN
~che_OORPPPOPQP
~cheaPPQPPPPPPP
~checRSMNPPOPQO
~chedNNNSPPRPPQ
~cheeNQOPPQRPPP
~chemNNRQPQOQOP
~chenOQQOPOOPRP
~cheoPPQPPPPPPP
~cherQPPPPNPQPP
~chesPNTOONROPP
~chfQOPPPPPPPP
~chiPQSOPOTNNO
~chiaQORPPPPPPP
~chicQPOPPPPPPP
~chieQPPPPPPPPP
~chilROOPPOQOQP
~chinMSQOPRQPNP
~chioPPPPPPPPQP
~chlOOQSPPOPPO
~chlaPOQPPQPPPP
~chloPOPSQPPPPP
~chmPNRPPPOPRP
~chnPORPPPOPPP
~choSQQMNQRQNN
~cho_PQPOPPORPP
~chocQPQOOPPPPP
~chokPPSPPOOPPP
~cholPNOPPQRPPP
~chonPRNPPPPPPP
~chooQQOOPROPPP
~chosPPPPPPQPPP
~chotQPPPPPPPPP
~chrPRNOPPQROP
~chriORNPPPQPPP
~chroQPOOPOQRPP
~chtOOVOPONPPP
~cht_PMUPPPOPPQ
~chuOSQOPPOPPP
~chwOORPPPPPPQ
~chyONPPPQRPPP
~chy_OOPPPQRPPP
~ci_PQPPPPPPPP
~ciaTPQOPQMPOO
~cia_SPOPPPOPPP
~cialPQQOPOPQPP
~cianPOQPPPPPPP
~ciatQPPPPQOPPP
~cicPQOQPPPPPP
~ciclOPPQQPPPPP
~cidRMTONNNOPS
~cid_POPQPPPPPP
~cidaPOQPPPPPPP
~cidePPSONNOPQS
~cidiQOOPPQPPPP
~cidoQOQOPPPPPP
~cieNSQQPOQPNP
~cienNQPQPPPPOP
~ciesPQPPPPQPOP
~cifPPPQPPPPPP
~cifiQPPPPPPPPP
~cigQOPPQPPPPP
~cigaQPPPPPPPPP
~ciiPQPPPPOPPP
~ciitPQPPPPOPPP
~cilPQPROPNPQO
~ciliPPOPPPOPQP
~cillPPPROPOPPP
~cinSLPPRQNQPO
~cin_RNOSQOOOOP
~cinaRPPOPPPPPP
~cineQOOMRQOPQP
~cingNOPPPQQPPP
~cinoPPQOPPPQPP
~cioRNRPPOPPPP
~cio_POQPPPPPPP
~cionQPOPPOPPPP
~ciouPORPPPPPPP
~cipPPPORPOQPP
~ciprPPPORPPPPP
~cirQNQPQPOPPP
~circPORPPPPPPP
~cirrPPPPQPPPPP
~cisRMQPPOPPPR
~ciseRPPPPPPPPP
~cisiPPPPPPOPOQ
~cistPMPPPORPPQ
~citTONORNQPOQ
~citaRQOOPOPPPP
~citiQPPPPPPPPP
~citoQOPPPPPPPP
~citrOPPPRPPPPP
~cityOPQPPPOPPR
~ciuOPPOQPQPPP
~ciumOPPOQPQPPP
~ck_PTUNPOPQLO
~ckeNVOOOPOPRN
~ckedNOSOOROOQO
~ckenQPPPQPPPPP
~ckerPROPPOOPQO
~cketNTNPOOPQPP
~ckiQPPPPPPPPP
~ckinQPPPPPPPPP
~cklQORPPPPPPP
~cklePOQPPPPPPP
~cknQPPPPPPPPP
~ckneQPPPPPPPPP
~cksPPOOPRNORP
~cks_QQOOPRNORP
~cktPPQPPPPPPP
~ckt_PPQPPPPPPP
~ckwQOPPPPPPPP
~ckwaPOPPPPPPPP
~ckyPPPPPPQPPP
~cky_PPOPPPQPPP
~cl_QPPROPPPPP
~claMOPPTNPUMP
~claiONPPPPPVOO
~clamPOROQOOPPP
~clapOPPPPPQPPP
~clarOPOPROOPPQ
~clasOQPPQPQPPP
~clavPQOOQPPPPP
~clazPPPQPPPPPP
~cleQUQQMPMPON
~cle_ORSPPQNPPO
~cleaSPOROOPOPO
~clesOROPPPPPPP
~cliNOPRQSMPQO
~climPOQPPQPPPP
~clinOSOPPONQRO
~cloPQNQTMROOO
~clocQROPPPPPPP
~clofOPPPRPPPPP
~clonOOPQPPRPPP
~clopQPPOQPPPPP
~closQQPPQOOOPP
~clotQPRPPOPPPP
~clovQOPROPPPPP
~clozOPPPQPPPPP
~cluSPNOOOPSOP
~clubPQPPPOPPPP
~cludPPOPPPOSPP
~clusRPOPPPPPPP
~cmoQPQPPPPPPP
~cmo_QPQPPPPPPP
~co_UKRROOPPOO
~coaQQOOPOPPOP
~coagQQPPPPPPOP
~cocROPPPPPPPP
~codNOOPOOMXSN
~codeMOOOPPMWTO
~codiPPPPPPPQPP
~codoPPPQPPPPPP
~cofORPPPPPPPP
~coffORPPPPPPPP
~cogQPPPPPPPPP
~cognQPPPPPPPPP
~cohQOOOQPQOOP
~cohoQOOOQPROOP
~coiSNOPPPOPQP
~coidQPPPPPPPPP
~coilQOPPPPOPQP
~colRLUPMPMMVP
~col_QOOOOPPOSQ
~colaOQOPPPQPPP
~colcRPPPPPPPPP
~coldPNSOPPPPPO
~coliQQOPOQOPPP
~collPRRPPONOOQ
~coloPLRPOQOPTO
~comUQSNPOLPMQ
~comaPPPPQPPPPP
~combROOPQOPPPP
~comeSQUOOOPPLO
~comfPQOPQPPPPP
~comiMPQQORPPPP
~commRQOPPPOPPO
~compRPPNPOMQOS
~comyPPPQPPPPPP
~conOOQQRQLPPR
~con_PQPPPPPPPP
~conaNQOQRPPPPP
~concNOORRRPPPO
~condPQQPOOPPPO
~confQOPOOPPPOQ
~congPQPPPPPPPP
~consSMQONONQPT
~contRSMMSQNOQO
~convMOQTOPPPPP
~cooROOPPQPOOP
~cookOPPPPRPPPP
~coolRPPPPPOOOP
~copQUOPPMNQOP
~copdQPPOPPPPPP
~copeRTMPPOOQOP
~copiQQPPPPPPOP
~coptOPPPPPPPQP
~copyPNROPOPPPQ
~corQNRSNORNMS
~cordPNSPPQOOOS
~coreRPOQOPPPOP
~cornPROPPPPPPP
~coroQPPPPPPPPQ
~corpPPQPPPPPPP
~corrNQRROOPPOP
~cortQOPPOPRPPP
~cosTTOOOOOOOO
~cos_PROPPPOPOP
~cosaQQPPOPPPPP
~coseQNQPPPPPQP
~costSPOPPOOPPP
~cotPPQPPOQPPP
~couONQNPPQQPR
~cougPOQOOPRPPP
~coulPQOPQPQOPP
~counNOPOQPOSQQ
~courQPOOPPOPPS
~covPPONOPPQRQ
~coveOPPOOMQRQR
~coviQQNOORPPQO
~cpaPOQPPPPPPP
~cpapPOQPPPPPPP
~craROONQROOPO
~cracOOQPQQOPPP
~cramPPPPPQPPPP
~cranQPOPQPPPPP
~crasRPQPPONPQP
~crcRPPQOPPPPP
~crclRPPQOPPPPP
~crePOPOPRMRPP
~creaQOPPQSPPNO
~creeQPPPPPOQPP
~cretNPQPPPPPPR
~crewQQPPPPOPPP
~criPOPNPNNQQT
~cribRPNPPPQOPQ
~cripOQOPQPOPOR
~crisQOSPOOOPPP
~critOPPPPPORQP
~croLROQRMRQPQ
~cro_OROPPPPPRP
~crolPPPPQPPPPP
~cromQPPPPPPPPP
~crosMPNQQPRQPQ
~crotOOQPPPQPPP
~crouPQPPPOPPPP
~crowPOPPPPPQPP
~cruPQROPOPNQO
~crubPROPPPPOQP
~crusQNSPPPPPPP
~cryPPPPOQPPPP
~cryiPQPPPQOPPP
~crysPPPPPPQPPP
~cs_ORNMNOTSPP
~ct_UNLRQNRONQ
~ctaORQOQNQOPO
~ctalQOQPPPPPPP
~ctanQPOPOPPPPP
~ctatNSQORNPOPO
~cteROPPOOOQQO
~ctedOOQPOOPQRP
~ctepQPPQPPPPPP
~cterRPPPPOPPPP
~ctiVNPMNMMSOS
~cticPOOQPOOQQQ
~ctimPOQPPPPPPP
~ctinTQOPONOPPP
~ctioQOPNORMSPR
~ctivSPQOQOOPOP
~ctlPOPPPQPQPP
~ctlyPOPPPQPQPP
~ctoSOOOPSNQOO
~ctomQOPPPQPQOP
~ctonPPPPQPPPPP
~ctopPPQPPPPPPP
~ctorQQOOPROPPP
~ctrQPPPPPPPPP
~ctriQPPPPPPPPP
~ctsQPPPPPPPOQ
~cts_QPPPPPPPOQ
~ctuRRNPOORPOP
~ctuaPQPQPPOPPP
~cturQQOOOOSPOQ
~cu_QOOPPPOPSO
~cuaPOQPPPPPPP
~cubOPQPPPPPPP
~cuePOQPPPPPQP
~cue_POQPPPPPQP
~cufQQPPPPOPOP
~cuffQQPPPPOPOP
~cuiORPPPOPPPP
~cuitORPPPOPPPP
~culPNPRPOQPRO
~culaOMORPPRPQO
~cultPRPPPOOPRP
~cumONQPPOPSPQ
~cupOROPPPQOPP
~cupbOQPPPPPPQP
~curUMOOOPSNPO
~curaSOPPPPPOPP
~cureQPPOPQPPPP
~curiOPQPPPPOPP
~currRPPOPPPPPP
~curtPOPPPPSPPP
~cusQOPPQPOPOO
~cus_QOPPPPOQPP
~cussRPPPPPPOPP
~custOPPPQPPPPP
~cutSMONPPOPPR
~cutaPOPPQQPPPP
~cutePPPOOPOQOS
~cutoROPPPPPPQP
~cuttPOQPPQPPPP
~cy_QLMROOQOUQ
~cycOPOQRROPOO
~cyclOPOQRROPOO
~cylOQQPPPPPPP
~cyliOQQPPPPPPP
~cysPOPPOPRPPP
~cystPOPPOPRPPP
~cytPNOPOPUPOP
~czePPOPPQPPOP
~czemPPOPPQPPOP
~d'sNNPPPTOPQP
~d's_NNPPPTOPQP
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
~dal_POQPPPPPQP
~daliPOQPPPPPPP
~damPPQQOPOPPP
~damaQPPPPPPPPP
~danNQNPQTNPPO
~dangPONPQRPPPP
~dansOOQQQPPPPP
~dapQPPONPQPPP
~dapaQPPPNPQPPP
~darNNORQORQPP
~darkOPPPPPRPPP
~daroPOOQQPPPPP
~dasSOOOPPPPPP
~das_ROOPPPPPPP
~datSSLOOMNQPV
~dataRNPPPOPPPR
~datePUMOOONROQ
~datiQPOPPPPPQP
~datoOPOPPPPPPS
~dauNNPPPSPOPQ
~daugNNPPPSPOPQ
~daxQPPPPPPPPP
~dayNYMPOPOPQN
~day_NYNOPQNOOO
~daysPOOQOPQPRO
~dazOOPSPPPPPP
~dazoOOPSPPPPPP
~dbyPNSPPPPPPP
~dbyePNRPPPPPPP
~ddeQMSPOOPPPO
~ddedQPPPPPPPPP
~ddenPORPPOQPPP
~dderQOPPPQOPQP
~ddiQOPPPQPPPP
~ddinQPPPPQPPPP
~ddlQPOPOOSPOP
~ddleQPOPOOSPOP
~ddsQPPPPPPPPP
~dds_QPPPPPPPPP
~de_OMUMNOPQRQ
~deaOSNPONQROQ
~deadNRRPPOOPPP
~deafOQPPPPPPPP
~dearPQPPPPPPPP
~deatSONOOOORPQ
~debPROPPPPPPP
~debrPQPPPPPPPP
~decPQOOONOPOU
~decaPQPPPPPPPP
~decePQPPPPQPOP
~deciOPPOPOOPPS
~declPPPPPPPPPR
~decoQPPPPPPPPP
~dedQQQPONMTOP
~ded_QQQPONMTOP
~deePORQPNPPPP
~deepOOSQPNPPPP
~defPOQQPOPPOP
~defiPORQPOPPPO
~degOORPPROPPP
~degrOORPPROPPP
~deiOPPPPQPPPP
~deinOPPPPQPPPP
~delUQPNMOPPRO
~delaSPOPPPOPPP
~deliRRQMNONPSO
~demRPPOQPNQPP
~demaQPPPPPOPPP
~demeQOPPQPOQPP
~demoPROPPPPPPP
~denOOSMSMPRRO
~den_POSPPOPPPP
~denaPPPORPPPPP
~dencUOPOOOOOPP
~dengOPPPRPOPQP
~deniOPOPPPPRPP
~denlPPQPPOPPPP
~denoPOPPQPPPPP
~densPPPPPPQPPP
~dentLSOOPPQPRP
~deoRQOPPOQQOO
~deo_QPOPPPQQOO
~depQOPPORQOOP
~depoONQQPPPPPQ
~deprRQOOORQPOO
~derVQPQLMQNPP
~der_ROQQMOOPOR
~deraPPPPPPPQPP
~dereORPPPPPPPP
~deriRPPPPPPOOP
~derlQOOQPPQPOP
~dermPPPPPPRPPP
~dernQOQPPPPPPP
~dersQQOPPOPPSO
~desPNRRONQQOP
~des_PNNRPOQSOQ
~deskOTPPPPOPPP
~desoPOPQPPPPPP
~despQPPPPPPPPP
~detOOPPOQRPPP
~deteNOPPPPRPPP
~detoQPOPPPPPPP
~devPMQPPOSPQP
~deviOMQPPORPQP
~dexQOOTNOPPPP
~dex_OOPRPPQPPP
~dexaQPPQOPPPPP
~dextQPPPPPPPPP
~dfuPPQPPPPPPP
~dfulPPQPPPPPPP
~dgeOQQPPPOQPO
~dge_ORPPPPOQQO
~dhdPOPPPRPPPP
~dhd_POPPPRPPPP
~dheQPPPPPPPPP
~dhoPPQPPPPPPP
~di_NRRPPOOPPP
~diaTMSQNOMQPO
~dia_QQPOOQPPPP
~diabRPPOPPOQPO
~diacROPOPPOQPP
~diagPOPPPPPQPP
~dialMNTQPPNPQO
~dianPPPPPPPPPR
~diarQQPQPOPPOP
~diasOPPPPPRPPP
~diatRPPPPPOPPP
~diazPOQQPPPPPP
~dicRNNNTOORQQ
~dic_POPPPPOPPR
~dicaPOOOPOOTQP
~dicePOPPPPQPPP
~diciQPOPQQPPPP
~diclOPPPRPPPPP
~dicsPOPPPPPPQP
~dictPTPPPOPPOO
~didOPPPQPPPPP
~didnPPQPPPPPPP
~dieRSMONOPPQP
~diedQQOPOPPPPQ
~dienPSNPPPOPPP
~diesRNPPPPPPQP
~dietPQOPPPPPPP
~difPMNOQPSSQO
~diffOOMPPPTPQP
~difiQNPOPPOSPP
~digNPROQOOQPP
~digoOPRPQOPPPP
~dilOPOQRPQPPP
~dilaOPOPQPQPPP
~diltPPPPQPPPPP
~dimSOOPPPQPPP
~dimeSNOPPPQPPP
~dinNMQTQNNSPO
~dinaPOPPQPPPPP
~dineOPOQSPPPPP
~dingNLQTOOOTPP
~dinnPQPPPPPPPP
~dioPQQOPPPPPO
~dio_PQOPPPPPPP
~diogPOPPPPQPPP
~diolOQQPPPOPQP
~dipRPOPPOOPOP
~dipiRPOPPPOPPP
~dipsQQPPPPPPPP
~dirPOPPPOQPQQ
~direPOPPPOQPQQ
~disPOQOOOQULQ
~disaPPPPPPPQPP
~discOSOPPPRPNP
~diseROOPOPPQPP
~disoPPPPPPQPPP
~dispPPPPPOPPOR
~distPOPPPPPQOP
~ditOSNOPPRPPO
~dit_PROPPPPPPP
~ditiOPPPPPSPPP
~diuRPPOOPRPPP
~diumPPPPPPRPPP
~divSQPPPQOPNP
~diveQRQPPPOPNP
~dixPQOPPPPPPP
~dix_PQOPPPPPPP
~dizQOQPPOPPPP
~dizzPPQPPPPPPP
~djuPQPQPPOPPP
~djusPQPQPPOPPP
~dleSKQPOOTQPO
~dle_PNQPPQROPO
~dlerROQPOOQPOP
~dlesQOPPPOQQPP
~dliQPOPPPPPPQ
~dlinQPPPPPPPPQ
~dlyOPSPOQOPPP
~dly_OPSPOQOPPP
~dmaPOQPPPPPPP
~dma_POPPPQPPPP
~dmiPQOOOOOPRQ
~dminQQPPPOPPPP
~dmisQOOOPPOPQQ
~dmitORPPPPOPQP
~dnaOQPPPPPPQP
~dnePPOORQQPOP
~dnesOQPPPPQPPP
~dneyQNOORQQPOP
~dniNRPQQPOPPO
~dnigPQQPPPPPPO
~dnisNQOQQPPPPP
~do_LO[OPOOOPO
~doaQPPOQPPPPP
~doacQPPOQPPPPP
~docPPOOPROSOP
~docaQQPPPPPPOP
~doctPOPPPROPQP
~doeRNLMTNPQRR
~doesTMMMRNPQRR
~dogQNPPQPPPRP
~dogrPPPPQPPPPP
~doiOQPPPQOPPP
~doinOQPPPQOPPP
~dolONOPTOPOPR
~dol_OOORROQPOP
~dolePQPPPPPPPP
~domSONPPPQPPP
~dom_PQOPPPPPPP
~domePOPPPPQPPP
~domiSOOPPPPPPP
~donQUPPPNOOOO
~don'PQPPPOPPPP
~don_PPQPPPPOPP
~donaPPPPPRPPPP
~donePUMPPONPPO
~donoPPPPPPQPPP
~dontPNSPPOPPPP
~dooOQSPPOOMQR
~doorOQQPPOOMQR
~dopQPPOPOQQPO
~dopaPPPPQPPPPP
~dopoQPQOOPPPPP
~doppPPOPPPQPPP
~dorOORPPOOPQQ
~dor_OOQPPPPPQQ
~dosQOP\LNLPOO
~dos_PPQPPQPPPP
~doscPPQPPPPPQP
~doseQOOXMONQOO
~dosiQPOSOOOPPP
~dotPPPPPPQPPP
~douOQPPONSOPQ
~doubPOPQOOSOPP
~dovQPOPPPPPPP
~dovePPOPPPPPPP
~dowPSSNPOPOPO
~dow_QQPPPPPPPP
~downORSOPOPOPO
~doxQOPPQPPPPP
~doxyQOPPQPPPPP
~dpaPOPPPRQPPP
~draRSRQMMMOOR
~draiRPQPPPNPOP
~dranPOSPPOPPPP
~dratRPPPOPPPPP
~drawNTMQOOPPPR
~drePOQOOQPOSO
~dreaPNPPPSPPPP
~drenSPPOOOPPOP
~dresNPPPPOPOSP
~driNOLUQPQOOR
~drilPROPPPPPPP
~drinQMMORRSPOP
~dripPPPROPOPQP
~drivNPOTPOOPOR
~droQMTRQLRONN
~drocOPPRPPOPPP
~dromQONPRPQPPP
~dronQOPQPPPPPP
~drooPMSOPORPPP
~dropPPPQRNQPPO
~drowPQSOPOPPOP
~droxQOPQPPPPPP
~druPNQOPQQOPQ
~drugTNOOPOPOQP
~drunOPQPPPPPPQ
~ds_RONRPRNMVM
~dshPROPPOPPPP
~dtiQPPPPPPPPP
~dtimQPPPPPPPPP
~ducUNMQPPQPOO
~ducaQPPPPPPPPP
~duceSNOQQPOPOP
~duciPPPQPPPPPP
~ductQPOPOPQPQO
~dulPSMUNOMPPQ
~duleOQNSPOOPPQ
~dultROPROPOPPP
~dumQPPPPPPPPP
~dummQPPPPPPPPP
~dupOPPPPPQPPP
~durQNRPOOOQQP
~duraROQPOPOQPO
~dureOOPPPPPQQQ
~duriPPPQPPQPPP
~dusOOQPPPQPPP
~dutOPOPPPOPQR
~dutyOPOPPPOOQS
~dvaPOPPPPPPPR
~dvanPOPPPPPPPR
~dvePOPPPPPPPP
~dverPOPPPPPPPP
~dviOPQPPPOPPP
~dvicOQPPPPPPPP
~dvisPOQPPPPPPP
~dwiPPPPPPPPQP
~dwicPQPPPPPPPP
~dwifQOPPPPPPPP
~dy'PQPPPPPPPP
~dy'sPQPPPPPPPP
~dy_LUUOPITMOO
~dyiPQPPPNPOQQ
~dyinPQPPPNPOQQ
~dysPPQOPPQPPP
~dyspQPPOPPPPPP
~dystOPQPPPQPPP
~e'dQPPPPPPPPP
~e'd_QPPPPPPPPP
~e'rPQPPPPPPPP
~e'rePQPPPPPPPP
~e'sNQSPPPQNPP
~e's_NQSPPPQNPP
~e'vPPQPPPPPPP
~e'vePPQPPPPPPP
~ea_RMSOONTPOP
~eacNOQPROOPQQ
~eacePQPPPPPPPP
~eachOOPPQOOPQR
~eactOPQPQPPPPP
~eadPSWMNLQNQN
~ead_ORSNONQPPO
~eadaQQPPPNQPPO
~eadeQPPPPPPPPP
~eadiONRPPROPPP
~eadlPOPPPPPPPQ
~eadmQOQPPPPPPP
~eadsORPPPOQPPP
~eadyPSQPPOOOPP
~eafPROPPQPPPP
~eaflPROPPPPPPP
~eagPOQPOOOQPQ
~eaguPQOPPOPPPQ
~eakNRQPONQOPQ
~eak_PPSPPOOPOQ
~eakePPPPPPQPPP
~eakfPQPPPPPPPP
~eakiPQOPPPQPPP
~eaknOPPPPPQPPP
~ealRQNOPNPROP
~eal_QRPPQONOOP
~ealePQPPPPPPPP
~ealiQOOPPPQPPP
~eallRPPPPPOPOO
~ealtPNOOOOOSRR
~eamQQQPORNOPO
~eam_OPQPOROOQO
~eamiONRPPQPPPP
~eamsRQPPPOPPOP
~eanTOQOOOQOPN
~ean_TOOPOPPPOO
~eaneORPPPPOPPP
~eaniPMRPPOSPPP
~eansPPPPPPOPRP
~eantPQPPPPPPPP
~eanuQOPPPPPPPP
~eapROPPPPPPPP
~eap_QOPPPPPPPP
~earVQLQNUQLNO
~ear_TONQPNROPO
~earaOPQRPPPPPP
~earcPQOPPPPPPQ
~eardOQOPPROPPP
~earePPPPPOPPPQ
~eariOPPPPSOPOP
~earlTQOOPOPPOO
~earmPPQPPPPPPP
~earnOROPPOPPQP
~earsRONPOTQOOP
~eartROROPQOOOO
~easOMOPSPSPOO
~eas_OOPPPPSPPQ
~easeOORQPPOPPO
~easiPQOPPPPPQP
~easoPPOPPQQPPP
~eastSNNOSPOPOP
~easuPOQPPPPQPP
~eatPQPNMUQNOP
~eat_RSOQPNNNQP
~eatePONOPSQOPP
~eathQNUONQMROP
~eatiPRNPOPRPPO
~eatmQPOPPPOPPQ
~eatrPPQPPPOPPP
~eatsNPOPPRQPPO
~eatyPPPPPPQPPQ
~eauOMSPPPRPPP
~eavPRPPPNMQTO
~eavePROOPNNQUO
~eaviPQQPPPPPOP
~ebaOPPPPPRPPP
~ebePNRPPPQPPP
~ebe_PPQPPPPPPP
~eblPPOPPPQPPP
~eblePPOPPPQPPP
~eboRRQOPNNQOO
~ebo_QPPPPPOPPP
~eboaQPPPPPPPPP
~ebodOQQPPOOPPP
~ebooPROPPPPPPP
~ebouQPPPPPPPPP
~ebrTQOOPOOPOP
~ebraRPPPPPOPPP
~ebriQQOPPOQPPP
~ebroRPPPPPPPPP
~ebsPPPPOPQPPP
~ebs_PPPPOPQPPP
~ebuQPPPPPPPPP
~ebulQQOPPPPPPP
~ec_POPPPPPPPP
~ecaQRPQOPOPPO
~ecalPPPQPPPPPP
~ecanQPPPOPPPPP
~ecarQPPPPPOPPP
~ecauOROPPPPPPP
~eceNRQPPQPPNP
~ecenQPPPPPPPOP
~ecepPQPPPQPPOO
~ecesPPQPPPPQPP
~echOQROOOOSPO
~ech_OPRPPOPPOP
~echaQQPPPPPQOP
~echoPQPOPPORPP
~eciPROOPNPPOS
~eciaPQOPPPPPPP
~ecidPPOPPOPPPR
~ecisPPPPPPOPPQ
~eckRNQNPRQPPO
~eck_QPSNPPQPOO
~eckePQOPPRPPPP
~eckiPOPPPQPPPP
~ecklQOPPPPQPPP
~ecksQNPPPPPPRP
~eclROQOPOOPOQ
~eclaQOQPPOOOPQ
~ecmQPQPPPPPPP
~ecmoQPQPPPPPPP
~ecoPNSOOQOOOR
~ecomRNQPOQOPPO
~econORQPOOOPPO
~ecorONPPPRPOOT
~ecovQPQOPORPPP
~ecrMPQPPPRPPQ
~ecreNPQPPPPPPR
~ectXOMPMNQRLR
~ect_ROMSPOQPOQ
~ectaQPPOPPQPPP
~ecteROQQOOPQOP
~ectiQQPNOOQQOS
~ectoQPPOPQPQOO
~ectsQPPPPPPPPQ
~ectuPROPPPPPPP
~ecuPPQOOOPOPR
~ecurRPQOPPPOPP
~eczQPOPPQPPOP
~eczePPOPPQPPOP
~ed_HaSHDOMTK[
~edaTOOOPPOPPP
~edatQPPPPPPPPP
~eddOPPPPQPPPP
~edePORQPPNROO
~ede_PPOOQQPPPP
~ededQOOQOPOSOP
~edemPQPPPPOPPP
~edenNOSPPPPPQP
~ederPROPPPPPPP
~edetPPQPPPPPPP
~edgPPPPPPQPPP
~edgePPPPPPQPPP
~ediVOMNPPMTPQ
~ediaRNPPPQPPPP
~edicRLNOPPNSRR
~edinROPOROPPOP
~edipQPPPOPPPPP
~edlONQPPSPPPO
~edlePNRPPQPPPP
~ednNROQQPOPPP
~ednePQOPPPPPPP
~edniNQOQQPPPPP
~edoPPQPPPPPPP
~edrLQPQRPPPPP
~edroOPPRPPPPPP
~edsOQOPQPNPRO
~eds_OROPQPNPRO
~edtRPPPOPPPPP
~edtiQPPPPPPPPP
~eduRMMTPONRPQ
~educSNORQOPPOO
~edulOPNSPOOPPQ
~edurOOPPPPPQQQ
~ee_RTPPNPQONO
~eecQPQOPOOPPP
~eechPPQPPPPPPP
~eeclQPPOPPPPPP
~eedUONPSRMPNN
~eed_PPPQPRNMRO
~eedeQPOQOOOSOP
~eediQPOORPPQOP
~eedlPNRPPQPPPP
~eedsQROORPOPOO
~eefPPQPPPPPPP
~eeiPQPPPOQQPO
~eeinPQPPPOQQPO
~eekQLORQRQPOO
~eek_OOOOQRQQOP
~eekePOPPPQPPQP
~eeklQOPPPPPPPP
~eeksQNPRPPPOOP
~eelNNROOSSPNO
~eel_PMRPPSPPPP
~eelcPRPPPPPPOP
~eeliPQOPPPQPPP
~eelsOOQPPPQPPP
~eemQOOPPQPPPP
~eenMMPNMXWPPM
~een_KQPONRWOPN
~eenaQNPPORQPPP
~eeniRPOPPPORPP
~eensQOQPPQPPPP
~eepSOOPORNOPO
~eep_UNPPOPOOPP
~eepiOQOPPRPPPP
~eepsPPOPOQOQPP
~eepyOOQPQPPPPP
~eerOTPOQOOPOO
~eer_PQPPQOOQPP
~eersORPPPPPPPP
~eesPMROQSNPPP
~ees_PMROPSOPPP
~eetLXNPSNOPPO
~eet_MRPPSOPPPP
~eethPPOPPPPPPP
~eetiPTOPPOPPOP
~eetsPRPPPOPPPP
~eezPQRPPPOPNP
~eezePORPPPOPPP
~eeziPRPPPQPPNP
~ef_RPOOQPOPOP
~efaNPPPRPPPPQ
~efeSSMOOOPORO
~efecRPOPPPPPPP
~eferQQNPPOOPRP
~effVNPOPPOOOO
~effeUOPOPQOOPO
~effiRPPPPPPPPP
~efiSNPQPPPQOO
~efibPPRPPOOPPP
~eficQOOQPPQPPP
~efilQPPPPQPPPO
~efitQOOPPPPQPP
~eflNOPPPQSPPP
~efleOPPPOPRPPP
~efoRNNORRRNPN
~eforRNMORRROPN
~efrQOPORPPPPP
~efraRPPPPPPPPP
~eftNQSPOORPOP
~eft_NQRPOPQPNP
~eftrOPPQQPPPQP
~efuMPOOOTOPNU
~efulPQPPPPPPPP
~efusMOOOOTOPNU
~eg_NQORQPPPPP
~egaQRNOOOOOOU
~ega_QPPPPPPPPP
~egalOOOPONPPOW
~egarPROPPPPPPP
~egatQQOPPQPPPO
~egeOORPPROPPP
~egenPPQPPPPPPP
~egfOOPPRPPPPP
~egfrOOPPRPPPPP
~egiMRORQOOPQP
~egimPOPRPPPPPP
~eginOQPPPPPPPP
~egisOPPPPOPPQQ
~eglNPQPQPPPPQ
~egmROOPPPRPPP
~egnONPQQQQPOP
~egnaONPQQQQPOP
~egoOSOOPPPQQP
~egrONSOQROPPP
~egraPPQOQPPPPP
~egreOORPPROPPP
~egsPOQPPRPPPO
~egs_POQPPRPPPO
~eguOMQPPPRPRP
~egulOOPPPPSPPP
~ehaQOQPPPPPPP
~eheQPPPPPPRPO
~eheaPOPPPPPRPP
~ehiQQPPPPOPPP
~ehinQQOPPPPPPP
~ehoROPPPPOPOR
~ehosQPPPPPPPPP
~ehrPOQPPPPPPP
~ehr_POQPPPPPPP
~ehyRPPPOPPPPP
~ehydRPPPOPPPPP
~ei_PORPPPPPPP
~eicOPRQOPOPPP
~eigPQMROQQPOP
~eighQQMROQQPOP
~eilOPQQPPPPPP
~eiliOPQQPPPPPP
~eimPQPPPPOQPP
~eimeQPPPPPPPPP
~einOTRNOOPPOO
~ein_PORPPPPPPP
~einePQQOPPOPPP
~eingPROPPNQQOP
~einsOPPPPQPPPP
~eirPOSPPOPPQP
~eir_QPPPPOPPQP
~eisPOQPPPPPPP
~eitQNTPPPOPPP
~eit_QNRPPPOPPP
~eivOPPOQQPPPO
~eiveOPPOQQPPPO
~eizPQQOQOOPPQ
~eiziPORPPPPPPP
~eizuQQOPQOPPPQ
~ejePOOPPPPRPP
~ejecPPPPPPPRPP
~ek_NNPOQRRQNO
~ekeOMRPPQOPQP
~ekenPNQPPQPPQP
~ekerPOQPPPPPPP
~eklROOPPPPPPP
~eklyQOPPPPPPPP
~eksQNPRPPPOOP
~eks_QNPRPPPOOP
~el_PPQPPUNSLM
~elaTMPOOPNPQS
~elapSPPOPPPPPP
~elatNOPPPPOOQS
~elaySPOPPPOPPP
~elbPPOPPOQPQP
~elboPPOPPOQPQP
~elcPSOPPPPPNP
~elchPRPPPPPPOP
~elcoOQPPPPPPPP
~eldTMQQPPOOOO
~eld_SNQPPPPPPP
~eldeQPOQPPPPPP
~eleTNQOQNPRNO
~ele_PQPPPPPPPP
~eleaQOPPPPOPQP
~elecQOPPQPPPPO
~elehPPPPPPPRPP
~elepPOQPPOPPPP
~elesPOQPPPPQOP
~eletPOPPPPQPPP
~elevOQPPPPQPOP
~elfQMROOSNPOP
~elf_QMQOOSOPPP
~eliUOPLNNPPUN
~eliaROPPPPPPPP
~elicOPPPPPPPQP
~elidPOPPPPQPPP
~elieSQPOOPPOPP
~elinOPPPPPQQQP
~eliqPPPPPQPPPP
~elirQPPOOPPQPP
~elivOSPOOOOPQP
~ellQTRNONVMLO
~ell'SOOPPPPPPP
~ell_RPPNONSOPQ
~ellaQNSPPOOPPP
~elleNSQPPOPPPP
~elliQOQOOPRPOP
~elloMTOPRQOPPP
~ellsPONQPPTPPP
~elluPPPQPPPPPP
~ellyOPRPPROONP
~eloPOOORPROQO
~elo_PPQPPPPPPP
~elopPPOPPPQPPP
~elowPPPPPOQOQP
~elpRPROORPONO
~elp_PQRPPORONO
~elpsPOPPPSOPPP
~elsNSOORPROOP
~els_NQOOROQOQP
~elsePROPPQPPOP
~eltPNPROOSPOO
~elt_POPPPPQPPP
~eltaPOPQPPRPPP
~eltoPOPQPPPPPP
~elvePQOPPPPPPP
~elviPOPPPPPPPP
~elyPRPOOQPPOO
~ely_PRPOOQPPOO
~em_MQNPQQLWQO
~emaOUOOSOMQPO
~ema_PQOPSPOPOP
~emagPPOQOQPPPP
~emaiNTNPPOOQQP
~emakQPPPQPOPPP
~emanOQROPOQPPP
~ematPOQPPPPRPP
~embROQQPPPOOO
~embeNRPQPPPPOP
~emboSNPPPPPPPP
~emeQRNRQNLSOO
~emedQPPPPPPPPP
~ememOQPQPPPPPP
~emenRQOQOOMQPN
~emerPQPPPPOQPQ
~emesQPPPPPPPPP
~emiRPQPPNPPNO
~emi_OORPPPQPPP
~emiaQOQQPPPPOP
~emicQOPQPPQPPP
~emidQQPOQPPPPP
~eminQQOPPPPPPP
~emisQPPPPPPPPP
~emmQPPPPPPPPP
~emoQRQOOPQPPN
~emo_OPPPPQPPPP
~emogRPPPPPPPPP
~emolPROPPPPPPP
~emopPPQPPPPPPP
~emorNQPOOPSPPO
~emotQPQPPOPPPP
~emovPPPPPPPPQP
~empNQSPOPNOQQ
~emp_POQPPPPPQP
~empaPPPPPPPPQP
~empeOOSPPPOPPP
~empiQPPPPPPPPP
~emplPQPPPQPPPP
~emptNRPPPPOPPR
~emsQOPPPPPQPP
~ems_QOPPPPPQPP
~en'OOPPPQQPQP
~en'sOPPPPQQPQP
~en'tPOPPPPPPPP
~en_SPZSJNPQNJ
~enaPKOWPQONNR
~ena_ROPPPPPPPP
~enacOPPPRPPPPP
~enafPPPORPPPPP
~enagQNPPORQPPP
~enaiPPPQPQOPPP
~enalMOPVOOPOOR
~enanPPPROPPPPP
~enatPPPPPPQPPP
~encTONSONPQNQ
~enceVPMPNOPQOP
~encoPQPPPPPQPP
~encyNNPSPOQPOQ
~endMTNPNORPUM
~end_OPOQOSOPRO
~endaPPPRPPPPPP
~endeQPPOPORPPO
~endiPTNOPNRPOO
~endoNPQOPPPOSQ
~endrQPPPPPPPPP
~endsOPPPPPPQQP
~eneQQQORNPPOO
~ene_PRROOOOPPP
~enecPPPQPPQPPP
~enedOMQPPPSPPP
~enefQOOPPPPQPP
~enemNOPQTPOPPP
~enerRQOOPPOPOP
~enesQQPPOPPPPP
~enfSNPPPPPPPP
~engNQRPRONPPO
~engePPQPPPPPPP
~engiPQOPPPPPPP
~engtPPPQPPPPPP
~enguOPPPRPOPQP
~eniVNMQQNOSON
~eniaOPPPQPQPPP
~enicPOPQQPOPPP
~eninRRNQPNOQOO
~enioROPPPOPPQP
~enisSNPPPPQPPP
~enlQOPPPOPPPP
~enlaQOPPPPPPPP
~enlyPPQPPOPPPP
~ennQQOQPPOPPP
~enniQQOPPPPPPP
~enoVMPQQONOOP
~eno_QPPPPPPPPP
~enobPPPQPPOPPP
~enolPOQPQOPPPP
~enomQOPQPPPPPP
~enopPPPPPQQPPP
~enosPQPPQPOPPP
~enouROPOPPPPPQ
~enoxPPPPQPPPPP
~enpOPPPQPPPPP
~ensUQONQQLNOQ
~ens_SPQOPQOONQ
~ensaSPNPPPPPQP
~enseNOQPPRPOOR
~ensiSPPORONPPO
~ensoQNQPPPPPQP
~enstORPPPPPPPP
~entOKURMKMRQW
~ent'PNQQPPPQPP
~ent_NVNPNMNRNU
~entaQNRPQPOPOP
~entePNROPPRQOP
~entiTOPOPPPOPO
~entlORPPPNQPPP
~entoQPQPPPPPPP
~entrLNSSOPNQQQ
~entsPPNPNQOOTQ
~entyOPPPPPPQPP
~enuQOQPPPPPPP
~enyONOQQOQQPP
~enytOPPQQPPPPP
~enzROQQOPPPPO
~enzaQOQPPPPPPP
~enzoQPPPPPPPPP
~eo_ROOPPPQQOO
~eonPPSPOPNPOO
~eon_QPPPPPPPPP
~eonaPOQQPPOPPP
~eoneQPROOPPOOP
~eopPOQPPQNRNQ
~eoplRPQOOROPNP
~eopoPQPPPPPPPP
~eosOPPPPORPPP
~eouOPPPPPQPPP
~eousOPPPPPQPPP
~ep_VNPROPNNOP
~epaRPSPNNPOPO
~epaiRROPPPOPPP
~epamQORPOPPPOP
~eparNOSQOOQPQP
~epatQPPPPPPPPP
~epePOORPROOPO
~epeaPOOROROPQO
~epezPOPPQPPPPP
~ephPLQPQSQPOO
~ephaPPQQPOPPPP
~epheMMOPRTQPOP
~ephrSPPOOPPPPP
~epiQRNPPQOQNP
~epicPROPOPPPPP
~epidQPQPPPOPPP
~epilOOPPRPOQPQ
~epinPQOOPRPPPP
~epipPRPPPPPPNP
~episQOPPPPQPPP
~eplSQOPPPOQOO
~eplaSQOQOOOOPP
~epleQOPPPQPPPP
~eplyOQPOPPPQOP
~epoLLPQPNQSPU
~eporNONOPNPSQT
~eppPPPPPQPPPP
~eppePPPPPQPPPP
~eprRQNPORQOOO
~epraPPPPQPPPPP
~epreRQOOORQPOO
~epriPPPQOPPPPP
~epsPRLPPOOSQP
~eps_POOQOQQQPO
~epsiPSNOONNRQP
~epsyNPPPRPPPPQ
~eptQONOROORRO
~ept_ROOPOOPPSP
~eptaOPPPQPPQPP
~eptiPOPPQPPQOO
~epyOOQPQPPPPP
~epy_OOQPQPPPPP
~equMMOVNOOPQT
~equaPORQPPPPPP
~equeRMOROPOQPQ
~equiKRNSOPPPQS
~er'PQNPPSNPQP
~er'sPQNPPSNPQP
~er_PQPQPOMQOR
~eraRPPOSPORNN
~era_QPPPPPPPPP
~eracPOPPSPOPPP
~eralMQNRPOTQOP
~eranQPPPPPPPPP
~erapSOONPRNQOO
~eratPQQOPQNQPO
~erbQOOPOPOQPR
~erbaQNPOPPPPPR
~erbiPOPPPPPQPP
~ercRQOOOPOPQO
~erceQOQPPPOPPP
~erciQSNPPPOPPP
~erclQPPPPPOPPP
~erdNPTNOPRPOO
~erdaPPPPPQQPOP
~erdoPRPOPPPQPP
~ereNPPNMNUPVM
~ere'POOPPOSPRP
~ere_ONUNNOPOWM
~erecPOPPPPPPPP
~eredLROQOQQPOQ
~eremQPPPPPOPPP
~erenRPMOPPRPOP
~eresPQPPPPPPPP
~erfSPPOOPOPPP
~erfePQPPPPPPPP
~erfoROPOPPPPPP
~ergPNPPTPNPPP
~ergeOQPPPPOQPQ
~ergiNORPQQOPPP
~ergyPPOQSOOOPP
~eriUNRTNONOON
~eri_OOQOPRPPPP
~eriaQPOPPOOQRP
~ericPQOOPPRPPP
~eridPPPRPPOPPP
~erieQQQPPOOPOP
~erilQPPPPPPPPP
~erinSNSQOOOOOP
~erioRMQPPQPPPP
~eripNQOSPOPPPP
~eritOPPQPPOQPP
~erkOORPPPPPPP
~erk_OQOPPPQPPP
~erkaPPQPQPPPPP
~erlTONQPOPPOP
~erliPPPPPPQPPP
~erlySOPQPOOPOP
~ermQQOOQNPPPP
~erm_QPOPPQOQPP
~ermaQPPPPPPPPP
~ermeQQQPOOOPPP
~ermiOPOOROQPQQ
~ermoOPPPPPQPPP
~ernPSROOMOQQO
~ern_PROPPPPPPP
~ernaQNRPPOPPPP
~ernePQQPPPPPPP
~erniPQPOOOOQSO
~ernoOQQPPOOPOP
~eroPLRQPQQOPP
~ero_PNTPPOPPPP
~eroiROPOPPOPPP
~erolPOOQOQPPPP
~eronPOPPPPPPQP
~eropOPPQPPPPPP
~erouPOOPQQPPPP
~erpNNPPPPRQRP
~erprPNOPPPQQRP
~errPLQNPOSOQS
~erraPOSPPOPPQP
~erreOPPPPPQPPP
~erriOOPPPQRPPP
~erroSNOOPPOOQR
~erruOPPPPPQPPR
~erryQPOPQOQPPP
~ersXLNSKPQPQM
~ers_SPOPNPPQQN
~ersaPQOQPPPPPP
~erseQMQQPQPPOQ
~ersiNNPSOPRPQP
~ersoPROPPPOPPP
~erstSOPPPPPPPO
~ersuSPPOPPOPPP
~ertPRNPPNRSNP
~ert_NPPQOOQQNR
~ertaORPPPPPPPP
~erteSQNOQOOQOO
~ertiPQOPPOQQQO
~ertoROPPPPPPPP
~ertrOQOQPPPPPP
~ertsPORPPPPPPP
~ertuPPQPPPPPQP
~eruQNSPPPOPPP
~erusPORPPPPPPP
~ervSONPOORQQO
~ervaQNOROPRPPP
~erveROOOPPQPRO
~erviQQQOPOORPO
~erwQQOPPPPPPP
~erwiQPPPPPPPPP
~eryOQSMOQORNP
~ery_QNRNORPRNP
~erybPQPPPPPPQP
~eryoOPQPPPPPPP
~erytPROPPOPPPP
~erywPPQPPPPPPP
~erzPQQPPPOPPP
~es_RPILHUVNWP
~esaRORPPPOOPP
~esarRPPQPPPOPP
~escQNROOOPOQQ
~escaOQPPPPPPPP
~escePORPPPPPPP
~escoOPQPPPPPPP
~escrRONPPPQOPQ
~escuQOPPPPPPQP
~esdNRPPPQPPPP
~esdaOROPPQPPPP
~eseRTNOPOROOO
~ese_PQOOPOSOOP
~esenPRNPPPPPPP
~eserPPPPPPPPQP
~eshSNQPPOOPQP
~esh_QPQPPPOPOP
~eshoROPPPPOPPP
~esiRKPOPNUQQN
~esiaPNQPPPPPQP
~esidQOQPPPQQOO
~esioQNOPPPSPPP
~esisQPOPPPQPPP
~esitPPPPPPPRPP
~esiuOPQPQPOPPO
~eskPTOPPPOOPO
~esk_OTPPPPOPPP
~esmPOQPPPPPPP
~esnQOPPPOQPPP
~esn'QOPPPOQPPP
~esoPPQQPPOPOP
~esolPPQPPPPPPP
~espNMYOOONPOQ
~espePPQPPPPPPP
~espiOOTPPPPQPP
~espoQNRPPPOPPQ
~essTPRMMOQPRO
~ess_SONONOQMVP
~essaQOPOQROPOP
~essePPPPPPROOP
~essiQORPNNPSOO
~essoPRPPPPOPPP
~essuOQRPPQOPOP
~estPNUNOQLOSQ
~est_ROROOPOOQP
~estaNRRPOOOORO
~esteNNPORSROOO
~esthONRPPPQPQP
~estiPQPPPPNQPQ
~estlQOQPPPPPPP
~estoPTNPPPPPPP
~estrPOOPPOOQRQ
~estsQQOPPPOPNR
~esuSOOOPQOPRN
~esulQNOPPRPPQO
~esunPQOPPPPPPP
~esusQOPPPOOPQO
~et_TRROSMPOOL
~etaVOQPORMOOO
~eta_QPOQPPPPPP
~etaiPOPPPQPPPQ
~etalPORPPPOPPP
~etamRRPPPOOPOO
~etanQPPPOQOPPP
~etasRPPPPPOPPP
~etcPPPPPPQPPP
~etchPQPPPPPPPP
~eteSOQNOOOPPR
~ete_POTPOPPOPP
~etenOPQOPPOPPS
~eterSQMOPOPQQP
~etesQPOPPQOQOP
~etfQPPPPPPPPP
~etfoQPPPPPPPPP
~ethRNNPVNQOOO
~eth_PPPORPPPPP
~ethaPOPQOPPPPP
~etheSNOPROPPOP
~ethiOOOOSPQPPP
~ethoPRPQPOPPPP
~ethyROPOPPPPPP
~etiPRPNOSPOQN
~etiaPPPQPQPPPP
~eticQNQNPPRPQP
~etimPPOPPRPPPP
~etinQSOOQOPPOP
~etirPQPPOPPPQP
~etitOQOPPROPPP
~etoTOPOOOQPPO
~etocQPPPQPPPPP
~etonOOPPOPRPPP
~etopPQPQOPPPPP
~etorQPPOQPPPPP
~etrOOPQQOQOPP
~etrePQPPPPPPPP
~etriOOPQPPQPQP
~etroPPPPQPOPPP
~etryPPOPPPQPPP
~etsRPOQPPOPQO
~ets_RPOQPQOPPO
~ettQQOONUMQNP
~ett_ROPPPPOPPP
~ettePQPOOPPROP
~ettiPLQPPUNPPP
~ettlOTOPPPPPPP
~etuPTNPPPPPPO
~eturPTNPPPPPPO
~etwQOOPOPSPPP
~etweQOOPOPSPPP
~etyROOOPPQPPP
~ety_ROOPPPQPPP
~etylQPPPPPPPPP
~eu_OQQPPPOPPP
~eudNOPPSPPPPP
~eudoNOPPSPPPPP
~eueORPPPOPPPP
~eue_PRPPPOPPPP
~eumSQPPOPOPOO
~eumaRPPPPPPPPP
~eumoQQPPOQOPOO
~eurPRPPPPPOPP
~eur_PPRPPPPPPP
~euroRQOPPPOPPP
~eutPRQOPPPPPP
~eutePPQPPPPPPP
~eutrOPPPPPQPPP
~ev_QPPPPPPPPP
~evaOOSPPPQPPP
~evalPORPPPOPPP
~evatOQPPPPQPPP
~eveTUMKOSRQLM
~eve_PPQPPPPPPP
~evelPOPPROPROP
~evenTPOONQPPOP
~everPTMMOTSPON
~evetPQPPOPPPPP
~eviXLNROMPQOP
~evicPOPPPPPPQP
~evidTOOOPOPPPP
~eviePPOPPOOROP
~evitRPOPPPPPPP
~evoQOOPROOPOQ
~evotPPPQQPPPPP
~ew_PROPPPOROP
~ewaPQPPPPPPPP
~ewarPQOPPPPPPP
~ewbQNPQQOQOPO
~ewboQNPQQOQOPO
~eweSOPPOPOPPP
~ewerSOPPPPPPPP
~ewlQPPPPPPPPP
~ewlyQPPPPPPPPP
~ewsQRNPPPOPPP
~ews_QRNPPPOPPP
~ex_LNOVPPROPP
~exaRPNPORNQOR
~exa_QPPPPPPPPP
~exacQOPOPQPQPP
~examQQPROPOPOO
~exanPQPPOPPPPP
~excRQOPPOOPPP
~excePQOPPPPPPP
~exePQPPPOQPPP
~exerQROPPPPPPP
~exiPOPPQPQPPP
~exidQPPPPPPPPP
~exoPPPQPPPPPP
~exonPPPQPPPPPP
~expRTNOONPPOR
~expeRPOPPOPPPQ
~expiOTOOPOPPPP
~explOPQPPPQPPP
~extQQPQOQNOPP
~ext_QRPQPQNOOO
~extePOPQPPQPQO
~extrQPPPOQPPPP
~exuQPPPPPPPPP
~ey'OPPPPPPPPP
~ey'rOPQPPPPPPP
~ey_PSNMSRNONQ
~eyeOMSPOPTPPO
~eyelPPOPPPQPPP
~eyesONTPOPRPPP
~eyhQPPPPPPPPP
~eyhoQPPPPPPPPP
~eysPQPQOOPPPP
~eys_PQPQOOPPPP
~ez_QORPPPPPPP
~ezePORPPPOPPP
~eze_PPRPPPOPPP
~eziQPOPQQOPNP
~ezilPOPPQPPPPP
~ezinPRPPPQPPNP
~ezoOORPQPPPPP
~ezolPPPPQPPPPP
~fa_QPPPPPPPPP
~facQOSPOOPPQO
~facePORPPOQPPO
~faciPOQOPPOPQP
~factQPPPOPPPPP
~faiQSROOPMPOO
~failQPROPPOPOP
~fainOQQPPPOPPP
~fairPQPPPPPPPP
~falOPPOQROPPP
~fallPOPOPROPQP
~famMQPOROPPPS
~famiOPPPPOPPPR
~fampOPPPRPPPPP
~fanQRPQOOPPNP
~fantQOPQPPPPPP
~farUPLOPOQPOP
~farcSOPOPPPPPP
~fariPPOPQPOPPO
~farmPOOPPOSPPQ
~fartSQNPOPPPPP
~fasROPQOROOOO
~fascQPPPPQOPPP
~fastQOPQORQPPO
~fatPNOPPVOOOP
~fathNOPPPTOOPQ
~fatiQPPPPPPPPP
~favOPPPQPPPPP
~faxRPPPOPPPPP
~faxiRPPPOPPPPP
~fe_TNSOSOLOMS
~febRPOPPOQPPP
~febrQPOPPOQPPP
~fecVOONPRQOON
~fectUONNPRQOON
~fedROPPOPOPPP
~fed_QOPPPPPPPP
~fediQPPPOPPPPP
~feeMQONSVQONO
~fee_OROPPPPPPP
~feedPONOTROPOP
~feelOMRPOSRPPO
~feetOROPPPQPOP
~feiPROPPPPPPP
~feinPRPPPPPPPP
~felQORPRNOPPP
~fellQPRPPNOPPP
~felyQPPPPPPPPP
~femOOQPQPPPPP
~femoPPQPPPPPPP
~fenMPQPTPNPOP
~fen_NPPPSPOPPP
~fenaOPPPRPPPPP
~fentOORQPPPPPP
~fepPPPQOPPPPP
~feprPPPQPPPPPP
~ferNOORPPRPQO
~fer_ROPPPOOOQP
~fereMPNPQRSQOP
~feriOQPQPPOPPP
~ferrPPOOPORPQP
~fesPPOPPQPPPP
~festPPPPPQPPPP
~fetQPQOPPOPPP
~fetaPORPPPPPPP
~fetyQPPPPPPPPP
~fevPPOMQPSPPP
~fevePPONQPSPPP
~fewSOPPPPOPPP
~feweSOPPPPOPPP
~ff_PKUOORNQQP
~ffePRNNPRSPNO
~ffecSOOOPQQOOO
~ffeeOSOPPPPPPP
~ffeiPRPPPPPPPP
~fferONOPQQSQOP
~ffiSPOOPONPQP
~fficQQPPPOOPRO
~ffinPOPPPPPPPQ
~fflQPOPPPQPPP
~fflePPOPPPQPPP
~ffoPPQPPPPPPP
~ffsPPPQPPPPPP
~ffs_PPPQPPPPPP
~ffuOPPPPPRPPP
~ffusOPPPPPRPPP
~fi_OSOPPPPPPP
~fibROROOOOPQP
~fib_PQPPPPOPQP
~fibrROQOOOPPPP
~ficRROPPNOQPO
~fic_PQOPPPPPPP
~ficaRROOPOPQOP
~ficePPQPPOOPQO
~ficiPOPQPPQPPP
~fidPPPPPPPPPQ
~fieQOOPPQPSPO
~fiedROOPPQPPPP
~fielPOPPPPQPPP
~fierOOPPPPOSPP
~fifONRPPPQPPP
~fiftONRPPPQPPP
~figOORPQPPPPP
~fighPPPPQPPPPP
~filROMPQNQQMT
~fil_PPPORPPPPP
~fileOSOPPOPPOQ
~fillQOPPPQOQOP
~filmQNOPPOQPOT
~filtQPPQOPPPPP
~finQSNONPSOOP
~fin_ROPPPPPPPP
~finaOSOPPQOPPP
~findQPPPPOPPQP
~fineRPMPOQRPPO
~fingONQPPORPPQ
~finiOSQPPPOPOP
~firSNROQNNPPP
~fireOQSPPOOPOP
~firmROPPPPPPPP
~firsRPOPPOOPQP
~fisSNRPPOPOPP
~fishROQPPPPPPP
~fistQOQPPOPPPP
~fitRMSPOOPQOP
~fit_QOOPPPQQPP
~fitsPOQQPPPPPP
~fittQORPPOOPPP
~fivQPOQPPPPPO
~fiveQPOQPPPPPO
~fixPQPPPQOPPO
~fixePQOPPROPPO
~flaOPQOPRPPPP
~flagQPPPQPOQPP
~flamPOQPPPPPPP
~flarQOPPPQPPPP
~flasPOPPPPPPQP
~flatMRPPPRQPOP
~fleNONPRPSOOP
~fletPROPPPPPPP
~flexOOOPOPTPPP
~fliPPPOPQPPPQ
~fligPOPPPQPPPP
~floMOTOQNPOSO
~floaOPOPPPQPRP
~flooOQQPPPOPQP
~flopPOSPPOPPPP
~flowPPQPPPPPPP
~floxPPPPQPPPPP
~flozPPPPOPQPQP
~fluSMPOROROOO
~flu_QPPPPPPPPP
~flucNPPQQPPPPP
~flueQPPPPPPPPP
~fluiQPPOOPRPPP
~fluoSOPOPOPPPP
~flusPOQPPPPPPP
~flutOPPPQPQPPP
~foaPOQPPQPPPP
~foamPOQPPQPPPP
~focPPPPPPOPPP
~folPPPQQPPPPP
~fol_PPPPQPPPPP
~folkQPPPOPPPPP
~follQPPPPPPPPP
~fomQPPROPPPPP
~fomyQPPQOPPPPP
~fonPQPPPPPPPP
~fooOOPPPRQPOP
~foodOPOPPRPPPP
~footPPQPPPQPOP
~forPMONRPOSTO
~foraQPPPPPPPPP
~foreQNNORSPOPO
~forgPPPPPPOPPQ
~formOPNNPNPUUM
~fortOPRPQPOPPP
~forwOQQPPPPPPP
~fosQPPQOPPPPP
~fosfQPPPOPPPPP
~fouPQRPPQPONO
~founPQPOPRPPOO
~fourQQQPPOPPPP
~fr_OOPPRPPPPP
~fraROMPONQQOT
~fracROOPOPQPOQ
~fraiPOPQPOPRPP
~franOQPPQPQPPP
~freSRQROPMONO
~freeQSQPOPNOOO
~frefQPPPPPPPPP
~freqQOPRPPPPPP
~fresQPQPPPPPOP
~friOPQOPPPOSP
~fricQPPPPPPPPP
~fridOTNPPPOPRP
~frieONQPPPPPQP
~froPQSPNPPOOP
~fromOQPQNQQOPP
~fronQPQPPOOPPP
~frotOPQPPPPPPP
~frozPROPPPPPPP
~fruOPPORPPPPP
~fs_PPOQPPPPPP
~ft_LQVOQPOOPO
~fteQOPTOOQNOP
~ftedPQPPPPPPPP
~ftenQOPROOPPPP
~fterQNPRPPRNOP
~ftiPMPPPRQPPP
~ftinPNOPPRQPPP
~ftrOPPQQPPPQP
~ftriOPPQQPPPQP
~ftsQPOPOPQPPP
~fts_QPOPOPQPPP
~fulQQPPONQOOR
~ful_POPPPORPOR
~fullQRPPPOPPOP
~funRMPOOQQPRO
~funcRPPPPPPPPP
~fundNOPPPOQPRP
~fungQOOOPRPPPP
~funnPPQPPPPPPP
~furPQOOQPPPPP
~furaQPPPPPPPPP
~furoQQPOQPPPPP
~furtOPPPPPPQPP
~fusMNPROROPNU
~fuseMMPPOTPONU
~fusiOQQSPNOPPP
~fy_OONPPOSPOS
~g'sOPPPPQPPPQ
~g's_OPPPPQPPPQ
~ga_POSPPPOPPP
~gabPPOQQPOPPP
~gabaPPPQQPOPPP
~gaiSSNMORPPOP
~gainSSOMORNPOP
~galONOPOPOPOV
~gal_PPOPOPPPPS
~gallOOPPPPPPPS
~gamOPQQQPOPPP
~gamePQPPPPPPPP
~ganOOSPPOQPOP
~ganoPPQPPPPPPP
~garQPROORPOPO
~gar_PNRPPQPPPP
~gardPROPPPPPPP
~gareQPPPPPPPPP
~garsPPPPPPQPPP
~gasPOSOOPOOQP
~gaspOPRPPPPPPP
~gastRQOPOPOPQP
~gatRPOPOQPOOQ
~gatePPPPPPPPPQ
~gatiRPOPOQPPOP
~gatrPPPQPPPPPP
~gauPOPPPPQPPP
~gavOPQPOPPPPR
~gaveOQPPOPPPPR
~ge_VPQOMQOQPL
~gedNRPOPPQPRP
~ged_NROOPPQPRP
~geePNSPPPOPPP
~gegPQQPPPOPPP
~gelQPRPPOOPOP
~gelsQROPPOPPPP
~gemROQPPPPPPP
~gemeQOQPPPPPPP
~genSQQPPMNQOQ
~gen_RQQOPOOPOO
~gencNQPOPPOQPR
~geneRQOPPPOPOP
~geniRPOPPPPPPP
~gentNMQSQOQQPO
~geoPROPPPOPPP
~geonPQPPPPPPPP
~gerROPOPOQOQP
~ger_PTPOOOPPQN
~geroPOOPQQPPPP
~gersOPQPPOQPPP
~geryPMQPPPPPQR
~gesOPPQPQQOPO
~ges_OQPPPPQPPO
~gestQOOQPQPPPO
~getSLOPQSOPOO
~get_RPOPPNQPPP
~gethPPPPQPPPPP
~getsROOPPROQOP
~gettONQQPROPPP
~gevQNRPPPPPPP
~gfrOOPPRPPPPP
~gfr_OOPPRPPPPP
~ggeOONPPRSPPP
~ggedPQNPPPRPPP
~ggerPOPPPPQPPP
~ggesPOPPPQPPPP
~ggiPNRPPPPPPP
~gginPORPPPPPPP
~gh_QOOOPQQOPP
~ghbOQOPPPPPPP
~ghboOQOPPPPPPP
~gheQOQOPPPPPP
~ghsPPQPPNPRPP
~ghs_PPQPPNPRPP
~ghtQPOOPSQMPP
~ght_QSQPQNQNQM
~ghteONPPPSPOPQ
~ghtsQONPPQPPPR
~giaQQPOOPPPPP
~gia_QPPPPPQPPP
~gibPQPPPPPPQP
~gicPNPOQQPPQP
~gic_OPNOQQQQPP
~gicaPPPPPPPPQP
~gidOORPPPPPPP
~gid_OORPPPPPPP
~gieRPPPPPPPPP
~gie_ROPPPPPPPP
~gimPOPRPPPPPP
~gimePOPRPPPPPP
~ginNSTQPNNOPO
~gin_OROPPOPPQP
~ginaQPQPOPPPPP
~gineOQORPOPPPP
~gingOOUOPPOPPO
~gioPRPPPPOPPP
~girQPPPPPOPPP
~girlQPPPPPOPPP
~gisNPQPPPOPQP
~gistNPPPPPOPQP
~gitPPQROOOQOP
~gitaOOQQPPQPPP
~gitiPQPQPPOPPP
~givOPQRPNNPQP
~giveOPRRPNOPRO
~giviQPOPPPPPOQ
~glaQQPPQOOPPP
~glarPPPQPPPPPP
~glasROPPPPOPPP
~gleROOOQPPPOP
~gle_QOPNQPPPPQ
~glesPPOQPQPPPP
~gliMNUPPNROPP
~glicPPQQPPPPPP
~glifPPPPOPQPQP
~glinPPOPPORPPP
~glioPPQPPPPPPP
~gloQNNPQRPQOP
~globPNOPQPQQPP
~glotPPQPPPPPPP
~glovQQOPPROPPP
~gltRPPPPPPPPP
~glt_RPPPPPPPPP
~gluROPQNPPOPO
~glucQPQQOPPPPP
~gluePPPPPPQPPP
~glutQPOQOQPPOP
~glyQOPRPPOPPP
~glycQOPRPPOPPP
~gmeQNOOPPTPPP
~gmenQNOOPPTPPP
~gmuOPPPPPQPPP
~gmusOPPPPPQPPP
~gn_NTOPPOQPPP
~gnaPOPQQQPOOP
~gnanONPQQQPOOP
~gneQPPOQPOOOQ
~gnedOQPPPPPOOR
~gnesPPPPQPOPPO
~gniPNPPPPQPPS
~gnitQPPPPPPPPP
~gnoRRNPPPOQPP
~gnorOSOPPOPPPP
~gnosSOOPPPPQPP
~gnsPMPPPPPQSO
~gns_PMPPPPPQSO
~go_QQOOPPQPPP
~goaQPPPPPPPPP
~goalQPPPPPPPPP
~goePQMPPPQPPP
~goesOQNQPPQPPP
~goiNQRQPQOPOO
~goinNQSPPQOPOO
~golPOQPPPQPPP
~golfPOQPPPPPPP
~gonPLVPOQOPPP
~gonaPNSPPPPPPP
~goneOORPPRPPPP
~gooQSOOOONOOS
~goodRRPOOONPOR
~gorNOTPPPPPPP
~gotPQPPPPPPPP
~gouPPOPPPQPPO
~goutPPOPPPQPPP
~govQPPOPOPQQP
~goxOPRPQOPPPP
~goxiOPRPQOPPPP
~graPNQSPUNNPM
~gra_POPPQPPPPP
~gracPQOPPPPPPP
~gradSNNOORPPRO
~grafQOQPPPPPPP
~graiNPOPORQPQP
~gramMPOVOOQOPP
~granPPPOOTNPPO
~grapROQOROOPPP
~gratPQPPPPPPPP
~gravQPPOPPPPPP
~grayPQPPPPPPOP
~greOPRNPPROOP
~greaPSOPOPPPPP
~greeOPPOPQQPOQ
~grelPPPPQPPPPP
~gresQOPPPPPPQP
~greyPNSPPOPPPP
~griPNRPPOQPQP
~grixQPPPPPPPPP
~groRPOPOOQPOP
~groiQOPPPPPPPP
~grouQPQPPOOPOQ
~growPQOPPPQPPP
~gs_QPMNQRPOSN
~gt_PNTPPPOPPP
~gthPPPQPPPPPP
~gth_PPPQPPPPPP
~guaOOPOPOOPRQ
~guanORQPPPPPPP
~guarOOOPPPOPRR
~gueOLROPOSOPP
~gue_PLROQPROPQ
~guesPPPPPPRPPP
~guiRPQPPOOPQP
~guidROPPPPPPQP
~guinQPQPPPOPPP
~gulNPQPPORPOP
~gulaNPQPPPRPOP
~gumQOPPPPQPPP
~gumsPPPPPPQPPP
~gunQOQPPOPPPP
~gunsPOQPPPPPPP
~gurOOQPPPPPPP
~gusQOQOPPOPPP
~gus_QOPPPQPPPP
~gy_OPPPSOMOSO
~ha_PORPPPPPPP
~habQORPPPOPPP
~hacQOPPOPPPPP
~hadQNQPPPPPPP
~hadoPOQPPPPPPP
~haePPPQPOPPPP
~haemPPPQPOPPPP
~hagPPQPPPPPPP
~hageOPQPPPPPPP
~hahPPOPPSPPPP
~haiLTPOOSPQNP
~hairNQPPPSPQOP
~hakPPRPPOOPPP
~hakiPPRPPOOPPP
~halMPTRQSOOMN
~haldPPPPQPQPPP
~haleRNQOPROPPP
~halfMSORPQPPOO
~haliPPQQOPPPPP
~hallOSPPPPPPOP
~haloPQPPPPPPPP
~halvPPPPQPPPPP
~hamOSPPOOPPPP
~hanTSRMOMRONQ
~han_ROQPPPOPPP
~hancROPPPPQPPP
~handMPROOQSONR
~hangTPPOPOOORP
~haniQPPPPPPQOP
~hankPTOPPOPPPP
~hannPQPPPPPPPP
~hantPPQPPOPPPP
~hapOSOOQNROPP
~hap_POQPPPPPPP
~hapeOPOPPPRPQP
~happPTOOQOOPOP
~harOQKNNOPSTT
~hardOOTPPOPPPP
~hareQQPPPPPPPP
~hargNRNPPOPSPO
~harmTOMOOPNPSP
~harpPROPPPPPPP
~hartNOOPPOOPRT
~hasPORQPOPPPP
~hasiQPQPPPPPPP
~hasnPPQQPOPPPP
~hasoPPPQPPPPPP
~hatNJLROQVSOS
~hat'PNNPPPRQQQ
~hat_RMKSORQSNP
~hateOPQQPPQPPP
~hatsNPOPPOQPPR
~hauOPRPPPOPPP
~havNPOOPROOQR
~haveNROPPQOOPR
~haviQNPPPQPPQP
~hboOQOPPPPPPP
~hbouOQOPPQPPPP
~hcaPPOPPPPPQQ
~hd_POPPPRPPPP
~hdaPQPPPPPPPP
~hdayPQPPPPPPPP
~hdrQPPQOPPPPP
~hdraQPPQOPPPPP
~he'PQTPPNOONP
~he'sOPUPPOOONP
~he_NPTPOOOPQO
~heaTPSONONPQO
~hea_PPQPPPPPPP
~headRNSPPNQNQP
~healQNNOOOPSQR
~hearQQPOPSPONN
~heatPSQPPPNPPO
~heavPPQPPPPPPP
~hecRSMNPPNPQO
~heckRSMNPPOPQO
~hedLOPRQPPQPP
~hed_OOROOQRQOO
~heduOPNSPOOPPQ
~heeNSQOPOQPPO
~heekOPOPPQRPPP
~heelPROPPPQPOP
~heetPQPPPNPPRP
~heezPPRPPPOPPP
~heiSPOPOPOPPP
~heimQQOPPPPPPP
~heirQPPPPOOPQP
~helNPSOPQQOQO
~heliONQPPPQPSP
~hellNRPPQPPPPP
~helpRPROORPONO
~hemOPSPPQMQOP
~hem_OPQPPPOOQQ
~hemiPOQPPPPPPP
~hemoPQQOPQOPPP
~henMPPWRNNQPO
~hen_MOPVNOPQPP
~henePQPPQOPPPP
~heniOPPPRPPPPP
~henoPPPQPPOPPP
~henyOPPQQPPPPP
~heoNPPQRPPPPP
~hepPNPPOOSPQP
~hepaQOPPOPRPQP
~herPKQOPTQOWJ
~her'POPPPQPPPP
~her_OOPNTTOPON
~heraQPOQORNQOO
~hereMNSONNTNXM
~hermQQPOPOPPPP
~hernRPOPPPOPPP
~hersONQQPQOPQP
~herwQPPPPPPPPP
~hesRMSOOOSNPO
~hes_SNOOOQSOOP
~hesePQOPPPROOP
~hesiPPQPPPOPQP
~hestPNUPPNOOQP
~hetTNQOPOQOOO
~heteQOQPQOPPOP
~hethTOOPOPPPOP
~hetiPPQPPPQPPP
~heuQPQPPPPPPP
~heumRPPPPPPPPP
~hewPNPPPTOPOP
~hexQPPPPPPPPP
~hexiQPPPPPPPPP
~heyQRMOQQOPOQ
~hey'OPPPPPPPPP
~hey_RRMOQQOPOQ
~hfnQPPPPPPPPP
~hfrQPPPPPPPPP
~hfreQPPPPPPPPP
~hfuQPPPPPPPPP
~hfulQPPPPPPPPP
~hiaQORQOPOPPP
~hibPPPORPPPPP
~hibiPPPORPPPPP
~hicPNNQOPTRQN
~hichONNPOQRSRO
~hiciRPPPPPPPPP
~hickROOPPOQPPP
~hidPQOPQPPPPP
~hidePQOPPPPPPP
~hieQPPPPPPPPP
~hifORNPPSOPQP
~hiftORNPPSOPQP
~higSNQOPNQPQP
~highSNQOPNQPQP
~hilRNPOPOSOOO
~hildROOPPOROQP
~hileROQOPPOPOP
~himOQPPRPPPPP
~hinQNWOPRTNJM
~hin_PNPPPQPPOQ
~hindQQQPPOOPOP
~hineOUPPONQPOP
~hingQMVORROOMN
~hinkNNQPPRTPNO
~hinnQOPPPPOPPP
~hintQOPPPPPPPP
~hioOPPPQPOPQP
~hiolPPPPPPPPQP
~hiopOPPPQPPPPP
~hipPPROPPNPQQ
~hip_OQQPPPPPPP
~hipsPQPPPPPPPP
~hirORQROPNOPP
~hirdOPQSOPOPPP
~hirtORQPPPPOPP
~hisNPNOPPVORN
~his_MSNOPOTNSN
~histPMPPPQRQOP
~hitOPQPPOSOPP
~hiteOQPPPPSOOP
~hiuPPPPQPPPPP
~hiumPPPPQPPPPP
~hivPORPPPPPPP
~hivePORPPPPPPP
~hlaPOQPPQPPPP
~hleQPPPPQOQOP
~hlesPPPPPQPPPP
~hloPOPSQPPPPP
~hlorPOPSQPPPPP
~hlyPPPPPPPQPP
~hly_PPPPPPPQPP
~hm_QPPPPPPPPP
~hmaOPQPQQPPPO
~hma_PPPPPQPPOO
~hmatOPRPQPPPPP
~hmePNSPPPOPRP
~hn'PPPPQPPPPP
~hn'sPPPPQPPPPP
~ho'OQPPQOOPQP
~ho'sOQPPQOOPQP
~ho_ORPOPOORPO
~hoaPPRPPOPPPP
~hoarPPRPPOPPPP
~hocROTPONPPOP
~hockROTQOONPOP
~hoeOTPPPOPPOO
~hoeaPQPPPOQPPP
~hoesPPQPPQOPPO
~hoevPROPPPPPPP
~hoiOQPPPPQPPP
~hoidOPPPPPRPPP
~hokPPSPPOOPPP
~hokiPPSPPOOPPP
~holQMPOSQRNOQ
~hol_PPPOROQPPP
~holdPNPPRNNOQR
~holeQOQOOQQPOO
~holiPPOPPQQPPO
~homPOPNNPOQVP
~homeQPPONQORPQ
~honOROOQNNRRP
~hon_OROPPPPPPP
~hondQPPPPPPPPP
~honePOPOPNORSP
~hooSOQOOSNOOP
~hoodQPPPPPOPPP
~hoolQQOOPRPPPP
~hoopQPPPPOPPPP
~hootQOQPPPPPPP
~hopQQPPPOOOPP
~hop_PQPPPPPOPP
~horRPONNOSPQP
~horaPQRPPPOPPP
~horiOMPPPPPQRR
~hormQPPPPPPPPP
~horsQPPPPPOPPP
~hortRQNOOPSPOO
~hosQPMOQOQOSQ
~hoscPRPPPOPPPP
~hosePPNPQOQPOR
~hosiOPPPQPPPPP
~hospRPOONOPORP
~hotPOQQOOROMR
~hot_NPPQPQPPOP
~hotiQPPPPPPPPP
~hotoOPNPPOSOOS
~hotsQORPPPPPOP
~houSLPSOPKQSO
~hougQPPPPPPPPP
~houlRNOPPSOQNO
~hourQPPTPLNPQO
~housPNQPPPOPSO
~houtPQNOQOOPPR
~hovPNOPPPRPOR
~howORPPPORPOO
~how_PQOPPQOPPP
~howeOQPPPPQPPP
~hownROOPPOPPPP
~howsOOQPPPQPPP
~hr_POQPPPPPPP
~hraPROPPPPPPP
~hreQORPOPPMRP
~hreaPOQPPPQNSP
~hreePPQQOQPOOP
~hresQOPPPPPPPP
~hrewPQPPPPPPPP
~hriRRNPOPQPPO
~hrinPPPPOPPPPP
~hritRPPPPOQPPO
~hroRMSNPOOSPO
~hro_OPPPQPPPPP
~hroaOOSOOOQPPP
~hromROOOPOPRPP
~hronQPOOPPPRPP
~hrooOQRPPPPPPP
~hropQPPPPPPPPP
~hrosQOPPPOPPQP
~hrouOOPPPRPPPP
~hrowPPPPPPOPPP
~hruOPPPQPPQPP
~hrusOPPPQPPPPP
~hs_RMNQNQPQPQ
~ht_PRVOQNONQM
~hteONPPPSPOPQ
~htenQPOPPPPPPP
~hterNNQPPSPOPQ
~htsPNPOPQPPPR
~hts_PNPOPQPPPR
~hudPQPPPPPPPP
~huddPQPPPPPPPP
~hugPOQPPPPPPP
~hugePPQPPPPPPP
~humPNPPPOSPPQ
~humaPOPPPPPPPQ
~humbPOOPPOSPPP
~hunMRQPPPQPPP
~hundOPPPPPQPPP
~hungNRQPPPPPPP
~hurQSOPQOOPOO
~hursORPPPQPPPP
~hurtSQOPQNOPPO
~husOPPPPROPPP
~husbPPOPPROPPQ
~hutOOQPPPOPRP
~hut_ONQPPPPPRP
~hwaPOPPQPPPQP
~hy_TNNONQSOOQ
~hydQOPROPOPPP
~hydrQOPROPOPPP
~hylQNPRRONPOP
~hylaQOPQQOOPPP
~hyllNPPQQPPPPP
~hypPOOOQOTPOO
~hypeOOOOROTPPO
~hypoQPPPOPPQPP
~hyrPOQPPQPPOP
~hyroPOQPPQPPOP
~hysOQOPPQOOQQ
~hysiOQOPPQOOQQ
~hystPOPPPPPPPP
~hytQPPPPPPPPP
~hythQPPPPPPPPP
~i'lPROPPOPPPP
~i'llPROPPOPPPP
~i'vNPQPPSOPPP
~i'veNPQPPSOPPP
~ia_ZKPNNLSPQN
~iabRMPOPPOPOS
~iabeRPPOPPOQPO
~iablQNPPPPPPOS
~iacSNQOPPOQPP
~iac_QOROPPOQPP
~iagPPPPPQOQPO
~iagePQPPPQOPPO
~iagnPOPPPPPQPP
~ialRQRRPNNOPN
~ial_SQRPOONOOO
~ialsPPORPOQPPP
~ialyNOQRQPOPQO
~iamOPQPOPPQPP
~iamcPPPOPPPRPP
~ianSMSOPPNPOQ
~ian_POPPPQOPPR
~iancPORPPPPPPP
~iapOPQQPQOPPP
~iapiOPPQPQPPPP
~iarQPPQPOPPOP
~iarrPPPQPOQPPP
~iasPPPPPPQPPO
~ias_PQQPPPOPPP
~iasiPOPPPQPPPP
~iatSOPPOOPPQO
~iateRNPPPORPPP
~iatiQQPPPQOOPP
~iatrQPOPPPOPQP
~iaxOPPQQPPPQP
~iaxoOPPQQPPPQP
~iazPOQQPQOPPP
~iazePOQQPPPPPP
~iaziPPPPPQOPPP
~ib_OROPQPOPQP
~ibbPPQPPPPPPP
~ibePOOPQPQPQP
~ibe_POPPPOPPQQ
~ibiTOPMPPNOQQ
~ibilROPPPPPPPP
~ibinQPPPPPPPPP
~ibioRPQNOPOOQQ
~ibitPPPORPPPPP
~iblMOPOQPQOQR
~ibleMOQOQPQPPR
~iboQPPPPPPPPP
~ibodQPPPPPPPPP
~ibrPPPOOOPPSP
~ibraNQOPPOPPSP
~ibriQOQPOOPPPP
~ibuOOPPQPOPPR
~ibupPPPPQPPPPP
~ic_RQQKNOSOTO
~icaTLSNQOOTNN
~ica_QPQPPPOPPP
~icacSOOPPPPPPP
~icadPOQPPPPPPP
~icalRPOOQPOSNQ
~icarMNRQOPRRPP
~icasPPPPQPPPPP
~icatQPQOPOOPQN
~iccPOPPPPRPPP
~iceMQOOPMMSUR
~ice_NSKOPOMRSS
~iceaQPPPPPPPPP
~icedOQPPPPQPPP
~icenPOPPPOPQQP
~icerPNRPPPPPQP
~icesPNRPPPPPQP
~ichQLSONPPSQO
~ich_RMOPOPQSQO
~ichtONUOPPOPPQ
~iciVLRRONNOOR
~iciaPPQPPPPPPP
~icidQORONOOPPR
~iciePOPQPPPPPP
~icilQPPQOPOPPP
~icinQOOQRPOPOQ
~icitROPPPPPPPP
~ickRQNOORORPO
~ick_RLPPORPSPO
~ickeOSOPPOOOQP
~ickiQQPPPOPPPP
~icklPPQPPPOPPP
~icknQPPPPPPPPP
~icksOQOPPRPPPP
~ickyPPPPPPQPPP
~iclLQQQSOPPOP
~icleNQRPPOPPPP
~icliPPPPQPPPPP
~icloNPPQRPPPPP
~icoUNRPOPNPPO
~ico_SNQPPPOPPP
~icoaQQPPPPPPOP
~icoiQPPPPPPPPP
~icolPPQPPPPPPP
~icopOPPQPPPPQP
~icosQPPPPQPPPP
~icrPQOPPPPPQP
~icroPQOPPPPPQP
~icsRSONNPPOPP
~ics_RSONNPPOPP
~ictOSPOONQQQO
~ict_POQPPPPPPP
~ictaOSPPPOPPOP
~ictiSOPOPPOQOP
~ictuOPOPPPQPPP
~icuRMOOPOOQTO
~icu_QNOPPPPPSP
~iculQOPPPPPPPP
~icusQOPPPPOQPP
~icyPOOORPPOTO
~icy_POOPPPPOTO
~id'PQPPPOQPPP
~id'sPQPPPOQPPP
~id_NIRMRTRROQ
~idaSOQROOOPPO
~ida_PORPPPPPPP
~idadQPOPPPPPPP
~idalQOQPPPPPPP
~idatQQOPPPPPPP
~idayPRPPPPPPPP
~idazPOPQPPPPPP
~iddPOPPPPRPPP
~iddlPPOPPPQPPP
~ideRKRQMNWONP
~ide_MMUPOQRNPQ
~ideaNOPQPPSPPP
~idedQROPPPPPPP
~idelPPPPPPPPQP
~idenTNROONRPOO
~ideoRQOPPOQQOO
~idepQOPPPRPPPP
~iderNPPRPPPPPQ
~idesQPNPPPPPPQ
~idgPQPPPPOPRP
~idgePQPPPPOPQP
~idiRNORQPOPOO
~idinPNPSQPPPPP
~idivROPPPPPPPP
~idnPOPORPPPOO
~idneQNOORQQPOP
~idniPQQPPPPPPO
~idoVORPOOOONO
~ido_PORPPPPPPP
~idocQQPPPPPPOP
~idogPPPPQPPPPP
~idolQOPQPPPPPP
~idonQPPPPPPPPP
~idorPRQPPPPPOP
~idosROQOPPPPPP
~idsSPOQPQPNOO
~ids_SPOQPQPNOO
~iduQOPPPPPPPP
~idurQPQPPPOPPP
~idwPOPPPPPPQP
~idwiPOPPPPPPQP
~ie_UNTOOOMOOO
~iedRQLPOROSOP
~ied_ROMPOROSOP
~iefRPQPPPPPOP
~ief_RQPPPPPPOP
~iegPPQPPPPPPP
~ielSOOPPPPPPP
~ieldSNPPPPPPPP
~ienPSSOQMNOPQ
~ien_PROPPPOPPP
~iencNQPQPPPPOP
~iendOPPPPPPPQP
~ienePPQPPPPPPP
~ientROSNRMNOQP
~ierPNTNOQNRPO
~ier_OPQOOQOSPP
~iesTROPOONPQO
~ies_TSNPOONPQO
~ietORRPPOQOOO
~iet_NRSPPPPPOO
~ietiPQPPPPPPPP
~ietyPPPPPPQPPP
~ievQPPPPPPPPP
~ieveQQPPPPPPPP
~iewPQNPPOOROP
~iew_QPOPPOPROP
~ifaPPPOQPQPPP
~ifamOPPPRPPPPP
~ifePNRSPPMONS
~ife_QMSQOONONS
~ifedQPPPOPPPPP
~ifenOPPPRPPPPP
~ifepPPPQPPPPPP
~ifesPQPPPPPPPP
~iffOLPPPPTRPO
~iff_QNRPPOPQPP
~iffeNOOPQPSQPP
~ifiPSMOOPOTOP
~ifi_OROPPPPPPP
~ificPRPOPOPQOP
~ifieQOOPPQOSPP
~iflQPOOOPQPQP
~ifloPPPPOPQPQP
~ifluQPPPPPPPPP
~iforPQPPPPPPPP
~iftMPQOOSQOQO
~ift_NSPPPQOOQO
~iftePQPPPPPPPP
~iftiPNOPPRQPPP
~iftsQPPPPPPPPP
~ifyONOPPORPOS
~ify_ONOPPORPOS
~ig_POQQPPPPPP
~igaSPPPOPOPPP
~igarQPPPPPPPPP
~igatROPPPPPPPP
~igeTLQPOOOPPR
~igenSNOPPPPPPQ
~iggPOQPPPQPPP
~iggePOQPPPQPPP
~ighSOPOPORMQO
~igh_POQPPOQPQP
~ighbOQOPPPPPPP
~ightROOPQQQNPO
~igiOPSPPOOQPP
~igidOORPPPPPPP
~iginPPPPQOPPPP
~iglPORPPPPPPP
~igmOPPPPPSPPP
~ignMSMOPMQORT
~ign_NTOPPOQPPP
~ignaQPPPPPPOPP
~ignePQPPPPPOOR
~ignoOSOPPOPPPP
~ignsPMPPPPPQSO
~igoNOROQOQPPP
~igo_PPPPPPRPPP
~igorOPQPPPPPPP
~igoxOPRPQOPPPP
~igrPONQNQQPRP
~igraPPNQNRQPQP
~igsPPQPPPPPPP
~igs_PPQPPPPPPP
~iguPOQPQOPPPP
~igueQPPPPPPPPP
~iitPQPPPPOPPP
~iitiPQPPPPOPPP
~ijnOPRPPPOPPP
~ijn_OPRPPPOPPP
~ikeORROOPRONO
~ike_ORROPQQOOO
~ikelQOPPPPQPPP
~il_POOPVPPOOO
~ilaOOQOONRPRO
~ilabPPPPPPOPRP
~ilarQOOPPORPPP
~ilatOOQOOOQQPP
~ildTONOQNQNRP
~ild_QNOQPOROQP
~ildePPPORPPPPP
~ildiPPPPPPPORP
~ildrSQOOPPPPPP
~ileRQQOQNPPNQ
~ile_SSOOPNSOMP
~iledPQQPPOOPPP
~ilenPORPPOPPPP
~ilepOOPPRPOQPQ
~ilesPOPPPQOPPP
~iletONQPPQPPQP
~iliQOPOPOQPQP
~iliaQOPPPPPPPP
~ilicPPQPPPPPPP
~ilinPQQOQPOPPP
~ilitQOOPPPPQQP
~ilkQPPOQQPPPP
~ilk_QPPOQQPPPP
~illPRQONRIWMQ
~ill_PNMNQVLROS
~illaPRROPNPQPO
~illePRPPPNORPP
~illiPQORNONROO
~illnPPPPPPQQPP
~illsRMSPPOPQOO
~ilmQNOPPOQPOT
~ilm_PPOPPPQQOP
~ilmsQPPPPPOPPQ
~iloOPPTOOPPPP
~ilo_OOPSPPPPPP
~ilosPPPQPPPPPP
~ilsNNRPOQSPPO
~ils_NNRPOQSPPO
~iltPPPQPOORPO
~ilt_OQPPQPPPPP
~ilteQPPQOPPPPP
~iltyOPPPPPPRPP
~iluPOOQNQOPRP
~ilurPQOPPQPPPP
~ilyQQNPPNPPPR
~ily_QQNPPNPPPR
~im_POPPPOOTOO
~imaOMSOSORRNO
~imabQNPPQPPROP
~imagQPPPPPPPPP
~imalOPQOPPQPPP
~imarROPPOPPPPP
~imatQORPPPOPPP
~imbPNQPOQOQPP
~imb_QPPPOPPPPP
~imeRMMQQQNPRP
~ime_OQPPPOOQPR
~imenPPORPPPPPP
~imerSOOPPPPPPP
~imesNNOPRSOPRO
~imiPMOOPOOOTS
~iminRONOPPPPSP
~imitNOOPPPPPQS
~immROROQOOPPP
~immeQPRPPPOPPP
~immiPOQPPPPPPP
~immuPOOPQPPPPP
~imoPQPOQPPPPP
~imoxOPPPPPPPPP
~impPRNQQNQPPO
~imp_OOQPPPQPPP
~impiPPPPPORPPP
~implQOPQQPOQPO
~imprPSNPPPOPPP
~imsQPPPPPPPPP
~imuOQPPQPPPPP
~imulPQOPPPPPPP
~imusPPPPQPPPPP
~imvPPPOQPPPPP
~imvaPPPOQPPPPP
~in_QPOUSPSMNI
~ina\NONNONNOP
~ina_XLQONOPOPP
~inafPPPQPPPPPP
~inalQROPPQNOOP
~inarQQPPPPPPPP
~inatOPPOQPQPQP
~inbPROPPOPPPP
~inboPSOPPOPPPP
~incNNRONUORPN
~inc_QPPQPPPPPP
~inceOPOOOVQOOO
~inchOOQPPPPPQP
~inciQQPOOPOQQO
~inclOPOPPPPSPP
~incoPOQPPPPPPP
~incrPORPPPPPPP
~indSRPNNPPNQP
~ind_SRMOPQNPQO
~indaOPPQNPQPPP
~indePROOPOQPPP
~indiOOQPQOPPPR
~indlPPQPPPPPPP
~indoQRPPOPOPPO
~induQOPOPQPOQP
~ineOONUXQPKNL
~ine_NMLUZRRKOL
~inedQPQPPOOQOP
~ineePQQPPPPPPP
~inenOROPPPPPPP
~inerQQPPOPPPPP
~inesOOQOPQQOQP
~inezPPPPQPPPPP
~infTPNSONQNPO
~infaTRNQOOPPPP
~infeQNQOPQQOPP
~inflPPPPQPPPPP
~infoOQQPPOOORP
~infuOPOTPNQPOP
~ingSQVKLRQNNO
~ing_OSYLLQOONQ
~ingeONROPOTPPP
~ingiPQQQPPOPOP
~inglQOMPQPRPPO
~ingrQPPPPPPPPP
~ingsQRMPPQQOQO
~inguQPPPPPOPPP
~inhONSPQROPOO
~inhaOMSQPROPPO
~inhiPPPORPPPPP
~iniOSQPPPMPQN
~ini_QPOPPPPPPP
~inicPRPOPONPRP
~ininOOQQPRPPPO
~inisORQPPPOPNP
~initOPPRPPPPPP
~injRNPPPRMQPP
~injeQOPPPQNQPP
~injuQOPPPQOPPQ
~inkQNQNPRTPNO
~ink_ORQOOQQPNO
~inkeQOPPPPQPPP
~inkiQNNPPRQPPQ
~inksOPPPQPQPPP
~inlPOPPPPRPPP
~inleOOPPPPRPPP
~innQPOPPPOPPP
~inneQQOPPPOPPP
~inniPOPPPPQPPP
~inoQOQOPOOQPQ
~ino_OQRPPPOPPP
~inolRPOOPPPQPP
~inopNPOQPPRPPP
~inorPNPPPPPPPR
~inosQPPPPPOPPP
~inpOOROPPPQPP
~inpaPPQPPPPPPP
~inpoPPQOPPPPPP
~insNSOLPNRPRR
~ins_KTONOPSOQP
~inseOPPPQPPPQP
~insiPOQPPOQPQP
~insoQPOPQPPPPP
~instSOPNOPOPOR
~insuPPPPPOORQP
~intSQMPMPQPSN
~int_QMQNOORPQQ
~intaPQPPPPPPPP
~inteORLSPOQQRO
~intmPNOPPTPPPP
~intoPRQPPOOPPP
~intrROPPOPOORO
~intsPONPPPPPRP
~intuPPQPPPPQOO
~inuOOTOOMQROP
~inuePQPPPPPPPQ
~inuoPOQPPPPPPP
~inusQPOPPPRPPP
~inutNOVPPNNROO
~invPNPPPPSQOP
~invoPOPPPPRQOP
~inyOQPPPPPPQP
~iny_OPPPPPPPPP
~io_PNVQPNMOPR
~iodPNOQRQOPPP
~iod_POPPPQPPPP
~iodaPOOQQPPPPP
~iogQOPPPPQPPP
~iogrPOPPPPQPPP
~ioiQQPQOOPPPP
~ioidQQPQOOPPPP
~iolQQROOPNPQP
~ioleQQPPPPPPPO
~ioliPPPPPPPPQP
~ioloOQQPPPOPQP
~iomPQOPPPPPPP
~iomePQOPPPPPPP
~ionTLNRMMPTQR
~ion_PLLSNMPURR
~ionaPPQPPPOPPP
~ioneOPRPOPPPPP
~ioniPPQPPPPPPP
~ionsSRNOOQQOOP
~iopPPPPQQOQOP
~ioprOPPPQPPPPP
~iopsPPPPPQOQOP
~iorRPPOPOOPQP
~ior_QPQOPOPPQP
~ioraOPQPPPPPQP
~iorsQPPPPPPPPP
~iosPOPPPROPPP
~iotRPPNNQPOQQ
~iothPOPPPQPPPP
~iotiRPPNOPOOQQ
~iouOPSPPPPOPP
~iousPORPPPPOPP
~iovPQPPPPPPPP
~ip_PRORONQPPP
~ipaPOPPOPOQRQ
~ipatQPPPOQPPPP
~ipePTOQPPOPNP
~ipe_PROPPPPPPP
~ipenPRPPPPPPNP
~iphOPOSPOPPPP
~iphaQPPPPPPPPP
~ipheOPPSPOPPPP
~ipiROOSPOOPPP
~ipinQPPPPPOPPP
~iplROPPPOQPPP
~iplaQPPPPPPPPP
~iplePOPPPORPPP
~ipoPQPQOPPPPP
~ipolPPPQOPQPPP
~ippPMSPPORPPP
~ippePNRPPPPPPP
~ippiPOQPPOQPPP
~iprPOPPSPPPPP
~ipraOOPPQPQPPP
~ipriPPQPPPPPPP
~iproOPPORPPPPP
~ipsQOROOQOQPO
~ips_ONRPPQPQPP
~ipstPQPPPPPPPP
~ipsyQPPPPPPPPP
~iptNPPORQOPOQ
~ipt_OQPPQPPPOQ
~iptaOPPORQPPPP
~iptyPPQQOPPPPP
~iquRNRPOPPOPP
~iqueRNRPPPPPPP
~iquiPPPQPPPPQP
~ir_QQNPRPOQOO
~iraOOUOOOOQOP
~ira_ONSPPPPPPP
~iracORPPOPOPPP
~iratOPQPPPPQOP
~iravQPPPPPPPPP
~ircPPQPPPPPPP
~ircuPORPPPPPPP
~irdNORROPOPPP
~ird_OORRPPPPPP
~ireONQOPOPOQS
~ire_OQTPPOOPOP
~irecPOPPPOQPQQ
~iredOOOPOQPOQR
~irenQOOPQPPPPP
~iriRQPOPPOQPP
~irinPQPPPPOPOP
~irioOPQPPPPPPP
~iriuRPOPOPPQPP
~irlQPQPPPOPPP
~irl_PQPPPPOPPP
~irmRNPQPPPPPP
~irm_ROPPPPPPPP
~iroPOROPPQPOP
~iro_PPQPPPPPPP
~ironPPPPPPOQPP
~irrQOPPQPQPPP
~irrePOPPPPRPPP
~irrhPPPPQPPPPP
~irriQOPPPPPPPP
~irsQQOQPNOPQP
~irs_NQORPPPPQP
~irstRPOPPOOPQP
~irtPQOOPQPNOQ
~irtaQPPPPPPPPP
~irthPPOPPRPOPQ
~irtyPPQPPPPPPP
~iruQPNPQPQPPP
~irusOPOPQPPPPP
~irwQNSPPPOPPP
~irwaQNSPPPOPPP
~iryPPPPPPPPOR
~iry_PPPPPPPPOR
~is_TPPOLMUQTJ
~isaRPOOQOPQPP
~isabPPPPPPPQPP
~isatQOPPPPPPPP
~iscUQOOPPPONP
~isc_POQPPQPPPP
~iscaQPPPPPPPPP
~ischRQOPPOPQNP
~iscoRPOPPPPPPP
~iscuQROPPOPOPP
~iseSNNPONRPQQ
~ise_QQPPQNOPPQ
~iseaROOPOPPQPP
~isedOOPPPQQPPQ
~iserPQOPPPPPPP
~isesQNOPPPRPRO
~ishRTQOPONONO
~ish_QSQOPOOONP
~ishePRPPPPOPPO
~isiPOQNONMSTP
~isinPQQPQPOPPP
~isioQOPOOOQPOQ
~isisPOQPPPPPPP
~isitNQNOOOMTUO
~iskUONOPONPQQ
~isk_UPMOOONQPR
~islPORPPPPPQP
~islaPPPPPPPPQP
~ismQOQPPPPQOP
~ism_QOQPPPPQOP
~isnOPPPPPPPPP
~isn'PQPPPOPPPP
~isoQNOQOOSOQQ
~iso_OOQQPPPPPP
~isodQOOPPPQPPP
~isolOOOPQORPQO
~isonOPPPOPOOQR
~isopPPPPQPPPPP
~isorQPPPPPPPPP
~ispQOQPPOOPOR
~ispePPPPPPPPPR
~issPNRQOPMQRQ
~iss_QNSPPOPPPO
~isseOOPSOPNPOQ
~issiQRMNOOOQSQ
~issuOOPPQRPPPP
~istLISONTTRQP
~ist_NRNOORPPRP
~istaPNROPOPRPP
~isteNMRPORRPQP
~istiPORPPPPPPP
~istoPNPQPPRQOP
~istrOPQPPOPPPP
~istsQPPPPOPPPP
~istuQOQPPPPPPP
~isuOPPPQPPPPP
~it'PUPPPOOPNO
~it'sPSQPPOOPOO
~it_OMQOPNNVRR
~itaUONONPPNQR
~ita_QOQPPPPPPP
~italSQNOONOORP
~itamRPOOOPQPPP
~itanPOPPPPPPPR
~itatONPQPQQOOQ
~itcPMPRORPOQO
~itchPMPRORPOQO
~iteNMONONSUTN
~ite_ONPOPPSOSO
~itedOQPPPPQPPP
~itemNOOPPPOWOP
~iterPOQPPOPPRP
~itesQPPPPOQPPP
~ithTOMOSMPQPP
~ith_PQOOSOQPPN
~ithdQPPQOPPPPP
~ithiPOQPQPOPPP
~ithoROOOONPQQR
~ithrQPPPQOPPPP
~itiPOMQNQVOQO
~itiaOQPRPPPPPP
~iticOPQPPPPQOP
~itiePQPPPPPPPP
~itinMQQOOPSORP
~itioQNPOPOPPQR
~itisSQMRNORNPO
~itivPNOOQRRPPO
~itnQOPPPPPPPQ
~itneQOPPPPPPPQ
~itoQOQNRQNNRO
~ito_OPRPPPPPPP
~itonPPPPRPPPPP
~itorRQPMQONORP
~itrNLRUUNNOPO
~itraOOOSQPPPQO
~itreQNRQOPOPPP
~itriPPQPOPPPPP
~itroNOPQVOOOOP
~itsQOPROPOPPO
~its_POQSOPOPPO
~itseQPPPPPPPPP
~ittMORORPPQPP
~itteNPPOROOQQQ
~ittiPOSOPOQPPP
~ittlPPPPPRPPPP
~ituQOPPPPOPQP
~itusPOPPPPPPPP
~ityQMPPOONUQR
~ity_QMPPOONUQR
~iumNNQPTOTPNN
~ium_NNQPTOTPNN
~iurRPPOOPPPPP
~iureRPPOOPPPPP
~ivaOMPUOPPPQO
~iva_PPQPPPPPPP
~ivalPNOSOPQPPP
~ivarPOPQOPPPPP
~ivatOPQPPPPQRO
~iveQRQTSPKMQN
~ive_VKOPVPOOON
~ivedOTOPPPPPPP
~ivenOQRQNPOPPP
~iverORQSOPNOQO
~ivesPOPPPQOOQQ
~iviUOPPONNONS
~ivinPPPOPOOPOT
~ivirQPPQPPPPPP
~ivitRPPPPPPPPP
~ivoPPPPPQPPPP
~ivorPPOPPQPPPP
~ix_PPPQPOPPPP
~ixaPOQPPPOQPP
~ixabQPPPPPPQPP
~ixePQOPPROPPO
~ixedPQPPPROPPO
~ixiOPQPQPPPPP
~izaROPPPPPPPP
~izatQPPPPPPPPP
~izePRPPPQOPPP
~ize_PRPPPOOPPP
~iziPMQQQPOPPP
~izinPNQQQPOPPP
~izoOPOQQPPPPP
~izuQQOQPOPPPQ
~izumPPPQOPPPPP
~izurQQOPQOPPPQ
~izzPQQPPOPPOP
~izzaPQPPPOPPPP
~izzyPPQPPPQPPP
~jabQPPQPOPPPP
~jabsPPPQPPPPPP
~jamPPQPPPPPPP
~jauOPPPPPQPPP
~jaunOPPPPPQPPP
~jecMNPPOPQRNS
~jectMNPPOPQRNS
~jelPROPPPOPPP
~jellPROPPPOPPP
~jerQOPPPPQPPP
~jerkPOQPPPQPPP
~jn_OPRPPPOPPP
~johOPPPRPPPPP
~johnPPPPQPPPPP
~joiNPOPPOSQPP
~joinNPOPPOSQPP
~jokPQPPPOPPPP
~jokePQPPPPPPPP
~jorQPPPPPPPPP
~jor_QPPPPPPPPP
~jouPROPPPPPPP
~jourPROPPPPPPP
~juiRQNPQOPPPP
~juicRQNPQOPPPP
~jumPPRPPOPPPP
~jumpPORPPOPPPP
~junPQPPPPPPPP
~junePQPPPPPPPP
~jurQPPPPQOPPQ
~juriQOOPPQPPPP
~juryPPQPPPOPPQ
~jusQQQPOPPOOO
~justQQQPOPPOOO
~kagPQPPPPPPPP
~kalQNSOPPOPQO
~kanQORPPPOPPP
~kasPROPPPPPOQ
~kayMQPOSPPPPP
~kay_MQPOSPPPPP
~ke_OWUPNQMNNO
~kedNSROORNPPO
~ked_NSROORNPPO
~keeSOPPORNPOQ
~keepSPNPORNPOQ
~kelQOPPPPQPPP
~kelyPPPPPPQPPP
~kenQNSPPNPOPQ
~ken_PPTPONOPOQ
~kendPOPPPQPPQP
~keneRPPPPPOPPP
~kepPOPPPPPPRP
~keptPOPPPPPPRP
~kerPPRORMQPPP
~ker_MQSPSMQOOP
~kersSPOPOPPQPP
~kesQQMORQNORO
~kes_QQNORQNORO
~ketMVNOQNQQPO
~ket_OTNPOOPQPP
~ketaPPPPQOPPPP
~ketoQOPOPPRPPP
~ketsPROPPPPPPP
~kettNRPPPPPPPP
~keyPTNPPPPPOP
~keyhQPPPPPPPPP
~keysPRPPPOPPPP
~kfaPQPPPPPPPP
~kfasPQPPPPPPPP
~kicOOQPPPPQPP
~kickOOQPPPPQPP
~kidRNPPQPSONO
~kid'PQPPPOQPPP
~kidnQNOORQQPOP
~kidsROQQNPPPOP
~kiePQPPPPPPPP
~kilNROTOPOOPP
~killPROPPQPPPP
~kiloNOPTPPPPPP
~kinOORLRSPPRN
~kin_POOPPPQQPP
~kindQPQPPPPPPP
~kingNPSMQROOSN
~kinsPPOPQPPPPP
~kipROPPPQPPPP
~kip_RPPPPPPPPP
~kitOQOPPOPPSP
~kitcOQPPPOPPRP
~kitsQPOPPPPPQP
~kkiPQPPPPPPPP
~klaPOQPPPPPPP
~kleQMQPOQRPPO
~kle_ROOPPQQPPP
~klesPPPPPPQPPP
~kliPOQPPPPPPP
~klyQOPPPPPPPP
~kly_QOPPPPPPPP
~kneQNPOPQSPOO
~kneeQNPOPQRPOO
~knesPPPPPPQPPP
~kniPOQPPPPPPQ
~knifPNRPPPPPPQ
~knoONPPSQPOPP
~knowNOPPSQPOPP
~komPNRPPPPPPP
~kouQNRPPPPPPP
~kraPORPPPPPPP
~ks_SPMOOTPNQO
~kt_OOUPPPOPPP
~kwaPOPPPPPPPP
~ky_PQPPPORPPP
~l'aRQNPPPPPPP
~l'eRPOPPPPPPP
~l'sQQPPPOOPPP
~l's_QQPPPOOPPP
~la_PLXOONOPOR
~labPRPPOOMPSP
~labePRNQPPOPQP
~lablOPOPPPOQRP
~laboPQQPPOOPPQ
~lacROQPRMRPON
~lac_QPPOQPPPPP
~laceRQPPOOOROO
~lackOOQPQOSOPP
~lactQNQPSOOOPP
~ladNNSQQOQPQO
~laddQOPPPQOPQP
~ladePPQPPPPPPP
~ladoPPQPPPPPPP
~ladyOPPPQORPQP
~laePOPPQPPQPP
~lafPPQPPPPPPP
~lagSQPOPOOPPP
~lageRQOPPOOPPP
~lagsQPPPPPOPPP
~laiPNOPPOPVOP
~laimONPPPPPVOO
~lainQQNPPOPPPQ
~lamNRRQQNPOQO
~lam_POPQPPPPPP
~lamaORPPOPPPPP
~lameOOQPPPRPPP
~lamiOQPPQPPPPP
~lammPOQPPPPPPP
~lamoPPPPQPPPPP
~lampRQQOPNOPPP
~lanORNQRPMQPP
~lan_NPQPQOPQPP
~lancQQQPPOOPPO
~landQQPPOPOPPP
~lanePOPPPPPPPQ
~langPNPOQROPQP
~lankPPOPPPRPPP
~lannPPPPQQPPPP
~lantNTNPRPOPPO
~lanzPPPPQPPPPP
~lapQQTOPOOPOO
~lap_OOQPPPPPPP
~lapsSNTOPOOPPO
~larSNPQONROPO
~lar_OOQPOOSPPO
~lareQOPPPQPPPP
~largQOPQPPPPPP
~lariOOOQROQPPP
~larmOSQPPPOPPP
~laryQPPPPPPPQP
~lasQNQSNSPOPN
~las_OQQPPPPPPP
~laseROPQPPPPPP
~lashPMQPPQPPQP
~lasiMPPRPQQPPP
~lasmQPPPPQPPPP
~lassOQQPPOQPPP
~lastRPOQOQOPPO
~latKQQOPNTMRR
~lat_MROPPRQPOP
~lateOPLNQMWOQQ
~latiOOQQOONOSS
~latoPPRPOQOPPP
~lauOPSPROOPPP
~laucPPPPQPPPPP
~lavQQOOPPOQOP
~lav_PPPPQPPPPP
~lavaQOPPPPOQPP
~laviQPPPPPPPPP
~lawOMOPPPOPOV
~laxQPPPQOOPPP
~laxiPPPPQOOPPP
~layRSNOPQPPNO
~lay_QPPPPPPPOP
~layeQPOPPPPPPP
~layiPQPPPOQPPP
~lazPPPQPPPPPP
~laziPPPQPPPPPP
~lboPPOPPOQPQP
~lbowPPOPPOQPQP
~lbuPPOROPQPPP
~lbumPOPPPPQPPP
~lbutOPPQOPQPPP
~lcePOOPPQRPOP
~lcerPOOPPRRPOP
~lchRQOPPPPPOP
~lchaPRPPPPPPOP
~lchiRPPPPPPPPP
~lciPPPQQPPPPP
~lcitQPPPPPPPPP
~lciuOPPOQPQPPP
~lcoOOPORQRPOP
~lcohPOOORQRPOP
~lcomOQPPPPPPPP
~lcyQPPPPPPPPP
~lcysQPPPPPPPPP
~ld_UJLPSTQNOP
~ldeRPRPQNPPNO
~ldenPPPORPPPPP
~lderSPPQOOPPNO
~ldiPORPPOPOQP
~ldinPORPPOPOQP
~ldoPPPPQPQPPP
~ldolPPPPQPQPPP
~ldrSQOOPPPPPP
~ldreSQOOPPPPPP
~ldsPMOPPQPPSP
~lds_PMOPPQPPSP
~le_OMVOQPTNLO
~leaTSNRNJMOVN
~leadPNPPPPPPRP
~leafPQOPPPPPPP
~leagPPOPPOPQPQ
~leakOQPPPPQPPP
~leanROQPPOOPQP
~learPRNROOPOQO
~leasPQRROOOOQO
~leavQSOOPNNPSO
~lebOPPPPPPQOP
~lecPSORQOPNOO
~lecaPPPQOPPPPP
~lectSSOPPOONOO
~ledPQRPOMOSOQ
~led_QQQOOMOSOQ
~ledrOPPQPPPPPP
~leePRNOROROPN
~leedSRPPNNQPPO
~leenPOPPPPRPPP
~leepPPOOQRPOQO
~lefPQQONPRPNP
~leftOQQONPRPNP
~legMNPOPQROOV
~legaOOOPONOPOV
~legePOPPPQPPPP
~legsPOQPPRPPPO
~lehPPPPPPPRPP
~lehePPPPPPPRPP
~leiPORPPPPPPP
~lemPQPPPOQROO
~lem_PPPPQQPQOO
~lemaOQPPPOQPPP
~lemePQOQOPPPPP
~lemsQOPPPPPQPP
~lenRJSQPPSOQN
~len_RKQPPQRPQO
~lencPQPQPPPPPO
~lendQPPPPPPPPP
~lenePPPPPPQPPP
~lenoOOQPQOPPPP
~lentNORROOQPPP
~lepPPPPQNOQOQ
~lephPOQPPOPPPP
~lepsOPPPRPPPPQ
~leptQQOPPOOQPP
~leqQPPPPPPPPP
~lerPQRPSOPOMO
~ler_OQPPOQROOO
~leraQPPPPPPPPP
~lergOOQPTPOOPP
~lersROPPPPPPPP
~lertPQPPPPPPPP
~lesSOJQMRWPMO
~les_PTLRNQQONP
~lesiPNOPPPTPPP
~lessTNPOPPQPNP
~lestONOPPQRQQP
~letQNPQOTNQOO
~let_RNOQPROOOO
~letsOMRPPRPOQO
~lettOQOPPPOROQ
~leuOPQPPPRPPP
~levOPPSSMOQNO
~levaOPPPPPQPPP
~leveOQQPQNOROO
~levoPPOPRPOPPP
~lewPPPPPPQPPP
~lexNOOOPRTQOO
~lex_OPPPOQQQOP
~lexaOQPPPQPPPP
~lexePOPPPPRPPP
~lexiPOOOQPQPPP
~leyOPQPPQOPQP
~ley_OQPPPQOPQP
~lf_ONPRPUPPOO
~lfaRPPPOPPPPP
~lfatQPPPPPPPPP
~lfePOQPPPPPPP
~lgiOPQPPPQPPP
~lgiaPPPPPPQPPP
~lginOPQPPQPPPP
~lhaOPQPPPPPPP
~li_POQPPQOPPP
~liaTNPPPOOOOS
~lia_POQPPPPPPP
~liabQNPPPPOPOT
~liacQPPPPPPPPP
~lianSPOPPPPPPP
~libNQOPQOPPSP
~librNQOPPOPPSP
~licPLSQNPOOTQ
~lic_PPQQNQQOOP
~licaQOPPPPPPPP
~liceOPQPPOPQPR
~lichPOQPPPPPPQ
~lickPOOPPRPPPP
~liclPPPQPPPPPP
~licoOPQPPPPPQP
~licyPOOPPPPOTO
~lidRPNQPOPONS
~lid_OOOPQPPPPT
~lidaQQOPPPPPPO
~lideOROPPPQPPP
~lidiPOQRPPPPPP
~lidoQQPPOPPPOP
~lieTOPNOOOORP
~lierQPPOPPPPPP
~liesPPNPPPPPRP
~lievQQPPPPPPPP
~lifRQPPNOQOQN
~lifeRQOQOOOPPP
~liflPPPPOPQPQP
~liftOPQPPPQPQO
~ligSNRQOOOOOS
~ligaPOPPPPPPPQ
~ligeOPPPPPPPPQ
~lighRPPPPOOPOQ
~lignQPPPPPPPPP
~likOPROOQTOOO
~likeOQQOOQROOO
~limNLRPPPQPQS
~limbQNQPOQOPPP
~limiNOOPPPPPQS
~limpNOQPPORPPP
~limuOPPPQPPPPP
~linOQRPPLRQSL
~lin_OQPRQONORO
~linaRPNPPPPPPP
~lindNROQOQQPPP
~lineLOQQQOROQP
~lingRNRONNURNN
~liniPQQOPONPRP
~linkPQPPPOOQOP
~lintQOPPPQPPPP
~lioOOPPPRROPP
~lio_OPQPPPPPPP
~lionQPPPPPPPPP
~lipQNTPOMOPRP
~lip_QROPPOPPPP
~lippPORPPPPPPP
~liprQPPPPPPPPP
~lipsPOSPPOPPPP
~liqPOPQPPPPQP
~liquPOPQPPPPQP
~lirQPPOOPQQPP
~liriPPQPOPPQPP
~lisNQMOPPRQSO
~lisaQPPPPPPPPP
~lisePPOPPPQPPP
~lishQQPPPPPPPP
~lisiOPQPQPOPPP
~listMPMPOQQQTP
~litSOOROPNPQP
~lit_OQPPPPPPPP
~liteQPPPPPOPPP
~lithPPPPQPPPPP
~litiOQOROOPPQP
~litrQNRQPPPPPP
~littOQOPPRPPPP
~litySNOOOPPQQQ
~livOQQNQRPOPO
~livaOORPPPPPPP
~liveQRNNQRPOPN
~liviOPPPPPPPPQ
~lixPPQPQPPPPP
~lizQOORQPPPPP
~lizuQPPPPPPPPP
~lk_PUOOPOPRNO
~lkeOPQPPPPPPP
~lkedOPQPPPPPPP
~lkiPOQPPPPQPP
~lkinPOQPPPPQPP
~lksROOPOQOPPP
~lks_ROOPOQOPPP
~ll'SOOPPPPPPP
~ll'sQPPPPPPPPP
~ll_ORSLOQOPNR
~llaOTVOOLMQOO
~lla_QORPPOOPPP
~llagPQPPPOPPPP
~llapPORPPPOPPP
~llarQRPPPPOPPP
~llatPQRPPOPPPP
~llbPOOPPQPPPP
~lleKSVOSONOQO
~lle_NQTPPPOPPP
~lleaPPPPPOPPPQ
~llecPRPPPPPOPP
~lledOSOOPPORPO
~llegOPPPPPPPPQ
~llenOLRPPQRPQO
~llerOOPPTOPOPP
~llesQOQPPPPPPP
~lleyOQQPPPOPQP
~lliOPQSOOPSNO
~lliaPROPPPPPPP
~llieQQOPPPPPPP
~llinNNRROPQSNO
~llitPPPPPPQPPP
~llnPQPPPOQQPP
~llnePQPPPOQQPP
~lloMPROSQMOQP
~llo_NSPPPPOPPP
~lloiQPPPPPPPPP
~llooQOQPQPOPPP
~llopQPOPPPPPPP
~llowMMRORQPPQQ
~llsVNOPOORPOO
~lls_VNOPOORPOO
~llulPPPQPPPPPP
~llwPQPPPPPPPP
~llwaPQPPPPPPPP
~llyQROOOPOONT
~lly_PROOOPOONT
~lm_QPOPPOQQOP
~lmeRNOPPOPPQR
~lmetQPPPPOPPQP
~lmoQQPPPPPPPP
~lmonQPPPPPPPPP
~lmsPOOPPOQPPQ
~lms_POOPPOQPPQ
~lnePPPPPOQQPP
~lnesPPPPPOQQPP
~lnuQPPPPPPQPP
~lnupQPPPPPPPPP
~lo_MRSROPOPOO
~loaMPOXNNOOQO
~loadNPPXNONPPO
~loatOPOPPPQPRP
~lobPMPPQORQPP
~lobaOPPPQPPQPP
~lobbPOQPPPPPPP
~lobeQPPPOPPPPP
~lobiQPOPPPPPPP
~lobuOOPPQPQPPP
~locNNSORLNNVQ
~locaNOQOPOOPVO
~lockOORPRNOOPQ
~locuPPOPPPPPQQ
~lodOORORPOPPP
~lodiPPPORPPPPP
~loePORPPPPPPP
~loedPORPPPPPPP
~lofNPOOTOPPPP
~lofeOPPPRPPPPP
~logORNPPOOPTO
~logiPPPPPPQPQP
~logyPPQPPONPSO
~loiQOPPPQPPPP
~loidQOPPPQPPPP
~lolNQRQQOOPOP
~lol_MPQQRPOPPP
~lomOQOORPQPPP
~lomaPPPPPPQPPP
~lonUKOPQQORNP
~lon_OPQQPPPPPP
~loneTOQNQOPQPO
~longRNMPQRNQOQ
~lonoPOPPPPOQPP
~looPOQMPPSNSO
~loodPNPOOQOOSQ
~lookPPPPOOUPOO
~loonQOQPQPOPPP
~loopQQPOQPPPPP
~loorOPRPPPOPQP
~loosPPPOPQPPPP
~lopSNQORNPPOP
~lopaQPPPPPPPPP
~lopiPPPORPPPPP
~loppPOSPPOPPPP
~loprQPPOQPPPPP
~lopuQPOPPPPPPP
~lorNMRRRPQNPO
~lor_PPQPPPPPPP
~loraOPQPQPPPOP
~lorhQPPPPPPPPP
~loriNOPQPPRPPP
~loroOPPPRPPPPP
~losRPSNPRONMP
~los_POQQPPPPPP
~loseQQOPOSOONP
~losiPOSPPOPPPP
~lossROOOPOSPPP
~lostOQQOPROPOP
~lotQOUPPNOPOP
~lot_PPQPPPPPPP
~lotsPQRPPOPPPP
~lottQOQPPPPPPP
~louORPPOPQPPP
~loudOPPPPPQPPP
~lounPQPPPPPPPP
~lourPOQPPPQPPP
~lovQSNQPPNOOP
~loveQTNPPPNOOP
~loviPPPQPPPPPP
~lowSKSPROQNQO
~low_PPOOQQROPO
~loweRJRQQNOPRQ
~lowiPORPPPOPPP
~lownPOQPPPPPPP
~lowsPQOPPPQPPP
~loxPOPQRPPPPP
~loxaOPPQQPPPPP
~loxoQOPQQPPPPP
~lozPPOPPPRPQP
~lozaOPPPQPPPPP
~loziPPPPOPQPQP
~lp_OPSOOOUONO
~lpeOPOROQPPPP
~lphPPOQPPPPPP
~lphaPPPQPPPPPP
~lpiPOPPPQPPPP
~lpitOOPPPRPPPP
~lprQOPORPPPPQ
~lproPPPORPPPPP
~lpsPOPPPSOPPP
~lps_POPPPSOPPP
~lreQPPPPPPPPP
~lreaQPPPPPPPPP
~ls_SIRROMYNNO
~lsaQOPPPPPPPP
~lsePQQOPOQONP
~lse_PRPOPPRONO
~lsiPOSPPPPPPP
~lsioPORPPPPPPP
~lsoNORPPOORPP
~lso_ONRPPPPRPP
~lsyRPOPOPQPPP
~lsy_RPOPOPQPPP
~lt_RKRRONOOQS
~ltaNQOPQPRRON
~lta_NQOPQPRPPP
~ltamPPPQPPPPPP
~ltanPQPPPPPPQO
~ltatPPQPPPPRNO
~ltePORQPPPPOP
~ltepPQPQPPPPPP
~lterQOPQPPPPPP
~lthPOOOOOOSRR
~lth_OOPPPPOSPQ
~lthyRPOPPPPPPP
~ltiPOQPPORPPP
~ltoPPPRPPOPPP
~lto_QOPPPPPPPP
~ltrROOQOOQPOP
~ltraRPOPPPQPOP
~ltrePPPQPPPPPP
~ltsPOOOPRPOPQ
~lts_QOOOPSPOPQ
~ltuPRPPPOOPQP
~lturPRPPPOOPQP
~ltyOOPPPOORPR
~lty_OOPPPOORPR
~lu_QPPPPPPPPP
~lubPQPPPOPPPP
~lub_PQPPPPPPPP
~lucMPSRPOQOPO
~luckPRPPPOPPPP
~lucoPPQQQPOPPP
~ludPPOPPPOSPP
~ludeQNOPPPOSPP
~lueQQSOPOPOOO
~lue_PQSOPOPOOP
~lugPQPPPPPPOP
~luiPOQOOORORP
~luicPOPPPPPNSP
~luidQPPOOPRPPP
~lulPPPQPPPPPP
~luliPPPQPPPPPP
~lumQNOPPRSQNO
~lumbRPPPPPOQOP
~lumpONOPPRTPOO
~lunQRPOPPOPNQ
~luncPSPPPPPPNO
~lungRNQOPPOPPP
~luntOQPPPPPOPR
~luoSOPOPOPPPP
~luoxQPPOPPPPPP
~lurQOQPPQPPOP
~lurePPOPPQPPPP
~lurrPORPPOQPPP
~lusTNPPQPOPOO
~lus_SNPQQOOPOP
~lushPOPPPPPPPP
~lusiRPOPPPPPPP
~lutRNPQPPPOOP
~luteQOPQPPPPPP
~lutiPPOQQQOPPP
~lvaROPPPPOPPP
~lveQQNPPPRPOO
~lve_QPOPPPPPPP
~lvedPPPPPPQPPP
~lviPOPPQPPPPP
~lvicPOPPPQPPPP
~lwaOQOPPQPPPP
~lwayOPPPPRPPPP
~ly_XVPNKNMOLT
~lycQOPRPPOPPP
~lycePPPQPPPPPP
~lycoQOPQQPPPPP
~lyiPPOPPQPPPP
~lyinPPOPPQPPPP
~lymNOPPOPUPPP
~lymeOPPPPQQPPP
~lympNPOPPPSPPP
~lypPOPPPPPQPP
~lysPOQQPPNRQO
~lysePQPPPPPPPP
~lysiONQQPPORQO
~lytPOQPPPPPPP
~lzhQPPPPPPPPP
~lzheQPPPPPPPPP
~m'sPQOPPQOPPP
~m's_PQOPPQOPPP
~ma_PPQOTQPOON
~mabQNPQQPPRPO
~mab_QOPQQPPPPP
~macNRQOPNQPSO
~machOSRPONPPOO
~maciPOPPPPPPPQ
~macrPPPPQPPPPP
~macyOPOPPPPPTO
~madOQPQPOPOOR
~madaPPPPPQPPPP
~madeOROPPOPOOR
~madoOPPQQPQPPP
~magSPOPQQNPON
~mageQPPPPPPPPP
~magiPOPPPPPQPP
~maglPPOQOQPPPP
~magnQOQPQPOPPO
~maiOSPQOOMPPQ
~mailOTOPPPOPPP
~mainPQOROPOPQP
~makPPOPRRPONQ
~makeQPOPRPPONQ
~makiOOPPPRQPPP
~malRNMOOSVONO
~mal_PQONNSTOOO
~malaPOQQPPPPPP
~maleQOPOQPPPPP
~maliQPPPPPPPPP
~mallPONQPQRPPO
~mamQPPPPPOPOP
~mammQPOPPPOPPP
~manQQPRPMMNSQ
~man_OPROQNPOQP
~manaRPNPPPPPQO
~mandOQPOPPOPPR
~maniPROPPPOPPP
~mannOPPQPPPPPP
~manuQPPPPPPPPP
~manyONPSPPOPQP
~maoOPPORPPPPP
~maoiOPPORPPPPP
~marRPPNOOPPQQ
~marcOQPPPQPPPP
~mariPPPPPPPPPR
~markPPPPPPRPPP
~martRPPOPNPPRP
~maryROPPPPPQPP
~masNMRPPOQOSO
~mas_PQPPPPPPPP
~maskPNOPPOQPSO
~massONRQPPQPPP
~matRKSOROOQOP
~matcPQPPPPPPPP
~mateQNRPOQOQPP
~matiQNTOPONQOP
~matoQPPPPPPPPP
~matrNQPPRPPPPP
~mattOPOPQPRPPP
~matuQOPPPPQPPP
~mayQPPPPPPPPP
~maybPPQPPPPPPP
~mazMPPPSPPPOP
~mazePQPPQPPPPP
~mb_QNRPOORMSP
~mbaPOQPPPOQPP
~mbarQOQPPPOQPP
~mbeQNPRPPMRQO
~mberPQORPPNRQO
~mbiSOPNQQOPPP
~mbinQOPOQQPPPP
~mblQOPPPPPPPP
~mboUMPOPOORPP
~mbolRNPPPPPRPP
~mbosROPPPPPPPP
~mbrPPPPPPQPPP
~mbsPOPPPPRPPP
~mbuOQQPPOPQPO
~mbulPQQPPOPPPP
~mciPPPOPPPRPP
~mcinPPPOPPPRPP
~me_OVSLONPTLO
~meaLMPPOPZQON
~meanOPPPPOSPPO
~mearPMOPPQSPPP
~measNOPPPPQQPP
~mebOQQPPOOPPP
~meboOQQPPOOPPP
~mecRQPPOOOQOP
~mechQPPPPPPQOP
~mectQQPPPOPPPP
~medRJOOPPMUQS
~med_POPPPOOQOR
~mediPMOOPPOSQR
~medsPOPPPQOPQP
~meePSPPPOOPOP
~meetOTOPPOPPOP
~megQQPPPPPPPP
~megaQQPPPPPPPP
~mehPOQPPPPPPP
~mehrPOQPPPPPPP
~meiPPROPPOPPP
~melQPPPPSOQNP
~melaQPOPPQPPOP
~mellPPPPPRPPOP
~memQQOQPPPPOP
~membOPPQPPQPPP
~memoQQOPPPPPPP
~menTLMSMSNSNQ
~men_PRQRPOOPPP
~mendQOPPPQPQPO
~meniSPPQPONPOP
~menoPPOPPQQPPP
~mentRKLQNRQSOS
~meoPPROOPPOOQ
~meonQPROOPPOOP
~mepPPPQPPPPPP
~meprPPPPQPPPPP
~merONPOPRRPOP
~mer'QPPPPPPPPP
~mer_NOPOQPTPPP
~meraQPOPPPPPPP
~mergPQPPPPOQPQ
~meriPOOOPSPPPP
~meroPPPQPPPPPP
~mersQPPPPPPPPP
~mesRJRORQONSP
~mes_RLQPORPOQP
~meshQOPPPPPPQP
~mesiQPPPPPPPPP
~messOQQPPOOPQP
~mestPOPOSPPPPP
~metQNNQUOQNON
~metaQPPPQPPPPP
~metePRPPPPOPOP
~metfQPPPPPPPPP
~methOMOQVOQOPO
~metiPPOPPRPPPP
~metoQQPQOPPPPP
~metrOOPQPPRPPP
~metsPPPRPOPPQP
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
~midSNROQNQPQO
~midaQOPQPPPPPP
~middPPPPPPQPPP
~mideQPPNQPQPPP
~midiQPPPPPPPPP
~midnPQQPPPPPPO
~midwPOPPPPPPQP
~mieQOQPPPPPPP
~mifQPPPOPPPPP
~mifePPPQPPPPPP
~miflQPPPPPPPPP
~migPNOPORQPRP
~migrPPNPORQPQP
~milQOOOQOPPPR
~mildSPPPOPPPPP
~milePQOPPPPQPP
~miliOQPPPPPPPP
~milkQPPOQQPPPP
~millPOQQPPPPPP
~milyOPPPPOPPPR
~minSNWPNPLOPO
~min_QQOPOPROOP
~minaRPOOPPPPQP
~mindSQOPPPOPPP
~mineRQOOQRNOOP
~mingNMSQOROORO
~miniPPQPPPPPPP
~minoOOPQPPPPPR
~minsOPRPPPPPQP
~mintQPPPPPPPPP
~minuNPVPONNROO
~mioOOPQRPOPPP
~mio_OPQPQPPPPP
~miodPOOQQPPPPP
~mipPOQPPPPQPP
~miprPPQPPPPPPP
~mirPROPPPOPPP
~mirtQPPPPPPPPP
~misQMPPPPMQRR
~miscQPPPPPPPPP
~miseQPOPPPPPPP
~misoPPPQPPPPPP
~missPNOQOPNQRR
~mistPOROPPPPPP
~mitKPRPPNPOQT
~mit_MOOQPOQPRR
~mitaOPQPPPPPPQ
~mitePQPPPPPPPP
~mitiQOROOPPPPP
~mitrQPQPOPPPPP
~mitsOPQPPPPPPP
~mittNRNPRPPOOQ
~mivPPPQPPPPPP
~miviPPPQPPPPPP
~mixOQPPPPPQPP
~mloQPPPPPPPPP
~mlodQPPPPPPPPP
~mmaPPQPPPOPPP
~mmarQPOPPPPPPP
~mmeQPRPOQOOPO
~mme_PQPPPPPPPP
~mmedQOQPPPPPPP
~mmenPPPPPQPPPP
~mmerPQPPOPPPPP
~mmiQQPOPPPPPP
~mminPPQPPPPPPP
~mmitPQOOPPPPPP
~mmoROOPPPPPQP
~mmogRQOPPPPPPP
~mmonQPOPPPQPPP
~mmuQOOPROPPOP
~mmunQPOPRPPPOP
~mmyOOPPPQQPPP
~mmy_POPPPPQPPP
~mn_QPPPPPPPPP
~mniQQPPPOPPPP
~mniaQQPPPOPPPP
~mo_NOUPPQOPPO
~mobQOPPPPPPPP
~mobiQOPPPPPPPP
~mocPQOPPPPPPP
~modPRNOOOOSQP
~modePQPPPOPQQP
~modiROOPOPOSPP
~mogRPOPPPOPQP
~moglRPPPPPPPPP
~mogrQQOPPPOPQP
~moiPQPPPPPPPP
~mokOQPPRPOPOO
~mokeRNQPQOPPPO
~mokiPPOPRQOPOP
~molSPNRNQPPOO
~mol_PPPRNPPPPO
~mollQOQPPPPPPP
~molnQPPPPPPPPP
~molyPROPPPPPPP
~momPQPPPPPPPP
~monVPNPNSPNNO
~mon_QQOPPPPPPP
~monaQOPPPPPPPP
~mondORRPPOOPPP
~monePQOPPPPPPQ
~moniTPQNOPPPNO
~monoPOQPPPQPPP
~montQMNRPTOOQO
~mooPQOPPOPPOQ
~moodQPPPPPPPPP
~morSURPLONPPM
~mor_OOOPPQSPPP
~moraOORPPPPPPP
~moreQSRPPOMPOO
~mornPQOOPROPPO
~morpQPPROOOPPP
~morrPRROOOPOQO
~mortSPOOPPOPPP
~moryQPPPPPPPPP
~mosPPQPPQQOOO
~mos_OPQPPPPPPP
~mostQQPPPPPPPP
~motQNSOQOPOPO
~moteRPPPPOPPPP
~mothOOQPQQPOQO
~motiROOPPPPPPP
~motoOOQPPPRPPP
~motrPPPPQPPPPP
~mottOORPPPPPPP
~mouMOTQPPPPPP
~mounPPPQPPPPPP
~moutNOSPQPPPPP
~movPSQOPOPPOO
~movaQOPPPPPPQP
~movePQPPPPQPPP
~moviOSQPPOOPPP
~moxQQOOROPPOP
~moxaOPPPPPPPPP
~moxiRROOPOOPPP
~mp_MOTPOPSPOO
~mpaTOOOPPOPQP
~mpagPPPPPPPPQP
~mpaiPPPQPPPPPP
~mpanPQOPPPPPPP
~mparTOQOOPPPPP
~mpeQLSPPPNPPS
~mpedQNRPPPPPPP
~mperPPQPPPOPPP
~mphPOOPPPSPPP
~mpiOOPORORPPP
~mpicOPPORPPPPP
~mpinOPPPPORPPP
~mplPTMPPOOQOQ
~mplaORNQQPOPPP
~mplePROPOOPQNP
~mpliROPPPPPPPP
~mpoOQOROQOPQO
~mpolPOOPPQPPPP
~mpouPQOQPPPPPP
~mprRQQOPPOPPO
~mpreQPQPPPOPPO
~mproRPOPPPPPPP
~mpsQQPPOPPOPP
~mps_OQOPPPQPPP
~mpsiRPQOOPOPPP
~mptOQPOQOQPOQ
~mpt_OOPPPPPPPR
~mptoQOPPPPQPOP
~mptsQPPPPPQPPP
~mptyOSOPPPPPPP
~mpuPQOPPPOPQP
~mpulPQOPPPPPPP
~mputQQPPPPOPPP
~mrsPPPPPPPPQP
~mrsaPPPPPPPPQP
~ms_SNNSPLUOPO
~mseQPPPPPPPPP
~msuPQPPPOPPPP
~msulPQPPPOPPPP
~mt_PORPPPPPPP
~mucOOPUPQOOOO
~muchOOPUPQOOOO
~mulQPOOOOQOPP
~mulaQQOPPPPOQP
~multPOPPPPQPPP
~mumNNPPQRQPPP
~mum'POOPPQPPPP
~munQOPPROPPOP
~muniQPPPPPPPPP
~munoQOPPQPPPPP
~murNPQPQOPPPP
~musQPNOSONPQQ
~mus_OPPPQPQPPP
~muscQOPPQOOPPP
~mustPONPQPOPPR
~mvaPPPOQPPPPP
~mvasQPPPPPPPPP
~my_PNPPOQQSOO
~myaOPPORPQPPP
~myasOPPPRPPPPP
~mycROPROOOPPP
~myciROPROOOPPP
~mylPPPPPPQPPP
~myoQPPPPPPPPP
~mysONQPPRPPPP
~myseONQPPRPPPP
~n'sMNROQRROPO
~n's_MNROQRROPO
~n'tNMUPOQROOP
~n't_NMUPOQROOP
~na_YLPPPMPOOP
~nabQOQPPPPPPP
~nabiQPPPPPPPPP
~nacRQOOQPOPPP
~nac_OPPPRPPPPP
~nachQROPPPOPPP
~nadQPPPPPPPPP
~nadiQPPPPPPPPP
~naePOQPPPPPQP
~naemPPPQPPPPPP
~naesPOQPPPPPQP
~nafQPPPQPPPPP
~nafiPPPPRPPPPP
~nagSNOPORQPQO
~nageSMOPORQPQO
~naiQLNQPSSOOP
~nailOMNQPSSPPP
~nakPQPQPOOPPP
~nakePQPQPOOPPP
~nalPPNVOPMONT
~nal_NNQUORNPOR
~naliQPPQPPPPPP
~nallPROPPPPPPP
~naloQOPQQPPPPP
~naltPPOQPPOPOS
~namOROOOOQPQQ
~nameOQOPPOQPQQ
~namiQPPPPPPPPP
~nanOPORQPPOOQ
~nanaORNPRPPPPP
~nancQQOROPOPOP
~nantONPPPPQPPQ
~napQPQOPPOPOP
~naphNPQPROPPPP
~nappPPPPPQOPPP
~naprRPPPNPPPPP
~narPPSPPOPPPP
~nar_OPQPPPPPPP
~narcPPQPPPPPPP
~naryQPPPPPPPPP
~nasOORPROPPPP
~nas_OQQPPPPPPP
~nasaPOPPRPPPPP
~natQPPQOPPOPO
~nataPPOPPPQPPP
~nateSOORNQOOPO
~natiNPQPQPPPPP
~natoPPQPPPPPPP
~natuPRPPPPPPOP
~nauQPPPOPPPPP
~navNQPOSPPPPP
~naviNPPOSPPPPP
~nazPPPPQPPPPP
~nazoOPPPRPPPPP
~nbePPQPQPOPPP
~nberPPPPQPPPPP
~nboPSOPPOPPPP
~nc_OROPQPPPPP
~ncaOOSPPPPPPP
~nca_POQPPPPPPP
~nceVRLRMRNRLO
~nce_TOOQLRORMQ
~ncedROOPPPPQPP
~ncelOSOPPPPPPP
~ncenMSNRPPPPPP
~ncepOPPQPPPPPP
~ncerSPPOPPPPPP
~ncesRPPPPPPPPO
~nchOQROOOPOQO
~nch_PSOPPPOPOP
~nchePORPPPPPPP
~nchiQPPPPPOPQP
~nciPTOOOOPQOO
~ncidQQPOOPPPQO
~ncinOPPPPPQQPP
~nclMOPPQQPSOP
~ncleOPPPPRPPPP
~ncluOPOPPPPSPP
~ncoQMQRNONRRP
~ncomROPQPPOPPP
~nconPOQPPPPPPP
~ncopQPPPPPPQPP
~ncrROQPOPOPPP
~ncreQPOPPQOPPP
~nctTNPPPPPPPP
~nctiROPPPPPPPP
~nctuROPPPPPPPP
~ncuQPPPPPPPPP
~ncyONOSPPRONQ
~ncy_ONOTPPQPNQ
~nd_NUPNLSNQOQ
~ndaMOOSNQOOQS
~ndanPOPQQPPPPP
~ndarPPPPPPPQPP
~ndatOOOPPPPPPT
~ndayORPPPPOPQP
~ndeQRRPNMPQPO
~nde_QORPPPPPPP
~ndedORQPPONPQO
~ndenOPQPPPPPQP
~nderTPPPONPQOQ
~ndexPPPQOPQPPP
~ndfPOQPPQPPPP
~ndfuPPQPPPPPPP
~ndiPQQOPMSPOP
~ndicPPOPQPRPPP
~ndinPQPPOOQPOP
~ndixPQOPPPPPPP
~ndlRNQPPNQQPP
~ndleQNPPPOQQQP
~ndlyPPQPPOPPPP
~ndmPORPPPPPPP
~ndmaPOQPPPPPPP
~ndoORSNOOOORQ
~ndo_MOVPPPOPPO
~ndomTNOPPPQPPP
~ndonPQPPPPPPPP
~ndosOPQPPPPPQP
~ndouOROPPPPPPQ
~ndovQPOPPPPPPP
~ndowQQPPPPPPPO
~ndpPOPPPRQPPP
~ndpaPOPPPRQPPP
~ndrSPMOQROPOP
~ndroTONOQPOPPP
~ndsLOQROQPPQP
~nds_MMRROQPPQP
~nduQNPOOQQOQP
~nducQOOOPQPOQP
~ndwOPPPPPQPPP
~ndwiPQPPPPPPPP
~ne'PQQPPPPPOP
~ne'sPQQPPPPPOP
~ne_MQSTZRKLMK
~neaMQROROOPPQ
~nea_QPPOPPPPPP
~nearLRQPRPOPPQ
~nebQPOPOPPPPP
~nebsPPPPOPQPPP
~nebuQQOPPPPPPP
~necOLUPOOTPOO
~neckPMTPPORPOO
~nectPOQQPPQPPP
~nedMVOOOPQPNQ
~ned_NVLOOPRPNQ
~neeSNNOPWNQNN
~nee_RPOOOPRQOO
~needSPPQPQLPOO
~neerPQOPPPPPPP
~neesPNQPQQPPPP
~nefQOPPPPPQPP
~nefiQOPPPPPQPP
~negPOQOPQPOPP
~negaQPPPPQPOPO
~neiPQOPPPPPPP
~neigOQOPPPPPPP
~nelRNQOQPPPOO
~nel_PPPPQQPQOO
~nellRNQPPPPPPP
~nemNPPQTPNPPP
~nem_OPPQPPPPPP
~nemaNOPPTPOPPP
~nenPSOPPPOPPP
~nen_PROPPPOPPP
~neoPOQQPPOPPP
~neonPOQQPPOPPP
~nepSMOOPTPPOO
~nepePOPPQPPPPP
~nephRNPOOTPPOO
~neqOPRPPPPPPP
~nequOPRPPPPPPP
~nerQPPNRPQOOR
~ner'PPOPPQOPPP
~ner_NQRORNPONS
~neraQROPPPPPPP
~nersOOPPPPQPQP
~nervQNOOQPQPPP
~nesQNTNNOSOQN
~nes_PPPONQROSO
~nesdOQPPPPPPPP
~nesiQPPPQPOPPO
~nessRPQOOOQQOP
~nestOOSPPPQPPP
~netTOOOOPOORO
~net_ROQPPPOORO
~neuRRPPOPOPOO
~neumQQPPOQOPOO
~neurRQOPPPOPPP
~neutOPPPPPQPPP
~nevPROPPPOPPP
~nevePROPPPOPPP
~newRNPQQOQOPO
~newbQNPQQOQOPO
~neweQPPPPPPPPP
~newlQPPPPPPPPP
~nexQQPSOPNNPO
~nexaQOPPPPPPPP
~nextQRPQPQNOOP
~neyPQNORPPPOQ
~ney_PQNNRPPPOQ
~neysPPOQPPPPPP
~nezPPQPQPPPPP
~nezoOPPPQPPPPP
~nfaWPMPNOOOPO
~nfanQNPQPPPPPP
~nfarVQMOOPOPPP
~nfePPQOPQQOPP
~nfecQOPOPQQOPP
~nferOPQPPPPPPP
~nfiPOPPPPPPPQ
~nfirQPPPPPPPPP
~nflPOQPQPPPPP
~nfoPQQPPOOORP
~nforOPQPPOOORP
~nfuPNPSONRPOP
~nfulPPOPPORPPP
~nfusPOQTOOPPOP
~ng_NTXMMSLNMS
~ngaQNRPOPPPPP
~ngeOQQOPOSOPN
~nge_PRQQOORONO
~ngedNQPOPQOPRP
~ngerPQNOQPQQOO
~ngesPOPPPPQPPP
~ngiQSPPNPOPOP
~nginRQPOOPPPPP
~ngioPQPPPPPPPP
~ngitPQPQPPOPPP
~nglQPNOQOSPOO
~ngleQOOPQPPPPO
~ngliPPOPPORPPP
~ngoTOQPPOOPPP
~ngo_QPPPPPPPPP
~ngrQQQPPOPPPP
~ngraPQQPPPPPPP
~ngriQPPPPPPPPP
~ngsQQOORPPOQO
~ngs_QQMOPQQOQO
~ngtQPQQPPOPPP
~ngthPPPQPPPPPP
~nguPMSOPQROPO
~nguaQOPPPPPPQP
~ngueNNRPQPSPPO
~nguiQPPPPPOPPP
~nhaNMSQPRPPPO
~nhalONRQPROPPP
~nhiPPPORPPPPP
~nhibPPPORPPPPP
~nhoQQOPPPPPPP
~ni_QPPPPPPPPP
~niaORMOPQRQOO
~nia_PQMPPPSQOO
~nicQQSPNNLRTO
~nic_PTNNQNNRRP
~nicaQOQQOPPPOP
~nicePROPPPPPPP
~nichONUPPPOPPP
~niciPOQQOPPPPP
~niclPPPPQPPPPP
~nicoROPPPPPPPP
~nidPPPPQPPPPP
~nidaPPPPQPPPPP
~nideQPPPPPPPPP
~nidiOPPQQPPPPP
~niePNTPPPNRPO
~nietOPSPPPOPPP
~nifPNRPOPQPOQ
~nifeQNRPOPPPPQ
~nigOTPOPQPORM
~nighNTPOPQPNRM
~nilOPQPPPQPPP
~nimRPQOPPOPPP
~nimaQORPPPOPPP
~ninNQNROQSONQ
~nin_OPOQQQOPPP
~nineNQNQOQRPPP
~ningPPOOOORPNR
~ninoPOQQPPPPPP
~nioPNOPPQRORO
~nionNPOPPQRPQP
~niorQOQPPOPPQP
~nipPPPPPPQPPP
~niqQPQPPPPPPP
~niquQPQPPPPPPP
~nirQPPPPPPPOP
~nisRRPPQPPPMO
~nis_QOPPPPQPPP
~niscSPOPPPOPPP
~nishOTQPPPOPOP
~nisoNQOQQPQPPP
~nistQPQPPPPPPP
~nitMLQSVOMOSO
~nit_NQPPPPPOSP
~niteOOPPPPPOSP
~nitiQOOQPQOPPP
~nitoRQRPOPOPNP
~nitrNOPPWOOOOP
~nitsOOPSPPOQPP
~nityPOPPPPPQPP
~niuOPPPRPOPPP
~niumPPPPRPOPPP
~njeQOPPPQNQPP
~njecQOPPPQNQPP
~njuQOPPPQOPPQ
~njurQOPPPQOPPQ
~nk_MRROONSPPP
~nkePQPPPOQPPP
~nkiQNNPPRQPPQ
~nkilQPPPPPPPPP
~nkinQNOPPRQPPQ
~nklQONPPQRPPP
~nkleQONPPQRPPP
~nknPOOPPQQPPP
~nknoPOOPPQQPPP
~nksOSOOQPPPPP
~nks_OSOOQPPPPP
~nlaQPPPPPPPPP
~nleOOPPPPRPPP
~nlesOOPPPPRPPP
~nliQOPPPOPPQQ
~nlyOPPOPORPPP
~nly_OPPOPORPPP
~nn_PPQPPPPPPP
~nnaQPPPPOPPPP
~nna_PPPQPOPPPP
~nnabQPPPPPPPPP
~nneQPQOPQPORO
~nnecPOQPPPPPPP
~nnelPPOPPQQPOP
~nnerOOQOPOQPRP
~nniPRNQPQOOPO
~nninPRNPQPOPPO
~nnisQQPPPPPPPP
~nnitOOPRPPQPPP
~nnoPOTPPOQPOO
~nnotPPRPPOQPOO
~nnuPRPPPOOPPP
~nnuaQPPPPPPPPP
~nnulNRPPPPPPPP
~nnyPQPPPPOPPP
~nny_PQPPPPPPPP
~no_NPTPOOROOO
~nobOQQQPOPPPO
~nobaPPPQPPOPPP
~noboOQQPPOQPPO
~nocQPQOPPOPPP
~nochPPQPPPPPPP
~nodQOOPPOSPQP
~nodePOOPPOSPPP
~noduQPPPPPPPPP
~noeOOSOPPOPPP
~noeaPPROPPPPPP
~nogOOPPRPPPPP
~noglOPPPRPPPPP
~noiRQPPPPOPPP
~noidQPPPPPOPPP
~noisQPQPPPPPPP
~nolPOQNSOOQOP
~nol_QOQPQOOPPP
~nolaOPOPQPPPPP
~noloPPQNPPPQPP
~nomQNPPPPORQP
~nom_PPPQPPPPPP
~nomaROPPPPPPPP
~nomePOPPPPPRPP
~nonPQPPOPPPPP
~nonePROPOPPPPP
~nooOSPPPOOPOP
~noonOSPPPOOPOP
~nopNPPQPPRPOP
~nopaPPOPPQQPPP
~nophOPPQOPRPPP
~noprOPPPQPPPPP
~norSQLNNSQOOQ
~nor_PNPPPOPPPR
~noraQPOPQPPPPP
~noreOQOPPQPPPP
~noriOQPPPPPPPP
~normRPNONSSOOO
~nosUMQOQPOQOO
~nos_QPPPPPPPPP
~noscPOPPPPOQPP
~noseONROPQQPPP
~nosiROPPQOOQPP
~notMRPNOOQQMV
~not_PPRPPOQPOO
~noteNPNPPQOSOR
~nothQRQOPPOOOP
~notiNPOOPOOPPT
~nouQOROPPOPPQ
~nougROPOPPPPPQ
~nousPQPPPPPPPP
~novPQPPPPPPPP
~nowOROPSQPOOP
~now_OQQPQPPOPP
~nownPOOPRQPPOP
~nowsPQPPPPPPPP
~noxQPPPPPOPPP
~npaPPQPPPPPOP
~npatPPQPPPPPPP
~npoOPQOQPQPPP
~npoiPPQOPPPPPP
~nquOORPPPPPOR
~nrePORPPPOPPP
~nresPOQPPPPPPP
~ns_QPPLQORMRS
~nsaRONORPOPQP
~nsaiQOOORPPPPP
~nscOORPPPPPOQ
~nsciPORPPPPPPQ
~nseRMQPPQNOQR
~nse_QPPPPQPPOQ
~nselPPQPPPPQPP
~nsenPPPPPPOORQ
~nserQPPPOPPPQP
~nsetPOQQQPOPPP
~nsfQQOOPOOPQQ
~nsfePQOPPPPPPP
~nsfuQQPPPOOPPP
~nshNQPPPPPPPP
~nshoOOQPPPQPPP
~nsiSOQOQNNPPP
~nsibROOPPPPPPP
~nsidOOQPPPQPQP
~nsilPPQPPPPPPP
~nsioOQOPQPOOQO
~nsisQPPPPOPPPP
~nsitPPOPQPPPQP
~nsivRPRPPOOQNO
~nsoRNPPQPPPQO
~nsomQQPPPOPPPP
~nsonPOPPQQQPPP
~nsorOPQPPPPPQP
~nspRQPPQPOPOO
~nspePQOPPPPQOP
~nsplPPPPQPPPPP
~nstTRONOPNPPR
~nst_RQNOPPOPPQ
~nstaQPPPPPPPPP
~nstePQQOPPOPPP
~nstiQPPPOQPPPP
~nstrPPPPPPPPPQ
~nsuLROOPNNTQS
~nsulOOPOPOORQR
~nsurOPOPPPPRPQ
~nswPPRPPOPPPP
~nswePPRPPOPPPP
~nt'ONQQPQOQQP
~nt'sONQQPQOQQP
~nt_KOXOPKNQMX
~ntaOPPQPQOONS
~nta_PPSOPPPPPP
~ntacPOPPPPQPPP
~ntalPPOOQQPPPQ
~ntanPOQQPPPPPP
~ntarPPOPPPOPOS
~ntatPPPQPPPPPP
~nteLRQQQMQPSN
~nte_POTPPPOPPP
~ntedNRNPPQRPPP
~nteeOSOPPPPPPP
~ntelPPQPPPPPPP
~ntenSONQOPPQOP
~nterNQMQSNQPSO
~ntesOPRPPPPPPP
~nthQNMRPTOOQO
~nth_QPORQQOOPP
~nthsQOOQOSPPPP
~ntiWQONLROOPO
~nti_NQPQPORPOP
~ntiaRNOPQPQPPP
~ntibSOPNNPOOQQ
~nticQQPPPPPPOP
~ntidPOPPPRPPPP
~ntiePOQPPPPPPP
~ntifPOPPPPQPPP
~ntilPRQOOPOPPO
~ntimOPPPPPPPRP
~ntinPSOPPPNPPP
~ntioSQPOOOPPPO
~ntipQPPPPPPPPP
~ntisPQNPPRPPPP
~ntivPPPQPPPPPP
~ntlPRPPPNQPPP
~ntlePPPPPOQPPP
~ntlyPRPQPOPPPP
~ntmPNOPPTPPPP
~ntmePNOPPTPPPP
~ntoSPRPONNOPO
~nto_RQQPPONPPO
~ntoiQPPPPPPPPP
~ntrOPQPRPLOTO
~ntraMORRTPNOQN
~ntreQNPPPPPQRP
~ntriQQPOPPPPPP
~ntroRRNOOQOPQO
~ntryOPQPPPOPPQ
~ntsSOINNTNQTS
~nts_RPINNTNQTS
~ntuQPPPPPPQOP
~ntubPPRPPPOQOO
~nturQPOPPPPPOQ
~ntyNOPPPRPQQP
~nty_NOPPPQPQQP
~nuaRPOOPPPPPP
~nualRPOPPPPPPP
~nuePPPPPPPPPQ
~nue_PQOPPPPPPP
~nulPRPPPPOPPP
~nulaOPPPPPPPPP
~numONPPOOPRSO
~numbONQQPOORSO
~nuoPQPPPPPPPP
~nuouPOQPPPPPPP
~nupQPPPPPPPPP
~nupiQPPPPPPPPP
~nurNOQORPOPRQ
~nursOPOORPOPRQ
~nusQOOOOQSOOP
~nus_PPOOOQSOOP
~nusiQPPPPPPPPP
~nutONVOONNSOO
~nut_QOPPPPPPPP
~nuteOPTPPNNROO
~nutoPOQPPPPPPP
~nutsPQOPPPPPPP
~nvaQPPPPPOPPP
~nveNOOUOPQQOP
~nverNOOUOPQPPP
~nviQPOPPQPPPP
~nvoPOPPPPRQOP
~nvuPOSPPPPPPP
~nvulPOSPPPPPPP
~nxiPOOPPPQPPP
~nxiePPPPPPQPPP
~ny_NORSOPOPQP
~nybOQQPPPOPOP
~nyboOQQPPPOPOP
~nylOPQQPPPPPP
~nyl_OPQQPPPPPP
~nymPOQPPPPQPP
~nymoPOQPPPPQPP
~nyoNTQPPROONO
~nyonNTQPPROONO
~nysOPPQPPQPPP
~nystOPPQPPQPPP
~nytRMOQROQPPP
~nythSNOPQOQPPP
~nytoOPPQQPPPPP
~nywPROPPPOPPP
~nywaPQOPPPPPPP
~nywhPQPPPPPPPP
~nzaPORPPPPPPP
~nza_PORPPPPPPP
~nzoQPPPPPPPPP
~nzodQPPPPPPPPP
~o'cPQOPPPPPPP
~o'clPQOPPPPPPP
~o'sOQPPQOOPQP
~o's_OQPPQOOPQP
~oacQPONRPPPPP
~oac_QPPOQPPPPP
~oadMROXNPNOOO
~oad_NROTOQNPPP
~oadiOPOTOPOPPP
~oadsPQPPPPPPPP
~oagQQPPPPPPOP
~oaguPQPPPPPPOP
~oakPNSPPPOPPP
~oakePPQPPPOPPP
~oalQPOPPPPPPP
~oal_QPPPPPPPPP
~oamPOQPPQPPPP
~oam_POQPPQPPPP
~oarMSQPPOPOPQ
~oardOTOPPOOOPQ
~oarsOPRPPOQPPP
~oartOPPPPPQPPP
~oasPROPPOQPPP
~oastPROPPOQPPP
~oatOOROQNRPRO
~oat_ONROPOQPRP
~oatePOPORPQPPP
~obaOOORPPORPO
~obacPPPPPPQPPP
~obarPPPQPPOPPP
~obbPOQPPQPPPP
~obbyPOQPPPPPPP
~obeOQQOOOPQOQ
~obe_OQPPPPPPPP
~oberPOQPPPPPPQ
~obesPPPPPPPRPP
~obiROOOQPPPPP
~obilQOPPPPPPPP
~obinQPOPPPPPPP
~obioPQPPPPPPPP
~oblPPOPQPOROP
~obleQPPOQPOROO
~obliPPPPPPPPPQ
~oboOSQPPNPPPO
~obodOQQPPOQPPO
~obotPQPPPOPPPP
~obsQPPPPPPPPP
~obstQPPPPPPPPP
~obuOOPPQPQPPP
~obulPPPPQPPPPP
~oc_QOQPPPPPPP
~ocaPPQNQPMOUO
~oca_PPQPPPPPPP
~ocaiPQOPQPPPOP
~ocalOOQOPONPVO
~occQORPOPOPPP
~occaPOQPPPPPPP
~oceOOPOQPNQSP
~ocedOOPPPPPQQQ
~ochQNSPPPPPPP
~och_OPRPPPPPPP
~ocheQOQPPPPPPP
~ociSNROQOOOOP
~ociaQPQPPPOPPP
~ocinQOPPPPPPPP
~ockPTSQPLLOPP
~ock_OSPQQNMOOQ
~ockeOQRPOMPQQO
~ockiPQOPPQPPPP
~ocksPQPOPPPPPP
~oclPQOPQPPPPP
~ocloPPPPQPPPPP
~ocoNOPQOOQORQ
~ocolPPNOOOPORQ
~ocorNOQQPOQPPP
~octQOPOPROPQP
~octoPOPPPROPQP
~ocuPOOPOOOSPQ
~ocumPOOPPOPSPQ
~od_TNQNNSMNQR
~odaQROQRNNPPO
~oda_POQPPPPPPP
~odarPOOQQPPPPP
~odayQTOPPNOPPP
~odbPORPPPPPPP
~odbyPNRPPPPPPP
~oddROQPOOQPOP
~oddlROQPOOQPOP
~oddsQPPPPPPPPP
~odeOPLNONQWTN
~ode_PNOOONOTUN
~odedPROPPPPPPP
~odeiOPPPPQPPPP
~oderROOOPPPQPP
~odesOOOPPORROP
~odiRMONQOQTOO
~odiaQPOPPPPPPP
~odiePPPPPPQPPP
~odifPNPPPPOSPP
~odinPOPPQPPQPP
~odipPPPORPPPPP
~odiuPOPPPPRPPP
~odoOQQQPPPPPP
~odonPPPQPPPPPP
~odsQRNPPQOPPP
~ods_QRNPPQOPPP
~oduQSOPPPOPPP
~oducQQPPPPPPPP
~odulPROPPPOPPP
~odyMRVOPLPOQP
~ody'PQPPPPPPPP
~ody_MQVOPLPOQP
~oeaPPRPPOPPPP
~oea_PPQPPOPPPP
~oedROQOPPOPPP
~oedeRPPPPPOPPP
~oenQQOPPPOPPP
~oenaQPPQPQOPPP
~oentQPPOPPPPPP
~oesRLMNRQQQQQ
~oes_QMLNQRQQQQ
~oesnPOPPPOQPPP
~oevPSOPPPPPPP
~oevePSOPPPPPPP
~of_OPQPPROPPP
~ofaNPQQPPRPPP
~ofeOOPPSPOPPP
~ofenOPPPSPPPPP
~offPRQOOPNORP
~off_QOQPPPPPQP
~offeOROPPQOPOP
~offiORPPPOOPQO
~ofiRPPPPPPPPP
~oflPPPOQPPPPP
~ofloPPPPQPPPPP
~ofoOOQPQPPPPP
~ofolPPPPQPPPPP
~ofrPQPPQPPPPP
~ofraPQPPQPPPPP
~oftPPPRQNOPPP
~oft_PPPPROPPPP
~ofteQOPROOPPPP
~ofuQPPPPPPPPP
~ofurQPPPPPPPPP
~ogaOOPPQPPPOQ
~ogeOPPQQPOPPP
~ogenQOQPPPPPPP
~ogesPPPQPPPPPP
~ogetPPPPQPPPPP
~oggPQPPPPPPPP
~ogiPPOPPPQPQP
~ogicQOPPPPQPPP
~ogisOPPPPQPPPP
~oglPNPQRPOPPQ
~ogloQOOPQPPPPP
~oglyPPPQPPPPPP
~ognSOOOPPOPPP
~ogniQPPPPPPPPP
~ognoROOPPPPPPP
~ogrSPOPPOPOPO
~ograRPOQPOPOPP
~ogreQPPOQPPPPP
~ogyPPQPPONPSO
~ogy_POQPPONPSO
~ohnPPPPQPPPPP
~ohn'PPPPQPPPPP
~ohoQOOOQPROOP
~oholPOOORQRPOP
~ohorRPPPPPPPPP
~oi_OQOORPPPPP
~oicPNQPPPQQOO
~oicePNQPPPQQOO
~oidTNOPQQPPOO
~oid_RNPQPRPPOO
~oideQQPPPPOPPP
~oidsQPPPQPPPPP
~oilPNQPPQOPRP
~oil_QOPPQPOPQP
~oileOPQPPPPPQP
~oinNNSOPTRPMO
~oin_QOQQQOPPPO
~oingMRRPORNPOP
~ointOMPNPTTQNP
~oisOQRPOONPPR
~oisoNPPPOPOPQR
~oistOQPPPPPPPP
~oitPPPQPPPPPP
~ok_PSRNPMSOMP
~okaNQPOSPPPPP
~okayMQPOSPPPPP
~okeSSPPPLMPPP
~oke_OQSQONNPPP
~okedQRPPPPOPPP
~okenQQNPPOPPPQ
~okerQOPPQOQPPP
~okiNOQPQQOPRO
~okiePQPPPPPPPP
~okinNNQPQQOPRO
~oksPPPPOORPPP
~oks_PPPPOORPPP
~ol_OLMVSPRLQN
~olaRMQQPOQOPP
~ola_POQPPPPPPP
~olacQPPOQPPPPP
~olamPPPQPPPPPP
~olanOPPPQQPPPP
~olapPORPPPPPPP
~olarROPQOPQPPP
~olatPQOPPOQPQP
~olcRPPPPPPPPP
~olchRPPPPPPPPP
~oldQPPOQPNOPR
~old_OROOQPNOPS
~oldeRQPPPPPPOP
~oldiPPRPPPPPOP
~oldsPMOPPQPPSP
~oleNPPSSQPNOM
~ole_ONRRSQNOPO
~olecOPPRPPPPPP
~oledQOPQPPPPPP
~olenPROPPPPPPO
~olerQQPPPPPPOP
~olesQPOPOQQPPP
~olfPOQPPPPPPP
~oliULPNQQNNSP
~oli_POPPPPPPQP
~olicQOPPONPOSQ
~olidQQPOQPOPPP
~olimPPPPQPPPPP
~olinQOQNQQOPPP
~olisPOQQPPPPPP
~olitPPPPPPPPQP
~olkQPPPOPPPPP
~ollQNUOONRNPP
~oll_QPPPPPPPPP
~ollaPRQPPONPPP
~ollePMTOPPQNQP
~olliPOOPPPRPPP
~olloPPQPPPPPPP
~olnQPPPPPPPPP
~olnuQPPPPPPPPP
~oloOKVORONQSN
~olo_QOSPOPPPPP
~ologPOPPPOOPSO
~ololOPQQQPPPPP
~olonQOPOQPOROP
~olorPOQPPQPOQP
~olouPOQPPPQPPP
~olpQPPPPPPPPP
~olsPNPPPPROOR
~ols_PNOPPPROOR
~oltOPQPPPQPPP
~oluPQORPPNOOQ
~olunOQPPPPPOPR
~olusQOPROPOPOP
~olutQQPOQPPPPP
~olvPPPPPPQPPP
~olvePPPPPPQPPP
~olyPPQOOPPSPP
~olypPOPPPPPQPP
~olysPPOPOPPRPP
~om_PORPMRNMWM
~omaTOPOQNROOO
~oma_OOQOQOSPPP
~omacQOPPPPPPPP
~omanPQPPQOOPPP
~omatRPOPPPPPOP
~ombSMQOQOOORP
~omb_POQPPPPNSP
~ombeRNQPPPPPPP
~ombiQOPPQPPPPP
~omboRPOOPPORPP
~omeTRRMONQQMO
~ome_SPSNOPPQNN
~omebOQQPPOOPPP
~omedQPOPPPPRPP
~omegQPPPPPPPPP
~omenQOQPPOPPQP
~omeoPPROOPPOOQ
~omepPPPQPPPPPP
~omesSOPOPOPPPP
~ometONOQPQSPPP
~omfOQOPQPPPPP
~omfoOQOPQPPPPP
~omiQNSPPPQOOO
~omiaQPPPPPPPPP
~ominMPQPQRPPPP
~omisQPPPPPPPPP
~omitOOSPOOQPPP
~ommSOQOPPOPPO
~ommePOQPPQPPPP
~ommiPQOOPPPPPP
~ommoQOPPPPPPQP
~ommuQPPPPPPPOP
~omnQQPPPOPPPP
~omniQQPPPOPPPP
~omoOPPPPOPPRO
~omorPQOPPOOPQO
~ompSOPNPONQOS
~ompaRPPNQPPPPP
~ompeOOOPPPPPPS
~omplQQNPPPOQPQ
~omprQNSPPPOPPO
~ompuOSNPPPPPPP
~omsPQPPPOQPPP
~oms_PQPPPOQPPP
~omySOPQNPORNO
~omy_POPPPQPSOO
~omycSOPQOOOPPP
~on'MNPPOUQPOQ
~on'sNNQPPRQPOP
~on'tNPOPOSPPOQ
~on_QSNRMOLSQP
~onaQLSRRPNPOO
~ona_QPOQPPPPPP
~onalPORPPPPPPP
~onanPPQPPPPPPP
~onarPOQPPPPPPP
~onatPPQROQOPPO
~onavOPPPRPPPPP
~onazPPPPQPPPPP
~oncPNPPQQOOSP
~onceOOPQQQPOOP
~onchPPQPPPOPQP
~ondPPUPOMOOPQ
~ond_POSPOOOOPR
~ondaORPPPOOQOP
~ondePPRPPOOPPP
~ondrQPPPPPPPPP
~oneSXQOPNMPMN
~one'PPQPPPPPPP
~one_QSSPQOKQNM
~onedOQPPPPQPPP
~onepROPPQPPPPO
~onerPROPPPPPNR
~onesPPPOOPQPQO
~oneyPROPPPPPPQ
~onfQOPOOPPPOQ
~onfiPOPPPPPPPQ
~onfuPOQOOPQPPP
~ongQPNOOQQPNR
~ong_QRNPPQNOOR
~ongeQORPPPOQPO
~ongrPQPPPPPPPP
~ongsOPPPQPPPPP
~onguPOOPOPTPPP
~oniWKSNPOOPNQ
~oniaNPOPORSPPP
~onicQOPPPOPROP
~onidOPPQQPPPPP
~onigPQSPPNOOPP
~oninROOPOQNPOR
~onisROPPPPPPPP
~onitSORNPPOOPP
~oniuPPPPQPPPPP
~onlOPPOPORPPQ
~onliPPPPPPPPPQ
~onlyOPPOPPRPPP
~onnQORPPOOPPP
~onnaPPQPPPPPPP
~onneQOQPPPPPPP
~onoQOQOPPQQPO
~ono_PPQPPPPPPP
~onolPPPPQPPPPP
~onorPPPPPPQPPP
~onosROPPPPOQPP
~onsTPRMNPNOMT
~ons_RRNOQQQNNP
~onscPORPPPPPPQ
~onseUOPOOONOQQ
~onsiOPRPPPOPPP
~onstQPPPOPPPPP
~onsuNOPOPOPROS
~ontSNRNSRKNQP
~ont_PNXPPNNOOP
~ontaPOPPPPPPPQ
~ontePQOPPPPPPP
~onthQMNRPTOOQO
~ontiPQOPPPPPPQ
~ontrQRNMTPNOQO
~onvMOQTOPPPPP
~onveMPOUOPPPPP
~onvuPOSPPPPPPP
~onyQORPOPPPPP
~ony_PORPPPPPPP
~oo_PPPPPPPPPR
~oodTPQNNRLNQR
~ood_TOQNNQMNQR
~oodbPORPPPPPPP
~oodsQQOPPQPPPP
~oofPOSPPOPPPP
~oof_PPRPPPPPPP
~ookNUQNOMTNPO
~ook_PSRNPMSOMP
~ookePROPPPPPPP
~ookiNOPPPQQOSP
~ooksPPPPOORPPP
~oolROQOOQROPO
~ool_PQPPOQPOPO
~ooleQPPPPPPPPP
~ooliPOROPPPPPP
~oolsPOOPPPRPPP
~oomOTROOPMNQP
~oom_OSROOQMNQO
~oomsOQPPPPPPPQ
~oonRPPOPRNONP
~oon_QRPOPSOPOO
~ooneQOPPPPPPPP
~oopQOQOQNSPPO
~oop_RPQOPPPPPP
~oopiQPPPPOPPPP
~oorQOSQOONLRR
~oor_PPRQPNOMRR
~oorsPPQPPPPPPP
~oosQSNOOROPPO
~oosePROOPQPPPP
~oostQQPPOQPPPO
~ootPOROOSPOOO
~oot_PORPPOQOOP
~ootbPQPPPQOPPP
~oothPPOPOSPPPP
~oozPOPPPQOPPP
~op_TRPNPOOPNO
~opaQQOPOPPPPQ
~opa_OQPPPPPPPP
~opatQPPPOPPPPQ
~opauPPPPPQQPPP
~opcOROPPPOQPP
~opdQPPOPPPPPP
~opd_QPPOPPPPPP
~opeRQRQOMOQPO
~ope_QROPPNPQOP
~openOQQQPNPPRO
~operRNRQPQOPPO
~ophONPRPOTOOP
~ophiNPPPPPSPPP
~ophoQPQPOPPPPP
~ophyQNNSPPPPPP
~opiQPPQRNROOO
~opicPPPOQPPPPP
~opidPPPPQPPPPP
~opinOPQQQOPPPP
~opioPQPQPOPPPP
~opirQPPPOPPPPP
~oplSOQPNQPPNP
~oplaROPQOPOPPP
~opleRPQOOROPNP
~opoQQQOPOOPPP
~opo_QPQOOPPPPP
~opofOPPPQPPPPP
~oponQQOPPPPPPP
~oporPPQPPPPPPP
~oppOPWNRMOPOO
~oppeORSOQOOPOO
~oppiPOROROOPPP
~opplPPOPPPQPPP
~oppyPOSPPOPPPP
~oprOPPQVOOOOO
~opraPOQORPPPPP
~oprePQOQPPPPPP
~opriNPPPSPOPPP
~oproQPPQPPPPPP
~opsQRMPQROQOO
~ops_QPMQQQPPPO
~opsyPPPPPQOQOP
~optOPQPOPPQQO
~opteOPPPPPPPQP
~optiQPOPPPPQPP
~opuROOPPPOPPP
~opurQPOPPPPPPP
~opyNNQOQORPPQ
~opy_NMQPQORPPQ
~oquPQPOQPPPPP
~oqueOQPPPPPPPP
~oquiPPPOQPPPPP
~or'PQPPPPPPPO
~or'sPQPPPPPPPO
~or_MPSMQMNKWU
~oraQPRSQNMNPO
~ora_OQQPPPPPPP
~oradPOPPRPPPPP
~oralQOPSOPOOPO
~oramQOOQPPPPPP
~oratOOQPROPPPQ
~oraxOQQPPPPPPP
~orazQPQPPPPPOP
~orbOOQPOQPRPP
~orbiOPQPOPPRPP
~orcQOOPPPPPOR
~orcePOOPPPPPOR
~ordMOROOMORSS
~ord_QRPPPMPPPP
~ordaPPQPPPPPPP
~ordeNQNOOOQNTS
~ordiPOPPPOOTPP
~ordsOOPPPRPQPP
~oreUNROQQOONM
~ore_URQNQNQPMM
~oreaPPQPPPPPPP
~orehQPPPPPPPPP
~oresQNOPPROPPP
~orgNROPPPOPPR
~orgaOPQPPPPPPQ
~orgeOSNPPOOPPQ
~orhROPPOPPPPP
~orheQPPPPPPPPP
~oriPLOOPPSPQQ
~oriaPOOPPQQPPP
~oridPPOQPPPPPP
~orinRPQNPPPPPP
~orkPRPOPRNQPO
~ork_PPOOQQOQPP
~orkeOOPPPQPRPP
~orkiPSPPPOOOQP
~orksRPPPPRPOOP
~ormQOKMNOVTSL
~orm_LPMOPNQVSP
~ormaSPNONSSOOO
~ormeOPQPPPPPPP
~ormiQOPPPPPPPP
~ormoROOPPPPPPP
~ormsPPOPPOSPQN
~ormuQPPPPPPOQP
~ornPQMPQPTOOP
~orn_QOPQQOROPO
~orneOOPPPPRPPQ
~orniPQPOPROPPP
~oroSQONQOOPOQ
~orolPPPOQPPPPP
~oronQOOPPPPPPQ
~oroqQPPPPPPPPP
~orosPQPPPPPPPP
~orpQORROOOPPP
~orphQPPROOOPPP
~orrKTTRPPNOPN
~orraPQQPPPPPPP
~orreNOSSOOPQPP
~orrhPPPPPPQPPP
~orriOPPPPRPPOP
~orroPTOPPOOOQO
~orryOPQPQQOPPO
~orsRSQQOMOMQP
~ors_RRPOOOONSP
~orsaOPQRPPOPOP
~orseQPPPOPQPPP
~orstOORPQPPPPP
~ortTRRNOLNQQP
~ort_MRPOQOPRQP
~ortaRQOOPOOPQP
~orteRQOOPORPNQ
~orthSQQPOPMOPP
~ortiPMSQOOQOPQ
~ortsPQPPPPPPQO
~ortyPPQPPPPPPP
~orvOPPPRPPPPP
~orvaOPPPRPPPPP
~orwOQQPPPPPPP
~orwaOQQPPPPPPP
~oryQQMPPOOQNT
~ory_QQMPPOOQNT
~os_SORPOONORO
~osaQQOPOPPPPP
~osamQPPPOPPPPP
~osapPQPPPPPPPP
~oscRRROQOOPON
~osc_QORPPPPPPP
~osciQOPORPPPPP
~oscoQRPPPOOQOO
~oseSNMVNPMPMR
~ose_SLNVNROPNP
~osedPQROPQOOOP
~oselPPPQPPPPPP
~osemQQPOQPPPPP
~osesQQPQPPOPPP
~osfQPPPOPPPPP
~osfoQPPPOPPPPP
~osiSLOPQOUONP
~osinOORSPNQPPP
~osisSOMNPPRQOO
~ositPMOPPRRPPQ
~osoSPOPOPPPPP
~ospTPOOOOPORP
~osphPPQQOPQPPP
~ospiSPNOOPOOSP
~ossNPNORNTPPQ
~oss_PPNPQOSPOP
~osseOPQPPPPPQP
~ossiPOPPQPPPPQ
~ostVSOONTMMON
~ost_PQRQNSNONP
~ostaROOPPRPPPP
~ostePVMOOOQPPO
~ostiROOPPPPPPP
~ostoQOQPPPOPPP
~ostpPPPPQQOPPP
~osuSOPPOOPPPR
~osurROPPOPPPPR
~osuvQPPPPOPPPP
~ot_NPUQOOSONO
~otaOSPQQOPOPO
~ota_PSOPPOPPPP
~otalPPPQPPPPPP
~otasQPRQOPOPOP
~otatOPOPPPRPPP
~otbPQPPPQOPPP
~otbaPQPPPQOPPP
~oteQOQNQPNRMS
~ote_OQRPPOOSNO
~otecROOPOPPPPR
~otedPROPPPPPPP
~oteiPPPPPQQPPP
~otenQPPPPPOPPP
~oterRNRPPPPPPP
~otesOPNPPQOPPS
~othPPROQVNNPM
~oth_OPPOORQPPP
~otheSMQOQSNNQO
~othiPQQOPQOPPP
~othoORPPPPPPPP
~othyPPPQQQOPOP
~otiVMOLNNPOQT
~oticPPPMNPPPRS
~otidPOPPPPQPPP
~otitROPPPPPPPP
~otoMPNNPPSPQS
~oto_NPOPPOSPOR
~otocPOOOOPPORR
~otomOPPPPPPROP
~otonPPQPQPPPPP
~otorOOPPPPRPPP
~otosPQOPPPOPPP
~otoxOOPOPQPPQP
~otrPQOPPOQPPP
~otriPPPPQPPPPP
~otsOPTOOPRPNO
~ots_OPTOOPRPNO
~ottSPSOOPOONO
~ottaRQOPPOPPOP
~ottlOPSPOPOPPP
~ottoQOQPPQPPOP
~ou'OROOPPPPPP
~ou'rPROPPPPPPP
~ou_NQSPPPOPPP
~oubPOPPPPROPO
~oublPOPPPPROPO
~oucOQQPPOOQPP
~ouchPRPPPOOQPP
~oudOPRPPPPPPP
~oud_PQPPPPPPPP
~ougRPROOPQOOP
~oughQQPOOPQPOP
~oulQNPPQTRONN
~ouldRMNPQTRPNN
~ouleOQQQPPPOPP
~ounMSPOPNQTLQ
~ouncORQPPOPPPP
~oundQSQOOPQQLQ
~oungPPOPPPRPOP
~ounsPPQPPPPQPP
~ountNOOPQPORQQ
~oupQRPPPOOPOO
~oup_RRPOPOPPOP
~ourRTRQNMKOQR
~our_PTRPOPNONO
~ourcRPPPPPOPPP
~ouriOQQPPPPPPP
~ourlPPORPPPPPP
~ournPPRPPPPPPP
~oursQOOPPMOPUP
~ourtOPPPPPPPPS
~ousNNRORSNORO
~ous_NOOPSRPOOP
~ousePOQPPPNPSO
~outOOVNPOMOQP
~out_OPPORPNPPR
~outcTOOPPPPQOP
~outeOPQPPPQPPP
~outhNOSPQPPPPP
~outiPQOPPQOPPP
~outpONSPPPPPPP
~outsOPRPPPPPQP
~ovaPOPOPPOPRQ
~ovalOOPPPPPPSP
~oveTUNNMKOMSS
~ove_RPOPPPPPOP
~ovedNUPPPOPPPP
~ovelOSOPPOPPPP
~ovenQPOPPPPPPP
~overSOQOMKQOSS
~ovesPPOPPRPOPP
~oviPUOPOQOOPO
~ovidQQNNPRPOQO
~ovinORQPPOOPPP
~ovirPQPROPPPPP
~ovoPQOPPPPPPP
~ovyPOOOPPRPQP
~ovy_POOOPPRPQP
~ow'QQPPPPPPPP
~ow'sQQPPPPPPPP
~ow_QUMOQPQNPM
~owaPPQPPPPPPP
~oweRMQPQNPOQR
~owedOMSOQNOPRQ
~owelRNPPPQPPPP
~owerQQNQPOPPOQ
~owiOQRPPPOPPP
~owinOQRPPPOPPP
~owlPNQPPPRPPP
~ownPOSOQNPOOR
~own_QPROROQPNO
~owniPRQPPOOPPP
~owsNPROOOSPOP
~ows_OROPPPSPOP
~owsyPOROPPPPPP
~ox_QROOPPPPQP
~oxaPOPRQPOOPP
~oxabPOPQOPPPPP
~oxacOPPQQPPPPP
~oxeRROOPOPOPP
~oxenRPPPOPPPPP
~oxesPSPPPOPOPP
~oxetQPPOQPPPPP
~oxiUOPOSMOOOO
~oxicQRQOPOOPOP
~oxidPOOPPPQPPP
~oxifOPPPRPPPPP
~oximOPPPPPQPPP
~oxinROQPQNOPPP
~oxoNOPQRPPPPP
~oxonPOPPRPPPPP
~oxyRNPPQOOPPQ
~oxy_POPOQPPPPQ
~oxycPPPQPPPPPP
~oxygQPQPPPOQPP
~oxytQPPPPPPPPP
~ozaOPPPQPPPPP
~ozapPPPPQPPPPP
~ozePQPPPPPPPP
~ozenPROPPPPPPP
~oziPPPPOPQPQP
~ozinPPPPOPQPQP
~p'sPPOPPQPPQP
~p's_PPOPPQPPQP
~pa_NQOOPQRPPO
~pacPRNPPOMQRR
~pacePPPPQPOPQP
~paciOQOPPPOPPR
~packQPOPPPOQQP
~padONQPPPPPRP
~padsPPQPPPPPPP
~paePMQPPPOPSP
~paedPMQPPPOPSP
~pagPROOPOPOSP
~pageOROPPOPORP
~paglQPPPPPPPQP
~paiPRMQNOUQNO
~painPOPOOPVOPO
~pairPRNRPOOPPP
~palOOQPOQRQOO
~pal_OPPPPQPQOP
~paleOORPPPQPPP
~pallQQPPPPPPPP
~palpNORPPRPPPP
~palsRQOOOOQPPP
~pamSOQOPOPPOP
~pam_ROQPOPPPOP
~pamiPPPPPPQPPP
~panQSNOQPOOPO
~pancPQPPPPPPPP
~panePPPPQOPPPP
~paniPROPPPOPPP
~pantPQPPPPPPPP
~papNQPOPQOQQO
~pap_POQPPPPPPP
~papeNSNOPQOQQP
~parUKRNOOOOQR
~paraTPOPNPQPOP
~pareQOPOOQPOPS
~pariQPPQOOQPQP
~parkNROPQOOPSO
~paroOOPPPPQPPP
~partQLRNQQORNQ
~pasPQTOOMPOPP
~pasmQPQPPPPPPP
~passPTQPPNOOQO
~pastPMQPPOSPPQ
~patQQMOPNQPRQ
~patcOPNROOTPOP
~patePQPPPPPPQP
~pathPOOPOPPPQQ
~patiSPPNRNNPQQ
~pauOPPPPPRPPP
~pausOPPPPPRPPP
~paxPPPOQPPPPP
~paxlPPPOQPPPPP
~payOQNOPQOUMP
~pboOQPPPPPPPP
~pboaOQPPPPPPPP
~pc_QPPPPPPPPP
~pcoPROPPPOPPP
~pcsOPPOPPPSPP
~pd_QPPOPPPPPP
~pdaPSNPPPPPPP
~pdatPSNPPPPPPP
~pe_SRMPNNQQNO
~peaPPPRPQOOPO
~peacPQPPPPPPPP
~peakOPRPPPPPPP
~peanQOPPPPPPPP
~peatPOOROROPQO
~pecRQNPPOPRPO
~pecaQPPPPPOPPP
~peciPPOPPPQQPP
~pectQQOPPOPQPP
~pedNUSOOOPOOO
~ped_MUTOPOPOOO
~pediPQPPPPPPPP
~pedsPOPQOPPPQP
~peeOQOQOOQPPP
~peecPPQPPPPPPP
~peedPPOQPPQPPP
~pefPPPORPPPPP
~pelPQPOPQQPOO
~pel_PQPPPQPPPP
~pellPQOOPPRPPP
~pelvPOQPPPPPPP
~penPRQROLPPNR
~pen_ROQOPOOPRO
~pendQPOOPORQOP
~penePPPQPPPPPP
~peniONRQOORPPP
~pensOTOPPPOOMR
~pentOQPQQPOPPP
~peoRPQOOROPNP
~peopRPQOOROPNP
~perPLRUOQPPON
~per_NPPSNPQQPP
~peraOOTPOQNOPO
~perbPPPPPPPQPP
~percROPPPPPPPP
~perfRPPOPPOPPP
~periONOUOQQPOP
~perkPPQPQPPPPP
~perlRPPPPOPPPP
~permPPNPRQOPPP
~persPQOPPQPPPP
~pertPQOOQOPPPP
~pervPOQPPPPPQP
~pesQQQPPPPPOP
~pes_QQPPPPPPOP
~petNPOPPROPPS
~pezPNQPQPPPPP
~peziPOPPQPPPPP
~pfuQPPPPPPPPP
~ph_QONSPPPPPP
~phaOORPNOQPSP
~phalPPPQPPPPPP
~phanPPQPPOPPPP
~pharNPOOPPOPTP
~phasQPQOPPPPPP
~phatOPPQPPQPPP
~pheLMOUTROOOP
~phenPPORROOPPP
~pherNOPSPOQPPP
~phiOPQQNORPPP
~philNPPPPPSQPP
~phinQPPQOOPPPP
~phlPPPPPPPQOP
~phlePPPPPPPQOP
~phoMNNOOMVQRR
~phoiPPPPPPQPPP
~phonPOOOPNORSP
~phosPOPPOPQPPP
~photPPNOPOSOOS
~phrRPPOPOPPPO
~phriRPPPPPPPPP
~phroQPPPPPPPPP
~phyPPORRPNOPP
~phy_QPOPPPQPPP
~phylOOPSSONPPP
~physOQOPPQOOQQ
~piaQPQPPPOPPP
~picPRONROQOQO
~pic_PSOPOPPPPP
~picaPOPPQQQPPP
~piciOPQPROQPPP
~pickQROPPOOPPP
~picuPOPPPPPPQP
~pidSPQOQONPQO
~pid_QOQPPPOPQP
~pidoPPPPQPPPPP
~piduQPQPPPOPPP
~pieOQRPPQPPOO
~pierOPQPPQPPPP
~pigNOPPPPSPPP
~piglPPQPPPPPPP
~pilRIRSQOPOPQ
~pil_OOPSPOQPPP
~pileOOOPRQOQPQ
~pillUKPPOPPOQP
~pilsOORPPPQPPP
~pinTLSQQQONON
~pinaQOPPPPOPPP
~pineRNPRQPNPOO
~pingQNSNQQQOOO
~pinkPQQPPOOOQP
~pinpPPQOPPPPPP
~pioPQPQPOPPPP
~pioiQQPQOOPPPP
~pionOPPPQPPPPP
~pipORPPQPPPNP
~pipePRPPPPPPNP
~pirQRRNOOPQOO
~piraPOSPOPPQOP
~pireORPPPOPPPP
~piriQQOPPPOPPP
~piroQOOOPPQPPP
~pisPNQPPQQPPP
~pisoQOPPPPQPPP
~pitQOOOOQQORP
~pitaQPNOOQPORP
~pittPPPPPORPPP
~pixQPPPPPPQPP
~pixaQPPPPPPQPP
~pizPRPQOOPPPP
~pizzPRPPPOPPPP
~plaPSNROQRPLO
~placRPPPOOPQOO
~plaiQPOPPPPPPQ
~planMSNRQPNQOQ
~plasRNQQOROOOO
~platOOQPPOSPPP
~playOSOPPQQPOP
~pleOPRQMOXPLN
~ple_ROPOOPTPNP
~pleaNQRROPPOPO
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
~plitOQOPPPPPPP
~ploNRPPPPOPPP
~pluQQPOROPPNP
~plugPQPPPPPPOP
~plusQOPOROPPPP
~plyOPPOPOOPSQ
~ply_OPPOPOOPSQ
~pmePPOPPPQPPP
~pmenPPOPPPQPPP
~pneRPQOOPOPOO
~pneaQPQOPPPPPP
~pneuQQPPOQOPOO
~pnoOMSOPPSPPP
~pnoeOOSOPPOPPP
~po_PPRPOPPPPP
~pocPPPPOOPPPQ
~podOQPPPPPPPP
~podiPPPPPPPQPP
~pofOPPPQPPPPP
~pofoOPPPQPPPPP
~pogPPPQPPPPPP
~poglPPPQPPPPPP
~poiOMRNOTPPOR
~poinQMQNPTQPNP
~poisNPQPOPOPQR
~polNMQQNPRPRQ
~polaPPPQOQQPPP
~poliPOOPPPOOSQ
~polyPNQPPPPQPP
~ponROTPOONOPQ
~pondPNRPPPPPPQ
~poniQQPPPPPPPP
~ponsPQQPPPOPPP
~pooOQQQPOOPPP
~poolOPRPPOOPQP
~poorOPPQPPPPPP
~popORNPPQPPPP
~porMROPPMNSRS
~portMSOOPMNSRS
~posOPNOPRRNOR
~poseOOQPPPPPPP
~posiPMOPPQRPPQ
~possOPPPQPPPPP
~postNUNQPPQOOO
~potQQSPOPNPOO
~pot_PPPQPPPPPP
~potaQPRQOPOPOP
~poteQPPPPPOPPP
~pothQQQOPPOPPP
~potsOQPPPPRPPP
~pouRPQQOOOPPP
~poulOQPQPPPPPP
~pourROQPPPOPPP
~powPPPPPPOPOR
~poweOPPPPOPPPR
~poxPPPPQPPPPP
~poxiPPPPPPOPPP
~ppaOROPPOROPP
~pparPRPPPOPPPP
~ppeQPSNQPPPNN
~ppedNSSOPPNPOO
~ppenTNPOQOPQOP
~pperPOPPPPRPPP
~ppiPOROQNPPPP
~ppinQNSOQOPPPP
~pplONNQOOROUQ
~pplePPOQOORPPP
~pplyPOPOPOPOSQ
~ppoPOOPPTOOPP
~ppoiPNOPPTPPPP
~pporPQPPPPPPPP
~pprOPOPPPPOSO
~pprePPPPPPQPPP
~pproOPPPPPPPSP
~ppyORRPPOOPPP
~ppy_ORRPPOOPPP
~pr_POPPPPPPPS
~praPNSNSLPPPQ
~pracOPOPPOPQQQ
~praiPQPPPPPPPP
~pramQPPOQPPPPP
~pranOPRPQPPPPP
~prayOPRPPOPPPP
~prazQPPPPPPPPP
~preZPPPPPLPMM
~preaORQPPOPPPP
~precOROQPPPPPP
~predPOORRQOPOP
~preeROPOPPPPPP
~pregONPQSQPOOP
~prehSPPPOPPPPP
~premQPPPOPPPPP
~prepPOSPPPPPPP
~presTRRONQONNP
~pretOPOPPPQQRO
~prevUQOOOOOPPP
~priRPOORNOQQN
~pricQPPPPPPPPP
~prilOPQPRPOPPP
~primQOPOPPQPPP
~prinOTNPPPOPPP
~prioPQPPPOPPPP
~prisPPPQPPPPPP
~pritPOQPPPPPPP
~privOOPPPPPQQP
~proVNHLTRONSR
~pro_PPPOPQPPPP
~proaPPPORPPPPP
~probQQOOQQORNO
~procNOQPQPOPSP
~profPPOPRROPPP
~progTQNOPPOPPP
~prolQORQOPOPOP
~promPQOPPOPPPP
~pronQPOPPPPPPP
~propQNQQROOPOO
~prosQMOPPRPOOS
~protQMMOQPQORS
~prouPROPPPPPPP
~provPQOPPPOOSO
~proxPPPPNPQPPQ
~ps_MNOROVQQON
~pseRMRNSOOPOO
~pse_TNQOPPOPPP
~psedPPRPPPPPPP
~psetPPPPQPPPPP
~pseuNOPPSPPPPP
~psiRVNOOMMRQO
~psiaRPQPOPOPPP
~psisPROOPNORQP
~psoPOPPPQPPPP
~psorPOPPPQPPPP
~pstPROPPPOPPP
~pstiPQPPPPPPPP
~psuQPPPPOPPPP
~psulQPPPPOPPPP
~psyPQPOQPOQOQ
~psy_NPPPRQOQOQ
~psycQQPPOPPPPP
~pt_OOOOPNPQRS
~ptaNPPOSQOQPP
~ptabOPPPQPPQPP
~ptanPPPOQQPPPP
~pteOQPPPOPPQP
~pterOPPPPPPPQP
~ptiPOPOSPOQOO
~pticONPQQPPQPP
~ptioOQPORQOPOO
~ptoRQOOONTPNO
~ptomQOPPPPQPOP
~ptsRPPPPOPQOO
~pts_QPPPPPPQPO
~ptuPORPPOPPPP
~pturPORPPOPPPP
~ptyORQPOPOPPP
~pty_OSOPPPPPPP
~ptylPPQQOPPPPP
~pubQPPPPPPPPP
~publQPPPPPPPPP
~puePOQPPPPPPP
~pufPOOQPPQPPP
~puffPOOQPPQPPP
~puiOOSPPPPPPP
~pulPLWPPPPPOP
~pullPNRPPQOPOP
~pulmQOPPPPPPPP
~pulsOOTPPOPPPP
~pumOQQPPPOPPP
~pumpOQQPPPOPPP
~punSNPPPPPPPP
~puncROPPPPPPPP
~pupNOSPPORPPP
~pupiNOSPPORPPP
~purPOTPPNOPPP
~puriQPPPPPOPPP
~purpOPSPPOPPPP
~pusPPNROQOQRP
~pushQPNROQOQPP
~putPOSPPOQPOP
~putaQOQPPPPPPP
~py_MOSPQPOROP
~pyrQPPPPPPPPP
~quaRMRROOOPPP
~quadPPQPPPPPPP
~qualPORQPPOPPP
~quanPPPRPPPPPP
~queUMQRNNNTOP
~que_QOSPPPOPPP
~quelQPOPPPPQPP
~quenROORPPPPPO
~querPNQOPOOTPP
~quesQONPPQQPPR
~quetQOQQPPPPPP
~queuPRPPPOPPPP
~quiMPPPPQOOOT
~quicQPROPPPPPP
~quidOPPQPPPPQP
~quieORQPPOPPPP
~quinOPPOQPQPPQ
~quirONPPPPOPOT
~quisPPPOPQPOQP
~quitRNOPPSOPPP
~quivNOPSOPQPPP
~quoPQPPPPPPPP
~r'sPQNPPSNPQO
~r's_PQNPPSNPQO
~ra_PMXOPNNOOP
~raaOPSPPPOPPP
~rabOORPPROPPP
~rabiPPPQPPPPPP
~racTOSNQQMPNP
~raceQQRPOOOPOO
~rachPOSPPOOPPP
~rackOOPPQROPPP
~racoQPPPPPPPPP
~ractQQMOQOPPPQ
~racyQPPPQPPPPP
~radRMTOPRMOQO
~rad_POQPQPPPPP
~radaRQNPPPPPPP
~radeROOOPSPPPO
~radiOPTPPPNPPP
~radoOQQPQPPPPP
~radrQPOPPPPPPP
~radyPORPOPPPPP
~raeQPPPPPPPPP
~rafQPPPPPPPPP
~raffPQPPPPPPPP
~ragOQRPPOOPPP
~rageOPQPPPPPPP
~ragiPQPPPPPPPP
~raiRROQNQMQPP
~raigQQOPPPOPPP
~railPOPQPOPRPO
~rainPROQOQMOQQ
~raisPRNPPQPPOP
~ralSONTOMQPPN
~ral_SMOSONRPPO
~raliOPOQPPQPPP
~ralsPPPPPOPPQP
~ralyPQPPPPPPPP
~ramQPMVPOONOP
~ram_NQPQQOPPPP
~ramaPPOPPQQPPP
~rameQPPPPOPPOQ
~ramiQPPPQPOPPP
~rammPQPPPPPPPP
~rampROPOPRPPPP
~ramsNOOTPOPPPP
~ranQQSQPOMOQO
~ran_QROPPOPPOP
~ranaQPPPPPPPPP
~ranbPPPPQPPPPP
~rancLOQRPPQRPO
~randPMROPTNPPO
~raneSOOPPPPORO
~rangMRQQOOQPPO
~rankPPRPPOPPPP
~ranoOPQPQPPPPP
~ransSROOQONOQP
~rantPPOPPOOPPR
~rapVLQMRQOQPO
~rapaOOPPQPRPPP
~rapeOPPOROPPPP
~raphSOPPPPOPPP
~rapiSNPPPPOPQP
~rappPOQPPPPPPP
~rapyROOOOROROO
~rarNRPPQNPOTO
~rar_ORPPQOPPQO
~raryNPOPPOPPSP
~rasQMPLSPPOPR
~raseOOPPPPPPPS
~rashQOOOQQQOPO
~rasoPPPPPPQPOP
~rastQOQOSPOPPP
~ratPLR[MOMRMO
~rateSNPUNONQPN
~rathPPQPPPPPPP
~ratiOMQVMPNPOR
~ratoOQQPPPPQPP
~ratsPQPPPPPPPP
~ratuPPQPPPOPPP
~rauONUQPONOPP
~raumPPQQPOOPQP
~ravQOPPOOQPPP
~raveOOPQPPQPPP
~raviROPOPPPPPP
~rawNSNQONQPPR
~rawaQPPQOPPPPP
~raweOSOPPPPPPP
~rawnPQQPPOOPPP
~raxOQQPPPPPPP
~rax_OQQPPPPPPP
~rayORQOPNOOOS
~ray_OROOPOPORP
~raysPNPPPPPPOS
~razQPQPPPOPOP
~razeQPPPPPPPOP
~raziPQOQPPPPPP
~razoQOPOQPPPPP
~rb_QPOQPPOPPP
~rbaQNPOPPPPPR
~rbalOOOPPPPPPR
~rbamPPPPQPPPPP
~rbatQPPOPPPPPP
~rbeQQPPPPOPPP
~rbetQPPPPPPPPP
~rbiOOPQPPPSOP
~rbidPPPPOPPRPP
~rbinPPPQPPPPPP
~rboPOQQPPPPPP
~rbonPOQPPPPPPP
~rc_QPPPPPPPPP
~rcanPPQPPPPPPP
~rceRNPPPQNPOQ
~rce_QOPPPQOPPQ
~rcenROPPPPOPPP
~rchORPPPPOPPQ
~rch_PROPPQPPPQ
~rciRRNPPPOPPO
~rcisRPPPPPPPPP
~rclSPPQOPOPPP
~rcl_RPPQOPPPPP
~rclaQPPPPPOPPP
~rcoQPOPPPPPQP
~rctSOPOPPPPPP
~rct_ROPPPPPPPP
~rcuPORPPPPPPP
~rd_KVTOPMMMSQ
~rdaOPPPPQQPPO
~rdayOOPPPQQPPP
~rdeMSNOOOQNSS
~rdedOPPPPPPPPR
~rdenOPPPPPQPPP
~rderORNOOOQNTQ
~rdiPLOPNOPTSQ
~rdiaROQPOOOPOR
~rdinOONOPOOTRP
~rditPPPPPPRPPP
~rdlOPRPPPPPPP
~rdlyOPRPPPPPPP
~rdoOSQOPOOPPP
~rdosPRPOPPPQPP
~rdrPOQPPPPPPP
~rdsQRNPOPPPOP
~rds_QRNPOPPPOP
~re'ONOPPPSPRP
~re'sONOPPPSPRP
~re_XVXJLJKPTL
~reaXLTLRROLNP
~rea_PNPPPOSPPP
~reacNNQPQOOPRR
~readOTPOOOSPNO
~reakPRMQPOOPQQ
~realRPPOQPOPOO
~reamROQPOSNPNO
~reanRNRPPPOPPP
~rearPPQPPPPPPP
~reasRNNOSQPPOP
~reatTORNOQPMPQ
~rebRQOPPPOPPP
~reboRQOPPPPPPP
~recQPOPMRPOPR
~recaOROPPPPPPP
~receORQQPQPOOO
~rechOOQPPPPPRP
~reciQQOPPOPPPP
~recoQMPOORQOOS
~rectPNPROOPQPQ
~recuRQOOPPPPPP
~redPOMSORPOPR
~red_LPOPMQROQT
~rediSOOPPQOPPP
~rednOQOQQPOPPP
~reduSMORPPPPOO
~reeTRQONQNPMP
~ree_RQPQNOPOOP
~reecQPQOPPPPPP
~reenQQOPPOPQPO
~reesOORPPROPPP
~reezPQPPPQPPNP
~refPOMNOTRMPS
~ref_QPPPPPPPPP
~refePROPPOPPRP
~refiQPPPPQPPPO
~reflPOPPPPSPPP
~refrROPPPPQPPP
~refuMPOOOTOPNU
~regLMOTTOROPP
~regaQPOPPPPPPP
~regiOPPRPOOPQP
~regnONPQQQQPOP
~reguOOPPPPSPPP
~rehTOPOOPOPPO
~rehaQPPPPPPPPP
~rehoQPPPPPPPPP
~rehyRPPPOPPPPP
~reiMOTPPPPQPP
~rejOPPPPPPRPP
~rejeOPPPPPPRPP
~rekOQPPPPPPPP
~relRMOPPQMOQR
~rel_PPPQQPPPPP
~relaQNPOPOOOQS
~releQOPPPPOPQP
~reliRPPPPPOQOP
~relyOPPPPROPPP
~remSPOPOOPRPO
~remaPOPPPPPRPP
~remePROQPPOPPP
~remiRQOPPOOPPP
~remoPNQOPPRPPO
~renSPNSPOONNQ
~ren'OPPPPPQPPP
~ren_TPOOOPOPPP
~renaMOQVOOPOPP
~rencSOOOPPQPOP
~reneOQQPPPOPPP
~rengPOPQPPPPPP
~reniPPPPQPPPPP
~renoQQPPOPPPPP
~rentNQNOQQPOOS
~reoRNOPPPPRPP
~repOPOPONPSPR
~rep_QPPOPPPPPP
~repaQPRPPPOPPP
~repePOOROROPQO
~replQSOOPOOQOP
~repoMNOOPNQSQT
~reqPMORPPOPQS
~requPMORPPOPQS
~rerPNRPPPPQOP
~rer_OORPPPPQOP
~resTQVMJQJPTP
~res_QOOQORNPOQ
~rescROOPPPOOQQ
~reseOSNPPPPOQP
~reshROQPPOOPPP
~resiPNQPPOSQPO
~resoPQPPPPPPPP
~respOLXOOONQOQ
~ressPQSONQPOQN
~restQTMONOMQQQ
~resuSNPOPROPRN
~retQQRNONOPRP
~ret_POPPPPQPPP
~retaPOQPPPPPPP
~retcPQPPPPPPPP
~reteROQPOPOQRO
~retiQOQOPPQPQO
~retrPPQPPPPPPP
~rettQPPPPPPPPP
~retuPTNPPPPPPO
~reuPRPPPPPPPP
~revVPMPNOORNQ
~rev_QPPPPPPPPP
~revaQPPPPPPPPP
~reveTOOPOPQPOP
~reviPQNPPOOROP
~rewPUMPPPPPPP
~rew_OTOPPOPPPP
~rewsQPOPPPPPPP
~rexPPPQPPPPPP
~rexaPPPPQPPPPP
~rexoPPPQPPPPPP
~reyPNTPPOPPPP
~rey_PNTPPOPPPP
~rfaQPOPPRNPPO
~rfarPPOPQPOPPO
~rfePQPPPPPPPP
~rfecPQPPPPPPPP
~rfoROPOPPPPPP
~rforROPOPPPPPP
~rgaOORPPPPPPQ
~rganOOQPPPPPPQ
~rgeQQMOONQTQP
~rge_RONPPOQRPO
~rgedOPOPPPPQPP
~rgenORPOPOORPP
~rgeoPQPPPPPPPP
~rgerPNQPPPQPPQ
~rgetSOOPPOQPPP
~rgiNNSQQQNOQP
~rgicOPPOQQOPQP
~rginOQPRPPPPPP
~rglQOPPPPPPPP
~rgoPOPPPQPPPP
~rguROOPPPPPPP
~rgyPPOQSOOOOP
~rgy_PPOQSOOOOP
~rhaPPPPPPQPPP
~rheSNQQOOPMSP
~rheaPOQPPPPMSP
~rheuRPPPPPPPPP
~rhexQPPPPPPPPP
~rhoOPPPROQPPP
~rhoePQPPPOQPPP
~rhosOPPPQPPPPP
~rhyQPPPPPPPPP
~rhytQPPPPPPPPP
~ri_PNQOQRPPPP
~riaVLONOOQQSO
~ria_OMPPONSPRP
~riagPQPPPQOPPO
~rialVQNOOOOOOP
~riamPPPOPPPRPP
~rianPOQPPQPPPP
~riasPOQPPQPPPP
~riatQOPPPPPPQP
~riaxOPPQQPPPQP
~ribPQOOPPPOPS
~ribePOOPPPQPQP
~ribiQPPPPPPPOQ
~riblOPQPPQPPPP
~ricTPPNONQPRO
~ric_QOOPPOQORP
~ricaPNQPPPRPPP
~ricePRPPPOPPOP
~rickQPPPPPPPPP
~ricoPPOPPQPPPP
~rictPOPOPPPQRP
~ridMSOUOPNOPO
~rideMQOSPQOPPP
~ridgPQPPPPOPRP
~ridoPRPRPOOPOP
~riePOROPSNOQP
~riedOPOPPRPPPP
~riefQPQPPPPPPP
~rienOOQPPPQPQP
~rierPQOPPQPPPP
~riesRPPOPPNPPP
~rifPQNOQPPROP
~rifaPPPOQPPPPP
~rifiPQOPPQPPPP
~rigNKUPQOSPOQ
~rigaQPPPPPPPPP
~righNLQPQPSPOR
~rigiPOSPQOPPPP
~rigoOPQPPPPPPP
~rikPROPPPPPPP
~rilSQPNPNPORO
~ril_PPQORPPPPP
~rileRQOPPOQPPP
~rillQRQPPOPPPP
~rimPMPOSOQPOR
~rim_QPPPPPPPPP
~rimaQPOOPPQPPP
~rimeONPPRPPPPR
~rimoOPPPPPPPPP
~rinQONQQQTMRM
~rin_KQQRSOPPPO
~rinaSOPPOPPPPP
~rineNMQQQOTPOP
~ringUORMNQPNRO
~rinkRNMOPRSPOP
~rinoQPOPPPPPPP
~rintOTNPPPPPPP
~rioPOROPPOPQQ
~rio_POQPPOPPPR
~riodPOPPPRPPPP
~riorQOQOPOPPQP
~riouPQPPPPOPPP
~ripMOOTOOQOPQ
~rip_OOPROPQPQP
~riphNQOSPPPPPP
~riplQPPPPPPPPP
~rippPOPPPOQPPP
~ripsPPOPPPPPQP
~riptOPPPQQOPOQ
~risXIRNMNPORR
~ris_ROQPOPPPPP
~risePNPPPPOPRR
~risiQORPPPPPPP
~riskUPMOOONPQQ
~risoQOPPPPQPPP
~rispPPQPPPPPPP
~ristOOQQOPSPOP
~ritLNQOSLRTQQ
~ritaOOPPPPPPPR
~riteNPOPPOPQRQ
~rithOPOPQPPPPP
~ritiPOOOOOTQOO
~ritoOPPPRPPPPP
~rittPPPPPOPQPP
~rityPPQPPPPQPP
~riuPPOPOPRQOP
~riumPOOPOPRQOP
~rivMROTOOMPRQ
~rivaQOPPOPOQQO
~riveMRNTPONOQQ
~riviOPRPPOOPPQ
~rixPOQPPPPPPP
~rix_POQPPPPPPP
~rizQPPPPPPPPP
~rizaQPPPPPPPPP
~rk_MONOPPVQQO
~rkaPPQPQPPPPP
~rkePOQPPPOROP
~rkedOQOPPQPQOP
~rkerPOQPPPPQPP
~rkiNTPPQNOORO
~rkinNTPPQNOORO
~rksRPPPPQPOOP
~rks_PPPPPQQPOP
~rl_PQPPPPPPPP
~rlaPNSPPPPPPP
~rleQPPPPPPPPP
~rliPOPPORQPPP
~rlinOPPPPPQPPP
~rlyWQNRONPONO
~rly_WQNRONPONO
~rm_SPNOOMMVRO
~rmaRONNNRRPSO
~rmacOPOOPPOPTP
~rmalRQNONSSOOO
~rmanROPPPPPPPP
~rmatPOPPPPQPPP
~rmeOPRPPNROPO
~rmecQQPPPOPPPP
~rmedPPQPPPOOPP
~rmerOOOPPPSPPP
~rmfQPPPPPPPPP
~rmfuQPPPPPPPPP
~rmiPOPNROQOQP
~rmiaQQOPPOOPPP
~rmicOORPPPQPPP
~rminQPOOPPQPPP
~rmitOPPPRPQPPP
~rmoQOPPPPQPPP
~rmonQPPPPPPPPP
~rmotQPPPPPPPPP
~rmsPPNPQOTPQN
~rms_PPNPQOTPQN
~rmuQOPPPPQOQP
~rmulQPPPPPPOQP
~rn_RTOPPNQONO
~rnaQQPOPOPPPO
~rnalPSNOPPPPPP
~rnatQPPPPPPPPP
~rneLQPPPPSPOQ
~rnedNQOPPQRPPP
~rnerOPPPPPRPPP
~rniPQQNOOPPSN
~rniaRPOPPPOPPP
~rnigOQPPPPPPRO
~rninPQOOOQROQO
~rniqPOQPPPPPPP
~rnoNSQPPOOPOP
~rnooORPPPOPPOP
~rnsQPOPPOQPQP
~rns_QPOPPOQPQP
~ro_MOVOTONORN
~roaNPSORPPPOP
~roadOROPPQOPPP
~roatOOSOQOQPPP
~robORPORQNRNO
~robaPPPPPQPQPP
~robeNQRPPPPPPP
~robiPPPPQPPPPP
~roblQPPOQPOROO
~roboPRPPPOPPPP
~rocMOQRPPNPSP
~rocaPPPPQPOPPP
~roceNNPPPPOQSP
~rockPQPPPPPPPP
~rocoOQPRPPPPPP
~rocuPQPQOPPPPP
~rodQQPPPPPPPP
~roduQQPPPPPPPP
~roePROOPPPPPP
~roenQQPOPPPPPP
~rofNOPPRRQPPP
~rofePPOPQPPPPP
~roflOPPPQPPPPP
~rofuQPPPPPPPPP
~rogSRNPPOOPOQ
~rogePQPPPPPPPP
~rognROOPPPPPPP
~rogrQQOPPOPPPP
~roiSNQNORPPOO
~roidQNQOPRPPOP
~roinRNQPOPPPPP
~rojMPQPPPSPOP
~rokPQQPONNQQP
~rokePQQPONNQQP
~rolRPQPNQPOQN
~rol_QPNQORPPPP
~rolaPOROPPPPPP
~roleORPPPPPPPP
~roliPPPPQPPPPP
~rollPOQPPOQPRO
~roloQPPQOPOPPP
~romUPKOPOSPOP
~rom_PPPQNQQOOP
~rombROOOPPORPP
~romePONPQPRPPP
~romiQPPPPPPPPP
~romyRPPPPOPPPP
~ronYNOPPLLPOR
~ron_PQQPPOOPPP
~ronaQPPPPPPPPP
~roncPPQPPPOPQP
~roneQNNQQPPPPQ
~rongPPQPPOOOPR
~roniTNNPPOPROP
~ronoPQOPQPPPPP
~rontQQQOPOOPPP
~rooNQVNOPPNQP
~roofPORPPPPPPP
~roolOOROPPPPPP
~roomOSROOQMNQP
~roopONQPPOSPPP
~ropSKQTSLSONN
~rop_QPNPQORPPP
~ropaQPPQOPPPPP
~ropeQMRQPOPPPP
~rophRNOROPQPPP
~ropiNOQQRPQPPP
~roplROPPPPPPPP
~ropoPQPPQPOPPP
~roppOPSPPOOPPP
~roprOOQORPPPPP
~ropsPQNQQPPPPP
~roqQPPPPPPPPP
~roquQPPPPPPPPP
~rorRQNOPOOOQR
~ror_PPOPPPPOQQ
~rorsRQOPPPPPOQ
~rosTLPNPNPQQS
~rosaQPPPPPPPPP
~roscRNRPPPOPPP
~roseQPOPPNOQOS
~rosiQQPOPPPPPP
~rossLQOPQPRQPQ
~rostRLQPPQPORO
~rosuQPPPPOPPPP
~rotMLPMRQUNQQ
~rotaNROPQOROPO
~rotePNPOQPQPOQ
~rothOORPPRPPPO
~rotiOOQPPPRPPP
~rotoPOPOPPOORQ
~rouQRSRQRLNMO
~roubPOPPPQOPPP
~roudPROPPPPPPP
~rougNQQQPQOPOO
~rounQRPPPPOONP
~roupQROPPOPPOP
~rousPNQPRQOOPP
~routQPPPPPPPPP
~rovPROOPOOOSO
~roveROPPPPPPQP
~roviPROPPPPPPP
~rowPTOPOORPOO
~row_QQOPPPPPQP
~roweOROPPPPPPP
~rowiQPPPPPPPPP
~rownPQPQOOQPOP
~rowsPNROPPQPPP
~roxRNQRNPPOPQ
~roxaPOPQOPPPPP
~roxeQPPPOPPPPP
~roxiPPPQPPQPPP
~roxyQOPPPPPPPQ
~rozPQPPPPPPPP
~rozePROPPPPPPP
~rp_PQOPPPPPPP
~rpePOQQPPPPPP
~rphQPPROOOPPP
~rphiQPPQOOOPPP
~rplNQQPPORPPP
~rpleOPQPPOQPPP
~rprQNOPPPQQRP
~rprePNOPPPQQRP
~rraOOROOOOPQR
~rragOQQPPPPPPP
~rralQPOPPOOPQP
~rranOPOPPOPPPR
~rreRNSQNOPQOO
~rrecOPOSOOPQPP
~rredOQOPPPQPPP
~rregPOPPPPRPPP
~rrenRPPOPPPPPP
~rresSOQPOPMQPP
~rretQOQPPPPPPP
~rrhPPPPQOQPPP
~rrhoOPPPQOQPPP
~rriORPOPTPOOO
~rriaPOPPPQPPPP
~rribOPQPPQPPPP
~rridPQQPPPPPOP
~rriePNOPPSPPPQ
~rrigQOPPPPPPPP
~rritOPPPPPRPPP
~rrivPUOOPOOPOO
~rroSRNOOONNQS
~rrorRQNOPOOOQR
~rrowQSOPOOPPQO
~rruOPPPPPQPPR
~rryPORPQOPPQO
~rry_PORPQOPPQO
~rs_VQIPKOPPWM
~rsaQPPSOPOPPP
~rsa_QOPPPPPPPP
~rsadOPQRPPOPOP
~rsdPQPPPPPPPP
~rsdaPQPPPPPPPP
~rseQMQOOQPPPR
~rse_PNSOPPPPQQ
~rselPOPPPQPPPP
~rsesQQOPPPPPQP
~rsiNNOSQORPQO
~rsinPOPPQPPPPP
~rsioNPOSOOQPPP
~rsoPSNPPPOPPP
~rsonPROPPPOPPP
~rstTMRQQMNOQO
~rst_QMRQQNNPQP
~rsuSOPOPPOPPP
~rsusSPPOPPOPPP
~rt_OQMWLKMUMU
~rtaPRONSNQOQO
~rta_OPQPPPPPPP
~rtabOSNPQPOPPP
~rtaiPOPPPPSPPP
~rtalTNOOPOPPQP
~rtanOPPORPPPPP
~rtazQPPPPPPPPP
~rteRRNMUPOPLQ
~rte_PROPPPPPPP
~rtebSOOPPPOPPP
~rtedLQPNRQOROR
~rtenRPNOQORPOP
~rterQQQPOPOONP
~rthTPOOOQOOOP
~rth_QOOPORPOPQ
~rthdPQPPPPPPPP
~rtheOPOPPPQQPP
~rthoQQQPPONPQP
~rthrQPPPPOPPPP
~rtiPMQSNNQPPQ
~rticPQQPOPOPPP
~rtifOQPPPPPRPO
~rtigPPOPPPRPPP
~rtilQPPPPPPPPP
~rtinQMPSPOOPPS
~rtioOPQPPPPPPP
~rtisQOPPPPRPPP
~rtmOPQPPPPPPP
~rtmeOPQPPPPPPP
~rtnPOOPQQOPPQ
~rtneOOOPQQOPPQ
~rtoTMRPPPOPPP
~rto_QPQPOPPPPP
~rtonPPPPQPPPPP
~rtosQOPPPPPPPP
~rtrOQOQPPPPPP
~rtraOQOQPPQPPP
~rtsOSRPPOOOQO
~rts_PSQPPOOOQO
~rtuOOPPPQQPQP
~rtumOOPPQQQPPP
~rtusPQPPPPPPQP
~rtyPPRPPOOOPP
~rty_PPRPPOOOPP
~ru_PPPQPPPQPP
~rubOROPPPQOQP
~rubbOPPPQPPPPP
~rubsPQOPPPPOQP
~rucMQRQPPPPOP
~ruckNQRPPPOPOP
~rugUMOOPOQOPP
~rug_SOOOOOQOPP
~rugsROOPQPOPPP
~ruiMPQORPRPPP
~ruisOPOPPPSPPP
~ruitOOQORPPPPP
~rulQMOQOONOSS
~rulePNOQOONOST
~rumPOPPPOPPPR
~runQNQPOORPPQ
~runkPOQPPPQPPQ
~runnOQOPPPRPPP
~runsQPQPPOPPPP
~rupPPQPPOOPPP
~rup_OQPPPPPPPP
~ruptQOQPPOPPPP
~rurROPPPPPPPP
~ruraQOPPPPPPPP
~rusNNSOROROQO
~rus_OPQPQPPPPP
~rushPPSPPPOPPP
~rustPOOPPPQPRO
~rutQPPPPPPPPP
~rvaPNORPPRPPP
~rvalOOOSOPRPPP
~rvasOPPPQPPPPP
~rvatROPPOPPPPP
~rveRPNOOORORO
~rve_QNPOPPRPRP
~rvedPQPPPPPPPP
~rvenQPOPPPPPPP
~rviSQPOPOOROO
~rvicPQOPPOOROP
~rviePQPPPPPPPP
~rvisPOQPPPPPQP
~rvivRPOPPPPPPP
~rvixQPPPPPPPPP
~rvoOPPPQPPPPP
~rwaQNTPPOPPPO
~rwarOQQPPPPPPP
~rwayQNSPPPOPPP
~rwiPPOPPPQPPP
~rwisQPPPPPPPPP
~ry_RMPKONMSPY
~rybPQPPPPPPQP
~ryboPQPPPPPPQP
~ryiOPPOQSOPPP
~ryinOPPOQSOPPP
~ryoPPRPPPPPPP
~ryonOPQPPPPPPP
~rysPPPPPPQPPP
~rystPPPPPPQPPP
~rytPROPPOPPPP
~rythPROPPOPPPP
~rywPPQPPPPPPP
~rywhPPQPPPPPPP
~rzeQPPPPPPPPP
~sa_SROOOOOPPP
~sabORPOQPOQPP
~sabiPPPPPPPQPP
~sablQPQOPPPPPP
~sacPORPPPOPPP
~sadORQRPPPPOP
~sadeOPQRPPOPOP
~safVLONTPNOQO
~safeVLONTPNOQO
~sagQMQPPQPPPP
~sageQOQPPPPPPP
~saiQQPOQPOPOP
~saidORPOQPOPOP
~salQQQRPOOOOO
~sal_POOPROQPPP
~salaOQQPPPPPPP
~salbOPPRPPPPPP
~saliPPRPOPOPPP
~salmQPPPPPPPPP
~samRSMNRNPQNQ
~sameQQOOSOPRNO
~samiQPPPOPPPPP
~sampOROPPPQPPP
~sanOQRPPSOPOO
~sandPRNPPPQPPP
~sangONUPPPOPPP
~santQQOPPRPPOP
~sapOQOPPPPPOS
~sapePQPPPPPPPP
~sarPOPPROOOQP
~sareROPQPPPPPP
~sartOPPORPPPPP
~saryPPPPPPPPQP
~satQNSOQOOPPO
~sateQPPPPPPPPP
~satiQOPPQPPPPP
~satsQNSPPOPPPP
~satuOPQPPPPPQP
~sauPPPPPOPPPR
~savTPNPPOOPPQ
~saveTONPPOOPPQ
~sayOOQPPOROPP
~sayiPPQPPPPPPP
~saysNPQPPOROPQ
~sbaOPPPPQOPPQ
~sbanPPOPPQOPPQ
~sc_QNRPPQOPPP
~scaPOPQORQOQO
~scabQPPPPOPPPP
~scalNPPQPPROPO
~scanRPOPPPOPQP
~scarOOQOPROPPP
~scePQQPOPPPPO
~scenPPQPPPPPPP
~scesPQOPPQPPPO
~schNOTROOPRNP
~schaPROPPORQNP
~scheONPSPNNRQQ
~schiPNQPPPSPOP
~schlOQQPPPPPPP
~schoQRQOOQOPPO
~schwOORPPPPPPQ
~sciPNTOQQOONP
~sciaQPPPPQOPPP
~sciiPQPPPPOPPP
~scinPOQORPPPPP
~scioPOQPPPPPPP
~scitQOOPPPRPPP
~sclROPPPOOPPP
~scleROPPPOOPPP
~scoURNNOQPPNO
~sco_RQNPPPPPPP
~sconPOQPPPPPPP
~scopRSOOOOOPOP
~scorQQOOPPQPOP
~scrQPPOPOOOQR
~scraPOPPPQQPPP
~screQPRPPNNQPO
~scriQPNOQPPOOS
~scruPROPPPPOQP
~scuQPOPQPOOQP
~scuePPPPPPPPQP
~scuiOROPPPPPPP
~sculPOPPQPPPQP
~scusRPPPPPPOPP
~sd_QQOPPPPPPP
~sdaNSOPPQOPOP
~sdayNSOPPQOPOP
~sdePOQPPPPPPP
~se_RIQTNRTPKQ
~seaQRNQOQOPOR
~sea_QPPPOPPPPP
~sealPROPPPPPPP
~searPQOPPPPPPQ
~seasQPOPOPPQOQ
~sebPPOPPPRPPP
~secMOTOOPNQPT
~secoPPRPOOOPPO
~secrNPQPPPPPPR
~sectNPPPPQORPR
~secuOOQPPPPOPR
~sedNPRRMQOONS
~sed_LQRRNROONS
~sedaQPPPPPPPPP
~seePPPPQOQPOO
~seeiPPPPPOQQPO
~seenPROPPPQPPP
~seesPPPPPQPPPP
~segRNOPPPRPPP
~seiPPROQOOPPQ
~seitPORPPPPPPP
~seizPQQOQOOPPQ
~selQNQPPSNPOP
~sel_OQPPPPPPPP
~seleQNQPQPPPPP
~selfQMQOPSOPPP
~sellPPQPPPPQPP
~seltPPPQPPPPPP
~semPQPPPPOQOP
~semaPPOQOQPQOP
~semeQPPPPPPPPP
~semiPQPOQPPQPP
~senSUNOQMNNSN
~sen_POQPPPRPPP
~sendPSOPPONPRO
~seniQOQPPOPPQP
~sensULOPQQOPQP
~sentPXKOPNPOPP
~sepTQNOONORPO
~sepaPQPPPPPPOP
~sepsQSNOONNRQO
~septRNPOPPQPPP
~seqQPPPPPPQPP
~sequQPPPPPPQPP
~serQOOOOOPQRQ
~ser_QOPOQPOPPS
~seriQPPPPPPPPO
~seroNPPPPPRPPP
~sertOOOQPPQPQP
~servPQOPOOORRO
~sesQQMOOOOPSR
~ses_RQNOOOPNSQ
~sessPOPPPPPQPP
~setTOPPQOOPOO
~set_PPQPQPPPOP
~setrPPPPQPPPPP
~settSPOPPPOPPP
~seuNPPPSPPPPP
~seudNOPPSPPPPP
~sevSNQOOQOQOP
~seveQNQPOQOQPP
~sfePQOPPPPPPP
~sferPQOPPPPPPP
~sfoQPPPOPPPPP
~sfomQPPPOPPPPP
~sfuQQQPPOOPPP
~sfusQQQPPOOPPP
~sglRPPPPPPPPP
~sgltRPPPPPPPPP
~sh_RQRPSONNON
~shaOPOOOSSONP
~shakPPRPPOOPPP
~shalORPPPQPPOP
~sharPPOPPOSPOQ
~shePSROPPNPPN
~she'PQQPPPOPOP
~shedPRQOOQNQOO
~sheePQOPPNOPRP
~shelOPPPQPPPPP
~sherOQPPPPPPPP
~shesRNOPPQPPPP
~shiOQPPORQOPO
~shifORNPPSOPQP
~shinOMSQPORPOO
~shipPPPPPPPPQP
~shoTSRQOROPKM
~shocRORQONNPPP
~shoePQPPPPOPPO
~sholROPPPPOPPP
~shooQOQPPPPPPP
~shopQQPPPOPOPP
~shorQQOOOPSPOO
~shotOOSQPPPPNP
~shouPOOPQTOQNO
~showPRPPPOQPOO
~shuONPPPPPPRP
~shutONQPPPPPRP
~siaPORPOOQOQP
~sia_QNRPOOQOQP
~sibONOPQOPOQR
~sibiROOPPPPPPP
~siblNNPPQPPPQR
~sicQRPPOPNPOP
~sic_QQPPPOPPPP
~sicaQPPPPPPPPP
~sickPQPQOQNPOP
~sidMLSORPUPPN
~sideMMSOQPTPPN
~sieRNQPPPPPPP
~sigNQMPPNQOST
~signMQNPPNQOST
~silSPPOQONPPP
~sil_ROPPPPOPPP
~sildPPPORPPPPP
~silePORPPOPPPP
~sillPPQPPPPPPP
~simSPOOQPOPPP
~simpQPPPPPOPPP
~simuPQOPPPPPPP
~simvPPPOQPPPPP
~sinOMSOQQQPPN
~sin_QQOPPQPPPO
~sincONPOOUQOPO
~sinePPRPPPOPPP
~singOOSPQLORRP
~sinoNQOPQPQPPP
~sinuQOOPPPRPPP
~sioQNRSLLSORP
~sio_QPPPPPOOQQ
~sionQNRSMKTPRO
~siotPOPPPQPPPP
~sirROOPPPPPPP
~sisSONNNPOSRO
~sis_RONNOOPTRN
~sistPPQPOQOOPQ
~sitNNOMRNOUWO
~sit_PPPPPONVNP
~siteOPPOROOPQP
~sitiONOOQQROSP
~sitoQPNPPPOOTP
~sitsQOPPPPQPPP
~sittOPQPPOPPQP
~sityOOPPPPPRPP
~siuPQRQQPNOOO
~siumPQRQQPNOOO
~sivTNRPOOPQNO
~siveRORPOOPQOO
~sixOPPRPPPPPP
~sizPSPPPOOPPP
~sizePSPPPOOPPP
~sk_TRMOONNPRQ
~skePSNPPPPPPP
~skedORNPPPPPPP
~skiROOOPPPQOQ
~skinPOPOPPQQOQ
~skipROOPPQPPPP
~sksROPPOPOPQP
~sks_ROPPOPOPQP
~skyPPQPPPPPPP
~sky_PPQPPPPPPP
~slaOORPPQPPQP
~sleORMPQRQOOO
~sleePOOOQSPPPO
~slepPROPPOPPPP
~sliNTPRPOPOPP
~slidOPPRPOQPPP
~slipPRPPPOPPPP
~sloRPQPPOPPPP
~slotPQOPPPPPPP
~slowRPOPPOQPPP
~sluOMTPPPPNSP
~sluiPOPPPPPNSP
~slumPOQPPPPPPP
~slurPORPPPPPPP
~sm_RPQOPOPQNP
~smaTMNPPPSOQO
~sma_ROOPOQPPPP
~smalPONQPQRPPO
~smarRPPOPNPPRP
~smePMOPPSSPOP
~smeaPMOPPQSPPP
~smelPPOPPRPPOP
~smiPROPPPPPPP
~smilPROPPPPPPP
~smoORPPRPOPOO
~smokOQPPRPOPOO
~sn'PORQPNQPPO
~sn'tPORQPNQPPO
~snaQRPQPOOPOP
~snakPQPQPOOPPP
~snoOROPPRORNP
~snorOPPPPRPPPP
~snotQPPPPPPPPP
~snowPRPPPPPPNP
~sntPOQPQPPPPP
~snt_POQPQPPPPP
~so_OMSPPOOQOR
~soaPORPPPOPPP
~soakPOSPPPOPPP
~socQNPPPPQRPP
~sociROPPPPPPPP
~sockOQOPPPPQPP
~sodQNPOPPSPPP
~sodeQOOPPPQPPP
~sodiPOPPPPRPPP
~sofPQQPPPPPPP
~softPQPPPPPPPP
~solROPQQOPPPO
~sol_POPPPPRPPP
~solaPOQPPPPPQP
~soleSNPPPPOPPP
~soliQPPPPPPPPP
~soloOPPQRPPPPP
~soluPQPQPPPPPP
~somTPRNPOPOOO
~someRPRNPPPOPO
~somnQQPPPOPPPP
~sonNQNPPTONPQ
~son'OOPPPSQPPP
~son_QROPPQOOQO
~sonaQPPPPPPPPP
~sonePPOQPPPPPP
~soniPOPPOQOPPR
~sonsOOPPQQQPPP
~sooROPOPQOPPP
~soonROPOPQPPPP
~sopQOPQQPPPOP
~soprQOOQQPPPPP
~sorQQPOOORPPO
~sor_ORPPPPPPPP
~sordQPPPPPPPPP
~soreQNOPPOSPOP
~soriPOPPPQPPPP
~sorrOQRQPOPPPP
~sorsPOQPPPPPQP
~sortPQPPPPPPPP
~sosRPPPOPPPPP
~souRRPPPNQPOO
~sounOQPPPORPOP
~sourQPPPPPOPPP
~sp_PPQPPPOPPP
~spaSSOPOOOOOO
~spacPPOPPPPPQP
~sparRPPPPPPOPP
~spasQPQPPPPPPP
~spePQOQOPRPNQ
~speaPPQPPPPPPP
~specQPOPPOQQPP
~speePPOQPPPPPP
~spenOQPQOPPPOR
~sperPOPPPQPPPP
~sphPPQQOPQPPP
~sphaPPQPOPQPPP
~spiSLUNOOOPRO
~spicPPQPPOQPPP
~spinSOQPOPOOPO
~spirONTOQPPQOO
~spitRPOOOPOORP
~splOOPPQQROOP
~splaPOQPQQPPOP
~spleOOOPPPSPPP
~spliPQOPPQPPPP
~spnQPPPPPPPPP
~spneQPPPPPPPPP
~spoORQOPOPOPP
~sponPOSPOOOOPQ
~sporPROPQPPPPP
~spotOPPPPPRPPP
~sprRPTOQNNPPP
~spraPORPPOPPPP
~sprePRQPPNOPPP
~spriRNQPPPPPPP
~spsOOSPPPPPPP
~sps_OOSPPPPPPP
~spuPMSPPPRPPP
~squQOOPPQPPPP
~squeQPPPPPPPPP
~sriSPOPOPPPPP
~sri_QPOPPPPPPP
~srisRPPPOPPPPP
~ss_TNONONULUO
~ssaPNQOPROPOR
~ssagPOQPPPPPPP
~ssanPPPPPRPPPP
~ssarPPQPPPPPPP
~ssatOPPPQPPPPP
~sseNRSRONOOOQ
~sse_OPSPPPOPPP
~ssedNRNSOPPPNQ
~sselOQPPPPPPPP
~ssenPPQPPPPPPP
~sserPORPPPPPPP
~ssesQQOPPOPPPP
~ssiRORONKNSRS
~ssibOOPPQPPPPR
~ssinOROPONPRQP
~ssioSOQNNOPQRO
~ssisPQOPPOPPPQ
~ssiuQQQQOPOPOP
~ssivPOQQPPQPPP
~ssoQPQPPOOPPP
~ssorPQPPPPOPPP
~ssrRPPPOPPPPP
~ssriRPOPOPPPPP
~ssuOPROQSNPOO
~ssueOQPPQPPPPP
~ssurPQRPPQNPOP
~sswPSNPPOPQQP
~sswoPSNPPOPPQP
~st_SORONOPLSQ
~staSQQSLOLOPS
~sta_OPSPPPPPPP
~stabRSNPOOPPPP
~stafNNRPPPPPQR
~stagOPOPPPQQOP
~staiPQOPPPPPQP
~stakOPROPPPPOP
~stalPPPPPPQPPP
~stamPPQPPPPPPP
~stanTNPOOPOQPO
~stapQQPPPPPPPP
~starNROXOPOONN
~statUONMOPOOOV
~stayOPPPPPOPRO
~stePRSNNRUNNL
~ste_PPOPPPRPPP
~steaOOROPPRPPP
~stedROSPOPOPNP
~steePORPPPPPPP
~steiQPPPPPPPPP
~stelOPPPPQPPPP
~stemORNPPOPPQP
~stenROQOPROOPO
~steoQQPPPPPPPP
~stepNPOTOPQPOP
~sterQRNNPRROQN
~stetPRPPPOPPPP
~stfQOOORQOPPP
~stfeQOOORQOPPP
~sthMNTOSPPPPO
~stheNNROROQPQP
~sthmOPRPQQOPOO
~stiTNSONSLOPQ
~sticPOQOOPOQRO
~stifPNRPPOPPOR
~stigPPQPPPPPPP
~stilPPPOPRNPPQ
~stinQQPPPPPOPO
~stioQPOPPQPPPP
~stipPPPPOQPPPP
~stitROPPPPPPPP
~stivQPPPPPPPPP
~stlPNRPPQPPPP
~stlePOPPPQPPPP
~stlyPOQPPPPPPP
~stmOPOQPPRPPP
~stmaPQOPPPQPPP
~stnOQPPPPPPPP
~stoSORMRROOOM
~stocNQPPOPROQP
~stolOQRPPOPPOP
~stomPPQPQOPPPP
~stonRPOPPPOPPP
~stooQONPPPSPPO
~stopSOQMRSMPOP
~storOPQPPOOPQP
~stpOQOPQQOPPP
~stpaPPPPQQOPPP
~strTNROMNNPRQ
~straPQROPNOOPQ
~strePPORPQOPOP
~striPNPOOQPQRO
~stroSPPOONPPRO
~struQOPPPPPPPR
~stsSQOPPNQPNQ
~sts_SQOPPNQPNQ
~stuUPQONNONQP
~stucOQRPPOPPPP
~studTRMONOOORP
~stulQPPPPPPPPP
~sturPORPPPPPPP
~styQNPPPROPPP
~sty_ROPPPPPPPP
~suaOQPQPOPPPP
~sualOQPQPOPPPP
~subSNOOQPOPNR
~subaQPPPPPOPPP
~sucQPRPPOOPPP
~succRPPPPPPPPP
~suckPPQPPPPPPP
~suctOQQPPPPPPP
~sudRNSPPOPPPP
~suddQNRPPOQPPP
~sueOPPPQPPPOR
~suedPPPPPPPPPQ
~sufPPQPPPOPPP
~suffPPPPPPOPPP
~sugPNQPORQPPP
~sugaPNQPOQPPPP
~suggPOPPPQPPPP
~suiPPPOOOOPPS
~suicRPPPOOOPPR
~suitPPPPPPPPPR
~sulQNNPROOQQP
~suleQPPPPOPPPP
~sulfQPPPQPPPPP
~suliPPQPPOOORP
~suloPQPPPOPPPP
~sulpOPORPPPPPP
~sultONOOPRPRPQ
~sumOPPORPPPPP
~sumaNPPPRPPPPP
~summQPOPPPPPPP
~sunPQOPPPOPRP
~sundOQOPPPPPRP
~sunsPQPPPPPPPP
~supOROPNOPPRP
~supeOQPOPPPQPP
~suppOQOQOPPORP
~surSNQONPMSOR
~suraOPPPPPPRPP
~sureQPROOPOQNQ
~surfQPPPOPPPPP
~surgPNQPPPPPRP
~survRPOPPPPPPP
~susSROPOPNPPN
~sus_RPOOPQNPQO
~suscRPPPPPPPPP
~suspOQPQPOPPPP
~sutNPPRPPPPPP
~sutuNPPRPPPPPP
~suvQPPPPOPPPP
~suvaQPPPPOPPPP
~swaNSRPONPPQO
~swabOROPPOPOQP
~swalPMTPPOPQPO
~swapOSOPOOPPQP
~sweNOUONPSPOO
~sweaOORPOQQPPO
~swelPOQOPPRPPP
~swerPPRPPOPPPP
~swiQOPSOPOPPP
~switQOOSOPOPPP
~swoPQNPPORPQO
~swolPNPPPPSPPP
~sworPSNPPOPPQP
~sy_PPQNQPPQNQ
~sycQQPPOPPPPP
~sychQQPPOPPPPP
~symRPPOPPQPOP
~sympQPPPPPQPOP
~synQNOQQOOQPP
~syncQPPPPPPQPP
~syndQOOPQPPPPP
~syrOPQPQPPPPP
~syriPOQPPPPPPP
~syruOQPPPPPPPP
~sysOQRPPOOPQP
~systOQRPPOOPQP
~t'sMPPQOPSQQP
~t's_MPPQOPSQQP
~ta_QPUNPOPNOQ
~tabPRNPPSOPNP
~tab_PPQPPPPPPP
~tabbPPQPPPPPPP
~tabiPROPPPPPPP
~tablQPNPPSOPNP
~tacPSPOPNRPOO
~tachOPPPPOTPPO
~tackQRPPPOOPPP
~tacrPPPPQPPPPP
~tactQOPPPPQPPP
~tafNNRPPPPPQR
~taffNNRPPPPPQR
~tagOROPOQPQOP
~tagePPPPPPPQOP
~tagmOPPPPPQPPP
~taiPPNOOPRPPQ
~tailOROPPQPPPQ
~tainPNPPPPRPPP
~tairPPOPPPPPQP
~takPQNNQVMNRO
~takeOOOOQUMORP
~takiPROPQQPPOO
~talUQONPMOPQP
~tal_TNOOONPOSP
~taliSOOPOPQPPP
~talkOSQOPPPQNO
~tallPQPPPPPPPP
~taloPPPPQPPPPP
~tamURNRPNOOOO
~tam_PQPPOPPPPP
~tamiTPNPPOPOOP
~tamoOPPRPPOPPO
~tampQPPPPPPPPP
~tamsQQPPPOPPPP
~tanSJRNRRMPQP
~tan_NOPOSQPPPR
~tandSPOPOPPPPO
~taneOOPPQQPPPP
~tankPORPPPPPPP
~tantSOPPOPOPRO
~tanuQPPPOQPPPP
~tanyOPQQPPPPPP
~tapQQOSOOOPPP
~tapePQOSOPPPPP
~tarRQLWNQNOMP
~tar_PQOPPQPPOP
~tardPSNPPPPPPP
~targSNOPPPQPPP
~tariPOOPPPPROQ
~tartMROXOQNOON
~tasSQQPOONPOP
~tasoQPPPPPPPPP
~tassQPRQOPOPOP
~tatQMPNPPSPMU
~tat_PPPOPOPPPR
~tateNNRPOQQORQ
~tatiPRMOQQRQMN
~tatoOQOPPPRPPP
~tatuQOPOPOOPNT
~tavORPPQOPPPP
~tawRPPPPPPPOP
~tawaRPPPPPPPOP
~taxPPPPPPPQPP
~tayOPPPPPOPRO
~tay_QNPPPPPPQO
~tazPPPPQPPPPP
~tazaQPPPPPPPPP
~tazoPPPPQPPPPP
~tbaPROPPQOPPP
~tbalPRPPPQOPPP
~tchQMMRORVMPN
~tch_RNOSPNSOMO
~tcheOROPOQQOQP
~tchfQOPPPPPPPP
~tchiOOPPPSPPPP
~tchyOPOPPPSPPP
~tcoSMOPPPQPQP
~tcomTOOPPPPQOP
~te_NOWTJNNSOP
~teaOPSMRNROPO
~teacQQOPPOPPPP
~teadPQQOPPOPPP
~teamNRQPPOPORP
~tearRPQPPPOPPP
~tebSPOPPPOPPP
~tebrSOOPPPOPPP
~tecPNQPOPRPPQ
~techOOQPPPQPPP
~tectQOOPOPQPPR
~tedNQOLQQTQLS
~ted_OQPLQOTQLS
~teeOPQOOSROPO
~tee_OROPPPPPPP
~teenPNPOOSROPP
~teerOQPPPPPPPP
~teetPPOPPPPPPP
~tegPPPOQPPPPP
~teiPNQQOQQPPP
~teinPPPPPQQPPP
~telNOSOQMQQOR
~tel_PQQPPQOPOP
~telePPPPOOPROP
~tellPNPPPMRPQS
~telyPPQPPPPPOP
~temKPOPRNNVQP
~tem_NPNPPOOVQO
~temaPQPPPPPPPP
~temeOPPPRPPPPO
~temiPPPPPPQPPP
~tempOORPPOOPQQ
~tenYJORNORONP
~ten_RMTQOOOQOO
~tenaPPOROPPPPP
~tencROPPPPPPPP
~tendPPOQPOSOOO
~teneQNNQPPRPPP
~teniQPPPPPPPPP
~tennQQOPPPPPPP
~tenoQPPPPPPPPP
~tensPPPOQOOPQQ
~tentQOOOPQOPPR
~teoQPPPPPPPPP
~teopQQPPPPPPPP
~tepNPOUOOQOOP
~tep_PPORPPPPPP
~teplQPPQPPPPPP
~tepsOOPQPPRPPP
~terRRONOOTPQL
~ter'OPPPPROPPP
~ter_ONQNRPPNSO
~teraNONOSOTQOO
~terbPQPQOPOPPP
~terdPOPPPQQPOP
~tereQROPPPOPPP
~teriTOQPOMNPQO
~terlQPPPPPPPPP
~termPPOPOPPQPP
~ternOSOPPNQQOP
~teroTOOOOQPPPP
~terpPNOPPPQQRP
~terrPNRPPQOPPP
~tersPSPPOPQONP
~teruPORPPPPPPP
~tervPPOROPRPPP
~teryPRPPPPQPPP
~tesSROMNNQRNQ
~tes_ROONONRSPQ
~testQSQOOPOONQ
~tetPQROPPOOPP
~tetaQPPPOQPPPP
~tethPRPPPOPPPP
~texONPPROOPOT
~textPOQPPPOPPR
~tfeQOOORQOPPP
~tfeePOOORQOPPP
~th_LLQMTSMUPO
~thaQTNPOOOQMP
~thadPOPPPPPPPP
~thanQSOOPOOPPO
~thasPPPQPPPPPP
~thatPQOPPPQRNQ
~thdQQPQOPPPOP
~thdaPQPPPPPPPP
~thdrQPPQOPPPPP
~theRNPPUROOOM
~the_PPRPPOPPPP
~theaPPQPPPOPPP
~theiQPPPPOPPQP
~themPPQPPPOOQQ
~thenMNSRQORPOO
~theoNPPQRPPPPP
~therSLLORVNRQM
~thesPQPPPOQOPP
~thetQPPOQOQOOP
~theyQRMOQQOPOQ
~thiONRQSPWMML
~thiaPPPQOPPPPP
~thicRPOQPOPPOP
~thigQOQPPOQPPP
~thinRMSNRSROMN
~thioOPPPQPPPPP
~thirNPRROPOPPP
~thisMSNOPOTNSN
~thiuPPPPQPPPPP
~thlQPPPPQPPPP
~thleQPPPPQPPPP
~thmPPQPQPPPOO
~thm_QPPPPPPPPP
~thmaOPQPQQPPOO
~thoPOPOPMPPRR
~tho_OQQPPPPPQP
~thonNPQPQPPPPP
~thorONQPPPOPRQ
~thosPROPPNQPOP
~thouSOOOOOPQPR
~thrQLTPPPOORO
~threROQPOPPMRP
~throPMTOQPOQPO
~thruOPPPQPPQPP
~thsTOMQNSPOOO
~ths_SOMQNSPOOO
~thuOQOPPPTPOP
~thumPOOPPOSPPP
~thurORPPPQPPPP
~thwPOPPQPPPQP
~thwaPOPPQPPPQP
~thyUNOOOQPPOQ
~thy_SPOOOPPPPQ
~thylROPOPPPPPP
~thyrPOQPPQPPOP
~ti_MSRQPOQPOO
~tiaQONRPPPPPP
~tia_QPOPQPOQPP
~tialPOOQPPROPP
~tiapPPPQPQPPPP
~tibSOQNOPOOQQ
~tibiRPQNOPOOQQ
~tiboQPPPPPPPPP
~ticULQJNOPTRQ
~tic_RMRNOOSORP
~ticaNQRORQNQOP
~ticeOOOOPPPQRR
~ticiQNQPPPOPPQ
~tickOPNOOQQRQO
~ticlOQQPPPPPPP
~ticoTPPOOOOPOO
~ticsQROOOPPPOQ
~ticuQOPPPPOQPP
~tidROPPORPOOO
~tid_POQPPPQPPP
~tideQPOQPSOPOP
~tieTNTNQMMPPP
~tie_ROPPPPPPPP
~tienRPRNRNNPQQ
~tiesPPQPPPPQPO
~tifNOQPPNRQMS
~tiffPORPPPPPPP
~tifiORPPPPPROP
~tigRNQPPOPPPP
~tighQPQPPPOPPP
~tigoPPOPPPRPPP
~tiguQPPPPPPPPP
~tilOSSNOQOOPP
~til_PQPOPPPPOP
~tilaPPRPPPOPQP
~tileOOQPPPSPOP
~tiliQPPPPPPPPP
~tillPSPOPRNOPQ
~timONOOPQNPVO
~timeOQOPOROPSO
~timiQNOPPPPPSP
~tinQROOMURLNR
~tin_OPOQQQROPO
~tinaPPPPPPQPPP
~tineSNSOPOOPPP
~tingNSNQLUPMOS
~tiniPOPQPPQPPP
~tinoRPPOPPPPPP
~tinsQPPOOPRPPP
~tinuPQPOPPQPPP
~tinyOPPPPPPPPP
~tioUONPOQHUNS
~tio_POQRPPOPPP
~tionUPNOOQIUNT
~tipROOOORQPPP
~tipaQPPPOQPPPP
~tiplPPPPPPQPPP
~tipsQOPPPRPPPP
~tirPPPPORPPPO
~tiraOQQPOPPPPP
~tirePOOPPRQPQO
~tisXPMRLQRNON
~tis_SQNRNORNPO
~tisoQOPPPPRPPP
~tistPQOPPRPPPP
~titPNOVNRPOPP
~titcROPPPPPPOP
~titiPPPPPPQPPP
~titrNOPTNPPPQP
~tivVLNPRPONPQ
~tivaPPOQPPOPPP
~tiveSLOOQQPNPR
~tiviRPPPPPPPPP
~tizQOPPPRPPPP
~tleNSQOORPPOP
~tle_NRQPPRPPPO
~tledPPQPPPPPPP
~tlemPPQPPOQPPP
~tlesPQOPPQOPPP
~tliPPQPPPPPPP
~tlyOOPPOPPQPQ
~tly_OOPPOPPQPQ
~tmaPQPPPPQPPP
~tmeONPPOTPPOQ
~tmenONOPOTPPOQ
~tnaOROPPPQPPP
~tneQNOPQRNPOR
~tnerOOOPQQOPPQ
~tnesQOPPPPOPPQ
~tniPOQPPPPPPP
~to_QQVONMOOOP
~toaPQOOPPQPPP
~toasPQOPPPQPPP
~tocPQOOOPQNSQ
~tociQPRPPPOPPP
~tockOTMPOPPPQP
~toclPQOPQPPPPP
~tocoQPOPOOPORR
~todQUPPPMOOOO
~todaQTOPPNOPPP
~toddROQPOOQPOP
~toeONQQPSPPPP
~toenQPPQPQOPPP
~toesOOQPPRQPPP
~tofSNPPPPPPQP
~toffROPPPPPPQP
~togQOPPQPPPPP
~togePPPPQPPPPP
~toiPMQRQPOPQP
~toilONQPPQPPQP
~toinPPPQQOPPPP
~tolPSPQOQNPOP
~tol_PPPQPPPPPP
~toldOSMPPROPPQ
~toleORQPPPPPOP
~toliPOQPPPPPPP
~toloQPPPPPOPPP
~tomRMTOPPQRNN
~tom_QOPPPQPQOP
~tomaQPQPPORPOP
~tomeOPQPQPPPPP
~tomoQPQPPOOPQO
~tomsQPPPPPQPPP
~tomyPOPPPQPSOO
~tonONSNROVNOO
~ton_PPQPPOPPPP
~tonePQPPPPQPNP
~tongPOOPOPTPPP
~toniONSPPOQOQP
~tonsOPQPQPPPPP
~tooQNPOOPROOQ
~toodPPPPPPPPPO
~tookQPTOQMPPOP
~toolQNNPPPSPPP
~tootPOOPOSPPPP
~topTSRNPPNONO
~top_RROPPQNPNP
~topiQPPOPPPPPP
~toppQPRNROOPPO
~toprQQPQNPPPPP
~topsPOOPPRQPPP
~torNRRMSOKORT
~tor_NQRNQRNOQP
~toraOPPPQPPPPP
~torePNRPPPPPQP
~toriSPONPPPPPP
~tormPQPPPPPPPP
~tornPOPPPPPPPQ
~toroPPPOQPPPPP
~torsPTORONOOQO
~torvOPPPRPPPPP
~toryPQNPPOPQOT
~tosTPOOOOROPP
~tos_ROQPPPOPQP
~toscPROPPPPPOP
~toseROPPPPPPPP
~totPQOPPPPPPP
~totaPPPQPPPPPP
~touORTPPOOPOP
~toucPQPPPPPPPP
~tourPPQPPPPPOP
~toutOOSPPPPPPP
~towOORPPQPPPP
~towePPPPPQPPPP
~toxNPQOOQQPQP
~tox_PPPPOQPPQP
~toxiOPQPQPQPPP
~tpaPPPPQQOPPP
~tparPPPPQQOPPP
~traNRTUSLLKTM
~tra_PROPPPPPPP
~tracMQTOQPOPPP
~traiQPOOQPOOPQ
~tralOPPRPPPPOP
~tramOOOQQQQPPP
~tranUPRPPNMNRO
~trapPORPPPPPPP
~trarOROPQOPPQO
~trasQPQNROPPOP
~tratMNQUPPOOPQ
~trauQPPQPOOPQP
~travNOPQPPQPPP
~trayOROPPPPPRP
~treSKQTMOPPOQ
~tre_RNRQOPNORO
~treaUNNOOPPQNS
~treePPPPPPQPPP
~tremNOPPPQRPPP
~trenOPPQPPQPPP
~tresOPPPPQOPPP
~tretPQPPPPPPPP
~trexPPPRPPPPPP
~triTLPMSNPRSO
~triaUQONPNOQPO
~tricROOOPOOQSO
~tridPPQPPPPPOP
~trieOPPPPPQPPP
~trigPPPPQPQPPP
~trilPPQPPPPPPP
~trimPOPPSOPPPP
~trinOOPQPQPPPP
~tripONQPPQQPPP
~tritPPPOPPPQPP
~triuPOPPPPQPPP
~troOORRTMNNSM
~tro_ONQPTOOPPP
~trodQPPPPPPPPP
~troeQQPOPPPPPP
~trofQPPPPPPPPP
~trokPPQPOOOPQO
~trolPSOOOQOORO
~tromROPPPPPPPP
~tronQPOPQOPPPP
~tropNPPQPOTPOP
~trouNNQRQQOOPP
~truQNOPONRPQQ
~trucOQQPPPPPOP
~truePPPPPPQPPP
~trusPOOPPPPPRO
~tryNPOOQRPQOQ
~try_OPPPPPPQPQ
~tryiOOPOQRPPPP
~ts_UQKNITQPPR
~tseQPPPPPPPPP
~tselQPPPPPPPPP
~tsiOOSPPPPPQP
~tsidOORPPPPPQP
~tt_TNOPPPOPPP
~ttaRPRPOMRPOO
~ttacPPPPPNSPPO
~ttawRPPPPPPPOP
~tteOQONRNPSMS
~tte_PPQPPPPPPP
~ttedOONPRQQPPP
~ttemPOPPPPPPPR
~ttenPNQPPOPRPQ
~tterPTOOPNPQNP
~ttesPPQPPPPPPP
~ttiNMTPOUPOOO
~ttinOLSPOUPPOO
~ttlNTRPOQNPOO
~ttleNTRPOQOPOO
~ttoOOSOOPPPOS
~tto_OPQPPPPPPP
~ttomQPPPPQPPOP
~ttonPOQPPOQPPP
~ttyPPOPPSPPPO
~tty_PPOPPSPPPO
~tuaPQPQPOOPPP
~tualPQPQPPOPPP
~tubQOTOPPOPPO
~tubaPPQPPPOQOO
~tubeQNRPPPOPPP
~tucOQRPPOPPPP
~tuckOQRPPOPPPP
~tudTQOONOOORP
~tudeNSOPPOPORQ
~tudiUNOPOPPPPP
~tudyQQOPPPPPPP
~tueOQOPPQPPPP
~tuesOQOPPQPPPP
~tulQQPPPOPPPP
~tulaPQPPPPPPPP
~tumPMPOPPTPPP
~tum_ONPPPQSPPP
~tummPPPPPPQPPP
~tunPOSOPQOPOO
~tungQOQPPPPPPP
~turRURPOKQONP
~turaSNQPPPPPPP
~turdOQPPPPPPQP
~tureOTQQOMQPNQ
~turiPOQPPPPPPP
~turmQPPPPPPPPP
~turnOUPOPOQPOO
~tusRPPOOPOPPP
~tus_SOPOOPOPPQ
~tussPPPPPPQPQP
~tutPNQPPPPPOS
~tutePPPPPPPPPR
~tuttPOQPPPPPPP
~twaPQOPPPPPPP
~twePNPPPPSQPP
~tweePNPPOPSPPP
~twelQPPPPPPPPP
~twenOPPPQPPQPP
~twiOPRPPRNPPO
~twicPOPQPROPPP
~twinORPPPOPPPP
~twisQPQPPOPPPP
~twitPORPPQPPPP
~ty_OMONNPLVRV
~tylPORPPOPPPP
~tylcQPPPPPPPPP
~tyleOOQPQPPPPP
~tyliPPQQOPPPPP
~typQONQOSPPOO
~typeRPOQOPPPOP
~typiOOOPPSQPPP
~tztONTPPPPPPP
~tzt_ONTPPPPPPP
~u'rPROPPPPPPP
~u'rePROPPPPPPP
~uadPPQPPPPPPP
~ualRQQSONNOOO
~ual_RQOSONOPOO
~ualiQPPPPPPPPP
~uallQOPPPPPPPP
~ualtPOQPPPPPPP
~uanPQPRPPOPPO
~uantPQPRPPOPPP
~uarONPPPPOPRR
~uardOOOPPPOPRR
~uaryPOPPPPPPQP
~uatiPPPPPPOPPP
~ub_PQPPPOPPPP
~ubaQQQPPPNQOO
~ubarQPPPPPOPPP
~ubatPQQPPPOQOO
~ubbOPPPPQQPPP
~ubbeOPPPQPPPPP
~ubeQNSOPPOPPO
~ube_POSPPPOPPP
~ubesPPPPPQPPPP
~ubiOOQPPPQPPP
~ublQOPPPPROPO
~ublePOPOPPROPO
~ubliQPOQPPPPPP
~ubsQQOPPPOOQP
~ubs_PQOPPPOOQP
~ucaQPPPPPPPPP
~ucatQPPPPPPPPP
~uccRPPPPPPPPP
~ucceRPPPPPPPPP
~uceRNOQQPROOO
~uce_QOPRQPPPOP
~ucedQPPPPPPPPP
~ucesQOPPPPPPPP
~uchMPQTOSNPOO
~uch_OPOTOSOOOO
~ucheOPQPPPPQPP
~uciNPPRPPQPPP
~ucinOPPPPPPPPP
~uckLTTPPMQOOP
~uck_NRSPPNPPOP
~uckeORPPPPPPPP
~uclOPPQPPPPPP
~ucoPOQPQOPPPO
~ucomPPQPQPPPOP
~uconNQOQQPPPPP
~ucosRNPOOPPPQP
~uctPQPPOOQPPO
~uctiQQPPOPOPQO
~ud_PQPPPPPPPQ
~udaPNRPPPPPPQ
~uda_QOQPPPPPPQ
~uddQOQPPORPPP
~uddePORPPOQPPP
~uddlPPOPPPQPPP
~udeOPPOPOORQP
~ude_QOQPPPOPPP
~udenNSOPPOPORQ
~udesPPPPPPPQPP
~udgPQPPPPOPPP
~udiTRLOOOQPPP
~udieUNOPOPPPPP
~udioQOPPPPQPPP
~uditPSOPPPPPPP
~udoNNQPSPPPPP
~udyQQOPPPPPPP
~udy_QQOPPPPPPP
~ue_PNUNRMRNPP
~uedQOPPPPPPPQ
~ued_PPPPPPPPPQ
~uelQPPPPPPQPP
~uemORPPPPPPPP
~uenROORPPOPOO
~uencPOPRPPPPPP
~uentROPPPPPPPO
~uerPOROPNOTPP
~uesOPMPORRPOR
~ues_POPPPPQPOQ
~uesdOQOPPQPPPP
~uestPPNPPQPPPR
~uetQOQQPPPPPP
~uet_POQPPPPPPP
~uetiPPPQPQPPPP
~ueuPRPPPOPPPP
~ueuePRPPPOPPPP
~uffPQOPPSOPOP
~uff_PQPPPROPOP
~uffePOQPPPPPPP
~uffsPPPQPPPPPP
~ug_TPOOOOPOPP
~ugaPNRPOQQPPP
~ugarPNQPPQPPPP
~ugeOOTPPPPOPP
~uge_OPQPPPPOPP
~uggPPOPPRPPPP
~uggePPOPPRPPPP
~ughOOQOPTPONQ
~ugh_PPNPPRQPOP
~ughtNPPPPSPOOQ
~ugiROOPPPPPPP
~ugmQPPPPPPPPP
~ugmeQPPPPPPPPP
~ugsPPPPQPOPPP
~ugs_PPPPQPOPPP
~uicSPPNONONSQ
~uiceQPNPQOPNSP
~uiciRPPPOOOPPR
~uickQPROPPPPPP
~uidRNPOOOQPQP
~uid_ONQPOPSPPP
~uideROPPPPPOQP
~uidsQQPPPPOPPP
~uieORQPPOPPOP
~uietORPPPOPPPP
~uilPQQOPPOORP
~uildPPPPPPPORP
~uinOPPOQPPPPQ
~uinaPOQPPPOPPQ
~uineOPPORPQPPP
~uiniPOPPPQPPPP
~uirONPPPPOPOT
~uirePPOPPPOPPR
~uisMQROPPROQP
~uis_OPQPPPPPPP
~uiseNPPPPPRPPP
~uitPOPOQRNOOR
~uit_POPORPOPPR
~uitsPROPPPPPPP
~uittQPPPPQPPPP
~uivNOPSOPQPPP
~uivaNOPSOPQPPP
~ukaQQOPPPOPPP
~ul_OORPPOQPOR
~ulaQQPQOMSOQN
~ula_QPQPPPPOPP
~ulanPQQPPOPPPP
~ularPMPOPOSPQO
~ulasOROPPPPPPP
~ulatQQORPOOPPO
~ulcPPNPPRSPOP
~ulcePPNPPRRPOP
~uldRMNPQTRPNN
~uld_SMLPRTQPNN
~uldeOOQPPPQPPP
~uleOPNUONMOST
~ule_RNMTOOMOSQ
~ulesPQPQPOPOPQ
~ulfQPPPQPPPPP
~ulfaRPPPOPPPPP
~ulgPOQPPQPPPP
~ulgiOPQPPQPPPP
~uliPROPQNOOQO
~ulinPPPPROOORP
~ulisQPOPPPPPPP
~ullOPSPPQOPOP
~ull_PQRPPOPOOP
~ullePNQPPQPPPP
~ulliPPPPPPOQPP
~ullyPQPPPPPPPP
~ulmQOPPPPPPPP
~ulmoQOPPPPPPPP
~uloRPPPPOPPPP
~ulosQQPPPOPPPP
~ulpOPPRPPOPPP
~ulphOPORPPPPPP
~ulsOMXOOOPOOP
~uls_POQPPPPPPP
~ulsePORPPOQPPP
~ulsiPOSPPPPPPP
~ulsoOPQPPPPPPP
~ultRLOQNPNQRR
~ult_OMPSONOORS
~ultaPOPPPPPRPO
~ultiPOPPPPQPPP
~ultrRPOPPPQPOP
~ultsQOOOPSOOPQ
~ultuPRPPPOOPQP
~um'POOPPQPPPP
~um'sPOOPPQPPPP
~um_MKROTOXOMO
~umaRNPQQONOPQ
~uma_QPOQPOOPQP
~umabPPPQPPPPPP
~umanPOPPPPPPPQ
~umatPPPORPOPPP
~umbQMQPONQSRN
~umb_OOQPPORPPP
~umbaROPPPPOQPP
~umbeQONQPPNSRO
~umbiPPQPPPPPPP
~umblPPPPPPQPPP
~umeONPQPOOSOR
~ume_PQPPPPPPPP
~umenONOPPOPSOQ
~umiQOQPPOQPPP
~uminPOPPPPQPPP
~ummPQOPOQQPPP
~ummaQQOPPPOPPP
~ummePPPPPQPPPP
~ummyOPPPPQQPPP
~umnQPPPPPPPPP
~umn_QPPPPPPPPP
~umoQQQPOQOPOO
~umonRPOPOQPPPP
~umotORPPPPPPPP
~umpONRPPQTPNO
~ump_ONQPPRSPNO
~umpeQOQPPPPPPP
~umpsOQOPPPQPPP
~umsPOPPPPPPQP
~ums_POPPPPPPQP
~un_PPQPPPOPPP
~unaOPPPPPPPOR
~uncRSQOOPOPNO
~unceOQQPPOPPPP
~unchPSPPPPOPNO
~unciPQOPPPPPPP
~unclOPPPPRPPPP
~uncoQPQPPPPPPP
~unctTNPPPPPPPP
~undONQONNRSOR
~und_OQQNOPRQNP
~undaPOOPPPPPRQ
~undeOORQOOOQQP
~undiPOQQPPQPPP
~undlQNOPPPPQPP
~undsPROPPPOPOQ
~uneOPQPPPOPPP
~une_PQOPPPPPPQ
~ungTOQNPQPPOO
~ung_RNQPPPQPPP
~ungePSPPPPOPPP
~ungsQOQOQPPPPP
~unguQOOPPQPPPP
~uniLRNSPQOPSO
~unioNPPPPRPPQP
~unitOPPSPOOPRO
~unkQMPPPQRPOR
~unk_POPPPPQPPQ
~unknPOOPPQQPPP
~unlQOPPPNPPRQ
~unnOQPPPQRPOO
~unneONQPPQRPOO
~unniPSNPPPPPPP
~unoPQPPQPPPPP
~unogPPPPQPPPPP
~unotQPPPPPPPPP
~unpPQPPPPPPPP
~unrPORPPPOPPP
~unrePORPPPOPPP
~unsPOQPPOOQPQ
~uns_QPPPPOPPPP
~unsePPQPPPPQPP
~unshOPQPPPPPPP
~untONPPPQMRPR
~unt_OPPQPPOQPP
~untaPOPPPPPPPR
~unteNQQPQOOPQP
~untiPQPOPPPPPP
~untsPOOPPPORPQ
~uorROPPPPPPPP
~uouPOQPPPPPPP
~uousPOQPPPPPPP
~uoxQPPOPPPPPP
~uoxeQPPOPPPPPP
~up_QTOOPOPPOO
~upbOQPPPPPPQP
~upboOQPPPPPPQP
~updPSNPPPPPPP
~updaPSNPPPPPPP
~upeOQPOPPPQPP
~uperOQPOPPPQPP
~upiPOSPOORPPP
~upilOOSPPORPPP
~upirQPPPOPPPPP
~uppNRNQOOSOQP
~uppeOPOPPPRPPP
~upplOPPQOPPORP
~uppoPQOPPPPPPP
~uprQNOPRPQPPP
~uproOPPPRPPPPP
~upsNSNPQORPPP
~upsePPPPQPPPPP
~uptQOQPPOOPPP
~uptuQPQPPOPPPP
~upuQOOPPPQPPP
~ur_QSTPPPNNNO
~uraYKRNOOOROO
~ura_QNQPPPPPPP
~uracROPPPPPPPP
~uralROPPPPPPPP
~uranPPPPPPORPP
~uratSOQPOPPPPP
~urcROPPPPOPPP
~urceQPPPPPOPPP
~urdOQPPPPQPQP
~urdaOQPPPPPPQP
~ureSSROLMORLR
~ure_RQRNNOORNQ
~ureaPPPPPPRPPP
~uredPORPPOPPPP
~uresNSNRPOPPOQ
~uretSPPOOPPPPP
~urfQPPPOPPPPP
~urgQMSOPPOQRO
~urgeONROPPPQQP
~urgiQOPPPPPPQP
~uriPNUPMOTOOP
~uriaPPPPPPQPPP
~uricPPQPPPPPPP
~urieQPNPPQPPPP
~urinONTPNOTOOP
~uritOPQPPPPOPP
~urlPORRPPPPPP
~urlyPPORPPPPPP
~urmPOPPPPPPPP
~urnOSQOOQROOO
~urn_PRPPPPPPOP
~urnaPRPPPPPPPP
~urneNQOPPQRPPP
~urniPNRPOOSPPP
~urnsRPOPPOOPQP
~uroSQOOPOOQPP
~uro_PQPPPPOPPP
~uronQPPPOPPPPP
~uropQPPQOPPPPP
~urosQQPOQOORPP
~urpOPSPPOPPPP
~urplOPQPPOQPPP
~urrQOROOOPPOQ
~urreRPOOPPPPPP
~urriPPQPPPPPPP
~urroPPPPPPPPOQ
~urryPORPPPPPPP
~ursOPOORNMQVQ
~urs_OOOPPOOPUP
~ursdPQPPPPPPPP
~urseOQOOPPNQRQ
~ursiPPPPRPPPPP
~urstPPQQPOPPPP
~urtQOPOQNQPOR
~urt_QQOOQOOPOS
~urtaPOPPPPSPPP
~urthPPPPPPPQPP
~urtiPORPPPPPPP
~urtsPQPPPOPPPP
~urvRPNPPPPPPP
~urvePQOPPPQPPP
~urviRPOPPPPPPP
~uryPPQPPPOPOQ
~ury_PPQPPPOPPQ
~us_SIQMSTSNPN
~usaOQPOPOQPPP
~usbPPOPPROPPQ
~usbaPPOPPROPPQ
~uscSPOPQOOPPP
~usciRPPPPPPPPP
~usclROPPPOOPPP
~useMJNOPTSROT
~use_MMNPOTRRQP
~usedPOQPPQPPOQ
~userQPPOQPPPPP
~usesOPOPPPPPOS
~ushOQSQPPMPPO
~ush_OQQRPPOOPP
~usheQOPPPQOQPP
~ushiPQRPPOOPPP
~usiRROROOOPPO
~usinQPPPPQPPQO
~usioPQPSONPPPP
~usitQPPPPPPPPP
~uspOQPQPOPPPP
~uspeOQPQPPPPPP
~ussPPRPPPPOPO
~ussiQQPPPPPOPP
~ustPPQPPOPNRP
~ust_PQOOPPQORP
~usteQORPPPOPPP
~usuOROQPPPPPP
~usuaOROQPPPPPP
~ut_PLTNRPMPRQ
~utaRNPQPQOPPP
~utamPPPRPPPPPP
~utanPPOOQQPPPP
~utatROQPPPPPPP
~utcTNPPPPPQOP
~utchPPQPPPPPPP
~utcoTOOPPPPQOP
~uteMPVONLORNS
~ute_OQQOOOPQPR
~utedOOPQPPPPOS
~utenPPQPPPPPPP
~uterPPROOPPPPP
~utesPPRPPNOSOP
~uthMMSOPOPRRQ
~uth_NPSPPOPQPP
~uthoOMPPPPPQRR
~utiQSNOPRNPPO
~uti_POQPPPPPPP
~uticPQPOQPPPPP
~utidPPOQOQPPPP
~utinPROPPQOPPP
~utioOQOPPPPPPP
~utoQPROPOOPOQ
~uto_PORPPPPPPP
~utofQOPPPPPPQP
~utpONSPPPPPPP
~utrNQOPPPQQQP
~utriPOPPPPQQPP
~utroOPPPPPQPPP
~utsPRPPPNPPQP
~uts_QROPPOPPPP
~utsiOORPPPPPQP
~uttOPSPPPPPOO
~utteQNQPPQPPPP
~uttiOROPPPPPPP
~uttoPORPPOPPPP
~utuPMORPORPPP
~utumQNPPPPRPPP
~uturNPORPPPPPP
~utyMPOOQPOORS
~uty_OPOPPPOOQS
~uvaPRPPPOOPPP
~uvasPQPPPPPPPP
~uvePORPPPPPPP
~uvoPPPPPPQPPP
~uw_POSPPPOPPP
~ux_POQPPPPPPP
~uysOPPPQQPPPP
~uys_OPPPQQPPPP
~va_PRQOQOOPPP
~vacORPNPQNPQP
~vacaOQPPPQPPPP
~vaccPRONPQOPQP
~vacuPPQPPPPPPP
~vadPOQPPPPPPP
~vagQOQPPPOQPP
~vageQOPPPPOQPP
~vagiPPQPPPPPPP
~vaiPOQPPPOPRP
~vailPPPPPPOPRP
~valOKOUOOROQR
~val_QMNROPQPRO
~valaPPPQPPPPPP
~valeNOPSOPQPPP
~valiOPOPPPOPPS
~vallPOQPPPQPPP
~valpPPPORPPPPP
~valuQQOPPPPPPP
~valvQPPPPPQPPP
~vanNPQRPPOPOQ
~vancOQPQOPOPPQ
~vapSOPPPPOPPP
~vapeQPPPPPPPPP
~vapiQOPPPPPPPP
~varPORQPQPOOP
~varePPPPQPPPPP
~variOPRPPPPPOP
~varoPOPQOPPPPP
~vasSPOPPQOPPO
~vascQOPPPPPPPP
~vasoQPOQPPPPPP
~vastQPPPQPPPPP
~vatPPQOOPQQRO
~vatePNQPPPPQQO
~vatiOQQPPOQPPP
~ve_VIMLUSPMSO
~vedOZMOONPOPP
~ved_OYMOOOPOPP
~vegOQOPPQPPPP
~veiOORPPPPPPP
~veinPOQPPQPPPP
~velNSOPQMQRPO
~vel_OPPPPOPRPO
~veloPPOPPPQPPP
~velsOPPORPPPPP
~velyPROPPOPPPP
~vemOQPPPPPPQP
~vemeOPPPPPPPQP
~venVMVOLOMPQP
~ven_OSQOOQOPOP
~vendPOOPPPPPRQ
~veneQORPOPPPPP
~veniPPOPPPQPPP
~venoPPOQPPPPPP
~ventTNUONONOPO
~verSTPSJMOMQR
~ver_NRNSNPQPPP
~veraPPPPQPPPPP
~verbOOPPPPPPPR
~verdPQQOPPOQPP
~verePPPOOOQPPQ
~veriPRPPPOOQPP
~vermQQPPPOOPPP
~vernORPPPPPPRO
~versSJPTNOQORP
~vertSPNQOORPNO
~veryPSSOORNONN
~vesNQMOPRTNQP
~ves_ORNOPRQNQQ
~vessPPPPPPQPPP
~vetROPPOPPPPP
~vetiPQPPOPPPPP
~viaMOQRQORPOP
~vialNQPRPPPPOP
~vicPOQPPPORPP
~viceOPPPPPORQP
~victPOQPPPPPPP
~vidWPNMPQPPON
~vid_QPNNPRPOQO
~videUPNOPNPQOO
~vieORPPPOOROP
~vienOPQPPPPPPP
~viewPQNPPOOROP
~vilQQQPPOPPPP
~villPQPPPOPPPP
~vinSPQNPNOOOS
~vincPNQPPPPPPP
~vingRQOOPNNOOS
~vioQQPPPPPPPP
~violQPQPPPPPPP
~viouPQPPPPPPPP
~virNOOQUOPPPO
~vir_OOOQRPPPPP
~viruOPOPQPPPPP
~visONRONNPSTO
~vis_PPPPOPPPPP
~visePORPPPPPPP
~visiNPOOONPTTO
~vitUPOOOPQOPO
~vitaSPOOOPPPPP
~viteQOPPPPPPPP
~vityQPPPPPQPPP
~vivRQOPPPPPPP
~vivaROPPPPPPPP
~vivePQOPPPPPPP
~vixQPPPPPPPPP
~vix_QPPPPPPPPP
~vo_OSOPPPOPPP
~vocPOPPQQOPPP
~voiOOQPSPOQOO
~voicPNQPPQQQOP
~voidOROPSOOPPP
~volOOPPPPROOQ
~voluOQPPPPPOPR
~vomOOSOOOQPPP
~vomiOOSPOOQPPP
~vorQPOPPQPPPP
~votPPPQQPPPPP
~vothPPPQQPPPPP
~vouNQPPQPPQPP
~vousOPPPQPPQPP
~vulPOSPPPPPPP
~vulsPOSPPPPPPP
~vy_OOOPPPRPQP
~w'sQPPPPRPPOP
~w's_QPPPPRPPOP
~wa_ROPPPPOPPP
~wabOROPPOPOQP
~wab_PRPPPPQPPP
~waiRPQOOQOOOP
~waitRPQOOQOOOP
~wakRKVPONPPPP
~wakeQMUPONPPPP
~wakiQNQPPPPPPP
~walOPTQOMPRPN
~wal_QPPQOPPPPP
~walkOQPPPOORPP
~wallPOTPPNQPOO
~wanONPNPTNPNU
~wantOOONQTNPNU
~wapOSOPOOPPQP
~wap_PRPPOOPPQP
~wappPQPPPPPPPP
~warPSONPMONSS
~wardQOQNONPNSQ
~wareNUOPPPPPPP
~warfPPOPQPOPPO
~warnQPPPPPPPPP
~wasORROROOPPP
~washORPPROOPPP
~waspPPQPPPOPPP
~watTQQOPOOOOO
~watcQROOQOOPOP
~wateRPRPPOPOPP
~wavOMPPPPVPOP
~waveOMPPPPVPOP
~wayRPSOPONPPO
~way_QOTOPNOPQP
~waysQPOPPQOPPP
~wboQNPQQOQOPO
~wborQNPQQOQOPO
~we'PQQPPPPPPP
~we'rPQPPPPPPPP
~we'vPPQPPPPPPP
~weaOPQOOQQORO
~weakOORPPOQPPP
~weanQQNPPQPPPP
~wearQPNPOPPPRO
~weatNPRPPPQPPP
~wedNNRORPOPRQ
~wed_ONSOQNOPRQ
~wedgQPPPPPPPPP
~wednOQPPPPPPPP
~weeQNNQPSRPOO
~weekRMORQQOPOP
~weenQOOPOPSPPP
~weiPNPROPQPPP
~weigQONROPPPPP
~welSQNOOPTOON
~wel_SNPPPQOPPP
~welcPQPPPPPPPP
~wellPQNOOOVPOO
~welsPQPPPPPPPP
~welvQPPPPPPPPP
~wenPQQOPPPQPO
~wentMSROPPPQPO
~werRTOQONOOOP
~wer_TROPONOPOQ
~wereOQPQPPPPPP
~weriPPQPPPPPPP
~wersOQPPPPQPPP
~wesPORPPPOPPP
~westPPRPPPOPPP
~wfuOOPPPPPPPS
~wfulOOPPPPPPPS
~whaMIKSOPWRRR
~whatMIKSOPXRRR
~wheRNPSNNNQSO
~wheeORRPPOOPOP
~whenQQLTOQMRPP
~wherONSOOORNUO
~whetTOOPOPPPOP
~whiPMOOORSRPN
~whicONNPOQRSRO
~whilROQOPPOPOP
~whisOOPPPRPPPP
~whitOQPPPPSOOP
~whoNQOOQNNOXP
~who'OQPPQOOPQP
~whoePROPPPPPPP
~wholPPRPPQOPPP
~whooQPPPPOPPPP
~whosOONPQPOPRR
~wicQPOQPRNPPP
~wicePOPQPROPPP
~wichQQOPPPPPPP
~widOORPPPRPPP
~wideOORPPPRPPP
~wifNPQPPQOOOS
~wifeONSPPQOPNS
~wifiOROPPPPPPP
~wilOQPORQOPOP
~willOPPORQOPOP
~winPSPOOQQPOP
~windQQPPPPPPPP
~winePPPPPQPPPP
~wingOROPPPQPPP
~winsOQPPPPOPPQ
~wintQOPPPPQPOP
~wirPNSPPPOPPP
~wirePPQPPPPPPP
~wisQQPPPOOPPQ
~wisePPPPPOPPPQ
~wishPQOPPPPPPP
~wistQPQPPOPPPP
~witULPRQNNQPQ
~witcPNQSOQOPPP
~withSONORMPQPP
~witnROPPPPPPPP
~wlyQPPPPPPPPP
~wly_QPPPPPPPPP
~wn_PPQOROQPOO
~wniPRQPPOOPPP
~wninPRQPPOOPPP
~wokQQPPPOPPPP
~wokeQQPPPOPPPP
~wolPNPPPPRPPP
~wollPNPPPPRPPP
~womRPPPQOOPPP
~womaPPPPQOOPPP
~womeQPPPPPPPQP
~wonONSOOROPPQ
~won'NOPPOTPPPQ
~wondPPPPPOPPPP
~wontPNSPPPPPPP
~wooOPPPPQPPPP
~woodPPQPPPPPPP
~worNQMMSQPVOM
~wordMQPOPNPVPO
~workPROOPRMQPO
~wormQNOPPOSPOP
~wornQPPPPPPPPP
~worrOONPQSOPPP
~worsOPPPQPQPPP
~wortQPPPQPOPOP
~wouPNPPQQQPOP
~woulPOOPQRQOOO
~wounPOQPPPPQPQ
~wriNOPPPNSRPP
~wrisPOQPPPRPPP
~writNPPPPNQRPQ
~wroOQQPPOOPOR
~wronPQQPPOOOPR
~ws_PSMOOPRPOP
~wsyPOROPPPPPP
~wsy_POROPPPPPP
~xa_POQQPPPPPP
~xabPOPQPPOQPP
~xabaPOPQPPOQPP
~xacPOOPQPPQPP
~xaceQPPOPPPPPP
~xaciOPPQQPPPPP
~xamQQPQPPOPOO
~xam_QQOPPPOPPP
~xameOPPQQPPPPP
~xanPQPPPPPPPP
~xanePQPPOPPPPP
~xapPPPPPQPPPP
~xazoOPPPPPPPPP
~xcePQOPPPPPPP
~xedPPPPPROPPO
~xed_PPPPPROPPO
~xenRPPPOPPPPP
~xen_RPPPOPPPPP
~xerQROPPPOPPP
~xercQROPPPPPPP
~xesORPPPOQOPP
~xes_ORPPPOQOPP
~xetQPPOQPPPPP
~xetiQPPOQPPPPP
~xi_RPOPPPPQPP
~xicQRQOPOOPOP
~xic_OQPPQPPPPP
~xiciQQQOOPOPPP
~xiclPPPPQPPPPP
~xidQOOQPPQPPP
~xidePPQPPPPPPP
~xidiQPPPPPPPPP
~xieQOOPPPQPPP
~xietPPPPPPQPPP
~xifOPPPRPPPPP
~xifeOPPPRPPPPP
~xigSNOPPPPPPP
~ximPPPOQPQPPP
~xinROQPRNOPPP
~xin_POQOROOPPP
~xineQPPQPOOPPP
~xisPPPPQOOPPP
~xis_PQPPQOOPPP
~xloPPPOQPPPPP
~xlovPPPOQPPPPP
~xonPOOQROOPQP
~xonePOOQROPPQP
~xpeRPOPPOPPPQ
~xpecQPOPPOPPPP
~xpiOTOOPOPPPP
~xpirOTOOPOPPPP
~xplOPQPPPQPPP
~xraPQPPPPPPPP
~xrayPQPPPPPPPP
~xt_QRPQPQNOOO
~xtePOPQPPQPQO
~xtenPPOQPPQOQP
~xtrQPPPOQPPPP
~xtraPPPPPQPPPP
~xy_POPOQPPPPQ
~xycPPPQPPPPPP
~xycoPPPQPPPPPP
~xygQPQPPPOQPP
~xygeQPQPPPOQPP
~xytQPPPPPPPPP
~xytoQPPPPPPPPP
~y'rOPQPPPPPPP
~y'reOPQPPPPPPP
~y'sNRQPPTOPMP
~y's_NRQPPTOPMP
~ya_OOPPPPQPQP
~yalPPPPPPQPPP
~yanPORPPPPPPP
~yasOPPPRPPPPP
~yastOPPPRPPPPP
~ybePPQPPPPPPP
~ybe_PPQPPPPPPP
~yboOSPPPPOPOP
~ybodORQPPPOPPP
~ycaQPQPOPPPPP
~ycarPPQPPPPPPP
~ycePPPQPPPPPP
~ycemPPPQPPPPPP
~ychRPPPNPPPPP
~ych_PQPPPPPPPP
~ychoRPPPOPQPPP
~yciROPROOOPPP
~ycinROPROOOPPP
~yclOPOQRROPOO
~ycliOOORRQOPPP
~ycloQPPPPPPPPP
~ycoQOPRPPPPPP
~ycodPPPQPPPPPP
~ycopPPPPQPPPPP
~ydrQOPROPOPPP
~ydraRPPPOPPPPP
~ydroOPQRPPOPPP
~ye_OMRPPRPPPP
~yeaTONQOPPOOQ
~yearTMNQOQPOOQ
~yedQPPPPPPPPP
~yed_QPPPPPPPPP
~yelQPOPRPQOPO
~yeliPPOPPPQPPP
~yellOQPPRPPPPP
~yeloRPPPPPPPPP
~yerOQOPPPPQPR
~yer_OQOPPPPPPR
~yesOLTPOQSPOO
~yes_ONTPOPRPPP
~yestPNPPPQQPOP
~ygeQPQPPPOQPP
~ygenQPQPPPOQPP
~yhoQPPPPPPPPP
~yholQPPPPPPPPP
~yinMRQOQQOPPP
~yingMRQOQQOPPP
~yl_POQPQPPPPP
~ylaQOPQQOOPPP
~ylacQOPQPPOPPP
~ylaxQPPPQOOPPP
~ylcQPPPPPPPPP
~ylcyQPPPPPPPPP
~yleQOQPQPPPPP
~yle_QPPPPPPPPP
~ylenPOQPQOPPPP
~yliORQPOPPPPP
~ylinOQQQOPPPPP
~yllNPPQQPPPPP
~ylliNPPQQPPPPP
~yloOPPPPPSPPP
~ymeOOOPPRQQPP
~ymoPORPPPOQPP
~ymorPORPPPOQPP
~ympPOOPPOTPOP
~ymphNPOPPPSPPP
~ymptQOPPPPQPOP
~yncQPPPPPPQPP
~yncoQPPPPPPQPP
~yndQOOPQPPPPP
~yndrQOOPQPPPPP
~yo_QPPPPPPPPP
~yogPQPPPPPPPP
~yonNTRPOQOONQ
~yoneNSSPOROONO
~yosQOOORPPPPP
~youMUNOPRQONO
~you'OROOPPPPPP
~younQOOPPPRPPP
~yourNTPPPROPOP
~ypaQPPPPPOPPP
~ypasQPPPPPOPPP
~ypePONPQOTQOO
~ype_ROOQOQPPOP
~yperOOOOROTPPO
~ypiPNOPPSPPPP
~ypoQPPPOPPQOP
~ypogPPPQPPPPPP
~ypotQQQOPPNPPP
~ypoxPPPPPPPQPP
~yriQOQPPPPPPP
~yrinPOQPPPPPPP
~yroOPPPPQPPOP
~yroiOOQOPRQPPP
~yroxPPPQPPPPPP
~yruOQPPPPPPPP
~yrupOQPPPPPPPP
~ys_MONROSQRPQ
~ysePOQPPROPPP
~ysedPQPPPPPPPP
~yselONQPPRPPPP
~ysiNOQQPQNQRP
~ysicQPOPPPPPPP
~ysioOQPPPQOOQQ
~ysisOMRQPPORQO
~yspQPPOPPPPPP
~yspnQPPPPPPPPP
~ystMNTQONSOQP
~yst_PPPPPPQPPP
~ystaOOPQPPQPPQ
~ysteQPOPPPPPQP
~ystiPPPQPPPPPP
~ystoNOVPPOOPPP
~ytePMPPPPTPOP
~ythTONOQOQPPP
~ythiRPNPQOQPPP
~ythmQOPPPPPPPP
~ythrQPPPPPPPPP
~ytiQPPPOPQPPP
~ytoPPPQQOPPPP
~ytocQPPPPPPPPP
~ytoiOPPQQPPPPP
~ytrOOQPPPQPPP
~ywaPQOPPPPPPP
~ywayPQOPPPPPPP
~ywhOQPPPPPPPP
~ywheOQPPPPPPPP
~za_PQRPPOPPPP
~zanPOQPPPPPPP
~zapQPOQQPPPPP
~zapiPOOQQPPPPP
~zarPPPOPPQPPP
~zatPPPPQPPPPP
~zathOPPPQPPPPP
~zatiQPPPPPPPPP
~ze_PQQPPNQPOP
~zedPQPPPPPPPP
~zed_PQPPPPPPPP
~zemQQPOPQPPOP
~zem_PQPPPPPPPP
~zemaQPOPPQPPOP
~zenQPQPPPOPPP
~zen_QPQPPPOPPP
~zepRORPPPPPOP
~zepaQORPOPPPOP
~zepiPPPPQPPPPP
~zerOOQPPQPPPP
~zer_POPPPRPPPP
~zeroOPQPPPPPPP
~zetPQPPPPPPPP
~zheQPPPPPPPPP
~zheiQPPPPPPPPP
~zidPOPQOQOPPP
~zidePPPQPPPPPP
~ziePPQPPPPPPP
~zilQOOPQPPPPP
~zil_QOPPQPPPPP
~zinPQPRPPOOOO
~zin_PPPPOPQPQP
~zincPPPQPPPPPP
~zinePOORRPOPPP
~zingPQRPPQOPNP
~zitROPPOPPPPP
~zithQPPPPPPPPP
~zo_PORPPPPPPP
~zodQPPPPPPPPP
~zodiQPPPPPPPPP
~zofPQPPQPPPPP
~zofrPQPPQPPPPP
~zolLNNTWNOORO
~zolaPPPQPPPPPP
~zoleLNOSTPOORO
~zoliPQPPQPPPPP
~zonPPPPPPQPPP
~zosPOPQPPPPPP
~zt_OOTPPOOPPP
~zumPPPQOPPPPP
~zumaPPPQOPPPPP
~zurQQOPQOPPPQ
~zureQQOPQOPPPQ
~zy_PPQPPQPPPP
~zzaPQPPPOPPPP
~zza_PRPPPOPPPP
~zzyPPQPPPQPPP
~zzy_PPQPPPQPPP"""
