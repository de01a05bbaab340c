"""The weights of the gate. Written by `make calibrate`; not by hand.

Fitted to 32189 messages. A line of TABLE is a feature and, in its last ten characters, how many
steps it weighs for each kind, in the order of gate.KINDS: chr(80) is none, the next one up.
"""

DIGEST = "eb7b8db7f5f6"  # of knowledge/messages
STEP = 0.0257
BIAS = (1.027, 3.401, 0.953, -0.959, -1.303, -0.603, 0.349, -1.070, -0.788, -1.008)
TABLE = r"""!<joKNQDMEL
! !NOYOPPNOOO
! $LNYPPQNPNO
! bothPSNPPPPPPP
!a clock or a dayPlHMPWAGSN
!a comparisonz>?KCMQWVP
!a complaint of one's ownPPVMK[IPLS
!a diseasel?RBL^aW;C
!a drugf4?}}M.>F?
!a drug, and a diseasejCLUYUBKKM
!a drug, and a quantityUMQRPOMQNP
!a drug, and one patient's weight or clearanceJKSUWPMOOO
!a finding to be readGINDORwLTF
!a long sentence3e\;=jYHRW
!a low pressure, saturation or coma scoreM5}JMICPMN
!a low pressure, saturation or coma score, and a room, bay or bedWIROPPOPPP
!a low pressure, saturation or coma score, and a wish for evidencePTPOPONPPP
!a quantity_NMZPLDPPL
!a question markPLMOUPUNMR
!a question mark, and a wish for evidence_KLOOUMPLM
!a question's first wordRY*LMKET|S
!a question's first word, and a wish for evidence^IMQOPMQMQ
!a relative or friendDISNPtININ
!a relative or friend, and a wish for evidenceQNRPPQPPPP
!a relative or friend, and that it is nowQQSPPNPPOO
!a room, bay or bed?aqSKK:NQM
!a sentence,bDQNSUU]U
!a share in percentO\KTONMONO
!a story]MOYPDNPOM
!a treatment or test that is no drugkHAJPSJVSL
!a vital sign's valueNY}=T@WDGH
!a vital sign's value, and a wish for evidenceIcSJOLONOO
!a wish for evidence}>CXFRCOEN
!an ageW)TY_`VE=\
!asked of colleaguesJWPLLLROZR
!codes, bills or certificates1AHFJGB}NK
!drugs of different classesOESFwJPLIL
!drugs of different classes, and a comparisonUOQPNQOOOP
!drugs of different classes, and a wish for evidenceQQPNROPPPP
!drugs of different classes, and whether it is safeKOOOXOQPPP
!drugs of one classaIGVOOMOPO
!feelings or jokesEzCMOUPNEK
!few wordsPDV]aCMUJI
!groups of peoplekHPNGQNLRL
!no drug, test or diseaseHacF<EQMR\
!one or two words}LMPTHJJBG
!one patient's weight or clearance=U<yfJEJNL
!since when, in hours or minutes\BbWOBKSLO
!somebody else?JhT[OTE>Z
!somebody else, and a wish for evidenceWLMQNMSPOQ
!somebody else, and that it is nowURRNQLLNRP
!something told to allKcRTNHONNL
!that all is well againNj9NKUSQNN
!that it is nowKUfHLKGNWN
!that it is over, planned or playTn@JHYKMNL
!the first person?ZIQH}?JBU
!the first person, and a question markYNQPNZINPJ
!the first person, and a wish for evidenceOLKVNSSQMQ
!the law;7FMLLHJB}
!the ways of this house;RHGLB>V}\
!things togetherVBKGsNVMHJ
!three drugsTPOMTNNPPP
!two diseases[;[GGMiUJK
!two drugs`>JLvIMLJJ
!usCPPGHQKNsQ
!whether it is safeJP<FlYRMRN
!words in quotation marksQOOPOQSSNN
#1>fdQ>VpZ>+
#1 #1^V=MLHTLO]
#1 #2^_F@NPULOO
#1 #2.QI[PPOLPPP
#1 #3WPNPPONOPP
#1 #4PLOWPPPPPP
#1 $Y;gSUIJKVJ
#1 ?LcKWLMJTIO
#1 aNBUNPWJ]OO
#1 afterNFWMNTWPOP
#1 allPRPPPPPPPP
#1 amOXHPNQQORO
#1 andTVPQKXCQMR
#1 anosOLPPPVNPPP
#1 ansOITPPTSOOP
#1 atK]ISPNPPNO
#1 bNVKPONSROP
#1 backLRTPPOOPPP
#1 bedPMTPPPPPPP
#1 bothP`HPPPJPPP
#1 boxesPTNPPPPPNP
#1 bpQTLPPOOPPP
#1 bringOSOPPPOPPP
#1 cNLDLNUZ[NO
#1 camePROPPPPPPP
#1 cantPHYPPPOPPP
#1 closedOUMPPPPOPP
#1 cmYNHPOMXONP
#1 comePLUPPPOPPP
#1 cylinderP[FPPPPPPP
#1 dVMNPPMSPPP
#1 dayNNSNTOPPPP
#1 daysJIXNPPP[MO
#1 deliveredPTOPPPNPPP
#1 diabetesUOPPPMPPPP
#1 dm^UKOPOASPP
#1 doneOSQPPOOOPP
#1 doorPSMPPPPPPP
#1 dsSQOPOPOOPP
#1 eKPMPONXTOP
#1 eastOSPPPOOPPP
#1 emptyMJYPPPPPPP
#1 estQROPPPOPPP
#1 fSPPPPPNPPP
#1 failedPOTOOPOPPP
#1 finishedPRNPPPPPPP
#1 firstPRNPPPPPPP
#1 forE]ISPNN[KP
#1 fromOTNPPPOPPP
#1 gKBLaOO[NOP
#1 getPHXPPPPPPP
#1 goneOMTPPORPPP
#1 gotO\FPPPPPPP
#1 hY?[INKMLcO
#1 hadPXOPOLNPPP
#1 hasMXQPONNOPP
#1 heOQSPPPNPPP
#1 he'sPG\PPNPPPP
#1 headOLUPPPPPPP
#1 heartOPSPPPOPPP
#1 hipMLVPPPRPPP
#1 homePVKPPPPPPP
#1 hourPRNOSOPPPP
#1 hourlyLOO[NOOPPP
#1 hoursXJUVONLNMP
#1 hr\WGOPMIPPP
#1 hrsGPWSPOQOPP
#1 iHD]PWNOPUO
#1 inKLSLNH`KPZ
#1 isMjEPPPLLNO
#1 ishPUMPPPOPOP
#1 itPTOPPPPPOP
#1 justOKVPPPPPPP
#1 kOLYJPO\MJP
#1 kgJQ`MMOLPOP
#1 lIXXMPNOONP
#1 lastPSOPPOOPPP
#1 lbPWJPPOPPPP
#1 litersOSOPPPOPPP
#1 litresONJPPPZPPP
#1 looksPSOPPPNPPP
#1 lowQUJPPPPPPP
#1 mYMKPPOQPPP
#1 mapPUKPPPPPPP
#1 mgSXHJ\NLNOP
#1 minLIeNNNPNOO
#1 minsND\PPNUPPP
#1 minutesNQUPPNOOPP
#1 mlOIZMPPRPPP
#1 mmO>QNNZ`OOO
#1 mo`FIOPLWPPP
#1 monthGDPbUNWMNO
#1 monthsSXHJN_IONO
#1 moreTUHPPPPPPP
#1 nNVUPPPIOPP
#1 ndRUNMSOMPOP
#1 needOLVPPPOPPP
#1 needsN`LPPOPPOH
#1 newLMRLPPUWOP
#1 nextOUNOPPPPPP
#1 nightsOROPPNSPPP
#1 noPLCROY]OMO
#1 normalSLQPPNSPPP
#1 northOJ[PPPOOMP
#1 notZNOJPPOOPP
#1 nowQH]OOOOPOP
#1 nursesOUNPPPOPPP
#1 o'clockRQNPPPPPPP
#1 obsPNPPPPPPRP
#1 ofNhCLNNOPOP
#1 offPULPPPOPPP
#1 onVNQONKVOKT
#1 orPVQ_SLBMNO
#1 osteoporoticRPPPPPNPPP
#1 outPNTPPPOPPP
#1 pVUOOOOIPQP
#1 patientPIXPPPPPPP
#1 pdIOOLaONOPP
#1 peoplePJWPPPPPPP
#1 percentPNRQPPPPPP
#1 pinpointNNUPPPOPPP
#1 pleasePVNPPNPPPP
#1 pmFgGMPTJNTO
#1 postMXRPPNKPPP
#1 prevTOOPPPNPPP
#1 ptsNKXPPPOPPP
#1 rdMPVOPNNPRO
#1 redOQRPPOOPPP
#1 runningORJPPUPPPP
#1 sRTOOONGO[N
#1 salinePMOVOPOPQP
#1 satsOJWPPNRPPP
#1 saysPMUPPPPPOP
#1 scalpelPNRPPPPPPP
#1 secMNVPPOQPPP
#1 seizingPLTPPPPPPP
#1 sendTSKPPPPPOP
#1 sheOQRPPRLPPP
#1 she'sPLTPPPPPPP
#1 shocksIQZPPPMPPP
#1 sleepingOWOPPMMPPP
#1 smallJ_PPNNLPPP
#1 soOOJPPXQPPP
#1 southPRNPPPPPPP
#1 stPQLJXORPPP
#1 stillMNGPPLVO_O
#1 stoppedP\EPPPPPPP
#1 suctionPORPPOPPPP
#1 tankNMVPPPOPPP
#1 tempOSPPPPNPPP
#1 thODWPPSVNPO
#1 thePRPPPPPPOP
#1 thenPZJPPPLPOP
#1 timesOITPPSQOPP
#1 to]<LJPRXNUT
#1 todayPSMPPPPPPP
#1 tookPXHPPPPPPP
#1 tubePQRPPPNPOP
#1 turnedPSNPPPPPPP
#1 twoQTLPPPPPPP
#1 unitsNWKSPPNPOP
#1 upPROPPPPPPP
#1 vPKVNPOTOOP
#1 vascSQOPOPOOPP
#1 vsVNONPKMNOZ
#1 wOQOPPOLOVP
#1 waitingPROPPPPPPP
#1 wantsPWLPPOOPPO
#1 wasPVLPPOPPPP
#1 weekPC[PTLVONO
#1 weeksNNIQMeMONO
#1 wentOD]PPPPPPP
#1 westOMYPPPMPPP
#1 whatUGHPPPMbNO
#1 whoPGYPPPPZGP
#1 withPTMQOOQOOP
#1 wkLKLNRN[UOO
#1 wksKS;QW]VMOO
#1 wouldQSOPPOOPPP
#1 wwPNPPPPPPRP
#1 xXNFWOOPPPP
#1 yTNRPPOMPPP
#1 yearPGQ^NMSOPO
#1 yearsMLUPO\HOPP
#1 yoUNNWNRMOON
#1 yrQLL[LQQOOO
#1 yrsWXINMYFNOQ
#2?ajl7PpN)<
#2 #1PD[OPOTOPP
#2 #2Y[AKQI`KMO
#2 #3PHOMP^NOPP
#2 $=<W\[RZPVF
#2 ?IUAPUQGZHa
#2 aGBXXOSSVON
#2 afterJHUMR`NPNP
#2 allQTKPOPRPPP
#2 amOWJPPPOQPP
#2 andTaHRJ_@NMN
#2 anniRKWPOONPPP
#2 anyonePRNPPPPPPP
#2 atHC[WOQUOPO
#2 backPRPPPPOPPP
#2 bdOOMWOPPPPP
#2 bedPNSPPPPPPP
#2 bellyPTOPPPNPPP
#2 bolusOOSOPPPPPP
#2 bpOYNPOPLPPP
#2 bpmOPWPOPKPPP
#2 butMLKPPRZPPP
#2 byPRPQPPOPOO
#2 cOTNPPPOPPP
#2 cameOEWPPPWOPP
#2 canPMPPPRPPPR
#2 cantPNRPPPPPPP
#2 ccPNTPPPOPPP
#2 chestLTNPPPRPPP
#2 cigsPUNPPMOPPP
#2 cmMPPOPOTPPP
#2 coldPNSPPPPPPP
#2 ctQQNPPPPPPP
#2 dXLQOPPMPPP
#2 dayUFPOPRVOPO
#2 daysYHWGPQPQOO
#2 deOKXPPPOPPP
#2 degreesIMZOPZIOPO
#2 doKQNWMSPPPP
#2 doesWOPPPNNPPP
#2 donePRNPPPPPPP
#2 downORPPPOPPPP
#2 drowsyOMZPPPKPPP
#2 eNMQPPPUPPP
#2 enPKTOPONUPO
#2 fiAMKKEbOOO
#2 forRGYSONNSOP
#2 foundPMOPPPVPPP
#2 fromNIUPPPWPOP
#2 gUYIMPOMPPP
#2 gcsPORPPPPPPP
#2 givenNJXMSPPRPP
#2 goPLSPPRPPPP
#2 goingQTLOPSNPPP
#2 gonePNSPPPOPPP
#2 goodPSOOPRNPPP
#2 h`MARRIYNLR
#2 hadPWLPPPNPPP
#2 hasRNQQPPOPPP
#2 hePTNPPOOPPP
#2 he'sPQITPSPPPP
#2 hoursMZD]ORNOKO
#2 howNNOWOPOPPP
#2 hrLGYPPOSSOP
#2 hrsOPQPPNPPPS
#2 iSPOPPPPPPP
#2 ifOPPSPPPOPP
#2 in[YHONOOOKP
#2 isUV?NUSPPPO
#2 justONSPPPPPPP
#2 kVNNMPLZMOO
#2 kgNGZfEOLNNO
#2 kiloONMZNOOPPP
#2 kilosOOOUPOOPPP
#2 lPD^PPPNPPP
#2 lactatePUKPPPPPPP
#2 lastQQQPPNOPPP
#2 latePTMPPPPPPP
#2 lbNVJSPRNPPP
#2 leftPTFMPRNPYP
#2 litresOQSPPONPPP
#2 looksPMSPPPOPPP
#2 mjFMHJEdKON
#2 mgZGQMNNNYOO
#2 minIdXDMCOUTN
#2 minsNWQPPOLPPO
#2 minuteOPSOPPOPPP
#2 minutesPaEOPONOPP
#2 mlWLIEPOWOZP
#2 mmO\MPPOJPPP
#2 moSMQPPOQPPP
#2 monthSOOQPOOPPP
#2 monthsHOPWNYKPOP
#2 mottledPIQPPPWPPP
#2 neckLSKPPOWPPP
#2 needPSOOOPPPPP
#2 needsPROPPPPPPP
#2 neverQLPPPTPPPP
#2 no^\9NTKSOON
#2 notPPRPPMOSPP
#2 nowQLTPPPPPPP
#2 ofZ\GNOKNPON
#2 offOYJPPPPPPP
#2 ohpcSPPNPOPPPP
#2 on`WOOLOAPOP
#2 onePMTPPPPPPP
#2 orWOK\JM@WUO
#2 otherwiseXVIPPOJPPP
#2 outPKYPPOMPPP
#2 overG`LNPPPPPP
#2 pXNNOPOOPOP
#2 palpNTSPPPLPPP
#2 patchMUMVMPNPPP
#2 peopleMSQPPOPPPP
#2 perOOHTP\LOPP
#2 percentNVNPPPNPPP
#2 pmNJPPPVOPTP
#2 postPTNOPPOPPP
#2 ptsUTNPPMNMPP
#2 puffsPMRQPPPPPP
#2 s[?SQNRUNPN
#2 sameMXNPPPNOPP
#2 satsPNLPPPWPPP
#2 secNLWPPOQPPP
#2 secsMOPOPOWPPP
#2 shePNVPPLPPPP
#2 sinceNVQOPMOPPP
#2 stablePSOPPPOPPP
#2 stillPEXPPXPPKO
#2 systolicMK[PPPOPPP
#2 tabletsPNPPPUNPPP
#2 tempPOSPPPNPPP
#2 thNfIOPMKOMO
#2 thePLNPPVPPPP
#2 thenIXHRNPWPPP
#2 thisPSPPPPNPPP
#2 threePOMPPWMPPP
#2 timesMM_NPPQJPP
#2 toTWQPOMIPPP
#2 todayPSNPPOPPPP
#2 turnedPXKPPPNPPP
#2 twoQ[NMPOKPPP
#2 vialsOYLOPPPPNP
#2 vsNULOPPNUOP
#2 wWNNPPOQNPP
#2 wantsOSNPPQOPPP
#2 wasNVFPPOZNPP
#2 weekMRSLWNNPPP
#2 weekerLNUQVIQPPP
#2 weeksMJiLZDGONR
#2 whatJVRSNPNPOP
#2 whenOSKOPNNYOP
#2 whichRKUPPOOQPP
#2 whoNOQSPPPPPP
#2 withNAQNRYSPUO
#2 wkRJQOUMTPPO
#2 wksPNfSVM:OPN
#2 wouldTJLQOXOPPP
#2 xNFcJPPQPPP
#2 y]DJNNK`OPP
#2 yearfMIPMGIOPX
#2 yearsPWPPPMNPPP
#2 yoFJLZPLSNO]
#2 yrTSNOPIPOPS
#2 yrsFZPPOSQOPO
#2.;T]]4Y|FCD
#2. $CF4fSWfNRN
#2. ?RMTMPPPPPP
#2. afterO`DPPPMPPP
#2. andQYRNLVEPPP
#2. atSJMPNPWPPP
#2. bedPPRPOPOPPP
#2. beforePULPPRNPPP
#2. cmQLNNPOUUPO
#2. howPOKUPPRPPP
#2. hrOJUPPNTPPP
#2. inNNPTPORPPP
#2. isOUOPQONPPP
#2. kgP_JPPOIPPP
#2. lONTPPPPPPP
#2. mg_MPFPPPOPP
#2. noQTLQPPOPPP
#2. nowPPSPOOOPPP
#2. onN^MJKMVOPP
#2. orJOPZPOOPOP
#2. phPQRPPPNPPP
#2. sineOK[PPPLPPP
#2. toNHRQPUSPOP
#2. wasPSNPPPOPPP
#2. withQMRPPNRPPP
#39[^YCK|=HF
#3 #1PNPUPPOPOP
#3 #2Og,NLgNOPP
#3 #3O8nNMOQPPP
#3 $>>QWhH\MNV
#3 ?OPRPPPPPPP
#3 andPNUPONPQPP
#3 atMXKPPORPPP
#3 bdVPOOOONPPP
#3 bpVMMPPORPPP
#3 forQTTLPKPPPP
#3 gNUUKPPNPPP
#3 goodONPPPOTPPP
#3 hePKMPPZNPPP
#3 he'sPMSPPPPPPP
#3 howXNNPPONPOP
#3 inUEWMOOVPOP
#3 isPPORPPNPPP
#3 kQOKPPPUPPP
#3 kgIMOXOPOPVP
#3 mcgNOQTPPPOPP
#3 mgUOPPOOPPPP
#3 mlL\WOPOEOOP
#3 noPNQPPPRPPP
#3 nowP^CPPPPPPP
#3 onRSKOFK`POP
#3 orXNOVPNLNLP
#3 overMDPRPP\PPP
#3 sWPPPPPJPPP
#3 seizingPLUPPPOPPP
#3 toN>WRPO]PPP
#3 unitsNB]MPWOPPP
#3 urinePTMPPPQPPP
#3 vsROPPPPPPPP
#3 whatPOMPPSQPPP
#3 withLKSPPOXOOP
#3.PITQDDl\GK
#3. #2PM=PPPgPPP
#3. $GZWXNOBSNP
#3. andPORPPPPPPP
#3. bpOMTPPPOPPP
#3. coLMKPPP]PPP
#3. forOQNPPOOTPP
#3. noVNNPPPOPPP
#3. orKORZOPLPOP
#3. pthNJGJONkPPP
#3. vsTPPLPPPPPP
#45_MMD:d}AN
#4 $SWTVOEOSHN
#4 andSRNOPSMOPP
#4 forPSOPPPPNPP
#4 gONQSPPOOPP
#4 mPMSPPPPPPP
#4 onFZOOMSUNPP
#4 orNEPPPPN`QO
#4 vsIMPOPPOTPX
#4 withOLPPOPOXPP
#4.GTUOMMK_MO
=4atPRNPPPPQPP
=5-alpha reductase inhibitorOPPOTPPPPO
=5-ht3 antagonistQPKRVRNOMO
=abdominal painHO\PPSLPPP
=abscessQXMRNKMQPP
=acamprosateQPPMOTPPPP
=acarboseUOOOOPPPPP
=ace inhibitorSOULXFUOMN
=acenocoumarolNPPOTPPPPP
=acetaminophenOXVWKKLNOM
=acetaminophen overdoseTPPMPPPPPP
=acetazolamideTOOOOPPPPP
=acetylcysteineRLRRNNSPOO
=achilles tendinopathyRQOPPPOPPP
=acid suppressantaOHCNR^NKN
=acneNWTPNNNOOO
=acne treatmentNLNNUVPPQP
=activated charcoalRKQPPRPPRP
=acupunctureRFPPPYPPOP
=acute bronchitisUOPOOOOPPP
=acute coronary syndromeXRNTJGZQJN
=acute coughTPPMPPPPPP
=acute kidney injuryZNOOKOOQPP
=acyclovirOPPTNPOPPP
=adalimumabGPOPUVPPPP
=adenosineHOTRTPOPOP
=adhdUJOOORPOTP
=adjustment disorderONOPOPMTTP
=adrenal insufficiency?SZYOKTNPO
=advance care planningGSLONLLHJs
=agitationGH^\MNROOO
=agitation in dementiaSONSOPOPPO
=albendazoleILNYTROOPP
=albuminVLPSNORPMP
=albuterolHSJXSPTOOO
=alcohol intoxicationOPXONKJOMZ
=alcohol reductionRPOPPOPPPP
=alcohol screeningSMPPPPPSNP
=alcohol use disorderLEKN]WYNMM
=alcohol use disorder drugLMNQYSNOOP
=alcohol withdrawalRNPTNPROOP
=alendronateQLOQNUOPPO
=alginateMLPPTUPPPP
=allergen immunotherapyRPOOPPPPPP
=allergic rhinitisO\MPQNJPPP
=allergyEZBVbNLORL
=allopurinolYQLRNOLPPP
=alpha blockerXQMLNQNPPP
=alprazolamRPPNQPPPPP
=alprostadilMPPTPPOPPP
=alteplaseFP`SMNMSMO
=alzheimer disease]PNPMMNPNP
=ambulatory blood pressure monitoringQKMPPOWROP
=ambulatory ecgRSJPPNVOPO
=amikacinPPPRPPPOPP
=aminoglycosideNMOXSOOOMP
=aminophyllineOOOWLPPPPP
=amiodaroneLIQX[MMOOO
=amitriptylineXQTPHNOONP
=amlodipineRRMNPTNPOP
=ammoniaLNPPPPVPQP
=amoxicillincYIGKNRNLO
=amoxicillin-clavulanateXPMLRQOPNO
=amphotericinVPPKPPPPPP
=ampicillinOPPNSPPPPP
=amputationXGXOOONOOO
=amyotrophic lateral sclerosisMQNPTPPRPP
=anal fissureSOPOOPPPPP
=analgesicKMNTtGIMHM
=anaphylaxisGQ]O_JIPMO
=andexanetNROVMOOPQP
=androgenSJMOQOWPQP
=anemiaKUHPZNSRMO
=anesthetic;\[IVC^MNT
=aneurysm repairORNPPPPPRP
=anginaTXNQHMPPPP
=angioedemaOPVPNOOPPP
=angiographyQHTPPTQPOP
=ankle injuryZPPPOIOPPO
=ankle sprainZPPPOJOPPO
=ankle x-rayMMOPPPXPOP
=ankle-brachial indexORNPPPPSOO
=annual physicalOTPPPPPOMQ
=anorexia nervosaOROPPOOOPR
=antacidLKPOVUPPPP
=anthracyclineKORVPPOPPP
=anti-amyloid antibodyUOOOOPNPQP
=anti-d immunoglobulinMKPWUOOOPP
=antiandrogenTNNOUONPPP
=antiarrhythmicHGWW]LLONO
=antibioticEH>lyQ?BPO
=anticholinergicFH_UVMMNQN
=anticoagulantLNWSdLIQLF
=anticoagulant reversal agentHNUaGNMOSP
=anticoagulation reversalHNUaGNMOSP
=anticonvulsantOPLWdLIKKO
=antidepressantNHCEi[`LGJ
=antidiarrhealRPNQQPOPPP
=antiemeticWKJMeOKOKN
=antifibrinolyticWNUUIOMNPO
=antifungalQKLVYNNONO
=antihistamineGMJOZ]MOOP
=antihypertensive=OP[uQIJGI
=antimalarialLFNNYXTOOO
=antimuscarinicJLVNUOOPTO
=antiparasiticXPI[PLLNOO
=antiparkinson drugNMOUSOOPPP
=antiplateletOYID^QLSON
=antipsychoticPHH]]GROPO
=antiretroviralNOOI_RPOOM
=antisepticXPKQPOPPOP
=antispasmodicMOOL[NPPPP
=antithyroid drugCMOSaOQONP
=antituberculous drugFMOIcWMPOO
=antivenomDUJZSNMLYN
=antiviral`?Q[ZPJMIK
=anxietyUNNMOUSNNO
=anxiety screeningNVOOOOOPPP
=aortic aneurysmWRMOPMPOOP
=aortic dissectionROQPOPPPPP
=apgarNWOPPNNPPP
=aphasiaORMPPOSPPP
=apixabanMNNQSVKWMN
=appendectomyROOOPRPQOP
=appendicitisUOIOOIVXOO
=arbGNOL_QOPQP
=ardsTLRPPOQOPP
=argatrobanNPPSPPPPPP
=arniNOPOTPOPQP
=aromatase inhibitorNNPQOVOPPP
=arrhythmiaSLkKVDSKHL
=arterial lineSPNRPOOPOP
=arthritisiLKTLOQLJK
=arthroscopy]RMOPKMONO
=articainePXLMPPPPPP
=ascitesMKNPPP[PPP
=aspirin[VKGRNNTLN
=asthmaJO]LVUOPHL
=asthma biologicUPPONNPPPP
=asthma exacerbationSOOOOROPPP
=atorvastatinKNMPWSQPPP
=atovaquone-proguanilPPPPNRPPPP
=atrial fibrillationjQNHFOPNNN
=atropineIMYUQONOOO
=atypical antipsychoticKLNUXLQORP
=audiometryKJQOMOUZPP
=autismRMSPOPPPPP
=av fistulaSNPPPPPOPP
=azathioprineLOOPXOOPPP
=azithromycindMOOHNNOMO
=azoleMNNP[OOOOP
=back painhA]NKMDQOO
=baclofenPLTORPPPPP
=bacteremiaUOPOOMNPSP
=bacterial vaginosisQNOSPPPPPP
=bacteriuriaQRPPPPNPPP
=balance trainingUMPPPPPPPP
=balanced crystalloidVMMSPPOPOP
=baloxavirTOOOOPPPPP
=bariatric surgeryVOOPPONPOP
=basal insulinRLOYNPNOPP
=bath additiveXNOOOOOPOP
=bathing frequencyJXMPNQVPMO
=bcgLPPPTQPPPP
=bed alarmNNQOPJON_N
=bed restWPOPPPPPKP
=bedaquilineQOOMTPPPPP
=bedwettingSEPOP[OPPP
=bell's palsyYJXLLPOOOP
=bendroflumethiazideLPOPPVPPPP
=benzathine penicillinOPPRPPPPPP
=benzodiazepineHEdgOHILPM
=benztropineOPPRPPPPPP
=beta agonist]SIQPKPMON
=beta blockerETN]\SENNN
=beta-lactamLKI]RVQMRL
=betamethasoneTPPNPPOPOP
=biologic\EPEWSUNNO
=biopsyUQROOPLXFO
=biosimilarPTPMPPPPPP
=bipolar disorderNNOTIMXONW
=bismuthQ^JOOPIPOP
=bisoprololLLMQVWMPPP
=bisphosphonateUKMWMTMOOO
=biteTQ[VNKHMNN
=blatchford scoreXJPPPPOPOP
=bleach bathROPPPOPPPP
=bleeding[`pLB;BTJK
=bloatingKROPPVOPPP
=blood cultureQTQPPOMPOP
=blood gasMPJPPO_ONO
=bnp\NMOPMRONO
=body mass indexFKOWLZTNSN
=bone marrow transplantMWQPOOMPPP
=bone scanQLMPPPWPPP
=botulinum toxinMJPHKZOXVP
=bowel obstructionWONOPPNPPP
=bracePWKPPONSPP
=bradycardiaQRSQNNOOPP
=brain tumorGRPYPPPNPP
=breast cancerVOTPMPLPPP
=breast lumpPSOPPMQPPQ
=breastfeedingLHFKpSLOOO
=breechNQTPPPNOOP
=bridging anticoagulationTF^TNNLONO
=brief interventionTMPPPPPPPP
=bromocriptineROPOPPPPPP
=bronchiectasisRPPOPPPPPP
=bronchiolitisPSROONJOUP
=bronchodilatorLSGXWIXMOM
=bronchopulmonary dysplasiaUNPOOPPPPP
=brueUILOPN_OMO
=buckle fractureQMOPPTOPPP
=budesonideYNNJOSOPPP
=budesonide-formoterolSPPKPSPPPP
=bumetanideNMOZMPPPPP
=bupivacaineNNOXOPPOPP
=buprenorphinePOMJVPPVPP
=buprenorphine-naloxoneMPNPWPPPPP
=bupropionMOPOYNOPPP
=burnN>`NPTWRIQ
=burning mouthQPLPPPUPPP
=burnoutQSOPPPOPOP
=c difficile infection[KKMKHL]WO
=c-spine clearanceUMPPPPPPPO
=cabergolineTOPMPPPPPP
=caffeineOZLQMNOPPO
=calcineurin inhibitorLRLO[NOPOO
=calciumLUVFUKWONO
=calcium channel blockerRSKP\OJOMO
=calcium gluconateMTNTQOOOOP
=callusPTPPPOMPPP
=canadian ct head ruleRPPPPPPPPP
=cancerHDVRJIS]ZM
=canker soreKINPP\TOPP
=cannabidiolTNOOPPPPPP
=cannabinoidTKLMQVOOOS
=cannabisQMMNPVOOOS
=capecitabineOPPRPPPPPP
=capnographyOA^PPOTOOP
=car crashUTNPOOLPOO
=car seatPSMPPPPPPP
=car t-cell therapyRMTPNPOPPP
=carbamazepineLSOOUOOPPP
=carbapenemIJLTRXOOUO
=carbimazoleMOOTTOQONP
=carbon monoxide poisoningPMUPPPOOOP
=carboprostLQQUONPPOP
=cardiac arrestDWZOOLITMW
=cardiac catheterizationWLPMWGPORP
=cardiac rehabilitationPGYPPPPPPP
=cardiomyopathyQNOPPOSPPP
=cardiopulmonary resuscitationFGiNOIMPQU
=cardiovascular deathSPOPOPPPPP
=cardiovascular diseasegJFZJFMWOL
=cardiovascular risk scoreNIOPPXOSPP
=cardioversionPMUPPPOPPP
=carotid endarterectomyLPYOOPNPPP
=carpal tunnel syndromeKSOOPSKSNU
=carvedilolNNO[LPPPPP
=castKLSNOQXULN
=cat biteTNOPPPPPPP
=cataractSRKPPSNPOP
=cataract surgeryVOPPLPOPPP
=cauda equina syndromeNJUOPNRNOW
=cautiGOPPPPP[PP
=cbcNUOPPOOPOP
=cbt for insomniaYOPPPLOOPO
=cefazolinLROQVOPPOP
=cefepimeQNRQNPPPPP
=cefiximeOPPNSPPPPP
=ceftriaxoneMRTNRMOORP
=cefuroximeNPPPSPPPPP
=celecoxibGPPPZPPPPP
=celiac diseaseTNOPPTOONP
=cellulitisTPTRMOJOQP
=centor scoreSOPPPPPPOP
=central lineSNUMOONTNO
=cephalexinLPPNPXOPPP
=cephalosporinCQTL[SNOQO
=cervical cerclageSNPPPPPPPP
=cervical collarTUJPPPMPOP
=cervical dysplasiaPOROPPQOPP
=cervical ripeningMNPPUPPPPP
=cesarean sectionQPRSOMNRNN
=cetirizineNNOOPWPPPP
=cgrp antagonistUOOOOOPPPP
=cgrp antibodyTOPOOPPPPP
=cha2ds2-vascSQOPOPOOPP
=chads2TMPPPPPPPP
=chemotherapyHMaPITMNSO
=chest painRZTQKMDOUP
=chest physiotherapyFIOOOOLkMP
=chest tubeRZIPPPMPNP
=chest x-raySRLPOPROOO
=chickenpoxHNMNZOSOVO
=child-pughIOORWPPPPP
=chlamydiaPIOPPWOPRO
=chlordiazepoxideOMPVPPPOPP
=chlorhexidineWQKQPOPPOP
=chloroquinePPPORPPPPP
=chlorthalidoneRPPPOPPPPP
=chocolateMZDPPMYPPO
=cholecystectomyUNNOPPPROO
=cholinesterase inhibitorUUJLTNOPOP
=chondroitinRPPOPPPPPP
=chronic coughSOOPPPOPPP
=chronic fatigue syndromeSOPPPPOPPP
=chronic kidney diseasePIFWbLQNOO
=chronic painSISTOOOPPP
=chronic sinusitisKPPUPPPPPP
=ciprofloxacinMPNM[ONPQP
=cirrhosisLUOOWOLPPP
=citalopramUONLTOPPPP
=ciwaORPOPPPPQP
=clarithromycinIOOT\MNPOP
=clindamycinMPPVNPPPPP
=clobazamMPPPTPPPPP
=clobetasolMPPTPPPPPP
=clomipheneRPPOPOPPPP
=clonazepamTOQONPPPPP
=clonidineJLRZPPPPPP
=clopidogrelKSOMUSNPPP
=closed reductionKNPRPPOXPP
=clozapineJQRLRKUOSS
=codeineKTNOSSOOPP
=coffeeI`QONTONLM
=cognitive behavioral therapy]MOPPMNNPO
=cognitive screeningKSMOORROPS
=colchicineWRPOPKMOPO
=cold sorePKPPPVPPPP
=cold water immersionNNVPPPOPPP
=colectomySRMPPPOPPP
=colicRXTONINOOP
=colistinOOPSOPPPPP
=colloidWLPRNORPMP
=colon polypsWQOOPNMOOP
=colonoscopyTPQOORIUNO
=colorectal cancerXNNOPRLOPP
=colposcopyOKXPPPMQOO
=comaLUcNOLHNOO
=combined oral contraceptiveTNOPQPPPPO
=community-acquired pneumoniaPPPPNPOSPP
=complex regional pain syndromePLTPPOPPPP
=compression stockingsSOPPPPOPOP
=concussionSMOPPROPPQ
=condomRPPPPOOPPP
=congenital heart diseaseOTPPPPNOPP
=conjunctivitisTROPOMOPPP
=constipationQMOOMURPPP
=contact dermatitisNPOPPTOPPP
=contact lensQOOPOSPPOP
=continuous glucose monitoringTVMMOQJSPP
=contraceptionD9NNa]KNWX
=contraceptive implantINOTYOQQOM
=contraceptive patchPONPPPTPPP
=contraceptive pillMHUNVHOOTW
=contrast mediaJQOHcONPOP
=contrast nephropathyRPPPOPPPPP
=contusionIGMPKSfPPO
=copdVNIJWRWLNO
=copd exacerbation\NONNNNPPP
=cord careSNPPPPPPPP
=coronary bypassNRVPPMMPPP
=coronary calcium scoreOPPPPRPPPP
=coronary ct angiographyMMKPPPOPP\
=coronary diseaseQMN\REXPJN
=corticosteroidhVAWSJDSKK
=corticotropinNPPOOPUPPP
=coughVA\HHX\KPN
=cough medicineNTPOQPPPPP
=covid antiviralWGRTSQNOMO
=covid testOTOPPOPPPP
=covid vaccineTOPOIZPOOM
=covid-19YIBJRWSPYN
=cox-2 inhibitorGPPPZPPPPP
=cpapOZMKOOMUPO
=cranberryVTLNSMNPOO
=critical illnessMOUGLMFOhT
=crizanlizumabRPPPOPPPPP
=crohn diseaseRNOSPOPPPP
=croupSPPONNPNSP
=crpWEGONL[N[O
=crush injuryPLUPPPPPPP
=crutchesNZNPPMNPPP
=crystalloidQRVOKLSONO
=ctOM[JJDJUS_
=ct angiographyTILPPONOO\
=cyclobenzaprineYOPPIPPPPP
=cyclophosphamideUPPOLPPPPP
=cyclosporineNSLPUPOPPP
=cytisiniclineVPPNMOPPPP
=d-dimerTJLNPQ\OOO
=dabigatranZNOPLOPPOP
=dairyPROPRNPPPP
=dalteparinKVOSNPOPPP
=dantroleneLW[GOONPOP
=dapagliflozinQQPRNONPQP
=deathalUPC72MV_
=death rattleQROOPPOPPP
=debridementPOPPPPPRPP
=debriefingN[MPPNPNNP
=decongestantCPPO_PPPPP
=deep vein thrombosisQNPVNPQONP
=defibrillationPFfOPKNONP
=delayed cord clampingTWFPPPPPPP
=deliriumSNNQJLQSUR
=dementia_HOMWMKPKS
=dementia drugYUJISNOOOP
=dengueNUOO[NEOUN
=denosumabMPOJWTPPPP
=dental cariesOOPPPPSPPP
=depot medroxyprogesteroneQTXOJNOOOO
=deprescribingRQOPPOPPPP
=depression[T6MMW_LNP
=depression screeningTPQOOMRQNO
=dermatitisNMGMLqNMKN
=dermoscopyHIOPPOZNYO
=desmopressinSPOOPOPPPP
=desogestrelKMOXTPPPOO
=dexa scanVRJNPPROPO
=dexamethasoneYRJVPMMONO
=dexmedetomidineONOWOPPPPP
=dextroseHRQ[ROMMOP
=diabetesXJ[KQQASUL
=diabetic footR]JPPPJONP
=diabetic ketoacidosisSONXMMHNXN
=diabetic neuropathySPPPNPPPPP
=dialectical behavior therapyRPPPPPPPPP
=dialysis?LNmQOHQVL
=diamorphineSMPSOPPPPP
=diaper rashPMOPPVNPPP
=diarrheaQLMUMJ\ONO
=diazepamKMWTPNOOPP
=diclofenacIROO[NOPPP
=dienogestOOPPPRPPPP
=dietSRLOO_JMLN
=digital rectal examSPPPPOOPPO
=digoxinJLYOYMLPPP
=digoxin immune fabONTPPOPPQP
=dihydropyridineSNJXRSKOOO
=diltiazemNSONVNPPPP
=dinoprostoneLOPVPPPPPP
=diphenhydramineQQOPPNPPPP
=direct thrombin inhibitorWMOSLOPPOP
=disc herniationONOPPVOPPP
=discharge planningLVOPPPOPPP
=disulfiramLPPNWPOPPP
=diureticVSPGKYQNNN
=diverticulitisRPPPPPPPPP
=dizzinessTFRNOSZMNO
=dmardJJQO]KOPQT
=doacXGOWTTHTKL
=docetaxelRUOONOOPPP
=dolutegravirPPPKVPPPOP
=domperidoneTMPMRPPPPP
=donepezilVKMNWOOPPP
=dopamineOSNPROPPOP
=dopamine agonistPMOVOOPPPP
=dornase alfaLYMOPOOPRP
=doxorubicinOPRPPPOPPP
=doxycyclineTMONXOMOOP
=doxylamineSPPOOPPPPP
=doxylamine-pyridoxineSPPNOPPPPP
=doxypepYPPOIPPPPP
=droperidolSOMROPPPPP
=drowningP[WOOLGPMO
=drug allergyRMOVOOPPOP
=dry eyePOMOOPUOPP
=dry needlingOOPPPROQPP
=dual antiplatelet therapyWOOMOOPPPP
=duloxetineMPPPTPPPPP
=dupilumabRPPPOPPPPP
=dupuytren contractureJPOPPPXPPP
=dysphagiaNOPPPPPSPP
=dyspneaRVRLOXJOOL
=dysuriaTOPPMPPPPP
=e-cigarettecFKMO[IPLN
=ear irrigationRTLPPPPPPP
=ear painTPPPPMPPPP
=early allergen introductionQTPPPOPPMP
=early mobilizationROPPPPPPPP
=earwaxOPPPPOPPSO
=easy bruisingLQTPPOQPPP
=eating disorderNNUPPONOPR
=echocardiographyIWPKOPQYNN
=eclampsiaPOZQNMNNNO
=ecmoSC[NOMLP[N
=ectopic pregnancyNQTSLNQOPP
=eczemaXTLMMTSMKN
=edinburgh postnatal depression scaleMQMPPOXPOP
=edta chelationNOUOPPPPPP
=eegNWLPPNQPPP
=efavirenzLPPPXPPPPN
=egg allergyRMNOTRNPPP
=eggsHRGO[R[OKN
=electrical injuryPMVPPPNPPP
=electrocardiogramLQQLOO`KOO
=electroconvulsive therapyQPUOONOOPP
=electronic health recordKVKPPKPPZP
=emdrPNPPPSPPPP
=emergency contraceptionOLPOPQOPPW
=emergency levonorgestrelOLPOOQPPPW
=emgRPPPPOOPPP
=emlaLPPROPPPSP
=emollientWTNOOMNPOP
=empagliflozinPXLNONOPTO
=enalaprilMOQPTPOPPP
=encephalitisLPPVOPPPPP
=encopresisOORPPPPPPP
=end-stage renal diseaseNRPNTOPPPP
=enemaIKLPePLOPP
=enoxaparinKUNRUNNOOP
=enteral nutritionQOOOSPPPPP
=eosinophilic esophagitisLONPOPXPPP
=epaUNPPOPNPPP
=epidural hematomaPVKPPPPPPP
=epidural steroid injectionRPPPOPPPPP
=epiglottitisOOPPPPSPPP
=epilepsyFWLQWOMOMV
=epinephrineHWjIKFKPMT
=epistaxisOPKMPQYPPP
=epley maneuverWHNPPVOPPP
=epworth scaleMMNPPPYPPP
=ergometrineLPPWOPPPPP
=ergonomicsNOPPPSPPPP
=ertapenemNOPOQOPOUP
=erythromycinPPPNSPPPPP
=erythropoiesis-stimulating agentSPNOPPPPPP
=erythropoietinSPNOPPPPPP
=escitalopramMPOOPXPPPN
=esketamineTOPOPPPPPP
=esmololPPTONPPPPP
=esophageal varicesQTYPMNLOLP
=esrPUMOPMTOOO
=estrogenXNNONPOPPP
=eszopicloneROPPOPPPPP
=exerciseZYGKMSKWJO
=extravasationOOTRPOOOPP
=eye examPRPPPPNPPP
=face maskPTFPPSNJ\P
=factor viiiOROPPPPPPP
=factor xa inhibitorFLQ^RVJUKM
=fallsKFMJM^VYOP
=falls preventionPRPPPOPPPP
=family presenceBZOOPOPL[O
=famotidineUPPOPOOPPO
=fascia iliaca blockOONPPONPXP
=fasting glucoseOVNPPNNPPP
=fatigueNQYNMWQPHM
=fatty liverPQNPPRPPPP
=febrile infantRPPPPPOPPP
=febrile seizureVPOPPOMPPP
=febuxostatRNPPROOPPP
=fecal immunochemical testWVKOPNFKYP
=fecal transplantYLOOPPONPP
=feeding tubeONQPSMOPSP
=felodipineJOPOZNPPPP
=femoroacetabular impingementPKVPPOPPPP
=fenoOOPPPPRPPP
=fenofibrateSNPOPPPPPP
=fentanylRTTONOMOOO
=ferric carboxymaltoseOOMWOPOPPP
=ferritinNLFLO\]NOO
=fetal monitoringHSYOPLSOOO
=feverGHPGVNfNTN
=fezolinetantSPPPOPOPPP
=fibrateSNPOPPPPPP
=fibroidsOOOPPSPPPP
=fibromyalgiaSNOPPPPPPP
=fidaxomicinTOPPOOOPPP
=finasterideNPPOTQPPPO
=finerenoneVOPOMPPPPP
=first-generation antihistamineSRMNSNOPPP
=flank painPPRPPPOPPP
=flecainideSORNMPPPPP
=flucloxacillinKQNVNOTPPP
=fluconazoleEONU\OOPPP
=flumazenilPPTMOPPPPP
=fluorideXLMPPPPPPP
=fluoride varnishTNOPPPPPPP
=fluoroquinoloneSNNLYNNPPP
=fluorouracilSOQPPMPPPP
=fluoxetineWMPLTNOPPP
=fluticasoneLNOUTPOPPP
=fluticasone-salmeterolSOPOOPPPQP
=folic acidORPSONPOPP
=fomepizoleTJNVLOOOVO
=food allergyWLKMUVMMOP
=food poisoningPPOPPPRPPP
=foot painTKLOPRVONP
=foreign bodyOQMQONUPPP
=formoterolUOPKOSPPPP
=fosfomycinWPPRJOPPNP
=fosphenytoinOOPUOOPPPP
=fracture`HMKULSNKT
=frailtyQTIUOFM^OO
=frenotomy\NNPNOMPPP
=frozen shoulderQUKOPQOQOP
=functional declinePNNOPOOXOP
=furosemidePTJRTPOOOO
=fusidic acidLPPPTPPPPP
=g-csfPWOONONPPP
=gabapentinONMUWONOOO
=gabapentinoidSLKSUTMOOO
=gad-7NVOOOOOPPP
=ganglion cystTPPPPOOOPO
=garlicONRPKWPPPO
=gastric bypassSPPPPPNPPP
=gastric cancerMTOPPPPPPP
=gastritisOPPPOSPPPP
=gastroenteritiseZELIKKNTO
=generalized anxiety disorderONPPPPTPPP
=gentamicinONOYOPPPMP
=gerdQINOOXUNOO
=gestational diabetesMROPPUMPPP
=gestational hypertensionSOPPOPOPPP
=gi bleeding]NPUNNJOKP
=giant cell arteritisLPOSONZOLP
=gingerNTOPPOPPPP
=ginkgoPPOPRPPPPP
=glasgow coma scaleRP\NPOFOOP
=glassesSNYPPKOOOO
=glaucomaNPQNROSOPP
=glaucoma dropMWONROOPPP
=gliclazideQOOSQOOPOP
=glovesUUJOO_GMKO
=glp-1 agonistULHNTULTPP
=glucagonQNWQMNOOOP
=glucosamineXOPNMOPPPP
=glucosamine-chondroitinRPPOPPPPPP
=glucose tolerance testNQOSPPPPPP
=glucose-lowering drugYFQTUNPIUI
=gluten-free dietUPPPPLPPPP
=glyburideKPPOWOPPPP
=glycopyrrolateROPQQPPPNP
=goiterOTQROOMPPP
=golfer's elbowSPOPPPOOPP
=goutPQIYQOWMML
=gram-negative bacteremiaSPPPPPNPOP
=graves diseaseNTLVOTMOOO
=group therapyOPNPPOPTQP
=growing painsCH_MOIbPOP
=guillain-barrePMSPPOQPPP
=gunshot woundNMXPPNMLSR
=h pyloriRWMPOONPOP
=h2 blockerUPPOPOOPPO
=hair lossMONPOQVPPP
=halitosisPQFPP[PPOP
=haloperidolRMLTXLQONO
=hand osteoarthritisTOPONPPPPP
=hand washingPQNPPQPPPP
=has-bledNTOPPPPPPP
=hba1cOUFLNU[MOP
=head ctW]CPPLROLO
=head injury[NJOOOOQPP
=headacheQQEPIYXMUN
=hearing aidMRGPP_MPOO
=hearing lossLLNPPOXPPT
=heart blockNPRPPPPPPP
=heart failureZHOOLTNTON
=heart murmurMONPPN[NPP
=heart scoreOJOPPNVPTP
=heat strokeMVPPPONPPP
=heat therapyPUNPPOOPPP
=heel painTKLOPRVONP
=helium-oxygenSLMOOPOPWP
=helmetQMSPPPPPPP
=hematomaMUUPPOKPOP
=hematuriaMMQPPPVPPP
=hemoglobin testQTRPLNPPPP
=hemolytic anemiaJUHM[NUOPO
=hemophiliaIRYPPPMPPP
=hemorrhoidsISNPPXPNPO
=heparin?WSWLNYMPO
=heparin-induced thrombocytopeniaPPPPSOOPPP
=hepatitisTLNSO[NOKO
=hepatitis bUNOTPQOOLO
=hepatitis cNLOPPZOPOP
=hepatorenal syndromeFPVROLOOWR
=herbal remedyDQPM\WOOON
=herniaVTPOOSEROO
=hernia repairRTPPPOOONP
=herpes antiviralKOO]LOOPPP
=hfpefQOLONPVRPP
=hfrefVPOMQOPPOP
=hiccupsLQMOPQZNOO
=high-flow nasal cannulaYTFOPOLNTP
=hints examVNOPPPPOPP
=hip fractureWXNONNLOMQ
=hip fracture surgeryUMPOPPPPPP
=hip painPOPPPRPPPP
=hip replacementQPOOPNTPPP
=hirsutismRPPOPPPPPP
=hivVKKOPMPMPZ
=hiv pre-exposure prophylaxisSOONPSPOPO
=home birthNBZOPZPOOO
=home blood pressure monitoringQNNPPPPPTP
=home careKM_NPMOQNO
=home oxygenPSDPPOOYSP
=home remedyZTLMMJOOUO
=honeySVLNMNOOVO
=hormonal contraceptiveNK[MOGRNRW
=hormone therapyYLMLNWNPOO
=hospiceOONROOSQPO
=hospital admissionGVHHMJKX`Z
=hospital readmissionXQOPPPNONN
=hospital-acquired pneumoniaTOOPNPPPPP
=hot flashesQFNPOUUNUO
=hpv infectionZHMOPROORP
=hpv vaccineYROKNOOPPP
=humidified airRMNPPTPPPP
=hyaluronic acid injectionROPPPPPPPP
=hydralazineOPPROPPPPP
=hydroceleMPOPPOWPPP
=hydrochlorothiazidePVNOQPLPPP
=hydrocodoneQUNNOPPPOP
=hydrocortisone@TUXRPONPP
=hydromorphoneJLNWXOOPPP
=hydroxocobalaminKPPYNPPPOP
=hydroxychloroquineSPOQMPPPPP
=hydroxyprogesterone caproate^LOMOONPOP
=hydroxyureaSPOOPPPPPP
=hyperbaric oxygenVMPPPPOOOP
=hypercalcemiaNNOPPPUPPP
=hyperkalemiaLOVNTPNPPP
=hyperlipidemiaZNEOO[JPPO
=hypertensionWbFHgN>UDM
=hyperthyroidismLSKVOSQNOO
=hypertonic salineWJQSNONPPP
=hypertriglyceridemiaRPPPPPOPPP
=hypnoticYGPNPYKOMQ
=hypoglycemiaR[FYNLKOQO
=hypogonadismNPOPPPTPPP
=hyponatremiaPPOPPPRPPP
=hypophosphatemiaJPPPPPWPPP
=hypotensionNOROOOUOPP
=hypothermiaXSIPPMMQPP
=hypothyroidismSOOOOTLRNP
=hypoxiaWLSNPOLQPP
=hysterectomyOIRPPVORPP
=hysteroscopyPPRPPPOPPP
=ibuprofenSLMRTSNOOO
=icatibantPPRRMOPPPP
=iceK^WOOUCNLO
=icosapent ethylMYPPNOPONP
=ics-labaVQPJOROPQP
=icu deliriumTPPNOPPPPP
=idarucizumabMNPWPPPPPP
=il-1 inhibitorONNOPPVPPP
=il-6 inhibitorOPPUNNPPPP
=imagingO[R<IEbRM[
=immune checkpoint inhibitorOORPPNSPPP
=immune thrombocytopeniaORPPPPPPPP
=immunosuppressive drugFLMMhJNPPT
=implantable defibrillatorBMVNNOLkKN
=incision and drainageUOPPOOOPOP
=indapamideQPPPIPWPPP
=indomethacinRPPPNPPPPP
=infectionXNQOOKWLOO
=infection controlJWMPPOPPSP
=infertilityPJNPPXPQPO
=inflammatory bowel diseaseSNOROOPPPP
=infliximabOQOOROPPPP
=influenzaKMNMZKLYTO
=influenza vaccineLYLMPJOSPW
=inguinal herniaWSNPPQIOPP
=inhaled corticosteroid\NLONQNOPO
=inhaler spacerMSOSPOOOQP
=inotropeSTMNRNPPOP
=inrPMRbHPKNOO
=insect biteNITPZMPPOP
=insomniaOPJOO\LONS
=insulinKNeVNEIJXN
=insulin glargineKOPZOPNPPP
=insulin pumpZBPOPPPVPO
=intensive blood pressure controlhGMOOOKNMP
=intensive careSPPPPPPPNP
=intensive glucose controlTOPPPPPPPP
=intracranial hemorrhageYOMGQXIPTM
=intravenous fluid]MWNHLUOKO
=intravenous immunoglobulinQNNUPPPPPP
=intravenous ironMQIWONMQWP
=invasive strategyIJWOPUKN[O
=ipratropiumKKORTOYPOO
=ironIQVYJQIPUO
=iron deficiencyQPPPPPOSNP
=iron deficiency anemiaQPPPPPOSMP
=iron sucroseOSNVPLOPPP
=irritable bowel syndrome^HKNMVOOPP
=ischemiaRPOPPPOPPP
=isoniazidONQOOXNPPO
=isosorbideWPPPKPOPPP
=isotretinoinMLNNUVPPQP
=itchingPGAMP^cMNO
=itraconazoleYPPKMPPPPP
=iudUHGOQ]KPVO
=ivc filterROPPPPPPPP
=ivermectinVYOQNGMPPP
=jak inhibitorROPPPPPPPP
=jaundiceQPMOPNXNQO
=joint aspirationMLOOPPUTPP
=joint painLOQPPPVOPP
=joint replacementXVKLNOROOO
=joint supplementYOPNMOPPPP
=kavaNNUOQPPPPP
=kawasaki diseaseNQRPPPOPPP
=ketamineGPZLSGXNTP
=ketorolacMNPNVTOPPO
=kidney function testJKI^bPHNNO
=kidney stoneaOOKKNOPPP
=knee arthroscopyRSNPPMPPPP
=knee effusionMPMPPOXPPP
=knee osteoarthritisRRSPOLOOOP
=knee painQVOOOMPOOP
=knee replacementSWLONQNOOO
=labagJMIKQNOPP
=labetalolJTNTSOMPPP
=laborSPXNNNMNRO
=labor inductionVRLOOQOOPO
=lacerationVMOPPOHYOP
=lactateFL]K^KNLTN
=lactated ringer'sOPNSPPPPPP
=lactobacillusYNNOPOOOOP
=lactobacillus reuteriUOOOPOOPPP
=lamaPYPOJNOPQP
=lamotrigineNPNOUPQPPP
=lansoprazoleNMPIPO]PPP
=laparoscopyPNPPPRPQPP
=larcNFESZ\KQUL
=laryngitisKMZPPLRPPP
=latent tuberculosisNKNPPOIbPO
=latex allergyNTOOYNJOOO
=lavenderOTNPPPPPPP
=laxativeN]ISMNOPPP
=lecanemabTOPPOPNPQP
=leepPKWPPPOPPP
=left atrial appendage closureMRTPPPPOOP
=leg crampsQPPPPSMPPP
=leg edemaRSQMOMSOPO
=legionellaPRPOPPNPPP
=letrozoleMOPQOVOPPP
=leukemiaNTPPPPQNPP
=levetiracetamPUYPINNONO
=levofloxacinRPPPOPPPPP
=levonorgestrelOLPOPQPPPW
=levosimendanTOOOPPPPPP
=levothyroxineNSISRQROOO
=lewy body dementiaKOLMYPSPPP
=liceKSRPPOTOPO
=lidocaineVUMOOOOOLP
=lidocaine patchJYPOOPPPPP
=lifestyle changeQNOPPRPPPP
=limb weaknessIN_OOIVOOO
=line infectionQSPPPPLPPP
=linezolidLPPPVPPPPP
=liothyronineUOPPNNPPPP
=lipaseOOOPPPUPNP
=lipid emulsionHQXSLVOOMO
=lipid panelQMXOPONOPO
=lipid-lowering drug[RDA_SVOKK
=lipoprotein aROOPPPPPPP
=lisinoprilNQNOWNPPNP
=lithiumLVMLWONRLS
=live zoster vaccineKOPPQPPPVP
=liver cancerGOPPPPP[PP
=liver diseaseLUOOWOLPPP
=liver testsE>OOOMtOPP
=lmwhC\KZSNMOOP
=local anestheticRYMUMMNOMO
=long covidSMOPPONUOP
=long qtDDWSeKTOMO
=loop diureticUTJNSPNOOO
=loratadineIOPNXRPPPP
=lorazepamMMUZPNNOMO
=losartanNPPPSPPPPP
=loss of smellTOMPPORPOP
=low fodmap dietONPPPVOPPP
=low-dose ctROPPPPMSOP
=lower gi bleedPORPPPPPPP
=lower respiratory tract infection]NNNOONLQO
=lumbar punctureYQOPPNMPMP
=lung cancerROPPPPPPPP
=lupusOTNPOOQPOP
=lyme diseaseONOPPOWOPP
=lymecyclineMNPONZOPPP
=lymphomaLPPPPPTPPP
=macrolide_LMQVKMOLO
=macrosomiaRPPPPPPOPP
=magnesiumMMTTVUKNMM
=magnesium sulfateKMO]TLNPOP
=major bleedingPOPPPPPPRP
=malariaNOWUOLLORO
=malnutritionMMPPPPOWPP
=mammography\QIOOTMSIO
=maoiHNOKdNOPOP
=massagePSLPPRPPOP
=mastitisRTOPOOOPNP
=mattressNVRPPNNOPO
=mdmaSPPPNPPPPP
=measlesGNOSOOVOVO
=mechanical valveUOOPNPPPPP
=mechanical ventilationFHnRM[CQMI
=meclizinePOOSOPOPPP
=medical expulsive therapyROPPPPPOPP
=medical honey dressingOLOPYOPPOP
=medical therapySOPPPPPOPP
=medication abortionSPPNPPPPPP
=medication for opioid use disorderPGUVQLNUOO
=medication reconciliationTNOPPPORNP
=medroxyprogesteroneQTXOJNOOOO
=megestrolPSOPPOPPPP
=melanomaWMPPPPOOOP
=melatoninPOLQOXOONO
=memantineSOPOPPPPPP
=meningitisLVSUNNMOOP
=meniscal tearPOOPPSPOOO
=menopauseSEKOOZSNUO
=meperidineMPPOTPPPPP
=meralgia parestheticaQPOPPNUOPP
=meropenemLKLVPYOPOP
=metabolic acidosisSUOPPMLPPP
=metamizoleNPPNUOPPPP
=metforminPOLOPZWLJN
=methadoneOKYSNNOPPO
=methenaminePOPTNPPPPP
=methotrexateHKROXMPPQT
=methoxyfluraneSPOOOPPPPP
=methylene blueQRMPRNPPPP
=methylergonovineKPUSMPPPPP
=methylphenidateQIPPPXPPPP
=methylprednisoloneNPPSPPPPPP
=metoclopramideNOON[OOPOO
=metoprololSQOXIOOPOO
=metronidazolePMOL]NPOPO
=midazolamIQQ\MNMNSN
=midodrineXJPPPPPPPP
=mifepristonePOORROPPPP
=migraineNIIQJ\WNVO
=mild cognitive impairmentSNOPPONPSP
=mindfulnessSMPPPPPPPP
=mineralocorticoid receptor antagonistZMMNROMPPP
=mirtazapineSLIOQQYPOO
=miscarriageOKMQOQO[OO
=misoprostolXONSMOPONP
=mmr vaccineNPPOSPPPPP
=mmsePVOPOONPPP
=mocaLLNPPSUOPS
=mohs surgeryNNLPPPXPPP
=moleOPHPOYNTOP
=molnupiravirYNOONOOPOP
=monoclonal antibodyZAPHXTUNNO
=mononucleosisSPPOIPVPPP
=mood stabilizerQVHGbMMQKR
=morning sicknessNQOTOOOPQP
=morphineMJPZOJRORS
=mriMK[MTYMLNL
=mrsaNOPPOPOOVP
=mrsa swabOPPPPPPPRP
=ms disease-modifying drugOPPPORPPPP
=multicancer blood testSOOPPOMTOO
=multiple myelomaOPSPOPPPPP
=multiple pregnancyRYONQPHOOP
=multiple sclerosisOPPPPPRPPP
=muscle relaxantTS^ELNMPOP
=musculoskeletal painVOOPONOPPP
=myasthenia gravisNNPOSOTPPO
=mycophenolateOPPPRPPPPP
=myocardial infarctionaSNPKGRQJN
=myocarditisRPPPOPPPPP
=myopiaRPPOPPPPPP
=naloxoneMI[XOILMTR
=naltrexoneRMNTROOPOP
=naproxen[MNMHWOPPP
=nasal steroidRPPPOPPPPP
=nasal suctioningFWZPPMQNQM
=nasogastric tubeZLNOMPPPPP
=nauseaTUMVLNKOPP
=nausea and vomitingNQOTOOOPQP
=nebulized epinephrineUMOOPPPPPP
=nebulizerKHOaGL[RLO
=neck lumpNYQPPPIPPP
=neck painZTLPPOHPPP
=necrotizing fasciitisPULPPPPPPP
=needlestickGOOPPMMW[O
=negative pressure wound therapyOTNPPPPPPP
=neonatal abstinenceJL[PPORPPO
=neonatal jaundiceSKNOPNWOQP
=neonatal respiratory distressPJNPPPXPPP
=neonatal sepsisNPPPPPPPRP
=neostigmineRIWPOPPPPP
=nerve blockSLNPPONQWO
=neuraminidase inhibitorYNNTNONONO
=neurokinin antagonistSPPPOPOPPP
=neuromuscular blockerAM[WYOMOMO
=neuropathic painLPPUPPPPPP
=neuropathyYOOPNLOPPP
=neutropeniaLOXOOOQSLP
=news scoreOQOPPPPPSP
=nexusTPPPPPOPNP
=nicotine patchNOMPROUPPP
=nicotine replacementOOMPQOTPPP
=nifedipineZLNPNPNPPP
=night coughSOPPPOOPPP
=nihssOWLPPPPOPP
=nimodipineWPOMNPPPPP
=nirmatrelvir-ritonavirNISTUROONP
=nirsevimab[MPONPPPLP
=nitrateMQYQRNMOMO
=nitrofurantoinRNOJ\OOPOP
=nitroglycerinHPZVPNNOMO
=nitrous oxideQWKPOPOPPP
=noninvasive ventilationQMVJNMGRUW
=nonsterile glovesUOPPPOPONP
=norepinephrineVKTNONPPOP
=nortriptylineOOTOPPOPPP
=nph insulinLMOZPPOPPP
=nsaidREHIfZONNM
=nulliparousVWIOOOMPPP
=nursing home residentNFWOMPU[HR
=nutsVJVOMQOONO
=nystatinNOOVOPPPPP
=obesityQGKQNMYZNO
=obesity drugOOIPTUKSQP
=ocrelizumabOPPPORPPPP
=octreotideJPL_MPOPPP
=olanzapineJNNS[NOPPP
=omalizumabSPPOOOPPPP
=omega-3 carboxylic acidROPPPPPPPP
=omega-3 fatty acid`WKNKNLOMP
=omeprazoleLSLOWWMOLO
=ondansetronQPKRVRNOMO
=onychomycosisVLOOMTOPPP
=open fractureTNNPPPPPRP
=opioidFP[^[ALOKP
=opioid agonist treatmentOJVMTNOUPO
=opioid use disorderJTOOOPPVPP
=optic neuritisLPMPPYOPPP
=oral antibioticNRPPPPPPPP
=oral immunotherapyRPOOPPPPPP
=oral ironNOPWPOOPOP
=oral rehydrationQVRPNOMOOP
=oseltamivirXNNTNONONO
=osmotic laxativeUNNPOPPPPP
=osteoarthritisYQSNMLOOOP
=osteomyelitisOPPRPPPPPP
=osteoporosisRTOOONNQPP
=osteoporosis drugSJLPUXMOOO
=otitis mediaWHSMORSOOO
=otitis media with effusionQJTOPOSPPO
=ottawa ankle rulesUOPPPOOPOO
=ottawa sah ruleRPPOPPPPOP
=outpatient treatmentXLPPPONPOP
=overdoseJWSKKIJRR_
=ovulation induction drugNOPPOUOPPP
=oxazepamPOSRPOOPPP
=oxybutyninJOONWOOPUO
=oxycodoneRLRVQNNONP
=oxygen therapy_I_MLGHVNM
=oxytocinROPROOOOOP
=p2y12 inhibitorSRMIVQMOSO
=pacemakerURUNSLHOOO
=pacifierRYJPNNPPOO
=paclitaxelPOSOPPPPPP
=paincRfEELJIQL
=palliative careOXKPPOPPPP
=palpitationsJKRPPZQPPP
=pancreatitisPMNSWONOPP
=panic disorderOVQNPQNNOP
=pantoprazoleTRNONOOPPP
=pap testPSNOPPOPPP
=parasomniaRROOPNPPPP
=parenteral nutritionOLPUPOOOTO
=paresthesia>SXLNRdKMO
=parkinson diseaseMKMOVPYOOO
=paroxetineENPPQN^PPP
=partial meniscectomySPPPPOPPPP
=patiromerUOPOOPOPPP
=pde5 inhibitorNLLJfNOPOO
=peak flowNZLPPPNPNP
=peanut allergyPPMOQUOPPP
=pecarnXQOPPOMPOO
=pediatric migraineROPPPPPPPP
=pelvic organ prolapseRTTPPOOOKO
=pembrolizumabOORPPNSPPP
=penicillinUOHSSRTOLM
=penicillin gLOOYNPPPPP
=penicillin vMPOUOPPPPP
=peppermint oilRPPPPPPPPP
=peptic ulcerKfNOOOMNHP
=percRQOOPPPPOP
=percutaneous coronary intervention\VNKOVEULK
=perforated bowelLPRTPPOPPP
=pericardial effusionKJWPPOWOOP
=pericarditisLOONOPZPPP
=perinatal outcomesRPPPPPPPPP
=perindoprilSPPPOPOPPP
=perioperativeXJNOOOQWQK
=peritoneal dialysisLQPTPPPPPP
=permethrinPOORNTOPOP
=perthes diseasePNPPPOSPPP
=pertussisOVNOYJMOPN
=pertussis vaccineWOPOLNPPRP
=pessaryOJSPPWNPPP
=pharyngitisSPPMOPSPPP
=phenelzineNPPPSPPPPP
=phenprocoumonPORPPPPPPP
=phenytoinLMSRXNOOPO
=phlebotomyLIQPPNMYLZ
=phototherapyYONPOONOPP
=phq-2TRNPPOMPPP
=phq-9SMVPPOMQOO
=physical examinationVNOPPPPOPP
=physical restraintPLONPPOMUV
=physical therapyPXJMNVHKPZ
=picc lineNVRPMOOPPP
=pinwormOMNRPVPPPP
=piperacillin-tazobactamHNPRZOOPPP
=placebo\LNOOMLOTO
=placenta previaOKWPPPOPPP
=placental abruptionKTSPPPOPOP
=plantar fasciitisTQOPPSLONP
=plasma transfusionOQTOOOOPQP
=platelet-rich plasmaTOPOPOPPPP
=pneumococcal vaccineKPPUPPPPPP
=pneumonia_LMPHSUMLO
=pneumothoraxKTTPOMTOPN
=poison ivyNPOPPTOPPP
=polycystic ovary syndromeMJUOOXOPPP
=polyethylene glycolUNNPPPPPPP
=polymyalgia rheumaticaHNP\LNUPPP
=polypectomyHLRPPOVWPO
=polypillVNNPPPPPPP
=posaconazoleOPPPRPPPPP
=post-term pregnancyPTPPPONPPP
=postherpetic neuralgiaSPPOPPOPPP
=postmenopausal bleedingNMNPPPXPPP
=postpartumIQOTTVKOQO
=postpartum depressionQMQPOMUPPP
=postpartum hemorrhageQPUNONMQPP
=potassium binderZPOOLOOPOP
=potassium chlorideIMW]NLOPMP
=potassium citrateOPPNRPPPPP
=potassium-sparing diureticTONOUONPPP
=ppiZOIDNS`NLO
=pramipexoleIOPZOPPPPP
=prayerOSOPPPPPPP
=prediabetesPKOPPUNSPP
=prednisoneAUJaWPNNNN
=preeclampsiaVMPJRQQPPP
=pregabalinTNNONTOPPP
=pregnancyOYNYXHJLMP
=pregnancy testBPKNVNfNLO
=prehabilitationRNPPPPPPPP
=premature infantQPPPQNQPPP
=prenatal genetic screeningNOVPPPOPPP
=preoperative fastingS_FOOKNNVN
=pressure ulcerTNOPPOOVLP
=preterm birth\HPSQLMNPP
=priapismPNSPPPOPPP
=primaquineNNOMTPUPPP
=probioticePNMOIOOLO
=procalcitoninTOPPOPNPPP
=prochlorperazinePPPRPPPPOP
=progestinYKSRNNMNMT
=progestin-only pillPPOPRPPPPP
=prokineticRLOL]OOPOO
=promethazineQPPORPPPPP
=prone positioningWLPPPPOOOP
=propofolJMXOVNOPPO
=propranololKLVOVPPOPP
=prostaglandinMOObKMONMO
=prostate cancerRLTPPPNPOP
=prostatitisIPPOPPXPPP
=protamineNOSTLPOPPP
=prothrombin complex concentrateONSPNOOPTP
=prothrombin timeOPQPPIYPOP
=psa test`<HNO\YNMN
=pseudoephedrineCPPO_PPPPP
=pseudogoutYLPPPPMPOP
=psoriasisRIOPOWQPPP
=psychedelicSPPPNPPPPP
=psychosisNKRONOXPOS
=psychostimulantPDMNNcPPPP
=psychotherapy[IJOOXMVKM
=ptsdXNNPPPOOOP
=pulmonary edemaPMVPPPNPPP
=pulmonary embolismNOKVPOWONO
=pulse oximetryUUDOPOVNOP
=pyelonephritis[OPPQNOLON
=quality improvementLEKUPOOOcO
=quality of lifeUOOPPPONPP
=quetiapineROOSOSNPPN
=quininePORRPOPPPP
=rabiesUIOUPPPOPP
=rabies vaccineMVPOPPPPPP
=racecadotrilSPNPPPPPPP
=radiation therapyQUNPPPOPOP
=radiculopathyWLTOOSMNMP
=radioactive iodineSPQPPPMPPP
=ramiprilOJYOOIXPOP
=rapid-acting insulinUNMPPPPPPP
=ras inhibitorRMTI^GUONN
=rasburicaseLOPNXPOPPP
=rashCRHK[ScMJP
=raynaudSPPONPPPPP
=recombinant zoster vaccine\MONLOLPTP
=recurrent c difficileRNPPPPPROP
=red eyeMXJPPOTPPP
=rehabilitationSXIPPNNOPP
=relaxation trainingNTOPPPPPPP
=reminder systemOPTPPNMOTO
=renal denervationSOPOPPPPPP
=respiratory failureRPPPPPOPOP
=respiratory tract infectionZQGJSITRVL
=restless legs syndromeFMOW[ROONO
=restrictive transfusionYPNOPNMOOP
=retained placentaUKTNPPPOPP
=retinal detachmentPHNNPRZPQP
=retinal vein occlusionKTXNOONOPO
=retinoidMLNNUVPPQP
=revascularizationROPPPPOPPP
=rheumatoid arthritisVNOMNTPPOO
=rhythm controlROPPPPPPPP
=rib fracturePJWPPOPQPP
=riboflavinRQPOPOPPPP
=rifampinHPPN\PPPOP
=rifapentineRPPOPPPPPP
=rifaximinZOONKPPPPP
=riluzoleRLOLJONP`P
=risk scoremIJMSNJONL
=risperidoneOPPSOPPPPP
=rituximabMOPOSPPPRP
=rivaroxabanRKRWNRNNNN
=rivastigmineRPPOOPPPPP
=rocuroniumPQOVLPPPPP
=rosuvastatinWSPPOKNPPP
=rotator cuff repairULPPPPPPPP
=rotator cuff tearTOPPPPNPPP
=rsvZUNOPNHONP
=rsv monoclonal antibody[MPONPPPLP
=rsv vaccineSJNKTUPPQP
=rupture of membranesNL_PPINPPP
=sabaCYLXUMROOO
=sacubitril-valsartanNOPOTPOPQP
=salineLUYLKMTOOO
=salmeterol`INNMPOOPP
=sarcoidosisLRPPSPPPPP
=scabicideQOOQNTOPOP
=scabiesRSIROKJZRO
=scaphoid fractureOOPPPPSPPP
=scarD`HPP^IOPO
=schizophreniaNOMPSOSPPP
=sciaticaSMUOOSNNNP
=scoliosisLQJPP\NPPP
=scopolamineQPPNRPOPPP
=screen timeTMOPPPPPPP
=screeningVTKKLIP[PO
=seborrheic dermatitisHLMPOcMPPP
=seborrheic keratosisO_KPPPHQMP
=second-generation antihistamineGMOOXVPPPP
=sedativeMK_NRLMMVN
=seizureUPgKQADUMR
=self-harmQNOPPSOROO
=self-monitoring of glucoseWQNOOOSOKP
=semaglutideMRJOUTNPSN
=sennaPTKTPNPPPP
=sepsisO\OJLKKTXM
=septic arthritisGPPPPPZPPP
=sermJPPOZOOPPP
=seromaPPOPPORPPP
=serotonin syndromeRPPPOPPPPP
=sertralineFLKV[UOOOO
=sglt2 inhibitor`PEIPLWOTN
=shinglesHNI\NVPOUM
=shockEMi\LMJJMO
=shockwave therapySOPPPPOPPP
=shoe insertRPPPPPNPPP
=short cervixROPPPPPPPP
=shoulder dystociaNXPPPMLQQO
=shoulder painTTIOPPQPOP
=sickle cell diseaseUQMOOPOPPP
=side effectseHLNOQKOPP
=sildenafilNNMK`NOPOO
=silver sulfadiazineRPPOOPPPPP
=simvastatinUMNL[KOPPO
=sinusitisPPQTOONPOP
=skin biopsyOOPPPPPSPP
=skin cancerOLOPPP[NNP
=skin-to-skin careTSLOPPPPPP
=sleep apneaPOOPQOPTOP
=sleep durationP_EPPNPPPP
=sleep trainingPROPPPPPPP
=sliding scale insulinOMM[PPPOOP
=slingOULPPROPOP
=smokingUIONeKOQKK
=smoking cessationOTJOVMOQQO
=smoking cessation drug[FJMSWPOOP
=snake biteOUROPHTQPO
=snoringEOWOOaJNOO
=snriOPPRSNPPPP
=sodium bicarbonateVKKMRNZNPO
=sodium polystyrene sulfonatePRPPPPPPPP
=sodium zirconium cyclosilicateSPPPNPPPPP
=solifenacinOMWONPPPOP
=somatostatin analogJPL_MPOPPP
=sore throatNVJLMQ[OOP
=sotalolOPPOSPPPPP
=soy isoflavoneNTQOOOPPPP
=spinal cord compressionNTPSPPOPMP
=spinal cord injury]FPPPPOPOP
=spinal manipulationOMWNPQPOPP
=spinal stenosisUPPPPPNOPP
=spine surgeryPPRPPOOPPP
=spirometryMNPPPPVPPP
=spironolactoneTONOUONPPP
=splenectomyIPOUPPUPPP
=splintXPQPPXEMOO
=sprainNOPPPSPQOP
=ssriMPDKZV]NML
=st john's wortMONPZNPPPP
=stable coronary diseaseUNPPOPPPPP
=staph aureus bacteremiaRPPOOPPPPP
=staph infectionVNPPPNPPPP
=staplesPLWPPOOPPO
=statinVTDB_TWPKK
=statin intolerance^JOOPOKPPP
=status epilepticusTKOPPPNVPP
=stem cell therapyPNPPPSPPPP
=stepped careSOPOPPPPPP
=sterile glovesTPPPPOPONP
=steroid injectionYLONOQOPOP
=stillbirthRPPOPPPPPP
=stimulant laxativePTKTPNPPPP
=stimulant use disorderPONPUOOPPP
=stomaLVMPPOUOOP
=stool dnaSPPPPPPPNP
=strength trainingXMOPPPNPPP
=strep throatSPPMOPSPPP
=stress incontinenceJWSPPQNOOP
=stress test[E[PPLKPOP
=stress ulcerTOOPPPOPPP
=stretchingSOQPPRMONP
=stridorKR`OONNOKO
=strokeURLPLMITXP
=subacromial decompressionSPPPPOOPPP
=subarachnoid hemorrhage_IMMNOROOP
=subclinical hypothyroidismSOOOPOORNP
=substance use disorderNQTPPOPPPP
=succinylcholineHLZN[OMOOO
=sudden hearing lossNOPPPPTPPP
=sugammadexPOQROPPPNP
=suicide[EPLIUKNTW
=sulfonamideQPNRUNNPOP
=sulfonylureaCMU\TNNOOO
=sumatriptanFQOP]NPPPP
=sunburnKTOPPSOPPP
=sunscreenONPPPSPPPP
=supplement_JLVP^IGOH
=supraventricular tachycardiaORNPOOUONP
=surfactantXLOQMPOPPP
=surgeryVOZKNYGLRI
=surgical site infectionROPPPPPPPP
=sutureXVLZOIJPKO
=swaddlingNQWPPOOPNP
=syncopeHIkNNHPXKM
=systemic corticosteroidQTDaXMKMLN
=tacrolimusNOPOVOPPPP
=tadalafilONNNWPPPPP
=tai chiROPPPOPPPP
=tamoxifenJPPOZOOPPP
=tamsulosinTSNMOROPPP
=tap waterVNOPPOOOQP
=taperingWUD_ISJOMO
=tapingP_HOOOMOOP
=targeted temperature managementZLNPPOMPPP
=tavrL_KPPMPOOO
=taxaneQNRNNOOPVP
=tb testOVNPPPMPPP
=teaIgONNHWNJM
=teethingR\OPPIMPPP
=teicoplaninMOPYMPOPPP
=telehealthTMNPOONYNO
=tendinopathyZJLTOVKNOO
=tenecteplaseUKOWOONOPP
=tennis elbowRLNTPVNNOO
=tension headacheN^IPPPKPPP
=terbinafineTOPRNOPPOP
=terbutalinePOPROPPPPP
=terlipressinSNMTOPPPOP
=term pregnancyXSLOOPMPPP
=terminal deliriumRPPOPPPPPP
=terminal illnessPVKPPPOPPP
=testicular torsionNUSPPNNOOO
=testosteroneSJMOQOWPQP
=tetanusKTNTMVNONO
=tetanus vaccineXNONOOOPOP
=tetracyclinePJNLYYLOOP
=theophyllineDOPTZPPPPP
=thiaminePOMQJNLaNP
=thiazideOYLOHVRPOP
=thickened feedsXNOPPOMPPP
=thrombectomySQLPPNOMPW
=thrombocytopeniaMPOOSNTPPP
=thromboembolism`NNQMLTLMN
=thrombolyticBSWZJMK^KO
=thunderclap headache\MRPPMIPOP
=thyroid nodulePONPPOTPPP
=thyroid stormPNTPPPNPPP
=thyroidectomyGPSQOMZPPP
=tia^OELKTQPPQ
=ticagrelorPOOOROOOSP
=tick biteSNOMPMVOPP
=timololSOOOROPPPP
=tineaOVKOPOSPOP
=tinnitusQLQPPTOPOP
=tiotropiumTPPONPPPPP
=tipsTNOPPPOPPP
=tirzepatideQLNQORNTNR
=tmj disorderMNPPPNWPPP
=tnf inhibitorFQOOWUPPPP
=tocilizumabOPPUNNPPPP
=tocolyticTPPPMPPPPP
=tonsillectomyUMQOPPOPPP
=tonsillitisNOPPPOUPPP
=tooth extractionJOPTPUPPPP
=toothacheOMNOPXPPPP
=topical anestheticLPPROPPPSP
=topical antibioticNPPPSPPPPP
=topical corticosteroidBUNRVRSPOP
=topical diclofenacNOPPSPPPPP
=topical hydrocortisoneNVONPPPPPP
=topical nitroglycerinOPRPQPOPPP
=topical nsaidQOPORPPPPP
=topiramateVQONLOPOOS
=torsemidePPORPPPPPP
=tourette syndromeI_JPOMTOOP
=tourniquetUG]PPMNONO
=tracheostomyNHcOONNONO
=tramadolHJN[UMVPNO
=tranexamic acidTNUUJOMOPO
=transdermal estrogenVPPOOMPPPP
=transesophageal echoNNYPPPPMOP
=transfusionfDFRMOONUO
=transplantationJZPNVOMPMP
=trauma_MQRMGFPRU
=traumatic brain injuryULOOPROPPQ
=trazodoneRPPPRNPPPP
=treatment durationSLPOOOOMVS
=tremorCIOON[aPOM
=triamcinolonePNOJOOP[PP
=tricyclicVRWPHNNONP
=trimethoprimJNORYOOPPP
=trimethoprim-sulfamethoxazoleQPNRTNNPOP
=triple inhalerPRPPPOPPPP
=triptanNOMNWSPPPO
=troponinQ[KNOLXNLO
=tshPKJMM\XNOO
=tubal ligationQTNOPPPPPP
=tuberculosisKGLLRNX^RN
=turmericPOPPSOPPPP
=tympanostomy tubesWPOPPLNPPP
=type 1 diabetesPdOPPLCPPP
=type 2 diabetesfEMPPLKSPP
=typical antipsychoticSMIXWKQONO
=ultrasoundM[LINMWXMM
=unintentional weight lossLOMKPOXYNO
=upper endoscopyNM^OPOMNPO
=upper gi bleed]JROPNKPOP
=upper respiratory infectionRWJOJNZMQO
=urate-lowering therapyYMKPXNJPOO
=ureteroscopyIMOPPPO\PP
=urinalysisM[HPPOVPMO
=urinary antisepticPOPTNPPPPP
=urinary catheterHTOYNNQOOO
=urinary incontinenceKWSOPQNOOP
=urinary tract infection]KIUGSMVRL
=urine proteinNPOPPPTPPP
=ursodiolOSOPPPPPPP
=urticariaIZ]OPNJPLP
=ustekinumabSPPOPPPPPP
=usual careROPPPPPPPP
=uterotonicJOUeGLONMO
=uveitisLPNPPPXPPP
=vaccine[R9CU]CR[T
=vagal maneuverXOMNPPOOPP
=vaginal birth after cesareanNSWNPOLPPP
=vaginal deliveryQSOPPPNPPP
=vaginal estrogenPOOPOTPPPP
=vaginal ringPONPPPTPPP
=vaginitisHKMXUVOPPO
=valacyclovirLPPXNPPPPP
=valproateVMNLYMOOPO
=valsartanNOPOTPOPQP
=valve replacementL^KOPMQOOO
=vancomycinB\OWFMVOVO
=vareniclineSIMNSZMPPP
=varicoceleOWMPPPNPPP
=varicose veinsLLSPNZNPPP
=vasculitisPTMPPPPPPP
=vasectomyPJOOP\NOOO
=vasopressinQNMUOPPPPP
=vasopressorXV`NKAIOLS
=vegetarian dietLQOPPZKPPP
=venlafaxineRPPRONPPPP
=venous thromboembolismVNKUMNWMOO
=venous ulcerLVKOOML]OP
=ventricular assist deviceKORPPOROUP
=ventricular tachycardiaGS\PPMOOPP
=verapamilJRRNWOPPNP
=vertebral augmentationcMMLOMKPQO
=vertebral compression fracture_LNPPOIPPP
=vertebroplastycMMLOMKQQO
=vertigoTHINOT^NOO
=vestibular rehabilitationROPPPPPPPP
=video laryngoscopyTMPPPPPPPP
=vincristineOI]OOOPPOP
=vision lossMJNPPR[OPP
=vitaminSM<[FXTZOM
=vitamin aNPPSPPPPPP
=vitamin b12VMFISRQPWO
=vitamin b12 deficiencyUOPOMPSNPP
=vitamin b6RPPPOPPPPP
=vitamin cPNTOPPPOPP
=vitamin dYJLPM[PMMO
=vitamin d deficiencyUMPPPPPPPP
=vitamin kJNO_NOONPP
=vitamin k antagonistQONS\NJRLM
=vomitingGNdOJLXMON
=vp shuntPROPPOPPPP
=warfarinSPLUXNKRLM
=wartGSMPPYUOPM
=watchful waitingWHOPO[KOOO
=water birthRPPPPPPPPP
=water exerciseMVPPPQNPOO
=wearableXTNPPKKPPP
=weight bearingPUPPPPMPPP
=weight gainWOOJOMTPPP
=weight lossRQMLMPYPPP
=wet wrapPOPPPPPPRP
=wheezeLPaMNKOONO
=whiplashXNOPPPOONP
=white countGIYOPO\NOO
=white-coat hypertensionQXLPPNMPPP
=whole-blood transfusionWOMPPPLPRP
=woundPPTOOMMROS
=wound dressingOSCONKRNdN
=wound infectionSOPPPPPPPP
=wound irrigationWQPPPNOPMP
=wound packingROPPPPPPPP
=wrist fractureOTKPPSPPPO
=x-rayUJFONO\MLX
=xanthine oxidase inhibitor[OLRQNKPOO
=yeast infectionGLNTVWOPPP
=yellow fever vaccineKNPPXOPPPP
=yogaQROPPSOPNO
=yogurtM_MPPJPPOO
=z-drugULMMQVMPOR
=zincVOORONOOOP
=zoledronic acidNOOWOPOPOP
=zolpidemTOOOROPPPO
=zopicloneONNNPWMPPS
=zoster vaccineYMNLSPLSPO
?R?FMdQdICX
? $p##R]aXUS]
? ??J}INM>NDK
? anyRLMPPVOPPP
? askingOUPPPOPPNO
? hePJVPPPPPPP
? iPSOPPOPPPO
? itNZKPPNPPPO
? myPWOPPLOPOO
? needOTPOPPPPNP
? no[`GPOKGOON
? orQNQPPOQPPP
? shePGYPPPPPPP
? theTRMPPOOPOP
^ #1Z]UGGNIUOK
^ #2}eV9<E<HK[
^ #2.QQNOPPRPPP
^ #3QcSOOLBNOO
^ #3.PXAPPPXPPP
^ #4G=cOPPMVOW
^ $NTOPPPPPPP
^ aJZVGLPKUZH
^ aaaQRPOPOQOPP
^ abgMHZPPPTOOO
^ abruptionKTSPPPOPPP
^ abxSPPOPPPPPP
^ acePSOPNPPPPP
^ acidNKZPPONPPP
^ activatedROPPPPPPPP
^ activeLJ[PPPPPPP
^ acutePPUPPOMPPO
^ addisonsNWQPPLOPPP
^ adrenalinaUNG[POOOOO
^ adrenalineITMZONOPPP
^ aedONTPPPPPPP
^ afNOVPOPOPPP
^ afterRMVPPMOPQO
^ airPQRPPOOPPP
^ airwayNOWPPOOPOP
^ alarmQTKPPPPPPP
^ alcoholSOQORPMPPP
^ allROSPPOOPOP
^ allergicNVPOPOOPOP
^ allergyNUOPOPOPPP
^ allopurinolQRNQPPPPPP
^ alsP\HPPPOOPP
^ amMEHMOeRNTR
^ ambulanceNTQPPPOPOP
^ amiodaroneSMF[RPNPPP
^ amitriptylineTSOOLPPPPP
^ amoxONORTPOPPP
^ amoxicilinRPPOPPPPPP
^ amoxicillinMTNSOOPPPP
^ anaphylaxisFOaOOPNOOP
^ andexanetQROOPOPPPP
^ annualOXOPPMMQOP
^ antenatalPSOPPPPPOP
^ antiOTNUOOMPOP
^ antibioticVPNOOOPOPP
^ antibioticsOVONOPPPPP
^ antivenomLSQGOPPP[P
^ any9RVNPRPMdM
^ anybodyNVQPPPMPPP
^ anyoneONOSPTONQO
^ anythingRQFTQDGR`T
^ apixabanYTKSIOONPP
^ areZHLNLKKN`R
^ armQJRPPRRPPP
^ arrestLRVPPOOPOP
^ articainePXLMPPPPPP
^ asPQJPP_PPOG
^ asaOSOLNPPVPP
^ aspirinIJLV`PMPPP
^ asprinWOPOOMPPOP
^ asthmaOXPPPOLPPP
^ asthmaticKS[PKNNPPP
^ asystoleHM^PPOOOPP
^ atWPOPPKNPRO
^ atePNTPPPOPPP
^ atropineMNI\SPOOOO
^ awakeTNOPPPPPPP
^ azithroOOPSOPPPPP
^ azithromycinSPPOOPPPPP
^ bUKONPNRJZP
^ babyFS]OLQSNMO
^ baby'sKOPPPWOPPP
^ backNPYPOKQPOP
^ baclofenPOPOSPPPPP
^ bagRULPPPPPPP
^ balancedROOPPPPPPP
^ balloonSPQNPPPPOP
^ barkyNNNPPSTPPP
^ bathTPNPOPPPPP
^ bathroomPUKPPPPPOP
^ batteryORSPPOPPOO
^ bayPWJPPPPPPP
^ bebeWITPPONPPO
^ bedLRLLPO^OOO
^ beePSQPPPNPPP
^ beenH?QPPpNNLP
^ bell'sTNPPOPPPPP
^ bellyJSPPPUOPPP
^ bestQLPQPTPPPP
^ betaNOPOWOOPPP
^ bicarbYOKPOPOOOP
^ bigRPOOPOTMPP
^ biopsyNUOPPPOPPP
^ bipapONUPPPPPPP
^ bisoprololNOPNVOPPPP
^ bitPPRPPPOPPP
^ blackFKMOVO_PPO
^ bleachQMWPPPOPMP
^ bleedingKjDPNOMOOP
^ blisterPLMPPNZPPP
^ blockNWQNPNOPOP
^ blokePORPPOPPPP
^ blood[p=OOLBOPL
^ bloodsOWNPPOMPPP
^ bloodyLPMPPPXPOP
^ blownPVKPPPPPPP
^ blsPSPPPPPMPP
^ blueWO=PPNYYNO
^ bmNRUPPONPOP
^ bmiPGVPPMWPPP
^ bnpUMOPPOSOOP
^ boneNOKPPOYPPP
^ bornPROPPPPOPP
^ botNQZOPNNONO
^ bothMQQPOTOPOP
^ bougieVLOPPPOPPP
^ boxUQMPPPPNOP
^ boyPOPPTOOPPP
^ bpU_INLMNOPO
^ brainPOPPPOPPPR
^ breastNMXPOOPPPP
^ breathingR\CPPPOPPP
^ breechMQUPPPNPPP
^ briefXLOPPPNPPP
^ brightPRNPPPQPPP
^ brokenXGNPPONOOX
^ bronchiolitisTPNPPPOPOP
^ brotherMIGPPhOPPM
^ brownNKQYPNQPMP
^ bubbleQTNPPPOPPP
^ buccalOPPSPPPPOP
^ burnN\JPPPMPPP
^ burnedILSPPZOPPP
^ burningQPGPON\PPP
^ burnsPRPPPPOPOP
^ burntMRMPPUOPPP
^ busOG^PPNNPPP
^ buttonPROPPPOPPP
^ cWSLPPOONOP
^ caNKXPPOROOO
^ caffeineTJOVNPPPPP
^ caiuPQRPPPPPPP
^ cakePRNPPPPPPP
^ calciumQMKQNO[OOP
^ calfPSNPPPOPPP
^ callPPYPPPONLP
^ callerPMRPPMPPPU
^ cameSHVPOQPPPP
^ canQ,EF\JTUag
^ can'tGXKPPRWPNP
^ canadianROPPPPPPPP
^ cannabisTONOQPPPPP
^ cantGp;MONXONO
^ capYPIPPPOOOP
^ carPUOPPMPPPP
^ carbamazepineNOPOUPPPPP
^ carbonNNVPPPOPPP
^ carboprostMORTPOPPPP
^ cardiacJNXPPPPQPP
^ careKOWPPNTNPP
^ carotidPLUPPPOPPP
^ catYXIPPLLPOP
^ cathOVUPPPPPHP
^ catheterXPHOPPUNOO
^ causeJPOPPPPYNP
^ cbtSOPPPPPOPP
^ ccuPXIPPPPPPP
^ cdPYJPPPNPOP
^ cefazolinROROOPPPPP
^ ceftriaxoneOOSQOPPPPP
^ cellVIRPPPPPPP
^ cellulitisQLWPPPMPPP
^ centralTOROPOONPP
^ cgmTWMNOPKRPP
^ chairQUKPPPPPPP
^ chanceUMPPPPPPPP
^ chapPGYPPPPPPP
^ chemoN\OOOOOLOP
^ chestX`KPPLFOMP
^ childJ<QMLOqPOP
^ chlorhexidineSNONSPPPPP
^ chlorinePMTPPPPPPP
^ chlorthalidoneRPPPOPPPPP
^ chokedPSNPPPPPPP
^ chokingPSQPPPNPOP
^ chronicSGNPPPOZOP
^ ciproQOPORPPPPP
^ citalopramNPPPSPPPPP
^ clarithroOPPORPPPPP
^ clarithromycinNOPXLPPPPP
^ clindamycinNPPUNPPPPP
^ clinicOJ\NPPOPOP
^ clozapineLNVPPLQOSO
^ coJJ\QSONOOP
^ codeSZ`OPOJ.aM
^ codingNOPPPPPTPP
^ coffeeYNLPPNPPPP
^ colchicineVUNVDOOOPP
^ coldUTKPPONPOP
^ collapsedM[KPPPOOOP
^ collarTQMPPPPPPP
^ colleagueMNLPP[OPPO
^ colonoscopyRUNPPONNPP
^ comeLSSPPPOPPP
^ communityNORPRPPPPP
^ compartmentMOWPPPNPPP
^ completeNPSPPPPPPP
^ compressionSOPPPPOPPP
^ congratsOSOPPPPPPP
^ consentQWQPPPPKNN
^ contrastN_NOOOKNOO
^ coolingYNOPNPNPPP
^ copdFWVOTOKPPP
^ cordGO[PPOTPOM
^ cortisoneROPPPOPPPP
^ cotMZRMPNNOPP
^ coughKUPPPNROPP
^ couldMGXQOSTNPO
^ covidVVOPMNLOOP
^ cprNSQOPPPPPP
^ cptMLPPPOPZPP
^ cranberryPPPOROPPPP
^ crashbGKOOOMPRO
^ crewMOZPOPLPPP
^ crisisUUKPPONPOO
^ criticalNRRPPPORNO
^ crofabMVK[NPNMOP
^ croupPVSLOONPOP
^ crpPWOPPOLOPP
^ crushedROQPPPOPPP
^ crushingNRUPPOMPPP
^ csfOLNOPPYPPP
^ ctM`=NPMQYUL
^ ctgNJWPPMTPPP
^ customerKNTOVOOPPP
^ cutRTLPPPPPPP
^ dGJQXPO[OOO
^ dabigatranROORNPPPPP
^ dadKGRPNcOPNO
^ dad'sHIPPMfNOPO
^ dadsOFKPPaPPPP
^ dailyQRPPPPOPPP
^ dalteparinKNOZOPOPPP
^ dankeMVOPPPPPPP
^ dantroleneOVVGPPPPOP
^ dapagliflozinPOOSPPOPPP
^ daptSPPNPPPPPP
^ darkNOLONO[PPP
^ daughterOOSPPOOPPR
^ dayL7^OPZXOPO
^ deO]IPPOOOOP
^ deadOXKPPOPPPP
^ deathOQOPPPOQMT
^ debriefPSPPPPPNPP
^ defibM\LPPPNNPP
^ delayedXLOPOPOOPP
^ dementiaBXSOUPPOPP
^ denguePVTPPOIPPP
^ dentalOQOOUPOPOP
^ dentistPTPPPNPPPO
^ derO[KPPOOPOO
^ dexZQOHPOPPOP
^ dexamethasoneJNPZOPPPPP
^ diabetesNTNPPPPPPP
^ diabeticOYQPPNJPPP
^ dialysisNUSOPMPOOP
^ diazepamKNOWQPPPPP
^ didGbNIOVPOOM
^ dieO^EPPOPPPP
^ difficultPZGPPPPPPP
^ digoxinKQUNUPMPPP
^ dischargeORPPPPORPO
^ dissectionPRPPPPOPPP
^ dkaOVTNNOLPPP
^ dnrIQPPOMNOO_
^ dod5GOJ;GMrg
^ doacROOJVPPPPP
^ docMNQOTQPPQP
^ doctorMUMPPROOPR
^ doesMIDT]CPeDX
^ dogNSQPPPOPPP
^ doingQNRPPPOPPP
^ dolutegravirQPPLTPPPPP
^ doneNTMPPRPPOP
^ donepezilTONORNPPPP
^ donorSOPPPPPPPP
^ dontPHYPPQPPOP
^ doorPWJPPPPOPP
^ dopplerPTMPPPPPPP
^ dorPOSPPPPOOP
^ doubleTMNOPPOOUO
^ doxySOOKWNOPOP
^ doxycyclineHPPUTPPPPP
^ drSYJPPOOPOO
^ drainOLVPPPOPPP
^ dressNOPPPPPG^O
^ drgCNPONPOcPP
^ drillOSNPPPPPPP
^ driverPLSSPPPPOP
^ droolingPVLPPPOPPP
^ droperidolPONTOPPPPP
^ droppedPVKPPPPPPP
^ drowningO^FPPPNPPP
^ drowsyPPCPPP_PPP
^ drunkORNPPOOPPR
^ dutyPIMPPPPPUV
^ dyingNWQPPPPPLO
^ eXPKPPOMUNO
^ earROPPPPPPPP
^ early]JOOPPMOPP
^ ecgLRMPPOWPPP
^ echoKWLPPPTOPP
^ eclampsiaOM\NPNOOOP
^ ecmoQIYPPPOPPP
^ ectRPQOPOPPPP
^ ectopicPQRPPOPPPP
^ eczemaQNOPPSOPPP
^ edRTLPPPPPOP
^ eegOSNPPPPPPP
^ efNSLPPOTPPP
^ eggGPOP[POPPP
^ elP`IOPNNONO
^ elderlyOPRPPPPPPP
^ electricPNSPPPPPPP
^ elevatorPVMPPPOPPP
^ eliquisKPNTVOPPOP
^ elleOH]PPPMPPP
^ emergencyPUQOPPONOO
^ empagliflozinSPPOOPPPPP
^ emptyPSMPPPPPPP
^ emsQQOPPPNPPP
^ endRRNPPOOPPP
^ endoPRPPPPNPPP
^ endoscopyPSOPPOPPOP
^ enoxaparinNOOUQPOPPP
^ entOTQPPPLPPP
^ epiNQOQRPPPPP
^ epicQUNONPPPPP
^ epiduralNWPORPLOPP
^ epipenORPPPPPPPP
^ erOPTPPPPPOP
^ esketamineTOPOPPPPPP
^ etaDbOPPPMPPO
^ etcoPNIPPPZPPP
^ everything^9JPOUGPaS
^ evidenceIPOPPOPOVU
^ exPNUPPPNPPP
^ examPTNPPPNPPP
^ exerciceKZMPPPOPPP
^ exerciseTNPPPPOOPP
^ extubatedPROPPPPPPP
^ eyeOXLOWQHPOP
^ eyesK\JPPWIPPP
^ eyewashOUNPPPPPPO
^ fZMMPPOOOPP
^ faceSSGPPPUPPP
^ faintedXGPPPNTOPP
^ fallOVPPPPMPPP
^ fallsOUOPPOPPPP
^ falsePSMPPPPPPP
^ familyQLNPPOOOOX
^ farmerQPTPPMOPOP
^ fastPTNPPPOPOP
^ fastingUSNPPNNPOP
^ fatherILPPPbPLNO
^ febrileTQPOPONOPP
^ feedPNRPPPPPPP
^ feedingPROPPPPPPP
^ feelingQUJPPPOPPP
^ fellMLZPPNQPPP
^ fentanylOTQMRPNPPP
^ ferritinOPLOOQWOOP
^ fetalPRROPPOOPP
^ feverKOWPPMSPPP
^ ffpNRTOOOOPQP
^ fidaxomicinPPPSOPOPPP
^ findPHNWPMPPYO
^ fireLMXPPONPSO
^ firedPWJPPPPPPP
^ firstURNNOOOPOP
^ fishORQPPOPPPP
^ fistulaNWKPPOTPOP
^ fitQHOOPKT^NN
^ fittingPNSPPPPPPP
^ flashNSRPPPOPOP
^ flatFQPPPP[PPP
^ flightOOQPPOSPPP
^ floodOMUPPPPPPP
^ floorPUNPPPPPNP
^ fluOLUNRNVPNO
^ fluconazoleKOOUSOPPPP
^ fluidWOOOPOLPPP
^ flyingKUJPNZNPPP
^ fmtROPPPPPOPP
^ footSTKPPOOPPP
^ forMDdOPNPNPO
^ foundNQVPPNNOPP
^ fourNUPNPPPPPP
^ freeNRQPPPPPPP
^ freshNUMPPPPPPP
^ fridgeOSOPPPPPPP
^ fromPPPRPOPPPP
^ frozenNXLPPOPPPP
^ funMRPRPPPPOP
^ furosemideWOPJPRPPPP
^ fwdPMSPPPPPPP
^ gXUMNMNKTOP
^ gabapentinPNOURONOOP
^ gadoliniumOSOJWPOPPP
^ gasOQUPPOOPNP
^ gaspingK]NOPOPMPO
^ gaveMOVONOOPOT
^ gcsNUQPPPOPOP
^ generatorOPSPPNOPPP
^ gentLKH_TPOPPP
^ gentlemanRNRPOPPPPP
^ getOTNPPPPPPP
^ giNWOPPPPPLP
^ girlRNRPPOPPPP
^ gliclazideROOPRPOPPP
^ glucagonSPOTMOPPPP
^ glucosamineSOPOOPPPPP
^ glucoseOOVPPONPPO
^ glueLIOPPONWXP
^ goingO\CSPPOPPP
^ goneOZHPQNPPPP
^ goodFLPSPKOOOb
^ goodbyePSPPPPPPNP
^ gotJACNNhOO`P
^ goutLTNPWNNPPP
^ gpRMXPPOLPOP
^ grandOROPPPPPPP
^ grandadPRPPPOPPPP
^ grapefruitOMNM\NPPPP
^ greatPROPPPPPPP
^ greenLISPPPZPPP
^ greyQTMPPPPPPO
^ groinTSMPPPMPPP
^ groupRMMPPPPUPP
^ gswONTPPOOPPP
^ gtnOTMTQOOOOP
^ gunLI\PPPPPPP
^ gunshotONUPPOOPPP
^ guyOEbPOPOOOO
^ gymOWKPPPPPPP
^ haOD`PPOPPPP
^ habNGXOPVOPPP
^ hadJRGPP`OPPO
^ hahaORPPPPPPPP
^ halfWJKVMSOPOO
^ haloperidolMQNRVMPPPP
^ handNPXPPUJPNO
^ handingPROPPPOPPP
^ handoverRTKPPPOPPP
^ handsPEYPPTPPOP
^ hangingOSPPPPOPPP
^ happyPSPPPPPPOP
^ hasSYSONKNNMO
^ havePHOOOOPP]P
^ hbKSINOJbPPP
^ hcaPRPPPNPPPQ
^ hdPLUPPPPPPP
^ hePShOQALONL
^ he'sHaJOPPQPNO
^ headRUOPPOLPOP
^ healthPNTPPOPPPP
^ healthySNPPPOPPPP
^ heartHYKOPNTOTP
^ heatPI\OPOMPPP
^ heavyNMPVOPPOPP
^ helicopterQSNPPPPPPO
^ helloIPXPPVKPOO
^ heloPHYPPPPPPP
^ help;YlOPJNQJO
^ heparinJZRRPNGOUP
^ herQWPPQIOPPP
^ herniaOOROPRNPPP
^ hesORRPPONPPP
^ heyQSOPPPOPPP
^ hfncNOPPPPOOVP
^ hiQOJPOWNPTP
^ highUVNNPNMPOP
^ hijOKWPPPPPPP
^ hipOKEOPT_OPO
^ hisOQTPPMOPPP
^ hoSMRPPOOPPP
^ hoistOVOMPPPPPP
^ holdPVMPPNPPPP
^ homeVKSNPTOMNP
^ honeySKNOXNOPOP
^ hospiceNRLOOPSSPP
^ hotPPROPVQOIO
^ houseKKUPPPPPWO
^ howWI>YHNIbi?
^ hpvaPNJNNLPOP
^ hrMZGOPOVPPP
^ hsROPPPPPPPP
^ hubbyMKOPPZOPPP
^ husbandNHIPOgOPPM
^ hydroPTPPPOOPOP
^ hydrocortisoneNVSLPPPPPP
^ hyperbaricSOPPPPPOPP
^ hypertonicSPPOPPPPOP
^ hypothermicMI]OPPOPPP
^ i>L_IK}GJK;
^ i'llPWNPPLPPPP
^ i'mLOOONdONOJ
^ i'veLCVOS\OOPO
^ ibuprofenRPPOQOOPPP
^ icdJQ^OOJOSOO
^ icePXOPPPPOKP
^ ichKVYPPKMOOO
^ icpPKVPPPOPPP
^ icuXROOPONMNP
^ ifT]MONHNOMS
^ ikUQVPPLNOLN
^ ilMHeOOONOOM
^ imIHYZHXOONO
^ inNQYPNJOOSN
^ incidentOXOPPPLRNN
^ inductionTRNOPOONOP
^ infantKTQOPNOPUO
^ inhaledSMSPPOOPPP
^ injMPOVOPPPPP
^ inrMYONPOOPPP
^ insulinEZJVNOOTSO
^ insuranceMMPPPPOXPO
^ intensiveROPPPPPPPP
^ internOVKPPPPPPP
^ interviewPTNPPOPPPP
^ intralipidMXLVOPPPLP
^ intranasalUOONPPPPPP
^ intrathecalPJTPPPPPSP
^ ioPMTPPPPPPP
^ ironPKNYNRNPPP
^ isb12CITV^i]
^ isotretinoinRPOQOPPPPP
^ itNSPTPLPPOP
^ it'sPXMPPMPOPP
^ itchyKINPPO_PPP
^ itsOKWPPOPPPP
^ iv]YHKKNLOTP
^ ivePNUOPPNPPP
^ ivermectinPOPRPPPPPP
^ j'aiQTJPPVNPON
^ jawPb@PPPRNPP
^ jeORXNOQNONO
^ jumpPUMPPOPPPO
^ jumpedPXJPPPOPPP
^ justRYJLPLNPWO
^ kCPSaMKTOOO
^ kclMQRTOOPPNP
^ keepPLNPPYPPOO
^ keppraNNTPQPPPPP
^ keroseneONUPPPOPPP
^ ketamineLGVOZONPOR
^ ketonesNSSNOPQPPP
^ ketorolacRPPOOPPPPP
^ keyOXKPPOPPPO
^ kidWCTPNQUPPO
^ kidneyTQPPNOOPPP
^ kidsQHMPNP]PPP
^ killOSOPPOPPPP
^ kindOH]OPOPPPO
^ kindlyPE\PPPPPOP
^ kneeLOJPOP^OOO
^ knifeOPRPPPPPPP
^ knownPNTPPPOPPP
^ lTQNPPPOPPP
^ laOgNNOLKNNM
^ labOZOPPNQPJP
^ labetalolJOOTVPNPPP
^ labourORROPPOPPP
^ lactateLFTOMOaOOP
^ lactobacillusRPPOPPPOPP
^ ladQLUPPOPPPP
^ ladySPTOYKIPOO
^ laser\FROPPOOOP
^ lastJLjMOMJOOP
^ latexKRPO_NJOOO
^ leK`MOPLMLNV
^ left\XCPOOLOOP
^ legKWOPPMTOPO
^ legalSUPPOPPPPK
^ legsOFZPPVMPPP
^ levetiracetamQNMXNPOPPP
^ levothyroxinePROTNOOPPP
^ lidocaineNQNPUPOPPP
^ liftOUNPPPPPPP
^ lightOYIPPPPPPP
^ lightsXCWPPPOPPP
^ lineOQRPPPNROP
^ linezolidKPPPVPPPPP
^ lipidRTLPOPPPOP
^ lisinoprilHQOPYOOPPP
^ lithiumGVQRTNROON
^ littlePMXPPMPPPO
^ liverSIWPPNPPPP
^ loOWMPPOOPPP
^ localGMXNLOLP_P
^ lockedP[GPPPPPOP
^ lolMTPPPPPPPP
^ longTPMSONLUOO
^ lookTPNPPPPPOP
^ lorazepamMPLXPPPPPP
^ losingPOUPPMOPPP
^ lostQOOPPZKPNO
^ lovelyORKUPPOPPP
^ lowTTJHNPZQOO
^ lumpKJJPONdPPP
^ lunchNYLPPPOPPP
^ lungUNOPPPOPPP
^ lvadONSPPOSPPP
^ mUOPPPPLPPP
^ maKOQPPZNPPO
^ magILK\ZMJMNW
^ magnesium\OMRKNNPOP
^ manWOVPINQPON
^ mandatoryOJOPPPOPO[
^ mannitolLNQZNPPOOO
^ manualYHVNPPPPMP
^ marathonPQRPPPOPOP
^ massiveDU]PPPNPNP
^ maxVOPOMPPPPP
^ mayR;IOOMOO``
^ mddUNPPOPOPPP
^ meXUJOOPNOON
^ mechanicalRPOPPPPPPP
^ medPYJPPPPOOP
^ medicHNTPOOOROW
^ medicalLPOOPOOOOZ
^ meinOIVPPUOPPP
^ meineOJOPP\NPOP
^ melatoninYJOQPMPPPP
^ meningitisNRTPPONPPP
^ merciOVLPPPPPPP
^ meropenemMOOZMPPPPP
^ meshPLPPPPPPOU
^ metQKVPPPPPPP
^ metforminIYNPXNLOOO
^ methadoneNUI[JPPPPP
^ methenaminePOPUNPPPOP
^ methotrexateSXMQLMOOPO
^ metoprololVQOPLPPPPP
^ metronidazoleQOPORPPPPP
^ meuMMNPP\NOPO
^ mevrouwOPRPPOOPPP
^ mhNO[ONOMPOP
^ miFOVOObKONM
^ miaOKQPPXOPPP
^ midazLOQSRPPPPP
^ midazolamHRPZMPPPPP
^ migraineENPONaOPPP
^ mijnORMPPWNPOO
^ minePTUOPIPPPP
^ minhaIKTPP[OOPO
^ minorOPMPPPNPWO
^ mioPKOPPZOPOO
^ mirtazapineXPNOMOPPPP
^ misoprostolOPOSPPPPPP
^ missedLNSVPOPOOQ
^ mmrTGO?lONOPP
^ mnOOSPPPPPPP
^ mockPVMPPPPNPP
^ modifierMMPPPPOZOP
^ molnupiravirTOOPOPPPPP
^ momKHSPN]RPPO
^ mom'sPQRPPOOPPP
^ monOBUPP\OPOP
^ monitorP]GPPOOPPO
^ morningMZIPPNRPPP
^ morphineNZM=cNNPPP
^ motherOPSOJVOPRN
^ mouthLNNPP]MPPP
^ movedPSNPPPPPPP
^ mr\NMPPOOPKO
^ mriSQHNWMVMOO
^ mtpOKUPPPNPPT
^ mumOLMOTZNOOO
^ mum'sMGNPP`LPPS
^ mumsNONPPVPPPO
^ mustPOPPOOPPOU
^ myXCXIJqHLKK
^ nRNKOPPNL]P
^ naMUTOOOROLP
^ nacMONXPPPPPP
^ nailRILPPN^POP
^ naloxoneAXQZSMOONO
^ naltrexoneMNNUTOPPPP
^ nanMXDPPYPPPP
^ naproxenaPPP@PPPPP
^ narcanORPTPOOONP
^ nasalRNMMOOXPPP
^ nearOVLPPPPPPP
^ nearlyMUOPPOPPPP
^ nebPRPPPPPPOP
^ nebulisedYMNMPPPPPP
^ nebulizedROPPPPPPPP
^ neckRZFNPOTOOO
^ need@XTSOLOJ`N
^ needleRWHPPXNOKO
^ needlestickFSOPPOMO]P
^ neonatePRQOPPOPPP
^ nephewLKKPP_OPPP
^ nerveROPPPPOPPP
^ neuroQXNPPPMPMO
^ neutropenicNTSPPPOPMP
^ neutrophilsMTMPOOUPPP
^ neverMQSPPMPPPS
^ newTMVOMLSOQN
^ newbornNKVNOMYOOO
^ newlyVLQOPOPPPP
^ newsQNTPPPOPPP
^ ngPJXPPPOPPP
^ niceRRMPPPPPPP
^ nicuOVLPPPPPPP
^ nifedipineTOPRKPPPPP
^ nightaPKOOIPPLP
^ nitrofurantoinYOOGRPOPPP
^ nitrousHMOWZPPMOP
^ nntMYPNPOOPOP
^ noPjLOONHLML
^ nobodyPKZPPMPPPO
^ nonP[LPPNNPOP
^ noradPIXQPPOPPP
^ notLXSPPQLPNO
^ nothingISYPPOPPPN
^ nowPUMPPPPPOP
^ nrpPIXPPPPPPP
^ nsaidONPLYPOPPP
^ numbW\>PPLTPPP
^ numberJATNPOPHmO
^ nurse[GZOONMONO
^ nursingNQQPXIPPPP
^ oPcXOOLENHN
^ obsOROPPPPPPP
^ octreotideJOM_MPOPPP
^ offOPNPOTPPPP
^ ohPORPPQPPPP
^ okL`SOQHNONO
^ olanzapineMOPRSPPPPP
^ oldUFMOPOZTNO
^ olderTOOPPOPPPP
^ omegaVOOOOOOPOP
^ omeprazoleQRPNSNOPOP
^ onAO]MLPVMZN
^ onceUNPMPPPPPP
^ ondansetronUONLVPOPPP
^ one_SMINFYMNO
^ opaPIXPPPPPPP
^ openSJTPPPPPPP
^ opioidQMONOPPVPP
^ opioidsUNPOOPPPPP
^ orO[KPPOOOOP
^ oralONOOYPOOOP
^ organophosphateNNXLPPOPPP
^ orsQTMROPNPPP
^ orthoOZNPPMOPNP
^ oseltamivirNOOSSPPPPP
^ otPULPPPPPPP
^ ottawaRPPOPPPPOP
^ ourGSDMNqJMQN
^ outPULPPOPPPP
^ outpatientRPPPPPPPPP
^ overOOSPPPPPPP
^ overdoseLVOOPPOQPP
^ overdosedNNXNPOPPPP
^ overviewQHNO[QNPPO
^ oxycodoneSQOONPPPPP
^ oxygenNTUPPPNOMO
^ oxytocinOPPSPPPPPP
^ pacemakerNQROPPOPPP
^ pacerPPRPPPPPNP
^ pacienteQKVPPPPPPP
^ pacingVOPPPNNPPP
^ paedsOXPQPNOPMP
^ painJVLPPOVPOP
^ painlessKKOPPO\PPP
^ palliativeSQOOOPOPPP
^ panicKQUPPPOPPP
^ paracetamolOFbOONPOOO
^ paramedic[GOPPPOPPP
^ parentsJHPOPdOPOM
^ parkingPSMPPPPPPP
^ passedOMJPP\PPPP
^ patientHA_LWJWNNX
^ paxlovidKNOTWOPOPP
^ pcaLZSPPPOJPP
^ pciRNPPPPPPPP
^ pdNNWPOPOPPO
^ pePVKPPPPPOP
^ peakOIYPPPOPPP
^ peanutNOROTOPPPP
^ pedsNPZPPOOPMN
^ pegOTOPPPOPPP
^ penNNSRPPPPPP
^ penicillinPNSLUOOPPP
^ perimortemSPRPPPPMOP
^ permethrinPKPSOTPPPP
^ phJURPPOROOP
^ pharmPNUPPPPPMP
^ pharmacistQLQPQMPONW
^ pharmacyPXSOONOOKO
^ phenobarbJOPZPPNOPP
^ phenytoinLOPRTPPPPP
^ phoneQY>PPPOO[O
^ phonesPTLPPPPPPP
^ photoPOOPPPSPPP
^ phototherapyXONPOONOPP
^ phqTLVPPONOOP
^ physicalRQOPPPPPPP
^ physioPJSOONQOOX
^ piccNXOPMPPPPP
^ pinkOPOPPMVPOP
^ placentaOMWPPONPOP
^ plasterOORPPTMPPP
^ pleaseOH]POHYOMO
^ plsLPUPPL\OHP
^ pltNPOHPO]PPP
^ pltsMJJOPObPPP
^ plusOYJPPPOPPP
^ poOL[QPONPNO
^ podPTRPPPKPPP
^ podiatryPQNPPOPSPP
^ poisonNRPNPTOPPP
^ policeRQPPPOPPLT
^ poolPYIPPPPPPP
^ positiveSMPPPNSPPP
^ postMGXOOMZPPP
^ postnatalNTNPPOQPPP
^ postpartumRORPPONPPP
^ potassiumSGZVMOMPOO
^ powerNTQPPMOPOQ
^ power'sOROPPPPPPP
^ pphMNZOOOOPPP
^ ppi[OPOJPOOPP
^ practiceOVLPPPPPQP
^ preNRMLPPPYNP
^ predPOP^EOPPPP
^ prednisoloneHPP[NPPPPP
^ pregabalinIROXQOPPPP
^ pregnantMdGNPOKOPP
^ prehospitalVMOPPPOPPP
^ pressureR[FPPOOPOP
^ printerNYKPPOOPPP
^ priorOQPOPOOUOO
^ prisonRJVPPPPNQP
^ probioticsROPOPPPPPP
^ prognosisSOOPPPPPPP
^ proneSNOPPPPPPP
^ prophylacticVPOPNPNPPP
^ propofolMQOSSPOPPP
^ propranololMOOPVOPPPP
^ prostateUJTPPPNPPP
^ prpSOPPPPPPPP
^ psaVLMNOKZOPO
^ psychNVMPPPPPPP
^ ptTBWJPGjNNL
^ pullOQLPPPOPUP
^ pulledOETPPTUPPP
^ pulseOPGPQO\OOP
^ pumpPSQPPNOPPP
^ pupilPTNPPPNPPP
^ pupilsL[RONOMOPP
^ purplePXPPPOKPOP
^ putPSMPPPPPPP
^ quadQJVPPPPPPP
^ quetiapineJPPURPPPPP
^ queueOOTPPPPPOP
^ quiM_IPPOOPOO
^ quickTNNPPPPPOP
^ quietPTMPPPPPPP
^ quitQEOPPOPP\P
^ rabiesVIOUOPPOPP
^ radiologyPNWPPPNPNP
^ ranISLOOZPPPP
^ rapidTORNOOLOUO
^ rashXMJNLKbPKP
^ rateJOPYPPPNPP
^ readKVOOOPOSPP
^ recoveryOPSOPPOPPP
^ redRSJOMOZONP
^ relativesOOQPPOPPOT
^ rememberOSQOPPPPOP
^ remiPTPPPPMPPP
^ renalRWMOPONOOO
^ repeatRQOPPPMPPP
^ residentQF^PPOLPPP
^ respsONTPPPPPPP
^ restraintVMPOPPPOPP
^ restrictiveSNPPPPPPPP
^ resusMVPPPOOPPP
^ resuscitaireOOUMPPPPPP
^ retiredSPPPPNPPPP
^ rfdsFQ^OPOOPPO
^ rifampicinOPPPRPPPPP
^ rightNUOPPOQPPP
^ ringPPNPPPSPPP
^ ripPJXPPOPPPP
^ rivaroxabanQSOTKOPPPP
^ rmONXOPNOPPP
^ rnNKYPPOPPPP
^ rocuroniumOOOVMPPPPP
^ roofP[FPPPPPPP
^ rooferQJWPPOOPPP
^ roomRSGPPUOPPP
^ roscMH^OPOPPPP
^ rrMUHPPPXPPO
^ rsvXNQLTNKPPP
^ rtSPOOPPPPPP
^ runJL[PPPPPQP
^ runningOUHPNXOPOP
^ rupturedNSRPPPOPPO
^ safetyXKPPPPNPPP
^ salbutamolMNKVWOOPPP
^ salineSSOMPPOPPP
^ salmeterolVLPPPPOPPP
^ saltPSMPPPPPPP
^ samePUSPOPPPKP
^ satOXMPPPMPPP
^ satsSYCPPOSPPP
^ scabiesNNNPPPK[RP
^ scalpelOOVPPPPPNP
^ schoolPF^PPNOPOQ
^ scopeMQPPPPPPPS
^ screamingOWLPPOOPPP
^ screenTHOPPOPPWP
^ screeningQQMPPPPQPP
^ seKHXOPNLON^
^ secondQMRNOONOWO
^ sectionMRJPPUOONU
^ securityOUQPPPPPOM
^ sedationPXKNPPPPQP
^ seizureLRRPPOOPPR
^ selfQKUPPPPPPP
^ semaglutideQKMZROOOOP
^ sepsisNYSPPOMMNP
^ septicH\OPPPOOPP
^ sertralineJQPWSMOPPP
^ severeROPOPPPPPP
^ sgltKNOOVPPPUO
^ sharpsMUPPPOOPPP
^ sheTYYONEKPON
^ she'sRVQOPJOOOP
^ shesNKXPPPOPPP
^ shiftOTOPPPPOPO
^ shingrixQNOOUOOPPP
^ shockLUTPPOOOOP
^ shortMOOOPOXQPO
^ shotsMFePPOJPPP
^ shouldfRMRMJLNIO
^ shoulderLSSPPMTPOP
^ show^CDPPIKSfO
^ shuntOOSPPPPPPP
^ siNNLPPRMPOY
^ sickLPMYOOMRNT
^ sickleITOOOPVOPP
^ sildenafilJOOL`OOPPP
^ silentNRQPPPOPPP
^ simPROPPPPPPP
^ simulacroPTNPPPPPPP
^ sinceNFKPPYZPPP
^ singleUMQKLOWPPP
^ sirNQLOPPVORP
^ sisterI@NONtMNON
^ sixTNSPPLOPPP
^ skinRWMPPOKPPP
^ sleepOQPPPONPUP
^ smallRMMPPOWOPP
^ smartWOPKPPPPPP
^ smearPMPPPPRROP
^ smokeKGhPOMMONP
^ smokingROKPVOOQPO
^ snakeOK[PPHUOPO
^ snakebitePSPPPPNPPP
^ snomedOLPPPPPWPP
^ snoringJ]HPPSOPOP
^ soQWMPPSKPOO
^ sodiumRLKPNO\PPP
^ somebodyPSPPPOOPOO
^ someoneQXKPPNPPOO
^ somethingPTMPPOPPPP
^ sonOKLPPYMOPV
^ sonoOSQPPOOPPO
^ sore[NNPPFTPPP
^ sorryOPSPPPOPPP
^ spareOXLPPPOPOO
^ spinalTVLPPPLOPP
^ spironolactoneTPOOOPPPPP
^ sprint\HMPPPPPPP
^ ssriOQPPROPPPP
^ stILQPSOYPPP
^ stabPSNPPPPPPP
^ stableROPPPOQPPP
^ staffOOOPPONPWO
^ standNXKPPPPPPP
^ startWMONPPPPPP
^ startingGVMXPOOPPP
^ statinMTNNXOMOPO
^ statinsWLPOOPOPPP
^ statusMLWNOONVPP
^ stemiMNXPPPNPPP
^ stentPNSPPPPPPP
^ stepaFKOPPOPPP
^ steroidUOQONOPPPP
^ steroidsNVPNPPOOPP
^ stiffPOWPPOLPPP
^ stillZYKKNMMPPP
^ stomaONNPPPWPPP
^ stoolSLMOPOUPSP
^ stopQZMPKOOPPP
^ stoppedPMUPPNPPPP
^ stoppingZJOPOPPPPP
^ stressQMQTPPOOPP
^ stretcherOSPPPOOPPP
^ stridorFRZOPPOPPP
^ strokeH]TPPOOMNP
^ stuckMLRPPVPPPP
^ studentOHOPOOVPNX
^ stungLPOPPXNPPP
^ suctionLWOPPOPOPP
^ suddenOIWOPOUPPO
^ sugarPTPPPNOPPP
^ suicideOTOPPOOPQO
^ surgeryRQOPPOOPPP
^ survivalSOOPPPPPPP
^ suxJQLTWOOPOP
^ svtMVQOOPOPPP
^ swallowedR]GOONNPPO
^ swappedPPRPPOPPPP
^ switchOLSUNPPPOP
^ swollenRMIPPL^POO
^ syringePOSOPPPPPP
^ tSUOOPOIRPP
^ taNVNOPPOPPP
^ tabletsRULPPOPPPP
^ tamifluQPOTNOPPPP
^ tamponadeNKXPPPPPOP
^ tamsulosinRNONSPPPPP
^ targetKLMPPP]PPP
^ taxiPPMPPPPTOP
^ tbJRPOUPSOPP
^ teaPIZPPOOPPP
^ teacherSLTPPOOPPP
^ teenJNWNPOTPPP
^ telePJZPPPLPPP
^ tellYKDKPMRR[Q
^ tempOTKPPPRPPP
^ tenMXPNPOOPPP
^ tenecteplaseSLMYOOOPPP
^ tengoQRJPPUOPPO
^ tennisLRNOPXOOPP
^ tensionLYTPPPJPOP
^ terlipressinNONUPPPPPP
^ testPTOPPOOOPP
^ testicleOG\PPPNPPP
^ testisXHSPPPNPPP
^ tetanusOSQSOMOPPP
^ textSOPPOOPPPP
^ thankPLUPPPPPOP
^ thanksNVMPPOPPPP
^ thatAiSONLLOPO
^ the8rKYN]GMKH
^ theatreMZLPPOPPOP
^ therePKWPPNPPPP
^ theresOQRPPPOPOP
^ theyOQMPOWOPPN
^ thinkingKGNOOcOPPO
^ thirdPQMPPSOPPP
^ thisMT[PPMKPMO
^ threeI`LOOQMPOO
^ throatOQNPPTOPPP
^ thrombectomySOOPPPOPPP
^ thxPULPPPPPPP
^ thyroidOPSPPPQOOP
^ thyroidectomyNQSPPOOPPP
^ ticagrelorRPPPNPPPPP
^ tickNMQPPOWPPP
^ tightQT@PPO]PPP
^ timePSOPPPPPOO
^ timingTONPPPPPPP
^ toOMWPPOONWJ
^ tocilizumabLPPUPPPPPP
^ toddlerJF]NPRUOOO
^ toiletPVKPPPPPPP
^ toldPWNPPMOPPO
^ tongueUP=NMZ[OOO
^ tonsilNPUPPONPPP
^ tooMTRPPOPPPP
^ tookXMNLOROPPP
^ toothYKOPMPOPPP
^ topicalOOPNVOPOPP
^ topiramateMOOOSPPPPS
^ torsadesPPUPPOOPMP
^ torsionMTVPPNMPPO
^ totalWJWPPOONNP
^ tourniquetVNMPPOQPOP
^ tpaPLXLOPOTOP
^ tracePGZPPOQPPP
^ trachORPPPPOPPP
^ trachyMQUPPONPPP
^ tramadolTOOLSOOPPP
^ tranexamicPSNPPPPPPP
^ transferPOOPPPPPPS
^ transfusionROPPPPOPPP
^ transplantPORPPPPPPP
^ transportPROPPPPPOP
^ trappedPLSPPTNPPP
^ traumaJ[MPPOOPPP
^ trazodoneRPPPPOPPPP
^ treadmillPSRPPPKPPP
^ treatingUMOPPPPPPP
^ trial9mMPPONPPP
^ triamcinoloneNOOVOOPPPP
^ trimethoprimJOPUSPPPPP
^ trolleyPJWPPPPPPP
^ tropOPSPPPOPPP
^ troponinLITOPOZPPP
^ truckPROPPPPPPP
^ tryingFKNNPgOOON
^ tshGSNONLbOPP
^ tubePTKPPOOPSR
^ tube'sPIXPPPPPPP
^ twinVRLOPPMPPP
^ twinsOZKOPPNPPP
^ twoTPNOQPNPQO
^ txaPMXSMOOOOP
^ typeQPRPPPMQPP
^ ultrasoundOMOPPNYOPP
^ unKG^PPONOOU
^ uncleJENPPfPPPO
^ unitPOSPPPPPPP
^ updatePSNPPPPPPP
^ urgentNPTQPPOPOO
^ urineHXDOOO`PPP
^ urologyPSNPPPPPPP
^ usPJMPPOR\NO
^ uterinePLWPPOPPPP
^ uterusPPRPPPOPPP
^ utiROPPPPPPPP
^ vaccineORNPPOPSOP
^ vaginalRPPPPPPPPP
^ valaciclovirHPPXPPPPPP
^ valproatePNONXNPPPO
^ vancITSIRPOPXP
^ vancomycinQNPTOPOPPP
^ vareniclinePPPORPPPPP
^ varicesNMVPPPPPPP
^ vascularPROPPPPPPP
^ vasopressinNNOUPPPPPP
^ vbacMPXPPOLPPP
^ venomUPNPPPPPOP
^ ventOOSPPOSONO
^ ventilatedPMTPPPPPPP
^ ventilatorMWOPPPPPPP
^ verapamilMUOOSPPPNP
^ vertebroplastyOOPPPPPPSP
^ vertos\ILPPPOPPP
^ vfNKZNPPOPPP
^ vincristineNLWOPPPPPP
^ visitingEMOPPPPNcO
^ visitorQLJPOOOO]O
^ vitYPNOOOOOPP
^ vitaminRTONOQOOPP
^ vitaminaWMOOPPPPPP
^ voiceRNCSP]NPPP
^ vomitingPaBPPPNPPP
^ vpOOSPPOPPPP
^ vtOSQPPPNPPP
^ waitingPRNPPPPPPP
^ wakePSPPPOPPPP
^ wallPJWPPPOPPP
^ wardPNTPPPPPOP
^ warfarinIVNTQPOPOP
^ wasOGUPOPVPPP
^ waspPPSPPPNPPP
^ waterQUNPPOOPOP
^ watersMRTPPONPPP
^ weWOQNPTNOLN
^ we'reNXNOPPPPOP
^ we'veOOSPPPPPPP
^ weakPRNPPORPPP
^ weeK[NPPNPPPO
^ weekly\KOLPPPPPP
^ weightRTOOPLQPPP
^ welcomeOTOPPPPPOP
^ wellUPPPPPKPPP
^ wellsNNTPPOOOTP
^ werJZIPPOMOZO
^ wetRNIPPNPPZP
^ whatVgGPNUCFQN
^ what'sG`APNMZL\I
^ whatsRQLTMOKK[P
^ whenQ_MTMXMMHH
^ whereK_NPPNMORM
^ where'sOGQPPPOO\P
^ whichSXBJO[KHaJ
^ whiteKMJOOPaOOP
^ whoIbBTKFIU]S
^ who'sKUHPOONQYR
^ whoeverOZKPPOPPNP
^ whole[QNPPPLMOP
^ whoseLYNPPPOPMR
^ whyROOOQ\KOMM
^ wideNVIPPPTPPP
^ wieYFGOPNNOVY
^ wifeOFNPPcOPGT
^ wife'sNDPPPaMPPP
^ willTYNPQIPUJM
^ windowPLTPPPPPPP
^ wokeSSOPPNMPPP
^ womanTKTPPNPPPP
^ wontPNSPPPPPPP
^ worstTLSPPNOPPP
^ wouldBVNL[QWOLO
^ woundMMSPPOTROP
^ wrongMR[NNOLOPO
^ xKUNPPPSPPP
^ xrayKGTPPMUO[P
^ yMNKN\PPPPP
^ yaOUNPPOPPPO
^ yellowKTKPWOOOSP
^ yogaQSPPPPOPOO
^ youGbOPOOKPOP
^ you'rePSRMPPPPOP
^ youngXNPPOKRPPO
^ zKPPPOPPWPP
^ zePKVPPPPPPP
^ zofranPSNNUOPPNP
^ zoledronateRPPOPPPPPP
^ zolpidemPOPOSOPPPP
^ zopicloneONNNPWMPPS
aWSELOVBWAe
a #1U@`OOTNHUN
a #2ZBO\MJUMLU
a #2.PNTQPPNOPP
a #3RNROOPOPPP
a babydCPMORPOKO
a backTNPPOOPPPP
a badURNMROPMPP
a bagOFUPPPOPPX
a balloonOKSPPTPPPP
a bedI_NPPOPOMP
a betaQNNPSPPPPP
a bigPNTPPNPPPP
a biscuitPSRPPMPPPO
a bitMIQPOVWOPO
a bleedingMMOPOPPZOP
a bloodPOPPPOPPOS
a boardP=ePPOPPPP
a bottlePLZOPLPPPO
a boxPXMPPPPLPO
a brainXPNPPMNPPO
a brokenQOQPPPPQNP
a busONWNPOPPPO
a buttonPORPPOPPPP
a cannulaPMTPPOPPPP
a carQMSPPOPPOP
a cardPTLPPPPPPP
a careSOLPPQPOPR
a casaOWLPPPOPPO
a catPKNPPQUPPP
a chairN[IPPNPPPP
a chestQUKPPPPPPP
a chestyTPPPPOPPPM
a childRDUP\THOLS
a codeWESPPPPWJP
a coffeeOSPPPOPPPP
a coinJXRPPOOPPO
a coldSOIPPM[PPO
a colleaguePOOPPNPPPU
a colonoscopyQMOOPUPOPO
a coughOFOPP_NOPP
a coupleQMPPPOTPPP
a ctPOQPPOOPTO
a cutRPPPOPPPPO
a dailyROPPPPPPPP
a day`>JZK\LNON
a deadOSNPPPPPPP
a dentalLNNTPUPPPP
a diabeticNPPPSOPPPP
a differenceOXPPPPIPPP
a differentOUMRPPNPPP
a doacQOPPPOPPRP
a docPGYPPNPPSO
a doctorONNPPTPPPQ
a drillPF[PPPPOPP
a drumOLVPPPPPPP
a drunkOKVPPOOPOT
a dryTWJPPNPPNP
a dummyROPPPPPPPP
a eULXPONKOOS
a faintRQNPPPPPPP
a fallPNMPPTPQPQ
a familyPSPPPOPPPO
a fewPUMPSMOPPP
a fibVTMNNOOPPP
a firePPPPPPPORP
a firstSOPOOOONPT
a fitPGQPPWOOPS
a flatPXMPPLPPPP
a footPRVPPJOPPP
a fortnightSRLPPQNPPP
a fractureMMOPPOXPOP
a frailKPPWOPPPPP
a freshQTKPPOPPPP
a friendMILPNVSOVS
a frozenNPPPPSPPPP
a fullPORPPPPPPP
a funnyPLTPPPPPPP
a generalPNPPPPPPNU
a girlPWIPPPPPPP
a goPNOPPPTPPP
a goodNWYPPEPPPO
a goodbyePROPPOPPPP
a gpNNOPPSPSPP
a grownTNPPPOPPPP
a gunPD^PPPPPOP
a guyMNMOYQOONS
a halfOUNPPOPPPP
a headRRNPPPPROP
a headacheIRRPOUOPPP
a heartSOUPPLOPPP
a hipTSPPPMPOOO
a holePRNPPPPPPP
a homeO?PPP^PPTP
a hotQMNPOPVPPP
a jabTOLPPQPPPP
a kidTIVOSNNPPP
a kidneyRPQPNOPPPP
a kneeXOPPPNMPOP
a knifeOAaPPOPPNT
a laQMSOORNLNU
a ladyQORSNOQPOP
a lasRYIPPOOOPP
a legMWMPPPPPPP
a letterPJPPPPPTPS
a liePVLPPNPPPP
a lighterOIZPPOPPPP
a lineUPNOPOOPPP
a litreWMQPMOPPPP
a littleQULPPPOPPP
a longNOPPOMURPO
a lookOFPPPOQP\P
a loopQYPPPLMPPN
a lotNKRPO[NPOO
a lovelyPVMPPNPPPP
a lowRKMPPQOPXO
a lumpROOPP^MPGN
a manURSMSJQOON
a maoJLWPPUOPPO
a maskPRQPPPOPOO
a mechanicalTPPPNPPPPP
a messOWOOPNNPPP
a miOSMPPSPPPO
a minOONYPOOPMP
a minuteMPYPPNNPOP
a monthM[NNNPOPPP
a nailNMQPPWPONP
a negativeRPPPPPPPPO
a newLdHPPLOSMN
a newbornLMQSRUOPQN
a nightOHMPPYTPOP
a nonOPPPPOPPRP
a normalYOPPPMLQOO
a notePIWPPPPPPP
a nurseQGPPNMPPP^
a painfulPPPPPMTPPP
a parkingPWJPPPPPPP
a patient^GLOK\ONMN
a pharmacistSSPPPOPOMP
a phoneOJPPPPPcIM
a photoLQNPPPOPNZ
a pillTNNPPPPPPP
a plateOOUPPPNPPP
a posKJUPPMZPPP
a positiveRPPPPMNPTP
a ppiRPPOPPPPPP
a pressureTKQPPOPOSO
a problemNIPPRXPQPN
a ptSIHOTYPOOR
a pulsePKVPPPPPPP
a rashQPLOQXKPPP
a realOWRPPOMONP
a robotNTVPPLNPOO
a ropePKVPPOPPPP
a rowNWLPPRMPPP
a runNTOPPPPPPO
a sandwichPRQPPOPPPO
a scanORPPPPPPPP
a secPSOPPPPPOP
a secondWOYPPNONJM
a sectionNPOPQOPOOU
a seizureLTSPPNPPPP
a sheetPLUPPPPPPP
a shiftOISPPNOOXP
a shotOPPPPRPPPO
a sideKTLPPXNPOP
a simpleSOPPPPPPOP
a singleNTLUPNPPPP
a sinusSPPPPPNPPP
a smallSNMPPNVPPO
a smokeLXKSPNPOPP
a smokerRPPPPNRPPP
a soreSNOPOQROPP
a spareLVQPPPOONP
a statinPIPPPTVNPO
a stentRNPOQPPPPP
a steroidONPPOUPPPP
a stickerPROPPPPPPP
a stomachSPPPPPPPOP
a stoneQMQPPNSPPP
a strokeTLRPPPOORN
a studentOVQOPNPMNR
a syringePQNRPPPPPP
a tabletTOPPPPPPPM
a teenagerTJSPPNUPNO
a thingOQOPSOPPPP
a thirdQMSPPPPPPP
a tiaSOPPPOPPPP
a tickVIPMPUOPPP
a timeQNUPPONPPP
a toddlerRQQPOPNPPP
a todosOVMPPPPPPP
a tractorOTNPPPPPPP
a unQIHPPOWPPY
a urineSPPPPOOOPP
a vertebralROPPPPPPPP
a veryRTLPPPPPOO
a waterPRMPPRPPPP
a weddingOMQPPTPPPP
a weePTOPPOPPPP
a week^aJOOHLKMM
a wetPG]PPMPPPP
a wheelchairOVOPPPOTIP
a wholeNZMPPMPPPP
a womanPMRPSNPOOQ
a wordOOSPPPPPPP
a yearMOKIN_ZONL
a zSOPPOPPPPP
aaMQUPPOOPPO
aaaWSMOPMPNOP
aaa #2.LRPPPPSPPP
aanNLKOPZUOOO
abPGMOPUZPPP
abajoOMVPPPPPOP
abandonedPPPPPPPROP
abbaPYHPPPPPPP
abbiamoOMOOOPPPWP
abdNPPPPPSPPP
abdoPKVPPPPPPP
abdomenOE[ONNL[OO
abdomensPMTPPPPPOP
abdominalTNOPPPQPOP
abductMPKPPOYPPP
abductionLMTOPPPPUO
abegPMUPPOPPPP
aberLVJPPOVPPP
aberrancyOPNPPPSPPP
abflussreinigerPNTPPOOPPP
abgMJYPPPSOOO
abgenommenNWMPPPOPPP
abiORNPPPPSOO
ablatedPZMPPPIPPP
ablationXQNOONOOPN
ableNXQPPPPOPK
able toNXQPPPPOPK
abnormalQMPPPPOPTP
aboMOPPPPTPPP
aboardPE\PPPPPPP
abortionHMORPPO[NQ
aboutVX=KWQJPVS
about #1NTQPPPPPNP
about #2RRTSPHPPPN
about $O_FPPPLPPP
about aNLOPPKOPVW
about anPSOPPOPPPP
about herO_CPPPOPPO
about hisPQNPPRPOPO
about itLTUPPOOPOO
about myOSPPPPPPPO
about statinsOROPOQPPPP
about thePXCPNTQOSP
about toQ=kNPKPPON
aboveQPPOOOQPOS
above #2WNOOOPKPPT
abpiQKMPPOWROP
abreOOSPPPPPPP
abrirPNSPPPPPPP
abroadMMNOPYOLPU
abruptionJTTQPPOPPP
abscessSNMQQRMQOP
abscondedPQNPPPPPUL
absenceONNPPOWPPP
absencesNTPPOPPPPP
absentQNNPPOTOPR
absoluteTQOPNPOPPP
absorptionPMOOWPPPOP
abtPSLPPOPPTO
abuelaPOSPPOPPPP
abueloPLUPPPPPPP
abxcRQIHNKOOQ
abx $TKZMMPOPOP
abx atTOPPNPPPPP
abx forRPPOPPPPPP
acMdDPPNOPNP
acaOEVOPPOOZO
acabaNPTPPPOPPP
acaba dePLUPPPPPPP
acabaronPWJPPPPPPP
acaboPSOPPPPPPO
acabouOPTPPOPPPP
acamprosateQPPMOTPPPP
accPOPPPPPVLP
accentPRNPPPPPPP
acceptFTPPPPPPWP
acceptableKOOPSPOVPP
acceptedOVKPPNPUNP
accesaPNTPPPPPPP
accessLFXPPOLJWY
accidentQSQPPMVOMM
accidentalOPPPPPPRPP
accordWNLPPPPPPP
accordingPRPPPNPPPP
according toORPPPNPPPP
accordionORPPPPPPOP
accretaNRTPPPOOOO
accuPORPPPPPPP
accuracy]LMPPPOMOP
accuracy $TNOPPPPOPP
accurateTSLPPOPOOP
accurate isRPPPPPPOPP
accutaneOMPMPWPPPP
aceSSOPNPOPOO
ace inhibitorSPPPNPPPPO
aceiTOOOQOOPPP
acetaminophenRRMOPPPPPP
acetazolamideTOOOOPPPPP
acetylcysteineUPOMOPPPPP
acheKLRPPVRPPP
achesQKNPPPWPPP
achillesSQOPPPNPPP
achingQTLPPPPPPP
achterPNTPPOPPPP
achyMKOPPZPPPP
aciclovirOPPSOPPPPP
acidRMRXQKOONO
acid forROPOPPPPPP
acid inRLRQPPPPPP
acid onOOSPPPOPPP
acidenteJOTWPONPOO
acidoQMTOPOPPPP
acidosisSPPPPOOPPP
acidsOPOPPPTPOP
aclTMPPPOOPPP
acmTPOPPPNPPP
acneSQOPNPPPPP
acne $RPPOPPPPPP
acordouOTOPPPOPPP
acquaOPSOPPOPPP
acquiredROPPPPPPPP
acquired pneumoniaROPPPPPPPP
acrPXOPPPIPPP
acrocyanosisOOMPPPTPPP
acromionSNPPPPPPPP
acrossUROPPOLPOQ
acsGOOTOPXPPP
actNXNOPONMCa
actingUPPQOMOPPP
actionPSNPPPPPPP
activateMPPPPPPPUN
activatedQLUPPPNPPP
activated charcoalROPPPPPPPP
activationPPOPPOPPRP
activeKL]PPOOQOP
active shooterLJ[PPPPPPP
activelyROOPPPPPPP
activityO\HPPPPPMP
actorPWIPPPPPPP
actrapidPORPPPPPPP
actualNVMTOONPOP
actuallyWHRPQNOPQP
acucarPSOPPPOPPP
acupunctureQGPPPZPPPP
acupunturaVNMPPPPPPP
acute[OPJLMPVMO
acute coughTPPMPPPPPP
acute lowRPPPPPOPPP
acyclovirPPPROPOPPP
adWOOOOOOPPP
adalimumabMPPPTPPPPP
addfOJNNLJNTM
add onSKOPNPPPVP
added\NKJLVOPPP
added to[ONKOOPPPP
adderPNSPPPPPPP
addingZNONNOOPPP
addisonsCUP^OKSOPP
addressPOTPPOPOOP
addsNSPPPPPPPP
ademOPSPPPPPPO
ademtPG\PPOPPPP
adenomasXKPPPOOPPP
adenosineHOTRTPOPOP
adessoOKXPPPOPPP
adhdTFLMM]OOTO
adherenceXMPPPPOONP
adhesiveROPPPPPPPP
adjONPOPNVPPP
adjustOROTOPOPPP
adjustedXOOPPPLPPP
adjustmentKPPVPPPPPP
adminSVJPPPOQOO
admissionPHKKOMM]`M
admission $ZOOPONOMPN
admissionsVXMPOPOMMO
admissions $XLNPPPOPOP
admissions ?SPPPPPPPOO
admitJONPPORPYO
admitsI\SMPOOPLP
admittedRNOOPPOPMU
adoPJVPPPPPPP
adolescentPOULPPPPPP
adolescentsTOPOOPPPPP
adoptedOTNPPPPPPP
adrenalNNWKPPTOPO
adrenalinSOMRPPPPPP
adrenalinaYLFZPOOOOO
adrenalineEY_OOKMONP
adrenaline imNPNTPPPPPP
adrenaline inVLRMPPPPPP
adrtNNPPPPOPPV
adultJQReLNMLLP
adult $GOP\NPPPPP
adults[RLLOONOOP
adults $RRMOPPPPPP
advairRPPOPPPPPP
advanceOKPPPOOPM[
advancedSOOPPOOPPR
advanced dementiaQPOPPOPPPR
adverseTNOPPPPPPP
adverse eventsROOPPPPPPP
adviceOMROOVNOQQ
advice $PQPPPPNPQO
advilPPPPNRPPPP
advisedPOVPPOOOPN
aecopdTPOPPPNPPP
aedQH\OPOOONQ
aed padsOUNPPOPPPP
aesXOPOOOMPPP
afiLUKIJRMKN
af $^JQKOOOPPP
af ?RPPPOPOPPP
af andRPPPOOPPPP
af isOPLPPOVPPP
af onRPPPOPPPPP
afdelingMRRPPPPPOO
afebrilePLMOOK^OPP
affectFPPPPP\PPO
affirm]EOPPPPPPP
afibNPNOOUKQUP
afib $LPPPPPPPUP
afnet[HNPPPOPPP
africaSNOPPPPPPP
africanSJOOPPWPPP
aftO\PPPOLPKP
afterTACTPVbBWR
after #1SM=QNOKNmN
after #2JRCWNOTN[O
after $PMPOPNWPOP
after ?QcQOOMCPNO
after aiHIMMF]NMN
after anRMPNONWPQN
after arrestYNOPPPLPPP
after birthTKUPPPOOOP
after cardiacTPOPPPOPPP
after contrastNKWMUQOPPP
after dischargeROUPPNOQNO
after herSOQPOOPPPP
after hipQPPNPPOPPR
after hisUKWPQMOPOM
after iTRPOMNPPPP
after lunchOIOPP[OPOP
after miTOPOOPPPPP
after myORNPPWJPPP
after nightsKTMPPZMPNP
after normalQOPPPRNPPP
after oneQXKPPONPPP
after startingXPPLPOOPPO
after stoppingNPPLYOOPPP
after strokeTOPPPPOPPP
after tenUFNQOOOPYO
after thatOYOPPLNPPP
after the?[X^OLDNPR
after threeOPOPPRPPPP
after tiaUPPMNOOPPS
after twoSYQSPNMPFP
after yearsNPPPPSPPPP
afternoonK_NSPNMPKO
afternoon $PROPPPPPOP
afterwardsSOPPOPPPPP
afueraPNSPPPPPPP
again<nRNJdLOFH
again $IMUNObJOON
again ?R]QPNNNKLO
again afterRPNPPSNPPP
again andPE^PPOOPPP
again atPORPPNSOPP
again iPWLPPOPPPO
again noPROPPPPPPP
again thirdLNVOPQPPPP
againstk@NKOLLONW
against theQMTOQNOPPQ
age[;G]LJMXN[
age #1MRQZMLNPPP
age #2PMMPPNWOPT
age $OHNVPUNTPO
age ?SPOPPOPPPP
age adjustedWOOPPPLPPP
agedWLLPPOOPPS
aged #2WKLPPPOPPT
agencyIUNPPOOOPV
agentsSPPPPOOPPP
aggressiveOLUPPPPPPP
agitadoPOJOPPPPPY
agitatedIMUUONTPPP
agitationTMPSOPPOOO
agitation $UMPPPPPPPO
agoL8jP]NRMKM
ago $APZWVOKOOO
ago andQJOORVOPPP
ago isPF[PPOPPPP
ago nowMPMOXOOPPP
ago onQQRPNOPPPP
agonalOM\LPPOONO
agonyRJWPOPOPPP
agoraNGZPPUOOOO
agreePHJPPOXPNY
agreedMVLPPOPPQP
agreesPUPPPNOPPO
agressietrainingPSNPPOPPPP
aguaNNQPPZNONN
aguantaPORPPPPPPP
aguantoPMUPPPPPPP
ahPSNPPPPPPP
aheadQSLPSNMPPQ
ahiOSOPPPOPPP
ahogaPORPPPPPPP
ahoraPLVPPPPPPP
aiOJRPPOPPWO
aidLTIOP[NPPO
aidePNSPPPPPPP
aidezPNSPPPPPPP
aidsVRKPPYMIPN
aids $WNNPPVOJPO
aimXOPPPPJPPP
aindaLOPPPVPPPP
airQO[ONKRNNN
air $P?ZPPPXPPP
air ambulanceONSPPQPPPP
air embolismRMSPPPPOPP
air inOKZPPONPPP
airconP\GPPPNPPP
airePKVPPPPPPP
airwayT>bOOLMOXN
airway $MI\PPPPPOP
airway trolleyPTKPPPPPRP
airways[LMPPPOOOP
aiutoOISPPXOPOP
ajudaLLTPPVOPPP
akaNRPPPPPPPP
akiWNOOMOOQPP
akkuPNSPPPPPPP
akoNNOPPZKPPP
alPCZPMTJTZJ
alacranNKOZPPOPOP
alarmI]dNOIFNLN
alarm atPMTPPPPPOP
alarm goingPWKPPPPPOP
alarm inOZGPPPPPPP
alarm isPTMPPPPPPP
alarm lowPLVPPPOPPP
alarm onOVNPPPMPPP
alarm testNYKPPPOPPP
alarm wasPULPPPPPPP
alarm'sPNRPPPPPPP
alarmaPRNPPPPPPP
alarmeORPPPPPPOP
alarmingOMVPPPOPPP
alarms^RGPPNOPOO
albendazoleILNYTROOPP
albpRPPPPPPPPP
albuminXMPSNOOPMP
albuterolPQOONPTPPP
alcoholQKON\MTMMP
alcohol $PPPORPQPPP
alcohol useVPPOMPPOPP
alcohol withdrawalQOPSNPRONP
alcoholicIKMSOYWPON
alcoolONTPPPOPPP
alendronateQLOQNUOPPO
alergiaLMQPPO[OOO
alergicaNTPOPPPPPP
alergicoOOTPPPOPPP
alergyROPPOPPPPP
alertGUNOPOZOPP
alertsRPPPPPOPPP
algoRTLPPPOPPP
alguemPSTPPONOOO
alguienMSRPPONPNT
algumaYMMOPOOPPP
alhamdulillahHZNPPPPPPP
alightOF^PPPNPPP
aliveL]NPOMNPPP
alive $RQQPPNPPPP
alkNNOPPPUPPP
alkaliPJVPPPPPPP
allMfbJCZIJBO
all #2PROPPPPPPP
all $M`PPOPNOJN
all ?\KPPLONPPP
all dayOQMPPWOPOP
all donePSNPPPPPPP
all downPNRPPPPPPP
all fineSLOPPVMPPP
all forOHYPPSPPOP
all goneQWHPPQPPPP
all goodOSNPPPPPPP
all greenPTNPOPPPPP
all handsOG\PPOOPPP
all herPROPPOPPPP
all inQ[JPPOLPPP
all myTM[PPDPPPP
all nightRVGPPTOPPP
all normalPSOPPPNPPP
all ofON[OQNOPMO
all overL3jNLUZPPO
all quietPRMPPPSPPP
all roundPTLPPPPPPP
all sortedPUKPPPPPPP
all theMFZPPMXPOO
all therePVLPPPPPPP
all threeUONTPPKPPO
all weekQLQPPVNPOP
allaOJ\OPONPOP
allargaPKLPPPZPPP
allarmePPRPPPOPPP
alleM`MOPMMOOO
alleenOWHPPOVOOP
allemaalOUMPPPPPPP
allergicKNIZVYKMNO
allergic toFUNKZVOPNO
allergicoPNSPPPPPPP
allergieVSKOOMQPOP
allergiesRMNPQSOPPP
allergiquePMTPPPOPPP
allergischKYNPPPPPPP
allergyOMHRbKNPRM
allergy $UJLOQPXPNP
allesNFeNOOMOOO
alloMWPPPONPPP
allocationOWKPPPPPPP
allopurinolYQLRNOLPPP
allowLRMPPPPOTR
allowedF4KNWRNSd^
allowed $PJPPPPPPPW
allowed ?MNOOWOPPOR
allowed toJANPPSOS^T
almacenOWLPPPOPPP
almostPRRPPNPOPP
alone_H^LIKNPOM
alone $PSPOOMVOMP
alone ?WMOPNSNPPN
alone inPLUPPPPPPP
alone onLOQPPPPPTP
alone orRPPPPPOPPP
alone withOQRPPPPPPP
alongRHIOONaPPP
alongsideKPON[OOPPP
alpMMMPPP[PPO
alp #3OOMPPPUPPP
alphaROPPPPPPPP
alreadyWPROTKOOMN
already $OUPPPNOPPP
already onTPIPTOOPPP
alrightJJMPYURPOO
alsRMFLYLH_LW
alsoLMTQSJNYOO
also $NOVPPNOPPP
altTILOPN_OMO
alt #2MPLPPOXPPP
altaN[GPPNOPOU
alteplasaTOOOPPOPPP
alteplaseQSWJNONOPP
alterOMPNXNPPPP
alteredOQQPPPPROP
alternateXPOSOONOMP
alternatingRPPPNPPPPP
althoughSOPPNOPPPP
altitudePKQPPRSPPO
altoYNMPPONPPP
altroNPMPPOWPPP
aluminiumQSMPPPPPPP
alvoSRMPPPOPPP
alwaysMX@NO[VQKQ
always $PROPPPPPOP
alzheimer's[ROMNMOPNP
am5JOIK^^HZa
am #2NJION^TPPP
am $F\LOPE]OQP
am aQ]JPPIPPPO
am iG8HKQ[]LMm
am inPVLPPPPOPP
am notPWLPPNPPPO
am nowPMUPPPNPPP
am onPLTPPPPPPP
am thePORPPPPPPP
am withODQPP\OPPP
amaLLOPPPPHaQ
amanhaOUMPPPPPPP
amazingPTLPPPPPPP
ambPRPPPPOPPP
amb bayPRPPPPOPPP
ambosPTMPPPPPPP
ambuPJUPPPPPSP
ambulanceG_UNOKMUOK
ambulance #1NXKPPPPPPP
ambulance #2OJXPPPPPPP
ambulance bayNVSPPPPPKP
ambulance crewPSNPPPPPPP
ambulance isPNRPPPPPPP
ambulance saysPMSPPPPPPP
ambulanciaSMPPPPPPPP
ambulatorioNUPPPPOPOP
ambulatoryRQQOPPNPPP
amendedPOPPPPPUOM
ami^IOPOPLOPP
aminoglycosidePPPMTPPPPP
aminophyllineOOOWLPPPPP
amioMM[LRNPPPP
amiodaroneNLF\YONPOO
amitriptylineSPTSJNOONP
amlodipineRSMNQSNPPP
ammaPLUPPPPPPP
ammoniaMPLPPPWPQP
ammoniakNMVPPPOPPP
amnestyOWNOPOPOPP
amountIMN_OPOPOP
amoxRRQMSLQPPP
amoxicilinSOPOPPPPPP
amoxicillinN\LQKSLPOP
amoxicillineYMONNPPPPP
amoxiclavURNMROOPNP
ampORNQPPPPPP
ampicillinOPPNSPPPPP
ampolasLMN]POOPPO
ampouleMUPSOOOPOP
ampoulesMQUNPOOPNS
ampsJQPVPPPPPP
amputatedPHZPPOOPPP
amputationWOOOPOOPOP
amtMPPUOPPPPP
amuP]IPPOPPLO
amylasePPPPPPSPNP
amyloidTPPPPPNPPP
anNO>c@FUJRk
an #2POPRPPPPPP
an acuteOPPRPPPPPP
an adultQMPTQPPOPQ
an antibioticTPPPOPPPPM
an armNWMPPPPPPP
an egfrMPPZIOPPPP
an elephantPTPPPLPPPP
an hourOSVNOSLOKR
an hrPTQPPPNPNP
an mriNOPPPTPPPP
an oldNOONUORPPO
an overdoseMNQPPUPPPP
an xUPPPPOOPOO
anaWEJOPNcPOL
ana #1QIKPPP]PPP
anaemiaMPPTPPOSMP
anaesPNSPPPPPPP
anaesthesiaRJNPPPPPXP
anaestheticROVOONOPIU
anaestheticsJYOPPNPPQP
anaesthetistNQSOPPNOSP
anaesthetist $PPPPPNPPSO
anaesthetistsRPPPPPOPPP
anafilaxiaRTMPPPPPPP
analSOPOOPPPPP
analgesiaPTLPPPPPPP
analyserPTMPPPPPPP
analysisTOOPPPPPPP
anaphylaxisDVSO_KMQMO
anaphylaxis inPNTQMPPPPP
anaphylaxis toROOLUOPPOP
anasthesiePMSPPPPPPP
anatomyPRNPPPPPPP
ancTDRJOP^PPP
ancefNPPPRPPPPP
ancoraRSKPPPPPPP
andQCh[iTIN3B
and #1OZNPONLPPP
and #2P`DUPLLPPP
and #2.OcIPPLJPPP
and aAcMNVLTMMP
and afterQTPPPKPPPP
and allPQMPPSPPPP
and anR[HOONPPPP
and askedPNMPPVPPPP
and askingOXKPPOPPPP
and atLVLTPPPPPP
and babyNSPPPNPPRP
and backOWLPPOOPPP
and bedPGYPPPPPPP
and bloodTNSPPOLPPP
and bluePORPPPPPPP
and bothPSQPPMOPPP
and bpPVMPPONPPP
and breastWMOPPPOPPP
and breathingONUPPPOPPP
and bySPPMPPPPPP
and canNPPQPPPROP
and can'tUPNPPPNPPP
and cannotROPPPPOPPP
and cantPORPPPPPPP
and chestMMQPNOYPPP
and clammyPNRPPPPPPP
and coldQPSPPNNPPP
and confusedPPSPPMPPPP
and consWMLPMUPPPP
and covidSWOPPMKOPP
and cryingOJNPO\OPPP
and deathsSNOPPPPPPP
and dementiaRPPPOPPPPP
and doQMOSQOPPQP
and doesSMMSONRORP
and droppingPLVOPPPPPP
and eatingOPPPPLVPPP
and fallingPOSPPOOPPP
and feelOSMPPROPPP
and feverQPNPNOTPPP
and floppyPORPOPPPPP
and forPPTOPMPPPQ
and getPSMPPPPPPP
and gotMRPPPOPTPP
and greyPXIPPPOPPP
and hadMPKPOZOPPP
and hasXLVOPJNPPO
and hePN[OXENPOO
and he'sL=_UOUPPPP
and heartSOROOONPPP
and herMN_PMKOPOP
and hesPF\PPOOPPP
and hipRPPPOPPPPP
and hisMF_PPMRROO
and howJNIiNNNOOO
and iNRdQO>NPOP
and i'mLBUPP_OPPO
and i'veQQSPPMOPOP
and ibuprofenRPPPOPPPPP
and imGRPNO[OPOP
and inKaHONOOPPP
and infusionLPOUPPPPPP
and isUONQSGNOWO
and itUAbPPMMPOP
and it'sPKYPPMPPPP
and itsO?`PPTOPPP
and justOJWPRPPPPP
and keepsNOOPPTPPPP
and mortalitySPPPPPPOPP
and myMGYPPVNPPP
and neckOOSPPPOQPP
and neverSLQPORPPPO
and noS`QMGRJOOO
and nobodyPKUPPPPPPP
and notPUPPMOOPPP
and nowNPPPNZMPOO
and offFKQPPaNPPP
and onOUJPOTPPPP
and oneLVLPPNUPOP
and onlyPRPPPOPPPP
and outOOSPPOPQPP
and overPPKVPPPPPP
and pressureORPPPPPPPP
and putPORPPPPPPP
and redPPPPOPRPPP
and rigidPSPPPPPPOP
and saidPIXPPOPPPP
and satsPORPPPPPPP
and saysPJUPPQPPPP
and sealedOUNPPPPOPP
and seeWJRPPMOPPP
and sertralinePPOPJPXPPP
and shakingPOTPPMPPPP
and sheNUXOQJLPPO
and she'sMGWPSQQPPP
and shesPIXPQOOPPP
and sleepyPNSPPPPPPP
and soPLXPPNPPPP
and stableMQNPPUPPPP
and stillTOXPPKKPOP
and suicideVPOOLPPPPP
and sweatingPNSPPRNPPP
and theLDgRNSFPOQ
and thenPSSSOKMPPP
and thereOPSPPOPPPP
and there'sPKVPPPPPPP
and theresPC`PPNPPPP
and theyMORPOTPPPN
and thisQMSPPPOPPP
and threeNVMPPPPPPP
and toPOSQONPPOP
and toastPMNPPPUPPP
and twoPOSPPOPPPP
and veryPRNPOQPPPP
and walkedOIXPPPPPPP
and wantsUOQPPLPPOQ
and warfarinJPPL[OPPPP
and wasSNPPPNPQPP
and wePVLPPOPPOP
and wellPRJPPVOPPP
and wentOSLPPOSPPP
and whatTJXPOOMPPP
and what'sPOMSPPPPRP
and wheezePNTPPPPPPP
and whenNPKWONUPNP
and whereONQPPPPPSP
and whichUOOPONQPPO
and whoLMUMPPPPWO
and wontOGWPPROPPR
andaONQPPVOPPO
andamioOOSPPPPPPP
andandoPSNPPPPPPP
andarLUOPPNNPUO
anderePMSPPPPPPP
andexanetTRONMOOPQP
andexxaJPPXPPPPPP
andromeda\NGPPPOPPP
anemiaTPOPPPOPOP
anesPKYPPOOPOP
anestesistaPORPPPOPPP
anesthPPRPPPOPOP
anesthesiaNMRQPOOPVO
anesthesistNOTPPPPPOP
anestheticONMPOPWPPP
anesthetistOMTPPPPPPP
aneurysmPLRPPOVONO
angMNUNTOPPPP
anginaTZMQHLOPPP
angioOVLPPOOPPP
angioedemaOPVPNOOPPP
angiogramRHTPPTPPPP
angiographySOPPPPOPPP
angleNLRPPPTPPP
anionNGNOPPaPOP
anisocoriaKKTOPOYPPP
ankleUDFNO^O]NN
ankle sprainRPPPOOPPPP
anklesONMOORVPPP
annexPQPPOPPJWP
anniQBTOOUXOOO
announcementPIXPPPPPOP
annualS^OOPJONKR
annularNMPPPOWPPP
anoNMOPPUPPPP
anochePWJPPPPPPP
anomalyNVPPPPMPPP
anorexiaOROPPOOOPR
anosXESOPVLOPO
anotherYPVOOHMNMR
another oneXLMPPPPPPP
another pairPJVPPPPPPP
ansOIUPPTRONP
answerQYIQOQNQOM
answer $ONRPPPPQPP
answeringOM[PPLOPNP
answering $PLUPPOPPPP
answering mePMSPPPPPPP
answersNHWPPOONOX
antacidsOPPPRPPPPP
antenatalOUNOOOTPNP
antenatal clinicPOTPPPPPOP
anteriorRPPPPPPPOP
antesOMPPPUOPPO
anthracyclineLPPVPPPPPP
antiLQMTNNZOLO
antibioticNNQLOQMM\R
antibiotic $NPPOOTPPPP
antibiotic orRPPPPPNPPP
antibioticiUNOPPOPPPO
antibioticoMMYPPPPPPO
antibioticosTOOPOPOPPP
antibioticsWYKKIVNOIU
antibiotics $TMPPMSPPPO
antibiotics ?NPPPPRPPPP
antibiotics forQOPOPSPPNP
antibiotikaTNOPPPPPPO
antibodiesWPPONMOPPP
antibodyMNOOPVRPPP
anticoagUMMOOPNOYP
anticoaguladoOVLPPPPPPP
anticoagulantsOOPPPPPRPP
anticoagulatedROPPPPOPPP
anticoagulationO^POOOPPGO
antidepressantPONOTTOONP
antidepressantsUPQOLQPPPP
antidepressants inSOPPOPPPPP
antidoteOPVNOPPPPP
antiemeticRPPPPOPPPP
antifreezePNTPPPOPPP
antifungalTPPPNPPPPP
antihistamineLNOPPYOPPP
antihypertensiveRSOOOOPPPP
antincendioMSLOPONOZO
antiplateletsRPPOPPPPPP
antipsychoticTOOPMPPQPP
antipsychoticsRPPOPPPPPP
antiveninNTPOOPPPPP
antivenomIKOQVOOPYO
antiviralSPPPPOOPPP
antlerTMOPPPPPPP
antsPLTPPPPPPP
antwortetPORPPPPPPP
anxietyVKNPPRROPO
anxiousOOOPPSPPPP
anyl?TDZ[?HTM
any benefitXMMPPPPPPP
any betterVNPPOOPPPP
any dataUKPPPKPPWO
any differentRPPNPPPPPP
any doctorFOdPOMPPMO
any evidenceROPPPPPPPP
any gainSNPPPPPPPP
any goodNFOLOdOPOO
any harmQONPOUPPPP
any lessSNOPPPPPPP
any moreD]XPPMPPKP
any ofONPPQSOPPP
any papersPKPPPUPPPP
any pointQOOPPSPPOO
any rctVOMOOPPPPP
any trialTOPPPNPPPP
any trialsRPPPPPPPOP
any useWKJPOWOPOP
anybodyNU\POMKOLP
anymoreQRUPPILTOP
anyoneJc[PMYJKCI
anyone $QCZPOSOPPP
anyone ?NWOPPNOPPP
anyone elseMQOPPVOPOO
anyone goingPROPPPPPPP
anyone gotSOSOPMPPOP
anyone haveOYPPPNPPLO
anyone knowLETTPUONUO
anyone seenSOOPPOPPPP
anyone wantNWOPOOPPPO
anyone withORPPPRPOPN
anyone'sPPLPPTPPPP
anythingc:;RSKVNV^
anything $QJQPQRROPO
anything ?OLOPPSTPPO
anything elseNSPPPPOPPP
anything forQNOPOQOPSO
anything inXANPOPMP_N
anything onY\HULBLRMU
anything toKELPPW^POP
anywayOUNOPNOPPR
anyway $M^HOPNPPPP
anywhereNYNPOPNPMP
anzianiRLTOPPPPPP
aoKUMNPOOOOX
aomRPPPPOPPPP
aortaNKYPPOPPPP
aorticROQPNPPPPP
aparelhoNTQPPOPPOP
apartWLTLOOPPPP
apertaNSRPPOOPPP
apertandoPNRPPPPPPP
apertoOMTPPPPPPP
apexPLUPPPPPPP
apgarNSQPPOOPPP
apgarsOTOPPOOPPP
apgars #1OTOPPOOPPP
aphasiaORMPPOSPPP
aphasicOQUPPOPONP
apicalONOPPPUPPP
apixabanLVNQNPLXNO
apixaban $LHTUXMPOPO
apixaban ?NPPPPSPPPP
apixaban forPPPNTPPOPP
apixaban inVROKNPPPPP
apixaban vsRPPOPPPPPP
apixabanaVNNPPPOPPP
apneaPNTOQONPPP
apneicOLUPPPPPPP
apnoeaTLZNOOLPNP
apnoeasPKXOPPOPPP
apnoeicLOVPPPOPPP
apoeTMPPPPPPPP
apologyPSOPPPPPPO
apothekeONMPPWOPOP
appVWLPPIOPPO
apparentlyL`HPOOOPPP
apparently $NVOPOPPPPP
appenaOOUOOPPPPP
appendectomySPOOPOPQOP
appendicitisSPMPPOROOP
appendixPSLPPMVPPP
appetiteMPLPO\MPPO
applaudissementsPSNPPPPPPP
applausePSNPPPPPPP
appleSNPPPPPPPP
applicatorPNSPPPPPPP
appliesPIOPPPPPWQ
applyOLPKPKPM^V
appointmentLBLMPlONNS
appointmentsROPPPPPPPP
appraisalPSPPPMPPPP
appreciateQTMPPOPPPP
approvalHNPOOOPO^O
approvedMYNOPOPOPP
approved $OSOPPOPORP
approvesPMPPPPPPUO
apptOOPPPSPPPP
apresZNNQONMPPP
aprietoONSPPPPPPP
aprilLOOPNZPNPP
aptPROPPNPPPP
apuntaPTMPPPPPPP
apyrexialOPLPPPUPPP
aquamat\GNPPPPPPP
aquiP@VOOMLNjL
arNWLPPOOQPP
archPTNPPPPPPP
archingNF`PPONPPP
ardsTOOPPOQPPP
areJ[VEEbIDTV
are #1PLVPPOPPPP
are $OTLPPOQPPP
are allPJWPPPPPPP
are atOQRPPOPPOP
are backPROPPPPPPP
are bluePHRPPOXPPP
are comingPTNPPPOPPP
are deadPSMPPPPPPP
are downP\FPPOPPPP
are forOSOPPQPPOP
are fullPEXPPSPPPP
are inIiJOOIROLO
are killingPYMPPKPPPP
are notPSMPPPPPPP
are nowOZHPPPPPOP
are offPROPPPPPPP
are onPOWPOMNOSO
are outKNVTPNPPPP
are theO\FOPNUOQN
are thereRSMQPOPPOP
are theyVLLOOUNPPP
are twoPKVPPPPPPP
are upPRNPPPPPQP
are weIIJOONOO[_
are whitePQQPPNPPPP
are withOVNPNNPPPP
are youM]XOPNMNGO
areaKD[PPM[PPO
aren'tPPRPPPPPOP
arentPJWPPPPPPP
argatrobanNPPSPPPPPP
argueWKNPPPPPPP
arguingNSQPPOOPPP
argumentPSPPPOPPPN
ariaSRROPPMOOO
ariceptSOPOPOPPPP
armFNxQK3bNJK
arm $VOJONPVPOO
arm andLRSSPNOPPP
arm deadOC^PPPPPPP
arm isOM]PPKMPPP
arm'sPJWPPOPPPP
armadioOROPPPPPPP
armarioPULPPPPPPP
armedPKUPPPPPPP
armenORPPPPPPPP
armsCXNOVL[ONO
arms $KSOPWOOOPP
armyPNRPPPPPPP
aroundPUPPPNUPHO
arousablePNRPPPPPPP
arrancoOMUPPPPPPP
arrastandoPTLPPPPPPP
arrestWD_QIPCXQR
arrest $RGOUKZPRNO
arrest ?PPOPPPLNVP
arrest inN`DPPOOPPP
arrest onPMRPPPPRPP
arrest teamLUUPPOPPMP
arrestedPJZPPNOPPP
arrestingPORPPPPPPP
arrestoUKSOPPOPPP
arrestsXLNPPPPPOO
arrests $TOPPPPPPOO
arretWGWPPOMPPP
arrhythmiaPNUPNPOPPP
arribaPORPPPPPPP
arrivalUQLOPPOPPP
arrivateOUMPPPPPPP
arriveRQOPPPOPPP
arrivedNaFOPOOOOO
arrived inPNRPPPPPPP
arrivesOUMPPPPPPP
arrivingNNYOPPPPNN
arrivoOUNPPPPPPP
artTRQOPOHOUO
art lineOQSPPPNPPP
artefactORMPPPQPPP
arterialOWKRPPOOOP
arteritisMPPTOPPPPP
arteryRLVNOPONRP
arthritisWOPPNOOPPP
arthroscopyUOPPPNPPPP
articainePXLMPPPPPP
articleNXLOPOPPPO
artifactLPPPPPUPPP
arvoNUPPPPOPOP
arztOOLPPWPPPP
asXW\G_L6QHT
as aQUIOR[NONJ
as alwaysPULPPPPPPP
as anPPSPPMPPPP
as everPTKPPPPPQP
as goodq?NLNMNOPO
as iOFaNPNNPPP
as inSOOPPPPPPP
as isOSPQOPPPPN
as ofPORPPPPPPP
as perMWNPPPPPPO
as plannedPTMPPPPPPP
as thePOPPTOOQOO
as usualMYMPPPOPOP
as weNZKPNPPPPP
as wellaMOPPOLOML
asaOWNKNPMVPP
asa #3SOPNPPPPPP
asapO`GPPPKPPP
ascendingPPOPPOSPPP
ascensorPUMPPPPPPP
ascensoreOMUPPPPPPP
ascitesMKNPPP[PPP
ascusOOPPPPRPPP
ascvdIWPPPPPPPP
asdOPPRPOPPPP
ashamedPMTPPOPPPP
ashenNNUPPPPPPP
asiOUMPPPPPPP
asideNPPUPNPPPP
askIiFNO^OHHO
ask $OQIPPWPPPO
ask forLUSPPTPMJQ
ask meQTOPPOPPOO
ask thePJPOPWPPPQ
askedNd>OOSOOOP
asked $PVKPPPPPPP
asked forOUFPPVPOPP
asked ifPTNPPOPPPP
asked meONTPPOPPPP
askingJQQMVNLOL]
asking $NOPPOOPPRT
asking aboutYOOPPKPPPO
asking forGZNMVSONMR
asking meOKRPRSPPPP
asks[IOOLWJRPO
asks aboutONPPOTPPPP
asks forRROOPOOROO
asks ifROPPOPPPPP
asks meQQNPPOPPRP
asks whetherUPNPNPPPPP
asleepJQROOFXOTR
asleep $OPYPPLMPPP
asleep inOSPPPOPPPP
asleep onPRNPPPPPPP
asmaSJOPPTRPOO
asmaticaPNUPPPNPPP
aspiratedNIZPPPOPPP
aspiratesOPOPPPTOPP
aspirationRNNOPPOTPP
aspirinPQMPSSROMN
aspirin #3SOPOQPOPPP
aspirin $SOSLMJYPPP
aspirin ?QPRPPMPPPP
aspirin afterRPPPNPPPPP
aspirin andSPOPOOPPPP
aspirin forUOOJOUPPPP
aspirin inHPOPZPPPPP
aspirin orOPSPPOPPPP
aspirinaTOOPPPOPPP
aspree\FOPPPPPPP
asprinXOPOOMPPOP
assaultMOOPONONN]
assaultsXLOPPPPPON
assemblyPNKPPPPPXP
assessmentQPLPPPOPOU
assignmentPPOPPPPPPS
assisPLTPPPPPPP
assistPULPPPOPPP
assistancePNRPPPPPPP
assistantOOPPPPPRPP
assistedSNPPPNPMPU
associatedVKPPPPPPPP
associationNRPPPPPPPP
assumeRPOPPOPPPP
astMIOPPO]OPP
asthmaUOQNOXRPIL
asthma $SMMNTRPPPP
asthma ?SPPPNPPPPP
asthma silentPNSPPPPPPP
asthmaticEP[NXNMPPP
asthmatic $IONN^OPPPP
asthmaticsRPQPOOPPOP
asthmePNTPPPOPPP
astmaRPPPOPPPPP
asvMOSTPPOOOP
asxPIOPPOZPPP
asymptomaticTNLPPPUPOP
asymptomatic $JTNPPPVPOP
asystoleGT_OPNMOON
at\LOLQMX@^J
at #1__4MJX`MEM
at #2bC3>gSXPGa
at #2.RIRSPOOPTP
at #3RN[NMOLPOP
at #3.PUMPPPOPOP
at #4NTUPPMOPOP
at #4.NLYPPPOPPP
at $ONOTPORPPP
at aUJXOPNLPPQ
at all`FQOKRMPNR
at bedsideMPKPPPOP[P
at bedtimeVOPONOOPPP
at birthPYKPPONPPP
at breakfastOHTPPNUPQP
at dayXMOPPONPPP
at deskOWNPPOOPOP
at elevenPRQPPPOPOP
at fiveOMLPPXPPPP
at fourN[GPPPPPPP
at gatePMTPPPPPPP
at halfPROPPPPPPP
at handoverPJVPPPPPPP
at herMTMPPNUPPP
at hisQOSPPOPPOP
at homeb/lNIXKQJM
at itOOSPPPOPPP
at lastLbFPPNPPOP
at leastNPUPPONPPP
at lunchOM\PPLPPMP
at mePH\PPMPPPP
at midnightPULPPPPPPP
at myKUQPSPOPNN
at nightIAGSS`NN_N
at nineOWLPOOPPPP
at noPWKPPONPPP
at noonPOXOPMPPNP
at onceSQOOPQNPPP
at oneUQMOPMOPSO
at ourOHSPPVOPTO
at pickingXLPPPPPPMO
at receptionPLVPPPPPPP
at restOOIPPM\PPP
at riskMMOPONPOP[
at schoolPMTPOROPPP
at sixNWOPPOOPOO
at thatTRKVORKPPO
at the5\^QWLMMTN
at thisLQIPPMQP_N
at threePTMPPPPPPP
at triageNQOPPPPPSP
at twoSTJPPOPPPP
at usPKXPPPNPPP
at weekendsPIPPPPPPXP
at what[OORPFMPSO
at workDZSPPMRPPP
ateFh^KNJMLIO
ate aMMbMPIPPPP
ate myPTNPPOPPPP
ate onePMSPPPPPPP
ate theOTPPPPPPMP
athleteOPNPPOTPPP
ativanLNQVQOOPPP
atlantisUOOONPPPPP
atmetNLYPPOOPPP
atmet nichtNLWPPPOPPP
atoniaNLMPPPOZPP
atorvaMNNPSTQPPP
atorvastatinOPOPTOPPPP
atorvastatin #2NPPPRPPPPP
atracuriumNPPSPPPPPP
atragantoPNSPPPPPPP
atrasadaPWLOPPOPPP
atraumaticUPMPPONPPP
atrialUPNPPPOPPP
atriumPKVPPPPPOP
atropineIMYUQONOOO
atropine finishedPNSPPPPPPP
attNTPNSONPPP
attachM\MPPOPPNN
attachedHKNPOKgOOO
attackXNVQOIMOOO
attack $TKPRPPOPPP
attacksROPOPROOPP
attemptPNNPPMOPL\
attemptedOSOPPPPPPP
attemptsXJSPPPNPPO
attempts $XKPPPPNPPP
attendQPMPPPPTOP
attendanceSQNPOPPPPP
attendantPLTPPPPPPP
attenderQVNPPPOPPM
attendingMROPPOPQUN
attentionWTMOPPOLOO
attorneyOMOPPOPPOV
atvOJPPPPPOOZ
atypicalMJOPPVTPPP
auHL^ZNQNNMM
aucRPPNPPPPPP
auchPROPPPPPPP
aucunPOSPPPOPPP
audioPPOPPPPROP
audiogramKIOOMOWZPP
auditMUDOPLNQ`O
audit doneNJOPPPPP[P
auditoriumOTNPPPPPPP
auditorsMWNOPPPPOP
aufLOYTOMRONN
auf demOG^PPOOPOO
auf derNQVPPONPOO
aufmPSNPPPPPPP
aufsNJNPPO]PPO
augePJWPPPPPPP
augenNF[PPVNPOP
augmentationVPPKPPPPPP
augmentinRNPPORPPPP
augustM]JPNOOPRO
august $NXNPNPPPPP
aulaNWLPPPPPPP
auntPVMPPNPPPP
auntieOMRPPRPPPP
auntyMLNPO]OPOO
auraSNPPPPPPPP
aureusUNPPPOPPPP
ausJ_IOOUMOOO
aus derOXFPPVOPOP
authMTNLPMOZPO
authorisesOLOPPPPOZM
authorityPPPPPPPROP
authorizationPOPPPPPROP
autoLGVLOOOR]O
autoclavePROPPQPPPP
autocorrectOYNPPLOPPO
autonomicRPPPNPPPPP
autumnWNPPPLPPPP
auxVKTNOOMUOM
avUNPPPPPNPP
availableQONOOOLM]P
avalanchePJVPPPPPPP
avaleOG\PPOOPPP
avantSPNPPOPPPP
avc`RGKOOOPPP
avecQKVNTNPOOO
avec unPNSPPPOPPP
avertedMTPPPPPPPP
avfOMPPPOUPPP
avgKXOPPPNPPP
avisLTLPPPOPPV
avoPSOPPPPPPP
avoidIPMNfLMOOO
avoidedSOPPPNPPPP
awaitedOJOPPP[OPO
awaitingOROPPPPPPP
awakeOHTNNR\OON
awake $NK_POLMPPP
awake andPULPPPPPPP
awareNeHNNOMPOO
aware $O\MNNOPPOO
awarenessUONPPOOPPP
awayTTWMNQNPFP
away $UM^NPNNPHO
away dayNRNPPSPPPP
away fromNOQPPRPPPP
away orRPPPPOPPPP
away withORNPPPPQPP
awfulPJYPPPNPOP
awful $PHZPPPNPPP
ayeKZMPPPPPPP
ayerO`CPPPPPPO
ayudaPJXPPOPPPP
ayushmanONPPPPPNVP
azathioprineLOOPXOOPPP
azithroSOPSNOOPOP
azithromycinYOOMMOPPOP
azithromycin inRPPPNPPPPP
azoteaPLVPPPPPPP
azucarORKPPVOPPP
azulNPVPPOOOOO
bJVD=TLRaYR
b #1IVPLNNM`MP
b #2[JF@RR]NWO
b $GJWPVPOUNO
b isNVNPPPPPPP
baLMPNTZKPKV
babPHXPPPPPPP
babandoPMUPPPPPPP
babeNNVORONPPP
babiesVD[PPNOPOO
babyXUNXRSPHDL
baby #1OPKPPXNPPP
baby $R6P^S^KOPO
baby ?RPPQNPPPPP
baby andQWJPPNPPPP
baby aspirinSOOPPOPPPP
baby cameRNOPPQPPPP
baby clinicNbGPPPNPKP
baby forOQRPPOOPPP
baby fromSYHPPLPPPP
baby hasPPRPPTOPMP
baby inPNTPPOPPPP
baby isRCTPNO[PPP
baby ofRRPPPNOPPP
baby onOOQPTOPPOP
baby outPPRPPPPPPP
baby swallowedPNVPPMPPPP
baby unitPTKPPOPPRP
baby with[LONNORNPP
baby'sKMUPPZMPNP
babysTMPPPPPPPP
backOdGDDdVLPG
back #1PTMPPPPPPP
back #2.OGOPP^OPPP
back $JOPOSWLTQM
back ?XMSOPLOPPP
back afterPSOPPOPPOP
back allPRPPPPOPPP
back andNSTOPNOPPP
back atF^MPPMTPOP
back blowsPOTPPNOPPP
back byPXLPPMOPPP
back forSJUPPRPPNP
back fromGV<OOVhOOM
back inL^MOOSLOMQ
back isPVPPPJPPPP
back ofQD^PPKQOQP
back onVU@POQGP]Q
back orVNNPPPOPPP
back outWGOPPTPPPP
back painUE`ONOHORP
back strainPPPPPPORPP
back toO^MOPIPORN
back upPORPPPPPPP
back wentQTNPONPPPP
back withNVOPPPOPOP
back'sMKOPPZPPPP
backacheSOOPPPPPOP
backgroundPNQPPROPPP
backorderMZOPPPKPOP
backsROPPPORPPP
backupPKURPPPPPP
backwardMKZPPPOPPP
backwardsPRIPPOVPPP
baclofenPLTORPPPPP
baconO^FPPOPPPO
bacteraemiaRPPOOPPPPP
bacteremiaUPPPPPMPPP
bacteriaWOPPPJPPPP
bacterialTPPPPPMPPP
bacteriuriaQRPPPPNPPP
bactrimTOPOPOPPPP
badf:[HT]JKKM
bad $TPVOIPOPPP
bad backSPPPPOPPOP
bad forQMPOPTPPOP
badgeL^BPPMO[NO
badgesPROPPPPPPP
badlyUMQPOSOONP
bagAJbeNGPMFV
bag $OQNRPOOPLW
bag inPPRPPPPPOP
bag isPSKSPOPPPP
bag maskPMUPPPPPOP
bag ofOGZPPPPPPP
bagelPTPPPPPPMP
bagelsPYKPPNPPNP
baggingOI\PPOPPNP
bagnoPNRPPPPPPP
bagsL^DPPNOOVO
bairnOWNPPNMPPP
bairn'sPNRPPPPPPP
bajaWNNPPPOPPP
bajandoONTPPPPPPP
bakeN_EPPOOPPP
baker'sPOPPPORPPP
bakersOOPPPPRPPP
bakeryPNRPPPPPPP
bakriPSNPPPPPPP
balaPMTPPPPPPP
balancePSOPPOOPPP
balancedWMNOPPPPOP
balanced crystalloidROPPPPPPOP
balconyPOTPPNPPPP
baldMQMPPRUPPP
baleadoPRPPPOPPPP
baliPKOPPVPPPP
balieOPUPPPPONP
ballLTWPPLMPPP
ballePROPPPPPPP
ballonOHRPPOO[OO
balloonUMQNPROOPP
balloon $ORNPPRPPPP
balloon pumpPJXPPPPPPP
ballooningPMTPPPPPPP
balloonsOQLPUROPPP
ballsQROPPOPPPP
balonPWJPPPPPPP
baloxavirTOOOOPPPPP
bambiniVMOPPPOPPP
bambinoONSPPPPPPP
banQVOPPPPOLO
bananaQOIP\NSONO
bananasOVKPPPPPPP
bancoPSOPPPOPPP
bandJIONPD^YXO
band #1K>KOPO^YYO
bandageVNPPPOPOOP
bandedQNSPPPPPOP
bandingQLQPPSPPPP
bandsFMO]PROPRP
bangYLRPPPPOKP
bangedOKPPPVPPPP
bangingOLTPPPPPPP
bankHUFOOMHOjO
bannedPROPPPPPPP
banoOMVPPOPPOP
barQMYOPOLPOP
barbecuePSOPPNPPPP
barberWMNPPPPPPP
barcoOORPPPPPPP
barcodeUOOPPPPPNO
bareNRNPPPPLVO
barelyNCXMP`NPNO
bariatricMPOPONOPXP
barkingNRPPPPQPPP
barkyOLNPPSUPPP
barky coughOHQPPSUPPP
barnONTPPPPPPP
barricadePTMPPPPPPP
barricadedPIYPPPOPPP
barrierOYIOPOPPPP
barriersUOOPPPPPNP
barrigaNNUPPOPPPP
barsPORPPPPPPP
barulhoOMUPPPPPPP
basPJXPPPPPPO
basal\LKOOOQOOP
basal insulinUMPOPPPPPP
baseIH[OPMTOUO
basedWOPNPNOPPO
baselinePULPPNRPPP
basementOSRPPNPPOO
basesKPPPPPVPPP
basicallyRRNPPOPPPP
basilarYLMPPPOPPP
basin'sPMTPPOPPPP
basketPSPPPNPPPP
basketsPROPPPPPPP
batWHTPPOOPPP
batchNXMPNPPPPP
bateuOUMPPPPPPP
bathVQXOOINONO
batheSNPPPPPPPP
bathedPRNPPPPPPP
bathingTNOPPPPPPP
bathrmPRNPPPPPPP
bathroomKTYPPLOPOO
bathroom floorPUKPPPPPPP
bathroomsOSOPPPPPPP
batimentNKTPPNOOWO
battOSPPPPPOPP
batteriaUMQPPPOPPP
batterieOMUPPPPPPP
batteriesK]WPPJPOIO
batteries forPWPPPPPPJP
batteryM]OOOKLOLV
battery #1PLTPPPPPPP
battery $PRPPPOPPOP
battery isPUMPPMPPPP
battitoOORPPPPPPP
battsPTOPOPOPPP
bauchPLUPPPPPPP
baveOKXPPOPPPP
bawlPTLPPPPPPP
bay5ivINJCJQM
bay #1K]XKOLGOTO
bay $K\VPPPOOFP
bay bMVMPPPPPPP
bay cOJXPPPPPPP
baysONOPPLOPZO
bbaPNPPPPPPRP
bbqOYIPPOPPPP
bcMg?PNQOPPP
bccHOPPPP\ONP
bcgLPPPTQPPPP
bdRNLaLOLOOP
beLP4`]OKNHb
be $FMKUQYQSPO
be aT_RPO>PQPN
be gentleOSOPPPOPPP
be givenQMPZKPPOPP
be herePOTPPNPPPP
be inQGNPP[PPPO
be kindPROPPPPPOP
be latePSOPPOPPPP
be nicePSNPPPPPPP
be onWVMOPPPPNJ
be patientPa?PPPPPPP
be stoppedUIPLYOPPPP
be suedNNOOOOPPPX
be takenSNPSNNPPNS
be theJQPUQOPPOP
be usedNLOOROOPVR
beachOXPPOKOPPP
beadNMLPPYPPPP
beamsSOPOPPPPPP
bearNYNPPLPPPP
beardHXCPOaMPPP
beatURNNONPPPP
beatingOIWPPOSPPO
beatsLVRNOOQPPP
beautifulOTNPPPOPPP
beautifullyOQOPROPPPP
bebeUKQOSSMOOO
bebeuOJXPPPPPPP
becameOMSPPQPPPP
becauseP_JOPQJPOO
because hePQNPPQPPPP
because ofNROOPSOPPO
because theOUNPPOPPPP
becomeRLUPONPPPP
becomingQORPPPPPPP
bedNcfEKPPGIG
bed #1DgWMNLSMIN
bed #2KXdJOOILLO
bed $IPOPOLXPXN
bed forLXQPPPPOMP
bed inPTLPPPPPPP
bed managerPNJPPPPPYP
bed railsWMPPPPOPOO
bed restWPOPPPPPKP
bed'sPMSPPPPPPP
bedaquilineQOOMTPPPPP
bedboundPNRPPPPPPP
beds>nHPPMPPQP
bedsideRGNPPOKS]O
bedtimeWOPONOOPPP
bedwettingVLPOPQPPPP
beeKXFOXVMONO
bee stingQORPPNPPPP
beenSL\ONcAPJJ
been givenPOSPPOPPPP
been inMQSPPOPPPP
been lowPPPPPROPPP
been movedOROPPPPPPP
been onKWNPPTOPNP
been shownUNNPPPPPPP
been sickQJ]PPJOPPO
been tested\LOPPOMPNP
been toldLSKPPWPPPP
been tried^NNPPLNOMP
been upPLSPPQPPPP
beepPLPPPOVPPP
beepingOYKPPOPPPP
beepsN\LOPOPLOP
beerNZKNQPNPPO
beer $OQNORRPPPP
beersSMPPPSNPOP
beesORPPPOPPPP
beetrootO[MPPPIPPP
beforeWNDYXSFSVD
before #1TPNPPOPPOP
before $UNNPPF[POP
before aTPPNPPPOOP
before andQTPPPKPPPP
before contrastPOP\FPPPPP
before everyGFOPPiMPPP
before iPHWSTLOPPP
before itOWNPPOPPNO
before lunchNUOPPNPPPP
before myLQPPPSPPPP
before sheME\PSOPPPP
before surgeryROPPOPPPQP
before theSKPNRQOOQP
before wePROPPOPPSN
before youPTMPPPPPOP
beganRLVPPNOPPP
beginLOO[MPPOOP
begin withWJQPOOPPPP
beginsOPOPSPPPPP
begunPNTPPPOPPP
behavingOTNPPPPPPP
behaviorQQNPPPPPPP
behindXXKOPLNOMO
behind $PTMPPPPPPP
behind aPUKPPPPPPP
behind theOG[PPNSPOP
beio/BNIRGZkL
beideOMWPPPOPPO
beimSNEZPTNOOO
beinOLXPPOOPPP
beinePKVPPPPPPP
beingQRTOOLNOMT
being sickOHYPPOPPPP
bekneldPLVPPPOPPP
believeSNQPPOPPPP
believedOOPPPRPPPP
bellTVKMOOPPQP
bell $OROPPOPPPP
bell palsyUOPMOPPPPP
bell'sWNPQOLOPPP
bell's palsyUNQQOMOPPP
bellenNJOPPOOP[P
bellsNOOOOTPPQP
bellyBLdNPfGNFO
belly isPJXPPNPPPP
belly likePD]PPPPPPP
belly painGO[PPSLPPP
belly rigidOSOPPPPPPP
belowRMTNPJULUO
below #3TPPOPPNPPP
below $NE[PPOTPOP
beltOMQPPKYPPP
bemJTEPPcNOOO
benOUPOPPOPPP
benadrylQQOPPNPPPP
benchP\GPPMPPPP
bendVLVPPNJPPP
benePULPPPPPPP
benedenIL]PPPOPPP
beneficeSOOPPPPPPP
benefitVIJOOSOYNO
benefit $SKOPPTPPPP
benefit ofUOMPPPPPPP
benefitsSPPPPPOPPO
benenOMVPPPOPPP
benifitSOPPPPPPPP
benignNOOPOPUSOO
benpenQNVNPPNPPP
bentPLUPPPPPPP
benzathineOPPRPPPPPP
benzetacilOMWPPPPPPP
benzodiazepineSOOOOPPPPP
benzodiazepinesSPPPNPPPPP
benzosTNPPPPPPPP
benztropineOPPRPPPPPP
benzylpenicillinLOOYNPPPPP
bercoXOKPPPOPPP
bereavementOJOPPOPTUP
bergPSNPPPOPPP
beroerteOVLPPPPPPP
beschuitOTMPPPPPPP
besidePMPPPPTPPP
beside theMONPPPVPPP
besidesYLPPPPPPLP
besoinOPRPPPOPPP
besserTJMPPXOPPP
best_[FPPQMMFO
best forZNPPPOPOKP
bestellenOVOPPNOPOP
bestelltOUKPPOOPSP
betaSKLUTOOPPP
beta blockerKMNVWOOPPP
beta blockersVOOPMPPPPP
betamethasoneTPPNPPOPOP
beterYLONPOOPPP
bettOSRPPPMPPP
bettenPSNPPPOPPP
betterQYKMKO]MMN
better $SRRONPMOOP
better atROPPPOPPPP
better forTLOPPQPPPP
better offNOSPPPPPPP
better thanWORONONOOO
betweenQPJNKQaOMN
between #1PVKPPPPPPP
between theUKOPPNTPPP
bevallenPORPPPPPPP
bevallingOVMPPPPPPP
beveiligingNKLPPPOP\P
bevutoONTPPPPPPP
beweegtPORPPOPPPP
bewegenPNRPPPPPPP
bewohnerinOMVPPNPPPP
bewonerMI[PPPPPPP
bewusstlosOLVPPPPPPP
beyondUJNOONPOPW
bgPSNPPPOPPP
bhcgOMPPPPVPPP
biancaPLVPPPOPPP
biancoPMTPPPPPPP
biascicaOMUPPOPPPP
bicarXOKOPPPPPP
bicarbUMKNQPVOPP
bicarbonatOOOPOPTPPP
bicarbonateROQORNPPPP
bicyclePSMPPPPPPP
bidJMOaLOOPOP
bienMNGPPYXONO
bifasicaRPPPPPPPPP
big[KTOLH^KIQ
big $QKXPOONPPP
big andPROPPPPPPP
big toeOJNOPUVPPP
biggerPGWPPOTPPP
bigger thanQLTPPPPPPP
bijr(6USTJZ]S
bij deMYRPPOOOLO
bij hetPLVPPPPPOP
bijnaMLVOPOONWO
bijtPMSPPPPPPP
bikeRPTPPPNPOO
bike $PWMPPMPPOP
bike shedPTLPPPPPPP
bilateralKJUPPOOYPP
bileNPOPPPTPPP
biliLSMPPOUPPP
biliousLOOPPPYNPP
bilirubinOJNPPPZPPP
billK`BNOLN^JS
bill $O]FPPPPNPP
billableOJOPPPP[OO
billedMLPPPPP]OL
billingVJIOOONcKN
billsOSOPPPPPPP
bimbaOSLPPOTPPP
binKcGOPRNONP
binderRQOPPPPPOO
bindersRQOPOPPPPP
bindingMLOPPOOPPZ
bingoOVKPPPPPPP
binnedOTOPPPPPPP
binnenTSMPPONPPO
binsO^JPPOPPLO
bins fullPRNPPPPPPP
biomedOVKPPPPNRP
biomedicalPSNPPPPPPP
biopsyURROPPLWFO
biopsy orPOPPPRPPPP
biosimilarPTPMPPPPPP
bipapKI^PPOLNVO
biphasicYNPHPPQPOP
bipolarJNPTINXONX
biroPSOPPPPPPP
birthOOOMN]JLOV
birth $[<RPP\OOOO
birth controlNMOPPZOPNO
birthdayPWKPPPPPOP
birthsTQOPPPOPOP
biryaniOVNPPNPPPO
bisSXBOPONOPV
biscuitO[MPPLOOPO
biscuit $PUMPPOPPPP
biscuitsLZNPPOPOOP
biscuits $NTOPPOPPPP
bishopPSOPPPOPPP
bismuthRPPPPPPPOP
bisoprololLLMQVWMPPP
bisousOTOPPPPPPP
bisphosphonateVLPOPPPPPP
bisphosphonatesPSOPPPOPPP
bisturiNMUPPPPPPP
bit>EPNOhaNKM
bit $OKUPPSPOPP
bit ofMSQPPXIPPP
bit soreOLMPPH`PPP
biteNOUQPE[PNO
bites[ONOPOKOPP
bitingOPSPPPPPPO
bitsPRKPPUNPPP
bits $PLQPPUOPPP
bitteKTWVOOJOOO
bittenOJNPPWORPP
bitten byOHOPPXPRPP
bizarreOOSPPPPPPP
blackAIdMTM[LNO
black $ONZPPMMPPP
black andPOSPPOOPPP
blackedRPPPPOPPPO
bladderTUMOPLKPUO
bladder infectionSPPPOPPPOP
bladder scannerPLNPPPPPVP
bladeOKXPPPPPOP
bladesPROPPPPPPP
blakemorePPRPPOPPPP
blameGLOPOOZPOW
blamedPWIPPPPPPP
blamingPQNPPQPPPP
blancNPPPPPUPOP
blancaPLMPPPXPPP
blanchingPONPPPSPPP
blankOFLPPP\MVP
blanketQ]CPPPPPPP
blanketsOVLPPOPPPP
blastsNKOPPPYPPP
blatchfordXJPPPPOPOP
blauPH[PPOOPPP
blau $PKWPPPOPPP
blauwPH[PPPOPPP
blauwePMMPPPWPPP
bleachROYPPLOPMP
bleach inPLYPPPOPMP
bledPUOPPOOPPP
bleedSVGXLQOMPO
bleed $XKLSPPPPOP
bleed onPNSPPPPPPP
bleederPMTPPOOPPP
bleedersROPPPPPPOP
bleedinPSOPPPOPPP
bleedingYL^QJATVKM
bleeding $\INUNPKOPP
bleeding afterRQOPPOPPPP
bleeding andRPPPPOPPPP
bleeding atPOWPPKPPPP
bleeding fromOAcPPOOPPP
bleeding inRRMPPOPPPP
bleeding orSPOPPPNPPP
bleeding outLL[PPPOPOP
bleeding riskSPOPNPPPPP
bleedsSLKNOPXOPP
bleeds $RPPOPPPPPP
bleepNQOPPNMOZN
bleep $OOUPPOPOOO
bleepsMUOOPPPPPP
blessIZMTPOOPOP
blessesPNRPPPPPPP
bleuOSLPPTOPPP
bleuesPNSPPPPPPP
blewPOSPPPOPPP
blightedROPPPPPPPP
blijftPMTPPPOPPP
blindPWHPPSOPPP
blindedRPPPPNPPPP
blindnessLNTOOOUPPP
blindsPROPPPPPPP
blinkPRPPPPOPPP
blinkedPROPPPPPPP
blissPWKPPPOPPP
bliss $PWKPPPOPPP
blisterLGPPORZOTO
blister packsOOSPPNMPTP
blisteringONVPPOOPOP
blistersLPOPNWRPOP
blocOMUPPPOPPP
blockPZBO[OMPON
block $YFPROPOPPP
block roomOLYNPPPPOP
blockedQHWPOSOOPO
blockerQKMUWOOPNP
blockersWOOOMPPPPP
blockingPVKPPPPPPO
blocksOSNPPPPPQP
bloedNJYPPPOPPP
bloedtRNSOOPPPPP
bloedverdunnersPLUPPPPPPP
blokePMUPPOPPPP
blondePULPPPPPPP
bloodS7_LOTHJ_V
blood $HITOPdKPNO
blood ?TOUPPMLPOP
blood allPE[PPPPPPP
blood andONSPPPPPPP
blood bankMQIPPOJPbO
blood culturesQRQPPOMPOP
blood everywhereOPVPPOOPNO
blood forTPOPPOOPOP
blood fridgePMUPPOOPPP
blood fromPNSPPOPPPP
blood gasPTAPPO\PPP
blood groupOXMPPPNPPP
blood inTPNPPKWPMP
blood isPXOPPJOPPP
blood onOJQPPTMPWO
blood pressureQWJPPVOPJP
blood sugarPRPPPOOPPP
blood testUQMPPOOPPP
blood thinnerSKUPPOPPPO
blood thinnersRMQPPPPPPP
blood upPORPPPPPPP
bloodbathPRNPPPPPPP
bloodsO^AONUJOUQ
bloods $OYMPPSOPKO
bloodstreamSNPPPPPPPP
bloodyMNPPPOXPOP
bloqueOTNPPPPPPP
blotchesOOSPPPPPPP
blowSOOPPPPPOP
blowingPLTPPPPPPP
blownNQVOPPNPOP
blowoutQNUOPPOOOO
blowsQOTPPNOPPP
blsPSRPPOPMPP
blsdOVMPPPPPPP
bluLH_PPPOPPO
blueIRfMOOYJFL
blue $OI]PPNNPPP
blue andPLVPPNPPPP
blue babyPTMPPPPPPP
blue inPKRPRSOPOP
blue inhalerNWROOMNPPP
blue lightWRNPPOONOP
blue lipsPSNPPPPPPP
blue onOTNPPQOPPP
blue oneOOOPPUPPOP
bluesOLPPPTSPPP
bluishPRNPPPPPPP
bluntRSMPOPOPPP
blutOFXPPVNPOP
blutdruckXLOPPPPPPP
blutetNMZNNOOPPP
blutspendePULPPPPPPP
blutungTKSPPPOPPP
bmLMWTPLSOOO
bm #2.OLNUPOUPPP
bmiFKOWLZSNSN
bmi #2EOOWLTTOSO
bmjWMMPPPPPPP
bmtMWQPOOMPPP
bnpWONOPNSONP
bnp #2NOOPPPUPPP
boaONUPPPPPPP
boardMWYPPRMMIN
board $NMVPPOPORO
boardingQQLPPOPPMV
boardsPTOPPNPPPP
boatNPTOPOPPPP
bobbingOSOPPPOPPP
bocaORUPPMOPPO
bocataPULPPPPPPP
boccaPJXPPPOPPP
bodiesKLUPPPTPPP
bodyKBYOYIVPPS
body $HRPNZLSPPO
boggyOKXPPPNPPP
boiledOTNPPOPPPP
boilerMMSPPNVPPP
boiler'sPSNPPPOPPP
boilingPSPPPMPPPP
boilsSPOPOPOPPP
boitePHYPPPPPPP
bollePMTPPPPPPP
boloNZNOPONOOO
boltPNUPPOOPPP
bolt uprightPMUPPOOPPP
bolusWFPkKNHNKO
bolus $ROOQPPOPPP
bolus inVPPKPPPPPP
bolus mlONRQPPPPOP
bomMRLPPVOPPP
bombOFYPPPPBaP
bombaOXJPPPPPPP
bombinhaOMQPPUOPPO
bombolaOHTPPOOPWO
boneSKPOPPWOOO
bonesWJKPPXOPNO
booPTMPPPPPPP
boobPSFPPWPPPP
bookMfNLNMONLO
book $POOPPPPPSP
bookedN[MNPPOOOO
booked $OTNPPPPPPP
booked forPOTOPPPOPP
bookingMDNPPPNOfN
bookletRRMPPPPPPP
booksMONSPPPPNU
boosterWVPMITOOOM
bootVONPPQOOOP
bootsPLNPPXOPPP
borderOOOPPPSPPP
borderlineJNOPPQ[PNO
boreOHZPPPOPPP
boredPOKPPVPPPP
boredomOVLPPPPPPP
borgPbCPPPLPPP
bornTORPPNOOPP
born inPUNPPOOOPP
borrachoPUKPPPPPPP
borrowOOPPPPPPSP
borrowedOXLPPPPPOP
borstPIYPPPOPPP
bossOPSPPQPPNO
bossesKYMPPPPPPP
bossingPROPPPPPPP
botBpXNNLHNKM
bot $JXQPORNPOP
bot ?NWPPPNOPOP
bot iQRQPPLPPPP
bothD]KUMHYOPR
both $PTOPROMPPP
both armsN\KPPMOPOP
both earsRPPPPOOPPP
both eyesUCjPLOIOLP
both handsNNOPPVLSOP
both legsME[ZOMONPO
both sidesSVGPPORPPP
botherP[IONSLPPO
bother $N^LPOKNPPP
bother anyonePLSPPQPPPP
botheredPLOPPVPPPP
bothersSPPPPOOPPP
botoxLJPIKZOXVP
botox forQOPNPTPOOP
bottleSH_PNMLPPO
bottle inOUMPPOPPPP
bottle ofPHbOPIOPPO
bottlesQVNPPNOPNP
bottomUNPPOUNPLO
bottom ofQJUPPPPPPP
bouchePKVPPPPPPP
bougePOMPPUPPPP
boughtPYOPPJPPPP
bougieWMPPPPOPOP
bougie firstVLOPPPPPPP
bougiesPSOPPPPPNP
bounceOSOPPMPPRP
bouncedNPPPPPPSPP
bouncingOROPPOPQPP
boundPNNPPOPPPV
boutQSMPPOPPPP
bouteillePLUPPPPPPP
boutonONSPPPPPPP
bovenYPIPPPOPPP
bowOQLPPPUPPP
boweldAVNPOMNNO
bowelsRXKPPPMPPP
bowlNMWPPPOPOP
bowl ofPMUPPPOPOP
bowlsPTMPPOPPPP
boxS\UKNJLVMK
box #1QL[OPPOKOP
box $MMTOPOORTO
box byPVMPPOPOPP
box isMLUPPPPSPP
box ofOOUPPOPONP
box onPOOPPOPTOP
boxedRPPPPPPPPP
boxesP_LOOJOKTO
boxes $P[NPPKPONP
boxes ofNYMPPPPOOO
boxingVHUPPNPPPP
boyQJPMVQVOOM
boy ofQROPPOPPPP
boy withQRNNRPOPPP
boy'sPQQPPNPPPP
boyfriendOF[PPPPPPP
boysKURPPOPOPP
bpJDaK]KKNUO
bp #2QWaONM>POP
bp #3Pe9N_NIOPP
bp $QKTPRPPPPP
bp cuffE^MPPNOPSQ
bp fineMLIPNObPPP
bp goingPLTPPPPPPP
bp targetZKOPOPNPPP
bpdUNPOOPPPPP
bpmOPWPOPKPPP
bpsdMPPSPPPPPP
braOORPPQPPPP
braaiPVKPPPPPPP
braaktPKVPPPPPPP
braccioPMUPPPPPPP
braceOWKPPONSPP
brachyPMSPPPPPPP
bracoPMTPPPPPPP
bradyOC\TOPOOPP
brady #2PG\OPPOOPP
bradycardiaQOVONNPOPP
bradycardicPSNPPPPPPP
bradyingPNSPPPPPPP
bradysOSOPPOPPPP
brainWXGXPHKPOQ
brain isOUNPPNPPPP
brain scanWONPPMOPPO
brakesPXHPPPPPPP
brancaPKVPPPOPPP
branchMRKPPPPPWO
branch surgeryMUMPPPPPSO
brandOPTPPPNOPP
brandoefeningPTLPPPPPPP
brandsOTPOPPOPPP
brasOKYPPOOPOO
braseroPNTPPPPPPP
brauchORROOPPPPP
brauchePNRPPPPPPP
brauchtPSNPPPPPPP
braviPROPPPPPPP
bravoOTNPPPPPPP
braxtonLQNPPVOPPP
brazoPNRPPPPPPP
brbKXNPPPPPPP
brcaROPPPPPPPP
breachMBMPPPPPW^
breadJWLPPUOPPP
breakU]@ONQLOOU
break $UPOPOOPPPP
break roomP\EPPPPPPP
breakfastNPRPPMTPPP
breakfast $PROPPPPPPP
breakingWGTRNPOPNQ
breakroomPSMPPPPPPP
breakthroughRONRPPPPPP
breastIKMO`QQOOO
breast caJTUPOPMPPP
breast cancerYMOPMPOPPP
breast feedingGOOP]OPPPP
breast pumpPSNPPPPPPP
breastboneNNVPPPPPPP
breastfedUNPPONPPPP
breastfeedingWFKL\WMOOO
breastfeeding $INNO_ONPPP
breastsUPOPPNMPOQ
breathHN[OO[LONL
breath $PRKPPZNPOL
breatheLV\PPIMPMO
breathe $OOUPPNOPPP
breathe inP]GPPPNPNP
breathesPIZPPNPPPP
breathingO^XLNBUOMN
breathing #2PJRPPPUPPP
breathing $OE]PPPOPPP
breathing aboutPNSPPOPPPP
breathing forPLTPPPPPPP
breathing inRLUOPPQPNP
breathing isOLUPPORPPP
breathing rightPORPPOPPPP
breathing'sPRNPPPPPPP
breathlessNOMPPZMPPP
breathlessnessOTPOOPPPPP
breathsOG^PONOPPP
breechNQTPPPNOOP
brekkiePTOPPOOPPP
bretthartPMTPPPPPPP
brewHcKOPPNOOO
brewingPONPPTPPPP
bridePUKPPPPPPP
bridgeOK^TNNLOMO
bridge $XJQNPOPPOP
bridgesTOOPPPPPOP
bridgingYKNNOPPPRP
briefYNNPOONPPP
brightPIWPPWKPOP
bright redQKTPPWKPOP
brilliantMWMPPPPPPP
bringO]GMNQKN^K
bring aNQMPPOPPWO
bring itZNIOOSOPOP
bring ownNUOPPPPPPP
bring theOLWPPQPPNP
bring yourPTMPPPOPPP
bringingOQZPPMOPLP
bringing thePSRPPMPPNP
bringsPNTPPOPPPP
bringtUVIPPPNPOP
bringtsQMRPPPPPPP
briskOQHPPO[OPP
bristolROPOPPPPPP
britishUMOPPPPPPP
brividiOLVPPPOPPP
broMN[PPMOPPP
broadPNUPPPOPOP
brokeJR[OPOMOMP
broke thePROPPPPPOP
brokenYY@OPNLPQU
broken $TTKPPNPPPP
broken hipROPPPPPPPP
bromocriptineROPOPPPPPP
bronchiectasisRPPOPPPPPP
bronchiolitisMUPOONKOWP
bronchiolitis $KOOPPPOPXP
bronchitisSPPPPOOPPP
bronchitusROPPPPPPPP
bronchospasmPORPPPPPPP
bronchusNSRPPOOPPP
brotherHMTOO^OPPM
brother inOITPPWOPPM
brother'sORPPPOPPPP
brothersPWLPPNPPPP
broughtN`QOQHMONO
brought aNSPPPOPPPP
brought inOLUPPPPPPP
brought usPSQPPNOPPP
brownMFLXORaMLO
brown snakeQJRYPPOOMP
browniePJVPPPPPPP
browniesOTNPPPPPPP
bruciatoPULPPPPPPP
bruderPLUPPPPPPP
brugadaOLPPPPUPPP
bruiseJRNPPMZPPP
bruisedPNOPPVMPPP
bruisesOHOPKP`PPP
bruisingOROPPPPPPP
bruitKMPPPOYPPP
brulureOLQPPOUPPP
brushesPWJPPPOPPP
brushingPTLPPPPPPP
brustNK[PPONOOP
bsPMVPPPNPPP
bslOPVOOPMPPP
btwMXNPOOOPPP
buPKVPPPPPPP
bubPIZOPPOPPP
bub'sPNOPPVNPPP
bubbleLQMPPOYOPP
bubblesPXLPPPNPOP
bubblingPONPPOUPPP
buccalNLURPOOORO
buccal midazPNTOPPPPPP
buccal midazolamNQNRPOPPSP
bucketQQLPPNUPOP
bucket handleRKOPPOVPPP
bucket'sPVJPPPPPPP
bucketsPNUPPNOPPP
buckleNLOPPTTPOP
bucksOTOPPPPPOP
buckwheatRNPPPPPPPP
budesonideSNNOOSOPPP
budesonide formoterolMPPPPSPPPP
budgePMOPPVNPPP
budgetOTNPPOPPPP
budgiePLTPPPPPPP
buenosOUMPPPPPPP
bugQRKPPMWPOP
bugsQHYPOPOPPP
buikONUPPOOPPP
builderPKVPPPOPPP
buildingPJTPPNNJ\O
building $PLNPPPPJ]P
builtPZGPPPPPPP
buitenPRPPPPOPPP
bukasPTNPPPOPPO
bulbPYHPPPPPPP
bulgeUOOPPPOPPN
bulgingIF\PPRUOPP
bullIPXPPPOPPP
bullsPXIPPOPPPP
bumMLVPPQQOPP
bumexNMPXMPPPPP
bumpSTLPPNOPQP
bumpedUONPPPOPPP
bumpsOJPPPOXPOP
bundleLTKOMNNXUO
bundledPIOPPPOZPP
bundlesXOPPPPPNLP
bungalowPMSPPPPPPP
buoysPSNPPOPPPP
bupUCNLONOUYT
bupiOOTPPPOPPP
bupivacaineNNOXOPPOPP
buprenorphineROPPPPPPPP
bupropionKOPOYNPPPP
bureauPTMPPPPPPP
burnR`BPPKKSOS
burnedHDTPPfNONP
burningPEVOKEkOMO
burning $MLRPPPVPPP
burnoutQSOPPPOPOP
burnsZONOSOJOOP
burntLRPPPUNPPP
burpsPROPPQNPPP
burrRPPPPPOPOP
burritoPSOPPPPPPP
burrowsSKPPOOVPOP
bursaVLOPPPOPPP
burstJI[YOONPOO
burstingOTOPPPPPPP
buryPSOPPNPPPP
busGPlJPJKOOO
bus stopPMTPPPPPPP
busesOUMPPPOPOP
bushfireYMMPPOOPPP
businessNMPPPVPPPP
bustNTOPPPPPOP
busyNWMPPPPPPP
butV>NONKdPKW
but aRMSPPPOPOP
but he'sQNRPPOPPPP
but iQJTPPQPPPQ
but isPQMPPPPPOT
but noPUJPPONPPT
but notOOQPQNSPPP
but nowPNSPPPPPPO
but sheQPQTPKPPPP
but theXLOPPRMPOP
butcherOLTPPRPPPP
buttOROPRNPPPP
butterOZKPPPPPMP
butterflyPMPPPPPPUP
buttockOOSNPOSOPP
buttonQM[POJNPPO
button $PSLPPPPPQP
button batteryRPSPONOPPP
buttonholeROPPPPPPPP
buurvrouwPNSPPPOPPP
buyJ\KPPPPPPP
buyingTVLOQNOPPM
buysNQOPSOPPPP
buzzerPULPPPPPPP
bvQNOSPPPPPP
bxMPPPPNTOSP
bySOK_BGKXDc
by #1Q`BPPPOPOP
by #2QWLNPULPOP
by aMSOPOQNOOU
by accidentMRPPPNYMNN
by anPULPPOPPPQ
by carPROPPPPPPP
by fridayOOPTPPPPPO
by handMVQPPOOPPO
by hisOHZPPNOPPR
by howRLNXONPOPP
by itselfUJNOONXPPP
by lawKLNPPNOOMb
by mePKNPPM\PPP
by mistakeNL[NQMOPOP
by mouthPWISOOPPPP
by noonPTNPPPOPPP
by oneMYLPPOPPPP
by ourPMPPPPPPWM
by phonePKUPPPPQPP
by theEOaTOOLSKO
by threeOTNPPOOPPP
by timeNOPPPPOVOP
byeHP^PPOMPOP
bye $PWLPPPOPOP
bypass[SLPPMJPPP
bypassingOQNPPPPPRP
bystanderSPOOOOOOLV
bzPOROPPPPPP
c]JILIVT[MJ
c #2LOLOPN`LPP
c #2.M_KNOMNPPP
c $SEZOPPOQOP
c diffXPMOLMQOTO
c isPNOPPSPPPP
c sectionOQRNPOOSPO
c spineVPNPPPOPPN
c'dNTOPPPOPPP
c'ePLQPPTOPPP
c'estEJDRPU\N^N
c'etaitOPSPPNPPPP
caO2YFPXiMVM
ca #2.NCHIONqPPP
cabbageRQPPPPPPMP
cabecaNMVPPPPPPP
cabergolineTOPMPPPPPP
cabezaTJTPPPOPPP
cabgPOWPPNMPPP
cabinetPROPPPPPPP
cableO\GPPPPOPP
cablesPRNPPPPPPP
cacahuetePNSPPPPPPP
cadLNQNYOOPPP
cad $GNQN\PPPPP
cadaNHSZPPOPPP
cadreOULPPPPPPP
caePPRPPOPPPP
caesareanTMORPOPPPP
cafN]JPPPNPNP
cafeNXMPPPOPPO
cafesPTMPPOPPPP
cafeteriaNMWPPPPPOP
caffeO]GPPPOPOO
caffeineOZLQMNOPPO
caffeine citratePOPRPPPPPP
cageNWIPPUNPOO
cahPNPPPRPPPP
caiOSNPPPPPPP
caidaMLOPPPO[OO
caiuPMWPPOONOP
caixaOMWPPPOPPP
cakeNgEPPQOOHO
cake $OSPPPNPPPP
cake forPTPPPPPPMP
cake inPULPPPPPPP
calPNSPPPPPPP
calceOMUPPPPPPP
calciumHXSIULWNMO
calcium gluconateMTNTQOOOOP
calcium howPOVLPPOPPP
calculateNLOZOOPPPP
calculationOMOVPPOPPP
calfNKQNPXTONO
californiaRNOPPPPPPQ
callNIaNODOL`L
call $ONTPOOOPQQ
call bellPQNPPPPPQP
call forNGRPPOPO[O
call itQNNPPOQPMU
call roomP]EPPPPPOP
call theRLQPPPPPQP
call toPSNPPPPPPP
call wardPGYPPPPPPP
calledHWIOOSURNR
called $OUHPOPWOPP
called meLLOPPVPOPT
called thePZHPPOPPPP
callerPKUPPMPPPT
callersPUKPPPPPPP
callingKI\PPNOQRP
calls_LOOOOKLTO
calls $SWKOPPNPOP
callusPTPPPOMPPP
calmTbDOPKMOOP
calm $O]GPPPNPPP
calmaPROPPPPPPP
calmingSPQPPMPPPP
calorOQMPPUOPPP
calpolNNNTPPPPSP
calvesMYMPPPMPPP
camPORPPPPPPO
camaLLSPPONZNO
cama #1OQRPPPOOPP
camaraoOLUPPPPPPP
cambiaWMJPPNOPWO
cameSSZLI[KOGP
came #1POOPPRPPPP
came #2PSOPPPPPNP
came backRKDPOcQNOO
came byPXIPPPPPPP
came downOB_PPPPPPP
came forNTVPPOPOMM
came fromMWMPPPPPPP
came inM^DPPMOTRO
came offZONPPQIPOO
came onTHQPPNVOPP
came outTGWPKWNPOP
came toOSPPPQPOOO
came upOMTPPOPPQP
came withPG[PPNPPPP
camelPQMPPPPRPP
cameraMXKPPTNPOO
camhsPROPPPPOQP
camionOUNPPPOPPP
camisetaPROPPPPPPP
campKXKPPUOPOP
campusNLMPPPOPZP
canX/5Ij\7PTz
can aXIONVINNLY
can anJMPOPPOMMb
can anyonePWLPPPPPOO
can beRROPPPPOOO
can comePULPPPPPPP
can giveNPRPROPPPP
can goOXLPPOOPPP
can hardlyQPSPPMOPPP
can he^CHNSYMOOR
can hearOQSPPOPPPO
can ie,6ZMnN\KN
can itU?SPPSNPYO
can seePOYPPLMPPP
can she[ELOWMOPPS
can signOMPPPPPOQU
can somebodyNTVPPMPPNM
can someoneHfQQIRSOJJ
can takeRQOPPQOOOO
can theYPNPOKNVOM
can theyNGRPOJNOMf
can weM^HOQOOZDR
can youJcLI[KXNHH
can'tR;dMLVZNIN
can't breathePSQPPPNPNP
can't feelPOSPPOOPPP
can't findPTLPPPPPPP
can't finishPNSPPOPPPP
can't getUPNPPNPPPP
can't keepPOVPOMOPPP
can't liftPNSPPPOPPP
can't openPXIPPOPPPP
can't sayQQRPPPNPPO
can't seePNTPPOOPPP
can't sleepNQKPPXPPPP
can't speakPOSPPMOPPR
can't standPMNPPUPPPP
can't stopPKVPPPPPPP
can't talkPORPPPPPPP
can't ventilateMNVPPPPPPP
can't wakeONVPPNOPPP
canadianROPPPPPPPP
canadian ctRPPPPPPPPP
canalTDHPPTSRPX
cancelQJVPPPPPPP
canceladaNSPPPPPPPP
canceledOSOPPPPPPP
cancelledKcHPPOONPO
cancelled $OSOPPPPPPP
cancereNKLLNQNNO
cancer $]LNPMONPOP
cancer orHPPPPPXPPP
cancersUMPPPPOPPP
candidateORPPPPPPPP
candleNYLOPOPPOP
candourOLNPPPPOOX
candyPTMPPOPPPP
caneNTSPPMOPPP
canisterNPSPPPOPPP
cannabisSNMOQPPPOT
cannaePROPPPPPPP
cannoliPTMPPOPPPP
cannotOIdOOIVNKL
cannot beOSOPPPPPPP
cannot feelPOTPPNPPPP
cannot getPTMPPOPPPP
cannulaPSUMPOOPON
cannula inPPRPPOPPPP
cannula'sPNRPPPPPPP
cannulasPTMPPPPPPP
cannulatePMPPPPPOTO
cannulationROPPPPPPPP
cant8DwQMD^NSL
cant bagPOUPPOOPOP
cant breathePQRPPOOPPP
cant doNPSPPQOPPP
cant feelPYNPPKOPPP
cant findOYKPPNOPPP
cant getONVPPNOPPP
cant holdPORPPPPPPP
cant intubateOSPPPPOPPP
cant liePROPPPPPPP
cant moveOMUPPPOPPP
cant openPNSPPPPPPP
cant rousePLTPPPPPPP
cant seePMWPPPMPPP
cant standPLWPPONPPP
cant swallowNPNVPPOPPP
cant talkPQUPPKPPPP
cant ventilateOWMPPNPPPP
cant wakePJVPPOPPPP
canteenLVNPPONQTO
canteen $PXIPPPPPOP
canulaRLOPPPPTOP
canuleNG\PPPPPPP
capaJLRMLOQNN
cap refillYD[PPNQNMO
capacityMJMPPPORLa
capecitabineOPPRPPPPPP
capillarySNPPPPPPPO
capnoODOOPPaPPP
capnographyPLUPPPPPPP
capoOXKPPPPPPP
cappedPROPPPPPPP
caproateRPPOPPPPPP
capsMSNTNPOPPP
capsuleOQPOROPPPP
capsulesXRMPPNOOOP
captainPSMPPPPPPP
captureKG_PPPOPPP
capturingPNTPPPOPPP
carNWhOMKILKL
car $P[MPPKPOOP
car crashSPPPPPOPOO
car inPIWPPPPPPP
car isPVKPPPPPPP
car parkOQUPPVNMKN
car tRMTPNPOPPP
car'sPNTPPPPPPP
caraOPTPPPPPOP
carabinieriPNUPPPPPPO
carbamazepineNOOOVPPPPP
carbetocinaVMKWPPOOOO
carbimazoleMOOTTOQONP
carbonTMSPPPOOOP
carbon monoxidePMUPPPOOOP
carboprostMPRTOOPPOP
cardFYIWOMKO\N
card $NXLPPOMNVO
card inLTLUPPPPPP
cardiac[JTMONNVLO
cardiac arrestLVMPPONVOO
cardiacaWMMPPPPPPP
cardiaqueURJPPPOPPP
cardioPSOPPPPPPP
cardiologistPOOPPRPPPP
cardiologyNTRPPOOPOO
cardiomyopathyROPPPPPPPP
cardiovascularROPPPPPPPP
cardioversionSLRPPPOPPP
cardiovertNPSPPPPPPP
cardsPWJPPLVPOO
cards $OSNPPPPPPP
care[AMLTUNMQU
care $XLNOOOOOMT
care forNLPPVOPORP
care homeMHZOOOSNNS
care homesRMPPPOPPSP
careerPWMPPONPPP
carefulPRNPPPPPPP
carerP;_PPRPYMO
carersNVNOPPPRNO
caries\JLPPPPPPP
carinaNNQPPPSPPP
caringRPPPPPPPPP
carotidREaOPNLOPO
carotid blowoutRLUOPPPOPP
carpOJWPPPPPPP
carpalJQOOPUKUNU
carpal tunnelKROOPSKUNU
carpetPLVPPPPPPP
carrelloPSNPPPPPPP
carriedMRWPPMPPOP
carrierPMPPPTPPPO
carriersTMPPPPPOPP
carriesNKJPPNPPU[
carries theNHPPPOPPUW
carrinhoOSRPPPOOOO
carroNJTPPPOPPW
carryUQFOPWHOWN
carry onXQMPPPIPQP
carryingRLWNPNPPPP
carrying onRPPPPNPPPP
carsOTNPPPPPPO
cartG[OOOORIYO
cart $MMTPPPPPSP
cartaPUMPPPOPPP
cartilageUOPPPPNPPP
cartolinaPVKPPPPPPP
cartoonPUMPOPOPPP
cartridgesNGZRPPPPOP
cartsPOSNPPPPPP
casaKQVOPMMROT
casePNBNOMOVX[
casesQTHOPPOOXO
cases $QLNOPPPPWP
cashPSMPPPPPPP
cashewOMSPPPPPPP
casiPUMPPPPPPP
cassettoOVLPPPPPPP
castQBUNORYUMN
casualPNPPPPPPSP
casualtiesPMTPPPPPPP
casualtyVLYPOMKOQN
casualty $LPQPPPOPTP
catPKRKNdQOIN
cat #1ULQPPLSPPP
cat'sOSOPPPPPPP
cataractYSLPLONPOP
cataractsPNPPPRPPPP
catatoniaDPPPPMaPPO
catchSOSPPLPPPP
catcherPRNPPPPPPP
categoryPOPPPPPSOP
cateterPLUPPPOPPP
cathPGSLWMLM]P
cath labIJWOPUKN[O
catheter\KHLXMVMNO
catheter outQXJPPPOPPP
cathetersPROPPPPPPP
catsPKNPPTTPPP
caudaNJUOPNRNOW
cauda equinaNJUOPNRNOW
caughtLPUPPUOPNN
caught atOSNPPPPPPP
caught inPJWPPPPPPP
causaKMIPPONdNO
causeT?HONNcbIL
cause $QJMPPM`NPO
cause ofGMOPPPSaLN
causedOOPPPPPRPP
causesRNPPPPTONP
causingNNOPPRUPPP
causticPPRPPPOPPP
causticaPLVPPPPPPP
cautiGOPPPPP[PP
cavityOOPPPPSPPP
cayoOUOPPOOPOO
cbcMTOPPPPPPP
cbt[MOPPNNNPO
cbt iXNOPPLPOPO
ccQMTPPPOPPP
ccpL?IPPPnPOP
cctvLNKPPPOPP\
ccuQQTPPOMPPP
ccu #1PSOPPPOPPP
cdNXCPONMO_O
cd cupboardOQOPPPPPRP
cdiMMPNPKN`PO
cdiffPOOPPPNOTP
cdrRPPPPPOPPP
cdsOTOPPPPPOO
ceWUOPPMLONO
ce matinONVPPOOPPP
ceasedMQUOOPPPPP
cedoPROPPPPPPP
cefalexinLPPOWPPPPP
cefazolinNROQSOPPOP
cefepimeQNRQNPPPPP
cefiximeOPPNSPPPPP
ceftriaxonaPMOTPPPPPP
ceftriaxoneMRTNRMOORP
cefuroximeNPPPSPPPPP
ceilingKVRUOONONO
ceiling $PNSPPPPPPP
ceiling ofOMUPPPPPPP
celadorPVKPPPPPPP
celebratingPROPPPPPPP
celecoxibGPPPZPPPPP
celiacXOPPPMPONP
cellY?_OOQNMPP
cellePXKPPPOPOP
cellsOELVPVXNOO
cellulitisRMTRMOOOQP
cellulitis $QOPSOPMPRP
cementPXLPPONPPP
censusO_HPPLNPPP
census #2OZIPPPOPPP
centPQOPPNRPPP
centerNKPPPPRPSS
centilePTNPPPOPPP
centorSOPPPPPPOP
centralHPMVOOOSXN
central lineROQMPOOUNP
centreMQTOPNMMXO
centre $OIRPPPPNYP
centrifugePVJPPPPPPP
centroOONOOPPPWP
centuryPLPPPVPPOP
cephalexinTPPMOPOPPP
cerclageSNPPPPPPPP
cerebralQNXOPNMOPP
certITJOOOO`GV
certificateMJOPPNNcNM
certificatesPTPPPPPMPP
certsOHPPPPPL^P
cervicalSOSPPPNPNP
cervixTJQNOOYONP
cesareaPNMXPPPPOO
cesareanOORSPPPOPP
cesarean $RPOPPPPPPP
cesareoTKKOPPOZOO
cesariennesVMOPPPPPPP
cessationNSMOWOOQLO
cetirizineNNOOPWPPPP
cettePMLPPOOOZP
cfPNSPPQMPPP
cfsSOPPPPOPPP
cgmSWMMOPKSPP
cgrpTOPOOPPPPP
chaSQOPOPOOPP
cha #1SQOPOPOOPP
chadsTMPPPPPPPP
chads #1TMPPPPPPPP
chaiM\KONPPPPP
chainPIXPPPPPPP
chainsawLH\PPPORPP
chairLTTNNJLRZO
chair #1OEYOPPOPVP
chair $NXPPOMPPPP
chairsNTNPPOPPRP
chairs $NTNPPPPPPP
chaisePMTPPPPPPP
challengeRQNPPQPPPP
chamberJXLPPPPSPP
chambreKJVPPPOPVO
championPROPPPPPPP
champixPIOPP[NPPP
chance\KNPPNOOPP
chance ofWMOPPPOOPP
chancesYHOPPPOPPP
changejJCNNVHVMM
change $UGNPPVPPPP
change thePTMPPPPPPP
changedDaNMOPLH\O
changed $NKOOQPPOXP
changed toLZNOOPPPOP
changesMNMPPSWOPO
changingWQOMPPOOPP
changing roomPRNPPPPPPP
channelNYJPPPPPOP
channel $NVMPPPPPOP
chaoPNSPPPPPPP
chapPMTPROOPOP
chap inQTLPOPPPPP
chap onMKUPSPPPPP
chapelPRPPPPPPPP
chaperoneQOOPPPPPPR
chaperonesNMPPPPPPUP
chaplainPVPPPPPOLP
charcoalRKQPPRPPRP
chargeMGQ[OMLUWK
charge $OQOPPPO[IO
charge nursePTPPPPPOMP
chargedNSNPPPPSOP
chargerPYKPPOPPNP
chargesRQOPPOPOMS
chargingNUPPPPPOOP
chariotNWLPPPPPPP
charityO[LPPPOPLP
chartGXBVPLKPZW
chart $OTNPPPPOPP
chart forPROPPPPPPP
chartedMRLPPPOPPV
chartingPJOOPOOPO\
chartsOTNPPPPPPP
chasePXNPPPOOLO
chase thePUOPPPPPMP
chasingQRNPPPPPPP
chassePJWPPOPPPP
chatO\OPPNOPKO
chatterPORPPOPPPP
chatteringPNRPPPPPPP
chattingNHVPPOVPPP
chattyP[LNOPLPPP
chavoPLUPPPPPPP
cheJ@NOOX]YMN
cheapSUPPPPPPIP
checkUcIHROEKWO
check $PQNPPPPSPP
check atNGQPPQPP[P
check doneOROPPPPPOP
check inNOPPPPPPTP
checkedOSGON[NNSO
checked $KLSPPYOOOP
checked andOSNPPPPPPP
checkingUINPNOOOXP
checklistROPPPPOPQP
checklistsROPPPPPPOP
checks]IKPPPLPTO
cheekMFKPOY\POO
cheeksPJLPPQYPPP
cheerPSNPPPPPPP
cheerfulOWLPPPMRPP
cheeringPRNPPPPPPP
cheersNUOPPPPPPP
cheeryOVLPPPPPPP
cheeseOTNPROOPOP
chefSZFPPPOPOP
chefsPSOPPPPPPP
chegaPNSPPPPPPP
chegaramOUMPPPPPPP
chegouPSOPPPPPPP
cheiaPNSPPPPPPP
cheioPORPPPPPPP
cheiroLOWPPPOPPP
chelseaPVKPPPPPPP
chemicalRLTPPPOPOP
chemistPMSPPPPPPP
chemoHOTNQYQOPO
cherchePLVPPPPPPP
cherrySNRPPOPPPN
chessPWJPPPOPPP
chestLApNV@RMRO
chest $OE]QPOOPOP
chest andPPRPPOPPPP
chest clearO^DPPPPPPP
chest drainPVMPPPNPPP
chest filmTOPPPPNPPP
chest infectionHPPPXPPPPP
chest isNKXPPPPPPP
chest notPNRPPPPPPP
chest painQQNPSQIOUQ
chest riseOOSPPPPPPP
chest tightONTPPOPPPP
chest tubeO]GPPPNPPP
chest xSNPPPPOPPP
chestyVPPPPOOPPM
chesty coughSPPPPOOPPP
cheveuxPNSPPPPPPP
chewNSQPPOPPPP
chewedOSPPPPOOPP
chewingTOPPPPOPPP
chezPJIOTLXNZN
chfTNOPPNNTPP
chiNT>OOKKO_^
chi haO`KPPNMPON
chiamateNLXPPPPPOO
chiaviOMMPPONP[O
chicaPOSPPPPPPP
chickenONTPPQOPPP
chickenpoxHNNNZMSOVO
chicoMKMZPOTPOP
chiedePXJPPPPPOP
chiefNWNPPOPPPO
chief'sPNRPPPPPPP
chienPQNOPOVPNP
childLHMYUL[LOP
child #1PPRRNPOPPP
child $UNKZNPLPOP
child hasPLSPPQPPPP
child inPQHPOWOPNS
child isONMPPNWPPP
child withSNMONNVPQP
child'sPNRPPPOPSO
childernROPPPPPPPP
childhoodSKOOTOSPOP
childminderOVOPPMPPPP
children`KNIMNXONN
children $ZMOMOOOPOP
children inMJMPPP^PPP
childsPORPPPPPPP
chiliOUFYPPOPOO
chillPNPPPSOPPP
chinNWIPPVPPMP
chineseOPOOPPTPPO
chipMZKPPOPPPP
chipsOWMPPOPPNP
chirpingOTMPPPPPPP
chirpyQRPOOPOPPP
chirurgPNTPPPOPPP
chirurgieVQMPPPOOOP
chiudeOTOPPPPPOP
chiusaOMVPPPOPPO
chlamydiaPIOPPWOPRO
chlordiazepoxideOMPVPPPOPP
chlorhexPSMPPPPPPP
chlorhexidineWNNQPOPPOP
chlorideJQM[POOPPP
chlorineONTPPPQPPP
chlorthalidoneRPPPOPPPPP
chocTD]QOPNOOP
chocolateMUHPPNZPPO
chocolatesPTNPPOPPPP
choiceQNOOTPPPPP
choirL^HPPPPPPO
chokePROPPPPOPP
chokedOWLPPOPPPP
chokingOHpPP?KOMS
choking inLOQPPPPPPU
choking onPDaPPONPPP
choleVMOOPPPROO
cholesterolVFMPPYOPPP
cholesterol isQMOPPRPPPP
chondroitinRPPOPPPPPP
chooseOWOPPPKPPP
chopperPNRPPPPPPP
choqueNOWPOPONPP
choraONTPPPPPPP
chorroPNSPPPPPPP
choseQQLPPOVPNP
christmasN[HPPMVPMP
chronicVIILNLV_NO
chronic painSOPOPPOPPP
chuffedPTMPPPPPPP
chumbinhoOLVPPPPPPP
churchMSQOPOPPPP
churrascoOTOPPPPPPP
chutePRLPPPOVNP
chuvaPYIOPPPPPP
chuveiroPQRPPPPOOP
chuxPRNPPPPPPP
ciM]@PPZNPOO
cianoticoNKZPPPPPOO
ciaoPORPPPPPPP
ciaticaRPPOPPPPPP
ciclosporinNSLPUPOPPP
cicoPRNPPPPPPP
cierraPMTPPOPPPP
cigOUNPPPOPPP
cigaretteRPOPPOPPPP
cigarettesUOOPPOPPPP
cigsRUMPPMOPPP
cimaNQRPPOPPPP
cinPPPPPPROPP
cincoOQSPPOPPPP
cinqueQORPPPPPPP
cintaSRMPPPPPPP
cinzaOOSPPPPPPP
ciproSPONQONPQP
ciprofloxacinIPOOZPPPPP
circPROPPPPPPP
circleNSOPPPPPPP
circulationTITPPPPPPP
cirrhosisKVOOWOLPPP
cirugiaYNKPPPPPPP
cisternPNPPPOUPOP
citalopramTONLTOQPPP
citrateKNOR[POPON
cityNWJPPOONWN
civilianTNOPPPOPPP
ciwaORPOPPPPQP
ckP9TOMJoNPO
ck #4IDQPOOfNPP
ckdSHGR_MROOP
ckd #1JLITbNNOPP
ckd $UOOPOPOPPP
claimLDLOPONpJN
claim $PRNPPPORPP
claim forONPPPPPYLO
claimedOINPPPP]MP
claimsPSPPPPPMPP
clammyPB_PPOPPPP
clammy $PHYPPPPPPP
clampPQRPPPOPOP
clampedOTTKOPOPPP
clampingTONPPPPPPP
clamping inRPOPPPPPPP
clampsPYGPPPPPPP
clapKQOPPPVPPP
clappedPSMPPPPPPP
clapped $PSMPPPPPPP
clariOOPPSPPPPP
clarithroOPOOVOPPOP
clarithromycinKOPUVNOPPP
clarityROPPPPOPPP
clashLOQPWNPPPO
classF_LOOQZKMO
class forOTPPPPPONP
classesUOOPPNPPPP
claudicationRPPPPPPOPP
claustrophobicPTMPPPPPPP
clawPNOPPUPPPO
clean`TFNNQPMMO
clean $NONOPOWPPP
clean andPTNPPPOPPP
cleanedO[GPPPPPPP
cleaned $PTMPPPPPPP
cleanerNEaPPONPPP
cleaner inPJWPPPPPPP
cleanersPPTPPPPPMP
cleaningPIOPPPPPYP
clearU^>NNUUONL
clear $PFMPPO_PPP
clear itRQPPPOOPPP
clear theUPNPPOOPPN
clearanceGMO`NPPPPP
clearedQ]LNPJOOOP
clearsSQOPPOPPOP
clenchedPMVPPNOPPP
clerkNVQPPNPRKP
clexaneLWQOOOPPPP
clickNUOOPPOPPP
clicksOKJPP_OPOP
clientNQTPPPPNPO
cliffPLVPPPPPOP
climbedPIWPPPPPPP
climberOPRPPPPPPP
climbingNLMPP[OPPP
climbsPTOPPPPNPP
clindaOPPRPPPPPP
clindamycinNPPUNPPPPP
clinicCaVHNM>OiM
clinic #1PUNPPPNPOP
clinic #2ORPPPPOPPP
clinic $HGROPSSNZQ
clinic ?]QMPONJOOP
clinic andOVPPPLPPPP
clinic bPROPPPPPPP
clinic cancelledMTOPPPPPPP
clinic hasMLVPRPPPPP
clinic inPNOPPTPPPP
clinic isNSMPPOPPRQ
clinic letterOUMPOPPROP
clinic lettersTRLPPPPPNP
clinic movedPROPPPPPPP
clinic noPD^PPPPPPP
clinic onPNNPPNPPWP
clinic orOWPPPONPLP
clinic roomPNSPPPPPPP
clinic runningPTMPPPPPPP
clinicalRPRPPPPOPN
clinicallySOPPPPOPOP
clinicsSOOPPQPPOP
clipORNPPOVPLP
clipboardPROPPPPPPP
clippedPSNPPPPPPP
clipsMOQPPOOOUP
clobazamMPPPTPPPPP
clockSTLPPPOPPP
clogPTLPPPPPPP
cloggedPSNPPPPPPP
clogsPSNPPOPPPP
clomipheneRPPOPOPPPP
clonazepamUPOONPPPPP
clonicPJXOPPPPPP
clonidineJLRZPPPPPP
clonusKJTOOOZOPP
clopidogrelMUOMVNNPPP
closePJMPPNVOXO
close thePIMPPPYPQP
closedT`DPONHUNQ
closed $THUPPPOPPP
closed forNVOPPPPOOP
closesLZMPPONPOP
closestPKVPPPPPPP
closetPNSPPPPPOP
closingJVYPPNLPOP
closing $LJ[PPPOPPP
clostridumSNPPPPPPOP
closureSJQPPPSPPP
clotSISOQSRONP
clot inNPOPPSPPPP
clot risk[PIPPMPPPP
clothesPYHPPPPPPP
clotsTDbOOLNOPP
clots $XOMOOPNPPP
clots andONSPPPPPPP
clottedNZLPPONPPP
cloudyNPQPPPQPPP
clovers\FOPPPPPPP
clozapineKRSMOKSOSS
clozapine andROOORPPPPP
clubPWNOPMNOOS
club $PTNPPOPPOQ
clubbingPPPPPMTPPP
clutchPTLPPPPPPP
clutchingPIYPPPOPPP
cmZADUOKaVMN
cmoOJWPPPPPQP
coR?lNVKNNKO
co #1JHaOPOQOOP
co amoxQOPNRQOPPP
co amoxiclavURNMROOPNP
co trimoxazoleMPPSSPOPOP
coaguloONSPPPPPPP
coalPNTPPOPPPP
coalsPRQPPNPPPP
coarseOOPPPPSPPP
coatQURPPMMPPO
coatsOTOPPPNPPP
cobraPQVQPKOPPP
cocaQNQPPPPPPP
cocaineOONPVOOPPP
cocktailPTMPPPOPPP
codaROPPPPOPPP
codeBOUKLK@l[P
code $KJNPPNNeEW
code bluePObPPPNCOP
code brownPUNPPPPNPP
code cartP[NPPPPJNP
code for>IHMONNjbL
code pinkPGYPPPMNVP
code redPPUPPPPLPP
code whitePRTPPPPKPP
code'sPKVPPPPPPP
codedQSLPOOPRPO
codeineLTNPRSOOPP
coderNOPPPPPTPO
codesMJPPPPPaKO
codiceLKKOOPOYXO
codigoPPRPPPOOPP
codingMJUPPPOWNO
coeliacLPOPPWOOPP
coeurPORPPPPPPP
coffeeIVXONUONLM
coffee $NXMPPRPOPM
coffee groundsPIXPPOPPPP
coffee isPTNPPNPPPP
coffee machineLXMPPOPPPP
coffee roomPB^PPPROPP
coffeesPTNPPOPPPP
cogePMUPPPOPPP
cognitionWOPOPPNOPP
cognition $RPPPPPPPPP
cognitiveRPPPPPPPPP
cohbNFLPPT\PPP
cohortaNMNONLOPO
cohort $\LNPOOLOPO
cohortsVOPPPPMPOP
coilUNMPRQMOQP
coinI\KPPKWPPO
coisaYMMOPOOPPP
colOSPPPOPPOP
colaRMMPOPUPPP
colchicinaVNONPPPPPP
colchicineSTQRPKMOOP
colchicine forOXOLQOOPPP
coldPJ\LNVRMOL
cold $RF^OPONOOO
cold andPMVPPNPPPP
cold inNSMPPTPPPP
cold noNLVPPOQPPP
cold sincePRTPPKPPPP
cold waterPNOPPUPPPP
cold whitePNTPPPOPPP
colderPMSPPPPPPP
coldsTOPPPOPPOP
colecalciferolIOPZOPPPPP
colectomySRMPPPOPPP
coliSOMPPONSRP
colicUYNKMNNOOP
colic $WOPLOPPPPP
colickyRPPPPNPPPP
colistinOOPSOPPPPP
collapseUIQOPNTROO
collapsedIKhOOLOONN
collapsed $OG\PPPOPPP
collapsed afterOPRPPPPPPP
collapsed atOLWPPPPPPP
collapsed inOOSPPPPPPP
collapsed onSNRPPNPPPO
collapsingOORPPPPPPP
collarPWQPPPKPOP
collar orSOPPPPPPPP
collarsPWJPPPPPPP
colleagueQGVPORKOOW
colleaguesNMSPPQPPSO
collectNYMOPPOPNP
collect $NWNPPPOPNP
collectedPTMPPPPPPP
collectingPRNPQPPPPP
collectionWTNPPPOLMO
collegaOLVPPPPPPP
collegePMPPPSPPQP
colleguePORPPPPPPP
collesLPNPPPOXPO
colloOKYPPPOPOP
colonPQNPPRPPPP
colonoscopyTPQOORIUNO
colorPORPPOPPQP
colorectalMPPPPPLOYP
colorsOOQPPPPKVP
colourMD\POQSOQO
colour $OROPPPPPPP
colour ofPNRPPPPPPP
colouredRNPPOPRPPP
colposcopyQRNPPPNRPP
coltellataOMUPPPPPPP
coltelloPLUPPPPPPO
columnPQNPPPPRPP
comPHVM]LZTHH
com aM\RPPNNOMN
com oLQZPPMLROO
comaOSSOPONOPP
comatoseRORPOPNPPP
combativeOOUPPPOPPP
combienLEDaPUNOOZ
combien dePMKUPVNPPP
combinationQNOOTOPPPP
combineIPPOXPPPPP
combinedTNOPPPPPPO
combined pillTNOPQPPPPO
comboRROPQNOPPP
combosSPPPNPPPPP
comeGNhSOWOJJG
come $IGlOOKOOON
come andPVKPPPPPPP
come backPDVPPRNPYN
come downONPQRPPPOP
come fastPNSPPPPPPP
come fromZNMPPOOOOP
come inPMOPPTPPPP
come offNMGOOWZONO
come outPLUPPPPPPP
come quickNRQPPPPPPP
come toQNWPPMOOOO
come upOIXQPPPPPP
come withOOVPPPPPKP
comecouPNTPPPPPPP
comerPNRPPPPPPP
comesQPSOOLOWMN
comes $OSTPPLNPPP
comes backROPPPOPPPP
comes inPUMPPPPPPP
comes off[PMMPLPPPP
comes outSPPPPPOPOP
comeuNRSPPPOOPP
comfortQ\DPPPPPPP
comfortableLOLSUMWONO
comfyL_GMNOVOPP
comfy $N\MMNPNPPP
comidaMSKPPYOPPO
comiendoPTMPPPPPPP
comigoPPRPPPPPPP
comingEQ_YIRUMHM
coming $M`GPPOOPOO
coming ?PKWPPOOPPP
coming atPTMPPPPPPP
coming backWRKPPNOPPP
coming offOJS[KPPPPP
coming outOGZPPPQPPP
coming roundPJXPPOOPPP
coming toOVKPPPPPPP
coming upOIXPPPPPPP
commandeOXMPPOOOOO
commeNNRPPOVPOP
committeeNUMPPPPPQP
commodeOMPPPOPPVO
commonZMNNONPOOP
common $TOPNPPPPPP
communitiesTMOPPPPPPP
communityXHWOROOOMN
community acquiredROPPPPPPPP
comoLJNOPRWWOO
compMGPPPOT[OP
compagnoPNRPPPPPPP
companeroPLTPPPPPPP
companyPTLPPPPOQP
comparedbMLLKOPOPP
compared with[OOLLPPOPP
comparingSPOOPPPPPP
comparisonRPPOPPPPPP
compartmentLRVPPONORO
compatOOOOTPPPPP
compatibleOOPOTPPPPP
compensa[MKPPPNPPP
competentGIPPPPNPPd
competitionLWOPPPPOPO
complainPROPPPPPPP
complainingMWMPPOPPOP
complaining aboutNUNPPPPPPP
complainsNSOPPPPPPP
complaintPJKPPNOPT[
complaintsVQOPPPOPNO
completeWPNPPONOPP
complete $OUMPPPPOPP
completedNVOOPONPPP
completelyOSOPPPOPPP
complexPPOPPPSTLP
complexesPLWPPPNPOP
complianceNUOPPPOOPP
complicationKNNPPPO\PO
complicationsUNPPPPPOPP
complications $SOPPPPPOPP
compraPTMPPPPPPP
compresasPRNPPPPPPP
compresionRPPPPPNPPP
compressionMVJSPOUOOO
compression stockingsSOPPPPOPOP
compressionsLJ`MPOOPOP
compressions $OHZPPPPPPP
comprimidosOOSPPPPPPP
compulsoryNTOPPOPOPS
computerOZDPPTOPPP
computersNTOPPPPPPP
conSGMMWGMaQM
con dolorPNNPPOPPPU
con elMUVMOOOOPO
con laLOWOSOOPOO
conceiveLJOMXZPOON
concentrateQNMPPTPPPP
concentrationGOP\PPPOOP
concentratorOSOPPPPPPP
concernOOPPRPPPPP
concussedSNPPPOPPPQ
condemnedPTNPPPPPPP
conductionRPPPPOOPPP
conductivityPPSPPPPNPP
conePROPPOPPPP
conesPXJPPOPPPP
conferenceJ^JPPOPPPP
confessedPSOPPPOPPP
confettiPVKPPPPPPP
confidenceOMMPPSPPSR
confidentialPOOPPPPPRP
confidentialityOOPPPPPPPS
confirmVNOPPONPPQ
confirmatoryPGOPPP[PPP
confirmedNTPPPPPQON
confiscatedPSNPPPPPPP
conflictRQOPPOPPPP
confoundingROPPPOPPPP
confusedVAfNMOLONP
confused $OHUPPZLPPO
confused andSTMPPMPPPP
confusionOONPOPTRPP
confusoNNVPPPPPOP
congratsOUNPPOPPPP
congratulationPNRPPPPPPP
connaissancePLUPPPPPPP
connectedNI\PPPPPOP
consWKOOMTOPQO
cons $ZOPPMKPPQO
consciousPMTPPPPPPP
consegueONSPPPPPPP
consentXOLOONNH\P
consent forLMPPPPPPOY
consent formWLQPPOOJ\G
consent formsRVPPPPPPOJ
consentedPNOPPPPPPT
consentsOPNPPPPPNV
conseptZGOPPPPPPP
conservativeSOPPPPOPPP
consideringOUPPPMOPPP
consigoPNSPPPPPPP
console^FOPPOOPPP
constantROQPPPNPPP
constipatedPMPPPUPPPP
constipationSQPPMPPPPP
consultGTOOOLORN\
consultantNYKTPNNPRM
consultant'sONPPPPPOUP
consultantsOTNPPPPPPP
consultationOFYOPPP`IK
consultationsSQOPPPPPPO
consultsJOPOPPPNK_
consumedPMTPPPPPPP
consumptionROPPPPPPPP
contactKCRPNOQY[N
contactsNZNPPOLPPP
containPNPPPRPPQP
contentMZLPOOPPPP
contestPTNPPPPPPO
contestaPLUPPOPPPP
continuaOONPPVOPPO
continueLQRNVNOPOO
continuesOMSPPOPPPR
continuousRQOPPPPPPP
contra^HQOOONOOO
contraceptionJPPPXPPPPP
contraceptiveROOPROPPPP
contractJYPOOPPPPP
contractedPSOPPPNPPP
contractingRPPPNPPPPP
contractionsNIUPPOUPPP
contraindicatedLPPOUPPPPP
contrastLEXI_MXNNN
contrast inEJT\QQOPPP
contrast nephropathyRPPPOPPPPP
contrast reactionJQ[POPNOPP
contreXNJNOOOOOV
contributePROPPPOPPP
contro]JQLOPOOOP
control[OHONULNTN
control $NPIPOYOOSO
control isQRNPPOPPOP
controlledUNJPOQOOVO
conversionBNPfLPPOPP
convertNMOWOPPPPP
convertedNOPPPPPUOP
convincePNOPPTPPPP
convincedVOKPPMSPPO
convulsaPLTPPPPPPP
convulseOPTPOPPPPP
convulsingOOUPOPOOPP
convulsionPRPPPPOPPP
convulsionandoONUOPPOPPP
convulsionarPIXPPPPPPP
convulsioniPRPPPPOPPP
cookPSNPPPPPPP
cookedQJQPPUPPPP
cookiesN\NPPPPMMO
cookingLMNPP]PONP
coolVSGPPOTOOP
cooledXNPPPPKPPP
coolerOXPPPNPPLP
coolingZRKPNPNOOP
coombsPNPPPPSPPP
copOJNPPOOPO[
copaN]IPPOOOOO
copdSKKJXSYMNO
copd $LOONVNUNPP
copd exacerbationsRPPPOPPPPP
copd flareSOPQOOPPPP
copiedUNOPPPPPNP
copiesPRPPPPPPPO
copperheadRMNSPPPPPP
copsNFZPPOPPOU
copyKXMPPNNOPU
corNORPPPQPPP
cordRPVROLTNML
cord clampingTONPPPPPPP
cord compressionMTMSPPOPPP
cord isPHYPPPPPPP
cord prolapseLWOPPOOPQO
cord'sPIWPPPPPPP
cordaoPMUPPPPPPP
cordonOI^PPPPLPO
cordsPMSPPPPPPP
coreWKMOPOVOMO
corkPQNPPPRPPP
cornQUKOPPPPPP
corneaRNOPPPRPOP
cornerLWJPPTPPPP
coronarySPPPPPOPPP
coronavirusROPPPPPPPP
coronerKNOPPPOOM]
coroner'sOSPPPPPPPO
corpoOKXPPPOPPP
correMURPPPOPOP
correctFUJ]MOOUNP
correctedPPOPPPRPPP
correctionPPPRPPPOPO
corredorPIXPPPPPPP
corridorN[CPPNQPWO
corsetPSMPPPPPPP
corsoN[JOPPOPPP
corticoideRPPPPPPPPP
corticoidesTOPOPPPPPP
cortisolMJOONMaPPO
cortisoneWNOOOOPPPP
cortisone shotROPOPPPPPP
cosP]CPPPPPPP
cosaMKKPPPUOPY
cosignO^POPOPMLL
cost_PKNPMNPOO
costaPTMPPOPPPP
costsLXOPNPPPPP
cotKRhJPPEOOO
cot #1LR_OPOIOOP
cotePJXPPPPPPP
cotrimoxazoleRPPPOPPPPP
cotsPULPPPPPPP
cottagePNSPPOPPPP
cottonMLTPPPTPPP
couOD_PPPOPPP
couchOZNPPKPPPO
coughVJGIJXaMQN
cough #1KLNPPM^OPP
cough $RQMLNMYPPP
cough andOOQPPORPPP
cough inSSMPPOOPPP
coughedLQOPPVOPPP
coughed upLOQPPUPPPP
coughinPRPPPPNPPP
coughingL=`PPTUPPP
coughing $PLWPPPNPPP
coughing pinkPKUPPPPPPP
coughsULYPPGPPPP
couldQROTSIUMPM
could iOKPPPWPPPP
could itXKNPPMTPPP
could someoneOQNSPPPPPP
could youPLTSPOOPOP
couldn'tPROPPOPPPP
couleOQRPPPOPPO
couloirOXLPPOOPPO
coumadinPORPOPPPPP
councilOSNPPOPPPQ
counselingMPPPPVPQMP
counsellingOOOPPPPTOP
countM]GNOSNSKS
count $OTMPPOPOPS
countedOJZPPOOPPO
counterLH[O]JNLSN
counter $PRPPQPPOOO
countersignPMPPPPPPSP
countingPYLPPNNPPO
countryRQNPPPPPOP
countsPJFNOLJ`N]
countyMNSOPOOOWO
coupPJWPPPPPPP
coupleQOOPOOTPPP
couple ofQMPPPOTPPP
courierOUMPPPPPPP
course\TEONSNOOO
course $ROPPPPPPPP
course ?ROPOOQPPPP
course ofQMPPPSPPPP
courtJNQNPONNIe
cousinLNMPP^PPON
couteauOMZPPPNPPN
covROPPPPOPPP
cov #1ROPPPPOPPP
coverHYKROIOVLZ
cover myPTOPPNPPPP
coverageOSOPPOPPPP
coveredRIQOPNNOOZ
coveringOQMPPKPPYO
coversKKMPPPPP_O
covertOMNPPPPPPV
covidXNAIK`SOXJ
covid $[MOLOQNPOP
covid atSPPPNPPPPP
covid onMOPPRPPQRP
cow'sUOPPPPPNPP
coworkerPHXPPPPPPP
cozinhaPORPPPPPPP
cozyOOPPPPSPPP
cpNIYPPPPPPP
cpapOZMKOOMUPO
cprJDmNOINQQO
cpr $RKUPPOPPOP
cpr onPOQPPOPRPP
cptFIOOOOLkMP
cpt forLLPPPPPZOP
cqcOZHPPPPPPP
crNQJPPNYPPP
cr #2.NQJPPNYPPP
crachePMTPPPPPPP
crackedOJJPPWNOOY
crackersMYLPPPOPPP
cracklesPK^OPKNPOP
cradlePPOPPRPPPP
craftPMSPPPPPPP
crampNTLPPPSPPP
crampsPLNPOXQONP
cranberryVTLNSMNPOO
cranberry capsulesROPPPPPPPP
cranberry juiceQROOTLOPPP
craneORPPPPPPPP
craniPIWPPPPPPP
craoNPOOPPTPPP
crashdDUONMILXM
crash #1lH@OPPOPPP
crash bleepPJOPPPPPXP
crash callPROPPPPPPP
crash cartNG^PPPPPNP
crash teamMM[PPPOPMP
crash trolleyNOPPPPOPTP
crashedNRTPPOOPOO
crashesaGKPPONPPP
crashingKL^PPONPPP
crashing $LNZPPONPPP
crayonPSMPPRPPPP
crclZKMUONOPNP
crcl #2ZKMTONOPNP
cream\JIPK`MOKO
creamsOXPPPNPPLP
creatMHHKZP`OPP
creat #2OQMNPPVPPP
creatinineNMPSMUROOO
creatinine clearanceKPPWOPPPPP
creditedOTOPPPPPPO
creepyPROPPPPPPP
cremPSLPPPPQPP
cremastericNORPPORPPP
cremationKLPOPPP]PO
crepsPLTPPOPPPP
crewLU`OOJJNOO
crew'sPTMPPOPPPP
crewsZNJOPPOPPP
criancaSLSPPPOPOP
criancasPNVPPPNPPP
cribORQPPOPPOP
cricPJNPPPPPZP
cricketOULPPPOPPP
cricoidSOOPPPPPPP
criePLUPPPPPPP
criedPgEPPGNPPO
cried $PVMPPMPPPP
criesQJPOM\NPOP
crimeHPNPPNOPO^
criseNWPPOONPOP
crisesVONPPPNPPP
crisisXHXQNOMOPO
crisis lineVLOPPPNPRO
crisis teamOSNPPPPPPP
crispsO^GPPNOPOP
crisps $P\HPPNPPOP
criteriaIIOPPOOT]P
criteria forNNPPPOPRUP
criticalMQSPPONVMO
critical careNOOPPOPWOP
criticallyVPPKPPPPPP
critically illVPPKPPPPPP
crizanlizumabRPPPOPPPPP
croakyPLTPPPQPPP
crocsPWKPPPPPOP
crofabMVK[NONMOP
crohn'sPNPSPOPPPP
croisOORPPPPPPP
croissantsPTNPPPPPPP
crookedOMSPPSOPPO
crossHQNRYQOPOO
cross $OOOPPTOPPP
crossedNUNPPOQPPP
crossesMPOPPPUPPP
crossingIQOOPOSPPW
crosswordPOIPPZPPPO
crosswordsPXOOOMOPPP
croupVTRKNJPOSP
croup #2NPPSPPPPPP
croup $\MPIPPPPPP
croup kidMWOPPOOPPP
croupyJSMVPPPPPP
crownWHKPPOPWOQ
crowningOJXPPOPPPP
crpWEGONL[N[O
crp #1MWMPPOQPPP
crrtNMO_GPPPOP
crsKPPUPPPPPP
cruisePTPPPNPOPP
crushPF\PPPPPPP
crushedVIRNMOVPOO
crushingNK^PPNLPPP
crushing chestORRPPOOPPP
crustLMPPPOYPPP
crustedSNPPPPPPPP
crustsPRMPPPPPPP
cryOSVNMRLPPO
cry inOJOPN[OPPP
cryingOSRIOZKPPO
crying $PNTPPOPPPP
crying inORMPPTOPPP
cryoHUXPPPNOPO
cryostatROOPPPPPPP
cryptococcalSOPOOPPPPP
crystalJQPPPNXPOP
crystalloidROPPPPPPOP
csfTGTNNOXPOP
ctVS^KKEKWYE
ct #1JS_POPHNOP
ct $IPdOOPHONP
ct andQNRPPPOPPP
ct cleanUNNPPPPPPP
ct contrastMNTNWPLPPP
ct forVPPPPOPONO
ct headPZGPPNUPNO
ct inVNPPPONPPP
ct nowPOUPPPMOPP
ctaTPMPPPOPPP
ctgHRYOPLSOOP
ctg #2PI[OPPMPPP
ctpaNNTPPPRPPP
cualQLMPPPO[NO
cuandoOULPPPPPPP
cuantasOLOXPPPPPO
cuantoRCEaPOOOOY
cuartoOH[PPPPPPP
cuatroPKUPPPPPPP
cubicleMPUPPPOPPP
cubicle #1PTNPPPOPPP
cuchilloPNSPPPPPPP
cucinaLRTOPPOPPO
cuddlesPTMPPPPPPP
cuelloPLUPPPPPPP
cuentaPULPPPPPPP
cuerdaOKYPPPPPOP
cuerpoSOPPPPPPPP
cuffN[IOOSOPNP
cuffedSOOPPPOPPP
cuffsMWOPOPOPPP
cuisseOKWPPPPPPP
culpritROPPPPOPPP
cultureUPMPPMMPTP
culturesOZOPOOJPPP
cultures negPRPPPPNPPP
cumulativeOPPRPPPPPP
cuoreOTNPPPPPPP
cupN\IPPPOPPO
cupboardJYHNNNOM`O
cupboard $OIJPPOPOaP
cuppaMWNOPPPOPP
cure[IOLOUNPPP
cure rateTPPLPPPPPP
curedPSNPPPPPPP
curesRPPPOPPPPP
curiousTOOPPOPPOP
currentKQVPPOPPOP
currentlySQNPPPOPPP
curryOcHPPOOPIO
curtainMHHPOMhPPP
curtainsORPPPPPPPP
cushionNSNPPQPPPP
custardOWLPPPPPOP
custodyQNPPOPPPMV
customerKNTOVOOPPP
customersONSPPPPPPO
cuts=fWKPDKDF
cut $PTJSPOPPQP
cut ?POUPPOMPPP
cut downTIVPPOPPOP
cut offTUFQOUOOPN
cut outRPPPPPPPPP
cut theLMZPPPPPON
cut tooOQYPPJPOOO
cuteOWNMPPPPPP
cutoffYHOOPONNVO
cutsYONPPOMPOO
cutterPJXPPPPPNP
cuttersPRNPPPPPPP
cuttingPOMPPUOPPP
cutting downPNRPPPPPPP
cvcPNUPPPOOOP
cvdXLOPPPNPPP
cvpOJZPPPMPPP
cvp #2PMVPPPNPPP
cxrFXMPPPWPPO
cxr finePTOPPPMPPP
cyanosedPNSPPPPPPP
cyanoticPKUPPPPPPP
cycleLWLOPWMONO
cyclistORJPPOVPPP
cyclizineMEM\^LOOON
cyclobenzaprineTPPPMPPPPP
cyclophosphamideUPPOLPPPPP
cylinderKKTPPPOOYO
cylinder'sPGZPPPPPPP
cylindersGYTOPPPPOP
cystPLNPPOWPPP
cystitisNOOROSOPRP
cytisineVPPNMOPPPP
cytologyOPPPPPRPPP
dlWGQHRKMKI
d #1HPUQPUOOPP
d #2A\ObOMNJOP
d $^HSMMQNPOP
d agoTPMPPPOPPP
d andOROPPPPPPP
d dimerONNNPO[OOO
d forOPPSPOPPPP
d inORPPPPPPPP
d isJWPOPVPPKO
d'aguaPNSPPPPPPP
d'heurePORPPPPPPO
d'hierOYIPPPOPPP
d'oPMSPPPPPPP
d'unPORPPPPPPP
d'urgenceNLYPPPOPOO
da>FRVLlJLcD
da #1OPOOPOUPOP
da $OQRPPOPPPP
daagsNLOWPPPPPP
daarPPNPPTPPPP
dabigatranVOOQMOPPOP
dachPMUPPPOPPP
dadHTGOMdKOLX
dad $MWMPPPPPPP
dad diedMMRPPUPPPP
dad hasPNPPPSPPPP
dad isPRQPPNPPPP
dad'sHKTPMbNOOO
daddyPKUPPPPPPP
dadsOPAPPaPPPP
daftPLSPPQPPPP
dagenTJKOPPZPOO
dailyYKNWMNMQKS
daily $L\NPOLPPPP
dairyPROPRNPPPP
dalNTROPOOPOO
dallaQG[PPOOPPO
dalleP[GPPPOPPP
dalteparinKVOSNPOPPP
damPKUPPPPPPP
damageXNNOPOPPPO
dampPRNPPPPPPP
danNRKPPWOPPP
danceUFPPPVOPPP
dancingOYKPPNOPPP
dangerTMLPSPPPPP
dangerousPGJOV\OPOP
danglingPKUPPPPPPP
dankeM^IPPOOPPO
dansPH[YOLRPKL
dans laPMXPOOOPOO
dans leRTMPPNTONO
dans lesPC[OPPOUOO
dantroleneLW[GOONPOP
dantrolene $ONTPPPOPPP
dapagliflozinPQOSOOOPPP
dappertuttoPSOPPOPPPO
daptSPPNPPPPPP
dareOOPPRPPPPP
darfLKINVOOOOa
darkHRUNNQVOPO
dark towelsNUQPPOMPPP
darmenPJYPPPPPOP
dartboardPMSPPPPPPP
dasO\JLOTPOON
datMFOKUU\OOO
data`@LMNJONU^
data $^NONPKPNPO
data ?SPPOOPPPPP
dateISJNNJIVU_
date $NLPPPLNUNY
datesRMPPPOOYPK
datixNSNPPOPOTO
daughterIIOOOQVNO^
daughter #1POOPPSPPPP
daughter hasPMPPPQPPPT
daughter isPSOPPOPPPP
daughter'sMEOPPbMPPR
daughtersNVOPPOOPPP
davantiLWNPOPPPPP
daveOVMPPPNPPP
dawnPNRPPPPPPP
dayNZ8bLZK]KF
day #1MCWOKTdKNO
day #2OIMOPOZTPP
day $YOA\HSIUPR
day ?QTPPPLPPPP
day andUPHPMVPPPP
day atKZMPPOPPOP
day casePPOPPPPSPP
day centreOHYPPPPPPP
day doesSLNPPPPOTP
day forTSSOPJPPOO
day inRPPPOPPPPP
day isNVPSPONPMO
day ofRVJPPOPPPP
day oldOOQOTOOPPP
day oneTOPPPPNPPP
day orYNPLPOOOOP
day roomPMTPPPPPPP
day surgeryLPTPPPPQPP
day teamPXLPPPPNPP
day threePQNTPNPPPP
day toUKPQPOPPPP
day unitOPSPPONPRP
day wasOXMPPNMPPP
daycareNPSPPPPPPP
daysXI@ZIMVTZJ
days $REF`QWMONQ
days ?RUPSQLNRKO
days afterUJSNNUNQPO
days agoPTKPPSOPPP
days andNNPSPOQPRP
days doesMPPPPPNOXO
days inSMOPPPOPSP
days noRPOPPOQPPP
days ofSSNFOLUOWO
days offMULOPUOPPP
days oldKNYOPSLPPP
days onOPPPPPPRPP
days orVNPNOPLTOP
days postOMVPPOQPPP
daytimePSOPPONPPP
dbtRPPPPPPPPP
dcN`DPPPNQOP
dc'dMWNPPPOPPP
dcdNdIPPPFPPP
dcdaROPPPPPPPP
ddimerSKNPPRSPPP
ddxNNNPPPWPPP
deK[aQBOCY_=
de #1WHKSPYOOMO
de #2h>BXPMXNOO
de altaOUMPPOPPPP
de ayerO^EPPPPPPP
de incendioPTNPPPPPPP
de laZUKNOPLTLM
de novoPXJPPPPPOP
de oxigenoMNPPPPPXOP
de pausePXJPPPPPPP
de traversPMTPPPPPPP
deadCbjOPDGOLL
dead $LRXPPNPONP
dead bodyPXKPPMPPPP
dead inOYHPPPPPPP
dead sinceOVLPPPPPPP
deadlineOSNPPOPPMU
deafNNNPPOSPPT
dearRUQPOLPPOO
dear allORPPPPPPPP
deathQHDMNMK^T\
death $WNNOPPNOPQ
death ?SPPPPPPPOO
death certificateONPPPPPUPP
death inQNPPPPPPMT
death rattleQROOPPOPPP
deathsoJEONLNOON
deaths $dHJOOPNPPO
deaths ?PTOPPNPPPP
debatePTMPPPPPPP
deboutOQMPPUPPPO
debridementPOPPPPPRPP
debriefM[MPPOPNNP
decMMNPPOOPO[
decadeTQOOPOOPPN
decafOWOPPMPPPO
decannulatedPSNPPPPPPP
deceasedOPNPPPPPQR
decelsPJPPPPWPPP
decemberOWPPPPPOMO
decentWUNOPPPPIP
decideNOJPPKOOOb
decidedNUNPPPPPPO
decidesKKNPPPPOSZ
decimalPRVJPOPPPP
decisionNMIOPOOOOb
decisionsTNPPPPPPPO
deckNJ\PPOOPPO
declarationMNNPPPPOOY
declarePNUPPNNOPS
declencherVMOPPPPPPP
declineUPPMOPPPPP
declinedK\NNNOOUMO
declined $OQPPPPPUMP
decompensatedPROPPPPOPP
decompressQORPPPNPPP
decompressionSQOPPOOPPP
dedansOKWPPPPPPP
dedoPSOPPPPPPP
dedosNSQPPPPPPP
deepKU\ROGPOOO
deep andOVMPPOOPPP
deerQQNPPPPPPP
defNPOK\OONPP
defectOTNPPPPPPP
defectsRPPOOPPPPP
defencePRPPPOPPPP
defibQQWOPONMON
defib inPROPPPPPPP
defib'sPGYPPPPPPP
defibrillatorPIXPPPPPPP
deficiencyFNOXVORPMP
deficiency $NOOOWPOOPP
deficientTMPPPPPPPP
deficitROMPPPSPPP
degreeZFOPPROPPP
degreesJRXNPZGOOO
dehiscedPLTPPPPPPP
deiURLPPOOPPP
dejaLHTPPN\OOO
dejoNNSPPONPPT
delHaOSNNGVIR
del #1ORQPPPOPPP
delabellingRKOPPOOPVO
delayWQHONVNPOO
delayed^LNOOONOOO
delayed cordROOPPPPPPP
delayingSMPPPPPPPP
deleOPRPPPPPPP
deletePSPPPPMPPP
deletedPNPPPPPPPS
delightedOYJPPOPPPP
delighted $PUKPPPPPPP
delirUOOOOPOPPP
delirePNSPPPPPPP
deliriousIN[PPNMORT
deliriumXQERKNPTSO
delirium $ZNMNNPOQOP
delirium inSOPOOPPPPP
deliverSLMNPOOPXO
deliveredJ^UNNMNOMO
delivered #2PRNPPPPPPP
delivered $NUOOPPPPPP
delivered andLSSPOPPPPP
delivered atPE]PPOPPPP
delivered inPMTPPPPPPP
delivered toPTMPPPPPPP
deliveryS`HNONLRNO
delivrancePLUPPPPPPP
dellaMM\PPONOOO
delleP[FPPPPPPP
deltaKKRPOO`OLO
demKT_NOMMONN
demainNXKPPPOPPP
dementiaYGUNRQIRNS
dementia $UOPONPPROO
dementia andOPPPPNPPPS
demoPTMPPPPPPP
demoraNRLPPVOPPP
denKQ\NOLINZM
denervationSOPOPPPPPP
dengueNUOO[NEOUN
denialOPOPPOOSPP
deniedMHOPPON`OP
deniesPTOPPPOPPO
denkenOLJPPP\PPP
denmarkRRNPPPPPPP
denosumabMPOJWTPPPP
denseQMUPPPPONQ
densityPLPPPWOPPP
dentalOLNQUTNOPO
dentistOZDPPWOPPO
dentistaPZHPPOPPPP
dentroMIVPPPOYNO
dentureOROPPPPPPP
denturesOZHPPOOONT
departmentORNPPQPOQO
dependencyOMTPPPPPPP
dependentOQPRPPOOPP
depoMOPSQPPPPO
depoisSPUOPONONO
depotLSRSOONPPP
depresionSOPOPPPPPP
depressedROLPPRSPPO
depressionYOKOHM\MMS
depression $ZLMOONSOOP
depressorsPROPPPPPPP
deptNRQPPPPPPP
depuisIDXOPZLOOX
derNG]MUNLMUP
der #1OPHPPPOP[P
derechoPNRPPPPPPP
dermNZOPPKQNPO
dermatologistMNPPPUPPPP
dermatomalMOPPPPUPPP
dermoscopyLNOPPPZONP
derrameLTLPPVOPPO
desSMNOO[KQMN
desaturateRROOPOPPPP
desaturatingPKUPPPPPPP
descalerPNRPPPPPPP
descerOMUPPPOPPP
desdeJDTOPbQOON
deservedPHXPPPPPPP
deservesPRPPPPPPOP
desfibriladorPSMPPPPPPP
designatedVGPPPPPLXP
deskJcSNOMILUN
desk $OZNPPKONSP
desk hasPSMPPPPPPP
desk isPROPPOPPPP
desk saysPNTPPPPPOP
desksQNQPPPPPPP
desmaiouNMXPPOOPOP
desmopressinSPOOPOPPPP
desogestrelKMOXTPPPOO
despiertaPLUPPPPPPP
despiteSPPPOPOPPP
desplomoPORPPPPPPP
despuesVLKVPOOPPO
dessousPORPPPPPPP
dessusPXIPPPPPPP
destraOMQPPOTPPP
detailNOOPPTPPPP
detailsRTOPOMPPPP
detectorPULPPPPPPP
detectorsVPNPPPPPON
deterioratingONTPPPPPPP
deteriorationRPPPPPPPOP
detorseMM[PPPOPMO
detorsionSOOPPPPPPP
detorsion beforeROPPPPPPPP
detoxQRQPOPNPPP
deurOTOPPPOPOP
deuxKTPPPNUOOO
devantTPQOPPOPOO
developmentRNLNPPVPPP
deviceQQSPPPPPLP
devicesQMPPPPPPSP
devientOKXPPPPPPO
devilPNRPPPPPPP
devoMLHPPXOPPY
dewormingXMNOOPPPPP
dexTULPRNNPMP
dex #3.WOPJPPPPPP
dexaVVKNPPKPPP
dexametasonaRPPPPPOPPP
dexamethasonLPPVOPPPPP
dexamethasoneOOOVOOPOQP
dexamethasone forJOPXPPPPPP
dexmedetomidineRPPOPPPPPP
dexrazoxaneLOPVPPPPPP
dextroLM[PPPNPPP
dextroseQLPRSPNPPP
deyNLYPPMOPPP
dezePSNPPPPPPP
dhaRPPOPPPPPP
diDcGPNPRL[I
di #1OIUPPOSPPP
di notteONPPPOOPWO
diaOPMPPPVPPP
diabeteJOOPPTUPPO
diabetes^QJONTKTIM
diabetes $SLTPOPOOPP
diabetes ?TPPPPMPPPP
diabetes andVPOPPLPPPP
diabeticIOULPQOM[O
diabetic $LNOPOQWPPP
diabetic footR]JPPPJONP
diabeticaMNQPPVOPPP
diabeticoKPWPPOPPPP
diabeticsTPOOPPNPPP
diabetiquePMTPPPPPPP
diabetisRPPPPPOPPP
diabtesTPPMPPPPPP
diagnosedPOOOPYOMOO
diagnosed withPPPPPSOOPP
diagnosisOPOPPMTSOP
dialOUMPPPPMSP
dialiseOKXPPOPPPP
dialisiNJZPPPPPPP
dialisisPNTPPPPPPP
dialledPKWPPNPPPP
dialysateRPPPPPPOPP
dialysePNTPPPPPPP
dialysisCOPYWPIRWL
dialysis $MNNWUPOONP
dialysis chairPMTPPPOPPP
dialysis linePMSPPPPPPP
dialysis patientMOOMZOQPPN
dialysis ptPULPPPPPPP
dialysis unitNNULOPPMVP
diarrheaRPOQOOPPPP
diarrhea $SPOOPPPPPP
diarrhoeaQQPSOIUOOP
diaryUQLPPOOQOP
diasRPLOPOUOPO
diastolicVHPPPPTOPP
diathermyWQIPPPOPPP
diazepamMNTUPNOPPP
diceNLWPPUOOOO
dichtNOWPPPOPOP
dickPJWPPPPPPP
diclofenacIROO[NOPPP
dictatingORPPPPPPPP
dictationHgNPPMOOJN
diddyBFKXBQ<J
did #2PROPPPPPPP
did $PTMPPOPPPP
did aQUMPPPPPPN
did anyoneNSPPPPPPPP
did iPTOPPNPPPO
did itKWIPPSOPSO
did notROMPPPPUOP
did nothingROUOOMOPPP
did theK][OOJOOHO
did youOQOPPWMPNP
didiPMSPPPPPPP
didn'tQUMPPONPPP
didntPLZPPNNPPP
dieAcPYKHJN\L
diedGXKOPXNQMS
died ofOTNPPOPQPP
dienogestOOPPPRPPPP
dienstOUMPPOPPPP
dienstplanNYMPPOOPOP
dieselMXLPPPPPPP
dietQVJPPUQOLP
diet $PLOPPPUPPP
diet onlyMROPPUMPPP
dieticianPMTPPOPPPP
dietitianPNSPPPPPPP
diezPTNPPPPPPP
diffXPMOLMQOTO
differenceNMLOPOUWPP
difference $NNPPPPMWPP
difference inPGLPPP_PPP
differentLRLSUVJOOO
differentialLPPPPPWOOP
difficileVNPPPPOONP
difficultNVJPPPPPSP
difficult airwayNUJPPPPPSP
diffuseOIMPOP\PPP
dificidRPPNPPPPPP
digOTPPQONOPP
digestiveSNOPPPPPPP
digibindOMTPPOPPQP
digitOOOPPPNWPP
digoxinJNVOYNLPPP
dilatedPKQPPOUPPP
dilaudidLOPRVOOPPP
diltLPPOVPPPPP
diltiazemRROOQNPPPP
dilutePNOTPNQPPP
dilutedOPOTOPOPPP
dimancheOXKPPPOPOP
dimerQONNPOYOOO
dimer #3JROOPOWPPP
dimeroTPPOPPOPPP
diminuiRPOPPPPPPP
diningOMTPPPPPPP
dining roomPORPPPPPPP
dinnerMaEOSNOPPO
dinoprostoneMNPVPPPPPP
dinosaurPSOPPOPPPO
dinosaursPROPPPPPPP
diosPMSPPPPPPP
dipNVHPPOUPPP
dipironaTNOQPPPPPP
dipstickUUJPPPNPPP
dipsticksMWPPPPPPMP
direKMPOTOOOXO
directSKNPPPOOWO
directionFRSPPOYOPO
directiveNNPPPOPPMX
directoPHYPPPPPPP
directorSTJPPOPOQP
dirtyTOOPPOPPPP
disabilityQKOOPPOXOP
disabledOSNPPPPPPP
disagreeVQPPPNPMPP
disappearedPORPPPPPPP
discKKQPPWVOPN
dischargeSLIQPKdTFN
discharge $RUPNPPOOOO
discharge letterOUMSPPOONO
discharge lettersOTOPPPOPPP
discharge summariesMVOPPPOPPP
dischargedNYNPPOLQPP
dischargesIXPPPPPPPP
dischargingPUMPPPOPPP
discoOWLPPPOPPP
disconnectedONVPOPNPPP
discsOPNPPPTPPP
discussPSNPPPPPPP
discussingONPTPPPPPP
discussionZNPPPPPJPP
diseaseZDMSMNRXNO
disease $UMNSOOOOPP
disease ?RPPPPPQOOP
dishPKWPPPPPPP
dishwasherORTPONOPPP
diskPVLPPPOPPP
dislodgedPJWPPPPPPP
disorderVFVNNPOUOO
disorder $YLPNOPPOOP
dispatchQNQPPPPPPP
dispensaryOPOOOOPPUO
dispenseOPPPPPPPKX
dispensedPMSPPPPPPP
dispensingOOQPPPPPOS
displayOYMPPNPPMP
dispneaSOOPPPPPPP
dispositionOTOPPPNPPO
dissectionYQQMOPMNOP
distalWOOOPPONPP
distancePFPPPPP[PP
distendedPORPPPOPPP
distressPSNPPPPPPP
distressedORPPPPOPPP
districtPOTPPPPPOP
district nursePOUPPPPPNP
disulfiramLPPNWPOPPP
ditSQQPPMMLOW
ditchPIYPPOPPPP
diteloPMTPPPPPPP
diureticYPPLLPOPPP
diventaPKWPPPPPPP
diverPLVPPPOPPP
divertL`NPPPOOHP
diverticQNPPOSPPPP
diverticulitisRPPPPPPPPP
divertingPVJPPPPPPP
divinePLTPPPPPPP
divingPNQPPRPPPP
divorcePNNPPUPPPP
diwaliPROPPOPPPP
dixPORPPPPPPP
dizSH\PPOMPOO
diz queNI_PPONPOO
dizzyLSSPOOQOOO
dizzy $OWJPPQPPPP
dizzy andONVPPONPPP
dkaNPNZMNINYN
dka kidPVMPPOPPOP
dlPOROPPPPPO
dmkPHOOO>SPP
dm #1RPOPPPNPPP
dnacprLSLPPPOOQV
dnarNLXPPPPPOO
dnasLYMOPOOPRP
dnrEXMOOLLNMe
do^=FHInCRm?
do $H^TNORSOHM
do ?KdPONMJONO
do anythingUMOPOUOPNO
do asSOPPPOPPPP
do firstRPRPPOOPNP
do forGNROPcNOKP
do iF(GWZJX]bZ
do itNJZPPMSPPO
do moreSNPPPPPPPP
do notKfEPORLONO
do ourNOPPPOPPUP
do peopleGKPOPgNOJP
do steroidsRPNPPPPPPP
do theTcIPOTMLFO
do theyr>MMRCMTQM
do thisPRTPPLOPPP
do toQPRPPOPPPP
do we?DINLZGRxO
do withHRPMURPOUP
do youAO>SNSfYQN
doacUMOIVOOPQP
docKKVNSOMOSS
doc onPOPPPPPPRO
doc'sSRNPPOOPPO
docetaxelRUOONOOPPP
dochterPUPPPOOPOP
dockingPRPPPPPPOP
docsRNQPPPPPPP
doctorF>_POfLPJQ
doctor $TJTPPOPTNN
doctor'sMPPPPSPPQP
doctorsXLKPPKOPYO
documentPLOOPOP_JP
documentedOTKPPPPRPP
dodgyPTJPPSPPPP
doesm*-EYWNX^b
does aeENOOLIOBf
does anyNOPPPPPPOU
does anyoneHePOOSONFN
does anythingWMOPPNPPPO
does heNLMUPPSPPR
does it^;LJSVVORQ
does notMVUPPMOOOO
does oneNPPOTOPPPP
does ourGMPOPNPO`Q
does pharmacyIFOPOPOOeO
does sheTKKPOO[QON
does startingTOOPPPPPPP
does takingUNPPPPPPPO
does thatUJLOORXNPO
does the:jIHLOKQ]W
does thisKMPPPPVPSP
doesn'tW[LPNEROSL
doesn't wantO]IPPONPOO
doesntKL_PSLOONO
doetPRPPPOPPPP
dogHhMNOKMONO
dog $NQRPPPPPPP
dog'sOTMPPPPPPP
dogsMFWPPLPP]O
doingKZMRMWJONP
doing aPTMPPOOPPP
doing compressionsOOTPPPPPPP
doing cprOQRPPOPPPQ
doing itPG[PPPPPOP
doing nothingPOTOPOPPPP
doing theM\CUPVOPKP
doisOHVPPVOPON
dolipranePLSSPPOPPP
dollSROPPMPPPO
dolorONPPPOPPPU
doloreRKLOPPYOPP
dolsLOOPPOONK^
dolutegravirPPPKVPPPOP
domaniOSNPPPPPPP
domenicaMQJOOOPO[O
domesticPSMPPPPPPP
domicilioMMKPPPO^OP
domingoNVJPPTOPOO
dominoPVJPPPPPPP
domperidoneTMPMRPPPPP
donKWOPPPPPPP
don'tMTVQQIQONP
don't knowPLSPPRPPPP
don't wantNNSRQNPPPP
donaPSNPPPPPPP
donateOOOONXPPPN
donatedOWNOOPNPPP
donationPROPPPPPPP
dondeOIQPPPOP[O
donderdagOUMPPPPPPP
done@tEJJYGSUK
done #1PSNPPPPPPP
done #2PTMPPPPPPP
done $NZFNOWOQNP
done allPROPPPPPPP
done atQRNPOPPPPP
done byQMPNPOPRSP
done forOPKMPPPOZP
done inRSNPPOOPPP
done noPVNPPPOOOO
done onPNOPPOPTOP
done wPROPPPPPPP
donepezilRLMOXPPPPP
donkeyPRNPPPPPPP
donneNMVPPPPPPP
donorURIOOPRPOO
dontMSlMPDNOIN
dont comePHYPPPPPPP
dont knowPYIPPOPPPP
dont panicOSNPPPPPPP
dont tellOSNPPQOPPP
dont wantPE\PPOPPPP
donutsOXNPPPPMPP
donuts $PTNPPPPNPP
doodOTSPPOOPMO
doomOQTOPMPPPP
doorLW[NOKH@U\
door $KNXOPLOOMX
door codeObKPPPPEQP
door isPISPPQPPTP
door ofNZHPPPPPPP
door openP[KPPPPPKP
door toVTLPPPPMNO
door'sPLTPPPPPPQ
doorsMSWPPOOOMO
doors $OAdPPPPPLP
dopaminePSNPRNPPOP
dopoTS[LHNOOON
dopplerWPOPPNPOOO
dorOOUPPOPOOP
dormePORPPPPPPP
dormidoPMTPPPPPPP
dormirOUMPPPPPPP
dortOWKPPPPPPP
dosRFcOPNNONN
dosageLPPTPPPPPP
dose]EG}DE@NVJ
dose #2POSQPPNPPP
dose $QKOZMOOPOP
dose ?NOQUMPPPPP
dose andFPO[PPPPPP
dose aspirinUOPMPPPPPP
dose ctOOPPPPPTOP
dose for6MRrNOPOMP
dose in@NQdOPPPPP
dose of?ZPYNROPOP
dose vsRPPOPPPPPP
dose whenSPPOPPPPOP
dosesNMTYONNNPO
dosettePORPPPPPPO
dosingRHJkGONOOO
dosisPNOTPPPPPP
dossierNSPPPPPPOP
dotMLNPPO\POP
dotsNMLPOSXPOP
doublePONNOL\NSM
double bookedPTNPPOPPPP
double sequentialUMQOPPPOPO
double visionNKOPPOZOPP
doubledSGSOOLZOPP
doublingNONWOPPOPP
doughnutsPTNPPPPPOP
douleurOPSOPPPOPP
dov'ePLTPPPPPPP
doveOIYPPPPPPP
downIVoJTNNHIF
down #1PUOLPOPPPP
down $HDRTMYUOUO
down ?PXPPOMNPOO
down aOFPOTVPPSO
down againPPOPPNTPPP
down andPB`PPOOPPP
down byOC`PPOOPPP
down forPQOPTOPPOP
down fromNUOSPMNPPP
down hereO\IPPPPPLP
down hisPMSPPPPPPP
down inSRVOPJNPOP
down isPTKPPQPPPP
down noOD]PPPOPPP
down onPJVPPPPPPP
down sincePPQPPTPOLP
down theTIQPPOOPVP
down tilPSNPPPPPPP
down toJfHRPMLPOP
down usePROPPPPPPP
down withVQLPPOOPPP
downgradedNUNPPPPPPP
downhillPOOPPSPPOP
downstairsPYGPPPPPPP
downtimeMDPPPPPOaP
doxorubicinOPRPPPOPPP
doxyUNOKVQNPOP
doxycyclinePOPSROOPPP
doxylamineSPPOOPPPPP
dozenOOSPPPPPPP
dpocSNMPPPOSPP
drLVRLOkLJEL
dr onPVRPPPPNKP
draggedPJVPPPPPPP
drainZR[OOMBONO
drain cleanerPNUPPPOPPP
drain inQWIPPPPPPP
drain outNYNPPOMPPP
drain'sPNNPPOUPPP
drainageQRNPPPOPPP
drainedUNQPOPNPOP
drainingPNRPPPPPPP
dramaQ^EPONOPPP
dramasOWNPPNOPPP
dranO\FPPPPPPP
drankN?jPPCYOOO
drank thePIYPPPPPOP
drapeNJYPPPOPPP
drapesPIZPPPOPOP
draussenPG[PPPOPPP
drawMJLPPNNPP`
drawerEfFOPOOLWN
drawer $JZNPPOPPPO
drawingN[HPPJVPPP
drawnNMWQPONPQP
drawn upOLTQPOPPQP
dreadOROPPQOPPP
dreadfulPNRPPPPPPP
dreadingPJOPPWPPPP
dreamRVMPPNOPPP
dreamsOMLPP[NPPP
dreiNTOPPPPPPP
drenchedPMVPPPNPPP
drenoORPPPPPPOP
dressKOOPPNUDaO
dress codeNOPPPPPDaO
dressedOVKPPOPPPP
dressingKJHOYNN\TO
dressingsRRNPOOOPPP
drewOTNPPOPPPP
drg@MOONPOhOP
drg forMNPPPPPVPP
dribblingQNUPPNOPPP
drieLITOPPZPOO
driftingPNUPPPNPPP
drillJaOOPNLNQN
drill #2PTLPPPPPPP
drill atPULPPPPPPP
drill inPVJPPPPPPP
drill wasPROPPPPPPP
drinPNTPPPOPPP
drinkQQJOLZQPOO
drinkerONKPOO\PPO
drinking]IENPYSNKT
drinking $UJOOPMPPSS
drinksPJKOUWUPMN
dripORHaKLNOTN
drip $SUJPPOPPOP
drip standPVLPPOPPPO
drippingPMUPPOPPPP
dripsPROPPPPPPP
driveLWLOOYNOKR
drive $OQNPPSPPOP
drivelinePORPPPPPPP
drivenTOOOPPNPQP
driverGGSpOKINKT
driver #2TPPNPPOPPP
driver $LIN\TNOOPQ
driver isPNTPPPPPOP
driver'sPOTPPOPPPP
driversOPOPPPPPRR
drivesNVNPPPOPPP
drivingOUKOOHLON`
drizzlePULPPPPPPP
droiteOSNPPPPPPP
droolingLLbLPMNPOO
drooling $PNTPPOPPPP
droopNOONONYPPP
droopyLKKPPMcOPP
dropPKDOUNUN]N
drop $UMPQPOPPPP
drop inOOOPPSPPPP
drop theOTOPPOPPPP
droperidolSOMROPPPPP
dropoutQSNPPPOPPP
droppedOMdOOIMONO
dropped $PHZPPPPPOP
dropped andQULPOOPPPP
dropped hisPSNPPPPPPP
dropped offOZJPPPOPOO
dropped onPUOPPLPPPP
dropped thePVJPPPPPPP
dropped toPMSPPPPPPP
droppingNRWNOONNPP
dropping $LL[OOPOPPP
dropsRNCSUWROON
drops for\OPPFOPPPP
drops inPNMM[OPPPP
drops orRNPPOWJPPP
drownPMUPPOOPPP
drownedQRPPPPOPOP
drowningO\ROONIQNO
drowning inJaMPPMMPPP
drowsyPH^MPNQPOP
drowsy $OK^OPOJPPP
drowsy andPORPPPOPPP
druckPNTPPPOPPP
druckenPKUPPPPPPP
druckerOWKPPPPPPP
drucktPMUPPPPPPP
drugdNGJLOULLS
drug cupboardNWRPPOPOMP
drug forRPPPPPPPPP
drugs[FKN^OMOON
drugs $OUKOSROPNP
drugs inUPPPOPNPOP
druifPNRPPPPPPP
drukOKYPPPNPPP
drumQKWPPLSPOP
drummerPROPPPPPPP
drumsQUNPPOMPPP
drunkKQWONLLONZ
drunk andPRNPOOOPPS
drusenEPPPPP^POO
dryRV>NMX^NLN
dry $JRTPPVMPPP
dry eyeSVIPPPPPPP
dsPLHROPM^OP
ds #1SQOPOPOOPP
duEUUMNSQFQ[
du #1MVMPPOSPOP
du #2NXMPPPOPPO
dualLTPOPPORPP
duasPRPPPPOPPP
dubaiPTLPPPPPPP
duckPROPPPPPPP
ductPHPSPPVOPP
dudePJVPPPPPPP
dueG_KNNTNRQM
due $SSMMPQPPOP
due byPROPPPPPPP
due fridayPTPPPMPPPP
duelePKKPPP\PPP
duermeOOOPPOUPPP
duffPNRPPPPPPP
dugPKSPPPPPSP
dullPMQPPOSPPP
dummiesRPPPOPPPPP
dummyRTNPPOPPOO
dumpedOKVPPPPPPP
duodenalPSPPOPOPPP
dupilumabRPPPOPPPPP
dupuytren'sJPOPPPXPPP
durPNRPPPPPPP
duraPMUPPPOPPP
duralQOOPPPRPPP
durationWNOSKOOSNN
duration $ROOTNPPOPP
durchPNSOPPPPPP
dureOPRPPPPPPP
duringXQFWNKRPSM
during aVPOOPNOQPP
during theTPPMPPPPPO
durmioPRPPPPPPPP
duroPG[PPPOPOP
dusPULPPPPPPP
duskyPHZPPPOPPP
dusky $PMTPPPPPPP
dustNRTPPNOPPP
dustedPROPPPPPPP
dutiesOQPPPOPUOM
dutyDOLOPLLLWg
duty $PQOPPOPNRR
duty ofOKNPPPPOO[
duty roomPSNPPPPPPP
duwPPSPPNPPPP
dvlaMNMPPNOTMZ
dvtQPNVNPQONP
dvt $PNOVORNPNP
dxMKLOOKX^OO
dyeOOSPPPPPPP
dyingNWSOOCNLQ\
dying $NNUPPOPPPP
dying forNSPPPOPPPP
dying ofQULPPOOPPO
dysphagiaNOPPPPPSPP
dyspneaVPMNPPQPOP
dysreflexiaPNUONPPPPP
dystociaNYOPPMLPQO
dystocia drillPSOPPPOPPP
dzQOPPPPORPP
eO;fFMPQXZI
e $OMRPOOTMOU
e aJKZPPUOPPO
e adessoPKWPPPOPPP
e coliSOMPPONSRP
e ilNTOPPPPPPP
e learningLZKPPNMOXN
e mNOPPPPOWNP
e naoNPUPPOOPOP
e nonOLPPPXOPPO
e oNRMPPNOOXO
each@GOXSYTOVL
each otherNUKPVPPPPN
eaglePSPPPPPPPN
eagles_EOPNPOPPP
earND>KO`bTNQ
ear infectionQMOPPUPPPP
earacheTPPPPMPPPP
earlierPWLPOPPPOP
earlyiPHLNGWNLM
early $OUOPPNPPPP
early forPROPPPPPPO
early inSMPPPPPPPP
early orPNPPPPRPPP
early repolJMPPPP[PPO
earringsPSNPPOPPPP
earsNGQPP^LPNR
ears areNQOPPUOPPP
earthquakeOIYPPPPPPP
easeRPPOPPPPPP
easierPMSPPPPPPP
easilyPVJPPPPPPP
eastYDVPPOOPPP
easterMZLPPOOPPP
easyM]GPPPPPPP
eat\Y?OOYLNOM
eat $N[NOPQMOON
eatenMUQPPOPPPO
eatingO^?ONTUOOO
eating $PUOPPPLPPP
eatsMDAPPhYOON
ebenPNSPPPPPPP
eblOVNPPPNPPP
ebmePTLPPPPPPP
ecgMLQLOObKOO
ecg isPJVPPPPPPP
ecg machinePVNPPPOPNP
ecg normalIaOPPOLLPP
echoJPOKOPQ]ON
echo $OJQLPOL_OP
echtULNMUOOPPP
eclampsiaRQXSMMMNNO
eclampsia $SQOOPOPPPP
eclampsia boxOUOPPOPOPP
eclampticMIYPVMOPPP
ecmoRE[NONLQXO
ecmo rewarmingPPPPPPPRPP
ecprQOPPPOPOSO
ectRRPPOOOPPP
ectopicOQTSLNPOPP
eczemaTTLNNUTMKN
eczema $QLOOPUSPNP
eczema ?POPPONTPPP
edmDQIMHALiK
ed $_EOOOOPORO
ed doorsOOSPPPPPPP
ed isOUMPPPPPPP
ed orJMOPPOOPZS
edemaNMVPPOPPPP
edgeOATPPRZPPP
edgesQLRPPQPPPP
edinburghRWOPPLMOOP
educationTQNOPPOOPP
educatorMVPPPOPPOP
eegNWLPPNQPPP
eenDKTVRLFK\[
eentjePNTPPPOPPP
eerstNLMPPPOP[P
eersteVNQPPOOOOP
efXTINJRSOPP
ef #2QXKPOOPOPP
efavirenzLPPPXPPPPN
efectiveRPPOPPPPOP
efectsTOPPOOOPPP
effectb@QOUTMPNJ
effect $QOSOOPOPPP
effect onXKOPXPONPL
effectiveRUPMOOOPPP
effective isKVPPPPPPPP
effectivenessXOPOKPPPPP
effectiveness $XOPOKPPPPP
effectsQPOOPSOPPP
effects ofROOPPPPPPP
effetUNNPOOPPPP
efficaciteROPPPOPPPP
efficacyYNPNOPPNOP
efficacy $UOPOOPPOPP
effortOORPPPPPPP
effusionIOPPPPYPPP
eficaciaYNLOPPPPPP
egfrNPKX`KHOOO
egfr #2PPLU^LHOOO
egfr ofMPPRROPPPP
eggMPEN`NXOKO
egg allergyPMNOSRPPPP
eggsMPPPOURPOO
egoPZHPPOPPPP
ehPSNPPPPPPP
ehrPVKPPNPPPP
eightKcJOPLMPPP
eightyOUOPPNPPPP
einLOKPPVNOOY
eineWLQPPOOPPP
einenNLOPPOOPOZ
einerPHZPPPOPPP
eingeschlafenPRNPPPPPPP
eingesperrtPMTPPPPPPP
einheitenOLWOPPPPPP
einmalPORPPPPPPP
eiolSPPPPPMPPP
eisPLUPPPPPPP
eiskaltPLUPPPPPPO
eitherMfBPPLOPQP
ejectionPSPPPPPMPP
ejection fractionPSPPPPPMPP
ekgPROPPPQPPP
elJaZPPXDJHL
el bebeNQPPSOPPPP
el pechoPOSPPOPPPP
elaFLXOP[OOPO
elbowOMNTOOTMUN
elbowsOJUPPOUPPP
elderly[LKWONNOMO
elderly $WLNQOPOPOP
eleMJWPPONPOV
elearningOVLPPPPPPP
electiveT\IPPOOPNK
electricMNUPPQOPPP
electricianOTMPPPPPPP
electricityPSOPPPPNPP
electrocutedPC^PPPPPPP
electronicPSPPNPPOQP
elephantPQTPPLPPPP
elephant onPMSPPPPPPP
elettricoOLWPPPPPPP
elevadorORQPPPPPOP
elevationNRLPPPVPPO
elevatorPSQPPPNPPP
elevator wPNSPPPPPPP
elevatorsPNSPPPPPPP
elevenN]LPPLOPNO
elfNWMPPPOPPP
eliquisPHQPUVOOOP
elkaarPORPPPPPPP
ellaTOLPPUOPNO
elleU?lNNRIONM
elopementMPPPPPPNWP
elseHZQONRWOHN
else $NOPPPPTPOP
else ?MPSPONTPOP
else isOVQPPPPPKP
else'sRPNPPNOPPT
elsesOPOPPSPPPP
elsewhereTNOPPPPRNP
emSCOZNUDMS[
em $O\LPPPPMNP
emailM\LPPLOORO
email $NVMPPPOPRP
emailedPRJPPPPOPV
emailsNZMPPPMPOO
emails $OXNPPPMPOO
embarazadaPHYPPPPPPP
embarrassedPTNPPPOPPP
embarrassingNPPPPTPPPP
emboliaQOLPPONYOO
embolismRMSPPPOOPP
embolusPOSPPPOPPP
emdrPNPPPSPPPP
emergencePTNPPNPPPP
emergencyQHOMONMVUW
emergency roomQIWPPPOPPP
emisOSNPPOPPQP
emlaLPPROPPPSP
emollientSQNPPOOPPP
emollientsSNPPPPPPPP
emorragiaPOTPPPOPPP
empagliflozinORNOOPPPTP
empapadaPNSPPPPPPP
empezarPNSPPPPPPP
empiezaPRNPPPPPPP
employeeNTNPPPPPPP
employerOMOPPNPPPX
employmentNOPPOXNPPO
emptiedPRRPPONPPO
emptyGV[MORTLNL
empty $PNSPPPPPPP
empty andPHRPPWPPPP
emptyingPROPPPPPPP
emrKPPPPLPPZP
emsUKVPPNNPPP
emtalaNJPPPPPPOZ
emulsionRQOOOPPPPP
enY:^\XTLQGD
en #2RORPPOOPPP
en deNMYPPOOPOP
en elKWNVPSMONN
en hijPLVPPPOPPP
en laKJVOPTVOON
en sallePWKPPPPPPP
enalaprilMOQPTPOPPP
enceinteSOOPPPPPPP
encephalitisLPPUOPPPPP
enciasPNSPPPPPPP
encorePWLPPPOPPP
encounterOOPPPPPTPP
encuentroPMTPPPPPPP
endIeWNOPMNCO
end $NSQPPRPONO
end itPHYPPPPPPP
end ofR[IOPNNPOP
end upRPPOPPPPPP
endarterectomyRPOPPPPPPP
endedSWJOPONPPP
endoMPJPPTNPXP
endo #1PNTPPPOPPP
endometriumNMNPPOXPPP
endoneOSOOPPPPPP
endoscopistPULPPPOPPP
endoscopyMJ_OPONNQO
endpointsTPPPPPPPMP
endsMPWOONOSNO
enemaIKLPePLOPP
enfarteXOKPPPPPPP
enfermagemPVLPPPPPOP
enfermariaOTOPPPPPPP
enfermeraPMTPPPPPPP
enfleOORPPPPPPP
engagedPORPPPPPPP
engasgouPKVPPPOPPP
engasgueiP\HPPOPPNP
engineORPPPOPPPO
engineerPXGPPNRPQO
engineeringPROPPPPPPP
engineersPTMPPPPPPP
englandPTOOOOPPPP
englishORRPPOPPOO
enhancedSMPPPPPQPP
enhancingLNOPPPWPPP
enjoyKVPPPPPPPP
enlargedOOOPPPSPPP
enormePNSPPPPPPP
enough`IJJOQORNT
enough $ORPOPNOOPS
enough ?RINOOWNSPP
enough orVPOLPOPPPP
enough toVMOPPNRPOP
enoxaparinLNNSWPNPPP
enroladoPULPPPPPPP
ensaioZNJPPPPPPP
ensayoWLOPPPPPPP
ensayosYOKOPPOPPO
entWTVOPQJOIM
enterPQOPPPPTLP
enteralQOOOSPPPPP
enteredOSPPPOPPPO
enteringLOVPPPPPOP
enteroSNQPPOPPPP
enthusiasmOTOPPPPPPO
entirePNSPPPPPPP
entitledPMPPPOPPPT
entonoxQROPOPPPPP
entortouPNSPPPPPPP
entraPMTPPPPPPP
entradaPWJPPPPPPP
entranceLUYPPPPKLO
entrance $MMWPPPPPPP
entrouPNRPPPPPPP
entryGLVPOOLSN[
enughSNPPPPOPPP
envelopeOSPPPPPPOP
eoeLONPOPXPPP
eosM?OPPNgPPP
eosinophilOOOPPPTPPP
eosinophilsLNPPPOWPPP
epPSPPPNOPPP
epaWMPOOPNPPP
epdsOIPPPPXQPP
epiPDXLPNOOWT
epi inOOSPQPOPOP
epicRbHOKOOOMO
epiduralQNTK]QHOOO
epidural inPVMPPPNPPP
epiduralsTOPPPPNPOP
epiglottisPLVPPPOPPP
epiglottitisOOPPPPSPPP
epilepsyDSNN[POPNU
epilepsy $LMOOWOPPOT
epilepticLUPSOONOOQ
epilepticusTKOPPPNVPP
epinephrineQPRNMOPRPP
epipenMTSPONPPPP
epipensPYOPPPPPIP
episodeZMNOOOOPPP
episode ofSOPOPOPPPP
episodesNNNPPPWOPP
epleyWHNPPVOPPP
epmaOWOPPMPPPO
eprPPOPPOPPRP
epworthMMNPPPYPPP
equalQXGVOOMPOO
equinaNJUOPNRNOW
equipaOWLPPPOPPP
equipePSNPPPPPPP
equipoOVLPPPPPPP
equivalentKLOXNPUPOP
equivalent ofOOOSOPPPPP
erYM\NKQNLMM
er #1OYIPPPPPPP
eraO[NOPNNOOO
ercpQNQPPPPPPP
ergometrineLPPWOPPPPP
erinNNXNOPPPPP
eroOXJPPPPPPP
eronderOPRPPPPPPP
erreursPMOPPOON[M
errorOFZJPNOMUY
error $OMWKPOPMWO
errors_IKOPPOOLT
errors $\JLPPPPOMT
erspcULOPPPPPPP
ertapenemNOPOQOPOUP
eruitNHaPPOMONO
erythromycinPPPNRPPPPP
erythropoietinSPNOPPPPPP
esPEQMNVXXLL
esasPQRPPPNPPP
escalationQRNPPPOORP
escaleraPSNPPPPPPP
esceOIRPPXOPPP
escharNPPPPPRPPP
escorpiaoPNSPPPOPPP
escuraOORPPPPPPP
esettfFNNLPNPPO
esketamineTOPOPPPPPP
esmololPPTONPPPPP
espressoOXKPPOPPPP
espumaOMTPPPPPPP
espumandoPNRPPPPPPP
esrPUMOPMTOOO
esr #2JUNPPNVPPP
esrdNQPNTPPPPP
essaPWKPPPOPPP
essaiRRNPPPPPPP
esseNXLPPPOPPP
estMZROOMLNNT
estaGEbNOLKObM
esta enPVLPPOPPPP
establePWJPPPPPPP
estacionamentoPTOPPPPPOP
estamosPIYPPPPPPP
estaoORPPPPPPPP
estatesLWHPPONOZO
estavelSTKPPPOPPP
estoyOSQPPOOPPP
estrogenRPPPPPPPPP
estudiosRPOPPPPPPP
etLBfXORKJLQ
et caONUPPPOPPP
et ilPLUPPPPPPP
et laOUOPPPPPPN
etaC]WPOOLPPO
eta #1OOSPPPOPPP
eta ?D`RPPOMPPO
etacWJPPPPPPPP
etageOJNPPPOP[P
etcoOFYPPOUOPP
etco #1OFYPPOUOPP
ethicsMXPPPOPPMP
ethnicNNPPOPUPPP
etohOOPPPOOPPT
etranglePKVPPPOPPP
ettTNTPPPLPPP
euNSKPPOOPPW
euroPRNPPPPPPP
euvolemicPLLPPPXPPP
evacPROPPPPPPP
evacuateNOSPPPPORO
evacuatedPROPPPPPPP
evalNRNPPPPPRP
evdPNSPPPOPPP
evenO_BPPUOPMO
even theOVLPPPPPPP
eveningIXHSRTQOON
eveningsJLKPPT]OOP
eventRMOPPNPPPS
eventosSOPOPPPPPP
eventsYPONLPOPPP
events $VOOPLPPPPP
everR]JIMNWOMO
ever $MSMIOO]PPP
ever sinceQRPPPOPPPP
everyP3CPN}SLVJ
every #1XJUPNLNPQP
every #2QMPVPPPPNP
every dayVJQOVNNOOO
every eveningPOMPPVOPPP
every monthTNPPPOPPPP
every morningPJMPP[OPPP
every nightMNNPPYPPPP
every otherRROPOOOPPP
every shiftPGNPP\PPPP
every singlePRPOPOPPPP
every timePSNPPOPPPP
every twoSQOPPNPPPP
every weekTUOPPMNPOO
every yearTPMPPQOPPO
everybodyPVVOOOLPJO
everybody $ObEPPPPPJP
everybody'sOWMPPNPPOP
everyoneGY[OOMNOMO
everyone $OI[PPOPPPP
everyone toPSMPPPPPPP
everyone whoPNRPPPPPPP
everythingVMNOOJIO^Q
everything $MWKPOOTPOP
everything andOORPPPPPPP
everything iPWPPPJPPPP
everything ona=KPONJP`O
everywhereORZPPKPOLN
everywhere $OPTPPPOPOP
evidencebLMLOHMNST
evidence $^JONOOOOOP
evidence forQUPPPKPPPP
evidence onRPPPPPPPOP
evidence summaryMTPPPPPPOP
evidenciaSOOPPPPPPP
evidenzTPPOOPOOPP
evita[NNPPOOOOO
evitareUPOOPPOPPO
eviterVOMOPPOPPP
evitoJPPNYPPPPP
evsPULPPPPPPP
exRVQOPLEQOW
ex smokerSWPPPOGQOP
exacerbationRPPOPPPPPP
exacerbationsROPPOPPPPP
exactlyMISONTOXOP
examUYJSMONPMM
exam $IMMSP[OPPP
exameOIOPPO[PPP
examinerPTNPPNPPPP
examsNSOOOUOPNP
excellentNTNPPPPPPP
exceptRTKPOPPPPP
excerciseRPPPPPPOPP
excessPNSPPPOPPP
exchangePPSPPNPPPP
exchangedOMTPPPPPPP
excisionQNPPPPLUPP
excludeXOOPPNMPPP
exclusivelySOPPOPPPPP
excuseRTKTPMOPOP
executorPOPPPOPPPR
exerciceKZMPPPOPPP
exerciseXROOONLOOP
exercise forSOPPPPPOPP
exercisesUOOPPPNPPP
exertionalNNPPPOTPPP
exhaustedJHdPOOMPPP
exitONYPPPOOPL
expPROPPPPPPP
expectOXMPPPOPNP
expectancySNPPPPPPPP
expectantSQLPPPPPPP
expectedLWFPOTUPPP
expectingTROPPMPPPP
expirePVLPPPPPOP
expiredMYOOPLPPPR
expiresPRPPPPPPPP
expiringPROPPPPPPP
expiryOTOOPPPPOP
explainMPPPPPTPPP
explainedNSOPPPPPPP
explodedOLWPPOPPPP
explosionOMUPPPOPPP
exposedPIPPPPPPXP
exposureZHNOKOOPOX
expulsiveROPPPPPPPP
expurgoOH[PPPPPOP
exsanguinatingPORPPPPPPP
extendLMNWOPYOMN
extendedXMPNPPPOPP
extensionJXGOPPNN_O
externalOJOPPPTUPP
extra\RKQNLOOOO
extractionHRNUPTOPPP
extraduralPVKPPPPPPP
extravasatedOPSOPPOPPP
extravasationOOQSPOOOPP
extremeQPRPPPOPPP
extubatedOSPPPOOPPP
eyeS7NMVX`NTJ
eye $TVIPPLQPPP
eye casualtyQOQPPNMPTP
eye clinicSULPPONPOP
eye dropsPULOROOPOP
eye isPJOPPWPPPP
eye washOTNPPPPPPP
eye'sPMTPPPOPPP
eyeballOLSPPPSPPP
eyeballsPRNPPQOPPP
eyebrowsPSMPPPPPPP
eyelashesJYNPPPPPPP
eyelidOQFNPUWPPP
eyelidsPQRPPOOPPP
eyesFEmNJUWMKN
eyes $NSRPOLTOPP
eyes arePHTPPUPPPP
eyes rolledPLUPPPPPPP
eyes rollingOOSPPPOPPP
eyewashOOTPPPPPPO
eyewash stationOOTPPPPPPO
fmKGOJA[NPN
f #1QXMOPNNPQO
f #2^KNOONMOPP
f $KNOPQPWPPP
f bmiPPNPPPSPPP
f dmRPPPPPOPPP
f gRNPPPPPPPP
f noPORPPPPPPP
f onNPOPPPTPPP
f uJXOPPPPPPP
f withOPPPPORPPP
faUHNOPOYOOO
fabRQNPPPOPPP
facadaPLVPPPPPPP
facciaNLWPPOPPPP
faceUDdONDVRNK
face $RGUPPPSPOP
face andPNTPOPPPPP
face downPH[PPPOPPP
face hasPOSPPMPPPP
face isPSOPPOPPPP
facesPMTPPPOPPP
facialTMWMONOPPP
facilitiesNbCPPPOPOP
facilityOLOQPPMPZO
facoOKTVPONPPP
factNORRPPPPOP
factorRQOPPOOPPP
factorsTSJPPPOPPP
fadePNSNPPQPPP
fadingNMSPPORPPP
faePRPPPPOPPP
faecesOOTPPPNPPP
fagPOQPPPPPSN
fags]FMPP]NOHO
failPNMORTOPPP
failedZPUOOJLPOO
failingRPYMOOPPKP
failsSOPPPONPSO
failureUSGPOWNPLO
failure $VOOOOOPPPP
failure ?RPPPPPPPNP
faintNRQPPJVPPP
faint $PNTPPOOPPP
faintedPURPPSKOOO
fainted andMMXPPOPOPP
fainted atMPMPPRUPPP
fainted inORVPPOJPPP
faintingMLYPPQOPPP
faintsHWMPPPUPPP
fairOTOPPQPPNP
faitNRHPP\OPOO
fakeOVMPPOOPOP
falaNQTPPOOPPP
falarPNSPPPPPPP
fall@RFNOGd]QR
fall $TNKPPMVPPQ
fall onPOTOPOOQPP
fallenP<TPPYOPXP
fallingHJ]PPXIOOS
falling $PKVPPPOPPP
fallotPROPPPOPPP
fallshWGOOMDMOO
falls $aHNOPLNOOQ
falls thisMPPPPTOPPP
falltLWPPPPOOPP
falscheOF\PPPOPPP
falseSUGPPOUOOP
false alarmOVKPPPPPPP
faltaOZJPPOOPOP
faltanOSQPPPPPPP
faltouOTMPPPPPPP
famPSOPPPPPOP
fameNZOPOONOOO
familiaORQPPPPPPP
familiarPKRPPPPPUO
familieOWLPPPOPPP
familiesNPPPPPPPSP
familyQPJNSFTOJa
family $ODVPPOXRIT
family historyRPPPPPPPPO
family isPSNPPPPPPP
family meetingSNPPPPPPPP
family ofPTRPPPOPKP
famotidineUPPOPOOPPO
fanJgEOPOMPPP
fangtPUNPPOPPPP
fansOYKPPPNPPP
farWGbKNQLQLM
far apartUPONNOPPPP
farewellPOSPPPOPPP
farlaPORPPPPPPP
farmQKYPPNKPOT
farmaciaOSIPPVPPPP
farmerJUDOOLeOOO
fascPSMPPPPPPP
fasciaRJQPPSNPRP
fascia iliacaRMQPPPOPRP
fasciitisQQOPPTNONP
fasciotomyUOMPPPOPPP
fastPG^[HUFNTM
fast $NM^QPOKOOP
fast can_MMOOLOPOP
faster]JPOOLOPOP
faster $ZKPPPMPPPP
fastestMPUPPPOPPP
fastingTLDPPWVOQO
fatKDXOP_[OCO
fatherEK]PP`MLMN
father inMMVPPRPPPO
father isNJZPPNPPPP
father'sQKLPPZNPPP
fatigueXUHPPMMROP
fattoOUNPPOOPPP
fattyPKJPP_QPOM
faucetUMPPPOPPOP
faultOGPPPPPO\P
fautPILOTOOO\O
favouriteKVPPPPPPPP
faxMXOOPOPPOO
fazOLWPPPPPOP
fcOMWNPPOPPP
fc #2OMWNPPOPPP
febbreOQFPPO]PPP
febreOPSPPPOPPP
febrileYPNOOSIOPO
febrile fitMTMPPTOPPP
febrile seizureVOOPPPMPPP
febuxostatROPPROOPPP
fecalSOOPPPQOOP
fecesSNPPPPPPPP
fechandoPJXPPPOPPP
fechouPMTPPPPPPP
fedPL^PPMOPKO
fed sincePLUPPPPPPP
feeHDONPPPxKE
feedNNNOSKWOOS
feed $PNSPPPOPPQ
feedbackSOOPPPPPPP
feedingPX?NVYNOOQ
feeding $TKRPLWMPOP
feedsSFTLVTMORO
feelLJROMeKOON
feel betterPUOPPMPPPP
feel fineTJPPPSPPPP
feel herPMTPPPPPPP
feel hisPNSPPOOPPP
feel itPKQPPTPPPP
feel theMNRPPTPPPP
feelingQTJOOQSPPO
feeling inPOTPPMPPPP
feelingsPVNPPOPPPN
feelsJ@ZOOMcOPO
feels finePKOPPOXPPP
feels greatROOPPQPPPP
feels likePXSPPJKPPP
feels wellOTOPPPNPPP
feetI^POONSOKO
feet $PXLPPONPPP
feet areQTVPPGPPPP
fellTUbOOBJMON
fell andTOSPPJPPPP
fell asleepPVLPPPOPPP
fell downOSOPPPOPPP
fell fromRSOPPONPPP
fell inPTNPPOOPPP
fell offPQUPPMQNPP
fell onOOTPPPOPPP
fell outPROPPPPPPP
fellaUKVPPKOPPP
fella inPHXPPPPPPP
fella'sPKVPPOPPPP
fellowOXKPPPOPPP
felodipineJOPOZNPPPP
feltPWKPPORPOP
femOIZPPOOPPP
femaleSOTOOONPPP
femmeQMROTOOPOP
femoralNLTPPPSPPP
femoralsOQRPPPNPPP
femurIOPPXOLVPP
fencePKTPPRPPPP
fenoOOPPPPRPPP
fenofibrateSNPOPPPPPP
fensterPLVPPPPPPP
fentPOPRPPPPPP
fentanilPORPPPPPPP
fentanylQSTONOMQOO
fentanyl #2OVMROPNPPP
fentanyl patchONQQRPOPPP
ferinjectOOMXOPOPPP
fermaONVPPOPPPO
fermoPLUPPPPPPP
ferragensKNZPPPOPPP
ferritinNLFLO][NOO
ferritin #1ROMPPVMPPP
ferritin #2RRKNPWMPPP
ferritin #3ONOOOOVPPP
ferritin #4NKPPPN[OPP
ferrousVCPSPONOYP
ferryPOPPPORPPP
festaPVLPPPOPPP
festivalNQNPPUOPOP
fetalPNZOPOMOPO
fetal heartLVPPPOOPPP
feuPF\PPPPPPP
feueralarmOTNPPPOPPP
fevPONPPPTPPP
fev #1PONPPPTPPP
feverSLIFWP[NTO
fever #2]PPBPPRPPP
fever #3.INRYOOPOPP
fever $HULOX[EOQP
fever andLPQPPTPPPP
feversNSNPPPRPPP
fevgSPPPOOPPPP
fewLRLPSLYPPP
few daysMPPPSQPPPP
fewereNJOMNKOOO
fewestRPPPPPPOOP
fezOTQOPOOPOP
fezolinetantSPPPOPOPPP
ffiSNPPPPOPPP
ffpNQTOOOOPQP
fgmOKPPPPOOPY
fhOI_PPNKPPP
fhrOMRPPPRPPP
fhtKUSPPPNPPP
fialaONSPPPPPPP
fiancoPMLPPPYPPP
fibOPZMMNOPOP
fibrillationRQOOOPPPPP
fibrinogenOOUPPPNPPP
ficaLTPPPONPVO
ficouMVOPPPPPOP
fidaxomicinQOPROOOPPP
fiddleP[GPPOOPPP
fiebrePMUPPPOPPP
fieldSGTPPOUOPO
fievreMQJPOUTPPP
fifteenOQSPPONPPP
fifthKKQWOOVPOP
fiftyQNPPPOSPPP
fightHWNPVOPPOP
fightingPHZPPOPPPP
figliaOMUPPPPPPP
figureOPNSPPPPPP
figuresRPOPPPPPPP
figures $RPOPPPPPPP
filaNMPPPPWPOO
fileOZEPOMMPSV
file $TWOPPOOOLN
filedMYLOPNOOUN
filed $NWNPPPPPPN
filhaPPRPPPPPPP
filhoMOPPPPOOPW
fillPGOPPOOQQZ
fillePNTPPPOPPP
filledPSRPPPLPPP
fillerPRNPPPPPPP
fillingWGXPPNNPPP
filling theONWPPONPPP
fillsLNPPPPP[NM
filmTOGPOM\SJQ
film $NKMPPP[PPP
film ?PNPPPPSPPP
film isPSOPPPOPPP
filmedPLNPPNPOO[
filmsZMNPPMJPNW
filsPKQPPVOPPP
filterORLYNOOOPO
filteredWMOPOPNPPP
finNKIPPPbPOO
finalNNMOP\MOPP
finallyM^NOPKOOOO
finally $OTOPPPPOPP
financeLWOPPNPQOP
finasterideNPPOTQPPPO
findXBWVPEKO]N
find $TPOOPLOPSP
find himPMUPPPOPPP
find mePATWPMPPYO
find theQWHPPPPPQP
findingQLJPP[OPPO
findsRQPPPPOPNP
finePb0HD`jNOL
fine $MVKOOPWPOO
fine atOSVOOOLPPP
fine butPLQPPPPPRR
fine forSPOPPOOPPP
fine inOOQPONTPPP
fine isQOPPPORPPP
fine noTRLOMLWPPP
fine nowRFWPPLUPPP
fine onPTOPNPPPPP
finerenoneTPPONPPPPP
fingerLVIPPO[ONO
finger onNPOPPTOPPP
finger'sOIYPPPPPPP
fingerprickSOPPPPOPPP
fingersHG_OPMXPOO
fingers $ORNPPPQPPP
fingers inPNSPPOPPPP
fingersticksUNOPPPPPPP
fingertipsOTPPPONPPP
finiPNTPPOPPPP
finishLQfMONNOGO
finish aPKWPPOPPPP
finish theSMPPPQOPPP
finishedJgIOONMONO
finished $NKRPPUOPPP
finitaOOUPPPOPOP
finitePWJPPPPPPP
finitiOTOOPPPPPP
finitoOPSNPPPPPP
finoOQRPPOOPPP
fioWOMPPPNPPP
fio #1WPKPPPNPPP
fiottiPKVPPPPPPP
fireFQcOOKRMNQ
fire $OSOPPOOOSN
fire alarmNZHPPPOPQP
fire doorPSLPPPPPPP
fire drillOXMPPPOPNP
fire inOCbPPPOPMP
firedNT]PPLOGOP
firmIRMPPOOPPZ
firstYKFYLGK^TN
first #2NKMNPPP\PP
first $JB`OOSJVQQ
first ?JO[OOTKPPP
first aidMWMPPPOPQO
first dayPTMPPPPQPP
first doseWLOLPPPPSP
first forYNNOPPPONP
first goNWLPPPOPPP
first inPUNPPMPPPP
first lineNPPOOPPPUP
first oneTNOPPPPPOP
first orXNQOPMKTOP
first passWRJOPPPOPP
first timeOWHOPNYNOP
first trimesterSLOMXPOPOO
first unprovokedUMPPPPPPPP
fish\[JOOMNPHO
fish oilUPMOOOPPPP
fish tankPNRPPPPPPP
fishbonePLSPPRPPPP
fishingPULPPPPPPP
fisioterapiaQNNPPVOOOO
fissureSOPOOPPPPP
fistPMXPPLPPPP
fistsPLTPPPPPPP
fistulaXOMOPNTNNO
fistula'sNH\PPOPPPP
fitVW:LKL[WWN
fit #2QOPPPORPPP
fit $KRSPPNPPPS
fit atTQPPPPLPPP
fit forPRPPPPPPOP
fit inQJPPPPVPPP
fit notePDOPPXOXOP
fit testingNOLPPPOL]P
fitbitPWNPPMOPPP
fitnessONPPPPPRPR
fitsPMXSOMNPOP
fittedUOMPPPOPPP
fittingS=rOMJJPOP
fitting $OL[PNONPPP
fitting afterOORPPPPPPP
fitting inPKUPPPPPPP
fiveVTRRLNLOPM
five $OPNPNRPPTO
five aKTLPPXNPOO
five daysUNPSPMOQOO
five minutesPOTPPOPPPP
five monthsPORPPOPPPP
five weeksROPPPPOPPP
five yearsWMPPOOPPPO
fivedPSNPPOPPPP
fixQ[IOOPOPMP
fixationQSNPPPOPPP
fixedTVEQO^IOMM
fixed $NWGPPWOPPO
fixingPVLPPNPPPP
fizOROPPPPPPP
flagOVKPPPORPP
flaggingPQQPPPPPNP
flags[MNOPOLQOP
flagylOOPOTPPPPP
flamesOD^PPPOPPP
flankPORPPPOPPP
flapPORPPPPPPP
flareTSLTONNOOP
flare $ZMOKOPPPPP
flaresOPNLOYOPPP
flaschenMPOPPOOPVP
flashLNSPPPOPVO
flashes\INNOMVONP
flashingPLVPPOOPPP
flashing lightsPLVPPOOPPP
flat>TUOO^VNKN
flat #1PNTPPPNPPP
flat $MRQPPVMPPP
flatlinedNXMPPOOPPP
flatliningPLUPPPPPPP
flatmatePRKPNUOPPP
flatsPGPPPPPPYP
flauwPMVPPPNPPP
flecainidePPRNPPPPPP
flewNPUPPQNPOP
flexionONLPPPXPPP
flickerPSMPPPPPPP
flickeringOSHPPOPPWP
fliesQULPPPPPOP
flightKJPNRVTPOQ
flightsMWONPQOPPP
flirtingPSOPPPOPPP
floatOPJPPOOP[P
floatersPHNNPRZPQP
floatingPVMPPNPPOP
flomaxLPPPNVPPPP
floodORPPPPPPOP
floodedPYHPQPPPPP
floodingPMUPPPOPPP
floorKW[OOCKK`L
floor #1PRPPPPPPNP
floor $L<bPPONL`O
floor byPMTPPPPPPP
floor inPMKPPPPPXP
floor isPWKPPPPPPP
floor ofPQOPPMSPPP
floor'sPKQPPUPPPP
floorsKWLPPOONUP
floppyNJfOOGMPPP
floppy $OG[POPOPPP
floppy andPOSPPMPPPP
flowRKXPPNSOLO
flow #2PRNPPPPPPP
flow $OLYPPPMPPP
flow onPKPPPPVPOP
flowerPNRPPPPPPP
flowersPQQPPNPPPP
flowers $PTNPPOPPPP
flownPLTPPOPPPR
flrPROPPPPPPP
fluOULJ[FLPTV
flu $TPPNOPOPPP
flu clinicPROPPPPPPP
flu jabSRQOPHOQNT
flu jabsHKOOPXPRUQ
flu shotRROOQKPPOS
flu shotsMZMPOPPPNP
flucloxMRNPOPTPPP
flucloxacillinNOPVOOPPPP
fluconazoleHONVVPOPPP
fluidOGTOON`PKO
fluid $OPORPPRPOP
fluid inPLPPPPXPLP
fluidsYWMNOOJPPO
fluids $RPOOPPPPPP
fluistertPORPPPOPPP
flumazenilPPTMOPPPPP
fluorideTNOPPPPPPP
fluoroquinolonesRPPPOPPPPP
fluorouracilSPPPPMPPPP
fluoxetineWMPLTNOPPP
flurPIXPPPPPPP
flushSRPORNNPOP
flushedNPTOPPOPPP
flushesPKNNP[NPPP
flushingMWPPNMRPPP
fluticasoneINOVTPOPQP
flutterOPNPPPVPNP
fluxoXPJPPPOPPP
fluxusNKTPPOM[NO
flyPQMOOQNWSK
flyingLTIPN\NPPP
fmlaPPPPPPPUNN
fmtROPPPPPOPP
foamOGYPPUMPPO
foamingPJVPPPPPPP
focalROPPPPNPRP
focusRPPPPPNPPP
fodmapONPPPVOPPP
fogPVJPPPPPPP
foggyPLOPPUPPPP
fogoOOTPPPOPPP
foiMTROOPPPOP
foisLWJPPNUPPP
foldNSPPPPQPPO
foldedPE[PPPPPPP
folderO[GQPOPPPO
folder $PPNQPPPPRP
foleyLNOPUPTPOP
folicNRPSPNPOPP
folkQSNPPPOPOP
folksUUKONQMOOP
folks $RQOPNPPPPP
followWQPNONORMN
follow $OTPPPPPOPO
follow upYRJNPONRNO
followedP`CPPOMPPQ
followingPMSPPPPPPP
fomepizoleMLOXMOOOVP
fondOQMPPOUPOO
fondoPLUPPPPPPP
fonendoOXMPPOOPOO
fontanPRPPPOOPPP
fontanellePJXPPPOPPP
foodF_DONWTOOQ
food $MdJONKMPPP
footQ?aNOI^PLN
foot $PK\PPJOPPP
foot dropQPOPPNUOPP
foot isPOPPPROPPP
foot whitePLTPPPPPPP
footballQQQPPVKOON
footballerTOOPPOOPPP
footsPMTPPPPPPP
footyOQQPPNOPPQ
for_B#u;S#}uV
for #1@QX^ZNTJEO
for #2TNWSOKRLNO
for #2.PPVJPPPPPP
for #3ORVKPOOPPP
for $LSNNVTPNNO
for a^HLj\AE\=I
for acuteSPPOOPOQPP
for adultSPPROPPNOP
for afPPPTPPPNPP
for agitationLPPVOPPPPP
for alcoholVOPPOPPONP
for allSXJPPOPPLP
for anMWJ_OKMNSJ
for anaphylaxisQPQQNPPPPP
for askingPMTPPOPPPP
for babyNOOOPUPPPP
for backUPPPLPPPPP
for bayPSNPPPPPPP
for bedO]OPPOOLJP
for bleedingVONOPOPPPP
for bloodPORPPPPPPP
for bpQTNPPMPPPP
for bronchiolitisROPPPPPPPP
for capMPPPPPPTPP
for chestPIXPPPPPOP
for childQOPRPPOOPP
for chronicTPPNPPPPPP
for colicRPPPPOPPPP
for copdTPPNOPPPPP
for coughRPPPPOPPPP
for covidKXPOOQNNRP
for croupSOPPPPPPPP
for cystitisOPPSOOPPPP
for deathNNPOPPPNNY
for diabeticLLOOOPON^P
for dischargeNQPPQPPPPP
for eQIOPPPPOZP
for everyoneNYOOONPPOP
for everythingO=dPPPPPPP
for firstPMPOPPPNVP
for fiveRNQTPLPPOP
for fluQNPOOOPSNS
for giQGQPPPPPYP
for goodPTNPPOPPPP
for goutVOPNPNPOPP
for herJVCN`NVOKQ
for himMQRPPRPOPP
for hipNRPPPPORPP
for hisRNMNUOPRPN
for homeNVLPPOPSNP
for how^PPBPOPSMS
for icuLPOOPPPOXP
for inrNMOXPPPOPP
for insomniaTOPPPOPPPP
for itRLNOOQWPPO
for ivMOPPPPPQSP
for kidsPTOOPPPPOP
for kneeONPPPOPUPP
for lastPSPQPPPNPP
for legSOPOOPPPPP
for lifeOFPPP\PPPP
for longNOPOPQPSPO
for lowROPOPOOSOP
for lunchM`NOPOOOHO
for malariaPOPPPPPPRP
for me@0|FMwNMHG
for migraineHMPXNMOOYP
for mildSOPNPPPPPP
for minorSPPOPPPPPP
for monthsONPPPOUPPP
for morePMPPPPPPTP
for mriMRNPPPPUOP
for mrsaNNPOPPPOVP
for myCBSQOrOKLN
for myselfOOPPPRPPPQ
for nauseaPPPRPPPPOP
for neonatalOONNPOORUP
for newPVPPPPPQJO
for nextOUMPPPPPPP
for nightORNPPNQPRP
for nineJE[OPOYPPP
for nothingPYKPPOPPOP
for onceMXPPPNPOOO
for oneOTPOPNPPPP
for ourWPNPPOPPMP
for peQSPNPPOPPP
for pedsQLPPOOPOWP
for postTNPOPOOPQP
for pphPOPPPPPRPP
for preeclampsiaVPPKPPPPPP
for pretermJOPXPPPPPP
for recurrentOOPUMPPROP
for refractoryXNOPPPPONN
for renalUPPLOPPPPP
for roomPWKPPPPPOP
for schoolQTPNPOPPNP
for sciaticaQPPPPSOOOP
for selfROPPPPPQOP
for sepsisPPPPPPPROP
for severeRPOPPPPPPP
for shinglesIOPQPPPTSP
for sixPKWQPOPOOP
for socialPPPPPPPSNP
for somebodyQNOPPRPLPU
for someoneOMRRPRPPOP
for somethingRPPPOPPPPP
for soreSOPOPPPPPP
for spinalSPPOPPPPPP
for staffOQOPPUPNOP
for steroidLXPMPPPPPP
for stonesQSOPPLROOP
for strokeKPPWPPPPOP
for suspectedNNPTPPOSOO
for tenMSPUOPONOO
for tennisUNPOPOPPPP
for thatMQLOPQPPMX
for theAvRJbDMDMH
for theatreOVJPPPPOSP
for thisNPOOPMOPQV
for threeUMQQPONOPP
for twoKTLNPQUTOO
for uncomplicatedSOPPOPPNQP
for usMQMNP^PLPM
for utiPPPOPOPPSP
for vertebroplastyOPPPPPPRPP
for wardPXKOPPPPNP
for weightRPPPOPPPPP
for years[DOOQWNPMO
for youMRPPPPRPPP
for yourPHPPPXPPPP
foraPRLOPOOOOW
forbiddenOROPQPPPPP
forcePLOPPOPPOY
forearmMNZOPONPOP
foreheadSIMPPOXPPP
foreignOPMRPPSPPP
forensicPORPPPPPOP
foreverOTPOPQNPPP
forever $OXOOPMOPPP
forgetPQRPPPNPPP
forgetsPGRPPXPPPO
forgettingNPPRPPPPPP
forgivePOVPPLPPPP
forgotPMNPPVPPPP
forgottenPSOOPPPPPP
forkPROPPPPPPP
forkliftPHXPPPPPOR
forksPUPPPPPPLP
form:U:MMFH}aM
form #1MLOPPKO\E]
form $S^OPPNORII
form forMPOOPOOM\M
form isPXOPPPPNLP
formatPMPPPPPRQP
formerNROPQPPPPP
formoterolOOPPOSPPPP
formsMVHOPRSN]F
forms arePUPPPNPPPN
formulaXNPPPPOMPP
formularyLOPPOOPOYP
fortPPKPPWPPPP
fortbildungNTPPPPOOPP
forteOITPQPUOPP
fortnightSRLPPQNPPP
fortyHJYVQSMPPO
forty minutesPQRPPPMPPP
forwardNNSPPRRPOO
forwardedPORPPPPPPO
fosfomycinVPPSJOPPNP
fosphenytoinOOPUOOPPPP
fosterPPPPPPPPOS
fotoNWLPPPPPPP
foundN\NKQ^QNDJ
found aOPBPPiOPGO
found atLQTPPPOPPP
found himPOSPPNPPPP
found inPWNPPOMPOO
found itPUNPPOPPPP
found onTMRPPOMPPP
found theNVMPPOPPPP
fourN^[PO?RMMO
four $PKUPPPPPPP
four andPPOPPRPPPP
four hoursQIWPPPPPPP
four minutesNRJPPPVPPP
four monthsSOPPPOPPPP
four ofPNSPPPPPPP
four timesQLQTPOPPPP
four weeksNVMPRONPPQ
fournierSORNPPOPPP
foursQMSPPPPPPP
fourteenPMMPPPVPPP
fourthUSMPPPLPPP
foutMHNPPOONWZ
foyerOVNPPPOPPP
frPOTPPPOPPP
fractionQSPPPPPMPP
fractureCRJONR_POV
fracture $USPONOQNLO
fracture ?MPPPPPQPPR
fracture inOPPPPPPRPP
fracture painMOUPPPOPPP
fracture surgeryTMPPPPPPPP
fracturedPROPPOOPPP
fracturesTQUOONKOPO
fractures $SVNOOOLPPP
fragilePPMPPPRPPP
fragmentRPPPPPNPPP
frailSVKVOIOPPP
frail #2PPMTPPPPPP
frailtyONNOPMM^OO
frameOWMPPONPPP
framedPRPPPNPPPP
framesUNOPPPOPPP
framingOVPPPLPPPP
frascoPORPPPPPPP
frauNLWPPPOPPP
frayedPROPPPPPPP
freddoPLVPPPPOPP
freeNXUPLETLYL
free #1HNMOPP^PPP
free $LVVPPPPPIP
free andTMPPPPOPPP
free atQLOPPPPPUP
freedPMTPPPPPPP
freezerPXIPPOPPPP
freezingRZJPPWOPEP
freiOUMPPPOPPP
freitagOWKPPPPPPP
frenteWNNOPPOOPP
frequencyNIN^OPOPPP
frequent[OOLOPOPOM
frequentlyOPPSPPPPPO
frerePKNPPWPPPP
freshRUUPPOJPLP
fresh bloodMOXPPPOPMP
friLVLPPTPPOP
fridayFQUSPZPOJN
friday $NXMOPLPPRO
fridaysPSMPORPPPP
fridgeDbDNNKLOgO
fridge #1OSPPPPPPNP
fridge $PVOPPPOPNP
fridge alarmPSNPPPPPPP
fridge doorPSNPPPPPOP
fridge isPSNPPPPPPP
fridge tempPKOPPPPPWP
friendIJKOM\ROVS
friendlyQUMPPNPPPP
friendsPKYPPMPPPP
frightenedPMPPPTPPPP
frigoOWLPPPPPOP
fringePWMPPLPPPP
frioOK[PPONOPO
frogPULPPOPPPP
froidPROPPPPPPP
froidePNRPPPPPPP
fromI_KZBSUMLP
from #1MUKPPUOPPP
from #2QKW]NLEPPP
from #2.NNOPPWOPPP
from #3NGOPPP]PPP
from #4QTPPPOOOKU
from aWKMSPTPNOM
from bayPUKPPPPPPP
from bedPQNPPQOPPQ
from edQUOOPONMRP
from herOOSPPPPPPP
from herePROPPPPPQP
from hisNRQPPNQPPP
from homeLOQPPNPPVP
from itRUMPPONPOP
from lastL_MPPKNPPP
from leaveLXPPPOPPNP
from mePORPPOPPPP
from mondayPROPPPPPPO
from myPPUPPJPPRP
from nowRRMPPPPPPP
from oneUPROOLNPPP
from ourQOUPPMPOPP
from roomPWJPPPPPPP
from satPROPPPPPPP
from theQ?WLO_ZOKK
from theatreN\EPPQPPPP
from thisPOVPPLNPQP
from wardPROPPPPPPP
from yesterdayOYNPPNOPNO
frontWQ]NNJIOON
front deskMTTOPOPPOO
front doorPSMPPPPPPP
front ofRYRPOKJPPO
frost\GNPPPPPPP
frothOJ]PPMNPPP
frothingPLUPPPPPPP
frothyOFQPPPZPPP
frozenJ[GOPXOPOO
frozen shoulderNVLOPRPQOP
fruitPVKPPOPPPP
fryerOF\PPPOPPP
fshQLKPPOYPPP
ftTNPPPNQPPP
ft #1TMOPPNQPPP
fuckPORPPOPPPP
fueO`DPPOPPPP
fuelORPPPPOPPP
fullP]_PNLHGJQ
full $NOYOOOOMPP
full codePKSPPPPMPU
full ofQB_PPROPOO
fumesPMTPPPPPPP
fumoOOVOPPOPOO
funLYMRPNRMNP
funcionaRSMPPPOPPP
functionbILPNOONOP
fundNNNPPPPPWO
fundedKOPPPNPPZP
fundusKNQPPOYPOO
fungalPMOPPUPPPP
funghiOPRPPPPPPP
fungusUMMLOWPOOP
funnelTNPPPPPOOP
funnyOI\PPMOPPP
funny $PH[PPNPPPP
fuoriNMWPPPOPPP
furTUIPPONSOP
furiousPTMPPPPPPP
furosemideUQNJTPOPPP
fursPTJRPPPPPP
furtherLWMQPPOTON
fuseOYIPPPPPPP
fusidicLPPPTPPPPP
fusilPJWPPOPPPP
fusionOPNPPPSPPP
fussP]FPPMPPPP
fvMH]PPPPPPP
fvcLNTPPOSPPP
fwdPMTPPPPPPP
fwd fromPMSPPPPPPP
fxORPOXNJQPP
fxnSOOPPPPPPP
fyiOXLPPPNPOP
fyi $OWMPPPNPOP
gFML`YJH[LN
g #1PTNK`NGOPP
g $MHUMPO\NOO
gaO_JPPONONP
gaatMUPPPPOPOP
gabapentinONMUWONOOO
gadMTOOOOSPPP
gadoliniumORNI[PNPPP
gainaLOJONNPPP
gain $SNPPPPPPPP
gain fromROPPPPPPPP
gainedcGMOPMMPPP
gainingMWJNPMWPPP
gaitORJPPOWPPO
galPRNPPPPPPP
galaOSOPPPPPPP
gallbladderPRKPPTPPPP
gamaPORPPPPPPP
gambaPIYPPPPPPP
gambePTMPPPPPPP
gameOZLPPPOPNP
game $PUOPPPOPNP
gamesPNOPPSPPPP
gangPVLPPOPPPP
gangliaMPPPPPTPPP
ganglionTPPPPOOOPO
ganhaPUMPPPPPPP
gansehautOUNPPPPPPP
ganzPNRPPPPPPP
ganzePNNVPPPPPP
ganzenOI[PPOOPPP
gapTCJPLNgONO
gapsOVMPPOOPPP
garageNNWPPOOPPO
gardasilROPPPPPPPP
gardePWKPPPPPPP
gardenKVHPPN[RNO
garden $NQLPPPVPPP
gardeningPLOPPVPPPP
gardensMUNOPROPPP
gargantaPH[PPOOPPP
garlicONRPKWPPPO
gasFFjOOLYLMN
gas $MOKPPO\PPP
gas machinePROPPPOPPP
gas smellPF[PPPOPPP
gasesOVNPPPNPPO
gasluchtPMUPPPOPPP
gaspNLXPPONPPP
gaspedPLTPPPPPPP
gaspingHRaOPNNLNO
gasping $POSPPPPPPP
gaspsPNSPPPPPPP
gastricWRPPPOLOMP
gastric bypassSPPPPPNPPP
gastritisOPPPOSPPPP
gastroRQMQMOOOUP
gastroenteritisQSOPPOOPPP
gastroschisisPPRPPPNPPP
gateMKYPPROPOO
gate isPNRPPPPPPP
gate'sPRNPPPPPPP
gatepostPROPPPPPPP
gatesPKUPPPPPPP
gatoradeOMNPPPVPPP
gauzeWELOPP[PPP
gaveCQRMVMLMKe
gave himMRMPOXPNPP
gave itPROPPPPPPP
gave mePTLPPRPPPO
gave theOLVPPOOPPS
gavisconMLPPTUPPPP
gazPMSPPPPPPP
gazeboPXIPPPPPPP
gbsQNRPPOPPPP
gcaOPPOPNZOLP
gcsRP\NPOFOOP
gcs #1SKSPPPOPPP
gcs #2UZKOPOHPPP
gcsfMWPPPONPPP
gdmNVPPPNNPPP
gdprNGNPPOPPO_
gearPROPPPPPPP
geburtONTPPPPPPP
gedaanOOTPPPPOPP
gedronkenPNSPPPPPPP
geenMJ[OPNRPOP
gegenVPJNOOOPOW
gegessenOSOPPOPPPP
gegevenNLYOPPOPPP
gehaaldPKVPPOPPPP
gehadPMTPPPPPPP
gehtOQPOTOOPPP
gel[LHHUULOTO
gel $UIOLPRPPVP
gelachtPRNPPPPPPP
gelatoPVJPPPPPPP
gelaufenOLYOOPOPPP
gelbPORPPPPPPP
geledenPLQPPTPPPP
geleverdPUKPPPPPPP
gelsSONPPPPPPP
gemachtPTMPPPPPPP
genPNIPPPZPPP
generalZOLNPPNOMT
general practiceULPPPPPPPP
general wardSMOPPPPPNT
generatorNTQPPMOPSO
generator testPTNPPPOPPP
genericORPPPPPPPP
gengivaOORPPPPPPP
gentIPB^WNTOPO
gentamicinONOYOPPPMP
genteNQUPPPOOOO
gentleOXJPPPOPPP
gentlemanPKYOOLVPOM
gentleman inQMTPPPPPPP
gentlyPORPPPPPPP
gentsPORPPPPPPP
georgePRNPPPPPPP
geplatztPMTPPPPPPP
geradePMTPPPPPPP
geredetPORPPPPPPP
geschlucktPORPPPPPPP
gesichtPNSPPPPPPP
gessiNTNPPPPPPP
gessoWMOPPOOPPO
gestPOPPPPRPPP
gestanteTNNPPOSPOP
gestationalOKOPPWOPPP
gestational diabetesOLOPPWOPPP
gesternOXHPPUNPOO
gesturztONTPPPPPPP
get^MVEPc?ZNA
get aa]SNOANJOK
get anSNPPOPNPRP
get backLZOPPOPPMP
get himPNXPPOPPNN
get hisPXPJOOPPPP
get itNOOPPUPPPP
get morePUPPPOPPLP
get myOLOPPGPP^P
get offTKNOPUPPOP
get peopleOLVPPPPPPP
get pregnantRPPPOPPPPP
get someonePJVPPPPPPP
get testedPLPPPUPPPP
get theRMPOKYNTNO
get themSMQPPPPPPP
getrunkenPIYPPPOPPP
getsNTEQPYMQIY
gets aPOOPPRPPPP
gettingMH_QN]HOLN
getting sleepyPUNPPOPPOP
getting worseOWPPPOKPPP
gevallenPLUPPPPPPP
gevondenOSOPPPPPPP
gewichtUONOOOPPPP
gewoonPONPPTPPPP
gewordenNTOPPPPPPP
gewurgtORPPPPPPPP
gfrONNSTONOPP
gfr #2MOOPWOOPPP
ggPLJPPP[PPP
ggtOOPPPPSPPP
ghanaJWOPSMUPLP
ghbPMUPPOPPPP
ghiaccioNJOPPZPPPP
ghostPSMPPPPPPP
ghostsPVKPPPPPPP
giUNKUNMNOTO
gi bleedTQLVOOOPLP
gi bleedingRPOPPPOPPP
giaSIUPPPPPPP
giallaPSNPPPPPPP
giantPPSPPPOPPP
gibberishPIXPPPPPPP
gibtRULPPPOOPP
gibtsPLNPPOOPYO
giclePJXPPPOPPP
giftOOTPPPPPPO
gift shopOMUPPPPPPP
giggleNSPPPPOPPP
gigglingOSOPPPPPPO
gigglyPTMPPPPPPP
ginKUQOPSMPOP
gingOXJPPPPPPP
gingerNTOPPOPPPP
ginkgoPPOPRPPPPP
giorniRPPPPPPPPP
giovediOVMPPPPPPP
giraPTMPPPPPPP
girlRUPNQLPOQO
girl inPUKPPPPPPP
girl ofPPPOQORPPP
girlfriendPOQPPRPPPP
girlsSNROPOOPPP
gisterPWJPPPPPPP
giuOH\PPPOPOO
giugulariPORPPPOPPP
giveX?KcWIHL^I
give ?MPRPRPPPPP
give aPOSPPMPPOS
give herPPRPPNPPPP
give himTONPQNPPPP
give itJSLSPUOPPP
give meRINSPUPPPP
give theWTRPJHPPSP
givenCccKKIMRKN
given #1LKPYRPPPPP
given #2OMVOPOPPPP
given $M_IMPPOOPP
given andOKVPPPPPPP
given inSRNPOPPPPP
given thePNSOPPPPPP
given toTSPMKPPRNP
givesKKMPPZSONS
givingXIONRNLOK\
giving theQRPPPPPPNP
glaceOTNPPPPPPP
glandularVPPPLPOPPP
glargineMQNUOPPPPP
glasgowXKPPPPOPOP
glassKOYPPMSPOO
glass $PNSPPPPPPP
glassesXRMPPOLPPP
glaucomaOTONQOPOPP
gleasonTOPPPPNPPP
gleason #1TOPPPPNPPP
gleichLYNPPOOPOP
gliPNTPPOOPPP
glibenclamideKPPOWOPPPP
glicemiaOPWOPPNPOO
gliclazideQOOSQOOPOP
glicoseNNQVPOOPPP
gliflozinOKLPOPZPPP
gliflozinsVNPNPPPPNP
gliomaOSPPPPPOPP
glitterPTNPPOPPPP
globalLKOPPPM_PO
gloveMPMPPYPPOP
glovesWWLOOWHMKO
gloves $PJQPPUPPPP
gloves forUNPPPPPNOP
gloves inPSPPPOPPNP
glowingPTNPPOPPOP
glpXMONOPOQNP
glp #1XMONOPOQNP
gluPNRPPPPPPP
glucMORTPPOPPP
glucagonQNTSMOOOOP
glucometerK\PPPPOOKP
glucometroPMTPPPPPPP
gluconateITNWQOOOOP
glucosamineXOPNMOPPPP
glucose\@TMOMTOVN
glucose #2MMXPPPOPPP
glucose #2.OSSPPNLPPP
glueLPJOPOQVWO
gluedPRPPPPOPPP
glutenONOPPTQPPP
glycoOLOWPPOPPP
glycopyrroniumQPPQQPPPNP
gmcPNLPPOOOPY
gmsOPPPPPPSNP
goETBXWbLGUL
go $GFaNPMSNWN
go ?WPOPPLOPOO
go aheadONOPTOPPPP
go awayPNRPPPPPPP
go backRITPPTOPOP
go homeQSPPONOPOS
go inJRRPWIOPQS
go onQSNPNSOQNO
go toHUNPPYNNNR
go upTLPRMTMPPP
go withNMQPQONPWP
goal^RMOOOLMMP
goalieLUOPPPPPPP
goalsROQPPPOPPP
goatOTNPPPPPPP
goccePNSPPPPPPP
godOUMPPQOPOP
god $POOPPTPPPP
goedOUMPPPPPPP
goedemorgenOTNPPPPPPP
goesBOJTOR^UNO
goes homePLTPPPPPQP
goes inOOMUPPOROP
goes onPOPPPPPROP
goes toQTJOPPNPUO
goingCPcTMRJMSM
going #2PIWPPPPPPP
going $PQSPPNPPPP
going bluePMTPPPPPPP
going forPWKPPPPOPP
going greyOTMPPPPPPP
going homeQONRROPPPP
going inSLUPOPPPOP
going offPIXPPPPPPP
going onPLQPPPUPOP
going outPUMPPOPPPP
going purplePORPPPPPPP
going toMZEUPSOPOO
going upLMUPPPRPPP
goitreOTQROOMPPP
golaOJZPPPOPPP
goldMYLOPNSOPP
golfQHPPPVPPPP
golfer'sSPOPPPOOPP
golpePNSPPPPPPP
gomitoPORPPPPPPP
goneCScGQVQKQM
gone $QXFPPUNOPP
gone afterQ\JPPKMPPP
gone andPNSPPPPPPP
gone blueOLVPPPPPPP
gone byPMPPPSPPPP
gone clammyPNRPPPPPPP
gone downPPTPPOMPPP
gone forPQQPPNPPPP
gone fromPD]PPOPPPP
gone greyPMSPPPPPPP
gone homePUMPPPOPPP
gone inODNPPQ_PPP
gone intoPIWPPPPPPP
gone offPNSPPOPPPP
gone quietPFWPPNUPPP
gone sincePIRPPXMPPP
gone toMZNPPOOPOP
gone upONSPPPPPPP
gonfiaNHRPPZOPOP
gonflePNSPPOPPPP
gonnaPVOPPMPPPP
good\h=GKJTME]
good $T\FLOTLPOO
good ?LOPPNXOPPP
good ashDOLOMOOPO
good botPUOPPLPPPP
good enoughUMPPPOPPPP
good forRKOPPUPPPP
good is[KPPPPPPMO
good samaritanPGPPPOPPP[
goodbyeNGbPPNPPNN
goodbye toPJVPPPPPPP
goodnessOVLPPPPPPP
googleKNNPPUOOPV
googledPKLPPYPPPP
goosePRQPPPNPPP
gorgeousJXPPPPOPPP
gossipPSNPPPPPPP
gotGbZDGr>MKK
got #1PTLPPOPPPP
got $TMMOMWPPOP
got aG7YONnJQUM
got acceptedPWLPPNPPOP
got anything[QHOPKSONR
got herPORPPPPPPP
got himP[FPPOPPPP
got hisPRQPPONPPP
got inOLPPPQPPUP
got intoNSSOPOPPPP
got itPZNPPJPPPP
got myP_WPP>OOPP
got on[LQPPOOPKP
got roscR]EPPONPPO
got theRNdKOJOPLO
goutPOIYQPVMNM
gout $_JOPOLOPNP
gout attackTPPPPNPPPP
gout flareFWMZQMOOPP
goutyPRPPPOPPOP
governmentPNPPPPPRPP
gownNWKPPONPUP
gownsPQNPPPPPQP
gpRDUNQ]JQOO
gp $PMMPPUPRPO
gp roomPSMPPPPPPP
gp surgeryNOSPPPOPPP
gpsUQONPPNOPO
grabbedPIXPPPPPPP
graceRPOPPPPPPP
graciasOZHPPPPPPP
gradPL[OOOMPPP
gradeZODNNZPPPM
grade #1[PDNN[LPPM
gradsOKLPPPPP[P
graftTVKPPPMOPP
gramQLRUPPMPOP
gram negativeROPPPPPPOP
gramsFLLgONOOPP
granOTKPOVOPPO
gran'sPNOPPTPPPP
grandKjDOPPLONO
grand $PXJPPOPPPP
grand roundsNYNPPOOPOP
grandadOTPPPNPPPP
grandad'sNKPPP\MPPP
granddad'sPORPPPPPPP
grandeZMLOPPPPPP
grandfatherNOPPPUOPPP
grandkidsPUPPPLPPPP
grandmaQHSPPUOPPP
grandma'sPOTPPLPPPP
grandmasNNTPPPPPPP
grandmotherPOSPPOPPPP
grandpaLKOPP[PPPO
grandparentsUNOPPNPPPP
grandsonPNRPPPPPPP
grannyRWIPPPOPPO
granny'sPKUPPRPPPP
granolaPSNPPPPPPP
grapePROPPPPPPP
grapefruitNMOM^MOPPP
grapesPRNPPPPPPP
grassPMOPOUPPPP
grauOJRPPOXPPP
grauwOH\PPONOPP
graveKUMVOTMOOO
gravelPNRPPPPPPP
gravesSNOPPPPPPP
gravidaOF^PPOOPPP
grayO>hPOPMPOP
grazeOUMPPPOPPQ
grazedPVJPPPPPPP
grazieOZIPPPOPPP
greatMlAOMOQOKO
great $OUMPPPOPPP
great jobPRNPPPPPPP
greenLYOONMUONO
green $OSMPOPSPPP
greenhousePQRPPMPPPP
grewOLNPPQWPPP
greyODnOOHLOOO
grey $OJZPPPNPPP
grey andPLUPPPPPPP
gridPORPPOPPPP
griefPTOPOPNOPP
grigioPLWPPPNOPP
grinPSNPPPPPPP
gripPTONPPPPPP
gripePNOPPUOPPP
grippeQSOPPPOPPP
grippingONMPPLZPPP
grisNH_OPPNOOP
gritaPKVPPPPPPP
gritarPOSPPOPPPP
groaningPIXPPPPPPP
groenNSPPPPPPPP
groinULQPOTQOOM
grommetsVQPPPKOPPP
grosPSNPPPPPPP
grossPRNPPRNPPP
groundQHTPPOTRPP
ground glassOOOPPOTPPP
groundsOHXPPOPOPS
grounds allPLUPPOPPPP
groupQUVOMNLSKO
group $OUMPPPPPPP
growingQMPPPOTPPP
grownT[KPPOIPPP
growsOFPPPUVPPP
growthLRIPPO\PPP
grumpyOTOPPPPPPP
gruntingPFWPPMVPPP
grupoPTNPPNPPPP
gsturztOULPPPOPPP
gswONWPPONPPP
gtnISWVONNOMO
gtn sprayHURSOOPPOP
gttNQOSPPPPPP
guantesOVMPPPPPPO
guantiOWMOPOPPPO
guardPMVPPOPPNP
guardaPORPPPPPPP
guardiaM]JPPPOPON
guardianLNPPPPOPPY
gucktPNRPPPPPPP
guessNTKOOOWPMP
guichetOPSPPPPPOP
guidanceUNOPPPPPOP
guidePTOPPNOPQP
guidedZFKOPON[NN
guidelineKQOOPOPOXP
guideline forNPPPPPPOSP
guidelinesTMPPPPOORP
guillainPLUPPPPPPP
guiltyPNSPPOPPPP
gullsPPOPPOPPPR
gulpingPMSPPPPPPP
gumSLOOPJZPPP
gummiesPJTPPSPPPP
gummyPTRPPJPPPP
gumsNQSPOORPPP
gunGGnOOINZLH
gun inPJWPPPPPPP
gunsOTNPPOPPPP
gunshotNOTPPOOLSR
gunshotsPLUPPPPPPP
guppyPRNPPPPPPP
gurglingMKXPPPPPPP
gushingPH[PPPMPPP
gut[HISPVNOOO
gutsPMPPPSPPPP
guttedPMOPPUPPPP
guyESZOUPPNKQ
guy inPORPPPPPPP
guy'sPWJPPPPPOP
guysOPNPPTOPPP
gymINTOPRULUN
gym $PH\PPPNPOP
gynaeOTLPPSPPOO
hb>NWOATJ\Q
h #2OSOPPPPPPP
h $NRLRMNONUS
h ?HOPMWPPPWP
h afterMPSNPPNPUP
h agoXKSPOPKPPP
h inOISWPOOPPP
h onNRNPPPSPPP
h pyloriRWMPOONPOP
haIZSNOQ[MJK
ha $OYLPPPOONP
haarMG[PPUNPOO
habLNUOPUNOPP
habenPNRPPPPPPP
habitORPPPPPPPP
hablaPNSPPPPPPP
hablarPORPPPPPPP
haceLG\OPQSOOO
hacerVOLPPPPPPP
hadEa3NM}JMRF
had aJMLPUbLONL
had anOVGPPRQQPP
had breastNTOPPOOPPP
had herPYJPMQOPPP
had hisQXPPOLNPPO
had itKNWPOKNOZO
had myPPOPPRPPPP
had oneKJSPPXPPPP
had theQSNOOORPOP
had threeMPPPPTPPPP
had toPWOPPKPPPP
haematemesisTMPPPPPPPP
haematocritRROPPPPOOP
haematomaOOVPPPMPPP
haematuriaMMQPPPVPPP
haemodialysisHPPVTPPPPP
haemoglobinVPOPPNNPPP
haemolysedPPNOPOVPPO
haemolysed repeatPTNPPPNPPP
haemophiliaRROPPPNPPP
haemophiliacGPZPPPOPPP
haemoptysisROOPPPPPPP
haemorrhageKVQOPOOPQP
haemorrhagicTPMPPPPPPP
haemorrhoidsQPPPPPSONP
hahaOOVPPNOPPP
haha $PUNPPNPPPP
hahahaPTOPPPPPOP
haiOHPNP]OPPP
hairKDLPP^[PNP
haircutPROPPPPPPP
hairdresserPPRPPPOPPP
hairyPRPPPPNPPP
hajurPMTPPPPPPP
halJPWPPPPPPP
haldolOMMSTOSPOO
half=^K^PYOMIL
half $LNRPPUPPOP
half aOBWPPYOPPP
half anQROPPOPPPP
half doseVMMQPPPPPP
half hourPORPPPPPPP
half ofOZIOPNRPPP
half thePJRPPWOPOP
halfwayPRRPONOPPP
hallTRWOPMKONO
hall #1PPRPPPPPPP
hall $NMVPPPOPPP
hall bPSOPPPOPPP
hallelujahPSNPPPPPPP
halloweenPVLPPOPPPO
hallsONPPPPSPPP
hallwayPWLPPPPPNP
haloPMQPPPRPPP
haloperidolSPNRTMNPOO
haloperidol forSPPOOPPPPP
halsNF`PPONPOP
halte@MOPPOPPP
halveNMTOTOOPPP
hamORPPPPPPPP
hammerPRNPPPPPPP
hamsterPROPPPPPPP
hamstringPROPPPPPPP
handI>ePLQKQVW
hand $OQRSOOOPPO
hand andOSPPPNPPPP
hand gelPROPPPPPPP
hand isQMSPPOPPPP
handePMTPPPPPPP
handedNaDPPONPPO
handed inOVMPPPOPPP
handed outPVKPPPPPPP
handed overPWIPPPPPPP
handenOKYPPPPNPP
handfulNNWPOOPPPP
handfulsPORPPPPPPP
handgelenkNKLPPP^PPO
handingPROPPPOPPP
handing overPROPPPOPPP
handleOJRPTMVPPO
handle tearWLOPPOOPPP
handledORPPPPPPPP
handlesOOPPPPPPLW
handlingURKPPNPPPP
handoutI^MNPPPPPO
handoverRROOPLNPSQ
handover $OIVPPMOPTQ
handsLE]OMVURKM
hands $NISPOOYPOP
hands andOQKPPQTPPP
hands areOKQPPTRPOP
hands pleasePOUPPPMPPP
hands toOWMPPPOPOO
handschoenenOSHPPWOPPO
handwritingNQNPPLXPPP
hangSOOPPJLPUU
hangingQJYPPOMROO
hanging inO_CPPPPPPP
hanging outPNSPPOPPPP
hangsPWLPOPPPOP
hangtMGZOPMNOZO
hannoPMTPPPPPPP
happenQSMPPPOPPP
happenedPMSPPPPQPP
happeningPTMPPPPPPP
happensUITNVNNOPP
happens toPKUPQPPPPQ
happierNVOOOPPPPP
happinessPROPPOPPPP
happyMfHOOPLONO
happy $OYKPPONPPP
happy daysPTNPPOPPPP
happy toLXOPPNPPPP
harbourORPPPPPPPP
hardR>dOPSQOKN
hard $NNKPP[PPPO
hard andPORPPOPPPP
hard asONTPPPPPPP
hardlyJO_POMMPPO
harmlADNLXMPMT
harm $dHKOOOONOO
harm ?VPPPNONPPP
harm inRPNPPPPPPP
harmedNPOPPSOPPP
harmfulTNPPPOOPPP
harmlessNRJPOZOPOO
harmsZNPMOOOOOP
harms $UNPOOPPPOP
hartQTMPPPPPPP
hartmannsPOQORPPPPP
hartslagPMUPPPOPPP
hasX_`BCmRD7K
has #1M\HPPPPPPP
has #2PUKPPQPPPP
has $PRRPPONPPP
has aHXTNNN^NIL
has anybodyVQKPPOOPPP
has anyone[GROPNPPPP
has beenZ\SOP>QOLN
has bledNTOPPPPPPP
has collapsedPTMPPPPPPP
has comeNc?QPOPPPP
has droppedPOTPPMPPPP
has eatenOTNPPOPPPP
has gonePRWPPIPPPP
has gotPLUPPOPPPP
has hadPOMPOWNPPP
has herLLSPSRPPPP
has ita@OOPHNP\Q
has justQPRPPNPPPP
has leftORTPPQOPPL
has lockedPKVPPOPPPP
has lostPORPPPPPPP
has movedPQMPPPPPRP
has noSOKPPVMPOO
has runNLVPPPPPPQ
has seenOXKPPPPPPO
has sentNOQPRPPPPP
has startedPPMPPSPPPP
has stoppedPF\PPOPPPP
has takenPOTPPMPPPP
has theS]XOOHONHM
has toQILONOPPS\
hasn'tLI[YPHOPPO
hasntOFWPPUPPSN
hastaNXHPPVOPPO
hatDlPNOQINNM
hat sichOI[PPOOPPO
hatchONUPPPPPPO
hatesIUROOXJPPO
hatsOaFPPLNPPP
hattenPWKPPPPPPP
hauteRHKPPP\PPP
haveQZILPULKLW
have $MNQOPOROVO
have aJRMSKNMO`P
have anRPPPPOOLUP
have anyHZPPPPPPOP
have beenV[IOPKOPOP
have forWEPPPRONWO
have goneOSTPPLOPOP
have hadPNRPPPPPPP
have myPPQPPLTPPP
have noRSQPPLOPQO
have onyUPOOLMN0O
have putPROPPPPPPP
have theMOaRPQOS>P
have toICQWMHORIm
have we\EOOONOOXO
have writtenMLUPPKNZPP
haven'tPNQPPPPPPR
haventPKVPPPPPPP
havingQFNOPOTOTU
having aOWRPPJOPPO
having theONPPPSPPPP
hayO`EOQJFO_N
hay feverO]NPQLJPPP
hazardUQLPOOPPPP
hazePOSPPPOPPP
hbUFDXQP]OMO
hb #1QDPVPPVPPP
hb #2PKKWOQTPPP
hb #2.]MOOPNJPPP
hb #3LYMOPOPPPP
hb #3.O[MOOLNPPP
hbaPSKOPRTNOP
hba #1PSKOPRTNOP
hbcNLPPPPZPNP
hbsPNPPPPSPPP
hbsagOANPPYZPPO
hbssPOPPPPRPPP
hcKTPSPOPPPP
hcaLNUOPPOLVP
hcasPMRPPPPPQP
hccGOPPPPP[PP
hcgLHLNVOaOOP
hcoPJEPPPaPPP
hcpcsMOPFPPP_PP
hctQPUPPOLPPP
hctzPVOPPPLPPP
hdFROm@OMPOP
hdmiPTMPPPPPPP
hduMTVQNOLPRN
hdu #1OWLPPPOPPP
heQJiHSQSNDL
he askedPRPPPOPPPP
he asksQPRPPPOPPP
he beNKOPPRPPPW
he canKWMOPWMPPO
he can'tPLUPPOPPPP
he cantPORPPPPPPP
he diedOSNPPOPQPP
he doesn'tQG[PPLRPPP
he getNXNOPNPPPP
he goRNOPPSOPPP
he gotMMNPPWRPPP
he hadOSNPPPPPPP
he hasV<XPOTSPPQ
he haveLSLPSOSPPQ
he isSI_ONLNPOO
he isn'tPNSPPPPPPP
he isntPHXPPQPPPP
he justNSOPPLUPPP
he keepsPLTPPPPPPP
he livesPOSPPOPPPP
he looksOLXPPPNPPP
he needSOMPPRPPPP
he saidQONPPNPPPS
he saysOMVOPSLPPN
he sitsPNSPPPPPPP
he stillQRNPPPPPPP
he stoppedRTKPPPPPPP
he takesPNRPQPPPPO
he toldPWMPPMPPPO
he tookOKOPWOPPPP
he wantsPVIPPVNPPN
he wasOHaPPKMPPO
he wentPWJPPPPPPP
he won'tPOQPPNOPPT
he'dNSRPPNPPPP
he'llRF[PPNPPPP
he'sLLeVOENMKT
he's #1JVJPPWPPPP
he's #2TUKPPNOPPO
he's bleedingQNRPPOPPPP
he's breathingOORPPPPPPP
he's coldPNSPPPPPPP
he's fineRPMPPPPPRP
he's goingPLUPPPPPPP
he's gotOLXPPOPPOO
he's hadWWLPOHPPPP
he's inPLPPPUOPPP
he's justONTPPOPPPP
he's notPLTPPPPPPP
he's nowPTLPPPPPPP
he's onOORPQPPPPP
he's outPMOPPPPOPU
he's stoppedPHXPPPPPPP
headg;^MMQPUBM
head $YTFPPNPUKP
head ctVSLPPONPOP
head downPLWPPPNPPP
head injuryPVLPPPNRPO
head isPFRPP\OPNP
head ofOTNPPOPPPP
head onNIMPPVWPPP
head outONTPPPPPPP
head ruleRPPPPPPPPP
head toVOPPOMOPPP
head upSOPPPPOPPP
head'sOMUPPOPPPP
head's outPMTPPOPPPP
headacheQXPOOITOOO
headache ofPRQPPMPPPP
headache thenPOTPPPMPPP
headachesMJNPPTWPPP
headacheyPSNPPOPPPP
headingONLPPPWPPP
headphonesPTMPPPOPPP
headsOKXPPPPPPP
healTPNOOPPPPP
healedN\NPPOIPPP
healerMSQPPPPPPP
healingTOGOPOZOPO
healsTPPPPOPOOP
healthINONOPKRU[
health $MWKPPNONWP
health centrePROPPPPPPP
healthcareKLUPPPPNQT
healthy[\FOOMLOOO
healthy #2WNNPOOPPPP
hearNUXPODWPOL
heardNQTOPQOPNP
hearingMOMOO^OOLO
hearing aidNMLPPZOPPP
hearing aidsNTKPPUOPPO
hearing lossNNOPPPUPPP
hearsPLMPPQVPPP
heartULaNPMKLPK
heart #1SPPPPPNPPP
heart #2NLZOPONPPP
heart $^LJOOPPPOO
heart ?RPPOOPPPPP
heart attackRWOOPKNPPP
heart diseaseSONSOOOOPP
heart failureMSLOOYOPOP
heart isONUPPOPPPP
heart rateMLYQPNOPPP
heart scoreOJOPPNVPTP
heart troubleQRLPOUOPOO
heartbeatQLQPPRPPPP
heartbrokenPROPPPPPPP
heartburnRNNPPUOPPP
heartsRPPPPOPPPP
heatIN[OOWKPOP
heat strokeNRSPPPNPPP
heatedSOPPPOPPPP
heaterONOPPTOPPP
heatingN_FPPNOPOP
heavilyPORPPOPPPP
heavyUKRWOOMOMO
hebUEOPPZOPPO
hebbenMNKPPPPP\O
hechoOTMPPPPPPP
heeftLWXOONMONO
heeft deOSQPPOOPOO
heelXHHOPRWOPP
heel painRJMOPOXPPP
heel raisesTOOPPPOPPP
heenPNTOPPPPPP
heidPVKPPPOPPP
height^CNPPTNPPP
heimOWNPPNOPPP
heldN\DPQORPPP
heleOQXNNOMPOP
heliPLUPPPPPPP
helicopterMNUPPPOOUN
helioxTOOPPPPPPP
helipadNLLPPOOP]P
hellOTNPPROPNP
helloI^OONUKPOO
hello toPRNPPPPPPP
hellrotPNSPPPPPPP
helmetONTPPPPPPP
helmetsROOPPPPPPP
heloOF]PPPOPOP
helpSW^MMF[LEL
help !TWFPPPPPPP
help $MKgOPHNOMO
help ?SOPPOPOPPP
help aSSLPPPOPPP
help himONMPPVPPPP
help itSPMPPPPPPP
help meOFNPPQ\PPP
help orNSLPPVNPPP
help peopleSOOPPOPPPP
help thePVJPPPPPPP
help wOTLRPPPPPP
help withN[KPPLPPPP
helpdeskPSNPPPPPPP
helpedOSJPPTPPPP
helpingNVOOOPOPPP
helpsQMMNPaGOPP
helps ?RPPPPPOPPP
helptTOOOOOPPPP
hemPROPPPPPPP
hematomaPUOPPPMPOP
hemiQNUOPPPONP
hemodialysisUOPMPPPPPP
hemoglobinTONPPPOPPP
hemolyzedNRNPPPSPPP
hemoptysisNORPPPQPPP
hemorhageRPPPPPOPPP
hemorragiaPRQOPOOPPP
hemorragieRMSPPPPPPP
hemorrhageSNOPPPPPPP
hemorrhagicRPPPPOPPPP
hemsNOTPPPPPPP
henONRPPQPPPP
hepJKPTPZPOOP
hep bNPPTPOPPOP
heparinGLXQJP]NQO
heparin $QGXTMOTPMP
heparin bolusOOOZOPKPPP
heparinaZLOOPONPPO
hepatitisRROOOROPOP
herLP_I]MKIEZ
her $DSUOOLXONT
her ?QJOOPXPPPP
her armOLTSOPPPPP
her atQPOPPNOPOU
her backQMOPPUOPPP
her chestPUKPPPPPPP
her daughterPTOPPMPPPP
her eyesOTRPPJPPPP
her faceQMSPOOPPPP
her feetPSPPPMPPPP
her firstNZIPPPPPPP
her headPMSPPPPPPP
her heartNOOPPUPPPO
her homeNPPPPSPPPP
her husbandOUKPPPPPPQ
her inPSNPPOPPPP
her legsPLSPPRPPPO
her lipsPLUPPPPPPP
her namePMUPPPOPPP
her neckPC^PPPPPPP
her onOJTPRROPPP
her ownPORPPOPPPP
her sisterNJWPXHSPOO
her teaPMTPPNSPOP
her throatPNSPPPPPPP
her toNTLPTOPPPO
here4TkLLGXDfL
here #2PRPPPPPPOP
here $CHVNO\LK`M
here ?P]PPPONPFP
here anymorePRQPPMPPPP
here forM_HPPPOPNP
here iPVLPPLWPKP
here inRKVPPOPPOO
here isPEPPPOaOLP
here nowPIUPPPPPSP
here onPRNPPPPPQP
here orOULOONROTO
here thePORPPPPPOP
here whoPMSPPPPPPP
here yetPLSPPPPPQP
here'sOMPPPOWPNP
hermanaPNRPPPPPPP
herniaZXNOOQDQMO
hernia $RMPPPPOSPP
hernia inUMOPPPPPPP
hernia repairQTPPPOOPOP
heroPSNPPPOPPP
heroinSMSPOPPPPP
hersHTPPPVOPPP
herselfNFTPOWRPOQ
herself $OJNPPZOPPP
herself inPKVPPOPPPP
hesK5}NNQJPNO
hes goingPOSOOPPPPP
hes gonePNSPPPPPPP
hes gotPLTPPPPPPP
hes notPa@PPPPPPP
hes onOKWPPPPPPP
hetPHdNONHNWL
heurePNRPPPPPPP
heutO_DPPPOPPP
heuteOVMPPPOPPP
heyQTOPPONPPP
hfNKZTNOLOQP
hf $RPPPPPOPOP
hfncOQNPPPNOVP
hfpefPOLOOPVRPP
hfpef $QOPOOPPRPP
hfrefUPOMQOPPOP
hgbTSQPLNPOOP
hgb #2.SNRPPONPPP
hiXOLJNZMMSO
hi $PQUPPPOMPP
hiccupsMQLOPR[NOO
hidO\KPPJPPPP
hiddenOUNPPOOPPP
hidingPKUPPPPPPP
hie`IROPPIOPP
hieloPNNPPUPPPP
hierGIIOOMMNrN
highTN_QQHJNPN
high $OMUOPNSPOP
high doseVOPJSPOPPP
high flowXMNPPPOPOP
high pressureNWMPPOPPPP
high ridingNNWPPPOPPP
high riskSOPOPPPPPP
high sensitivityROPPPPPPPP
high spinalOMUPPPOPPP
higherXOPJPPPPPP
highwayPORPPPPPPP
hijJ?qOPNLOOO
hijaOOOPPPOPPU
hijabPOPPPPPOSP
hijoPNRPPPPPPP
hikerNPQPPPRPPP
hilarOLOPPPWPPP
hilariousOROPPPPPPP
hilfeOKXPPPOPPP
hilftUOKPPWLPPP
hillPTMPPPPPPP
hillsMPPPPPUPPP
himAGbSN]MK@`
him #2PRNPPPOPPP
him $;G[SXNRPN[
him ?PNQPOPRPPR
him aOZGPQPPPPP
him andPNVPPMPPPP
him atO[KPPMOPPP
him backPWGPPSPPPP
him downQMSPPPOPPP
him forQTMPPOPPPP
him inPG[PPOOPOP
him nowOPXPPPOPKO
him offPLQTPOPPPP
him onTHUPPQNPPP
him outPMQOPUPPPO
him thePMRPPMPPPU
him toPOVPPQPPNM
himselfTZUOPLCPPQ
himself inPNSPPPPPPP
hinOPUPPOOPPP
hindiNM\OPONPNO
hintsONPPPPVOPP
hipbCAJM[\QMM
hip $ROPPPPPQOP
hip fractureQXONOOLPOQ
hip fracturesORPPPPPPPP
hip replacementRPQOPPPPPP
hip'sORNPPQPPPP
hipaaPONPPPMPPW
hipoglicemiaPNNVPPOPPP
hippurateTPPMPPPPPP
hipsUTOPPNLOOP
hirnblutungXLNPPPPPPP
hisHX\ANPRMCb
his armIVIPPRWPPP
his backSIUOPORPPP
his brotherPOTPPMPPPP
his chestPKVPPOPPPP
his daughterPVLPPNPPPP
his facePNSPPPPPPP
his footPORPPPPPPP
his handPMUPPPOPPO
his headXJSPPNOPPO
his heartNUMPPPPPPP
his leftPNRPPPPPPP
his legsPJQPPPVPPP
his lipsPMTPPOPPPP
his matePUSPPHOPPR
his mouthPJZPPMPPPP
his mumPZFPPPPPPP
his namePROPPPPPPP
his neckPG[PPOPPPP
his noseQRPPPOOPPP
his ownM^GNPSOPPN
his roomOJNPPZOPPP
his teethPVKPPPPPPP
his throatPORPPPPPPP
his voicePLRPPMVPPP
his wifeO[PPPJNPPO
hissPLUPPPPPPP
hissingPORPPPOPPP
histologyPPPPPPPSOO
historyLONPXNOTOO
hitPMYPRKOONR
hit thePSOPPOOPPP
hitsPMSPPPPPPP
hittingTGZPPNOPNP
hitting thePF[PPPPPPP
hiv[KKMOLPMPY
hiveO]HPPPPPMP
hivesHJdOMNRPOP
hiyaNQOPPSPPPP
hjPXJPPPPPPP
hlaQGOPPPYPPP
hmmO[JPPMOPPP
hoPFRNP[NOSO
hoarseLMZPPMPPPP
hoarse $MOWPPPNPPP
hockeyOSNPPVOOLP
hodOOPPPPPOTP
hodenOOPPPOTPPP
hoe]GIPPWNPPO
hoestNLQPPXOPPP
hoeveelUFIbPONOOO
hoistNUOMPPOPSO
hojeNTKOPNNOYO
holNONPPPPPVP
holdNRRN_HALO_
hold $QMSPPPPPPP
hold aMOMPPPPPNY
hold himOKUPOOOPOV
hold inPPPPPPPPPR
hold itOOQPRPPPPP
hold ofPORPPOPPPP
hold offTPOPPNOPPP
hold on`JMPPPPPJP
hold thePSMPPUPPKP
holderP[OPPPPPFO
holdersONOPPPPPTP
holdingRLaONMLNKP
holding $NWOOPPOOOP
holding herPLTPPPPPPP
holding himPNQPPPPPPQ
holding theOWKPPPPPPP
holdsMCLPPRUO^O
holds thePCPPPPPO_P
holeORQPPOPPPP
hole inPROPPPPPPP
holidaySTOOPOOPOO
holiday $NSPPPPPPPP
holterMMPPPPWPPP
homeXTYHBU>UWQ
home $G]QNNQHSPR
home ?TNQPKVNPNP
home afterPTNPPPOPPP
home andIQNPOZPPPP
home atMNUPPPPPPP
home birthJ@\PP\PPPO
home byOOSPPPOPPP
home for_FPPPPPOKP
home fromSMROPPPPOP
home inPOOPPPPPSP
home oRQLPPOOTPP
home onLROPQQNPTP
home orRLNPPTPPPP
home oxygenNRHPPPPVSP
home residentsRPPPPPPPOP
home toOKTPPQPPPP
home tomorrowNQNSPPPPPP
home tonightPKUPPPPPPP
home visitNL^NPNPPMP
home visitsKROPPPPPUP
home vsRNPPPPPPPP
home wPULPPOPPPP
home withHgFPNPNOOP
home'sPWKPPPPPOP
homebirthPRPPPOPPPP
homecareOOPPPPPROP
homelessPOPPPPPRLS
homemPKQPPPUPPP
homesUPLPPOOOSP
homes $QNPPPPPOSP
honestlyPKVPPPPPPP
honeyRQKMWLNOUO
honey forSPPOOOPPPP
hongerOVNPPOPPNP
honourPORPPPPPPP
hoodPJVPPPPORP
hoofdPIYPPOPPOP
hoofdpijnMKQPPPZPOO
hoogSMSOPOPPPP
hookNVJPPOPONW
hook $POMPPOPOOW
hooksPRNPPPPPPP
hooverPULPPPPPPP
hopOMNPPOXPPP
hopePSNPPOOPPP
hoppingPVOPPPLPPP
horaSLVOPOOPPO
horasQSJNPONOOX
horenOOQPPPRPPP
horizontalPOSPPPOPPP
hormoneULOPPPPPPP
hormonesUPPPPOPPMP
horoscopePROPPOPPPP
horrorPWKPPPOPPP
horseRTOOWOJPNO
hortPNRPPPPPPP
hoseORQPPOOPPP
hospRKTOPPOQOP
hospicePNOROOSQPO
hospitalO_JMLJEU`M
hospital $VSMPPKMOSP
hospital arrestXLOPPPPPOP
hospital atSPRPPPPPMP
hospital isLWUPPPOOKP
hospital withQLOPPWOPNP
hospital'sNTOPPPMPQQ
hospitalisedHNPPPP[OPP
hospitalistPPPPPPOPNS
hospitalizedRNPPPPPPPP
hospitalsROPPPPPPPP
hostelMFUOP\NPOP
hotM@WNMWkQ@N
hot andPPVPPKPPPP
hot asPLXPPLPPPP
hot flushesQIOPPXOPPP
hot waterYSGPOPOPPP
hourSRXTQOHNIP
hour $MXTPPNOPLO
hour afterOTHQPOPPPU
hour agoSJ\OPNNPNN
hour beforeQMROSOPPPP
hourlyORLZNQNONO
hoursWIEWSDGXaN
hours $QOGUONRSRN
hours ?TPPNPPOPPP
hours afterPPRPPOPPPP
hours agoOSIVPPOPPP
hours andQORPPNPPPP
hours ofRUJPPNPQPP
hours orULPPPPPPPP
houseNEXGORLNeL
house $XKPHOMOPZP
houseblockPKXPPPPNPP
houseboundSKPPPPPRPP
householdSROOOPPOPP
housekeepingPULPPPPPPP
houseplantsOUOPPMPPPP
housingPNSPPPPPPP
howk#B}8KAflF
how $KYNOPPNOOT
how accurateRPPPPPPOPP
how badhFNMLNOPOP
how bigSPOPNPPPPP
how canPOPPPPPPRP
how commonYNONOOPOOP
how doOP@NMF\]cE
how doesOPPPPPRPPP
how effectiveKVPPPPPPPP
how farPN^LNNNSMM
how fastYMI_LJOONO
how good^JPOPOPOLO
how iNSJTPRPROP
how longC<IWWcQIZT
how lowSPPPPPPPNP
how manyO;RfQGISZP
how muchRBgkGDLMJM
how oftenMJQ_LMLMYO
how shouldOPPSPOPPPP
how soonTMOQPUOONO
how to>UJNNVP^XK
how wasHbPOPOPMLO
hoyNfAPPOOOOO
hp^LOPPOJNPP
hpvaKLJMQNORP
hpv vaccineUTOKOPPPPP
hrTPfMMDIPPO
hr #2EFhLNJ[POP
hr #3RN]PPNFPPP
hr $KSPRPNOSPP
hrgOMNOPPPZNP
hrlyRRNPPPPPOP
hrsFPVROLOOWR
hrs $QJQUPPOPPP
hrs ofNPRPPPNPPS
hrtSMOMNXOPOO
hsUNOOPPOPPP
htnQJPPPPOYOP
httpsPTNPPPPPPP
hubMOSPPOPPRP
hubbyLHOPP^OPPP
huddleMWNPPPOPOP
hugeMPVOONRPPO
huge $ONTPPPOPPP
huggedPVLPPNPPPP
hugsPIWPPPPPPP
huisUVJOPOOPOP
huisartsNKLPPWOPOW
huisgenootPNSPPPPPPP
hulpOROPPPPPPP
humanQQPOOOOPNU
humansROPPPPPPPP
humidifiedSNPPPPPPPP
humiraJPPPQVPPPP
hummingNYKPPOOPPP
humoRLTPPOOOPP
humourPRPPPOPPPP
hundredORPPPNRPPP
hungNLYPOOOPPP
hung upPMTPPPPPPP
hungerL^MPPMNPPP
hungryOPLPPNXPPP
huntPROPPOPPPP
hurlePLVPPPOPPP
hurlingPRPPPOOPPP
hurryOF^PPOOPPP
hurry $OOTPPPOPPP
hurt`QGOWLLONL
hurt $WTFPPQOPOP
hurtingRPPPPOPPPP
hurtsRKYPPMRONO
husbandNRNOOVMOOS
husband $PVKPPOPPPP
husband hasOGPPPZPPPO
husband isPMTPPOPPPP
husband snoresPNOPPSPPPP
husband'sPQKPPUPPPP
hutMNSPPPOPUP
hvOOOPPRPPQP
hwyPKUPPPPPPP
hxIRMOUQSQOP
hyaluronicROPPPPPPPP
hydralazineOPPROPPPPP
hydroOPVOPOOOOO
hydro poolNOUPPOOPPO
hydroceleNPOPPPSPPP
hydrocortIPOUTPPPPP
hydrocortisoneHURVNQOOPP
hydromorphoneOPPNTPPPPP
hydroxocobalaminKPPYNPPPOP
hydroxychloroquineSPOQMPPPPP
hydroxyureaRPOPPPPPPP
hygienePROPPPPPPP
hygienistSPPPPNPPPP
hyoscineTNOLYOOONO
hyperbaricRMRPPPNOSO
hypercapnicROPPPPPPPP
hyperemesisOQOSNOOPQP
hyperkalaemiaMPQPTPPPPP
hyperkalemiaQOSOPPNPPP
hypertensionTNMO[NMPMP
hypertensiveOVOPPPPQNO
hyperthermiaRQQPNPNQOP
hypertonicWLPOOPPPOP
hypertonic salineWMOOOPPPOP
hypoNXJQPNOPQP
hypoglycaemiaRPPPNPPPPP
hypoglycaemia $RPPPNPPPPP
hypoglycemiaPPPSPPOOPP
hypopigmentedMLMPOP\PPP
hyposRPPOPPPPPP
hypotensionWRJOPPOOPP
hypotensiveKOYPPPNPPP
hypothermiaTUKPPNMQPP
hypothermicMI\OPPOPPP
hypothyroidPOOPPUMQOP
hypotonicROPPPPPPPP
hypoxiaRPPPPPMRPP
hysterectomyOIRPPVORPP
hysteroscopyPPRPPPOPPP
i4<_OTZEVIp
i $PSTPPLOPPN
i addNPPPSOPPPP
i allowedPMOPQSPPTL
i amO_[OOHNMMI
i askOVPPPPPONO
i beOGNNQXSJNZ
i believeSOPPPOPPPP
i billPOPPPOPSOO
i bringWOJNOVOPPO
i callNOPPQNPOVQ
i cameOOPPPRPPPP
i canKIfOOMNOOO
i can'tOQCPP_OPPP
i cannotPTNPPNPPPP
i cantOk?OPIOPOP
i codeOOMPPNP^JP
i comeOSMRPRPPNP
i couldPTOPPOOPPP
i countedPJXPPPPPPP
i coveredPIPPPNPPPZ
i criedP[KPPKOPPP
i cutMWLUNOOPPP
i dSPPOMOPRPP
i didPKZPPLPPPP
i doTRWKTQJNON
i don'tOJYRQLOPPP
i dontPH_PPKPPOO
i drinkOKOPMZPPPP
i feelPQSPPNOPPP
i findLMTPPOPPUP
i forgotPMNPPVPPPP
i foundPKOPPWPPPP
i gavePQVPPKPPPO
i getU]GNNWJKSL
i giveMKUbLMNOLO
i goL]NRMNPOPL
i gotOVDPPXPPPP
i hadTVIPPNPPPP
i haveCOVQM[MVAZ
i holdROQPPOPPPP
i justUMUPPLOPPO
i keepOAKQMcPMOX
i knowOG^PQKPPPP
i leaveN`HPPLPPOO
i legallyPPPPPOPPPR
i lookQ[MNPMNPPP
i lostPUNPPNPPPP
i meanQ[GPOQMPPP
i nearlyPSOPPOOPPP
i needMPHQQ]ORLP
i obligedPNPPPPPPPS
i onlyOOTPPROPPN
i pageNPPOPMPOYP
i passedPSNPPPPPPP
i prescribeQNPPPMPOPV
i pressPJUPPQOOOS
i pushOLTTOQOOOO
i putMLVOWIO[LM
i quitOLOPP_POIO
i readNSPOPQNPPQ
i reallyNOOPPTPPPP
i referPLPOPOPNZO
i refusePOPPPNPOOU
i repeatNJTZPNOOOO
i reportOMOPPNPNXP
i ringLJTPRKPPZO
i runNUMRRROOON
i saidOaMPPHONPO
i sawQXPPPIPOPP
i sayULLPOUTPPL
i seePLMPPU^POG
i sendQNQPPOPPUM
i shouldOOOPSPOQPP
i sleptPROPPOPPPP
i standOJOPPQPPOY
i startRINSOWOPPP
i startedPISPPUPPPP
i stillTQLPPOOPPR
i stopXLLOOSPPOQ
i stoppedOWQPPJPPPP
i swearP[IPPMOPPP
i takeVMMNIUNPQU
i talkPPJPPVPPNR
i tellDKLOQKaORW
i thinkMFWPQTVONN
i thoughtQLTPPPPPPP
i toldPRNSONPPPP
i tookP9rPPFPPPP
i touchPOTPPMPPPP
i tryPNOPPUOPPO
i turnMYPQPQOPJP
i typePLUPPPPPPP
i useTTSNRKOQJO
i wantRI^LOMPPPN
i wantedPROPPOPPPP
i wasOETPO^NOON
i watchLLYOVMNPPP
i willMcHPPKPPON
i workQJTOPSPPPP
i worryPONPPTPPPP
i wouldRPOPQOPPPP
i writeRONOPNOUOO
i'dSAdPPJPPPO
i'd likeUITPPOPPPP
i'llO\MPPKOPPO
i'll bePXNPPLOPPP
i'm=O^MF}HMKE
i'm #2M=WOPdNPPP
i'm aNIPPP[PPOO
i'm goingPPNPPSPPPP
i'm inPH\PPLPPPP
i'm notXITPPLPPPO
i'm offPWMPPMPPPP
i'm onOUPPPNPPPO
i'm scaredPUKPPQPPPP
i'm theOHRPPXPPPP
i'veIFbNR[LNMM
i've aOHOPSWPPPP
i've beenM^JPPLPPPP
i've gotQFcPOHPPOP
i've hadONPPPUPPPP
i've putPVLPPOPPPP
iaSOPPPPNPPP
ibs^HKNMVOOPP
ibs $UNOPPPPPPP
ibuprofenTMMNUQOPOO
ibuprofen $RPPPNPPPPP
ibuprofen for_OPBQPPPPP
icYPOLMPPPPP
icatibantPPRRMOPPPP
icdAMVNNOLkKN
icd #2KIKOPONdPP
icd codeOOOPPPPSPP
icd forKMPOPPP[OP
iceHScOOUFNKO
ice $PFTPPXNPQP
ice creamPNTPPOPPPP
ichEQVLTYHQUM
iciMMRPPOON[M
icosapentMYPPOOPPNP
icpQIUSPPOPPP
icsWPPPKPPPPP
ictalPORPPPPPPP
ictusVQJOPUMOOO
icuNOWJKMFHiT
icu #1UYEOPPPPOP
icu #2PROPPPPPPP
icu $GDTOOONOjM
icu ?FNNPOQON\V
icu deliriumTPPNOPPPPP
icyPWKPPPPPOP
idMBTMOPQOaP
idarucizumabMNPWPPPPPP
ideaLOUMSQQPOO
idealIPPZPPNPPP
ideasIJMOPQ_PPR
identifyPEOPPP\PPP
idkPISPPTPPPP
idosoVNNPPPOPPP
iePLQUPPOPNP
iedereenOVMPPOPPPP
iemandLRYOPOMPOO
ieriMZDPPZOPNO
ietsMPRPPNVPNO
ifR9*d]@DbE}
if aYFPPPKPPPW
if anyoneOOQPPROPPP
if heGOGOSUXTMR
if iPMUOOKONN[
if itOKOPPYOPOP
if it'sSQOPPOOPPP
if sheRHUPPNOTPP
if someonePTNPPLPPRP
if theNLJPPNNSR[
if theyNUOOWMOOPM
if weUMLPPOOWLR
if youS\LOOMMOPO
iftarPUKPPPPPPP
igTIOUPPPOPP
igelSKTPPPOPOP
igmO>LOPOlNOP
ignoreL]IPPRNPOP
ignore $NSOPPPPPPP
igualRNRPPOPPPP
ihdNNPVOPOPPP
ihmPNTPPPPPOP
ihrOKQPPPWPPP
ihrenOSOPPPPPPP
iiUKQPMPOWNO
iiibBMPPPPTNN
ikIEINOeHgPJ
ilIGeJOXBHWW
il aNH]PPPPPPN
il estOLWPPPPPPP
ileusTOOPPPOPPP
iliacaRMQPPPOPRP
illRLOKPUUPPP
ill $PMOPPNVPPP
illnessQOPPOPPSQN
illnessesPPOPPMUPOP
ilsSRNPPPOPOO
imOEwfCVCHEF
im #2FJPQObNPPP
im $UOLSROPNPP
im aQPKPPVPPOP
im atRKTPPOPPPP
im dosePOUMPPPPPP
im forLONYPPPPPP
im goingPH\PPMPPPP
im inORPQPQOPOP
im onOPSONTPPPN
im thePOSPPNPPPP
imageSOPPPPPPOP
imagingWOPPPPOPNO
immediateXMNOPPOPPO
immediatelyOH[PPOOPPP
immerOLQPPWOPOP
immersionRPOPPPPPPP
immuneOQPNPOPPOT
immunoglobulinNNLTXMOPOP
immunotherapyTOMOPMOOUP
impairmentLOOXOPPPPP
implantMNOOZOQQOM
implantsROPPPPPPPP
imprenableOI[OPPOPPP
improveWLNPPPPPOP
improvingPTOPPPNPPP
impulseRPOPPPOPPP
imvMOPPPPOVPP
inXPPPnEL?LN
in #1EbKUMINaHM
in #2FdJXMIULNM
in #3PTUPPNKPPP
in #4BdONOYJPLO
in $>X[QM`JOLL
in ?OXOOOMOPOP
in aMCTSd=`NHS
in acuteRPPOPPOPPP
in adolescentsTOPPOPPPPP
in afTPOPOOPPPP
in afibPPPPPROPPP
in allFNOPPOQPP^
in amPVMNPPPPPP
in anFKS_QQOOOM
in anaphylaxisQPPJUPPPPP
in andNJ\PONOQPP
in armPMUPPPPPOP
in arrestQQNUKPPPOP
in asthmaPNOOVPOPPP
in atPSOPPOOPPP
in augustMWNPNOPPRO
in backPKXPPOOPPP
in bathroomPRPPPOPPPP
in bayQg8OPOOPSP
in bedKFNOOX\PPP
in betweenQNRPPPPPPP
in bipolarKPPVOPPPPP
in bitsQQJPPUOPPP
in blockOMVPPPPPOP
in bloodQRPOPPOPPP
in bothOEcPPNNPMP
in bronchiolitisROPPPPPPPP
in byQRRPPOOMPP
in carPJQPPUOPPP
in careTMOPPPPPNS
in caseQGOPPPPPZP
in chairNTPPOOPPOP
in childENQPUOWPPP
in childhoodNOPOVPOPPP
in childrenYOOMOONPOP
in ckdYONUFOPPPP
in classOCNPPR^PPP
in clinicVPPOOOPPNP
in coffeePMTPPPPPPP
in copd[FMPNPVOPP
in corridorPKVPPPPPPP
in cotPYHPPPPPPP
in courtOPPPPPPPOR
in covidTPPMPPPPPP
in croupMWPNPPPPPP
in ctEM_PNPTPNO
in cubiclePTLPPPPPPP
in dateMTLONPOOXP
in deHP[OONVONO
in dengueJOOP[PMPPP
in derPE\OWONPOO
in dialysisOQNVNPPONP
in dischargeNUOPPPOPPP
in edaQLLOOLPNN
in egfrOOPUNPPPPP
in elderlyQOPRPPPPOP
in emergencySLOOPPPPPT
in erTULPLPPPPP
in everySVLPPOMPPP
in fieldPGWPPROPQP
in firstJMON_POPOO
in fivePMTPPPPPOO
in forLZRPPMPOLO
in fridgeOSOPOPPPPP
in fromPWHPPRPPPP
in frontRXSPOKJPPO
in generalULPPPPPPPP
in gpQSNPPPPPPP
in hallPNTPPPOPPP
in handOTOOOPPPPP
in hduN[HQNPPPPP
in healthyROPPPPPPPP
in heartSOPPPPOPPP
in herERNNMR^POP
in hereQiRPPNOP8P
in hfrefTPPPLPPPPP
in hipSOPPPPPPPP
in hisLIRPPVMPNY
in hospitalZIMONVOPMP
in houseWGPHONOP_P
in howMOSJXNPOOS
in icuVKNONROPTO
in infantsTMPPPPPPPP
in intensiveRPPPPPPPNP
in itQG_POLNQPO
in juneLPPPPTOPPR
in kids`NOPMNKPNO
in labOH[PPPNPPP
in labourRQLPOPPPSP
in lastQQRSPNPPMO
in lateSTOPPMOPPP
in lawIKMOJiOOOP
in leftOPNPPTPPPP
in liftPUKPPPPPPP
in lovePE\PPPPPPP
in lowYMOPOPMPPP
in marchPPGPP\NPOP
in mayHSHPQbOPNM
in menXNPPKPOPPP
in messMVOPPPPPOP
in miXNPPLPOPPP
in minorPLXPPNPPOP
in morningPTLPPPPPPP
in myRHjOM<[OLO
in nicuPRPPPPOPPP
in noOORPPPPPPP
in notesNZOPOOJPOQ
in nowM[KPPPPMRP
in nursingTNOPPPPOPP
in obesityVOPPOOOOPP
in olderSPOPPOPPPP
in onGSMPVROSOP
in oneTDKVQM[RNO
in opPPOROPPPPP
in opdO`LPPPOOGP
in orG]XOPOLOLP
in ourQ=QOO\MOWU
in outTOOPPPPPNP
in over^IMSPPLOPO
in paedsQKOPPPPPWP
in palliativeVLPPOOPPPP
in pedsTRMNPPPPPP
in peopleXLPOPPOPOP
in personORPPPPPSMP
in placePRPOPPPPPP
in pregnancyQINVVNLORO
in pretermRPOPPPPPPP
in primaryTNPPPPPOPP
in psychVOQONPPPPP
in rangeOXNILOWOPP
in receptionMZLPPOPPPO
in recoveryO[IPPNPPPO
in remissionLTOOOPNVPP
in remoteNPTPPPOPPP
in resusNX<PPPUP[P
in rmPULPPPPPPP
in roomWX@OOMNOXP
in roomsNRPPPPPPPP
in schoolNSNPPRPPPP
in septicTPPMPPPPPP
in shockQVKPPNPPPP
in smallTNOPPPOPPP
in someoneSJMO[NOPPO
in statusSPPOOPPPPP
in stemiRPPPOPPPPP
in stillNKZOPPOPOP
in stockK]NOOOOPNP
in storePROPPPPPPP
in strokePROPPPPPPP
in tWCWPPPOPPP
in teensUMPPOPPPPP
in tenPQQPQQMPPP
in thOTNPPPOPPP
in thatR_JOOINPPO
in thePJ^HEI]Mj=
in theatrePRNSNQNPPO
in theirPROPPPPPPP
in thereOE_PPOPPOP
in thisFGFUNNQNpM
in threeOYNONOMPPP
in timeOVKPPPPPPP
in toOQKPPOPPWO
in toiletPMTPPPPPPP
in townNQRPPOOPPP
in trafficPTLPPPPPPP
in traumaRKOUPPOPPP
in treatmentRFPMPOPP]P
in triageMN\PONOPPM
in twoLHKRSO]PPP
in typeULOOVLOPOP
in upperSOOPPPOPPP
in vHLNPPP`POP
in vaccinatedXOPPLPPPOP
in wardPUKPPPPPPP
in withJOTPQQPQPQ
in womenSPPONPPPPP
in yourMHVPPONPYO
inappropriateRPPPPPPPOP
inboxOXOPPLPPPP
incendieMTPPPPPPPP
incendioPTNPPPPPPP
inchadoOMWPPOOPPP
incidenceiJMNIONNOO
incidence $`KNOMPOOOP
incidentL_IOPOLSUK
incident formPSPPPPPRON
incidentalMKOOPPVMOW
incidenteNJUPPOOOXN
incintaPNRPPPPPPP
inclOPOPPPMTPP
includedOLOPPQPXNP
includesONOPPPNWPP
includingOWLPPNPPPP
incomeTNPPPPOPPP
incompleteJNNQPPO\PO
increaseOMNPOVTPNP
incrementsFPP\OPPPPP
indapamideQPPPIPWPPP
indentMTPNPPPPRP
indexPMOPPLWPPP
indoPORPPPPPPP
indomethacinRPPPNPPPPP
inductionSIXLOUNMTN
induction $RKYNPPOQMP
induction atRRLPPROOPP
inductionsPROPPPPPPP
ineensOMVPPPPPPP
infORPPPPPPPP
infantILPVSMTOTO
infant $TNOPPPOPPP
infantsUMPPPPOPPP
infarct[MOMNPOPOO
infarctusPONPOOOPPV
infarktSOOOOPPPPP
infarto[PINLONOOV
infectedTMMPPNUPOP
infectionJLPMWTSNRN
infection $VNOPPPOPPP
infection ?KSPPONVPPP
infection controlLTNPPOPPTP
infection inTOPOOPPPPP
infectionsWSOOPQKMOP
infiltrateIOOPPPYPPP
infiltrationONOWOPPPPP
infliximabOQOOROPPPP
influenzaIOPPPPO[OP
infoRPPPPOPPPP
informLKRONNNMXY
informalOMOPPPPPOV
informedPTWOPONMNN
informed $OTOOPPONNT
infuseLPPSSOPPPP
infusedNPPSPPPPPP
infusionHWQdLLNMKN
infusion forNPPTPPOPPP
infusion rateJPPWPPPPPP
ingestedOKTPPPSPPP
ingestionROPPPPPPPP
inguinalRWNPPRHPPP
inguinal herniaQWNPPRIPPP
inguinelROPPPPPPPP
inhalationMNTQPOOPPP
inhaledVJUPOONPPP
inhalerPQLNOaMNLN
inhalersPLPPPPPOVP
inhibitorNONM[PPPPO
inhibitorsSSNPMPPPPP
initialKMN`OPNOOP
initialsOVNPPPPPOP
injLJOUOPOZPP
injectOMRPPTNPPP
injectedGPTOPVOPPP
injectingOUJPPSOPPP
injectionPJQNQQJ^OM
injection $QKPPOOPZNO
injection ?MPPPPTOQPP
injection forPPRPPNPPPP
injectionsSLPOPNOMZO
injectorPQOOPPPRPP
injektionROPPPPPPPP
injuredPTNPPOPPPO
injuriesTHOPPXMOQO
injuries $WBOPP[OPPP
injurySRRMOMNSLT
injury $NPMOPOORNX
innaPMTPPPPPOP
innerROQPPPOPPP
innitNROPPPRPPP
inpatientSMROOOPPRN
inpatientsSNPPPPPPPP
inptPNPPPPOTPP
inrPMRbHPKNOO
inr #1OKQYPPOOPP
inr #2.SVKSMMPPPP
insOKUPPOPPSP
insaneOKMPP[NPPP
insertionQNPPPPRPPP
inserviceOXLPPPOOPP
inshallahNTNPPPPPPP
insideJMPNOOWWRN
inside $NH[PPPMOUO
inside theLMQPPPOXPO
insistsXOOPPLPPOP
insolesRPPPPPNPPP
insomniaVSOOPMOOPO
insomnia $SOPPPOPPPP
inspectionPSNPPPPPPP
inspectorPUNPPPPPMP
insteadNVWONPLPNN
instead $KXLPPRORNP
instead ofVJ]LNONNPO
instructionsNUPPPPPPOP
insufflationPORPPPOPPP
insulinVK\JQEKQYN
insulin $RLJN\POPMP
insulin andPROPOPPPPP
insulin forSPOOOPPPPP
insulin inSNPOPPPPPP
insulin pensOUPOPPPPNP
insulin'sPNRPPPPPPP
insulinaMOTUOPOOOO
insuranceD\MPPPK\NO
insurerONOPPPPTPP
intactO[IMPORPPP
intakeRPPPPPOPPP
inteiroOWLPPPOPOP
intensityJSOPPPOPUP
intensivRMTOOPPPPP
intensiveUOOPPPPTJP
intensive careSPPPPPPPNP
intensivist[JPPPPPPMP
intentORMPPPPRPP
intentoPIOPPPO[OP
interOQPPPPPPRP
interactLJNOaPMOOP
interactionSPPOPOPPPP
intercomILSOPPPO[P
interestedRPOPPPPPPP
interestingJ^KPPOPPPO
intermediateTTMOPPOOPP
intermittentPNOPPPSOPP
internMUQPPTOPMN
internacaoQNNNPONOOX
internamentoTPPNPPPPPP
internetP[GPPPPPPP
internsONOPPPPPTP
interpretNMOOPOXPOP
interpreterNNGPPPMW[P
interrogationPSPPPPPNPP
interruptedXLONPPPPPP
interscaleneOKSNPNWPOP
interseptSPPONPPPPP
intervalIJEcMO\ONO
interval $GMObNPOOOP
interventionsVMOPPPPOPP
interviewOWMPPOOPPP
intoK`YQJFNPPN
into aNSTMPOPPPP
into theULTPPONPPP
intralipidFPYTLVOPKP
intramuscularPNPPPPPPSO
intranasalSNPQOPPPPP
intranetNNOPPPOL`K
intrapartumTPPONPPPPP
intrathecalSHZLOOPPRP
introPSOPPOPPPP
introductionUNPPOPPPPP
introitusPMSPPPQPPP
intubateOPYPPOOOMO
intubate cantOLWPPPPPPP
intubatedSIWPPOOQON
intubatingNOSPPPOPPP
intubationKTMUPOORPO
intuberPNSPPPPPPP
intuboNOTPPPPPPP
invasiveRPPOPPPPPP
inventoryPSNPPPPPPP
inversionJOSOPOYONO
invertedOJWPPPPPPP
invitationORPPPPPPPP
invitoPROPPPPPPP
invoicePOOOPOPXNN
involuntaryPOPPPPPPSN
involvedPENPPPcONN
ioON[PPOMPMP
iodinatedNOPPTPPPPP
iodinePQOPUNNPPP
iopONUPPPOQOP
ipMQOTPPPPPP
ipadsPUOPPNPPNP
ipdROPPPPPPPP
ipotermiaRPOPPPPPPP
ipratropiumKKORTOYPOO
iqYNOOKPPPPP
iqamaPROPPOPPPP
irJODPP\NOTV
irisSMOPPPPPPP
irmaPOSPPPOPPP
ironTKZKKPJSTO
iron $QOPNPPPQQP
iron infusionMSMOPTPPPP
iron tabletsKUUPPNNPPP
ironicallyJRPPPVPPPP
ironyPVNPPMPPPP
irregularQKMPPO[PNO
irregularlyROPPPPQPOP
irrigateQOSPPOPPMP
irrigatedPVKPPPOPPP
irrigatingSMRPPOPPPP
irrigationVMOPPPPPPP
irritableNPPPPPRPPP
isH^R>HaJGU[
is #1QMMPP_FOQP
is #2I^DSKgEONM
is #2.QKQRSVLONP
is #3ONQPPTLTMP
is $OZEPOPTPOP
is aVJBMLSJ^K^
is aboutNB`PPORPPO
is allMMSPPTOPPP
is allowedPJPPPPPPWP
is anNSNONROSKT
is anyoneOSTPPNPOON
is askingNKSPPOPRPS
is atLO[POMOPOP
is awakePROPPPPPPP
is backY]GNOJMONP
is beingPPRPPPPPOP
is bestUOPPPOPONP
is betterPSOPPPOPPP
is bigPROPPPOPPP
is blackPNTPPNPPPP
is bleedingLMZPPNPPPP
is blockedPYGPPRPOPP
is breathingPXIPPOPPPP
is bringingPPTPPMPPPP
is brokenOWKPPPPPPP
is burningOI^PPNOPMP
is cancelledPROPPPPPPP
is chokingPPWPPJPPPP
is cleanUONPPOOPPP
is closedTPNPPPPPOP
is closingPORPPOPPPP
is comingN_NPONOPIO
is deadO^HPPOPPNP
is doingRQQPONOPOP
is doneQZFPPOPPPP
is downNGQPTMPOZP
is dueQSOPOOPPOP
is dyingOAcPPNPPPP
is emptyPPTPPNPPPO
is fallingPPUPPNNPPP
is fineQSOPPNQPPP
is finishedP@gPPKPPOP
is flatPSDPP]OPNP
is forNRLOPPPQTO
is freeNWDPOOWORP
is fullMMSPPNWOOP
is gettingPN\PPGPPPP
is givingPLXPPMOPPP
is goingPWRPPKPPNP
is goneOYGPPRPPOP
is goodNUOPPOPPPP
is greyPMTPPPPPPP
is havingOPTPPMPPPP
is hereObJPPOOPGO
is highRPPPPPPPOP
is hisNWMPOOIOPW
is holdingQJVPPPPPPP
is homePTMPPPPPPP
is howOPORPPPPPP
is inHfVPNGNOKP
is itC88SQT}JO]
is justO\JPPKPPPP
is keptONMPPPPPVO
is killingPKMPP[OPPP
is latePMOPPUPPPP
is likePMTPPPPPPP
is lockedRRNPPOPPOP
is makingPTOPPOPPOO
is mineOSNPORPPPP
is missingPWLPPOPPOP
is myOYDPPXOPOQ
is neededQONPPOPTNP
is negativePKPPPUPPPP
is noQVMPPMOPOQ
is normalULQPPRMPPP
is notQRVPPLNPOO
is nowPZIPPPPONP
is numbLMPPPXOPPP
is offMaJPPOPPKP
is onHXXNT`JKDM
is oneXOOPOOOPMO
is onlyQWLPPNPPOP
is openPQRPPPPPNP
is ourNLOSPPPOWO
is outUQYPORNLHO
is overPWNPPOPPMP
is pouringPTNPPPOPPP
is readyPTMPPPPPPP
is redONPPPTPPPP
is rightRPPPPOPPPP
is runningPRPPPOOPPP
is safeUSLPOPLPPP
is shakingPLQPPTOPPP
is sheTQPPMOOPPP
is shortPNOPPUPPOP
is sittingPMWPPLPPPP
is sleepingORRPPMPPPP
is soPWLPPNPPPP
is standingPFZPPPPPPP
is stillKROPNKOPO]
is stuckPVMPPMPPPP
is takingNROPROPPPP
is thatK#>S_fpQL]
is theARSVTB\UIT
is thereW<ENPPLWjM
is thisI>GOPXpOLO
is tightOORPPQPPPP
is tooXPONKPPPPP
is upQWOPPNOPMP
is walkingPVKPPPPPPP
is whereOPVPPPOPMP
is whitePRSPPPMPPP
is withO]KPONOOOP
is wrongPPNPPPSPPP
ischaemicONTPPPPPPP
ischemiaRPOPPPOPPP
ischemicLPPTPPPPPP
ishHYQPPPOPOP
islandML\PPOOPOO
isn'tPF`NPISQOO
isntM?eQPYNPHP
isoJNPPPPPN[P
isolatedWLOOOPTONO
isolationMQXOPPLNTO
isoniazidONQOOXNPPO
isosorbideWPPPKPOPPP
issoQQLPPOSPPP
issueIQLPXOPOTP
issuesNSOPPPPQPP
istYXKOPLRONM
it`OFOQRIOOR
it #1OQNPPPPRPP
it #2KTMTPPOPPP
it $?dPU[FYMGH
it ?RSSPMYKNLM
it aPPKPPRRPPP
it againPMVPPNPPPP
it allQNPPPPOROQ
it alonePNOPPSPPPP
it andNNUUPGTPPP
it atOWIPPSNPQP
it backPTSNONPPOP
it beW<MRPPRSYP
it beenXQNPPKPPOP
it betterRPOPPPPPPP
it byOONTPPPPPP
it changeUNPPPPOOOP
it comeSQMPPPPPPP
it comingSRLPPOPPPP
it doPOPPPTPPOO
it doesPPTPPMPPPP
it downWYIOPMNPMP
it forP\MOOUOMHO
it goNUPPPRMQNP
it hasNWOPPNPPNP
it haveLQPPPOPPTP
it helpQMOPPSPPPP
it hereSHXPPOOPQP
it hurtUOOPONPPPP
it iPSNPPOPPPP
it ifXFRPPOPPMT
it inO]GPPNOPQP
it is\FUOPMMOSN
it isn'tQJUPPPPPPP
it itPIZPPMPPPP
it justKULPPTOPQO
it lastRJOOPNPOZO
it lowerSPPPPPPPPN
it matterLNOOSUPPPP
it meanMOOPPOZPPM
it needOMPPPQPOVN
it normalKMPPPZNPPP
it nowOEPPPOPP^O
it offUJUPNOPPOP
it okQMOON^LPNO
it onMUJPPNNL^O
it onlyWRMPPNNOOO
it orJNLP\QNOSN
it outURFPPUPPPO
it overPTMPPPPPPP
it reallySOPPPNPPPP
it safeXIOOWNNPOO
it saveROPPPPPPPP
it saysNSOTPMPPOP
it slowSINPNXPPPP
it stillOMQPPSOORO
it thatOROPPPPPPP
it theMNOPOOYPPP
it ticketOTNPPPPOPP
it toOVOPPMPPOP
it tonightPB_PPOPPPP
it tooVOPPOOOPPO
it upIMVPPUNPRP
it waitPNTPPOPPPP
it wasHNXOOQMPPU
it wentPLVPPNPPPP
it withNOMPPNPPWQ
it workTPPPNPPPPP
it worthXOPPPKPPNP
it'llPTUPPPPPGP
it'sSX]MNJKMNM
it's aNXKPPPPPPP
it's inNTTPPMPOOO
it's justPTIPPSPPPP
it's onPROPPPPPPP
it's theNGTPPXPPPP
itchRJXORGVPOP
itchesOROPPPPPPP
itchingOOIPQZPPPP
itchyLQGPNT^NOO
itemE=MOOOL}KN
itpORPPPPPPPP
itraconazoleSPPONPPPPP
itsL]YVLEGWKM
its #1PYDSPPPPPP
its aPOOPPSOPPP
its allPMPPPTPPPP
its beenPMSPPPPPPP
its justPMRPPQPPPP
its notPORPPPPPPP
its ownONLOONOUVO
its theOUMPPPPPPP
itselfUMMOONXOPP
ituOMRPPONPVO
itu #1PSNPPPPPPP
iuGLObOOOPPP
iudOHJPP]NRUO
ivQFKuLEFMYL
iv $PHPYNOOPRP
iv accessQLUQPPOPOO
iv contrastMPQOTPPPOP
iv forOPPSPPPPPP
iv inTOPOPPPPPP
iv ironSMPJOOOQWP
iv magnesiumLPOTUMPPPP
iv toSKP[KPNOPP
ivcSNPPPPPPPP
iveI6tOOUMOOO
ive gotPMTPPOPPPP
ive hadOE[PPSNPPP
ivermectinUYOQNGMPPP
ivfP=MOMnMPPO
ivigQNNUPPPPPP
ivsQOPPNPPPSP
ivyNPOPPTOPPP
jMKSKPNNaNP
j'aiQKUPPUNOON
jaLPYNOMVNNN
jaarXRHOOPPPPP
jabYCQNNTOPKX
jab $NESOVTPPNT
jab forQOLPPTPPPP
jab inTPPPMPPPOP
jabbedSPPPMPPPPP
jabsLGNTQWOQTP
jacketPKVPPPPPPP
jacketsORPPPPPPPP
jahrigeSOPPPPOPPP
jajaNZKOPOPPPP
jamOXJPPNMPOV
jam $OSOPPOPPPQ
jambeOMUPPPPPPP
jambesPLVPPPPPPP
jammedPSRPPOPPOP
janPGNPP[PPPP
januaryNSPPPPPPPP
jarOWMPPOPPOP
jararacaPORPPPPPPP
jardimPZIPPOOPPP
jarsORPPPPPPOP
jaundiceSSJOPOSNQP
jaundice $TMNOPPSOQP
jaundicedNMRPPNUPPP
javelPKVPPPPPPP
jawOLfNOGPNOO
jaw clenchedPORPPOPPPP
jaw lockedOMVPPOOPPP
jeIPaNO[KJMK
je suisKWSPPOOOPP
jeanPNSPPPPPPP
jehovah'sWSMPPPOPOK
jehovahsMIOPPQOPO\
jelloPROPPPPPPP
jellyOUNPPPOPPP
jelly $OTNPPPOPPP
jellyfishSMQPPPPOPP
jemandenPNLPPPPPPW
jerkMTKPPNWOPP
jerkingOGaPONMPOP
jerking $PLVPPPPPPP
jerking allPNSPPPPPPP
jerksNKNPPO\PPP
jetsPORPPPPPPP
jetztOL\PPNNPOO
jeudiNSPPPPPPPP
jiPROPPPPPPP
jitteryPLRPPOTPPP
joPXPPPPPPIP
jobQ^CPORLROO
job $OQNPPQORPP
jobsPSMPPPPPPP
jogoOONPPVOPPP
john'sMPOPVOPPPP
john's wortMPOPVOPPPP
johnsPPOPSPPPPP
joinPJPPPVPPPP
joinedPSMPPPPPPP
joiningOTOPPPPPPO
jointHINMONgSNO
jointsRNROQOPPPP
jokeO?dPPOPPPO
joke $PIYPPPPPPP
jokesO[IPPNPPPP
jokingPOSPPNPPPP
joking $PPSPPNPPPP
jollofOWMPPMPPPP
jollyMHWPPPUPPP
jongenPMMPPPWPPP
jouePNMPPVOPPP
jourMNPPON[PNP
journalNXOPPPPPNN
journal clubQUOPPPPPON
joursVLPOPPPPPP
joyJ]GPPVNPOP
joy $K\LPPPPPOP
judgePULPPPPPPP
juevesOVMPPPOPPP
jugPVKPPPPPPP
juiceXPDOWTNOQM
juice $NUMPROPPPP
juice andMWLPROPPPP
jullieMRFPPO\PPP
jummaPROPPPPPPP
jumpPPQPPWOPNN
jumpedPK\PPKOPPP
jumperPTMPPPPPPP
jumpingPROPPPPPPP
juneIXJOPWOOOQ
june $OVMPPPPPPP
jungePSNPPPPPPP
juniorPMRPPPPPQP
juryJ\PPPPPOLO
jusqu'aPUMPPPPPPP
justTGaJMVWIRE
just aMTIPPTTPOP
just asXOKPOPOPPP
just deliveredPMTPPPPPPP
just droppedPKYPPOOPOP
just foundQQPPSMPPPP
just givenONTOPPPPPP
just gonePZHPPOPPPP
just gotUSKPPOOPPO
just hadPOTPPOPPOP
just mePfEPPIOPNP
just nowOCdOPMOPPP
just rangPUKPPPPPPP
just soPROPPPPPPP
just startedPNOPUNPPPP
just stopOOPPPSPPPP
just stoppedPMTPPPPPPP
just theRQKPPSQQMP
just toPWIPPPPPPP
just toldPPSPPMPPPP
just vomitedPROPPPPPPP
just wantedPNSPPOPPPP
just watchTPPPPONPPP
just wentOOSPPOOPPP
justeROPPPPPPPP
jwMPPKPPPYNQ
kFWNdOC`FMM
k #2.N?hJPIYPQO
k $PPMNPPVPPP
k isOQMPQOOPSP
k ofPROPPPOPPP
k'sOUPPPPPPNO
kaPLUPPPOPPP
kaartjeOTNPPPPPPP
kabelPOSPPOPPPP
kaffeeOUMPPOPPPP
kaliumNI[OOORPPP
kalkPMTPPPPPPP
kaltNOVPPOOPPP
kamXNMPPOOPPP
kamerPNTPPPOPPP
kamer #1PTNPPPOPPP
kamiOUNPPPOPPO
kammerflimmernRMSPOPPPPP
kanIQQOPUTOOO
kangarooWMOOPPPPPP
kangaroo careUNOOPPPPPP
kannNTUPPONPOO
kantePKWPPPPPPO
kantineOUNPPOPPOP
kappaPJLOPP]OPP
kaputtO[IOPOOPPP
karaokeOTMPPPPPPP
kawasakiNQRPPPOPPP
kayaNNUOPPPPPP
kclJLZZNLOPMP
keelMG_PPOOPOP
keenQSOPPNPPPP
keepbDJPG[QLE\
keep goingQLWPPMNPOP
keep herQOUPPMOPPP
keep himOPOPPKPNPZ
keep itNUQPPNPPPO
keep theQVOPPOPPGU
keep themSVLPPNOPNP
keeperPTOPPPNPPP
keeping^HOPOOOPOO
keepsSLNNOUKVRO
keeps sayingPORPPPPPPP
keerNTQPPOPPPP
keflexLPPRJXPPPP
keinLSROOOUPOO
keineOLTOOOSPPP
keinerPYIPPOPPPP
kelderIL[PPPPPPP
keloidOOPPPTPPPO
kenyaQDNPPP]PPR
keppraSPTNLOPPPP
keptMQKPPKNOaO
kept $OIRPPPOPWP
kept inOSLPPPPPTP
keroseneOMVPPPOPPP
ketPG\PONPPPP
ketaminaSOPOPPPPPP
ketaminePMLPXLQOSP
ketamine forTOPOOPPPPP
ketamine inKLNP[OOPPR
ketchupPNSPPPPOPP
ketoacidosisUPPNPPPPOP
ketofolSNPPPPPPPP
ketonesIPWMMNXPQO
ketones #2.LXUNMONPPP
ketorolacSNPNSPPPPP
kettleFaOPPOLPPO
kettle $PSNPPPPPPP
kettle'sP\DPPPPPPP
keukenOXIPPPPPPP
keyFh@ONONI`N
key $NURPPPPPKP
key isO[HPPPPPPP
key'sPJVPPOPPPP
keyboardPSIPPPPVOP
keyholeXPMPPMOPOP
keysOXSPNMPPMO
keys toPWLPPOPPNP
kg7?[}FK;KZM
kg $MRG\WNLOOO
kg ?NPZJPPPPOP
kg andLSVPNOOOPP
kg childOPPROPPPPP
kg forKOPWPPPPPP
kg hKPNYOPPPOP
kg howNPPRPPPPPP
kg inQUNPPNOPPP
kg kidONRROPPPPP
kg ladyPOPROPPPPP
kg minLMN\OPOPPP
kickOLSPPPPTOO
kickedOD_PPOPPPP
kicked inPJWPPPPPPP
kickingOWMPRLMRPP
kicksOUNPPOPPOP
kidGS\NUKTMKP
kid #1PRNPPPPPPP
kid $LFLPXO[PPO
kid fromPRNPPPPPPP
kid inOUMQPPOPPP
kid wPNNPOOVPPP
kid whoPOPPPPPPOS
kid withZMQPNNMPPP
kid'sNURPPJRPPP
kiddingPROPPPPPPP
kiddoONNPPPUPPP
kidneyTHPH`OVNJO
kidney damageSOPOPPPPPP
kidneysUQIUOPOPOO
kids[JSUEURMKO
kids $RKR]NOPOKO
kids ?PSPPPPPPMP
kids withVPPPOPLPPP
killLJ^OPRONPO
kill meO^LPPHPOPP
killedPUMPPOPPPP
killerPRPPPOPPPP
killingMXHPPWOOPO
killing meKPKPP\OOPP
killsRPPPPOPPPP
kiloKDIlMTNOPO
kilo $MFOVPXPPQP
kilosLVJYONOPPP
kinOPPPPPPPPR
kindNLZWRKMNNN
kind $OTPPPPOPOP
kind ofPOOPPRPPPP
kindaPMTPPPPPPP
kinder toRPPPPPPPOP
kinderenRRNPPOPPPP
kindernTOPOOPPPPO
kindjePKVPPPPPPP
kindlyPRSPPOOOOO
kindly sendPTMPPPPPPP
kindsOSNPPPPPPP
kingNWKPPPPPPP
kinkedPPRPPPPPOP
kipptPORPPPPPPP
kissNWLPPPPPPP
kitIQLOOPMO^S
kit $RKVPPPPPOO
kit forOULPPPPPPP
kitchenG]OOOKNQVO
kitchen $PNTPPPPPOP
kitchen floorPKVPPOPPPP
kitsQQHMONOOaN
kits inL[LPPPOOPP
kittenONPPPOTPPP
klaarORSPPPNPOP
kleineLPKPP\NPPP
kmNI]PPOOPOP
knackeredOSNPPQPPPP
knee]DEKKXbUJK
knee $YLNOOQOPPP
knee arthroscopySPPPPNPPPP
knee injectionPUNPONNSPP
knee isONPPPTOPPP
knee oaPUPPPNNPPP
knee painLTKPPQTPPP
knee replacementRRPPPPOPOO
knee scopeNSOPPPPPPP
kneesTEROSPPONV
knewKYOPPOOPPP
knifeML_OOMOOLR
knife andPNTPPPPPOP
knife inOLVPPPPPPP
knife'sPPSPPPPPOO
knittingPVJPPPPPPP
knockRQLQRPOPOP
knockedPTMPPSPPOM
knopfbatteriePNSPPPPPPP
knowGL\OUJSKWN
know $POMOPPZPOL
know howL[QRPNOPLO
know ifQQLPPSPPRM
know theO?RQPPPMbP
know whoNYOPPLPPQO
know whyPPSPPNPPPO
knowingQMPPP]POIO
knownSMQR[MIOMO
knowsL_NPPOOPKO
knows $NYLPPPPPNP
knucklesPTOPPLRPPP
koNOSOPSNPPP
koffieN^HPPOOPOO
koffiekamerOSOPPPPPPP
komPKVPPPPPPP
komenPOSPPPOPPP
komischPNSPPPPPPP
kommtKCVOPOL\OV
komtNUQPPOOOPP
koortsOIUPPPTPPP
kopfOJYPPPOPPP
koplikLQOPPNWPOO
kortisonXOOPPPMOPO
koudONUPPPPPPP
kraitQMSOPPOPPP
krait bitePNSPPPOPPP
krakowPTNPPNPPPP
krampftPDbNPPMPPP
kreißsaalMQTPPPOOPP
kreuntPMTPPPOPPP
kriegORQPPPPPOP
kriegtPORPPPPPPP
krijgOMNPPXPPPP
krijgenPKWPPPPPPP
krijgtPORPPPPPPP
kucheOTNPPPPPPP
kuchenNWNPPOPPPP
kudosPTNPPPPPPP
kyaPTMPPPPPPP
lPJbLONMQOM
l #1OPGPPN]OPP
l andPMTPPPPPPP
l dJULPPRPPUN
l'acidoPORPPPPPPP
l'aidePIYPPPOPPP
l'airOJWPPPPPPP
l'ambulanceOIXPPPPPPP
l'arrestoPXJPPPPPOP
l'arretOULPPPPPPP
l'ascenseurPOSPPPPPOP
l'avcSULNPPPPPP
l'eauPORPPPOPPP
l'emboliePSOPPPPPPP
l'enfantZLONOPPPOP
l'haOOSPPPPPPP
l'hoPOSPPPOPPP
l'imprimanteOZJPPPOPPP
l'internePSQPPPPPPN
l'oeilPLPPPPVPOP
l'otiteTOPPPPOPOO
laYLcKK_@IHR
la #1ORQPPPOPPP
la bocaP[IPPMPPPP
la cabezaPLUPPPPPPP
la camaPJXPPPPPPP
la manoPMUPPOPPPP
la salaOPRPPPPPPP
la testaOF\PPPPPPP
laagSD]NPOPPPP
labHXSMOL@HpL
lab #1PKWPPPOPPP
lab $NUHPPONRWO
lab herePMTPPPPPOP
lab isNUMPPPPPPP
lab rangPTOPPPNPPP
lab saysP[JPPONPOP
lab'sPVOPPPKPPP
labaRPPPOPPPPP
labbraONVOOPPPPP
labelOXLRPMOOMR
label printerNSPRPOPPNP
labelledOVLPPPPPPP
labellingXLPPOPPPPN
labelsMTLPPPOOWP
labetalolJTNTSOMPPP
labiosOLWPPOPPPP
laboNVMPPPPPPP
laboratorioPORPPOPPPP
labourTMVONNMOSO
labour roomOQNPPPOPRP
labour wardKVPPPPOPRO
labsRHQOOXOQOP
lacQMPPPOMWPP
lac repairOLPPPPNWPP
lacerationPPOPPPOSPP
lachePROPPPPPPP
lachenPUMPPPPPOP
lacrimePSNPPPPPPP
lactateOPUNMLUMUO
lactate #1OFcPNPKPPP
lactate #2PLYPPPLPPP
lactate #2.HYBOOO`PPP
lactationHNOMbOMOPP
lactobacillusTOPOPPPOOP
lactoseXKOPPPOPPP
lacuneKKPPPP\PPO
lacyOQLPPPUPOP
ladAKcWJOXQMK
lad fromQRKPPPPRPP
lad withPROPPPPPPP
lad'sPORPPOPPPP
ladderOFYSOSNPOP
ladiesRNRPPPOPPP
ladoOLQPPOWPOO
ladsPNOPPUPPPP
ladyCSSPX?YNYP
lady $OLGPQP^PPO
lady atNGVP\KPPOO
lady fromOLQQPPTPPP
lady inTHYONOOPPP
lady isNCbPNPOPQP
lady ofOZNSPPGPPP
lady onPJXPROOPPP
lady whoPJRPQPPPUO
lady withRTPQNLNPPP
lady'sNRRPPPPPPP
lagOOSPPPPPPP
lagosNOOPOWOPOO
lahCkMPPPPPLJ
laidPNRPPPPPPP
laissePROPPPPPPP
lajePNRPPPPPPP
lakePBOPPNbPPP
lamaMWPPLPPPQP
lamictalNQOPPPSPPP
laminatedOWLPPPPPPP
lamotriginePOOOUPNPPP
lampOTYPPFOPPO
landQIQPPPOONZ
landedOSPPPNPPOP
landingPUNPPNPPPP
landlinePROPPPPPPP
landlordPOSPPOPPPP
langSIPNTZIPPO
languageTNOPPPPPOQ
languagesOOPPPPPPTO
languePMTPPPPPPP
lansoprazoleNMPIPO]PPP
lantusOORPOPOPPP
lanyardPWMPPMPPPP
lapU<dOOLRQNO
lap choleVMOOPPPROO
laparotomyOXQPPPIPPP
laptopLaOPPLPPIO
large]LLPPPLPOP
largerNQPPPPQPPP
laringoRQOPPPPPPP
laryngiteUNLOPOUPOP
laryngoscopeROPPPPPPPP
laryngospasmMQTSPNPPPN
larynxPKUPPPPPPP
lasOWQOOMLOWN
las #1O\FPPPOPPP
las pastillasPORPPOPPPP
lasagnePXMPPLPPPP
lasciatoPSNPPPPPPP
laserX?ROOQM[PO
lasixKNM\PPPPPP
lassQKUOPOPPPP
lassenPTMPPPOPPP
lastLVORJ`EMQP
last $OTHOPOOOZO
last dosePSMPPPPPPP
last monthSOOPRWONLN
last night]D_LYDKOQL
last nightsPUMPPPPNPP
last niteOSNPPQPPPP
last ofPRPPPPPPOP
last oneNRSOPOPPOP
last seenPI^PPPKOOP
last springMPOPPUPPPP
last tetanusRMPPPQPPPP
last timeWPNPPLOPPP
last week=GMPO\bONV
last week'sOSNPPPPPPP
last winterMLOPPYPPPP
last yearQMOPOONPOY
last yrLMJPO]MTPN
lastedUPOPPNOPPP
lastingROQPPPPPPP
lastsRQPPPOPOOP
latchPPTPPPMPPP
lateZX>KLJKOU`
late $SYIQNNPOOO
late forSUOOOLPPPP
late toTLONPUOPPO
latenPMLPPXPPPP
latentRINOOOIbPO
later^TNLOMMNON
later $LVTNPPNOPO
later ?\NMPPNMPPO
lateralFMKPPOgOPO
latestUTOPNOMPNO
latexKKOO_VJOOO
latoPORPPPPPPP
lauftPLVPPPOPPP
laughPQROPPPPOP
laughedOWOPPNPNPO
laughingOcAPPOOPPO
laughing $PSNPPPPPPP
laughing atPXHPPPPPPP
laughsOQKPNZNPPP
laundryOXMPPONPPP
lavaPTMPPPOPPP
lavageWJPPPPKUPO
lavenderOTNPPPPPPP
law>@HNIbIME}
law $KLOOPKONIj
law inPQOPPOPPPR
law'sPOOPPSPPOP
lawfulJLOPPPPLOa
lawnN]GNPPPPPP
lawsUMOPPPPPOQ
lawyerMLOPPPPOPZ
laxativePTOPNPPPPP
layQSMPPPPPPP
lbN]DSPPNPPP
lbbbPOBPPP_PPP
lbpTONPPPOPPP
ldaTOOPPPNPPP
ldctSPPPPPMPPP
ldlRXIPPRLPPP
ldl #2.OYJPPONPPP
ldl #3SOPPPPNPPP
ldrLQVPPPOPPP
ldr #1MMXPPPOPPP
leBLdMLWIN\J
leadLOKPPM\MVN
lead offPYHPPPPPPO
leaderYKQPPPPMOP
leadlessTLPPPPPPPP
leadsKK]PPOOPOP
leafRJOPPVOPPP
leafletM\LONKNPVP
leaflet $ORPPPPPPPP
leafletsNZKPPOPPOO
leaguePSNPPPPPOP
leakPKPPPTTPOP
leakingOXFOPOVPOP
leanPTLPPPPPPP
leaningMG\PPMSPPP
leaning forwardNMRPPPSPPP
leapYJNPPPPPOP
learnedPROPPNPPPP
learningL\HPPNMOXN
leastXOTPPNNOKO
leaveP_EKNOBRfI
leave $JQROPNNPYQ
leave ?SUNPPTJPMP
leave himPZGPPOPPPP
leave inPQMPPNPPVO
leave itTDOPP_PPLP
leave theOOPPPOPVON
leavesQWRPPNOOKP
leavingQNYPPOOPLO
leaving doPRTPPOOPLP
lebenOKQPPOVPPP
lecanemabRPPPOQNPQP
lectureMaJPPNMNOP
lecturesPONPPTPPPP
led[KOPPOOOQN
ledgePD\PPPPPPP
leePUPPPKPPPP
leegOKWPPPOPPP
leerOSOPPPOPPP
leftCXSNKHOWZQ
left $LWQLOLYOON
left aOVNPPNPPOQ
left armNVXPPLJPOP
left chestOOSPPPOPPP
left eyeQLQPPSPPPP
left inM[=PPLQOZV
left mainZJPPPPMPPP
left myPROPPOPPPP
left onWGNPPPOPVP
left pupilOVLPPPOPPP
left sideONVPPPOOPP
left theORTQPPPPLP
leftoverOPPPPPRPPP
legKO`NYIQLJM
leg $VGTPPSOPOP
leg isQF\PPOOPPP
leg painRPNPPSMPPP
leg ulcerKVNPPNUOPP
leg ulcersRUNPOOOOOP
leg whitePKWPPPOPPP
leg'sPORPPPPPPP
legalNNMONLNONc
legal toONPPPPPPOT
legallyMKNPONPPMa
legally $OOPPPPPPNU
legendPSNPPPPPPP
legibleNVNPPPPPOP
legionellaPRPOPPNPPP
legoOYKPPPNPPO
legsO>eVMM[LMK
legs $TMOXOLONOO
legs achePPOPPRPPPP
legs andPRQPPONPPP
legs gonePMUPPOOPPP
legs upUMJPPOVPPP
legs weakROXPPPHPPP
leiMMQPPPOOPW
leisurePLVPPPPPOP
leisure centrePLVPPPPPOP
leitePNSPPPPPPP
lejiaPORPPPPPPP
lemonNDKPP\XPOP
lemonadePSMPPPPPPP
lenaPORPPPOPPP
lengthTNOPPPPPPP
length ofUMPPPPPPPP
lensRPROOPPNOP
lensesQNPPOSPPPP
lenzuoloPMUPPPOPPP
leqembiRPPPOPPPPP
lequelVPOOMPPPPP
lesXG\MOKHQ[I
les yeuxOMXPPPOOPP
lesaoRONPPOOUPO
lesionSGMSOPZPNO
lesionsHKMNPPZZOO
lessnWEQMIDNMN
less likelySNOPPPPPPP
less thanSNPPPPPPPP
lessonPSPPPOOPPP
letNBTOKWUOPV
let goPG\PPOOPPO
let himOQLPONXPPP
let mePTMPPOPPPP
let thePPMPPUOPOP
letrozoleMOPQOVOPPP
letsSPPPPNPPOP
letterIGNQNRLcLX
letter $PROPPQOOPP
letter saysPMOPOVPPPO
letterboxPMTPPOPPPP
lettersP\JOPOLNRO
letters $OUMPPPPPPP
letters arePMTPPPPPPP
letters toOMUPPPPPPP
lettingNQNPPPPPOU
lettoOLXPPPNPPP
leucJPPPPPVPPP
leucsPMKPPPYPPP
leutePIXPPPPPPP
levantaPKVPPPPPPP
levarNPMPPVOPPP
levelMI\NLKL_NN
level #1YJUAPNOYQO
level #2.ONK_MQLOPP
level $NONPQNSQPP
levelsLSJM_OOPNP
levetiracetamMTURMOOONP
levoNTMRQPOPPP
levofloxacinRPPPOPPPPP
levosimendanTOOOPPPPPP
levothyroxinePPKRUKUOOO
levothyroxine $JNMMXPXPOP
levouOG^PPPONOO
levresOHZPPPOPPP
lewyKOLMYPSPPP
lexaproNOOONYPPPN
lftPDPPPP_OPP
lftsMKPPPO[PPP
liOPRPPPOPPP
liabilityLNOPPPPOM[
liableLFOPPOMOKj
liable ifPLPPPPPPOV
liaisonOUMPPPPPPP
liberaNXLPPPPPPP
liberalSOOPPPPPOP
libraryLOHPPOLOeN
librePRNPPPPPPP
liceSQNPPOPPPP
licenceONOPPNP[PM
licenseMOPPPOPPPW
lichenPSOPPQMPPP
lickedOLOPPWPPPP
lidN\BPPNWPPO
lidocainRPPPOPPPPP
lidocaineTVMOPOOPLP
lieNGTOP]MOON
lie downONOPPWOPPO
lie flatONNPPVOPPP
liegenOSOPPOPPPP
liegtNRUPPONPOO
liesLOOPPOXPPP
lieuPMOPPPPVOP
life^RIYMMLMNM
life $RUMPPMPPPP
life ?OFPPP\PPPP
lifeguardOKWPPPOPPP
lifepakPKVPPPPPPP
lifestylePNOPPRPPPP
lifetimeRPPPPPOPPP
liftIYWOONLNVK
lift #1PVKPPPPPPP
lift $OTNPPPOOTN
lift hisPNRPPPPPPP
lift isPUKPPPPPPP
lift stuckPKVPPPPPPP
lift'sPULPPOPPPP
liftedOISPPOVPPP
liftingNOBPO]ZOOO
lifting aMMJPP]PPPP
liftsQ[HPPOOPPP
ligature auditPTMPPPPPPP
ligature cutterPNRPPPPPQP
liggenMMNPPPZPOO
lightW_MOPILMMO
light $LPVPPOPPOP
lighterRLWPOOOPNO
lightningOLXPPNOPPP
lightsYVKPPLPPMN
lights and[IOPPOOPPP
lights onPVMPPPOPPP
ligtOI[PPOOPOO
likeGVaJKXUMJI
like #1PHSPPXNPPP
like $OPKPP\KPPP
like aEiLONNPONM
like anPNVPPLPPPP
like itPYMPPMNPPP
like thatPNQPPROPPP
like theP[LPOMPPNP
like thisQPSPPMQPOP
like toWHTOPOPPPP
like woodPLWPPOOPPP
likelihoodVOPPPPMPOO
likelyTHNPONZPOO
likely $RNOPPPQPPP
likely toSNPPPQPPOP
likesOSOPPPPPPP
limb_FTOKPMPPP
limb lossYLMPPPOPPP
limeOSPPPPNPOP
limitPEDTPNROV^
limitationsIPPPPPPNOZ
limitsTQOPPPKQPP
limpHR`MOLNPOP
limp $LL]OPNNPPP
limpiandoPKUPPPPPPP
limpingKPLPPL]PPP
lineUKYNQCZNSL
line #1PMSPPPPROP
line $PLLRPMTVOO
line camePPSPPOOPPP
line forOULPPPPPQP
line inOPRQPPOPPP
line onTFMPOP\PPP
line outPXIPPPOPOP
line wasPLVPPPOPPP
line'sORQNPPPPPP
linedPHYPPPPPPP
lined upPJVPPPPPPP
linemanONTPPPOPPP
linenNWMPPUNOLO
linen cupboardPKXPPPPPMP
linesLTKOPRRSOP
lines $OOQOQPNSPP
linezolidLPPPVPPPPP
linguaOTNPPPPPPP
linkOZGPPNOOUO
linkerPORPPPPPPP
linkerkantPLUPPPPPPP
linksLPQOONYOOO
linoPORPPPPPPP
lionOSOPPPPPPP
liothyronineUOPPNNPPPP
lipLE>NMLuXOO
lipidROWNOONOOO
lipid emulsionRQOOOPPPPP
lipidsPOPPPPPPRP
lipomaP\KPPPIPPP
lippenOG\PPPOPPP
lipsNKiOOHIPOO
lips arePD`PPLPPPP
lips hugeOPRPPPPPPP
lips likePOTPPNOPPP
liquidLPOWNNOPUO
liquoricePROPPPPPPP
lisaVNPOOPPPPP
lisbonPSOPPOPPOP
lisinoprilNQNOWNPPNP
lisinopril andOPOPSOOPPP
listMdELMFHIiS
list #1OSOPPPOPPP
list $LHMOSNQNaO
list ?OKTPPOSPPP
list forOYPPPPPPIP
list isP[NPPOPNKP
list ofPJLPPPPPRY
list orOLPPPOPL[P
list startsPSOPPPPPOP
listedMNPPPQOWPO
listenPTNPPNPPPP
listeningRQOPPOOPPP
listsOOPSPPPPPP
litMI`PPOMPOP
literOLYPPPNPPP
literallyNXMPPNPPPP
literatureUONQNPPPPP
litersOSOPPPOPPP
lithiumLVMLWONRLS
lithium #2.MPZOLPOPPP
lithotomyPPRPPPNPPP
litioUPOOPOPPPO
litreTHTUMRNPPN
litre ofUMRPMPPPPP
litresJJWXPNTOLO
litres andPMSPPPPPPP
litriPORPPPOPPP
litroPRPPPOPPPP
littleIPQOOVXONN
little boyPRPPPNPPPO
little oneNJ[PPQOOOP
littmannPVMPPPOPOP
liveNRIN_INOVM
live $PMPPPPPPUP
live longerROPPPPPPOP
live withUQOPOMPPPP
livedPTLPPPPPPP
liverM9VROcUOOL
liversPNRPPPPPPP
lives]FKOOYLOQN
lives $XNNOPOOPOP
lives ?TNPPPPPPOO
lives aloneOPRPPPOPPP
lives inPNIPP[OPPP
lives onNPRPPRPPOP
livingLQOPPOPPPV
llPORPPPPPPP
llamoOLVPPPPPPP
llegoPSOPPPPPPP
llevaPROPPPPPPP
llevamosPKUPPPPPPP
llevoPVLPPPPPPP
lloraPNTPPPPPPP
lmaoOXKPPOPPPP
lmpNPPPPPRPPP
loDOVKUQUNLW
lo $NH\PPOOPPP
loadCLXiKGTNNO
load forEOP_OPPOPP
loadedRLSPPNOSPP
loadingFPHqINMOOO
loading doseRPPOPPPPPP
loading forMOPUPPPPPP
loadsRSQPPMPPON
loanPONPPPPPTP
loanerPSNPPPPPPP
lobbyMMZOPPOONP
lobby $NI[PPPOPPP
lobsterPSQPPNOPPP
localFQTKPNHNjL
local anaestheticRNTPOOPPOP
locallyKMPPPNPO[P
locationONPPPPTPPP
lochiaORNPPNSPPP
lockOOPPPRPOHZ
lock thePMSPPPPPGZ
lockedQAdPOKWLNO
locked $PRNPPPPPPP
locked herselfPKVPPOPPPP
locked inOBWPPPYPPP
locked outPRNPPPPPPP
lockerOSWPPKOPOO
lockersOSNPPPPPPP
lockingPLUPPPPPPP
locksUKPOPOPPSP
locksmithPSNPPPPPPP
locumOSJPPOOOOY
locumsPLPPPPPPUP
loftPSMPPPQPPP
logJ]DNOMNLcN
logbookPOOPPPPPSP
loggedO[IPPNOPPP
logged $OTNPPPOPPP
logicielMQNPPOON[M
loginOUNPPNPORN
lokelmaSPPPNPPPPP
lolQ^>LMbLRMN
lol $SgFONHMPOP
lollipopPRPPPPPPPP
lollyPSMPPPPPPP
loneROPPPPPPQP
longOKDVXXJQSN
long $LYFXMRPOOP
long ?OOPPRQOPPP
long actingSOPQOOPPPP
long beforePPPQOPPPSN
long covidPNPPPOOUOP
long dayLVPUPKPPPO
long doHMNNNUUOWO
long doesTPPOPOPPPP
long enoughORPPPPPPPP
long shouldXPPOPKPPPP
long standingRRPPNORPPN
long termZKOLQRLTNO
long toWPPMOPPPOP
long'sFNNOPXPNOY
longerTMPOMVKVMP
longer $ROOPPSPOOP
longer ?NPPPNUPPPP
longestPVNPPPPPMO
looNTLPPWNONP
lookKDRLNTaOQP
look $J^MNPPOPOP
look afterRNVPPKOPPP
look atMG[PPTTPKO
look forO?[PPLPP\P
look likeOZIPPOPPPP
lookedSNRPPKPPTO
looked atSJPPPPPPTO
lookingGUOPPL[POP
looking $PSOPPPOPPP
looking atIULPPMYPPP
looksOOXOMKWOON
looks awfulPIZPPPNPPP
looks greatORNPNPTPPP
looks likeObJPPOHPPP
loopaTMKPMLOMN
looptPKVPPPPPPP
looseLOMLPYTPPP
loose stoolsRPOPPPPPPP
loratadineIOPNXRPPPP
lorazQNRPPPPPPP
lorazepamQOTTOONOMO
lorryQSNOPPPPPP
losZWNMOOMONM
los $SLQPPPPPPP
los ojosPJXPPOPPPP
losartanNPPPSPPPPP
loseRSKNMeNNEO
losingQQUPPKOROO
lossXMJLNHcNOO
loss $WLMPPORPPP
loss ofUOTOPOKPOP
lossesUPPPPNMPPP
lostKY[KO]?MJV
lost #1VLTPPOLPPP
lost $QKVPPPOOPP
lost aOVJPPUMPPP
lost itsOTOPPOPPOP
lost myPMHPP]PPPN
lost oneO\GPPPOPOP
lotKSYOMXLOKN
lot $OHTPNZOPNP
lot ofPUPPPMPPOP
lotionQSPPPMOPPP
lotsKQ^PPLMPOP
lots ofNPTPPPPPOP
loudORMPPRPPPP
louderKOOPPPVPPP
loungeKZRPPOOPMP
lounge $PTPPPOPPNP
lovePMYPONOPNP
love toRNPPPPPPPP
lovedNUOPPOPPPP
lovelyIbDTRISPOO
lovely $OUMPPRNPPP
lovesOROPPNRPPP
loweNAGLYWORH
low $MSVTPLKOPP
low backWNOPPOLROP
low dose]QKARPKSVO
low flowLRSPPOQPOP
low fodmapOSPPPOOPPP
low moodQNPPPRPPPP
low onOTNPPSLPOP
low pressureNTNPPPPPPP
low riskbNOOOPEPOP
low sinceONOPPUOPPP
low tNPOPPPTPPP
lowerjEKPPNRNMJ
lower backQMOPPQRPOP
lower theQOOSQNPPPP
loweredKTMWOOPPPP
loweringSOPPPPPPPP
lowestSPPPOOPPPP
lowsSQNOPPPPPP
lpZNOPPPJPPP
lpaMMOPPLPPO\
lpnsOKPPPPMPZO
lrORMRROOPPP
lucasTKSPPOPPPP
lucencyJOOPPPZPPP
luchtOMVPPPOPOP
luciPPRPPPPPPP
luckPZLPOMPPOP
luckyPSOPPOPPPP
lucozadePORPPPOPPP
luiMHUOUUOPOP
lumbagoTPPPNOOPPP
lumbar[IPOOMPTMO
lumbar punctureVQPPPNOPMP
lumbar stenosisRPPPPPNPPP
lumenOOQOSOPPPP
lumpNJ?OO`hOFN
lump inMIJPOWZPPP
lunchJV^NOVONCN
lunch $OPOOPZNOMP
lunch andPPRPPNPPPP
lunch inPSOPPPPPNP
lunchboxPQNPPPPPRP
luncheonPSPPPOPPPN
lunchesPRNPPPPPPP
lunchtimePUOPPPPPNO
lundiPWJPPPPPPP
lunesNYLOPOPPPP
lungYF\OOMJRNO
lung cancerSOPPPPPPPP
lungsVLUNOOOPOP
lupusOTNPONQPOP
lustigMXLPPPPPPP
luzPSNPPPPPPP
lvKJRPPOYPPP
lvadNPRPPOROOP
lvad alarmOH\PPPNPPP
lvefNOPOPPTPPP
lwNTVPPPKOPP
lw #1NTTPPPKOPP
lyeOKWPPPOPPP
lyingRDTPPNZPPP
lymeONOPPOWOPP
lymecyclineMNPONZOPPP
lymphPTMPPPOPPP
lymphocytesOMNOPPWPPP
lymphomaLPPPPPTPPP
lymphsMRNPPPUPPP
lyseORRPPPOPPP
lysedPMSPPPPPPP
lysisTLXNPPNOOP
lyticYMOLPPPPPP
mhU?QIIYRKL
m #1NLRTPPPROP
m #2VNPPPOMPPP
m $JUKPPOYPPP
m mQRNPPPPPPP
m tRPPPPPOPPP
m'aOXJPPPPPPP
maEHMNOiLQNT
ma $PQOOPPPRPP
ma'amPPROPPPOQP
maandagNQMPPWOPOP
maandenTJLPP]LPPO
maarPORPPPPPPP
maatOWLPPOPPPP
macPNSPPPPPPP
macchinaPMTPPPPPPP
maceSOOPPPOPPP
macheteOI]PONPOPO
machineElJOOGQMSO
machine #1PUNPPPONPP
machine $NQTPPPOPPP
machine hasPTNPPOOPPP
machine inPTMPPPPPPP
machine isPTNPPOOPPP
machine'sPRPPPPOPPP
machinesOJWPPPPPPP
machoireOSOPPPPPOP
macrobidLOPNXOPPPP
macrosomiaRPPPPPPOPP
madMLSPPVOPPP
madamPLWPPOPPOP
madeMk?NOHNLM]
made itPVLPPPPPPP
made mePUOOPOPPOP
made thePROPPPPPOQ
made usPUMPPOPPPP
madreNMTPSOPPPP
maeMKUPPVOOPO
magBFRXa[CKMV
mag forLML^OOPNPP
mag inQUKOQPPPPP
mag'sPNRPPPPPPP
magicMSNPPOOTPP
magillsPNRPPPPPPP
magnesioZNLPPOOPOP
magnesiumLOSPWULONM
magnesium forQPPNPRPPOP
magnetPF[PPPPPPP
magnetsUPOMPPPPOP
magpieSNPPPPPPPP
maidPPNPPPPOOT
mailMUKPPOONXO
mailboxNTNPPPPPPP
mailedRNPPPPPPPP
mainWKWOPNKPPO
mainsPLUPPPPPPP
maintenanceQIW[LOMOOP
maintenance $SOORMPPPPP
maintenantPMTPPPPPPP
maisMF[OPTNROO
majorRMQPPPOPSO
major depressionROPPPPPPPP
majorsORRPPONPPP
makeNOLPSOVNNT
make aOPSPPLPPOS
make herLMNPTUPPPO
make itSIVPPOPPPP
make mePOPPPMOPOV
make youULPPPOPPPP
makerLRNPPOPONX
makesTRLOOUKORO
makes meRMLPPWOPPP
makingNNRPPTRPNO
making aPGZPPPPPPP
making sensePROPPOPPPP
malRLYMQNROMN
maladePOOPPOPMPW
malariaNKUTOTLOQO
malaronePPPPNRPPPP
malawiPDNPONbPPP
maleTPLOXMNQON
male wardPTMPPPPPPP
malignantROROPPNQOP
malignant hyperthermiaOOSPPPNQOP
mallampatiMYMOOPPPPP
malletRPOPPPOPPP
malnutritionMMPPPPOWPP
malpracticeVMPPPNPMOT
mamMTPPPQOPPO
mamaOTQPPOOPPP
mamanPOSPPPPPPP
mamiePNRPPPPPPP
mammaOQSPPOPPPP
mammoMJQPPWOTMP
mammogramPYKOPOOPOP
mammogramsTMPPPPPPPP
mammographyZQMOPNNPMP
mammyNOKPPXPPPP
manMJ[QH=lNIT
man #2POMPPPTPPP
man $KRLOPPYPPP
man atPPSPPNPPPP
man collapsedONSPPPPPPP
man downPHZPPPOPPP
man fromPWKPPOPPPP
man hasPNSPPPPPPP
man inPOQQPNUPOM
man isRWJPPONPPP
man ofQLQPPOTPPP
man onNKOMVMXOOR
man whoPROPPOPROO
man withZOPVDKSPPO
man'sPIYPPPOPPP
managedRROPPPPPPP
managementWMOOPPOOPP
managerQRJPPOPPWM
manager $POKPPPPPYN
mananaNOVPPOOPPP
manchaOLGPPOaPPP
manchasOMWPPOOPPP
mandamOKOPPONP[O
mandatoPULPPPPPPP
mandatoryOMKOONMOPa
mandouOUNPPOPPPP
mangeOTNPPPPPPP
mangiaPZHPPPPPOP
mangoXHPPPPPPPP
manifoldPMTPPPPPPP
manikinPWKPPPPOOP
manikin'sPUKPPPPPPP
manikinsPROPPPPPPP
manilaNUPPOPPPPP
manipulationTPPNPPPOPP
mannPF]PPOOPPO
mannequinOZJPPOPNPP
mannitolMNPZNOPOOO
manoMNSPPNWPPO
manosOOTPPPPPOP
mantenimientoPWJPPPPPPP
manualZLSNPOOPLP
manual detorsionSOOPPPPPPP
manufacturerOPPPPPOPOS
manyF:ZdPPHRYO
many daysMOPOOOPNVS
many getSPPOPPPNPP
many hoursPOOIVPPOTP
many mgCPO`PPPPPP
many minutesGOJYPPPYOP
many mlLOQXPPPPNP
many mlsOPRPPPPPPP
many ofSPPOPOPPOP
many peopleQSMPPPPPPP
many unitsJPPRPPPYMP
many vialsMP[=PPPP\P
many weeksRPPQPOPPOP
many yearsUOPNPOPPOP
maoIG_PPUOPOO
maoiINOKbNOPOP
mapYTHPPONOPP
map #2VTIPPPNPPP
maquinaOUNPPOPPPP
marathonKWYOPNLOOO
marathonsPMMPPWPPPP
marblePLPPPVOPPP
marchOZBOO[MPOO
march $OQMPPTOPOP
marcheOSPPPPPPPP
marcumarPORPPPPPPP
mardiM[IPPPPPPO
mareNXNOOPPPPO
marginsMTMPPPMTPP
mariPJXPPOPPPP
maridoPMTPPOPPPP
maritoPMLPPZOPOO
markOPPPPOSPPP
markedP[GPPPOPPP
marketPNRPPPPPPP
marksOEVPPI^PPO
marriagePKOPPYMPPO
marrowNSPPPPOPPP
martesOUMPPPPPPP
masXIJOP[RONN
mashallahPROPPPPPPP
maskNMNOOKRP\N
mask $PUKPPPPPPP
masksUNGPPQKM]P
masqueOJXOPPPPPP
massSEZOOOWOLO
massageORLPPRPPPP
massePH[PPPOPOP
masseterPNSPPPOPPP
massiveEQYVPONPPP
massive haemorrhageGUUPPPPPOP
massive peLPNVPPPPPP
massive transfusionQNRPPPPPQP
mastitisQTOPPOOPNP
matLQUKNNL^MO
matarPRPPPOPPPP
matchO_GPPNQPNP
match $OXHPPOTPOP
mateJQONPZMOPR
mate'sOOPPPRPPPP
maternalSPOPOPPOPP
maternityLNSPPOPVPO
matesPNVPPLPPPP
mathsPPMSPPPPPP
matinOOUPPOOPPP
matoPTNPPNPPPP
matronNeCPPNMPPO
matsPQOPPRPPNP
matterSJOOUWOOMO
mattinaONLPPXPPPP
mattressOTSPPNNOQO
mattressesOROPPPPPPP
maturePUMPPPOPPP
maxIAM}3OMONO
max $IMPZRPOPOP
max dailyVPPLNPPPPP
max inNOPYKPPPPP
maxedPLTPPPPPPP
mayB45N_eCTVv
may $OYMPPONPNP
may andMOMPRWPPPP
may bePMQPPOPXOM
may iR@NRMQONNc
maybeMMZOPQNPPO
maybe #1QMTPPPOPPP
maybe #2PNRPPPPPPP
maybe $ONPPPTPPPP
maydayP?bPPPPPPP
mayoresWMMPPPPPPP
mbSVNPPNKPPP
mbsNOPPPPPUPP
mbuPROPPOPPPP
mcPKOPPPPSSP
mcaOLMPPPSPPU
mccdNPOPPPPTPO
mcgINKeNOOOOO
mcg kgOOLYNPOPPP
mciROOPPPNPSP
mcidUOPPPPNOOP
mcrobertsNJ[PPOOPPP
mcvNEHOPNjNPP
mcv #2OOIPPOYPPP
mdMWMNNQOPUO
mddWNOPOONPPP
mdmNONPPOOXOP
mdtRSNPPPPPNP
meATZJ@wGJGW
me #2TTNPPNLPPP
me $GjVHLYKLFP
me ?L]PNOOOPON
me aP]QPPEOOPO
me aboutVQGMPGTR[N
me afterN]MPPJNPPP
me andNIVPPSPPPP
me atPPQLRSPPPP
me downNPIPN[PPPP
me forMOMPOQPOOX
me herPMSPQNPPPP
me howKWOTONPRNN
me iNe@PPQOPPN
me i'mPRPPPOPPPP
me ifSM[PPLOOOM
me inPCZPPNPPOV
me notOULPPQPPPP
me nowQSNPPOPPPP
me onNPQPPOPPPR
me orKiOOPKOTDL
me outTSMPPLPPPP
me sinceMLQPPWPPPP
me theS8QYPDNOkN
me thisPRPPPOPPPP
me toMPIQPVPOVM
me todayPROPPOPPPP
me whatYNOOPPLPOP
me whenOQROPQPPOO
me whoO\JPPMOPOO
me withMUPQOPOPPO
mealPROPPPPPPP
meanNZOOOONSNO
mean $MNMPPUWPPM
meaningLIKPPNcQPP
meaning $MJOPPO[QPP
meansL_LOPNMNRO
meantOMSPPQPOMT
meant forPMUPPPPPOP
meant toPPNPPQPPNT
measlesGNOSOOVOVO
measureNIPOPOP\OO
measuredSONPPPPPPP
meatOQPPPUKPPP
mecPNQPPPRPPP
mechanicPSOPPPOPPP
mechanicalVPNONPPPPP
mechanical cprRPOPPPPPPP
mechanical mitralRQOOPPPPPP
mechanismPNPPPPPVMP
meclizinePOOSOPOPPP
medYIGOOSNSOU
med regNNPPPPPPTP
med roomPKXPPPPPNP
med studentOWJPPQPPPP
medalPSNPPPPPPP
mediaRMTPPOPPOP
medianC`MPPOPPPP
mediastinalMNVPPPPPPP
mediastinumLNNPPPXPPP
medicGJUOOXNQOU
medic #2JRWPPPOPPP
medicacionSNOPPPPORP
medicaidROPPPPPPOP
medicalOSHNONO]JV
medical treatmentNPPPPPPNPT
medicalsPMQPPOSPPP
medicareJLPPPPP`LP
medicare payLOPPPPPYMP
medicationVNOOPOPMYJ
medicineILVNRYOONO
medicine $RHSOPVPPOP
medicinesWMPPPPOONO
medicoNNJPP\OQOO
medicsSHVPPPPOSO
medioPWJPPPPPPP
mediumORPPPOPPPP
mediumsPROPPPOPPP
medoONSPPPPPPP
meds]F=NQUQTTS
meds $XKGOSMUVNO
meds inQLNPPPPPPV
meerMC]PPWNOOP
meetingLfKSPLNPGO
meeting $NWOPPNPPOO
meetsNSOPPPPPPP
megaPRPPPPPNPP
megacodePSOPPOPPPP
mehrOM[PPNOOOO
meiaOSPOPPPPPP
meinOJUPPUOPPP
meineOJOPP\NPOP
meinenOVOPPOOPPO
meioMQOPPUPPOP
meisSPPNPOPPPP
meisjePMUPPOPPPP
mejorUPOOOPPPPP
melaenaRUJPPPPPPP
melanomaWNOPPPNOOP
melatoninMPMQOYOONO
melatonineRPPPPOPPPP
meldLVNPNOMOXP
melenaPNSPPPOPPP
meltingPRNPPPPPPP
memberPFVPPPPPWM
membershipNSPPPPPPPP
membraneRROPOOPPPP
membranesONOPPPUPPP
memeOUNPPPPPPP
memesPUKPPPPPPP
memoN[MPOONPNP
memo $OXNPOPOPNP
memory\DNPQVOOOO
memory lossROPPPPOPPP
men[MROKNOPOP
men $VPPPKPPPPP
mendPUKPPPPPPP
mendedPSOPPPPPOP
meneerPROPPOPPPP
meninaOOSPPPPPPP
meningitisOTRUNNLOOP
meningoPPSPPPNPPP
meningococcalORQPPPOPPP
meninoLJYOPUNOPP
meniscalPOOPPPRPPP
meniscal tearOOOPPPRPPP
menisco]JMOPOOOOP
meniscusRPOOPSNPPP
menoQNTOOPPPPP
menopauseQOMPPUNPPP
menosWMRPPONOPO
mensaLXSPPNNPOO
mensenOKXPPPOPPP
mentalNLTPPPOOLY
mental healthOLTPPPPPOR
mentionPNRPPPPPPP
mentionedMSMPPOUPPO
mentionsPOOPROPPPP
menuOXKPPOPPPO
merciN^HPPNOPOO
mercyPMPPPSPPPP
mereOOPPPUPPOO
mereceP[FPPPPPPP
meropenemLNOXQOPPOP
mesOPUPPPOONO
mesesQJTPPQSPOP
meshVINPPSNONU
mesmoUONPPPOPPP
messJXNOPMLOYO
mess $OKSOPNNN[P
messagePRPPPOPPOP
messagedPNSPPOPPPP
messagesSNPPPPPPPP
messbarPPRPPPPPPP
messerPE]PPPPPPP
messerstichNLZPPOOOOP
messoOOKPPXPPPP
metLCOIUMVY]K
met callPJWPPPPPPP
met deNYMPPOOPOP
met eenPNYPPOOOMO
metaQQQPPNPPPP
meta analysisSOOPPPPPPP
metalXPNPPPOOON
metamizolNPPNUOPPPP
meterQOUPOONPOP
metersOVOPPPNPNP
metforminMSMMWVRMKO
metformin andSSNOLOSPPP
metformin forVPPOOOPPMP
metformin inSOPOPPPPPP
metformin orOMPOPPWPNP
metforminaTOOPPPPPPP
metformineVOPSJOOPPP
methadoneOKXSNNOPPO
methanolONRPPPRPPP
methbPKOPPPXPPP
methenaminePOPTNPPPPP
methergineKPUSMPPPPP
methotrexateRPTLQRMRNO
methotrexate weeklyOMRVMOPPPP
methyleneQRMPRNPPPP
metoclopramideRPOOSPOPOP
metoprololNRPYLOOPOO
metronidazolNPPPTPPPPP
metronidazoleSOPMUNPPPP
metsASY\OOIPPP
meuLXKPOZKOON
mevrouwOYMPPOOPOP
mezz'oraPNRPPPPPPP
mezzoPKWPPPOPPP
mgA?A}EGRQKM
mg #1SNOROPPPPP
mg $DNNaGOOZOP
mg aSOPOPPPPPP
mg andJPP\LPOPPP
mg dlPPROPPPPPP
mg forOOPSPPPPPP
mg inNPMWOPPPPP
mg kgMNNM\PPPOP
mg ofQNPRPPPPPP
mg perLPPWPPOPPP
mgmtUQKPPPOPPP
mgsoOOQSOPOPPP
mgso #1OOQSOPOPPP
mhMPYPNOMOQP
mh cartPOOPPPPPRP
mh drillPRNPPPPPPP
miXWSKHaINIJ
mi $cLONKONPLP
mi withRPPPOPOPPP
mi'sRPPPNPPPPP
miaOJQPPXOPPO
micPSNPPPPPPP
micePXKPPPPOOP
michPXKPPOPPOP
microKSOOOMNO[O
microgramPPPTPPPPNP
microscopeOJMPPOPP\O
microwavePWLPPPPPNP
microwavedPSOPPPPPOP
micuPNRPPPPPPP
midOQSPPNRPOO
mid sentencePLUPPPPPPP
midazKVPPSOOPOP
midazolamPPPVKOOOTO
middleQPLPPOUPOP
midfootROOPPPQPPP
midiOVMPPPOPPP
midnightQIZOPMOQRN
midnight $SITPPPPPQP
midodrineXJPPPPPPPP
midwifePJOPPTNPUP
mieiPMTPPPPPPP
mielMNLPP[NPPP
mifeRPPOPPPPPP
mifepristoneLOOTSOPPPP
mightQKNPPPPPWP
mightyPTNPPOPPPP
migraineKMJSHUYOWO
migraine $XNOKOJOOYP
migrainesLLOPRXOPPP
migraneWOONPOOPPP
mijnLYNOPULOON
milPULPPPPPPP
mildRYHLLPYNOO
mildlyUMOPOOPPPP
mileOH\PPPMPPP
mile #2OH\PPPMPPP
mileagePLOPPPPVPP
milk]^GKTOIMKO
milk $NSLNVOPPPP
milkyNKPPOVRPPP
millOPSPPPOPPP
milligramsNNNYPNPPPP
millionSOOOPQPOPP
mimicOOOPPOSPPP
min<Lt\G@RSOM
min $KJXRNOLZOP
min afterPXROPPHPPP
min agoUIZPOLNOOP
min andPOQPPPPRPP
min awayPKWPPPOPPP
min behindPVJPPPPPPP
min forPROQPPPPOP
min inPYGPPPPPPP
min latePUMPPPOPPP
min noOTHPPOVPPP
min ofSLSPPPOPPP
minceO\HPPOOPPP
mince piesOZJPPPOPPP
mind\OHPPQMPOP
mind $RUMPPNOPPP
mind thePTMPPPPPPP
mind yourOTNPPPPPPP
minder\MKNNNTOOO
mindfulnessSMPPPPPPPP
mine@_EQNjKNLN
mine $OVJOPVNOPP
mine'sNPSPPRPONP
minerPMPPPPTPPP
minhaIIVPP[OOPO
miniQOQPRNPPPP
minibagsPROPPPPPPP
minibusMMVPPPPPPP
minimumOJPPPPPOOZ
minorNHVNOLLRR[
minor injuriesLTTPPNNPPP
minor opsOKRPPPPPUO
minor strokeTPPNPPPOPP
minorsNSQPPOOQPP
minsIM[OPMPNUN
mins $LRROPPNOVO
mins agoPMTPPPPPPP
mins nowPNSPPPPPPP
mintVNPPPOOPOP
minusMRVOPOOOOP
minus #2NTPOPPPOPP
minuteKZROOSJONO
minute $QRQPPPOPOP
minutenOH[OPPOPPP
minutesMN[UNBM_ML
minutes $IPSRPOOUPP
minutes afterNOOPPPTPPP
minutes agoNFdOPMLPPP
minutes andPMTPPOPPPP
minutes lateOROPPPPPPP
minutes ofUMQPPOOPPP
minutiPLVPPPPPPP
minutoPNRPPPPPPP
minutosOIZPPPOPPP
minutos $PIYPPPPPPP
mioN[GPPXNONN
mirLA\PP^LOOO
miracleOTNPPPOPPP
miroPPRPPPOPPP
mirrorPUNPPPPPPM
mirtazOOKPPNYPOP
mirtazapineTMNOQSOPPP
misPTNPPPPPPP
miscarriageSNPOPRPPPP
miscarriage $RPPOPPPPPP
misoPPOTMPPPPP
misoprostolVPOOPOPONP
missXC`NPKROOL
miss rateTOPOPPOPPP
missedJEMgOLLTIX
missed #1JMP\OPOPPP
missed $WPNPPPPONP
missed miscarriageRPPOPPPPPP
missesG^POOUKPNO
missingHbKMOKPVTK
missing $MTNOPOWONO
missing fromPWKPPPPOPP
missing onePROPPPPPOP
missusP=OPPePPPO
mistOZJPPPOPPO
mistakeNN[NQMOPOP
mitPPOUTLKOMU
mit demOUOPPOOPPP
mitralRQOOPPPPPP
mittagPPRPPPOPPP
mittenPNRPPPPPPP
mittensMQOPPOOONX
mittwochOUMPPPPPPP
mixKRTLUPPQOO
mixedOLUPPORPPP
mixerPJWPPPPPPP
mixingOUUHPPPPPP
ml>CP}=LJNTO
ml $KNM_OONPPP
ml ?OOS^APPPPP
ml forONNXOPOPPP
ml inOLXPPPOPNP
ml kgRJMQPOOPYP
ml ofMIP[PPPPOP
mlcKINPPONQQ_
mlsLOOYPPPOPP
mls $PORPPPPPPP
mls ofNQNTPPPPPP
mmOHMNNYZNOO
mm $PMMOPOWOPP
mm onPPOPPPRPPP
mm stoneOFPPP\PPPP
mmolNNSTOPPPPP
mmrS=O?oPMOOX
mmseSQOPPONPPP
mmse #2SQOPPONPPP
mnOSPPPOOPPP
mndPJPPPWPPPP
moc?INOHVO]N
mo $VOJOPLWPPO
mo ?SPPPPPMPPP
moaningOVKPPPPPPP
moansPNSPPPPPPP
mobPF\PPPPPPO
mobileXRIOPOQOQN
mocaLLNPPSUOPS
moca #2NHMPPTVPPS
mockPVLPPPPNPP
mock codePROPPPPNPP
modRKOPNPTSOP
modePSOPPOPPPP
modelNXLPPOOPPP
moderateLJMNPPO`OP
modernPRNPPPPPPP
modifiedXKPNPPOOQP
modifierJJOOOONcNP
modifier #2NPPPOPNVPP
modifier forMMPPPPPXOP
moduleNXNPPOOPPP
modulesL[PPPNMPPN
moederOJTPPVOPPO
moetPOSPPOPPPP
moglieNTOPPPPPPP
moiUQNOPOOPOP
moinsWLQOOOOPPP
moisVLLOPVOPPN
moisturiseNTPPPOOPPP
molarMQOPNUPPPP
molars\KKPPPOPPP
moleOGRPOZPPOP
molinhoPNRPPPPPPP
mollePNSPPPPPPP
molletPLUPPPPPPP
molnupiravirWOOOOOOPOP
momIEWOU[OOPO
mom hasOSMPPQPPPP
mom saysPIQPPOWPPP
mom'sPPRPPOOPPP
momentOYJPPOPPPP
monMTLNP[NONO
mondOJYPPPOPPP
mondayOTUOOKTOMN
monday $KXVPOMMOOO
mondaysM]NPPLNPNP
mondays $OTOPPPOPOP
mondePTNPPPOPOP
moneyLYLPPOPMPS
money onNVLPPOPPPP
monitorMPaONTJNLM
monitor $ONSPPPPPPP
monitor inPVKPPPPPPP
monitor'sPVKPPPPPPP
monitoringeOJDNONTOP
monitorsOJYPPPPPPP
monoOPPPPPRPPP
monoxidePMUPPPOOOP
monoxide alarmOPRPPPOPPP
monsieurPROPPPOPPP
monteRPNPPPPPPP
month[PC\S[DINL
month #2PWPNPOMPPP
month $RYOPPLLPPP
month ?RPPOPOPPPP
month andWNPPPLPPPO
month isOSPPPOPPPP
month oldUMQNMPWMOO
monthlyOQOOPOPRQP
monthsNMDQK_YMMS
months $NSITNXOPOO
months ?WNPPPNNPPP
months afterQOPPPORPPP
months agoQSOPPOOPPP
months andPNRPPPPPPP
months noMWOMPNTPPP
months ofROORPOOPPP
months onPHOPPLVPPV
months orSPOPPOPPPP
moodSQOOPPOOPO
moonOWKPPPOPPP
moonlightPOOPPOPPPT
mopPSNPPPPPPP
moppedPSMPPPPPPP
mopsPSNPPPPPPP
moradoPNRPPPPPPP
moradosPORPPPPPPP
moralePROPPPPPPP
mordioPNSPPPPPPP
moreciRHILANIL
more $VKUKPMOLWO
more ?PMPPPXOPNP
more goodROPPPPPPPP
more likelySOPPPPPPPP
more ofTPNOOPPPPP
more oftenSOOPPPPPOP
more thanLLPPPPPVSP
morfinaULQOPPPPPP
morfineVJNTPPOPPP
morganPPSPPPPNPP
morgan lensPPSPPPPNPP
morgenOWLPPPOPPP
mornPMUPPPNPPP
morningQSILSWTNLO
morning $KTSOONPPPR
morning allOVIPPPRPPP
morningsLNOPPWPPPP
morphineTOTMNKSONS
morphine #2OOPSPPPPPP
morphine $NNOWNPPPPP
morphine forSPPNPPPPPP
morphine inVOPOLPPPPP
morrerLKUPPPOPPW
morsoPKKPPP[PPP
morsureQSNOPPPPOP
mortOVLPPPOPPP
mortaMPUOPOPPPP
mortalidadWOLPPPOPPP
mortalidadeUNNPPPPPPP
mortaliteWMOOOOPPPP
mortality\OMNOOOMOO
mortality $YLOOPPPNPP
morteTSLPPOOPPO
mortifiedPTNPPQMPPP
mortoPSOPPPPPPP
mortuaryPKTPPPPPRP
mosqueOOMPPUPPPP
mosquitoPPPPPRPPPP
mostYVOOOLNONM
most ofOSPPPOPPPO
mostlyC[NPQVMPPP
mostrouUMPPPOOPPP
motPNSPPPPPPP
motherJPTNSZKOPM
mother andQWLPPMMPRP
mother inPRKPK]PPON
mother isRRTPPJPPPP
mother saysUNOPPOPPPP
mother'sUJOPPOPPPT
mothersMUMPPLPOWP
motionPLOPPUPPPP
motive[KLPPPOPPP
motoNTOPPPPPPO
motorPFLPPP_PPP
motrinNOPSPPPPPP
mottledL>iNONSOOO
mottled toPOUPPPOOOO
mouPMSPPPPPPP
moulageL[LPPOOPPP
mounjaroOOPRPQOPNS
mountainLPVPPPOPPP
mousePUNPPNPPPP
mouthABgRPRWNNN
mouth $PLWQPNOPPP
mouth andNTNQPNRPPP
mouth isPNVPPMPPPP
mouth ulcersKINPP\TOPP
mouth'sPNUPPNPPPP
mouthfulPNSPPPOPPP
mouthwashOPPNUPOPPP
movWPPPPNOMPP
moveVUSOOIMPQO
move thePUNPPOOPPP
movedM[KNOPKOXN
moved $NIMPPPNP^P
moved thePROPPPPPPP
moved toN_GOPPPOPP
movementUJRPPPPPPP
movementsPRPPPNQPPP
moverPORPPPPPPP
movesIIJPPV_PPP
movieMUPPPPOPPP
movingL[`IPGMOMO
moving $PJWPPPOPPP
mowerPIWPPPPPPP
mowingOYHPPPPPPP
mozzarellaOPSPPPPPPO
mrUMK^JLNNUN
mraTNOPPPOPPP
mriMK\MTYMLNL
mri $OI_OOQOLOP
mri forTOPPPRNOOP
mri showsRPPPPPNPPP
mrsQSROPOOPNP
mrsaNOPOOOOOXP
mrtOQTPPOOOPP
msKGLQMcRLMU
msgPMTPPPPPPP
mskQMPPPPPPTP
mssaSPPPMPPPPP
mstMOLTUPPPPP
mtgPXLPPPOPNP
mthRRPOPPONPP
mthsNNLPPPXPPP
mtpLC\OPOQPUR
mtxFLOSWKSNTV
muchKK]mIPHMIK
much $NUI[LNOOPP
much ?RPYIMPPPPP
much betterM\IPPOPPPP
much doesNPPPTPPPPP
much forOP^EPPOPPP
mucosaPPPPPORPPP
mudPLUPPPPPPP
mudaYLMPPOOPPO
muddledTFWOPNTPOO
mudeUROOLPPPPP
muertoPVMPPOOPPP
mueveOLXPPOPPPO
muffinP\EPPPPPPP
muffledPMQPPRPPPP
mugGaOPPOOPMO
mugsMWNPPPPPOP
muisjesOTMPPPPPPP
muitoPMUPPOPPPP
mujerPKQPPPVPPP
multiNNVPPPPPPP
multi storeyNNVPPPPPPP
multipleOLOOONYPPP
multistoreyPSOPPPPPOP
mumBKQVZYKMKV
mum $MQQSPPOOPP
mum andL`APNWOPPP
mum hadPRPPOPPPPP
mum inPWJPPPPPPP
mum isNGVPTROPOP
mum onLNQO[JPPPP
mum saysPOPPPOOPOT
mum wantsPRPPRMPPPP
mum'sLNJPPaJPPS
mumblingPMPPPOUPPP
mummyOOSPPPPPPP
mumsNSMPPROPPQ
mundPJXPPOPPPP
muorePJXPPPOPPP
muovePORPPPPPPP
muppetPTOPPPPPMP
muralPTMPPPPPPP
muratorePLVPPPPPPP
murderOWGPPOOPPU
murmurMOLPPN\NPP
muscle_IOPPNLPPP
musclesOPRPPNPQPP
mushroomsMJUPPUOPPP
musicU`DPPOLOOO
musselsNPPPSPPPPP
mustOJ?NYQIPPg
must beRaILYMOQLG
must iH@INQWPOOk
must itOOPPQPPRPP
must weOOPPPPOPSP
mutedPTPPPPPNPO
mutterPSOPPPPPPP
mwtSWLPPPJPPP
my6n_=D}/><M
my #1OGTPPWPPPP
my #2RSNPPOPPPO
my annualOOQPPOSPPP
my armPKVPPRNPPO
my auntPUMPPNPPPP
my babyRZLPOJPPPP
my backTOPPPNPPPP
my badgeP[KPPOPPLP
my bagOTNPPOPPPP
my bedOWNPPMPPPP
my bloodPSKPPSOPPP
my bossPPNPPRQPPP
my boyPMTPPOPPPP
my brainPXLPPMPPPP
my brotherOOYPPIPPPP
my carNZSPOFPPPP
my catNLSMOXPPPO
my chairPMTPPPPPOP
my chestONXPPLPPPP
my clinicTOPPPNPPPP
my coatPROPPPPPPP
my colleagueQVPPPIPPPP
my cousinPOMPPTPPPP
my dadOMRPPUPPOP
my dad'sPUNPPNPPPP
my daughterP=]PPXPPPP
my deskPSLPPRPPPP
my eyePKPPPYPPOM
my eyesORCPP_NPPP
my faceP\IPPMNPPP
my fatherMG^PPOPPPP
my feetP_KPPGPPPP
my fingerNLPPPVPPPP
my fingersNQSPPNPPPP
my firstOSNPPPPPPP
my fistPLXPPLPPPP
my friendPTSPPIPPPP
my girlfriendPOQPPRPPPP
my goodPROPPOPPPP
my handPMXPPLPPPP
my handsPISPPUPPPP
my headQZIPPLPPPP
my heartNTJPPUPPPP
my hipPLPPPUPPPP
my husbandOWVPPEOPPP
my jawPOTPPNPPPP
my kidTURPPHOPPO
my kneePEQPP_OPNN
my ladyRPQPQMPPPP
my lastOXKPPNPPQP
my leftPKUPPQPPPP
my legOJXPPPOPPP
my legsN`FOPNOPPP
my lifeOURPPKPPPP
my listVRPPPIPPPP
my littlePF[PPOPPPP
my lockerPHYPPKPPTO
my lunchPSMPPOPPPP
my mindOJSPPTPPPP
my momORRPPMPPPP
my motherORNPPTPPOO
my mouthPUOPPLPPPP
my mumM@XPP\PPPP
my mum'sPNPPPRPPPP
my namePOTPPNPPPP
my neckOVFOPZNOOO
my nephewPMPPPSPPPP
my newPNOPPSPPPP
my nosePYJPPNPPPP
my officeTJVPPMPPPP
my ownM;`PO\JPPR
my partnerPKXPOOPPPP
my patientgDVON?VPPL
my phoneP^EPPJPPJZ
my pocketPRRPPLPPPP
my pridePXKPPNPPPP
my ptTRPPPKPPPP
my registrarPROPPOPPPP
my roomSNQPPNPPPP
my scrubsPVPPPKPPPP
my shoulderMRKPPWOPPP
my sisterOLYPPNPPPO
my sonOR\PPEPPPO
my son'sPTSPPIPPPP
my stethoscopePSPPPNPPPP
my teaP[LPPJPPPP
my thumbPNOPPUOPPP
my toddlerSELPP]PPPP
my twoOEiMOHPPPP
my uncleOVPPPKPPPP
my watchORLPPTOPPP
my wholePUNPPNPPPP
my wifeOTYPPCPPPQ
my wife'sPRWPPHPPPP
my wristOGRPPXPPPP
myastheniaPOQOSPOPPP
myasthenicKOQOZMOPPP
mycophenolateOPPPRPPPPP
myelomaOPSPOPPPPP
myocardialRPOPPPPPPP
myocarditisRPPPOPPPPP
myopiaRPPOPPPPPP
myselfCNTOLeMOOP
mythPNOOTQOPPP
nOQ^OMO@K\O
n #2OTGPPQMM\O
n $QMRPPPOPPP
n'importeOH[PPPOPOO
nae7gPJM^J@N
na #3KJKRNOaPPP
naarRUPSONLONO
nabelschnurOLVPPPPPPP
nacLMSUPNSPPO
nach[IEMNKP[PV
nachtPTMPPPPPPP
nachtdienstN\KOOOOPOO
nachtenPVNPPNPPPP
nachtsLKJOPXPPYO
nacidoSNQPPPPPPO
nacioPROPPPPPPP
naclSNPPPPOPPP
nadaLTPOPMSOOT
nada $PRPPPPPPPP
nadieNNVPPPPPPP
naeLPaNONIOPP
nahHWRORPOPPP
nah $JXNORPPPPP
nailNKLUOS[NMO
nailsNDIOP\\POP
nairobiPNOPPSPPPP
naivePNSOPPPPPP
naloxoneUPQUQLNONN
naloxone infusionMPOWOPOPPP
naloxone kitsQRNOPPPPPP
naltrexoneRMNTROOPOP
namanPSOPPPPPPP
nameJXOONA`NWN
name $PMXPPONPOP
name isPSNPPOPPPP
name onPUMPPPPPOP
namedOTMOPNOOSR
named afterPTNPPPOPPP
namendaROPOPPPPPP
namesOFKPPZPOOY
nanK^=PP\OPPP
nan'sPJWPPPPPPP
nanaPROPPOPPPP
nansNMXOPPPPPP
naoQ;vOOMKNMN
nao respondePORPPPPPPP
napP\GPPNPPPP
nappiesOZKPPOLPPP
nappyOFQPP^MPOP
naproxenUMNMMWOPPP
naproxinTPPPMPPPPP
narcanILTSNNOOVS
narizOMTPPPPPPP
narrowONPPPPTPPP
narrowingOKPPPPWPPP
nasLMXPPORPPO
nasalKAMUYNVOWO
nasal oxygenRPOPPPOPPP
nasceuNTOPPPOPOP
nascidoPORPPPPPPP
naseOMWOOPPPPP
nasoPPMPPUPPPP
nasoduodenalSNPPPPPPPP
nataPWKPPPPPPP
natalOOOPPVOPPO
natalePTMPPOPPPP
naturalTNPPPPOPPP
nauseaWTNQLOLPOP
navelPPSPPPOPPP
navidadOYIPPPPPPP
nbmMNNYPPPOPP
nccKLOUOPYOOP
ndRUNMSOMPOP
nd floorPNSPPPPPPP
ndcPOPOPPPRPP
neL?gNPNTOOO
nearAMbOYJJOVP
near missMUMPPPPPQP
near theHLOPYOPPVP
nearerPRNPPPPPPP
nearestNF[PPPOOOU
nearlyM_GPPMQPPP
neatOTOPPOOPPP
nebIKO`LOTPOP
nebenPTMPPPPPPP
nebsPLRPMNXQOP
nebulised[LMPOOPOOO
nebuliserPTMPPPPPPP
nebulizedROPPPPPPPP
necXOOOPNNPPP
necesitoOOUPPPPPOP
necessaryOPPPPOOPPR
necessityOOPPPPPTNP
neckQM`KMM[MHL
neck #2MOLPPOXPPP
neck $NNROPUOOOO
neck isSOSPPMOPPP
neck painZTIPPOJPPP
neck stiffPQKPPPUPPP
neck swellingPRPPPPNPPP
neck veinsPMTPPPOPPP
neck'sPIYPPOPPPP
necrotizingSOOPPPOPPP
neePKVPPPPPPP
needP>mMNZAHZO
need #1OXHPPQPPQP
need aTXHNOVMONN
need anRJWPPOOOTM
need anotherOJSPPTPPPP
need crewOORPPPPPPP
need handsOMVPPOOPOP
need helpM\MRPJPPPO
need itOSOPPQPPNP
need moreNPSMPPPTOP
need somebodyPMSPPOPPPP
need someoneOTNPPPPPOP
need theREXUOQPOMP
need toPRHQRUPRNO
need twoMSKPPOPPWP
needed\T<UJLJ]PS
needed $[THNPNOOOO
needed ?OINYNNMXOO
needed forNLONNQPNVV
needed toSJOOPTPONS
needfulOMTPPPPPPP
needingPLSPSPOPPP
needleQLaOO[JJHM
needle $TLVPPPPMMO
needle inQNQPPQPPOP
needle itPORPPPPPOP
needle outNPSPPOPPPP
needledPULPPPNPPP
needlesVLJOOM[OOO
needlestickHPOPPMMWZO
needlingOPOPPROQPP
needsReLQXQIMGE
needs aY^JOKSMQMG
needs helpNSOPPPPNRP
needs theNJTPPTPPPP
needs toPNRPPPPPPP
neergestokenPIYPPPPPOP
neg8THMNK}LNM
neg $F]KOPNUNQO
neg atOZPPPJMPPP
negativeSWFNOVPNTL
negative $RKPPPVOPOP
negliRLUOPPPPPP
negligenceLLPPPOOPP[
negraPNSPPPPPPP
neiTSMPPPOPPO
neighborPORPPPPPPP
neighbourOOPPPSPPPP
neighboursMPLPPSTPPP
neitherQMPPNUOPPO
nelZRQNONNOOM
nell'emorragiaROPPPPPPPP
nellaRG[OOOPPPP
nemOH_PPNOPOP
nenOPMPPOOPXO
nenaPLUPPPPPPP
nenePMUPPOOPPP
nenemPMUPPPPPPP
neonatalVHRPOONRSP
neonateOKO_QOLPMP
neonatesPNOPPPPPSP
neonatoNH\PPPOPPP
neostigmineRIWPOPPPPP
nepaPSNPPOPPPP
nephewLIKPPbOPPP
nephew'sPMOPPYOPLP
nephroOQRPPONPPP
nephropathyTPPONPPPPP
nephroticPVKPPPOPPP
nerPMUPPPOPPP
nerveYLKNPM\PMN
nerve blockTNOPPPOROP
nervousMNMOUXMPPO
nespressoNVMPPPOPOP
nesseOXJPPPPPPP
nestPSMPPPPPPP
netNP]OOLNOOO
netballLRNPPUPPPP
networkPOOPPPPPSP
neugeborenesNOTPPPOPPP
neuritisMOLPPXPPPP
neuroVRFUNLONWN
neuro outcomeROOPPPPPPP
neurogenicVPOPPPOOOP
neurologicMKPPPPYPPP
neurologicoWONMPPPPOP
neurologistPQNPPQPPPP
neuroparalysisPORPPPPPPP
neuropathicKPPUPPPPPP
neuropathyUPOPNPOPPP
neuroprotectionSPPNPPPPPP
neurosurgRPQPPOOPPP
neusPORPPPPPPP
neutPMYPPOKPPP
neutropeniaNOPOOPRSPP
neutropenicOUQPPPOPMP
neutrophilsMQRPOORPPP
neutsPRPNPPQPPP
neuts #2.PSPNPNQPPP
neverPPINNYNKM\
never hadVDTPOMWPOP
never mindJURPPOPPPP
never smokedTJPPPTOPPO
neveraPVKPPPPPPP
nevirapinePMOTRPPPPP
new>z;DJN[R^E
new glovesONPPPTOPPP
new oneLQJPPSOOZO
new patientNNPMPPPYOP
new recordOTNPPPPPPP
new systemPKPPPPPPUP
newbornQ<VYUNZMNL
newborn $SOPOROOPPP
newbornsSPNPPPOPPP
newerSOPPPPPOPP
newlyXKQNPOPPOP
newly foundVMOOPPPPPP
newsMUOOOONOWO
news #1ROPPPPOORP
newspaperPSNPPPPPPP
nextVbYVJNGMBJ
next $P^TNOLJOJP
next ?KMgMMMLPMP
next doorPLSPPSPPPP
next doseONPVPPPPPO
next oneUII_PONPPP
next orNOWNPPOPOP
next stepPNUQPNNPPP
next toOKSOPNWPPP
next weekPUOPPNPPPP
nezONSPPPPPPP
ngKJXUPLJO[O
ngtZLNOMPPPPP
nhsLNPPPPP\LO
niPPRPPPPPPO
nicePVSPPNMPMO
nice $NXOPPONPNP
nicelyQWJPPOOPPP
nicerNUOPPPPPNP
nichtHDfNOLLNVV
nicht $OMVPPPPPPO
nicht mehrOOVPPOOPOO
nichtsPNTOPPPPPP
nickedONPPPOPPOV
nicoTPMPPPPPPP
nicotineNOPRRPPPPP
nicuJGYNPOIT]O
nicu #1PPQOPPMVOP
nicu $OIZPPPOPPP
nidoOXKPPPOPPP
nieceOOKPPWPPPP
nienteNTPPPOPPOO
nietGEjLTSKNNO
niet $LLYMUOOOPP
niet meerOH\PPOOPPP
nieuweLXOPPPOPOP
nifedipineZLNPNPNPPP
nifedipine orWPPOMNNPPP
nightU]1TUYULQH
night #1PTLPPTMPPP
night $O7ONUcMO_L
night ?S]POPJOPIO
night allPSOPPOPPPP
night andXONMPOPPPP
night dutyOXOPPTOPIO
night forIQPZONPPPP
night inNQNPPTPPOP
night isLPOPTXHPPP
night onNPPTPNPPPP
night shiftTQNOOMSPNP
night staffOLPPPPPPUP
night sweatsONPPPNVPPP
night teamQQRPPMPPOP
night wasPRPPPOPPPP
night withTSMQPLPPPP
nightlySQOTLNPPPP
nights?SRNN^RKVM
nights $IQNOPWTPOO
nihssOWLPPPPOPP
niksNKQPPOXPPP
nilPZIPPPMPPP
nimmerOKXPPPOPPP
nimodipineWPOMNPPPPP
ninaPLUPPPPPPP
nineC\OUUJUONM
nine $PPVPPMMPPP
nineteenPSMPPPPPPP
ninetyOTOPPOPPPP
ninguemNMVPPPOPPP
ninoNGP^POOPOP
ninosUONOPOPPPP
nippleOHNPPP[PPP
nipplesPMTPPPOPPP
nirsevimab[MPONPPPLP
niteLWCOO\LOWN
nite $MPIOO[MOWN
nitesOUOPPOPPPO
nitratePRPOQPPPPP
nitratesNPPMVPPPPP
nitrilePYPPOOKPPP
nitritePMMPPPWPPP
nitroLGNNgLPPOO
nitrofurantoinWOONOPOPPP
nitrousHNOWZOOMOP
nivWJLPOONOOY
nixPOSPPPPPPP
nlNHNPPO^POP
nmaROPPPPPPPP
nmolOMPPPUQPPP
nmsNLSNOOWPPP
nnM@iPPOMPOP
nntTWOMPONOOO
nnt $ROPPPPPPPP
no9Uo.KTbPD_
no #1R\GPOPLPPP
no #2OMUPPOOPPP
no $IKBKf[FNUU
no ?DSUM`KNPPO
no accessPPTPPPOPNP
no airPHYPPPPPPP
no answerPXIPPOPPPP
no bedsPSMPPPPPPP
no betterNLUPOTOPPP
no bleedOPOPPPRPPP
no bleedingMSKTPOTPPP
no bloodPHZPPPNPPP
no botherN\MPOLNPPP
no bpPE\PPPOPPP
no breathPMUPPPOPPP
no breathingPMTPPPPPPP
no capturePC]PPPPPPP
no changeLUSONUJPPP
no chestONRPPPRPPP
no contactQMTPOPPPPO
no cvdTOOPPPNPPP
no diabetesRWJPPPOPPP
no dmYJNPPPOPPP
no dopplerOE_PPONPPP
no familyROPPPPPPNS
no feelingPOOPPPSPPP
no fever\JKPL[JPPP
no flowOG^PPPMPPP
no harmNTLPPOPOOV
no hayPRPPPPOPPP
no heartPTMPOROPPP
no injurySTMPPPNQOM
no itPKVPPPPPPP
no ivPI[OPOOPOO
no linePMWQOPNOPP
no longerMROPPONWPO
no moreKR[PPNMOOP
no oneNRPPPQPPOP
no otherTNMOTOOPPP
no outputOJZPPPNPPP
no painKL@POWgOPO
no paraPORPPPPPPP
no patientPUFPPPPPPV
no puedePKWPPPPPPO
no pulseNK`PPNMOPO
no pulsesOMUPPPOPPP
no radialPLXPPPMPOP
no respiraPLUPPPPPPP
no responsePNRPPPPPPP
no rushO[HQPOOPOO
no seOIZPPPPPPO
no shockONTPPPPPPP
no showsPSNPPPOPPP
no signalPUNPPOPPPP
no sorryQLVPPOOPPP
no swellingPFNPP^PPPP
no sxQHKPPO^PPP
no symptomsVJJPPOZPON
no toRPOPQPPPOO
no urineMIaPPPJPPP
no veinPKUPPPPPPP
nobodyK[YOOKNOOL
nobody answersPJWPPPPPPP
nobody canPVNPPPMPPP
nobody hasPNSPPPOPPP
nobody hurtPTMPPPPPPP
nobody inPRNPPPPPPP
nobody isPRPPPPPPNP
nobody underP\EPPPPPPP
nobody willPHZPPOPPPP
nobody'sPNSPPOPPPP
noceboROPPPPOPPP
nochNLeOOKLOOO
nocheMKNPPOMPaO
nochesPUMPPOOPPP
nochmalNPMPPXOPPP
nociPOSPPPPPPP
noctePPPSPOOPPP
nocturnalSPPOPPPOPP
nodPMTPPPPPPP
noddingOMTPPPPPPP
nodePDHPPOfOPO
nodesNNOPPMZPPP
nodigPORPPPPPPP
noduleWIOPPPMNOY
nofRPPNPPPPPP
nogJM\OOMKOZN
noiNNIPPNNObO
noirPMSPPPPPPP
noiseOTPPPPNPPP
noise $PNRPPPPPPP
noisesPJWPPPPPPP
noisyTMSOPPOPNP
noiteNSOPPOSPPO
nomadOOPPPPPPRP
nombrePTLPPPPPPP
nomogramLPPPPPPPUP
nonQ@iLPQSIHV
non rispondeOMXPPPOPPO
non siOJROPONPN[
noncontrastSONPPPPPPP
noneN^NOMKRONO
none $LYNPONOPQP
none ofPPOPPNVPOP
none sinceOSNPPPPPPP
nonnaNRLPPXOPON
nonrebreatherOLPYPPPPMP
nonsensePLUPPPPPPP
nonstopQNOPPMUPPP
noonO]NOPNMPNO
noon $OXMPPOPPOP
nopacRPPOOPPPPP
nopePXJPPOPPPP
norPNOPNUOPPP
noraPTPPPOOPPP
noradN?]OZNPOOO
norad #1OONQPOUPPP
noradrenalinaTPMPPPPPPP
noradrenalineTMSNOPPPPP
nordiccbENPPOOOPP
normalW_;JEbgHGI
normal $GNKOPaXNLN
normal ?MJMPNZVPPO
normal ctPVOPPPLPPP
normal ecgOPPPPPRPPP
normaleRLLPOXOPOP
noroPUNOOPPPOP
norovirusPVLPOOOPOP
northOL\PPONOMP
nortriptylineOOTOPPOPPP
nosJa@OPOROYN
noseILVNTLYOPO
nose $PMWPPPMPPP
nosebleedOUKOPOTPPP
nosebleedsRQPOOPPPPP
notNP}8MIWQCK
not #1OPRPPPPPPP
not $LEJKjKJOZQ
not ?^MPPEWJPPP
not aNIVPOVPOPO
not answeringOQRPPOPPPP
not breathingQI\MOOOPPP
not capturingPNSPPPOPPP
not comingOH[PPPNPPP
not cryingPK^JPNPPPP
not forQLTPPPPPPP
not goingOSKPPTOPPP
not herePSTPPPPPKP
not inRPDPPNJSaO
not makingPHYPPOPPPP
not movingOFfJPNOPPP
not neededM\GPPPPPPP
not onSKNQPPTPPP
not oneRQNPPOPPPP
not openingPYKPPLPPPP
not pickingP[FPPPPPPP
not respondingQTSPOONPNO
not rightPOTPPONPPP
not rousablePKVPPPOPPP
not rousingOLXOPPOPPP
not sleepingM:MPPa\PPP
not speakingPMQPPRPPPP
not stoppingMOWPPMPPPP
not talkingPRRPPNOPPP
not theOMUQPPNPPQ
not toTPOPPOOPOP
not touchingPMTPPPPPPP
not wakePORPPPPPPP
not wakingOMZPPNMPPP
not workingOBaPPPPPPP
not yetP\FPPPOPPP
notchMBLPPPfPPP
noteIRQROSKaFN
note $OdNPPNPMIL
note onNMWPPOPPPP
notedPWMPPMPPPP
notesLO@ONXGNOk
notes $LCLPP^NOO[
nothinPORPPPOPPP
nothingL^UPM[KLII
nothing $PHYPPTQNOO
nothing ?SOJPOVNPPP
nothing butPYJPPNNPPP
nothing toN[KPPPOPPN
noticeIINMPOORU_
notice $OINPPOOPO\
noticedONPPPOTPPP
notificationOOPPPPOPOS
notifyPNPPPNPPPU
notteMVNOONNOWN
nousIWKPONNO\O
nouveauPORPPPOPPP
novaSNRPPPPPOO
novemberMUOPPPPOPP
novoMaFPPOOPNO
now=^xAQD9T^K
now #1QRMPPQPPPP
now #2PKOPPXNPNS
now $JYWDK@HPjU
now ?\PQNPPLPKO
now aFPNPXNVOPP
now andWXHOOMPPOP
now atPSMPPPPPPP
now forQQOPPPPMSP
now greyPHXPPPPPPP
now hasPYHPPPPPPP
now hePPRPPOPPPO
now he'sPKXPPMPPPO
now headachePNSPPPOPPP
now herPNRPPPPPPP
now iP[IPPNOPPP
now inSZHPPPMPPP
now isPNRPPQPPPP
now myPRRPPLPPPP
now needPNRPPPPPPP
now noPMSPPPPPPP
now notRWJPPMPPPP
now nowPNUPPOPPOP
now onPYKPPPPONP
now onePORPPPPPPP
now orSMXOPWCOOP
now pleaseP7kPPPPPOP
now plsPFZPPPPPPP
now seizingPXIPPPPPPP
now sheOIWPPROPPP
now she'sPMSPPQPPPP
now shesPWKPPOPPPP
now thePJTPPOPPSP
now theyOUKPPQPPPP
now twitchingPORPPPPPPP
now vomitingPORPPOPPPP
now whatPORPPPOPPP
now whoPNYPPOPPMN
nowadaysSOPPPPPPOP
nowherePULPPPPPPP
nowtMVPPOPOPPP
npRIQPPPOPOW
nphLMOZPPOPPP
npoSYKOOKNNVN
npvYNPPPPKPOP
nrNYKPPPOPPP
nrbPKWPPPOPPP
nrpPFZPPPPPPP
nrsRPPPPPOPPP
nrs #1RPPPPPOPPP
nsSMNSPPPPPP
nsaidSMOKSOSPPP
nsaidsJPPRVPPPPP
nstemiNOPPPPSPPP
nswPMPPPPPPPU
ntSOOPPOOPPP
nuM@lOPNMOOO
nu $OG\PPOOPPP
nucPVJPPPPPPP
nuclearPMTPPPPPOP
nuevaOVMPPPOPPP
nuevoPROPPPPPPP
nuggetsPNPPPSPPPP
nuisancePLTPPPPPPP
nuitMMBOP[TOXO
nullipSPPPPPMPPP
numbKPXMOXOMNO
numb toMGUOPO]OPP
numberODOVOKJSgK
number #1NXQOPOPLOP
number $NUPPPPPPQO
number forJEONPOP\\N
number needed_GPOPOPONP
number ofHMI[OOOM]O
numbersYMHTPMGaKO
numbers $UOOPPOPPNP
numbnessINRPPVSPPP
nunOSOPPPPPPP
nuovaMQTOPPPPPP
nuovoPROPPPPPPP
nurWLYNLOMOOO
nur nochOJ[PPONPPP
nurseCGZKTXFLV_
nurse $MRMOVTPOMO
nurse herePROPPPPPQP
nurse inOORPOOPONT
nurse isMNRPPOPOUO
nurse ledZKOPPOOOQN
nurse onPLLPPWPPRP
nurse'sPRPPPPPPOP
nurseryQZHPPLRPOP
nursery #1PKUPPPPPPP
nursesSWOONKLKXO
nurses $TYIPPPNNOP
nurses stationPNPPPPPOTP
nursingPION[LRRPN
nursing homeQNLPNSTSOO
nursing homesSOPPPPPOPP
nursing stationNOQOPPPPTP
nutUAZONTPOPP
nutsRUMPONPPOP
nvmPTMPPPPPPP
nyOPPPPPPPOT
nyhaQXNPOONMPP
nystagmusJNOPPO[PPO
nystatinNOOVOPPPPP
oYHHFH]JObQ
o #1RJXOOMNUMP
o negNE`PPOLPRP
o queVJPPPNSPOO
o'clockQUKPPOPPPP
oaUTPONMNOPP
oa $QUPONOOOPP
oarROPPPOOPPP
obQHWPPPNVNP
oberarztPQSPPONPPP
obeseKLMRPO\OPP
obesityTLNOONM[OP
obesity $PMOOOPNYOP
objectNSOPPNPOOT
objectsPMPPPPPOPU
obligedPROPPOPPPQ
obrigadaPVKPPPPPPP
obrigadoPNUPPPOPPO
obsORYIPDZNSO
obs $SKZJPNOPRP
obs fineLQOPPNVPPP
obs normalOPOPPMVPPP
observeTNOPPPPPPP
observedPROPPPPPPP
obstetricianPMSPPPPPPP
obstructedRPPPOPOPPP
obstructingPORPPPPPPP
obstructionTOOOPPPPPP
obtundedNK`PPPIPOO
obviousOROPPPPPPP
obviouslyNWMPPPPPOP
obvsPTOPPMPPPP
occGTOPPONM\P
occ healthGTOPPONM\P
occhiNJ[PPPOPPP
occlusionUSLNPOOOPP
ocitocinaPNNWPOPPPO
oclockPORPPPPPPP
octEOOPPP`POO
octoberPWOPPPKPPP
octreotideJPL_MPOPPP
odQOVOPPLPPP
oddQHSPPPVPOP
oddsOVNOPOOPPP
odds ofSOPOPPOPPP
oderi4=ONZRQ]N
odoreOGZPPPOPPP
odpPTLPPPPPPP
oedemaTPTPPPJPPP
oefeningPULPPPPPPP
oesophagealONWPPPPPMP
oestrogenSOOPPPPPPP
ofdKN`C:ERS]
of #1QSUVMOLOLO
of #2]UAWWNOMJL
of #2.OTQOPOOPPP
of #3MOONPO\POL
of #4PTMPPPPPPP
of $MVLOPLVPPP
of aWTTOPJIOJW
of allMQOPPSPPPP
of amoxicillinPSPNPPPPPP
of anOJVPPOOPOT
of antibioticsTMPPPPPPPP
of ativanPSNPPPPPPP
of backOSPPPOPPPP
of bedPYHPPPPPPP
of bleachPROPPPPPPP
of bloodHFePPGKP]O
of breathMXQOPOPPPM
of candourPKNPPPPOOY
of careRQOPPPPOOP
of coUSPMPOOPMP
of deathFOOPPPP`MP
of emOTMPPOPPPP
of everythingOUNPPOPPPP
of handsNWMPPOOPPO
of heparinKLOOPO]POP
of herNPTOOPOPPR
of hisRPPNLRROOR
of hospital[UQPPIPPGP
of hoursLGMPPPPPaP
of icuIKTOPPPO[P
of itUHNOQWSPNM
of ivPRPPPPPPOP
of lastOSOPPPOPPP
of lifeZRIOPOPNPP
of longPSPPPOPPPN
of luckNWNPPMPPPP
of meK?]OOcJPPN
of mineKOOUOUOPPP
of morphineOMQRRPPPPP
of mouthJNQPPRUPPP
of myPWYPPCOPPO
of neckPUKPPPPPPP
of nitrofurantoinKPPVOPPPPP
of oldOMPPPOOVPO
of ondansetronPNRPPPPPPP
of orderPSOPPPPPNP
of ourNJXPPMSPQP
of oursRNRPPPPPOP
of paperPSNPPPPPPP
of paracetamolRQOOPPPPPP
of predRPPPPOPPPP
of prednisoneNPPRPPPPPP
of puttyPMTPPPPPPP
of redLOQVPPPOPP
of salinePMUPOPPPPP
of sertralineOIPPO[NPPP
of serviceLOPPPPP]IP
of somethingPPRPPOPPPP
of staffNXMPPOPPOP
of stayTNPPPPPPPP
of stockPTOPPPPPMP
of strokeNOPPPPPSPP
of thatPOQPPOSOPO
of thePYTMNLMMKW
of theatrePUKPPPPPPP
of theirTNPOPPPPPP
of themOMZOQMNPNQ
of thisORPPPOPPPP
of thoseNONOSUOPPO
of toastORPPPOPPPP
of treatmentSPOPPOPPPO
of usOZMPPMTNMO
of wardOVMPPOPPOP
of whatNNTPPPOPRO
of youM@\PPZOPOP
off^fWIBY<CNT
off #1UJTPPPPOOP
off #2RRNQPMOPPP
off $J][LPLIMTN
off ?VNOPNPOPPP
off aVKTOPNOPOQ
off afterNPOQPWPOOM
off againPROPPPPPPP
off atOPSPPNPPPP
off bedROPPPPOQPP
off byOSOQPPPPPP
off cpapP[GPPPPPPP
off dutyNGRPPOPNN]
off forGOOPPWOPRT
off herQROQPPNPPP
off hisSNOOPTOPPN
off homeOVKPPOPPPP
off inMYHPPTPPOO
off itQKPSPRPPPP
off myOTLPPMPPTP
off nowPMTPPPPPPP
off onQUMPPMPPPP
off oxygenMTOPPPPPPP
off pressorsTUJOPOPPPP
off sickOTOPPOPPPP
off sincePVMPPMPPPP
off thedGOSONMNNN
off tillOHPPPPOP\P
off toJhDORNOPNO
off withPQIOPOZPPP
offenMSUPPNOPPP
offenceOOPPPPPPOS
offerSNPPPQOPOP
offeredOJOPP[OPPP
offeringPROPPOPPPP
officePSZOOKLQNO
office $ONTPPPPTMP
officerPIVPPPPMWN
officersOKUPOPPPPR
officiallyPSNPPPPPOP
oftSNOTNOPPPP
oftenTHO^LLKMXO
often $ONSYMONOMP
often doWOPNPOPPNP
often doesRPPPOPPPPP
often isSPPPPPOPPP
ogaPLTPPPPPPP
ogdQRNPPPOPPP
ogenNQSPPPOPPP
oggiO\HPPOOPPP
ogniONLPPXPPPP
ohPMYPPNNPOP
oh godPLTPPPPPPP
ohcaUONPPPNPPP
ohneNMUOPOUOPO
ohpcSPPNPOPPPP
oil]KHMTZKNMO
oil $[MLOOPPPOP
oil forMNOOP]PLNP
ojoNUPMOOSPPO
ojosOD_PPOPPPO
okDWD@{aMAMJ
ok $D\BOPN_G]O
ok ?UHOLaQHMRO
ok atOFVP\KMROP
ok forVLPNRPPONQ
ok inSIZOOLNPQP
ok nowIRNPOXPPPP
ok orZPPOKNOPOP
ok soRLUPPNOPPP
ok toJONNYZLPNO
ok withROPPQPPPPP
okadaOYLPPPOPOM
okayCSNLeMOPPP
okay ?MPPOUPPPPP
olanzapineKNNPZOPPPP
oldUR\`N4UQAS
old $@OOgRQJOOP
old ?QPQSOOOPPO
old ageNJOPQOO[PO
old boyROPNROOPPP
old girlVKKOPPUPPO
old inWONPPMPPPP
old ladyROSPMPPPPP
old manVMPPPOOPPP
old onUOQOMOPPPP
old onePWOPPPPOKP
old onesPROPPPPPPP
old peoplePNRPPPPPPP
old whoXNQNNNPPOP
old with]MQKLNRNPP
old womanTPOPPPNPPP
olderdLMOLLOPNO
older adultsRPPOPPPPPP
older peopleSPPPPPPPOP
olhoNJXPPOTPOO
olivePOOPPOSPPP
omR_FOPOLOPP
omaNKZPPOOPPO
oma'sPNUPPOPPPP
omalizumabSPPOOOPPPP
omegaVPOOOOOPOP
omega #1VPOOOOOPOP
omeprazolOPNPQSPPPP
omeprazoleMTNOVTNOMO
omeprazole forQRPNNRPPOP
omgOUOOPOOPPO
onMUQ.UPYQcK
on #1SfHOON9M]O
on #2NRRVOSIMPO
on $OdTONKKOJN
on ?UMPPQQNPPP
on aNNHYJMKLY\
on airQ\GPPPMPPP
on allPTPPPPNPPP
on amoxicillin\MPPKONPPP
on anPPPPPPSPOO
on andERMSO]OPPP
on antibioticsRWPPPLPPLP
on apixabanNQXOONOOPP
on aspirinTNOPOPPPPP
on atOTOPPOOPPP
on backPRNPPPPPPP
on basal[LLOOPOPPP
on batteryOH[PPPPPOP
on bedPXKPPPNPPP
on bisoprololPPKONYOPPP
on bloodWQMPOOOPNP
on boardRORPPPOPPP
on bothRRMPRQMPPP
on callO]MPPOOMMO
on clozapinePSPNMOSPPP
on ctRNPPPPRPPO
on dayQOMNPTQOQP
on dialysisGJOR\UOPOP
on donepezilLOOPUPPPPP
on eliquisPIVPPQPPPP
on estPKVPPPPPPP
on everyLPNPPPSPTP
on fileXJJPPONSSP
on filmOLNPPPXPPP
on fireOSQPPPOPOO
on floorPMUPPPOPPP
on forPPQPPOPNSP
on fridayP?PPP]PPTP
on fridaysPPNPOUPPPP
on fullPXJOPPOPPP
on herPPMPPRPPPR
on highLRQOSQOPOP
on himPJWPPOPPPP
on hisRHVPOPRPPP
on holdNSXNPOMONP
on homeLUIPPOPTUP
on iceNG\PPOOPQP
on icuLNOPOOOOVU
on inTSMPNOOPPP
on insulinPNOPSPPPPP
on itZQYONKIOMO
on itsURSPNGNTPP
on leaveOUNPPMPPSO
on levelPQNPPPPPRP
on lineOH[PPPOROO
on lisinoprilSNNOQORPPP
on lithiumMMOORQNOPW
on lowQSMPPPPPOP
on mePIZPPLPPOR
on metforminZQOPLMSOLP
on methotrexateLOOOXOPPPP
on mondayNYNPPMPPOP
on monitorOOXPPPNPMP
on mriQMVPPPLPPP
on myPSWPUOGOMN
on myselfPRKPPUOPPP
on nightsNFQOOUNP[O
on noPRRPPPMPPP
on omeprazoleRSNPPNOPPP
on oneOKGOP[UTLP
on ourIJRPPLUPWS
on oxygenRNQPPPPPPP
on paperPSMPPOPPPR
on paracetamolNUMPPPPPPP
on phonePHcLPOPPMN
on predNOQPQNTPPP
on purposeNN[NPLPPPP
on ramiprilPTYONINPPP
on repeatPVJPPPPPPP
on rivaroxabanLNUKVQPOPP
on roomSUHPPPPPPP
on roundsQQNPPQPPPP
on saturdayOTOPNSPPNP
on scanKTPPPNTPPP
on sceneOH]PPLPPPP
on screenOGXPPPOOTP
on sertralinePNOORUNPPO
on shiftPMXPPKPPPP
on siteRIWPPLNPUO
on sundayNWIPPTPPNP
on tableLQOPPPPNNY
on teleOLZPPPMPPP
on thatPXNPPKPPOP
on theROeLIIT`@I
on theirRMTPNPNPRP
on thisNNOPPNNO[O
on thursdayP[OPPMPPKP
on toSOOPPPPPPP
on topSQONTNNRNP
on tuesdayNKNPP\PPOP
on usOJSPPPVPOP
on wardNLMPPTOPXO
on warfarin]OONJNOPPP
on wayPLUPPPPPPP
on weekendsNKPPPOPOZP
on whatOPSOPPOPPP
on whetherSMOPPPPPMT
on withWRKPMSOPNP
on yourOUOPPNPPOP
oncNLXOOORPPP
once[PQMLNONNS
once $MVPPPPPOOP
once aOTOPPPPPPP
once dailySPPOPOPPPP
once moreOWMPPOPPPO
once theRPPPPOPPPP
oncologistPPPPPROPPP
oncologyJHPPPMQPaP
ondaPIYPPPNPPP
ondansetronKMOXUOOOPO
ondeIKPPPNZOUN
onderNLXPPPPPPP
oneIKVTPUaIPB
one $Q[MNMUPMLM
one ?LNSWOLOOSP
one andPRSPPMOPOP
one atONRPPQPPPP
one beforePG]PPONOPP
one byPNSPPPPPPP
one dayVINPPPPTOP
one dose[TO?VNOPPP
one eyeNGQPPO\PPP
one forQKVPPPOPPP
one fromPXFPPPRPPP
one hadORPPPPPPPP
one hasMMVPPQPPPP
one hourNRWPPNOPMP
one inNXMPQNOPPP
one isVBQNQPOPYP
one legPJWPPOPPPP
one month^MOPPNJNPP
one moreMWMPPQPPPO
one notPIXPPPPPPP
one ofLFRPP\ROOO
one orTNMOPOQPTO
one pupilNHZPPOQPPP
one sideQ?NOOXaPMP
one toNRQTPMPPOP
one veryNUMPPPPPPP
one wasOQOPPPPRPP
one weekTOOPPONPPP
one whoPULPPPPPPP
one withPRQPPONPPP
one yearVMPOPPPPPP
one'sPKYPPLOPQP
onesRYIPNWNOLO
ones $QLOPPXNPNO
ones inPNSPPPPPPP
ongelukONUPPPPPPP
ongoingRRPPPPMPPP
onionPUMPPNPPPP
onlinePQNNPRMNVP
onlyINHNJNaYWK
only #1O[OPPOLPLP
only #2PGRPPOPPYP
only $PTCJOPZXRL
only ?OOPPROOPRP
only aPSOPPOPPOP
only forQTOPPNPOPP
only meOMZPPNOPNO
only noSMQPPPPPPP
only onPJOPPQVPPP
only theMKKTPYNOTO
only tookPSOPPOPOPP
only twoPTNPPPNPPP
only whenNOQPPUNPPP
onsMOJPPOOP]P
onsetUIXPPOMSMO
ontarioMNPPPKPRN[
ontemO^GPPPOPOO
onychomycosisTPPOMPPPPP
onzeIXLPPWNPOP
oogMOPPPPWPPO
oohP[HPPNPPPP
oopsPROPPPPPOP
ootPLVPPPOPPP
oozePE]PPPPPPP
oozingPRNPPPPPPP
opMNiOM[EQGI
op $MWKPPVOPNM
op dayNXLPPPOPPP
op deMRYPPOMOOO
op inOOMPPVPPPP
op poisoningOTLROPPPPP
opaOF]PPPOPOO
opcsMOPOPPOYNP
opdN`PPPONOGP
openSS]NOJJRRI
open $K^LPOQOUKL
open ?OSRPPOOPOP
open againPWJPPPPPPP
open itPMSPPPPPOP
open onPOJPPPPPWP
open theRNVPPPPPJP
open themPNRPPPPPPP
openedIXUPPOPLPP
opened thePSQPPPPMPP
openingOP[PPIOPOO
opensOLWPPPOPPP
operadoOVLPPPPPPP
operateRLRPPTNPPP
operatedQMSPPPPPPP
operatingQNPPPOPPRP
operationETONP\OMSN
operation $OOPPPQPPOS
ophthoPRPPPPOPOP
opiatenkastPROPPPPPPP
opinionNPNPPPUPPP
opinionsPPMPPSPPPP
opioidOXOYCMNUOO
opioidsQUMOTONNPP
opioids forSOPOPPPPPP
opnameQROPPPOPPP
opsOKRPPPPUQO
opticLPMPPYPPPP
opticianQHRPPSSPPP
optician'sPUKPPPPPPP
optionUOPPNPPOOP
optionalOSOPOOPOTO
optionsTOOPPPOOPP
optomOPQPPPPPRP
orM'&[KYm_uE
or #1INY^OODPPP
or #2WOM[NJFPTO
or #2.LKTZPOMPOP
or #3TITbJNIMNP
or $IYNPPPOPRP
or aYKOOPMPVLO
or afterCQYOUPPPOP
or amKWOPPLXPJP
or biopsyUPPPPNPOOP
or canLdOPPENOSN
or carryQPPPPPNPQP
or ctSPPPPPNPPP
or didL]OPPMPPLP
or doGWOP[KOOPO
or doesJPPPNJPP\S
or earlyKLPPPPZPPO
or everyTNPPPNOPQP
or goQOPMTPPPPP
or hasKWOPPMPPSP
or holdSMOPPUMPPN
or inUQOOOONPPP
or isRZSTSFMQDR
or itPRPPPOPPOP
or ivRPPOPPPPPP
or justELDOLe_PMN
or keepTMPPPTMPOP
or leave_EMPP`DPLP
or lessVOPPPPMPOP
or moreWNPOPPNOPP
or mustOOPPPPPRPP
or noHFQNbSINVR
or not[>EJcPJSWQ
or nothingSMOPOOSPOP
or onNSPPPPOPQP
or onlyJTONNLNS[P
or openNNRPPRPPPP
or physioNOPPPSPPQP
or referRPOPPPPPPP
or repeatUPPLPPPPPP
or salinePOTPONPPPP
or sendSNQPPNNPSP
or shouldPTPPONPPPP
or somethingMPOPONWPPP
or stopMPOPVOPPPP
or straight\OONPOKPOP
or tabletsWOPPPQIPPP
or theETNOPPGP^U
or twoMOPRPPMUPP
or waitVLIOLeHONO
or whatKYSOPONLSP
oraOOUPPPOPOP
oralWQF_UMIKPM
oral doseUPPLPPPPPP
oral immunotherapyRPOOPPPPPP
oral morphineNOPUOPPPPP
oralesWOOOPPMPPP
oralsOROSPPPPNP
oramorphNOMVNPPPTP
orangeOXJPPPOPPP
orderD]HSNKLM`Q
order $OOOPPPPPVO
order camePSOPPPPPNP
order isPRPPPPPPOP
order setLEKUPOOOcO
orderedKbGPPMNOTP
ordered $OTNPPPPPPP
ordering]MPPPPPKLP
ordersMINOPOPO`O
ordinaryUOOPPOPOPP
orePORPPPOPPP
organophosphatePOUPOOOOOP
organophosphate poisoningTPPMPPPPPP
orinaPMTPPPPPPP
orsTTLRNPNPPP
orthoJOQPQMLO^O
orthopaedicSPPPPPMPPP
orthopaedicsPROPPPPPPP
orticariaHO\NOPPPPP
osP\MOPOMOOO
osaMPPPPPPTOP
osacRPPPOPPPPP
osbornLMPPPPWPPO
oscarPMSPPPPPPP
osceP[FPPPPPPP
oseiPSPPPOPPOP
oseltamivirONOSSPOPPP
osmPDJOPPdPPP
ossigenoVKPPPPPPPP
osteoarthritisSOPOOPPPPP
osteoarthritis $SOPOOPPPPP
osteoporosisQUPOONPPPP
osteoporoticTNPPPPNQPP
otL^KOPRKORN
ot #1PYIPPPOPPP
otagoTMPPPPPPPP
otherLI]NXFUMSL
other $OQHPPPXPOP
other dayQSOPONPPPP
other onePRNPPPPPPP
other sidePGVPPPPNVP
other siteOYMPPNPPMP
othersKIWUOROPPP
otherwiseTJBOORcONO
otherwise healthyP[JPPOMPPP
otherwise wellROOPOOQPOP
otimaOVLPPPPPPP
otitisTOPPPOPPOP
otitis mediaSPPPPOPPOP
otoscopeP]GPPPPPMP
otraN[JPPPOPPP
otroPNRPPPPPPP
ottawa^KOOPONPMO
oue02HL`PYrK
oudersOTNPPPPPPP
oughtOMNPPVPPPP
our/DNLHjF@}K
our clinicNLSPPPPPRR
our formularyOOPPPPPPSP
our hospitalPNPPPPPPSP
our houseOKPPPZOPMP
our labNOPPPOPPTP
our ownPORPPPPPOP
our placeONPPPOPPUP
our ruleOPPPPPPPSP
our sepsisNEPOOOOObP
our stateONOPPOPPLY
our unitPSPPPPPPNP
our wardPSPPPMUPIT
oursIPRKPTOO[O
ourselvesOMPPPTPPPQ
outN_hCF^<ATS
out #1PKWPPPOPPP
out #2POUPPPNPOP
out $GD\MMS_MKU
out ?LO]OPNOPNO
out aPKPPPRPPTO
out andPIXPPPPPPP
out atPUQPPMOPOP
out bedPVLPPOOPPP
out bloodPORPPPPPPP
out byPTNPPOPPOP
out coldPLUPPPPPPP
out doSLMPPOPPOU
out forJHQNVUPONV
out herePSJPPPPPQR
out inRLPPK[NPOP
out isFPOTPVPROP
out noPJQPPOWPPP
out nowOULPPPPPPP
out ofA`SLNPKO[N
out onORQPPOOPPP
out shouldersOKVPPPPPPP
out sinceNONPPVOPPP
out theXNRQRJOPON
out thereXPMPPOPPLP
out thisTSMPPONPOP
out toT\FNPOOPOO
out todayPSOPPPOPPP
out tomorrowZNOPMMPPPP
out twoOTPPPONPPP
out whenOMWPPPOPPP
out withQORPPOPPPP
outagePSNPPPPPOP
outbreakUNNPPPPPPP
outbreaksZJPPPONPPP
outcome`HGTPOORMO
outcome $VNOPPPPNPP
outcomesZMNOPOOOOP
outcomes $XMNOPPOOPP
outerPNLPPMXPPP
outletPROPPPOPPP
outletsPMOPPPPPUP
outpatientSSQPPPOMNP
outpatientsMMXOOPPPSN
outputIGaOPMWONO
outraOTMPPPPPPP
outreachJQPOPPOPWP
outsideIQ_OOMKNUM
outside $KI[OPOOOTP
outside thePZHPPOPPPP
ovenPMSPPRPPPP
overTN_]CI`JCI
over #1_PHOOPNPNP
over #2z=IPNMFRNO
over $HWYOONMPNP
over aPMHPPN^PPP
over andOSKPPOTPPP
over atMNSPPPPPSP
over bpPROPPPPPPP
over herPKUPPPPPPP
over howBNKgPPOPOP
over inNELPPW[PPP
over theJNPNOZLOUQ
over toNVTOPOPPKO
over whatTOOVPOKPOP
overallTLPPPPPPPP
overdiagnosisTMPPPPPPPP
overdoseSTJKOSOSPP
overdose $UPPMOPPPPP
overdose deathsUKPPPPPPPP
overdosedLOZMPOOPOQ
overdosed onOUNPPOPPPP
overdosesROPPPPPPPP
overdrachtPXJPPPPPOP
overflowingPXNPPOPPLO
overheadOHVPPPPBbP
overledenPTNPPPOPPP
overleving`IJPPOOPPP
overnightH_CPNMNOcL
overnight $OQOPPOPPSP
overpassPORPPPPPPP
overtimePSNPPPPPPP
overviewVGNN[QMPOO
overview ofRHNO\QNPPO
ovulationPPPRPPPPPP
ovumROPPPPPPPP
ovunqueHL_PPPOPPP
oweH^JNNMOOOZ
owe youPRPPPOPPPP
owedNWNNPPPPPP
owesPRNPPPPPPP
owingNRPPPPPPPP
ownDOEMMpEWTN
own $MMQPPQPPUP
own inPMPPPPPTOP
ownerPUMPPPOPPP
ownsNHPPPPPPK`
owtMOPPPUPPPO
oxTOIOPPXOOP
oxalateQOOPPPRPOP
oxazepamPOSRPOOPPP
oxigenRPOPPPPPOP
oxigenioXKOPPOOPPP
oxigenoQQMOPOOWMO
oximeterNWLPPPOPPP
oximetrySOPPPPOOPP
oxitocinaONMWPPPPPO
oxyQLQPSPOPNQ
oxybutyninJOONWOOPUO
oxycodonPMPTPPPPPP
oxycodoneQSNSONOPPO
oxygenURYONLJTLN
oxygen $MLTPPOOUOP
oxygen cylinderNVNPPPPPOP
oxygen cylindersORNPPPPPPP
oxygen forUPMPPPPOPP
oxygen inRPOPPPOPPP
oxygen isQHXPPPPPOP
oxygen'sOLRPPPSPPP
oxygenateOOSPPPPPPP
oxytocinTNPPPPPOOP
oxytocin forRPPOPPPPPP
oyeOONPPOUPPP
ozempicNPONUQPOOP
pZUHLNMMUQO
p #1URONOOIVPP
p $QRNPPPOPQP
paMBcNPPMQOT
pa #2OH_NPPNPPP
paarsPJXPPPPPPP
paarsePKWPPPOPPP
pabrinexHQN[PPPPOP
pacedJSTPPPPPPP
pacemakerTMROTPJPOP
pacemakersSNOPPPPPPP
pacerGYSPPPOPNP
pacesPRPPPOPPPP
pacienteOOSNUOOPOO
pacingTSOOPNNPPP
pacing wirePIYPPOPPPP
packUQOOOOMRPO
packageOPPPPPPROP
packedPWKPPOPPPP
packingTQNPPPNPOP
packsSPSOPMLOTO
paclitaxelPPRPPPPPPP
pacsOSLPPOPOVM
pacuPPTPPOOPPP
padTOXPLOMPOO
paddlingPTLPPPPPPP
padreONQPPTOPPP
padsOQZOONLONO
pads $PROPPPPPOP
pads onME_PPPPPPP
paedONPPPPPPRP
paediatricOSLRPPPPPP
paediatric dkaPOPSPPPPOP
paedsMBYUNMNO]O
paeds arrestNPXOPNPPMP
paeds edPMUPPPPPOP
pageMRMOPLOP[O
pagerNaIPPNPIQO
pager $PSOPPOPPOP
pagesOWNPPNOOPO
paidOVIOPOP]HO
painU=_ILQ\HXM
pain #1P[ZOOM@PPP
pain #2NPRPPPPPPP
pain $aQAQLVNNMO
pain ?PPPPPORPPP
pain afterSOQPPPNPPP
pain andRPPPQOMPPP
pain at`JPPOOHPPP
pain canOOOPSOPPOQ
pain clinicJNVPPJNO\P
pain forMPRPPOSPPP
pain freePWKPPOOPPP
pain gonePVKPPPOPPP
pain inQRNPPTLPOP
pain noOOTPPPNQPP
pain ofPRPPPPOPPP
pain onJOPPPWQPPP
pain sinceOOQPPROPPP
pain thenPNRPPPPPPP
painfulPMJPOL_OPP
painingLRPPPSOPPP
painkillersUMQPPNPPPP
painlessMCPOPOdOPO
painsNPOPPPTPPP
paintP]GPPPMPPP
paintedO[KPPONPNO
paintingPSNPPPPPPP
pairQRPPPOOPOO
pair ofOSPPPPOPPO
pairsINP[PPPPOP
pakSRNOOPPPPP
palabrasPORPPPPPPP
palatePORPPPOPPP
paleGQ`OONOPOO
pale $OLWPPPOPPP
palliativeUQOQNOOPPO
palliative carePRPPPOPPPP
palmsLMNPPO[PPP
palpNWQPPPKPPP
palpableNZJPPPOPPP
palpitationsKKOPP[QPPP
palsPTNPPOPPPP
palsy\QCLLQXOPP
palsy $VRBOOPZOPP
pamperTNOPPPPPPP
panOTOPPOPPPP
panadolPSOPPPOPPP
pancakeNRRPPPPOPP
pancakesPVOPPLPPPP
panciaPNTPPPOPPP
pancreatitisPNNSWOLOPP
pancreatitis $WOOOOPNOPP
pancreatitsPOPPPPRPPP
pancytopeniaONOPPPUPPP
panelQLRPVJOSOP
panicO[NNPQNNOP
panic $OSNPPPPPPP
panic overKXNPPPOPPP
panickedNOUPPNPPPP
paniqueOTNPPPOPPP
panneNYLPPPOPOP
panoramicULOPPPPPPP
pantoprazoleTOOPOPOPPP
pantryPSNPPPPPPP
pantsOUNPPOPPPP
paoPRPPPPOPPP
papPTNOPPOPPP
papaNOUPROOPOP
papelNQPPPNOOWO
paperAaCLOSIX^O
paper $PJKOPVO[OO
paper isPROPPOPPPP
paper onNTOPPPPPPP
papercutPSPPPPPPOO
papers]=NOP]NNNQ
paperworkOYMPPNOPOO
papierPPLPPVPPPN
papulesPOPPPPRPPP
parQC_SPONPOO
paraQWCVRRKMVM
paracetamolXUUPGNNOMM
paracetamol #1OMTRPPPPPP
paracetamol andRVNOMOPPPP
paracetamol overdoseSPPNPPPPPP
paradaU_;VPOOONO
paradeNSKPPTPPPP
paraffinUHSPPPOPPP
paralyseOMUPPPOPPP
paralysisQOROPPPPPP
paramedic]DNPPKOOOZ
paraquatUNSOLPOPPP
pararPNSPPPOPPP
pardonPNSPPPPPPP
paredPNRPPPPPPP
parentONOOOOPPPW
parentsBSHNO_KON_
parkNSMOOWMMUM
park $O@cPPOOPQO
parkedO[LPPPOPKP
parkeertorenPJWPPPPPPP
parkingL\NOPIIO^L
parking $O]HPPMPPOP
parking deckPKVPPPPPPP
parking lotPRQPPPNPPP
parkinson'sOPPPQNSPOP
parkinsonsPKQOTSOPPO
parklandPKPVPPPPPP
parksPSNPPPPPOP
parlaPLVPPPPPPP
parlePMUPPPPPPP
parlerPMUPPPPPPP
paroRJRVPOOPPO
parotidOKGPPPaOPP
parouLJ_OPOOOOO
paroxetineNPPPSPPPPP
parrotPTLPPPPPPP
partUFJOPLNeJT
part #1OPJOPPP[NO
parteOSMSOPPPPP
partiOMUPPOPPPP
partialQSPPPOMPPP
partiePVLPPPPPPP
partnerSHQNWHOPOX
partner'sLKKPT_LPPO
partoGWP]ONMONM
partorendoPIYPPPPPPP
partoutMIXPPUOPPP
partsRNKOPPO\LO
partumOHIOPT]PPP
partyMXPOPMSNNO
party $OMQPPOTPPP
pasKBdOOPUKLU
pas $PG[PPOPPPP
pas deMLWOOOTPOP
pasaORQPPPOPPP
pasadoOQLPPUPPPP
pasaronPMTPPPPPPP
pasgeborenePNTPPPOPPP
pasilloORQPPPPPPP
passVSJNOUNOPO
pass $OQKOPXPPPP
pass successSMPPPPPPPP
passageQMOPPPUPPP
passagemPUMPPPPPPP
passePKWOTPNPOP
passedK_KOOWKONN
passed !PZGPPPPPOP
passed $MWMPPPPPPP
passed herPULPPPPPPP
passed itPVKPPPOPPP
passed outPAcPPNNPPP
passengerOORPPPPPPP
passengersOPRPPOPPPP
passesPROPPOPPPP
passingPQWPPKOPPP
passiveNPMPPOWPPP
passouOUOPPOPPOP
passwordOVNPPJONWO
pastPMIUOKSOUS
past #2OSIPPOVPQP
past theQRMPPQOPPP
pastePKOPPN^PLP
pastedPROPPPPPPP
pastigliePLUPPPPPPP
pastillaOPOPPTOPPP
pastillasPORPPOPPPP
patONUPPPPPOP
patchPCFbPN^NLN
patch $NONPTTNPPP
patch onQLPOOQUPOP
patchesIIXOJT[OOO
patches onMGYPPPTPPO
pathPJPPPPOWQO
pathologyNSPPPPPPPP
pathwayPHOPPPPPZP
patienceLWNPPPPPPP
patientZPQD]AMRE]
patient #2TMUPPLOPPP
patient $S_>MPPOVTK
patient forMXOPPPPQPL
patient hasNTGPPNXPPP
patient inOWMPOROPPO
patient isLO[QRINOPQ
patient leftOKTPPPPPPR
patient ofOSOPQNRPPO
patient onRIPOSOWOMO
patient toTPPPPOPPPN
patient wantsPHRPPOPPPW
patient wasOPOPPPPPPR
patient whoPQOPPPPPSM
patient withNTPPQOOOPP
patient'sSNNTPNMPPT
patientePPKPPPVPOP
patientinLTKPPPWPPO
patientsTMVLPPKNZI
patients $RRMNPWNMRN
patients ?RPPPNPPPQP
patients inPNPPPPPSOP
patients onPPPPPOPPRP
patients toPRPPPPPPOP
patients whoSQOPPMPPOP
patients withTNOPPOOPQP
patioPNRPPPPPPP
patiromerUOPOOPOPPP
pauraOOJPPXPPPP
pausasOKXPPPOPPP
pauseN^HOPMROOP
pausenraumPULPPPPPPP
pausesNE\PPUMPPP
paxlovidPLMTUROONP
paxlovid andHPOL]PPPPP
paxlovid in\NPPIPPPOP
payNYIOPLMaJM
pay forMNPPPPP[LO
payableMOPPPPNXPO
payerONPPPPPSPP
payingPPPOPRPPPP
paysODNPPOPbGW
payslipJ_KPPMOPPP
pazienteQJQPPONOOY
pazientiQLPOPOOPXO
pboSPPPPPOPPP
pcaM_PROOKJPP
pccONSPNOOPRP
pci]IPNPPMPPP
pcnNOPOUPOPPP
pcoQKJPPPZPPP
pcosNMPOOXOPPP
pcpMLOSNXNPPP
pcrTKMPPOWPPP
pcsPSOPPPOPPP
pctQQOPPPNPQP
pcvOZOOPPLOPP
pdNB\P`JMLSO
pe[PGQNTVMKN
pe $\LOMPPPNOP
pe onKOPPPPWPPP
peaORQPPOPPPP
peacePRPPPPPPPO
peacefulPZIPPPPPPN
peakNXNPPPNPNP
peak flowNYLPPPNPNP
peakedLMVPPPRPPP
peanut\IQLQULOLO
peanut allergyPPPORPPPPP
peanut butterOUPPPPPPMP
peanut introductionROPPPPPPPP
pearlyPLOPPPVPPP
peasM@]PPWPPPP
peauPMTPPPPPPP
pecarnXQOPPOMPOO
pechoPOSPPOPPPP
pediatriaNSRPPPOPPP
pediatricYNLPPPOPOP
pedimosOYNOOMPPPP
pedreiroPNSPPPPPOP
pedsSRQXKMNMSM
peds #1PRTPPPKPPP
peds migraineSPPPOPPPNP
peeULOPONSPOP
peedLVOPPPPPPP
peeingPPLPPTPPPP
peelOTPPPONPPP
peelingOLSPPNUPPP
peerOOOPPOPTQO
peesQPKPOPVPPP
pegJPOPSNNOO[
pegouOJYPPPOPPP
peitoPOTPPPPOOP
pelaNQTPPOOPPP
peloNIUPPOOOXO
pelvicZJNPPTOPLO
pelvic floorWMPPPPPPMP
pelvisMPPPPPTOPP
penE\XYKINONN
pen $NTRPNOPPPP
pen inNRPPPOPPPP
pen vJPOWPPPPPP
penaUPLPPPPPPP
penaltiesNUNPPOPPPP
penaltyOMOOPPNNK`
pendPORPPPPPPP
pendingIRPNPOYPPP
penetratingWNMPPPOPPP
penicillinYISLNUNQOO
penicillin allergyMPOVPOPPOP
penicillin rashJPPOXPPPPP
penisMHQPPP[PPP
pensDjGNOSOPMO
pens $OSOPPPPPPP
pens andPNRPPPPPPP
pens forPSNPPPPPOP
pensandoPIYPPPOPPP
pensionOOTPPOPPPO
penutROPPOPPPPP
people\UUKI^EMIM
people $GaNPNQNPNP
people forTUPPPKPPMP
people inQIWPPPPPPP
people likePMPPPTOPPP
people whoYMPOPOOPMP
people withRJXPOOOPPP
pep[OOOIPPPPP
peppermintRPPPPPPPPP
pequePVKPPPPPPP
pequenoSPNPPPPPPP
perVF?uDK@\QS
per #2RMPKPMP[PP
per #3PPOUMPOPPP
per #4ZMPNPPOMOP
per centOQOPPORPPP
per dayKKMXM\NOOP
per hourONNXOPOPPP
per kgJNO^OPNOOP
per kiloMNPYONOPQP
per minutePTLQPPPPPP
per ourNPPPPPPPTO
percSOPOPPPPPP
percentRQOSPOMPOP
percent $SOOPPPPPPP
perdeHIXO]ONOOO
perdendoNNWOPPPPPP
perdonPUKPPPPPPP
perduPXIPPPPPPP
perfMJWPPPOPOT
perfectP\JPNMQPPO
perfectlyQVNPPPKPPP
perfectly wellPVOPPPKPPP
perfedPNRPPPPPPP
performanceUMOOPPPPPP
perfusionQLSPPPOPPP
perfusionistPROPPPPPPP
perfusorLROTPPPPPO
perhapsPKUPPPPPPP
periPG]NPPOPOP
peri arrestNG^NPPPPOP
pericardialHOSPPPWPPP
pericarditeTOOOPPPPPP
pericarditisLOONOPZPPP
perimortemSNTPPPPMOP
perinatalPMOPPPPPTP
perindoprilSPPPOPOPPP
perineumPUOPPPMPPP
periodJJMPPYNYOO
periodsRJEPPXYPPP
periphOUISPPPPPP
peripheralJNO^POPOOO
peripherallyPPNRPPPPPP
peritonitisMQPTPPOPPP
permethrinOOOROTOPOP
permissionMLPOPPNOVT
permissiveVOLPPPOPPP
permitOTPPPPOPOP
permittedIONP]POPOO
pernaMOXOPNOPPP
peroTVDPPTOPOP
perroOSOPPPPPPP
personQWROPNLQMN
personalORNPPQOQPP
personneOTOPPPPPPP
personsPI[MPPPPPP
pertussisMWNOUNMORN
peruPUMPPNPPPP
pescocoOLXPPPOPPP
pesoXNOOMPPPPP
pessaryOJSPPWNPPP
pessoalOVLPPPOPPP
pestPSMPPPPPPP
pesticideLLZPPPPQPO
petRNOPPORPPP
petechiaeNONPPPVPPP
petitRRHROMYPNO
petitePLUPPPPPPP
petrolPNXPPOOMPO
pettoOLWPPPPOPP
peutNNTPPOOLOW
peuxOLPPPVOPPP
pfLOVPPPOPPP
pflasterPLWPPNPPPP
pfoKLPPPPYPPP
phSKZIOKQNXN
ph #1OSGPPPXPOP
ph #2.OM[OPPJPPP
ph #3.NIWMPPVOPO
pharmMQTPRPPPMP
pharmacistQKNPPNOSNY
pharmacistsWKPPPPPOSN
pharmacyASTKMOKOkM
pharmacy $MSROPOPPQO
pharmacy counterPMYPPPOONP
pharmacy herePORPPPPPOP
phaseRPPOPPOPPP
phcPORPPPPPPP
phenelzineNPPPRPPPPP
phenobarbLNPZPPNOPP
phentolamineNNPWPPPPPP
phenytoinLMSRXNOOPO
phenytoin $OPPNTPPPPP
phewPTLPPPOPPP
philhealthMOPPPPPUOP
phlebotomyLOSPPOOYLO
phobicMPPPPPPPSP
phoneGO]JMCK[]P
phone $OPEPPMPQ]Q
phone callRTOPPPPRLN
phone chargerPUMPPPPPOP
phone isPKTPPTPONP
phone saysPTMPPPOPPP
phone theOSPPOOPPQP
phone toPISPPOPPKZ
phone withPOXLPNPPPP
phone'sPHZPPNPPPP
phonedPPUPPPOPNO
phonesSXAPOQOPUP
phones $PWKPPNPPOP
phosNMUQPPPPPP
phosphateJPPPPPYPOP
photoESBPONhNG[
photo $PSIPPOXPFX
photo ofKLRPPPOPOY
photophobiaOPPPPPRPPP
photosQYFPPNLOUS
photos ofSKPPPOOPPT
phototherapyYNNPOONOPP
phqZLTPOOJQOO
phq #1VOTPONJQOO
physicalXPNPPOMOOP
physical therapyRQOPPOPPPP
physicsPROPPPPPPP
physioHZJNOULKO\
physio $PTNPPPPPQP
physio ?LOPPPVPPPP
physio forYIOPPYPOJM
physio gymNNUPPOOLVO
physiosPOPPPPPPRO
physiotherapyNMUPPSOPPP
piangePMUPPPPPPP
pianoOWNPPOPOOO
picIFPPPMjPMO
piccNPVPMPPPPP
picc'sPVLPPPOPPP
piccoloPTLPPPPPPP
pickUQMOPOOOSO
pick upTQMOPOOOSO
pickedPOTPPOOPPO
pickingZTJPPOOPLO
picking upRRNPPPOPOP
picksSGYPPPOPOP
pickupOTNOPPPPPP
picnicL]IPPOOPPP
picoPORPPPPPPP
picsP[MPPKNPPP
pictureJQKPSNYQPP
picuQLRPPPOPRP
pidePRJPPOPPPV
pidiendoPWJPPPPPPP
pieOWQPPNNPOO
pieceNUQPPNPPPO
piedONTPPPPPPP
piediOPRPPPPPPP
piedinoOF]PPPOPPP
piedsPKWPPPPPOP
pieptPWNPPPOOOO
piernaPLUPPPOPPP
piernasOKWPPPPPPP
piesOZJPPPOPPP
pigN[MPPLPPPO
pigmentedNPPPPPTPPP
pigsPWIPPPPPPP
pigtailPONPPPPPSP
pijnPITPPPUPPP
pilaPROPPPPPPP
pileLXOPPOOPPP
pilesLIOPP[NOSP
pill]?HTSRNNQV
pill $LMNOWRPPUM
pill forSOPPPPPPOP
pillarsQROOPPPPPP
pillowOZFOPVOOOP
pillowsNXKPPPPPOP
pillsd6hNNIMONN
pills $RJYPPMPPPP
pills andPNPPPRPPPP
pills arePORPPOPPPP
pills forRKUPPOPPPP
pills toTNNPPPPPPP
pilotMOQONOOOPY
pilzsuppePORPPPPPPP
pinOORPPOPPQP
pinchPORPPOPPPP
pindaVQNPPNNPPP
pinkLdJONMLLWM
pink $OMUPPPQPPP
pink andPYEPPSPPPP
pink frothOK\PPMNPPP
pinkedPSOPPPNPPP
pinnedNB_PPTOPOP
pinpointLH]LPPTPPP
pinpoint $PNSPPPOPPP
pinsNLNPPQWPPP
pintNONSMVOPPP
pintsPLUPPPPPPP
pipHLP[QPP[HO
pipeOPLYPOOPOP
pipelineOJWPPPPPPP
piqueOUNPPPOPPP
piscinaNRSOPOOPOP
pisoMPMMO\OPOO
pissePNSPPPPPPP
pistolPE\PPPOPPP
pistolaPORPPPPPPP
pitMOXPNNPPPP
pitaPULPPPPPPP
pitchPKWPPPOPPP
piuNQOPPVOPOO
pizzaMeGOOLOPNP
pizza $NWOPPOPPOP
pizzasPSMPPPPPPP
placeJFHOPVOWVW
place $PRMPPPPPRP
place ofMOROPPPZIP
placeboYMNOOMMOTP
placebo $XMPOPPNPPP
placedNVNPPPPOPP
placentaTI\LPOPOOO
placesOQLPPPUPPP
plaiePJYPPPOPPP
plain[KQPNOPONO
planKSTONKKYRR
plan $LO^MOMOOPO
plan forOUNPPPPPOP
planePIQPPQOPPW
plankPJXPPPOPPP
plannedPXLPPOPPOP
planningMRMPVTMPOM
plansPUOPPPPPNP
plantLQUPPOOPPP
plant roomPC^PPPPPPP
plantaOUFPPPPPXO
plantaoM^IOPOOPOO
plantarSJMOOWTONP
plantar fasciitisQQOPPTNONP
plantedORPPPOPPPP
plantsLSUPPMOPPP
plaquesNDSOOO^PPP
plaquettesOI\PPPMPPP
plasmaTNNONVOPPN
plasterLTPUOTLPOO
plaster roomPSMPPPPPPP
plaster'sPSNPPOPPPP
plasteredPUKPPPPPPP
plastersNSPPPPPPPP
plasticMVQPPNOOPP
plasticsPJWPPPPPOP
plateLRWPPOMOPP
plateauOGQPPPZPPP
platedOSNPPPPPPP
plateletTNSPOPMPPP
plateletsMEUOON^OPO
platformOORPPPPPPP
plavixNNPPOUPPPP
playRUMPPQOOOO
play $PSOPPNPPPP
playedPSNPPPPPPP
playerPMTPPPPPPP
playfulPKKPPUUPPP
playingO_JPPMOPNP
playlistNWMPPPOPPP
playroomPLUPPPPPPO
playsNWJPPSUPKP
plcoTNOPPPOPPP
pleaseHW\]NLLJNI
please $T>SWN_MLRM
please beQUJPPPPPPP
please comePIXPPPPPPP
please doOTNPPPPPPP
please don'tQSLPPPPPPP
please dontPOVPPMOPPO
please helpOIKPPP\PPP
please returnNTOPPPPPPP
please sendPSNPPPPPPP
please stopL_FPPPPPPP
please tellPPRQPNPPPP
please whoPSNPPPPPPP
pleasedOSPPPOOPPP
pleinPNRPPPPPPP
plenaXLNPPOOPPP
plentyOWOPPPMPOP
pleuralOQLPPPTPPP
plinthPPSPPOOPPP
plotPUKPPPPPPP
plotzlichONUPPOPPPP
plsPITSNB\SSM
pls $]AKNPLQR]O
pltN[QGPOQPPP
plt #1PFWKPPYPPP
pltsMGMOLOfPPP
plugPSRPPPPPKP
pluggedPPRPPOPPOP
plugsQPOPPPOPNT
plumberOUGPPPVPOP
plusSF[G`GLVPL
plus $SJZOMPOPPO
plus aPTPPPPPMPO
plus deJ[SPOOMOOP
plzRRNPPPOPPP
pmLa>MOWGN_N
pm $OQLPPPPPTP
pmrGPP]NNPPPP
pnaLNOPPPXOPP
pneumoNOUPPPOPOP
pneumococcalSPPPPPPPPP
pneumonectomyNQVPPPMNPP
pneumoniaSJORLTOXMO
pneumonia $JHSOOOT[OP
pneumonia ?RPPPPPOPPP
pneumonia inSPPPPPNPPP
pneumonieVEMNOON]PP
pneumothoraxM[NPONOOPO
pnuemoniaRPPOPPPPPP
poIPVZJ\ENHT
po $MWKSOOOPPP
poaFPMPPOP[PU
pocketS[IPMLPPPP
pocketsPJXPPPOPPP
pocoOOOPPOUPPP
podK\RPPNMPMP
pod #1NWOPPOMPPP
podcastNTPPPPPPPP
podeLINOROTTOV
podiatryPSMPOOPSPP
poemTTOPPLOPNP
poems]ONPPMMONO
pointNOOKOOOSZN
point $P[GPPOPPPP
point inLOPPPWPPOP
pointlessOOTPPOOPPP
pointsaKHPPORSIO
poisonJTXNOMNNTO
poisoningLMIUMONQO^
polandNOPPPUOPPP
poleOSPPPNPPPP
polesPXJPPPPPOP
policeNM`OOKNNPQ
police $PNRPPPPPPQ
police onPIYPPPPPPO
police wantPJMPPPPPPZ
policySKHOPONMeL
policy onPLPPPPPOVP
polishPVLPPPPPPP
polisherPULPPPPPPP
polmoniteRPPOPOPPPP
polsOJ\PPOMPPP
polsoPE^PPPOPOP
polymyalgiaQNPONOUPPP
polypectomyHLRPPOVWPO
polypillVNNPPPPPPP
polypsHVONPNXOPP
polytraumaOMTPPPPQPP
pompaPOMPPPPPOV
poneMMLXPPPPTO
pontPMSPPPPPPP
pooPMQOOPUPPO
poolLK_OPPMNRO
pool $OLXPPPOPPP
pool'sPTMPPPPPPP
poorKTLVOZHPOP
poorlyOSNPPPPPPP
popPUPPPQNNOO
popcornO\JPPPNPNP
poppedONUPPPOPOP
popsNKVNPTNPPP
popsicleKZLPPPPPPP
popsiclesOTNPPPOPPP
populationPUKPPPPPPP
porFOZUOQKRMR
por laONWPPOPOOO
porridgePNTPPPOPPP
portOJZPPNPPPP
portaMN[PPOOPMO
portableOZKPPPNPOP
portalNNKPPOPQ[O
porteOTPPPPPPOP
porterNSWPPKOPOO
porter $PLVPPPOPPP
porter'sPNRPPPPPPP
porteringPSNPPPPPPP
portersPXJPPTPPKP
portoPSGPPYOPOO
posD7EVOI}NNU
posaconazoleOPPPRPPPPP
positionRPOPPPOOPR
positiveL=JMV[fNOM
positive $LOPPPQVPPP
positive forNRPPPRPPPP
positivesSOPPPOOPPP
pospartoSONPPPPPPP
possiblePRPNVMOONR
possoLMNNXUOPPO
postEJ[VFYWLQM
post miVPONPONPOP
post opLUWQQLLPOP
post partumOHIOPT]PPP
post thyroidHNQPOMZOTP
post tonsillectomyRNROPPOPPP
postcodeOPNPPPPNVP
postePKUPPPPPPP
postedOSQPPOTPIQ
posterGnFPPNNPJP
poster hasOSNPPPPPPP
posteriorWFRPPNUOPP
postersF_OOPOPPPP
postingLNUPPPRPOP
postmenopausalNMNPPPXPPP
postnatalPKQQONWPPP
postnatal #1NTRPPPMPPP
postoORPPPPPPOP
postopTLQQPPNPPP
postpartumKPNSTUKORO
postponeSOOPPPOPPP
postponedNUNPPPPPPP
posturingOPWPPPNPMO
potMUXONOMPOO
potasioPHYPPPPPPP
potassioOMVPPPPPPP
potassiumXRYTNLHNKN
potassium #2.OSNQPOQPPP
potatoPWJPPPPPPP
potluckPYIPPPOPOP
potsONNPPOOPVP
potterLRPPSPPPPP
pouchPYGPPPPPPP
poucoPORPPPPPPP
poulsOKWPPPPPPP
pour]ME[OMKNSN
pouringMK_OPNNPPP
pouring $OLWPPOPPPP
poursPOPPORPPPP
poussePORPPPPPPP
povidoneTNPPPPPPPP
powderTOROOULPMO
powerLD_PPIOOSX
power outOKXPPNPPOP
power'sOROPPPPPPP
powerpointPSNPPPPPPP
ppPJWPPOOPPP
ppdNOPPOXNPPO
ppePPPPPPPPRP
pphOQVOONNQOP
ppi_MOMNLNPPP
ppi andTPPPMPPOPP
ppisSPPPNOOPPP
pplQKYMPOPPPP
ppsPMPPPPTPPP
ppvOOPUPPLPPP
ppxSOPPOPPPPP
prKLMPOObOPO
praTPIUTTLONN
praatOMXPPNOPOP
practiceIOKOOSOWWO
practice $PNPPPPPPSO
practicingPPOPPMPPPU
practisingOSOPPPPPPP
pradaxaTOPOOPPPPP
praeviaMTRPPPOPPP
pramipexoleIOPZOPPPPP
pranzoOOPSPPPPPP
prawnsPM[PPJOPPP
prayOZKPPNOPPP
pray forPVMPPNPPPP
prayersPRPPPPPPPP
preKR@MTZRZNN
pre eclampsiaRRMROOOPPP
precautionsNVMPPPPPRO
precedexJOPXPPPPPP
precisoMKSPPVOPPP
precoceWONOOPPPPP
predIONbNKQOOP
pred #2QNPRQOOPPP
pred $HOPQYPPPPP
pred forOPPSOOPPPP
prediabetesPOPPPPOSPP
prediabeticPLPPPUPPPP
predictingSOOPPPPPPP
predictiveUNOPPPOPPP
predictive valueUNPPPPOPPP
prednisolonNPPUNPPPPP
prednisoloneJMKP^SNPOP
prednisonSOPOPPPPPP
prednisoneLVNQOSPPOO
prednisone forRQPNPOPPPP
preeclampsiaYLNIOUSPPP
preeclampsia $UNOOPPOPPP
preeclampticMPUPOPPPPP
preemieMPPPQPRPPP
prefersMTPPPPPPPP
prefilledOTNPPPPPPP
pregHJNOZM\PPO
pregabalinSNNOOUOPQP
pregnancyTSLTPPNNMO
pregnancy #2PPPTOPNPPP
pregnancy $PKNRROTOQP
pregnantEGSSWRTNPR
pregnant #1KONPQNYPPP
pregnant #2P[KMTOLPPP
pregnant $NKQPPPVPPP
pregnant andONUPPNPPPP
pregnant womenNPPPPPPPRP
prehabRNPPPPPPPP
prehospitalZMNONPOPPP
premMSQPTPLPPP
prematureQOUPPLPPPP
prematurityTOOOOPPPPP
premedicationSPPPNPPPPP
premisesPPPPPPPPNS
premixedOROOPPPPPP
prendOUMPPPOPPP
prendidoPMTPPPPPPP
prendoOOOPPTPPPP
prensaNSQPPPPPPP
preopMKOPPOQXQP
preoxTNPPPPPPPP
preoxi\LKPPPOPPO
preoxygenationRPPPOPPPPP
prepPRKYONNOPP
prepareOHZPPPPPPP
presaNJPPPZPPPP
preschoolSPNPPPOPPP
prescribePLPPPMPOVT
prescribedPSOPOSOPNP
prescribingVNNPONPOMU
prescriptionsORRPPNPPPP
presencePNPPPPPOSP
presentTQMPPNRPPP
presentationMONPPOWPPP
presentedPSMPPPPPPP
presentingPVOPPPPPLP
preservedNOPPOPTPPP
presionPORPPOPPPP
presoMOZPPNNPOO
pressPJZPPPNOMS
pressaoNKZPPOOPPP
pressedPYHPPPPPPP
pressingPHZPPOOPPP
pressioneHPYPPPPPPP
pressorPTMPPPPPPP
pressorsTPPOOOPPPP
pressureKT^OPQLRHN
pressure #2IH^PPORPPP
pressure #3OFMPP]RPPP
pressure $NQRPPPPPPP
pressure droppingOORPPPPPPP
pressure isPLWPPPMPPP
pressuresKWQPPPOPPP
pretendNXNPPPPOPM
pretermUKLVRNNOPP
preterm $INPWSPPPPP
preterm birthYMMPPOOPPP
pretoKL[PPPOPPP
prevWNNPPPMPPP
prevalenceUOOPPPPPNO
prevencaoPSOPPPPPPP
preventZNOMOOPPNP
preventingROPPPPPPPP
prevention\QNMNNOOOO
prevention $UNPOOPPPPP
prevention inROPPOPPPPP
prevenzioneUNOPOOPPPP
previaOMTPPPPPPP
previeneVOOOPOPPPO
previousOROPPOPPPP
priapismPNSPPPOPPP
priceOXKPPPNPPP
pricesNTPOOPPPPP
prickSMPPPQPPPP
pricksQNPPPPPPPP
pridePYKPPNOPPP
primaRSLSOOOPOP
primaquineNNOMTPUPPP
primariaWNOPOOOPPP
primarioPTNPPPPPPP
primaryXMPNLMTQOO
primary careTNPPPPPOPP
primary preventionROPPPPPPPP
primeiraQQNPPPPPPP
primeroPNRPPPPPPP
principalJHOOPOMdOP
printKYOPPOPPOO
printedNUOPPPPPPP
printerFgGRONNNRO
printer onORPPPPPPOP
printingPWNPPPPPNN
printsLENPPPOOdO
priorRROMRLOSPO
prior authOTOOPMOQQP
prisOPRPPPPPPP
priseOWISPPOPPP
prisonUHUPPPPNQP
prisonerPJUPPPPPPQ
pritchardROPPPPOPPP
privacyOMOPPPOPPV
privateMGMOPQOZTR
prizeJYNPPPPPPP
prnROPRNPPPPP
proOUKRPPPPPP
probPKSPPSOPPP
probablePPPPPPPTNN
probablyPUPPPQMNPO
probeLVRPPNPPOP
probealarmNVMPPPOPPP
probesPROPPPPPPP
probioticPTPPPOPPOO
probioticsSOPOPPPPPP
problemNRJNVVNVLL
problem $MRNPRPOTOO
problem ?OPPOSPPPPP
problemsULOOPOOTNP
problems $UKPPPPOTNP
probnpSOOPPOOPPP
proboticsRPPPPPPPOP
procOPPMPOPOXP
procalcitoninTOPPOPNPPP
procedureINMOPPMTZS
procedure $MIOPPPNO[T
proceduresPMPPPOPTOP
processLMPPPOPO[N
prochlorperazineQPPRNPPPOP
procurementMTPPPPPPPP
productsPRPPPPPPNP
profJYHPPZMOOO
professorOQNTOOPPPP
profilaticaPMNWOOPPPO
profitRPPPPPPPPP
proformaOPPPPPPPRP
progesteroneRPPPPPPPPP
prognosisWOOPPPMPPP
programRTMPPNPPPP
programmeMWNOPPPOPP
programmesROPPPPPPPP
progressNLYPPOOPPP
progressionVNPNOPPPPP
projectileESROOO_OLO
projectorIWSPPOPPOO
prolapseRTTPPOOOKO
prolapsoPNRPPPPPPP
prolongSOPPPPPPOP
prolongedROPPOPPQPP
promisePTNPPPPPPP
promisedPMUPPPOPPO
proneXHQPPOOORP
prone positionSNPPPPPPPP
pronedPLVPPPNPPP
proningRNPPPPPPPP
pronosticoWMMPPPPPPP
pronounceIYPPPPPPNQ
prontoONVPPPPPNP
propPNRPPPPPPP
properRJPPTOPQPP
properly[MTPPINONO
properly $XLSPPLOPNP
propertyPTNPPOPPPP
prophylacticVLMVPPMOOP
prophylaxis[KMXDPNOSO
prophylaxis $YPPLNPPPOP
propofolJMXOVNOPPO
proportionMOVPPPOPPP
proposalOSPPPPPOPO
proposedOVKPPPPPPP
propranololKLVOVPPOPP
propranolol $OMRPQQPPPP
prosWMLOMUPPPP
pros andWMLPMUPPPP
prosecutedKLOPPOPON_
prostataUNPPPOOPOP
prostate^?VOPZIONO
prostate cancerTOPPPPOPOP
prostatitisIPPOPPXPPP
prostinPOUOPPMPPP
protamineOPOUMPPPPP
protect_NKPMOOPNO
protectionNHPPPOPPP\
proteinJLIONUaOOO
protocolOIKKNOOKfU
protocol $SLMPPPPPTP
protocolsTOPPPPPPNP
proudOdBPONOPPP
proud $PVKPPPPPPP
proud ofPZIPOOOPPP
provaNWMPPPOPOP
proveTNOOPOPPPP
provedQMRPPPPPPP
provenVOPNOOOPPP
providedNSOPPPPPPP
provided $NSOPPPPPPP
proxyKNPPPPPPN[
prpTOPOPOPPPP
psQSNOPPNWKP
psa^=HNO\YOMN
psa #2.PLMOPM[PPP
psa cameOLNPPYOPPP
psa screeningTOPPPPOPOP
pseudoephedrineCPPO_PPPPP
pseudomonasONOPPPTPPP
psiONUPPPOPPP
psoriasisRIOPOWQPPP
psychSRROMONNUN
psych #1PNSPPPPPOP
psych $ORPPPPPPPP
psych liaisonOTMPPPPPPP
psych wardOOSPPPPPPP
psychiatrieNGWPPPOPVO
psychiatryOVLPPPPPPP
psychologyPROPPPPPPP
psychosisPNNPOOTPOT
ptF9[SUAYLNi
pt #2PSPOPPNPPP
pt $MGO\ISOQPU
pt atMQOPPOOOWN
pt fromPSPPPPOPPO
pt hasRPQPPLOSPP
pt inVQVPPOIPPK
pt justPLUPPPPPPP
pt notOOUMOPPPPP
pt onGPUOcKIPPO
pt pulledPORPPPPPPP
pt saysOIIPPLdPPO
pt with\NTMKJPPNR
pt'sPLTPPRNPPP
ptbUPONPOOPPP
pthMHFJNNqOOP
ptoOJPOPPPOYP
ptosisQMKPOM\OPO
ptsVONNJKIKdQ
pts #2IXPPPPPPPP
pts $XNNPOONPQP
pts ?SOPPNNPMVP
pts onRRNPNPPPPP
ptsdXNNPPPOOOP
ptxNJVPPOTOPP
pubPORPPPPPPP
publicPTOPPPPPNQ
public healthOTOPPPPPNQ
publishedTOPPPPPPPN
puddingKcMOPOONHP
puedeMHXOZONPON
puedoPHQOPPPPPY
puerperaPNSPPPOPPP
puffPOPPPROPPP
puffedNOQPPOTPPP
pufferROOPPROPPP
puffer'sPKUPPPPPPP
puffsRDVWOOOPPP
puffyNNFPOR^PPP
pughIOORWPPPPP
pullQSHMXTMORN
pull theRSNPPPPPOP
pull upVHOPPPOPUP
pulledNMLPP\RONO
pulled aPULPPOPPPP
pulled fromOMUPPPPPPP
pulled hisOSNPPPPPPP
pulled outPIXPPPPPPP
pulled thePKVPPPPPPP
pullingNNSPPOOSPP
pullsPPMPPSPPPP
pulmonaryPPTPPPMPPP
pulsOH[PPPNPPP
pulsatinP[HPPPNPPP
pulsatingPROPPPOPPP
pulseXT`LOHJMLM
pulse #2YaGOPNDPPP
pulse #3PMZPPPJPPP
pulse $PD_PPOOPPP
pulse inPNSPPPPPPP
pulse isPMSPPPPPPP
pulse oxTOIOPPXOOP
pulse oximeterNWLPPPOPPP
pulselessPJWPPPOPPP
pulsesKJLPPNcPOP
pulsingPMTPPPPPPP
pulsoOG^PPPOPOP
pulsosPORPPPOPPP
pumpKSaOORAUNM
pump $PMOPOWPPPO
pump inPROPPPPPPP
pump libraryPSNPPPPPPP
pump wasPIWPPPPPPP
pumpingNMSPPONPUP
pumpkinPXKPPOOPPP
pumpsHQMZPOOPRP
punLUPPPPOPPP
punchedOOLPPOWPPP
punctualPMTPPPPPPP
punctureWPNPPNQQLP
puncturesSPNPPPPPPP
punePSNPPPPPPP
puoOONPSOTPPO
pupilMNTOOL[ONO
pupil blownPLWOPPOPPP
pupilaPLRPPPSPPP
pupilleOKYOPPOPPP
pupilsLM^MMNSOPO
puppyPSNPPPPPPP
purePSNPPOPPPP
pureeO\JMPPOOPP
puroOSOPPPOPPP
purpleJSYOOJYOLN
purple $PF[PPPPPPP
purple andPNSPPOPPPP
purple rashPUSPPPJPPP
purple spotsPSPPPOOPPP
purposeNN[NPLPPPP
purpuraNSUPPPKPPP
pusROQPPOOPPP
pusePORPPPPPPP
pushQVJ[KQLMRM
push itNMXROMPPOP
push theWSPPMMOPPO
pushedPB]QOOOWNO
pushed thePNSPPPPPPP
pushesNSPPPPPPPP
pushingWMQPPNPPOP
putQJNMSRFcPM
put $PLNPPPORVO
put aPZMPPJPPPP
put herPGSPOYOPPO
put himSJTPPQNPPP
put inNIVPOTOPPP
put itNYIPPLUPPP
put onUNOPOSLPPR
put theL\JPPMOPRP
putsPROPPOPPPP
puttingOXLPPPPONP
putting theOTOPPPPOOP
puttyPMTPPPPPPP
puzzleOROPPOQPPP
pwedeMONOTTOPPP
pyjamaPNSPPPPPPP
pyloriRWMPOONPOP
pyloricJLPPOO]PPP
pyridoxineSPPNOPPPPP
pyxisKOKOPNNP`O
qGY4MO_\M\N
q #1KZKLOOJO]P
q #2NKNPPOUNWP
q wordPULPPPPPPP
qcLXNPPPOPPP
qdRPPPPPNPPP
qdsNPPTOPPPPP
qofOQMPOOO[LN
qriskNIOPPXOSPP
qrsNCoKNOJPOP
qrs #3OL[ONPLPPP
qtHNRM`OMPPP
qt $MOOOVPPPPP
qtcMPIGaMVPPP
qtc #3LOJGbNVPPP
quadQMVPPNPPPO
quaddelnOMVPPPOPPP
quadroOLWPPPPPPP
quadrupleRPPPPPPPOP
qualRKIVPNNOZO
qualcosaQOMPPOTPPP
qualcunoKUSPPPOPPP
qualeRPPPOPPPPP
qualifyPXJPPOPPPP
qualityTNOPPPPQPP
quality ofTOOPPPPNPP
quandOOKPP\OPPN
quandoMQCOPdOPON
quantasILM\PONOOX
quanteNNOWOPPPOP
quantiQHM^PPOPOP
quantityMPPTOPPPPP
quantoTMOVONOOON
quarantinedOSOPPPPPPP
quarryPIWPPPPPPP
quartPORPPPPPPO
quarterPLVPPOPPPP
quasePVMPPOPPOO
quatroOXJPPPPPPP
quePH7OUKkQOX
que eNLPPPNYPOP
que laUOPOOOPPPO
quedaOPJPPONVPU
quedanPSNPPPPPPP
quedasYLMPPPOPPP
quedoPSOPPPPPPP
queimadoRLUOPPOPPP
queimaduraOOJPPOZPPP
quelPIOPPOOTZM
quellaMUPPOPPPPP
quellesXMMPPPPPOP
quelloPULPPPOPPP
quelqu'unNQSPPOPPOP
quelqueRMRPPPPPPP
quemLcAOONNOXO
quemaduraQMKPPPXPPP
quenchNMVPPPOPPP
querNOOPPVPPPP
quererPRPPPPPPPP
queriaVLQPPOOPPP
queroNPTPPPOPPP
queryJLOMPKNhOO
questionONMPPVPQPP
questionnaireSOPPPPPOPP
questionsPXJPPOPPPP
quetiapineROOSOSNPPN
quetiapine forPPPNOTPPPP
queueNYLPPROONO
quiBFLMSRMLoR
qui aMdCPPOOPOO
quickXKYIOLNPTO
quick $MEeJPPPPPP
quick oneOQSQPMPPPP
quickerRRUNPNOPMP
quickestROPPPPPPPP
quicklyPMTPPPPPPP
quidPUMPPPPPOP
quienL_EOOLKO_M
quien seOVIPPOPPTO
quiereONPPPUOPOO
quieroPHYPPOPPPP
quietLXQROMROLN
quiet $OLXOPNSOOO
quiet andPROPPPOPPP
quiet onPOOPPPSPPP
quininePORRPOPPPP
quirofanoOPRPPPPPPP
quitY?WOOWINSR
quittingUMNNOXNOOO
quizO[NPPKOPNP
quoiTLOPPOTPOP
quotingPROPPPPPPP
rOeLNOOOUBO
r #2SNPNOPPSOP
raSPMMOPTPPP
raamOUNPPOOPPP
raarOPSPPPPPPP
rabidPORPPPPPPO
rabiesSNOUOOOOOP
raccoltiPNSPPPPPPP
raceUTHPPPPPPP
racecadotrilSPNPPPPPPP
racemicPRNPPPPPPP
racingMJPPPZPPPP
rackPSNPPPPPPP
radialLM^PPOLPOO
radiatorORPPPOPPPP
radiatorsNXKPPPPPPP
radicularSPOPPPOPOP
radioNUKPPTPPNP
radiologistOVOPPPKPPP
radiologyIG\PPONOXO
radiotherapyQUNPPPOPOP
radiusSPPPPPPOPP
radsPKUPPPPPPP
ragazzaPRNPPPPPPP
raggedPONPPTOPPP
raidePORPPPPPPP
railOOWPPPMPPP
rail $OVMPPPOPPP
railingPKVPPPPPPP
railingsPJWPPPPPPP
railsWJSPPPOPNO
railwayPE\PPPPPPP
rainO`BPPPPPPP
rainbowPWJPPPPPPP
raioPPRPPPPPPP
raiseQTLUPNNPOP
raisedOPIQOUYPKN
raised icpPOOSPPPPPP
raisesTPOPPPOPPP
raisinPROPPPOPPP
rallyOUNPPPOPPP
ramadanRKMPO[NPPO
ramiprilOJYOOIXPOP
ramipril $RNSPNPPPPP
rampPTLPPPPPPP
ranEKmMOUKMNN
ran dryPD]PPPPPPP
ran outMQWOPPPPON
rangL_NPPISOON
rang thePVJPPPPPPP
rangeGTMYKOWOPP
range $NTMYKPMPPP
ransomwareOLUPPPPPPP
rapazPRQPPPOPOP
rapidYLVMONJOTN
rapid responseWKQPPPPPOO
rapid tranqOSOPPPPPPP
rapidaOKTSPPPPPP
rapidoOPOPPSPPPP
rarePSNPPPPPPP
rarosPORPPPPPPP
rasburicaseLOPNXPOPPP
rashDOHK[UcMJP
rash fromO[PPOINPPP
rash inOPPNTPOPPP
rash onULLPLOXPPP
rash spreadingOL\PPNJPPP
rashesOPNPPSOPPP
raspberryLOPPPVOPPP
ratOOZPPIPPPP
rateDMUsFGJYMJ
rate #2E^RKPORPPP
rate #3MOTPPPQPPP
rate $iEPUKOLKOM
rate ?POPRPPPOPP
rate andPPNRPPPPPP
rate for>LPVPPPbOP
rate inQPOSOPPPOO
ratesdJNNMONOOM
rates $_KOONPOOON
ratherTRPPPKPPPP
rather thanULQPPOPPPP
ratioOLO^MOMPPO
ratio $MMO^NPMPOO
ratoNSPPPPPPPP
ratsPPRPPPNPPP
rattleQSNOPPOPPP
rattlerOPNVPPNOPP
rattlesPNRPPPPPPP
rauchPC_PPPPPPP
rausXNNPPOOOOP
rawNINPP\PPOP
ray^ILPOPUPNK
ray $WLPPPOMQPP
ray orTPPPPOOPOO
raynaudsSPPONPPPPP
rayosOURMOOPPPP
raysQGPPPPPPI`
razorPJVPPPPPPP
rbbbOLPPPPUPPP
rbsPPRPPPOPPP
rct_KLNOOOPOO
rct $YNMOOPOPPP
rct ofTMPPPPPPPP
rctsSOPPPPPPPP
rcts $ROPPPPPPPP
rdMPVOPNNPRO
rd floorOKUPPPOPSP
rdtRPPPPOOPPP
reR[FNNNSLVN
re thePTMPPPPPPO
reaIHaRPOOPPO
reaccionaPKUPPPPPPP
reachWJROOPOPPP
reachedPWLPPPNPPO
reachesPPPPPNSPPP
reachingQNQPPPPPPP
reactUPNOPPPPOP
reactedPROPPPPPPP
reactionBXYOQMTOON
reactionsVNOOPPPPPP
reactions $UNOOPPPPPP
reactiveJHLOZPZPPP
readLVEMNM`ULP
read $PRQPPPNPPP
read aboutNTPPPPOPPP
read codeOMPPPPPVOP
read itQPSPORNPNP
read thatOVPOPNNPPP
read theNUOOPOOPPQ
readingP\DPPTQPNO
reading $POKPPVPPPP
readingsOLOPPWOPPQ
readmissionQSPPPPOOOO
readmissionsUOPPPPOOOO
readmitsROPPPPPPPP
readsMIXPPNVPPO
reads loPJWPPOPPPP
readyIZ[OPNMLNO
ready $K`FPPPOPPP
ready forPVOPPPPLPP
ready toPTOPPPPPOP
reageertPHYPPPPPPP
reagiertPNTPPPPPPP
realOT]QWKILJN
real $ULTOPPPOOO
real onePMUPPPOPPP
real orINPO[PPPPP
reallydAWOOQKQLL
really $PPOPPPPRPP
really wellHVPPPRPPPP
reanimatieYDYOPOMOOO
reanimationQLVPPPOOPP
reasonLNOPPQUPRP
reassureVPPPPPJPPP
reassuredPUPPPPLPPP
reassuringOSOPPPPPPP
rebleedSOPOPPPOPP
reboaXKOPPPPPPP
rebootSRMPOPPOPP
rebootedOSOPPPPPPP
rebootingNTOPPPPPPO
reboundTPOOOPPPPP
recallQ\KPONNQKP
receivedOSOPPPPPPP
receivingPROPPPPPPP
recemPORPPPPPPP
recentUMOPPOSPOO
receptionKM^POXONIN
reception $OKWPPPPPPP
receptionistLOVPPQPPOP
receptionistsRNPPPPPPRP
rechallengeSPPNPPPPPP
recheckJUNOPMPOWP
rechtsOJ\OPNOPPP
recidiveUNOOPPPPPP
recienRPPPPPPPPO
reckonPKUPPPPPPP
reckonsQRNPPOPPPP
reclinePRNPPPPPPP
recombinantWOPOLPPPPP
recommendRIPPPYPPPM
recordJOPPQONON[
record $NQNPPPOPPU
recordablePNRPPPPPPP
recordedKNNPPPPNN]
recorderUOOPPNPPPO
recordsOMCPP`PONT
recoveredHSJPPR[PPO
recoveryYGcKOMMMMN
recovery #1RJWNPPPPPP
recovery $PJ]OPPONOO
recruitingNPPPPPPPSP
rectalUG[OPOMPOP
rectal examSOPPPOOPPP
recurrence^LNLOPOOPO
recurrence $WNONOPPPPP
recurrentQQOTMNOROO
recurrent cQOPPPPPRPP
recyclingOUNPPNPOQO
redIHRQEXcHXL
red $OJVPPTNPPP
red cellsPPPVPPMOOP
red eyeNOMPPPWPPP
red flagsVOOOPPOOOP
red onNNRPPSPPPP
redenPTMPPPPPPP
redetOJZPPNPPPP
rednessQLROOPTPPP
redoNPOSPPPPPP
redrawPNOPPPSPPP
redtPMTPPPPPPP
reduceRJO]WNONIN
reducedQUNNOQOPPP
reducesXKNOPPPPPP
reducibleJZPPOOOPPP
reducingQNOSPPOPPP
reductionQJOSNONZON
reduction $SOOROPPOPO
reduzXOMPPOOPPO
refOKVPPPPPQP
refeedingJLPWPOUPPP
referTINOPMOM_N
refer forRPPPPPOPPP
refer toPKNOPNRM[O
referenceOUMPPPPPPP
referralXKLOONMZOO
referralsOTGOPPOOYO
referredOPNPPPUPPP
refertiPSMPPPPPPP
refillWIXMOWONKM
refill #1LH_PPNRPNP
refilledPTMPPPPPPP
reflexesNKPPPM\OPP
refluxOLPOORVNOP
reflux $JNOPPTWOPP
reformVROOPOPMPM
refractoryZLQOPPONNN
refractory vfXMQOPPOONN
refresherMUNPPPPPPP
refusalOPPPOOOQPT
refuseAEPOOhNOLZ
refuse toPOPPPPPOMV
refusedMZMNNOOPOQ
refusesHGMOOVOPOb
refuses toPMPPPOTPPQ
refusingVNOPPONPNQ
regKP[OPNJKZN
reg $NPOPPPPLWP
reg isPORPPPPPPP
reg roomPROPPPPPPP
regardingQRNPPPPPPP
regimenRKN\NOOOOO
regionQROOPPPOPP
registerOLKOOOPVWO
register $ONOPPPPRRO
registrarMWNOVNONTK
registrar'sOSOPPPPPPP
registrarsOSPPPPOPPP
registrationOFXOOOOONZ
registryNUMPPPPPPP
reglanLOPOXOPPPP
regretQPRPPOPPPO
regretsNSPPPPPPPP
regsROOPPPPPPP
regularJOTOROSPOO
regulatorPSMPPPPPPP
rehabUNRPPNNOQP
rehab $QULPPPOPPP
rehydrationWMOOOPPPPP
rejectedNTJPPPOVPP
rejoiceMYNPPPOOPO
relaisOROPPPOPPP
relapsecPHMMONPPN
relapse $ZKONNPPPPP
relapsesUPPMPPPOOP
relationshipNSPPPPPPPP
relativeMFZPPNOONY
relativesHKQPPOOMYY
relaxOQKPPXOPPP
relax $OQKPPXOPPP
relayPRNPPPPPPP
release[EMOPPMQRT
releveNYJPPPPPPP
reliableWMPPPPMPPP
reliefRPQOPPPPPP
relief'sPROPPOPPPP
relievedPUOPOOOOPO
relieved $OUPPPOPOPP
religiousOOPPOOPPOT
remarchePTMPPPPPPP
remediesSNPPPPPPPP
remedyUOPPQLPPPP
rememberOTPOPQOPOP
remembersLPOWPQPPNP
remiPTPPPPMPPP
reminderOSOPPPPPPP
remindersURKPOPPPPP
remissionSQONOPMUPP
remission $QTOOPPNPPP
remmerROQPOPOPPP
remontePPRPPPOPPP
remoteWL[PPGNOOM
remote $PPVPPKPPPP
removalRLOMMOMZRO
removePPQPPOPROP
removedNTQOPPOQPP
removingPJVPPPPPPP
renal9TJpNONORN
renal colicVPPLOPPPPP
renewalPRPPPOOPPQ
repKcIOONOOOO
rep leftOSOPPOPPPP
repair_OJOPMJWNO
repair $ZJOPPOOPPP
repair orSPPPPPNPPP
repairedOVLPPPPPPP
repairsPROPPPPPPP
repartoNTOPPPPPPP
repeatSMMcMNJNQM
repeat #2.PUMPPPNPPP
repeat $LPPVOPPPPP
repeat itSPPQPOOOPP
repeat thePPPRPOPPPP
repeatedUOPMPPPPPP
repeatingPNOPPSPPPP
repeatsLYPPPKTPNN
repentePORPPPPPPP
replaceVNPOPOPPOO
replacedM^JNOOOOPO
replaced $MYMOPOPPPP
replacementVNO[PLKOOO
repliedOUNPPOPPPO
replyKSSMRPPUMO
reply $MKSNRPPVOP
repolJMPPPP[PPO
repondOJYPPPPPPP
reportIKGNOKQ_P\
report $OTMPPOPPNS
report aPNPPPORNXK
report toNPMPPOPPST
report'sPRNPPPPPPP
reportedNRJNPONWOU
reported $ORKOPPOXOO
reporterPOPPPPPPPR
reportingOFNPPOPOT[
reportsPSOPPPOPPP
requestOPNPOKPPWS
requestedOUNPPPOPPO
requestsOMOPPPPPK[
requiredKNLPPONPP^
requirementPOPPPPOSPO
rescanTQOPPPLPPP
rescueMNQPPTOPRO
rescuedPSNPPPPPPP
researchPYPPPNPMOO
reserveNWLPPOOPRO
reservoirPHXPPPPPPP
reservorioNJRPPPOPYO
resetPTNPPPPPPP
residencyJWLPOXNPOP
residentREZONQTQNO
resident chokingPLTPPPPPPP
resident isPUKPPPPPPP
resident'sPMPPPPPWPL
residenteRPOPPPPPPP
residentsM\SPOMUMHO
residents arePROPPPPPOP
residueOMOPPPVPPP
resistanceTQOOPPOPOP
resistantROOPPPPPQP
resolvedOSOPOOPRPP
resolvingOSNPPOPPPP
respOHXNPMOSUP
resp rateNLWOPPPPPP
respectNNUPPOPPPP
respectedPNRPPPPPPP
respiraOG\PPOOPPO
respiracaoONTPPPPPPP
respirarOOSPPPPPPP
respiratoryOPNPOPPQSP
respireOPTPPOOPPP
respiroO]GPPPPPOO
respitePLTPPPPPPP
respondNKTPPPPNOV
respondeTMRPPOOPOO
responde $TNQPPOOPOO
respondedOSMRPPOPPP
respondersPNRPPPPPPP
respondingPSSPOONPNO
responding $UJTPOPPPPP
responding toLYOPPPOPOP
response\PNOOONOON
response $SNQOOPPPPP
responsiblePJMPPPPPYQ
respsOG^NPOOPPP
resps #1OH[PPOOPPP
restROHPQS]OIN
rest $MUKPPUOPOP
restartRRI\NLOOOO
restartedGcLONPOPPP
resteRNMPPUPPPO
resternotomyPOSPPPPPOP
restingUUAPPPVPPP
restlessRMOM[LOONP
restless legsWPPMOPPPOP
restockNZKOOPPPOP
restockedHaHOOOOOUN
restocked $NYOOPPPOLP
restrainedPHYPPPPPPP
restraintQJONPPOMUW
restraintsORPPPPPPPP
restrictedIOPOPPPP[O
restrictionLPPMOPPZPP
restrictiveRTOPPNOPNP
restrictive transfusionPTOPPNOPOP
result]KQOMKUONN
result $_LJPMOOPOQ
resultsQHFOPfMOUK
results $TPOPPOOPPP
resusGKaMOLPQXL
resus #1MOWPPPOPOP
resus $UIQPPONNVO
resus trolleyPONPPPPPSP
resuscitaireOPUMPPPPPP
resuscitationWMNPPPPPPO
retainedRHWNPPOOPU
retained placentaUKTNPPPOPP
retainerMNPPUPORPP
retardNUMPPPPPPP
retention[IXLPOKOPP
retention $WLPOPPPOPP
reticPLOPPPUPPP
retinaLPPPPPTPPP
retinalSOPNPPPPPP
retinopathyTNPOPPPPPP
retiredOSLPPMNPZO
retirementOVNPPOPPOP
retourTSJOPPOPPP
retractorPRNPPPPPPP
retreatOUNPPPOPOP
retrievalPNQPPPPPQP
retrievedPROPPPPPPP
retryOTNPPPPPPP
returnYPKNPOTONN
return $ORPPPPPPPP
return toPSNOPPPPPP
return visitsXJPOPPPPPP
returnedN_FPPPOPPP
returned toOVMPPPPPPP
returningPRPPPPOPPP
returnsOJTPPPORSP
reuniaoNXMOPPOPPP
reunionLWOPPPOOPP
reunionsPSMPPPPPPP
reuteriSPOOPPOPPP
revenueMNPPPPPVOP
reversalNPQROPPPPP
reverseOMTOPPPPQP
reversibleLLUPPPTPPP
reversingTPPPMPPPPP
revertTOOPPPOOPP
reviewRLKOOLO_LS
review $QROPPOPPPP
reviewsSPKPPPNOUO
rewardPROPPPPPPP
rewarmedOUOPPPMPPP
rewarmingPOPPPPPRPP
rfSOPPPPOPPP
rfdsFQ^OPOOOOO
rhdSRNOPONPPP
rheumJHMPPUPP]O
rheumaticRPPOPPPPPP
rheumatoidRNOPOTPPPO
rheumatologyTPPPPPMPPP
rhogamMNPPVPPOPP
rhythmROOPPOPPPP
riPSOPPPPPOP
rianimazionePORPPPPPPP
ribQJUPPROPPP
riboflavinRPPOPPPPPP
ribsPRTPPPKPOQ
riceQTNPPOOPPP
richPSNPPPOPPP
richtigPORPPPPPPP
ricoveroPUMOPPPPPP
ridQOQPPMNOOU
rid ofQOQPPMNOOU
riddleOPOPPPRPPP
rideMIOOPVOONZ
riderHKUZPPPPPP
ridingMTRPPPNPPP
riduceXMNPPOOPPO
rienNSIPPO[POO
riesceOLUPPPPPPP
rifampicinHPPO[PPPOP
rifapentineRPPOPPPPPP
rifaximinYOONKPPPPP
rigPSPPPOOOPP
rig #1OULPPPPPPP
rightFTQMPXXRHN
right $QENPP[OPPR
right ?PLQPOTQPPP
right armQRPPPPOPPP
right awayRNSPPNPPPP
right handPKUPPPPPPP
right nowOTQPPNOPPP
right sidePG_PPPKPPP
right sidedPOSPPPNPPP
rightsPHPPPKPPP_
rigidMHhMJNRPNO
rigid $ON]NKPOPOP
rigidoNPNPPOWPPP
rigoringPXJPPOPPPP
rigorsJDgPPOLPPP
rigsOPRPPPPPPP
rijdtPUNPPPOPPP
riluzoleRLOLJONP`P
rimRPOPPPPPPP
ringBKSNPHbN_J
ring $OMNPOVNPSO
ring forPLSPPLPOVO
ring mePGZPPPPPPP
ring thePTMPPPPPOQ
ringerRPOPPPPPPP
ringingONRPPUNPNO
ringsQJLPPMSPZO
ringwormOROPPORPOP
rinkPMSPPPPPPP
rinseQRSPONOPOP
rioPNSPPPPPPP
ripORVPPMPPMP
rippedPMSPPPPPPP
rirPWKPPNPPPP
risaPVKPPPPPPP
riseMOSOTPOPPP
risingQLXPPOLPPP
riskxT:PMH=RM[
risk $RHMWOOOOOW
risk ?YPIPTPKPPP
risk factorsTSJPPPOPPP
risk ifQOPPPOPPPR
risk inTOPPOPOPPQ
risk ofTPPPNPOPPP
riskmanNRNOPPPOVN
riskyROPPPPPPPP
risperidoneOPPSOPPPPP
rispondeNJVPPPOPOT
ritardoOSPPPPOPPP
ritonavirKONL]PPPPP
rituximabMOPOSPPPRP
rivaroxabanPNSTOOONPO
rivastigmineRPPOOPPPPP
riverOKTPPOPNWO
rlqNNOPPPUPPP
rmMX]NNKHJWN
rm #1LO^OOMMOOP
rm #2OL[OOPONPP
rm #3PWLPPPPNPP
rm $OIOPPNNP\P
rnH?[VPMOOYR
roaccutaneMPOPUPPPPP
roadL\GPPOMOVP
road $PVLPPPOPPP
roastPSMPPPPPPP
robbedPROPPPPPPP
robotMTPOPRPPQO
rocOAcPOPPPPP
rockNQWPPOOPNP
rock hardNQSPPOPPOP
rocuroniumOQOVLPPPPP
rodTOPPPONPPP
rodePNTPPPPPPP
rodeoPRNPPOPPPP
rojaPLOPPPWPPP
rojoPNOPPPSPPP
rollObEPPPNPNO
rollatorPSNPPPPPPP
rolledU@aPPMNPPO
rollercoasterOUMPPOPPPP
rollingLHRPPP\PPP
rolloverPHZPPOOPPP
rompioPORPPPPPPP
ronchasOKRPPPVPPP
ronflePMMPPWPPPP
rontgenNKLPPP^PPO
roodLLTPPOUPPO
roofMQ[PPMMPOO
roof $PNSPPPPPPP
roof ofP@aPPOPPPP
rooferQF\PPONPPP
roomNd]JMQEFUK
room #1KXUNOKMOTO
room #2PH[PPPNPPP
room $L>cOPNOKWV
room ?OJMPPPOP\O
room airXVDPPOOPPP
room andPJVPPPPPPP
room atPIXPPOPPPP
room hasSNPPPOPPPP
room iPRPPPOPPPP
room inOXVPPPPPCP
room isOSMPPPPPRP
room nowPKVPPPPPPP
room wasPTLPPPPPPP
roomedPRNPPPPPPP
roommatePNMPPVPPPP
roomsPLLPPMOPYT
rooms $NLOPPPPPXP
roosterPSNPPPPPPP
rootQHJPPT[OPP
ropeLAgPPPOPOP
rope inPKUPPPPPPP
rope ladderROPPPPPPPP
ropesPRNPPPPPPP
rosc\IZOPNLLNO
roseNKSPPOVPPP
rosesPYLPPPLPPP
rossoOKOPPOYPOP
rosterPTLPPKPPWO
rostoOMWPPPOPPP
rosuvaURPPPKOPPP
rosuvastatinPRPPPPOPPP
rotPQRPPOOPPO
rotaNg>PPKMNYN
rota $OSOPPNNNUP
rota forPGNPPPPP\P
rota'sPTMPPPPPPP
rotateNPNPPPTPPP
rotatedNHWPPOVPOO
rotationONOPPPTOQP
rotatorYJPPPPNQOO
rotator cuffYJPPPPNQOO
rotavirusKOPNYPPPPP
rottaOYJPPPPPOP
rottoPROPPPOPPP
roucaOMUPPPOPPP
roucoONUPPPPPPP
rougeOJYPPPVLOO
rougesNLTPOOUPPP
roughPRNPPPPPPP
roulePULPPPPPPP
roundHZHNMSROYN
round $OPMPPOPPWO
round hisPMSPPPPPPP
round theTESPPNWPPP
roundingULLUPPPPOP
roundsQbAOPZLOKN
rousableRRSKPPOPPP
rouseNJ]PPONPPP
rouse himPLTPPPPPPP
rousedPNRPPPPPPP
rousingOKYOPPOPPP
routeOSMROPPOQP
routine_JLONMSQMP
routinelySNPOPPPPPP
rowNOUPPRMPPP
row $PVNPPPMPPP
roxTMOPPPPPPP
roxoOLVPPPPPPP
roxosONTPPPPPPP
royalPROPPPPPOP
rrKHdFNNZOOO
rr #1MBhLPPNPPP
rr #2OYJNPOQPPP
rr ?TPPPPPMPPP
rrtTLROOPPPPP
rsiNENPPaPPPN
rsv]PLKSSHPOP
rsv vaccineNNPOTPPQQP
rtSLPKPPOJ^P
rtaOIXPPPPPPP
rubPNSPPPPPOP
rubberORNPTRPPMO
rubberyOPPPPRPPPP
rubbishPRQPPNPPPP
rudePYHPPPPPPP
rugPROPPPOPPP
rugbyPKSPPSPPPP
ruiningPIOPPYPPPP
ruled<IRNMINcO
rule $ROOPPPPQPP
rule forPOPPPPOOSP
rule onIOPPPPOP[P
rule out_LNPPONOMN
ruledNUNPPPPROP
rulesOKMWOONMN\
rules forONPOOPPMK^
rumOYKPPOPPOP
rummyPROPPOPPPP
run9dWVWLGLUJ
run $L7lOPSOOUM
run ofKQOPPUPPPP
run outPWKPPMPPQQ
run toOUOOPNPPPP
runnerIIVPPN[OOO
runningIXUPPUNNLM
running #2P\HPPOMPPP
running $OM]PPJNPPO
running andPPRPPOOPOP
running lateOSNPPPPPPP
running outPORPPPPPOP
runnySONPPPOPPP
runsYPMMOOLOUO
runterPNSPPOPPPP
ruptureWRQNPLOPPO
rupturedRJXPPOQONO
ruralROQQPOPOOP
rushO[HQPOOPOO
rush $PVLPPOPPPP
rushingPWIPPPPPPP
rustyMLPPPOXPPP
rvPNSPPPOPPP
rvrMPPTPPPOQP
rxVMOPOONOI[
rxnYPPIPPOOPP
ryanodexPORPPPPPPP
rzvWOPOOOMPPP
sYNGRMWJMYL
s $QQPTOONPPO
s inOKMPPRXOOP
s'arretePORPPPPPPP
s'endortOH[OPPPPPP
s'estOTOPPPPPOP
s'etouffePORPPPOPPP
saKYLPPWNOON
saagMKNPPP[PPP
saalPIYPPPOPPP
sabadoN]KPPONOOO
sabatoL[KPPPOPPP
sacaronOJWPPPPPPP
sachetsNTMMRPOPSP
sackPMQPPPPPOT
sacralRPPPPPOPPP
sacrumPUMPPPNPPP
sacubitrilOPPOSPOPPP
sadOROPPQPPPO
saddleNLTPPNUPPP
safeiR=ImMCNIL
safe $TKNOTSOPOO
safe ?MNPM[POOPP
safe atTSMPMOPPPP
safe forSMPPRQPPOO
safe in]TLPDPPPPP
safe orHNOO`POPMP
safe toRMPO\MKPOO
safe'sPMTPPOPPPP
safeguardingPENPPPPP]P
safelySOOPRPPPOO
saferPOPPSPPPPP
safer thanMPPPTPPPPP
safestSPPPPPPOOP
safety]OKOONNOQO
safety planningSOPPPPPPPP
safewardsROPPPPPPPP
safteyRPPPOPPPPP
sagePNSPPPPPPP
sagtNLPPPOVPPP
sahYLNMNPTPOP
saiOIZPPPOPOP
saidJ_VOLNJKPT
said $PWSPPJONPO
said shePLUPPOPPPP
said sorryPULPPPPPPP
said thePTPPOOPPPN
said yesOULPPJPORV
saignePLVPOPPPPP
sailorPOOSPNPPPR
saiuOMVPPOPPPP
sakeSPNPPPPPPP
salPSMPPPPPPP
salaMN^OOOMOOO
sala #1OMVPPPOPPP
sala dePORPPPPPPP
saladOUMPPPPPPP
salaryOWKPPPPPPP
salbutamolIMKZVQPOOO
salbutamol nebsNOOROOSPPP
saleNJ]OPOPOOO
salenTKRPPPOPPP
salineYKXQLMMOOO
saline $NRTPONOPPP
saline inRLSPPPPPOP
salinoTLQPPOPPPP
salioNTEPP\OOPO
salivaOLXPPPNPPP
salleOWLPPPPPOP
salle deP[GPPPPPOP
salmeterolXLOOOPOPQP
salmetrolRPPPNPPPPP
salmonPTNPPPPPPO
saltHZKOOXPPNP
salvaUONPPOOPOP
salvageZKMPPPOPPP
samOJOPPPPPNZ
samaritanPGPPPOPPP[
samePIKIdIMfEN
same $OWMPPPOPPP
same asL`OPPOKKPO
same dayU>PNWJL`PR
same lineOLOPWPPPPP
same timeMJVOTPPPPP
samediM[JPPPOOPP
samosaPTOPPNPPPP
samosasPROPPPPPPP
samplePTDPOPZOMS
samplesIUKNOONO_O
samstagOWNPPOOPPO
sandOWLPPOPPPP
sandpaperPPOPNPTPPP
sandwichN`HPPONPOO
sandwich $OWLPPPOPPO
sandwichesPTNPPPPPOP
sangNZGOPVOPON
sangraRLTPPOPPPP
sangradoROPPPPPPPP
sangrandoRJWPPOOPPP
sangrePMUPPOPPPP
sangueJIgOPNLOOO
sanguinaQONPOUPPPP
sanitizerPKMPPZOPPP
sankQROPPNPPPP
sansNGSPPOOPPZ
santaPWLPPOPPOP
sapevaPUMPPPPPPP
saraNTFPPPYPPP
sarcoidLRPPSPPPPP
sardiniaPLTPPPPPPP
sarsROPPPPOPPP
sars covROPPPPOPPP
satGL]NOOWPPN
sat #2RMUPPPMPPP
sat $PPLPPPPPUP
sat downPLTPPPPPPP
sat inPF[PPPPPPP
sat onPKUPPPPROP
sat upPNPPPPSPPP
satellitePSNPPPPPPP
satisfactionROOPPPPPPP
satnavPTMPPPPPPO
satsX<cJOG^OMO
sats #2SUDKOLbONO
sats ofPROPPPPPPP
sats probePROPPOPPPP
saturaTPNPPOPPPP
saturationNLSPPPTPOP
saturationsMOTPPPPPPP
saturdayLWLPMQNPWN
saturday $MPOPPPPPUP
saturdaysPKPPPSPPSP
sauerstoffQRMPPPPPPP
sauerstoffflaschePUKPPPPPPP
sauglingPORPPPPPPP
sausageNTOPPOOPPP
sausagesPPSPPNPPPP
savebNHOONNOPO
save lives^KPOOPOPKO
saved]JIOONNORV
saved $RNPPPPPORO
saverPTLPPPPPPP
savesROPPPPPPPP
sawOiHOPGNOON
saw theNTTPPLPOPO
sayKcTMMDONIZ
say $JWLOPMSNK[
say ?POPPPMTPPQ
say aboutMWOPOONPOR
say herPMTPPPOPPP
say noQQPPQPPPQL
say theQWJPPOOPPP
sayingPLXPPMOPRO
says?IgQKQZIIX
says #1PPOPPMOPVP
says #2OPGQPPPPYP
says #3ONKPPPYPPP
says $OWROOKOPPP
says goodbyePLVPPPPPPO
says heOC]PPTOPPO
says he'sNIUPRPPPOT
says herPULPPPPPPP
says hisMOQPPTOPPP
says itOTRPONPPPP
says itsPNQPPRPPPP
says myPRQPPNPPPP
says noMLOPQNLPN_
says sheOMRPPSOPPP
says she'sPUKPQQOPPP
says thanksPNSPPPPPPP
says theTTRPPIOPOO
says toPROPPOPPPP
says yesOKNPPMPPO]
sbRPPPPPOPPP
sbagliatoOOSPPPOPPP
sbaglioOKVPPPPPPP
sbarPTMPPPOPPP
sbavaPNRPPPPPPP
sbp^KROPOLNMP
sbp #2PNSPPPOPPP
sbp #3RPOPPPOPPP
sbrORJPPPVPPP
sbtPRNPPPPPPP
scJPKcMPNOPO
scabiesRNMROKKZRO
scaffoldingPPRPPOPPPP
scaldPKVPPOORPP
scaleXQMWOKQMKN
scale $QOIPPPYPPP
scalesRQPPPPOPPP
scalpMHJOPU^OPP
scalpelNHUPPZNPNP
scalpel $PMSPPPPPPP
scalpel bougieOOTPPPPPOP
scalyPNNPPLZPPP
scanX]GOOKSNMM
scan $TXMPPLLPPO
scan ?PPRPPPNPPP
scan forRMPPPQROPP
scan roomPNRPPPPPPP
scannerOMPNPONP[O
scansOUOOPQNPPP
scaphoidMKNPPP\POP
scarHZMPPYJPPP
scarePXIPPOPPPP
scaredOMTOPUOOOO
scared ofSOOOPRPPPO
scenarioO^LQPPPPOH
sceneOOXPPLPPPP
schedOVNPPPOOPP
scheduleLW;cNIMQRX
schedule $ION^NOOTMP
schedule forOLPQPPPOVO
scheduledOD[PPQPPPP
schedulingOROPPPPPPP
schemeLNMSOOPXPP
scherzOVLPPPPPPP
schizophreniaNOMPSOSPPP
schlaffPNSPPPPPPP
schlappPOSPPPOPPP
schlusselOSOPPOPPPP
schmerzPMUPPPOPPP
schnellONUPPPOOPP
schockXNSIPPPPPP
schockraumOKYPPPNPPP
schonLVEPPOUOOX
schoolL[NKMYHMTR
school $MPRPPUOPPP
school nursePPRPPOOPPP
schoonmakerPNSPPPPPPP
schreitPMUPPPPPPP
schulterdystokieONQPPOPTPP
schwangerPROPPPPPPP
schwarzPKWPPOPPPP
schwesterPMUPPOOPPP
schwilltPMUPPPPPPP
schwimmenOYIPPPPPPP
sci\FPPPPOPPP
sciaticaUMVOONOOOP
sciatica $PPPOPSPPOP
scienceKWPPPOPPPP
scissorsKMZPPPPPPO
scoliosisLQJPP\NPPP
sconesOSOPPPPPOP
scoopPMPPPPOOVP
scooterOTKPPRPPPP
scopeYKONOQLQOR
scope washerPSNPPPPPPP
scopedOLOPPPPPPW
scopesROPPPPPPPP
scoradOTPPPOOPPP
score^OFJOOUPRN
score #1GUMOPPSSRP
score $NWNPPQNNPO
scorpionOOUPPPNPPP
scoutQLTPPPPPPP
scratchPOLPPUPPPP
scratchedPGOPP[PPPP
scratchyPROPPPPPPP
screamPTMPPPPPPO
screamedPWJPPOPPPP
screamingIPaONGSPOO
screaming $NOTPPPOPPP
screamsRHZOOPNPPP
screams whenPLZOOMNPPP
screenRTSOOGNMWO
screen $ONVPPOOOPP
screenedSQPPPNNPPP
screeningdLHNOKJ\KN
screening $VLPPPPOPOP
screening colonoscopyPOOPPPMWOP
screening forVNPPPOPOPP
screensOLMPPZOPPP
screenshotNQOPPPRPPP
screenwashPLUPPPOPPP
screningRPPPPPPPPP
scriptLPLOUONQPW
scriptsNWNOPOPOPP
scrotumOIYPPPQPOP
scrubOVLPPPOPPP
scrubbedNRTPPNPPPP
scrubbed $NOTPPPPPPP
scrubsNZMPPNMIXP
scubaPOOPPRPPPP
scuoteONSPPPPPPP
scusatePXJPPPPPPP
se=?OR[MBZXg
se cayoPXJPPPPPPP
se estaPMTPPPPPPP
se leOIZPPOPPPO
se meOQSPPNPPPO
seaMJ[RPOOPNO
seafoodOOOPPTPPPP
seagullPROPPPPPPP
sealQTMPPOPPOP
sealedLaJPPPOONN
sealed $OSNPPPPPPP
searchPHMPPOOOO_
seasonMWLNOXLPOP
season isOROPPPPPPP
seatOOSPPOPPPP
seatingPMSPPPPPPP
secJ[POONSOIT
sec $OI_PPPKPPP
seclusionTPTPPPOLMO
secondUKaOKPPLSH
second $ONRSPPPPOO
second dosePSTKOPPPPP
second drawerPSNPPPPPPP
second floorMUUPPOPPKO
second lineRPPPOPPPPP
second oneSONPPQPPPP
secondaryONOPPRPSPP
secondsNTRPPNOPPP
secoursPKUPPPPPPP
secretPYMPPLPPOP
secretaryPWOPPPOPMP
secretionsKNYPPPPOOO
secsLROOPOVPPP
secs $OWNPPOMPPP
sectioOMTPPPPPPP
section;OLUPRI^O]
section #1LINPPPNNR_
section forNUOPPPPPPP
section rateWQOOPPPMOM
sectionedPMPPPPPPPT
sectionsSOOPPPPPPP
securityKO`OONNKQP
security $ORPOPPPMTO
security toPLVPPPPPPO
sedatedQNUPOOOPPO
sedationNNTFMNNZWO
sedation $TNPPPPPPPP
sedutoONUPPPPPOP
seeM@YNOacMFE
see $PUNPPPOPOP
see aOKSPPNVPOP
see herPHUPPSPPPP
see himQLUPPOPPPP
see theMJUPPXOPKS
see youPVOPPONPPP
seedNNNOWPOPPP
seeingOXUPPDWSKM
seeing thePYHPPPPPPP
seemsNOOPPTOPPP
seenM_JOOJYNNN
seen $ORJPPPUPPP
seen byUOOPPNPPPP
seen inLNOPPPYPPP
seen theOXKPPPOPPP
seesOJPPOTVPPP
seguirOSPPPPPPPP
segunSPKPPPOPPT
segundoORGPPOZPOP
segurandoOLWPPOPPPO
seinMTIPPOOPYO
seitJFVNOXYOON
seit #1OLVPPOQPPP
seizingNJbNPKNPOP
seizing #1PNRPPPPPPP
seizurePYONTLIQNQ
seizure $KQXOPONROO
seizure freeOTNPPPPPPP
seizure onMNVPPPOPPP
seizuresVRKPPKQPOR
selberPORPPPPPPP
select[HOPPPOPPP
selfYJNMOQLRSP
self harmSOPPPOOROO
self testNVMPPPPPPP
selfiePNSPPPPPPP
selfiesPULPPPPPPP
sellORPPPPPPOP
sellingPOQPPPOPNS
semLWTOPNPTMM
semaglutidVOPMPPPOPP
semaglutidePUITQUOOLO
semainePTMPPPPPPP
semainesVLPPPOOPPP
semanaMTGPPOTPWO
semanasNKWPPOSPPP
semenRDPPPONP_P
semiOORPPPPPPP
seminarPNSPPPPPPP
seminar roomONTPPPPPPP
sempreOMMPPYOPOP
sendSQaNOFDM[J
send $NQMPPUOPPP
send aPTLPPPPPUM
send helpMYOPPLPPPP
send herRPPPPOPPPP
send homeUMPPPPOPOP
send thePD\PPOPPQP
send toRRKPPNNPUP
sendingO`FPPOOPNO
sendsOUMPPOPPQP
sengstakenNJ[PPPOPOP
senhorORPPPPPPPP
senhoraOUMPPPPPPP
seniorOOSPPMOPSP
seniorsVONPPOPPPP
sennaSNNTPNPPPP
senorOOSPPPPPPP
senoraOSNPPPPPPP
sens^KMPPONONP
sens specTPPPPPPOOP
sensationPNSPPPPPPP
sensePKMPPZOPPP
sense $PORPPPPPPP
sensibilidadVMOPPPOPPP
sensibiliteTNOPPPPPPP
sensibleONNPOSUPPP
sensitiveLOPOXPPPOP
sensitivityVIWPPPNOOO
sensitivity $ROPPPPPPPP
sensitivity inNLWPPPOPPP
sensitivity ofROPPPPPPPP
sensorQUMOPPPPNP
sensorsQMOPPPPPTP
sensorySOOPPPPPOP
sentBrHMQNMQGS
sent $NULOPNSUMO
sent aOWMPPOMPPQ
sent homeSOQPPOOPPP
sent toOVQPPPPPNM
sentadaPKUPPPPPPP
sentenceWHSPPPPPPP
sentence $VLNPPPPPPP
sentencesNTMPPPPPPP
sentimentalNVNPPPPPNP
sentoPMTPPPPPPP
senzaLMSOPOWOOO
separatelyPTPPPPPQLP
sepse[NJOPOOPPO
sepsisKZOMNLHVZM
sepsis $QOPPPPPRPP
sepsis bundleKRNPPONNZP
septicMLPMOO]ROO
septic shock^MHMPPNRPP
septicoSQMPPPPPPP
septiqueTONPPPPPPP
septischenXPPIPPPPPP
sequelaeSLPPPPOTOP
sequentialVMQOPPPOPO
seraKPGOPXYOOO
sereventTNOPPPPPPP
seriesTSLPPPPPPN
seringasOOSPPPPPPP
seringueOLXPPNPPPP
seriousXOKPPTOONN
seriouslyPTOPPMPPPP
serologyOUOPPONPPP
seromaPPOPPORPPP
serotoninMOUPUPKPPP
serousOWMPPPNPPP
serpentPSNPPPPPPP
serraLMYPPPNPPP
sertralinOOPOTOOPPP
sertralinaUPMPPPPPPP
sertralineGOLWL]PPOO
serumKHO[WOQPON
serveSFVOOPNOXO
serverNXLPPPPPOP
servicePVJOPMN\LN
service $OSNPPOOOTO
servicedNVNPPPOPPP
servicesOJWPPPPQPP
sesNQTPPOOPPP
sessionMNRPPOPVPP
sessionsPMRPPOOSPP
sestoNLWPPPPPPP
setHSMSOMMN_N
set $NSPPPPPPPP
setsPYJPPOPPPP
settPLUPPPPPPP
settimaneOHLOPNaPOP
settingsPOOSOPPPPP
settlePPOPOUPPON
settledNZGOQLVPPO
settled onOUPPPNPPPP
settlesPTLPPPPPPP
seulPRNPPPPPPP
seulePLUPPPPPPP
sevenQQSOORNOOO
seventiesJL[PPPPPPP
seventyOOPQOORPPP
severalQROPPPPPOP
severe]ISRNNISOP
severe asthmaRPPOPPPPPP
severe eczemaRPPPPPPPPP
severe pneumoniaNNUPPPOPPP
severityPLPPPPOVPP
sevoTOPPPPNPPP
sewOONPPMOXPP
sewedPRNPPOPPPP
sewnPOPPPPPRPP
sexOMOPPSPPPR
sexualTPPPPPPONP
sgltZMNKSOOOQO
sglt #1ZMNKSOOOQO
shackPNRPPPPPPP
shadePOSPPPOPPP
shahLJNMPeONNO
shakenPNTPPNPPPP
shakesPLPTOPRPPP
shakingPR\OPILPPP
shaking $PVOPPMOPPP
shaking allPPRPPOPPPP
shaking andPOTPPNPPPP
shaking soPMVPPMPPPP
shallNXQPPPPPJO
shall iNRSPPRPPLP
shallowOJTPPOTPPP
shamSOPPPPOPPP
shamblesORQPPMPPPP
shamePVNPPONPPP
shampooPROPPOPPPP
shapeNPMPPPWPOP
shapedNPMPPOVPPP
shardPLUPPPPPPP
share\PKNOOOOOP
share ofROPPPPPPPP
sharedNTMPPONOVO
shared driveNVNPPPPPPP
sharesPPMPPSPPPP
sharingNKPPPPPPOY
sharkOHIPPPbPPP
sharpOVPOPNOPOP
sharpsMVQPPOOPOP
shatteredPLOPPUPPPP
shavedRXGPPPPPPP
shavesPLOPPPVPPP
shavingQKMPP\LPPP
sheNMjK_PHP:O
she asksMPNPOVPPPP
she canP[GPOOPPPP
she can'tPOTPPNPPPP
she cantPNSPPPPPPP
she drankPLTPPPPPPP
she feelsOOTPPOOPPP
she hadTTNPNONPPP
she hasNG[POSOPPP
she haveNKQOSMZONN
she isHUUOQ\IOLN
she justYISPMOPPPP
she need^LIPOPPPOO
she saidOOYPOMPOPO
she saysNOZOOLOPPP
she seesPOLPPVPPPP
she stillJSLPVOPPPS
she stoppedPVJPPPPPPP
she takeMMOPZNPPOO
she takesONNPXMPPPP
she tookPE\PPOPPPP
she wantsPHVOPNZPOL
she wasOVPPPNMPPP
she wentPDXPPPPPPU
she won'tPMTPPPOPPP
she wontPXIPPPPPPP
she'dOYIPPPPPPP
she'llPMSPPPPPPP
she'sPM]KYRINKN
she's #2UPGNVVLPPP
she's atPSNPPOPPPP
she's bleedingPNSPPPPPPP
she's bluePKUPPPPPPP
she's fineRMNPPTPPPP
she's goingPTLPPPPPPP
she's gonePNSOPPPPPP
she's hadPRLSPOPPPP
she's homeOSNPOPPPPP
she's inPZGPPPPPPP
she's notOLSPPRPPPP
she's onSNPPSNOPPP
she's talkingPMSPPPPPPP
shedSOPOPPPPPP
sheddingPROPPPOPPP
sheepRSLPPPOPPP
sheetLB\PORNQWO
sheet $OGXPPPONUP
sheetsONWPPONPPO
shelfR]FKNPNMVP
shellfishMNOPYONPPP
shellfish allergyMNOPYONPPP
shelterPTMPPPPPPP
shelteredPDSPPPPPYP
shelvesPROPPPPPPP
sherryPRNPPPPPPP
shesGGhOPJMPOU
shes gonePNRPPPPPPP
shes notPORPPOPPPP
shiftL`FONTKLYN
shift $ONLPPYNPQP
shift andTKVPOMPPPP
shift changeNSOPPPPPPP
shift isPLOPPRUPOP
shift'sPSMPPORPPP
shiftedOWKPPPOPPP
shifted toOULPPPPPPP
shiftingOCUOP]NPPP
shiftsWMLPPROPPP
shinPHNPOO[PPP
shinglesKMHZPXPRQM
shingles onWOJPPRPPPO
shingles vaccineMROPRPPSMP
shingrixOOOOQPOPUP
shinsOKJPPO^PPP
shinyMPMPPOWPPP
shipPSOPOPPPPP
ship'sQNOOOPPPUP
shipmentNSPPPPPPPP
shirtOSPPPPOPPP
shirtsPVOPPPPMOP
shitPNRPPPPPPP
shiveringRJWPOOPPPP
shoNWNPPNOPPP
shock]EVZLKLONO
shock $OOL^NONNPP
shockedOQPPOSPOPP
shockingPUMPPPPOPP
shocksHS]OPQMLPP
shockwaveSOPPPPOPPP
shoePZKPPMOPPP
shoelacesPNPPPPPPSP
shoesM]TPPKLOOK
shoes $PNSPPPPPPP
shootOSRPPNPOOO
shooterLK[PPPPPPP
shootingUJPPPOMPTP
shooting downSKOPPPOPTP
shopGTNPOTNOOV
shop $LRNPPOOPOV
shoppingPVKPPPPPPP
shopsWJOPPPPPPP
shortBdNJOQTVMK
short $PNRPPPPPPP
short courseTMPPPPPOPP
short ofMZPOPOPPPM
shortageNWMOPQOPOP
shortenYOPPOPPMMO
shortenedQBFPPPiPPP
shorterXOPNOPNPOP
shotRZFUOSKOLQ
shot $VNPPKROPPP
shot forQLOMPXPPPP
shot ofPSOPPOPPPO
shotgunPC]PPPPPPP
shotsRSaONIIQKO
shots inPNSPPPPPPP
shouldd=HUNhGVEJ
should aXPPPOKPOPP
should bePPSOPOPPOP
should haveOPSPPNPPPP
should heOGKPPbOPPP
should iU;MNS]RWNM
should sheONMPO[ONOP
should theQRPOPOPPOP
should weQ\PPPNOOHP
shoulderQKXNOSOPNO
shoulder $RIROPTPPPP
shoulder dystociaNXPPPMLQQO
shouldersILTPPRWPPP
shoulders stuckOJWPPPPPPP
shouldntVQNPPMPPOP
shoutPSNPPOPPPP
shoutedPUKPPPPPPP
shoutingFVOPO[MPOO
shouting $OTNPPPPPPP
shouting atKQOPPYNPPP
shoutsPORPPOPPPQ
shovedPOSPPPNPPP
show^HFNOOHT_L
show $UPJPPUMRMP
show mebLCOPHJS`L
show usQMOPPPPPSP
showedMUOPPQNPPP
showerMWOPNQSPMP
shower $LWPPPOPPOP
showersMPOPPPSPPP
showingKYRPPONPOO
shown]KLPPKSPNP
shown toWNOPPPPPNP
showsMH]PPG\QMN
shows aRMPPPOTPPP
shrinkingKZNPPRMPPP
shruggedPTNPPPOPPP
shufflesPPJPPPVPPP
shuntRROPPNOPPP
shutLOVKPPKOZO
shut $PNSPQPOPPP
shut forPROPPPPPPP
shyOJQPPWOPPP
shy toOJQPPWOPPP
siI3TOPTOM^b
siadhOPPPPPRPPP
siamoNH]PPPOPOP
siblingsPPIPPPPPXP
sichU?]OPUNOOO
sickKKT[LWJTGS
sick $MVPPPNPPPP
sick dayMLN]NQPOOP
sick ofNVMONVOPMO
sickleTROQNSNOMO
sickle cellRQNOPPOPPP
sicklerONUPPPOPPP
sicknessNPMQXLQPOO
sideIA]NLS_VJM
side $GWGOPVN\MO
side andPPTPPMPPPP
side doorP\EPPPPPPP
side effectsROOPPSOPPP
side noPNPPOPSPPP
side ofRFRPPOTNVO
side roomSQOPPPNPOP
sidedNKSPPMWPPP
sidesSVGPPORPPP
sieNL\OQOMPOO
siebenOUMPPPOPPP
siegePNRPPPPPPP
siemensPWJPPPPPPP
sienteOPLPPVPPPP
sievePLOPPPPPWP
sifflePNTPPPOPPP
sightRNSPPPNPPP
signGXCORH[OTV
sign $PWNPPPOQMO
sign forOLPPPPPOTR
sign isPROPPPPPPP
sign offPOPPPPPPRP
sign outPTOPPMPPNR
sign thePQMPPPPPSP
sign upPSNPPPPPPP
signalRRQPONOPPO
signal $RNQPPPPPPP
signatureO[OPPOPOJO
signedL_IOONNMLW
signed $OPOPOPPPOT
signed forPSPPPPPPON
significantPOPPPPSPPP
signifyMPPPPPUPOP
signingMGOPPOOOQ_
signorePROPPOPPPP
signsN<LUNOKZeO
signs offNKPPPPPPXP
siguePIUPPTOPPP
sildenafilOONL\NOPPP
silenceMYMOPOOPPP
silentLLbPPOJPNO
silent $OLWPPOPPPP
silent chestMH^PPPMPPP
sillyOLPOPXPOOP
silverSSMOOOPOPP
simQXGPPOOPRP
simpleTNOPPOPROP
simplyUPOPPOMPPP
simulacroOUMPPPPPOP
simulacro deOUMPPPPPOP
simulationNVNPPPPPOO
simvaPOPNUNPPPP
simvastatinVOPNPOOPPP
sinMTNNPONPNX
sinceED\GIsUCZF
since #1N`MPPNHPPP
since #2N[JOPRLPPP
since #4P{CPOGAMON
since $G`KPPLSPPP
since aPMPPPOTPPP
since birthO^GOOJSPPP
since breakfastPLVPPOOPPP
since covidMHGPP[YPPP
since easterMVNPPOPPPP
since hePWNPPMOPPP
since herZLIPPTNPPP
since hisSMOPPNTPPO
since iN9fPPTPPPP
since lastYCbPOENPPP
since lunchSIZPPKPPPP
since marchPROPPPPPPP
since midnightOPRPPOPPPP
since mondayRHOPPOXPPP
since morningNUXPPKLPPP
since myPMMPPWPPPP
since tenORQPPOPPPP
since theH3JOOp^NRO
since theyNMPPOVOPRP
since thisRH]PPMLPPP
since tuesdayPOOPPRPPPP
since twoOITPPTPPPP
since yesterdayVD]PRKMPPP
sindN_GPPOOPOO
sindsOFYPPOTPPP
sineOQ\PPLIPPP
sine waveOM\PPPIPPP
singOWKPPPPPPP
singedPLUPPPPPPP
singingP`BPPOOPPP
singing $OYIPPPOPPP
single\LLHUJYOOO
single dose\NOIPPOPPP
sinistroPNSPPPPPPP
sinkQYJPPONPOP
sinoPUNPPPOPPO
sinusROBPPR\PPO
sinusesWMPPPMPPPP
sinusitisTQNPPOOPOP
sinusitis $PRNPPPPPPP
sipPRPPPPPPOP
sirIUVOQOVOHO
sirenPTNPPOPPPP
sirens[JLPPPPPPP
sirveTOMPPPPPPP
sistemaNUJPPOOOWO
sisterFK\NTcNKHL
sister $PYLPPPPNNP
sister hadLQOOOUSPPO
sister hasOQNPOSPPPP
sister'sPPRPPOPPPP
sistersPRPPPPNPPP
sitSWMPONNPQN
sit inOXKPOPPPOP
siteLRKL^JMOZM
site $NOUPPMOPTO
sitedPULPPPPPPP
sitsPNWPNMVPKP
sitterGNRPPNPO`N
sittingLYTOPOHROO
sitting forwardPORPPPPPPP
sitting onMJVPPSPPPP
sitting upONPPPOTPPP
situOPOOSPPPPP
situationPSPPPONPPP
sitztPKXPPPOPOP
sixKdGNPWOMKM
six $OZIPPPPPOP
six hoursTOOPPOPPPP
six monthsTKPOPMVPPP
six weeksIPLPNbLOPP
six yearTPQPPLPPPP
sixtyQQNTPMRPPO
sizeTZQROIKONO
size #1OWMPPOOPPP
size ofPNVPPMOPPP
sizesPNSPPPPPPP
skeletonOROPPPPPPP
skewNOOPPPUPPP
skiPJQPPUPPPP
skiingPQNPPROPPP
skillSNPPPPPPOP
skillsNUNPPPPPPP
skinOEWJNKV`NN
skin testQROOPPOPPP
skinnyP]FPPPNPPP
skip]HMPMTNPOO
skip theXLOPOOOPPP
skippingQNPPPRPPPP
skipsNPNPPTPPPP
skullPNPPPSPPPP
skyPUMPPPOPPP
slapOG`PPOMOOP
slappedPNJPPYPPPP
slapsOTMPPPPPPP
sleep_MCNPeGNNK
sleep $V]HPPMLPMO
sleeperMQOPPTPPPP
sleepersWLSPPLOPPP
sleepingHRIOO[VOOO
sleeping $NROPPRPPPP
sleeping inPTLPPPPPPP
sleepsLLKPNT\POQ
sleepyLK[NWLOPOO
sleepy $PE`OPNPPPP
sleeveQJXPPONPPP
sleevesPMTPPPPPPP
sleptO\KPOOLPOQ
slept throughOXMPPOMPPP
sleutelPUNPPOOPOP
slidOIYPPPPPPP
slid offOJXPPPPPPP
slideFQXPPNSPPO
slidesJfIPPKNPOO
slides $PTNPPNPPPP
slidingPDX[ONNNOP
sliding scaleOMM[PPPOOP
slightPOOPPPRPPP
slightlyOJMPPSYPPP
slimQNPPPPRPPP
slingPRMPPRPPPP
slingsPROPPPPPPP
slipRSLPPOPPQP
slippedPMRPPROPPP
slippersOTOPPOOPPP
slipperyPSMPPPPPPP
slippingOGZPPPPPPP
slootPKVPPOPPPP
slotPXLPPPPPOO
slotsNcEPPNNPOP
slowTX@PMWTOOO
slow $MTQRPONPPP
slow theSPPPOPOPPP
slowerPNSPPPPPPP
slowingSOPPPPNPPP
slowlyUQOOPMPPOP
slrPRPPPNQPPP
sltPTMPPPOPPP
sluggishPOSPPPNPPP
sluiceMUNPPLODcO
slumpedPI[PPPNPOO
slumped inPIXPPPPPPP
slurredPIWPPPPPPP
slurringPLVPPOOPPP
slurring andPLUPPPPPPP
slurryPKVPPOQPPP
smaUGUPPPPPPP
smallOKJRMW_MNN
small $RMRRPOOOPP
small onePMQPPRPPPP
smallerPRNPPPQPPP
smartWQNKPPPPPP
smartcardPNPPPEPP^P
smartwatchXNPPPNLPPP
smashingOKVPPPPPPP
smearN=IPPWjRIP
smearsOVPPPONPMP
smellPGXOQ^GONO
smell inOCUPP[OPPP
smell ofONTPPQOPOO
smellsI]GPPSUOMP
smells likeNQHPPO[POP
smells ofNVMPPPOPPP
smellyRPPPPPNPPP
smettePNTPPPOPPP
smileOTNPPPPPOP
smile $OTNPPPPPOP
smileyNQPPPOSPPP
smilingN[LPPNMPPP
smiling $NWNPPONPPP
smmseROPOPPPPPP
smokeQFdROPKNLN
smoke fromPLVPPOPPPP
smoke inLLZPPPOPPP
smoke isOMQPPSPPPP
smokedTPNPPQOPPO
smokerKTIOWOXMOO
smoker $PLNOONZOPP
smokersXMPPPONPOP
smokesQTOPPNOPPO
smokingPHIN]WLSPN
smoking $ZKNPOOOQPP
smoking cessationKUMOXOPQLP
smoothMWGPPNXPPP
smxNPPRQPPPPP
snackPRPPPNPPPP
snacksPTMPPPPPPP
snacks $PSNPPPPPPP
snakeONYXMKRPIN
snake biteOPRPPIVQPO
snake inP\IPPOPPMO
snakebitePVPPPONPPP
snapUONOPPPPPP
snappedPRQPPNPPOP
snelNUNPPPPPPP
snfMROPPOO[IP
snomedNHPPPPO_NO
snomed forOIPPPPPZOP
snoresMKLPP\PPPP
snorinOOUPPPNPPP
snoringISYOPTLNOO
snoring $PQMPPTNPPP
snoring funnyPKWPPOPPPP
snotUPOPOOMPPP
snowO`LPPPPOGP
snow $P]MPPPPOGP
snowedPMSPPPPPPP
snowingOWNPPOOPPO
snuffboxPMPPPPTPPP
snurktPJWPPPPPOP
so?gDeQIFUSI
so $NYKPPONPQQ
so amPOVPPLPPPO
so farOMOPPXOPOO
so hardPMUPPOPPPP
so iPK]PPKOPPO
so i'mQVOPPJPPPP
so isSOPPPPPPPO
so itPONPPOPVOP
so muchPNUPPMPPPP
so noPTGOPNNP[O
so proudPRNPPPPPPP
so sorryQSOPPNPPPP
so thatQSOPONOTNP
so theVAUYOOORMP
so theyQNOPPPONVP
soakedOH`OPOLPPP
soakingOF\PPOPPPP
soapWPLPPPOOOP
sobQPRPPPNPPP
soberPPNPPPPPOT
sobreURMPPPOOOP
sobreavisoNINPPNNObO
socialRSKPPPOSNO
social prescribingSNPPPPPSNO
socketMNOOPPOZNP
socketsPKUPPPPPQP
socksLWMPNVNOOP
socorroNJ]PPPNPNP
sodaNPWPPONPPO
sodiumRGPLQO^OPO
sodium #3UJLOGO`PPP
soeurOOKPPWPPPP
sofaO[LPOONOOO
sofortWGUPPPOOOP
softJWCOPLcOPP
soft $PPTPPPLPPP
softwareNXMPPOPPOP
soignantePKVPPPOPPP
soiledOORPPPPPPP
soirOSPPPOOPOP
solRSFPPOXOPO
solaMG_PPOOPOO
soldPULPPOPPPP
solePQNPPOPPPR
solesUGXPOPNPPP
solicitorPMPPPPPPPT
solicitor'sPRPPPPPRPM
solidVPOPPPLPPP
solidaNONPPVOPPP
sollNJMPP]OPPP
soloRDYOPLYOOO
solumedrolNPPSPPPPPP
solutionRPOPPPOPPP
solvedPSPPPPNPPP
somePYYNMPMOJM
some ofOLYNNQOPPP
somebodyMTSOQMMKTS
somebody $PKUPPPPPPP
somebody bringPMUPPPPPOP
somebody hasPTLPQOPPPP
somebody withQNSPPPPPPP
somebody'sOOVPPPPPLP
someoneVNULWQNLGP
someone $PE]PPNPPPP
someone bringOUMPPPPPOP
someone hasPKVPPPPPPP
someone likePIOPPXPPPP
someone off]OPJPKPPPP
someone onHKNQaPPPPP
someone whoROOPROPPOO
someone withgMQP?NPPPO
someone'sPWJPPPPPPP
somethingWEIOWOZPPN
something $LKLPRVWPOO
something elseOPOPONUPOP
something forNLQPWOPPPP
something likeSPPPPOPPPP
something toSPPPPNPPPP
sometimesMMLPO[OPPP
somewhereNRHPPOOP[O
sonFKOOO`INN\
son hasPNLPPRPOPU
son isOE[PPRPPPP
son'sIMPOO^OPPO
songPRQPPOPPOP
songsPTMPPPPPPP
sonneOMUPPPOPPP
sonoMXUOPNNONN
sonsPIOPPWPPOQ
sontNSQPPPPPPO
soonVTFQPTNONO
soon afterIOPTPVPOOO
soonerVOPPPMOPPP
sooner $VMPPPNPPPP
sootPLVPPPOPPP
soot inPLVPPPOPPP
sopPDOPPOOO_O
sopraNVMPPPPPPP
sopravvivenzaUOMPPPPPPP
soreWK=NNPgTKO
sore backTNPPPOPPPP
sore throatLUJOOVROPP
soresQKPPPUPOPP
soroQMOWPOOPOO
sorryMT\TOHNOOM
sorry $ObEOONOPPP
sorry forPF[PPOPPPP
sorry iPOSPPNPPPP
sorry toPG[PPPPPPP
sorry wrongPVKPPPPPPP
sortNSNPPMOPPV
sortedNWNPPOOPPO
sorted $OSOPPPPPPP
sortiOQSPPPPPPN
sortieORRPPPOPPP
sortingPRPPPOPPPP
sosOJXPPPPPPP
sosaPLUPPPPPPP
sotalolOPPOSPPPPP
souORQPPPOPPP
soufflePNRPPPPPPP
soulPROPPOPPPP
soundMC_PPNSPOQ
soundsMN]PPMNPNO
sounds likeO]IPPNOPOO
soupO`GPPLPRON
soup $PSMPPPPPPP
sourceWKQPPQHPPU
sousSHQOROXONN
southSLUOOPOPOP
soyNTQOOOPPPP
sozPYIPPPPPNP
spaceUTKPPOOPPO
spacerNKSSPOPPSP
spacersPRPPPPPPNP
spainN[HPPPPPPP
spallaPJVPPPPPPP
spanishMTPPPPOPRP
spareQVPMONMNUN
spare $LDXPPPPPYP
sparingRPPPPOPPPP
sparksLMYPPPPPPP
spasmVHZPMMOPOP
spasmsMLSPPPTPPP
spaterSTKPPOOPPP
spatulaPRNPPPPPPP
speakNV\PPKFPOR
speakingNVMPPPPPPO
speaking valvePROPPPPPPP
specTPPPPPPOOP
specialOPNPPOPSSN
specialistOPPPPPPPRP
speciallingPTPPPPPPNP
speciesONOPPPUPOP
specificRPOPPPPPPP
specificityRQPPPPPNPP
speckledSIOPPPUPPP
specsPRNPPSMPPP
speechPTWPPNLPLO
speedUNLYOMNOPO
speedyOOMPPPWPOP
spellL_PLPPOPLP
spellingOXKPPPPPOP
spellsSCMPPP_PPP
spentONOPPOUQPP
spermRJNPPYOPPO
spicePORPPPPPPP
spiderPVJPPPRPOP
spikeORLPPOSPPP
spikesNE^PPPOPPP
spillMSNOOPPPTP
spilledPXIPPPPPPP
spinachPOLPOWPPPP
spinalZM[OOMINMO
spinal cordROQPPPOPOP
spine]WIPOLNPLN
spinningSMPPPPPPPP
spinozaOMQTPPPPPP
spinsPLNPPUPPPP
spiritualPRPPPPPPPP
spiroQOOPPORPPP
spirometryMNPPPPVPPP
spironolactoneQONOVOOPPP
spitMGQPPSXPPP
spitsJPPPPXPPPP
splashPQUPPMNPOP
splashedPERPP]NPPP
spleenMLMOOO^OOO
splendidOOPPPPSPPP
splenectomyIPOUPPUPPP
splintWMVPPUFNOP
splintsQNOPPSPPPP
splitLOL[KVNOOP
splittingQTKPPRPPPO
spoYSJPPPLNPP
spo #1YSJPPPLNPP
spoedPORPPPPPPP
spokePTLPPPPPPP
spongeNJYPPOPPPP
sponsorMSPPPPPPPP
spontaneousSOOPPPPPPP
spoonPNOPPNUPPP
spoorPMTPPPPPOP
sporthalFJYPPPXPPP
sportsOOVPPOOPPP
sports dayOLVPPPOPPP
spostatoNVMPPPPPPP
spotOUQONQNPPO
spot onPWNPNOOPPP
spotsEJQJM[^PPO
spots onPORPPPOPPP
spots spreadingPMUNPPPPPP
spottedPULPPPPPPP
spottingPPGPPPYPPP
spottyPSMPPQOPPP
sprainRPPPOOPPPP
sprayNLVOXJRONO
sprayedOQRPPOOPPP
sprayingNLWPPOPPPP
spraysMUQNNZHPPP
spreadOYFPPOTPPP
spreadingLJiNPKIPPP
spreading asOLZNPONPPP
spreading whilePPRPPPOPPP
spreadsheetP\KPPKOPPP
spreadsheetsPVNPPMPPPP
springKNIPP^SOOP
spring $NVNPPPOPPP
sprintcFJPPPNPPP
spritzePGVVPPOPPP
spritztOMUPPPPPPP
sptbSPPOPOPPPP
spucktOJYPPPOPPP
spuitMJ[OPPOPPP
spuitenPSNPPPPPPP
spurtingOE`PPNNPPP
sputumPOLOPOZPOP
spuugtPLWPPPOPPP
sqPOPPPPPRPP
squashPROPPPOPPP
squatsPPPPPRNPPP
squattingPOOPPOTPPP
squeaksOYNPPJPPPP
squeezePSPPPPOPPP
squeezedORPPPPOPPP
squeezingPLTPPPPPPP
srWIIOKPN_PP
ssLRROOOSPPP
ssiROPPPPPPPP
ssriROMNROSPPP
ssri $TPOPMPPPPP
ssris\OPPHNOPPP
sswPORPPPPPPP
stH:PJ_MmONN
st elevationOMPPPPWPPO
st john'sMPOPVOPPPP
st upNFPPOP^PPP
staMN_OPNNONN
staatLSIOPOOP[O
stabOLXPPONPPQ
stabbedULXPPIOPPP
stabbed inWUGPPMPPPP
stabbingMH]PPPOPPP
stabielPTMPPPPPPP
stabilOTNPPPOPPP
stableaRCSIOTRLM
stable $QPKTPOSPNP
stable anginaROPPPPPPPP
stable cadRPPPOPPPPP
stable onMPOPPUPPPP
staffDXLMORJLeP
staff $SEOPPUPOUQ
staff arePRNPPPPPPP
staff inPWLPPOOPOP
staff roomOTOPPPPPNP
staffingPOMPPOPPPV
stageSOOOOQQUKP
stage #1OOPPPTMULP
stagiairePNRPPPPPPP
stagingJLNPPP^PPP
stairsONQOPQMOVO
stairs $PJNPPPPPXP
stairs andQMRPPPPPPP
stairwellPG]PPNNPPP
stallNRPPPPPPPP
stamattinaNWLPPOPPPP
stampantePSNPPPPPPP
standXRHOOQMOMV
stand $POMPOPPPPU
stand downN\HPPPPPPP
stand inPMPPPSPPPP
standardSNOPPPPPRP
standbyNOTPPPPPPP
standingQPUONJXPOL
standing onPAcPPNPPPP
stanottePROPPPPPPP
stanzaOI[PPPOPPP
staphVNPPPNPPPP
staplerN\HPPPPPPP
starOQOPPPTPNO
starchRPOOPPPPPP
starePQKPPPTPPP
staringMJQPPM\PPP
starrtULPPPPPPPP
starsNKcPPGNPPP
startOFRsHQFRKJ
start $RRNPPROPLP
start atHPSYNPOPPP
start doseJPPWPPPPPP
start inQKO\OOOPMO
start thePMPPPSPPQO
start withPPPSOOOPPP
startedO?[K]ZJONM
started $IVKNYOPPPP
started onUMMPQPPPPP
starterPRPPPPPPPP
startersOXPPPPPNKP
startingRFOdQQKOML
starting $OKSQPTOPPO
starting cprMUOPPOPPPP
starting doseBPP`OPPPPP
startsK[NOPOOOPP
starts atNQPPPPPPRP
staseraOUNPPPPPPP
statMTRNPGOPOZ
stateNRMPPNKPGc
state $OROPPOLPMX
statementOVMPPPPQON
statementsPVPPPPPPNM
statinKLJLR]XQNM
statin $VROPMPNPPP
statin andKOPPVPPPPP
statineVNPPNOOPPP
statinsRVNJLOXONO
statins $PSPPOOPPPP
statins inYIPPOPPPPP
stationG^HOPNMN_L
station #1ORQPPPPPPO
station $OJOPPPPPYP
station isPLUPPPPPPP
stationsPNSPPPPPPP
statsPNRPPPPPPP
stattSMROPPPPPP
status]LTMNLLOOR
status epilepticusTKOPPPNVPP
statuteIOPPPPPNO\
statutoryOLPPPPPPK[
stauPRPPPOPPPP
stayUDRMMVMO]K
stay $SMRPPOPPPP
stay atPMSPPPPPPP
stay inJOPPPVPPTO
stay offXNMPPNPPPP
stay onQNQONROOTO
stayedPTNPPPPPPO
stayingMIXPNONPVP
staysJ[IXPPOPLO
steadyP[=OOO]POP
steakPGYPPPPPPP
steamOONPPTPPPP
steedsLBWPP^NPOO
stehPNTPPOPPPP
stehtMQVPPNOPPP
stemOIVPPRPPPP
stemiOMSTONPQNO
stemi fromOWLPPONPPP
stenosisSOONOOTPPP
stenosis $TOPNOPPPPP
stentVMLNPWMVML
stent inMULPRPPPPP
stent orUOPPPMPPPP
stentedOVLPPPNPPP
stentsJTVPPQMPPP
stepTMKbOKKOPO
step #1_HKPPPOPPP
step $MQOVPOPPOP
step downLVISPOOPUP
stepdownKULPPOOOWP
steppedOPOPOUOPNO
stepped downQROPOPOPPP
stepsNKO^MIWOOO
sterbeMZNPPMNPPP
sterile\OOOPMONMO
sterile glovesTPPPPOPPNP
steriliserOOPPPSPPPP
sternalONOPPPVOPP
sternumPOSPPOPPPP
steroidQPQKOSPOSO
steroid $QPPOLPPPUP
steroid inOSPPPPPPPP
steroid injectionROPPPPPPPP
steroidsYOKMRKUONP
steroids $OOPPSPPPPP
steroids forRPPPPPPPPP
steroids helpRPNPPPPPPP
steroids inROPPPPPPOP
stethoscopeOYMPPLPPPO
stevePRNPPPPPPP
stewardshipNSPPPPPPPP
stickOONSOVMOPO
stickerMbHPPOJPPP
sticker $PWOPPPKPPP
sticker'sPKMPPPPPXP
stickersJZNPPPPPOP
stickers $OSOPPPPPPP
stickingHOQPPPXPPP
sticksNWKPPPPPPP
stickyPOKPOPXPPP
stiffL@`NPUTOOO
stiff neckPPSPPPNPPP
stiffnessJMQPPPXPPP
stiktOH\PPPOPPP
stilOPTPPOOOPP
stillTHR@JdJMUX
still #2PJ[PPONPOP
still $ODTNPOPP^O
still aNOPPSOPOQP
still beONOPPVPPPO
still doPRPPPOPPOP
still givingRPOPPPPPPP
still goingPRPPPOOPQP
still haveTWMPPLMPOP
still herePYPPPOPPHP
still inNRMPPMOPXO
still insidePIXPPPPPPP
still jerkingPLTPPPPPPP
still needYSMPPNPPIP
still noIXOPPRNPPP
still notOPVOPNPPPP
still onNS[PPMPPIO
still openPTMPPPPPPP
still pouringOPSPPOPPPP
still runningPORPPPPPPP
still thePSNPPOPPQP
stimulationOMUPPPPPPP
stingQL\POMLPPP
stingsQJOPZOPOPP
stinksPSMPPPPPPP
stitchSXPPPLKPOP
stitchedQUOPPLPPPP
stitchesXNOPPTMOKP
stoOOUPPOOPPP
stockDWPVMNNO[L
stock $NMUOPPPPRP
stockedORPPPPPPPP
stockingsTMOOOTNPOP
stockings afterSOPPPPOPOP
stoelPMUPPOPPPP
stoleO]GPPPPPON
stolenPSOPPOPPPP
stomaLUMPPOVOOP
stomach\MQOOGVONO
stoneZ<CMP`NR]O
stone inQMNPPWNPPP
stonesVJWNOLROOP
stones $SGXPPPPPOP
stoodOWLPPPOPOP
stood downPYHPPPPPPP
stood upPMTPPOPPPP
stoolUQGROMUOQO
stoolsRDKPPO`PPP
stopcWHJN[AMGV
stop $>WVQO[OOLQ
stop ?OOOPTPPPPP
stop afterKOPPPOVPPP
stop atQYHPPOOPPP
stop herOLOPPPPPOW
stop itTH\OUMHPPO
stop smokingVMPPKOOPUP
stop theSCYPOXOPMO
stop themRPOPPPPPPP
stoppedG[]ITPFSNM
stopped $O_EPPOOPPP
stopped answeringPSMPPPPPPP
stopped atSOPPPOPPPP
stopped breathingMJ]PPMPPPP
stopped itPORPPPPPPP
stopped theOSOPPOPPPP
stopped withOSOPPPPPPP
stoppingXGMHZTNOLT
stopping $RPSPPMOPPP
stopsRKNOPVRQOO
storeO]KOPOOOLP
store $P[HPPPPOOP
store roomPVKPPPPPOP
storedUGOPPPOPVP
storesNULPPOPPSP
stores $OOOPPOPPTP
storeyNNVPPPPPPP
stormPUUOMNMPPP
stortaNGSPPZOPOP
storyCYL[OLYOKO
story ofLRNXPNPPPP
stovePPRPPOPPPP
straight[OTNOQIONN
straight afterROOPPPPPPP
straight awayROPPPPOPPP
straight toULVPPOKPQO
strainMOPPPSOSOP
strangePNSPPOPPPP
stranglePRPPPOOPPP
strangledPLTPPPPPPP
strapQZGPPOOPPP
strategyOUONPNPPPP
strawberriesPTPPPPPPMP
strawberryOGLPOO`PPP
streakMSOPPULPPP
streamROPPPOPPPP
streamingIKONOaOPPP
streetRIWPPOPPPP
strenghtQTNNPPPPPP
strengthPNRXONNOOO
strength $OPPROPPPPP
strepTPPMOORPPP
stressOXLTPQMOMO
stress testUNQPPMPPPP
stretchQPQPPPNPPP
stretcherOYKPPOOPPP
stretchesQPPPPRPPNP
strictWKNPPPPPPP
strictureOMOPPPUPPP
stridorLO`OOMQOKO
stridor $JJ_PPONPPP
stridor atSMOPPOSPPP
strikeO[LPPPNPMP
stringsPLJPP[OPPP
stripKF]MOLROYP
strip $OG[PPPPPPP
stripsJNRPPNOO[O
strokeVRNPMKGTXO
stroke $]HNPPOOOPP
stroke ?SOPPPNPPPP
stroke alertOOSPPPOPQP
stroke inLQQPPTPPPO
stroke ofNXNPPMPOPP
stroke teamOJMPPPPPZP
stroke unitO[IOPPOOOP
strokesROPPPQPPPP
strolledPSMPPPPPPP
strongSXKPPOOPNP
strongerSPPPPNOPPP
struckOLSPPPPPPT
strugglePRNPPPPPPP
stuckBSgOOPQOKM
stuck $MPXPPOPPLP
stuck atPNLPPOWPPP
stuck behindPVJPPPPPPP
stuck betweenPSMPPPPPPP
stuck inMSYPPMLPON
stuck onPXJPPPPPPP
studentKRMROVTJIX
studentsHWMOOLNO`M
studied\KPPKOPPOP
studiesbMMOOKNPMO
studies $YMOOOPOPOP
studySVJNONTOPO
study $VMNPPPPPPP
study dayOVNOPOPPPP
stufaPNTPPPPPPP
stuffTLXPPJPPOP
stuffedMSNPPTPPPO
stukNPTPPOOPPO
stumpPROPPOPPPP
stundeTNPPPOOPPP
stungLUNPPWLPOP
stupidPWJPPPPPPP
sturzNLKPPO]PPO
sturzeWMPNPNPPPP
styleMUPOOPPPPP
suNIYPPOOPOU
suadoPORPPPPPPP
suandoPNSPPPPPPP
subPNOPPPPPSP
subacromialKMOPPOO]PO
subarachnoidVMOPPPOOPP
subaracnoidRPPPPPOPPP
subclinicalUOONOOORNP
subePROPPPPPPP
subgroupTNOPOPPPPP
subitoOG\PPPOOPP
subjectNQPPPMPOK[
sublingualSPPNPPPPPP
submassiveZMNLPPOPPP
submassive peRPPPPPOPPP
submitPPOPPPPRPP
suboxoneMPNPWPPPPP
subsegmentalQNNOOPVPPO
substituteSOOPPPOPPP
success`RGLOPOOOP
success $ZLMNPPOPPP
suchRORPPPPPOO
suckPNTPPNPPPP
suckedPOSPPPPPPP
suckingOTTPPPJPPP
sucking inPNSPPPOPPP
sucksLUOPPPQPPP
sucrePRRPPPOOPP
sucroseQLOVPPOPPP
suctionF[TPPNQNQM
suction catheterPMTPPPPPPP
suction'sPMUPPPPPPP
sudaPORPPOPPPP
suddenQKYOPMSOOO
suddenlySLYOPLNPPO
sudokuOVMPPOOPPP
sudorPMUPPPOPPP
sueJTMPPOOOPX
suedNJOOOOPOO]
suegraNNJPP\OPPP
sueroRSGWPPPPPO
sufferOLVPPOPPPP
suffocatingOTPPPPNPOP
sugammadexPOQROPPPNP
sugarSBYNO\PNLO
sugar #2.POSPPOOPPP
sugar isPKQPPUOPPP
sugarsLXMPPLTPPP
suggestMKOPPVVPPO
suicidalPIYOPOOPPP
suicidalitySPPPOPPPPP
suicideONINKXMNVY
suicide $SPPPNPPPPP
suicide attemptsROPPPPPPPP
suicide preventionOSPPPPPPPO
suicide riskSOPPOPOPPP
suicidesVOOPPPPPNP
suicidioNSMPPPOUOO
suikerPHO^PONPOO
suisJSTPPROOOP
suitPUMPPPPPPP
suiteNKUPPOUOPO
sulNDdPPOOOOO
sulfLOOQUPPPPP
sulfaSPPONPPPPP
sulfadiazineRPPOOPPPPP
sulfateONN[POOLOO
sulfatoUOOPPOOPPP
sulfonylureaGPTZMPOPPP
sulkingPZGPPPPPPP
sulphNONSRPOPRP
sulphatePOPTOPOPOP
sumatriptanFOOP]OPPPP
sumindoOMUPPPPPPP
sumiuLSTPPOPPOP
summariesMVOPPPOPPP
summaryXLNOPMQTOO
summary forLUPPPPPPOP
summerPNNPPUQPOP
sunPUDPPYQPNO
sunburnKSPPPSPPPP
sundayKQPPP[OOMO
sunday $OWQPPJPPPP
sundaysOCOPPOOPaP
sundays $OCOPPOOPaP
sunkenNUOPPOOPPP
sunlightYMOOOPNOOP
sunscreenONPPPSPPPP
sunshinePYLPPMPPNP
supPRPPPPPPOP
superMVOPPPOPPP
superbPQKUPOPPPP
superficialPSNPPPOPPP
supervisedPMUPPPPPPP
supervisionSOQOPOPOPP
supplementJMPYNTOPPP
supplementsSOPOPPPPPP
supplierNTOPPPPPOP
supplyRPXMONIKYP
supportTSMPPOOPPO
supportsOTNPPPPPPO
supposePUOPPLPPPP
supraglotticTOOPPPPPOP
suprapubicPHYPPPPPPP
surLCbOOTMNYJ
sur laONVOPPOPPP
sur leRIVPOUOPON
sureNITPPNYOPO
surelyKSWPPPNOPO
surfPROPPPOPPP
surfactantXLOQMPOPPP
surgeonNMQPPXJMOV
surgeonsMVQPPOOPPP
surgeryPFWTPISPTO
surgery #1OOSPPPPPPP
surgery $OMJWNMMPWT
surgery ?NOOOONXPOP
surgery forROPPPPPPPP
surgery vsSOOPPPPPPP
surgery'sPORPPOPPPP
surgicalRQNPPPPNRP
surprisedPSOPPPPOPP
surprised $PSOPPPPOPP
surrogatePOPPPPPPNS
surveillanceVPPOPPMOPP
surveyLbDPPPOPOO
survival\MLOPPONOO
survival $XLNPPPPOPP
surviveULOPPPPPPP
survivedLZMPPPPNPP
survived $NUMPPPPPPP
survivorPSNPPPPPPP
survivorsTONOPPPPPP
suspPOPSOPOPPP
suspectNQPPRPPPQP
suspectedTLOSPPOQOP
suspendROPOPPPPPP
suspensionE]OWNPPPLP
suspiciousPNTPPOPPPP
sustainedULPPPPPPPP
sustoPTLPPPPPPP
suturePQNPPNORTO
suture $OLPPPPPRTO
suturesDPO\POUOOP
suturingWKOOPOOPNS
suxKPVPUONPOP
suxamethoniumNOOOVPOPPP
suyaPROPPOPPPP
svcPTNPPOOPPP
svegliaOLPPPZNPOO
sveglioPXJPPPPPOP
svieneOMUPPPPPPP
svpONWPPPOPOO
svtORNPOOUONP
swabOXLOOMSMTO
swabsMUNPPOOOSP
swallowMEXVORSPOM
swallow herPORPPPPPPP
swallowedTFeLPMMONN
swallowed aOLNPPXOPOP
swallowed buttonPORPPPPPPP
swallowed thePBdPPKPPPP
swallowingNAaSOOOPPP
swallowsPZHPPPNPPP
swamPSNPPOPPPP
swapR]JNUGLNWL
swap myTRPPPMPPPN
swappedPZEPPNXPNP
swapped $ONIPPO[POP
swapped itPTMPPPPPPP
swearO_FPPMOPPP
swear $P]FPPNOPPP
swearsSOJOK]PPON
swears byRIOOK_PPON
sweatOI^PPOLPPP
sweat $PNSPPPOPPP
sweatingIFcOOMTPPO
sweating bucketsPLVPPOOPPP
sweatsOLOPPPVPPP
sweatyMORPPOUPNP
sweaty andPWJPPOPPPP
sweepOXMPPNMPPP
sweetM_HPPOOPNP
sweetsPRKPPTPPPP
swellLHWPPXOPPO
swellingPPOQKM\NNN
swelling $ORQPPUIPPP
swelling afterMIZPPJXPPP
swelling fastOMXPPPLPPP
swelling upPMUPPOPPPP
swellsORMPOQSPPP
swimmingNPRPPSOPOP
swingQRLPPOQPPP
swingingPJ[PPPNPOP
swinging atPE_PPPNPOP
swingsPNRPPPPPPP
switchSIQ^LSMOMO
switchboardPONOPPOOVP
switchedOVNPPPOPPO
switchingSOKQOTOPPP
swollenQ?JOPWdOON
sxXGJPOO\OOO
sydneyKOPPNZOPPP
symbicortVPPKPPPPPP
symptomRNONPOTRNP
symptomsXHJOOO_NNN
symptoms $POMPPPWPPP
syncopeVNMOPMNZMP
syndromeHOMNXPOXOP
syntoROPQOPPPPP
syntocinonNQQQPPPPPP
syntometrineOQPOOPPPRP
syringeNOYRQMMPPO
syringe driverPQNUPPPPNP
syringesPMTPPPPPPP
syringingOOPPPPPPOT
syrupI]FVQONPOP
sysPQRPPPNPPP
sys #2PORPPPOPPP
systemOVHPPMOOZO
system $PNPPPOPOUP
system isPULPPPPPPP
systolic^BYQOOKPNP
systolic #2OLWPPPOPPP
systolic $OMQSPPPPPP
tZKZKLFTTMN
t #1TLOOOJYQPP
t #2MKQPPOUTPP
t #3.XPQPPOIPPP
t'sPOPPPPRPPP
taGWdNOMLNKN
ta $NYMPPPPPMP
taartOSNPPPPPPP
tableIQaOOLKNKW
table #1RNRPPPNPPP
table $IJ\PPMOONX
tabletVAJXP`VNHK
tablet $SNOPQRPPPM
tablet orJPPZNNPPPP
tabletsZC`LP_GMIK
tablets $MJ]MPTNPOO
tablets ?TOPPPTIPPP
tablets andPLIPP\OPPP
tablets atPRMPPORPPP
tablets forTORPPLPPPP
tablets inTMPPPPPPPP
tablets isSOPRPONPPP
tablets ofOOQRPOPPPP
tablets orNOPPPXNPMP
tablets whatSPPPPNPPPP
tablettenOKXPPOPPPP
tabsNSMSTNNPOO
tacTQOPPPMPPP
tachyPRRPPPLPPP
tachy #3PRRPPPLPPP
tackPSNPPPOPPP
tacoPROPPPPPPP
tacosLeMPPOJPLO
tacos $PVMPPPNPPP
tacrolimusPOPOUOPPPP
tadalafilPOPOSPPPPP
tagNSSSNOONOP
tagenOUKPPORPPP
taggedPXJPPPOPPP
tagged $PSMPPPPPPP
tagged itPRNPPPPPPP
tagsNUPPPPPPNP
taiROPPPOPPPP
tai chiROPPPOPPPP
tailNNRPPRPPOR
tailleOWKPPPOPPP
tailorPRPPOPPPPP
takeXECJPfGK\S
take $OPOPPTOPPP
take aVTOPOIPPPO
take herMUNPMTPPPN
take himOWOPPPPPKP
take home[IPOPOPPOP
take itRMNPXLPPOP
take theNVRPPLOPKU
takenNYTRMJNQLR
taken $SWLRMOPPNN
taken outQNPPPOPPPS
taken theNRRPPOOPPP
takesIK@KYjGN^J
takes #2OUKQPPPPPP
takes theTMPPPMPPSP
takingPSNOTUNOOK
taking theSXLPPMPPMP
taleNPPPSOPPPP
talkJgSKOSKWFG
talk $UCWOPOPYKP
talk aboutPUPPPPPPNN
talk atPRPPPOPPPP
talk onNUNPPPPPPP
talk toPWQPPKPPNO
talkedPRNPPPPPPP
talkingKLcOOFSOPO
talking $PRIPPNWPPP
talking rubbishPQRPPNPPPP
talking toPKWPPNPPPP
talksNBTPPYTPPP
tallPOKPPPVPPP
tallaOUMPPPPPPP
tallyORPPPPPPPP
tamifluWPNSLOPPNP
tamoxifenJPPOZOOPPP
tamponadeQPSPPOOPOP
tamsulosinXSNMQLOPPP
tamsulosin forSTOOPLPPPP
tangledPRNPPPPPPP
tankJN^PPONOOO
tankerPNRPPPPPPP
tanksPKUPPPPPQP
tannoyPVKPPOPPPP
tanteMORPPUOPPP
tantoPTMPPPPPPP
tantotOROPPPPPPP
tapRM]ONISOLO
tap'sPNTPPPOPPP
tapeQYLOOPMOOP
tapedOULPPPPPPP
taperQNNbJLOONO
taper $INP\POPPPP
taperingTMPPPPPPPP
tapsPRPPPPNPPP
taquillaPXJPPOPPPP
tarONMOPPWPPP
tardePWJPPPPPPP
tardioTOPOPPPPPP
target\GJNNOYNQO
target $ROPPPPPOQP
targetedVMNPPPPPPO
targetsTPOPPPOPNP
tariffPKPPPPPZLO
taskRPPPPPPPPP
tastePNRPPPPPPP
tastesMWOPOOPPPP
tattooJOPPOOOPP[
taubPLVPPOPPPP
taughtPTLPPPPPPP
taurolidineRNPPPPPPPP
tavaPNSPPPPPPP
taviNXPPPMPOOO
tavolaPJWPPPPPPP
taxiNTPOPMOTNO
tazoPJNYQPOPPP
tazocinNPPOSPPPPP
tbHGMKVNX^RN
tbhLUNPPQPPPP
tcaNQPOSPPPOP
tcmbDKPPPMTPP
tdsGNPdJONPOP
teIGWOPVMONZ
teaJeRNNITNJM
tea $MdHOPLOPNO
tea andOSKPPPTPPP
tea'sPROPPPPPPP
teabagsPSOPPPPOOP
teachXOKPPMPPRP
teacherUGXLPSNPPP
teacher #2TPPPPNOPPP
teachersPROPPPPPPP
teachingQ`DOPINVMQ
teaching forNTPPPOPPPP
team=]\RUGMI[L
team $LWPNPOONUO
team isPROPPPPPPP
team'sOVMPPPOPOP
teamsXTKPPOPMNP
tear^OJPPONOOO
tear $RWHPPPPPPP
tearfulNOPPPNUPPP
tearingOKZPPMOPOP
tearsUTJPPOOPPO
tears $OTMPPPPPPP
teatimePNOPPOTPPP
techKQ[PPNSOJP
tech isPOSPPPPPOP
tech'sPLUPPPPPOP
technicianNUOPPPPPPP
technique\TBPPOPPOP
techsPKUPPPPPQP
tecnicaOLVPPPPPPP
tedSSLPOPOPPP
teddyMUNPPPPPPP
teeNNYPPPPMOP
teenGKRMOQ_OPP
teenageOEMPPaOPPP
teenagerYFSPKMZPNO
teenager'sNPPPNUPPPP
teenagersRPPPPPPPPP
teens^KPPOLPOOO
teethP]PPPGMPPP
teeth $O^FPPPMPPP
teethingQONPPRPPPP
tegenPNUPPPOPPP
teicoplaninMOPYMPOPPP
teleJLZPPOHOYR
tele #2PF\PPPOPPP
telehealthQNOPOONZNN
telemetryPULPPPPOPP
telephoneTMOPPOPSNP
tellKHFTM?]P\]
tell aUQOPPPLPPP
tell herQWIPQOOPPO
tell himQOPPPMPPPU
tell ifROOPPPQPPP
tell meYABVOJSRbO
tell myPEbPPMOPOO
tell theMXPPOONPLS
tell themPLTPPOOPOS
tellingPHTPPQOOPU
tellsPVMOPLOPSP
tellyK^GPPTNPNP
temMI\PPNMOVO
tempNNRONKWOVO
temp #2OQTPPPMPPP
temp #3.LRRPOOTPPP
temperatureLO[OPOMPOO
templateNWPPPPOOMO
temporalKPPTPPPOSP
tenST`RIENLTJ
ten $O]JQPMNOOP
ten daysRRNUNNNPOP
ten minMD\ONOWPPP
ten minutesPL_PPIQNOO
ten timesOJVOOTOPOP
ten yearsZKOPPNOPOO
tenderLIJPPQcPOP
tendernessUTPPPMKPPP
tendonRPPPPPOOPP
tenecteplasaTOOOPPOPPP
tenecteplaseULLWOOOOOP
tenemosOJOPPPOP[O
tengoQLSPPTOPOO
tennisOVKTPSMNOO
tennis elbowPMNTPVNNOO
tenseIUWOPNOPOP
tensionHKUOPXWOMN
tension inOWJPPPPPPP
tensoNOSPPPPPPP
tentLZOPPONOPO
tentativaSNNPPPOUON
tepSNQPPPOPPP
terbinafineMOPVOOPPPP
terbutalinePOPROPPPPP
terceiroMPPPPOOPVP
terlipressinOONUPPPPOP
termPNOKQQO^LN
term $POPNOTOROP
term ?LXPPPONOOO
terminalNPPSPPPPPP
terminatedPRNPPPPPPP
terminationMPPOPPPOVQ
terraNJ\PPPOPOO
terracePJYPPNPPPP
terribleMOUPOTMPPP
terrible $MOUPPPOPPP
terrifiedRKOPPVPPPP
terrorsQNPPPQPPPP
terugSSKPOPPPPP
tescoOUMPPOPPPP
test[_@MM]UJEL
test $LVOOPSPPOP
test atN[JPPOOOPP
test forWPPPPMPONP
test isUKPPPTOONP
testaNFaPPOOPOO
testedTTFOOZKOMT
tested $UNOPPROPOP
testicleIFdPPNPPPO
testicle painLGaPPPMPPP
testicoloPMUPPPOPPP
testing]SBOPLKL\O
testisQFVPPOWPOP
testosteronePLMOQOWPPP
testsMbNPPOKOMO
tests forNUOPPOPOQP
tetanusRSNRMUNOMO
teteNO\OPOOLOO
teveKRNPPVPPPP
texasLHNOONOPPb
textSNTPOMPOPO
text remindersTRLPOPPPPP
textedPK[PPMPPOO
textingOKOPPPLPP[
tgVNPPOPMPPP
tg #3UNPPOPNPPP
thK[SNPPMLRN
th #1NSOPPONOTP
th $PaIOPOOLLP
th floorOOPPPPNPTP
thaiJ[PPPOPPMP
thalOTQPPOMPPP
thanYSPMPMJTOL
than #1QJPPPQPRSP
than #2OUPOPONPPP
than iPB_PPPPPPP
than myNVOPPNPPPP
than thePULPPOPPPP
than withROPPPPPPPP
thankQVSPOMLONP
thank godPZIPPNPPPP
thank thePIWPPPPPPP
thank uPSMPPPPPPP
thank youROUPPOMPOP
thankedPROPPPPPPO
thanksMVQOPPOOOP
thanks $PTLPPPPPPP
thanks allPRPPPPPPPP
thanks forOJZPPNPPPP
thanks toPSNPPPPPPP
thatRJ@NYT]VAU
that $KRBPOM`SMV
that ?PRPPPPOPPP
that aPQKNTMVPPP
that ageQJOUPUNPPO
that hePMUPPOPPPP
that iPKSPPUNPPP
that inPSOPPOPPPP
that isPLSPPROPPP
that itQLOPPOTQPP
that normalWLPPPXFPPP
that oneKNSPVOOROP
that the]DTOPQMPPN
that wasOQTPPONPPP
that wePKRPPPPPTP
that won'tQMOPPUNPPP
that'sPRNPOTLVMO
that's allRLTPPOPPPP
that's myPUNPPMPPPP
that's theOHXPPPPRPP
that's whatPXNPPPLPPP
thatsNXVPPJMPMO
thawOSPPPPPPOP
theDoc??I:W]V
the #1MbGKWPLTHO
the #2N^IOPOROLO
the #3RRNTPPMPNP
the aQUKPPOPPPP
the airPMRPPQPPPP
the airwayOBVPPPPPYP
the alarmOYKPPPNPOP
the ambulanceNSMPPOPRRO
the anaesthetistOQNPPPOPQS
the anaphylaxisPSNPPPPPPP
the antibioticLOTPOPPPSP
the armSOSPPMOPOO
the arrestOHMPPPPRUV
the aspirinPVLPOROPNP
the auditOXNPPOPPMP
the babyTB_OLPROOO
the backVUXPQGOKMO
the bagMHWYPPOPMP
the balconyPNTPPNPPPP
the ballPRPPPPOPPP
the bariatricPPMPPNPPVP
the baseOPMPPPVPOP
the basementPRQPPNPPPP
the bathPQRPPOPPNP
the bathroomPKXPPNPPPP
the batteryPVKPPPPPPP
the bayPZGPPPPPPP
the bedQK\OPKPPPN
the bedsideSITPPPOORP
the bellPRPPPOPPPP
the bellyPWJPPPPPPP
the benefitMPPPPTPPPP
the bestRPOPPQPPPP
the bigR\HPPOOPKS
the bikePNPPPSPPOP
the binPTLPPPPPPP
the bladderPNTPPOOPQP
the bleedOSNPPPPPPP
the bleedingPORPPOPPPP
the bleepPORPPPPPQP
the blindPXIPPPPPPP
the blockOOQPPRPPQP
the bloodSaEPPNNPMO
the bloodsPROPPPPPPP
the blueL]@PP[LPRO
the boardMaLPPSPNFO
the boatNKWOPPPPPP
the bodyPGTPPPPPSR
the bookPSNPPPPPOP
the borePKUPPPPPPP
the bossPUOPPPPPNO
the botKZNPOPPPOP
the bottleOKTSPPPPPP
the bottomPMTPPOPPPP
the boxPOSPPPPPOP
the boyPXGPPPTPPN
the bpKXNPPPPPPP
the branchMRKPPPPPWO
the breakPWJPPPPPPP
the breastPUNPPNPPPP
the bridgeOF]PPOPPOP
the buildingLKXPPOOPSO
the burnsOVMPPOPPPP
the busOWNPPOPPPP
the buttonPTMPPOPPPP
the bypassPSNPPPPPPP
the cTXHPPNOPPN
the cafeteriaOSNPPPPPPP
the cakePVLPPPPPNP
the calfOQOPPSOPPP
the callPXIPPPPPPP
the cameraPPRPPPPPOP
the canalQRLPPPPRPP
the canteenM[HPPOOOTO
the carNC\PPVOOOP
the cardOIWSPOPPPP
the cardiacPNRPPPPPPP
the cardiologyPLUPPPPPOP
the careOUOPPOPOOO
the cartOROPPPPPPP
the castQNSPPPPPPP
the catJD[PO`OPJO
the cathPREPPVOPUP
the cdOMQPPOPPUO
the ceilingOLTVOPOPOO
the chairRHXPPPOPPP
the chanceTNOPPOPPPP
the chargePKPPPPPNXP
the charityPUNPPPPPNP
the chartLPNWPMPPQP
the chestQJXPOORPMQ
the childUPPPPNOPOO
the childrenOPRPPPPPPP
the chokingPVKPPPPPPP
the christmasOXOPPPNPMP
the cityORLPPPPOUP
the cleanOSPPPPPPOP
the cleanerOPRPPPPPPP
the clinicMOTPPMPPRQ
the clockSPNPPPOPPP
the codeOOLPPVPMTO
the coffeeLYHPPSROPP
the coldQTLPPPOPPP
the colourPNRPPPPPPP
the combinedUPPPPLPPPO
the commodeOPSPPOPPPP
the communityPORPPPPSNO
the consultantPXLPPPNPPN
the cordPROPPOPPPP
the cornerPXJPPPPPPP
the coronerNMPPPPPOM[
the corridorO^=PPOPPXP
the cotOLRPPSPPPP
the coughOONPORPPSP
the counterPLSPXKPOOO
the courtPPPPPPPPPR
the covidOGSPPXPPPP
the crashMVQPPPOPPN
the crewQRNPPPPPPP
the crosswordPMKPPZPPPO
the ctNRXPPPLOPO
the cupboardOVNPPPPPNP
the dantrolenePSQPPPPPLP
the darkPVLPPOPPPP
the dateKSKPPOOOPZ
the daughterOOPPPOPPPS
the dayPSLSNQPMRP
the deathOQNPPOPSPP
the deckPNSPPPPPPP
the defibPSNPPPPPPP
the deliveryPF[PPPPPPP
the dementiaPMSPPOPRPP
the dentalROPPPOPPQP
the dentistPSMPPPPPPP
the depressionOTPPPPOPOP
the deskOK\PPNONQO
the devilPNRPPPPPPP
the dexamethasoneOSPOPPPPOP
the diabetesI]OPPROOLO
the diabeticPG\PPPOPNP
the dialysisOUNMPOPOUP
the diningPROPPPPPPP
the dischargeMNPSPPPVLP
the doctorPFPPPXPPPS
the doctorsONNPPLPPZO
the dogNQSPPPPPOO
the doorMWUPPMNFMZ
the doorsPEXPPPPPSP
the drawerPOSPPPPPPP
the dressingPEPPPPPP[P
the drillPC]PPPPPPP
the dripQTJTPOOPPO
the driveOSNPPPPPPP
the driverOQLUPOPPPP
the drugXNPOOLPOKW
the dutyOSNPPPPPPQ
the eP[FPPPPPPP
the earPQNPPOSPPP
the earlyMPPPPPPPSP
the ecgVQPPPOLPNP
the edZFKOONNO^N
the effectVMPPPPPPOO
the elbowXCXPPOOPPP
the elbowsPLTPPORPPP
the elderlyROPQPPPPOP
the elevatorPMSPPPPPPP
the emergencyQNQPPPOPQP
the endOMTPPQPPQO
the engineerPRNPPPPPPP
the epiduralPNSPPPPPPP
the epipenPNPPPRPPPP
the erUNOPPPOPOP
the eveningKSLTPPRPPP
the evidenceWLOOPOPPOP
the examPROPPPPPPP
the eyeINHPWVVPOO
the faceQNRPPPOPPP
the fallKPOPPONYOQ
the familyROOPPNPSJW
the fanPSMPPPPPPP
the farmMOQPPOPPPU
the feedOOQPTNPPPO
the fifthIIRYOOVPOP
the filmMOOPPPWPPP
the fireONTPPPWPNL
the firstXXNNLOOOLO
the fishOXNPPPPPLP
the floorQD`PPLOPQO
the fluYPNOJMPONT
the folderPPNQPPPPRP
the foodNUMPPPPPPP
the footROPPPOPPPP
the footballPSMPPPPPPP
the forearmPORPPPPPOP
the formOPOPPPPSOP
the fourthRQOPPPPPPP
the fridgeI[MPPONPTP
the frontNJZPPPPPPP
the garageOOSPPPPPPO
the gardenMPHPPP]POP
the gasPTQPPPOMPP
the gatePQLPPTPPPP
the gelQJPPPVPPPP
the generalSQMPPPPPPP
the gentlemanOOUPPOPPOO
the girlPNTOPPPPPP
the glassNNWPPOPPOP
the goodPVMPPPPPNO
the goutPROPPOPPPP
the gpOJSPPUPPPP
the greenNVNPPPPPOO
the groinSH\PONNPPN
the groupPC]PPPPPPP
the gymPWJPPPOPPP
the hallNRSPPOOPPP
the hallwayPTNPPPPPNP
the handQWHPPOPROP
the head[GRPPMVOKP
the healthPPQPPOPPPR
the heartXLOONSPPNO
the heparinNNWPPPPPNP
the herniaPSNPPOPPPP
the highMVNPPPOPPP
the hillPTMPPPPPPP
the hipPKQPPSORPP
the homeOSNPPMPPPS
the honeyI\OPPPPPLP
the hookNOOPPOPOOW
the hospicePQMSPOPOQP
the hospitalNSNPPPPPRQ
the hourMMWPPPPPPP
the houseRNQPPOOPRO
the hubPOOPPPPPSP
the hypoONPQPOPPRP
the icdMOPPPPOYMP
the iceQSNPPPOPPP
the icuOOQPPPPPSP
the injectionOOTPPMPQPP
the insulinON]NOMPPMN
the internPMVPPOPPPN
the ivOXJQPNPPPP
the jabTOSPPLPPOP
the jobQWKPOOOPPP
the kettleOPRPPPOPPP
the keyP\KPPPPPKO
the keysPQRPPPPPNP
the kidPRPPPPOPPP
the kidneyVMNPQOOPPP
the kidneysRPPPPPPPOP
the kidsNUJPPVPPMQ
the kitchenO[NPPMPPLP
the knee\QPOPMHPOP
the kneesPMTPPPPPPP
the knifeQKTPPPPPPP
the labPPUPPPOPMP
the labelOLWPPOPPOP
the ladRTJPPPPROP
the ladderNOQPPSPPPP
the ladyM@^PSNNPVO
the lastQFPMOXRUPN
the latePSQPPNPPPO
the laundryPRNPPPPPPP
the lawNMOPPOOOM]
the leadsPLUPPPPPPP
the leavingPVNPPPPPMP
the leftQ@XPPSPOOW
the legZKNPPONPOP
the legsNMQPPTOPPP
the levelNOOOWPPPPP
the libraryVTNPPPMPMP
the liftOTMPPNOPSO
the liftsPXJPPOPPPP
the lightOSRPPMOPPP
the lineNRVPPNMOPP
the linenOKWPPVNPMO
the lipsPKUPPPPPPP
the listPXJPPNPPPP
the littlePJWPPQOPPP
the lobbyMNWPPPPOOP
the localLPPOPPPPWP
the lockerPVJPPPPPPP
the logPUNPPPPPNP
the longRSPPPOPPNP
the looOMOPPXNPOP
the lotPH[PPPPPPP
the loungeOWKPPPPPOP
the lowROPPPPPPOP
the lowerPROPPPPPPP
the lungRFZPPOPPPP
the magnetPD]PPPPPPP
the manOTLPPPPROP
the mannequinPSMPPPPPPP
the marathonPRNPPPPPPP
the maskPNTPPOPPPP
the matchPXHPPPPPPP
the medLRQPPOORQO
the medicalOSNPPPPPPP
the meetingPRRTPPPPKO
the messONMPPOONZP
the methotrexatePSPPPPPPOP
the middleOQLPPPUPPP
the milkPULPPPPPPP
the minutePQIPPWOPPP
the monitorPG[PPPOPPP
the monthMUPPPOPPPP
the morningUQFPOUSPNO
the motherPORPPPPPPP
the mouthPIZPPPNPPP
the mriSPOPPOOPPP
the nameOPKPPPWPOP
the neckQZJPPOOPNO
the needleQKWPPOPPOP
the newITHNNRMMfL
the newbornSPIPVNPPPP
the newsOOOPPPOPSP
the nextfTBOPHNPPO
the nicuPPRPPPOPQO
the nightMNWPPJTPQO
the noseSIPPOOUPQP
the notesOLNPPOOPN[
the numberVYPPPMNOGP
the nurseL@XPPNPVUS
the nurseryRQNPPPPPPP
the nursesONNPPOPOTS
the nursingMSMPOTPPPP
the oddsKWPOPPPPPP
the officeOWLPPPPTLP
the oldQSXORLOOJO
the onPEHPPPPPeP
the oneMQYQQLNOOP
the onesPOPPPPRPPP
the onlyPRRPPMPPOP
the operationOOPPPTPPOP
the orSSLQPPMPQP
the otherMMSPPLXNSO
the overVMOPOPPPPP
the oxygenOSPPPOPPPO
the pagerPYOPPPPPIO
the painPNYPPJOPOP
the paperUPMOPSOPPP
the parentsPTMPPOPPPQ
the parkingPPUPPONPOP
the partyPULPPOPPPP
the patchTNOOPQPPPP
the patientPMQPOOOQOT
the penNPNUPPPPPP
the pharmacistONPPQPPRQO
the pharmacyNXPROUOPEO
the phoneP=bPOJOP[O
the phonesPUKPPTPPNN
the photoPGLPPP^POP
the physioNTOPPSOPNO
the pillIQKOQOPOUY
the pillsPJ]PPJPPPP
the pinkPPOPPPPPRP
the pneumoniaPSRPPPPLOP
the policePQNPPOPPOR
the poolPHZPPPOPPP
the poorPSMPPPPPPP
the portalPNKPPOPQYO
the porterOPSPPPOPPP
the portersPWLPPTPPIP
the postOYJOPPPPOP
the potPNTPPOPPOP
the potassiumPRRPPPPPMP
the potluckPWKPPPOPOP
the practiceMQQPPSPPRM
the printerPWMPPPPPMP
the profPUNPPNPPPP
the propofolPMTPPOPPPP
the ptPXHPOPPPPQ
the pubPROPPPPPPP
the pulsePNRPPPPPPP
the pumpPIWPPPPPPP
the qPTLPPPPPPP
the queuePTJPPTOPPO
the quizPVOPPLPPOP
the railingPKVPPPPPPP
the railwayPE\PPPPPPP
the realNUOPPPPPPP
the recordPNSPPPOPPP
the redPXKPPPOPOO
the referralPOPPPPPNSP
the regP\GPPPPPOO
the registrarOSPPPPPPOP
the remotePPUPPKPPPP
the renalPOPPPPPPSP
the repPSOPPPPOPP
the residentPVKPPPPPPP
the residentsPSMPPPPPPP
the restPNRPQPPPPP
the resusOUOPPPPPLP
the rightRJHROTWSLQ
the riskUPOPNPPPOP
the riverPMPPPOPNWO
the roadOJRPPPPPVP
the roofMSVPPLOPOO
the roomRQKPPTUOML
the ropePFZPPPPPPP
the rotaPSJPPOPOVO
the roundPSQPPOPPNO
the ruleRPPPPPOPQO
the runsVMPOOPPOPP
the sameREJN^PSTMM
the scanPSOPPPOPPP
the scannerPKUPPPPPPP
the schoolOTPPPPOPNP
the scopeWLPPPOPOPP
the screenN^IPPPPPMP
the secondP_CUPOPPKO
the sectionPRMPPPPPPQ
the seminarOMUPPPPPPP
the sensorOSOOPPPPPP
the sepsisORPPPPPPPP
the sharedNUNPPPPPPP
the sheetPHWPPQPPPP
the shelfTMQPPPPPOP
the shinglesNSOPOSPPPP
the shopGQMPPXNPPV
the shoppingPSMPPPPPPP
the shoulderSQNPPMOPRP
the showerPHYPNSOPPP
the sideQSMPPOPPPP
the simPNPPPPPPSP
the sinkRPQPPPOPPP
the sleepPTPPPQMPOP
the sluiceOMRPPMPDcO
the smallOJXOPOPPPP
the smellPUHPPUOPPP
the smokingPROPPPPPPP
the snowPORPPPPPPP
the soupPSOPPOPPPP
the spareNXMPPPPPMP
the spinalONUPPOOPPP
the spinePORPPPPPPP
the spotPPOPPROPPP
the springPIOPPTUPPP
the staffLbCPPSPPMP
the stairsRGRPPPOPWP
the stairwellPPRPPNPPPP
the statinLYNPOOPPPP
the stationNNMPPPPPYO
the steroidKNPPPSPPUP
the stomachSOOPPPPPOP
the storePMVPPPPONP
the stormPUMPPOPPPP
the storyPVPPPPOPKP
the streetRMQPPPPPPQ
the stripOLWPPPNPPP
the strokeNKOPPPPPYP
the studentRQTPPOPPKO
the studentsNWNPPOPPOP
the suctionPSMPPPPPPP
the sunMSIPPZPPNP
the surgeonNYGPPUPPPN
the surgeonsQRNPPPPPPP
the surgeryLIUPROPPUP
the syringeNTLTPOPPOP
the tablePMXPPNOPPP
the tabletPORPOPQPPP
the tabletsOHOPPTWPPP
the taxiPTNPPNPPPP
the teamOJ[PPORPLP
the testRLPPNUPPPP
the thighNKUPPPTPOP
the thirdSOMXOMNPPP
the throatPMRPPKWPPP
the tillPORPPPPPOP
the timeNINPPWUPPO
the toiletOA[PPVPPPP
the toiletsPJQPPPPPUP
the topOROPPQPPOP
the transportPNPPPPPPRP
the traumaOSOPPPPPPP
the treatmentNSOPPPPPQP
the triagePWIPPPPPPP
the trialROPPPPPPPP
the trialsSPOPPPPPOP
the trolleyPNTPPPPPPP
the tubeSPMPPPPPPP
the tvOVNPPNPPPP
the twinsORPPPOPPPP
the twoLWNPPOOPQP
the ultrasoundPXOPPOPPKP
the unitSHUPPOPRQP
the upperRQPPPNPPPP
the usualQPNRPPPPPP
the vaccineLIRPORPPZP
the vanPWLPPPPPOP
the ventPORPPPPPPP
the ventilatorSNOPPPPPPP
the vertebroplastyPRPPPOPPPP
the vetPWSPPHPPOP
the villagePULPPPPPPP
the waitingOHQPPOPPRW
the walkPSLPPRPPQO
the wallNOWPPOPPNP
the wardaH>JMMLP\\
the waterOUKPPSOPPP
the wayPTKUPOPOOP
the weePLTPPPPPPP
the weekNOVPQNPPPO
the weekendQPPPPUPPIR
the westPPNPPPSPPP
the wetPUKPPPPPPP
the whiteSLUPPPLPQO
the whiteboardNXLPPPOPOO
the wholePYNONPOOOO
the wifiPaNPOPPPDP
the windowPKWPPOPPPP
the winterOQNPPSPPPP
the worstPPRPPNPPPP
the woundNLWPPOPPPP
the wristPMOPPP[ONN
the wrongRK[OPMPPON
the xVIPPPKOPH_
the yardPRQPPOOPOP
the yearPQRPPOPPOP
the yearlyRPPPPOPPPP
the yellowQSMNPPOOSP
theaterONTPPPPPPP
theatreLV\RMQFNQM
theatre #1OUWKPONONP
theatre $OMSTNPPPPP
theatre nowPMSPPPPPPP
theatresMHSPNWOPTP
theePOSPPPOPPP
their]QLNMOLORO
their ownULOPPNPPSP
theirsIPSPPSPPQP
themPRWNPJEK\T
them $MQJQONMLcN
them ?TOPPPOPPOP
them allQIVPOSOPPP
them andPNRPPPPPPQ
them backMXLPROOPOP
them fromPSNPPPPPPP
them inPLUPPPPPPP
them onPNTPPNPPPP
them outPJVPPPPPPP
them toNOQPOTPPPP
themselvesPKUPPPPPPP
then?Ag[IHdXFL
then #2INQPPPYPPP
then $M`GPPLQPPO
then aMLZPPOPPPP
then blueSNJPPRSPPP
then hePUOPPMOPPP
then nothingPKYPPPOOOP
then sheQLUPPPOPPP
then stoppedPNRPPPPPPP
then thePRMPPQPPPP
theophyllineDOPTZPPPPP
theoreticalKPPPVPPPPP
theoryQTNPPPMPPP
therapeuticQUNNPPOOPP
therapiesULPPPPPOPP
therapistSQOPPTOPLO
therapyQLIONYOYNN
therapy $ROPPPPPPPP
therapy dogNSOPPPPPPP
therapy forUOPPPOPNPP
thereUUCNKTJ]VI
there $HZQPOVLUIN
there aI8LPPPM[lO
there andOLVPPOPPPP
there anyWWJPPOPPIO
there anythingTNMPPSOPPP
there areNG^PPOPPNP
there evidenceROPPPPPPPP
there forJbMOPQNOKP
there isPVPPPMPPNP
there wasQMSPPOPPPP
there'sQQNPPKXPON
there's aPROPPOPPPP
there's noQPPPPPNPPP
theresMDgPPLOPOP
theres aMJ]PPOOPOP
thermometerPSNPPPPPPP
thermostatPUPPPPPPLP
theseO^?ORI]NQO
these daysPVOPPOOONO
thesisM\LPPMOPPP
they`N;JVYIHXU
they areNIVPPSRPOP
they doPORPPPOPPP
they gaveMPPPOTPPPP
they getRPPNQOPPPP
they hadMOPOWOPPPO
they haveTIPPPVOPPO
they justMSMPPPPNWP
they putNNQPOVOPPO
they saidOWIPNRPPPP
they sayOSMPPQPPPP
they wantMJQPP[OPPN
they'llPSNPPPPPPP
they'reNVRPPMOPNO
they'veOPOPPSPPPP
theyrePKYPQOPNPP
theyvePOSPPNPPPP
thiamineSQMVLOOPPP
thiazideRPOPPPOPPP
thickVHNPPMYPPP
thickenedYQLPPOMPPP
thickenerRPOQPPPPPP
thicknessUOPPPPNPPP
thighIEZPPOZPOP
thighsXMQPNKQPPP
thinRUKNONTPPO
thingDfGNWWMNIO
thing $LMNPRXOPPP
thing onPVNPPPLPPP
thingsSMMPPQVPMP
things $ULOPPNWPKP
thingyPJQPPVOPPP
thinkHBaNQW^ODM
think $OOQPPPRPOP
think iPPKPPWOPPP
think it'sROOPPOQPPP
think theOKXPQNOPPP
thinkingKBOOOaVPPO
thinking aboutLNOPOZOPPP
thinking ofLINOP^PPPP
thinksPRUPPGUPOO
thinnerRJTPPSOPPO
thinnersSKQPPSMPQP
thirdISV\JWGONN
third floorPSNPPPPPOP
third onePLTPPPPPPP
third shockIG\UOOPPPP
third timeRUIPPQOPPP
thirdsMVKUOOOPPP
thirstyPORPPOPPPP
thirtyKRQPRLRROQ
this:jKJQFdG`E
this #2XONPPOLPPP
this $L[FPSTPPLQ
this aNIPPPO]POP
this afternoonOXQPPPNPKO
this amSWSOPOEPPP
this babyPKTPPORPPP
this buildingPQOPPOOPRP
this hospitalMHOPPPOP_O
this isNKSPPUOPPP
this monthROIPPYHPVP
this morningXO[LSPCOON
this oneQTRPPLNPPP
this rotaPXOPPPNPMO
this shiftPUNPPNOPPP
this sidePJYPPPPPMP
this siteOMPPPPPPVO
this timeNPcPPKKPJP
this trustPPNPPPPPSO
this unitPRNPPPPPQP
this wardNONPPOOPWP
this weekSTOPPQ@PZO
this weekendPNPPPPPPSP
this winter[MPPOPOPKP
this yearMYNPPQHPSO
this yrPVMPPONPPP
thoPNNPPQTPPP
thoracostomyQNSPPPOPOP
thoracotomySNPPPPPPPP
thoraxNKWPPPQPPP
thoseGSHORT]OMN
those whoPSPPPPOPPP
thoughPOPPNSRPPP
thoughtQI[PPLOPPP
thought hePORPPPPPPP
thoughtsOMMPPZTMNO
thousandRXKPONOPOP
threadNPNPPPVPPP
threadyPROPPPOPPP
threatOHTPPPPBaS
threatenedPSOPPPPPPO
threateningNPTPPOPPPP
threeOYUXJOMNGP
three $OKOPPTOQRP
three daysRMMQOTQQNO
three hoursOLVPPPPPPP
three monthsQSOPPNOPPP
three ofOPNTPPPPPP
three timesROMSOSOPOO
three weeks]QJONHUPOP
three yearsMWNNNONPPU
threshold[AHOPNZOSS
thresholdsRPPPPPOPPP
threwTSNPPLOPPP
threw upPPSPPOOPPP
thrillNRMPPOUPPP
thrilledO\GPOPPPPP
thrilled $OXKPOPPPPP
thrivingNROPPOQPPP
throatJ?gMMRWOOO
throat $SNROPPOPPP
throat andOLUPPPPPPP
throat closingOLVPPPOPPP
throat isMI]POJSPPP
throat'sOF[PPSNPPP
throatsQQRPPMPPPP
thrombectomiePONPPOPMPW
thrombectomySRNPPPOPPP
thrombolysedNXJPPPPPPP
thrombolysisOPMLNPP\OP
thrombosisSPPOPPOPPP
throughIONOX[JRNN
through $OSQPPPMPPP
through aONPTPPPPPP
through theOLVOXLNPOO
throughoutPSNPPPPPPP
throwNPQPPLPPOW
throwingUMOPPSMPPP
throwing upUMNPPSNPPP
thrownOQRPPPOPPP
thruHY[NOMISPO
thru $MSPOPOOTPP
thru thePMUPPOPPQP
thrushHLNURYOPPP
thrustSNRPPPOPOP
thuPROPPPPPPP
thuisMTMPPOVPOO
thumbSIJPPPZPOP
thumb andPLPPPLWPPP
thumb'sPOOPPSOPPP
thumbsNOIPPM]PPP
thumbs upOXKPPPNPPP
thunderclapVPPPPOLPPP
thursMSOOPUOPNP
thurs $ONPPPSOPPP
thursdayNQZPPRMPIO
thursday $OMVPPPOPPP
thxOYLPPPPPNP
thyroidMGUJSXRNTO
thyroidectomyOPSQPOOPPP
thyroxinePNOQNWNPPP
tia]OELKUQPPQ
tia $\NJPMLVPPP
tibLJ`OONOPPP
tibiaOPSPPPOPPP
ticagrelorOOOOUPPPOP
tickRHLMPRU`JM
ticketL]LPPNOOPP
ticket $PSNPPPPPPP
ticketsPULPPPPPPP
tickingPNSPPPPPPP
tidQIO\OONPPP
tidalQNRPPPPPPP
tidiedPNSPPNPPPP
tidyOTSPPPOPLP
tie]OMPNOLOPP
tiedNPVPPNPPOP
tiemblaPMTPPPPPPP
tieneRJ\PPOMONO
tightSE`MOMSONO
tight $QOTPPQMPPP
tight chestQLEPPP^PPP
tighteningsKTRPPUKPPP
tightnessNOPPPQSPPP
tiktokPTLPPPPPPP
tilMp?OPNLOMO
til #1OXJPPPPPOP
til thePVJPPPPPPP
tilePRNPPPPPPP
tilesPNSPPOPPPP
tillHgFNOTGM[J
till #1K[KPPTOPLP
till mondayMMXPPPNPPP
till theP\HPPPPPLP
tiltQTLPPPPPPO
tiltedQWKPPPNPPP
timeRZHNOSIVLP
time $EAPSRVRQ\O
time ?TRPOQONPMP
time andRVNPPKOPPP
time doesF]PLPONOVO
time forNNPPPOPPVP
time iPSOPPPPPPP
time inZMKOPPOPPP
time isMdPOPOKOHO
time ofPSOPPPPPPO
time orLORPPPOVOP
time sincePVNPPOPNPP
time toYNPOOOPPPN
time'sOLPPPPPPWP
timedPROPPOPPPP
timesLI^RMSJHYN
times $OQXPPOOJOP
times aRJPXONPPPP
times sincePKXPPOOOPP
times theQLWPPNPPOP
timesheetPMPPPOPPTP
timingQ@INTNOOhO
timing $DELPTPOPiO
timing ofYLMOPPPPPP
timololSOOOROPPPP
tinPRPPPQPPNP
tinglePXPPPMLPPP
tinglingOPKPPL^NOP
tinglyKOQPPOUPPP
tinhaPQRPPNOPPP
tinnitusQLOPPTPPPP
tinselPSNPPPPPPP
tinyBSRPOP]OOO
tioOJYPPOOPPP
tiotropiumTPPONPPPPP
tipRRSPONNPPP
tippedPVJPPPPPPP
tipsODMPPcNPPP
tirageNPUPPPOPOP
tirePPSPPOOPPP
tiredJQGON]\NKN
tired $NQHPPRYOPO
tirednessSOOPPPNPPP
tiringPRTPPOMPOP
tiroMHTPP]OPNO
tirzepatideTOPPPOPPPP
tissuePSNPPPOPPP
tissuedPMTPPPPPPP
tissuesOPTOOPOPOP
titrateMOPYIOOPTP
titrationIKP`LOONTP
tivaORPPMPPPTP
tkrRQOPPPNPPP
tmpNPPRQPPPPP
tmp smxNPPRQPPPPP
tmrwIUJOOTOPXO
tmrw $PKPPPOPPXO
tnkOORPPPOPPP
toWLIaHL<I[^
to #1TVHLOSKOVO
to #2YSVMOSCPNN
to #2.\LBRPUQOOP
to #3MNSOPPWPOO
to #4PORPPPPPPP
to $OHOWOZQOOK
to aWNKHZIONM[
to addOPOPUPPPPO
to allOVMPPOPPPP
to anXROOLPPPPM
to apixabanCPPZQSPPPP
to askPQMPPSPPPP
to avoidPNPQSPPPOP
to backQJVPPOPPPP
to baseOI[PPOPPPP
to bayOMUPPPPPPP
to beH]SUPJMORL
to beginWJNTNPPPPP
to billNJOOPPP_MO
to breatheNG\PPPPPPP
to bringQSLPPPPPPP
to callRRNPPONPRP
to carryPQMPTNPPPP
to changeRRLPQOPPPP
to checkXNPMPNPPOP
to clinicOLOPPPPPWO
to collectPSOPPPPPOP
to comOMWPPOOPOP
to comeRLQOPRPPPP
to ctP[GPPPOPPO
to cutTJQPPVPPNN
to diePMUPPOPPPO
to doGM^PPMXOOL
to driveNJTPOWOPOQ
to eatPLKPP\NPPP
to edLORPPONPWP
to everyTPOPPPPPMP
to feedPNQPPPPPPQ
to fentanylMNOXOPPPPP
to finishRPPPPPPPPP
to flyNMPPOSOWOO
to getS?JNN[NW[M
to giveRPONRKON[L
to goN]HOPPNPQO
to handKJNPPNPPT\
to hangPUTPPKPPLP
to haveQXCQPSPPPO
to headUMRPOMPPPP
to helpVNMPPOPPPP
to herPSQPPNNPQO
to himPMUPPNPPPP
to hisOSNPPPPPPP
to holdTPRONOPPNP
to icuOVLPPPPPPP
to itPROPPPPPPP
to jumpPCaPPOOPOO
to keepTTLOMLPPNV
to killPJXPPOPPPP
to knowRPIMROYPOO
to leaveRHWPPNPPPQ
to letPRMPNSOPPQ
to liftPHYPPPPPPP
to livePRPPPNPPQP
to lookNEUPPYPPOP
to makePORPPNPPPQ
to mePL]PPHPPPO
to movePYGPPPPPPP
to mriJPWPPPOPOP
to myOYRPPGPOPQ
to needleVSMPPPPMNO
to normalPUOPPOMPPP
to nothingOKTSPPPPPP
to oneQYFPOROPPP
to orORUPPOPPMN
to oralRTNQNPNOPP
to peopleRPPPOPPPPP
to physioSPPPPOPPPP
to pickTONPPPPPPP
to preventVOONPPPPPP
to putQMQPOQLVOP
to readPLUPPOPPPP
to rehabOTNPPPPPPP
to reportOPLOPOPOOY
to resusNKZPPOPPOP
to rmPXIPPPPPPP
to roomPPROPPPPPP
to ruleSPPPPPPPOP
to sayOZHPPOPPPR
to seeRXPPPRLPKO
to sendUSJPPPLPTO
to showOMOPPWOPPP
to signO[LPPMPOMQ
to sitOLVPPOPPPP
to skinN^FOPPPOPP
to skipTNOPPPOPPP
to sleepPQRPPOPPPP
to someoneTNQPLPPPPP
to startNMOOQWOPQO
to stayVOOPPNPPOO
to stopRJLLK\TPNS
to surgeryOMSPPPPPNS
to switchPKPPRSPPPP
to takeKITOSVMLPV
to talkPKWPPOPPPP
to tellRIUPPMNPOV
to thankPE\PPPPPPP
to theBa[KMC_LGT
to theatreOVMPPOPPOP
to treatYLOOPOPNLS
to tryQLPONWPPPO
to twoNQOTPNPPPP
to usMVVPPNPPKO
to useSSPOONPPQO
to vLIPPPP]POP
to waitQKXPPMOPOP
to wakeOLRUPOPPPP
to wardK\IPPPPPQO
to workZLQPPMOOON
to writeNOOUPOPQOP
to wrongPKVPPPPPPP
to youOJ^OPONPON
toastM`CNOPSPPP
toast $QTLOPROPPP
toasterPVNNPOPPPO
tobaccoZIMPPPPQPP
tobilloPLPPPUPPPP
tochterPNSPPPPPPP
tocilizumabOPPUONPPPP
todaPGXPPOUPPP
todayVlHMUBKOJN
today !PRNPPPPPPP
today #1OQPPVPJPPP
today #2PRNPPPPPPP
today $QCWPPOYPNP
today ?MVPPPNRPMO
today iPSOPPOPPPP
today noMJZPPPOPPP
today orSPPPPPMPPP
today shePNSPPPPPPP
toddlerNA^PL[SOMN
toddler gotNOUOPPPPPP
toddler swallowedNJQPPWPPOP
toddler withVPLPOOQPPP
toddler'sVYPNPDPPPP
toddlersVHLZPOOOOP
todoMUOPPUNOOO
todosM`FOPOPPOO
toeMOONPRTONU
toenailSLOPPTNPOP
toenailsNPPWPONPPP
toesFKXOOO]ONO
toes $QQRPPOOPOP
toetsenbordPUKPPPPPPP
togetherQMNNYNOQPP
together $PNPPTOPQPP
together ?MPPPSPPPPP
together withRSNPOPPPPP
toiletNOTPPUOONO
toilet $PMTPPPPPPP
toiletsPMOPPPPPUP
toilettesOLVPPPPPPP
toldF]@QMdJNMT
told $MQKPPYOPPP
told herOTJOOXOPPO
told meOXXPPDPOPO
told theNZFPPSPPPP
told usQIQPPWOPPP
tolerateSPPPPOPPOP
toleratedPROPPPPPPP
tomPTMPPPPPPP
tomaMOPOZONPOO
tomarMMNPP[OPPO
tomatoesOXMPPMPPPP
tombeOPRPPPPPPP
tombeeOYJPPPPPPP
tomberPLTPPPPPPP
tombolaPTLPPPPPPP
tombstonePRPPPPPPPO
tombstonesKEdPPOMPPP
tomeiOLVPPOPPPP
tommPVKPPPOPPP
tomoOMSPPSPPPP
tomorrowTXJROJLNXN
tomorrow #1PSPPPPPPNP
tomorrow $JWJPPLOO[O
tomorrow morningQMPPSPOPPP
tomorrow'sRSOPOOPPPO
tomouPHZPPPPPPP
tonerPaOPPPPP@P
tongPORPPPOPPP
tongueOBKMIUnNNN
tongue swellingPNXPPPKPPP
tongue'sOLXPOOOPPP
tonicPKWOPPPPPP
tonightF\dOPHJLON
tonight $N<cPPFPM`O
tonight ?R^OPQPNPBP
tonight iPLTPPPPPPP
tonight orPQMPPVNPNP
tonitePIMPPPPN]P
tonsilMNXPPOOPPP
tonsillectomySNROPOOPPP
tonsillitisNOPPPOUPPP
tonsilsPSLPPXIPPP
tooPIkHM_AMNK
too $OTROPNOPOP
too deepOP\PPHPOOO
too lateVFUNOTOPPO
too longQWHPPQOPPP
too manyHTMOPYPPOP
too muchTLHRK_NPOO
too tightOI_NPOLPPP
tookOZlGSCNNHL
took #1PVKPPPPPPP
took #2S[GOPONPPP
took aPJZPPMPPPP
took allPG`PPIPPPP
took hisOMPPPVPPPO
took myOSRPPLPPPP
took somethingPLUPPOPPPP
took theMWVPPOPPJO
toolPOPPPPPRPP
toolsRRNPPNPPPP
toothSIHOLcOPPP
toothbrushPSMPPPPPPP
toothpastePNPPPSPPOP
topKWPRTLQRKN
top drawerKVOPPPPPPO
top ofOKSNTNRQOP
top shelfPSNPPQPPOP
top upRNMTOPPQPP
topicPRPPPOPPPP
topicalSNOLUOPOPP
topiramateTOONNOPPPS
toppedPUOPPLPPPP
topsPRNPPPPPPP
toracicoPPLPPOPPPV
toradolJPPPSTOPPP
torchPLQPPUPPPN
torch $PHTPPUPPPN
torcioPTPPPMPPPP
tornRIVPPPPPPP
torn meniscusROPPPPPPPP
torrentialPMTPPPPPPP
torsadesJG\]ONNOMP
torsemidePPORPPPPPP
torsionLVTPPNNPPO
tortaOXKPPPPPOP
torusSOOPPPPPPP
tossHZOPPPPPPP
tosseOKMPPOZPPP
tossedPROPPPPPPP
totTVJNOWKOOO
totalUHTWONMPNO
totallyPTMPPPPPPP
touchN]KOOKRPNO
touch $PTLPPPPPPP
touchedPORPPPPPPP
touchingPIZPPPOPPP
touching itPMTPPPPPPP
toujoursOJXPPPPPPP
touristPNPPPPRPPP
tourniquetTNVPPNNONO
tourniquet onPNSPPPPPPP
tourniquetsRJTPPPPPPP
tousOZIPPPPPPP
toutORXOPNOONO
tout leOWLPPPPPOP
touteOWLPPPOPPP
touwPNSPPPPPPP
towPRPPPOPPPP
towardPMSPPPPQPP
towardsPIXPPPPPPP
towedOWKPPPPPPO
towelQCZPPTOPPO
towelsMVSPPOMPOP
towels andPRNPPPPPQP
towerPTMPPPPPPP
townNTPPPOOPPP
town $PKVPPPPPPP
toxbasePROPPPPPPP
toxicOJUPOSQPPP
toxicityRNXONPMPOP
toxidromeOOIPPPYPPP
toxinTPPPPONPPP
toxoLPPPPPTPPP
toyOWLPPOPPPO
toyotaPTLPPPPPPP
toysPRNPPPPPPP
tpaFKYYOPOSMP
tpmQROOOPPOPP
tpnNLPUPOPOTO
tpoROPPPPOPPP
traceIJ_PPNQPOP
tracedOROPPPPPPP
trachOKYPPOOPPP
tracheONSPPPPPPP
tracheaNPXPPPLPOP
trachea overOMUPPPPPPP
tracheoPOOPPPPTOP
tracheostomyVQJPPPOOPP
trachyLSTPPOPPOP
trachy changePTMPPPPQOP
trachy outOQRPPPOPPP
tracingPOOPPOTPPP
trackJRNPPOOPXP
tracksPLUPPOPPPP
tractROPPPPPPPP
tractorORPPPPOPOP
traditionalPORPPPPPPP
trafficOYKPPPNPPP
tragarPLTPPPPPPP
tragedyPSMPPPPPPP
trainLDYPPXOPQP
trainedOUOPNLPPTP
traineePORPPPPPOP
traineesPORPPOPPPP
trainerNaDPPPPPNO
trainingVVCNPUNNSN
training forOTPOPPPPOP
training isOSOPPOPPPO
trainsPLTPPPPPPP
traitOUMPPSMPPO
traiterXMMPPPPPOP
trajoOTNPPPPPPP
tramNVMPPPPPPP
tramadolKMOPYMVPNO
trampolineTLMPPTOPPP
tranexamicISSQOROPPP
tranexamic acidVPJQOPPPQP
tranexamicoSNLOZONPOO
tranexamsaureXKOPPPOPPP
tranqOSOPPPPPPP
transcutaneousPSMPPPPPPP
transdermalTPPPPMPPPP
transferOVOOOOOQMR
transfer $PSNPPPPPPP
transfer toPSNPPPPPPP
transferrinPPPPPNRPPP
transferringPROPPPPPPP
transfersNQOPPPPRQP
transfuseUKPPPPLPTQ
transfusedPSLPPPPRPP
transfusionSVSNOLKORO
transfusion $QNOOPPPPTP
transfusion inRNPPPPPPPP
transfusion thresholdRPPPPPOPPP
transilluminatesNNQPPPTPPP
transilluminationNPPPPPSPPP
transitionalLVOPPPOPPP
transmissionTOOOOPPPPP
transplantPRONVOOOMP
transplant $GOOO]PPPPP
transportN\IPPONPRO
transport $PUNPPPPPOP
transport atPROPPPPPPP
transversePMSPPPPPPP
trapPROPPPPPPP
trapoPORPPPPPPP
trappedP@`PPTNPOO
traqueoPMTPPPPPPP
trasRMSPPPPPPP
traumaQNLUNMRNTO
trauma #1NMVPPPPPOP
trauma $UMLOOOUPPP
trauma bayJSLPPPPOYP
traumaticTPPPPPMPPP
travelOMOPPPTRPO
travellerNNQPPMVPPP
traversPMTPPPPPPP
trayFcGOOOMMYO
tray $O_KPOPNPJP
traysPMTPPPPPPP
trays $PULPPPPPPP
trazodoneRPPPRNPPPP
treONVPPOOPPP
treadmillOPXPPOJPPP
treatjLHNRLHPIU
treat $UOOPPOPONR
treatedNILONV]KOR
treating]KNPPONPNO
treatmentQIMNLNI]VU
treatment $SNPHONL`OQ
treatment forPPPPPPPOPR
treatment ofRPPPPPPPPP
treatment roomIUUPPOOPQO
treatmentsTPPPPOPOOP
treeOOKPPPYPPP
tree $OKNPPPYPPP
treinPTMPPPOPPP
trekkenOSOPPPPPOP
trekkingPOOPPRPPPP
trektPNTPPPPPPP
tremorGJMON][POM
trenchPMUPPPOPPO
tresMVOPPNTOOO
triageOQ`OOJNOOL
triage #1OKVPPPPPPP
triage $LLZPPOPPPO
triagesNGPPPPPP\O
trialbdGLOIJMDT
trial $aDNNPPPPPP
trial ?SPPPPPOPOP
trial ofOQRPPPOPPP
trialsaNNNOLOMOP
trials $UOOPPOPPOP
triamcinoloneONOJOOP[PP
tribunalMSLPPOOPPX
triedYKKOO_MOIO
tried forWNPPPNOOOP
triggerOMOPPOWPPP
triglyceridesRPPPPPOPPP
trimesterOHKRaONONO
trimethoprimNNORVOOPPP
trimoxazoleMPPSSPOPOP
trinktONNPPUOPPP
tripMQLOPUSPPO
tripleROPPPORPOP
triple inhalerPRPPPOPPPP
tripletOVLPPOPPPP
tripletsOSOPPPOPPP
tripodPNSPPPPPPP
triptanTOPOKTPPPO
triptansTOOPOQPPPP
triviaPROPPPPPPP
trocoOQOPRPPPPP
troisMMYPPOOPPP
trolleyEXNONNMO_O
trolley $PLRPPPPPSP
trolley inNCQPOPPP_P
trolleysPLTPPPPPPP
tromboseXLNOPPOPPP
tropMQVOPOQOMP
trop #2IUMPPPVPPP
troponinRQLOOMXOOO
troponinsQVLPPPOPPP
tropsPTMPPPPPPP
troqueiORQPPPPPOP
trotzPMUPPPPPPP
troublePINPUZMPON
trouble $NJTPUPPPPP
trouble ?RPPPQOOPOO
troughOOQWNONPPP
trousersNYNPPLPPPP
trouvePORPPPPPPP
trtSNPPPPPPPP
truamaSOOPPPPPPP
truckLTVPPNOPOP
truck $PWLPPOPPOP
truckerPTLPPPPPPP
trueMPMOPLZPQP
true ?QTPPPLPPPP
trulyWPPPLOOPPP
trunkSIJPPNYTOO
trunksORPPPPPPPP
trustQILPPTOO^L
trust $QJNPPVOPSO
trustedRPPPPPPPOO
truthRMPPPROPPP
truvadaNPPORSPPPO
tryNQIONcKOON
try theNQNPPTPPOP
tryingLJJLXcOONM
trying forOOOPPSPPPP
trying toLCWMXZPOON
tryptasePSMPPPPPPP
tshSDKMM\]NLP
tsh #1QGOPPXRPPP
tsh #2.SVOONWHOMP
tsh #3.OLOPPNXPPP
ttgSNOPPNSOPP
ttmZLNPPOMPPP
ttnPJOPPPXPPP
ttoPRNPPPPPPP
ttosPWNPPPOPNO
tubUIXPPNMPPP
tubeTOdMOLENPO
tube $PLUPPPPPPO
tube feedONRPPPOPPR
tube inSQPPPOOPNO
tube ofOWNOPOPPPP
tube'sPLUPPPPPPP
tube's outPLUPPPPPPP
tubedPVLPPOPPPP
tubesOTLNPTMOSO
tubingPROPPPPPOP
tuboPLUPPPPPPP
tuckedPRNPPPPPPP
tudoNL\PPONPOO
tuesKFTPPXUOPO
tues $OOOPPSPPPP
tuesdayKVMOOYOPMP
tuesdaysMUNPPNMLZO
tugPWKPPPOPPP
tummyRJTPOLWPPO
tumourNSRPPONPPP
tumoursTNPPPPPPPP
tunePUOPPPNPOP
tunnelIRLOPSOUNU
turgidePORPPPOPPP
turkeyRPOPPPPPPP
turmericPOPPSOPPPP
turnRVYOOOLOIO
turn outUOONPPPPPP
turnaroundPTMPPPPPPP
turnedOINOOK`ROQ
turned outO\GPPPOPPP
turned thePVKPPPPPPP
turned upSQOPPPOPPP
turniOSOPPPPPPP
turningQF]PPNOOPP
turnoOZKPPOOPPO
turnoverPSNPPPPPPP
turnsNULPPTNPPO
turtlePJVPPPPPPP
turtlingPNRPPPPPPP
tussenPSNPPPPPPP
tutOPKPPPWPPP
tuttaOJZPPOPPPP
tuttePNSPPPPPPP
tuttiN]HPPPPPOO
tuttoOH[PPPPPPP
tvLl?PPLOPPO
tv remotePVKPPPPPPP
tweeOH[PPOOPPP
twelveUUKPPNNPPP
twentyGOJXVMOWPO
twenty minutesNRHPPQOXPP
twiceJTQZJYIONN
twice $NXNPOQOPPP
twice aKYPPOOOPPP
twice andOKQPPUPPPO
twice dailyLPLYPPPPPP
twice inNMUPPPPPPP
twice thisQHNPP[OPPP
twinTIZOPOLPPP
twin #1PRRPPPMPPP
twinsQXMOQMMPPP
twins $ROPPOPPPPP
twistXQJPPOPPPO
twistedWMSPPLOPOO
twitchedPKPPPUPPPP
twitchingNH^KPTOPPO
twitching $ONUPPPOPPP
twoBYlVHTA]<M
two $QRWOPSOPFO
two afterSOPPPPPPPP
two andNMRQOQSPPP
two daysVNKNORXOON
two hoursXZENPMOQOP
two inRGYPPPPPPP
two isQWIPPPPPPP
two kidsOPNPOWNPPP
two leftPVMPPOPOPO
two litresOF\PPPPPPP
two minutesNMYOPOPPPO
two monthsLKPSPPPPPV
two ofS;bOOZLNNO
two peopleLXQPPONPNP
two timesPROPPPPPPP
two weeksYQGMQVOPOM
two yearKDkQPGPPPO
two yearsQRMUROKPPO
txaMOORNJOLO
txaWLSUKNNOPP
txa inROPPPPPPPP
tyKWQPPPPPOP
tylenolJOVPTMOPPP
tympanicPTPPOOOPPP
typQLTPPOOPPP
type]MIVSPIQLN
type #1YPGWTQHONN
type twoPOOPPPSPPP
typedPVNPPMPPPP
typhoid $OOOQPPSPPP
typingNISPPZOPPN
typoPSOPPNPPPP
tyrePVJPPPPPPP
tyresPRQPPPOPPP
u9dTYQaHQ>M
u $M_JPPVOOEP
uaCKEPPOb[QP
uberSGZPOPOPPP
uberlebtPRNPPPPPPP
uglyPOUPPPMPPP
uhPUMPPNPPPP
uhrPVLPPPOPPP
uitTJZNPNMOOO
uit dePD^PPOOPPP
ukcCMPPQOPOO
ulPWNPPPLPPP
ulcerKPDOOJ]_MO
ulcersUGOOOZQNOO
ulcers $XKMOOOTOPP
ultrasoundVSMPOMWPIO
umP\GLNSPNMU
umaORLQPOTPPP
umbilicalRNSOPPPOPP
umbilicusPVNPPOMPPP
umbrellaNXLPPPPPPO
umgefallenOQRPPPOPPP
umgekipptPRQPPOOPPP
unIKNOLNZJU\
un'oraPORPPPPPPP
unaEGUNZVTNMR
unbearablePOUPPOMPPP
unchangedPULPPPOPPP
uncleHJPOP`QPPO
uncle'sPONPPTPPPP
unclearOPRPPPPPPP
uncomplicatedTOPPOPPNQP
unconsciousNI[OOONOOT
uncountedSNPPPPPPPP
undKIaTMYFMRK
und derPMUPPOPPPP
und ichMXMPPOPPPP
und willOOVPPNPPPP
underTD\ZIJDVH]
under #1TMJWOPMOUO
under #2`LGNMNMOWO
under #3XMMPPPNPPP
under aNK[PPPPPON
under gaONTPPPPPPP
under itNMUPPPPPOP
under myNOTPPRNPPO
under theOBbPPMNNG]
underactiveRPOPPOPPPP
understandUONPPOPPPP
understoodVOOPPPPPPL
undertaker'sMZJPPOPPPP
undescendedLUOPPPOPPP
undetectableGZLOPRTOPO
undilutedPIWPPPPPPP
uneOD`NUNJOUN
unequalNHaNOONOPP
unfitMPPPPPPUOP
uniOLPPPWOQNP
unidadeONTOPPPPPP
unidadesNKQWPPOPPO
uniformPVNPPNPPNP
uniformsPSPPPNPPPP
unilateralLOLOPP[PPO
unionOLOPPPPPWP
unitK`PPOJDHaN
unit #1OVNPPOPNOP
unit $LIWLPPOO[P
unit isPGOPPPPP\P
unitaNNOWOPPPOP
unitsFDMiMSK]JN
units $UKLSOONUOO
units aSMPRPPPOPP
units forNJOZPPPQPP
units inPUKPPPPPPP
units ofNMRNPWOPOP
unknownPEJPOYWRNS
unknown $OHPPPZOROP
unlessPULPPPPPPP
unlicensedPMPPPPPOTR
unmeasurableOMWPPOOPPP
unoOD\OTNOONT
unosPORPPPPPPP
unpluggedPUOPPPPPMP
unprovokedUMPPPPPPPP
unrealPROPPPPPPP
unrecordableMNZPPMOPPP
unrecordable $NMYPPMPPPP
unresponsivePRTPPNNPOO
unrousablePOUPPPPOOO
unsIJDPPNNOoO
unsafePNQPPUPOLQ
unspecifiedOMOPPPPUPP
unstableSOOPPPPPPP
untenPKXPPOPPOO
unterPLQUPPOPPP
untilTbEMNOOSKN
until #1OSPPPPPPOP
until itWJPPPPPPPP
until theOZLPPNPPOP
untreatedRPPPPPOPPP
unusedPWKPPPPOPO
unvaccinatedPQRPPOOPPP
unwellPROPPPPPPP
unwitnessedSOPPPOOPRO
uosmPLLPPPXPPP
upV^[e=AVRF?
up #1NTQPPROPNP
up #2PLPPPPUPPP
up $H^T]KLFQOM
up ?RTPRPONPLP
up aUGROOVNPQO
up afterPPSPPOOPPP
up againOORPPNPPRP
up andOLZPOMPPOP
up atPUMOOWNPKP
up bloodQJOPPPPPXP
up byQQQQPNPPPP
up everyJQUPPQPPPP
up forLVTOQOOPMO
up fromNHOOPP]PPP
up herPMTPPPPPPP
up inMPWOOOOPOP
up likePLTPPQPPPP
up nowPNSPPPPPPP
up onIQVOMLWQOP
up orPOTPPMPPQP
up sincePJQPPVPPPP
up thePVHQOLNYQO
up therePWKPPOPPPP
up toND[VOQNPOP
up withKMMONYVOPP
updateO^KPPOOONO
updatedNYMPPPNPOP
updated $PROPPPPPPP
updatesPROPPPOPPP
updatingPOOPPPPPRP
upgradePRSPPMPPOP
uploadedOSPPPPPNPP
upperQFFSONfOOO
upper giVKOPPPPPPP
upper limitQOMSONSPPP
uprightYDKOPN]PPP
upsSRNPPOPPPP
upsetRPOPROPPOP
upsideK^MPPMOPOO
upside downK^MPPMOPOO
upstairsNRTPPMPPPP
upstairs $ONTPPPPPPP
uptakeSOPPOPPPPP
urO\HPPOOPPO
urateNTTLPOOPPP
ureaPJKNPP]PPP
ureterUNPPPPPPPP
ureteralRPPPPOPPPP
ureteral stoneRPPPPOPPPP
uretericUPPOMPPPPP
ureteroscopyIMOPPPO\PP
urgencesXMPOOPOPPN
urgenciasPLTPPPPPPP
urgentPSDPPRMYSN
urgent careONLPPVPPRP
urgentlyOLVPPPOPPP
uricPPOPPOSPPP
uric acidPPOPPOSPPP
urinaMNVPPOOPPP
urinaryROPPPPPPPP
urineMTSKJIgNJP
urinesPNTOPPPPPP
urlaOJXPPPPPPP
uroPORPPPPPPP
urologistPPYPPOKPPO
urologyMVNPQNOPPP
urosepsisPOOOPKNZPP
usCUMLMQYVRP
us $JJTNO[RKWL
us aPVMPPNOPPP
us allQVMPPOMPPP
us andPMTPPPPPPP
us forQVQPPOPONM
us inQUNPPPOPOO
us onPPRPPPPPNP
us orQIMPPOOTWQ
us toOTPPPOOPOO
usaZKMPPPPPPP
useYg4GK]I[LL
use #1NXNNPPOOPP
use $RQMOLQOQTP
use ?ONPPPTOPPP
use disorderRNPNNPPUPP
use forPMOPPYPSHP
use inSPPOOPPPPO
use theQ[MOOKPQNO
usedNJMPRXLOTR
usefulSKOPPTPPPP
usemOUOPPOPPOP
userPOOIZPPPPP
usersUPPPLPPPPP
usesMWNPQNNPPP
usgNQPNPPONVP
usingOVJPPJNN[P
using theOENPPPOP^P
usoOQMPPVOPPP
ussN\MPPPJPPP
ustekinumabSPPOPPPPPP
usualDYGWOUTOOO
usual $KZIOPVMPPP
usual careROPPPPPPPP
usuallyQIJPP]PPPP
uterineOJWRPOOPPP
uterine rupturePMTPPPPPPP
uteroOMVPPPOPPP
uterusLGbOPOQNOO
uterus likePNSPPPPPPP
utiUPMUHMQQSO
uti $UNPOPOPROP
uti inLOPSOPPPSP
utileROPPPPPPPP
utilityPMSPPPPPPP
utisROOPPROPPP
uurWYFPPONPOO
uvcNTQNPPPPPP
vmETJMMTHLN
v #1KE\OPO\LNO
vaQNGMOLU[TO
vacOVNPPPPPPP
vacationIXPOPXPMLO
vaccinateSNOPPPPPPP
vaccinated^RMNGQOPOP
vaccinationJPPPWQPQNP
vaccineMRKGXMMTYO
vaccine $NNPOSSPPPP
vaccine fridgeNMLPPOPP[P
vaccine inVPPPKPPPPP
vaccinesFTPTNNPOWP
vacinaNMQPPVOPPO
vacineRPPOPPPPPP
vaderNSQPPOPPPP
vagaORPPPPPPPP
vaginaMK[PPOOPPP
vaginalROOPPRPPPP
vaguePOOPPRPPOQ
vaiMQRPPONOWN
vaisPJWPPPPPPP
valaciclovirLPPVOPPPPP
valacyclovirSPPNOPPPPP
valangaPIXPPPPPPP
valeSRJOPONOOV
validIMNPOOMOLh
valid inNOPPPPPPOV
validatePUNPPPPPPN
vallenRYHOPPPPPP
valproatROOPPPPPPP
valproateMOOM]NOOPO
valsalvaXOMNPPOOPP
valsartanOPPOSPOPPP
valtOI[PPPOPPP
valueTTNPPPMPNP
value $QUNPPPOPNP
valveTUIOMNVOOO
vampireOTOPPPPPNP
van@XFYScBLUQ
van #1MKSRPVNPPP
van deIE\NOTLNUU
van hetMYPPPOOPNO
van'sPVLPPOPPPP
vancDZQGONWOVO
vancoMQOYJPPPPP
vancomycinPNPWNOOOPP
vandaagOZHPPPPPPP
vanishNSPPPPPPPP
vanishedOTMPPROPPP
vanishingOOTPPOOPPP
vannachtOLNPPPPPWP
vapTOOPNPPPPP
vapeQPOOPRPPOP
vapesVRMNPRMOOO
vapingVEOPPXPQNP
vapourUONPPPOPPP
vareniclineRPOOTOOPPP
varfarinaMPPOUPPPPP
variabilityOONPPOUPPP
variableNKPSPPUOPP
varicealUMPPPPOPPP
variceal bleedSNPPPPPPPP
varicesPUYPMNLPLP
varicoceleOWMPPPNPPP
varicoseLLSPNZNPPP
varicose veinsMNOPN[OPPP
varietyMWMPPPPPPP
varixPJWPPOPPPP
varnishWMMPPPPPPP
vascSRNPOPOOPP
vasc #1OTOPPPOPPP
vascathPOSPPOPPPP
vascularNNWOPNORRN
vasectomyPJOOP\NOOO
vasoROPPOPPPPP
vasopressinONOUPPPPPP
vasopressineSPNPPPPPPP
vasovagalONMPPPUPPP
vastOLUPPPPPPP
vaterONMPPWPPPP
vayaPVKPPPPPPP
vbacMSWNPOLPPP
vcOTMPPPPPPP
vcfRPPPPPOPPP
veWLQONOQPPP
vecesORPPPPPPPP
vedePLWPPOPPPP
veganLQOPPZKPPP
vegasJ]KPPOPPPP
vegetarianORMOOYLPPP
veiaNI\OPPOPPP
veinRPSOPPOOOP
veinsJJXPNZMPPP
veioPNSPPPPPPP
veloO\HPPOPPOO
vemosPRNPPPPPPP
venaOIXPPPPPPP
vendingPULPPOPPPP
vending machineP[GPPOPPPP
vendorPHHPPPPPYY
vendrediOTMPPPPPPP
venenoOSOPPPPPPP
venezNF`OPPOOPP
venganPKUPPPPPPP
venitePKWPPPPOPP
venlafaxineRPPRONPPPP
venomTKNPOYOONO
venom immunotherapyUPNPPPPPOP
venousOQLPOMK^OP
venous linePORPPOOPPP
ventKYMOOOSNTN
vent'sPNRPPPPPPP
ventedSMSPPOOPPP
vented ptPMSPPPPPPP
ventiladorPNRPPPPPPP
ventilateKSUPPNOPPP
ventilatedTKTPOOPPPO
ventilated patientRMSPOPPPPP
ventilationMORPPPPSPP
ventilatorQUUNPOINRP
ventilatoreORPPPPPPPP
ventiloNOTPPPPPPP
ventrePNRPPPPPPP
ventricularPMTPPPPPPP
ventsME`PPPPPOP
vents onOMUPPPPPPP
venuPTMPPPPPPP
verNcENOOOPOO
veraOPPPRPPPPP
verandahPROPPPPPPP
verapamilJRRNWOPPNP
verbalMOPPPPPPOU
verdeWQMPPOOPPO
vergetenLXMPPPPPPP
vergleich[JNPPOPPPP
verkeerdeOJYOPPOPPP
verlorenPROPPPPPPP
vernichtungsschmerzPOSPPPOPPP
verrucaKPPPPPVPPP
verschlucktOKRPPVOPPP
verschobenOSOPPPOPPP
versedOLOWPPPPPP
versionMTLPPPOPUN
versuseINMNONNOP
versus #1ROPPPPPPPP
vertebraPKOPPPWPPP
vertebralXNOPPPKQPP
vertebral fractureVOPPPPLPPP
vertebroplasty^HOMONOQRO
vertebroplasty forUKPPPPPPPP
vertigoSKKNPO]OOO
vertos]ILPPPOPPP
veryJdTOOIPOJM
very palePLUPPPPPPP
very proudOXLPOPOPPP
vesONNOPPVPPP
vesselONPPPPTPPP
vesselsPNPPPPRPPP
vestiarioPWKPPPPPOP
vestibularSOPPPPOPPP
vetNXOPPHQOOT
veutRPNPPPPPPP
vezIVLOPUTOOO
vezesPRPPPPOPPP
vfQ=sLOOMLNN
vf $TJZOPPOMOO
vf onOF[PPPPPPP
vfibPJXPPPOPPP
viP\KPPMPPOO
viaKURYONNNQK
viagraOOOPTPPPPP
vialQFZOTPOPOP
vialsAXRYNOMMUO
vials $NONYPPPPMP
vials forLOWTPPONOP
victimPWTPPOPPOH
victoriaMRPPPPPPPR
videPKVPPPPPPP
videoVVBOPTTVJJ
videolaryngoscopeRNPPPPPPPP
videosRWPPPJPOPN
videsPPUPPPMPPO
vidroPOSPPPPPPP
viePROPPPPPPP
vielNLSPPVOPPP
vieneOSPPPPPPPP
viensPULPPPPPPP
vientOJUPPUPPOO
vient deOJUPPUPPOO
vierPTMPPPPPPP
vierdePMTPPPPPPP
vijfOPTPPNPPPP
villagePWPPPLPPOP
vincPROPPPPPPP
vincristinePJ\OOOPPOP
vinoP]EPPPPPPP
violaNPXOOPNPOP
violenceRRPPPPPPON
violetPORPPPPPPP
viperNNSUPPOOOP
viperaPSOPPPOPPP
viperePLTPPPPPPP
viralPLKOON]OQP
visaP[GPPNPPPP
visageOLVPPPPPPP
visiblePMTPPPPPPP
visionJKROOMcNMO
visitNTWMNGAw?N
visit $ONXNPNPSMP
visit ?QROPPNNUMP
visit atNTQPPNPPPP
visitaOQIPPYOPOP
visiting>bKOPNNM^O
visitorR@NPOMNNgQ
visitorsNWJPPPONSR
visitsZTINPNOMRO
visits $TJPOPPPPTP
visualOPOOPPSPPP
visusVLMMOPVOOP
vitMKNVXTQJOO
vit dUMOKOUSNOP
vit kJOO]OPOOPP
vitalsOLVPPPPPPP
vitaminQZINMQWNMO
vitamin dSUNNOOOOOO
vitamin kQOPRPPPOPP
vitaminaWMOOPPPPPP
vitamina dVMOOPPPPPP
vitamineUNPNPOPPPP
vitamine dUNPNPOPPPP
viteOKZOPPOOOP
viuMUJPPVPPOP
vivaOTPPPMPPPP
vivoPNSPPPPPPP
vivosTPNPPPOPPP
vlPSOUPPJPPP
vlekkenPMTPPPPPPP
voPLTPPPPPPP
voceOH[PPPOPOP
vocesNTKPPOUPPP
vochtPNSPPPOPPP
vodkaPIWPPPPPPP
voeltPORPPPPPPP
voglioPJWPPPPPPP
voiOTOOPPPPPP
voiceOEVRONYOOO
voice goingPNRPPPPPPP
voice goneNIMPPYTPPP
voice hoarsePORPPPOPPP
voice isPSPPPMPPPP
voice noteSPGSPSPPPP
voicesPKVPPPPPPP
voidedPWLPPPNPPP
voieOPRPOPPPPP
voirPPJPPWPPPP
voisinPMTPPPPPPP
voitPMTPPPPPPP
voixOMUPPPPPPP
volevaPSNPPPPPPP
volevoPMTPPPPPPP
vollPMUPPPPPPP
voltouPYHPPPPPPP
volumeNJMcNNNPPP
voluntaryPMPPPPOMST
volunteerPRPPPPPPPP
volunteersJ]NPPOPONP
vomOOUPPOOPOO
vomitMVSOOMQNPO
vomitaOJYPPPOPPP
vomitandoPNSPPPPPPP
vomitedNSSPPONPPP
vomited onOZIPPOOPPP
vomitingQM^OMLOOOO
vomiting $VNOPPOOPPP
vomiting andSPQPONPPPP
vomiting bloodONVPPOOPPP
vomiting nowRPOPPPPPPP
vomitsMKPPPQWPPP
vonSPDUPNLOZO
voor[TDONSJYLM
voor deQOTPOOPPOP
vorIQ[OPTLOOO
vormOLQPPWOPOP
vosOSOPPPPPPP
votePTNPPPPPOP
votingPROPPPPPOP
vouNXKPPPOPPP
voucherPNOPPPPTOP
vousOTPPPOOPPP
vovoPLUPPPPPPP
vozONTPPPOPPP
vpRPRPPONPPP
vrouwVHMPPOWPPP
vs}*>>-HO^Ib
vs #1YNOMPPOPNP
vs #2SSLMPOLWOO
vs #2.[PPFPPPPPP
vs highRPPPPPPPPP
vs ivRPOPPPPPPP
vs noRPPPPPPPPP
vs nsSOPPPPNPPP
vs nsaidSPPPMPPPPP
vs oralJPPWPPPPPP
vs pboSPPPPPOPPP
vs theSLPPPPPPQP
vsdORQPPPNPPP
vssPVLPPPNPPP
vtPH_PNONOPO
vt onPNRPPPPPPP
vtachOVNPPMPPPP
vteXQOIPOOOSP
vuONNPPPWOPP
vulvaPG[PPOOPPP
vuolePVKPPPPPPP
w;ED;tV`d=V
w #1OVPLSOMPPP
w #2PNMPPPOVPQ
w aNIZPOSQOPM
w hisONOPTPPPPP
w mePNWPPOPPMN
w noTNOPPPOPPP
w oILUONSOQF_
w oneONOLWPQPPP
w theKTNPQZNQKO
waarLEJPPNVNdO
wachPSOPPPPPPO
wachtOJRPPOVPPP
waferOOPTNPPPPP
waistNNQOPPVPPP
waitZO]ILREOSM
wait $KSDOP]SPOO
wait ?WOPPMRMPOP
wait andVKRPPNPPPP
wait forUS[KPINNNO
wait untilRPQPPNOPPP
waitedPTNPPPPPPO
waitingLTOOPPMOPU
waiting areaOG[PPPPPPP
waiting forMVMPPQOPPP
waiting onOPRPPQOPPP
waiting roomOTIPPOPPOW
waitlistPNPPPRPPPP
waitsXIQPPPPPPP
waiverMPOPPPPPOU
wakeYMbSMDKOOM
wake $PLUPPPOPPP
wake forOOUPPMPPPP
wake herPOSPPNPPPP
wake himOTMTPOOPPP
wake up\MNOPNNPPO
wakesRLTPPOOPPP
wakingUEXOPTMPNP
waking upPYIPPPOPPP
wakkerPIYPPPOPPP
walkGYSPOKRMVO
walk $LHYPPPPNWP
walk inNQOPPQPPSO
walkaboutPROPPPPPPP
walkedKS\PPNNOKO
walked inOKXPPPOPPP
walked outOJXPPPPPPP
walked toNTOPPPPPPP
walkingQGCPPVZZNO
walking $NTMPPTNPPP
walksSRLOPOOONU
walks fineSKOPPLVPPP
wallLN]PPKSOMO
wall $PTOPPOPOOP
wall'sPRNPPPPPPP
walletLWKUPPPPOO
wallpaperPWNPPOPPLP
wanderingOLMPPOPPYP
wantIUMLRUJOM]
want aPVKPPOPPPP
want thePUKPPPPPPP
want toQAbMPQOOOP
wantedMP\PPJPPPO
wanted toMRWPPKPPPO
wantingPRNPPPPPPP
wantsLR6P[cFRDc
wants aREISO[OSPR
wants herORPPPPPPPP
wants hisP\BPPPPPPS
wants itMWNOPOPPPP
wants meOPNRPQPPPP
wants offPMOPPWNPPO
wants somethingMOPPVOOPPP
wants theSFTOOIORO[
wants toQKTM[QXOJF
warO]QPPHNPOP
wardYNSGKKGDb[
ward #1LK]PPOOOQO
ward #2ORRPPPNPPP
ward $U8[JPOOGjN
ward clerkPWOPPOPPKP
ward hasHZQPPMUOMO
ward isOVMPPPOPPP
ward offRPPPPPPPOP
ward orMPPPPPPPTP
ward roundPWLPPOPPOP
wardenPMTPPPPPPP
wardrobePROPPPPPPP
wardsVSLMONOPRO
wards $ROPNPPPPRP
warehouseOPPPPPORPP
warenNUOPPOPPPP
warfarinRRJVVOKRMM
warfarin $VIMMXOOSOP
warfarin ?OPPPRPPPPP
warfarin andOTMOQPPPPP
warfarin inrQQONROPPPP
warfarinePOPOSPPPPP
warmNYHPOMVPPO
warm $PPSPPOPPPP
warmedPSMPPPPPPP
warnPNPPPPPPOS
warnedPSNPPPPPPP
warningTIOPPPRPSO
warning $VMOPPPPPPP
warpathPROPPPPPOP
warrantMJMPPNNPOa
wartOJOPPYPPPN
wartaalNK\PPNOPOO
wartsMYNPPPOOPO
wasC|ODE`AYDL
was #1NHWPOTPPPP
was #2LOVOPSNPOP
was #2.OYMPOPLPPP
was #3P<SPOYXPPP
was aNl<PPOMOOO
was anOTPPPPOPPO
was atPMSPPPPPPP
was chattingPC]PPPPPPP
was doingPSMPPPPPPP
was fineO:ePPSOPPR
was forPORPPPPPPP
was fromOQRPPPOPPP
was haemolysedPROPPPOPPP
was inQWRPOEPQQO
was itUNNPPPPPPP
was justM]HPOOPPPP
was offPORPPPPPPP
was okPNQPPQPPPP
was onQMRPOOOPTP
was onlyOVLPPPRPPO
was openPXIPPPOPPP
was talkingNLXPPOPPPP
was thatTNMPPOSPPP
was theK\SOONONMP
was toastPRNPPPPPPP
was toldPLSPPRPPPQ
was underPSOPPOPPPP
washRVLPRNNPOO
washedO^GPPOOPOP
washerPUMPPPPPNP
washesRPPPOPPPPP
washingQTMPPPPPPP
washoutIOPOZPPOPP
washroomPORPPPPPPP
wasn'tPORPPPPPPP
wasntPKWPPOPPPP
wasoRPPPPOPPPP
waspRLTPPSMPPP
waspsPSMPPPPPPP
wasserPSOPPPOPPP
wasserschadenOYIPPPPPPP
wasteNROKPOPYOO
wastedOMOPPPUPPP
wastingOOOPPPSPPP
watMBFOOV\_NO
watchPWKMURSNJO
watch ?VNOPPONPPP
watch saysPPMPPTPPPP
watchedUWHPPONPPP
watchfulSNPPPPPPPP
watchful waitingSOPPPPPPPP
watchingNeCPPNMPPP
watching theOXIPPPPPPP
watchmanNMUPPQPPOP
water`T\KMOFMIM
water $URMPPNNPPP
water immersionRPOPPPPPPP
water tabletKTNPPTPPPP
water'sPE[PPPPPPP
watersORTPPONPPP
waters goneRNPPPPPPPP
waterworksNORPPRPPPP
wateryQIOPPPYPPP
waveLEZOOO\ONN
wave onPLWPPPNPPP
wavedOPRPPPPPPP
wavesJSNNOLaPMO
wavingPSNPPPPPPP
waxMFPPMPUZRO
wayPW\TPGKNKN
way $OXPOQKOOOP
waysSROPPOOPPO
wbcHIYOPO[NOO
wbc #2IPPPPPZOPP
wbctOSQPPPNPPP
wcPJYPPPNPPP
wccPNOPPPTPPP
wdPSNPPPPPPP
weTRT@AI5\ja
we allPOMPPPPPTP
we allowedMLPPPPPPOY
we arePLYPPTOOLN
we callOKRPPPPPZK
we canLOSPPVPPOM
we doITXPPPPOON
we gavePWPPOOPNOO
we getNZNPPMPOOP
we giveNRPPPOPPQP
we goPKOPP\PPMO
we got`VHNMNPOKO
we hadPSPPPMPPPP
we havec^^MOFJJ<O
we hold[JJOPNOOK[
we justSSMPPOOPPO
we keepNWNPPOOPNR
we knowSSPOPOPPLP
we lostOOMPPUPPPP
we needDRPPPSPNUU
we orderPYPPPPPPJO
we putQLQPPPOPSP
we ringNNOPPPPPXN
we sendNJOPPOPPZP
we startQNSOPPOOQP
we still[TPPPNPPEO
we stockLNPPPPPPWP
we stopXONPPMOPOO
we takeNSOPPNPOTO
we useLIOPPOPTZP
we waitSMNPPQPPQP
we wereQJVPPPPPPP
we'dSRLPOPPPPP
we'llOTNOPPPPPP
we'reRK[MOMOPOO
we're allPROPPPPPPP
we're outM[KOPPPPOP
we'veONUPPOOPPP
we've gotPJVPPPPPPP
weakMP[OOLPOOO
weak sinceRQVPPPHPPP
weakerQNRPOPPPPP
weaklyPNRPPPPPPP
weaknessLORPOOVPPP
weanRKONPVPPPP
weanedM_GPPONPPP
weaned toN[IPPOOPPP
weaningTOOOPRNPPP
wearUPDPPNNO]N
wearingPVLPPQOPPP
wearsQSNOPPOPPP
weatherMRNPPUOPPP
webTNPPPPPOOP
weberPHIPPO`POP
weber toPHIPPO`POP
webinarPSOPPOPOPP
websPKPPPOWPOP
wedOWMPPPOPOP
weddingLQNPPXOPPO
wedgeSVOPPPOPKO
wednesdayOVOPPNPOPP
wednesdaysNTPPPPPPOP
wedsORMPPOOPTP
weds $PLOPPPPPVP
weeKQYOOHXOON
wee manQMMPPPVPPP
weedMOOPPWPPPP
weeingPTOPOOPPPP
weekMPFKX\HVSM
week #1NOPPPOTPPP
week $AQHSWPX\KN
week ?TRPPPNLPPP
week andOHNPP[PPQP
week doesVMPPPOOOPP
week ofWMPPQOMPOP
week oldYFZPQNIPPP
week orSNPOPNHPZP
week'sOUNPPNPPPP
weekendN^NOPMNOLQ
weekend $ONOPPNPPUR
weekend ?N^OPPNOPIP
weekendsNINPPLOObO
weekends $PROPPMPOTP
weekerLNUQVIQPPP
weekersVMPNOPPPPP
weeklyWMJ]LJOLNV
weeksXDMX[ZKKHM
weeks #2NOOOPPWPPP
weeks $DIJ^[QTNOO
weeks ?SOPOSMOPPP
weeks after`UJOOGQOOM
weeks agoNNNPNRWPPP
weeks andIGVQO]MPPP
weeks backKLNPPTWOPP
weeks bpLTQPOPPPPP
weeks inTMRPPPNPPP
weeks isWPPLPOOPPP
weeks ofRSLMMTQPPP
weeks oldPPRPPMQPPP
weeks orXOOPPNMPPP
weeks pregnant[MWOHMNPPP
weepyPMPPPUNPPP
weerMaGPPOOPOO
wegK=iNPOVONO
weg $OKWPPPOPPP
wegovyJOPPPNPRXP
weighOVOPPONPPP
weighsMSMXPMOPPP
weightTR?\JYQONO
weight gainYPPJOOOPPP
weight lossSOPNPKWPPP
weightsORPPPQOPPP
weirPGYPPPPPPP
weirdPNOPPNUPPP
weissOQRPPOOPPP
wekenSISOPXLPOO
welPORPPPPPPP
welcheQOOPPOOSPP
welchemONOPPWOPPP
welcomeNYMPPOPPNP
welcome $OSOPPPPPPP
welfarePLTPPPPPPP
welkeOJNPPPO\OP
wellUX4LJJ}MII
well #1VONPPPMPPP
well #2PRNPPPPPPP
well $I^>ONR^OOO
well ?SOPPPPNPPP
well andTOOPPLUPOP
well as]KPPPOOOOL
well doesPPOPPOSPPP
well inO\OPOPGPPP
well noOQOPPOSPPP
well onPOPPPPRPPP
well thePROPPPPPPP
well whatPMPPPPSPPP
welliesOROPPPOPPP
wellingPOUPPPMPPP
wellnessOXOPPONQMP
wellsPMTPPONOTP
welshPMSPPPPPPP
wenigerWONONOOPPP
wennLPNPQOOPYO
wentAcdGGROMKQ
went backOIZPPOPPPP
went finePUNNPPPPPP
went forPKPPPNXPPP
went greatPSNPPPPPPP
went homeOTOPPOOPPP
went inQM[MOONPOP
went offPSNPPPPPPP
went onRNOPMUOPPP
went outPMTPPOPPPP
went quietPA`PPPPPPP
went toM^IPPOOPOO
went upPSNPPPPPPP
went wellO^KPPJNPPP
weptNUOPPPPPPP
werIYFOOMLOYX
werdenOMLPPPOPPY
wereMbRPONMOIN
werktPNRPPPPPPP
wernickeUNNQPOPPPP
wespePKWPPOPPPP
westNIVOPOUPPP
wetNVTOPMEPYN
wet floorPSEPPPPPXP
wettingP@OPPcOPPP
whatR+LfKJe]PI
what $FUSULLTORO
what ?PPUOOPMPPP
what aMqJNPJDOOO
what amLOLPPO\PPO
what arePBKOPJUPW^
what canHcQONQIORM
what codePOPPPPPSOP
what didZRNOPQJONP
what dohU^PPMOW'J
what doesETONMKfMNR
what doseJOSYNPNPPP
what elsePOPPPOSPPP
what happensTNPNVNNOPP
what has]OLOPJSOMP
what have\OPOOOPOKN
what helpsRHNOP`IOPP
what iMSZPPMMNPN
what isN?GXLMbFcR
what mgPPPRPPPPPP
what nextLKTMOQYPPP
what nowNKPOPRQPOW
what percentSMOSPPOPPP
what rateKPPWPPOPPP
what shareYNMPOPOPOP
what shouldDOPSUGQ\PO
what strengthNPPUPOOPOP
what theQTMPPPOPPP
what thisPOOPPPTPOP
what timeBfOPOMFM\N
what toOPSOPWFTNO
what wasPIVPPPSPPP
what weQMWOPOOPPO
what wouldKFMSPYYOOP
what'sS?5VMPhPYS
what's ourOOPPPPPOUO
what's thatPRNPPPSPOP
what's theQ;D[NIXT`S
what's yourOTQPPPNPOP
whateverRTSOOMNPOP
whatsP?XTJMYNWQ
whats nextMN[PNPMPPP
whats ourONPPPPPNWO
whats theSKOTNOSMRP
whatsappJQPOPNONK`
whatsoeverPSNPPOPPPP
wheelN\RPPHOOOP
wheelchairNYPOPOOTHP
wheelchairsPSOPPPPPOP
wheelsNWMPPPOPPP
wheezeQNXNMMSPOP
wheezesJOOOPQXPPP
wheezingOH]PPOOPPP
wheezing andPLTPPPPPPP
wheezyPYLPPNNPPP
whenXG:fPYAZNP
when $DFLkRPOOOP
when ?ONQOPOOPPU
when aIOPPONPOQ\
when can^DMNOYNPRJ
when doX]OKNPOOEO
when doesI`OOPQNSHO
when heQPFOPK`PPP
when iGJ`MOUJVNN
when is]FNPPNOOUO
when it'sOSNPPQPPPP
when sheRXJPNQPPPO
when someoneOPPPPPPPRP
when theRUPMOKOPRO
when theyJVOPPNPNWP
when toWLOSLQPPNO
when uOTQOPNOPPP
when weQIZOPNPPPP
when youPUROPNNPOO
when'sOLLPPRPPZN
wheneverO[JPPQOPON
whereT4gMNJUIaM
where $IH^OPPNI]O
where ?MM_PPPNPJP
where areOKNPPPPPZO
where didPZOPPNPPIO
where doMSLPPQOSNT
where isNG_PPOSOMN
where theQHMPPOZPQP
where'sO>XOPOUOYO
where's ourPONPPPPPSP
where's theO:YPPOUO[P
wheresOJRPPOPPVO
whethereDJOMNNPLX
whether theOPPPOOPPOT
whichP.DQJQXifI
which ?PPRPPPOPPP
which boxKNOPPPO^LP
which codeNOPPPPPYKP
which cptNPPPPPPVNP
which formPWPPPPPHSP
which hasRPPPPPPPPP
which hospitalLWVPPPOOKP
which isQ^NONINNPO
which modifierOMPPPOPVOP
which numberNNSPPOPOTO
which ofTMQNRLOOQR
which oneWRLOHORIUT
which operationJOPPPUPNUP
which papersXKOPPOOOPR
which patientsRPPPPPPPNP
which poemsVROPPONPNO
which roomOHOPPOPP[P
which studiesRPPPPPPPOP
which tabletSVOPPROOIP
which testZPPPPOQNIP
which trialLXPPPPPOGV
which trialsOPPPPPPPRP
which worksSQOOPOOOOP
whileRRYLXIKNFW
while breastfeedingZPONJPPPPP
while iOQTPPNOPPO
while onKOPOYOPPPP
while wePMVPPPNPPP
whiplashUNOPPPOOPP
whipplePYMPPNMPPP
whisperPOTPPPNPPP
whisperingPNTPPPOPPP
whistlingORPPPPPPPP
whitbyNVPOPOPPOP
whiteKI[NNQdHML
white $PPRPPPPPPP
white andNUVOONKPPP
white asOKWPPOPPPP
white coatRULPPOOPPP
white thenSNKPPRSPPP
whiteboardN_LPPPOMKO
whiteoutKNYPPPOPPP
whoR2QHP82[{t
who $HTLPOOPP]N
who approvesPMPPPPPPUO
who atePZOPPOPMKP
who camePVMPPPPPNO
who canJGoMOLOMBZ
who coversPGPPPPPPZO
who decidesKKNPPPPOSZ
who doJJTOOWOLdC
who doesMFXPPUPNSO
who elseOOYPPPPPKP
who faintedPVKPPPPPOP
who getsZKQOQOOPKQ
who gotQSNPPOPPPO
who hadNLOPOPPOZN
who hasYI`OMKOOGR
who haveRNRPPOPPOP
who holdsPCOPPPPO_P
who isOIQOOPNM`M
who leftP^HPPPPPKO
who madeOYPPPPPPJO
who needs]JOSPNLOLO
who neverTNPPPPPPPO
who orderedNOPPPPPOUO
who satPMSPPPPROP
who saysNPNPQPPPNT
who signsM8OPPOOZfN
who takePSPPPPPPMP
who takesPKTPQOOPSO
who tookQVQOPPPPJP
who wantsJYOPSMPPLR
who wasPNTPPOPPPO
who willWKPPPPPPOO
who'dPQNPPPPPRO
who'sHRWKRNMPUR
who's gotPVOPPNPPMP
who's onPaMPPPPPCP
who's theO7OPPPOOnO
whoeverLiHOPMMPKO
whoever borrowedOROPPPPPPP
whoever hasOUOPPOPPNP
whoever tookOUMPPPPPPP
whoever'sPD]PPPPPPP
wholeS]TRMQLKHL
whole bloodWOMPPPLPRP
whole bottleOKZPPMPPPP
whole boxPKWPPOPPPP
whole familyLEZPPOWPOO
whole nightPJNPPZOPPP
whole teamPUGUPPPPPP
whole unitPYKPPPONPP
whomN8MOOROMxI
whoopingXOPPPJPPPP
whooping coughXOPPPJPPPP
whosL@JOQPOPjO
whoseKREOSLKPTb
whyK5PKH^j^KL
why $HHDNHOoYPO
wiPXKPPPNPPP
wichUOPPPPOPNP
widalOTOPPPPPPP
wideJKbFOXQONN
wide $PKUPPPPPPP
wide asPJYNPPPPPP
wide complexesPNUPPPMPPP
wide openPXJOPPPPOP
wide qrsOMZLPPOPOP
widenedNNOPPPWPPP
widerPMOPPOVPPP
widowOLUPPMTPPP
wie\P=RNJJN_W
wiederLjBOPOMOOO
wievielJML`NOOPPP
wifeKQ\OONKNE_
wife $OZJPPMPPPP
wife hasQLUPPOPPOP
wife isOHePPDOOPR
wife saysPWEPPLRPPV
wife'sNBZPP[MPPO
wifiM_IPONOOQO
wifi $NRRPPOPPPP
wifi isOSPPPPPPNP
wigglePNRPPPOPPP
wigglesPWIPPPPPPP
wigglingPROPPPOPPP
wijJLHPPONOhO
wilPH[PPPOPOP
wildOSPQPONPPP
willQKHLYSKNVT
will a\KNPPLPPPP
will beL_LPPNOOOM
will comeOSNPPPPPPP
will doK`SPOLOOLO
will itTEOPP\MPPP
will killPVPPPJPPPP
will notSQPPPNPPPP
will theWOPPMPPPPN
winQRNPPPPPPP
windOQLPPUOPPP
windowUQTROLNOON
window $ZHQOPOPPPP
window onPMPTPPPPPP
window openPC^PPPPPPP
wineOLQNQVOPPO
wingNOQPPPSPPP
winningPVLPPPOPPP
winsMUPPPPPPKT
winterUNKNNZRPJO
wipeOSNORPPPPP
wipedMWMOPRPPOO
wipesQWJPPPOPPP
wipingOVOPPNMPPP
wirNNRPPNNPXO
wirdLEaOPVMOOO
wireOG_PPOOQMO
wire outPNSPPPPPPP
wiresOSQPPPNPPP
wirrONUPPNPPPP
wisdomQNQOPSOPPP
wiseNPPPRMPPPT
wishPVKPPPPPPP
wishfulSPOPPNPPPP
witPIXPPOPPPP
withOSHOgGYPS=
with #1QVOPMNNROP
with #2PNTPPPOPPP
with ?RORQNOOPPP
with aZHaUFIPLUH
with acuteRPPPPPPPOP
with afPRPPPPPPPP
with allPLVPPOOPPP
with alzheimer'sRPPPPPPPPP
with anOQN[HOPPPQ
with anginaVPPRIPPPPP
with apixabanLPPORSPPPP
with asthmaRONPGRXPPP
with bloodPJLPP]OPPP
with bothPKVPPPPPPP
with bronchiolitisOPRPPPPPPP
with chestLQSPPONPTP
with clopidogrelRPPPNPPPPP
with covidOMPPPPNOWP
with croupQPRPPPOPPP
with dementiaQNSPPOPPPP
with egfrPOPWLPPPPP
with everyOQMPPOTPPP
with feverYNPLNPOOPP
with fluQSNPOPOPPP
with goutSNOORROOPO
with headacheQNRPPPOPPP
with herRNMPLVNPQQ
with himPQTPPOOPPN
with hisNPTSPLOPPR
with itOLLQRQOPWP
with legRKUPPPOPPP
with longLPPPUPPPPP
with lowPSOPPNOPPP
with meOZYLLMOOLO
with mildQTNPPONPPP
with mumMULPNWNPPP
with myQE\PJVOPOO
with newSQONPPPPPP
with noZRJOONMONS
with normalSNOMNOXOOP
with oneSOTPONNPPP
with ourPQPPPPPORO
with pneumoniaCKOUNWZQPP
with severeONUPPPOPPP
with simvastatinXOPNLOPPPP
with sisterPVLPPPPOPP
with teaOUNPNPPPPP
with thatLSNPQTOPPO
with theI[PR]JHPDW
with themPNPPPSPPPP
with thisOMOPTROPPP
with threePOPSPPOPPP
with twoNSPMPOOTPP
with usOMMPOPOOZP
with warfarinMOPNWOPPPP
with whatPSQPPNNPPP
withdrawPPPPPPPPOR
withdrawalZMPRJOQONO
withdrawal $POPTNPPOPP
withdrawnPMSPPPPPPP
within[QONPMDSOS
within #1ZJNOPPLSPP
within #2PQNOPPOPPT
within theNXPPPPKPPP
withoutRIIQJHJdQY
without aRKSPONOSWL
without heartROPOPPPPPP
without symptomsPNPPPPSPOP
witnessWPKPPPOOPP
witnessedOE_OPPOONR
wivesMUOOSOPOOP
wkPKIMXJ\UNN
wk $PRPPPPNPPP
wk ?RPPPPPOPPP
wk afterOQLPPQTPPP
wk oldSOSPMNQPPP
wkndPROPPPOPPP
wksWQQG]Z@LON
wks $dJK@WMTPPP
wks agoHRMPXNRPPP
wks oldO[LPPOKPPP
woOGQOPPOP[P
wocheNTIPPWOOPP
wochenOLOPPUSOPP
wochenendeMLNPPOOPZP
wokeV[JPOLKPPP
woke upSXIPPOOPPP
wokenLWOOPPPOOP
womanW>`TWJLNNO
woman #2RPNPPNSPPP
woman $NQNVOPOOPP
woman inPHYPPPPPPP
woman ofMPPPUPOPPP
woman withTPQNOOPPPP
woman'sSQNPPOPPPP
wombPSNPPPPPPP
womenVNLXMLOOQQ
women $TPOOOPPPPP
wonMhAPPOOPMO
won thePXJPPPPPOP
won'tIGPNJfONNU
won't wakeOVPPPMOPPP
wonderfulPSNPPPPPPP
wonderingSNPPPPPPPP
wondersPVPPPJPPPP
wonkyNVNPPPPPPP
wontINeOOPHOJU
wont comePTLPPPPPPP
wont letPNPPPPPPMU
wont openPTMPPPPPPP
wont readPORPPPOPPP
wont stopNTNPPOPPPR
wont swallowPNSPPOOPPP
wont takeMOWPPMPPPP
wont wakePKXPPOOPPP
woodOMYOPNNPPP
woodenMTQPPPNPPO
woolMPOPPPTPPP
woozyPLQPPVMPPP
wordJRMOOKTSQV
word $OWLPPOPPPO
wordingEGOLOOOmON
wordsKM[PPMKVPP
wordtOI\PPOOPOP
woreNOOSPPPPPP
workOHPLTZNSJT
work $_KHNNYOONN
work ?QJPPPWOPPP
work forQNPOPQPONU
work inPNRPPQPPPO
workedJYAPNZNXPN
workerPNXOPLNORO
workersVJPPPNOTOP
workingHiMOQIIMTN
working $ONUPPOPPPP
workmanOSOPPPPPPP
worksU\KMNQLNNP
works $NVONPSOPOP
works ?WPOPPLOPPP
works betterTPPPPOOPPP
workshopPVOPPPPLPP
workupPOOPPOSQPP
worldRUMOPMPPPP
wormsQEMPPN_PPP
worn\KWPPKJPOP
worn kneesUOPPPPMPPP
worn outTPPPPQMPOP
worriedNFOPR]PPOO
worriesPSNPPPPPPP
worryOMLOUVOPPO
worry $POLPPUPPPP
worry ?NPPORORPPP
worry aboutOOPPSQPPPP
worryingPOOPPRPPPP
worseNNUOMLZPON
worse $OP]PPMESPP
worse ?WPOPPONNPP
worse thanMVOPOPOPPO
worsenVMPPOOPPPP
worstNLVOZKMPPP
worst headacheQNUPPNNPPP
wortMONPYNPPPP
worthPUHKJcKWLM
worth aPNOPPSPPPP
worth itZ`MLKLLMON
worth theSOPPPOPPPP
worthwhileWNPPPOPNOP
wouldOACOX[^LWK
would aVONPPOOPPP
would beN\RSPCPPPP
would doPTJPPOSPPP
would haveOVNPPOPPOP
would itNNPPPUPPPP
would likeSTMOPNNPPP
would youH4GRSd\O[N
woundMVUONMMTNP
wound $KTSPPOOPPP
woundedPRPPPOPPPP
woundsUIOPPOOLTU
wowP[LPPPLPMP
wow $PYNPPPMPMP
wpwPYNPPPIPPP
wrPORPPPPPPP
wrapPQOPPOOPRP
wreckedPLNPPVPPPP
wreckingQKPPOUPPPP
wristOFRUOR^NLL
wrist $OJRVPOXNMM
wristbandPROPPPPPPP
wristsPKRPPSPPPP
writeLQJTPNNTPV
write theOQOPPPPRPP
writingMJMQP[QPPP
writtenNYPNPGNYPO
wrongMRcKLDKLK`
wrong $PSPPPNPPPP
wrong bagPHYPPPPPPP
wrong bloodOWMPPPNPPP
wrong chatPVLPPOPPPP
wrong groupPROPPPPPPP
wrong ptPOPNOPOPPU
wrong sidePNQPPPPPPP
wrong sizePROPPPPPPP
wrong syringePE\PPPPPPP
wrong wayPMSPPPPPPP
wrong withPNNPQORPPR
wroteMVZPQNOPKK
wtLLL]OPQOPP
wtfPLTPPPPPPP
wurgtPIXPPPPPPP
wurstPTNPPPPPPP
wwPNPPPPPPRP
xZL^IIHMUC^
x #1MeKTMLMLOO
x #2IU\PNNHTOO
x ray^ILPOPUPNK
x raysQGPPPPPPI`
xareltoRMOTOSOPNP
xlPRPPPPPPPP
xmasPXHOPMOPVO
xrMWKVONNPPP
xrayLRNPOPRNWN
yR4mOZITKJQ
y aKPRVONRPON
y ahoraPLUPPPPPPP
y elPTNPPPPPPP
y estaPJWPPPPPPP
y laOQSPPOPPPP
y noP>cPPTJOOS
y oOVOPPOMPPP
y seOLSPPOPPOU
y siteMOHM_PPPPP
y vsSOPPPPNPPP
y'allNTMPPRPPPP
yaLZ\NONKNNM
ya noOG^PPONPPO
yaarPROPPPPPPP
yallPTMPPPPPPP
yardOQSPPOOPOP
yawningPNRPPPPPPP
yayKQMPP[NOOO
yay $L[MPPONPPP
ydayOOPPPSPPPP
yeahLXNPPPPPPP
yearbGQTIPFLMZ
year #1ORPPPPPPPP
year $[\MNPEFOSP
year ?VOPOPONPPP
year afterSPPNOPPPPP
year andPIRPPUPPPP
year canQNPPOSPPPP
year forMPPPPSPPPP
year ofMOMPPYOPPP
year oldb@W^M;LOOW
yearlyXQPOPMMPOO
yearsWR@QTVVLJO
years $T\MJNPNOOO
years agoIWKOXHXPPO
years andXNOPOMPPPO
years inQRPPPNPPPP
years nowMOPPQTPPPP
years ofSOPOPPOPPP
years on_MNNOLNPPO
yellingPVKPPPPPPP
yellowLMVMYONMRO
yellow $PHUPPUPPOP
yellow feverKLON[OPOTP
yepKXNPPPPPPP
yerPJWPPPPPPP
yesGVGN^EKOPa
yes $OSNPPPPORO
yes orLNON_OMOPO
yes toOQPPPHPPOZ
yestPRMPPRPPOP
yesterdayUMLPQUSOLN
yesterday $LH[PPTOPNP
yesterday andQ[DPROOPPP
yetLNRNPROOYN
yet $LPKOPORP[P
yeuxOMXPPPOOPP
yieldcLNPONKOOO
yield $XOOPOPNOOO
yoKHMaNLPLM[
yo #2N[LQOPKPPP
yo $MJOZPORPOO
yo onRPPPPPPPPP
yo wNOOPROSPPQ
yo withRNOTOOOPPP
yogaQROPPSOPNO
yoghurtNWOPPOPPOO
yoghurtsPRNPPPPPPP
yogurtPUPPPLPPPP
you9}LLW\\I<<
you $QPPOO]NKNO
you aNUUPPOMONP
you allP5lPPPPPPP
you arePTQPPKPPPP
you callOMNPPNYPPP
you canPRRPPOOOOP
you couldNYMPPONPPP
you doM^MNNZHNMN
you everNVPPPOOPOP
you getO`NPPNNPIO
you giveNNNQXOPPPO
you haveNNWPPKPSQP
you hearO^OPOHOPPN
you inQLVPPPOPPP
you knowOPLPPPNNZP
you likePKNPPXOPPP
you putNQNPPMURPP
you sendNRMOPUOPPP
you startOPPRPPPPPP
you stopXKPPOPPPPP
you tellVMPPPOPPOO
you thinkOKOPPRUPOP
you toPRRPPNPPOP
you wantPSPPPOPPOP
you werePLVPPPOPPP
you'dOPNPPPSPPP
you'llOQPPRPPPPP
you'reO\LMPQOPMO
you'vePWJPPPPPPP
youngVBLOQKbOPO
young manLOPPPLZPPO
your>gLNNeKMJL
your ownPSMPPQPPOP
yourePJVPPPPPPP
yoursOTOPPPPPPP
yourselfPPNPPPPPPR
yourselvesPTMPPPPPPP
yourselves $PSNPPPPPPP
youvePMSPPPPPPP
yr^KDTJTQRNO
yr $cEMNONMTOO
yr oldF\LZLJTOOP
yrsKiHNLXFMNQ
yrs $cJMOONLOPP
yrs ?RPPPOPPPPP
yrs agoOPMPRTNPPQ
zDNLMMOIvKO
z #2NOMOPPN[PP
z codeNOPPPPPWMP
z pakSOPOOPPPPP
zakPLVPPPOPPP
zaktPNTPPPPPPP
zaterdagNYNPPPNPPO
zeMDfOPNMPOO
zeccaPLJPPP[PPP
zegtOLWPPOPPPP
zegt datPNTPPPPPPP
zehnOSOPPPPPPP
zepboundONOOPROTPP
zeroHMYOOTQOPO
zero $NPUPPOPPPP
zetMMMPPON_NO
zietNNUPPPOPPP
zigzagOKMPPQYPPP
zigzagsPNOPPQQPPP
zijPJWPPPPPOP
zijnMGRPPNUON[
zimmerPOSPPPOPPP
zincVOORONOOOP
zinc forSOPSONPOOP
zioOMUPPPOPPP
zitKVUPPNOOOO
zithromaxRPPPNPPPPP
zittertPNUPPOPPPO
znM@iOPONPOO
zoNTMPPTPPPP
zofranPSMNSTOPNP
zoledronatePPPSOPPPPP
zoledronicNPOTPPPPPP
zoledronic acidNPOTPPPPPP
zoloftOOOP[IPPPP
zolpidemSOOOROPPPO
zondagOUMPPPPPPP
zonderNOPPPOOOOV
zoneOOJPPNWPUO
zoomM^JPPNOOOP
zopicloneONNNPWMPPS
zostavaxLPPPOPPPVP
zosterQOPPROPPPP
zoster vaccinePOPPRPPPPP
zosynOMPTPPPPPP
zuNPSNTSMOOO
zuckerPIXPPPPPPP
zuerstSPOPPPOPPP
zugangONVNOPPPPP
zuhausePORPPPPPPP
zumVHLPP[LPOP
zungePNTPPOPPPP
zusammenMYMPPOPPPP
zuurstofUNOPPPOPPP
zwangerOLPOPYNPPP
zweetPKXOPPPPPP
zweiMLPOP]NPOO
zweimalPOTOPOOPPP
zweitenPUNPPPNPPP
zwillingeTOOPPOPPPP
zyprexaOPPSQOPPPP
~'aiPNSPPQOPPO
~'amOMQRPPQPRP
~'arrOROPQPPPPP
~'d_OVLPPPPPOP
~'enQNRQPPPOPP
~'esNPMPPRRPRO
~'estNPNPPQRPRP
~'llPRRPPOPPNP
~'ll_PRRPPOPPNP
~'rePRQOPOPPOP
~'re_PRQOPOPPOP
~'s_@P]MO`LLPN
~'t_PLWQOORONP
~'veOORPPROPOO
~'ve_OORPPROPOO
~_abPLPNQORRRP
~_abdOLSPPOQRPP
~_ablQRPPPPOPPO
~_aboPOOOQPPRPQ
~_abrNPQPPQPOPQ
~_acZMQONQMPON
~_aceSPPOPPPPPP
~_achOOPPPRQPPP
~_aciPOQSPOOPOO
~_acuUNOOOQPQOP
~_adVJTTMOJPOS
~_addPOSQOPPPPP
~_adePMTPQOOPPP
~_adhRNOPPRPPPP
~_admORNOOOOQRR
~_aduROOTOOOOOP
~_advQNQOOROPOR
~_afTKLPOQTMRP
~_afePOOPPOSPPP
~_affPOPPPPRPPP
~_aftQPNQPQRNPP
~_agOORNOSNOPS
~_agaQRPOOSOPNP
~_agoPNUOPQOPPP
~_agrORLPPOQPRQ
~_aguOORPPQPPPP
~_ahoPORPPPPPPP
~_aiRNQOPSNNQP
~_airRPQPPOOPQP
~_alRQLPXLQONO
~_alaPQRQPNNPQO
~_albQNPRPPPPOP
~_alcOPOPRQROOP
~_aleOPPPOPSPPP
~_algRQOPPOOPOP
~_aliOPRPPOOPPP
~_allMNNPUONOTQ
~_almPSNPPPPPPP
~_aloRMQOPORPPO
~_alrPOPPRPPPOP
~_altSPNOPNPQOP
~_alwORMPPRQPOP
~_alzRPPOPOPPPP
~_amRRQSPMNPNO
~_ambRRQOPONPPO
~_amiPOQRQOOPPP
~_amoRQOQOOOPOP
~_ampOOQRPOPPOP
~_anPKRPOUSMPO
~_anaORRPRNNPPP
~_ancPOOPPPRPPP
~_andPPOQPROPQO
~_aneOLSPPORPRO
~_angQQQPNPPPOP
~_aniONPPPPTPPP
~_ankQNNOPRQRPP
~_annOPPPPQRNPP
~_anoRQOPPPOOOQ
~_ansPORPPOOPOQ
~_antSMOQPROORO
~_anyQSPPPQNOMQ
~_aorPORPPPPPPP
~_apPMTLNSNQTN
~_apeQORPPPOPPP
~_apnPMUOPPOPPP
~_appNPLNOSQQUP
~_aqRNOPPOOPTO
~_aquRNOPPOOPTO
~_arRUVOPMOOLM
~_arcPPRPPPPPPP
~_areOMSPPORPPP
~_armMQRPQOQPOP
~_arrTQRONQLQOO
~_artPSNPQOPOPO
~_asTMROOOQOMS
~_asaPSNPPPOPPP
~_ascNQPPPPRPPP
~_askPRMOPQNPOR
~_aslOPPPPNQPQP
~_aspTLPPPPPPOP
~_assRMPPPOOOQT
~_astPPROQQPPOO
~_asyOPRPPPPPPP
~_atQMRQPNRQNQ
~_atoOOOPQQPRPP
~_attRPPPOMRPOQ
~_auPJTLNOPUTP
~_audNRMPOOQRRP
~_aufPNRPPPRPPP
~_augPOSOOQOPPP
~_aunOOPPPSPPPP
~_aurROPPPPPPPP
~_ausQORPQOPPPP
~_autPMPNONPTRR
~_avNQPNSOOORQ
~_avaQOQPPPOORP
~_aviOQOPPPPPQR
~_avoOPOPSPPPPP
~_awQQQOOPSPNO
~_awaQRPOOPSPNO
~_ayPQNPPQPPQP
~_aziRPPPOPPPPP
~_baYMWMNRMNPL
~_babROSQPQOOMO
~_bacTQPMNSOOON
~_badPQOPPPPRPP
~_bagORQPPOPPPP
~_baiPROPPPOPPP
~_bajQMRPPRPPPP
~_bakOTMPPOQPPP
~_banNOMRRNQPTO
~_barQNQOPSPOQO
~_basTLPPPOQPPP
~_batOTSOOPNOOP
~_bayPOPPPOPPRQ
~_beZQSPLVINLL
~_beaNTNOPSPPPO
~_bebQNQPPPOPPP
~_becPPSPPPOPPP
~_bedPSNOPONPRP
~_beePTPOPSMOOO
~_befQONQQPPQQN
~_begOOQRPOPPPP
~_behQROPPOPPPP
~_beiPORQPPOPOP
~_belPMROORPOQQ
~_benQMQQOQPQOO
~_besSULPPQOONP
~_betTOOOOOTOOO
~_bevOPPPPPPPRP
~_bewPMTPPOPPPP
~_biOUKMNPUWJP
~_bicQOPOPPRPPP
~_bikPROPPPPPPP
~_bilMMOOPPSYNO
~_binPSNPPOOPOQ
~_bioQROOPPOQOP
~_bipRNQOOOQOPQ
~_birOSNOPQPOOQ
~_bisOSNPQQOPOP
~_blNPZNNLXKPN
~_blaMKSOPNYNPP
~_blePRRQNMQPPO
~_bloPOSOQQMNQP
~_bluQPUOOPQONO
~_boOUWPLMRJQO
~_boaOSQPPOOONQ
~_bocPPRPPOPPPP
~_bodNNRPQORPPP
~_boiPPRPPOPPPP
~_bolPOPTOPQOOO
~_bomOOQPPQPNTP
~_bonQNOPPQRPOP
~_booQSKONSOOSP
~_borNSNOQQQPPO
~_bosORPPPPPPPP
~_botOQRONQOQPP
~_bouPSOPPNOPOQ
~_bowSMQPPPRPOP
~_boyOORPPPPPPP
~_brLWXOONOLOO
~_braNSSRONNPPP
~_breMSTNSPMNOQ
~_briRRQPOONOQN
~_broPVOPOPOOOO
~_bruOMPOOPWOPP
~_buNUORPOPQNM
~_buiPPQPPPOORP
~_bulNQRPPOQPPP
~_bunPNOPPQOSPP
~_burPQPQOQQPNP
~_byRQOPPOOPPQ
~_bypRQOPPPOPPP
~_c'NONPPPRPRP
~_c'eNONPPPRPRP
~_caMXPOMJPTPQ
~_cabQRPOPOOPOP
~_cafOUNPPOPPPP
~_caiONSPPPOQOP
~_cakPTNPPPPPOP
~_calOTOQPNPNRP
~_camNRNOOUNQQO
~_canQLYNNLSONQ
~_capONRPPOQPOR
~_carSOQQQOJPPQ
~_casNRNOONORRQ
~_catPMPPQORORO
~_cauNJPOOPTWNP
~_ceLPMRSNNTSO
~_cefNOQPSOPPPP
~_celQNRQQPPOOP
~_cenNSLPPOOQSP
~_cerPOPOPOPTPP
~_cesRNOQQPOQOP
~_cetOPOPPQPPRP
~_chQVPOQHPMVM
~_chaNUPPOOKPSQ
~_cheSTNMQPPMSN
~_chiPMORQOTNSN
~_chlONORQQPPPP
~_choQPTOPMQONP
~_chrQQMOPORROP
~_chuOSPOPOOQOP
~_ciSLRNVMONQN
~_ciaPNQPPPPPRP
~_cigRPOPPOPPPP
~_cinQORPPPPPPP
~_cipPPPORPPPPP
~_citOQOPRPPOQO
~_clMXLNRNPVPL
~_claLPNOTOQWMO
~_cleSUMQNOOOPO
~_cliNQQOOTMOSO
~_cloQRPOQMQPPP
~_coQRQMNMMVJW
~_coaQQQPPNQPPP
~_cocPOOPQPRPPP
~_codLMQOOOM[RO
~_cofORQPPQPPOO
~_cohSNOPPPQPPP
~_coiQQNPPOQPPP
~_colTPUPNQKPOO
~_comMSTPQNORKR
~_conQOKQQRNOPT
~_cooSQNPPRPONP
~_copPROOQPPOOQ
~_corPLTSNNTNPO
~_cosQTNOPOPOOQ
~_cotOORPPPQPPP
~_couNQONPPQQOS
~_covOOLOOPPQTS
~_cowQNQPPPPPPP
~_cpaPRPOPPPQPP
~_crPMPONOSQRP
~_craROROQPONPP
~_crcROPQPPPPPP
~_creONNOPRSQPO
~_criQQPOOOLQSQ
~_croMRMQPPRQPQ
~_cruQNSPPORPPP
~_cuOSMSONPPRP
~_cuaPKOUPPOQOQ
~_cubOPPPPPOPRP
~_cucOPRPPPPPPP
~_cufPSOPPPPPPP
~_culQROPPONPQP
~_cupOSNOPPPORP
~_curQQOOOPTPNP
~_cutSNOOPPOPRP
~_cyNMRQPPSOQO
~_cyaPORPPPPPPP
~_cycQPNQQPPPPP
~_cylNOSPPPPPQP
~_cysPNPPPPRPPP
~_d'MQPQPPOPOQ
~_d'aNPORQQPPPP
~_daQIIQNYOPPU
~_dadONOPOVOPPP
~_dalOSPPPOPPPP
~_danOROPQTNPOO
~_darNNQOQPQPPR
~_datSNNOONNRRT
~_dauNMOPPTQOPR
~_dayQONROOQQRO
~_deVLPNMOOPNU
~_deaSSOOOLNROR
~_debOROPPQPPPP
~_decQTMNOMOOOW
~_deeORQPPNPPPP
~_defOORQQOPOOP
~_degQNQPPRNPPP
~_dejONQPPPSPPP
~_delUQOOMNOPSO
~_demRQNOPQNPOQ
~_denNRLOTRNTOO
~_depPMPRNRPPOR
~_derMPPPPQROQP
~_desPNTQPPQNQN
~_detSNQOPPQPOP
~_devPLOOPSTPOQ
~_dexQOPRPPNPPP
~_diQOQOUKVRKM
~_diaRKRQPPPQQN
~_dicLRSOSPOPOO
~_didPPRPPPOPPP
~_dieMUNPPRPPOP
~_difQPLOPPTPPP
~_digPORPQOOQPP
~_dilNNQRROQPPP
~_dimROOPPPRPPP
~_dinOSNQQOPPPP
~_dirOOPPPOQORP
~_disTNQOONQSMP
~_ditPNRPPPPPPP
~_divQPQPOQOPNQ
~_dnNQPPPPPPPQ
~_dnaNQPPPPPPPQ
~_doNSNXOMJPTP
~_docNQOOOROTOP
~_doeUKMNROPQRR
~_dogOOQPPOPPRP
~_doiOPQPPROPPP
~_dolPNPOQOQOOS
~_domOSLOPPPRRP
~_donNXPNPPNPQN
~_dooOQVOPNNMPR
~_dopQPROOOPPPO
~_dorOROPPPOPPP
~_dosQLN^MNMOQO
~_douPPPQONSOPO
~_dowORSOPPPNPO
~_doxQOPORPOPPP
~_drNMVSQLSKPR
~_draOSUPOKOOQR
~_dreNPLPQSOPSP
~_driNPMWORPNNR
~_droONTNQOSOQO
~_druRKTNQNRONQ
~_duOLRQOLUQPR
~_durRNQQOOQQPO
~_dusOPRPPPPPPP
~_dutNPOPPOOPQS
~_dyPQPPOMPQPR
~_dyiPQPPPNPOPR
~_eaTPIPOVROON
~_eacMOPQQQQPQO
~_earTOOOOQPPOP
~_easQRNPPPPPPP
~_eatORKPPTRPPO
~_ecPNSQPOOQPO
~_echOOOQQPPRPP
~_eclPOSPPOOPPP
~_ecmPNRPPPOPQP
~_edPNRPPPQPPP
~_edgPMQPPPRPPP
~_efYKONSPQOON
~_effWKPNPQQPOO
~_egOPOQRPOPPP
~_egfPPOQROOPPP
~_eiOVOPPNNPPQ
~_eigOTOPPOPPPP
~_einPORPPOOPPQ
~_eitOSNPPOPPPP
~_elSNTQOPQNNO
~_eldROOQPPPPPP
~_eleQSQPONPOOO
~_ellQMTPPQOPOO
~_elsPQOPPPQPNP
~_emOTNNOOMQPT
~_emaOTNPPOOPPQ
~_empOPSOOQPOPP
~_enQLSNTPNQMS
~_encOMSQOOQPPO
~_eneOOOPSQOPPP
~_engNTNPPQPPPP
~_enoRNOOQPPPPQ
~_entNOUOPONPNS
~_epRNRNROQQMP
~_epiQRQNROOQMP
~_eqLRNVOOPOOQ
~_equLRNVOOPOOQ
~_erRKUNPOPNRQ
~_errSMQOPOOORR
~_eruPOSPPPPPPP
~_esROQNOOOOVN
~_escONQPPQQQPP
~_essPSNPPPPPPP
~_estORPPPNOOTO
~_etRNQOOOQPQP
~_etcPNQPPPQPPP
~_euPROPPPQPPP
~_evVOKMORRMSN
~_evaPPOPPPOPSP
~_eveOQNNNTTNPN
~_eviWNNNQNOOPP
~_exRRMPMLSSQP
~_exaQPNPORQQOO
~_excRQOPPNNQPP
~_exeQROPPOPPPQ
~_exhOOSPPPPPPP
~_expPROOPNQOPR
~_extPOMQOOSQRO
~_eyMPSOORROOO
~_eyeMPSOORROOO
~_faSRPPMTLPON
~_facQOTQOMOPQO
~_faiQRQOPROONO
~_falOPROOOPQPP
~_famPRNOPNPPPR
~_fanOUNPPPPPNP
~_farOPNPPQRROP
~_fasTMPQORNOQO
~_fatOPOPPVOPOO
~_fauPNOPQPPPTP
~_fePNSLURSMNN
~_febRONPPPQPPP
~_feeNQMNRSTOOO
~_felOTRPQLOOPP
~_femOOSPROOQPP
~_fenPMRQQPOPPP
~_ferOMSQPQQOQO
~_fetPPRPPPPPPP
~_fevQPNNQPRPQP
~_fewTPOPPPOPPP
~_fiUPUTJHTOJU
~_fibROPOOPPPPP
~_fidPROPPPPPPP
~_fifONRQPOQPPP
~_figONSPQOPPPP
~_filQMLROMQROU
~_finOVNONQTNNM
~_firPPPQOMOPPT
~_fisSNSOOOQONO
~_fitQMVPONNPPP
~_fivQROPOPOPPO
~_fixQSMPPRNPPO
~_flKMSNSPROVM
~_flaPOROPROPQO
~_fleOPPOSPPPPP
~_fliNRNOPQQPQP
~_floMPUOOMPNTO
~_fluRKNPROSQPO
~_flyOQOPPRPPPP
~_foIRQPLRPSQP
~_foaPNRPPQOPPP
~_folQUMPPOPPOO
~_fooOQPPOQRPOP
~_forILQPOQPUTQ
~_fosROQQNPPPOP
~_fouPSPOPPPOOP
~_frNWQRKONOQQ
~_fraOQNROMPROT
~_freSSPROPOOON
~_friKTQPOROOSO
~_froQQRQMPQOOO
~_fruQRNNPQPPPP
~_fuOSTPPNQNON
~_fulPRRPPOOOOP
~_fumONRQPPQPPP
~_funQMQOOPROQO
~_furPROOQPPPPP
~_fusOSNPQOPPPP
~_gaPLYMSROMLP
~_gaiUONOPOQPPP
~_gamPORPPPPPOP
~_ganORPQPOPPOP
~_garNOSPORQPOO
~_gasQPUOPONOPO
~_gatONSPPPQPPP
~_gauQOOPPPRPPP
~_gavMPPPRPOOOS
~_gePM[PPRLNKQ
~_geePORPPPPPPP
~_gelPPRPPPOPPP
~_genORPSPOPOOO
~_getOORPPSNPNQ
~_gevROQPPPPPPP
~_ghORNPPQQPOP
~_giNTRQQNLOQP
~_gigPROPPPPPPP
~_givONQRQONOPQ
~_glRONTOOQQNN
~_glaRPQQOOOPPP
~_gloPQMPPRPROP
~_goIXSONSQNMP
~_goaRQOPPPOPOP
~_goeNQNPPPRQPP
~_goiNQSQPPOOPO
~_golPORPPQPPPP
~_gonNPTNPRPOPO
~_gooPRONOQPONS
~_grQTVQNQQNLL
~_graQMSSPUMOON
~_greOUQOONQPOO
~_griOQROPPPPPP
~_groRNQPOPRQOP
~_guNOTOONOPPT
~_guaNRNPPOOPPT
~_guiROPPPOOQQP
~_gunOPRPPOPOPP
~_haORVPPSOLNN
~_habPROPPPPPPP
~_haiONNPPTQPPP
~_halPNTSROPOMN
~_hamPSPPPNPPPP
~_hanMPTOONQPRQ
~_hapPSPOPPOPOP
~_harVJSOOSOPNP
~_hasONRQPPPPPO
~_hatNTNPPROPPP
~_hauQPNPPOQPQP
~_havQOOOPQPOPR
~_hcPQPNPPORPP
~_heSVYLJPTJOL
~_he'OOTQPNPPOQ
~_heaUPRONPPOMO
~_heiRQOPPPOPPP
~_helNQTNNROOPN
~_hemSOQOPNROOP
~_hepPOQQOPRPPP
~_herLQUOOQPNRO
~_heuPSMPPPPPPP
~_hiQNVNPMMOTP
~_hicOPOPPPRPPP
~_hidPOPPPPPPRP
~_hieOOOPPPPPUP
~_higRPROPOOPPP
~_himQRQPPONPPP
~_hinPMSPPPQPPP
~_hipRPOPPPOPPQ
~_hitQNRPPPPPPP
~_hivOQRPPPPPOP
~_hoORNOPNJOXS
~_hoaOPRPPOPPPP
~_hoePMOSPQOPPP
~_hojPQOPPPPPRP
~_holOOSORNOOPR
~_homQPQONPNQPR
~_hopPROPPPOPPP
~_horQQNOQNRPOQ
~_hosOQPOOPOQRP
~_houRNPQPOLPTO
~_huOOSOPQNQMR
~_hubONPPPSPPPP
~_humPQPPPPOPOR
~_hunORPPPOQPPP
~_hurSNSPQNOPOO
~_hyTIORROUPNO
~_hydNPPTPPPOPP
~_hypRMOPQOUPOO
~_i'OPRPPQOPPO
~_i'lPROPPOPPPP
~_i'vONSPPROPPO
~_icQROPOQOPPP
~_idNNNRPPTPPP
~_ideNNPQPPTPPP
~_ieNTOPPQPPOO
~_ignOROPPPPPPP
~_ilQNPPPOQPPP
~_imRLOQROPOPQ
~_imaRPPPPPPPOP
~_immROOPQOOPPP
~_impPMPQQPQPPP
~_inYENQJMNZSP
~_incOQNQNPOTQO
~_indROPONPROQP
~_infRNNTPNQNPR
~_ingRMSPPQNPPP
~_inhQOOOQSOOPO
~_iniOPORPPPQOP
~_injQNPOPRMRQP
~_insNTOOONMSQR
~_intTNQOOMQQRN
~_invONPOPPTQOP
~_irROPOOPQPPP
~_irrQOPPPPRPOP
~_isPKWPPQOQOO
~_islOORPPPPPPP
~_isnPLVPPPPPNP
~_isoROQPOQOPPO
~_itPNONOOTVMO
~_it'QSRPPOOPNO
~_itcOONPPQSPPP
~_iteNMOPPPOWOP
~_jaPRMPOSPOPO
~_janOROPPPPPPP
~_jarPROPPPPPPP
~_jeMPPOOQSOOR
~_jerOOQPPOSPPP
~_joMQNOQOVPOO
~_jogPRNPPQPPPP
~_johOPOPRPPPPP
~_joiOOOOPPTPPP
~_jokPNSPPOPPPP
~_jouPPOPPQRPOP
~_juOSLNQQQNOS
~_juiQPNPQQPPPP
~_jumPORPPPPPPP
~_junNROOQQPPPP
~_kaQSPNOOSONP
~_kalQMSOPPRPPP
~_kanPRQPPPOPPP
~_karPRNPPPPPPP
~_keRQQMMPQPPQ
~_keeUMQPNROPNR
~_keiOPRPPOQPPP
~_kenPNPPPPRPPP
~_kepPPPPOOPPSP
~_ketOSOOQOQOPP
~_kiOQPUPNOOPO
~_kicOORPPOOQPP
~_kidSNPPPPRONO
~_kilMPNVOQOOPO
~_kinRPQQPPNOOQ
~_kitNRNPPOPPTP
~_klPNQPPSOPPP
~_kleONQPPROPPP
~_knPNRORQQOLP
~_kneRMNOPQSQNR
~_kniPPRPPOPPOP
~_knoOQQPSQOOOO
~_koQKUQPPNQOP
~_komOOQPPPORPQ
~_kopOMTPPPQPPP
~_krPOTOPPNPOP
~_kraPPRPPPOPPP
~_kreOORPPPPPPP
~_kriPNRPPQPPPP
~_kuOQOOPSPPPP
~_l'ROSPOONORN
~_l'aRLUOPOOPQO
~_l'iPSOPPPOPPO
~_laRSMLRPNPNU
~_labQRQPOPNOQO
~_lacPQOOSOROPO
~_ladMNSQQNRPQP
~_lagOQPPPRPPPP
~_lakPNQPPPRPPP
~_lamOSPPPNPPPP
~_lanRNPNPQPPPQ
~_lapOTPPPPOPOP
~_larRLRPPOPPOQ
~_lasQONROSMQPP
~_latSOMNQOORPR
~_lauOUMPPQOPPP
~_lawONNPPPPOOW
~_lePOMQPLPTPS
~_leaQTMOONPOUN
~_lecPROPPPOPPP
~_lefNQPPOOPQRP
~_legOPPQONPONV
~_leiOPRPPPPPPP
~_lesUOMPONQROO
~_letNPPPOPNSOR
~_leuPOPPPPRPPP
~_levMMSSTONRNO
~_lfNOPPPPSPPP
~_lftNOPPPPSPPP
~_liQIUNPKUNRT
~_liaQNNPPPOPOV
~_libOQMPPPOPSQ
~_licOOOPPQQRPP
~_lidSOOPPPPPOP
~_lifQQNQOQQOPO
~_ligSPSPPMPONO
~_likPQROOQROOO
~_limOLQPOOPPPT
~_linNPROQNUOPO
~_lipPOVOPNMPPP
~_lisOTMOPNOPSP
~_litOQRQPPPPNO
~_livQLNPRSPPQP
~_llOSPPPPOPPP
~_llePROPQPPPPP
~_loPSNVNLTLPO
~_loaMPOYNMPPPO
~_lobPPRPPPPPPP
~_locNNTOPMQOTR
~_logORNPPOPPTO
~_lonRMLPPUOQOQ
~_looQOQNPOUOPO
~_losQPRNOSPOMP
~_lotQPRPPOOPPP
~_louORPPPPQPOP
~_lovOTOQPNQPPP
~_lowUNNQPOQPOO
~_luQTNNOQTPLO
~_lucOPQPPORPPQ
~_lumRNMPPRSPNO
~_lunQSSOOPNPMO
~_lyPMQOOQUOPP
~_lyiPNQPPPRPPP
~_lymNPOPOQTPPP
~_lysPORPPPPPPP
~_maIMUQRWNKQR
~_maaROOPPSOPPP
~_macOQTOPNQOPO
~_madOSPPPNOOOR
~_maiQNSQOPNPPP
~_makOQOPPQPOOR
~_malPLPPPQRPPQ
~_mamQPPPPROPOP
~_manOOOSONPORS
~_maoOPPOSPPPPP
~_marKTPOPVOOOP
~_masOLRQOOOOUO
~_matNTMPPRQPNO
~_mayPMTPPPPPPP
~_mcrPORPPPPPPP
~_meIORORXMSMM
~_meaLONPPOVRPP
~_medMNMNPTPTSP
~_meeNRRPPPOPNP
~_mehPORPPPPPPP
~_meiOOQOPSPPPP
~_melPQNPOQOOQR
~_memQQNPPPPPPO
~_menSQRPPPMONP
~_merORLQPSPPPP
~_mesPMSPPROOPP
~_metONSQTNNQON
~_miNNTOMUMQQP
~_micPSNPPOOOSP
~_midQNQQOOPPRO
~_migPNNPORQPRP
~_milRPOPPPPPOP
~_minLMXOOSMQNR
~_mirQRNPPPQPPO
~_misOPQROQOQOO
~_mitPROPPPOPPQ
~_mixPOSOPPPPPP
~_moWVQJMUMPLN
~_modORNOPOOUPO
~_moeONPPPQPPRP
~_molRLRPORPPPP
~_monRTNOOQQNOO
~_mopPSNPPOPPPP
~_morWPQNNOOPMQ
~_mosPQOPPSOPOO
~_motPIVPPQQOQP
~_mouLOVPQOQPOP
~_movORQNPPQPQO
~_muOPNSOQQNNS
~_mucOPSUOOOOOO
~_mudSOPPOPPPPP
~_mufPQNPPPPPPP
~_mumNOOPPSPPPQ
~_murOQOPPPRPPQ
~_musRNLPRQMPQS
~_mutNQPPPPRPPP
~_myNOQORSOPPP
~_myaOPPPROPPPP
~_mysNPQPOSOPPP
~_naNNLQNSSPRQ
~_naaPROQPPOPPP
~_nacRQLOPPOQQP
~_nadORQPPOPPPQ
~_naiOMOPPSTPOP
~_namOQNPPOROQQ
~_nanOORPPPPPPP
~_napQPOOOSOPPP
~_narNNQPPPQPQP
~_nasOMQPQPQPQP
~_natOROPPQOPPP
~_neVLRPOYMNLM
~_neaMRSPQNOPQQ
~_nebRPOPOOQPPP
~_necOMUOOOSPNO
~_neeRNRPPUKPQN
~_nelSNQPPPPPPP
~_neoQJUQPPOPQP
~_nepPPNPPTOPOP
~_nesPSNPPPPPPP
~_neuQPNPOQPOQO
~_nevPRLPPQPOOR
~_newRMPQQOQOQO
~_nexRSQQOPNOMO
~_niIQPRURQMRN
~_nicMNUQONNPRQ
~_nieOPROQQOPOP
~_nifROPPPPPPPP
~_nigOSKQPSQOQN
~_ninNQQSQOPPOO
~_nipPNPPPPRPPP
~_nitNQMOVQOOQO
~_noMSMMMOUMQW
~_nobOQRPPOPPPO
~_nocPORPPPNPRO
~_nodPKPPPOTOQQ
~_noiPPRPPPPPPP
~_nonQPOQOPRPOP
~_nooPSOPPPOPPP
~_norWNONOSRNMN
~_nosOPQOPORPPP
~_notJQNOOQPRPW
~_nouOPOPPPPPRQ
~_novOTOPPPPPOP
~_nuPPLOQQLRUP
~_nuiOPNPPRQPQP
~_numPMPQOQNSRO
~_nurNPPORONORR
~_nutRQNPPPPPPP
~_nysOPPQPPRPPP
~_obORPPONOQOR
~_obePPOPPOQRPP
~_obvPROPPPPPPP
~_ocPOOSOQOPPP
~_octOQOROPOPPP
~_odTLNPPQPPRP
~_odeTLMPPRPPRP
~_ofQNRROPNORP
~_offPPRPPPOOPP
~_oftQOPROOOOQP
~_ogOROPPQPPPP
~_ojPNRPPPPPPP
~_okNROOSOPPPO
~_okaNROOSPPPPP
~_olRNQPQNRPOP
~_olaOPPPRPPPPP
~_oldSOOPOOPPPP
~_olhPORPPPQPPP
~_onMMTONLSSSP
~_oncQOPOOPPPRP
~_ondOLSPQORPQP
~_onlOPNOOPRQRO
~_ontOROPPOPPPR
~_ooPLQPPPORRP
~_oozPORPPPPPPP
~_opPTRPMPOPPO
~_opePNWOPONOQP
~_opiQSNQNPPPPP
~_optQQNPORPPQP
~_orQTLSPLKMWQ
~_oraRQMTPONOPO
~_ordOTLPPNONUQ
~_ortOPRPPONPRP
~_osRQNROOPPPO
~_oscPROPPPPPPO
~_otRQNPRNSONO
~_othOMQPQOTOPO
~_otoPSOPQPPPOP
~_ottROPPPPPPOP
~_ouSMROOPPOSO
~_ourOPPOPQPPRP
~_outTLRPONQORO
~_ovPPRQONPORP
~_oveQQPQONQORP
~_owNROPPPPPOS
~_ownPOPPPPPPOS
~_oxRPPRPNNROO
~_oxiRPOQPPOQOP
~_oxyPORQPOOQPO
~_paESPQQJTVQP
~_pacRQSOQNLPQO
~_padPPRPPPOPPP
~_paeOOPQPOOPRP
~_pagOUMPPOPORO
~_paiOQMPOOWPOO
~_palOQRPOQQOPO
~_panPRQPQMOROO
~_papOPNOPROQSO
~_parMLPSPPQRNS
~_pasMTQPPPPOPO
~_patOMNPQMUPQR
~_pauOQPPPROPPP
~_payNPOPPPPUNQ
~_pcOOPPPQRPQP
~_pePNXOORQLKQ
~_peaPNROPSPPOO
~_pedPSNROOOORO
~_peeOROPPPQQPP
~_pelQORPPPPPPO
~_penOOQNPPSONS
~_peoSQPOORNPOO
~_pepPROPPPOPPP
~_perMUMRRPOPOP
~_pesPNRPOQPPPP
~_petQMQPPOROOQ
~_phJOOQPLPRVT
~_phaOPPOPOOPTP
~_pheNOPSRPOPPP
~_phoMPOOOMSQRS
~_phyPQOPPQOOPR
~_piKTWOOPPMOP
~_piaORPPPPPPPP
~_picPTPOPNPPPO
~_pieNOUPPPPPPO
~_pigPQNPPPQPQP
~_pilSMPPPQNOPR
~_pinOPSPOPPOQO
~_pisONSOPROPPP
~_pitOPPPPORPPP
~_pizPTNPPOPPPP
~_plORRNPOVPMN
~_plaNRQNNRRPOO
~_pleORQRPOQOOO
~_pluRPPNRNPQOP
~_pnQPPPOPOSOO
~_pneQPPPOPOSOO
~_poLRUQOOJQSQ
~_podNOPPPOPQPR
~_poeSQPPPOOPOP
~_poiQOPPOOOQQR
~_polNNQOOOQRTP
~_pooNQQQPRNOPP
~_popNTOPPROPOP
~_porORQPPPNPQO
~_posOOOPRRSONO
~_potPRQPPONPPO
~_pouQOPRPPOPPO
~_powPNRPPPOPPQ
~_ppRPPPOPPPPP
~_prXQJOQOJRNS
~_praMRPQONOQRP
~_preVISPSSNNKP
~_priPYIOOMNTQP
~_proWNJOOQOOPS
~_psOLQORPQORP
~_pseOOPPSPQPPP
~_puIJcQQLROLP
~_pudOSPPPPPPOP
~_pueOMRPRPOPPR
~_pufPLPQPQSPPP
~_pulQMVOQQPOOO
~_pumNQRQPPMQQO
~_pupNNUOOORPPP
~_purNSSOPNQPOP
~_pusQNRROPOQPO
~_pyQQOOPOQORO
~_pyxOPOPPPPPSP
~_quQNMTMSLRSO
~_quaOKPWOSNOQP
~_queOSKOOPPTQP
~_quiRQSNOPMORO
~_raUORWMPMNMN
~_racQONPPQPPQP
~_radOQSPPPMOQP
~_ramRPOPOQQPOP
~_ranPPPQOORPPO
~_rapQORPPPNPPP
~_rasMOOOSRROPP
~_ratRPOXMNNQON
~_rauQORPPPPPPP
~_rayPPPOPPPPOS
~_reWVJOJIJVNY
~_reaTMXNROQOLL
~_rebSPOPPPPPPP
~_recSORNNQPNMU
~_redRNPSPOPQNO
~_refNMLOOTRNQU
~_regNOPQRNORQP
~_rehRPOPPPPPPP
~_rejOROPPPPQPP
~_relSNNOOPPOQS
~_remTQQPONMROO
~_renLSNUPPOPPP
~_repOTJRONNTOR
~_reqNPOOPOOPQT
~_resNSQLNQPPUN
~_retRQPNPNPPQO
~_reuPSOPPPPPPP
~_revQOOPOOPSOQ
~_rhQNOPPQOPRP
~_rheQNOPPQOPRP
~_riOMSLQLONUT
~_ricPSOPPPPPPP
~_rieOPPPPPRPPP
~_rigLNVOOPRPNR
~_rinNMQOPOTPSO
~_risXNMPOOKPQS
~_ritOPPOSPPPPP
~_roMUWMOMVKQL
~_roaOSNPQPOPQP
~_rolPPRPPOQPOP
~_ronOPNPPQSPPP
~_rooOPSOOQONRO
~_ropONSPPPPPPP
~_rosRPRPPNPOPP
~_rotPSLPQOQPQO
~_ruSNOPOQPNQP
~_rugPOPPPPRPPP
~_rulRMNQPONPRR
~_rupQORPPOPPPP
~_rusPRMPPQQPPP
~_s'OOTPPPPPPP
~_s'ePOSPPPPPPP
~_saPVRKWLOMNP
~_sabOUMPPPOPPP
~_safWMLOUONOQO
~_saiNRSPOOOOPQ
~_salQSRQOQMONO
~_samORKNSNPSPQ
~_sanORPOOROPPQ
~_satPNSOOORPQO
~_savUOMPPOPPPQ
~_sayMOTPOPQOOQ
~_sbOOSPPPPPPP
~_sbaPORPPPPPPP
~_scQMVOMPPRON
~_scaOROPOQQPPO
~_scePSPPPOPPPO
~_schNIXPOOQROR
~_sciOORQPPOPPP
~_scoUOLNOROPQQ
~_seSQQJOLPURO
~_seaNTNPPQOOOR
~_secKPUPOOORPR
~_sedPOSNOPPQQP
~_seeNRPPQNSPOO
~_segQPNPPORPOP
~_selRNOOQPOPPR
~_semQMNPPQPOSP
~_senUSQOPNMOON
~_sepSSMNPOPQQO
~_serNQLRQQRQQN
~_sesOORPPPPQPP
~_setPQLPPPSPPQ
~_sevRORPOPNQOP
~_sgQNOOQPRPPP
~_sglROPOQPPPPP
~_shPOSMNVSMQK
~_shaOOOOOSTOPO
~_sheMNVNROOORP
~_shiRNLQOSSOQO
~_shoTSRPMROPLM
~_shrOROPPPOPPP
~_shuPOROPPPPQP
~_siNVKLRTPMSO
~_siaPORPPPPPPP
~_sicPMSRPRNPNP
~_sidONQPOPTQOO
~_sieOQNPPRPPQP
~_sigMPLPPNQQRT
~_silOQRORPNPOP
~_simRROOQOOPOP
~_sinSRMMPSRMPO
~_sirRROPOOPPPP
~_sisNPQPQSOOPO
~_sitNQRORNNPSO
~_sizQRQPPOOPPP
~_skQONOOQQROO
~_skiROOOOQQROO
~_slNPTPOUPMPN
~_slaPORPPQOPPP
~_slePOOOPTPPOO
~_sliMPRQPPQOOO
~_sloRTLOOPPPOP
~_sluOMUPPOONSP
~_smNQMORSVNNN
~_smaRMPOOOSOQO
~_smeONOPPTSPNP
~_smiOSOPPOPPPP
~_smoNROPSPPOOO
~_snORRQOQORMO
~_snaPRPQONQPOP
~_snoNRPPPRNRNO
~_soROVMPTOOKN
~_soaQMTPPPOPPP
~_sobPPOPPPOPRP
~_socOPQPPQOROP
~_sodPNQOPPRPPP
~_sofPSNPPOSPPP
~_solQKSPPSOPOP
~_somQQPORQPNOO
~_sonNSPPPROPOP
~_sooRPPPPPOPPP
~_sorPPPQONSPOP
~_souRPROPNPPOP
~_spNNXPLVVMLK
~_spaPTRPNNOOPO
~_speQQMPORRPOO
~_spiROPPPQQOOO
~_splONOROTQOOP
~_spoLPQOOQUPPO
~_sprPOSPQPNPOP
~_spuOMVPPOQPPP
~_sqPROPPOPPPP
~_squPROPPOPPPP
~_ssSPOPOPPPPP
~_ssrRPPPOPPPPP
~_stUSQOIWPIOP
~_staRNQULMLNRT
~_steRNPSNOROPN
~_stiONUMQRPNPP
~_stoTNOMPTPOPO
~_strPORONQQPPO
~_stuTQPONPQNOO
~_suSMNXNNNNNT
~_subTNNNQOQRNR
~_sucPRRPPOOOPO
~_sudSMTOPNPOPP
~_suePOOQPQPPPR
~_sugOMQPPSQPOP
~_suiPOOQOPOPPR
~_sulOPNTPPPOPP
~_sumNOQPRPPPOP
~_sunORNPPROPRP
~_supPRPQOOPPQO
~_surRSNPOOPNQQ
~_susOSORPOPPOP
~_sutOOORPPPPPP
~_swNRQRMQUNPM
~_swaOSQPPMQOQN
~_sweNQQPNRSOOO
~_swiPPPROQNPPP
~_swoPNOPPQSPPP
~_syTMNPPOPRPP
~_symSOOOPPSPOP
~_synQNOPQOOSPP
~_syrNQQQPOOPPP
~_sysROPPPOOPQP
~_taNVMQSVKOLN
~_tabQLTQPTOOMO
~_tacNTNQROOPOP
~_tagOTNPPPPPPP
~_takPOKNQXLOSO
~_talMRSOPPQQNN
~_tamRPPOQOOPOP
~_tanNPSPPPOPPP
~_tapQQOSOOPPOP
~_tarUNMOPPQQOP
~_teQORPLMOMSV
~_teaSUNOQLOOPO
~_teeRLPONRSPOP
~_telNQMPQMOQRT
~_temOPRPPNPOSO
~_tenPNQQPQPPPP
~_terPORPOPNRQO
~_tesSPPOORPNNQ
~_tetPPRPPQPOOP
~_texPNQPPOOPPT
~_thFUVONN^NJL
~_thaQVOOQOORKP
~_thePTPPQLOQRN
~_thiMNRQORXNMM
~_thoONRPPRSOOO
~_thrOMTOOQOOPR
~_thuOPNPPQUPNP
~_thyONQOPRPPQP
~_tiKOSQMTPPSN
~_ticSOMOQPQROO
~_tidPPRPPPPPOP
~_tiePNSPPOOPPQ
~_tigPNROPPPPPP
~_tilOUMPPQNPRO
~_timPMOOPPMOWO
~_tinMPOPPOVPPP
~_tipPOOPPSPPPP
~_tirOPQPOSQONO
~_titNNPTNPPPRP
~_toIW\RORQMGL
~_toaOTMPPPPPPP
~_todQSPQPNPQNO
~_toiOORPPQPPPP
~_tolOSMQOSOPPQ
~_tomOPTPQPNOQO
~_tonNOUOOPSOOO
~_tooQQRNPROPNO
~_torNORRPQPPOP
~_tosMPPRPQQPPP
~_touOPTPPPQONO
~_towOPRPPPOPPP
~_trWMOKSPPNRN
~_traOTVOQLMNRM
~_treSLNOOQSQPQ
~_triVQMORQNPNP
~_troPOSPPPOOQQ
~_truQONPOPRPRO
~_tryOOOOQSPPPP
~_tuKRVNOQQPPO
~_tubPPSOPPOOPP
~_tudPORPPPPPPP
~_tueNQPPPRPOQP
~_tunOROPPQOQOQ
~_turOQPOPPSPNO
~_tutOPRPPPPPPP
~_twPLSRPRNQOO
~_tweOOORQPOQPP
~_twiQNSPORNPOO
~_ulSOMOPPSRNO
~_ulcPONPPQRROP
~_ultRPOPPOQPOP
~_umORPRPPOPPP
~_umbPROPPPPPPP
~_unOKUVNPKQQR
~_uncPMSOOSOOPP
~_undQPPQOONQNS
~_uneQNSPPPPPPP
~_uniLQOVOOOQRO
~_unkPNOPPQQPPP
~_unlPPOPPNPPSQ
~_unrPPSPPOPPPP
~_upQQIPPOYOOP
~_updQRNPPPOPPP
~_upgPPOPPPRPPP
~_uppPNNPPPSPPP
~_uprQNOPPPRPPP
~_upsOSPPPOPPPP
~_urQMSMNMTTOO
~_ureQNOOOPRRPP
~_uriPOSONOTPOP
~_uroOQQPPOORPP
~_usNQMPQSOORP
~_usiPQOPPOPPRP
~_usuNPNQPSQPPP
~_utPMUPPPPPPP
~_uteOMUPPPPPPP
~_vaQTMNPTLNOR
~_vacOSNNPROPQO
~_vagPORPPPPPPP
~_valQQMOROPONT
~_vanMSOQNOPPRP
~_vapTNOPPROPOP
~_vasQNQPPQPPPO
~_veOMWMNTLPPQ
~_vegNSNPPSOPPP
~_veiONTPPQOPPP
~_venNMYOONMQQP
~_verURKNPPQONR
~_vesOPPPPPRPPP
~_viNOZMNLRRRK
~_viaNOSQQPOOQP
~_vicPRQPPPPPPO
~_vidRQPPPOPQON
~_vieOPQPPRPPPP
~_vinORPPPQPPPP
~_vioPNQPPQPPPP
~_virPOPPPPRPPP
~_visMOPNONQTTO
~_vitROQOOPQOOP
~_voOK[QNOOPNP
~_voiONRPPQQPPP
~_volNSOSPOOOPQ
~_vomONVOOOQPPP
~_vooRQNPPPOQOP
~_vrQONPPQRPPP
~_waPSRKQNQNQS
~_waiQOROOPOPPQ
~_wakRLVPOONPOO
~_walMTQPPOQQNP
~_wanMPMORTMPOU
~_warRONNPONNST
~_wasOTNOQOPQOP
~_watSRQNPPOONO
~_wavNNQPPOVPOP
~_weOQKPMTTOPP
~_we'QPROPOPPPP
~_webPNOPPPTPPP
~_wedOTNPPQPPPP
~_weePQLRRRMOQP
~_weiQOOROQPPOP
~_welPQLOOOVRNO
~_wenNSRNNPPOQP
~_wetPMOPPSPPPR
~_whN@MTLMWQ]R
~_whaQFLTMNXQQR
~_wheRMQRNMPPSP
~_whiONQOPPRRPO
~_whoNNOOPNMOZQ
~_wiORQNTQMQKR
~_widNOSNPQSPPP
~_wieOULRPPOPPP
~_wifNPRPPROONR
~_wilPPNOQQOPQR
~_winPRNPORPPNP
~_wipOTNPPPOPPP
~_wirQLUPPPOPOP
~_witSMPPRMOSOP
~_woNKQMRWMVNO
~_wocOOOPPRPPQP
~_wokPSOPPOOPPP
~_womSMQRPNOOPP
~_wonNPSOOSOOOQ
~_wooOPRPPPPPPP
~_worPNOMRRPXMN
~_wouPNNPQQQOQP
~_wrMNSPOPPQNR
~_wrePNPPPSPPPP
~_wriNOOQPPRROP
~_wroOQUOONOONR
~_yeTPNPQQONNQ
~_yeaTQMQPPOONQ
~_yiSOPPPPOPPP
~_yieSOPPPPOPPP
~_yoMUNOPRRONP
~_yogPSOPPPPPPP
~_youNSOOPRRONO
~_zeOMQPPQQRPP
~_zerOPRPPQPPPP
~_ziPJTPOPRPOQ
~_zijOOPPPPQPPR
~_zoNRKQSOOQPQ
~_zolPPOQROPPPP
~_zooOROPPPPPPP
~_zuPPSOPOOPQO
~_zwPNQOPSNPOQ
~_zweOPRPPROPPP
~a'sNNTPPQPPPP
~a's_NNTPPQPPPP
~aag_PNRPPPRPPP
~aalNNVQPOOPPP
~aal_ONUQPOOPPP
~aanQNNPPSOPRQ
~aarOKWPPPOORO
~aar_PMSPPQOORO
~aatPQNPPPQPQO
~aat_OSOPPOOPRP
~ab_RPNQQQONQP
~abaNTOQQOOQOO
~aba_PPRPPPPPPP
~abbQPSOONPPPP
~abbeQNSPPOPPPP
~abdPLSPOOQRPP
~abdoQMSPOPORPP
~abePTNOPQNPQN
~abelQSNPPOOOQO
~aberPQNPPPQPPP
~abetOPQPPROPQO
~abgORPPPPOPPP
~abiTMPQONOROR
~abieRNQQPOOQPP
~abilPOOPPPPQOR
~ablRRQOOQLSLP
~ablePPQPOQNTLP
~aboOOQPQNOQPQ
~aborOOQPPOPRPQ
~abrMOQRPQOOPQ
~absPONQQROPPO
~abs_OOOQQROPPP
~absePPOPPPRPPP
~abyQQPQPQPONO
~aby'OOQPPRPPPP
~aby_QQPQPPPONO
~ac_RNSMSPNQOP
~acaQPSOOQOOPP
~accRJTMRPMQTO
~acceMPQPPONQRQ
~acciPNROPPOQQO
~accoSOOPPOOPQP
~accuROOOQQPOPP
~aceVPTOOKPPOM
~ace_QKTOONRRPO
~acedNTPPPPOPPP
~acefPROPPPPPPP
~acemROPRQONPPP
~acepPPPPRPPPPP
~acetRRQPNPOPOO
~achMPQNMMTSTO
~ach_QOOPONPQRR
~acheNLSNOOVROO
~achiOVNQPMOQPP
~achoPROPPPPPPP
~achtPSLOOQPPRO
~achyNNSPPQOPPP
~aciULORQPMOOS
~aciaSPOOPPOPPP
~acidQOQRPOOPOO
~acinPNPPQRPPPP
~acioRQOPPPPPPP
~acitPOOPPPPPOS
~ackPQRMORQNPP
~ack_NRQMPRQOPP
~ackePQNPPQOPPQ
~acklPPRPPOPPPP
~acoRRPOOONRNQ
~aco_OOQQPPOPPR
~aconQRNOPPPPPP
~acosORPPPPOROP
~acrQPMQSOOQOP
~acroQONOSOOROP
~actWMKOTKPRQP
~act_PQNOROPQQO
~actaPOQOROPOQP
~acteTPOPPOOPPP
~actiONPPPNQRPP
~actoTQMPQPOOOP
~acuSKOOPPRPQO
~acuaOOPPPPPPRP
~acupQNPPPQPPPP
~acutSPOOOOPQPP
~acyPOOPOOPOTQ
~acy_QOOOOPPOTQ
~ad'NLRPOUOPRP
~ad'sNLRPOUOPRP
~ad_MRRSPMSMQN
~adaORPQQQPONO
~ada_NRQRPPOPOP
~adacPQOPPORPPP
~addPNUQOPOPPO
~addeRNQOOQNPQP
~addiNQQRPOPPPP
~adeRQURONMMNQ
~ade_QSNNOOPNPR
~adedPPRPPOPPPP
~ademPNSPPPPPPP
~adenRQOPQOOPPP
~adesONRSPOOPOP
~adgORNPPOPRPP
~adgeORNPPOPRPP
~adhRNOPPRPPPP
~adhdQNOPPRPPQP
~adheROPPPPPPPP
~adiOQUTPRKNNO
~adiaRQPOPPOPPP
~adiePPRPPPOPOP
~adinLOQTPRPPOP
~adioORQPPPNPQP
~admPROOOONQRQ
~admiPROOOONQRQ
~adoOPPPQQQPNP
~ado_PPOPOPROOQ
~adolNQPPRPPPOP
~adosQNQPPQPPPP
~adsNQSPPPOOQO
~ads_NMUPPQPOQO
~aduRNNSOOROOP
~adulROOTOOOOOP
~advQNPOOROPOR
~advaQOPPPPPPOR
~adyNQSPPMTOPO
~ady_NQQPQMSOPO
~ae_PPNPPPQPPP
~aedPOQQPOOPRP
~aedsPNQQPPPPRP
~aemOPRQQNQPOP
~aesPRPPPOOPQQ
~afeVPKOUOOOPO
~afe_TQMOUPNONO
~afebPOOPPOSPPP
~afetRPPPPPPPPP
~affOUMOOOPOSP
~aff_NPPOPPOOSP
~affeNUMPPORPPP
~affiROOPPPOPPQ
~afiQPOORPOPQP
~afilPPOORPPPPP
~aflQSNOOOPPQP
~afleOSNPPOPPQP
~aftQPMROQRNPP
~afteQONQPQRNPP
~ag_NQOOPQRPQO
~agaPWNOOROONP
~agaiQRPOOSOPNP
~ageXWKMMPMPQN
~age_VQNOOQLRPN
~agedRPOPPPOPPP
~agelPSOPPPPPOP
~agemRQOPPPPPPP
~agenPROPPOQPPQ
~agerQRNPOQQOQO
~agesOOPPPOPPRO
~aggPNTPPPOPQP
~aggiPNSPPPPPOP
~agiPKSPOPQQOR
~aginPNRPPPQPPP
~aglSPNQOROOPO
~agmPPPPPPRPPP
~agmuOPPPPPRPPP
~agnRNQOQQOQOO
~agnoQNPPPQPRPP
~agoQMUPOQNPOO
~ago_ROPPPPPPPP
~agonPNTPOPOPPP
~agorPORPPQPPPP
~agrPQKPQPROQQ
~agrePPLPQPQORQ
~agsQQLQPQPPPP
~ags_QQLQPQPPPP
~agtPOOOPRQPPP
~aguOPSOPRNPNP
~aguaOORPPQPPPP
~agulPSPPPPPPNP
~ah_MTNOPSPPPP
~ahaPRPPPOPPPP
~aha_PPRPPPPPPP
~ahePROPQPPPPP
~ai_OUOPPPOPOP
~aidOSPOQPNRNQ
~aid_OTOOPOOQOQ
~aidePNRPPPPPPQ
~aigRNSOPPOPPP
~aighRPQPPPOPPP
~ailTOMRNPOQPP
~ail_NRLQPPQOQP
~ailaPPOPPPOORP
~aileRPPPPOOPPQ
~ailiPNSOPPPPOP
~ailtPPPPPOPRPP
~aimOMOPPPPYNO
~aim_OOOPPPPUOP
~ainUUMMLPULOP
~ain_SRSNMRQNNN
~aineSPMPPPPPPP
~ainfPOOPPORPPP
~ainiPTMOPPPPPP
~ainlONPPPPSPPP
~ainsRMROPOPPPQ
~aintNUOQOOOOPR
~aioROPPPPOPPP
~airRQPQOPLQPP
~air_QPNOOQOROQ
~aircPSMPPPPPPP
~aireROQOPPPPPP
~airsNSORPPOPQP
~airwRLTPPOOPQP
~aisOORPPQQPOO
~ais_ONTPPPOPPP
~aiseQPNQPQQPOP
~aitRQONPROOOP
~ait_PQQOORNPPP
~aiteQOOPQPRPPP
~aiuOORPPQPPPP
~aiu_PORPPPPPPP
~ak_OQQOOPMRQP
~akePPROPSOMOR
~ake_QOQPOPSNNP
~akedOOSPPPPPPP
~akenOPSPOOOPOP
~akesPQLPQTNPRO
~akiQLVPPQOPOO
~akinQLVPPQOPOO
~akkPORPPPPPPP
~aktRMQPPOORPP
~akt_QNSPPPPPPP
~al_UDMULKSXQR
~alaNOSSPONNSP
~ala_OQROPOOPPQ
~alacPOPRPPPPPP
~alanQNRPPPPPPP
~alarQSQPOOMOQO
~albPNNTQPPPOP
~albeOOPRQPPPPP
~albuPPORPPQPOP
~alcNOPSRPSONO
~alcoONPPRQROOP
~alcuOPPSPPPPPP
~aldNNQPPPRPPP
~alePUPQOPPONN
~ale_ROQPPNOPPP
~aledPTPPPPNPPP
~alenOOOSOPQPOP
~alerNPPOORROPO
~alfLQQRPSPOOO
~alf_MQPRPSPOOO
~algRQOQOOPPOP
~algePPOROPPPPP
~aliRISSMTONNR
~ali_QNPPPROPPP
~alidQNOPOOOPRS
~aliePOPPPPRQOP
~aligPNSPPPOPPP
~alinTONRNQPOOO
~alipNPRQOQPPOP
~alisNNRPQQQPPP
~alitSPNPOPPPPP
~aliuPORPPPPPPP
~alivOQRPPOOPPP
~alkLRWNOOPSMO
~alk_MTROPOORON
~alkeOPSPPPOPOP
~alksPNPPPQPPPQ
~allOSRNROLNQR
~all_LRSOOPTPON
~alleMTOPTPOOOO
~alliPOTPOPOPOP
~alloPHTPQPNRSQ
~allsVPNPPOMOPQ
~allwPROPPPPPPP
~allySQMPOPNOPT
~almRXIOONQPPP
~alm_QSNPPOOPPP
~almeRPNPPPPPPQ
~almoPROPPPPPPP
~almsOPPPPPRPPP
~aloSOQORNQOOO
~alonRNPOPORPPO
~alpOMNORSSOPP
~alp_OPOPPQRPPP
~alpePNQPPQQPPP
~alpiOOPPPRPPPP
~alprQOOOROQOPP
~alrPOPPRPQPOP
~alsSKQQPNSORO
~als_QMQRONRNSO
~alsyRPNOOPQPPP
~altRNQOPMLRPU
~alt_QNRPPQOPOP
~altaOSOPQOPPPQ
~althPPOOOONRRR
~altyQOQPPPOPOR
~alvTRNOQOOPPP
~alvaTPOPPPOPPP
~alwOQNPPRQPOP
~alwaOQMPPRQPOP
~alyNPRQQOOPPO
~aly_ORPPPOQPPP
~alysOOQQQPNPQO
~alzRPPOPOPPPP
~alzhRPPOPPPPPP
~am_QOSSQNNOQM
~amaPPOPQOOQOR
~ama_OSOPOOOQPP
~amadONORQQQPPP
~amarPLSPPPPPPR
~amatROPPPPPPPQ
~ambQNUOONMPTN
~ambiROOOPPPPQP
~ambuPOROPOOPRO
~amcPPPOPPPRPP
~amciPPPOPPPRPP
~ameNWJMSOQSNP
~ame_LVONROSSMO
~amedQSLPPNOPPR
~amenOROOQPOQPO
~amesPLQPPRPPPQ
~amiQLQWQNPNOP
~amilOQOORNPPPR
~aminRMPSMRPOQO
~amioOPPQROOPPP
~ammOPRPPSPPNO
~ammaPPRPPPPPPP
~ammePTOPPPPPPP
~ammyPNRPPQPPPP
~amoOQRSPONOQN
~amo_ONTPPPOPQP
~amosONRPPPPPQP
~amouOQORPPPPPP
~amoxRRONQOPPOP
~ampPQNRPSOMPO
~amp_OTNPPPPPPP
~ampaQRNPPPPPPP
~ampfPNSPPPPPPP
~ampiOOQORQOPOP
~amplORMPPPQPRP
~ampoOPOTPPPPOP
~ampsQPOROQPOOP
~amptOORPQPPPPP
~ampuQNQPPPPPQP
~amsSRMUOONONO
~ams_QONUOQOONO
~an'QMTOOQQPOO
~an'tPMSPOQRPOP
~an_PTLRSPKPPP
~anaQSLQSMOOPQ
~ana_PRNPRNQPPO
~anagRPNPPPPPQO
~analQNNROQPPPQ
~ananPQNPROPPOP
~anapNPRPROOPPP
~ancSLPTMLWSKN
~anc_MRPOPPSPQP
~ancaPOSPPOPPPP
~anceWNPRNNMSMP
~anchONOPPPUPQP
~anciORPPPPQPOP
~ancoPOOSOQQPPP
~ancrQNOPQPORPP
~andLOMOMZMMPY
~and_MTNONQNQPT
~andaNQMPPRNORR
~andeRONPPRNOPS
~andmPNRPPPPPPP
~andoONUOQRNOOP
~andpPOPPORQPPP
~andsMPQROQQPPO
~andwOSOPPOQPPP
~anePLROQOQNUO
~ane_ONOPPQQPQQ
~anedOTMPPPPPPP
~anelPNQPQOQPPP
~anerPOSPPPPPOP
~anesOKSPPOQPSP
~anetPQOPPPPOSO
~angUNTONTLNQN
~ang_QSOOPPNOPP
~angaQNRPPPPPPP
~angePSJQPUOOQO
~angiQQQPNPPPOP
~anglPNSPPPQPPP
~angoROPPPPPPPP
~angrQORPPPPPPP
~angtOOQPPOPPRP
~anguONSPPQPPPP
~anhRQNPPPPPPP
~anhaPROPPPPPPP
~aniPNQONPTPOR
~anicQRPOOOPPPP
~anikPRNPPPPPPP
~animQNSPPPOPPP
~aninOMPQOOSPQP
~anisNPQPPPQQPP
~ankMXLOONPQTP
~ank_MOUPPLQOTO
~ankeOULPPPPPPQ
~anklQNNOPSQRPP
~anksPSOPPPOPPP
~annNTSOPPPMQN
~ann_PPRPPQOPPP
~anneOVMPPPONRP
~anniONOQQSQPPO
~annoQNUPPOQPOO
~annuPTPOPOPOPP
~annyPOSOPOPPPP
~anoSMWOPOOONO
~ano_OQRPPPQPOO
~anosQMQPPQQPPP
~anotQPSPPOOPOP
~ansROSOPKNNQT
~ans_OPSQONOOPQ
~ansfPQPOPONQQP
~anspRONOQOOOQQ
~answPPRPPOPPOQ
~antNMPXQOLLQS
~ant_OLUPRMPOOR
~antaORLTPQOOPP
~anteMQRQOOPOQP
~antiTQLQOQNORO
~antoRMOTPOOPOQ
~antsRQLPQRNPNS
~anuSNROPQNPNP
~anulPNRPPPPQPP
~anutRPPOPQOPOP
~anyORRTOPLPOQ
~any_NMQSPPOPRP
~anybPQRPPOOPOP
~anyoOTQPPROONO
~anytSMMPPOQPQR
~anywPSOPPPOPOP
~anzOMTQQOOPPP
~anzaONRPRPPPPP
~ao_NQQOPSOPPP
~aoiOPPOSPPPPP
~aoi_OPPOSPPPPP
~aorPORPPPPPPP
~aortPORPPPPPPP
~ap_RTPPQNLPPO
~apaOPPPPOQPNR
~apacPOOPPPPPOS
~apePUMQQOMOQO
~apefPOPORPPPPP
~aperPRNRNQNQQP
~aphQORPRNQPNP
~aphyQPQPROOPOP
~apiTKNRQTMQON
~apidQNRPPPOPQP
~apieQPOPPRPPPP
~apinQMOPRQPPPP
~aplOQPPPPRPOP
~apleOPPPPPRPPP
~apnPKVOPPQPPP
~apnoPLUOPPRPPP
~appMQJLOVRPSQ
~appaOQOPPPRPPP
~appeRKPOPRSQOO
~appiPSOPPPOPPP
~applPPOOPOPOSQ
~appoPNOOPTPPPP
~apprNROPPOPPSP
~appyPROPPROPPP
~aprRNPOOUOOPO
~apriOPQPPRPPPP
~aproRPOOORPPPP
~apsUPSOOMPPNO
~apseTOSOOOPPNO
~apsuRPOPPOPPPP
~aptOQSPPOPPOP
~aptoORPPPOPPOP
~aptuONTPPPPPPP
~apyRONOOQOQPP
~apy_ROOOOQOQPP
~aquSLPOPOQOTO
~aquaSNPPOPPPPP
~aquiOOPOQOPPTO
~ar_QNRNNRULQO
~araSOSTMQNNNQ
~ara_ORMQPPQOQO
~arabPOQPPROPPP
~aracUPPPNPOPOO
~aradQRMQPPPPPP
~aralPOSPPPOPPP
~aramQNQPPOPPPQ
~aranNQORPPPPPP
~aratNRQQPQOPOQ
~arbQLPTQOPOOO
~arbeRPNQPPPPPP
~arcQNROORMNPS
~archPQPPPQOOOR
~arctSPOOPPPOPQ
~ardQVQMLKNMWS
~ard_MRUONOLMVP
~ardiSPLPNOQQQR
~ardlOPRPPOOPPP
~ardsRSNOPLRPPQ
~areTKQMOSLQOS
~are_STNNPNNQPQ
~areaPMQRPPQPPP
~aredSQOOOPOOQO
~arelOLTPPSOPOO
~arenPQNOPQNOQS
~arerPNRPPPOROP
~aresNNPOQRRPPQ
~arfPPNPSOPPOR
~arf_OOOPQPPPPS
~arfaPPOPRPOPOP
~argTNMSOMTRON
~argaOMSPPPQPPP
~argeUPKQPNSQOO
~argiOQORPPPPPP
~ariNONPRPQOOT
~ari_ONSPPPQPPP
~ariaNPQPOPPOQR
~aricQQQPOQNPPP
~ariePQNPPPQOPQ
~arinPMPQQQRONP
~arioPVMPPOOPOP
~arisQOOPPPPPRP
~aritOQMPRQOPOQ
~arkLROPPNVORN
~ark_NPOOOQTOQO
~arkeQRPPPPOPOP
~arkiOQPPQOQPRO
~arksONRPPOSPPP
~arlTQNOOOQOPP
~arlePNQPPQPPPP
~arlyURMOPNRPOO
~armORSMOPOQRN
~arm'PNRPPPPPPP
~arm_RQTOOONPNQ
~armaNQNOOPNRTP
~armeNPQPPPRPOP
~armsRQNOQOQPOP
~arnPUMPPOOPQP
~arniPSMPPOPPQP
~aroPKTSQPPONO
~aronPOORQQOPPP
~arotPORPPPQPPP
~arouOPRPPPQPOP
~arpORQPPPOQOQ
~arrSORNNQKPOS
~arraNOQPPQOPPS
~arreTLUPOOMQOP
~arriPUNOPQNOOQ
~arroNOPPPQQPPQ
~arsSQNOPTPOMO
~ars_TQMOPRPONO
~artTOLYSPFONP
~art_TKOWMPLQQO
~artaOPQORPOPPP
~artbPNQPPQPPPP
~arteMTOPSQNOOP
~arthROQPOPPPPP
~artiQQORPOOOOQ
~artnPNOPRQOPPQ
~artsQPOOPQOROQ
~artuPOOPPRQPPP
~arySLNOOQOPUP
~ary_SMMOOQNPVO
~arynQNQPPOQPPQ
~arzOPOPPSOPPQ
~arztPONPPSOPPQ
~as_QPRPOLSNPR
~asalQMNQQOQPQP
~ascOROQOOPRQO
~ascaONPPPPPRQP
~asceOPRPPPPPPP
~aschOTMPPPPPQP
~asePNNOQOORQS
~ase_POOQRNPPPP
~aserPMPPPPORPS
~asesORNPPPPPQP
~ashQOSNTOPNPN
~ash_POQNTOQOQO
~asheSPOPOQPPOP
~ashiOOTPPOOPPP
~ashoOPPPRPPPPP
~asiTLOPPPROOQ
~asiaOPPPPPRPPP
~asilTOMPPPPPPP
~asisQNOPPQQPPP
~askRRKOPQNPSQ
~ask_PPPPPOPPRP
~askePTMPPPPPPP
~askiOPPOQPOPOR
~asksSONPOQNPRP
~aslMORPPNRPRP
~asleNPPPPNRPRP
~asmRMRPOQPPPO
~asm_PORPOOPPPP
~asmaRNPPPRPPPP
~asnOLTQPOPPPO
~asn'OORQPOPPPP
~asntPMRPPQPPPP
~asoRPLSPQQONQ
~asonPPNRPQOPPP
~aspRKUPPQOPOO
~asp_PORPPPOPPP
~aspiOOSOQPPPOO
~asprTNPPPOPPPP
~assURXOOLLLOQ
~ass_QOSOOPROOO
~assaPOPPPPPPOR
~assePTPOPOMOQP
~assiQMUQONOOOP
~assuQQPPPPNPPP
~astRQLLVQSONM
~ast_ONQQRQROOO
~astaPRMPQROPPQ
~asteNSOPPNQQPO
~astfROOORQOPPP
~asthNOSOSPPPOO
~astiORNPPQRPOP
~astrROOOPQNORP
~astySOOOPPPPPP
~asuQMRPPOORPP
~asuaQNRPPPOPPP
~asurPOPPPPPRPP
~asyORPPPPPPPP
~asy_PROPPPPPPP
~asysOPRPPPOPPP
~at'QLMQOQSQQP
~at'sPLMQOQSQQP
~at_RPNQQOPQOP
~ataTMOOOQROQQ
~ata_SPPOONOOPR
~atarROQPOPOPPP
~atcRRLROQRONO
~atchRRLROQRONO
~ateQNNQLQVUJO
~ate_ORHXMRLTMT
~atedUMRNNPQMOR
~atelOPRPPORPOP
~atenPPOPOPOSPO
~aterQLSMOQUQPN
~atesQONOPPSPRN
~athRLUPPPLPPQ
~ath_OLSOPOMRRR
~atheOOSQQRNNNP
~athiORQPQNPPOP
~athoNQQPPQQPPP
~athsUNPPPOPPPP
~athyRPPPOPPPPQ
~atiXQJQOLNPRQ
~ati_POQPPRPPPP
~aticTORPQONOOO
~atieUNOMRLPOSP
~atigQQNPPOQPPP
~atinSROOOPRONO
~atioPONUNONSNQ
~ativOPPPOPOPRR
~atmQNQOOPORQQ
~atmeQNQOOOORQQ
~atoLWQNONQPPP
~ato_NXPOONOOOO
~atolRNQPPQOPPP
~atonOOOPPQRQPP
~atorOQOOPOOPRR
~atrNROSQOMORO
~atreOOSPOQNPQO
~atriQOOQROOPRP
~atroMSORQOQPPP
~atsMNPOORVOPQ
~ats_NNQOOQUOQO
~attPOROOPTQKR
~attaPNSPPNRPOO
~atteROOOPPQRMQ
~attiNPQPPQRPPP
~attoNPPPPOQPPS
~attyPQNPPRPPPP
~atuPPSNOOOOOS
~aturPQSOOPOPPO
~atusRPPOPOPPPP
~au_NMUPPPQPOO
~aucQNSPPOOPPP
~auchPNSPPPPPPP
~audNQNPPNQQRQ
~audiNRMPPOPRRP
~aufPKVOPOQPPO
~augNRPNOVOOOQ
~augeONTPPQOPPP
~aughNSLOOUPOOR
~auguPROPPPPPPP
~aulPNQPPPPOQR
~aultQMQPPPPOQR
~aumQQNQPOPPPP
~aumaRPOQPOOPPP
~aunORNPPRPPPP
~auntOPOPPSPPPP
~aurSPNPPQPPPP
~ausONSOPOQUNN
~ausaNOPPPOQSPP
~auseQRMPOQQSNO
~austOOTPPOOPQP
~autOOKNPMQUTQ
~aut_QPOPQPOPRP
~authOOOOPOPRQQ
~autiNQOPPPPRPP
~autoOPPOOOORQQ
~auwOLSPPQRPPP
~auw_PNTPPPOPPP
~auzQNPPPPRPPP
~auzeQNPPPPRPPP
~av_QNNOPPRPQP
~avaOPTPPOMPRO
~avaiPQOPPPOORP
~avalPORPPPPPPP
~avanORQPPPPPPP
~aveRQNNPNROPR
~ave_OTMOPQMOQS
~avedRPNPPPOPPQ
~avelPNQQPOQPPP
~avesPQPPPOSPNP
~aviNOLMUQOOTR
~avinQNPPPQQPPQ
~avirOOONVPPPPP
~avisOOOPPPOPSQ
~avoNPPOSPPPOP
~avoiOPOPSOOPPP
~aw_OMPPPPQPPS
~awaTRPONPSOMO
~awa_ROQPPPPPOP
~awaiPOPPPPRPPP
~awakPOPPPPRPPP
~awalRPPPOPPPPP
~awarPSNPPPPPPP
~awayQQPPPPPPNP
~aweNTNPPPPOQP
~awerNTNPPPPOQP
~awfONQPPPPOPS
~awfuONQPPPPOPS
~awiOPOPPOTPPP
~awinOROPPOQPPP
~awnOPRPPOPPPP
~awsQOOPPPPPPR
~ax_NQPPORPPQP
~axiSPQQONNQPO
~ay_LVTLSTLMPL
~aybOPRPPPPPPP
~aybeOORPPPPPPP
~ayeQRMPPOPPPQ
~ayedRQOPPPPPPP
~ayerOQNPPPPQPQ
~ayiOORPPQOPQP
~ayinOPRPPOOPQP
~ayoSQNOPPPPPP
~aysLPKRMSQQRS
~ays_MNKRMTQQRS
~az_NRQPQOQPPO
~azaQPOORPPPPP
~azepROQQPOOPOP
~aziRQNPOQNPPQ
~azidPPPPPROPPP
~azitRPPPOPPPPP
~azoKLQSYOPOOO
~azolKNNRWPQOOO
~babQPRQPQNOMO
~babiQNRPPPPPPP
~babyQQPQPQPONO
~bacVOOMNRPQON
~baciQORPPPPPPP
~backPRONNTQOOO
~bactUOPOPOOPPP
~badPUMPPPORPP
~badgORNPPOPRPP
~bagOSQPPOOPOP
~bagePSOPPPOPOP
~baggPORPPPPPPP
~bagsOSNPPPPPQP
~baiPROPPPOPPP
~bajQLSPPRPPPP
~bajaQNRPPPPPPP
~bakOSNPPOPPPP
~bakeORNPPPQPPP
~balNNPPPRMSPQ
~bal_OOPPPPORPQ
~baliPOPPPRPPPP
~ballOPQOQQNQOQ
~banNQLSPNOQSQ
~ban_OPQRPOOQPP
~banaQQMPRPPPPP
~bandNNPRPOQQPR
~bangQNQPPQPPOP
~bankOSMPPPOPTP
~barTLRPORNOQO
~bar_SOPPPOPQOP
~barbQPPRPPPPPP
~bareONQOPSPOQP
~bariPOPPPPOPRP
~basTMPPPOQPPP
~basaROOPPPPPPP
~baseOPQPPORPPP
~basiSOOPPPPPPP
~batNVUONONONO
~batePQRPPPOPOO
~bathQRQPPNOPOP
~batiONQQPRPPQP
~batoPROPPPPPPP
~battOTRPPNOONQ
~bavPORPPPPPPP
~bayOOPPQOPPRQ
~bbeQMSPPOPPQP
~bbedQOSPPNPPPP
~bberOORPQQPPOP
~bbinPORPPPPPPP
~bbleOROPPPQPPP
~bbyONQPPSPPPP
~bby_ONQPPRPPPP
~bdoQMSPOPORPP
~bdomQMRPOPPRPP
~be_PPTPPNNOQP
~beaNTNOPSOPPO
~bearOSNPPROPPP
~bebQNQPPPOPPP
~bebeQNQPPPOPPP
~becQOSPPONOPQ
~becaPRQPPPOPPP
~bedQRQOQNNPQO
~bed_QPSPOOPPPP
~bedsMSNPPOOPRP
~beePVPOPSMONO
~beenPORPPSNPOO
~beepOROPPPQOPP
~befQONQQPPQQN
~befoQPNQQPNQQN
~begONRRPOPPPP
~begiOPPRPPPPPP
~behQROPPOPPPP
~beimPPNRPQPPPP
~beinPORPPOQPOP
~belQPOOORPNRQ
~bellPOROOSNOQO
~benPMORPRPQQO
~ben_OPPOQOPPRP
~bencOROPQOPPPP
~bendOOOQQROPPP
~beneQNQPPPOQOP
~benzROQRNPPPPP
~berPONPPORSPP
~ber_OONPQORPSO
~berePNQPPPPQQP
~berrPQNPPPSPOP
~bersPPORPPOSOP
~bertOOSPPPOPPP
~besRRJPOQRSNO
~beseOOPPPPRPPP
~besiRNPPPPPROP
~bestRUMPPPOOOP
~betTOOPOQROON
~beteSOOOPQPQOO
~betiOOROPROORP
~bettPRPOOPQOOP
~betwPPOPOPSPPP
~bevOPPPPPPPRP
~bewPMTPPOPPPP
~beyQQOPPPPPPR
~bezQNRPPPPPPP
~biaROPPPPOPQO
~bia_SQNPPOPPQP
~bicQNROPOQPQP
~bicaQOOOPPRPPP
~bidPPOOPPQRPP
~biePMMTPQPQOQ
~bienOOMSPRQPOQ
~biesRMQQPOOQPP
~bijPOROPPPPQP
~bikPRPPPPPPPP
~bikePRPPPPPPPP
~bilOLMNOPS[MQ
~biliQLPOPOSPOR
~billONNOPPOZNO
~bimNQORPPQPPP
~binTMQOPPPONQ
~bin_RNPPPOQPPP
~binaRPPPPPPPPP
~bindPOQPPOPPPR
~binsPROPPPPPOP
~bioURPMNPNPOP
~biomPROPPPPPPP
~biopQPPPPPOQNP
~biotTPPNNQOOPQ
~bipRNQOOOQOPQ
~bipaOORPPPOPQP
~biphSOOOPPPPPP
~birPTMOOQPOOQ
~birtQQOOPROOPQ
~bisPSNOQQOOOP
~biscOSOPPOPPPP
~bitQSOOQNPOOO
~bit_OTOPPOPPPP
~biteRQPPPNPPPP
~bjeOPPPPOPPOT
~bjecOPPPPOPPOT
~blaNKTOPNWNPP
~blacNPSPQOROPP
~blamNQNPPPRPPQ
~blanOPMPPPTOQP
~blatSPPPPPOPPP
~blauPMSPPPQPPP
~bleONSNPPSSMO
~ble_MPONQOQSPS
~bleeSRNQNMRPQO
~blemPOOPQQORPO
~blesNSPPPOPPPP
~bletRLRQPUOONN
~bliPPMPOPROQQ
~blicOROPPPPPPQ
~blinSONQPPQPQO
~bloPOTOQQLNQP
~blocQPPPRPOOPO
~blooPNPOOQOOSQ
~blowPNTPPPOPPP
~bluQOUOOPQONO
~blueOPSPPPRONO
~blutQOROPQOPPP
~bo_QROQQOOPPP
~boaPTOOPOOOPP
~boarOTOOPOOPPQ
~bocPPRPPOPPPP
~bodNQYOQMNONP
~bodyMRXOQMOONP
~boiPPRPPOQPPP
~bolROMSOOPROO
~boliSNOPPOQQOO
~boloPRPPPPPPPP
~boluQNPTOPNPOP
~bolyOQOOPPPRPP
~bomOPPPPQONTP
~bombOOQPPQPNTP
~bonQMQPPQROOP
~boneQMQPPQQPOP
~booQTJONSNOUO
~bookNRNOOOOOUP
~bootQQNPPQOPPP
~borMQOQQOSQNQ
~boraPPOPPOPPPR
~bordOPPPPPRPPP
~bornQLQQQOROPO
~borrPTNPPPPPPP
~bortOPPPPPPRPP
~botQORQNQNROO
~bothOSNQOPPPPP
~botiROPPPPPPPP
~botoOOQOOQPSPP
~bottRPRPOPOPOP
~bouQSNOPONQPP
~boutQRMOQQOPQP
~bovROPPPPPPPP
~boveRPOPPPPPPQ
~bowSLPPPOSOPO
~boweSOPPPPOPPP
~bowlPNPPPPSPPP
~boxPRPPQNPOQP
~boxePROPPOPOQP
~boyOORPPPPPPP
~boyfPNRPPPPPPP
~braOSRQNMNPSO
~bra_POQPPORPPP
~bradPMTPOOQPPP
~braiQRNQPOOPPP
~bralROQPPPOPPP
~branOROPPPPPQP
~brarOPOPPPOPSP
~brasPORPPPPPPP
~breNRQOROMNTQ
~bre_OPOPPOQPSP
~breaPNQPSOMORR
~breePORPPPPPPP
~brewOSOPPQPPPP
~briTRRPNMPNPN
~brieQPRPPOOPPP
~brilSQOOOOQPPP
~brinORPQOOOORO
~brisPQNPPPRPPP
~broRSOOOQPNOP
~brokPROPPPOPPQ
~bronRRPPPONPQP
~bropROPOPPPPPP
~brotNRPPPRPPPO
~brouPSPPPOOPPP
~browPOOQPPSOOP
~bruNOQOOPVOOO
~bruiNOOPOPTPPP
~bs_NSKQPQROQP
~bseQONPPORPPP
~bsenPPOPPPRPPP
~bstQNSPPOOPPQ
~bstoOOSPPPOPPP
~bu_PNQPPPPPPP
~bubbOQOPPPRPPP
~buiPPQPPOPORP
~builPPPPPPOORP
~bulQRPPQNOQQN
~bulbPROPPPPPPP
~buliRPNQQOPPPP
~bullORQPPOPPPP
~bumRONROOQPOP
~bumiROPPPPPPOP
~bumpROOPPPQPPP
~bunPPNPPQORPQ
~bundQOOPPPOSPP
~bupPNPQRPOPPP
~buprPOOPRPPPPP
~burORPQPQPPNP
~burnPPNPPSQPOP
~bursONRQPPOQPP
~busONPPPPRPOR
~bus_OMQPPPRPPR
~butMRPQROPOQO
~butaOPORQPPPPP
~buttPQQPPNPPPP
~by'ONQPPSPPPP
~by'sONQPPSPPPP
~by_PORQPSPONO
~byePOSPPPPPPP
~bye_POSPPPPPPP
~bypRQOPPPOPPP
~bypaRQOPPPOPPP
~c'eNONPPPRPRP
~c'esNONPPQRPRP
~c'sQROPPPPPPP
~c's_QROPPPPPPP
~ca_QGUPOPPRQQ
~cabPTPPPNNQOO
~cabiPPOPPOORPP
~cablPSNPPPPPOP
~cacSMNPPPORQO
~caciSONPPPPPPP
~cadPORQPQOPOO
~cadaPNRRPPPPPP
~cafOVNPPOPPPO
~cafeORPPPPPPPP
~caffPSNPPOPPPP
~caiPPRPQOOQOP
~caidPPOPPPORPP
~cainPROPQPPPOP
~cakOUNPPOPPOP
~cakeOUNPPOPPOP
~calPQPPOMQPTN
~cal_SMQNPONRRO
~calcPOPSPOQPOP
~caldOORPPPPPPP
~calfPOPPPRQPPP
~callPRRNOMNOSP
~calmQTMPPOOPPP
~calpOMOQPRSPPP
~camMQNNOVORRN
~camaOORPPPPRPP
~cameOQQOOROQPO
~campOQNOPQPPQP
~canQPXMMKTNPQ
~can'PMSPOQRPOP
~can_QQNPPOQOPP
~canaQMOPPQPPOR
~cancTSNOOOPOOP
~candOROPPPPPPQ
~cannQPROPNPOQO
~cantKOWPONSPQO
~capOMQPPOSPNR
~capaOOPPPPPPOS
~capnPMQPPPSPPP
~captONSPPPPPPP
~carNOTPOOLRRQ
~car_PSMPPROPPP
~caraPORPPPPPPP
~carbQMORQOQOOP
~cardRQNQNMRQRO
~careOMQOPROTOQ
~cariPNRPPPPPQP
~carnPROPPPOPPP
~caroPNTPPPOPPP
~carrQNPOPQNOQR
~cartNUOPPOOOQP
~casNOQOQNNRRQ
~cas_RMRPPPOPPP
~caseOPLOQOOQSR
~casuQNRPPPOPPP
~catQNPPQNRQRM
~cataOQOPOPRPPP
~catePOQPQPOSPO
~cathQNPPROPORP
~cauNNOOOPSWNP
~causPNNOOPSVNO
~cautNQOPPPPRPP
~cc_SOQPOPPPPP
~ccaQMSPPOQPPP
~cca_QNQPPPQPPP
~ccePQOOPONQRQ
~ccepMROPQPPRQP
~ccesRNQOPPOOQQ
~cchOPSPPPOPPP
~cchiONTPPPOPPP
~cciPQQNPPOQQO
~ccinQQOOPOOQRO
~ccioONRPPRPPPP
~ccoSPNPPOOPQP
~ccorRPOPPPPPPP
~ccuRONOQQROPP
~ccupOPOPPQRPPP
~ccurSPOPPPPOPP
~ce_RPPPKPLSQS
~cebRPOPOPOPQP
~ceboROPPPPOPQP
~cedNQNPOOPQQS
~ced_QRNOOOQPPQ
~cefNPPPSOQPPO
~cefaOPPPRPPPPP
~cefuPQNPPPQPPP
~ceivOPPPQRPPPP
~celOTNQQPQNOO
~celeNSOPRPPPPP
~cemQPQSPONOOO
~cemeQPPRPOOPPP
~cenMVLQONPRSN
~cencOOPPPPRRPO
~cendNRPPPPPPQP
~censOROPPOPPPQ
~centPOMQOQPQRO
~cepLRPOUPNROO
~ceptMQQOSPOROO
~cerTMNNNOQUQO
~cer_RQNPONRQPO
~ceraPOPPPPPPRP
~cersRNQPPRPPPP
~certNONPPPOTPQ
~cesVMRPPNMPQO
~ces_SQROOOOPPN
~cesaRNPQPPPQPP
~cessRNPOQONPRQ
~cetSROONPNOPO
~cetaRSQPNOOPOO
~ch_RORUMLOQNR
~chaMZOONNNRPP
~chadQPOPPRPPPP
~chaiMRSOONOQQP
~chamNPPPPROPQP
~chanWPMNOQNPQO
~charLVKRPNPQPS
~chatOSQPPOPPOP
~cheLOTLNPQSVL
~che_POROOPOPSO
~cheaPRQPPPOPOP
~checSSKNPQMNUO
~chedNPMSOOSQPQ
~cheeNPOPPQRPOP
~chefPRNPPPPPPP
~cheiONPPPPPRPQ
~chemOMRQPROQPP
~chenOSQOPOOPRO
~cherQPROPPOPPO
~chesPNSOPPSOOO
~chetOPROPPPPPP
~chezPOOPQOQPRP
~chfROPPPPPPPP
~chiPOQQPMSNTL
~chiaOKUPPOPPRO
~chiePOPPPOPPRP
~chilTNNQQNROPO
~chinNVOOPROPOO
~chirPNPPPQOPSP
~chlNLSRRRNOPO
~chlaONROQROPPP
~chloPOPSQOPPPP
~chnROPQPOOPQP
~chniRQNPPPPPQP
~choRPQLNOUPNQ
~cho_OQPOPPPRPP
~chocROQOPOQPPP
~choiOSNPQPPPPP
~chokPPUPPMOPOP
~cholQNOPPQRPPP
~chonPQMPPPQPPQ
~chooPSNOOQOOQP
~chrQSMOPNRROP
~chriPSNPPOQPPP
~chroQPNOPOQRPP
~chtNOSNOOOOST
~cht_NNSOPNOORR
~chtsONROOQQPQP
~chuNRSOPOPQOO
~chwONSPPOPPPQ
~chwePOQPPPPPPR
~chyNOQPPRRPPP
~chy_NPPPPRRPPP
~ciaTPPNPQMQRN
~cia_ROQOPQNQPO
~cialPRNOPQOQQO
~ciclNOQQPPPPPP
~cidTLQQNNNOQU
~cid_ROQQPOOPPP
~cidePNQPNOOORU
~cidiROOPPQPQPO
~cieNPRQROQOOO
~cienOPRQROPPOP
~cifeOPPRPPPPPP
~cilQPOQOPNRPO
~ciliOQNQPPORQP
~cimOQROPPPPPP
~cinTLQTROMQON
~cin_RMOTROOOOP
~cinaRNPROQPPOO
~cineOPPNSPNPRO
~cingOQNPPQQPPP
~cinoPOQOPPORPP
~cioRNQORPPOOP
~cio_QNQPPQPPPP
~cionQPOOROPPPP
~ciouPNSPPPPPPQ
~cipPPONRPOSPP
~ciprPPPORPPPPP
~cirROPQQOOPPP
~cisTLOPPOPQOS
~ciseSPPPPPOPPP
~cisiPOOPPPOQPS
~cistRMOPPORPPQ
~citUNNPRNQOOQ
~citaRPPOQOPPPP
~citrOPPPRPPPPP
~cityPPPPPPOOPR
~ck_OYSLOPMPPN
~ckeMUPOPPNOSO
~ckedNMSOOSPNRQ
~ckenPNRPQOOPQP
~ckerPVLPPOOPQO
~cketOTOPONPQPP
~ckiRPPPPPPPPO
~ckinRPPPPPPPPO
~cklPPRPPOQPOP
~cklePORPPPQPOP
~cksRRNOORNNRP
~cks_RRNOORNNRP
~cktOPRPPPOPPP
~ckt_OPRPPQOPPP
~claMNPPUNOVNO
~claiOLOPPPPYNO
~clamPOTPQOOOOP
~clarNOPPSOOORQ
~clasOROPQOROOP
~cleQUQPMRNOPN
~cle_NQSOPSNPOO
~cleaSRLQOPOOQO
~cliMQNQQTMPRO
~clicPOOPPSPPPP
~climOOQPPRPPPP
~clinPSOOPPLQRO
~cloOPPPSMQOOP
~clofOOPPSPPPPP
~clogPROPPPPPPP
~clonOMRQOQQPPP
~closOSOPPOOPPP
~clovQNPROPPPPP
~cluSQOOONPROP
~clubPROPPOPPPP
~cludQPOPPOORPP
~clusRPPPPPQOPP
~cmoPNRPPPOPQP
~cmo_PNRPPPOPQP
~cniOROPPPPPPP
~cnicOROPPPPPPP
~co_UFQTPQNPOR
~coaQSPOPMPPQP
~coagPRPOPNQPQP
~cobOOQQPOPPRP
~cocROPOPOQPPP
~cocaOOPPQPRPPP
~codMMOROOL[RO
~codeMOPOPOMWQP
~codiONPPPPOTQP
~codoPPPSOPPPPP
~cofORQPPQPPOO
~coffORQPPQPPOO
~cogROPPPPOPPP
~cohSMNPQQSOOO
~cohoSONPQQQOOO
~coiRQNPQOPPPP
~coinOROPPOQPPP
~colRNSNLQLOXO
~col_QOOOOPPOSQ
~colaORMPPOSPPP
~coldQNROPQPPPO
~coleOQORPPPPPP
~collOQTOPPNPOQ
~coloOMQPOQOOVO
~coltOOQPPPPPRP
~comTPSQONMQKQ
~comaOPROPPOPPP
~combSMNRQPOPPQ
~comeRPUQOPOPMN
~comfOTLPPORPPP
~comiNQRQORPOOO
~commRPPOPPPOOO
~compSPQNPNMROS
~conOQKQUQKQPQ
~con_OSMPQQPPPP
~conaNPORRPPPPP
~concLMNQUTOQOO
~condPSOPOOPQQM
~conePSNPPOPPPP
~congPROPPPOPPP
~connONTPPPPPPP
~consTLQONPNPPT
~contRPMLSQNPRP
~convONRTOPOPPP
~cooTPNPPRPOOO
~cookOPQPPSPOOP
~coolSQNPPOOPOP
~copSQMPPNNSPR
~copeRQLOPOOQQQ
~copyOORPPOOROQ
~corQNSRNMSMNR
~cordOKWPPPPNNS
~coreTPMQOPQPPP
~cornOTMPPPQPOP
~coroRNPPPPPPOR
~corpPORPPPOPPP
~corrMQTROOPPPO
~cortQNPPPPQOQO
~cosRRNPOPQQNP
~cos_OQOQPQOROP
~cosaPQNPOORPPQ
~coseQMQPPQPPQP
~cosiPSOOPPPPOO
~costRQOOPOQPPP
~cotQNRPQOPPPP
~couNSPMPPPQOR
~coucPROPPOPPPP
~cougQLROOQSOPP
~coulPROQPOQOPO
~counNQOORONSQR
~coupPNRPPPQPPP
~courQQNPPPOOOS
~cousOQOPPRPPPP
~covPPMNOPOQTR
~coveNPOOPNQQRS
~coviQPNOOSPPQO
~cowQNQPPPPPPP
~cpaPRPOPPPQPP
~cpapPRPOPPPQPP
~craRMPPQTONOP
~crasTMSPPONOQO
~cratPOOPPRPPPP
~crcROPQPPPPPP
~crclROPQPPPPPP
~creNNQPQPQTNO
~creaPMOOQRRRNO
~creeSOPPPPOQPP
~cremMOORPQPRPP
~cretNRRPPOOOOQ
~crewQQRPPOOPPP
~criRPQNOMMPSS
~criaQORPPPPPPP
~cribRONPPOQPPQ
~criePROPPPOPPP
~cripOROPQOOPPQ
~crisROSPOOOPQP
~critOPQOPPORQP
~croMMNRSNRRQP
~cro_OQOOQOPPRP
~crobOORPQPPPPP
~cromPOPPPPPRPP
~crosNOMPQQRPQQ
~crotNNRQPPRPPP
~cruORRPONQNQO
~crubOSOPPOOOQP
~crusQLTPPORPPP
~cryiPQPOPROPPP
~crysPOPPPPRPPP
~cs_RQLLNOVSPP
~ct_VPIRQMRQOO
~ctaOSQNRNPOQO
~ctalPORPPPOPQP
~ctanROPPPPPPPP
~ctatMTPOROPOPO
~cteSMNQOORPQO
~ctedNPOPOQRPQO
~ctepROOQPPPPPP
~cterTOPPPOOPPP
~ctiVOPMOKOUPQ
~ctinTRNPONOPPP
~ctioOMSNPPNSQR
~ctivSQOOPNQQOO
~ctoTONQPTMPNP
~ctomQMQPPRPPOQ
~ctorQSMPOSNPOO
~ctrPNRROPOPPP
~ctreOPOROPPPPP
~ctroQNRPPPPPPP
~ctuRNLPPQTPNR
~ctuaPNPQPPRPPP
~cturOPNOPQSPOQ
~ctusQQNPPQOPPQ
~cu_RKSPPONPRO
~cuaOJOUPPOQRQ
~cuanPNMUPPPPPQ
~cuatONQPPPPPRP
~cubOOPPPPOPRP
~cucOPRPPPPPPP
~cueOPPPPPRPPP
~cufPSOPPPPPPP
~cuffPSOPPPPPPP
~cuiORQPPOOPPP
~cuitOSPPPOPPPP
~culQOORPPRPQO
~culaPLQRPORPPO
~cultPTNPPOOPQP
~cumMPOPPOPTOQ
~cunNPQPPPQPPP
~cupORLOPSQORO
~cupbOROPPPPPSP
~cupsOPOPPPRPPP
~cupuQNPPPQPPPP
~curUQOPNNTNOO
~curaSNQPPOPOPP
~cureSPOOPQPPPP
~curiOPRPPOPOQP
~currQSNPOOQPOP
~curtPOOPPOTPPP
~cusPSLQQPOQOQ
~cus_QQNPPPOQPP
~cutULPNPQOPPR
~cuteQNROOOPQOR
~cutoRNPPPPPPQP
~cy_PKLRPQPNVR
~cycOPNRRQPOPO
~cyclOPNRRQPOPO
~cylNOSPPPPPQP
~cyliNOSPPPPPQP
~cysQNOPOPRPPP
~cystQNOPOPRPPP
~cytPMOPPPUPOP
~d'aNPORQQPPPP
~d'sMKSPOUOPRO
~d's_MKSPOUOPRO
~da_QGVRPPOTMP
~daaOQNQPPPPPP
~dabRORPOOPPPO
~dabiRPPPPPPPPO
~dablOORPPOPPPP
~dachPPQPPORPPP
~dadRLNQOVNOQO
~dad'NNQPOUOPPP
~dad_SRLQPOPPPP
~dadePNPQPPPPQP
~dadsPOOPPRPPPP
~dagQSNOPQQPOO
~dag_OTNPPQOPPP
~dageROOPPPQPPP
~daiRPOQPOOPOP
~dalPRQPPOOPPO
~damPNQPOPOPSO
~dam_PNQPPPPPRP
~danQNNPQUPONO
~dan_QPOPPRPPPP
~dancRPMPPPQPPO
~dangQMOPQRPPPP
~dankOTMPPPPPPQ
~dansOMSSPOPPOO
~dantOPROPPPPPP
~darMNNRROQPPS
~daroPONRQPPPPP
~dasTOPOPOPPPP
~das_SPOPPOPPPP
~datSRLMNLMSSU
~dataSMPOPOPPQR
~dateOUNOONNRPQ
~datiQPONOOPQRP
~datoPQOPPPOPPS
~dauNMOPPTQOPR
~daugNNOPPSPPPR
~dayLXNQOROORM
~day_NVQOPTOOLN
~daysPPLQOOPPVO
~dazNPORROOPPP
~dazoOOORQPPPQP
~dbaPRNPPPPPPP
~dbyONTPPPPPPP
~dbyePOSPPPPPPP
~ddaPORPPPPPPP
~ddeRMTOOPNRPO
~ddedROPOOQPPPP
~ddenPPRPPOPPPP
~ddiORPQOPPOOO
~ddinPTNOPQOPOP
~ddisMPQRPOPPPP
~ddlQPPQONROOO
~ddleROQQOOROOO
~ddoPNRPPPQPPP
~de_LHWKROPRUS
~deaPRNPPLPROR
~deadNSTPPNOPOP
~dealNPPRPPPPPP
~deasOOPPPPRPPP
~deatUNLOOOORQR
~debOROPPQPPPP
~debrPRPPPPPPPP
~decQUMNOLNOOW
~decaQROPPOPPPO
~deceQRNPPPQPOP
~deciOPNOPOOOPV
~declPPPOOOOPQR
~dedRROONOLUPP
~ded_SSOONMMUPP
~deeQQQPPNPPPP
~deepOQRPPNPPPP
~defPORQPOPOOP
~defiPMSQQOPOOP
~degQNRPPRNPPP
~degrQOQPPRNPPP
~deiOOPPPSPPPP
~dejONQPPPSPPP
~delSQPNMNMRSQ
~delaUNOPOQOPQP
~deliRRQNNNMPRR
~dellOQNPPPORQO
~deltOOPQPPRPOP
~demRNUOPPMPOQ
~dem_PORPPPPPPP
~demeRNQPPPOPPP
~demoOROPPQPPPP
~denLJNNTPQUPT
~den_ONPQPPOONU
~denaPPPORPPPPP
~dencWNOONPOPPP
~dengPQPPRPNPQP
~deniOOOPPQOSPP
~denoPPPORPPPPP
~densONPPPQPROP
~dentITMQPPSPRO
~deoRRMPPPQQOO
~deo_QQNPPPQQOO
~depQLORNSOPOQ
~depaPOORPQPPPP
~depoOORQPPOPPQ
~deprSPNOOQQPOP
~depuONQPPROPPQ
~derUMNRKORORR
~der'PNRPPPPPPP
~der_TJSRLPQPOS
~deraOOOPPQPSPP
~dereOSNPQQOPPP
~deriRPOPPOPOQP
~dermOOOQPOROQQ
~dernRPQPPOOPPP
~dersPSMOOPPOSN
~desPOQRONQSNO
~des_PPNSOMPSNQ
~descNQPPPPRPPP
~desdONQPPSPPPP
~desePORPPPPPPP
~deskOSPPPOOOQP
~despQNQQPPOPPP
~detQNPOOPRPOQ
~deteOPNPPPSPPP
~detoROQPPPPPOP
~devPJOOPSUPOQ
~deviPMQPPPSPPP
~dexPNQUOOOOPP
~dex_ONQRPOQPPP
~dexaRQOQOPOPPP
~dextPORPPPOPPP
~dfuPNRPPPPPPP
~dfulPNRPPPPPPP
~dgeMPPQOOQQRP
~dge_MRPPOPOQRO
~dhdQNOPPRPPQP
~dhd_QNOPPRPPQP
~dheRPPPPPPPPP
~di_NVPOPOPPOO
~diaULPRONORNP
~diabQOQNPROPQO
~diacTNPOPPPQOP
~diagPOOPPQPRPP
~dialLNVQQOOOQO
~dianOQOPPPOPOR
~diasPNPPPOSPPP
~diatSRLQPOOPOQ
~dicUIPNTPMSRP
~dic_POPPPPOPPR
~dicaPONPPOOSSO
~dicePNOPPPQQQO
~diciROQPPQPOOP
~diclOPPPRPPPPP
~dicoPOOPPRPPPP
~dictPTPPPOOPOO
~didNPRPQOPPPP
~dieSQPONPNOSP
~die_OORPPPPPPP
~dienPTLPPPOPSP
~diesSNPPPOPPQP
~difQMLOPPSTQO
~diffPOLPPPTPQP
~difiQNPOPPOTPP
~digOMRPQPNQQQ
~digoOORPQPOPPP
~dilOMRRROQPPP
~diluPNQRPPPPPP
~dimSPMOPOROOQ
~dimeSMOPPPRPPQ
~dinNORVSNMRMN
~dinePOOQSOOPPP
~dingMLRUPPPSNO
~dinnPSNPQPPPPP
~dioPRPOOPNSQO
~dio_PSMPPPOQQO
~diogOOPPPPQRPP
~dipSPNQPPPPOP
~dipiROOQPPOPPP
~dipsPROPPPPPOP
~dirONOPPOQOTP
~direNNPPQOQORQ
~disQNRQOMQULQ
~discORMPPPSPNQ
~diseROOPPPPQPP
~dishPPRPPPPPPP
~disoOORQPOPPPP
~distQNRPPPOQOP
~ditNRNOOPRPRO
~dit_OQNPPOPPSP
~ditiOQOPPPRPPP
~diuRPPNOPRPPP
~diumPOPOPPRPPP
~divROQPOQOPNQ
~diveQQRPPPOPNP
~dleRONPOOSROO
~dle_OSOPPQQPOO
~dledQNPPPPPRPP
~dlerRNRQOPPPOP
~dlesRONPPOQPPQ
~dliPSMPPPPPOQ
~dlinQRMPPPPPOQ
~dlyPOSPOQNPOP
~dly_POSPOQNPOP
~dmaPNRPPQPPPP
~dmiPTNOONNQRQ
~dminQROPPOPPPP
~dmisQPOOPOOQRQ
~dmitORPOPPPPPQ
~dnaNQPPPPPPPQ
~dnePPNORQRPOP
~dnesORPPPPQPPP
~dneyQOOORQQPOP
~dniOOPQRPOPPP
~dnigPORPPOPPPP
~dnisOPOQRQPPPP
~do_KJ]OPQRNNQ
~docORMOOROTNP
~doctOLRPPSOPQP
~docuNPOPPPPUOP
~dodRPOPPPPPPP
~doeSKMNTOOQRR
~doesUKLNROPQRR
~dogPOPPQOPPRP
~dogsPNQPPOPPRP
~doiOORPPROPPP
~doinOROPPQOPPP
~dolONOPTNROOR
~dol_OOOQSOQPOP
~doliPPPORPPPPP
~doloPPOROPQPPQ
~domTNLOOPQSQO
~domeOMQPOOQRRP
~domiSPLPPPPRPP
~donOTRQNQMORM
~donaOROPPRPPPP
~doneOTOQOPNPPO
~donoQOOPPPPPRP
~dontOQTPPNPPOP
~dooOQVOPNOMPR
~doorOQTPPOOMPR
~dopRQROOOPQOO
~dopoQQROOPPPPP
~dorNQSOPPOOQQ
~dosSOQ\KNKOPN
~dos_PRPPPPPPPP
~doscPPRPPPOPPP
~doseSOOXMNMPQO
~dosiROOTNOOPPP
~douOTNPONSOPQ
~doubPNPQOOTOPP
~doutOTOPPPPPPP
~dovPNRPPOPPPP
~dovePORPPOPPPP
~dowNSSOPOPNQO
~dow_QORPPOPPPP
~downNTROPPONQN
~doxQOPORPOPRP
~doxiPOPPPPPPRP
~dpaPOPPORQPPP
~draRVSPMJONPR
~draiRQRPPONPOP
~dramPTNPPOPPPP
~dranOPRPPNQPPP
~drapPNSPPPPPPP
~dratRPOPOPPPPP
~drawNSNPONQOQR
~drePPPOQRPORO
~dreaPONPPTOPPP
~drenTPQOONQOOO
~dresOPNPQOPPSP
~driMOMVQRQNMR
~drilOSOPPPOPPP
~drinQMLORTRPNP
~dripPPOSOOPPQP
~drivNQOTOONOOS
~droPJSSQOROQN
~dro_OORPPPPPPP
~drocNQPRQPPPPP
~dromQOLPRPQQPP
~drooPMROPOTPPP
~dropQPOPQOPORO
~drowPPTOPOOPOP
~droxQOOQOPPPRP
~druSITNQQRONQ
~drucQNQPPPQPPP
~drugUNNORPQOOP
~drunOPRPPOOPPR
~ds_PONPNSRLVM
~dshPTNPPOPPPP
~dshePTNPPOPPPP
~dsiPNPPPPOPRP
~dsidPNPPPPOPRP
~dt_POSPPPPPPP
~du_PRNPPPPPPP
~ducUNORPOQPON
~duceTONQQPOOOO
~ductPLQPOPRQQO
~duePNNPPPUPPP
~due_POOPPPRPPP
~dulRRLVNNMOOR
~duleOQNSPOOPPR
~dultROOTOOOOOP
~durRMOPQOQRQO
~duraRNOOQPRPOO
~dureOOPPPPORQP
~duriQPNQPOPPPP
~dusOPRPPOQPPP
~duskPORPPPPPPP
~dutNOQPPOOPQS
~dutyNPOPPOOOQT
~dvaPPOPPPPPOR
~dvanPOPPPPPPOR
~dwiOROPPPOPQP
~dwicPSOPPPPPPP
~dy_KWUORJUMLP
~dyiPQQPPNPOPR
~dyinPQQPPNPOPR
~dysOPQPOOPRPP
~e'dPTNPPPPPOP
~e'd_PTNPPPPPOP
~e'lPORPPPPPPP
~e'llPORPPPPPPP
~e'rPORPPPPPPP
~e'rePORPPPPPPP
~e'sMQTOQPPOPP
~e's_MQTOQPPOPP
~ea_RJURONSOOO
~eacNPPORNQPRP
~eacePROPPPPPPP
~eachOOPPPOOPRQ
~eactNPPORORPPP
~eadOUUNONTMNM
~ead'PNQPPPPPRP
~ead_ORQOOOTOPN
~eadaQQOPPORPPO
~eadiOOQPPRPPOP
~eadsNPSPPNQPPP
~eadyPTOPPOQOOO
~eafORNPPPPPQQ
~eaflOSNPPOPPQP
~eagRLRPPQOQPP
~eakPTOPOOPOOP
~eak_PSQPOPNPOQ
~ealRTOOPMPQNP
~eal_QRQQQOOONO
~ealeOUOPPPOPPP
~ealiPPNPPPRPPP
~eallSNQPPPOPOO
~ealtOPOOPOORRR
~eamOSPOOUONOO
~eam_PRPPPQOOQO
~eamiNNRPPSPPPP
~eamsRPPPPQOOOP
~eanTOPOOPPOPO
~ean_SSMPOPOPOO
~eaneOSPPPPOPOP
~eaniQJSPPORPQP
~eansPQOPPPPPRP
~eanuROPOPQOPOP
~eapROQPPPPPNP
~eap_RPPPPPPPOP
~earWSIPNURLMP
~ear_SSLPPMSOQP
~earaOOQRPOOPPP
~earcPPPPPPPOPR
~eardNQOPPSOPPP
~eariPOQPPROPOP
~earlUSLOPMRPOO
~earmPORPPPPPPP
~earnOSNPPPOPQP
~earsSPKPPUQONP
~eartTKTPPROOPO
~easQKPPTPOSOO
~eas_OLSPPQRPPQ
~easePNQQQPPPOO
~eassQRPPPPNPPP
~eastTNPOTNNOOP
~easuPOPPPPPRPP
~eatRLSOMUPOOP
~eat_SQOQPPNMQP
~eatePPPOPSQOOP
~eathROUPOOMROP
~eatiPPOPPQROOO
~eatmQNPPOPORQQ
~eatrOPRPOQNPQP
~eatsOPNPPSSPPO
~eavQPPPOOMQUN
~eavePSNOPONQSO
~eaviPOQPPOPPRP
~ebaNTNPPPRPPP
~ebbPOMPPPSPRP
~ebeQMQORPRPOP
~eberPOOPQQRPPP
~eboSQPOPONPPP
~ebo_RPOPPPOPQP
~eboaQROPPPPPOP
~ebrTNQPPOQPOO
~ebroRNQOPPPPPP
~ebsPNPPOPSPPP
~ebs_POPPOPRPPP
~ebuRPOPPPPPPP
~ebulRPOPPPPPPP
~ecaSUOPOOMPOO
~ecauPSNPPPOPPP
~eceNTPQPQQPLP
~ece_OSMPPQQPPP
~ecenRPPPPPPPOP
~ecepOPSPPQPPNO
~echNLTQPNORPQ
~ech_OQSPPOPPNP
~echeOOQPPOPPSP
~echiOOORPPQPPP
~echnQRMQPPPPQP
~echoOPQOPPPRPP
~echtPMROQPPPPR
~eciQOMNPPOPPU
~eciaPPNPPQPPQO
~ecidPPNPPOPPPT
~ecisPNOPPQPPPS
~eckSMTMORONSN
~eck_PRSNPPPOQO
~eckePOPPPSPPQP
~eckiQNPPPQPPQP
~ecksRPOPPPOPQP
~eclQPRPOOOOPQ
~eclaONSQPOOOQQ
~ecliPROPOPPQOQ
~ecmPNRPPPOPQP
~ecmoPNRPPPOPQP
~ecoRORNPQOPNQ
~ecomSNQPOQOPPO
~econPQQPOPOQPN
~ecorNOOPPROOOT
~ecovPPROPPQPOO
~ecrMPSPPOQOOQ
~ecreORQPPOPPOQ
~ecroONQPPPRPPP
~ecsOROPPPPPPP
~ectXQKQLOOQMS
~ect_RRKSOOPPOP
~ecteQLPQOQRQOP
~ectiRRNNPNOQOT
~ectoROQPOQPPNP
~ectrPOSPPPPPPP
~ectuPSOPPPPPPP
~ecuPPQPONQOPR
~ed_JaVDCQNTJ[
~edaSMLMPQQTPQ
~edatPORNOPPRQP
~edbRQOPPPOPPP
~eddORPPPQPPPP
~eddiORNPPQPPPP
~edeOMRRRPKQOS
~ede_POPORPOPPQ
~ededRQMQOOORPQ
~edemPPTPPPOPPP
~edenNMQRQPOPPR
~ederPSOPPQOPOP
~edetPORPPPPPPP
~edgPLSPPPQPOP
~edgePLSPPPQPOP
~ediUNMORPLSRP
~edi_OTNPPPPPPP
~ediaPROQPPPPOO
~edicRKOOORMSSQ
~edinRMRPSOOPOO
~edipROPPPPPPPP
~edlOOQPPSPPPO
~ednOQOPRQPPOP
~edniOPOQRQPPPP
~edoQNOPOQOPQQ
~edrLORQRPPPPP
~edroOPPRPPPPPP
~edsPNOPQRNPUN
~eds_PQNQQROOSN
~edsiPOPPPPOPRP
~eduSNLUPNMRPQ
~educSPNRQOOQNO
~edulOPNSPOPPPQ
~ee_PTQOMOSONP
~eecQQROPPOPOP
~eedVLMQSSNPOM
~eed_OPPRPQNNRP
~eedeRQMQOOORPP
~eediRMPPRPPQOO
~eedsQPPORSOOON
~eefOQRPPPPPPP
~eekQKKRRQROSP
~eek_PMMOQSRQPO
~eekePPPPQNPPRP
~eeklQPOROOPOPQ
~eeksQMOQRRQOOO
~eelOPPRORSPNN
~eel_PNPROSOOOO
~eelcPRPPPPPQOP
~eelsOOQPPOSPPP
~eemQOMQPRPPPP
~eenQLNOLUXPON
~een_KVNNNPXOQM
~eenaQMPPOSQPPP
~eeniSOOPPOOROP
~eensQMPPPQPPPQ
~eepTSJOOSPOOP
~eep_TPNPNQPOPQ
~eepiQQMPPQQPPP
~eepsORNOPQQQPP
~eepyOORPQPPPPP
~eerOXMOPOMRPO
~eer_OVLOPOORPO
~eerdPPROPPOPPP
~eersPRNPPPOPQP
~eetKZPPSNMPOO
~eet_MQROSPOPPP
~eethPRPPPOOPPP
~eetiOTOQPOPPOP
~eetsOROPPPPPPP
~eevPORPPPPPPP
~eevePORPPPPPPP
~eezORQOOQQPNP
~eeziPPRPPQPPNP
~ef_RSOOPOPOOP
~efaNQOPSOOPPQ
~efeQTJPQNPPSO
~efecRPPPPPPPPP
~efenPRNPPPPPPP
~eferQRLPPOPQSO
~effWKQNOQQPOO
~effeVMPOPQOPPO
~effiROPPPPPPPP
~efiULRPPPPPNO
~efibPNTPPOPOPP
~eficRNOQQPQPOP
~efitROOPOPPQPP
~eflNNRPPQSOPP
~efleOOQPOQRPPP
~efoRONQQQPOQN
~eforROMQQPPPQN
~efrQOPOROPPPP
~efraROQPPPPPPP
~efruPPOORPPPPP
~eftNQSPONPQQP
~eft_MRRPONPQQP
~efuLPLOPTQONV
~efulPRMPPPQPPP
~efusMNOOOTOOOW
~eg_MMRRQPQPPP
~egaRRNOOPNOOU
~ega_QNSPPPPPPP
~egalOOOPPOPPOV
~egatQQNPPQPPPO
~egePMROPQOPRQ
~egfPPOQROOPPP
~egfrPPOQROOPPP
~eggOMOPPQSPOS
~egiMPOSQONRQP
~egimPOPRPPPPPP
~eginOPPRPPPPPP
~egisNPOPQOORQP
~eglNPQPQQOPPQ
~egliOOPPPQOPPR
~egmRNOPPPRPPP
~egmeRNOPPPRPPP
~egnPQNQQPPOOP
~egoNUNPPOOQQP
~ego_PTMPPPPPPP
~egrPPPOQSNPPP
~egraPOPOQRPPPP
~egrePPQPPRNPPP
~egsPMSQOPROPO
~egs_PMSQOPROPO
~egtPMSPPPPPPQ
~egt_PNSPPPPPPQ
~eguOLRPPOSPQP
~eguaPMQPPPPPRP
~egulONQPPPRPPP
~ehePNMPPPQQQR
~ehoSOPPOPOPOQ
~ehosROPPPPPPPP
~ehrPNUPPPOPPP
~ehr_PORPPPPPPP
~ehtOOSPQPPPPP
~eht_OOSPQPPPPP
~ehyRPOPOPPPPP
~ehydRPOPOPPPPP
~ei_NVOOPQOPOO
~eiaPPRPPPPPPP
~eia_PPRPPPPPPP
~eicONTQPOOPOP
~eic_OPRPPPPPPP
~eichQORPPPPPPP
~eigQTKROQPOOP
~eighRSKROQOPOP
~eilONPQPPPRQP
~eiliOPPQPPPPRP
~eimRONQOPQQOQ
~eim_PQNQPPOPPQ
~eimeRPPOPPPPPP
~einLLUNNRRQPQ
~ein_NMSOPQTPQO
~eineOPPOOSOPOR
~eingPSQPPNPPOP
~einsOORPPQOPPP
~eintPOOPPPQPRP
~eioPNRPPQOPPP
~eio_PNRPPQPPPP
~eirOQSOOOPOQO
~eir_ROPPOPOPPP
~eiraPPRPPPPPPP
~eiroNRQPPOOPPP
~eisPOUPPOOPOP
~eitNQOOSRPQOO
~eit_PLQOQQQROO
~eitePORPPPOPPP
~eithOSMPPQPPPP
~eitoOQPPRPOPPP
~eivOPPPQRPPPP
~eiveOPPPQRPPPP
~eizQPROQNOPOR
~eiziPOSPPOPPPP
~eizuQROPQOOPPP
~ejaONPPPPSPPQ
~ek_OMNOQSSQPO
~ekeQOQPPPOPRP
~ekenPOQPPPOPRP
~ekerPNRPQOPPPP
~eklROPROOPOPQ
~eklyQPOROOPOPQ
~eksQMOQRRQOOO
~eks_QMOQRRQOOO
~ektROPPPPPPPP
~el_NMPSOXMSOM
~elaTRNNNQNOQQ
~ela_OOSPPPPPPP
~eladORPPPPPPPP
~elapTPOOPPPPPP
~elatNOPPPQOOQS
~elayTONPPQOPPP
~elcOSOPPQOQNP
~elchPQOPPQPQNP
~eldRNRPOOOOPQ
~eld_ROROOOOOQO
~eldeQOPQPPOPOR
~eleUPNNPLRPPP
~elehPPPPPPPRPP
~elenQONPPPRPPP
~elevOUMPPOQPOP
~elfQOQNOTNOQP
~elf_QPONOTNPQP
~eliTMPMNONPTR
~eliaROPPPQOPPP
~elicNRPPPPPPQP
~elieRQPOOPPPPP
~elinNOQOPPQQPQ
~elipPOOPPPPPRP
~elirQNRPOOOPQP
~elivPSQOPOOPPP
~elkPPOPPPPRPP
~ellMSSOMPVNOO
~ell'TOMPPOPPRP
~ell_QNRONNWNOP
~ellaQNUPPOOPOO
~elleOQSPOONOQQ
~elliPPOPOOPRPP
~elloNSPOQQPOPO
~ellsOOMQPQTOQP
~ellyNRRPPTNPNP
~elnPNSPPPPPPP
~eloOLTPROSNRN
~elo_ONSPPPPPQP
~elonROQPPPPOPP
~elpQQROORPONO
~elp_PQRPPNRONO
~elpsPPPPPSOPPP
~elsNTMOROSPNP
~els_OTMOROROPP
~elsePROPPPQPNP
~eltOMORPOSPPQ
~eltaOOPQPPRPOP
~eltePOOPPPPPQR
~elvROOPPQPPOQ
~elvePPOPPPOPPR
~elviQNPPPQQPOP
~elyPROPPQQPNO
~ely_PROPPQQPNO
~em_NTMOQPKVRN
~emaQULNSNNPPP
~ema_QOQOSPOOPO
~emaiOULPPOOPPQ
~emanOPQOONQPQQ
~ematPOQOQPPRPP
~embQOOPOOPPRP
~embeNQQQPPPPPO
~emblPOOPPPPPRP
~emboSONPPOOQOQ
~emeQTKUPMKQSO
~emedROPPPOPPPP
~emenQQOTONMPSN
~emetOQOPRPPPPP
~emiULQPPNSQMO
~emi_OPRPPPPPOP
~emicQNPQPPRPPP
~emieQNOPPPSPPP
~emmROPPPPOPPQ
~emoQLQNORSPQM
~emo_NRPPPQPPPP
~emogRPPPPPOPPP
~emolQPMPPOSPPP
~emonPOOPPRQPPP
~emopOPRPPPPPPP
~emorPNQOOSROOO
~emosPOOPPPOPSP
~emotRORPPNPPPP
~emovPOQOOPORPP
~empNNTOPQONPS
~empePNTPPPOPPP
~emptOQROPOPPOR
~emsRNQPPPOQOP
~ems_ROPPPPOQOP
~emtPNQPPPPPPR
~en'ONPPPQQPQP
~en'sONOPPQQPQP
~en_QNVTIRQOON
~enaOIQYPSPNMQ
~ena_RNQPPPOPPP
~enacOPPPRPPPPP
~enafPPPORPPPPP
~enagQLPPOSQPPP
~enalNQOVPNOONS
~enanPNRROPOPPP
~enarOROQPQPPPO
~enbPORPPPPPPP
~encVMOQOLPRNR
~enceXQMOMMPQPQ
~enchPOSPPOOPPP
~encoOPPPPPRPPP
~encyNMOSPQQPOR
~endNOPQNPRQVL
~end_NNSRORNQQN
~endaRMQQPPOPPP
~endeQQMOPOSQQO
~endiPTMOPNRPQO
~endoMPROPPPORQ
~endrPPOPPRPPPP
~endsOOPPPQOPRP
~eneULRNRNPOQO
~ene_QQVMPNPPOO
~enecPOORPPPPPP
~enedPOPPPOTOPO
~enefROOPPPPQPP
~enemNMPQTPOPRP
~enerROOOPPOOPR
~enesRPPPOPPPPP
~enevPROPPPPPPP
~enfSNQPPPOQPP
~enfaSNOPPPPPPP
~engNRQPQQNOPP
~engiPRNPPPPPPP
~engoPNQPPRPPPP
~engsPORPPPPPPP
~enguPROPRPNPQP
~enhPOORPOPPPP
~eniUMLQTNPTNM
~eniaOOOPQPRQPP
~enicPNPQRPOPQP
~enieOOPPPPPSPP
~eninPTOQPPNQNO
~enioROPPPOPPPP
~enisTMOPPPQPOP
~enkRMOPQPTPPP
~enlROQPPOPPPP
~ennQQNQPQOOQO
~enneQQNPPQPPPP
~enniPROQPQPPPP
~enoVNMOSONSOO
~enobPOPRPPPPPP
~enosPOQORPPPPP
~enouSOOOPPOSOP
~enpNPOORORPQP
~enpoOPOPRPPPQP
~enrQRNPPPPPPP
~ensUQNMQRMONR
~ens_STOOPQNOMQ
~ensaTMPPPOPRPO
~enseMNSPPRPOOR
~ensiRNQOQRPOON
~enstORNPPOOPSP
~ensuPROPPOPPPP
~entNLUUKILTOY
~ent_PUNQMONRNS
~entaRKTPQPQPNQ
~enteOMQOPOROQQ
~entiSPQNPNPPOQ
~entlOSPPPOQPPO
~entoQPOPPPORPP
~entrINUSOONRRP
~entsPQQPNPNNRR
~entuQQNPPQPPOQ
~entyNQORQOPQPP
~enu_PROPPPPPPP
~enyPMPQQORPPP
~enzaNQPPOPQRPP
~enzoRPPPOPPPPP
~eo_QONPPPRSOO
~eonPNTPQQNOOP
~eonaPKTQPPOPQP
~eopPQPPPRNQOP
~eoplRQQOORNPOO
~eorPROPQPOPPP
~eosQPPPPORPPP
~eotOPOROPPPPP
~eotiOPOROPPPPP
~eouNQQPPPQPPP
~ep_UONSNPNNPQ
~epaSPRRNOOPNN
~epaiRQNPPPOQPP
~epamQORPPOOPOP
~eparOPSROPQPOO
~epePMQRQQNPPO
~epeaPPOSPQOOPO
~ephPNPPQSPPOP
~epheMNOPRTQPOP
~ephrRQPOOOOPPP
~epiSRNOQPOPNP
~epicQSOPOPPPPP
~epidQOQORPNPPP
~epinRQMOPQQPPP
~epipOSPPPPPPOP
~eplSOPQPONPQO
~eplaSPORONNOQO
~epleQNQPPQPPPP
~epoLLPQPNQSQU
~eporNOMOPOPSPU
~eprRRLOPRQPNP
~epreSPNOOQQPOP
~epsOSJQPNPRQQ
~eps_OQNROPRPPP
~epsiQSNOOONRQO
~epsyNPPPRPPPPQ
~eptQVLMRONRQO
~ept_RSMOOONPSP
~eptiOPQNSQQQNO
~epuONRPPQOPPQ
~epuiOMSPPROPPQ
~epyOORPQPPPPP
~epy_OORPQPPPPP
~equORLWNNNPPT
~equeTOMQOOOQOQ
~equiKRMUOOPOPS
~er'PLTPPRNPQP
~er'sPLTPPRNPQP
~er_PRQPOPLPNT
~eraROKPRRPROO
~eracPOPPSPPPPP
~eralNMNQPOUQQP
~erapSPMPPRNQOO
~eratQQPOOQNRPO
~erbQLPPONPQPS
~erbaQMPOPPOPPT
~ercUQOOOOOOQO
~ercaPORPPPPPPP
~erciRTNPPPOOPP
~ercoPPOPPPPPRP
~erdOQRMQPQPNP
~erdeOLSPROQPPQ
~erdoPRPOPPPPPP
~ereLTLNMPSPZL
~ere'PNQPPOSPPP
~ere_OLTNNQPOXM
~eredLRNPORPPQQ
~erenRRLOPPQPOO
~eresOOSPQOPPQP
~erfQSPPOOOPPP
~erfePRPPPPOPPP
~erfoRPPOPPPPPP
~erfuOROQPPOPPP
~ergOOMQTRPPPP
~ergeNPNOPRPQQQ
~ergiMQQQQQPOOO
~ergyPOOPSOPPPP
~erhRLQPPPQNSP
~erhePOPQPPPNSP
~eriWLQUNMMOQO
~eri_OOPOPSPPQP
~eriaRPOPPOPPQO
~ericOPPPPOSPPP
~erieQQRPPOOPOQ
~erilRPPPPPPPOP
~erinSNUQOLNOSO
~erioSNMOORQQOQ
~eripOPOSPPPPPP
~erkOOTQPNRPOO
~erk_OROPPOQPOP
~erkeONRRPPOPPP
~erkiQORPPPPPPP
~erlTPMRONPRNO
~erleRQMPPPPPPP
~erliOOOQPPRROP
~erlyTOPQPOOPOP
~ermROMPQMRPPQ
~erm_QPNPPPOROO
~ermeQPRPOOPPOP
~ermiOONOQOQPQR
~ermoNPOQPPQPPR
~ernPROOOOMRQQ
~ern_POOPPQPPOR
~ernaQKSOPOPROQ
~ernePTOPPOOPPO
~erniPTNOOOMQTO
~ernoORPPPPPPOP
~ernsPOOPPPRPQP
~eroRLMPPTRPPP
~ero_PNQPPRQOOO
~eroiSPPNPOQPPP
~erolQONQORPPPP
~erosOPQPPPORPP
~erouPPOPQRPPPP
~erpNRKPPORQQR
~erprPONPPPQQRP
~errQIRMORSORQ
~erraNNTPPPOQQO
~errePQOPPPPPRO
~erriOOOOPSRPOP
~erroTMQOPOOOQR
~erruPOPPPPQPPR
~erryQOOPPPSPPP
~ers[KNQJQQOSM
~ers_RRNPLPPPRO
~ersaPPOPPRPPPP
~ersePMRQPQQPPP
~ersiOMPSOPQPQO
~erstVOONPOOPRN
~ersuSOPPPPPPPP
~ertONMPQOTSOQ
~ert_LPQQOOSRMS
~erteTPNOQOPQOO
~ertiOQLQPPRRPO
~ertoTMQPPPPPPP
~ertrOQNQPRPPPP
~ertsPNRPPPPORP
~ertuOQPPRPOPPP
~eruOLUQQOPOOQ
~eruiPNSPPPPPPP
~erusONSPPPPPPQ
~ervUKNPQPRPRN
~ervaSNNROPQPPP
~erveROQOPOROPO
~ervoOMRPQQOPQP
~erwPNQPPPRPOP
~erwePNSPPPPQPP
~erwiQONPPPSPPP
~eryPRUMNOOQOO
~ery_POQNORQROP
~erybPRQPPPOPOP
~eryoORRPPPPPPP
~erytQOPOPOOPRP
~erywPPRPPOPPOP
~erzPRPPPOPPPP
~es_TSIJCUYMUS
~esaTMPQPQNQOO
~esarSNNRPPOQOP
~escPOQNPPPRPP
~escaPROPPPOQPP
~esceOOROPQOPPP
~eschPQNPPPPRPP
~escoOOSPPPOPPP
~escrQOOOPORPPQ
~esdMQOPPSOOQO
~esdaNSOPPQOOQP
~esdeONQPPSPPPP
~esePSMOOMUNRP
~ese_NSMPPOTOPP
~eseaPRPPPPPOPP
~eserOPPPPPPPRP
~esetSMQPOPOPPQ
~eshSMNPPPQPPQ
~eshoRMOPPPQPPP
~esiSHOQOPURRM
~esiaOOOROPOPTP
~esicOOQPPPRPPP
~esidPOQPOQSQNO
~esioRMOPPPRQOP
~esitROPOPPORPP
~eskPSPPPOOORO
~esk_OTPPPOOOQP
~esmPPRPPPPPPP
~esnPQRPPNPPPO
~esn'QROPPNPPPO
~esntOORPQOPPPP
~esoPRQQPOOPOO
~esolPRPPPPPPPP
~espOL[OONMPPQ
~espiONVOOOOPPO
~espoQOQPOONOPS
~esprOSOPPPPPPP
~espsPORPPPPPPP
~espuQNQQPPPPPP
~essUSNMPOPOQN
~ess_TQLOQOQMSP
~essePPPPPQRPOO
~essiPKSPOMQSSP
~essoQTMPPPOPOP
~essuNSQPPQOPOO
~estNOOMQRPNWO
~est_QOPONRTQNO
~estaMTQQOONOSN
~esteQMMPSUOOPP
~esthOORPPOPPQQ
~estiPQNOPOPPRQ
~estlPOQORPPPPP
~estoNPOOPOPOUO
~estrPNPPPOPQRQ
~estsPROPPPOPNQ
~esuROQOORPPQN
~esulRNOPPSPPPO
~esusPOSOPOPPQO
~et_VTSORMMNNM
~etaXOQOOQMNOO
~eta_PNPQQQPPPP
~etaiPORPQPOPPQ
~etalOPRPPPPPOP
~etamSQQOPOOPPP
~etanRPOPOQPPOP
~etarOROPPQOPOP
~etasRPOPPPPPPP
~etcPPRPPPPPPP
~etcoPNQPPPQPPP
~eteSRMOPNOSOQ
~ete_OOTOOPPQPO
~etecPPNPPPSPPP
~etenOPPOPPOORR
~eterRPNQQNORPP
~etesRQOPPPOQOO
~ethRMOPVNPPNP
~eth_PSPOROOPPP
~ethaQNSQOOOPPP
~etheRMPQROOPOQ
~ethiNOOOTQQPOP
~ethySPOOPPPPPP
~etiNTPOORRMOO
~eticOOQNPQROQP
~etimPPOPPRPPPP
~etinRSNOQNPPOP
~etioOORPPPPPPP
~etirOROPOPOPQP
~etoSORPOOOOOQ
~eto_QNQPPPPPPQ
~etorPORPPPPPOP
~etrOSQPQOOOPO
~etrePRPPPPPPPP
~etroPQQPQPNOPP
~etsPPQPPRNOQP
~ets_PORPPRNOPP
~ettPRPOMSNRNR
~ett_SNQPOPOPPP
~etteNQROOOORPR
~ettiPLOQOUQPOP
~ettlNWLPPPPPPO
~etuQRNPPPPPPP
~eturQRNPPPPPPP
~etwPPOPOPSPPP
~etwePPOPOPSPPP
~etySQNOPPPPPP
~ety_RQNPPPPPPP
~eu_OPRPPPOQOP
~eudNOPPSPQPPP
~eudoOOPPSPQPPP
~eueOSOPPQPPOP
~eue_PROPPPPPPP
~eukPPOPPRPPPP
~eumQNPPOQNSQO
~eum_OPOPPQOPRP
~eumaRPPPPPOPPP
~eumoQOQPOPOSOO
~euniOSOPPPPPPP
~eurOOOPPPRORP
~eureOPPPPPPPPR
~euroRPMQPOPORO
~eusPPQPPPOPRO
~eutOSSOOOOOOQ
~eut_PRPPPPOOPQ
~euteQORPPPOPPP
~eutrOPRPPPPPOP
~euxNNSRPPPPPP
~eux_NNSRPPPPPP
~evaPNROPQPORO
~eva_PROPPPQPPP
~evacOOPPPPPPRP
~evalQORPPPOPPP
~eveTULMNRQPON
~eve_QNRPPQOPQP
~eveeQOOSPPPPPP
~evelOOPOROPROP
~evenTTLPNPPPNO
~everPTNLOSSOOO
~evi[IKTPMQQOP
~eviaONPPPPSPPP
~evidUOOOPOOPPP
~evieQNORPOORPP
~evitSOOORPOPPP
~evoQNPPRPOOOR
~evo_PQNPPQOPPQ
~evrOPPPPRPPPP
~evuOSNPPPPQPP
~ew_LWOOQPOQOP
~ewaORPPPPOPPP
~ewbQMQQQPQPPO
~ewboQMQQQPQPPO
~eweTPPPPOOPPP
~ewerTOOPPPPPPP
~ewhPPNPPPPPQP
~ewhePPNPPPPPQP
~ewiRPOPPPPPPP
~ewoPNRPPPPPPP
~ewsRQNPPPOPRP
~ews_RPNPPPOPRP
~ex_LMQUPQPOPP
~exaSPMOORNQOQ
~exacQOPOOQPRPP
~examRPNQPPPPOO
~excRQOPPONQPP
~exeQQPPPORPOQ
~exesOOQPPPRPPP
~exhOOSPPPPPPP
~exhaOOSPPPPPPP
~exiPNPOQOQROO
~exoOOPRPPPPPP
~expQQOOPNQOPR
~expeRRMPPPPPPQ
~expiOTOPPOPPPP
~explOORPPPQPPP
~extQORSNNPPPO
~ext_RSRQOOOONO
~exteONPQPOQRQO
~extiOOPPPPOPQR
~extrQNPQPPQPPP
~ey_PTKMTSOMQQ
~eyeMPSOORROOO
~eyelORNPPQQPPP
~eyesNNUPOQQPOP
~eysPRPPOOPPOP
~eys_QROPOPPPOP
~ezaPNSPPPPPPP
~ezeORPOOPQPPP
~eze_PPRPOOPPPP
~eziQMSPQQOPNP
~ezinPPRPPQPPNP
~ezoONRPQPPPPP
~f'sPPOPPRPPPP
~f's_PPOPPRPPPP
~fa_QRPPOPOPPP
~fabOPOSPPPOPP
~fab_OQORPPPPPP
~facQNTQOMQPPO
~faceQLTPPNRPPO
~faciPROPPPOPQP
~factQPNQOPPPPP
~faiQRQOPROONP
~failSPPOPPOPOO
~fainNRQPPPQPPP
~faitOPOPPRPPPQ
~falOOQNPQPQPQ
~fallONOOOSQQQR
~faltOSOPPPPPPP
~famNRNORNPOPS
~famiPPOPPNPPPS
~fampOPPPRPPPPP
~fanQSNQPOPPOP
~farVPJOQPPQNR
~farcSPOOPPPOPQ
~fariPPOPRPOPOP
~farmOONPPQRRPP
~fartTPNPOPPPPQ
~fasSLPQNQQOQP
~fascRPOPPQOPPP
~fastPMRQNPROQO
~fatOONRPVPOOO
~fatePPPRPPPOPP
~fathNNQPPUOOOP
~fattPPNPPRQPPO
~fauPNOPQPPPTP
~faxRPPPOPPPPP
~faxiRPPPOPPPPP
~fe'PMSPPRPPPP
~fe'sPMSPPRPPPP
~fe_UQPOTOKNLR
~febRONPPOTPPP
~fecWONNPQQOON
~fectVPNNPQQOON
~fedRPOPPPPPPP
~fediROPPPPPPPP
~feeMSLOSUSONO
~fee_ORQPPQPPOO
~feedPOKOTRPOPP
~feelONQOOSSPPO
~feetORPPPPPPOP
~fegPMQPPPPPRP
~feguPMQPPPPPRP
~feiNUMPROOPPP
~feinPROPPPPPPP
~felPTQORLPOOO
~fellQQTPPMOPPP
~femOORPROOQPP
~fenMORPVPNOQO
~fen_ONROSQOPQP
~fenaOPPPRPPPPP
~ferLMQSPQQQSN
~fer_QMSPPOOPRP
~fereLSLPQRRQPO
~feriPQPRPPOPPP
~fermPNTPPPOPPP
~feroOPPRPPPPPP
~ferrQNMPPQRQRO
~fersOORPPPPPPP
~fetRQQOPOOOPO
~fetaPPRPPPPPPP
~fetyRPOPPPPPPP
~fevQPNNQPRPQP
~fevePPNNQPRPQP
~fewTOOPPPOPPP
~feweTPOPPPOPPP
~ff_OJTOORNPUO
~ffeQQOOPSRPNN
~ffe_PROPPPPPPP
~ffecTNPOPQQPPO
~ffeeOSPPPQPPOO
~ffeiPROPPPPPPP
~fferOLQPQSQQOP
~ffiUULOONNOPP
~fficRRPOOONOQP
~ffinQQNPPPPPPQ
~fflPOOPPPRPPP
~ffuOOPPPPSPPP
~ffusOOPPPPSPPP
~ffyPPNPPPRPPP
~ffy_PPNPPPRPPP
~fi_ORPPPPPPPP
~fiaONPPPRQPPP
~fibSMTOOPOOPP
~fib_PORPPQOPQP
~fibrSOQOOOPPPP
~ficRTLPPMORQO
~ficaQPNOPNPSQP
~ficePPRPPOOPQP
~fidPQNPPPPPQQ
~fiePQNOPQPSOO
~fiedROPPPPOPPP
~fielPNRPPPQPPP
~fierOOPPPPPSPP
~fifONRQPOQPPP
~fiftONRQPOQPPP
~figPNRPQOPPPP
~filRLKSQNRQNU
~fil_PPPORPPPPP
~filaQOOQPOSPPP
~fileOTNPPOOPQQ
~fillQNROPPNROQ
~filmRNNPPOQPOS
~filtPONTOPQPPP
~finSTNPMQSNNN
~fin_RQNOPPPPPP
~finaOTNOPQOPPP
~findRNPQPPOPRO
~fineTNLPNRTPPO
~fingONRQPOROOQ
~finiNUSOOOOPNO
~firSMOQPMPPPT
~firePPTPPOPNPP
~firmQNMPPPQPOT
~firsQONQOOORQP
~fisSNSOQOQONO
~fishRQOPQPOPOP
~fistQNSPPOQPPP
~fitTJTPONPROP
~fit_QMOPPPRRPP
~fittQMUPPOOPPP
~fivQROPOPOPPO
~fixQSMPPRNPPO
~fixeQQNPPROPPP
~flaPQQPORNPQO
~flatMRPPORPPQP
~fleMPQOQQROPO
~fletOSNPPOPPQP
~flexPNPPOQSPPP
~fliPRNOPPQPQP
~flicPQNPPOQPQP
~floMRSNQLQNTO
~floaPPNPPPQPRP
~flooNSQPPNOOSO
~flopPOTPPOPPPP
~flowPQRPPOPPOP
~fluRIOPQOUSPO
~flucMNORRPSPRP
~flueOOPPPPQRPP
~fluoTOPOPOPPPP
~fluxQNPPPPPRPP
~flyOOPPPRPPQP
~flyiOQOPPRPPPP
~fneQNPPPPQPPP
~foaPNRPPQOPPP
~foamPNRPPQPPPP
~folQTOPQOOPOO
~follQRNPPPOPPP
~fomRPOQNPPPQP
~fonNORQOPQPOQ
~fooOPOOORRPOP
~foodNRNPPRQPPP
~footQNRPPPQPOP
~forOMLQPPOTTQ
~forcPOOPPOQQPR
~foreQOOQQPOPQN
~forgPNQPPQOPPQ
~formNPMNONPUVO
~fosROQQNPPPOP
~fouPSROPPONOP
~founPRPOPRPPNO
~fourQRRPPMPOOP
~fr_PPOQROOPPP
~fraRNMQOMPTNS
~fracRPOOOPQOOP
~fraiPQOQPNORPP
~framPROPPOPPPP
~freSSPQOPOOON
~freePSPPOOPOPO
~freqQOPRPPPPPO
~friKPROOSQOSO
~fridLTNPOQOPSO
~frieOMSPPQPPQP
~frioPORPPPPPPP
~froQPSQMPPOOP
~fromORORNQQOOP
~fronQPSPPOOPPP
~frotPMSPPPQPPP
~frozOROPPQPPPP
~fruQRNNRPPPPP
~fruiPPOOROPPPP
~ft'NQOPPPRPPP
~ft'sNQOPPPRPPP
~ft_KRVOPNOPSO
~fteQOMSOPRMRP
~ftenQOPROOOOQP
~fterPONQPQRNPP
~fthONRQPPQPPP
~ftiPMPPPTQPPP
~ftinOMOPPTQPPP
~ftsRQNPOPQPPP
~fts_RPNPOPQPPP
~fugPROPPPPPPP
~fulPQPOPNRNNR
~ful_POOPPOTOOR
~fullPSQPPOOOOP
~fumONQQPPQPPP
~funSMQOOPSOQO
~funcTPOPOPPPPP
~fundNOPPPOSPRP
~fungQOPOORPPPP
~funnQORPPOPPPP
~furQQOORPOPPP
~fusKMQSORPONU
~fuseNKPPOTPOOV
~fusiNOSSPNQOOP
~fussPRNPPPPPPP
~fy_OQLOOOVPOR
~g'sNOPPPQPPPQ
~g's_NOPPPQPPPQ
~ga_PNVPPPQOOO
~gadOSNORPPPPP
~gadoPQPORPPPPP
~gaiWQNMOQPONP
~gainWQNMOQOPNP
~galPNPPOPPPOV
~gal_POOPOPPPOS
~gallPNPPPPPPOS
~gamOORPQPOPOP
~ganOOUPPPOOOP
~gan_OORPPQOPPP
~ganzPNRQPPPPPP
~garPRQOORQONN
~gar_POQPPRPPOP
~gardOQNPPQQPPP
~garsOROPPOPPPP
~gasOSVOPPMOOO
~gasgPROPPQPPPP
~gaspNOUPPPOOPP
~gastRPPOPPOPPP
~gatSOQPOPQOOP
~gatePORPPPQPOP
~gatiSQNPOQPOPP
~gauQOOPPPRPPP
~gauzQNPPPPRPPP
~gavMPPPRPOOOS
~gaveNPPPQOOOOS
~gazPRNPPPQPPP
~ge_VMQQLONRQO
~gebPNSOQPOPPP
~gedOTMOOOQORQ
~ged_NUMOOPQORP
~geeOORPPQOPPQ
~geenPORPPPPPPP
~gegPOROPPPPPQ
~gelORPOPORPQO
~gel_PPPPPPOPRP
~gelaORQPPPPPPP
~gemRROPPPOPPP
~genSPPPOMQRMR
~gen_QPPOOPRPNP
~gencONQOPOOQQT
~geneRQOPPOOPPP
~geniROPPPPPPPP
~gentOOOSPOQQOO
~geoNQQPPQOPPQ
~gepQOOPPPPPRP
~gerROQQOOQNQO
~ger_QUNOOOROON
~geraPRPPPPPPPP
~geroPNOPQSPPPP
~gersOORPPOQPQP
~geryPNQQPOPPQQ
~gesMKSROSROPP
~ges_NNRPPORPRP
~gesiPPPROPPPPP
~gestPMPQPSQOOO
~getQNOPQVNPNP
~get_ROOPPPQPPP
~getsPONPPSOPNQ
~gettOORQPROPOP
~gevQNSOPOOPPP
~gezPNSPPPPPPP
~gfrPPOQROOPPP
~gfr_PPOQROOPPP
~ggeNNLPPQVPPQ
~ggedPSMPPPRPOP
~ggerPMQPPPRPQP
~ggesOOPPPRQPPP
~ggiPPSPPOOPOQ
~gginPOSPPPPPOP
~gglOSOPPPOPPP
~gglePROPPPPPPP
~ggyPNQPPQPPPP
~ggy_PNQPPQPPPP
~gh_SNPOPQROOO
~ghiOOQPPRPPPP
~ghsPOPQOOPRPP
~ghs_POPQOOPRPP
~ghtNPPOPVQLPP
~ght_RRPORROMPL
~ghteOOOPPTOOOR
~ghtsNQOOPSQOPQ
~ghuOSOPPPPPPP
~ghurPSNPPPPPPP
~gi_ORNPPPPPPQ
~gia_QPOOPORPOO
~gicONPQPQQORO
~gic_OONQQQQPPP
~gidPOSOOORPPP
~gid_POTOOPPPPP
~gieSPNOQOOPPQ
~gie_RONOQOPPQQ
~gigPROPPPPPPP
~giggPROPPPPPPP
~gimPOPRPPPPPP
~gimePOPRPPPPPP
~ginMRSSONQOPO
~gin_OQOSOOPPPP
~gineOSNQPOPPPP
~gingPNUOPOQOOP
~gioOOSOOQPOOQ
~gio_ONRPPPQPPQ
~giogQNQPPQPPPP
~gisLPROPQMRQP
~gistMQOOQRMRQP
~gitQNOROOPQOQ
~givONRRQONOPQ
~giveNPRRPPOOQO
~giviQOPPPPOPOR
~glaRPPRPNOPOP
~glarOPPRPPPPPP
~glasRNRPPOPPPP
~gleSNNPPSPPOO
~glesQPMRPQPPPO
~gliNLWPPOROOQ
~gliaOORPPQPPPP
~glinONRPPORPPP
~glioPPRPPPPPPP
~gloROMPQQPROP
~globPMOQQOQRPP
~glovQQOPPROPOP
~gltROPOQPPPPP
~glt_ROPOQPPPPP
~gluROOQOPPPPO
~glucRORQOOPOPP
~glutRPOPPQPPOP
~glycROPQPPPPOP
~gmeRMNOPPUPPP
~gmenRMNOPPUPPP
~gmuOPPPPPRPPP
~gmusOPPPPPRPPP
~gn_NTMPPNSPPP
~gnanPNQQQPPPOP
~gneQRPOQPNOOQ
~gne_PRPPPOPPPP
~gnedOROPPPPPOR
~gnetQORPPPPPPP
~gniPMPPPQQPPR
~gninONQPPPPPPR
~gnoTQLPPQOROO
~gnorOSOPPPPPPP
~gnosTNNPPQORPP
~gnsPLOQPPORTP
~gns_PLOQPPORTP
~go_RQOOOQPOPO
~goaRQOPPPOPOP
~goalRQOPPPOPOP
~goeOQNPPPRQPP
~goesNPOQPPRQPP
~goiNPTQOPNOPO
~goinNPSQPPOOPO
~goldOROPPPQPPP
~gonNNXOOROOOO
~gonaPPROPPPPPP
~goneNPSNPQPOPO
~gonfPNQPPQPPPP
~gooPRONOQPONS
~goodQSOOOOQONR
~gorMOVPPPOPPP
~goraPORPPQPPPP
~gorsONTPPPOPPP
~gouPNRQPPQOOO
~gou_ONSPPPPPPP
~goxOORPQPOPPP
~goxiOORPQPOPPP
~graSLPSPVNOOL
~gra_POPPQRPPPP
~grabPPRPPPPPOP
~gracPROPPPPPPP
~gradSQLOPQPPRO
~graiOOOPORQPQP
~gramNNOVOOPQPP
~granQNSNPSOOOO
~grapROPOROOPOP
~gratPSOPPOPPPP
~grauPNRPPPQPPP
~grayPNTPPPOPOP
~grazOTMPPPPPPP
~greQTQNPNPNQP
~greaPUMPOPPPOP
~grelOQPORPPPPP
~gresQOPOPOOPSP
~greyPNUPPOOPPP
~griOSQOPOPOQO
~grisPORPPPPPPP
~gritPSNPPPPPPP
~groSMQOOQQPNO
~grouQMSPOPPQOP
~growQQMPPPRPPP
~gruOPPPPORPPP
~grunPNQPPOQPPP
~gs_PLLQRURNRN
~gstaPORPPPPPPP
~gt_PLVOPNOPQQ
~guaONPOPRNORS
~gua_PPPPPRPPPP
~guanORPPPPPPPP
~guarONPPPOOPRS
~gueONTOPPQPOP
~gue_PKTOPPQPPP
~guiRROOPPMQPP
~guidRONPPOOQQP
~guinPROPPQNPPP
~gulOPSOPOSPNP
~gulaOQQOPOSPNP
~gunQLRPPOQQPQ
~gun_QMRPPPPPPQ
~gurOOSPPOPPPP
~gurgPORPPPPPPP
~gustPROPPPPPPP
~gy_OOPPSPMPTO
~h'sQNQPPPPPQO
~h's_QNQPPPPPQO
~ha_NOPPPSSOOO
~haaOORPPQOPPP
~haarPORPPQPPPP
~habRQOPPOOPPP
~hacQMRPPPPPPP
~hadPNSPPQOPPP
~hadoPNSPPPPPPP
~haeOPRPPOQOPP
~haemOPRPPOQOPP
~hahOPPOPSPPPP
~haiLRQOORPQPO
~hai_OTOPPPPPOP
~hainOMSPPPPPPP
~hairNRNOPSPQPP
~hakPNSPPOPPPP
~hakiPOSPPOOPPP
~halONTRQSOOLO
~haleROPOPROPPP
~halfMRQRPQPPOO
~hallPTOOPOQPNO
~halsPNRPPQOPPP
~haltSLPPPPPPPQ
~hamNUPPOOOPQP
~hambNRQPPOPPQP
~hampPPOPPRPPPP
~hanSSQLOLQPPQ
~han_RPPPPOPQPO
~hancSMOPPPQPPP
~handLMTOOOSPOS
~hangSOPNOONOSO
~hankOVNPPONPPP
~hapOSOOQOQOOP
~hapeOPOPPPRPQP
~happPSPOPPOPOP
~harPOLOMQPQTS
~hardPLWPPPOPOP
~hareQPNPPPOPRP
~hargNTMRPNRROO
~hariOROPPPPPOQ
~harmUNMNNRNPSP
~harpORPPPOPPPP
~hartOQMPPOOPQT
~hasPORQPOROOO
~has_OPPPPPRPPP
~hasiRPOOPPQPPP
~hasnOMSQPOPPPP
~hasoPPPRPPPPPP
~hatPJLRORTSMR
~hat'QMKQOQSQQP
~hat_RLMSQPQSMP
~hateNQQPOQPPOP
~hatsORPPOMQOPR
~hattOQPPPRPPPP
~hauPNTPPOPPQP
~hausNOTPPPOPQP
~havQPMOPRPOPR
~haveQQNOPQPOOQ
~haviPNOPPRPPQQ
~hazQROOPPPPPO
~hd_QNOPPRPPQP
~hdrROQPOPPPPP
~hdraROQPOPPPPP
~he'OPUPQNNONP
~he'dOROPPPPPPP
~he'lPNRPPPPPPP
~he'sOPTPQONONP
~he_PPTOOOOPRO
~heaUOUPNPNNON
~headSLQPPOSNPO
~healPRNOOONRRR
~hearPLUOPRQOON
~heatNSRPORMPPO
~hecSRMNPQMNUO
~hecaPOROPPPPPP
~heckSSKNPQMNUO
~hedKPNTQPRROO
~hed_OQROOQSPNN
~heduOPNSPOPPPQ
~heeLUSNONSPOO
~heekPNOPPRSPPP
~heelPUMPPOQPNP
~heerOTNPPPOPPP
~heetOPRPPOOPRP
~heezOPROOOQPPP
~hefPROPPPPPPP
~heiSOOOOPNRPR
~heigRNPPPQPPPP
~heimRQOOPOPPOQ
~helMRSMORONTN
~heldPRNPPPPPPP
~helePPRPPPOPPP
~helfPRNOPPPPQP
~heliONPPPPPPTP
~hellNQQPQQPPPP
~heloPNRPPPPPPP
~helpQQROORPONO
~hemRLUOOPPPPP
~hem_PORPPPNORQ
~hemiPNRPPPPPOP
~hemoROQOPPRPPP
~hemsPORPPPPPPP
~henLLOWQNORSO
~hen'POOPPPPPRP
~hen_MNPTNPPRQP
~heniOPPPROPPPP
~henoPPPRPPOPPP
~heoNQOQSPOQPP
~hepPNQQOPSPPP
~hepaPOQQOPRPPP
~herQMTNORQOUK
~her'QNPPPQPPPQ
~her_NQRNSULONO
~heraSPMROQNQPO
~hereLKWNNLTOYM
~hermSOPOPOPPOP
~hernRQPPPPNPPP
~hersNROPPQOPQP
~herwQNOPPPSPPP
~hesSNRMONUNPO
~hes_SNONNSSONP
~hesePRMPPORPPP
~hesiOPQPPOOPRP
~hestQNUPQMPOPO
~hetROQPPNPOOQ
~hethSNOPPPPPOQ
~heuQPNPPQOPRQ
~heumQNOPPQOPRP
~heurOOPPPPPPPR
~heutPSNPPPPPPP
~hewNQPPPTOPOP
~hew_NQOPPSOPPP
~hexQOOPPPPRPP
~hexiQOOPPPPRPP
~heyRQNOQQONQQ
~hey'ORPPPPPPPP
~hey_RPLOQQOOQQ
~hezPOOPQOQPRP
~hez_POOPQOQPRP
~hi_OQSPPPPPOP
~hiaOKTPOQPPRO
~hia_PORPPPQPPP
~hicQKLRPNSSSN
~hiccOPOPPPRPPP
~hichPKNPOPQTTO
~hiciRPPPPOOPPP
~hickRONPQOQPQP
~hidPOPPPPPPRP
~hiePOMOPOOOWO
~hierPPNPPOOPUP
~hifPSMPPSOOQO
~hiftPRMPPSOOQP
~higROTOPNQPPP
~highRNTOPNQPPP
~hilQLPQRNVOMP
~hildSNOPQNSOPO
~hileQPQOQOOONQ
~hiliNRPRPPOPPP
~hillPOOPPQRPPP
~himOSPPRONPPP
~himsQRQPPONPPP
~hinRLUNORVNKN
~hin_RPNPOPPPOP
~hineOVNPOOQOPP
~hingSLVOQQOONO
~hinkNLSPPRTPNO
~hinnQNQPPQOPPP
~hinsPOOPPPRPPP
~hipQTNQONNOOR
~hip_NSPPPPPPOQ
~hipsQROPPPOPPP
~hirOPPROQNORP
~hirdNQPSOQNPPP
~hirtORPPPOPPPP
~hiruPNRPPPPPQP
~hisMOOQQQTOQN
~his_LSOQPNSORN
~histOONPQSRQNP
~hitOOVOOOSNNO
~hiteNQSPPPSNOO
~hittQORPPPPPPP
~hivOQRPOOPPOP
~hiveOPSPOOPPOP
~hlaONQOQROPPP
~hlesPQOPPROPPP
~hloPOPSQOPPPP
~hlorPPOSQOPPPP
~hlucPNRPPQPPPP
~hmaOPROQQPPOO
~hmatOPRPQOPPPP
~hmeQMSOPQPOQP
~hmerPORPPPPPPP
~hneONSQPOPPPP
~hniQPNPPPPPQP
~ho_NPSOPOORQP
~hoaOPRPPOPPPP
~hoarOPRPPOPPPP
~hobPROPPOPPPP
~hocRNTPOPQOOO
~hoc_QNRPPPPPPP
~hockSNTPOPNOOP
~hocoOSNPPPQPPP
~hoeQROSPOOOOO
~hoe_PROPPOPPPP
~hoevPPPSPOOPOP
~hoiORNOPPRPPP
~hoidOOPPPPSPPP
~hoirOSNPPPPPPP
~hojPQOPPPPPRP
~hokPPUPPMOPOP
~hokiPOUPPMOPOQ
~holTMOOSPSMMQ
~hol_POPPRPQPOP
~holdRMQORNOOQS
~holeSPOPOQQONO
~homQMQNMPOQWQ
~hom_PLPPPPPOVO
~homeQQPONPNQQR
~honOROOQMNQRP
~hon_NRPQPOPPPQ
~honePPQNQMNRSO
~hooSNPNPRPOPQ
~hoodSMQPQPPPPP
~hookPRNPPPPPPQ
~hoolPRNOOQOPQP
~hootPNSPPPOPPP
~hopPTNPQPNOPQ
~hop_OROPPQOOPQ
~hoppPROPPPOPPP
~horTNPMPMTPNP
~horaPOTPPOOOOQ
~horiONQPPPPPQQ
~hormROPPPPPPOP
~hortTRLNOPSPOO
~hosPPJNPOQPUR
~hos_OMPPPPPPTP
~hoseORLPQPQPPS
~hospSOOONNPQRP
~hostPPOPPRPPPP
~hotQOSOOOPONS
~hot_PROQPPOOPP
~hotoOQLPPOSOOS
~hotsPPSPPOOPOP
~houRJRROSJTRO
~hougPNQPOQQOPP
~houlRLPPPUOQNO
~hourQOOSPNMQQP
~housQOQNOPOPSO
~houtNQNPQPOSPQ
~howPPPOOORQQO
~how_QONPPQOQRO
~howeNROPPPQPPP
~hownROOPPOPPPP
~howsPORPPORPPP
~hr_PORPPPPPPP
~hreQNQQOPQMQP
~hreaOOPPPQQNRP
~hreePQQQOPOPNP
~hresRNOPPPQPPP
~hriQUKPOOROOQ
~hrilORNPPPQPPP
~hrisPROPPOQPPP
~hritSOPPPOQOPP
~hroSLRNPPNSOQ
~hroaOLVOPPQPPP
~hromRQMOPOPQPQ
~hronQPOOPOQRPP
~hrooOPSPPPPPPP
~hrouOPOPQROPPP
~hruNQQQPQNPPP
~hs_TJOQNPRQOR
~ht_PNVNSONMRN
~htePOOPOTNOOS
~htenQPNPPRNPPQ
~hterNNRPPRPOOR
~htinPORPPPPPPP
~htsMOQOOSQOQQ
~hts_NOQOOTPOQQ
~hubONPPPSPPPP
~hubbONPPPSPPPP
~huisPRMPPQQPPQ
~humPNOPPPTOOR
~humbPNOPPPTPPP
~hunOSPPPNQPPP
~hungORPPPOQPPP
~hurQSROQOOONO
~hurrOPRPPPPPPP
~hurtSRNPQOPPOO
~husORQPPPOPPP
~hutPPROPPOQQP
~hut_OPQOPPOPRP
~hwayPOPPPPPPRP
~hwePOQPPPPPPR
~hy_TNNONQSOOP
~hydPPOSOOPOPP
~hydrPPOSOOPOPP
~hylSNORRONPPP
~hylaSOPRQONPPP
~hypSMOOQOUPOO
~hypePNOOQOUPOO
~hypoROOPOPPQPP
~hyrOOPOQRPPPP
~hyroOOPOQRPPPP
~hysPPPPPRNOPR
~hysiPQOPPQOOPR
~i'lPROPPOPPPP
~i'llPROPPOPPPP
~i'vONSPPROPPO
~i'veONSPPROPPO
~ia_ZHQMKORUPN
~iabQLPOOROPOU
~iabeQOQOPROPQO
~iabiOPPPPPQPPR
~iablPMPPPPQPOT
~iacSKSOPROQOP
~iac_QOROPPOQOP
~iagPMQOPQORQO
~iagePNRPPQOPRO
~iagnQOOPPQPRPP
~iaiPPOPPPPPPR
~ialQSPQQMMRPO
~ial_RSPQOMNQNO
~ialiONRPPQPPPP
~ialsPPOQOOPORP
~ialyNPPRRPOPQO
~iamONRPOPORQP
~iamcPPPOPPPRPP
~iamoOORPPQOPQP
~ianQRQQOOOONQ
~ian_NTNPPQPPPQ
~iancPNRPPPQPPP
~iarQQNPPPPPPP
~iasPPPPPPROOO
~iastPOPPPPRPPP
~iatTOOPOMPOQQ
~iateRNOOPOSPOP
~iatiROQPOPOOPQ
~iatoORQPPPPPPP
~iatrPQNQPOOPRQ
~iaziPPPPPROPPP
~ib_PPRPQPOOPP
~ibbPOSPPPOPPP
~ibeQQMOQOQPPR
~ibiWNPMPPNOPQ
~ibilROPPPPPPPP
~ibioSOPNOQOOQQ
~iblNPOOQPPORR
~ibleNOQOQPQOQR
~ibrRQNOOOOPSO
~ibraPPNPPPOPSP
~ibriRPQOOOPPPP
~ic_UNQKMPTORO
~icaTKPNPNQVQM
~ica_PNQQOQNPRP
~icacTNNOPPPOQP
~icadPORPPPPPPP
~icaiPROOPPPPPP
~icalRRNMQPPRNP
~icanPNQPPPQPPP
~icarMNQPOOTROP
~icasOOPQRPPPPP
~icatRNQPPNORQN
~iccRRNPOPQOPP
~icc_SNQPOPPPPP
~iccuOPOPPPRPPP
~iceMUOPOLLSTP
~ice_MVLPPNMRSQ
~icenPOOPPOPRQQ
~icerPORPPPPOQP
~icesPPSPOPOPPP
~ichRGRNONOSRT
~ich_UINOPPOSRQ
~icheOSPPPPOPPP
~ichtNLVOPOOOPT
~iciWNPPQNMQOO
~iciaOTNPPPPPPP
~icidRNQOOQOQPQ
~icilQOOPPQOROP
~icinQORQRPNOOP
~icitSOPPPPPOOP
~ickRSLOQONSPO
~ick_RLPPOPOTPO
~ickeOTNOQOOORP
~icksPQOPPRPPOP
~iclLQSQSPOPOP
~icleMQSPPOPPPP
~icloMPPQRQOPPP
~icoRKQSQPLPRP
~ico_SIQRQPNQPR
~icoaPRPOPPPPQP
~icolPNQPPPQPQP
~iconOOPPTPOPPP
~icrPPNQPOOPSP
~icroPQOQPOOPSP
~icsSRPNNOQONP
~ics_SRPNNOQONP
~ictPTOOPOQQON
~ictaNTPPPOPPOP
~icteOQPPPPPPRP
~ictiSQPOPOOQON
~ictuPOOPPQRPPP
~icuSNQOPONQRO
~icu_QLRPPPOQRP
~icyPOOOQPPOSO
~icy_POOPPPPOSO
~id_MKRNQTQQOQ
~idaTPNTPQMPOM
~ida_NOQRPQOQOO
~idadRPNQPPOPQP
~idalPORPPPPPPP
~idasRPOPPPPPPP
~idatRQOPPPPPPO
~idayORPPPRPPOP
~iddOQNPPOQRPP
~iddeOPOPPPPRPP
~iddlPRNPPPQPPP
~ideRLOPLMWROS
~ide_JJVPOQQPPS
~ideaMOPQPPRPPP
~idedQPOPPOQRPO
~idelPPPPPPPPRP
~idenVNPONNSOPO
~ideoRRNPPPQQOO
~iderNQOQPOQPPQ
~idesSSMPPOOPOQ
~idgNPQQOONPSQ
~idgeNQQQOONPSQ
~idiSKQRQOOQOQ
~idinQMRSQOOPOP
~idnRNQOROPPOO
~idneQOOPRPQPOP
~idniPORPPOPPPP
~idntPORPPPPPPP
~idoVNTNPLOOPP
~ido_ONSPPPPPPQ
~idonROPPPPPPPP
~idosROPOPPPPPP
~idoxPOPPPPPPRP
~idrPOOPPPQPRP
~idsTQNPPPPNNO
~ids_TQNPPPPNOO
~iduSNPORPOPOP
~idurQOQORPNPPP
~ie_UHQOPMRRRQ
~iedSQOOOSMROO
~ied_SPOOOSMSMP
~iedeOVMPPPOPPP
~ief_RRPPPOOOOP
~iegPPROPPPPPP
~ielQNMROSPOQO
~iel_NONRPRPPRO
~ieldSMRPPPPPPP
~iemePROPPPPPPP
~ienOPPQRNPMSR
~ien_NOMTPQROPQ
~iencMRPQQPPPOP
~ieneQPRPPPOPPP
~iensNSMPPPPPSP
~ientSOQMRNOOQQ
~ierQNPMNSNSTO
~ier_OTLNNQOSTO
~iereRMPPPPPPQP
~iernPORPPPPPPP
~iertOORPPPOPPQ
~iesUTMPNNMQQO
~ies_VUMPNNMQNO
~ietMPVOPPRONO
~iet_NPTPQQPONO
~ieuOPRPPPOQPP
~ievPNOROPPPQP
~iewQPMPROORPP
~iew_QONPROOROP
~ifamOPPPRPPPPP
~ifeQKUSPQMOMR
~ife'PNRPPRPPPP
~ife_QOSQOONONR
~ifedROPPPPPPPP
~ifenOPPPRPPPPP
~iferOPORPPPPPP
~iffNJQPPQURPO
~iff_PMROOPPQPP
~iffeNNPPQQRQPP
~ifiPQLOOOOWPQ
~ifi_OROPPPPPPP
~ificOQOOPOPSPP
~ifieQOOPPPOTPP
~iflRPOPOPQPPP
~iftNQOPOSQOQO
~ift_NRRPPPNORO
~ifthONRQPPQPPP
~iftiPMOPPTQPPP
~iftsQQNPPPPPPP
~ifuPROPPPPPPP
~ifyOOOPPOSPOR
~ify_OOOPPOSPOR
~ig_POMQPPRPQQ
~igaTORPOOOPOP
~igadPROPPPPPPP
~igatROQPPPPPOQ
~igeTITOOOOQOS
~ige_PNQPPPPPPQ
~igenRMPPPPPQOR
~igerQORPPPPPPP
~iggOQPPPOSPPP
~iggeONQPPOSPPP
~igglPROPPPOPPP
~ighQPQPPRRLPN
~igh_POTPPNPPPP
~ightQOOPPTQMQN
~igiNNSOPOQQRP
~igidPNSOOORPPP
~iginPPOPQPPPRP
~iglPMTPPPPPPP
~igliPNSPPPPPPP
~igmPNPPPPSPPP
~ignLTKPOMQPST
~ign_NTMPPNSPPP
~ignaRPQPPOOOPP
~igneORPPPPOOOR
~igniOOOPPPQPPR
~ignoOSOPPPPPPP
~ignsPLOQPPORTP
~igoNRROQOPPOP
~igo_PQOPPORPPP
~igorOOSPPPOPPP
~igoxOORPQPOPPP
~igrPNNQOQQPQP
~igraPONQOQQPQP
~igsPRNPPPPPQP
~igs_PROPPPPPPP
~igtOORPPPPPPP
~igt_OPRPPPPPPP
~iguQMQPQPORPP
~ijdOORPPPORPP
~ijfPORPPPQPPP
~ijkPLPPPPPROS
~ijnMOSOPPQOPQ
~ijn_NORPPPRPOQ
~ik_NOPPPPSPQP
~ikeOSQQOPRONO
~ike_NTROOQQONO
~ikelROPPPPQPPP
~ikerOPORPPPPPP
~ikesOORPPPPPPP
~ikiOROPPPPPPP
~ikinOROPPPPPPP
~il_QNPQUNRNON
~ilaPNQOOMTPRN
~ila_ORNPPPRPPP
~ilabPPPPPPOPRP
~ilarQPNOPOTPPP
~ilatOMTPOOQQPO
~ildSNNOROTNQO
~ild_OQNQPOSOPP
~ildePOQORPPPPP
~ildiPOQPPPPORP
~ildrSOPOPPQPPP
~ileQSQNRLNQOR
~ile_TRONQLQPOQ
~iledQROPPNOPPP
~ilenOQRPPPOPPP
~ilepOQOPRPOQPQ
~ilesOOQPPRPPPP
~iletPNQPPQPPPP
~iliOMRQPMPRRP
~ili_ORNQPPQPPP
~iliaQNRPPPOPQP
~ilinOQTOQOOPOP
~ilisPNRPPPPPPP
~ilitPOMPPPPRQR
~ilkRQOOQQOPOP
~ilk_RROOQPOPOP
~illROPKPSJWOQ
~ill_POKLPVMQRS
~illaPSPOOOOQPO
~illeOQSOPNNQOQ
~illiROMROQOSOO
~illoOSNPPRPPPP
~illsRLTPPNQQOO
~ilmRNNPPOQPOS
~ilm_QPOPPORQOP
~ilmsROPPPOOPPQ
~iloNONWOOPPPR
~ilo_ONOTOQPPPP
~ilsONRPORQPPO
~ils_ONRPORQPPO
~iltOPNSPOOROO
~ilteQQNQPPOPPP
~iltrOOOSPPQPPP
~iltyPOPPPOPRPP
~iluQNOROQOPRP
~ilyRPNQPNPPNS
~ily_RPNQPNPPNS
~im_PPNQQOOUNO
~imaRONNSNUQON
~ima_PQOPPPPPRP
~imabQNPPQPPROP
~imanORMPPPRPPP
~imarSPOPOOPPPP
~imatPPRPPPOPPP
~imbQLQQORPQPP
~imb_ROQPOPPPPP
~imbiPOPPPRPPPP
~imeUKKSRPMPTQ
~ime_PQNOPONQRR
~imerTNPOOPRPPP
~imesOMQQRROORO
~imetPRNPQPPPPP
~imiRNKOPOOPTS
~iminRMNOPPPPTP
~imitPNNQPPOPQT
~immQPQOQONOPP
~immeQNSPPPOPPP
~impOMRQQORPPO
~imp_OPSPPOPPPP
~impiOPOPPPRPPP
~imprQROPPPOPPP
~imsQSQPPONOPP
~imseQRQPPONPPP
~imumOOPPQPPPPR
~in_SLRWSRUMIG
~inaZOLRQPMMON
~ina_VJQUQNNNPO
~inalQTOOQQNOOO
~inatPPNOPPRPQP
~inbPTNPPOOPPP
~inboPROPPOPPPP
~incMMQOMUOUTM
~inceNRNNOUQNSN
~inchONRPPPPPQP
~inciRONOOOOSQP
~inclOPOPPPOSPP
~incoPPPPPPPRPP
~incrNNRRPQPPOP
~indULSPMOOMQR
~ind_SQNRPONOQO
~indaPOOQNPQPPR
~indeQPPOONROQQ
~indiONQPQQPPPQ
~indoQQRPOOOPPO
~ineRPKUYSOJLL
~ine'PROPPPPPPP
~ine_ONKV[TQJMK
~inedSPQOONOQPP
~inenOQOPPQOPOR
~inepPNRPPPPPPP
~inerPROPPOPPPP
~inesPOOPPRPPQO
~infTMMTPMTNOR
~infaUPMPOOPOPQ
~infeQNQOQPPOPO
~inflOPPPPPPRPP
~infoOPPPPOPOQR
~infuOOOTPNROOO
~ingSPXLKSQMNO
~ing_QTWKLPQOMR
~ingaOPRPPPPPPP
~ingePLVQPMTOOO
~ingiPRRQPPNPNP
~inglPPMPQOTPOO
~ingoPROPPQOPPP
~ingsNOKPQURORO
~inguPQQPPPNPPP
~inhNJUOQUPPPO
~inhaNLSPPUPOPO
~inhoPORPPPPQPP
~iniOSQMOPKSPQ
~inicRRQNOPMPSO
~ininOQOPORQOPP
~inisNRSOPPOPNQ
~initORPROPOPOP
~iniuPQOORPPPPP
~injRMOPPRMRQP
~injePNPPPRNRQO
~injuROPOPQOPPP
~inkPRJNOVUOMN
~ink_NTNOORQPOO
~inkePNPPPQQPPP
~inkiQNNOPTQPOP
~inksOQOPQOSPOO
~inlPNOPPOSPPQ
~inlePNPPPPSPPP
~innRPNPPROPOO
~inneQNQPPQPPPO
~inoRNQROPMQOQ
~ino_OORRPSNPOO
~inolRPOOOPORPP
~inopPOORPORPPP
~inorOOQPPOOPPR
~inpPOROPPPQPP
~inpoONROPPQPPP
~inqPOPPPPPPOR
~insOUPLOMQROR
~ins_MTPNOPTPOO
~insaONQPPRPPPP
~inspPROPPPPPOP
~instTMQOOOOPPR
~insuNRQPPNNSQP
~intTQMNMPSOSO
~int_QMNNOOSOSS
~intaPTNOPPPPPP
~inteRTIQPPOQQO
~intmPNOOPTPPPP
~intoOSQPONOPQP
~intrQMSOOPOOSO
~intsRNOPPPRPQO
~intuONSQPOPPOO
~inuRKWOPNQRNN
~inusROOPPOQPPO
~inutNNWQPNNROO
~invONPOPPTQOP
~invoONOOPPSQPP
~inyMQPPPPSPPP
~iny_MQPPPPSPPP
~io_NMXOOPLQQQ
~iodPNKRSROQPP
~iodaPONRQPPPPP
~iodsPONPPQQPPP
~iogPMQPPPQQPP
~iogrPMQPPPQQPP
~ioiQROQNOOPPP
~ioidQROQNOOPPP
~iolQOSOOPMORP
~ioloOPRPPPNPQP
~iomPROPPPPOPP
~iomePROPPPPPPP
~ionTOKQNJPUPR
~ion_QKLTNKRVQR
~ionaNQPORPOQPO
~ionsUQONOPPONQ
~iopQPPPQPOQNP
~iopsQPPPPPOQNP
~iorTNOOPNQQPO
~ior_RNQOPNPPQP
~iosPPPOPROPPP
~iotUPPNNQOOPP
~iotiTPPNNQOOPQ
~iouNQSPOPPOOQ
~iousOPRPOPPOOQ
~ip_OULSNOPOPP
~ipaOPPPOPNSQQ
~ipapOORPPPOPQP
~ipeMUNTPPOONO
~ipe_OPNQPPQPPP
~ipenPSPPPPPPOP
~ipesPROPPPPPPP
~iphRONRPOQPPP
~iphaSOOOPPPPPP
~ipheOOPSPPPPPP
~ipiRMQUOPNPOP
~ipidOPSPOQPPOP
~iplRPPPPOQPOP
~iplaROPPPPPPPP
~iplePPPPPORPPP
~ippPNTOPORPPP
~ippiPMRPPOQPPP
~iprONPQRNRPPP
~iproOPPORPPPPP
~ipsOQROOQMQQO
~ips_NOSOPQMQRO
~iptOPPPRPOPPQ
~iptaOOPPRQPPPP
~iquRNPQPPPPOO
~iqueSPOOPOQPOO
~iquiONQQPQPPPP
~ir_RPNNRQMQPP
~iraNMXOOOQPOP
~ira_NPSPPPPPPP
~iralQOOPPPRPPP
~irarPORPPPPPPP
~iratPNROPPPQPP
~ircPSNPPPOPPP
~ircoPSMPPPPPPP
~irdNOSROQOPOO
~ird_NNTROROPOP
~ireORSNQMPMPR
~ire_OMYOPNOOPO
~irecOOPPPORPQQ
~iredNSNOOPQNPR
~iremPROPPPPPPP
~iresSQNPPPOPPP
~iriQQNQOPOPPP
~irioOPRPPPOPPQ
~iriuQPNPOPPQPP
~irlPNROPOPPRP
~irmPMNQPPPPOT
~irm_RNOPPQOPPR
~irmaPOOPPPQPPS
~iroOQQPPROPPO
~iro_NSQPPQOOPO
~irrRQOPQOQPOO
~irrePOOPPPRPPP
~irsPRMSONNRQO
~irs_MSORPPOPQP
~irstQOOQONORQP
~irtQSMOPQPOOQ
~irthQQOOPROOPQ
~iruRMQPQOQPQP
~irurPNSPPPOPQP
~irwRLTPPOOPQP
~irwaRMRPPOOPQP
~irwePORPPPPPPP
~iryPROPPOPPOR
~iry_PQPPPPPPOR
~is_RISQNMWPTK
~isaRPMOQOOQPP
~isa_RQMPPPPPQP
~iscUONNPPRNNP
~iscePMRPPPPPRP
~ischSPOOPNRPNQ
~iscoROPPQQOPPP
~iscuQSNPPPOOPP
~iseSKMRNOUPQP
~ise_QSOPPMROOP
~iseaRNPPPPPQPP
~isedNMPROQROQQ
~isesRLPPOQRPQP
~ishSVPOPMOOMQ
~ish_RRROQNPOMO
~ishePUNPPPOPPO
~isiOKWNONKTTQ
~isinOPRPQPOPPP
~isioQOOOOPQPOR
~isisQMRPPPOPQP
~isitNQPOOOLTTP
~iskVQJPPPNPPQ
~isk_VQJPOPNQOR
~islPNSPPPPPPP
~islaOORPPPPPPP
~ismRNRPPPPQOP
~isnPLVPPQPPNP
~isn'PNSPPOPPPP
~isntPMSPPQPPOP
~isoPMPPORRNRP
~iso_ONPPOROPSP
~isolOOOPRPROPO
~isonOPRQNOPOPR
~ispRPOPOONPOS
~ispePNQPPPOPPS
~issNNTPOQLRRP
~iss_QOSPPOPPPO
~isseONSSOPOPNQ
~issiQSMNONNSSP
~issoOORPPPPPPP
~issuONPPQSPPPP
~istKLPMQURSOS
~ist_NULOOQONQS
~istaPNOOPRPSOP
~isteMMQOPRQPRQ
~istiPNRPPQPPPP
~istlOOOPPRPPPP
~istmPROPPOQPPP
~istoONQPRORQNO
~istsSMPPPPPPPO
~istuPOSPPOPPPP
~it'PTSPPNOONO
~it'sPRSPPNOPOO
~it_MKRNPOMWTQ
~itaXMONNOPOPS
~ita_RPPQPPOPOO
~italSQONPNOPRP
~itamRQOOOPQPOP
~itanPNPPPPPPPR
~itatPNPPPQPOPQ
~itcPNRQORPOPO
~itchPNRQORPOPO
~iteQLQMPLSVRN
~ite_QOONROSNRO
~itebPROPPPPPOP
~itedOROPPPQPPP
~itemNNOPPPOWOP
~iterROPPPOOPRP
~ithTRKPSMNSOP
~ith_PQNPTOQPQM
~ithdROQPOPPPPP
~itheOSMPPQPPPP
~ithiQQOOQONQOQ
~ithoQOOPOOOSPQ
~ithrROPQQOOPOP
~itiRPGPNTUOPQ
~itiaOPPRPPPPOP
~iticQOPOPPPSOP
~itiePRNPPPPPPQ
~itinMRONORRORP
~itioQRNOPOOPPR
~itisTPMRNQRNPO
~itivQKPORQSOOO
~itnQNQPPPOPPQ
~itneQNQPPPOPPQ
~itoONSOUQLOQN
~ito_MOUNSQOOOO
~itolOPPRPPPPPP
~itonPPPPRPOPPP
~itorRRPMPPMPSP
~itrNLQUVNOOPO
~itraOOOSQPOPQO
~itrePNRSOPPPOP
~itroONPPVOPOPP
~itsQRLSNPPQPO
~its_PSMSOPOQPO
~ittLNWOPNRQPP
~itteKOPPQNSQQQ
~ittiQNUOOPOPOO
~ituRNPOQQPPQP
~ityRNONOONTPR
~ity_RNONOONTPR
~itzPMTQPPPPPP
~itztPNSPPPPPPP
~iu_ONUPPPPPPP
~iumNPPOUNTPMO
~ium_NPQOUNTPMO
~iurRQPOOPPPPP
~iureRPPOOPPPPP
~ivaOLQTOPNQQP
~ivalQNOROQPPPP
~ivatNPPPPPOQRP
~iveQSOTRRKLPN
~ive_UNMOVPPNOM
~ivedOUNPPPPPPP
~ivenOQSQONOPQO
~iverOOSTNRMOOP
~ivesPNQOPROOQQ
~iviVNOPPMMQNT
~ivinPPPOPNOPOU
~ix_OMPQPQQPQP
~ixeQPOPPROPOO
~ixedPQOPPROPPP
~ixiPRPNQPPPPP
~ixinPRPOPPPPPP
~iz_PRPPPOPPPP
~izaRONPPORPPQ
~izePSNPPPOPOQ
~ize_PSPPPOOPOP
~iziOMPRROOQOP
~izinOMRRRPOPPP
~izuQQOQPNPPPP
~izumPOPROOQPPP
~izurQROPQOOPPP
~izzPVMPPOPPOP
~izzaPTMPPOPPPP
~ja_PPOPPOSPPP
~jamPORPPPPPPP
~jardPROPPPPPPP
~je_OMSOQQOPQP
~jecLQOPPPPROS
~jectLQOPPPPROS
~jerPMQPPOTPPP
~jerkONQPPOSPPP
~jesQSNPPQOPPP
~jes_PRNPPQOPPP
~jn_NORPPPRPOQ
~jogPRNPPQPPPP
~johOPOPRPPPPP
~joiNPNOPPSPPQ
~joinOOOOPPTPPQ
~jokPNSPPOPPPP
~jokePNSPPPPPPP
~josPNRPPPPPPP
~jos_PNRPPPPPPP
~jourPOQPPPRPOP
~juiQPNPQQPPPP
~juicQPNPQQPPPP
~jumOORPPQPPPP
~junNROOQQPPPP
~jurQOPOPPOPOR
~juriQNPPPQOPPR
~juryPRPPPOPPOP
~jusROQPOPPOPO
~justROQPOPPOPO
~ka_QORPPPPPPP
~kalPKUOPPQPQO
~kaliPNQPPPRPPP
~kanPPRPPOOPOP
~kantPPRPPPPPPP
~kapPQNPPPRPPP
~karOTMPPPPPPP
~kayNPQOSPPPPP
~kay_NPPOSPPPPP
~ke_PRUOMQPQLO
~kebPRPPPPOPPP
~kedMTPNNVMOPP
~ked_MTPNNVMOPP
~keeTLTONQNPNQ
~keepUMNPNROPNR
~keerOOTPPPPPPP
~keiPPRPPOQPPP
~kelQMQPOPQPOQ
~kelyQOPPPPRPPP
~kenPLSRQNOOQR
~ken_POTOOPOPNR
~kendOOPRPOOPRP
~keneRPOPPPOPPP
~kenpOPPPRPPPQP
~kepPPPPOOPPSP
~keptOPOPPOPPSP
~kerPPSQRKPOPP
~ker'PQNPPPPPQP
~ker_NPTRSLPONP
~kersTOOOOOPPOP
~kesPRLPQSNORO
~kes_PRMPQSNORO
~ketO[LNPLPQPO
~ket_OVLPONPQOP
~kettNUNPPPOPPP
~keyQROPPPPQNP
~kicOPRPPOOQPP
~kickOORPPOOQPP
~kidSNPPPOSONO
~kidnROOPRPQPOP
~kidsRPPQNPPPOP
~kieOSPPPOPPOP
~kiesPRPPPPPOPP
~kilNPNVOQOOPO
~kiloNONVOPOPPP
~kinNOUMROORPP
~kin_OOROPOQRPP
~kingMPUMRQNPRO
~kipRNQPOQOPPP
~kip_ROPPPQPPPP
~kitNROPPOOPTP
~kitcORPPPOPPQP
~kitsPPOOPPPPSP
~klaRQPPPOOPPP
~klePLQOOTQROO
~kle_QNNPOSPROO
~kleiOPPPPRPPPP
~klyQOPROOPOPQ
~kly_QOPROOPOPQ
~kneRLOOQPSPNQ
~kneeSMNOPQSQOP
~kniPPRPPOPPOP
~knifPOSPPPPPOP
~knoNNQPSRPOPO
~knowNOQPRRPOOP
~komOORPPOORPQ
~kommONQPPPORPQ
~kopOOSPPOQPPP
~kopfPNSPPPPPPP
~korRQORPONPPP
~kouQNRPPPPPPP
~kraPNSOPQOPPP
~kramPNRPPQPPPP
~krePORPPPPPPP
~kriPNRPPQOPPP
~krijPNRPPQPPPP
~ks_UOKOPSTMPO
~kt_PKYOPQNPOO
~ky_OQOPPPRPPP
~l'aRLROPOOOTO
~l'eRQOQPPOOPP
~l'iQSNPPPOPPO
~la'PNSPPPPPPP
~la'sPNSPPPPPPP
~la_LN\MNNPPPP
~laaRNPOPQQPPP
~labQRPPOOLQSP
~labePSMQPOOPRP
~lablPOOPPPOQRP
~lacRONQSMRNPO
~laceRONPOOOQQP
~lachPROPPPQPPP
~lackNOSPQOROPP
~lactRNQOTOOOPP
~ladLRQPQPQOQP
~ladoOROPPQQPPP
~ladyNPQPQNQPQP
~lagRQPOQQNPOO
~lag_OORPQPOPPP
~lageRROOPOOPPP
~lahNSOPPPPPPP
~laiONNPPPPXMP
~laimOLOPPPPYNO
~lainQRNPPOQOOQ
~lakPOPPPPRPPP
~lakePNPPPPSPPP
~lamNPSRONPNQP
~lamaORPPOPPPPP
~lameNPPPPPQPPQ
~lamiOQNRPPPPQP
~lammPORPPPPPPP
~lampQRSPPNOOOP
~lanQQNOSMOPRP
~lan_NQPPQOOQRP
~lancQOROPOQPOO
~landPOSQOPOPOQ
~langRMQPQQOPPP
~lankPPNPPPROQP
~lannPROPQQOPPO
~lansOQPOPPRPPP
~lantQRMPROOPRO
~lanzOPOPRPPPPP
~lapQQUOPONPMO
~lap_OOSQPPPPPP
~lapsTOTOONPPNO
~laptOSPPPOPPOP
~laqPMRPPPRPPP
~laquPMRPPPRPPP
~larUHQQOLTMSQ
~lar_QMROOOUOOP
~lareQPPPPPOORP
~largQNPQPPQPPP
~lariOMNQSOQORP
~larmPTQPPNNPPO
~larsRPOPPPPPPP
~laryPNPPPOQPQQ
~lasQOOTNROOPM
~las_OQORPOPPQP
~lascPRNPPPPPQP
~laseQMQQOPPRPP
~lashPNQOQPPPPP
~lasiNOQRPPQPPP
~lassPPSOPNROOO
~lastQQNQNSMPPP
~latNQQPONQPRR
~lat_MQPPPRQPOP
~lataPRPPPPOPPP
~lateQPLOPLVROQ
~latiQOSRONMOQR
~latoPROOOPOOQO
~lauOTQOQPOOOO
~lau_PORPPPPPPP
~laufPPRPPPPPPP
~laugOTMPPQOPPP
~lauwPMSPPPQPPP
~lavRQOOPPOQOP
~lawOLMPPPROOW
~lawfOOPPPPPOPS
~lawsQOOPPPPPPR
~laxPQOQPPNPPP
~laySTKPOQQPNO
~lay_QSNPPQPPOP
~layeROPPPPPPPP
~layiPROPPPPPPP
~lbeOPPRQPPPPP
~lbuPPORPPQPOP
~lbumROPPPPPPOP
~lceQMPOPQRROP
~lcerPONPPQRROP
~lchQROPPPOQOP
~lchaPRPPPPPQOP
~lchiRPPPPOOPPP
~lcifOOPRPPQPPP
~lcoOOPPRPROOO
~lcohOOOPRQRPOP
~lcuNPPSPPPPPP
~ld_UJKPSUSMOP
~ldeSKVPQOOPMQ
~ldenPOOORPPPPR
~lderTNRQOPPPNO
~ldiPPSPPOOOQP
~ldinPNTPPOOOQP
~ldrSOPOPPQPPP
~ldreSOPOPPQPPP
~ldsQNOPPQPPRP
~lds_QNOPPPQPRP
~le'PSMPPQPPPP
~le'sPSMPPQPPPP
~le_OKSNPRSPMP
~leaUTLRMMMNWM
~leadPMQPPORORP
~leafPRNPPPPPQP
~leagPNPPPQOQPQ
~leakPQNPPPRPPP
~leanRMQPPOPORP
~learPWKROOOOQO
~leasROSRPONOPO
~leavPSPOPONPRO
~lebNQQPPOQQOP
~lebrOROPPPPPPP
~lecQVNQQONNON
~lectTVNPPPNNOO
~ledOOSOOOOROQ
~led_PQQNOOPROQ
~leeORMOROVOPN
~leedSPPQNMRPOO
~leenOPNPPPSPPP
~leepNQNOQRRORO
~leevPORPPPPPPP
~lefOQPONOPQQQ
~leftOQPPNOPQRP
~legOLPPOMSONY
~legaOOPPPNOPOV
~legoPSNPPOPPPP
~legsPMSQOPROPO
~lehePPPPPPPRPP
~leiQNTPPQNPOO
~leinOOQPPRPPPP
~leisPNSPPPPPPP
~lemONNPPRRQPO
~lenPKTQOPTNQO
~len_QJQPPQRPRP
~lencQRPQPOPPOO
~leneOQQOPORPPP
~lentMQRROOPPPP
~lepPROORONQOQ
~lepsOPOPRPPPPQ
~leptQRNPOPOQPP
~lerOQQRSNRNNN
~ler'PRPPPNPPPP
~ler_PNSPOQQOOO
~lergNPOPUPPOPO
~lersQNORPOPPQP
~lesTMLQNQTRNP
~les_PRORNPPOOQ
~lesiPNOPPPSQOP
~lessTOPPQPOONP
~lestONOPPQQQRP
~letPPPQNSNSNP
~let_QQNRPROOOO
~letePQOPPOORPP
~letsQMROPRPOPO
~lettNPRPOONROR
~leuONPPPPSOQP
~levNRPRTNOQNN
~leveNVOOQNOROO
~levoPOQPROPOOP
~lexONPOORSPOO
~lexePOQPPPRPPP
~leyOPPPPPPPRP
~ley_OPOPPPPPRP
~lf_MQOPOWNOPP
~lfaQOORPPQOPP
~lfatPPORPPQOPP
~lfiOPPPSPPPPP
~lfoOPQROPPPPP
~lftOOOPPQSPPP
~lgePQOROPPPPP
~lgesPPOROPPPPP
~lgiONQPPPRPPR
~lginONRPPPQPPP
~lhoOOSPPOPPOQ
~lho_OORPPPPPPQ
~li_QRMPPQOPPO
~liaSKRPOPMPOU
~lia_PNQPPQOQPP
~liabPNPPPPOPOV
~liacPNRPPQPPPP
~lianSQNPPOPPPP
~libPRLOQPOPSQ
~libeQQNOQPPPPQ
~librORNPPPOPSP
~licOMLPORNQSU
~lic_QOQPNRQPOO
~licaRPOPPPPQOP
~liceOORPPNOQPQ
~lichOOMOQPPPOV
~lickOPMPPSPPQP
~licoNOQRPPOPQQ
~licyPOOPPPPOSO
~lidSNPPPONOQR
~lid_OOOPQPPPOT
~lidaSOOPPPOPQO
~lideNTPPPOPPPP
~lidiPNQRPPPPPP
~lieRSMNOOSPPO
~lie_PROPPPQPPP
~lierRRNOOPPQPP
~liesPONPPPQPQP
~lifSOOQOPROPO
~lifeSNQQOPOOPO
~liftOQNPPQRPQO
~ligRLRPPMROOS
~ligeOOPPPPPPPR
~lighRQPOPNQONP
~lijOKQPPQPROS
~lijkPLOPPPPROS
~likOOSOOPSOOO
~likePPROOQROOO
~limOKROPQPOPS
~limbRMRPOROPPP
~limiPNNQPPOPQT
~limpNPRPPPRPPP
~linNOVPPMPQRL
~lin_ROPQQOMPQO
~linaRPNRPPOPPP
~lindMPRQOQPPQP
~lineKRTOQPQOOO
~lingRORPMMTRMP
~liniQPQMQPMQSP
~lintQPQPPQNPPP
~lioPNOOOSQQPO
~lio_OOPPPROROP
~lipORUQONMOQO
~lip_PSNPPOPPOP
~lipaPOOPPPPPRP
~lipiOPSPOQPPOP
~lippPORPPPOPPP
~lipsOOTPPOOPQP
~liqPNPQPQPPPP
~liquPNPQPQPPPP
~lirQNPPOPQPQP
~liruPOPPPPRPPP
~lisORLOPQROSO
~liseROOPPPQPPP
~lishQQNPPPQPPO
~lisiONSPQPPPPP
~lissOROPPPPPPP
~listMSKPORPPTP
~litSQJSNOOROR
~lit_OPOROQPPPP
~litiQQNQOOOQQQ
~litrPNRRPPPPOP
~littORNPPQQPOP
~litySNNPPOPQQQ
~liuPNSPPPPPPP
~liumPORPPPPPPP
~livOPQOQROPQO
~livaOORPPPPPPP
~liveQRMOQROPQN
~lizRPLSQNRPPP
~lizaQPNPPORPPP
~liziPNORROPPPP
~lk_PWPNPONQNN
~lkeONTPPOOROP
~lkedOQRPPPPPOP
~lkerPORPPPPPPP
~lks_QOOPPRPPPQ
~ll'SQLPPOOOSP
~ll'aPPNPPPPPSP
~ll_OTUINPUNMR
~llaOUYNPLNPNN
~lla_PQUOPPNOOO
~llahNSOPPPPPPP
~llapPNTPPOPPPP
~llarQROPPPPPPP
~llasPNQPPPPPQP
~lleJSVNSPMOQP
~lle_OOWOOOMOQP
~lleaPNQPPQOPPQ
~llecQRNPPPPOOP
~lledOUMPOQPROO
~llenOISOPRRPRP
~llerOPOQTNOOOP
~llesQORPPPOQPP
~lletPRPQPPPPPP
~lleyNQPPPPOPRP
~lliPOLROPQUNO
~lli_QROOPPPPPP
~lliePQNPPPRPPP
~llinOLRRPQNSNP
~llitPPOPPPRPPP
~lloMOSORQMQRP
~llo_NRQPPQPPOO
~llowMNQPRPNPSQ
~llsVMLPOORPPQ
~lls_VNMPOORPPO
~lluOPPQOORPPP
~llwaPROPPPPPPP
~llyPPQOPTLONS
~lly_OPQOPTLONS
~lm_QRMPPOQPOP
~lmaPSNPPPQPPP
~lmeSNNPPOPPPR
~lmetROPPPPPPQP
~lmoQRMPPOOQPP
~lmonQQNPPPPQPP
~lo_LPTUMPPOOP
~loaLQMYNNQORO
~loadMQPYNMPPOO
~loatOPNPPQQPRP
~lobQNPPQNQROP
~lobaOOPPQPPRPP
~lobbPPRPPPPPPP
~lobiROPPPPPPPP
~lobuONOQQPRPPP
~locPNRPQKONVQ
~locaNPPOPOOOVO
~lockRORPRMPOPP
~lodOORPRPOPPP
~lodiOPPPRPPPPP
~lofNQOOUNPPPP
~lofeOPPPRPPPPP
~logMROPOOPOXN
~logiOOQOPPRORO
~logyOQQPPNNPSO
~loiQRNPPPOPPP
~lolNRPQQPNPOP
~lol_MQPQRQNPPP
~lomNQOOQQQPPP
~lonUEOORUQTNP
~lon_ONQQPPPRPP
~loneTNQNQPOQPP
~longRKLPRSRQOQ
~loniONQQPPPPPP
~looQMRLPOSMVO
~loodPNPOPQOOSQ
~lookPMROONUPPP
~loonROPPQQOPPP
~loopRPQOQOOPPP
~loorNRQPPNOOSO
~lopROQOSNOOPO
~lopiOQPORPPPPP
~loppPOTPPOOPPP
~lorNPMTRPPNQP
~loraOORPQPPPPP
~loriOPORPPQOPP
~losRRTNOPPOLP
~losePROOORPPOP
~losiPQROPNOPPP
~lossRPOOPNRPPP
~lostPQQOPRMOOQ
~lotQSSOPMNOOQ
~lotsPQTPPNOPPP
~lottRPOPPPPPPP
~louNQQPOPRPOP
~lounORPPPPPPOP
~lovQPPSPQOONO
~loviOOPRPPPPPP
~lowULSOQNPNQP
~low_PQOOQQRNPO
~loweSLPPQOOPRQ
~lowiPMTPPOPPOP
~lowsQSNOPPOPPP
~lozPPOOOORPQP
~lp_OQQOOOTONO
~lpaPSOPPPPPOP
~lpeOOPQPRPPOP
~lpelPOQPPRPPPP
~lpitOOPPPRPPPP
~lprROOOROQOPP
~lproPOOOROQPPP
~lpsPPPPPSOPPP
~lps_PPPPPSOPPP
~ls_UJPPOMXLQO
~lscONTPPPPPPP
~lseQRQOONTOMP
~lse_QSQOOOQONO
~lselPORPPPPPPP
~lsesOOOPPPSPPP
~lsiPOSPPPPPPP
~lsioPPRPPPPPPP
~lsoOMUPPOOQPP
~lso_OMUPPOOQPP
~lstRNPPPQPPPP
~lsyRPNOOPQPPP
~lsy_RPNOOPQPPP
~lt_ONTQPNONPS
~ltaMROQQORRPO
~lta_MRNPPOSPQP
~ltanOROQPPPPQO
~ltatPNRPPPPROO
~lteQMRQPONPPQ
~lterQMNQQPPPPQ
~lthQOOOOONRRR
~lth_NPPPPPOSPQ
~lthyRRNPPOOPPP
~ltiPPQPPORPPP
~ltoQQNROPOPQP
~lto_RNPQPPOPPP
~ltrQNNSPOSPOP
~ltraQONRPORPOP
~ltsRMNOORROPQ
~lts_RNMOOSSOPQ
~ltuPROPPONQQP
~lturPROPPONQQP
~ltyQNQPPONROR
~lty_QNQPPONROR
~lucLMSQPNTOQQ
~luchPNQPPPPPRP
~luckPRPPPPPPPP
~ludQQNPPOORPP
~ludeQOOPPPORPP
~lueOPQOPPRROO
~lue_OQROPPQPOO
~luenOOPPPPQRPP
~lugPRPPPPOPNQ
~luiPPPQPOQNRP
~luicPQPPPOPNSP
~lumQMMSORTQMO
~lumbTPNPPOQQOP
~lumeOOPSPPPPPP
~lumpPNOPPSTPNO
~lunPTQOOOOONQ
~luncOSQPPQPPNO
~lungRMSPPOOPPP
~luntORNPPOPOQS
~luoTOPOPOPPPP
~luorROPPPPPPPP
~lurQKTQOPQPOP
~lurePOOROQPPOP
~lurrPMSPPOQPPP
~lusTOQRQNNPOO
~lus_RMRSRNMQOO
~lusiRPPPPPPOPP
~lutSMQQQQOONO
~lutePNRPPPPPPP
~lutiPQNQQPOPOP
~luxQNPPPPPRPP
~lvaROPPPOPOQP
~lva_ROQPPPPPPP
~lvagROPPPPPPPP
~lvePPOOPOSPOQ
~lvedPPPPPPRPPP
~lverPNQPPPPPPR
~lvesORPPPQOPPP
~lvicROPPPQPPOP
~lwaOQNPPRQPOP
~lwayOQOPPRQPOP
~ly_XVPOJMLOMS
~lycROPQPPPPOP
~lyiPOOPPRQPPP
~lyinPOOPPRQPPP
~lymNOOPOQTPPP
~lympNPOPPPSPPP
~lypNPPPPPRQPP
~lysePRPPPPPPPP
~lysiONRQQPNRQO
~lytSOPOPPPPPP
~lytiSPPOPPPPPP
~lzhRPPOPPPPPP
~lzheRPPOPPPPPP
~m'sOPQPPROPPP
~m's_OPQPPROPPP
~ma'PORPPOPPPP
~ma_QSPNSOPOPN
~maaRPNQPSOPPP
~mabRMPPQPPROP
~mab_ROOPRPPPPP
~macORQNOLQQTO
~machQRSOOMQOPO
~maciRONPPQPPPQ
~macyMPQOOPOPTO
~madNOPQQOROOR
~madaPOQPPROPPP
~madeOUMPPOPOOR
~madoOMRRQOQPPQ
~magUPOOQQOPNN
~mageRPOPPPPPPP
~magnROQPQQOPOO
~maiPSPQOOMPPQ
~mailOUMPPOOOQQ
~mainQORQOONPPP
~maisONRPPQPPPP
~makPPOPQQOOOR
~makeQPOPQPOOPR
~malRMLNNVXNNP
~mal_PQNNNSUOOP
~malaOMPQOQROPQ
~maleROPPQQOPPP
~mallPQNPOQROPP
~mamQPOOQROPOP
~mammQPOPPROPOP
~manPPPROJRMRS
~man_PLVPQNPOQP
~manaQPOPPOQPRO
~mancPPOPPPRPPP
~mandORNOPPNOQT
~manePOOPPPSPPP
~mangQRNPPPPPPP
~maniPTLPPPPPPQ
~mantPSNPPPPPPP
~manyNLRSPPOQQP
~maoOQOOSPPPPP
~maoiOPPOSPPPPP
~marPRPNNTNPPQ
~mar_ONQPPRPPPP
~maraOPRQPQOPPP
~marbPNRPPQPPPP
~marcORNPPSOPPP
~marePORPPQPPPP
~mariPOOPPQOOOS
~markPPPPPORPPP
~marrPPPPPROPPP
~martRPPOPNOPRP
~maryROOOOOQQPP
~masPOPPONPOVO
~mas_PSNPPOPPPP
~mascPRMPPPPPQP
~maskQONPPPOPTP
~massPMTQPPPPOP
~matPPOMSSQQMP
~mat_ROOPPPPPPP
~matcPSOPPPPPPP
~mateOLSOOTNPPQ
~matiQOSOQNOQOP
~matoPSOPOPQPPP
~matrNSNPRPOPPP
~mattPONPQRSPOO
~mayPMTPPPPPPP
~maybOORPPPPPPP
~mazMQPPTPPPPP
~mb_RLROOQQMRP
~mbeQPNRONNRRO
~mberOQNRPONSSN
~mbiUKMPQSNOPQ
~mbiaROOPPPPPQP
~mbieOONSPQPPPR
~mbinRMQOQRPPPP
~mblQNQOPOPPRP
~mboVOKPOONSPP
~mbolSONOPOOSQO
~mbosRPOPPPPPPP
~mbrOQOPPOSPQP
~mbreOROPPOPPQP
~mbsOORPPORPPP
~mbs_PPOPPPRPPP
~mbstOOSPPPOPPP
~mbuPOROPOOQRO
~mciQOPOPPPRPP
~mcinPPPOPPPRPP
~mcrPORPPPPPPP
~mcroPORPPPPPPP
~me_MTUNONPULN
~meaLMMPOPZROP
~meanNROPPORPOP
~mearONOPPQTPOP
~measONQPPPQRQP
~mecRQPPOPOQOP
~medSOINOPMWQR
~med_PRNOPNNTOQ
~mediONONOROSRQ
~medsROMPPQPQQQ
~meeORRPPPOPNP
~meerPMSPPQOPPP
~meetOTPPPOPPNP
~mehPORPPPPPPP
~mehrPORPPPPPPP
~meiOPPOPSPPOP
~meinOOPPPSPPPP
~melORNPPTMPOR
~melaQPNPPQOPPP
~mellOPPPPSOPOP
~memPQNQOQQPPO
~memePROPPPPPPP
~menSLJSMRMVRQ
~men_OPRROOMQQO
~meniSNQPOPNOQO
~mentPMHQORPUQS
~merRNONPSROOQ
~mer'RPPPPPPPPP
~mer_OMROQQTOOP
~mercOSOPPPPPPP
~mergPQNOPOOQQQ
~meriPOOPPRPPPP
~merzPORPPPPPPP
~mesSFSPQTMORP
~mes_SJRPOSOOQP
~meshQNPPPPPPPQ
~messNPRPPQOPQP
~mestPOOPSPPPPP
~metROOQUOOOPM
~met_PORPPPPPPP
~metaRPPPQOPPPP
~metePTNPPPOPQP
~methNJRQUPQPOO
~metrORNPQORPPP
~metsOPQRPOOPQP
~mewPQOPPPPPRP
~mewhPPOPPPPPRP
~mfoPRMPQOQPPP
~mforPRMPQOQPPP
~mfyOROPPPQPPP
~mfy_OROPPPQPPP
~mi_ORPPPQPPOP
~miaSNQQOONROO
~mia_TNQQOOOPOP
~micONORPORQRO
~mic_PMRQOPRPPP
~miciPOOROOPROP
~micoPOPPRPPPPP
~micrPQOPPOOPSP
~midSMPNPPPRQO
~midaPRNQOQOPPP
~middPNPPPPQRPP
~mideRPONQPQPPP
~midnPORPPOPPPP
~mieRKQPPQROPQ
~mie_RMOPPOSOPQ
~migPPNPOQQPRP
~migrPOOPORQPQP
~milPTONRMOONR
~miliOROPPPOPQP
~milkRQOOQQOPOP
~milyPPOPPNQPOS
~minUNRRLTKNNQ
~min_RQOPOQQONO
~minaQPMPPOQORP
~mindUPMOOOPPPP
~mineRPMRPTOOOO
~mingNLTPORPORP
~minhOOQPPRPPPP
~miniPOPOPOPPOS
~minoOOOPPROPPR
~minsOPRPPPPPQP
~minuNNYPONNROO
~mioPPPQROOPPP
~mio_OPROPOPPPP
~miodPONRQPPPPP
~mirORNPPQQPPP
~misQPNPOPLRPR
~missPNOQOQMSRQ
~mitLSROPMPOPU
~mit_NPNPPOQPRR
~mitaOORPPPPPPR
~mitiQOROOOPPPP
~mittNQOPRPPPOR
~mixPOSOPPPQPP
~mixePNRPPPPPPP
~mma_PORPPPPPPP
~mmeSQROPQOONO
~mmenOROPPQPPPO
~mmerQPROOROPPP
~mmiQQNOPROPPQ
~mminPQMPPROPPQ
~mmoRONPPPPPPP
~mmogRQOPPPPPOP
~mmtONQPPPORPQ
~mmt_ONQPPPORPQ
~mmuROPPROPPOP
~mmunROPPROPPPP
~mmyOORPPPQPPP
~mmy_PNSPPOQPPP
~mo_MKYPOROQQO
~mobRPOPPPPPPP
~mobiRPOPPPPPPP
~mocPQNPPPQPPP
~modORNOPOOUPO
~modeOQNPPOPRQP
~modiQNPPPOPSPP
~moduPSPPPPOPPP
~moeOMPPPQPPQR
~moedONQPPQPPPR
~mogSRNPPOOPPP
~moglRPPPPPOPPP
~mogrRQOPPPPPPP
~moiRPOPPQPPPP
~mokOQPPSQOPOO
~mokeROQPQOPOOO
~mokiPOOPRQOPPP
~molSLPRNQROOO
~mol_PPPROQPPOO
~molaROOPPQPPPP
~moleONPQPRPPPP
~momPROPPPPPPP
~momePRNPPPPPPP
~monVPLONRRRMO
~mon_QNNPPRQPPP
~mondORRPPNPPOP
~moniTMRNOPOSOO
~montROKRPTOOQP
~mooPRMPPPQPPQ
~mopOSPPPOPPPP
~morVPRPLPOPMO
~mor_OOPPPRRPPP
~moraNORPPQPPPQ
~moreRTQOONNROO
~morgOROPPPPPPP
~mornPPPOQRPPOP
~morpPOPSOOPPPP
~morrRRPPONOOQP
~mortVQNOPOOOPO
~moryRNOPPQPPPP
~mosMPPOPSOOTO
~mos_ONRPPPOPTO
~mostPTPPPPOPOO
~motSKVOQOPOPO
~motiSNOPPPOPPP
~motoONRPPPRPPP
~mottOMTPPPPPPP
~mouKPVRQOPPOP
~mounNPPSPPPPPP
~moutMMUPQPQPPP
~movOQRNOPPRPO
~movaPOPPPPORPP
~moviORTOPNOPOP
~moxQROOROPPOP
~moxiRROOPPOPOP
~mp_LRRNORRRNN
~mpaTQNOPOOOQQ
~mparVNPOOPOPPP
~mpeQKWNPNOOOR
~mpedQLUOPOQPPP
~mpenRQNPPPPPPP
~mperQOROPPOPPP
~mpetNPPPPPPPPS
~mphPPOOPPSPPP
~mpiNOPOSRPPPO
~mpicNPPOSPPPPP
~mpinOOPPPORPQP
~mplQSKPPOORQR
~mplaORNQQOPPPQ
~mplePQNOPOPSQP
~mpoOMQTPPPOPQ
~mpolPOORPQQPPP
~mporONRQPPPPQP
~mpouOPQRPPPPPP
~mprPPTOPRNOOO
~mprePOSPPROOOO
~mpsPONSOQROOP
~mps_NPNSPQRPPP
~mpsiROQQOPPOPP
~mptQMROPNTONQ
~mpt_PPPPPPPPOR
~mptiOORPQOPPPP
~mptoRNNPPPTPOP
~mptyNQRPPPQOPO
~ms_UNITOPUNPN
~mseQQQPPOMPPP
~mselQQRPPONPPP
~mstPSOQPOPPPP
~mt_POQPPOORPQ
~mucOPSUOOOOOO
~muchOOSUOPOOOO
~mudSPPPOPPPPP
~mufPQNPPPPPPP
~muffPQNPPPPPPP
~mulROPPPOQOQO
~mumNNOPPSPPPR
~mum'OPOPPSOPPP
~munQMRPRNOOOR
~murNQOPQOQQPQ
~mur_NPOPQPQQPP
~murmOPPPPPRPPP
~musQMLOTQOPQS
~mus_OPPPQPRPPP
~muscROPPQOOPPP
~musiQRNPPPOPPP
~mustPOMPRPOPPT
~mutOQPPPPRPPP
~my_QMSPOQORNO
~myaOOPOROQPPP
~myasOPPPROPPPP
~mycROPROOOPOP
~myciROPROOOPOP
~mysNPQPOSOPPP
~myseNPQPOSPPPP
~n'sMNOPQRTPQO
~n's_MNOPQRTPQO
~n'tPLWQOORONP
~n't_PLWQOORONP
~na_VGSUSMNOPN
~naaPRPQPPOPPP
~nabQNRPPPPPPQ
~nablPORPPPPPPP
~nacPRINQPOQRS
~nac_OPPPRPPPPP
~nachPQKOOQOQRP
~nadPQRPPOOPOQ
~nadePORPPPPPPP
~nadoPRPPPPOPPP
~nafiPPOPRPPPPP
~nagRONOOTQPQO
~nageSONOOSQPQO
~naiQKNRPSTOOO
~nailPLNRPSTPOP
~nakPPRQPOPPOP
~nakePPRQPOPPOP
~nalPRMVQOMOLS
~nal_NOORPROQNQ
~nalgPPOROPPPPP
~naliRQOQPOOPOP
~naltPPOPPPPPOR
~namORMPOOROQQ
~namePQNOOOROQQ
~nanONTRRPOONP
~nanaOQOPRPPPPP
~nancPQPROPOPOP
~nantPMSPPPPPPP
~napPPPOQROPOP
~naphNPRPROOPPP
~nappPQOPPROPPP
~narONSQPPQOPO
~nar_ONSQPPPPPP
~nariPRPPPPPPPO
~narrPOPPPPRPPP
~naryRPPPPPOPPP
~nasNMRPRQQOQO
~nasaPMOQQPQPQP
~natQQMSOQRNPN
~nataPQMQPPQPQP
~nateSOMTNQPOPO
~natoOPRPPPPPPP
~natuPROPPQPPOP
~nauQPNPOQRPPP
~navOROOSPOPPP
~naviOQNOSPPPPP
~nazoOPPQRPPPPP
~nbePQOOROPPPP
~nboPSOPPOPPPP
~nburPRPPPPOPPP
~nc_OROOPORPRP
~ncaOPSPPOPPOO
~nca_PNRPPPQPPP
~nceWQKQORMPOO
~nce_SPQPKQOROQ
~ncedSOOPPOPPPP
~ncelOSOPPPPPPP
~ncenNSMRPPPPQP
~ncepNPPQSPPPPP
~ncerTONOPQPPPP
~ncesSQOPPOOPPO
~nchNQUOONSOPN
~nch_NRRPPPOPOO
~nchaOMRPPPRPQP
~nchePPSPPOPPPP
~nchoPNPPPPRPPP
~nciSQNOONOTOP
~nciaQNQOPPOQPP
~ncidSPOOOPPPQP
~nciePRPPPPPPOP
~nclMNQPQSOSOP
~ncleNNRPPSPPPP
~ncluOPOPPPPSPP
~ncoPKPRNPQSQP
~ncolOOPPPPPPSP
~nconPNSPPPPPPQ
~ncopQOPPPOPROP
~ncorPROPPPPPPP
~ncrOMQRQPOROP
~ncreNOORQQPROP
~ncriPNSPPPPPPP
~nctVNNPOQPPOP
~nctiSOOPOPPPPP
~nctuRNPPPQPPOP
~ncyOMNSPQRPOR
~ncy_ONNSPQQPOR
~nd_NQSQLSNQPQ
~ndaNMLRORNPSU
~nda_PNRPPQOQPP
~ndamOOPQPPPPRP
~ndarPQNPPPOPQQ
~ndatPOOPPPOPPT
~ndayNQPPPPPPRP
~ndbPORPPPPPPP
~ndeRQPOMKQPTQ
~nde_QMROPOPOSP
~ndedPVOPPNNPQN
~ndenOOQPPROPPQ
~nderTMRPNMPPOS
~ndetNROPPPQPPP
~ndiPPMPPNTPQP
~ndicRPNPQOQPPP
~ndigPNOPPQOPQQ
~ndinPQOQOPROPO
~ndlQQNOPOPROQ
~ndlePPNPPOPROQ
~ndmPNRPPPPPPP
~ndmaPNRPPPPPPP
~ndoNLYNPQONQQ
~ndo_LLZOQQOOOO
~ndomTNNPPPQPPP
~ndonPOPPPRPPPP
~ndorPNPPPPPPQQ
~ndosORQPPPOPPP
~ndouOSOPPPPPPQ
~ndpPNPPORQPPP
~ndpaPOPPORQPPP
~ndrRPKOQTOQOP
~ndroSNMOQROQPP
~ndsLQRQORPOQP
~nds_LPSQOQPOQP
~nduQOPOOPSOPO
~ndwOSOPPOQPPP
~ndwiPSOPPPPPPP
~ne'ORPPPPPPPP
~ne'sORPPPPPPPP
~ne_LOWU[SMJMH
~neaONSOQNQOQQ
~nea_ROPOPPPPPP
~nearNNSPQNPPQQ
~nebRPOPOOQPPP
~nebuRPOPPPPPPP
~necOKXQOOSPNO
~neckPNTOOORPOO
~nectPNSRPPPOPP
~nedOVPNNPPPMQ
~ned_PWNNNPPPMR
~neeTLPOPWNQON
~nee_RMOOOQSQOO
~needRPRPPQKPQN
~neerPROPPOPPPP
~neesRNPPQPPPOQ
~nefRNOPPPPQPP
~nefiROOPPPPQPP
~negQNPOPPPOPQ
~negaRPNPPQPPQO
~nelSLROQOPPOR
~nel_PQNPQOPQOQ
~nellSLSOPPQPPP
~nemONPQTONORP
~nemaOOPPSPOPPP
~nenNQPQORNOPQ
~nen_ORMQPSNPOR
~neoQJUQPPOPPP
~neonPKTQPPOPQP
~nepRNPOPTOPOO
~nephROOOOTOPOP
~neqPPRPPPPPPP
~nequPPRPPPPPPP
~nerPPOMSQROLS
~ner'OOPPQROPPP
~ner_MRPORNQPMT
~nervQONOQQQPOO
~nesRORMNPRORM
~nes_QPQONRPOQO
~nesdPRPPPPPPPP
~nessRPOOOOSPOP
~nestNPRPPOPPRP
~netSSLOOPOOSO
~net_RPOPOPOOSO
~neuQOPPNQORPO
~neumQPPPOPNSOO
~neurRNNQPPRORO
~neutOPSPPPPPOP
~nevPTLPPQOOOR
~nevePSMPPQOOOR
~newbQMQQQPQPPO
~nexSRPSPPNNNO
~nextQSQQOPOONO
~neyPQMOSQPOOQ
~ney_OQNNSQPOOQ
~nezOORPQPPPPP
~nfaXOLQOOOOPQ
~nfanQNOQPOPPPP
~nfarWPLOOOOOOR
~nfePSOOQPPOPO
~nferORQPPPOPPP
~nfiNMOQPRRQPP
~nflOOPPPQPRPP
~nfluOPPPPPPRPP
~nfoOPPOPOPPQR
~nforOQPPPOOPQR
~nfuPLTTONRONO
~nfulPOOPPORPPP
~nfusPMUTOOPOOO
~ng'NOPPPRPPPQ
~ng'sNOPPPRPPPQ
~ng_OTWLMRNOJT
~ngaPPSPOQOPOP
~nga_OPSPPPPPOP
~ngeQPTQOPQONM
~ngedNQQOPQOORP
~ngerQRMQQRPPNO
~ngesOOSOPPQPPO
~ngiQTPPNPOONP
~nginQTPOOOPPOP
~ngioPORPPPOPPP
~nglPOPPPOTPOO
~ngleQNQPQPQPPO
~ngliPPPPPOSOPP
~ngoTOPPPQNPOO
~ngraPRQPPOPPPP
~ngsPNLOSTQOQO
~ngs_OOJPQTRORO
~ngstPORPPPPPPP
~nguPMTNPRPOPO
~ngueNLVOPORPPO
~nhaMLQOPWQOPO
~nha_NOPPPTOPPP
~nhalPOPPPSOPPP
~nhePOQRPPOPPP
~ni_QPNOPQPPOQ
~niaOQMOPPRSOO
~nia_POMPPPSSOO
~nicPSTNNLJQUQ
~nic_NUNNPNOQRO
~nicaQPQQNPOPQO
~nicePSOPPOOPOP
~nichOMUOPOOPQQ
~nicoRNPPPPOPPQ
~nicuOPQPPPOQRP
~nidPNPQQPOPQP
~nidaPNQPQPPPPP
~nieNPSNPQNTNO
~nie_POPPPPPRPP
~nierROQPPPPPPP
~niesOSOPPPPPOP
~nietONTOQPOPPP
~nifQNTPOOPPOP
~nifeQORPPPOPOP
~nigMTMPOQPQTM
~nighMWMPPQONTM
~nikORNPPPQPQP
~nikiPRNPPPPPPP
~nilNPROOPRPPP
~nilaOPPPPPRPPP
~nimRMRQPPOOOQ
~nimaQNRPPPOPPP
~ninLPQTPPSONP
~nin_NPPQQQQPPP
~nineOROQPOQPOO
~ningOQPOOPRPOR
~ninoPMRRPQOPPP
~nioPONPPQSPQP
~nionNPMPPQSPQP
~nipQNPPPPQPPQ
~nippPNPPPPRPPP
~niqROOPPOQQOP
~niquROOPPOQQOP
~nirRPOPPPPPOP
~nisRPQPQQPOLP
~niscSOOPPPPPPP
~nishNUROPOOPNP
~nisoNPPPRQQPPP
~nistPORPPPOPOQ
~nitMONUVQIPSN
~nit_OSPPPONOSP
~nitePQMPPQOOSO
~nitiPOOSPQOPOP
~nitoQPSOQPNPOO
~nitrNOOOWOPOPP
~nitsNNPTPQOROP
~nityPNRPPPPQQP
~niuOQOPRPOPPP
~niumOQOPRPOPPP
~njePOOPPRNRQO
~njecPOPPPRNRQO
~njuROPOPPPPPP
~njurROPOPQOPPP
~nk_KRQONMVPSO
~nkeQQMPPPSPOP
~nke_OROPPPPPPP
~nkenQNOPPQQPPQ
~nkerPNRPPPRPPP
~nketPSMPPPPPPP
~nkiQONOPSQPOP
~nkinPNNOPTQPOP
~nklPMNOQRQRPP
~nkleQNNOPSQRPP
~nknPNPPPQQPPP
~nknoPNPPPQQPPP
~nksOTNPQORPOO
~nks_OTNPQORPOO
~nkyOROPPPOPPP
~nky_OROPPPOPPP
~nlePMOPPPSPPQ
~nlesOOOPPPSPPP
~nliQOOOPPOOQR
~nlyOOPPOORQQO
~nly_OOPPOORQQO
~nn_OPRPPPOPQP
~nneQOROPRONPO
~nnecPNSPPPPPPP
~nnelORNPPPPQOQ
~nneqPROPPPPPPP
~nnerPOPOPQPPRO
~nniMQNRPUPOON
~nni_PNQPPQQPPP
~nninORPPQQOPOO
~nnitOOPRPQPPPP
~nnoQNTPPOQPOO
~nnotPOSPPOQPOO
~nnuPTPOPOPOPP
~nnuaPRPPPOPPOP
~nnulORPOPPQPPP
~nnyPQROPOOPPP
~nny_QSNPPOOPPP
~no_NOUQOQQPOM
~nobOQRQPOOPPO
~nobaPOPRPPPPPP
~noboOQRPPOPPPO
~nocPOQPPQNPRO
~nochOPQPPPOPRO
~nodQKPPPOUOPQ
~nodePNOPPOUPPP
~noePOSOPPOPPP
~noeaQNSOPPOPPP
~nogOOQPRPOPPP
~noglPPOPRPPPPP
~noiRPQPPOOPPP
~nolROPOROOROQ
~noloPOQOPPPRPP
~nomQPMOPPNRRO
~nomaSPPPPOOPPP
~nomePOOPPPPRPP
~nonePSOPOOPPPP
~nooOUOPPOOPOP
~noonOTOPPOOPOP
~nopPONQPPRPQP
~nophPPPQOPRPPP
~norUPOMOUPNNP
~nor_POPOPOPPPR
~noraRNQPQOPPPP
~noreORNPPROPPP
~noriOQRPPQOPPP
~normSPLONTSOOO
~noroPROPPPPPPP
~nortPOSPPPPPPP
~nosVJRMRQPROO
~nos_SMSPPPOPPP
~noseOPQOPQROPP
~nosiRNOPPOQROP
~nostSOPPPPPPPP
~notLOSONNOQOW
~not_QOSPPOPPOO
~noteNRMPPQNRNT
~nothRRRPOPNOOO
~notiNOQOPNPPQS
~nouPPOOOONRQR
~nougSOOOPPPPPQ
~nousOQOPPOORRP
~novQTMPPOPPOP
~noveQRNPPPPPPP
~novoPSNPPPPPPP
~nowNTOPRRPOMP
~now_NRQPQOPOPP
~nownPNOPRQPPOP
~nowsORPPPPPPOP
~npoNNROROQPQP
~npoiONROPPQPPP
~npoxOPPPRPPPQP
~nprPPOPPPRPPP
~nquPMSPPPPPOQ
~nqueONSPPPPPPP
~nquiQOOPPPQPOR
~nreOORQPOQPOP
~nrecOPRPPOPPPP
~ns_TTLMPOOMPT
~nsaRJQOQQPROP
~nscONTPPPOPPQ
~nsciONTPPPPPPQ
~nseRLQPOQNOPS
~nse_PPQPOPOONR
~nsenPNQPPOOORQ
~nsfPQPOPONQQP
~nsfuRQOPPONPQP
~nshNRPPPOPOOQ
~nshiPROPPPPPOQ
~nsiRNPOQPQPPP
~nsibRNOPPPQPQP
~nsioORNPQQPOQO
~nsitNPQPQQPOPP
~nsivSPRPOOOQNO
~nsoSNONQOSPPO
~nsolSNPPPPPPPP
~nspRRLOQOOPPQ
~nspoPROPPPPPPP
~nstTQMNOOOPSR
~nst_SNNOPOOPSQ
~nsteOQRPPPPPPP
~nsuKTPPPMNTPS
~nsulMQQPPNORPR
~nsurNQOPPPORPQ
~nsusPROPPOPPPP
~nswPPRPPOPPOQ
~nswePPRPPOPPOQ
~nt'PNQQPPOQQP
~nt'sPNQQPPOQQP
~nt_NO[PMKLOMX
~ntaOQMSPPNPPS
~ntacNQOOPPPQRP
~ntalOOPPQPQOOR
~ntanPNSQPOOPPP
~ntarPPMOPQPPPT
~ntasOOOSPPPPPQ
~nteLMSRQLQNUP
~nte_NKTPPPPNSQ
~ntedNSPPPOQPOP
~nteeNTOPPPOPPP
~ntenRNOROOPRNQ
~nterQQJPSNQORO
~ntesOORPPQOPPP
~nthQOLSPTPOQP
~nth_RPNRQRNOPO
~nthsPPNPORQPOP
~ntiUQONPONORO
~nti_NOOSPORPPO
~ntiaRMPOPPQPPQ
~ntibTOPNNQOOQQ
~nticNROPSOOPPO
~ntiePORPPPPPPP
~ntifQNPPPPRPPP
~ntilOTROOONPOO
~ntimOOPPPPPPSP
~ntinNSPPQOPQPO
~ntioVPOOPOOOOQ
~ntisQSMPPQPPPP
~ntivOOORQPPPQP
~ntlPRPPPOPPPO
~ntlyPRPPPPPPPP
~ntmPNOOPTPPPP
~ntmePNOOPTPPPP
~ntoQPPTPMLQQP
~nto_QNPSOMNRQQ
~ntrNNUNROMOTO
~ntraLNUQSPPNRN
~ntroSPPMOPNQRO
~ntryOPPPPPOQPR
~ntsVOKONQMQQS
~nts_UPKONQMQQR
~ntubQOSQPOOPOO
~ntyMOOQQROQQO
~nty_MPOQQQOQQO
~nu_PROPPPPPPP
~nuaRRPOPPOPNP
~nualRRPOPOPPOP
~nuiPPNPPRPPQP
~nuitOPNPPRQPQP
~nulPPROPOPPPO
~numPMPQOPPSRO
~numbPMPQOQNSSO
~nurMOSORONORR
~nursNPPORONORR
~nusRRNPOPROOO
~nus_OQOPOQSOOP
~nutROVPONNSNO
~nut_ROPOPQOPOP
~nuteOQSQPNNROO
~nutiPORPPPPPPP
~nutoPORPPPPPPP
~nutsPSOPPPPPPP
~nveNOQTOOQQOP
~nverNMQTOPQPOP
~nvoPNPOPPSQPP
~nvolPNPPPPSPPQ
~nvuOOTPPPOPPP
~nvulOOTPPPOPPP
~ny_NQPSONQPQO
~nyaPOOPPORPQP
~nybPQRPPOOPOP
~nyboPQRPPOOPOP
~nylNPRROPOPPP
~nyoOTQPOROONO
~nyonOTQPOROONO
~nysNNSPPORPPP
~nystOPPQPPRPPP
~nytRLMQQOQPQR
~nythSMMPPOQPQR
~nywPSOPPPOPOP
~nzaMPQPQPQROP
~nza_NPROPPQRPP
~nzeOPRQOQOPPP
~nze_ORNQPQPPPP
~nzoRNQPOPPPPP
~o'sNQQOPPOPQQ
~o's_NQQOPPOPQQ
~oacRPONRPPPPP
~oadLROYNNOOPP
~oad_MQPTOPPOPQ
~oadiOPOUOPOPPP
~oagPRPOPNQPQP
~oaguPSPPPPPPNP
~oakPLUPPPOPPP
~oakePOSPPPOPPP
~oakiPNRPPPPPPP
~oalRQPPPPOPPP
~oal_RPOPPPOPPP
~oamPNRPPQPPPP
~oam_PORPPQPPPP
~oarNTPOPOPOPP
~oardOTOOPOOPPQ
~oarsOORPPOQPPP
~oasOVLOPPPPPP
~oastOVLOPOPPPP
~oatNMTNQPQOQO
~oat_OOSOPOPPQP
~oatePNOORPQPPP
~obaQMNSPPORQO
~obacSNOPPPPPPP
~obarPPPRPPPPPP
~obePSPPNOPQOQ
~oberPPRPPPOPPQ
~obesPOOPPPQRPP
~obiSPNOQPPPPO
~obilRPOPPQPPPP
~obinROPPPPPPPP
~obleQOOPQQOROO
~oboOTPPPOOPPO
~obodOQRPPOPPPO
~obrPROPPOOPRP
~obrePPOPPPOPSP
~obsRPPPPOOPPP
~obuONOQQPRPPP
~obvPROPPPPPPP
~oc_QNRPPPOPQP
~ocaOROOPOPOUO
~ocalPPPOPONOVO
~ocatPROPPPPPPP
~occQPSOOPOPPP
~occaQOROPPPPPP
~occhPORPPPPPPP
~oceOQMOPPPQSQ
~ocedNOOPPPOQQR
~ochOMQPPQPOUO
~och_OPSPPOOPPP
~ochePNOPPQOPTO
~ociQNPTQOOOPO
~ocinQOOTPPPPPP
~ockQUSPPNLNQN
~ock_QTOQQNNOOP
~ockeOPTPPNPPQO
~ocksOPQOPQOORP
~ocoNOOQPNRNTQ
~ocolPQMOOOQOSQ
~ocorMPRQQOQPPP
~octOMQROSNPQP
~octoOMRPPSNPQP
~octrOPOROPPPPP
~ocuMNOQOROTOQ
~ocumNPNPPOPTPR
~ocyPNOPPPUPOP
~od_SNPMOSPOPR
~odaPRQQRMOOPO
~oda_PNSPPPPPPP
~odarPONRQPPPPP
~odayQUOPQNOPOP
~odbPOSPPPPPPP
~odbyPOSPPPPPPP
~oddQNSQOOPOOP
~oddlRNRQOPPPOP
~odePIJNONS\SO
~ode_PNMOONQUSP
~odenPPRPPPPPPP
~oderSKLPPQPSRO
~odesNMOPPOSUOP
~odiQJONRNQWPP
~odifPNOPPPPTPP
~odinPNRPQPOQPP
~odiuPOPOPPRPPP
~odoOROROPOPPO
~odonPPPSOOPPPP
~odosPSNPPPPPPP
~odsQQKPPRRPQP
~ods_PQKPPRRPQP
~oduSQPPPONOOQ
~odyMQXOQMPOMQ
~ody_MPWOQNPONQ
~oeaQOSPPOPPPP
~oea_QORPPOPPPP
~oedROROPPNPOQ
~oedeRNRPOQNPOQ
~oelQNPPPQOPRP
~oemSQOPPOOPOP
~oenRQNPPQOPOP
~oepMQOPRPPPPQ
~oesQLMNQPSQQR
~oes_PLKNQQSRRR
~oesnPQRPPNPPPO
~oestQNPPPQPPPQ
~oetPQOPPPPPRP
~oevPQOSPOOPOP
~oevePQOSPOOPOP
~of_OSOPPQOPPP
~ofaNROQPOQOPP
~ofa_PROPPPPPPP
~ofeOORPSOOPPP
~ofenOOPOSPPPPP
~oferPORPPOPPPP
~offORSOOPMNRO
~off_QLRPPPOPRP
~offeNRQPPROOOP
~offiOTPPPOOPQP
~ofiSOOQPPPPPP
~ofoQNRPQPPPPP
~oftOQMRQMROQP
~oft_OQMPRNSPPP
~ofteQNPROOOOQP
~ogePNRQRQOPPP
~oggPROPPPOPQP
~oggiPROPPPPPPP
~oggyPNQPPQPPPP
~oghPSNPPPPPPP
~oghuPSNPPPPPPP
~ogiOOPOPQRORO
~ogicPNPOPPRPQO
~ogisOPQPPRNPPP
~oglRLOQRQOPPQ
~ogloROOQQOPPPP
~ognTONOPQOPPP
~ognoSOOPPPOPPP
~ogrROQOPPOQOO
~ograROPPPOPQPP
~ogsOOQPPOPPRP
~ogs_OOQPPOPPRP
~ogyOQQPPNNPSO
~ogy_OQQPPNNPSO
~ohnPNQPQOPPPP
~ohnePORPPOQPPP
~ohoSONPQRPOOO
~oholOOOPRQRPOP
~ohorTPOPPPOPPP
~oi_OOPOSPPPPP
~oidVONNQQPOOO
~oid_PNOPQSPPPO
~oideRPPPOOOPPP
~oidsRPNOQOQOOP
~oilPORPPPPPQP
~oinOLRORRROPO
~oingMRRQOQNOPO
~ointQIPMPSTQQQ
~oirOUNPPQOPPP
~oir_OSNPPQPPPP
~oirePROPPPPPPP
~oisPPSOOONOPQ
~ois_PORPPPPPOO
~oisoOPPQOOOPQR
~oitPOSPPOPPPP
~ojeLSPPPORPQP
~ojecMRQPPPRPOP
~ojoPNRPPPPPPP
~ok_OTQMPNROOP
~okaNQOOSOPPQO
~okayNPPOSPPPPP
~okeTRTOONLOOP
~oke_QOWPONMPPQ
~okerQPNPQPQOPP
~okesPROPPOPPPP
~okiMNSPROPPRP
~okieORPPPPPPOP
~okinMLTPROPPSP
~oksOORPPOQPPP
~oks_OORPPOQPPP
~ol_QIOUVQQLRN
~olaPOORPOQNRO
~ola_OMUOOPQPQO
~olamPPPROPPPQP
~olanORNPRPPPPP
~olarRNOPOPQPQQ
~olatPRNPPOQOPP
~olcROQPPOOPPP
~olchRPPPPOOPPP
~oldTOPOPQONOR
~old_PQNOQRONOS
~oldeSQPPOOPPOP
~oldiPOSPPOOPOP
~oldsQNOPPPQPRP
~oleOTLTSPRNNN
~ole_OQNSSQONPN
~olecOPORPPPPPP
~olenORQNPPQPPO
~olerQROPPOPPOP
~olesRPOOPQQPOP
~olfPNOPPQQPPQ
~olhONQPPPRPPP
~olhoPORPPPQPPP
~oliXINMRPQQRO
~olicRMRPOPPOSO
~olinQNQNRQQPOO
~olioOPOPPRPPPP
~olitQOOPPOORQQ
~ollPRPNOPRPPO
~oll_PRNPPROPPP
~ollaORSPPNOPOP
~olleOMQOOQQPRP
~olliPPNPPPSPPP
~oloOLSPQPNPTN
~olo_QORQOOQPOO
~ologOOROPPOPTO
~olonQOOOQQNSOP
~olorPOOPPQQORQ
~olouPNRPPPQPPP
~olsPLTPPOROOR
~ols_PNQPPOROOR
~oltOPRPPOPPQP
~oluQOOUPOMOOR
~olumPOOSPPPPOP
~olunNROPPPPOQS
~olusQNPTOPNPOP
~olvOPPPPPRPOP
~olvePOPPPPRPPP
~olyPPNONOTSOP
~olypNPPPPPRQPP
~olysPQNOOPQRPP
~om_QOQPNRNMXM
~omaTTPNQMQNNN
~oma_NUOOQNROOO
~omacRPPPPOQPPP
~omanRNRQQOOPPP
~ombUMLQQPONSQ
~omb_POQPPPPNSP
~ombeSPNPPPPOPQ
~ombiPMNRQQOPPQ
~omboSQNOOOORQP
~ombsONSPPPPPPP
~omeVSNOONNRON
~ome_SRTONQMQNN
~omedQPMPPPPRPP
~omenPOQQOOOQRP
~omesSPOPPOPQPP
~ometOONPPQSPPP
~omewPPOPPPPPRP
~omfOTLPPORPPP
~omfoPRMPQOQPPP
~omfyOROPPPQPPP
~omiQMTPOOPRNO
~omiaQOOPPPPRPP
~omicPPPPOPPRPP
~ominNRQQPPQONO
~omitOOVPOOQPPP
~ommSOPOPPOQOP
~ommtONQPPPORPQ
~ommuROQPPPPPOP
~omoOPOQPOQQRO
~omo_ONQPPPQQPP
~ompTNTMPMMROT
~ompaSOPNQPOOPQ
~ompePPOOPOOPPS
~omplRQNPPONROQ
~omprPNVPPOPOOO
~ompuOSNPPQPPPP
~omsQNOPPPRPQP
~oms_QNOPPPRPQP
~omyTNPROQMRNO
~omy_QOQPPRNRNO
~omycROPQOOOPOP
~on'MPPPOTQOOQ
~on'sOQOPPRQPOP
~on'tOOQPORPPOQ
~on_PQMSMQNUNP
~onaPJSRTRNPON
~onalNPPORQPQPP
~onarQNRPPPOPPP
~onatPNQSOQPPPO
~onavOPPORPPPPP
~oncNMNPTRNPRO
~onceNNNQUSOOOP
~oncoONPPPPPPSP
~ondMQUONLSOPQ
~ond_QLVOOOPOPQ
~ondaORQPPNPROO
~ondeOPQPPNQORP
~ondsOROPPPQPPP
~oneTVTQOOIOMN
~one_RQQSPQKRQL
~onepROOPQPPOPP
~onerPQRPPOPPMR
~onesQPROOPPOOO
~oneyPRNPQOPOQP
~onfPOQOORPPPP
~onfeOUMPPPPPPP
~onfiPMOPPRQPPQ
~onfuQMUPOPPPPP
~ongRPMOPPTPMR
~ong_QQNPPOPOOR
~ongeRPRPOPOQOP
~ongoRPPPPPOPPP
~ongsOQOPRPPPPP
~onguPMQPOQUPPP
~oniVLPPOONUNP
~oni_PRNPPPPPPP
~oniaMNPPOQSSPO
~onicSOOPOPPROP
~onidPOPQRPPPPP
~onigNRSPPOOOPP
~oninTONQPOOPOR
~onisROPPPPPPPP
~onitROROOPOPQO
~onlOONOOPRQRP
~onlyOPOPOPSQQO
~onnQNUPPQOPOO
~onneQLUPPPOPOP
~onoQPPNPQPPQO
~ono_OOQPPQPPRO
~onorQQNPPPPPPP
~onosROPPPPOQPP
~onouORPPPPPPPP
~onsXMPNNPMONU
~ons_TPMPPRPNNQ
~onscONTPPPPPPQ
~onseVMQOOONOQQ
~onsuMPPPPPPROS
~ontTNUMRPLNOQ
~ont_PPZOPMMOMP
~ontaOOPPPPNQRQ
~onthQNLRPTPOQP
~ontiPORPQQOPPP
~ontrTQMMSPPOPP
~onuOQPPPPROPP
~onvOMSTOPOPPP
~onveOOOTOPOQPP
~onvuOOTPPPOPPP
~onyPPRROOPPPP
~oo_PPOPPPPPPR
~oodRRPMORONPQ
~ood_TOPMOQPNPR
~oodbPOSPPPPPPP
~oodePROPPPPPPP
~oodsPRNPPQOPQP
~oofONTPPOQPOP
~oofePNRPPPPPPP
~oogONQPPRPPPQ
~ookLRSMONSNSP
~ook_OSRMPNROPP
~ookiMQOPPQQOSP
~ooksOORPPOQPPP
~oolTPQOOPQOOO
~ool_PSOOOQPOQP
~ooleRQPPPPOPOP
~ooliQPROPPOPPP
~oolsQNOPPPSPPP
~oomPSSOOPNNRO
~oom_PTTOOOMNPO
~oonSRLPPRPONP
~oon_QTLPPSPPNO
~oopRNPOPNTOPO
~oop_RPOOPPQPPP
~oopyOOOPQPSPPP
~oorNRUPOOLMRQ
~oor_PRSPOOLNRQ
~oorsORPPPPPPPP
~oosPROOOROPRO
~ooseOROOPQOPPP
~oostQPOOOQPPRO
~ootQMPOOUQOOO
~oot_RMSPPPQPOO
~oothPPMPOTQPPP
~oozPNRPPQOPPP
~op_STNMPOOOPQ
~opaSOOPPQOOQQ
~opa_PROPPPPPPP
~opatRPPPOPPPPQ
~opcOROPPPPQOP
~opcoPROPPPPPPP
~opeROUPPKMPQP
~ope_PQOOPNOQRP
~openOPWQPMOPON
~operSMPPQPOOPQ
~opfOLTPPQPPQP
~ophPOPSOOROOP
~ophiNPRPPPRPPP
~ophyQNNSPPPPPP
~opiRQNQQNQPNP
~opioPROQOOOPPP
~oplTOPPNROPOO
~oplaRNPQOPPPPP
~opleRQQOORNPOO
~opoRSQOONPPOO
~opo_QQROOPPPPP
~oposPROPPPPPPP
~oppPQXORMLPNO
~oppeORVOPNMPOO
~oppiQROORPOPOP
~oppyPOSPPOPPPP
~oprOPNPVOPPNO
~opraQPONRPRPOP
~opriOPOPTOPQPP
~oproPOPRQQOPOP
~opsQQNPQROQNP
~ops_QNOPQRPPOP
~opsiOROPPPPPPP
~opsyQPPPPPOQNP
~optiQPNPORPQPO
~opuRQNPPPOPPP
~opyNNRPPORROQ
~opy_MNQPPORROQ
~oquOORPQPPPPP
~oqueOPRPPPQPPP
~or_NTUNPOILUT
~oraQMTSROLMNS
~ora_NRQOPQNOOR
~oracQNQPPPPPPQ
~oradPLSORPPPPP
~oralQPPSQONOPO
~oranPROPPPPPPP
~orazPORQPPPPPP
~orbPPOPOPQRPP
~orbiPPOPOOQRPP
~orcQNMPPQQQPR
~orceQNOPPPQPPS
~orciQQNPPPPPPP
~ordLQTOOLMRST
~ord_PSNPPNOPPR
~ordaONTPPOPPPP
~ordeNSMPONPNTS
~ordiQNPPPOOTOO
~ordoOPRPPPPOPP
~ordsOPPPPROQOP
~oreWNOPOPQQOL
~ore_VTMOONRRML
~oredQONPPQPPQP
~orenPNTPPPPPPP
~oresSMOPPROPPP
~orgMROPPQNQPQ
~orgaONQPPPPRPQ
~orgeNQPPPQOPPQ
~orhRPOPPPPPPP
~oriOMROOOQPRR
~oricOPPPPORPPP
~oridQOORPPPPPP
~orinQQQNPPOPPP
~orioOOPPPPPPSP
~orkQUNNPQNQOO
~orkePOPPPQORPO
~orkiOTPPPOOPQP
~orksSROPPPOOOP
~ormSOHMLSVSSM
~orm_LPLOOOQWSP
~ormaRQKONTSOOP
~ormePOSPPPPOPP
~ormiRPPPPQPOOP
~ormoSOOPPPOPOP
~ormsPONPPQSPRN
~ornQOMPQPUONP
~orn_SMRQQNQOOO
~orneOPNPPPSPPQ
~orniPPOOPRPPOP
~oroUOOPQOOPOQ
~oronRNOPPPPPOR
~orpPNRRPOOPPP
~orphPOPROOPPPP
~orrMWRRONNOPN
~orreMQSROOOPOP
~orriOPOPPRPPQP
~orroPSPPPOOPQO
~orsRRTPQKNMPP
~ors_TRPOONMNSQ
~orsaOORRPPOPOP
~orstOMTOROOPPP
~ortSMRNOPORQO
~ort_PSMNQNOSPQ
~ortaRPOPPQOOPO
~orteSMSNPOSPNP
~orthPNROOROPQO
~ortiOLSPONPQSQ
~ortoPRNPPQOPPP
~ortyOORQPPOPPP
~oryPPLQQOQQMT
~ory_POLQQOQQMT
~os_RLSOPQKPVM
~osaPRNOOOQOPQ
~osa_PPOPPORPPQ
~oscRQQOQONQPN
~osc_RORPPPOOPP
~oscoPROOPOORQO
~oseSNIWNQMPPR
~ose_SLIWNRQOQP
~osedPROOPQNPQP
~osesQRQQPONPPP
~osiUOLPPNVPMO
~osinOPQTPNPPOP
~osisTPMNOPSPOP
~ositQLOOQQSOPQ
~osoSOOPOPQPPP
~ospVPNONMPQQO
~osphROPQOOQPPP
~ospiSRMONOOQRP
~osqPPOPPRPPPP
~osquPPOPPRPPPP
~ossLONOROVPOP
~oss_OQOOQORPPP
~osseOPQPPORPPP
~ostVWLQMRMNON
~ost_RRSPNQMOOP
~osteOWLOOOSOOO
~ostiROQPPPOPPP
~ostlNRPPPQPPPP
~ostoRPPQPPOPOP
~ostrPOPRPPPPPP
~osuSOPOPOPPPQ
~osurRNPPOPPPPQ
~ot_QQRPOQQNMP
~otaPRPSQMPOPO
~ota_PTMPPOOPQP
~otalPOPRPPOPPP
~otasQOSQPOOPOP
~otatPOOPPPSPPP
~otcONPPPPSPPP
~otchONPPPPSPPP
~oteNMTOPRNQLT
~ote_OOWPPNNRNN
~otecSOOPOPPPPR
~otedPSNPPOPPPP
~oteiOOOPPQSPPP
~otenPORPPPOPPP
~oterPNQQPQOPPP
~otesOPLPPSNPPT
~othONQPOVRNOM
~oth_NQOQOQRPPP
~otheSNQOQROOQO
~othiOQRPPROOOO
~othyPNOPQPRPPP
~otiXKQOMMPOQS
~oticRNRMNPPPQS
~otidPMQROORPPP
~otifOROPPOPPQQ
~otitRPPPPPPPPP
~otoNQKMPPTQQS
~oto_NRLPPOUPOR
~otocPNOOPPPOSR
~otomPPQPPPNROP
~otorPNPPPPRPPP
~otosPTNPPOOPOP
~otoxOOPOPRPQQP
~otrQQNOQPPPQO
~otraPROPPPPPPP
~otsMNWOOPQPOO
~ots_MOVOOQQPOO
~ottSPTOONPOON
~ottaRPPPPOPPOP
~otteNUNPPPOPQP
~ottiPNQPPPRPPP
~ottlQMVPOOPPPP
~otuQNQPPPPPPP
~otzPORPPPPPPP
~ou'PSNOPPPPOP
~ou'rPROPPPPPOP
~ou_LQ\OPNNONO
~oubPMOQPPSOPO
~oublPMOQPPSOPO
~oucORQPPPPPOP
~ouchOSPPPOPQOP
~oudNSPOPPPPPP
~oud_PROPPPPPPP
~oudeOPRPPPQPPP
~ougSLROOSSOMO
~ougeONQPPQROPP
~oughRNQOOSRONO
~oulQLORQTRONM
~oulaPROPPPPPPP
~ouldSJNPQUSPON
~ouleNPRRPPOOOP
~ounKRQPPOQTLR
~ouncNRQPPOPPPP
~oundQQQOORQPLP
~oungPOPPPOSPOP
~ountMPOQQNMSQR
~oupQSQPONPQOO
~oup_RSQOONOQPO
~ourRVQRNNINOR
~our_OURROPNNNP
~ourcROPPPPOPPQ
~ouriNRRPPOPPPP
~ourlPPORPPPPPP
~ournQOSOPPOPOO
~oursSNNPPPNQTP
~ourtPQNPPPPPOS
~ousLOSNRSMPTO
~ous_LONQSRPPRP
~ouseQPRNOONPSO
~ousiOOQPPRPPPP
~outQORPPNOPQP
~out_MRMPRPNRQR
~outcTNNQPPPPOP
~outeOSNPPOQPPO
~outhNMVPQPQPOP
~outpONTPPOQOPP
~outsOPRPPOOPQP
~ouvPNQPPPPPPR
~ouvePOPPPPPPPR
~ovaPMPPOOPQRS
~ova_POQPPPPPOR
~ovalOOPOOPPRSP
~oveSSNNMKPOUQ
~ove_ROSOPOOPOP
~ovedNUOOPPOPQP
~ovelOSMQPQPPPP
~ovenROOPPPPPPP
~overSOOPNJQPTR
~ovesPPOPPRQPPP
~oviPRRPOPOOPO
~ovidROMPPRPPQO
~ovinOQSOPOOPOP
~ovirPPPROPPPPP
~ovoPRPPPPPPPP
~ovo_ORPPPPPPPP
~ovyONPPPPRPQP
~ovy_ONPPPPRPQP
~ow_SRMPQNQNSN
~oweSOPOPNNPQQ
~owedNPOOQPNPSR
~owelSMSPPPOPOP
~owerROPQONQPOP
~owiOPRPPQQPNO
~owinOQRPPQPPNO
~owlPNPPPOSPPP
~ownPRQPQOOOOQ
~own_PORPROQOOO
~owniPQRPPOOPPP
~ownsPPNPPPPPOS
~owoPNRPPPPPPP
~owsOPSOONTPNO
~ows_ORPOPNTPNO
~owsyPOROPPPPPP
~owtOQOPPPRPPP
~owthOPOPPPRPPP
~ox_OPNNPORQSO
~oxaONQSSOOOPP
~oxeRQOOPPOOPP
~oxesPROPPOPOQP
~oxiVKOPSOOPPO
~oxicSPQOOQOPOP
~oxifOPPPRPPPPP
~oxigROPPPPPQOP
~oximOQNPPPQPRP
~oxinRNQPQOOPPP
~oxoNNRRQOPPQP
~oxonPOQPROPPPP
~oxySMQPQNOPOQ
~oxy_POPOQPPPOR
~oxycQPPRPOPPPP
~oxygQPRPPOOQOP
~oy_ORPPPPPPPP
~oyeOROPPOPPPQ
~oyfPNRPPPPPPP
~oyfrPNRPPPPPPP
~oysORPPPPPPPP
~oys_ORPPPPPPPP
~ozeOOQOQRPPPP
~oze_PMQPPQPPPP
~pa_MRNOPRQPOP
~paaPNRPPPOPPQ
~pabNRORPPPPPP
~pacRQROQNLPPQ
~pacePPRPQOOPPP
~paciPPPOQOOPOR
~packRQOPPONPPP
~padsPQRPPOOPOP
~paePOPQPOOPRP
~paedPOQQPOOPRP
~pagOVMPPNOOSO
~pageOUNPPOPORO
~paiPSJQONUQOO
~paidPQOPPPPROP
~painPQNNOOWNQO
~pairPQNSPOOQOP
~palMNROOQQSOP
~pal_NOPPPQOTOQ
~paleOPSPPPPPPP
~pallQORPPPPPPP
~palmOOPPPPRPPP
~palpNQOPPRPPPP
~palsRQNOOPQPPP
~pamSOQPPOPPOP
~pam_ROQPPOOPOP
~panPUOOQMNQOO
~pancOOPPQOPRPP
~paniOSPPPPOPPP
~pantQROPPPPPPP
~papNQONPSOQSO
~pap_OPROPPOQQP
~papeOSMOOQOQRO
~parULQSNONOOQ
~paraUOPQNOOOOP
~pareROONOQPNPT
~pariPOQQPOROPP
~parkMTPPQOOORO
~parlONSPPPPPQP
~paroONQQPPQPPP
~partSMNRPQNTNP
~pasORUPOOPNPO
~pasmPNSPOOPPPP
~passPVOOPOOOPO
~pastOOOQPPRPPP
~patTOLPPMSOQQ
~patcOMPSOPTPOP
~pathPNOPOPQQQQ
~patiUROMQMOOPQ
~pauOPPPPRPPPP
~payNONOPROUNQ
~paysOQOPPOPSOQ
~pazPNQPPPOPQQ
~paziPNPPPPPPQQ
~pboORNOPPPPRP
~pboaORNPPPPPRP
~pcorPROPPPPPPP
~pcsOPPNPPPTPP
~pcs_OPPNPPPTPP
~pdaOTNPPPOPPP
~pdatOTNPPPOPPP
~pe_QRMQPOOQQO
~peaPOSROSNOON
~peacPROPPQPPPO
~peakNSRPPONPOP
~peanROPOPQOPOP
~peatPPOSPQOOPO
~pecRNMPPQQRPO
~peciPONPPQPQQO
~pectPRNPPOQQOP
~pedNUSOONQOOO
~ped_LTUMPPPPNO
~pediPSNQPOOPQP
~peeOROQOOQPOO
~peedPQNQPOQPPP
~pefPPOORPQPPP
~pefrPPPORPPPPP
~peiPORPPQPPPP
~peitPORPPPPPPP
~pelPMUOPQQOPO
~pel_ONRPPQOPQP
~pellPRNOPPRPOP
~penRSUPOKQQKP
~pen_QQTOPNNPOO
~penaPPPPPPOPOS
~pendSMNOPPRROO
~peniPMSPPORPOP
~pensOUPPPOPOMQ
~peoSQPOORNPOO
~peopRQQOORNPOO
~pepPROPPPOPPP
~perQMNVSOPPMO
~per_NQOSOOQQQO
~peraPMUPORNOPP
~perdNQQPRPPPPP
~perfQROPPOPPPP
~periPLNTOQQPOQ
~perlROQPPOPPPP
~permPPNPRROPPP
~peroPQNPPQPPQP
~persSNPOPQPPOP
~pertRQNOSNPPOP
~pesQPRPOROPNO
~pes_QRPPPPOPOP
~petNPNPPQQONU
~peteNOPPPPQPPS
~petiOQNPPQQPOQ
~pexOOQRPPPPPP
~pezPPPPRPPPPP
~pftPORPPPOPPP
~pgaPQNPPPRPPP
~ph_QPMRPPOPQP
~phaQORONNRPRP
~pharOPPOPOOPTP
~phasSPPOPPQPPP
~pheLMNVSSPOOO
~phenPOPSQOOPPP
~pherOOPSPOQPPP
~phewOOOPPTPPOP
~phiMORQOOTPPP
~philMOQPPPTQPP
~phoNONOOLWQQS
~phoiOOPPPPRPPP
~phonPPQPPNNRRP
~phosQORPOPQPPP
~photPQLOPOSOOS
~phrRROOPOPOPP
~phriRPPPPPPPPP
~phySOORRONOOQ
~phy_ROPPPPQPOP
~phylQOOSRONPPP
~physPQOPPQOOPR
~pi_PNQPPOQPPP
~picNUNPRORONO
~pic_QSOPOPPPOP
~picaPNQOQQRPPP
~piciNPPOROQPPP
~pickRQPPPPOPPO
~picsPRPPPOPPPP
~pidQQRORPLOOP
~pid_PPSPOQOPPP
~pidePQNPPPPPPQ
~piduQOQORPNPPP
~piePRROPRNPOO
~piedPMUPPPPPOP
~pierONRPPRPPPO
~piesPSNPPPOPPP
~pigNOOPPPSPPP
~pijONRPPPRPPP
~pijnONQPPPRPPP
~pikOORPPPPPPP
~pikePNRPPPPPPP
~pilPKSRQOPOOR
~pil_ONPSPORPPP
~pileMQNPRROQPQ
~pillUKROPPNOPP
~pilsOPROPPQPPP
~pinVKRPQSONNN
~pineSOORRONPOO
~pingRMRNQQQOOO
~pinkOTOPPOOOQP
~pinnPNRPPQPPPP
~pinpONSOPPQPPP
~pioPRPQOOOPPP
~pioiQROQNOOPPP
~pipNQQQQOPPOP
~pirSPQOPNPQNO
~piraQMTOOOPQPP
~pireOTPPPOOPOP
~piriRONQQQPPOP
~piroQQNPQPQPPP
~pisPMSOORPPOQ
~pisoQOOOPRQPPP
~pistOORPPPOPOQ
~pitQNQNNPRPRP
~pit_PNPPPPQPPP
~pitaRQNNOQOPRP
~pittPPPPPORPPP
~pixQQNPPQOQPP
~pix_POPPPRPPPP
~pizPSNQOOPPQP
~pizzPTNPPOPPPP
~plaQSNQNPRONP
~placROOPPOOPQP
~planLUNQQOMQQP
~plaqPMRPPPRPPP
~plasRPQQORNPOO
~platOMTPPOSPPP
~playOUMPPQRPNO
~plePMQRMNZPNM
~ple_SONONPWOMO
~pleaOQSRPOOOPO
~pleeOOPPPPRPPP
~plerQRNPPPPPPP
~plesPORPPPOPRP
~pletPSNPPPORPP
~pliPQLQOROQPQ
~plicQONPPPPQOQ
~plinQPQPPQNPPP
~plitPQOROQPPPP
~ploNRQPPPOPPQ
~pltOOOPOPTPPP
~pltsOOOPOPTPPP
~pluRPPNRNPQNP
~plugPQPPPPPPNQ
~plumPQNPPPQPPP
~plusQNROROOQPO
~plyPPQNPONPSQ
~ply_PPRNPONPSQ
~pneROQOOPNSOO
~pneaRPPOPPPPPP
~pneuQPPPOPOSOO
~pnoPLUOPPQPPP
~pno_PNPPPPSPPP
~pnoePNTOPPOPPP
~po_ORPQOOOPPQ
~podNOQPPOPQPR
~poeSPPPPOOPOQ
~poemSQPPPOOPOP
~poiRJRNOSOPQR
~poinRJQNPTPQQP
~poisOPQPOOOPPR
~polLLORNOTQTQ
~pol_OOPQPPRPPP
~polaONOROPQPQQ
~poliQPNPPPOOSQ
~polsPMUPPPOPPP
~polyNOQPPOSQPP
~pomPRQOPPNPPQ
~ponSMSPONNOPS
~pondPOSPPPOOOR
~pooNQRQPQOOPP
~poolOPRPPPOPPP
~poorOPPQPROPPP
~popNSNPPRQPOP
~popcPROPPPPPPP
~popsORPPPQPPPP
~porKSPOPNNSRR
~portKSPOONOSRS
~posPPNOQPTOOP
~posiQLOOQQSOPQ
~possOPPORPPPPP
~postMTPQOPRPNO
~potOSQOOROPOO
~pot_ORPPPPOPPP
~potaQPSPPOOPOP
~potsNOPOORRPQP
~pottORMPPPQPPP
~pouQOQROPNOPP
~poulOOQRPPPPPP
~pourRNQRPPOPPP
~poxOOOQROPPQP
~pox_OPPPRPPPQP
~pp_POQPPPPPOS
~ppaOROPPPRPPP
~pparORPPPPPPPP
~ppeRLVNPPRQMM
~ppedMSTNPQPPNO
~ppelQNRPPPPPQP
~ppenTKSOPNPQOP
~pperPNPQPPSPPP
~ppiQRPNQOOPOP
~ppiePSOPPPOPPP
~pplPPOPOOPOTQ
~ppleQOOQPPRPPP
~pplyPPQOPOOOTQ
~ppoPNNQPTOPPP
~ppoiPNOOPTPPPP
~pprORPOOOPOSO
~pproNQOPPPPPSP
~ppyOSQPPQNPOP
~ppy_OSQPPQNPOP
~pr_OOOPPPPPQS
~praNNRORMOORR
~pracOQNPPPPQQQ
~pralPOPPPPPPRP
~pranONRQQPPPPP
~prayORQOQPNPPP
~pre[LNPRSNNLN
~preaOTQPPNPPPP
~precQROPPQPPPP
~predQNNSQQOPOP
~preeRMPOPQPPRP
~prefORPPPPPPPP
~pregNONQRQROPP
~prehTOPPOPPPPP
~premRPQOQOOPOP
~prenOPRPPPPPPP
~preoQONPPQPQPP
~prepONSQPPOPPP
~presSQTOOPPNLP
~pretOONQPRPQQO
~prevWPNOOOOPOQ
~priRTHPRMQTOO
~pricQROPPPOPPP
~pridPROPPPPPPP
~prigQNOPPPRPPP
~primSPOPPOQPOO
~prinOVKPPPOSOO
~pritQMSQPPOPPP
~privONOPPPPQQR
~prizORPPPPPPPP
~proYLGMUSNNRQ
~proaQPPORPPPPP
~probQROOQQNRNO
~procNNQOQOOPTQ
~profPPMQRQOPPO
~progTPPOPOOPPP
~projMRQPPPRPOP
~prolROQQOQOPOO
~promPROPPOQPPP
~pronROQPPPOPPP
~propQNQRRNOPPO
~prosQMPQOROOOR
~protRLKOPRSORR
~prouPSNPPPPPPP
~provQQOOPOOOSO
~proxPOPOOQQPPR
~ps_HRMSOVSPPO
~pseUMRNRNPPNO
~pse_VOOOOOPPOO
~psedOOTPPOPPPP
~pseuOOPPSPQPPP
~psiQUMPONMRRO
~psiaRPQOOPPPPP
~psicOROPPPPPQP
~psidORPPPPPPPP
~psisPRNOPONRQO
~psoPNPPPQPPPP
~pstPRPPPOPPOP
~pstiPROPPPPPOP
~psuRPOPPOPPPP
~psulRPOPPOPPPP
~psy_OQPPRPOQNQ
~pt_ROONPNOPRR
~ptaORNORQPQPP
~ptedQQNPPPPQPP
~ptiOORNTQPQNO
~ptioNOSPQQOQOP
~ptoRSLOONVPNO
~ptomRNNPPPTPPP
~ptopOSPPPOPPOP
~ptosPOOPPPSPPP
~ptsRPPPPOPQOO
~ptuQMUPPOPPPP
~pturQMUPPOPPPP
~ptyOQSPOPPOOO
~pty_OQRPPPQOPO
~pudOSPPPPPPOP
~puddOSPPPPPPOP
~puePLQQRPOPPR
~puedOMQPRPPPPR
~pufPLPQPQSPPP
~puffPLPQPQSPPP
~puiNMTPPQOPPQ
~puisOMSPPROPPQ
~pulQMTNQPQONP
~pullPPNOQSOPPO
~pulsPNWOPNQOOP
~pumMQSQPPMQQO
~pumpMRRQPPMQQO
~punRMNPPPPPSP
~puncRNOPPQQPOP
~puntQONPPPPPTP
~pupNNVOOORPPP
~pupiNMVOOORPPP
~purPPVOONPPOO
~purePROPPPPPPP
~purpNPTPPNQPOP
~purtPNSPPPPPPP
~pusPNQROOOPQO
~pus_PPOPPPPPRP
~pushQNQROPOQPO
~putORQPPORPOO
~put_ONSPPOQPPP
~putaQNRPPPPPPP
~puteOSNPPQPPPP
~puttPROPPPPPPP
~putuPPOPPPRPPP
~py_MPROPQNSOP
~pyxOPOPPPPPSP
~pyxiOPOPPPPPSP
~quaPISWNRMOQP
~quadPORPPPPPPP
~qualPOQQOOOPRO
~quanOMLWOTOPOP
~quarPORPPPPPPP
~queUQNONMPSOP
~que_RSPOPPNPOO
~queaPRPPPOPPPP
~quedQRNPPPOQPQ
~queePOQPPPPPPR
~quelQQNOOPQQQO
~quemPRNPPPQPQP
~quenRMQRPPOPOO
~querONROPPOTOP
~quesOONPPPSPQR
~quetQNSPPPOPPO
~quiMMQSPPNMUR
~qui_PMQPPOOPTO
~quicROSNPOOPPP
~quieORPPPPOPRO
~quilPQNPQPQPPP
~quipPSNPPPPPPP
~quirOOOPPPOPOT
~quitRLPPPTOPPP
~quivNOPTPPQPPP
~quizPROPPOQPPP
~r'sONSPPRNPQP
~r's_ONSPPRNPQP
~ra_QKUNOTRNNO
~raaPOSPPOOPRO
~racSOUOQNLNOR
~raceQRRPOOOPOO
~rachPPTPPOOPOP
~rackNOPPQQPPQQ
~racoROQOPPPPPP
~ractQPNPQPPOPQ
~radROSRPPMNQN
~rad_OMTPQOOPPP
~radaQRMQPPPPPP
~radeRQLPPQPPPO
~radiPRSPPPLOPP
~radoONQQPPQPPP
~radyPNSQOOQPPP
~ragPSQOPOOPOO
~ragaPROPPPPPPP
~rageORRPPPOPPP
~raiTQPQNQKQPO
~raigRNRPPPOPPP
~railQLTQPNOROP
~rainQTLQOQMORP
~raisPRNQPPQPOP
~rakPPNPPPORPR
~ralROKTQNQPQN
~ral_SLMRRMSQPO
~raleQPNPPPPPQP
~raliNPPQORPPQP
~rallPROPPPPPPP
~ralyPNSPPPOPPP
~ramOOLXPPOPNP
~ram_NPPPQOPQPP
~ramaORMQPQPPPP
~rameRRNPPOOPOQ
~ramiPPQQPNQPPP
~rammORPPPPPPPP
~rampRMPOPSPPOP
~ramsNOOVPOPPPP
~ranQSQSQLOMPO
~ran_ORLSPQPPOP
~rancKPSRPPPQPO
~randRNROPSNOOO
~raneTNOPQOOORO
~rangMTPQOOQPPP
~rankPOSPPNQPPP
~rannPOROPOPPPP
~ransSSOOPNOOPP
~rantOOOPPOPPPT
~rapVKRPRQMPON
~rap_PRNPPPPPPP
~rapaOQOPQPRPPP
~rapeONSOROPPPP
~raphSOPPPPOPOP
~rapiRNPRPQNPPO
~rappPORPPQPPPP
~rapyROOOOQOQPP
~rarNORPQONOTP
~raryOPOPPPOPSP
~rasRHTNTPQMOS
~ras_QNRPPOOPPQ
~raseOOQPPPPPPS
~rashRMQOQPQOPO
~rastPNROROQPOP
~ratRNSZLOKRMN
~ratcPOOPPRPPPP
~rateRRNTONOSON
~rathQPSOPPOPPP
~ratiPMPWLPNPPR
~ratoOQRPPOPPPO
~rauQLVQPNOOPP
~rau_PNRPPPQPPP
~raucPORPPPPPPP
~ravRONQOORPOO
~ravePNPROPQPPP
~raviRPPOPPPPPP
~rawNQNPOMUOPR
~raw_PNOPPPRPPS
~rawaRPPPOPPPPP
~raweNTNPPPPOQP
~rawiOROPPOQPPP
~rawnPOSPPOPPPP
~rayMUROPPNOPR
~ray_MSQOQNOORO
~rayoPROOPPPPPP
~raysPOQPPROPOR
~razPQQQPPQONP
~razePROQPPPPOP
~raziPROPPPPPPP
~razoPNROQPQPOP
~rb_PONRPPPPPP
~rbaQMPOQPOPPT
~rbalPOPPPPPPPR
~rbeRQNQPOQPPP
~rbiPOOQOOQSOP
~rbidOPOPOPQRPP
~rblPNQPPRPPPP
~rcaOMSPPPPQQP
~rceSKPPPQOPPS
~rce_QNQPPQOPPR
~rchNRQOPQOOOR
~rch_PRNOPROOOR
~rcheOPRPPPPPPP
~rchiPORPPPPPPP
~rciSTMPPPNOOO
~rci_PROPPQPPPP
~rcisSPPPPPOPPP
~rclSOPQPPOPPP
~rcl_ROPQPPPPPP
~rcoQRMPPQOPQP
~rconPRNPPPPPPP
~rctSPOOPPPOPQ
~rct_ROPOPPPPPP
~rd_KWVPNOJLSQ
~rdaPNSPOPOPRO
~rda_PORPPPPPPP
~rdabOORPPOPPPP
~rdeKRNOQNRNSU
~rde_PORPRPOPPP
~rdedOPPPPPPPPR
~rdenMOOPPQRPOS
~rderOTLPONQNTQ
~rdiTOKPNOPTPR
~rdiaSOOPOOPPNR
~rdicSOOPPPPPPP
~rdinOONOPPOTQP
~rditPOPOPPRPPP
~rdlOPRPPOOPPP
~rdlyOPRPPOPPPP
~rdoORSNPPOPPP
~rdonPPRPPPPOPP
~rdsQTMPONPPOQ
~rds_QTMPONPPOQ
~re'PNQPPOSPPP
~re'sPMQPPOSPQP
~re_VT[HKNLQTJ
~reaWLSNSSMNLN
~rea_NLPROPTPPP
~reacOLROQORORR
~readNVPOPPQOMN
~reagPORPPPPPPP
~reakSQLQOPOPPQ
~realSOSPQOOPNO
~reamQOPOOVOPNO
~reanRNRQPOOPPP
~rearPORPPPPPPP
~reasRPLOTPNROO
~reatSOROPOPNOQ
~rebSNPQPPOOPP
~reboROOPPPPPQP
~recPNOQLSPNPT
~recaPSNPPPPPOP
~receOSQQPQPONO
~rechNLRQPOOPSR
~reciRQPOPPPPPP
~reckPNPPPRPPPP
~recoRMPOOSPONS
~rectNNQROOPPRP
~recuRPOPOOQPPP
~redRLOTOQONPQ
~red_MRNQMQQNRS
~redePORPPPPPPP
~rediSOOPPPOPPP
~rednOPOPRQPPPP
~reduTONRPOOQOO
~reeUVLNMOOQOO
~ree_SRMQNNROOQ
~reenRROOPNOQPO
~reesOPRPPQNPPP
~reezPSNPPQPPOP
~refOOKNNTSNQU
~refeOQLQPOPQSO
~reflPNQPPPSPPP
~refuMPMOOTOOOW
~regKNLTSNTQPO
~reg_NOORQORPPP
~regiOOOQPOORQP
~regrPROPPPPPPP
~reguONQPPPRPPP
~rehVNPOOOPPPO
~rehoROPPPPPPPP
~rehyRPOPOPPPPP
~reiOOTPPOOPQP
~reinQNQPPPPPRP
~rejORNPPPOQPQ
~relPNPOQRNPOR
~rel_NROQRPOPPP
~relaQOPOOPOOQR
~releQPNPPPPPQP
~reliQNQPPOOQOP
~reloOOPPQPRPPP
~relyONROPSOPPP
~remRQPQONOTNN
~rem_PROPPPOPPP
~remaOOQOQOPRPP
~remeNQPSOPPPOP
~remiSROOPPNQOP
~remoONSOOPQRPO
~renTOQSOPPMMO
~ren_TOQNPPQPOO
~renaNPQVOOOOOO
~rencUPOOPOPPOO
~renoQROPOPPPPP
~rentNPOPPROOQR
~reoQOKROQRRPP
~reotOPOROPPPPP
~repNQOSOMNTOR
~repaPRQPPOOQOP
~repePOQSPQOOPO
~replQSOQPOOPOO
~repoMMNOPORSRT
~reqPNNRPOOPQT
~requPNNRPOOPQT
~rerPLSPPQORPQ
~rer_OLTPPPORPQ
~resTOVLMOLNVP
~res_TMPQOSLOPQ
~rescRPOOPPOOPQ
~reseOSNOPOQOSO
~reshROOPPOPPPP
~resiOOQOPPTPNO
~resoPSPPPOOPPP
~respOKYOONMPQR
~ressNRUPPMOORO
~restQSLPPOOQRP
~resuRMROORPPQN
~retSPROPMOQQO
~retaOOQPQROPOP
~reteSMPPPONRQO
~retiPNQPPOSOQO
~retrPRPPPPPPPP
~rettROQPPPPPPP
~retuQRNPPPPPPP
~reuPROPPPOORO
~reunORPPPPPPPP
~revWQLOONNRNR
~reveTPNOOOPPOQ
~reviRQNPPOORPP
~rewOVOPPOOPOO
~rew_NUQPPNPOPP
~rewsRPOPPPPPPP
~reyPMVPPOOPPP
~rey_PNVPPOOPPP
~rf_OOPPQPPPPS
~rfaQMOPRRPQOO
~rfacQNPPPPQPPP
~rfarPPOPRPOPOP
~rfecPSOPPPOPPP
~rfiRNQPPPQPPP
~rfoROPOPPPPPP
~rforRPPOPPPPPP
~rfuOSOQPPPPPP
~rg_PSOPPPOPPP
~rgaNMSPPOQROP
~rganPNSPPPPPPQ
~rgeRNMQOPPROQ
~rge_RMORPORQPO
~rgenQPNOPONRQP
~rgeoNRQPPQOPPQ
~rgerOPPQPNQPPQ
~rgetSNOPPQQPPP
~rgiLQQRQOOOQO
~rgiaOOQPPPRPPP
~rgieRPNOQPPPQP
~rginNRPROPOPPP
~rglQNQPPPPPPP
~rgoONRPPQPPPP
~rguRPOPPPPPPP
~rgyPOOPSOPPPP
~rgy_POOPSOPPPP
~rhaQNQPPPQPPP
~rheRMOQOQONUP
~rheaQOPQPPPNSP
~rheuQNOPPQOPRP
~rhoPQPPROPPOP
~ri_MPSOPRPOPO
~riaVOPNNNNPQQ
~ria_OOROOMRQQR
~riagPNRPPQOPRO
~rialXTMOONNOMQ
~riamPOPOPQPRPP
~ribQQPOOOOOOR
~ribePPNPPPRPPP
~ribuOROPPPPPPQ
~ricUSMNNMROQN
~ric_RNQPOOQOSP
~ricaPOPPQOSPPP
~riceQTPPOOOPOP
~ricoORNQPQPPPP
~rictQNPOPPPQQP
~ridMQQUPOLOQQ
~ridaPQOPPRPPOP
~rideNQNSQPOPOQ
~ridgNQRQOONPSP
~ridiOOPPPPPPPR
~ridoPPQQPNPPPO
~riePNQONTRMNR
~rie_ONSPPPQOQQ
~riedQRNPPSOPOP
~riefQPRPPPOOPP
~rienONPPOQRPQP
~rierQRNPPPPPPQ
~riesRPPOOQNOOQ
~rifPPNPQPOROQ
~rigNIVNQQSPMS
~righOJQOQSSPNR
~rigiONTOPOQPPP
~rigoORQPPPOPPP
~rijPORPPQOPPP
~rijgPNQPPQPPPP
~rikOTMPPPQPOP
~rikeOSOPPPPPPP
~rilTSNMONPNSO
~ril_OOQORPQPPP
~rileSQOPPOPOOP
~rillPVMOOOPOQO
~rimRPMPTNPOOQ
~rimaSRMPPOQPPP
~rimeOOOQSOOPOR
~rinNOPRPQTORK
~rin_LNSRRPQPOO
~rinaSMPQPPOPPP
~rindPNRPPPPPPP
~rineMQRQQNSPOP
~ringSOSMNNQNVN
~rinkQOKOPVRPNP
~rinoRPPPPPOPPP
~rintOWMPPOOOPO
~rioQRMNPPOQRQ
~rio_ORPOPNOPRQ
~riodOOMPPSQQPP
~riorRNQOPOPPPP
~riouQRPPPPOPPP
~ripLRMTPNROSP
~rip_OPPROOPPRP
~riphOPOSPPPPPP
~riplPRPPPOPPPP
~ripsOPPPPPPPRP
~risYHOQMMPNST
~ris_RNRPOPOPPP
~riseMQNRPONOTQ
~risiRMSPOPOPQP
~riskVPKPOPNPPQ
~risoQMQPPPQPPP
~rispPQOPPPOPPR
~ristNNQQPOUONP
~ritNOMOSQQROP
~ritaPNQPPPPPPR
~riteMOOQPOQQRQ
~rithOPPQROPPPP
~ritiRMMNOTTQOO
~ritoNQNPRQPPPP
~ritzPNRQPPPPPP
~riumPOOQOPRQPP
~rivMROTONLPPT
~rivaPONPPPOQQQ
~riveMSOTOPNOPQ
~riviOPRPPOOPPR
~rizOSOPPQOPPQ
~rizePROPPPPPPP
~rk_MRMOPQUPOP
~rkePORQOPNROO
~rkedOUKPPROQOP
~rkeePOSPPPPPPP
~rkerQMSPPOPPPP
~rkiNTSOQMNOSO
~rkinNTROQMOOSO
~rksROQOPOSOOP
~rks_OPQOPOTOOP
~rlaONRQPPOOSP
~rla_PNRPPPPPRP
~rleROPPPQPPPP
~rle_PNRPPQPPPP
~rliOOPPOQQROO
~rlinOPPPPPRPPP
~rlyYRLROLQONO
~rly_YRLROLQONO
~rm'PORPPPPPPP
~rm'sPORPPPPPPP
~rm_SONNNMMWPR
~rmaRPHNMSSQRR
~rma_POPPPPPPPR
~rmacOPNOOPORTP
~rmalSQLONSSOOP
~rmatQMOPPQRPPP
~rmeNPWQPNQONO
~rme_PNTPPPPPPP
~rmedPRQPPPOOOO
~rmenOORQPPPPPP
~rmerOOPPQOSPPP
~rmiQOOOQPPOPR
~rmicONRPPPQPPP
~rmisPOOPPPPPQR
~rmitNQOPRPQPPP
~rmoQNPPPPQOPQ
~rmonROPPPPPPOP
~rmsQPLOQOTOQN
~rms_QPLOQOTOQN
~rmuPOOPPOROQP
~rmurOPPPPPRPPP
~rn_VQOPPONOLR
~rnaPQQOPOPRNP
~rna_ONSPPPPRPP
~rneLRNPPRTPOP
~rnedNPOPPRRPOP
~rnerNQNPPPSPPP
~rniQRPNONPPSN
~rniaRQOPPPNPPP
~rnigORNPPPPPSO
~rninOOPOPPTOPO
~rniqQORPPPPPPP
~rnitNPQPPPPQQP
~rnoOTPPPOOPOP
~rnooORPPPPPPOP
~ro_LNTQTQONQM
~roaNLWORQOOPP
~roadORPPPQOOQQ
~roatPKUOQPPPPP
~robOQQORRNRNN
~robeORQPPOPPPP
~roblQOOPQQPROO
~rocLLTRQONOUP
~roceNOOPPOPQSQ
~rochPNQPPPPPQP
~rocoOPPRQPOPPP
~rocuONSQOPPPPP
~roePROOPQOPPQ
~rofOQMRRQQOPO
~rof_OROPPRPPPP
~rofaNQPROPROPP
~rofiROOQPPPPPP
~roflOPPPRQPPPP
~rogUQOOPPNONQ
~rognSOOPPPOPPP
~roiRORMPRPPPO
~roidQOQMPRPPPO
~rojMQPPPPTPOP
~rojeMRQPPPRPOP
~rokQROPOPMPQQ
~rokeQSNPOONPQQ
~rolTSOONPPNPM
~rol_SMOQORPOQO
~roleOUPNPPPPOP
~roliPOOPQORPPP
~rollOROPOOPPSO
~roloRPPQOPOPOO
~romVMKPPMRTNP
~rom_OQPQNPQOOP
~rombTONOPOOQPQ
~romeROMOQPRQPP
~romiPOPPPPPRPP
~ronZPMPPLMPNS
~ron_PSOPPQNPPO
~ronaROPQPQPPPP
~roncQPRPPOOPQP
~roneQLNQQPPOPR
~rongQSQOONOOOS
~roniSOMPPPPROP
~rontQOSOOOQPOP
~rooNNXMOQQNQO
~roofPOSPPOOPPP
~roolOOSOPPPPPP
~roomOQTOOQMNRO
~roopOOOOPOUPPP
~ropQHSUTLSOON
~rop_OPOPQPQPRP
~ropePNSQPNPPOP
~rophSONRNPQPPP
~ropiNOQQROQPPP
~roplSOPOPPPPPP
~ropoPROOQOPPPP
~roppOOTQPOOPPP
~roprOOPORPPQPP
~ropsPQMPQQPPPP
~rorSPOOPOOOPR
~rorsSPNPPPPPOQ
~rosUKOOPONRQR
~roscQNQPPOOQQP
~rosePNPPQOOQOR
~rossMPMOQQSQOQ
~rostRMQRPPOOQO
~rotNJPORPWNRP
~rotaNQMQQOROQO
~rotePMPOQQRPOQ
~rothOMSPPQQPPO
~rotiPMPPPOTPPP
~rotoPPPOPPNOSQ
~rottPROPPPPPPP
~rouQRSQRQNNMM
~rou_PNTPPPOPPP
~roubPOPPQRPPPP
~roudPSNPPPPPPP
~rougNQQQQPPOOO
~rounPSMPORQPOP
~rousOMSPRQNOQP
~routSPOPOOPPPP
~rovQQOOPOOORQ
~rovaNPOPPPPPRR
~roveRPOOPOPPQP
~roviORPPPPOPPP
~rowRPOPOMTPOP
~row_PROPPNPPQQ
~rowePROPPPPPPP
~rowiQNPPPPQPPP
~rowsPLSOPPRPPP
~rowtOPOPPPRPPP
~roxQLQRNQPOQQ
~roxyQOPPPPPPPR
~rozNQOPPSPPPP
~rozeORNPPQPPPP
~rphPOPROOPPPP
~rplNPPPPOTPOQ
~rpleOPRPPOQPOP
~rpoPQRPPOPPPP
~rposPPRPPOPPPP
~rprPONPPPQQRP
~rpreOONPPPQQRP
~rpsORPPPPPPPP
~rps_ORPPPPPPPP
~rraMOVOOPNQPQ
~rra_ONUPPPPPPP
~rragPPRPPPOPPP
~rralQPNPPPOQQP
~rranOPOPPOPPPS
~rrasOROPPPPPPP
~rreSKXRNMNQOO
~rrecNRNROOPQPP
~rredPMSPPPQPPP
~rregPOOPPPRPPP
~rrenROQPOOOPPP
~rresSNSPOPMQPP
~rretQNRPPPOPPP
~rrhPRQPPNPPOP
~rrhoPRPPQOPPOP
~rriOTMNOUQOOP
~rriaPOPPPRPPPP
~rribOORPPQPPPP
~rriePONPPRPPPQ
~rrinOPQPPORPPP
~rritOPNOPRRPPP
~rrivPVMOPPPPOO
~rroSQMPOOPNQS
~rro_OOSPPPOPOQ
~rrorSPNOPOPOPR
~rrowPRNPOORPQO
~rrtPOPROPPPPP
~rrt_POPROPPPPP
~rruPPOPPPQPPR
~rryQOSOQPQOOO
~rry_PORPQPQOOO
~rs_XUJPKNLPWN
~rsaPNPRPQOPQP
~rsadONRRPPPPOP
~rschQROPPQOPPP
~rsdPPRPPPPPOP
~rsdaPPRPPPPPOP
~rsePMROPROOOR
~rse_NLUNQROPPQ
~rselOOPPPRPPPP
~rserPROPPOPPPP
~rsiONPSQOQPQO
~rsioOPPSOOPPPO
~rsoPROOPPRPOP
~rso_OQNPPPSPPP
~rstVMRQQLMQRN
~rst_QLRRQMNRRO
~rstoRPOPPPPPPO
~rsuTPOOPPPPPP
~rsusSPOPPPPPPP
~rt_PQKXMKLUKW
~rtaOQNNSQSOPN
~rta_OOSPPROPOO
~rtabORNPQOQPPP
~rtaiOOOPPOTPPP
~rtalUOMOPOPPRP
~rtanOOQORPPPPP
~rteSQOMTORPKO
~rtebTMPOPPPPPP
~rtedLQQNRQNROQ
~rtemOOQPRPPPPP
~rtenROMPQOTONO
~rterQRRPOOOONP
~rthSOQNNSOPPP
~rth_QPOONUOPOP
~rthoQPPPPONPRP
~rthrRPPPPOPPPP
~rtiOMQSNMPRRQ
~rticQRQOOPOPPP
~rtifOQOPPOPRPO
~rtigPPOPPPRPPP
~rtilQPOPPPOPRP
~rtinQKQSPONPPS
~rtioNNQPPPQRQP
~rtisPOPPOPRPPP
~rtnPNOPRQOPPQ
~rtnePNOPRQOPPQ
~rtoUPOQOQMOOP
~rto_QRNQOQOOOP
~rtonRRMPPPPPPP
~rtrOOQQPRPPPP
~rtraOPNQPRPPPP
~rtriOORPPPPPPP
~rtsROQOPOOPQP
~rts_ROQOPOOPQP
~rtuOOOPRQQPQO
~rtumPOOPPRQPPP
~rtyNQQQPOPPPP
~rty_NQQQPOPPPP
~ru_ORQPPOOPPP
~rubOQPPPOROPP
~rubiPOPPPPRPPP
~rubsPROPPPPOQP
~rucOPPPPORPOP
~ruckPORPPOPPPP
~ruePQOPPORPPP
~rue_PPPPPORPPP
~rugVMLOQPSOOP
~rug_TPNOOPQOOP
~rugsRNOPRPOPPP
~ruiMNQOQQSPPP
~ruisOQNPOPSPPP
~ruitNNROROQPPP
~rukPORPPPOPPP
~rulSJPQOOOORS
~ruleQMNQOONORS
~rumPQOQQNPPOQ
~rum_ONQRQOPPPP
~runONTOONRPOQ
~runkONRPPOQPPQ
~runnNPQPPQQPOO
~runtPNRPPOQPPP
~rupSQPPPOOPOO
~rup_ORNQPPPPPP
~ruptROROPOPPOP
~rurQMTPPOOPQP
~rurgPNSPPPOPQP
~rusMMROQRSOQP
~rus_OORPQOOPPQ
~rustPLRPPPRPRO
~rvaRMNRPPQPPP
~rvalQNNROPRPPP
~rvatRPPPOPPPPP
~rveSRNOPOROPO
~rve_RNOOPORPQO
~rveyOSNPPPPPPP
~rviTSLNQOOQPO
~rvicPQOPPOORQP
~rvieQPOPRPOPPP
~rvivSRMPPPPOPP
~rvoONRPQQOPQP
~rwaRMSPPOOPQO
~rwayRMRPPOOPQP
~rwePMUPPPOPPP
~rwelPORPPPPPPP
~rwiPONPPPTPPP
~rwisQONPPPSPPP
~ry_ROJMORPROV
~rybPRQPPPOPOP
~ryboPRQPPPOPOP
~ryiOOPNQUOPPO
~ryinOOPNQUOPPO
~rynQNQPPOQPPQ
~ryoMSSPPOOPPP
~ryonORRPPPPPPP
~rysPOPPPPSPPP
~rystPOPPPPRPPP
~rytROPOPOOPRP
~rythROPOPOOPRP
~rywPPRPPOPPOP
~rywhPPRPPOPPOP
~rz_OOQPPPRPPP
~rzeROPPPOPPPP
~rztOPOPPSOPPQ
~rzt_OPNPPSOPPQ
~s'ePOSPPPPPPP
~sa_RQLOOPOSQQ
~saaONRPPPQPPP
~sabOTNOPOOQPP
~sabaOTNPPPPPPP
~sadOQPRPPPPOP
~sadeONRRPPPPOP
~safWMMOUPNOPO
~safeWMMOUPMOPO
~sagQNPPPPSOOP
~saidORQOQOOOPQ
~salRPPRPPPNOO
~sal_QMNQQOSPQP
~salaORPPPPOPPP
~salePNSPPPPPPP
~saliQORPOQOPPP
~salmRPOPPPPPPP
~salvSPNPPPPPPP
~samSRJNSNPSPQ
~samePPNOSOOSNP
~sampOQMPPPQPRP
~sanOQOOOUNPOR
~sandPVMPPOPPPP
~sangOOTPPQOPOO
~sapNUOPPOOPOS
~sapeOROPPPPPPP
~sarNLNQRTOPPR
~sareQOORPPPQPP
~sartNOOORQPPPQ
~saryONPPPSPPQP
~sasOPRPPPOPPP
~sas_OPRPPPOPPP
~satPOQNPORRPO
~satePRNOPQQPPP
~satiPRNPQOOPOP
~satsQMSOPORPPP
~sauRNQPPOOPPQ
~saulQNQPPPPPPR
~savUOMPPOPPPQ
~saveUPMPPOOPPQ
~sayPNSPOPQOOQ
~saysMOTPOPROOQ
~sbaOPRPPQOPPP
~sc_ROQPPQPOPP
~scaNPOOOQQSQN
~scabPPPPPOORPP
~scalPLQQPQSPOO
~scanRSNOPOOPQO
~scapOOPPPPRPPP
~scarNTNOPSOPQP
~sceORTOPPOPQN
~scenORSOPOPPPN
~schMNSPOPQTMR
~sch_PQOPPPPPPR
~schaPTNPPORQNO
~schePNMSONNTQR
~schiQOOOPRRPOP
~schlONTOQQOPPP
~schmPORPPPPPPP
~schnPNTPPPPPPP
~schoQQONORPOPQ
~schuONSPPPQPPP
~schwOOSPPOPPPQ
~sciQJYPQPOONP
~scioPNRPPPOPPQ
~scisOPRPPPPPPP
~scitQNQOPPQPPP
~sclROPPPOOPPP
~scleROPPPOOPPP
~scoUOMOOPMRRO
~sco_RQNPPPPPPP
~scopRRNOOONRQP
~scorSPPOPOPPPP
~scrRPONPNPPQQ
~scraPOOPPRQPPP
~screROROPNOQPO
~scriPPNPPOQPPR
~scruOSPPPOOOQP
~scuQRNPQPPOPO
~scuiOSOPPOPPPP
~scusQQNPPPPOPP
~sdaNUPPPQOOPP
~sdayNTPPPQOOPP
~sdePNQPPRPPPP
~sde_ONQPPSPPPP
~se_SLORPPUNLP
~seaQVLPOPNPNR
~sea_QROPOPOPPP
~sealPTOPPPPPOP
~searPPPPPPPOPR
~sebOPPPPPRPOP
~secLNVONPNQOT
~secoPORPOPPQPN
~secrORQPPOPPOQ
~sectOMRPPRNROR
~secuOORPPOPOQR
~sedKQRRMQNQQQ
~sed_KRPTNQNOPR
~sedaPORNOPPRQP
~seeOPQOQNSPPO
~seeiPPRPPNQPOP
~seenOROPPOQPPP
~segRPNPPOSPOP
~segmRNOPPPRPPP
~sehPOOPPPPPRQ
~seiOPROPPPPQQ
~seitONQPPSQPPP
~seizQQROQNOPPP
~selNNPOPTOQNR
~sel_OSOPPPPPPP
~seleQMQPQPPPPP
~selfPOQOOTNPPP
~semQNLNPROPUO
~semaQONPPRQPPP
~sembPPOPPPPPRP
~semeQOPPPOPPRP
~senUPSNPLRLQO
~sen_PMSPPORPQO
~sendPTPPPNNORO
~sengOORPPPPPPP
~sensVJPOQROOPO
~sentPTOOPNQOOR
~sepVRLMONPRPO
~sepsRRMOPONRQO
~septTNONPPRPPP
~serQQJPPPPQRP
~ser_QLPNQQNQOT
~seraOQNPPQRPPP
~sersRQPPOOPPPP
~sertOOOQPRPPQP
~servPPPOOOORTO
~seryPROPPOPPPP
~sesQQNONPQNSQ
~ses_RRLPNPQMSQ
~setSPMPPORPOP
~settSONPOPSPPO
~seuNNQPSPPQPP
~seudOOPPSPQPPP
~sevSNRPOPNQOP
~seveQNRPOPOQPP
~sfeOROPPPPPPP
~sfuQQPPPONPQP
~sfusQPPPPONPQP
~sgeOORPPPOPPQ
~sglROPOQPPPPP
~sgltROPOQPPPPP
~sh_SRSPTNNMMN
~shaQNNOORTOOQ
~shakPOSPPOPPPP
~shapOPOPPPRPPP
~sharPONOPORPQQ
~shavPPNPPRPPPP
~sheOURMQPNPQO
~shedPPROOQOQOO
~sheeOQQPPOOPRP
~shelOPOOQPPPRP
~sherOTOPPPPPPP
~shesROPOOQPPPQ
~shiORQPOPROOP
~shifPRMPPSOOQP
~shinONTQONSPOO
~shipORPPPPPPPQ
~shoTQQPOQQOMM
~shocQORQOPNOOP
~shoeOSPPPOOPPO
~sholSMOPPPQPPP
~shooPORPPPOPPP
~shopPRNPPPOOPQ
~shorPRMNPPTPOO
~shotPOUQPONOOP
~shouPNOPQVOQNO
~showRPPOONQQQO
~shuOPROPPPPQP
~shutOOROPPOPQP
~si_OPQOPQNQPP
~siaONQQNPQOSO
~sia_POOQNPQOSO
~sibPMOOQOQORR
~sibiROPPPPPPPP
~siblONOPQPQORR
~sicPQQROPNPNP
~sic_RROOPOPPOP
~sichQMSPPQPPPP
~sickOOQRPQOQNP
~siclORNPPPQPPP
~sidLOSNQNVSOM
~sideLOSOQNUSOM
~sieRMQQPQNORO
~sie_QMQQPPOORP
~sigOOMPPMQOTT
~signMRKPPMQOTT
~silSNRNQQNOOP
~sil_SMQPPPPPPP
~sildPPPORPPPPP
~sileOQRPPPOPPP
~sillOOPPPQRPPP
~simSRNOQOOPOP
~simpRPPPPPPPPP
~simuOROPPPPPPP
~sinNLRQRQPORO
~sin_QNQQPQOPOP
~sincNNROOVQNRN
~sindPPOPPPPPPR
~sinePOSPPPOPPP
~singMPSRQKNRRP
~sinkPROPPPPPPP
~sinoOQOPQPRPPP
~sinuSONPPPRPPO
~sioRMRQKMTPQP
~sio_PORPPQOOPR
~sionQNPRLKUQRO
~sirRQOPOOPPPP
~sireRPOPPPPPPP
~sisSMNNQOPRSO
~sis_RNNNQNRSQO
~sistOPQOPRNNQQ
~sitNMQLSNMUVO
~sit_PQQOPONVMP
~sitePPPOROOPQP
~sitiPNNORQRNSP
~sitoQNOOPOOOTP
~sitsRPPPPOQOPP
~sittNQQPPOOPRP
~sityOOOPPQPRPP
~siuQPRQQPNPOO
~siumQPRQQPNPOO
~sivUOROOOOPNO
~siveSPRPOOPPNO
~sixOPORPOPPPP
~sizQRQPPOOPPP
~sizeQRQPPOOPPP
~sk_UUJOONMPRQ
~skePTMPPPQPOP
~skedPSMPPPPPPP
~skiQOONPQPROQ
~skinOPPNQOPROR
~skipRNPPPRPPPP
~sksSNNPOQNPRP
~sks_SNNPOQNPRP
~slaOMTPPQPPPQ
~slanONRPPPPPPQ
~sleNOOOPRROPO
~sleeOMPOQSRPPO
~slepPROPPPOPPP
~sliLSQQPPQOOO
~slidMQSRPOPPPP
~sligPOOPPPRPPP
~slipOTOPPPPPPP
~sloRSMOOPQPOP
~slotPTNPPPPPPP
~slowSQNOOQPPPP
~sluOLVPPOONSP
~sluiPQPPPOPNSP
~slumPORPPPPPPP
~slurPMSPPPPPPP
~sm_RMSPOORQOO
~smaSJSOOPSOQO
~sma_RMQPPRPPPO
~smalPOOPOQROPP
~smarROQOPNOPRP
~smeOPNPPTSPNP
~smeaONOPPQTPOP
~smelOQPPPSOPOP
~smiPSNPPOQPPP
~smilOSOPPOPPPP
~smoPROORPPOOO
~smokOQPPSQOPOO
~sn'POTQPLQPPO
~sn'tPOTQPLQPPO
~snaPQPQONQPOP
~snoNRPPPRNRNO
~snomPOPPPPPRPP
~snorNORPPSOPPP
~snowPTOPPPPPOP
~sntOJXPPQOPOO
~snt_OJXPPQOPOO
~so_OJUPPSPPPP
~soaQNSPPPOPPP
~soakPMUPPPOPPP
~sobPPOPPPOPRP
~sobrPPOPPPOPSP
~socONRPPQQRPP
~sodRMPOPOSPPP
~sodiPOPOPPRPPP
~soePRNPPQPPPP
~sofPRNPPOSPPP
~sofaPROPPPPPPP
~softORNPPOSPPP
~solRLQPQRQOOO
~sol_PPOPPOSPPP
~solaPORPPPPPPO
~soleSMQPPPOPPP
~soloONQQRPQPPP
~solvPROPPPOPPP
~somTPPNRPPNOO
~someQQPNRQPNOO
~sonNRRQOSMNOP
~son'OOPPPRRPOP
~sonePOPRPPOOPP
~soniOQNQOQOPPR
~sonsNNRRPQPPPP
~sooRPPPPPOPPP
~soonRQNPPPPPPP
~sorQSNQONQPNP
~sor_OUMQPPPPPP
~sordQNQPPPPQPP
~soreQNNPPQTPOP
~soriPNQPPQPPPP
~sorrPQRQPOPPPP
~sosSOQPOPPPPP
~souRSQOPMQPNP
~sounPNTPPOQPOP
~soupPSNPPOPPPP
~sp_PMTPPPOQQP
~spaTRRPNNPOPO
~sparSQQOOOOOPO
~spasPMTPOOPPPP
~speQSNQNRPPMQ
~speaORRPPONPPP
~specQNNPPQPQPO
~speeQROQPOPPOP
~spelOQOOPPRPOP
~spenORNQOQPPOQ
~spiSMVNOOPPPN
~spikPNRPPPPPPP
~spilOROPPPPPQP
~spinSPSPOQNOOO
~spirPNSOQPQQOO
~spitRPPONOPPRP
~splNNOSPSQPNO
~spleNOOQPPSPPP
~spliQQOROSNOPP
~spoMRQNOPROQR
~sponRNROOONOPS
~sporNRPPQOQPPP
~spotNQOOORSPPP
~sprRPPPQOMOQQ
~spraOOQOQPNPRQ
~sprePSOPPNOPRP
~spriSMPQPQPPPP
~spuOLVQPOPPOP
~spurPNSPPPPPPP
~sriSPOOOPPPPP
~srisSPPPOPPPPP
~ss_SSMMQNUJRO
~ssaQOQOPSOONQ
~ssarONRPPQOPPP
~ssauQNQPPPPPPR
~sseNRTQPPMOPO
~sse_OLUOQQPPOO
~ssedNSNSPPOPNQ
~sselOQOPPPRPPP
~ssemPPOPPPPPRP
~ssenPOSPPOOPQP
~ssesQTNPPOOPOP
~ssiRJUQOIMTTQ
~ssibOPPPQOPPPR
~ssiePOPPPPPPRP
~ssinNQOQQNOSQP
~ssioRNQNNNPSSO
~ssisOORPQOOPPP
~ssoPROPQQPOOP
~ssorORPPPPOPPQ
~ssrROPPOOPPPP
~ssriRPPPOPPPPP
~sstPORPPPPPPP
~ssuNRPOQTMPOO
~ssueNQPPQPPPQP
~ssurPSRPPPNPOP
~sswORNOPPPQQP
~sswoPRNPPPPPQP
~st'OROPPPPPPP
~st'sORPPPPPPPP
~st_RNPNMROMUQ
~staRRJULMNOTT
~sta_LOROPRQORP
~staaOQNPPPPPRP
~stabSQPPONPPOO
~stafNQOOPPOOSQ
~stagNNPPPPTQOQ
~stakOOSPPOPPPP
~stalQOPPPPRPPP
~stanVMMOOQOQPQ
~starOORZPOOOMM
~statTQLMPPMPOV
~stayOOPQOQOPSO
~steORPONQTOSM
~ste_QNOOPRQQPP
~steaOQOPPPSPOP
~stedTMSPPPOPNQ
~steeOMRPPRPPPP
~stemOQOPPOPPRQ
~stenPQPOPRNQOO
~stepOONUOOPOPP
~sterOVLMRPRNRN
~stesNPQPPPOPRP
~stetOSPPPOPPPP
~stfROOORQOPPP
~stfeROOORQOPPP
~sthMOTNROPOPQ
~stheMOSOROPPQP
~sthmPPROQQPPOO
~stiROTLOSNNPQ
~sticMTPPOPNQQP
~stifNMSPPPRPOR
~stilPMSMPSOOQQ
~stinQNPPQOROQO
~stioQPOPPRPPPP
~stisPNQPPPQPPP
~stitRROPPPNPOP
~stlMOQORROPPP
~stlePOOORRPPPP
~stlyNQQPPQPPPP
~stmOQOQPORPOP
~stmaPROPPOQPPP
~stoSJVNRPPORM
~sto_PROPPPOPQP
~stocMTNPOPQPSO
~stolQNVPPOOPOO
~stomQQPPQNQPOO
~stonQKQQPROPRP
~stooQNOPPPSPPO
~stopTOQLRSLPMQ
~storMSPQQPPPOO
~stpPROPQQOPPP
~strSMOONPORRQ
~straONQPPPSOOQ
~streOPNRPRNQPO
~striPNSNOPPQRO
~stroTRNOONOPQO
~struQPOPPPOPPR
~stsTPOPOOQONQ
~sts_TPNPOOQONQ
~stuTRRONORNNO
~stucMRRPPPPPOO
~studUPMOOOQOQQ
~stufPORPPPPPPP
~stulQNRPPPQPPP
~styRONOPRQPPO
~sty_SPOOPOQPPO
~suaONPQPRPPPO
~sualOOPQPRPPPP
~subTNNNQOQRNR
~subaQOOPPPORPP
~submRPOOPPPPPP
~sucPRSPPOOOPO
~succRPPOPPPPPP
~suctNQRPPPPPPP
~sudSMTOPNPOPP
~suddSMRPPOPPPP
~sueNPNQQQOPPR
~suedPOPPPPPPPR
~sugOMQPPSQPOP
~suggONPPPRQPPP
~suiPMNQOQOPPS
~suicROOOOQOPQQ
~suitPOPPPPQPPR
~sulPPMSQOOQPP
~sulfOOPSQPOOPP
~suliPPSPPNOPQP
~sultOOMPORPROQ
~sumNPQNSPPPOP
~sumaNPPOSQPPPP
~sunORMPPROPRP
~sundOOOPPRPPRP
~supeOQNPPOPQPP
~surRSPONNLROR
~suraNRQPPPORPP
~sureQNTOOONRNQ
~surgOORQPPOORQ
~survSUKOPPOOPP
~susSROOOQPOOO
~sus_SPONORPPPO
~suscROPOPPPPPP
~suspOQPRPOPPOP
~sutOPORPPPPPP
~sutuOPORPPPPPP
~swaNSQPPMQPQN
~swabOROPPOPOQP
~swalPKVQPPPQPO
~swapPTMPQNQPQO
~sweMPUPNQRONP
~sweaNOSOOQQPOP
~sweePSNPPPOPPP
~swelOOQPOQRPPP
~swerPPRPPOPPOQ
~swiPPPROQNPPP
~switQPNROQOPPP
~swoPPMPPQSOQO
~swolPMOPPQSPPP
~sworPROPPPPPQP
~sy_QSONQOPQMP
~symSNNOPPTPOP
~sympRNNPPPTPOP
~synQNOPQOOSPP
~syncQOPPPOPROP
~syrNQQQPOOPPP
~syriOORPPOOPPP
~syruORNQPPPPPP
~sysQORPPONPQO
~systQORPPONPQO
~t'sNPRQONQQQO
~t's_NPRQONQQQO
~ta_OPQNOSPMQQ
~taaOQPPPPPPRP
~tabQQRQPRPOKN
~tabbPNSPPOPPPP
~tablRQOQPSPOKN
~tacOUNOQMQQPN
~tachOPOQPOTPOO
~tacoOTOPPPOPOP
~tacrPPPORPPPPP
~tactOQOOPPPQRP
~tadOPPORPOPPQ
~tadoPQNPPPPPPQ
~tafNQOOPPOOSQ
~taffNQOOPPOOSQ
~tagMTLPPPRPPQ
~tag_OSOPPPPPPP
~tagePQNOPPPQQP
~tagiONPPPQRPPQ
~tagmOPPPPPRPPP
~taiOQQOPNQPQP
~tailOROPPPPPPP
~tainOOPOQORPPP
~tairQPROPOOPQP
~takOPNNQWLOSO
~takeOPNNQVLOSP
~talUMPOPLROQP
~tal_TNPNONPOTP
~taliTNNQOOQOOP
~talkNQTOPPPQNN
~tallPQNQPPQPPP
~taloOQOPROPPPP
~tamVRNRQOOONO
~tamiTOMQPPPOOP
~tanUHROSRLPPR
~tan_NNPOSPOPPQ
~tancQMOPPQPRPP
~tandSONOQOPOPR
~tankOOSPPPPPPP
~tantSPPPOPOPQO
~taoOQOPPRPPPP
~tao_OQOPPRPPPP
~tapQRNRONPOPP
~tapePRNSOOOPPP
~tarTOLXNQMPKR
~tar_PQOPPRQPOP
~tardQSNPPPPPPP
~tareQQNPPPQPPP
~targTNOPPPQPPP
~tariONOOPPQROT
~tartMQPZPQLOMN
~tasQPQSONOONP
~tas_OOOSPPPPPQ
~tassQPRPPOOPOP
~tatRMOLPOSQMT
~tat_QPPOPNOQOR
~tatePNSOOPPOPQ
~tatiPQLNRRSQON
~tatoORNPPORPPP
~tatuQNQOPOOPOT
~tavNQPPQPPPQP
~tawROPPPPPPOP
~tawaROPPPPPPOP
~tayOPPQOQOPSO
~tay_QNPPPQPPRO
~taysOROQPPPPOP
~tazPONQRPQPPP
~tbrROPPPPPPPP
~tchROORNSUMNN
~tch_QNPTPNUOMO
~tcheOSOPORPPPO
~tchfROPPPPPPPP
~tchiPQOOPROPPP
~tchyOPOPPQRPPP
~tcoSMOPPPPQPP
~tco_PNQPPPQPPP
~tcomTNNQPPPPOP
~te_MOQTKOPTNQ
~teaPSPNRLTOPO
~teacRQNOPOOQPP
~teadPRNPPPQPOP
~teamNSPPQOPNQO
~tearSOPPPOPPPP
~teauPNRPPPQPPP
~tebSOPOPOPPOP
~teboPROPPPPPOP
~tebrSNPOPPPPPP
~tecSNPOOOSOOQ
~tectRPMPOPRPOQ
~tedPSOKPOVOKT
~ted_QTOKPMVOKT
~teeOPOONTROQO
~tee_OROPPPPPPP
~teenQKOONSTPRO
~teerORPPPPPPPP
~teetPRPPPOOPPP
~teiPNPPOPRROO
~teinPOOOOQSPPP
~telNORPPMOQPT
~teleQNQOOOPQPQ
~tellNTLQOMQPRR
~temKPPPQMOVRP
~tem_NONPPPOWPO
~temeOROPRPPPOO
~tempPPRPPNPOPQ
~tenVMJRMPPSOR
~ten_PRNQOPOPQP
~tenaOOQROPPPOP
~tencROPPPPPPPP
~tendRNPQPOTPON
~teneRKMQPPSPQQ
~teniPROPPPOPPP
~tensOPROQPOPPP
~tentRPNNOPLUNS
~tepOPNVONOOPP
~tep_QPOSPOOPPP
~tepsPOPRPOQPPP
~terSNOOPOUQOL
~ter'OPPPPROPPP
~ter_OMSOSQQMQN
~teraNOMQSPTQOO
~tercNOQPPPPPSP
~teriTLUQOLNOQP
~termQQMPPPPRPP
~ternNQMPPPRROQ
~teroUKONOQQQPP
~terpOONPPPQQRP
~terrQMTPPQOPOP
~tersLYNOOPROOO
~teruPORPPPPPPP
~tervROMROPQOOP
~tesUQMLNQQSNQ
~tes_SPMNONSSOQ
~tesiPOOPPQOPRP
~testROROOROPNP
~tetOSRPPPOOOO
~teteOPSPPPPOPP
~tethPROPPOPPPP
~teuPNSPPPOPQO
~teurPORPPPPPPP
~texOMQPRPNPPT
~tex_OOPPRQOPPP
~textPORPPOOPPR
~tfeROOORQOPPP
~tfeeQOOORQOPPP
~th_HNNPTUNUPP
~thaPRSPPOOQKP
~thanQSQOPONPOO
~thasPPPRPPPPPP
~thatPQNPRPQRMP
~thdRPPPOPPPOP
~thdrROQPOPPPPP
~theRQPOTPNOPN
~the_PQRPPOOPPP
~theaOOSPOQNPQO
~thecPOROPPPPPP
~themPPRPPONORQ
~thenLMTRQNTQNO
~theoNPPQSPOPPP
~therTPKOQUNRNN
~thesORNPPNRORP
~thetORPQQOQOOP
~theyRPNOQQONQQ
~thiQNOQRNXMMN
~thicSPOQPOQPOP
~thigPNRPPORPPP
~thinTKPNQRTONP
~thirNRQSOPOPOP
~thisMTOOPNSNSN
~thmPPROQPPPOO
~thoPNQOOOORQQ
~tho_OQPPPOOPRP
~thorPMRPPOPPQQ
~thosPRNPPPQPPP
~thouQNOPNPPSPQ
~thrQLSQOPONPQ
~threRNPQOOQMQP
~thriPRNPOPQPPP
~throRMSOQPMQOQ
~thruNPQQPQNPPP
~thsULOPOQROOP
~ths_ULOPOQROOP
~thuOPNPPQUPNO
~thumPNNPPPUPPP
~thwQNPPQPPPQP
~thwaPOPPQPPPRP
~thyUNNNOQPPPP
~thy_TPNOOOQPPQ
~thylSPOOPPPPPP
~thyrOOPOQRPPPP
~ti_LRRROPQQON
~tiaSQNRPOOOOP
~tia_RNQPPPOPPP
~tialOOORPPQOPP
~tibTNQNNQOOQQ
~tibiSOQNNQOOQQ
~ticVNOIPNOUOR
~tic_TNRLOOROPP
~ticaNQQPRRNPNP
~ticeONOOPPPQRS
~tichSOOPPPPPPP
~ticiQNRPPPPPPP
~tickLXIPOPQSQO
~ticlOPSPPPPPPP
~ticoSNROSNNQPO
~ticsSQPONPQPNQ
~tidRNQQOPQPNO
~tid_QMQOPPRPPP
~tideQPNSOROPOP
~tieTNTNQKNOSP
~tie_ROPOPPOOQQ
~tienSOSORMOOPP
~tiesOQPPPOPQRO
~tifMOQOPNSROR
~tiffNMSPPQRPPP
~tifiOSNPPNORPP
~tifyPNPPPORPOR
~tigPPQOOOSPOO
~tig_NRNPPPRPPP
~tighPNRPPPPPPP
~tigoPQOPPPRPPP
~tilOVRKORMOSO
~til_PSOOPOPPOP
~tilaPPSOPONPPP
~tileOPPPPORPQP
~tillOPPMPTNORP
~timQMMOPPPOZM
~timeOOOPOQNOVO
~timiPMOPQPPPTP
~tinQNNNOVVLNP
~tin_ORLPQRROOO
~tinaOPRPPQPPPP
~tineVMRNPOPPOP
~tingMPNQNTTNOR
~tinoRPPPPPOPPP
~tinyNPPPPPRPPP
~tioULPQONITNV
~tio_PNRRPPOPPP
~tionTNOOONIUNV
~tipQNNQOSQPPP
~tipsQNOPOSOPPP
~tirNQSOOSOOOO
~tiraOPSPOPPPOP
~tireOSNPPQQPPO
~tiroPOQPPRPPPP
~tisYQLPLQSMON
~tis_TNNRNQSNOO
~tisoQOPQOORPPP
~tistPSNPPQOPPP
~titOOOUNQQNOQ
~tit_PPOPPOSPPP
~titcRRPPPOOPOP
~titePPPPPROPPP
~titiNQPPQPPOOQ
~titrOOPTNPPPRP
~tituQNPPPPPPPP
~tivUJMPSOPPRP
~tivaPNPQPPOQQO
~tiveQKMPSPRNRQ
~tiviRQOPPOOQOO
~tizQPOPPRPPPP
~tje_OORPQPPPPP
~tleMRROQPROOO
~tle_NRQPOQPPOO
~tledONSPPOQPPP
~tlesPQOORQOPOP
~tlyMROQOQPQPQ
~tly_MROQOQPQPQ
~tmaPSNPPPQPOP
~tmasPROPPOQPPP
~tmeOLPPOTOQQQ
~tmenPLOPOTOQQQ
~tneQLQPRQOPPR
~tnerPNOPRQOPPQ
~tnesQNQPPPPPPP
~to_MRWQPLMQOP
~toaPTMOPPQPPP
~toasPTMPPPPPPP
~tobROOPPQOPPP
~tobaROPPPPPPPP
~tocORLSNOPNUP
~tociPOOUPOOPPP
~tockMTNPOPPOTO
~tocoQPOOOOPOSQ
~todQSPPPNPQNP
~todaQSPOQNPPOP
~toddRNRQOPPPOP
~todoOSNPPQPPPP
~toeNOPPPPQPQQ
~toesNPPPPPRPPQ
~tofSMQPPPOORP
~toffRNQPPPOORP
~togRNOPQPPPPP
~toiOLRQSPOPPO
~toinOOPPTOPPPP
~tolPNRSNSMQNO
~tol_PNRQOPPPPP
~toldNRNPPSOPPQ
~toleOTPPPOOPPO
~toliRMRPPPPROP
~toloQNPPPROPPP
~tomTMTOQOQQMN
~tomaPROOQOROOO
~tombOPSPPPOPPP
~tomeOORPQPPPPP
~tomiROPPPPPOPQ
~tomsQOOPPPRPPP
~tomyQOQPPRNRNO
~tonMKVORQTOPN
~ton_PPROPPPPPP
~tonePMRPQQPPOO
~tongPMQPOQUPPP
~toniNOSPPOPPQO
~tooQPPOOQRPNP
~tookPRTOPNPPOO
~toolRMOPPOSPOP
~tootPONPOTPPPP
~topURSMOPMONQ
~top_RRPOPPNONQ
~toppPPRNRPNPOP
~toprQQPQNPPPPP
~torLQPOQQMNQT
~tor_NRROQQMORP
~toreOOSPPPOPPP
~toriRRNNOOOPQQ
~torsQRPRONNOPP
~toryNPMQQORQNT
~tosRPLRPNTONP
~tos_RPOQQOOPPP
~toscPSOPPPPPOP
~toseRNPPPQOPPP
~tosiOPOPPOSPPP
~touNTSOOPOONO
~tou_OTOPPPOPPP
~tourQORPPPPPOP
~toutOPRPPPOPPP
~towOPRPPPOPPP
~toxONQNORQQQP
~tox_POPOORPQQP
~tpuONSPPOQPPP
~tputONSPPOQPPP
~traNPTXSLPJSK
~tra_TPNPPQPPOO
~tracLOXPQOOPPO
~tradPQNQPPPPPP
~trafPROPPPPPPP
~tragPROPPPPPPP
~traiQQPOPQMOQP
~tralMQORORPPPO
~tramOOPRQPQPPP
~tranSQPPQMONRO
~trarOROPQPPPQO
~trasRNRNRORONO
~tratMLRUPPPOQQ
~trauRPOQPOOPPP
~travNMQQPOTPPP
~trayNTNPPPOOQP
~treNKOWMQNRRP
~tre_PQRQOONORP
~treaTNMOOSMQPR
~treePNPPPPQRPP
~tremNNPPPRSPPO
~treoOPOROPPPPP
~tresNQQRPPPOQO
~tretPQPRPPOOPP
~triTLQOSNNPQO
~triaUQRNOLNPPP
~tribOROPPPPPPQ
~tricSPPPONOQQO
~tridONTPPOPPOP
~triePOOPPRQPPP
~trikOSOPPPPPPP
~trimPOOQTOOPPP
~trinOONQPTPPPP
~tripNNROPOQOSO
~troPNVOVLLNRN
~tro_OMSOSNPQQO
~trocPORPPPPPPP
~troiPORPPPPPPP
~trolPTONOPNOSO
~tromSMRPPOPPPP
~tronQTNPROOPPP
~trooPRPPPPOPPP
~tropMQPQQPUPNO
~trouOPORRPOOPP
~truRMNOOOSQQQ
~truePQOPPORPPP
~trunPNPPPPQQPP
~trusPOOPPQPPRO
~tryNSLOQRPQOQ
~try_NSNPPOPQPR
~tryiOOOOQSPPPP
~ts_XRGLFWTNSQ
~tseQOOPPPRPPP
~tsiOPSPPPOPQP
~tsidOPRPPPOPQP
~tt_VNQOPOOPPP
~ttaRNTOPMQPNP
~tta_PRPPPOPPPP
~ttacPPQPPNSPOO
~ttawROPPPPPPOP
~tteKTNNQLRTOS
~tte_NPRPPPOPRO
~ttedPOMPRPSPOP
~ttemQOPPPPOPOR
~ttenPSNOPNQQPP
~tterNQSOPNRQOQ
~ttesPQQPPOORPO
~ttiOLSPNVSOMO
~tti_OSNPPPPPPP
~ttinOKTPOWPPNO
~ttlNTQPOPQOOO
~ttleNTQPOPQOOO
~ttoONUOONPQOR
~tto_OPSOPOPQOO
~ttonPPRPPOPPPP
~ttyQQNOPROPPO
~tty_QQNOPROPPO
~tuaPNQQPOQPPP
~tubQNVPOONOOQ
~tubaQORQPOOPOO
~tubePPSOPPOOPP
~tucMRRPPPPPOO
~tuckMSRPPPPPOO
~tudUNOONOQNQP
~tudeNQOPPQQOQQ
~tudiWMPPOOPPOP
~tudoPORPPPPPPP
~tueNQOPPRPOQP
~tuesNPPPPRPOQP
~tufPORPPPPPPP
~tulQNQPPOPPQP
~tulaPORPPOQPPP
~tumQKPPPPTQPP
~tum_PMOPPQSPPP
~tunQPROPRMPNP
~tungROQPPQOPPP
~turTPQNNNTQLO
~turaTMQPPOPPPP
~turdOPOPPQPPRP
~tureNSRQOOQONQ
~turiPNQPPPRPOP
~turnPSPOPORPOO
~turzQPOPPPRPPP
~tusSPNOPPPOPQ
~tus_TOOOOQOPOQ
~tussOQNPQPQPPP
~tutPNQPPPOOOS
~tutePOPPPPPPPR
~tuttQORPPPPPPP
~tweOMMTPPRQQO
~tweePOQPOPSPOP
~twiQNSPORNPOO
~twicOQPROQOPPP
~twisRPPPPOPPPP
~twitPNSOPQPPPP
~ty_QRMNNMMTPV
~tylPPRPPPPPPP
~typPOOQPRPPOQ
~typeRQNQPPOPOP
~typiNNPPPRQPPQ
~tz_PRPPPPOPPP
~tzeQNQQPPOPPQ
~tztPNUPPOOPPP
~tzt_PMVPPOOPPP
~u'rPROPPPPPOP
~u'rePROPPPPPOP
~ua_ROPPPROPPO
~uadPORPPPPPPP
~ualSNPROQNQPO
~ual_QROROOOQOO
~uallQNOPPRPPPP
~ualtQORPPPOPPP
~uanNLJ\OTNOOQ
~uandOPMPPUPPPO
~uantNKM\OOOOOR
~uarNKUPPOOPRS
~uardONPPPOOPRS
~uartPNSPPPPPPP
~uatPNPPPPRPRP
~uatiPNPPPPQPRP
~ub_PROPPOOPPP
~ubaQPQQPONROO
~ubarRPOPPPOPPP
~ubatOPSQPOOPOO
~ubbOOPPPRRPOP
~ubblOQOPPPRPPP
~ubbyONPPPSPPPP
~ubePNTOOQOOQO
~ube_POSOPOOPQP
~ubiNOTPPPQPOP
~ubicOOSPPPPPPP
~ubinPOPPPPRPPP
~ublQNOPPPSOPP
~ubleQMPOPPSOPO
~ubmRPOOPPPPPP
~ubs_PROPPPPOQP
~uccRQPPPPPPPP
~ucceSPOOPPPPPP
~uceSNNQQPQOOO
~uce_ROORQPOPOO
~uchMOVTNPNPON
~uch_OQSTNPOONO
~uchiPNRPPPPPPP
~uchtPOQPPPPPRP
~uciNQOQPOQPPQ
~uckLTWOONPONO
~uck_NSTPPOOPOP
~ucksOROPPPPPPP
~ucktONSPPQPPPP
~ucoPPRPQNPOPO
~ucomORQPPPPPOP
~uconMPORRPPPPP
~ucosSNPOOOQPQP
~uctOMRPOOTQQN
~uct_POOPPPSPPP
~uctiOPSOOOPPQN
~ud_OROPPPPPPQ
~udaQKSPPPROPQ
~uda_QMRPPPPPPQ
~uddRRROPNPONP
~uddeQOSPPOPPPP
~ude_RQOPOPPPPP
~udenNROPPPPOQQ
~uderOORPPPQPPP
~udgOROPPPOPPP
~udgePRNPPQPPPP
~udiUQKOOMQRQO
~udieVNOPOOPPOP
~udioQNPPPPQRPP
~uditOSMPPOPPRP
~udoNPQPSOPPPP
~udo_OPRPPPPPPP
~ue_NQRMRQSPNN
~ueaPRPPPOPPPP
~ueakPRPPPOPPPP
~uedPOOOQOOQOU
~ued_PPPPPPPPPR
~uedaQQNPPPOQPQ
~uedeOOQPRPPPPQ
~ueePOQPPPOPPR
~ueiPROPPPQPOP
~uelQNPOOOSQQO
~uemPROPPOPPQP
~uem_OSOPPOOPQP
~uenQNPRPOPROO
~uencPNQRPPPPPP
~uentSNQPPPQPOO
~uenzOPPPPPPRPP
~uerOOOPPQPSOP
~uesLPMPORTOQQ
~ues_OKQQPQTPQP
~uesdOROPPQOOQP
~uestOSNPPPOPPR
~uetQMTPPPOPPO
~ueuPROPPPPPPP
~uevPRPPPPPPPP
~uffNPMQOSSPOO
~uff_OPPPPSOPOP
~uffiPRNPPPPPPP
~uffyPPNPPPRPPP
~uftPNRPPPPRPP
~uft_PORPPPPPPP
~ug_TQOOOPPONP
~ugaPMRPOQRPOP
~ugeNMTOOQQOQQ
~ugenPORPPQPPPP
~uggOQNPPRRPOP
~uggeOQNPPRRPOP
~ughOPMNPWRNMQ
~ugh_SNMOPSRPOP
~ughtMPQPPSPOOR
~ugiRPOPPPPPOP
~uglPORPPPOPPP
~ugsRLRPRPOPOP
~ugs_RMQPRPOPOP
~ugusPROPPPPPPP
~ui_PMRPPOOPTO
~uicTOPMPPNNTP
~uiceQQNPQPONSO
~uiciROOOOQOPQQ
~uickROSNPOOPPP
~uidSOOQONPQQO
~uid_OOPQOORPPP
~uieNRQPPQOPQO
~uienOSOPPOOPRP
~uierPNRPPQPPPP
~uikOOPRPPPPPP
~uilPPQOPOPORP
~uildPNRPPPPORP
~uinORNOQROOOQ
~uin_PROPPPPPPP
~uinePOPORPQPPP
~uiniPNPPPQPPPP
~uipPSOPPPPPPP
~uirOOPPPPOPOT
~uireOOOPPPPPPR
~uisKOQOPSROPR
~uis_NOQPQRPOOQ
~uiseOOQPOPSPPP
~uitNMRNQTONQQ
~uit_OLQORQPOQR
~uitePRPPPPPPPP
~uitsPROPPPPPPP
~uivNOPTPPQPPP
~uivaNOPSPPQPPP
~uizPROPPOQPPQ
~uiz_PRPPPOPPPP
~uk_ONRPPQOPPP
~ul_OPPPPOSOOR
~ulaUNRPNKSPPN
~ula_RPOOPOQPOO
~ulanQPROPOOQPO
~ularQJSOPOTPQO
~ulasOROPPPPPPP
~ulatQQNROOOOPQ
~ulbPROPPPPPPP
~ulcPONPPQSROP
~ulcePONPPQRROP
~uldSKMPQUSPON
~uld_TKLQQTRPON
~uldeONRPPQQPPP
~uleOLRVOMMNQU
~ule_QLPSONNOSR
~ulesOPPSPOOOOR
~ulfOPOSQPOOPP
~ulfaROORPPPOPP
~ulgiONRPPPQPPP
~uliRROPQNNPQO
~ulinPPRPQNOPQO
~ulisQPNPPQPPPP
~ullNQQOQQPOPP
~ull_OQSOQPNNOP
~ullePNPPPRPPQP
~ullsPQNPPPPPPP
~uloRRNOPOQPOP
~ulosRPPOPOPPPP
~ulsPL[OONPOOO
~uls_PNSPPPPPPP
~ulseQPSOPNROOO
~ulsiPOSPPPPPPP
~ulsoOOSPPPPPPP
~ultUMMSNPNQOR
~ult_NPOSONPOQT
~ultaOPPPPOPRPN
~ultePMSPPQPPPP
~ultrRPOPPOQPOP
~ultsRNNOPSOOPQ
~ultuQROPPOOPQP
~ulvPORPPPPPPP
~um'OPOPPSOPPP
~um'sOPOPPSOPPP
~um_KJOQVOWONQ
~umaSKQQROPOOP
~uma_RNPQPOQPPP
~umatQPOPRPOPPP
~umbSKNPOOSSQN
~umb_POPOPQRPPP
~umbaROPPPOPQOP
~umbeQOMRPONSSO
~umblPNRPPPQPPP
~umbsPPOPPPRPPP
~umeLMNUPOPTOS
~ume_POOSPPPPPP
~umenNOOPPOQTOQ
~ummPSOPOORPOO
~umoPPRPOONTOO
~umo_POSPPPPPPP
~umonQMPPOPOSOP
~umotPROPPPPPPP
~umpOPQQORQPNN
~ump_OPOPPTQQNO
~umpeQOSPPOOPPP
~umpsOOORPPRPPP
~umsOROQPPOPQP
~ums_OROPPPPPQP
~un_OOSPPOPPPQ
~unaPQNPPQQPOQ
~uncSPSONSOOMO
~unceNQQPPOPPPP
~unchOUOPPPQPNO
~unclNNRPPSPPPP
~uncoQNRPPPPPPQ
~unctVMPPOQPPOP
~undPNROMPRSNQ
~und_OQQNOQSQNO
~undaOMPPPRPPRQ
~undePQSQONMQPP
~undlQOOPPPOSPP
~undrPROPPPPPOP
~uneNRQOOQQPOQ
~une_NROPPQQPOQ
~ungTMROOOQQNO
~ung_SLQPPOQROO
~ungeOTPPPOOPOP
~ungsROQOPPPPPP
~uniKQOUOPOPQP
~unifPRPPPOPPPP
~unitOOPUOOMQQO
~unkQMPOPPQQOR
~unknPNOPPQQPPP
~unlQOOPPNPPSQ
~unnNNTPPPQPOP
~unneONQPPPRPOQ
~unniORQPPQPPOO
~unnyPORPPPPPPP
~unrPPRPPOOPPP
~unrePPRPPOPPPP
~unsPROOPPNQQQ
~uns_QROPPOOPQP
~untNOOQQNLRTS
~unt_NSMRPPOPQP
~untaOQOPPPPOQS
~unteNMUPRNOPQO
~untiQROOPOQPOO
~untsPONPPOOSPR
~untyONPPPSPPQP
~uorRORPPOOPPP
~up_PUPPONOPOO
~upaPONPPTPQPP
~upbOROPPPPPSP
~upboOROPPPPPSP
~updQRNPPPOPPP
~updaOTNPPPOPPP
~upeOSMPPOPQPP
~uperOQNPPOPQPP
~upgPPOPPPRPPP
~upiOMVPONROOO
~upilNMVOOORPPP
~upirRPPPPPPPPP
~uppQRMQOOROQO
~uppeQONPPPSPOP
~uppoQROPPOPPPP
~uprRLPPRORPOP
~upriQNOPPPRPPP
~uproPOPPRPPPPP
~upsOQQPPOROOP
~ups_OOQPPPRPPP
~upsiORPPPPPPPP
~uptROROPOPPOP
~uptuQORPPOPPPP
~upunRNOPPQPPPP
~ur_OQUQPPNPMO
~uraZJSLQNPQNN
~ura_SKPPPQRQPP
~uracSOPPPOPPPP
~uralRRNORPOPOP
~uranOPQOPPPRPP
~uratROSOOOPPOP
~urdOSMPPPPPQP
~urdaOPOPPQPPRP
~urdePRNPPPPPPQ
~ureTRQNLMOTLS
~ure_TNSNOOPRNQ
~ureaOPOQOPRPPP
~uredQORPPOOPOP
~ureeOROPPPPPPP
~uresPRNQOOOPOR
~uretROPOOPPRPP
~urfaQNPPPPQPPP
~urgOIZPPOMPSO
~urgePMSPPPOQPP
~urgiPOQPPPOOSP
~uriNNUPNNTNOQ
~urinQOTQNMRPOP
~urisOPOPPPRPQP
~uritOQROPQPOPP
~urkPORPPPOPPP
~urlPORRPPOPPP
~urlyPPORPPPPPP
~urmPPPPPPRPPP
~urmuOPPPPPRPPP
~urnQSQNOQRPMO
~urn_RTNOPPOPNP
~urnaPROPPPPPPP
~urneNOPPPSRPOP
~urniQLUOOMTPOP
~urnoOSOPPPPPPP
~uroROQPPMNQQO
~urpNQSPPOQPOP
~urplOPQPPORPOP
~urpoPPRPPOPPPP
~urrQPRPOORPNP
~urreRNQPOOPPPP
~urroPPNPPQQPOQ
~urryPQRPPOPPOP
~ursOOPPROKQUP
~urs_PMQPPONQUO
~ursdPPRPPPPPOP
~urseORMOPQNPRR
~ursiPPOPROPPPP
~urtQQOOQMSPNR
~urt_QSNPQNOONS
~urtaPOOPPOTPPP
~urthPROPPPOQPP
~urtiPNRPPPPPPP
~urvSTLOPPPOPP
~urvePSMPPPPPPP
~urviSRMPPPPOPP
~uryPPQPPPPPNP
~ury_PQPPPPPPNP
~urzQOOPPPRPPP
~us_TFNOSSRQPQ
~usaNSQOPOPSOP
~uscSPOOQOOPQO
~usclROPPPOOPPP
~useNOMLOTQPRS
~use_MOOOOSQRRP
~usedPORPPQOPPP
~userQQNOQOPOPQ
~usesOOPPPQOOQR
~ushOOUROQNPPO
~ush_OQPRPPOOPO
~ushePMRPOQPQOP
~ushiORRPPOOPOP
~usiQQPROPPNPO
~usicQRNPPPOPPP
~usinONQPPRPOQP
~usioORQRONQOOO
~uskPORPPOPPPP
~uskyPORPPPPPPP
~uspOQPRPOPPOP
~uspeOROQPPPPOP
~ussPONPRROPQO
~uss_PRMPPQQPPP
~ustNNROPOPNTR
~ust_ONQOOQPNRQ
~ustaPQNPPPPPQP
~usteQNSPPOOPQP
~ustrPROPPOPPPP
~usuNPNQPSQPPP
~usuaNPNQPSQPPP
~usyPROPPPPPPP
~ut_NNRNSQLPSR
~utaQONQQROPOQ
~utcTNOQPPPPOP
~utcoTNNQPPPPOP
~uteMPWONLRSMR
~ute_PTLOOORQOQ
~utedONRPPPPOOR
~uterONSPOPQPPP
~utesPPQQPNORPO
~uthMLUOQOPRQQ
~uth_NMTOPPQQOP
~uthoPNPPPPPQQQ
~utiQRNPPQOROO
~uti_ONRPPPPRPP
~utoPLTOOPNQQR
~uto_OMTOPQOPRO
~utocPRPPPPPPPP
~utofRNQPPPPPQP
~utosPORPPPPPPP
~utpONTPPOQOPP
~utpuOOSPPOQPPP
~utrNPPPOORQPP
~utsPTPOPOOOPO
~uts_QSOPPOPPOP
~utsiOPRPPPOPQP
~uttPRROPOPOPO
~uttiOTMPPQPPPP
~uttoPNTPPOPPQP
~utuRNOQPORPPP
~utumQPOPPORPPP
~uturOPORPPPPPP
~utyMPOOROOORT
~uty_NPOPPOOOQT
~uurROQOQPOPPP
~uvaPSOPPPPPPP
~uva_QROPPOPPPP
~uvePOPPPPQPPR
~uw_PNRPPOQPPP
~ux_NNRRPQROOO
~uxoRPOPPPPPPP
~uzeQNPPPPRPPP
~uzzPROPPPPPPP
~va_PTPNQNOPOQ
~vacPPNOPQNPSP
~vacaNROQPQPOOP
~vaccQQNOPOOQRP
~vacuOOPPPPPPRP
~vagRMQPPPPQPP
~vageSNOPPPOQPP
~vaiPPPPPPOORP
~vailPPOPPPOORP
~valSKNTPNPPPS
~val_PPKROPQQSO
~valaPNRQPPPPPP
~valeOOPSOPPPOQ
~valiOPPPPPOPOS
~valpPPPORPPPPP
~valsROPOPPOPPP
~vanLRRQOOOPQQ
~vancNQPQNOQPPR
~vapTNOPPROPOP
~vapeRPOPPQOPPP
~vapiQNPPPQPPPP
~varPQQPPRNOOO
~variORRPOQOPOP
~vasTNQPPQOPPO
~vatONQPOQPQQP
~vateNOOPPQPQQP
~ve_WMPLVQNLQN
~vecPORPQPPPPP
~vedOXKOOPPOPQ
~ved_OYKOOOQOQO
~veeQONSPQPPPP
~veelQNOSPQPPPP
~vegNTMPPTNPPP
~veiOLTOPQPOQP
~veilQOPPPPOPRP
~veinOORPPROPPP
~velNRLQROQROQ
~vel_PMRPOQPSPO
~vellOPOQPOQPPR
~veloPRMQPPQPPP
~velsOPPPRPPPPP
~velyPSNQPOPPPP
~vemPROPPOPPQP
~venVPXOLMKQPN
~ven_RWPNOONPNO
~vendPQMPPPPPQQ
~veneQORPOPOPPP
~veniNPNRPQRPPO
~venoPOOPPPORQP
~ventUJ[NNNNOPO
~verWRNRKNMMOT
~ver'PNSPPPPPPP
~ver_NSOSNOSNMQ
~verbONPPPPPPPT
~verdRQPOPPPPOP
~vergPQNPPRPPPP
~verhOPPPPPQNSP
~verlRPNQPPORPP
~vermQQOPPNOPPR
~vernOSNPPOOPSO
~verrNROPPPQPPR
~versTHQTNRPORO
~vertTOLPOPTPNP
~vervQNQPRPOPPP
~veryPRTNOSMOON
~vesNQONORUNNP
~ves_NQOOPSSNOQ
~vestPRNPPPPPPP
~vetSMQPOPOPQP
~veyOSNPPPPPPP
~vey_OSNPPPPPPP
~vi_ORNPPOPPQP
~viaLMSQPPSOPQ
~vialNPRQPPOOQP
~vicQQPPPQNQPN
~vic_ROOPPQPPOP
~viceORPPPPOROP
~vidXONNOPOPPN
~vid_ROMPPRPPQO
~videVRNOPNOPOO
~viePMQRQPNRPO
~vielOOPRPQPPPP
~vienPORPPPPPPO
~viewROMPROORPP
~villPRPPPOPPPP
~vinSPQMPONOMU
~vincQNRPPPPPPP
~vingRPRNQNNONU
~violPNQPPQPPPP
~viouOROPPPPPPP
~vipONPTPPPPPP
~virOMOPVOQPOO
~vir_POPPSPOPPP
~viraQOOPPPRPPP
~visNNPNNNPSWP
~visaPROPPPPPQP
~viscONPPQQPPRP
~visiNQPOONOTSO
~vitWPNNQOPQNO
~vitaUPOOOPQOOO
~viteRMPPPPORPP
~vityQROPPPPOOP
~vivTSMPPOOOPP
~vivaRPOPPPPPPP
~viveQROPPPPPPP
~vo_OTOPPPNOOQ
~voiOMSPSPPQOO
~voicPMRPPOQQOP
~voidPQOPSOOPPP
~volNOPROOSOPR
~voluNQNSPOOOPS
~vomOOVOOOQPPP
~vomiONVPOOQPPP
~vooRQNPPPOQOP
~voorRQNPPPOQOP
~vorRNOPPQOPQQ
~vouNPQPQQOQOP
~vreONSPPQQPPP
~vroPPNPPQRPPP
~vulOOUPOPOPPP
~vulsOPSPPPOPPP
~vy_PNOQPPRPQP
~w'sQPOPPRPPOP
~w's_QPOPPRPPOP
~wa_ROQPPPPPPP
~wabOROPPOPOQP
~waiQNROOPPOPQ
~waitROROOPOPPP
~wakRKWPOOPOOO
~wakeRNTPONQPPO
~wakiQNQPPQPPPP
~walNOWQNNQQMO
~wal_RPPPOPPPPP
~walkNPQOPPQROP
~wallNOWRPOOPNO
~wanNPLORUMPOU
~wandPOPPPPPPRP
~wantNQMORSMPMU
~wapPTMPQNQPQO
~wap_PROPQOOPQO
~wappPRNPPPQPPP
~warRRQNPLNNRS
~wardROSNOMONTQ
~wareOUNPPPOPPP
~warmPSNPPOQPPP
~wartONSPPQPPPO
~wasNTPOROOQOO
~washOSPOROOPOP
~watTRQNPONONO
~watcRULOQOOPOP
~wateRMUOOPOOOO
~wavOOPPPOVPOO
~waveOOPPPOVPOO
~waySPQOOPOPPP
~way_QMUOOOOPQP
~waysRRMPPRPPOP
~wboQMQQQPQPPO
~wborQMQQQPQPPO
~we'QPROPOPPPP
~we'rPORPPPPPPP
~weaOPQOORQOQO
~weakOORPPPQPPP
~weanQQNOPQOPPP
~wearQTJPOQOPRO
~weatNLVPPPRPPP
~webPNOPPPTPPP
~wedMUMNQQNPRQ
~wed_NQOOQPNPSR
~wednPRPPPPPPPP
~weeOTKRQQOOPO
~weekQOMRSPNOQP
~weenPQNPOPSPPO
~weerOSNPPPPPPP
~weetORPPPPPPPP
~wegOMRPPPPPSP
~weiPMSROROOOQ
~weigQQMROQPPPP
~weirPNQPPPQPPP
~weisPNSPPPPPPP
~welRNPONPWQMN
~wel_SMRPPPOPPP
~wellOPOONOYONN
~welsPRPPPPOPPP
~wenORPPOOOQQP
~wentLSRPPPPQOP
~werURNSNMONNR
~wer_UPNPOPPOPO
~wereOTOQPOOPOP
~weriPORPPOPPPP
~wesPORPPOPPPP
~westPNRPPPQPPP
~wetQMOPPSPPPR
~wfuONQPPPPOPS
~wfulONQPPPPOPS
~whaQGLTMNXQQR
~whatQGLTMNXQRR
~wheROORNMOQTO
~wheeNUROONQPNP
~whenQPKSPRMQQO
~wherPKTOONROUO
~whetSNOPPPPPOQ
~whiPNQOPPRRPO
~whicPKNPOPQTTO
~whilQPQOQOOONQ
~whisOPPPPROPPP
~whitNRSOPPSNOO
~whoNNOOPNMOZQ
~whoeORQPPOPPOP
~wholPRQPPPOOOO
~whomPLPPPPPOVO
~whosONMPQOOPUS
~wicPSOQOQNPOP
~wiceOQPROQOPPP
~wichQSNPPPOPOP
~widNOSNPQSPPP
~wideOORNPQRPPP
~wieOULRPPOPPP
~wiedOTNPPPPPPP
~wifNPRPPRNOOR
~wifeOMSPPRNPOR
~wifiOROPPPPPPP
~wigPROPPPPPPP
~wilPONOQQOPQR
~willPNOOQPOPQR
~wimORPPPPOPPP
~winPTQOOSQOKO
~win_PNRPPPPPPP
~wingNRQPPQQPNO
~winsPROPPPPPOQ
~wintQPOPPRPPOP
~wipOTNPPPOPPP
~wipeOSNPPPPPPP
~wirQLVPPPOPOP
~wirdONSPPQOPPP
~wirePORPPPOPOP
~wisSOMOPOTPOP
~wisePPMPPPSPPP
~wistRPPPPOPPPP
~witTIRQQOMSPO
~witcPMQQOROPPP
~withRONPRMOSPP
~witnQNQPPPPPPP
~wlyROPPPOPPPP
~wly_ROPPPOPPPP
~wn_OPSPROPOON
~wniPQRPPOOPPP
~wninPQRPPOOPPP
~wnsPPPPPOPPOS
~wns_POQPPOPPOS
~wocOPNPPRPPQP
~wochOPNPPRPPQP
~wokPSOPPOOPPP
~wokePSOPPOOPPP
~wolPNNPPQSPPQ
~wollPNOPPQSPPP
~womSMQRPNOOPP
~womaRMRQQOOPPP
~wonNNVOORNOOQ
~won'OOPPOTPPPQ
~wontOPSPPPOPOQ
~woodPPRPPOOPPP
~worOPOLRQPWNN
~wordLQQOPNOUQP
~workQUNNPQMQPO
~wormQNNPPPTPOP
~wornROQPPOOPPP
~worrPNOPQSPPPP
~worsPORPQOQPPP
~wortPNPOPRPQOO
~wouPNOPQQQOQP
~woulPNNPQRROQO
~wrePNPPPSPPPP
~wrecPNPPPSPPPP
~wriNOOQPPSROP
~wrisPNQQPQRPOO
~writNQNPPOQRPQ
~wroOQUOONOONR
~wronPPSOONOOOS
~wrotPQRPPPPPOO
~ws_RSNOONSOPO
~wsyPOROPPPPPP
~wsy_POROPPPPPP
~wthOPOPPPRPPP
~wth_OPOPPPRPPP
~xacPNPPQPPRPP
~xamROOQQPPOOO
~xamePNPQQPQPPP
~xatPRPPPPOPPP
~xatiOROPPPPPPP
~xazoOPPPRPPPPP
~xedQPOPPRPPOO
~xed_QPOPPRPPOO
~xerRQPPPOOPPP
~xercQROPPPOPPP
~xhaOOSPPPPPPP
~xi_RPOPPPPQPP
~xibOPPPRPPPPP
~xicSPQOOQOPOP
~xiciRQQOOPOPPP
~xieRNOPPPPRPP
~xifOPPPRPPPPP
~xifeOPPPRPPPPP
~xigROPPPPPQOP
~xigeROPPPPPQOP
~ximPPNOQPPPRP
~ximaOOOPQPQPRP
~ximePROPQPPPPP
~xinROROROOPPP
~xin_PPQOROOPPP
~xisPPOQPOOPSP
~xis_OPOQPOOPSP
~xo_POOPPRPPPP
~xonPOQQRNOPPP
~xonePPPQROOPPP
~xpeRRMPPPPPPQ
~xpecRRMPPPPPPP
~xpiOTOPPOPPPP
~xpirOTOPPOPPPP
~xplOORPPPQPPP
~xploPORPPPPPPP
~xt_RSRQOOOONO
~xteONPQPOQRQO
~xtedPORPPPPPPP
~xtenPPNQPPQORO
~xtiOOPPPPOPQR
~xtinOOPPPPOPQR
~xtrQNPQPPQPPP
~xtraRONQPPRPPP
~xtroPORPPPOPPP
~xtuPPPPPPPPPR
~xtubPPPPPPPPPR
~xusPOQPPPPRPP
~xus_POQPPPPRPP
~xy_POPOQPPPOR
~xycQPPRPOPPPP
~xygQPRPPOOQOP
~xygeQPRPPOOQOP
~y'sMSRPPSOPMP
~y's_MSRPPSOPMP
~ya_POOPPPRPPP
~yalPQNPPPQPPP
~yanPORPPPQPPP
~yanoPNQPPPQPPP
~yarPRPPPOPPPP
~yardPRPPPOPPPP
~yasOPPPROPPPP
~yastOPPPROPPPP
~ybeOORPPPPPPP
~ybe_OORPPPPPPP
~yboPTQPPOOQNP
~ybodPSRPPOOPNP
~ychROQONOPPQP
~ychoROPPOPQPPP
~yciQOPROOOPOP
~ycinROPROOOPOP
~yclOPNRRQPOPO
~ycleOROPPQPPPP
~ycliNNOSSPPPPP
~ycloRPPPOPPPPP
~ycoROORPPOPPP
~ydrPPOSOOPOPP
~ydraRQOPOPPPPP
~ydroNOQSPPPOPP
~ye_ONRPPSPPOP
~yeaTQMQPPOONQ
~yearTONQPQOONQ
~yedRQOPPPPPPP
~yed_RQOPPPPPPP
~yellOOQORPPOPP
~yeloRPPPPPPOPP
~yerNOPPPOOPPT
~yer_OPPPPOPPPS
~yesOOSPORRONO
~yes_NNUPOQQPOP
~yfrPNRPPPPPPP
~yfriPNRPPPPPPP
~ygeQPRPPOOQOP
~ygenQPRPPOOQOP
~yieSOPPPPOPPP
~yielSOPPPPOPPP
~yinPPRMPSOPOP
~yingPORMPSOPOP
~ylaSOORPOOPPP
~yliNPTPOPOPQP
~ylinNOTPOPOPQP
~yllNPPQRPPPPP
~ylliNPPQRPPPPP
~ylpOOPROPPPPP
~ymeOOOPORQQPP
~ympQOMOPOWPOP
~ymphNPOPPPSPPP
~ymptRNNPPPTPOP
~yncQPPPPOPROP
~yncoQOPPPOPROP
~yo_PPRPPPPPPP
~yogPSOPPPPPPP
~yonNVQPORNOMP
~yoneNUSPOROOMO
~yosRPOOQPPPPP
~youNTNOPRRONO
~you'PSNOPPPPOP
~younQNOPPOSPPP
~yourMTOPPSOPOP
~ypaRQOPPPOPPP
~ypasRQOPPPOPPP
~ypeQNNPROUQNO
~ype_RPOQPPOPOP
~yperPNOOQOUPOO
~ypiOMPPPRQPPQ
~ypinPOPPPRPPPP
~ypoRPOPOOQQOP
~ypo_PROPPOPPPP
~ypotROQPPPNPPP
~yriPORPPOOPPP
~yrinOORPPOOPPP
~yroONQOQRPPPP
~yroiOOQOPRPPPP
~yruORNQPPPPPP
~yrupORNQPPPPPP
~ys_MQMQMSPQQS
~yseNQQOOSPPPP
~yse_PORPPPPPPP
~yselNPQPOSPPPP
~ysiOOQPPPMQQQ
~ysioOQPPPQOOPR
~ysisONQQQPORQO
~ystOLRQOOUPPP
~ystaOOOQPOTPOQ
~ystoPOTPPONPPP
~yteQMOPPPTPOP
~ythUJMPQNPOSR
~ythiTKMPPNPPSR
~ytiSPOOOPPPPP
~yticROPOPPPPPP
~ywaPROPPPPPPP
~ywhPRQPPOPPOP
~ywhePRQPPOPPOP
~yxiOPOPPPPPSP
~yxisOPOPPPPPSP
~za_NRRPOOPQOO
~zapiOPPORPPPPP
~ze_QORPOOQOOO
~zedPROPPPPPPP
~zed_PROPPPPPPP
~zenPPROPQOPOQ
~zen_QNQPPQOPOQ
~zepRNQQPOOPOP
~zepaRORPPOOPOP
~zerOQNPPRPPPQ
~zer_PQLPPQPPPQ
~zeroOPRPPQPPPP
~zheRPPOPPPPPP
~zheiRPPOPPPPPP
~zidPPOPPROPPQ
~ziePNRPPPPPQQ
~zienPMQPPPPPQQ
~zijOOQPPPQPPR
~zijnOOQPPPQPPR
~zinQMRRQPOPNO
~zineONOSRPPPPP
~zingPPSPPQOPNP
~zitSNPPOPQPOP
~zithSPPPOPPPPP
~zo_PNRRPPPPPP
~zolLLNRYOPORO
~zol_NOQOSPPPPP
~zoleLMNSTQPORP
~zooOSOPPPPPPP
~zt_OMTPPROPOQ
~zumPPPROOQPPP
~zumaPOPROOQPPP
~zurQSNPPNOPPP
~zureQROPQOOPPP
~zweOPRPPROPPP
~zweiOPPPPROPPP
~zzaPVMPPOOPOP
~zza_OTNPPOPPPP"""
