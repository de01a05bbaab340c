"""The weights of the gate. Written by `make calibrate`; not by hand.

Fitted to 17044 messages. A line of TABLE is a feature and, in its last ten characters, how many
steps it weighs for each kind, in the order of gate.KINDS: chr(80) is none, the next one up.
"""

DIGEST = "416fcb98a8ec"  # of knowledge/messages
STEP = 0.0269
BIAS = (1.363, 2.652, 0.863, -0.846, -1.034, -0.573, 0.495, -0.981, -1.053, -0.886)
TABLE = r"""!IjVOOIKOJN
! !PSRPPNOPOP
! $NSQPPPOPOP
! bothPQOPPPPPPP
! isQOPPPPPPPP
!a clock or a daySjHORODHQN
!a comparisonvAAIEKUXRQ
!a complaint of one's ownOOSMK[KPMR
!a diseaseh@R>I`_UGE
!a drugd<<}}G/BG=
!a drug, and a diseasepETQYQ>HLI
!a drug, and a quantityUONSPNNPOP
!a drug, and one patient's weight or clearanceLLOVVQMOOO
!a finding to be readGHKDMUxNSG
!a long sentence@bgHCUULJL
!a low pressure, saturation or coma scoreR1}LNJOMOO
!a low pressure, saturation or coma score, and a room, bay or bedVJSPPPOOPP
!a low pressure, saturation or coma score, and a wish for evidenceQRPOPPOPPP
!a quantityZPN^PICMTM
!a question markPMLQUMVNLS
!a question mark, and a wish for evidence\NNOORLOON
!a question's first wordNW3KNJDR}R
!a question's first word, and a wish for evidence^JNPOSMQJP
!a relative or friendIFXONjKNIP
!a relative or friend, and a wish for evidencePOQPPQPPPP
!a relative or friend, and that it is nowPPSPPNPPPO
!a room, bay or bedEVhTMNAOPM
!a sentence)^JLM\YRWY
!a share in percentNaJSONKNON
!a story_GRRPJNPPO
!a treatment or test that is no drugnJCHTPLSNL
!a vital sign's valuePZ}@KHAGJK
!a vital sign's value, and a wish for evidenceJ[LKPNXOOP
!a wish for evidence}DFZHPEOEM
!an ageX.RR`]YFCX
!asked of colleaguesF^LLMOPOZN
!codes, bills or certificates4DJFLFD}II
!drugs of different classesOGNHtJPMLM
!drugs of different classes, and a comparisonVPPPNOPOOP
!drugs of different classes, and a wish for evidencePPQNRPPPPP
!drugs of different classes, and whether it is safeLOPOXOPPPP
!drugs of one class_IJUOONPOO
!feelings or jokesDqMMOPPNHL
!few wordsKM;[^KVTPO
!groups of peoplehLPMHPNMPM
!no drug, test or diseaseI^]A>GQPZ\
!one or two wordsvPDQSKBLNJ
!one patient's weight or clearanceBHFoaNNJPK
!since when, in hours or minutesR5iWNKOSNO
!somebody elseC@eTYOYGDY
!somebody else, and a wish for evidenceXOMPNLQQNQ
!somebody else, and that it is nowSFZNPPLNSQ
!something told to allGbPTNKQMOL
!that all is well againRj<MKTOQNN
!that it is nowNNfJNLJPOP
!that it is over, planned or playWlAHIUJOPL
!the first person>YHOK|BKFW
!the first person, and a question markTMONP[MOQJ
!the first person, and a wish for evidenceMIPSNWSQNQ
!the law>:FMLKGKC}
!the ways of this house<LFKNF?W}Y
!things togetherPANFrO[MHJ
!three drugsROONTOOPPP
!two diseasesZ@WGCSeWKK
!two drugs^@HLsINLKK
!usCOTGJVKNmL
!whether it is safeLPGGhUMNON
!words in quotation marksQKQPPPSSON
#1>_bQBVf]B3
#1 #1Z`<PLLSMJY
#1 #2`]HCOKSMNO
#1 #3RLOPPOVOPP
#1 #4PNPSPPOPPP
#1 $ZI[STKPINJ
#1 ?KZOSMOMWKO
#1 aMOPPPPNYON
#1 afterPJZNOPOPPP
#1 amQNPQNOTPQO
#1 andQXNTKVFLOR
#1 atN\IPPOPPNP
#1 bNSMPONSROP
#1 bpOUKPPPRPPP
#1 bringOROPPPPPPP
#1 cRVLNOTNOOP
#1 cmXRDPONWPOP
#1 dRONPPPQPPP
#1 dayNPOOTOPPPP
#1 daysIJQKNUS[RN
#1 diabetesSOPPPPPPPP
#1 dmYSNPONJPPP
#1 dsRSNPOPOOPP
#1 fQPPPPPPPPP
#1 forD[MTPOOWLP
#1 gTALVOO]NPP
#1 hZI]JONFNVO
#1 hasM^KPONNOPP
#1 hoursVINVPPOOOP
#1 hr\MLPPOLPPP
#1 hrsJLZTPQLOPP
#1 iQPPPPPPPPP
#1 inGNPNOI`LOZ
#1 isNeBOPSLONO
#1 kNKRLOO_PMP
#1 kgMQ`NNMLOOO
#1 lNTWQPOIPOP
#1 mPOPPPPRPPP
#1 mgKVPJ\OMMPP
#1 minIJiONOMONP
#1 minsMMUPPNTOPP
#1 minutesOQQPPPPPPP
#1 mmOKNNOQ[OOO
#1 mo^LNOPOLPPP
#1 monthKET`WLQKNO
#1 monthsPXHLNYPOOO
#1 moreQQOPPPPPPP
#1 ndONSOTPNPPP
#1 needOPQPPPPPPP
#1 noOIQVPPROPP
#1 normalRMPOPPRPPP
#1 notWRLLPPPPPP
#1 nowOLWPOPOQPP
#1 o'clockQRNPPOPPPP
#1 ofH\QLNPRPPP
#1 onQOLOMOXONT
#1 orZONPTOGNQO
#1 osteoporoticQPPPPPOPPP
#1 pTUMOPOKPRP
#1 pdKPPM\NNPPP
#1 pleasePORPPOPPPP
#1 pmJ]FOPUONTO
#1 postMWNPPONPPP
#1 prevUNOPPPOPPP
#1 rdORPPPOOPSO
#1 sS[MOOOHOQO
#1 salineOLPVOPOORP
#1 saysPORPPPPPPP
#1 soOLNPPYOPPP
#1 stPMONSOSPPP
#1 thNHTPPTKQVO
#1 thePSOPPPPPPP
#1 toTGPKPR[OOO
#1 todayPQPPPPPPPP
#1 vOKWPPOSOOP
#1 vascRSNPOPOOPP
#1 vsVNONPKMMO[
#1 wantsPUNPPOOPPO
#1 wasOULPPPPPPP
#1 weekLHTPRNZOPO
#1 weeksJPIRN_QOOO
#1 wentOTNPPPPPPP
#1 westOOVPPPMPPP
#1 whatSLMOPPK]NO
#1 withPOQPOPROPP
#1 wkQISORNOWPO
#1 wksHTDOVXXMOO
#1 wwOLPPPSPOTP
#1 xVPMNPNRPPP
#1 yTLTPPONPPP
#1 yearOJP[OMROOO
#1 yearsKRNSOWOOOO
#1 yoRNQYNPMNOO
#1 yrUDMYNPUOPO
#1 yrsX^FMPWBOOO
#2@deo6NfN,C
#2 #1QPPOPORNQP
#2 #2S_@LRL[MMO
#2 #3ROPPPPOPPP
#2 $EG]PURZROF
#2 ?KHKPRRNSMa
#2 aNNRWOROOPM
#2 afterKMOLRWVPPP
#2 allQSOPOPMPPP
#2 andQ`DPJ]GOOO
#2 atHCXWOPXOPO
#2 bdONLXOPPPPP
#2 bpOYJPPPOPPP
#2 cNSOPPPPPPP
#2 cameONNPPPWOPP
#2 canPOPPPRPPPO
#2 chestJROPPPVPPP
#2 cigsPROPPOPPPP
#2 cmPQRPPPNPPP
#2 dVNOOPPNPPP
#2 dayRLMOPTSPPO
#2 days_JPJPQNQOO
#2 degreesJI[MP]IOPP
#2 doKQOTNSPPPP
#2 doesTOPPPOOPPP
#2 drowsyOMWPPPNPPP
#2 f_EOLKK]OOO
#2 forPD\UOOOPOO
#2 gRVIPPOPPPP
#2 gcsPNRPPPPPPP
#2 goingQULOPPPPPP
#2 hWKBXQNXNLT
#2 hadPRNPPQPPPP
#2 hasSPOPPOOPPP
#2 he'sPPJTPSOPPP
#2 hoursPMO]PNNONN
#2 howPNPTOPOPPP
#2 hrJPNPPOVRPQ
#2 hrsMTMPPPPOOT
#2 iRQNOPPPPPP
#2 inXPIPNRPPPP
#2 isRLJOTTRPPP
#2 kYOLEOO[OPO
#2 kgJOKjGTLNNO
#2 kilosOMPWPPOPPP
#2 lbNVIRPRPPPP
#2 mgJKHJK`JON
#2 mgXJLRNOOWOO
#2 minN\[HLKLRPO
#2 minsNOWPPPMPPP
#2 minutesRXJPPOOPOP
#2 mlRJTLPOLPYP
#2 mmPVNPPOMPPP
#2 moOLQPPOVPPP
#2 monthROPPPPPPPP
#2 monthsHOOXNVOPOP
#2 noX_?NULNOPO
#2 notOPTOPNOPPP
#2 nowRPOPPPPPPP
#2 ofY[FOOMNPON
#2 ohpcSPPNPPPPPP
#2 on\XHNKPJPRP
#2 onePPPPPPQPPP
#2 orSRI_JOEWNO
#2 overKWPNPPPPPP
#2 pUNOOPPPPPP
#2 palpMRRPPPOPPP
#2 perKPLWPXLOPP
#2 percentPMUPPPOPPP
#2 sT=VNNS\NRN
#2 sameLZNPOPNOPP
#2 satsPULPPPPPPP
#2 secNSTPPPLPPP
#2 she'sPOSPPPOPPP
#2 stableOSOPPPOPPP
#2 stillPRPPPPPPNP
#2 systolicMMYPPPOPPP
#2 thNeIOPMLONN
#2 thenNTLSOPQPPP
#2 timesNP^NPPNIPP
#2 toKSXRONLPPP
#2 twoOXMPPPMPPP
#2 unitsQNQSPOPOPP
#2 vsLWKOPPNVPO
#2 wVNQPPPMPPP
#2 weekNMVLYNMPPP
#2 weeksQCiTXAGONS
#2 whatLNRRMPVPPP
#2 whichSQPPPNOPPP
#2 whoOOQSPPPPPP
#2 withQENNOVWRPO
#2 wkUNLMUOQPPO
#2 wksTP\JVQBOON
#2 wouldRJLQO[OPPP
#2 xOOUMPPPPPP
#2 yVLNNOOTPPQ
#2 yeardEMPMIMOOX
#2 yearsMWQPPPMPPP
#2 yoKMMMQPVOOX
#2 yrQQMMPNSPPT
#2 yrsEYLSOPUOPO
#2.;a^Z=a[HFE
#2. $JKKURUZOMN
#2. ?POPMPPUPPP
#2. afterP[JPPOLPPP
#2. andNXOOOTJPPP
#2. cmNOOOPPSSPN
#2. howONOUPPPPPP
#2. isMOMPROVPPP
#2. kgQULPPOOPPP
#2. lMI[PPPPPPP
#2. mg]NPHPPPOPP
#2. noOTRRPPKPPP
#2. notNQLPPOXPPP
#2. onP]NLJNRPPP
#3<aYUDLvEHC
#3 #1OMPVPPOPOP
#3 #2Td-OM_QPPP
#3 #3PI\OOONPPP
#3 $CQSO^ORLPN
#3 ?QPPPPPPPPP
#3 andOMSOQPOQPP
#3 atNSMPPOSPPP
#3 bdUNPPOPOPPP
#3 bpQFNPPO\PPP
#3 forQPPPPPPPPP
#3 heOKNPP[NPPP
#3 inQNPNNOVPPP
#3 isPOQRPOOPPP
#3 kgNMOTOPNPUP
#3 mcgNPQUPPONPP
#3 mgSNPRNPPPPP
#3 mlK]TPPOGOPP
#3 noPPQPPOPPPP
#3 onWQMNHNXPPP
#3 orSOOPQPNPPP
#3 unitsOKYNPPPPPP
#3 urineOROPPPQPPP
#3 vsQOPPPPPPPP
#3 withMNOPPPWOOP
#3.USCFFGvSKM
#3. #2ONAPPPbPPP
#3. $MVQOPOMRNP
#3. bpOPRPPPOPPP
#3. noSQPPPPMPPP
#46bIQEA]vIK
#4 $VVQPOITPIN
#4 andTMPNPTNOPP
#4 forPSOPPPPOPP
#4 iuQPPOPPPPPP
#4 onHZOOMNVOPP
#4 withOKPPNPN[PP
#4.DRTOMON_PO
=5-alpha reductase inhibitorQPPPPPPPPP
=5-ht3 antagonistQQNQWNNONO
=abdominal painNPSPPNQPPP
=abscessQPPSOONRPP
=acamprosateSPPNOPPPPP
=acarboseTPOONPPPPP
=ace inhibitorOQTM[NJONO
=acetaminophenKZTYLLMONM
=acetaminophen overdoseTPPMPPPPPP
=acetaminophen-codeineOPPPQPPPPP
=acetaminophen-ibuprofenQPPPOPPPPP
=acetylcysteineVLVKNPPPPP
=achilles tendinopathyQROPPPOPPP
=acid suppressantaOMHPRMOON
=acnePQRQNPOPPP
=acne treatmentMMOMVVPOPO
=activated charcoalRPPOPPPPPP
=acupunctureROPPPPPPPP
=acute bronchitisSOPOPPPPPP
=acute coronary syndromeYPNVJJSRLO
=acute coughTPPMPPPPPP
=acute kidney injuryXNPOKPORPP
=acyclovirNOPVNPOPPP
=adalimumabJPPPWPPPPP
=adenosineIOSQTPOPOP
=adhdUOOOOPPPPP
=adjustment disorderMOOPPNNSXO
=adrenal insufficiencyIOSQPOUPPP
=advance care planningDUIONLLILr
=adverse drug eventQPPPPPPPPP
=agitationILVWNOTOOO
=agitation in dementiaTOOPPPPPPO
=albendazoleJOP[OPOOPP
=albuminPMPSNNUOPP
=albuterolLPMYMOSOOO
=alcohol intoxicationSIXPNNLOMW
=alcohol use disorderKGKK]U\NNN
=alcohol use disorder drugQNORVOOOOP
=alcohol withdrawalTNOQNPQOPP
=alcoholic hepatitisQPPPPPPPPP
=alendronateVNPNOOPPPO
=alginatePNRPQPPPPP
=allergen immunotherapyRQOOPPPPOP
=allergic rhinitisO^NPONHPPP
=allergyHTLKiOHNON
=allopurinolYMLQQOMPPP
=alpha blockerVTNNQKOPPP
=alprazolamQPPNQPPPPP
=alteplaseIOPWOPPWNO
=alzheimer diseaseZPOOMONPNP
=ambulatory ecgOOLPPPWOPO
=amikacinPPPQPPPPPP
=aminoglycosideKNOVTPOPOP
=aminophyllineLPO[KPPPPP
=amiodaroneLHQX[NMOOO
=amitriptylineWNTRHNOPPP
=amlodipineSOQMQRNPPP
=ammoniaMPNPPPUPRP
=amoxicillin_ZMHLIQOMO
=amoxicillin-clavulanateUQOLSOOONP
=amphotericinTPPLPPPPPP
=ampicillinOPPOSPPPPP
=amputationXKVONOMOOO
=amyotrophic lateral sclerosisKRMPUPORPP
=anal fissureSPPOOPPPPP
=analgesicLRPTrEHIKK
=anaphylaxisDQYM]MMQOO
=andexanetOPPWMPNPPP
=androgenUPNPOOPPPP
=anemiaNUMPVNMSLO
=anestheticAWLPYK]MRN
=anginaRWOPIPOPPP
=angioedemaPPRPPPPPPP
=angiographyONSPPPQPPP
=ankle fractureQPPPPPPPPP
=ankle injuryWRNPPLOPPO
=ankle sprainVRNPPLOPPO
=ankle x-rayMMPPPPWPPP
=ankle-brachial indexNQOPPPPTOO
=annual physicalPRPPPPPPOP
=anorexia nervosaOPPPPPPPPR
=antacidMNRPTPPPPP
=antenatal corticosteroidQPPPPPPPPP
=anti-amyloid antibodySOPOOQOPQP
=anti-d immunoglobulinJLOWWONOPP
=antiandrogenQNNOUPOPPP
=antiarrhythmicHGTY^NLONO
=antibioticCCAksR:DUS
=anticholinergicGIYSYNMNSO
=anticoagulantHUSX_JKQKF
=anticoagulant reversal agentKNO_LPNPPP
=anticoagulation reversalKMO_LPNPPP
=anticonvulsantLSOXbIJLLM
=antidepressantN?JFo]WLKJ
=antidiarrhealRPOPPPPPPP
=antiemeticQOLPeLLOKN
=antifibrinolyticYNMSMNNORO
=antifungalPLNUXONONO
=antihistamineLNON[POPPP
=antihypertensive?WG^tO@JLJ
=antimalarialJLOL[OVOOP
=antimuscarinicINOOWOOPUP
=antiparasiticTXN]LGLNOO
=antiparkinson drugQOPMTPPPPP
=antiplateletNZNG\OITNN
=antipsychoticOEG]\PRNMN
=antiretroviralPNOJ\PPPON
=antisepticWMNSNOPPPP
=antispasmodicMQNI]OOPOP
=antithyroid drugANOU`PROMP
=antituberculous drugEMPIbWMPOO
=antitussiveROPPOPPPPP
=antivenomJMN]NOOPRP
=antiviralZCSWXNLMML
=anxietyQSIOPSUNOP
=anxiety screeningMWPONPOPPP
=aortic aneurysmRSNPPOOPPP
=aortic dissectionRPPPOPPPPP
=apgarOTOPPPOPPP
=apixabanNQPNQSMWMO
=appendectomyRRNOPOPQOP
=appendicitisTNKOOMRXOO
=arbHNPL]PPPRP
=ardsTMSPPONPPP
=argatrobanNPPSPPPPPP
=arniPNPNRPPPRP
=aromatase inhibitorROPROPPOPP
=arrhythmiaQHfKVGQLMN
=artemether-lumefantrineOPPPQPPPPP
=artemisininOPPQQPPPPP
=arterial lineSOPPPOPPPP
=artesunatePPPQPPPPPP
=arthritisbQJOKOSMNM
=arthroscopyXRMOPMNPOP
=articainePXLLPPPPPP
=ascitesKLNPPO]PPP
=aspirinUVOIRPJUNO
=asthmaLN\MUULQIL
=asthma biologicSPPPOOPPPP
=asthma exacerbationPOSOPPPPPP
=atorvastatinJOOPZPOPPP
=atrial fibrillationbVJGIOLOTO
=atropineIKZUQOOOOP
=atypical antipsychoticKKLWXRPOOO
=audiometryNLOOPOXPPP
=autismRPPPOPPPPP
=azathioprineLOOPXOOPPP
=azithromycin]MOPKOOOOO
=azoleNNON[OOOOP
=back painaGXNKQHOOP
=baclofenQOPORPPPPP
=bacteremiaSOPOONNPVP
=bacterial vaginosisOPPSPPPPPP
=bacteriuriaRPPPPPOPPP
=baker cystROPPPPPPPP
=balance trainingUMPPPPPPPP
=balanced crystalloidXMNOPPOPPP
=barbituratePPPQPPPPPP
=bariatric surgeryTOPPPPNPPP
=basal insulinPPOTOPOPOP
=bath additiveVNOOOOPPPP
=bathing frequencyLSNPPPTPPP
=bcgKPPPUPPPPP
=bed alarmMTRPPKPNWO
=bed restXNPPPOPPLP
=bedaquilineROPMSPPPPP
=bedwettingQFOPP]NPPP
=bell's palsyZF]MLLNOPP
=benzathine penicillinPPPQPPPPPP
=benzodiazepineJE\dQLLLNN
=beta agonistYSKRKMRNQO
=beta blockerGSQ[\LINNN
=beta-lactamKOH\PXMNRL
=betamethasoneTPPNPPOPPP
=biologic]GNJUQQOPO
=biopsyPPQPOUKWJO
=bipolar disorderNOPWIPVOOO
=bismuthO]NOOPHPPP
=bisoprololOQNQTPOPPP
=bisphosphonateWNNSNOOOOO
=biteVLVQMLQNOP
=blatchford scoreVLPPPPOPOP
=bleach bathQPPPPPPPPP
=bleedingXVpLE=FUNL
=bloatingQPOPPPPPPP
=blood cultureQUOPPPNPOP
=blood gasNFNPPObOPO
=bnp[ONOPONNNO
=body mass indexJNOVMVQNUM
=bone marrow transplantMXQPOOMPPP
=bone scanNKNPPOZPPP
=botulinum toxinRIPMJWOOXP
=bowel obstructionWONOPONPPP
=bowel preparationRPPPPPPPOP
=bphQPPPPPPPPP
=bppvOPPPPPSPPP
=braceNVMPPONSPP
=bradycardiaROUPMNPPPP
=brain tumorGRPYPPPOPP
=breast cancerVTNPMPKPPP
=breast examQOPPPPPPPP
=breast lumpPSOPPMQPPP
=breastfeedingMEJLiULOOO
=breechPOVPPNNPPP
=bridging anticoagulationSFZPONOPQO
=brief interventionTNPPPPPPPP
=bronchiectasisRPPOPPPPPP
=bronchiolitisNTPOPOMPTP
=bronchodilatorFTI\RLXMQM
=brueWMJPPMYOMO
=buckle fractureSOOPPPOPPP
=budesonideWOOLOPPPPP
=budesonide-formoterolTPPMPPPPPP
=bumetanideNNPXMPPPPP
=bupivacaineNPPSOPPPPP
=buprenorphineOOOOVOPPPP
=buprenorphine-naloxoneLPOPVPPPPP
=bupropionLOPOXPNPPP
=burnHC^NPUVNNR
=c difficile infectionXMKOMGJ_UN
=c-spine clearanceUMPPPPPPPN
=cabergolineTPPNPPPPPP
=caffeineRYNNNMOPPO
=calcineurin inhibitorLPNOZOOPOP
=calcipotrieneQPPPPPOPPP
=calciumMMQKUOXOOO
=calcium channel blockerQNMN^PKOOO
=calcium gluconateNVMPPOPOPP
=callusOVPPPOMPPP
=canadian c-spine ruleQPPPPPPPPP
=canadian ct head ruleQPPPPPPPPP
=cancerIQHSKKVT_M
=canker soreJLNPP]PPPP
=cannabidiolSOPOPPPPPP
=cannabinoidSJNNQYOPPO
=cannabisQKOOPYOPPO
=capnographyOFTPPOYPOP
=car crashTPPPOOOPPO
=carbamazepineMSOOTPOPPP
=carbapenemJKMSO_OOOP
=carbimazoleJOOVTPSPMP
=carbon monoxide poisoningQMTPPPOOPP
=carboprostNPPTPPPPPP
=cardiac arrestAO^NONKTL[
=cardiac catheterizationYNPPPLNPOQ
=cardiac rehabilitationPKUPPPPPPP
=cardiac resynchronizationPNSPPPPPPP
=cardiopulmonary resuscitationPE_POLNORS
=cardiovascular deathSOPPPPPPPP
=cardiovascular diseaseaLF[MJHZPJ
=cardiovascular risk scoreMJOPPXOTPP
=cardioversionPORPPPOPPP
=carotid endarterectomyMOYOOPNPPP
=carpal tunnel syndromeMUOOPVLSMM
=carvedilolNNO[KPOPPP
=castOLMOPO\OOO
=cat biteROPPPPOPPP
=cataractOSOPPPOQPP
=cataract surgeryTOPPMPPPPP
=catheter ablationROPPPPOPPP
=cauda equina syndromeMMSPPNQOPV
=cautiQPPPPPPPPP
=cbcMUOPPPOPPP
=cbt for insomniaWNPPPNOOPO
=cefazolinLSOPSPPPPP
=cefepimeQOPQOPPPQP
=cefiximeOPPOSPPPPP
=ceftriaxoneLRPPSMOOUO
=celecoxibIPPPXPPPPP
=celiac diseaseRPPPPPPPPP
=cellulitisSROTOPKOPO
=centor scoreQPPPPPPPPP
=central lineRNQMPPOUOP
=cephalexinLPPNSUOPPP
=cephalosporinDTOMZRNOUO
=cervical cancerQPPPPPPPPP
=cervical cerclageROPPPPPPPP
=cervical collarSOPPPPNPPP
=cervical dysplasiaPOSPPPOPPP
=cervical ripeningOOOPTPPPPP
=cesarean sectionOSMTONNTNO
=cetirizinePPPPPQPPPP
=cgrp antagonistSOPOOPPPPP
=cgrp antibodySOPOOPPPPP
=cha2ds2-vascRSNPOPOOPP
=chads2SNPPPPPPPP
=chemotherapyJQ[MNVLPNO
=chest painMRXOLPJNUP
=chest physiotherapyFKOOOONfOO
=chest tubeQZGPPPOPPP
=chest x-rayQTLPPOQPPO
=chickenpoxKRNPTOSPPP
=child-pughHOPRWPPPPP
=chlamydiaPLOPPVOPSO
=chloramphenicolQPPPOPPPPP
=chlordiazepoxideOOPTPPPOPP
=chlorhexidineVMNSNOPPPP
=chloroquineNPPNTPPPPP
=chlorthalidoneSPPPNPPPPP
=chocolateNXIPPNVPPO
=cholecystectomyTNOPPPORNP
=cholinesterase inhibitorQSOLSPOOPP
=chondroitinRPPOPPPPPP
=chronic fatigue syndromeSOOPPPOPPP
=chronic kidney diseaseLGK[bKPNOO
=chronic painONRTPPNPPP
=ciprofloxacinMONL[OOPRP
=cirrhosisLVPOWNLPOP
=citalopramTOPMQOPPPP
=ciwaNPPPPPPPSP
=clarithromycinKNOSYMOPPP
=clear liquid dietQPPPPPPPPP
=clindamycinKPPYNPPPPP
=clobazamMPPOTPPPPP
=clomipheneRPPOPOPPPP
=clonazepamSPQOOPPPPP
=clonidineIOPYPPPPPP
=clopidogrelOTONSOOPPP
=clozapineMPOOVNSPOP
=codeineKPNPSUPOPQ
=coenzyme q10QPPPPPPPPP
=coffeeK^OPOPNONO
=cognitive behavioral therapy[MPPOMNOPN
=cognitive screeningPWNPPPMPPP
=colchicineXQOOONNOOO
=cold water immersionMOUPPPOPPP
=colicVYOOOFPOOP
=colistinOOPTOPPPPP
=colloidQLORNNUOPP
=colon polypsTRPPPOMOPP
=colonoscopyPPQOOQKVON
=colorectal cancerTNOOPSNOOP
=colposcopyNMXPPPNPPP
=comaNRXPPNLOOO
=combined hormone therapyQPPPPPPPPP
=combined oral contraceptiveROPPPPPPPO
=common coldQPPPPPPPPP
=community-acquired pneumoniaSNPONPOSPP
=complex regional pain syndromePNRPPPPPPP
=compression stockingsQPPPPPPPPP
=concussionRONOPSPPPO
=condomQPPPPPOPPP
=congenital heart diseaseOSRPPOMPPP
=conjunctivitisSOPPOOPPPP
=conservative careQPPPPPPPPP
=constipationRNOOLTQPPP
=contact dermatitisKPOPPWOPPP
=contact lensQOPPOQPPPP
=continuous glucose monitoringPSONPPMTPP
=contraceptionA5ROa^IOZW
=contraceptive implantIQOVXONPPM
=contraceptive patchPPMPOPUPPP
=contraceptive pillKIWNVIOOUW
=contrast mediaIOOM^PNPPP
=contrast nephropathyRPPPOPPPPP
=contusionHMKPOQaOPP
=copdRSQLRNRNOO
=copd exacerbationUOOONPPPPP
=cord careROPPPPPPPP
=coronary bypassPTRPPNNPPP
=coronary calcium scoreNPPPPSPPPP
=coronary ct angiographyOKNPOPOPPY
=coronary diseaseONN\TIRQKN
=corticosteroidjIFTRLEVML
=coughTGZJJWVMOO
=cough medicineKUPORPPPPP
=covid antiviralVHWKUOONOO
=covid testOSOPPOPPPP
=covid vaccineSOPOH\OOOM
=covid-19TOHIRTROWN
=cox-2 inhibitorIPPPXPPPPP
=cpapNRRPPONSPO
=cranberryQPNOTQOPOO
=creatinePOPOPRPPPP
=critical illnessMMGLLOGRmS
=crizanlizumabRPPPOPPPPP
=croupQUORNITOOP
=crpVLKONN[OOO
=crush injuryPNSPPPPPPP
=crutchesNSPPPPOPPP
=crystalloidVLTKLNVOOP
=ctXMULKIMML`
=ct angiographyVIMPOPMPPY
=cyclobenzaprineVPPPKPPPPP
=cyclophosphamideUPPPLPPPPP
=cyclosporineMQOOUPOPPP
=cystic fibrosisPPRPPPNPPP
=cytisiniclineWOPOLPOPPP
=d-dimerUMNOPOUOOO
=d-mannoseQPPOPPPPPP
=dabigatranXNOQMPOOOP
=dairyPPPPROPPPP
=dalteparinJTOVNPOPPP
=dantroleneMSQPPOPPQP
=dapagliflozinTQPONOOPPP
=deathdiKHH;;SP_
=death rattleQUNOPOOPPP
=debridementPOPPPPPRPP
=debriefingNWPPPOPONP
=decongestantDOPO_PPPPP
=deep vein thrombosisORNSNPQOOO
=defibrillationRF`OPKOPOO
=dehydrationQPPPOPPPPP
=delayed cord clampingQTKPPPPPPP
=delayed prescriptionQPPPPPPPPP
=deliriumSLSLLNRUQO
=dementiaaJJMQONTLP
=dementia drugQSOLSPOOPP
=dengueMROP\OHOTN
=denosumabQPPPQPPPPP
=dental cariesNNOPPPUPPP
=depot medroxyprogesteroneRNXOLOPPOP
=deprescribingQQOPPPPPPP
=depressionRRENNV]MNM
=depression screeningWRROONKPOO
=dermatitisLOHNMpIOLN
=dermoscopyLNPPPPXOPP
=desmopressinRPPPPPPPPP
=dexa scanQNMOPOXOPO
=dexamethasoneXJO\HONNPO
=dexmedetomidinePLOVOPPPPP
=dextromethorphanROPPOPPPPP
=dextroseISRWNPOOPP
=dhaPQPPPPPPPP
=diabetesWROMQPGRTL
=diabetic footRWKPPPNOOP
=diabetic ketoacidosisQLQMOOMO\O
=diabetic nephropathyQPPPOPPPPP
=diabetic neuropathyTPPPMPPPPP
=dialectical behavior therapyQPPPPPPPPP
=dialysisDGSiLPJQXK
=diamorphineSMPTMPPPPP
=diaper rashPNPPPVLPPP
=diarrheaVQMSMJWONO
=diazepamKIYUPOOPPP
=diclofenacIOPPZPPPPP
=dietRQKOOUSNNO
=digital rectal examSNPPPPPPPP
=digoxinKKYNWLOPPP
=digoxin immune fabNQPOPPPPRP
=dihydropyridineQLPVRQLOOO
=diltiazemNPOMWPPPPP
=dinoprostoneOQPPPPPPPP
=diphenhydramineRPPPOPPPPP
=direct thrombin inhibitorVMOTMPOOOP
=disc herniationNPPPPTPPPP
=disulfiramMPPOVPOPPP
=diuretic[VJNIPROOO
=diverticulitisRPPPPPOPPP
=dix-hallpikeQPPPPPPPPP
=dizzinessTGOOOSZNNO
=dmardONOQ]KNOON
=doacXHRWRPJRML
=docusatePPPPPQPPPP
=dolutegravirPPPLVPPPPP
=domperidoneOPPPRPPPPP
=donepezilUKMOVQOPPP
=dopamineOPOPSOPPPP
=dopamine agonistTPPNPPPPPP
=dornase alfaLVOPPOOPRP
=doxycyclineRMONVQNPOP
=doxypepWPPOJPPPPP
=dpp-4 inhibitorQPPPOPPPQP
=droperidolSNOROPPPPP
=drowningO_SOOKKOLO
=drug allergyONOWNPPPPP
=dry eyeLNNOOVUOPP
=dry needlingPPPPPPPQPP
=dual antiplatelet therapyUOONOPPPPP
=duloxetineLPPPUPPPPP
=dupilumabRPPPOPPPPP
=dupuytren contractureJPPPPPWPPP
=dyspepsiaQPPPPPPPPP
=dyspneaSZPKOULNOK
=dysuriaTPPPMPPPPP
=e-cigarette`HNOORLOOO
=ear irrigationQPPPPPPPPP
=ear painSOPPPNPPPP
=early allergen introductionPTNPPPPPOP
=early mobilizationQOPPPPPPPP
=early surgeryRPPPPPPPPP
=easy bruisingMRSPPPNPPP
=eating disorderOPPPPPPPPR
=echocardiographyNWOLONLZON
=eclampsiaPPWSMNNNOO
=ecmoTLWOOONOOP
=ectopic pregnancyNNSPOPRPPP
=eczemaWSLNNSQOLO
=edinburgh postnatal depression scaleSPPPPOPOPP
=edoxabanQPPPPPPPPP
=edta chelationMOTPPPPPPP
=eegMUOPPOOPPP
=efavirenzLOPPXPPPPN
=egg allergyRNPOTOOPPP
=eggsGKMPYWVPMO
=electrical injuryOMUPPPOPPP
=electrocardiogramMQXNPQSKNO
=electroconvulsive therapyPNTOPOPPPP
=electronic health recordPTMPPOPPPP
=emdrPOPPPRPPPP
=emergency contraceptionOLOOOSOPPV
=emergency levonorgestrelOLOOOSOPPV
=emgQPPPPPPPPP
=emollientVROOOMOPPP
=empagliflozinOOPNOPPPUO
=enalaprilOPPPRPPPPP
=encephalitisJPPXNPPPPP
=encephalopathyQPPPOPPPPP
=end-stage renal diseaseKPPPVPPPPP
=endocarditisPPPPPPQPPP
=enemaIINOhOKOPP
=enoxaparinMWMQRONPPP
=enteral nutritionOOPOUPPPPP
=epaUNPPOPNPPP
=epidural steroid injectionPPPPPPPQPP
=epiglottitisONRPPPRPPP
=epilepsyETNRXNNNNW
=epinephrineHR`SNLKOFX
=episiotomyPPPPPPPQOP
=epistaxisNTLONQTPPP
=epley maneuverVHMOPYOOPP
=ercpQPPPPPPPPP
=ergometrineLPPVOPPPPP
=ergonomicsQPPPPPPPPP
=erythromycinQPPNRPPPPP
=erythropoiesis-stimulating agentROPOPPPPPP
=erythropoietinROPOPPPPPP
=escitalopramMOOOPYPPON
=esketamineQPPPOPPPPP
=esophageal varicesPXUOMOMPLP
=esrQRMOPNTOOO
=estrogenVOOONOOPPP
=eszopicloneROPPPPPPPP
=etomidateQPPPPPPPPP
=exerciseZVKMNPFYQK
=extravasationPORPPPPPPP
=eye examPQPPPPOPPP
=ezetimibeQPPPPPPPPP
=face maskQROPPPPOPP
=factor xa inhibitorILT]PQKTNM
=fallsSBPKN\TSLR
=falls preventionPRPPPOPPPP
=family presenceBZPOPPPL\O
=famotidineQPPOPSOPPO
=fascia iliaca blockTNOPPPOPPP
=fasting glucoseOVMPPNOPPP
=fatigueOHUOM\QNOM
=fatty liverPQOPPQPPPP
=febrile infantSPPOPPOPPP
=febrile seizureVPMPPPNPPP
=febuxostatROPPROOPPP
=fecal immunochemical testWOOOPOMOQP
=fecal transplantXNOOPOONPP
=feeding tubeQRPPPPPPPO
=felodipineHOPO\PPPPP
=fenofibrateQPPPPPPPPP
=fentanylMOUSQOMOPP
=ferric carboxymaltoseNNNXPPOPPP
=ferritinMLNMOR]OOP
=fetal monitoringOQTPPPNOPP
=feverJLSBTMcRQO
=fezolinetantRPPPOPPPPP
=fibrateQPPPPPPPPP
=fibroidsPOPPPQPPPP
=fidaxomicinTOPPNPOPQP
=finasterideQPPPPPPPPP
=finerenoneUOPOMPPPPP
=first seizureQOPPPPPPPP
=first-generation antihistamineROPOROOPPP
=flecainideSPPPNPPPPP
=flu testPQPPPPPPPP
=flucloxacillinJOPXOPPPPP
=fluconazoleHOORZOPPPP
=flumazenilQPPPPPPPPP
=fluorideTNOPPPPPPP
=fluoride varnishSPOPPOPPPP
=fluoroquinoloneULNKXOOOQP
=fluoxetineWMPLTOOPPP
=fluticasoneNNONVPPPQP
=fluticasone-salmeterolSOPOOPPPRP
=fomepizolePOOWNPOOPP
=food allergyUNNMUSNMOP
=foot painSPMPPRRONP
=foreign bodyOOQPPORPPP
=formoterolVOPLOPPPPP
=fosfomycinVPPSIPPPOP
=fosphenytoinNPPVONPPPP
=fractureUIMLTOSPMV
=frailtyMRLTNGM^SM
=frenotomyZNOPNPLPPP
=frozen shoulderQUMOPOOQOP
=functional declineNOPOPPOWOP
=furosemideORNSSNOOOO
=fusidic acidMPPPTPPPPP
=gabapentinNOOUUOMOPP
=gabapentinoidRNMTUPLOOO
=gad-7MWPONPOPPP
=gallstonesQPPPPPPPPP
=ganglion cystUOPPPOOOPO
=garlicOOQPKYPPPN
=gastric bypassRPPPPPNPPP
=gastritisOQOPORPPPP
=gastroenteritis\ZHMJMMNSO
=gentamicinNOPVOPOPOP
=gerdQLOPOTSOPO
=gestational diabetesMQOPPUOPPP
=gestational hypertensionSOPPPPPPPP
=gi bleeding^MOONOLONP
=giant cell arteritisKOPTOPTPOP
=gingerNUOPPOPPPP
=ginkgoPPPPQPPPPP
=glasgow coma scaleQPWOPOLOPP
=glassesTSRPPNKOPP
=glaucomaNLPOUOSPPP
=glaucoma dropPOONUPPPPP
=gliclazideOOQUONPPPP
=glovesVQKOO]JMMO
=glp-1 agonistQOKNLWMUTO
=glucagonPOQSMPPPPP
=glucosamineXNPNLQPPPP
=glucosamine-chondroitinQPPPPPPPPP
=glucose-lowering drugZKILMPRM_J
=gluten-free dietRPOPPOPPPP
=glycopyrrolateSOPPQPPPOP
=goiterLSRTOONPPP
=golfer's elbowROPPPPPPPP
=goutLUJRNSWNOM
=gram-negative bacteremiaSOPPPPOPPP
=graves diseasePPPPPPQPPP
=group therapyPQNPPPPRPP
=growing painsFHZNPIbPPP
=guillain-barreONSPPORPPP
=gunshot woundOMSPPOOPOS
=h pyloriRPPPPPOPPP
=h2 blockerQPPNPSOPPO
=hair lossNONPOPXPPP
=haloperidolQLMQVOSONO
=hand washingPSNPPPPPPP
=has-bledOUNPOPPPPP
=hba1cPWLNOTNOPP
=head ctSRJPPMWPNO
=head injuryXNPOPQMPON
=headacheORIQGSZNUN
=hearing aidMPKPP_LPOO
=hearing lossMRMPPOWPPP
=heart blockNPSPPPPPPP
=heart failureWMMPMVKVMN
=heart murmurMOPPPOVOPP
=heart scoreUMPPOOPPPP
=heat strokeMPTPPPOPPP
=heat therapyPUNPPPNPPP
=heel painSPMPPRRONP
=helium-oxygenQOPPPPPPPP
=helmetRQNPPPPPPO
=hematomaNRUPPOLPPP
=hematuriaOMPPPPUPPP
=hemoglobin testOTOPPOPPPP
=hemolytic anemiaMVMMWNNPPO
=hemophiliaORQPPPOPPP
=hemoptysisOLTPPPRPPP
=hemorrhoidsKRPPPVOOPP
=heparinAXOWMKXNUO
=heparin-induced thrombocytopeniaOPPPSPOPPP
=hepatitisULNROYNOLN
=hepatitis bTOPSPROOMO
=hepatitis cONNPPXOPOP
=hepatorenal syndromeHPVSPQJORS
=herbal remedyEROM[XNOOM
=herniaVVOOOOFSOO
=hernia repairPSOPPPOPPP
=herpes antiviralJOO_KOOPPP
=hfpefSOOONPPRPP
=hfrefTPOMRPPPPP
=hiccupsINPOPQ\OOO
=high-flow nasal cannulaZOLPPPNPOP
=hints examUMOPPPQOPP
=hip fractureQ[NONOLONQ
=hip fracture surgerySNOOPPPPPP
=hip osteoarthritisQPPPPPPPPP
=hip painPNOPPSPPPP
=hip protectorQPPPPPPPPP
=hip replacementSPOOPPPPPP
=hirsutismQPPPPPPPPP
=hivMQIOQLWOPV
=hiv pre-exposure prophylaxisTOPONPPPPP
=home birthMCXPP\PPOO
=home blood pressure monitoringPQOPPPPPPP
=home careOLSPPPPSPP
=home hazard assessmentQPPPPPPPPP
=home oxygenOLOPPPPWPP
=home remedyUWNONMOONP
=honeyRWNOOOOPOP
=hormonal contraceptiveMF\MPHSNTV
=hormone therapyXMOMMVOPPO
=hospiceROOPPPPORP
=hospital admissionJSIINKJRcY
=hospital readmissionWOPPPPOPNN
=hospital-acquired pneumoniaRPPPOPPPPP
=hot flashesOJNPOSVPPP
=hpv infectionYMOOPQMPPP
=hpv vaccineYNPLNPPPPP
=humidified airROPPPPPPPP
=hyaluronic acid injectionROPPPPPPPP
=hydralazineOPPROPPPPP
=hydrochlorothiazidePUOPPPNPPP
=hydrocodoneQPPPPPPPPP
=hydrocortisoneGQPZOPPOPP
=hydromorphoneJQNPYOPPPP
=hydroxychloroquineTPPQMPPPPP
=hydroxyprogesterone caproateXKOMOQOPPP
=hydroxyureaRPPPPPPPPP
=hypercalcemiaOOOPPPUPOP
=hyperkalemiaMOVNSPNOPP
=hyperlipidemiaSTGOOYLPPO
=hypertensionOaMJ_U<WGL
=hyperthyroidismOOPPPPRPPP
=hypertonic salineUHQUNOOORP
=hypertriglyceridemiaRPPPPPOPPP
=hypnoticXMPNPTNOMO
=hypoglycemiaQTLWNOMOPP
=hypogonadismPPPOPPRPPP
=hyponatremiaPPPPPPRPPP
=hypophosphatemiaKPPPPPUPPP
=hypotensionPNQPOOTPPP
=hypothermiaZVIPPKLOQP
=hypothyroidismQOOOOUMRNP
=hypoxiaSMRNPPMTPP
=hysterectomyPLRPPRPRPP
=ibuprofenQMNRUROOOO
=iceOYZPPOJOIO
=icosapent ethylNVPPNPPPOP
=ics-labaWNPKOPPPRP
=icu deliriumSPPOOPPPPP
=idarucizumabLNPXOPPPPP
=il-6 inhibitorRPPPOPPPPP
=imagingRYQ?MD^RE`
=immune thrombocytopeniaNQPPPPRPPP
=immunosuppressive drugJOMOhKLOON
=implantable defibrillatorFQUNONLdLN
=incision and drainageUNPPOPOPPP
=indapamideRPPPHPWPPP
=indomethacinRPPPNPPPPP
=infant refluxOOPPPSPPPP
=infectionTKROONXMOO
=infection controlMRPPPPPPRP
=infertilityPLOPPWOOQO
=inflammatory bowel diseaseSPPOPPPPPP
=infliximabMPPOTPPPPP
=influenzaNNRN[NMNQO
=influenza vaccinePZNNRGORNR
=inguinal herniaYRMPPOKPPP
=inhaled corticosteroid]MNJPOOOQO
=inhaler spacerLQKRPPPPWP
=inotropeSOOOROPPPP
=inrSMO^JLQNOP
=insect bitePNRPPPPPPP
=insomniaVSLOOROOOO
=insulinRNTQQJLLYN
=insulin glargineMQOUOPPPPP
=insulin pumpTMPOPPPQOP
=intensive blood pressure controlbHMPOOLOPP
=intensive careSPPPPPPPNP
=intensive glucose controlSOPPPPPPPP
=intracranial hemorrhageZOVKNNNNOO
=intravenous antibioticOQOPPPPPRP
=intravenous fluidZHULHMZOPO
=intravenous immunoglobulinPOOTOPPPPP
=intravenous ironPQG[OPNQPP
=invasive strategyJLTOPOLN_O
=ipratropiumKKNRUOXPOO
=ironOSTWKLKQOO
=iron deficiencyOPPPPPPSOP
=iron deficiency anemiaPPPPPPPSMP
=iron sucroseOMNWPPOPPP
=irritable bowel syndromeYNOONPOOOP
=ischemiaRPOPPPOPPP
=isoniazidNNQONXNPPO
=isosorbideVPPPLPOPPO
=isotretinoinMMOMVVPOPO
=itchingMNCOPZ^MOO
=itraconazoleWPPMMPPPPP
=iudRGKOQZJQWN
=ivc filterROPPPPPPPP
=ivermectinUYOQNHMOPO
=jak inhibitorQPPPPPPPPP
=jaundiceLRMOPOWNQP
=joint aspirationNLOOPPVRPP
=joint damageQPPPPPPPPP
=joint painMORPPOTPPP
=joint replacementYSMNOONOOO
=joint supplementXNPNLQPPPP
=kavaLNTOQRPPPP
=kawasaki diseaseMQQPPPQPPP
=ketamineFUPPUKVMSN
=ketorolacONPLYOPPPP
=kidney function testEKKYcOMOPN
=kidney stoneYOONLOPPPP
=kidney transplantationQOPOQPPPPP
=knee arthroscopyRTNPPNPPPP
=knee effusionOPPPPPQPPP
=knee osteoarthritisRRPPPMQPPP
=knee painMVMOPMUOPP
=knee replacementSTNPPONOOO
=labaaLNJLPONQP
=labetalolLPOTSPOPPP
=laborRPYPNLMOPO
=labor epiduralQOPPPPPPPP
=labor inductionRRLOOTOOOO
=lacerationSNMPPPOTPP
=lactateFI\K^LOMTN
=lactated ringer'sRPOPPPPPPP
=lactobacillusTOOOPPPPPP
=lactobacillus ggQPPPPPPPPP
=lactobacillus reuteriSOOOPPPPPP
=lactuloseQPPPOPPPPP
=lamaPXPOIPPPRP
=laminectomyQPPPPPPPPP
=lamotrigineOQNOUNQPPP
=laparoscopyQOPPPPPQPP
=larcKHJTYYHQVL
=laryngitisMNZPPLPPPP
=latex allergyLTOPZNKOOO
=laxativeRPPTMNPPPP
=lecanemabROPOOQOPQP
=left atrial appendage closureQOOPPRPPPP
=leg crampsQPPPPPPPPP
=leg edemaQPMNONXOPO
=legionellaQPPOPPPPPP
=letrozolePPPROPPPPP
=leukemiaMUOPPPPPPP
=leukotriene antagonistQPPOPPPPPP
=levetiracetamKUXQKOOONP
=levodopaPPPPQPPPPP
=levofloxacinRPPPOPPPPP
=levonorgestrelOLOOOSOPPV
=levosimendanTOPOOPPPPP
=levothyroxinePTNSSMMOOO
=lewy body dementiaPONOPPTPPP
=liceLPPPPPTPPP
=lidocaineTUOPNOOOMO
=lidocaine patchJYPOOPPPPP
=lifestyle changePPPPPQPPPP
=limb weaknessKMZPOMTOPO
=linagliptinPPPPPPPPQP
=linezolidLQPPUPPPPP
=lipid emulsionOPPPOPPPSP
=lipid panelRPRPPPOPOP
=lipid-lowering drugWSGB]SWMNK
=lipoprotein aROPPPPPPPP
=lisinoprilMPQOYOMPOP
=lithiumNRNOXOPOOO
=lithotripsyQPPPPPPPPP
=liver cancerJOPPPPPYOP
=liver diseaseMVPOVNLPOP
=liver testsDCOOONqNPO
=lmwhD^KZONLOOO
=local anestheticQ\NOMOOOLO
=long covidPPPPPOPSNP
=long qtDJTTdKSNKO
=loop diureticSRNPSNOOOO
=lorazepamNPTWONOOMO
=losartanPPPPQPPPPP
=low fodmap dietQOPPPQOPPP
=low-dose ctNPPPPPOTPP
=low-salt dietRPPPPPOPPP
=lower gi bleedQOQPPPOPPP
=lower respiratory tract infection\QINISLTQN
=lumbar punctureXNOPPONPOP
=lung cancerTNPPPOOPPP
=lung ultrasoundQOPPPPPPPP
=lupusNPPPOPSPPP
=lyme diseaseLOMPPOZOPP
=lymecyclineOMPOOVPPPP
=lymphomaMPPPPPTPPP
=macrolide[KNPVLNOOO
=macrosomiaQPPPPPPOPP
=magnesiumLNWQXRLNNL
=magnesium sulfateJLPYTOOPPP
=major bleedingPOPPPPPPRP
=malariaOLSUNQMORO
=malnutritionNNOPPPPWPP
=mammography[TKOOOMOMO
=manipulation under anesthesiaQPPPPPPPPP
=maoiFOOKeNOPPP
=massageONOPPTPPPP
=mastitisRPPPPPOPOP
=mattressMUNPPOOPSP
=measlesGONSORXPPO
=mechanical valveTOOPNPPPPP
=mechanical ventilationGFiNM[DUPK
=medical expulsive therapyROPPPPPPPP
=medical honey dressingRPPPPPPPPP
=medical therapyRPPPPPPOPP
=medication abortionRPPOPPPPPP
=medication for opioid use disorderOHPYTNOOPO
=medication reconciliationTPOPPPOPNP
=medroxyprogesteroneRNXOLOPPOP
=megestrolOVNPPOPPPO
=melanomaUNOPPPOOOP
=melatoninPSMPOWNOMP
=memantineRPPPPPPPPP
=meningitisLURUNNMONP
=meniscal tearSQOPPPNPPP
=menopausePIMPOXTPPP
=meperidineMPPOTPPPPP
=meralgia parestheticaOONPPOVPPP
=meropenemKLMSN_OOOP
=metabolic acidosisSPPPPOOPPP
=metamizoleOOPOUOPPPP
=metastatic cancerQPPOPPPPPP
=metforminQSONRRRNMO
=methadonePLRRROPPQP
=methenamineTPPONPPPPP
=methotrexateOPPQZLNOON
=methoxyfluraneSPPOOPPPPP
=methylene blueQONPRPPPPP
=methylphenidateQPPPPPPPPP
=methylprednisoloneMPPTOPPPPP
=metoclopramideNOONZNOPNO
=metoprololSQQWGOOPOO
=metronidazoleONPMXOPPPO
=miconazolePPPPQPPPPP
=midazolamMPM\MONOSO
=midodrineWKPOPPPPPP
=mifepristonePPOUMPPPPP
=migraineLLIRG]UNVO
=mild cognitive impairmentRPPPPPPPPP
=mindfulnessRNPPPPPPPP
=mineralocorticoid receptor antagonistVNNNRPOPPP
=mirtazapineWMNOPPPPPP
=miscarriageRNORPRPOPO
=misoprostolSOOUMOPOOP
=mmr vaccineNPPOTPPPPP
=mmseQRPPPPMPPP
=mocaOROPPPPPPP
=mohs surgeryNOMPPPVPPP
=moleONIPPYRPPP
=molnupiravirXNOOMOPPPP
=monoclonal antibody\GNJVQQOPO
=mononucleosisSPPNJPUPPP
=montelukastQPPOPPPPPP
=mood stabilizerNTKJcKPNNM
=morning sicknessRROOOOOPPP
=morphineSMP_HLMOOO
=motion sicknessPQOPPQPPPP
=mriOKZLXOLPPM
=mrsaQOPPPPPORP
=multicancer blood testULOPPOMWPN
=multiple pregnancyOVTNQNKPOP
=multiple sclerosisOOPPPPSOPP
=mupirocinQPPPOPPPPP
=muscle relaxantTQPNMOOPQP
=musculoskeletal painVQMPPMOPPP
=myasthenia gravisNOROSPOPPO
=mycophenolateOPPPRPPPPP
=myocardial infarction^POLLJTRLO
=naloxoneSHSVRNNOPO
=naltrexoneQNOTPOOPPP
=naproxen_OOPDPPPPP
=nasal steroidQPPPOPPPPP
=nasal suctioningHZTPPMOOOP
=nasogastric tubeZKPOMPPPPP
=nauseaTXMQMNKPPP
=nausea and vomitingRROOOOOPPP
=nebulized epinephrineVNPNPPPPPP
=nebulizerHKJbIN[RNO
=neck lumpPWMPPPMPPP
=neck painUXOPPOGPPP
=needle exchangePQPPPPPPPP
=needlestickJSOPPLNVTO
=negative pressure wound therapyORPPPPOPRP
=neonatal abstinenceMOUPPPOPPP
=neonatal hypoglycemiaQPOQPPOPPP
=neonatal jaundiceNNNPPNXORP
=neonatal respiratory distressQSMPPPPPPP
=neonatal sepsisOPPPPPPPQP
=nerve blockYLNPPPMPPP
=neuraminidase inhibitorXONSMOOOOO
=neurokinin antagonistRPPPOPPPPP
=neuromuscular blockerEMRV[ONPPO
=neuropathic painLPPUPPPPPP
=neuropathyYOOPMOOPPP
=news scoreQRNPPPPPPP
=nexusSPPPPPOPOP
=nicotine patchMPNPRPUPPP
=nicotine replacementNONOQPUPPP
=nifedipineWNPQMONPPP
=night coughSNPPPOOPPP
=nihssQPPPPPPPPP
=nimodipineVRNMNPPPPP
=nirmatrelvir-ritonavirNJXLXPONPP
=nirsevimabYNPOOPPPLP
=nitrateOQROWOMONO
=nitrofurantoinQMONZOOPPP
=nitroglycerinJQSTTONONO
=nitrous oxidePUMPOPPPPP
=noninvasive ventilationSPWONNKROO
=nonsterile glovesTOPPPPPOOP
=norepinephrineTPNQNOPPPP
=nsaidWGLJePMNON
=nulliparousVPOPOPLPPP
=nursing home residentNMLOMRS]KO
=nutsWMQONOPOPP
=nystatinNOPUOPPPPP
=obesitySLONNOO[OO
=obesity drugQOKNLWMTTO
=octreotideQPPPPPPPPP
=olanzapineMNOQWOPPPP
=omalizumabQPPPOPPPPP
=omega-3 carboxylic acidROPOOPPPPP
=omega-3 fatty acid^VLMJNLPOP
=omeprazoleRNONTQPPPO
=ondansetronQQNQWNNONO
=onychomycosisUMOONTNPPP
=open fractureSOOPPPOPQP
=opioidCUW\[IMKLN
=opioid agonist treatmentOJQQWOOPQO
=opioid overdosePOPPPPPRPP
=oral antibioticLTPPPPPPPP
=oral immunotherapyRPPOPPPPPP
=oral rehydrationQSNQOPOPOP
=orchiopexyPQPPPPPPPP
=oseltamivirWONSMOOOOO
=osmotic laxativeQPPPOPPPPP
=osteoarthritisWQPONMQOPP
=osteopeniaQPPPPPPPPP
=osteoporosisQUPOONOQPP
=osteoporosis drugXMNSOOOOOO
=otitis mediaSNLMOWTONO
=otitis media with effusionPOOOPOUPPP
=ottawa ankle rulesUOPPPPOPNO
=ottawa sah ruleSPPOPPPPOP
=outpatient treatmentXKQPOPNPOP
=overdoseLXQJKGIUS_
=ovulation induction drugRPPROOPOPP
=oxybutyninINOOWOOPUP
=oxycodoneMPPWPOOOOO
=oxygen therapycRLNMMITLN
=oxytocinTNQPPOPOOP
=p2y12 inhibitorSSNKUNOOPO
=pacemakerOYROUMHPOO
=pacifierTQOPNOOPPP
=painZGbFCXVJOL
=palliative careOZJPPNPPPP
=palpitationsJJRPPZRPPP
=pancreatitisUOOPPPMPQP
=panic disorderPWLOPROOPP
=pantoprazoleQRPOPPPPPP
=pap testPTNOPPOPPP
=parasomniaQQPOPPPPPP
=parenteral nutritionRTPNPOOPNP
=paresthesia@QXNOHeNOO
=parkinson diseaseMMOOUSSPOO
=paroxetineENPORO]PPP
=partial meniscectomyRPPPPOPPPP
=pde5 inhibitorMNLJdNOPOO
=peak flowPSPPPOOPOP
=peanut allergyNRNORTOPPP
=pecarnUSOPPNMPPO
=pediatric migraineSOPPPPOPPP
=pelvic organ prolapseNLYPPOOPOP
=penicillinTOLRWMOPOM
=penicillin vRPPOPPPPPP
=peppermint oilRROPPPPPOP
=peptic ulcerRPOPPPOPPP
=percSPPOPPPPPP
=percutaneous coronary interventionWURLPXHLML
=perforated bowelQOQPPPOPPP
=pericardial effusionOPSPPPPPPP
=pericarditisJONOOP\PPP
=perinatal outcomesRPPPPPPOPP
=perindoprilQPPPOPPPPP
=perioperativeXJOPNOOYNK
=permethrinPSPQOOOPPP
=pertussisUUNPPMNPPO
=pertussis vaccineROPPNOPPTP
=pessaryQPQPPPNPPP
=pet scanQPPPPPPPQP
=pharyngitisROPNOPRPPP
=phenelzineNPPPTPPPPP
=phenobarbitalPPPQPPPPPP
=phenprocoumonOOSPPPPPPP
=phenylephrinePPPPQPPPPP
=phenytoinLNOSWPOOOP
=phlebotomyKOKPOMNZK]
=phototherapyYTKPNOLOPP
=phq-2SSMPPPNPPP
=phq-9POUOOONQOO
=physical examinationUMOPPPQOPP
=physical restraintPLONPPNNTV
=physical therapyPZINOWFJUU
=physostigminePPPQPPPPPP
=piperacillin-tazobactamHNPSYPPPPP
=placeboXROOONMOPP
=placental abruptionPPQPPPOPPP
=plantar fasciitisTROPPSKONP
=platelet transfusionROPPPPPPPP
=platelet-rich plasmaSOPPPPPPPP
=pneumoniaZMIPJUPUMO
=pneumothoraxMXQPOONPPN
=point-of-care ultrasoundQPPPPPPPPP
=poison ivyKPOPPWOPPP
=polioPQPPPPPQOP
=polycystic ovary syndromeOJOROTTPPP
=polymyalgia rheumaticaENP]LOVPPP
=polypectomyMMPPPPPWPP
=polypillTOOPPPPPPP
=posaconazoleOPPPRPPPPP
=post-term pregnancyPUPPPNNPPP
=postherpetic neuralgiaSPPOPPPPPP
=postmenopausal bleedingMLOPPPYPPP
=postpartumJNPOWWMOPP
=postpartum depressionPOOPPPSPPP
=postpartum hemorrhageNTQQPNOQOP
=potassium chlorideMPM]OMOPOP
=potassium-sparing diureticQNNPUPOPPP
=povidone-iodineQPPPPPPPPP
=ppi_OMJPOOOOO
=prayerOROPPPPPPP
=praziquantelPPPQPPPPPP
=prediabetesQKOPPVNTPP
=prednisoneCTJ\ZQMNNO
=preeclampsiaWNOKUOOPPP
=pregabalinSPOOPQOPPP
=pregnancyJRNUWMOMPR
=pregnancy testKKONTNcOIP
=prehabilitationQOPPPPPPPP
=premature infantROPPQNPPPP
=prenatal genetic screeningKPXPPPOPPP
=preoperative fastingO^HPPPOOPM
=pressure ulcerUONPPOPUJP
=preterm birthUNOROPOOPP
=priapismONTPPPPPPP
=primaquineMNOMRPWPPP
=probiotic\RNNOKOONO
=procalcitoninTPPPOPNPPP
=prochlorperazinePOOSOPPPPP
=progesteroneRPPPPPPPPP
=progestinWHRTLQMONT
=progestin-only pillOPOPSPPPPP
=prokineticLOON]NOPNO
=promethazinePPPORPPPPP
=prone positioningSNPPPPPPPP
=prophylactic antibioticRPPPPPPPOP
=propofolKOPRWPPOPO
=propranololJLXOVOPOOO
=prostaglandinOPOYMOOOOP
=prostate cancerOPPPPQPPPP
=prostatitisIPPPPPXPPP
=proteinuriaPPPPPPQPPP
=prothrombin complex concentrateRPPPPPPPPP
=psa test[GHNOZTOON
=pseudoephedrineCPPO_PPPPP
=pseudogoutXLPPPPMPPP
=psoriasisRKOPNUPPPP
=psychedelicQPPPPPPPPP
=psychosisMNOOPPXPPO
=psychostimulantMMNOO[PPPP
=psychotherapy[JPOOONTNM
=ptsdWOPPPPNONO
=pulmonary edemaPNTPPPOPPP
=pulmonary embolismPNLUPOTPOP
=pulse oximetryNTKPPOVOOP
=pyelonephritisZOPPQNONPM
=qsofaQPPPPPPPPP
=quality improvementKIPPPPOO`O
=quality of lifeROPPPPPPPP
=quetiapineMOOUNUNPPP
=rabiesUKOTPOOPOP
=rabies immunoglobulinQOPROPPPPP
=racecadotrilRPOPPPPPPP
=radiation therapySNPPPPPPOP
=radiculopathyPOTOOVLNOP
=ramiprilPRTPPPMOOP
=rapid-acting insulinUOLPPPPPPP
=ras inhibitorMOSJ`NIOPO
=rashDPIKXVaNLO
=rate controlRPPOPPPPPP
=raynaudUPPMNPPPPP
=recombinant zoster vaccine_MONKONPPP
=recurrent c difficileROPPPPPQPP
=red eyeLYLPPNSOPP
=rehabilitationQULPPPOPPP
=remdesivirQPPOPPPPPP
=reminder systemLPSPPONOVP
=respiratory failureNRPPPPPROP
=respiratory tract infection[TCIPK]PQM
=restless legs syndromeQPPPPPPPPP
=restrictive transfusionVQOPPNNPOP
=retained placentaTNROPPPOPP
=retinal detachmentMKNPPTXPPP
=retinal vein occlusionRNROPPPPPP
=retinoidMMOMVVPOPO
=revascularizationQPPPPPPPPP
=rheumatic feverQPPPPPPPPP
=rheumatoid arthritisUPPNOPPPPP
=rhythm controlROPPPPPPPP
=riboflavinRRPOPNPPPP
=rifampinIPPN[PPPOP
=rifaximinZOOMJPPPPP
=riluzoleRMOKIPNPaO
=risk scorenINNTRAPLL
=risperidoneQPPPPPPPPP
=rituximabNMPPRPPPSP
=rivaroxabanSIRYMRNMPN
=rivastigmineRPPOPPPPPP
=rocuroniumSOOSLPPPPP
=roflumilastQPPPPPPPPP
=rosuvastatinWRPOOKOPPP
=rotator cuff repairTMPPPPPPPP
=rotator cuff tearSOPPPPNPPP
=rotator cuff tendinopathyPOPPPPPQOP
=rsvVOSOPOJPPP
=rsv monoclonal antibodyYNPOOPPPLP
=rsv vaccineUOPPMPPPPP
=rupture of membranesMO_PPINPPP
=sabaHWMWONSOOO
=saccharomyces boulardiiQPPPPPPPPP
=sacubitril-valsartanPNPNRPPPRP
=salineOPVLLOVOPP
=salmeterolZMNNMPOOQP
=scabicidePSOQOOOPPP
=scabiesWQNSOLMOPP
=scaphoid fractureNOPPPPTPPP
=scarG`IPP[IOPN
=schizophreniaNONPSPSPPP
=sciaticaPOTOOVLNOP
=scopolaminePPPORPOPPP
=screeningYYQLLKEXNM
=seborrheic dermatitisJNMPO`LPPP
=seborrheic keratosisNYJPPPKTPP
=second-generation antihistamineHOPOZPPPPP
=sedativeOOKVUOOOPO
=seizureTK`KSGFVNR
=self-harmQOOPPTNQOP
=self-managementPQPPPPPPPP
=self-monitoring of glucoseXRNPPPOOKP
=semaglutideQQKOLVOPTO
=sepsisM[OMLLLTWN
=septic arthritisIPPPPPXPPP
=sermJOPO[OOPPP
=serotonin syndromeRPPPOPPPPP
=sertralineFRNTYMSOOO
=sglt2 inhibitor\LKKJNXOTO
=sham surgeryQPPPPPPPPP
=shinglesKQJ[OSPOON
=shockIPgXLFHNOO
=shockwave therapyTOPPPPNPPP
=shoe insertQPPPPPOPPP
=short cervixROPPPPPPPP
=shoulder dislocationQOPPPPPPPP
=shoulder dystociaNTTPPOMOPO
=shoulder impingementQPPPPPPPPP
=shoulder painTTMOPNNQOP
=sickle cell diseaseSQNPOPPPPP
=side effectsbHMOOQKPPP
=sildenafilNNNL_NOPOO
=silodosinQPPPPPPPPP
=silver sulfadiazineRPPPOPPPPP
=simethiconeQPPPPPPPPP
=simvastatinRNOLYNOPPO
=sinusitisTPPOOPOPPP
=sitagliptinQPPPPPPPPP
=skin cancerNNOPPPXOOP
=skin-to-skin careTOOOPPPPPP
=sleep apneaMOOPQPPTOP
=sleep durationOSPPPOPPPP
=sleep studyOPPPPQPPPP
=sliding scale insulinNMO[PPONNP
=slingNVOPPPOPPP
=smokingKQOPbOKRJL
=smoking cessationQPMOUPNSNO
=smoking cessation drugZMMLQOQOPP
=snake biteNYOOPOLQOP
=snoringGMUOO`KPPO
=snriMPPRTOPPOP
=sodium bicarbonateWMPMROQNOP
=somatostatin analogQPPPPPPPPP
=sore throatJQJMNRaOOP
=sotalolOPPNSPPPPP
=spinal cord compressionROPPPPPPPP
=spinal cord injuryYJOPPPPPOP
=spinal fusionPQPPPOPPPP
=spinal manipulationTPPMPPPPPP
=spinal stenosisSPPPPPOOPP
=spine surgeryPQQPPOOPPP
=spirometryLNOPPPWPPP
=spironolactoneQNNPUPOPPP
=splintRJUPPSNPPO
=sprainPPPPPPPQPP
=ssriPJHJ[S]NNL
=st john's wortMOOPYOOPPP
=stable coronary diseaseTNPPNPPPPP
=staph aureus bacteremiaRPPOOPPPPP
=staph infectionUNOOPOPPPP
=statinUSGB]TXMNK
=statin intolerance\KOOPOKPPP
=status epilepticusTKOOPOMWPO
=stem cell therapyPOPPPQPPPP
=step-by-step approachQPPPPPPPPP
=stepped careRPPPPPPPPO
=sterile glovesSPPPPOPOOP
=steroid injectionUMPNOQPQPP
=stillbirthRPPOPPPPPP
=stimulant use disorderOOOOUPOPPP
=stomaNXOPPNNPPP
=stool dnaQPPPPPOPPP
=strength trainingVNOPPONPPP
=strep throatROPNOPRPPP
=stress incontinenceKURPPPOOPP
=stress testWITPPNNPPP
=stress ulcerSOPPPPOPPP
=stretchingTOPPPRNONP
=stridorPOXOPOQPMO
=strokeVPMQLKLSXM
=stroke scaleQPPPPPPPPP
=subacromial decompressionRPPPPPOPPP
=subarachnoid hemorrhageYNLMNPROPP
=subclinical hypothyroidismRPPOPPPRNP
=subdural hematomaRPPOPPPPPP
=substance use disorderLTRPPOPPPP
=succinylcholineGMSQ]ONPPP
=sudden hearing lossOOOPPPSPPP
=sugammadexOPOTNPPPPP
=suicideZOOMGLLPP\
=sulfonamideSNORSMOPPP
=sulfonylureaINQTVNOPPP
=sumatriptanDPPO^OPPPP
=sunscreenOPPPPRPPPP
=supplement[LQXSZNHEI
=supraventricular tachycardiaPMRPOOUOOP
=surfactantVMOSMPOPPP
=surgeryUQ\FQWFNPM
=sutureNRI\OOLQOP
=swaddlingNSQPPOPPPP
=syncopePCgNONHXLN
=syphilisPPPQOPPPPP
=systemic corticosteroidPMIdROKMNN
=tacrolimusOOOPUOPPPP
=tadalafilOPNOUPPPPP
=tai chiQOPPPPPPPP
=tamoxifenJOPO[OOPPP
=tamsulosinTTOOQKOPPP
=tap waterSNPPPOOOQP
=taperingTRC`HTNONO
=tapingRUMPPOOPPP
=targeted temperature managementUMOPPPOPPP
=tavrM]NPPKPOOO
=tdapQPPPPPPPPP
=teaK\KOOI\ONN
=teethingPYKPPRLPPP
=teicoplaninMOPYMPOPPP
=telehealthPOMPOOM[OP
=tendinopathy[NNOPPMOOO
=tenecteplaseUMOUNONOPP
=tennis elbowVNOPPQOOPO
=terbinafineSOPSNPOOOP
=teriparatideQPPPPPPPPP
=terlipressinSOOOPPPPPP
=term pregnancyVSLPOQLPPP
=terminal deliriumQPPOPPPPPP
=terminal illnessPWJPPPOPPP
=testicular torsionPVMPPMQPPO
=testosteroneUPNPOOPPPP
=tetanusMRQOMXNONO
=tetanus vaccineWMPNOOOPPP
=tetracyclineQJOKYVNOOP
=theophyllineFOPTYPOPPP
=thiamineMMPRJOK`PP
=thiazideUTNOFPTPPP
=thickened feedsVOPPPONPPP
=thrombectomyTNPPPPOPPP
=thrombocytopeniaKPOOROVPPP
=thromboembolism_JTOMJQMPN
=thrombolyticGMM[KONbKO
=thunderclap headacheXNSPPOKPOP
=thyroid nodulePOOPPPRPPP
=thyroid stormPOSPPPNPPP
=thyroidectomyFQSQOOYPPP
=tia\QILKMRPQR
=ticagrelorOPPOSPPPPP
=tick bitePOMOMOZOPP
=timi scoreQPOPPPPPPP
=timololPOONUPPPPP
=tineaPPPPPPRPOP
=tinnitusQMRPPSOPOP
=tinzaparinOROQPPPPPP
=tiotropiumTPPOMPPPPP
=tipsROPPPPPPPP
=tirzepatidePNOOPROTPP
=tissue adhesiveQPPPPPPPPP
=tizanidinePPPPQPPPPP
=tnf inhibitorGOPO\PPPPP
=tocilizumabRPPPOPPPPP
=tocolyticSPPPMPPPPP
=tofacitinibQPPPPPPPPP
=tonsillectomySNRPPPNPPP
=tonsillitisNOPPPPTPPP
=tooth extractionMOPPPUPPPP
=toothachePNKPNZOPPP
=topical antibioticNPPOSPPPPP
=topical calcineurin inhibitorPPPPQPPPPP
=topical corticosteroidHOPPYPPPPP
=topical diclofenacOPPPRPPPPP
=topical metronidazolePPPPQPPPPP
=topical nitroglycerinPPPPQPPPPP
=topical nsaidQOPPQPPPPP
=topical tacrolimusPPPPQPPPPP
=topiramateYPPOIPPPPP
=torsemidePPPQPPPPPP
=tourette syndromeIZMPOOSOPP
=tourniquetSKWPPNQONO
=tracheostomyIQ]PPNNOOO
=tramadolKMOTTNVPNO
=tranexamic acidYNMSMNNORO
=transdermal estrogenRPPPOPPPPP
=transesophageal echoPTPPPPPLOP
=transfusion_FJSMPUMPO
=transplantationKURNVOLPPP
=trauma[KTTMKFLUS
=traumatic brain injurySONOPSOPPO
=trazodoneQPPPQOPPPP
=treatment durationNMPRONOMYS
=treatment-resistant depressionQPPPPPPPPP
=tremorEIPPOU`POO
=triamcinoloneROPHOOPZPP
=tricyclicVNUQINOPPP
=trimethoprimKPORVPPPPP
=trimethoprim-sulfamethoxazoleSNOSRNOPPP
=triptanNOOLVTOPPO
=troponinTWNNONNOOO
=tshQENNMXZOPP
=tubal ligationPTOOPPPPPP
=tuberculosisKLOMSPZNSO
=turmericPOOPSOPPPP
=tympanostomy tubesUQPPPMOPPP
=type 1 diabetesPZNPPMLPPP
=type 2 diabetes]KOPOOMOPP
=typhoidONQQOPRPPP
=typical antipsychoticQJLVVORONO
=ulcerative colitisQPPPPPPPPP
=ultrasoundOYLINLRYPM
=unintentional weight lossORPPPQQPOP
=upper endoscopyNI\OOPONSO
=upper gi bleed[JRPPOMPNP
=upper respiratory infectionQUINKKcMOO
=urate-lowering therapy\LLQRNLPPO
=urinalysisMZFPPOXONO
=urinary antisepticTPPONPPPPP
=urinary catheterOQPPPPPPPP
=urinary incontinenceLURPPPOOPP
=urinary tract infection\OLWJPNPOK
=urine proteinMPOPPPUPPP
=urticariaLLYPQPNPPP
=usual careQOPPPPPPPP
=uterine aspirationPRPPPOPQPP
=uterotonicLMOeINONNO
=vaccine_QF@WVFRTQ
=vaginal birth after cesareanMNXPPONPPP
=vaginal deliveryQPPPPPPPPP
=vaginal estrogenRPPPPOPPPP
=vaginal progesteroneQPPPPPPPPP
=vaginal ringPPMPOPUPPP
=vaginitisKPPRUPPPPP
=valacyclovirLPPYMPPPPP
=valproateQOOK[MOOPO
=valsartanPNPNRPPPRP
=valve replacementM\NPPKQOOO
=vancomycinIXOXMONOOO
=vareniclineQOOOTPOPPP
=varicose veinsNMRPPTPPPP
=vasectomyOPOOPWOOOO
=vasopressinQNNTPPPPPP
=vasopressorTPYWMJJOFX
=vegetarian dietNPPPPPRPPP
=venlafaxineQPPRNOPPPP
=venous thromboembolismXPJQNNTNQO
=venous ulcerOVMPPOQOPP
=ventricular assist deviceOQRPPPOPPP
=ventricular tachycardiaGL^QPOPPPP
=verapamilLPPNWPPPPP
=vertebral augmentationbMINOQLPOO
=vertebral compression fracture]LNPPPJQPO
=vertebroplastybMINOQLPOO
=vertigoQJGOOW]NOO
=vestibular neuritisQPPPPPPPPP
=vestibular rehabilitationROPPPPPPPP
=video laryngoscopyRPPPPPPPPP
=vincristineOK[PONOPOP
=vision lossKKMPPO`OOP
=vitaminOOFYGST[LO
=vitamin b12VOKGUNWQPP
=vitamin b12 deficiencySOPOMPTMPP
=vitamin cPNUOPPOOPP
=vitamin dWRLNMXMNNO
=vitamin d deficiencyTNPPPOPPPP
=vitamin d levelQPPPPPPPPP
=vitamin kNPN]MONNPP
=vitamin k antagonistQOOQVRJSMM
=vomitingLO_LKMVNON
=vp shuntPSNPPOPPPP
=warfarinRQLQVRKSMM
=wartLPPPPPTPPP
=watchful waitingUNROOSKOPO
=water birthRPPPPPPPPP
=water exercisePPSPPNOPPP
=wearableVOPPPNNPPP
=weight bearingOUQPPPMPPP
=weight gainWOPKONRPPP
=weight lossTTLMMLWPPP
=wheezeOK`OONLPPP
=whiplashVPPPPONOOP
=white countIKPNPOaOPP
=white-coat hypertensionQRNPPOPPPP
=whole-blood transfusionYOMPPPKPOP
=woundNRQOOOMRPR
=wound dressingKPLOOLTKaO
=wound infectionROPPPPPPPP
=wound irrigationUMQPPPPPOP
=wound packingQOPPPPPPPP
=wrist fractureSMOPPPSPPO
=x-rayRGFONT]NH\
=xanthine oxidase inhibitorZLLQSNLPPO
=yeast infectionLPPOUPPPPP
=yellow fever vaccineHNPP\OPPPP
=yogaRPOPPQOPPO
=yogurtOWPPPNPPOO
=z-drugWMOOROPPPO
=zanamivirQPPPPPPPPP
=zincSOOTOOPOOP
=zoledronic acidMOPVOPPPPP
=zolpidemROPOROPPPP
=zopicloneSOOPPPPPPP
=zoster vaccineYLNMRQNRNO
?PC@VcEjIA\
? $pB.VVJKPQ^
? ?NLfNSMIOLN
? askingNWPPPOPONO
? iPQOPPQPPPO
? itOSOPPNPPRP
? needOSPOPPPPOP
? noXPQPOPMOON
? theTRNPPPOPOP
^ #1YfQKGQ@WKK
^ #2}d];?;=GL]
^ #3RNVOOPLPOP
^ #4DD]OPPMYOX
^ $KXOPPPPPPP
^ aJZZJOKKVOL
^ aaaPRPPPPOPPP
^ abgNJSPPPWPPO
^ acetaminophenQPPOPPPPPP
^ acidPLUPPPOPPP
^ acuteONUOPPOPPP
^ adrenalineIQNZOPOPPP
^ afQPPPPPPPPP
^ afterOOUPPLMPWN
^ alcoholSPOOSPMPPP
^ allopurinolROOORPPPPP
^ amNGIMNfMNUQ
^ ambulanceQTNPPPPPNP
^ amiodaroneRMJVSPOPPP
^ amoxRMPSOPOPPP
^ amoxicilinRPPOPPPPPP
^ amoxicillinNUMROOPPPP
^ anaphylaxisJOZPNPOPPP
^ annualQPPPPPNROP
^ antiLTOVOONPPP
^ antibioticVMOPOPPPPP
^ antibioticsLYONPPPPOP
^ antidepressantsQPPPPPPPPP
^ any<_OORWONSN
^ anybodyOXNPPPMPPP
^ anyoneNSLSPSONQO
^ anythingRNPPROOPPP
^ apixabanZNORJPPOPP
^ are[GLNKLJN`T
^ asPNMPP^PPOH
^ asaORPMMPPVPP
^ aspirinGNNQ_OOPPP
^ asthmaQSPPPONPPP
^ asthmaticMTZPJONPPP
^ atWNQOPLOPPP
^ atropineLNK\RPOOOP
^ azithroNPPTPPPPPP
^ azithromycinRPPOPPPPPP
^ babyELYOOP[OOO
^ backOVOPNNQPPP
^ balloonSOSNPPPOOP
^ bathSOPPPPPPPP
^ bayPROPPPPPPP
^ bedJQXPPOOPPP
^ beenH@ROPiOOPP
^ bell'sSNPPOPPPPP
^ bestRMOQPQPPPP
^ betaNNPNWPOPPP
^ blackIJMOVO]PPO
^ bleedingNiAPNONPMP
^ bloodYeBOOMFMSM
^ bloodsOTOPPPNPPP
^ blueVGLPPPNZOP
^ bnpWOOPPPNOOP
^ botNXOPPONPPP
^ boyPPQPPPPPPP
^ bpUTQOOOJPPP
^ brainOPPPPOOPPS
^ breastQNSPPOOPPP
^ briefWLPPPPOOPP
^ brokenQMMPPONPPY
^ cTTKPPPOOPP
^ caOLSPPOUOPP
^ caffeineVMOPNPPPPP
^ calciumPLNNMP\PPP
^ callerPROPPMOPPT
^ canS5LGYGOTa_
^ can'tMJPPPN]PNP
^ canadianRPPPPPPPPP
^ cannabisSOOOPPPPPP
^ cantGSPOPO[PON
^ capWMNPPPPPPP
^ carPUNPPNPPPP
^ carbamazepineNOPOTPPPPP
^ cardiacIM[PPPPROP
^ careLRQPPOSOPP
^ carotidPNTPPPOPPP
^ catVRPPPMMOPP
^ catheterUWLPPPKNOP
^ cbtSOPPPOPOPP
^ ceftriaxonePPPRPPPPPP
^ chanceUMPPPPPOPP
^ chestV[MPPMIPMP
^ childJBFOOOrPOP
^ chlorhexidineTOPOOPPPPP
^ chlorthalidoneRPPPNPPPPP
^ chokingPOTPPOOPPP
^ chronicQLNPPPOXOP
^ citalopramOPPPRPPPPP
^ clarithromycinLOPYMPPPPP
^ clozapineKOPTUOOPPP
^ coKQOQUPOPPP
^ codeQ[VOPOJ5bN
^ codingNOOPPPPUPP
^ colchicineTSOSKNOOPP
^ coldTOQPPONPPP
^ colonoscopySTOPPONOPP
^ communityNORPRPPPPP
^ congratsOUOPPOPPOP
^ consentQVOPPPPMOP
^ contrastROOPSPOPPO
^ copdKTXOPOMPPP
^ cordPOSPPOPPOP
^ couldKLVQOSTMQN
^ covidRTOPMOPPPP
^ cptLNPPPOOZPP
^ cranberryORNPROPPPP
^ crashYJXNNOMONO
^ croupSPRMPOOPPP
^ crpOUOPPOOPPP
^ crushedROQPPPOPPP
^ crushingMPWPPOMPPP
^ csfOGNOPO_PPP
^ ctH`GOOM\NOM
^ ctgONSPPPQPPP
^ dHKSUOOWQPO
^ dabigatranQOOTNPPPPP
^ dadNPKPP[OPPO
^ dad'sLFRPPaMPPP
^ dailyRNPPPPPPPP
^ dapagliflozinSOPOOPPPOP
^ daptRPPNPPPPPP
^ daughterOPNPPPOPPT
^ dayNH`PPNMOPP
^ deMYLPPPOOPP
^ dearOTNPPOPPPP
^ delayedXNOPNPNOPP
^ dementiaJQOPVPPPPP
^ denguePWRPPOIPPP
^ dentalNPONVPPPOP
^ dentistPOPPPSPPPO
^ dexVPPLPPOPPP
^ dexamethasoneJOPXPPPPPP
^ diabetesOSOPPPOPPP
^ diabeticOTSPPOMPPP
^ dialysisNUQOPOOPPP
^ diazepamLNOXQPPPPP
^ didJ^MIOWOOOO
^ digoxinMMTOTPOPPP
^ dkaNSRPPPNPPP
^ dnrHROOOMMOP^
^ dod<HNK?IJff
^ doacQPPKVPPPPP
^ docNKRMUTPPQP
^ doctorLLSPPVONOS
^ doesLCHO[KNaNX
^ dogNSQPPOPPPP
^ dolutegravirQPPLTPPPPP
^ donepezilUONOQNPPPP
^ doxySOPLSPPPPP
^ doxycyclineIPPUTPPPPP
^ drQWMPPOOOPO
^ drgBNOONPOdPP
^ drowningPVMPPPOPPP
^ drugPROPPPPPPP
^ dutyOILPPPOPWW
^ eUOLPPPNUOO
^ early[LOOPOLOPP
^ ecgMOOPPPWPPP
^ eclampsiaOKZPOOOOPP
^ ecmoPJWPPOOPQP
^ eczemaPQOPOROPPP
^ edPQOPPPPPPP
^ efPRPPPPOPPP
^ elNVLPPPPPPP
^ elderlyPPQPPPPPPP
^ emergencyOQWOPPOMOO
^ empagliflozinSPPOOPPPPP
^ enoxaparinOPPTOPOPPP
^ epiNROPRPPPOP
^ epiduralPOTPPPOPPP
^ esketamineQPPPPPPPPP
^ exerciseVMPPPPPOPP
^ eyeOSOOVONOOP
^ fVMOPPPOPPP
^ familyPQMPPNOOOX
^ farmerQOSPPNOPPP
^ febrilePROPPPOPPP
^ fellNPUPPOOPPP
^ fentanylPSSLPPOPPP
^ ferritinOLOOOOZOPP
^ feverJSUPPLRPPP
^ fidaxomicinPOPSOPPPPP
^ fireMTQPPPOPPO
^ firstQOPPOPORPP
^ fishPSOPPOPPPP
^ fistulaQRPPPPOPPP
^ fitSJOOPOO`OI
^ fluONTOUONPOP
^ fluconazoleJOOQXPPPPP
^ fmtSOPPPPOOPP
^ footTOOPPOPPPP
^ forTPPPPNPPPP
^ foundMTQPPPOPPP
^ fourJWQPPPOPPP
^ frozenOUNPPPOPPP
^ fullQNSPPPOOPP
^ furosemideUPPLPPPPPP
^ gTQNOPNLUPP
^ gabapentinMNOUUOMOPP
^ gaveOOUPPNPPPP
^ gcsNVOPPOOOPP
^ gentLHM^UONOPO
^ gentlemanROQPOPPPPP
^ glucosamineSOPOOPPPPP
^ glucoseNOVQPOOPPO
^ goingPPQPPQPPPP
^ goodEOORPNOOO`
^ gotFJNOOmMNOM
^ goutQSOPPPNPPP
^ gtnQOQNRPOPPP
^ gunshotNQSPPOOPPP
^ guyOJ\PNPOPPN
^ hadMNMPPZOPPO
^ hahaOSPPPPPPPP
^ halfOIVYNMPPPP
^ haloperidolRNORPPPPPP
^ handNE\PPVNPOO
^ handoverRQNPPPOPPP
^ hangingNOTPPPOPPP
^ happyOTOPPPPPNP
^ hasXYSNNJNNLO
^ haveOOOPPPPPUP
^ hbHQKNOLcPPP
^ heLOhOPIMONL
^ he'sM[MOPJUOOO
^ headSNQPPPOPPP
^ healthPNRPPOPPPP
^ healthyROPPPPPPPP
^ heartMXOPPNOPPP
^ heatOOTPPPNPPP
^ helloIWSPPSLPPO
^ helpBZgOPIMMKO
^ heparinHWQUOOGOVP
^ herNVQPPLPPPP
^ heyPTPPOPNPOP
^ hiNPJPNYMOVO
^ highVNROPPNPPP
^ hipUMFPOO\PPO
^ hisOUOPPPNPPP
^ homeTLUNPOOPPP
^ honeyVNOOPPOPPP
^ hotTKNPPVOPPP
^ houseJLSPPPOOZN
^ howSKGTIOJ]fA
^ hpv`MOKNOMPPP
^ hrNVOOPPOPPP
^ husbandQLLPP[OOPO
^ hydroPSPPPPNPPP
^ hydrocortisoneLPPUPPPPPP
^ hypertonicRPPOPPPPPP
^ i>[[HJ}BIJ;
^ i'llOVNPPMPPPP
^ i'mJSQNNcMNNJ
^ i'veJIVNR\NOOO
^ ibuprofenRPPOPPOPPP
^ icdGOVOOON[OO
^ icuVRMPPONPOP
^ ifVXJONNPOOP
^ ikRLWPPPOPOO
^ ilNOWPPPOPPN
^ imKPQXKUOOPO
^ inPLXOPJPPUO
^ inductionUOPPPOOOPP
^ inhaledSMRPPPOPPP
^ inrLVOOPNSPPP
^ insulinG`HSNOOOTP
^ insuranceLNPPPPOYPO
^ intranasalUOPNOPPPPP
^ ironMRMYMOOPPP
^ isZ<7CLWP]e[
^ it'sPYNPPKPPOP
^ ivYSONMOMPOP
^ ivermectinPOPSPPPPPP
^ jeOUSNOPNOPO
^ journalPROOPPPPPP
^ justQXLPPNOPOO
^ kCYS]MMLOOO
^ ketamineGKRR]OOPOP
^ ketorolacSPPOOPPPPP
^ kidTEWPOMVPPP
^ kindlyQJWPPPPPOP
^ kneeKOKPOO`OOO
^ lSPOPPPNPPP
^ laQ]LONOLOOO
^ labPULPPPTPLP
^ labetalolJOPTUPOPPP
^ lactatePOPOMPVOPP
^ ladPMVPPPPPNO
^ ladyQRNOQPPPOP
^ lastONXPOPMPPP
^ latexKSPP^NKOOO
^ leOOSPPPPPPP
^ leftYQKPPPMPPP
^ legMQNPPOVPPP
^ levetiracetamOMOWNPPPPP
^ levothyroxinePPOVNOOPPP
^ lidocaineMROPTPOPPP
^ liftPSNPPPPPPP
^ ligatureRPOPPPPPPP
^ linezolidKQPPUPPPPP
^ lithiumKSOSQOQPPO
^ littlePQRPPOPPPO
^ localHNWLKPMPaO
^ lolOSOPPPPPPP
^ longVQNOPPOOOP
^ lorazepamOOPSPPPPPP
^ lostMVNPPXKPOO
^ lowTOKHNP]OPP
^ lumpMLJPOMbPPP
^ lungTNOPPPOPPP
^ lvadOQRPPPOPPP
^ mTOPPPPNPPP
^ maONSPPPPPPP
^ magKLM_SOMOPP
^ magnesiumYLOUKOOPPP
^ manXORPIOQPPO
^ mandatoryOLOPPPOPOY
^ massiveGM`OPPNPPP
^ maxSOPUKPPPPP
^ maySHMOPOOOWU
^ meYPLOOOOPPO
^ medicalJNOOPPOQOZ
^ melatoninSOPPPOPPPP
^ meropenemMOPXOOPPPP
^ metforminGWOP[OKOOP
^ methadoneNNRVNPPPPP
^ methotrexateNNPUPPPPPP
^ metoprololTQOPMPPPPP
^ metronidazoleOPPNTPPPPP
^ miMRSPPPOPPP
^ midazolamHOO^NPOPPP
^ migraineELOPNdOPPP
^ mineOVSOPJOPPP
^ mirtazapineWPNOMPPPPP
^ misoprostolOPOSPPPPPP
^ mmrIMOAlOOOPP
^ modifierLOPPPPMYPP
^ molnupiravirUNOONPPPPP
^ morningMXLPPPPPPP
^ morphineMWMHZNOPPP
^ motherPTOPKUOPPN
^ mrZNNPPOPPMO
^ mriUJLM[OQNOO
^ mrsPSOPPOPPOP
^ mumOMSPOTOPPP
^ mum'sRINPPVOPPS
^ mustNOOPOOPPPV
^ myQEXLIuFLLL
^ naLOTOPOTPPP
^ nacQOPPPPPPPP
^ naloxoneHQOTUPPPPP
^ naltrexoneLNOVSPOPPP
^ nasalUOOOOPPPPP
^ nebulisedUOPMPPPPPP
^ neckRSJMPOXOPO
^ needDMZSOJOGdO
^ needleQLMPPXPPPP
^ neonateONUOPPOPPP
^ neverLTQPPOPPPP
^ newPUROOLTONN
^ newbornOIYOOMXOOO
^ newlyRPQNPOPPPP
^ nicePSOPPOOPPP
^ nifedipineTOPRLPPPPP
^ night^LMOONPPMP
^ nitrofurantoinXNPJRPOPPP
^ nitrousIMPWZOOMOP
^ nntKZPMPOOPPP
^ noKbQPOLMONM
^ nobodyOOZPPKPPPN
^ notQSLPPRPPPO
^ nsaidPOPIYPOPPP
^ numberKDOPPPPJjO
^ nurseZJRPOONONP
^ nursingNNSPULPPPP
^ oRRUPPPJPOP
^ okGaVOQIOOLO
^ oldQTLPPPOPPP
^ olderQPPPPPPPPP
^ omegaUOPOOOOPPP
^ omeprazoleTPPNOPPPPP
^ onJ^UOQINOMO
^ onceUNPNPPPPPP
^ ondansetronSNNNVPOPPP
^ oneNOQOOLYOOP
^ opioidTNPOOPPPPP
^ opioidsTOPOOPPPPP
^ oralVOONPPOPPP
^ oseltamivirPOOUOPPPPP
^ otPUMPPPPPPP
^ ottawaSPPOPPPPOP
^ ourE_HMN`ILWL
^ overdoseLTPPPPORPP
^ oxycodoneQOPROPPPPP
^ oxygenSULPPPOOPP
^ pacemakerOSPPPPPPPP
^ painLTKPPPVPPP
^ palliativeQROPQPPOPP
^ paracetamolSPOPOPPPPP
^ parentsLJNPPbOPPM
^ parkingPSOPPPPPPP
^ patientHEYMWKTMN[
^ paxlovidKOPM\OPNPP
^ peanutMTONUOOPPP
^ pedsNPOPPOUPPP
^ pegOSNPPPPPPP
^ penicillinOMSKYOOOPP
^ permethrinPOPRPPPPPP
^ phNPTOPPPPPP
^ pharmacistROPPQPOPOP
^ pharmacyQQPOPPPPPP
^ phenytoinKOPQVPPOPP
^ phqRNUOOONOOP
^ physioOSOPPOQPOP
^ pleaseQOQPOKXOOO
^ plsLMQPPOYPOP
^ pltMNPHOO_PPP
^ poOM\OPMOONO
^ policeRVNPPNOPMQ
^ positiveSMPPPPQPPP
^ postLJUPONYPPO
^ potassiumQMSWMONPOO
^ pphNLWPPPPPPP
^ ppiYOPOKPPOPP
^ predPPPRNPPPPP
^ prednisoloneGPP\NPPPPP
^ prednisonePPPROPPPPP
^ pregabalinKOPTSPPPPP
^ pregnantOWKOSONPPP
^ prehospitalUMOPPPOPPP
^ printerNVNPPPOPPP
^ priorOSOOPOOTOP
^ prisonPPPPPPPORP
^ probioticsQPPPPPPPPP
^ procalcitoninQPPPPPPPPP
^ prognosisSOOPPPOPPP
^ propranololLOOPVPPOPP
^ prpROPPPPPPPP
^ psaWPOOONPOPO
^ psychNTOPPPPPPP
^ ptQPTJJJgLOK
^ pulledPLPPPTPPPP
^ pulseOLOPPPYOOP
^ quetiapineKPPUQPPPPP
^ rapidRKQOPOMOXO
^ rashUPJNLJ`PMP
^ rateLOPXPPPMPP
^ readKVOOOPOSPP
^ redQSNOOOTONO
^ reminderOROPPPPPPP
^ repeatSQOPPPNPPP
^ residentRORPPPNPPP
^ restraintTMPOPPPPQP
^ restrictiveRPPPPPPPPP
^ resusMPXPPNOPPP
^ retiredSOPPPOOPPP
^ rifampicinOPPPSPPPPP
^ rightMWMPPORPPP
^ rivaroxabanQPPQOPPPPP
^ rmPOSPPPOPPP
^ roomSJNPPWPPPP
^ rrMOKOPP]POO
^ rsvUQUOLOKPPP
^ runningNWKPPPPPPP
^ rupturedOOTPPPOPPP
^ safetyTOOPPPOPPP
^ salbutamolMOOWPPOPPP
^ satsSWIPPNOPPP
^ scabiesRQOPPPOPPP
^ schoolPOTPPOPPPP
^ screeningQONPPPPRPP
^ sePORPPPPPPP
^ secondSPQPPPOPOP
^ seizureNVKPPOPPPS
^ semaglutidePJN_MNOOOP
^ sepsisOZNPPPOLOP
^ septicMOWPPPMPPP
^ sertralineMOPRSPPPPP
^ severeQPPPPPPPPP
^ sgltQPPPPPPPPP
^ sheRTUOOLNPOO
^ she'sNZPOOMPOOO
^ shinglesQPPPOPPPPP
^ shingrixPOPORPPPPP
^ shortMNOOPPXQPO
^ should`TMUMLKNJN
^ shoulderISQPPNVPPP
^ sickPNOPPOMSOU
^ sickleQRQPOPOPPP
^ sildenafilKONL^OOPPP
^ sincePFSPPXPPPP
^ singleYOPLMOOPPP
^ sirMONOPPUORQ
^ sisterJDPPOlKOPN
^ sixRNRPPNPPPP
^ smartWOPLPPPPPP
^ smokingNMOPWOPRPP
^ snakeQROPPPOPPP
^ snomedNLPPPPPXNP
^ soN[LPPTJPPO
^ sodiumONMPOOYPPP
^ somebodyPRQPPOOPPP
^ someonePTPPPOOPPO
^ soreYIMOPG[PPO
^ sorryNVMPPROOPO
^ spinalRSPPPPMOPO
^ spironolactoneTPPONPPPPP
^ sprint[JMPPPOPPP
^ ssriQPPPPPPPPP
^ stINPPTOXPPP
^ stablePOPPPPRPPP
^ staffPSOPPPOPPP
^ startVLOPPPPPPP
^ startingIOOYQPPPPP
^ statinMVONWOLOPO
^ statinsSNPOPRPPPP
^ statusMNTOOOMXPO
^ stepWKOPPPPPPP
^ steroidRPQPNPPPPP
^ steroidsPQPPPPPPPP
^ stillXNPPOMOPPP
^ stomaPPRPPPOPPP
^ stoolSNONPOTOPP
^ stopO[NPJOOPPP
^ stoppingYLNPMPPPPP
^ strokeKXOPPPOOOP
^ studentOJQPOPPPNZ
^ suddenLMTPPOUPPP
^ sugarPQQPPOOPPP
^ suicideOUOOPONPSO
^ swallowedQOTPPPMPPP
^ tUSOPPNKPPP
^ takePQPPPPPPPP
^ tamifluQQOROPPPOP
^ tamsulosinPNPOTPPPPP
^ tempOQSPPPNPPP
^ tenecteplaseTMOVNONOPP
^ testNVOPPONPPP
^ testosteroneQPPPPPPPPP
^ tetanusSOUNOONPPP
^ thankPRPPPPPPPP
^ thanksOVPPPMOPPP
^ thatDhNPNMLOPP
^ the:tMOL_JIKL
^ theatreOSOPPOPPPP
^ theyORMPOXOPPN
^ thisN\VPPIJPOO
^ threeMVQPOOOPPP
^ ticagrelorRPPPOPPPPP
^ tightQOQPPOPPPP
^ toNOSPPOOM^G
^ toddlerLI^OPJVOPP
^ tongueVQHOMOYOOO
^ tookXOMLPPPPPP
^ topicalMOPNWPPOPP
^ tourniquetOMQPPPTPPP
^ tpaQONLPPPXOP
^ trachyLPVPPPOPPP
^ tramadolUPPNOPPPPP
^ tranexamicQPNQPPPPPP
^ transfusionRPPPPPOPPP
^ traumaMVNPPPPPPP
^ trial=fOPPOOPPP
^ trimethoprimLPPSRPPPPP
^ troponinORMOPPSPPP
^ tryingMLONP^PONO
^ tshHPOONM`PPP
^ tubeQMUPPPOPPP
^ twinsO[LOPOMPPP
^ twoYHTNROOOOP
^ txaROOTOOPPOP
^ typeQMUPPPLQPP
^ ultrasoundNMOPOOYOPP
^ updatePSMPPPPPPP
^ urgentMJ[PPPOPPO
^ urineJXDOOO_POO
^ vaginalQPPPPPPPPP
^ valproateRNOLXNPOPO
^ vancJZPKRPPPPP
^ vancomycinQNPTOPOPPP
^ vareniclineOPPPRPPPPP
^ vasopressinNNOVPPPPPP
^ venomSPOPPOPPPP
^ vertebroplastyROPPPPPPPP
^ vertosYJNPPPOPPP
^ vitSNOXNONNPP
^ vitaminVQOJOTNOPP
^ vitaminaUNOPPPPPPP
^ voiceQNFSPYNPPP
^ vpPQPPPOPPPP
^ wardPRQPPPPPOO
^ warfarinIUPUPOOPPP
^ weVUMLPRNONO
^ we'reMTROPPOPOP
^ weakOONPPOTPPP
^ weeOXOPPOMPPP
^ weightRQOOPNQPPP
^ welcomeOTOPPPPPOP
^ whatTYKUORCHYN
^ what'sH`IQNLUL[H
^ whatsNLNUOONNYO
^ whenM_NQNWNMJL
^ whereLXKOOONNYN
^ where'sOGOPPOOO_P
^ whichRNJJOMMQjI
^ whoI^GTLDGQbV
^ who'sKWNPOOMPUO
^ whoeverOVNPPOPPOP
^ whole\MOPPOKPOP
^ whyQOOPP[LONM
^ wifeMFPPOaNOIV
^ willRXNPQJPTLM
^ womanRKUPPNQPPP
^ worstSMRPPOOPPP
^ wouldCRNLZSYONO
^ woundLOQPPOSSPP
^ wrongOQSPNPOPPP
^ xLRPPPPSPPO
^ yogaQQPPPPOPPO
^ youMVNPPPOPPP
^ youngVNMPONSPPP
^ zincROPROOPPPP
^ zofranOTONSPPPMP
^ zolpidemPOPOSOPPPP
a^TJLPX=Y:a
a #1TJXTQNOKOO
a #2XOIWNMRNMQ
a baby^RGNOQPOMP
a backSNPPOPPPPP
a badRPPNROPPPP
a balloonPLSPPQPPPP
a betaOOOPSPPPPP
a bigPMTPPOPPPP
a bitMLOPPRVPPO
a bleedingLNOPPPOYPP
a bloodPPPPPOPPOS
a boardPHZPPPPPPP
a brainUPOPPOOPPO
a brokenPNPPPPPRPP
a carQNSPPPPPPP
a cardiacQPPPPPPPPP
a careSPMPPRPPPO
a chestyQPPPPPPPPP
a childSDRSTVIPNS
a coldPOMPPI]PPO
a colonoscopyPNOPPUPPPO
a coughOHLPP_OPPP
a coupleQPPPPPOPPP
a ctSOOPPPOPPP
a dailyROPPPPPPPP
a day\HPUKQNNOO
a diabeticMPPPTPPPPP
a doacROPPPPPPPP
a docPIWPPPPPQP
a drillPMTPPPPPPP
a ePQMPOOOOPV
a fallPNNPPSPROQ
a febrileRPPPPPOPPP
a fewRPOPTMOPPP
a fibNWMNPQPPPP
a firstRNPOPOPNPT
a fitOMQPPNOPPW
a fortnightRPOPPPOPPP
a fractureMNPPPPWPPP
a frailLPPUOPPPPP
a freshSPPPPNPPPP
a friendNIOPPOSOWS
a fullPQOPPPPPPP
a funnyPOQPPPPPPP
a generalPOPPPPPOOU
a goodOXRPPHPPPP
a gpOPPPPPPRPP
a guyNNMOYNOPNV
a halfNTOPPPPPPP
a headSPPPPPOPOP
a heartRQQPPNOPPP
a hipRVOPPOPNNO
a homePBPPP`PPPO
a kidneyROQPOPPPPP
a kneeWOPPPNMPOP
a knifeOHTPPOPPPV
a ladyQOQQNOPPPP
a largeQPPPPPPPPP
a litreUNQPMPPPPP
a longPPPPOPPRPO
a lotNMNON\NPPP
a lowROPPPPPPPP
a manTPRNSLRNOO
a mechanicalSPPPNPPPPP
a minuteMQVPPOOPPP
a monthN[MNMPPPPP
a negativeRPPPPPPPPO
a newK]MPPOOPNO
a newbornKOPSRUNPPO
a nightOIOPPZPPOP
a normalXNPPPNMQOO
a nurseRLPPONPPOV
a oneRPPNPPPPPP
a patientSJQOJYOOOS
a phoneOIPPPPPbJL
a pillRNOPPPPPPP
a ppiRPPNPPPPPP
a pressureRNQPPNPNSO
a problemPLPPPUOSPM
a procedurePOPPPPPQPP
a ptUKNPRRPPPP
a rashUNMPLZJPPP
a realN[NPPPMPOP
a rowLSOPPRPPQP
a scanMRPPPROPPP
a secondSTWPPNONJM
a sheetOIYPPPPPPP
a simpleSOPPPPPPPP
a singleQSLPPPPPPP
a sinusRPPPPPNPPP
a smallSNNPPLWOPO
a smokerSPPPPMQPPP
a soreNMNPOUSPPP
a sparePUPPPPPPLP
a statinRKPOMTVOPO
a stentQNPOQQPPPP
a steroidSNPPPPPPPP
a stomachRPPPPPPPPP
a stoneQLOPPQTPPP
a strokeSMRPPPOOQO
a teenagerTLROPNSPNO
a thingOQOPTOPPPP
a thirdRNQPPPPPPP
a tiaQOPPPPPPPP
a toddlerQPPPOPPPPP
a tornQOPPPQPPPP
a urineRPPPPOPPPP
a vertebralQPPPPPPPPP
a week\ZKRQJKLOL
a wheelchairOUOPPPPSKP
a womanPOPPSOPOOP
a yearM[MLOXMONN
a yearlyQPPPPPPPPP
a zRPPPOPPPPP
aaPNSPPPPPPP
aaaRSNPPOOPPP
aanvalRPPPOPPPPP
abQPQPPPOPPP
abandonedOSNPPPPPPP
abdoPMTPPPPPPP
abdomenQJ[PPNMPPP
abdominalQPPPPPPPPP
abegPPRPPPPPPO
abgNJSPPPWPPO
abiNQOPPPPTOO
ablatedOXOPPPJPPP
ablationWNOOOOPPPO
ableNXPPPPPOPL
abnormalQPPPPPPPPP
abortionLORSPPPONS
aboutM[GLXWCPRR
about #2LZQRPIPPPN
about aLKOPPKOPV[
about myPTQPPMPPQN
about theOUIPPXPONO
about toR?lNPIOPON
aboveRRJOPORPPT
above #2VNOOPPLPPT
abroadMNOOPYOOPP
abruptionOPRQPPOPPP
abruptlyQPPPPPPPPP
abscessRNLSOTMRPP
absentPNLPPOVPPR
absoluteSQOPNPPPPP
absorptionNMPOXPPPPP
abuelaPMTPPPPPPP
abueloPMTPPPPPPP
abusePPPPPPPPPQ
abusivePPPPPPPPOR
abxbMMLIONOPS
abx $UOPOMPPPPP
acPSPPPNOPPP
acabaPMSPPPPPPP
acamprosateSPPNOPPPPP
accPOPPPPPXJP
acceleratedQPPPPPPPPP
acceptHQPPPPPPYP
acceptableINPOWONVPO
acceptedNWMPPLPSOP
accessLNROPNLJXX
accidentRPRPPNPOOP
accidentalOPPPPPPRPP
accordVNNPPPPPPP
accordingOSQPPMPPPP
accuracyZMOPPPOMOP
accuracy $SOPPPPPPPP
accurateSOPOPPPOPP
accurate isQPPPPPPPPP
accutaneONPNQVPPPO
aceQPOPQPPPPP
ace inhibitorQPPPPPPPPP
aceiRPPNQPPPPP
acetaminophenRRNOPPPPPP
acetylcysteineUPPMOPPPPP
acheMNOPPXNPPP
achesQNNPPNVPPP
achillesRROPPPOPPP
achingPORPPPPPPP
aciclovirPPPQOPPPPP
acidOKQZRMPMOO
acid forROPOPPPPPP
acid inPMRRPPPPPP
acidoRNQPPPPPPP
acidosisSPPPPOOPPP
acidsOPNPPOTPPP
aclTNOPPOPPPP
aclsPROPPPPPPP
acmSOOPPPOPPP
acneQRPQNQPPPP
acne $RPPOPPPPPP
acquiredROPPPPPPPP
acrPVNPPPLPPP
acromioplastyQPPPPPPPPP
acrossURPPPNKOOQ
across theOSPPPNPPPQ
acsKPPYNPPPOP
actLSNOPOMLDh
actingRROQPMOPPP
actionQQPPPPPPPP
activatedQLUOPPOPPP
activationNWLPPNPPRP
activeLF]PPPPRPP
activelyQTLPPPPPPP
actrapidPORPPPPPPP
actualMYKXONMPOP
actuallySMRPQPPPOO
acupunturaVNMPPPPPPP
acurateRPPPPPPOPP
acutQPPPPPPPPP
acuteZMQKMOLWNO
acute backQPPPPPPPPP
acute bronchitisQPPPPPPPPP
acute lbpQPPPPPPPPP
acute lowQOPPPPPPPP
acyclovirNPPUNPPPPP
adVOPOOPNPPO
adalimumabLPPPUPPPPP
adaptableQPPPPPPPPP
addbLMNMMKMUN
add onTKPONPPPVP
addedYNNMNOPPPP
added toVONOOPPPPP
addingVNONOPPPPP
adding aQOPPPPPPPP
addisonsKOQRPPSPPP
addressPNSPPOPPPP
ademtPNRPPPPPPP
adenomasXJPPPPOPPP
adenosineIOSQTPOPOP
adessoPNSPPPPPPP
adhdQLNNN[OPPP
adherenceSOPPPPOPOP
adhesiveQPPPPPPPPP
aditivesROPPPPPPPP
adjunctQPPPPPPPPP
adjustPSNROONPPP
adjustedXMOPPPMPPP
adjustmentLPPUPPPPPP
adminSROPPOPOOO
admissionSFOMOMOV]M
admission $VPOPOMONSM
admissionsVXLPOPNNMN
admissions $YLNPPPOPOP
admissions ?SPPPPPPPOO
admitLRNPPOOPWO
admitsLPUNPPOPRO
admittedPRLPPPOPOU
admittingOSOPPPPPPP
adolescentsTOPONPPPPP
adrenalNOTOPOTOPN
adrenalinaUONOPPPPOP
adrenalineFPYVQONOOP
adrenaline inTRPLOPPPPP
adrtMNPPPPOPPW
adultLONdJOLOOQ
adult $HOP]MPPPPP
adults\OOKOONOOP
adults $ROPOPPPPPP
advairRPPOPPPPPP
advanceNMOPPOOPN[
advancedROPOPPORPP
advanced dementiaOPPPPPPRPP
adverseTNPPPPPPPP
adviceNQRPPQOOPR
advice $MUQPPPOOPP
adviseONRPPQPPPP
advisedSKUPPPOPPP
aecopdRPOPPPPPPP
aedQIYPPOOPOO
aesWNPNOPOPPP
afgLPJJNPNNO
af $[KRJOOOPPP
af andQPPPPPPPPP
af onQPPPPPPPPP
afebrilePPMOPLYPPP
affectFPPPPP[PPP
affirmYJOPPPPPPP
afibOQNOOQLQVP
afib $KPPPPPPPVP
afnetXKOPPPOPPP
africaROPPPPPPPP
africanROPPPPPPPP
afterW=KWPW_DRP
after #1RDJJNMSNnL
after #2JOI[OWMOQP
after ?SPPPPOOPOP
after aiPGKMLMNNR
after anSOPOPPPPPP
after arrestXOOPPPMPPP
after birthTMTPPOOOPP
after herRPPPOPOPPP
after hipQPPOPPOPPS
after hisSORPQNOPPN
after lunchOLOPPXPPOP
after miSPPONPPPPP
after oneQPPPPPPPPP
after startingVPPLPPOPPO
after strokeTOPPPPOPPP
after tenUMOPPQPPPP
after theBTV^NTHOMQ
after tiaTPPNNPOPOS
after twoOZQQPOOPFP
afternoonM[RSPLMPKP
afterwardsROPPPPPPPP
againCkQLL\FSJI
again $DPTOO_MOOO
again ?TWPONOOMMO
again iPVLPPOPPPO
again orPQPPPPOPPP
againstbJIKONMOOX
against theQQOPQNNPPQ
age[GJ\KIKVOR
age #1KUO[LLOPPP
age #2QOMPPNQOPU
age $OKORPPPWPN
age ?SOPPPOPPPP
age adjustedXMPPPPMPPP
agedVMLPPPOPPR
aged #2VMLPPPOPPR
agencyITOPPPOORV
agentsSPPPPPOPPP
agitatedKMTQOOUPPP
agitationPOPUOOPOOO
agoID`RVIXNNO
ago $HQZXPKKPPP
ago andROQPPOOPPP
ago nowKOOPXPOPPP
ago onPRQPNPPPPP
ago stillOPQPPPPPPP
agonalOD`OPPOPPP
agonyQJXPNPOPPP
agoraOLWPPPPPPP
agreeOLMPPOUPOV
agreedMUOPPPPPPP
agreesOXPPPMPPPN
ahNSOPPQPPPO
aheadPPPPPPPPPQ
ahiNUOPPPOPPP
aiOOQPPPRPPP
aidLQMPPYNQPO
aidsURLPPVNKPO
aids $UONPPVOKPO
aimZLOPPOLPPP
aimingQPPPPPPPPP
airM\UONMKOOO
air $PLVPPPOPPP
airconPTMPPOPPPP
aireONTPPPPPPP
airlinePOQPPPPPPP
airvoQPPPPPPPPP
airwayPCbPPOMORN
airways[LNPPPNNPP
aiutoOMUPPPPPPP
ajudaPNRPPPPPPP
akiVNPOLPORPP
akoOPNPPZJPPO
alPL[OPOMOOO
alamakPSOPPOPPPP
alarmLXWOONMONO
alarm goingOSOPPPPPOP
alarm testMVNPPPPPPP
alarmingNOSPPPPPPP
alarmsVNNPPPOPQP
albendazoleJOP[OPOOPP
albpQPPPPPPPPP
albuminSOPSNOOPPP
albuterolPQNNMPUPPP
alcoholPLNL\MTNMQ
alcohol $OPPORPQPPP
alcohol useUPPONPPOPP
alcohol withdrawalTOPQNPQONP
alcoholicKMMPNXYPOM
alendronateVNPNOOPPPO
alergyQPPPPPPPPP
alertOUNPPPPOPP
alertsQPPPPPPPPP
alfentanilPPPQPPPPPP
algoQSMPPPPPPP
algorithmPRNPPPPPPP
alguemNTPPPPOPPO
alguienOQPPPPPPPP
algumaXMMPPOPPPP
aliveQOPPPPPPPP
allKd]HILQKHS
all $N_OPPOOOLL
all ?UOPPMPPPPP
all dayOGOPPZSPPP
all gonePOPPPQPPPP
all goodOROPPPPPPP
all inPYLPPPMPPP
all myTN[PPDPPPP
all nightQQJPPUPPPP
all ofJYPPQOOPNP
all overN?^OPVRPPP
all theMIQPPQYPPP
alleLTSPPPOPPP
alleenPORPPPPPPP
allemaalNWLPPPPPPP
allergicJSKLWXNOQO
allergic toKUNNRSPPPP
allergiesQNOPRQPPPP
allergyQSKTcIILMO
allergy $WNOOQPPMPP
allesNH\PPPOPPP
alloMXOPOONPPP
allopurinolYMLQQOMPPP
allowMPPPPPPPQS
allowedF>LOVROR^Z
allowed ?LNOPVPPPOR
allowed toKGNOPTPS]M
almostPUOPPOPNPP
alone^LZMJKPOMN
alone $PPQPNNTPNP
alone ?WMPPOPOPPO
alone forQPPPOPPPPP
alone inPNRPPPPPPP
alone orQPPPPPPPPP
alongPTNOPPPPPP
alongsideKPPOXOOPPP
alpNLNPPO[PPO
alp #3OMNPPOWPPP
alphaQPPPPPPPPP
alreadyXOPONMROOO
already $OSPPPPOPPP
already hadPPQPPPPPPP
already inPMTPPPPPPP
already onVPKPPPPPPP
alrightLPPPUPPPPP
alsKYMOUOMROO
alsoJMROSMOZNP
altVMKPPMYOMO
altaN[HPPPPPPP
alteplaseSPPNPPPPPP
alterPMPNWOPPPP
alteredPPQPPPPPPP
alternateVPPOOPNPNP
alternatingTPPPLPPPPP
alternativeOPPPRPPPPP
althoughROPPOPPPPP
altitudePORPPPPPPP
altoSONPPPPPPP
alwaysMUIPPXOQON
alzheimerQPPPPPPPPP
alzheimer'sVQOPOOOPNP
alzheimer's $QPPPPPPPPP
alzheimersQPPPOPPPPP
am9>UKM``KMc
am #2LMHOM_UPPP
am $ESMPPN]PQP
am iEFBLQWZLNj
amaPOPPPPPJWR
amanhaPROPPPPPPP
ambuOOQPPPPPPP
ambulanceNVUOPLNOSM
ambulance bayN\KPPPPPLO
ambulatoryPPQPPPPPPP
ami\HPPOPNPPP
amikacinPPPQPPPPPP
aminophyllineLPO[KPPPPP
amioKLXOTOPPPP
amiodaronROPOOPPPPP
amiodaroneNLIYXONPOO
amitriptylineRNUTJNOPPP
amlodipineTOQMQQNPPP
ammoniaMPNPPPUPRP
amongQPPOPPPPPP
amountNOOVOPOPPP
amoxPPROQLSPPP
amoxicilinRPPOPPPPPP
amoxicillinM^LPMONPOP
amoxicillin $ROPOPPPPPP
amoxicillin forNOPSPPPPPP
amoxicillineYLONNPPPPP
amoxiclavRROMTOOPNP
amoxilQPPOPPPPPP
amoxyOPPPPPQPPP
amoxycillinOPPPQPPPPP
ampPPPQPPPPPP
ampicillinOPPOSPPPPP
ampouleNVMVMOOOOP
ampoulesOSOPPPPPPP
amputatedPIZPPPNPPP
amputationVRMPPOOOOO
amputationsRPPPNPPPPP
amtLPPVOPPOPP
amuQOQPPPPPPP
amyloidRPPPPPOPPP
anRORb@FFMJh
an #2QPOQPPPPPP
an acuteOPPRPPPPPP
an adultQOPPQPPPPQ
an antibioticQPPPPPPPPP
an egfrLQOaDOPPPP
an hourOWWNPMNOMN
an injectionPOPPPPPPPR
an irregularROPPPPPPPP
an miQPPPPPPPPP
an mriPOPPPRPPPP
an oldNPPPTOPPPP
an operationQPPPPPPPPP
an osteoporoticOOPPPPPRPP
an overdosePOQPPQPPPP
an ssriQPOPOQPPPP
an xTPPPPNPPPN
anaTDJOPOfPNM
ana #1PFJPPP`PPP
anaemiaMPPSPPPSMP
anaemicQPOPPPPPPP
anaesthesiaQHOPPPPPYP
anaestheticQOSOOOPPOP
anaesthetistPQPPPOPPQP
analSPPOOPPPPP
analgesiaPPPQOPPPPP
analyserPSMPPPPPPP
analysisROPPPPPPPP
anaphylaxisDRVM]MNQOO
anaphylaxis toPOPLVOPPPP
anatomyPQOPPPPPPP
ancUMQJPPSPPP
ancefMPPPSPPPPP
andT:eckPKF>B
and #1PSPPPPOPPP
and #2PXIUONNPPP
and #2.O`JOPMJPPP
and aJXKNTIYMOS
and anSPPOOPPPPP
and bleedingQPPPPPPPPP
and bluePOQPPPPPPP
and breathingPNSPPPOPPP
and canNPPQPPPRPP
and can'tSNNPPSMPPP
and chestOPSPPOPPPP
and coldPPQPPPPPPP
and cryingMKOPN^NPPP
and dementiaQPPPOPPPPP
and doQNOSQOPPPP
and doesSMONPPRORP
and droppingONUPOPPPPP
and feverPPOPOOTPPP
and forPOPRPPPPPP
and goingPOQPPPPPPP
and hadRJNPOXOPPP
and hasVPSOPLNPPO
and heOLUOWMNPPO
and he'sLH[PNUOPOP
and heartRNUOOOMPPP
and herPNXPOJRPPP
and hesPPQPPOPPPP
and hisOE^PPMRPPO
and howJNM^OPOPOP
and iNRlPN9OPOP
and i'mLGWPO[NPPN
and i'veQOVPPLOPPP
and inMZNOMPPPPP
and isMOSQPONOTO
and itRK\PPINPPP
and it'sPJ[PPMOPPP
and mortalityRPPPPPPOPP
and myNKSPOVOPPP
and neckOPRPPOORPP
and noUYLOLNNPPO
and nobodyPROPPPPPPP
and notPKVPOQOPPP
and nowPJRPNYOPPP
and offPPRPPPOPPP
and onPORPPPPPPP
and oneLZKPPPOPPP
and outNMTPOPPRPP
and overRPPOPPPPPP
and seeTKTPPNOPPP
and sheOL\PPLNPPP
and she'sOLUPPOQPPP
and stillSTNPPNMPPP
and sweatingPMUPPPNPPP
and theV;cOPRJQPQ
and thenORPTOONPPP
and thereOTPPPNOPPP
and there'sPORPPOPPPP
and theyMOPPOVPPPP
and twoPOQPPOPPPP
and veryOVKPPQPPPP
and vomitingOPPPPROPPP
and wantsQQOOPPPPPP
and warfarinJOOL\OOPPP
and wasQPNPPPPRPP
and weQRPPPOPPOP
and wentPQOPPPPPPP
and whatRPPPPPPPPP
and what'sPNLTPPOPSP
and whenOPKTPOUPOP
andexanetUPPOMPPPPP
andexxaJPPXPPOPPP
andromedaYNKPPPOPPP
anemiaSOPPPPOPOP
anestesistaPORPPPPPPP
anesthesiaONUPPOPPPO
anestheticNNOOOPWPPP
aneurysmQQPPRPNOPP
angNNUMTOPPPP
anginaRZNPIOOPPP
angioedemaPPRPPPPPPP
angiogramPNRPPPPPPP
angiographyROPPPPOPPP
angleNNQPPPSPPP
angryPSOPPPOPPP
animalsQQPPPPOPPP
anionNGMOPP`POP
ankleVKHPNWVOOM
ankle sprainQPPPPPPPPP
anklesPPNOOQUPPP
annexPPPPPPPJWP
anniSLTPOOOPPP
announcementOLWPPPPPOP
annualXSNOPMNPMP
anoOPPPPPQPPP
anomalyMUOPPPNPPP
anorexiaOPPPPPPPPR
anosXIQPPPOPPP
anotherTTQPONNNLS
another oneWLNPPPPPPP
ansPNUPPPNPPP
answerPTTPOKNQPO
answeringOMUPPOPPPP
answering $ONSPPPPPPP
answersONTPPPPPPP
antacidsNPPPSPPPPP
antenatalNPOPPPUPPP
anteriorPPQPPPPPPP
antiGONVON_OMO
antibioticKLRMORMM[T
antibiotic $OPPOOTPPPP
antibioticaROPPPPPPPP
antibioticiTNOPPPOPPO
antibioticoGPYPPPPPPP
antibioticosSOOPPPPPPP
antibioticsT\MJJPNOMU
antibiotics $SNOPMTOPRN
antibiotics ?NPPPPTPPOP
antibiotics forPPPPPRPPOP
antibiotics inRPPPPPPPOP
antibiotikaUMOPPPOPPO
antibodiesTPPONOOPPP
antibodyPPPPPPRPPP
antiboticQPPPPPPPPP
antiboticsQPPPPPPPPP
anticholinergicsQPPPPPPPPP
anticoagTOOOPPOPPP
anticoagulantPRPPPNPPPP
anticoagulantsNOPPPPPTPP
anticoagulatedQPPPPPPPPP
anticoagulationOYPOPOPPLO
antidepressantOPNOUTNOOO
antidepressantsUNQOLQOPPP
antidepressants inSPPPOOPPPP
antidoteOPSOOPPPPP
antiemeticQPPPOOPPPP
antifungalTPPPNPPPOP
antigenQPPOPPPPPP
antincendioMWNPPPOPPP
antiplateletQPPPPPPPPP
antipsychoticTOOPNPPPPP
antipsychoticsSOPNPPPPPP
antivenomMMOWOOOPRP
antiviralPPPPPROPPP
antiviralsQPPPPPPPPP
antlerTMOPPPPPPP
anxietyRLNPPOVPPP
anyk@UH\RGKQH
any benefitXKNPPPPPPP
any betterROPPPOPPPP
any differenceQPPPPPPPPP
any evidenceQOPPPPPPPP
any fasterQPPPPPPPPP
any goodTLPPPSPPPO
any harmTOOPNPPPPP
any moreJYVPPMPPJP
any ofLMPPQXNPPP
any pointOONPPUPPPP
any rctSPPOOPPPOP
any trialQPPPPPPPPP
any useWNOPOOOPOP
anybodyJ[WPPNKOLQ
anymorePJXPPMMTPP
anyoneHeYPNWJKFK
anyone $OIYPOQOPPP
anyone elseLQOPPWNPOO
anyone goingPSNPPPPPPP
anyone gotSMSOPOPPPP
anyone havePZPPPNPPJO
anyone knowMLNSPUPNTO
anyone seenRPPPPOPPPP
anyone wantNXNPOOPPPO
anyone'sPMNPPVPPPP
anythingd>GOTLYOQN
anything $VOLPQMOPTP
anything ?PMNPOOWPPP
anything forTNPPOOOPPP
anything inUOOPPNPPPP
anywayMZLOPOOPPP
anywhereNUPPOOOPPP
anzianiRPOPPPPPPP
aomQPPPPPPPPP
aortaORPPPPOPPP
aorticROQPNPPPPP
apapQPPPPPPPPP
apartTPPNOOPPPP
apendicitisQPOPPPPPPP
apexPNSPPPPPPP
apgarPTMPPPPPPP
apgarsPPRPPPOPPP
apixabanMUMPPOMYNO
apixaban $JITUXNPOPP
apixaban ?NPPOPTPPPP
apixaban forOPPNTPPPPP
apixaban vsQPPOPPPPPP
apixabanaVNMPPPPPPP
apneaONUPQPNPPP
apnoeaPL\NOOLPPP
apnoeasPNTOPPOPPP
apologiesPSOPPOPPPP
appVRPPPLOPPO
apparentlyOZNPPLOPPO
appendectomyRQOOPOPQOP
appendicitisRQNPPOROPP
appendixPRMPPPSPPP
appetiteLQKPO[OPPO
appleROPPPPPPPP
appliesPJNPPPPPVR
applyPKOLPKPM\V
appointmentNHKMOhNMNR
appointmentsSOPPPOPPPP
appreciatePSNPPPPPPP
approvalHOPPPPPP\O
approvedNUOPPOPNQP
approvesOMPPPPPPVO
appyQPPOPPPPPP
apresWNNOOPPPPP
aprilNQPPPPQPPP
aquamatZIOPPPOPPP
aquiPNSPPPPPPP
arbQPPPOPPPPP
archingOHZPPOOPPP
archivePROPPPPPPP
ardsUOPPPOOPPP
areFeFJFaMITS
are $PRPPPOOPPP
are inFkHOOJRPOO
are onL]LPPNNPOP
are outJQSUPOPPPP
are theOSMOPNTOSN
are thereROPQPPPPOP
are weLJLOONON\X
are youN\QPPOMNLP
areaKGVPPL]PPP
argatrobanNPPSPPPPPP
argueULOPPPPPPP
arguingOUOPPOPPPO
argumentPRPPPOPPPO
ariaPOQPPPOPPP
ariceptQPPPPOPPPP
armQOmML;VONL
arm $TKOOOPVPPP
arm andPOSPPOPPPP
arm isNPXPPMNPPP
arm'sPMUPPNPPPP
armsDSMPWOWPPP
aroundQSRPPPPPKP
arousablePNSPPPPPPP
arrangedOQPPPPPPPP
arrestYFVQJSDVRR
arrest $QHRULYPPMO
arrest inQSNPPPPPPO
arrestedMN\PPNMPPP
arrestoUOMOPPPPPP
arrestsWNNPPPPPOO
arretUKRPPPOPPP
arrhythmiaSPPPNPPQPP
arrivalTSMOPOOPPP
arriveSNPPPPPPPP
arrivedN^GPPOOOPP
arrivesOTOPPPPPOP
arrivingNPXOPPOPNN
artRLUPPNHOYO
arterialOTOPPPOPOP
arteriesQPPPPPPPPP
arteritisMPPTPPPPPP
arteryQOTONPPPPP
artesunatePPPQPPPPPP
arthriticQPPPPPPPPP
arthritic kneeQPPPPPPPPP
arthritisVOPPOONOPP
arthritis $QPPPPPPPPP
arthroscopicQPPPPPPPPP
arthroscopyTOPPPNPPPP
articainePXLLPPPPPP
articleMYNOOOOPPO
artifactLPPPPPUPPP
arvoOUPPPPOPOP
asVRVLWN=VGV
as aOXIOQ[NONK
as goodjCNLOOOOPO
as iPMWPPPMPPP
as theONVPOOPQOO
as well]MOPPONONM
asaOUPLMPNVPP
asa #3SOPOPPPPPP
asapPVKPPPPPPP
ascendingOONPPOUPPP
ascitesKLNPPO]PPP
ascvdLTPPPPPPPP
ashaQPPPPPPPPP
ashenMPTPPPPPPP
asianQPPPPPPPPP
askK]LOO\NMIM
ask $OOLPPWPPQO
askedLcDOOPOOPQ
asked forOVLPPPPOPQ
asked meNQMPPUPPPP
askingOTMMTONOMW
asking $MNPPOOPPRV
asking aboutXNNPPMPPPO
asking forHVQMRVOMMS
asks\JQOMOLRPO
asks aboutRPPPPNPPPP
asks forQPPPPPOSOO
asks ifRPPPPPPPPP
asks meQOPPPNPPRQ
asks whetherUPNPMPPPPP
asleepPTPOPNOPPO
asmaTOOPPPOPPP
aspirateQPPPPPOPPP
aspiratedPJWPPPOPPP
aspirationMPPPPPPUPP
aspirinSRPOSQMONO
aspirin #3ROOPPPPPPP
aspirin $VORPNKPPPP
aspirin ?PPRPPNPPPP
aspirin afterRPPPNPPPPP
aspirin andQPPPOPPPPP
aspirin forUPPLPPPPPP
aspirin inHPOP[POPPP
aspirin orOPSPPPPPPP
aspirin toQPPPPPPPPP
aspreeZHOPPPPPPP
asprinRPPPOPPPPP
assaultLOPPONPNO[
assaultsSNPPPPPPPO
assessmentPNOPPPPPOT
assignmentPOPPPOPPPS
assistPRNPPPPPPP
assistantOOQPPPPRPP
assistedSNPPPMPLPW
associatedVLPPPPOPPP
assumeQPOPPPPPPP
astLHOPPO_PPP
asthmaSMROSVOQIM
asthma $OOPNUOPPPP
asthma ?TPPPMPPPPP
asthma deathsRPOPPPPPPP
asthmaticGRYNTOMPPP
astmaSPPPNPPPPP
asvMORTPPPOOP
asymptomaticSRNPPPOPPP
asystoleHQ\PPONPPO
atVNEKQWU@cK
at #1[^@RKL[NJM
at #2Z==Ah[VOG\
at #2.ONRSPPOPPP
at #3RUPOMPNPPP
at #4ORSPPNOPPP
at $PPOPPPQPPP
at aRJTOPRNPPR
at allYKUPLOMPNP
at bedtimeUOPONPOPPP
at gateOORPPPPPPP
at herPQOPPPPPPP
at hisPOQPPPPPPP
at home_<bOKPLNQN
at mePROPPPPPPP
at myKRRPTQOPOO
at nightKDMSSWMN]N
at noonQQROPOPPOP
at onceQQPPPPOPPP
at oneRSNOPPOPOP
at ourNHRPPYOOSO
at restLLOPPO[PPO
at riskMNNPONPOO\
at schoolPNPPOTPPPP
at sixOYMPPOOPPN
at tenSFZPPOPOOP
at thatPUNROMQPPP
at the@Y\OORTPMK
at thisONPPPMOPZN
at threeNVMPPPPPPP
at twoQTLPPPPPPP
at what\PPOPINPPP
at workJ\PPOLNPPP
ateEcZOOJNOKO
ate aNNWPPNPPPP
ate myPWNPPMPPOP
ate theNUSPPPPOLP
athletesQOPPPPPPPP
ativanMMOWROPPPP
atmetOMVPPPOPPP
atopicQPPPPPPPPP
atorvaMOPPTPPPPP
atorvastatinMPOPVPOPPP
atorvastatin #2NPPPSPPPPP
atracuriumNPQRPPPPPP
atrasadaOVNOPPPPPP
atrialSOOOPPPPPP
atrial fibrillationQQOOPPPPPP
atriumPMTPPPPPOP
atropineIKZUQOOOOP
attOSPNSONPPP
attachedHJNOOLhOOO
attackWRSQOIMOPO
attack $ULPRPPOPPP
attacksROPOPSOOPP
attacks $QPPPPPPPPP
attemptJMNPPOOQO]
attemptsUNQPPPOPPO
attendROOPPPPPPP
attendanceORPPPPPPPP
attendantPORPPPPPPP
attenderPQQPPPOPPO
attendingPSOPPMPQPP
attendingsPOQPPPPPPP
attentionWMOPPPOPPP
attorneyOLPPPPPPOX
atypicalNLOPPUSPPP
auNF`PPPNPPP
aucSPPNPPPPPP
audQPPPPPPPPP
audiogramOIPOPPZPPP
audiologyPRNPPPPPPP
auditPXKPPOOPOP
auditoriumOTNPPPOPPP
aufQIZOOPOPPO
augenOMUPPPPPPP
augmentationSPPNPPPPPP
augmentinROPOPPPPPP
augustOUNPPNPPRO
auntiePOPPPQPPPP
aureusTNPOPPPPPP
ausK]LPPOOOPP
austriQPPPOPPPPP
authKVNKPMO[PO
authorisesOHPPPPPO^M
authorityPPPPPPPRNP
authorizationQOPPPPPROP
autismQPPPOPPPPP
autoONSOPPORPP
autoclaveOTMPPROPOP
autocorrectPVNPPMPPPP
autoinjectorRPPOPPPPPP
autumnTMPPPOPPPP
auxVNPOPPPPPO
avUOPPOPPNPP
availableNQLOONMN^P
avalanchePOQPPPPPPP
avaleONSPPPPPPP
avecPNRPPPPPPP
avertQOPPPPPPPP
avfQOPPPPQPPP
avgLVOPPPOPPP
avoidLQNMaLMOOO
avoidingQPPPPPPPPP
avrPOPPPPQPPP
avsPQPPPPPPPP
awaitedNMOPPPZNPO
awaitingOSNPPPPPPP
awakeSLWOMKTPPO
awake $OM[PNMNPPP
awareM^MNMPOPPO
aware $O[NNNPPPPO
awarenessMUOPPPPPPP
awayWN]NOGMQKP
away $RL\OPOOPLO
away ?QPPPPPPPPP
away orQPPPPPPPPP
awfulPORPPQPPPP
ayerOVKPPPPPPP
ayudaPLUPPPPPPP
ayushmanONPPPPPMVP
azathioprineLOOPXOOPPP
azithroPOOTPOOPPP
azithromycinXOPMNOPOPP
azithromycin forQPPPPPPPPP
azithromycin inQPPPOPPPPP
azulMOXPPPOOPO
bMPI?VNTcLS
b #1NOPKNNKaPP
b #2^NKARN[NPP
b $FNQQWPOUOO
baMNOMUYJPKW
babandoOMTPPPPPPP
babeNQSPPPOPPP
babiesRNSPPOOPOP
babyYGR[QWGHMN
baby #1ONMPPVOPPP
baby $UFIaNTMNOO
baby ?OPPRPPPPPP
baby aspirinSOOPOPPPPP
baby inPOVPPMPPPP
baby isPLYPPMPPPP
baby ofQOQPOOPPPP
baby withYLNONOSOOO
baby'sOKQPP]MPKP
backPfNGGaPMHG
back #2.MGOPP`OPPP
back $QJYOSNMTOM
back ?UNONPPPPPP
back andQPPOPPPPPP
back atI`JPOPNPPP
back forUPOPPMPPOP
back fromITJPNSZPOP
back inOVNPORNPOP
back ofPMPPPPPPTP
back onQQOPPPOPPP
back orSOOPPPOPPP
back painTJYONSKOPP
back toN]IOPNQOOO
back wentPSOPPNPPPP
back withMSRPPPOPPP
backedPQPPPPPPPP
backsQPPPPPPPPP
backwardNNUPPPOPPP
baclofenQOPORPPPPP
baconOQPPPPPPPP
bacteraemiaRPPOOPPPPP
bacteremiaUOPPPPMPPP
bacteriaUOPPPMPPPP
bacterialTPPPPPMPPP
bacteriuriaQPPPPPOPPP
bactrimUOOOQNPPPP
bad_=TJQ_LNNM
bad $[SNNHPOPPP
bad backRPPPPOPPOP
badgeMYMPPMOYJN
badlyROQPOPPPPP
bagLVZUOKKOLM
bag $PSPQPOPPMP
bag'sPPQPPPPPPP
bagelsOZKPPMPPPP
baggingNKZPPPOPOP
bagnoPPQPPPPPPP
bagsOWMPPOPPPP
bairPPOPPOPPRP
bairnOYKPPONPPP
bairn'sPNSPPPPPPP
bakeOVLPPPPPOP
baker'sPOPPPPRPPP
bakersPOPPPPQPPP
balanceROPPPPPPPP
balancedVMOOPPPPPP
balerPQPPPOPPPP
baliPJOPPXPPPP
ballNQTPPNOPPP
balloonSMUNPQOONP
balloonedPORPPPPPPP
ballooningPLUPPPPPPP
balloonsQOOPTONPPP
ballsQRNPPPPPPP
bambiniVNOPPPOPPO
banRWPPPPPOLM
bananaPMLP[NRONO
bananasNSOPPPPPPP
bandIMMNOGaXPO
bandageUOPPPOPOOP
bandagesPPQPPPPPPP
bandedQPPPPPPPPP
bandingRPPPPPPPPP
bandsDMP`OPNPSP
bankKTJPPOMP]N
banoPPQPPPPPPP
barRQOPPPOPPP
barbecueOORPPPPPPP
barberVONPPOPPPP
barcodeRPPPPPPPOP
bareOOPPPPPLWP
barelyNFPPP^OPPO
bariatricPLNPPNPPYO
barkingMRPPPPRPPP
barkyPONPPOTPPP
barrePOQPPPPPPP
barricadedOKVPPPPPPP
barriersSOOPPPPPOP
barsPTMPPPPPPP
basalXNLOPPRPOP
baseKMTPPOWPPO
basedUOPPPOOPPO
baselineNVOPPONPPP
basementORQPPOPPPP
basicallySOOPPPPPPP
basilarWMOPPPOPPO
basinsPPQPPPPPPP
batchPQPPPPPPPP
bathRLZOOLOPOP
batheQPPPPPPPPP
bathingTOOPPPOPPP
bathroomJN]OPMOPOP
bathsQOPPPPPPPP
batteriesOQYPPKPPLP
batteryP_JOOOMOMP
bay?aeMOMFIWM
bay #1NR_NPOHONP
baysOMOPPLPP\N
bcPQNPOTPPPP
bccIOPPPPYOPP
bcgKPPPUPPPPP
bdVLLYMPNOPP
beJV6a`LJJFc
be $JPOURMOSPP
be aTaNPN?PRPN
be givenOLO[LPPPPO
be inQJOPPXPPPO
be patientPVKPPPPPPP
be stoppedSIPLYPPPPP
be suedOOPOPOPOPU
be takenSPPRMPPPOP
beachPNSPPPPPPP
beamsSOPOOPPPPP
beardJOMPO_LPPP
bearingPQPPPPOPPP
beatRSNONQOPPP
beat aQPPPPPPPPP
beatingNPPPPOSPPP
beatsISTOPORPPP
bebePNUPPPOPPP
bebeuOMUPPPPPPP
becamePNRPPQPPPP
becauseOQQOPRNROO
because ofLQQOPSORPO
becomeQOQPPOPPPP
becomesQPPPPPPPPP
becomingPORPPPOPPP
bedEeUKLVOJSH
bed #1ElPOOMMMMN
bed #2NVUNOOOOMN
bed $JNPPOKZOXN
bedaquilineROPMSPPPPP
bedboundPORPPPPPPP
bedsBfJPPPPPOP
bedsideSMTPPPNPNP
bedtimeWNPONPOPPP
bedwettingQNPPPRPPPP
beeOTQPPPNPOP
beenCPPQMdKQSK
been onLQOOPVPPPP
been shownXMMPPOPPPP
been toldMQKPPXPPPP
beepingPQOPPPPPPP
beerNWMNUOOPPO
beersSOPPPQOPOP
beetrootO^NPPPGPPP
beforeYO@L][NLRG
before $SRIPPH\POP
before aROPOPPPPPP
before andQPPPPPPPPP
before iPRPPTLOPPO
before surgeryROPPNPPPQP
before theQPONSPOPPP
before youPROPPPPPPP
beforehandQPPOPPPPPP
beganROPPPOPPPP
beginKVMSPPPOPP
begunPOSPPPOPPP
behavingQPOPPPPPPP
behindWWHOPONPNO
behind thePNRPPPQPOP
beisFIJLNLOOO
beideOMUPPPOPPP
beimSOOPPPPPPP
beinOMUOPPPPPP
beingQXMPPKOONT
believeSNQOPPPPPP
bellTRLNOPPPRP
bell'sVOQPOMNPPP
bell's palsySQQQOMOPPP
bellyHM]NP^QNEO
belly isPKZPPKPPPP
belly likePIXPPPPPPP
belowOSPOPKSKVO
below #3QPPPPPPPPP
beltNJTPPMXPPP
benPTMPPPOPPP
benadrylRPPPOPPPPP
benchPQOPPPPPPP
bendingQPPPPPPPPP
benePTMPPPPPPP
beneficeQPPPPPPPPP
benefitXILOOOOYNO
benefit $VLPPPPPPPP
benefit ?QPPPPPPPPP
benefit ofSOOPPPPPPP
benifitRPPPOPPPPP
benignOQPPPPPSNO
benpenQOQPPPOPPP
benzathineOPPQPPPPPP
benzoPPQOPPPPPP
benzodiazepineSOPOOPPPPP
benzodiazepinesQPPPPPPPPP
benzosTNPPPPPPPP
bereavementNKOPPOOSXO
bergPROPPPPPPP
besideRPPPPPOPPP
besidesUMPPPPPPOP
besoinOORPPPPPPP
bestVRMQPQNNMP
bestellenNVNPPPOPPP
betaRMMTSOOPPP
beta blockerJNNTWOOPPP
beta blockersWOOPLPPPPP
beta lactamQPPPPPPPPP
betamethasoneTPPNPPOPPP
beterWNNMPPPPPP
betterQVLNLSVNNO
better $QKUOOUMOPP
better ?PPPPPQPPPP
better atROPPPPPPPP
better forPPPPPQPPPP
better inQPPPPOPPPP
better offLTPPPPPPPP
better thanXPOOOOOOOP
betweenPOLNKP`ONN
between theVPLPPOQPPP
bevallingONSPPPPPPP
bewusstlosOLVPPPPPPP
beyondPMNPOOPOOY
bfPOPPPPPPPR
biancaONSPPPPPPP
bicarUOOOOPPPPP
bicarbVNONQPQOOP
bicarbonateQOQOQOPPPP
bidJNP_LPOPPP
bienOTNPPPPPPP
bigYMPRLPRNKQ
big $QOSPNOOPPP
big toePOPPPPRPPP
biggerQMTPPPOPPP
bijm?RMMOLOON
bikeRXOPPNLPNO
bilateralJLTPOOQWOP
bileOPNPPOTPPP
biliousJPOPPPYNPP
bilirubinMOMPPOYPPP
billMQNMOLO]MS
billableNNPPPPPWOO
billedLMPPPPP\OL
billingVIMNOOM`LN
binM]KOOOOPOP
binderSPPPPPPOOO
bindingLMPPPPOPPY
bingoPQPPPPPPPP
binnenTQLPPPOPPP
binsPUMPPPPPPP
biogaiaQPPPPPPPPP
biologicsRPPPOPPPPP
biomarkersQPPPPPPPPP
biomedPQOPPPPPPP
biomedicalPSNPPPPPPP
biopsyPPQPOUKWJO
bipapOQUPPOMPPP
biphasicTNPNPPRPPP
bipolarNOPWIPVOOO
birthJTLMN\MKQU
birth $Q@TPP^POPO
birth controlPLNPPZOPNO
birthdayPTOPPPPPNP
birthsRRNPPPPPOP
biscuitPSPPPNPPPP
biscuitsLZMPPOPOPP
bisoprololOQNQTPOPPP
bisphosphonateTNPOPPPPPP
bisturiPORPPPPPPP
bitCXQOOUSQNN
bit ofPTPPPPMPPP
biteKQQSMNXPOP
bites\OONPOJOPP
bitsPOMPPVOPPP
bitteOLWPPPOPPP
bittenPGOPPXPSPO
bizarreONSPPPPPPP
blackCM[MUI`LPO
black andPNSPPOOPPP
blackedQPPPPPPPPP
bladderSPOPOOMPTO
bladder infectionQPPPOPPPPP
bladder scannerPNOPPPPPTP
bladeOPRPPPPPPP
bladesQOPPPPOPPP
blameGOPPOO[PPP
blancORPPPPPPPP
blanchingPPQPPPPPPP
blankOJLPPP\PPP
blanketsOTMPPPPPPP
blastPNSPPPPPPP
blastsPOQPPPQPPP
blatchfordVLPPPPOPOP
blauOLXPPPOPPP
blauwONUPPPOPPP
bleachQJXPPOOPPP
bledORRPOPPPPP
bleedPXMPMQPMQO
bleed $XNMPPPOPNP
bleed onOOSPPPPPPP
bleederQPPPPPPPPP
bleeding]URQGAUUKN
bleeding $VMQRNPMOPP
bleeding afterQUOPPLPPPP
bleeding andRPPPPPPPPP
bleeding fromNG\PPOPPPP
bleeding inSSLPPOPPPP
bleeding orUPOPPPLPPP
bleeding riskSPOPNPPPPP
bleedsRNOOPQPPQP
bleepNKRPPOPOYO
bleep $OQTPPOPOOO
blessPRPPPPPPOP
blewPQQPPPPPPP
blightedQPPPPPPPPP
blijftPORPPPPPPP
blindPVLPPOOPPP
blindlyQPPOPPPPPP
blindnessKOSOOPUPPP
blinkOSPPPPOPPO
blisterJKJPPQ[OVP
blistersPMPPPTPPPP
blockJVLR[OLONO
blockedQJVPPVNNOO
blockerLNNTWOOPPP
blockersXOOOLPOPPP
blockingPVLPPPPPPP
blocksPROPPPPPPP
bloedNMWPPPOPPP
blokePNRPPPPPPP
bloodN<[LKRPJaW
blood $ISRNP]JPNO
blood andOOSPPPPPPP
blood bankLUJPPOMP[O
blood culturesQSOPPPNPPP
blood everywherePOSPPPPPPP
blood inQQLPPLXPOP
blood onOLMPPSNPXO
blood pressureORNPPZOOKP
blood testVUIPPPOPOO
blood thinnerRMSPPOPPPP
bloodbathPSNPPPPPPP
bloodsP^FOOTLNQN
bloodstreamSMPPPPPPPP
bloodyPOSPPOPPPP
bloqueOORPPPPPPP
blownNLWPPPOPPP
blowoutPNSPPPPPPP
blowsQNRPPPPPPP
blsPURPPOPKPP
bluMKZPPPOPPO
blueKUdNPKPJLN
blue $PF^PPNOPPP
blue andOPSPPOPPPP
bluishOPQPPOPPPP
bluntQPPPPPPPPP
blutPOSPPPOPPP
blutetQNSOOPPPPP
blutungSKSPPPPPPP
bmNQUOPOOPPP
bm #2.OPTOPOOPPP
bmiJNOVMVQNUM
bmi #2IQOVMQQNUO
bmjVMNPPPOPPP
bmtMXQPOOMPPP
bnpWPOOPOOOOP
bnp #2QOPOPPQPPP
boardNPVPOOMOQP
board $NNTPPPPPRO
boardingMQOPPPPPOU
boatPORPPPPPPP
bocaPNSPPPPPPP
boccaPMTPPPPPPP
bodiesLNQPPPVPPP
bodyMB\OOKUORU
boggyNLWPPPOPPP
boilerMWMPPPPPPP
boilingPPQPPPPPPP
boilsRPPPOPPPPP
boiteONSPPPPPPP
boltPNTPPPOPPP
bolusYIR]LOIOMO
bolusesPPPQPPPPPP
bomMWMPPPOPPP
bombOLSPPPPAaP
boneRGMOPP]OPO
bonesPNOPPVOPPP
bonjourOWKPPPPPPP
bookOfKOOOOOFP
bookedMYLNPSOOOP
booked forPRPOPPPPPP
bookingMEOPPOMOfM
bookletROPPPPPPPP
boostedQOPPPPPPPP
boosterTXONIUOOOM
bootRPQPPPOPPP
bootsPLMPPXOPPP
borderOPOPPPSPPP
borderlineLOPPPQXONP
borgOZJPPPLPPP
bornSLRPPPPPPP
borrowPQPPOPPPPP
borrowedNZLPPOOPNP
borstOJXPPPOPPP
bossPTNPPOQOOP
botBmSOOPHNLN
bot $KYROPQMONO
bothG]OMQOTPNN
both earsQPPPPPPPPP
both eyesSNYPMPKOOP
both legsMKXPPTLPPP
both sidesRVHPPORPPP
botherO^NONKNPPO
botheredOMPPPUPPPP
bothersRPPPPPOPPP
botoxPIPNKXPOXP
bottleNLYPOQNPPO
bottle ofPKZOPMPPPP
bottlesPTPPOPOPNP
bottomVKRONUOPLO
boucheONSPPPPPPP
boughtPQRPPNPPPP
bougieUMOPPPPPPP
boulardiiQPPPPPPPPP
bouncePVPPPJPPPP
bouncedOPPPPPPRPP
bouncingNQPPPPPQPP
boutSPPPPNPPPP
bout ofSPPPPNPPPP
bovenXMLPPPOPPP
bowPNNPPOVPPP
bowelbGQNPOMONO
bowel cancerQPPOPPPPPP
bowelsNVNPPPOPPP
bowlNOUPPPOPPP
boxRYVMNMLSKM
box #1OJZPPPOOPP
box $MQPOPOOVNO
box ofOPUPPPPOOP
boxedROPPPPPPPP
boxesN`MPOLPMOO
boxingVNOPPMPPPP
boyQMNOPNYOPO
boy ofQPPPPPPPPP
boy'sPPQPPOPPPP
boyfriendPOVPPKPPPP
boysLRRPPPPPPP
bpMR\MTQHNNN
bp #2OT[OOMHOPP
bp #3Uc=OPPMPPP
bp $PIVPSPOPPP
bp cuffIWQPPOPPPP
bp targetZJPPPPNPPP
bpdTOPOOPPPPP
bphQPPPPPPPPP
bpiQPPPPPPPPP
bpmOMVPPPOPPP
bppvOPPPPPSPPP
braaiPVJPPPPPPP
braccioPMTPPPPPPP
braceMVMPPONSPP
bracoPNSPPPPPPP
bradyNJYROPOOPP
brady #2OKZOPPOOPP
bradycardiaROUOMNPPPP
bradyingPNRPPPPPPP
brainS[HYOHKOOR
brakesPQOPPPPPPP
brancaONSPPPPPPP
branchPQKPPOOPVP
brandOOUPPPMPOQ
brasOORPPPPPPP
brauchePOQPPPPPPP
bravoMUNPPPPPPP
brazoPOQPPPPPPP
brbIZOPPPPPPP
brcaROPPPPPPPP
breachKEMPPOPOX^
breadPULPPPPPPP
breakSRLONLOOOX
break roomOTMPPPPPPP
breakfastNUNPPOOPPP
breakingQOPPPPPPPQ
breakroomPSMPPPPPPP
breakthroughOPPRPPPPPP
breastLQJOXTOOOO
breast caMVOPPQNPPP
breast cancerZNOPMOMPPP
breastboneOOSPPPPPPP
breastfedUNPOOOPPPP
breastfeedingQHKM^XMOOO
breastfeeding $FNOObONPOP
breastsUPNPPOOPPP
breathKLXOP[NOPK
breath $MUPPPUNOPK
breatheMO^PPJNPPO
breathesPNSPPPPPPP
breathingK\ZNNKLONN
breathing #2PORPPPOPPP
breathing $OJYPOOPPPP
breathing inQLTOOPRPOP
breathlessORLPPVNPPO
breathlessnessOSPOOPPPPP
breathsPLVPOPPPPP
breechPOVPPNNPPP
brekkieOSOPPPPPPP
brewPULPPOPPPP
bridgeOJZPPOPPOO
bridgingQOOPOPPPRP
briefXOOOOONOPP
brigadePQOPPPPPPP
brightQIUPPSOPPP
bright redRJRPPSOPPP
brilliantLVNPPPPPPP
bringLbCNNMMN_J
bring aMQNPPPPOXN
bring itXNMOOOOPPP
bring thePUOPPOPPMP
bring yourPQPPPPPPPP
bringingOSTPPMOPOP
bringsPQOPPPPPPP
bringtVLOPPPOPPP
briskOOOPPOVOPP
broMTVPPMOPPO
broadONUPPPOPOP
brokeLQ\PPLNPOP
brokenUQIOPKMQRV
broken $TSLPPNPPPP
bronchiectasisRPPOPPPPPP
bronchiolitisNVMOPONPUP
bronchiolitis $MPPOPPOPVP
bronchitisROPPPPPPPP
bronchitusQPPPPPPPPP
bronchusOOSPPPOPPP
brotherIKSPO`OPPL
brother'sOUMPPPPPPP
broughtQ\OOOJOONO
brought usPUMPPOPPPP
brownKIJWOPaNNN
brown snakeNLPXPPPPOP
browniesPRPPPPPPPP
brugadaNMPPPPUPPP
bruiseNPOPPQSPPP
bruisedPUMPPPNPPP
bruisesKHOPPQ`PPP
brushesOTMPPPOPPP
brutalPQPPPPPPPP
bslORXOOOKPPP
btPSNPPPPPPP
buONSPPPPPPP
bubPMVOPPOPPP
bub'sPOPPPVLPPP
bubblePPPPPPROPP
bubblesOQRPPPPPPP
bubblingPOQPPPPPPP
buccalPNSPPPPPPP
bucketOSJPOPVPPP
bucket handleOMOPPPVPPP
bucketsOQQPPPPPPP
bucksPSPPPPPOOP
buddyQPPPPPPPPP
budesonideSPOPPPPPPP
budgetOSPPPNPPPP
buenosOWKPPPPPPP
bugRTLOPNRPPP
bugsPKUPPPPPPP
buildingOOPPOOOJ\O
bukasPWMPPPOPPO
bulbPVKPPPPPPP
bulgeUMPPPPPPPO
bulgingJNVPPSPPPP
bulkPPOPPPPRPP
bullKNWPPQPPPP
bumLNVPPORPPP
bumexNNPXMPPPPP
bumpSPOPPOPPPP
bumpedSPOPPPOPPP
bumpsPPPPPPQPPP
bundleQLMPPOQOVP
bundlesWPPPPPONLP
buongiornoNUOPPPPPPO
bupivacaineNPPSOPPPPP
buprenorphineSOPOPPPPPP
bupropionJOPOXPPPPP
burnNWLPPOMPOT
burnedHKQPP_OPPP
burningNFTOKMcOOO
burnsZSLOSMJOPP
burntLLTPPVNPPP
burrQOPPPPOPPP
burritoOROPPPPPPP
burrowsQPPPOPRPPP
bursaTNPPPPOPPP
burstLHXXOOOPOP
busKQ\OPMOPPN
busyMUOPPOPPPP
butR?KNOInQKU
but aRKUPPOOPPP
but he'sROPPPPOPPP
but iQPOOOPOPPR
but noPQPPPPNPPS
but notOPPPQORPPP
but nowPORPPPOPPP
but sheONSTPMOPPO
but theVLQPPPOPPP
buttOSOPROOPPP
butterOUNPPPPPOP
buttockNPOPPPSPPP
buttonQOUPPMOPPP
button batteryRORPPOOPPP
buttonholeQOPPPPPPPP
buyJWNPPRPPPP
buyingPPQOQPPPPP
buysNPPPTOPPPP
bvOPPSPPPPPP
byPQQ\CCKXGc
by #1PRNPPPPPPP
by #2SYLOPMLPOP
by aOORPOPOOPU
by handOSNPPPPPPP
by howPPPUPMPPPP
by itselfSQNPPPOPPP
by lawLOOPPOOON\
by mistakeOLYMRMPPPP
by mouthOWIUOOPOPO
by noonOWLPPPPPPP
by onePNSPPOPPPP
by phonePMSPPPPQPP
by stepQPPPPPPPPP
by theIJ`OOPNQNQ
byePRNPPPPPPP
bypassXNOPPPKPPP
bystanderROQOOONONU
cXOMPJXLTNK
c #2JVOPPOSOPP
c #2.PZNOONLPPP
c $RIWPPPOROP
c diffXPMPMNQPOP
c isPNPPPSPPPP
c sectionLUMQPOPTPO
c spineTPNPPPPPQN
caL=XONSbNON
cabPPOPPPQPPP
cabecaNOSPPPPPPP
cabergolineTPPNPPPPPP
cabgOTRPPNNPPP
cabinetPNSPPPPPPP
cableOROPPPPPPP
cadIOPN[OOPPP
cadutoPORPPPPPPP
caesareanTKOTPOOPPP
cafeK^IPPPOPPO
cafeteriaNUNPPPPPPP
caffeNUOPPPPPPO
caffeineRYNNNMOPPO
cageMYLPPPPPOP
caidasQPPPPPPPPP
caiuOQRPPPOPPP
cakeN^LPPMOPNO
cake $OTPPPMPPPP
cake inPSNPPPPPPP
calcipotriolQPPPPPOPPP
calciumJRNKUQXNOO
calcium gluconateNVMPPOPOPP
calculateNNMYOPPPPP
calculationOMNWPPOPPP
calfRNNPPQUOON
californiaQOOPPPPPPQ
callJAjNPHMM_L
call $OPSPPNOPOR
call forMNOPPOPN[N
call roomPQPPPPPPPP
calledMZGOOMSSNQ
called $OSKPPPTPPP
callerPROPPMOPPT
callingNRQPPPPPPP
callsXRLOOPNPOO
callusOVPPPOMPPP
calmTYJNOMOPPO
calmingRPPPPNPPPP
calorieQPPPPPPPPP
calvesNXLPPPOPPP
camaNWNPPPOOPP
cambiaSONPPPPPPP
cambioOTNPPPPPPP
camePJ\LK\KQMP
came backOHHOPePNPO
came inNWMPQMPRPO
came offYPOPPPLPNP
came outTH\OLNOPPP
camelOSMPPPNTPP
cameraPTMPPQNPPP
camhsOSOPPOOOSO
campMRQPPPPPPP
campaignPQOPPPPPPP
campusMLOPPPOPZP
canT-<Kc`6QS{
can aWGNLZLONMX
can hardlyPPRPPNPPPP
can heYHJNRTNOOT
can hearNSTPPNOPPO
can i[?:XPiH^IM
can itVMQOPOOPPP
can seePLXPPOPPNO
can she[KMORNPPPO
can signNMPPPPOORT
can somebodyMTYPPMPPLN
can someoneKcMRHTROMI
can takePQPPQOPPPP
can theSMNPOOOVPQ
can weL`HOPPNWGQ
can youRdKJSLUOJI
can'tO;kMLUYNIL
can't breathePUOPPNOPPP
can't feelPPRPPPOPPP
can't getRRNPPNPPPP
can't keepOOUPOONPPP
can't liftPPQPPPPPPP
can't seeONTPPPOPPP
can't sleepROKPPUPPPP
can't stopOMVPPNPPPP
can't swallowPPQPPPOPPP
can't talkPORPPOPPPP
can't wakeOOTPPNPPPP
canadianRPPPPPPPPP
canalQJJPPUNPPY
cancelQPOPPPPPPP
canceladaLUPPPPPPPP
cancelledK^KPOPOPPO
canceraOMKLOQNOO
cancer $^MOOMOMPPP
cancer ?QPPPPPPPPP
cancer orIPPPPPXPPP
cancersRNPPPPPPPP
candidatesPQOPPPPPPP
candourOMOPPPPOOW
cannabisTOOOQPPPPP
cannaePRNPPPPPPP
cannotML`OPJWOLM
cannot getPRPPPOPPPP
cannulaLNXPPPPPOP
cannulasOUMPPPPPOP
cannulationROPPPPPPPP
canoeOQQPPPPPPP
cantDKcROLVOOM
cant getPNTPPOPPPP
cant swallowPONTPPOPPP
canteenLXMPPOOOSO
capXITPNOMROO
cap $PPPPPPPPQP
cap itPPPQPPPPPP
cap refillWKTPPONOOO
capacityLLNPPONSM^
capillarySNPPPPPPPO
caproateQPPPPPPPPP
capsOPPUNPPPPP
capsuleOPROROPPPP
capsulesXOPPPLPPOP
captureMMWPPPPPPP
capturingPNUPPPNPPP
carLN_PORNOMN
car crashRPQPPOOPPO
car parkNL\PPOOONO
carbamazepineNOPOUPPPPP
carbetocinaVMOPPPOPPP
carbimazoleJOOVTPSPMP
carbonSMSPPPOOPP
carbon monoxideQMTPPPOOPP
cardOPKOPOON[P
cardiacRKXMNOMVNO
cardiac arrestJRTOPPNVNO
cardiac surgeryQPPPPPPPPP
cardiacaVOLPPPPPPP
cardiaqueUOMPPPPPPP
cardiogenicQPPPPPPPPP
cardiologistPOOPPRPPPP
cardiologyOQPPPPPPQP
cardiovascularQPPPPPPPPP
cardioversionSPNPPPOPPP
cardiovertMPSPPPPPPP
cardsO^IPPNOOOO
careaGGNVKOSNS
care $TMPPPOONNV
care forOMPPWOPOPP
care homePNNPPQSPOP
care homesPNPPPOPPTP
carefulPTMPPPPPPP
carerPKOPPSOXMO
carersOSOPPPPROP
cariesWMNPPPPPPP
carotidOK[PPOMPPP
carpalMUOOPVLSMM
carpal tunnelMUOOPVLSMM
carpetPKVPPOPPPP
carriedPNSPPPPPPP
carrierOMPPPVPPPO
carriesOPIPPOPOTV
carroORPPPPPPPP
carryULNONOOPVP
carry onYNNPNPOPOP
carryingPORPPPPPPP
cartK^MOPPPONO
cartilageSOPPPPOPPP
cartoonPVJPPPPPPP
cartridgesMIYRPPPPPP
cartsPOTMPPPPPP
carvedilolQPPPPPPPPP
casaOUMPPPPPPP
caseNQHNONLVN^
casesPQLPPPOOVP
castOLMOPO\OOO
casualtyRLVPPOMORO
catVINKN`TOIN
cataractSSOPMNOQPP
cataractsPOPPPQPPPP
catatoniaDOOPPN_PPP
catchROPPPOOPPP
catchingQPPPPPPPPP
cathTIUOOKJM]Q
cath labJMTOPOLN_O
catheterXMLOVMTMMO
cathetersPQPPPPPPPP
caudaMMSPPNQOPV
cauda equinaMMSPPNQOPV
caughtOKUPPTOPPN
causeREKOOK^cJL
cause $PLNOOK^OPO
cause ofHMOPPPR_MN
causedOOPPPPPSPP
causesSNPPPPSOOP
causingOOOPPPTPOP
cavityNNOPPPUPPP
cayoOQQPPPPPPP
cbdOPPPQPPPPP
cbtZNPPPNOOPN
cbt iWNPPPNPOPN
ccPULPPPOPPP
cctvNKOPOPPPPY
ccuQPPPPPOPPP
cdPWMPPONPPP
cdiMNOPPIN`PO
cdiffPPOPPPMOVP
cdrRPPPPPOPPP
cdsPQPPPPPPOP
ceQMRPPPPPPP
ceasedMPVOOPPPPP
cefazolinOSOPOPPPPP
cefepimeQOPQOPPPQP
cefiximeOPPOSPPPPP
ceftriaxoneLRPPSMOOUO
ceilingMPQWOONPOP
celecoxibIPPPXPPPPP
celexaQPPPPPPPPP
celiacQPPPPPPPPP
cellUMRPONOPPP
cellsNKMVPUSNOO
cellulitisQPNTOOOOPO
cellulitis $POPUOPMPQP
cementSTKPPPOPPP
cementedOOOPPSPPPP
censusMZMPPOOPPP
centORMPPORPPP
centerOMRPPPQPPS
centilePTNPPPOPPP
centorQPPPPPPPPP
centralLQPXOPLSNO
central lineRNQMPPOUOP
centreMNQOPONL]O
centrifugePTMPPPPPPP
cephalexinTPPMPPPPPP
cerclageROPPPPPPPP
cerebralROSPPONOPP
certILNPNOO^LX
certificateLOOOPNO`NL
cervicalSOPPPPNPPP
cervixUQSNPOMOOP
cesareanQPPPPPPPPP
cessationMPNOXOPROP
cetirizineQPPPPPPPPP
cfPNUPPRLPPP
cfsSOOPPPOPPP
cgmOSONPPMTPP
cgrpSOPOOPPPPP
chaRSNPOPOOPP
cha #1RSNPOPOOPP
chadsSNPPPPPPPP
chads #1SNPPPPPPPP
chaiKZONNPPPPP
chainPQPOPPPPPP
chainsawONRPPQPPPP
chairLPVOOOOSPP
chair #1OPQPPPPPPP
chair $MWMPOOPPQP
chairsORQPPOPPPP
challengeQPPPPPPPPP
chamberLUPPPPPPPP
championORPPPPPPPP
chance[KOOPOOOPP
chance ofWLPOPPPOPP
chancesVLOPPPPPPP
changeoLJNOMMJKN
changedBXNLOULM_O
changed $OGQOQPOPYP
changesPPOPPPSOQO
changingTMQNPPOPQP
channelMVNPPPPPOP
channel $NUNPPPPPPP
chantixQPPPPPPPPP
chapQJWPQOOPPP
chapelNTPPPOPPPP
chaperonePPOPPOPPPR
chaperonesOMPPPPPPUP
charcoalRPPOPPPPPP
chargeOGOPPNL[WO
chargedOOOPPPPTOP
chargerPTOPPPOPOO
chargesRROPPPPOOP
chargingNPSPPPPPOP
chartGNIUOMMQ[W
chartedLQOOPPPPPV
chartingOLMPPOOPO[
chartsPROPPPPPPP
chasePQPPPPPPPP
chatOTPPPNPPPO
chattingNTNPPPQPPP
chattyPYJOPPOPPP
cheNLXPPPOPPP
cheapROPPPPPPPP
checkWeIHRNLKMO
checkedOVJOOXNOOO
checked $ISMPPYOPPP
checkingPQOPPPPPPP
checklistQPPPPPPPPP
checksYFNPPNOPYO
cheekLJJPOZ[ONO
cheeksPPOPPORPPP
cheersLVOPPOOPPP
cheeseOPPPRPPPPP
chefQPPPPPPPPP
chemicalQOQPPPPPOP
chemoIMQOSZNPOP
cherryWOPPPLQPPO
chestMGjNQEKMXO
chest $PJXQPOPPOP
chest andPOSPPOPPPP
chest clearOYHPPPPPPP
chest drainPWKPPPNPOP
chest filmROPPPPPPPP
chest isPNUPPMPPPP
chest painKLVPTPKOUQ
chest tubeOYIPPPOPPP
chest xSNPPPPOPPP
chestyQPPPPPPPPP
chesty coughQPPPPPPPPP
chewMRRPPPPPPP
chezXMOOPPOPPO
chfPPOPPPNUPP
chiOZNPPPMPPO
chickenORNPPQPPPP
chickenpoxKROPTNSPPP
chiefOQPPPPPPPP
childHFLXSM]KUQ
child #2PPPQPPPPPP
child $VNMTPOLPPP
child withPNOPNNVORO
childernROPPPPPPPP
childhoodTOPPOPPPPP
childrenaPMJNNNPOO
children $WNPMOPPPPP
children withQPPPPPPPPP
chillsPPQPPPPPPP
chinNOPPPUPPNP
chineseNPOOPPUPPP
chipsOUOPPPPPOP
chlamydiaPLOPPVOPSO
chloramphenicolQPPPOPPPPP
chlordiazepoxideOOPTPPPOPP
chlorhexidineVMNSNOPPPP
chlorideIQNYPPPPPP
chlorinePLTPPPPPPP
chlorthalidoneRPPPNPPPPP
chocTLUONPOPPP
chocolateORKPPNWPPP
chocolatesOVMPPPOPPP
choicePQOOSPPPPP
chokePSPPPPPNPP
chokedPPSPPNPPPP
chokingOMaPPLLOMO
choking onPH^PPMNPPP
choleTNOPPPORNP
cholecalciferolQPPPPPPPPP
cholesterolRKMPPXNPPO
cholesterol isROOPPQPPPP
chondroitinRPPOPPPPPP
choosePPPPPQPPPP
choqueOSOPPPPPPP
choseQQOPPPPPOP
christmasMSMPPRTPOP
chronicTPKLNMQ\NO
chronic backQPPPPPPPPP
chronic painRPPPPPOPPP
churchLVPPPOPPPP
cianoticoPORPPPPPPP
ciaticaQPPPPPPPPP
ciclosporinMQOOUPOPPP
cigaretteQPPPPPOPPP
cigarettesSOPPPPOPPP
cigsRQOPPOPPPP
cincoNMVPPPPPPP
cinqueQNRPPPPPPP
ciproSOONRPOPRP
ciprofloxacinIPPOYPPPPP
circulationSKRPPPPPPP
cirrhosisKWOOWOLPOP
cirrhoticPOQPPPPPPP
cirrhoticsRPPPPOPPPP
cirugiaVNMPPPPPPP
citalopramSPPNROPPPP
citrateLONQ[POOOM
cityPQOPPOOOTO
civilianRPOPPPPPPP
ciwaNPPPPPPPSP
ckPDMOMKlOPO
ck #4IGNPOOfOPO
ckdPGKU`KQOOP
ckd #1IJMVcNKOPP
ckd $TOOPPOOPPP
claimLGOOOOOiKN
claim forONPPPPPXLO
clammyOLVPPPOPPP
clampedPPQPPPPPPP
clampingQPPPPPPPPP
clappedPROPPPPPPP
clariNOPPSPPPPP
clarithroLPPOVPPPPP
clarithromycinONOTTMOPPP
claritySOPPPPOPPP
clashLPPPTPPPPP
classGROPPTYOOO
classesVPOPPLOPPP
classicPSPPPMPPPP
claudicationRPPPPPPOPP
clean`YINNLKONP
cleanedOTNPPPPPPP
cleanerOJ\PPOMOPP
clearZ[ANNTOOOM
clear $QJMPPN\PPP
clearanceHLP_NPPPQO
clearedQXNOPMPOOP
clearingPRPPPPPPOP
clenchedONUPPOOPPP
clerkMTOPPPPSNP
clexaneMWPOOOPPPP
clickOQPPPPPPPP
clicksOOJPP]OPNP
clientNOSPPPPPPP
climbingOLOPPXOPPP
climbsPTNPPPPOPP
clindamycinJPPYNPPPPP
clinicH`PKNHFQaN
clinic $LHOOQPTOZP
clinic ?XPNPOPKPPP
clinic isNRNPPPPPRQ
clinic onPPPPPOPPQP
clinicalRJUPPPPPPP
clinicallyRPPPPPPPOP
clinicsPPOPPQPPPP
clobazamMPPOTPPPPP
clockPSNPPPOPPP
clomipheneRPPOPOPPPP
clonazepamSPOOOPPPPP
clonidineIOPYPPPPPP
clonusKLOOOO]OPP
clopidogrelOTONSOOPPP
closeRQNPPNNOVO
closedR_JPOOMNMO
closed forOUPPPPPONP
closesOTOPPPPPPP
closetPQPPPPPPPP
closingOMYPOMOPPP
closureRMQPPPRPPP
clotSMRPQOOPNP
clot riskUPKPPPPPPP
clotsQNYONMOPPP
clots $VOQONPMPPP
clottedPRPPPPOPPP
cloudyMOPPPPUPPP
cloversYIPPPPPPPP
clozapineNSOPTNNPPP
clozapine andRPOOPPPPPP
clubPYMOPMNOPP
clutchingPMUPPPOPPP
cmRQERONXUNN
cmoOIVPPPPPRP
coML[NYNLOMO
co #1OJ\OPONPOP
co amoxPPPNSPPPPP
co amoxiclavRROMTOOPNP
co trimoxazoleLOPSSPOPPP
coagulopathyRPPOPPPPPP
coarseNPPPOPTPPP
coartemOPPPQPPPPP
coatQROPPOPPPP
cobraPOVQPKPPPP
cocaineNOOOVPOPPP
cochranePQOPPPPPPP
codaROPPPPPPPP
codeFHUKMLAoaI
code $NLOPPPPfCO
code blueO]YPPPOBJP
code for@FLMONMhbM
codedQRLPPPPSPO
codeineLPNPQUPPPQ
coderNPPPPPPSPP
codesKKOPPPP_MP
codigoOQRPPPOPPP
codingMNOPPPOXOP
coffeeK[PPOQNONO
coffee $NTPPPOPOPP
cognitionVOPNPOOPPP
cognitiveQPPPPPPPPP
cohort\NOOOOLOPP
cohort $YOOOPOLPPP
cohortsWOPPOPLPOP
coilUKPPRQLOTP
coinH^LPPPPPPO
coisaXMMPPOPPPP
colaROMPNPTPPP
colchicinaSOOOPPPPPP
colchicineUROQNNOOOP
colchicine forNVONQNPPPP
coldRBeMORQNNM
cold $RJXOOOOPPP
cold andPOSPPOOPPP
coliQMNOPPOSSP
colicVYONNHPOOP
colic $SPPOPPPPPP
colickyQPPPPOPPPP
colistinOOPTOPPPPP
colitisQPPPPPPPPP
collapseULROPPNRPO
collapsedNL^OOMOPON
collapsed atPNRPPPPPPP
collapsed inOUMPPOPPPP
collarPZOPPPIPOP
collar orSOPPPPOPPP
colleagueRKPPPLNPOZ
colleaguesPSNPPPPPPO
collectPTOPPPPOOP
collectedPTNPPPPPPP
collectionO\NPPPPJON
collegePKPPPUPPQP
colloONTPPPPPPP
colonPOOPPTPPOP
colonoscopyPPQOOQKVON
colorOOSPPOPPQP
colorectalRPPPPPOPPP
colorsPORPPPPJWP
colourMJSPPQUOQO
colouredROQPNPPPPP
columnPRNPPPPQPP
comMP\OOOMOON
comatoseRPOPPPOPPP
combativeNQRPPPPPPP
combinationRNPPSOOPPP
combineIPPPXPPPPP
combinedROPPPPPPPO
combined pillQOPPPPPPPO
comboRQOPQNOPPP
comeJSjONMSLDL
come $NFgPPLOOON
come backQUKPPOPPPP
come inPQOPPPPPPP
come offMJKPOVYOPO
come toOJ[PPOOPPO
comesSMVNOKUOON
comes backPROPPPPPPP
comes outQPPPPPPPPP
comfortPVJPPPPPPP
comfortableLTMPUOQOOO
comfyOYNOMPNPPP
comidaPNSPPPPPPP
comingAMRXJ[VONO
coming $L]JPPOOPOO
coming backVKPPPOPPPP
coming offMOPZKPPPPP
coming outPMRPPQPPPP
commaPOQPPOPPPP
committeeNWLPPPPPPO
commodePKOPPPPPVP
commonWNONOOQPPP
common $SPPNPPPPPP
communityTNOOROORMO
comoPOQPPPPPPP
companyPSNPPPPOPP
compareQPOPPPPPPP
compared\OOLJPPPPP
compared with[PPLJPPPPP
comparingSOOOPPPPPP
comparisonRPPOPPPPPP
compartmentLOWPPPNPPP
compatOOOOTPPPPP
compatibleOOONTPPPPP
competentGIPPPPMPPd
complainingMUOPPPPPOP
complaintPMLPPONOUV
complaintsQQOPPPPPPO
completeSUMPOOOOPP
completedOUOPPOOPPP
complexOPOPPPSUKP
complexesPNUPPPOPOP
complicationsSNPPPPPOPP
complications $ROPPPPPOPP
compressionPSOPPOPQPP
compression fractureQOPPPPPPPP
compressionsNNVPPPPPPP
comprimidosNLWPPPPPPP
compulsoryLUMPPOPPPS
computerOYHPPROPPP
conWQXNKNNOON
conceiveLLNMYXPONN
concentratePOMPPUPPPP
concentratorPQOPPPPPPP
concussedSPPPPPPPPO
concussionPPOPPRPPPP
conductionQPPPPPPPPP
confPPQPPPPPPP
conferencePROPPPPPPP
confidenceOONPPQPPPS
confidentialityOPPPPPPPOS
confirmTNOPPPOPPP
confirmedPQPPPPPPPP
conflictQPPOPPPPPP
confoundingQPPPPPPPPP
confusedTHYNNQOOOR
confused $POOPPUOPPO
confused andRPQPPNPPPP
confusionOONOOPURPP
congratsOUOPPOPPOP
connectedONUPPPPPOP
consciousPORPPOPPPP
consentWPJOONMI]Q
consent forJMPPPPPOO[
consent formWIOPPPOL^J
consent formsSXOPPPPPOH
consentsNOOPPPPPNW
conservativeSOOPPPOPPP
consideringOUOPPMOPPP
constantRPPPPPNPPP
constipatedONOPPTPPPP
constipationTPPPLPPPPP
consultJPOPPPORNY
consultantPPPPPPPPTM
consultant'sNQOPPPPNTP
consultationOMSOPPP`GL
consultingPQOPPPPPPP
consultsKOPOPPPMK_
consumedOOSPPOPPPP
contactTIOPOPVPQP
contactsNVNPPPOPPP
contentOUNPOPPPPP
contestaPMTPPPPPPP
contineuQPPPOPPPPP
continueSPONROPPPO
continuedQPPOPPPPPP
continuesNMRPOPPPPT
continuingNTNPPPPPPP
continuousQPOPPPPPPP
contraceptionJPPOYPPPPP
contraceptiveQOOPROPPPP
contractingRPPPNPPPPP
contractionsNMWPPOOPPP
contraindicatedLPPOVPPPPP
contrastPHVHaOLPPO
contre[NJOOPOPPP
controlYOJNNXMOQN
control $POMOOYOPPO
control inQPPPPPPPPP
controlledTPLOOOPOVO
conversionBOOdLPPPPP
convertMLO\MPPPPP
convinceNMOPPWPPPP
convincedVMMPPNTPPP
convulsePPQPPPPPPP
convulsingOOTPOPPOPP
convulsionQOSPPPOPPO
convulsionandoOOTOPPPPPP
convulsioniPNSPPPPPPP
cookedPOOPPRPPPP
cookiesOROPPPPPPP
coolSRNPPOOOOP
cooledUQOOPOMPPP
coolerOUQPPOPPMP
coolingYNNPPPNNOO
copaMWMPPPOPPP
copdRPRLSNRNOO
copd $LLONVOWOPP
copd flareOPPRPPPPPP
copiesNTPPPPPPPO
copyOPNPPNPPPU
coqQPPPPPPPPP
cordSOXPPNMPNO
cord prolapseNNVPPOPPOP
cordonOOWPPPPLPP
cordsPPQPPPPPPP
coreVHUPPPNPPP
corkPPOPPPRPPP
cornROPOPPPPPP
corneaQONPPPRPPP
cornerORPPPPPPPP
coronaryQQOPPPPPPP
coronerLLPPPPOOO[
coroner'sOTOPPPPPPN
corpoNNUPPPPPPP
correctGNN`MOPTMP
correctionQPPPPPPPPP
corridorMZNPPOOPNP
corticoidesSOOOPPPPPP
cortisolMKOONO^PPO
cortisoneUNPOPPPPPP
cortisone shotROPOPPPPPP
cosPRNPPPPPPP
cosignO_PPPOPMIM
cost\MMOPONOPP
costaPRPPPNPPPP
costsPRPPPNPPPP
cotOKWPPPOPPP
coteNOTPPPPPPP
cotsPTMPPPPPPP
cottagePQPPPPPOPP
cottonMNRPPOTPPP
couPLVPPPOPPP
couchPSQPPMPPPP
coughSRGILW]NOO
cough #1ONOPPOVOPP
cough $QPJMNQ[POP
cough ?QPPPPPPPPP
cough andNOPPPPSPPP
cough inQRNPPPPPPP
coughedNMUPPPPPPP
coughingOJVPPORPPP
coughing andPPQPPPPPPP
coughsSOVPPJOPPP
couldPOJPTNZLQM
could itVKNPPMTPPP
could youPPOROOPPPP
couldn'tOPQPPPPPPP
coumadinQPPPOPPPPP
councilPROPPPPPPP
counsellingNNSPPQPTMO
countJVMOOSNTNQ
count isPUNPPMPPPP
counterLPPPVNOLUO
countersignPMPPPPPPSP
countingPORPPPOPPP
countryROPPPPPPPP
countsLQLOONJ\OW
countyNPQOPPPOTO
coupleQPPPPPOPPP
couple ofQPPPPPOPPP
courierOWKPPOPPQP
courseXRMOOONPPO
course ?SOPOOPPPPP
course ofQPPPPPPPPP
coursesQPPPPPPPPP
courtILONPPNOMd
cousinMOOPOZOPNM
couteauOLXPPPOPPN
coverISMSNLOXKW
coverageOSOPPOPPPP
coveredOLOPPMOPP[
coveringOYOPPKPPPO
coversMJPPPPPO\O
covertOPPPPPPOQQ
covidVQGIK`RNVJ
covid $^KMLORNQNP
covid atSPPPMPPPPP
covid dayQPPPPPPPPP
covid onNNPPQOPPTP
cow'sUOPPPPPMPP
coworkerPNSPPPPPPP
cpapNRRPPONSPO
cprQG_PPLOPOP
cptFKOOOONfOO
cpt forLOPPPOPXOP
cqcNVNPPPPPPP
crOOJPPN[PPP
cr #2.OOJPPN[PPP
crackedPKNPPZNPPP
cracklesPPSOPNPPPP
cracklingPPQPPPPPPP
cradlePQOPPQPPPP
crampsROPNOUPOOP
cranberryQPNOTQOPOO
cranberry capsulesQPPPPPPPPP
cranberry juicePNPOUNPPPP
cranberry pillsPPPPPQPPPP
craoNPPPPPTPPP
crash`GSNNMIOXN
crash #1cFKOPPOPPP
crash teamJM^POPNPOP
crashedOZKPPMOPPP
crashes^JJPOPOPPO
crashingMI\PPPNPPP
crcQPPPPPPPPP
crcl[MOUJOOPNP
crcl #2[MOUJOOPNP
cream[GHRMcJOLO
cream orRPPPPNPPPP
creamsMZOPPOPPLP
creatLHMJ^PZOPP
creatinePOPOPRPPPP
creatinineMKPTMSTPPO
creatinine clearanceLOPWOPPPPP
creepingPOQPPPPPPP
cremationKMPOPPP[PO
crepsPNRPPPPPPP
crewOWROPNMPOP
crewsWQKOPPOPPP
criancaSOQOPPOPPP
criancasOOTPPPOPPP
cricketNTNPPPPPPP
cricoidSOOPPPPPPP
criedPXMPPLOPPP
criesRJRNOUOPPP
crimeIMNPPOOPP]
crisesUOOPPPNPPP
crisisQLVONPOPQP
criteriaKJOPPOOT\P
criteria forNMPPPOPRVP
criticalLRQPPONXMO
critical careMOOPPPPXNP
criticallyQPPPPPPPPP
critically illQPPPPPPPPP
crizanlizumabRPPPOPPPPP
croakyPORPPPPPPP
crookedPPSPPNPPPP
crossIMNSYSPPOP
crossedPPPPPPQPPP
crossesNPOPPPTPPP
crossingIPOPPPSPPW
crosswordPVJPPPPPPP
crosswordsPTOOOPOPPP
croupWWOLNJPOOP
croup #2MPPTPPPPPP
croup $ZMPJPPPOPP
crownVKKPPOOVOR
crowningOLUPPPPPPP
crpULKONN[OOO
crp #1LUMPPOSPPP
crrtNNP^HOPPOP
cruiseOUPPPMPPPP
crushPJXPPPPPPO
crushedVNTNNPOPOO
crushingMM[OPOMPPP
crushing chestNPSPPPPPPP
crustedSNPOPPPPPP
crustsPSLPPPPPPP
cryOFSPPYOPPP
cryingMTNONYMPPO
cryoPORPPPPPPP
cryptococcalROPQNPPPPP
crystalKPPPPPVPPP
crystalloidQPPPPPPPPP
csfOGNOPO`PPP
csrsQPPOPPPPPP
ct[TWMKJNOSH
ct #1UNPPPPMPPP
ct $JXYPOPIPPP
ct forSPPPPOPPPP
ct headOSJPPNXPOO
ct inUOOPPONPPP
ctaSONPPPOPPP
ctgOQTPPPNOPP
cuantoUOMPPPPPPP
cubicleLLYPOPPPPP
cuffRXPOPONPKO
culpritQPPPPPPPPP
cultureRNOPPNMPVP
culturesN\MPOOLPPO
cupOSPPPPOPPP
cupboardLVPPPNONSO
cupboard $PSPPPPPOOP
cupfulsPPQPPPPPPP
cuppaLZOOPOPNPO
cupsPRPPPPPPOP
cureVKOMOUOPPP
cure rateSPPMPPPPPP
curiousSOOPPOPPPP
currentNQRPPPPPPP
currentlyQPOPPPPPPP
curryPQOPPPPPPP
curtainNFKPPOcPPP
custardOUOPPPPPNP
custodyQOPPPPPPPP
customerIPROWPOPPP
cutpD^TLHGLIK
cut downTGXPPOOOPP
cut offUWJPOPOONP
cut outPPPPPQOPPP
cuteNZMMPPPPPP
cutoffXIOOPONNWO
cutsVLOPPOPPPP
cutterPLTPPPPPPP
cuttingPNOPPSPPPP
cvQPPPPPPPPP
cvaQPPPPPPPPP
cvdTNOPPPOPPP
cvpPLUPPPOPPP
cxrIWMPPPUPPO
cyanosedPKWPPPOPPO
cycleMSNOPWPOOO
cyclistPTMPPPPPPP
cyclizineLIL\XQOOON
cyclobenzaprineSPPPMPPPPP
cyclophosphamideUPPPLPPPPP
cylinderJRUPPPPPPP
cylindersOQPPPPPPPP
cystQMNPPPUPPP
cystitisNPPSOPPPPP
cytisineWOPOLPOPPP
deVKKHUPNIK
d #1HVSOPNSOPP
d #2GXNWPOOOPP
d $YJTMMTNPOP
d agoRPNPPPOPPP
d cQPPOPPPPPP
d dimerNNOOPOXOPP
d forOPPSPPPPPP
d inOSPOPPPPPP
d toQPPPPOPPPP
d vsQPPPPPPPPP
d'aidePOQPPPPPPP
daMW\NOOLNNM
dabigatranTOORNPPPOP
dadNPIOOaNONN
dad'sLJQPP^MPPO
dagenROPOPPPPPP
daily\RMTKNLOON
daily $LYOOPMPPPP
dairyPPPPROPPPP
dallaPORPPPPPPP
dalteparinJTOVNPOPPP
damPOQPPPPPPP
damageWNNOOOOPPP
dameOSOPPPPPPP
dancingOUNPPPOPPP
dangerRNLPSQPPPP
dangerousOJIOV[OPOP
dankeJ^KPPOOPPO
dansOMXOOPOPPP
dans laQMTPOPPPPP
dans lePMTPPPPPPP
dantroleneMSQPPOPPQP
dapagliflozinSQPONPOPPP
daptRPPNPPPPPP
darkH[QNMNUPOO
dasQSPOOPOPPP
data^GLNOKNMN]
data $^MOOPLPNPN
data ?RPPOOPPPPP
dateLPONOJKUN_
date $NSMOOKNUNX
datedPROPOPPPPP
datesRMPPPONYPK
datixORNPPPPORP
daughterJJQOOTWMOW
daughter isPRPPPOPPPP
daughter'sLJPPPaKPPP
daughtersOUNPPOOPPP
dayQV5[I\N]SG
day #1MRWOLMYLOO
day #2KOOOPOVTPP
day $UOE\FXNUMO
day ?OUPPPLPQPP
day andUMOPMTPPPP
day doesRMNPPPPOUP
day forSRPNPMPPPP
day ofRPOPPPPPPP
day oldOPPOTOOPPP
day oneSPPPPPNPPP
day orVNPOPPNOPP
daysWCMYJQUURK
days $QJNZRULOJR
days ?OSPTPNNRNN
days afterULMNNWORPO
days agoQQOPPRMPPP
days andNPPSOPQOPP
days doesSPPPPPNPPP
days inRKPPPPOPUP
days ofTQOFONWNVO
days oldKOZPPONPPP
days orSOPPOPKTPP
daytimePQPPPPOPPP
dbtQPPPPPPPPP
dcNUMPPPPPPP
dc'dNTOPPPOPPP
dcdaQQOPPPOPPP
ddimerUNPPPPNPPP
ddxMMNPPPYPPP
de]`gNHIDJJF
de #1PNSPPPPPPP
de #2aHIPPPOPPP
de laUPOPPOOOOO
deadE[ePPIIOOM
dead $MMXPPPOPPP
deadlineNOOPPPPPPV
deafMSNPPPSPPP
dearOVNPPOPPPN
deathRJHNNMK^O[
death $VMOPPPOPOR
death ?TPPPPPPOOO
death inQOPPPPPPPP
death rattleQUNOPOOPPP
deathsfKIOMONOPN
deaths $_JMONPOPPO
deaths ?QPPPPPPPPP
deaths orQPPPPPPPPP
debateOUMPPPPPPP
debridementPOPPPPPRPP
debriefOVPPPOPONP
decLLNPPOOPP\
decadePSOPPOOOPP
decadronQPPPPPPPPP
deceasedOMPPPPPPSR
decelsOLOPPPVPPP
decemberOYOPPPOOLO
decentTRPPPPPOKP
decideNOPPPMPOOX
decidedNUNPPPPPPO
decidesKKOPPPPOSX
decisionMNOPPPOOM[
deckOOSPPPPPPP
declarationNNOPPOPPPW
declineRPPPOPPPPP
declinedMYNNNPOSOO
decompresionQPPPPPPPPP
decompressPORPPPOPPP
decompressionRPPPPPOPPP
deepKK`TNGRPPO
deep andOPVPPLPPPP
deeperPNSPPOPPPP
deerPSMPPPPPPP
defMQOJ]NONPP
defectsRPPOOPPPPP
defibRWPPPPMOON
defib'sPKUPPPPPPP
defibrillationQPOPPPPPPP
deficiencyHNOXRPTPNP
deficiency $RPPNRPOOPP
deficientTNPPPOPPPP
deficitRMNPPPSPPP
degreeROPPPPPPPP
degreesJI[MP]IOPP
dehydratedQPPPOPPPPP
delO\OOOOLOON
delayVMPPPPPPOP
delayed[OMNNQNOPP
delayingROOPPPPPPP
delaysPQPPPPPPPP
deletePRNPPPPPPP
delightedPSOPPOPPPP
delirUNOOOPPPPP
deliriousIOZOPPMPSO
deliriumZNLNMOPVNO
delirium $WONONPNRPP
delirium inSOPPOPOPPP
deliverQLNNPPNO[O
deliveredI\SNMOQOOO
deliveriesPQPPPPOPPP
deliveryM`KOOOLQOP
delivranceOLUPPPPPPP
dellaOORPPPPPPP
deltaLLOPPO_OMN
demMNZPPPOPPO
demainPULPPPPPPP
dementiaWJLOTQKUNQ
dementia $RPPOOPOQOO
dementia andOPOPPNPPPS
denJVUPPPNPPO
dengueMROP\OHOTN
deniedMIOPPON_PO
denmarkRPPPPPPPPP
denosumabQPPPQPPPPP
denseQNTPPPPONP
densityTOOPPPOPPP
dentalPMKNVUOPQO
dentistOSGPP[NPOO
dentureNRPPQPPPPP
denturesPULPPONPLV
departmentOQOPPPPPRP
dependentMSPPPPPPPP
depoMPPSRPPPPO
depotOMRUNPOPPP
deprescribeQPPPPPPPPP
deprescribingQQOPPPPPPP
depresionQPPPPPPPPP
depressedPONPPRSPPO
depressionUSMNINZONO
depression $UOPOOPOOOP
deptPOQPPPPPPP
depuisOLUPPPPPPP
derNUWOOOMOON
dermatitisQPPPPPPPPP
dermatomalMPPPPPTPPP
dermoscopyLNPPPPXOPP
desPOQPPPPQOP
desdeOLVPPPPPPP
designatedTKPPPPPLWP
deskLgMOOMLMMO
desk $O]KPPLOOPP
desmaiouNLVPPPPPPP
desmopressinRPPPPPPPPP
despiteRPPPOPPPPP
despuesROOPPPPPPP
detailLOOPPWPPPP
detailsRSOPNNPPPP
deterioratingOOSPPPPPPP
deteriorationQPPPPPPPOP
dethsQPPPPPPPPP
detoxRSNPNPPPPP
deuxOOSPPPPPPP
developmentQQKOPPUPPP
devicesPIPPPPPPWP
devientNOTPPPPPPP
devilPNSPPPPPPP
dexXMPTJPOPPP
dexaRTOOPPNPPP
dexametasonaRPPPPPOPPP
dexamethasonKPPVOPPPPP
dexamethasoneOQPSOPPOPP
dexamethasone forHOPYPPPPPP
dexmedetomidineQPPPPPPPPP
dextromethorphanQPPPOPPPPP
dextroseRNRPOPPPPP
deyPQRPPNOPPP
dhaRPPOOPPPPP
diI]TOOOLOON
diaMWMPPPOPPP
diabetesYPJOOXMSJM
diabetes $UOOPOPPOPP
diabetes andSOPPPOPPPP
diabeticNSQLOMPNYO
diabetic $MOOPOQVPPP
diabetic footRWKPPPNOOP
diabetic withQOPPPPPPPP
diabeticsPQPPPPPPPP
diabetisRPPPPPOPPP
diabtesRPPNPPPPPP
diagnosdQOPPPPPPPP
diagnosedPOOOPVOOPP
diagnosed withQPPPPQOPPP
diagnosingQPPPPPOPPP
diagnosisLNOPPMUWOP
dialysisALUZUQJQYK
dialysis unitOTRMPPPLTP
diarheaQPPPPPPPPP
diarrheaROOROOPPPP
diarrhea $RPPOPPPPPP
diarrhoeaPSOQOLUPNO
diaryUQOPPNNPOP
diasNSPPPPOPPP
diastolicPLOPPOWPPP
diazepamLJXVPOOPPP
dicePNSPPPPPPP
diclofenacIOPPZPPPPP
dictatingPOSPPOPPPP
dictationJfMPOKONLN
didVtPFNLINCM
did anyoneNRPPPPPPPP
did itLUNPPOOPTO
did nothingROSOPOOPPP
did theL\YNOOOOFO
did youPSPPPNPPPP
didn'tPRPPPPOPPP
didntPKUPPPPPPP
dieMOYPOONOPO
dieciPORPPPPPPP
diedIZJPPNOSOT
died ofNPPPPPPRPP
diesOPPPPPPPPQ
dietOQKPPVROOO
dietitianPPQPPPPPPP
dietsQPPPPPPPPP
diezPPQPPPPPPP
diffXPMPMNQPOP
diff $QPPPPPPPPP
differenceOHNPPOXUPP
difference $OOPPPPNVPP
differentKSLPUTOPPO
differentialMRPPPOVOOP
difficultONQPPPPPSP
difficult airwayONQPPPPPSP
dificidSPPNPPPPPP
digOSPOQOOPPP
digifabPQPPPPPPPP
digoxinKKYNWLOPPP
dilatedPOMPPPUPPP
dilaudidLRNPUOPPPP
diltLQONVPPPPP
diltiazemQOPOQPPPPP
dilutePOOTPOQPPP
dimerPNOOPOWOPP
dimer #3JPOPPOYPPP
dimeroSOOPPPPPPP
diningPOQPPPPPPP
dinnerNWMOSOOPPP
dinosaurPTOPPNPPPO
dipOOKPPOXPPP
dipstickUUJPPPNPOP
dipsticksMUPPPPOPOP
directSLPPPOOPUO
directionMSOPPNTPPP
directiveMOPPPPPPNW
directorSMQPPOPORO
dirtyTNPPOPPPPP
disabilityNOPOPPOWOP
disablingQPPOPPPPPP
disagreeQPOPPPPPPP
discNKTPPTPOPO
dischargeRTKOPN[SEO
discharge $SPPPPPOPPO
dischargedOUOPPPNQPP
dischargesGYPPPPPPPP
dischargingPRPPPPOPPP
disclosePPPPPPPPPQ
disclosurePOPPPPPPPQ
disconnectedPOSPOPPPPP
discontinuationRPPOPPPPPP
discsNPMPPPVPPP
discussionWOPPPPPKPP
diseaseYJMRLOPVOO
disease $UNOSOOOOOO
dishPOQPPPPPPP
dishwasherPPRPPPNPPP
dislocatedQOPPPPPPPP
dislodgedOJYPPPOPPP
disorderTPPNOPPPPP
dispensaryONPPOOPPUP
dispenseOOPPPOPPJZ
dispensingOPQPPPPPNS
displacedPNPSPPPPPP
displayOTRPPOPPMP
dissectionVNSMOPOOPP
distalSPPPPPPOPP
distanceOHOPPPPZOP
distendedPOQPPPPPPP
distressOROPPPPPPP
distressedOUNPPOOPPP
districtPMRPPPPPPP
disturbingPPQPPPPPPP
disulfiramMPPOVPOPPP
ditPQPPPPPPPP
diureticYPPMKPPPPP
diventaOMUPPPPPPP
diverPORPPPOPPP
divertM]RPPPOPGP
diverticulitisRPPPPPOPPP
dividedQPPPPPPPPP
divorcePOMPPUPPPP
dixQPPPPPPPPP
dizzinessRPPPPPOPPP
dizzyMSQPPLTOPP
dizzy andONVPPONPPP
dkaMLRPOOMO\O
dlPPSOPPPPPO
dm^RNOONGPPP
dm #1RPPPPPOPPP
dm $QPPPPPPQPP
dnPQPPPPPPPP
dnacprOOOPPPOOSR
dnarMOTPPPPPOP
dnasLVOPPOOPRP
dnrGWJOOMMNOd
dob>EILg?Tm?
do $K\\OOJMNLN
do anyQPPPPPPPPP
do anythingXMNPOQOPNP
do firstRPQPPPPONP
do forKOROP`NNHP
do iA;LYXETZ`U
do itPHXPPQPPPP
do notMYHPPTPPPO
do ourNPPPPPPPSP
do patientsRPPPPPPPOP
do peoplePNPPP]NOIP
do steroidsQPOPPPPPPP
do theQXKPPZLMIO
do theydJMMSHNSNO
do we9INLM\KUnM
do youENHRNV]UPN
doacVNOJWOONPP
doac $OPPPRPPPPP
docKNPMTSOORT
doc'sQQOPPOPPPP
dochterOQQPPPOPPP
doctorLJPOOeLPHR
doctor $SOOPPPPSON
doctor'sOPPPPPPPQP
doctorsUMNPPJOPZN
documentNLPOPNP`JO
dodgyOQMPPSPPPP
doesm;9>XJOYZ]
does acEMOONJSD\
does addingQOPPQPPPPP
does anQOPPPPQPPP
does anyoneIbPPOTONGN
does anythingXMNPPMPPPP
does earlyQPPPPPPPPP
does hePMNPPOTPPS
does it\AMLSNRQSR
does notMN[PPMOPPP
does oneOPPORPPPQP
does ourFMPPOOOO^S
does sheRHMPOVVQMO
does startingTNOPOPPPPP
does takingVMPPPPOPPO
does thatTLNPPOWNOO
does the7bMJMLJMjV
does thisLNPPPPVPRP
doesn'tSVOPOIROSM
doesn't wantN\LPPNNOPO
doesntMPPPTPPPOP
doetOTOPPPOPPP
dogNYRNOLOPOP
dog biteNRQPPPPPPQ
dogsMJPPPPPP\O
doingJVOONWLOOR
doing aQQPPPPOPPP
doing compressionsNMVPPPPPPP
doing theNUIPPXNPNP
doing wellPPPPPQPPPP
dollSNOPPPPPPP
dolorPORPPPPPPP
doloreRNSOPPPOPP
dolsKOPPPPOMM_
dolutegravirPPPLVPPPPP
domperidoneOPPPRPPPPP
donPNRPPPPPPP
don'tPVOPQKRONO
don't knowPLUPPQPPPO
don't wantOMVQQNOPPP
donateNPNOM[PPOM
doneJsGLLLJSMN
done $NUROOPNPPP
done onPLPPPPPVPP
donepezilRKMOWROPPP
donorSPMOONTPPP
dontOHcPPIOOPO
donutsPULPPOPPPP
doodNPVPPPOPOO
doomOOSPPPPPPP
doorOZROOJK;Z]
door $NUOOPOOPKW
door codeNWOPPPPHTP
door isPMSPPPOPRP
door toUXLPPPPNKO
doorsNOWPPPPPMP
dopaminePPOPSOPPPP
dopoUNYMJOPPPO
dopplerPYGPPNUPON
dorPNTPPPPPPP
dosPJWPPPPPPP
dosageNPPTPPPPPP
doseVNC}DHEOKL
dose #2OPPRPPPPPP
dose $PNOYLOOPPP
dose ?OOPTNPPPPP
dose andHPO[OPPPPP
dose ctMPPPPPPTPP
dose for8NOqOOOONP
dose inFOP`MOOPPP
dose ofFUSVNPPPOP
dose steroidQPPPPPPPPP
dose vsRPPOPPPPPP
dose whenPOPRPPPPPP
dosesMOQTOOPPRO
dosingNJMfKOMOOO
dosisPLOVPPPPPP
dotPQPPPOQPPP
dotsNMQPOPVPPP
doubleQKLMNMcMRN
doubledRPSPOMPPPP
doublingNOOVOPPOPP
douleurONUPPPPOPP
downP\iIPIRKBK
down $QIXPOOVOMO
down ?OSQPOOOPPP
down forPROPPPPPPP
down fromNYMOPNOPPP
down inPPROPNPPPP
down theTLSPPPNPPP
down toOVSPPKNPPP
downhillPOOPPRPPPP
downtimeMKPPPPPOZP
doxyTNOLSROPPP
doxycyclineNOPSROOPPP
dpzQPPPOPPPPP
drK\LLOhLKHK
drainYTROONHOOP
drainageQNRPPPOPPP
drainedTMRPOPOPPP
drainingQOQPPPPPPP
drainsOPQPPPPPPP
dramaQPPPOPPPPP
dramasNWNPPNPPPP
drankOIcPPHNPPP
drank thePLVPPOPPPP
drawOKMPPMOPP^
drawerGcKPPOOPOO
drawer $JZMPPOPPPO
drawingNTJPPOVPPP
drawnOTNPPOOPRO
dreadfulPORPPPOPPP
dreamRPPPPOOPPP
dressJONPPOWBdO
dress codeNNPPPPPBdP
dressingMNOPPNNZQO
dressingsQRNPPPOPPP
drewPRPPPNPPPP
drg@NOONPOhOP
drg forMOPPPPOVPP
dribblingPOTPPMOPPP
drillN]KPPPOOOO
drinkRKLOM]RPNN
drinkerONLPOPZPPO
drinking\PDNPKSOOV
drinksMLJOUVVPOO
dripNLO]JOMOUO
drippingOMUPPPOPPP
dripsPTLPPPPPPP
driveLUMOPTOPNR
drive $OTOPPPPPOP
drivenPOPPPPPPQP
driverHFUlQKINJT
driver #2SPONPPPPPP
driver $LMNWVMOOPQ
drivesMWNPPOOPPP
drivingQRMPPJOOOY
droolingML_KOOOPPP
droopOPTOOOPPPP
droopingPPQPPOPPPP
droopsQPOPPPQPPP
droopyJLKPPOaOPP
dropQLFOVM^OPO
droperidolSNOROPPPPP
dropoutQTNPPPNPPP
droppedMN_OOLMPOO
dropped onOOUPPNPPPP
droppingQJXPOPOPPP
dropping $MNWPOPOPPP
dropsQXETXNMOOM
drops forZOPPHPPPPP
drops inMNLM\POPPP
drovePORPPPPPPP
drownedPRPPPPPPOP
drowningO^QOOLKOMO
drowning inK]QPPMMPOP
drowsyPG]LPNSPPO
drowsy $ONYPPPJPPP
druckerNYLPPPOPPO
drug`KMLLJTMQR
drugs[FLNVRLPQP
drugs $MLOOUSPPQP
drugs inTPPPOPOPOP
drumQNRPPMSPPP
drumsQPPPPPOPPP
drunkLLVPOOOPOX
drusenFPPPPP]PPO
dryVGBON`YONO
dsOOKSOPL[OP
ds #1RSNPOPOOPP
duROWPPPNLPO
dualMTPPPPPPPP
duckPQPPPPPPPP
dueNSPONVMUKN
duloxetineQPPPPPPPPP
dummyQQPPPOPPPP
dumpedPMTPPPPPPP
duodenalQPPPPPPPPP
dupilumabRPPPOPPPPP
dupuytren'sJPPPPPWPPP
duraONSPPPPPPP
durationVOORKOOTON
duration $ROPSNPPOPP
durchPNSOPPPPPP
duringROPVNMTNNM
during aUQOOOMPOPP
during theUNPNPPPPPP
duskyOJZPOPNPPP
dutiesORPPPNPUPL
dutyHOKOOPKLVc
duty $OROPPOONQR
duty ofNMOPPPPOMZ
dvlaMOLPPNOSN[
dvtORNSNPQOOO
dvt $ROPPPROPOP
dwellingQPPPPPPPPP
dxINMOPNT]NO
dyeNORPPPPPPP
dyingMYMOODOKXY
dying ofOVMPPPPPPO
dysfunctionNPPPPPPRPP
dyspepsiaQPPPPPPPPP
dyspneaVPNMPPPPOP
dystociaNTTPPOMOPO
dysuriaQPPPPPPPPP
dzPOPPPPORPP
eQIeJMKEVVO
e coliQMNOPPOSSP
e learningKUNPPONOXN
e mMNPPPPOWOP
e naoNKYPPPPPPP
e nonONTPPPPPPP
eachGMMUVURQON
each timeQPQPPOPPPP
eaglesSPPPMPPPPP
earL=KLOf]TLN
ear infectionNMNPPYPPOP
earacheSOPPPNPPPP
eardrumPPPPPPQPPP
earlierQPPPPPPPPP
earlygMLMNLVNJL
early $QROPPOPPPP
early orPPPPPPQPPP
earsPJPPP[MPNP
easeRPPNPPPPPP
easierPLUPPPPPPP
easilyPYGPPPPPPP
eastXJPPPPOPPP
easterORPPPPPPPP
eatXIGOObJOON
eat $ONOPPXLPPP
eatenLSQPOPPPPP
eatingMa@PPQSOPP
eatsLLJOPcMOOO
ebenPNTPPPOPPP
eblOUOPPPNPPP
ecgNLXNPQVKNO
ecg machinePSPPPPOPOP
echoNSNLONL^ON
echo $MMOLPPN_OP
eclampsiaRPWRMNMNOO
eclampsia $RQOOPOPPPP
eclampticMORPUOOPPP
ecmoTLWOOONOOP
ectQPPOPPPPPP
ectopicONSPOPQPPP
ectopicsOPPPPPQPPP
eczemaRSMOOTROLO
eczema $QNPPOQSPOP
edlI[IMJHPOJ
ed $WMPOOPPOPP
ed isNVNPPPOPPP
edemaOMVPPOOPPP
edgeNQLPPPVPPP
edgesQOPPPPPPPP
edinburghSWOPPLNOPP
edoxabanQPPPPPPPPP
educationRSOOOPOOPP
educatorNSPPPPPPPP
eegMUOPPOOPPP
eenTOQPPONPPO
efZRMNIRNOPP
ef #2PUOPOPOOPP
efavirenzLOPPXPPPPN
efectiveRPPOPPPPOP
efectsROPPOPOPPP
effect`GNOWSNMNJ
effect $QPPPPPPPPP
effect onTMOPXPONPM
effectiveRUPMOONPPP
effective isKVPPPPPPPP
effectivenessVOPOLPPPPP
effectiveness $VOPOLPPPPP
effectsROOPPROPPP
effects $QPPPPPPPPP
efficaciteROOPPPPPPP
efficacyVOPNOPPPPP
effortOPQPPPPPPP
effusionKPRPPPTPPP
eficaciaXNLPPPOPPP
egfrMQLS]LLOPO
egfr #2QPMOZMLPPP
egfr ofLQOSSOPPPP
eggLLNN]OSPMP
egg allergyPNPOTPPPPP
eggsMMNPOXRPPO
ehrPTMPPOPPPP
ehsPQPPPPPPPP
eidPRPPPPPPOP
eightN\NPPJNPPP
einPORPPPPPPP
eiolTPPPPPMPPP
eitherPOPPPPPPQP
ejectionPSPPPPPMPP
ejection fractionPSPPPPPMPP
ekgOUOPPPNPPP
elNRXOOONOON
elavilQPPPOPPPPP
elbowNTMOOKSPVO
elbowsONPPPPUPPP
elderlyWKMXONNONO
elderly $UMOROPOPOP
eleONTPPPPPPP
electiveWPPPPPPPNL
electricOQPPPQOPPP
electricityPRPPPPPNPP
electrocutedPNSPPPPPPP
elephantPPTPPLPPPP
elevationKOOPPPYPOP
elevatorOPQPPPPPPP
elevatorsPSNPPPPPPP
elevenNUPPPOPPNP
elfMZMPPPOPPO
eliquisPLSNRSPNPP
elleQEaONONPPP
elseK\NONVSOIN
else $PPOPPPRPPP
else ?OPSPOORPOP
else'sRNNPPOOPPT
elsewhereSOOPPPPPOP
em_NKOOOMOOO
emailMVOPPNOPSO
email $MTOPPOOPSO
emailedPQMPPOPNPV
emailsOZNPPPLPON
embarrassingPPPPPQPPPP
emboliaSOPPPPOPPO
embolisationQPPPPPPPPP
embolismPMTPPPPPPP
emdrOOPPPRPPPP
emergencyNLUNONMUOU
emergency roomQFZPPPOPPP
emollientSOOPPPPPPP
emollientsROPPPPPPPP
emorragiaPOTPPOOPPP
empagliflozinNOPOOPPPVO
empiricalQPPPPPPPOP
employeeORNPPPPPQP
emptiedPTOPPNOPPP
emptyJ[OOOSNOON
emsULRPPONPPP
emtalaMKPPPPPPOZ
emulsionRPPOOPPPPP
en`BgMNLHMML
en elNRRPPPPPPP
en laNUNPPPPPPP
enalaprilOPPPRPPPPP
enceinteROOPPPPPPP
encephalitisKPPXNPPPPP
encephalopathyQPPPOPPPPP
encoreNVNPPPOPPP
encounterNOPPPPPUOP
endKeUNOLNNEQ
end ofPYJPPPOPPP
end upROPPPPPPPP
endarterectomyRPOPPPPPPP
endoMPPPPPPPSP
endocarditisPPPPPPQPPP
endometriumNMOPPOXPPP
endoneORPOPPPPPP
endoscopistPSOPPPOPPP
endoscopyNH]OOPONSO
endsMROPPOPTPO
energyQOOPPQPPPP
engineerPUMPPOPPPP
engineeringOROPPPPPPP
englandPUOONOPPPP
englishOTPPPOPPPO
enhancedPPPPPPPQPP
enhancingMLOPPPYPPP
enlargedOPPPPPRPPP
enough_JPJONNONU
enough $NPSOPOOOOS
enough ?TNPOOPPPPP
enough forPMOOPTPQOQ
enough orUPPMPNPPPQ
enough toXLPOPOOPOO
enoxaparinNPPRTPNPPP
enrolledPQOPPPPPPP
entUNPPPSOPMP
enterOQOPPPPUKP
enteralOOPOUPPPPP
enteredOTNPPPPPPP
entranceNPYPPPPMMO
entrestoPOPPPPPPRP
entryIOUOOOLROZ
enughTOPPPPOPPP
envelopePSNPPPPPOP
eosOOPPPNTPPP
eosinophilONOPPOVOPP
eosinophilsKOOPPPXPPP
epaWMPOOPNPPP
epiJKYQPMMNQX
epi inPNUOQPNPPP
epicQ`IPKPOOPO
epiduralTNSOPPNPPO
epidural steroidPPPPPPPQPP
epiduralsQPPPPPOPPP
epiglottisPORPPPOPPP
epiglottitisONRPPPRPPP
epilepsyDQON[OOPOW
epilepsy $LNPNWOPPOS
epilepticLTPUOPONPP
epilepticusTKOOPOMWPO
epinephrineSOPOMPPRPP
epipenPPQPPPPPPP
episiotomyPPPPPPPQOP
episodeWNNOPOOPPP
episode ofROPPPPPPPP
episodesNJNPPP[OPP
epleyVHMPPYOOPP
eprPOOPPOPPTP
epuPQPPPPPPPP
equalSRJVOPMPPO
equalsPPPQPPPPPP
equinaMMSPPNQOPV
equipoOWKPPPPPPP
equivalentKKOXMPVPPO
equivalent ofOOPSOPPPPP
erYMTOMOLMRO
ercpQPPPPPPPPP
ergometrineLPPVOPPPPP
errorQGONPOOLYY
errors[MMOPOONMT
errors $WNMOPPONMU
erspcTMPPPPPPPP
eruitPMUPPPPPPP
erythromycinQPPNQPPPPP
erythropoietinROPOPPPPPP
esSOPOOPOPPP
esasPTRPPOLPPP
escalatePORPPPPPQP
escalationPTNPPPOORP
esceOKXPPPOPPP
escharNPPPPPSPPP
escitalopramPPPPQPPPPP
esettaFNOOPNPPO
esiQPPPPPPPPP
esketamineQPPPOPPPPP
espressoPRPPPNPPPP
esrQRMOPNTOOO
esr #2KSNPPOVPPP
esrdKPPPVPPPPP
essaiROPPOPPPPP
estJVSPPPOPPP
estaKTSPPPOPPO
estabaPORPPPPPPP
establishedQPPPPPPPPP
estamosONTPPPPPPP
estatesMNNPPONN]P
estatinasQOPPPPPPPP
estrogenQPPPPPPPPP
etMGeOOONOON
etaNNVPPPOPPP
etcoOHQPPPZPPP
etco #1OHQPPPZPPP
ethicsNVPPPPPPNP
etohPOPQPPOPRP
etoh withdrawalPOPQPPOPRP
etomidateQPPPPPPPPP
ettROQPPPOPPP
euroPQPPPPPPPP
euvolemicPLLPPPYPPP
evacuateNRQPPPPPPP
evacuationPOQPPPPPPP
evdPOQPPPPPPP
evePQPPPPPPPP
evenPUIPPTPPMQ
eveningRSGPRSPPPO
eveningsMOOPPPVOPP
eventosQOPPPPPPPP
eventsWQOPKPOPPP
events $VQPPKPPPPP
everQXOPNOMPOP
everyY;KQQqILML
every #1VJRPNOOPRP
every #2OMOTPPOPQP
every dayRGOOUUPPPO
every monthRNPPPQPPPP
every morningPKMPPXPPPP
every nightPOOPPQPPPP
every otherQPQPPOOPPP
every timePTLPPPPPPP
every twoSVMPPLPOPP
every weekRUOPPONPPO
every yearTPPPPMPPPP
everybodyPQNPPOOPTP
everybody'sOUMPPOPPPP
everydayPQPPPPPPPP
everyoneNSVPPNOOOO
everyone $OJXPPPPPPP
everythingI_MPPNOPOO
everything $OQMPPTPPPP
everywhereOPSPOORPOP
evidencebONMOKNNOO
evidence $XMPOPPPNPP
evidence ?QPOPPPPPPP
evidence forQSPPPMPPPP
evidence orQPPPPPPPPP
evidenciaRPOPPPPPPP
evidenzSOPOOPOPPP
evitaTONPPPPPPP
evitareRPPPPPPPPP
eviteRPOPPPPPPP
exQWOOPLKPPT
ex smokerQTPPPOLPPP
exacerbationRPPOPPPPPP
exacerbationsRPPPOPPPPP
exactlyOINPOVOWPP
examVVLPORLPNM
exam $HPNRP[OPPP
examsNUPPOPOPOP
exceptQQNPOPQPPP
excerciseQPPPPPPPPP
exchangePRPPPOPPPP
exciseQPPPPPPPPP
excisionROPPPPNRPP
excludeVONPPONOPP
excludedPRPPPOPPPP
exclusivelyTOPONPPPPP
excuseRONTPNPPPP
executorPPPPPPPPPQ
exemptPPPPPPPQPP
exerciceKYMPPPPPPP
exerciseVSNOOONOOP
exercise forSOPPPPPOPP
exercisesUMPPPPPOPP
exhaustedKO[POPMPPP
existingPOPPPPPQPP
exitORVPPPONPL
expectPQPPPPOPPP
expectantRRMPPPPPPP
expectedPYGPPPPPPP
expectingSPPPPMPPPP
expirePTNPPPPPOP
expiredK\LOPLOPQR
expiringPRPPPPPPOP
expiryNWONOPPPPP
explodedOSOPPOPPPP
explosionONUPPPOPPP
exposureXLMOKOOPOY
expulsiveQPPPPPPPPP
exsanguinatingNNVPPPOPOP
extendKJNXOPZONN
extendedYNONOPONOP
extensionJYLNPOLOYO
externalPMPPPPPTPP
extinguisherOTNPPPPPPO
extraRNQQPOPPPP
extractionLTMPPUPPPP
extravasationPORPPPPPPP
extubatedPSNPPPOPPP
extubationPPQPPPPPPP
exzemaROPPPPPPPP
eyeL:HMZ`dNPJ
eye casualtyPMSPPPNPSP
eye clinicSPPPPPOPPP
eye dropsPUKOSOOPPP
eyeballOMSPPPRPPO
eyebrowsPTLPPPPPPP
eyelidOVEOPPXPPP
eyelidsQPPPPPPPPP
eyesGIiOKPTNNN
eyes rolledPMUPPOPPPP
eyewashPNSPPPPPPP
ezetimibeQPPPPPPPPP
fdCMPKI[OPN
f #1RPPOPOPPQP
f #2YMOOPPNPPP
f bmiOPMPPPUPPP
f dmRPPPPPOPPP
f gQOPPPPPPPP
f newQPPPPPOPPP
f onKPOPPPWPPP
f tQPPPPPOPPP
f withOPPPPOSPPP
faTKQPPPPPPP
fabPOPPPPPPQP
facadaPMSPPPPPPP
faceRF\ONJXROL
face andPORPPPPPPP
face hasOPSPPNPPPP
face isPPQPPOPPPP
facesPNTPPPOPPP
facetQPPPPPPPPP
facialTF]MOOPPPP
facilitiesOUNPPPOPOP
facilityOOOQPPMPWO
factorPROPPPOPPP
factorsPVKPPPPPPP
fadePNOPPPSPPP
fadingOOSPPPOPPP
faePQPPPPPPPP
faecalQPPPPPPPPP
faecesNNXPPPLPPP
failPSOOQOOPPP
failedTJ[OOMMQNO
failingQPUKOPPPPP
failsTPPPPPMPPP
failureQQKQOWOQMO
failure $SOPOOPPPPP
faintPOWPPKOPPP
faintedRNPPPTMPPP
fainted atORNPPSOPPP
faintingNPSOPQPPPP
faintsKWOPPPOPPP
fairOSOPPPPPPP
faitOSOPPPPPPP
fakePUNPPPOPOP
fallLIQNOI\VNT
fall $RLMPPMXPPQ
fall onOOSOPOPROP
fallenO@RPPYOPWP
fallingKKVPPZLOOO
fallotPRNPPPPPPP
fallsaWKOOJINPO
falls $^JNPPLOPPQ
falltMVOPPPPOPP
falseSQMOPOQPPP
false alarmPSMPPPPPPP
faltanNTOPPPPPPP
fameMXOPPPNPPO
familiesNPPPPPPPSP
familyNNNNSISNO]
family $OKSPPNWQJS
family historyQPPPPPPPPO
family meetingRNPPPPPPPP
family ofOUQPPPOPNP
famotidineSPPOPPOPPO
fanL_JOPOMPPP
fansOVNPPPNPPP
far\NONMMPSPM
far apartUPPOMPPPPP
farewellPORPPPOPPO
farmONTPPNMPPV
farmerIPGOONePPO
farmingQROPPPPPPP
fasciaTNOPPRNPPP
fasciitisQSOPPTLONP
fastV@ZXLXLONL
fast $QOUNPOOPPP
fast can[NNROJOPOO
fasterZMOPPLPOPP
faster $WMPPPMPPPP
faster ?QPPPPPPPPP
fastingOXFPPVPOPO
fatLJPOPfUNDO
fatherIQSPPZOMNO
father'sQIOPPZNPPP
fatigueVONPPNOPPP
fattyNKMPP_OPOL
faultNIPPPOON]P
fautVMMPPPPPPP
faxMWOOPPPPOO
fcOLVPPPOPPP
febrileYPNPPOLPPO
febrile infantRPPPPPOPPP
febrile seizureUNOPPPOPPP
febuxostatQOPPROOPPP
fecalSPPOPPPOPP
fedQOQPPPPPPP
feeHDONPOOvKG
feedNPPOOQQOOQ
feed $PNSPPPPPPQ
feedbackSOPPPPPPPP
feedingNQLOVUJOOR
feeding tubeQPQPPPPPPO
feedsTRNLTRLPPP
feelM=YPNdNPPN
feel betterQPPPPOPPPP
feelingQOPONPSPPO
feelingsOXMPPNPPPN
feelsJKTOORYOPO
feels fineNNNPPOXPPO
feels likePPTPPMPPPP
feetKbHOOPVOIP
feet areQ[RPPCOPPP
fellSMaOPHJPOO
fell asleepPQPPPPPPPP
fell downPSMPPPPPPP
fell offQQQPPNOPPP
fellaULTPPLPPPP
fellowOUNPPPPPPO
felodipineHOPO\PPPPP
feltRTLPPQOPPP
femaleTOPONOPPPP
femmeROPPPPPPPP
femoralNMSPPPSPPP
femoralsOQRPPPOPPP
femurIRRPXOLPPP
fenceOMQPPSPPPP
fenofibrateQPPPPPPPPP
fentanilPORPPPPPPP
fentanylLOTSQOMQOO
fentanyl patchOLVPQPOPPP
ferinjectNNNXPPOPPP
ferritinNLNMOR[OOP
ferritin #1QNOPPRPPPP
ferrousVNPOPPNPPP
ferryPQPPPPPPPP
festivalPMPPPTOPPP
fetalQK[OPONOPO
fetal heartNOSPPPPPPP
fevONMPPPWOPP
fev #1ONMPPPWOPP
feverPOIBWO]QPQ
fever #2[PPEPPQPPP
fever $H[LOYUCOQP
fever andMPPPPTPPPP
feverishRPPOPPPPPP
feversNSOPPORPPP
fewNUPPTMNPPP
fewerbOLOMOLOOO
fewer deathsQPPPPPPPPP
fezolinetantRPPPOPPPPP
ffiROPPPPOPPP
fgmNKPPPPOOPZ
fhLJ^PPONPPP
fhrPPQPPPOPPP
fibHVUNPPOPPP
fibrillationRQOOOPPPPP
fibrillation $QPPPPPPPPP
fidaxomicinQOPROPOPQP
fiddleOSNPPPPPPP
fiebrePORPPPPPPP
fieldSHQOPRUOPO
fifteenOORPPOPPPQ
fifthMGWPPPVPPP
fiftiesQOPPPPPPPP
fiftyOPOPPORPPP
fightMQNPVPPPOP
fightingPORPPPOPPP
figliaOMUPPPPPPP
fileK_KPPLQMKW
filedN[NPONPPPM
fillOJNPPOPQPY
filleOORPPPPPPP
filledOWNPPPNPPP
fillingVLSPOONPPP
filling theONWPPONPPP
fillsMOPPPPPZNM
filmPLLPPMZTLR
film ?PNPPPPSPPP
filmedPHOPPMPPO^
filmsVMOPPMLOOW
filterNOOYMPOPPO
filtersPQOPPPPPPP
finalKNNPP]NPPP
finallyOZLPPOPNOP
financeMTPPPNPOOS
finasterideQPPPPPPPPP
findVLOOPMOOVO
find theOQOPPOPPRP
findingRPOPPPPPPP
findsQPPPPPOPPP
fineQ]@KKXZNOL
fine $MUMOORRPPO
fine inNQNPONVPPP
fine isQPPPPPPPPP
fine nowQNRPPPPPPP
finerenoneUOPOMPPPPP
fingerPLQPPNVPPP
fingerprickROPPPPPPPP
fingersIEZPPM]PPO
fingersticksSOPPPPPPPP
fingertipsOUPPPNNPPP
finishM]QPPPNOIP
finish aONTPPOPPPP
finishedKWRPPOOPPO
fioPOQPPPPPPP
fireI[XOOLMOMQ
fire alarmMVNPPPPPPP
fire drillPSOPPPOPOP
fire inOKVPPPPPPP
firedOJcPPPOGPP
first]KJPQGLQWR
first $OMXOPOLNQS
first ?UPQPPNMPPP
first aidNTNPPPPPPP
first doseUQLMPPPPRP
first episodeQPPPPPPPPP
first forVNPPPOPPNP
first linePOPPOPOPSP
first orTPPOPPMRNP
first passSPNPPPPPPP
first timePQPPPPPPPP
first trimesterPMOOYPOPOO
first unprovokedSOPPPPPPPP
fishZNQONMOPNO
fish oilVPNONOOPPP
fisioterapiaTOOPPPOPPP
fissureSPPOOPPPPP
fistPNVPPLPPPP
fistulaTPRPPOONPP
fit[NTMJGJ]OO
fit #2RPPPPPOPPP
fit $ONPPPNNPPW
fitnessOOPPPPPROS
fitsOJVUOOOOPP
fittedVNNPPPOPPP
fittingPDfOPKMPOO
fitting $PMVPPOOPPP
fiveVNNTNOMQSL
five daysUNPTPMNQOO
five minutesQPOPPPPPPP
five monthsNPSPPPPPPP
five weeksRPPPPOPPPP
five yearsTNPPOOPPPO
fixQUMPPPPPNP
fixedSQLSOZKOMM
fixed $NRLPPVPPPN
flagPOPPPPPQPP
flaggedPQOPPPPPPP
flagsXMNOPOMSOP
flagylOOPOTPPPPP
flapPPQPPPPPPP
flareWQNONOOOPP
flare $XNOMOPPPPP
flaresOROMPTPPPP
flashNJRPPPPPXP
flashesTMNPOOSPPP
flashingPOQPPPPPPP
flat>]MOO]TOKO
flat $MVQPPONPPP
flatlinedPVOPPNNPPP
flatliningPJWPPPPPPP
flexerilQPPPPPPPPP
flexionNPLPPPXPPP
fliesPROPPPPPPP
flightMJRPPTQPPR
flightsKWOOPQOPPP
floatMMNPPNOP\O
floatersMKNPPTXPPP
floatingPVNPPMPPOP
floodedOWLPPPOPPP
floorHR[OOJLOYN
floor $OGZPPOOPSO
floor ofPNQPPOSPPP
floor'sOMPPPTPPPP
floorsPSOPPPPOPP
floppyNIaPOKNPPP
flowSHZPPNPOOO
flowersPSNPPPPPPP
fluKYPL]ELQOQ
flu $ROPOOPPORP
flu clinicOSOPPPPPPP
flu jabQSQPQJPQPP
flu shotSSNOQMPPPP
flu shotsLUOPPPPPPP
flu vaccineQPPPPPPPPP
flucloxacillinJOPXOPPPPP
fluconazoleJOORXPPPPP
fluidNCVMOOaQNO
fluidsYSNMNPMOPO
flumazenilQPPPPPPPPP
fluorideSPOPPOPPPP
fluoroquinolonesTPPONPPPOP
fluoxetineVMPLTOOPPP
flushQNRPSPNPPP
flushedOOSPPPPPPP
flushesQLOPPVPPPP
flushingOPPPPMTPPP
fluticasoneKNOOWPPPRP
flutterOOPPPPTPOP
fluxusOPSPPPOPPP
flySKPPOSOVOM
flyingOTJPPTOPPP
fmlaOPPPPPPUON
fmtSOPPPPOOPP
foamPITPPVMPPP
foamingPNRPPPPPPP
focalROPPPPNPRP
focusRPPPPPOPPP
fodmapQOPPPQOPPP
fogPOQPPROPPP
folderNRPPPPPPQO
foleyMPPPTPPPPP
folksRWNPKPOPPP
followVQNOPOPQNN
follow upXOMPPOMROO
followedPPPPPPPPPQ
followingPNRPPPPPPP
fomepizolePOOWNPOOPP
fonendoOXLPPPOPPO
fontanPROPPOPPPP
fontanellePMTPPPPPPP
foodNOKSPWOPOP
footPF\NOH`NNN
foot dropOONPPOVPPP
footballNOTOPVMPON
footballerSOPPPPOPPP
footyOQPPPOPPPR
forX@#q6W#}|T
for #1<QP_[RUKHO
for #2RJM\ONUMNO
for $MRONVSONOO
for aYOJgYHHX;L
for acneOPPRQPPPPP
for acuteTPPNOPOQPP
for adultOPPSOPPOPP
for afQPPRPPPNOP
for agitationLPPWOPPPPP
for alcohol[PPJNPPONP
for anMQR[OLOPMN
for anaphylaxisROPQNPPOQP
for babyOPPPQPPPPP
for backTPPPMPPPPP
for bedO\OPPPONKN
for bleedingTOOPPPPOPP
for bronchiolitisROPOPPPPPP
for cNPPSPPPPPP
for capMPPPPPPTPP
for childQOPTPOOOOP
for chronicTPPMPPPPPP
for colicQPPPPPPPPP
for copdRPPNPPPQPP
for coughQPPPPPPPPP
for covidIZOOORNMSO
for croupROPPPPPOPP
for depressionRPPPPPPOPP
for diabeticLLPOPPOP[P
for eQIPPPPPOYP
for earlyQPPPPPPPPP
for fiveRPPTPLPOOO
for fluONPPPPPRQP
for giPGPPPPPPYP
for herRONOTOSONO
for himOROPPRPOPP
for hipPPPPPPORPP
for hisUTMNQLPRPN
for homeMUOPPPPROP
for howYPPHPPPPPP
for ibsRPPPPPPOPP
for insomniaSOPPPPPPPP
for itQNLPOOVPPO
for kidsPUOOOPPOOP
for kneePMPPPPPUPP
for legROQPPPPPPP
for longNOPOPQPTPP
for lowQOPOPOOSPP
for lunchO[OOPPOOIP
for malariaPOPPPPPPRP
for meECcGOoOMJI
for meniscalQPPPPPPPPP
for mildSPPNPPPPOP
for minorSPPOPPPOPP
for monthsQPPPPPPPPP
for myIINOOjOMKO
for myselfNNOPPTPOOR
for neonatalNOOOPOOSRP
for newPXPPPPPNKO
for oldQPPPPPPPPP
for oneOTPPPNPPPP
for ourWKOPPPPOQO
for painPPPOQPPPQP
for pedsQMPOOOOOWP
for peopleORPPPPPPOP
for preeclampsiaTPPMPPPPPP
for pretermMPPTPPPPPP
for preventingQPPPPPPPPP
for recurrentQOPOPPPQPP
for sciaticaSPPPPPOOPP
for selfQOPPPPPQPP
for sepsisPOPPPPPSOP
for severeRPPPPPPPPP
for shinglesOOPQPPPSOP
for sixQMUOPPPOPP
for someoneONOSPRPOPP
for somethingQPPPOPPPPP
for soreSPPOPPOPPP
for staffOMQPPNPPVP
for suspectedPOPPPPPSOO
for tenNOPUOPOPPP
for tennisSOPPPPPPPP
for thatNQPPPOPSNQ
for theJ}FIZJKFJJ
for threeRNQQPPOPPP
for twoLNRNPUTPOO
for uncomplicatedQPPPPPPPPP
for vertebroplastyOPPPPPPRPP
for weightQPPPOPPPPP
for yearsZHOORPOPOO
for youKSQPPPRPPP
forcePNPPPOPPMW
forearmOJYPPPOPOP
foreheadSRLPPPPPPP
foreignNPOQPPSPPP
foreverOQOOPVNPPP
forgetQRUPPJOPPP
forgettingNPPSPPPPPP
forgivePLUPPOPPPP
forgotONMPPXOPPO
forkliftPKWPPPPPPP
form<OBMOGH}\P
form #1LMOPPKO\D_
form $RZOOPNORJK
form forMQOOPPOK\N
formatPOPPPPPRPP
formerOQPPQPPPPP
formoterolROPPOPPPPP
formsPYMPPMRNVG
formulaWNPPPPPMPO
formularyONPPOPPPVP
forteONSPQPPOPP
fortnightRPOPPPOPPP
fortyONWROOMPPP
forty minutesPPSPPPMPPP
forwardKLVPPRTPPN
forwardedPPQPPPPPPP
forwardingPSNPPPPPPP
fosfomycinUPPSJPPPOP
fosphenytoinNPPVONPPPP
foundKURKR[TOGM
found $ROPPPPPPPP
found aPPJPP_PPIO
found inQUNPPPMPPP
found onSMRPPPOPPP
found toQPPPPOPPPP
fourM\SQNJONON
four monthsTNPOPPPPPP
fournierPORPPPOPPP
fourthTONPPOPPPP
fractionPSPPPPPMPP
fracturQPPPPPPPPP
fractureIJPPMQ\PMV
fracture $SVPONOTNJO
fracture ?MOPPPPQPPR
fracture inPOPPPPPRPP
fracture painMPUPPPOPPP
fracturedQPPPPOPPPP
fracturesRVNOOPMPPO
fractures $TROPOPNPPP
fragmentQPPPPPOPPP
fragmentsQOPPPPQPPP
frailSWLTNJOOPP
frail #2PPNTPOPPPP
frailtyJKOPPNO^SM
framePTNPPPOPPP
framesSOOPPPPPPP
frauOTOPPPOPPP
freeT[RQLLJLTK
free $NYPPPPQPJP
free atPMOPPPPPUO
freezingQZLPPVOPFP
frequencyMKO^OOOPOO
frequentYOOMOPOPOO
frequentlyOPPTPOPPOO
freshSNYPPNMPLP
friPTMPPPPPPP
fridayKXOPPOOPRO
friday $NROPPOPPTO
fridgeMaAOOOMNYO
fridge $PVOPPPOPMP
fridge alarmPSNPPPPPPP
friendNFNPPTSOWR
friendlyQSNPPMPPPP
friendsOPSPPPPPPP
frightenedPNOPPTPPPO
frioPJWPPPPOPP
froideONSPPPPPPP
fromLYIWEWWJMQ
from #1PMOPPVOPPP
from #2RLRVONNPPO
from aULMTPTSMMO
from becomingQPPPPPPPPP
from edRROOPPOPPP
from herPNRPPPPPPP
from hisNSTPPKQPPP
from lastNTOPPOPPPP
from myQUSPPHOPPP
from oneTSRNOKOPPP
from theQCVNO\UOLM
from thisPPPPPPPPQP
frontVTUNOMLOON
front deskNVPOOPPPPO
front ofSOUPPMMPPO
frostTNPPPPPPPP
frothNI\PPOOPPP
frothingPKUPPPPPPP
frozenO[JOPNOQOP
frozen shoulderPUNOPOOQOP
ftSMPPPORPPP
ft #1SMPPPORPPP
fuelOTOPPPOPPO
fullPZVQOJNLMN
full ofPMWPPNOPOP
fullyQPPPPPPPPP
funNYNPPPPLOP
funcionaRTLPPPOPPP
function^IPPOOONOP
functionalPPPPPPPQPP
fundedLOOPPNPPYP
fundusKNQPOOYPOO
fungalPMOPPUPPPP
fungusUKNMOWPOOP
funnelTOPPPOPOOP
funnyOPRPPOPPPP
furosemideUTOITOOOOP
furtherKRPPPQPTPP
fusidicMPPPTPPPPP
fusionOPOPPPSPPP
futurePRNPPPPPPP
fvcKSRPPOSOPP
fwdPPQPPPPPPP
fxNOOOXPLQPP
fyPTMPPPPPPP
fy #1PTMPPPPPPP
fyiOVMPPPOPPP
gGMDbVKQZNN
g #1OUML\NJOPP
gaOVNPPPPPOO
gaatNTPPPPOPPP
gabapentinNOOUUOMOPP
gabapentinoidsQPPPPPPPPP
gadMWPONPOPPP
gain]LOKOOOPPP
gained^JOPPNNPPP
gainingNZJNPORPPP
gainsMPPPPSPPPP
gaitMQLPPOXOPO
gallbladderPQLPPVPPPO
gambaONSPPPPPPP
gameOXNPPPOPNP
gangliaNPPPPPSPPP
ganglionUOPPPOOOPO
gapVBKKLOhOOO
gapsOXJPPPOPPP
garageNOUPPOPPPP
gardasilROPPPPPPPP
gardenOTNPPPPPPP
gardensMUOPPPOPPP
gargantaONTPPPPPPP
garlicOOQPKYPPPN
gasGF^OPN[POO
gaspedPMSPPPPPPP
gaspingHQ^OOOONPO
gasping $PNSPOPPPPP
gastricSRPPPPMPPP
gastric bypassRPPPPPNPPP
gastritisOQOPORPPPP
gastroPRNRNOPNTP
gastroenteritisQSOPPOOPPP
gateOPPPPRPPPP
gaucheOOSPPPPPPP
gauzeTILOPPYOPP
gaveIQSOLRONOZ
gave mePTMPPQPPPO
gave thePLUPPPPPPP
gave upQQOPPOPPPP
gavisconPNRPQPPPPP
gbsPNRPPORPPP
gcaOOPPPPTPOP
gcsQPWOPOLOPP
gcs #1RLTPPPOPPP
gcs #2PYMPPOMOPP
gdmOTPPPNOPPP
gdprNIOPONOPO_
geenOJ[PPPNPPP
gegenSSMOPPPPPP
gegevenNKZOPPOPPP
gehtOPRPPPPPPP
gelXKMKSSMOTO
gel $TKOMPQPPTP
geledenPNRPPPPPPP
gelsTPNPPNPPPP
generalUTJOPPOONT
general practiceSOPPPPPPPP
general wardRMOPPPPONU
generatorNUPPPOOPPO
genericQQOPPPPPPP
gentJGI^WOSOPO
gentamicinNOPVOPOPOP
gentleOUNPPOOPPP
gentlemanNLUOOLXPPO
gentleman inOPRPPPPPPP
gentlemenPQOPPPPPPP
georgePWJPPPPPPP
geradePMTPPPPPPP
geriatricQPPPPPPPPP
germanPRPPPNPPPP
germanyPPPPPPPQPP
gestanteTOOPPPPPOP
gestationalOLOPPWOPPP
gestational diabetesNLOPPWPPPP
gesternOZIPPPOPPP
gesturztOOSPPPPPPP
getYTS@Nb?UVE
get aTaONOGNLRL
get anSMOPOQMPTP
get backLVPPPPPPOP
get herQOPPPPPPPP
get himOPPPPQPPPP
get hisPWPIPPPPPP
get itMTNPPRPPPP
get pregnantQPPPOQPPPP
get theUKLPJ[MTOO
get themPJWPPPPPPP
getrunkenPNSPPPPPPP
getsWMLQQSNTIO
gettingMEYQO_IOOO
getting worseOPQPPPPPPP
gevallenOMUPPPPPPP
gewichtTOOOPPPPPP
gfrKOOQXPMPPP
gfr #2OOPMXPNPPP
ggtOPPPPPQPPP
ghanaJUOPPMUPPP
ghbONSPPPPPPP
gi[FKONOPOXP
gi bleedURLPNPOPPP
gi bleedingRPPPPPOPPP
giaRMRPPPPPPP
giantPPQPPPOPPP
giftPPQPPPPPPP
gingerNUOPPOPPPP
ginkgoPPPPQPPPPP
girlQRSOQONOPO
girl ofQPPPRPPPPO
girl withOSPPPPPPPP
girlfriendPOOPPRPPPP
girlsSNQOPPOPPP
giveXBK_UHIKbI
give herPPRPPNPPPP
give himSOOPQOOPPP
give itKRNTRPPPPP
give theTOPPIOPPUP
give themPPOPPQPPPP
givenB[`QJNMSKO
given toTPPPMPPROP
givesMQNPPPTONR
givingVOLMPOMOLX
giving aPPPPPPPPPQ
giving thePSPPPPPPMP
glandularUPPPLPOPPP
glargineMQOUOPPPPP
glasgowVLPPPPOPOP
glassPQQPPPOPPP
glassesRVOPPNLPPP
glaucomaONOOUOQPPP
gleasonSPOPPPNPPP
gleason #1SPOPPPNPPP
gleichMSRPPPOPPP
gliRNQPPPOPPP
gliclazideOOQUONPPPP
gliflozinOMMPNOZPPP
gliomaOSPPPPPOPP
globalOMOPPPNXPO
gloveOONPPWPPOP
glovesVTNPOUJMMO
gloves inOUPPPOPPOP
glpQPPPPPPQPP
glp #1QPPPPPPQPP
glucKNSVPPPPPP
glucagonPOQSMPPPPP
glucometerOVPPPPPPKP
glucometroOMUPPPOPPP
gluconateIVMVPOPOPP
glucosamineXNPNLQPPPP
glucoseVHTNOMOOWN
glucose #2MK[QPONPPP
glucose #2.OTOPPNPPPP
glueRNNOPOUPPO
gluedPPRPPPNPPP
glutenROOPPORPPP
glycopyrroniumROPPQPPPOP
gmcPOLPPOOOOZ
gmsOPPPPPPSNP
goJQBMW_NLYN
go $NCZPPSOOTO
go ?TOPPPOOPOP
go backRMPPPSOPPP
go homeQRQPOMOPOR
go inGUNPWLOPPS
go onRNPPPPPPQP
go toKUOPPXONNN
go upOOOTMVNPPP
goalUOPOPPNPPP
goalsQOQPPPPPPP
goatPQOPPQPPPP
godNPPPPTOPOP
goedOTMPPPPPPP
goedemorgenNWLPPPPPPP
goesFYFSRSVQNN
goes toOTNPPPOPSO
goingBVZSNXNNLM
going $PRRPPMOPPP
going bluePORPPPPPPP
going homeRQMOPQPPPP
going inPLUPPPPPOP
going offPQPPPPPPPP
going onPNQPPPRPPP
going toKTLUPTOPON
going upLMSPPPTPPP
goitreLSRTOONPPP
goldNOOPPPTPPP
golfRNPPPPPPPP
golfer'sROPPPPPPPP
goneHM^MM\MNNN
gone $NLMPP[OPPP
gone downPRPPPOPPPP
gone greyPOQPPPPPPP
gone toPTNPPOOPPP
gonflePORPPPPPPP
gonnaPSPPPMPPPP
good]jAJMHFNI]
good $NZHNOUNPOO
good ?QPPPOQPPPP
good aseDOLOOPOPO
good enoughULPPPPPPPP
good forRLPPPTPPPO
good isULPPPPPPOP
good morningOUNPPPPPPP
good samaritanOHOPPOPPP\
goodbyeNCbPPOOPPP
googleKNOPPRPOPV
gooseOUOPPONPPP
got=^[KKtCLGK
got aL;YOOjKOON
got intoPRPPPOPPPP
got itP]KPPJOPPP
got myOaTPP?MOPP
got theRQYNOJPPMO
goutNSJRNSVNOM
gout attackUOPPONPPPP
gout flareNTOSOOOPPP
gownNQNPPPLPWP
gpQDUOPUMQTO
gp $QOOPPQPRPP
gpsSNPPPPPPQP
grabOPQPPPPPPP
graceROOOPPPPPP
graciasNXLPPPOPPP
gradQMTPOPPPPP
gradeYRCMN\OOPL
grade #1[SDMN\KOPL
graftSOQPPOOPPP
gramPOPVPOMPPP
gram negativeSOPPPPPPPP
gramsGLMdOOOOPP
granQUNPPNPPPO
gran'sPNOPPSPPPP
grandKcJOPMNOOO
grand roundsNXNOPPOPOO
grandadPQPPPOPPPP
grandad'sMKQPP[MPPP
grandmaRIPPPVPPPP
grandma'sPOUPPMPPPP
grandmasNNUPPPPPPP
grandmotherPOPPPQPPPP
grandpaMLOPPZOPPO
grandparentsUNOPPNPPPP
grandsonPOQPPPPPPP
grannyPROPPPPPPP
granny'sORRPPNOOPP
grapePNTPPOPPPP
grapefruitLNOL]OOPPP
gratefulQPPPPPPPPP
grauONUPPPOPPP
grauwOI[PPPOOPP
graveQPPPPPPPPP
grayPOSPPPPPPP
grazeNUNPPPOPOR
grazieOVMPPPOPPP
greatLcGOLPRPNO
greenKWLOONZONO
grewNMOPPPWOPP
greyPAgPOMOOOO
grey $NJZPPPNPPP
grey andPPRPPOPPPP
grigioOLVPPPOOPP
gripPUNNPPOPPP
grippingONOPPMXPPP
grisOLVPPPPOPP
gritaPNRPPPPPPP
groaningPORPPPOPPP
groinVKQOOQRPPN
grommetsTQPPPMOPPP
groundTHVPPPNPPP
groundnutPORPPPOPPP
groundnutsPQPPPOPPPP
groundsOMSPPOPPOU
groupPVNPPONSNO
growingPONPPNUPPP
grownSVMPPPLPPP
growsOIOPPTTPPP
growthNTLPPPTPPP
gruntingPMTPPPPPPP
gswPNSPPPPPPP
gtnJQSTSONONO
guantesMXMPPPOPPO
guantiNXNPPNOPPO
guardiaNWLPPPPPPP
guardianLMPPPPNPO\
guessOJPPPOZPPP
guidanceOPPPPPPRPP
guidePPQPPPPPQP
guided\KNPOPOOOO
guidelineLPOOPPPOWP
guideline forOPPPPPPOSP
guidelinesSOPPPPOOPP
guillainPNSPPPPPPP
gumTLLPOL[PPP
gummiesPOQPPPPPPP
gumsMWMPOPRPPP
gunKRPPOOPZOL
gunshotNPTPPOOPOS
gurglingPLUPPPPPPP
gurneyOQOPPPPPPP
gushingPNVPPPLPPP
gutULMPPUOPPP
guttedPMOPPUPPPP
guyEPVOUMTOLT
guy inPQQPPPPPPP
guysKNPPPYOPPP
gymLE^OPOTKUO
haGOROKLLRS
h $TPFSMOVONU
h ?LOPIWPOPWP
h agoTKSPPPNPPP
h inPESYPPOPPP
h vsRPOPPPPPPP
haMTUNONVOMN
habONTPPPPPPP
hablarPNSPPPPPPP
haceONTPPPPPPP
hadN_6MFxLOKM
had aQMKMOaMOOO
had anNRMPPPRRPP
had herQTPPOMPPPP
had hisPXNONNOPPP
had itNVPPONOPPP
had oneNLQPPUPPPP
had theNRPPPPRPOP
haemPQOPPPPPPP
haematemesisSNPPPPPPPP
haematocritPUNPPPPOPP
haematologistOQPPPPPPQP
haematomaNRTPPOMPPP
haematuriaOMPPPPUPPP
haemodialysisLPPUOPPPPP
haemoglobinTOPPPPOPPP
haemolysedPSNPPPPPPO
haemophiliaOROPPPOPPP
haemoptysisROQPPPOPPP
haemorrhageKSUPPOOPQP
hahaNVMPPPPPPP
haiNKPLO`NOOP
hairIIJPP^WPPP
hairdresserNORPPPPPQP
haldolNNNNTOTPPP
half=[P^PXOMJL
half aPD[PPRPPPP
half anOQRPPNPPPP
half ofPTMPPPPPPP
half theQOQPPPPPPP
halfwayPVKOPPPPPP
hallUQRPPNNPNO
hallpikeQPPPPPPPPP
hallwayPSPPPPOPOP
haloPOQPPPPPPP
haloperidolSNOSROOPNO
haloperidol forTPPMPPPPPP
halsMFbOPONPPP
halt^EOPPPOPPP
halveNPPOTPPPPP
handO@eOMOLOI]
hand $NUOOOPPPPP
hand andPLUPPOPPPP
hand isPPQPPPPPPP
hand'sPPPPPPQPPP
handedOXMPPPNPPP
handfulMNVOPPPPPP
handingPROPPPPPPP
handleOJUPONVPPP
handle tearUNOPPPNPPP
handoutI]LOPPPPPO
handoverRSLPPOOPOR
handsJFUOM[YONN
hands $NNLPOO[PPP
hands andOSLPPSOPPP
hands areOJPPPYPPOP
handschoenenOYKPPPOPPP
handwritingMLOPPOZPPP
hangSNQPPKLPRU
hangingPNTPPOOROO
hangtNH\PPPOPPP
happenQOQPPPOPPP
happensVNOMVNMNOQ
happens toPOPORPPPPQ
happierNVONNPPPPP
happilyPQOPPPPPPP
happyLdJOOLNONO
happy $OVMPPOOPPP
happy birthdayPSOPPPPPOP
harbourOSOPPOPPPP
hardJN[PPNPPOP
hard asOPRPPPOPPP
hardlyKP]POMMPPP
harmnGKNLNMONN
harm $cHMOOOONOO
harm ?TOPOOPOPPP
harm inRPOPPPPPPP
harmedOOOPPTOPPQ
harmfulUNPPPOOPPP
harmlessPULPPPOPPP
harmsUNOOOPPPPP
hartROPPPPPPPP
hartmannsOOROROPPOP
hasL_[BFmTGDF
has aLTPNPR]NHM
has anyoneWITNPNPPPP
has beenP\NOPESPOP
has betterOSOPPPPPPP
has bledOUNPOPPPPP
has collapsedPVKPPPPPPP
has droppedONUPPNPPPP
has goneONWPPLPPPP
has hadPIOPPYPPPP
has itYFMOPNNPYP
has justPNUPPOPPPP
has noRNLPPUPPPO
has runOSOOPPPPPP
has stoppedPOTPPNPPPP
has takenORPPPOPPPP
has theSeOONJOOFN
has toQMMONNOPTV
hasn'tNMWTPLOPPO
hatH]SOOOMOOO
hatchPTPPPPPPMP
hateONPPPTPPPP
hatesPPVPPLNPPP
hatsOUOPPPNPPP
haveC^BNRXMKP]
have aNURQKRKNSP
have anRPOPPPPMTP
have beenQZHPPOPPOP
have gonePPPPPQPPPP
have myOSOPPKTPPP
have noQORPPOPPPO
have theTS[QOOOOBO
have toOIOVPCONFm
haven'tPMRPPPPPPR
havingSISOPKUPVN
having aPQVPPKOPPO
hayNgHPOMGPPP
hazardSPOPOPPPPP
hbOM=ZSO_ONO
hb #1PGLWPPXPPP
hb #2LQIXOPTPPP
hb #2.ZNOPPOJPPP
hb #3LWNOPOQPPP
hbaRUNPPOLPPP
hba #1RUNPPOLPPP
hbcOKOPPPZPNP
hbsagPJOPPVSPPO
hcaMQQPPSPPOQ
hcasPPPPPPPPQP
hccJOPPPPPYOP
hcgOBONTObONP
hcpcsMNPIPPP]PP
hctPQSPPOMPPP
hctzPUOPPPNPPP
hdGNPkCOOPOP
hduPRPPPPNPTL
heSM`GSPQOFO
he asksOPRPPPPPPP
he canMUPPPPPPPP
he can'tPPQPPOPPPP
he getPWPIQPPPPP
he goQOOPPROPPP
he gotLMQPNVRPPP
he hasUKXPNMMPPP
he haveLMQPSOTPPQ
he isRG_OONNPON
he justNNRPPNSPPP
he looksPORPPPOPPP
he needTPNPPOPPPP
he saysNSPPRMPPPO
he tookOLQPUPOPPP
he wantsQOPPPOPPPP
he wasOPTPPNPPPP
he won'tOOOPPMOPPX
he'dNUOPPPOPPP
he'llQOQPPPOPPP
he'sMIfQOGSMLR
he's #2TTLQPNOPPP
he's breathingOORPPPPPPP
he's goingPNRPPPPPPP
he's gonePLUPPOPPPP
he's gotOPSPPOPPPP
he's hadTUOONKOPPP
he's inPOMPPVOPPP
head^DVNNPRVGN
head $RQJPPOPUPP
head ctSPOPPOPPPP
head impulseQOOPPPQPPP
head injurySPPPPPOPPO
head toQPOPPPPPPP
head upRMRPPPOPPP
head'sPNRPPPPPPP
headachePXSPPFSPNO
headachesOOMPPPUPPP
headachyPPQPPPPPPP
headedPQPPPPPPOP
headingONTPPPPPPP
headsPQPPPPPPPP
healSOPOOPPPPP
healedOXOPPOLPPP
healerKVPPPOOPPP
healingVMIOPOYOOO
healthPJQOPNKTPY
healthcareJPPPPPPORU
healthy[TKOONMOOO
healthy #2VMOPPOPPPP
healthy peopleQPPPPPPPPP
heapsPOQPPOPPPP
hearNWPOPH[ONL
heardNUNPPQOPOP
hearingMSIOO^OOMO
hearing aidsOSLPPVNPPO
hearing lossOOOPPPTPPP
hearsPOOPPRPPPP
heart\J\NOTILLL
heart #1RPPPPPOPPP
heart #2NNXPPONPPP
heart $\JMPOOPPOP
heart ?RPPOOPPPPP
heart attackQWPPPLNPPP
heart attacksQPPPPPPPPP
heart diseaseSOOSOOOPPP
heart failureOPMOPXPPNP
heart isONPPPSPPPP
heart rateMNXPPNPPPP
heart riskQPPPPPPPPP
heart scoreUNPPOOPPPP
heart troublePRNPPPPPPP
heartbeatROPPPPPPPP
heartburnROPPPPPPPP
heatNTSPPOLPPP
heat strokeMPTPPPOPPP
heatedQQOPPPOPPP
heatingMZKPPOPPOP
heavilyOOSPPOPPPP
heavingOOSPPOPPPP
heavyOOPSPROPOP
hebTMPPPPPPPP
heeftMQTPPPOPPP
heelVGMPPRUOPP
heel painQMNPPNWPPP
heel raisesSOPPPPOPPP
heidOUOPPPNPPP
heightUIOPPTQPPP
heimOXJPPPOPPP
heldPPOPPPRPPP
helePORPPPPPPP
helicopterLOSPPPNOWN
helioxQOPPPPPPPP
hellPROPPPOPPP
helloH[PPPSKPPO
helmetPROPPPPPPP
helmetsROOPPPPPPP
heloPRNPPPPPPP
helpTT^MMH[KEL
help $NKdOPINPMO
help ?QPPPPPPPPP
help aRPOPPPPPPP
help atQPPPPPPPPP
help himMNLPPYPPPP
help inOQQPPPPPPP
help orOTOPPNPPPP
help peopleTPOPPOPPPP
helpedPRPPPNPPPP
helpfulQPPPPPOPPP
helpingMWOONPOPPP
helpsPNLNOcGOOP
helps ?QPPPPPPPPP
helptTOOOPPOPPP
hematomaQOQPPPOPPP
hemiPOUOPPPONP
hemodialysisVOOLPPPPPP
hemoglobinVPLPPPOPPP
hemolyzedMVNPPPOPPP
hemoptysisMMSPPPSPPP
hemorhageRPPPPPOPPP
hemorragiaLVOPPPPPPP
hemorragieOPRPPPPPPP
hemorrhageROOPPPPPPP
hemorrhagicQPPPPPPPPP
hepKNNSPXPPPP
heparinHKTONM\NVO
heparin bolusLOP]NPKPPP
heparinaZMLPPOOPPP
hepatitisQPPOOROPOP
herJ[`HQJLKHY
her $HQUONLZPPQ
her ?SPPPPNPPPP
her armsPPOPPPRPPP
her atQOQPPPOPPP
her chestPORPPPPPPP
her daughterPTOPPNPPPP
her faceQPQPOPPPPP
her headOMTPPPPPPQ
her heartNNPPPTPPPP
her homeNPPPPRPPPP
her legsPNQPPRPPPP
her neckPKUPPPPPPP
her onROPPPPPPPP
her ownPOQPPPPPPP
her sisterOLUPPNRPPP
her toPTLPPPPPPP
her upONPOQRPPPP
herbalPPOPPQPPPP
here@Y[MMKYE`J
here $IMYOOWJK_H
here ?RXOPPPOPHP
here forM\LOPPPOMP
here nowPPPPPPPPQP
here orRNPPPOSPNP
here'sONOPPPVPOP
herniaWYNOONESOO
hernia inUNOPPPOPPP
hernia repairQROPPPOPPP
heroinSMSPMPPPPP
hersNUQPPMOPPP
herselfOGRPPZOPPP
hesLEcPPNOPPO
hetMIbPOOMPOO
heuteONSPPPPPPP
heyPTPPOPNPOP
hfPNSUNONPOP
hf $QPPPPPPPPP
hfncRQOPPPOPPP
hfpefQOOOOPPRPP
hfpef $QOOOOPPRPP
hfrefTPOMRPPPPP
hgbOTOPPOPPPP
hgb #2.SNPPPOPPPP
hiOJOOM[LOVO
hiccupsINPOPQ\OOO
hiddenQPPPPPPPPP
hideOVKPPPPPPP
hie]NPNOOKNOP
hierPMTPPPPPPP
highSGZPRMKNTO
high doseTOPKTPOPPP
high flowTOOPPPOPOP
high riskROOPPPPPPP
higherXPPIOPPPPP
hijNF_PPOOPPP
hikerNOQPPPRPPP
hilarOOOPPOTPPP
hilfePLUPPPOPPP
hillPROPPPPPPP
him@H[OSTOOEc
him $<JRSWQTQOY
him ?NNNOOSTPOR
him aPOPPRPPPPP
him inPOQOPQPPPP
him onTLQPPPPPPP
him thePOPPPMPPPU
him toOOOPPSPPPP
himselfRYROPNHPPO
himself inOQRPPPPPPO
hindiOM\OPMOONO
hintsTNPPPPPOPP
hipaI<LLVcOMN
hip fractureTWONOOMONQ
hip fxQPPPPPPPPP
hip protectorsQPPPPPPPPP
hip replacementRPPOPPPPPP
hipaaPOOPPPKPPW
hipsOSPPPOOPQP
hisQ^P?ITWLF\
his backSOQNPOQPPP
his brotherPQOPPPPPPP
his chestPLWPPNPPPP
his facePOQPPPPPPP
his headTOQPPONPPO
his heartPPQPPPPPPP
his leftPNRPPPPPPP
his legsONMPPPVPPP
his lipsPOTPPMPPPP
his neckOMVPPOOPPP
his ownMUQNPPPPPO
his wifeQXPPPIOPPP
historyPOOPRPORPO
hitML\PRNNPON
hittingPMWPPNNPPP
hivQPINOLWOPV
hivesKLYPQPOPPP
hiyaNQOPPRPPPP
hlaUKPPPPPPPP
hmmNWMPPPOPPP
hoPCPLO`NOUP
hoarseMNZPPLPPPP
hoarserPPQPPPPPPP
hockeyOSPPPROPNP
hoistM]NMPONPOO
holdGVMR]EGOQ[
hold himPPPPOOPPPS
hold inQOOPPPPPPQ
hold itPPPPQPPPPP
hold offUONPPOOPPP
holdingPP\PPMNNLP
holdsN?KPPUTP`O
holePRPPPOPPPP
holesPTOPPPPPOP
holidaySQOOPOPPPO
holiday $ORPPPPPPQP
holidaysPRPPPPPPOP
holterKNOPPQXPPP
homeZORGEXHUUO
home $MXQPOPLRON
home ?TRPPMPOPOP
home afterOQPPPPPPQP
home andKPPPOWPPPP
home birthKAYPP^PPPO
home fromSLSOPPPPPP
home naloxonePQPPPPPPPP
home onLOPPORPPVO
home residentOORPPPPQOP
home residentsQPPPPPPPOP
home visitONSPPPPQOP
home vsROPPPPPPPP
home withH^OPONNOPP
homecareOOPPPPPRPP
homelessOPQPPPPUJS
homesSMOPPOOOTP
homes $QNPPPOOPTP
honestPQPPPOPPPP
honestlyQIXPPPPPPP
honeySWNONOOONP
honey forRPPOPPPPPP
hongerNVNPPPPPOO
hookNTLPPOPOOV
hopMLMPPP\PPP
hopePQPPPOPPPP
horaRNROPPPPPP
horasRRMPPPPPPP
hormoneTMOPPPPPPP
horrorPYJPPOOPPP
horseTORPPPLPPP
hosePPQPPOPPPP
hospRMROPPPPPP
hospiceROOPPPPORP
hospitalSXHNMNHN_P
hospital $TQNPPKNPUP
hospital ?POPPPPPPQP
hospital arrestUMPPPPPPOP
hospital withOKOPPYOPPP
hospital'sNUOPPPLPRQ
hospitalisedINPPPPZPPP
hospitalizationQPPPPPPPPP
hospitalizedQPPPPPPPPP
hospitalsQPPPPPPPPP
hostelLKUOPXNPOP
hotM@PON[fOHO
hotelPQPPPPPPPP
hourSV[UOGJNLM
hour $LVUPPPOPLO
hour agoQMWPPONPOO
hourlyNUL[NOONMO
hoursTJHWSCKT_P
hours $TLKWONRQNN
hours agoNTJVPPOPPP
hours andPXLPPLPPPP
hours orTNPPPPPOPP
houseMHSONSIMeL
house $WMQPPOOPNP
houseboundTKPPPPPRPP
howg$,}:NEehH
how accurateRPPOPPPOPP
how bigSPPPNPPPPP
how commonUOONOOPPPP
how doETFOMC^ZeD
how effectiveKVPPPPPPPP
how farUNPNMOPUPN
how fastYMLXNJOOOO
how goodYLPNPOPPOP
how likelyQPPPPPPPPP
how longFHKXT[NJRV
how lowRPPPPPPPOP
how manyLCMcQNLNXO
how muchTHNnLIMMJN
how oftenOMT^LMMNPO
how soonVOMMPVOOOO
how toERNIOUN^WL
how wasK[POPPPOLP
how wellQPPPPPPPPP
how'sPSPPPPPPNP
hpv`MNKNQLPPP
hpv vaccineVPPLOPPPPP
hrPQ]PMLIOQP
hr #2EU[MNORPPP
hr #3ROZPPNIPPP
hrgNNOOPOPWOP
hrlyQPPPPPPPOP
hrsHPVSPQJORS
hrtTMOMNWOPPO
hsSOPPPPPPPP
htnPLPOPONYOO
httpsPTOPPOOPPO
hubLNTPOPPOTP
hubbyLMNPPZOPPP
huddleMWNPPPOPOP
hugeMMVPOPSPPP
huggerPPOPPOPPRP
huisPTMPPPPPPP
humOORPPPOPPP
humanOMPOOOOPPX
humidifiedROPPPPPPPP
hummingPULPPPPPPP
hundredOOQPPORPPP
hungNOVPOPOPPP
hungerK[NPPONPPP
hungryOPPPPORPPP
hurryNNUPPPOPPP
hurt\TEOWJMPON
hurtingSOPPPOPPPP
hurtsSQTPPLOPPN
husbandOPNPPUMOOT
husband'sPNMPPWOPPP
hustetPOQPPPPPPP
hvNPPPPQPPRP
hxHONOWSSPPP
hyaluronicROPPPPPPPP
hydralazineOPPROPPPPP
hydroOPTPPPNOPP
hydro poolNQRPPPPPPP
hydrocodoneQPPPPPPPPP
hydrocortMOQUPPPPPP
hydrocortisoneJRPVOPPPPP
hydrofluoricOPQPPPPPPP
hydromorphoneNOPPTPPPPP
hydroxychloroquineSPPQMPPPPP
hydroxyprogesteroneQPPPPPPPPP
hydroxyureaQPPPPPPPPP
hygienePROPPPPPPP
hyoscineSNOLZOOOON
hyperbaricTNPPPPNORP
hyperemesisRROOOOOPPP
hyperkalaemiaMORPTPPPPP
hyperkalemiaPPSOPPNPPP
hypertensionNPNN\NMPOP
hypertensiveMWMPOPPPPO
hypertonicVNOOOPOPPP
hypertonic salineVNOOOPPPPP
hypoPPPRPPOPPP
hypoglycaemiaRPPQNPPPPP
hypoglycaemia $RPPQNPPPPP
hypoglycemiaOPOUPPOOPP
hypopigmentedLMOOOPZPPP
hypotensionVOLPPPOPPP
hypotensiveMOVPPPNPPP
hypothermiaUWLPPKLPQP
hypothermicNL[NPOOPPP
hypothyroidNPPPPVNPPP
hypothyroidismQPPOPPPRNP
hypoxiaOPPPPPNTPP
hypoxicQPPPPPPPPP
hysterectomyPLRPPRPRPP
i49PNQgCZUn
i addMPPPSPPPPP
i amNIgOOLMOOK
i askPYPPPOPOKO
i beNJNNRUSJOY
i bringWRMNOOOPPO
i callNMQPQNONVQ
i canMNXPOPOPPP
i can'tNZBPPZNPPP
i cannotPOTPPNPPPP
i cantOORPPPPPPP
i codeNOPOPOP]HP
i cutOPRTNNOPPP
i didOMZPPJPPPP
i doTLWMTRKNON
i don'tOK\PQJPPPP
i drinkPKOPMZPPPO
i feelPNWPPLPPPP
i findOMOPPOPPWP
i getLYKNNVJM[L
i giveLNS^PNOOKN
i goMRLRPRPPTO
i gotPSMPPQPPPP
i hadRNPPPQPPPP
i haveIL\POWLU?Y
i justSTNPONOPPO
i keepPAMPP_PLNY
i knowOPUPQNOPPO
i leaveMXOPPNPPNP
i meanQNTPOOOPPP
i needHSHRP\OQOO
i onlyQTRPPLOPPP
i prescribeQNPPPMPOPV
i pushMNNTOUOOOO
i putLOROUJNbHL
i readNVPOPONPPQ
i refusePPPPPMPONW
i repeatNOPXPNPOOO
i ringJNSPRKPOYO
i runOMPSRTOOOM
i sawO\OPPJPNPP
i sayRJOPOVRPPO
i seeOKTPPSWPRF
i sendQLSPPOPPUM
i shouldOPOPRPPPPP
i startPMOSOSPPPP
i startedONNPPUPPPP
i stillQNMPPSPPPR
i stopWLMOMSPPOQ
i takeRHNNK[NOQU
i tellCMIOQLaOQY
i thinkMESPQTYONO
i tookPCjPPEPPPP
i tryQPOPPSPPPO
i useUSPNRNPQLO
i wantSOWJOPPPPO
i wasOBYPP\OOON
i willO]KPOKPPPO
i workOMQPPTPPPP
i wouldSPOPPNPPPP
i writeONQPPOPWON
i'dSPTPPLPOOO
i'd likeUONPPPPPPO
i'llN]LPPKNPPO
i'll beOXNPPMNPPP
i'm>TZLE}HMKF
i'm #2K@TOOgMPPO
i'm aMJOPP^OPOO
i'm inPL[PPJPPPP
i'm notVMQPPLPPPP
i'm offPRRPPNPPPP
i'm onPVMPPMPPPP
i'm thePJRPPUPPPP
i'veENUNQcLNNM
i've aMGNPS\OPPP
i've beenLVNOPQPPPP
i've gotQLWPOOPPPP
i've hadNNOPPVPOPP
i've putPTOPPOPPPP
iaROPPPPOPPP
ibsXNOONPOOPP
ibs $SPPOOPPOPP
ibuprofenQNNPVROOOO
ibuprofen for]OPEPPPPPP
ibwOPPQPPPPPP
icWQOKNPPPPP
icdEQUNONLdLN
icd #2KKMOPONbPP
icd forLNPOPPPZOO
iceJX`PPOINIO
ichMSYOPOKOPO
icosapentMVPPOPPPOP
icpQNRPPPOPPP
icsVPPPKPPPPP
ictusOSOPPPOPPP
icuQKKLKPGJoS
icu $HLOOOONOdN
icu ?ENPOOSNM\V
icu deliriumSPPOOPPPPP
idKKPOONQO]Q
idarucizumabLNPXOPPPPP
ideaOPPPQPQPPP
idealMPPWPPMPPP
ideasHIOOPOcPPO
ideationQQPOPPPQPP
identifyPKMPPPYPPP
idkPKQPPUPPPP
idosoUNMPPPPPPP
iePORPPPPPOP
iemandKUTOPPNPPO
ieriOWKPPPPPPP
ietsPSNPPPPPPP
ifR:6[XEF^Lu
if aVJPPPKPPRU
if heIQEPRMYUNW
if iNFZOPIONM^
if itNMOPPXNPOP
if it'sRPPPPOOPPP
if sheSOPPPPOPPP
if someonePSNPPNPPRP
if theOSJPPLOTOW
if theyQTPPPNPNQN
if weRMKOPONWMV
if youVROOPPNNPO
igTKOTPOOOPP
igmO>NOPOkNPO
ignoreO[LPPLOPPP
ihdMPPTPPPPPP
iiRNOPOPOVNO
iii]IKPPOPTON
ikRH\PPONPOO
ilPQ^OONLOOL
ileusTPNPPPNPPP
iliacaTNOPPPOPPP
illQPPPPPPPPP
illnessPOPPPPPTPN
illnessesOPPPPMUPPP
ilsTNPPPPPPPO
imRGacDYGHMI
im #2ONNRPTPPPP
im forNPPSPPPPPP
imageQOPPPPQPOP
imagingUOOPPPOPPN
immediateWNNPPPOPPP
immediatelyMLYPPPOPPP
immersionRPOPPPPPPP
immuneLSPPPOPPPT
immunisationPROPPPPPPP
immunoglobulinOMNQXOOPPP
immunotherapyUOONPOPPPP
impairmentOPPTNPPPPP
impellaQPPPPPPPPP
impingementQPPPPPPPPP
implantMQOOZONPPM
improveWLOPPPPPOP
improvingPUMPPPOPPP
impulseQOOPPPQPPP
inYMOUmKP6PJ
in #1FqJXOEGQNM
in #2IWQTLOUOOM
in #3PRUQPNKPPP
in #4C`LROTLQPP
in $@P\TMXMRNN
in ?NWOPPMOPOP
in aEEHVbDcQKS
in acuteQPPPPPPPPP
in adultsROPPPPPPPP
in afRPPPOPPPPP
in anJNPXSPPPON
in andIXOPOOORPP
in arrestQPPULPPPOP
in asthmaNOOOVPPPPP
in bayOcAOPPOPPP
in bedIKNNOX[POP
in betweenQOQPPPPPPP
in bloodRPPOPPOPPP
in bothONXPOPMPPP
in bronchiolitisQPPPPPPPPP
in byPNTPPPOPPP
in careQMOPPPPPMU
in chairMUPPOOPPPP
in childDNQPVPXPPP
in childrenUPPNOPOPPP
in chronicORPPPPPPPP
in ckdXOOWCOQPPP
in clinicSPPOPPPPOQ
in copdYLOPNPOPPP
in covidTPPMOPPPPP
in croupMUPNPPPPPP
in ctLJ`POPLPPP
in dengueJOOP]PLPPP
in diabetesQPPPPPPPPP
in dialysisNOOTQPPPOP
in ed]OOLOPMPPM
in egfrNOOZJPPPPP
in elderlyQOPRPPPPOP
in fieldPITPPSOPQP
in firstGNOO`POQOO
in fivePORPPPPPPP
in forK`NQOLPPMO
in frailQPPPPPPPPP
in frontSOUPPMMPPO
in generalSOPPPPPPPP
in healthyROPOPPPPPP
in heartROPPPPPPPP
in herEPSOOO]PPP
in hereP`LPPOOPFP
in hfrefTPPPMPPPPP
in hipROPPPPOPPP
in hisLBZPPZMPNT
in hospitalUKMPOXNPOP
in houseVKQPOLNPWO
in icuSMNOORNPVN
in infantsSNPPPPOPPP
in intensiveRPPPPPPPOP
in itQNSPPMORPP
in juneOTMPPQPPPP
in kidsZOPONOMPNO
in labourQNPPOPPPTP
in lawKMOOJaOPOO
in lowYNOPPPLPPP
in marchNXGPPVNPPP
in mayJSMPQWSPNO
in menXNPOLPPPPP
in myRPXOOBZOMP
in nursingTOOPPPPPPP
in obesityUNPPOPOOPP
in olderSPOPPOPPPP
in onHTMPXPOPPP
in oneSCNURNYOOO
in ourNLQOOVNOTQ
in outRPPPPPPPOP
in overWMPOPPNOOO
in palliativeVNPPONPPPP
in peopleUOPOOOPPPP
in personORPPPPPPOP
in pregnancyRIOVUNLORP
in primarySOPPPPPOOP
in rangeJ`NHJOVPPP
in resusMUJPPPPPTP
in roomXYBOPLMPVP
in sepsisRPPPPPPPPP
in septicQPPPPPPPPP
in severeQPPPPPPPPP
in smallSNPPPPPPPP
in someoneRKMNYOOPPO
in statusRPPOOPPPPP
in stemiQPPPPPPPPP
in stillOOTPOPPPPP
in stockOSOPOPPPPP
in teensUNPPNPPPPP
in tenPUOPPONPPP
in thatSSPPPLOPPP
in theRR\IEFTT_E
in theatrePJSROTOPQO
in thereOSQPPOOPOP
in thisCLKTNMROkK
in traumaSNLTPPOPPP
in triageMUTPONOOPN
in twoOHMTPPZPPP
in typeUNOPOOOQPP
in vJKOPPP_POP
in withKPQPQQPRPP
in womenRPPPOPPPPP
in yourNNPPPPOPVP
inappropriateRPOPPPPPOP
inboxOZOPPJPPPO
incendioOTOPPPPPPP
incidence\NONKPOPPP
incidence $YOONKPOPPP
incidentMYNOPOKRUM
incidentalPPPOPOUOPN
includedOJOPPPPZOP
includesOMOPPPNXPO
includingOVMPPOPPPP
incomeTOPPPPNPPP
increasePNPQOTPPNP
incubatorOROPPPPPPP
indapamideRPPPHPWPPP
indemnityPOPPPOPPPS
indentMROOPPOOUO
independentQPPPPPPPPP
indexONOPPNVPPP
indiaPPPPPPPPPQ
indomethacinRPPPNPPPPP
inducedPPPPORPPPP
inductionVJNLPTNMWO
induction atPRMOPTOPPP
infantKKRZOOSOOO
infant $SNOPPPPPPP
infantsUMPPPPOPPP
infants $QOPPPPPPPP
infarctXNOMOPOPPP
infarctusSOPOOPPPPP
infarktTOOOOPPPPP
infartoXXHOLOOPPP
infectedRNOPPPSOPP
infectionOKQNPVTOPO
infection $TOPPPPOPPP
infection ?LRPPPOTPPP
infection inSOPOOPPPPP
infectionsSQOPPRNNPP
infections $QPPPPPPPPP
inferiorOPRPPPPPPP
infiltrationQPPPOPPPPP
infliximabMPPOTPPPPP
influenzaRPPPPPPOPP
infoPQPPPOPPPP
informNPNOPNNN[P
informedNPWOPONOQO
infuseMPPRSOPPPP
infusionNRMeMJKRLO
infusionsQPPPPPPPPP
infxnQOPPPPPPPP
ingestedOPMPPPTPPP
ingestionQOQPPPOPPP
inguinalTUNPPOKPPP
inguinal herniaSUNPPOLPPP
inguinelQOPPPPPPPP
inhalationHMYUPOOPPP
inhaledUKTPOPNPPP
inhaled steroidQPPPOPPPPP
inhalerOKPOO_OONN
inhibitorLOOL]POPPP
inhibitorsRQPPNPPPPP
initialJOOZOPPPOP
injJMOVNPOYPP
injectSPPPPONPPP
injectedOPTPPNOPPP
injectingQPPPPPPPPP
injectionKNPOQWKVPO
injection $VNRPOOPNNP
injection ?KPPPPWNRPP
injectionsTOOOPPOQPP
injectorOOROPPORPP
injektionQPPPPPPPPP
injryQPPPPPPPPP
injuredOUMPPPPPPO
injuriesVGLPPYNPQP
injuries $UENPP[OPPP
injuryQLVOOOMPMV
injury $OOOOPOOPNW
inmatePOQPPPPPPP
innerQPPPPPOPPP
innitLTMPPPUPPP
inpatientPNTPPPPQNP
inptNOPPPPOUPP
inquestPOPPPRPPPP
inrSMO^JLQNOP
inr #1SMPRPPPOPP
inr #2.PQIVMNVPPP
insPKRPPPPOTP
insertionQPPPPPPQOP
inshallahMVOPPPPPPP
insideKHVOOOWOUO
insistsVMPPPMPPPP
insolesQPPPPPOPPP
insomniaUTOPPLOOOO
insomnia $ROPPPPPPPP
inspectorOWMPPPPPMP
insteadQTWJNPMSNO
instead ofUPYJNONONO
instructionsNUPOPPPPOP
insufficiencyQPPPPPOPPP
insulinSLUNRJMMZN
insulin $PPMNZPOPMP
insulin forSPPOOPPPOP
insuranceD\KPPOL^NO
intactPZKMPPOPPP
intakeRPPPPPOOPP
intensivRPPOPPPPPP
intensiveUOOPPPPUJP
intensive careRPPPPPPPNP
intensivistWMPPPPOPNP
intentOPNPPPPUPP
interNQPPPPPPSP
interactOJNO^PMPOP
interactionQOPORPOPPP
interestedROOPPPPPPP
interestingMYMPPNPPPO
intermediateSOPPPPPOOP
intermittentNOOPPPVOPP
internMXOPPONPNR
internsPQOPPPPPPP
interpretOKOPPPXPOP
interpreterNKJPPOKX\O
interseptTPPONPPPPP
intervalIIJ`LO\ONO
interval $KMO_MOOOOP
interventionQPPPPPPPPP
interventionsSOOPPPPPPP
interviewQTOPPOOPPP
intoPZVQNIJPQN
into theQMTPPOOPPP
intoleranceQPPOPPPPPP
intracerebralQPOPPPPPPP
intralipidOQQPPPPPOP
intramuscularPOPPPPPPSO
intranasalSOPQOPPOOP
intranetPOPPPPNL[K
intrathecalTOPPPOOPPP
introductionTOPPNPPPPP
introitusPNSPPPPPPP
intubateOMYPOPPONO
intubatedPQQPPPNRPN
intubatingOOSPPPPPPP
intubationOSOPPOOTOO
invasiveSPPOPPOPPP
invertedPORPPPPPPP
invitedPPPPPQPPPP
invoiceOOPOPOPXMN
involvedPLOPPP[ONN
ioPKVPPOPPOP
iodineQOPPPPPPPP
iopOPRPPPMSOP
ipdROPPPPPPPP
ipratropiumKKNRUOXPOO
iqZNPOKPPPPP
irPORPPPPPPP
irmaONSPPPPPPP
ironQUVPLLKTNO
iron tabletsJSVPPOOPPP
irregularOIPOPO\POO
irregular heartbeatROPPPPPPPP
irrigatingRNQPPPPPOP
irrigationUOOPPPOPPP
isF`N@L\KIUZ
is #1NNOQPUJOVP
is #2HLRRMgHOOO
is #2.QGSRTUMONP
is #3PMQPPSMUNP
is $NOOPPQUPOP
is aWCOMNJL]I_
is aboutNE^POPRPPO
is alreadyROQPOPPPPP
is anONQPPOOULS
is askingMMQPQPOROS
is atM]IPPOOPPP
is backXNNNOOOPPP
is beingOSOPPPPPOP
is betterRPPPPPOPPP
is bleedingPL[PPKPPPP
is breathingPROPPOPPPP
is brokenPWLPPOPOPP
is cleanTNOPPPPPPP
is closedSOOPPPPPOP
is coldPPQPPPPPPP
is comingOMYPPKOPPP
is deadOROPPPPPPP
is doingSNRPPPOPOP
is donePYJPPNOPPP
is downPRQPPOPPPP
is dueQTNPOPPPOP
is emptyPWOPPMPPPO
is fineQPPPPPPPPP
is finishedPMZPPJPPPO
is forNKRPPOPPVP
is freeMPNPOOTOUP
is fullLVLPPMXOPP
is goingPSNPPRPPOP
is havingPPRPPNPPPP
is hereO]NPPPPPHO
is hisNVLPONLOOY
is inJcQPOFOPNO
is it@EBTPZqCI]
is killingLTNPPTOPPP
is lockedQPQPPPOPOP
is minePTNPPOPPPP
is missingOVMPPPPOPP
is morePPQPPOPPPP
is mostQRPPPOPPPP
is myOPMPPVOOOP
is negativePMOPPTPPPP
is normalTMPPPRNPPP
is notSJ]PPJNOOP
is nowPVJPPPPPPP
is offM[JPPOPPPP
is onMeKOWQLNEM
is oneVOORNPOPMO
is onlyQQOPPOPPPP
is ourOOPPPOPOUO
is outLUQPPROPOP
is overPTMPOPPPPP
is readyPROPPPPPPP
is runningPRQPPOOPPP
is safeTPPPOPMPPP
is saferQPPPPPPPPP
is shakingPOQPPQPPPP
is takingPQOPROPPNP
is thatJ(DSYbbRM[
is theDSJWUE\VFU
is thereX?HOOMOTeN
is thisIBKOPUjOMO
is upRZLPPOPPJP
is withMYNPOOOPOO
ischemiaRPOPPPOPPP
ischemicLPPTPPPPPP
ishIURPPPPPPP
islandORPPPPPPPP
isn'tNTROPLSQOO
isntPLTPPPPPPP
isolatedUMOOPPSOOO
isolationNQPPPPMOUP
isoniazidNNQONXNPPO
isosorbideVPPPLPOPPO
isotretinoinRPPPOPPPPP
issueKPPOWPPPPP
issuesMSPPPPORPP
istSQSOPOMOPO
it_JFUPHTKLY
it #2KQPUPPPPPP
it $LgJPRFWMGO
it ?QMLRO\LOON
it againPIXPPPPPPP
it aloneQPPPPPPPPP
it andKPQUPKTPPP
it atPTNPPPPOPP
it backQQPPOOPPPP
it beXENTPNQSPO
it betterROOPPPPPPP
it changeTNPPPPPPPP
it doQPPPPPPPPP
it doesPNWPPLPPPP
it downUXLOPLOPOP
it forOZONOVOLJO
it goesMRQPPQOPPP
it hasNSQPPOPPOP
it helpPOOPPSPPPP
it hereRMRPPPOPPP
it inPUKPPPOPPQ
it isVGTOOOOOVM
it justOTPPPMOPSO
it keepQPPPPPPPPP
it lowerTPPPPPPPPM
it matterOOPPTPPPPP
it needPMRPPPPPPQ
it nowPHPPPPPPZO
it offUIVPNPOPPO
it okPMMON^NPOO
it onPROPPNNLVP
it onlyUSOPPMPOPO
it orNNOQUQOPPP
it outSQKOPTOPPP
it preventQPPPPPPPPP
it reallySOPPPOPPPP
it safeULONWONPOO
it saysNULTPNPPOP
it shortenQPPPPPPPPP
it slowRPOPOPPPPP
it stillPOPPPPPOSO
it thatNSOPPROPPP
it theLNNOOP[PPP
it toOPTPPNPQOP
it tooVOPPOOOPPO
it truePPPPQPPPPP
it wasPSMPOVMPOO
it withJNOPPWOPPS
it workRPPPOQPPOP
it worthVOPPPLPPOP
it'sR^TNNLJNOM
it's onPORPPPPPPP
it's theNKPPPZOPPP
itchVOPORNLOPP
itchingLNIPP[TOPP
itchyKSIPNP^NOO
itemDDKOOOLzMM
itpNQPPPPRPPP
itraconazoleRPPPOPPPPP
itsOXRSNKMRLO
its ownROOPOPPSNO
itselfUQNOOPOPPP
ituPMQPPONPTP
iuGLObOONPPP
iudNILPOZNSSO
ivMDMpLKHOXL
iv $OJO\NOOPRO
iv accessQNTOPPPPOO
iv ironRPPMPPPQPP
iv toSMPYLONPPP
ivcSOPPPPPPPP
iveOKXPPQMPPP
ivermectinTYOQNHMOPP
ivermectin forPPPQPPPPPP
ivermectineQPPPPPPPPP
ivfRCOOObMPPO
ivigPOOTOPPPPP
ivsOPPPPPPPRP
ivyKPOPPWOPPP
jOQPPPPPPPP
j'aiPKVPPPPPPP
jaKQXOPPPPPP
jabWDROPROPNU
jab $LFRPWWOPPP
jab forQPPPPPPPPP
jabbedSQPPMPPPPP
jabsQMOTRMOQNQ
jakQPPPPPPPPP
jamO\JPPNMPNS
jambeNMVPPPPPPP
jammedPQRPPPOPPP
janPINPPYPPPP
januaryPPPPPQPPPP
jaundiceNRMPPPTOQP
jaundicedNPPPPOSPPP
jawNO_OPKNONP
jaw lockedOLWPPPOPPP
jeLR]NOONLOO
jehovah'sWTMPPPOPNL
jehovahsMJPPPPNOO^
jelloPROPPPPPPP
jellyPTOPPPNPPP
jellyfishSNPPPPPOPP
jerkingOJYPPOPPPP
jerksMUPPPOOPPP
jetztOJYPPPNPPP
jiPROPPPOPPP
jitteryPSOPPOPPPP
jobQOLPPTNRPO
jobsPQPPPPPPPP
john'sMOOPVOPPPP
john's wortMOOPVOPPPP
johnsPOOPSOPPPP
jointGJMNONdTOO
jokeORPPPPPPPP
jokesPROPPOPPPP
jokingPTOPPMPPPP
joking $PUOPPMPPPP
jollofMUOPPPPPPP
journalMXOOPPOPPN
journal clubPTOOPPOPPN
joyNXFPPVOPPO
juice[WENUIOPPN
jumpOK]PPMOOOO
jumpedPOQPPPPPPP
jumperPQOPPPPPPP
jumpingPQOPPPPPPP
juneOXKPPQPPPO
juryPRPPPOPPPP
justRQ[LNPWLMI
just aNQLPPVQPPP
just asTOOPOPPPPP
just droppedPNSPPPPPPP
just foundQOOPSPOPPP
just goneOVNPPNPPPP
just gotTQMPPPOPPP
just hadPMTPPOQPPP
just meOUPPPOOPOP
just nowONXNPOOPPP
just startedPOPOTOPPPP
just stopNOPPOTPPPP
just stoppedOMTPPPPPPP
just takeQPPPPPPPPP
just thePVKPOOQPOP
just toPQPPPPPPPP
just toldOPRPPOPPPP
just wentOKVPPPPPPP
kFSR[NHbKJN
k #2.OL\OPOLPPP
k'sNUPPPPPOOP
kaPMTPPOPPPP
kaliumNMVPPPPPPP
kamerPKWPPPOPPP
kamiOXMPPPOPOO
kanKTUPPPMPPO
kangarooUNOOPPPPPP
kangaroo careTOOOPPPPPP
kannNTQPPPOPPO
kantineORQPPPPPPP
kappaOHNOPP_OPP
kawasakiMQQPPPQPPP
kayaMNTOORPPPP
kclOOOYOMOPOP
keelNMVPPPPPPP
keenPSOPPNPPPP
keepaIIQLYIKIY
keep herRNVOPMNPPP
keep himNPPPPLPMP[
keep itOUMPPPPPPP
keep theOYRPPPPPHP
keep themSRNPPOOPOP
keeperOUNPPPOPPP
keepingSPQONOPPPO
keepsRRJOMSMUSN
keeps gettingOPPPORPPPP
keeps sayingOQQPPOPPPP
keflexMPPSLVPPPP
keloidOOOPPUOPPO
kenalogQPPPPPPPPP
kenyaQFLPPPZPPT
keppraNOVOOPPPPP
keptOLOPPNOO[P
keroseneNMWPPPOPPP
ketaminaROPOPPPPPP
ketamineNMOSYMNOPO
ketamine forRPPPOPPPPP
ketamine inKLOP[POPPP
ketamine vsQPPPOPPPPP
ketoacidosisTPPMPPPPPP
ketonesJNUNMOYPSO
ketones #2.LTSNNOTPOP
ketorolacSNPLTPPPPP
kettleF^PPPONOPO
keyGcHPOOONTO
keyboardPYJPPPPPMP
keyholeTPNPPPPPPP
keysPZNPNMPPNP
keysafePPQPPPPPPP
kg9BR}FO?KZL
kg $MPI]WMLNOO
kg andKROXNPOPPP
kg childOPPROPPPPP
kg forKOPWPPPPPP
kg howOPPRPPPPPP
kg kidPOTPNPPPPP
kg ladyPPPROPPPPP
kg minOOPTNPPPPP
kickOMQPPPOUOO
kickedOIYPPPPPPP
kickingOYKPRMNPPP
kidOC]NRMVOMR
kid $LPHQUOWPPP
kid inNTOPPOOPPP
kid withXONQONOPPP
kid'sQSPPPIUPPP
kiddoNLOPPPXPPP
kidneyQJNF`RSOMO
kidney damageSPPOOPPPPP
kidney transplantQOPOQPPPPP
kidneysSMLVNQOPOP
kidneys ?QPPOPPPPPP
kidnyQPPPPPPPPP
kidsZNSWFQQMKN
kids $ONP]MOPONO
kids ?PRPPPPPPOP
kids withTPPPOPMPPP
killLPMOPZPOPO
killedPRPPPOPPPP
killerPQPPPPPPPP
killingM\MPPMNOPO
killing meMWOPPOOPPP
killsQPPPPPPPPP
kiloJLO`NNPOOO
kilosNOOWPONPPP
kinOQPPPPPPPQ
kindRNQOOSOPOP
kind ofPOOPPSPPPP
kinderRPPOPPPPPP
kinder toRPPOPPPPPP
kinderenRPOPPPPPPP
kindlyNNXPPOPOOO
kitNRRPPOPOQO
kitchenGWQOOMNMZO
kitsTMLOPOPPVP
klQOPPPPPPPP
klaarNNVPPPOPPO
kleinePNSPPPPPPP
kmPKVPPPPPPP
knee\PFKLSYTKK
knee $YKONOROPPP
knee ?POPPPPPRPP
knee arthritisQPPPPOPPPP
knee injectionOVNPOMPQPP
knee isLOOPPYNPPP
knee oaSSPPPNNPPP
knee replacementRRPPPPOOOO
kneesMIUOTTRNOO
knifeOB^PPNOPOV
knittingPQOPPPPPPP
knockRPOPRPNPPP
knowGHSQVPTKXO
know $PQMOPPYPNM
know howMVPSPOPPMP
know ifQRMPPRPPQM
know whatPOQPPPPPPP
knownOSON]NKPMO
knowsOXPPPNOONP
knucklesORNPPORPPP
koMNROPUOPPP
komPIXPPPOOPP
kommtQLSPPPPPPP
kortisonXMPPPPMPPO
koudPNSPPPPPPP
kraitQPROPPOPPP
krampftPOSOPPPPPP
kreißsaalKL\PPPOOPP
kriegNTOPPPOPPP
krijgtPORPPPPPPP
kyaPUOPPOOPPP
lMK]PORMOOO
l #1PRIOPOXPPP
l'avcRQONPPPPPP
l'enfantZKOOOPPPPO
l'imprimanteNYKPPPOPPP
l'otiteVNOPPPOPPO
la`MdLMMHJMJ
labKKOMOMIJsL
lab $NQMPPPOSTO
lab'sPUOPPPMPPP
labaQPPPOPPPPP
labelPSOPPNPPOQ
label printerPRPPPPPPPP
labelledOSNPPPPPPP
labellingVNOPOPPPPO
labelsNWKPPPMOUP
labetalolLPOTSPOPPP
labiosONTPPPPPPP
laborSVLNPNPPOP
labourQI\QNNMOQO
labour wardKNYPPPPPPO
labsSMPOPVMPPP
lacRPNPPPPPPP
lacerationQNOPPPOUPP
lactamQPPPPPPPPP
lactateOOYOMMPMUN
lactate #1OKVPMPTPPP
lactate #2PLVPPPOPPP
lactationHMOLbPPPPP
lactobacillusQPPPPPPPPP
lactoseVMOPPPOPPP
lactuloseQPPPOPPPPP
lacyOSLPPOVPNP
ladLG_PPPYOKK
lad'sPPQPPPPPPP
ladderPMSSOOOQPP
ladiesQPQPPPOPPP
ladoPNRPPPPPPP
ladsPNSPPPPPPP
ladyHKNRWH_OSM
lady $NJMORPZPPP
lady inPUQOOPNPOP
lady ofOPPSPPOPPP
lady onPOTPQPNPPP
lady whoPNMORPPPVO
lady withSVLQNNNPPP
lady'sOQPPPPPPPP
lagevrioQPPPOPPPPP
lahPROPPPOPPP
lamaKXPPLPPPRP
lambingPOPPPPQPPP
lamictalNQOPPPSPPP
laminectomyQPPPPPPPPP
lamisilQPPPOPPPPP
lamotrigineQPOPUNNPPP
lampOYQPPIOPPP
landRPPPPPPPPP
landedOTNPPPPPOP
landlordPOSPPNPPPP
landsRPPPPPOPOP
langLKRMU\JPPP
languageTNOPPPPPOQ
lanyardPSOPPNPPPP
lapVD[OOMQRNO
laparoscopicQOPPPPPQPP
laptopN^PPPKOPLO
large[KNPPPNPOP
largerNQPPPPRPPP
laryngospasmPSQPPNPPPN
lasMRUPPPOPPO
laserXLPPOQNOPP
lasixKNOZPPPPPP
lastLWMTJZJQPL
last $RUMOPPNPPP
last daysPPPQPPPPPP
last monthTKQPPROPPP
last nightXJWMXJMPOL
last timeTPNPPNPPPP
last week@FNPO[^OOV
last yearNRPPOSNPPP
last yrNWMPPOOPPP
lastedTPNPPOPPPP
lastingQOPPPPPPPP
lastsOQPPPPPPPP
late\O?IMOMMV`
late $SUNOOOOPOO
late forSSPOOMPPPP
late toSNNNPUOPPO
latelyPPPPPPQPPP
latencyQPPPPPPPPP
latentUNPOOPPPPP
laterYTOMPOKOOO
later $OSTNPPMOPP
later ?TPNPPPOPPP
later onPSMPPPPPPP
lateralGMKPPPdOOO
latestPPPPPOPPSP
latexKSPP^NKOOO
laughingPQPPPOPPPO
laundryOSOPPPPPPP
lavageTMOPPPMUPP
lawCFLNJZGLH}
law $LLOOPMNMKf
law'sPOOPPRPPPP
lawfulKMPPPPPPN\
lawnNWMNPPPPPP
lawsVMOPPPPPOQ
lawyerLLOPPOPOP[
laxativeSPPPNPPPPP
layQOPPPPPPPP
lbNVIRPRPPPP
lbpRPPPPPOPPP
ldaSOOPPPOPPP
ldctQPPPPPOPPP
ldlPYJPOPNPPP
ldl #2.OWMPPNOPPP
ldl #3ROPPPPOPPP
ldrLMZPPPNPPP
ldr #1LMZPPPNPPP
leNHfOOOLOON
leadOOQPPPNPSP
leaderVMQPPPPMOP
leadlessSMPPPPPPPP
leafTMPPPPPPPP
leafletQRPPPPPPPP
leafletsLZMPPPPPOP
leakNQQPPPPPPP
leakingNQNOOOWPOP
leaksPQPPPPPPPP
leaningLKWPPNUPPP
leapXKOPPPPPOP
learnPQPPPPPPPP
learningKUNPPONOXN
leastURNPPOOONP
leaveTWKKOHDShJ
leave $LPONPMLSZQ
leave ?RSPPPPLPOP
leave himPPOPPRPPPP
leave itWLOPPQNPPP
leavesNUQPPNOPNQ
leavingRVNPPPPOKP
lebenPORPPPPPPP
lecanemabPPPPOQPPQP
lectureO[LPPNNPPP
ledYNOPPOOONO
ledgePLTPPPPPPP
leePWPPPKPPPP
leftE\YJLOZNGR
left $KVOMONYOON
left aOPRPPPPPPQ
left armOLXPPMOPPP
left chestOQQPPPPPPP
left eyeQKQPPUPPPP
left inOYIPPMNPMX
left mainXLPPPPMPPP
left sideOLVPPPOPPP
left thePRQPPPPPNO
legLD_OMN[NOO
leg isPOSPPPOPPP
leg painOPOPPRPPPP
leg ulcerNROPPOSPPP
leg ulcersQUNPPPNPPP
leg'sPQPPPOPPPP
legalNNMONLNONd
legal toONPPPPPPOT
legallyLKOOOOPPMa
legally $OOPPPPPPNU
legendOSOPPOPPPP
legionellaQPPOPPPPPP
legoPUNPPPNPPP
legsNJXOOYRNOL
legs upVKMPPOUOPP
leisurePPRPPPPPOP
lengthSOPPPPPPPP
length ofSNPPPPPPPP
lensesQOPPOQPPPP
leqembiROPPOPPPPP
lequelUPOONPPPPP
lesVQQOOONPON
lesaoRPPPPPPPPP
lesionSJMPNPYROP
lesionsIMNPPP^PPP
lessiNPOONCNNO
less $QORPPOPPPP
less likelyQPPPPPPPPP
less thanROPPPPPPPP
letIHOPNZOOVS
letrozolePPPROPPPPP
letsSOPPPPPPPP
letterKNJNOPM_NU
lettersTUMPPOOPLP
lettingPRNPPPPPPP
leucKPPPPPVPPP
levelOMVRNHM]MN
level #1XMRDPNOZOO
level $QPOQPPPPPP
levelsLMOM^OOPOP
levetiracetamNVQRLPOPNP
levoOOPPRPPPPP
levodopaPPPPQPPPPP
levofloxacinRPPPOPPPPP
levosimendanTOPOOPPPPP
levothyroxinePPOSTNNOOO
levresONTPPPPPPP
lewyPONOPPTPPP
lexaproNOOOOYPPON
lftOEOPPP_OPP
lftsMOPPPOVPPP
liabilityMNPPPPPOOY
liableOKOPPOPPK^
liaisonNVMPPPPPPP
liberalROOPPPPPPP
libraryERJPPMOPeO
licenceOMNPPOPZON
licensePPPPPNPPPR
lichenPUOPPPMPPP
lidocainSOPOOPPPPP
lidocaineRUOPOOOOMO
lieOPPPPSPPPP
liegtOMUPPPPPPP
liesPULPPPOPPP
life^XHXMFKOON
life $SNPPPPPPPP
life ?QPPPPPPPPP
lifeguardPOQPPPPPPP
lifelongROPPPPPPPP
lifestylePPPPPQPPPP
liftHUZOOOMOTK
lift $NMVPPOOOTM
lift herPPQPPPPPPP
liftedPRPPPOOPPP
liftingRHHOOU\POO
lifting aOLPPPVPPPP
liftsPROPPOPPPP
ligatureRNQPPPPPPP
lightUSQPPJOOOO
lighterPNSPPPPPPP
lightningOLWPPOOPPP
lights\QHPPONPPO
likeFR\LMXXMKK
like #1PMOPPXMPPP
like aGQYPOTQOON
like anPPTPPMPPPP
like toVOMPPOPPPP
likelihoodVPPPPOMPPO
likelyQLOPOOZONO
likely isQPPPPPPPPP
likely toTOPPPOPPOP
likesNSPPPPPPPP
limbYMPPKPOQPP
limeOSQPPPOPOP
limitNFJTOONNW]
limitationsKPPOPPPOOY
limitedPPPPPPPQPP
limitsSRNPPPMQPP
limpJQ[NPMPPPP
limp $PMXPPNNPPP
limpingLPLPPL]PPP
linagliptinPPPPPPPPQP
linePKULLI^MVN
line $NPNOQOPVOP
linedPJXPOPPPPP
linemanNNUPPPOPPP
linenNWMPPQOOPP
linesOQLOQPWOOP
linezolidLQPPUPPPPP
linkP]JPPMONOP
linoOPRPPPPPPP
lipIMANPMgXOO
lipidRNROOPOPRP
lipomaPZJPPPLPPP
lippenPLVPPPOPPP
lipsLP`OOGOPPP
lips arePNXPPJPPPP
lips bluePTMPPPPPPP
liquidLNRUMOOPUO
liquorPQPPPPPPPP
lisaUNPOOPPPPP
lisbonPSOPPNPPOP
lisinoprilMPQOYOMPOP
listEYDKLOPQeR
list $OPOORNQTNP
list forPUPPPPPPKP
list isOXNPPOOPNO
listedNOPPPPPWNO
listenPPOPPQPPPP
listeningQOPPPPPPPP
litNNWPPPMPPP
literPNSPPPOPPP
literallyNVOPPOOPPP
literatureROOPPPPPPO
litersOOQPPPPPPP
lithiumNRNOXOPOOO
lithotripsyQPPPPPPPPP
litreTHVUMNOPPP
litresOG]PPPOPPP
littleMMOPP\OPOO
little oneMOQPPSPPOP
livePXMN]GOONO
live longerROPPPPPPOP
liverPBNNNbWOOL
lives[KLOO[MOKN
lives $WOPPPPPPLP
lives ?SNPPPPPPPO
lives aloneNTOPPPPPPP
livingKPPPPPPPPW
llPQPPPPOPPP
llegoPULPPPPPPP
lloraPNSPPPPPPP
lmpOPPPPPQPPP
lmwhQPPPPPPPPP
loMGaPPPOPPO
loadGONkJOKOPP
loadedRG[OPNOPPP
loadingHRLiIOMNOO
loading doseQPPOPPPPPP
loadsQTQPPMPPPN
lobbyONTPPPOPPP
lobeOOPPPPRPPP
localGRQIQNJNjM
local anaestheticOOSPPOPPPP
locallyLMPPPNPOZP
lochiaPROPPPPPPP
lockOLUPPPPOF[
lockedOE\PPMXOOO
lockerOQVPPJOORO
locksTPPOPOOPPP
locumPPMPPNPPOW
logK]DNPNNKbM
loggedPWKPPOPPPP
loginPOOPPOPPTP
lolPYJMMWNSMN
lol $P[NPNMOPNP
longUNCVTWJPMR
long $PTJTOPPPPO
long ?NPPPRPPPPP
long actingQOOQPPPPPP
long covidPPPPPOPSNP
long doNLOOPSPOWO
long doesRPPOPPPPPP
long shouldVPPOPMPPPP
long standingRRPPOOPPPO
long termYMONMONRPO
long timeQPPPPPPPPP
long toSPPPOPPPOP
long'sINOOPVPOOX
longerOMRPOSLWOO
longer $QOOPPSPPOP
looOPPPPQPPPP
lookMIMOOQcOMN
look atLORPPUSPMO
lookedSRMPPOPPPO
lookingISRPPMWPPP
looking atITOPPMXPPP
looksOOQOML]OON
looks likeO^JPPOLPPP
loopYVOMONNNON
loosePRNJPXOPPP
lorazepamRSUPMOOOMP
lorryQQOOPPPPPP
losTOROPPOPPO
losartanPPPPQPPPPP
loseTLONMcONEO
losingPHZPPOQPPP
losing weightQPOPPORPPP
lossWNKKNJaONO
loss $UNPPOPOPPP
loss ofVTOOPNLPOP
lossesRPPPPPOPPP
lostHXWKO_FNJR
lost aNVLPPSNPPO
lost oneN`GPPONPOP
lotKWMOMZNOOO
lotionQPPPPPOPPP
lotsMOZPPLOPPP
loudOQPPPPPPPP
louderPPOPPQPPPP
loungeNYNPPOOPMP
loveOUPPQLPPPP
lovedOTPPPOPPPP
lovelyM]JPPPNPPP
lovely $OOOPPTPPPP
lovenoxPRNPPPPPPP
lovesPSOPPPOPPP
low^IMGNS[ORI
low backSOPPPQNPPP
low dose[UMBPOMSPP
low flowPPQPPPOPPP
low moodROPPPQOPPP
low risk]POPPPGPPO
low tPPPOPPRPPP
lowereHIPPOSNOK
lower backNNOPPTRPPP
lower theQOPTQMPPPP
loweringSOOPPPPPPP
lowsQROOPPPPPP
lpXNPPPPKPPP
lpaLOPPPMPOO[
lpnsOOOPPPMPXO
lrQOPORPOPPP
lscsPORPPPPQOP
lssQPPPPPPPPP
ltPPPPPPPQPP
ltcQPPPPPPPPP
lucasROOPPPPPPP
lucencyKOPPPPXPPO
luchtONTPPPOPPP
luckPXNPPMPPOP
luckyPSOPPNPPPP
lumbagoRPPPNPOPPP
lumbarXLOOOOMUNP
lumbar punctureUOOPPOOPOP
lumbar stenosisRPPPPPOPPP
lumpMIBOO^gOIM
lump inMKJPOVYPPP
lumpsPPPPPPQPPP
lunchL]VOORNOFO
lunch $OUMOPVOOLP
lunchboxPRNPPPPPPP
luncheonPRPPPOPPPO
lunestaQOPPPPPPPP
lungWLVOPOHROO
lung cancerTNPPPOOPPP
lungsSKUNQOPPPP
lupusNPPPOPSPPP
lutsQPPPPPPPPP
lvadOQRPPPOPPP
lyingPORPPPPPPP
lymeLOMPPOZOPP
lymecyclineOMPOOVPPPP
lymphPPPPPPQPPP
lymphomaMPPPPPTPPP
lymphsKTNPPPUPPP
lyricaQPPPPPPPPP
lysePPQPPPOPPP
lysisXMPPPPONOP
maUFMIJYQNM
m #1QOPOPPPQPP
m #2UNPPPPNPPP
m $HWMPPOUQPP
m tRPPPPPOPPP
maOOSNPOPSOP
ma'amPPRPPPPNRO
maceROPPPPPPPP
machineGlJOOHSOKO
machine isPSOPPPOPPP
machine'sORPPPPPPPP
machinesPLUPPPPPPP
macrobidMNPNXOPPPP
macrolideQPPPPPPPPP
macrosomiaQPPPPPPOPP
madOWLPPPOPPP
madamPPTPPPPOOO
madeN^MOOHMKK^
maeOJZPPPOPPO
magGHWaWNKNKO
magnesioXMNPPPOPPP
magnesiumLQUPXSLNNL
magnesium forPPPMOUPOOP
magnetPNSPPPPPPP
magnetsTPNNPPPPOP
maidOTMPPOPOOS
mailOSNPPPPPPP
mailboxOSNPPPPPPP
mainUKVOPOKQQO
mainlandPROPPPPPPP
maintenancePQM[KONOPP
maisOLVPPPPPPP
majorRLRPPPOPRP
major depressionRPOPPPPPPP
makeMVINTTUNIQ
make herJKOPVVPPPP
make itTOPPPOOPPP
make youUMPPPOPPPP
makerLTNPPNPONW
makesVPNPPPOOOP
makingLHPPPYTPPO
malSMSOOPPPPP
malariaQLSTNQMORO
maleQNOOYOOPPO
malignancyQPPPPPPPPP
malignantSOPOPPPPPP
malnutritionNNOPPPPWPP
malpracticeUMPPPOPNMU
mamLWQOPOPPPO
mamaPNSPPPPPPP
mammogramMXNPPPOPOP
mammogramsTLPPPPPPPP
mammographyYPMOOONPNP
mammyPPMPPSPPPP
manMNSTHGdMMP
man #2QOLPPPTPPP
man $LOQPPPTPPP
man inOUPPPOPPPN
man ofQPOPPPQPPP
man onNLQMWNSNOT
man withVSNVDMSPOO
man'sPPQPPPPPPP
managedRQOPPPPPPP
managementQPPPPPPPPP
managerRKOPPOPPWM
mananaPWKPPPPPPP
mandatoryKOJOOONOQa
mangiatoPTMPPPPPPP
manikinOVLPPPOPPP
manikinsPUMPPPNPPP
manipulationTPPMPPPPPP
mannPOSPPPOPPP
mannequinOSOPPPPPPP
mannitolMOOYNPOPPP
mannoseQPPOPPPPPP
manoOORPPPPPPP
manualWNNNPPPPPP
manyIBSbQNLNXO
many daysHOPRONPMYT
many hoursQPPIUPPOSP
many mgIPPXPPPPPP
many minutesGOPTPPPYOP
many mlJOP[PPPPOP
many weeksSPPOPOPPPP
many yearsRPPPPPPPPP
maoOOSPPPPPPP
maoiIOOKaOOPPP
mapXOLPPPONPP
map #2VPMPPPOOPP
marathonKRQPPSOPPP
marblePOQPPPPPPP
marchMZGOOVNPPP
marcumarOOSPPPPPPP
marginQPPPPPPPPP
marginsMUOPPPPPPP
mariPPQPPPPPPP
markNOPPPPSPPP
markedPQPPPPPPPP
marketOPQPPPPPPP
marksOLPPPOXPOP
marrowQPPPPPOPPP
maskRBOOPJWPaM
masksPOMPPPPOUP
massPMOPPOWOPO
massageONOPPTPPPP
massiveHK[UPONPRP
massive peMPNVPPPPPP
massive transfusionQMQOPPPPSP
mastersPRPPPOPPPP
matMSOKNOK_OO
matchNVNPPOSPMP
mateMLPPPXNPPS
mate'sOOPPPSPPPP
maternalQPPPPPPPPP
maternityOLSPPPPUNO
matesPPQPPPPPPP
matinPNSPPPPPPP
matronOUMPPPPPQP
matsQQOPPPPPPP
matterPOPOUPPPOP
mattressMUNPPOOPSP
maxG>P}>OMNPN
max $LKRYPPOPPP
max dailyTOPQMPPPPP
maxedPNRPPPPPPP
mayCA=NY`IROm
may iRCNSNNOONb
maybeKRUPPQPPPO
mayoresVOLPPPPPPP
mbSQNPPOOPPP
mbsNOPPPPPTPP
mcPJPPPPPSUP
mcaOOOPPPTPPP
mccPPPPPPPQPP
mcgJOP^NOONOP
mcg kgOOPTNPPPPP
mciQPPPPPPPPP
mcidVNPPPPMPPP
mcrobertsMI\PPPOPPP
mcvMINNOOcMPP
mcv #2NMNPPPXPPP
mdOWONNROPPO
mddRPPPPPOPPP
mdmNNPPPOOXOO
mdtRQPPPPPPNP
me?XXKExGH@[
me $G[ZMLTLNMR
me ?LVOPOSOPPN
me aQ^KPPIOOPO
me aboutOTKPPSPPPO
me andPMRPPPPPPP
me atPROJRSPPPP
me forOLOPPQPOOW
me ifRUVPPKNNPL
me inPLNPPOPPPV
me onOMOPOTPPPR
me orM[PPPPOTHN
me theLEZWPNPPPP
me toMOIPPYOPVL
me withORORPNPPPO
mealPSOPPPPPPP
meanQQUOOLQROM
mean $NPOPPPVPPN
meaningKJLPPOaQPO
meaning $MLNPPOZQPP
meaningfulNPPPPPSPPP
meansNWPPPNMMTO
meantOURPPPOOMO
meant toPUNPPQPOMO
meanwhilePPPPPQPPPP
measlesGONSORXPPO
measureNLPOPOPYOO
meatPRNPPPPPPP
mechanicalUPOONPPPPP
mechanical mitralQQPOPPPPPP
meconiumPQPPPPOPPP
medVILPPNOQYO
mediaSPPPPOPPOP
medianE\PPPOPPPP
mediastinumMNOPPPWPPP
medicIIRONYNQOW
medicaidROPPPPPQPP
medicalMJMNOON]LX
medical treatmentMPPPPPPOPT
medicallyQQOPPPPPPP
medicareILPPPPP^NP
medicationUMOOOOPK`G
medicineQIOOUUOOOP
medicoPOPPPPPQPQ
medicsSLQPPPPOSO
medisaveOPPPPPPQPP
mediumNSPPPOPPPP
medsPFNOSVMTTO
meds $SLNOUMNWOO
meerPIYPPPOPPP
meetNRPPPPPPPP
meetingNeJPPKNPKN
meetsORPPPPPPPP
megacodeOVNPPOPPPO
mehrOLWPPPOPPP
meinPOSPPPOPPP
meinePLUPPPOPPP
meinenNWOPPPNPPO
meisSOPNPPPPPP
melanomaUNOPPPOOOP
melatoninNSNPOWOOMP
melatonin forPPPQPPPPPP
melatonineRPOPPPPPPP
memQPPPOPPPPP
memantineQPPPPPPPPP
memberPMSPPPPPPP
membranesORKPPPUPPP
memoPROPPPOPPP
memoryXNNPPOOPOO
memory lossRPPPPPOPPP
men[JVOLMOPOP
men $UPPOLPPPPP
mendedPQPPPPPPPP
meningitisOUOUNNMONP
meningococcalOPSPPPOPPP
meninoNNUPPPPPPP
meniscalROPPPPPPPP
meniscal tearQPPPPPPPPP
meniscectomyQPPPPPPPPP
meniscoYMMPPPOPPP
meniscusSROPPPNPPP
meniscus tearQPPPPPOPPP
menopausePOOPPUNPPP
mensaLYOPPPNPPP
mentalMOQPPPOONX
mentionQPPPPPPPPP
mentionedLROPPOUPPO
merciPTNPPPPPPP
meropenemMOPWOOPPOP
meshUNOPPPNPPP
messIZLOQNNNYO
messagePQPPPPPPOP
messagedPNRPPPPPPP
met[EWMNOOQPO
metaROPPPPPPPP
meta analysisROPPPPPPPP
metalUNOPPPOPPO
metamizolOOPOUOPPPP
meterOSROOPOPPP
metforminIUOOURSNMO
metformin andSRNPKPSPPP
metformin forRPPPOPPPPP
metformin orOMPPOPVPOP
metforminaSOOPPPPPPP
metformineVOPONPPPPP
methadonePLRRROPPQP
methanolONQPPPRPPP
methenamineTPPONPPPPP
methotrexateONRSQOOOPO
methotrexate $POPOQPPPQP
methoxyfluraneQPPPPPPPPP
methyleneQONPRPPPPP
methylphenidateQPPPPPPPPP
metoclopramidePPPOTPPPOP
metoprololMRRXKOOPOO
metronidazolePOPMUPPPPO
metsFYOYPOKPPP
meuMUQPPPNPPO
mevrouwPSNPPPOPPP
mg>GI}GKJRMN
mg $LOPUKPPXPP
mg andKOP\KPPPPP
mg forMOPVOPPOPP
mg inKON[NPOPPP
mg kgLOOOZPPPOP
mg ofPOPSPPPPPP
mg perOPPRPPPPPP
mgmtTOMPPPPPPP
mgsoPNRQPPPPPP
mhOLUPPPOPQP
miYRTLJQNPMN
mi $^MONLOOONP
mi withRPPPOPPPPP
mi'sQPPPOPPPPP
miaOMVPPPPPPP
michRULOPOPPPO
microJVLOONON\O
microgramPPPTPOPPNP
microwaveORPPPPPPPP
midORPPPORPPP
midazNWPLPPPPPP
midazolamQMNXNOOOSO
middleQSJPPOUPOO
midfootQPPPPPPPPP
midlineQPPPPPPPPP
midnightNOWPPNOQQM
midodrineWKPOPPPPPP
midwifeTMPPPPPPOQ
midwivesOOOPPOPPTP
mifepristoneOPOUNPPPPP
mightQKNPPPPPWP
migraineHPJSHWWNWO
migraine $YNOKOKOOXP
migrainesMNPPPWOPPP
migraneVNOOPOOPPP
mijnLSUPPPNPPO
mildW\LNMNKOOO
mild modROPPPPPPOP
mildlyTNOPOPPPPP
milesPPQPPPPPPP
milkVUILSTMMNP
milligramsOPPUPNPPPP
millionTOPOPPPOPP
minCWqRHIFPNN
min $MEcTNOMOOP
min agoSOPPOOOPPP
mindZLLPPSNPOO
mind $RUMPPNOPPP
minderRPPOOPPPPP
mindfulnessRNPPPPPPPP
mineE]JMObLNNO
minhaOMTPPPPPPP
miniPRMPSOPPPP
minibusLLYPPPPPPP
minimumPNSPPPPPPP
minorOHONOONQR]
minor strokeSPPOPPPOPP
minsIM\OPNQNTO
mins $MUOOPONOUO
mintSORPPOOPOP
minusNTOPPPPPPP
minuteMUTPONNOPP
minute $PTNPPPPPPP
minutenOMVPPPPPPP
minutesML^RNFI`MM
minutes $KSQPPOOTOO
minutes afterOPQPPPPPPP
minutes agoPH]PPOMPPP
minutes andPNSPPOPPPP
minutes ofPPQPPPPPPP
minutiONSPPPPPPP
minutoPPQPPPPPPP
minutosNKXPPPPPPP
mioNSQPPPOPPO
mirNNTPPPPPPP
mirenaQPPPPPPPPP
mirtazapineWMNOPPPPPP
miscarriageRNPOPRPPPP
miscarriage $RPPOPPPPPP
misoNPPVNPPPPP
misoprostolTPOPPPPOOP
missXB`NPJSONM
miss rateTOPOPPOPPP
missedGEMcMQMTLY
missed $UPPOPPPPNP
missesK_NPPOJPOP
missingH^HNOMPVVM
missing $NUOOPMVOOM
missionORPPPOPPQP
mistakeOLYMRMPPOQ
mitTTLOOPOPPP
mitralQQPOPPPPPP
mixLQPNVPPQOO
mixedOOQPPPRPPP
mixingOROPPPPPPP
ml<UL}=N@NWO
ml $JPPYOPOPPP
ml forNMOZOPOOPP
ml kgOKKSPPPPYP
ml ofMMPXPPOPOP
mlcJIOPPPNPS_
mlsMQOTPPPPPP
mls ofMROSPPPPPP
mmPQMNNPXOOO
mm $PLNPPOXOPP
mmolPOPQPPPPPP
mmrIKOAlSOOPN
mmseQRPPPPMPPP
mmse #2QRPPPPMPPP
mo\ONOPHQORO
mo $STOPPJNPRO
mo ?QPPPPPOPPP
moaningPNSPPPPPPP
moansPMSPPPPPPP
mobileULQOPPQOPP
mobilisationQOPPPPPPPP
mobilisedOQPPPPPPPP
mocaOROPPPPPPP
mockPUNPPPPNPP
modRJOPNPTSOP
modePUPPPLPPPP
modelNUNPPPOPPP
moderateQOPNPPPSOP
modifiedWLOPPPOOPP
modifierKJPOOOLcOO
modifier forMPPPPPPUOP
modulePSNPPPPPPP
modulesLYPPPONPPO
moederPORPPPPPPP
moinsPOQPOPPPPP
moisPOQPPPPPPP
moisturiseNTPPPOPPPP
molars\NJPPPOPPP
molePHOPPYRPPP
molnupiravirVNOOOOPPPP
momLJROVRQPPP
mom'sPPQPPPPPPP
momentPQPPPOPPPP
momsPPQPPPPPPP
monNOUPPPPPPP
mondayNWRPOONONO
monday $JUUPPPNPOP
mondaysLWOPPNPPPP
moneyMTLPPOPPPT
monitorMTbOPOLOFN
monitoringdLLFNPPPPP
monitorsOSOPPPPPPP
monoOPPPPPRPPP
monotherapyQPPPPPPPPP
monoxideQMTPPPOOPP
montelukastQPPOPPPPPP
monthSOHZRVLJON
month $RUMPPNOPPP
month andVMPPPNOPPO
month old[KSLMPSMOP
monthlyNQOPPPPSPP
monthsQXHRK`LMLN
months $MUGSMUUOOO
months ?SOPPPOOPPP
months agoQROPPPOPPP
months andPNQPPPPPPP
months ofSOOQPOPOPP
months orPOOPPSPPPP
moodTROOPPOOPO
moonPSNPPPOPPP
moppedPTLPPPPPPP
moradosOORPPPPPPP
more\hLNMJFNIM
more $VQPOPOPMOP
more ?SNPPPPOPPP
more likelyQOPPPPPPPP
more peopleOORPPPPPPP
more thanMMOPPQPRTP
morfinaROPOPPPPPP
morgenNVMPPPOPPP
morningQWJLQ[MNNM
morning $MPPPPOTPPP
morphineVQVPKMNOOO
morphine forTPPLPPPPPP
morphine inUOQMOPPPPP
mortQPPPPPPPPP
mortalidadeRPOPPPPPPP
mortalitaQOPPPPPPPP
mortaliteTOOOOPPPPP
mortality\MNNOOONOO
mortality $WNOOPPPOPP
mortality inQOPPPPPPPP
mortifiedPPOPPQPPPP
mortuaryPKQPPPPPTP
mosquePORPPOPPPP
mostXWPOOKNPNN
mostlyCYNPPWOPPP
motherIMROVYQONL
mother inPPOPK[PPOM
mother saysSOQPPNPPPP
mother'sTLOPPOPPPS
mothersONPPPOPOWP
motiveXMMPPPOPPP
motorPJKPPP]PPP
motorbikeOPRPPPPPPP
motrinOOPRPPPPPP
mottledMK^POOOOOO
mottled toPPSPPPPOOO
mouPORPPPPPPP
moulageMTOPPPPPPP
mountainPORPPPPPPP
mouthDGdTOPRNOO
mouth $NLYSPKOPPP
mouth andNOPRPPRPPP
mouthfulPORPPPPPPP
mouthwashOPPOTPOPPP
movQOPPPPPPPP
moveUMSPPNOPOP
movedJaKOPOOOPO
moved toOUJPPQOOSP
movementULQPPPPOPP
movementsNTPPPNQPPO
movesNJNPPVVPPP
movingKWYPPIOPOP
moving $OMUPPPPPPP
mrRZN^JJNNLM
mraTNPPPPOPPP
mriOKZLXOLPPM
mri $KL\POQNPOP
mri showsQPPPPPOPPP
mrsQWOOPOOPMP
mrsaRNPOOPPOSP
msHPNQOXWLPO
mssaTPPOMPPPPP
mstPPLTPPPPPP
mthPRPPPPPPPP
mthsNOMPPPWPPP
mtpN@`OPOQPPT
mtxORNNXMOPPO
muaQPPPPPPPPP
muchHLLoNUKMJL
much $WROPLNOPPP
much doesMPPOTPPPPP
muchisimoPNRPPPPPPP
muddledPGPPPOZPPP
mueveOOSPPPPPPP
muffinsOSNPPPPPPP
muffledPLRPPSPPPP
mugOTPPPNPPOP
mugsLVOPPPPPPP
multipleOMOOONYPPP
multivesselQPPPPPPPPP
mumGKRTXYLMNO
mum isLNOPUTOPPP
mum'sRGLPPYOPOS
mumblingONPPPOUPPP
mumsPPRPPOPPPP
mupirocinQPPPOPPPPP
murderPVOPPNOPPP
murmurNOMPPOWPPP
muscle\MOPPNKPPP
musclesQOQPPNORPP
mushPOQPPPPPPP
musicVTNPPPLOOO
mustPKEOXRKNQ]
must bePZNMXONQNG
must iGGINRVSOOb
muyORPPPPPPPP
mvaPRPPPOPPPP
mwtTSPPPPIPPP
my6^]@F}9A>N
my #1MOTPPPPPPP
my #2QMOPPSPPPP
my babyPOVPPKPPPP
my backRSLPPPOPPP
my brotherPN[PPGPPPP
my chestPNVPPMPPPP
my colleagueQQRPPMPPPP
my dadNMPPPXPOOO
my dad'sPUNPPNPPPP
my daughterPGTPPVPPPP
my deskPROPPPPOPP
my fatherNOUPPOPPPP
my handPKYPPMPPPP
my handsPLQPPTPPPP
my headQXLPPLPPPP
my heartMRLPPUPPPP
my husbandOORPPPPPPP
my kidRXTPPCOPPP
my kneeRHOPP[OPNO
my lastNVNPPNPPQP
my mindNLQPPUPPPP
my momONRPPQPPPP
my motherOKSPPUPPOO
my mumPKPPPWPPPP
my mum'sPOOPPSPPPP
my namePOTPPNOPPP
my ownOHPPOZPPMT
my partnerPOPPPSPPPO
my patient[HVPNCXPPN
my phonePZKPPHPPJZ
my registrarQTNPPNPPPO
my sisterPOVPPKPPPP
my sonOXSPPIPPPN
my toddlerRMMPPUPPPP
my wifePMYPPJPPPQ
my wristOLQPPTPPPP
myastheniaNOROSPOPPO
myasthenicJNRNZOOPPP
mycophenolateOPPPRPPPPP
myocardialQPPPPPPPPP
myselfKCZOP[OOOQ
mythOOPPTPOPPP
nULXNPNLNOQ
nab<YPKSYLKK
na #3KIOUNO]OOP
naarMYKPPPOPPP
nacQMVMPPPPPP
nach\GSOOOOOPO
nachtdienstLZMPPPOPPO
nacidoRNQPPPPPPP
naclROPPPPPPPP
nadaPORPPPPPPP
naeKO`OONKOPP
nahJVOORPQPPP
nailLLHPOX\ONO
nailsOCMPPW\PPP
naladorPOQPPPPPPP
naloxoneTKNTSOOOPO
naloxone kitsOROPPPPPPP
naltrexoneQNOTPOOPPP
namanOUNPPPOPOO
nameGWNONGZNZM
namedPQOPPOPPQP
namesOIOPPSOPOX
nanMTLPPTPPPP
nan'sOLWPPOPOPP
nanaPTOPPOPPPP
naoLBgPPPOOOO
napOSPPPOPPPP
nappiesNYKPPPOPPP
nappyPPOPPVLPPP
naproxen[OOPHPPPPP
naproxinSPPPNPPPPP
narcanONTSNPOPPP
narrowOOPPPPRPPP
nasMOUPPPOPPP
nasalOLON]NNPPO
nasceuPNSPPPPPPP
nationalPOPPPPPPQP
natriureticQPPPPPPPPP
naturalSOPPPPOPPP
nauseaTWNRLOKPPP
navelPOTPPONPPP
navyPNSPPPPPPP
nbmMOOZPPPONP
nccKOPTPPUOPP
ncctQPPPPPPPPP
ndOOROTONPPP
ndcOPPOPPPSPP
neMBePPPNPPO
nearBRYP[OJPOQ
nearestKJVPPPPOOX
nearlyMZMPPOOPPP
neatOVOPPNNPPP
nebGHP^MPWPPP
nebsPOOQMPTQPP
nebulisedWNNQOOPPOO
nebuliserRSLPPPPPPP
nebulizedQOPPPPPPPP
nebulizerORPPPPPPPP
necVMPPPOPPPP
necessaryNPPPPPPPPS
necessityOPPPPPPTNP
neckNLdKNLWOKL
neck $OSNOPVOONP
neck isQOQPPOOPPP
neck painVXIPPOKPPP
neck stiffPQKPPPUPPP
neck swellingPPQPPPPPPP
neck veinsPOQPPPPPPP
necrotizingROPPPPOPPP
needVIYPNWDB^O
need aQYMNORNPNN
need anTOSPPNPPPN
need handsPHYPPPPPPP
need helpLSRQPOPPPP
need someonePRQPPPPPNP
need theOKPVOSOOOP
need toORMQQSPRLO
need twoOTNPPPPPPP
neededVKLVMNK`HP
needed $WPONPOOOOP
needed ?OINYMQMXOM
needed forMSPPPOPMLX
needed toXNPOPOPNNP
needingROPPPPPOPP
needleSC\OO[NMKN
needle itPNSPPPPPOP
needlesTNNPOLVOPP
needlestickJTOPPMNWRO
needlingPPPPPPPQPP
needsSdDQZMKOGM
needs aYOOPLSNONO
neg@XQNNJjMMM
negativeTVJNNVQNNL
negative $SKOPPUOPOP
negliPKYOPPOPPP
neiTOOPPPPPPP
neighborPORPPOPPPP
neighbourNPMPPVPPPP
neighboursOSMPPPTPOP
neitherQPOPPPPPPP
nelTMPOPPPPPP
nellaQLVOOPPPPP
neoPOQPPPPPPP
neonatalTONNOOOSRP
neonateMLRYQOMPOP
neonatoOLXPPPOPPP
nephewOEOPP_OPPP
nephew'sOMOPP[OPKP
nephroOQSPPOOPPP
nephropathySPPPNPPPPP
nephroticQWLOPPOPPP
nerveZIMNPOYONO
nerve blockUNOPPPNPPP
nervesQPPPPPPPPP
nervousKPNPUQORPP
nestPRNPPPPPPP
netPKWPPPOPPP
netballOSNPPPPPPP
nettingQPPPPPPPPP
neugeborenesOOTPPPOPPP
neuritisQPPPPPPPPP
neuroTULPPOMPPO
neurogenicQPPPPPPOPP
neurologicoUONOPPPPOP
neurologistOPOPPRPPQP
neuroparalysisPOQPPPPPPP
neuropathicKPPUPPPPPP
neuropathyVPOPMPOPPP
neuroprotectionQPPOPPPPPP
neurosurgQPPPPPOPPP
neutrophilsLOQOOOXPPP
neutsPTQNOOOPPP
neverQ_IONSLLOO
never hadRMRPOPPPPP
never smokedTNPPPOPPPP
newCnDFLNWN]H
new afQPOPPPPPPP
new oneLPOPPUONVN
newbornS>UXVI[MNM
newborn $POOOTPOPPP
newbornsRPPPPPPPPP
newerUMPPPPPOPP
newlyUOPNPOPPPP
newly diagnosedQPPPPOPPPP
newsQQNPPPOPSO
news #1QPNPPPOPSO
newsletterQPPPPPPPOP
nextXYJXNSFMKN
next $TUTOPPFPOP
next ?OOUPPPOPPP
next doorPMTPPPPPPP
next monthPQPPPPPPPP
next onePJL^POOOPP
next stepPNPRPPPPPP
next toOPNOPOVPPP
next weekPVOPPMPPPP
nexusQPPPPPPPPP
ngQPPPPPPPPP
nhsMNPPPPP\KO
niPNSPPPPPPP
niceP\LPPMOPMO
nicelyPRNPPPPPPP
nichtLEfOPOMOOO
nicht mehrOLWPPPOPPP
nichtsOMUOPPPPPP
nickedPQPPPPPPPP
nicoTPLPPPPPPP
nicotineNPPPSPPPPP
nicuKMJOPOORaO
nietHLeOOOMOOO
niet $KPYPOPNPOP
nifedipineWNPQMONPPP
nifedipine orUPPPMPOPPP
nightNX>MV`ULQG
night $R:ROT_MOYK
night ?RZPPPMOPJO
night andVOONPOPPPP
night forPQPPPOPPPP
night isMLOPTWMPPP
night nurseOQPPPPPPPP
night shiftTOMPOQQPPP
night sweatsONOPPNWPPP
night wasPUNPPNOPPP
night withRQPPPNPPPP
nightlySROOOOPPPP
nightsIPOOOYSOPO
nights $MSMPPOUPPP
nihssQPPPPPPPPP
nilP[IOPPNOPP
nimodipineVRNMNPPPPP
ninaNOSPPPPPPP
nineCWGSMV\OOO
ninoPKQVPPPPPP
ninosSONPPPOPPP
nippleNNMPQPVPPP
nirmatrelvirPPPPQPPPPP
nirsevimabYNPOOPPPLP
niteKROPPPPOXN
nitratePPPORPPPPP
nitratesOPPMUPPPPP
nitrilePYOPNOKPPP
nitriteOPPPPPRPPP
nitroLJLNkKNPNO
nitrofurantoinTNOOROOPPP
nitrousIMPWZOOMOP
nivUMOPOPOPPP
nlNMOPPPXPPP
nmaQPPPPPPPPP
nmolPNPPPPTPPP
nmsLMRPOPWPPP
nniQPPPPPPPPP
nntPZOLONOOOP
nnt $ROPPPPPPPP
nnt ?QOPPPPPPPP
no?Wl=VXKHB]
no $GOJN]WKOQR
no ?HOPN\PPPPP
no betterKLUOOVPPPP
no bleedingIOLXPPUOPP
no changeOTQPPPLPPP
no cvdSOOPPPOPPP
no diabetesPTMPPPPPPP
no dmSOPOPPOPPP
no familyQPPPPPPONR
no feverZGIPLVTPPP
no heartRRNPPPPPPP
no ivOKWQPPPPOO
no moreMYLPPPPPOP
no oneOWJPPPPPPP
no otherTMNPSOOPPP
no painMRFPOUYPPO
no pulseMPVPPONPPP
no radialOMXPPPNPPP
no redQPOPPPPPPP
no swellingOIJPP\SPOP
no symptomsVSLPPPMPPO
nobodyKS[OPHTOQL
nobody inPSNPPPPPPP
nobody'sPROPPPPPPP
noceboRPPPPPOPPP
nochMQWOOONPPP
nocturnalTPPNPPOOPP
noddingPOQPPPPPPP
nodeQDLPOObOPO
nodesOROPPMUPPP
noduleUNOPPQNPPP
nofQPPOPPPPPP
nogORQPPPPPPP
noiseORRPPNOPPP
noisyTNSOOPOPOP
nonMHcMPK[JNN
noncontrastRNPPPPPPPP
noneN^HPPOOPPP
nonnoOOSPPPPPPP
nonrebreatherPMSPPPPPPP
nonsenseOPQPPPPPPP
noonNZOOPNOPOO
noon $OVOPPOPPOO
nopacRPPOOPPPPP
noradLLROWPPPPP
noradrenalinQPOQPPPPPP
noradrenalinaTPLPPPPPPP
noradrenalineSPOPNPPPPP
nordicc[IOPPPOOPP
norepiPQPPPPPPPP
normalSYDKFbbHIK
normal $KFPOP_ZMMN
normal ?LOOPPPWPPP
normal ctNNPPPPTPPP
normal ecgQPPPPPOPPP
norovirusQSNPOPPPOP
northPQRPPPOOPP
norvascPPPPPQPPPP
noseJIXOSPVOOO
nosebleedMUJOPOUPPP
nosebleedsRPPOOPPPPP
notONqCPLRQEK
not $LMPJgNJOOP
not ?]PPPGPLPPP
not aNRPPPSPPPN
not answeringONUPPPPPPP
not breathingNNWPPOPPPP
not comingPJWPPPPPPP
not cryingOOWPPNOPPP
not inPVKPPQMSOP
not movingOH]PPNPPPP
not onSLJPPOYOPP
not pickingOQPPPPPPPP
not respondingTOPPOPPPPP
not sleepingLELPPdPPPP
not theOZGPOPOPPP
not toSPOPPPOPPP
not workingOIZPPPPPPP
notchMCNPPOePPP
noteKSSRONLaHJ
notedPQPPPPPPPP
notesJSCONWINOf
notes $NENPPZOOQV
nothinPOSOPPPPPP
nothingNYVMNSKNOM
nothing $NLUOPPRPPP
nothing ?QPPPPPPPPP
nothing elseQRNPPPPPPP
nothing toNXLPPPPPPO
noticeHINLPPORV_
noticedPQOPPPPPPP
noticesPQOPPPPPPP
nottePSNPPPPPPP
nouveauOLVPPPOPPP
novemberNTPOPPPOPP
nowFTrEU:<X]N
now #1PQOPPPPPPP
now #2PPMPPPOPOV
now $JWXIM@HSeP
now ?WSPNPONPLO
now andTOOPOPPPPP
now hePMTPPPPPPP
now he'sPORPPPPPPP
now inPSOPPPOPPP
now onPUMPPPPOPP
now orPQYPPPGPPP
now pleaseP@cPPPPPPO
now sheONSPPPPPPP
now she'sONOPPUPPPP
now thePQOPPPPPPP
nowadaysTNPOPPOPOP
nowherePTMPPPPPPP
nowtPOQPPPPPPP
npOKQPPPONOY
npoOVNQPPPPPM
npvYNPPPPJOOP
nrbPGZPPPOPPP
nrpPORPPPPPPP
nrsRPPPPPOPPP
nrtQPPPPPPPPP
nsQNOTOPOPPP
nsaidTOPIWPOPPP
nsaidsIPPTUPPPPP
nstemiRPOPPPOPPP
ntSPOPPPOOPP
nuNE`PPPNPPP
nuitNWLPPPPPPP
nullipTPPPPPLPPP
numbJN[OPMTNOO
numberMFKVOOKSfJ
number $OSPPPPPPQO
number forJJONPOPXYN
number needed_JOOPOPNMP
number ofFNLZOONM]O
numbersZPIOPOH]LO
numbers $TPOPPPPPNP
numbingQPPPPPPPPP
numbnessKOVPPPQPPP
nuovoOWKPPPPPPP
nurQKVPPPOPPP
nurseHPRLSSJIUZ
nurse $LMQOVUONOO
nurse andPOSPPOPPPP
nurse isMNPPQOOOXP
nurse ledYNOPPPOONO
nurseryROPPPPPPPP
nursesSTLONNONWN
nurses $QTLPPPPOPP
nursingOKNNZPPRNO
nursing homeNNPPNSRROP
nursing homesSOPPPPPPPP
nutVMQONPPOPP
nutritionQPPPPPPPPP
nutsQPPPPPPPPP
nvmOTOPPPOPPP
nyhaPVOPOPOMPP
nystagmusLOOPPPWPPP
nystatinNOPUOPPPPP
obXLNMKGNPO
o #1YTGPOPNPPP
o'clockOXKPPOPPPP
oaXRPONNMOPP
oa $TRPONONOPP
oarRPPPPPOPPP
obQLPPPPMXPO
obeseSPPNPPQPPP
obesityOMOONOO[OP
obesity $MOPOOOOYOP
objectsOOPPPPPNOV
obligedOSOPPOPPPQ
obsNQYOPIWNMO
observationPMRPPPOQRP
observeRNPPPPPPPP
obstructedQPPPOPPPPP
obstructionSOPOPPPPPP
obtundedOM]PPPJPPO
obviouslyPUNPPPPPOP
occOPPPPPNPSP
occlusionSTLOPPPPPP
occupiedPSNPPPPPPP
ocpPPPPQPPPPP
octFNPPPP^OPO
octreotideQPPPPPPPPP
odQNTPOPPPPP
oddPGRPPOYPOP
oddsOTOPPOPPPP
oder^MMMNPOOPP
odtQPPPOPPPPP
oedemaSOPPPPNPPP
oestrogenRPPPPOPPPP
of_JIdB5NOW_
of #1PUTULTJNLN
of #2XNIZXOMNMI
of #2.PPSNPPOPPP
of #3NROOPOYPNM
of a[IROPLLOLX
of amoxicillinPTPMPPPPPP
of anPNQPPPOPPS
of antibioticsRPPPPPPPPO
of backPTPOPNOPPP
of bedPULPPPPPPP
of bloodHN`PPFKP\N
of breathMXROPPPOPL
of careQPPPPPPPOQ
of deathEPOPPPO_MP
of handsPULPPPPPPP
of herNXSOOHOPPQ
of hisSJOPPPROOT
of hospitalWYOPPIPPIP
of hoursPKKPPPPP[P
of itPQOORSNPPO
of lifeXQIOPOPPPP
of lungQOPPPPPPPP
of meOJTPPYMPPO
of mouthNNPPPOVPPP
of myQURPPJOPPP
of nitrofurantoinLPPUOPPPPP
of ourOMROPORPSP
of painQPPPPPOPPP
of predQPPPPPPPPP
of prednisolonePQOPPPPPPP
of prednisoneNPPSPPPPPP
of somethingQPQPPOPPPP
of strokePOPPPPPPQP
of theOTQJNTNJSW
of themOSROQNOPOP
of thoseOPOPSPOPPP
of treatmentSNPPPPPPPO
of usQRNPPROPNP
of youJQOPPXOPPP
offY^UHBNKGPZ
off $C`NMPYIPRO
off ?VMPPNPOPPP
off aULRNPPOPQP
off atNRQPPPPPPP
off cigarettesQPPPPPPPPP
off dutyMKQPPOPNO[
off forPNPPPPPPPS
off inNUOPPOPPPP
off itPNNNPVPPPO
off myPMOPPQPPUO
off pressorsSPNOPPPPPP
off sickOTOPPNPPPP
off the[FRROINOVO
off toNZMPPMOPPO
offenceOOPPPPPPOT
offerWNPPPNOPOP
offeredQIPPPXOPPP
offeringORPPPPPPPP
officeN\KPOMLQTO
office $OROPPPPSNP
officerOKVPPOOOTN
officersOKVPPPPPPP
officiallyORPPPPPPPP
oftenTKS]LMMNOO
often $GOUZNOOOOP
often ?QPPOPPPPPP
often doTOPNPOPPPP
often doesQPPPOPPPPP
often isSPPOPPOPPP
often shouldQPPPPPPPPP
ogaPNRPPPPPPP
ohOPQPPMPPSP
ohcaTOOPPPOPPP
ohneQSPPPOOPPO
ohpcSPPNPPPPPP
oil]GPLVUKLNO
oil forNNOOP[PMOP
ointmentPPPPQPPPPP
ojosONSPPPPPPP
okLZIEsYHDIL
ok $F`GPQRXIPO
ok ?PLOM`OINRO
ok forSJPORRPONS
ok inRPOOOPOPRP
ok orWPPPKPOPPP
ok soQJWPPOPPPP
ok toPOMNSXOPMO
ok withQNPPRPPPPP
okadaNUOPPPOPPP
okayATNLeNOPPP
olanzapineNNORTOPPPP
oldXI\YO@ROHS
old #2PPPQPPPPPP
old $CSS\TNJOPP
old ?SPPQOOOPPO
old boyROPPPPPPPP
old girlUMKOPPTPPP
old inROPPPOPPPP
old ladyQPPPOPPPPP
old manTPOPPPOPPP
old onVOPOLOPPPP
old onePUPOPPPOMP
old whoUMRNOPPPPP
old with[MQNMNSMPP
old womanSOPPPPNPPP
old'sOPPRPPPPOQ
older^KOPMNOPOO
older adultsRPPOPPPPPP
older patientsRPPPPOPPPP
older peopleQPPPPPPPPP
older personQPPPPPPPPP
oleanderQOQOPPPPPP
oliveNOOPPPUPPP
omQ^FOPPNPPP
omaNLVPPPPPPP
omalizumabQPPPOPPPPP
omegaTQOOOOOPPP
omega #1TQOOOOOPPP
omeprazoleQOONTQPPPO
onEXP7QRZKiK
on #1WYIOPMDNZP
on #2LNRXOSKNQP
on $O\RPPNLOLO
on ?UOPPOPMPPP
on aW@WNMRPNOX
on airQWIPPPPPPP
on andNOSRPOPPPP
on antibioticsPWPPPJPPPP
on apixabanMSVOONOOPP
on aspirinROOPOQPPPP
on callO\FPPPOORO
on ctQNTPPPNPPP
on daySSONPPNPPP
on dialysisNMPRPUPPPP
on donepezilJPPPVPPPPP
on forPPOPPPPNTP
on fridayPKRPPPPPTP
on herNTKPPORPPS
on highNPQNTPPPPP
on himPNTPPOPPPP
on hisQEWPPSPPPP
on holdORUPPOMPOP
on insulinOOOPSPPPPP
on itQ\QOOMJOOO
on itsROPPOPPPPP
on meORRPPNPPOQ
on metforminPSNPMOTPPP
on mondayOSPPPOPPPP
on mriTOPPPPMPPP
on myMQLPUYOOLO
on nightsMIRPPYOPPP
on oneOBKPP\YVIP
on ourNHUPPNSPTO
on oxygenRPPOOPPPPP
on phonePPTPPPPPMP
on ramiprilRTROMPMPPP
on rivaroxabanLOSKVSPNPP
on roomSTJPPOPPPP
on saturdayNVOPPOPPOP
on sertralinePOPPPROPPP
on siteRLRPOOOPTO
on sundayOTPPPOPPNP
on theZL_JJFQaBL
on theirPNRPPPNPRP
on thisMQOPPOROTO
on thursdayPTPPPOPPOP
on toRNPPPPPPPP
on topSRLMTPOPPP
on twoQPOPPPOPPP
on wardPUKPPPOPRO
on warfarin_QKOHOPPPP
on whetherVNOPPPPPMP
on withWNOPNPPPNP
on yourOVPPPNQPMP
oncPORPPOPPPP
onceYVPLMLMOOS
once $OQPPPQPPPP
once aOROPPPPPPP
once dailySPPNPPPPPP
once theQOPPPPPPPP
ondansetronLMOWUOOOQO
oneIROXOPaMME
one $QVLOMOSMSM
one ?MOOVOQOPPP
one atNQOPPSPPPP
one dose]NP=YPOPPP
one eyeNKNPPO[PPP
one hourOSTPPOOPNP
one inNXOPPNNPPP
one isTEONQQPPYP
one moreOUNPPPPPPP
one ofOLUPPNRPPP
one orPNOPPPPOVN
one pupilNLWPPPPPPP
one sideOBNOP\_PIP
one weekTLPPQQPPPP
one withNSQPPPOPPP
one yearTLPOPSOPPP
one'sPPSPPMPPPP
onesQPLPPVPPOP
ones $QMNPPVNPPP
ongoingPOUPPPNPPP
onlineQOPNPOONVP
onlyJQNKLR`QNO
only $PQNOOVTMPL
only ?NPPPSPPPPP
only meOOWPPNPPOO
only noPLOPPOWPPP
only thePNOPPUOPPP
onsetQKXPPPNRNO
ontarioLOPPPLORNZ
ontemPVKPPPPPPP
onychomycosisSPPPNPPPPP
onzeKWOPPPPPPP
ootPNTPPPOPPP
oozePMSPPPPPPP
opLMZQNQSSMK
op poisoningORMTNPOPPP
opaOLVPPPOPPP
opalQPPPPPPPPP
opcPQOPPPPPPP
opcsMOPOPPOYNP
opdN`OPPPMPHP
openSQPNOKKR[L
open $O]NPPNOTIM
openedKSSPPOPPPP
openerPQPPPPPPPP
openingOQXPPJPOPP
opensPRPPPPOPPP
operateSMSPPONPPP
operatedQOPPPPPPPP
operatieQPPPPPPPPP
operatingQMPPPOPPSP
operationHVLOP\NNOO
operation $NOPPPPPOPT
operation ?QPPPPPPPPP
opinionNQNPPPTPPP
opioidUZLWDLOPPO
opioidsPUNNSOONPP
opioids forSOPOOPPPPP
opsPLOPPPPVRN
opticPPPPPPQPPP
opticianRKPPPUOPPP
optiflowQPPPPPPPPP
optionSOPPNPPPPP
optionalOUNPPOPPPO
optomPOQPPPPPOP
orT2#ZRC}idE
or #1QSLUPSIPPP
or #2WRJWOOGRNO
or #3PNO\KPLMRP
or aPJPPPOSWOO
or addQPPPPPPPPP
or afterEQXOVPOPOP
or amJUOPPOVPKR
or canQSOPPPNPOQ
or ctSPPPPPNPPP
or didOXPPPOOPMP
or doOURPRLOONP
or doesJQPPNMPPWS
or earlyJNPPPP[PPO
or everyRNPPPPPORP
or givePPOQPPPPPP
or goOPPNTPPPPP
or holdSPPPOPOPPP
or isS\OTUGMQGN
or ivQPPPPPPPPP
or justNKKOOPaOOO
or keepSNPPPTMPPP
or leave]KPPPPIPPP
or lessVNPPPRLPOP
or moreRPPPPPOPPP
or mustOPPPPRPPPP
or noLJMO\TLOPT
or notXLNI_OGSNO
or nothingRNPPPPQPPP
or onORPPPPOPRP
or onlyMPPNNOOVTO
or openPOPPPPPPQP
or referQPPPPPPPPP
or repeatUPPMPPNPPP
or sendPNPPPOOPUP
or shouldNTPPOQOPPP
or stopJPPOXPOPPP
or straightVOOOPPNPOP
or theKWOPPOLN[K
or twoNPPSPPNQPP
or waitWLQOMWKOOP
or whatOXPPPPJLTP
oraOQSPPPOPOP
oral[OJ[KNKKUM
oral morphinePPPQPPPPPP
oral vancomycinOPPQPPPPPP
oralesWNPOPPMPPO
oralsPPPTPOPPNP
oramorphOOLXNPPPPP
orchidopexyPQPPPPPPPP
orderDSMOONNM`U
orderedL[NPPMOOOQ
orderingZOPPPPPLMP
ordersMKMPPPPO]O
ordinaryTPOPPOPNPO
organophosphatePQTPOPOOOP
organophosphate poisoningSPPOPPPPPP
orsSNNSOPOPPP
orthoKTUPQMMPSO
orthopaedicRPPPPPNPPP
osPQQPPPOPPP
osaMPPPPPPTOP
osacRPPPOPPPPP
oseiPQPPPPPPPP
oseltamivirQNOUOPPPPP
osmODLOPPcPPP
osteoarthritisQPPPPPPPPP
osteopeniaQPPPPPPPPP
osteoporosisPVPOONPPPP
osteoporoticSNPPPPORPP
osteoporotic spineROPPPPPPPP
otMZOPPSJOPN
ot #1PUMPPPPPPP
otagoTMPPPPPPPP
otherMLKNXMYMWL
other dayQQPPPOPPPP
other siteOVOPPOPPMP
othersMKUUOOPPPP
otherwiseTNNOOPRPPP
otherwise healthyQOPPPPPPPP
otherwise wellROOPPORPPP
otitisTPPPPOPPOP
otitis mediaSPPPPOPPOP
otoscopePWKPPPPPOP
otraOWKPPPPPPP
ottawa]MOOPONPLO
ou`LMMNPNOPO
oughtOPPPPQPPPP
our4PRHHdFB}D
our clinicLNRPPPPPUP
our formularyOOPPOPPPTP
our hospitalOOPPPPPPTP
our houseOLOPPYOOOP
our sepsisMEPPOPOOaP
our unitOPOPPPPPTP
our wardQROPPNTPMO
oursINPKPPOOaO
outRXcGI]FIKM
out #1PORPPPPPPP
out #2OROPPPOPPP
out $KMUMLQ]MQM
out ?TNOPPPPPPO
out aQNRPPPPPPO
out andPORPPOPPPP
out atOSOPPPPPOP
out byPUNPPOPPNP
out forMNTNVLPPQP
out inTPOPLSOPPP
out ofI]QKOJMQTR
out onOQPPPQOPPP
out theRKTQQNPPPO
out toRRNOPPOPPP
out whenPMUPPOOPPP
out withPMTPPPPPPP
outbreakTONPPPPPPP
outcome\JMOOPOULO
outcome $ROPPPPPPPP
outcomesYNNOPOOOOO
outcomes $XNNOPPOOPP
outerPNLPPOXPPP
outpatientRPPPPPPPPP
outpatientsPOQOPPPPSN
outputIDgPPOOPOO
outreachLROPPPPPTP
outsideJM\OPMOOUN
outside $JM[OPNOOSP
outside thePZGPPPPPPP
ovarianQPPPPPPPPP
ovcfQPPPPPOPPP
overXMW\GLRMJL
over #1VQMNPPPPOP
over #2nBKONMLRNO
over $KYWOOINPOP
over aQTNPPOPPPP
over howFNO_PPOPOO
over itQPPPOPPPPP
over thePNROPNPOTO
over toMURPPPPPNO
over whatUONXONJPPP
overallTMPPPPPPPP
overdiagnosisQPPPPPPPPP
overdoseSSKLOPOUOQ
overdose $TPPMOPPPPP
overdose deathsTMPPPPPPPP
overdosedNRVMPOPPPP
overdosesQPPPPPPPPP
overheadOJVPPPPAaP
overleving[LJPPPOPPP
overnightIWMONMOO]M
overrunningOROPPPPPPP
overtimePPPPPPPPQP
overweightQPPPPPPPPP
ovulationOPPROPPPPP
ovumQPPPPPPPPP
ovunqueGO[PPPPPPP
owePUPPPLPPPP
ownJQMMN[NRRQ
ownerOQPPPPPPPP
ownsNFPPPPPOLb
oxMRKPPPWOOP
oxalatePPPPPPQPPP
oxigenQOPPPPPPPP
oxigenoTKRPPPPPPP
oximetryRPPPPPOPPP
oxyNNOSRPOPPP
oxybutyninINOOWOOPUP
oxycodoneNROVNOOPPP
oxygenUPTOONLUMN
oxygen $OMOOPPOWPP
oxygen ?QPPPPPPPPP
oxygen cylinderLQTPPPPPPP
oxygen inROPPPPPPPP
oxygenateOORPPPPPPP
oxytocinUOONPPPPOP
oxytocin forRPPPPPPPPP
ozempicPQPOPSPOOP
pV[FMNNMUOO
p #1TQMNPOLVPP
paNJVPPPOQOS
pabrinexHOP\PPOPOP
pacedKVPPPPPPPP
pacemakerSNQOUPJPPO
pacemakersRNPPPPPPPP
pacerIRVPPPPPPP
pacienteOYJPPPOPPP
pacingNTROPONPPP
packTONNOOORRO
packageOQPPPOPROP
packedOSOPPOPPPP
packetPQPPPPPPPP
packingTOPPPPNPPP
packsPQNPPOMOVP
pacsPPPPPPPPQP
pacuPSNPPPPPPP
padT\KPKOOOOO
padsNRVOPOMPOP
paedOMPPPPOPUP
paediatricPRMPPPPPQP
paedsM@ZROOOO[O
pageLQPOPLOOZO
pagedPROPPPPPPP
pagerOYNPPPPIRO
pagesOROPPPPPPP
paidNSOPPOP]GM
painXITKJQZJRN
pain #1P]QOOMGPPP
pain #2OPPPPPQPPP
pain $]SKQLUGNNO
pain ?RPPOPPPPPP
pain afterRPPPPPNPPP
pain andQPQPRPMPPP
pain at_NNPOOHPPP
pain canOPOPTOPPOQ
pain clinicLRLPPPOOYP
pain forLPRPPPRPPP
pain fromNPPPPRPPPP
pain inPMQOPVNPPP
pain onNPPPPPSPPP
pain sincePOPPPSOPPP
painfulNMKPPL_PPP
painingKPQPPWNPPP
painkillersSNQPPNPPPP
painlessMFQPPO`OOO
painsOPPPPPRPPP
paintQRPPPPOPPP
paintedOUOPPPOPNP
paintingPQPPPPPPPP
pairQTLPPPPPPP
pairsHOP\PPOPOP
pakSOPPOPPPPP
palatePPQPPPOPPP
paleLE\PPMXPPO
palliativeUQNQPNOOPO
palliative careOSPPPNPPPP
palmPPRPPPOPPP
palmsMLMPPO\PPP
palpMQSPPPOPPP
palpableNWMPPOOPPP
palpitationsKJOPP[RPPP
palsy\TFMLMUOPO
palsy $TSEOOPWOPP
pamperTNOPPPPPPP
panOSNPPPPPPP
panadolOTOPPPOPPP
pancakeNRRPPPPOPP
pancakesPSNPPPPPPP
pancreatitisUOOPPPMPQP
pancreatitis $SPPPPPNPQP
pancytopeniaONOPPPUPPP
panelQNOPULOROP
panicOXKOPRNOPP
panickingPOQPPPPPPP
panneNXLPPPOPPP
panoramicTMPPPPPPPP
pantoprazoleQPPPPPPPPP
pantryOSOPPPPPPP
pantsPQPPPPPPPP
papPTNOPPOPPP
papaNMTPRPPPPP
papelPQQPPPPPPP
paperGZIMORKWVP
paper $OINOPTPYOO
paper onMTPPPPPPPP
papersONMPPYOPOO
paperworkOWNPPOOQON
papulesPOPPPPRPPP
parNMVPPPPPPP
paraWNROPPLOPO
paracetamolWTQSGQOONM
paracetamol overdoseSPPNPPPPPP
paradaVVEPPPPPOP
paradeLOOPPWPPPP
paraffinSLQPPPPPPP
paralysedOTNPPPOPPO
paralysisQOROPPPPPP
paramedic[MMPPIOOOW
paramedicsOPPPPPPPRP
paraquatUOQPLPOPPP
parentOPOOONOPPV
parenteralQPPPPPPPPP
parentsBQJNO_IONa
parisQOPPPPPPPP
parkMIXPPLOO\M
park $NOSPPPOPQP
parkedPUPPPPPPMP
parkingM]IPPJKO]M
parkinson'sNPPPQORPOP
parkinsonsNMOOTTQPOO
parlaOMUPPPPPPP
parleOMUPPPPPPP
parotidNNJPOP]PPP
paroxetineMPPPTPPPPP
paroxysmalPPPPPPPQPP
partTIJOPKMbIU
part #1MPLPPOO]MO
partialQTPPPOMPPP
partnerPHMOYNOOPX
partner'sOMNPP\KPPP
partnersNSPPPPPPPP
partoLMZPPOPPPO
partoutOMTPPPPPPP
partsPORPPPPPPP
partumMLOOPO\PPO
partyOWRPPPOMON
pasLDdPPPNOOO
pasgeboreneOLWPPPNPPP
passRTOOOQNOPO
pass $OQOPPSOPPP
passageROOPPPPPPP
passeOKWPPPOPPP
passedKiFOOPKONO
passed outOE[PPSOPPP
passengerNOSPPPPPPP
passingQOTPPMPPPP
passing outPPQPPPPPPP
passportPQOPPPPPPP
passwordO[MPPINMVO
pastNLQPPKWPPU
past thePPNPPSPPPP
pastePHLPPO]PPP
pastiglieOMTPPPPPPP
pastillasPORPPPPPPP
patPPQPPPPPPP
patchMKG^OL`NLN
patch $OOPPTPPPPP
patch onOLTONNWPPP
patchesMUNOKPYOOO
pathOLOPPPOUSO
pathwayPHOPPPPPZP
patienceOSOPPPPPPP
patientTYPD]ELRC\
patient #2SNPPPOPPPP
patient $SXFMOPOWNO
patient forMURPPPPPQK
patient hasNIRPPL\PPP
patient inQXKPPOOPPO
patient isKSYQQLNOPO
patient ofOSLPPPSPPO
patient onVMMOTPPOOP
patient wantsPETPPOPPPX
patient withOVMPPOOPOR
patient'sRMQVPKNPOS
patientsQPLNQRML`J
patients $PSNOOUNNSN
patients ?OPPPOPPPSP
patients onQOPPPOPPQP
patients whoTPPPPNPPOP
patients withUOPPPNOPOP
pauseMSKPPOWPPO
pausesPSOPPPOPPP
paxlovidRNOLWPONPP
payIXNPPNIaJN
pay forMNPPPPPZMP
payableLOPPOPOXPO
payingPPPPPQPPPP
paysOOPPPPPbBN
payslipO]MPPIPPPP
pazienteSKTPPPPPPP
pazientiPOQPPPPPPP
pboSPPPPPOPPO
pcaRPRPOPOPPP
pccQPPPPPPPPP
pci[KPNPPMPPP
pcnOPPOQPPPPP
pcoPNJPPPXPPP
pcosRLPPOTPPPP
pcpNNOSNVOPPP
pcrSMNPPOSPPP
pcsOQPPPPPPPP
pctQPOPPPOPRP
pcvNWROPPLPPP
pdWINL\NNOPO
pe\LJQNSSMMN
pe $[NOMOPQNNP
peaceNVNPPPPPPN
peacefulPNSPPPOPPP
peakORRPPOOPOP
peak flowPRPPPOOPOP
peakedONPPPPTPPP
peanutXMRMRRMONO
peanut allergyPPPORPPPPP
peanut butterOUNPPPPPOP
pecarnUSOPPNMPPO
pechoPOQPPPPPPP
pediatricURMPPOOPOP
pedimosNWOOONPPPP
pedsPLNVLOSNVO
peeTJQPPNTPPP
peedPORPPPPPPP
peelingNNOPPPWPPP
peerOOPPPPOTPP
peesPQOPPPPPPP
pegJPOOPONOO]
peitoOMUPPPPPPP
pelvicTLOPPTPOOO
pelvisNMSPPPTOPP
penOYPOMONOQP
penaltyOMOOPPMNK`
pendingFRQNPP[OPP
penetratingTOMPPPPPPP
penicillinWJQMLTNRRO
penisKISPPPZPPP
pensE]QNOSOOOO
penutQPPPPPPPPP
people[OYMJ\HNFN
people $F`KPOSOPPP
people forRSRPPLPPOP
people inQJUPPPPPPP
people onQPPPOPPPPP
people whoSQPOPOPPOP
people withUORPNONPPP
pepWOOOJQPPPP
peppermintRROPPPPPPP
peppermint oilRROPPPPPPP
peptideQPPPPPPPPP
perQFDtEOB]RK
per dayLLN[KXOOOP
per hourNNMXOPOPPP
per kgJNO`NOMOOP
per kiloLMP\ONPPPP
per minutePPPQPPPPPP
percSPPOPPPPPP
percentWKSOPPNPOO
percentagePPPPPPPQPP
percocetQPPPOPPPPP
perdendoMOVPPPPPPP
perfectQVNPOPPPPN
perfectlyPOPPPQPPPP
perfedPNRPPPPPPP
perforatedQOQPPPOPPP
perforationQPPPPPPPPP
performanceVMPOPPPOPP
periOJZPPPPPOP
pericardialLNVPPPPPPP
pericarditeSOOOPPPPPP
pericarditisJONOOP\PPP
perinatalQPPPPPPPPP
perindoprilQPPPOPPPPP
perineumPSOPPPOPPP
periodMMOPPXOQPP
periodsRNOPPRPPPP
periopQPPPPPPPPP
periphNTJTPPPPPP
peripheralGOO`PMPOOP
peripherallyPPOQPPPPPP
permethrinOSPQOOOPPP
permissionLNPOPPOOUT
permissiveVOLPPPPPPP
permitPRPPPOOPPP
permittedHNPP]POPOO
pernaMMWPPPPPPP
persistentQPPPPPPPPP
personQ[LOPOMOPO
person withQPPPPPPPPP
personalPPPPPQOPPP
personallyPPPPPPPPPR
pertussisNVNONPNPTO
pescocoONTPPPPPPP
pesoUONOOPPPPP
pessaryQPQPPPNPPP
pesticideKNWPPOPSPO
petRPPPPPOPQP
petechiaeOOOPPPSPPP
petrolPSMPPPPPPP
pettoPOSPPPPOPP
pgORPPPPPPPP
phSG\KPOSOOO
ph #2.OJYPPPOPPP
ph #3.RGULPPVPPP
pharmNPPPRPPPPP
pharmacistRIPPPNORPV
pharmacistsPOPPPPPPRO
pharmacyHRKLMRMQeL
pharmacy $OXPOOOOPOO
phaseRPPOPPPPPP
phcPOQPPPPPPP
phenelzineNPPPSPPPPP
phenobarbOOPWPPMPPP
phenobarbitalPPPQPPPPPP
phenylephrinePPPPQPPPPP
phenytoinLNOSWPOOOP
philhealthMPPPPPPTOP
phlebotomyLROPOPPZLO
phoneGMONNFJ]aR
phone $OOIPPMPQ[P
phone chargerPSOPPPPPOP
phone isPPOPPRPPOO
phone'sPJWPPPPPPP
phonedPRPPPPPPPO
phonesTTIOOPOPTO
phosMNORPPTPPP
phosphateKPPPPPVPOP
photoEOJPOLgNHY
photo $PTNPPMWOEU
photophobiaNPOPPPSPPP
photosRPNPPOKOTS
phototherapyYTKPNOLOPP
phqWOTOOOLPOO
phq #1TRROOOLQOO
physicalTQNPPPOPOP
physical therapyQRNPPPPPPP
physioJYKOOPMKUV
physio $OSPPPPOPPP
physio ?ROPPPOPPPP
physio forSJPPPXPOON
physio gymNRPPPPPLVP
physiosPPPPPPPPQP
physiotherapyKNTPPVNPPP
physostigminePPPQPPPPPP
piangeNLXPPPOPPP
pianoOPQPPPPPPP
picJFRPPNePNO
pickUPNOPOOOSN
pick upUPNPPOOOSN
pickedQQPPPPOPPP
picked upROPPPPPPPP
pickingRTMPPOOPPO
picking upRKTPPPOPPP
picksQPPPPPPPPP
picnicPOQPPPOPPP
pictureMNNPONZROP
picuQISPPPOPTP
pieOOVPPNPPPO
pieceNRQPPOPPPP
piernaPORPPPPPPP
piernasONSPPPPPPP
pigmentedNPPPPPSPPP
pijnPLVPPPPPPP
pileLSQPPPPPPP
pilesPKOPPYNPPP
pillYCFVOSRMRT
pill $NMOORQPPVM
pill forSPPPPOPPOP
pillowOVJOPVOONP
pillowsNWLPPPPPPP
pillsd<_ONJNNOO
pills $RLXPPLPOPP
pills andPMOPOUOPPP
pills forQPPPPPPPPP
pinOORPPPPPPP
pinkM`NOOMGLWO
pink $NOSPPPQPPP
pink frothNI\PPOOPPP
pinnedPQOPPSOPOP
pinpointNLZKPPRPPP
pintMSNTOPOPPP
pipGNPZQPPXIP
pipeNVNPPPOPPP
piscinaNMUPPPPPPP
pisoONTPPPPPPP
pitPLVPPOPPOP
pitchOMUPPPOPPP
piuOMTPPPPPPP
pizzaO]OOOLPPMO
pizza $PXPOPMPPMP
placeNNNPPPOZNP
place $PMPPPPPPTP
placeboVSOOONNOPP
placebo $VNPOPPNPPP
placebo ?QPPPOPPPPP
placedPQPPPPPPPP
placentaTKXMPOOOPP
placenta'sPPQPPPPPPP
plaieOKWPPPOPPP
plainZLPPPPNOOO
planKPWNMONWNR
planePIOPPRPPPV
plannedRPOPPPPPPP
planningNONPUVMPPM
plansPQPPPPPPPP
plantLXOPPPOPPP
plantaoNTOPPPPPPP
plantarRONPOUPONP
plantar fasciitisQSOPPTLONP
plantsNWPPPMPPPP
plaquesOIPPPPYPPP
plasmaTNNOMWOPON
plasterJRUUOPLPPO
plasticNUOPPPOPPP
plateITWPPPMPPP
plateauNETPPPZPPP
plateletTNRPPPMPPP
plateletsMIQOON^OQO
platformOPRPPPPPPP
playRQQOPOOPPO
playfulPRMPPRPPPP
playingOZKPPKSPOP
playsOWKPPXMOKO
plcoSOOPPPOPPP
please@ZZ[LNSLOI
please $L=\VM\NLTM
please comePIXPPPOPPP
please don'tQUKPPPPPPP
please stopK]IPPPPPPP
please tellPQPRONPPPP
plentyNYMPPONPPO
pleuralOQLPPPVPPP
plinthPORPPOPPPP
plotzlichOMUPPPOPPP
plsQ>UUNJ\MWN
pls $XDQOPOQNXN
pltMXNHOOXPPP
plt #1OLSMPPVPPP
pltsMQMPPNYOPP
plugPSQPPPPPMP
pluggedPQPPPPPPPP
plugsQPPPPPPPOP
plumberPRPPPPPPNP
plusXHQH\LQPNN
plus $RNTONPOPPP
pmJ[EOPUONVO
pm $PMPPPPPOUP
pmrEPP^NPPPPP
pneumoNOTPPPPPPP
pneumococcalQPPPPPPPPP
pneumonectomyOQRPPPOOPP
pneumoniaUOJRMUPRMO
pneumonia $SKOQPOUPPP
pneumonia ?QPPPPPPPPP
pneumonia inRPPPPPNPPP
pneumonia onQPPOPPPPPP
pneumonieXLOOOPOPPP
pneumothoraxMXQPOONPPN
pnuemoniaQPPPPPPPPP
poGRQVM^HNJU
po $OSNROPPPPP
pocketSVNPMMOPPP
pocketsPOQPPPOPPP
pocusQPPPPPPPPP
podMWOPPPPPNP
pod #1MUOPPPPPPP
podcastMUPPPPOPPP
podiatryOQMPPPPSPP
poemMWOPPNOPPP
pointNORMPSQQPP
point inLOOPPWPPPP
pointingPPPPPPQPPP
pointlessNOTPPPOPPP
points_CMPPOWTHO
poisonGSVPPQNLVO
poisonedRPNPPPPPPP
poisoningMLLRMOMSO^
polandNOPPPTOPPQ
policeOOTOOKNOK\
police wantPLOPPOPPPX
policySIIOPNMMiL
policy onPLPPPPPOWP
polioPQPPPPPQOP
polishPSNPPPPPPP
polmoniteRPPOPPPPPP
polsoOKWPPPOPPP
polymyalgiaPOPONOVPPP
polypectomyMMPPPPPWPP
polypillTOOPPPPPPP
polypsLXPPPONPPP
polytraumaOKVPPPPPPP
pooQOOPOOTPPO
poolLK\PPMNNTO
pooledQPPPPPPPPP
poopQPPPPPPPPP
poorLPOWOPPPOP
popOSPPPROOOP
popcornN]KPPOLPPO
poppedPQOPPPPPPP
popsQNOPPSOPPP
populationPTOPPNPPPP
porLRUPPOPPPO
porridgePLUPPPOPPP
portOORPPPPPPP
portablePZKPPPLPPP
portalPJQPPNPQYP
porterPPQPPPPPPP
portersPVPPPPPPJP
posPBKOOOhOOO
posaconazoleOPPPRPPPPP
positionRNPPPOOPPR
positiveJFKMP\aNQL
positive $MOPPPQTPPP
positive forNPPPOTPPPP
positivesROPPPPOPPP
pospartoQPPPPPPPPP
possibleNNPNVOOOPR
postDMWXHWVOON
post opLRWNQOMQPP
post partumMLOOPO\PPO
postcardsQPPPPPPPPP
postedOYPPPOUPFP
posterKjGPPLOPJP
posteriorVLNPPOROPP
postersOSOPPOPPPP
postingMROPPPQPPP
postmenopausalMMOPPPYPPP
postnatalMROPPOSPPP
postpartumKPOOWVMOOP
postponeRPPPPPOPPP
postponedOQPPPPPPPP
posturingNKYPPONPPP
potNUNPPPPPPP
potassioONSPPPPPPP
potassiumUVWTMMGOLN
potassium #2.NSSOOOOOPP
potluckPSOPPPPPPP
potsOSPPPPOPOP
poulsNOSPPPPPPP
poundingPPQPPPOPPP
pour]KONPOOOPP
pouringOKZPPONPPP
povidoneSOPPOPPPPP
powderSMROOVMPNO
powerMMSPPMPON[
power'sOSOPPPPPPP
ppPNSPPPOPPP
ppePQPPPOPORP
pphMRQRPOOQOP
ppi\MPMPNOOOP
pplQPPPPPPPPP
ppxSPPPOPPPPP
prJKOPOP`OPO
praSNPPPPPPOP
practiceJMMONROXXL
practitionerPPPPPPPPPQ
pradaxaSOPOOPPPPP
prawnsPN[PPIOPPP
prayOVNPPLPPPP
prayerOROPPPPPPP
praziquantelPPPQPPPPPP
preIPJKTXM\MO
pre eclampsiaRPOPPPPPPP
precautionsLXLPPOOPSO
precedexLMPXPPPPPP
precoceTPOONPPPPP
predMMOYROOPPP
pred #2PPPQPPPPPP
pred forMPPUOPPPPP
prediabetesPOPPPPNTPP
prediabeticPLPPPUPPPP
predictedQPPPPPOPPP
predictingTOOPPPPPPP
predictiveUOOPPPOPPP
predictive valueTOOPPPOPPP
prednisolonNPPUNPPPPP
prednisoloneKQNO]OOPOP
prednisonSOPOPPPPPP
prednisoneHXNSNSPPOO
prednisone forQQPOPOPPPP
preeclampsiaXOPKOPOPPP
prefersLVPPPOPPPP
pregKMOOZPOPPP
pregabalinSPOOQQOPPP
pregnancyTRMTQROOJO
pregnancy #2OPPSOPOPPP
pregnancy $LKOSROVOQP
pregnantEEPSVTVNRT
pregnant #1KOKPQOZPPP
pregnant #2OVKNVOMPPP
pregnant $OLSPNOTPPP
prehabQOPPPPPPPP
prehospitalYMOONPOPPP
premPROPPPOPPP
prematureRPPPPNPPPP
prematuritySOOPPPPPPP
premedQPPPPPPPPP
premedicationRPPPNPPPPP
preopNKOPPPPYOP
preoxTNPPPPPPPP
preoxiZMLPPPOPPO
prepSQONSNPPOP
prepareOLVPPPPPPP
preschoolQPOPPPPPPP
prescribeQLOOQLOOVT
prescribedPSOPOTNPMP
prescribingYONOONONMS
prescriptionPOPPOQPPPR
presentPUMPPOPPPP
presentingOSOPPPPPOP
preservedRPPPOPPPPP
presoNRRPPPOPPO
pressPSQPPOPPNP
pressaoOPQPPPPPPP
pressedPORPPPPPPP
pressingOMUPPPOPPP
pressioneGPYPPPPPPP
pressorsTQONOOPPPP
pressureLR]OOVKQGN
pressure #2HOVPPPTPPP
pressure #3PKMPPYPPPP
pressure $NUNPPPPOPP
pressure isPPVPPOKPPP
pressure'sOPPPPRPPPP
pressuresNQQPPPPPPP
pretendNYPPPPPNPL
pretermPOPTPPPOPP
prettyPRNPPPPPPP
prevVNOPPPNPPP
prevalenceRROPPPPPNP
preventYNONOOOOOP
prevent fallsQPPPPPPPPP
preventedQPPPPPPPPP
preventieQPPPPPPPPP
preventingQPPPPPPPPP
preventionVWNNNLOOPO
prevention $SOPPOPPPPP
prevention inRPPPPPPPPP
preventiveQPPPOPPPPP
prevenzioneSOOPOPPPPP
previaOQQPPPPPPP
previeneQPPPPPPPPP
previousQPPPPPPPPP
priapismONTPPPPPPP
priceOROPPPPPPP
prickSMPPPRPPPP
pricksRNPPPPPPPP
pridePUNPPPNPPP
primaireQOPPPPPPPP
primaquineMNOMRPWPPP
primariaUNOPOPPPPP
primaryRMONNOUSOO
primary careSOPPPPPOOP
primary preventionQPPPPPPPPP
principalMPPPPPOUPP
printMTPPPPPPPO
printedLXMPPPPPPP
printerKaLPONLNSO
printsMGOPPPMOaP
priorTSNMOMORQO
prior authNVOOPMOPRP
prisonTNOOPPPORO
prisonerPOPPPPPPPQ
pritchardROPPPPOPPP
privacyONOPPPOPPU
privateMJOOPROXXJ
priyaPSOPPPOPPP
prizePQPPPPPPPP
prnROPSNPPPPP
probQPPPPPOPPP
probablyQOOPPTNPPP
probeLTRPPPPPOP
probioticQTPPPOPOOO
probioticsQPPPPPPPPP
problemNOOMVTNXLL
problem $NOPPQPPSOP
problem ?OOPNTPPPPP
problemsVLPPPPNTNP
probnpSPOPPPOOPP
procalcitoninTPPPOPNPPP
procedureIQONPPMQWS
procedure $MLPPPPMOWU
processKMPPPOON^O
prochlorperazineQOOSNPPPPP
profKMMPP]NPPP
professorPROPPPPPPP
profitQPPPPPPPPP
progesteronePPPPPQPPPP
prognosisVONPPPNQPP
programRUNPPMOPPP
programmeNVMPPPPOPP
programmesQOPPPPPPPP
programsQPPPPPPPPP
progressSOPPPPOPPP
progressionVNPNOPPPPP
projectileCKUPOOdOMO
projectorMVPPPPPPOP
prolapseNLYPPOOPOP
prolapsoOORPPPPPPP
prolongQPPPPPPPPP
prolongedQPPOPPPQPO
promiseRQOOPPPPPP
promisedPTOPPPNPPP
proneVLQPPOOPPP
pronedPMUPPPOPPP
prongsQPPPPPPPPP
proningROPPPPPPPP
pronosticoVOLPPPPPPP
pronounceJWPPPPPPOP
proofROPPPPPPPP
properQNPPPPPRPP
properlyZOQPPKNONP
properly $WOPPPMPPNP
prophylacticSLNWRPNONP
prophylaxis[NNTJPMOQO
prophylaxis $WQONMPOPOP
propofolKOPRWPPOPO
proportionMOUPPPOPPP
propranololJLXOVOPOOO
prosecutedJMNPPOPOMa
prostataUNOPPPOPPO
prostateXFMOP]KOOO
prostate cancerOPPPPQPPPP
prostatitisIPPPPPXPPP
protect]NLPMPOPOO
protect theQPPPPPPPPP
protectionMJPPPPPPP[
protectorsQPPPPPPPPP
proteinNLKONU]OOO
protocolMJMLMONKcW
protocolsTOPPPPPPMP
proudN]IPPPNPPP
proud ofOXLPPPNPPP
provaMWNPPPOPPP
proveSOPOPPPPPP
provenRPPOPPPPPP
providedNSPPPPPPPP
providerPPQPPPPPPP
proxyKOPPPPPPOX
prpSOPPPPPPPP
psRNPOPPPTMP
psaZGHNOZTOON
psa #2.SPOPPONPPP
psa cameNMLPP\OPPP
psa screeningROPPPPPPPP
pseudoephedrineCPPO^PPPPP
pseudomonasONOPPPTPPP
psoriasisRKOPNUPPPP
psychSSSOMONPOO
psychosisPNOPPPTPPO
ptFARMYDWKRi
pt $OMMOSOOPPU
pt inSVROPOKPPM
pt isPPQPPOQPPP
pt onHQPO]OMPOO
pt withYNROLLQONQ
pt'sPKRPOWNPPP
ptbSPPOPPOPPP
pthMDLJNOoOOO
ptoOGPOPPPO\P
ptosisQNMPPLYPPO
ptsTWNNIPKNWP
pts $VNOPOOOPPP
ptsdWOPPPPNONO
pubPLUPPPPPPP
publicOTNPPPOPMR
publishedTOPPPPPPPN
puedePMTPPPPPPP
puerperaPORPPPPPPP
puffPOQPPRPPPP
puffedQORPPOPPPP
pufferSNPPPPPPPP
puffsPNOUPPOPPP
puffyM[EPOPUPPP
pughHOPRWPPPPP
pukingOPQPPPPPPP
pullTPRPPOPOMO
pulledOFVPPWOPPP
pulled fromPOQPPPPPPP
pullingNOQPPOOTPP
pulmonaryPNTPPPOPPP
pulsPLVPPPOPPP
pulsatinOVLPPPOPPP
pulseO[PNOKTNNN
pulse #2V_COPOKPPP
pulse #3PLXPPPNPPP
pulse $PMVPPOPPPP
pulse isPORPQPPPPP
pulselessOJXPPPPPPP
pulsesOPSPPOOPPP
pulsingPMTPPPPPPP
pulsoNKXPPPOPPP
pumpLTVQPSKPNN
pumpingPLUPPPPPPP
pumpsOUNPPOPPPP
punMVPPPOOPPP
punctureVNNPPOSPNP
puncturesROOPPPPPPP
pupilNRSPPKVOOO
pupilsIM_MMNTOOO
purePPRPPNPPPP
purpleJOWOPKWOPO
purposeNMWNPPOPPP
purpuraNSQPPPMPPP
pusQNRPPPPPPP
pushOUE]KWLNQO
push theTPPPMPOPPP
pushedPMOPPPOWOO
pushingVITPPNPPPP
putWMNMSFGeOM
put aPSOPPMPPPQ
put herRPPPPPPPPP
put inPKYPPONOPP
put itNSOPPMTPPP
put onTQOPOOMQOS
put theKYMPPNOROP
putsPUNPPMPPPP
puttingOUOPPPPOOP
puttyPNRPPPPPPP
puzzleOPPPPPRPPP
pwedeLPMMUVOPPP
pyeloPQPPPPOPPP
pyloriRPPPPPOPPP
pyxisPSNPPPPPPP
qQYILPNNOWO
q #1OULLOPNPWP
q #2ROPPPPOPPP
q wordPUMPPOPPPO
qdQPPPPPOPPP
qdsPPPQOPPPPP
qofORNPPPOUOO
qolQPPPPPPPPP
qriskMJOPPXOTPP
qrsNEdOOPNOPP
qrs #3OJZOOPOPPP
qsofaQPPPPPPPPP
qtINSM]OMPPP
qt $MOPOVPPPPP
qtcJJMGcMXPPP
qtc #3JJMGdMXPPP
quadRLRPPPPPPP
quaddelnONSPPPPPPP
qualUNOPPPPPPP
qualityROPPPPPPPP
quality ofROPPPPPPPP
quantityKPOZOOPOOP
quarantinedORPPPPPPPP
quarterPPQPPPPPPP
que]HQNOOOPPO
quedasXMLPPPPPPP
quellesVMMPPPPPPP
quelqueQOOPPPPPPP
quemMXOPPPOPOO
queryJMNMPINiOO
questionQIPPOWPQPP
questionnaireRRNPPPPOPO
questionsOZJPONPPPP
quetiapineMOPUOTNPPP
queueNZOPPLOPPO
quiIYPPPPPPPO
quickQJXOOOOPQO
quick $LI\PPPPPPP
quickerQVPMPPPPNP
quicker ?QPPPPPPPPP
quickestROPPPPPPPP
quicklyPMSPPPPPPP
quienOWLPPPOPPP
quieroPJWPPPPPPP
quietN^MPPLROMN
quiet $OORPPNSPPP
quirofanoOLVPPPOPPP
quitUJTOOSJOOS
quit smokingQQOPOQOPPP
quitePQOPPPPPPP
quittingVKNNOXNOOO
quizOZPPPJPPNP
rPNUNPOOTLO
raRRONPPPPPP
raarNMVPPPPPPP
rabiesSOOVNNOOOP
racecadotrilRPOPPPPPPP
racingOISPPVPPPP
rackPROPPPPPPP
radialLK^PPPMPOO
radioPRPPPPPPOP
radiofrequencyQPPPPPPPPP
radiologyGS\PPOLOSO
radiotherapySNPPPPPPOP
radiusRPPPPPPOPP
raffleNRPPPPPPPP
railOPVPPONPPP
railingPMSPPPPPPP
railsPKUPPPPPPP
rainPQOPPPPPPP
raisePTMSPNNPPP
raisedOPKOOWVRLN
raisesSOPPPPOPPP
ramadanRNNPOVOPPN
ramiprilPRTPPPMOOP
ranLQ[MOPNPOP
randomRNPPPPRPPP
rangNPRPPOTPPM
rangeB[MYIOVPOP
range $J\NXIPMPPP
rapidWJQOOOMOVO
rapid responseUKTPPPOPOO
rarQPPPPPPPPP
rashFNIKXVbNLO
rash onUMLPLOWPPP
ratPQVPPJPPPP
rate=RPuCKK\MK
rate #2F\QLPPRPPP
rate $nIPJJOMMPM
rate ?NPPSPPPPPP
rate controlRPPOPPPPPP
rate for@MPUPPP`OP
rate inNVLSOPPPOO
ratesaMMOMONOOM
rates $^MNOMOOOON
ratherORQPPOPPPP
rather thanQORPPOPPPP
ratioRLO[MOMOPO
ratio $PMO[MOMPPO
ratsPSNPPPPPPP
rattleQUNOPOOPPP
rattlerPROPPPPPPP
rattlyPPQPPPPPPP
raveQPPPPPPPPP
rawOJNPP[OPPP
rayWHLOOTXPOL
ray $UMPPPOOQPP
raysPFPPPPPOJb
razorPNSPPPPPPP
rbbbNMPPPPUPPP
rbcPPPPPPQPPP
rbsPPROPPOPPP
rcaPQOPPPPPPP
rctZNNOOOOONO
rct $UOOOOPPPPP
rctsQPPPPPPPPP
rdORPPPOOPSO
rd floorOKTPPPOPSP
rdtQPPPPPOPPP
reORMOQPPLWP
reaMWLPPPPPPP
reachSRNPOOOPPP
reachedOUOPPPNPPO
reachingROPPPPPPPP
reactRPOPPPPPPP
reactionNQUPPONOPP
reactionsQPPPPPPPPP
reactiveJNPPYPPPPP
reactsOOPPPPSPPP
readKVINNL\VKP
read aboutORPPPPPPPP
read codeNOOPPPOVNP
read itPTPOPROPMP
read thatPWPOPMNPPP
read theNUNPPPOPPQ
readerPQOPPPPPPP
readingPSLOPPRPPO
readingsNMOPPWPPPP
readmissionsUPPPPPOPOO
readmitsQPPPPPPPPP
readsKLQPPOZPPO
readyJ_UPPPLJNO
ready $LVPPPPOPPP
ready forPVPPPPPKPP
reageertPJWPPPOPPP
realTVNMXNJOMO
real $VMOPPPPPPP
real orIOPO[POPPP
really_JSOOPLSLL
really needROOPPQPPPO
realyQPPOPPPPPP
reanimatieWKRPPPNPPP
reanimationPKYPPPOOPP
reasonMOOPPPVPPP
reasonableQPPPPPPPPP
reassureTPPPPPLPPP
rebleedingQPPPPPPPPP
reboaWKOPPPPOPP
rebootRRNPOPOPPP
rebootedOSOPPPPPPP
reboundSPOOOPPPPP
recallKYOPPONPPP
reccurentRPPOPPPOPP
receivedNUOOPPPPPO
recentPNOPPPSPPP
receptionNSPPOXOONM
receptionistPNRPPPPPPP
rechtsOMUOPPOPPP
recidiefQPPPPPPPPP
recidiveUNNPPPPPPP
recienQQPPPPPPPP
recombinantVOPOMPPPPP
recommendSJPRPVOPPN
recordMPOPROOPOV
record $NSLPPPPPPT
recordablePNRPPPPPPP
recordedJNNPPPOOO^
recorderTOPPPOPPPO
recordingPPPPPPPPPQ
recordsOLLPP[ONNS
recoverQPPOPPPPPP
recoveredKPKPPQ[PPO
recoveringPQPPPPPPPP
recoveryXL_LOLNNMN
recovery $PH^OPPONOO
rectalTKTOPPPOPP
rectal examRNPPPPPPPP
recurrenceZOOLOPOPPP
recurrence $SQPNOPPPPP
recurrenciaQPOPPPPPPP
recurrentRQOOPOOQPP
recurrent cQOPPPPPQPP
recurrent utiQPPPPPPPPP
recyclingOUNPPPPPPP
redHKOPH[YLZM
red $NLSPPTOPPP
red cellsPPPVPPNNPP
red eyeNNMPPOYPPP
red flagsUOOPPPOPPP
redbackQPPPPPPPPP
rednessQOOPPPPPPP
reduceRJOZVOONKN
reducedTROMPPPPPP
reducesXLONPPPPPP
reducibleKXPPPOPPPP
reducingPNOTPPOPPP
reductionQLOTOOOUOO
reduction $QNOTOPPPPP
reduzSOOPPPOPPP
refeedingLPPPPPTPPP
referTMPPPOMNVO
refer forQPPPPPPPPP
refer toPNPPPOPNUP
referralVNMOPOMRRP
referralsQRNOPMOOVO
referredOPOPPPTPPP
refillVKSMOYMOMM
refill #1ONVPPOOPPP
refilledPTNPPPPOPP
reflexOOPPPPSPPP
reflexesMKOOPN^OPP
refluxRMOPOQSOPP
refractoryXNNOPPPOON
refusalOQPPPPPPPQ
refuseAHPOOfNNK\
refuse toOOPPPOPOLY
refusedM[OMMOOQOQ
refusesGHMOOVPOOa
refusingWOOPPPNPNO
regKGXPPOOOYP
regardingRQMPPPPPPP
regardsPSNPPPPPPP
regimenOKN]OONOPO
regionQROPPPPPPP
registerOOOPPPORRP
registrarKXMOUMOOWJ
registrationNIWONOOONY
registryOTNPPPPPPP
reglanMPPPVOPPOP
regsROOPPPPPPP
regularIPPPSPUPPP
rehabSNRPPOOPPP
rehab $QSMPPPPPPP
rehydrationUNOOOPPPPP
rejectedNMPPPPOVPP
relapse\SIMOPOPPO
relapse $VMOPOPPPPP
relapsesSPPMPPPPPP
relatedROPPPPPPPP
relativeJJUPPNOOO]
relativesHLOPPNOM[X
releaseWKNOOOMOSR
reliableVLPPPPNPPP
reliefRRPNPPPPOO
relievedRVPPOPPMPN
relieverQQOPPOPPPP
remdesivirQPPOPPPPPP
remedySOPPQNPPPP
rememberOSMPPRPPPP
remiOQPQPPOPPP
remindQRPPPNPPPP
reminderOSOPPPPPPP
remindersVONPOPOPPP
remissionUQONOPNPPP
remission $PSPOOPPPPP
remoteXNSPPJOOPN
remote $PPVPPKPPPP
removalUKOMPOOSTP
removedNNUPPPOQPP
renal6MNuMOOOOO
renal colicRPPOOPPPPP
renewalPQPPPPOPRP
repNSMOOOPOWO
repair[UIOPNLPOO
repair $XLNPPPOPPP
repairedOWKPPPOPPP
repeatRLKaLNLNSN
repeat itRPPQPOPPPP
repeat theOPPRPPPPPP
repeatedUOPMPPPPPP
repeatingPOOPPRPPPP
repeatsNUPPPLSPPN
replaceTOPOPPOOPO
replacedOXMOOOPOPP
replacementUROTOLNOOO
replyJWPLROPWLP
repolINPPPP[PPO
repondPLUPPPPPPP
reportIKJOOJR^RW
reportedOLMOPOOXNV
reporterPOOPPPPPPS
reportingOIOPPNPOSZ
reportsOUOPPPOPPO
requestOGPPPPPPYR
requestedORPPPPPPPP
requestsNPOPPPPOJZ
requiredKPLPPPNPP^
requirementPOPPPPOSPO
rescanRPPPPPOPPP
rescueNNRPPOPPTP
researchOUPPPPPNNP
resectionQPPPPPPPPP
resendPQOPPPPPPP
reserveJSPPPPPPTP
resetPQPPPPPPPP
residentPJZPOOMQOP
resident'sPNPPPPPVPL
residentsPROPPOUONP
residents $QPPPPPPPPP
residueONNPPPVPPP
resistanceRPPOPPPPPP
resistantRONOPPPPRP
resolvedOOQPPPPSOP
respONQOQPPRPP
respectONTPPOPPPP
respiraOMUPPPPPPP
respiracaoOORPPPPPPP
respirarPORPPPPPPP
respiratoryNUOPPPPRNP
respireOMVPPPPPPP
respondLMQPPPPOPX
respondeSMQPPPPPPP
respondersOPPPPPPPRP
respondingTOPPOPPPPP
responseXTMOOPNONN
responsiblePOPPPPPPOR
respsMI_NOPNPPP
resps #1MH\PPPOPPP
restNRJPQUXOKM
rest andNPQPPRPPPP
restartSTKVNMOOPO
restartedG_PONPNPPP
restingUSIPPPPPPP
restlessSPPPPNPPPP
restockPROOPPPPPP
restockedN[KPPPONPP
restraintQKOOPPNNTV
restraintsORPPPPPPPP
restrictedHNPOOPPO^N
restrictionNOPMPPPYOP
restrictiveQSOPPNOPOP
restrictive transfusionPTOPPNPPOP
resultZJSOPKSOOO
result $YMKPPOOPOQ
resultsNJIOPcNOVJ
resumeOROPPPPPPP
resusNNUNOLMR[L
resus #1NWMPPPOPPP
resus $UISPPOOOTO
resuscitatePSOPPPOPPP
resuscitatedQPPPPPPPPP
resuscitationUMPPPPPPPO
resuscitativeQPPPPPPPPP
retainedQLSOPOOOPT
retentionWKVLPPMOPP
retention $UNPPPPPPPP
reticOLOPPPVPPP
retinaKPQPPPTPPP
retinalRPPOPPPPPP
retinopathyQPPOPPPPPP
retiredUIOPPOOPWO
retirementOTOPPOPPPP
retreatOSPPPPOPOP
retrievalPNQPPPPPQP
returnXTJOPOSONM
return toQROPPPPPPP
returnedM\JPPPOPOP
returningOSOPPPOPPP
returnsONPPPOOQTP
reuniaoMWNPPPOPPP
reunionJZOPPPOOPO
reuteriRPOOPPPPPP
revascQPPPPPPPPP
revascularizationQPPPPPPPPP
reversalMPQTOPPPPP
reverseQPPPPPPPOP
reversibleLMUPPOUOPP
revertUPMPPPOOPP
reviewSMJOOMO^LS
reviewedPRNPPPPPPP
reviewsPSNPPPOPPP
revisionPRPPOPPPOP
rewarmingQPPPPPPPPP
rfQOPPPPPPPP
rfdsPOQPPPPPQP
rhdTPOOOPOPPP
rheumaticSOPOOPPPPP
rheumatoidRPPPOPPPPP
rheumatologyRPPPPPNPPP
rhogamLMPPXOPPPP
rhythmSNPPPPPPPP
rhythm controlQPPPPPPPPP
ribPPPPPPPQPP
riboflavinRPPOPPPPPP
ribsNOVPPPMPPP
ricePTNPPNPPPP
richPRPPPPOPPP
ridUOPPPONPPP
rid ofUOPPPONPPP
rideKKRPPXPPPP
riesceONTPPPPPPP
rifampicinIPPOZPPPOP
rifampinOPPPQPPPPP
rifaximinYPONKPPPPP
rigRPNPPPPPPP
rightCRUNPSZPKP
right $QOKPPTOPPR
right armPRNPPPPPPP
right awayQNSPPOPPPP
right handPPQPPOPPPP
right nowOWNPPOOPPO
right sideOG]PPPMPPP
rightsPKPPPIOPO^
rigidMF]POOSPPP
rigorsJK_PPPLPPP
rigsMPTPPPOPPP
riluzoleRMOKIPNPaO
ringFUGOOJaNZM
ring $OMPPPWOPOO
ring thePSNPPPPPOQ
ringerQPOPPPPPPP
ringingPKRPPVOPOP
ringsQRNPPNOPTO
ringwormPPPPPPRPOP
rinseRPPPPPPPPP
ripPSOPPOPPOP
rippedPNSPPPPPPP
riseOPPOTPOPPP
risingPPRPPPNPPP
riskn[=LMIAQMZ
risk $QNNPNPONOY
risk ?UOLPTPMPPP
risk factorsPWKPPPPPPP
risk ifQOPPPOPPPR
risk inTOPPNPOPPQ
risk ofRPPPPPOPPP
riskierQPPPPPPPPP
riskyROPPPPPPPP
risperidoneQPPPPPPPPP
rispondeONUPPPOPPP
ritardoNUPPPPOPPP
ritonavirIOOM\PPPPP
rituximabNMPPRPPPSP
rivaroxabanRKRVMRONQO
rivastigmineRPPOPPPPPP
riverNLQPPPONZP
rllQPPOPPPPPP
rlqNNOPPPUPPP
rmMMZPPPMPPP
rm #1OUMPPPOPPP
rnKOVPPOOOPS
rnsPOPPPPPPRP
roaccutaneLPOPVPPPPP
roadO]GPPONPPP
robotOVPPPLOPPP
rocQPPPOPPPPP
rockNSQPPOPPPP
rocuroniumROPSLPPPPP
rodUOPPPPMPPP
roflumilastQPPPPPPPPP
rojaONSPPPPPPP
rolePSOPPPPOOP
rollOPPPPRPPPP
rolledUC]PPMOPPO
rollingNJMPPP\POP
rolloverPORPPPPPPP
rollsPQPPPPPPPP
ronchasPOQPPPPPPP
roofNPYPPNOPMO
rooferQNSPPOOPPP
roomO^NKLZFFYM
room #1L\TNOLMNPO
room #2PF]PPPNPPP
room $QPKOONOKZS
room airUSJPPOOPPP
room isONMPPOPPXP
roomedPQOPPPPPPP
roomsOPOPONOPPT
rootOPIPPUUPPP
ropeOF^PPOOPPP
roscWG[OPONNNP
roseNOSPPPQPPP
rosesOWMPPPNPPP
rosterPOMPPNOPYO
rostoNLVPPPPPPP
rosuvaTRPOPLOPPP
rosuvastatinQPPPPPPPPP
rotQNRPPPPPPP
rotaNaKPPLNNQN
rotatedNPNOPPWOPO
rotationPPPPPPPNRP
rotatorWLPPPPNQOO
rotator cuffWLPPPPNQOO
rotavirusKOPOYPOPPP
roughOQNPPQPPPP
roundNVQOOLROQO
round $PSNPPPPPPP
round theQIVPPNSPPP
roundingULNTPPPPNP
roundsRYJOPUNOLN
rousableSLUMPPPPPP
rouseNLYOPOPPPP
rousedPORPPPPPPP
rousingPORPPPPPPP
routeNPPROPPPQP
routineWNOPOPMPPP
routinelyROPOPPPPPP
rowLMVPPROPQO
roxoONTPPPPPPP
rrOIaEOOVOOO
rr #1OEaLPPOPPP
rr #2OZLNPONPPP
rr ?TPPPPPLPPP
rrtROPPPPPPPP
rsiNGOPP^OPPO
rsv\NSOLOJPPP
rtSLPNPRPKVP
rtaOG\PPPPPPP
rtsQOPPPPPPPP
rubQOQPPPPPPP
rubberNOPPTPPPPP
rubberyOPPPPPRPPP
rubbingQPPPPPOPPP
rubbishOQQPPPPPPP
rugbyQNRPPOPPPP
ruiningPLOPPVPPPP
rule_AJRMNINbN
rule $ROOPPPPPPP
rule forPPPPPPOOSP
rule out\MNPPONPNO
ruledNROPPPPROP
rulesJKOWNNOLR[
rules forNOPOOPOMJ_
runH`HYTQJLRJ
run $NPNPPTPOTM
run outOSOOPPPPPP
rungPNRPPPPPPP
runnerKITPPPZPPP
runningP_LOOOLOOO
running #2N[KPPOMPPP
running $OTNPPRNPPP
runnyRPOPOPPPPP
runsXMSPOMMPPP
ruptureVORPPLOPPP
rupturedOMVPPOQPOO
ruralSMQQPPPPPP
rushNVNQPPPOOP
rustyOOPPPRPPPP
rvPPQPPPPPPP
rvrQQOPOPPPPP
rxOPPPPPPPKW
rythmQOPPPPPPPP
rzvWNPOOPOPPP
sYRNOMQNMRM
s $SQQOOOOPPP
s'arreteOPQPPPPPPP
saMRPPPUOPPO
saagKLNPPO]PPP
sabadoMZMPPPOPPO
sabatoKXOPPPOPPP
saccharomycesQPPPPPPPPP
sacralQPPPPPOPPP
sacroplastyQPPPPPOPPP
sacubitrilPPPNSPPPPP
sadPRMPPQPPPP
saddleNOPPPOUPPP
safegJIEfOHMJL
safe $RKONYPOOOO
safe ?ROPKUQOPPP
safe forRLPPQTPPOP
safe inbOPP?PPPOP
safe toQMPO[MLPOO
safeguardingPGNPPPOP]P
safelyTPOPPPPPOP
saferPNPPTPOPPP
safer thanLPPPTPPPPP
safety[KNOOPOPPO
safety planningTNOPPPOPPO
safewardsROPPPPPPPP
sahTPMMNPVPOP
saidKXPONUNNMR
said iPPRPPNPPPP
said thePVPPPOPPPL
saigneQNRPOPPPPP
sakeRQNPPPPPPP
salaMLZPPPOPPO
saladNUNPPPPPPP
salbutamolMNO[OOOPOO
saleNRPPPPPPOP
salineYLPSLONOQP
saline $POPPPPPPRP
saline inRPPPPPPPPP
saline nebsQPPPPPPPPP
salivaOMVPPPOPPP
salleOSOPPPPPPP
salmeterolSNPOOPPPRP
salpingectomyROPPPPPPPP
saltNROPPRPPPP
salvaSOPPPPOPPP
salvageTMOPPPPPPP
samNMOPPPPPNX
samaritanOHOPPOPPP\
sameVRKKbGNZFL
same $MUOPPPPPPP
same asK^KPPPMOOP
same dayYCOOSMNXQO
same lineOOOPSPPPPP
same timeMJVOUPPPPP
samediJZNPPPOOPO
samplePQJPPNXOMS
samplesLYONOPOPPP
sandpaperPPOPOPSPPP
sandwichPUMPPPPPPP
sandwichesOROPPPPPPP
sangOPQPPPPPPP
sangraPMTPPPPPPP
sangradoROOPPPPPPP
sangrandoNOTPPPPPPP
sangreOORPPPPPPP
sangueIIbPPPMPPP
sanitizerPLMPPZNPPP
sankQSOPPMPPPP
santaPSNPPPPPOP
satPNXOPMOOQO
sat #2RLVPPPNPPP
satellitePQOPPPPPPP
satisfactionRPPPPPPPPP
satsVI^JOLQOOO
sats #2UWMJONROPO
sattingPPQPPPPPPP
saturationOMSPPPRPOP
saturationsOPRPPPPPPP
saturdayIVPPPQNPSO
saturday $LRPPPPOPTP
save]LOPOOOPLO
save lives\KPPOPOPLO
saved[KHPNNNNRW
savesRPPPPPPPPP
savingQRNPPOOPPP
sawLdKPPJONPO
saw theMZOPPLPNPP
sayLYTMQISMHY
say $NPMNONRNM\
say ?PPPPPMTPPQ
say theQTMPPPOPPP
sayingOPUPPNPPPO
saysBHYRMNaJRT
says #1PUNPPPNPOP
says hePNTPPOQPPO
says he'sMMPPRPPPOV
says myOSOPOQPPPP
says noNHRPQQNPOZ
says shePMQPPSOPPP
says she'sPUKPQPOPPP
says theRNSPPNOPPP
sbRPPPPPOPPP
sbpYNPPPPNONO
sbp #3RPPPPPOPPP
scMOLZOPPPPP
scabiesVQNSPLNPPP
scaldPJYPPOOPPP
scalePOJZOMWMOO
scalesQQPPPPOPPP
scalpLIJOOSaOPP
scalpelPNNPPXNPPO
scalyPNOPPNUPPP
scanZWKPOMNOON
scan $RXMPPNMPPO
scan ?QPPPPPOPPP
scan forRNPPPROOPP
scannerNNOOPOOPYO
scansOROOPQOPQP
scaphoidNMPPPPWPPO
scarIbJPPRKOPP
scaredMLXNPUNOON
scared ofQPRNPROPPO
scarletNPPPPPQPPR
scenePORPPPPPPP
schQPPPPPPPPP
scheduleJLEcOLKRRX
schedule forONPQPPPOUO
schedulingOTNPPPPPPP
schemeLONQOPPZMP
schizophreniaNONPSPSPPP
schockSOQNPPPPPP
schockraumOLWPPPOPPP
schonOXKPPPOPPO
schoolQXJLMZMOOM
school $NRNPOUOPPP
schreitOMVPPPOPPP
schwilltOMUPPOPPPP
sciXJOPPPPPPP
sciaticaRPTOOPMOPP
sciatica $RPPPOPPPPP
scienceKVPPPPPPPP
scissorsONUPPPPPPO
scooterPOPPPQPPPP
scopeWOLONONOPS
scoradNTPPPOPPPP
score\THKOQUMMO
score #1OUOPPPNPPP
score $ROOPPSOOPP
scoredQPOPPPPPPP
scoresPROPPOOPPP
scorpionOQRPPOOPPP
scratchPQPPPOQPPP
scratchedOJOPPXPPPP
screamPSPPPOPPPO
screamedPVLPPNPPPP
screamingLI`PPNNPPP
screamsSOSPPMOPPP
screenTUROPJLNQP
screening[LKOONKZOO
screening $TNPPPPOPPP
screening colonoscopyNMPPPPNXOP
screening forQPPPPPPPPP
screensPKPPPUPPPP
screenwashPMTPPPPPPP
screningQPPPPPPPPP
scriptJRNOVOMQLX
scriptsOTMPPPPPPP
scrotumPPRPPPOPPP
scrubbedORPPPPPPPP
scrubsNYKPPQMHXP
scubaPOOPPRPPPP
seTKYPPNNOOO
sealQTNPPPOOOP
sealedNZMPPPOOOO
searchQNMPPOPPPV
seasickPQOPPQPPPP
seasonNRNPPUOPOP
seasonalQPPPPPPPPP
seatPMTPPPPPPP
secJSROONROOU
seclusionUMQPPPPPOP
secondQWVQLLLMTJ
second dayQPPPPPPPPP
second floorMXNPPPPPNO
secondaryMOPPPPPUOP
secondsQPPPPPPPPP
secretPRPPPPPPOP
secretaryPRPPPPPPOP
secretionsLOVPPPPOPP
secsPQRPPPNPPP
sectionDOHPONM]R\
section rateVRNOPPPNOM
sectionsQPPPPPPPPP
securityLRWPPOPLRO
sedationTTLMOPPOPP
sedation $SNPPPPPPPP
seeKNSOORaNMH
see $PSNPPPPPPP
see aNLTPPMVPPO
see himQMUPPOPPNP
see theOROPPOPPMT
seedNNOOWPOPPP
seeingOPQPPKXUML
seenRTMPPMUOOM
seen theNTOPPPOPPP
seesQRNPPSMPPP
seitNKZOPPOPPP
seizingNJ[OPPOPPP
seizureOVPNUNIQOQ
seizure $JQZPPOLQPO
seizure freeNUMPPPPPPP
seizuresTRLPPLRPOR
selfWNNPOQMSOO
self harmRPOPPPPQOP
selfiesOROPPPPPPP
sellPPPPPPPPPQ
semOJZPPPOPPO
semaglutidSOPNPPPPPP
semaglutidePRLVMVOOMO
semenQPPPPPOPPP
seminarOSNPPPPPPP
sendSYNOOIHN]L
send helpL[QPPIPPPP
send herQPPPPPPPPP
send homeUMPPPPOPOP
send toPNPPPOOPSP
sendingOWNPPOOPOP
seniorNMUPPMOPUO
seniorsUNPOPPPPOP
senorONSPPPPPPP
senoraOTMPPPPPPP
sensZKOPPPMOPP
sens specROPPPPPPPP
sensePKNPPYOPPP
sensibilidadUNNPPPPPPP
sensibiliteTNPPPPPPPP
sensitivQPPPPPPPPP
sensitiveLOPPWPOPOP
sensitivityWNOPPPOOOO
sensitivity $QOPPPPPPPP
sensitivity ofSOPPPPPPOP
sensitivtyOQPPPPPPPP
sensorPSOPPPPPPP
sentEsGMQLPSIJ
sent $NPQOPORTMO
sent aPROPPPOPPP
sent toPVOPPPPPOM
sentenceXGSPPPOPPP
sentimentalNWMPPPPPOP
sentinelQOPPPPPPPP
senzaNKYOPPOPPP
separatePPPPQPPQPP
separatelyOUPPPPPQLP
sepseZLMPPOOPPP
sepsisI\MNMMKUXN
sepsis $QOPPPPPRPP
septicMHQOOOZTOO
septic shockZMKOOPNRPP
septicoQPOPPPPPPP
sequelaeNPPPPPOUPP
sequenceQPPPPPPPPP
sequentialXNOPPPPOON
sereventSOOPPPPOPP
seriesSULPPOPPPN
seriousWNOPPOOPPO
seroquelPPPPPQPPPP
serotoninMOPPUPOPPP
serousOWKPPPOPPP
sertralinaTPMPPPPPPP
sertralineGTNTOQTPOP
servePJPOPPOOYO
servedOSOPPPPPPP
serviceQPNOOMN\LN
servicesPPPPPPPQPP
sessionNOOPPOPUPP
sessionsPNPPPPPSPP
setKOMOPONNaO
setsPQPPPPPPPP
settimanePMTPPPOPPP
settleQRPPPOPPPO
settledQVLOOOPPPP
settlesPSMPPPPPPP
sevenSNLOOWOPPP
seventiesKLYPPPPPPP
seventyOOPROQPPPP
severalQPPPPPPPPP
severe\KQMNOMROP
severe eczemaROPPPPPPPP
severityNNOPPPPVPP
sevoSOPPPPOPPP
sewNNNPPNPYPP
sexOLOPOWOPPQ
sexualTOPPPPPOOP
sgltZNONNPOOOP
sglt #1ZNONNPOOOP
shahNJOMPbNMNO
shakesRNPPPOQPPP
shakingOQ[OPKKPPP
shaking allPLTPPPPPPP
shaking andPPUPPKPPPP
shallLXMPPTPPLO
shall iMSOPPTPPNP
shallowPNSPPPOPPP
shamSOPPPPOPPP
shamePUOPPNOPPP
shapeOOMPOPWPPP
shapedLONPPPWPPP
shareTQPPNNOPOP
sharedPROPPPPPPP
shared drivePROPPPPPOP
sharingNMOPPPOPOX
sharkMGIPPOfOOO
sharpOWMPPNOPPP
sharpsOSPPPPPPOP
shaveQPPPPPPPPP
shavingPNMPPZKPPP
shePQYNS^NNFF
she canQPPPPOPPPP
she can'tOOVPPMPPPP
she feelsOPQPPPPPPP
she hadRSNPOPNPPP
she hasNMTPOUNPPO
she haveSMQONNXONO
she isIPZPRTKPPN
she justWLPPNPPPPP
she needZIKPOVNPOO
she saidNPSPOOPPPP
she saysNYPOOMNPPP
she takeNPOPRROPPP
she takesPOOOTOPPPP
she tookOPRPPPPPPP
she wantsPNPOPOYPNM
she wasPMTPPPPPPP
she'dNTOPPPPPPP
she'llQQOPPOPPPP
she'sMVZPROKNKN
she's #2RPMPQTMPPP
she's gonePKVPPOPPPP
she's gotPUNPPMPPPP
she's hadMUJTPPPPPP
she's inPSPPPPOPOP
she's justPPPPQPOPPP
she's onUNQPQNOPOP
shedPPQPPPPPPP
sheepSQNPPPOPPP
sheetMOTOPNNQTO
sheet $OLVOPPOORP
sheetsPMVPPPNPPP
shelfPPQPPPPPPP
shesOG[PPPPPPP
shiftJ^GPNWKNUN
shiftedOUNPPPPPPP
shifted toOUMPPPPPPP
shiftingOKROPXNPPP
shiftsWJNPPROPPP
shinNJNPPP\PPP
shinglesKOJYRUPRNM
shingles onUQKPPPPPPP
shingles vaccineKQOPTQPROP
shingrixSPPOPPPPPP
shinsNKLPPP[PPP
ship'sQNONOPOPWP
shipmentNSPPPPPPPP
shirtOSPPPPOPPP
shirtsPWNPPPPLOP
shiveringRKUPOPPPPP
shock\JUZMGHQOO
shock $RGQ\NPNPPP
shockableSNOPPPPPPP
shockedPTOPOOPPPP
shockingPROPPPPPPP
shocksHN^NPQNPPP
shockwaveTOPPPPNPPP
shoePUMPPOOPPP
shoesNQUPPTMOPL
shootPXLPPNPOPP
shooterOF[PPPPPPP
shootingUMQPPPNPPP
shopOPSPPNOPQP
shopsVNMPPOPPPP
shortB_OMNRUTOK
short courseSNPPPPPPPP
short ofLYQOPPPOPL
shortagePROPPPPPPP
shortenYOPPPPPNLP
shorten theQPPPPPPPPP
shortenedPEIOOPcPPP
shorterXOPLOPNPOP
shotMTLXPRLONN
shot forPLPPPUPPPP
shotgunPFZPPPPPPP
shotsSRYOOOOQGO
shouldaBETOfGVHK
should aTPPPONPPPP
should heOMOPPWOPPP
should iQ@LMS^RWOM
should sheOMLOO]OOPP
should someoneQPPPPPPPPP
should thePRPOPPPPPP
should weQ^POPLNNJP
shoulderQPQOPPQPOO
shoulder $QISPPTPPPP
shoulder dystociaNTTPPOMOPO
shouldersKNTPPNVPPP
shoutPRPPPPPPPP
shoutingFVNPOYOPPP
showQZJPPSLQMM
show $SMMPPWMRNP
showedPUOPPONPPP
showerPSOPPPOPPP
showingLVQPPOOPPP
shown[LLPPLSPOO
shown toXMNPPOPPOP
showsJKYPPOUQOO
shows aRPPPPPOPPP
shufflesPOLPPPVPPP
shuntSQNPPOOPPP
shutLFUPQPNO[P
siQLUNORMNWN
siadhOPPPPPRPPP
sichNLWPPPPPPP
sickOOPUNTKRKS
sick dayPNPVOPPOOP
sick ofOTOPPROPNO
sickleTSRONQIPPP
sickle cellQQOPPPPPPP
sicknessPPPPPPQPPP
sideNARON][LPN
side $OXGPPXOPKP
side andOPSPPNPPPP
side effectsROOPPRPPPP
side ofPHQPPOQNZP
side roomQORPPPOPPP
sidedONOPPOUPPP
sidesRVHPPORPPP
sidewaysPSOPPOPPPP
sieNI[PPPOPPP
sightQPPPPPOPPP
signHQJORKVPYS
sign outPVLPPNPPNR
sign theOOOPPPPPSP
sign upPPPPPPPPQP
signalROSPOOOPPP
signatureP[PPPPPOHO
signedL[MOPPOLLU
signed forPVPPPPPPNM
significantPNPPPPSPPP
signingLGOPPPOPOa
signoraOSOPPPPPPP
signsP>NPPONXcM
sildenafilOONL[OOPOP
silenceQPPOPPPPPP
silentOK_PPLLPPP
silent chestOOTPPPNPPP
silodosinQPPPPPPPPP
silverRQPPOPPPOP
simUPLPPONPSP
simpleUMOPOOOSOP
simplySPPPPPNPPP
simulacroOWLPPPPPPP
simulationPQPPPPPPPP
simvaNPPNUPPPPP
simvastatinUOPNPOOPPP
sinOOTPPPOPPP
sinceGRQKIqQJNI
since #1OKTPPSQPPP
since #2OPSPPPNPPP
since #4NlGPPLGOPN
since $HcJPPMOPPP
since birthO]IPOLQPPP
since heOUOPPNOPPP
since herWKNPPQPPPP
since hisQGOPPOZPPP
since iOCZPPUPPPP
since lastTLVPOLNPPP
since lunchSNUPPKPPPP
since morningOQUPPLOPPP
since theM9FPPnWOQO
since thisPH`PPLMPPP
since yesterdayVJUPPNMPPP
sindMXNPPOOPPP
sindsOH\PPOOPPP
sineOMXPPPMPPP
sine waveOMXPPPMPPP
singPQOPPPPPPP
singedPOSPPPOPPP
singingOUNPPOOPPP
single]QLEVMQOOO
single dose^OOFPPOPPP
sinistroOLUPPPPPPP
sinkQRPPPOOPPP
sinoPWMPPPOPPO
sinusNSEPPQ[OOO
sinusesTNPPPNPPPP
sinusitisRPPPPPOPPP
sinusitusQPPPPPPPPP
sipPQPPPPPPPP
sirI]NOQPUOJP
sirens[KKPPPOPPP
sirveRPNPPPPPPP
sistemaOXKPPPOPPP
sisterIIZOMaLMON
sister hasNPOPOUPPPP
sister'sPROPPPPPPP
sitXONPPPOPNN
sitagliptinQPPPPPPPPP
siteKPRK[MMOUN
site $NQRPPOOPRO
sitesQPPPPPPPPP
sitsORPPONVPMP
sitterMRRPPMPNXO
sittingNQTPPLPRPP
situationPTQPPOMPPP
sitztPKVPPPPPPO
sixLYKMUVPMMM
six hoursQPPPPPPPPP
six monthsTOPNPOPPPP
six weeksKRJPQWSOPP
six yearSNQPPNPPPP
six yearsQPPOPPPPPP
sixesPQPPPPPPPP
sixtyPOPPPORPPP
sizeOYSROKLOOO
sizesPROPPPPPPP
skeletonPRNPPPPPPP
skewROPPPPOPPP
skiPKQPPUPPPP
skillsNTOPPPPPPP
skinPIXLONRWOO
skip[MNPONNPPO
skip theUNOPOPOPPP
skippingPPOPPRPPPP
skipsNOOPPTPPPP
slapPLWPPPNPPP
slappedPOIPOYQPPP
sleep_NFOPUQNOK
sleep $USMPPPOPMP
sleep studyOPPPPQPPPP
sleepingFXKOO\NOOP
sleeping pillsQOPPPPPPPP
sleepsOQOPOSOPPP
sleepyLJUOXNPPPP
sleepy $ONTPPOOPPP
sleeveQPPPPPPPPP
sleevesPKVPPPPPPP
sleptO\MPPLLPOR
sleutelOVMPPPOPPP
slidPOQPPPPPPP
slideNNOPPOWPPP
slidesL[LPPNPPPO
slidingOC[[PNNNNP
slightlyOONPPSSPPO
slimQPPPPPOPPP
slimmingPRNPPPPPPP
slingNSPPPPOPPP
slingsOSOPPPPPPP
slipQTLPPPOPPP
slippedPNSPPPOPPP
slippingPMTPPPPPPP
slotPQOPPPPPPP
slotsPVNPPOPPPO
slowVUHONNUOOO
slow $NTNQPOOPPP
slow theTPPPOPOPPP
slowerPNSPPPPPPP
slowingSOPPPPOPPP
slowlyRQPOPNPPPP
slrPRPPPOQPPP
sluiceMKSPPPPFaO
slumpedPHZPPPPPOP
slurringPMTPPOPPPP
slurryPLVPPOPPOP
smaTHVPPPOOPP
smallQS@UMV\MNM
small $QQMUPOOOPP
smallerPPPPPPQPPP
smartWOOLPPPPPP
smartcardPPPPPFPP[P
smarterPORPPPPPPP
smartwatchVOPPPNNPPP
smearN@MPPUgPLP
smearsPOPPPPPPQP
smellQITPP[JPNO
smell ofNQNPPUPPPP
smellsLVHPPQWPOP
smells likeMSJPPOXPOP
smellyRPPPPPNPPP
smileOUMPPPOPOP
smilingMXMPPOOPPP
smokeNHYUPSMOOO
smokedUNPPPOPPPP
smokerMVPOVKSKPO
smoker $SMOOOMWPPP
smokersUOPOPOOPOP
smokesQSOPPNPPPO
smokingRJJNZWLSMO
smoking $TOOPPOPQOP
smoking cessationJQOOXOPROP
smoothOTOPPOPPPP
smxLPPRRPPPPP
snackPPQPPPPPPP
snacksPQOPPPPPPP
snakeOQPXPNMQNO
snake bitePROPPPOQPP
snakebiteOWOOPOMOOP
snapUPOOPOPPPP
snappedPQRPPOPPOP
sneakersPOPPPPPPRP
snfNQPPPOP[IP
snomedNLPPPPPZNO
snoresLNLPP\OPPP
snoringNRTOORMPPO
snotUPOPPPMPPP
snottyPQOPPQPPPP
snowO[PPPOPPGP
snowingPROPPPPPOP
soUqHNMCCYIP
so farPQPPPPPPPP
so iPUQPPKPPPP
so i'mPWPPPIPPPP
so isROPPPPPPPP
so muchPMUPPNPPPP
so noPQOPPPPPPP
so thatOOPPPOPUNP
so theULNPPOPSPP
soakQOPPPPPPPP
soakedPG^OPPLPPP
soakingNKXPPOPPPP
soapTPNPPPOPPP
sobQPROPPNPPP
soberPPLPPPPPOV
sobreTPMPPPOPPP
socialSOOPPOPROO
socketKQOPPONYPP
socksOULPPPPPPP
socorroPKXPPPOPPP
sodaNPSPPPOPPP
sodiumRKOMNO\OPP
sodium #3RMLOHO_PPP
sofaPQOPPPPPPP
sofortOLVPPPPPPP
softO[IPPOOPPP
softwareMXLPPOPPPP
solQPPPPPPPPP
solesTJUPOPOPPP
solicitorPMPPPPPOPU
solicitor'sPRPPPPPRPL
solidUPNPPPNPPP
soloONSPPPPPPP
solumedrolMPPTOPPPPP
solutionQROPPPNPPP
solvedOTPPPPNPPP
someSTSPPKPONM
somebodyKZTNRHLNUO
somebody hasPSNOQOPPPP
somebody withQPPPPPPPOP
somebody'sOOTPPPPPOP
someoneTRXLMRNLLP
someone bringOSOPPPPPPP
someone offYOPJPOPPPP
someone onKKNR\POOPP
someone swapPRPPPOPPPP
someone whoQOOOSOPPPP
someone withdMQPBNPPPO
someone'sPPQPPPPPPP
somethingXFLOUNVOPP
something $LNMPRRWPOP
something elsePPOPOQRPOP
something forOPNPVOOPPP
sometimesLNKPO]OPPP
somewherePOOPPPPPSP
sonKUPPOYKOON
son hasPOPPPRPPPP
son isPLPPPUOPPP
son'sJLMOOaOPPP
songPUMPPPPPOP
sonoNOVPPNOPPO
sonsPLOPPSPPOR
sontNRQPPPPPPP
soonYKOMPVNOON
soon afterNOPOPWPOOO
soon canQPPPPPPPPP
soonerSROPPNOPPP
sooner $UMPPPNPPPP
sootPMUPPPOPPP
sopPJOPPPPOYO
soreYNCNNGdTKO
sore backSNPPPOPPPP
sore throatLNJOOVYOPP
soresRIQPPUPOPP
sorryJTYTOLONOM
sorry $N[MOOMOPPP
sorry forPIWPPPPPPP
sorry toPSNPPPPPPP
sorry wrongOTNPPPPPPP
sortQQOPPOPPPP
sortedNTOPPPPPPO
sosNKXPPPPPPP
sotalolOPPNSPPPPP
soundLNQPPPUPPP
soundsMYTPPJOPON
soupPWOPPMPPPN
sourceVNOPPQKPQP
sousVMNPPPPPPP
southRNRPPPPPPP
spaceTLRPPPPPPP
spacerLQKRPPPPWP
spacesORPPPPPPPP
spanishMUPPPPOPOP
spareTQPNOOONRO
sparesPQOPPPPPPP
spasmVMQOMPOPPP
spasmsNMSPPPRPPP
speakNUWPPNJPOO
speakingMTMPPRPPPP
specROPPPPPPPP
specialNPMPPPPRSO
speciallingOSPPPPPPOP
speciesONOPPPTPPP
specificityQQPPPPPOPP
speckledRGOPPPXPPP
speechOUPPPONPPP
speedTMMYOOMOOO
speedyNQMPPPVPNP
spellsRGLPPP[PPP
spentPPPPPPPQPP
spermQLNPPXOPPO
spikesPMSPPPPPPP
spillNJTPPPOPVP
spinachSPNPNPPPPP
spinalTRSROOKOOO
spineZOPPONOPON
spine fractureROPPPPPPPP
spinesPPPPPPPPQP
spinningTMPPPOPPPP
spinsPKNPPXPPPP
spiritPQPPPPPPPP
spiroQOPPOORPPP
spirometryLNOPPPWPPP
spironolactoneONNPVPPPPP
spironolactone forOPPRPPPPPP
spitPNRPPPPPPP
spittingPPQPPPPPPP
splashPPQPPPPPOP
splashedOIUPPXMOPP
spleenNLMPOO\PPO
splintRLUPPONPPP
splintsPNPPPTPPPO
splitMRQRPPOPPP
splittingPUMPPPPPPO
spoWTIPPPNOPP
spo #1WTIPPPNOPP
spoilPPPPQPPPPP
spongeOMTPPPPPPP
spontQPPPPPPPPP
spontaneousROOPPPPPPP
sporanoxQPPPOPPPPP
sportsMUNPPPPPPP
spotNPRPPOQPPP
spotsJMPNNS]POO
spottingPVJPPPPPPP
sprainQPPPPPPPPP
sprayPPPNSMSPPP
sprayedOOSPPPOPPP
sprayingMKZPPOPPPP
spraysPMTPPPPPPP
spreadingLN[PPOLPPP
spreadsheetPUNPPMOPPP
spreadsheetsOXNPPKPPPP
sprechenPOQPPPPPPP
springMVMPPTNPPP
sprint\JMPPPOPPP
spritztNMWPPOOPPP
sptQPPPPPPPPP
sptbRPPOPPPPPP
spuitNMWPPOOPPP
spurtingOG^PPONPPP
sputumONLOPN]PNP
sqPOPPPPPROP
squattingPPOPPPRPPP
squeakyNSOPPPPPPP
squeezePORPPPPPPP
squishyPOPPPQPPPP
srVLMOKPM\OP
ssLRPPOPTPPP
ssriSOMOSQOPPP
ssri $TPOPMQPPPP
ssris[PPPGPOPPP
stF?LMZMoNNO
st elevationKOOPPPYPOP
st john'sMOOPVOPPPP
st upNIPPOP\PPP
staNG^PPOOPOO
stabOLWPPOOPPQ
stabbedSNQPPPPPPO
stabbingMQTPPPPPPP
stabielOTMPPPPPPP
stable^RFOINTROO
stable anginaROPPPPPPPP
stable cadRPPPNPPPPP
staffBH[OOTNNWU
staff $PIPPPOPPXP
staffingPMPPPNPPOW
stageONQONTRTLP
stage #1NOQPOVNTLP
stagedQPPPPPPPPP
stagingPQOPPPPPPP
stairsLRPOPONPWO
stairwellPQPPPPPPPP
standWSIOOUOOON
stand downOSNPPPPPPP
standardRNOPPPPPSO
standbyNQRPPPPPPP
standingPRRPONRPPM
stanzaOLWPPPOPPP
staphUNOOPOPPPP
staplerNTOPPPPPPP
starOROPPOSPOP
starchRPOPPPPPPP
staringOMTPPNTPPP
starrtROPPPPPPPP
startIPOrCPIMPL
start $PPORORPPNP
start inKPPWOPPPPP
start withRPPTNONPPP
startedJDUJ_YOOON
starterPQPPPPPPPP
startersPYPPPPPMLP
startingRFMdNPNOOM
starting doseEPP\PPPPPP
startsMUNPPPPPPP
statJVQMQHNPO[
stateNRNPPOMPMZ
statementOPPPPPPQPQ
staticPROPPOPPPP
statinJRJLN\YNOM
statin $VQPPMPNPPP
statin ?OOPPPSPPPP
statin andLOPPUQPPPP
statineUNPONPOPPP
statinesQOPPPPPPPP
statinsUQNKLNZOOO
statins inYJPPOOPPPP
stationL\PPPNNOON
stationsPQPPPPPPPP
status\JQMNMLROT
status epilepticusTKOOPOMWPO
statuteKOPOPPPON[
statutoryNOPPPPPOJ[
stayWESOOROPWL
stay inNOPPPUPPQO
stay onSOPPPOPPPO
stayingJNPPPPPPYO
staysLZNPPPNPOP
stcPPPPPPPQOP
steadyR\GPPOMPPP
steakPJVPPPPPPP
steedsNMUPPPPPPP
stehtLYNPPNPPPP
stemPOPPPQPPPP
stemiNKROOPVROO
stenosisVOPNPPNOPP
stenosis $TOPNPPPOPP
stentTOMOQ[NMNM
stent inMULPRPOPPP
stentingQPPPPPPPPP
stentsJRXPPOMPPP
stepNQL^ONMONO
step byQPPPPPPPPP
step downQOPPPPPPPP
stepdownOUNPPNPPPP
steppedOOPPOTPPOP
stepsLJOZMNZOOO
sterbeKZOPPONPPP
sterileUOPPPOPONO
sterile glovesSPPPPOPPOP
sternalOKPPPOWPPP
steroidNTQNRPNQOP
steroid inKWPPOPPPPP
steroid injectionPPPPPPPRPP
steroid shotPOPPPQPPPP
steroid tabletsQPPPPPPPPP
steroidsXONOOOOPOP
steroids $QOPPPPPPPP
steroids forQPPPPPPPPP
steroids helpQPOPPPPPPP
steroids inROPPPPPPOP
stethoscopeOZMPPLOPPO
stewardshipORPPPPPPPP
stickNKPOOWNPTO
stickerOUMPPOPPPP
stickersOROPPPPPPP
stickyONMPOPXPPP
stiffNJZPPMQPPP
stiffnessPPQPPPPPPP
stiktOMVPPPOPPP
stillRTNFO_CNQV
still #2PMTPPPPPPP
still $OHQLPOPOaM
still aMOPPTOPOSO
still givingQPPPPPPPPP
still haveSTPPPNNPMP
still inNUPPPPPPNP
still needWQOPPNPPKP
still onORXPPOPPJO
stillbirthQPPPPPPPPP
stimulationOOSPPPPPPP
stingOMWPPONPPP
stingsUNOPPPPOPP
stitchRSPPPOMPPP
stitchedQPPPPPPPPP
stitchesUSMPPRNOMP
stockIWKQNOOOYO
stockedOQPPPPPPPP
stockingsRNOPOUOPPP
stoleM^JPPPOPMP
stomaOWOPPNNPPP
stomachWMROPNOPOO
stoneZJGMRYOOPO
stonesRVOOOKPPPP
stones $RPPPOPPPPP
stoodNSOPPSOPOP
stood upPOSPPOPPPP
stoolVOLSONQOOO
stool transplantQPPPPPPPPP
stoolsQBJPPOePPP
stop]PLNPZENKQ
stop $=UVRSZOONM
stop ?POOPTOPPPP
stop atQOPPPPPPPP
stop herPOOPPPPPPQ
stop itQKTOQTMPPO
stop orQPPPPPPPPP
stop theTIRPOTPPPP
stop themRPOPPPPPPP
stopingQPPPPPPPPP
stoppedLS[JURJONN
stopped breathingNMVPPPPPPP
stoppingWHTJ[LNPOO
stopsMKJPOZTROP
stoptOOSPPPPPPP
storeORRPPPPPNP
storesOOPPPOPPSP
stormOWMPPONPPP
storyPTNPPNPPPP
straightWWMNONLPNO
straight awayROPPPPPPPP
straight toQSNPPONPQO
strainQPPPOPPQPP
strangePNTPPOPPPP
strangledPORPPPPPPP
strapQPPPPPPPPP
strategyNTPPPNPPPP
strawberryNOMPOPWPPP
streakMWNPPPNPPP
streetPKUPPOPPPQ
strenghtQUNNPPOPPP
strengthPOOUOPOPPP
strepROPNOPRPPP
stressOQLRPWNPOP
stress testTNPPPOPPPP
stretchQPPPPPOPPP
stretcherNTOPPPOPPP
stretchesPPPPPSOPNP
stretchingQOPPPPPPPP
stridorPOXOPOPPMO
stridor atPPQPPPOPPP
strikeOSNPPPPPPP
stringsPLMPPXPPPP
stripMGYPONVPOP
stripsPMPPPPPPTO
strokeQRQQMKKSXM
stroke $]IOOPNPOOP
stroke ?ROPOPQPPPP
stroke inLRQPPSPPPP
stroke ofMYNPPMPOPP
stroke orPPPPPPQPPP
stroke preventionPRPPPNPPPP
stroke teamOJMPPPPP[P
strokesSNPPPPPPPP
strokes $RNPPPPPPPP
strongQTMPPOOPPP
strongerSOPPPNPPPP
strongestOORPPPPPPP
struckPMQPPPPPPS
stuckHR]POISPON
stuck atOOOPPMWPPP
stuck inNURPPONPPO
studentNYJOONWKKV
studentsHSNPPNNO_M
studied\MPPIPPPPP
studiesZLMPPONPPP
studies $SOPPPPOPPP
studyVXKNOONNQO
study $UMNPPQPPPP
study dayNXONPOOPPP
stuffPQPPPPPPPP
stungOUPPPONPPP
sturzeVMPOPOPPPP
suNSPPPPPPPP
suandoPNSPPPPPPP
subacromialRPPPPPOPPP
subarachnoidUOPPPPMPPP
subaracnoidRPPPPPOPPP
subclinicalSPPOPPPRNP
subduralRPPOPPPPPP
subgroupSNOPPPPPPP
subitoONTPPPPOPP
sublingualRPPOPPPPPP
submassiveQPPPPPOPPP
suboxoneLPOPVPPPPP
substituteSOOPPPOPPQ
successYNNMPPOPPP
success $VONPPPOPPP
suchRPPPPPPPOO
suckPORPPOPPPP
suckedPOSPOPPPPP
suckingMSTPPPMPPP
sucrosePMNWPPOPPP
suctionH`NPPMOOOP
sudandoPOQPPPPPPP
suddenNKXOPMUOPO
sudden deathROPPPPPPPP
suddenlyRPSPPMPPPP
sueKOPPPOPOPY
suedNMOOPOPOOY
sufferONSPPPPPPP
suffocatingOTPPPPNPOP
sugammadexOPOTNPPPPP
sugarQ@\ONYQOOO
sugar isPHUPPSPPPP
sugarsPMPPPOTPPP
suggestOOOPPSSPPO
suggestedPPPPPQPPPP
suicidalOLVOPOOQPR
suicidalityTPPONPPPPP
suicideSTKNJNMORZ
suicide preventionNTPPPPPPPO
suicidesUOOPOPPPOP
suisKURPPPOOPP
suiteOQPPPPPPPP
sulOLWPPPPPPP
sulfLOOQUPPPPP
sulfaTPPOMPPPPP
sulfadiazineRPPPOPPPPP
sulfatoTOOPPPOPPP
sulphMONTSPOPPP
sulphateOONVOPOPPP
sumatriptanDPPO^PPPPP
summariesLXNPPPOPPP
summaryYLNOPPOQPO
summerPLPPPTRPPP
sunTIPPPUPPPP
sundayMYMPOSOPNO
sunday $PRPPPOPPPP
sundaysOIOPPOOP\P
sunkenPMSPPPPPPP
sunscreenOPPPPRPPPP
sunshineOTOOPOPPPP
supOTPPPONOQP
superMVOPPPOPPP
superbPSNPPPPPPP
superficialPVKPPPOPPP
superiorRPPPOPPPPP
supermarketPQPPPPPPPP
supervisedONUOPPPPPP
supervisionSORNPOPOPP
supplementOOPYJOOPPP
supplementsQPPPPPPPPP
supplierMSPPPPPPPP
supplyNOOOPPPKZQ
supportPUNPPOPOPP
supportsOUNPPPPPPO
supposedPOOPPRPPRP
supraglotticRPPPPPPPOP
surQQPPPPOPPP
sureQNMOPNWPPO
surelyKUTPPPNOPO
surfPROPPPPPPP
surfactantVMOSMPOPPP
surgeonSPNPPSOPOO
surgeonsNTQPPOOPPP
surgeryP@WMQPVOUR
surgery $RKRNNNMOUV
surgery ?LOOPOPXPOP
surgery forROPPPPPPPP
surgery inQPPPOPPPPP
surgery vsROPPPPPPPP
surgicalPNPPPPPNUP
surrogateOOOPPPPPMV
surveillancePRPPPPOPPP
surveyOWLPPPPPOO
surveyorsPSNPPPPPPP
survieQPPPPPPPPP
survivalWQMOPPOOOO
survival $VNOPPPPOPP
survival inPQPPPPPPPP
surviveTMOPPPPPPP
survivedNUOPPPOPPP
survivorsSOPPPPPPPP
suspPNPTPPOPPP
suspectNPPOROPPRP
suspectedUNOPOPOQOO
suspendQPPPPPPPPP
suspensionGZOVNPPPMP
suspiciousPNTPPOPPPP
suturePPOPPONRSO
suturesEPO]OOSNOO
suturingRMOPPPPQOS
suxKNQRXOOPPP
suxamethoniumLPROVPOPPP
svcPUMPPPOPPP
svtPMRPOOUOOP
swabOXMOPNTMOO
swabsOPOPPOOOUP
swallowNIQSOWRPPN
swallowedTLeMPDKOOO
swallowed aPSNPPOPPPP
swallowed thePJ\PPKPPPP
swallowingNLZPOPNPPO
swallowsPWIPPPQPPP
swapO\NOMKONVO
swap myPRPPPOPPPP
swappedNWNPPPOPPP
swearPSQPPNPPPP
swearsSOOPKYPPNN
sweatONZOPOLPPP
sweatingJH_OOPSPPO
sweatsONOPPNVPPP
sweatyONNPPQTPPP
sweetLVOPPPPPPP
swellOMRPPTOPPP
swellingOMQMMP\OOO
swelling $OPRPPUKPPP
swelling afterMLXOPIXPOP
swelling andPORPPPPPPP
swellsPOOPPOTPPP
swimmingPMTPPPOPPP
swingQOOPPPQPPP
swingingOTMPPPPPPP
switchQJPcLOLOMO
switch toPQPPPPPPPP
switchedPTMPPPPPPP
switchingTMMOOTOPPP
swollenQCMPPSaOOM
sxSOOPPPOPPP
symbicortTPPMPPPPPP
symposiumPQPPPPPPPP
symptomQPPOPPPSNP
symptomaticQPPPPPPPPP
symptomsTOLOPOZMNN
symptoms $PTLPPPPPPP
syncopeVLOOOMNYMP
syndromeLPNOXPOPPP
syntoQOORPPPPPP
syntocinonOORQPPPPPP
syntometrineOSOOOPOPSP
syphilisPPPQOPPPPP
syringePOSNRPOPPP
syringe driverQTNOPPPPNP
syringesPOQPPPPPPP
syringingQPPPPPPPPP
syrupIZKRRPPPPP
sysPMTPPPOPPP
systROPPPPOPPP
systemOUKPPLNOYN
systemicQPPPPPPPPP
systolicRHZROOMOPP
systolic #2OMVPPPOPPP
systolic $OMRSPPOPPP
tWZCMMM\NMN
t #1TPJOOOYOPP
t #2PNOPPPVOPP
t #3.UPPPPPLPPP
t'sONPPPPTPPP
taH_UOOKNOOO
ta $LXOPPPPPOP
tabOPPRPPPPPP
tableOQTPOLOOKY
table $LNWPPLPOLY
tabletV@KWP]RNOK
tablet $SOOPQSPPPM
tablet orJOPZOPOPPP
tabletsPI[OP^GNNK
tablets $QUMPPRNOOO
tablets ?SOPPPPNPPP
tablets andPNKPPYPPPP
tablets forOQQPPPPPPP
tablets isRNOQPQOPPP
tablets orOPPPPQPPPP
tablettenNNTPPPPPPP
tabsQQOPPPPPPP
tacROPPPPOPPP
tackOUNPPPOPPP
tacosKbNOPOKPMO
tacrolimusOOOOUOPPPP
tagNMSPPPPSPP
taggedPSOPPOPPPP
tagsMVPPPPOPOP
taiQOPPPPPPPP
tai chiQOPPPPPPPP
tailPPPPPOPPMT
takeUM>KKjJJYT
take $POOPPSOPPP
take aUVNPOJPPPO
take homeWLPOPOPPPP
take itRMOPPRPPPP
take thePUKPPPOPLU
takenPO]RMKOOLP
taken theOQQPPPPPPP
takesGRBM\[HO_L
takingSYGOSVNOLK
taking itOOQPPRPPPP
taking theSYIPPOPPMP
talkNeOKOONYBJ
talk $RHWOPMOZJP
talk aboutPUPPPPPPOM
talkingMN]POIOPPP
talking $PPRPPOPPPP
talksOINPPZPPPP
tallPROPOPPPPP
tamifluSQOQNOPPOP
tamoxifenJOPO[OOPPP
tamponadeQPPPPPPPPP
tamsulosinTTOOQKOPPP
tankNIZPPPPPPP
tankerPPQPPPPPPP
tapQNSOPNSOOO
tap waterNPRPPOOPRP
tapeRSNPPOOPPP
tapedOROPPPPPPP
taperMNObINOONO
taper $GOP]OOPPPP
taperingSNPPPPPPPP
tarOOOOPOVPPP
target]FJOOM[NQO
target inQPPPPPPPPP
targetedUNOPPPPPPO
targetsROPPPPPPPP
tariffOKPPPPPZLP
taskQPPPPPPPPP
tattooKNPPOPNPP[
taviOXPPPLPOOP
taxiOUKPPOPUNO
tazoOPPPQPPPPP
tazocinNPPPSPPPPP
tbGLQLWPYNSO
tbhKRNPPVOPPP
tbiQPPPPPPPPP
tcaOOPNUPPPOP
tcm^GMPPPLTPP
tdapQPPPPPPPPP
tdsNMP[KPOPPP
tePNSPPPPPPP
teaL[NOOJWONN
tea $L[MPPNOPPO
tea andOOMPPOVPPP
tea'sOSNPPPOPPP
teachWNPPPNPPNP
teacherRUMOPNOPPP
teacher #2SOPOPPOPPP
teachingPWKOPNPPOS
team<Y]NPMNM[M
team $NTNPPOONVO
team'sNXKPPPOPPP
teamsZLNPPPPMOP
tear]QJPPOKOPO
tear $PVKPPPPPPP
tearingOKWPPPOPPP
tearsSSOPPNOPPO
teatimeONNPPPVPPP
techMPSPPOTOMP
tech'sPIYPPPPPPP
techniqueQPPPPPPPPP
techsPKTPPPOPSP
teePTPPPPPLOP
teenGLRNOR]OOP
teenageNHLPP`OPPP
teenagerXKROKMWONO
teenagersQPPPPPPPPP
teensYLPPNOPOPO
teethOYMPPPLPPP
teethingRPNPPROPPP
teicoplaninMOPYMPOPPP
teleRQQPPOOPPO
telehealthNMOPOPN[OO
telemedicineOSOPPPOPPQ
telephoneSNOPPPPROP
tellO?QPOB_NU]
tell herRPPPQOOPPO
tell himQOPPPLOPPT
tell meTKLROOPPWN
tell myPKXPPQPOOO
tell theOULPPPOPOR
tellingPPPPPNOPPS
tellsRPPPPNPPPP
tellyOTMPPPPPPP
temNUOPPPOPOO
tempJKWOONQOYO
temp #2PNTPPPPPPP
temp #3.JWQPOOQPPP
temperatureISYPPPMPOO
templatePUPPPPPPMO
tempsSNPPPPOPPP
tenTYaRLGGMNL
ten $O\JPPNNOPP
ten daysQOPUNPOPPP
ten minPSPPPPNPPP
ten minutesQN[PPIOOPP
ten yearsXKPOPQOPPP
tenderJJLPPPbOPP
tendernessRROPPONPPP
tendonQPPPPPOPPP
tendonsRPPOPPPPOP
tenecteplaseUMOUNONOPP
tengoPORPPPPPPP
tennisTTMPPPNOPO
tennis elbowUNOPPQOOPO
tensePOSPPPOPPP
tensionMKVPPRRPOP
tentOSOPPPPPPP
terbinafineMOPVOPPPPP
teriparatideQPPPPPPPPP
terlipressinQPOPPPPPPP
termPUPNNOJ[NN
term $SNPOOPPQPP
term ?LXPPPPNPOO
terminalQPQOPPPPPP
terminallyPQOPPPPPPP
terminationNPPOPPOOUQ
terracePLYPPMPPPO
terribleKQSPOTOPPP
terrifiedQLOPPTOPPP
tescoPSOPPOPPPP
testRc>NNUVNMK
test $KUOPPRPPOO
test atMYMPPOOPPO
test forSPPPPOPOOP
test isPOOPPTNPPP
testaMJ[PPPOPPP
testedMNPPNYPPPO
testicleNMUPPOQPPP
testing]RIPPLLOSO
testisLNYPPPMPPP
testosteroneQRNPPPPPPP
testosteronesQPPPPOPPPP
testsRZPPOOMPJO
tetanusTOQNLXMONO
teteOOWPPPPLPP
texasLKMOOMNPPb
textRMSPOPOPPP
textedPMVPPPPPOO
textingOLPPPPJPP[
tgUNPPOPNPPP
tg #3UNPPOPNPPP
thM]MOOQHPTM
th $PTNOPOPPPP
th floorNLTPPPMPVO
thaiL[PPPNOONP
thalOQRPPOOPPP
thanUTSNQLJQQM
than #1MMQPPPPRTP
than #2PTOPPOOPPP
than tabletsQOPPPPPPPP
than thePPQPPOOPPP
thankQVNPPNOPPP
thank youRPPPPOOPPP
thanksN]LOPNOOPP
thanks forPXPPPIPOPP
thanks toPQOPPPPPPP
thatRR;PQT[WET
that $QQLPPKZQMO
that ?PRPPPPNPPP
that aONOPPPTPPP
that ageQPPPPPPPPP
that iPNQPPTNPPO
that itPHOPPNZRPP
that normalSJPPPZJPPP
that shePPQPPPPPPP
that theYISOPOOPPO
that wasRQPPPPOPPP
that'llOPPPRPPPPP
that'sQKZOPSITMO
that's allPNSPPPOPPP
thatsNUPPPMPPPP
theGsaB?F?USW
the #1LYIPPRMYKN
the #2O^LPPNMPON
the ambulanceNYHPPOPPSO
the anaphylaxisPSNPPPPOPP
the antibioticMNTOOPPPSP
the antiviralOPPPPRPPPP
the armSKUPPNPPPP
the aspirinMTMPOUOPOP
the auditOTMPPPPPPP
the babyUGZONOPOPO
the backOUOPQOPMQP
the basementOSPPPOPPPP
the bathroomOOUPPMPPPP
the bedPMVPPMPPPP
the bellyPTMPPOPPPP
the bestQQOPPQPPOO
the bigPUNPPPPPLS
the bikePRRPPPOPNP
the bleedingPQQPPOPPPP
the bloodRXPPPLOPMO
the blueOSKPPVNOQP
the boardNYKPPPPPNQ
the bottleONSRPOPPPP
the breakOTMPPPPPPP
the bridgeOE]PPPPPPP
the buildingJPRPPOPPVO
the cTSMPPOPPPN
the canteenLSPPPOOOSO
the carMFYPPYOONO
the cathRNOPPPOPRP
the ceilingMJUWOPOPPP
the chairPKVPPPPPPP
the chanceSOOPPOPPPP
the chartMSNVPMPPPP
the chestRLRPPPQPPQ
the childSNRPPOOPPO
the clinicNKTPPOPPTR
the codePQNPPPPLVP
the coffeeKUOPPPPPPP
the cornerORPPPPPPPP
the corridorNUOPPPPPOP
the counterPQPPPPPOPP
the crashPRKPPOPPWO
the ctNTPPPPOPPO
the cupboardOSOPPPPPOP
the daughterOOQPPPPPPQ
the dayQSNPOPOPPP
the defibPPQPPPPPPP
the dementiaMNRPPPOTOP
the depressionNTPPPPOPOP
the deskOSSPPOOONP
the diabetesJYPPPTOOLO
the dialysisOTPMPPOORP
the doctorPONPPQPPPS
the doorLQ[PPLOIOV
the doseOPPROPPPPP
the drawerPORPPPPPPP
the drugSSMNOMSONT
the ecgTSOPPOMPOP
the edZKOPPPPOOP
the elderlyROPQPPPPPP
the emergencyQQPOPPOPPP
the endQPPPPPPPPP
the evidenceQPOPPPPPPP
the eyeFNNPZWMPPP
the faceQPPPPPPPPP
the familyQSMPPMOQLU
the filmLOOPPOWPPP
the firstSULRLPPPOP
the floorRKUPPPOPPP
the fluXPPPJOPPPP
the folderPQOPPPPPQP
the footROPPPPPPPP
the fridgeOZMPPPNPMP
the frontNWMPPPPPPO
the generalRRLPPPPPPP
the gentlemanOPRPPPPPPP
the goodOTNPPPPPOP
the goutPSOPPOPPPP
the gpNLVPPPPPPQ
the greenNVOPPPPPOO
the groinTKTPPPOPPO
the hallORSPPOOPPP
the handQRNPPPPPPP
the headSNQPPOPPPP
the heartYMPOOOPPNP
the hipOQOPPSOPPP
the homeOVKPPMPPPS
the houseQOPPPPPPPP
the icuPOPPPPPPSP
the injectionOORPPPPQPP
the insulinPOVOOPPQMO
the ivONSQPPPPPP
the jabSORPPMPPPP
the kettleNRQPPPPPPP
the keyPWMPPPPPMP
the kidneyUNOPOPOOPP
the kidneysRPPOPPPPPP
the kidsQLPPPVPPOP
the kitchenNVQPPNPPOP
the kneeVTNNPOKPPP
the labPXMPPPOPMP
the labelPQPPPPPPPP
the ladyPPMPPONPWP
the lastQGMMO[OVRN
the lawMNOPPOONN]
the leftOGUPPUQPPP
the legQOQPPQNPPP
the libraryLXOPPNPPOP
the liftMSSPPOOPPO
the lineNPYPPOJPQP
the linenNTNPPQOPPP
the listPTPPPPPPMP
the localNPPOPPPPTP
the logOVNPPPPOOP
the longQQOPPOPPPP
the lowerOUNPPPOPPP
the lungQPPPPPPPPP
the manNVMPPPPPPP
the matchPQPPPPPPPP
the medKTMPPOPPVP
the messPNMPPPPLYP
the methotrexateOQSPOPPPOP
the middleOSJPPOVPPO
the monitorPLUPPPPPPP
the morningSJHOPYUPOO
the mouthPIYPPPOPPP
the mriTNPPPPOPPP
the neckPTMPPPPPPP
the needleQOQPPPPPPP
the newOZGONOML_L
the newbornROMPUMPPPP
the newerQOPPPPPPPP
the next]NIOPNOPPP
the nightKTPPPNSPQP
the noseQOSPOPPPPP
the notesOMOPPNOPOY
the numberUXPPPOOOFP
the nursesPQPPPPPPPP
the oddsMUPPPOPPPP
the officeNUNPPPORNP
the oldOUOOSPPOLP
the onPDFPPPPPgO
the oneMYNPQNNPOP
the onlyPJWPPOPPPP
the operationNOPPPUPOOP
the orUOPQPPLPPP
the otherKNMPPNZNUO
the overdoseOROPPPPPPP
the oxygenPOSPPPPPOP
the pagerPVPPPPPPKP
the paperVONNPPPPPP
the parkingPQSPPNOPOP
the patientPFWPOOOROT
the pharmacistONPPQPPSPP
the pharmacyPYPOPTOPFO
the phonePGTPPLNP\P
the pillIQKOQOOOVX
the pillsPI^POKPPPP
the poolPMTPPPPPPP
the potassiumPPRPPOPPNP
the practicePSOPPPPPQN
the printerPRPPPPPPOP
the prostateQPPPPPPPOP
the qPSNPPPPPPP
the realOSPOPPPPPP
the repOUNPPPPPPP
the restOPPPRPPPPP
the rightQJLSNWORNS
the riskSPPPOPPPPO
the roadPRNPPPPPPP
the roofOK\PPNPPNO
the roomPLLPPTSORO
the rotaPWLPPNPPPP
the rulePPPPPPPPQO
the sameNGON]LTVNN
the scalePRPPPOPPPP
the schoolPROPPPPPPP
the secondN\JPPPPPNP
the sepsisNRPPPPPPPP
the sharedOROPPPPPOP
the shinglesNTMPOSPPPO
the showerPMTPPPPPPP
the sinkROSPPOOPPP
the sluiceOKQPPPPFaO
the smallPQPPPPPPPP
the spareOROPPPPPQP
the spinalPMTPPPOPPP
the spinePORPPPPPPP
the staffMORPPSPPPP
the stairsQFTPPMPPYP
the statinMYMPOPOPPP
the steroidPOPPOQPPPP
the stomachROPPPPPPOP
the streetPNQPPPPPPQ
the strokeKLQPPPPOZP
the studentsNUPPPOPPOP
the studiesRPPPPPOPPP
the surgeonPQOPPPPPPP
the surgeryKFTPTPPPXP
the syringePNRPPPPPPP
the tableRMWPPMPPOO
the tabletQQPPPPPPPP
the tabletsNGUPPXPPPP
the teaPROPPPPPPP
the teamNSRPPORPLP
the thighMLVPPPRPPP
the thirdNMN]NNNPPP
the timePLOPPOWPPP
the toiletOKVPPSOPOO
the topOROPPPPPPP
the traumaORPPPPPPPP
the trialQOPPPPPPPP
the trialsRPPPPPPPPP
the twoRQMPPPOPRP
the ultrasoundPTPPPPPPMP
the unitQKUPPOPPPP
the usualQPPPPPPPPP
the vaccineKMUPOTPPOP
the ventPOQPPPPPPP
the vertebroplastyOSOPPOPPPP
the villagePROPPPPPPP
the waitingONPPPOPPPT
the wallPOSPPNPPPP
the ward^?KJONMRT^
the wayQRQOPNOPPP
the weekPRQPPNPPPP
the weekendPNOPPWPOJS
the weeklyPOPRPPPPPP
the whiteboardNXMPPPOPNO
the wholeMVPPOROOOP
the wifiOcMPPOOODP
the windowPNTPPPOPPO
the woundONTPPPPPPP
the wristPKOPPP\ONN
the wrongRNVPPNPPNO
the yearlyQPPPPPPPPP
theatrePNYQOSJNQM
theatre #1OLXPPMOPPP
theatre $OXJROOPOPP
theirWPOPNKMPUO
their ownSNOPPMPPSP
themMTUMRPHMTS
them $MUMOOQMNXO
them ?TOPPPOPPOP
them backKUOPRPOPPP
them fromPSNPPPPPPP
them inPLVPPPPPOP
them toMQOPOUPPPP
thenCAa^JJbPIL
theophyllineFOPTYPOPPP
theoreticalJPPPVPPPPP
theoryQPPPPPPPPP
therapeuticQVPLPPOOPP
therapistRNPPPRPPPO
therapyOJKOOXN[ON
therapy $ROPPPPPPPP
therapy forTOPPPPPNPP
therePRGOLRH[\K
there $I\IQOWLUKN
there aKIMPPMOU_O
there anyQSMPPTPPMP
there anythingVONPPNOPPP
there evidenceSNPPPPPPPP
there forOSOPPPOPPP
there isOQUPOMOPPP
there wasPQPPPPPPPP
there'sPXJPPKVPOO
there's aOUMPPOPPPP
there's noQPQPPPNPPQ
theresPOQPPPPPPP
thermometerPROPPPOPPP
theseQXLOOM[MHO
these daysP[OPPPOOIP
thesisNZNPPOMPPP
theyYZ>KUUKNLU
they haveTKPPPTOPPO
they reduceQPPPPPPPPP
they wantNKOPP\OPPO
they workQOPPPPPPPP
they'llPQPPPPPPPP
they'reLSTPQPNPOO
they'vePOOPPSPPPP
thiamineNOPWLPPPPP
thiazideQPPPPPPPPP
thickUKLPONXOPP
thickenedWOPPPOMPPP
thickenerRNPQPPPPPP
thicknessTOPPPPNPPP
thighMKRPPM[OOP
thighsXPPONLPPPP
thinTSNOOPNPPP
thingH`OOXRGOKO
thing $MLOPRXOPPP
thingsUNMPPNUPMP
thinkJF^NQNcOEN
think $PORPPNRPPP
think iPOOPPUNPPP
think it'sROPPPOQPPP
thinkingJEJPOdWOPO
thinking aboutMLOPOZOPPP
thinking ofLIMPP_PPPP
thinksPSTPPLOPPO
thinnerRMSPPOPPPP
thinnersSNOPPOMPSP
thirdLN[ZMQFOOO
third timeQOPPPPPPPP
thirstyPQPPPPPPPP
thirtyLOWPPNPPPP
this?cALOJkF`G
this #2VOOPPPMPPP
this $OXLPSNMPPQ
this aMHOPPO]POP
this afternoonPURPPPNPMP
this amQTSPPPIPPP
this hospitalNHPPPPOP]O
this isPMRPOTOPPP
this monthRMJPPYLPRP
this morningSTXNOOGOOO
this oneQROPPPPPPP
this timeNVWPPJMPOP
this weekRZLPPTEPPP
this winterYNPPOPOPKP
this yearRQPPPPNPPP
thoracicQPPPPPPPPP
thoracotomyQPPPPPPPPP
thoraxOMUPPPPPPP
thoseJPMPSL`PLO
thoughtRSPPPLOPPP
thoughtsPKPPPUPPPP
thousandOVNPPPNPPP
threadLPOPPPVPPP
threadyPPQPPPPPPP
threatOLSPPPPAaP
threateningRPPPPPPPPP
threeQQVRHTOMKR
three daysQOPROPOPPP
three monthsTNPPPNQPPP
three timesNMLUOXNPPO
three weeksXOLOOMRPPP
three yearsLUNOMPOPPV
thresholdVLNOPONORS
thresholdsSPPPPPOPPP
threwRULPPOOPPP
throatLEbMNMXOOO
throat $TPPNPPOPPP
throat'sPOQPPQPPPP
throatsPSRPPKOPPP
thrombectomyTNPPPPOPPP
thrombolysisLOONNPP[OP
thrombosisRPPOPPOPPP
throughHQPNS[LSON
through $OWOPPOLPPP
through theOIXOROOPPP
throwPROPPPPPPP
throwingSMPPPSMPPP
throwing upTLPPPSMPPP
thrownOORPPPPPPP
thruLRUOPONSPP
thrushLPPOUPPPPP
thumbQLKPPM\PPP
thumbsOKMPPN]PPP
thunderclapTPPPPPMPPP
thursMSLOPVOPPP
thursdayNUVOPNMPMO
thursday $OTOPPPNPPP
thxM^MOOOOPLP
thyroidNGUJOVXOPO
thyroid noduleQOPPPQPPPP
thyroidectomyMQSQPOOPPP
thyroxineSPPQOPOPPP
tia[QJMKMRPQR
tia $ZMKOLNVOPP
tibKOWPPPOPPP
ticagrelorOPPOSPPPPP
tickOHLOMTZ[JN
ticketL[MPPOOOPP
tidMMPXOPPPPP
tidalQNQPPPPPPP
tidyPRPPPPPPOP
tie[PNPMOKPPO
tiedMRQPPPPPPP
tieneQLXPPONOPO
tightSK\PPLLPOP
tighteningsLWPPPONPPP
tightnessPPPPPROPPP
tilNSRPPPOPOP
tilesPORPPOPPPP
tillM^POPMMONO
till #1PWKPPPPPOP
tiltedPXKPPPNPPP
timeQWUQOMHYGP
time $KJUVRPMRPO
time ?TPPNQPNPOP
time doesJWPLPOMNYO
time forORPPPPPPPP
time isNaPOPOKOKN
time toZNOMOPPOPN
time'sOPPPPOOOTP
timesKSTQMWJHWN
times $ON[QPOOIOP
times aPOOUOOPPPP
timiQPOPPPPPPP
timingQDIOSONOdO
timing $GGLOSPOPeO
timing ofXMMOPPOPPP
timololPOONUPPPPP
tinPQPPPPPPPP
tinglePWOPPMLPPP
tinglingPMIPPM^PPP
tinnitusQMPPPSPPPP
tinyITROOSRPOP
tinzaparinOROQPPPPPP
tiotropiumTPPOMPPPPP
tipRLUPPOOPPP
tipsPEOPP^OPPP
tiredKMJPN^WOON
tirednessSOOPPQOOPP
tiringPORPPPPPPP
tirzepatideQPPPPPPPPP
tissueQPPPPPPPPP
titrateMOPYIPPPTP
titratedPOPPPPPPQP
titrationJLPbLOPOPP
tizanidinePPPPQPPPPP
tkrQSNPPPOPPP
tmpLPPRRPPPPP
tmp smxLPPRRPPPPP
tmrwPROPPPPPPP
toRHMeCU<I]Y
to #1RZLKPSLOPO
to #2WNVOPOJPON
to #2.VIJSPUPPPP
to #3PUOQPPMPOP
to #4PQPPPPPPPP
to $PLPUOWROML
to aQPLMYJONMY
to addNPOPUPPPPP
to anUPPOKPPPPP
to apixabanDPPWRSPPPP
to avoidOOORSPPPPP
to bayPPRPPOPPPP
to beG]PVPDOPVL
to billONPNPPPXOO
to breatheNIYPPPPPPP
to bringQSMPPPPPPP
to callPVMPPNOPSP
to checkVNPNPOPPPP
to comeROPPPPPPPP
to coverPQPPPPPPPP
to diePORPPPOPPP
to dischargeROPPPPPPPQ
to doLH^PPSOPNN
to everySPPPPPPPNP
to everyonePPQPPPPPPP
to getOCLNOYNXYM
to giveSMLOPPPNZM
to goLUPQPPOPOP
to handPNOPPNPPJ\
to haveSPKOPTOPPO
to headQPPPPPPPPP
to helpVOMPPOPPPP
to herPNSPPOOPPP
to holdSQQONOPPNP
to keepPVOOPLPPPO
to knowPSJOSNWPNO
to leaveSQPPPNPPOP
to mePQQPPOPPPO
to myNWRPPIPPPQ
to normalOXNPPNMPPP
to openPVLPPOPPOP
to operateQPPPPPPPPP
to oralQTOQOONPOP
to ourPTOPPPPPMP
to pickUNNPPPPPPP
to preventUOONPOPPPP
to putROPPOQLTPP
to rehabOVLPPPPPPP
to reportONNPPOPON[
to roomOORPPPPPPP
to ruleSPPPPPPPOP
to sayOUMPPPPPPO
to seeSPPPPPNPPP
to sendSQMPPPLPUO
to skipROPPPPPPPP
to someoneSPPPNPPPPP
to startQMPPNUPPPO
to stayTOOPPOPPPO
to stopTMOLMZOOOO
to surgeryNOSPPPPPNS
to switchOOPPSOPPPP
to takeLMLORWOLRW
to tellSHVPPLNPPW
to theGaVKOAZKPS
to theatrePUNPPOPPPO
to treatYMPOPOPNLS
to tryPKOPOYPPOO
to useROPOROPORO
to vNHQPPO]POP
to waitPKWPPNPPPP
to whoeverPQPPPPPPPP
to workUNNPPQPPPO
to writePOPPPPPQPP
to youORQOPORPPO
toastNWJOPNTPPP
toast $QQPPPPPPPP
toasterPQOPPPPPPP
tobaccoQOOPPPPQPP
tochterPMTPPPOPPP
tocilizumabRPPPOPPPPP
todaPPQPPPPPPP
todayUfLNSFHOMN
today $PPVPPMPPNO
today ?ORPPQPPPPP
today orRPPPPPOPPP
today thePQOPPPPPPP
toddlerOEZTLTTOMO
toddler withTNOPOPPPPP
toddler'sUVQNPGPPPP
toddlersWMOPPPPPOP
todoOPSPPPPPPP
todosMWNPPPPPPP
toeMLQOQVPOPO
toenailSMOPPUNOPP
toenailsOOPWOPMOPP
toesHNVPOUSOOO
tofacitinibQPPPPPPPPP
togetherRMOMVOOROP
together $ONOPSPORPP
together ?OPPPRPPPPP
together withQPPPOPPPPP
toiletNLVPPSOPOO
toiletsPGQPPPPPZP
toldI]@ON_KONV
told $NMLPPZPPPQ
told herOWLPOSNPPO
told meOVOPONPPPO
tolerateRPPPPPPPOP
tomatoesPQOPPPPPPP
tombstonesKM\PPOLPPP
tomoPNSPPPPPPP
tomorrowTUKOOMMNXN
tomorrow $KUMQOKPPZO
tomorrow ?PRPPPPOPPP
tomorrow'sQSOPOPPPPN
tonerP]OPPPPPEP
tongueNKHNISjONN
tonightRY[PQEMKNO
tonight $MH\PPIPL[O
tonight ?Q[OPQPNPEP
tonight orSONPPPOPPP
tonitePEPPPPPN]P
tonsilPPSPPPNPPP
tonsillectomyQOSPPPNPPP
tonsillitisNOPPPPTPPP
tonsilsQOMPPTPPPP
tooZF[LI_GNNL
too $OUOPPPOOPP
too lateVKPMOUOPPO
too muchRJMRK]NPPO
tookTSgJS=ONLN
took #2SPPNPOOPPP
took aPMXOPMPPPP
took theOVQPPPPOLP
toolORPPPPPPPP
toothTJJOM]OPPP
topHXJRSOUQNO
top ofQKOMTPVPPP
topamaxQPPPOPPPPP
topicORPPPOOPPP
topicalPOPMVPPOPP
topiramateVPPPKPPPPP
toppedPVPPPJPPPP
toradolLOPQUPPPPP
torchPQOPPPPPPP
tornQOPPPPPPPP
torn meniscusQOPPPQPPPP
torrentialPMSPPPPPPP
torsadesLQU]ONLOKP
torsemidePPPQPPPPPP
torsionOVMPPMQPPO
torusSOOPPPOPPP
totalQNOVOONPPP
touchOTQPPONPPP
touchedPPQPPPPPPP
touchingOPRPPPOPPP
toughPROPPPPPPP
touristPOOPOPRPPQ
tourniquetRLTPPNRPOP
tourniquetsSOPPPPOPPP
tousOWKPPPPPPP
toutNH\PPPOOPP
touteOQQPPPPPPP
towardPPPPPPPQPP
towelQLPPPVOPPO
towelsMSTPPONPOP
townNOTPPPOPPP
toxicMRQPOPRPPP
toxicityNOWPOPMPPP
toxidromeOOJPPPYPPP
toxinSPPPPPMPPP
toyotaPTLPPPPPPP
toysPRNPPPPPPP
tpaFOPYOPPWNP
tpmRPPOOPPPPP
tpnQUPNPPPPNP
traceNTSPPPMPPP
trachMSRPPOOPPP
tracheaML[PPPNPPP
tracheostomyONSPPOPPPP
trachyLRUPPPOPPP
trachysPOPPPPPPQP
tracingOOOPPOTPPP
trackPPQPPPPPPP
tracksOPPPPPPPPP
tractorNSQPPPPPPP
traditionQPPPPOPPPP
traditionalPPQPPPPPPP
trafficOYJPPPOPPP
tragarPOQPPPPPPP
trainKGVPPYOPPP
traineePQPPPPPPOP
trainerOWMPPPPPNO
trainingVSLPPOONOO
traitNUNPPPOPPP
traiterVMMPPPPPPP
tramPROPPOPPPP
tramadolKMOTTNVPNO
tramadol andRPPPOPPPPP
trampolineRLMPPVOPPP
tranexamicKPUROPOPQP
tranexamic acidRPMROPPPQP
tranexamicoROOPPPPPPP
tranexemicQPPPPPPPPP
transferQRKPPPOORS
transferredMUOPPPPPPP
transferrinOPOPPPRPPP
transfersPNPPPPPRQP
transfuseUNOPPPNPPP
transfusingQPPPPPPPPP
transfusionOVSNOLLPTO
transfusion $RONOPPPPSP
transfusion inROPPPPPPPP
transfusionsPQOPPPPPOR
transplantQMQNVOOOPP
transplant $GOPO]POPPP
transportNRRPPOOOSN
trapONTPPPPPPP
trappedOKWPPPPPPP
traumaSUHVNLMNVO
trauma $XNOONPOPPP
traumaticSPPPPPNPPP
travelNLOPPPURQO
travellerOOPPPMUPPP
travellingOQPPPPPPPP
traversPORPPPPPPP
trayHYKOPOMM\P
tray $PTMPPPPPPP
traysPQOPPPPPPP
trazodoneQPPPQOPPPP
treadmillNQWPPOKPPP
treatfKNNOIJSHU
treat $VNPPPNPONR
treatedOIHONU^MOS
treated withRPPPPPPPPO
treating\MNPPONPNO
treatmentUONOMRLRMU
treatment $XOSIOONPPQ
treatment forOPPPPPPPPR
treeNQMPPOVPPP
tremorGJLPOUaPOO
tresOOSPPPPPPP
triagePWSPONNOPM
trial^[IKONMNNN
trial $\JOMPPOPPP
trial ofPQPPPPPPPP
trialsZNONPMOPOP
trials $RPPPPOPPPP
triamcinoloneQOPHOPPZPP
triedOPMPPTPPPP
triggerMOOPPPVRPO
triglyceridesQPPPPPOPPP
trimesterMLOL`PNPOO
trimethoprimOOOQRPPPPP
trimoxazoleLOPSSPOPPP
tripLONOPUTPPP
tripleRNPPPPQPPP
tripodingPOQPPPPPPP
trippingQPPPPOPPPP
triptanWOPNIUPPPO
trolleyF[ROONMOVO
trolleysPKVPPPPPPP
tropPQSOPPNPPP
troponinRRMOOORPPP
troponinsPUNPPPNPPP
troubleQJRPRWLPPO
trouble ?PPPPRPPPPO
troughNNPWOPOPPP
trtSNPPPPPPPP
truckJSXPPOPPNP
trueMQOPSNTPQO
true ?QRPPPNPPPP
trulyVPPPLPOPPP
trunkSKIPPO\POP
trustQMMPPNOO^L
trust $POPPPOPPSP
trustedQPPPPPPPPP
truthTNPPPNPPPP
tryQLMON^NOON
tryingLJMLX^OONN
trying forPOOPPSPPPP
trying toLLNMX[OONN
tshQENNMX[OPP
tsh #2.RRONNROPPP
tsh #3.PNPPPOTPPP
ttgQPPPPPPPPP
ttmUMOPPPOPPP
ttosPQPPPPPPPP
tubUPPPPNNPPP
tubeUJ^NOOKOON
tube inSMSPPPPPOP
tubesOPMOPUNPSO
tuesPMUPPPPOPP
tuesdayMRLPPYNPOP
tuesday $PRPPPPPPPP
tuesdaysNXMPPOOPPP
tummyPSMOONUPPO
tumourNSRPPONPOP
tunnelKULOPVRSMM
turkeyRQOPPPPPPP
turmericPOOPSOPPPP
turnNRWPOSMOLO
turn outSOPOPPOPPP
turnedNOHPOJ_ROQ
turningQLXPPNNOPP
turnoOWMPPOOPPO
turnsPULPPPOPPO
tuttaNMVPPPOPPP
tuttiNUOPPPPPPO
tvM\IPPOOPPO
tweePLUPPPPPPP
twelveTNOPPPOQPP
twentyJOOOTOOWPO
twenty minutesNPLPPPOWPP
twiceJVRUMXFQOO
twice aJ]LPOOPPPP
twice dailyNSOPPPPPPP
twice thisQJMPP[OPOP
twinNOUPPPOPPP
twinsQWOOQOLPPP
twistPQPPPPPPPO
twistedVMSPPMOPPO
twitchingOI[LPTNPPP
twoGbdWJLFX=L
two $S[NOPRNPFP
two daysUJONPSSOPO
two hoursUTOOPLPOOP
two minutesNH[OPPPPPP
two monthsOPPQPPPPPP
two ofUFXOPPOPOP
two weeksZJNNPTOPPN
two yearJOTTPPPPPP
two yearsPQOSNULOPO
txYOPPQNNOMO
txa\NIQNOOOQP
txa forOPPSOPPPPP
txa inQPPPPPPPPP
tyI\NPPPPPOP
tylenolIQVPUMOPPP
tympanicSNPPPPOPPP
typRNQPPPOPPP
typeZKNWLSLQLN
type #1XPLWLTJONN
type twoOOOPPPSPPP
typedPWOPPKPPPP
typhoidONQQOPRPPP
typhoid $POPQOPRPPP
typingNLLPP]OPPO
typoPQOPPPPPPP
tyrePRNPPPPPPP
uIPNOUZOQMO
uaKLHPONdPOP
uberSLTPOPPPPP
uitOKXPPPOPPP
uk[IOPPQOPOP
ulPUMPPPOPPP
ulcerJRIOOMbQMO
ulcerativeQPPPPPPPPP
ulcersTNKOP\KOOO
ultraQOPPPPPPPP
ultrasoundSPNPONWQLO
ultrasound forQOPPPPPPPP
umQVPOPONOPO
umbilicalQMTOPPPOPP
umbilicusPTPPPPNPPP
umbrellaOSPPPPPPPO
unNNZOPOOOON
unaMGTPPPYPPP
unchangedPSNPPPPPPP
uncleJPQPPVQPPP
uncle'sOMOPPVPPPP
unclearNPSQPPPPOP
uncomplicatedSOPPPPOPPP
unconsciousQNVOOONONS
undPL_NONLOOO
underQ?ZUMQFYKY
under #1ULNUOPNOPP
under #2RMJOPPOO[O
under #3ROOPPPOPPP
under aOKXPPPPPOO
under theQMTPPNOPF[
underactiveQPOPPPPPPP
understandUSLPPNOPPP
understoodTPPPPOPPPM
undescendedMUOPPPPPPP
undetectableHYNPPORPPP
undilutedPLTPPPPPPP
uneOSNPPPPPPP
unequalLJaOOOMPPP
uniPOQPPPPRPO
uniformOTOPPPPPOP
unilateralLONOPOYPPO
unionPJOPPPPPWP
unitJTPQONKHbO
unit $JSPMPPOOXP
unitsJCUcNNMVNO
units $OKNVOPOVOP
units aRMOTPPPOPP
units ofPORPPPPPPP
unknownOJJPOWSSNR
unknown $OKNPPXOSOO
unlessPPQPPPPPPP
unlicensedPMPPPPPOUQ
unmeasurableOOTPPPPPPP
unnecessaryQOPPPPPPPP
unprovokedSOPPPPPPPP
unrealPQPPPOPPPP
unrecordableNOTPPPPPPP
unresponsivePLYPPONPOP
unsafePPPPPOPPPR
unspecifiedONOPPPPVPP
unstableRPPPPPPPPP
unterPMUPPPOPPP
untilTYHLNRPSNN
until itVMPOPPPPPP
untreatedQPPPPPPPPP
unvaccQOPPPPPPPP
unvaccinatedPRRPPONPPO
unwitnessedSONPPPPPPP
uosmPLLPPPYPPP
upV_R`<ITUGC
up $UXTSKJLQMM
up ?RPPRPPOPNP
up aTJTPPOPPOP
up andOTQPONPPPP
up atPRNNOZNPKP
up byQROPPOPPPP
up everyJURPPOPPPP
up forOOSOROPPPP
up inPUMPPOQPPP
up likePMSPPPPPPP
up onHSTPMLYQOP
up theKROPOMPZPO
up toOLSSOQOPPP
up withOMOONUTOPO
updateO\KPPOPOOO
updatedPTOPPPPPOO
updatesPSOPPPOPPP
updatingPPNPPPPPRP
upgradePQPPPPPPPP
upperLLHSNObOOO
upper giSNOPPPPPPP
uprightVFMPPOZPPO
upsOSNPPPPPPP
upsetOQPPTNPPPP
upsideM[LPPLPPPP
upstairsOVLPPPPPPP
uptakeSOPPOPPPPP
urPROPPPOPPP
uratePVPMPOPPPP
ureaPGMNPP_PPP
ureterSNPPPPPPPP
ureteralQPPPPPPPPP
uretericTPPPNPPPPP
urgencesUOPOPPPPPO
urgentLNQPPOMXSO
urgent careOOQPPPPPSO
urgentlyOOSPPPPPPP
uricPQNPOOTPPP
uric acidPQNPOOTPPP
urinaMOUPPPOPPP
urinaryQPPPPPPPPP
urineIXNJIKhNLP
urine infectionsQPPPPPPPPP
urinesPMUPPPPPPP
urlaMJ\PPPOPPP
urologistOOSPPPPPPP
urologyOPPPRPPPPP
urosepsisROOOPJNZPO
usF`JMNUPPTL
us $MFVNOYNNXN
us aOUNPPOPPPP
us orQKOPPPOTSP
usaYJOPPPOPPP
usbPRPPPPPPOP
use^]EIPIMSRM
use ?ROPPPPPPPP
use forPTPPPPPQLP
use inUPPNOOPPPO
use thePXNOOMOPPO
usedRINPSTLOOU
usefulRQOPPOPPPP
usefullQPPPPPPPPP
uselessOQPPPPPPPP
userPOOIYPPOPP
usersUPPPLPPPPP
usesLXOPQONPPP
usgMRPNPPONVP
usingOQMPPKOOZP
usualF`GXONOPOO
usual careQPPPPPPPPP
usuallyQOPPPPPPPP
utePOQPPPPPPP
uterineQOQPPPOPPP
uteroPORPPPOPPP
uterusML^PPOLPOO
utiNRNVJOQSPP
uti $QOQOPPPSNP
uti inMOPSOPOPSP
utileSOOPPPPPPP
utisQOOPPROPPP
uurTWHPPPOPPP
viETHNMSKMO
v #1NFXOPN[ONO
vaRTNOOOOPPP
vacORPPPPOPRP
vacationKUPOPVPONO
vaccinateROOPPPPPPP
vaccinated[QNOEROPPP
vaccinationEROP[PPQOP
vaccinatorsOQPPPPPPPP
vaccinePQPFUUMSPO
vaccine $NOPPRRPPPP
vaccine fridgeOTNPPPPPPP
vaccinesJTOOMOOOZP
vacineQPPOPPPPPP
vaginaMOXPPONPPP
vaginalSPOPPOPPPP
vaginal progesteroneQPPPPPPPPP
vagueOOPPPTPPPP
valaciclovirLPPVOPPPPP
valacyclovirSPPOOPPPPP
validIKOOOOLONg
validateOVMPPOPPPN
valproatePOOL\MOOPO
valsartanPPPNSPPPPP
valueSUMPPPNPOO
value $QVMPPPOPOP
valveTPKOMOVPPP
vanK\POONKOUN
van deN[KPPPOPOO
vancJZOJUPPPPP
vancoMPPYJPPPPP
vancomycinRNPUNOOPPP
vanishOQPPPPPPPP
vanishedPQOPPQOPPP
vapRPPPOPPPPP
vapeTPPOPNPPPP
vapesPROPPOOPPP
vapingXGOPPUPPOP
vapourTONPPPOPPP
vareniclineOOPOTPOPPP
variabilityORNPPPRPPP
variableOLORPPUOPP
varicealTNPPPPPPNP
variceal bleedSOPPPPPPOP
varicesOXUOMOMPLP
varicoseNMRPPTPPPP
varnishSPOPPOPPPP
vascRSNPOPOOPP
vasc #1OUNPOPPPPP
vascularPMQOPOOSRO
vasectomyOPOOPWOOOO
vasoROPPOPPPPP
vasopressinQNNTPPPPPP
vbacLNXPPOOPPP
vbgPQPPPPOPPP
vcfRPPPPPOPPP
veWNPOOPOPPP
vecesPPQPPPPPPP
veganNPPPPPRPPP
vegetarianOUMONVMOPP
vehiclePORPPPPPPP
veinRMUOPPOOOP
veinsLLUPPUOPPP
vendingPSOPPOPPPP
vendorNFIPPPNO]X
venezOOUPPPPOPP
venlafaxineQPPRNOPPPP
venomTOOOPOPPOP
venom immunotherapySPOPPPPPPP
venousOVMPPPOPPP
ventNUMPOOTOOO
ventedSOPPPPOPPP
ventiladorPPQPPPPPPP
ventilateMNVPPPPPPP
ventilatedUOOONPPPPP
ventilationMNTPPPORPP
ventilatorMTVOPOINTP
ventilatorsOQOPPPPPPP
ventolinPQPPPPPPPP
ventrePOQPPPPPPP
ventricularPOQPPPPPPP
verapamilLPPNWPPPPP
verbalMOPPPPPOOV
verifiedPQOPPPPPPP
verrucaLPPPPPTPPP
verschlucktPNTPPPPPPP
versionPOOPPOPPTO
versusdKNLNOMOOO
versus #1QOPPPPPPPP
vertebraQQOPPPOPPP
vertebralVNOPPPLQPP
vertebral fractureTOPPPPMPPP
vertebroplasty\LONPNOQOO
vertebroplasty forTLPPPPPPPP
vertigoQOIOPP[OOO
vertosZJNPPPOPPP
veryHcWNOKPOJN
vesselMOPPPPUPPP
vestibularROPPPPOPPP
vestibular neuritisQPPPPPPPPP
vetNZJPOKQOOV
vezM\IPPPOPPP
vfP=qMPOMNON
vf $TE`OPOMNON
vfibPMVPPOOPPP
viaLNUWPPPPPL
viagraOOOPTPPPPO
vialNOROSPPPPP
vialsGROaNOONMO
victimPLUPPPPPPP
victimsQPPPPPPPPP
videoWNKOPPUXHK
videosRUPPPLPPPN
viiQPPPPPPPPP
vijfPORPPPPPPP
villageOSRPPLPPPP
vincristineOK[PONOPOP
violenceSROPPPPPPM
violentQRONPPPPPP
viperNMTTPPOOOP
viralOOQPPOQPRP
virusPPOPPORPPP
visageOOSPPPPPPP
visionHJTOONaNOO
visitNQKNNKEvFN
visit $POPPPPPROP
visit ?OOOPPONWOO
visiting@]POPONL]O
visitorPFJPOOMMiQ
visitor'sPOQPPPPPPP
visitorsNWOPPPONQN
visitsZJPOPOONQO
visualNPPPPPSPPP
vitPPMRWSMLOO
vit dYPOEOTPPOP
vit kIQN`MONNPP
vitalQOQOPPPPPO
vitalsPQQPPPOPPP
vitaminSTJLLTVNOO
vitamin dQSNPOSNOOO
vitaminaUNOPPPPPPP
vitamina dUNOPPPPPPP
vitamineUNOOPPPPPP
vitamine dUNOOPPPPPP
viteONUOPPPOPP
voPNRPPPPPPP
voceraPROPPPPOQP
vodkaPIXPPPPPPP
voglioOKWPPPPPPP
voiceOFSRPTTOOO
voice isPOQPPPPPPP
voice noteRQISPROPPP
voicesPHYPPPPPPP
voidedOWLPPPNPPP
voixNNTPPPPPPP
vollPLUPPPPPPP
voltPQPPPPPPPP
volumeRPPPPPOPPP
voluntaryNNPPPPOMPY
volunteerPPRPPPPPPP
volunteersKXOPPPPPOP
vomitIWKPONXOPO
vomitaONSPPPPPPP
vomitandoOORPPPPPPP
vomitedOOTPPNOPPP
vomitingPP[PLMNOOO
vomiting andRORPOOOPPP
vomiting bloodOOSPPOOPPP
vomitsONRPPOQPPP
vonVRLPPOOPPP
voor^IMPPPNPPO
vorIUXPPOMOPO
votePQPPPPPPPP
votedPQPPPPPPPP
vozOORPPPPPPP
vpSSNPPONPPP
vp vsQPPPPPPPPP
vrouwTLQPPPOPPP
vs}1C?,MP[Hd
vs #1ZNOMPOOPOP
vs #2RVKMPOLVPO
vs #2.XPPIPPPPPP
vs #3ROPPPPPPPP
vs highQPPPPPPPPP
vs ivRPPPPPPPOP
vs lowQPPPPPPPPP
vs noQPPPPPOPPP
vs nsROPPPPOPPP
vs nsaidSPPPMPPPPP
vs oralLPPUPPPPPP
vs pboSPPPPPOPPO
vs placeboQPPPPPPPPP
vs ptQPPPPPPPPP
vs shamQPPPPPPPPP
vs standardQPPPPPPPPP
vs surgeryQPPPPPPPPP
vs threeQPPPPPPPPP
vsdPRRPPOMPPP
vtPKYPNPPPPP
vteYQOIPOOORP
vulvaPRPPPPNPPP
wG:DMjS`UJQ
w #1OTOOTOLPPP
w aRROPPQMPPO
w oMSQPPNOORQ
w theKLNPSZNSNO
wachPTNPPPPPPP
waferOOPUMPPPPP
wait]PSNLWEOMN
wait $NPNPPVOPPP
wait ?TOOPMUMPPP
wait andSLTPPNOPPP
wait forTROPPOOOOP
wait untilQPQPPPOPPP
waitingMTPPPSNONS
waiting forNPOPPTPPPP
waiting onMWLPPQOPPP
waiting roomORNPPOPPNT
wakeQCeROJNOOP
wake forOOTPPNPPPP
wake himONRSPOOPPP
wake upTHXOPNPPPP
wakesRNRPPOPPPP
wakingUGVOPROPOP
walkH[MPPKUOTN
walk inLQQPPOPPTP
walkedMNXPPOOPPP
walkerQSMPPPOPPP
walkingSKJPPSNYOO
walksRXOPPNLOPP
wallOQTPPKSPOP
walletPYLPPPPPON
wantMSVJMTJPLZ
want aPRPPPOPPPQ
want toOF`JPSOOOP
wantedOOUPPOPPPO
wanted toOQQPPPPPPP
wantsHN>KVeJOGe
wants aPGIPO^ORPR
wants mePOPQPQPPPP
wants offQPPPPPPPPP
wants somethingMPPPTPOPPP
wants theNMNPPNPPP[
wants toPTLOVUWNJG
wardXHRHNMJE`]
ward #1OTOPPPOPOP
ward $VA[KPPNGbN
ward hasK[QPPNTOJO
ward isPROPPPOPPP
ward roundOUMPPPPPOP
ward'sPQPPPPPPPP
wardsVNOMPPOPRO
warfarinNQMRXRKSMM
warfarin $SINMYOOTOP
warfarin andPTLOQPPPPP
warfarin inrPPPOROPPPP
warfarineSPPOOPPPPP
warmPSNPPOPPPP
warningTMNPPPTPPO
warning $UNOPPPPOPP
warrantOKMPPMOPO_
wasI|FJGaCPFJ
was #2NWQPPLOPPP
was #3QLOPOVOPPP
was aPVLPPOPPPO
was fineOCZPPROPPR
was inOQOPPOQRPP
was itTNNPPPPPPP
was justPTMPPPPPPP
was theK^MNOPPOOP
washQ[KPPMNPOP
washedPSNPPOPPPP
washerPQPPPPPPPP
washesQPPPOPPPPP
washingPSNPPPPPPP
washoutLNPPYOPOPP
wasn'tPQPPPPPPPP
wasntPLUPPPPPPP
wasoQPPPPPPPPP
waspOPUPPPMPPP
waspsPQOPPPPPPP
wasteORPPPPPPOP
wastingOPPPPQQPPP
watchRWOLUOOOLO
watch ?SPPPPPMPPP
watchedSNPPPPPPPP
watchfulSOPPPPPPPP
watchful waitingSOPPPPPPPP
watchingNYJPPPPPPP
water`TRNNLINMN
water'sPQPPPOPPPP
waterbirthRPPPPPPPPP
watersONWPPPNPPP
wateryPJOPPOYPPP
waveKHUOOO_ONO
wavesKNPPPO]PNO
waxQPPPPSNPPP
wayM[ZOQELOOO
way $NVWOQINPPP
way toPWMPPPOPPP
wbcIKPNPO`OPP
wbctOTQPPPMPPP
weESQBHY<\b[
we allowedMMPPOPPPQW
we arePNUOPSOOMO
we callOMSPPPPPQP
we doLRQPPTONRO
we getMXOPPMOORO
we givePNRNQPPPQP
we haveGZPOONOLWR
we holdQLLPPOPPUU
we justQROPPPOPPP
we keepQUOPPNOOLS
we needJSSPPRPMRP
we stillXTOPPKPOLO
we stopVOOPPNPPOP
we takeLNPPPNPO[N
we waitRNOPPRPPPP
we'dRQOPOPPPPP
we'reOUQOPOOPOO
we'vePNUPPOPPPP
we've gotPNSPPOPPPP
weakPOYPPMMPPO
weakerQPPPPPPPPP
weaknessKORPOPWPPP
weanQJPPPWPPPP
weanedO]EPPPPPPP
weaningTOPOOPPPPP
wearSRHPPINO`M
wearingPOPPPQPPPP
wearsQTMOPPPPPP
weatherMSOPPTOOOP
webTOPPPOPOOP
weberPKJPPP]PNP
wedPSMPPPPPPP
weddingNKPPPXPPPP
wedgeTPPPPPNPPP
wednesdayOROPPPPPPP
wednesdaysMTPPPPPPPP
wedsPQPPPPPPPP
weePZNOPITOOO
weekKWJMYSLWJN
week $AUDRYLV]MO
week ?RRPPPONPOP
week andPNPPPPOPSP
week doesUNPPPPOPPP
week ofULPPRPNPPP
week oldWKTPROJPPP
week orRYPOPPHPOP
weekendNRNPPUOOMR
weekend $PPOPPOPPOS
weekend ?OWOPPOPPNP
weekendsOJOPPOOPZO
weekerNNRRQPPPPP
weeklyWTJSOPLOOO
weeksXBP[RTPKKO
weeks #2PPPPPPQPPP
weeks $E>N_YQZONO
weeks ?RPPPPOPPPP
weeks after]OKOPMROON
weeks agoPNNPPPUPPP
weeks andLKUQOUOPPP
weeks isUPPLPPOPPP
weeks ofRSMOPOQPPP
weeks orUPOOOPNPPP
weeks pregnantVNVOMMNPPP
weerNTOPPPOPPP
wegOMVPPPOPPP
wegovyNOPLPMPRXP
weighingPQPPPPPPPP
weighsONOUPPOPPP
weightUQEXKSROOO
weight $PROPPORPPP
weight gainXOPKOPOPPP
weight lossQPPMPMWPPP
weightsPPPPPQPPPP
weirdONNPPPVPPP
wekenOJYPPPOPPP
welcomeLXNPPPPPOP
wellT_?NMKaNMK
well $L]IPNSOPPP
well ?QOPPPPPPPP
well asYMPPPPOOOM
well doesQPPPPPPPPP
well donePROPPPPPPP
wellingPNSPPPOPPP
wellnessOUPPPOOQOP
wellsOPUPPONPPP
welshPQOPPPPPPP
wenigerUNOOOPPPPP
wentE\]LMPQNMM
went downPJVPPPPPPP
went homeNWMPPPOPPP
went inOMXNPPPPOP
went outOORPPQPPPP
went toOSQPPPPPPP
werKZOPPPNPPO
werePVPPPQOPNN
wernickePPPQPPPPPP
westOOVPPPMPPP
wetQQPPPUKPPP
wettingOANPPdOPPP
whatN1IaLOd\QK
what $JVNWKNRLTO
what aNhMNPIKOON
what arePFMOPHTOU^
what canJbOOORJOPM
what didURONPPOPNP
what doXJZPRSL[:N
what doesDUOOOJhMLO
what doseLPPYMPPPPP
what elsePNPOPOTPPP
what happensVNPNVNMNPP
what helpsTJOOO^HOOP
what iPNVPPOOPPO
what isS;M[JL\G`Q
what nextOOONPPUPPP
what nowOMOOPQQOOV
what percentVNOOPPOPPP
what shouldGOOSUGQ\PO
what timeHiNQOOGMRM
what toTMPOPTJUMO
what wouldLJORPXTOOP
what'sOE;SMNeOZT
what's ourOOPPPPOPTP
what's thatPQOPPPRPOP
what's theTBEWNGTS`R
whateverOSPPPPPPPP
whatsKDNSON[SWM
whats ourOOPPPPPPTP
whats theOKKUOOUNVN
whatsappKMPOPPPMJb
whealQPPPPPPPPP
wheelNTOPPPPPOP
wheelchairNXNPPPPSIO
wheelsPROPPPPPPP
wheezePNWPONNPPP
wheezingNNXOOOOPPP
wheezyPORPPPOPPP
whenWM6gLVA]LS
when $DFMjRPNOPO
when ?ONPOPPOPPV
when aOOOOOPPPPU
when canWKNNPUOPPN
when doZ\OLMLPOHO
when doesJZPOPONTMO
when heTONPPLTPPP
when iJPSOPVMUON
when isYINPPONOUO
when it'sNROPPRPPPP
when sheQPPPOOQPPP
when someoneOOPPPPPPRP
when theRROPPPOPOO
when toVNOULOPPOO
when weQOQPPPPPPP
when youQXOPPJOPOO
when'sOROPPPPPSO
wheneverPXOPPNOPON
whereLCfNNMQI^J
where $LTTPPOOGVP
where ?LM_PPPNPKO
where areOKSPPOOPVO
where didOYPPPPPPHP
where doNVQPPQOTHO
where isOLVPPPOPRO
where thePHOPPPXPRP
where'sNAQOPOVN^O
where's theOAQOPOVN]O
whetherfILOMMOPLO
whether theRPPPOPPPPP
whichJABQKT\cZI
which boxLOPPPPOWOP
which codePOPPPPOWMP
which formOXPPPPPIQP
which isSTOONMOPPP
which ofUONNSMOPRP
which oneXOOOIOSPPP
which worksTPPPPONOPP
whileYJXMSRKOJN
while breastfeedingWPOOLPPPPP
while iPSQPPNOPOP
while onKPPOXPOPPP
while wePNTPPPOPPP
whiplashTPPPPOOOPP
whisperPOSPPPNPPP
whiteILTONNfKNN
white $PPRPPPOPPP
white andORTPPOLPPP
whiteboardNXMPPPOPNO
whoRA?OPA9_in
who approvesOMPPPPPPVO
who areQPPPPPPPOP
who canLGWPOOOMHc
who decidesKKOPPPPOSX
who doMPVOOUOJ]C
who getsYNPORPOPKP
who hadQPPPOQPPPP
who hasYPSOOOOOKN
who haveQPPPPPPPPP
who isOKNPPONN`M
who leftPUNPPPPPNP
who livesQNRPPPPPPP
who needs]KPSPNMOMO
who neverSNPPPPPPPP
who saysNONPQPPPNV
who signsO<OPPOOXcM
who takesPJTORPNPTO
who tookQUPOPPPOMP
who wantsLZPPTMPOMN
who wasNPSPPOPPPP
who'sHZNOTLLPTQ
who's onP]PPPPPPEP
who's theN;OPPPONkP
whoeverM]MPPNNPNO
wholeTI]NMUMNMM
whole bloodYOMPPPKPOP
whole bottleOLYPPMPPPP
whole familyMKTPPOWPPP
whomKIMOPLNKtF
whoopingWOPPPLPPPP
whooping coughWOPPPLPPPP
whoseKSJOTONPM]
whyI4XJJ^``ML
why $JFLNJOdYPP
wiOUNPPPOPPP
wichTPOPPPOPOP
widalMWNPPPQPPP
wideJM\NOOUONN
wide openOVOOPPPPNP
widenedMNOPPPWPPP
widowNMWPPOOOPP
wieWOOPPONPPO
wiederNYLPPPOPPO
wifeIE]OOVKNGa
wife isNJWPPPOPPS
wife saysPJPPPOQPPW
wife'sMKQPPYOPPP
wifiM]IPPOOORO
wigglePORPPPOPPP
wildOSPPPOOPPP
willOQLMZUKPKR
will a[JOPPMPPPP
will beMVQPPPPOPO
will doJ^VPOKOOMO
will itTKOPQRPPPP
will notRTNPOMPPPP
will theUPPPMPPPPO
winQOPPPPPPPP
windowVSROOONOOM
window $[JNOPPOPPP
windowsPQPPPPPPPP
wineOMPNQXOPPO
wingOTMPPPPPPP
winterWOOOOOTPKP
wipedNWLPPPPPPO
wipesQPPPPPPPPP
wirNOVPPPNPPP
wirdNLWPPPPPPP
wireOLVPPPORPO
wiresOQTPPOMPPP
wisdomPOPOPSOPPP
wiseNPPPRKPPPV
wiselyOSOPPPOPPP
wishOSOPPPPPPP
wishfulQPPPPOPPPP
withOSFJdLYTPA
with #1PSNPPONRPP
with ?SPPPOOOPPP
with aWLRWHPRPNL
with alzheimer'sQPPPPPPPPP
with anMOPaDPPPPP
with asthmaXPOPJPPPPP
with bloodOOMPPXOPPP
with bronchiolitisOPRPPPPPPP
with chestNRRPPPOPPP
with clopidogrelPPPPQPPPPP
with copdQPPPPPPPPP
with covidOMPPPOLOXP
with croupPQPPPPPPPP
with dementiaQPPPPPOPPP
with fever[PQEPPPPPP
with fluQPPPPPPPPP
with goutUMOOPTOPPN
with heartQPPPPPPPPP
with herSPKPOTLPPT
with highQPPPOPOPPP
with himPUNPPOOPPO
with hisPUMPPNPPPP
with itOXNQPLPPPP
with legRNRPPPOPPP
with longLPPPUPPPPP
with meNUYPLJPPNP
with myRHRPL[PPPO
with noRVQOPJMONS
with normalSNONNOWOOP
with oneRRPPOOOPPP
with pneumoniaAIOVNXYSPP
with severeQPPPPPPPPP
with simvastatinWOPNLPPPPP
with theK_ONWMKNFU
with thisOTOPVMLPPP
with twoOSOMPPOSPP
with typeRPPPPOPPPP
with usOKPPOOOO[P
with warfarinOPPOVNPPOP
withdrawPPPPPPPPOR
withdrawalTNOWIOPOPO
withinTNUOPOFSOS
within #1UMPPPPLTPP
within #2QNPOPPOPOT
within aROPPPPPPPP
within theNTSPPPMPPP
without\JILMFOTS[
without aOLQPOOOTVM
without heartRPPPPPPPPP
withuotQPPOPPPPPP
witnessWPLPPOOPPP
witnessedPNTPPPOONS
wkWHMLWMPVPO
wk ?RPPPPPPPPP
wk oldTORPNPMPPP
wksUTP@\YJLON
wks $bKMDXMOPPP
wks agoINOPXOSPPP
wochenPORPPPOPPP
wokeTVMPOLNPPP
woke upQVMPPLPPPP
womanQNUQWLNNOO
woman #2QONPPNSPPP
woman ofNPPPUPOPPO
woman withSPQNOPPPPP
woman'sROPPPPPPPP
wombPSNPPPPPPP
womenYNMONNOPTP
women $RPOPOPPPPP
wonOXOPPOOPLP
won'tFGONJfQNNX
won't wakeOOTPPNPPPP
wonderRPOOPPPPPP
wonderingQOPPPPPPPP
wondersPUPPPLPPPP
wonkyPRPOPPPPPP
wontNEcPPNMPPP
wont wakePNSPPPPPPP
woodOMUPPPOPPP
woohooPQPPPPPPPP
woolMPOPPPTPPP
woozyONPPPWMPPP
wordMSRPPLSSMO
word $PUMPPOPPPO
wordingFJNLPOOjON
wordsJJZPPPLWPO
wordtOKYPPOOPPP
workMOLMTYKSNS
work $\QFNOUOOOO
work ?QPPPPPPPPP
work betterQPPPPPPPPP
work forPMOOPWPOPP
work inOPPPPSPPPO
workedMRHPNUOXPO
workerPPSPPOONRO
workersOOPPPPOUOP
workingMbSPNGJMUN
working $OSSPPLPPPP
workoutQPPPPPPPPP
workroomPQOPPPPPPP
worksQNPNOYNNNP
works ?SPPPPNOPPP
works bestRPPPPPPPOP
works betterSPPPPONPPP
workshopPWPPPPPKPP
worldQSOOPNPPPP
wormsPFNPPN_PPP
wornTPOPPOOOPP
worriedMINPR]POPO
worryNMKOVXNPPP
worry aboutNOPPTPPPPP
worryingPOPPPQPPPP
worseOOOONPZNOO
worse $RPSPPOMPPP
worse ?TOPPPPNOPP
worsenRPPPOPPPPP
worstLJVPXMNPPP
worst headachePNUPPOOPPP
wortMOOPYOOPPP
worthYPNOMSNONO
worth itQWOOMPNOOP
worth theQOPPPPPPPP
wouldNHKPWZYMMK
would aTPPPPNPPPP
would beNYPRPHPPPP
would itNOOPPUPPPP
would likeRVMPPNMPPP
would youG<JRSiYOOO
woundJXRONNNUNP
woundsUKOPPONOPU
wowPTOPPPOPNP
wpwPVPPPPJPPP
wrapsRPPPPPOPPP
wreckingQKPPOVPPPP
wristMHTPPP^ONM
wristbandPSMPPPPPPP
writeJOOQPNNVPW
writesPQPPPOQPPP
writingPOQPPOQPPP
writtenO]JNPIMYPN
wrongNQZNMJLMM\
wroteLSSPQOOQMP
wtKKL^OPROPP
wwOLPPPSPOTP
xYLWFKONPH]
x #1O^XLMMGOOO
x #2QRPPPPNPPP
x rayVHLPOTXPOL
x raysPFPPPPPOJb
xareltoQNPSPPOPPP
xpertQOPPPPPPPP
xrLQOWOPOPPP
xrayQTMPPQPOOO
yQE]JZMONOP
y noRHZPPPOPPO
y oNSOPPPOPPR
y siteKONM\PPPOP
y vsROPPPPOPPP
y'allNROPPROPPP
yaMM\OPOOPPO
yaarPPQPPPPPPP
yeahKXNPPPPPPP
yearcJPWIOGLKU
year $YUNMPLMOOO
year ?SPPPPOOPPP
year andPKRPPTPPPP
year canPMPPOTPPPP
year ofROPPPPPPPP
year old\=Q`KERNOX
yearlyWOPOPNNPPP
yearsQWCNLUZMLR
years $UZNLMPMOOO
years ?QPPPPPPPPP
years agoJUNONNXPPP
years andRNOONTPPPP
years ofRQPOPONPPP
years onWRPNOMNPPO
yellowJMRN[QOOOO
yesGZGNYPLOOV
yes orMONOYOOPPP
yesterdayUDPOOVYOLO
yesterday $NKZPPQOPMO
yesterday andSQNPOPOPPP
yesterday'sOQPPPPPPPP
yetNLSOPONPZO
yet $OIQOPONP[P
yield`LNPONJOPO
yoMKNVOPSMOV
yo #2MZMROOLPPP
yo $LGLZQOYPPO
yo withSPOPPOPPPP
yogaRPOPPQOPPO
yoghurtOTPPPOPPOO
yogurtPRPPPOPPOP
you9}>MObeN;?
you $MPSNOYPPLO
you aO[PPPLMPOP
you allPROPPPPPPP
you arePRRPPNOPPP
you doPbNNOXFMKM
you getO]OPPKOPKO
you giveQOOQQPPPPP
you haveQUPPPPPPJP
you knowPMPPPOPNXO
you startPPPQOPPPPP
you tellUMPPPPPPPP
you thinkONOPPQSPPP
you wantPTPPPNPPOP
you'dOOOPPPSPPP
you'reO\MMPQOPNN
you'vePRPPPOPPPP
youngTFJPQN_OOP
young manLOMPPN[PPP
yourBcQNN_MNGM
your ownPOPPPRPPOP
yoursPQPPPPPPPP
yourselfPOPPPPPPPR
yourselvesPSMPPPPPPP
yousPQPPPPPPPP
yr]LGQMMTOOS
yr $_HNOPONPPP
yr oldFPQSOOZOPP
yrsLmAPOUFNOO
yrs $aKMNONLOPP
yrs agoQPOORPOPPP
yungQPPPOPPPPP
zFPOOMOOgIO
z pakSOPPOPPPPP
zanamivirQPPPPPPPPP
zeOLVPPPOPPP
zegtOORPPPPPPP
zepboundNNOOPROUPP
zeroHRYOPOPOPP
zijnONUPPOOPPP
zimmerPPRPPPOPPP
zincSOOTOOPOOP
zinc forOOPVOOPOOP
zithromaxQPPPOPPPPP
zofranPTONSPPPMP
zoledronateOPPRPPPPPP
zoledronicMPPTPPPPPP
zoledronic acidMPPTPPPPPP
zoloftONPPZLOPPP
zolpidemROPOROPPPP
zoneOMOPPPUPPP
zoomNVOPPNPPPP
zopicloneSOOPPPPPPP
zosterQOPPQPPPPP
zoster vaccinePOPPQPPPPP
zosynONPTPPPPQP
zuSKTPPOOPPP
zusammenLYNPPNPPPP
zuurstofTNOPPPPPPP
zweimalPNSOPPPPPP
zyprexaOPPOSPPPPP
~'clPQOPPPPPPP
~'cloPQOPPPPPPP
~'d_OROPPPPPPP
~'llPTOPQOOPOP
~'ll_PTOPQOOPOP
~'reOSPOPPOPOP
~'re_OSPOPPOPOP
~'s_DQRONaOMQO
~'t_NNTPOQROOP
~'veNPQPPSOPPP
~'ve_NPQPPSOPPP
~_abQQNOQQNOOP
~_abdPNRPPOQPPP
~_ablQRPPPPOPPO
~_aboORNPQQNPPQ
~_abrPPPPPQPPPP
~_absQQNPPPPPPP
~_abuPOQPPPPPPP
~_acXKPPOOMPQP
~_acaPOQPPPPPPP
~_accPPPOQOOPRQ
~_aceQPPOPPPPPP
~_achPNPPPRPPPP
~_aciPOPRPPPOPP
~_acrQPPPPPOPPP
~_actPPQQPOPPPP
~_acuUOOOOPOQOP
~_adRKSRNOLPQS
~_adaOPPPQPPPPP
~_addQPQPPPPPPP
~_adePNRPQPPPPP
~_adhQOPPPRPPPP
~_adjQPPQPPOPPP
~_admPQOOPOOPSQ
~_adrOORPPPPPPQ
~_aduQPPROPOPPP
~_advQNQPPPOPOR
~_afRLPQPPSNPP
~_afePPPPPOQPPP
~_afiPPPPPPOPQP
~_afrQPPPPPPPPP
~_aftQOPQPPRNOP
~_agONUOPPNPOR
~_agaQSOOORNPOP
~_ageQPOPPPPPPQ
~_agiOOQQPPQPPP
~_agoPMUPPPPPPP
~_agrPQOPPOQPPP
~_ahPOPPPPPPPQ
~_aiRMSPPPOOPP
~_aidQPOPPQPOPP
~_airQMSPPPOPPP
~_alSRNOVNMOOO
~_alaPQQPPOOPPP
~_albPPPROPPPPP
~_alcOOOORQRPOP
~_aleQPQPOPPPPP
~_algQQOPPPPPPP
~_allMMQPUPMORQ
~_aloRPQOPOPPPP
~_alrQPPPPOPPPP
~_alsOOPPQPPRPP
~_altRQOPPPOPPP
~_alwPQOPPQPPPP
~_alzQPPPPPPPPP
~_amRPRRPMOPPN
~_ambRPQOPOOPPO
~_amiONQSQOOPPP
~_amlQPPOPPPPPP
~_amoRROPOOPPOP
~_ampPQQQPPOPPP
~_amyPOPPPPQPPP
~_anTPSNMQUMMN
~_anaNORPROOQQP
~_andQOPQPPOPPP
~_anePORPPPPPPP
~_angQQPPOPPPPP
~_ankQPNPPQRPPP
~_annQQQPPOOOPP
~_anoQQPPPPOPOQ
~_ansPPRPPOPPPP
~_antTOPOMQQOPP
~_anxPOPPPPQPPP
~_anyPTRPPPNONO
~_apQMRMORMRTO
~_apaQPPPPPPPPP
~_apeQPPPPPPPPP
~_apiQPOPPPPQPP
~_apnONUOPPOPPP
~_appPNMNOSOQUP
~_arRSSOPNOPNN
~_areOOQPPORPPP
~_argQPPPPPPPPP
~_armNPQPQOQPPP
~_aroPPQPPPPPOP
~_arrTROPNPMQOO
~_artOSOPQOPPPP
~_asTORNPNOPMS
~_ascNOQPPPSPPP
~_askQSNOPPOPOQ
~_aslPQPPPPPPPP
~_aspRNQPPPPPPP
~_assQNPPPOPOPT
~_astOPRPQQOPOO
~_asyOPRPPPPPPP
~_atOLSQQNROOR
~_atoOPPPQPPPPP
~_atrOORQPPPPPP
~_attQOPPOMRPOR
~_auQPOMOPPSQP
~_audOROPPPQPPP
~_augPPQPPPPPPP
~_autQPOOOOOSQQ
~_avOPOORPOPRP
~_avaOPPPPPOPRP
~_avoOPPPSPOPPP
~_awPRROONQPOO
~_awaPRROONQPOO
~_azQOQPQPOPPP
~_azaPPPPQPPPPP
~_aziQPPPPPPPPP
~_baWNSOOQONOK
~_babQNQRPSNOOP
~_bacTSPNOQOONN
~_badPQPPPOPQOP
~_bagORPPPOPPOP
~_baiPQPPPPPPPP
~_bakPQOPPPQPPP
~_balQMROPQPPPP
~_banMPNRRNRQRO
~_barQMPPPQPORP
~_basSPOPPOPPPP
~_batPPTOOQOPOP
~_beVPUMNULONM
~_beaNPQOORPPPP
~_bebPORPPPPPPP
~_becPPQPPPPPPP
~_bedQRPOPPOPPP
~_beeNSOPPSMPPO
~_befRPMORRPOPO
~_begOQPPPPPPPP
~_behRQOPPPPPPP
~_beiPPRPPOPPPQ
~_belQNSOOPROPO
~_benQNRQOPOROO
~_besQROPPPOPOP
~_betSONOOPSOOO
~_biNQMNNQSXKP
~_bicQOPOPPPPPP
~_bigPPQPPPPPPP
~_bikPQPPPPOPPP
~_bilMMOOOOSYNO
~_binPQOPPPPPPQ
~_bioQQPPPQOQOP
~_bipPPQQOPQPPP
~_birOROOPRPOPQ
~_bisPSOPQOOPPP
~_bitPNPPORQPPP
~_blNL]MNKULTN
~_blaMLTOPNUOPO
~_bleRQSPNMPPQO
~_bliQOOPPPRPQP
~_bloONTPQQMNRP
~_bluPPTOPNQOOP
~_boQTUOKNQKRO
~_boaOQQPPOOPPQ
~_bodOMRPPORPPQ
~_boiPQPPPPPPPP
~_bolQOQROPOPOP
~_bonPOOPPQRPPP
~_booQSMOOROORO
~_borORPPPPQPOP
~_bosPQPPPPPPPP
~_botORQONROPPO
~_bouQQPPPNPPPQ
~_bowRMPPPPRPPP
~_boxQROPPOPOPP
~_boyOPRPPOPPPP
~_brMTTPPMMMTP
~_braORRQONNPQP
~_breMRQORQLOQR
~_briRQQOOOOORO
~_broOSQPOPPPPP
~_bruOOOPPPSPPP
~_buMPQRQRPOPN
~_bubPPQPPQOPPP
~_bucPPPPPPQPPP
~_budQPPPPQOPPP
~_buiPQPPPPOORP
~_bulOORPPQPPPP
~_bumQPOQOPPPPP
~_bunQMOPQQPQPP
~_bupOOPPQPPPPP
~_burONQQORQOOP
~_busOROPPPPPOP
~_butPQPPQOPPPP
~_buyPPPPQPPPPP
~_byRPPPPPOPPQ
~_bypQPPPPPOPPP
~_bysPPPPPPPPPQ
~_caPSRNMHSQRR
~_cabPQQPPPPPPP
~_caePQOQPPPPPP
~_cafOUNPPOPPPP
~_caiPOQPPPPPPP
~_cakPROPPOPPPP
~_calORPQPMPORO
~_camORPOOROPQP
~_canPNWNNORNNQ
~_capPLQPPOSPOR
~_carTPNOQPMROO
~_casOOOOPOPQQR
~_catQNPOPOQOSP
~_cauPLPPPOSSOP
~_ceLPOSSNMTPP
~_cefNPPQROPPQP
~_ceiPPPQPPPPPP
~_celPNPQQPPOPP
~_cemPPOPPPPPPP
~_cenNSNQPOOQQP
~_cerPPPOPOOTOQ
~_cesQOPPQPPPPP
~_chQVPLPMPOTO
~_chaOTONONLQTR
~_cheRRQMQQONQO
~_chiQQOPPOROPO
~_chlONPRQQOPPP
~_choQOSOPPQPOO
~_chrPQNOPPQROP
~_chuPRPPPPPPPP
~_ciRKSOVNPOQO
~_cigQPPPPPPPPP
~_cipPPPORPPPPP
~_cirQOQPQPOPPP
~_citPPOPRPPPQO
~_clNUOQPLQTPL
~_claMOOPRORUNO
~_cleRUNQNONPPO
~_cliNPQPOROPRO
~_cloQQPOQNROPO
~_cluPQPPPOQPPP
~_coRPUMNMISMW
~_coaQPOPPPPPPP
~_cocQPPPQPPPPP
~_codMNPOPPMXRO
~_cofORPPPPPPPP
~_cogQPPPPPPPPP
~_cohSPPPPPOPPP
~_coiQQOPPPOPQP
~_colROVQNOLOPP
~_comNSTNQNOPMR
~_conPLNQQRNPOT
~_cooRPOPPROOOP
~_copOSPOPOPPOP
~_corQLSSNOSONP
~_cosRSOPPOPOOO
~_cotOPQPPPQPPP
~_couNPPNPQQQPR
~_covOQNOOPPQRR
~_crPKQPOQPSQQ
~_craRPQOQQNOPO
~_crcRPPQOPPPPP
~_creONNOQSQQQO
~_criOOQOOONRQR
~_croMQNQQNRROQ
~_cruQOSOPOPPPP
~_cryPPPPOQPPPP
~_cuQPQNPOROQO
~_cufQQPPPPOPOP
~_culPQPPPPOPQP
~_cupOSPPPPPOPP
~_curPMOOPPUPPP
~_cusOPQPQPPPPP
~_cutROOOPPOPQP
~_cyOOQRPQQOPO
~_cycPPNQPQPPPO
~_cylOQQPPPPPPP
~_cysPOPPPPRPPP
~_daRLMQMVNQOS
~_dabQPPPPPPPPP
~_dadPOPPPROPPP
~_daiRPOQPPOPPP
~_damQPPPPPPPPP
~_danOQNPQTNPPP
~_dapQPPPPPPPPP
~_darOQPPOORPPP
~_datROOOONORPT
~_dauNOPPPSPOPQ
~_dayQNOQOPQQPO
~_deWNRMLKQRNT
~_deaQROOONNROR
~_debPROPPPPPPP
~_decPROOOOOONU
~_deeOPSQPNPPPP
~_defPOQQPOQPOP
~_degOORPPROPPP
~_delTQONNOPPQO
~_demRQNOQPOQPP
~_denPQMOSQMSPP
~_depPOQQOPQOPQ
~_derOOPPPPRPPP
~_desPOSQPOPOPO
~_detQOOPOQPPPP
~_devPMQPPOSPQP
~_dexQPPQOPOPPP
~_diPROOTJTSKO
~_diaPNPRPPPQQN
~_dicMSQOSOPPOP
~_didPPQPPPPPPP
~_dieNSOPPPPPPQ
~_difPONOPPTQPP
~_digPOQPQOOQPP
~_dilOPOQRPQPPP
~_dimQOPPPPQPPP
~_dinPRPPPPPPPP
~_dipQQOPPPPPPP
~_dirQOPPPOPPQQ
~_disROROOOPSMR
~_divQQQPPQOPNP
~_dizPPPPPOPPPP
~_dnOQPPPPPPQP
~_dnaOQPPPPPPQP
~_doPQOVPKNMRQ
~_doaQPPOQPPPPP
~_docPNPPPROSOP
~_doeTNLMRNPQRR
~_doiOQPPPQOPPP
~_dolPOQOQOPOPR
~_donPVOOPOOPOO
~_dooOQSPPOOMQR
~_dopQQPOPOQPPO
~_dosPNN]MNNPOO
~_douPOQPOOSOPP
~_dowOQTOPOPOOP
~_doxQPPPQPPPPP
~_drOMSSOKSLQS
~_draPSRPOMNPPR
~_dreONOPPRPOSP
~_driOPLUOPPOOR
~_droOOUOQMSOOO
~_druRMQOPOROPQ
~_duOORQOOPPPR
~_dulPQOPPPPPPP
~_dupOPPPPPQPPP
~_durQOQQOOPPPO
~_dutOPOPPPOPQR
~_dyPQOOPNQOQQ
~_dyiPQPPPNPOQQ
~_dysPPPOPPQPPP
~_eaSQKPPUPPNO
~_eacOOPQQQPPPP
~_earTNOOPQQPOO
~_easQPOPPPPPPP
~_eatNSMPPSPPPP
~_ecQOROPOOROO
~_echPQOOPPORPP
~_eclPPQPPPOPPP
~_ecmQOQPPPPPPP
~_ectPPQPPPPPPP
~_eczQPOPPQPPOP
~_edPQPPPOPPPP
~_edePPQPPPPPPP
~_edgPPOPPPQPPP
~_eduPQPPPPPPPP
~_efXMONQPOOOO
~_effVNPOPPPOOO
~_egNPOQRQPPPP
~_egfOPOQROOPPP
~_eiPRPPPOOPPP
~_eigPRPPPOPPPP
~_elSNRPOORONO
~_elbPPOPPOQPQP
~_eldQOOQPPPPPP
~_eleQPQPPOQPOO
~_eliPOQPPPPPPP
~_ellQNSPPPPPPP
~_elsPROPPQPPOP
~_emOSOOOPMPQR
~_emaOSOPPPOPPP
~_embQNQPPPPPPP
~_emePQPPPPPQPQ
~_emoQPQPPPPPPP
~_empOQPPPQOPQP
~_enQOPOSNOQOQ
~_encPPPQOPPQPP
~_endNPQPPPQPQP
~_engPRPPPOPPPP
~_enoSOPOPPOPPQ
~_entMQRPPPOPOR
~_epRPOOPQPQNP
~_epiQROPPOPQNQ
~_eqMQNTOPPPPP
~_equMQNTOPPPPP
~_erQMQPPOOOQR
~_errRNPOPPOOQR
~_eryQPPPPPPPPP
~_esPQROPONOSO
~_escOORPPPPPPP
~_estORPPPPOPRP
~_etQPPPOPQPPP
~_euPPOPPPQPPP
~_evUQMOOTPNOO
~_evaPPQPPPPPPP
~_eveORMPOUQOOO
~_eviUOOOPOOPPP
~_exTWMOMNNPOP
~_exaRQOOOQOQOO
~_excRQOPPOOPPP
~_exeQQOPPPOPPP
~_exiPPQPPPPPPO
~_expQTMOONPPPR
~_extOQOQPPQPQO
~_eyNPSPOPRPPO
~_eyeNPSPOPRPPO
~_faTOUMNSMNOO
~_facPNTOPOPPQO
~_faiQRROPPNPOO
~_falQOQOPQPPPP
~_famOQPOPOPPPR
~_farOPPPPOSPPQ
~_fasSNPQORNOOO
~_fatPNPPPUOOPO
~_feSLVLQSQNMN
~_febRPPPPPOPPP
~_feeNQOOQUQONO
~_felPPSPRNOPPP
~_femOPRPQPPPPP
~_fenPOQQPPOPPP
~_ferOMSQPPQPPP
~_fetPORPPPPPPP
~_fevPPOMQPRPPP
~_fewSPOPPPOPPP
~_fiVLYQMJQNLT
~_fibQQPPPPPPPP
~_fiePOPPPPQPPP
~_fifONRPPPQPPP
~_figOORPQPPPPP
~_filPPNQOMRQNU
~_finOUOONQSOOO
~_firROSPPNONQP
~_fisSOQPOOPPPP
~_fitQMTQPOOPPP
~_fivQPPQPPPPPO
~_fixQQOPPQOPPO
~_flLNRMUQQORN
~_flaOQPOPRPPPP
~_fleOPOPSPPPPP
~_fliOROPPQPPPP
~_floMNUPPOPOSO
~_fluRMPORORPOO
~_foKPSRMPNTPO
~_foaPOQPPQPPPP
~_folPQPQPPPPPP
~_fonPQPPPPPPPP
~_fooOOQPPQRPOP
~_forLNRPPONVRP
~_fosQPPQOPPPPP
~_fouORRPPQPONO
~_frPTPSLONOPR
~_fraOQMPONPQPT
~_freSRQROPNONO
~_friNQPPPQPOSP
~_froPQRQNPPOOP
~_fuPOROPPQOQO
~_fulPRQPPOPOOP
~_funQMPOOQQORO
~_furPQPOQPPQPP
~_gaPOUMOTONOP
~_gabPPPQQPPPPP
~_gaiSPNOPPQPPP
~_galPPPPPQPPPP
~_gamOQQPPPPPPP
~_ganPPQPPPPPPP
~_garOQQPOQPPPP
~_gasPPSOOPOOQP
~_gauPOPPPPQPPP
~_gavOPQPOPPPPR
~_gePKYRPQMOMO
~_gelPORPPPPPPP
~_genOPPSQOQOOP
~_gerQOQPPPPPPP
~_gesPPPPPQPPPP
~_getQMQPPSOPOP
~_giORQQQNMOQP
~_girQPPPPPPPPP
~_givOPQRPNNPQP
~_glSLQSOPPPOO
~_glaRPPQPPOPPP
~_gliNPQQQOQPPP
~_gloPOOPPRPQOP
~_gluROQQOOPPPO
~_glyQOPQPPPPPP
~_goJWTONRNONQ
~_goaQPPPPPPPPP
~_goeOSMPPPQPPP
~_goiMQRQPQOPOO
~_golPOQPPPQPPP
~_gonOPSOPQOPPP
~_gooQSPOOONOOS
~_gouPQOPPPQPPP
~_grNSRQNSPNNN
~_graNPRRPULOPN
~_greORQPOOSPOP
~_griPQPOPPQPPP
~_groRPOPPOQPOP
~_guNPSOOPOOPR
~_guaNSOPPPOPPQ
~_guiROPPPPOPQP
~_gumPQPPPPPPPP
~_gunOPQPPOPPPP
~_gurPPQPPPPPPP
~_haNTWOPPOLLP
~_haeOQPQPOQPPP
~_haiOOOPPTPPPP
~_halONSQRPPONO
~_hanNOUOOOQPNR
~_hapPTOOQOPPPP
~_harUNROOOOPOO
~_hasPOQQPOPPPP
~_hatPQQPPPPPOP
~_havNPOOPPPOQR
~_hcOPPOPPPRPP
~_heSUVLKOULOL
~_he'PPSPPOPPOP
~_heaTRPOOOPPNO
~_heeQOPPPPQPPP
~_heiPQOPPPPPPP
~_helOPROORROQO
~_hemQQQOPPOPPP
~_hepQNPPOPRPQP
~_herNSROOPPORO
~_hfQPPOPPPPPP
~_hfrQPPPPPPPPP
~_hiQOWNPNNPPP
~_hidPQOPPPPPPP
~_higROROPOOPQP
~_hilQOQPPPPPPP
~_himPQPPPPOPPP
~_hinPORPPOPPPP
~_hipPPPPPPOPPQ
~_hisPQPPPPPQPP
~_hitPOQPPPPPPP
~_hivOOQPPPPPPP
~_hoNRQPNNKOVQ
~_hoaPPRPPOPPPP
~_hoiPRPPPPPPPP
~_holNQPPROPOQQ
~_homQPPONQORPQ
~_honPQQPPPPPOP
~_horQPPPPOQPPP
~_hosPPPOOQOOSP
~_houQOPSPMMPTO
~_huOQROQPNOOQ
~_hudPQPPPPPPPP
~_hugOOQPPPPPPP
~_humPPPPPOPPPQ
~_hunOQQPPPPPPP
~_hurRPPPQNOPPO
~_husPPOPPROPPQ
~_hyRKOQROSPOO
~_hydOOQSPPOPPP
~_hypPNPPQOTPOO
~_hysPOPPPPPPPP
~_i'NRPPPROPPO
~_i'lPROPPOPPPP
~_i'vNPQPPSOPPP
~_ibPPPPQPPPPP
~_ibuPPPPQPPPPP
~_icPQPPPPPPPP
~_icoPQPPPPPPPP
~_idOONRPPTPPP
~_ideNNOQPPTPPP
~_igPROPPOPPPP
~_ignPROPPOPPPP
~_ilQPOPPOPQPP
~_illPPPPPOQQPQ
~_imQOOQROOOPR
~_imaQPPPPPPPPP
~_immQOPPQPOPPP
~_impPPOQQPOPQO
~_inWKOQKLOVUM
~_incPQPPOPOSQO
~_indQOOONPSORP
~_infTOOTOOONQO
~_ingRQOPPPOPPP
~_inhONRPQROPPO
~_iniPPPQPPPPPP
~_injRNQOPRNQPP
~_inpPOQPPPPQPP
~_insORQNPMOQRQ
~_intROPQOMPRSN
~_invPOPPPPSQOP
~_irRNQPOOQPOP
~_iroPQQPOOOQPP
~_irrQNPPPPRPPP
~_isQNRPPPOPQO
~_iscQPPQPPOPPP
~_isnPPQPPOPPPP
~_isoROQPOQOPQP
~_itPRMOOQPVNO
~_it'PTQPPOOPNP
~_itcPPNPPRRPPP
~_iteNNOPPPOWOP
~_itsQPPPPPPPPP
~_ivQQPQPOPPPP
~_iveQQPPPOPPPP
~_jaQNNPPSQPPP
~_jabQPPQPPPPPP
~_jamPQPPPPPPPP
~_jauOPPPPPQPPP
~_jePPRPPOOOOR
~_jelQQPPPPPPPP
~_jerOPQPPPPPPP
~_joMSNOQNTPPO
~_johOPPPRPPPPP
~_joiNPOPPPSQPP
~_jokPQPPPOPPPP
~_jouPQPPPPPPPP
~_juQTQOPNQOON
~_juiRQNPQOPPPP
~_jumPPRPPOPPPP
~_junPQOPPPPPPP
~_jusPPROPPQOPO
~_kaQNTOOPQOOP
~_kalQNRPPPPPPP
~_kanPPQPPPPPPP
~_keQPPNOQPOQQ
~_keeSOOPORNPOQ
~_kenPNOPPPRPPQ
~_kepOOQPPPPPRP
~_kerPPQPPPPPPP
~_ketOQPOQOQPPP
~_keyPSOPPOPPOP
~_kiOPPTPOQOPN
~_kicOPQPPOPQPP
~_kidRNOPQOSONO
~_kilNROTPPOPPP
~_kinROQPPPOPPP
~_kitOQPPPOPPSP
~_klPNSPPPPPPP
~_knPMQOSPQOOO
~_kneQOOOPQRPOO
~_kniPNRPPPPPPQ
~_knoOPQPSOOOPP
~_koQLTPPPPPPO
~_krPOTPPPOPPP
~_l'SQOOPPOPPO
~_l'aQQOPPPPPPP
~_laQTNNRMMOQS
~_labQQQPPPNOQP
~_lacPPPOROPPPO
~_ladONQQQNRPPP
~_lamOSPPPOPPPP
~_lanQOPOQQOPPP
~_lapPRPPPOPPOP
~_larROPPPPPPPP
~_lasPPOROSNPPO
~_latROMNQOQOQR
~_lauPQPPPPPPPP
~_lavPOPPPPOQPP
~_lawONOPPPPPOV
~_leQRNOPKPRPS
~_leaQSNOOMOPUN
~_lecPROPPPPPPP
~_lefNRQOOPRPOP
~_legNPPOOPOOOU
~_lenQPPPPPPPPP
~_lesUNOPOOQPOP
~_letPQNPPPOROQ
~_leuPPOPPPRPPP
~_levNNQSTNNROO
~_liQKTNOLROSR
~_liaQNOPPPPPOT
~_libOPOPPOPPSP
~_licPPPPPOORPP
~_lidRPPPPPPPOP
~_lifRROQOOPOPO
~_ligSNRPPOOPPP
~_likOPROOQROOO
~_limOOPPOOQPQS
~_linOQQOPNSOPO
~_lipPQSOPNOPPP
~_liqOPPQPPPPQP
~_lisMQNOQPPQSP
~_litONSQQQOPOO
~_livQNOORSPPOP
~_llPSNPPPPPPP
~_loPNRTOPRMOP
~_loaNOQXNOOPPO
~_lobPPQPPPPPPP
~_locNNSNPMPOUR
~_lonRMNQPRNQPQ
~_looOQONPPUOOO
~_lorOQQPQPPPOP
~_losQORNOTQOMP
~_lotQNQPPOPPPP
~_louPRPPPPPPPP
~_lovOTOPPOOPPP
~_lowTONQPPPPPO
~_luQRQNPQSPLN
~_lucOPQPPORPPP
~_lumQNMPPRSQOO
~_lunQRROPPNPNO
~_lyONPPPPTOPP
~_lymNOOPPQUPPP
~_lysQOQPPPPPPP
~_maJLTSTPQMPR
~_macNRROQNQPOO
~_madPRQPPOOOOR
~_magQPPPQPNPPO
~_maiQPPROPNPPP
~_makOPNPQRQONQ
~_malPOPPQPPPPP
~_mamQPPPPPOPPP
~_manPONTPONORR
~_marMQQPPRQPPO
~_masNLRPPORPTO
~_matNNOPQQRPOP
~_mcPNRPPPOQPP
~_meJQPOSSQSOM
~_meaMPOPOOVQPO
~_mecQQPPPPPQOP
~_medMLOOPRPTRP
~_meeOSPPPOPPOP
~_mehPOQPPPPPPP
~_meiPPROPPOPPP
~_melQQOPOQOPOP
~_memRPOPPPPPPP
~_menQQPPOQNOOQ
~_merOOOQPSPPPP
~_mesPPQPPOOPQP
~_metOOPQTOPOOO
~_miOOTQLQKSRP
~_micPROPPOPPQP
~_midRPOPPOPPQO
~_mifPPPQPPPPPP
~_migPONPORQPRP
~_milSRNPPPOPOP
~_minMNXOOPMQOQ
~_mirQQNPPPPPPP
~_misNNRROQOQPP
~_mitPPPPPPPPPQ
~_moVTVNMRKPLM
~_mobQOPPPPPPPP
~_modPQOPPOOSPP
~_moiOQPPPPPPPP
~_molRNOPPQPPPP
~_monQRQPORONNO
~_mooQPOPPPPPPQ
~_morURQONPMPOO
~_mosPQPPPROPPP
~_motOLRPQQROPP
~_mouMOTPQPPPPP
~_movOSPPPOPPPO
~_mrPPPPPPPPQP
~_mrsPPPPPPPPQP
~_muNNNTPQSONQ
~_mucOPOUPPOOOO
~_mulPOPPPPQPPP
~_mumOMPPPRRPPP
~_murOQPPPOQPPP
~_musRPNPQOMPPR
~_myOMROSQOPPP
~_myaOPQPRPPPPP
~_myoQPPPPPPPPP
~_mysONRPPRPPPP
~_naPPPPOQQOQP
~_nacQQPPPPOPPP
~_naiOMNPPSTPPP
~_nalQOPQQPPPPP
~_namNQOPPOQPQQ
~_napRQOPNQOPPP
~_narPPQPPPPPPP
~_nasPOQPRPPPPP
~_natPQPPPPPPPP
~_nauPQPPPPOPPP
~_neVMPPQWNOKN
~_neaLRRPROOPPQ
~_nebQPOPOPQPPP
~_necONTOPOSPOP
~_neeRNOPPULPOO
~_negPPQOPQPPPP
~_neiPQOPPPQPPP
~_nelRNQPPPPPPP
~_neoPOQQPPOPPP
~_nepPOOPPTPPOP
~_nerQOOPQPQPPP
~_neuQQOPPPPPPP
~_nevPSNPPQOOPP
~_newRMPQQOROPO
~_nexRQOQPPNOOP
~_niKPPPTSQNRM
~_nicNPRQOOOPRP
~_nieOOSPPPOPPP
~_nifQPPPPPPPPP
~_nigORMOPTQOPN
~_ninNPOQOQRPPP
~_nitMPOPWOOOQO
~_noNTOLNPVOMT
~_nobOQRPPOQPPO
~_nocQPQPPPOPPP
~_nodPMPPPOSPQP
~_noiPQPPPPPPPP
~_nonQQPPPPPPPP
~_nooPRPPPPPPPP
~_norUPMOOSRNOO
~_nosOOQPPPRPPP
~_notKRNOOPPRNV
~_nsPPPORPPPPP
~_nsaOPPORPPPPP
~_nuOONOQPNRSP
~_numONQQPOORSO
~_nurOPOORPOPRQ
~_nyOQPQPPQPPP
~_nysOPPQPPQPPP
~_o'PQOPPPPPPP
~_o'cPQOPPPPPPP
~_obORPOOONQOS
~_obePQOOPOPRPP
~_oblPPPPPPPPPQ
~_obsQOPPPPPPPP
~_ocQPPPPPPPPP
~_occQPPPPPPPPP
~_odRPPOPPPPPP
~_oddPQPPPPPPPP
~_oeQPQPPPPPOP
~_ofQOQROPNPQP
~_offPPQPPPOPQP
~_oftQOQROOOPPP
~_ohQPPPPPPPPP
~_okMQOOSPPPPP
~_okaMQOOSPPPPP
~_olRNPPPOPPPP
~_olaPPPPQPPPPP
~_oldROPPPPPPPP
~_omQPPOPPPPPP
~_omeQPPOPPPPPP
~_onOQQNOMQPSQ
~_oncQOOOOOPPSP
~_ondQOPPQPPPPP
~_onePPPPPQPPPP
~_onlOPPOOPRPQP
~_onsPOQPPPPPPP
~_ontOQOPPOPPPR
~_opPRRPNONQQN
~_opeOPTOPPNPRO
~_opiQSOQOOPPPP
~_optQPPPPQPPPP
~_orQSOSOMLMUP
~_oraSONTOPOOPO
~_ordOROPPOONTQ
~_orgOPQPPPPPPQ
~_ortPPRPPONPPP
~_osRQOPOOQPPO
~_osePPPQPPPPPP
~_ostQPPPPPPPPP
~_otSPNPROQOOO
~_othPNPPQOROQO
~_otiQPPPPPPPPP
~_otoOROPQPPPOP
~_ottROPPPPPPOP
~_ouQMRNPOPPTO
~_ourOPPOPPPPSP
~_outRMROPOPPQO
~_ovPOSQNNPMSQ
~_oveQOQPNNPMSQ
~_owOOPPPPPPOS
~_oxSPOPQONPPO
~_oxiSOOPPPPPPP
~_oxyPPQPQOOQPP
~_paHQPNPIVUTR
~_pacQSPOPOMPQO
~_padPPQPPPPPPP
~_paeOMQPPPPPSP
~_pagOROPPOPORP
~_paiOOOQOPVQNO
~_palPOPPOPSOPO
~_panQSNPQOPPPP
~_papNROOPQOQQP
~_parOLQOPQOQQT
~_pasNRSPPMQOPP
~_patOPMPQMSPRR
~_pauOQPPPPQPPP
~_paxPPPOQPPPPP
~_payOROPPOPUNO
~_pcPOPPPQPPPP
~_peQSTOMQONMP
~_peaQPQOPPPPOO
~_pecQPPPPPPPPP
~_pedPQOQOPPPQP
~_peeOQPPPOQQPP
~_penNPQOOQRPOR
~_peoRPQOOROPNP
~_pepPROPPPOPPP
~_perPOPRPPOOPO
~_pesPPQPPPPPPP
~_petPPPPQPPPPP
~_phJPKPQNPSVS
~_phaOOOOPPOPTP
~_pheOOPRRPOPPP
~_phoMOMPOMSQSS
~_phyOQOPPQOOQQ
~_piNQTPOPQNQO
~_picPPPPPOQPQO
~_pieOORPPQPPPP
~_pigPPPPPPQPPP
~_pilTMOPOQOOPP
~_pinNSPPOPOOQP
~_pipOQPPQPPPPP
~_pizPRPPPOPPPP
~_plMSSOPPTPLM
~_plaNSQOOQQQMO
~_pleNRQROOQOPO
~_pluQPPOROPPOP
~_pnQPPPOQPPOO
~_pneQPPPOQPPOO
~_poOQUPNPLPPR
~_pocPPPPPPPPPQ
~_podOQPPPPPPPP
~_poiPMQPOPPQOR
~_polOOQOOOOPSQ
~_pooOPQQPPPPQP
~_popOSNPPQOPPP
~_porPQPPPOOPPP
~_posORNPQRROOO
~_potQRQQOONPOP
~_pouROQPPPOPPP
~_powPOQPPPOPOR
~_prVNNNQNMSOR
~_praOPQPONOQQP
~_preUNSQRPLOLO
~_priQRNNOOORRO
~_proSNKNPQQPPS
~_psONPPRQQPPP
~_pseNOPPSPQPPP
~_psoPOPPPQPPPP
~_psyPPQPOPPPPP
~_ptQOPPPPQPPP
~_puLM]QONPPMN
~_pufPQOQPPQPPP
~_pulPLWOPPOPOO
~_pumOQQPPPOPPP
~_punQOQPPPPPPP
~_pupNPSPOORPPP
~_purNPTPPOPPPP
~_pusQOOROQOQPP
~_putPQPPPOPPPP
~_pyQPOPPPROPO
~_quQSRPNOLSNO
~_quaPPQQPPPPPP
~_queOROPOOOTOO
~_quiRQSOOPNOOP
~_quoPQPPPPPPPP
~_raSKTWLQOPLO
~_racQOPPPQPPPP
~_radOOTPPPOPPP
~_raiPRPPPPPPOO
~_ramRPPPPQOPOO
~_ranPOPQOPRPPO
~_rapQOQPPPOPQP
~_rasNPNOQRSPPP
~_ratQQOWMONRON
~_rcQPPPPPPPPP
~_reVRKOKLJSQX
~_reaSPSNROQPMM
~_rebRQOPPPPPPP
~_recSQQMOQPNNR
~_redSOORPOOPOO
~_refOONNOURNPS
~_regNPORROPPQP
~_rehQPPPPPPPPP
~_rejOPPPPPPRPP
~_relSOONOOOORS
~_remSPPPPNOPPO
~_renLPPVPPPPPP
~_repORKQOOPSPR
~_reqNOOPPPOPQT
~_resPQRMNOOQTN
~_retRPQOPOPPQO
~_reuOSOPPPPPPP
~_revQPOQOOPROQ
~_rhROPPQPPPPP
~_rheQPPPPPPPPP
~_rhyQPPPPPPPPP
~_riNJVNRNNNVR
~_ribPPQPPPOPPP
~_ricPQPPPPPPPP
~_ridNOPRPQPPPP
~_rifPPPOQPPPPP
~_rigLMVPPOQPOR
~_rinOPOPPPRPRO
~_risVPNOPOMPQQ
~_ritNPPPRPPPPP
~_rivPNQQOPPORP
~_roPTXNPNNLQN
~_roaOSNPQPPPPP
~_robPRPPPOPPPP
~_rocPPPPOPPPPP
~_rolQMRPPPRPPP
~_rooOSPOORONQP
~_ropPNRPPPPPPP
~_rosQOSPPNOPQP
~_rotPRNPQOQOPO
~_rouROTPOPOOOO
~_ruRMRQOONORQ
~_rubPPPPQPPPPP
~_rulQNOROOOOSQ
~_runQPQPPOPPPP
~_rupQOQPPOPPPP
~_rurPOPPPPPPPP
~_rusPQPPPPPPPP
~_saQSTLUMPNMN
~_sabOSOOQPPPPP
~_sacPPQPPPPPPP
~_safVLNNTPOOQO
~_saiPQPPPQPPPP
~_salPQRROPNOPO
~_samPSNOSNPQNQ
~_sanOPRPPQOPPP
~_satPPSOPOPPPO
~_savTONPPOOPPQ
~_sayNORPPPSOPP
~_scPNSQNTPPOO
~_scaOPPQOQQOQO
~_schOKTROPPQOQ
~_sciOPQPPQOPPP
~_scoTQLOORQPOP
~_scrPQQOPONPPQ
~_seTUPMOLLVPM
~_seaOROPPQOOPQ
~_secMPTPOONQQR
~_sedQQOOPPPPPP
~_seePPPPQOQQOO
~_seiPOSOQOOPPQ
~_selROOPQPOPPP
~_semPPPQOQPPOP
~_senSSPOQNMOQN
~_sepQROOPOPQPO
~_serNRNPOORRQO
~_sesPPPPPPPQPP
~_setQQOPPPPPPP
~_sevRNQPOQOQPP
~_sgRNPPPPRPPP
~_sglRPPPPPPPPP
~_shPMSQMWUOMK
~_shaOOPOOSSOOP
~_sheNPTPQOPPPO
~_shiQOLQOSROQO
~_shoSRSQNRPQKL
~_shuPNQPPPPPRP
~_siOTOKQSQMRO
~_sicPPRQOQNPOP
~_sidPOOPPRSOPP
~_sigMPNPPOQPRS
~_silPPROROOPPP
~_simRQOOQPOPPP
~_sinQQQMOTPOON
~_sisOPQPOSOPPP
~_sitNQROQNPPRO
~_sizPRPPPOOPPP
~_skRPPOOPPQPP
~_skiROPOOPPQPP
~_slOPRQPROMQN
~_slePSNPQROPPO
~_sliOPQRPPPPPP
~_sloRQOPPOQPPP
~_sluOMTPPPPNRP
~_smPPLPRQUNON
~_smaRONPOOSOQO
~_smePMOPPSSPOP
~_smiOROPPPPPPP
~_smoORPPRPOOOO
~_snOSQPPQMQNO
~_snaPRPQPOOPOP
~_snoOQPPPRORNP
~_soTPUNOOPPMN
~_soaQNSPPPOPPP
~_socPPPPPPPRPP
~_sodPOPPPPRPPP
~_sofORPPPPPPPP
~_solQPQQPPOPPP
~_somQPROPPPOPO
~_sonNROPPSPPPP
~_sooROPPPPOPPP
~_sorQPPPONSPOO
~_souRRPPPNPPPO
~_spPOTOOPVNOM
~_spaPRPPOPPPPP
~_spePQMPPQRPOO
~_spiRMQPPQPPPO
~_splONQPPRRPPP
~_spoOROOPPRPPP
~_sprPPTOPNOPPP
~_spuONSPPORPPP
~_sqPQPPPPPPPP
~_squPQPPPPPPPP
~_ssSPOPOPOPPP
~_ssrRPOPOPPPPP
~_stXTPOIUKJPQ
~_staQQPTLOMNPT
~_stePRPROOQONO
~_stiPNSNOSNOQP
~_stoTPMMRTOOPO
~_strQQQPNPOPPO
~_stuTQOONNPOQP
~_suSKRTNNNNOT
~_subSNOOQPOQNR
~_sucPQQQPOOPPP
~_sudRNRPPOPPPP
~_suePOPPPPPPOR
~_sugPLQPORQPPP
~_suiQQQPOOOPPR
~_sulPOOQQPPPPP
~_sumOPPPRQPPPP
~_sunPPPPPPOPRP
~_supOROQOOPPRP
~_surRPOOOPPOQQ
~_susORPQPOPPOP
~_sutOOPRPPPPPP
~_swNPSRMOUNPM
~_swaOSSPONPOQO
~_sweNOSONQSPOO
~_swiQPOSOPOPPP
~_swoPNPPPQSPPP
~_sySPOOQNPQQO
~_symRPOOPPQPOP
~_synROOPQOOQPP
~_syrOQPPQPPPPP
~_sysQPPPPOOPQP
~_taOTMPRVJPLQ
~_tabQLRQPTOOOP
~_tacOTOPQPOPPP
~_takPQLOQVMOSO
~_talNSQOPPOQNO
~_tamQQPOROPPPP
~_tanONRPPPPPPQ
~_tapPPOSOPPPPP
~_tarTMMPPPRQOP
~_teSLUOLOONOU
~_teaRSOOPNOOQP
~_tecONSPPPPPPP
~_teeQNOOOTROOP
~_telPNOPQMQRPR
~_temOPRPPOPPQP
~_tenROPPPPROOP
~_terPOQPOPNQPP
~_tesQSPOOPOONQ
~_tetPPQOPQPOPP
~_texPNQPPOOPPU
~_thGWSPNM]PLK
~_thaQUNOPOORMP
~_theOTNQQOOQPN
~_thiMNQROQWNOM
~_thoOPPPPPRPOP
~_thrONSOOROOQP
~_thuNOOPPPTPOP
~_thyPOQOPQQPPP
~_tiNNRSMSMPTN
~_ticQNOPPPRQOP
~_tiePPRPPPPPPP
~_tigQPQPPOOPQP
~_tilPSPPPOOPPP
~_timPOPPQPMPUO
~_tinOQOPPPRPPP
~_tipPNPPPRPPPP
~_tirPOPPPRQPPP
~_titNOPTNPPPQP
~_toNU]ONMPLMM
~_toaPQOPPPQPPP
~_tocQPPPOPPPPP
~_todRSQPPMOOOO
~_toePOQQPQPPPP
~_togPOPOQPPPPP
~_toiONRPPPPPQP
~_tolOSMPPROPPQ
~_tomPOTPPOOPQO
~_tonPPROOOTOPO
~_tooQPROPPPPOP
~_topQQPOPOPPPP
~_torOPRRQOOPOP
~_totPOPQPPPPPP
~_touPQRPPOPPOP
~_towOORPPQOPPP
~_toxOPPPPPRPPP
~_trVNQLQPQNQO
~_traOSSPPNNNSN
~_treSMOOOPSPMR
~_triTPOMQPPQOP
~_troPPQQPPNPQO
~_truQOOPPORPRO
~_tryOOPOQRPPPP
~_tuLRVOPQPPNN
~_tubQORPPQOPPP
~_tueOQPPPQPPPP
~_tumPQPPPOPPPP
~_tunOROPPQPQOP
~_turOQQPPOQPOP
~_twNOTPPQNQPO
~_twePOPPQPPQPP
~_twiOQSPPQNPPO
~_tyPPPQPQPPOO
~_tylOPQPQOPPPP
~_typQPOQORPPOO
~_ulRPMPPQSPOO
~_ulcPPNPPQRPOP
~_ultRPOPPPQPOP
~_umPQQPPPOPPP
~_umbPQQPPPPPPP
~_unNKURNOLRTR
~_uncPPQPPRPPPP
~_undQOPQOONQOR
~_uniMOPSOOPPSO
~_unkPOOPPQQPPP
~_unlPOPPPNPPRQ
~_unpQPPPPPPPPP
~_unrPPRPPPPPPP
~_unsOOPPPPPQQQ
~_untQQPOPPPPPP
~_upQQJOPQUOOP
~_updRQOPPPPPPP
~_uppOOOPPPSPPP
~_uprQNPPPPRPPP
~_upsOSOPQOPPPP
~_urPMTMNMURPO
~_ureQNOPOPRPPP
~_urgPOQPPPOQPP
~_uriOPRONOTPOP
~_uroPPPPPOPRPP
~_usOSMPQOOOQQ
~_useQPOOQPOPPQ
~_usiPPPPPOPPRP
~_usuNSOQPPPPPP
~_utQORPPPOPPP
~_utePOSPPPOPPP
~_utiQOPPPPPPPP
~_vaQQQOPRLOOQ
~_vacORPNPROPQP
~_vagPOQPPPPPPP
~_valPPNPQOPOOS
~_vanNQQQOPOPPP
~_vapSOPPPPOPPP
~_varOQQPPPOPOP
~_vasQPOPPQPPPP
~_veRMUNOOONQQ
~_veiPORPPQPPPP
~_venOOTPOONORQ
~_verUPOOPNPOOQ
~_vesOPOPPPRPPP
~_viNOTPOLQTRM
~_viaNPPRQPPPOP
~_vicPOQPPPPPPP
~_vidRPOPPOQQOO
~_vilPQPPPOPPPP
~_vioPPQPPPPPPP
~_visLPPOONPTTO
~_vitRPPOOPQOPP
~_voOLXPOOPOOP
~_voiONRPPQPPPP
~_volOPQPPPOOPQ
~_vomOPSOOOQPPP
~_waSQRKPPONNS
~_waiRPQPORNPOP
~_wakQLUPPOOPPP
~_walOTOPPNPQPO
~_wanNPONQTNPNU
~_warSMPNPONNST
~_wasORPPQOOPPP
~_watSQPOPOPOOO
~_wavNMPPPPVPOP
~_wePSLQNTROPM
~_we'PQQPPPPPPP
~_weaPRNOPPPPRO
~_wedPPPPPQPPPP
~_weeQPNRQRNPOP
~_weiPPNROQQPPP
~_welPTNPOORPOO
~_wenORROOPPPPP
~_werPQPPPPPPPP
~_whMDKUMPWQ[O
~_whaNHKSOOXRRR
~_wheRMQSNONQRO
~_whiPLPOORSRPN
~_whoNQOOQNNOXP
~_wiOQQMUPMPLS
~_widNPSPPPRPPP
~_wifNOQPPROOOR
~_wilPQOORQOPOP
~_winQQPOPQPPOP
~_wirPNSPPPOPPP
~_wisPQOPPOPPPQ
~_witTONORMOQPQ
~_woMKRMSVPUMO
~_wokPROPPOPPPP
~_womRPPPQOOPPP
~_wonONSOORPPPQ
~_wooOPQPPQPPPP
~_worNMPNSRPVNN
~_wouPOOPQQQPOP
~_wrNPQOOPQROR
~_wriNQOPPNRRPP
~_wroOQRPPOOPOR
~_xrPQPPPPPPPP
~_xraPQPPPPPPPP
~_yeSPMPPQQONQ
~_yeaSRNQNPPOOQ
~_yelOPPPRPPPPP
~_yesQNPPPQQPOP
~_yoNUNOPRRONP
~_yogPQPPPPPPPP
~_youNTNOPRRONO
~_zeNOSPPPPQPP
~_zerOPQPPPPPPP
~_ziQOQQPPPPPP
~_zinQPPQPPPPPP
~_zoPPOQSNPPOP
~_zolPOPQROPPPP
~_zosPOPQPPPPPP
~_zuQORPPPOPPP
~a'sOORPPQPPPP
~a's_OORPPQPPPP
~aagPOPPPPRPPP
~aalNOTPPPOPPP
~aal_OOTPPPPPPP
~aarONTPPPOPPP
~aar_PPRPPPOPPP
~aatORPPPPPPPP
~aat_ORPPPPPPPP
~ab_PNPQPRPOPP
~abaNRORQONQOO
~aba_POQPPPPPPP
~abanPPPQPPOQPP
~abapPPPQQPPPPP
~abbPQQPPPPPPP
~abbeQPPPPPPPPP
~abbiOQPPPPPPPP
~abdPNRPPOQPPP
~abdoPNRPPPOPPP
~abeQROOPPNPQO
~abelPQPPPPOPQP
~abetQPOPPQOQPO
~abgPQPPPPPPPP
~abg_PQPPPPPPPP
~abiSPOQOOOPOP
~abieRPOQPOOPPP
~abigQPPPPPPPPP
~abilPQOPPPPQPQ
~ablRNPOOSLTOP
~ablaQQPPPPOPPP
~ablePNPPPRMUOP
~aboPQPPQPNPPR
~aborPQPPPOPPPQ
~abouPQQPQQMPPP
~abovPPOPPPPPPQ
~abrNOPRPQPPPP
~absQPNQQPOPPP
~abs_QOOPPPOPPP
~abscPOPPPQPPPP
~absoPPPPQPPPPP
~abuPOQPPPPPPP
~abyQNQRPSNOOP
~aby'POPPPRPPOP
~aby_QOPRPQOOPP
~ac_QNRNSPOPPP
~acaRMTPOQPPOP
~accPORMROMPTP
~acceMQPPQOOQRQ
~acciPPRNPPOPQO
~accoRPPPPOPPPP
~accuQOPOQQPOPP
~aceUPSOOLPQOM
~ace_QNSOONPROO
~acebQPPPPPPPPP
~acedORPPPPPPPP
~acemRPPQQOOPPP
~acenQPQOPPPPPP
~acepPPPPRPPPPP
~acerPPOPPPPQQP
~acetQRPQNPPPOP
~achNRUOOMSOOP
~ach_QMRPPOOPQQ
~acheNOSPOOUPOO
~achiOUOPPNPPOP
~achyOOQPPQPPPP
~aciRKQRPOOPPR
~aciaSOQOPPPPPP
~acicOPPQPPPPPP
~acidPNQQQPPOPP
~aciePROPPPPPPP
~acilOPPQPPOPQP
~acinPOQPQQPPPP
~acisPOPPPPPPPQ
~acitPOOPPPPPPR
~ackPRQMPRROON
~ack_OSPNPQROOO
~ackePPPPPROPPP
~ackiPNQPPPQPPP
~acklPPQPPPPPPP
~acksPQPPPPOPQP
~aclOQOQPPPPPP
~acoQSPOPOOPOP
~aconQPPOPPPPPP
~acrQRNOROOPPP
~acroQQOOROOPPP
~actUOMOSMOPPP
~act_QQNOQOQPPP
~actaPOQPROPOQP
~acteRPPPPOOPPP
~actiPOQPQONPQQ
~actoRQNPQPOPPP
~actrQPPPPPPPPP
~actuPQOQOPQPOQ
~acuTNOOPPPQOP
~acurPPPQPPPPPP
~acutSOPOOPOQPP
~acyQPNOOPPPSQ
~acy_QPNOOPPPSQ
~ad'OMQPPTOPQP
~ad'sOMQPPTOPQP
~ad_NPSROOOORN
~adaQQQOPOQOOO
~ada_OQQPPPPPPP
~adacPQPPPNQPPP
~addQOQPOPPPQP
~addeROPPOPOPQP
~addiOPPPPPPPPP
~adeSMURPPMNNQ
~ade_PRNOPQOOOQ
~adedPNSPPPPPPP
~adenROPPQOOPPP
~aderPOQPPPPPPP
~adesPPQRPPOPOP
~adgOQOPPOPQOP
~adgeOQOPPOPQOP
~adhQOPPPRPPPP
~adhdPOPPPRPPPP
~adheQPPPPPPPPP
~adiNOURPRMOOO
~adiaQPROPPOPPP
~adiePQPPPPPPPP
~adinLNQTPSOPPP
~adioPPRPPPOPPP
~adjQPPQPPOPPP
~adjuQPPQPPOPPP
~adlQOPPPPPPPQ
~admQQPOPONPRQ
~admiQQPOPONPRQ
~adoPQQPRPOPOO
~ado_PRQPPPOPPO
~adolOQPPRPPPPP
~adonPOPPPPPPPP
~adrPNRQPPPPPQ
~adrePORQPPPPPP
~adsNRQPPNQPQO
~ads_OPRPPOQPQO
~aduQOPROPOPPP
~adulQPPROPOPPP
~advQNQPPPOPOR
~advaPOPPPPPPPR
~adveQPPPPPPPPP
~adviPOQPPPPPPP
~adyORRPPNQOPO
~ady_ORQPPNQOPO
~ae_OPOPPPQQPP
~aecPOQPPPOPPP
~aedPMQPPPOPSP
~aedsPMRPPPPPRP
~aemOQPQPOQPPP
~aemiPOPPPPPPOP
~aemoOQPQPOPPPP
~aesPPOPPPPPQP
~aesaPQOQPPPPPP
~aestPOPPPPPPQP
~afeTOLOTOPOQO
~afe_SQNNTPOPOP
~afebPPPPPOQPPP
~afelQPPPPPPPPP
~aferPPPQPPPPPP
~afetQPOPPPPPPP
~affNQQOPPQOQQ
~aff_NNSPPQPPQQ
~affeNSOPPORPPP
~affiROOPPPPPPQ
~afiPPOORPOPQP
~afibPPPPPPOPQP
~afilPPPORPPPPP
~afinPPPQPPPPPP
~aflPROPPPPPPP
~aflePROPPPPPPP
~afrQPPPPPPPPP
~afriQPPPPPPPPP
~aftQNORPPRNOP
~afteQNORPPRNOP
~ag_NPRPPQQPPO
~agaPUONORMPOP
~agaiQSOOORNPOP
~ageVRPNNPMPPO
~age_TOPOORMQPO
~agedQPOPPPPPPP
~agemQPPPPPPPPP
~agenOQPPPPPPPQ
~agerRQOPOOQOQO
~agesPPPPPPQPQP
~aggPORPPPPPPP
~aggePQOPPPPPPP
~aggiPNRPPPPPPP
~agiPORQOPOPPO
~agiaOQPPPPPPPP
~aginQORPPPOPPP
~agitOOQQPPQPPP
~aglRPPPNQOPPP
~agliPPQPOPPPQP
~agluQPOQOQPPPP
~agmPPPPPPQPPP
~agmuOPPPPPQPPP
~agnROPPQQOPOO
~agneQOQPQPOPPO
~agnoPOPPPPPQPP
~agoQLUPOPOPPP
~ago_QOPPPPPPPP
~agonPMTPOPPPPP
~agrPQOPQOPPPP
~agreOQOPPOQPPQ
~agsQROPPPPPPP
~ags_QROPPPPPPP
~aguPPQPPPOPOQ
~aguePPPPPPPPPQ
~agulPRPPPPPPOP
~ah_NSOOPSPOPP
~ahaPROPPPPPPP
~ai_OSQPPPPPPP
~aidOSNOQQOQNQ
~aid_OSOOQPORNP
~aidsPPOQQQPOPP
~aigQQPPPPOPPP
~aighQQOPPPOPPP
~ailQQNQMRNQQO
~ail_ORNPPRQPOP
~ailaPPOPPPPPRP
~aileQOQPPOOPPQ
~ailiPPQOPPPPPP
~ailsQOPQPQPPPP
~ailuPPOPPQPPPP
~ailyRPOQOPOPPP
~aimOOPPPPPVOO
~aim_OOPPPPPTOP
~ainVVJNLQRMOQ
~ain_USPNMQPONN
~aineQRNPOQPPPP
~ainfPPOPPORPPP
~ainiPSOPPPOPPP
~ainkQPPPPPPPPP
~ainlPOPPPPRPPP
~ainsROOOPPPPPQ
~aintOROQOONOQQ
~airPRNQORMPPO
~air_PRNOPRPQOP
~aireQPOPPPPPPP
~airsNRORPPOPQP
~airwRNSPPPOPPP
~aisOPRPPPPPOO
~aisePPOPPQQPOP
~aitRPOOORQOOP
~ait_QQPOOQOPOO
~aitiOQPPPPPPPP
~ajoPQOPPPPPPP
~ak_PSRPPNNPOQ
~akePSSOQPMMOP
~ake_QRPPOQONOP
~akedPNRPPPPPPP
~akenPPSPOOPPOP
~akerPQPPQOPPPQ
~akesPQMORQOPRO
~akfPQPPPPPPPP
~akfaPQPPPPPPPP
~akiONSOPRPPOO
~akinPMSOPRPPOO
~aktQOPQPPPPPP
~al_VHOVJONQRR
~alaMQTQPONOQP
~ala_OPQPPPPPPQ
~alacPPPQPPPPPP
~alanQOPPPPPPPP
~alarORRPOPOPPP
~alatOPQQPPPPQO
~albOOOTOPQPPP
~albuPOOROPQPPP
~alcNMPRRQSOOO
~alciPPPQQPPPPP
~alcoONPORQRPOP
~aldONSPQOQPPP
~aldoPPPPQPQPPP
~aleQQQRPPPNNN
~ale_QNQQQNROOO
~aledPRPPPPOPPP
~alenOOPSOPQPPP
~alerOPQPPROPPO
~alfMRORPQQPOO
~alf_MQPRPQQPOO
~algQQOPOPQPPP
~algiPPPPPPQPPP
~aliSKQSNPPONS
~ali_QOPPPQPPPP
~alidPPOPOPOPPS
~alinROOROPQOPP
~alisOOPPPPQPPP
~alitSOOQOPPPPP
~alivOORPPPPPPP
~alkNTROPPOSNO
~alk_NTPOPOPRNO
~alkePPQPPPPPPP
~alkiPOQPPOPQPP
~alksPPOPPQOPPP
~allNSUNRNJNQR
~all_MQSPOPSPPN
~alleNOROTQNOPP
~alliOPRPPQOPPP
~alloPKTPQONPRQ
~allsTRNPPONPPP
~allyRQNPPNNPOT
~almQRNOOOQOPP
~alm_QQOPPOPPPP
~almeQPPPPPPPPP
~aloSOQPRNOOOO
~alolOPPPQPPPPP
~alonQPROPOPPPP
~alopQOPPPPPPPP
~aloxQOPQQPPPPP
~alpONNPQSROOP
~alp_OOPPPPSPPP
~alpiOOPPPRPPPP
~alprQOPOROPPPQ
~alrPPPPPOQPPP
~alreQPPPPPPPPP
~alsSMQRPMRQPO
~als_PNRSONQOQO
~alsePPOPPPPPPP
~alsoOOPPQPPRPP
~alsyRQNPOPQPPP
~altQLRQPNMRPT
~alt_RNQPPPPPPP
~altaNSOPQPPPPP
~alteQPQPPPOPPP
~althPOOOOONSRR
~altrPOPQPPPPPP
~altyPOQPPPOPPR
~aluQQOPPPPPPP
~alueQQOPPPPPPP
~alvRQNOQPPPPP
~alvePQOPPPQPPP
~alwPQOPPQPPPP
~alwaPQOPPQPPPP
~alyMQQQPPOPQO
~aly_NRPPPPPPPP
~alysOPQQPPOPQO
~alzQPPPPPPPPP
~alzhQPPPPPPPPP
~am_OPTRQPMNQN
~amaQQOPOPPOPR
~ama_ORPPOPPPPP
~amadPOOQQQQPPP
~amagQPPPPPPPPP
~amatROQPOPPPPQ
~amazPPPPQPPPPP
~ambRQROPOOPPO
~ambiRPPOPPPPPP
~ambuQQQPPOPPPP
~amcPPPOPPPRPP
~amciPPPOPPPRPP
~ameNUPORMORNP
~ame_MUONROQQOO
~amedQRNPPNPPPQ
~amesPNQPPPPPPQ
~ametPOPQQPOPPP
~amiRLRTQNONOP
~amicPOPQPPPPPP
~amidPPPPPPQPPP
~amifQPPPPPPPPP
~amilNOPOROPPPR
~aminSNQROQOOOO
~amioONQQRPPPPP
~amipPPQPPPPPPP
~amitQPQPOPPPPP
~amivPPPQPPPPPP
~amlQPPOPPPPPP
~amloQPPOPPPPPP
~ammPRPPOPPPPP
~ammaPOQQPPPPPP
~ammePSOPPPPPPP
~ammoQQOPPPPPPP
~ammyPOQPPPPPPP
~amoQSOSPNOOOO
~amolQPPROPPPPO
~amotQPPPQPPPPP
~amoxQROOQOPPOP
~ampSRPOPOOOPP
~amp_ORPPPOPPPP
~ampiOPPPRPPPPP
~amplOROPPPQPPP
~ampoPQOQPQPPPP
~ampsRPPPOQOOPP
~ampuPOQPPPOPQP
~amsRQPTPNOOOO
~ams_QPPTOOOOOO
~amsuQQPPPOPPPP
~amyONOQPQQPPP
~amylPOPPPPQPPP
~an'PLUOOQQPOO
~an'sPOQPPPPPPP
~an'tPMTPOQQPOO
~an_QPRPSOKQOQ
~anaQPMPTOOPQQ
~ana_QQMPROQPPP
~anadPPPPPPPPPQ
~anaePNQPPPPPQP
~anagROOPPPPPQO
~analQOOPPQPPPQ
~ananPQNPRPPPPP
~anapNPQPROPPPP
~anbPPPPQPPPPP
~anbePPPPQPPPPP
~ancSPPTNMQRLO
~anc_NRPOQPQPPP
~ancaPORPPPPPPP
~anceTPORNMMSNP
~anchPNPPPPRPQP
~anciORPPPPQPOP
~ancoPOPROPPPPP
~ancrRPPPPPOPPP
~ancyQPOPPPQPOP
~andMOQQKVOONT
~and_NTPOOOPQNR
~andaONPPPQPOPR
~andeQQOQOPOPPQ
~andiQQPPPPPPPO
~andlPOQPPOQPPP
~andmPNRPPQPPPP
~andoQPROPOOPOQ
~andpPOPPPRPPPP
~andsMOPROQQPQP
~andwOPOPPPRPPP
~aneROROQOOOQP
~ane_PPPOQPOPPQ
~anedPSNPPPPPPP
~anelPOQPQOPPPP
~anemQPPPPPPPPP
~anerPORPPPPPPP
~anesPOQPPPQPPP
~anetQPPPPPPORO
~anexQOPPPPPPPP
~angSLVOOQNNQO
~ang_POQOQQOPPP
~angeQRMPPRPNQO
~angiQQPOOPPPPP
~anglPOQPPPQPPP
~angrPPQPPPPPPP
~anguOMTPPPOPPP
~aniQNPPNQUPNO
~anicQQOPPPPPPP
~animQORPPPOPPP
~aninNMQQOOTPPP
~anisOPQPPPQQOP
~ankNVNOONRORO
~ank_OQRPPNQPRP
~ankeOSOPPPPPPP
~anklQONPPQRPPP
~anksPROPPPPPPP
~annNTSPPNONQN
~ann_PQPPPPPPPP
~annaQPOPPPPPPP
~anneOROPPPOORP
~anniPOPQQQOPPO
~annoPOTPPOQPOO
~annuPRPPPOOPPP
~anoQMUOPPNOOP
~ano_PORPPPPPPP
~anolOPQPQPPPPP
~anopPPQPPPPPPP
~anosQNRPPPPPPP
~anotPQQPPPPPOP
~ansTQROPMMNRP
~ans_PQQPOOOORP
~ansePOPQQPPPPP
~ansfQQOPPOOPQQ
~anspROQPQPPOPP
~answPPRPPOPPPP
~antPRQPNRNMNR
~ant_PLTPROOOOR
~antaNROQPQPPOP
~anteORQPPOPPPO
~antiTQPPLQPOPP
~antoRPPPPPOPPP
~antrOQPPPPPPPP
~antsPQLOPSOPNS
~anuSPPOPQNPOP
~anuaQPPPPPPPPP
~anusQQPPOQOPPP
~anutQOPPPPPPPP
~anxPOPPPPQPPP
~anxiPOPPPPQPPP
~anyNRRSPPMOOO
~any_ONPSPPOPQP
~anybORQPPPOPOP
~anylOPQPPPPPPP
~anymPOQPPPPQPP
~anyoOSQPPROONO
~anytSMOPQOQPPP
~anywOSOPPPOPPP
~anzPNRPQPPPPP
~anzaOOQPQPPPPP
~ao_OPPOPSPPPP
~ap_RPROONOPQO
~apaPMPOPPRPOR
~apacOOPPPPPPPR
~apagQPPPPPPPPP
~apamPPPPPPQPPP
~aparPOPPPPRPPP
~apeNSMQQPPPPO
~ape_QPOPPORPPP
~apenPPPQQPOPPP
~aperOQNRNQOQQP
~aphQNROROPPOO
~aphyPPQOROOPPP
~apiTLOPQQNQPO
~apidQOQPPPOPQP
~apinQNOQQQOPPP
~apisPOQPPPPPPP
~apixQPOPPPPQPP
~aplOPOPPPQPPP
~apnNLUOPPRPPP
~apnoOLTOPPSPPP
~apoQPPPPPPPPP
~appNRJMPSOPSR
~appaPPOPPORPPP
~appeROOOQROQOO
~appiOROPPPPPPP
~applPNOOPOPPSQ
~appoPNOPPTPOPP
~apprNQOPPPPPSP
~appyPSOPPPOPPP
~aprSOOPNQPPPP
~aproRPPPNQPPPP
~apsTOSOPNOPOO
~aps_PQOQPPPPPP
~apseROSOPOOPPO
~apsuQPPPPOPPPP
~aptPQRPPOPPOP
~aptuPORPPPPPPP
~apyROOOORNQOO
~apy_ROOOORNQOO
~aquTMOOPPRPPP
~aqueROOPPPQPPP
~ar_RRPPONTNPL
~araRNRQMRNPOQ
~ara_QPPPPPOPPP
~aracSPPPNPOPPO
~aradQQNPPQPPPP
~aralPPQPPPPPPP
~aramQPPPPOPPPQ
~aranOOPRPPPPPP
~aratOPQPPPPPOQ
~arbQMQRQOPOOP
~arb_QOPQPPPPPP
~arbaPPPPQPPPPP
~arbeROPPPPPPPP
~arbiOPPQQPPPOP
~arboPOQQPPPPPP
~arcSOROOPOOOQ
~arcaPPQPPPPPPP
~archPQPPPQOPPQ
~arcoQPPPPPPPPP
~arctROPOPPPPPP
~ardPUQNLLLMXR
~ard_MRRNOOMMVQ
~ardeOSOPPPPPPP
~ardiPMOPNPQQRR
~ardlOPRPPPPPPP
~ardsSSNOPNPPPP
~areSNOMNQOQNT
~are_RQNOPNORQQ
~areaPNQQPORPPP
~aredRQQOOPPOPO
~arelPNQPPROPPP
~arenPQNPPQNOOS
~arerPPOPPPPROP
~aresOOPOPPRPPQ
~aretQPPPPPPPPP
~arfQPOPQPOPPO
~arfaQPOPQPOPPO
~argSONPONRRPO
~argeTOLOPOSRPO
~argiOQPQPPPPPP
~ariNNOQQQQQOS
~ariaOOPQOPQPRP
~aricQRPPOPOPOP
~arieQQOPPPPPPP
~arinPNOQPRQPPP
~arisQPPPPPPPPP
~aritPNPPQOPPPR
~arkMQOPPNVOSN
~ark_NOPOOOUPRO
~arkePPQPPPPPOP
~arkiOROPQOPPRO
~arlTOQOOPPPOO
~arliPPPPOQPPPP
~arlyTQOOPOPPOO
~armPPPNPNPPSP
~arm_SPROPONPOP
~armaOPOOPPOPTP
~armeNOPPPPSPPP
~armfQPPPPPPPPP
~armsPPOPQPQPPP
~arnQQOPPOPPQO
~arn_QPPPPPPPPP
~arniPPOPPPPPQP
~aroPMRRQPPOOO
~aronPOPQQPOPPP
~arotPOQPPPQPPP
~arouPPQPPPPPOP
~aroxPOPQPPPPPP
~arpPRPPPQOQOO
~arp_PQPPPPPPPP
~arrUQNPMQLPPR
~arraPOOPPQPPPR
~arreSOQPOPMQPP
~arrhQPPPOOQPPP
~arriPSNOPQOOPP
~arroPPQPPPPPPP
~arryQOPPPPPPQP
~arsSPNONSROOP
~ars_TQLONTQOOP
~arseOORPPOQPPP
~artQPPTTNIOOQ
~art_TPNUMOLRPP
~artaOPPORPPPPP
~artbQOQPPPPPPP
~arteNQPOTQOOOP
~arthQPPPPOPPPP
~artiPQNROOOPPQ
~artmOPQPPPPPPP
~artnOOOPQROPPQ
~artoQOQPPPPPPP
~artrPOQPPPPPPP
~artsOQQOPPPPPP
~artuOOPPQQQPPP
~artyPQPPPPPOPP
~aryRNOOONOPUQ
~ary_RNOOONOPUQ
~as_QQQNONQOOR
~asaQRNORPPPPP
~asalROOPRPPPPP
~ascPOQOOPQPPP
~ascePOQPPPQPPP
~asciPOPPPQQPPP
~ascuPOPPPPPPPP
~aseOLQPPOOQQT
~ase_ONPQPOQQPQ
~asedPPQPPPPPPP
~aserPNPPPPOPPS
~asesPPOPPPPPQP
~ashQNPNSQPOQO
~ash_QNPORPQORO
~asheRPOPPQOPPP
~ashiPORPPPPPPP
~asiRMOPORQOPP
~asicOQPPPPPPPP
~asilSONPPPPPPP
~asisQOPPPQPPPQ
~askRQMOPOPPSQ
~ask_PNPPPOQPSO
~askeOSNPPPPPPP
~askiPQOOQPPPOQ
~asksROPPOPOPQP
~aslNPQPPPQPPP
~asleOPPPPPQPPP
~asmRPPPOQPPPO
~asm_QQPPPPPPPP
~asmaROOPPQPPPP
~asnPORQPOPPPP
~asn'PPQQPOPPPP
~asoRONQPPQPOQ
~aso_PPPPPPPPOQ
~asonPPOQQQPPPP
~asopQPOQPPPPPP
~asouPPPPPPQPOP
~aspQMUPPPOPPP
~asp_PPQPPPOPPP
~aspiOOSPPPOPPP
~assRQUPOLMNPR
~ass_PPPPPPQPPP
~assaPOQPPPPPPR
~assePSQPPONPOP
~assiPPSQONOOPQ
~assoQOPPPPPPPP
~asswPROPPOPPQP
~astTMPNVPRNMM
~ast_POOPRPSPOO
~astaQPPPQPPPPP
~asteQQOQPOQPPP
~astfQNOORQOPPP
~asthNOSOSQOPOO
~astiOQOPPQQPPP
~astrRQPPOPOPQP
~astsQPPPPPPPPP
~astyROPPPPPPPP
~asuPNRPPPOQPP
~asuaPOQPPPOPQP
~asurPOQPPPPQPP
~asyOQQPPPPPPP
~asymQPPPPPPPPP
~at'PMNPPQRPQP
~at'sPMNPOPRPQP
~at_QNMRPOQPQQ
~ataQLPNPQRPPR
~ata_SNQOOOOOPR
~atalPPOPPPQPPP
~atarQOQPPPPPPP
~atcRQLQPPSOOO
~atchRQLQPPSOOO
~ateSLORMOVRON
~ate_PPLWMQLSOR
~atedTMPNOQQNPP
~atelPPRPPORPOP
~atenQPPPPPPPPP
~aterPOQNOOUQPO
~atesQQOOPNQPSO
~athRKUOORLPQQ
~ath_OMROOPMRRR
~athePNROQSOOOP
~athiORQQQOOPPP
~athlPQOPPQPPPP
~athrOPRPPPPPPP
~athsTOOPOPPPPP
~athyQPPPOPPPPQ
~atiVSMQPNKONS
~aticSPQOPPMOOP
~atieTOPNRMNPQQ
~atigQPPPPPPPPP
~atinRSMONQROOO
~atioPOPUOPLSNP
~atitPPPPPPQPPP
~ativOPPQPOOOQR
~atmQOQPOPOPPQ
~atmeQOQPOPOPPQ
~atoMRROPOQOPQ
~ato_OQRPPPOPPP
~atolQOPPPPPPPP
~atomOOPPPPRPPP
~atonOPPPPQRPOP
~atorNQPOQONPPR
~atrNNQRRPOPQO
~atraPPPQPPPPPP
~atrePPQPPPOPPP
~atriQOPOROOPQP
~atroNOQRQPQPPP
~atsMOROOPSOPQ
~ats_NPROPPSPQN
~attOPPOPNSONS
~attaQOQPPNSPPO
~attePPPPQNQPNQ
~attiOQQPPPPPPP
~attlPQPPPPPPPP
~attyPQOPPRPPPO
~atuQPSOOOOOMS
~aturQPSOPPPOOO
~atusROPPPOOPPQ
~atyOOOPPQQPPQ
~aty_POPPPPQPPQ
~au_ONUPPPPPPP
~aucPNRPQOPPPP
~audOROOPOQPOQ
~audiORNPQPQPPP
~augNOQOPSPOPQ
~aughNOPPPTPOPQ
~augmQPPPPPPPPP
~aulPOPPPPPORR
~aultPNPPPPPORR
~aumPPQQPOOPQP
~aumaQPPQPOOPQP
~aunOQOPPQPPPP
~aundOQOPPPQPPP
~aurRPPPPPPPPP
~ausOOQPOOTSOO
~ausePONPOPRTOO
~austOPRPPPOPPP
~autQPNOPOORRQ
~authONPOPOPRRQ
~autiPQOPPPPPPP
~autoPRPPPPPPOP
~av_PQOPQPPPPP
~avaPOQPPPOPRP
~avaiPPOPPPPPRP
~aveOPNOONSPSR
~ave_ORNNOPOORR
~avedROOPPPPPPQ
~avelNPPQPOQPPP
~avesORPPPPRPOP
~aviPPPNUOPOPO
~avinQPPPPPPPPP
~avirNOPNVPPPPP
~avoOPPPSPOPPP
~avoiOPPPSOOPPP
~avyPOPQPPPPPP
~avy_POPQPPPPPP
~aw_POPPPPPPPS
~awaRRRPNMQPNO
~awa_ROQPPPPPOP
~awakQOQPPOQPPP
~awalPPPQOPPPPP
~awarOSOPPPPPPP
~awayQPRPPOOPOP
~aweNSOPPPPPPP
~awerOSOPPPPPPP
~awfOOPPPPPPPS
~awfuOOPPPPPPPS
~awiPPPPPPQPPP
~awnOQQPPPPPPP
~awn_OQOPPQPPPP
~ax_PQQPPPPPPP
~axaRPPOOPPPPP
~axiRPPPPOOQPP
~axisPPQPQOOPPP
~axlPPPOQPPPPP
~axloPPPOQPPPPP
~axoOPPQPOPPQP
~axonOPPQPPPPQP
~ay_MXRLTPLORM
~aybOPQPPPPPPP
~aybeOPQPPPPPPP
~ayeQQOPPPPQPP
~ayedQPPPPPPPPP
~ayerPQOPPPPQPP
~ayiNOQOPRPPQP
~ayinNPRPPOPPQP
~ayoRPOPPPPPPP
~aysNQMQNPQRPQ
~ays_NOMQNQQRPQ
~az_OQPOQPPPPP
~azaQOPORPPPPP
~azapQPPPPPPPPP
~azatOPPPQPPPPP
~azeQORPPOPOOP
~azemPQPPPPPPPP
~azepQORPPPPPOP
~aziQPPQOQOPPP
~azidPOPQPQPPPP
~azinPPPQPPPPPP
~azitQPPPPPPPPP
~azoLNPSVOPOPO
~azolLOOSUPPOPP
~ba_POQPPPPPPP
~babQNQRPSMOOO
~babePQPPPPPPPP
~babiPPQPPPPPPP
~babyQNQRPSNOOP
~bacTRPNOQQONN
~baciQPPPPPPPPP
~backQSOOORQOON
~bactSOOPPOOPPP
~badOSOPPOPQOP
~badgOQOPPOPQOP
~bagOSQPPOOPOP
~bagePSOPPOPPOP
~baggPORPPPPPPP
~baiPQPPPPPPPP
~bakPQOPPPQPPP
~bakePQOPPPQPPP
~balNMRPQROQOQ
~bal_OOPPPPPQPQ
~balaPOPQPPPPPP
~baliPOPPPQPPPP
~ballPOROPPOPOQ
~bamQOPPQPPPPP
~bamaPPPPQPPPPP
~banMPLTQOQQRP
~ban_OPPRPPOQPP
~banaQPOPRPPPPP
~bandMOORPPRQPP
~bankOQOPPPOPRP
~bapPPPQQPPPPP
~bapePPPQQPPPPP
~barTKPQPQNORO
~bar_QOPPPPOQPP
~barbQPPQPPOPPP
~bareONPPPRPOQP
~bariQOPPPPPPRP
~barkOPPPPPQPPP
~barrPOQPPPPPPP
~basSPOPPOPPPP
~basaQPOPPPPPPP
~baseOQQPPOQPPP
~basiROOPPPPPPP
~batOSUOOPNPNO
~bateOQQPPPPPPP
~bathPOSPPOPPPP
~batiPPQPPPPPPP
~battPRQPPOOPOP
~bbedQPPPPPPPPP
~bbiOQPPPPPPPP
~bblPPQPPOPPPP
~bbliPPQPPPPPPP
~bbyOOPPPRPPPP
~bby_OOPPPRPPPP
~bdoPNRPPPOPPP
~bdomQORPPPPPPP
~be_POUOPONOQP
~beaNQQOOROPPP
~beatOQPPPPQPPP
~bebPORPPPPPPP
~bebePORPPPPPPP
~becPORPPPOPPP
~becaOPQPPPPPPP
~becoPPQPPPPPPP
~bedQSPOPPNPOP
~bed_QPPPOQPPPP
~bedsNSPPPPPPPP
~bedtQPPPPPPPPP
~beeNSOPPSMPPO
~beenNPPPPSOPQO
~beerPQPPQPPPPP
~befRPMORRPOPO
~befoRPMORRPOPO
~begOQPPPPPPPP
~behRQOPPPPPPP
~behiQQOPPPPPPP
~beiPPRPPOPPPQ
~beinPQPPPOPPPQ
~belQOROOPQNPO
~bellQOROORPPOO
~beloPPPPPOQOQP
~benPMSSOONQOO
~benePOQPPPPQPP
~benzQOQROPPPPP
~berOONQPOQRRO
~ber_POOQPPQPRP
~berrPPOPQPRPPP
~bersQPOQPPOROP
~besQQNOPQPQOP
~bes_POOPPQQPPP
~besiQOPPPPORPP
~bestQQOPPPPPOP
~betUOMOOQRPPO
~betaQOOQQPPPPP
~beteSOOOPQOQOP
~betiPPQOPPPPQP
~betoQOPPPPPPPP
~bettPROPOPQPPP
~betwPPOPOPSPPP
~bg_PQPPPPPPPP
~biaPOQPPPPPPP
~bicQNROPPPPPP
~bicaQOPOPPPPPP
~bidPPPPQPPRPP
~bieQQOQPOOPPP
~biesRPPQPOOPPP
~bigQOPQPPPPPP
~bigaQPPPPPPPPP
~biggPPQPPPPPPP
~bikPQPPPPOPPP
~bikePQPPPPOPPP
~bilOLNNONS[NP
~bilaOOQPPPQQPP
~bileQPOPPPQPPP
~biliPOOPPOSPPQ
~billONOOPOOYOO
~binTMOPQPQOOQ
~bin_QOOPPPQPPP
~binaQPPPPPPPPP
~bindPOPPPPPPPQ
~bineOPPPQPPPPP
~bingQOPPPQPPOP
~bioRQQNNQNPPQ
~biopPPPPPQOQOP
~biotRPQNOPOOQQ
~bipPPQQOPQPPP
~bipaPPQPPPPPPP
~biphQPPPPPPPPP
~bipoPPPQOPQPPP
~birOROOPQPOPQ
~birtPROPPROOPQ
~bisQSOOQOOPPP
~biscOROPPOPPPP
~bisoPPPPQPPPPP
~bitPPPNQQQPOP
~biteQQPPOOPPPP
~bitoOPPORPQPPP
~blaNMUOPOTOPO
~blacNORPQOSOPP
~bladQPPPPQOPQP
~blanOPPPPPRPPP
~blatRPPPPPOPPP
~blauPORPPPPPPP
~blePMTMPPPTNP
~ble_MPPMQNPTOS
~bledPPQPPOPPPP
~bleeRSOPNMQPQO
~blemQOPOQQOROO
~blesPQPPPPPPPP
~bletQLRQPTOOON
~bliQONPOPROQP
~bligPPPPPPPPPQ
~blinQPOPOPQPQO
~blisPNPPPQQPQP
~bloONTOQQMNRQ
~blocOPPQRQNOOP
~blooPOPOOQOOSQ
~blowPNSPPPPPPP
~bluPPTOPNQOOP
~blueOQSPPOPOOP
~blutQOQPPPPPPP
~blyQPPPPQOPPP
~bly_PPPPPQPPPP
~bo_QQPPQOOPPP
~boaPSPPPNOOPP
~boarOSPPPOOOPQ
~bodMRVOPLPOQP
~bodiPPPPPPQPPP
~bodyMRVOPLPOQP
~boiPQPPPPPPPP
~boilPQPPPPPPPP
~bolSMQROPNQOP
~boliSNPPPPPPPP
~boluQOPROPOPPP
~bolyOPPPPPPRPP
~bonPOPPPPRPPP
~bonePNQPPQRPPP
~booQUMONROORO
~bookOSNOPPOPRO
~boosQQPPOQPPPO
~bootPQOPPQOPPP
~borNPRQQMSOOP
~bordOPPPPPRPPP
~bornPLQQQOSOPO
~borrPROPPPPPPP
~bortOPPPPPPPPP
~bosRPOPPPPPPP
~bossPQPPPPPPPP
~botQRQONQNQOO
~bothOTOOPPPPPP
~botiROPPPPPPPP
~botoOOPPOQPQQP
~bottQORPOQOPOP
~bouQQPOQOMQPQ
~bougQPPPPPPPPP
~bounPPPPPOPQPQ
~bourPPQPPQPPPP
~boutPROOQQNPPP
~bovRPNPPPPPPQ
~boveRPNPPPPPPQ
~bowQNOOPOSPQP
~bow_PQOPPOPPQP
~boweRPPPPPOPPP
~bowlONPPPPSPPP
~bowsPPPPPPQPPP
~boxPTOPQNPOPP
~box_PRPPPOPPPP
~boxePRPPPOPOPP
~boyOPRPPOPPPP
~braORQQOMNPTP
~bra_PPQPPOPPPP
~bracPPQPPPPPPP
~bradPOSPOPPPPP
~braiQROQPOOPPP
~bralQPPPPPOPPP
~branPQOPPPPPQP
~brarNPOPPOPPSP
~breORQORQLOQQ
~bre_QPPPPPPPPP
~breaNPQORPMOQR
~breePPQPPPPPPP
~briSRQQOMPORN
~bridQOQPPPPPPP
~brieQPQPPPPPPP
~brilRPPOOOQPPP
~brinOSNRPOOPRO
~broPRPOOPPOPO
~broaOPQPPQPPPP
~brokPQPPPOOPPQ
~bronQPPPPPOPQP
~bropROPPPPPPPP
~brotNQPPPRPPPO
~brouPRPPPOPPPP
~browOPOQPPSPPP
~bruPOPPPPSPPP
~bruiOOOPPPSPPP
~bs_PQNPPPQOQP
~bscPOPPPQPPPP
~bscePPOPPQPPPP
~bseQPOPPPQPPP
~bsoPPPPQPPPPP
~bstQORPPPOPPP
~bstrQPPPPPPPPP
~bubPPQPPQOPPP
~bubbPPQPPPPPPP
~bucPPPPPPQPPP
~buckPQOPPPQPPP
~budQPPPPQOPPP
~budeQPPPPPPPPP
~buiPQPPPPOORP
~builPQOPPPPORP
~bulQOQPQPOPPO
~bulaQQPPPOPPPO
~bulgPOQPPPPPPP
~buliQPOPQPPPPP
~bumROOROPQPPP
~bumiQOPPPPQPPP
~bumpQPPPPPPPPP
~bunPMOPPQOQPR
~bundQNOPPPPQPP
~bupOOPPRPOPPP
~buprPOPPRPPPPP
~burONQQOQPPOP
~burgPQPPPOPPPP
~burnPOPPPRQPPP
~bursOOQQPPPQPP
~busNPQPPPRPOP
~butNQOQQOPPQP
~butaOPPRPPPPPP
~butePPPPPPQPPP
~buttPQPPPOPPPP
~buyPPPPQPPPPP
~by'POPPPRPPOP
~by'sPOPPPRPPOP
~by_QNQRPSNOOP
~byePNSPPPPPPP
~bye_PNSPPPPPPP
~bypQPPPPPOPPP
~bypaQPPPPPOPPP
~bysPPPPPOPPPQ
~bystPPPPPPPPPQ
~ca_RLTOOPOOOR
~cabQPQPPOOPPP
~cabgPQPPPPPPPP
~cabiQPPPPOPPPP
~cacROOQPPPPPP
~cacyQPPPPPPPPP
~cadPNRPPPPPPP
~caePPOQPPPPPP
~caesPQOQPPPPPP
~cafOVNPPOPPPP
~cafeOSOPPPPPPP
~caffPROPPOPPPP
~cagOQOPPPPPPP
~caiPRPPPPOPOP
~cainPROPQPPPOP
~cakOSOPPOPPPP
~cakeOSOPPOPPPP
~calMPQRPLOQUO
~cal_QMQNQPNRSP
~calcONPSPPQPPP
~calePPORPOQPPP
~calfPPPPPPQPPP
~callOSQOPMNPSP
~calmQQOPPOPPPP
~calpONOQPQRPPP
~camORPOORNPQP
~camePPQOOROQOP
~campOPPPPPPPRP
~canQNWNNNQNPP
~can'PMTPOQQPOO
~can_RQOPPOOPPP
~canaQOOPPQOPPR
~cancRSNOOPPPPP
~candPOQPPPPPPQ
~canePQPPPPPPPP
~cannPOSOPOQOQO
~cantMPSPPOQPPO
~capPKQPPOTPOR
~capaOOPPPPPPPR
~capsQPPPPOPPPP
~captPORPPPPPPP
~carOOROPOMTQP
~car_PSOPPPOPPP
~carbQNPQRPPOOP
~cardQQOPNNQQSO
~carePNOOQPOTOQ
~carnQPPPPPPPPP
~caroPORPPPOPPP
~carpOPQPPQOQPP
~carrPPNPOQPPRQ
~cartORQPQPPPPP
~casONPOPOPQRR
~cas_QOQPPPPPPP
~caseOPNPPPORQR
~casoOPPPQPPPPP
~castOPPPPPRPPP
~casuPOQPPPOPQP
~catROQOQNPOSN
~cataOPPPPPRPPP
~catcPOPPPPPPRP
~cateOQPPQPPRPO
~cathRNPPQOPORP
~catiRRQOOPONQO
~cauOMPPPPSSOP
~causPNOPPOSTOO
~cautOQOPPPPPPP
~cc_ROPPPPPPPP
~ccaPOQPPPPPPP
~ccalPPQPPPPPPP
~cceOQOOQONPRQ
~ccepMQOPQOPRQP
~ccesQOPOPPOOQQ
~cciPQQNPPOPQO
~ccinPQONPQOPQP
~ccoROQPPOPPPP
~ccuPOOOQQROPP
~ccurROPPPPPOPP
~ce_RQRQLNJTOS
~ceaPOQPPPPPPP
~cebRPPPOPOPPP
~ceboQPPPPPOPPP
~cecQPPPPPPPPP
~cedOPNPOOPQQQ
~ced_QRNOPOQPPP
~ceduOOPPPPPQQQ
~cefNPPQROPPQP
~ceftOPPQPPPPQP
~ceiOPPPQQOPPO
~ceilPPPQPPPPPP
~ceivOPPOQQPPPP
~celMUMQQPPOPO
~celeOROPQPPPPP
~cellOSNQPPPOPO
~cemQQQQQPNOOO
~cemaQPPPQPOPPP
~cemeQPPQPPPPPP
~cemiPPPQPPPPPP
~cenMROROOQRQO
~cendNSOPPPPPPP
~censOQPPPOPPQP
~centPOOROPPQPP
~cepMROPRPOQPO
~cephPPPQPPPPPP
~ceptMROOSPOQPO
~cerSNONOPPSPP
~cer_QPOOOOSPQO
~ceraPPPPPPPQPP
~cerbQPPOPPPPPP
~cersQOPPPROPPP
~certNPOPPPPTOQ
~cervQPPPPPOPPP
~cesSNSOPONOSP
~ces_QPSOOOPPPN
~cesaQOQPPPPOPP
~cessPNOPQPNPSQ
~cetSQPPOPOPOO
~cet_QOPPQPOPPP
~cetaQRPQNPPPOP
~ch_SNPVNPOPMN
~chaOXNMNMMRQR
~chadQNQPPPPPPP
~chaiNSQOOPPQOP
~chamOQPPPPPPPP
~chanVQMNOPOOQO
~chapPPQPPOPPPP
~charLRMPPNPSQS
~chatOSOPPPPPPP
~cheNPUPNNPOTN
~che_PNSPPPOPQP
~cheaPORPPPPPPP
~checRSMNPQOOQO
~chedNNOSPPRPPQ
~cheeNRNPPQRPPP
~chemNNRQPQOQOP
~chenOQQOPOOORP
~cherQPPPPNPQPP
~chesPOSOONROPP
~chfROPPPPPPPP
~chiQQRNPOTNOO
~chiaPPQPPPPPPP
~chicQQPPPOPPPP
~chieQPPPPPPPPP
~chilSOOPPOQOQP
~chinMRQOPRQPNP
~chioPQPPPPPPQP
~chitQPPPPPPPPP
~chlONQSPPOPPP
~chlaPOPPPQPPPP
~chloPNPSQPPPPP
~chnPORPPPOPPP
~choSPQMNQSQNN
~cho_PQOOPPORPP
~chocQOQOOOQPPP
~choiPQPPPPPPPP
~chokPPSPPOOPPP
~cholQNOPPQRPPP
~chonPRNPPPPPPP
~chooQQOOPROPPP
~chosPPPPPPQPPP
~chotQPPPPPPPPP
~chrPRNOPPQROP
~chroQPOOPOPRPP
~chtONVOPOOPPP
~cht_PMUPPPOPPP
~chuNRQPPPOPPP
~chwOORPPPPPPQ
~chyOOPPPQRPPP
~chy_OPPPPQRPPP
~ciaTPQOPQMPOO
~cia_SPOPPPOPPP
~cialPQPOPPPQPP
~cianPOQPPQPPPP
~ciatQPQPPQOPPP
~cicPPOQPPPPPP
~ciclOPPQPPPPPP
~cidSMTONNNOPS
~cid_QOPQPPOOPP
~cidaPOQPPPPPPP
~cidePPSONNOPQS
~cidiQOPPPQPPPP
~cidoQOQOPPPPPP
~cieMRQQPOQPNP
~cienNQPQPPPPOP
~ciesPQPPPPQPOP
~cifPOPQPPPQPP
~cifiPPPPPPPQPP
~cigQPPPQPPPPP
~cigaQPPPPPPPPP
~ciiPPPPPQOPPP
~ciitPPPPPQOPPP
~cilQPPROPNPQO
~ciliPPPPPPOPQP
~cillPPPROPOPPP
~cinTKQPRPOQPO
~cin_RNOSQOOOOP
~cinaRPPOPPPPPP
~cineQPOMRQOPQP
~cingNOPQPQQPPP
~cinoPPQOPPORPP
~cioRNSPPOPPPP
~cionRPPPPOPPPP
~ciouPORPPPPPPP
~cipPPPORPOQPP
~ciprPPPORPPPPP
~cirQOQPQPOPPP
~circPORPPPPPPP
~cirrPQPPQPOPPP
~cisSMPPPOPPPR
~ciseRPPPPPOPPP
~cisiPPPPPPOPOQ
~cistPMPPPORPPQ
~citTNNORNQPOQ
~citaRQPPPOPPPP
~citiQPPPPPPPPP
~citoQOPPPPPPPP
~cityOPPPPPOPPR
~ciuOPPOQPQPPP
~ciumOPPOQPQPPP
~ck_OWTMPOOPLO
~ckeNUOOPPOPRN
~ckedOOSPORPOQO
~ckenQOPPQPPPPP
~ckerPRNPPOOPQP
~cketNTNPOOPQPP
~ckiQPPPPPPPPP
~ckinQPPPPPPPPP
~cklPOQPPPPPPP
~cklePPQPPPQPPP
~cknQPPPPPPPPP
~ckneQPPPPPPPPP
~cksPQOOPQNORP
~cks_PROOPQNORP
~ckwQOPPPPPPPP
~ckyPPOPPPQPPP
~cky_PPOPPPQPPP
~cl_QOPROPPPPP
~claMNPPTNPUNP
~claiONPPPPPVOO
~clamPOROQOOPPP
~clapOPPPPPQPPP
~clarOOPPROOPPQ
~clasOQPPQOQPPP
~clavQQOOQPPPPP
~clazPPPQPPPPPP
~cleQVPQMPMPPN
~cle_OPSPPQOPPO
~cleaSSNROONOQO
~clesOROPPPPPPP
~cliMQORQSMPQO
~clicPPOPPRPPPP
~climPOQPPQPPPP
~clinORPPPONQRO
~cloPQNQTMROOO
~clocPROPPPPPPP
~clofOPPPSPPPPP
~clonONQQOPSPPP
~clopQQPOQPPPPP
~closPROPQOOOPP
~clotQORPPOPPPP
~clovQOPROPPPPP
~clozPPPPQPQPPP
~cluSPOOONPSOP
~clubPROPPOPPPP
~cludPPOPPOOSPP
~clusRPOPPPPPPP
~cmoQOQPPPPPPP
~cmo_QOQPPPPPPP
~co_UJRROOPPOO
~coaQROOPOPPOP
~coagQQPPPPPPOP
~cocRPPPPPOPPP
~codMNOPOOMXSN
~codeMOOOPPMWTO
~codiPPPPPPPQPP
~codoPPPQPPPPPP
~cofORPPPPPPPP
~coffORPPPPPPPP
~cogQPPPPPPPPP
~cognQPPPPPPPPP
~cohROOOQQQOOP
~cohoRNOOQQQOOP
~coiRQOPPPOPQP
~coidQPPPPPPPPP
~coilQOPPPPOPQP
~colRLUOMPMNVP
~col_QOPOOPPOSQ
~colaOQOPPPRPPP
~colcQPPPPPPPPP
~coldPNSOPPPPPP
~coliQPOPOQOPPP
~collPRSPPONOOQ
~coloPMQPOQOPTO
~comUPTNPNMPMQ
~comaPPPPQPPPPP
~combROOPQOPPPP
~comeSQUOONPPLO
~comfOSNPPPPPPP
~comiNOQQORQPPP
~commQQOPPPPPPO
~compROPNPOMQOS
~comyPPPQPPPPPP
~conONQQRPMOPR
~con_PQPPPPPPPP
~conaNQOQRPPPPP
~concNOORRRPPPO
~condPQQPOOPPQO
~confQOPOOPPPOQ
~congPQPPPPPPPP
~consSNQONONQPT
~contRQNMSQOOQO
~convMNQUOPPPPP
~cooROOPPRPOOP
~cookOPPPPRPPPP
~coolRQPPPPOPOP
~copQUOPPMNROP
~copdQPPOPPPPPP
~copeRSMPPOOQOP
~copiQQPPPPPPOP
~coptOPQPPPPPQP
~copyPNROPOPPPQ
~corQNQSNNSNMS
~cordONSPPQOOOS
~coreSPOQOPPOOP
~cornPROPPPPPPP
~coroQPPPPPPPPQ
~corpPPQPPPPPPP
~corrNPQROOQPOP
~cortQNPPOPRPPP
~cosTSOOPPOOOO
~cos_PROPPPOPPP
~cosaQQPPOPPPPP
~coseQNQPPPPPQP
~costSPOPPOPPPP
~cotPPQPPOQPPP
~couNPPNPPPRPR
~cougPOQOOPRPPP
~coulPPOPQPQOPP
~counMPOOQPNSQQ
~courQPOOPPOPPS
~covPPONOPOQRQ
~coveOPPPOMQQQR
~coviQPOOOSPPQO
~craROPNQROOPO
~cracONQPQQOPPP
~cramPPPPPQPPPP
~cranQPOPQPPPPP
~crasSOQPOONPQP
~crcRPPQOPPPPP
~crclRPPQOPPPPP
~crePMQOPRNRPP
~creaQNPPQSPONO
~creeROPPPPOQPP
~cretNPQPPPPPPR
~crewQQPPPPOPPP
~criPPPNPONQQT
~cribRPNPPPQOPQ
~cripOQOPQPOPOR
~crisQOSPOOOPPP
~critOPOPPPORQP
~croMPORRMQQPQ
~cro_OROPPPPPRP
~crolPPPPQPPPPP
~cromQPPPPPPPPP
~crosNONQQPRQPQ
~crotOOQPPPQPPP
~crouPQPPPOPPPP
~crowQOPPPPPQPP
~cruPRROOOPNQP
~crubPROPPPPOQP
~crusQNSOPPPPPP
~cryPPPPOQPPPP
~cryiPQPPPQOPPP
~crysPPPPPPQPPP
~cs_PRMMNOTSPP
~ct_UOKRQNRONQ
~ctaPSQOQNPOPO
~ctalPOQPPPPPPP
~ctanROOPPPPPPP
~ctatNSQORNPOPO
~cteROOPONPQQO
~ctedOQOPOOQQRO
~ctepQOPQPPPPPP
~cterROPPPOOPPP
~ctiVNQMNMNSOS
~cticPOOQPOOQQQ
~ctimPOQPPPPPPP
~ctinTQOPONOPPP
~ctioQOPNORMRPR
~ctivSPQOQOOPOP
~ctlPOPPPQPQPP
~ctlyPOPPPQPQPP
~ctoSOOOPSNQOO
~ctomPOQPPQPQOP
~ctonPPPPQPPPPP
~ctopPPQPPPPPPP
~ctorQQOOPROPPP
~ctrQOQPPPPPPP
~ctriQPPPPPPPPP
~ctsPQOPPPPPOQ
~cts_PQOPPPPPOQ
~ctuRRMPOORPOP
~ctuaPQOQPPOPPP
~cturQPNOOOSPOQ
~cu_QNOPPPPPSO
~cuaPOQPPPPPPP
~cubOPQPPPPPPP
~cuePOQPPPPPQP
~cue_POQPPPPPQP
~cufQQPPPPOPOP
~cuffQQPPPPOPOP
~cuiORPPPOPPPP
~cuitORPPPOPPPP
~culPMPRPOQPRO
~culaOMORPPRPQO
~cultPQPPPOOPRP
~cumONQPPOPSOQ
~cupOROPPPROPP
~cupbOQPPPPPPQP
~curUMOOOPTNPO
~curaSOPPPPPOPP
~cureQPPOPQPPPP
~curiOPQPPPPOPP
~currRPPOPPPPPP
~cusQPPPQPOPOO
~cus_QPPPPPOQPP
~cussQPPPPPPOPP
~custOPPPQPPPPP
~cutSMPNPQOPPR
~cutePPPOOPOQOS
~cutoROPPPPPPQP
~cuttPOPPPPPPPP
~cy_QLLROOQOUQ
~cycOPNQRROPPO
~cyclOPNQRROPPO
~cylOQQPPPPPPP
~cyliOQQPPPPPPP
~cysPOPPOPRPPP
~cystPOPPOPRPPP
~cytQMOOOPUPOP
~czePPOPPQPPOP
~czemPPOPPQPPOP
~d'sONOPPTOPQP
~d's_ONOPPTOPQP
~da_RMSOPOPOOQ
~dabROQPPPPPPO
~dabiRPPPPPPPPO
~dablPPQPPPPPPP
~dacPPQPPNQPPP
~dachPPQPPNQPPP
~dadRMOPPTOPPP
~dad'ONPPPTOPPP
~dad_RPOPPPPPPP
~dagPQQPPPOPPP
~dageQOPPPPPPPP
~daiRPOQPPOPPP
~dailRPOQOPOPPP
~dalOORPPPPPPP
~dal_OPQPPPPPQP
~daliPOQPPPPPPP
~damPPRQOPPPPP
~damaQPPPPPPPPP
~danOPNPQTNPPO
~dancRPOPPPPPPP
~dangPONPQRPPPP
~dansOOQQQPPPPP
~dapQPPONPQPPP
~dapaQPPPNPQPPP
~darNPORQOQQPP
~darkORPPOPQPPP
~daroPOOQQPPPPP
~dasSOOOPPPPPP
~das_ROOPPPPPPP
~datRTLNOMNQPV
~dataRNPPPOPPPR
~datePUNOONNROQ
~datiQQOOPPPPQP
~datoOPPPPPPPPS
~dauNOPPPSPOPQ
~daugNOPPPSPOPQ
~daxQPPPPPPPPP
~dayNYNPOOOPQN
~day_OWOOPQNOOO
~daysPPNQOOPQRO
~dazOPPRPPPPPP
~daz_PQPOPPPPPP
~dazoOOPSPPPPPP
~dbyONSPPPPPPP
~dbyePNSPPPPPPP
~ddeQNRPOOPPPO
~ddedQPPPPPPPPP
~ddenPORPPOQPPP
~dderPPPPPQOPQP
~ddiQOPPPQPPPP
~ddinQOPPPQPPPP
~ddlQOPPONTPOP
~ddleQOPPONTPOP
~ddsPQPPPPPPPP
~dds_PQPPPPPPPP
~de_OKVMOOQQRP
~deaOQOPONQROQ
~deadNRSPPOOPPP
~deafPQPPPPPPPP
~dearPQPPPPPPPP
~deatTNMOOOORPQ
~debPROPPPPPPP
~debrPQPPPPPPPP
~decPROOONOPNU
~decaPQPPPPPPPP
~decePQPPPPQPOP
~deciPPPOPOOPPS
~declPQOPOPPPPR
~decoQPPPPPPPPP
~dedQQRPONMTOP
~ded_QQQPONMTOP
~deePORQPNPPPP
~deepOOSQPNPPPP
~defPOQQPOQPOP
~defiPOQQPOQPPO
~degONRPPROPPP
~degrOORPPROPPP
~deiOPPPPQPPPP
~deinOPPPPQPPPP
~delTQPNMOPPRO
~delaSOOPPPPPPP
~deliRRQNNONPSO
~demRPPOQPNQPP
~demaQPPPPPOPPP
~demeQOPPQPOQPP
~denPOSLSMPRRO
~den_PNSPPOPPPP
~denaPPPORPPPPP
~dencUOPOOOOOPP
~dengOPPPRPOPQP
~deniOPOPPPPRPP
~denlPPPPPOPPPP
~denoQPPPQOPPPP
~dentLROOPPRPRP
~deoRPOPPOQQOO
~depQNPPORQOPP
~deprRPOOORQPOO
~derWPOQLLROPP
~der_SMRQMOPPOR
~deraPPPPPPPQPP
~derePRPPPOPPPP
~deriRQPPPOPOOP
~derlQOPQPPQPOP
~dermPOPPPPRPPP
~dernQOQPPPPPPP
~dersQQNPPOPOSO
~desPOQROMQROP
~des_PONRPNQSOQ
~deskOTPPPPOPOP
~desoPOPQPPPPPP
~despQOPPPPPPPP
~detPPOPOQQPPP
~deteOPPPPPQPPP
~detoQPOPPPPPPP
~devPMQPPOSPQP
~deviOMQPPOSPQP
~dexPOPTNOPPPP
~dex_OOPRPPQPPP
~dexaQPPQOPOPPP
~dextQPPPPPPPPP
~dfuPPQPPPPPPP
~dfulPPQPPPPPPP
~dgeOPRPPPOQPO
~dge_ORPPPPOQPO
~dgesPOQPPPPPPP
~dhdPOPPPRPPPP
~dhd_POPPPRPPPP
~dheQPPPPPPPPP
~dhoPOQPPPPPPP
~dhooQPPPPPPPPP
~di_NRRPPOOPPP
~diaSMRQNPNRPO
~dia_QPPOOQPPPP
~diabRPPOPQOQPO
~diacROPOPPPQPP
~diagPOPPPPPQPP
~dialMNTQQPNPQO
~dianNQPPPPPPPR
~diarQPPPPOPPOP
~diasOOPPPPRPPP
~diatRPPPPPOPPP
~diazPOQQPPPPPP
~dicRNMNTONRQQ
~dic_POOPPPOPPR
~dicaPNOOPOPTQP
~dicePPPPPPQPPP
~diciQPOPQQPPPP
~diclOPPPRPPPPP
~dicsPOPPPPPPQP
~dictPTPPPOOPOO
~didOPQPQPPPPP
~didnPPQPPPPPPP
~dieQTMONPPPQP
~diedQQOPOPPPPQ
~dienPTNPPPOPPP
~diesRNPPPPPPQP
~dietPQOPPQPPPP
~difPMNOPPSSQO
~diffOOMPPPTPQP
~difiQNPPPPOSPP
~digOPROQOOQPP
~digoOORPQOPPPP
~dilOOOQRPQPPP
~dilaOPOPQPQPPP
~diltPPPPQPPPPP
~dimSOOPPPQPPP
~dimeSNOPPPQPPP
~dinNLRTQNNSPO
~din_PPQPPPPPPP
~dinaPPPPQPPPPP
~dineOPOQSPOPPP
~dingNJSTOPOSPP
~dinnPQPPPPPPPP
~dioPQQOPPPPPO
~dio_PQPPPPPPPP
~diogPOPPPPQPPP
~diolOQQPPPOPPP
~dipSPNPPOOPPP
~dipiROPPPPOPPP
~dipsPROPPPPPPP
~dirQOOPPOQPQQ
~direPOPPPOQPQQ
~disQOROOOPULQ
~disaPPPPPPPQPP
~discOSOPPPRPNP
~diseQOOPOPPQPP
~dispPPPPPOPPOR
~dissQPPOPPPPPP
~distPOQPPPOQOP
~ditOSOOPPRPPO
~dit_PQOPPPPPPP
~ditiOPPPPPSPPP
~diuRPPOOPRPPP
~diumPPPPPPRPPP
~divRPQPPQOPNP
~diveQQQPPPOPNP
~dizQPPPPOPPPP
~dizzPPPPPOPPPP
~djuQPPQPPOPPP
~djusPPPQPPOPPP
~dleSJQPOOUQOO
~dle_POPPPQROPO
~dlerRORPOOQPOP
~dlesQOPPPOPQPP
~dliQPOPPPPPPQ
~dlinQPPPPPPPPQ
~dlyPOSPOQOPPP
~dly_POSPOQOPPP
~dmaPNRPPQPPPP
~dmiPROOPNNPRQ
~dmisQOOOPOOPQQ
~dmitOQPPPPPPQP
~dnaOQPPPPPPQP
~dnePPOORQQPOP
~dnesOQPPPPQPPP
~dneyQOOORQPPOP
~dniNQPQQPPPPO
~dnigPPQPPPPPPP
~dnisNQOQQPPPPP
~do_LN[OPOOOPO
~doaQPPOQPPPPP
~doacQPPOQPPPPP
~docPOPPPROSOP
~docaQQPPPPPPPP
~doctPOPPPROPQP
~doeROLMTNPQRR
~doesTNLMRNPQRR
~dogPOPPPPPPRP
~dogrPQPPPPPPPP
~doiOQPPPQOPPP
~doinOQPPPQOPPP
~dolOPOPSNPOPR
~dol_OOORROQPOP
~domTMOPPPQPPP
~dom_PPOPPPPPPP
~domePNQPPPQPPP
~domiSOOPPPPPPP
~donQUPPPNOOOO
~don'PQPPPOPPPP
~don_PPQPPPPOPP
~donaPPPPPRPPPP
~donePUNPPONPPO
~donoPPOPPPQPPP
~dontPOSPPOPPPP
~dooOQSPPOOMQR
~doorPQQPPOOMQR
~dopQQPOPOQQPO
~dopaPPPPQPPPPP
~doppPROPPPQPPP
~dorOORPPOOPQQ
~dor_OOQPPPOPQQ
~dosQNO\LNMPOO
~dos_PPPPPQPPPP
~doscPPQPPPPPQP
~doseQPOXMNNQOO
~dosiQOOTOOOPPP
~dotPOPPPPQPPP
~douOQPPOOSOPP
~doubPOPPPOSOPP
~dovPPOPPPPPPP
~dovePQOPPPPPPP
~dowPRTNPOPOPO
~dow_QPQPPPOPPP
~downORSOPOPOPO
~doxQPPPQPPPPP
~doxyQPPPQPPPPP
~dpaPOPPPRPPPP
~draRSRQMMNOOR
~draiRPQPPPNPOP
~dranPOSPPOPPPP
~dratRPPPOPPPPP
~drawOSMQOOPPPR
~dreQMQOOQPOSO
~drenSOPPOOPPOP
~dresNOPPPOQOSP
~driNOLUQPQOOR
~drilPROPPPPPPP
~drinQMLORRSPOP
~dripPPPROPOPQP
~drivNQOTPONPOR
~droRLTRQLRONN
~dro_PPQPPPPPPP
~drocOPPRPPOPPP
~dromQONPRPQPPP
~dronQOPQPPPPPP
~drooONROPOSPPP
~dropQPPQRNQPPO
~drowPQSOPOPPOP
~droxQOPQPPPPPP
~druQMQOPQQOPQ
~drugTNOOPOPOPP
~drunOOQPPPPPPQ
~ds_QQMRORMNVM
~dsiPOQPPPPPPP
~dsidPOQPPPPPPP
~dtiQPPPPPPPPP
~dtimQPPPPPPPPP
~duaOQPPPPPPPP
~dualOQPPPPPPPP
~ducTOMQPPPPOO
~ducaQPPPPPPPPP
~duceSNOQQPPPOP
~duciOQPQPPPPPP
~ductQOOPOPQPPO
~dulQSLUNOMPPQ
~duleOQNSPOOPPQ
~dultQPPROPOPPP
~dumQPPPPPPPPP
~dummQPPPPPPPPP
~dupOPPPPPQPPP
~durQNRPOOOQQP
~duraROQPOPOQPP
~dureOOPPPPPQQQ
~duriPPPQPPQPPP
~dusOORPPPQPPP
~dutOPOPPPOPQR
~dutyOPOPPPOOQS
~dvaPOPPPPPPPR
~dvanPOPPPPPPPR
~dvePOPPPPPPPP
~dverPOPPPPPPPP
~dviPOQPPPPPPP
~dvisPOQPPPPPPP
~dwicPQOPPPPPPP
~dwifQPPPPPPPPP
~dy'PQPPPPPPPP
~dy'sPQPPPPPPPP
~dy_LVUOPITMPO
~dyiPQPPPNPOQQ
~dyinPQPPPNPOQQ
~dysPPQOPPQPPP
~dyspQPPPPPPPPP
~dystOPQPPPQPPP
~e'dPROPPPPPPP
~e'd_PROPPPPPPP
~e'rPQPPPPPPPP
~e'rePQPPPPPPPP
~e'sMPRPPQRNPP
~e's_MPRPPQRNPP
~e'vPPQPPPPPPP
~e'vePPQPPPPPPP
~ea_RLTOONSPOP
~eacNOQPROOPQQ
~eacePQPPPPPPPP
~eachOOOPQOOPQR
~eactOPQPQPPPPP
~eadPSWMNMQNQN
~ead_ORTNONQPPO
~eadaQQPPPNQPPO
~eadeQPPPPPPPPP
~eadiONQPPSOPPP
~eadlPOPPPPPPPQ
~eadmQPQPPPOPPP
~eadsOQPPPNQPPP
~eadyQTPPPOOOPP
~eafOQOPPQPPPP
~eaflPROPPPPPPP
~eagQOQPOOOQPQ
~eaguPPPPPOPPPQ
~eakNTPPONPOPQ
~eak_PRRPPNNPOQ
~eakePPPPPPQPPP
~eakfPQPPPPPPPP
~eakiOQOPPPQPPP
~ealRRMOPMPROP
~eal_QRPPQOOPOP
~ealeOTOPPPOPPP
~ealiQOOPPPQPPP
~eallROPPPPOPOO
~ealtPNOOPOOSRR
~eamQQQPORNOPO
~eam_OPQPPROOQO
~eamiONRPPQPPPP
~eamsRQPPPOPOOP
~eanTOQOOOQOQN
~ean_TQOPOPOPOO
~eanePRPPPPPPPP
~eaniPLRPPOSPPP
~eansPPPPPPOORP
~eantPQPPPPPPOP
~eanuQOPPPPPPPP
~eapROPPPPPPPP
~eap_ROPPPPPPPP
~earVTKPMUPLNO
~ear_TRLQPNROPO
~earaOOQRPPPPPP
~earcPPOPPPPPPQ
~eardOQOPPSOPPP
~eareOQPPPOPPPQ
~eariOOPPPSOPOP
~earlTQOOPOPPOO
~earmPORPPPPPPP
~earnORPPPOPPQP
~earsQQMONTQOOP
~eartRORPPQOOOO
~easPLOPSPRQOO
~eas_OOPPPPSPPQ
~easeOORQQPPPPO
~easiPQOPPPPPPP
~easoPPOPPQPPPP
~eastSONOSPOPOP
~easuPOQPPPPQPP
~eatQPPNMUQNOP
~eat_RROQPNNMQP
~eatePONOPSROPP
~eathQPTOOQMROP
~eatiPQNPOQRPOO
~eatmQPPPOPOPPQ
~eatrPPQPPPOPPP
~eatsNPPPPRRPPO
~eatyPOPPPPQPPQ
~eauOMSPPPQPPP
~eavPRPPPNMQTO
~eavePQOOPNNQUO
~eaviPQQPPPPPOP
~eavyPPPQPPPPPP
~ebaOQPPPPRPPP
~ebePMRPPPRPPP
~ebe_PPQPPPPPPP
~ebiPRPPPOPPPP
~eblPQOPPPQPPP
~eblePQOPPPQPPP
~eboRRQOPNNQOO
~ebo_QPPPPPOPPP
~eboaQQOPPPPPPP
~ebodOQQPPOOPQP
~ebouQOPPPPPPPP
~ebrTOPOPOPPOP
~ebraRPPPPPOPPP
~ebriQQOPPOQPPP
~ebroROPPPPPPPP
~ebsPPPPPPQPPP
~ebs_PPPPPPQPPP
~ebuQPPPPPPPPP
~ebulQPOPPPPPPP
~ec_POPPPPPPPP
~ecaPSOQOONPPO
~ecadQPPPPPPPPP
~ecalOQPQPPPPPP
~ecanPPPPOPPPPP
~ecarQPPPPPPPPP
~ecauOQPPPPPPPP
~eceNQRQPQPPNP
~ecenQPPPPPPPOP
~ecepPQPPPQPPOO
~ecesPOQPPPOQPP
~echOPSOOOOSPO
~ech_OQQPPOPPPP
~echaQQPPPPPQOP
~echoPQPOPPORPP
~eciPROOPNPQOS
~eciaPQOPPPPPPP
~ecidPPOPPOPPPR
~ecifPPPPPPPQPP
~ecisPPPPPPPPOQ
~eckRPPNPRQOPO
~eck_QRSNPPPOOO
~eckePPOPPRPPPP
~ecklQNPPPPQPPP
~ecksQOPPPOOPRP
~eclQPQOPOOPOQ
~eclaQOQPPOOOPQ
~ecliPQPPOPPPPP
~ecmQOQPPPPPPP
~ecmoQOQPPPPPPP
~ecoPNSOPQOOOR
~ecomRNQPOQOPPO
~econOSQPOOOPPO
~ecorONPPPQOOOT
~ecovQOQOPORPPP
~ecrMORPPPQPPQ
~ecreNPQPPPPPPR
~ecsPQPPPPPPPP
~ectYOLPMNRRLR
~ect_RNMSPOQPOQ
~ectaQPPOPPPPPP
~ecteQOOQOOQQOP
~ectiQPPNOOQQOS
~ectoQPPOPQPQOO
~ectsQOPPPPPPPQ
~ectuPROPPPPPPP
~ecuPOQOOOPOPR
~ecurRPQOPPPOPP
~eczQPOPPQPPOP
~eczePPOPPQPPOP
~ed_H_UHEONSK[
~edaTPNOPPPPPP
~edatQQOOPPPPPP
~edePNRQPPNROP
~ede_PPOOQQPPPP
~ededQOOQOPOSOP
~edemPPQPPPOPPP
~edgPOPPPPQPPP
~edgePOPPPPQPPP
~ediUPMNQOMTPQ
~edicSKNOPPNTRR
~edinRPPOROOPOP
~edipQPPPPPPPPP
~edlONQPPSPPPP
~edlePNRPPQPPPP
~ednNROQQPOPPP
~ednePQOPPPPPPP
~edniNQOQQPPPPP
~edoPPQPPPPPPP
~edrLQPQRPPPPP
~edroOPPRPPPPPP
~edsOPOPRQNPRO
~eds_OQOPRQNPRO
~edsiPOQPPPPPPP
~edtQPPPPPPPPP
~edtiQPPPPPPPPP
~eduROLTPONRPQ
~educSOORPOOPOO
~edulOPNSPOOPPQ
~edurOOPPPPOQQQ
~ee_RTPPMPQONO
~eecQQQOPOOPPP
~eechPQQPPPOPPP
~eeclQPPOPPPPPP
~eedUPMPSRMPNN
~eed_PPPQPRNMRO
~eedeQPOQOPOSOP
~eediRPOORPPQOP
~eedlPNRPPQPPPP
~eedsQSNORPOPOO
~eeiPPQPPOQQPO
~eeinPPQPPOQQPO
~eekQMNRQRPPOO
~eek_OOOOQRQQOP
~eekePOPPPQPPQP
~eeklQQOPPPOPPP
~eeksQNPRPQPOOP
~eelNNROOSSPNO
~eel_PMRPPSPPPP
~eelcPRPPPPPPOP
~eeliPQOPPPRPPP
~eelsOOQPPPQPPP
~eemQNOPPRPPPP
~eenNKPNMXWPOM
~een_KQPONRWOPN
~eenaQNPPORQPPP
~eeniROOPPPORPP
~eensQNQPPQPPPP
~eepSRNPORNOPO
~eep_TOPPOPOOPP
~eepiOROPPRPPPP
~eepsPPOPOQOQPP
~eepyOOQPQPPPPP
~eerNVOOQONPOO
~eer_PQPPQOOQPP
~eersORPPPPPPPP
~eesPNROQSNPPO
~ees_PNROPSNPPO
~eetL[MOSNMPOO
~eet_MRPPTOPPPP
~eethPQOPPPOPPP
~eetiPTOPPOPPOP
~eetsPRPPPOPPPP
~eezPQRPPPOPNP
~eezePORPPPPPPP
~eeziPRPPPQPPNP
~ef_RQOOPOOPOP
~efaNPPPRPPPPQ
~efeRTMOOOPPRO
~efecRPOPPPPPPP
~eferPRNPPOOPRP
~effVNPOPPPOOO
~effeUOPOPQOOPO
~effiRPPPPPPPPP
~efiSMPPPPPQOO
~efibPPRPPOOPPP
~eficQNOQPPQPPP
~efilQPPPPQPPPP
~efitQOOPPPPQPP
~eflNNPPPQSPPP
~efleOOPPOQSPPP
~efluPPPPPPQPPP
~efoRNNORRQNPN
~eforROMORRROPN
~efrQOOORPQPPP
~efraRPPPPPPPPP
~eftNQSPOORPOP
~eft_NRSOOPQPNP
~eftrOPPQPPPPQP
~efuMPOOOTOPNU
~efulQQPPPPPPPP
~efusLOOOOTOPNU
~eg_NQPRQPPPPP
~egaQQNOOOOOOU
~ega_QPQPPPPPPP
~egalOOOPOOPPOW
~egarQROPPPPPPP
~egatQQOPPQPPPO
~egeOPROPROPPP
~egenPPQPPPPPPP
~egfOPOQROOPPP
~egfrOPOQROOPPP
~egiMRORQOOPQP
~egimPOPRPPPPPP
~egisOQPPPOOPQQ
~eglOPQPQPPPPQ
~egmROOPPPQPPP
~egnONOQQQQPOP
~egnaONOQQQQPOP
~egoOSNOPOOQQP
~egrOOSOQRNPPP
~egraPPPOQPPPPP
~egreOORPPROPPP
~egsPOQPPQPPPO
~egs_POQPPQPPPO
~eguOLQPPPRPRP
~egulOOPPPPSPPP
~ehaQOQPPPPPPP
~ehabQPPPPPPPPP
~eheQPOPPPPRPO
~eheaPPOPPPPRPP
~ehiQQOPPPPPPP
~ehinQQOPPPPPPP
~ehoROOPPPOPOR
~ehosQPPPPPPPPP
~ehrPOQPPPPPPP
~ehr_POQPPPPPPP
~ehyRPPPOPPPPP
~ehydRPPPOPPPPP
~ei_PORPPPPPPP
~eigPQMROPQPOP
~eighQRMROQPPOP
~eilOPQQPPOPPP
~eiliOPQQPPPPPP
~eimQPPPPPPQPP
~eimeQPPPPPPPPP
~einPQSNOORPOO
~ein_PNRPPQQPPP
~einePQQOPPOPPP
~eingPSOPPNQQOP
~einsOOQPPQPPPP
~eirPNRPPOPPQP
~eir_QPPPPOPPQP
~eisPOQPPPPPPP
~eitQMTPPPOPPP
~eit_QNRPPPPPPP
~eivOPPOQQPPPP
~eiveOPPOQQPPPP
~eizPPQOQOOPPQ
~eiziPORPPPPPPP
~eizuPQOPQOOPPQ
~ejePPOPPPPQPP
~ejecOPPPPPPQPP
~ek_NNPOQRRQOO
~ekePMSPPQOPQP
~ekenONQPPQPPQP
~eklRPOPPPOPPP
~eklyQQOPPPOPPP
~eksQNPRPQPOOP
~eks_QNPRPQPOOP
~el_PQQPPTNSLM
~elaTNPOOPNPQS
~elapSPOOPPPPPP
~elatNOPPPPOOQS
~elaySOOPPPPPPP
~elbPPOPPOQPQP
~elboPPOPPOQPQP
~elcPSOPPPPPOP
~elchPRPPPPPPOP
~elcoOQPPPPPPPP
~eldTNPQOPOPOO
~eld_SOQPOPPPPP
~eldeQOOQPPPPPP
~eleTLQOQNPRNO
~ele_PQPPPPOPPP
~eleaQOPPPPPPQP
~elecROPPQPPPPO
~elehPPPPPPPRPP
~elepPOQPPOPPPP
~elesPOQPPPPQOP
~eletPOPPPPRPPP
~elevOQPPPPQPOP
~elfQNROOSNPOP
~elf_QNROOSNPPP
~eliUOPLNNPPUN
~eliaROPPPPPPPP
~elicOPPPPPPPQP
~elidPQOPPPQPPP
~elieRQPOOPPOPO
~elinOPPPPOQQQP
~eliqPOPPPQPPPP
~elirQOQOOPPQPP
~elivOSPOOPOPQP
~ellPRSOONWNLO
~ell'SOOPPPPPPP
~ell_ROQNONSOPQ
~ellaQNTPPOPPPP
~elleNSPPPOPPPP
~elliQPPOOPQPOP
~elloMSOPRQOPPP
~ellsPONQPPTPPP
~elluPPPQPPPPPP
~ellyOPQPPROONP
~eloQPOOROQOQO
~elo_PPQPPPPPPP
~elowPPPPPOQOQP
~elpQQROOQPONO
~elp_QQRPPORONO
~elpsPPOPPSOPPP
~elsMTOORPQOOP
~els_NSOOROQOPP
~elsePROPPQPPOP
~eltPOOROOSPOP
~elt_POPPPPQPPP
~eltaPOPQPPRPPP
~eltoPPPQPPPPPP
~elvQOPPPPPPPP
~elveQQOPPPPPPP
~elviPOQPPQQPPP
~elyPROPORPPOO
~ely_PROPORPPOO
~em_NPNPQQLWPO
~emaOTOOSOMQPO
~ema_PPPPSPOPOP
~emagQPOQOQPPPP
~emaiNSNPPPOQQP
~emakQPPPQPOPPP
~emanOQROPOQPPP
~ematPPPPPOPQPP
~embROPQPPPOOO
~embeNRPQPPPPOP
~emboSNPPPPPPPP
~emeQSNRQNLSOO
~emedQPPPPPPPPP
~ememOQPQPPPPPP
~emenRQOQOOMQQN
~emerOQPPPPOQPQ
~emesQPPPPPPPPP
~emiSOQPPNQQNO
~emi_OORPPPQPPP
~emiaQOQQPPPPOP
~emicQOPQPPQPPP
~emidQQPOQPPPPP
~eminQQOPPPPPPP
~emisQQPPPPPPPP
~emmQPPPPPPPPP
~emoQQQOOPQPPN
~emo_OPPPPRPPPP
~emogROPPPPPPPP
~emolPQOPPPPPPP
~emopPPQPPPPPPP
~emorNQPOOPSPPO
~emotQPQPPOPPPP
~emovQPPPPPPPQP
~empMPRPOQNORQ
~emp_OOQPPPPPQP
~empaPPPPPPPPQP
~empeOORPPPOPPP
~empiQPPPPPPPPP
~emplPQPPPQPPPP
~emptORPPPPOPPR
~emsQOPPPPPQPP
~ems_QOPPPPPQPP
~emuOPQPQPOPPP
~en'OOPPPQQPPP
~en'sOPPPPQQPPP
~en_SN\SJNPQMJ
~enaPJPWPQPONR
~ena_ROPPPPPPPP
~enacOPPPRPPPPP
~enafPPPORPPPPP
~enagQNPPORQPPP
~enaiPOPQPQOPPP
~enalMOPVOOPOOR
~enanPPPROPPPPP
~enatPPPPPPQPPP
~encSNNSONPRNR
~enceVPNPNOPQOP
~enchPPQPPPPPPP
~encoOQPPPPPQPP
~encyNNPSPOQPOQ
~endMSNPNPRPUM
~end_OOOQOSOPRO
~endaPOPRPPPPPP
~endePPOOPORPPO
~endiPSOOPORPOO
~endoNPQOPPPOSQ
~endrQPPPPPPPPP
~endsOPPPPPOQQP
~eneQORPSNPPOO
~ene_PQSOPOOPPP
~enecPOPQPPQPPP
~enedNNQPPPTPPP
~enefROOPPPPQPP
~enemNOPQTPOPPP
~enerRQOPPPOPOP
~enesQQPPOPPPPP
~engORRPRONPPO
~engePPQPPPPPPP
~engiPQOPPPPPPP
~engtPPPQPPPPPP
~enguOPPPRPOPQP
~eniWMMQQNOSON
~eniaOOPPQPQPPP
~enicPNPQQPOPPP
~eninRSNQPNOQOO
~enioRNPPPOPPQP
~enisSNPPPPQPPP
~enlQOPPPOPPPP
~enlaQOPPPPPPPP
~enlyPPPPPOPPPP
~ennQQOQPPPPPP
~enniQQPPPPPPPP
~enoVNOQQONOOP
~eno_QOPPPPPPPP
~enobPPPQPPOPPP
~enolOPQPQOPPPP
~enomQOPQPOPPPP
~enopPOPPPQQPPP
~enosPQPPQPPPPP
~enouSPOOPPOPPQ
~enoxPPPPQPPPPP
~ensVQONQQLNOQ
~ens_RQQOPQOONQ
~ensaSPNPPPPPQP
~enseNOQPPRPOOR
~ensiSQOORONPPO
~ensoPOQPPPPPQP
~enstORPPPPPPPP
~entNLURMKMSQW
~ent'POPQPOPQPP
~ent_OUMPNMORNT
~entaRMRPQPOPOP
~entePMSOPPQQOP
~entiTNQOPPPOPP
~entlORPPPNQPPP
~entoQPQPPPPPPP
~entrKPRSOPNQQQ
~entsOQOPNQONTQ
~entyOQOPPPOQPP
~enuQOQPPPPPPP
~enyONOQQOQQPP
~enytOPPQQPPPPP
~enzRNQQPPPPPO
~enzaQOQPPPPPPP
~enzoQOPPPPPPPP
~eo_ROOPPPQQOO
~eonQPSPOPOPOO
~eonaPOQQPPOPPP
~eoneQPQOOPPOOP
~eopPOQPPQNQNQ
~eoplRPQOOROPNP
~eopoPQPPPPPPPP
~eosOPPPPORPPP
~eouOOPPPPQPPP
~eousOPPPPPQPPP
~ep_VOOROONNOP
~epaRPSPNOPPPO
~epaiRRNPPPOPPP
~epamQORPOPPPOP
~eparONSQOOQPPP
~epatQPPPPPPPPP
~epePPORPQOOPO
~epeaPOOROQPPPO
~eperPQPPPPPPPP
~epezPOPPQPPPPP
~ephPMPPQRQPOO
~ephaPPQQPOPPPP
~epheMMOPRTQPOP
~ephrSQPOOOPPPO
~epiQSNPOQOQNP
~epicPROPOPPPPP
~epidQPPPPPOPPP
~epilOPOPQPOQPQ
~epinPROOPROPPP
~episQOPPPPRPPP
~eplSQNPPPOQOO
~eplaRQOQOOOOPP
~epleQOPPPQPPPP
~epoLLPQPNQSPU
~eporNONOPNPSQT
~eppPPQPPQPPPP
~eppePPPPPQPPPP
~eprRPNPORQOOO
~epraPPPPQPPPPP
~epreRPOOORQPOO
~epsPRLPPOOSQP
~eps_POOQOQQQPO
~epsiPSNOONORQP
~epsyNPPPRPPPPQ
~eptPRNORONRRO
~ept_QPOPOOOPSP
~eptaOPPPQPPQPP
~eptiPOOPQQQQOO
~epyOOQPQPPPPP
~epy_OOQPQPPPPP
~equMNOVNOOQQT
~equaPORQPPOPPP
~equeRMOROPOQPQ
~equiLRNSOPPPQS
~er'PPNPPSNPQP
~er'sPPNPPSNPQP
~er_ORQQPNMQPR
~eraRNPOSPORNN
~era_QPPPPPPPPP
~eracPOPPSPOPPP
~eralMPNRPOTQOP
~eranQPPPPPPPPP
~erapSOONQRNQOO
~eratQQPOPQOQPO
~erbQOPPOPOQPR
~erbaQNPOPPPPPR
~erbiPOPPPPPQPP
~ercSPOOOPOPQO
~erceQOQPPPPPPP
~erciQRNPPPOPPP
~erclQPPPPPOPPP
~erdNOTNOPRPOO
~erdaPPOPPQQPOP
~erdoPQPOPPPQPP
~ereOPONMNUPVM
~ere'PNOPPOSPRP
~ere_ONUNNOPOWM
~erecPOPPPPPPPP
~eredMRNQOQQPOQ
~eremQPPPPPOPPP
~erenRPMOPPRPOP
~eresPQOPPPPPPP
~erfRROOOPOPPP
~erfePQPPPPPPPP
~erfoROPOPPPPPP
~ergPOPQTPMPPP
~ergeOQPPPPOQPQ
~ergiNNRPQQOPPP
~ergyQPOQSOOOPP
~eriUOPUNNNOON
~eri_OOQOPSPPPP
~eriaQPOPPOOQRP
~ericPPOOPPRPPP
~eridPPPRPPOPPP
~eriePQRPPOOPOP
~erilQPPPPPPPPP
~erinSPRQONOOOP
~erioROOPPQPPPP
~eripNPOSPPPPPP
~eritOPQQPPOQPP
~erkOPSPPOPPPP
~erk_OQOPPPQPPP
~erkiPORPPPPPPP
~erlUONQPOPPOP
~erliPPPPPPQPPP
~erlySOPQPOOPOP
~ermQPPOQNQQPP
~erm_QPOPPQORPP
~ermaQOPPPPPPPP
~ermeQQQPOOOPPP
~ermiOOOOROQPQQ
~ernPTROOMNQQO
~ern_PQPPPPPPPP
~ernaQNRPPPPPPP
~ernePRPPPPOPPP
~erniORPOOONQSO
~ernoOQQPPOPPOP
~eroOLSQPRQOPP
~ero_ONUPPOPPPP
~eroiRPPOPPOPPP
~erolPOOQOQPPPP
~eronQOPPPPPPQP
~eropOPPQPPPPPP
~erosPPQPPPPPPP
~erouPPNPQRPPPP
~erpNNPPPPRQRP
~erprPNOPPPQQRP
~errPKQNPOSOQS
~erraPORPPOPPQP
~erreOPQPPPPPPP
~erriOOPOPRRPPP
~erroSNOOPPOOQR
~erruOPPPPPQPPR
~erryQPOPQOQPPP
~ersXLMSKPQPQM
~ers_SPOPMOQQQN
~ersePMQQPQPPOQ
~ersiNNPSOPRPQP
~ersoQQOPPPOPPP
~erstSOPPPOPPPO
~ersuSOPOPPPPPP
~ertPQNQPNRTNP
~ert_NOPROPQRNR
~ertaORPPPPPPPP
~erteSQNOQOOQOO
~ertiPQOPPOQQQO
~ertoSOOPPPPPPP
~ertrOQOQPPPPPP
~ertsPORPPPPPPP
~ertuPPQPPPPPQP
~eruQNSPPPOPPP
~erusPORPPPOPPP
~ervSONQOOQRQO
~ervaQNOROPRPPP
~erveROOOPPQPRO
~erviQQPOPOORPO
~erwQQOPPPPPPP
~erwiQPPPPPPPPP
~eryPSRMOQORNO
~ery_QORMORORNP
~erybPQOPPPPPQP
~eryoPPQPPPPPPP
~erytOROPPPPPPP
~erzPPQPPPOPPP
~es_RQJLHUUNXP
~esaRPRPPOOOPP
~esarRPPQPPPOPP
~escQNROOOQOQQ
~escaOQPPPPPPPP
~escePPRPPPPPPP
~escoOPQPPPPPPP
~escrRONPPPQOPQ
~escuQOPPPPPPQP
~esdNRPPPQOPPP
~esdaOSOPPQPPPP
~eseRSNOPOROOO
~ese_PQOOPOSOOP
~esenPROPPPPPPP
~eserOQPPPPPPQP
~eshSNQPPOOPPP
~esh_QOQPPPOPOP
~eshoROPPPPOPPP
~esiRJPOPOVQQN
~esiaPOPPPPPPQP
~esidQNQPPPQQOO
~esioQNOPPPSPPP
~esisPPOPPPQPPP
~esitPOPPPPPRPP
~esiuOPQPQPOPPO
~eskPSOPPPOOPO
~esk_OTPPPPOPOP
~esmPOQPPPPPPP
~esnPQPPPOPPPO
~esn'QQPPPOPPPO
~esoPPRQPPOPOP
~esolPPQPPPPPPP
~esonQPPPPPPPPP
~espNMYOOONPOQ
~espePOQPPPPPPP
~espiONTPPPPQPP
~espoQORPOPOPPQ
~espsPORPPPPPPP
~essUORMMOQPRO
~ess_SONNNPQMVP
~essaQOPPQROPOP
~esseOQPPPOROOP
~essiQNQPNOPSPO
~essoPRPPPPOPPP
~essuOPRPPQOPOP
~estONTNORMOSQ
~est_QOQPOPOOQP
~estaNQQPOPOORO
~esteNNPORSROOO
~esthONRPPPQPQP
~estiPQPPPPNQPQ
~estlQOQPPPPPPP
~estoPSNPPPPPPP
~estrPOOPPOOQRQ
~estsQQOPPPOPNR
~esuSOOOPQOPRN
~esulQNOPPRPPQO
~esusQOQPPOOPRO
~et_TQROSMPOOL
~etaVNQPORLOOO
~eta_QOOQPPPPPP
~etaiPOQPPQOPPQ
~etalPOQQPPOPPP
~etamRQPPPOOPOO
~etanQPPPOQPPPP
~etasROPPPPPPPP
~etcPPPPPPQPPP
~etchPQPPPPPPPP
~eteTPPNOONPPR
~ete_PPSPOPPOPP
~etecOQOPPPQPPP
~etenOPQOPPOPPS
~eterSPMOPOPQQP
~etesRPOPPQOQOP
~ethRNNPVNPOOO
~eth_PQPOQPOPPP
~ethaPOQQPPPPPP
~etheSNOPROOPOP
~ethiOOOOSPQPPP
~ethoPQPQPOPPPP
~ethyROPOPPPPPP
~etiPRPNOSPOQO
~etiaOPPQPQPPPP
~eticPNQNPPRPQP
~etimPPOPPRPPPP
~etinQSOOQOPPOP
~etirPQPPOPPPQP
~etitOQOPPROPPP
~etoTOPOOOQPPO
~etocQOPPQPPPPP
~etonOPPPOPQPPP
~etopPPPQOPPPPP
~etorQPPOQPPPPP
~etrOQPQQOPPPP
~etrePQPPPPPPPP
~etriOOPQPPQPQP
~etroPQPPQPNPPP
~etryPPOPPPQPPP
~etsQQPQPPNPQN
~ets_QQPQPQNPPO
~ettQPQONUMQNP
~ettePPQOOPPROP
~ettiPKQPPVNPPP
~ettlOTOPPPPPPP
~etuQSNPPPPPPO
~eturQSNPPPPPPO
~etwPPOPOPSPPP
~etwePPOPOPSPPP
~etySOOOPPQPPP
~ety_ROOPPPQPPP
~eu_OPRPPPOPPP
~eudNOPPSPQPPP
~eudoNOPPSPQPPP
~eueORPPPOPPPP
~eue_PRPPPOPPPP
~eumSQPPOPOPOO
~eumaQPPPPPPPPP
~eumoQPPPOQPPOO
~eurPQPPPPPOPP
~eur_PORPPPPPPP
~euroRQOPPPOPPP
~eutOTPOPOQPPP
~eutrOPPPPPQPPP
~ev_QPPPPPPPPP
~evaPNSPPPQPPP
~evacPPQPPPPPPP
~evalPORPPPOPPP
~evatOPPPPPQPPP
~eveTVNKOSRQLM
~eve_QOQPPPPPPP
~evelOOPPROPROP
~evenTPOONQPPOP
~everPVMMOTRPON
~evetPQPPOPPPPP
~eviXJNROMQQOP
~evicPOPPPPPPQP
~evidTOOOPOPPPP
~eviePPOPPOPROP
~evitRPOPPPPPPP
~evoQOOPROOPOQ
~evotPPPQQPPPPP
~ew_PRNPPQPROP
~ewaPQPPPPOPPP
~ewarPQPPPPPPPP
~ewbQMQQQORPPO
~ewboQMQQQORPPO
~eweTOPPPPOPPP
~ewerTOOPPPOPPP
~ewlQPPPPPPPPP
~ewlyQPPPPPPPPP
~ewsQQNPPPPPPP
~ews_QQNPPPPPPP
~ex_LNPVPPQOPP
~exaRPOPORNQOR
~exa_PQPPPPPPPP
~exacQOPOPQPQPP
~examQQPROPOPPO
~exanPQPPOPPPPP
~exatPPPQPPPPPP
~excRQOPPOOPPP
~excePQOPPPPPPP
~exeQPPPPORPPP
~exerQQOPPPOPPP
~exesPOQPPPRPPP
~exiPPPPQPQPPP
~exidQPPPPPPPPP
~exoPPPQPPPPPP
~exonPPPQPPPPPP
~expRTMOONPPOR
~expeRQNPPOPPPQ
~expiOTOOPOPPPP
~explOPQPPPQPPP
~extQPPROQNOPQ
~ext_RQPQOPNOOP
~extePOPQPPQPQO
~extrPPQPOQPPPP
~exuQPPPPPPPPP
~ey'OQPPPPPPPP
~ey'rOQQPPPPPPP
~ey_PSNMSQNONQ
~eyeNPRPOPRPPO
~eyelPQNPPPQPPP
~eyesOOTPOPQPPP
~eyhQPPPPPPPPP
~eyhoQPPPPPPPPP
~eysPQPPOOPPPP
~eys_PQPPOPPPPP
~ez_QOQPPPPPPP
~ezeQORPPPOPPP
~eze_PORPPPPPPP
~eziQPPPQQOPNP
~ezilPOPPQPPPPP
~ezinPRPPPQPPNP
~ezoONRPQPPPPP
~ezolPPPPQPPPPP
~fa_QPPPPPPPPP
~facQNTPOOPPQO
~facePNSPPOQPPO
~faciPORPPPOPQP
~factQQOPOPPPPP
~faiQRROPPNPOO
~failRPROPPOPOP
~fainOQQPPPOPPP
~fairPQPPPPPPPP
~falPOPOQROPPP
~fallPNOOPRPPQP
~famMQPOROPPPS
~famiOPPPPOPPPR
~fampOPPPRPPPPP
~fanQRPQOOPPNP
~fantROPQPPPPPP
~farUQLOPORPOP
~farcROPOPPPPPP
~fariPPOPQPOPPO
~farmOPOPPOSPPQ
~fartSQNPOPPPPP
~fasRNOQORPOOO
~fascQPPPPQOPPP
~fastQOPQOQQPPO
~fatPNOPPVOOOP
~fathOOPPPTOOPQ
~fatiQPPPPPPPPP
~faxRPPPOPPPPP
~faxiRPPPOPPPPP
~fe_TNROSOMOMS
~febRPOPPOQPPP
~febrQPOPPOQPPP
~fecVNONPRROON
~fectUONNPRROON
~fedROPPOPOPPP
~fed_QOPPPPPPPP
~fediQPPPPPPPPP
~feeLRNNSVQONO
~fee_ORPPPPPPPP
~feedPPNOTROPOP
~feelOMRPOSRPPO
~feetOSOPPPQPOP
~feiPRPPPOPPPP
~feinPRPPPOPPPP
~felQOSPRNOPPP
~fellQOTPPNOPPP
~felyQPPPPPPPPP
~femOPRPQPPPPP
~femoPPQPPPPPPP
~fenMPQPUPNPOP
~fen_NPPPSPOPPP
~fenaOPPPRPPPPP
~fentOORQPPOPPP
~fepPPPQOPPPPP
~feprPPPQPPPPPP
~ferNNORPPSPQO
~fer_RNPQPOOOQP
~fereNQNPQRSPOP
~feriOQPQPPPPPP
~ferrPPOOPORPQP
~fersOQPPPPPPPP
~fesPPOPPQPPPP
~festPOPPPQPPPP
~fetRPQPPPOPPP
~fetaPORPPPPPPP
~fetyROPPPPPPPP
~fevPPOMQPRPPP
~fevePPONQPRPPP
~fewSPOPPPOPPP
~feweSPOPPPOPPP
~ff_OKUOORNQQP
~ffeQQONPRSPNO
~ffecSOOOPQQOOO
~ffeeORPPPPPPPP
~ffeiPRPPPOPPPP
~fferPMOPQQSQOP
~ffiSQOOPONPQP
~fficQQPPPOOPRO
~ffinPOPPPPPPPQ
~fflQPOPPPQPPP
~fflePPPPPPQPPP
~ffoPPQPPPPPPP
~ffsPPPQPPPPPP
~ffs_PPPQPPPPPP
~fi_OROPPPPPPP
~fibQPSOOOOPQP
~fib_PQQPPPOPQP
~fibrRPQOOOPPPP
~ficRSNPPNOQPO
~fic_PQOPPPPPPP
~ficaRQOPPOPQOP
~ficePPQPPOOPQO
~ficiQPOQPPQPPP
~fidPPOPPPPPPQ
~fieQNOPPQPSOO
~fiedRNOPPQPQPP
~fielPOPPPPQPPP
~fierOOPPPPOSPP
~fifONRPPPQPPP
~fiftONRPPPQPPP
~figOORPQPPPPP
~fighPPPPQPPPPP
~filRPMPQNQQMT
~fil_PPPORPPPPP
~fileOTOPPOPOOQ
~fillQOPOPQOQOP
~filmQNOPPOQQOT
~filtQPPQOPPPPP
~finRSNONQROOP
~finaOROPPQPPPP
~findQOPPPOPPQP
~fineRQMPOQQPPO
~fingONRPPOSPPQ
~finiNTQPPPOPOP
~firSNSPQNNNPP
~fireOQTPPOONOP
~firmROPPPPPPPP
~firsROOPPOOPQP
~fisSNRPPOPOPP
~fishROQPPOPPPP
~fistQPQPPOPPPP
~fitRJSPOOPQOP
~fit_RNOPPPQQPP
~fitsPOQQPPPPPP
~fittQNSPPOOPPP
~fivQPPQPPPPPO
~fiveQPPQPPPPPO
~fixPQOPPQOPPO
~fixePQOPPROPPO
~flaPQPOPRPPPP
~flagQOPPQPOQPP
~flarQPPOPPPPPP
~flasPNPPPPPPQP
~flatMRPPPRPPOP
~fleMPNPRQSOOP
~fletPROPPPPPPP
~flexOOOPOPTPPP
~fliOQOOPQPPPQ
~fligOPPPPQPPPP
~floMNTOQNQOTO
~floaOPOPPPQPRP
~flooNQQPPPOPQP
~flopPOSPPOPPPP
~flowPOQPPPPPPP
~floxPPPPQPPPPP
~flozPPOPOPQPQP
~fluSLPOROSOOO
~flu_QPPPPPPPPP
~flucNPPRQPPPPP
~flueQPPPPPPPPP
~fluiQOPOPPRPPP
~fluoSOPOPOPPPP
~flusPOQPPPPPPP
~flutOPPPQPQPPP
~foaPOQPPQPPPP
~foamPOQPPQPPPP
~focPPPPPPOPPP
~folPQPQQPPPPP
~fol_PPPPQPPPPP
~folkPQPPOPPPPP
~follQPPPPPPPPP
~fomQPPROPPPPP
~fonPQPPPPPPPP
~fooONQPPRRPOP
~foodOOOPPRPPPP
~footPORPPPRPOP
~forONONRPNSTO
~foraQPPPPPPPPP
~foreQONORSPOPO
~forgPOQPPQOPPQ
~formOPNNPNPUUN
~fortOPRPQPOPPP
~forwOQQPPPQPPP
~fosQPPQOPPPPP
~fosfQPPPOPPPPP
~fouORSPPQPONO
~founOQPOPRQPOO
~fourPQQPPOPPPP
~fr_OPOQROOPPP
~fraRQMPONQQOT
~fracRPOPOPQOOQ
~fraiPPOQPOPRQP
~franOPPPQPPPPP
~freSRQROPMONO
~freeQSPPOPOOOO
~frefQPPPPPPPPP
~freqQOPRPPPPPP
~fresQPQPPPOPOP
~friOPPOPPPOSP
~fricQPPPPPPPPP
~fridOTMPPPOPRP
~friePNQPPPPPQP
~froPPSQNPPOOP
~fromOQOQNQQOPP
~fronQQQPPOOPPP
~frotPNSPPPPPPP
~frozPROPPPPPPP
~fs_PPPQPPPPPP
~ft_LTTOQPOOPO
~fteQNPTOPQNOP
~ftedPQPPPPPPPP
~ftenQOQROOOPPP
~fterQNORPPRNOP
~ftiPMPPPRQPPP
~ftinPNOPPRQPPP
~ftrOPPQPPPPQP
~ftriOPPQPPPPQP
~ftsROOPOPQPPP
~fts_ROOPOPQPPP
~fulPQPPONQOOR
~ful_PPOPPORPOR
~fullPRQPPOPOOP
~funRMPOOQQPRO
~funcSOOPPPPPPP
~fundNOPPPORPRP
~fungQOPOPRPPPP
~furPQPOQPPPPP
~furaQPPPPPPPPP
~furoQQPOQPPPPP
~furtOPPPPPPQPP
~fusLNQRORPPNU
~fuseMMPPOTPONU
~fusiOQQSPNPPOP
~fy_ORMPOOSPOS
~g'sOPPPPQPPPQ
~g's_OPPPPQPPPQ
~ga_POSPPPOPPP
~gabPPOQQPOPPP
~gabaPPPQQPOPPP
~gaiTSMMOQOPOP
~gainUSNMOQNPOP
~galPNOPOPOPOV
~gal_POOPOPPPPS
~gallOOPPPPPPPS
~gamOPQQQPOPPP
~gamePQPPPPPPPP
~ganONSPPOQPOP
~gan_POPPPPPPPP
~ganoPPQPPPPPPP
~garQOROORPOPO
~gar_QMRPPQPPPP
~gardPRNPPPPPPP
~gareQPPPPPPPPP
~garsPPPPPPQPPP
~gasPPTOOPOOPP
~gaspOOTPPPPPPP
~gastQQOPOPOPQP
~gatRPOPOQPOOQ
~gatePPPPPPPPPQ
~gatiRPOPOQPPOP
~gatrPPPQPPPPPP
~gauPOPPPPQPPP
~gavOPQPOPPPPR
~gaveOPQPOPPPPR
~ge_VNROMQNQPL
~gedMROOPPQPRP
~ged_NRNOPPQPRP
~geeQNRPPPOPPP
~gelQPRPPOOPOP
~gelsQROPPOPPPP
~gemRNQPPPPPPP
~gemeQOQPPPPPPP
~genROQQPMNQOQ
~gen_RQROPOOPOO
~gencNQPOPPOQPR
~geneQQOPPPOPOP
~geniRPOPPPPPPP
~gentOLQSQORQPO
~geoPROPPPPPPP
~geonPQPPPPPPPP
~gerQOPNPOROQP
~ger_QSOOOOPPQN
~geroPOOPQRPPPP
~gersOORPPORPPP
~geryPMQOPPQPQR
~gesONQRPRQOPO
~ges_OORPPPQPPP
~gestPOOQPRPPPO
~getTLPPPTOPOO
~get_ROPPPNRPPP
~gethPOPPQPPPPP
~getsQOOPPROQOP
~gettONQQPROPPP
~gevPNSPPPPPPP
~gfrOPOQROOPPP
~gfr_OPOQROOPPP
~ggeOONPPQTPPP
~ggedPQNPPPSPPP
~ggerPOPPPPQPPP
~ggesPOPPPQPPPP
~ggiPNRPPPPPPP
~gginPORPPPPPPP
~gh_QOOPQQQOPP
~ghbOQOPPPQPPP
~ghboOQOPPPQPPP
~gheQPQOPPPPPP
~ghiPPQPPPPPPP
~ghinPPQPPPPPPP
~ghsPPPPPNPRPP
~ghs_PPPPPNPRPP
~ghtPQPNPSPMPP
~ght_QRQOQOQNQM
~ghteOPOPPSPOPQ
~ghtlPPOPPPPPPP
~ghtsPPNPPQPPPR
~giaQPQOOPPPPP
~gia_QPPPPPQPPP
~gibPQPPPPPPPP
~gicPNPOQQPPQP
~gic_OPOOQQQQPP
~gicaPPPPPPPPQP
~gidOORPPPPPPP
~gid_PNRPPPPPPP
~gieROPPPPPPPP
~gie_QOPPPPPPPP
~gimPOPRPPPPPP
~gimePOPRPPPPPP
~ginMTSQPNNOPO
~gin_OQOPPOPPQP
~ginaPQQPOPPPPP
~gineOQORPOPPPP
~gingOOUOPPOPPO
~gioPRPPPPOPPP
~giogQPPPPPPPPP
~girQPPPPPPPPP
~girlQPPPPPPPPP
~gisNPQPPPOPRP
~gistNPPPPPOPRP
~gitPOPROOOQOP
~gitaPOQQPPQPPP
~gitiPQPQPPOPPP
~givOOQRPNNPQP
~giveOORRPNOPRO
~giviQPOPPPPPOQ
~glaQQPPQOOPPP
~glarPPPQPPPPPP
~glasRPPPPPOPPP
~gleRPOOQPOPOP
~gle_QPPNQOPPPQ
~glesPPOQPQPPPP
~gliMMUPPNSOPP
~glicPPQQPPPPPP
~glifPPOPOPQPQP
~glinPOPPPORPPP
~glioPQQPPPPPPP
~gloRMOPQRQQOP
~globQMOPQPQQPP
~glotPOQPPPPPPP
~glovQPOPPROPPP
~gltRPPPPPPPPP
~glt_RPPPPPPPPP
~gluSOQQNPPOPO
~glucQORQOOPPPP
~glutQPOQOQPPOP
~glyQOPRPPOPPP
~glycQOPRPPPPPP
~gmeRNOOPPTPPP
~gmenRNOOPPTPPP
~gmuOPPPPPQPPP
~gmusOPPPPPQPPP
~gn_NTNPPOQPPP
~gnaQOPQQQPOOP
~gnanPNOQQQQOOP
~gneQQPOQPOOOQ
~gnedOQPPPPPOOQ
~gnesQPPPQPOPPO
~gniPNPPPPQPPS
~gnitQPPPPPPPPP
~gnoRQNPPPPQPP
~gnorOSOPPOPPPP
~gnosSOOPPPPQPP
~gnsPMPPPPPQSO
~gns_PMPPPPPQSO
~go_RQOOPPQPPP
~goaQPPPPPPPPP
~goalQPPPPPPPPP
~goePRMPPPQPPP
~goesNQNQPPQPPP
~goiMQSQOQOPOO
~goinNQRPPQOPOO
~golPOQPPPQPPP
~golfPOQPPPPPPP
~gonOMVPOQOPPO
~gonaPNSPPPPPPP
~goneOPROPRPPPP
~gooQSPOOONOOS
~goodRRPOOONPOR
~gorNNUPPPOPPP
~gorsOORPPPOPPP
~gouPPPPPPQPPP
~goutPPOPPPQPPP
~govQPPOPOPQQP
~goxOORPQOPPPP
~goxiOORPQOPPPP
~graPOPSPUMNQN
~gradSOMOPRPPRO
~grafQPPPPPPPPP
~graiNPOPORQPQP
~gramMPOVOOPOPP
~granPQOOOTNPPO
~grapRNPOROOPPP
~gratPROPPOPPPP
~gravQPPOPPPPPP
~grayPQPPPPPPOP
~greOQSNOPROOP
~greaPSOPOPPPPP
~greeOROOPQQPOP
~grelPQPPQPPPPP
~gresQOPPPPPPPP
~greyPMTPPOPPPP
~griPQPOPOQPQP
~groSOOPOOPPOP
~groiQOPPPPPPPP
~grouQOQPPOOPOQ
~growPQNPPPQPPP
~gs_PONNQSPOSN
~gt_PNTPPPOPPP
~gthPPPQPPPPPP
~gth_PPPQPPPPPP
~guaOPPOPOOPRQ
~guarOOOPPPOPRR
~gueOLROPOSOPP
~gue_PLROQPROPQ
~guesPPPPPPRPPP
~guiRQQPPONPQP
~guidROPPPPPPQP
~guinPQQPPPOPPP
~gulNPRPPORPOP
~gulaNPQPPORPOP
~gumQQOPPPPPPP
~gumsPQPPPPPPPP
~gunQNRPPOPPPP
~gunsOPQPPPPPPP
~gurOORPPPPPPP
~gusQPQOPPOPPP
~gy_PPPPSOMOSO
~ha_PPQPPPPOPP
~habQOQPPPOPPP
~hab_QPPPPPPPPP
~hacQOPPOPPPPP
~hadQMQPPPPPPP
~hadoPNRPPPPPPP
~haeOQPQPOPPPP
~haemOQPQPOPPPP
~hagPPRPPPPPPP
~hageOPQPPPPPPP
~hahOPOPPSPOPP
~haiLTPOOSPQNP
~hairMQPPPSPQOP
~hakPOSPPOPPPP
~hakiPOSPPOOPPP
~halMPURQSNOMN
~haldPPPPQPQPPP
~haleQNQOPROPPP
~halfMSORPQPPOO
~haliPPPQOPPPPP
~hallPSPPPPPPOP
~hamOTPPOOPPPP
~hanTSRMNMROOQ
~han_RPQPPOOPPP
~hancRNOPPPQPPP
~handMPSOOQRONR
~hangTOPOPOOORP
~haniQQPPPPPQOP
~hankOTNPPOOPPP
~hannPQPPPPPPPP
~hantQPQPPOPPPP
~hapOSOOQNROPP
~hap_POQPPPPPPP
~hapeOPOPPPRPQP
~happPTOOQOOPPP
~harOOLNNPQSTT
~hardOOTPPOOPPP
~hareQQPPPPPPPP
~hargNROPPOPSPO
~harmUNMOOPNPSP
~harpPROPPPPPPP
~hartOOOPPOOPQT
~hasPORQPOPPPP
~hasiQOQPPPPPPP
~hasnPOQQPOPPPP
~hasoPPPQPPPPPP
~hatNJJRORVTOS
~hat'PMNPPPRPQP
~hat_RLLSORQSNP
~hateOPQQPPQPPP
~hatsNOPPPOQPPR
~hattOROPPPPPPP
~hauOQRPPOOPPP
~havOPOOPROOQR
~haveNROPPQOOPR
~haviQNPPPQPPQP
~hazQPPPPPPPPP
~hboOQOPPPQPPP
~hbouPPOPPQQPPP
~hcaPPPPPPPPQQ
~hd_POPPPRPPPP
~hdaPQPPPPPPPP
~hdayPQPPPPPPPP
~hdrQPPQOPPPPP
~hdraQPPQOPPPPP
~he'ORTPPNOONP
~he'dOQPPPPPPPP
~he'sOPUPPOPONP
~he_OOUPPOOPQO
~heaTPSONONPQO
~hea_PORPPPPPPP
~headRNRPPNQNQP
~healQPNOONOSQQ
~hearQPPOPSPONN
~heatOSPPPPNPPO
~heavPPQPPPPPPP
~hecSTMNPPNOQO
~heckRSMNPQOOQO
~hedLOPRQPQQPP
~hed_OOROOQRQOO
~heduOPNSPOOPPQ
~heeNSQOPOQPPO
~heekOOOPPQRPPP
~heelPQOPPPQPOP
~heetOQQPPNOPRP
~heezPOSPPPOPPP
~heiSPOPOOOPPP
~heimQQOPPPPPPP
~heirQPPPPOPPQP
~helNPROPQROQO
~heliOMQPPPQPSP
~hellNQPPQPQPPP
~helpQRQOOQPONO
~hemOOTOPQMQOP
~hem_OPQPPPOOQQ
~hemiPOQPPPPPPP
~hemoPQQOPQOPPP
~henMOPWRNNQPO
~hen_NOPUNOPRPP
~henePQPPQOPPPP
~heniOPQPRPPPPP
~henoPPPQPPOPPP
~henyOPPQQPPPPP
~heoNPPQRPPPPP
~hepPNPPOOSPQP
~hepaQNPPOPRPQP
~herOMQOPSPOWJ
~her'POPPPQPPPP
~her_NPPMTTOPON
~heraQOORORNQOO
~hereMNSONNTNXM
~hermRPPPPOPPPP
~hernQROPPPNPPP
~hersOPPQPPOPQP
~herwQPPPPPPPPP
~hesSNROOOTNPO
~hes_SNNOORSOOP
~hesePQOPPPROOP
~hesiPPPPPPOPQP
~hestPNTPPNOOQP
~hetTNQOPOQOOO
~heteQOQPQPPOPP
~hethTOOPOPPPOP
~hetiPPQPPPQPPP
~heuQPQPPPPPPP
~heumQPPPPPPPPP
~hewPNPPPTOPOP
~hexQPPPPPPPPP
~hexiQPPPPPPPPP
~heyQRMOQQOPOQ
~hey'OQPPPPPPPP
~hey_QRMOQQOPOQ
~hfnQPPPPPPPPP
~hfrQPPPPPPPPP
~hfreQPPPPPPPPP
~hfuQPPPPPPPPP
~hfulQPPPPPPPPP
~hiaQOQQOPPPPP
~hibPPPORPPPPP
~hibiPPPORPPPPP
~hicPMNQOPTRQN
~hichONNPOQRSRO
~hiciQPPPPPPPPP
~hickROOPPOQPPP
~hidPQOPQPPPPP
~hieQPPPPPPPPP
~hifPQNPPSOPQP
~hiftPQNPPSOPQP
~higSNROPNQPQP
~highSNROPNQPQP
~hilRMPOPOTOOO
~hildROOPPOROQP
~hileROQOPPOPOP
~hiliOQPPPPPPPP
~himORPPRPOPPP
~himsPQPPPPOPPP
~hinQMXOPRTNJM
~hin_POPPPQPPOP
~hindQQQPPOOPPP
~hineOUPPONQPOP
~hingQMWORROOMN
~hinkNMRPPRTPNO
~hinnQOPPPPPPPP
~hintQPPPPPPPPP
~hioOQPPQPOPQP
~hiolPQPPPPPPQP
~hiopOPPPQPPPPP
~hipPQQOPONPQQ
~hip_OQQPPPPPPP
~hipsPQPPPPPPPP
~hirOQRROPNOPP
~hirdOPRSOPNPPP
~hirtOQQPPPPOPP
~hisNONOPPVORN
~his_MSNOPOTOSN
~histPNOPPQRQOP
~hitOPRPPOSOOO
~hiteNPPPPPSOOP
~hiuPPPPQPPPPP
~hiumPPPPQPPPPP
~hivPORPPPPPPP
~hivePORPPPPPPP
~hlaPOPPPQPPPP
~hleQPOPPQPQOP
~hlesPQOPPQPPPP
~hloPNPSQPPPPP
~hlorPNPSQPPPPP
~hlyPPPPPPPQPP
~hly_PPPPPPPQPP
~hm_QPPPPPPPPP
~hmaOORPQQPPPO
~hma_QOPPQQPPOO
~hmatOPRPQPPPPP
~hmePNSPPPOPRP
~ho'OQPPQOOPQP
~ho'sORPPQOOPQP
~ho_ORPOPOORPO
~hoaPPRPPOPPPP
~hoarPPRPPOPPPP
~hocRNTQONPPOP
~hockRNTQOONPOP
~hoeOTPPPOPPOO
~hoeaPPPPPOQPPP
~hoesPPQPPQOPPO
~hoevPROPPPPPPP
~hoiNROPPPQPPP
~hoidOOPPPPRPPP
~hoisPRPPPPPPPP
~hokPPSPPOOPPP
~hokiPOSPPOOPPP
~holQLOOSQRNOQ
~hol_POPORPQPPP
~holdPOPPRNNOQR
~holeRNQOORQPOO
~holiPPOPPQQPPO
~homPNPNNPOQVP
~homeQPPONQORPQ
~honOROOQNNRRP
~hondQPPPPPPPPP
~honePOPOPNORSP
~hooSNPOOSNOOP
~hoodRPPPPPOPPP
~hoolQQOOPRPPPP
~hoopQPPPPOPPPP
~hootQOQPPPPPPP
~hopQRPPPOOOPP
~hop_PRPPPPPOPP
~horTMPNOORPPP
~horaPPRPPPOPPP
~horiOMQPPPPQRQ
~hormQPPPPPPPPP
~hortSPNOOPRPOO
~hosPQMOPNQOSQ
~hoscPRPPPOPPPP
~hosePPOPQOQPOR
~hosiOQPPQPPPPP
~hospRQOONOPORP
~hotPORQOOROMR
~hot_OQPQPPPPPP
~hotiQPPPPPPPPP
~hotoOPNPPOSOOS
~hotsPPRPPPPPOP
~houSMNSPPLQSO
~hougQPPPPPPPPP
~houlRMOPPSPQNO
~hourQQPTPLNPQO
~housPOPPPQOPSO
~houtPQNOQPOPPR
~hovQNOPPPQPOR
~howOSOPPORPOO
~how_PROPPPOPPP
~howeOQOPPPQPPP
~howiOQPPPPPPPP
~hownROOPPOPPPP
~howsOOQPPPQPPP
~hr_POQPPPPPPP
~hraPQOPPPPPPP
~hreQOQPOPPMRP
~hreaPOQPPPQNSP
~hreePPQPOQPPOP
~hresQOPPPPOPPP
~hrewPQOPPPPPPP
~hriRRNPOOQPPO
~hrinPQPPOPPPPP
~hritROPPPOQPPO
~hroRORNPONSPO
~hro_OPPPQPPPPP
~hroaOOSPPOQPPP
~hromSOOOPOPRPP
~hronQPOOPPPRPP
~hrooOPRPPPPPPP
~hropQPPPPPPPPP
~hrosQOPPPOPPQP
~hrouOPPPPROPPP
~hruOQPPQPOPPP
~hru_OPPPPPPPPP
~hrusOPPPQPPPPP
~hs_RNOQNPPQPQ
~ht_QPVOQNPNQM
~hteNOPPPSOOPQ
~htenPQOPPPPPPP
~hterNNQPPSPOPQ
~htlPPOPPPPPPP
~htlyPPOPPPPPPP
~htsPOPOPQPPPR
~hts_POPOPQPPPR
~hudPQPPPPPPPP
~huddPQPPPPPPPP
~hugOOQPPPPPPP
~hugePOQPPPPPPP
~humPOOPPOTPPQ
~humaPOPPPPPPPQ
~humbPOOPPOTPPP
~hunNRQPPOQPPP
~hundOPPPPPQPPP
~hungNRQPPPPPPP
~hurQSPPQOOPOO
~hursOQPPPQOPOP
~hurtSQOPQNOPPO
~husOPPPPROPPP
~husbPPOPPROPPQ
~hutPORPPPOPRP
~hut_ONQPPPPPRP
~hwaPOQPQPPPRP
~hy_SNOONQROOQ
~hydPOPSOPOPPP
~hydrPOPSOPOPPP
~hylQNPRRONPPP
~hylaQOQQQONPPP
~hypQNPOQOTPOO
~hypeOOOOROTPPO
~hypoQOPPOPPQPP
~hyrOOQPPQPPOP
~hyroOOQPPQPPOP
~hysOQOPPQOOQQ
~hysiOQOPPQOOQQ
~hystPOPPPPPPPP
~hytQPPPPPPPPP
~hythQPPPPPPPPP
~i'lPROPPOPPPP
~i'llPROPPOPPPP
~i'vNPQPPSOPPP
~i'veNPQPPSOPPP
~ia_ZJPNNLSPQN
~iabRNOOPPOPOS
~iabeRPPOPQOQPO
~iablQNPPPPPPOS
~iacSNQOPPOQPP
~iac_QOQOPPOQPP
~iagPPPPPQPPPO
~iagePQPPPQOPPO
~iagnPOPPPPPQPP
~ialRRQRPNMOPN
~ial_SSRPOONPOO
~ialsPPORPOQPPP
~ialyOOQRQPOPQO
~iamOPQPOPPQPP
~iamcPPPOPPPRPP
~ianQOTOOQNPOQ
~ian_OQPPPQOPPR
~iancPORPPPPPPP
~iapOOQQPQOPPP
~iapiOPQQPQPPPP
~iarQPPPPOPPOP
~iarrPPPPPOQPPP
~iasPPPPPQRPPP
~ias_PQQPPPOPPP
~iasiPOPPPQPPPP
~iatTMQPPOPPQO
~iateRNPPPORPPP
~iatiQPPPPQOPPP
~iatrQPOPPPOPQP
~iaxOPPQPPPPQP
~iaxoOPPQPPPPQP
~iazPNQQPQOPPP
~iazePOQQPPPPPP
~iaziPPPPPQPPPP
~ib_ORPPQPOPQP
~ibbPPQPPPPPPP
~ibePONPQPQPQP
~ibe_POPPPOPPQQ
~ibiTNPMPONOQQ
~ibilROPPPPPPPP
~ibinQPPPPPPPPP
~ibioRPQNOPOOQQ
~ibitPPPORPPPPP
~iblMQPOQPPOQR
~ibleMPQOQPPPPR
~iboQPPPPPPPPP
~ibodQPPPPPPPPP
~ibrPQPOONPPSP
~ibraNQOPPOPPSP
~ibriROQPPOPPPP
~ibroPQPPPPPPPP
~ibuOOQPQPOPPR
~ibupPPPPQPPPPP
~ic_SPOLNOTOTO
~icaSMRMQOOTNN
~ica_QPRPPPOPPP
~icacSOOPPPPPPP
~icaiPROOPPPPPP
~icalQPOOQPOSNQ
~icarMNRQOPRROP
~icasPPPPQPPPPP
~icatQPQOPOOPQN
~iccQNPPPPRPPP
~iceMROOOMMSUR
~ice_MTLOPNMRSS
~iceaQPPPPPPPPP
~icedOQPPPPQPPP
~icerPNRPPPPPQP
~icesPORPOPOPQP
~ichRKSOOPPSQO
~ich_SLOPOPQSQO
~ichtOMUPPPOPPQ
~iciVLPQOONOOR
~iciaPPPPPQPPPP
~icidQOQONOOPPR
~iciePOPQPPPPPP
~icilQPOQOPOPPP
~icinQOOQQPOPPQ
~icitRPPPPPPPPP
~ickRSLOOQOSPO
~ick_RMOPOQPSPO
~ickePSNPPOOPQP
~ickiQQPPPOPPPP
~icklPQQPPPOPPP
~icknQPPPPPPPPP
~icksPQOPPRPPPP
~ickyPPOPPPQPPP
~iclMQQQSOPPOP
~icleNQRPPPPPPP
~icliPPPPQPPPPP
~icloNPPQRPPPPP
~icoUOQPOPNPPO
~ico_TMQPPPOPPP
~icoaPQPPPPPQOP
~icoiQPPPPPPPPP
~icolPPQPPPPPPP
~icopOPPQPPPPQP
~icosPPPPPQPPPP
~icrPQOPPPPPQP
~icroPQOPPPPPQP
~icsRROONPPOPP
~ics_RROONPPOPP
~ictORPOONQQQO
~ict_POQPPPPPPP
~ictaOSPPPOPPOP
~ictiSOPOPPOQOP
~ictuOPPPPPQPPP
~icuRMOOPOOQTO
~icu_QNOPPPPPSP
~iculQOPPPPPPPP
~icusQPPPPPOQPP
~icyPOOORPOOTO
~icy_POOPPPPOTO
~id'PQPPPOQPPP
~id'sPQPPPOQPPP
~id_NKPMRTSQOQ
~idaSPPQOOOPPO
~ida_PORPPPPPPP
~idadQOOPPPPPPP
~idalPPQPPPPPPP
~idatQQOPPPPPPP
~idayPRPPPPPPPP
~iddPPOPPORPPP
~iddlPQOPPPQPPP
~ideRKRQMNWONP
~ide_MLVPOQRNPQ
~ideaNOPQPPSPPP
~idedQQOPPPPPPP
~idelPPPPPPPPQP
~idenUMROONRPPO
~ideoQQOPPOQQOO
~idepPOPPPRPPPP
~iderNQPRPOPPPQ
~idesQQMPPOPPPQ
~idgPPQPPOOPRP
~idgeOPQPPPOPQP
~idiRMPRQPOPOO
~idinPMQSQOOPPP
~idnQNQORPPPPO
~idneQOOORQPPOP
~idniPPQPPPPPPP
~idoUOTPOONONO
~ido_PORPPPPPPP
~idocQQPPPPPPPP
~idogPQPPPPPPPP
~idolQOPQPPPPPP
~idonQPPPPPPPPP
~idorPRQPPPPPOP
~idosROQOPPPPPP
~idsSPOQPQPNOO
~ids_SPOQPQPNOO
~iduQOPPPPPPPP
~idurQPPPPPOPPP
~idwQPPPPPPPPP
~idwiQPPPPPPPPP
~ie_VMTOOPNOOO
~iedRQLPOROSOP
~ied_RPMPOROSOP
~iefQQQPPPOPOP
~ief_RRPPPPOPOP
~iegPPRPPPPPPP
~ielSOOPPPPPPP
~ieldSNPPPPPPPP
~ienPRSORLNOOQ
~ien_PROPPPOPPP
~iencNQPQPPPPOP
~iendOOPPPPPPQP
~ienePPQPPPPPPP
~ientROSNRMOOPQ
~ierPNTNOQNSPO
~ier_OPQOOQOSPP
~iesTSMPOONPQO
~ies_TSLPOONPQO
~ietORRPPPQOOO
~iet_NRRPPPPPOO
~ietyPOPPPPQPPP
~ievQPPPPPPPPP
~ieveQQPPPPPOPP
~iewQQNPPOOROP
~iew_QPOPPOPROP
~ifaPPPOQPQPPP
~ifamOPPPRPPPPP
~ifePMRSPPMONS
~ife_RMSQOONONS
~ifedQPPPPPPPPP
~ifepPPPQPPPPPP
~iffOMPPPPTRPO
~iff_QNRPPOPQPP
~iffeNOOPQPSQPP
~ifiPRNOOPOUOP
~ifi_OROPPPPPPP
~ificPRPOPOPQOP
~ifieQNOPPQOTPP
~iflQPOOOPQPQP
~ifloPPOPOPQPQP
~ifluQPPPPPPPPP
~ifoPQPPPPPPPP
~iftNOQOOSQOQO
~ift_NSQPPQOOQO
~iftePQPPPPPPPP
~iftiPNOPPRQPPP
~iftsQPOPPPPPPP
~ifyONOPPORPOS
~ify_ONOPPORPOS
~ig_POQQPPPPPP
~igaRPPPOPOPPP
~igarQPPPPPPPPP
~igatROPPPPPPPP
~igeTLQPOOOPPR
~igenSNOPPPPPPQ
~iggOPPPPPQPPP
~iggePOQPPPQPPP
~ighSOPOPORMQO
~igh_PNRPPOQPQP
~ighbOQOPPPQPPP
~ightQQOOQQPNQO
~igiOORPQOOQPP
~igidPNRPPPPPPP
~iginPPPPQOPPPP
~iglPORPPPPPPP
~igmOOPPPPSPPP
~ignMSMOPMQORS
~ign_NTNPPOQPPP
~ignaRPQPPPPOPP
~ignePQPPPPPOOQ
~ignoOSOPPOPPPP
~ignsPMPPPPPQSO
~igoNNSPQOQPPP
~igo_PPPPPPRPPP
~igorOORPPPOPPP
~igoxOORPQOPPPP
~igrPONQOQQPRP
~igraPONQORQPQP
~igsPPQPPPPPPP
~igs_PPQPPPPPPP
~iguPOQPQOPPPP
~igueQPPPPPPPPP
~iitPPPPPQOPPP
~iitiPPPPPQOPPP
~ijnOPSPPPOPPP
~ijn_OPSPPPOPPP
~ikeOQROOPRONO
~ike_ORROPQQOOO
~ikelQOPPPPQPPP
~il_PNPPVOPOOO
~ilaONROONSPRO
~ilabPPOPPPPPRP
~ilatOOROOOQQPP
~ildSQNOQNPNRP
~ild_PQOQPOQOQP
~ildePPPORPPPPP
~ildhQPPPPPPPPP
~ildiPPPPPPPORP
~ildrSPPOPPPPPP
~ileRQROQNPPNQ
~ile_STNOPNSOMP
~iledQQQPPOOPPP
~ilenPORPPOOPPP
~ilepOPOPQPOQPQ
~ilesPOPPPQPPPP
~iletPNRPPPPPQP
~iliQQPOPOQPQP
~iliaQPPPPPPPPP
~ilicPPQPPPPPPP
~ilinPQQOQPOPPP
~ilitPPOPPPOQQP
~ilkQQOOQQPPPP
~ilk_QQOOQQPPPP
~illQQQNNRIXMQ
~ill_POMMQVKROS
~illaPRQOPNOQPP
~illePRPPPOORPP
~illiPQOROOOROO
~illnPPPPPPQQPP
~illoOROPPQPPPP
~illsRMSPPOPQOO
~ilmQNOPPOQQOT
~ilm_POOPPPRQOP
~ilmsQOPPPPOPPQ
~iloOPPTOOPPPP
~ilo_OOPSPPPPPP
~ilosPPPQPPPPPP
~ilsNNRPOQSPPO
~ils_NNRPOQSPPO
~iltPPOQPOORPO
~ilt_OQPPQPPPPP
~ilteQQOQOPOPPP
~iluQOOQNQOPRP
~ilurPPOPPQPPPP
~ilyQQNPPNPOPR
~ily_QQNPPNPOPR
~im_POPPPOOTOO
~imaPLSOSORRNO
~imabPOPPQPPROP
~imagQPPPPPPPPP
~imalOPQOPPQPPP
~imarROPPOPQPPP
~imbPOPPOQPQPP
~imb_QPPPOPPPPP
~imeSMNQQQNORP
~ime_OPPPPOOQPR
~imenPPORPPPPPP
~imerSOOPPPPPPP
~imesNOPPRSOORO
~imiQLNPPOOOTS
~iminROOOPPPPSP
~imitOOOQPPOPQS
~immQOQOQOOPPP
~immeQORPPPOPPP
~immuPPOPQPPPPP
~imoPQPOQPPPPP
~imoxOPPPPPPPPP
~impPROQQNQPPO
~imp_OPRPPPPPPP
~impiPPOPPORPPP
~implQOPQQPOPPO
~imprPSNPPPPPPP
~imsPRPPPOOPPP
~imsePQPPPPOPPP
~imuOQPPRPPPPP
~imulPQPPPPPPPP
~imusPPPPQPPPPP
~imvPPPOQPPPPP
~imvaPPPOQPPPPP
~in_PNQUTPUMNI
~ina\PNNNONNOP
~ina_XMPONOPOPP
~inafPPPQPPPPPP
~inalQROPPQNOOP
~inarQQOPPPPPPP
~inatOPPOQPQPQP
~inbPSOPPNPPPP
~incOOROMUORPM
~inc_QPPQPPPPPP
~inceNROOOVPOPO
~inciQQPOOPOQQO
~inclOOOPPPPSPP
~incoPOQPPPPPPP
~incrPORPPPPPPP
~indTPQNMPQNQP
~ind_SQMOPQOPQO
~indaOPPQNPQPPP
~indePROOOOQPPP
~indiOOQPQOPPPR
~indlPPQPPPPPPP
~indoQQPPOPPPPO
~induQOPOPQPOQP
~inePPMUXQPKNL
~ine_NMLUZSQKOL
~inedSQPOOOOQOP
~ineePQQPPPPPPP
~inenOROPPPPPPP
~inerQQPPOPPPPP
~inesOOPOPQQOQP
~inezPPPPQPPPPP
~infTONTONQNQO
~infaTQNQOOPPPP
~infePNQOPQQOPP
~inflPPPPQPPPPP
~infoOPQPPOOORP
~infuOPNTPNQPOP
~ingRQVKLRQNNO
~ing_PQYLLQPONQ
~ingeONROPNUPPP
~ingiPRPQPPOPOP
~inglQQMPQPRPOO
~ingrQPPPPPPPPP
~ingsPRLPPRPORO
~inguQQPPPPOPPP
~inhONSPQROPOO
~inhaONSPPROPPO
~inhiPPPORPPPPP
~iniOSQPPPMPQN
~inicQQPOPONQRP
~ininOPPPORPPPO
~inisOSQPPPOPNP
~initOPPRPPPPPP
~injSMPPPRMQPP
~injeQOPPPQNQPP
~injuRNPPPQOPPQ
~inkPPONOSTPNO
~ink_ORPOOQQPOO
~inkeQNPPPPQPPP
~inkiQONPPRQPPQ
~inksOPPPQPQPPP
~inlPOPPPPRPPP
~inlePNPPPPRPPP
~innRRNPPPOPPP
~inneQPOPPPOPPP
~inniPPPPPPQPPP
~inoRNQPPOOQPQ
~ino_OPRQPPOPPP
~inolROOOPPOQPP
~inopOPOQPPRPPP
~inorPOPPPPPPPR
~inosQPPPPPOPPP
~inpOOROPPPQPP
~inpaPPQPPPPPPP
~inpoPOROPPPPPP
~insNSOLPNRPRR
~ins_LSONPQTOQP
~insePOPPQPPPQP
~insiPNQPPOQPQP
~insoQPPPQPPPPP
~instSOPNOPOPPR
~insuOQPPPOOQQP
~intSOOPMORPRN
~int_PMROOORPQQ
~intaPROPPPPPPP
~inteORLSPOPQRO
~intmPOOOPTPOPP
~intoPRRPPOOPPP
~intrROQPOPOORO
~intsRMOPPPQPQP
~intuPOQPPPQQPO
~inuPOTOOMQROP
~inuePPPPPPPPPQ
~inusQQNPPPRPPP
~inutNOVPPNNROO
~invPOPPPPSQOP
~inyOQPPPPPPQP
~iny_OQPPPPPPPP
~io_PMVQPOMOPQ
~iodPONQRROPPP
~iod_POPPPQPPPP
~iodaPOOQQPPPPP
~iogQNPPPPQPPP
~iogrPNPPPPQPPP
~ioiQROQOOOPPP
~ioidQROQOOPPPP
~iolPQQOOPNPQP
~ioleQPPPPPPPPP
~ioliPQPPPPPPQP
~ioloOQQPPPOPPP
~iomPQPPPPPPPP
~ionSKNRMMQTPR
~ion_PLKSOLQVRR
~ionaPOQPPQOPPP
~ioneOPRPOPPPPP
~ioniPPQPPPPPPP
~ionsSQOOOQQOOP
~iopPPPPQQOQOP
~ioprOPPPQPPPPP
~iopsPPPPPQOQOP
~iorRPPOPOPQQP
~ior_QOPOPOPPQP
~ioraPPQPPPPPQP
~iorsQPPPPPPPPP
~iosPOPPPROPPP
~iotRPQNNQPOQQ
~iothPOPPPQPPPP
~iotiRPQNOPOOQQ
~iouOOSPPPPOPP
~iousOOSPPPPOPP
~iovPQPPPPPPPP
~ip_PRPQONQPPP
~ipaPOPPOPNQRQ
~ipapPPQPPPPPPP
~ipatQPPPOQPPPP
~ipePTOQPPOPNP
~ipe_PROPPPPPPP
~ipenPRPPPPPPNP
~iphOPOSPOPPPP
~iphaQPPPPPPPPP
~ipheOPPSPOPPPP
~ipiQPOSPOOPPP
~ipinQQOPPPOPPP
~iplROPPPOQPPP
~iplaROPPPPPPPP
~iplePOPPPORPPP
~ipoPROQOPPPPP
~ipolPPPQOPQPPP
~ippPLTPPORPPP
~ippePNRPPPPPPP
~ippiPOQPPOQPPP
~iprPOPPRPQPPP
~ipraOOPPQPQPPP
~ipriPPQPPPPPPP
~iproOPPORPPPPP
~ipsPRPOOQNQPO
~ips_NPQPPQOQPP
~ipstPROPPPPPPP
~ipsyQPPPPPPPPP
~iptNPPPRPOPOQ
~ipt_OPPPQPPPOQ
~iptaOPPORQPPPP
~iptyPPQQOPPPPP
~iquRMRPOPPOPP
~iqueRNRPPPPPPP
~iquiPOQPPPPPQP
~ir_QQNPRPOQOO
~iraOOUOOOOQOP
~ira_ONSPPPPPPP
~iracOQPPOPPPPP
~iratOPQPPPPQOP
~iravQPPPPPPPPP
~ircPPQPPPPPPP
~irdNNSROPOPPP
~ird_OOSRPPOPPP
~irePNSOPPPNQS
~ire_OPUPPOOPOP
~irecPOPPPOQPQQ
~iredOPPPOQPNQR
~irenQOOPQPPPPP
~iriRPPOPPOQPP
~irinQQPPPPOPPP
~irioOPRPPPPPPP
~iriuRPOPOPPQPP
~irlQPQPPPPPPP
~irmRNPQPPPPPP
~irm_ROPPPPPPPP
~iroPNROPOPQOP
~iro_PPQPPPPPPP
~ironQPPPPOOQPP
~irrQPOPQOQPPP
~irrePOPPPPRPPP
~irrhOQPPQPOPPP
~irriQOPPPPPPPP
~irsQQNRPNOPQP
~irs_NRORPPOPQP
~irstROOPPOOPQP
~irtPROOPQONPQ
~irtaQPPPPPPPPP
~irthPROPPROOPQ
~irtyPOQPPPPPPP
~iruQONPQPQPPP
~irusOPOPQPPPPP
~irwRNSPPPOPPP
~irwaRMSPPPOPPP
~iryPPPPPPPPOR
~iry_PPPPPPPPOR
~is_TMQOLMVQTJ
~isaROOOQOPQPP
~isabPPPPPPPQPP
~isatQOPPPPPPPP
~iscUQOOPPPONP
~isc_POQPPQPPPP
~iscaQPPPPPPPPP
~ischRQOPPOPPNP
~iscoRPOPPPPPPP
~iscuQROPPOPOPP
~iseSMNPONSPQQ
~ise_QRPPQNOPPQ
~iseaQOOPOPPQPP
~isedOOPPPQQPPQ
~iserPQOPPPPPPP
~isesQMPPPPRPRO
~ishRUQOPONONO
~ish_QTPOPOOONP
~ishePRPPPPPPPO
~isiPOQNONMSTP
~isinPQQPQPOPPP
~isioQNPOOOQPOQ
~isisPOQPPPPPPP
~isitNQNOOOMTUO
~iskUPMOPPNPQQ
~isk_TPMOPPNQPR
~islPOQPPPPPQP
~ismQOQPPPPQOP
~ism_QOQPPPPQOP
~isnOPPPPPPPPP
~isn'PQPPPOPPPP
~isoQMOQOOTOQQ
~isodQOOPPPRPPP
~isolOOOPQORPQO
~isonOPPPOPOPQR
~isopPOPPQPPPPP
~isorQQOPPPPPPP
~ispQOQPPOOPOR
~ispePOQPPPPPPR
~issPMRPOPMQRQ
~iss_QNSPPOPPPP
~isseOPQROPNPOQ
~issiQRMNOOOQSQ
~issuONPPQRPPPP
~istLJTNNSSRQP
~ist_NRMNORQPRP
~istaQNROPOPRPP
~isteNLSPORQPQP
~istiPNRPPPPPPP
~istoPNPQPPRQOP
~istrOQQPPOOPPP
~istsQPPPPOPPPP
~istuPPQPPPPPPP
~isuOPPPQPPPPP
~it'PUQPPOOPNO
~it'sPSQPPOOPOO
~it_OOPNPNMURR
~itaTONONPPNQR
~ita_QOQPPPPPPP
~italSRNOONOORP
~itamRPOOOQQPPP
~itatONPQPQQOOQ
~itcPOORORPOQO
~itchPOORORPOQO
~iteNKPNONSUTN
~ite_ONQOPPROSO
~itedOPPPPPQPPP
~itemNNOPPPOWOP
~iterPOPPPPPQRP
~itesQPPPPPQPPP
~ithTOMOSMPQPP
~ith_PPNOSOQQPN
~ithdQPPQOPPPPP
~ithiPPQPQPNPPP
~ithoROOOPNPQQR
~ithrQOPQQOPPPP
~itiPNMQNQVOQO
~itiaOPPRPPPPPP
~iticPPQPPPPQOP
~itinMQQOOPSOQP
~itioQNPOPOPPQR
~itisTQMRNORNPO
~itivPNOOQRRPPO
~itnQOPPPPPPOQ
~itneQOPPPPPPOQ
~itoQORNRQNORO
~ito_OPRPPPPPPP
~itonPPPPRPPPPP
~itorRQPMQONORP
~itrNLSUUNMOPO
~itraOOOSQPPPQO
~itrePNSQOOOPPP
~itriPQQPOPOPPP
~itroONPQVOOOOP
~itsRNOSOPOPPO
~its_QNOSOPOPPO
~itseQPPPPPPPPP
~ittMORNQPPQPP
~itteNQNOROOQQQ
~ittiPNTPPOQPPP
~ittlPPPPPRPPPP
~ituQOQPPPOPPP
~itusQOPPPPPPPP
~ityQMOPONNTQR
~ity_QMOPONNTQR
~iumNNQPTOTPNN
~ium_NNQPTOTPNN
~iurRPPPOPPPPP
~iureRPPPOPPPPP
~ivaOMPUOPPPQO
~iva_POQPPPPPPP
~ivalPOOSOPQPPP
~ivarPOPQPPPPPP
~ivatOPQPPPPQRO
~iveQQQTSPKMQN
~ive_UKOPVPOOON
~ivedOTNPPPPPPP
~ivenOQRQNOOPPP
~iverOPRSOPNOQO
~ivesPOPPPQOOQQ
~iviUNPPOONONS
~ivinPPPOPOOPOT
~ivirQPPQPPPPPP
~ivitRPPPPPPPPP
~ivoPPPPPQPPPP
~ix_POQQPOPPPP
~ixaPPPPPPOQPP
~ixabPPOPPPPQPP
~ixePQOPPROPPO
~ixedPPOPPROPPO
~ixiOPQPQPPPPP
~izaROPPPPPPPP
~izatQPPPPPPPPP
~izePQPPPQOPPP
~ize_PRPPPOOPPP
~iziQMQRQPOPPP
~izinPNQRQPOPPP
~izoOOPQQPPPPP
~izuQQOQPOOPPQ
~izumPPPQOPPPPP
~izurPQOPQOOPPQ
~izzPRPPPOPPOP
~izzaPRPPPOPPPP
~izzyPQPPPOQPPP
~jabQPPQPPPPPP
~jabsPOPQPPPPPP
~jamPPQPPPPPPP
~jauOPPPPPQPPP
~jaunOPPPPPQPPP
~jecMNQPPPQRNS
~jectMNQPPPQRNS
~jelQQPPPPPPPP
~jellQQPPPPPPPP
~jerPOQPPPPPPP
~jerkOPQPPPPPPP
~jetPORPPPPPPP
~jn_OPSPPPOPPP
~johOPPPRPPPPP
~johnOPPPQPPPPP
~joiNPOPPPSQPP
~joinNPOPPPSQPP
~jokPQPPPOPPPP
~jokePQPPPPPPPP
~jorQPPPPPPPPP
~jor_QOPPPPPPPP
~jouPROPPPPPPP
~jourPROPPPPPPP
~juiRQNPQOPPPP
~juicRQNPQOPPPP
~jumPPRPPOPPPP
~jumpPORPPOPPPP
~junPQOPPPPPPP
~junePQOPPPPPPP
~jurQNPPPQOPPQ
~juriQOOPPQPPPP
~juryQOQPPPPPPQ
~jusQPRQOPPOOO
~justQPQQOPPOOO
~ka_QNRPPPPPPP
~kalQNSOPPOPQO
~kanQORPPPOPPP
~kasPQOPPPPPOQ
~kayMPPOSPPPPP
~kay_NQPOSPPPPP
~ke_OUUPNQMNNO
~kedOQROOROPPO
~ked_OQROOROPPO
~keeSOPPORNPOQ
~keepSPNPORNPOQ
~kelQOPPPPQPPP
~kelyPOPPPPRPPP
~kenQNSPPNPOPR
~ken_PPTPONOPOQ
~kendPOPPPQPPQP
~keneQOPPPPPPPP
~kepOOQPPPPPRP
~keptPOPPPPPPRP
~kerPPSORMPOPP
~ker_MQSPSMQNOP
~kersSOOPOPPQPP
~kesPRMORPNORO
~kes_PRMORQOORO
~ketMVNNQNQQPO
~ket_NTNPOOPQPP
~ketaPOPPQPPPPP
~ketoQOQNPPQPPP
~ketsPQPPPPPPPP
~kettNSPPPPPPPP
~keyPTNPPPPPOP
~keyhQPPPPPPPPP
~keysPRPPPOPPPP
~kfaPQPPPPPPPP
~kfasPQPPPPPPPP
~kicOPQPPOPQPP
~kickOPQPPOPQPP
~kidRNOPQOSONO
~kid'PQPPPOQPPP
~kidnQOOORQPPOP
~kidsRPQQNPPPOP
~kiePQPPPPPPPP
~kilNROTPPOPPP
~killPROPPPPPPP
~kiloNOPTPOPPPP
~kinNPSLQSOPRN
~kin_POROPPPQPP
~kindQOQPPPPPPP
~kingMQQNQROPSO
~kinsOPOPQPPPPP
~kipQOPPPQPPPP
~kip_RPPPPPPPPP
~kitOQPPPOPPSP
~kitcOQPPPPPPRP
~kitsQOOPPPPPQP
~kkiPQPPPPPPPP
~kleQNPPOQRPPO
~kle_ROOPOQPPPP
~klesPPPPPPQPPP
~kliPOQPPPPPPP
~klyQPOPPPOPPP
~kly_QPOPPPOPPP
~kneQNPOPQSPOO
~kneeQOOOPQRPOO
~knesPPPPPPQPPP
~kniPNRPPPPPPQ
~knifPNRPPPPPPQ
~knoOOPPSPPOPP
~knocPOPPPPPPPP
~knowNOPPSQPOPP
~komPNRPPPPPPP
~kraPORPPPPPPP
~ks_RQMPOTONQN
~kt_PNUPPPOPPP
~ky_ORPPPOQPPP
~l'aRQNPPPPPPP
~l'eRPOPPPPPPP
~l'sQQPPPOOPPP
~l's_QQPPPOOPPP
~la_PKYOONPPOR
~labPQPPPOMPSP
~labePRNQPPOPQP
~lablOPOPPPOQRP
~laboQPQPPOOPPQ
~lacRNQPRMRPON
~lac_QPPOQPPPPP
~laceRPPPOOPROO
~lackNORPQOSOPP
~lactQNQPSOOOPP
~ladNORQQOQPQO
~laddPPPPPQOPQP
~ladePPQPPPPPPP
~ladoPOQPPPPPPP
~ladyOOPPQORPQP
~laeOOPPQPQQPP
~lafPPQPPPPPPP
~lagSPPOPOOPPP
~lageRQOPPOOPPP
~lagsQPPPPPPPPP
~laiPNPPPOPVOP
~laimONPPPPPVOO
~lainQQOPPOPPPP
~lamOSQQPNPOQO
~lam_QOPQPPPPPP
~lamaORPPOPPPPP
~lameOOQPPPRPPP
~lamiOQPPQPPPPP
~lamoPQOPQPPPPP
~lampQSQOPNOPPP
~lanORNQRPMQOP
~lan_NQQPQPPQPP
~lancQQQPPOOPPO
~landQPPQOPOPPP
~langPNPOQROPPP
~lankPPOPPPRPPP
~lannPPPPQQPPPP
~lantOSMPRPOPPO
~lanzPPPPQPPPPP
~lapQPSOPPPPOO
~lap_OOQPPPQPPP
~lapsSNSOPOOPPO
~larSMPQPMSOPO
~lar_PNQQOOSPPO
~lareQPPOPPPPPP
~largQOPQPPPPPP
~lariPOPQROQPPP
~larmOSQPPPOPPP
~laryPPPPPPPPQP
~lasQMRSNSPOPN
~las_OQPPPPPPPP
~laseRNPQPPQPPP
~lashPMQPPQPPQP
~lasiMOPRPQQPPP
~lasmQPPPPQPPPP
~lassPQQPPOQPPP
~lastQQPQOQNPPO
~latLQROONSMRR
~lat_MROPPRQPOP
~latePONNQMVOQQ
~latiPOQQONMORS
~latoPPQPOQNPPP
~lauOPSPROOPPP
~lavQPPOPPOQOP
~lav_PPPPQPPPPP
~laviQPPPPPPPPP
~lawONOPPPOPOV
~laxQPPPQOOPPP
~laxiPPPPQOOPPP
~layRTMOPPPPNO
~lay_QPPPPPPPOP
~layeQPOPPPPQPP
~layiPQOPPOPPPP
~lazPPPQPPPPPP
~laziPPPQPPPPPP
~lboOQOPPOQPQP
~lbowPPOPPOQPQP
~lbuPOOROPQPPP
~lbumQOPPPPQPPP
~lbutOPPQOPQPPP
~lcePPOPPQRPOP
~lcerPPNPPQRPOP
~lchQROPPPPPOP
~lchaPRPPPPPPOP
~lchiQPPPPPPPPP
~lciPPPQQPPPPP
~lcitQPPPPPPPPP
~lciuOPPOQPQPPP
~lcoOOPORQRPOP
~lcohOOOORQRPOP
~lcomOQPPPPPPPP
~ld_TJMPSTQNOP
~ldeSPQPQNPPNO
~ldenPPPORPPPPP
~lderSPPQOOPPNO
~ldhQPPPPPPPPP
~ldhoQPPPPPPPPP
~ldiPPRPPOPOQP
~ldinPPRPPOPOQP
~ldoPPPPQPQPPP
~ldolPPPPQPQPPP
~ldrSPPOPPPPPP
~ldreSPPOPPPPPP
~ldsPMOPPQPPSP
~lds_PMOPPQPPSP
~le_OLVOQPUOLO
~leaTTNRNKLOVN
~leadQNPPPPPPRP
~leafPQOPPPPPPP
~leagPPOPPOPQPQ
~leakOPPPPPQPPP
~leanRORPPOOPQP
~learPUMROOOOQO
~leasPQRROOOOPO
~leavQSOOPNNPSO
~lebOQPPPPPROP
~lecPTNRQOONON
~lecaPPPQOPPPPP
~lectSSOPPPONOO
~ledPQRPNMOSOQ
~led_PRQOOMPSOQ
~ledrOPPQPPPPPP
~leeOSNOSOROPN
~leedSSOPNNQPPO
~leenPOPPPPRPPP
~leepPRNOQRPOQO
~lefPRQOOPRPNP
~leftORQOOPRPOP
~legMNQOPPROOV
~legaOOOPOOOPOV
~legePOQPPQPPPP
~legsPOQPPQPPPO
~lehPPPPPPPRPP
~lehePPPPPPPRPP
~leiPORPPPPPPP
~lemPPOPPPQROO
~lem_PPPPQQPQOO
~lemaOPPPPOQPPP
~lemePQOQOPPPPP
~lemsQOPPPPPQPP
~lenQKSQPPROPN
~len_RJQPPRRPQO
~lencPQPQPPPPPO
~lendQPPPPPPPPP
~lenePPPPPPQPPP
~lengQPPPPPPPPP
~lenoOPQPQOPPPP
~lentNQRROOPPPP
~lepPQPPQNNQOQ
~lephPOQPPOPPPP
~lepsOPPPRPPPPQ
~leptQROPPOOQPP
~lerPSRPSOOOMO
~ler_OSPPOQQONO
~leraQQPPPPPPPP
~lergOOQPTPNOPP
~lersROPPPPPPPP
~lertPQPPPPPPPP
~lesSNLQMRVPMO
~les_PSMRNQRONP
~lesiPNOPPPTPPP
~lessTNQOPPPPNP
~lestOOOPPQRQQP
~letQOOPOSOQOO
~let_ROOQPROOOO
~leteQQOPPPPPPP
~letsONRPPRQOQO
~lettPQOPPPOROQ
~leuOPPPPPRPPP
~levOOPSTMOQNO
~levaOPPPPPQPPP
~leveOQQPQNOROO
~levoPPOPRPOPPP
~lewPPPPPPQPPP
~lexNOOOPRUQOO
~lex_OPPPOQQQOP
~lexaOQPPPQPPPP
~lexePOPPPPRPPP
~lexiOPOOQPQPPP
~leyOPQPPQOPQP
~ley_OQPPPQOPQP
~lf_NOQRPUNPOO
~lfaRPPPPPPPPP
~lgiOOQPPPQPPP
~lgiaPPPPPPQPPP
~lginOPQPPPPPPP
~li_POQPPQOPPP
~liaTMQPPOOOOS
~lia_POQPPPPPPP
~liabQNPPPPPPOT
~liacQPPPPPPPPP
~lianSPOPPPPPPP
~liatQPQPPPPPPP
~libNQOPQOPPSP
~librNQOPPOPPSP
~licPMQQNQOPTQ
~lic_POQQNQROOO
~licaROPPPPPPPP
~liceOOQPPOPQPR
~lichPPQPPPOPPQ
~lickPQNPPRPPPP
~liclPPPQPPPPPP
~licoOOQPPPPPQP
~licyPOOPPPPOTO
~lidSONQPOPONS
~lid_OPNPQPPPPT
~lidaRQOPPPPPPO
~lideOROPPPQPPP
~lidiPNRRPPPPPP
~lidoQQPPOPPPPP
~lieTPPNOOOORP
~lierQPPOPPPPPP
~liesPPNPPPPPRP
~lievQQPPPPPOPP
~lifSQOQOOROQN
~lifeSQNQOOOPPP
~liflPPOPOPQPQP
~liftOPPPPPQPPO
~ligRMRPOOOOOS
~ligaPPPPPPPPPQ
~ligeOPPPPPPPPQ
~lighRPPPPPPPOQ
~lignQPPPPPPPPP
~likNPROOQTOOO
~likeOPROOQROOO
~limOMQPPPPOPS
~limbQNQPOQPPPP
~limiOOOQPPOPQS
~limpNPQPPORPPP
~limuOPPPRPPPPP
~linOOSPPLSQRL
~lin_OPORQONOQO
~linaRPNPPPPPPP
~lindNROQOQQPPP
~lineLPQQQOROQP
~lingRMSONNURNN
~liniQPQOQONPRP
~linkQQPPPOOQOP
~lintPOQPPPPPPP
~lioOOPPPRROPP
~lio_OPQPPPPPPP
~lionRPPPPPPPPP
~lipQQSPOMNPRP
~lip_QROPPOPPPP
~lippPORPPPPPPP
~lipsOQSPPOPPPP
~liqPOQPPPPPQP
~liquPOQPPPPPQP
~lirQOPOOPQQPP
~liriPPQPOPPQPP
~lisNQLOPPSQSO
~lisaQPPPPPPPPP
~lisePPOPPPRPPP
~lishQQPPPPPPPP
~lisiOPQPQPOPPP
~listMQMPOQQQTP
~litSNPROPNPQP
~liteQPPPPPPPPP
~lithPPPPQPPPPP
~litiOQORPPPPQP
~litrPMSQPPOPPP
~littOQOPPRPPPP
~litySOOPOPOPQQ
~livOPQNQRPOPP
~livaOORPPPPPPP
~livePQNNQSPPPN
~liviOPPPPPPPPQ
~lizQOORQPPPPP
~lizuQPPPPPPPPP
~lk_PUNNPPPRNO
~lkePPQPPPPPPP
~lkedOPQPPPPPPP
~lkiPOQPPOOQPP
~lkinPOQPPOPQPP
~lksPQOPOQOPPP
~lks_PQOPOQOPPP
~ll'SOOPPPPPPP
~ll'sQPPPPPPPPP
~ll_OSTKOQOOMR
~llaOUVOOLMQOO
~lla_QORPPOPPPP
~llagPQPPPOPPPP
~llapPOSPPPOPPP
~llarQRPPPPOPPP
~llatPQQPPOPPPP
~llbPPOPPQPPPP
~lleKRUOSOOOQO
~lle_NPTPPPOPPP
~lleaPPPPPOPPPQ
~llecPSOPPPPOPP
~lledOSNPPPPRPO
~llegOPQPPPPPPQ
~llenPKRPPRRPQO
~llerOOQPTOOOPP
~llesQOQPPPPPPP
~lleyNQQPPPOPQP
~lliOOPSOPPSNO
~lliaPQOPPPPPPP
~llieQPOPPPPPPP
~llinNNRRPPPSNO
~llitPPPPPPQPPP
~llnPQPPPOQQPP
~llnePQPPPOQQPP
~lloMQSOSQLPQP
~llo_NTPPPPOPPP
~llooQORPQPPPPP
~llopQPOPPPPPPP
~llowMNRORQOPQQ
~llsVMOPOORPOO
~lls_VMOPOORPOO
~lluPQPPPPPPPP
~llulPPPQPPPPPP
~llusPQPPPPOPPP
~llyQROOOPOONT
~lly_QROOOPOONT
~lm_QQOPPOQQOP
~lmeRNOPPOPPQR
~lmetQPPPPOPPQP
~lmoQPPPPPPPPP
~lmonQPPPPPPPPP
~lmsPOOPPOQPPQ
~lms_POOPPOQPPQ
~lnePPPPPOQQPP
~lnesPPPPPOQQPP
~lnuQOPPPPPQPP
~lnupQPPPPPPPPP
~lo_MSSROPNPOO
~loaMOOXNOOORO
~loadNPQXNONOPO
~loatOPOPPPQPRP
~lobQNOPQORQPP
~lobaOOPPQPPQPP
~lobbPPQPPPPPPP
~lobeQPPPOPPPPP
~lobiQOPPPPPPPP
~lobuOOPPQPRPPP
~locOORORLNNVQ
~locaNPPOPOOPVO
~lockPPRPRMOOPQ
~locuPPOPPPPPPQ
~lodOOQORPOPPP
~lodiOPPORPPPPP
~loePORPPPPPPP
~lofNPOOTOPPPP
~lofeOPPPRPPPPP
~logPQNPPOOPTO
~logiPOOPPPQPQP
~logyPOQPPOOPSO
~loiQOPPPQPPPP
~loidQPPPPQPPPP
~lolNQQQQOOPOP
~lol_MQQQRPOPPP
~lomOQOORPQPPP
~lonUJPPQQORNP
~lon_OOQQPQPPPP
~loneUOQNPNPQPO
~longRNMPQRNQOQ
~lonoPPPPPPOQPP
~looPOQMPPSNSO
~loodPOPOOQOOSQ
~lookPOOPOOVPOO
~loonQORPQPPPPP
~loopQQPOQPPPPP
~loorOPRPPPOPQP
~loosPPPOPQPPPP
~lopSOQOROOPOP
~lopaQPPPPPPPPP
~lopeQPPPPPPPPP
~lopiOQPORPPPPP
~loppPOSPPOPPPP
~loprQPPOQPPPPP
~lopuQPOPPPPPPP
~lorNMRRRPQNPO
~lor_PPQPPPPPPP
~loraOPQPQPPPOP
~lorhQPPPPPPPPP
~loriNOPQPPRPPP
~loroOPPPRPPPPP
~losRPSOPRONMP
~los_POQQPPPPPP
~loseQSNPOSOOOP
~losiPNTPPOPPPP
~lossRPOOPOSPPP
~lostOQQOPRNPOP
~lotRNUPPNOPOP
~lot_PPQPPPPPPP
~lotsPPSPPNPPPP
~lottRNPPPPPPPP
~louORPPOPQPPP
~loudOPPPPPQPPP
~lounPQPPPPPPPP
~lourPOQPPPQPPP
~lovQSNQPQNOOP
~loveQSNPPQNOOP
~loviPPPQPPPPPP
~lowSKSPROPORO
~low_PPOPQQQOPO
~loweRKRQQNOPRQ
~lowiPNSPPPPPPP
~lownPOQPPPPPPP
~lowsPRNPPPPPPP
~loxPOPRRPPPPP
~loxaOPPQQPPPPP
~loxoQOPQQPPPPP
~lozPPOOPPRPQP
~lozaPPPPQPQPPP
~loziPPOPOPQPQP
~lp_ONROOOVONO
~lpeOPPRPQPPPP
~lphPPPQPPPPPP
~lphaPPPQPPPPPP
~lpiOPPPPQPPPP
~lprQOPOROPPPQ
~lproPPPORPPPPP
~lpsPPOPPSOPPP
~lps_PPOPPSOPPP
~lreQPPPPPPPPP
~lreaQPPPPPPPPP
~ls_RIRROLZNNO
~lsaQPPPPPPPPP
~lsePSPOPOQONP
~lse_PTOOPPQPNO
~lsiPNTPPPPPPP
~lsinPOQPPPPPPP
~lsioPORPPPPPPP
~lsoNORPPOORPP
~lso_ONSPPPPRPP
~lsyRQNPOPQPPP
~lsy_RQNPOPQPPP
~lt_QKRRONOOQS
~ltaNQOPQPRRON
~lta_NQOPQPRPPP
~ltamPPPQPPPPPP
~ltanOQPPPPPPQO
~ltatPPQPPPPROO
~ltePPQRPPPPOP
~ltepPQPQPPPPPP
~lterQOPQPPPPPP
~lthPOOOOONSRR
~lth_OOPPPPOSPQ
~lthyRQOPPPOPPP
~ltiPOQPPORPPP
~ltoPPORPPOPPP
~lto_QPPPPPPPPP
~ltrROOQOPQPOP
~ltraRPOPPPQPOP
~ltrePPPQPPPPPP
~ltsQNOOPRQOPQ
~lts_QONOPSQOPQ
~ltuPQOPPPOPQP
~lturPQOPPPOPQP
~ltyONQPPOORPR
~lty_ONQPPOORPR
~lu_QPPPPPPPPP
~lubPROPPOPPPP
~lub_PQPPPPPPPP
~lucMOSRPNROPO
~luckPRPPPOPPPP
~lucoPPQQQOOPPP
~ludPOOPPOOSPP
~ludeQOOPPPOSPP
~lueQQROPOPOOO
~lue_QQROPOPOOP
~lugPQPPPPPPOP
~luiPNQOOPRNRP
~luicPOPPPPPNSP
~luidQOPOPPRPPP
~lulPPPQPPPPPP
~luliPPPQPPPPPP
~lumQMOPPRSQNO
~lumbRPPPPPOQOP
~lumpONOPPRTPOO
~lunPRROPPNPNQ
~luncOSQPPPPPNO
~lungROROPPOPPP
~luntOQPPPPPOPR
~luoSOPOPOPPPP
~luorRPPPPPPPPP
~luoxQPPOQPPPPP
~lurQNQPPPQPOP
~lureQPPPPQPPPP
~lurrPORPPOQPPP
~lusTNPPQOOPOO
~lus_SOPQQOOPOP
~lushPOPPPPPPPP
~lusiRPOPPPPPPP
~lutRNQQPPPPOP
~luteQOPQPPPPPP
~lutiPPOQQQOPPP
~lux_PPPPPPQPPP
~lvaRPPPPPOPPP
~lvePRNPPPRPOO
~lve_QPOPPPQPPP
~lvedPPPPPPQPPP
~lvesPROPPPPPPP
~lviPOQPQQPPPP
~lwaOROPPQPPPP
~lwayOQOPPQPPPP
~ly_VYPNKOLOLT
~lycQOPRPPPPPP
~lycePPPQPPPPPP
~lyiPQOPPQPPPP
~lyinPQOPPQPPPP
~lymNOOPOPUPPP
~lymeOOPPPQRPPP
~lympNPOPPPSPPP
~lypOQPPPPPQPP
~lysPOQQPPNRQO
~lysePQPPPPPPPP
~lysiPNQQPPORQO
~lytPOQPPPPPPP
~lzhQPPPPPPPPP
~lzheQPPPPPPPPP
~m'sPPOPPQPPPP
~m's_PPOPPQPPPP
~ma_PQPOTQOOON
~mabQNPQQPPROO
~mab_QOPQQPPPPP
~macNQQOPNRPSO
~machOSRPONPPOO
~maciPOPPPPPPPQ
~macrPPPPQPPPPP
~macyOPOPPPPPSO
~madOQPQPOPOOR
~madaPPPPPQPPPP
~madePROPPOPOOR
~madoOPPQQPQPPP
~magSPOPQQNPOO
~mageQPPPPPPPPP
~magiPOPPPPPQPP
~maglQPOQOQPPPP
~magnQOQPQPOPPO
~maiPROQOOMPQQ
~mailOSOPPPOPPP
~mainPQPROPOPQP
~makPPNOQRPONQ
~makeQQOPQPPONQ
~makiOOPPPRQPPP
~malRPLONSVONO
~mal_PQONNSTOOO
~malaPOQQPPPPPP
~maleQOPOQPPPPP
~maliQPPPPPPPPP
~mallPRMQOQRPPO
~mamQPPPPPOPPP
~mammQQOPPPOPPP
~manQPPRPMMNSQ
~man_OOSPQNPOQP
~manaRPNPPPPPQO
~mandORPOPPOPPR
~maniPROOPPPPPP
~mannOPPQPPPPPP
~manuQPPPPPPPPP
~manyONPSPPOPQP
~marROPNOPPPQQ
~marcOQPPPQPPPP
~mariPPPPPPPPPR
~markPOPPPPRPPP
~martRPPOPNPPRP
~maryROPPPPQQPP
~masOMRPPOROSO
~mas_PQPPPPPPPP
~maskPNOPPOQPTO
~massONSQPPQPPP
~matRLSOROPQOP
~matcPQPPPPPPPP
~mateQNQPOQOQPP
~matiPOSOPONQOP
~matoQQPPPPPPPP
~matrNQOPRPPPPP
~mattOOPPQPRPPP
~matuQOPPPPQPPP
~maybOPQPPPPPPP
~mazMPPQSPPPOP
~mazePPPPQPPPPP
~mb_QNQPOORMRP
~mbaPOQPPPOQPP
~mbarQOQPPPOQPP
~mbePOQRPPMRQO
~mberOQORPPMRQO
~mbiSOPNQQOPPP
~mbinQNPPQQPPPP
~mblQOPPPPPPPP
~mboUMOOPOORPP
~mbolRNPPPPPRPP
~mbrPQPPPPQPPP
~mbsOOQPPORPPP
~mbuPPQPPOPQPO
~mbulQQPPPOPPPP
~mciQPPOPPOQPP
~mcinPPPOPPPRPP
~me_NVSLONPULO
~meaLMOPOPZQOO
~meanOQPPPOSPPO
~mearPMOPPQTPPP
~measNOPPPPQQPP
~mebORQPPNOPQP
~meboOQQPPOOPQP
~mecRQPPOOOQOP
~mechQQPPPPPQOP
~mectQQPPPOPPPP
~medQKOOPPMURS
~med_POQPPOOQPR
~mediONOOPPOSQR
~medsPNPPPQPQQP
~meePRPPPOOPOP
~meetOTOPPOPPOP
~megQQPPPPPPPP
~megaQQPPPPPPPP
~mehPOQPPPPPPP
~mehrPOQPPPPPPP
~meiPPROPPOPPP
~melPQPPOSNQNP
~melaQPOPPQPPOP
~mellPOPPPRPPOP
~memQQNQPPPPOP
~membOPOQPPQPPP
~memoQQOPPPPPPP
~menTKNSMSNSNQ
~men_PRQRPONPPP
~mendQOPPPQPQPO
~meniSOPQPONPOP
~menoPOPPPQQPPP
~mentQKLQNRQSOS
~meoPPQOOPPOOQ
~meonQPQOOPPOOP
~mepPPPQPPPPPP
~meprPPPPQPPPPP
~merONPOPRRPOP
~mer'QPPPPPPPPP
~mer_NOPOQPTPPP
~meraQPOPPPPPPP
~mergOQPPPPOQPQ
~meriPOOOPSPPPP
~meroPPPQPPPPPP
~mersQPPPPPPPPP
~mesSJRORQONSP
~mes_SKQPORPNQP
~meshQOPPPPPPQP
~mesiQPPPPPPPPP
~messOQQPPOOPQP
~mestPOPOSPPPPP
~metRNOQUOQNON
~metaROPPQPPPPP
~metePRPPPPPPOP
~methOLPQVOQOPO
~metiPPOPPRPPPP
~metoQPPQOPPPPP
~metrOOPPPPRPPP
~metsOQPQPOOPQP
~mfoOROPQPPPPP
~mforOROPQPPPPP
~mfuQPPPPPPPPP
~mfulQPPPPPPPPP
~mi_OQQPPPPPOP
~miaSPPQPOOPOP
~mia_SPPQPOOPOP
~micPOQROOROQO
~mic_ONRPPPRPPP
~miciPPPQPPPPPP
~micrPQOPPPPPQP
~midSNROQOQPPO
~midaQPPPPPPPPP
~middPPPPPPQPPP
~mideQPPNQPQPPP
~midnPPQPPPPPPP
~midwQPPPPPPPPP
~mieQOQPPPPPPP
~mifQPPPOPPPPP
~mifePPPQPPPPPP
~miflQPPPPPPPPP
~migPNOPORQPRP
~migrPONPORQPQP
~milQTNOQONPPR
~mildRROPOPOPPP
~milePPPPPPPQPP
~miliOQPPPPPPPP
~milkQQOOQQPPPP
~millPPQQPPPPPP
~milyPPPPPOPPPR
~minSMVPNPLPPO
~min_PQOPOPROOP
~minaRPOOPPPPQP
~mindSPOPPPOPPP
~mineRQNOQRNPOP
~mingNNRQORPORO
~miniPOQPPPPPPP
~minoOOPQPPPPPR
~minsOORPPPPPQP
~mintQPPPPPPPPP
~minuNOVPPNNROO
~mioOOPQRPOPPP
~mio_OPQPQPPPPP
~miodPOOQQPPPPP
~mipPPQPPPPQPP
~miprPPQPPPPPPP
~mirQQNPPPPPPP
~mirtQPPPPPPPPP
~misQNOPPPMQRQ
~miseQQOPPPPPPP
~misoPPPQPPPPPP
~missPNOQOPNRRR
~mistPORPPPPPPP
~mitLPQPPNPOQU
~mit_NPNQPOQPRR
~mitaOOQPPPPPPQ
~mitePPQPPPPPPP
~mitiQPRPOOPPPP
~mitrQPQPOPPPPP
~mitsPPQPPPPPPP
~mittNQOPRPPOOR
~mivPPPQPPPPPP
~miviPPPQPPPPPP
~mixOQPPPPPQPP
~mloQPPOPPPPPP
~mlodQPPOPPPPPP
~mmaPQQPPPOPPP
~mmarQQOPPPPPPP
~mmeRPQPOQOOPO
~mme_PQPPPPPPPP
~mmedQOQPPPPPPP
~mmenPPPPPQPPPP
~mmerPPQPOPPPPP
~mmiQROOPPPPPP
~mminPQPPPPPPPP
~mmitPQOOPPPPPP
~mmoSOOPPPPPQP
~mmogRQOPPPOPPP
~mmonQPOPPPQPPP
~mmsPQPPPPPPPP
~mmuQPOPROPPOP
~mmunQPOPROPPOP
~mmyOOQPPQPPPP
~mmy_POQPPPQPPP
~mniQQPPPOPPPP
~mniaQQPPPOPPPP
~mo_NNUPPQOPPP
~mobQOPPPPPPPP
~mobiQOPPPPPPPP
~mocPQOPPPPPPP
~modQQNOOOOSQP
~modePQPPPOPQQP
~modiROOPOPOSPP
~mogRPOPPPOPQP
~moglROPPPPPPPP
~mogrQQOPPPOPQP
~moiPQPPPPPPPP
~mokORPPRPOOOO
~mokeQPQPQOPOPP
~mokiPOOPRQOPPP
~molTNNROQPPOO
~mol_QPPRNPPPPO
~mollQOPPPPPPPP
~molnQPPPPPPPPP
~monUROONRPNNO
~mon_QQOPPPPPPP
~monaQOPPPPPPPP
~mondOQRPPOPPPP
~monePQOPPPPPPQ
~moniUPQNOPPPNO
~monoPOQPPPQPPP
~montPPMRPSOOQO
~mooPQOPPOPPOQ
~moodQPPPPPPPPP
~morTSRPLONPPM
~mor_OOOPPQSPPP
~moraOORPPPPPPP
~moreQSQPPONPOO
~mornPQPOPROPPP
~morpPPQSOOOPPP
~morrORROOOPOQO
~mortSPOPPPOPPP
~moryQPPPPPPPPP
~mosNRPPPQPOOO
~mos_OPQPPPPPPP
~mostPSOPPPOPPP
~motRMSOQOQOPO
~moteRPPPPOPPPP
~mothOPQPQQPOQP
~motiROOPPPPPPP
~motoOOPPPPRPPP
~motrPPPPQPPPPP
~mottPORPPPPPPP
~mouMNUQPPOPPP
~mounPPPQPPPPPP
~moutNNSPQPPPPP
~movPSQOPOPPOO
~movaQOPPPPPPQP
~movePQPPPPQPPP
~moviORQPPOPPPP
~moxQROOROPPOP
~mox_PPPPPOPPPP
~moxaOPPPPPPPPP
~moxiRROOQPOPPP
~mp_MPTPOPRPOO
~mpaSPONPPOPQP
~mpagPPPPPPPPQP
~mpanPQOPPPPPPP
~mparTOPOOPPPPP
~mpeQKTPPPNPPS
~mpedQNRPPPPPPP
~mperPPQPPPOPPP
~mphOPOPPPSPPP
~mpiOOQORPRPPP
~mpicOPPORPPPPP
~mpinOOPPPORPPP
~mplQSMPPOOQOQ
~mplaOQOQQPOPPP
~mplePROPOOQQNP
~mpliROPPPPPPPP
~mpoOPPQOQOPQO
~mpouOQPQPPPPPP
~mprQQQOPPOPPO
~mprePQQPPPOPPO
~mproRPOPPPPPPP
~mpsRPPPOPQOPP
~mps_OPOPPPQPPP
~mpsiRPQPOPOPPP
~mptOQOOQOQPOQ
~mpt_OPPPPPPPPR
~mptoRPOPPPQPOP
~mptsQPPPPPPPPP
~mptyORPPPPPPPP
~mpuPQPPPPOPQP
~mpulPQOPPPPPPP
~mputQQPPPPOPPP
~mrsPPPPPPPPQP
~mrsaPPPPPPPPQP
~ms_ROMSPLVOPO
~mseQRPPPPNPPP
~mselPQPPPPOPPP
~msuQQPPPOPPPP
~msulQQPPPOPPPP
~mt_POQPPPPPPP
~mucOPOUPPOOOO
~muchOOPUPQOOOO
~mulQPPOOOQOPP
~mulaQQOPPPPOQP
~multPOPPPPQPPP
~mumNMQPQRQPPP
~mum'POOPPQPPPP
~munQPPPROPPOP
~muniQPPPPPPPPP
~munoQOPPQPPPPP
~murNQQPQOPPPP
~mur_OPPPQPQPPP
~musQONOSONPQR
~mus_OPPPQPQPPP
~muscQOPPQOOPPP
~mustPONPRPOPPR
~mvaPPPOQPPPPP
~mvasQPPPPPPPPP
~my_OOQPOQPSOO
~myaOOQORPQPPP
~myasOPQPRPPPPP
~mycROPROOOPPP
~myciROPROOPPPP
~mylPOPPPPQPPP
~myoQPPPPPPPPP
~mysONRPPRPPPP
~myseONRPPRPPPP
~n'sMNRPQSROPO
~n's_MNRPQSROPO
~n'tNNTPOQROOP
~n't_NNTPOQROOP
~na_XLPPPMPOOP
~nabQOQPPPPPPP
~nabiQPPPPPPPPP
~nacRPOOQPOPPP
~nac_OPPPRPPPPP
~nachQROPPPPPPP
~nadQQPPPPOPPP
~nadiQPPPPPPPPP
~nadoPRPPOPOPPP
~naePOPPPPPPQP
~naemPPPQPPPQPP
~naesPNQPPPPPQP
~nafQPPPQPPPPP
~nafiPPPPRPPPPP
~nagSMOPORPPQO
~nageSMOPORPPQO
~naiQLNQPSSOOP
~nailOMNQPSSPPP
~nakPQPQPOOPPP
~nakePRPQPOOPPP
~nalPNNVORMONT
~nal_NMQUNSNPOR
~naliQPPQPPPPPP
~nallPROPPPPPPP
~naloQOPQQPPPPP
~naltPPOQPPOPOS
~namOQOOOOQPQQ
~nameOPOPPOQPRQ
~namiQPPPPPPPPP
~nanOPORQPPOOQ
~nanaORNPRPPPPP
~nancPQOROPOPOP
~nantPNPPPQQPPQ
~napQQPOPPOPOP
~naphNPQPROPPPP
~nappPROPPQOPPP
~naprRPPPNPPPPP
~narPPSPPOPOPP
~nar_OPQPPPPPPP
~narcPPQPPPPPPP
~naryQPPPPPPPPP
~nasOORPROPPPP
~nas_OPQPPPPPPP
~nasaPOPPRPPPPP
~natPQPQPPPOPO
~nataPPOPPPQPPP
~nateRPORNQOOPO
~natiNPQPRPPPPP
~natuPRPPPPPPOP
~nauQQPPOPOPPP
~nausPQPPPPOPPP
~navNPQOSPPPPP
~naviOPPOSPPPPP
~nazPPPPQPPPPP
~nazoOPPPRPPPPP
~nbePPQPQPPPPP
~nberPPPPQPPPPP
~nboPROPPOPPPP
~nc_PROPQPPPPP
~ncaPOSPPPPPPP
~nca_POQPPPPPPP
~nceVSLRLRMRLO
~nce_UPOQLRNRMQ
~ncedROOPPPPQPP
~ncelOSOPPPPPPP
~ncenNRORPQPPPP
~ncepOPPQPPPPPP
~ncerSPOOPPPPPP
~ncesQQOPPPPPPO
~nchOQSOPOPOQO
~nch_OSPPPPOPOP
~nchePOSPPPPPPP
~nchiPQPPPPOPQP
~nciPTOOOOPROO
~ncidQQPOOPPPQO
~ncinOPOPPPQQPP
~nclMOPPQRPSPP
~ncleOOPPPRPPPP
~ncluOOOPPPPSPP
~ncoQLQRNONRRP
~ncomQOPQPPOPPP
~nconQOQPPPPPPP
~ncopQOPPPPPQPP
~ncrROQPOPOPPP
~ncreQPOPPQOPPP
~nctTNPPPPPPPP
~nctiROPPPPPPPP
~nctuROPPPPPPPP
~ncuQPPPPPPPPP
~ncyOMOTPPRPNQ
~ncy_ONOTPPQPNQ
~nd_NUONLSOQOQ
~ndaMNOSNPPOQS
~ndanPOPQQPPPPP
~ndarPPPPPPPQPP
~ndatOOOPPPPPPT
~ndayNSOPPPOPQP
~ndeQRRPNLPQPO
~nde_QORPPPPPPP
~ndedORQPPONPQO
~ndenOPQPPPPPQP
~nderTOPPONPQOQ
~ndexPPPQOPQPPP
~ndfPOQPPQPPPP
~ndfuPOQPPPPPPP
~ndiPPRPPMSPOO
~ndicPPOPQPQPPP
~ndinPPRPONQPOP
~ndlRNQPPNQQPP
~ndleQNPPPPQQPP
~ndlyPPQPPOPPPP
~ndmPNRPPQPPPP
~ndmaPNRPPPPPPP
~ndnOPQPPPQPPP
~ndoPQSNOOOORQ
~ndo_MOVPPPOPPO
~ndomTNOPPPQPPP
~ndonPQPPPPPPPP
~ndosOPQPPPPPQP
~ndouOROPPPPPPQ
~ndovPPOPPPPPPP
~ndowQQPPPPPPPO
~ndpPOPPPRPPPP
~ndpaPOPPPRPPPP
~ndrSONOQROPOP
~ndroTNNOQPOPPP
~ndsLQQQOQOPQP
~nds_MORQOQOPQP
~nduQNPOOQQOQP
~nducQOPOPQPOQP
~ndwOPOPPPRPPP
~ndwiPQPPPPPPPP
~ne'PPQPPPPPOP
~ne'sPPQPPPPPOP
~ne_MQSTZRKLMK
~neaMQROROOPPQ
~nea_QPPOPPPPPP
~nearMQRPRPOPPQ
~nebRPOPOPPPPP
~nebsPPPPPPQPPP
~nebuQPOPPPPPPP
~necOMUPOOSPOO
~neckPOSOPOQPOO
~nectPOQQPPPPPP
~nedNVNOOPQPNQ
~ned_OWLOOPQPNQ
~neeSNOOPWNQNN
~nee_RPNOOQQQOO
~needSOPQPQMPOO
~neerPROPPPPPPP
~neesPNQPQQPPPP
~nefQOPPPPPQPP
~nefiROPPPPPQPP
~negPOQOPQPOPP
~negaQPPPPQPOPO
~neiPQOPPPQPPP
~neigOQOPPPQPPP
~nelRNQOQPOPOO
~nel_PPPPQPPQOO
~nellRNQPPPPPPP
~nemNOPQTPNPPP
~nem_OPPQPPPPPP
~nemaOOPPTPOPPP
~nenPTOPPPOPPP
~nen_PSOPPPOPPP
~neoQNQQPPOPPP
~neonPOQQPPOPPP
~nepSNOOPTOPOO
~nepePOPPQPPPPP
~nephROOOOSOPOO
~neqOOSPPPPPPP
~nequOOSPPPPPPP
~nerQOPNRPQOOR
~ner_OPRORNPPOS
~neraQQOPPPPPPP
~nersOOPPPPQPQP
~nervQOOOQPQPPP
~nesQOUMNPSOQN
~nes_OOQONQROSO
~nesdOQPPPPPPPP
~nesiQPPPQPOPPO
~nessQRPOOOQPOP
~nestONSPPPQPPP
~netTOOOOPOORO
~net_ROQPPPOORO
~neuSRPPOPOPOO
~neumQQPPOQOPOO
~neurRPOPPPOPPP
~neutOQPPPPQPPP
~nevPUNPPPOOPP
~nevePTOPPPOOPP
~newRMPQQOQOPO
~newbQMQQQORPPO
~neweQPPPPPPPPP
~newlQPPPPPPPPP
~nexRPOSOPNNPO
~nexaQOPPPPPPPP
~nextQQOQPQNOOP
~neyQQNORPPPOQ
~ney_PQNNRPPPOQ
~neysQPOQPPPPPP
~nezPPQPQPPPPP
~nezoOPPPQPPPPP
~nfaWPMPNOPOPO
~nfanRNPQPPPPPP
~nfarVQMOOPOPPP
~nfePOQOPQQOPP
~nfecQOPOPQQOPP
~nferOPQPPPPPPP
~nfiPOPPPPPPPQ
~nfirQPPPPPPPPP
~nflPOQPQPPPPP
~nfoPPQPPOOORP
~nforOPQPPPOORP
~nfuPNPSONRPOP
~nfulPPOPPORPPP
~nfusPOPTOOPPOP
~ng_NRXMMRMOMS
~ngaQNSPOPPPPP
~ngePQQOPOSOPN
~nge_QRQQOOQOOO
~ngedNQPOPQOPRP
~ngerOQOOQPQQOO
~ngesPPPPPPQPPP
~ngiPTOPNPOPOP
~nginPSPOOPPPPP
~ngitPQPQPPOPPP
~nglQQNOQORPOO
~ngleQQOPQPPPOO
~ngliPPOPPOSPPP
~ngoTNQPPOOPPO
~ngrQQQPPOPPPP
~ngraPQQPPPPPPP
~ngsPQNORQPOQO
~ngs_PQMOQRPOQO
~ngtQOQQPPOPPP
~ngthPPPQPPPPPP
~nguPMSOPQQOPO
~nguaQOPPPPPPQP
~ngueNNROQPRPPO
~nguiPQPPPPOPPP
~nhaOMSPPRQPPO
~nhalONRPPROPPP
~nhiPPPORPPPPP
~nhibPPPORPPPPP
~nhoQQOPPPPPPP
~ni_RPPPPPPPPP
~niaOSNOPQRQOO
~nia_PQNPPPRQOO
~nicQOSPNNLRSO
~nic_PRONQNNRRP
~nicaQPPQOPPPOP
~nicePROPPPPPPP
~nichONUPPPOPPP
~niciPOQQOQPPPP
~niclPPPPQPPPPP
~nicoROPPPPPPPP
~nidPOPQQPPPPP
~nidaPPPPQPPPPP
~nideQPPPPPPPPP
~nidiOPPQQPPPPP
~niePNTPPPNRPO
~nietOOSPPPOPPP
~nifPNRPOPQPOQ
~nifeQMRPOPPPPQ
~nigOSOOPQPORM
~nighNTOOPQPORM
~nilOOQPPPQPPP
~nimROROPPOPPP
~nimaQORPPPOPPP
~ninMPOROQSONQ
~nin_OPPQQQOPPP
~nineNPNQOQSPPP
~ningPPPOOPRPNR
~ninoPOQQPPPPPP
~nioPMOPPQSORP
~nionNOOPPQSPQP
~niorQOQPPOPPQP
~nipPPPOPPQPPP
~niqQPPPPPPPPP
~niquQPPPPPPPPP
~nisQRPPQPPPMO
~nis_QOPPPPQPPP
~niscSOOPPPPPPP
~nishNTQPPPOPOP
~nisoNPOQQPQPPP
~nistPPQPPPPPPP
~nitMLQSVOLOSO
~nit_NQPPPPPOSP
~niteONPPPPPOSP
~nitiQOOQPQOPPP
~nitoRPRPOPOPNP
~nitrNPOPWOOOOP
~nitsONQSPPPQPP
~nityPOPPPPPQPP
~niuOPPPRPOPPP
~niumOPPPRPOPPP
~njeQOPPPQNQPP
~njecQOPPPQNQPP
~njuRNPPPQOPPQ
~njurRNPPPQOPPQ
~nk_MRQOONTPPP
~nkePPPPPPQPPP
~nkiQONPPRQPPQ
~nkilQPPPPPPPPP
~nkinPNNPPRQPPQ
~nklQONPPQRPPP
~nkleQONPPQRPPP
~nknPOOPPQQPPP
~nknoPOOPPQQPPP
~nksOROPQPPPPP
~nks_OROPQPPPPP
~nlaQPPPPPPPPP
~nlePNPPPPRPPP
~nlesPNPPPPRPPP
~nliQOPPPOPPQQ
~nlyOPPOOPRPPP
~nly_OPPOOPRPPP
~nn_PQPPPPPPPP
~nnaQPPPPOPPPP
~nnabQPPPPPPPPP
~nneQPPOPPPORO
~nnelOQOPPQPPOP
~nnerONQPPOQPRP
~nniPROQPQOOPO
~nninPROPQPOPPO
~nnisQQPPPPPPPP
~nnitOPOQPPQPPP
~nnoONTPPOQPOO
~nnotPOSPPOQPOO
~nnuPRPPPOOPPP
~nnuaQPPPPPPPPP
~nnulNRQPPPPPPP
~nnyPRPPPPOPPP
~nny_PROPPPPPPP
~no_NOTPOOROOO
~nobOPQQPOPPPO
~nobaPPPQPPOPPP
~noboOQRPPOQPPO
~nocQOQOPPOPPP
~nochPPQPPPPPPP
~nockPOPPPPPPPP
~nodQMPPPOSPQP
~nodePNOPPOTPPP
~noduQPPPPPPPPP
~noeOOTPPPOPPP
~noeaPOSPPPOPPP
~nogOOPPRPPPPP
~noglOPPPRPPPPP
~noiRQPPPPOPPP
~noidQPPPPPOPPP
~noisQPQPPPPPPP
~nolPOQNSOOQPP
~nol_QOQPQOOPPP
~nolaPPOPQPPPPP
~noloPOQNQPPQPP
~nomQOPPPOORQP
~nom_POPQPPPPPP
~nomaRPPPPOOPPP
~nonQPPPOPOPPP
~nonePROPOPPPPP
~nooOSQPPOOPOP
~noonOSPPPOOPOP
~nopNOPQPPSPPP
~nopaPOPPPQQPPP
~nophOPPQOPRPPP
~noprOPPPQPPPPP
~norSQLNNTQNOQ
~nor_PNPPPOPPPR
~noraQPOPQPPPPP
~noreOQOPPQPPPP
~noriOQQPPPOPPP
~normRQNONSSOOO
~nosUMQOQPOQOO
~nos_RPPPPPPPPP
~noscPPPPPPOQPP
~noseOOROPQQPPP
~nosiROPPQOPQPP
~notMRPNOOPRMV
~not_PORPPOQPOO
~noteOQNPOQNROS
~nothQRQOPPOOOP
~notiNPPOPOOPPT
~nouQPQOPPOPOQ
~nougROPOPPPPPQ
~nousPQOPPPPPPP
~nowOROPSPPOOP
~now_NPQPQPQOPP
~nownPOOPRQPPOP
~nowsPQPPPPPPPP
~noxQPPPPPOPPP
~npaPPQPPPPPOP
~npatPPQPPPPPPP
~npoOPQOQPQPPP
~npoiPOROPPPPPP
~nquOORPPPPPOR
~nrePORPPPPPPP
~nresPOQPPPPPPP
~ns_QROLQOQMRS
~nsaRONORPOPQP
~nsaiQOOORPPPPP
~nscOORPPPPPOQ
~nsciPORPPPPPOQ
~nseSMPPPQNOQR
~nse_QPPPPQPPOQ
~nselPPPPPPPQPP
~nsenPPPPPPOORQ
~nserQPPPOPPPQP
~nsetOOQQQPOPPP
~nsfQQOPPOOPQQ
~nsfePQOPPPPPPP
~nsfuQQPPPOOPPP
~nshNQQPPPPPPP
~nshoOPQPPPPPPP
~nsiSPPOQNOPPP
~nsibROOPPPPPPP
~nsidOPQPPOQPQP
~nsioOROPQPOPQO
~nsisQPPPPOPPPP
~nsitPPOPQPPPQP
~nsivRPRPPPOQNO
~nsoRNPPQPPPQO
~nsomQQPPPOPPPP
~nsonPOPPQPQPPP
~nsorOOQPPPPPQP
~nspRPPPQPPPOO
~nspePQOPPPPQPP
~nsplPOPPQPPPPP
~nstSQONOPNPPR
~nst_RQNOPPOPPQ
~nstePQQOPPOPPP
~nstiQPPPOQPPPP
~nstrPPPPPPPPPQ
~nsuLRPOPNNSPS
~nsulOOQOPOORPR
~nsurNROPPPORPP
~nswPPRPPOPPPP
~nswePPRPPOPPPP
~nt'OOPQPPOQQP
~nt'sOOPQPPOQQP
~nt_LMXOOLNQMX
~ntaOQPPPQOONS
~nta_POSOPPPPPP
~ntacPQOOPPQPPP
~ntalPPOOQQPPPQ
~ntanPOQQPPOPPP
~ntarPOPPPPPPOS
~ntatPPPQPPPPPP
~nteLQRQQMQPSN
~nte_POTPPPOPPP
~ntedOQOPPQRPOP
~nteeNSPPPPPPPP
~ntenRPNQOPPQOP
~nterNQMQSNQPSO
~ntesOPRPPPPPPP
~nthPQNROSOOQO
~nth_PPORPQOOPP
~nthsPQOPOROPOP
~ntiWNQNLROOPO
~nti_NQPQPORPOP
~ntiaRNOPQPQPPP
~ntibRPQNNPOOQQ
~nticPQPPPPPQOP
~ntidPOPPPRPPPP
~ntiePOQPPPPPPP
~ntilPRQOOPOPPP
~ntinPQPPPPOPPP
~ntioTPPOOOPPPO
~ntipQPPPPPPPPP
~ntisPPOPPRPPPP
~ntivPOPQPPPPPP
~ntlPQQPPNQPPP
~ntlePPQPPOQPPP
~ntlyPQPQPOPPPP
~ntmPOOOPTPOPP
~ntmePOOOPTPOPP
~ntoRQRPONNOPO
~nto_RPRPPOOPPO
~ntoiQPPPPPPPPP
~ntrOPQPRPKOTO
~ntraMNSRTPNOQN
~ntrePOPPPPOQRP
~ntriQQPOPPPPPP
~ntroRQNOOQOPQO
~ntryOPQPPPOPPR
~ntsSOJNNTMQTS
~nts_QOJNNTMQTS
~ntuQPPPPPPQOP
~ntubPPRPPPPQPO
~nturQQOPPPPPOQ
~ntyNPOPPROQQP
~nty_NQOPPQOQQP
~nuaSPOOPPPPOP
~nualRPOPPPPPPP
~nuePOPPPPPPPQ
~nulPRPPPPOPPP
~nulaOQPPPPPPPP
~numPNQPOOPRRO
~numbONQQPOORSO
~nuoPQPPPPPPPP
~nupQPPPPPPPPP
~nupiQPPPPPPPPP
~nurNOQORPOPRQ
~nursOPOORPOPRQ
~nusQQNOOQSOOP
~nus_OQNOOQSPOP
~nusiQPPPPPPPPP
~nutONVOONNSOO
~nut_QOPOPPOPPP
~nuteOPTPPNNROO
~nutoPOQPPPPPPP
~nutsPQOPPPPPPP
~nvaQPPPPPPPPP
~nveNPNUOPQQOP
~nverNOOUOPQPPP
~nviQOOPPQQPPP
~nvoPOPPPPRQOP
~nvuPNSPPPPPPP
~nvulPNSPPPPPPP
~nxiPOPPPPQPPP
~nxiePOPPPPQPPP
~ny_NOQSPPOPQP
~nybORQPPPOPOP
~nyboORQPPPOPOP
~nylOPQPPPPPPP
~nyl_OPQPPPPPPP
~nymPOQPPPPQPP
~nymoPOQPPPPQPP
~nyoOTQPPROONO
~nyonOTQPPROONO
~nysOPPQPPQPPP
~nystOPPQPPQPPP
~nytRMNQROQPPP
~nythSMOPQOQPPP
~nytoOPPQQPPPPP
~nywOSOPPPOPPP
~nywaPROPPPOPPP
~nywhPQPPPPPPPP
~nzaPORQPPPPPP
~nza_PORPPPPPPP
~nzapPPPQPPPPPP
~nzoQPPPPPPPPP
~nzodQPPPPPPPPP
~o'cPQOPPPPPPP
~o'clPQOPPPPPPP
~o'sOQPPQOOPQQ
~o's_OQPPQOOPQQ
~oacQPONRPPPPP
~oac_QPPOQPPPPP
~oadMRPXNPNOOO
~oad_NQOTOQOPPP
~oadiOQOTOPOPPP
~oagQQPPPPPPOP
~oaguPQPPPPPPOP
~oakPMTPPPOPPP
~oakePORPPPOPPP
~oalQPPPPPPPPP
~oal_QPPPPPPPPP
~oamPOQPPQPPPP
~oam_POQPPQPPPP
~oarMSQPPOQOPP
~oardOSPPPOOOPQ
~oarsOPRPPOQPPP
~oartOPPPPPQPPP
~oasPROPPOQPPP
~oastPROPPOQPPP
~oatONROQNRPRO
~oat_ONROPOQPRP
~oatePOOORPQPPP
~obaOOORPPORPP
~obacPPPPPPQPPP
~obarPPPQPPOPPP
~obbPOPPPQPPPP
~obbyPPQPPPPPPP
~obeOQQOOOPQOQ
~obe_OPQPPPPPPP
~oberOOQPPPPPPQ
~obesPPPPPPPRPP
~obiRNOOQPQPPP
~obilQOPPPPPPPP
~obinQOPPPPPPPP
~obioPQPPPPPPPP
~oblPPPPQPOROP
~obleQOPOQQOROO
~obliPPPPPPPPPQ
~oboOTPPPNPPPO
~obodOQRPPOQPPO
~obotPQPPPOPPPP
~obsQOPPPPPPPP
~obstQPPPPPPPPP
~obuOOPPQPRPPP
~obulPPPPQPPPPP
~ocaPPPOQPMOUO
~oca_PPQPPPPPPP
~ocaiPQPPQPPPOP
~ocalOOPOPONPVO
~occQORPOPOPPP
~occaPOQPPPPPPP
~oceOPOOQONQSP
~ocedOOPPPPPQQQ
~ochQMSPPPPPPP
~och_OPRPPPPPPP
~ocheQOQPPPPPPP
~ochlQPPPPPPPPP
~ociSNRPQOOOOP
~ociaQPPPPPOPPP
~ocinQOPPPPPPPP
~ockQTSQPLLOPP
~ock_PSORQNNOOQ
~ockeOPRPPMPPQO
~ockiPQOPPQPPPP
~ocksOQQOPPOPPP
~oclPPOPQPPPPP
~ocloPPPPQPPPPP
~ocoNOPQOOQORQ
~ocolPPNOOOQORQ
~ocorNOQQPOQPPP
~octQNPOPROPQP
~octoPNPPPROPQP
~ocuPOOPOOPSOQ
~ocumPOOPPOPSOQ
~od_SNPNNSMNQR
~odaPRPQRNNPPO
~oda_PPQPPPPPPP
~odarPOOQQPPPPP
~odayQTOPPNOPPP
~odbPNSPPPPPPP
~odbyPNSPPPPPPP
~oddQORPOOQPOP
~oddlRORPOOQPOP
~oddsPQPPPPPPPP
~odePNMNONRWTN
~ode_PMPOONPTUN
~odedPROPPPPPPP
~odeiOPPPPQPPPP
~oderROOOPPPQPP
~odesOOOPPORROP
~odiRMNNQOQTOO
~odiaQPOPPPPQPP
~odiePPPPPPQPPP
~odifPNPPPPOSPP
~odinPOPPQPPQPP
~odipPPPORPPPPP
~odiuPOPPPPRPPP
~odoOQQQPPOPPP
~odonPPPQPPPPPP
~odsQSMPPQOPPP
~ods_PSNPPQOPPP
~oduRROPPPOPOO
~oducQQPPPPPPPP
~odulQQOPPPOPPP
~odyMRVOPLPOQP
~ody'PQPPPPPPPP
~ody_MQVOPLPOQP
~oeaPPRPPOPPPP
~oea_PPRPPOPPPP
~oedROQOPPOPPP
~oedeRPPPPPPPPP
~oenRQOPPPOPPP
~oenaQOPQPQOPPP
~oentQPPOPPPPPP
~oesRNMNRQQQQQ
~oes_QMLNQRQQQQ
~oesnPQPPPOPPPO
~oevPROPPPPPPP
~oevePROPPPPPPP
~of_OPQPPRPPPP
~ofaNOQQPPRPPP
~ofeOOPPSPOPPP
~ofenOOPPSPPPPP
~offPQROOPNORP
~off_QNQPPPPPQP
~offeORPPPQOPOP
~offiORPPPOOPQO
~ofiQPPPPPPPPP
~oflPPPPQPPPPP
~ofloPPPPQPPPPP
~ofoOOQPQPPPPP
~ofolPPPPQPPPPP
~ofrPQPPQPPPPP
~oftPRNRQNOPPP
~oft_PROPROPPPP
~ofteQOPROOOPPP
~ofuQPPPPPPPPP
~ofurQPPPPPPPPP
~ogaOOPPQPPPOQ
~ogeOPPQQPPPPP
~ogenQOQPPPPPPP
~ogesPPPQPPPPPP
~ogetPOPPQPPPPP
~oggPQPPPPPPPP
~ogiPPOPPPQPQP
~ogicQOPPPPQPPP
~ogisOOPPPQPPPP
~oglPMPQRPPPPQ
~ogloQOOPQPPPPP
~oglyPPPQPPPPPP
~ognSOOOPPOPPP
~ogniQPPPPPPPPP
~ognoSOOPPPPPPP
~ogrSPOPPOPOPO
~ograRPOQPOPPPP
~ogreQPPOPPPPPP
~ogyPOQPPOOPSO
~ogy_POQPPOOPSO
~ohnPPQPQPPPPP
~ohoROOOQQQOOP
~oholOOOORQRPOP
~ohorSPPPPPOPPP
~oi_OPPOSPPPPP
~oicOMRPPPQQOO
~oiceOMRPPPQQOO
~oidSPOPPQOOOO
~oid_QOPPPQPPOO
~oidePQPPPPOPPP
~oidsRPOOPPPPPP
~oilPNQPPPOPRP
~oil_QOPPQPOPQP
~oileOOQPPPPPQP
~oinNNROPTSPMO
~oin_PQPQQOPPPO
~oingMRRPOROPOP
~ointPJQNPSUQNP
~oisORQOOONPPR
~oisoNPPPOPOPQR
~oistOSOOPPPPPP
~oitOQQPPPPPPP
~ok_QSROPMSOMP
~okaMQOOSPPPPP
~okayNQPOSPPPPP
~okeRUQPPLMOPP
~oke_OQSQONNPPP
~okedQQPPPPPPPP
~okenPRNPPOPPPQ
~okerPQPPQOPOPP
~okesQQPPPPPPPP
~okiNNQPRQOPRO
~okinNMRPRQOPRO
~oksPPPPPORPPP
~oks_PPPPPORPPP
~ol_NLNVSPRMQN
~olaRLQQQOQOPP
~ola_POQPPPPPPP
~olacQOPOQPPPPP
~olamPOPQPPPPPP
~olanOOPPQQPPPP
~olapPORPPPPPPP
~olarROPQOPQPPP
~olatPQOPPOQPQP
~olcRPPPPPPPPP
~olchQPPPPPPPPP
~oldQOPPQPNOPS
~old_OQOPQQNOPS
~oldeRQPPPPPPOP
~oldiPPRPPOPPOP
~oldsPMOPPQPPSP
~oleNNPSSRQNOM
~ole_OMRRSQNOPO
~oledPPPQPPOPPP
~olenPRPPPPPPPO
~olerQQOPPPPPOP
~olesQNPPOQQPPP
~olfPOQPPPPPPP
~oliVKONQQOOSP
~oli_POPPPPPPQP
~olicQNPPONQOSQ
~olidQPPPQPOPPP
~olimPPPPQPPPPP
~olinQOQNQQOPPP
~olisPPPQPPPPPP
~olitPQPPPPPPQP
~olkPQPPOPPPPP
~ollQNTOONROPP
~oll_QPPPPPPPPP
~ollaPQRPPONPPP
~olleONSOPPQNQP
~olliQOOPPPRPPP
~olloPPQPPPPPPP
~olnQPPPPPPPPP
~olnuQPPPPPPPPP
~oloOMUORONQSN
~olo_QORPOPPPPP
~ologPNPPPPPPSO
~ololOQQQPPOPPP
~olonQOPOQPOROP
~olorPOQPPQPOQP
~olouPOQPPPQPPP
~olsPMPPPPSOOR
~ols_PMOPPPSOOR
~oltOOQPPPQPPP
~oluQPPRPPNOOQ
~olunOQPPPPPOPR
~olusQOPROPOPPP
~olutQQPOQPPPPP
~olvPPPPPPQPPP
~olvePPPPPPQPPP
~olyOQPOOOPSPP
~olypOQPPPPPQPP
~olysPPPPOPPRPP
~om_PNRPMRNMWN
~omaTSNOQNQOOO
~oma_OSOOQOROPP
~omacQOPPPPPPPP
~omalPQPPPPPPPP
~omanQPPPQOPPPP
~omatQQOPPPPPOP
~ombSMROQOOORP
~omb_PPPPPPPNSP
~ombeRNQPPPPPPP
~ombiQOPPQPPPPP
~omboROOOPPORPP
~omeUQRMONQQMO
~ome_SQSNOPPQNN
~omebORQPPNOPQP
~omedQPNPPPPRPP
~omegQPPPPPPPPP
~omenQORPPOOPQP
~omeoPPQOOPPOOQ
~omepPPPQPPPPPP
~omesSOQPPOQPPP
~ometONOPPRSPPP
~omfOSOPPPPPPP
~omfoOROPQPPPPP
~omiQNRPPPQOOO
~omiaQPPPPPPPPP
~ominMOQPQRQPPP
~omisQPPPPPPPPP
~omitNPSPOOQPPP
~ommSOQOPPOPPO
~ommePPQPPPPPPP
~ommiPQOOPPPPPP
~ommoQOPPPPPPQP
~ommuQPPPPPPPOP
~omnQQPPPOPPPP
~omniQQPPPOPPPP
~omoOQPPPOPPRO
~omorPQOPPOOPQO
~ompROQNPONQOS
~ompaRPPNQPPPPP
~ompeOOOPPPOPPS
~omplQQOPPOOQPQ
~omprQNSPPPOPPO
~ompuORNPPPPPPP
~omsPQOPPPQPPP
~oms_PQOPPPQPPP
~omySOPQNPORNO
~omy_OPQPPQOSOO
~omycSOPQOOPPPP
~on'MNPPOUQPOQ
~on'sNNPPPSQPPP
~on'tNPPPOSPPOQ
~on_RSMRMOLTPP
~onaQJTRRRNPOO
~ona_QOPQPPPPPP
~onalPNRPPQPPPP
~onanPPQPPPPPPP
~onarPORPPPPPPP
~onatPOPROQOPPO
~onavOPPPRPPPPP
~onazPPPPQPPPPP
~oncPNOPQQOOSP
~onceOPOQQQOOOP
~onchPPQPPPOPQP
~ondPPVPOMOOPQ
~ond_PNSPOOOOPR
~ondaORPPQOOQOP
~ondePORPPOPPPP
~ondiPOQPPPPPPP
~ondrQPPPPPPPPP
~oneSWSOPNLPMN
~one'POQPPPPPPP
~one_RSRPQOLQNM
~onedOQPPPPQPPP
~onepROPPQPPPPO
~onerPROPPPPPNR
~onesPOSOOPPPQO
~oneyPROPPPPPPQ
~onfQOPOOPPPOQ
~onfiPPPPPPPPPQ
~onfuPNQOOPQPPP
~ongQQMOOQQPNR
~ong_QRNPPQNOOR
~ongePOQPPPOQPO
~ongrPQPPPPPPPP
~ongsOPPPQPPPPP
~onguPOOPOPTPPP
~oniWLRNPOOPNQ
~oniaNOOPORSPPP
~onicQOPPOOOROP
~onidOPPQQPPPPP
~onigPQRPPNOOPP
~oninRONPPQOPOR
~onisROPPPPPPPP
~onitSORNPPOOPP
~oniuPPPPQPPPPP
~onlOPPOOPRPPQ
~onliPPPPPPPPPQ
~onlyOPPOOPRPPP
~onnQORPPOPPPP
~onnaPPQPPPPPPP
~onneQNQPPPPPPP
~onoQPPOPOQQPO
~ono_PPQPPPPPPP
~onolPPPPQPPPPP
~onorQPOPPPQPPP
~onosQPOPPPOQPP
~onsUORMNPNOMT
~ons_RPOOQQQNNP
~onscPORPPPPPOQ
~onseUOPOOOOOQP
~onsiOPQPPPPPPP
~onstQPPPOQPPPP
~onsuNPPOPOPROS
~ontSOSNRRKNQP
~ont_PNWPPNNOOP
~ontaPOQPPPPPPQ
~ontePROPPPPPPP
~onthPPMRPSOOQO
~ontiPPPPPQPPPQ
~ontrQQOMTQNOQO
~onvMNQUOPPPPP
~onveMPOUOPPPPP
~onvuPNSPPPPPPP
~onyQORPOPPPPP
~ony_PORPPPPPPP
~oo_POPPPPPPPR
~oodSPRNNRLNQR
~ood_TOQNNQMNQR
~oodbPNSPPPPPPP
~oodsQRNPPQOPPP
~oofPOSPPOPPPP
~oof_PPQPPPPPPP
~ookOTPNPMUNPO
~ook_QSROPMSOMP
~ookePROPPPPPPP
~ookiNOPPPQQOSO
~ooksPPPPPORPPP
~oolRNQOOQROPO
~ool_PQPPOQPOPO
~ooleQQPPPPOPPP
~ooliPOROPPPPPP
~oolsQNOPPPSPPP
~oomOSROOPNNQP
~oom_ORROOQNNQO
~oomsOQPPPPPPPQ
~oonRQPOPRNONP
~oon_QROOPSOPNO
~ooneQPPPPPPPPP
~oopQPPOQNSPPO
~oop_RQQOPPPPPP
~oopiQPPPPOPPPP
~oorQPSQOONLRQ
~oor_QQRQPNOLRR
~oorsPPQPPPPPPP
~oosQSOOOROPPO
~oosePQOOPQPPPP
~oostQQPPOQPPPO
~ootPOROOSOOOO
~oot_PQQPPOPOPP
~ootbPPQPPQOPPP
~oothPPOPOSPPPP
~oozPOPPPQOPPP
~op_SUONPONPNO
~opaQPOPOPPPPQ
~opatQPPPOPPPPQ
~opauPOPPPQQPPP
~opdQPPOPPPPPP
~opd_QPPOPPPPPP
~opeRQRQOMOQPO
~ope_QQOPPNPQOP
~openOQQQPNPPQO
~operRMRQPQOPPO
~ophONPSPOTOOP
~ophiNPPPPPSPPP
~ophoPPQPOPPPPP
~ophyQNNSPPPPPP
~opiQQOPQNROOO
~opicQPPOQPPPPP
~opidPQPPPPPPPP
~opinOOQQQOPPPP
~opioPROQPOPPPP
~opirQPPPOPPPPP
~oplSNQPNQPPNP
~oplaROPQOPPPPP
~opleRPQOOROPNP
~opoQRPOPOOPPP
~opofOPPPQPPPPP
~oponQQOPPPPPPP
~oporPPQPPPPPPP
~oppPQWNRMNPOO
~oppeORTOQONPOO
~oppiQNROROOPPP
~opplPROPPPQPPP
~oppyPOSPPOPPPP
~oprOOPQVOOOOO
~opraPOQORPPPPP
~oprePQOQPPPPPP
~opriOPPPSPOPPP
~oproQOQQQPPPPP
~opsQQMPQROQOO
~ops_QPMQQQPPPO
~opsyPPPPPQOQOP
~optOOQPOPQQQO
~opteOPPPPPPPQP
~optiQPPPPQPQPP
~opuRPOPPOOPPP
~opurQPOPPPPPPP
~opyNMROQORPPQ
~opy_NMQPQOSPPQ
~oquPPPOQPPPPP
~oqueOPQPPPPPPP
~oquiPPPOQPPPPP
~or'PPPPPPPPPO
~or'sPPPPPPPPPO
~or_NOSMQNNJWU
~oraQOSSQNMNPO
~ora_OQQPPPPPPP
~oradPPPPRPPPPP
~oralQOPSOPOOPO
~oramQOOQPPPPPP
~oratOOQPROPPPQ
~oraxOPQPPPPPPP
~orazPPQPPPPPOP
~orbPOQPOQPRPP
~orbiPPQPOPPRPP
~orcQOOPPPPPOR
~orcePOOPPQPPOR
~ordMPSOOMNRSS
~ord_QSPPPMOPPP
~ordaPORPPPPPPP
~ordeNQNOOOQNTS
~ordiPOPPPOOTPO
~ordsOOQPPROQPP
~oreVNQOQQOONM
~ore_VRONQNQONM
~oreaPORPPPPPPP
~orehQPOPPPPPPP
~oresQMOPPROPPP
~orgNSOPPQOPPR
~orgaOPQPPPPPPQ
~orgeOROPPOOPPQ
~orhROPPOPPPPP
~orheQPPPPPPPPP
~oriPKQOPPSPQQ
~oriaPOOPPQQPPP
~oridPPOQPPPPPP
~orinRORNPPOPPP
~orkPSPOPRMQPO
~ork_OQOOQQOQPP
~orkeOPPPPPPRPP
~orkiPSQPPOOOQP
~orksRPPPPQPOOP
~ormQOKMNPVTSM
~orm_LPMPPNQVSP
~ormaRPNONSSOOO
~ormeOPRPPPPPPP
~ormiQPPPPPPPPP
~ormoROOPPPPPPP
~ormsPPOPPOSPQO
~ormuQOPPPPPOQP
~ornPPNPQPTOOP
~orn_QNPQQOROPO
~orneOOOPPPRPPQ
~orniPQPOPROPPP
~oroSPOOQOOPOQ
~oronQOOPPPPPPQ
~orosPQPPPPPPPP
~orotQPPPPPPPPP
~orpQNRRPOOPPP
~orphQOQROOOPPP
~orrKTSRPPOOPN
~orraPQQPPPPPPP
~orreNNRSOOQQPP
~orrhOPQPPPQPPP
~orriOQPPPRPPOP
~orroPTOPPOOOQO
~orryOPQPQQOPPO
~orsRRRQPMNMRP
~ors_SRPOOONNSP
~orsaOPQRPPOPOP
~orseQPPPOPQPPP
~orstONRPQPPPPP
~ortVQQNOLNQQP
~ort_NRPOQOPRPP
~ortaRQOOPOOOQP
~orteQPOOPORPNQ
~orthTPQPOPNOPP
~ortiPMSQOOQOPQ
~ortsQQPPPPOPQO
~ortyPPQPPPPPPP
~orvOPPPRPPPPP
~orvaOPPPRPPPPP
~orwOQQPPPQPPP
~orwaOQQPPPQPPP
~oryQQMPPOOQNT
~ory_QQMPPOOQNT
~os_TNRPOOMORO
~osaQQPPOPPPPP
~osamQPPPOPPPPP
~osapPQPPPPPPPP
~oscRRROQOOPON
~osc_QORPPPPPPP
~oscoPRPPPOPQOO
~oseSOMWNPMPMR
~ose_SKNVNQOPNP
~osedPRQOPQOOPP
~oselPPPQPPPPPP
~osemQQPOQPPPPP
~osenPPQPPPPPPP
~osesQQOQPPNPPP
~osfQPPPOPPPPP
~osfoQPPPOPPPPP
~osiSLOQQOUONO
~osinONRSPNQPPP
~osisSOMNPPRQOO
~ositPMOPPRRPPQ
~osoSOOPOPPPPP
~ospTQOOONPORP
~osphPPPQOPQPPP
~ospiRQNOOOOOSP
~ossNQNORNTPOQ
~oss_ORNPQORPOP
~osseOPQPPPPPQP
~ossiPOPPQPPPPQ
~ostUUNONTMMON
~ost_PRRQNRNONO
~ostaROOPPRPPPP
~osteQVMONOQPOO
~ostiROOPPPPPPP
~ostlNQPPPQPPPP
~ostoQOQPPPOPPP
~ostpPPPPQQOPPP
~osuSOPPOOPPPR
~osurROPPOPPPPR
~osuvQPPPPOPPPP
~ot_OQUQOORONO
~otaOSPQQOPOOO
~ota_PSOPPOPPPP
~otalPOPQPPPPPP
~otasQQRQOPOPOP
~otatPOOPPPRPPP
~otbPPQPPQOPPP
~otbaPPQPPQOPPP
~oteQOPNPPORMS
~ote_PQRPPOOSNO
~otecROOPOPPPPR
~oteiPOOPPQRPPP
~otenQPPPPPPPPP
~oterRNRPPPPPPP
~otesOQNPPQOPPS
~othPPSNQUMNPM
~oth_OPQOORPPPP
~otheSOPOQRNNQO
~othiPPROPPOPPP
~othoPQPPPPPPPP
~othyPOPQQQOPOP
~otiVMOMNNPOQT
~oticPPPMNPPPRS
~otidPOQPPPQPPP
~otitROPPPPPPPP
~otoNONNPPTPQS
~oto_NPOPPOTPOR
~otocPOOOPPPORR
~otomOPPPPPPROP
~otonPOQPQPPPPP
~otorPOPPPPRPPP
~otosPROPPPOPPP
~otoxOOPOPQPPQP
~otrQPNPPOQPPP
~otriQPPPQPOPPP
~otsNOTOOPRPNO
~ots_OOTOOPRPNO
~ottTOSPOPOONO
~ottaRQOPPOPPOP
~ottlPOTPOPOPPP
~ottoQOQPPQPPOP
~ou'OROOPPPPPP
~ou'rPROOPPPPPP
~ou_OQSPPPOPPP
~oubPNPPPPROPO
~oublPNPPPPROPO
~oucOQQPPOOQPP
~ouchPRPPPOOQPP
~oudOPRPPPPPPP
~oud_OQQPPPPPPP
~ougRPROOPPOOP
~oughQQPOOPQPOP
~oulRNOPQTRONN
~ouldRLNPQTSPNN
~ouleOQQQPPPOPP
~ounLSQOPNQTLQ
~ouncORQPPOPPPP
~oundQQROOPQQLQ
~oungPPOPPPRPOP
~ounsPPPPPPPQPP
~ountMPOPQPNRQQ
~oupQSOPPNOPOO
~oup_RSOOPOPPOO
~ourQUSQNMKNQR
~our_OUSPOPNONO
~ourcROPPPPOPPP
~ouriOQQPPPPPPP
~ourlPQORPPPPOP
~ournPPQPPPPPPP
~oursQNNPPNOPUP
~ourtPOPPPPPPPS
~ousNOQORSNORN
~ous_NPOPSRPOPP
~ousaPQQOPPPPPP
~ousePNQPPPNPSO
~outOOVNQPMPQP
~out_OROORPNPQR
~outcSOOPPPPQOP
~outeOPQPPPQPPP
~outhNNTPQPPPPP
~outiPQPPPQOPPP
~outpONTPPPPPPP
~outsOPQPPPPPQP
~ovaPOPOPPOPRQ
~ovalOOPPPPPPRP
~oveTTNOMLPNSS
~ove_RPOPPPPPOP
~ovedNUPPPOOPPP
~ovelOROPPPPPPP
~ovemPQPPPPPPPP
~ovenRPOPPPPPPP
~overSNQPMKQOSS
~ovesPPOPPRPPPP
~oviPTOPOQOOQO
~ovidQPNNPRPOQO
~ovinORQPPOPPPP
~ovirPPPROPPPPP
~ovoPQOPPPPPPP
~ow'QQPPPPPPPP
~ow'sQQPPPPPPPP
~ow_QTNOQPQNPM
~oweRLRPPNOOQR
~owedONROQNOPRQ
~owelQOPPPQPPPP
~owerRNOQPOQPOQ
~owiOQRPPPPPPP
~owinOQRPPPPPPP
~owlPNPPPOSPPP
~ownOPSOQNPONR
~own_QPRORNQPNO
~owniPRQPPOOPPP
~owsNQQOOPSPOP
~ows_NSOOPPRPOP
~owsyPOROPPQPPP
~owtPQPPPPQPPP
~ox_QROOOOQPQP
~oxaONPRQPPOPP
~oxabPOPQPPPPPP
~oxacOPPQQPPPPP
~oxeSROOPOPOPP
~oxenRPPPOPPPPP
~oxesPSPPPOPOPP
~oxetQOPOQPPPPP
~oxiUNPOSNOPOO
~oxicQRQOPPOPOP
~oxidPOPQPPQPPP
~oximOPPPPPQPPP
~oxinROQPQNOPPP
~oxoNOQQRPPPPP
~oxonPOPPRPPPPP
~oxyRNPPQOOPPQ
~oxy_POPOPPPPPQ
~oxycPPPRPPPPPP
~oxygQPQPPPOQOP
~oxytQPPPPPPPPP
~ozaPPPPQPQPPP
~ozapPPPPQPPPPP
~ozePQOPPPPPPP
~ozenPROPPPPPPP
~oziPPOPOPQPQP
~ozinPPOPOPQPQP
~p'sPPOPPQPPQP
~p's_PPOPPQPPQP
~pa_NQOPPQRPPO
~pacPROOPOMQQR
~pacePPPPQPOPQP
~paciOQOPPPOPPR
~packQPOPPPOPQP
~padPNQPPPPPRP
~padsPQQPPPPPPP
~paePMQPPPOPSP
~paedPMQPPPOPSP
~pagPSOOOOOOSP
~pageOROPPOPORP
~paglPPPPPPPPQP
~paiQQMQNOUQNO
~painPOPOOPVOPO
~pairPRMRPPOPPP
~palOPPPOQRQOO
~pal_OQPPPQOQOP
~paleONRPPPQPPP
~pallQPPPPPPPPP
~palpNPPPPRPPPP
~palsRQNOOOQPPP
~pamSOQOPOQPOP
~pam_ROQPOPPPOP
~pamiOPPPPPQPPP
~panQTNOQPOOPO
~pancQPPPPPPPPP
~paniPROPPPOPPP
~pantPQPPPPPPPP
~papNRPOPQORQO
~pap_PPQPPPOPPP
~papeNRNOPQOQQP
~parVJSNOOOOQR
~paraUPOPNPPPOP
~pareQOPOOQPOPS
~pariQOOQPOQPQP
~parkNQPQQOOPSO
~paroOOPPPPRPPP
~partQLROQQOROQ
~pasPQTOOMPOPP
~pasmPPQPPPPPPP
~passPTPPPNOOPO
~pastONPPPOSPPQ
~patQQMOPNRPRQ
~patcOPNROOTPOP
~patePPPPPQPPQP
~pathPNOPOPQPRQ
~patiRQPNRNNPQQ
~pauOPOPPQRPPP
~pausOPOPPQRPPP
~paxPPPOQPPPPP
~paxlPPPOQPPPPP
~payOQNOPROUMP
~pboOQPPPPPPPP
~pboaOQPPPPPPPP
~pcoPQOPPPOPPP
~pcsOPPOPPPSPP
~pd_QPPOPPPPPP
~pdaPSOPPPPPPP
~pdatPSOPPPPPPP
~pe_SRNPONQQNO
~peaPQQRPQOOPO
~peacPQPPPPPPPP
~peakOQQPPPPPPP
~peanQOPPPPPPPP
~peatPOOROQPPPO
~pecSQMPPOQRPO
~pecaQPPPPPPPPP
~peciPPOPPPPQPP
~pectQRNPPOPQPP
~pedNTSOOOPOOO
~ped_MTUOPOPOOO
~pediPQOPPPPPPP
~pedsPOPQOPPPQP
~peeOROQOOQPPP
~peecPQPPPPPPPP
~peedPPOQPPQPPP
~pefOPPORPPPPP
~pelOQOOPQRPOO
~pel_PPPPPQPPPP
~pellPQOOPPRPPP
~pelvPOQPPQQPPP
~penQQQROMPPNR
~pen_ROQOPOOPRO
~pendROOOPORQOP
~peneOPPQPPPPPP
~peniPNRQOPRPPP
~pensOTOPPPOOMR
~pentPQPQPPOPPP
~peoRPQOOROPNP
~peopRPQOOROPNP
~pepPROPPPOPPP
~perQKQUOQPPON
~per_NOPSNPQQPP
~peraONTPOQOPPO
~perbPOPPPPPQPP
~percQOPPPPPPPP
~perfRQOOPPOPPP
~periOOOUOQQPOP
~perkPPQPQPPPPP
~perlRPPPPOPPPP
~permOPNPRQOPPP
~persPQNPPQPPPP
~pertQQNOQOPPPP
~pervPOQPPPPPQP
~pesQQQPPOOPOP
~pes_PQPPPPPPOP
~pessPQPPPPPPPP
~petNOPPPROPOS
~pezPNQPQPPPPP
~peziPOPPQPPPPP
~pfuQPPPPPPPPP
~ph_QONSPPPPPP
~phaONRPNOQPRP
~phalPPPQPPPPPP
~phanPPQPPOPPPP
~pharOPOOPPOPTP
~phasQOQOPPPPPP
~phatOPPQPPQPPP
~pheLMOUTSPOOP
~phenPOORROOPPP
~pherNOPSPOQPPP
~phiOOPQOORPPP
~philNPPPPPSQPP
~phinQPPQOOPPPP
~phoNNNOOMVQRR
~phoiPOPPPPQPPP
~phonPOOOPNORSP
~phosPPQPOPQPPP
~photPPNOPOSOOS
~phrRQOOPOPPPO
~phriRPPPPPPPPP
~phroQQPPPPPPPP
~phyPOORRPNOPP
~phy_ROPPPPQPPP
~phylOOPSSONPPP
~physOQOPPQOOQQ
~piaQOQPPPOPPP
~picPQONROQOQO
~pic_PSOPOPPPPP
~picaPOPPQQQPPP
~piciOPQPROQPPP
~pickQROPPPOPPP
~pidRPQOPONPQO
~pid_QOQPPPOPQP
~pidoPQPPPPPPPP
~piduQPPPPPOPPP
~pieORRPPPOPOO
~pierOPQPPQPPPP
~pigOOPPPPSPPP
~pilQKRSPOPOPQ
~pil_OPPSPOQPPP
~pileNPOPRQOQPQ
~pillULPPOPPOQP
~pilsOPRPOPQPPP
~pinTORPQQNNON
~pinaQPPPPPOPPP
~pineRNPQRPNPOO
~pingQNTNPQQOOO
~pinkOSOPPONOQP
~pinpPOROPPPPPP
~pioPSOQPOOPPP
~pioiQROQOOPPPP
~pionOPPPQPPPPP
~pipOSPPQPPPNP
~pipePSPPPPPPNP
~pirQQRNOOPQOO
~piraPOSOOPPQOP
~pireORPPPOPPPP
~piriQPOPPPOPPP
~piroQOOOPPQPPP
~pisPMRPPQQPPP
~pisoQNPPPPRPPP
~pistPOQPPPPPPP
~pitPNPOOQQORP
~pitaQPNOOQPORP
~pitePOQPPPPPPP
~pittPPOPPORPPP
~pixQPOPPPPQPP
~pixaPPOPPPPQPP
~pizPRPQOOPPPP
~pizzPRPPPOPPPP
~plaQROROPQPLO
~placRPPPOOPQOO
~plaiQPPPPPPPPP
~planMTNRQQNQOQ
~plasRNQQOROOOO
~platNNSPPOSPPP
~playOUNPPPPPOP
~plePQPQMOYPLN
~ple_RMQOOPUPNP
~pleaMQRROPPOPO
~plemPPPQOPPPPP
~plenQQOPPPPPPP
~plerPRNPPPQPPP
~pletPROPPPPPPP
~plexPOQPPPPQOP
~pliPOPPPPQPQP
~plicROPPPPPPPP
~plinPOQPPPPPPP
~plitOQPPPPPPPP
~ploORPPPQOPPP
~pluQQPOROPPNP
~plugPQPPPPPPOP
~plusQOPOROPPPP
~plyOPPOPOPPSQ
~ply_OPPOPOPPSQ
~pneRPQOOPOPOO
~pneaQPQOPPPPPP
~pneuQPPPOQPPOO
~pnoOLTOPPRPPP
~pnoePOTPPPOPPP
~po_PPRPOPPPPP
~pocPPPPOOPPPQ
~podOQPPPPPPPP
~pofOPPPQPPPPP
~pofoOPPPQPPPPP
~pogPPPQPPPPPP
~poglPPPQPPPPPP
~poiPKRNOTPPOR
~poinRKQNPTQPNP
~poisNPQPOPOPQR
~polNNQQNPRPRQ
~polaPPPQOQQPPP
~poliPONPPPOOSQ
~polyOOQPPPPQPP
~ponROSOOONOPQ
~pondPNRPPPOPPQ
~poniQQOPPPPPPP
~ponsQQQPPPOPPP
~pooOPRQPOOPQP
~poolOORPPPPPQP
~poorOPPQPPPPPP
~popOSNPPQPPPP
~porMROPPMNSRS
~portMRNOPMOSRS
~posOQNOPRRNOR
~poseOPQPPPPPPP
~posiPMOPPRRPPQ
~possOPPPQPPPPP
~postNUNQPPRONO
~potQQRPOPNPOO
~pot_POQQPPPPPP
~potaQQRQOPOPOP
~poteQPPPPPPPPP
~pothQPQPPPOPPP
~potsOPPPPPRPPP
~pouRPQPOOOPPP
~poulOQPQPPPPPP
~pourRNQPPPOPPP
~powPOQPPPOPOR
~poweOPPPPOPPPR
~poxPPPPQPPPPP
~poxiPPPQPPOPPP
~ppaOROPPOROPP
~pparPRPPPOPPPP
~ppeQOSNQQPPNN
~ppedNSTOPPNPOO
~ppenTMPOQOPQOP
~pperPOPPPPSPPP
~ppiQPROQNPPPP
~ppinRMSOQOPPPP
~pplOPMQOOROUQ
~pplePQNQOORPPP
~pplyPOPOPOPOSQ
~ppoPPOOPTOOPP
~ppoiPOOPPTPOPP
~pporPQPPPPPPPP
~pprNQPPPPPOSO
~pprePPPPPPQPPP
~pproOPPPPPPPSP
~ppyORRPPPOPPP
~ppy_ORRPPPOPPP
~pr_POPPPPPPPS
~praPLUNSLPPPQ
~pracPPOPPPPQQQ
~pramQPPOQPPPPP
~pranOPQPQPPPPP
~prayOPRPPOPPPP
~prazQPPPPPPPPP
~preZPPPPPMOMM
~preaORQPPOPPPP
~precOROQPPPPPP
~predPOORRQOPOP
~preeSNPOPPPPPP
~pregONOQSQQOOP
~prehSOPPOPPPPP
~premQQPPPPPPPP
~prenPPQPPPPPPP
~prepPNSPPPPPPP
~presTQRONQONNP
~pretOPOPPPQQRO
~prevUPOOOOOPOP
~priQQNORNOQQO
~pricQOPPPPPPPP
~prigQNPPPPRPPP
~prilOPQPRPOPPP
~primQOPOPPRPPP
~prinOUMPPPNPPP
~prioQPPPPOPPPP
~prisPPPQPPPPPP
~proWKILTRPOSR
~pro_PPPPPQPPPP
~proaPPPORPPPPP
~probQQOOQQORNO
~procMOQPQPOPSP
~profPOOPRROPPP
~progTPNOPPOPPP
~prolQORQOPOPPP
~promPROPPOPPPP
~pronQPPPPPPPPP
~propQMQRROOPOO
~prosQNOPPRPPOR
~protQMMNQPRORR
~prouPROPPPPPPP
~provPQOPPPOOSO
~proxQOPPNPQPPQ
~ps_KRMROVQQON
~pseRMROSOOPOO
~pse_TOPOPPOPPP
~psedPORPPPPPPP
~pseuNOPPSPQPPP
~psiRUNOOMMRQO
~psiaRPQPOPOPPP
~psisPROPPNORQP
~psoPOPPPQPPPP
~psorPOPPPQPPPP
~pstPSNPPPOPPP
~pstiPROPPPPPPP
~psuQPPPPOPPPP
~psulQPPPPOPPPP
~psyPPQOQPOQOQ
~psy_NPPPRQOQOQ
~psycQPQPOPPPPP
~pt_NOOOPNPQRS
~ptaNOPOSQPQPP
~ptabOPPPQPPQPP
~ptanPPPOQQPPPP
~pteOQPPPOPPQP
~pterOPQPPPPPQP
~ptiPOOOSQPQNO
~pticONPPQPQQPP
~ptioOPPPRQOPOO
~ptoQTNOONSPNO
~ptomRPOPPPQPOP
~ptsRPPPPOPQOO
~pts_PPPPPPPQPO
~ptuPNSPPOPPPP
~pturPNSPPOPPPP
~ptyOQQPOPPPPP
~pty_ORPPPPPPPP
~ptylPPQQOPPPPP
~pubQPPPPPPPPP
~publQPPPPPPPPP
~puePOQPPPPPPP
~pufPQOQPPQPPP
~puffPQOQPPQPPP
~puiOOSPPPPPPP
~pulQMVOPPPPOP
~pulaQQPOPPPPPP
~pullPMRPPRPPOP
~pulmQOPPPPPPPP
~pulsOPTPPOPPOP
~pumOQQPPPOPPP
~pumpOQQPPPOPPP
~punSNPPPPPPPP
~puncROPPPPPPPP
~pupNPSPOORPPP
~pupiNPSPOORPPP
~purPOUPPOOPPP
~puriQPPPPPOPPP
~purpOPSPPOPPPP
~pusPONROQOQRP
~pushQOOROQOQPP
~putOPSPPOQPOP
~putaQORPPPOPPP
~putuPPOPPPRPPP
~py_MNSPQPOROP
~pyrQPPPPPPPPP
~quaRNRROOOPPP
~qualPPQQPPOPPP
~quanPPPRPPPPPP
~queUMPRNONTOP
~que_QORPPPOPPP
~quelQPOPPPPQPP
~quenROORPPPPPO
~querPNQOPOOTPP
~quesPONPPQQPPR
~quetQOQQPPPPPP
~queuPRPPPOPPPP
~quiMNRPPQOOOT
~quicQOROPPPPPP
~quieORQPPOPPPP
~quinOOPOQPQPPQ
~quirOOPPPPOPOT
~quisPOQOPQPOQP
~quitRMPPPSOPPP
~quivNOPSOPQPPP
~quoPQPPPPPPPP
~r'sPQNPPSNPQO
~r's_PQNPPSNPQO
~ra_PMYOPNMOOP
~raaOOSPPPPPPP
~rabOPRPPROPPP
~rabiPOPQPPPPPP
~racTNTNQQLONP
~raceQRQPPOOPOO
~rachPOTPPOOPPP
~rackONPPQROPPP
~racoQPPOPPPPPP
~ractQQNOQPPPPQ
~racyQOPPQPPPPP
~radQOSOPRMOQO
~rad_OPQPQPPPPP
~radaRQNPPPPPPP
~radeRPNOPSPPPO
~radiOPTPPPNPPP
~radoOPQPQPPPPP
~radrQPOPPPPPPP
~radyPOSPOPPPPP
~raeQPPPPPPPPP
~rafQQOPPPOPPP
~raffPQOPPPPPPP
~ragOQRPPOPPPP
~rageOPRPPPPPPP
~ragiPQPPPPPPPP
~raiQSOQNPLQPP
~raigQQOPPPOPPP
~railOOQQPOORPO
~rainPSNQOQNOQQ
~raisPQNPPQQPOP
~raitQPPPPPPPPP
~ralTONTOMQPPN
~ral_SMNSONRPPO
~raliOQOQPPQPPP
~ralsPPPPPOOPQP
~ralyPPQPPPPPPP
~ramQPMVPOONOP
~ram_NQPQQOPPPP
~ramaPPOPPPQPPP
~rameRPOPPOOPOQ
~ramiQQPPQOOPPP
~rammPQPPPPPPPP
~rampRNPOPRPPPP
~ramsOOOTPOPPPP
~ranQPSQPOLNQO
~ran_QQOPPPPPOP
~ranaQPPPPPPPPP
~ranbPPPPQPPPPP
~rancKPRRPPPRPO
~randPMRPPTNPPO
~raneSOOPPPPORO
~rangMRQQOOQPPO
~rankPPSPPOOPPP
~ranoOPQPQPPPPP
~ransSROOQONOPP
~rantPOOPPOOPPR
~rapVKQMRQOQPO
~rapaOOPPQPRPPP
~rapeOPPORPQPPP
~raphSOPPPPOPPP
~rapiSNPPPPOPQP
~rappPPQPPPPPPP
~rapyROOOOROQOO
~rarNQPPQOPOTO
~rar_OQPPQOPPQO
~raryNPOPPOPPSP
~rasRMPMSPPOPR
~raseOOPPPPOPPS
~rashQPOOQQQOPO
~rasoPPPPPPQPOP
~rastQNQOSPOPPP
~ratPNQZMOMRMO
~rateRPOUNONQON
~ratiPLQVMPNQOR
~ratoOQQPPPPQPP
~rattPQPPPPPPPP
~ratuPQQPPPOPPP
~rauPNUQPONOPP
~raumPPQQPOOPQP
~ravROPPPOQPPP
~ravePOPPPORPPP
~raviROPOPPPPPP
~rawNSNQONQPPR
~rawaQPPQOPPPPP
~raweOSOPPPPPPP
~rawnPPQPPOPPPP
~raxOPQPPPPPPP
~rax_OPQPPPPPPP
~rayORQOPOPOPS
~ray_OSOPPOPORP
~raysPNPPPPPPOS
~razQPQPPPOPOP
~razePQPPPPPPOP
~raziPQPQPPPPPP
~razoQOQOQPPPPP
~rb_QPOQPPPPPP
~rbaQNPOPPPPPR
~rbalOOOPPPPPPR
~rbamPPPPQPPPPP
~rbatQPPOPPPPPP
~rbeQQPPPPOPPP
~rbetQOPPPPPPPP
~rbiOOPQPPPSOP
~rbidPPPPOPPRPP
~rbinPPPQPPPPPP
~rboPOQQPPPPPP
~rbonPOQPPPPPPP
~rcaPOPPPPPPPP
~rcanPPQPPPPPPP
~rceRMPPPQOPOQ
~rce_QOPPPQOPPQ
~rcenROPPPPPPPP
~rchORPPPPOOPQ
~rch_OSNPPQPPPQ
~rchiPOQPPPPPPP
~rciRRNPPPOPPO
~rcisSPPPPPOPPP
~rclSOPQOPOPPP
~rcl_RPPQOPPPPP
~rclaQPPPPPOPPP
~rcoQPOPPPPPQP
~rctSOPOPPPPPP
~rct_ROPPPPPPPP
~rcuPORPPPPPPP
~rd_LWTOPMLMSQ
~rdaOPQPPQQPPO
~rdayPOPPPQQPPP
~rdeMSNOONQNSS
~rdedOPPPPPPPPR
~rdenOQPPPPQPPP
~rderORNOOOQNTQ
~rdiQLOPNOPTRQ
~rdiaROQPOOOQOR
~rdinNONOPOOTRP
~rditPPPPPPRPPP
~rdlOPRPPPPPPP
~rdlyOPRPPPPPPP
~rdoPRQOPOOPPP
~rdosPQPOPPPQPP
~rdrPOQPPPPPPP
~rdsQROPOPOQOP
~rds_QQOPOPOQOP
~re'ONOPPOSPRP
~re'sONOPPOSPRP
~re_XTYJLJKPTL
~reaXKTLRROLNP
~rea_PMPPPOTPPP
~reacNNQPQOPPRR
~readOTPOOPRPNN
~reakPRMQPOOPQQ
~realSPPOQOOPOO
~reamROQPOSNPNO
~reanRNRPPPOPPP
~rearPORPPPPPPP
~reasRONOSQOPOP
~reatTORNOQPMPP
~rebRPPPPPOPPP
~reboRQOPPPPPPP
~rebrPOQPPPPPPP
~recPNOQMRQOPR
~recaOSOPPPPPPP
~receOQQQPQPOOO
~rechOOQPPPPPRP
~reciQROPPOPPPP
~recoQMQOORQOOS
~rectPMOROORQPQ
~recuRQPOPPPPPP
~redPPMSORPNPR
~red_LQPPMRRNQT
~rediSOPPPQOPPP
~rednOQOQQPOPPP
~reduSNORPPOPOO
~reeTSQONQNPMO
~ree_RQPPNPPOOQ
~reecQPQOPPPPPP
~reenQPOPPPPQPO
~reesOPRPPROPPP
~reezPQPPPQPPNP
~refPOMNOTSNPS
~ref_QPPPPPPPPP
~refePRNPPOPPRP
~refiQPPPPQPPPP
~reflPOPPPPSPPP
~refrROPPPPQPPP
~refuLPOOOTOPNU
~regLMNTTOROPP
~regaQPOPPPPPPP
~regiOPPRPOOPQP
~regnONOQQQQPOP
~reguOOPPPPSPPP
~rehUOOOOPPPPO
~rehaQPPPPPPPPP
~rehoQPPPPPPPPP
~rehyRPPPOPPPPP
~reiNOTPPPPQPP
~rejOPPPPPPRPP
~rekORPPPPOPPP
~relRNOPPQMPQR
~rel_OPPQPPPPPP
~relaQOOOPOOOQS
~releQOPPPPPPQP
~reliRPPPPPOQOP
~relyOOQPPROPPP
~remSPOPOOPRPO
~remaPOPPPPPRPP
~remePROQPPOPPP
~remiRQOPPOOPPP
~remoPNQOPPRPPO
~renSONSPPPONQ
~ren'OPPPPPQPPP
~ren_TPOOOPOPPP
~renaMOQVOOPPPP
~rencTOOOPPQPOP
~reneOPQPPPOPPP
~reniPPPPQPPPPP
~renoQQPPOPPPPP
~rentNRNOPQPPOS
~reoROOPPPPQPP
~repOPOPONPSPR
~rep_QPPOPPPPPP
~repaQPQPPPOPPP
~repePOOROQPPPO
~replQROPPOPQOP
~repoMNOOPNQSPT
~reqPMORPPOPQS
~requONORPPOPQS
~rerPOQPPPOQOP
~rer_OORPPPPQOP
~resTRVMJQIPTP
~res_QPOQORNPOQ
~rescROOPPPOOQQ
~reseOSNPPPPOQP
~reshROQPPOOPPP
~resiONQPPOSQPO
~resoPQPPPPOPPP
~respOMXOOONQOQ
~ressPQSONQPOQN
~restQTMPNOMQRQ
~resuSNPOPQOPRN
~retSORNOOOPRP
~ret_POPPPPQPPP
~retaPOQPPPOPPQ
~retcPQPPPPPPPP
~reteROQPOPOQRO
~retiQOQOPPQPQO
~rettQPPPPPPPPP
~retuQSNPPPPPPO
~reuPRPPPPPPPP
~revVPNPNOPRNQ
~rev_QPPPPPPPPP
~revaQPPPPPPPPP
~reveTOPOOPPPOP
~reviQQNPPOOROP
~rewPUMPPPPPPP
~rew_OSOPPOPPPP
~rewsQPOPPPPPPP
~rexPOPQPPPPPP
~rexaPPPPQPPPPP
~rexoPPPQPPPPPP
~reyPMUPPOPPPP
~rey_PMTPPOPPPP
~rfaQOOPQRNPPO
~rfarQPOPQPOPPO
~rfePQPPPPPPPP
~rfecPQPPPPPPPP
~rfoROPOPPPPPP
~rforROPOPPPPPP
~rg_PROPPPOPPP
~rgaOORPPPPPPQ
~rganOOQPPPPPPQ
~rgeQPMOONQTQP
~rge_QONPPOQRQO
~rgedOPPPPPPQPP
~rgenORPOPOORPP
~rgeoPQPPPPPPPP
~rgerONQOPPQPPQ
~rgetSNOPPOQPPP
~rgiONSQQQOOQP
~rgicOOPOQQOPQP
~rginOQPRPPPPPP
~rglQOQPPPPPPP
~rgoPOPQPQPPPP
~rguRPOPPOPPPP
~rgyQPOQSOOOPP
~rgy_QPOQSOOOPP
~rhaPPPPPPQPPP
~rhagPPQPPPPPPP
~rheSNQQOOOMSP
~rheaPOQPPPPNSP
~rheuQPPPPPPPPP
~rhexQPPPPPPPPP
~rhoOQPPROPPPP
~rhoePPPPPOQPPP
~rhosOQPPQPOPPP
~rhyQPPPPPPPPP
~rhytQPPPPPPPPP
~ri_PMQOQSPPPP
~riaUNNNNOPQSO
~ria_OLPPONTPRP
~riagPQPPPQOPPO
~rialVSNOOONOOP
~riamPPPOPPPRPP
~rianPPQPPQOPPP
~riasPOQPPQPPPP
~riatQOOPPPPPQP
~riaxOPPQPPPPQP
~ribPPPOPPPOPS
~ribePOOPPPQPQP
~ribiRPPPPPPPPP
~riblOPQPPQPPPP
~ricTQONNNQPRO
~ric_QOOPPOQORP
~ricaPNRPPPRPPP
~ricePSPPOOOPOP
~rickQPPPPPPPPP
~ricoPROPPQOPPP
~rictPOPOPPPQRP
~ridMRQUOPNPPO
~ridaPQPPPPPPPP
~rideNPOSPQOPPP
~ridgPPQPPOOPRP
~ridoPRPRPOOPOP
~riePOROPSNOQP
~riedOPOPPRPPPP
~riefQQQPPPOPPP
~rienONQPPPQPQP
~rierPQOPPQPPPP
~riesROPOPQOPPP
~rifPQNOQQPROP
~rifaPPPOQPPPPP
~rifiPPOPPQPPPP
~rigNJVOQOSPOR
~rigaQPPPPPPPPP
~righNLQPQPSPOR
~rigiPNSPQOPPPP
~rigoOORPPPOPPP
~rilSRPNPNOORO
~ril_PPQORPPPPP
~rileRQOPPOPPPP
~rillQRPPPOPPPP
~rimPMPOSOQPOR
~rim_QPPPPPPPPP
~rimaQPOOPPRPPP
~rimeONPPRPPPPR
~rimoOPPPPPPPPP
~rinPPNQQQSMRM
~rin_LPRRSOPPPO
~rinaSOPPOPPPPP
~rineNOQQPOSPPP
~ringTNRMNQPNRO
~rinkQOMOPRSPOP
~rinoQPOPPPPPPP
~rintOTNPPPPPPP
~rioQOQOPPOPQQ
~rio_POQPPOPPPR
~riodPPOPPRPPPP
~riorQOQOPOPPQP
~riouPPQPPPOPPP
~ripMNPTPOQOPQ
~rip_OOQROPQPQP
~riphNPOSPPPPPP
~rippPOQPPOQPPP
~ripsPPOPPPPPQP
~riptOPPPQPOPOQ
~risYJQNMNPORR
~ris_ROQPOPPPPP
~risePNPPPPOPRQ
~risiQORPPPOPPP
~riskUPMOOPNPQQ
~risoQOPPPPQPPP
~rispPPQPPPPPPP
~ristOOQQOPSPOP
~ritMQNOSLRTQQ
~rit_PQPPPPPPPP
~ritaPOPPPPPPPR
~riteNOPPPOPRRQ
~rithOPPPQPPPPP
~ritiQNPOOOTROO
~ritoOPPPRPPPPP
~rittPROPPOOQPP
~rityPPPPPPOQPP
~riuPPOPOPRQOP
~riumPOOPOPRQOP
~rivMSOTONMPQQ
~rivaQOOPOPOQQO
~riveMSNTPONOQQ
~riviOPRPPOPPPQ
~rixPOQPPPPPPP
~rix_POQPPPPPPP
~rizQOQPPPPPPP
~rizaQPPPPPPPPP
~rk_LQNOPPUQQO
~rkePPQPPPOROP
~rkedOQOPPQPQOP
~rkerPOQPPPPPPP
~rkiNTQPPNOOSO
~rkinNTQPPNOOSO
~rksRPPPPQPOOP
~rks_OPPPPQQPOP
~rl_PPPPPPQPPP
~rlaPNSPPPPPPP
~rleQPPPPPPPPP
~rliPPPPOQQPPP
~rlinOPPPPPQPPP
~rlyWQNRONPONO
~rly_WQNRONPONO
~rm_SONOONMWRP
~rmaRONNNRRORO
~rmacOPOOPPOPTP
~rmalRQNONSSOOO
~rmanROPPPPPPPP
~rmatQOPPPPQPPP
~rmeOPSQPNQOPP
~rmecQQPPPOPPPP
~rmedPPQPPPOPPP
~rmerOPOPPPSPPP
~rmfQPPPPPPPPP
~rmfuQPPPPPPPPP
~rmiPOPNROQOQP
~rmiaQQOPPOOPPP
~rminQPOOPPQPPP
~rmitOPPPRPQPPP
~rmoQOPPPPQPPP
~rmonQPPPPPPPPP
~rmotQPPPPPPPPP
~rmsPPNPQOTPQN
~rms_PPNPQOTPQN
~rmuQOPPPPQOQP
~rmulQOPPPPPOQP
~rn_SSOPPNQONO
~rnaQQQOPPPPPO
~rnalPRNPPPQPPP
~rnatQPPPPPPPPP
~rneLQOPPPSPOQ
~rnedNQOPPQRPPP
~rniPQROOOOPSN
~rniaRQOPPPNPPP
~rnigOQPPPPPPRO
~rninPOQOOQROQO
~rniqPOQPPPPPPP
~rnoNSQPPOOPOP
~rnooORPPPOPPOP
~rnsQPNPPOQPQP
~rns_QPNPPOQPQP
~rntOOQPPQPPPP
~rnt_OOQPPQPPPP
~ro_MMWOUOMORN
~roaNQSNROPPOO
~roadOROPPQOPPP
~roatPNSOQOQPPP
~robOQQORQNRNO
~robaPPPPPQPQPP
~robeNQRPPPPPPP
~robiPPPPQPPPPP
~roblQOPOQQOROO
~roboPRPPPOPPPP
~rocMOQRPPNPSP
~rocaPPPPQPOPPP
~roceNOPPPPOQSP
~rochPOPPPPPPPP
~rocoOPPRPPPPPP
~rodQQPPPPPPPP
~roduQQPPPPPPPP
~roeQROOPPPPPP
~roenQQPOPPPPPP
~rofNNPPRRQPPP
~rofePPOPQPPPPP
~roflOPPPQPPPPP
~rofuQPPPPPPPPP
~rogTQNPPOOPOQ
~rogePQPPPPPPPP
~rognSOOPPPPPPP
~rogrRQOPPOPPPP
~roiRORNOQPPOO
~roidPOQNPQPPOP
~roinROQPOPPPPP
~rokQPQPONNQQP
~rokeQQQPONNQQP
~rolROQPNQPOQN
~rol_QONQOSPPPP
~rolaQOROPPPPPP
~roleORPPPPPPPP
~roliQPPPQPPPPP
~rollOOQPPOQPRO
~roloRPPQOPPPPP
~romUPKPPOSPOP
~rom_PQOQNQQOPP
~rombROOOPPORPP
~romeQONPQPRPPP
~romiQPPPPPOPPP
~romyRPPPPOPPPP
~ronXOPPPLKPOR
~ron_PQQPPOOPPP
~ronaRPPPPPPPPP
~roncPPQPPPOPQP
~roneQNOQQPOPPQ
~rongPQQPPOOOPR
~roniSOOPPOPROP
~ronoPQOPQPPPPP
~rontQQQPPOOPPP
~rooNSUNOPONQP
~roofPPRPPPPPPP
~roolOOSOPPPPPP
~roomORROOQNNQP
~roopOOPPPPSPPP
~ropSISTSLSONN
~rop_POOPQORPPP
~ropaQPPQOPPPPP
~ropeQNRQPOPPPP
~rophSNOROPQPPP
~ropiNNQQRPQPPP
~roplROPPPPPPPP
~ropoPROPQPOPPP
~roppPOSPPOOPPP
~roprOOQORPPPPP
~ropsPQNQQPOPPP
~roqQPPPPPPPPP
~roquQPPPPPPPPP
~rorRPMOPPOOQR
~ror_PPOPPPPOQQ
~rorsRQNPPPPPPQ
~rosTKQNPNOQQS
~roscRNRPPPOPPP
~rosePOPPPNOQOS
~rosiQQPOPPPPPP
~rossMPOPQPRQPQ
~rostRLPPPQPORO
~rosuQPPPPOPPPP
~rotLLPMRQVNQQ
~rotaNRNPQOROPO
~rotePNPOQPQPOQ
~rothOOSPPROPPO
~rotiOOPPPPSPPP
~rotoPOPOPPPORQ
~rouQRSRRRKNMO
~roubPOPPPQOPPP
~roudPROPPPPPPP
~rougNRQQPQOPOO
~rounQQPPPPPONP
~roupQROPPOPPPP
~rousOOQPRQOOOP
~routQPPPPPPPPP
~rovPROPPPOOSO
~roveQOPPPPPPQP
~roviPROPPPPPPP
~rowQSOPONSPOO
~row_QQOPPOPPQP
~roweOROPPPPPPP
~rowiQOPPPPPPPP
~rownQQPQPOQPOP
~rowsPNROPPQPPP
~roxRMPRNPPOPQ
~roxaPOPQPPPPPP
~roxeQPPPOPPPPP
~roxiPPPQPPQPPP
~roxyQOPPPPPPPQ
~rozPQPPPPPPPP
~rozePROPPPPPPP
~rp_PQPPPPPPPP
~rpePNRQPPPPPP
~rphQOQROOOPPP
~rphiQPQQOOOPPP
~rplNQQPPORPPP
~rpleOORPPOQPPP
~rpoOORPPPPPPP
~rprQOOPPPPQRP
~rprePNOPPPQQRP
~rraOOROOOOPQR
~rragOQQPPPPPPP
~rralQPOPPOOPQP
~rranOOPPPOPPPR
~rreRLSQNOQQOO
~rrecOPOSOOQQPP
~rredOPOPPPRPPP
~rregPOPPPPRPPP
~rrenRPPOPPPPPP
~rresSORPOPMQPP
~rretQOQPPPPPPP
~rrhPQPPPOQPPP
~rrhaPPQPPPPPPP
~rrhoOQPPQOPPPP
~rriOROOPUPOOO
~rriaPOPPPQPPPP
~rribOPQPPQPPPP
~rridOQPPPPPPOP
~rriePNNPPSPPPQ
~rrigQOPPPPPPPP
~rritPPPPPPRPPP
~rrivPUOPPOOPOO
~rroTQMOOOONQS
~rrorRPMOPPPOQR
~rrowQSNPOOPPQO
~rruOPPPPPQPPR
~rryPORPQOPPPO
~rry_POQPQOPPQO
~rs_WRHPKOPPWM
~rsaPPPROPOPPP
~rsa_QOPPPPPPQP
~rsadOPQRPPOPOP
~rsdPQQPPPPPPP
~rsdaPQQPPPPPPP
~rseQLQPOQPPPR
~rse_PNSOPPPPPQ
~rselPOPPPRPPPP
~rsesQQOPPPPPQP
~rsiNOOSQORPQO
~rsinPOPPQPPPPP
~rsioNPOSOOQPPP
~rsoPROPPPOPPP
~rsonQQOPPPOPPP
~rstTLSQQMNPQO
~rst_QLSQQNOPQP
~rsuTOPOPPPPPP
~rsusSOPOPPPPPP
~rt_OQLXMKMUMU
~rtaPQONSNROQO
~rta_OQQPPPPPPP
~rtabOROPQPPPPP
~rtalTNOOPOPPQP
~rtanOPPORPPPPP
~rtazQPPPPPPPPP
~rtbPOQPPPPPPP
~rteRRNMUPPQLQ
~rte_QQOPPPPPPP
~rtebSOOPPPOPPP
~rtedMPPNRQOROQ
~rtenRONOQORPOP
~rterQRQPPPOONP
~rthTQOOOQOOOP
~rth_RQOOOROOPQ
~rthdPQPPPPPPPP
~rtheOPPPPPQQPP
~rthoQPQPPONPPP
~rthrQPPPPOPPPP
~rtiONQRNNQPPQ
~rticPRQOPPOPPP
~rtifOQPPPPQRPO
~rtigPPOPPPRPPP
~rtilQPPPPPPPPP
~rtinQKQSPOOPPS
~rtioOOQPPPPPPP
~rtisQOPPPPRPPP
~rtmOPQPPPPPPP
~rtmeOPQPPPPPPP
~rtnPOOPQROPPQ
~rtneOOOPQROPPQ
~rtoTNQPPPOPPP
~rto_QPQPOPPPPP
~rtonQPPPQPPPPP
~rtrOPPQPPPPPP
~rtraOQOQPPQPPP
~rtriOOQPPPPPPP
~rtsPRSOPONOQO
~rts_PRROPONOQO
~rtuOOPPPQQPQP
~rtumOOPPQQQPPP
~rtusPQPPPPPPQP
~rtyPPSPPOOOPP
~rty_PPSPPOOOPP
~ru_OPPPPPPPPP
~rubOQOPPPQOQP
~rubbOPPPQPPPPP
~rubsPQOPPPPOQP
~rucNQRQPPPPOP
~ruckNQRPPPPPPP
~ructPQPPPPPPPP
~ruePPPPPPQPPP
~rue_PPPPPPQPPP
~rugUMNOPOQOPP
~rug_SOOOOOQPPP
~rugsRNOPQPOPPP
~ruiMPPORPRPPP
~ruisOPOPPPSPPP
~ruitOOQORPPPPP
~rulQMOQOONOSS
~rulePNOQOONOSS
~rumPOOPPOPPPR
~runQNRPONRPPQ
~runkPNPPPPRPPQ
~runnOQPPPPQPPP
~runsQPPPPOPPPP
~rupPQPPPOPPPP
~rup_OROPPPPPPP
~ruptQOQPPOPPPP
~rurROPPPPPPPP
~ruraPOPPPPPPPP
~rusMOTOROQOQO
~rus_OPRPQPPPPP
~rushOPSPPPOPPP
~rustPOPPPPQPRO
~rutQPPPPPPPPP
~rvaPNORPPRPPP
~rvalOOOSOPRPPP
~rvasOPPPQPPPPP
~rvatROPPOPPPPP
~rveRPMOPOROQO
~rve_QNPOPPRPRP
~rvedPQPPPPPPPP
~rvenQQOPPPPPPP
~rviSRPOPONROO
~rvicPQOPPPOROP
~rviePQPPPPPPPP
~rvisPOQPPPPPQP
~rvivRPOPPPPPPP
~rvixQPPPPPPPPP
~rvoOQPPQPPPPP
~rwaQNSPPOPPPO
~rwarOPQPPPQPPP
~rwayRMSPPPOPPP
~rwiQPOPPPQPPP
~rwisQPPPPPPPPP
~ry_RMOKONNSPX
~rybPQOPPPPPQP
~ryboPQOPPPPPQP
~ryiOOOOQTOPPP
~ryinOOOOQTOPPP
~ryoPPQPPPPPPP
~ryonPPQPPPPPPP
~rysPPPPPPQPPP
~rystPPPPPPQPPP
~rytPROPPPPPPP
~rythPROPPPPPPP
~rzeQPPPPPPPPP
~sa_SQOOOOOPPP
~sabORPOQPOQPP
~sabiPPPPPPPQPP
~sablQPQOPPPPPP
~sacPPQPPPOPPP
~sadOQQRPOPPOP
~sadeOPRRPPOPOP
~safVLNNTPOOQO
~safeVLNNTPNOQO
~sagQNQPPQPPPP
~sageQOQPPPPPPP
~saiQPPOQQOOOP
~saidOQPOQQPPOP
~salQOQRPOOOOO
~sal_QOOPROQPPP
~salaOQQPPPPPPP
~salbOPPRPPPPPP
~saliPORPOPOPPP
~salmQPPPPPPPPP
~saltPQPPPPPPPP
~samRSNNRNPQNQ
~sameQROOSNORNO
~samiQPPPOPPPPP
~sampOROPPPQPPP
~sanNQRPPSOPOO
~sandPSNPPPPPPP
~sangONUPPPOPPP
~santPQOPPRPPPP
~sapOROPPPPPOS
~sapePQPPPPPPPP
~sarPPPPROOOQP
~sareQOOQPPPPPP
~sartOPPORPPPPP
~saryPPPPPPPPQP
~satQPRNQOOPPO
~satiQPOPQPPQPP
~satsQOROPOPPPP
~satuOPRPPPPPPP
~sauPPPPPOPPPQ
~savTPNPPOOPPQ
~saveTONPPOOPPQ
~sayONQPPPSOPP
~sayiPPQPPPPPPP
~saysNOQPPPSOPQ
~sbaOPPPPQOPPQ
~sbanPPOPPQOPPQ
~sc_QNRPPQOOPP
~scaOPPQOQQNQO
~scabQPPPPOPPPP
~scalNOQQPPROPO
~scanRQOPPPOPQP
~scarNRQOPROPPP
~sceOQQPOPPPPO
~scenPPQPPPPPPP
~scesPQOPPQPPPO
~schNOTROOPRNP
~schaPROPPPRQNP
~scheONPSPONRQQ
~schiPNQPPPSPOP
~schlOQQPPPPPPP
~schoPRPOOQOPPO
~sciQMUOQQOOOP
~sciaQOPPPQOPPP
~sciiPPPPPQOPPP
~scinPOQORPPPPP
~scioPOQPPPPPPP
~scitQOOPPPRPPP
~sclROPPPOOPPP
~scleROPPPOOPPP
~scoUSMNOQPPNO
~sconPOQPPPPPPP
~scopRSOOOOOQOP
~scorRQOOPPPPOP
~scrRPOOPPOOQR
~screQORPPNNQPO
~scriQPMOQPPOOS
~scruPROPPPPOQP
~scuQPPPQOOOQP
~scuePPPPPPPPQP
~scuiOROPPOPPPP
~sculPOPPQPPPQP
~scusRPPPPPPOPP
~sd_QPOPPPPPPP
~sdaNSPPPQOPOP
~sdayNTPPPQOPOP
~sdePOQPPPPPPP
~se_RHPUNRUQKQ
~seaQSNQOQOPOR
~sea_QQPPOPOPPP
~sealPROPPPPPPP
~searPPOPPPPPPQ
~seasQOOPOQPQOQ
~sebOPOPPPRPPP
~secMOTOOPNQPT
~secoPQQPOOOPQO
~secrNPQPPPPPPR
~sectOOPOPQORPR
~secuOOQPPPPOPR
~sedMRQRNQOONS
~sed_LRQRNQOONS
~sedaQQOOPPPPPP
~seePORPQOQPOO
~seeiPOQPPOQQPO
~seenPQPPPPQPPP
~segRNOPPPQPPP
~seiPPSOQOOPPQ
~seizPPQOQOOPPQ
~selPORPPSMPOP
~sel_ORPPPPPPPP
~seleQNQPQPPPPP
~selfQNQOPSNPOP
~sellPPPPPPPQPP
~seltPPPQPPPPPP
~semPQPPPPOQOP
~semaPPOQOQPQOP
~semeQPPPPPPPPP
~semiPQPOQPPQPP
~senSTOOQMNNSN
~sen_POQPPPRPPP
~sendPSOPPONPRO
~seniQOQPPOPPQP
~sensTLOPQQOPQP
~sentPWKOPNPOPP
~sepTQNOONPRPO
~sepsQRNOPNNRQO
~septRNPOPPRQPP
~serQPOOOOPQRQ
~ser_QOPOQPOPPS
~sereQPPPPPPPPP
~seriQPPPPPPPPO
~seroNQOPPPRPPP
~sertOPOQPPQPQP
~servPQOPOOORRO
~sesQSLOOOOPTR
~ses_QSLOOOONSQ
~sessPOPPPPPQPP
~setSNRPQOOPOO
~set_PPQPQPPPOP
~setrPPPPQPPPPP
~settSOPPPPOPPP
~seuNOPPSPPPPP
~seudNOPPSPQPPP
~sevSNQOOQOQOP
~seveQNQPOQOQPP
~sfePQOPPPPPPP
~sferPQOPPPPPPP
~sfoQPPPOPPPPP
~sfomQPPPOPPPPP
~sfuQPQPPOOPPP
~sfusQPQPPOOPPP
~sglRPPPPPPPPP
~sgltRPPPPPPPPP
~sh_RRRPSNNNON
~shaPOOOOSTONP
~shakPOSPPOPPPP
~shalORPPPQPPOP
~shamPQPPPPPPPP
~sharPPNPPOSPOQ
~shePRSOPPNPPN
~she'ORQPPPOPOP
~shedPQQOOQNQOO
~sheePQQPPNOPQP
~shelOPPPQPPPPP
~sherPQPPPPPPPP
~shesSNOPPQPPPP
~shiOORPORQOPO
~shifPQNPPSOPQP
~shinOLTQPORPOO
~shipPQPPPPPPQP
~shoSRRQOROPKM
~shocROSQOONPPP
~shoePQPPPPOPPO
~sholROPPPPOPPP
~shooQOQPPPPPPP
~shopQQPPPOPOPP
~shorPQOOOPSPOO
~shotOOSQPPPPNP
~shouPONPQTOQNO
~showPROPPOQPOO
~shrORPPPPOPPP
~shuPNQPPPPPRP
~shutONQPPPPPRP
~si_PQPPPPPPPP
~siaPOQPOOQOQO
~sia_QOQPOOPOQP
~sibOOPPQOPOQR
~siblNOPPQOPPQR
~sicPSQPOPNPOP
~sic_QQPPPOPPPP
~sicaPRPPPPPPPP
~sickPPQQOQNPOP
~sidMMSOROTPPN
~sideMNSOQOSPPN
~sieRNQPPPPPPP
~sigNQMPPNQORS
~signMQNPPNQORT
~silSNQOQPOPPP
~sil_SNPPPPPPPP
~sildPPPORPPPPP
~silePORPPOOPPP
~sillPPQPPPPPPP
~simSPOOQPOPPP
~simpROPPPPOPPP
~simuPQOPPPPPPP
~simvPPPOQPPPPP
~sinONSOQQPPPN
~sin_QQOPPQPPPP
~sincOPPOOUPOPO
~sinePORPPPOPPP
~singPNSQQLORRP
~sinoNQOPQPRPPP
~sinuQPNPPPRPPP
~sioQNQSLLSORP
~sio_QPOPPPOOQQ
~sionQNRSMKTPRO
~siotPOPPPQPPPP
~sisTONNNPPSRO
~sis_RNNONOQTRN
~sistPPQPOQOOPQ
~sitNNNMRMOUWO
~sit_PPOPPONVNP
~siteOPPOROOPQP
~sitiNOOOQQQOSP
~sitoPPNPPPOOTP
~sitsQOPPPPQPPP
~sittOQQPPOPPQP
~sityOOPPPPPRPP
~siuPQRQQPNOOO
~siumPQRQQPNOOO
~sivTNRPOOPQOO
~siveRORPOOPQOO
~sixOPPRPPPPPP
~sizPRPPPOOPPP
~sizePRPPPOOPPP
~sk_TRLOOOOPRQ
~skePSNPPPPPPP
~skedOSNPPPPPPP
~skiRPOOPPPQOQ
~skinPPPOPOPQOQ
~skipROOPPQPPPP
~sksROPPOPOPQP
~sks_ROPPOPOPQP
~skyPORPPPPPPP
~sky_PORPPPPPPP
~slaOOQPPQPPQP
~sleNSNPQRPOPO
~sleePQOOQSPPPO
~slepPRPPPOOPPP
~sliNRQRPNPOPP
~slidOOQRPOQPPP
~slipPRPPPOPPPP
~sloRPPPPOPPPP
~slotPQOPPPPPPP
~slowRPOPPOQPPP
~sluOLUPPPPNRP
~sluiPOPPPPPNSP
~slumPORPPPPPPP
~slurPORPPPPPPP
~sm_ROQOPOQQNO
~smaTNNPOPSOQO
~sma_ROOPPQPPPP
~smalPPMQOQRPPO
~smarRPPOPNPPRP
~smePMOPPSSPOP
~smeaPMOPPQTPPP
~smelPPOPPRPPOP
~smiOROPPPPPPP
~smilOROPPPPPPP
~smoORPPRPOOOO
~smokORPPRPOOOO
~sn'PQQQPNQPPO
~sn'tPQQQPNQPPO
~snaPRPQPOOPOP
~snakPRPQPOOPPP
~snesPQPPPPPPPP
~snoOQPPPRORNP
~snorOOQPPSOPPP
~snotQPPPPPPPPP
~snowPRPPPPPPNP
~so_OMTPPOOQOQ
~soaPNSPPPOPPP
~soakPNSPPPOPPP
~socQNPPPPQRPP
~sociROPPPPPPPP
~sockOQOPPPPQPP
~sodQNPOPPSPPP
~sodeQOOPPPRPPP
~sodiPOPPPPRPPP
~sofPRPPPPPPPP
~softPSNPPPPPPP
~solRNQQPOPPPO
~solaPOQPPPPPQP
~soleSMQPPPOPPP
~soliQPPPPPPPPP
~soloOPPQRPPPPP
~soluPQPQPPPPPP
~solvPQPPPPOPPP
~somSQQNPOPOPO
~someQPRNPPPOPO
~somnQQPPPOPPPP
~sonOQMPPTNOPR
~son'OOPPPSQPPP
~son_QROPPQOOQO
~sonaQPPPPPOPPP
~sonePPOQPPPPPP
~soniOPOPOQOPPR
~sonsOOPPQQQPPP
~sooROPPPPOPPP
~soonROPPPQPPPP
~sopQOQQPPPPOP
~soprQOPQPPPPPP
~sorRQOPOORPPO
~sor_OSOPPPPPPP
~soreRNOPPOSPOP
~soriPOPPPQPPPP
~sorrOQRQPOPPPP
~sorsPOPPPPPPQP
~sortPQPPPPPPPP
~sosRPPPOPPPPP
~souRRPPPNQPOO
~sounOQQPPORPOP
~sourQPPPPPOPPP
~sp_POQPPPOPPP
~spaSROPOOOOOO
~spacPPOPPPPPQP
~sparRPPPPPPOPP
~spasPPQPPPPPPP
~spePRNQOPQPNQ
~speaOQQPPPOPPP
~specQPOPPOQQPP
~speePQOQPPPPPP
~spenOQPQOPPPOR
~sperPOPPPQOPPP
~sphPPPQOPQPPP
~sphaPPQPOPQPPP
~spiRKWNOOOPRO
~spicPOPPPOQPPP
~spinRORPOPOOPO
~spirONTOQPQQOO
~spitQPOOOPOORP
~splONQPQQROOO
~splaPOQPQQPPOP
~spleOOOPPPSPPP
~spliPPPPPQPPPP
~spnQPPPPPPPPP
~spneQPPPPPPPPP
~spoOQQOPPPOPP
~sponQOSPOPOOPQ
~sporPQPPQPPPPP
~spotOPOPPQRPPP
~sprQPSOPNOPPP
~spraOORPPOPPPP
~spreQRQPPNOPPP
~spriQOPPPPOPPP
~spsOOSPPPPPPP
~sps_OOSPPPPPPP
~spuPMSPPORPPP
~sputPPOPPPRPPP
~squQOPPPRPPPP
~squeQPPPPPPPPP
~sriSPOPOPPPPP
~sri_PPOPQPPPPP
~ss_SOOMONULUO
~ssaQMQOPROPOR
~ssagQOQPPPPPPP
~ssanPPPPPRPPPP
~ssarPPQPPPOPPP
~ssatOPPPQPPPPP
~sseNSSQONNOOQ
~sse_OOSPPPPPPP
~ssecQPPOPPPPPP
~ssedNRNSOPPPNQ
~sselOQPPPPPPPP
~ssenPPQPPPPPPP
~sserPORPPPPPPP
~ssesPSOPPNPPPP
~ssiRPQONKNSSR
~ssibOOQPQPPPPR
~ssinOQNPPOPRQP
~ssioSOQNNOPQRO
~ssisPQPPPOPPQQ
~ssiuQQQQOPOPOP
~ssivPOQQPPQPPP
~ssoRPQPPOOPPP
~ssorPQPPPPOPPP
~ssrRPPPOPPPPP
~ssriRPOPOPPPPP
~ssuONROQTNPOO
~ssueOPPPQPPPPP
~ssurPPRPPQOPOP
~sswPSNPPOPQQP
~sswoPSNPPOPPQP
~st_SOQOOOQLSQ
~staSOPTLPLOPS
~sta_OOSPPPPPPP
~stabRROPOOPPPP
~stafNNRPPPPPQR
~stagOPPPPPQQOP
~staiPQOPPPOPQP
~stalPPPPPPQPPP
~stamPPQPPPPPPP
~stanUOOOOPOQPO
~stapQPPPPPPPPP
~starNROXOPOONN
~statUNMMOQOOOU
~stayPPPPPPOPRO
~stePRSNNQUNNM
~ste_PPOPPPRPPP
~steaOQPOPPQPPP
~stedROSPOPOPNP
~steePORPPPPPPP
~steiQPPPPPPPPP
~stemPQOPPOPPQP
~stenQOSOPRNOPO
~steoQPPPPPPPPP
~stepOPOTOPQPOP
~sterQQMNPRROQN
~stetPRPPPOPPPP
~stfQNOORQOPPP
~stfeQNOORQOPPP
~sthMNUOSPOPPO
~stheNNROROPPQP
~sthmOPRPQQOPOO
~stiTPRNNSLOPQ
~sticPOPPOPOQRO
~stifPORPPOPPOR
~stigPPQPPPPPPP
~stilPPQNPRNPPQ
~stinRQOPPOPOPO
~stioQPOPPQPPPP
~stipPPPPOQPPPP
~stitRPOPPPOPPP
~stlNORPPROPPP
~stlePOPPPQPPPP
~stlyNPQPPQPPPP
~stmOPOQPPRPPP
~stmaPPOPPPQPPP
~stnOPPPPPPPPP
~stoSMTNRROOOM
~stocNQPPOPROQP
~stolOOSPPOPPOP
~stomPQQPQOOPPP
~stonQOQPPPOPPP
~stooQNNPPPSPPO
~stopSNQNRSMPOP
~storOPQPPOPPQP
~stpPQOPQQOPPP
~stpaPPPPQQOPPP
~strTPQOMNNPSQ
~straPQROPNPOPQ
~strePRORPQOPOP
~striPMQOOQPQRO
~stroSPPOONPPRO
~struQOPPPPPPPR
~stsSQOPPNQPNQ
~sts_SQOPPOQPNQ
~stuTPRONNONQP
~stucOPRPPOQPPP
~studTRMONOPORP
~stulQPPPPPPPPP
~stunPQPPPPPPPP
~sturPORPPOPPPP
~styRNOPPROPPP
~sty_ROPPPPPPPP
~suaNQPQPOPPPP
~sualOQPQPPPPPP
~subSNOOQPOQNR
~subaQPPPPPOPPP
~sucPQQQPOOPPP
~succRPPPPPPPPP
~suckOPQPPPOPPP
~suctORQPPOPPPP
~sudRNRPPOPPPP
~suddQNQPPOQPPP
~sueOPPPQPPPOR
~suedPOPPPPPPPQ
~sufPPQPPPOPPP
~sugPLQPORQPPP
~sugaPMRPOQQPPP
~suggPOPPPQPPPP
~suiPPPOOOOPPT
~suicRPPPOOOPPR
~sulRMOPROOQQP
~suleQPPPPOPPPP
~sulfPPPPQPPPPP
~suliQOQPPOOORP
~suloQQPPPOPPPP
~sulpOPORPPPPPP
~sultONOOPRPROQ
~sumOPPORPPPPP
~sumaNPPPRPPPPP
~summQPOPPQPPPP
~sunPQOPPPOPRP
~sundOQNPPPPPRP
~sunsPQPPPPPPPP
~supOROQOOPPRP
~supeOQPOPPPQQP
~suppOQOQOPPORP
~surRPQONPMROR
~suraNRPPPPORPP
~sureQOROOPOQNQ
~surfQPPPPPPPPP
~surgPMQOPPPPRP
~survRRNPPPOPPP
~susSPPPOPNPPO
~sus_SNPOPROPQO
~suscQPPPPPPPPP
~suspOQPRPOPPPP
~sutOOPRPPPPPP
~sutuNPPRPPPPPP
~suvQPPPPOPPPP
~suvaQPPPPOPPPP
~swaNSRPONOPQO
~swabPQOPPPQOQP
~swalPNTPPOOQPO
~swapOSOPOOPPQP
~sweNOUONPSPOO
~sweaONSPOQQPPO
~swelPPPOPPRPPP
~swerPPRPPOPPPP
~swiQPOSOPOPPP
~switQOOSOPOPPP
~swoPQNPPOROQO
~swolPNPPPQSPPP
~sworPSNPPOPPQP
~sy_PRPNQOPQNQ
~sycQPQPOPPPPP
~sychQPQPOPPPPP
~symRPOOPPQPOP
~sympRPOPPPQPOP
~synQNOPQOOQPP
~syncQOPPPPPQPP
~syndQOOPQPPPPP
~syrOQPPQPPPPP
~syriPPQPPPPPPP
~syruOROPPPPPPP
~sysOPRPPOOPQP
~systOPRPPOOPQP
~t'sMOPQOQSQQO
~t's_MOPQOQSQQO
~ta_QPTOPOPNOQ
~tabPROPPSNPNO
~tab_POQPPPPPPP
~tabbPPQPPPPPPP
~tablQPNPPSOPNO
~tacOUOOPNRPOO
~tachOPPPPOTPPO
~tackQQPPPOOPPP
~tacrPPPPQPPPPP
~tactPQOOPPQPPP
~tafNNRPPPPPQR
~taffNNRPPPPPQR
~tagOROPOQPQOP
~tagePPPPPQPQOP
~tagmOPPPPPQPPP
~taiOQNOOPRPQQ
~tailOROPPQPPPQ
~tainPNPPPPRPPP
~tairPQOPPPOPQP
~takPQNNQVMNRO
~takeOPOOPUMORP
~takiPQOPQQPPOO
~talUOPNPNOPQP
~tal_UMOOONPOSP
~taliSOOPOPQPPP
~talkORROPPPQNO
~tallPQOPPPPPPP
~taloPPPPQPPPPP
~tamUPNRPOOOOO
~tam_PQPPOPPPPP
~tamiTONQPPPOOP
~tamoOPPRPPOPPO
~tamsQQPPPOPPPP
~tanTISNRRMQQP
~tan_NOPOSPPPPR
~tandSQOPOPOPPO
~taneOOPPQQPPPP
~tankPORPPPPPPP
~tantSOPPOPOPQO
~tanuQPPPOQPPPP
~tanyOPQPPPPPPP
~tapQPOSOOPPPP
~tapePPOSOPPPPP
~tarSPMWNQNOMP
~tar_PQOPPQPPPP
~taraQPPPPPPPPP
~targTMOPPPRPPP
~tariPOPPPPPROQ
~tartMROXOQNOON
~tasSQQPOONPOO
~tassQQRQOPOPOP
~tatPMPNPQSPMU
~tat_PQPOPOPPPR
~tateONRPOQPOQQ
~tatiPRMOQRRQMN
~tatoOPOPPPRPPP
~tatuQOPOPOOPOT
~tavOSOPQOPPPP
~tawROPPPPPPOP
~tawaROPPPPPPOP
~taxPQPPPPPQPP
~tayPPPPPPOPRO
~tay_QNPPPPPPQO
~tazPOPPQPPPPP
~tazaQPPPPPPPPP
~tazoPPPPQPPPPP
~tbaPQPPPQOPPP
~tbalPQPPPQOPPP
~tchQNLRORVMPN
~tch_RNOTPNTOMO
~tcheOROPOQQOQP
~tchfROPPPPPPPP
~tchiPOPOPSPPPP
~tchyOPOPPPRPPP
~tcoSMOPPPQPQP
~tcomSOOPPPPQOP
~te_ONWTKMNSOP
~teaPRRNQNROPO
~teacQROPPOPPPP
~teadPRPOPPOPPP
~teamNRQPPOPOQP
~tearRPPPPPOPPP
~tebSQOPPPOPPP
~tebrSOOPPPOPPP
~tecPNRPOPQPPQ
~techONRPPPQPPP
~tectQPOPOPPPPQ
~tedNRNLQPUQLS
~ted_OROLQNUQLS
~teeOQPOOSQOPO
~teenPNPOOSROPP
~teerOQPPPPPPPP
~teetPQOPPPOPPP
~tegOQPOQPPPPP
~tegrPQPOQPPPPP
~teiQNPQOQRPPP
~teinPOOOOQRPPP
~telONSOQMRQOR
~tel_OQQPPQOPOP
~teleQOPPOOQRPP
~tellPOPPPMRPQR
~telyOPQPPPPPOP
~temKOOPQNOWQP
~tem_NPNPPOOWQO
~temaPQPPPPPPPP
~temeOPPPRPPPPO
~temiPOPPPPQPPP
~tempNORPPOOPQQ
~tenXKOQNOQONP
~ten_RNRQOOOQOO
~tenaPPOROPQPPP
~tencRNPPPPPPPP
~tendPPPQPOSOOO
~teneQMOQPPSPPP
~teniQQOPPPPPPP
~tennQQPPPPPPPP
~tenoQPPPPPPPPP
~tensPQPOQOOPQQ
~tentQPOOPQOPOR
~teoQPPPPPPPPP
~teopQQPPPPPPPP
~tepOPNUOOQOOP
~tep_PPORPPPPPP
~teplQOPQPPPPPP
~tepsOOPRPPRPPP
~terRPONOPVPQL
~ter'OPPPPROPPP
~ter_OMQNRPQNTO
~teraNNNOSOTQOO
~terbPQPQOPOPPP
~terdPOPPPQQPOP
~tereQQOPPPOPPP
~teriTOQPOMNPQO
~termPPOPOPPRPP
~ternORPPPNQQOP
~teroTOOOOQPPPP
~terpPNOPPPQQRP
~terrPORPPQPPPP
~tersPSPPOPQONP
~teruPORPPPOPPP
~tervPOOROPRPPP
~teryPROPPPQPPP
~tesSPPNNOQRNQ
~tes_RNNNONRSPQ
~testQSQOOPOONQ
~tetPQROPPOOPP
~tetaQPPPOQPPPP
~tethPRPPPOPPPP
~texONQPRONPOT
~textPORPPPOPPR
~tfeQNOORQOPPP
~tfeePOOORQOPPP
~th_LNQMTRLVPP
~thaQSOQOOOQMP
~thadPOPPPPPPPP
~thalPPQPPPPPPP
~thanQSOOPOOPPO
~thasPPPQPPPPPP
~thatPPNPPQQRNP
~thdQPPQOPPPPP
~thdaPQPPPPPPPP
~thdrQPPQOPPPPP
~theRNOOUROOOM
~the_PPRPPOPPPP
~theaPPQPPPOPPP
~theiQPPPPOPPQP
~themPQQPPPOOQQ
~thenMMSRQOSPOO
~theoNPPQRPPPPP
~therROKORVMRRM
~thesPQPPPOQOPP
~thetQOPOQOROPP
~theyQRMOQQOPOQ
~thiOOQQSPWMML
~thiaPPPQOPPPPP
~thicROOQPOPPOP
~thigQOPPPORPPP
~thinRNRNRRQOMN
~thioOPPPQPPPPP
~thirNPSROPNPPP
~thisMSNOPOTNSN
~thiuPPPPQPPPPP
~thlPQOPPQPPPP
~thlePQOPPQPPPP
~thmPOROQPPPOO
~thm_QPPPPPPPPP
~thmaOPRPQQPPOO
~thoPOPPPMPQRR
~tho_OQQPPPPPPP
~thonOPPPQPPPPP
~thorONQPPPOPRQ
~thosPQOPPOQPOP
~thouRPNOOOOQPR
~thrQLTOPPOORO
~threRPPPOPPMRP
~throQLTOQPOQQO
~thruOPPPQPPPPP
~thsTONQORPOOO
~ths_TONQORPOOO
~thuNPOPPPTPOP
~thumPOOPPOTPPP
~thurOQPPPQOPOP
~thwPOPPQPPPQP
~thwaPOPPQPPPRP
~thyUNPOOQOPOQ
~thy_SPOOOPOPPQ
~thylROPOPPPPPP
~thyrOOQPPQPPOP
~ti_MSRPOORPOO
~tiaQOORPPPPOP
~tia_QOOPQPOQPP
~tialPPOQPPQPPP
~tiapOPPQPQPPPP
~tibSOQNOPOOQQ
~tibiRPQNOPOOQQ
~tiboQPPPPPPPPP
~ticULPINOPURQ
~tic_RNQNOORORP
~ticaNRQORQNQOP
~ticeONOOPPPQRR
~ticiQNQPPPOPPQ
~tickNQNPOQQRQO
~ticlOQQPPPPPPP
~ticoTOPOOOOPOO
~ticsRROOOPPPOQ
~ticuQOPPPPOQPP
~tidRNPPORQOOO
~tid_POQPPPQPPP
~tideQOOQPSOPOP
~tieTOTNRMMPPP
~tie_SNPPPPPPPP
~tienRPRNRMNPQQ
~tiesPPQPPPPQPO
~tifNOQPPNRQMS
~tiffPORPPPPPPP
~tifiOROPPOPROP
~tigROQPPOPPPP
~tighQPQPPOOPPP
~tigoPPOPPPRPPP
~tiguQPPPPPPPPP
~tilOTRMOQOPOP
~til_PQPOPPPPPP
~tilaPPSPPPOPQP
~tileNPQPPPSPOP
~tiliQPPPPPPPPP
~tillPRPNPRNOPQ
~timONPOPRNPVO
~timeOQOPOROPSO
~timiQNOPPPPPSP
~tinQRNOMUSLNR
~tin_PQNQQQROPO
~tinaPOPPPPQPPP
~tineSNSOQOOPPP
~tingNTMQLTPMOS
~tiniPOPQPQQPPP
~tinoRPPOPPPPPP
~tinsQPPOOPRPPP
~tinuPOPOPPQPPP
~tinyOQPPPPPPPP
~tioUMOPOQHUNS
~tio_POQRPPOPPP
~tionTNNOORIUNT
~tipRNOOORQPPP
~tipaQPPPOQPPPP
~tiplPOPPPPQPPP
~tipsQOPPPROPPP
~tirPPPPORPPPO
~tiraPQQPOPPPPP
~tirePOOPPRQPQO
~tisXNNRMQRNON
~tis_SPORNORNPO
~tisoQOPPPPRPPP
~tistPPOPPRPPPP
~titOOOVMQOOPP
~titcQQOPPPOPPP
~titiPPPPPPQPPP
~titrOOPTNPPPQP
~tituPOPPPPPPPP
~tivULNPRPONPQ
~tivaPOOQPPPPPP
~tiveRMOOQQPNPR
~tiviRPPPPPPPPP
~tizQOPPPROPPP
~tleMSROORPOOO
~tle_NSQPPRPPPO
~tledPPRPPPPPPP
~tlemPPQPPOQPPP
~tlesPPPPPQOPPP
~tliPOQPPPPPPP
~tlyMPPPORPQPQ
~tly_MPPPORPQPQ
~tmaPQOPPPPPPP
~tmeOMQPOTPPPQ
~tmenONPPOTPPPQ
~tneQNOPQRNPOR
~tnerOOOPQROPPQ
~tnesQOPPPPOPOQ
~tniPOQPPPPPPP
~to_QRWONMNOOP
~toaPQOOPPQPPP
~toasPQOPPPQPPP
~tocPROOOOQNSQ
~tociQPRPPPOPPP
~tockNSNPOPPPQP
~toclPQOPQPPPPP
~tocoQPOOOOPORR
~todRTQPPMOOOO
~todaPTOPPNOPPP
~toddRORPOOQPOP
~toePNPQPSPPPP
~toenQOPQPQOPPP
~toesOOQPPRPPPP
~tofSNPPPPPPQP
~toffROPPPPPPQP
~togQNPPQPPPPP
~togePOPPQPPPPP
~toiPMQRQPOPQP
~toilONRPPPPPQP
~toinPOPQQOPPPP
~tolORPQORNPOP
~tol_PPQQOPPPPP
~toldORMPPROPPQ
~toleOSQPPPPPOP
~toliPNQPPPQPPP
~toloQPPPPPOPPP
~tomQOTOPPPRNN
~tom_QOQPPQPQOP
~tomaQQPPPOQPOP
~tomeOPPPQPPPPP
~tomiQPPPPPPPPP
~tomoQPQPPOOPQO
~tomsQPOPPPRPPP
~tomyOPQPPQOSOO
~tonOMTNROUNOO
~ton_QPQPPOPPPP
~tonePPQPPPQPNP
~tongPOOPOPTPPP
~toniPNSPPOQOQP
~tonsPPPPQPPPPP
~tooRNOOPPSOOQ
~toodPPPPPPPPPO
~tookQQTOQMPPOP
~toolQNNPPPSPPP
~tootQOOPOSPPPP
~topTRRNPPNONO
~top_RRPPPQNPOP
~topiQPPOPPPPPP
~toppQPRNSOOPPP
~toprQPPQOPPPPP
~topsPOOPPRQPPP
~torOQRMSOKORT
~tor_NOSNQRNOQP
~toraOPPPQPPPPP
~torePNRPPPPPQP
~toriSPONPPPPPP
~tormPQPPPPPPPP
~tornPOPPPPPPPQ
~torsQTNRONOOQO
~torvOPPPRPPPPP
~toryPQNPPOPQOT
~tosSQOOPOQOPP
~tos_RNQPPPOPQP
~toscPROPPPPPOP
~toseROPPPPPPPP
~totPPOPPPPPPP
~totaPOPQPPPPPP
~touORSPPOOPOP
~toucPQQPPPOPPP
~tourQPQPPPPPOP
~toutOOSPPPPPPP
~towOORPPQOPPP
~towePPQPPQPPPP
~toxOOQOOQQPQP
~tox_POPPOQPPQP
~toxiOPQPQPQPPP
~tpaPOPPQQOPPP
~tparPPPPQQOPPP
~traNRUUSLLKTM
~tra_PQOPPPPPPP
~tracLQUOQPOPPP
~traiQQOOQPOOPQ
~tralOQORPPPPOP
~tramOOOQQQQPPP
~tranUPRPPNNNRO
~trapPORPPPPPPP
~trarOQOPQOPPQO
~trasQOQNROPPOP
~tratMMQVPPOOPQ
~trauQPPQPOOPQP
~travNOPQPPRPPP
~trayOROPPPPPRP
~treRLRTMPOPOQ
~tre_QNRQOPNORO
~treaUONOOPOPNS
~treePOPPPPQPPP
~tremNOPPPQRPPP
~trenOQPPPPQPPP
~tresOQQPPQOPQP
~tretPQPPPPPPPP
~trexPOPRPPPPPP
~triTKQMRNORSO
~triaTRONPNOQPO
~tricROOOPOOQSO
~tridPOSPPPPPOP
~trieOOPPPQQPPP
~trigPPPPQPQPPP
~trilPQPPPPOPPP
~trimPOPPSOPPPP
~trinOOPQPQPPPP
~tripOMRPPPQPPP
~tritPPPOPPPQPP
~troPORRUMNNRM
~tro_OMQPTOOPPP
~trodQPPPPPPPPP
~troeQQPOPPPPPP
~trofQPPPPPPPPP
~trokQPQPOOOQQO
~trolOTNOOQOORO
~tromROPPPPPPPP
~tronPQOPQOPPPP
~tropNOPQPOTPOP
~trouONQRRQOOPP
~truQNOPONSPQQ
~trucOQQPPPPPOP
~trueOPPPPPQPPP
~trusPOPPPPPPRO
~tryNPOOQRPQOQ
~try_OQOPPPPQPQ
~tryiOOPOQRPPPP
~ts_VRJMITQPPR
~tseQPPPPPPPPP
~tselQPPPPPPPPP
~tsiOORPPPPPQP
~tsidOORPPPPPQP
~tt_UMPPPPOPPP
~ttaRPRPPMRPOO
~ttacPPPPPNSPPO
~ttawROPPPPPPOP
~tteORONRNQSMS
~tte_PPQPPPPPPP
~ttedONNPRQRPPP
~ttemPOPPPPPPPR
~ttenPPOOPPPRPP
~tterPSPOPNPQNP
~ttesPPQPPPPPPP
~ttiNMTPOUPOOO
~ttinOLSPOUPPOO
~ttlNTRPOQNPOO
~ttleNTRPOQNPOO
~ttoONSOOPPPOS
~ttomQPPPPQPPOP
~ttonPOQPPOQPPP
~ttyPQOOPSPPPO
~tty_PQOOPSPPPO
~tuaPQPQPOOPPP
~tualPQOQPPOPPP
~tubPNTOPPOPPO
~tubaPPRPPPOQOO
~tubePNRPPQOPPP
~tucOPRPPOQPPP
~tuckOPRPPOQPPP
~tudTQOONOPORP
~tudeNROPPOQORQ
~tudiUNOPOPPPPP
~tudyQQOPPPPPPP
~tueOQPPPQPPPP
~tuesOQPPPQPPPP
~tulQQPPPOPPPP
~tulaPQPPPPPPPP
~tumPNOOPPTPPP
~tum_OOOPQPSPPP
~tummPPOPPPQPPP
~tunPQRPPQNPOO
~tungQPQPPPPPPP
~turSSSPOKQOMP
~turaSNQPPPPPPP
~turdOQPPPPPPQP
~tureOTQROMQPNQ
~turiPNRPPPPPPP
~turnPTPOPOQPOO
~tusROPOOPPPPP
~tus_SOPOOPOPPQ
~tussPPPPPPQPQP
~tutPNQPPPPPOS
~tutePOPPPPPPPR
~twaQQOPPPPPPP
~twePOPPPPRQPP
~tweePOPPOPSPPP
~twelQPPPPPPPPP
~twenOPPPQPPQPP
~twiOQSPPQNPPO
~twicOQPQPQNPPP
~twinOQPPPPPPPP
~twisQPPPPPPPPP
~twitPOROPQPPPP
~ty_PNMNNQKVRU
~tylPPRPPOPPPP
~tyleOPQPQPPPPP
~tyliPPQQOPPPPP
~typQOOQOSPPOO
~typeQPOQOPOPOP
~typiOOOPPSQPPP
~tztONTPPPPPPP
~tzt_ONTPPPPPPP
~u'rPROOPPPPPP
~u'rePROOPPPPPP
~uadPOQPPPPPPP
~ualRSPSONNPOO
~ual_QSOSONNPOO
~ualiQPPPPPPPPP
~uallQOPPPPPPPP
~ualtPOQPPPOPPP
~uanPQPRPPOPPO
~uantPQPRPPOPPP
~uarONPPPPOPRR
~uardOOOPPPOPRR
~uaryPOPPPPPPQP
~uatPPQPPPPPPP
~uatiPPQPPPOPPP
~ub_PQPPPPPPPP
~ubaQPQPPPOQOO
~ubatOQRPPPOQOO
~ubbOPPPPQQPPP
~ubbeOPPPQPPPPP
~ubblPPQPPPPPPP
~ubePNSOPPOPPO
~ube_QOSPPPOPPP
~ubesPPPPPQPPPP
~ubiOORPPPQPPP
~ublQOPPPPROPO
~ubleQNPOPPROPO
~ubliQPOQPPPPOP
~ubsQQOPPPOOQP
~ubs_PROPPPOOQP
~ucaQPPPPPPPPP
~ucatQQPPPPPPPP
~uccROPPPPPPPP
~ucceRPPPPPPPPP
~uceRNOQQPRPOO
~uce_QOPRQPPPOP
~ucedQPPPPPPPPP
~ucesQOPPPPPPPP
~uchNOQTORNPOO
~uch_OPOTOSOOOO
~ucheOPQPPPPQPP
~uchiPPQPPPPPPP
~uciNQPRPPPPPP
~ucinPPPQPPQPPP
~uckLSVPPMQOOP
~uck_NRTPPNPPOP
~uckeOQPPPPQPPP
~uclOPPQPPPPPP
~ucoPPQQQOPPPO
~ucomPPQPQPPPOP
~uconNQOQQPPPPP
~ucosRNQOOOPPQP
~uctPQOPOOQPPO
~uctiQQPPOPOPQO
~ud_OQQPPPPPPQ
~udaQNRPPPPPPQ
~uda_QNQPPPPPPQ
~uddQNQPPORPPP
~uddePORPPOQPPP
~uddlPPPPPPQPPP
~udePPPOPOPRQP
~ude_QOQPPPPPPP
~udenNSOPPOQORQ
~udesPOPPPPPQPP
~udgPQPPPPOPPP
~udiTQLOOORPOP
~udieUNOPOPPPPP
~udioQOOPPPQPPP
~uditOSOPPPPPPP
~udoNNQPSPPPPP
~udyQQOPPPPPPP
~udy_QQOPPPPPPP
~ue_PMVMRMSNPP
~uedQNQPPPPPPQ
~ued_POQPPPPPPQ
~uelQPPPPPPQPP
~uemORPPPPPPPP
~uenROORPPOPOO
~uencPOORPPPPPP
~uentROPPPPPPPO
~uerPOROPOOTPP
~uesOONPOQRPPR
~ues_PNQPPPQPOQ
~uesdOROPPQPPPP
~uestPPNPPQPPPR
~uetQOQQPPPPPP
~uet_POQPPPPPPP
~uetiPPPQPQPPPP
~ueuPQPPPOPPPP
~ueuePRPPPOPPPP
~uffPRNPOSPPOP
~uff_OQPPPROPOP
~uffePNQPPPPPPP
~uffsPPPQPPPPPP
~ug_TPOOOOPOPP
~ugaPLRPOQRPPP
~ugarPMRPPQQPPP
~ugeONTPPPPOPP
~uge_OPRPPPPOPP
~uggPPOPPRPPPP
~uggePPOPPRPPPP
~ughOPPOPTPONP
~ugh_QPNPPRQPOP
~ughiPOQPPPPPPP
~ughtNPPPPSPOOQ
~ugiROOPPPPPPP
~ugmQPPPPPPPPP
~ugmeQPPPPPPPPP
~ugsQNQPQPOPPP
~ugs_QNQPQPOPPP
~uicTPPOONONSQ
~uiceQPOPQOPNSP
~uiciRPPPOOOPPR
~uickQOROPPPPPP
~uidRNPPOOQPQP
~uid_ONQPOPSPPP
~uideROPPPPPOQP
~uidsQPPPPPOPPP
~uieORQPPOPPPP
~uietPRPPPOPPPP
~uilPQQOPPOORP
~uildPPPPPPPORP
~uinOPPOQPPPPQ
~uinaPPQPPPOPPQ
~uineOOPORPQPPP
~uirOOPPPPOPOT
~uisMPSOPPROQP
~uis_OPRPPPPPPP
~uiseNPPPPPRPPP
~uitPNQOQRNOOR
~uit_PNRORPOPPR
~uitsPROPPPPPPP
~uittQOPPPQPPPP
~uivNOPSOPQPPP
~uivaNOPSOPQPPP
~ul_OPQPPORPOR
~ulaRPPQOMSOQN
~ula_QPQPPPPOPP
~ulanPQQPPOPPPP
~ularPMQPPPSPQO
~ulatRQNRPOOPPO
~ulcOQMPPQSPOP
~ulcePQMPPQRPOP
~uldRLNPQTSPNN
~uld_SMMPRTRPNN
~uldeOPQPPPQPPP
~uleOPNUONMOST
~ule_QNNTOOMOSQ
~ulesOQOQPOPOPQ
~ulfPPPPQPPPPP
~ulfaRPPPPPPPPP
~ulgPOQPPPPPPP
~ulgiOPQPPPPPPP
~uliQQOPQOOOQO
~ulinQOPPROOOQP
~ulisQPOPPPPPPP
~ulitQPPQPPPPPP
~ullOPTPPQNPOP
~ull_PQSPPOOOOP
~ullePNQPPQPPPP
~ulliPPPPPPOQPP
~ullyPQPPPPPPPP
~ulmQOPPPPPPPP
~ulmoQOPPPPPPPP
~uloROPOPOPPPP
~ulosQQPPPOPPPP
~ulpOOPQPPOPPP
~ulphOPORPPPPPP
~ulsNOXOOOPOOP
~uls_PORPPPPPPP
~ulsePQRPPOPPPP
~ulsiPNTPPPPPPP
~ulsoOPQPPPPPPP
~ultSLNQNPNQRR
~ult_ONPSONOORS
~ultaPPPPPPPRPO
~ultiPOPPPPQPPP
~ultrRPOPPPQPOP
~ultsQNOOPSOOPQ
~ultuPQOPPPOPQP
~um'POOPPQPPPP
~um'sPOOPPQPPPP
~um_MLROUOXOMO
~umaRMPQQONOPQ
~uma_ROOQPOOPQP
~umabPOPQPPPPPP
~umanPOPPPPPPPQ
~umatPPPPRPOPPP
~umbQLPPONRSRN
~umb_OOQPPOSPPP
~umbaROPPPPOQPP
~umbeQONQPPNSRO
~umbiPPQPPPPPPP
~umblPPPPPPQPPP
~umeONPRPOOSOR
~umenOOOPPOPSOQ
~umiQOQPPOQPPP
~uminPOPPPPQPPP
~ummPQOPOQQPPP
~ummaQQOPPPPPPP
~ummePOPPPQPPPP
~ummyOPPPPQPPPP
~umoPPRPOPOPOO
~umonROOPOQPPPP
~umotPQPPPPPPPP
~umpOMRPPRTPNO
~ump_OOQPPRSPNO
~umpeQNRPPPPPPP
~umpsPPOPPPRPPP
~umsPQPPPPPPQP
~ums_PQPPPPPPQP
~un_PORPPPOPPP
~unaOPPPPPPPPR
~uncRSROOPOOMO
~unceOQQPPOPPPP
~unchOTQPPPOPNO
~unciPQOPPPPPPP
~unclOOPPPRPPPP
~uncoQPQPPPPPPP
~unctTNPPPPPPPP
~undPMRONNQSOR
~und_OQQOOPRQNP
~undaOOOPPPPPRQ
~undeOPRQOONQQP
~undiPOQQPPQPPP
~undlQNOPPPPQPP
~undsPRPPPPOPOQ
~uneOQRPPPOPPP
~une_OROPPPOPPP
~ungSOQNPQPPOO
~ung_QOQPPOPPPP
~ungeOSOPPPOPPP
~ungsQNQOQPPPPP
~uniLQOSPQOPSO
~unitONPSPOOPRO
~unkQLPPPQRPOR
~unk_POPPPPRPPQ
~unknPOOPPQQPPP
~unlQOPPPNPPRQ
~unnOQPPPPQPOO
~unneOOQPPQRPOO
~unniPSOPPPOPPP
~unoPQPPQPPPPP
~unogPPPPQPPPPP
~unotQPPPPPPPPP
~unpQPPPPPPPPP
~unrPPRPPPPPPP
~unrePORPPPPPPP
~unsOQQPPONQPQ
~uns_QRPPPOOPPP
~unsePPPPPPPQPP
~unshPPQPPPPPPP
~untONPOPQMRPR
~unt_OPPQPPOQPP
~unteNPQPQOPPQP
~untiPPPOPPPQPP
~untsOPOPPPORPQ
~uorRPPPPPPPPP
~uoxQPPOQPPPPP
~uoxeQPPOQPPPPP
~up_PUNOPNOPOO
~upbOQPPPPPPQP
~upboOQPPPPPPQP
~updRQOPPPPPPP
~updaPSOPPPPPPP
~upeOQPOPPOQQP
~uperOQPOPPPQQP
~upiPOSPOOQPPP
~upilOOSPOORPPP
~upirQPPPPPPPPP
~uppNRMQOPSOQP
~uppeOPOPPPSPOP
~upplOPPQOPPORP
~uppoPQOPPPPPPP
~uprQNOPRPQPPP
~upriQNPPPPRPPP
~uproPPPPRPPPPP
~upsNSOPQORPPP
~uptQPQPPOPPPP
~uptuQOQPPOPPPP
~upuQOOPPPQPPP
~ur_PTTPPPNNMO
~uraXNRNONNQOO
~ura_QOQPPPOPPP
~uracROPPPPPPPP
~uralROPPPPPPPP
~uranOQOPPPORPP
~uratSOQOOPPPPP
~urcQPPPPPOPPP
~urceQPPPPPOPPP
~urdNRPPPOQPPP
~urdaOQPPPPPPQP
~ureTQSOLMPRLR
~ure_ROSNNOORNQ
~ureaPOOPPPRPPP
~uredPORPPOPPPP
~uresOSMRPOOPOQ
~uretSPPOOPPPPP
~urfQPPPPPPPPP
~urgQMSOPOOQRO
~urgeONROPPPQQP
~urgiQOPPPPPPQP
~uriPNVPMOSOOP
~uriaPPPPPPQPPP
~uricPPQPPPPPPP
~urieQPOPPQPPPP
~urinPNUPNNSOOP
~uritOQQPPPPOPP
~urlOPQRPPPPOP
~urlyPQORPPPPOP
~urmPOPPPPQPPP
~urnORQOOQRONO
~urn_QRPPPPOPOP
~urnaPROPPPPPPP
~urneNPOPPQRPPP
~urniPNRPOOSPPP
~urnsRQOPPOOPQP
~urntOOQPPQPPPP
~uroSPOOPOOQPP
~uro_QQPPPPPPPP
~urolQOPPPPPPPP
~uronQPPPOPPPPP
~uropQPPQOPPPPP
~urosQPPOQOOQPP
~urpNPSPPOPPPP
~urplOPQPPOQPPP
~urrRNROOOPPOQ
~urreRPOOPPQPPP
~urriPPQPPPPPPP
~urroPPPPPPPPOQ
~urryPORPPOPPPP
~ursNNPPRNMQVQ
~urs_OOOPPOOPUP
~ursdPQQPPPPPPP
~urseOQOOPPNQRQ
~ursiPOPPRPPPPP
~urstPOQQPPPPPP
~urtQMQOQNRPOR
~urt_QQOPQOOPOS
~urthPPPPPPPQPP
~urtiPNRPPPPPPP
~urtsPPQPPOPPPP
~urvRRNPPPPPPP
~urvePROPPPQPPP
~urviRPOPPPPPPP
~uryQOQPPPOPPQ
~ury_QOQPPPOPPQ
~us_TJONSTSNPN
~usaORPOPOQPPP
~usbPPOPPROPPQ
~usbaPPOPPROPPQ
~uscSOOPQOOPPP
~usciQPPPPPPPPP
~usclROPPPOOPPP
~useMLNNPTSROT
~use_MKOPPTRRQP
~useaPQPPPPOPPP
~usedPPQPPQPPOQ
~userQPPOQPPPPP
~usesNROPPPPPOS
~ushOPTQPPMPPO
~ush_OPPRPPOPPP
~usheQOPPPQOQPP
~ushiPPSPPOOPPP
~usiRQOROOOPPO
~usinQOPPPQPPQO
~usioOQPSONPPPP
~usitQPPPPPPPPP
~uspOQPRPOPPPP
~uspeOQPQPPPPPP
~ussPPRPPPPOPO
~ussiQQPPPPPOQP
~ustPPQPQOPORP
~ust_PPOPPPQORP
~usteQORPPPOPPP
~usuNSOQPPPPPP
~usuaNSOQPPPPPP
~ut_PNSNRPLPRQ
~utaQNQQPQOPPP
~utamPPPRPPPPPP
~utatQOQPPPPPPP
~utcSNPPPPPQOP
~utchPOQPPPPPPP
~utcoSOOPPPPQOP
~uteNOVONMPSNS
~ute_OQPOOOQQPR
~utedOOPQPPPPOS
~utenPPQPPPPPPP
~uterPORPOPQPPP
~utesPORPPNOSPP
~uthMMSOPOPRRQ
~uth_NOSPPOPQPP
~uthoOMPPPPPQRQ
~utiQROOPRNPPO
~uti_POQPPPPPPP
~uticPQPOQPPPPP
~utidQPOQOQPPPP
~utinPQPPPQOPPP
~utioPQOPPPPPPP
~utisQPPPPPPPPP
~utoQOROPOOPOQ
~uto_PORPPPPPPP
~utofROPPPPPPQP
~utpONTPPPPPPP
~utrNPOPPPRQQP
~utroOPPPPPQPPP
~utsPSPOPNPPQP
~uts_QROPPOPPPP
~utsiOORPPPPPQP
~uttOPSPPPPPOO
~utteQOQPPQPPPP
~uttiORPPPPPPPP
~uttoPORPPOPPPP
~utuPNORPORPPP
~utumQOOPPORPPP
~uturNPORPPPPPP
~utyMPOOQPOORS
~uty_OPOPPPOOQS
~uvaPRPPPOPPPP
~uvasPQPPPPPPPP
~uvoPOOPPPQPPP
~uw_PNSPPPOPPP
~ux_PPQPPPPPPP
~uysOPPPQQPPPP
~uys_OPPPQQPPPP
~va_PRQOQOOPPP
~vacOQPNPQOPQP
~vacaOPPPPQPPPP
~vaccQQONPQOPQP
~vadPPQPPPPPPP
~vagQOQPPPOQPP
~vageQOPPPPOQPP
~vagiPPQPPPPPPP
~vaiPOQPPPOPRP
~vailPPOPPPPPRP
~valOKOUOOROQR
~val_PNNROPQPRO
~valaPPPQPPPPPP
~valeNPPSOPQPPP
~valiOPOPPPOPPS
~valpPPPORPPPPP
~valuQQOPPPPPPP
~valvQPOPPPQPPP
~vanNORRPPOPOQ
~vancOQPQOPOPPR
~vapSOOPPPOPPP
~vapeQPPPPPPPPP
~vapiQNPPPQPPPP
~varPQQQPPOOOP
~varePPPPQPPPPP
~variORQPOPOPOP
~varoPOPQPPPPPP
~vasSPOPPQOPPO
~vascQPPPPPPPPP
~vasoQPOQPPPPPP
~vastQPPPQPPPPP
~vatPOQOOPQQRO
~vatePNQPPPPQQO
~vatiOQPPPOQPPP
~ve_VHNLUSQMSO
~vedOYMOOOPOPP
~ved_OYMOOOPOPP
~vegOROPPQPPPP
~veiONSPPQPPPP
~veinPORPPQPPPP
~velNRNPRNQRPO
~vel_OPQPPOPRPO
~veloPQOPPPQPPP
~velsOOPPRPPPPP
~velyPRNPPPPPPP
~vemOQPPPOPPQP
~vemeOPPPPPPPQP
~venVNUOLOMPQP
~ven_PSQPOQOPOP
~vendPOOPPPPPRQ
~veneQPQPOPPPPP
~veniPPOPPPQPPP
~venoPPOQPPPPPP
~ventTNUONONOPO
~verSSQTKMOMQR
~ver_NRNSNPQPOP
~veraPPPPQPPPPP
~verbOOPPPPPPPR
~verdPQQOPOPQPP
~verePQPOOOQPPQ
~veriPRPPPOPQPP
~vermQQPPPOOPPP
~vernORPPPPOPRO
~versSJPTNOQORP
~vertSONQOORPNP
~veryPTSOPSNONN
~vesNRMOPRSNQP
~ves_NRNOPRQNQP
~vetROPPOPPPPP
~vetiPQPPOPPPPP
~viaMNQRQORPOP
~vialNPPSPPPPPP
~vicPNQPPPORPP
~vicaQPPPPPPPPP
~viceOPPPPPORQP
~victPOQPPPPPPP
~vidWONMPQPPPN
~vid_QPNNPRPOQO
~videUPOOPOPQOO
~viePQPPPOOROP
~vienOOQPPPPPPP
~viewQQNPPOOROP
~vilQPQPPOPPPP
~villPQPPPOPPPP
~vinSOQOPOOOOS
~vincPNQPPPPPPP
~vingRQPOPNNOOS
~vioQPPPPPPPPP
~violPPQPPPPPPP
~viouPQPPPPPPPP
~virNOOQUOPPPO
~vir_OOOQRPPPPP
~viruOPOPQPPPPP
~visONRONNPTTO
~vis_POPPOPQPPP
~visePORPPPPPQP
~visiNPOOONOTTO
~vitUOOOOPQOPO
~vitaSPOOOPQPPP
~viteQOPPPPPPPP
~vityQPPPPPQPPP
~vivRQOPPPPPPP
~vivaQPOPPPPPPP
~vivePQOPPPPPPP
~vixQPPPPPPPPP
~vix_QPPPPPPPPP
~vo_OSOPPPOPPP
~vocPOPPQQOPPP
~vodPOQPPPPPPP
~voiONRPSPPQOO
~voicPMRPPPQQOP
~voidOQOPSOOPPP
~volOOPPPPSOOQ
~voluOQPPPPPOPR
~vomOPSOOOQPPP
~vomiNPSPOOQPPP
~vorQPOPPQPPPP
~votOQPQQPPPPP
~vothPPPQQPPPPP
~vouNQPPQPPQPP
~vousOQOPQPPPPP
~vulPOSPPPOPPP
~vulsPOSPPPPPPP
~vy_ONPPPPRPQP
~w'sQPPPPRPPOP
~w's_QPPPPRPPOP
~wa_ROPPPPPPPP
~wabPQOPPPQOQP
~wab_PQPPPPQPPP
~waiRPPPOROPOP
~waitRPPPOROPOP
~wakRKVPONPPPP
~wakeQMUPONPPPP
~wakiQOQPPPPPPP
~walORSQNMORPN
~wal_QPPQOPPPPP
~walkOROPPOORPP
~wallPQTPPNPPOO
~wanOOPNPTNPNU
~wantNPONQTNPNU
~wapOSOPOOPPQP
~wap_PRPPOOPPQP
~wappPQPPPPPPPP
~warQRPNPNONRS
~wardQOQNONPNSQ
~wareOTOPPPPPPP
~warfPPOPQPOPPO
~warmPQPPPPPPPP
~warnQPPPPPQPPP
~wasOQROROOPPP
~washORPPROOPPP
~waspPPQPPPOPPP
~watTQPOPOOOOO
~watcRRNOQPOPOP
~wateRORPPOPPPP
~wavOMPPPPVPOP
~waveOMPPPPVPOP
~wayRQROPONPQO
~way_POTOPNOPQP
~waysQQNPPQOPPP
~wboQMQQQORPPO
~wborQMQQQORPPO
~we'PQQPPPPPPP
~we'rPQPPPPPPPP
~we'vPPQPPPPPPP
~weaOPQOOQQORO
~weakOPRPPOQPPP
~weanQQNPPQPPPP
~wearQQNPOPOPRO
~weatNNSPPPQPPP
~wedNORORPNPRQ
~wed_ONROQNOPRQ
~wedgQPPPPPPPPP
~wednOQPPPPPPPP
~weePQMQPRQPOO
~weekRONRQQNPOP
~weenPPOPOPSPPP
~weiPOOROPQPPP
~weigQPNROPPPPP
~welRSNOOPTONN
~wel_SNPPPQOPPP
~welcPQPPPPPPPP
~wellORNOOOUPOO
~welsORPPPPOPPP
~welvQPPPPPPPPP
~wenPPQOPPPQPO
~wentMRROPPPQPO
~werSRPQONOOOP
~wer_UPPPONOPOP
~wereOQPQPPPPPP
~weriPOQPPPPPPP
~wersOPPPPPQPPP
~wesPORPPPOPPP
~westPORPPPOPPP
~wfuOOPPPPPPPS
~wfulOOPPPPPPPS
~whaNHKSOOXRRR
~whatNHKSOPXRRR
~wheRNPSNNNQSO
~wheeORRPPOOPOP
~whenQQKTOQMRPP
~wherOMSPOORNUO
~whetTOOPOPPPOP
~whiPLPOORSRPN
~whicONNPOQRSRO
~whilROQOPPOPOP
~whisOOPPPROPPP
~whitNPPPPPSOOP
~whoNQOOQNNOXP
~who'OQPPQOOPQP
~whoePROPPPPPPP
~wholPORPPQOPPP
~whooQPPPPOPPPP
~whosOPNPQPOPRR
~wicPROQOQNPPP
~wiceOQPQPQNPPP
~wichQQOPPPPPPP
~widNPSPPPRPPP
~wideOORPPPRPPP
~wifNOQPPROOOS
~wifeOMRPPROPNS
~wifiOROPPPPPPP
~wilPPPORQOPOP
~willPPPORQOPOP
~winOSPOPQQPOP
~win_OOQPPPQPPP
~windQQPPPPPPPO
~winePOPPPQPPPP
~wingOROPPPQPPP
~winsOQPPPPOPPQ
~wintQPPPPPQPOP
~wirPNSPPPOPPP
~wirePORPPPOPPP
~wisQPOPPOPPPQ
~wisePPPPPOPPPQ
~wishPQOPPPPPPP
~wistQPPPPPPPPP
~witULOQQONQPQ
~witcPNQROQOPPP
~withSONORNPQPP
~witnRPPPPPPPPP
~wlyQPPPPPPPPP
~wly_QPPPPPPPPP
~wn_PQQOROQPOO
~wniPRQPPOOPPP
~wninPQQPPOOPPP
~wokPROPPOPPPP
~wokePROPPOPPPP
~wolPNPPPPSPPP
~wollPNPPPPSPPP
~womRPPPQOOPPP
~womaQPQPQOPPPP
~womeQPPPPPPPQP
~wonOMSOORPPPQ
~won'NOPPOTPPPQ
~wondPPQPPOPPPP
~wontPNSPPPPPPP
~wooOPPPPQPPPP
~woodPPQPPPPPPP
~worNQOMRQPVOM
~wordMQROPNOUPO
~workPSOOPRMQPO
~wormQNPPPPSPOP
~wornQPPPPPPPPP
~worrOONPQSOPPP
~worsOOQPQPQPPP
~wortROPPQPPPPP
~wouPOPPQQQPOP
~woulPOOPQRQOOO
~wounPPPPPPOQPQ
~wriNPOPPNSRPP
~wrisPOPPPPRPPP
~writNQOPPNQRPQ
~wroOQRPPOOPOR
~wronPPRPPOOOPR
~ws_PTMOOPRPOP
~wsyPOROPPQPPP
~wsy_POROPPQPPP
~xa_PPQQPPOPPP
~xabPPOQPPOQPP
~xabaPPOQPPOQPP
~xacPNPPQQPQPP
~xaceQPPOPPPPPP
~xaciOPPQQPPPPP
~xamPQPQPPOPPO
~xam_QQOPPPOPPP
~xameOPPQQPPPPP
~xamiPPQPPPPPPP
~xanPQPPPPPPPP
~xanePQPPOPPPPP
~xapPPPPPQPPPP
~xatPPPQPPPPPP
~xatePPPQPPPPPP
~xazoOPPPPPPPPP
~xcePQOPPPPPPP
~xedQPPPPRPPPO
~xed_QPPPPRPPPO
~xenRPPPOPPPPP
~xen_RPPPOPPPPP
~xerQROPPPOPPP
~xercQQOPPPPPPP
~xesORPPPOROPP
~xes_ORPPPOROPP
~xetQOPOQPPPPP
~xetiQOPOQPPPPP
~xi_RPOPPPPQPP
~xicQRQOPPOPOP
~xic_OQPPQPPPPP
~xiciQQPOOPOPPP
~xiclPPPPQPPPPP
~xidQOOQPPQPPP
~xidePOQQPPPPPP
~xidiQPPPPPPPPP
~xieQOOPPPQPPP
~xietPOPPPPQPPP
~xigSNOPPPPPPP
~ximPPPOQPQPPP
~xinROQPRNOPPP
~xin_POQOROOPPP
~xineQPPQPOPPPP
~xisPPPPQOOPPP
~xis_PPQPQOOPPP
~xloPPPOQPPPPP
~xlovPPPOQPPPPP
~xonPNORROPPQP
~xonePOPQROPPQP
~xpeRQNPPOPPPQ
~xpecQQNPPOPPPP
~xpiOTOOPOPPPP
~xpirOTOOPOPPPP
~xplOPQPPPQPPP
~xraPQPPPPPPPP
~xrayPQPPPPPPPP
~xt_RQPQOPNOOP
~xtePOPQPPQPQO
~xtenPPOQPPQOQP
~xtrPPQPOQPPPP
~xtraPPPPPQPPPP
~xy_POPOPPPPPQ
~xycPPPRPPPPPP
~xycoPPPQPPPPPP
~xygQPQPPPOQOP
~xygeQPQPPPOQOP
~xytQPPPPPPPPP
~xytoQPPPPPPPPP
~y'rOQQPPPPPPP
~y'reOQQPPPPPPP
~y'sNRPPPTOPMP
~y's_NRPPPTOPMP
~ya_OOOPPPQPQP
~yalQPPPPPQPPP
~yanPORPPPPPPP
~yasOPQPRPPPPP
~yastOPQPRPPPPP
~ybeOPQPPPPPPP
~ybe_OPQPPPPPPP
~yboOTPPPPOPOP
~ybodOSPPPPOPPP
~ycaQPQPOPPPPP
~ycarPPQPPPPPPP
~ycePPPQPPPPPP
~ycemPPPQPPPPPP
~ychRPQPNPPPPP
~ychoRPPPOPQPPP
~yciROPROOPPPP
~ycinROPROOPPPP
~yclOPNQRROPPO
~ycliOOORRQOPPP
~ycloQPPPPPPPPP
~ycoQOPRPPPPPP
~ycodPPPQPPPPPP
~ycopPPPPQPPPPP
~ydrQOPROPOPPP
~ydraROPPOPPPPP
~ydroOOQRPPOPPP
~ye_OMSPPRPPPP
~yeaSRNQNPPOOQ
~yearTPNQNPPOOQ
~yedQPPPPPPPPP
~yed_QPPPPPPPPP
~yelQPNORPQOPO
~yeliPQNPPPQPPP
~yellOPPPRPPPPP
~yeloRPPPPPPPPP
~yerOQOPPPPQPR
~yer_OQOPPPPPPR
~yesOMTPOQROOO
~yes_OOTPOPQPPP
~yestQNPPPQQPOP
~ygeQPQPPPOQOP
~ygenQPQPPPOQOP
~yhoQPPPPPPPPP
~yholQPPPPPPPPP
~yinNQQOQQOPPP
~yingNQQOQQOPPP
~yl_PORPQPPPPP
~ylaRNPQQOOPPP
~ylacPOPQPPPPPP
~ylaxPPPPQOOPPP
~ylePPQPQPPPPP
~yle_QPPPPPPPPP
~ylenPPQPQOPPPP
~yliOQQQOPPPPP
~ylinOPRQOPPPPP
~yllNPPQQPPPPP
~ylliNPPQQPPPPP
~yloOOPPPPSPPP
~ymeOOOPPRQPPP
~ymoPORPPPOQPP
~ymorPORPPPOQPP
~ympPONPPOTPOP
~ymphNPOPPPSPPP
~ymptRPOPPPQPOP
~yncQOPPPPPQPP
~yncoQOPPPPPQPP
~yndQOOPQPPPPP
~yndrQOOPQPPPPP
~yo_QPPPPPPPPP
~yogPQPPPPPPPP
~yonNSRPOROONP
~yoneNSRPPROONO
~yosQOOORPPPPP
~youNUNOPRRONO
~you'OROOPPPPPP
~younQNOPPPRPPP
~yourNTPPPRPPOP
~ypaQPPPPPOPPP
~ypasQPPPPPOPPP
~ypePOOPQOSQOO
~ype_ROPQOQOPOP
~yperOOOOROTPPO
~ypiPNOPPSQPPP
~ypoQOPPOPPQOP
~ypogPPPQPPPPPP
~ypotRPQOPPOPPP
~ypoxPPPPPPPQPP
~yriQPQPPPPPPP
~yrinPPQPPPPPPP
~yroOPPPPQPPOP
~yroiOPQOPRQPPP
~yroxPPPQPPPPPP
~yruOROPPPPPPP
~yrupOROPPPPPPP
~ys_MQMQNRQRPQ
~yseOORPPRPPPP
~ysedPQPPPPPPPP
~yselONRPPRPPPP
~ysiOOQQPQNQRP
~ysicQPPPPPPPPP
~ysioOQPPPQOOQQ
~ysisOMRQPPORQO
~yspQPPPPPPPPP
~yspnQPPPPPPPPP
~ystNMTQONTOQP
~ystaOOPQPPRPPQ
~ysteQPOPPPPPQP
~ystiPPPQPPPPPP
~ystoOOUPPOOPPP
~ytePNOPPPTPOP
~ythTONOQOQPPP
~ythiRPNPQOQPPP
~ythmQOPPPPPPPP
~ythrQPPPPPPPPP
~ytiQPPPOPQPPP
~ytoPPPQQOPPPP
~ytocQPPPPPPPPP
~ytoiOPPQQPPPPP
~ywaPROPPPOPPP
~ywayPROPPPOPPP
~ywhPQPPPPPPPP
~ywhePQPPPPPPPP
~za_PQRPPOPPOP
~zanPOQPPPPPPP
~zapQPOPQPPPPP
~zapiPPOPQPPPPP
~zarQOPPPPQPPP
~zatPPPPQPOPPP
~zathOPPPQPPPPP
~zatiQPPPPPPPPP
~ze_QPQPPNQPOP
~zedPPQPPPPPPP
~zed_PPQPPPPPPP
~zemQQPOPQPPOP
~zem_PQPPPPPPPP
~zemaQPOPPQPPOP
~zenQPQPPPOPPP
~zen_QPQPPPOPPP
~zepQORPPPPPOP
~zepaQORPOPPPOP
~zepiPPPPQPPPPP
~zerOPQPPQPPPP
~zer_POPPPRPPPP
~zeroOPQPPPPPPP
~zheQPPPPPPPPP
~zheiQPPPPPPPPP
~zidPOPQPQOPPP
~zidePPPQPPPPPP
~ziePPQPPPPPPP
~zilPOPPQPPPPP
~zil_POPPQPPPPP
~zinPPPRPPPOOO
~zin_PPOPOPQPQP
~zincPPPQPPPPPP
~zinePOORRPOPPP
~zingPPRPPQOPNP
~zitROPPPPPPPP
~zithRPPPPPPPPP
~zo_PORPPPPPPP
~zodQPPPPPPPPP
~zodiQPPPPPPPPP
~zolLMNTWNOORO
~zolaPOPQPPPPPP
~zoleLNOSTPOORP
~zoliPQPPQPPPPP
~zonPOQPPPQPPP
~zopPPPPPPQPPP
~zosQOPQPPPPPP
~zt_ONTPPOPPPP
~zumPPPQOPPPPP
~zumaPPPQOPPPPP
~zurQQOPQOOPPQ
~zurePROPQOOPPQ
~zy_OPPPPQPPPP
~zzaPQQPPOPPPP
~zza_PRPPPOPPPP
~zzyPQPPPOQPPP
~zzy_PQPPPOQPPP"""
