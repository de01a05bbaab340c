"""The weights of the gate. Written by `make calibrate`; not by hand.

Fitted to 25687 messages. A line of TABLE is a feature and, in its last ten characters, how many
steps it weighs for each kind, in the order of gate.KINDS: chr(80) is none, the next one up.
"""

DIGEST = "43c16dad450c"  # of knowledge/messages
STEP = 0.0266
BIAS = (1.394, 3.022, 1.023, -0.879, -1.205, -0.707, 0.470, -1.142, -1.035, -0.941)
TABLE = r"""!>ijMNLFNGM
! !NPWOPOOPOO
! $KSUPPQOPNO
!a clock or a dayQjGNRQCISN
!a comparisonw>AJDMQWWP
!a complaint of one's ownNNTNL^IOLS
!a diseasei<UBL``U?E
!a drugb8A}}H-CG>
!a drug, and a diseasekHJRZUAJLJ
!a drug, and a quantityTNQSPNMQOP
!a drug, and one patient's weight or clearanceKKSUUQMOOP
!a finding to be readGHLCOSwNSG
!a long sentence8g_A?]YLPQ
!a low pressure, saturation or coma scoreO3}KNJFNNO
!a low pressure, saturation or coma score, and a room, bay or bedWIRPPPOPPP
!a low pressure, saturation or coma score, and a wish for evidenceRTNOPPNPPP
!a quantityZLM_PKGOQM
!a question markPKOPUNVNMR
!a question mark, and a wish for evidence\KKOOXLQMM
!a question's first wordQU,MMKEU}R
!a question's first word, and a wish for evidence^KNPOPMRLQ
!a relative or friendGFWONlKOJO
!a relative or friend, and a wish for evidencePLQPPSPPPP
!a relative or friend, and that it is nowPJUPPRPPPO
!a room, bay or bed@`nTLM;OOM
!a sentence*c@RNXYSYW
!a share in percentP^ITOOKONO
!a storybDRSPIMPOO
!a treatment or test that is no drugiGAKRRJUTL
!a vital sign's valueNT}?LGSHII
!a vital sign's value, and a wish for evidenceJZNJPMXOOP
!a wish for evidence}>DVGTCPGO
!an ageW)SX^cVH?X
!asked of colleaguesIZRKLLOOXQ
!codes, bills or certificates2DHEKJD}JK
!drugs of different classesNERHsKPMKM
!drugs of different classes, and a comparisonUPQNMPPOOP
!drugs of different classes, and a wish for evidenceQQPOROPPPP
!drugs of different classes, and whether it is safeLOOOVPQPPP
!drugs of one class`HGTPQNPQO
!feelings or jokesD{BMOPQNGL
!few wordsKHQ]_GOTKL
!groups of peopleiIOOHONLRM
!no drug, test or diseaseH`]C>HOPV]
!one or two wordsyILPTJALMJ
!one patient's weight or clearance@SCp`LHKOL
!since when, in hours or minutesZ>cWOELTKO
!somebody else?EjTYPUGBX
!somebody else, and a wish for evidenceYMNPNMQPNQ
!somebody else, and that it is nowTKTNQPLNSQ
!something told to allKaRUNIPMML
!that all is well againNg;NKUTQNN
!that it is nowKSeGLMIOVO
!that it is over, planned or playUo>IIXKNOL
!the first person?YHOI}@LEW
!the first person, and a question markTMQPO^INQI
!the first person, and a wish for evidencePMLSNSSPNQ
!the law;7GNLLGKC}
!the ways of this house:PHHME>X}Z
!things togetherTCJFsOWLIJ
!three drugsROPNTONPPP
!two diseasesZ>WIDQfWKK
!two drugs]=JLsLNLKL
!usDMQGITJMqP
!whether it is safeJQ?GhXRNQO
!words in quotation marksRMPPPOSSOO
#1:ffPBSh\B1
#1 #1]Y7OLJVMN]
#1 #2`YC?ORZMLO
#1 #2.PJXPPPNPPP
#1 #3UNOPPOQOPP
#1 #4PLOVPPOPPP
#1 $V>_STNLKWI
#1 ?N_MTLNJVIO
#1 aLNSOPRLXPN
#1 afterNKRNOPZPOP
#1 allPNTPPPPPOP
#1 amRNPQNMSPRO
#1 andWVMRLWEMNR
#1 atKVNSPOSPMO
#1 bMRNPOOTROP
#1 backLQUPPOPPPP
#1 boxesPSOPPPPPOP
#1 bpQUKPPPOPPP
#1 bringOSOPPPOPPP
#1 cSRHMNUVONP
#1 cantPF[PPPOPPP
#1 closedOTNPPPPPPP
#1 cmYNDPONYPNP
#1 comePLUPPPOPPP
#1 cylinderPYHPPPPPPP
#1 dUONPPNPPPP
#1 dayOOQOTOPPPP
#1 daysKJQLPVSYNN
#1 diabetesUOPPPNPPPP
#1 dmYWMOOOHPPP
#1 donePRQPPPOOPP
#1 doorPSNPPPPPPP
#1 downOJXPPPPPPP
#1 dsRSNPOPOOPP
#1 eNQQOPPPSPP
#1 eastOTOPPOOPPP
#1 fSPPPPPNPPP
#1 failedPOSOOPOPPP
#1 firstPRNPPPPPPP
#1 forGZKSPNOXLP
#1 fromNVMPPPPPPP
#1 gNBK^OOZNOP
#1 getPJVPPPPPPP
#1 goneOMRPPORPPP
#1 gotO[GPPPPPPP
#1 hXCVINMPM_O
#1 hadPWOPOLOPPP
#1 hasM[NPONNOPP
#1 heOQRPPPOPPP
#1 headONSPPPPPPP
#1 homePRNPPPPPPP
#1 hourPRNPROPPPP
#1 hourlyLNO[OPNPPP
#1 hoursVLRUOOMOMP
#1 hr\XHOPMIPPP
#1 hrsHSUTPOOOPP
#1 iIKWPUNOPUO
#1 inKNPMOI^LPY
#1 isNi?PPSJPNP
#1 itPTOPPPPPMP
#1 justPKVPPPPPPP
#1 kOMVKOO[NLP
#1 kgMS_HNMMPPP
#1 lKWXOPNLONP
#1 lastPROPPOPPPP
#1 lbPUMPPNPPPP
#1 leftPSNPPPPPPP
#1 looksPROPPPOPPP
#1 lowQUKPPPPPPP
#1 mRNOPPPQPPP
#1 mapPTLPPPPPPP
#1 mgM[IK\OMNOP
#1 minKJ`NNNTOOO
#1 minsNIXPPNUOPP
#1 minutesOOUPPOOOPP
#1 mlOIYMPPRPPP
#1 mmOFNNNRaOOP
#1 moaINOPNKPPP
#1 monthKEOaUMVLMO
#1 monthsPVGKN^OOOO
#1 moreTTHPPPPPPP
#1 nNRWPPPKOPP
#1 ndRUNMTOMPOP
#1 needOLVPPPOPPP
#1 needsNUMPPPPPPP
#1 newLMQNPPUUOP
#1 nextOVNOPPOPPP
#1 nightsOLRPPOSPPP
#1 noQKGSOP^OOP
#1 normalSNPOPPPPPP
#1 northOLYPPPOONP
#1 not\NPGPPPOPP
#1 nowPF]POPOPOP
#1 nursesOWLPPPNPPP
#1 obsPMRPPPPPSP
#1 ofIeKLMOOPOP
#1 offQVKPPPOPPP
#1 onTJQOMOUPMS
#1 orQOP]TNFLPO
#1 osteoporoticRPPPPPNPPP
#1 outPSOPPPOPPP
#1 pVUMOPOJPQP
#1 patientPLVPPPOPPP
#1 pdJPNL_OOPPP
#1 pinpointNNUPPPPPPP
#1 pleasePVNPPNPPPO
#1 pmGbFNPUONRO
#1 postMYQPPNLPPP
#1 prevTNOPPPOPPP
#1 ptsOMVPPPPPPP
#1 rdMTROPNNPSO
#1 redOSOPPOOPPP
#1 runningPUKPPPPPPP
#1 sRQMOPOIOZN
#1 salinePLOWOPOPQP
#1 satsOKVPPNRPPP
#1 saysPNSPPPPPPP
#1 scalpelPNRPPPPPPP
#1 secMPTPPOQPPP
#1 seizingPLTPPPPPPP
#1 sendTQLPPPPPOP
#1 shePMVPPMPPPP
#1 she'sPKVPPPPPPP
#1 shocksIPYPPPNPPP
#1 sleepingOXOPPMMPPP
#1 smallJ_QPMNKPPP
#1 soOHOPPYRPPP
#1 southPROPPPPPPP
#1 stPSLNRORPPP
#1 stillMRKPPOPO[N
#1 stoppedP[EPPPPPPP
#1 tempOTPPPPNPPP
#1 thNJUPPUNOSO
#1 thenQYJPPPNPOP
#1 timesOLRPPQSPPP
#1 to]CGKPSXNQU
#1 tubePLWPPPNPOP
#1 twoQSMPPPPPPP
#1 unitsMTMUPPOPOP
#1 vOLVNPOTOOP
#1 vascRSNPOPOOPP
#1 vsVNONPLMNOY
#1 wOTNPPOMOUP
#1 waitingPROPPPOPPP
#1 wantsPSNPPPPPPO
#1 wasPWKPPPPPPP
#1 weekNDZPRNVOOO
#1 weeksMMFQNfOONO
#1 wentOIXPPPPPPP
#1 westONVPPPNPPP
#1 whatTHIPPPN`NO
#1 whoPJVPPPPYHO
#1 withQWKPOPPOOP
#1 wkOMNORNRWPO
#1 wksJR?QVYXMOO
#1 wwPMPPPQPPSP
#1 xXOLMPORPPO
#1 yTMRPPPNPPP
#1 yearPHQ\OMROPO
#1 yearsLLRROVPOOO
#1 yoVLOVOSLNON
#1 yrTHMXMQSOOO
#1 yrsW[FNMXHOOO
#2=elm:KjK)B
#2 #1QDYOPQUOPP
#2 #2WZAKQL^MLO
#2 $@DVXXUUMYG
#2 ?KOHRTPITKa
#2 aOMQUOSOOON
#2 afterJISMRZRPOP
#2 amOULPPPOQPP
#2 andScFQJ]AOOO
#2 anyonePRNPPPPPPP
#2 atGFUVORXPPP
#2 bdONLXOPPPPP
#2 bedPLTPPPPPPP
#2 bellyPSPPPPMPPP
#2 bpOVMPPPOPPP
#2 bpmOOWPOPLPPP
#2 butOKMPPO[PPP
#2 byPRQPPPOPOO
#2 cOTNPPPOPPP
#2 cameOLOPPPWOPP
#2 canPMOPPSOPPR
#2 cantPNRPPPPPPP
#2 chestLSMPPPTPPP
#2 cigsPTNPPNPPPP
#2 cmNOPPPOUPOP
#2 coldPORPPPPPPP
#2 ctQQNPPPPPPP
#2 dWMPOPPMPPP
#2 daySKMOPTQPPP
#2 days_LTGONNQOO
#2 degreesJI[OP[JPPP
#2 doKQNUNTPPPP
#2 doesTPOPPONPPP
#2 drowsyOMWPPPMPPP
#2 feAOLLJ]OOO
#2 forOIXROOOSOO
#2 fromNIUPPPWPOP
#2 gVVINPONPPP
#2 givenNJWNRPORPP
#2 goingQWJOPPPPPP
#2 gonePKUPPPPPPP
#2 hZNAVQLWOLR
#2 hadPUMPPPOPPP
#2 hasRMRPPPOPPP
#2 hePUNPPOOPPP
#2 he'sPQHTPTOPPP
#2 hoursQYD]PNNPLO
#2 howNNNXOPOPPP
#2 hrKGXPPOTSOP
#2 hrsPMRPPPPPPS
#2 iSPOOPPPPPP
#2 inZSJQOPOPKP
#2 isTKKPTSQPPO
#2 justOORPPPPPPP
#2 kVKJMON_MPO
#2 kgLEYiFPLNNO
#2 kilosOMPVPPOPPP
#2 lOJYPPPNPPP
#2 lactatePUKPPPPPPP
#2 lastQQQPPNNPPP
#2 lbNUISPROPPP
#2 leftPUGNPPNPYP
#2 litresPNSPPPOPPP
#2 looksQLTPPPPPPP
#2 miGMIJJ^JON
#2 mgZGONNONYOO
#2 minM\]GMIMNTN
#2 minsORTPPONPPO
#2 minutesQ[HOPOOPPP
#2 mlQGMKPOXPYP
#2 mmPXNPPOLPPP
#2 moRJQPPPTPPO
#2 monthRPOQPPOPPP
#2 monthsKOPWOULPOP
#2 mottledPHQPPPXPPP
#2 neckKTKPPOWPPP
#2 needPTMPPPPPPP
#2 no[`;NTLNOPO
#2 notOTNPPNNTPP
#2 nowRKTPPPPPPP
#2 ofZTJNONOPPN
#2 offOWKPPPPPPP
#2 ohpcSPPNPPPPPP
#2 on_VPOKQAPPP
#2 onePLTPPPPPPP
#2 orYMI[KNCVSO
#2 otherwiseWUKPPOKPPP
#2 overH[ONPPPPPP
#2 pXNOOPPOPOP
#2 palpNRTPPPLPPP
#2 patchNTMUNPNPPP
#2 perLPKSPZLPPP
#2 percentNTPPPPOPPP
#2 pmMKOPPWOPSP
#2 postPUNOPPOPPP
#2 ptsUROPPMONPP
#2 puffsPNRQPPPPPP
#2 sW=UPNSYNPN
#2 sameMXNPOPNPPP
#2 satsPNLPPPWPPP
#2 secNLVPPPRPPP
#2 secsONPOPOUPPP
#2 shePNVPPMPPPP
#2 stablePROPPPOPPP
#2 stillPLPPPYPPMO
#2 systolicMMXPPPOPPP
#2 tabletsPMQPPUNPPP
#2 tempPOSPPPOPPP
#2 thNcIPPNLONO
#2 thenIYKRNPUPPP
#2 thisPSPPPPNPPP
#2 threePONPPUOPPP
#2 timesMM^NPPOKPP
#2 toQTSQONJPPP
#2 todayPTMPPOPPPP
#2 twoPYMPPPKPPP
#2 vialsOVMOPPOPPP
#2 vsKWLOPPNWOO
#2 wXKNPPOROPP
#2 wantsPTNPPQOPPP
#2 wasOSIPPNYOPP
#2 weekLQTLXNNPPP
#2 weekerLMVQQNRPPO
#2 weeksOEjPX>KONS
#2 whatJNSTMOUPOP
#2 whichRMTPPNOPPP
#2 whoNOQSPPPPPP
#2 withNCTNRWSRPO
#2 wkQIMMVNYPPO
#2 wksPMbQVP>OON
#2 wouldSKKQOZNPPP
#2 xMEcKPPQPPP
#2 y]JMNOOPPPQ
#2 yearcMIPMJIOPX
#2 yearsNUPPPONPPP
#2 yoENLYQOQNOY
#2 yrTSLOPJRPPS
#2 yrsFWSQOOSOPO
#2.;[Z_7]hHGF
#2. $GQ9dRTWORN
#2. ?RNSLPPQPPP
#2. afterO^EPPPOPPP
#2. andUXRNLQGPPP
#2. beforeOULPPRNPPP
#2. cmRLNNPPURPO
#2. howPOJVPPRPPP
#2. hrOHTPPOUPPP
#2. inNONTPORPOP
#2. isNTNPSOOPPP
#2. kgQ_KKPOLPPP
#2. lOJXPPPPPPP
#2. mg`LPFPPPOPP
#2. noQTRQPPIPPP
#2. notNQNPPPTPPP
#2. nowPOSPPPPPPP
#2. onMWNJKN]PPP
#2. orJOPZPOOPOP
#2. sineOLXPPPMPPP
#2. toNIPRPUSPOP
#3<``W@JyCDB
#3 #1ONPVPPOPOP
#3 #2Ng+OP`RPPP
#3 #3P>lOMOKPPP
#3 $AKMY]NWMPN
#3 ?OPRPPPPPPP
#3 andOLSPPQPQPP
#3 atQVLPPOOPPP
#3 bdVNPOOPOPPP
#3 bpVLKPPOUPPP
#3 forROTMPOPPPP
#3 gNVUJPPNPPP
#3 goodOOPPPOSPPP
#3 hePLLPP\MPPP
#3 he'sPNRPPPPPPP
#3 howWNNPPPOPOP
#3 inOJTMOPXPPP
#3 isPPORPPOPPP
#3 kPORPPPOPPP
#3 kgHMOYOPNPVP
#3 mcgNPPTPPPOPP
#3 mgTNOPOPPPPP
#3 mlL[WOPPEOOP
#3 noPOPPPOSPPP
#3 nowP]DPPPPPPP
#3 onRSJNHL_POP
#3 orWNOTQOKONP
#3 sXNPPPPKPPP
#3 seizingPLVPPPNPPP
#3 toM=XROO]PPP
#3 unitsNH]NPPPPPP
#3 urinePRMPPPRPPP
#3 vsROPPPPPPPP
#3 whatPPNPPRRPPP
#3 withMLSPPPWPPP
#3.RQQSDCjSIL
#3. #2PM>PPPePPP
#3. $HYXXNOARNP
#3. bpONSPPPOPPP
#3. coLOMPPPYPPP
#3. forOOPOPPPTPP
#3. noUROPPPJPPP
#3. orKQQZOPKPOP
#3. pthNGIJNOmPPP
#3. vsTPPLPPPPPP
#43\QOE>\}DO
#4 $TOWUOHORJN
#4 andTKSOPRNOPP
#4 forPSOPPPPOPP
#4 onF[OOMSTNPP
#4 orNGPPPPN^RO
#4 vsINOPPPOSPX
#4 withOKPPNPOYPP
#4.FPYOMOM\NO
=5-alpha reductase inhibitorOOPOUQOPPO
=5-ht3 antagonistRPMQWNNOMO
=abdominal painLNZPPNMPPP
=abscessRPOSOONRPP
=acamprosateTPPMOPPPPP
=acarboseTPOPOPPPPP
=ace inhibitorRKQMXOTONO
=acetaminophenM]WUKIMONM
=acetaminophen overdoseTPPMPPPPPP
=acetylcysteineUKSLNOTPPP
=achilles tendinopathyRQOPPPOPPP
=acid suppressant_KLIOSUOMN
=acneQQRPNPOPPP
=acne treatmentNMNMVVPPPO
=activated charcoalROPPPPPPPP
=acupunctureQGPPPYPPOP
=acute bronchitisTOPOPPOPPP
=acute coronary syndromeVRLTJG[QKO
=acute coughTPPMPPPPPP
=acute kidney injuryYNOOLOORPP
=acyclovirPPPTNPOPPP
=adalimumabKPPPVPPPPP
=adenosineIOTRTPOPOP
=adhdUOOOOPPPPP
=adjustment disorderNNOPPONTUP
=adrenal insufficiency@SYZOLSNPO
=advance care planningGUIOOLLIKp
=agitationIGZ[MNSOOO
=agitation in dementiaSNOROPPPPO
=albendazoleINN[OSOOPP
=albuminVMPROORPLP
=albuterolIPLYMQVOOO
=alcohol intoxicationPIYPONLPNX
=alcohol screeningSNPPPOPSNP
=alcohol use disorderKHJK]VZONN
=alcohol use disorder drugONMQXOOOOP
=alcohol withdrawalSNPSNPQONP
=alendronateUMOQOPPPPO
=alginateMOQPUPPPPP
=allergen immunotherapySQNOPPPPNP
=allergic rhinitisN]NPONIPPP
=allergyERHPkMHNTM
=allopurinolYMLQPOMPPP
=alpha blockerURMMNSNPPP
=alprazolamQPPNQPPPPP
=alprostadilNOPTPPPPPP
=alteplaseFP_TNOMSMO
=alzheimer disease]PNPMNMPNP
=ambulatory blood pressure monitoringQMLPPOWROP
=ambulatory ecgQQJPPOVPPO
=aminoglycosideLOOVTPOPMP
=aminophyllineOOOWLPPPPP
=amiodaroneLGSWZNNOOO
=amitriptylineXRTPHOOONP
=amlodipineTPOMRRNPPP
=ammoniaMPLPPPVPQP
=amoxicillinaXKIMLPOLO
=amoxicillin-clavulanateVQNLRQOOMP
=amphotericinUPPLPPPPPP
=ampicillinOPPORPPPPP
=amputationZFXOOONOOO
=amyotrophic lateral sclerosisLQNPTPPRPP
=anal fissureSPPOOPPPPP
=analgesicKNRSqHJILJ
=anaphylaxisCQ`P\KIPNO
=andexanetOPOVMPOPQP
=androgenSNNOQOPPRP
=anemiaLUHPYNQRMO
=anesthetic=[^KWD[MMO
=aneurysm repairOQOPPPPPRP
=anginaVXNPILOPPP
=angioedemaOOVPOONPPP
=angiographyPESPPYQPPP
=ankle fractureROPPPPOPPP
=ankle injuryYPOPPKOPPO
=ankle sprainXPOPPKOPPO
=ankle x-rayNMPPPPWPOP
=ankle-brachial indexNRNPPPOTOO
=annual physicalPSPPPQPONP
=anorexia nervosaORNPPPOPPR
=antacidKOQOWPPPPP
=anthracyclineKOQVPPPPPP
=anti-amyloid antibodyTOOOOPNPQP
=anti-d immunoglobulinLKOWUOOPPP
=antiandrogenROMOUPOPPP
=antiarrhythmicHEYW]MLONO
=antibioticGD=jvT;DUQ
=anticholinergicEI]VVNMOQO
=anticoagulantJORVcOISJG
=anticoagulant reversal agentJLQaHOMOTP
=anticoagulation reversalJLQaHOMOTP
=anticonvulsantNSLVbKKKJQ
=antidepressantODEGnZZMIJ
=antidiarrhealSPNPPPPPPP
=antiemeticRNKPeLMOKN
=antifibrinolyticXJWSKNMOPO
=antifungalQLMUXNNONO
=antihistamineHOLNW\MOOP
=antihypertensive?MRZsPHJHJ
=antimalarialLKONYNVOOP
=antimuscarinicJLVNUOOPTO
=antiparasiticUTK\LKLOOO
=antiparkinson drugSOOMTOPPPP
=antiplateletQYKE[QHSPN
=antipsychoticPIF]^LRNLN
=antiretroviralPNOJ\OPPON
=antisepticYLNROOPPOP
=antispasmodicOPOJ[OPPOP
=antithyroid drugBNOTaPQOMP
=antituberculous drugFNOJbWMPOO
=antivenomEWIZMONNYO
=antiviral^AT[XLKMJL
=anxietyUOMMOWRNNO
=anxiety screeningNWOONPOPPP
=aortic aneurysmWRONPMPOOP
=apgarOYLPPONPPP
=aphasiaOOOPPPSPPP
=apixabanLPOOTTLVLO
=appendectomyQNNOPUPPOP
=appendicitisTNJOPKTXOO
=arbHOPM^POPQP
=ardsRLSPPPQPPP
=argatrobanNPPSPPPPPP
=arniOOPOSPOPQP
=aromatase inhibitorQOPROPPPPP
=arrhythmiaQOhIVCPLKM
=arterial lineTPPOPOOPOP
=arthritisgQHSHNQMLM
=arthroscopy[PMOPMMPOO
=articaineP[JMPPPPPP
=ascitesLLNPPP[PPP
=aspirin\TMHSNJTMN
=asthmaKSXLSVPQIM
=asthma biologicTPPOONPPPP
=asthma exacerbationQPOOPROPPP
=atorvastatinKONPZOPPPP
=atrial fibrillationiTMGFPKOQO
=atropineJMWUQOOOOO
=atypical antipsychoticJPNVXOPOOO
=audiometryOLPPPOWPPP
=autismRMRPOPPPPP
=av fistulaSOQPPPPOPP
=azathioprineLPOPWOOPPP
=azithromycinbMOPIONOMO
=azoleONNNZOOOOP
=back paingCZNKMGOOO
=baclofenPLSOSPPPPP
=bacteremiaUOPOONNPSP
=bacterial vaginosisNPPSPPPPPP
=bacteriuriaRPPPPPOPPP
=balance trainingUMPPPPPPPP
=balanced crystalloidVMMRPPOPOP
=bariatric surgeryUOOPPPNPOP
=basal insulinPPQTNQOPPP
=bath additiveWNOOOOPPPP
=bathing frequencyJYLPPMXPOP
=bcgKPPPUPPPPP
=bed alarmNKSPPKON^N
=bed restWOOPPOPPLP
=bedaquilineQOOMTPPPPP
=bedwettingRFOOP\OPPP
=bell's palsyXD\MLROOPP
=benzodiazepineID^ePJKLQN
=benztropineNPPSPPPPPP
=beta agonist\PKRKNRNOO
=beta blockerFRN[\SFNNN
=beta-lactamMJIZQXPMSM
=betamethasoneTPPNPPOPOP
=biologic\FMMSRRONO
=biopsyTPROPSKXFO
=bipolar disorderOOPUIOWPNP
=bismuthO]KOPPJPPP
=bisoprololMNLQSWNPPP
=bisphosphonateXLMVNONOOO
=biteTMYSLMOMNO
=blatchford scoreWKPPPPOPOP
=bleach bathRPPPPOPPPP
=bleedingZ[oOD<BTKL
=blood cultureQTPPPOMPOP
=blood gasMMKPPO`OOO
=bnp[OMOPONONO
=body mass indexHMOUMWTNSM
=bone marrow transplantMWQPOOMPPP
=bone scanQLMPPPWPPP
=botulinum toxinMJPJKYOXUP
=bowel obstructionWONOPPNPPP
=bppvOPPPPPRPPP
=braceOWKOPONSPP
=bradycardiaQRRQNNOPPP
=brain tumorHSOXPPPOPP
=breast cancerULTPMRLPPP
=breast lumpOSOPPMQPPR
=breastfeedingLKFKlTKOOO
=breechNRTPPQNPOP
=bridging anticoagulationQF\UNNOOOO
=brief interventionTNPPPPPOPP
=bronchiolitisPTROPNKPTP
=bronchodilatorLSIXRLYMON
=bronchopulmonary dysplasiaUNPOOPPPPP
=bronchoscopyPORPPPPPPP
=brueVNLPPNWOMO
=buckle fractureSNOPPPPPPP
=budesonideWONLOSOPPP
=budesonide-formoterolQPPLPSPPPP
=bumetanideNNPYMPPPPP
=bupivacaineNMPWOPPOPP
=buprenorphineTONJWOPPPP
=buprenorphine-naloxoneMPNPWPPPPP
=bupropionKOPOXPOPPP
=burnKC`NPUSMLR
=burning mouthQOLPPPUPPP
=burnoutPSOPPPNPPP
=c difficile infectionYJKMLHL_VO
=c-spine clearanceUMPPPPPPPO
=cabergolineSPPNPPPPPP
=caffeineO]LQNLOPPO
=calcineurin inhibitorKQNOZOOPPP
=calciumORUEULWONO
=calcium channel blockerQPNN]OKOMO
=calcium gluconateLTNTQOOOOP
=callusOUPPPOMPPP
=canadian ct head ruleRPPPPPPPPP
=cancerHGWRJMTVZM
=canker soreKKPPP\OPPP
=cannabidiolTOOOPPPPPP
=cannabinoidTGMNQYOPOT
=cannabisQHNNPYOPOT
=capnographyPB\PPOUOOP
=car crashUTNPOOMPOO
=car t-cell therapyRMTPNPOPPP
=carbamazepineLTOOTPOPPP
=carbapenemIJLSO]OOUP
=carbimazoleKOOUTPQPNP
=carbon monoxide poisoningQNTPPPOOPP
=carboprostMPQUPOPPPP
=cardiac arrestCN_OONJUMY
=cardiac catheterizationVMOMWHPOQQ
=cardiac rehabilitationPIVPPPPPPP
=cardiomyopathyQOOPPOSPPP
=cardiopulmonary resuscitationGEiOOJMORV
=cardiovascular deathSOPPOPPPPP
=cardiovascular diseaseeKB[KIKYOL
=cardiovascular risk scoreMIPPPXOSPP
=cardioversionPOSPPPOPPP
=carotid endarterectomyLPYOOPNPPP
=carpal tunnel releaseNQOPPPPRPP
=carpal tunnel syndromeNTOOPULRNN
=carvedilolNOO[KOOPPP
=castNJSNOTYOMO
=cat biteROOPPPPPPP
=cataractQRLPPRNQOP
=cataract surgeryVOPPLPOPPP
=catheter ablationROPPPPPPPP
=cauda equina syndromeMLTPPOQOOU
=cautiFPPPPPO\PP
=cbcMVOPPPOPOP
=cbt for insomniaWOPPPMOOPO
=cefazolinLTNRRPPPOP
=cefiximeOPPORPPPPP
=ceftriaxoneLRRNSMPPSP
=cefuroximeMPPPTPPPPP
=celecoxibHPPPXPPPPP
=celiac diseaseVOPPPNPONP
=cellulitisSQRROOKOQO
=centor scoreRPPPPPPPPP
=central lineTMRNOOMUOP
=cephalexinMPPOQUOPPP
=cephalosporinCTQNYQNORO
=cervical cerclageROPPPOPPPP
=cervical collarTUJPPPNPOP
=cervical dysplasiaPOSPPPOPPP
=cervical ripeningMOPPTPPPPP
=cesarean sectionPPOUONOSNN
=cetirizineNSOONSPPPP
=cgrp antagonistSOPOOPPPPP
=cgrp antibodySOPOOPPPPP
=cha2ds2-vascSRNPOPOOPP
=chads2TNPPPPOPPP
=chemotherapyHHaPLTNMUO
=chest painQYROLNFOUP
=chest physiotherapyFIOOPONiMO
=chest tubeR\GPPPNPOP
=chest x-rayQTLPPORPOO
=chickenpoxLQOPSOSPOP
=child-pughHPPRWPPPPP
=chlamydiaPKOOPVOPSO
=chlordiazepoxideOOPTPPPOPP
=chlorhexidineXLNROOPPOP
=chloroquinePPPORPPPPP
=chlorthalidoneRPPPOPPPPP
=chocolateNXIPPMVPPP
=cholecystectomyUONOOPOROP
=cholinesterase inhibitorTUKLSPOPPP
=chondroitinRPPOPPPPPP
=chronic coughTOOPPPOPPP
=chronic fatigue syndromeSOPPPPOPPO
=chronic kidney diseasePHGWbLONOO
=chronic painOJTTONQPPP
=chronic sinusitisLPPTPPPPPP
=ciprofloxacinLPNLZONPRP
=cirrhosisKVPOVOKPPP
=citalopramTOPMRNPPPP
=clarithromycinIOOSZNOPPP
=clindamycinMPPWMPPPPP
=clobazamMPPOTPPPPP
=clobetasolLPOUPPPPPP
=clomipheneRPPOPPPPPP
=clonazepamSOQOOPPPPP
=clonidineIMQYQPPPPP
=clopidogrelMSONSSOPPP
=clozapineLUSMRMSOOO
=codeineKQMPSUOOPQ
=coffeeJ_SOONNNLO
=cognitive behavioral therapy\MOPOMNNPO
=cognitive screeningNNKPPPVPQR
=colchicineWQOPOMMOQO
=cold water immersionNOUPPPOPPP
=colectomyRSMPPPOPPP
=colicTXOOOIOOOP
=colistinOOOTOPPPPP
=colloidWLPROORPLP
=colon polypsVQOOPPMOOP
=colonoscopyRPROOQIVOO
=colorectal cancerXNMOPSLOPP
=colposcopyNMXPPPNPPP
=comaORXOOOLPOO
=combined oral contraceptiveROPPPPPPPO
=community-acquired pneumoniaPQPPNPOSPP
=complex regional pain syndromeOKUPPOSPPP
=compression stockingsSOPPPPPPOP
=concussionSNOPPSOPPO
=condomRPPPPPOPPP
=congenital heart diseaseOSQPPPNPPP
=conjunctivitisRQOPOOPPPP
=constipationRNOOMSRPPP
=contact dermatitisMPNPPUOPPP
=contact lensQLPPOUPPPP
=continuous glucose monitoringQTNNORKSPP
=contraceptionD4QPb\KPWX
=contraceptive implantIOPUYONPOM
=contraceptive patchPPMPPPUPOP
=contraceptive pillLHVOVIOOTW
=contrast mediaLNOM\POPPP
=contrast nephropathySPPPOPPPPP
=contusionIGLPKVePPP
=copdVONKSMUNOO
=copd exacerbationYNOONONPPP
=cord careROPPPPPPPP
=coronary bypassPQTPPNNPPP
=coronary calcium scoreOPPPPSPPPP
=coronary ct angiographyOJLPPPOPP[
=coronary diseaseNML^RFXQKN
=corticosteroidgQBUUKEUJL
=coughV?]IIVZLQN
=cough medicineMUPORPPPPP
=covid antiviralVHSSUNNNMO
=covid testOSPPPOPPPP
=covid vaccineTQPOIYOOOM
=covid-19XGFJRXROXN
=cox-2 inhibitorHPPPXPPPPP
=cpapOZMKOONTPO
=cranberryUPLNTPOOOO
=critical illnessKQPGKNFQkQ
=crizanlizumabRPPPOPPPPP
=croupTUOPNKQOOP
=crpVGHONNWO[O
=crush injuryPLUPPPPPPP
=crutchesNWOPPNOPPP
=crystalloidROVNJOUONP
=ctQNYKJIJOS_
=ct angiographyWKJPPOLPP[
=cyclobenzaprineWOPPJPPPPP
=cyclophosphamideUPOPMPPPPP
=cyclosporineMRNOUPOPPP
=cytisiniclineWOPNMPOPPP
=d-dimerUJLNPRZOOO
=dabigatranYNOPMOPOOP
=dairyPPPPROPPPP
=dalteparinKUOUNPOPPP
=dantroleneLWYHPONPPP
=dapagliflozinQPPROPOPQP
=deathdfSIH>8RL^
=death rattleQUMOPPOPPP
=debridementPOPPPPPRPP
=debriefingNWOPPOPONP
=decongestantCPPO_PPPPP
=deep vein thrombosisSPORNPQONP
=defibrillationQAfOPLOOPO
=dehydrationQQNPOPPPPP
=delayed cord clampingSVHPPPPPPP
=deliriumRGPQKMSTUR
=dementia]JLMWMJRLT
=dementia drugXUKIRPOOOP
=dengueMVNO[NEOTN
=denosumabLPPPOVPPPP
=dental cariesONOPPPTPPP
=depot medroxyprogesteroneRNWOLOPPPP
=deprescribingRQPPPOPPPP
=depressionZX8MMV\MMP
=depression screeningUMROONRQNO
=dermatitisNLFNMqLOLN
=dermoscopyKNOPPPYOPP
=desmopressinSPPOPPPPPP
=desogestrelJNOXTPPPOO
=dexa scanROMNPOUPPO
=dexamethasoneZPKYHNNOPO
=dexmedetomidineONOWOPPPPP
=dextroseIQRYQONOOP
=diabetesXRRLRNBRVM
=diabetic footRZKPPPLPNP
=diabetic ketoacidosisQOOXMNJOXN
=diabetic neuropathyTPPPMPPPPP
=dialysisAKQkONJQUK
=diamorphineSMPSNPPPPP
=diaper rashPNOPPXLPPP
=diarrheaRNNSMJ\OOO
=diazepamLJXUPNOOPP
=diclofenacJOOPZOOPPP
=dietSSLOOTPNNO
=digital rectal examSOPPPPOPPP
=digoxinJMWOXMNPPP
=digoxin immune fabNLUPPPPPRP
=dihydropyridineRMMVSQLPPP
=diltiazemMOPNWPPPPP
=dinoprostoneLOOVPPPPPP
=direct thrombin inhibitorWNNSMOPOOP
=disc herniationOPPPPRPPPP
=discharge planningLVOPPPPPPP
=disulfiramLPPOWPOPPP
=diureticZQVIKQONNO
=dizzinessTIPNORYNNO
=dmardOPQP]LMONN
=doacXFPVTSITKM
=dolutegravirPPPLVPPPOP
=domperidoneOPPPRPPPPP
=donepezilWJMNUPOPPP
=dopamineOPOPROPPPP
=dopamine agonistUOPNOPPPPP
=dornase alfaKYMOPOOPSP
=doxorubicinOPRPPPPPPP
=doxycyclineSMOOVPNPPP
=doxylamineSPPOOPPPPP
=doxypepXPPOJPPPPP
=droperidolTNMSOPPPPP
=drowningOY[OOMHOMO
=drug allergyPOOVNPPPOP
=dry eyeOOMOOQTPPP
=dry needlingNOPPPTNQPP
=dual antiplatelet therapyWOOMOPPPPP
=duloxetineLPPPUPPPPP
=dupilumabRPPPOPPPPP
=dupuytren contractureIPOPPPYPPP
=dysphagiaMOPPPPPTPP
=dyspneaRXRKOVKOOL
=dysuriaTOPPMPPPPP
=e-cigarette_HNOPSMQLO
=ear irrigationRRNPPPPPPP
=ear painSOPPPOPPPP
=early allergen introductionQUOPPOPPMP
=early surgeryROPPPPPPPP
=earwaxOPPPPOPPSP
=easy bruisingLQSPPORPPP
=eating disorderNNUPPONPPR
=echocardiographyJTRLOMSYNN
=eclampsiaPPXRNNMOOO
=ecmoUHZNONMOSO
=ectopic pregnancyQQSOMORPPP
=eczemaWQKMNTTOLO
=edinburgh postnatal depression scalePKOPPOXPOP
=edta chelationMOUPPPPPPP
=eegMTNPPORPPP
=efavirenzKOPPXPPPPN
=egg allergyRNMOTQOPPP
=eggsIKLOXVXPKO
=electrical injuryPMTPPPOPPP
=electrocardiogramMPTLOL^KOO
=electroconvulsive therapyQPUPONOPPP
=electronic health recordKXLOPJPPYP
=emergency contraceptionOLPOOROPPV
=emergency levonorgestrelOLPOORPPPV
=emlaLPPTNOPPSP
=emollientVRNOONOPPP
=empagliflozinPUNNOMOPTP
=enalaprilMPQPSPPPPP
=encephalitisLPPVOPPPPP
=end-stage renal diseaseMQONUPPPPP
=enemaIJLOgPLOPP
=enoxaparinLVMPUNNOPP
=enteral nutritionPOONTPPPPP
=eosinophilic esophagitisMONPOPWPPP
=epaUNPPOPNPPP
=epidural hematomaPTMPPPPPPP
=epiglottitisOPPPPPRPPP
=epilepsyEYLQWONNNV
=epinephrineJRhKLHKONU
=epistaxisPRMNNQTPPP
=epley maneuverXHMPPWOOPP
=epworth scaleNLNPPOYPPP
=ergometrineLPPVOPPPPP
=ertapenemNOPOQOPOUP
=erythromycinPPPNRPPPPP
=erythropoiesis-stimulating agentRPOOPPPPPP
=erythropoietinRPOOPPPPPP
=escitalopramMOOOPYPPPM
=esmololPPTONPPPPP
=esophageal varicesPUXOMOKOMP
=esrOTMOPNUPOO
=estrogenXNNONPOPPP
=eszopicloneROPPOPPPPP
=exerciseVULLMOKWNP
=external cephalic versionPRPPPOPPPP
=extravasationOOSRPOOOPP
=eye examQQPPPQNPPP
=face maskQUJPPROOPP
=factor viiiOROQPPPPPP
=factor xa inhibitorGKR]RUKTKM
=fallsMINKMZUTPQ
=falls preventionPRPPPOPPPP
=family presenceCYOOPPPL[O
=famotidineSPPOPPOPPO
=fascia iliaca blockSOOPPPOPPP
=fasting glucoseOWNPPNNPPP
=fatigueNLYNMZQMMM
=fatty liverPQNPPQPPPP
=febrile infantSPPOPPOPPP
=febrile seizureUQNPPPNPPP
=febuxostatROPPROOPPP
=fecal immunochemical testXSOOPOIOOP
=fecal transplantXMOOPPOOPP
=feeding tubeOQNPPOOPTS
=felodipineHOOO[PPPPP
=fentanylRPRQQNMPPO
=ferric carboxymaltoseNOMWPPOPPP
=ferritinNLLLOR]OOP
=fetal monitoringITUOPOROOP
=feverFIQITRcPPO
=fezolinetantRPPPOPPPPP
=fidaxomicinSOPPOPOPPP
=finasterideNOPOUQOPPO
=finerenoneUPPOMPPPPP
=first-generation antihistamineSOPNSOOPPP
=flecainideSOSNNPPPPP
=flucloxacillinLMPVNPSPPP
=fluconazoleHOORYOPPPP
=flumazenilPPSNOPPPPP
=fluorideVMNPPPPPPP
=fluoride varnishSNOPPOPPPP
=fluoroquinoloneRNNLXONPQP
=fluorouracilRPPPPNPPPP
=fluoxetineWMPMSNOPPP
=fluticasoneNOONWPPPQP
=fluticasone-salmeterolSOPOOPPPQP
=fomepizolePOOWMPOPPP
=food allergyVMJMUVNMOP
=foot painSOLOPQTOOP
=foreign bodyPRMQONTPPP
=formoterolSOPLOSPPPP
=fosfomycinWPPRJOPPNP
=fosphenytoinOPPVONPPPP
=fractureZILKTLTPLU
=frailtyPQKTPIN^MN
=frenotomy[NNPNOLPPP
=frozen shoulderRULOPOOQOP
=functional declineMRMOPPOXOP
=furosemidePUJRTOOOOO
=fusidic acidMPPPTPPPPP
=g-csfMWOPPONPPP
=gabapentinOONTUONOOP
=gabapentinoidSNMSUQMONO
=gad-7NWOONPOPPP
=ganglion cystTPPOPOOOPO
=garlicONRPKXPPPN
=gastric bypassSPPPPPNPPP
=gastritisOPPPOSPPPP
=gastroenteritisaWIMIMKNSO
=generalized anxiety disorderOPPPPPRPPP
=gentamicinOOOWOPPPMP
=gerdPKOOOTUOOO
=gestational diabetesMPOPPVNPPP
=gestational hypertensionSOPPPPPPPP
=gi bleeding\QMTNOKOKP
=giant cell arteritisLOPSOOZOLP
=gingerNTOPPOPPPP
=glasgow coma scaleTPYOPOHOOP
=glassesTQTPPNKPPP
=glaucomaQJQOSOTPPP
=glaucoma dropPPONSOPPPP
=gliclazideQOPROOOPPP
=glovesURJOO^INLO
=glp-1 agonistVKHMQWLTRQ
=glucagonQORSNOPPPP
=glucosamineWNPNMPPPPP
=glucose tolerance testNROSPPOPPP
=glucose-lowering drug\ELQTNRKXK
=gluten-free dietRPPPPOPPPP
=glyburideKPPOWPOPPP
=glycopyrrolateROOPQPPPNP
=goiterMSPTOOMPPP
=golfer's elbowROPPPPPPPP
=goutNTIXLQVNNM
=gram-negative bacteremiaSOPPPPOPOP
=group therapyOPNPPPPSQP
=growing painsDG_NOJ`POP
=guillain-barrePNRPPORPPP
=gunshot woundNLYPPOMMSR
=h pyloriTPOPPPOPOP
=h2 blockerSPPNPPOPPO
=hair lossLPLPORWPPP
=halitosisPPJPPYNPPP
=haloperidolRKKSXNSONO
=hand washingQPOPPRPPOP
=has-bledNUOPOPPPPP
=hba1cQSHMNUVNOP
=head ctVTGPPMVPMO
=head injuryZQIPPPLROO
=headacheMRCPHY^NSN
=hearing aidMRGPP_MPPO
=hearing lossMPMPPOXPPP
=heart blockNPRPPPPPPP
=heart failure\LLOMUKUMN
=heart murmurLMPPPN[OPP
=heart scoreOKOPOOVPTP
=heat strokeNPUPPPOPPP
=heat therapyPUNPPONPPP
=heel painSOLOPQTOOP
=helium-oxygenSOOPPPOPPP
=hematomaLWTPPOKPOP
=hematuriaNMQPPPTPPP
=hemoglobin testQRPPKOTPPP
=hemolytic anemiaKVIMZNSPPP
=hemophiliaIRXPPPNPPP
=hemoptysisPPPPPPRPPP
=hemorrhoidsJQOPPYPNPO
=heparinBWRWNJXNRO
=heparin-induced thrombocytopeniaPPPPSPNPPP
=hepatitisUJNRO[OOKN
=hepatitis bUNPSPQOOMO
=hepatitis cNLOPPZOPOP
=hepatorenal syndromeGOVSPLNNWR
=herbal remedyFPQM[WOOOM
=herniaUTOOOSFROO
=hernia repairSSOPPOOONP
=herpes antiviralLOO\KOOPPP
=hfpefROOONPPRPP
=hfrefUPOMQPPPPP
=hiccupsLPNOPQ[NOO
=high-flow nasal cannulaZPHPPOMNUP
=hints examUNOPPPPOPP
=hip fractureVYNONNKOMP
=hip fracture surgeryUMPOPPPPPP
=hip painPOOPPSPPPP
=hip replacementQQNNPOTPPP
=hivNOKOQMWPPU
=hiv pre-exposure prophylaxisUOOONPPPPP
=home birthNAYPP\PPOO
=home blood pressure monitoringQOMPPPPPTP
=home careKM_NPNPQNO
=home oxygenRPFPPPPVSP
=home remedyWRNNMMOOUO
=honeySSNNMOOOUO
=hormonal contraceptiveNFZMQHTNSW
=hormone therapyXLMMMXNPOO
=hospiceROROOPPOQP
=hospital admissionEWEIMJLYaY
=hospital readmissionYNPPPPNONO
=hospital-acquired pneumoniaTPOOOPPPPP
=hot flashesSGOPPUWPMP
=hpv infectionZKNOPPLPRP
=hpv vaccineZMPKNPPPPP
=humidified airROPPPPPPPP
=hyaluronic acid injectionROPPPPPPPP
=hydralazineOPPROPPPPP
=hydroceleNQOPPOTPPP
=hydrochlorothiazidePUNPPPMPPP
=hydrocodoneQSONOQPPOP
=hydrocortisoneARUYROOOPP
=hydromorphoneKNORYOOPPP
=hydroxychloroquineSPPQMPPPPP
=hydroxyprogesterone caproate]LOMOPNPOP
=hydroxyureaSPOOPPPPPP
=hyperbaric oxygenUNOPPPOOPP
=hypercalcemiaOOOPPPUPPP
=hyperkalemiaLOVNTPNPPP
=hyperlipidemiaXPFOOYKPPO
=hypertensionUcGJ`R<VFN
=hyperthyroidismOPOPPPSPPP
=hypertonic salineWHRSNPNPPP
=hypertriglyceridemiaRPPPPPPPPP
=hypnoticVKNMOZKOPQ
=hypoglycemiaQYJUNNMOPP
=hypogonadismOPOOPPSPPP
=hypokalemiaRPOPPPOPPP
=hyponatremiaOPOPPPRPPP
=hypophosphatemiaKPPPPPVPPP
=hypotensionNPROOOUOPP
=hypothermiaYTJPPMMPQP
=hypothyroidismPOOOOVMSNP
=hypoxiaUKSOPPMSPP
=hysterectomyPLSPPQPQPP
=hysteroscopyPPRPPPOPPP
=ibuprofenRLMRURNOPO
=icatibantQPRRMOPPPP
=iceM\SOPVFOKO
=icosapent ethylMXPPNPPPNP
=ics-labaTOPKOSPPQP
=icu deliriumTPPNOPPPPP
=idarucizumabMOPVPPPPPP
=il-6 inhibitorOOPUOOPPPP
=imagingN]P>L>bRK^
=immune checkpoint inhibitorNORPPNTPPP
=immune thrombocytopeniaORPPPPPPPP
=immunosuppressive drugJQONgKLONN
=implantable defibrillatorELUNNPLgLN
=incision and drainageUOPPOOOPOP
=indapamideRPPPIPVPPP
=indomethacinRPPPNPPPPP
=infant refluxROPPPPPPPP
=infectionVLQOOMVMOO
=infection controlKXNPPOPPQP
=infertilityPLNPPXPPQO
=inflammatory bowel diseaseSPPOPPPPPP
=infliximabMPPOTPPPPP
=influenzaQHPM]NJNVO
=influenza vaccineM]LMPLORKU
=inguinal herniaXRMPPQIOPP
=inhaled corticosteroid]LLIQSOOPO
=inhaler spacerMORSPPOPQP
=inotropeSOOOROPPPP
=inrRLR_ILOOOP
=insect biteMKQPXOQPOP
=insomniaQRKOOXLOOS
=insulinQN^OOIKLXN
=insulin glargineMQQTNQOPPP
=insulin pumpUKPOPQPQPP
=intensive blood pressure controlgGMOOOJOOP
=intensive careSPPPPPPPNP
=intensive glucose controlTOPPPPOPPP
=intracranial hemorrhage`ORJMNMOOO
=intravenous antibioticOQOPPPPPRP
=intravenous fluid]KWMGNVOKO
=intravenous immunoglobulinQONTPPPPPP
=intravenous ironLOJXOTNPRP
=invasive strategyJLXOOOLN\P
=ipratropiumKLORTOXPOO
=ironKRQXJUJPQO
=iron deficiencyPPPPPPOSNP
=iron deficiency anemiaPPPPPPPSNP
=iron sucrosePNNVPPOPPP
=irritable bowel syndromeYNONNOOOPP
=ischemiaRPOPPPOPPP
=isoniazidOOQOOWMPPO
=isosorbideVPOPLPOPPP
=isotretinoinNMNMVVPPPO
=itchingMJDOPZ`NOO
=itraconazoleXPPLMPPPPP
=iudSHIOQ[KQUO
=ivc filterROOPPPPPPP
=ivermectinUXOPNINOPP
=jak inhibitorROPPPPPPPP
=jaundiceNONOPNYOQP
=joint aspirationMLNOPPWSPP
=joint painLOQPPPUOPP
=joint replacementXTLLONQOOO
=joint supplementXNPNMPPPPP
=kavaMMUOQPPPPP
=kawasaki diseaseNQRPPPPPPP
=ketamineGQZMSGUMTP
=ketorolacLNOMVVOPPO
=kidney function testILG_aQHONN
=kidney stone]OOMLOOPPP
=kidney transplantationROPOQPPPPP
=knee arthroscopyQSNPPNPQPP
=knee osteoarthritisTSOPPNOPOP
=knee painRWKOPNQPOP
=knee replacementSTOPPONOOO
=labaeJMJKSNOPP
=labetalolLPOUSPNPPP
=laborQPXONMLORO
=labor epiduralROPPPPPPPP
=labor inductionTRKOOTOOPO
=lacerationVMMPPOIYOP
=lactateGMXK_LNMUN
=lactated ringer'sOPOSPPPPPP
=lactobacillusYNNOPOPOOP
=lactobacillus reuteriUONOPOPPPP
=lamaOXPOKPPPQP
=lamotrigineOONOUPRPPP
=larcMGITZZIRUL
=laryngitisMNXPPMQPPP
=latex allergyNTOOYNLOOO
=laxativeNVNUMNPPPP
=lecanemabSOPOOQOPQP
=left atrial appendage closureQULPPPPPPP
=leg crampsQPPPPTMPPP
=leg edemaQUMNOOTOPO
=letrozolePOPROPPPPP
=leukemiaOTOPPPPOPP
=levetiracetamQVXPGOOOMP
=levonorgestrelOLPOOROPPV
=levosimendanTOOOPPPPPP
=levothyroxineRRKRRLSOOO
=lewy body dementiaKOMMYPSPPP
=liceMUNPPOTPPO
=lidocaineVVNONPOOLO
=lidocaine patchJYPOOPPPPP
=lifestyle changePOOPPRPPPP
=limb weaknessJPZOOMSOOO
=line infectionQSPPPPLPPP
=linezolidLPOPVPPPPP
=lipaseOPOPPOUPNP
=lipid emulsionJRZONPOPOP
=lipid panelQNTOPPNOQP
=lipid-lowering drugYRFB^TUQMK
=lipoprotein aROPPPPPPPP
=lisinoprilMQOOXOPPOP
=lithiumKVNNXNORMN
=live zoster vaccineLPPPOPPPUP
=liver cancerHOPPPPPZPP
=liver diseaseLVPOVOKPPP
=liver testsDCOOONpOPP
=lmwhC\LZSNMOOP
=local anestheticR\IWKNNNMO
=long covidSOOPPOOSOP
=long qtBGSRfLUOMO
=loop diureticTUJOTNNOOO
=loratadineJOPMWSPPPP
=lorazepamNLVXPNNOMO
=losartanNPPPSPPPPP
=loss of smellSONPPNSPOP
=low-dose ctROPPPPNSOP
=lower respiratory tract infection[PKNIROTPO
=lumbar punctureYONPPOMPNP
=lung cancerSOPPPOPPPP
=lyme diseaseLONPPPXPPP
=lymecyclineOMPPPVOPPP
=lymphomaNPPPPPSPPP
=macrolide]LNQULMOMO
=macrosomiaRPPPPPPOPP
=magnesiumMMWTVQLNNM
=magnesium sulfateKLO\SNNPOP
=major bleedingPOOPPPPPRP
=malariaNNUUNOMORP
=malnutritionMNOPPPPWPP
=mammography\QKOOQMRKO
=maoiGOOKdNOPOP
=massageOQOPPSPPOP
=mastitisSPPPPPPPOP
=mattressNQSPPOOOQP
=mdmaSPPPNPPPPP
=measlesGOOTORVPQO
=mechanical valveUOOPNPPPPP
=mechanical ventilationFJeRMZCUOJ
=meclizinePOOSOPOPPP
=medical expulsive therapyROPPPPPPPP
=medical honey dressingNMOPXOPPOP
=medical therapySOPPPPPOPP
=medication abortionRPPOPPPPPP
=medication for opioid use disorderRFUWRMNOPO
=medication reconciliationTNOPPPORNP
=medroxyprogesteroneRNWOLOPPPP
=megestrolOTOPPOPPPP
=melanomaVOPPPPNOOP
=melatoninOTMPOTOOPO
=memantineSOPOPPOPPP
=meningitisLWRUNMMOOP
=meniscal tearRPOPPRPOPP
=menopauseTFMPOZTOMP
=meperidineMPOOUPPPPP
=meralgia parestheticaQONPPOTPPP
=meropenemKKLUN^OPOP
=metabolic acidosisSPPPPONPPP
=metamizoleOOPOUOPPPP
=metforminTQLLRTXMKO
=methadoneNIYUONOPPO
=methenaminePOPTNPOPPP
=methotrexateNQROYMMONO
=methoxyfluraneTPOOOPPPPP
=methylene blueQSLPRNPPPP
=methylergonovineLPTSMPPPPP
=methylprednisoloneMPPTPPPPPP
=metoclopramideNOON[OOPNO
=metoprololSRPWIOOPPO
=metronidazolePNOLYOPPPP
=midazolamJSM\MNNNTO
=midodrineWJPPPPPPPP
=mifepristoneRPOSNOPPPP
=migraineNLHPI\VNUO
=mild cognitive impairmentSQPPPPOPPP
=mindfulnessSNPPPPPPPP
=mineralocorticoid receptor antagonistWNMNSPNPPP
=mirtazapineVNNOQOOPPP
=miscarriageRNORPQPOPP
=misoprostolUPNRNOPONP
=mmr vaccineNPPOSPPPPP
=mmseRROPPPMPPP
=mocaLKMPPPYPQR
=mohs surgeryOOMPPPVPPP
=molePQHPPXQPPP
=molnupiravirYNOONOOPOP
=monoclonal antibodyZFMMURRONO
=mononucleosisSPPOIPVPPP
=mood stabilizerPWIIaLOQMM
=morning sicknessPQOSOOOPPP
=morphinePMQ^HLMOTO
=mriNL[LWRNOMM
=mrsaNOPPOPPOUP
=multicancer blood testSLOPPONWPO
=multiple myelomaOPSPOPPPPP
=multiple pregnancyRXRNQMIPPP
=multiple sclerosisOPPPPPRPPP
=muscle relaxantSR\FMONPPP
=musculoskeletal painVPNPONOPPP
=myasthenia gravisOOQOTPOPPO
=mycophenolateOPPPRPPPPP
=myocardial infarction_SMOKGSRLO
=myocarditisRPPPOPPPPP
=myopiaRPPOPPPPPP
=naloxoneLHVXOLMNTS
=naltrexoneQNNTROPPPP
=naproxen\NNOIPPPPP
=nasal suctioningIVXPPOROMM
=nasogastric tubeYNMONPPPPP
=nauseaTXLULNJOOP
=nausea and vomitingPQOSOOOPPP
=nebulized epinephrineTNOPPPPPPP
=nebulizerJIN_JM[QMN
=neck lumpNZPPPPIPPP
=neck painXWKPPOHPPP
=needlestickGQNPPMLWZO
=negative pressure wound therapyOTNPPPPPPP
=neonatal abstinenceMOVPPPOPPP
=neonatal jaundicePMNOPOXOQP
=neonatal respiratory distressQKNPPPWPPP
=neonatal sepsisOPPPPPPPRP
=neostigmineROPPOPPPPP
=nerve blockWMNPPPNPPP
=neuraminidase inhibitorYONSLOOONO
=neurokinin antagonistRPPPOPPPPP
=neuromuscular blockerCMXWXOMONO
=neuropathic painLPPUPPPPPP
=neuropathyYOOPMNNPPP
=neutropeniaMSSPOPQPMP
=news scoreROPPPPPPPP
=nexusTPPPPPOPNP
=nicotine patchNPNORPTPPP
=nicotine replacementPPNOQPTPPP
=nifedipineXOOPMONPPP
=night coughSOPPPOOPPP
=nihssNUMPPPPPPP
=nimodipineVQOMNPPPPP
=nirmatrelvir-ritonavirMJTSVOOONP
=nirsevimabZNPOOPPPLP
=nitrateMRWQTNMOMO
=nitrofurantoinQMOLZOOPOP
=nitroglycerinHRXUPOMONO
=nitrous oxideQVKPOPPPPP
=noninvasive ventilationRQUKNNIRVO
=nonsterile glovesTPPPPPPONP
=norepinephrineVMORNOPPOP
=nph insulinNPPSPPPPPP
=nsaidRDIJeVQNON
=nulliparousWUJOOPMPPP
=nursing home residentKFWONPT]JQ
=nutsVJSONSOPOP
=nystatinNOOVOPPPPP
=obesityQIJRNNVZNO
=obesity drugPNIOQVLTSQ
=octreotideKPL_MPOPPP
=olanzapineJNNSZOOPPP
=omalizumabSPPPONPPPP
=omega-3 carboxylic acidRPPOPPPPPP
=omega-3 fatty acid_WKNKNLONP
=omeprazoleNMOOUVOONO
=ondansetronRPMQWNNOMO
=onychomycosisULOONTOPPP
=open fractureTMNPPPOPQP
=opioidGT][YFIKML
=opioid agonist treatmentQHWOVNOPPO
=oral antibioticNRPPPPPPPP
=oral immunotherapySPNPPPPPPP
=oral ironNPPUPPOPOP
=oral rehydrationQWLRNPNPPP
=oseltamivirYONSMOOPNO
=osteoarthritisYROONMOOOP
=osteomyelitisNPPRPPPPPP
=osteoporosisSTOOONNQPP
=osteoporosis drugTLLUNVNOOO
=otitis mediaULMMOUSOOO
=otitis media with effusionQNOOPOTPPO
=ottawa ankle rulesUOPPPPOPOO
=ottawa sah ruleRPPOPPPPOP
=outpatient treatmentXKPPOPOPOP
=overdoseJWRLKGJTT]
=oxybutyninJNOOVOOPUO
=oxycodoneRNQUQNOOMO
=oxygen therapy_L\MMLIQMM
=oxytocinROPRPPOOOP
=p2y12 inhibitorQUMISRNORO
=pacemakerSVROUMGOOO
=pacifierTPOPNOPPPP
=paclitaxelPNTOPPPPPP
=painaGhECQNJSM
=palliative careOXJPPOPPPP
=palpitationsJIRPPZRPPP
=pancreatitisTMNRPOOOQP
=panic disorderQUQMOQNOOP
=pantoprazoleRSNOOPOPPP
=pap testPTMOPPOPPP
=parasomniaRROOPMPPPP
=parenteral nutritionOKPUPNOOTO
=paresthesia>O^MNMcMNO
=parkinson diseaseNKOOUSSPOO
=paroxetineFNPPRO[PPP
=partial meniscectomyRPPPPOPPPP
=pde5 inhibitorNLLJdNOPOO
=peak flowPUOPPPOPNP
=peanut allergyOPMOQUOPPP
=pecarnVSOPPOLPOO
=pediatric migraineROPPPPOPPP
=pelvic organ prolapseSSTPPNOPKO
=pembrolizumabNORPPNTPPP
=penicillinVLLQXOROLN
=penicillin gLOOXNPPPPP
=penicillin vRPPNPPPPPP
=peppermint oilRQOPPPPPOP
=peptic ulcerMbPOOONNGP
=percROPPPPPPPP
=percutaneous coronary intervention[VQLPYELLL
=perforated bowelLPRTPPOPPP
=pericardial effusionKLTPPOWPPP
=pericarditisLONNOPZPPP
=perinatal outcomesRPOPPPPPPP
=perindoprilRPPPOPOPPP
=perioperativeWKNPNOQWPK
=peritoneal dialysisLQPTPPPPPP
=permethrinPSOQOOPPPP
=pertussisOTNOYLMOPN
=pertussis vaccineUOPOLNPPSP
=pessaryQNQPPPOPQP
=pharyngitisROPNOPRPPP
=phenelzineNPPPSPPPPP
=phenprocoumonONSPPPPPPP
=phenytoinKMSQWPOOPP
=phlebotomyLLQPOMMXLY
=phototherapyYPMPOOMOPP
=phq-2SSNPPPMPPP
=phq-9ROUPOOMQOO
=physical examinationUNOPPPPOPP
=physical restraintOMONPPOMUV
=physical therapyQXJMOXGJRV
=picc lineOPVPMOPPPP
=piperacillin-tazobactamHNPSYOOPPP
=placeboYMONONLOUP
=placenta previaOMTPPPPPPP
=placental abruptionKURPPPOPOP
=plantar fasciitisTROPPRKPOP
=plasma transfusionNQSNOOOORP
=platelet-rich plasmaTOPOPOPPPP
=pneumococcal vaccineLPPTPPPPPP
=pneumoniaVMJPJTUTMO
=pneumothoraxKRUPOOSOPN
=poison ivyMPNPPUOPPP
=polycystic ovary syndromeOJSQOSPPPP
=polymyalgia rheumaticaFOP\LOVPPP
=polypectomyHKRPPPUWPP
=polypillTONPPPPPPP
=posaconazoleOPPPRPPPPP
=post-term pregnancyPTPPPONPPP
=postherpetic neuralgiaSPPNPPOPPP
=postmenopausal bleedingNMNPPPWPPP
=postpartumLQNOTWKOQO
=postpartum depressionPLPPPOUPPP
=postpartum hemorrhageQQQPPNNQQP
=potassium binderVPOPLPPPPP
=potassium chlorideILW[NNOPOP
=potassium citrateOPPNSPPPPP
=potassium-sparing diureticROMOUPOPPP
=ppi[LLJNSWOMO
=prediabetesPKOPPVNTPO
=prednisoneFPH]ZQPNNO
=preeclampsiaSMPLRRQOPP
=pregabalinSONOPQOPPP
=pregnancyNTLYXJKMNP
=pregnancy testCPKNUNgOKO
=prehabilitationROPPPPPPPP
=premature infantQPPPRNQPPP
=prenatal genetic screeningMPVPPPOPPP
=preoperative fastingRaFOOINNUN
=pressure ulcerTMNPPOPVLP
=preterm birthXJOSRNNOPP
=priapismONTPPPOPPP
=primaquineMNOMSOWPPP
=probioticcQNMOIONLO
=procalcitoninTPPPOPNPOP
=prochlorperazinePOPSPPPPOP
=progestinYFQRPPMONT
=progestin-only pillPPOPRPPPPP
=prokineticMOON\OOPNO
=promethazinePPPORPPPPP
=prone positioningVMPPPPOOOP
=propofolJLXPVOOOPO
=propranololKNTOWOPOOP
=prostaglandinKNOaMNOONO
=prostate cancerQMSPPQOPPP
=prostatitisIPPOPPXPPP
=protamineOPPUMPOPPP
=prothrombin complex concentrateONRPOOOPTP
=prothrombin timeOOQPPKXPOO
=psa test^CINO\SOMN
=pseudoephedrineCPPO_PPPPP
=pseudogoutXLPPPPMPOP
=psoriasisSIOPNVQPPP
=psychedelicSPPPNPPPPP
=psychosisMLQONOWPOT
=psychostimulantPKNNN\PPPO
=psychotherapyYGKOOXMUON
=ptsdXNOPPPOOOP
=pulmonary edemaQMUPPPNPPP
=pulmonary embolismNOKVPOVPNO
=pulse oximetryPWFPPPVOOP
=pyelonephritisZOPPQNOMON
=quality improvementKHOPPPOObO
=quality of lifeUOOPPPPNPP
=quetiapinePONSNTNPPP
=quinineOORSPOPPPP
=rabiesUJOTPOPPPP
=rabies immunoglobulinQNPROPPPPP
=rabies vaccineMVPOPPOPPP
=racecadotrilSPNPPPPPPP
=radiation therapyQUMPPPOPOP
=radiculopathyUMSOOTLONP
=radioactive iodineSPPPPPMPPP
=ramiprilOJSPOQVOOP
=rapid-acting insulinUOMPPPPPPP
=ras inhibitorPJPK]NTOOO
=rasburicaseMOPNWPOPPP
=rashCSILYQcNKP
=raynaudUPPMOPPPPP
=recombinant zoster vaccine[LOMMPMPTP
=recurrent c difficileROPPPPPROP
=red eyeLYJPPOSPPP
=rehabilitationSVKPPONPPP
=relaxation trainingMUNPPPPPPP
=reminder systemOPRPPOMOTP
=respiratory failureRQPPPPOPOP
=respiratory tract infection]QDKQKVPTM
=restless legs syndromeKNOO[QOONO
=restrictive transfusionYONOPNNOOP
=retained placentaTMRNPPPOPP
=retinal detachmentOGNNPSYPRP
=retinal vein occlusionLNZOPPOPPP
=retinoidNMNMVVPPPO
=revascularizationROPPPPPPPP
=rheumatoid arthritisVOPLOPPPPP
=rhythm controlROPPPPPPPP
=rib fractureQKVPPOPPPP
=riboflavinRQPOPNPPPP
=rifampinHPPO[PPPOP
=rifaximinZOONKPPPPP
=riluzoleRMOKIPMPaO
=risk scorelGHNTQJPML
=risperidoneOPPROPPPPP
=rituximabNNPPSPPPRP
=rivaroxabanRIRXLUNNNO
=rivastigmineRPPOOPPPPP
=rocuroniumOROVKPPPPP
=rosuvastatinXQPPOLNPPP
=rotator cuff repairTMPPPPPPPP
=rotator cuff tearTNPPPPNPPP
=rsv[QNOOOKPOP
=rsv monoclonal antibodyZNPOOPPPLP
=rsv vaccineMLONSUPPRP
=rupture of membranesMM`PPINPPP
=sabaEVNXONTOOO
=sacubitril-valsartanOOPOSPOPQP
=salineLRYLKOVOOP
=salmeterol_KMNMPOOQP
=scabicideQSOQOOPPPP
=scabiesUPNSOMNPPP
=scaphoid fractureNOPPPPTPPP
=scarDYQPPZJPPO
=schizophreniaOOMPSPSPPP
=sciaticaQMTOOUMONP
=scoliosisLQJPP[NPPP
=scopolaminePPPORPPPPP
=screen timeUMOPPPPPPP
=screeningVQLLLIR[PO
=seborrheic dermatitisJMMPO`MPPP
=seborrheic keratosisN]JPPPITPP
=second-generation antihistamineHSONVSPPPP
=sedativeMK[NSMNOVO
=seizureSPaKRBFVNR
=self-harmQNOPPSNQPP
=self-monitoring of glucoseVQMOOOTOKP
=semaglutideOSJMRTNPUO
=sepsisPZMJLLLUXN
=septic arthritisHPPPPPYPPP
=sermIPPOZOOPPP
=seromaPPOPPPRPPP
=sertralineGPLUZORPOO
=sglt2 inhibitor\NGMPLVOSN
=shinglesHOLZOSPPUN
=shockGKh\LMHKNO
=shockwave therapySOOPPPOPPP
=shoe insertRPPPPPNPPP
=short cervixROPPPPPPPP
=shoulder dystociaNWOPPNLRRO
=shoulder painTTJOPNRQNP
=sickle cell diseaseTQMOOPOPPP
=side effectscHMNOQKOPP
=sildenafilOMML`NOPPO
=silodosinRPPPOPOPPP
=silver sulfadiazineRPPOOPPPPP
=simvastatinSMOLZNOPPO
=sinusitisROPTOONPOP
=skin cancerMNOPPPYOOP
=skin-to-skin careTONOPPPPPP
=sleep apneaOOOPQOPSOP
=sleep durationOWMPPOPPPP
=sliding scale insulinOMMZPPPOOP
=slingOWLPPPOPPP
=smokingSGQPcLNRKK
=smoking cessationPRKNUNNRRO
=smoking cessation drugZMLLROQOPP
=snake biteMYOOPJRQOO
=snoringHMVOOaJOOO
=snriNPPRSOOPPP
=sodium bicarbonateVLLMQOXNPO
=sodium zirconium cyclosilicateSPPPNPPPPP
=solifenacinONVONPPPPP
=somatostatin analogKPL_MPOPPP
=sore throatKUILNQ]OPP
=sotalolOPPOSPPPPP
=spinal cord compressionMUPTPPOPMP
=spinal cord injury\GPPPPPPOP
=spinal manipulationTNPMPRPPPP
=spinal stenosisTPPPPPNOPP
=spine surgeryPPRPPOOPPP
=spirometryLNOPPPVQPP
=spironolactoneROMOUPOPPP
=splintSORPPWHOOO
=ssriQHGKZT_ONL
=st john's wortMONPYNPPPP
=stable coronary diseaseTNPPOPPPPP
=staph infectionUOOOPOPPOP
=staplesPKXPPOOPPO
=statinWRFB^TUQMK
=statin intolerance]JOOPOLPPP
=status epilepticusTKNPPONWPO
=stem cell therapyPOPPPRPPPP
=stepped careSOOOPPPPPO
=sterile glovesTQPPPOPPNP
=steroid injectionXLONOPPQOP
=stillbirthROPOPPPPPP
=stimulant use disorderOOOPVOOPPP
=stomaOXOPPNMPPP
=stool dnaRPPPPPPPOP
=strength trainingWMOPPPMPPP
=strep throatROPNOPRPPP
=stress incontinenceKTRPPPOPPP
=stress testZFZPPLLPPP
=stress ulcerTNOPPPOPPP
=stretchingSOQPPRNPOP
=stridorJQbOONMOKO
=strokeUOLOLOJTXP
=subacromial decompressionRPPPPPOPPP
=subarachnoid hemorrhage]JLMNPROPP
=subclinical hypothyroidismRPPPPPPSNP
=subdural hematomaRPPOPPPPPP
=substance use disorderMRSPPOPPPP
=succinylcholineIKXO[OMPOO
=sudden hearing lossNOOPPPTPPP
=sugammadexPPQROPPPOP
=suicideYJMMIVKOPZ
=sulfonamideRNORSNNPOP
=sulfonylureaDNT]SONPPP
=sumatriptanFRON\OPPPP
=sunscreenOOPPPRPPPP
=supplement`IMWTZMIEI
=supraventricular tachycardiaOQPPOOUONP
=surfactantWLORMPOPPP
=surgerySNWJO[FOSL
=surgical site infectionROPPPPPPPP
=sutureTTHZONLQKP
=swaddlingOPVPPOOPNP
=syncopeLGjNNMHXLN
=systemic corticosteroidSQC`SONMNN
=tacrolimusNOPOUOPPPP
=tadalafilPOOOTPPPPP
=tai chiROPPPPPPPP
=tamoxifenIPPOZOOPPP
=tamsulosinRSNNOSOPPP
=tap waterUNOPPPOOQP
=taperingSXC^JRMOMO
=tapingRWKPPOOPPP
=targeted temperature managementWMOPPPOPPP
=tavrL`KOPLPOOO
=taxanePHTOPPPPVP
=teaH_QOMOVOKN
=teethingQZHOPQMPPP
=teicoplaninMOPYNPOPPP
=telehealthQPMPOOMZNO
=tendinopathyWLMTOUKOOO
=tenecteplaseVJOVNOOOPP
=tennis elbowQMNTPVMNOO
=tension headacheN^IPPPLPPP
=terbinafineSOPRNPOPOP
=terbutalinePOPROPPPPP
=terlipressinTONQPPPPPP
=term pregnancyWSKOOQLPPP
=terminal illnessQWJPPPOPPP
=testicular torsionOYMPPMOPPP
=testosteroneSNNOQOPPRP
=tetanusMTPOMVNPOO
=tetanus vaccineWNONPPOPOP
=tetracyclineQJNLZVMOOP
=theophyllineFOOSZPOPPP
=thiamineLMORKOL`OP
=thiazideTUMOGRSPPP
=thickened feedsXOOPPOMPPP
=thrombectomyTPNPPPOPPP
=thrombocytopeniaMPOOROSPPP
=thromboembolism`MONMMSMMN
=thrombolyticCQXZKNK]KO
=thunderclap headache]MRPPMIPOP
=thyroid nodulePOOPPPRPPP
=thyroid stormPNSPPPOPPP
=thyroidectomyGRPQOOYPPP
=tia\PGLKQTPQQ
=ticagrelorNROOQOOPSP
=tick biteRNNOMOWOPP
=timi scoreRPOPPPPPPP
=timololQOONTOPPPP
=tineaOOOPPOUPOP
=tinnitusQLQPPSOPOP
=tinzaparinOQOROPPPPP
=tiotropiumTPPONPPPPP
=tipsSOOPPOOPPP
=tirzepatidePLOROSNTNR
=tmj disorderLNPPPOWPPP
=tnf inhibitorHPPOZPPPPP
=tocilizumabOOPUOOPPPP
=tocolyticSPPPMPPPPP
=tonsillectomyTLROPPOPPP
=tonsillitisNOPPPPTPPP
=tooth extractionKOPTPSPPPP
=toothacheOMLOPZOPPP
=topical anestheticLPPTNOPPSP
=topical antibioticNPPPSPPPPP
=topical corticosteroidDUNSXOOPPP
=topical diclofenacNPPPSPPPPP
=topical hydrocortisoneNVOOPPPPPP
=topical nitroglycerinOPRPQPOPPP
=topiramateVQONLOPOOS
=torsemidePPORPPPPPP
=tourette syndromeI]KOOOSOOP
=tourniquetPK\POMPONO
=tracheostomyLL`OONOOOO
=tramadolJMOTVNVPNO
=tranexamic acidVKWSKNNOQO
=transcranial magnetic stimulationRPPOPPPPPP
=transdermal estrogenSPPOOPPPPP
=transesophageal echoNOXPPPPMOP
=transfusioncHFRMOPLVP
=transplantationKYONVNMPNP
=trauma^POSMIGNQS
=traumatic brain injuryTMNOPSOPPO
=trazodoneRPPPQNPPPP
=treatment durationRMPQOOOMUR
=tremorFIOPOV^POO
=triamcinoloneONOKOOP[PP
=tricyclicVURPINOONP
=trimethoprimKONOYPOPPP
=trimethoprim-sulfamethoxazoleRNORSNNPOP
=triptanNPOLVTOPPO
=troponinRURNOMQOOO
=tshPLKMMXYONO
=tubal ligationPTNOPPPPPP
=tuberculosisKJNMSP\NTO
=turmericPOOPSPPPPP
=tympanostomy tubesVQPPPLNPPP
=type 1 diabetesP_OOPLGPPP
=type 2 diabetes`KNOOMLOPP
=typhoidOOQQPPRPPP
=typical antipsychoticSJHWXNSONO
=ultrasoundNXNJNJXYNM
=unintentional weight lossLQMLPOSZNO
=upper endoscopyLK_OOONNQO
=upper gi bleed\KOOPOMPOP
=upper respiratory infectionQYHPKL\NNO
=urate-lowering therapyYLLOYNLPPO
=urinalysisMZFPPOWPOO
=urinary antisepticPOPTNPOPPP
=urinary catheterIONYNPSPPP
=urinary incontinenceLTRPPPOOPP
=urinary tract infectionYKJWINMYQL
=urine proteinOPOPPPSPPP
=urticariaJP\PPOLPOP
=usual careROPPPPPPPP
=uterotonicINTcJNONMO
=vaccineYU=CWYDRXS
=vagal maneuverWONNPPOOPP
=vaginal birth after cesareanMTVOPOLPPQ
=vaginal deliveryQROPPPNPPP
=vaginal estrogenSOOPPQPPPP
=vaginal ringPPMPPPUPOP
=vaginitisKPORUPPPPP
=valacyclovirMPPXMPPPPP
=valproateUONKYMOOPO
=valsartanOOPOSPOPQP
=valve replacementL_KOPLQOOO
=vancomycinDXSWJNNOVO
=vareniclineSONOSOOPPP
=varicose veinsMNPPPVOPPP
=vasectomyPJOOP]NOOO
=vasopressinPNNUPPPPPP
=vasopressorVVYRLDJNMT
=vegetarian dietOPPPPPRPPP
=venlafaxineQPPRNOPPPP
=venous thromboembolismXQIRNNVNOO
=venous ulcerOWJPONUOOP
=ventricular assist deviceKQQPONROVP
=ventricular tachycardiaGS\PPLPPPP
=verapamilKSRNVOPPNP
=vertebral augmentationbLKMONKQRO
=vertebral compression fracture^KNPPOJQPO
=vertebroplastybLKMONKQRO
=vertigoRIGNPV^NOO
=vestibular rehabilitationROPPPPPPPP
=video laryngoscopySNPPPPPPPP
=vincristinePH]OOOOPOP
=vision lossLJNPPO_OOP
=vitaminRMB[HSW[IN
=vitamin b12XOHHUNVROP
=vitamin b12 deficiencyTOPOMPSNPP
=vitamin b6SPPOOPPPPP
=vitamin cONVOPPOOPP
=vitamin d\LLPMWPMLO
=vitamin d deficiencyULPPPOPPPP
=vitamin kKPM]NONNPP
=vitamin k antagonistRNNRVRKRMM
=vomitingJNbOJLXMNN
=vp shuntPROPPPPPPP
=warfarinRPKSWRKRMM
=wartLPPPPPUPPP
=watchful waitingXIPPOWKOPO
=water exerciseNRTPPNOPOP
=wearableWSOPPKMPPP
=weight bearingOUPPPPMPPP
=weight gainVOOJONTPPP
=weight lossSTLMMMVPPP
=wheezeNQ^ONKLPOP
=whiplashWOOPPOOONP
=white countHHYNPO[OPO
=white-coat hypertensionQXLPPNNPPP
=whole-blood transfusionWOMPPPLPRP
=woundPRSOOMMRPR
=wound dressingLNGOOJRMhO
=wound infectionROPPPPPPPP
=wound irrigationWKTPPNOPMP
=wrist fractureQTLPPOQPPO
=x-rayUKEONPYOK[
=xanthine oxidase inhibitor[MLQROLPPO
=yeast infectionMPOOUPPPPP
=yellow fever vaccineJNPPYOPPPP
=yogaQPOPPROPOP
=yogurtNXOPPNPOOO
=z-drugTKMNQWMPPR
=zincTOOTOOOOOP
=zoledronic acidNPOVOPPPOP
=zolpidemTOOOSOPPPO
=zopicloneNMNOOYNPPS
=zoster vaccineYKNLRRMRQO
?O=KNdHjICY
? $q8*TXNVRO]
? ?KL}DQKBOGM
? anyOMOPPWOPPP
? askingOVPPPOPONO
? hePKVPPPPPPP
? iPROPPQPPPO
? itNXMPPNPPPP
? myPUPPPMOPOO
? needOTPPPPPPNQ
? noZTMPOOIOPN
? orROQPPPOPPP
? theTSMPPOOPOP
^ #1WdQIGMDWQK
^ #2}eW=?;;ILZ
^ #3R\TOOMENOO
^ #3.P\>PPPWPPP
^ #4F>eOPPMVOW
^ $LUOPPPPPPP
^ aJU[JOKSUNL
^ aaaQRQNPNQOPP
^ abgMIWPPPUPOO
^ abruptionJTSPPPOPPP
^ abxRPPOPPPPPP
^ acetaminophenRPPOPPPPPP
^ acidOJYPPOOPPP
^ activeLJ[PPPPPPP
^ acuteRNTPPOMPPP
^ addisonsMVQPPMOPPP
^ adrenalineITM[ONOPPP
^ aedPIXPPPPPPP
^ afPNTPPPOPPP
^ afterPNVPPNOPQO
^ airPLWPPPNPPP
^ airwayNMXPPPOPOP
^ alcoholSOPORPNPPP
^ allRJXPPOOPOO
^ allergyNVOPOPOPPP
^ allopurinolSOONRPPPPP
^ amMCIMOcRNUR
^ ambulanceMSQPPPOPOP
^ amiodaroneRNGXSPOPPP
^ amitriptylineRSPOLPPOPP
^ amoxPNORSOOPPP
^ amoxicilinRPPOPPPPPP
^ amoxicillinLUMTOOPPPP
^ anaphylaxisHS[OOPMPPP
^ annualOUPPPNMROP
^ antenatalPSNPPPPPOP
^ antiNRNVOONPOP
^ antibioticUQMOOPPOPP
^ antibioticsNUPOPPPPPP
^ antivenomLQQHPPPP[P
^ any:QMOQXPNeN
^ anybodyOSSPPPMPPP
^ anyonePRLTPTONOO
^ anythingMMGTPHGR`X
^ apixabanZNNPKPPOPP
^ areZGMNLLLN`R
^ armQMRPPTMPPP
^ arrestMPVPPOOPPP
^ asPNMPP^PPOH
^ asaOTOLNPPVPP
^ aspirinIJLV`ONPPP
^ asprinVOPOONPPOP
^ asthmaP\JPPOMPPP
^ asthmaticKS[PLONPPP
^ asystoleGTWPPOOPPP
^ atWLRPPKNPSO
^ atropineMNKZSPOOOP
^ azithroOPPSOPPPPP
^ azithromycinRPPOOPPPPP
^ bUNOOPPTMPP
^ babyET\ONPSONO
^ backMUQPOMRPPP
^ baclofenPNPOSPPPPP
^ bagQRNPPPPPPP
^ balloonSORNPPPPOP
^ bathSPNPPPPPPP
^ bathroomPTLPPPPPPP
^ batteryORQPPPPPOO
^ bayPZGPPPPPPP
^ bedLWUMPONOPP
^ beenF;TPPqONMP
^ bell'sSNPPOPPPPP
^ bestQNPQPRPPPP
^ betaNOPNWOOPPP
^ bicarbXOLQOPOOOP
^ biopsyMUOPPPPPPP
^ blackHMKOVO]PPO
^ bleachQMWPPPOPNP
^ bleedingJiFPNOMONP
^ blockOXNOPPOPOP
^ bloodYjBOOMDNQM
^ bloodsNVNPPPOPPP
^ blsPSPPPPPMPP
^ blueVIFPPOXXNO
^ bmMSTPPONPOO
^ bmiPEVPPOWPPP
^ bnpWNOPPPOOOP
^ boneOLKPPP[PPP
^ botOXMPPOOPPP
^ bougieUNOPPPPPPP
^ bpQ^GOOMQPPO
^ brainPPPPPPPPPR
^ breastNLXPOOPPPP
^ breechMSSPPONPPP
^ briefWNOPPPNOPP
^ brokenWGNPPONPOX
^ bronchiolitisSPNPPPOPPP
^ brownNLOZPOQPMP
^ buccalOQPRPPPPOP
^ burnN]IPPPMPPP
^ burnedHLRPP[OPPP
^ burningQOHPON\PPP
^ burnsQROPPPOPPP
^ burntMQMPPVOPPP
^ busOJ\PPNNPPP
^ buttonPSNPPPOPPP
^ cVSLPPOOOOP
^ caONNPPOWPPP
^ caffeineTKOVNPPPPP
^ calciumQMJQMP\POP
^ callPPYPPPNMLP
^ callerPQOPPNPPPT
^ cameTJTPOOPPPP
^ canV0FGYLRS_d
^ can'tLSLPPMZPNP
^ canadianRPPPPPPPPP
^ cannabisTONOPPPPPP
^ cantHo>MOKXONN
^ capXNMPPPOPOP
^ carPVNPPMPPPP
^ carbamazepineNOPOUPPPPP
^ carbonONTPPPOPPP
^ carboprostMORTPOPPPP
^ cardiacIK[PPPPSPP
^ careJNXPPOSOPP
^ carotidPLVPPPOPPP
^ catWQPPPNLPPP
^ cathOVSPPPOPIP
^ catheterWRIOPPSNOP
^ cbtSOPPPPPOPP
^ ccuPXJPPPPPPP
^ ceftriaxoneOOORPPPPPP
^ cellulitisRNUOPPNPPP
^ centralTOROPOONPP
^ cgmQUONOPLRPP
^ chairQTLPPPPPPP
^ chanceULPPPPPPPP
^ chapQHXPPPPPPP
^ chemoNZPOOOOMOP
^ chestU_MPPLGPNP
^ childIAQMLOoPOP
^ chlorhexidineSOOOQPPPPP
^ chlorthalidoneRPPPOPPPPP
^ chokedPROPPOPPPP
^ chokingPSRPPPMPOP
^ chronicSINPPPNXOP
^ ciproQOPORPPPPP
^ citalopramOPPPRPPPPP
^ clarithromycinLOPXMPPPPP
^ clindamycinOPPUNPPPPP
^ clinicOJ]MPPOPOP
^ clozapineNQXPQNMPOP
^ coJLYPTONPOP
^ codeS[XOPOI1dN
^ codingNOPPPPPUPP
^ coffeeWMNPPOPPPP
^ colchicineQTNUKOOPPP
^ coldTQOPPONPOP
^ collapsedM[KPPPOOOP
^ collarTQLPPPPPPP
^ colleagueMNMPP[OPPO
^ colonoscopySTOPPONOPP
^ comeLTRPPPOPPP
^ communityNPQPRPPPPP
^ compartmentMPVPPPNPPP
^ congratsOSOPPPPPPP
^ consentPTQPPPPNNO
^ contrastPVSPOOLOOO
^ coolingXNOPNPNPPP
^ copdIWVOPPMPPP
^ cordHNZPPOTPON
^ cortisoneROPPPPPPPP
^ cotNUUMPONOPP
^ coughJWPPPNROPP
^ couldKMVQORUNOO
^ covidVSOPNMOPOP
^ cptMKPPPOO[PP
^ cranberryPQOOROPPPP
^ crash^OIOOOMPQO
^ crewKTVPOPMPPP
^ crisisPWMPPPOPOP
^ croupMXSLOOMPOP
^ crpOWOPPOMPPP
^ crushedRNQPPPPPPP
^ crushingMSUPPOLPPP
^ csfOKNOPPZPPP
^ ctNc?NRMYNNM
^ ctgNKUPPOSPPP
^ customerJOTOVPOPPP
^ cutRPOPPPPPPP
^ dJLPTOOXPOO
^ dabigatranROOSNPPPPP
^ dadNKPPP\OPNO
^ dad'sHGQPOdNPPP
^ dailyRQPPPPOPPP
^ dantroleneOUUHPPPPOP
^ dapagliflozinPOPSPPOPPP
^ daptSPPMPPPPPP
^ darkNQNNNPWPPP
^ daughterONQPPPOPPT
^ dayM<aOPNZOPO
^ deNZKPPPOPPP
^ defibNXMPPPOPPP
^ delayedWNNPNPOPPP
^ dementiaAZROUPOOPP
^ dengueOWSPPOGPPP
^ dentalOPOOVPOPOP
^ dex]LOIPPPPOP
^ dexamethasoneINPZPPPPPP
^ diabetesNSOPPPPPPP
^ diabeticORUPPNLPPP
^ dialysisOSSNPNQOOP
^ diazepamLNOWQPPPPP
^ didH_NIOVPOOO
^ digoxinLPUNTPNPPP
^ dkaNVUONOLPPP
^ dnrIROPOMMOO^
^ do`8JOL<HNmd
^ doacRPPJVPOPPP
^ docMMQNTSPOQP
^ doctorLNSPPTOOPS
^ doesOGFV\GMfCU
^ dogNTQPPOOPPP
^ dolutegravirPPPLTPPPPP
^ donepezilTONORNPPPP
^ doorPWJPPPPPPP
^ dopplerPSNPPPPPPP
^ doubleTNNPPPNOVO
^ doxySOOMSPPPPP
^ doxycyclineHPPUTPPPPP
^ drRVKPPOOPOP
^ drainOLUPPPPPPP
^ drgCNOPNPOcPP
^ driverPOPSPPPPOP
^ droolingPULPPPOPPP
^ droperidolPOOTOPPPPP
^ drowningPZHPPPOPPP
^ drowsyOOFPPP]PPP
^ dutyPHMPPPPPWV
^ eVMLPPPNUOO
^ earSOPPPPPPPP
^ early\JOOPPMPPP
^ ecgKPOPPPWPPP
^ echoIXLPPPUOPP
^ eclampsiaNN[OOONOOP
^ ecmoQJWPPPOPPP
^ ectopicOQRPPOPPPP
^ eczemaQQOPPROPPP
^ edQVLPPPOPOP
^ efPSNPPPOPPP
^ elNUMPPPPPPP
^ elderlyOPRPPPPPPP
^ eliquisMPORUNPPOP
^ emergencyPRTPPPONOO
^ empagliflozinSPPOOPPPPP
^ endoPNSPPPOPPP
^ enoxaparinOOOSQPOPPP
^ entOUPOPPMPPP
^ epiNPPQRPPPPP
^ epicRSOPMPPPPP
^ epiduralOWPOQOMOPP
^ erNRRPPPPPPP
^ etcoOKLPPPZPPP
^ everything\<LPOTHP_T
^ evidenceJOPPPOPPVT
^ examPSNPPPPPPP
^ exerciseVMPPPPOOPP
^ eyeNWLOWOMONP
^ eyesM^MPPOIPPP
^ eyewashOSOPPPPPPP
^ fXLNOPOOPPP
^ faceSUDPPPUPPP
^ fallNWOPPPMPPP
^ fallsOSOPPPOPPP
^ familyQMOPPOOOOW
^ farmerQQRPPNOPPP
^ fastPSPPPPPPPP
^ fastingTUNPPNNPOP
^ fatherKLPPP]PNNP
^ febrileSQPOPONOPP
^ feedPORPPPPPPP
^ fellLOVPPOQPPP
^ fentanylOTQMRPNPPP
^ ferritinOMOOOOYOPP
^ fetalPSPOPPOOPP
^ feverKQVOPMSPPP
^ ffpNRSNOOOORP
^ fidaxomicinPOPSOPOPPP
^ findOINWPLPPXO
^ fireKOZPPONPPO
^ firstRQPNOPOQPP
^ fishORQPPOPPPP
^ fistulaMRPPPORPPP
^ fitPHNOPMS^OO
^ fittingPORPPPPPPP
^ flashMSSPPOOPOP
^ floorPVNPPOOPOP
^ fluQOTOSONPOO
^ fluconazoleKOOQWOPPPP
^ fluidUPPPPPMPPP
^ fmtROPPPPPPPP
^ footTPNPPOOPPP
^ forSPPPPNPPPP
^ foundNMXPPOOPPP
^ fourLWOPPPPPPP
^ freshOVLPPPPPPP
^ fridgeOTNPPPPPPP
^ frozenOVMPPOPPPP
^ fullRMSPPPOPPP
^ furosemideVPPKPPPPPP
^ gVRMONNKVOP
^ gabapentinNNOUUONOPP
^ gasOQZPPOIPOP
^ gaspingL`KOPPPLPO
^ gaveNPWPOOPPPO
^ gcsNTQPPPOPPP
^ generatorOTPPPOOPPP
^ gentMIK]TPOPPP
^ gentlemanRORPOPOPPP
^ getPSNPPPPPPP
^ giNYOPPPPPKP
^ gliclazideQPOSOPPPPP
^ glucagonRPOSMOPPPP
^ glucosamineSPPOOPPPPP
^ glucoseNOUPPPNPPO
^ glueMKOPPNMVXP
^ goingPYIPPPOPPP
^ goodEMOSPNOOO`
^ gotJ@DNNiLPbO
^ goutSSNPPONPPP
^ gpQNWPPOMPOP
^ greatOTOPPOPPPP
^ greyQSNPPPPPPP
^ groinTTKPPPMPPP
^ gtnNTMSPOOOOP
^ gunshotOPTPPOOPPP
^ guyOI`ONPOPON
^ hadFRIPPbOPPP
^ hahaORPPPPPPPP
^ halfVIQWMNOPPO
^ haloperidolMONRVPPPPP
^ handNORPPXLPNO
^ handoverRRMPPPPPPP
^ handsPLJPPXRPPP
^ hangingORQPPPOPPP
^ happyPSPPPPPPOP
^ hasUXROOKNOMO
^ haveOHOPOOQP\O
^ hbJWKNOL[PPP
^ hcaPQOPPOPPPR
^ hdPLUPPPPPPP
^ heNPgOPHLONM
^ he'sLWTOQJSONO
^ headQSRPPOMOOP
^ healthPLUPPPPPPP
^ healthySNPPPPPPPP
^ heartIWKOPNUPTP
^ heatPH]OOONPPP
^ heavyONPVPPPOPP
^ helicopterPSOPPPOPPP
^ helloHXQPPULPPO
^ heloPKVPPPPPPP
^ help?YjOPJNNKO
^ heparinIZNSPOGOVP
^ herOVQPPKOPPP
^ herniaOORPPSNPPP
^ hesOE^PPPOPPP
^ heyPTOPPPOPPP
^ hfncNOPPPOOOWP
^ hiOPHPOXNPUO
^ highSWOOPNLPOP
^ hipTMEPPO^PPO
^ hisOSQPPNNPPP
^ hoistOWONPPOPPP
^ homeVRRNPNONOP
^ honeySLNOWOOPOP
^ hospiceQROPPPPPPP
^ hotRFWPPWMPOO
^ houseJLSPPPOOYO
^ howVL@UGRH_hA
^ hpvaNNKNOLPPP
^ hrLYGOPOVPPP
^ husbandQKLPP\OOPO
^ hydroPRPPPPOPPP
^ hydrocortisoneMURMOPPPPP
^ hyperbaricROPPPPPOPP
^ hypertonicSPPOPPPPOP
^ hypothermicNJ[OPPOPPP
^ i;JjIK}CJK<
^ i'llPUOPPMPPPP
^ i'mJTONNcNNOK
^ i'veJA[OSZOOOO
^ ibuprofenRPPOQOOPPP
^ icdIP[OOJNXOO
^ icePZNPPPPOIP
^ icpPMUPPPNPPP
^ icuUZGOPPNONP
^ ifVTJONNPPNT
^ ikSJXPPPNPOO
^ ilMMYPPPOPPN
^ imKLVXIVNOPO
^ inPIYPPLPPUO
^ inductionUQOOPOOOOP
^ infantKRTOPNNPUO
^ inhaledSMRPPPNPPP
^ injLPOWOPPPPP
^ inrKYONPNQPPP
^ insulinF\LVMOONSO
^ insuranceLLPPPPOZPO
^ intensiveROOPPPPPPP
^ interviewPSNPPOPPPP
^ intralipidNWNQPPPPMP
^ intranasalUOONOPPPPP
^ intrathecalPKSPPPPPRP
^ ioPMTPPPPPOP
^ ironPKOXMSNPPP
^ isb56DLRT[g\
^ itMZIUPMPPOP
^ it'sPYLPPMPOOP
^ itchyKKNPPO^PPP
^ iv]YIMKOLPNP
^ ivePOROPRNPPP
^ ivermectinPOPRPPPPPP
^ jawPc?PPPRMPP
^ jeOUROOPNOPO
^ justQ^JNPONPMO
^ kBST`MMPOOO
^ kclMQTQOPPPOP
^ ketamineIITP\ONPOQ
^ ketonesMRQNOPUPPP
^ ketorolacSPPOOPPPPP
^ kidWFTPNNTPPP
^ kidneySQPPNOOPPP
^ kidsQJOPMP[PPP
^ kindlyPKVPPPPPOP
^ kneeMNKPOO^OOO
^ knownPNSPPPPPPP
^ lSRMPPPNPPP
^ laQ[NONOKOOO
^ labOWOPPNSPKP
^ labetalolJOOTUPOPPP
^ labourPNTOPPPPPP
^ lactateOHVONPYOOP
^ lactobacillusRPPOPPPPPP
^ ladQNTPPOPPOO
^ ladySQROROLPPP
^ lastJIgOONKPPP
^ latexKSPO]NKOOO
^ leNNTPPPPPPP
^ leftZTGPPOLPOP
^ legMRNPPNVPPO
^ legsNH^PPONPPP
^ levetiracetamPMMXOPPPPP
^ levothyroxineQPOTNOOPPP
^ lidocaineMRNPTOOPPP
^ liftOOTPOPPPPP
^ ligatureRQNPPPPPPP
^ lightsWIRPPPOPPO
^ lineOSPPPPOPOP
^ linezolidKPPPVPPPPP
^ lipidRSNOOPPPOP
^ lithiumFXQSROPOOO
^ littlePMVPPNPPPO
^ localGNVMKPMPaO
^ lockedPROPPPPPOP
^ longWPNOPONOOP
^ lorazepamMPMXPOPPPP
^ losingPQTPPMOPPP
^ lostQUKPPXJPOO
^ lovelyORPPPPOPPP
^ lowVSJHNQYOOP
^ lumpLKJPOMdPPP
^ lunchOSOPPPOPPP
^ lungUNOPPPOPPP
^ lvadNORPPOSPPP
^ mUOPPPPMPPP
^ maONSPPPPPPP
^ magJPK^WNLNOO
^ magnesiumYMNSLOOPPP
^ manVQTPINQPON
^ mandatoryOLOPPPOPOZ
^ mannitolLNPZNPPPOO
^ manualYHTNPPPPMP
^ massiveFQ^PPPNPOP
^ maxTNPSLPPPPP
^ mayS@LOPOOO`T
^ mddTOPPOPOPPP
^ meXTKOONOPPO
^ medPYIPPPPPPP
^ medicHNUPOONQOX
^ medicalJOPOPPOQOZ
^ melatoninSOPPPOPPPP
^ meningitisNTRPPNNPPP
^ meropenemMOPXNOPPPP
^ meshPLPPPPPPOU
^ metPIWPPPPPPP
^ metforminHXNN[OLOOP
^ methadoneNSJ\KPPPPP
^ methenaminePPPTNPOPPP
^ methotrexateQSNSLOOPPP
^ metoprololTQOPMPPPPP
^ metronidazolePPPNSPPPPP
^ mhNN\ONOMPOP
^ miMSSPPPOPPP
^ midazolamHPQZNPPPPP
^ migraineENPPNaNPPP
^ mineOTTOPKPPPP
^ minorOOMPPPNPXO
^ mirtazapineWONONPPPPP
^ misoprostolPPORPPPPPP
^ missedLOQWPPPPOO
^ missingOSPPPPOPOP
^ mmrJMOBiPPPPP
^ mockPUMPPPPOPP
^ modifierLOPPPPMYPP
^ molnupiravirTOOOOPPPPP
^ momMMSPOTQPPO
^ monitorPYIPPOPPPP
^ morningNXKPPPPPPP
^ morphineOVLHZNOPPP
^ motherOSTOKROPPN
^ mouthLMOPP\MPPP
^ mr\PLPPOOPKO
^ mriROGM[OUNOO
^ mrsQSPPPOPPOP
^ mtpOGYOPPNPPT
^ mumNHTPO[NPPO
^ mum'sSHOPPUOPPS
^ mustOOPPOOPPPV
^ myPB]IItFMLK
^ naMUPOPPTOMP
^ naloxoneBRTZTNOPOP
^ naltrexoneMNNUTOPPPP
^ naproxen`PPPAPPPPP
^ narcanOSOTPOOONP
^ nasalVONOOPOPPP
^ nearOVLPPPPPPP
^ nebulisedXNNNPPPPPP
^ nebulizedROPPPPPPPP
^ neckQ]FMPOSOOO
^ needDTTSOMOI`N
^ needleQ\GPPUNOKO
^ needlestickGTOPPOMO]P
^ neonatePOTOPPOPPP
^ nerveROPPPPOPPP
^ neuroRVMPPPMPOO
^ neutropenicMSTPPPOPMP
^ neutrophilsLRNPOPVPPP
^ neverKTPPPOPPPS
^ newRMYOOKSOON
^ newbornNLVNOMWOOO
^ newlyRPPOPPPPPP
^ ngPJXPPPOPPP
^ niceQROPPOPPPP
^ nicuOTOPPPPPPP
^ nifedipineUOORKPPPPP
^ night_OLPOJQPMP
^ nitrofurantoinXNOGUPOPPP
^ nitrousHMPVZPONOP
^ nntLYPNPOOPOP
^ noMjKPOLKONL
^ nobodyPOYPPLPPON
^ nonRPPPPPOPPP
^ noradPJVQPPOPPP
^ notMaHPPQLPOO
^ nrpPJVPPPPPPP
^ nsaidONPKZPOPPP
^ numbVMIPPOVPPP
^ numberKBNOPPPKkO
^ nurseYHWOOONONO
^ nursingOQQPVLPPPP
^ oRTVPPOIPLP
^ obsOSOPPPPPPP
^ octreotideJOL_MPOPPP
^ ohONTPPPPPPP
^ okJ]XOPINOMO
^ olanzapineMOPSRPPPPP
^ oldSMJOPOYPPO
^ olderSOOPPPPPPP
^ omegaVOOOOOOPOP
^ omeprazoleUOPNQOPPOP
^ onDR_NKNXOOO
^ onceTNPNPPPPPP
^ ondansetronSNMMWPOPPP
^ oneROTHOJ^OOO
^ opioidUNOOPPPPPP
^ opioidsUNOOOPPPPP
^ orOYMPPOOOOP
^ oralVOOMPPOPPP
^ organophosphateNPVMPPOPPP
^ orsQSMSOPNPPP
^ orthoNYOPPMOPOO
^ oseltamivirPOOTOPPPPP
^ otPTLPPPPPPP
^ ottawaRPPOPPPPOP
^ ourFWENNiJMVL
^ outpatientRPOPPPPPPP
^ overdoseLTOPPPPSPP
^ overviewPJNN[QNPPO
^ oxycodoneRPOQOPPPPP
^ oxygenPPXPPPOOMO
^ oxytocinOPPRPPPPPP
^ pacemakerOSPOPPOPPP
^ pacerPPSPPPPPNP
^ pacingUOPPPONPPP
^ padsPORPOPPPPP
^ paedsOUSQPNNPMP
^ painLULPPNVPPP
^ palliativeRQOPQPPPPP
^ panicPLUPPPPPPP
^ paracetamolQH^LOPPPOO
^ paramedicZJNPPPOOPP
^ parentsKJOOPbOPPM
^ parkingPSNPPPPPPP
^ passedPWJPPOPPPP
^ patientE@_MXJUNO[
^ paxlovidHOOSZOPOPP
^ pcaNZNPPPPKPP
^ pciROPPPPPPPP
^ pdNOUPPPOPPO
^ pePTNPPPPPOP
^ peakPJXPPPOPPP
^ peanutMPROTOPPPP
^ pedsNTTPPOQPMN
^ pegPSOPPPPPPP
^ penicillinPNRLWOPPPP
^ perimortemRQQPPPPNOP
^ permethrinPOPROPPPPP
^ phJSRPPOUPOP
^ pharmPNVPPPPPLP
^ pharmacistRSNPQNPPOP
^ pharmacyPUTOPOOOKP
^ phenobarbKOPYPPNOPP
^ phenytoinLOPQVPPPPP
^ phoneRSBPPPOO\O
^ phonesPSMPPPPPPP
^ photoPOOPPPSPPP
^ phqSNUPOPNOOP
^ physioQMTOPOQPPP
^ piccOWOPMOPPPP
^ pinkPTQPPLPPPP
^ placentaOOSPPPOPPP
^ plasterNSTPPOMPPP
^ pleaseNH\POJXONO
^ plsLQSPPM[OHP
^ pltNOOHOP]PPP
^ poOL]OPNNOOO
^ podPQRPPPMPPP
^ policeRQPPPNOPLS
^ poolOWJPPPPPPP
^ positiveSLPPPPSPPP
^ postLJUPOMZPPO
^ postnatalNTNPPOQPPP
^ postpartumQPQPOPNPPP
^ potassiumSGWXLONPOO
^ powerNUQPPNOPNR
^ pphNLXPPPOPPP
^ ppiZOPNKPOOPP
^ preOQMLPPPZNP
^ predPOPROPPPPP
^ prednisoloneHPP[NPPPPP
^ prednisonePPPROPPPPP
^ pregabalinJPPUSPPPPP
^ pregnantO_HOQOLPPP
^ prehospitalUNOPPPOPPP
^ pressureQWJPPPOPOP
^ printerOWLPPPOPPP
^ priorNQOOPOOUOP
^ prisonQKUOPPPORO
^ probioticsROPOPPPPPP
^ prognosisSOOPPPPPPP
^ proneTNOPPPPPPP
^ prophylacticTPOPNPOPPP
^ propofolMOPSSPPPPP
^ propranololMPPOVPPOPP
^ prostateTLSPPPOPPP
^ prpSOPOPPPPPP
^ psaWONOOMROPO
^ psychNTPPPPPPPP
^ ptTIUKOJdMNL
^ pullPPMPPPOPUP
^ pulledOMNPPSTPPP
^ pulsePPJPPPZOOP
^ pumpPRPPPOPPPP
^ pupilPTNPPPNPPP
^ pupilsKXUONNMPPP
^ purplePVRPPNKPOP
^ quadQLTPPPPPPP
^ quetiapineKPPUQPPPPP
^ queueOUMPPPPPPP
^ quickTNOPPPPQOP
^ rabiesVIOUOOPPPP
^ radiologyPPVPPPMPNP
^ ranHOQPOYPPPP
^ rapidSOLOOONOWO
^ rashVMIOLLbPLP
^ rateJOPYPPPNPP
^ readJWOOOPOSPP
^ recoveryQPROPPOPPP
^ redRTOOOOSOMO
^ relativesPPOPPPPPPT
^ remiOSQPPPMPPP
^ renalSSONPOOPOO
^ repeatSPPPPPNPPP
^ residentQIZPPPMPPP
^ respsOMUPPPPPPP
^ restraintVMPOPPPPPP
^ restrictiveROPPPPPPPP
^ resusMSUPPMOPPP
^ retiredRPPPPOPPPP
^ rfdsGS[OPPOOPO
^ rifampicinOPPPRPPPPP
^ rightNWLPPNRPPP
^ rivaroxabanQPPSNOPPPP
^ rmOQSOPOOPPP
^ rnLNXPPOPPPP
^ rocuroniumOPOVMPPPPP
^ roofPVKPPPPPOP
^ roomRTEPPUPPPP
^ rrMTIPPOXPPO
^ rsvRPPOSOLPQP
^ rtTPOOPPPPPP
^ runningOTJPOWPPOP
^ rupturedNSQPPPOPPP
^ safetyXKPPPPOPPP
^ salbutamolNPLWPPPPPP
^ salineRSOMPPOPPP
^ salmeterolVMOPPPOPPP
^ satOSRPPPMPPP
^ satsRUEPPOUPPP
^ scalpelOOUPPPPPNP
^ schoolPHZPPOOPPP
^ scopeMQOPPPPPPS
^ screamingOTOPPOOPPP
^ screeningRPNPPPPRPP
^ sePORPPPPPPP
^ secondQSRNOPOPNO
^ sectionOVJPPPPOOT
^ securityOSPPPPPPPO
^ seizureMRQPPPOPPR
^ selfQKTPPPPPPP
^ semaglutideSJM\MOOOPP
^ sepsisNXQPPOMNPP
^ septicLUPPPPOPPP
^ sertralineNNPRTOOPPP
^ severeROPPPPPPPP
^ sgltLNOOUPOOUO
^ sheS[UOOGJPOO
^ she'sPXQONLPOOO
^ shesNMVPPPOPPP
^ shingrixPOOOUOOPPP
^ shockISWPPOOPPP
^ shortLPNOPPWQPO
^ shotsNE^PPPPPPP
^ shouldbSMTMMLNIN
^ shoulderKQVPPMTONP
^ show\BHPPGLTdN
^ sickLIOYOOMSNV
^ sickleJUNOOPVPPP
^ sildenafilKOOL^OOPPP
^ silentNUNPPPOPPP
^ sincePGSPPWPPPP
^ singleTMQKMOXPPP
^ sirNNNOPPVPRP
^ sisterJ@NOOoMOPO
^ sixSQQPPLOPPP
^ skinRYLPPOKPPP
^ smallRLNPPPVPPP
^ smartWOPLPPPPPP
^ smearPNPPPPRQPP
^ smokeJJfOONMONP
^ smokingQQJOUOOROP
^ snakeOJ\PPKTOPO
^ snomedOKOPPPPXPP
^ snoringPUJPPSOPOP
^ soOUNPPTLPOO
^ sodiumQLKPOO[PPP
^ somebodyPPRPPOOPPP
^ someonePZIPPOPPPO
^ somethingPSMPPPPPPP
^ soreYNNPPHUPPP
^ sorryOULPPROPPP
^ spareNVMPPPPPPP
^ spinalTWJPPPLPPP
^ spironolactoneTPOOOPPPPP
^ sprint\HMPPPPPPP
^ stJNNPSOYPPP
^ stabOSOPPPPPPP
^ staffOWMPPPOPOP
^ startWLOOPPPPPP
^ startingFVMXQOOPPP
^ statPPRPPPPPPP
^ statinNTONWOLOPP
^ statinsVMPOOQOPPP
^ statusMNTNOOMWPO
^ stemiMRTPPPNPPP
^ stepYJOPPPOPPP
^ steroidSOQONPPPPP
^ steroidsOUPNPPOOPP
^ stiffPNXPPPLPPO
^ stillVSPLNPNPPP
^ stomaPNTPPPOPPP
^ stoolSNNOPPSPPP
^ stopO\NPJOOPPP
^ stoppingZKNPNPPPPP
^ stressQMQTPPOPPP
^ stridorES[OPPOPPP
^ strokeHZVPPOOMNP
^ studentPDVPOPPPNY
^ suctionLWOPPOPPPP
^ suddenOJUOPOUPPP
^ sugarPPSPPNOPPP
^ suicidePTOOPOOPRO
^ surgeryQRNPPPPPPP
^ survivalSOOPPPPPPP
^ suxKQMTWOOPPP
^ svtMTSOOOOPPP
^ swallowedSUNOOONPPO
^ swollenQNGPPLaPOO
^ syringePOTOPPPPPP
^ tUQNOPOOPPP
^ tamponadeNMVPPPPPPP
^ tamsulosinRNOOSPPPPP
^ taxiPPNPPPPTOO
^ teacherRLTPPPOPPP
^ telePKYPPPMPPP
^ tellVJFMOMRS\P
^ tempORNPPPQPPP
^ tenMVQOPOOPPP
^ tenecteplaseULKWNOOPPP
^ tennisLQOOPWOOPP
^ tensionLVTPPPLPOP
^ testMVOPPOOPPP
^ testicleOJYPPPNPPP
^ testisII`PPPOPPP
^ tetanusQQSNOONPPP
^ textSNRPOPPPPP
^ thanksOSPPPOPPPP
^ that?mOPNMLOPO
^ the:wGPMaIKKJ
^ theatreL[LPPOPPOP
^ theyOQNPOWOPPN
^ thinkingLGNOOcOPPO
^ thirdSQNPPPOPPP
^ thisNXWPPLJPNO
^ threeLXPPPOOPPP
^ thrombectomyTOOPPPOPPP
^ thxOTMPPPPPPP
^ thyroidNOSPPQPOOP
^ thyroidectomyNSQPPOOPPP
^ tickLMPPPPXPPP
^ tightQOCPPO^PPP
^ timePSOPPPPPOO
^ toOOSPPOOM\H
^ tocilizumabLOPUPPPPPP
^ toddlerLI]OPKVOPO
^ toiletPVKPPPPPOP
^ tongueWT@OMQ\OOO
^ tonsilNQTPPPOPPP
^ tookXMOMPPPPPP
^ topicalOOONVPPOPP
^ topiramateLOOOTPPPOS
^ torsionMWQPPNNPPP
^ tourniquetQNQPPORPPP
^ tpaOLXLOPOTOP
^ trachNTOPPPOPPP
^ trachyMRUPPPOPPP
^ tramadolTPONOPPPPP
^ tranexamicRPNPPPPPPP
^ tranexemicRPOPPPPPPP
^ transferPOOPPPPPPS
^ transfusionRPPPPPOPPP
^ transplantPORPPPPPPP
^ transportPSOPPPPPOP
^ trappedQLTPPPPPPP
^ traumaJYOPPPPPPP
^ trazodoneRPPPOOPPPP
^ trial<gOPPPOPPP
^ triamcinoloneMNOWOPPPPP
^ trimethoprimMPPRSPPPPP
^ tropORSPPPMPPP
^ troponinPLSPPPRPPP
^ tryingLLNNP_PONO
^ tshHQNNNMaPPP
^ tubeNTJPPONPTT
^ twinURLOPPNPPP
^ twinsOYLOPPMPPP
^ twoVEWOQOOOQP
^ txaONWTMOOOOP
^ typeQPQPPPNQPP
^ ultrasoundOLOPOOYPPP
^ unitPORPPPOPPP
^ urgentNJZPPPPPPP
^ urineJWCOOOaPPO
^ urologyPROPPPPPPP
^ usUMMPPPSPOP
^ uterinePMVPPOPPPP
^ uterusPPRPPPOPPP
^ utiRPPPPPPPPP
^ vaccineOSNPPPPQPP
^ valproateQNOMXNPPPO
^ vancIWRHPPPPWP
^ vancomycinQOPSOPOPPP
^ vareniclinePPPORPPPPP
^ varicesNOTPPPOPPP
^ vascularPROPPPPPPP
^ vasopressinMOOVPPPPPP
^ vbacMQWPPOLPPP
^ venomUOOPPPPPOP
^ ventOVIPPOSPPP
^ ventilatedPMSPPPPPPP
^ ventilatorLXMPPPPPPP
^ verapamilKUONUPPPNP
^ vertebroplastyOOPPPPPPSP
^ vertos[JLPPPOPPP
^ vfNK[NPPOPPP
^ visitorQPGPOONO\O
^ vitWPNQOOONPP
^ vitaminRQONPSNOPP
^ vitaminaUMOOPPPPPP
^ voiceRMGSPYNPPP
^ vomitingP`CPPPMPPP
^ vtPSOPPPOPPP
^ wallPLTPPPPPPP
^ wardPNTPPPPPOP
^ warfarinJUOSQPOPPP
^ wasOEWOOPWPPP
^ waspPNSPPPOPPP
^ waterPPSPPPOPPP
^ watersLQUPPPNPPP
^ weVROMPTNOLO
^ we'reNWOOPPPPOP
^ weakPQNPPOSPPP
^ weeOWPPPNMPPP
^ weekly[KNMPPPPPP
^ weightRROOPMRPPP
^ welcomeOTOPPPPPOP
^ whatXgHRNMGDUM
^ what'sGbDQNLWM[I
^ whatsRQLULOLMXP
^ whenP_NRNYMNEJ
^ whereKZNPPONNUN
^ where'sODSPPPOO]P
^ whichQKEJPXJPhL
^ whiteKLKOOOcPOP
^ whoH[FTMFHSbT
^ who'sLULPPPNQWO
^ whoeverNYLPPOPPNP
^ whole[SKPPPLNNP
^ whyQQOPPYLONN
^ wideNWGPPPTPPP
^ wifeODPPPcNPIU
^ willSVMPQJPUMN
^ womanTKSPPOPPPP
^ worstTLSPPNOPPP
^ wouldBVNLZRXOMO
^ woundMLSPPOTSPP
^ wrongMQ[ONOMOOO
^ xLRPPPPSPPP
^ xrayKFTPPNTOZP
^ youL[NPPPLPOP
^ youngWMNPOMRPPP
^ zIPPPOPPYPP
^ zofranOTMNUPPPNP
^ zolpidemPOOOSOPPPP
^ zopicloneNNNOOYNPPS
a[QEJPW@ZBb
a #1TCVRPPTIVO
a #2TIH\NMUNMU
a babybJMLORPOKO
a backTNPPOOPPPP
a badSRONSOPNPO
a balloonOHUPPUOPPP
a bedJ_NPPOPOLO
a betaOPOPSPPPPP
a bigPMTPPOPPPP
a biscuitPTNPPNPPPP
a bitKKOPOVYOPO
a bleedingMNOPPPPYNP
a bloodPPPPPOPPOS
a boardPC^PPOPPPP
a bottlePMTPPPPPPP
a boxPSNPPPPPPP
a brainXPNPPNMPPO
a brokenQNQPPPPQPP
a buttonPPSPPNPPPP
a carQNRPPPPPOP
a careSOLPPQPOPS
a chairOWKPPOPPPP
a chestyTPPPPPPPPN
a childVERSTUIPMS
a codeWITPPPPWGO
a coffeeNTPPPOPOPP
a coldQOMPPJZPPO
a colleaguePOOPPNPPPU
a colonoscopyPMOPPUPOPO
a coughOGNPP^OPPP
a coupleQMPPPOSPPP
a ctNNPPPPOPVN
a cutRPPPPPPPPO
a day^FOVLTMNON
a diabeticMPPPTPPPPP
a differentNTMSPPOPPP
a doacQOPPPOPPRP
a docPHYPPOPPRO
a doctorPONPPUPPPP
a dripQOROPPPPPP
a drySULPPOPPOP
a eSLWPONLOOS
a faintRRMPPPPPPP
a fallONNPPSPROP
a familyPROPPOPPPP
a febrileRPPPPPOPPP
a fewPSOPSNOPPP
a fibTWLNMOPPPP
a firstQOPOPOPOPT
a fitOGRPPVOOPT
a flatPTOPPMPPPP
a fortnightRSMPPPNPPP
a fractureNMPPPPWPOP
a frailLPPVOPPPPP
a freshQTLPPOPPPP
a friendNIOPPOSOWS
a funnyPNRPPPPPPP
a generalOOPPPPPPOT
a goodN[SPPFPPPP
a gpOPPPPPPRPP
a grownSOPPPPPPPP
a gunPD^PPPOPOP
a guyNNLOYNOPNT
a halfOSNPPPPPPP
a handPNRPPPPPPP
a headROOPPPNRNP
a heartSQRPPLOPPP
a hipRUPPPOONOO
a homeN>PPP`PPTQ
a kidTKTPROMPPP
a kidneyRQQPNNPPPP
a kneeVOPPPNMPPP
a knifeN@_PPOOPOV
a ladyRNSQONPPPP
a lighterOKXPPOPPPP
a lineTPPOPOOPOP
a litreUNPPMOPPPP
a littleQROPPPOPPP
a longMNPPOOVRPO
a lotMLOPN[OPPP
a lovelyPSOPPOPPPP
a lowRLMPPOOPXO
a lumpRNOPP^MPHN
a manTKYMSLPONN
a mechanicalSPPPNPPPPP
a minuteMRVPPNOPOP
a monthNXOONNPPPP
a negativeRPPPPPPPPO
a newLdJPPMOPLN
a newbornKMPSRTOPQN
a nightPIOPPZPPOP
a normalXOOPPMMQOO
a notePKUPPPPPPP
a nursePFQPNNPPSZ
a painfulPPOPPMTPPP
a parkingPSOPPOPPPP
a patient`EQOKWPNIR
a pharmacistRSPPPPPOLQ
a phoneOLPPPPPaIM
a photoLOOPPPOPNZ
a pillTNNPPPPPPP
a ppiRPPOPPPPPP
a pressureRMQPPOPOSO
a problemPKPPPUOSPN
a ptRLHPTVPOOS
a rashTULPKUKPPP
a realN[MPPONONP
a rowMTOPPROPPP
a sandwichPUMPPOPPPP
a scanMTOPPQPPPP
a secPSOPPPPPOP
a secondTQWPPOONKM
a seizureKWRPPMPPPP
a sheetOIYPPPPPPP
a simpleSOPPPPPPOP
a singleQTLPPPPPPP
a sinusRPPPPPNPPP
a smallTMNPPLWPPO
a smokerRPPPPNQPPP
a soreQMNPOSROPP
a spareOUPPPPPPLP
a statinRKPPNTUOPO
a stentQNPOQQPPPP
a steroidSNPPPPPPPP
a stomachRPPPPPPPOP
a stoneQLQPPPRPPP
a strokeSMQPPPOOQO
a syringePRNPPPOPPP
a teenagerSJTPPNTPNO
a thingNPPPSOPPPP
a thirdQNSPPOPPPP
a tiaROPPPOPPPP
a timeQPSPPPNPPP
a toddlerRQQPOPNPPP
a tractorOSPPPPPPPP
a urineSPPPPOPPPP
a week[_LQQJILMM
a wetPLTPPPPPPP
a wheelchairOUOPPPOSKP
a wholePQTPPLPPPP
a womanOOOPTNPOOQ
a wordONSPPPPPPP
a yearHSKKN^YONM
a zSOPPOPPPPP
aaNOUPPPOPPP
aaaWSNNPMPNOP
aaa #2.LRPPPPSPPP
aanvalRPPPOPPPPP
abdNPPPPPSPPP
abdoPLVPPOPPPP
abdomenQHYPPMRPPP
abdomensPORPPPPPPP
abductMPKPPOZPPP
abductionLMUOPPPPUP
abegPOSPPPPPPP
abgMJWPPPUPOO
abiNRNPPPOTOO
ablatedOYNPPPKPPP
ablationWPNOOOOPPO
ableMYQPPPPOPK
able toMYQPPPPOPK
abortionMORSPPPOOR
aboutRZ<LWRFRWS
about #1PTOPPPPPMP
about #2RSQSPJPPPN
about $O[HPPPNPPP
about aMLQPPLOPTX
about herN\FPPROPPO
about itO\OPPIOPOP
about myOPRPPQPPPO
about statinsNSOPPPPPPP
about theOQJPNWPOTN
about toQ>lNPJPPON
aboveOOROOOPPOT
above #2VMOOOPLPPT
abpiQMLPPOWROP
abroadMMNOPZOLPU
abruptionJTSPPPOPPP
abscessRNLQRTMQOP
abscondedPQOPPPPPUL
absenceONMPPOWPPO
absentQMNPPOTPPR
absoluteTQOPNPPPPP
absorptionOMPOWPPPOP
abtPSMPPOPPSO
abuelaPMSPPPPPPP
abueloPMTPPPPPPP
abxfRJJIOMOOR
abx $WOPNNPPPPP
abx atTOPPNPPPPP
abx forRPPOPPPPPP
acO_GPPOOPMP
acabaOMTPPPPPPP
acamprosateTPPMOPPPPP
accPOPPPPPVLP
acceptHQPPPPPPYP
acceptableINOOUPOWPP
acceptedOXLPPMPSNP
accessLJUPPNLKWX
accessiblePORPPPPPPP
accidentPTQPPMUMNN
accordVOLPPPOPPP
accordingPRQPPNPPPP
according toORQPPNPPPP
accretaNRRPPPPPOP
accuracyZMOPPPOMOP
accuracy $SOOPPPPPPP
accurateSOPPPPPOOP
accurate isRPPPPPPPPP
accutaneOMPNQVPPPP
aceTPOPOPPPPP
ace inhibitorSPPPNPPPPP
aceiTPOOQOOPPP
acetaminophenSRNOPPPPPP
acetylcysteineUPPMOPPPPP
acheJLQPPXRPPP
achesQKMPPPWPPP
achillesSQOPPONPPP
achingQNQPPPPPPP
achyLKOPPZPPPP
acidONPYRMPNOO
acid forROPOPPPPPP
acid inPMTQPPPPPP
acidoQNRPPPPPPP
acidosisSPPPPONPPP
acidsPPOPPPRPOP
aclTMQPPOOPPP
acmTOOPPPOPPP
acneRROPNPPPPP
acne $RPPOPPPPPP
acrPWOPPPJPPP
acrocyanosisPOLPPPUPPP
acromionSMPPPPPPPP
acrossUQPPPNLPOQ
across thePRPPPOPPPQ
acsGOOUOPXPOP
actNQMOPONMDe
actingSQORONOPPP
actionPSNPPPPPPP
activateNPPPPPPPUN
activatedQMTPPPOPPP
activationPQOPPOPPRP
activeHL]POPOQOP
active shooterLJ[PPPPPPP
activelyRRLPPPPPPP
actrapidPORPPPPPPP
actualOUNTOONPOP
actuallyRORPQPOPOP
acupunctureQGPPPYPPOP
acupunturaUOMPPPPPPP
acuteZMOJMNRWNO
acute coughTPPMPPPPPP
acute lowRPOPPPOPPP
acyclovirPPPSOPOPPP
adWOOOOOOPPP
adalimumabMPPPTPPPPP
adddOJNNMJMSN
add onSLOPNPPPUP
added]OMJNOPPPP
added toYQNKNPPPPP
addingXNONPOOPPP
addisonsCTP]OLRNPO
addressPOTPPOPOOP
ademtPMSPPPPPPP
adenomasXJPPPPOPPP
adenosineIOTRTPOPOP
adessoPNSPPPPPPP
adhdTKMNM\POPO
adherenceXMPPPPOONP
aditivesROPPPPPPPP
adjONPOPOVPPP
adjustOROSPPNPPP
adjustedXMOPPPMPPP
adjustmentKPPVPPPPPP
adminTTLPPOOPOO
admissionNFLKOLN^aM
admission $YPOPOMOMRN
admissionsVXLPOPOMMN
admissions $XMMPPPOPOP
admissions ?SPPPPPPPOO
admitKNOPPORPXO
admitsI]RNPOOPMP
admittedRQMPPPOPNU
admittingPROPPPPPPP
adolescentPOTMPPPPPP
adolescentsTOPPOPPPPP
adrenalNPVLPPQPPO
adrenalinaUOMOPPPPPP
adrenalineFV]QPLMONP
adrenaline inUPPLOPPPPP
adrtNNOPPPOPPV
adultLQQdJNMNLP
adult $GOP]MPPPPP
adults\NOKOONPPP
adults $ROPOPPPPPP
advairRPPOPPPPPP
advanceNMOPPOOPNZ
advancedRONPPOOQPT
advanced dementiaOONPPOPQPT
adverseTOOPPPPPPP
adverse eventsROOPPPPPPP
adviceOMQPPTOOQQ
advilPPPPNRPPPP
advisedRIXPPPNPPP
aecopdTPOPPPOPPP
aedQF\PPOOPPO
aesXNPOOPNPPP
afiJSKJMNNMO
af $\JRKOPPPPP
af ?RPPPOPOPPP
afebrilePLLOOL^PPP
affectFPPPPP\PPO
affirmZIOPPPPPPP
afibMPOOOSLQUP
afib $LPPPPPPPVP
afnetYKNPPPOPPP
africaSOOPPPPPPP
africanSMOPPPRPPP
aftO[PPPOLPLP
afterVBCSQY]CVQ
after #1VL@LNNONlM
after #2JOHXORLOZO
after $QOMNPNXPOP
after ?PbQOOODONO
after akKJLNGTNMO
after anUNQOPOOPQN
after arrestXNOPPPLPPP
after birthTLTPPOOOOP
after cardiacSPOPPPOPPP
after contrastNKVOTQNPPP
after dischargeQOSPPOOQOO
after herRQOPOPOPPP
after hipQPPOPPOPPR
after hisTORPQNOPON
after lunchOHOPP\OPOP
after miTOPONPPPPP
after myOMPPPXMPPP
after onePXKPPONPPP
after startingVPPLPPOPPO
after strokeTNPPPPOPOP
after tenVLNPPQPPPP
after thatO]NPPGNPPP
after theDZW`MMBOMS
after tiaUPPMNPOPPR
after twoQWPRPONPHP
afternoonL\PSPMNPJO
afternoon $PSOPPPPPOP
afterwardsROPPPPPPPP
again?qLKJ`KRHK
again $EUPNObLONO
again ?SXROOONMMO
again atOMSPPOTOPP
again iPVLPPOPPPP
again thirdLMVOPTOPPP
againstgELKPMLOPV
against theQOROQOOPPQ
age[@GYLIQUO[
age #1LRQYNLNPPP
age #2OLLPPOWPPT
age $NKOSPPPWPO
age ?SOPPPPPPPP
age adjustedWNOPPPMPPP
agedWLLPPPOPPS
aged #2WLLPPPOPPS
agencyIVNPPPPOOU
agentsRPPPPOOPPP
aggressiveONSPPPPPPP
agitatedINTUONTPPP
agitationTNPROPPOPO
agitation $TNPPPPPPPO
agoL=bRVSRNLN
ago $EP[WOOKPOP
ago andRMSPPOOPPP
ago nowMOLPXPPPPP
ago onPRQPOOPPPP
agonalOM]LPPOONO
agonyQJWPOPOPPP
agoraNJYPPPPPPP
agreeOIKPPOUPNZ
agreedLWNPPPPPPP
agreesPVPPPMPPPN
ahOROPPQPPPP
aheadPUNPPPMPPQ
ahiOSOPPPOPPP
aidNRIPP[NPPO
aidsVSJPPVNJPO
aids $UPMPPWOKPO
aimYNOPPPKPPP
airQSUONKSOOO
air $PEUPPPWPPP
air embolismQNRPPPPPPP
air inOLXPPPNPPP
airconP]FPPPNPPP
aireONTPPPPPPP
airportPNRPPPPPPP
airwayRB`OOMLOXN
airway $MNWPPPPPOP
airway trolleyPSLPPPOPQP
airwaysZLMPPPOOOP
aiutoOLUPPPPPPP
ajudaPNSPPPPPPP
akiVOOPMOORPP
akoOMPPPZKPPP
alRJ\OPPMOOO
alarmJYcNOKGONN
alarm atPMTPPPPPOP
alarm goingPXJPPPPPOP
alarm inPVJPPPPPPP
alarm isPUKPPPPPPP
alarm lowPLWPPPNPPP
alarm testNZIPPPOPPP
alarm wasPROPPPPPPP
alarmingNPSPPPPPPP
alarms\MIPPPOPPO
albendazoleINN[OSOOPP
albpRPPPPPPPPP
albuminXMPROOOPLP
albuterolOQOONPTPPP
alcoholPLMO\MUNLP
alcohol useTPPONPPPPP
alcohol withdrawalROOSNPRONP
alcoholicJNMPOYWPOM
alendronateUMOQOPPPPO
alergyRPPPOPPPPP
alertFUOOPOYOPO
algoQSLPPPPPPP
alguemNUOPPPOPPO
algumaWLNPPOPPPP
alightOJXPPPPPPP
aliveQTOPPNPPPP
alive $QSOPPNPPPP
alkaliPKUPPPPPPP
allRi_HERHKDP
all #2PROPPPPPPP
all $NeLPPNOOJL
all ?\JPPMPOPPP
all dayNIMPP\QPPP
all fineRJOPPWNPPP
all goneQXFPPRPPPP
all goodPROPPPPPPP
all greenPVLPOPPPPP
all handsNG]PPOOPPP
all inOYLPPONPPP
all myTOWPPFPPPP
all nightQTIPPSOPOP
all normalPTMPPPOPPP
all ofMUROQQOPLO
all overM>eOKTTPPO
all sortedPUKPPPPPPP
all theKE[PPOWPOP
all weekQPSPPONPOP
alleLSSPPPOPPP
alleenPNSPPPOPPP
allemaalNXKPPPPPPP
allergicLRGQ[WMMOO
allergic toGRNNXSPPOP
allergiesRONPQQPPPP
allergyPQISbKJNRM
allergy $WNOOROPMOP
allesOG]PPPOPPO
alloMWOPPONPPP
allopurinolYNLQPOMPPP
allowLSMPPPPPRS
allowedG9KOWQORb\
allowed ?NMNOWPPPOR
allowed toJDNPPRPS_P
almostPTPPPNPOPP
alone]KYLIMPOPN
alone $PSOPOMVPMP
alone ?ULOPOUNPPO
alone inPNSPPPPPPP
alone orRPPPOPPPPP
alone withNQRPPPPPPP
alongRRNPPPPPPP
alongsideJPOOZOOPPP
alpMMLPPP[PPO
alp #3OOLPPPVPPP
alreadyYMQONLRPOO
already $ORPPPPPPPP
already inPMSPPPPPPP
already onVPKPPPPPPP
alrightLNNPTQTPPP
alsMWJOTONRPO
alsoKMRQSLNZNP
also $NPTPPOOPPP
altVNLPPNWOMO
altaN\FPPPPPPP
alteplaseQRVKOONOPP
alterPMPNXNPPPP
alternateVQNROONOMP
alternatingSPPPMPPPPP
alternativeOQPPRPPPPP
althoughSOPPNOPPPP
altitudeOIRPPRUPPO
altoRPNPPPPPPP
aluminiumQRNPPPPPPP
alwaysLVDPOWUQLR
alzheimer'sZROMNNNPNP
am;HPIM]aKMa
am #2NJHON_TPPP
am $E^HOPI^PQP
am iF;HLQ\[MNh
am nowPNTPPPNPPP
am onPMSPPPPPPP
am withOHPPPZPPPP
amaLMOPPPPH`Q
amanhaPROPPPPPPP
ambPTNPPOOPPP
amb bayPTNPPOOPPP
ambosPSMPPPPPPP
ambulanceJZWOPMMORK
ambulance #1OTMPPPPPPP
ambulance #2OJWPPPPPPP
ambulance bayMSWPPPPPJP
ambulance crewOROPPPPPPP
ambulancesQORPPPOPPP
ambulatoryRQPOPPNPPP
amendedPOPPPPPVOM
ami]IOPOPLPPP
aminophyllineOOOWLPPPPP
amioML]LRNPPPO
amiodaronRPPOPPPPPP
amiodaroneMLF[YONPOO
amitriptylineRQTSJOOONP
amlodipineTPOMRPNPPP
ammoniaMPLPPPVPQP
amountJON\OPOPPP
amoxQORNSLRPPP
amoxicilinSOPOPPPPPP
amoxicillinN]LQMNMPOP
amoxicillin forOPPRPPPPPP
amoxicillineWLOOOPPPPP
amoxiclavTRNMROOPMP
ampicillinOPPORPPPPP
ampouleNTOUNOOPOP
ampoulesMSPOPPOPPS
ampsIQPWPPPPPP
amputatedPG[PPPOPPP
amputationXNNOPOOPOP
amtMPPUOPPPPP
amuQ]JPPNPPLO
amylaseOQOPPPSPNP
amyloidSPPPPPOPPP
anUKE`AFNLQk
an acuteNPPRPPPPPP
an antibioticTPPPOPPPPM
an egfrLQO]GPPPPP
an hourMZXNPLNOMN
an hrPOUPPPNPOP
an injectionPOOPPPPPPR
an oldNOOPTOSPPP
an osteoporoticPOPPPPPRPP
an overdosePNSPPPPPPP
an xTPPPPNOPPO
anaUEKOPObPOM
ana #1QHKPPP\PPP
anaemiaMPPTPPOSNP
anaesthesiaQGNPPPPP[P
anaestheticTOXOOOPPIP
anaestheticsJYOPPNPPPP
anaesthetistMSQOPONORQ
anaesthetist $PMQPPPPOSO
anaesthetistsROPPPPPPPP
analSPPOOPPPPP
analyserPSNPPPPPPP
analysisSOOPPPPPPP
anaphylacticPRPPPNPPPP
anaphylaxisFSSP\LMQNO
anaphylaxis inPOSQMPPPPP
anaphylaxis toROOLUOPPPP
ancTERKOP[PPP
ancefMPPPSPPPPP
andSBh`jPIG3F
and #1N]KPPOLPPP
and #2P[HUOMMPPP
and #2.O`JOPMLPPP
and aD[QNSIWNNR
and afterRPPOPPPPPP
and allPSNPPPPPPP
and anSPPOOPPPPP
and askedPTMPPOPPPP
and askingPSNPPOPPPP
and atKVLTPPPPPP
and babyNRRPPOPPPP
and backOSOPPPPPPP
and bothPRQPPNPPPP
and bpPUMPPPNPPP
and breastVNOPPONPPP
and breathingOOTPPPOPPP
and bySPPMPPPPPP
and canNPPQPPPSPP
and can'tTNOPPQNPPP
and chestOOTPPOPPPP
and clammyPNSPPPPPPP
and confusedQPSPPMPPPP
and consVLMOMVPPPO
and cryingNKNPO\OPPP
and deathsROPPPPPPPP
and dementiaRPPPOPPPPP
and doPMPTQPPPOP
and doesSMNOPPRORP
and droppingOLVPOPPPPP
and eatingOPOPPNTPPP
and fallingQORPPOOPPP
and feelOTLPOROPPP
and feverOPNPOOUPPP
and floppyPOSPOOOPPP
and forPOPRPPPPPP
and gonePROPPPPPPP
and greyPWJPPPOPPP
and hadLKOPO]OPPP
and hasXPROPKNPPO
and heOE^OWJOPOP
and he'sLGZPOTPPPP
and heartSNSOOONPPP
and herPKXPONQPPP
and hesPJWPPPPPPP
and hipRPPPOPPPPP
and hisPE]PPOQPPO
and howINHjMONOOO
and iN]bQN6NPPP
and i'mMFVPPZOPPO
and i'veQLYPPLPPOP
and imLUOMOVPPOP
and inL\LPNPOPPP
and infusionLPOVPPPPPP
and isOQTQQLNPQO
and itSJ_PPHMPPP
and it'sPH\PPMOPPP
and justONSPQPPPPP
and leftPMUPPPOPPP
and mortalityRPPPPPPOPP
and myLLQPOXOPPP
and neckNPRPPPORPP
and noT\SMKNKOOO
and nobodyPMSPPPPPPP
and notQJWPPPOPPP
and nowPSQPNRNPPO
and offLNQPPXNPPP
and onPVJPOQPPPP
and oneMZKPPPOPOP
and outNMTPPPPRPP
and pressureNSPPPPPPPP
and rigidPSNPPPPPPP
and saidPIXPPPPPPP
and satsPORPPPPPPP
and saysOLRPPSPPPP
and sealedOTNPPPPOPP
and seeWKSPPMOPPP
and sertralinePPOPLPVPPP
and sheOL]POLMPPP
and she'sOIVPPQQPPP
and shesPKVPPPPPPP
and stablePTLPPPPPPP
and stillRQTPPOLPPP
and sweatingPKVPPROPPP
and theU?eOORIQNO
and thenP\HTOLLPPP
and there'sPORPPPPPPP
and theyMPRPOTPPPN
and toastONNPPPTPPP
and veryORMPPRPPPP
and wantsQORPPPPPPP
and warfarinJPOL\OPPPP
and wasQPOPPOPRPP
and weQSNPPOPPOP
and wellPQKPPUOPPP
and wentORMPPPSPPP
and whatSOOQPOOPPP
and what'sPOMSPPPPRP
and wheezeNNUPOPPPPP
and whenNPJUOOVPNP
and whereOOQPPPPPRP
and whichUONPONQPQP
and whoMOVMPPPPSO
and wontNOQPPOOPPS
andexanetTPPOMPPPQP
andexxaKPOWPPOPPP
andromeda[NHPPPOPPP
anemiaTPPPPPOPOP
anesPLXPPOOPOO
anestesistaPORPPPPPPP
anesthPPRPPPPPPP
anesthesiaNMRQPONPUO
anesthesistNPSPPPPPPP
anestheticNOMPOPWPPP
anesthetistONTPPPPPPP
aneurysmOLRPQPVOOO
angMNVNTOOPPP
anginaU[MPILOPPP
angioPROPPPOPPP
angioedemaOOVPOONPPP
angiogramPESPPYPPPP
angiographySOPPPPOPPP
angleOMQPPPSPPP
anionNFNOPPaPOP
anisocoriaOLOOPPXPPP
ankleTIGOO_SONN
ankle sprainRPPPPPPPPP
anklesPONOOPUPPP
annexPQPPPPPIWP
anniTKTPOOOPPP
announcementPJWPPPPPPP
annualS[OOOKLOLS
anomalyNUOPPPMPPP
anorexiaORNPPPOPPR
anosXIRPPPOPPP
anotherVUSOOLMNKR
another oneXLMPPOPPPP
ansQNUPPPNPPP
answerQQQQOMOQPO
answeringOPWPPMOPOP
answering $OMUPPOPPPP
answersOLVPPPPPPP
antacidsNPPPSPPPPP
antenatalOROOPOUPOP
antenatal clinicPOSPPPPPOP
anteriorRPPPPPPPOP
anthracyclineLOPVPPPPPP
antiKLNVON]PMO
antibioticNOPLOQMMZS
antibiotic $NPPOOTPPPP
antibiotic orRPPPPPNPPP
antibioticiTNPPPPOPPO
antibioticoGPYPPPPPPP
antibioticosSOOPPPOPPP
antibioticsVXNKKQOOLT
antibiotics $TMPPMTPPQO
antibiotics ?MPPPPTPPPP
antibiotics forQPPOPRPPOP
antibiotikaVLOPPPPPPP
antibodiesUPPONONPPP
antibodyNNOOPURPPP
anticoagUOOPPPNPPP
anticoagulantsOOPPPPPSPP
anticoagulatedROPPPPPPPP
anticoagulationOZPOPOPPJO
antidepressantOPNOUTOONO
antidepressantsUNQOLQPPPP
antidepressants inSOPPOOPPPP
antidoteOPTOOPPPPP
antiemeticRPPPOOPPPP
antifungalSPPPOPPPPP
antihistamineKNNPP[OPPP
antihypertensiveQROOOOPPPP
antincendioMXMPPPOPPP
antipsychoticTOOPNPPPPP
antipsychoticsSOPOPPPPPP
antiveninMTPPPPPPPP
antivenomLKOSOPOPZP
antiviralRPPPPPOPPP
antlerTMOPPPPPPP
anxietyTKNPPTROPO
anxiousOOOPPRPPPP
anyh<SDY^@JWM
any benefitYLLPPPPPPP
any betterUNPPOOPPPP
any dataTLOPPLPPVO
any evidenceROPPPPPPPP
any gainSOOPPPPPPP
any goodPIOKOaOPOO
any harmUOOPOOPPPP
any moreC[YPPMPPLP
any ofNOPPRSPPPP
any papersPKPPPVPPOP
any pointRONPPRPPPP
any rctSPPOOPPPOP
any trialsRPPPPPOPOP
any useVJLPOXOPOP
anybodyJZXPONKOLQ
anymorePE]PPMNTPP
anyoneGg[QNXJKCI
anyone $PJUPORPPPP
anyone ?NVOPPOOPPP
anyone elseMPOPPVOPPO
anyone goingPROPPPPPPP
anyone gotSPROPMPPPP
anyone haveOXPPPNPPLO
anyone knowMDVTPUPNSO
anyone seenSOOPPOPPPP
anyone wantNVOPPOPPPO
anyone withOSPPPPPOPN
anyone'sPNMPPUPPPP
anythinge9<RTHZPWX
anything $RNOPQNQPQO
anything ?LLOPPVTPPP
anything elseNTPPPOOPPP
anything forROPPPOOPSP
anything inWBNOOQMP_N
anything onWZITLDJRMX
anything toKIMPPNaPPP
anywayNXNOPOOPPP
anywhereOYNPONOPNP
anzianiRPPOPPPPPP
aortaNIZPPPPPPP
aorticQORPOPPPPP
apartUNRNNPPPPP
apexPKVPPPPPPP
apgarPVLPPOOQPP
apgarsOSPPPPOPPP
apgars #1OSPPPPOPPP
aphasicOQTPPOPOOP
apicalOMOPPPUPPP
apixabanKWNPOOMXNO
apixaban $KIUVWLPOPP
apixaban ?MPPOPTPPPP
apixaban forOPPNTPPPPP
apixaban vsRPPOPPPPPP
apixabanaWNLPPPPPPP
apneaPNUOQONPPP
apneicNLVPPPPPPP
apnoeaTLYNONMPOP
apnoeasOKYOPPOPPP
apnoeicLPUPPPOPPP
apoeSNPPPPPPPP
apologisedPTMPPPPPPP
appUZLPPHOPPO
apparentlyOZJPPNOPPP
appendectomySQOOPOPQOP
appendicitisRQMPPOROPP
appendixQQLPPNUPPP
appetiteLQLPO\NPPO
appleRNPPPPPPPP
appliesPIPPPPPPVR
applyPKPLPKPM]U
appointmentLEMMPjNMNR
appointmentsSOPPPPPPPO
appraisalPTPPPMPPPP
appreciatePSNPPPPPPP
approvalHOPNOOPO^O
approvedMWNOPOPOQP
approved $OSOPPOPOQP
approvesPNPPPPPPTO
apptNMOPPVPPPP
apresWNNOOPOPPP
aprilMNOPOWQOPP
aptPSOPPNPPPP
apyrexialOOMPPPVPPP
aquamat[INPPPPPPP
aquiPMTPPPPPPP
archOTMPPPPPPP
archingNF`PPOMPPP
ardsSONPPPQPPP
areHeEIG^KJTW
are #1PLVPPOPPPP
are $PSNPPPPPPP
are atOSOPPPPPPP
are deadPSMPPPPPPP
are inHgLOOJROLO
are notPRNPPPPPPP
are nowO[HPPPPPOP
are offPSNPPPPPPP
are onRSMPONMOTO
are outKMUTPOPPPP
are theNWKOPNUOQN
are theyUKMOOVNPQP
are upOTNPPPPPPP
are weHELOONOO_]
are withOWNPONPPPP
are youM\UPPONNHP
areaKA]PPM[PPP
argatrobanNPPSPPPPPP
argueVKOPPPPPPP
arguingOSQPPNPPPP
argumentPRPPPPPPPO
ariaTNQPPPNPPP
ariceptSOPOPOPPPP
armJLrNL9`OJM
arm $VLLONPVPPP
arm andPOTPPNOPPP
arm deadOG[PPPPPPP
arm isNOZPPLMPPP
arm'sPMUPPNPPPP
armedPLUPPPPPPP
armsDXLOVNXONO
arms $JTNPVOOPPP
aroundPRQPPOUPJO
arousablePORPPPPPPP
arrestVG]QJQBVQR
arrest $SHPTLXPPNO
arrest inNVNPPPOPPO
arrestedOI\PPNOPPP
arrestingPOSPPPPPPP
arrestoTONOPPPPPP
arrestsWMOPPPPPOO
arretUKQPPPOPPP
arrhythmiaONVPNPOPPP
arrivalTRLOPOOPPP
arriveTOOPPPPPPP
arrivedN^GPPPOOPP
arrivesOTOPPPPPPP
arrivingMQXPPPPPNN
artSOQPPOHOWO
art lineOQRPPPNPPP
artefactPRNPPPQPPP
arterialPVLPPPNPPP
arteritisMPPTOPPPPP
arteryQNUOOPOORP
arthritisUOPPOOOPPP
arthroscopyTOPPPNPPPP
articaineP[JMPPPPPP
articleNXMOPOOPPO
artifactMPPPPPTPPP
arvoPRPPPPPPOP
asSR]FbO6UHT
as aQXINQYNOOJ
as goodn@NLNNNOPO
as iOG`NPNNPPP
as plannedPULPPPPPPP
as theOKUPTOOQNO
as usualMVOPPOPPOP
as well_OOPPPLONL
asaOVNKNPNVQP
asa #3SOPNPPPPPP
asapPWKPPPPPPP
ascendingPPNPPOTPPP
ascitesLLNPPP[PPP
ascvdJWPPPPPPPP
ashenNOTPPPPPPP
askK_NOO[OIGP
ask $OOKPPXPPPO
ask forLVSPPRPNJR
askedLdDPPMOOPQ
asked forOVKPPPPPPP
asked meNSNPPRPPPP
askingMRNMTQLPLX
asking $MNPPOOPPQU
asking aboutWOOPPLPPPO
asking forHVQNSSONMS
asking meOMNPSTPPPP
asks[INOLULRPO
asks aboutONPPPTPPPP
asks forQQOPPPOSOO
asks ifRPPPOPPPPP
asks whetherUPNPNPPPPP
asleepKPSOPHZPPS
asleep $ORXPPKMPPP
asmaTOOPPPOPPP
aspiratedNKXPPPOPPP
aspiratesNPOPPPTPOP
aspirationPOOOPPOUPP
aspirinRPPQUQLOMO
aspirin #3ROOOQPOPPP
aspirin $XOTMNKPPPP
aspirin afterRPPPOPPPPP
aspirin andRPPPOPPPPP
aspirin forVPPKPPPPPP
aspirin inHPOP[PPPPP
aspirin orOPSPPOPPPP
aspreeZINPPPPPPP
asprinWOPONMPPOP
assaultMONPOOPOP[
assaultsWMOPPPPPPN
assessmentPQLPPPPPOT
assignmentPOPPPOPPPS
assistantOOPPPPPRPP
assistedRNPPPNPLPV
associatedVLPPPPOPPP
associationNSPPPPPPPP
astMMOPPOXPPP
asthmaRPNMQWSQIM
asthma $RNONUOPPPP
asthma ?SPPPNPPPPP
asthma silentONSPPPPPPP
asthmaticHQZOTNMPPP
asthmatic $KONOXPPPPP
asthmaticusOROPPPPPPP
astmaRPPPOPPPPP
asvMORUPPOOOP
asxOHNPPO[PPP
asymptomaticTNLPPPTPOP
asymptomatic $JUMPPPUPOP
asystoleGR^OPOMOPO
atYMNGPSV@`L
at #1]_6OKOdNEM
at #2a@6AgZWOG[
at #2.SIPSPOOPSP
at #3RL\NNOKPPP
at #3.OVMPPPOPOP
at #4NLZPPMOPPP
at #4.NNWPPPNPPP
at aSKUOPPMPPR
at all`JRPLOKPNP
at bedsideMNNPPPOPZP
at bedtimeVOPONPOPPP
at birthPXLPPOOPPP
at dayYKOPPPNPPP
at deskOXLPPPOPOP
at gatePNSPPPPPPP
at handoverPIWPPPPPPP
at herKUKPPOVPPP
at hisPORPPPPPPP
at home`;dOIVLPKM
at lastO[IPPNPPPP
at lunchOK[PPMOPNP
at myKTRPTOOPNO
at nightIDJTS]IO`N
at noPYIPPPOPPP
at noonOPVOPNOPNP
at onceQROPPQMPPP
at oneUTMNPOOPOO
at ourOIRPPXNORN
at receptionPRNPPPPPPP
at restOKLPPO\PPP
at riskMNNPOOPOP[
at schoolOMSPOSOPPP
at sixMWOPPOOPPO
at tenRGZPPNPPPP
at thatRTNRONOPPP
at the=Z]OOQRJRP
at thisLTJPPLQP\N
at threeOTMPPPPPPP
at triageNPPPPPPPSP
at twoRSLPPPOPPP
at whatZOOQPHMPTO
at workIZRPOMNPPP
ateFb`KOLMMJO
ate aMGfLPKPPPP
ate myPWMPPNPPOP
ate theOTQPPPPOMP
athleteOPNPPOTPPP
ativanMKSUQOPPPP
atmetOKXPPPOPPP
atorvaMOPPUPPPPP
atorvastatinNPNPUOOPPP
atorvastatin #2NPPPRPPPPP
atracuriumNPPRPPPPPP
atrasadaOXKOPPPPPP
atrialTOOPPPOPPP
atriumPMTPPPPPOP
atropineJMWUQOOOOO
atropine finishedPORPPPPPPP
attOSPNSONPPP
attachedIKNPOLePOO
attackXOVQOIMOOO
attack $SMPRPPPPPP
attacksRPPPPROOPP
attemptJPMPPNOQO\
attemptsXKRPPPNPPO
attempts $XKPPPPOPPP
attendancePRPPPPPPPP
attendantPMSPPPPPPP
attenderQTNPPPOPPN
attendingMROPPNPQTN
attendingsPROPPPPPPP
attentionWMNPPPOPPP
attorneyOMOPPPPPOW
atvOKOPPPOPOY
atypicalMKOPPUTPPP
auNCbPPPOPPP
aucRPPNPPPPPP
audiogramOJPPPPXPPP
auditMTIPPNORWO
auditoriumOTNPPPOPPP
aufQH[OOPOPPO
augenOMVPPPPPPP
augmentationTPPMPPPPPP
augmentinQOPPPRPPPP
augustNWMPPMOPRO
auntiePNQPPRPPPP
auntyOPNPPTPPPP
aureusTOPOPPPPPP
ausK\MPPPOOPP
authLSOLPNO[PO
authorisesOKOPPPPO[M
authorityPOPPPPPROP
authorizationPOPPPPPROP
autismRPPPOPPPPP
autoMJQLOPOR]O
autocorrectPUNPPNPPPP
autonomicRPPPNPPPPP
autumnVMPPPNPPPP
auxVNNOPPPPPO
avUNPPOPPOPP
availablePPMOOOMM]P
avalanchePLTPPPPPPP
avaleOMTPPPPPPP
avecPNRPPPPPPP
avfNMPPPOUPPP
avgKWOPPPOPPP
avoidLQMN`MMONO
avrPOPPPPRPPP
awaitedOKNPPP[OPO
awaitingPRNPPPPPPP
awakeOKTNNJ^ONO
awake $NRWPOMMPPP
awake andPVKPPPPPPP
awareNeINNOMPOO
aware $O\MNNOPPOO
awarenessSPNPPPOPPP
awayWSVNOIOQIQ
away $UPWNPONPKO
away withNQOPPPPRPP
awfulPKYPPPMPOP
awful $PJYPPPNPPP
ayerOULPPPPPPP
ayudaPKVPPPPPPP
ayushmanONPPPPPNUP
azathioprineLPOPWOOPPP
azithroROOSOPOPOP
azithromycinXOPMNPPPOP
azithromycin inRPPPOPPPPP
azulNOWPPPOOPO
bNVE@UMUcKS
b #1KTOKNNL_OP
b #2aNHCQMYQOP
b $GKTRWPOTOO
b bedPNRPPPPPPP
b isPTNPPPPPPP
baLLONTZKPKV
babandoOMUPPPPPPP
babeNOVPPPNPPP
babiesTKVPPOOPOO
babyUSNYRWMHFM
baby #1OTIPPUNPPP
baby $T9Q^Q[KOPO
baby ?QPPSNPPPPP
baby aspirinSOOPOQPPPP
baby clinicN_IPPPNPLP
baby forNSQPPOOPPP
baby fromSYHPPLPPPP
baby hasPORPPSOPNP
baby inPQRPPNPPPP
baby isRBWPPLZPPP
baby notPSOPPPPPPP
baby ofRPQPOOPPPP
baby swallowedPOUPPMPPPP
baby withYOOMNOROPP
baby'sOJVPPUNPNP
backQfJFGbNMNF
back #2.NFOPP_OPPP
back $KOOOSUQTNM
back ?WKTOPNOPOP
back afterOROPPPPPPP
back andSPOOPPPPPP
back atGbMPOMNPPP
back blowsQOSPPNOPPP
back byPYJPPMPPPP
back forUQOPPMPPNP
back fromHWHPOR[OQN
back inK\POOSMPMP
back isPVPPPKPPPP
back ofQJTPPPPPRP
back onUOIPONIP]P
back orUNNPPPOPPP
back painRG^ONPJORP
back thePSNPPPPPPP
back toP_KOPMNONO
back wentQSNPONPPPP
back withMWNPPPOPOP
back'sPMOPPTPPPP
backacheSOOPPPPPOP
backorderMZOPPPJPPP
backupPIVRPPPPPP
backwardMLXPPPOPPP
backwardsPPJPPPVPPP
baclofenPLSOSPPPPP
baconOWIPPPPPPP
bacteraemiaROPOPPPPPP
bacteremiaUOPPPPMPOP
bacteriaVOPPPLPPPP
bacterialTPPPPPMPPP
bacteriuriaRPPPPPOPPP
bactrimTOONPNPPPP
badd:YIS]JMLM
bad $VRRNJPOPPP
bad backSPPPPOPPOP
bad forQNPPPRPPPP
badgeN^EPPMOZLO
badgesPROPPPPPPP
badlyTJQPOTOPOP
bagHWaWNHPNHM
bag $ORSSPOOPLP
bag inPPRPPPPPOP
bag isPTKSPNPPPP
bag maskPNSPPPPPOP
bag ofOROPPPPPPQ
bagelOTPPPPPPMP
bagelsP[JPPMPPNP
baggingOI\PPOPPOP
bagsLXJPPOOPUP
bairnOYMPPNMPPP
bairn'sPNRPPPPPPP
bakeOULPPPPPPP
baker'sPOPPPORPPP
bakersOOPPPPRPPP
bakriPULPPPPPPP
balancedWMNOPPPPOP
balconyPOSPPPPPPP
baldLQMPORUPPP
baliPKOPPVPPPP
ballMQXPPLNPPP
balloonVFTNPTOOQP
balloon pumpPMTPPPPPPP
ballooningPMTPPPPPPP
balloonsOULPTNOPPP
ballsPSNPPPPPPP
bambiniVNNPPPOPPP
banQWOPPPPOKP
bananaPNJP[OSOMO
bananasOROPPPPPPP
bandKGONPE^XWO
band #1K@KOPO]XXO
bandageUOPPPPPOOP
bandedPORPPPPPPP
bandingQNPPPSPPPP
bandsFNO]PPOPRP
bangYNPPPPPOKP
bangingPNSPPPPPPP
bankIUGOONHOhO
bannedPRNPPPPPPP
barSQPPPPLPPP
barberVLOPPOPPPP
barcodeUOOPPPPPNP
bareOOPPPPPLWP
barelyLDUMPaOPNO
bariatricPNMPPNPPXP
barkingLSPPPPQPPP
barkyOKQPPPVPPP
barky coughOJRPPPVPPP
barnPKUPPPPPPP
barricadedOKXPPPOPPP
barrierOZIOPOPPPP
barriersTONPPPPPOP
barsPSMPPPPPPP
basalZNJPOPPPOP
baseKOSPPNUPPO
basedWNOOPNOPPO
baselineORNPPOSPPP
basementOSQPPNPPOO
basicallySPNPPPPPPP
basilarXMNPPPOPPP
batchOROPPPPPPP
bathTLXOOMNPPO
bathingTNOPPPOPPP
bathroomJUXPPLOPOP
bathroom #1PRNPPPPPPP
bathsROOPPOPPPP
battORQPPPPOPP
batteriesKYZPPKPOJO
batteryN_QOOLLOLP
battery #1PMSPPPPPPP
battery $OPRPPPPPOP
battery isPVLPPNPPPP
battsOUNPNPPPPP
bay7hkJOLEKTM
bay #1LW_KPOIOMO
bay $MVNPPPPPPP
bay bNTNPPPPPPP
bay cNJYPPPPPPP
baysPLPPPMPPYO
bbaPNPPPPPPRP
bbqOXJPPPPPPP
bcMd@PNROPPP
bccGPPPPP[OOP
bcgKPPPUPPPPP
bdRKKaKONOOP
beMV-b^KJNKa
be $JPOURNOSPP
be aTcOPO=PQPN
be givenQLPZKPPPPO
be herePMVPPMPPPP
be inQGOPPZPPPP
be nicePROPPPPPPP
be onVTNOPQPONK
be patientP]DPPPPPPP
be stoppedTHPLYPPPPP
be suedNOPOOOPPOW
be takenSPPSMOPPNP
be theKSMURPPPPP
be usedMLOOSOOPVR
beachPURPPJOPPP
beadOROPPPPPPP
beamsSOPOPPPPPP
beardJWEPO_MPPP
beatTSNNNOQPPP
beatingOJVPPPRPPP
beatsKVRNOPRPPP
beautifulOUMPPPOPPP
beautifullyORPPPPPPPP
bebePNUPPPOPPP
bebeuOLVPPPPPPP
becamePNRPPQPPPP
becauseOXLOPQOQOO
because hePSMPPQPPPP
because ofMSOOPSOQOO
because thePRNPPOPQPP
becomeQNSPOOPPPP
bedNceHKTIIJG
bed #1EjYNNLJNJN
bed #2KScKOPMNLO
bed $ILOPONYOXN
bed forLYQPPPPOLP
bed managerPMNPPPPPVO
bed railsVLPPPPOPOP
bedaquilineQOOMTPPPPP
beds>mJPPNPPNP
bedsideQFPPPOKT]O
bedtimeWOPONOOPPP
bedwettingUMPOPQPPPP
beeLWKPXNNPOP
beenOQQQNeDONK
been movedPRPPPPPPOP
been onJOPOPYPPOP
been shownVNMPPPPPPP
been tested[NOPPNMPNP
been toldLRJPPXPPPP
been tried]QNOPKNOMP
beepOLOPPOVPPP
beepingPSNPPPPPOP
beerMWMNTPNPPP
beersSNPPPPOPPP
beesPORPPPPPPP
beetrootO]MPPPHPPP
beforeSM@R\[JTSF
before #1TPNPPNPPOP
before $TONPPF[OOP
before aUOPOPPPOOP
before iPMUPTKOPPQ
before itMVMPPQPPPO
before lunchMUOPPNPPPP
before myMPQPPSPPPP
before surgerySOPPNOPPPP
before theSMOOSPOOQP
before weOQPPPPPPSN
before youPSOPPPPPOP
beganRMRPPOOPPP
beginNQOVOPPOPP
begin withWJQPOPPPPP
beginsOPOPSPPPPP
begunPNSPPPOPPP
behaviorQRNPPPPPPP
behindXWHPPONONO
behind $PSNPPPPPPP
behind theNSMPPPSPOP
beitFHKLOMOOO
beideOLWPPPOPPP
beimROOPPPPPPP
beinOLVOPPPPPP
beingPVOPPMNOMT
believeSMRPPOPPPO
bellSWLNNOOPPP
bell $OSOPPOPPOP
bell palsyTOPNOPPPPP
bell'sVPNQOMOPPP
bell's palsyUNPQOMOPPP
bellsMPPOOVPPPP
bellyFLcNP`JNGN
belly isPIZPPMPPPP
belly likePF\PPPPPPP
belly painLNZPPNMPPP
belly rigidOSNPPPPPPP
belowRPPNPLSKVO
below #3SPOOPPOPPP
below $NMSPPOSPOP
beltOHUPPMXPPP
benPSNPPPOPPP
benadrylRPPPPOPPPP
benchPVMPPNPPPP
bendingRPOPPPPPPP
benePSNPPPPPPP
benefitUIKOOSOXNO
benefit $SKOPPTPPPP
benefit ofTPMPPPPPPP
benefitsSPPPPPOPPO
benifitSOPPOPPPPP
benignMMPPPPUSOO
benpenQOUNPPNPPP
benzodiazepineSOOOOPPPPP
benzodiazepinesSPPPNPPPPP
benzosTMPPPPPPPP
benztropineNPPSPPPPPP
benzylpenicillinLOOXNPPPPP
bereavementOJOPPOOUUP
bergPROPPPOPPP
besidePNOPPPUPPP
besidesXMPPPPPPLP
best]ZHPPOLNHP
best forXOPPPOPOLP
bestellenNVNPPPOPPP
betaPLNUTOOPPP
beta blockerIONUWOOPPP
beta blockersVMPPMPPPPP
betamethasoneTPPNPPOPOP
beterWNNNPPOPPP
betterSWMNLOUNNO
better $QPRONRNOPP
better atSNPPPOPPPP
better offNOSPPPPPPP
better thanUSOOONOOOP
betweenOOKOKQaONN
between theTMNPPOSPPP
bevallingONTPPPPPPP
bewusstlosOKXPPPOPPP
beyondTKNOONOOPX
bfPOPPPPPPPR
bgPROPPPOPPP
bhcgOMPPPPVPPP
biancaONSPPPPPPP
bicarXOLOOPPPPP
bicarbTMLNPPXNPP
bicarbonateROQOQOPPPP
bidJNOaKOOPOP
bienORPPPPPPPP
bigZLTQLNRNJQ
big $QMVPOOOPPP
big toePNSOPOQPPP
biggerPIVPPOTPPP
bigger thanQLTPPPPPPP
bijn>QLMOLOOO
bikeQTPPPOOPNO
bilateralJKUPPPQWPP
bilePOOPPPRPPP
biliousKOOPPPXOPP
bilirubinOMPPPPUPPP
billLYDOOMO_KT
billableNMPPPPOXOO
billedLMPPPPP\OL
billingVIKOOOMaLO
binM`GPPOOPOP
binderRPPPPPPPOO
bindingMMOPPOOPPZ
binnenTRKPPPOPPP
binsO]LPPNPPKO
bins fullPROPPPPPPP
biologicsRPPPOPPPPP
biomedOYJPPPPOPP
biomedicORPPPPPPPP
biomedicalPRNPPPPPPP
biopsyTPROPSKXFO
bipapLJZPPOMOWP
biphasic[NOHPPRPOP
bipolarOOPUIOWPNP
birthOOOMO[JMPV
birth $Z<QPP]OOOO
birth controlNNOPPXOPOO
birthdayPWKPPPPPOP
birthsSSNPPPOPOP
bisUKQPPPPPPP
biscuitPVMPPNPPPP
biscuitsL[NPPNPOOP
biscuits $PROPPOPPPP
bisoprololMNLQSWNPPP
bisphosphonateVLPOPPPPPP
bisphosphonatesPSOPPPOPPP
bisturiONRPPPPPPP
bit>FPOOcaPMM
bit ofOVOPPTIPPP
biteLPSTLI[PNO
bitesXQOOPOKOPP
bitingOQRPPPPPPO
bitsPUGPPVOPPP
bitteOJYPPPOPPP
bittenQGOPPVPTPP
bizarreONTPPPPPPP
blackBJaMTI^MOO
black $OQUPPMNPPP
black andPNTPPOOPPP
bladderTOOOONNPUO
bladder infectionRPPPOPPPOP
bladder scannerPMNPPPPPTP
bladeOLVPPPPPOP
blameGPPPOO[PPP
blancORPPPPPPPP
blanchesOOSPPPPPPP
blanchingPOLPPPUPPP
blankPMMPPP[OMP
blanketP[FPPPPPPP
blanketsPROPPPPPPP
blastOMTPPPPPPP
blastsPNPPPPRPPP
blatchfordWKPPPPOPOP
blauOKXPPPOPPP
blauwPMUPPPOPPP
bleachQOWPPNOPMP
bledOQSPOOOPPP
bleedQYFWLPRMNO
bleed $XLLSPPPPOP
bleed fromOQRPPPOPPP
bleed onPNSPPPPPPP
bleederPMUPPOOPPP
bleedingZOZPH@UUMM
bleeding $ZKNTOPLOPP
bleeding afterQROPPNPPPP
bleeding atPOVPPKPPPP
bleeding fromOCaPPOOPPP
bleeding inRQOPPOPPPP
bleeding orUPOPPPMPPP
bleeding outMNVPPPPPPP
bleeding riskRPOPNPPPPP
bleedsTPMOPQPPPP
bleepNSOPPOMOXN
bleep $OQSPPOPOPO
blessPTMPPPPPOP
blewPNTPPPPPPP
blijftPNSPPPOPPP
blindPWJPPPPPPP
blindnessKOTOOPUPPP
blinkOSOPPPOPPP
blissPSOPPPOPPP
blisterKGNPOTZOTP
blister packsOQPPPONPTP
blisteringOOUPPOOPPP
blistersPMOPPUPPPP
blockO\AO[NNOQN
block $XIOROPOPPP
block roomOLXOPPPPPP
blockedPFZPOTOOOO
blockerNNMTWOOPNP
blockersWMPOMPOPPP
blockingPWKPPPPPPP
blocksQRNPPPPPPP
bloedMLXPPPOPPP
blokePNRPPPPPPP
bloodQ;]LNTJJ]X
blood $IKYOP_IPNO
blood ?TNTPPNMPPP
blood andONTPPPPPPP
blood bankLUHPOOIPaO
blood culturesRSPPPPMPOP
blood everywhereOMVPPPOPOP
blood forTPPPPOOPOP
blood fridgePORPPPOPPP
blood gasPREPPO[PPP
blood groupOVMPPPOPPP
blood inRRLPPLVPNP
blood isPNWPPMOPPP
blood onNOOPPSMPUO
blood pressureOVJPPYOOJP
blood testTSKPPPOPPO
blood thinnerRLTPPOPPPO
blood thinnersRMPPPQPPPP
bloodsPZBOOSOOXN
bloods $OZNPPSOPIO
bloodstreamSNPPPPPPPP
bloodyPNSPPOPPPP
bloqueOORPPPPPPP
blownMPWPPPNPOP
blowoutPNUPPPOOOO
blowsQOSPPNOPPP
blsPRRPPOPMPP
bluNLXPPPOPPP
blueIOfMONUKJM
blue $NJ_PPNLPPP
blue babyPUKPPPPPPP
blue inPLPPRUOPOP
blue inhalerMWSOOMNPPP
blue lightUVKPPOOMOP
blue lipsPROPPPPPPP
bluesMMPPPOVPPP
bluishPROPPPPPPP
blutOOSPPPOPPP
blutetQNSOOPPPPP
blutungTJSPPPOPPP
bmLMURPLVPOO
bm #2.NKMUPNWPPP
bmiHMOUMWTNSM
bmi #2GQNUMRTOSO
bmjWOKPPPPPPP
bmtMWQPOOMPPP
bnpWPNOPOPONP
boardMSZPPRNMLN
board $NPUPPOPOQO
boardingQSMPPOOPMU
boardsPUMPPOPPPP
boatONTPPPPPPP
bocaONSPPPPPPP
boccaPMUPPPPPPP
bodiesKOPPPPVPPP
bodyKBYOXJUPQT
body $ITONYLSPPO
boggyOLVPPPOPPP
boilerNRRPPOPPPP
boilsSOOPOPPPPP
boiteOMTPPPPPPP
boltPMUPPPOPPP
bolt uprightPMUPPPOPPP
bolusVGQfKOIOKO
bolus $POPSPPPPPP
bolus inWOPKPPPPOP
bolusesPPPRPPPPPP
bomNUNPPPOPPP
bombOHWPPPPAbP
boneSJOOOPXOPO
bonesVKOPPUOPMP
bonjourOWKPPPPPPP
booPULPPPPPPP
bookMdPLNNONLO
book $POOPPPPPSP
bookedMYNNPROOOO
booked $OTNPPPPPPP
booked forPNSPPPPPPP
bookingMDNPPPNOfN
bookletRRMPPPPPPP
booksMOOPPPPPOV
boosterUXONISOOOM
bootRQPPPOOPPP
bootsPMMPPXOPPP
borderOOOPPPSPPP
borderlineKOPPPQYPNP
boreONUPPPPPPP
boredPRNPPPPPPP
boredomOULPPPPPPO
borgP`CPPPMPPP
bornSKUPPPOOOP
born inPPRPPPPOOP
borrowOOPPOQPPSP
borrowedNZKPPPPPNP
borstOJXPPPOPPP
bossOPTPPOPPNP
bot@mPOOQJOMN
bot $JWROPRNOOO
bothD^SLORQORM
both $QQPPROOPPP
both ?PPOOPPPRPP
both armsN^HPPONPOP
both eyesTFfPLOJOMP
both handsONSPPVLPOP
both legsNJXPPQQPPP
both sidesRTHPPPSPPP
botherP^KPNLMPPP
bother $O\MPOLNPPP
botheredPMOPPUPPPP
bothersRPPPPPOPPP
botoxKKPJKYOXUP
botox forQOPNPUPOPP
bottleRIYQMSLPPO
bottle ofOJ\OPMOPPP
bottlesQUOPOOOPNP
bottomULPPOUOPMP
bottom ofQMTPPOPPPP
bouchePNSPPPPPPP
boughtPUQPPKPPPP
bougieTLRPPPPPOP
bougie firstUNNPPPPPPP
bouncePTPPPLPPPP
bouncingNQPPPOPQPP
bovenYNJPPPPPPP
bowPOLPPPUPPP
bowelbDUNPOMNNO
bowelsNXMPPPNPPP
bowlNLXPPPOPOP
bowl ofPLVPPPOPOP
bowlsPSNPPOPPPP
boxP^OMNMLRPL
box #1OI[OPPOOPP
box $MLOOPOOVUO
box ofOPTPPPPOOP
boxesPdKOOLNLMO
boxes $PXNPPMPOOP
boxes ofNWNPPPPOOO
boxingVNOPPMPPPP
boyOSIOPQWOPO
boy withQRNPPPPPPP
boy'sPPRPPNPPPP
boyfriendPI]PPJPPPP
boysLSQPPPPPPP
bpIGbLUNJNVQ
bp #2QV\OOMDPOP
bp #3Qd;OSNQPPP
bp $PKTPRPPPPP
bp cuffF\MPPNOPSR
bp goingPKUPPPPPPP
bp targetZJOPOPNPPP
bpdUMPOOPPPPP
bpmOOWPOPLPPP
bppvOPPPPPRPPP
bpsdNPPSPPPPPP
braaiPULPPPPPPP
braccioOLUPPPPPPP
braceOWKOPONSPP
braceletsPROPPPPPPP
brachyPNRPPPPPPP
bracoPNRPPPPPPP
bradyNE]SOPOOPP
brady #2PH[OPPOOPP
bradycardiaROUONNPPPP
bradycardicPRNPPPPPPP
bradyingPMSPPPPPPP
bradysOSOPPPPPPP
brainUXIWPJKOOQ
brain isOVOPPMPPPP
brain scanWONPPNOPPP
brakesPTLPPPPPPP
brancaOMTPPPPPPP
branchMTKPPPOPVO
branch surgeryMVMPPPOPRO
brandOOSPPPNPPP
brasOORPPPPPPP
brauchePNRPPPPPPP
bravoNUMPPPPPPP
braxtonJPNPPXOPPP
brbH[NPPPPPPP
brcaRNPPPPPPPP
breachMBMPPPPPW]
breadPXJPPOPPPP
breakS\DONLOOOW
break $TQNPOOPPPP
break roomPXIPPPPPPP
breakfastMUQPPOOPPP
breakfast $PTMPPPPPPP
breakingXIRQNOPPNQ
breakroomPSMPPPPPPP
breakthroughQONRPPPPPP
breastJLLO\UQOOO
breast caIQVPPSNPPP
breast cancerXNOPMONPPP
breast feedingEOOP`OPPPP
breastboneNOTPPPPPPP
breastfedUNPPOOPPPP
breastfeedingTGKM]WLOOO
breastfeeding $INNO`ONPPP
breastsTPOPPOMPPR
breathINYOO[LOPK
breath $OUMPPVNPOL
breatheMOaPPHMPPO
breathe $OKYPPNPPPP
breathe inP[GPPPOPPP
breathesPMSPPPPPPP
breathingMX\MNETOMN
breathing #2PKOPPPVPPP
breathing $OE]PPPPPPP
breathing inQMTOPPQPNP
breathing rightPORPPOPPPP
breathlessNPNPPWMPPO
breathlessnessOTPOOPPPPP
breathsOHZPOPOPPP
breechNRTPPQNPOP
brekkieOSOPPOPPPP
brewNWLPPPPOPP
bridgeKK\UONOPNO
bridgingQOOPPPPPSP
briefXONOOONOPP
brightRIXPPSLPOP
bright redSJVPPSLPOP
brilliantLXMPPPPPPP
bringM^HNNMKN_K
bring aMPNPPPPPXO
bring it[NJOOOOPOP
bring ownMVOPPPPPOP
bring theONXPPOOPNP
bring yourPULPPPOPPP
bringingOQYPPMOPMO
bringing thePSQPPMPPOP
bringtWLNPPPOPPP
briskORJPPPVOPP
broLOZPPMOPPO
broadPNTPPPOPOP
brokeNVWPPKMPOO
brokenYUFPPLLPPU
broken $TTKPPNPPPP
broken hipROPPPPPPPP
bronchPORPPPPPPP
bronchiolitisMVOOPOLPVP
bronchiolitis $LPOOPPOPWP
bronchitisRPPPPPOPPP
bronchitusRPPPPPPPPP
bronchusOOTPPPOPPP
brotherIJSPOaOPPL
brother'sNSPPPOPPPP
brothersPUNPPNPPPP
broughtNaNOOJNPNO
brought inNKWPPPPPPP
brought usPUNPPOOPPP
brownMIKXOOaNLN
brown snakeQLOYPPOOMP
brugadaOMPPPPTPPP
bruiseKNOPPPYPPP
bruisedPOOPPWLPPP
bruisesOJOPKO`PPP
bruitKNOPPPYPPP
brushesOXIPPPPPPP
brushingPRNPPPPPPP
bsPMWPPPNPPP
bslOOWOOPNPPP
buONSPPPPPPP
bubPLUPPPPPPP
bub'sPNOPPWLPPP
bubbleKMOPPOZPPP
bubblesOPRPPPOPPP
bubblingOQKPPOUPPP
buccalNNSQPOOORP
buccal midazPNSPPPPPPP
buccal midazolamNRNRPPPPRP
bucketQRJPOPUPOP
bucket handleRJOPOPVPPP
bucketsOPSPPOOPPP
bucksOTOPPPPPOP
buckwheatRNPPPPPPPP
budesonideSONOOSOPPP
budesonide formoterolMPPPPSPPPP
budgetOSPPPOPPPP
buenosNVMPPPPPPP
bugTRLPPNRPOP
bugsQHXPOPOPPP
buildingPLUPPOOIYO
building $PMPPPPPIZP
builtPYHPPPOPPP
bukasPTOPPPOPPO
bulbPYHPPPPPPP
bulgeTNPPPPOPPO
bulgingJHZPPQTPPP
bullLLYPPQOPPP
bumMNWPPOPPPP
bumexNNPYMPPPPP
bumpSQMPPOOPPP
bumpedTPMPPPOPPP
bumpsPOPPPPRPPP
bundleNUKPPOPOTO
bundlesXOPPPPONMP
bungalowPNRPPPPPPP
buongiornoNTOPPPPPPP
bupWBNNPONO[T
bupiPNSPPPPPPP
bupivacaineNMPWOPPOPP
buprenorphineROPPPPPPPP
bupropionJOPOXPPPPP
burnQ\FPPOMOOS
burnedGETPPdNPPP
burningOJVOLEeOMO
burning $MOUPPPPPPP
burnoutPSOPPPNPPP
burnsZQLOSOJOOP
burntLQQPPUNPPP
burrRPPPPPOPPP
burritoOROPPPPPPP
burrowsRPPPOPPPPP
bursaUMPPPPOPPP
burstKGYYPONPOP
burstingOSPPPOPOPP
busKHmKPLMPON
busesOWMPPPOPOP
bushfireXNMPPOOPPP
busyNSPPPPPPPP
butVBHPPJeRJU
but aRJVPPOOPPP
but iQOPOPQPPPR
but isPQMPPPPPOT
but noPTKPPOOPPS
but notOPPPQNSPPP
but nowPNSPPPPPPO
but sheOORUPMPPPP
but theVUIPPONPOP
buttOROPRNPPPP
butterOVOPPPPPMP
butterflyPMPPPPPPTP
buttockOOSOPPROPP
buttonQOWPOLNPPP
button batteryRPSPONOPPP
buyKZLPPQPPPP
buyingPTNPQOOPPP
buysNQOPTOPPPP
buzzerPRNPPPPPPP
bvNPPSPPPPPP
bxLOPPPOUORP
byTPFYCGOXIc
by #1Q^DPPPOPOP
by #2Q[LOPNLPOP
by aNQSPOONOOS
by accidentNRPPPNWMOO
by carPROPPPPPPP
by fridayOSPPPPPPPO
by handMSRPPPOPPP
by hisNNVPPNNPPS
by howTNOTONPPPP
by itselfTIMPOOXPPP
by lawKNOPPONOM_
by mistakeONYNRLOPOP
by mouthOWHTOPPPPO
by noonPUNPPPOPPP
by onePSOPPPPPPP
by ourPMPPPPPPVM
by theIRaOONMOKP
by timeNNPPPPPUOP
byePMSPPPPPPP
bypassYPNPPPJPPP
bystanderSNQOOOOOMU
c[MJNJXRTNK
c #2PXNOPMRMPP
c #2.LUKNONXPPP
c $QC\PPPOROP
c diffWOMPMNPQSO
c inPRNPPPPPPP
c isPMPPPSPPPP
c sectionNRPOPOPSPO
c spineUQMPPPOPQN
caO>]NNS\NOO
cabecaNOTPPPPPPP
cabergolineSPPNPPPPPP
cabgPQTPPNNPPP
cableOVLPPPPPPP
cablesPTMPPPPPPP
cadLOQNYOOPPP
cad $GOQN\PPPPP
cadutoOOSPPPPPPP
caesareanUMORPOPPPP
cafN[KPPPNPOP
cafeL[KPPPOPPO
cafeteriaNSPPPPPPPP
caffeNTOPPPPPPP
caffeineO]LQNLOPPO
caffeine citratePOPRPPPPPP
cageNXLPPPOPOP
cahPOPPPRPPPP
caiuOPRPPPPPPP
cakeNfEPPLOPLP
cake $OSPPPOPPPP
cake inPSMPPPPPPP
calciumJVSIUNWOMO
calcium gluconateLTNTQOOOOP
calcium howPOVLPPOPPP
calculateMNNZOPOPOP
calculationOMNVPPOPPP
calfOIQNPXVONO
californiaRNOPPPPPPQ
callLH^OPJML`L
call $OLUPOOPPPQ
call forNHRPPOPO[O
call itQQLPPPQPMT
call mePNSPPOPPPP
call roomPYHPPPPPOP
call theRNOPPPPPRP
call wardPGYPPPPPPP
calledMZJPPMSRMQ
called $NWHPPPTPPP
called mePRNPPOPOPS
callerPQOPPNPPPT
callersPWJPPPPPPP
callingMLZPPPPPOP
callsYNQOOOLLSO
callusOUPPPOMPPP
calmTaCOPLOOPP
calm $O[GPPPOPPP
calmingRPPPPNPPPP
calpolOPOTPNPPPP
calvesLZLPPPOPPP
camPORPPPPPPO
camaOTPPPPOPPP
cambiaTNNPPPPPPP
cambioOSOPPPPPPP
camePNVLJ[OQLM
came $PNPPPQPPQP
came backPHFPOeRNOO
came byPXIPPPPPPP
came downOJWPPPPPPP
came forNSQPPOPPPO
came inL\IPQLPQRO
came offZLPPPQKPOP
came outTMXPLOMPOP
came toOQRPPQPPOO
came withOPTPPNPPPP
camelPQMPPPOTPP
cameraPWKPPQOPOP
camhsPQPPPPPORO
campISPPPVOPPP
campusNMMPPPOPZP
canT/8Kd_7QWw
can aVKNNWKNNLY
can anHNPOPPOMLb
can anyoneOTOPPPPPOO
can beRSOPPPPNOO
can comePULPPPPPPP
can feelPORPPOPPPP
can giveMPSOSOPPPP
can goOWLPPOOPPP
can hardlyPPRPPNPPPP
can heYAKNSZMPOS
can hearOSRPPNOPPO
can i`6<[MeO]HM
can itVDQPPONPYP
can seePKXPPOPPOP
can sheZGLOVMOPPR
can signNMPPPPPPQU
can somebodyNVUPPMPPNN
can someoneHhNQITSOII
can theVPNPONNTNP
can theyNLRPOJOON_
can weM_GOQPNXEQ
can youLgMIVKVNHJ
can'tR<hNMSYNJL
can't feelPORPPPOPPP
can't getTSLPPNPPPP
can't keepOOVPONNPPP
can't liftPORPPPOPPP
can't openPWKPPNPPPP
can't seePMTPPPOPPP
can't sleepRPLPPSPPPP
can't speakPPRPPOPPPP
can't standPOLPPUPPPP
can't stopOKWPPOPPPP
can't talkPORPPPPPPP
can't ventilateMOUPPPPPPP
can't wakeOOUPPMPPPP
canadianRPOPPPPPPP
canalRCLPPTTPPX
canceladaLUPPPPPPPP
cancelledK`KPPPONPO
cancercPJMLNPNNO
cancer $]MNOMONPOP
cancer orHPPPPPXPPP
cancersUMPPPPPPPP
candidateOSOPPPPPPP
candlePSMPPPPPPP
candourOKOPPPPOOX
caneNTRPPNOPPP
cannabisSNMOQPPPOU
cannaePROPPPPPPP
cannotMKbOOJVOKM
cannot feelPOTPPOPPPP
cannot getPTNPPNPPPP
cannulaRPVLPOOPOO
cannula inPNSPPPPPPP
cannulasOTNPPPPPOP
cant8EqRNLYNTL
cant bagPMWPPOOPNP
cant breatheORRPPNOPPP
cant feelPWOPPKOPPP
cant findOPRPPOPPPP
cant getOKYPPNOPPP
cant intubateNPTPPOOPPP
cant moveOMUPPPOPQP
cant openPORPPPPPPP
cant seePPRPPPNPPP
cant standPNTPPPOPPP
cant swallowNPNVPPOPPP
cant talkPRSPPLPPPP
cant ventilateNZLPPMOPPP
canteenLYMPPNOOSO
canulaOMPPPPPUOP
cap]JNRMNORMN
cap refillVEZPPNQONO
capacityMKOOPONSL^
capillarySNPPPPPPPP
capnoNENOOPbPOO
capnographyPLUPPPOPPP
cappedPRPPPPPPPP
capsMTOTNPOPPP
capsuleNPROROPPPP
capsulesYOPPPKPPOP
captureMH\PPPPPPP
capturingPOSPPPNPPP
carNSmOMLJKIL
car $PSRPPOPOOP
car crashSPPPPPOPOO
car inPKVPPPPPPP
car parkNYPPPTNLLN
car tRMTPNPOPPP
carbamazepineNOPOUPPPPP
carbetocinaWMMPPPPPPP
carbimazoleKOOUTPQPNP
carbonSMRPPPOOPP
carbon monoxideQNTPPPOOPP
carboprostMPRTPOPPPP
cardKYFOPOMO\O
card $NSOPPPNNUP
cardiacYKTNOOMVLO
cardiac arrestLOSPPPNVOO
cardiacaUNMPPPPPPP
cardiaqueUNNPPPOPPP
cardiganPRNPPPPPPP
cardioPROPPPPPPP
cardiologyNTQPPPOPNO
cardiovascularROPPPPPPPP
cardioversionRNRPPPOPPP
cardiovertNPRPPPPPPP
cardsOYKPPOPPPO
careWHLMTQNQOV
care $XKOOOOOOMT
care forMLPPWOPOSO
care homeKI[POOSONS
care homesRMPPPOPPSP
careerPVMPPOMPPP
carefulPSMPPPPPPP
carerPBYPPROXMO
carersNTNPPPPROO
cariesZJMPPPPPPP
carinaOOPPPPSPPP
carotidQH_OPNLOPO
carotid blowoutQLUPPPOPPP
carpalNSOOPULTNN
carpal tunnelNSOOPULTNN
carpetPLTPPPPPPP
carriedMSSPPNPPPP
carrierPLPPPUPPPO
carriersSNPPPPPPPP
carriesONHPPOPPVW
carryUOIOOVIOXO
carry onZPNPORIPOP
carryingPOUMPPPPPP
carsPRNPPPPPPP
cartG_NNOORIUO
cart $MLVPPPPPRP
cartilageTOPPPPOPPP
cartoonPTMPPPPPPP
cartridgesNHZSPPPPOP
cartsPPSNPPPPPP
casaOTNPPPPPPP
caseNUCNOMOVQ[
casesOQJOPPOOZP
cases $PLOOPPPPWP
castOHTNOTYOMO
casualPOPPPPPPRP
casualtyUMVPPOKORN
casualty $LPQPPPOPUP
catVHPLO]TOJN
cat #1SJTPPLSPPP
cataractWTLPLOOQOP
cataractsPNPPPRPPPP
catatoniaCPOPPNaPPO
catchRPPPPOPPPP
catcherPRNPPPPPPP
categoryPOPPPPPSNP
cathPHTLWIMM^Q
cath labILXOOOLN\P
catheterZIJMXMWMMO
catheter outPXKPPPNPPP
cathetersOSNPPPPPPP
caudaMLTPPOQOOU
cauda equinaMLTPPOQOOU
caughtLJXPPUOPOO
caught inPIXPPPPPPP
causeSCINOK`cJL
cause $PMNPPL]NPO
cause ofGNOPPPS_LN
causedOOPPPPPRPP
causesRNPPPPSOOP
causingNOOPORTPPP
cautiFPPPPPP\PP
cavityONOPPPTPPP
cbcMUOPPPOPPP
cbtZMOPPNOOPO
cbt iXNPPPMPOPO
ccQPQPPPNPPP
cctvOJMPPPPPP[
ccuPPTPPONPOP
ccu #1PROPPPOPPP
cdOZFOPOMPWO
cd cupboardOQNPPPPPSP
cdiMMONPKN`PO
cdiffPPOPPPNOTP
cdrRPPPPPOPPP
cdsOUOPPPPPNO
cePROPPPOPPP
ceasedMQUOOPPPPP
cefalexinLPPOWOPPPP
cefazolinOTNROPPPOP
cefiximeOPPORPPPPP
ceftriaxoneLRRNSMPPSP
cefuroximeMPPPTPPPPP
ceilingLJXWOOOONO
celebratingPROPPPPPPP
celecoxibHPPPXPPPPP
celiacVOPPPNPONP
cellYC\OOPNMPP
cellsNKMWPUSNOO
cellulitis $ROOROPNPQP
cementRTMPPOOPPP
cementedPOOPPRPPPP
censusO\HPPOOPPP
census #2O[HPPPOPPP
centPRNPPOQPPP
centerOKPPPPQPTS
centilePROPPPOPPP
centorRPPPPPPPPP
centralJTNXOONSOO
central lineROPNOOOUOP
centreMOROPONM[O
centre $OGROPPPM\P
centrifugePWJPPPPPPP
cephalexinTPPMOPPPPP
cerclageROPPPOPPPP
cerebralPNVOPONOPP
certISJOOOO\KW
certificateLLOPPOO`OM
cervicalSORPPPNPOP
cervixVPSNPOMOOP
cesareanNOQTPPPOPP
cesarean $RPOPPPPPPP
cessationMSKOWOORMO
cetirizineNSOONSPPPP
cfPMTPPSMPPP
cfsSOPPPPOPPO
cgmQUONOPLSPP
cgrpSOPOOPPPPP
chaRSNPOPOOPP
cha #1RSNPOPOOPP
chadsTNPPPPOPPP
chads #1TNPPPPOPPP
chaiK]KONPPPPP
chainsawKMXPPQOPPP
chairNPVOOJNSUO
chair #1ODZOPPOPVP
chair $NXNPONPPQP
chairsNQOPPOPPSP
chairs $NTNPPPPPPP
challengeQOOPPRPPPP
chamberJSPPPPPSPP
champQRNPPPPPPP
championOROPPPPPPP
chance[JNPPOOOPP
chance ofVMOPPPPOPP
chancesYHOPPPPPPP
changemJHNOMJNPN
changedEaHMPTLK\N
changed $NKPOQPOOXP
changed toL[NOOPPPNP
changesLONPPPXPPO
changingUTLNPPNOPP
channelNWMPPPPPOP
channel $NUNPPPPPPP
chapPJXPQOOPOP
chapelOROPPOPPPP
chaperonePOOPPPPPPR
chaperonesNNPPPPPPUP
chaplainPUPPPPPOMP
charcoalROPPPPPPPP
chargeNFQPPOMX[M
charge $OQPPPPNYJO
charge nursePSPPPPPONP
chargedNQOPPPPTOP
chargerPXKPPPPPNP
chargesRPOPPOPOMT
chargingNRSPPPPNOP
charityOXMPPPPPLP
chartFVEWOMLPYV
chart $OTOPPPPOPP
chartedLPNPPPPPPW
chartingPHNPPOOPP\
chartsPSOPPPPPPP
chaseOWOPPPPPLO
chase theOUPPPPPPMP
chatO\MPPNPPKP
chattingNHYPPPRPPP
chattyPYMNPPLPPP
cheOMVPPPOPPP
cheapSUPPPPPPJP
checkSaHHSPGMVN
check $POOPPOPSOP
check atNGQPPQPPZP
check doneOSPPPPPPOP
check forOPPPRPPPPP
check inNOPPPPPPTP
checkedNVEOOZNNSO
checked $KSLPPXOOOP
checked andOSOPPPPPPP
checkingTJNPNOOOXP
checklistsRPPPPPPPOP
checks\IMPPNNPUO
cheekMJIPOY[POO
cheerfulOTNPPPPPPP
cheersMUPPPPPPPP
cheeryOWKPPPPPPP
cheeseOQOPSPOPPP
chemicalQMTPPPOPOP
chemistPORPPPPPPP
chemoHMUNQXQNQO
cherryUNRPPLQPPO
chestMFiORDNNVO
chest $OHZRPOOPNP
chest andPNSPPOPPPP
chest clearO[EPPPQPPP
chest drainPSOPPPNPPP
chest filmSOPPPPOPPP
chest isNKYPPOOPPP
chest notPNRPPPPPPP
chest painNQNPSRIOUQ
chest tightOOTPPOPPPP
chest tubeO_DPPPNPPP
chest xSNPPPPOPPP
chestyUPPPPOOPPN
chesty coughRPPPPPOPPP
chewMSRPPOPPPP
chewingTOOPPPOPPP
chezWMOOPPOPPO
chfSMOPPOOTPP
chiOZMPPPLPPO
chickenOVKPPQOPPP
chickenpoxLQOPSNSPOP
chiefNTPPPPPPPO
childLFO[QNXKTP
child #1PPRROPOPPP
child $UNKYOOLPOP
child hasPLTPPQPPPP
child withROMPONVOQP
child'sONRPPPPPSO
childernROPPPPPPPP
childhoodRKOOROTPOP
childminderOUOPPNPPPP
children^NKKNNVONO
children $ZMONOOOPOP
childsPORPPPPPPP
chiliPSNPPPPPPP
chillPNPPPTOPPP
chinOMNPPYPPMP
chineseOPOOPPTPPO
chipMTPPPOPPPP
chipsPTNPPPPPOP
chkPRPPPPPPPP
chlamydiaPKOOPVOPSO
chlordiazepoxideOOPTPPPOPP
chlorhexidineXLNROOPPOP
chlorideIQM\PPOPPP
chlorineOLVPPPQPPP
chlorthalidoneRPPPOPPPPP
chocTKVONPOPPP
chocolateNSKPPNVPPP
chocolatesOTNPPOOPPP
choicePPNPSPOPPP
chokedPRPPPOPPPP
chokingMJpPP@KOMS
choking inMPPPPPPPPT
choking onPI\PPOMPPP
choleUNOOOPOROP
cholesterolVHMPPWNPPO
cholesterol isQNOPPQPPPP
chondroitinRPPOPPPPPP
chopperPNSPPPPPPP
choqueOSOPPPOPPP
christmasM[JPPKUPNP
chronicVLHLOLV]NO
chronic painSOPPPPOPPP
chuffedPTMPPPPPPP
churchMTQPPOPPPP
cianoticoPORPPPPPPP
ciclosporinMRNOUPOPPP
cigOTNPPPOPPP
cigaretteRPOPPPPPPP
cigarettesUOOPPOPPPP
cigsQSNPPNOPPP
cincoOLVPPPPPPP
cinqueQNSPPPPPPP
ciproRPONQPNPRP
ciprofloxacinIPOOYPPPPP
circPRNPPPPPPP
circuitPMUPPPOPPP
circulationTITPPPPPPP
cirrhosisKWOOVOLPPP
cirrhoticPORPPPPPPP
cirugiaWNLPPPPPPP
cisternPNOPPOTPOP
citalopramTPPMRNPPPP
citrateLNNQ[POPPN
cityNZHPPOOOTO
civilianUOOPPPOPPP
ckN<QOMKqNPO
ck #4IGPPOOeNPO
ckdRHHT_MPOOP
ckd #1JKKUcNMOPP
ckd $UONPNPOPPP
claimLJKOOONiLN
claim forONPPPPPYMO
claimsPRPPPPPNPP
clammyPGZPPOPPPP
clampPORPPPOPPP
clampedPOXLOPOPPP
clampingSPNPPPPPPP
clampsPWIPPPPPPP
clappedPROPPPPPPP
clariNOPPSPPPPP
clarithroLPPOUPPPPP
clarithromycinMOOTTNOPPP
clarityROPPPPOPPP
clashMOQPTPPPPP
classFXMOOS]LMO
class forNUPPPPPOOP
classesUPOPPMOPPP
classicPRPPPNPPPP
cleana[DONPHOMO
clean $OSOPPPOPPP
clean andPROPPPOPPP
cleanedOUMPPPPPPP
cleanerOF^PPONPPP
cleaner inPMTPPPPPPP
cleanersPPSPPPPPNP
cleaningPLKPPPPPYP
clearT\?NNTVOOM
clear $PHNPPP\PPP
clear itSPPPPOOPPP
clear theUQMPPPOPPO
clearanceHMP^NPPPPO
clearedRYNNPLOPOP
clenchedPLWPPOOPPP
clerkNWNPPNPSLP
clexaneMXPNNOPPPP
clickNUOOPPNPPP
clicksOLKOP]OPOP
clientNRSPPPPNPO
climbingOIQPPZNPPP
climbsPSNPPPPOPP
clindaNPPSPPPPPP
clindamycinOPPUNPPPPP
clinicCeRHKV>P`N
clinic #1PRPPPPOPOP
clinic #2ORPPPPOPPP
clinic $HHROQTSOWP
clinic ?\OLPPPJOPP
clinic bOTNPPPOPPP
clinic cancelledMSPPPPPPPP
clinic hasPPRPPPPPPP
clinic inPNOPPTPPPP
clinic isNQOPPOPPSQ
clinic letterOUNPOPPPOP
clinic lettersTPNPPPPPNP
clinic noPC_PPOPPPP
clinic onPJPPPOPPWP
clinic roomPNRPPPPPPP
clinic runningPSNPPPPPPP
clinicalRKTPPPPPPP
clinicallySOPPPPOPOP
clinicsSNOPPQPPOP
clipOPPPPOWPLP
clippedPRNPPPPPPP
clipsNSOPPNOOTP
clobazamMPPOTPPPPP
clockPULPPPOPPP
cloggedPRNPPPPPPP
clomipheneRPPOPPPPPP
clonazepamTPOOOPPPPP
clonicPLUOPPPPPP
clonidineIMQYQPPPPP
clonusLJROPO[OPP
clopidogrelOUONTMOPPP
closeQKKPPNVOXO
close thePINPPPXPRP
closedRdEQOOJNNO
closed $TJSPPPOPPP
closed forNTOPPPPOOP
closesMVPPPPNPPP
closestPMTPPPPPPP
closetPORPPPPPOP
closingIO^PPNMPOP
closing $LLYPPPOPPP
clostridumTOPPPPPPOP
closureRKQPPPRPPP
clotTONOQTOPMP
clot riskXPHPPPPPPP
clothesPXIPPPPPPP
clotsREbONLNPPP
clots $WONONPNPPP
clottedOSPPPPOPPP
cloudyNPQPPPRPPP
cloversZHOPPPPPPP
clozapineMVTMPMQOOO
clozapine andROOOQPPPPP
clubQWNOPMOOOP
club $PSNPPOPPNR
clutchingPKWPPPOPPP
cmUFBUOMcSMO
cmoOJVPPPPPQP
coOHbMWKONLO
co #1KG`OPOROOP
co amoxPRPNROPPPP
co amoxiclavTRNMROOPMP
co trimoxazoleLPPSSPOPPP
coagulopathyRPPPPPPPPP
coarseNOPPPPTPPP
coatQTSPPMMPPO
coatsOTNPPPOPPP
cobraPOVQPKPPPP
cocaineNOOPWOOPPP
codeAGZKMM?q_H
code $MKOPPPOeEO
code bluePS[PPPOEOP
code brownPRPPPPPOPP
code cartPZNPPPPJNP
code for>IJNONNgbM
code redPPUPPPPLPP
codedQRMPPOPSPO
codeineKQMPRUPOPQ
coderNPPPPPPRPP
codesLHOPPPPcLO
codigoORQPPPOPPP
codingMKTPPPOWNP
coffeeJYWPOQNNLO
coffee $MWNPPOPOPP
coffee isPSOPPOPPPP
coffee machineMTPPPPPPPP
coffee roomPE\PPPPOPP
coffeesPUMPPOPPPP
cognitionVOPNPPNPPP
cognition $RPPPPPOPPP
cognitiveRPPPPPPPPP
cohbNFKPOV\PPP
cohort`QMMOMLOPO
cohort $[MNOPOMPPP
cohortsWOPPOPLPOP
coilULPPRQMOQP
coinH]JPPMUPPO
coisaWLNPPOPPPP
colaROMPOPTPPP
colchicinaSOOPPPPPPP
colchicineURQROMMOOP
colchicine forOWOLQOOPPP
coldQJ\MOQQOPM
cold $QD`OPONPOP
cold andPNWPPLPPPP
cold inOVLPPPPPPP
cold waterROOPPPPPPP
cold whiteOMUPPPOPPP
coldsTOPOPOPPOP
colecalciferolIOPYOPPPPP
colectomyRSMPPPOPPP
coliRPLPPPOSSP
colicUXNNNLOOOP
colic $SOPOPPPPPP
colickyRPPPPOPPPP
colistinOOOTOPPPPP
collapseUIROONRROO
collapsedKLfOPMMONN
collapsed $OH[PPPOPPP
collapsed afterOOSPPPPPPP
collapsed atOIYPPPPPPP
collapsed inOPSPPPPPPP
collapsed onTMRPPNOPPO
collapsingOORPPPPPPP
collarP[MPPPJPOP
collar orSOPPPPPPPP
collarsPUKPPPPPPP
colleagueOGVPOSLOOW
colleaguesORQPPOPPPO
collectNZLOPPOPNP
collect $NXMPPPOPNP
collectedOULPPPPPPP
collectionVTNPPPOMMO
collegePMPPPRPPQP
colloONUPPPPPPP
colonPONPPSPPPP
colonoscopyRPROOQIVOO
colorPORPPOPPQP
colorectalMPPPPOLOXP
colorsOQPPPPPKVP
colourMGXPPQTOQO
colouredRNRPOPPPPP
columnPQNPPPPRPP
comMM`OOOLOON
comatoseRORPOPOPPP
combativeNOUPPPOPPP
combinationRNOPTOOPPP
combineIPPPWPPPPP
combinedROPPPPPPPO
combined pillROPPPPPPPO
comboRQOPQNOPPP
combosRPPPOPPPPP
comeKQiONSQLEI
come $M@lPPKOPON
come andPSNPPPPPPP
come backRSLPPOOPSN
come fromYNMPPOOOOP
come inPNMPPUPPPP
come offLOFPPXZPOP
come quickMPTPPPPPPP
come toONYPPNNPOO
come withOQUPPPPPKP
comesRPVMOOQONO
comes $OQSPPNOPPP
comes inPSNPPPPPPP
comes outSOPPPPOPPP
comfortQVJPPPPPPP
comfortableLVMPUNQONO
comfyLZINNOWPPP
comfy $NYNNNPOPPP
comidaPNSPPPPPPP
comingDRYYJYUNFM
coming $McEPPONPPO
coming ?PKXPPOOPPO
coming atPSMPPPPPPP
coming backWPKPPOOPPP
coming inNSPPPPPPPP
coming offNMQZLPPPPP
coming outPIVPPQPPPP
coming roundPMUPPPOPPP
coming toPROPPPPPPP
coming upPLUPPPPPPP
committeeMVMPPPPPQP
commodeONNPPPPPVP
commonYMNNOOPPOP
common $SOPOPPPPPP
communitiesTMOPPPPPQP
communityVJVOROOPMO
compMNPPPPSUNP
companyPULPPPPPQP
compared]OOLKOPPPP
compared withZPPLKPPPPP
comparingTOOOPPPPPP
comparisonRPPOPPPPPP
compartmentLRUPPONOSO
compatOOOOTPPPPP
compatibleOOPOTPPPPP
competentHIOPPPMPPd
competitionMUOPPPPOPO
complainingMUOPPPPPOP
complainsNSOPPPPPPP
complaintPHLPPOOPUZ
complaintsURNPPPOPNO
completeWPMPPOOOPP
complete $PROPPPPPPP
completedOUOPPONPPP
completelyOSOPPPOPPP
complexPPNPPPSTLP
complexesPMVPPPNPOP
complianceNUOPPPOPPP
complicationsTNPPPPPOPP
complications $SOPPPPPOPP
compresionRPPPPPOPPP
compressionLVITPOTQOO
compressionsNHbLPOOPOP
compressions $OIYPPPPPPP
comprimidosNJYPPPPPPP
compulsoryMTNPPOOPPS
computerOYGPPROPPP
computersNTOPPPPPPP
conWOZNLNMOON
conceiveKLNNXZPONN
concentrateQNMPPTPPPP
concentrationGOP\PPPOPP
concentratorOTOPPPPPPP
concernNOPPSPPPPP
concussedSOPPPPPPPP
conesPSNPPPPPPP
conferenceH`JPPPOPPO
confidenceOONPPRPPPS
confidentialityOOPPPPPPPS
confirmTOOPPPOPPP
confirmedOSPPPPPPOP
conflictRQOPPOPPPP
confoundingRPOPPOPPPP
confusedUCcMMOLONQ
confused $OIWPPWLPPO
confused andSTMPPMPPPP
confusionNOMOOPURPP
congratsOVOPPOOPPP
connectedNI\PPOPPOP
consVKOOMVOPQO
cons $ZOPPMKPPQO
consentVNLOONNI[S
consent forKNPPPPPOOZ
consent formWGRPPPOM\I
consent formsRWOPPPPPOI
consentedPTNPPPPPPN
consentsONNPPPPPNX
conseptYJOPPPPPPO
conservativeSOOPPPOPPP
consideringOUPPPMOPPP
console]HMPPOPPPP
constantROQPPPNPPP
constipatedPNPPPSPPPP
constipationTPPPMPPPPP
consultIXLPOKOQN[
consultantNWMPPOOPRN
consultant'sNOPPPPPOUP
consultationOGYOPPP_HK
consultationsRQOPPPPPPO
consultsJOPOPPPNL_
consumedONTPPOPPPP
consumptionROPPPPPPPP
contactQCSPOTRPUO
contactsNYMPPPNPPP
contentNUOPOPPPPP
contestaPMTPPPPPPP
continueMRQNWNOPPO
continuesOMSPOOPPPT
continuingOROPPPPPPP
continuousQRNPPPPPPP
contraceptionKPPOWPPPPP
contraceptiveROOPROPPPP
contractJYPOOPPPPP
contractedPSPPPPNPPP
contractingRPPPNPPPPP
contractionsNJTPPOUPPP
contraindicatedLPPOVPPPPP
contrastOAYE_OWOOO
contrast inILSPYQOPPP
contrast nephropathyRPPPOPPPPP
contrast reactionJRXPOPOPPP
contreZMLOOPOPPP
contributePROPPPOPPP
control\NHONVMORN
control $OOMPOXOPQO
control isRQOPPOPPOP
controlledUOJOOQOPUO
conversionENOcLPPOPP
convertMLOZNPPPPP
convinceOMOPPUPPPP
convincedVPKPPMSPPP
convulsingOOTPOPPOPP
convulsionOSPPPPOPPP
convulsionandoOOTNPPPPPP
convulsioniPMTPPPPPPP
cookedQNOPPSPPPP
cookiesNZNPPOONNP
coolUSHPPOSOOP
cooledXOOPPPKPPP
coolerOWPPPOPPLP
coolingZRJPNPNOOP
coombsPMPPPPSPPP
coordinatorPRPPPPPPOP
copOKNPPOOPPZ
copaNUNPPPOPPP
copdTMOLTMWNOO
copd $MLONVOUOPP
copd exacerbationsRPPPOPPPPP
copiesOSPPPPPPPO
copperheadQMNUPPPPPP
copsNPPPPOPPPU
copyOOOPPOPPPU
cordPKYSOLTONM
cord clampingSPNPPPPPPP
cord compressionLULTPPOPPP
cord isPIXPPPPPPP
cord prolapseMUOPPOOPQP
cord'sPKVPPPPPPP
cordonONXPPPPLPP
coreWKTOPPNPNP
corkPOOPPORPPP
cornRQOOPPPPPP
corneaRNNPPPRPPP
cornerKULPPVPPPP
coronaryRPPPPPPPPP
coronavirusROPPPPPPPP
coronerMLPPPPOPM\
coroner'sPRPPPPPPPO
corpoNNVPPPOPPP
correctFON_MOPTNP
correctedPOMPPPTPPP
corridorMZIPONOPVO
corticoidesSOOPPPPPPP
cortisolMKOONN_PPO
cortisoneVNOOOOPPPP
cortisone shotROPOPPPPPP
cosP]CPPPPPPP
cosignO^PPPNPMLM
cost\NMNPNOPOP
costaPWKPPNPPPP
cotKV\JPTGOOO
cot #1LS\NPOJOPP
coteNNTPPPPPPP
cotsPRNPPPPPPP
cottagePPRPPOPPPP
cottonMMTPPOTPPP
couPKWPPPOPPP
couchPXPPPJOPPP
coughTIGJKZ_NQO
cough #1NLNPPO[OPP
cough $PQKMNOZPPP
cough andOOQPPPRPPP
cough inRQOPPOPPPP
coughedNKTPPTPPPP
coughinPRPPPPNPPP
coughingLD\PPOVPPP
coughsUMXPPIOOPP
couldPNPQTNVMON
could itWKNPPMTPPP
could someonePSMPPPPPPP
could youPMUSOOOPOP
couldn'tPROPPOPPPP
counselingNPPPPUPPNP
counsellingOOPPPPPTOP
countLZKOOTNSLQ
count $NTNPPPPOPS
count isPROPPOPPPP
countedORQPPPOPPP
counterLH]OVMNLSO
counter $PQQPROPOOP
countersignPMPPPPPPSP
countingPWLPPONPPP
countryROPPPPPPOP
countsQRFNOLJ^OV
countyMQPOPPPOUO
coupleQNPPPOSPPP
couple ofQMPPPOSPPP
courierOVLPPPPPPP
course[VFOOONPOO
course ?RPPPOPPPPP
course ofSNPPPPPPPP
courtIOQNPONNId
cousinMOOPP[OPOM
couteauOKYPPPOPPO
covROPPPPOPPP
cov #1ROPPPPOPPP
coverHVKROKOWMY
coverageNUOPPOPPPP
coveredRMNOPMNOPZ
coveringOXOPPKPPOP
coversLIOPPPPP]O
covertOMNPPPPPPV
covidWMFJK`RNVJ
covid $[MMMORNQOP
covid atSPPPNPPPPP
covid onMOPPRPPPTP
cow'sUOPPPPPNPP
coworkerPJWPPPPPPP
cpNJXPPORPPP
cpapOZMKOONTPO
cprKFjOOJMOPO
cpr $SMTPPOPPOP
cpr onONTPPPPPPP
cptFIOOPONiMO
cpt forKLPPPOP[OP
cqcNZHPPPPPPP
crNOJPPN\POP
cr #2.NOJPPN\POP
crackedPKNPPYOPPP
crackersLWMPPPPPPP
cracklesPMXOPNOPOP
crampNTLPPPRPPP
crampsPNPPOWPONP
cranberryUPLNTPOOOO
cranberry juiceQMPPVNPPPP
craneNSPPPPPPPP
craniPKVPPPPPPP
craoNPOOPPTPPP
crash`BWONMILZN
crash #1gHDOPPOPPP
crash cartNNWPPPPPNP
crash teamLJ^POPNPNP
crash trolleyNOPPPPOPTP
crashedNSSPPNOPOP
crashes`IJPPOOPPP
crashingKO\PPNMPPP
crashing $MSVPPOMPPP
crcl]LNTJOOPNP
crcl #2]LNTJOOPNP
cream\OEPM_JOMO
cream orSPPPPNPPPP
creamsNYOPPOPPLP
creatLHHK]Q]OPP
creatinineNMPSNTRPOO
creatinine clearanceKPPWOPPPPP
cremastericNOQPPPRPPP
cremationKMPOPPP[OO
crepsOKUPPOSPPP
crewJZ[OOLJOPO
crewsXOKOPPPPPP
criancaROQOPPOPPP
criancasNOUPPPOPPP
cribOQRPPOPPOP
cricPHOPPPPPZP
cricketORPPPPPPPP
cricoidSOOPPPPPPP
criedP`FPPLNPPP
criesTIRNOUPPOP
crimeJQNPPNOPO\
crisesVONPPPNPPP
crisisRJWSNOMOQO
crisis linePPQPPPOPRP
crispsP]HPPMPPOP
criteriaJJOPPOOT\P
criteria forNNPPPOPRUP
criticalMPRPPPNWNO
critical careNOOPPPPXOP
criticallyVPPLPPPPPP
critically illVPPLPPPPPP
crizanlizumabRPPPOPPPPP
croakyPNSPPPPPPP
crocsPSNPPPPPOP
crofabLXJXNPONPP
crookedPOSPPNPPPP
crossIKOTXRQPOP
crossesMQOPPPTPPP
crossingIQNPPOSPPV
crosswordOOIPPZPPPO
crosswordsOWOOONOPPP
croupWVOLNKQOOP
croup #2NPPRPPPPPP
croup $[MPIPPPPPP
croup kidLYOPPONPPP
croupyJRNVPPPPPP
crownWHLPPOPVOQ
crowningOLWPPNPPPP
crpUGHONNWO[O
crp #1NWMPPOPPPP
crrtNNO^HOPPOP
crsLPPTPPPPPP
cruiseOTPPPNPPPP
crushOF\PPPPPPO
crushedVMTNNPOPOO
crushingNOZPPOLPPP
crushing chestNSPPPOPPPP
crustKNPPPOYPPP
crustedSOPPPPPPPP
crustsPRNPPPPPPP
cryOK[MPSMPPO
cryingOSQIN[LPPO
crying $PPRPPNPPPP
crying inOONPPVNPPP
cryoJNZPPPOPPP
cryptococcalSOPPOPPPPP
crystalKOPPPPWPOP
crystalloidRPPPPPPPOP
csfPEUOPOZPOO
ctUS^LKILQXE
ct #1IQ_POPIOPP
ct $IOcPNPHPOP
ct contrastNNTOUPLPPP
ct forUOPPPOPPNP
ct headOUHPPNXPOO
ct inVMQPPONPPP
ct nowPOSPPPNPPP
ctaUPLPPPPPPP
ctgITUOPOROOP
ctg #2OKZPPPNOPP
ctpaOSQPPPNPPP
cuantoUOLPPPPPPP
cubicleMNVPPPOPPP
cubicle #1ORPPPPOPPP
cuffN[KPPMPPNQ
cultureSQMPPNNPUP
culturesOZNPOOLPPP
cupMUOPPPOPPP
cupboardJTNOONON[O
cupboard $PKLPPPPO[P
cuppaMWNPPOPOPP
cureZIOMOVNPPP
cure rateSPPMPPPPPP
curedPROPPOPPPP
curiousTOOPPOPPOP
currentJOXPPPOPOP
currentlyRPOPPPPPPP
curryP^NPPOPPGO
curtainNKDPPNgPPP
cushionPTOPPMPPPP
custardOTOPPPPPOP
custodyPOPPOPPPMU
customerJOTOVPOPPP
cutq@gVKIELDH
cut ?POTPPPMPPP
cut downUIUPPOPOOP
cut offUVHQOPOOOP
cuteNYMMPPPPPP
cutoffXIOOPONNVO
cutsXONPPOMPNO
cutterPKWPPPPPNP
cuttingPONPPSPPPP
cvcQNRPPPOPPP
cvdWLOPPPOPPP
cvpOMWPPPNPPP
cvp #2PMUPPPNPPP
cvuPORPPPOPPP
cxrGWMPPOWPPP
cxr finePTOPPPMPPP
cyanosedPMTPPPPPPP
cyanoticPKVPPPPPPP
cycleNWLOPVMONO
cyclistOTGPPOWPPP
cyclizineMIM[XPOOON
cyclobenzaprineTPPPMPPPPP
cyclophosphamideUPOPMPPPPP
cylinderJLSPPPOOZP
cylinder'sPLTPPPPPPP
cylindersJQWPPPPPOP
cystONNPPPVPPP
cystitisNPPTOPOPQP
cytisineWOPNMPOPPP
dkUIQGTJMJI
d #1HTTSOOPOPP
d #2BWQ_ONOLPP
d $ZJSMMRNPOP
d agoTPLPPPPPPP
d andOROPPPPPPP
d dimerPONNPOYOOO
d forOPPSPOPPPP
d inNTPOPPPPPP
daLV\NOOLOOM
dabigatranVOOQNPPPOP
dadIROOO\MOKU
dad $LXMPPPOPPP
dad hasPONPPTPPPP
dad isPRPPPNPPPP
dad'sHKPPObNPPO
dadsOJGPPaPPPP
dailyZRRSLKLQLN
daily $MYNOPMPPPP
dairyPPPPROPPPP
dallaPORPPPPPPP
dalteparinKUOUNPOPPP
damageXNOOPNOPPO
dameOROPPPPPPP
dampPRNPPPPPPP
dancingOTOPPPOPPP
dangerROLPSQPPPP
dangerousPHIOV\OPOP
dankeJ^KPPOOPPO
dansOKYOOPOPPP
dans laQMTPOPPPPP
dans lePMTPPPPPPP
dantroleneLWYHPONPPP
dapagliflozinPQOROPOPQP
daptSPPMPPPPPP
darkGSUNMRUOPO
dark towelsNTQPPOMPQP
dasPSOOOPOPPP
data`BLLOKOMT\
data $_MONPLPNPO
data ?SPPOOPPPPP
dateLMKONKKVU_
date $NNOPPLNUNY
datesRLPPPONZPK
datixMTMPPOPPTO
daughterIGQPOTVMOZ
daughter #1POOPPSPPPP
daughter hasOLPPPQPPPT
daughter isPROPPOPPPP
daughter'sMGOPPbLPPP
daughtersNUPPPOOPPP
dayPZ8]LVP[LG
day #1LGTRKLgKNO
day #2NKPOPOUUPP
day $XQAZFWIUPR
day ?OTPPPMPQPP
day andTMLPMWPPPP
day casePOOPPPPSPP
day doesSLOPPPPOTP
day forRTPOPNPPOO
day inRQPQNPPPPP
day ofQYHPPOPPPP
day oldOOQOTOOPPP
day oneTOPPPPNPPP
day orXOPMPPOOOP
day roomPMTPPPPPPO
day surgeryKPTPPPOQPP
day toUKPPPPPPPP
day unitOPSPPPOPPP
daycareNPTPPPPPPP
daysVHF[JLWSWJ
days $TGK_QSJNOQ
days ?OTPSQNNRMO
days afterUJQNNVMRPO
days agoOTKPPUNPPP
days andMOPSOPRPPP
days doesMPPPPPNOWO
days inRLPPPPOPSP
days ofTQOGONVNUO
days offQULPPQOPPP
days oldLNXPPTLPPP
days orUNPNOPLTPP
days postOMUPPORPOP
daytimePRPPPPNPPP
dcM^GPPPNQOP
dc'dNWMPPPOPPP
dcdNaIPPPIPPP
ddimerSKNPPSSPPP
ddxMNNPPPXPPP
de\\iNHICKKG
de #1PNSPPPPPPP
de #2bHIPPPNPPP
de laTQPPPONOOO
deadC_iPPFHOML
dead $KPYPPNPPNP
dead inPULPPPPPPP
dead onPROPPPPPPP
dead sinceOULPPPPPPP
deadlineNSMPPPPPNT
deafNQNPPPTPPP
dearOSOPPPPPPO
deathQNFNNMJ^N\
death $VONPPPNOPQ
death ?SPPPPPPOOO
death inQOPPPPPPNT
death rattleQUMOPPOPPP
deathsjKFOMONOON
deaths $cJJONPNPPN
debateOULPPPPPPP
debridementPOPPPPPRPP
debriefNWPPPOPONP
decMMMPPOOPP\
decadePROPPPPPPP
decannulatedPTMPPPPPPP
deceasedOMPPPPPPRR
decelsOJPPPPWPPP
decemberOWOPPPPOLO
decentTSPPPPPPKP
decideNPPPPNPOOW
decidedNUNPPPPPPO
decidesJLMPPPPOR[
decimalPSSKPOPPPP
decisionMPMPPPOONZ
decisionsUNPPPPOPPO
deckOLXPPOOPPP
declarationNNNPPPPPPW
declarePMVPPNNOPS
declineUPPMOPPPPP
declinedLYNONPOUNO
decompressRORPPPNPPP
decompressionRPOPPPOPPP
deepIT[ROHPPPO
deep andOVNPPNOPPP
deeperPNSPPPPPPP
deerPRNPPPPPPP
defNPOK\OOOPP
defectsRPPOOPPPPP
defibQTRPPPNOOO
defib'sPJVPPPPPPP
defibrillatorOJXPPPPPPP
deficiencyFNOWUPSQNP
deficiency $OOONVPOOPP
deficientULPPPOPPPP
deficitRONPPPSPPP
degreeYIOPPPPPPP
degreesKPVOPZGOOP
dehiscedPMSPPPPPPP
dehydratedQQNPOPPPPP
delN[POOPKOOO
delabelledORPPPPPPPP
delabellingRKPPPOOPWO
delayTPIOOXOPOP
delayed]MMONPNOPO
delayed cordRPOPPPPPPP
delayingSMPPPPPPPP
delightedPYHPPOPPPP
delirTOOOOPOPPP
deliriousHN[PPNMOSS
deliriumXJISLOQURO
delirium $XOMNNPORPP
delirium inSPPOOPPPPP
deliverSMMNPPOPXO
deliveredHaRNNNOOMO
delivered $MWOOPPPPOP
delivered andMTRPNPPPPP
deliveryQaFNOOLSNO
delivranceOKVPPPPPPP
dellaONSPPPPPPP
deltaKJQPPP_OLO
demML[PPPOPPO
demainPTMPPPPPPP
dementiaWKQNRPJSNT
dementia $UOPONPPROO
dementia andOPOPPOPPPS
demoPSNPPPPPPP
denIWUPPPNPPO
dengueMVNO[NEOTN
denialOPOPPPOTPP
deniedLIOPPONaOP
deniesPTNPPPOPPO
denosumabLPPPOVPPPP
densePMTPPPPOOR
densitySOOPPPOPPP
dentalNKNRWTNOPO
dentistPUFPPXNPPO
dentureNRPPQPPPPP
denturesOXJPPPNPMU
departmentOSOPPPPOQP
dependentLPQSPPPPPP
depoMPPRRPPPPP
depotOIVTOPOPPP
depresionRPPOPPPPPP
depressedQOMPPRSPPO
depressionWQMOHMYNMR
depression $YNPOOONOOP
depressorsPSOPPPPPPP
deptOROPPPPPPP
depuisOLVPPPPPPP
derNQYOOOMOPO
dermatomalMOPPPPTPPP
dermoscopyKNOPPPYOPP
desPNRPPPPQOP
desaturatingPLUPPPPPPP
desdeOKWPPPPPPP
designatedTJPPPPPLXP
deskI`WNOLIKVN
desk $N\KPPLOMSP
desk isPROPPOPPPP
desk saysPOSPPPPPOP
desmaiouNLWPPPPPPP
desmopressinSPPOPPPPPP
desogestrelJNOXTPPPOO
despiteSPPPOPOPPP
despuesSONPPPPPPP
detailMONPPVPPPP
detailsRSOPONPPPP
detectorPRNPPPPPPP
detectorsUOOPPPPPPO
deterioratingOOSPPPPPPP
deteriorationRPPPPPPPOP
detorseMMZPPPOPMP
detorsionSOOPPPPPPP
detoxQROPOPOPPP
deuxOOSPPPPPPP
developmentQNLOPPVPPP
devicePTPPPPPPLP
devicesPNPPPPPPRP
devientNOSPPPPPPP
devilPNRPPPPPPP
dexXSLSJOOPOP
dex #3.VOPKPPPPPP
dexaRUONPPMPPP
dexametasonaRPPPPPOPPP
dexamethasonKPPVOPPPPP
dexamethasoneNOOUOOPOQP
dexamethasone forJPPWPPPPPP
dexmedetomidineRPPOPPPPPP
dexrazoxaneMOPVPPPPPP
dextrosePKPTRPOPOP
deyPOUPPMOPPP
diH[WOOOLOON
diaNUNPPPOPPP
diabetesZPHOOYLSKM
diabetes $TOPPOPPOPP
diabetes ?SPPPPNPPPP
diabetes andTOPPPNOPPP
diabeticIRSLPMQOZO
diabetic $KMPPORWPPP
diabetic footRZKPPPLPNP
diabeticsSPOOPPOPPP
diabetisRPPPPPOPPP
diabtesSPPNPPPPPP
diagnosedPOOOPVOOPP
diagnosed withQOPPPROPPP
diagnosisNNOPPNSVNP
dialOSNPPPPMSP
dialysateRPPPPPPPPP
dialysisBLTWXPKQVL
dialysis $MNNWUPOONP
dialysis chairPMSPPPPPPP
dialysis patientMONL[PRPPN
dialysis ptPSNPPPPPPP
dialysis unitMPWLOPPLVP
diarrheaROOROOPPPP
diarrhea $SPOOPPPPPP
diarrhoeaPRPROLUOOO
diaryUQMPPOOPOP
diasNQRPPPOPPP
diastolicVHNPPPTPPP
diathermyVQJPPPOPPP
diazepamLKWUPNOOPP
dicePNSPPPPPPP
diclofenacJOOPZOOPPP
dictatingPORPPOPPPP
dictationIiNPPLOOJN
did`uGFKXDM=M
did anyoneNSPPPPPPPP
did iPTPPPNPPPP
did itLYKPPOPPSP
did nothingQOTPONOPPP
did theH]ZOONOOGO
did youPKOPPWPPPP
didn'tQTNPPPNPPP
didntPIXPPPPPPP
dieLUTPOOOPPO
dieciPORPPPPPPP
diedF[GPPWOROR
dietOUKPPWPOMP
diet $PMOPPPUPPP
diet onlyMPOPPVNPPP
dietitianPORPPPPPPP
dietsQNPPPPPPRP
diffWOMPMNPQSO
differenceOFOPPOXVPP
difference $OOPPPPMVPP
difference inOIMPPP[PPP
differentLUMPTTJPPO
differentialMPPPPPVOOP
difficileUNPPPPOONP
difficultNVJPPPPPSP
difficult airwayNUKPPPPPSP
diffuseOKNPOPYPPP
dificidRPPNPPPPPP
digOSPPQOOPPP
digibindNLUPPPPPRP
digoxinJMWOXMNPPP
dilatedPONPPOUPPP
dilaudidLOOSUOPPPP
diltLPPOVPPPPP
diltiazemROQOQPPPPP
dilutePNOTPOQPOP
dilutedOPPUNPOPOP
dimerQONNPOWOOO
dimer #3JPOOPPYPPP
dimeroSOOPPPOPPP
diningPMTPPPPPPP
dining roomPNRPPPPPPP
dinnerM_EOSOOPPO
dinoprostoneMNOVPPPPPP
dinosaurPSOPPOPPPO
dipOOLPPPXPPP
dipstickUUJPPPMPPP
dipsticksMVPPPPPPNP
directRKOPPOOPXO
directionFQSPPOXPPO
directiveMOPPPOPPNW
directorSPNPPPPOQP
dirtyTOOPOPPPPP
disabilityNNOOPPOXOP
disabledOSNPPPPPPP
disagreeWPOPPMPNPP
disasterOROPPPPPPP
discLMRPPRVOPN
dischargeSRKOPM\TEN
discharge $RSOOPPOOOO
discharge lettersOSOPPPOPPP
dischargedNVOPPOMQPP
dischargesHYPPPPPPPP
dischargingOTMPPPOPPP
discoOUNPPPOPPP
disconnectedOMWPOPNPPP
discontinuationRPPPPPPPPP
discsOPNPPPTPPP
discussionXNOPPPPKPP
diseaseYGLRMOQWOO
disease $UNNSOOOOPP
dishPNRPPPPPPP
dishwasherORSPOOOPPP
dislodgedOIXPPPOPPP
disorderWIVNOPOOPO
disorder $VNPNOPPOPP
dispatchQNQPPPPPPP
dispensaryOPOPOOPPUO
dispenseOPPPPPPPKX
dispensedPMSPPPPPPP
dispensingOPPPPPPPNT
displacedPOPRPPPPPP
displayOTRPPOPPMP
dissectionWQPMOPNOOP
distalUOOPPPONPP
distancePGPPPPP[PP
distressOROPPPPPPP
distressedOTNPPPOPPP
districtOLVPPPOPPP
district nurseOLVPPPPPPP
disulfiramLPPOWPOPPP
ditchPKVPPPPPPP
diureticXPPLMPOPPP
diventaOLVPPPPPPP
diverONTPPPOPPP
divertL`OPPPOPGP
diverticQOPPOSPPPP
divingPNQPPQPPPP
divorcePMMPPVPPPP
dizzyMUSPOLQPOP
dizzy $OWKPPPPPPP
dizzy andONVPPONPPP
dkaLOPZMNJOYN
dka kidPWLPPPOPOP
dlPPRPPPPPPO
dmfQJOOODPPP
dm #1SPOPPPOPPP
dm $ROOPPPPQPP
dnacprLOOPPPOORV
dnarNKZPPPPPOO
dnasKYMOPOOPSP
dnrGXJPOMMNMe
do^:EKJjCTlA
do $GXYNOPUNKM
do ?KcPOOOIONO
do anythingXNOPOPOPNP
do forGQROP`OOJP
do iD3OXWEXZ_U
do itOE]PPPPPPP
do notM\FPPSOPOO
do ourNPPPPPPPSP
do peopleGMPOPeOOJP
do steroidsRPOPPPPPPP
do theTaFPOYMMFO
do theyiFMMRGNSON
do toQPTPPMPPOP
do weBMOLLUFRmP
do withHRPLURPOUP
do you?SESNU_WPN
doacUMOIVOOQRP
docJJWNSQMORT
doc'sSPOPPPPPPP
dockingPRPPPOPPOP
doctorJCXOOdLOMP
doctor $SKTPPOPSNN
doctorsVNLPPLOPWO
documentPLOOPOP^JO
documentedOSMPPPPRPP
dodgyOTKPPSPPPP
doesk05BXRLZ_`
does afFNOONIQB_
does addingQOPPRPPPPP
does anyoneIdPOOSONGN
does anythingVMOPPOOPPO
does heNMMPPTTPPR
does it]=NKRRTQRR
does notNTVPOMOPOO
does oneNPPOSPPPPP
does ourGMPPOOPO_Q
does pharmacyIGPPOPOOdO
does sheSJKPOQZQMO
does startingTNOPOPPPPP
does takingUMPPPPOPPO
does thatVLMOPOWOOO
does the9eLIMSKN_U
does thisKNPPPPUPRP
doesn'tSXMPOJSORM
doesn't wantO[LPPONOOO
doesntLSTPSPOPMO
doetOSOPPPPPPP
dogMYTOOKOOOP
dog biteNQQPPPPPPP
dogsMJOPPOPP]O
doingK[ONNWJOMQ
doing aPTNPPOPPPP
doing compressionsONSPPPPPPP
doing cprNRRPPOPPOQ
doing itPIYPPPPPOP
doing nothingPOSPPOPPPP
doing theNYIPPWOPLP
doing wellPPPPPROPPP
dollSRLPPPPPPP
doloreRLTOPPPOPP
dolsLOPPPPONK^
dolutegravirPPPLVPPPOP
domperidoneOPPPRPPPPP
donPNRPPPPPPP
don'tOPUQQKRPOO
don't knowOMTPPPPPPP
don't wantNMURRMPPPP
donateOOOONYPPPM
donatedOVNOPPOPPP
doneIqCILLGUYM
done #1PRNPPPPPPP
done #2PSNPPPPPPP
done $O[KOOPOQOP
done byPMPNPPPRSP
done forPFPPPPPO\P
done noPVMPPPOOOO
done onPLPPPPPVOP
done wOROPPPPPPP
donepezilRKMOVQOPPP
donorTPKOPQSPPP
dontNZ^MPFNOKN
dont knowPVLPPNPPPP
dont panicOSNPPPPPPP
dont wantPKVPPOPPPP
donutsOVMPPPPPPP
doodNOWPPPOPOO
doomOOSPPPOPPP
doorN^UNOIK:U^
door $KPSOPMOPMZ
door codeO^JPPPPIQP
door isPITPPPPPTP
door toVTMPPPPMMO
door'sPMSPPPPPPP
doorsNRXPOPOPKO
doors $OAePPPPPMP
dopaminePPOPROPPPP
dopoUNXMJPPPPO
dopplerPTOPPNROPN
dorPMTPPPPPPP
dosQHYPPPPPPP
dosageMPPTPPPPPP
doseXJF|DGAOWJ
dose #2PORQPPNPPP
dose $QKN\LOOPOP
dose ?OOPUMPPPPP
dose andGPOYQPPPPP
dose aspirinTPPMPPPPPP
dose ctOOPPPPPSOP
dose for8MSpOOOOMP
dose inBNQaOPPPPP
dose of@[QWNOPPOP
dosesNNSYOONMPO
dosingPKIhJONOOO
dosisPLNVPPPPPP
dotNLNPPOZPOP
dotsNMOPOOXPPP
doubleOOHNOM^NVN
double bookedOSNPPPPPPP
double sequentialUMQPPPPOPO
doubledRHTOOKYPPP
doublingOONVOPPOPP
doughnutsOROPPPPPPP
douleurONUOPPPOPP
downM[iHMOOIKI
down #1PUOMPOPPPP
down $KAUTNZSOSO
down ?OVPPOONPOP
down againPPOPPOSPPP
down andPNTPPOPPPP
down byPFZPPPPPPP
down forPPRPPPPPOP
down fromNZLOPNNPPP
down inSNUOPLPPPP
down noPE]PPPOPPP
down onPNSPPPOPPP
down sincePOSPPRPNMP
down theUONPPONORP
down tilPTMPPPOPPP
down toKeKOPLKPOP
down useOROPPPPPPP
down withURLPPOOPPP
downgradedMWNPOOPPPP
downhillPOOPPRPPPP
downtimeMGPPPPPO_P
doxorubicinOPRPPPPPPP
doxyTNOLTQOPPP
doxycyclineOOPSROOPPP
doxylamineSPPOOPPPPP
drLZTLOiMJBL
dr onPVRPPPPMLP
draggedPLTPPPPPPP
drainXTYOOMCOOP
drain cleanerOOTPPPNPPP
drain outM]KPPOMPPP
drain'sONMPPPVPPP
drainageQNRPPPOPPP
drainedUOPPOPNPOP
drainingPORPPPPPPP
drainsONQPPPPPRO
dramasNXMPPNOPPP
drankNEcPPGTPPP
drank thePIYPPOPPPP
drapeNMWPPPOPPP
drapesPNSPPPPPPP
drawMLLPPMNPP_
drawerEhGPPOOOQO
drawer $JYNPPPPPPO
drawingM[HPPLUPPP
drawnOLWQPNNPQP
drawn upOLTQPOPPQP
dreadOROPPROPPP
dreamRRNPPOOPPP
drenchedOLWPPPOPPP
dressKNOPPOUCbO
dress codeNNPPPPPCbP
dressedOULPPPPPPP
dressingKIKPXLMZVO
dressingsRQNPOOOPQP
drewOUOPPNPPPP
drg@NOONPOhOP
drg forMNPPPPPWPP
dribblingPPSPPNPPPP
driftingPPRPPPOPPP
drillKgEOPOMNRN
drill atPSNPPPPPPP
drinkTLKOMZQPOO
drinkerOMLPPP[PPO
drinking[KCNPUTOKU
drinksPKKOTVTPMO
dripMPJ`KNOOSO
drip $RVJPPPPPOP
drippingPNSPPPPPPP
dripsPSMPPPPPPP
driveKUKOOYNOLT
drive $NTNPPSPPOO
drivenSOOOPPOPQP
driverHFUkQLINKS
driver #2SOOOPPOPPP
driver $LLNWUNOOPQ
driver'sPLVPPOPPPP
drivesNVOPPOOPPP
drivingNUMPOGMOO_
droolPNRPPPPPPP
droolingLMaMPNMPOP
drooling $POSPPOPPPP
droopOKRNPNXPPP
droopyJJKPPOcPPP
dropQPFOVLYOOO
drop theOSOPPPPPPP
droperidolTNMSOPPPPP
dropoutQSMPPPOPPP
droppedOQZOOKMPOO
dropped hisPTMPPPPPPP
dropped offOXLPPPPPOP
dropped onPOSPPNPPPP
droppingNTWOOONMPO
dropping $LJ\POPOPPP
dropsRPDTVRPOQN
drops for[OPPHPPPPP
drops inONMM[POPPP
drops orRLPPOTOPPP
drovePMSPPPPPPP
drownPNUPPNOPPP
drownedPMVPPPOPOP
drowningO^POOOIOMO
drowning inI`OPPLMPPP
drowsyPH\MPORPOP
drowsy $OK\OPOKPPP
drowsy andOORPPPPPPP
druckerNXKPPPPPPP
drugdPIJLJTMMU
drug cupboardMURPPNPONP
drugsZENN^PKONN
drugs $OUKOSROPNO
drugs inUOPPOPNPOP
drumPJVPPNSPPP
drumsRPPPPPNPPP
drunkLKWPOONPOX
drusenFPPPPP]POO
dryWO?NN\XOMO
dry $OJUPPVMPPP
dry eyeRTKPPPPPPP
dsPMHROPN]PP
ds #1RSNPOPOOPP
duSLYPPPNKPO
dualLSPOPPPSPP
ductNOQTPPOPPP
dueD`HNNYKSRN
due $QUNNPPPPPP
due byPROPPPPPPP
due fridayPTPPPMPPPP
dugPMSPPPPPPP
dummiesRPPPNPPPPP
dummyRPPPPOPPPP
dumpedOLWPPPPPPP
dupilumabRPPPOPPPPP
dupuytren'sIPOPPPYPPP
duraPMTPPPPPPP
duralQNOPPPRPPP
durationWNORKOOTON
duration $ROOSNPPOPP
durchPMTOPPPPPP
duringWXFVNKQNNN
during aVOPOPNPOPP
during theSPPNPPPPPP
duskyPIYPPPOPPP
dutiesOQPPPOPVOM
dutyDPLOPMLLVf
duty $PQOPPOPOQR
duty ofOKOPPPPONZ
duty roomPTMPPPPPPP
dvlaMOMPPNOSMZ
dvtSPORNPQPNP
dvt $TOPPPRNPOP
dxMLMOONQ_OO
dyeOOSPPPPPPP
dyingNVROOCNKVY
dying $NLYPPMPPPP
dying ofRVKPPPOPPO
dysfunctionOPPPPPPRPP
dysphagiaMOPPPPPTPP
dyspneaVPMMPPQPOP
dysreflexiaPNVONPPPPP
dystociaNXNPPNLQRO
dystocia drillOSOPPPOPPP
dzPOPPPPPRPP
eVHdMMIAVWM
e coliRPLPPPOSSP
e learningLXJPPONOXN
e mMNPPPPPWOP
e naoNJYPPPPPPP
e nonOMUPPPPPPP
eachDKJUUVTPVM
eaglesSPPPNPPPPP
earKDDLOaaTON
ear infectionOLOPPXPPPP
earacheSOPPPOPPPP
earlierOTNPOPPPPP
earlyfPILNJXNKM
early $PTNPPNPPPP
early forQROPPPPPPO
early inRNOPPPPPPP
earsPJPPP[MPNP
earthquakeOKVPPPPPPP
easeRPPOPPPPPP
easierPJWPPPPPPP
easilyPXHPPPPPPP
eastWITPPOOPOP
easterNSOPPPPPPP
easyPTNPPPPPPP
eatZUAOO\LONM
eat $OYOPPRMOON
eatenMTPPPPPPPP
eatingNa>ONPXOPO
eating $PUOPPPLPPP
eatsMHGPPeQOPO
ebenPMTPPPOPPP
eblOVMPPPNPPP
ebmePSMPPPPPPP
ecartPORPPPPPPP
ecgNKTLPMaKOO
ecg machinePUOPPPOPNP
ecg normalJ]PPPPMLPP
echoKPPLOMS]OO
echo $OMNMPPL^OP
eclampsiaRQUUMNMOOO
eclampsia $SPOOPOPPPP
eclampsia boxOUNPOOPOPP
eclampticMLUPUOOPPP
ecmoUIZOOOMONP
ecprONPPPOPOUO
ectRSOPONOPPP
ectopicRQSOMOPPPP
ectopicsOPPPPPRPPP
ecvPRPPPOPPPP
eczemaTQKNNUTOLO
eczema $RNOOPRSPOP
eczema ?OOOPPOTPPP
edk?UIMHCOgJ
ed $`GOOOOOOOO
ed isOUMPPPPPPP
edemaNLVPPOQPPP
edgeNPIPPPZPPP
edinburghRWOPPLMOOP
educationSRNOPPOOPP
educatorMTPPPPPPOP
eegMTNPPORPPP
eenUMSPPONPPO
ef[TKNJSLOPP
ef #2QWMPOPLOPP
efavirenzKOPPXPPPPN
efectiveRPPOPPPPOP
efectsSOPPOOOPPP
effect_BPOVSMQNJ
effect $QNSOPPPPPP
effect onXKNPWPONOL
effectiveRUPLOOOPOP
effective isKVPPPPPPOP
effectivenessWOPOLPPPPP
effectiveness $WOPOLPPPPP
effectsROOOPROPPP
effects ofRPOPPPPPPP
efficaciteROOPPPPPPP
efficacyVOPNOPPOOP
effusionINQPPPYPPP
eficaciaXNKPPPPPPP
egfrMQJZ\LHOOO
egfr #2OQLXYMIPOP
egfr ofLQOQTPPPPP
eggNKKN\QUPLP
egg allergyPNNOTRPPPP
eggsMNOPOVRPOO
egoPWKPPOPPPP
ehrPUMPPOPPPP
eightO`LOPJLPPP
einPORPPPPPPP
eiolTPPPPPMPPP
eitherO_FPPLPPQP
ejectionPSPPPPPNPP
ejection fractionPSPPPPPNPP
ekgOROPPPQPPP
elOOYOPOMOOO
elbowMQKTOOROVO
elbowsOLRPPPTPPP
elderlyXKNXPNNOMO
elderly $WMNPOPOPOP
eleOMTPPPPPPP
elearningOUMPPPPPPP
electiveS\IPPPOPNK
electricLNWPPQOPPP
electricianPTLPPPPPPP
electrocutedPJWPPPPPPP
elephantPPUPPLPPPP
elevatedNPPPPPRPPP
elevationNRLPPPVPPP
elevatorsPORPPPPPPP
elevenOUOPPOPPNP
elfMZKPPPOPPP
eliquisOJQPUUOOOP
elleQDcONOMPPP
elseJ[OONTUOHN
else $POQPPPSPOP
else ?OPSPONSPOP
else'sRONPPNOPPT
elsewhereTNNPPPPQNP
em_LOPPOMMNO
em $NWOPPPPNNP
emailL_KPPIOOSO
email $MVLPPPOOSP
emailedPPLPPPPOPV
emailsO[MPPPKPOO
emboliaSPPPPPOPPP
embolismRNRPPPOPPP
embolusPPRPPPOPPP
emergencyOHOMONMUUW
emergency roomQIWPPPPPPP
emisOSOPPOOPQP
emlaLPPTNOPPSP
emollientSOOPPPPPPP
emollientsROPPPPPPPP
emorragiaPOTPPPOPPP
empagliflozinOPPOOPPPTP
empiricalRPPPPPPPPP
employeeOTNPPPPPPP
employerNPPPPNPPPU
employmentNOPPOWNPPO
emptiedPOUPPNNPPP
emptyHXSMOUUNNL
empty andPKLPPZPPPP
emrKSOOPKPPYP
emsUIVPPONPPP
emtalaNKPPPPOPOZ
emulsionRQOOOPPPPP
en`>jMNLHNMM
en elNRQPPPPPPP
en laNUNPPPPPPP
enalaprilMPQPSPPPPP
enceinteRPPPPPPPPP
encephalitisLPPVOPPPPP
encoreNVMPPPOPPP
encounterOOPPPPPTOP
endKcWNOPNNBP
end $MUOPPSPONO
end ofQZHPPPOPPP
end upROPOPPPPPP
endarterectomyRPOPPPPPPP
endedSPOOPPOPPP
endoMNOPPPOPXP
endometriumNMNPPPWPPP
endoneOSPOPPPPPP
endoscopistPTNPPPOPPP
endoscopyLJ`OOONNQO
endpointsTPPPPPPPMP
endsMROPPOPTOO
energyQNOPPRPPPP
engineerPYHPPOPPQP
englandPTOOOOPPPP
englishOSPPPOPPOO
enhancedRNPPPPPQPP
enhancingNLOPPPWPPP
enlargedOOOPPPSPPP
enough`ENJOLSSNT
enough $OPROPOOOPS
enough ?SGOOOOVTPP
enough forPOOPPRPQOQ
enough orVPPLPNPPPQ
enough toXMOPPONPOP
enoxaparinMNOQWPNPPP
entVPZOORLOIM
enterPQPPPPPTLP
enteralPOONTPPPPP
enteredOQRPPPPPPP
enteringLOVPPPPPPP
enthusiasmOUNPPPOPPO
entranceMRZPPPOMLO
entrance $MMXPPPPPPP
entryHKUPOOLSO[
enughSNPPPPOPPP
envelopeOSOPPPPPOP
eoeMONPOPWPPP
eosNNPPPNXPPP
eosinophilOPNPPOTOPP
eosinophilsLNOPPPWPPP
epaWNPOOPNPPP
epdsMKOPPPXQPP
epiPDYLPNNNXU
epi inONTPQPOPOP
epicPaJPMPOOLO
epiduralPMSL[QJPOO
epidural inPVMPPPNPPP
epiduralsTOPPPPNPOP
epiglottisOLWPPPOPPP
epiglottitisOPPPPPRPPP
epilepsyDUMNZPOPNV
epilepsy $MMOOWOPPOS
epilepticLUPTOOOOPP
epilepticusTKNPPONWPO
epinephrineROSOMPPRPP
epipenMTRPONPPPP
epipensPXOPPPPPIP
episodeZLNOPOOPPP
episode ofSOPOPPPPPP
episodesMMOPPPYPPP
epleyWHMPPWOOPP
epmaOVOPPMOPPP
eprPPOPPOPPSP
epworthNLNPPOYPPP
equalPXGWOPMPOO
equinaMLTPPOQOOU
equipoNVMPPPPPPP
equivalentKLOYMPUPPP
equivalent ofOOOSOPPPPP
erXXKOMOLNQO
er #1OXJPPPPPPP
ergometrineLPPVOPPPPP
errorNGXKPNOLWY
error $MNVLPOPMZM
errors]KKOPPOOMT
errors $[LKOPPPOMT
erspcTMOPPPPPPP
ertapenemNOPOQOPOUP
eruitPLUPPPPPPP
erythromycinPPPORPPPPP
erythropoietinRPOOPPPPPP
esSOPOOPOPPP
esasPSRPPOLPPP
escalatePNRPPPPPQP
escalationPTMPPPOOQP
escapedPMTPPPPPPO
esceOJYPPPOPPP
escharOPPPPPRPPP
esettdFNNMPNPPO
esmololPPTONPPPPP
espressoPROPPOPPPP
esrOTMOPNUPOO
esr #2ITNPPOWPPP
esrdMQONUPPPPP
essaiSPOPOPPPPP
estKVRPPPOPPP
estaKRVPPPOPPP
estamosOMUPPPPPPP
estatesLWHPPONO[O
estrogenRPPPPPPPPP
etNFdOOOOOPN
etaOOTPPPNPPP
etacULPPPPPPPP
etcoOFWPPOVPPP
etco #1OFWPPOVPPP
ethicsMWPPPPPPMP
ethnicNMPPPPUPPP
etohONPPPOOPPT
ettSNSPPPMPPP
euvolemicPKMPPPXPPP
evacPROPPPPPPP
evacuateNPRPPPPPSO
evacuationPNQPPPPPQP
evalOQOPPPPPRP
evdPOSPPPOPPP
evenPYGPPTPPNO
eveningPXGPRRPPOO
eveningsIMOPPXUOPP
eventPNPPPPPPPS
eventsXRNNLPOPPP
events $UQOPLPPPPP
everQ]NPNNLPLO
ever $PTMPPPPPPP
everyU4EQPpVKUK
every #1UOPPNMOPQP
every #2PNOUPPPPNP
every dayWFOOTTOOOO
every monthSNPPPPPPPP
every morningPJNPPYPPPP
every nightONOPPVPPPP
every timePSOPPOPPPP
every twoSTMPPMPPPP
every weekSUNPPNNPOO
everybodyONXPPOLPPP
everybody $O\FPPPPPPP
everybody'sOVNPPOPPOP
everyoneKUYPPLOONO
everyone $NLYPPNPPPP
everyone'sPMSPPPPPPP
everythingTRJONOEP]R
everything $PSMPPROPPP
everything on`@KPOMJQ_O
everywhereNSUPPMROMP
everywhere $OOUPPPOPOP
evidencebMLLOHLNTT
evidence $_JONOOONOP
evidence forQUPOPLPPPP
evidence summaryMTPPPPPPPP
evidenciaRPOPPPPPPP
evidenzSOPOOPOPPP
evitaSPNPPPPPPP
evitareRPPPPPOPPP
eviteRPOPPPPPPP
evsPUKPPPPPPP
exRVPOPMFQOW
ex smokerRVPPPOIQOP
exacerbationRPPOPPPPPP
exacerbationsRPPPOPPPPP
exactlyNHNPPVOXPP
examTULPNRPPMN
exam $IPMSPZOPPP
examsNUPPOPOPNP
excellentNSOPPPPPPP
exceptQWJPOPPPPP
excerciseRPPPPPPPPP
excessPORPPPOPPP
exchangePOSPPOPPPP
excisionROPPPPNRPP
excludeYOMPPOMPPP
excludedPRPPPOPPPP
exclusivelySOPPOPPPPP
excuseRNNTPNPPOP
exemptPPPPPPPROP
exerciceKXNPPPPPPP
exerciseWROOOONOOP
exercise forSOPPPPPOPP
exercisesTOOPPPOPPP
exertionalNOPPPPTPPP
exhaustedKHbPOOMPPP
exitOOWPPPOOPM
expPROPPPPPPP
expectOXMPPPOPNP
expectancyRNPPPPPPPP
expectantSQLPPPPPPP
expectedNWFPPPWPPP
expectingTPPPPMPPPP
expirePUMPPPPPOP
expiredL[MOPLPPPQ
expiryOSOOPPPPOP
explodedORQPPOPPPP
explosionOMVPPPOPPP
exposureYINOLOOPOX
extendKMNWOPYOMN
extendedXNPNPPPOOP
extensionJWHNPONO^O
externalPLPPPPPTPP
extinguisherOUMPPPPPPO
extraWQLQOOOPOO
extractionHROVOSOOPP
extravasatedOPRPPPPPPP
extravasationOORRPOOOPP
extubatedORRPPOOPPP
exzemaROPPPPPPPP
eyeN4PMW[dNSK
eye $RTKPPNRPPP
eye casualtyPQOPPOMPUP
eye clinicSSNPPONPOP
eye dropsOVLOROOPPP
eye washOWLPPPOPOP
eyeballOMSPPPRPPO
eyebrowsPRNPPPPPPP
eyelidOXDNPPWPPP
eyelidsOQRPPPPPPP
eyesGIiNKQWNKN
eyes $NPUPOMSPPP
eyes arePGUPPUOPPP
eyes rolledPLUPPPPPPP
eyes rollingPORPPPOPPP
eyewashOOTPPPPPPP
eyewash stationOOTPPPPPPP
fjIHPKFWOPN
f #1SVLOONNPQO
f #2\LNOOOMPPP
f $KNOPQOXPPP
f bmiPPNPPPSPPP
f gRNPPPPPPPP
f onMPOPPPTPPP
f uKWOPPPPPPP
f withOPPPPOSPPP
faUKQPPPPPPP
fabRQNPPPOPPP
facadaPNSPPPPPPP
faceRCbOOD[ROK
face $QITPPPSPOP
face andPOSPPPPPPP
face downPKUPPPPPPP
face hasPOSPPNPPPP
facesOLVPPPOPPP
facialTF]MONOPPP
facilitiesO_EPPPOPOP
facilityNMORPPMPXO
factorQQNQPPPPPP
factorsSTJPPPPPPP
fadePNUMPPQPPP
fadingNOQPPPRPPP
faecesOOUPPPNPPP
fagOPPPPPPPSN
failPSNOROOPPP
failedVRTOOKLPOO
failingRPWMOOPPMP
failsSOPPPPMPSO
failureRRIPPXOQLO
failure $TOPOOPPPPP
failure ?RPPPPPPPNP
faintQNVPPMOPPP
faint $POUPPMOPPP
faintedNRRPPSNOOO
fainted andMNXPPOPOPP
fainted atKRKPPSUPPP
fainted inOOWPPOLPPP
faintingMOVPPQOPPP
faintsMUOPPPOPPP
fairOTOPPQPPNP
faitORPPPPPPPP
fakeNVNPPPOPOP
fallERLNOGaVPQ
fall $ROLPPMVPPP
fall onOOTOPOOROP
fallenQ>RPPYOPYP
fallingHNYPPWJOOS
falling $PLUPPPPPPP
fallotPRNPPPPPPP
fallsdVIOOKENQQ
falls $`HNOPLOPOR
falltLWOPPPOOPP
falseSOLPPOTPOP
faltanOTOPPPPPPP
famPSOPPPPPOP
fameMYOPOPNPPO
familiesMPPPPPPPTO
familyNPJOTHSOM`
family $OITPPOWRJS
family isPULPPPPPPP
family meetingRNPPPPPPPP
family ofOUPPPPOPMP
famotidineTPPOPPOPPO
fanKdGOPOMPPP
fansOXLPPPNPPP
farVM^LMLNSMM
far apartVPONMPPPPP
farewellPOSPPPOPPP
farmOOVPPNKPOT
farmerJRGOOMcPOP
fasciaSKQPPSNPPP
fasciitisPSOPPSMPOP
fasciotomyTPMPPPOPPP
fascitisRPPPPOPPPP
fastPE\YIVGNTL
fast $MOZQOOLOOP
fast can]MMQOKOPOO
faster]KOOOLOPOP
faster $ZLPPPMPPPP
fastestNPTPPPOPPP
fastingPMEPPWXOQO
fatMHTOPcUNDO
fatherFQTPP\MNNP
father'sPKMPP[MPPP
fatigueXONPPNNPPP
fattyOMJPP`OPOL
faucetUNPPPNPPPP
faultOHPPPOOO]P
fautVMMPPPPPPP
faxMXOPPNPPOO
fcOLVPPPOPPP
febrileWPNOPTJOPO
febrile infantRPPPPPOPPP
febrile seizureUOOPPPNPPP
febuxostatQOPPROOPPP
fecalSOOOPPQOPP
fecesROPPPPPPPP
fedOPTPPOOPPP
federalNPPPPPPPPR
feeHFONPPPvKF
feedMSIOOLXOOU
feed $PNTPPPOPPQ
feedbackRPOPPPOPPP
feedingNW>OZUOOOQ
feeding $SJTPMVMPPP
feedsWBWLTQOOSO
feelLISOObKOON
feel betterPUOPPMPPPP
feelingRMQONPTPPP
feelingsOVMPPOPPPN
feelsJFUOOR\PPO
feels fineOKOPPOYPPP
feels likePVSPPLLPPP
feels wellOSOPPPNPPP
feetJYPOOQUOKO
feet areP\QPPDPPPP
fellSJfOOELPOO
fell andTOSPPJPPPP
fell asleepPROPPPPPPP
fell downPRNPPPPPPP
fell fromPUNPPPNPPP
fell offOOUPPMQPPP
fell onPMTPPPOPPP
fellaTMTPPLOPPP
fella'sPMTPPPPPPP
fellowNYKPPPOPPP
felodipineHOOO[PPPPP
feltP[LPPPKPOP
femOLVPPOOPPP
femaleTOSONONPOP
femoralNMTPPPRPPP
femoralsORQPPPNPPP
femurJRRPXOLPPP
fencePKSPPRPPPP
fentPOORPPPPPP
fentanilPORPPPPPPP
fentanylQPRPQNMQOO
fentanyl #2OVMROPOPPP
fentanyl patchONSPRPOPPP
ferinjectNOMWPPOPPP
ferritinOLMLOS\OOP
ferritin #1RMOPPSPPPP
ferritin #4NKPPPPXOPP
ferrousUCPRPPNOZP
festivalPKQPPUOPPP
fetalPPXOPOMOPO
fetal heartLVPPPPOPPP
fevPOMPPPUPPP
fev #1POMPPPUPPP
feverPOGHUSZPPP
fever #2\PPCPPRPPP
fever #3.INRYOPQOPP
fever $GZKOYYDOQP
fever andLPPPPTPPPP
feversNROPPORPPP
fewIQMPSMZPOP
few daysMPPPSPPPPP
fewereNJOMOKPOO
fezolinetantRPPPOPPPPP
ffiSNPPPPOPPP
ffpNQSNOOOORP
fgmNLPPPPOOPY
fhOJ]PPOLPPP
fhrOMRPPPRPPP
fhtKVRPPPNPPP
fibNTXMMNPPOP
fibrillationRQOOOPPPPP
fibrinogenPPRPPPOPPP
fidaxomicinPOPROPOPPP
fiddleP\FPPOPPPP
fiebrePNSPPPPPPP
fieldRJPOPPVOQO
fifteenOORPPOPPPQ
fifthILPZOOUPOP
fightLSLPVOPPPP
fightingPKVPPPPPPP
figliaOLVPPPPPPP
figuresRPPPPPOPPP
fileMYHPPMNPRU
filedN]KPPNPPPN
fillOIOPPOOQOZ
filleONSPPPPPPP
filledOTRPPOLPPP
fillerPRNPPPPPPP
fillingWJTPPNMPPP
filling theONWPPONPPP
fillsLOPPPPPYON
filmPOKPPNXTKR
film $POOPPPSPPP
film ?PNPPPPSPPP
film isPTNPPOOPPP
filmedPINPPNPPN]
filmsXLOPPNKPNW
filterOOMYNPOOPO
finalLOMPP\MPPO
finallyNZPPPLOOOO
finally $OTOPPPPOPP
financeMWOPPMPOOR
finasterideNOPOUQOPPO
findZATVPGLO[N
find $VOOOPLOPRP
find himPOSPPPOPPP
find meOHOWPMPPXO
find theQSMPPPPPQP
findingQKLPP[PPPO
findsRPPPPPPPOP
fineQb1IG^gNML
fine $MUNONNWPOO
fine andPTMPPPPPPP
fine forSOPPPQOPPP
fine inOPPPOMTPPP
fine isQNPPPPRPPP
fine noTROOONNPPP
fine nowQFUPPOVPPP
fine onPTOPNPPPPP
finerenoneUPPOMPPPPP
fingerMSMPPQVPNP
fingerprickSOPPPPOPPP
fingersIH]OPLXPOP
fingersticksTNOPPPOPPP
fingertipsOTPPPONPPP
finishNS^NOONOIO
finish aOLVPPOPPPP
finish theSNPPPQOPPP
finishedIaOOPNNONO
finished $OQMPPUPPPP
fioWNMPPPOPPP
fio #1WNMPPPOPPP
fireDS_OOKSNNT
fire alarmN\GPPPOPQP
fire drillPXMPPPOPNO
fire inOBcPPPOPMP
firedNKcPPLOIPP
first\RDQOHJRXQ
first #2RPOPPPPPPP
first $OE`OPOLOPS
first ?MOYPOPMPPP
first aidOULPPPPPQP
first dayOVKPPOPQPP
first doseUKOOPPPPSP
first forWLPPPPPPOP
first goOVLPPPPPPP
first lineOOPPOPPPTP
first orTOQPPPLRNP
first passVQKOPPPPPP
first timeOSPPPPPPPP
first trimesterPMONZPOPOO
first unprovokedTNPPPPPPPP
fishYULOONNPNO
fish oilUQMOOOPPPP
fisioterapiaTNOPPPOPPP
fissureSPPOOPPPPP
fistPNWPPLPPOP
fistulaUQKOPNUOOO
fistula'sOMTPPPPPPP
fitWSBMKNT[PP
fit #2QOPPPORPPP
fit $PNRPPNNPPS
fit atSRPPPOLPPP
fit notePDOPPWPWOQ
fitnessONPPPPPRPR
fitsOHWTOPNPPP
fittedTOMPPPPPPP
fittingS>mONKLPOP
fitting $ONYONOOPPP
fitting afterOORPPPPPPP
fitting inPLTPPPPPPP
fiveQSUTNLLPQM
five $OPMPPOPPVO
five aJXKPPVNPOP
five daysTMPTPMNQOO
five minutesPPRPPPPPPP
five monthsOOSPPOPPPP
five yearsUMPPOPPPPO
fivedPUMPPOPPPP
fixQ[IPOPOPMP
fixationQSNPPPOPPP
fixedSQISO\JOMM
fixed $NTJOPWOPPO
fixingPTMPPPPPPP
flagPPOPPPORPP
flags[LNOPOLQOP
flagylOOPOTPPPPP
flapPNRPPPPPPP
flareURLTLQNOOP
flare $XNOLOPPPPP
flaresOQOLPWOPPP
flashKNSPPOOPWO
flashesZINNPMVOOP
flashingONTPPOOPPP
flashing lightsONTPPOOPPP
flat?ZSOOZSOLO
flat #1PIXPPPOPPP
flat $MVPPPPNPPP
flatlinedPUNPPNOPPP
flatliningPLTPPPPPPP
flatsPGPPPPPPYP
flecainidePPSNPPPPPP
flewMNTPPTNPPP
flexionOPLPPPWPPP
flickeredORPPPPPPPP
flickeringORHPPPPPYP
flightMGQPPTVPPQ
flightsLVOOPQOPPP
floatNPKPPONP[P
floatersOGNNPSYPRP
floatingPUOPPMPPOP
flomaxKPPPNXPPPP
floodedPXJPPPPPPP
floodingONTPPPOPPP
floorLVXOOHIOZM
floor #1PUMPPOPPOP
floor $O>dPPOMPTO
floor inPQGPPPPPYP
floor isPWLPPOOPPP
floor ofPNRPPORPPP
floor'sOLQPPTPPPP
floorsKUNPPOOOUP
floppyNLbPOIMPPO
floppy $PIYPOPPPPP
floppy andPOSPPNPPPP
flowRIXPONUOMO
flow $OLXPPPNPPP
flowersPVLPPOPPPP
flrPROPPPPPPP
fluLVMK]JIQQT
flu $SPPNOPPPQP
flu clinicOROPPPPPPP
flu jabRRQOQKOQOO
flu jabsIPPOPXPRNR
flu shotSROOPKPPOT
flu shotsMZLPOPPPOP
flucloxNNPQPPTPPP
flucloxacillinMPPUOPPPPP
fluconazoleJOOSWOPPPP
fluidPCTMOOaQLO
fluidsYSNNOOLPPO
fluids $RPOOPPPPPP
flumazenilPPSNOPPPPP
fluorideSNOPPOPPPP
fluoroquinolonesRPPPOPPPPP
fluorouracilRPPPPNPPPP
fluoxetineVMPMSNOPPP
flushRTNOROMPPP
flushedOPSPPPPPPP
flushesQMONPWOPPP
flushingOOQPPNSPPP
fluticasoneKOOOWPPPQP
flutterOOPPPPUPNP
fluxusOPSPPPOPPP
flyNPNPOPNWTM
flyingPXGPPRPPPP
fmlaOPPPPPPUON
fmtROPPPPPPPP
foamNC^PPTNPPP
foamingPMSPPPPPPP
focalRNPPPPNPRP
focusRPPPPPOPPP
fogPULPPQOPPP
foldOPPPPPRPPP
folderNSNQPOPPQO
folder $PPNQPPPPRP
foleyLONPTPTPPP
folkSNPPPPPPPP
folksVTMOMQNOPP
folks $SPPPMPPPPP
followTTOOOOOQMN
follow $OTPPPPOPOO
follow upVSLOPONRNO
followedP_CPPONPPQ
followingPNRPPPPPPP
fomepizolePOOWMPOPPP
fonendoOXLPPPOPPO
fontanellePKWPPPOPPP
foodIYEPOVSPOP
food $M]JPPOMPPP
footQA[NOMaNLN
foot $PM[PPIOPPP
foot dropQONPPOTPPP
foot isPOPPPROPPP
foot whitePMTPPPPPPP
footballONUOPUKOON
footballerSPNPPPOPPP
footyOQQPPNOPPR
for]E#s8U#}xU
for #1DL[^ZMRJEO
for #2TBYXOMTMNO
for #3NRYKPNOPPP
for $MQONVSPOOO
for aYFPjXHFZ=J
for acuteTPPNOPOQPP
for adultRPPROPPOOP
for afPPPTPPPNPP
for agitationMPPUOPPPPP
for alcoholVOPPOPPONP
for allSTNPPOPPMP
for anOPN[OMNPTJ
for babyONOOPUPPPP
for backTPPPMPPPPP
for bayPRNPPPPPPP
for bedOXSPPOPMJO
for bleedingUONOPOPPPP
for bpQTOPPMPPPP
for bronchiolitisROPOPPPPPP
for cQPPRPPPOOP
for capMPPPPPPTPP
for childPOPTPPOPPP
for chronicTPPMPPPPPP
for copdTPPNPPPPOP
for covidIYOOOQONSO
for croupROPPPPPPPP
for diabeticKLOOPPOP\P
for dischargeNPPPRPPPPP
for eQIOPPPPOYP
for earlyROPOPPPPPP
for everyonePRPPPOPPOP
for firstPJPPPPPPVP
for fiveQOQUPMPPOP
for fluPNPOONPSOT
for giPGQPPPPPXP
for goodPROPPOPPPP
for goutVOPNPNPOPP
for herJYEOYPTOLR
for himOPPPPRPOPP
for hipMTPPPPORPP
for hisQMMOQTPSPN
for homeNUMPPPPROP
for howXPPGPPPSMR
for ibsRPPPPPPPPP
for icuLOOOPPPOXP
for insomniaSOPPPOPPPP
for itRMLPPOWPPO
for ivMOPOPPPQTP
for kidsPSOOPPPPOP
for kneeONPPPOPUPP
for legSOPOOPPPPP
for longNOPPPQPSPP
for lowSOPOPOOSNP
for lunchM`OOPPOOGP
for malariaPOPPPPPPRP
for me@>jFNzMMGH
for migraineIMPXNMOOYP
for mildTOPNPPPPPP
for minorTPPOPPPOPP
for monthsNNPPPOVPPP
for morePMPPPPPPSP
for mriMQOPPPPTOP
for mrsaNOPOPPPOUP
for myIEKQOpOKMO
for myselfOOPPPQPPPR
for nauseaPPPRPPPPOP
for neonatalPOONPOORTP
for newPVPPPPPPKO
for nightPQNPPNQPSP
for onceNSPPPPPPPP
for oneOTPOPOPPPP
for ourWPNPPOPOMO
for peQRPNPPPPPP
for pedsRLPOOOPOVP
for postTOPOPOOPQP
for preeclampsiaUPPKPPPPPP
for pretermKOPWPPPPPP
for recurrentROPOPPPROP
for refractoryWNPPPPPOON
for renalRQPOOPPPOP
for roomPSOPPPPPOP
for schoolRTPNPOPPNP
for sciaticaTPPPPPOOOP
for selfROPPPPPQOP
for sepsisOOPPPPPSOP
for severeRPPPPPPPPP
for shinglesJOPQPPPSTP
for sixOMVOPPPOOP
for somebodyQOPPPPPLPU
for someoneNLSSPQPOPP
for soreSPPOPPOPPP
for spinalRPPOPPPPPP
for staffOOPPPSPMRP
for steroidKWPNPPPQPP
for strokeLPPWPPPPNP
for suspectedNNPSPPOSPO
for tenNSOUPPONOO
for tennisUOPOPOPPPP
for thatMUOPPOPRNQ
for theH}EJYCKJSG
for thisNONOPPOPPW
for threeSNPRPOOOPP
for twoJSNNPTTPOO
for uncomplicatedRPPPOPPOQP
for usMTMNP\PMOM
for utiPPPOPOPPSP
for vertebroplastyOPPPPPPRPP
for wardPUNPPPPPNP
for years_EPOROOPNP
for youLQQPPPSPPP
forcePNPPPOPPNU
forearmMNYPPPNPPP
foreheadSKLPPPWPPP
foreignOPMRPPSPPP
forensicPPRPPPPPOP
foreverNWNNPSMPPP
forgetQSTPPJOPPP
forgetsPFPPP[PPPP
forgettingNPPRPPPPPP
forgivePOUPPLPPPP
forgotPMOPPVOPPO
forkliftOIYPPPPPOP
form:S:NOIH}]Q
form #1MMOPPLOZF]
form $SZOPPOORIK
form forMNOPPPONZO
form isPWOPPPONMP
formatPNPPPPPRQP
formerNSOPRPPPPP
formoterolOOPPOSPPPP
formsMVMPPLSN]G
forms arePVPPPNPOPM
formulaWOPPOOOMOP
formularyMNOOOOPOYP
forteOMTPQPPOPP
fortnightRSMPPPNPPP
fortyOOVRONMPPP
forty minutesPOTPPPMPPP
forwardNOSPPRRPOO
fosfomycinVPPSKOPPNP
fosphenytoinOPPVONPPPP
fosterPPPPPPPPNS
foundJXOKR]RPFL
found $QNQPPPPPPP
found aPRGPP`PPIO
found atMRRPPPOQPP
found himPNRPPPPPPP
found inQXMPPOLQOP
found itPSMPPROPPP
found onTLSPPPNPPP
found theMXMPPOPPPP
fourN[WPOHONNN
four hoursPKWPPPPPOP
four monthsTNPOPOPPPP
fournierPORPPPOPPP
foursQMSPPPPPPP
fourthUNOPPOQPPP
frPRPPPPOPPP
fractionQSPPPPPNPP
fractureFRHOMP`QNV
fracture $UTPONORNLO
fracture ?NPPPPPQPPR
fracture inOPPPPPPROP
fracture painNPTPPPOPPP
fracturesTQTOOOLOPO
fractures $STNPOPLPPP
fragmentRPPPPPNPPP
fragmentsQNPPPPQPPP
frailRVLUPKOPPP
frail #2OPMTQPPPPP
frailtyOKOPPOO^MN
frameOWMPPPNPPP
framesTOOPPPPPPP
frauPRPPPPOPPP
freeM\TPLLIMZL
free $MSXPPPQPHP
free andTPMPPPPPPP
free atPJPPPPPPWP
freedPMTPPPPPPP
freezingR\JPPUOPEP
frenchROPPPPPPPP
frequencyNJN\OPOPPP
frequent[OOMOPOPON
frequentlyOPPSPOPPOO
freshQYPPPNLPMP
fresh bloodMOYPPPOPMP
friKVLPPVPPOP
fridayHVROPYNPLO
friday $NWOPPLPPRO
fridaysPSNPPOPPPP
fridgeDbCNOLLOdO
fridge $PVNPPPOPNP
fridge alarmPSNPPPPPPP
friendNFMPPTSOWR
friendlyRQOPPNPPPP
friendsONTPPPPPPP
frightenedPNPPPSPPPO
frioPJXPPPPOPP
froideONTPPPPPPP
fromJ\KZEVUJLP
from #1OPMPPVOPPP
from #2QGS^NNLPPP
from #3NFOPPP]PPP
from #4QSPPPONOKU
from aVIQTPTPMNN
from bayPTLPPPPPPP
from bedPOOPPRPPPQ
from edRRPOPPOPPP
from herPNRPPPPPPP
from hisNRSPPMRPPP
from homeLOPPPPPPUP
from itRTMPPOOPOP
from lastL^MPPLOPPP
from leaveMUPPPPPPOP
from myPRRPPLPPPP
from nowQQNPPPPPPP
from oneUPROOLNPPP
from roomPVJPPPPPPP
from theR>VNO\ZOKL
from theatreOQNPPSPPPP
from thisPTOPPNOPQP
from tuesdayPRNPPPPPPP
from wardPROPPPPPPP
from yesterdayO[LPPNOPNO
frontVUXNNKJONN
front deskMSTOPOPPOO
front doorPRNPPPPPPP
front ofRUTPOLKPPO
frostTNOPPPPPPP
frothOJ]PPLNPPP
frothingPJVPPPPPPP
frozenO]HOPNOQOP
frozen shoulderOVMOPOPQOP
ftTLOPPOSPPP
ft #1TLOPPOSPPP
fuckPOSPPOOPPP
fuelOSPPPPOPPP
fullO`[QNKJJJN
full $OOWOOPOMPP
full codePKVPPPPOPP
full ofPE^PPNOPOP
funNZMPPOPMOP
funcionaQULPPPOPPP
function`KMPNOONOP
fundedKOPPPNPPYP
fundusKOQPPPWPPO
fungalOMOPPUPPPP
fungusULMLOVPOOP
funnelSOPPPPPOOP
funnyOOTPPOOPPP
furosemideUROJTOOPPP
furtherKXKQPPPTOO
fuseOXIPPPPPPP
fusidicMPPPTPPPPP
fusionOPNPPPSPPP
fussPRPPPOPPPP
fvcLOTPPPSOPP
fwdPORPPPPPPP
fxOQONXOKQPP
fxnROOPPPPPPP
fyiOVMPPPOPOP
fyi $OUNPPPOPOP
gDMH`YKI^LN
g #1PULK_NIOPP
g $MJVMPO\NNO
gaM[LPPPNPOO
gaatMUPPPPOPPP
gabapentinOONTUONOOP
gadMWOONPQPPP
gadoliniumROOMUPOPPP
gainaKOJNOOPPP
gain fromROPPPPPPPP
gained_KMPPNLPPP
gainingLWINPNWPPP
gaitNQKPPOXPPO
gallbladderPRLPPTPPPO
gallstonesPOPPPRPPPP
gambaONSPPPPPPP
gameNYNPPPOPMP
gangPSPPPNPPPP
gangliaNPPPPPRPPP
ganglionTPPOPOOOPO
gapUBJPLOhONO
gapsOTNPPPOPPP
garageORQPPOPPPP
gardasilRNPPPPPPPP
gardenLPMPPPYPPP
garden $MOKPPPYPPP
gardensMVOPPPOPPP
gargantaONTPPPPPPP
garlicONRPKXPPPN
gasGJdOOMSONO
gas $MMOPPN[PPP
gasesPUMPPPOPPO
gaspPPRPPPOPPP
gaspedPKUPPPPPPP
gaspingHU^OPNNLOO
gasping $PNSPPPPPPP
gastricVSOPPOLPNP
gastric bypassSPPPPPNPPP
gastritisOPPPOSPPPP
gastroPRNRMOOOUP
gastroenteritisRROPPOOPPP
gastroenteritis $ROPPPPPPPP
gateNQQPPROPPO
gatesPNSPPPPPPP
gatoradeONNPPOVPPP
gaucheOORPPPPPPP
gauzeVEMOPP[PPP
gaveHIZOMUONNZ
gave himMMPPOWPPPP
gave mePSMPPRPPPO
gave thePLWPPOPPPO
gavisconMOQPUPPPPP
gazeboPWIPPPPPPP
gbsQNQPPOQPPP
gcaOPPOPOZOLP
gcsTPYOPOHOOP
gcs #1RLSPPPOPPP
gcs #2S[LOPOIPPP
gcsfMWOPPONPPP
gdmNUPPPNNPPP
gdprNINPPOOPO^
geenOH\PPPNPPP
gegenSTLOPPPPPP
gegevenNKYOPPOPPP
gehtOPRPPPPPPP
gelYNJIUSLOTP
gel $UJOLPRPPUP
geledenPMSPPPPPPP
gelsSPOPPOPPPP
generalVRLNPONONS
general practiceTNPPPPPPPO
general wardRNOPPPPPOS
generatorNTQPPNOPRO
generator testOVMPPOOPPP
generatorsPNRPPPPPPP
geniusPROPPPPOPP
gentILF]VOTOPO
gentamicinOOOWOPPPMP
gentleOUNPPOOPPP
gentlemanNMWOOLWPON
gentleman inOLVPPPOPPP
georgePULPPPPPPP
geradePMUPPPPPPP
gestPNPPPPRPPP
gestanteTNPPPPOPPP
gestationalOKOPPXOPPP
gestational diabetesNKOPPXOPPP
gesternOYJPPPOPPP
gesturztONTPPPPPPP
get^TVAP`?[LB
get a_cLNO@NJRK
get anSMOPORNPSP
get backLWOPPPPPNP
get himOMYPPPPPNN
get hisPWPIPOPPPP
get inOPQPROPOPP
get itNORPPRPPPP
get morePVPPPOPPLP
get myOMPPPHPP]P
get offSKOOPUPPPP
get theSKPOJYNTOO
get themPMTPPPPPPP
getrunkenPMTPPPPPPP
getsRRJQQUOSJN
gettingMJZQO`FOLN
getting sleepyPTPPPNPPOP
getting worseOVQPPOLPPP
gevallenOKVPPPPPPP
gewichtTOOPPPPPPP
gfrNNNRVPNPPP
gfr #2NOONXPNPPP
ghanaLSOPPMUPPP
ghbONTPPOPPPP
giTQKTNNNOSO
gi bleedSSLUOPOPKP
gi bleedingRPOPPPOPPP
giaSMQPPPPPPP
giantQORPOPOPPP
gibberishPGZPPPPPPP
giftNPSPPPPPPP
gigglesPSNPPPPPPP
ginJUNOOWNPOP
gingerNTOPPOPPPP
girlQWPNQMOOPN
girl inPSMPPPPPPP
girl ofOPOOQPRPPP
girlfriendPOOPPRPPPP
girlsTMROPPOPPP
giveZCJcUGHL]H
give himTONPQOPPPP
give itLSKTRPPPPP
give meQONSPOPPPP
give theUOROJNPPSP
givenAb_LLLMQMN
given #1LKPZQPPPPP
given #2OJXOPPPPPP
given $L_JNPPOPPP
given inRQOOOPPPPP
given thePPROPPPPPP
given toTTPMKPPRNP
givesMQLPPQTPOS
givingVLLNPPMOK]
giving theQRPPPPPPMP
glandularUPPPLPOPPP
glargineNQNTOPPPPP
glasgowWKPPPPPPOP
glassOQSPPOOPPP
glassesUSNPPOLPPP
glaucomaQNOOSOQPPP
gleasonSPOPPPNPPP
gleason #1SPOPPPNPPP
gleichMRRPPPOPPP
glibenclamideKPPOWPOPPP
gliclazideQOPROOOPPP
gliflozinOMLPOPYPPP
gliflozinsTOPPPPPPNP
gliomaOSOPPPPOPP
globalOMOPPPNYPP
gloveMPMPPXPPNP
glovesWUMOOVINLO
gloves forTNPPPPPOOP
gloves inPTPPPOPPNP
glowingOUMPPPPPOP
glpXMONPPOQOP
glp #1XMONPPOQOP
gluPORPPPPPPP
glucMNSTPPPPPP
glucagonQORSNOPPPP
glucometerK\OPPPOPLP
glucometroNMVPPPPPPP
gluconateITNXQOOOOP
glucosamineWNPNMPPPPP
glucoseYDTNPLROVN
glucose #2NMYPPPMPPP
glucose #2.NURPPNMPPP
glueMQEOPSPVVO
gluedPOSPPPNPPP
glutenRNOPPORPPP
glycoOLOXPPOPPP
glycopyrroniumRPOPQPPPNP
gmcPOLPPOOOPX
gmsOPPPPPPSNP
goGY=VUZNLTO
go $LDXPPPUOUO
go ?UPOPPNOPOO
go backQGTPPUPPOP
go homeQRPPONOPOR
go inJRRPVLOPQR
go onQTLPPPOQNO
go toHVMPPZNNOR
go upQMPSMVNPPP
go withNMPPROMOXP
goal\NOOPOLNNP
goalsROPPPPPPPP
goatPROPPPPPPP
godNMRPPTOPOP
god $OPNPPUPPPP
goedPTLPPPPPPP
goedemorgenNXKPPPPPPP
goesDPGSQT]PQO
goes homePNRPPPPOQP
goes toPTLOPPMPUO
goingBS^SLSMNRM
going $PRRPPNPPPP
going bluePLTPPPPPPP
going downPRNPPPPPPP
going forPSNPPPPPPP
going greyORPPPPPPPP
going homeSLROPQPPPP
going inSJWPNPPPOP
going offPLUPPPPPPP
going onPLSPPPSPOP
going outOUMPPOPPPP
going toLUIVPTOOOO
going upLNTPPPSPPP
goitreMSPTOOMPPP
goldNQNPPPSPPP
golfRNPPPPPPPP
golfer'sROPPPPPPPP
goneEOeJLYPMOM
gone $ORMPPVNPPP
gone afterQ[KPPKNPPP
gone blueOJXPPPPPPP
gone downPSRPPNMPPP
gone fromOD^PPOPPPP
gone greyPMSPPPPPPP
gone homePTNPPPOPPP
gone inODNPPS]PPP
gone intoPLUPPPPPPP
gone offPMSPPPPPPP
gone quietPKQPPOUPPP
gone toMUQPPOOPPP
gone upONSPPPPPPP
gonflePNRPPPPPPP
gonnaPSPPPNOPPP
goodXh;FKNUMG\
good $TZIJOULPOO
good ?KOOPOYOPPP
good asgDOLONOOPO
good enoughUMPPPOPPPP
good forRMPPPSPPPP
good isVMPOPOPPOP
good morningOTNPPPPPPP
good samaritanPHPPPOPPPZ
goodbyeOCcPPOPPMO
goodbye toPLTPPPPPPP
goodnessNUMPPPPPPP
googleKMNPPWNOPU
goosePTNPPPNPPP
gotBbYEGm?NON
got #1PULPPOPPPP
got #2PMTPPPPPPP
got $TNNOMVPPOP
got aJ9XOOiIRVM
got acceptedPXMPPMPPOP
got anything[QIOPKSOLS
got herPNRPPPPPPP
got intoNQSOPPOPPP
got itO]LPPJOPPP
got myP`VPP?NPOP
got on[MPOPOOPKP
got roscR^DPPONPPP
got theRS[LNLOPLO
goutORIXLQVNON
gout $VMPPPOOPPP
gout attackTPPPPNPPPP
gout flareKVMXMOOOPP
gownMSNPPPNPUP
gpPDXOP\KPPN
gp $QOOPPPPRPP
gp roomPSNPPPPPPP
gp surgeryNNUPPPPPPP
gpsUSONPPOOOO
graceRPOPPPPPPP
graciasNYJPPPPPPP
gradQMTPOPPPPP
gradeZPANN]QPPL
grade #1[QANN]MPPL
graftSSNPPOMPPP
gramQKSUPONPOP
gram negativeSOPPPPPPOP
gramsFLLfOOOOPP
granPSOPPOPPPO
gran'sPNNPPTPPPP
grandJdHOPPMOOO
grand roundsNXMPPPOPOP
grandadPXJPPOPPPP
grandad'sNMOPP\LPPP
grandfatherNNPPPUOPPP
grandmaRIRPPTPPPP
grandma'sPPTPPMPPPP
grandmasNOSPPPPPPP
grandmotherPJUPPQPPPP
grandpaLLOPPZOPPO
grandparentsUNOPPNPPPP
grandpasOORPPPPPPP
grannyRYFPPPOPPP
granny'sPRRPPNPPPP
granolaPSMPPPPPPP
grapefruitMNPL\OOPPP
grauONUPPPOPPP
grauwOH[PPPOPPP
grayO?hPOPMPOP
grazeOVMPPPOPPQ
grazieOXKPPPPPPP
greatNhBOMPQPMP
great $OUNPPOOPPP
great jobPSMPPPPPPP
greenJUNOOOZOOO
green $OULPOPRPPP
grewOMMPPRWPPP
greyOFjOOKKOOO
grey $OLXPPPNPPP
grigioPKWPPPPOPP
gripPTNNPPPPPP
grippingPONPPLYPPP
grisOLWOPPPOPP
gritaPNRPPPPPPP
groaningPKVPPPPPPP
groinUNOPOQQPON
grommetsUQPPPLOPPP
groundTGWPPOOPPP
groundsNJVPPOPPPT
groupPTTONOMSMO
group $OSNPPPPPPP
growingQMOPPOUPPP
grownSYLPPPIPPP
growsOGOPPUVPPP
growthLTKPPOWPPP
grumpyOSNPPPPPPP
gruntingPHVPPMVPPP
gswNLYPPPNPPP
gtnISXUOOMONO
gtn sprayITSSPOPPOP
gttMROSPPOPPP
guantesNYLPPPOPPO
guantiOXMPPOOPPO
guardOLWPPPPPNP
guardiaNWLPPPPPPP
guardianLNPPPPNPPZ
guessOKPPPOXPPP
guidanceSNOPPPPQOP
guidePSPPPNPPQP
guided]LLPPPOOOO
guidelineKQOOPPPOWP
guideline forOPPPPPPPSP
guidelinesSNPPPPOORP
guillainOMUPPPOPPP
gumTJNPPMZPPP
gummiesPNRPPPPPPP
gumsMWOPOOQPPP
gunDGpOOKNYKI
gun inPKVPPPPPPP
gunshotNOTPPOOMRR
gunshotsOMUPPPPPPP
gurglingNIZPPPOPPP
gushingPI[PPPMPPP
gutVLMPPSOPPP
guttedOMOPPUPPPP
guyFSVOUMTOKQ
guy inPPRPOPPPPO
guysORNPPTNPPP
gymILSOPUUKVO
gym $PF]PPPNPPP
gynaeMSLPPVPOOO
h`<PVOGSKYQ
h $OTHRMOPNVT
h ?IOOMVPOPWP
h afterQPSNPPOPPP
h agoXKRPPPKPPP
h inOJRWPPOPPP
haLWSNONUNMN
ha $NXMPPPPONP
habOMTPPPPPPP
hablarPNRPPPPPPP
haceONTPPPPPPP
hadEe.LG}JNJK
had #1POOPPSPPPP
had aNNHMOgLOOO
had anLPMPPTQRPP
had breastMTOPPQOPPP
had herP[JPOMOPPP
had hisQ]IPOLOPPP
had itOVPPOMOPPP
had myPROPPPPPOP
had oneJIUPPYPPPP
had thePUMPOMSPOP
haemPSOPPPOPPP
haematemesisTMPPPPPPPP
haematocritPSOPPPPOPP
haematomaNQUPPOMPPP
haematuriaNMQPPPTPPP
haemodialysisLPPVOPPPPP
haemoglobinVPOPPNNPPP
haemolysedPSLPPOTPPP
haemolysed repeatPSNPPOOPPP
haemophiliaQROPPPOPPP
haemophiliacHPYPPPOPPP
haemoptysisRPOPPPPPPP
haemorrhageKRUPPOPPQP
haemorrhagicTPMPPPPPPP
haemorrhoidsQPPPPPSONP
hahaNUNPPOPPPP
haha $OSOPPPPPPP
haiNJOMO_OPOP
hairKEKPP_ZPOP
haldolNMMSTOTOOP
half@^L^PUNNIM
half $KNRPPVPPOP
half aQGXPPQOPPP
half anPRPPPNPPPP
half doseVNMPPPPPPP
half ofPULPPOPPPP
half theQNTPPOOPPP
halfwayOSQOOONPPP
hallTVPPPNLPNO
hall $MOUPPPOPPP
hall bPSOPPPOPPP
hallsONPPPPSPPP
hallwayPUNPPPPPNP
haloperidolTNNPUPOPOO
haloperidol forSPPNOPPPPP
halsMDcOPONPPP
haltaBOPPPOPPP
halveNPPOTPOPPP
handFDdRMOHOSZ
hand $NSMTOOPPPP
hand andOPRPPOPPPP
hand gelPROPPPPPPP
hand isQNRPPOOPPP
handedN_FPPPOPPP
handed outPTMPPPPPPP
handfulNNVPOOPPPP
handfulsPNRPPPPPPP
handleOJQPTNVPOO
handle tearVLOPPPOPPP
handlesOOPPPPPPLW
handlingURJPPOPPPP
handoutI^MNPPPPPO
handoverRPTOPNOPOQ
handover $OMVOPNPPOR
handsJBXOM_XOLN
hands $NHUPOOYPOO
hands andOQJPPRTPPP
hands areOJQPPURPOP
hands toPTOPPPPPOP
handschoenenOYJPPPPPPP
handwritingNPNPPMXPPP
hangSOOPPJLPTU
hangingQMWPPOMQOO
hanging inO\FPPPPPPP
hanging outPORPPOPPPP
hangsPSNPPPPPPP
hangtMG_PPOOPPP
happensTNPMVNNOPQ
happierNUOOOPPPPP
happyLgEOOQMPNO
happy $OWLPPOOPPP
happy toLYOPPNPPPP
harbourOSOPPOPPPP
hardNF^PPVQOKN
hard $NMMPPZPPPO
hard asONTPPPPPPP
hardlyJO]PONMPPP
harmoFFNMOOPNN
harm $cGLOOOOOOO
harm ?UPOPOPNPPP
harm inRPOPPOPPPP
harmedNPOPPTOPPP
harmfulTNPPPOOPPP
harmlessPVJPPPPPPP
harmsYNPNOPNPOP
harms $TOPOOPPPPP
hartmannsPOQOROPPPP
hasQacBEnPG5J
has #1N[HPPPPPPP
has aIWTNPN]NIL
has anybodyPUMPPOOPPP
has anyoneXHTOPNPPPP
has been[\OOP@QOLO
has bledNUOPOPPPPP
has collapsedPTMPPPPPPP
has comePVJPPPPPPP
has droppedPNTPPNPPPP
has gonePYOPPIPPPP
has gotPLTPPPPPPP
has hadPQKPPVOPPP
has it]COOPMNPXP
has justQNTPPNPPPP
has leftOQSPPPOPPM
has lockedPMUPPOPPPP
has lostPNRPPPPPPP
has noROKPPVNPPP
has seenOXJPPPPPPO
has stoppedPNSPPOPPPP
has takenPORPPOPPPP
has theQZZOOIOOHM
has toQILONOPPS[
hasn'tMLXUPLOPPO
hasntOLSPPQPPSN
hatHZUOOOMPOO
hatchPPTPPPPPNP
hateOOPPPSPPPP
hatesPQSPPMNPPP
hatsPUMPPPOPPP
haveOZIMQRLKNZ
have $MOPOPNROVP
have aGOQSKOMN_R
have anQPOPPPPKUP
have beenWXGOPNOPOP
have comePSNPPPPPPP
have forWFPPPROMWO
have gonePPUPPLPPPP
have myOQOPPLTPPP
have noQOTPPOOPPO
have onxTPOOLLN2N
have theNS\SOOOS@O
have toKGOWPDNQIl
have we[INOONPOUO
have writtenMLUPPKOYPP
haven'tPLQPPPPPPR
havingQHQOPOUPUN
having aOSWPPJPPPO
hayNeIPOMIPPP
hazardURKPOOPPPP
hbRJCWRO\ONO
hb #1QFMVPPVPPP
hb #2PMMWOOQPPP
hb #2.\OPOPOHPPP
hb #3LZNOPONPPP
hb #3.OXMOOMPPPP
hbaSXMOPPKOOP
hba #1SXMOPPKOOP
hbcNJPPPO\PNP
hbsagPHOPPXSPPO
hbssPNPPPPSPPP
hcKSPSPOPPPP
hcaMQTPPQPPMQ
hcasPRNPPPPPQP
hccHOPPPPPZPP
hcgLHLNUOaONP
hcpcsMNPFPPP_PP
hctQPUPPPKPPP
hctzPUNPPPMPPP
hdFTNlAONPOP
hduMXQQNOLPRM
hdu #1OUNPPPOPPP
heSJeHVQMOEM
he canM[MPPOOPPO
he getPWOIQPPPPP
he goRNOPPSPPPP
he gotLMNPOWSPPP
he hadPSNPPPPPPP
he hasUG[POMNPPP
he haveKNPPSOTPPQ
he isRK]ONNNPOO
he isntPOSPPOPPPP
he justNLTPPNTPPP
he looksPIYPPPNPPP
he needQOMPPTPPPP
he saidQNPPPNPPPT
he saysNRRPRMPPPO
he stoppedRQOPPOPPPP
he tookOKPPVPPPPP
he wantsQVJPPPPPPP
he wasOKYPPONPPP
he won'tOOQPPNOPPU
he'dMTRPPOOPPP
he'llRIWPPPOPPP
he'sNJePQFQNJS
he's #1POOPPRPPPP
he's #2TUKPPNOPPO
he's bleedingQNRPPPPPPP
he's breathingOORPPPPPPP
he's goingPNSPPPPPPP
he's gonePKVPPOPPPP
he's gotNMXPPOPPOP
he's hadVVMPOJPPPP
he's inPKQPPVOPPP
he's notPNTPPOPPPP
he's stoppedPORPPPPPPP
heade9_ONOSVBM
head $YSGPPOPTJP
head ctUNOPPOOPPP
head injuryPVKQPPNRPO
head isPJPPP[NPNP
head onOMNPPPVPPP
head outONSPPPPPPP
head toSPPPOPPPPP
head upTNOPPPOPPP
head'sONTPPPPPPP
headacheM\OPOKRPNO
headache ofPPSPPNPPPP
headache thenPOSPPPNPPP
headachesMLLPPSXPPP
headacheyPROPPPPPPP
headingPKVPPPPPPP
headphonesPSNPPPOPPP
headsOTOPPPPPPP
healSPOOOPPPPP
healedN\NPPOJPPP
healerMTQPPPPPPP
healingTMIOPOYOPO
healthKMQNOQJPVY
health $MWLPPMNMXP
health centrePRPPPPPPPP
healthcareKMTPPPPORT
healthy[YGOOLMOOO
healthy #2WMOPPOPPPP
hearNXSOOGXPNL
heardNUPOPQOPNP
hearingNNMOP^OPLO
hearing aidsNTJPPVOPPO
hearing lossOOOPPPTPPP
hearsPONPPSPPPP
heartWH_NORLMOL
heart #1RPPPPPNPPP
heart #2ML[OPONPPP
heart $^JMOOOPPOP
heart ?SPPOOPPPPP
heart attackSVPOPKNPPP
heart diseaseSONSOOOPPP
heart failureNPMOPYPPOP
heart isONPPPSPPPP
heart rateNKXQPNPPPP
heart scoreOKOPOOVPTP
heart troubleRRNPPPPPOP
heartburnROPPPPPPPP
heartsSNPPPOPPPP
heatHOZOOXKPOP
heat strokeNPUPPPOPPP
heatedRPOPPPPPPP
heaterPNNPPVOPPP
heatingN]HPPOOPOP
heavilyPORPPOPPPP
heavyTLPWOQNOMO
hebULPPPPOPPP
heeftNRSPPPOPPP
heelWFLOPSUPPP
heel painQLMPPOWPPP
heel raisesTOOPPPOPPP
heidOWKPPPOPPP
heightVJOPPTOPPP
heimOVKPPPPPPP
heldOZFPPORPQP
helePORPPPPPPP
heliPMTPPPPPPP
helicopterLNUPPPOOVN
helioxSOOPPPOPPP
helipadPGMPPPPP]P
heliumPROPPPOPPP
hellNQOPPTNPPP
helloH[NPPULPOO
helmetsROOPPPPPPP
heloOIZPPPOPOP
helpUT]NMG]KEL
help $KPeOPGNONO
help ?SOPPOPOPPP
help aRTKPPPOPPP
help atROPPPPPPPP
help himNNLPPXPPPP
help inOOSPPPPPPP
help itRPNPPPPPPP
help meNDPPPT[PPP
help orOSMPPSOPPP
help peopleSOOPPOPPPP
help thePUKPPPPPPP
help withNXNPPLPPPP
helpingNWOONPOPPP
helpsOOMNPaGOPP
helps ?RPPPPPOPPP
helptVONOPPOPPP
hematomaPUOPPPMPOP
hemiQOTOPPPOOP
hemodialysisUOOMPPPPPP
hemoglobinUOMPPPOPPP
hemolyzedMQNPPPUPPP
hemoptysisNPPPPPRPPP
hemorhageRPPPPPOPPP
hemorragiaLWNPPPPPPP
hemorragieONTPPPPPPP
hemorrhageSOOPPPPPPP
hemorrhagicRPPPPOPPPP
hemsNOTPPPPPPP
hepJLOSPZPPPP
heparinJKWQLM[NRO
heparin $PGZSMPSPLP
heparin bolusNOOZNPLPPP
heparinaYLMPPOOPPP
hepatitisRPOOPRPPOP
herMU_ISJLKF[
her $FWRONKXOPP
her ?TPOPPMPPPP
her armPNTPOPPPPP
her atQLOPPPOPOV
her chestPNRPPPPPPP
her daughterPTOPPMPPPP
her firstMWMPPPPPPP
her headPKUPPPPPPQ
her heartNOPPPUPPPO
her homeNPPPPRPPPP
her legsPMRPPRPPPO
her namePMUPPPOPPP
her neckPE\PPPPPPP
her onROPPPPPPPP
her ownPJVPPPPPPP
her sisterPMVPPKSPPP
her teaOLUPPNSPPP
her toMTKPUOPPPO
her upONQPQRPPPP
here3VfLMIXEeM
here #2PRPPPPPPNP
here $CKYOOYLL_L
here ?P[NPPPMPJP
here anymorePNUPPMPPPP
here forN^HOPPPPMP
here inRNUPPPPPLP
here nowPKSPPPPPSP
here orOJNOOOROZO
here whoPMTPPPPPPP
here yetPMQPPPPPRP
here'sOMPPPPWPNP
herniaZXMOORDRMO
hernia $QMPPPPOSPP
hernia inUMOPPPOPPP
hernia repairQSOPPOOPOP
heroPSNPPPOPPP
heroinSMSPNPPPPP
hersNVPPPMOPPP
herselfPGSPPXOPPP
herself $OLNPPXOPPP
herself inPMTPPOPPPP
hesKFlNNLLPPO
hes goingPORPPPPPPP
hes gonePMSPPPPPPP
hes gotPMTPPPPPPP
hetLFeOOOMPOO
heutePNSPPPPPPP
heyPTOPPPOPPP
hfOQRUNONPOP
hfncNRNPPONOWP
hfpefQOOOOPPRPP
hfpef $QOPOOPPRPP
hfrefTPOMQPPPPP
hgbSQPPKOTOPP
hgb #2.TNQPPOOPPP
hiUHPKMZMPUO
hi $PJWPPPOPPP
hiccupsLOMOPR[NOO
hie_JROPPIOPP
hierPMTPPPPPPP
highTQ[MQIKNRN
high $MMTOPOTPPP
high doseTOPLSPOPPP
high flowWNMPPPOPOP
high pressureMWNPPOPPPP
high ridingOOTPPPOPPP
high riskSOPOPPPPPP
high spinalOLVPPPOPPP
higherXPPJPPOPPP
highwayPNRPPPPPPP
hijNDaPPOOPPP
hikerONSPPPQPPP
hilarOOPPPPSPPP
hilariousPROPPPPPPP
hilfePLUPPPOPPP
hillOSNPPPPPPP
himCBeQUSPMB^
him #2PNRPPPPPPP
him $;KWSXPQQNY
him ?OOOPORRPPR
him aOTMPQPPPPP
him atPMTPPPPPPP
him nowORTPPPPPKO
him onTNOPPPOPPP
him thePNPPPNPPPT
him toPPUPPQPPNN
himselfTXTOPNDPPO
himself inPSOPPPPPPO
hindiNL]OPNOOOO
hintsONPPPPUOPP
hipcDBKMU`OMN
hip $ROPPPPPQOP
hip fractureRXONNOLPOQ
hip fracturesNSPPPPPPPP
hip replacementRPQOPPOPPP
hipaaPONPPPLPPV
hippurateSPPMPPPPPP
hipsVPPPPOMPPP
hisL[U?KTRNF`
his armIOOPPSVPPP
his backSJROPOSPPP
his brotherPORPPOPPPP
his chestPKWPPOPPPP
his eyesPQRPPPOPPP
his facePORPPPPPPP
his headWMPPPNOPPO
his legsPNMPPQUPPP
his lipsPOTPPMPPPP
his mouthPOVPPKPPPP
his neckPJWPPOPPPP
his ownMVQNPPPPPP
his wifeQUSPPJOPPP
hissingPNRPPPPPPP
histologyPQOPPPOSOO
historyQPNPQOPTOO
hitNH^PRKOONS
hit byORPPPPPPPO
hit thePLVPPOOPPP
hittingPNVPPOOPNP
hitting thePJVPPPPPPP
hivSNKNOMWOPU
hivesJL\PNOSPOP
hiyaNQOPPRPPPP
hlaVKPPPPPPPP
hmmO[JPPMOPPP
hoQDOMO_NPSP
hoarseMNXPPMQPPP
hoarse $MOVPPPNPPP
hockeyOSOPPVOPLP
hodOPPPPPPOSP
hoistNVONPPOPRP
holdOSQO\FEMP\
hold $QNRPOPPPPP
hold aMOLPPPPPN[
hold himOOQPOOPPPR
hold inOPPPPPPPPS
hold itNNRPSPPPPP
hold ofPNSPPOPPPP
hold offSPOPPOOPPP
hold thePUNPPPPPKR
holderPZPPPPPPHP
holdersOPOPPPPPSP
holdingQNaOONLOKP
holding $OWOOPPNOOP
holding hisPOSPPNPPPP
holding theOOSPPPPPPP
holdsNBLPPSUO^O
holds thePDOPPPPO_P
holeORQPPOPPPP
holidaySQOOPOPPPP
holiday $ORPPPPPPPP
holterLMPPPQVPPP
homeYQZEBVCTWR
home $G\RONNIRRR
home ?SNQPKWNPNP
home afterQROPPPOPPP
home andLPOPOUPPPP
home atPJUPPPPPQP
home birthK@ZPP]PPPO
home for_GQPPPPPJP
home fromSMROPPPPOP
home inPOOPPPPPSP
home onLRNPOROPTP
home orRLNPPTPPPP
home oxygenMRHPPPPVSP
home residentQOPPPPPROP
home residentsRPPPPPPPOP
home toPKUPPQPPPP
home tomorrowPSNPPPPPPP
home tonightPLUPPPPPPP
home visitNL^OPNPONP
home visitsJROPPPPPUP
home vsRNPPPPPPPP
home wPRNPPPPPPP
home withJaHPOOOPOP
homecareOOPPPPPROP
homelessPPPPPPPSLS
homesUNMPPOOOSO
homes $QNOPPOPOTP
honestlyQJUPPPPPPP
honeyQPMNUNNOUO
honey forSPPOOOPPPP
hongerNVMPPPPPOP
hookNWIPPOPOOV
hopNLNPPOYPPP
hopePSNPPPPPPP
hoppingPSOPPPNPPP
horaRNSOPPPPPP
horasSRLPPPPPPP
hormoneUMNPPPPPPP
hormonesTPPPPPPPMP
horrorOXJPPOOPPP
horseUOQPPPLPPP
hoseONSPPPPPPP
hospRKTOPPPRPP
hospiceROROOPPOQP
hospitalRYMNLLGM_O
hospital $UTNPPKMPSO
hospital arrestWMNPPPPPOP
hospital atSPRPPPPPLP
hospital isLXTPPPOPKP
hospital withQLOPPWOPNP
hospital'sNVNPPPLPQQ
hospitalisedINOPPPZPPP
hospitalistPPPPPPOPNS
hospitalizedROPPPPPPPP
hostelMHVPPXNPPP
hotL<XNM[gNGN
hot waterTUJPOPOPPP
hourSVYVQHJOKM
hour $MZQPPPOPLO
hour agoQH]PPOOPNO
hour andOORPPPPPPP
hourlyPRLZOPNONO
hoursSJGWSEIV`N
hours $SLIVOORSPN
hours ?UOONPPOPPP
hours agoPQKVPPOPPP
hours andQVLPPMPPPP
hours ofPSOPPOPPPP
hours orTMPPPPPPPP
houseLC]HOQLNgL
house $VLPIPNOPYP
houseblockPLWPPPPNPP
houseboundSKPPPPPSPP
householdNTPPPPPOPP
housekeepingPVJPPPPPPP
housingPNSPPPPPPP
howf#D}8KCclI
how accurateRPPPPPPOPP
how badfGONJNOPPP
how bigSPPPNPPPPP
how commonXNOOOOPPOP
how doNOCMMI\XcG
how effectiveKVPPPPPPOP
how farPN]MMOOTMM
how fastZMI]NJOONO
how goodZLPOPOPOOP
how iMRJTPSPROO
how long@DIYW\PIZT
how lowTOPPPPPPNP
how manyLBPbPKIRYP
how muchOIbgHGLMIN
how oftenNKO^LMKMYO
how shouldOPPRPOPPPP
how soonSOMQPTOONO
how toAPNNNVP]WK
how wasJ_POPOPOLO
how'sPRPPPPPPOP
hpvbKMKNPLPRP
hpv vaccineVPPLOPPPPP
hrRMdMNIIQPO
hr #2EHfLOMXPPP
hr #3SL[PPOHPPP
hr $JWMSPONSPP
hrgNNOOPPPYNP
hrlyRPPPPPPPOP
hrsGOVSPLNNWR
hrs $PLQUPPOPPP
hrs ofNQQPPPOPPS
hrtSMOMNXOPOO
hsSOOPPPOPPP
htnQJOPPOPXOO
httpsPTNPPPOPPP
hubMPRPPPPPRP
hubbyLIPPP]OPPP
huddleMWOPPPOPOP
hugeMPWOONQPPO
huge $OOSPPPOPPP
huggedPROPPOPPPP
hugsPJVPPPPPPP
huisPTMPPPOPPP
humanPPOOOOPPOV
humansROPPOPPPPP
humidifiedROPPPPPPPP
hummingPVKPPPOPPP
hundredOORPPOQPOP
hungNMWPOPOPPP
hung upPMSPPPPPPP
hungerK\NPPOMPPP
hungryOMMPPNYPPP
huntPRNPPPPPPP
hurryNLVPPPPPPP
hurry $OJXPPPPPPP
hurt_RGOXJMONM
hurt $UTGPPPOPOP
hurtingROPPPPPPPP
hurtsROWPPMOONO
husbandPSOPOQNOOS
husband hasOIPPP[PPPO
husband isPOSPPNPPPP
husband'sPMNPPVOPPP
hwyPLTPPPPPPP
hxIRMOTRSQOO
hyaluronicROPPPPPPPP
hydralazineOPPROPPPPP
hydroOOUPPPNOPP
hydro poolOPRPPPPPPP
hydroceleNQOPPOTPPP
hydrocortINPUTPPPPP
hydrocortisoneHTRWNOOOPP
hydromorphoneOOPOTPPPPP
hydroxychloroquineSPPQMPPPPP
hydroxyureaRPOPPPPPPP
hyoscineSNOLZOOONN
hyperbaricRNRPPPNORP
hyperemesisQQOSNOOPPP
hyperkalaemiaMPQPTPPPPP
hyperkalemiaPOSOPPNPPP
hypertensionQOLN[ONPNP
hypertensiveOVNPPPPQNO
hyperthermiaRPQPNPOQOP
hypertonicWMOOOPPPOP
hypertonic salineWMOOOPPPOP
hypoOWLPPOOPPP
hypoglycaemiaRPPQOPPPPP
hypoglycaemia $RPPQOPPPPP
hypoglycemiaPPPTPPOOPP
hypopigmentedMMMPOP[PPP
hypotensionVRKOPPOPPP
hypotensiveKOXPPPOPPP
hypothermiaUVLPPMMPQP
hypothermicNJ[OPPOPPP
hypothyroidMOPPPVNROP
hypotonicROPPPPPPPP
hypoxiaPPPPPPNSPP
hysterectomyPLSPPQPQPP
hysteroscopyPPRPPPOPPP
i3AOOSaFYJo
i addNPPPSPPPPP
i amNR`OOKNONK
i askPWPPPOPOMO
i beMHOOQVRJN[
i believeSOPPPOPPPO
i billPPPPPPPSOO
i bringXPMOOPOPPO
i callNOPPQOOOUQ
i canLGaOOPOPOP
i can'tORFPP\NPPP
i cannotPUOPPMPPPP
i cantOgBPPKPPOP
i codeOPPPPOP]HP
i comeNTMQPQPPOP
i coveredPJPPPNPPPZ
i cutLVMVNOOPPP
i didOMYPPKPPPP
i doTQSKUPLNON
i don'tOKZRRJOPPP
i dontPK[PPKPPPO
i drinkOKOPMZPPPP
i feelPKWPPNPPPP
i findNOPPPOPPUP
i forgotPMNPPUPPPP
i gavePKWPPNPPPP
i getW[INNWIKSK
i giveMKSaNONOKN
i goM\NRPLPOPM
i gotOXGPPSPPPP
i hadTROPPLPPPP
i haveBKWQO^MUBY
i justTSOPOLOPPO
i keepPBLQN`PMOW
i knowOMVPQNOPPP
i leaveMXOPPNPPNP
i lookOSSNPOOPPP
i lostOVNPPMPPPP
i meanRXNPOLMPPP
i nearlyPTNPPOPPPP
i needMTESPZORNO
i onlyQSQPPLOPPP
i pageMPPOPNOOXP
i passedORNPPQPPPP
i prescribeQNPPPNPOPT
i pressPJTPPROOOT
i pushNLTTPROOOO
i putLQNOUKO_KM
i quitOIOPP`POLN
i readNTPOPQNPPQ
i referPLPOPNPNYO
i refusePPPPPNPOOU
i repeatNPNZPOPOOO
i ringLNSPRLPOWP
i runOOMSRUOPON
i sawPZQOPHPOPP
i sayUJNPOUSPPL
i seePMOPPT[OOG
i sendQNQPPOPPVM
i shouldOPOPRPOPPP
i startPJOTOUOPPP
i startedPKQPPTPPPP
i stillSNNPPPOPPQ
i stopXKMONSPPOQ
i stoppedOWQPPJPPPP
i swearPTPPPNOPPP
i takeTHOOJYNPQU
i tellCLLOQMaOQW
i thinkMEXPQSVONN
i tookP7tPPFPPPP
i tryPPOPPSPPPO
i turnMUPRPSOPLO
i useUSSMRLPQJN
i wantRLZKONPPPO
i wasOHVPPXOOON
i watchMLZNVLNPPP
i willMcGPPLPPPO
i workPIPOPXPPPP
i wouldRPOPQOPPPP
i writeRONOPOOWON
i'dSMWPPLPOPO
i'd likeTMOPPPPPPO
i'llOZNPPKOPPO
i'll bePVOPPMOPPP
i'm?LYMG}IMLG
i'm #2L=TOPfNPPP
i'm aMIOPP^PPOO
i'm inOI^PPJPPPP
i'm notXMQPPLPPPP
i'm offPPRPPNPPPP
i'm onNTMPOQPPPP
i'm thePKPPPVPPPP
i'veEIZORaLONM
i've aOHMPTYPPPP
i've beenLZJPPQPPPP
i've gotQE^POMPPOP
i've hadONPPPTPPPP
i've putPTOPPOPPPP
iaSOPPPPOPPP
ibsYNONNOOOPP
ibs $SOPOOPPPPP
ibuprofenSMNOWQNOPO
ibuprofen for_OPBQPPPPP
icXPPLMPPPPP
icatibantQPRRMOPPPP
icdDLUNNPLgLN
icd #2KIMOPONcPP
icd codeOPNPPPPTPP
icd forJMPOPPP\OP
iceIX\OPVFOJO
ice $NLOPPYNPQP
icedPOPPPPPPRP
ichNRZNOOLOPO
icosapentMXPPOPPPNP
icpPLTSPPNPPP
icsVPPPLPPPPP
ictusPSOPPPOPPP
icuNOSJKOFJlR
icu #1UTKOOPOPNP
icu $GFSOOONOhN
icu ?FMNPORON[V
icu deliriumTPPNOPPPPP
icyPWJPPPPPOP
idKIONOMRObP
idarucizumabMOPVPPPPPP
ideaMOTNQRPPOP
idealJPPYPPNPPP
ideasHHNOPS`PPP
ideationRPPOPPPQPP
identifyPGOPPP[PPP
idkPIRPPUPPPP
idosoVNLPPPPPPP
ieQORPPPPPOP
iemandKWROPPNPPO
ieriOVKPPPPPPP
ietsPSOPPPPPPP
ifR:0cXBG_F{
if aWIPPPKPPQU
if heJRFOTMXUMS
if iNGYOQJONN[
if itOMOPPXOPOP
if it'sSPPPPONPPP
if sheRLSPPPOPPP
if someonePSMPPNPPRP
if theNMMPPLOSRY
if theyQUPPPNONPO
if weTNKPPOOVLT
if youSTNOPONOPO
igUIOTPOPPPP
igelSMQPPPPPOP
igmOALOPPiNOP
ignoreO\JPPLPPPP
ihdNNPWOPOPPP
iiTLQPNPOUNO
iii_FLPPPPTON
ikRF]PPONPOO
ilOLaOOOLOOM
ileusTOOPPPOPPP
iliacaSMQPPPOPPP
illRNNKPYOPPP
illnessPOPPPPPSRN
illnessesPPPPPMUPOP
ilsSOPPPPPPPO
imLOhbC\DIHH
im #2KNRQOVOPPP
im $SNMTQOPMPP
im aQSMPPPPPOP
im atQRNPPOPPPP
im dosePOVLPPPPPP
im forLONYOOPPPP
im inOSOQPPPPPP
im onNLVONVPPPN
imageROPPPPPPOP
imagingXOOPPPNPMN
immediateXNMPPPOPPP
immediatelyNLYPPOOPOP
immersionROOPPPPPPP
immuneLQPPPOPPPT
immunoglobulinOMMQXOOPPP
immunotherapyTOMOPMOPVP
impairmentMOOWOPPPPP
implantNOPOZONPOM
improveWLNPPPPPPP
improvingPUMPPPNPPP
impulseRPOPPPPPPP
inXPLQlJO9NN
in #1D_HVOKS\IM
in #2H\MXLMUMOM
in #3PQUPPMMPPP
in #4A_QOOWLPNP
in $>S]SM^LPML
in ?OWOPONOPOP
in aL@NS`BaOJV
in acuteSPPNPPOPPP
in adolescentsTOPPOPPPPP
in adultsROPPPPPPPP
in afSPOPOPPPPP
in allHGTPPOQPP]
in amPVMNPPPPPP
in anJNQYRPPPON
in andKMYPPOORPP
in armPNSPPPPPOP
in arrestRPOULPPPOP
in asthmaPOOOUPOPPP
in atPRPPPOOPPP
in augustOROPPNPPSO
in bagONSPPPPPPP
in bathroomPRQPPOPPPP
in bayPf;PPPOPPP
in bedJLKOOVZPPP
in bipolarKPPVOPPPPP
in bitsPTGPPVOPPP
in blockOLVPPPPPOP
in bloodRPPPPPOPPP
in bothOH`POOMPNP
in bronchiolitisROPPPPPPPP
in byQPTPPPONPP
in carPKPPPUPPPP
in careTMOPPPPPMT
in chairNTPPOOPPPP
in chargeQNRPPPPPPP
in childENPPVOXPPP
in childrenXOONOONPOP
in chronicORPPPPPPPP
in ckdZONVCOPPPP
in clinicUQOOOOPPOP
in copdXGMPNPWPPP
in corridorONTPPOPPPP
in courtOPPPPPPPOS
in covidTPPMOPPPPP
in croupQRPNPPPPPP
in ctFN]PNPRPOP
in dateLTMOOPOOWP
in dengueJOOP\PMPPP
in dialysisORMUOPPPOP
in dischargeMVOPPPOPPP
in ed_SLMOPMPMM
in egfrOOPUMPPPPP
in elderlyQOPRPPPPOP
in emergencyQNNOPPPPPT
in erSTMPMPPPPP
in everyRVMPPOMPPP
in fieldPIWPPQOPQP
in firstHMOO_POQOO
in fivePNTPPPPPOO
in forLYSPPMPPMO
in fridgeORPPPPPPPP
in frontRTVPOLKPOO
in generalTNPPPPPPPO
in gpPRNPPPPPPP
in hallPNUPPPOPPP
in handOTNOOPPPPP
in hduNWLRNPPPPP
in healthyROPPPPPPPP
in heartSOPPPPPPPP
in herERSNNN^POO
in hereQ`RPPPOP>P
in hfrefTPPPLPPPPP
in hipROPPPPPPPP
in hisM?YPPXMPOW
in hospitalXLLONWOPNP
in houseVJNIONOP^O
in howJPRLXOPOOR
in icuUJQONROPTN
in infantsTMPPPPOPPP
in intensiveSPPPPPPPNP
in itQNTPPMPQPP
in juneNYIPPRPPPP
in kids\NOPMOMPNO
in labOMXPPPMPPP
in labourRPMPOPPPRP
in lastPQQSPOPPMO
in lateSROPPNNPPP
in lawLNLOKcOPPN
in leftOOMPPUPPPP
in lowYMOPPPMPPP
in marchOTHPPYNPPP
in mayIULPRYOPNN
in menWOPPLPOPPP
in messMVOPPPOPOP
in miVOPONPOPPP
in minorPLWPPOOPOP
in morningOTMPPQPPPP
in myUCgONBYOLO
in nicuPSOPPPOPOP
in noOPRPPPPPPP
in notesMZOPNOKPOR
in nowM_JPPPOPKP
in nursingTOOPPPPPPP
in obesityUOPPOPOPPP
in olderSPOPPOPPPP
in onIVMPVOOPOP
in oneUCLURL[POO
in opdO]MPPPOPIP
in orFZ[OOOLOMP
in ourOATOOVNOUW
in outTONPPPPPOP
in over[KORPPKOPO
in paedsQKPPPPPPUP
in palliativeVMPPOOPPPP
in pedsTPONPPPPPP
in peopleXLPOPPOPOP
in personOQPPPPPSMP
in placePSOOPPPPPP
in pregnancySHNVUNLPQO
in pretermRPOPPPPPPP
in primarySOPPPPPOPP
in psychVNQOMPPPPO
in rangeK]NHJOXPPP
in receptionNXMPPPPPPO
in recoveryOUOPPNPPPP
in remoteNPTPPPOPPP
in resusLVFPPPOPZP
in rmPROPPPOPPP
in roomXW>OOMNPZP
in schoolNSNPPRPPPP
in sepsisROPPPPPPPP
in septicTPPMPPPPPP
in shockQWMPPLPPPP
in smallTMPPPPOPPP
in someoneTLLOXOOPPO
in statusRPPOOPPPPP
in stemiRPPPPPPPPP
in stillNLYOPPOPPP
in stockNVOOOPPPOP
in tPIXPPPOPPP
in teensUMPPOPPPPP
in tenOORPPSMPPP
in thatQ\MPPJNPPO
in theNGfFANWRh@
in theatreORMSOTMPPO
in thereOQSPPOOPOP
in thisEKJTNNQOjL
in toOQKPPPPPXO
in trafficPSMPPPPPPP
in traumaQMNUPPOPPP
in treatmentQFQMPOPP]P
in triageMVSPPNOPPN
in twoOFMTPPZPPP
in typeRMOPUMOQPP
in upperSOOPPPOPPP
in vHLOPPP_POP
in vaccinatedYOPPKPPPOP
in waitingPMTPPPPPPP
in wardPWJPPPPPPP
in withJOSPQRPRPP
in womenRPPPOPPPPP
in yourNMPPPPPPWP
inboxOYNPPKPPPO
incendioOTNPPPPPPP
incidenceeKLNJONOOP
incidence $^LMOMPOPOP
incidentMXNOPOKSTM
incidentalOOOPPPTPPO
includedOLOPPPPYMP
includesOMOPPPNXPP
includingOVMPPNPPPP
incomeTNPPPPOPPP
increasePMPQOUPPNP
incrementsHPOZOPPPPP
indapamideRPPPIPVPPP
indemnityPOPPPOPPPR
indentMSOOPPOPSP
indexPMOPPMVPPP
indomethacinRPPPNPPPPP
inductionTJUKOTNMVO
induction $RLXNPPOOOP
induction atQRKPPTOPPO
infNSOPPPPPPP
infantIKQWSMSOTO
infant $TNOPOPOPPP
infantsVLPPPPOPPP
infarctYNOMOPPPPP
infarctusSOPOOPPPPP
infarktSOOOOPPPPP
infartoXXHOLOPPPP
infectedSKNPPPVPOP
infectionPNQMPTSOOO
infection $TOOPPPOPPP
infection ?LRPPPNTPPP
infection controlLVOPPOPPQP
infection inTOPOOPPPPP
infectionsWROOPQKNOP
infiltrateJOOPPPXPPP
infiltrationONNXOPPPPP
infliximabMPPOTPPPPP
influenzaRPPPPPPOPP
informNLQOPNON[Q
informedOUTOPPNNNO
informed $OUNOPPONNT
infuseMPPSROPPOP
infusedMPPSPPPPPP
infusionKTQcNMJOKN
infusion rateJPPWPPPPPP
ingestedOOOPPPSPPP
inguinalRWNPPRIPPP
inguinal herniaQWNPPRJPPP
inguinelROPPPPPPPP
inhalationKOTSPPOPPP
inhaledUJUPOPNPPP
inhalerPLNOOaMOLN
inhalersOLPPPPPPVP
inhibitorMONL[POPPO
inhibitorsTPOPNPPPPP
initialJOO\OPOPNP
initialsNVNPPPPPOP
injKLOUOPOYPP
injectSPPPPONPPP
injectedHPTOPWOPPP
injectingQTLPPPOPPP
injectionMLQOQUKVQO
injection $UNRPONPOOP
injection ?LPPPPVNRPP
injectionsSNPPPOOQQO
injectorPOQPPPPRPP
injektionROPPPPPPPP
injuredOTNPPPPPPO
injuriesTHQPPXLPQO
injuries $VDNPPZOPPP
injuryRSONOMOSLT
injury $NPLOPOOTNW
innerROQPPPOPPP
innitMSNPPPRPPP
inpatientQNQOOOPPTO
inpatientsROPPPPPPPP
inptPMOPPQOTPP
inrRLR_ILOOOP
inr #1OKPXPPOOPP
inr #2.RRJSMNSPPP
insPMRPPPPPSP
insertionPMPPPPSQOP
inserviceORPPPPPPPP
inshallahLXMPPPPPPP
insideMJTOOOWOSO
inside $NRPPPPLPUO
insistOPPPPPOPPR
insistsVMPPPMPPPP
insolesRPPPPPOPPP
insomniaUTOOPLOOPO
insomnia $SOPPPOPPPP
inspectionOTNPPPPPPP
inspectorPVMPPPPPMP
insteadOWTLNQLRON
instead $JYKPPROSNP
instead ofWL[INOMOQO
instructionsNTPPPPPPOP
insufflationPPRPPPOPPP
insulinSNYNQHLMXN
insulin $RNKO[POPMP
insulin forSOOOOPPPPP
insulin pensNSROPPPPOP
insuranceC\KPPOK_NO
intactNZIMPPSPPP
intakeSPOPPPOPPP
intensivRPPOOPPPPP
intensiveUOOPPPPTJP
intensive careSPPPPPPPNP
intensivistYLOPPPOPMP
intentOPNPPPPUPP
interNPPPPPPPRP
interactNJNO_PMPOP
interactionRPPOQPOPPP
intercomJOOOPPOO[P
interestedRPOPPPPPPP
interestingK]JPPOPPPO
intermediateTOPPPPPOOP
intermittentONOPPPUOPP
internMVTPPONPMP
internetPWJPPPPPPP
internsONPPPPPPTP
interpretOKNOPPZPOP
interpreterNMHPPPMW[O
interscaleneOMROPOUPPP
interseptSPPONPPPPP
intervalKHFaMO\OOO
interval $JMO`MPOPOP
interventionsVNOPPPPOOP
interviewOVNPPOOPPP
intoM][NNIHQPO
into aPPTMPPPPPP
into theTLSPPONPPP
intralipidHR\POPPPMP
intramuscularPNPPPPPPSP
intranasalTOPPOPPPOP
intranetMOPPPPNM^K
intrapartumSPPONPPPPP
intrathecalSJXMOOOPRP
introPRPPPOPPPP
introductionUNPPNOPPPP
introitusPNSPPPQPPP
intubatePNYPPOOOMO
intubate cantOKWPPPPPPP
intubatedSOPPPPNQOO
intubatingOOSPPPOPPP
intubationKQOUPOOSPO
invasiveRPPOPPPPPP
inversionLPSPPOWONO
invertedOJXPPPPPPP
invoiceOOOOPOPXMN
involuntaryPOPPPPPPRO
involvedOFNPPPbONN
ioPK\PPOMPNP
iodinatedNPPPSPPPPP
iodinePQNPTOOPPP
iopONTPPPNQPP
ipLQPUPPPPPP
ipadsOUOPPNPPNP
ipdROPPPPPPPP
ipratropiumKLORTOXPOO
iqYNOOKPPPPP
irMRMPPPPPTP
irisSNOPPPPPPP
irmaOMTPPPPPPP
ironPSTLKUKSOO
iron $PPPNPPPQRP
iron infusionMRNOPTPPPP
iron tabletsJTUPPOOPPP
irregularQKNPPPYPOO
irregularlySPPPPPOPOP
irrigatePOSPPPPPNP
irrigatingRMRPPOPPPP
irrigationUNOPPPOPPP
isEaM@JbLJSY
is #1QMMQPYJORP
is #2H`CRMdFOON
is #2.PHSRTULONP
is #3OMRPPTMUMP
is $OPNPOPTPOP
is aVEHMNQK\L_
is aboutNC`PPNRPPO
is allPJWPPOPPPP
is alreadyQNRPOPPPPP
is anPOPPPOOTMS
is anyoneOURPPNPOPN
is askingNLRPQOPROS
is atMPXPPNOPOP
is backXZGOOMNOOP
is bestTOPPPOPOOP
is bleedingNNXPPMPPPP
is blockedPWIPPRPOPP
is bluePKUPPPPPPP
is breathingPYHPPOPPPP
is bringingPSQPPMPPPP
is brokenOWKPPPPPPP
is burningOKZPPNOPNP
is chokingPOYPPIPPPP
is cleanTNOPPOPPPP
is closedTONPPPPPPP
is comingN[UPONOPHO
is deadOWMPPPPPNP
is doingSNSPPOOPNP
is doneQYHPPOPPPP
is downNJRPPOOOYP
is dueQROPOPPPOP
is emptyPXNPPMPPOO
is fineQSNPPOOPPP
is finishedPAfPPJPPOP
is flatPRFPP\NPNP
is forNLRPPOPRTP
is freeNQMPOOXOPP
is fullMWJPPMVOPP
is goingPVNPPPPPNP
is gonePYHPPPPPPP
is havingOTQPPMPPPP
is hereOcIPPPOPFO
is hisNVMPOOJOPX
is holdingRMRPPPPPPP
is homePSNPPPPPPP
is howPQORPOPPPP
is inHfTPNHNOLO
is itCB>SQRxGL\
is justOZLPPLPPPP
is keptOPMPPPPPUP
is killingONKPPYPPPP
is latePMOPPUPPPP
is likePNSPPPPPPP
is lockedRPOPPPPPPP
is makingPUOPPNPPOO
is mineNSNPOQPPPP
is missingOVMPPOPPOP
is mostPRPPPOPPPP
is myOTIPPWOPOP
is neededQNNPPPPUNP
is negativePLPPPUPPPP
is noQOSPPNPPPP
is normalULPPPRMPPP
is notQSTPPLNPOP
is nowQUNPPPPONP
is offM]KPPOPPMP
is onHaRNWWKLDM
is oneVOOQNOOPNP
is onlyQUMPPNPPPP
is openPPRPPPPPNP
is ourOMOPPPPOXO
is outTRVPPPOOHO
is overPUOPPPPPMP
is pouringPULPPPOPPP
is readyPRNPPPPPPP
is redOMOPPVPPPP
is runningPQRPPOOPPP
is safeUSLPOPMPPP
is shakingPNQPPQPPPP
is shortPNPPPTPPOP
is soPUOPPMPPPP
is stillMQOPNMNPP\
is stuckPYKPPMPPPP
is takingNROPROPPPP
is thatL#ATYhlRNZ
is theAOSXUCZWIS
is thereTAFNPPKVgN
is thisICKOPViOMO
is tightNNSPPQPPPP
is upQZMPPNOPMP
is walkingPSMPPPPPPP
is wherePPTPPPOPNP
is whiteOQSPPPMPPP
is withNVNPOOPPPP
is wrongPOOPPPSPPP
ischaemicPORPPPPPPP
ischemiaRPOPPPOPPP
ischemicLPPTPPPPPP
ishGWSPPPPPPP
islandMK[PPOOPOP
isn'tNPTOPKTROP
isntPHaPPONPKP
isoKOPPPPPNZP
isolatedVMOOPPRPNO
isolationNVNPPPMOSO
isoniazidOOQOOWMPPO
isosorbideVPOPLPOPPP
isotretinoinRPOPOPPPPP
issueKTLPVPPPPP
issuesNRPPPPPRPP
istTMUOPONOPO
itaMCONPNMPV
it #1OOQPPPPROP
it #2LQPTPPOPPP
it $DhJQRIXOJM
it ?NRSPN^HNNM
it aPOOPPOSPPP
it againPGZPPPPPPP
it alonePMOPPUOPPP
it andMLVVPHSPPP
it atPOMPPTPPPP
it backPOXNOOPPOP
it beX<MTPNRSXO
it beenWSNPPIPPOP
it changeUNPPPPPOPP
it comingRRMPPOPPPP
it doROPPPPPPPP
it doesNNVPPNPPPP
it downVVMOPMOPLP
it forPXMOOWOMIO
it goMTPPPSMRNP
it goesNRPPPPPPPQ
it hasNWPPPNPPNP
it haveLQPPPOPPTP
it helpQLOPPUPPPP
it hereRIVPPPOPRP
it hurtSOOPPPPPPP
it inQZFPPPOPQP
it isZKMOPPMOUN
it justOUPPPMPPQO
it lastUOOOPOPPPP
it lowerSPPPPPPPPN
it matterPNPPTOPPPP
it meanMPOPPPXPPM
it needOMQPPPPPUO
it nowNEQPPOPP_O
it offUJUPNPPPOP
it okQMOOO[MPNO
it onMQLPPNMM^O
it onlyVSNPPNNOOO
it orHSOPVNNOUP
it outWPHPPRPPPP
it reallySOPPPOPPPP
it safeXIOOVNNPOO
it saveRPPPPPPPPP
it saysNUMUPNPPNP
it slowRJOPNWPPPP
it stillPORPPNPOSP
it thatNSOPPQOPPP
it theMOOPOOXPPP
it ticketOUMPPPPOPP
it toNQSPPOPPOP
it tonightPB_PPOPPPP
it tooUOPPOOOPOO
it underPROPPPPPPP
it upRQOPPPOPPP
it wasH[MOOVMPOP
it withNHOPPQPPYR
it workSPPPNPPPPP
it worthXOPPPJPPOP
it'sQZYNNLKNNM
it's justPUJPPQPPPP
it's theNFUPPYPPPP
itchTNOOROOPPP
itchingLNIPP[RPPP
itchyLQIPMO`OOO
itemEALOOOL|LN
itpORPPPPPPPP
itraconazoleRPPPOPPPPP
itsLaWRNGJRLN
its #1PUHSPPPPPP
its aPNTPPPOPPP
its ownNQLPOOOSUO
itselfUIMOOOYPPP
ituOLRPPPNPWP
itu #1PSMPPPPPPP
iuFKObOOOPPP
iudNIJPO[OSTO
ivMCMtLJFNXL
iv $PJPYNOOPRP
iv accessRLTQPPPPOO
iv forOPPRPPPPPP
iv inTOPNPPPPPP
iv ironQQPLPPPQRP
iv magnesiumLPOTTOPPPP
iv toSLOZKPMPPP
ivcSNPPPPPPPP
ivePJ]OPOMPPO
ivermectinTXOPNJNPPP
ivermectin forOPORPPPPPP
ivfR?OOOdNPPO
ivigQONTPPPPPP
ivsQNPPOPPPSP
ivyMPNPPUOPPP
jMPQLPOPZMP
j'aiPKUPPPPPPP
jaKRVOPPPPPP
jabYETOPPOPLT
jab $LGSOWUPPPP
jab inSPPPNPPPPP
jabbedSPPPNPPPPP
jabsOLNVPTOQNQ
jacketOORPPPPPPP
jamOWJOPOMPOV
jambeNLVPPPPPPP
jammedPPSPPOPPOP
janPJMPPXPPPP
jaundiceQPLOPPUOQP
jaundicedNORPPNTPPP
jawKQaNOIPMOP
jaw lockedOLWPPOPPPP
jeLS]OOPNKOO
jehovah'sWSMPPPOONL
jehovahsMIPPPPNPO^
jelloPROPPPPPPP
jellyOTOPPPOPPP
jellyfishSNPPPPPOPP
jerkMRMPPOVPPP
jerkingOH^PONOPOO
jerking allPNRPPPPPPP
jerksOSPPPOOPPP
jetztOJYPPPOPPP
jiPSOPPPPPPP
jitteryOJSOPOVPPP
joOVOPPPPPKP
jobQTJPOTMROP
job $POOPPQPRPP
jobsPROPPPPPPP
john'sMPOPVOPPPP
john's wortMPOPVOPPPP
johnsPPOPSOPPPP
jointHHMMONfTPO
jokeOE]PPPPPPO
joke $OE]PPPPPPO
jokesOUMPPOPPPP
jokingPRQPPNPPPP
joking $PTNPPNPPPP
jollofOTNPPPPPPP
journalMXOOPPOPNO
journal clubQTOOPPPPNO
joyOWDPPYNPPP
juiceZXFNVIOPPO
jumpPMZPPNPPMO
juneL[HOPTOPPP
june $NTPPPPPPPP
juryJ[PPPPPOLP
justRNZMNSUJPH
just aL[FPOTQPOP
just asWMOPOPOPPP
just deliveredPLTPPPPPPP
just droppedPPSPPNOPPP
just foundQQMPSOOPPP
just givenONTOPPPPPP
just gonePZIPPNPPPP
just gotUQNPPOOPPP
just hadOMUPPNQPOP
just meO^KPPLOPNP
just nowOK\OPMOPPP
just rangPMTPPPPPPP
just startedPNPPUNPPPP
just stopNPPPOSPPPP
just stoppedPKUPPPPPPP
just theQULPPOQQNP
just toldPIYPPNPPPP
just watchRPPPPPOPPP
just wentOOSPPPPPPP
jwMPPMPOPZMQ
kDRTdNG^GJM
k #2.MAhKONRPQO
k $NSLNPPVPPP
k'sNUPPPOPOOP
kaPKVPPPPPPP
kaliumNMUPPPPPPP
kamerPIYPPPOPPP
kamiOVOPPPOPPO
kanKTVOPPMPPO
kangarooVNOOPPPPPP
kangaroo careTOOOPPPPPP
kannNTQPPPOPPO
kantineOROPPPPPPP
kappaOKLOPP]OPP
karaokeORNPPPPPPP
kartPRNPPPPPPP
kawasakiNQRPPPPPPP
kayaNNVOPPPPPP
kclKKZWNNOPOP
keelMMXPPPPPPP
keenPSOPPNPPPP
keepbCORJYIKF]
keep goingQLVPPNOPPP
keep herQOUPPMNPPP
keep himOPOPPMPMPY
keep itOSQPPOPPPP
keep theNUPPPPPPIU
keep themRTMPPOPPOP
keeperPSOPPPOPPP
keeping^GOPOOOPPO
keepsPTIONULURN
keeps sayingPPRPPPPPPP
keflexMPPRKVPPPP
keloidOOOPPUPPPO
kenyaQELPPP\PPR
keppraTOTOKPPPPP
keptMMNPPNOO\O
kept $OKQPPPOPVP
kept inOVLPPPPPPP
keroseneONUPPPOPPP
ketPJZPOLPPPP
ketaminaSOPOPPPPPP
ketamineOKOQYLNOSQ
ketamine forRPPPOPPPPP
ketamine inLMMP[OOPPR
ketoacidosisUPONPPPPOP
ketonesIOWMLOYPRO
ketones #2.KUUMMPRPPP
ketorolacSNPMSPPPPP
kettleDbNPPONPPO
kettle'sPUKPPPPPPP
keyGfDPOQOJXO
key $NVRPPPOPKP
key isNZIPPPPPPP
keyboardPYHPPPPPOP
keyholeWPMPPOOPOP
keysOUTPOMPPLP
kg5@Y}GK?LZM
kg $NRH\UNLOOO
kg ?OOYJPPPPPP
kg andLSVPNPOPPO
kg childOPPRPPPPPP
kg forJOPXPPPPPP
kg hLPNWPPPPOP
kg howNPPRPPPPPP
kg kidONRSNPPPPP
kg ladyPPPROPPPPP
kg minMMN\OPOPPP
kickONQPPPPTOO
kickedNE^PPPPPOP
kickingOYMPRMMPPP
kidHUZPSJSNJP
kid #1PROPPPPPPP
kid $LIJQWOZPPP
kid fromPROPPPPPPP
kid inOTNQPPPPPP
kid withYMPPOONPPP
kid'sPSPPPIUPPP
kiddoONNPPPVPPP
kidneyTJKH^RUOKO
kidney damageSOPOPPPPPP
kidney transplantROPOQPPPPP
kidneysSNKWOPOPOP
kids\JXUFOSNJN
kids $QMP\NOPOLO
kids ?PROPPPPPOP
kids withTPPPOPNPPP
killJJ^OPRONPO
kill meP[NPPIPOPP
killedOSOPPOPPPP
killerPROPPPPPPP
killingOWJPPROPPP
killing meNONPPVPPPP
killsRPOPPOPPPP
kiloKLOaNMOOPP
kilo $LMPXPPPPPP
kilosOPNVPOOPPP
kinOPPPPPPPPR
kindQQPOOSOPOP
kind $ORPPPPOPPP
kind ofPONPPSPPPP
kinderRPPOPPPPOP
kinder toRPPOPPPPOP
kinderenRPOPPPPPPP
kindlyNTRPPOOPOO
kindly sendPSMPPPPPPP
kinkedPOSPPPPPOP
kissOULPPPPPPP
kitINLOOOMO`T
kit $QMUPPPPPOO
kitchenF[SOOLONVO
kitchen $PPRPPPPPOP
kitsRJKNOOOO`N
kits inOTOPPPPOPP
klaarNOUPPPOPPO
kleinePMTPPPPPPP
kmOMVPPPPPOP
knackeredPOPPPRPPPP
knee[KHLMS[TKL
knee $YKONOQOPPP
knee arthroscopyRPPPPNPPPP
knee injectionOUOPONPQPP
knee isMNOPPVOPPP
knee oaPTPPPOOPPP
knee painKTLPPQUPPP
knee replacementRRPPPPPPPO
knee scopeNSNPPPPQPP
kneesTGSPTPRONO
knifeMG^OOOOONU
knife andPKXPPPPPOP
knife fromPROPPPPPPP
knife inOLVPPPPPPP
knittingPUKPPPPPPP
knockTPOPROMPOP
knockedPUNPPPPPPN
knowHKVQUMUKUO
know $PPNOPPYPOM
know howKYPSPOOPLO
know ifQQNPPSPPQM
know theP@PQPPPMcP
know whatPOSPPOPPPP
know whoNWLPPPPOQO
knowingPJPPP\POLO
knownRNPSZNIPNO
knowsL]PPPNOPKP
knows $NXNPPPPPNP
knucklesOSOPPMQPPP
koNMTOPTNPPP
komPGZPPPPPPP
kommtQKUPPPPPPP
kortisonXNOPPPLPPO
koudPMTPPPPPPP
kraitQMTPPPOPPP
krampftPOSOPPPPPP
kreißsaalLMYPPPOOPP
kriegNSPPPPPPPP
krijgtPORPPPPPPP
kudosOTNPPPPPPP
kyaOVMPPPOPPP
lOM^MOQMOPM
l #1OPFPPO]OPP
l andPNSPPPPPPP
l dJTMPPTPPTN
l'avcRQONPPPPPP
l'enfantYKOOOPOPPO
l'imprimanteNYJPPPPPPP
l'otiteUNPPPPOPPO
laaFiMMNGJMK
labIWUMOIDJlL
lab #1PMTPPPOPPP
lab $NUHPPPOSUO
lab isNWLPPPOPPP
lab'sPTOPPPMPPP
labaRPPPOPPPPP
labelQWLPPNOONQ
label printerPRPPPPPPOP
labelledOTNPPPPPPP
labellingWMOPOPPPPN
labelsLXKPPPNOUP
labetalolLPOUSPNPPP
labiosOMTPPPPPPP
laborQSQOPOOPPP
labourSLVPNNMOSO
labour roomPPPPPPOPRP
labour wardJSQPPPOPSO
labsRHPOPWPPPP
lacRLOPPPNWPP
lac repairOMPPPPNWPP
lacerationPPOPPPNTPP
lactatePQUOMMPNUO
lactate #1OEaPNPNPPP
lactate #2PMVPPPNPPP
lactate #2.LZFOPPVPPP
lactationGOOLbONPPP
lactobacillusTOPOPPPOOP
lactoseWLOOPPOPPP
lacuneLLPPPPYPPP
lacyORLPPPUPOP
ladIKcNJOYOML
ladderPNQSOONQPP
ladiesQMTPPPPPOP
ladoPNSPPPPPPP
ladyDUQQTEYNXM
lady $OILOSP[PPP
lady atNKUPTOPPPP
lady fromOONPPPSPPP
lady inSMSOOPOPOP
lady isNF`POPOPPP
lady ofNXNSPPIPPP
lady onPJWPPPOPPP
lady whoPFUPRPPPUO
lady withTSNQMMOPPP
lady'sNSPPPPPPPP
lamaKXPPMPPPQP
lamictalNPOPPPTPPP
laminatedOTNPPPPPPP
lamotrigineQOOOTPNPPP
lampOVTPPIOPPP
landQJQPPPOONY
landedOWKPPPOPPP
landlordPNSPPOPPPP
langLMPNT[KPPO
languageULOPPPPPOQ
lantusOOSPOQOPPP
lapUC[OOOQRNO
lap choleUNOOOPOROP
laparotomyOORPPPPPPP
laptopLaOPPKPPJO
large^HMPPPOPOP
laryngospasmNPURPMPPPN
lasMRUPPPNPPO
laserVFSOOROORO
lasixKNM\PPPPPP
lastMXISJcFSLN
last $SVKOPPNOPP
last dosePSNPPPPPPP
last monthUKOPPXONMO
last nightYF]MYGLPOM
last niteOQOPPRPPOP
last oneMUNPPPPPPP
last seenPLZPPPKPOP
last springLPOPPVPPPP
last tetanusRNPPPQPPPP
last timeUPNPPNPPPP
last weekAJLPOY_OOU
last winterPKPPPVPPPP
last yearPOPPORNPPS
last yrKQKPOYNSPO
lastedVPMPPOOPPP
lastingROPPPPPPPP
lastsSQPPPOPOOP
latchPOVPPPMPPP
lateYS<JMOMQT_
late $SWKOOOPPOO
late forRUOOPMPPPP
late toTLONPUOPPO
latentUMPOOPPPPP
laterZQOLPONOPO
later $OQVNPPNOPP
later ?UPMPPPOPPP
lateralGMKPPPdOPO
latestVSOPNONPNO
latexKSPO]NKOOO
laughPVNOPNPPOP
laughedPUNPPPPNPP
laughingP]EPPOPPPO
laughsNVLPPPPPPP
laundryOUNPPPOPPP
lavageUKPPPPLUPO
lawAFHOJ\GMF}
law $IMOOPNONJh
law'sPOOPPRPPPP
lawfulKMPPPPPLO_
lawnN_FNPPPPPP
lawsVMOPPPPPOQ
lawyerLLOPPPPOP[
laxativeOVNPMPPPPP
lbNZFSPPNPPP
lbbbPPBPPP_PPP
lbpTONPPPOPPP
ldaTOOPPPOPPP
ldctRPPPPPNPPP
ldlRXIPPRMPPP
ldl #2.OXKPPOOPPP
ldl #3ROPPPPOPPP
ldrLQVPPPOPPP
ldr #1MNXPPPOPPP
leMEhOOOKOOO
leadMBTPPN\PUP
leaderWMPPPPPMOP
leadingNPPPPPPRPP
leadlessTMPPPPPPPP
leafPIPPPXOPPP
leafletNQMPPOOPVP
leafletsM[KPPOPPOP
leakOKNPPVTPOP
leakingOVJOPOTPOP
leanPSMPPPPPPP
leaningMJYPPMSPPP
leapXKOPPPPPOP
learnedPSOPPNPPPP
learningLYJPPOMOXN
leastWTLPPNOOLP
leaveP]KLNKDRdI
leave $IRPOPMMR[Q
leave ?STPPPPLPNP
leave itVDMPPYQPOP
leavesQTRPPNOOLP
leavingRSQPPOPPLP
lebenPORPPPPPPP
lectureM_KPPONOOP
ledZJOPPOOORO
ledgePB_PPPPPPP
leePUPPPKPPPP
leftE[XJLISOWP
left $JURMOMWRON
left aORPPPPPPOQ
left armPOWPPLOPOP
left chestOOSPPPPPPP
left eyeQKQPPTOPPP
left inNY=PPMNPZX
left mainYKPPPPMPPP
left myPSOPPOPPPP
left onQHQPPPOPWP
left pupilOVMPPPOPPP
left sideOOSPPPOPPP
left thePQSPPPPPMO
legKDdNZKUMLM
leg $PFYPPQPPPP
leg isPG[PPPOPPP
leg painSPNPPRNPPP
leg ulcerNRLPPOVPPP
leg ulcersRUNPOOOPOP
legalOLMPNMNONb
legal toONPPPPPPOT
legallyLKOPOOPPL`
legally $OOPPPPPPMV
legendPROPPPPPPP
legendsPROPPPOPPP
legoPXJPPPNPPP
legsODcNMRTNNL
legs $TVNPOKPPPP
legs achePPOPPRPPPP
legs andPSPPPPNPPP
legs gonePMUPPOPPPP
legs upTMKPPPUPPP
legs weakROUPPPKPPP
leisurePKXPPPPPOP
leisure centrePKXPPPPPOP
lemonPULPPPPPPP
lengthTOOPPPPPPP
length ofTNPPPPPPPP
lensOPSPPPPOPP
lensesQLPPOUPPPP
leqembiRPPPOPPPPP
lequelUPOONPPPPP
lesVQQOOONPON
lesaoRPPPPPPPPP
lesionRGMSOPXQOP
lesionsJMNPPP]PPP
lessjTJNOLENNO
less thanSOPPPPPPPP
lessonPSPPPOOPPP
letLGPPLSWOQW
let himOPNPPLXPPP
letrozolePOPROPPPPP
letsRPPPPPPPPP
letterKMIONSMbMS
letter $PTOPPQONPO
letter saysOOOPOUPPPP
lettersP]MPPOMOMP
letters $NUNPPPOPPP
letters toOLVPPPPPOP
lettingNQMPPPPPOV
leucKPPPPPUPPP
levelNJXPLLO]NN
level #1ZLSBPOOWQO
level #2.OOL]NOMOPP
level $OPNQQORPPP
levelsLOMM_OOPNP
levetiracetamMVTQLPOOMP
levoNSNSQPNPPP
levosimendanTOOOPPPPPP
levothyroxinePOLSSMUOOO
levothyroxine $INMNXPWPOP
levresOMUPPPPPPP
lewyKOMMYPSPPP
lexaproNOOOOYPPPN
lftPEOPPP^OPP
lftsKOPPPOWPPP
liabilityJNOPPPPON[
liableKJNPPONOKe
liaisonOSOPPPPPPP
liberalSOOPPPPPOP
libraryLNIPPPLPcO
librePSNPPPPPPP
liceSOOPPPPPPP
licenceONOPPOPZPL
licenseLOPPPOPPPW
lichenPSOPPRNPPP
lickedOPNPPTPOPP
lidOQLPPPUPPP
lidocainSPPOOPPPPP
lidocaineSVNPOPOPLP
lieOIZPPRNPPO
lie downPKUPPRPPPO
liegtOMUPPPPPPP
liesLRKPPPWPPP
life^XJYMDLMON
life $SSNPPNPPPP
lifeguardPKWPPPOPPP
lifestylePOOPPRPPPP
liftJTXOOONOTL
lift $OLVPPPPOTN
lift isPSMPPPPPPP
lift stuckPMTPPPPPPP
liftingRHBOO][POO
lifting aMOHPP\PPPP
liftsPWKPPOPPPP
ligatureROOPPPPPQP
ligature auditPRNPPPPPPP
lightT]OPPJMMNO
light $LPUPPOPPPP
lighterRIYPOOOPNO
lightningPMVPPOOPPP
lightsYSOPPNLPNO
lights andZKMPPOPPPP
likeFR]LNXXMKJ
like #1PLOPPXNPPP
like #2PLTPPPPPPP
like $OPLPP]IPPP
like aF\TPOOPONN
like anPPUPPLPPPP
like theQROPPPPPNP
like thisPIWPPPQPPP
like toUNOPPOPPPP
like woodPMVOPOOPPP
likelihoodVOPPPOMPPO
likelyQLNPONYPOO
likely toSOPPPOPPOP
likesNSPPPPPPPP
limb]HSOKPMQPO
limb lossYMMPPPOPPP
limitOEFTPOQOW]
limitationsJPPPPPPOOY
limitsSPOPPPMQPP
limpHQ_NOMPPOP
limp $LM\OPNNPPP
limpingLPLPPL\PPP
linePOYKPGZLTL
line $QNJOPNSVPO
line camePQSPPONPPP
line forOROPPPPPPP
line inOORQPPOPPP
line onTKIPOO\POP
line'sPXKNPPPPPP
linedPFZPPPPPPP
linemanOMUPPPOPPP
linenOVNPPQOPMP
linesMROOPPUOOP
lines $PNRPQPPPPP
linezolidLPOPVPPPPP
linkNYJPPNONUO
lipKH<NMLuXOO
lipidRPSNOPNOQP
lipid emulsionRQOOOPPPPP
lipidsPNPPPPPPRP
lipomaP]JPPPIPPP
lippenPLVPPPOPPP
lipsMPcOOGLPPP
lips arePL[PPJPPPP
lips bluePRNPPPPPPP
liquidKNPWMOOPUO
lisaVMPOOPPPPP
lisbonPSPPPNPPOP
lisinoprilMQOOXOPPOP
listHcCLMKMNbQ
list #1PSOPPPOPPP
list $MKNOSNQSWP
list forPXPPPPPPIP
list isPZOPPOPMKP
list ofPKMPPPPOQX
list startsPTNPPPPPOP
listedMOPPPQOVOO
listeningRQOPPPOPPP
litMJ[PPPNPPP
literONTPPPOPPP
literallyNWNPPNPPPP
literatureTONQOPPPPP
litersONSPPPPPPP
lithiumKVNNXNORMN
lithium #2.MMYOLPSPPP
litreULQVMNOPOP
litre ofTNRPMPPPPP
litresNJ\PPPMPPP
litres andPMSPPPPPPP
littleNJUPOXNPOO
little boyPRQPPNPPPO
little oneNJXPPQPPOP
littmannPSNPPPPPOP
liveNONO]GNOWN
live $PPOPPPPPSP
live longerROPPPPPPOP
liverN@PQNcWOOK
liversPNRPPPPPPP
lives\JLOOZMOMN
lives $XLPOPPOPOP
lives ?SNPPPPOPOP
lives aloneNRQPPPOPPP
lives inPLKPP\OPPP
lives onNSOPPQPPOP
livingLQOPPPPPPU
llPORPPPOPPP
llegoPULPPPPPPP
lloraPMTPPPPPPP
lmaoOVMPPOPPPP
lmpNPPPPPRPPP
loLFeNPONPPO
loadCQ[hKHKNNO
load forFOP^OPPOPP
loadedRIXPPOOPPP
loadingIOHmIOMOPO
loading doseRPPOPPPPPP
loadsRTQPPMPPON
loanOOOPPPPPTP
loanerPTMPPPPPPP
lobbyPSQPPPPONP
lobePPOPPPRPPP
lobsterPVPPPJOPPP
localGQPKQNIOiN
local anaestheticROSPOOPPOP
locallyLMPPPNPOZP
locationONPPPPTPPP
lochiaOPOPPOSPPP
lockOJUPPRPOHY
lock thePMRPPPPPHY
lockedPE`PPLWLNO
locked herselfPLUPPOPPPP
locked inODVPPPXPPP
locked outPRNPPPPPPP
locked thePRNPPPPPPP
lockerOSTPPLPPQO
lockingPLTPPPPPPP
locksTOPOPOPPOP
locumOUIPPOOPOW
locumsPMPPPPPPTP
loftPSMPPPPPPP
logI[DNONNMeN
logbookPSNPPOPPPP
loggedPWKPPOOPPP
loginOUNPPOPOSN
lokelmaSPPPNPPPPP
lolQ\DMMZLTMO
lol $QdFPOLMPNP
lollyPRNPPPPPPP
loneROPPPPPOQP
longOKEVWTPOTO
long $LWEYOQPPPP
long ?OPPPRPOPPP
long actingROPROPPPPP
long beforeMPOSNQPPSN
long covidPPPPPOPSOP
long doIMNNPTTOWO
long doesTPPNPPPPPP
long shouldWPONPLPPPP
long standingQROONORPPO
long term]MONLOMROO
long timeROPPPPPPPP
long toYPPKOPPPNP
long'sGONOPWPOOX
longerUKPPORLWNN
longer $ROOPPSPOOP
longestPTNPPPPPOO
looOSRPPPOONP
lookNBOMOPaOTQ
look $NWPNPPNPPP
look afterQMTPPNPPPP
look atLNSPPVTPKO
lookedSTMPPNPPPO
looked atSNPPPPPPPO
lookingJTPPPMWPOP
looking atISNPPNYPPP
looksONVOMMVOON
looks awfulPJYPPPNPPP
looks greatNRNPNPTPPP
looks likeO`HPPOJPPP
loop\TNKONMOON
looseLRMKPWTPPP
loose stoolsRPOPPPPPPP
loratadineJOPMWSPPPP
lorazepamQPSSOOOOMP
lorryPSMOPPPPPP
losWNPOPOOPPO
los $SMQPPPPPPP
losartanNPPPSPPPPP
losePSONMaONFO
losingQQTPPKOSOP
lossXNJKNIaOOO
loss $VMMPPOSPPP
loss ofVPSOPNKPOP
lossesSPPPPONPPP
lostHV]LO_CNHR
lost #1WLRPPOMPPP
lost $QFYPPPPPPP
lost aNRNPPUNPPP
lost myPPIPPYPPPO
lost oneN_EPPPOPOP
lotISWOMYMPLO
lotionQRPPPNPPPP
lotsKS[PPLMPOP
lots ofMRRPPPPPOP
loudOSOPPPPPPP
louderLOOPPPVPPP
loungeLXRPPNOPMP
lounge $PTPPPOPPNP
loveNVOPRLPPPP
lovedNTPPPOPPPP
lovelyI^GPPPTPPO
lovely $NOOPPTPPPP
lovesOOOPPOSPPP
low`NEENZUNTI
low $NXSPPLJPPP
low backVOOPPPMPOP
low dose^RK@ROLSVO
low flowLRTPPOQPOP
low moodRNPPPQPPPP
low risk`NOPPPFPOP
low sinceMMOPPVPPPP
low tOPOPPPSPPP
loweriEJQPORNNJ
lower backPMPPPSPPPP
lower thePOOSQMPPPP
loweredLSLWOPPPPP
loweringSOOPPPOPPP
lowsRQNOPPPPPP
lpZNPPPPJPPP
lpaLNOPPMPOO\
lpnsONOPPPMPYO
lrORNRQPOPPP
ltcQORPPPOPPP
lucasRNQPPPPPOP
lucencyJOPPPPXPPP
luchtPNTPPPOPPP
luckPZLPOMPPOP
luckyPROPPNPPPP
lucozadePPRPPPOPPP
lumbagoSPPPNOOPPP
lumbarYMKOONPUMP
lumbar punctureVPOPPONPNP
lumbar stenosisRPPPPPNPPP
lumpOI@OO^gOHM
lump inMJJPOVZPPP
lunchKZ[NOQRNDO
lunch $OPOOPZNOMP
lunch andPQRPPNPPPP
lunch inPSPPPPPPNP
lunch isPROPPPPPPP
lunchboxPSNPPPPPPP
luncheonPRPPPPPPPO
lunchtimePTOPPPPPNO
lungZIXOPOHSNO
lung caQNPPPRPPPP
lung cancerSOPPPOPPPP
lungsUKUNPOOPOP
lvKKRPPPYPPP
lvadNRQPPOROPP
lvad alarmOI[PPPNPPP
lwMUTPPOLOOP
lw #1NTUPPPLOPP
lyeOJXPPPOPPP
lyingQMRPPPQPPP
lymeMONPPPXPPP
lymecyclineOMPPPVOPPP
lymphPSNPPPPPPP
lymphomaNPPPPPSPPP
lymphsLSNPPPUPPP
lysePPRPPPOPPP
lysedPMSPPPPPPP
lysisSMXNPPNNOP
lyticXNNLPPPPPP
mcTEMIIYRMM
m #1RMROPPPQPP
m #2UNPPPPNPPP
m $GYLPPOTQPP
m mRPOPPPPPPP
m tRPPPPPOPPP
maOOSOPOORPP
maceSOOPPPOPPP
macheteOJ]PNNOPPO
machineEiJOOIRNTO
machine #1PVLPPPOOPP
machine $NKYPPPOPPP
machine inPROPPPPPPP
machine isPUMPPPOPPP
machine'sPTNPPPOPPP
machinesOKVPPPPPPP
macrobidLOPNXOPPPP
macrosomiaRPPPPPPOPP
madOVJPPQPPPP
madamPMTPPPPPOP
madeMeGNOHMKJ_
made thePROPPPPPOQ
maeOH[PPPOPPO
magHC]^ZQGMNO
mag forLNL]OOPNPP
mag inQPPNRPOPPP
magicMSMPPPOTPP
magillsPNSPPPPPPP
magnesioXNMPPPOPPP
magnesiumKPVPWQLONM
magnesium forQPPMOTPPOP
magnetPKVPPPPPPP
magnetsUPNNPPPPOP
magpieSNPPPPPPPP
maidPQNPPPPOOT
mailOROPPPPPPP
mailboxOSNPPPPPPP
mailedSMPPPPPPPP
mainVLUOPOKQPO
mainlandPROPPPPPPP
maintenanceOMQ[KONOOP
maintenance $SOORMPPPPP
maisOKWPPPPPPP
majorRMQPPPOPSO
major depressionROPPPPPPPP
majorsOPSPPPOPPP
makeLSFOTTWNMT
make aOOQPPNPPOS
make herKKOPUWPPPO
make itTOPPPOOPPP
make youULPPPOPPPP
makerLQNPPOPOMY
makesUNMPPPPORP
makingMOMPPWTPNO
making sensePPRPPOOPPP
malSLTOOPPPPP
malariaPMUTNOMOQO
malawiPTOPPNPPPP
malePNNOXOOPPO
male wardOROPPPPPPP
malignantRNROPPOQOP
malignant hyperthermiaOOSPPPOQOP
malnutritionMNOPPPPWPP
malpracticeUMPPPOPNOS
mamLVOPPQPPPO
mamaOOSPPPOPPP
mammoPLRPPSOSMP
mammogramPXMOPOOPOP
mammogramsTMPPPPPPPP
mammographyYPMOPOOPNP
mammyPONPPSPPPP
manJSXTJEbMJM
man #2POJPPPXPPP
man $LQOQPPTPPP
man collapsedONSPPPPPPP
man downPJXPPOOPPP
man fromPUMPPOPPPP
man hasONSPPPPPPP
man inPOWPPOOPON
man isRVJPPPOPPP
man onMLQLWMTOOT
man whoPXJPPPPPPO
man withWNQWEMSPPP
man'sPORPPOPPOP
managementUOOOPPPPPP
managerROMPPOPPUM
manager $PLPPPPPPWN
mananaPVKPPPPPPP
mandatoryLPKOOOMOP`
mangiatoPROPPPPPPP
mangoXHPPPPPPPP
manifoldPNSPPPPPPP
manikinOWKPPPOPOP
manikinsPSNPPPOPPP
manipulationTPPMPPPOPP
mannPNSPPPOPPP
mannequinOXJPPPPPPP
mannitolMNPZNPOOOO
manoOORPPPPPPP
manualXMRNPOPPMP
manual detorsionSOOPPPPPPP
manufacturerOOPPPPOPOT
manyC;[`PTIRYO
many daysLPPQOOPMVS
many getSPPOPPPNPP
many hoursQPOIUPPORP
many mgBPP_PPPPPP
many minutesHONUPPPWOP
many mlLOPYPOPPMP
many mlsOPROPPPPPP
many vialsMPZ?PPPP[P
many weeksRPPPPOPPOP
many yearsROPPPPPPPP
maoONSPPPPPPP
maoiIOOKaNOPOP
mapXTHPPPNOPP
map #2VUIPPPNPPP
marathonJTWPPSLOOO
marblePNRPPPPPPP
marchNYFPPXMPOP
march $PQMPPTOPOP
marcumarONSPPPPPPP
marginsMVNPPPOPPP
marioPRNPPPPPPP
markOPOPPPRPPP
markedP\EPPPOPPP
marksNFVPPJ]PPO
maskRKKOOLSP\N
mask $PVJPPPPPPP
masksRNKPPOKO]P
massOIZOPOUOMO
massageOOOPPSPPPP
masseterPNSPPPPPPP
massiveFQYVPONPPP
massive peLPNVPPPPPP
massive transfusionQNRPPPOPQP
matMROKNOL_OP
matchNaFOPMRPMP
mateKRNNPXNPPS
mate'sOOPPPSPPPP
maternalSPOPOPPPPP
maternityLPPPPPPUQO
matinPMTPPPPPPP
matronOVMPPOPPPP
matsQROPPPPPOP
matterTLOOVRPOMO
mattressNQSPPOOOQP
maturePUMPPPNPPP
maxGAL}?ONOPN
max $JMP\PPOPOP
max dailyUOPOMPPPPP
maxedPMSPPPPPPP
mayD;9OYbGTWm
may $PSOPPOOPOP
may iRANRNOOONc
maybeKNVPPSPPPO
maybe #1QLSPPQOPPP
maybe #2PNRPPPPPPP
mayoresUNMPPPPPPP
mbSSNPPPMPPP
mbsNOPPPPPTPP
mbuPSOPPOPPPP
mcPKOPPPPSSP
mcaOMMPPPSPPU
mcgKNO]NOOOOP
mcg kgPOLWOPOPPP
mcidUNPPPPNPPP
mcrobertsMK[PPPOPPP
mcvMJNOPO_NPP
mcv #2ONNPPPVPPP
mdMWLNMQOPUO
mddVNOPOONPPP
mdmNNOPPOPXOP
mdtRQOPPPPPNP
meEWRHCtCJMY
me $G\\JLULMLQ
me ?JZONOVOPON
me aP_KPPIOOOO
me aboutSQHNOISS[M
me afterNXOPPLOPPP
me andPNSPPPPPPP
me atPPQKRSPPPP
me forMKOPORPONZ
me fromQNQPPPPPPP
me howK[OQOMPRNM
me iOUOPPNPPPO
me ifSO[PPLNNOL
me inPMNPPPPPPW
me notOWNPPLPPPP
me onLQNPOTPPPR
me orKfOOPNPSDL
me outTSLPPMPPPP
me theS:SVPHNOhN
me toMOKQPWPOUM
me whatYNOOPOMPOP
me withPRQQPMPPPO
mealPROPPPPPPP
meanOQUOOJRSOO
mean $NQOPPPWPPM
meaningLIMPPO_QPP
meaning $MKNPPOZQPP
meaningfulPOPPPPRPPP
meansMYMOPOOMTO
meantOPPPPPPPMT
meant toPRMPPQPPMT
measlesGOOTORVPQO
measureNJPOPOP\OO
meatPROPPPPPPP
mecPNQPPPQPPP
mechanicPROPPPPPPP
mechanicalVQNONPPPPP
mechanical mitralRQOOPPPPPP
meclizinePOOSOPOPPP
meconiumPRPPPPNPPP
medWHNOPTNQSO
med regNOPPPPPPTP
med roomPF\PPPPPNP
mediaSPPPPPPPOP
medianC^PPPPPPPP
mediastinalNNTPPPPPPP
mediastinumMONPPPYPPP
medicFJUOOYMQOV
medic #2JQWPPPOPPP
medicalMPJNOON\MW
medical treatmentMPPPPPPOPT
medicareJLPPPPP_MP
medicare payLOPPPPPXNP
medicationTNOOOOPL^H
medicinePFSOUVOPOO
medicinesVNPPPPOONP
medicoPOPPPPPRPP
medicsSHTPPPPOTO
mediumORPPPPPPPP
mediumsPROPPPOPPP
medsZH@NRWLSTS
meds $YKMNTMNUNO
meds inQLNPPPPPPW
meerPF\PPPOPPP
meetingNfIPPMOPJO
meeting $NWPPPNPPNO
meetsNSPPPPPPPP
megacodeOTOPPOPPPP
mehrOKXPPPOPPP
meinPNSPPPOPPP
meinePLVPPPOPPP
meinenNXMPPPOPPO
meisSPPNPPPPPP
melaenaRTJPPPPPPP
melanomaVOPPPPNOOP
melatoninMTNPOUOOPO
melatonineRPOPPPPPPP
memberPGUPPPPPWM
membershipNSPPPPPPPP
membraneROOPPPPPPP
membranesOPMPPPUPPP
memesPSNPPPPPPP
memoN\MPNPOPMP
memoryZDNPPXOOOO
memory lossSOPPPPOPPP
menZIUOLOOPOP
men $UPPPLPPPPP
mendPSMPPPPPPP
mendedPROPPPPPOP
meningitisOVPUONLOOP
meningoPPRPPPNPPP
meninoOMUPPPPPPP
meniscalQOOPPPRPPP
meniscal tearPOPPPPRPPP
meniscoZMLPPPOPPP
meniscusSPOPPRNPPP
menopauseQONPPVMPPP
mensaKZOPPPNPPP
mentalNNRPPPOOMX
mentionedLRNPPPVPPO
menuOXKPPPOPPO
merciPSNPPPPPPP
meropenemMOOXOOPPPP
mesentericPPRPPPOPPP
meshUGNPPVNONU
messJ_GOPMLOYO
mess $OOOOPNNM[P
messagedPMTPPOPPPP
messagesROPPPPPPPP
metYDUMNNUQPO
met callPHXPPPPPPP
metaSOOPPPPPPP
meta analysisSOOPPPPPPP
metalWQMPPPOOOO
metamizolOOPOUOPPPP
meterPRSPOPNPOP
metersNVOPPPNPNP
metforminNVMMUTRMKO
metformin andRSNPLPSPPP
metformin forUPPPOPPPMP
metformin orOMPPPPWPOP
metforminaSOOPPPPPPP
metformineVOPOMPOPPP
methadoneNIYUONOPPO
methanolPNQPPPRPPP
methbPMMPPPWPPP
methenaminePOPTNPOPPP
methergineLPTSMPPPPP
methotrexateOOTQRPNOOO
methyleneQSLPRNPPPP
metoclopramideQPOOTPOPOP
metoprololNRQXLOOPPO
metronidazoleQOPMUOPPPP
metsBQX\OOKPPP
meuMVQPPPNPPO
mevrouwPSNPPPOPPP
mgCHB}IKHTMN
mg #1TPQLPPPPPP
mg $ENOZLPOZPP
mg aROPPPPPPPP
mg andKPP[LPOPPP
mg dlPPRPPPPPPO
mg forNOPUPPPPPP
mg inMPMXOPPPPP
mg kgOMNNZPPPOP
mg ofPNPSPPPPPP
mg perPPPRPPOPPP
mgmtURJPPPOPPP
mgsoONQTOPPPPP
mgso #1ONQTOPPPPP
mhON\ONOMOPP
mi[SSLKQMOMN
mi $aMOMMOMPMP
mi withRPPPOPOPPP
miaOLVPPPPPPP
micePVLPPPPPPP
michRSMPPOPPPP
microKOPOONOO]O
microgramPPPTPOPPNP
microwavePTMPPPPPPP
micuPORPPPPPPP
midPKWPPNRPOP
midazLXNPPPOPPP
midazolamONQVMOOOTO
middleQNLPPOVPPP
midnightQIYPPMOQRN
midnight $SITPPPPPPP
midodrineWJPPPPPPPP
midwifeNLOPPTNPUP
midwivesPROPPOPPQP
mifepristonePPOTOPPPPP
mightQJOPPPPPVP
migraineKPIRIVWOVO
migraine $YNOKOKNOXP
migrainesMMPPPWOPPP
migraneWOONPOOPPP
mijnLSVOPPNPPO
mildPYGLMQYOOO
mildlyUMOPOPPPPP
mileOG\PPPNPPP
milkW]JLSQJMJP
millPORPPPPPPP
milligramsOPNVPNPPPP
millionTOOOPPPOPP
mimicOPOPPPRPPP
min@QpWIFLMRM
min $MDaUNOMPPP
min afterPXOOPPJPPP
min agoVMRPPONPOP
min andPOOPPPPSPP
min awayPMTPPPOPPP
min forPROQPPPPOP
min latePUMPPOOPPP
min ofSMRPPPOPPP
mincePROPPPPPPP
mind[MJPPSNPOO
mind $QULPPNPPPP
minderSPPOOPPPPP
mindfulnessSNPPPPPPPP
mineDZILOgMNMO
mine $OYKPPOOOPP
mine'sOVPPPQPOKP
minhaOLVPPPPPPP
miniQRMPROPPPP
minibagsPSNPPPPPPP
minibusMMVPPPPPPP
minimumOKPPPPOOOY
minorNHUMOMLQS\
minor injuriesLSTPPONPPP
minor opsOLRPPPPPUO
minor strokeTPPNPPPOPP
minorsNTOPPPOQOP
minsJK[OPNRNTN
mins $LSPOPPOOUO
mins agoPPRPPPOPPP
mins nowPNSPPPPPPP
mintUOPPPOOPOP
minusMTROPPOOOP
minuteLZRPPNMONP
minute $QRPPPPOPOP
minutenOKVPPPPPPP
minutesMKcSNFF^MM
minutes $KOQRPOOUPP
minutes agoOFaPPNMPPP
minutes andPNSPPOPPPP
minutes lateOROPPPPPPP
minutiOMTPPPPPPP
minutosOJYPPPPPPP
mioOTPPPPOPPO
mirONTPPPPPPP
miraclePSNPPPOPPP
mirrorPTOPPPPPPN
mirtazapineWLNOQOPPPP
miscarriageROPOPQPPPP
miscarriage $RPPOPPPPPP
misoNPOUOPPPPP
misoprostolUPOOPPPONP
missVEaOPJROOL
miss rateTOPOPPOPPP
missedHCPcNONTKX
missed #1JMO[OROPPP
missed $UPOOPPPPNP
missesK`MPPOJPOP
missingGaINOLQUTL
missing $MWLOPNYOMN
missing fromPYIPPPPPOP
missionNROPPPPPQP
mistakeNQXNRLOPNQ
mitTRMOOPOPPP
mitralRQOOPPPPPP
mittensMRNPPPPONV
mixJSSKVPPQOO
mixedONQPPPRPPP
mixingOUTIPPPPPP
ml;GP}>NLNUO
ml $LUNUOPNPPP
ml forOMNYOPPOPP
ml inOMVPPPOPOP
ml kgMJLVPPOPYP
ml ofMJQ[PPPPNP
mlcKKNPPPNPQ^
mlsMPNVPPPPPP
mls $PORQPPPPPP
mls ofMQMTPPPPPP
mmPMLNNQ]OOO
mm $QMMOPPVPPP
mm onPPNPPPRPPP
mmolOOSQOPPPPP
mmrJIOBiPPOOU
mmseRROPPPMPPP
mmse #2RROPPPMPPP
mobKNOOIOOQO
mo $VROPPKNPQO
mo ?RPPPPPNPPP
moaningNSOPPPPPOP
moansPNRPPPPPPP
mobPF\PPPOPPP
mobileWMNOPPPOPP
mocaLKMPPPYPQR
mockPVMPPPPOPO
modRJOPNPUTOP
modePSOPPNPPPP
modelNVNPPPOPPP
moderatePOPOPPPTOP
modifiedXKPNPPOORP
modifierJKPOOOMcNP
modifier forMPPPPPPUOP
moduleNYNPPONOPP
modulesMYPPPONPPN
moederPNRPPPPPPP
moisturiseNUOPPOOPPP
molarKPPPOWPPPP
molars\LKPPPOPPP
molePIPPPXQPPP
molnupiravirWOOOOOOPOP
momHKUOVUOOPO
mom saysPNMPPPVPPP
mom'sPNTPPOOPPP
momsPORPPPPPPP
monKVSOPOOPOO
mondayOXPPOLSONO
monday $KUVPOQMPOO
mondaysMXPPPNPPNP
moneyMXKPPOPMPT
monitorLQ`OOOKOLO
monitor $NPRPPPPPPP
monitoringePJFOOOPOP
monitorsNOTPPPPPPP
monoOPPPPPRPPP
monoxideQNTPPPOOPP
monoxide alarmOOSPPPOPPP
monthUPD]QZIJNM
month $SYNPPLLPPP
month andVNQPPLPPPO
month oldVOOMMPWMOO
monthlyNQOPPPPRPP
monthsORFQL_VNMN
months $PTGSNVPPOO
months ?VNPPPNNPPP
months agoQSOPPOOPPP
months noMVOMPMUPPP
months ofROORPNPPPP
months orQONPPRPPPP
moodUOOOPQOOPP
moonPVKPPPOPPP
moppedPSNPPPPPPP
moradosPORPPPPPPP
moreakNIMGDLLM
more $TLTLPMPLXO
more ?TNPPPPOPOP
more goodROPPPPPPPP
more handsPROPPPPPPP
more likelyROPPPPPPPP
more thanNMPPPQPRRP
morfinaROPOPPPPPP
morganOPSPPPPOPP
morgan lensOPSPPPPOPP
morgenNUNPPPPPPP
morningTRILQZPNLP
morning $JQTPONRPPR
morningsNRPPPQPPPP
morphineUSUQJLNOOO
morphine $ONOVOPPPPP
morphine forTPPMPPPPPP
morphine inUOPNNPPPPP
mortalidadeRPOPPPPPPP
mortaliteTOOOOPPPPP
mortality]MMNOOONOO
mortality $XMOOPPPOPP
mortifiedPSOPPQNPPP
mortuaryPJSPPPPPSP
mostYUOOOKNPNN
mostlyBZOPPXOPPP
motherLLXOTVLONM
mother andPVMPPOMPPP
mother inPPMPK\PPOM
mother isQQSPPLPPPP
mother saysSNRPPNPPPP
mother'sUKOPPPPPPS
mothersMVKPPLPOXP
motiveYLMPPPOPPP
motorQKHPPO^PPP
motrinOOOTPPPPPP
mottledLBeNOOSOOO
mottled toPOTPPPOOOO
mouPORPPPPPPP
moulageNWLPPPPPPP
mounjaroONPRPROPOR
mountainMNUPPPPPPP
mouthAHdRORSOON
mouth $PLXRPMOPPP
mouth andNOPQPPRPPP
mouthwashOPPNUPOPPP
movVOPPPMPMPP
moveUPTOOMMPQO
move $OOSPPPOPQP
move thePPSOPOPPPP
movedM]JNPMMOWN
moved toNZJNPPPOQP
movementUKQPPPPPPP
movementsOSOPPNQPPP
movesNKJPPVWPPP
movingL\]IPIMONP
moving $PHZPPPPPPP
mowingOYIPPPPPPP
mrUQLZKJNNUM
mraSOPPPPOPPP
mriNL[LWRNOMM
mri $OH]OOQOPOP
mri forVOPPPONOOP
mrsQTQOPOPPMP
mrsaOOPOOPOOVP
msIPLRO[SMPO
mskQNPPPPOPTP
mssaSPPONPPPPP
mstPPMTPPPPPP
mtgOXLPPPOPOO
mthsNOMPPPWPPP
mtpL@]OPOQPTR
mtxORONWMOPPO
muchHI`jJRILHL
much $RUIYMMOOPP
much ?SPWJMPPPPP
much betterMZJPPOPPPP
much doesMPPPTPPPPP
much forOO_DPPOPPP
muchisimoPNRPPPPPPP
mucosaPPPPPORPPP
muddledUGSOPNUPPP
mueveOOSPPPPPPP
muffinOYGPPPPPPP
muffinsORPPPPPPPP
muffledPMQPPRPPPP
mugKZPPPOOPNP
mugsMVNPPPPPPP
multiOMVPPPPPOP
multi storeyOMVPPPPPOP
multiplePLOOOOYPPP
multistoreyPTOPPPPPOP
mumDVORUYIMKT
mum $MSNTPOPOPP
mum andOVKPPPPPPP
mum inPYHPPPPPPP
mum isLOOPUSOPPP
mum saysPMQPPNOPNW
mum'sSHNPPYMPPR
mumblingPLQPPOUPPP
mummyONSPPPPPPP
mumsNXLPPOPPPP
muppetPUPPPPPPLP
murderPTOPPOOPPP
murmurMNKPPO]OPP
muscle\JQPPNLPPP
musclesOORPPOORPP
mushroomsMTPPPPOPPP
musicS]EPPONOOO
mustOGAOYSJNSb
must beQ\MLYOOPLG
must iIAJORWQPOe
must weOOPPPPPPSQ
mutedPTOPPPPNPP
muyOSNPPPPPPP
mwtTUMPPPKPPP
my4kY@F}3A>N
my #1NKTPPTPPPP
my #2QRNPPPPPPO
my backTQLPPPPPPP
my bagOVMPPOPPPP
my bloodPRHPPWPPPP
my brainPWMPPLPPPP
my brotherPN[PPHPPPP
my carPOYPOJPPPP
my catOLRNOXPPPO
my chestNMYPPMPPPP
my clinicSOPPPNPPPP
my colleagueQUPPPJPPPP
my dadNNQPPVPPOO
my dad'sPTMPPOPPPP
my daughterOCWPPXPPPP
my daughter'sPOOPPRPPPP
my eyePMOPPXPPOM
my eyesONGPP^OPOP
my faceP]KPPIOPPP
my fatherMOUPPOPPPP
my feetP]OPPEPPPP
my fingersNPTPPNPPPP
my firstOTNPPPPPPP
my fistPMXPPLPPOP
my handPH[PPNPPPP
my handsPKQPPTPPPP
my headQYIPPMPPPP
my heartNQMPPUPPPP
my husbandORXPPHPPPP
my kidTXPPPGOPPO
my kneeRFQPPZOPNO
my lastOVLPPNPPQP
my legsM^IPPNPPPP
my lifeOUQPPLPPPP
my littlePMUPPNPPPP
my lunchPSNPPOPPPP
my mindOJSPPUPPPP
my momOPSPPMPPPP
my motherOLPPPVPPOO
my mumPGQPPZPPPP
my mum'sPLPPPTPPPP
my namePOSPPNPPPP
my officeSKUPPNPPPP
my ownNBXPO[MPOR
my partnerPNVPPNPPPO
my patient[HVPNDWPPN
my phoneP[HPPIPPJZ
my pocketPSPPPNPPPP
my registrarPROPPOPPPO
my sisterOMVPPOPPPP
my sonORWPPKOPPO
my stethoscopePRPPPNPPPP
my toddlerRHLPPZPPPP
my watchOSMPPROPPP
my wifePVWPPDPPPP
my wristOJQPPVPPPP
myastheniaOOQOTPOPPO
myasthenicKOQOYOOPPP
mycophenolateOPPPRPPPPP
myelomaOPSPOPPPPP
myocarditisRPPPOPPPPP
myopiaRPPOPPPPPP
myselfDJWOLeNOOP
mythPMNOTTOPPP
nQZNQOPDQRP
n #2ORNPPRNSPP
n $QLSPPPPPPP
na`=XOLTZMIL
na #3KKLTOO]OPP
naarNYKPPPOPPP
nacOKTOPOTPPP
nach[FTOOONPPO
nachtdienstL\JPPPOPPO
nacidoQMRPPPPPPP
naclSNOPPPOPPP
nadaPNSPPPPPPP
naeLMaOONKOPP
nahJVOORPPPPP
nailNKJPOU\ONO
nailsNALPPX^PPP
naivePMTOPPPPPP
naloxoneTMRVQMNONO
naloxone infusionMPOVOPPPPP
naloxone kitsQRNOPPPPPP
naltrexoneQNNTROPPPP
namanOSOPPPPPPP
nameIWRONDZNWN
name $PNWPPONPOP
name onPTNPPPPPOP
namedOWLOPNOPSO
namendaROPOPPPPPP
namesOBOPP[POOW
nanOUIPPTPPPP
nan'sOLWPPPPPPP
nansNMXOPPPPPP
naoM@hPPPOOOO
napOWMPPOPPPP
nappiesOXMPPPLPPP
nappyQNOPPWLPPP
naproxenWNNPMPPPPP
naproxinSPPPMPPPPP
narcanHMSSNOOOWT
narrowOOPPPPRPPP
narrowingNKOPPPXPPP
nasMOVPPPOPPP
nasalOELN\NPOXO
nasceuPNRPPPPPPP
nasoduodenalROPPPPPPPP
naturalSOPPPPOPPP
nauseaVVMQLOLPOP
navelPPRPPPOPPP
nbmNMOXPPPOOP
nccKMPSPPWOOP
ndRVNMTOMPOP
ndcPOPPPPPRPP
neMAfPPPOPPP
nearAQYPYMIOWP
near missNTMPPPPPQQ
near theGKOPYPPPVP
nearestMIWPPPOOOV
nearlyN[KPPNOPPP
neatOUOPPONPPP
nebHNO^MPROOP
nebsNJSPMOZPOP
nebulisedYMMQOOPOOO
nebuliserSRLPPPPPPP
nebulizedROPPPPPPPP
necWLQOPOOPPP
necessaryOPPPPPOPPR
necessityOPPPPPPTNP
neckPHbKOOZOHL
neck #2NNNPPOXPPP
neck $MNUOPUOOOO
neck isQOSPPMOPPP
neck painXWHPPOKPPP
neck stiffPQJPPPUPPP
neck swellingPRQPPPNPPP
neck veinsPORPPPPPPP
neck'sPLUPPPPPPP
necrotizingROOPPPOPPP
needPBkJNZBD[P
need #1PWJPPPPPQP
need aQ[HNOVMOON
need anRLTPPOOPTM
need anotherONQPPSPPPP
need handsOMWPPOPPOO
need helpMWORPLOPPP
need itOSOPPQPPNO
need moreNUQMPPPPOP
need somebodyPNRPPPPPPP
need someoneNSPPPPPPOP
need theRISVOQPOMP
need toPRJQQSPRNO
need twoPVKPPPPPPP
needed\N@UJOJ^NR
needed $ZWHNPMOOOO
needed ?OIMYNPMYOO
needed forMPONNPPMUV
needed toSIOPPVPONS
needingSOPPPPPOPP
needleQHdOO[JKHM
needle $UNUPPOPMMP
needle inRMSPPOPPOP
needle itPNSPPPPPOP
needle outORRPPOPPPP
needlesQJMPOO[OPO
needlestickGQNPPMLWZO
needlingOPOPPTNQPP
needsPdGQXPJNGL
needs aWNNPKXMONO
needs theNMUPPPPPPP
needs toPMSPPPPPPP
neg?^JNNGkMQN
neg $E_MOPNRNRP
neg atOYPPPKNPPP
negativeVVINOUPONM
negative $RKPPPUOPOP
negliPKWOPPOPPP
neiSOOPPPPPPP
neighborPNRPPPPPPP
neighbourNPNPPUPPPP
neighboursOQMPPPTPPP
neitherROQPPPPPPO
nelVLQOPPPPPP
nellaQJXOOPPPPP
neonatalTHSNPOOQTP
neonateNJP^QOMPMP
neonatoPMUPPPOPPP
neostigmineROPPOPPPPP
nepaPROPPPPPPP
nephewKGNPPbOPPP
nephew'sPNOPPZOPLP
nephroOQRPPONPPP
nephropathyTPPPNPPPPP
nephroticPWKPPPOPPP
nerve[MKNPOWOMN
nerve blockSOOPPPOPPP
nervousMJNOUYNQPP
nestPSMPPPPPPP
netOQRPPOOPPP
netballPROPPPPPPP
networkPOOPPPPPRP
neugeborenesOOSPPPOPPP
neuroXVGPPOQOOO
neurogenicUPOPPPOOOP
neurologicMLPPPPWPPP
neurologicoUOMOPPPPPP
neuropathicLPPUPPPPPP
neuropathyVPOPMPOPPP
neuroprotectionRPPOPPPPPP
neurosurgQPQPPPNPPP
neutPLYPPOMPPP
neutropeniaOOPPPPRPPP
neutropenicNTSPPPNPMP
neutrophilsMQQPOOSPPP
neutsPPPNPPRPPP
neuts #2.PRPNPORPPP
neverR[IOOUKMNR
never hadSMRPPPPPOP
never smokedUMPPPOPPPP
never vaccinatedPNQPPPPPPP
newAw<GLPZN[F
new glovesNPPPPSOPPP
new oneLOMPPTONXO
new patientOOPNPPPVOP
new systemPLPPPPPPUP
newbornR=VWUNXNOM
newborn $ROOOSPOPPP
newbornsSOOPPPPPPP
newerSNPPPPPOPP
newlyTOPOPOPPPP
newsKTPPPONOUO
news #1QNQPPPOPRP
nextUaWTJOHMEL
next $QYVNOMKPKP
next ?KKdNNOMPNP
next doorPLUPPPPPPP
next doseONOUPPPPPP
next oneRIL]PONPPP
next orOOVNPPPPPP
next stepPLVSPNMPPP
next toORNOPNVPPP
next weekPTOPPOPPPP
ngKJWUOMKOZO
ngtYLOONPPPPP
nhsLOPPPPP[LO
niPMTPPPPPPP
niceP_GPPOOPNP
nice $OVMPPPOPNP
nicelyQWKPPOOPPP
nichtLBhOPOMOPO
nicht mehrOKXPPPOPPP
nichtsOMVOPPPPPP
nicoTPMPPPPPPP
nicotineNPPPRPPPPP
nicuIHXNPOJS^O
nicu #1OPPOPPNUOP
nicu $OH\PPPNPOP
nieceOPIPPXPPPP
nietJGgOOOMOOO
niet $MOXPPPOPPP
nifedipineXOOPMONPPP
nifedipine orUPPPNOOPPP
nightQW=NX\RMRH
night $Q;KOU^NO^L
night ?RZPPPKOPLO
night andVNONPOPPPP
night isMNOPTULPPP
night onNOPUPNPPQP
night shiftSQNOOORPOP
night staffOKRPPPPPVP
night sweatsOMOPPNXPPP
night teamPROPPPPPOP
night wasPSOPPOPPPP
night withSPPPPNPPPP
nightlyUQNOOOPPPP
nightsCZLNNZSMSM
nights $GPNOOXSPRO
nihssNUMPPPPPPP
nilP\HPPPNPPP
nimodipineVQOMNPPPPP
ninaOOSPPPPPPP
nineEQOSMTZOOO
ninoPKQUPPPPPP
ninosTONPPPPPPP
nippleONNPQPUPPP
nipplesPNSPPPPPPP
nirsevimabZNPOOPPPLP
niteMZFPPSOOVO
nite $NUJPPQOOVO
nitesOWOPPNOPPO
nitratePPPORPPPPP
nitratesNPPMUPPPPP
nitrilePYOPNOLPPO
nitroJGMNiKRPOO
nitrofurantoinUNOMRPOPPP
nitrousHMPVZPONOP
nivWMOPOPOOPP
nlMFNPPOaPOP
nmolQOOPPPRPPP
nmsOMROOOVPPP
nntRXNMONOOOP
nnt $ROPPPPPPPP
no?Ur3QW]I=\
no #1Q_EPOPMPPP
no #2OORPPPPPPP
no $JNJN^TJNNX
no ?DOTN]NOPPP
no accessPPRPPPOPOP
no airPHYPPPPPPP
no betterLKUPOVOPPP
no bleedOPOPPPSPPP
no bleedingKPKTPPWPPP
no bloodPMUPPQNPPP
no botherN\LPOLNPPP
no bpPE\PPPPPPP
no breathPLUPPPOPPP
no breathingPMTPPPPPPP
no changeOSSPPPLPPP
no cvdSOOPPPOPPP
no diabetesPVKPPPOPPP
no dmYJNPPPOPPP
no dopplerPE_PPPNPPP
no familyQOPPPPPPOR
no fever[JHPLYNPPP
no flowOH\PPPNPPP
no harmOVMPPPPPOO
no injuryRSMPPPORPM
no ivPI[OPOOPOO
no linePMVQOPNOOP
no moreKaIPPNNPOP
no oneOSPPPPPPOP
no otherTMNPSOOPPP
no outputOIYPPPPPPP
no painKOAPOVbOPO
no patientPNMPPPPPPV
no pulseMLaPPNMOPN
no pulsesONUPPPOPPP
no radialOMXPPPMPPP
no rushN\FRPOPPPO
no shockONTPPPPPPP
no signalPRPPPOPPPP
no swellingPFKPP_PPPP
no sxPIJPOP_PPP
no symptomsTLJPPO[PPN
no urineMH_PPPLPPP
no veinPLUPPPPPPP
nobodyJT[PPISOPL
nobody isPROPPPPPOP
nobody willPHZPPPPPPO
nobody'sPORPPPPPPP
nochMQXOOONPPP
noctePPPSPOPPPP
nocturnalSPPOPPPOPP
noddingPNSPPPPPPP
nodePFHPOOeOPP
nodesOSOPPMSPPP
noduleVMOPPPNPQP
nofRPOOPPPPPP
noiseORRPPOOPPP
noise $PNRPPPPPPP
noisySNSOPPOPNP
nomadNNRPPPPPRP
nonUAdMPPVJLN
noncontrastROOPPPPPPP
noneO_KPNNNPOO
none $LZMPPOOPPP
none sinceOSNPPPPPPP
nonnoONSPPPPPPP
nonrebreatherPMSPPPPPPP
noonNZQOPMMPNO
noon $N[KPPOPPOO
nopacRPPOOPPPPP
noradL@\OYPRPOP
noradrenalinNOOUPPPPPP
noradrenalinaUPLPPPPPPP
noradrenalineWPNMOPPPPP
nordiccZKOPPPOOPP
normalT\>KGbcIII
normal $IKKOP_\MMN
normal ?JJOPPVWPPP
normal ctQNPPPPQPPP
noroPSOOOQPPOP
norovirusPROPPPPPPP
northOMYPPPNONP
noseIMWOSNUPOO
nosebleedOSKOPOTPPP
nosebleedsRPPOOPPPPP
notPL}8OHVQIH
not $NBKKhMLOZP
not ?^PPPGPLPPP
not aOIYPPQPPPO
not answeringOTOPPOPPPP
not breathingQMXNOPOPPP
not capturingPOSPPPNPPP
not comingOHYPPQOPPP
not cryingPM]IPNPPPP
not goingOSMPPPPPPP
not herePTRPPPPPKP
not inNMGPPPLSaO
not movingOJaIPNNPPP
not neededN[HPPPPPPP
not onRLMQPPVPPP
not openingPXLPPMPPPP
not pickingPORPPPPPPP
not respondingOWOPOOOPOP
not rightPOTPPOOPPP
not rousablePLUPPPPPPP
not rousingNLXOPPOPPP
not sleepingM=LPP_[PPP
not stoppingMPWPOMPPPP
not talkingPRRPPNOPPP
not thePXIRPPNPPP
not toTOPPPOOPPP
not touchingPNSPPPPPPP
not wakingONYPPNMPPP
not workingOF]PPPPPPP
not yetQSMPPPOPPP
notchMDLPPOePPP
noteHRSROSL_GN
note $ObNPPOPMIM
note onNQUPPNPOPP
notedPROPPPPPPP
notesKQAONXGNOj
notes $LCMPP\NOO\
nothinPORPPPOPPP
nothingL]XNNVIMML
nothing $PJSPPTROOO
nothing ?RPPPPPOPPP
nothing toMXLPPPOPPP
noticeIFOMPPORU_
noticedPNOPPPTPPP
notificationOOPPPPOPOS
notifyPNPPPNPPPU
nottePTMPPPPPPP
nouveauONTPPPPPPP
novemberMVOOPPPOPP
nowC\vASA9U[L
now #1QSKPPQPPPP
now #2OLMPPXNPNT
now $JS\FM@KRcT
now ?[MMOPULPLO
now andUPPPONPPOP
now atPROPPPPPPP
now forPROPPPPMSP
now hasPULPPPPPOP
now hePUMPPOPPPP
now he'sPSNPPPPPPP
now headachePLTPPPPPPP
now iOXIPPQOPPP
now inQXJPPPMPPP
now needPNRPPPPPPP
now noPNSPPPPPPP
now notRWIPPNPPPP
now onPXLPPPPNOP
now orVOXPPPFPOP
now pleaseP8jPPPPPPP
now seizingOWJPPPPPPP
now sheOLWPPNPPPP
now she'sOMQPPSPPPP
now thePNRPPPPPQP
now twitchingPNSPPPPPPP
now whatPORPPPOPPP
now whoPNYPPPPPMN
nowadaysTNPPPPOPPP
nowherePTLPPPPPPP
npOLQPPPOOOX
nphNPPSPPPPPP
npoRZLPOJNOUN
npvYNPPPPLPOP
nrbOKXPPPNPPP
nrpPGZPPPPPPP
nrsRPPPPPOPPP
nrs #1RPPPPPOPPP
nsRNOSOPNPPP
nsaidRMOJTOTPPP
nsaidsJPPSUPPPPP
nstemiMOOPPPUPPP
ntSPOPPPOPPP
nuNAdPPPNPPP
nucPTLPPPPPPP
nuggetsPMPPPUOPPP
nuitNVMPPPPPPP
nullipTPPPPPMPPP
numbKK_NOROOOO
numberODJWONKTeK
number $NUOPPPOPPO
number forJJOMPOPXZO
number needed^HPPPOPONP
number ofGLK[OOOM]O
numbersXQHQPNH^LO
numbers $UPOPPPPPNO
numbnessIONPPXSPPP
nuovoPULPPPPPPP
nurRJVPPPOPPP
nurseENYLRRHJT^
nurse $LONOUUPONO
nurse andPNSPPPPPPP
nurse herePOOPPPPPSP
nurse inOOSPOOPPNT
nurse isLLUPQOPOUO
nurse ledYJOPPOOORO
nurse onONPPPPPPSP
nurse onlyPORPPPPPPP
nurse'sPRPPPPPPOP
nurseryRXIPPOPPPP
nursery #1PNRPPPPPPP
nursesPXPONNKMXM
nurses $RXJPPPNOPP
nursingPFNN[ORSQO
nursing homeQOKPNSSTOO
nursing homesSOPPPPPPPP
nursing stationNPPPPPPPSP
nutTGTOOTPPPP
nutsQSNPOOPPOP
nvmPSNPPPPPPP
nyOPPPPPPPOT
nyhaPVNPOPONPP
nystagmusIOOPPPZPPP
nystatinNOOVOPPPPP
oZTQNKQHOJV
o #1SOWOOOQOJP
o negMHYPPONPTP
o'clockQULPPOPPPP
oaUSPONNNOPP
oa $RTPONOOOPP
oarROPPPPOPPP
obRGVPPPMXNP
obeseLMLSPPYPPP
obesityRMOONOM[OP
obesity $ONOONOOYOP
objectsONPPPPPOPU
obligedPROPPOPPPQ
obsPTTHPE[NSO
obs $TJZIPNOPRP
obs fineKPOPPOWPPP
obs normalOOOPPNVPPP
observationPNRPPPOQQP
observeSMPPPPPPPP
obstructedRPPPOPPPPP
obstructionSOPOPPOPPP
obtundedNK_PPPJPPO
obviouslyPTNPPPPPOP
obvsPSOPPNPPPP
occISPPPNNL\P
occ healthISPPPNNL\P
occlusionTRMOPPPPPP
occultPPOPPPRPPP
octFOOPPP^PPO
octreotideKPL_MPOPPP
odQMVOPPNPPP
oddQHSPPOWPOP
oddsPUNOPOOPPP
odds ofSOPOPPPPPP
oder]MMMNPOPPP
oedemaSSQPPPKPPP
oestrogenSOOPPPPPPP
ofaKJ_E7GTU^
of #1PQUXLRLNKO
of #2YSGUXPLNLK
of #2.POTOPPOPPP
of #3NPPOPOYPOM
of aXQSOOKKPJW
of amoxicillinOUPMPPPPPP
of anONRPPPOPOS
of antibioticsTNPPPPPPPO
of backNUOPPOPPPP
of bedPXIPPPPPPP
of bloodHHcPPHLP\O
of breathMZOPPOPPPL
of candourOKOPPPPOOX
of careROPPPPPPOP
of clinicPSOPPPOPPP
of coTTPNPOOPMP
of deathFPOPPPO_MP
of handsOSNPPPPPPP
of herNTUPOKOPPQ
of hisQNTNMOQOOT
of hospitalZVPPPIPPHP
of hoursLJJPPPPPaP
of itULMOQTSPNO
of life[RHOPOPNPP
of longPRPPPPPPPO
of meJ@\OOdKPPN
of morphineOORNRPPPPP
of mouthIMRPPTTPPP
of myPSXPPGPPPO
of neckPSLPPPPPPP
of nitrofurantoinKPPVOPPPPP
of ondansetronPNRPPPPPPP
of orderPTOPPPPPNP
of ourONRPPNSPRP
of paperPSMPPPPPPP
of paracetamolSPNOPPPPPP
of prednisolonePRNPPPPPPP
of prednisoneNPPSPPPPPP
of salinePOSPOPPPPP
of staySNPPPPPPPP
of stockPSOPPPPPNP
of strokeMOPPPPPTPP
of theQ[MKNPNJOW
of theatrePUKPPPPPPP
of theirUNPNPPPPPP
of themOSROQNOPOP
of thoseNTMPSPOPPP
of treatmentSOPPPPPPPP
of usM[OPPONONO
of wardONSPPPPPOP
of youLLVPPSPPOP
offaeXICNCFGY
off #1TMRPPPOOOP
off #2PTNRPOOPPP
off $HP_MPUHPQN
off ?WMOPNPOPPP
off aUJSNPOOPOR
off andPNRPPPPPPP
off atMQSPPPPPPP
off byOSNQPPPPPP
off dutyNHRPPOPOO[
off forPNPPPPPPPS
off herQPORPPNPPP
off homeOXJPPPPPPP
off inNVMPPOPPPP
off itONPOPUPPPP
off myPJOPPSPPUP
off pressorsSSKOPPPPPP
off sickOSOPPOPPPP
off thegEPSOIMNPM
off toLaKOPMOPNO
off withOLLPPP[POP
offenceOPPPPOPPOS
offerUOPPPOOPOP
offeredPKOPPYOPOP
offeringPSNPPOPPPP
officeNXTPOMKQOO
office $OLUPPPPSNP
officerOMSPPOPOUN
officersOKUPOPPPPR
oftenRIO^LMKMYO
often $LOSYMONONP
often doWOPNPOPPNP
often doesRPPPOPPPOP
often isSPPOPPOPPP
ogaPNSPPPPPPP
ohPMYPPMNPOO
oh godPNSPPPPPPP
ohcaUONPPPOPPP
ohneQRPPPOPPPP
ohpcSPPNPPPPPP
oil[HPMVVKMMO
oil $ZLMONPPPPP
oil forLMOOP]PNNP
ojosONTPPPPPPP
ok?UJEtbMAPK
ok $D^?OPN`G]O
ok ?UMON]NGNQO
ok atOGVP^JNPOO
ok forUKPNRQPONR
ok inSLYOOKNPQP
ok orXPPPJPOPPP
ok soRGZPPNPPPP
ok toKPNNWZMOMO
ok withROPPQPPPPP
okadaOZKPPPOPPM
okayCSNLdNOPPP
okay ?LPPOVPPPPP
olanzapineKNNQYOPPPP
oldRL`ZN@VNDR
old $CSMcRPIOOP
old ?SPQROONPPO
old boyRPPPPPPPPP
old girlWKKOPPUPPP
old inSPPPPNPPPP
old ladyQPQPNPPPPP
old manVMPPPOOPPP
old onUOPOMOPPPP
old onePWOPPPPOLP
old onesOROPPPPPPP
old peoplePNRPPPPPPP
old whoVNQNOOPPOP
old with^MPKMNRMOP
old womanTPOPPPNPPP
old'sOPPRPPPPOQ
oldercLMOLMOPNO
older peopleSOPPPPPPOP
oleanderQNRPPPOPPP
oliveOOOPPPTPPP
omR[HOPPMPPP
omaMKYPPPPPPP
omalizumabSPPPPNPPPP
omegaVPNOOOOPOP
omega #1VPNOOOOPOP
omeprazoleNMOOUVOONO
omgPSQOPPOPPO
onNUO0TT\KcL
on #1UbIOOK=N[O
on #2MUNWOTINPO
on $MbWONLKOJN
on ?TNPPQOOPPP
on aRCTSLQLOR[
on airQ]FPPPMPPP
on allOTQPPPMPOP
on amoxicillin[LPPKPNPPP
on anOPPPPPSPOO
on andHLSROXOPPP
on antibioticsPVPPPLPPNP
on apixabanMRXONNOOPP
on backPRNPPPPPQP
on basalWOLPPPPPPP
on batteryOF]PPOPPOP
on bedPWJPPPPPPP
on bisoprololPQKONXOPPP
on boardRORPPPOPPP
on bothPPOPRRNPPP
on callOXMPPPOMPO
on clozapinePRONMOTPPP
on ctSNPPOPQPPP
on dayPMPNPQTPQP
on dialysisGKOR\UOPOP
on donepezilLOPPUQPPPP
on eliquisPKVPPQPPPP
on fileWJMPPONSSQ
on floorPLVPPPNPPP
on forONQPPPPNTP
on fridayPBQPP[PPSP
on fullPVKOPPPPPP
on herOQNPPOPPPS
on highNPPOTPOPPP
on himPNSPPPPPPP
on hisRCWPPRSPPP
on holdNSWNPONOOO
on homeLVIPPPPPUP
on icuMNOPOONOUU
on inTQNPNPOPPP
on insulinPNOPSPPPPP
on itXUTOOLJOMO
on itsTMVPONNPPP
on leaveOXNPPMPPPO
on linePG[PPPPPOO
on lisinoprilSNOOPPRPPP
on lowRQOPPPPPOP
on metforminXQOPLNTOMP
on mondayMXNPPNPPOP
on monitorOOVPPPNPNP
on mriQMUPPPMPPP
on myOQUPUQIONN
on nightsMITOPUOPUO
on noOSPPPPMPPP
on oneOEGPP[XVKP
on ourJISPPMTPVS
on oxygenROQPPPPPPP
on paperPRNPPPPPPP
on paracetamolOUMPPPPPPP
on phonePIbMPPPPMN
on predMPPPPOUPPP
on ramiprilPSSNMRMPPP
on rivaroxabanKOTKWSPOPP
on roomTRKPPPPPPP
on roundsQQNPPQPPPP
on saturdayNWOPPOPPNP
on scanLTOPPOSPPP
on sceneOJ\PPLPPPP
on screenOLVPPPPPPP
on sertralineOOPPPTNPPP
on siteRJVPOMNPUO
on sundayNXJPPSPPNP
on tableLNRPPPPNNX
on teleOMVPPPNPPP
on thatOYPPPIPQOP
on theUNgLHEQ`@L
on theirSJVPNPNPQP
on thisLRMPPONO[O
on thursdayPUPPPOPPMP
on toSNOPPPPPPP
on topSPNNTOOPPP
on tuesdayPHPPPYPPPP
on usOIQPPPWPOP
on wardOQLPPPOPWO
on warfarin^QLOIOPPPP
on wayPLUPPPPPPP
on weekendsOOPPPPPOTP
on whetherSMOPPPPPMT
on withXSKPMOPPNP
on yourOUPPPNQPOP
oncNJYOOORPPP
onceZPOLMPPOMS
once $NRQPPPPPPP
once aNSOPPPPPPP
once dailySPPNPPPPPP
oncologistPOOPPSOPPP
oncologyIIQPPLSP_O
ondansetronKMOWUOOOPP
oneJORUOT^JQD
one $X\KOMLQMMN
one ?KMQVOPOPSP
one andPMTPPQPPOP
one atONRPPRPPPP
one byPNSPPPPPPP
one doseXUP?WOOPPP
one eyeNINPPQ[PPP
one fromPVJPPPPPPP
one hasMNTPPSPPPP
one hourNRWPPOOPMP
one inNWNPPOOPPP
one isUFMNRPPPYP
one moreOTNPPPPPPP
one notPGYPPPPPPP
one ofPNTPPMSPOP
one orROOOPPQPSO
one pupilNG[PPORPPP
one sideP=SOOX_PLP
one weekSOOPQQOPPP
one withOUOPPPNPPP
one yearUMPNPROPOP
one'sPNTPPMOPRP
onesQVHPOWPOMO
ones $QNNPPWNPOP
ongoingQORPPPMPPP
onlinePQNNPPPNUP
onlyKOLFKP`UVN
only #1OVQPPPMPNP
only $LWJLOWWLQL
only ?NOPPRPOPSO
only aOSOPPPPPPP
only forPTOPPNPPPP
only meNPXPPNOPNO
only noRNOPPPRPPP
only theNOKPPWOPSP
onsPSMPPPPPPP
onsetTIXPPONSNO
ontarioMNPPPLORNY
ontemPVKPPPPPPP
onychomycosisSPPONPPPPP
onzeKWOPPPPPPP
oohOZIPPNPPPP
ootPMTPPPOPPP
oozePD]PPPPPPP
opLNZPOZJRLK
op $MSKQQXPOON
op poisoningPTMQOPPPPP
opaOKWPPPOPPP
opcsLOPOPPOZOP
opdNaMPPONPIP
openRTSOOMKRSK
open $MTVPOPOTIM
open ?OQRPPPOPPP
open itPNSPPPPPOP
open onPPJPPPPPVP
open theRTPPPPPPJP
openedKVRPPNQOPP
openingOP[PPJOOOO
opensOOTPPPOPPP
operateQNRPPRNPPP
operatedQLTPPPPPPP
operatingPNPPPPPPSP
operationFVLNP\NMRP
operation $OOPPPQPPOT
opinionNPNPPPTPPP
opinionsPRNPPPPPPP
opioidS[MWDMNPOO
opioidsPTMOTONNPP
opioids forROPPPPPPPP
opsOKRPPPPUQO
opticianQHQPPTSPPP
optician'sPULPPPPPPP
optionTOPPNPPPOP
optionalNTNPOOOPSO
optionsSOPPPPOPPP
optomNPPPPPPPSP
orK,+^LOmbrD
or #1LNW]OQEPLP
or #2WMLZOLGSSO
or #2.KJR^POMPOP
or #3RHSaLOJMPP
or $IXOPPPOPRP
or aSKPOPNSVNO
or afterEQWOUPOPOP
or amLVOPPNWPKP
or biopsyTPOPPOPOOP
or canLcOPPFMNQO
or ctSPOPPPNPPP
or didNYPPPNOPLP
or doHYOPRPOOPO
or doesIQPPNMPPYS
or earlyKMPPPPZPPO
or everyRNPPPPPPQP
or goPOPMTPPPPP
or holdSPPPOPNPPP
or inUQNOOPNPPP
or isUZOTUDOQEN
or ivRPPOPPPPPP
or justHLEOO[_OQO
or keepSMPPPTMPOP
or leave`FOPPTHPOP
or lessVOPPPQLPOP
or moreXMPNPPOOOP
or noKIRN]SKOOS
or not]AHJ`NJSWO
or nothingRMOPPPSPPP
or onNSPPPPOPQP
or onlyMQPNNOOUTO
or openOOQPPRPOPP
or referRPOPPPPPPP
or repeatTPPLPPPPPP
or salinePPSPOOPPPP
or sendQNQPPONPSP
or shouldOSPPPOOPPP
or stopKPOOWPPPPP
or straightYNONPPMPOP
or tabletsXPOPPLMPPP
or theIWOOPSLMWO
or twoMOPRPPPRPP
or waitZKKOM]JONO
or whatMXSOPOLMRP
oraOPSPPPOPOP
oralYPH_LOJLRN
oral immunotherapySPNPPPPPPP
oral morphineNOPSPPPPPP
oralesWNOOPPMPPP
oralsOQOTPOPPNP
oramorphMLMVNPPPUP
orangePULPPPOPPP
orderDZLOOLMM^T
order $PMOPPPPPVO
order setKHOPPPOObO
orderedK[JPPLOOWQ
ordered $OUMPPPOPPP
ordering\MPPPPPKMP
ordersMJMOPOPO_O
ordinaryTOPPPOPOPP
organophosphateQOTPOPOOOP
organophosphate poisoningTPPNPPPPOP
orsSSLRNPNPPP
orthoKSUPQOLPRO
orthopaedicRPPPPPNPPP
orthopodPROPPOPPPP
osPQRPPPNPPP
osaMPPPPPPTOP
osacRPPPOPPPPP
osbornKOPPPPWPPO
oscePTMPPPPPPP
oseiPRPPPPPPOP
oseltamivirQOOTOPOPPP
osmPBKOPPePPP
osteoporosisQUPOONPPPP
osteoporoticTNPPPPNRPP
osteoporotic spineROPPPPPPPP
otK^IOPTKOSN
ot #1PYIPPPOPPP
otagoTMPPPPPPPP
otherLHTOXLXNSL
other onePRNPPPPPPP
other siteOWOPPOPPMP
othersMGZTOOOPPP
otherwiseSJDOOT_OOO
otherwise healthyPZKPPOMPPP
otherwise wellROPPOPQPPP
otitisSPPPPPPPOP
otitis mediaSPPPPPPPOP
otoscopeP[GPPPPPOP
otraOVLPPPOPPP
ottawa^LOOPONPLO
oubKLMNPNPPP
our3HOHHiGC}J
our clinicMMSPPPPPQR
our formularyOPPPPPPPSP
our hospitalOOPPPPPPSP
our houseONQPPVOPOP
our sepsisNEPOOPOPaP
our stateNMOPOPPPL[
our unitPSPPPPPPOP
our wardOQPPPNTPKS
oursIRRKPPOO\O
outL\hDG]?ETQ
out #1PKWPPPOPPP
out #2PQSPPPNPPP
out $FBaMLP^MOR
out ?MN\OPONPOO
out aQJRPPPPPTO
out againPOOPPRPPPP
out atPTPPPNPPOP
out bedPROPPOPPPP
out byPUNPPOPPOP
out coldPMSPPPPPPP
out doQKNPPRPPOU
out forLRSNVLPOOP
out herePRKPPPPPPS
out inUNQPLSOPOP
out isFPOTPWPROP
out noOLPPPNWPPP
out ofB`TLNKKPYQ
out sinceLOMPPYOPPP
out theVKTQRLOPNO
out thereWPNPPOPPLP
out thisTQOPPNNPOP
out toUVINPPOPOP
out todayPSOPPPOPPP
out tomorrowYNOPNLPPPP
out whenNNTPPROPPP
outagePTNPPPPPOP
outbreakUNNPPPPPPP
outcome^IKOPOOTMO
outcome $TOOPPPPOPP
outcomesYMNOPOOOOO
outcomes $XNNOPPOOPP
outerPOLPPNXPPP
outletPTMPPPPPPP
outpatientSSQPPPOMNP
outpatientsMOTOPPPPSO
outputKJaPPNOPOO
outreachKQOPPPPPVP
outsideJN_OPMLOUN
outside $KLYOPOOOSP
outside thePTMPPPPPPP
ovenPORPPPPPPP
overVOZ]BH^MGJ
over #1ZSJNOONPOP
over #2p@MPMNGSNO
over $LYVONLMPNP
over aOHNPPN^PPP
over howDONbPPOPPP
over myPSMPPQPPPO
over theSNROPOMOTN
over toMTUPPPPPMO
over whatSOOVPOKPPP
overallSMPPPPPPPP
overdiagnosisUMPPPPPPPP
overdoseTTJLOOOUPP
overdose $UPPMOPPPPP
overdose deathsTLPPPPPPPP
overdosedNOXMPOPPPP
overduePROPPPPPPP
overheadOJTPPPOAcP
overleving^LHPPPOPPP
overnightI^DPNNNP_L
overviewTJMNZQMPPN
overview ofPKNN[QNPPO
ovulationOPPRPPPPPP
ovunqueFN\PPPPPPP
oweO^KONLPPPP
owedNXNNOPPPPP
owesPRNPPPPPPP
ownGVMMN]JQTO
ownerPROPPPPPPP
ownsMHPPPPPPJb
oxNRJPPPXOOP
oxalateQOOPPPRPOP
oxigenROPPPPPPPP
oxigenoTJSPPPPPPP
oximeterOVLPPPPPPP
oximetrySOPPPPOPPP
oxyQMPQSPOPOP
oxybutyninJNOOVOOPUO
oxycodonePQNUONOPOP
oxygenSQWNNMKTMN
oxygen $LNSPPOOVOP
oxygen cylinderMUOPPPPPOP
oxygen cylindersORPPPPPPPP
oxygen forTPMPPPPPPP
oxygen inROPPPPOPPP
oxygen isPKVPPPPPOP
oxygenateOOSPPPPPPP
oxytocinTOPPPPPOOP
oxytocin forRPPOPPPPPP
ozempicMQPOVOPOOP
pYXFMNNMUNO
p #1VQNNPOJVPP
p $OUMPPPOPQP
paNHXPPOOQOS
pabrinexIOO\PPPPOP
pacePNRPPPPPPP
pacedJURPPPPPPP
pacemakerTMROUPIPPP
pacemakersSNOPPPPPPP
pacerGWUPPPOPNP
pacienteOYJPPPOPPP
pacingSUMPPONPPP
pacing wirePJWPPPPPPP
packTOQOOOMRPO
packageOQPPPPPRPP
packedPSNPPOPPPP
packingTPOPPPNPOP
packsQTMPPOMOTP
pacsORNPPOPOUN
pacuPOUPPOOPPO
padTYNPLOMPOO
padsNQZOOOLPOO
pads $PRNPPPPPPP
pads onMG]PPPPPPP
paedPOPPPPPPRP
paediatricNTMSPPOPOP
paediatric dkaOPPSPPPPOP
paedsMEUTNMNO^O
paeds arrestNQWPPNPPMP
paeds edPMUPPPPPOP
pageMQNOPMOO[O
pagedPRNPPPPPPP
pagerNcHPPNOIQO
pager $PUOPPNPPOP
paidNVJPPPO\IN
painRA^JKPZJXM
pain #1Q[XOOMAPPP
pain $cRGQLVGNMO
pain afterSOPPPPNPPP
pain andQNSPRPMPPP
pain at_MOPOOHPPP
pain canOOOPTNPPPQ
pain clinicILSPPONO\P
pain forLPRPPOSPPP
pain freeOVLPPPOPPP
pain fromNPPPPRPPPP
pain inQRMPPSNPPP
pain noOPSPPPOQOP
pain ofPRPPPPOPPP
pain onOPPPPPRPPP
pain thenPORPPPPPPP
painfulONJPOM^PPP
painingKROPPUOPPP
painkillersUMRPPNPPPP
painlessMDQOPObOPO
painsNQOPPPSPPP
paintOYIPPPOPOP
paintedOXMPPOOPNP
paintingPROPPPPPPP
pairRSMPPPPPOP
pair ofPTMPPPPPPP
pairsHNP\PPPPOP
pakSOPOOPPPPP
paleHO`OONOPPO
pale $ONUPPPOPPP
palliativeTPNQPNOOQO
palliative carePRPPPOPPPP
palmPORPPPOPPP
palmsMLOPPPZPPP
palpNWQPPPKPPP
palpableNYKPPOOPPP
palpitationsKIPPP[RPPP
palsPTNPPOPPPP
palsyZRDMLSVOPO
palsy $USCOOPXPPP
pamperTNNPPPPPPP
panOTMPPPPPPP
panadolOSOPPPOPPP
pancakeNSQPPPPOPP
pancakesPROPPPPPPP
pancreatitisTOORPPMOQP
pancreatitis $TOPPPPNPQP
pancreatitsPOPPPPRPPP
pancytopeniaONOPPPUPPP
panelRNOPVLOSOP
panicPWOMPQNOOP
panic $OTNPPPPPPP
panneNYKPPPPPPP
panoramicSNOPPPPPPP
pantoprazoleSOPPOPPPPP
pantryOSOPPPPPPP
paoOSOPPPOPPP
papPTMOPPOPPP
papaNLTPRPPPPP
papelPPRPPPPPPP
paperC^FMOQIW^O
paper $OLLOPUNZOO
paper isPROPPOPPPP
paper onMTPPPPPPPP
papersZCLPP]MOMQ
paperworkO[LPPMOQOO
papulesPOPPPPRPPP
parOLWPPPPPPP
paraUOROPONOPO
paracetamolVXUOGOOONM
paracetamol andRUNPLPPPPP
paracetamol overdoseSPPNPPPPPP
paradaVVDPPPPPPP
paradeMQMPPVPPPP
paraffinUJRPPPPPPP
paralyseOMUPPOOPPP
paralysedORPPPPPPPP
paralysisPOROPPPPPP
paramedicZLLPPIOOOX
paraquatUOQPMPOPPP
parentOOOOOOPPPV
parentsBSHNO_JON_
parkNTKPOUNLWM
park $OE^PPOOPQO
parkedOXOPPPPPJP
parkingL\IPPJIO`M
parking $NXLPPOPPPP
parking deckPOSPPPPPPP
parking lotPPRPPPOPPP
parkinson'sOPPPQNSPOP
parkinsonsOLPOTUPPOO
parksPROPPPPPOP
parlaOMUPPPPPPP
parleOLVPPPPPPP
parotidNLGPPP_PPP
paroxetineNPPPSPPPPP
partUJHOPMNaJU
part #1MQKPPPP\NO
partialQTPPPOMPPP
partnerQIQOXIOOPX
partner'sLLLPU]LPPO
partoKM[PPPPPPO
partoutOMTPPPPPPP
partsQHRPPPO\KO
partumMILPPT\PPP
partyOUTPPMONOO
pasMDcPPPOPPO
pasgeborenePMUPPPOPPP
passTVLNOQNOOO
pass $NULOPSOPPP
pass successSNPPPPPPPP
passageQONPPPTPPP
passeOJXPPPOPPP
passedLfJOPOKONN
passed $NVMPPPPPPP
passed itPVKPPPPPPP
passed outPGZPPRNPPP
passingOVQPPLNPPP
passiveNPMPPOVPPP
passwordOZNPPHONUO
pastOJQPPLUPRS
pastePFMPPO^PPP
pastiglieOMTPPPPPPP
patchNID`PP\OLO
patch $POOOSPOPPP
patch onPMQOOQUPOP
patchesKMVOKOZOOP
pathPKPPPPOWQO
pathwayPHOPPPPPZP
patienceOSOPPPPPPP
patientVORF]EQSC[
patient #2PNTPPOOPPP
patient $S[CNOPOTSL
patient forNTQPPPPQPL
patient fromPROPPPPPPP
patient hasNQLPPLYPPP
patient inQZIPOPNPPO
patient isJTVQRLNOPP
patient ofNTLPPPRPPP
patient onQJMOTOWONQ
patient wantsPHRPPOPPPX
patient wasOPOPPPPPPR
patient whoPOPPPPPPSN
patient withMVOPPNOPPR
patient'sRNOUPLMPPS
patientsSQPMQRLL\J
patients $RQNNPVNMQN
patients ?PPPPOPPPRP
patients onOPPPPOPPRP
patients whoSQPPPNPPOP
patients withSNOPPOOPRP
pauseNSMPPOTPPO
pausesNJYPPOQPPP
paxlovidPNNSVPOONP
paxlovid andIPOM\PPPPP
payOUMPPNK`HO
pay forMNPPPPPZLP
payableLOOPOPNYPO
payerOOPPPPPSPP
payingOPPOPSPPPP
paysOJOPPPPbGN
payslipO[MPPKPPPP
pazienteSJUPPPOPPO
pboSPPPPPOPPP
pcaP^KSOOLKPP
pccONRQOOOPSP
pci\JPNPPMPPP
pcnNPPOTPOPPP
pcoPLHPPP[PPP
pcosQLPPPTPPPP
pcpMMPSOWNPPP
pcrRJNPPOWPPP
pcsPSOPPPOPPP
pctQRNPPPOPRP
pcvNZNNPPMPPP
pdND[P^JMLSO
peZOHQNTUMLN
pe $[NOMPPPNOP
pe onKPPPPPVPPP
peaOMUPPPPPPP
peaceOTOPPPPPPO
peacefulPMTPPPPPPP
peacefullyPROPPPPPPP
peakPSQPPPOPNP
peak flowPTOPPPOPNP
peakedKMWPPORPPP
peanutYLQMQUMOLO
peanut allergyPPOORPPPPP
peanut butterOVOPPPPPMP
peanut introductionROPPPOPPPP
peanutsPNRPPPPPPP
pecarnVSOPPOLPOO
pediatricWPLPPOOPOP
pedimosNVOOOOPPPP
pedsQSNYKNONRM
peds #1PTPPPPMPPP
peds migraineSPPPOPPPNP
peeVINPPNVPPP
peelingNLPPPOWPPP
peerNOOPPPPTQP
pegKPOPPPMPP[
peitoOMUPPPPPPP
pelvicYJOPPSOOLO
pelvic floorWMPPPPPPMP
pelvisNMRPPPTPPP
penKYUTKKPPNP
pen $NVOPNPOPPP
penaltiesPSOPPNPPPP
penaltyOMOOPPNNK_
pendingIMSOPPYPPP
penetratingVOMPPPOPPP
penicillinVJRNMTNQPO
penisMHRPPPZPPP
pensE`MNOTOPNO
pens forPROPPPPPOP
penutRPPPOPPPPP
people[SSLI_FNJM
people $G`NPOPNPOP
people forUSPPPKPPNP
people inQGYPPPPPPP
people whoYMPOPOOPMO
people withSNSPOONPPP
pepYOOOJQPPPP
peppermintRQOPPPPPOP
peppermint oilRQOPPPPPOP
perRM:tEQC`NL
per #3POPVMPOPPP
per #4ZMPNPPONOP
per dayJKNZLZOOPP
per hourONMYOPOPPP
per kgKOO\OPNPPP
per kiloLLP]ONOPPP
per minutePUJQPPPPPP
per ourNOPPPOPPUO
percROPPPPPPPP
percentTQNQPPNPPP
perdendoLNWPPPPPPP
perfMJWPPPOPOT
perfectOYNONONPPN
perfectlyPVOPPQJPPP
perfedPNRPPPPPPP
performanceVMOOPPPPPP
perfusionQNRPPPPPPP
periPKYNPPOPPP
peri arrestNLYNPPPPPP
pericardialGPTPPPVPPP
pericarditeSOOOPPPPPP
pericarditisLONNOPZPPP
perimortemSMTPPPPNOP
perinatalPMOPPPPPTP
perindoprilRPPPOPOPPP
perineumPTOPPPMPPP
periodOKPPPWPQPP
periodsRNOPPSPPPP
periphOTJTPPPPPP
peripheralLOO[PNOOOP
peripherallyPPMSPPPPPP
peritonitisLQPTPPOPPP
permethrinOSOQOOPPPP
permissionMNOOPPNOUT
permissiveUPLPPPPPPP
permitOTPPPPOPOP
permittedHNPP]POPOO
pernaMLXPPPPPPP
personQZJOPONRON
personsPPTMPPPPPP
pertussisKUNOUOMPSN
pescocoONSPPPPPPP
pesoUONONPPPPP
pessaryQNQPPPOPQP
pestPSNPPPPPPP
pesticideLMXPPOPRPO
petRNOPPPRPPP
petechiaeNNOPPOVPPP
petrolPOWPPOPNPO
pettoPMTPPPPOPP
pfoKMPPPPYPPP
phSM^IOMJMWN
ph #2.OLZOPPMPPP
ph #3.OIXMPPUOPO
pharmMPVPRPPPMP
pharmacistRLOPQMOTNU
pharmacistsVKPPPPPPRN
pharmacyBSUHMPKOiN
pharmacy $NUQOOOOPQO
pharmacy counterOMYPPOOONP
pharmacy herePNSPPPPPPP
phaseROPOPPPPPP
phenelzineNPPPSPPPPP
phenobarbMOPYPPMOPP
phentolamineMNOXPPOOPP
phenytoinKMSQWPOOPP
phenytoin $OPPNUPPPPP
phewPROPPPOPPP
philhealthMOPPPPPTOP
phlebotomyKPTPPOOYMO
phobicMPPPPPPPSP
phoneGL\KMHLZ[P
phone $ONIPPNPP\P
phone callQRPPPPPRLO
phone chargerPUMPPPPPOP
phone isPLUPPSPNNP
phone saysPSNPPPOPPP
phone toPFWPPOPPKZ
phone withPPTMPPPPPP
phone'sPJVPPPPPPP
phonedPRPPPPOPPO
phonesSYEPPMOPUO
phones $PVLPPOPPOP
phosNNSQPPQPPP
phosphateJOPPPPXPOP
photoEQDPOMhOH[
photo $PRJPPOYPEW
photo ofKOOPPPPPOX
photophobiaNPOPPPSPPP
photosQXHPPNLOTR
phototherapyYPNPOOMPPP
phqXOTPOOJPOO
phq #1UQSPOOJQOO
physicalVPNPPPNOOP
physical therapyRQOPPOPPPP
physioJXLNOSLKSW
physio $OSOPPPPPPP
physio ?MNPPPUOPPP
physio forYKOOPWPOIN
physio gymNNUOPOOKWO
physiotherapyLOSPPUOPOP
piangeOMUPPPOPPP
pianoNTSPPOPOOO
picIFSPPMePMO
piccOPVPMOPPPP
pickVQMOPONOSO
pick upUQMOPONOSO
pickedQSNPPPOPPP
pickingSQNPPOOPPO
picking upSJUPPPOPPP
picksSLSPPPOPOP
picnicMRQPPPPPPP
picsPXMPPPMPOP
pictureMNMPPNZRPP
picuQMRPPPOPQP
pieOPVPPOOPOO
pieceMSQPPOPPPP
piernaPORPPPPPPP
piernasONSPPPPPPP
piesPROPPPPPPP
pigPUMPPPPPPO
pigmentedNPOPPPSPPP
pigsPWJPPPPPPP
pigtailPONPPPPPSP
pijnPLUPPPPPPP
pileLTQPPPPPPP
pilesLKOPP[MOSP
pillZ?JUSRONRU
pill $LMNOVQPPUN
pill forSPPPPPPPOP
pillowOWIOPUOOOP
pillowsNWMPPPPPOP
pillsc>dNNGMONN
pills $RJYPPMPOPP
pills andPMPPPTPPPP
pills arePPRPPOPPPP
pills forRPPPPPPPPP
pills toSOOPPPPPPP
pinOLSPPPPPSP
pinkJeJOOMJLWO
pink $OMSPPPRPPP
pink andP\@PPUPPPP
pink frothOJ\PPLOPPP
pinnedNKWPPSOPOP
pinpointMJ\MPPSPPP
pinsNLNPPSUPPP
pintNQOSOPOPPP
pintsPMSPPPPPPP
pipHMPZQPPYIP
pipeOXJPPPPPPP
pipelineOLVPPPPPPP
piscinaOMUPPPPPPP
pisoONTPPPPPPP
pistolPIYPPPOPPP
pitMMYPOOPPPP
pitchOMVPPPOPPP
piuOMTPPPPPPP
pizzaMdHOOMOPNP
pizza $MYOPPNOPNP
pizzasPRNPPPPPPP
placeLGOOPXPZMP
place $PNPPPPPPRP
placeboWMONONMOUP
placebo $WNPOPPOPPP
placedOUNPPPPOPP
placentaTIXMPOQOPO
placesOPMPPPVPPP
plaieOJYPPPOPPP
plainZKPPPPNPNO
planNTQLMNLWSQ
plan $MR]MNMOOPN
plan forOSOPPPPPOP
planePHSPPPPPPV
plannedQXKPPOPOOP
planningLOOPVVMPPN
plansPRPPPPPPOP
plantNWMPPPOPPP
plantaoNUNPPPPPPP
plantarSLMPOUROOP
plantar fasciitisPSOPPSMPOP
plantsNWOPPMOPPP
plaquesOGRPPPZPPP
plasmaTONONVOPPN
plasterKTTTONMPPO
plasticNTPPPPNPPP
plateJPYPPPNPPP
plateauOETPPPYPPP
plateletSORPPPMPPP
plateletsMFTOON^OPO
platformOORPPPPPPP
plavixNNPPPUPPPP
playQUPPPOOOOO
playerPNSPPPPPPP
playfulPPMPPTPPPP
playingOdAPPLRPOP
playlistNUNPPPPPPP
playroomPLUPPPPPPO
playsNVIPPYNPLP
plcoTOOPPPOPPP
pleaseHU]]MLMKNH
please $V>VVN\LLRL
please comePGZPPPPPPP
please don'tQSMPPPPPPP
please returnNTNPPPPPPP
please sendPSNPPOPPPP
please stopK^HPPPPPPP
please tellOPRQONPPPP
pleasedOYJPPPPPPP
plentyOWOPPONPPP
pleuralOQLPPPUPPP
plinthOOSPPOPPPP
plotzlichOMUPPPOPPP
plsSHTTND]MTM
pls $_>MOPKSN]O
pltNWRGOOTPPP
plt #1PHWLPPWPPP
pltsMPQPKOYPPP
plugPTQPPPPPLP
plugsRQPPPPPPNP
plumberPUMPPPPPOP
plusWFSI]JQRQN
plus $RMUONPOPPP
plzRPPPPPOPPP
pmK]ANO[LNUO
pm $POMPPPPPUP
pmrFPP]NOPPPP
pnaLOOPPPXPPP
pneumoOMUPPPPPPP
pneumococcalRPPPPPPPPP
pneumonectomyMQUPPPNOPP
pneumoniaUMLSMUOQMO
pneumonia $SISPPOTPOP
pneumonia inRPPPPPNPPP
pneumonieWLOOOPOPPP
pneumothoraxMYOPOOOPPO
pnuemoniaSPPNPPPPPP
poITMXL\HNJU
po $MVMSOPPPPP
pocPPRPPPNPPP
pocketSZIPMMPPPP
podI[RPPOOPMP
pod #1NVOPPOOPPP
podcastMUPPPPPPPP
podiatryPPNPPOPTPP
poemLWOPPOPPPP
poems]NOPPNLONO
pointQTKMPPPRSO
point inMOOPPUPPPP
pointlessNOTPPOOPPP
pointsbBMPPOTTIO
poisonIQYMPPNMUP
poisoningJOJVMOMRO]
polandNNPPPUOPPP
poleONRPPPQPPP
polesPXJPPPPPOP
policeNI`OOKMNQU
police $ONQPPPPPPR
police onPJYPPPPPPO
police wantPKNPPOPPPY
policySKHOPONMeL
policy onPLPPPPPOWP
polishPSNPPPPPPP
polmoniteRPPPPPPPPP
polsoOKWPPPPPPP
polymyalgiaPOPONOVPPP
polypectomyHKRPPPUWPP
polypillTONPPPPPPP
polypsMWPPPOOOPP
polytraumaOJWPPPPPPP
pooPNQOOOUPPO
poolKHZOPUMOSO
poorLQOXOPPPOP
popRRPPPQONOP
popcornO\JPPOMPPP
poppedOMTPPPPPPP
poppingPPOPPPPRPP
popsNKVNPUOPPP
popsicleJYMPPPPPPP
popsiclesOUNPPPNPPP
populationPTMPPOPPPP
porLQVPPOOPPO
porridgePNSPPQOPPP
portPORPPPPPPP
portablePYLPPPNPOP
portalNOKPPNPPZO
porterOTOPPOOPOP
porter'sPIXPPPPPPP
portersOZMPPPPPKP
posN@KOONlOOO
posaconazoleOPPPRPPPPP
positionROOPPOOPPR
positiveJAJMU]bNNM
positive $KNPPPPWPPP
positive forMSPPPSOPOP
positivesROPPPPOPPP
possibleNPONVOOOOR
postDJYVHWWNSM
post miWNPOPONPPP
post opKUXPQMLQOP
post partumMILPPT\PPP
post thyroidHLRPONYOUP
post tonsilPPRPPPOPPP
post tonsillectomyQNSOPPOPPP
postcodeOPNPPPOOWP
postedOUQPPOTPGP
posterJiGPPNNPKP
posteriorVKPPPOQPPP
postersE_OPPOPPPP
postictalORNPPPPPPP
postingMSPPPPQPPP
postmenopausalNMNPPPWPPP
postnatalNONQPNWPPP
postnatal #1NUQPPPMPPP
postopTLRPPPNPPP
postpartumMQMOTUKOSO
postpartum psychosisQROPOPPPPP
postponeRPOPPPOPPP
posturingNNWPPPOPOO
potOUNPPPPPOP
potassioOMUPPPPPPP
potassiumVO\SNMGOMN
potatoPYHPPPPPPP
potluckPYJPPPOPOP
potsORPPPPPPPP
poulsNOTPPPPPPP
pour]JONPOOPPP
pouringLM\OPNNPPP
pouring $OLWPPOPPPP
povidoneSOPPPPPPPP
powderSNROOVMPMO
powerKC]PPKOOUX
power outONVPPNPPOP
power'sOTMPPPPPPP
ppPKVPPPPPPP
ppePPPPPOPORP
pphOQSPPONQOP
ppi^LOLPLOPPP
ppisTPPPNOOPPP
pplQI[MPOPPPP
ppsOLPPPPTPPP
ppvPOPTPPMPPP
ppxSOPPOPOPPP
prKJOPOP_OPO
praTMQPPPPPPP
practiceJLMPOQOWXP
practice $PNPPPPPPSO
practisingOSOPPPPPPP
pradaxaSOPOOPPPPP
praeviaLVOPPPOPPP
prawnsPK\PPJOPPP
prayO\JPPMOPOP
pray forPWLPPNPPPP
preKSBNSVR[NO
pre eclampsiaRQMSOPOPPP
precautionsMWKPPOPPRO
precedexJOOXPPPPPP
precoceTPOPOPPPPP
predNKMYQNRPPP
pred #2QNORPPOPPP
pred $KPPRTPPPPP
pred forNPPTPOPPPP
prediabetesPOPPPOOTPP
prediabeticPLPPPUPPPP
predictedRROPPPOPPP
predictingTOOPPPPPOO
predictiveUNOPPPOPPP
predictive valueTNOPPPOPPP
prednisolonMPPVNPPPPP
prednisoloneLPMO]NNPPP
prednisonSOPOPPPPPP
prednisoneIUNSNUOPOO
preeclampsiaVMOJOTRPPP
preeclampticMPUPOPPPPP
preemieMPPPRPRPPP
prefersMTPPPPPPPP
prefilledPROPPPPPPP
pregILPOZOSPPO
pregabalinRONOQRPPPP
pregnancyTRLTPRNOKO
pregnancy #2OPPSOPOPPP
pregnancy $NLNSROTOPP
pregnantEFRRXSTOQR
pregnant #1LOMPQOYPPP
pregnant #2PZJMTOLPPP
pregnant $OLRPOOUPPP
pregnant andOMVPPNPPPP
pregnant womenNPPPPPPPSP
prehabROPPPPPPPP
prehospitalYMNONPOPPP
premMQQPTPMPPP
prematureQOSPPMPPPP
prematuritySOOOPPPPPP
premedicationSPPPMPPPPP
premisesOQPPPPPPNR
premixedPRPPPPPPPP
preopLLOPPORXQP
preoxTNPPPPPPPP
preoxiZMKPPPOPPO
preoxygenationRPPPOPPPPP
prepROONVONPPP
prepareOLVPPPPPPP
preschoolRPOPPPPPPP
prescribePLOPQMONUS
prescribedPSOPOTNPMP
prescribingWNNOONPOLV
prescriptionPOOPORPPPQ
prescriptionsORRPPNPPPP
presentPVJPPORPPP
presentationMONPPPWPPP
presentingOSOPPPPPNP
preservedRPPPOPPPPP
presoNRRPPPOPPO
pressOOSPPRNOMT
pressedPNSPPPPPPP
pressingOIYPPOOPPP
pressioneGPYPPPPPPP
pressorPVKPPPPPPP
pressorsTPPOOPPPPP
pressureJU\OOVLRGN
pressure #2IH[PPOTPPP
pressure #3PHNPP[PPPP
pressure $NRQPPPPPPP
pressure isPOUPPPMPPP
pressuresNTPPPPOPPP
pretendNXPPPPPOPL
pretermSLLVSOOOPP
preterm $HOPVSPPPPP
preterm birthXNMPPOOPPP
prevVNNPPPNPPP
prevalenceTROPPPOPMP
preventYOONOOPPNP
preventingROPPPPPPPP
prevention[TNMNLOOOO
prevention $UOOOOPPPPP
prevention inRPPPOPPPPP
prevenzioneTOOPOPPPPP
previaONSPPPPPPP
previousOROPPOPQPP
priapismONTPPPOPPP
priceOXKPPPNPPP
pricesMTPPPPPPPP
prickRNPPPQPPPP
pricksRNPPPPPPPP
pridePYKPPNOPPP
primaquineMNOMSOWPPP
primariaUNOPOPOPPP
primaryTMOONNSROO
primary careTOPPOPPOPP
primary preventionROPPPPPPPP
principalMPPPPPOUOP
printLVPPPPPPPO
printedMUOPPPPPPP
printerHfIPPNMNPO
printingPSPPPPPPNP
printsLFOPPPNOcP
priorRRNMQMOSQO
prior authNTOOPNPQRP
prisonTJSOPPPORO
prisonerPLSPPPPPPQ
pritchardSNPPPPOPPP
privacyONOPPPOPPU
privateMKLOPQOXSR
priyaPROPPPPPPP
prnROPRNPPPPP
probQNOPPTNPPP
probableOPPPPPPTOO
probablyQNOPPTNPPP
probeKSVPPNPPOP
probesPROPPPPPPP
probioticPUPPPOPOOO
probioticsSOPOPPPPPP
problemONONUTNXLL
problem $NOPPRPPSOP
problem ?OOPOTPPPPP
problemsTMOPPPOTNP
problems $TLPPPPOTNP
probnpSPOPPPOPPP
procOOPLPOPOXP
procalcitoninTPPPOPNPOP
procedureIPNOPPNQYS
procedure $MJOPPONOZT
proceduresPLPPPPPVOP
processMLPPPOPO[O
prochlorperazineQOPSNPPPOP
productsPRPPPPPPNP
profLSKPPYNPPP
profitROPPPPPPPP
proformaOPPPPPPPSP
prognosisWONPPPMPPP
programRXJPPNOPPP
programmeMWMOPPPOPP
progressNMYPOONPPP
progressionVMPNOPPPPP
projectileELSPOOaOMO
projectorKXPPPPPPNP
prolapseSSTPPNOPKO
prolapsoONSPPPPPPP
prolongSNPPPPPPOP
promisePSOOPPPPPP
promisedPPSPPPOPPO
proneWJQPPOOOQP
pronedPMUPPPNPPP
prongsRPOPPPOPPP
proningRNPPPPPPPP
pronosticoUOMPPPPPPP
pronounceJXPPPPPPNP
properRMPPPPPQPP
properlyZOPPPKOPNP
properly $WOPPPMOPOP
propertyPSMPPPPPPP
prophylacticTLMXPPNPOP
prophylaxis\LNSIPNORO
prophylaxis $YPPLLPOPOP
propofolJLXPVOOOPO
proportionNOUPPPOPPP
propranololKNTOWOPOOP
prosVLMOMVPPPO
pros andVLMOMVPPPO
prosecutedIMOPPOPOMa
prostataTOOPPPOPPP
prostate\ASPP[JONO
prostate cancerSOPPPQOPPO
prostatitisIPPOPPXPPP
prostinPOSOPPOPPP
protamineOPPUMPOPPP
protect^NKPMOOPNO
protectionNIPPPPPPP[
proteinKJIOOUbOOO
protocolNMILNOOJcV
protocol $SMMPPPPPSP
protocolsTOPPPPPPMP
proudNdCPOOOPPP
proud $OUMPPPOPPP
proud ofPZJPPOOPPP
provaMXMPPPOPPP
proveTNOPPPPPPP
provenTPPNPOPPPP
providedNSPPPPPPPP
provided $NSPPPPPPPP
proxyKOPPPPPPNZ
prpTOPOPOPPPP
psRMOOPPPVMP
psa\CJNO\SOMN
psa #2.SPOPPOPPPP
psa cameOKNPPZOPPP
psa screeningTOPPPOOPOP
pseudocholinesteraseNPPPQPQPPP
pseudoephedrineCPPO^PPPPP
pseudomonasPNOPPPTPPP
psiOOTPPPPPPP
psoriasisSIOPNVQPPP
psychRSPOMONOVN
psych #1PLVPPPPPOP
psych liaisonOSOPPPPPPP
psych wardNQRPPPPPPP
psychiatryOSNPPPPPPP
psychosisOPMPOOSPOU
ptD?XKZFWLNk
pt #2PSOOPPOPPP
pt $PKOPSPOPPV
pt atNLRPPOPOWO
pt fromOTOPPPOPPP
pt hasOPQPPOOTPO
pt inVPVPPOJPPL
pt isPNRPPOQPPP
pt justPMTPPPOPPP
pt notOOTNOPPPPP
pt onGQTObKIPPO
pt saysOFMPPMbPPO
pt with[NSNKKPPNQ
pt'sPJTPPTNPPP
ptbTPONPPOPPP
pthLFHINOrOOO
ptoOKPOPPPOXP
ptosisSNKPPLYPPO
ptsTQLNIKJLeR
pts $WNOPOOOPQO
pts ?ROPPMMPNXP
pts onRQOPNPPPPP
ptsdXNOPPPOOOP
ptxMJVPPOTPPP
pubPMTPPPPPPP
publicOUOPPPOPMQ
public healthNUOPPPPPMQ
publishedSOPPPPPPPO
puddingLbOOPOONGP
puedePMTPPPPPPP
puerperaPORPPPPPPP
pufferSNPPPPPPPP
puffsPFVVPPOPPP
puffyMPEPOQ^PPP
pughHPPRWPPPPP
pullRQOMWOMOQN
pull theQTLPPPPPOP
pull upUIPPPPOPUP
pulledNGUPPXQPOO
pulled aPRNPPPPPPP
pulled fromOORPPPPPPP
pulled hisPORPPPPPPP
pulled outPKUPPPPPPP
pulled thePNRPPPPPPP
pullingNOQPPOOSPP
pullsPLPPPTPPPP
pulmPNRPPPPPQP
pulmonaryPPSPPONPPP
pulsPJWPPPOPPP
pulsatinOYIPPPOPPP
pulseRY]MNIKMMM
pulse #2Y^GOOOEPPP
pulse #3PLXPPPMPPP
pulse $PJYPPOOPPP
pulse inPNSPPPOPPP
pulse isPNSPPPPPPP
pulse oxNRJPPPXOOP
pulselessOJWPPPOPPP
pulsesMHMPPO`PPP
pulsingPMTPPPPPPP
pulsoOJXPPPOPPP
pumpJS`PORFPNM
pump inPTMPPPPPPP
pump wasPHXPPPPPPP
pumpingNMRPPPNPVP
pumpsIRN[PMPPOP
punLVPPPPOPPP
punchedOLOPPOWPPP
punctureWONPPOPPNP
puncturesRPOPPPPPPP
punePTMPPPPPPP
pupilOMVPPKVOOO
pupil blownPNSPPPPPPP
pupilsKKaMMMSOPO
purePPRPPNPPPP
pureeOSOPPPPPPP
purpleJUUOOJWOMO
purple $PNRPPPPPPP
purple andPOSPPOPPPP
purple rashPSSPPOKPPP
purple spotsPRQPPOOPPP
purposeMKZNPPPPPP
purpuraNSSPPPMPPP
pusROPPOPPPPP
pushORMZKTLMRM
push itNMWRPNPPOP
push theVQQPNNOPPN
pushedPLTNOOOVNO
pushesNSOPPPPPPP
pushingVLRPPNPPNP
putTFUNSHGePM
put aPTOPPMPPPP
put herROPPPPPPPP
put inPKWPPPOPPP
put itNUMPPLUPPP
put onTPNPOPLQPR
put theLZLPPNOQOP
putsPTOPPMPPPP
puttingOVOPPPPONP
putting theOUOPPPPONP
puttyPNRPPPPPPP
puzzleNPPPPPRPPP
pwedeMONNTUOPPP
pxOPPPPPRPPP
pyloriTPOPPPOPOP
pyloricHNOPOP]PPO
pyxisJQIOPONPbO
qL^CMOLPN]O
q #1KYILOPLN^P
q #2MMNOPPTNWP
q wordPUMPPPPPPP
qcLWOPPPOPPP
qdRPPPPPOPPP
qdsMPPTOPPPPP
qiORPPPPPPPP
qofOPNPOOOZMO
qriskMIPPPXOSPP
qrsNCjKOOLPOP
qrs #3OLWOPPNPPP
qtGNSM`OMPPP
qt $MOOOVPPPPP
qtcKNJFbMWPPP
qtc #3KNJFcMWPPP
quadQPTPPMPPPO
quaddelnONTPPPOPPP
qualUMOPPPPPPP
qualifyPSNPPPPPPP
qualityTLOPPPPRPP
quality ofTOOPPPPNPP
quantityJPPZOPPPPP
quarantinedOROPPPPPPP
que^HPNOOOPPO
quedasXMLPPPPPPP
quellesWMMPPPPPPP
quemMXNPPPOPPO
quenchMMVPPPPPPP
queryJMONPKNfOO
questionOMNPOVPQPP
questionnaireSQOPPPPOPO
questionsPYIPPOPPPP
quetiapinePOOSOSNPPP
quetiapine forPPPNOTPPPP
queueN`HPPMOPPO
quiJYPPPPOPPO
quickVIXJOOMPUO
quick $NFbKPPPPPP
quickerQUPNPPPPNP
quicklyPLTPPPPPPP
quidPRNPPPPPPP
quienOWLPPPOPPP
quieroPHYPPPPPPP
quietM]OOOLQONN
quiet $NMVPPNTOOO
quiet andPNSPPPOPPP
quinineOORSPOPPPP
quirofanoOMTPPPPPPP
quitWGROOZKOKR
quittingUMNNOWNOPO
quizOZMPPLPPNP
rLXPNOOPVLO
raSPMLPPTPPP
raarOMUPPPPPPP
rabidPPRPPPPPPO
rabiesSNOVOOOOOP
raceTSIPPPPPPP
racecadotrilSPNPPPPPPP
racingLJSPPXPPPP
rackPSNPPPPPPP
radialLN\PPPLPPP
radiatorPORPPPOPPP
radicularSPOPPPOPOP
radioPTOPPPPPNP
radiologyIJZPPOMOYO
radiotherapyQUMPPPOPOP
radiusSPPPPPPOPP
radsPKUPPPPPPP
raffleORPPPPPPPP
railONWPPPNPPP
railingPMTPPPPPPP
railsVLQPPPOPOO
railwayPMTPPPPPPP
rainOULPPPPPPP
raiseQULSQNNPOO
raisedNRIQOTWPMN
raised icpPOOSPPPPPP
raisesSPOPPPOPPP
ramadanSNNPOVOPPN
ramiprilOJSPOQVOOP
ramipril $RLUPNPPPPP
rampPSMPPPPPPP
ranDFkMNYLMOO
ran outNTRNOQPPOP
rangMUSPPLTPPM
rang thePWJPPPPPPP
rangeCYLXJOXPOP
range $JZMXJPOPPP
ransomwareONSPPPPPPP
rapidVMQNOOMOUO
rapid responseVJSPPPPPOO
rapid tranqPROPPPPPPP
rarePSNPPPPPPP
rasburicaseMOPNWPOPPP
rashDPJLYSbNKP
rash onUMMPLOWPPP
rash spreadingPL\PPNKPPP
rashesOPNPPUOPPP
ratOPXPPJPPPP
rateCPQqEJKZMJ
rate #2BbOLPORPPP
rate #3NNSPPPQPPP
rate $mHPMKOLLOM
rate ?POPSPPPPPP
rate for>MPVPPPaOP
rate inPSNROPPPOO
rate ofOPROPPPPPP
ratescLMNMONOOM
rates $^LOOMOOPON
ratherSPOPPOPPPP
rather thanTMPPPPPPPP
ratioQLO[NOMPPO
ratio $ONO[NOMPOO
rattleQUMOPPOPPP
rattlerPTNPPPOPPP
rawNIOPP[QPOP
ray]GLPORUQNL
ray $WLOPPONQPP
ray orSPPPPPOPOO
raysPHPPPPPPGb
razorPIXPPPPPPP
rbbbOMPPPPTPPP
rbsPPRPPPOPPP
rct\MNNOOOPOO
rct $VNOOOPPPPP
rct ofTMPPPPPPPP
rctsROPPPPPPPP
rdMTROPNNPSO
rd floorOJUPPPOPSP
reR]EOOOOKWO
re thePVLPPPPPPO
reaNXKPPPPPPP
reachVPNOOOOPPP
reachedQTNPPPOPPO
reachesPPPPPNSPPP
reachingQNRPPPPPPP
reactTPNPPPPPOP
reactionGW\PNMMOOO
reactionsSOOOPPPPPP
reactions $SOOOPPPPPP
reactiveJRMOXPPPPP
readJXIMON]TKO
read $PQQPPPNPPP
read aboutMTPPPQOPPP
read codeONOPPPPUOP
read itPRRPORNPMP
read thatOVPOPNNPPP
read theNTNPPPPPPQ
readingO]EPPSQPMO
readingsNJOPPXOPOR
readmissionSOPPPPOPOP
readmissionsTOPPPPOPOO
readsMGWPPOXPPO
reads loPLVPPOPPPP
readyJ[VOPONMMO
ready $MXLPPPPPPP
ready forPUPPPPPMPP
ready toOTOPPPPPNP
reageertPHZPPPPPPP
realQTPRXNKNLN
real $TKUOPPPOPO
real orINPO[POPPP
really^ETOOULSLK
really needROOPPPPPPO
really wellHWPPPRPPPP
reanimatieXJQPPPOPPP
reanimationPKWPPPOOPP
reasonLOOPPPVPPP
reassureVPPPPPJPPP
reassuredPTPPPPMPPP
reassuringOROPPPPPPP
rebleedROPOPPPPPP
reboaWKOPPPPPPP
rebootRUKPOPOPPP
rebootedOSOPPPPPPP
reboundTOPOOPPPPP
recallPYNPOONPMP
reccurentRPPPPPPPPP
receivedOSOPPPPPPO
recentTMOPPOSPOO
receptionMQXPPWONIN
receptionistLQUPPPOPOP
receptionist'sPRPPPPPOPP
receptionistsRNOPPPPPQP
rechallengeROPOPPPPPP
recheckJTOOPNPOWP
rechtsPLVOPPPPPP
recidiveUNNPPPPPPP
reclinePRNPPPPPPP
recombinantWOPOLPPPPP
recommendRJPQPWPPPN
recordKRNPQOMONZ
record $NULPPPNPPU
recordedKMNPPPPON^
recorderUOOPPNPPPO
recordsOLIPP]PONS
recoveredIUHPPQZPPO
recoveryXK_LONMNMM
recovery $OQVOOPONOO
recruitingNPPPPPPPRP
rectalTG[OPPNOOP
rectal examROPPPPOPPP
recurrence[NOLNPOPPP
recurrence $TPPNOPPPPP
recurrentSQOOPNOROP
recurrent cQOPPPPPRPP
recyclingOVKPPPPORP
redIJORHZ^HXM
red $OKSPPUOPPP
red andPORPPPPPOP
red cellsPPPWPPMOOP
red eyeNOMPPPXPPP
red flagsVOOOPPOPPP
rednessPQMOOPSPPP
redrawPLOPPPVPPP
reduceRJO\WOONIN
reducedRTNNPPOPPP
reducesYKNOPPPPPP
reducibleKYOPPPNPPP
reducingQNOTPPOPPP
reductionTLOQOOOUOO
reduction $SOOROPPPPP
reduzSOOPPPOPPP
refeedingJMPWPOTPPO
referSINOPNPN^O
refer toPKNOPNRNZO
referenceOTNPPPPPPP
referralWJMOPNMZPO
referralsOXHOPOOOVO
referredOPNPPPUPPP
refillUIXMOWONLM
refill #1MH^PPNROOP
refilledPSNPPPPPPP
reflexesNKNPPO\OPP
refluxOLPOOSUOOP
refractoryYMQPPPONON
refractory vfVNQPPPOOOO
refusalNPPPONPPOU
refuseBHPOOfNOK[
refuse toOOPPPOPOLW
refusedN[MNNOOPOQ
refusesIHMOPWPPO]
refusingVNOPPPNONR
regJNZPPOLLZO
reg $NOQPPPPMVP
regardingQQNPPPPPPP
regimenPKM\OOOOPO
regionQROOPPPPPP
registerOMKPOOOWVO
register $ONOPPPPSRP
registrarKVQOTNONUK
registrationOGWONPOPNY
registryMVMPPPPPPP
reglanLOPOWOPPPP
regsROOPPPPPPP
regularIOTORPSPPO
rehabTOPPPONOQP
rehab $PVLPPPOPPP
rehydrationVMOOOPPPPP
rejectedORJPPPOVPP
relapse^RINNPNPPO
relapse $WLOPOPPPPP
relapsesUPPMPPPPOP
relatedRNPPPQPPPP
relationshipMTPPPPPPPP
relativeLGXPPNOOOY
relativesHKOPPOOM[X
relaxPROPPPPPPP
releaseXJLOOOMRRS
releasedPROPPPPPPO
reliableWLPPPPMPPP
reliefRQPOPPPPOP
relievedPVOPOOONPO
relieved $OVOPPOONPO
religiousOOPPONPPOV
remediesROPPPPPPPP
remedyTOPPQMPPPP
rememberOTMPPQPPOP
remiOSQPPPMPPP
reminderOSOPPPPPPP
remindersURLPOPOPPP
remissionVPONOPNPPP
remission $PSOOOPOPPP
remoteVLZPPJNOPN
remote $PPVPPKPPPP
removalTMONPOOSRP
removePPPPPOPSOP
removedMTPPPQOQPP
removerPROPPPPPOP
removersPORPPPPPPP
removingPIWPPPPPPP
renal6SJsNOOOPN
renal colicRPPOOPPPPP
renewalPRPPPPOPPP
repLaKPOOOOMO
repair\RIOPNIWNO
repair $YKNPPPOPPP
repair orRQPPPPNPPP
repairedOVLPPPPPPP
repairsOROPPPPPPP
repeatSQFaMOLNRM
repeat #2.PTNPPOOPPP
repeat itSOPPPOOPPP
repeat theOPPRPPPPPP
repeatedUOPMPPPPPP
repeatingPOOPPRPPPP
repeatsKZPPPKSPNN
replaceUOPOPPPOOO
replacedM]LNOOOOPO
replaced $LYNOOOPOPP
replacementVONYOKMOOO
replyKOXMROPULO
reply $MLSNRPPVOP
repolINPPPP[PPO
repondPKVPPPPPPP
reportHKIOOKO^UY
report $OSOPPOPPMT
report toMRMPPNPPSS
report'sPRNPPPPPPP
reportedPNKNPONWOV
reported $ORLOPOPWOO
reporterPOPPPPPPPR
reportingOJNPPOPOSY
reportsOTOPPPOPPO
requestOLOPOPPOTT
requestedOUOPPPOPPO
requestsNNPPPPPOLZ
requiredKPLPPPNPP]
requirementPOPPPPOSPO
rescanSQOPPPNPPP
rescueLKRPPUPPRP
researchOWPPPNPNNO
reserveJSPPPPPPTP
resetOTNPPPPPPP
residencyPSOPPPOPPP
residentRIVPNRRQNO
resident chokingPMSPPPPPPP
resident isPUKPPPPPPP
resident'sPNPPPPPVPM
residentsMYQPOMUNJO
residueONOPPPTPPP
resistanceRQOOPPOPPP
resistantRONPPPPPRP
resolvedOQQPOOPRPP
resolvingOSOPPPPPPP
respNJYNQOOQPP
resp rateOMUOPPPPPP
respectOMUPPPPPPP
respiraOLVPPPPPPP
respiracaoOOSPPPPPPP
respirarOOSPPPPPPP
respiratoryNQNPPPPRRP
respireOMVPPPPPPP
respondMKUPPPPOOW
respondeSLRPPPPPPP
respondingOWPPOONPOP
responding $TLSPOPPPPP
responding toLYOPPPOPOP
responseZPOONONOON
response $TOPOOPPPPP
responsiblePKKPPPPPYQ
respsOI\NPPOPPP
resps #1OJZOPPPPPP
restPMHPQT^OKN
rest $MRMPPVOPOP
restartUSJWNLOOPO
restartedHcKONPOPPP
restingUW>PPPVPPP
restlessPNOO[MOONP
restockNYLOOPPPOP
restockedH\JOOOOOXN
restocked $NXOPPPPOMP
restrainedPFZPPPPPPP
restraintPKONPPOMUV
restrictedIOPOPPPPZO
restrictionNOPMPPPXPP
restrictiveSSOPPOOPOP
restrictive transfusionQSPPPOOPOP
result\HROMKTOOO
result $]MJPMOOPOQ
resultsPIIOPcMOVJ
results $SQOPPOOPPP
resusLPXNOJLSXM
resus #1MTQPPPOPPP
resus $VDUPPOOOUO
resus trolleyPOOPPPPPRP
resuscitaireOQTLPPPPPP
resuscitatePSNPPPPPPP
resuscitationWKPPPPPPPP
retainedQJVNPOOOPT
retained placentaTMRNPPPOPP
retentionXJWMPOLOPP
retention $VMPPPPPPPP
reticPKOPPPVPPP
retinaMPPPPPSPPP
retinalRPPOPPPPPP
retiredSIOPPNOPYO
retirementNVOPPPPPNP
retractorPRNPPPPPPP
retreatOUNPPPOPOP
returnXQKNPOTONN
return toPSNPPPPPPP
return visitsVLPOPPPPPP
returnedM]HPPPOOOP
returned toOUMPPPPPPP
returningPSPPPPOPPP
returnsPNOPPOOQSP
reuniaoMWNPPPPPPP
reunionJZOPPPOOPO
reuteriSPOOPPPPPP
reversalNPQROPPPPP
reversePOROPPPPPP
reversibleLLUPPPTPPP
reversingSPPOMPPPPP
revertSOOPPPOOPP
reviewRLKOOLO^LS
reviewsSQLPPPNOTO
revisionPRPPOPPPPP
rewardPROPPPPPPP
rewarmedOUPPPPMPPP
rfSOPPPPOPPP
rfdsGR[OPPOOPO
rhdTQNOOPOPPP
rheumaticRPPOPPPPPP
rheumatoidRPPPOPPPPP
rheumatologySPPPPPMPPP
rhogamMNPPVPPPPP
rhythmROOPPPQPPP
ribQKRPPSOPPP
riboflavinRPPOPPPPPP
ribsOQSPPPMPPP
riceQTMPPOPPPP
ridQOPPPNNOOV
rid ofQOPPPNNOOV
rideLINOPWOPOY
riderHKTZPPPPPP
ridingNTQPPPNPPP
riesceONTPPPPPPP
rifampicinIPPOZPPPOP
rifaximinYPONKPPPPP
rigQORPPOPPPP
rightBRTOPYXPIN
right $QGNPPZOPPR
right awayQORPPOPPPP
right handPMTPPPPPPP
right nowOUPPPNOPOO
right sidePJ[PPPKPPP
right sidedPPRPPPOPPP
rightsPIPPPJPPP^
rigidLIfMINQPPP
rigoringPYIPPOPPPP
rigorsKGbPPOMPPP
rigsOPRPPPPPPP
riluzoleRMOKIPMPaO
ringFQMMQI_N^K
ring $PNPPPUOPOO
ring forPLRPPLPOWO
ring thePULPPPPPOQ
ringingOLRPPVNPOP
ringsRRNPPNNPSP
ringwormOPPPPPRPOP
rinseQSRPOOOPOP
rinsedPNPPPRPPPP
ripPVNPPNPPOP
rippedPORPPPPPPP
riseNOQOTPOPPP
risingPQSPPPLPPP
risksV7QMI>RN[
risk $QIMWOOOOOX
risk ?ZPHPSPKPPP
risk factorsSTJPPPPPPP
risk inSOPPOPOPPQ
risk ofSPPPNPOPPP
riskierRPPPOPPPPP
riskmanNSNOPPPOVN
riskyROPPPPPPPP
risperidoneOPPROPPPPP
rispondeONUPPPPPPP
ritardoNUNPPPPPPP
ritonavirJPNN\PPPPP
rituximabNNPPSPPPRP
rivaroxabanQLSUMRONPO
rivastigmineRPPOOPPPPP
riverNJUPPOPOWP
rlqNNOPPPUPPP
rmHZ[NNMIMWN
rm #1MO\OONMPOP
rm #2OJ\OOPOOPP
rm #3PULPPPPPPP
rm $NINPPOOP]P
rnGC^PPNOOYS
roaccutaneLPOPVPPPPP
roadL`DPPOOPRP
road $PTLPPPPPPP
roastPSMPPPPPPP
robotNTOPPLRPQP
rocNMWPOPPPPP
rockOPVPPOOPNP
rock hardOOTPPOPPOP
rocuroniumNROVLPPPPP
rodTOPPPPNPPP
rojaOMUPPPPPPP
rolePRPPPPPPOP
rollO\GPPQOPPO
rolledU;dPPOOPPO
rollercoasterOVLPPOPPPP
rollingMKNPPP[PPP
rolloverPJXPPOPPPP
roofNN[PPNMPOO
roof ofPF[PPPPPOP
rooferQMTPPONPPP
roomLbYKMWGERL
room #1MVSNOKMOVO
room #2PJYPPPOPPP
room $K@cOPMOJXU
room airXRGPPPPPPP
room andPLTPPPPPPP
room atPKVPPPPPPP
room hasSMRPPOPPPP
room isOUFPPPPPWP
room nowPNRPPPPPPP
room withPROPPOPPPP
roomedPRNPPPPPPP
roomsPKLPPOOPXT
rootPKJPPTYPPP
ropeP=fPPOPPOP
roscYI[OPOMLNO
roseOORPPPPPPP
rosesOWLPPPMPPP
rosterPSLPPKPPXO
rostoNLWPPPPPPP
rosuvaTRPPPLOPPP
rotQNRPPOPPPP
rotaMfBPPKNNWN
rota $NROPPNPOTP
rota forPIMPPPPPZP
rotateNPNPPPUPPP
rotatedNJTPPOWOPO
rotatorWLPPPPOQOO
rotator cuffWLPPPPOQOO
rotavirusKOPOXPPPPP
roughPRNPPQPPPP
roundLWQOPLSOQN
round $OUNPPPPPOO
round theQEVPPOVPPP
roundingVMKUPPPPOP
roundsQ_EOPXJOMN
rousableSQRKPPOPPP
rouseNNXOPNOPPP
rousedPNRPPPPPPP
rousingNLYOPPOPPP
routeOVJROPPOQP
routine]LKONNTNMP
routinelySOPOPPPPPP
rowMMVPPQOPPP
row $PSOPPPOPPP
roxoNNUPPPPPPP
rrLHbGOOWOOO
rr #1MDeMPPOPPP
rr #2OXKNPOQPPP
rr ?TPPPPPMPPP
rrtTMQOPPPPPP
rsiNFNPP`OPPN
rsvXLMNRSKPQP
rsv vaccinePMPOROPPRP
rtSKPKOPOK^P
rtaOIXPPPPPPP
rubPNRPPPPPPP
rubberOROPSPPPMO
rubberyOPPPPPRPPP
rudePROPPPPPPP
rugbyQLUPPPPPPP
ruiningPJOPPXPPPP
ruleb?IQNNJObO
rule $ROOPPPPQPP
rule forPOPPPPOOTO
rule out_LNPPONOLO
ruledOQPPPPPROP
rulesOJOWONNMPZ
rules forPNPOOPPNJ^
runD^JXXPHMUK
run $NGUPPUPOVM
run outPROPPPPPPP
run toPOSPPOPPPP
rungPUKPPPPPPP
runnerHKUPPO[OOO
runningKWRNMVROMN
running #2O\HPPOOPPP
running $OLYPPQMPPO
running andPOSPPOOPPP
running latePRNPPPPPPP
running outPPRPPPPPOP
runnySOOPPPPPPP
runsXMPNOMMOVP
ruptureYLTNPLOPPO
rupturedQLWPPOPONO
ruralQORRPOPPOP
rural clinicPORPPPPPPP
rushN\FRPOOPPO
rush $OWLPPOPPPP
rushingPUKPPPPPPP
rvPNSPPPOPPP
rvrNPPSPPPOQP
rxUNNONONOI\
rxnZQPIPPOOPP
rzvWNPOOPNPPP
sXPIRMQLMZL
s $RSPSNOMPPO
saLTOPPTNPPO
saagLLNPPP[PPP
sabadoM[LPPPNPPO
sabatoJYOPPPOPPP
sachetsNUOMRPOPPP
sacubitrilOPPOSPOPPP
sadPRMPPRPPPP
saddleNLSPPOUPPP
safeiR=GlNDNHL
safe $SKNOWPOPOP
safe ?NMPL[QNPPP
safe atUSMPMOPPPP
safe forQLPPTRPPOO
safe in_SNPBPPPOP
safe toSLPOZMLPOO
safeguardingPENPPPPP^P
safelyTOOPPPPPOP
saferOOPPTPPPPP
safer thanLPPPTPPPPP
safestRPPPPPPOOP
safety[NMOOONOQO
safety planningSOPPPPPPPP
safewardsROPPPPPPPP
safteyRPPPOPPPPP
sahWMNMNPUPOP
saidLUWONPJMMU
said iPQQPPNPPPP
said thePVOPOOPPPM
saignePNSPOPPPPP
sakeSPNPPPPPPP
salaMI]PPPOPPO
saladOTNPPPPPPP
salaryOTMPPPPPPP
salbutamolJNMZOQRPOO
saleNTPPPPPPOP
salineZIVSLOLOOP
saline $POTPOOOPQP
saline inRMSPPPPPOP
salivaOLXPPPNPPP
salleOUNPPPPPPP
salmeterolVLOOOPOPQP
salmetrolRPPPNPPPPP
salmonPULPPPPPOP
saltHTMOOZPPOP
salvaSOPPPPOPPP
salvageZLMPPPOPPP
samOKOPPPPPOY
samaritanPHPPPOPPPZ
sameSNKIfJNZDN
same $MYKPPPOPPP
same asL_LPOOKOPP
same dayU?OOXMMZPR
same lineOMOPWPPPOP
same timeMJVOTPPPPP
samediJ[MPPPOOPO
samosaPTOPPMPPPP
samplePPGPON]OMS
samplesKZMNOPOPQP
sandpaperPPNPNPTPPP
sandwichO\IPPPMPPO
sandwich $OXJPPPOPPO
sandwichesOUNPPPPPOP
sangOSOPPPOPPP
sangraPMTPPPPPPP
sangradoROOPPPPPPP
sangrandoMOTPPPPPPP
sangreONSPPPPPPP
sangueIHcPPPNPPP
sanitizerQJNPPZOPOP
sankQROPPNPPPP
santaPUNPPNPPOP
sarsROPPPPOPPP
sars covROPPPPOPPP
satIQZOOMROQO
sat #2SKVPPPMPPP
sat $PPMPPPPPTP
sat inPIXPPPPPPP
sat onPNQPPPPPPP
sat upPOOPPPSPPP
satisfactionRPOPPPPPPP
satsVA]JOJ\OOO
sats #2TRCJONbOOO
sats ofPSOPPPPPPP
sats probePSOPPNPPPP
saturationOLSPPPSPPP
saturationsNOSPPPPPPP
saturdayLXOPPNNPSN
saturday $MOPPPPPPUP
saturdaysPMPPPPPPTP
sausageNSOPPPPPPP
save_NKOOONPOO
save lives]KPOOPOPLO
saved[KHPONNNQW
saved $RNQPPPPORO
saverPSMPPPPPPP
sawNeLOPFOOPO
saw theMWSPPKPOPO
sayIeTMNIOLHX
say $IXLOPNRNK\
say ?PPOPPMTPPQ
say aboutMVPPOOOPOR
say noQQOPQRPPQL
say theQTLPPPOPPP
sayingOKYPPLOPRO
says@HaRMP\KMV
says #1QUHPPNOPUP
says #2OOIQPQOPXP
says goodbyePMTPPPPPPO
says hePH\PPMQPPP
says he'sNNOPRPPPOT
says myOSOPPPPPPP
says noLJOOQNMOMc
says sheNNRPPTOPPP
says she'sPTMOROOPPP
says theRRQPPMOPOP
sbRPPPPPOPPP
sbarPTMPPPOPPP
sbp^KROPOLNMP
sbp #2PMSPPPPPPP
sbp #3SPOPPPOPPP
sbrORJPPPUPPP
scKRJ_MPNPPP
scabiesTPNSPMOPPP
scaldPLWPPOOPPP
scaleRNMWONSNNO
scale $QPHPPPYPPP
scalesRQOPPPNPPP
scalpLHKPOT^PPP
scalpelOJUPPXNPNO
scalpel $PMSPPPPPPP
scalpel bougieOOSPPPPPPP
scalyQNNPPMXPOP
scanX^FOOJSNMM
scan $RZMPPMLPPO
scan ?QPRPPPNPPP
scan forROPPPQPOPP
scan roomPORPPPPPPP
scannerNJRNPONPZO
scansPSOOPQNPPP
scaphoidMMPPPPWPPO
scarJ_IPPSLPPP
scarePYHPPPPPPP
scaredMNTOPVOOOO
scared ofRNQOPRPPPO
scenarioPVKPPPOPPP
sceneOLZPPKPPPP
schedOUNPPPOOPP
scheduleKOAaOJMRRY
schedule $KMO[POOUMP
schedule forOLPRPPPOUO
schedulingOROPPPPPPP
schemeKNMROPOYPP
schizophreniaOOMPSPSPPP
schockSNQOPPPPPP
schockraumOJYPPPOPPP
schonOYJPPPOPPP
schoolL^NKMWKNVJ
school $MPQPPTOPPP
schreitOMVPPPOPPP
schwilltOLVPPOPPPP
sci[GPPPPPPPP
sciaticaSNUOOONOOP
sciatica $SPPPPPPPOP
scienceKVPPPPPPPP
scissorsKOXPPPOPPP
scoliosisLQJPP[NPPP
sconesORPPPPPPPP
scoopPMPPPPNOWP
scopeYMNOOQLPOS
scope washerPSNPPPPPPP
scoradOUOPPOOPPP
score\MHKOPWQPN
score #1HUNOPPRRRP
score $ROOPPSONPP
scoresPPRPPOOPPP
scorpionOOTPPOOPPP
scratchedPJOPPWPPPP
screamPROPPPPPPP
screamedPROPPOPPPP
screamingIQ\ONIUPOO
screaming $NQSPPPOPPP
screamsQHXOPTNPOP
screenTVROOHKMWO
screen $NPUPPOOOPP
screening`MIOPKK[LN
screening $VMPPPPOPOP
screening colonoscopyOOOPPPMXOP
screening forWNPPPNPNPP
screensOMMPPXOPPP
screenwashPMTPPPPPPP
screningRPPPPPPPPP
scriptLONOUOMQOW
scriptsNVNPPPPOPP
scrotumPMYPPPKPPP
scrubPTMPPPPPPP
scrubbedORTPPLPPPP
scrubsN^HPPONIWP
seTIZPPONOOO
seaMSSOPOPPOO
seagullOROPPPPPPP
sealQSOPPPPPOP
sealedL^KPPPOONO
searchQLMPPOPPQW
seasonLTNNOYLPOP
season isOROPPPPPPP
seatPNRPPPPPPP
secJRROOOTONT
sec $OJ]PPPKPPP
seclusionTPTPPPOLMO
secondUU\MLMKMRJ
second $NORTPPPPOO
second dosePRTLOPPPPP
second floorMXPPPPPPLO
second lineRPOPOPPPPP
secondaryNMNPPTPUOP
secondsOPSPPOPPPP
secretPTOPPNPPOP
secretaryPROPPPPPPP
secretionsLOXPPPPPPP
secsONPOPOTPPP
secs $PTOPPONPPP
section=RKRQNK_O^
section #1LINPPPNMT_
section rateVQOOPPPNOM
sectionsROOPPPPPPQ
securityLO\OONOLSN
security $NTPOPPPMTO
sedatedQMUOOPOPPP
sedationRUQHMNOOWO
sedation $SNPPPPPPPP
seeOFSOOYbMJH
see $PTOPPPOOOP
see aOKUPPMUPOO
see herPHXPPPPPPP
see himQOSPPOPPOP
see theOKRPPVPPLS
see youPTPPPONPPP
seedNONOWPOPPP
seeingNSVPPEXTLL
seeing thePSMPPPPPPP
seenM]IPOMWONN
seen bySPOPPOPPPP
seen inKONPPPYPOP
seen theNUOPPPOPPP
seesOIQPPTTPPP
seitNJ[OPPOPPP
seizingNL^OPMNPPP
seizing #1PNRPPPPPPP
seizureOVRNTLJQOQ
seizure $KSVOPONQOO
seizure freeOUMPPPPPPP
seizure onNNUPPPOPPP
seizuresURKPPLRPOR
selfVMNMOSLRTO
self harmROOPPOOQPP
self testNWMPPPPPPP
selfiesPTLPPPPPPP
sellORPPPPPPOQ
sellingPOPPPPOPOS
semOJZPPPOPPO
semaglutidTOPNPPPPPP
semaglutideQSKULVOOLO
semenRPPPPPOPPP
semiOORPPPPPPP
seminarPSMPPPPPPP
seminar roomOTMPPPPPPP
sendQU_OOHFNWJ
send helpM[NPPKPPPP
send homeUMPPPPOPOP
send toQQLPPONPVP
sendingO]IPPOOPNP
sengstakenNKWPPPPPPP
seniorNOSPPMOPTO
seniorsUMPPPPPPOP
senorONSPPPPPPP
senoraOVKPPPPPPP
sens^MLPPPMONP
sens specTPPPPPPOOP
sensationPNRPPPPPPP
sensePKPPPWOPPP
sense $PNSPPOOPPP
sensibilidadTNNPPPPPPP
sensibiliteSNPPPPPPPP
sensitiveLOPPXPPPOP
sensitivityVHWPPPOOOO
sensitivity ofSOPPPPPPPP
sensorPTNPPPPPOP
sensorsQMOPPPPPTO
sentDtFNQMOSJK
sent $NTNOPNRTNP
sent aORQPPPOPPP
sent toOSSPOPPPON
sentenceXCVPPPOPPP
sentencesNTNPPPPPPP
sentimentalNWNPPPPPNP
senzaOIZOPPOPPP
separatelyOTPPPPPQLP
sepseZKMPPOOPPP
sepsisIXONNMIVYN
sepsis $QOPPPPPRPP
sepsis bundleKQNPPPNOYP
septicPJOLOO\SOP
septic shock^QFLPPNRPP
sequelaeQMPPPPOTPP
sequentialUMQPPPPOPO
sereventTONPPPPPPP
seriesRTLPPOPPPO
seriousXNOPPOPOON
serologyOTOPPPOPPP
seromaPPOPPPRPPP
serotoninMOSPUPMPPP
serousOXKPPPNPPP
sertralinaTPMPPPPPPP
sertralineHRMUPTRPOP
servePJPPPPPOXP
serviceNSLOONN]NN
service $NSNPPNOOUO
servicedNUNPPPPPPP
servicesPMSPPPPQPP
sessionMNQPPOPVPP
sessionsONQPPPPTPP
setHPROPMNO_N
setsPULPPPPPPP
settimanePMTPPPPPPP
settleRROPPOPPPO
settledPUHPOOWPPP
settlesPTMPPPPPPP
sevenQOMOPVOPPP
seventiesKLYPPPPPPP
seventyOOPROQPPPP
severe]IQPNOLROP
severe asthmaRPPNPPPPPP
severe eczemaRPPPPPPPPP
severe pneumoniaNOTPPPPPPP
severityOLOPPPPVPP
sevoTOPPPPOPPP
sewOONPPMPYPP
sexOLOPPTPPPR
sexualSPPPPPPPOP
sgltXMMNSONOQO
sglt #1XMMNSONOQO
shadePROPPPOPPP
shahLKNMPcONOO
shakenPMVPPNPPPP
shakesRMQPPNRPPP
shakingOR[PPJLPPP
shaking allOPRPPOPPPP
shaking andPPTPPMPPPP
shallNWNPPTPPJO
shall iNSOPPTPPLP
shallowOHWPPOSPPP
shamSOOPPPOPPP
shamePUNPPNNPPP
shampooPROPPOPPPP
shapeOOMPOPWPOP
shapedMQNPPNWPOP
shareWOPNOOOPOP
sharedOSNPPONPSO
shared driveOTOPPPPPOP
sharingNMOPPPPPOX
sharkNHIPPPcPOO
sharpPUPPPNOPOP
sharpsMUQPPOPPOP
shatteredPKPPPVPPPP
shavedRWGPPPPPPP
shavingPMLPP[LPPP
sheMLdNWYMNDG
she asksMNPPPVPPPP
she canQXHPPPPPPP
she can'tPOSPPOPPPP
she cantPNRPPPPPPP
she hadSSNPOONPPP
she hasNIWPPTOPPP
she haveOMPOQNXPNO
she isHS\OQUIONN
she justYIRPNOPPPP
she need\JJPPQQPOO
she saidOQSPOOPPPP
she saysOXPOOMOPPP
she takeNPOPRRPPPP
she takesPOOPUOPPPO
she tookOORPPPPPPP
she wantsPITOPNYPOM
she wasPLWPPONPPP
she wentPHXPPPPPPP
she wontPULPPPPPPP
she'dNTOPPPPPPP
she'llOOSPPOPPPP
she'sOQZOSTINKN
she's #2SQJPSTLPPP
she's bleedingPNSPPPPPPP
she's bluePLUPPPPPPP
she's gonePNSOPPPPPP
she's gotPROPPOPPPP
she's hadOOOSPOPPPP
she's inPTLPPPPPPP
she's justPPOPRPPPPP
she's onUMPPQNOPOP
shedTOONPPPPPP
sheepRSMPPPOPPP
sheetLHZPOOORTO
sheet $OMTPPPPORP
sheetsPNUPPPNPPP
shelfRYFMOOONWP
shellfishMOOPWPOPPP
shelterPROPPPPPPP
shelteredPESPPPPPYP
shesIMcOOMNPOP
shiftI\FPOXKNWN
shift $OOMPPYOPNP
shift andTKUPONOPPP
shift isPJOPPUTPOP
shiftedOVKPPPPPPP
shifted toPVJPPPPPPP
shiftingOISPPYNPOP
shiftsYMLPPQOPPP
shinPINPOP[POP
shinglesKMKXPUORQM
shingles onUPMPPPPPPO
shingles vaccineMQPPRQPSNP
shingrixNOONRPOPTP
shinsNKKPPP]PPP
shinyMONPPPWPPP
shipOUNPNPPPPP
ship'sPOOOOPPPUP
shipmentNSPPPPPPPP
shirtsPWNPPPPLOP
shiveringRJVPOPPPPP
shoMVOPPNPPQP
shock^LOYLKHQOO
shock $RHN^NONPPP
shockableROOPPPPPPP
shockedONSPOSPOPP
shockingPROPPPPOPP
shocksIR\OPPMMPP
shockwaveSOOPPPOPPP
shoePVKPPPPPPP
shoelacesPNPPPPPPSP
shoesM[OPPONOPM
shoes $PNSPPPPPPP
shootOSSPPNPNOO
shooterLJ[PPPPPPP
shootingVOOPPPMPPP
shopMUSPOMOPQP
shopsVLOPPOPPPP
shortBbNKORSUNK
short courseSNPPPPPPPP
short ofL[OOPOPPPL
shortageNVOPPOOPOP
shortenYOPPPPPMMO
shortenedPCHPPPePPP
shorterXOPNOPNPOP
shotOSHWPTMOLS
shot $WMPPKRPPPP
shot forPKOOPXPPPP
shotgunPE[PPPPPPP
shotsQP\ONLOQKO
shouldcCEUNeHUEK
should aUPPPOMPOPP
should bePPRPPOPPOP
should heOMOPPWOPPP
should iT<NMT_QVNM
should sheNNLOO]OOPP
should thePRPOPPPPOP
should weP]NPPPOOHP
shoulderPMUNORORNO
shoulder $QIROPUPPPP
shoulder dystociaNWOPPNLRRO
shouldersKLUPPOVPPP
shoutPSOPPPPPPP
shoutedPRNPPPPPPP
shoutingFSRPOYNPOP
shouting $NUNPPOPPPP
shouting atKQPPPWNPPP
shovedPOTPPPNPPP
show^IGOOPHU]K
show $RMNPPXMRMP
show meaOFOPFJS]L
show usQMOPPPPPSP
showedMWOPPONPPP
showerLYMPPMTPOP
shower $LYOPPNPPOP
showingKWRPPONPOP
shownZMKPPMSPNP
shown toWNOPPPPPNP
showsLJZPPKYQNO
shows aQMPPPOSPPP
shrinkingK\LPPONPPP
shufflesPPJPPPVPPP
shuntSPOPPOOPPP
shutMIYKQPLO[P
shut $PQPPRPNPQP
shut forOSOPPPPPPP
siRIVNOTLOUN
siadhOPOPPPRPPP
sichNKYPPPOPPP
sickLJU[MTKRJS
sick $MUPPPOPPPP
sick dayMJP]NQPOPP
sick ofOUOPPRPPMO
sickleTQPSNRMOMO
sickle cellRRNOPPOPPP
sicklerONUPPPNPPP
sideMEYNMW]MKN
side $NYGOPWPPMP
side andPPTPPMPPPP
side effectsROOPPRPPPP
side ofQHRPPPROVO
side roomRPPPPPOPOP
sidedNLPPPOWPPP
sidesRTHPPPSPPP
sidewaysPROPPOPPPP
sieNH\PPPOPPP
sightRPPPPPNPPP
signFXCORI[PTV
sign $OVOPPPPRLO
sign forOLPPPPPOUR
sign isPROPPPPPPP
sign outPTNPPNPPMS
sign thePOOPPPPPSP
signalRQRPOONPPO
signal $RPPPOPPPPP
signatureOYPPPOPOKO
signedM\LPPOOMLU
signed $ONPPPPPPOS
signed forPTPPPPPPON
significantPOPPPPSPPP
signifyMPPPPPTPOP
signingMFOPPOOOR`
signoraORPPPPPPPP
signsO=MPPOMZcM
sildenafilOONL[NOPPP
silentLJbPPNKPPP
silent chestMJ\PPPNPPP
silodosinRPPPOPOPPP
silverSTLOOPPOPP
simQWHPPOOPTP
simpleVNNPPONSOP
simplyUPOPPPMPPP
simulacroOWLPPPPPPP
simulationOROPPPPPPP
simvaNPPNUPPPPP
simvastatinUOPNPOOPPP
sinOOSPPPOPPP
sinceEKUIJpSGUH
since #1N^KPPNLPPP
since #2PSPPPPNPPP
since #4PsDPPKCOON
since $F_KPPMTPPP
since aOMPPPPUPPP
since birthO]HOOMPPPP
since breakfastOKWPPPOPPP
since heOVNPPNOPPP
since herYLKPPQOPPP
since hisRKOPPNVPPO
since iNC]PPSOPPP
since lastWF]POJNPPP
since lunchSJYPPJPPPP
since mondayRIOPPPWPPP
since morningNTVPPLNPPP
since tenORQPPNPPPP
since theL4DPPo[NVO
since thisRH\PPMNPPP
since yesterdayWE\PPMLPPP
sindMYMPPOOPPP
sindsOF^PPOOPPP
sineORXPPMKPPP
sine waveONYPPPKPPP
singedPNSPPPPPPP
singingPUMPPOOPPP
singleYMKGTMYOOO
single dose\NOJPPOPPP
sinistroOKVPPPPPPP
sinkQRPPPOOPOP
sinoPUNPPPOPPO
sinusSRAPPR[PPO
sinusesUMPPPNPPPP
sinusitisTOPPPPNPOP
sipPRPPPPPPOP
sirJ]JOQPWOJO
sirens[KLPPPPPPP
sirveSPMPPPPPPP
sistemaOVLPPPOPPP
sisterGKXOMfOMJN
sister $PVOPPPPNNP
sister hadMPOPPSSPPO
sister hasOPOPOTPPPP
sister'sPTMPPPPPPP
sitWPMPPMOPSN
siteJVJL\KLOYN
site $NNTPPNOPTO
sitedPTMPPPPPPP
sitsPSPPNNVPKP
sitterHMRPPMPO_O
sittingOUVOPKLROO
sitting upOKSPPPTPPP
situationPSQPPOLPPP
sitztPKVPPPPPPP
sixLZPMUSLNLN
six monthsUNPNPOPPPP
six weeksMQJPQWPPPP
six yearSQPPPMOPPP
sizeRZQROKKONO
size #1OVNPPOOPPP
size ofPOUPPMOPPP
sizesPORPPPOPQP
skewOOOPPPTPPP
skiPJQPPUPPPP
skillsNUNPPPPPPP
skinNGXLONWVON
skip^JNPNONPPO
skip theVMOPOOOPPP
skipsNROPPRPPPP
slapPKWPPPNPPP
slappedPNJPPXPPPP
slapsNUMPPPPPPP
sleep^NCOP_KONK
sleep $T]HPPNMPNO
sleepersWMOPPOOPPP
sleepingHOIOO^UOOO
sleeping $NTOPPQPPPP
sleepsNPLPOTRPPP
sleepyLNXOXLNPOO
sleepy $OKXOPPPPPP
sleevesPLUPPPPPPP
sleptOZOPPMKPOR
sleutelOWLPPPOPPP
slidOMTPPPPPPP
slid offOMTPPPPPPP
slideGMXPPPUPPO
slidesL`JPPLNPPO
slides $PSOPPOPPPP
slidingQDXZOONOOP
sliding scaleOMMZPPPOOP
slightPNOPPPSPPP
slightlyOMOPPTSPPP
slimmingQRNPPPPPPP
slingPUMPPPPPPP
slingsOROPPPPPPP
slipRTLPPOPPQP
slippersOORPPPOPPP
slippingPIXPPPPPPP
slotPWMPPPPPNO
slotsM^IPPONPOP
slowUTCOMUWOOO
slow $NRRQPONPPP
slow theSPPPOPOPPP
slowerPNSPPPPPPP
slowingSOPPPPOPPP
slowlyRROOPOPPOP
slrPRPPPOQPPP
sltPROPPPOPPP
sluggishPNSPPPOPPP
sluiceMRNPPNPGbO
slumpedPJ[PPONPOO
slumped inPJXPPOPPPP
slurringPJXPPOPPPP
slurring andPJXPPPPPPP
slurryPMUPPOPPPP
smaVHTPPPOPPP
smallOQ@RMZ_MNM
small $RPORPONOPP
smartWOPLPPPPPP
smartcardPNPPPEPP]P
smarterPORPPPPPPP
smartwatchWMPPPOMPPP
smashingPLUPPPPPPP
smearO>LPPTgQJP
smearsOWPPPPNPMP
smellPFYPP^GONO
smell inOGUPPXNPPP
smell ofOLSPPTOPOP
smellsLWFPPRXPNP
smells likeMUGPPOZPOP
smells ofOUNPPPOPPP
smellyRPPPPPNPPP
smileOTOPPPOPPP
smileyNPPPPOSPPP
smilingMZLPPNOPPP
smiling $OVNPPOOPPP
smmseROPOPPPPPP
smokeOBfTORKOMN
smokedUMPPPOPPPP
smokerKVKOWLWMOO
smoker $RMPPPNUPPP
smokersYLPPPNOPOP
smokesQSOPPNPPPO
smokingSJFN[VLSQO
smoking $YLNPONOQPP
smoking cessationKULOWOORNO
smoothMWGPOMYPPP
smxMPPRRPPPPP
snackPROPPOPPPP
snacksPROPPPPPPP
snakePMYYOIQPIM
snake biteNSOPPKUQPO
snake inPXKPPPPPNP
snakebiteOVPPPPMPPP
snapUNOOPOPPPP
snappedPPSPPOPPOP
snfLQPPPOO[JP
snomedNKOPPPP[OO
snoresLLMPP\OPPP
snoringMSUOOTLOOO
snoring $OSLPPTNPPP
snotUPOPOPMPPP
snowObLPPPOOFP
snowedPNRPPPPPPP
snowingOWOPPONPPO
soVlBNMEFWOO
so iPSRPPMPPPP
so i'mPVPPPKPPPP
so isRPPPPPPPPO
so itONPPPPPUOP
so muchPLWPPNPPPP
so noQRPPPOOPPP
so proudPSMPPPPPPP
so thatPPPPOOPUNP
so theWLMPPPPSOP
so theyQOMPPPONVP
soakedPDbOPPLPPP
soakingOF\PPOPPPP
soapWPMPPPOPOP
sobQPRPPPOPPP
soberPPMPPPPPOT
sobreUPNPPPOPPP
socialSRLPPPPSNO
social prescribingSNOPPPPSNO
socketMOPPPOOYNP
socksOSNPPPPPPP
socorroPKWPPPOPPP
sodaNRTPPPNPPP
sodiumPHOMRO]OPO
sodium #3TJLOIO_PPP
sofaPYJPPPOPPP
sofortOLVPPPPPPP
softJTEOPMbPPP
softwareNXLPPOPPOP
solSOOPPPPPPP
solesUFXPOPOPPP
solicitorPMPPPPPOPT
solicitor'sPRPPPPPRPM
solidUPOPPPMPPP
soloOMVPPOPPPP
solumedrolMPPTPPPPPP
solutionRPPPPPOPPP
solvedPTPPPPMPPP
someOVYNMSNOLM
somebodyMXTORHNKSR
somebody bringPNTPPPPPNP
somebody hasPTMPQOPPPP
somebody withQNRPPPPPPP
somebody'sOPVPPPPPKP
someoneTRULSQOMIP
someone $PEZPPRPPPP
someone bringOVLPPPPPPP
someone hasPLUPPPPPPP
someone offZOPJPNPPPP
someone onLKMR\PPOPP
someone toOSOPPPPPOP
someone whoROOPROPPPP
someone witheMQP@NPPPO
someone'sPSNPPPPPPP
someonesPROPPPPPPP
somethingZFIOVMWOPO
something $LMNPRTVPOP
something elsePPOPOPSPOP
something forMPOPVOPPPP
sometimesMMKPO]OPPP
somewhereOLMPPOOP\O
sonLMPPOZLPPS
son hasPOPPPRPPPP
son isPIYPPPOPPP
son'sJOLOO_OPPO
songPTMPPPPPOP
songsPULPPPPPPP
sonoNNWPPOOPPO
sonsPKOPPUPPOR
sontORQPPPPPPP
soonXIOQPTNONO
soon afterKOPTPUPOOO
soonerTQNPPNOPPP
sooner $UMPPPNPPPP
sootPMUPPPOPPP
soot inPMUPPPOPPP
sopPDPPPOOO`O
soreWL@NOKgTKO
sore backSNPPPOPPPP
sore throatKUJOOUUPPP
soresRIPPPVPOPP
sorryKR\UOJOONM
sorry $N^IOONOPOP
sorry forPJVPPPPPPP
sorry toPKWPPPPPPP
sorry wrongOULPPPPPPP
sortedNZJPPOPPPO
sorted $ORPPPPPPPP
sosOKXPPPPPPP
sotalolOPPOSPPPPP
soulPRPPPOPPPP
soundLROPPOUPPP
soundsMTXPPMOPNO
sounds likeOZLPPNOPOO
soupPWNPPMPPPN
sourceYLQPPRIPPP
sousWMMPPPPPPP
southRKWOOPOPOP
spaceUKRPPOOPPP
spacerMMRSPPPPRP
spacersOSPPPPPPOP
spainOVKPPPPPPP
spanishLVPPPPNPPP
spareRVNNOONNRO
spare $LGVPPPPPXP
spasmUNTOMNOPPP
spasmsNMRPPPSPPP
speakNWZPPMHPOO
speakingOQNPPSPPPP
speaksPORPPPPPPP
specTPPPPPPOOP
specialOQMPPPPSRN
specialistOPOPPPPPSP
speciallingPTPPPPPPMP
speciesONOPPPTPOP
specificityRQPPPPPNPP
speckledRIOPPPUPPP
speechPPTPPOMPPP
speedTNLYONNOPO
speedyOPMPPPWPNP
spellingNUOPPPPPOP
spellsRALPPPaPPP
spermQKMPPYNPPO
spikeOQMPPPSPPP
spillMQQOOPPPTP
spilledOTNPPPPPPP
spinachSPNPOQPPPP
spinalWK\PONJONO
spinal cordROQPPPOPOP
spine\TJPONOPMN
spine fractureROPPPPPPPP
spinningSMPPPPPPPP
spinsPLNPPVPPPP
spiritualPRPPPPPPPP
spiroQOOPQORPPP
spirometryLNOPPPVQPP
spironolactonePOMOVPOPPP
spitPORPPPPPPP
splashPQSPPNOPOP
splashedOHRPPYNPPP
spleenNINPPO_PPO
splintRMUPPVHOOP
splintsQNPPPRPPPP
splitNMJ[LVNPPP
splittingPWKPPPPPPO
spoYUHPPPMOPP
spo #1YUHPPPMOPP
spongeOJWPPPPPPP
sponsorMTPPPPPPPP
spontaneousSOOPPPPPPP
sportsMMWPPPPPPP
sports dayOLWPPPOPPP
spotOTRONPOPPP
spot onOVNONPOPPP
spotsJOPJNR^PPO
spottedPTMPPPPPPP
spottingPUIPPPRPPP
sprainRPPPPPPPPP
sprayNNSQSLSPOO
sprayedOOSPPPOPPP
sprayingNKXPPPPPPP
spraysOUQONOPPPP
spreadingMIhNPLIPPP
spreading asOL[NPNNPPP
spreading whilePPRPPPOPPP
spreadsheetPXMPPLOPPP
spreadsheetsOWMPPMPPPP
sprechenPORPPPPPPP
springKPKPP^NPPP
sprint]HMPPPPPPP
sprintedPSNPPPPPPP
spritztNMVPPOPPPP
sptbSPPOPPPPPP
spuitMLYPPPOPPP
spurtingOEaPPNNPPP
sputumONKOPN\POP
sqPOPPPPPRPP
squatsOOPPPSNPPP
squattingOONPPOUPPP
squeaksORPOPPPPPP
srTJJOMPO^PP
ssMRQOPORPPP
ssiROPPPPPPPP
ssriRNMOPQUPPP
ssri $SPOPMQPPPP
ssrisZPPPHPOPPP
stG@JNZMnOOO
st elevationOMOPPPVPPP
st john'sMPOPVOPPPP
st upMGRPOP[PPP
staNF_PPPOPPO
stabNKZPPONPPP
stabbedUHZPPIPPPP
stabbingMOUPPPPPPP
stabielPTLPPPPPPP
stable]SBSJNVRNN
stable $QOKTPOTPNP
stable cadRPPPOPPPPP
staffEXOMOWKLZP
staff $QBPPPTPNZQ
staff roomPVLPPPPPOP
staffingPQMPPOPPNV
stageRKROORQUKP
stage #1OLRPOUNULP
stagingIMMPPP]PPP
stairsMOSOPOMPUO
stairs $PKOPPPPPVP
stairwellPLUPPPPPPP
stallNSPPPPPPPP
standVSIOORNNMT
stand downPZGPPPPPPP
standardSNNPPPPPSP
standbyNOTPPPPPPP
standingQQWONMOPPM
stanzaOLVPPPPPPP
staphUOOOPOPPOP
staplerNVLPPPPPPP
starOROPPPSPOP
starchRPOPPPPPPP
staringMIQPPN[PPP
starrtTMPOPPPPPP
starsNM`PPHNPPP
startNKKvESHNMK
start $SRONPROPMP
start atHPRYNPPPPP
start doseLPPUPPPPPP
start inPLO]OOOPLP
start withOPPTOOOPPP
startedJFUK]ZNOON
started $IULNZOPPPP
startersOWPPPPPNLP
startingQEPdPQLONL
starting doseCPP^OPPPPP
startsK[LNPPOOQP
starts atNQPPPPPPRP
statMSRNPGOPO[
stateNSMPONKPIb
state $OTNPOOKPNX
statementOTNPPPPQPO
statinKNKMO\XRNM
statin $UROPMPNPPP
statin ?OOPPPROPPP
statin andKOPPVQPPPP
statineUNPOOOOPPP
statinsTTNJLOYONO
statins inYJPPOPPPPP
stationHVOOPNMN^M
station #1OQSPPPPOOO
station $NKPPPPPPXP
statsPNSPPPPPPP
statusZPQMNLLQOS
status epilepticusTKNPPONWPO
statuteJOPPPPPON[
statutoryNMPPPPPOLZ
stayTETNMTMO]K
stay $SMRPPOPPPP
stay atPNRPPPPPPP
stay inKOPPPTPPTO
stay offVNMPPOPPPP
stay onPNROMSOOUO
stayingMNPPNPOPXP
staysMZLPPPOPPP
steadyO[COPOVPPP
steakPIXPPPPPPP
steedsNLVPPPPPPP
stehtMWOPPOPPPP
stemPOPPPRPPPP
stemiOOPSPOQROO
stemi fromOXLPPONPPP
stenosisTNOMOPTOPP
stenosis $TOPNPPPPPP
stentXKOOQYNMMM
stent inNTMPRPOPPP
stent orUOPPPMOPPP
stentedOWLPPPNPPP
stentsISWPPRMPPP
stepORGaOMKORO
step downLSGTPPPPVP
stepdownKSOPPNOOXP
steppedPOPPPTPPOO
stepsLNOZNIZOOO
sterbeKZOPPOMPPP
sterile[NPPPNOOLO
sterile glovesSQPPPOPPNP
steriliserNNPPPUOPPP
sternalONOPPPUPPP
steroidTRRMQNMQOP
steroid inNTPPOPPPPP
steroid injectionPOPPPPPRPP
steroidsXSNMONOOOP
steroids $ROPPPPPPPP
steroids forRPPPPPPPPP
steroids helpRPOPPPPPPP
steroids inROPPPPPPOP
stethoscopeOXMPPMPPPO
stewardshipNRPPPPPPPP
stickNONPOYNOPP
stickerM^KPPOMPPP
sticker $PTPPPPMPPP
stickersPROPPPPPPP
stickingIPPPPPWPPP
sticksOSNPPPPPPP
stickyPOLPOOXPPP
stiffOD_MPTPOOO
stiff neckPPSPPPMPPP
stiktNKXPPPOPPP
stillSKUBNaEMRX
still #2PIYPPOOPPP
still $OHONPOPO_N
still aMOPPTOPORP
still goingPSPPPOOPPP
still haveSTPPPNNPNP
still herePXOPPOPPIP
still inOZKPPOPPNP
still insidePMTPPPPPPP
still needXRNPPNPPKP
still noNQSPPOOPPP
still notOPUOPOPPPP
still onOWTPQMPPKO
still pouringOOUPPOPPPP
stillbirthROPPPPPPPP
stimulationONSPPPPPPP
stingPLYPPOMPPP
stingsQKOPYOPOPP
stinksPRNPPPPPPP
stitchSSOPPOMPOP
stitchesWTLOPRMOLP
stockFXKQNNOO^L
stock $NROOPPPPRP
stockingsTNNPOSOPOP
stoleNYKPPPOPOP
stomaOWOPPNNPPP
stomachYIROOMUPNO
stoneYECMP]LSXN
stone inQMOPPWMPPP
stonesTTOOOLPPOP
stones $SOPPPPPPOP
stoodOTMPPQOPPP
stood downPXJPPPOPPP
stood upPOSPPOPPPP
stoolTMLTOMUOOO
stoolsRALPPObPPP
stop_SIKQZDMHW
stop $@QWRSZOOKP
stop ?ONOPSQPPPP
stop afterKOPPPPVPPP
stop atQYHPPPOPPP
stop herOKNPPQPPOW
stop itSG[ORRIPPO
stop orROPPPPOPPP
stop smokingVMPPKOOPUP
stop theVDZPORPPLO
stop themRPNPPPPPPP
stoppedJY]ITNGRNM
stopped $N^EPPPOPPP
stopped answeringPRNPPPPPPP
stopped breathingNI]PPMPPPP
stopped itPNRPPPPPPP
stoppingUDPKZUNOMU
stopping $RPSPPMOPPP
stopsNHQOOXSQOO
stoptONSPPPPPPP
storeOaEPPPOPMP
store $PULPPPPPPP
storedUHOPPPOPVP
storesOQOPPOPPSP
stores $OOPPPOPPSP
storeyOMVPPPPPOP
stormOUTOMONPPP
storyFZNPPOYPKP
straightZTMNOSKPLN
straight awayROPPPPPPPP
straight toTQOPPOMPPP
strangePMTPPOPPPP
stranglePRPPPOOPPP
strangledPMSPPPPPPP
strapQXIPPPOPPP
strategyQSPNPOPPPP
strawberryOOMPOOWPPP
streakNUOPPPNPPP
streamingOPPNOSPPPP
streetQKTPPOPPPQ
strenghtQTNNPPOPPP
strengthOMQYNOOOOP
strepROPNOORPPP
stressNUKUPSMONO
stress testUOQPPLPPPP
stretchQPQPPPNPPP
stretcherNYMPPOOPPP
stretchesPPPPPRPPOP
strictWLNPPPPPPP
strictureNOOPPPTPPP
stridorJP_OOMROKO
stridor atRLOPPOTPPP
strikeOWOPPPNPNP
stringsPMKPPZOPPP
stripKHWMOMUOXP
stripsJNQPPOOP[O
strokeRPQOLNITXO
stroke $^HNPPOOOPP
stroke ?SPPPPOPPPP
stroke alertOOSPPPOPQP
stroke inJTQPPSPPPO
stroke ofNZMPPMPOPP
stroke preventionPRPPPNPPPP
stroke teamOJLPPPPP[P
stroke unitOVMPPPOPPP
strokesROPPPPPPPP
strokes $ROPPPPPPPP
strongQ[FPPOOPPP
strongerTOPPPMPPPP
strongestOORPPPPPPP
struckPKSPPPPPPS
stuckDRfPONQOKM
stuck $MRWPPOPPLP
stuck atPMNPPNWPPP
stuck betweenPUKPPPPPPP
stuck inPQVPPNMPPN
stuck onPVKPPPPPPP
stuck withPORPPPPPPP
studentNWOOONTLLU
studentsIWJPPNNO_N
studied^KPPJOPPOP
studiesaJNOONNPMP
studies $XMOOOPOPOP
studyQWJNOOUNPO
study $TNNPPQPPPP
study dayOVNOPOOPPP
stuffTNQPPNPPPP
stuffedNPNPPTPPPP
stungKSNPPXMPOP
sturzeWMPNPNPPPP
suNSPPPPPPPP
suandoPNRPPPPPPP
subQNPPPPPPSP
subacromialRPPPPPOPPP
subarachnoidVNNPPPOPPP
subaracnoidRPPPPPOPPP
subclinicalSOPNPPPSNP
subduralRPPOPPPPPP
subgroupTNOOPPPPPP
subitoOLVPPPPOPP
subjectNTPPPJPOLZ
sublingualRPPOPPPPPP
submassiveYNNLPPOPPP
submitOOOPPPPSPP
suboxoneMPNPWPPPPP
subsegmentalPONPPPUPPP
substituteSOOPPPOPPP
success\SHMOPOPOP
success $WMNPPPOPPP
suchRRNPPPPPOO
suckPMTPPOPPPP
suckedPORPPPPPPP
suckingOTUPPPJPPP
sucking inPMUPPPOPPP
sucksLTOPPPRPPP
sucrosePMNVPPOPPP
suctionIYUPPOROMM
suction catheterONSPPPPPPP
suddenQHXOPNTOOO
suddenlySNWOPLOOPO
sudokuOUNPPPOPPP
sueLOPPPPOOPX
suedNLOOOOPOO[
sufferOMTPPPPPPP
suffocatingOTPPPPNPOP
sugammadexPPQROPPPOP
sugarRAZNN[OONO
sugar isPDTPPXOPPP
sugarsNROPPMTPPP
suggestLMNPPUVPPO
suicidalOLUOPOOQQQ
suicidalitySPPPNPPPPP
suicideRPINKWMOQY
suicide $SPOPNPPPPP
suicide attemptsROPPPPPPPP
suicide preventionNTPPPPPPPO
suicidesUOOPPPPPOP
suisKTRPPPOPPP
suiteNOUPPPOPPP
sulOIZPPPPPPP
sulfKONRVPPPPP
sulfaSPPOMPPPPP
sulfadiazineRPPOOPPPPP
sulfatoTOOPPPOPPP
sulfonylureaHPS[MPOPPP
sulphMNNTSPOPQP
sulphatePPOTOPOPPP
sumatriptanFPPN\PPPPP
summariesMVOPPPOPPP
summaryUPMOPMRROO
summary forLTPPPPPPPP
summerPNOPPSRPOP
sunRTHPPVOPNO
sundayLVLPPVOPNO
sunday $PRPPPNPPPP
sundaysOENPPOOPaP
sundays $OENPPOOPaP
sunkenOUOPPOOPPP
sunlightXMPPOPOOOP
sunscreenOOPPPRPPPP
sunshinePTPOPPPPOP
supPSPPPPPPNP
superMUOPPPOPPP
superbPRNPPPPPPP
superficialPROPPPOPPP
supervisedPNTPPPPPPO
supervisionROROPNPPPP
supplementMOOXOOOPPP
supplementsSOPNPPPPPP
supplierNTOPPPPPOP
supplyKTROPPOKWP
supportTQNPPPOPPO
supportsOTNPPPOPPO
supracondylarPROPPPPPPP
supraglotticTPNPPPPPOP
suprapubicPJVPPPPPPP
sureQJOPPOYPPO
surelyKTVPPPMPPO
surfPRNPPPOPPP
surfactantWLORMPOPPP
surgOPQPPOOPRP
surgeonQPTPPSMOON
surgeonsLURPPOOPPP
surgeryODYTOKSOSQ
surgery #1OPSPPPPPPP
surgery $NMMVNLLOWV
surgery ?OOOOOOXPNP
surgery forSOPPPPPPPP
surgery vsSOOPPPPPPP
surgicalQNPPPPPOTP
surprisedPSPPPPPOPO
surrogateOOPPPPPPNU
surveillanceWOPNPPNOPP
surveyLcDPPPOPOO
survivalXRKOPPOOOO
survival $WMNPPPPOPP
surviveTMOPPPPPPP
survivedNTOPPPPPPP
survivorsTONOPPPPPP
suspPOPSPPOPPP
suspectNQPPQOPPQP
suspectedTMOSOOOQOP
suspensionG[NVNPPPMP
suspiciousPNSPPPPPPP
sustainedSNPPPPPPPP
suturePROPPONRRO
suture $PMPPPPPRRO
suturesEOO\PPTOOP
suturingULOPPPOPOS
suxLLXPUONPOP
suxamethoniumNOPOVPOPPP
suyaPROPPPPPPP
svcOTNPPPOPPP
svtOQPPOOUONP
swabMUNOPMUMRO
swabsNUOPPOLOTP
swallowMIRVOURPON
swallowedUEgMPILOON
swallowed buttonPORPPPPPPP
swallowed thePG_PPKPPPP
swallowingNJ\POPNPPO
swallowsPZGPPPPPPP
swapO_IOOKNNWN
swap myPRPPPOPPPP
swap toOPPPRPPPPP
swappedNSIPPOYPPP
swapped itPROPPPPPPP
swearNVPPPNOPPP
swearsSOOPKWPPON
sweatOK\PPOLPPP
sweat $PORPPPPPPP
sweatingIG`OOOSPPP
sweating bucketsPMUPPOOPPP
sweatsOMOPPNXPPP
sweatyOQQPPPRPNP
sweaty andPWKPPPOPPP
sweepOXMPPNNPPP
sweetN[KPPOOPOP
sweetsPROPPPPPPP
swellPKTPPTOPPO
swellingPTMMKQ[ONO
swelling $PPRPPUIPPP
swelling afterMIZPPJWPPP
swelling fastONUPPPNPPP
swellsPOPPPOSPPP
swimmingOOTPPPPPOP
swingingPOVPPPNPOP
switchSHL`MTLOMO
switchboardPOOOPPPPTP
switchedOTNPPPOPPP
switchingSOMPOSOPPP
swollenOEJPPZ^OON
sxVHIPOO]OOP
symbicortTPPLPPPPPP
symptomPONOPOTSNP
symptomsUJIOPN_NON
symptoms $OPLPPOWPPP
syncopeTOMOPMOZNP
syndromeLONOXPPPPP
syntoQNPQPOPPPP
syntocinonNPQQPPPPPP
syntometrineOROOOPPPSP
syringeNN[NQONPOO
syringe driverPSPPPPOPNP
syringingOOPPPPPPOT
syrupH]ISQOOPOP
sysOQRPPPOPPP
systemOWHPPMOOYO
system $PNPPPOPOTP
system isPUMPPPPPPP
system'sPORPPPPPOP
systolic\CWRPOLPNP
systolic #2OLVPPPOPPP
systolic $ONQSPPOPPP
tWRRLLKYOMN
t #1QLOOOM[OPP
t #2OKQPPPVOPP
t #3.WOQPPOJPPP
t'sOOPPPPSPPP
taIaTOOKNOLO
ta $LZNPPPPPMP
tabOPORPPPPPP
tableJTZOOLLNLW
table $IG_PPMOONX
tabletUDIWR^TNIL
tablet $SMOPQSPPPM
tablet orJPPYOOOPPP
tabletsWBcLP]FNLK
tablets $LK^LPSNPOO
tablets ?SOPPPPNPPP
tablets andPLJPPZPPPP
tablets forTPPPPMPPPP
tablets isROORPQNPPP
tablettenNNTPPPPPPP
tabsMULSUOOPNO
tacROPPPPOPPP
tachyPRRPPPMPPP
tachy #3PRRPPPMPPP
tackPSNPPPOPPP
tacosKbNPPOJPMO
tacrolimusOOPOUOPPPP
tagNSQPPPPPOP
taggedPUMPPPOPPP
tagsMVPPPPPPNP
taiROPPPPPPPP
tai chiROPPPPPPPP
tailPOQPPOPPOR
takeTGBKKkHI]T
take $PPOPPSOPPP
take aUUOPOJPPPO
take herMSNPNVPPPN
take homeZJPOPOPPOP
take itRNOPPRPPPP
take theOUQPPLOPKU
takenNTWRLMOQKQ
taken outQMPPPOPPPT
taken theNRQPPPOPPP
takesJS@K\[HN_L
takes #2OUKQPPPPPP
takingRXFOTUNOOK
taking itNPPPPRPPPP
taking theRYIPPOPPMP
talkMiNKOPMWCI
talk $TCXOPOPXKP
talk aboutPTPPPPPPOM
talk onOROPPPPPPP
talk toPXRPPLPPKO
talkingKNcOOIOOPO
talksPJOPPXPPPP
tallPMLPPPXPPP
tamifluUPOQNOPPNP
tamoxifenIPPOZOOPPP
tamponadeQPRPPOOPPP
tamsulosinVSNNQKOPPP
tankKI_PPPOPOP
tanksPLTPPPPPQP
tapQOVONMTPLO
tapeRTLPPOOPPP
tapedOSNPPPPPPP
taperPOO_JMOONO
taper $IOP[OOPPPP
taperingSMPQPPPPPP
tarOONOPPVPPP
target\DJOOOZNRO
target $ROPPPPOOQP
targetedVNNPPPPPPO
targetsSPOPPPPPNP
tariffOKPPPPPZMP
tastePNSPPPPPPP
tattooKOPPOPNPP[
taurolidineRNPPPPPPPP
taviNYPPPLPOOO
taxiOVIPPOPTOO
tazocinNPQPRPPPPP
tbGJNLVP\NTO
tbhLSNPPSPPPP
tcaNQOOUPOPOP
tcmaEJPPPMUPP
tdsHNPbJPNPPP
tePMTPPPPPPP
teaH_TOMPQOKN
tea $LdGOPMOPNO
tea andOPNPPOTPPP
teabagsOUNPPPPOOP
teachWOLPPNPPRP
teacherSOWLPMNPPP
teacher #2SPPPPPOPPP
teachingR^GPPKNPNR
team=`[MPJMK[M
team $NRRNPOONUO
team'sOYKPPPOPOP
teamsZMNPPPPMOP
tear]PIPPONOOO
tear $QXHPPPPPPP
tearfulMMPPPOVPPP
tearingPLWPPPOPOP
tearsTTKPPOOPPO
tears $OVLPPPPPPP
teatimePMOPPPUPPP
techJO\PPNTPKP
tech'sPIXPPPOPOP
technicianOROPPPPPPP
techniqueZTDPPOPPOP
techsPJUPPPOPRP
teeNOXPPPPMOP
teenGNONOR^OPP
teenageOGLPP`OPPP
teenagerWHTPKNWPNO
teens]LPPOMPOOO
teethP[JPPPNPPP
teeth $O[HPPPNPPP
teethingQOOPPRPPPP
teicoplaninMOPYNPOPPP
teleKLWPPOJOYQ
tele #2PIZPPPNPPP
telehealthOONPOPN[NO
telemedicineOROPPPOPPQ
telephoneSNOPPPPRNP
tellOCHNNB]Q]^
tell aUQOPPPLPPP
tell herQXHPQPOPPO
tell himQOPPPMPPPT
tell meXCFOOLQSbO
tell myPIZPPPPPOO
tell theO[KPOPOPNQ
tellingOMQPPOOPPV
tellsQTOPPMPPPP
tellyMYLPPPOPOP
temNUOPPPOPPO
tempKLQOOLXOXO
temp #2ONWPPPNPPP
temp #3.LUNPOOUPPP
temperatureLRXPPPMPOO
templateOUPPPPPPNO
temporalKPPTPPPORP
tempsROPPPPPPPP
tenT[`SLHFLMK
ten $P`FQOMNOOP
ten daysQOPUNPOPPP
ten minNPTPPPOPPP
ten minutesRN[PPLMNOO
ten timesPNSPPPPPPP
ten yearsVKPPPQOPPP
tenderKIKPPPbPPP
tendernessTSPPPNLPPP
tendonRPPPPPOOPP
tenecteplaseWLKVNOOOPP
tengoONSPPPPPPP
tennisOTLTPTMOOO
tennis elbowPMOTPVMOOO
tenseMOXOPNOPPP
tensionKPXPPQOPNO
tentOYLPPPNPPP
terbinafineMOPUPPPPPP
terbutalinePOPROPPPPP
termSOPLMNR[MN
term $TQPNOOPQOP
term ?KYPPQPMPOO
terminalNPPSPPPPPP
terminallyPRNPPPPPPP
terminatedPSNPPPPPPP
terminationMPPOPPPOUQ
terracePG\PPMPPPP
terribleMOXPOOOPPP
terrible $MOUPPQOPPP
terrifiedRJPPPUPPPP
terrorsQNPPPRPPPP
tescoPSOPPOPPPP
testW^;NM^WLIL
test $JVNPPTPPPP
test atN]IPPOOOPP
test forUPPPPOPONP
test isTLPPPTOOOP
testaMH\PPPOPPP
testedVTJOOVLONO
tested $TNNPPRPOOP
testicleJGaPPOPPPP
testicle painMI]PPPMPPP
testing^SGPPLLORO
testisDI`PPOWPOO
testosteroneQQNOQOPPPP
testsLcNOONKONO
tetanusSSONMVNONO
teteONXPPPPLPP
texasLINOONOPPb
textSNUPOMPPPP
text remindersTRLPOPPPPP
textedPF^PPPPPNO
textingPLPPPPLPPZ
tgVNPPOPMPPP
tg #3UNPPOPNPPP
thK]ROPSHNQN
th #1NQSPPPOPPP
th $P\KPPOPMNP
th floorOOPPPPNPUP
thaiJ\PPPOPOMP
thalOTQPPOLPPP
thanXPSNQLKQON
than #1QLOPPPPRRP
than #2OUPOPPOPPP
thankP[NPONKPOP
thank godOVMPPOPPPP
thank youRSPPPOLPPP
thanksNZLOPOOPOP
thanks $PUKPPPPPPP
thanks forPOVPPLPPPP
thanks toPSNPPPPPPP
thatUN@ORQ^WDT
that $QNMQOMXRNP
that ?PRPPPPOPPP
that aOLOPPOWPPP
that iPMQPPTOPPP
that isPLUPPPPPPP
that itQKOPPNVRPP
that normalTKPPPXIPPP
that the\IRNPONPPO
that'sPQQPPUITNO
that's allQMTPPOPPPP
that's thePJWPPPPPPP
thatsN^OPPHOPMP
thawORPPPPPPOP
theGq^?<I:T`W
the #1M^IPPRLVIN
the #2O[JPPNRONO
the #3RQNTPPNPNP
the aPTLPPPPPPP
the airwayODSPPPPPZP
the alarmOWLPPPNPPP
the ambulanceOVLPPOPPQO
the anaesthetistNSMPPPOPQT
the anaphylaxisPROPPPPPPP
the antibioticLNTPOPPPSP
the armTOSPPMOPOO
the arrestPLMPPPPPPW
the aspirinOVMPOROPNP
the auditPSOPPPPPNP
the babySA_OMPSPOO
the backTQSPQLOMOP
the bagONTPPPOPPP
the basementPTOPPNPPPP
the bathPMTPPOPPPP
the bathroomPOTPPNPPPP
the batteryPTMPPPPPPP
the bayOZHPPPPPPP
the bedPKZPPMPPPN
the bedsideSJRPPPOOSP
the bellyPYHPPPPPPP
the benefitLPPPPTPPPP
the bigQSROPOOPKR
the bikePOSPPPPPOP
the bladderPORPPOPPQP
the bleedingPPRPPOPPPP
the bleepPRPPPPPPNP
the blindPVJPPPPPPP
the bloodR`JPPKOPLO
the blueN_@PPWNPPO
the boardM^LPPTPNIN
the bossPTOPPPPPNO
the bottleOKUSPOPPPP
the bottomPMTPPOPPPP
the boxPROPPPPPPP
the boyPQKPPPUPPP
the branchMTKPPPOPVO
the breakPRNPPPPPPP
the breastOULPPPPPPP
the bridgeOH]PPOPPOP
the buildingKMWPPOPPSO
the busPTNPPOPPPP
the buttonPPRPPOPPPP
the bypassPROPPPPPPP
the cTWHPPOOPPO
the cafeteriaOROPPPPPPP
the cakePVKPPPPPOP
the callPXIPPPPPPP
the canteenMVNPPNOOTO
the carNCaPPTOOMO
the cardiologyPORPPPPPOP
the careNUPPPOPOOO
the cartOROPPPPPPP
the castPNSPPPPPPP
the catPOQPPXOPJP
the cathQMOPPPOPUP
the cdONOPPOPPVO
the ceilingMJVWOPPPOO
the chairQIVPPPPPPP
the chanceTNOPPPPPPP
the charityPSOPPPPPNP
the chartLOOXPNPPQP
the chestRLRPPPRPMQ
the childTPPPPOOPOO
the childrenNQRPPPPPPP
the chokingPSMPPPPPPP
the clinicNOPPPNPPTQ
the clockQQNPPPPPPP
the codeOMNPPTPLVO
the coffeeLZKPPPPOPP
the commodeORPPPPPPPP
the communityPPQPPPPSNP
the consultantPYKPPPOPON
the cornerPULPPPPPPP
the corridorOYCPPOPPXP
the couchPROPPPPPPP
the counterPLUPPPPOPP
the covidNGSPOYPPPP
the crashMPSPPPOPSO
the ctMQYPPPKOPO
the cupboardOUOPPPPPOP
the dayPWLPOPONRP
the dementiaNNRPPPPSPP
the dentistPUKPPPPPPP
the depressionNTOPPPOPOP
the deskNOWPPOONQO
the dexamethasoneOSPPPPPPOP
the diabetesIZOPPTOOMO
the dialysisOWLMPPPOTP
the doctorPKRPPRPPOR
the doctorsOPNPPLPPYO
the doorLWRPPMNIMZ
the doorsPGZPPPPPOP
the doseOPPROPPPPP
the drawerPNRPPPPPPP
the dripROPPPPPPPP
the driveOTOPPPPPPP
the driverPPLTPPPPPP
the drugVSJNOMQOLV
the dutyOSNPPPPOPQ
the earONQPPPSPPP
the ecgUQRPPOMPMP
the edYGIOONNO`M
the effectUNPPPPPPOO
the elbowWKPPPPOPOP
the elderlyRNPQPPPPOP
the emergencyPOPPPPOPRP
the epiduralPNSPPPPPPP
the erTNPPPPOPOP
the evidenceWMOOPOPPOP
the examPRNPPPPPPP
the eyeHHQPXTVPOO
the facePKUPPPPPPP
the familyROOPPNPRKU
the farmLPPPPOPPPV
the fifthJEUZOOUPOP
the filmLOOPPOXPOP
the fireOLSPPPWPOM
the firstVRNQLPPPNP
the floorRA^PPOOPQP
the fluXROPJNPPPP
the folderPPOQPPPPRP
the foodMTOPPPPPPP
the footROPPPPPPPP
the formORNPPPPSOP
the fridgeH\LPPONPSP
the frontNQSPPPPPPP
the garagePPRPPOPPPP
the gardenNLLPPP[PPP
the gelPLPPPTPPPP
the generalRRMPPPPPPP
the gentlemanOPSPPPPPOO
the goodPUNPPPPPNP
the goutPROPPOPPPP
the gpOJVPPQPPPP
the greenNUOPPPPPPO
the groinRMVPPNOPPO
the groupPGYPPPPPPP
the gymP[FPPPPPPP
the hallMTRPPOOPPP
the hallwayPTOPPPPPNP
the handQTLPPPPPPP
the headXLMPPOVOJP
the heartZMPOONPPNP
the heparinOMWPPPPPMP
the hipQMQPPRPPPP
the homeOROPPNPPPS
the hookNQNPPOPOOV
the hospicePSOPPPPOQP
the hospitalNOPPPPPPRR
the hourMNVPPPPPPP
the houseQPPPPOOPRO
the icuNMSPPOPPTO
the injectionOOSPPNPQPP
the insulinQSROOPPQNO
the internPNTPPPPPPO
the jabSPSPOLPPOP
the jobQROPOPPPPP
the kettleNRPPPPPPPP
the keyPZKPPPPPLO
the kidneyVNNPPPOPPP
the kidneysRPPPPPPPOP
the kidsQOMPPTPPOP
the kitchenN[PPPMPPKP
the kneeYRNOPOJPOP
the kneesPMTPPPPPPP
the knifePMTPPPPPPP
the labPTRPPPOPMP
the labelQMUPPPPPOP
the ladyPFWPPOOPVP
the lastPNFMOXQVRN
the latePSQPPNPPPO
the lawNNOPPONOM\
the leftPGWPPSPPPP
the legUOOPPPNPPP
the levelNNOOWPPPPP
the libraryVSNPPQLPLP
the liftOUNPPOOPQO
the lightOSSPPMNPPP
the lineNOXPPOLPQP
the linenOLVPPQOPNP
the linkPNRPPPPPPP
the listQULPPPPPOP
the littlePMSPPQPPPP
the lobbyPRRPPPPOOP
the localLOPOPPPPVP
the logPUOPPPPPNP
the longRROPPPPPOP
the looONTPPPOPOP
the lotOIXPPPPPPP
the loungePVKPPPPPOP
the lowRPOPPQPPOP
the lowerPSNPPPPPPP
the lungQGYPPOPPPP
the magnetPJWPPPPPPP
the manOYJPPPPPPP
the mannequinPSNPPPPPPP
the matchPWIPPQPPPP
the medLMVPPOPPSP
the medicalPRPPPPPPPP
the meetingPVOPPPPPMO
the messORIPPOONZP
the methotrexateORPPPPPPOP
the middlePOLPPOVPPP
the milkPSNPPPPPPP
the minutePSNPPPPPPP
the monitorPHYPPPOPPP
the monthORPPPPPPPP
the morningTNHOPWTONO
the motherPMSPPPPPPP
the mouthPIZPPPNPPP
the mriRMRPPPOPPP
the neckQYJPPNPPOP
the needleQKVPPOPPPP
the newKWFONQMMdL
the newbornSPMPULPPPP
the newsOSOPPPPPPP
the nextbSDOPKNPPO
the nightLRRPPNTPPP
the noseQNSPOPOPPP
the notesOMNPPNNPN\
the numberUYPPPNNOGP
the nurseMFTPPPPPUT
the nursesONOPPOPOUP
the nursingMSNPOTPPPP
the oddsLVPOPPPPPP
the officeOVMPPPOSMP
the oldNQWOSOPOKP
the onPGHPPPPPbO
the oneN\LQQMNPNO
the onesOPNPPPSPPP
the onlyPJWPPOPPPP
the operationOOPPPSPPNQ
the orSONRPPNPPP
the otherLKQPPNZNRO
the overVMOOOPPPPP
the oxygenORPPPPPPPP
the pagerPYOPPPPPIO
the painPKWPPPOPOP
the paperVPMOPPPPPP
the parentsORNPPPPPPQ
the parkingPNYPPNNPNP
the partyORPPPOPPPP
the patientPITPOOOSOT
the pharmacistOMPPQPPSPP
the pharmacyPXQOOTOPFO
the phoneP>^POMOP\O
the physioPROPPPOPOP
the pillJPKOQPPOUY
the pillsPI]PPKPPPP
the policePRNPPOPPOR
the poolPMTPPPPPPP
the portalPMLPPPPQXP
the porterPTMPPPPPPP
the postPYHPPPPPPP
the potassiumPQRPPPPPMP
the potluckPWKPPPOPOP
the practicePPQPPPPPQN
the printerPUPPPPPPMP
the prostateRPPPPPPPOP
the pumpPGYPPPPPPP
the qPTMPPPPPPP
the queuePTOPPNPPPP
the railwayPMTPPPPPPP
the realOTNPPPPPPP
the redPSOPPPPPOP
the referralPOPPPPPNTP
the regPWKPPPPPOO
the registrarPRPPPPPPOP
the remotePOWPPKPPPP
the renalPOOPPPPPRP
the repPSOPPPPPPP
the residentPVMPPPOPOP
the residentsPSNPPPPPPP
the resusOVPPPPPPLP
the rightRMLSNVORMQ
the riskUOOPNPPPOP
the riverOITPPOPOWP
the roadOPOPPPPPRP
the roofNJ\PPNOPPO
the roomQOIPPTUOQM
the ropePGZPPOPPPP
the rotaPSLPPOPOTO
the ruleRPPPPPOPQO
the runsWMPOOOPOPP
the sameO@PN^QTUMM
the scanPSOPPPOPPP
the schoolOSRPPPOPNP
the scopeVLOPPPPPPP
the secondM_IPPPPPMO
the seminarOSNPPPPPPP
the sepsisORPPPPPPPP
the sharedOSOPPPPPOP
the shelfRMRPPPPPPP
the shinglesNSNPOTPPPO
the shopNSPPOPPPPP
the shoulderRRLPPOOPSP
the showerPLVPPOPPPP
the sideQROPPOPPPP
the sinkQORPPOOPPP
the sluiceNNNPPOPGbO
the smellOTIPPUPPPP
the sofaPVKPPPOPPP
the spareNXMPPPPPOP
the spinalONVPPOOPPP
the spineOORPPPPPPP
the staffM\FPPTPPNP
the stairsPITPPNOPVP
the statinLYNPOOPPPP
the stationNKPPPPPPXP
the stomachROPPPPPPOP
the storePSOPPPPPOP
the stripOMVPPPNPPP
the strokeNIQPPPPPZP
the studentPUPPPPPPLP
the studentsOTPPPOPPOP
the sunOOMPPWPPOP
the surgeryLHUPSPPPUP
the syringeNSPQPOPPOP
the tablePKZPPMOPPP
the tabletsNHTPPWPPPP
the teaOROPPPPPPP
the teamNPTPPORPLP
the testRLPPOUPPPP
the thighNKUPPPTPOP
the thirdRPMXOMNPOP
the throatOLRPPOTPPP
the timeOMPPPPUPPP
the toiletOA]PPTPPOO
the transportPNPPPPPPRP
the traumaOTNPPPPPPP
the trialsSPOPPPPPOP
the trolleyOLVPPOPPPP
the tubeSONPPPPPPP
the tvOTNPPPPPPP
the ultrasoundPVOPPOPPLP
the unitTISPPOPPRP
the usualQPNRPPPPPP
the vaccineLMQPORPPVP
the vendingPMSPPPPPPP
the ventPMTPPPPPPP
the ventilatorSMPPPPPPPP
the vertebroplastyOROPPOPPPP
the villageOSNPPPPPPP
the waitingOKRPPOPPPV
the wallNPVPPOPPNP
the ward`DAKNMMQY]
the waterPVLPPPPPPP
the wayRXKPPNOOOP
the weekPQQPPNPPPP
the weekendPMPPPYPPIR
the whiteboardOUNPPPPPOO
the wholePQRPOTOONO
the wifiP`MPPPOPEP
the windowPLUPPPPPPP
the woundNJZPPOPPOP
the wristOMOPPO[ONN
the wrongRMYOPMPPOO
the yearRSMPPPPPOP
theaterONTPPPPPPP
theatreNRaMNRFNON
theatre #1OYSKPOMOOP
theatre $OTMSOPPPPP
theatresNONPPPPPUP
their[PRNMJMPRO
their ownSMOPPNPPRP
theirsNPPPPPPPSP
themMOYOQNIMSR
them $MUMQNPNNWN
them ?TOPPPOPPOP
them backLXMPRPOPOP
them fromPRNPPPPPPP
them inPLUPPPPPPP
them outPMTPPPPPPP
them toMQOPOTPPPP
themselvesPMSPPPPPPP
thenCC_\JKdQHM
then #2INQPPPYPOP
then $PYMPPPLPPO
then nothingPLWPPPOOOP
theophyllineFOOSZPOPPP
theoreticalKPPPVPPPPP
therapeuticQWNMPPNOOP
therapiesSNPPPPPPPP
therapistRLNPPVOPPO
therapyPMJOOUOZNO
therapy $ROPPPPPPPP
therapy forTOPPPPPOPP
thereSVCNMUJ[WI
there $HWQPOWMTJN
there aJ;KPPRNYhO
there anyTWMPPOPPJP
there anythingTONPPQNPPP
there evidenceRNPPPPPPPP
there forJbMOPQOOJP
there isOSSPPNPPOO
there'sQYHPPLUPON
there's aOWKPPOPPPP
there's noQPPPPPNPPQ
theresPMVPPOOPOP
thermostatPVOPPPPPKP
theseP^EOOLYNMO
these daysPVOPPOOONO
thesisM\MPPNNPPP
they\P>KUVIIZS
they areOLQPPTPPPP
they doPORPPPOPPP
they haveSMNPPTOPPO
they justLPPPPPPMXP
they sayOTMPPQPPPP
they wantNJQPP[OPPM
they'reMUQPQPOPNO
they'veOOPPPSPPPP
theyrePOSPPPPNPP
thiamineNOPWLPPPPP
thiazideRPOPPPOPPP
thickUHMPPMZPPP
thickenedYOOPPNLPPP
thickenerRNPQPPPOPP
thicknessUNPPPPNPPP
thighIIXPPPYPOP
thighsWOPPNLPPPP
thinQVKOOOSPPO
thingFcNNXRHOIO
thing $MPMPRVOPPP
thing onPTPPPPLPPP
thingsWLNPPNVPLP
thinkHE`NQU^ODN
think $ONSPPORPOP
think iPOKPPXOPPP
think it'sROOPPOQPPP
think theOHYPQPOPPP
thinkingJELOOcVOPO
thinking aboutLNPPOXOPPP
thinking ofMGOOP_PPPP
thinksOQQPPHZPOO
thinnerRLTPPOPPPO
thinnersTMOPPQOPQP
thirdJQW\JTHONO
third shockII[UOPPPPP
third timeRQMPPQPPPP
thirdsNPOTOPPPPP
thirtyMOVPPNPPPP
this>iHKOGeG^F
this #2VONPPPMPPP
this $O\IPRNLPOQ
this aMHPPQO]POP
this afternoonPWQPPPNPKO
this amRVROPOHPPP
this hospitalMJPPPPOP]N
this isQHTPPTOPPP
this monthQQJPPYHPUP
this morningUO\MOPFOOO
this rotaPXOPPPOPLO
this siteOMPPPPPPUO
this timeNWWPPKNPLP
this unitPOOPPPPPRP
this wardMOOPPOOPWP
this weekRTMPPTBOXP
this winterZNPOOPOPKP
this yearTUOPPJLPSP
this yrOWNPPONPOP
thoPOMPPQTPOP
thoracostomyQNSPPPPPOP
thoracotomyROPPPPPPPP
thoraxNLUPPPQPPP
thoseMQKPSL_PKO
thoughtRSPPPNOPPP
thoughtsMJMPP\UNNP
thousandOULPPPOPPP
threadMPOPPPUPPP
threadyPNRPPPPPPP
threatOIRPPPPAbT
threatenedPSOPPPPPOO
threateningNPTPPOPPPP
threeQUURISOMIR
three daysOPOSOPRPOP
three monthsRPPPPOPPPP
three timesNLMUOXNPPP
three weeksYRKPOLQPOP
three yearsLXNNNPMPPV
thresholdZBIOPOYORS
thresholdsRPPPPPOPPP
threwTUKPPMOPPP
thrillMRMPPOUPPP
thrilledPULPPPPPPP
throatHBjNNMWOOO
throat $SNROPPOPPP
throat closingOMUPPPOPPP
throat isMK[POJSPPP
throat'sOMTPPQPPPP
throatsQRQPPMPPPP
thrombectomyTPNPPPOPPP
thrombolysedMXKPPPPPPP
thrombolysisNNOMNPP[OP
thrombosisSPPOPPOPPP
throughJQNMV[JSON
through $OVPPPOLPPP
through aPOPRPPPPPP
through theNLWOVNNPOO
throwPROPPPPPPP
throwingTLPPPRNPPP
throwing upTLOPPSNPPP
thruGYZNONHSPO
thrushMPOOUROPPP
thrustsQNQPPPPPPP
thuPROPPPPPPP
thumbSNHPPM\PPP
thumb andPMPPPMVPPP
thumbsNJMPPM^PPP
thunderclapVPPPPPKPPP
thunderstormPRNPPPPPPP
thursMQQOPTOPOP
thurs $PLRPPTOPPP
thursdayNQUPPUMPLO
thursday $NTOPPPOPPP
thxNZMPPPOPMP
thyroidLGUJRWRNUO
thyroidectomyORQQPPOPPP
thyroxineTOPPOPOPPP
tia[PGLKQTPQQ
tia $[NHPMMWOPP
tibMK]OOONPPP
tibiaOPRPPPOPPP
ticagrelorOPPOTPPPPP
tickQHMNLTW^JM
ticketL^KOPOOOOP
ticket $PROPPPPPPP
ticketsPTMPPPPPPP
tidRIO[OPNPPP
tidalRNRPPPPPPP
tidyOYLPPPPPMP
tie\ONPNOKPPP
tiedMOVPPPPPOP
tienePMXPPONOPO
tightQH\MOMSOOP
tight chestQLFPPP^PPP
tighteningsISRPPWLPPP
tightnessNOPPPQSPPP
tiktokPTMPPPPPPP
tilMeFPPOMONO
til #1OZIPPPPPOP
tilesPMTPPOPPPP
tillNfNOOLJOPK
till #1OXLPPPPPNP
till mondayMNWPPPNPPP
till thePXJPPPPPNP
tiltQTLPPPPPPP
tiltedQXJPPPNPPP
timeSXMPOOHXJQ
time $LMSTQPMROO
time ?TQPOQPNPNP
time andROTPPLPPPP
time doesHYPLPONOYO
time forNNPPPOPPVP
time iPROPPOPPPP
time inUNOOPPOPPP
time isN_POPOLOKO
time ofPRPPPPPPPO
time toXNONOPPPPO
time'sNNPPPPPOVP
timedPRPPPPPPPP
timesKL^PNSJIZN
times $OQWPPOOKOP
times aPOOUOOPPOP
times theQNRPPOPPPP
timesheetPNPPPNPPUP
timiRPOPPPPPPP
timingSCHNTNOOfO
timing $EHLPTPOPgO
timing of[LLOPPOPPP
timololQOONTOPPPP
tinglePWPPPMMPPP
tinglingNPJPPM^NOP
tinglyPNRPPPPPPP
tinnitusQMPPPSPPPP
tinyDRSOOPZPOP
tinzaparinOQOROPPPPP
tiotropiumTPPONPPPPP
tipQRQPPOOPOP
tipsOEMPPcNPOP
tirageMOWPPPNPPP
tiredIPINM]ZNON
tired $NLOPPSWOPO
tirednessSOOPPPNPPP
tiringOTQPPONPOP
tirzepatideSPPPPOPPPP
tissuePULPPPOPPP
tissuedPNSPPPPPPP
tissuesOOTPPPPPOP
titrateMOOYIPOPTP
titrationILP`MOPOPP
tivaOSOPMPPPSP
tkrRROPPPNPPP
tmpMPPRRPPPPP
tmp smxMPPRRPPPPP
tmrwOXJPPPOPPP
tnkONTPPPPPPP
toSKD^JQ?J^^
to #1SVMLOSKORO
to #2YMXOPOHPOO
to #2.\MBRPUROOP
to #3NNLPPPYPPP
to #4PNSPPPPPPP
to $NHPVOYQOPK
to aVOMJXKOOLW
to addNPOPTPPPPP
to allOROPPPPPPP
to anXPPOLPPPPM
to apixabanDPPXQTPPPP
to avoidOOPRRPPPOP
to backPKVPPOPPPP
to beLaNUPDNPSK
to bedOLUPPPPPQP
to billOKOOPPP\MO
to breatheOHZPPPPPPP
to bringQRNPPPPPPP
to callQROPPONPRP
to checkVNPNPOPPPP
to clinicOMNPPPPPXO
to collectPSOPPPPPNP
to comeRMRPPPPPPP
to ctPULPPPOPQO
to cutTORPPOPPMO
to diePLUPPOPPPP
to doHC_PPPZPOM
to driveMISPOWOPOS
to edMORPPNNPXP
to everySPPPPPPPNP
to everyoneOSNPPPPPPP
to fentanylLOOXOPPPPP
to flyNKPPPSOWOO
to getP@LNOZNVZN
to giveSMOOOPPNZK
to goNSOQPPOPRP
to handJJNPPOPPT[
to hangPWSPPJPPLP
to haveQRJQPSPPPO
to headRMRPOPPPPP
to helpVNNPPOPPPP
to herPSQPPOOPPP
to himPLTPPOPPPQ
to hisOXJPPPPPPP
to holdSRQONPPPNP
to jumpPF_PPNPPOO
to keepQQPONLPPNW
to knowPOKNSOXPOP
to leaveRNQPPNPPPQ
to livePSPPPMPPQP
to mePTTPPJPPPO
to movePXIPPPPPPP
to mriJPYPPPOPOP
to myOURPPIPPPQ
to nightPROPPPPPPP
to normalPVOPPOMPPP
to oneP[EPOSOPPP
to openQRNPPPPPOP
to orORUPPPPPMN
to oralQUNQOPMPPP
to ourPRPPPPPPNP
to physioROPPPOPPPP
to pickUONPPOPPPP
to preventUOONOPPPPP
to putPOPPOQLWOP
to rehabPTMPPPPPPP
to reportONNPPOPOOX
to roomOOSPPPPPPP
to ruleSPPPPPOPOP
to sayOYJPPPOPPP
to seeTSNPPPLPPP
to sendSRKPPPLPUO
to showONNPPXNPPP
to signO\MPPMPOKQ
to skipSOPPPPPPPP
to someoneTPPPLPPPPP
to startRMPNOWOPOO
to stayVOOPPOPPOO
to stopPJMMMZTPNT
to surgeryOMSPPPPPNS
to switchPJPPSTPPPP
to takeMISOSUNLPV
to talkPNTPPOPPPP
to tellQHWPPMMPOX
to theD^^MNGUKHU
to treatXMOOPOPOLR
to tryPJPPOYPPPO
to usMUSPPOPPMO
to usePUPOPNPPPO
to vMHQPPP\POP
to waitQLXPPLOPOP
to wardLXKPPPPPRP
to workYLMPPROOPO
to wrongPKVPPPPPPP
to youOPROPORPPO
toastOZGOPORPPP
toast $QVKOPPOPPP
toasterOWNNPOPPPP
tobaccoZIMPPPPQPP
tochterPMUPPPPPPP
tocilizumabOOPUOOPPPP
todayTfHNTGNOJN
today !PRNPPPPPPP
today #1PPPPUPKPPP
today $PFUPPPYPNP
today ?NUPPPORPMO
today iPRPPPOPPPP
today orSPPPPPNPPP
toddlerME\SLTUOMN
toddler swallowedPORPPOPPPP
toddler withUNKPOPSPPP
toddler'sUYQNPEPPPP
toddlersWMNPPPPPOP
todoOOSPPPOPPP
todosLXNPPPPPPO
toeNHXNQSQPPO
toenailSLOPPUNPOP
toenailsNPPWPONPPP
toesFNUPOQZONO
toes $QOSPPPNPOP
togetherQOLMWOORPP
together $ONOPRPOSPP
together ?NPPPSPPPPP
together withQSMPOPPPPP
toiletMPTPPTOONO
toiletsPIQPPPPPWP
toldH^@ONaKONU
told $MPKPPYOPPP
told herOULPOROPPO
told meNTQPPOPPPO
told thePULPPPPPPP
tolerateRPPPPPPPPP
toleratedPROPPPPPPP
tombstonesLJ`PPOLPPP
tommPVLPPPOPPP
tomoPNSPPPPPPP
tomorrowSWJPPMLNWO
tomorrow #1PRPPPPPPOP
tomorrow $JWJQOKOPZO
tomorrow morningPMPPTPOPPP
tomorrow'sQSOPPOPPPO
tonerP_PPPPPPAP
tongueOFIMITmONN
tongue'sOOUPOONPPP
tonicPMUOPPPPPP
tonightI\aOQEJLON
tonight $NCbPPHPMYO
tonight ?R\NPRPNPDP
tonight orSTLPPPNPOP
tonitePHLPPPPO^P
tonsilMOVPPOOPPP
tonsil bleedOORPPPPPPP
tonsillectomySNSOPPOPPP
tonsillitisNOPPPPTPPP
tonsilsPTKPPVLPPP
tooTG`KIeBNOL
too $OTQPPOOOOP
too deepOM[PPIPPPP
too lateVJPNOUOPPO
too muchTIMSK\NPPO
tookSZgIR>OOHN
took #2S[FOPPNPPP
took aPMXPPMPPPP
took allPL[PPJPPPP
took myPWJPPOPPPP
took somethingPNSPPOPPPP
took theOQYPPPPPIO
toothSELOM`OPPP
topJUNRSNRQMO
top ofOJTNTOSPPP
top upQOLUOPOQPP
topicPRPPPOPPPP
topicalROOLVPPOPP
topiramateSOOOOPPPOS
toppedPUOPPLPPPP
topsPSMPPPPPPP
toradolIOPOTVOPPP
tornRIVPPPPPPP
torrentialPMSPPPPPPP
torsadesJKX\OONOMO
torsemidePPORPPPPPP
torsionLZNPPNOPPP
torusSNOPPPPPPP
tossGZPPPPPPPP
tossedPROPPPPPPP
totalRJTVOPMPOP
totallyPSNPPPPPPP
touchOZOOOONPNP
touchingPNTPPPOPPP
touching itPNSPPPPPPP
touristPNPPOPRPPQ
tourniquetPMXPPNPPNO
tourniquet onPMTPPPPPPP
tourniquetsROPPPPPPPP
tousOWKPPPPPPP
toutNG]OPPOOPP
touteOORPPPPPPP
towardsPKUPPPPPPP
towelQJRPPVOPPO
towelsMUSPPOMPPP
townNNVPPPOPPP
toxbasePROPPPPPPP
toxicNIUPOTRPPP
toxicityPOVOOPMPOP
toxidromeOOIPPPYPPP
toxinSPPPPPNPPP
toyotaPUKPPPPPPP
toysPRNPPPPPPP
tpaFLYYOPOTLP
tpmQRPOOPPOPP
tpnNLPUPNPPTO
traceJTTPPOPPOP
trachORRPPOOPPP
trachePNSPPPPPPP
tracheaNOWPPPMPPP
trachea overONTPPPPPPP
tracheoONPPPPPUOP
tracheostomyVLPPPOOPPP
trachyKRTPPOQOPP
trachy outOQSPPPOPPP
tracingPOOPPOSPPP
trackJSMPPOOPXP
tractROPPPPPPPP
tractorORQPPPOPPP
tradePRPPPOPPPP
traditionalPORPPPPPPP
trafficOXKOPPOPPP
tragarPORPPPPPPP
trainKEZPPXOPPP
trainedOUOPNNPPRP
traineesPNSPPOPPPP
trainerOXLPPPPPNP
trainingVTGNPRNNSO
training forOVPNPPPPOP
training isNTOPPOPPPO
traitOUNPPSMPPO
traiterVMMPPPPPPP
tramPROPPPPPPP
tramadolJMOTVNVPNO
trampolineSLMPPVOPPP
tranexamicLPSROPPPQP
tranexamic acidRPLRPPPPQP
tranexamicoRPOPPPPPPP
tranexemicRPOPPPPPPP
tranexemic acidRPOPPPPPPP
tranqPROPPPPPPP
transcutaneousPSMPPPPPPP
transferORRPPOOOOR
transfer $PSNPPPPPPP
transferredOROPPPPPPP
transferringOROPPPPPPP
transfersPMOPPPPRRP
transfuseUKPPPPLPSP
transfusedPTMPPPPPPP
transfusionRVRNOLLORO
transfusion $QNOOPPPPSP
transfusion thresholdRPPPPPOPOP
transfusionsOQOPPPPPOR
transilluminatesNNQPPPSPPP
transilluminationNOPPPOTPPP
transitionalLVOPPPPPPP
transplantRQNNVOOONP
transplant $HOON]POPPP
transportMVPPPOOORN
transversePMSPPPPPPP
trapOMUPPPPPPP
trappedPC^PPOPPPP
traumaTQKVNNMNSO
trauma #1OMTPPPPPPP
trauma $XNNOOPOPPP
trauma bayJTLPPPPOXP
traumaticTPPPPPNPPP
travelOLOPPPTRQO
travellerNOQPPMVPPP
travellingPROPPPPPPP
traversPORPPPPPPP
trayGULOOONN_P
tray $PSNPPPPPPP
traysPUMPPPPPPP
trays $PSNPPPPPPP
trazodoneRPPPQNPPPP
treadmillNQWPPOKPPP
treatgLLOOKHSIT
treat $UNPPPOPOOQ
treatedNHJONW^MNR
treated withRPPPPPPPPP
treatingYMOPPONPOP
treatmentTLMOMOJQWU
treatment $[NQJPOMOPQ
treatment forOPPPPPPPPR
treatment roomHUUPPOPPQO
treatmentsTOPOPPPOOP
treeNOMPPPXPPP
trekkingPOPPPSPPPO
tremorIJKPOV_POO
tresOOSPPPPPPP
triageMYZPOJNNNM
triage #1OMTPPPPPPP
triage $LNYPPOPPPO
trial\bILOMKMEU
trial $^HONPPPPPP
trial ?SPPPPPOPOP
trialsaMNNOLOMOP
trials $TPOPPOPPNP
triamcinoloneNNOKOOP[PP
tribunalLPOPPONPPY
triedZLIOP[MOLO
tried forWOPPPMOOOP
triggerNMOOPOWQPO
trimesterMKKU]POPOO
trimethoprimOONOVPOPPP
trimoxazoleLPPSSPOPPP
tripLQMOPUSPPO
tripleRNPPPPQPOP
tripletNTNPPOPPPP
tripletsPRPPPPOPPP
tripodPNSPPPPPPP
triptanUOPNKTPPPO
trolleyEYNPONMO\O
trolley $PJUPPPPPRP
trolley inNEQPOPPP^P
trolleysPJWPPPPPPP
tropLOVOPPQPPP
troponinTMSPONQPOP
troponinsQWKPPPOPPP
tropsPRNPPOPPPP
troubleRKPPSVNPOO
trouble ?PPPPSPOPOO
troughNQPVNPOPPP
trousersPROPPPPPPP
trtSNPPPPPPPP
truamaSOOPPPPPPP
truckLSUPPOPPNP
truck $PTOPPOPPNP
trueNQOPRMSPPP
true ?QRPPPNPPPP
trulyUPPPLPOPPP
trunkSJKPPO\PPO
trustNMNPPNOO_L
trust $PNPPPPPPSO
trustedSPPPPPPPOO
truthUMPPPNPPPP
tryRQIOO]LPON
tryingKCRNW`OONN
trying forOOOPPSPPPP
trying toLFTNW[OONN
tshSCLMMY]OOP
tsh #1QHOPPWRPPP
tsh #2.STONNSKPPP
tsh #3.PMOPPOVPPP
ttgQOOPPORPPP
ttmWMOPPPOPPP
ttnPKNPPPWPPP
ttoPROPPPPPPP
ttosPVNPPPPPNP
tubUHXPPNMPPP
tubeRMbMOMGOPQ
tube $PLVPPPPPPO
tube feedOPOPPOOPPT
tube inTNQPPPOPOO
tubedPSNPPPPPPP
tubesORMNOUMPTO
tuesMKUPPWNOPO
tuesdayMUMPPUOPOP
tuesday $PSOPPOPPPP
tuesdaysNXNPPNNPRO
tugPVKPPPOPPP
tummyQRLPONUPPO
tumourNSSPPONPPP
tumoursTMPPPPPPPP
tunePUNPPPNPOP
tunnelMRMOPUPTNN
turkeyRQNPPPPPPP
turmericPOOPSPPPPP
turnPRWOORLOKO
turn outUPONPPPPPP
turnaroundOSNPPPPPPP
turnedNNGOOM_ROQ
turned outPTLPPPPPPP
turned thePUKPPPPPPP
turned upRPOPPPOPPP
turningQHZPPOOOPP
turnoOWLPPOOPPP
turnsQTMPPPOPPO
turtlePLTPPPPPPP
turtlingPORPPPPPPP
tuttaNLWPPPPPPP
tuttiNTOPPPPPPP
tvMdDPPNOPPO
tweePKUPPPPPPP
twelveTONPPPOQPP
twentyJQLPTOOXPO
twenty minutesNOLPPPOXPP
twiceJSLTN^KPON
twice $OOPPPTOPPP
twice aI]NPOMOPPP
twice dailyNSOQPPPPPP
twice thisQJNPPZNPOP
twinSLVOPPNPPP
twin #1PSPPPPNPPP
twinsQVNOQOMPPP
twistedXMSPPMOPPO
twitchingNI^KOSNPOO
twitching $OMVPPOOPPP
twitchyPORPPPPPPP
twoH^kVJIDX>M
two $QXNPPTPPHO
two andMMRROPSPPP
two daysULLNPQVOOO
two forPOPPPPPRPP
two hoursVPPNPMOOOP
two leftOVNPPNOPPO
two minutesOF\PPPPPPP
two monthsNPPRPPPPPP
two ofTA`OPPOOOP
two weeksZPINPSOPON
two yearJFeQPKOPPP
two yearsOROSOUKPPO
tx`MOORNJOMO
txaWKVQLNNOPP
txa forPPPROPPPPP
txa inROPPPPPPPP
tyJ[NPPPPPOP
tylenolJQUPTMOPPP
tympanicROPPPPOPPP
typQNQPPPOPPP
typeXMIURSLRLN
type #1VPHVSSKONN
type twoOOOPPPSPPP
typedPXNPPLPOPP
typhoidOOQQPPRPPP
typhoid $OOOQPPSPPP
typingNKQPPZOPPN
tyresORQPPPOPPP
u=bJVQaMPGL
uaCLDPOOc\QP
uberSMRPOPOPPP
uitOH[PPPOPPP
ukZINPPQOPOP
ulPWMPPPMPPP
ulcerMPFOOMdQNO
ulcersUJOOO[KOOO
ultrasoundTRMPONWPJO
umSUMOPONPPP
umbilicalQNROPPPPPP
umbilicusPTPPPOMPPP
umbrellaNVMPPPPPPO
unPMYOPOOOON
unaNFVPPPXPPP
unbearableOOUPPOMPPP
unchangedPULPPPOPPP
uncleJPNPPXRPPO
uncle'sOLOPPVPPPP
uncomplicatedSPOPOPPOQP
unconsciousOJ[POONOOS
undRK_NONMOOO
underT?ZULOGWH[
under #1UMIVOPMOUO
under #2^LFNOONOXO
under aOJYPPPPPOO
under gaOPRPPPPPPP
under itOQRPPPPPOP
under theNH[PPONOF]
understandUQMPPNPPPP
understoodVOPPPPPPPL
undescendedMUOPPPOPPP
undetectableHXMPPPTPPP
undilutedPJVPPPPPPP
uneOSOPPPPPPP
unequalMGcOONNPPP
uniOOPPPSPROO
uniformOTOPPPPPOP
unilateralLPMOPO[PPO
unionPJPPPPPPWP
unitK_NQOLGG_N
unit #1O[JPPOPNPP
unit $JHYLPPOO[P
unit isOHOPPPPP[P
unitsGDRdMNL_KO
units $UOISOPNUOP
units aRMPTPPPOPP
units forOOPQPPPRPP
units ofOSQMPPPPPP
universityQQNPPPPPOP
unknownPEJPOWWSOS
unknown $PHOPPXOSOP
unlessPTMPPPPPPP
unlicensedPMPPPPPOUQ
unmeasurableOOSPPPPPPP
unpluggedPTPPPPPPLP
unprovokedTNPPPPPPPP
unrealPSOPPOPPPP
unrecordableLMYPPPOPPO
unrecordable $NKYPPPPPPP
unresponsivePMWPPONPOP
unrousablePPTPPPPOOO
unsafeONRPPTPNMR
unspecifiedOMOPPPPVPP
unstableSOOPPPPPPP
unterOMUPPPOPPP
untilQ]HMNRPSLN
until #1OTPPPPPPNP
until itVKPPPPPPPP
until theOXLPPOPPOO
unusedPUNPPPPOOO
unvaccinatedORRPPONPPO
unwellPRNPPPPPPP
unwitnessedRONPPPOPRO
uosmPKMPPPYPPP
upW\[_=EVTFB
up #1PRRPPOOPNP
up $MYYQKLJQON
up ?RSORPONPMP
up aSKTPPOOPQO
up afterOQRPPONPPP
up andNPWPONPPOP
up atPTNOOYMPKP
up bloodQJPPPPPPVP
up byPQQRPMPPPP
up everyKTSPPOPPPP
up forPTQOQOPPNP
up fromMHOPPP]PPP
up herPMTPPPPPPP
up inOSPPOOPPOP
up likePKUPPQPPPP
up onIWOOMMXQOP
up theLSMPOLOZQO
up toNA]TOSOPOP
up withNLMPOVTPPP
updateN_JPPONOMO
updatedOWMPPPOPOP
updated $OTOPPPPPPP
updatingPOOPPPPPRP
upgradePRRPPMPPPP
uploadedOSPPPPPOPP
upperOHGSOOdOOO
upper giVLPPPPPPPP
uprightXEKPPN[PPO
upsRTLPPOPPPP
upsetQPPPSNPPPP
upsideK^LPPMOPOP
upside downK^LPPMOPOP
upstairsOUNPPOPPPP
uptakeSOPPOPPPPP
urO\HPPPOPPN
urateOWSLPOLPPP
ureaPGJNPP`PPP
ureterTNPPPPPPPP
ureteralRPPPPPPPPP
ureteral stoneRPPPPPPPPP
uretericUPPONPPPPP
urgencesUOOOPPPPPO
urgenciasOMTPPPPPPP
urgentOOJPPRNXSN
urgent careONJPPXPPRO
urgentlyOMUPPPPPPP
uricPQNPPOTPPP
uric acidPQNPPOTPPP
urinaMOUPPPOPPP
urinaryROPPPPPPPP
urineJWRJIKdNKP
urinesPMTPPPPPPP
urlaNJZPPPOPPP
urologistOPWPPOLPPO
urosepsisPOOOPKNYPP
usE]IMNQROTS
us $JETNOZSLZM
us aOUNPPOPPPP
us inQUMPPPOPOO
us onPPRPPPPPNP
us orPJNPPPOVRR
us toPTPPPOOPOO
usaZKMPPPOPPP
useXh8GN_IVHL
use #1OWNNPPOPPP
use $QVNOLQORNP
use ?MNPPPVOPPP
use disorderUOPNOPPPPP
use forPMPPPXPSIP
use inTPPNOOPPPO
use theQXPPOKPQNO
usedPILPSUMOVQ
usefulRKOPPUOPPP
userPPNIZPPOPP
usersTPPPLPPPPP
usesMWOPQONPPP
usgNRONPPOOUP
usingOVKPPKNNZP
using theOHNPPPOP\P
ussM[NPPOKPPP
usualDUFXOVUPOO
usual $KXJOPWNPPP
usual careROPPPPPPPP
uterineOLVRPOOPPP
uterine ruptureONTPPPPPPP
uteroPOSPPPOPPP
uterusLGaPPNROOO
uterus likePNRPPPPPPP
utiRQMVJNQQSO
uti $TOPOPOPROP
uti inLPPTOPOPSP
utileROOPPPPPPP
utilityONSPPPPPPP
utisROOPPROPPP
uurUUHPPPOPPP
uvcOPUMPPPPPP
vnCTENMTLMO
v #1KC[OPN\ONO
vaSUKOPOQPPP
vacOTNPPPPPPP
vacationJWPOPWPOMO
vaccinateSNOPPPPPPP
vaccinated]RMNGROPOP
vaccinationHQOPYPPQOP
vaccineNPLFVRMSYO
vaccine $NOPPQRPPPP
vaccine fridgeNQLPOOPPWP
vaccine inVPPPJPPPPP
vaccinesJTPONPPOWP
vacineRPPOPPPPPP
vaginaLLZPPONPPP
vaginalUPNPPOPPPP
vaguePONPPSPPOQ
valaciclovirLPPVNPPPPP
valacyclovirSPPOOPPPPP
validIMNOOOLOMf
valid inNNPPPPPPOV
validateOVNPPPPPPN
valproateOOOL\MOOPO
valsalvaWONNPPOOPP
valsartanPPPOSPOPPP
valueTUMPPPNPNO
value $QVMPPPOPNO
valveUOLOMPUPOP
vampireOSPPPPPPNP
vanJ[ROONKOUN
van deNZKPPPOPOO
vancGVUGROOPWO
vancoMPPYKPPPPP
vancomycinOOPWNOOPOP
vanishNSPPPPPPPP
vanishedPPOPPRPPPP
vanishingOQSPPOOPPP
vapTPOOOPPPPP
vapeRQPOPOPPOP
vapesSRPPPMPPOP
vapingUFOPPXPQNP
vapourTPNPPPOPPP
vareniclineQOOOTPOPPP
variabilityOPNPPOUPPP
variableOKPRPPVPPP
varicealTNPPPPOPOP
variceal bleedSOPPPPPPOP
varicesOVXOMOLOMP
varicoseMNPPPVOPPP
varicose veinsNLOPPWPPPP
varixPLUPPPPPPP
varnishSOOPPOPPPP
vascSUMPOPOOPP
vasc #1OUNPOPPPPP
vascathPQRPPOOPPP
vascularMNUOOOPSRM
vasectomyPJOOP]NOOO
vasoROPPPPPPPP
vasopressinPNNUPPPPPP
vasovagalOKPPPPVPPP
vbacLTVOPOLPPQ
vcOTMPPPPPPP
vcfRPPPPPOPPP
veXNPONPNPPP
veganOPPPPPRPPP
vegetarianOSNOOXLPPP
vehiclePORPPPPPPP
veinQQSOPPOPOP
veinsLJWPPVNPPP
vending machinePULPPOPPPP
vendorOJGPPPOPZX
venezONVOPPPOPP
venlafaxineQPPRNOPPPP
venomVONPPPPPOP
venom immunotherapyUPOPPPPPOP
venousOUMPPOQPPP
venous linePORPPPOPPP
ventNWIPNOSOUO
vent'sPLTPPPPPPP
ventedSOSPPMOPPP
ventilateKVTPPMOPOO
ventilatedTJUOOPPPPP
ventilated patientRNRPOPPPPP
ventilationMNTPPPPSPP
ventilatorOUSNPOJOTP
ventilatorsORNPPPPPQP
ventriclePORPPPPPPP
ventricularPORPPPPPPP
ventsME`PPPOPOP
vents onOKWPPPPPPP
verapamilKSRNVOPPNP
verbalMOPPPPPPOV
verrucaLPPPPPUPPP
verschlucktOMUPPPPPPP
versedOMOVPPPPPP
versionNQLPPRPPTO
versusdJNMNOMOOP
versus #1ROPPPPPPPP
vertebralWNOPPPKQPP
vertebral fractureUOPPPPMPPP
vertebroplasty\JOMPMOQRO
vertebroplasty forVJPPPPPPPP
vertigoRMINPP]OOO
vertos[JLPPPOPPP
veryIcUOOKQOIN
very palePKUPPPPPPP
very proudNYJPPPOPPP
vesselOOPPPPTPPP
vestPORPPPPPPP
vestibularSOPPPPPPPP
vetMVMPOLQPOT
vezN\IPPPOPPP
vfO=qLOOMNNN
vf $SIYOPPOOOO
vf onOHZPPPPPPP
vfibPKWPPPOPPP
viaLVLWPONOQM
viagraONOPUPPPPP
vialRMROSPOPOP
vialsBTTYNONNUO
vials forMQVPPPPOOP
vicarPROPPPPPPP
victimPMSPPPPPPP
videoWTIOPOTWJK
videolaryngoscopeRNPPPPPPPP
videosRTPPPLPPPN
vijfPNRPPPPPPP
villageOSRPPMPPPP
vincPSOPPPPPPP
vincristinePI\OOOOPOP
violenceRRPPPPPOOM
viperNNRUPPOOOP
viralRRKPPOSOQP
visageOOSPPPPPPP
visiblePMSPPPPPPP
visionILSOOMaONO
visitMMZMMIDvAN
visit $OKYOPOPSMP
visit ?PQOPPONWNP
visit atNSPPPOPPPP
visiting>_MOPONM`O
visitorRBLPOOMNfQ
visitorsNWLPPPOOTO
visitsXPMNPOOLTO
visits $RLPOPPPPTP
visualOPOOPPSPPP
vitOLLUWTQKMO
vit dVMOMOUSNMP
vit kLQN[NPOOPP
vitalQOROPPPPPO
vitalsNNTPPPQPOP
vitaminQWINLTVNNN
vitamin dUQOMORNOOO
vitamin kPOPSPPPOPP
vitaminaUMOOPPPPPP
vitamina dUMOOPPPPPP
vitamineTOOOPPPPPP
vitamine dTOOOPPPPPP
viteONVOPPPOPP
vlPVOPPPKPPP
voPNRPPPPPPP
voceraOSNPPPPOQP
vodkaPJVPPPPPPP
voglioOJXPPPPPPP
voiceNHUSOQTPOO
voice goingPNSPPPPPPP
voice goneOKKPPWTPPP
voice isPQQPPNPPPP
voice noteRPJSPRPPPP
voicesPGZPPQPPPP
voidedOVLPPPOPPP
voixNNUPPPPPPP
vollPJXPPPOPPP
volumeROOSOPOPPP
voluntaryNNPPPPOMSV
volunteersKZNPPPOPOP
vomitLYOOONROPO
vomitaONSPPPPPPP
vomitedOPUPPOOPPP
vomitingPM_OMMMOOO
vomiting $UOOPPOOPPP
vomiting andSOQPOOOPPP
vomiting bloodONVPPONPPP
vomiting nowRPOPPPPPPP
vomitsPKPPPNXPPP
vonVSKPPOOPPP
voor^IMPPPNPPO
vorITZPPOMOPO
vozOOSPPPPPPP
vpSRNPPONPPP
vrouwTLQPPPOPPP
vs},>?-LO]Ma
vs #1[MOMPOOPNP
vs #2STKLPOMWOO
vs #2.YPPHPPPPPP
vs #3ORPPPPPPPP
vs highRPPPPPOPPP
vs ivRPOPPPPPOP
vs ketamineRPPPOPPPPP
vs noRPOPPPPPPP
vs nsROPPPPOPPP
vs nsaidSPPPNPPPPP
vs oralKPPUPPPPPP
vs pboRPPPPPOPPP
vs theRMPPPPPPRP
vsdPRQPPPNPPP
vssPVLPPPNPPP
vtQH\PNOOPPP
vt onPMSPPPPPPP
vtachOUPPPLPPPP
vteWQOJPOOORP
vulvaPIZPPOOPPP
w>HF:rX`Z@V
w #1OVOMTOLPPP
w aNHZPOXLOPM
w mePOXPPPPPMN
w noSOOPPPOPPP
w oJIUPNTOQMY
w theKTOPQYNRJO
wachPTMPPPPPPP
waferOOPTMPPPPP
waitZRUJLUEOSM
wait $NRHOPXSPPO
wait ?UNPPMTMPPP
wait andULSPPMPPPP
wait forUYNLPONOMO
waitingMVOPPQNOMU
waiting forMUNPPQPOPP
waiting onNTNPPQOPPP
waiting roomOPOPPOPPNV
waitlistPOOPPRPPPP
waiverLPPPPPPPOV
wakeTBgSNHMOOO
wake $PORPPPPPPP
wake forOOUPPNPPPP
wake herPPSPPNPPPP
wake himONQTPOOPOP
wake upWKROPNOPPP
wakesRSMPPOPPPP
wakingVEZOPRMPNP
waking upPTNPPPOPPP
walkEVUPOJTLXN
walk $KJWPPOPMXP
walk inNPRPPNPPSO
walkedLR[PPOOPKP
walked inONTPPPOPPP
walked outPJVPPPPPPP
walked toMTOPPPPPPP
walkingRPCPPUPYNO
walking $OSMPPTNPPP
walksRQLPPMQOOU
wallMQXPPLSOMO
wall $PQSPPOPOOP
walletPXLPPPPPNN
wallpaperPROPPPPPPP
wallsPNRPPPPPPP
wanderingOLNPPOPPXP
wantKVLLMVKPM[
want aPYIPPOPPPP
want thePTMPPPPPPP
want toQ@cMPROPOO
wantedOOVPPNPPPO
wanted toPRQPPOPPPP
wantsFS<MVdIQFc
wants aQGIPO\OTPS
wants herORPPPPPPPP
wants hisPRLPPPPPPR
wants mePPNRPQPPPP
wants somethingMPPPTPPPPP
wants thePKPOPNOPOZ
wants toRNQOVSWOKG
warPROPPPPPPP
wardVMRHLIHFc[
ward #1LPXPPOOOPO
ward #2OQRPPPNPPP
ward $U>XKPOOHgN
ward clerkPVPPPNPPLP
ward hasHZQPPNUOLO
ward isPROPPPPPPP
ward offRPPPPPPPOP
ward roundOVLPPPPPOP
wardenPNRPPPPPPP
wardsXSNMONOPOP
wards $TOPOPPPPOP
warfarinNPKTYRKRMM
warfarin $UIMMYOOTOP
warfarin ?NPPPSPPPPP
warfarin andOTMOQPPPPP
warfarin inrQPONRPPPPP
warfarineSPPONPPPPP
warmN[FOPNVPPO
warnPNOPPPPPOT
warningUJOPPPSPPO
warning $VNNPPPPPPP
warrantMKMPPNNPO`
wasB}EHFi?ODL
was #1NHXPOTPPPP
was #2MKZOPPOPPP
was #2.OTQPPOMPPP
was #3P<UPOXXPPP
was aObDPPOMPPO
was chattingPD]PPPPPPP
was fineO>aPPQOPPR
was inPXKPPKRRPP
was itTONPPOPPPP
was justL^GPOOPPPP
was onQMUPOOOPPP
was onlyPULPPPPPPP
was talkingNMXPONPPPP
was thatUMPPPPOPPP
was theLbHOPOOONP
was toastPSMPPPPPPP
washSYLPPNNPOO
washedNWNPPOOPOP
washerOTNPPPPPOP
washingQSNPPPPPPP
washoutJOPOYOPOPP
wasntPJVPPOPPPP
waspPNVPPPNPPP
waspsPSNPPPPPPP
wasteMROLPOPZNP
wastingOOOPPPTPPP
watchOTOLUQTNKN
watch ?UMOPPPOPPP
watchedRTMPPPOPPP
watchfulSNPPPPPPPP
watchful waitingSNPPPPPPPP
watchingNcBPPPNPPP
watching theOYHPPPPPPP
wateraWVKNLGNJM
water $TSMPPONPPP
water immersionROOPPPPPPP
water'sPIWPPPPPPP
watersNPUPPPMPPP
waters goneROOPPPPPPP
wateryPJOPPPXPPP
waveKGXOOO\ONO
wave onPLVPPPNPPP
wavesJOOPPM_PMO
waxQNPPPQOOSO
wayNVaOQELOLN
way $N[OPQJNOOP
way toPTNPPPOPPP
waysSPPPPPOPPO
wbcHHYNPO[OPO
wbc #2JPPPPPXOPP
wbctOTQPPPMPPP
wccPKOOPPXPPP
weQSOAER7\g\
we allowedLLPPPPPPPY
we arePE^PPTOOLN
we callOKRPPPPOYL
we doHQWPPSOOQN
we getMZNPONPOPP
we giveORNPROPPPP
we goPMPPP[PPIO
we got_SKNMMPOMO
we haveabUMNGJICP
we hold]LKPPOPOKU
we justSRMPPPOPPP
we keepPVMPPOPOMS
we needDSTPPRPNQU
we ringMMOPPPPPYN
we sendNPPPPPPPTP
we startPNROPPOPSP
we stillXSMPPNPOKO
we stockLMPPPPPPXP
we stopXOMPPNOPOO
we takeMROPPOPOUO
we useLMPPPPPTTP
we waitRNOPPRPPPP
we'reQMWNONOPPO
we'vePLVPPOOPPP
we've gotPMTPPPPPPP
weakORYOOMLPOP
weaknessKOQPPPVPPP
weanQLPOPVOPPP
weanedMaEPPONPPP
weaningTOOOPPPPPP
wearUOHPPLNO]N
wearingPSMPPPOPPP
wearsQSMOPPOPPP
weatherMORPPTOPPP
webSOPPPPPOOP
weberPLKPPP[POP
webinarPSOPPOPPPP
wedOVNPPPOPOP
weddingNSOPPTPPOO
wedgeSUOPPPOPKO
wednesdayOTOPPNPPPP
wednesdaysMTPPPPPPOP
wedsOPMPPPPPUP
weeOQVOPJTOOO
weeingPTOPOOPPPP
weekMPKKWTIXSN
week #1MNPPPPUPPP
week $?WFPWOV]LO
week ?TRPPPOMPOP
week andPMPPPRPPRP
week doesUNPPPPOOPP
week ofUMPPQONPOP
week oldXFYPQNIPPP
week orROPOPOGPZP
week'sOTPPPOPPPP
weekendNXLPPQOOMR
weekend $PLOPPPPPSS
weekend ?NZOPPOPPJP
weekendsOJNPPMOO_O
weekends $ORNPPMOOVO
weekerLMVQQNRPPO
weekersVMPOOPPPPP
weeklyWRG[MNPLOO
weeksZFLXSWMLJO
weeks $DGJ_YRVONO
weeks ?TOPOPNPPPP
weeks after_TJOOLNOON
weeks agoMNOPPPWPPP
weeks andMLUQPSOPPP
weeks bpLSPPPPQPPP
weeks inTORPPNNPPP
weeks isVPPLPPOPPP
weeks ofTSLNOORPPP
weeks oldPPRPPMQPPP
weeks orVOOOPPNPPP
weeks pregnantWLWOLNMPPP
weerOSOPPPPPPP
wegOLWPPPOPPP
wegovyMOPLPOPQYP
weighPRPPPOOPPP
weighsPONUPOOPPP
weightVRBZKSROOO
weight gainXOPJOPOPPP
weight lossQOPNPMVPPP
weightsORPPPQOPPP
weirdOMOPPPUPPP
wekenPGZPPPOPPP
welcomeMWNPPPPPOP
welcome $ORPPPPPPPP
welfarePLUPPPPPPP
wellTY2MLI}MJJ
well #1UOOPPPMPPP
well $JZ@POS\PPO
well ?SOPPPPOPPP
well andSOPPONSPOP
well as[MPPPPNOOL
well doesOPPPPPRPPP
well inO\PPPPFPPP
well noOMPPPOUPPP
well onPMPPPPTPPP
well thePROPPPPPPP
wellingPOSPPPNPPP
wellnessNVOPPONRNP
wellsPOUPPOMPPP
welshPRNPPPPPPP
wenigerUNOPOPOPPP
wentBaaHKPQPMM
went downPLUPPPPPPP
went fineOUMNPPPPPP
went greatPTMPPPPPPP
went homeORQPPPOPPP
went inPOYMOPNPOP
went quietPD\PPPPPPP
went toOYJPPPPPOO
went wellN_IPPKOPPP
werK\MPPPNPPO
wereNaNPPPNOIM
westOOVPPPNPPP
wetPOKPPTIPYO
wettingPANPPcOPPP
whatQ.JeMPbZOJ
what $FSUWLMTMRO
what ?PPUOOPNPPP
what aMiKNPJJOOO
what arePBLOPJTOX]
what canHbRNOQHORL
what didXQNNPSJONP
what dofT[PQOLX+L
what doesDVONNKdMMQ
what doseKORYMPNPPP
what elseONQOPOUPOP
what evidenceORPPPPOOQP
what happensTNPNVONOPP
what has^PNOPJOOMP
what have[PNOOOPOLO
what helpsSJOOP]IOPP
what iONWPPPNPPO
what isOCH[KL^F^R
what nextLLUMOPXPPP
what nowOLPOPQRPOU
what percentUMOPPPOPPP
what rateJPPXPPOPPP
what shareSPPPOPOPPP
what shouldDOOSUIQ\PO
what thisPOOPPPSPOP
what timeDhNPOOINSM
what toPJTOPVKUNO
what weQNUOPNOPQO
what wouldKINSPXUOOP
what'sRE:SNNePXS
what's ourOOPPPPPPTO
what's thatPPOPPPSPOP
what's thePAEWOIWT_R
whateverPQROPPOPPP
whatsP@XSJMXQVN
whats nextMNYPOPMPPP
whats ourNNOPPPPPUP
whats theRLMUNNUMSP
whatsappJPPOPNONK`
whatsoeverPSOPPOPPPP
wheelMWQOPOOPOP
wheelchairNYNPPOOSIP
wheezePUSPOMNPOP
wheezingNNWPOOOPPP
wheezyPMUPPNOPPP
whenUN4hL[?ZRP
when $DFMjRPOOPP
when ?NNQOPPOPPV
when aNOPPOOPPQU
when can]ENNOXOPQL
when doW\OLNPPOEO
when doesI]OOPSNTIO
when heVUGPPKTPPP
when iJH\MOXKVON
when is[GOPPOOOUO
when it'sNROPPRPPPP
when sheQSNPOMQPPP
when someoneOOPPPPPPSP
when theS[JNPLOPPP
when theyKSOPPNOMXP
when toUMOTLQPPNO
when wePKVPPPPPPP
when youOZOPPLOPOO
when'sONLPPPPPYN
wheneverO\LPPMOPON
whereR<iNNKRJ\J
where $JNZOPPNIXP
where ?MN[PPPOPLP
where areOMQPPPPPUO
where didPZOPPOPPIO
where doMWQPPQOTIO
where isNM]PPONOLN
where theQEQPPPYPPP
where'sO>WOPOUNZP
where's theO?WOPOUOYP
wheresOJQPPPPPVP
whethercDJOMPNOMZ
whether theOPOPOPPPOU
whichN4FPMUYb^K
which boxKOPPPPPYNP
which codePPPPPPOVLP
which formPVPPPPPKPP
which hospitalLXTPPOOPJP
which isRTOONMOPQP
which ofTLROSMOPQP
which oneXNOOIMSJXP
which operationLOPPPTPNTP
which papersXLNPPONOPR
which patientsRPPPPPPPNP
which poemsVROPPPMPNO
which studiesRPPPPOPPOP
which tabletSVOPOROOIP
which testYPPPPOQNKP
which trialLYPPPPPOGV
which trialsOPPPPPPPRP
which worksSPPOPOOPPP
whileVOWMWKKNHS
while breastfeedingXPOOMOPPPP
while iOQSPPPOPOP
while onKPOOWPPPPP
while wePNTPPPOPPP
whiplashTOOPPOOPPP
whipplePYNPPLMPPP
whisperPOSPPPNPPP
whisperingPLTPPPPPPP
whitbyMVPOPOPPOO
whiteJKVNNNeION
white $PORPPPPPPP
white andNTVPONLPPP
white asOJXPPPPPPP
white coatRVLPPNOPPP
whiteboardO\NPPPPMKO
whiteoutKMYPPPPPPP
whoS6PJL<6[to
who $HONPPPPP^N
who approvesPNPPPPPPTO
who atePZOPPOPNKP
who camePTNPPPPPOP
who canJHhLONOMB`
who coversPHPPPPPPYP
who decidesJLMPPPPOR[
who doJNROOXOLbC
who doesMHWPPTPNTO
who elseOSUPPPPPKP
who faintedPSOPPPPPOP
who getsYMPOQPOPKP
who hasZH\ONMOOIR
who haveRORPPOPPOP
who isOGQPONNNcM
who leftP[LPPPPPKO
who needs^JOSPNMPLO
who neverSNPPPPPPPP
who saysNONPRPPPOT
who signsL;OPPPPZcN
who takesPKSPRPOPSP
who tookQYOOPPPPJO
who wantsIYOPTMPPLR
who wasOQRPPOPPPO
who'sHXTKSIMPVP
who's gotPTQPPOPPMP
who's onP\NPPPPPGP
who's theO7OPPPOOmP
whoeverLaMPPMNPLO
whoever borrowedOROPPPPPPP
whoever hasPTOPPPPPOP
whoever tookOTNPPPPPPP
wholeTUWNNTMLKM
whole bloodWOMPPPLPRP
whole bottleOLYPPLPPPP
whole boxPLUPPPPPPP
whole familyMHWPPOVPOO
whole wardPSNPPPPPPP
whomMFOOPMNLpG
whoopingWOPPPKPPPP
whooping coughWOPPPKPPPP
whosLBJPQPOPjO
whoseJUHOTOMPL_
whyJ1UKGad^ML
why $JEKNGOhZPP
wiPYJPPPNPPP
wichTOPPPPOPNP
widalNSNPPPRPPP
wideJQ_GOOVOON
wide $PLTPPPPPPP
wide complexesPMUPPPNPPP
wide openPXJOPPPPPP
wide qrsOM[LPPOPPP
widenedMONPPPXPPP
widowOMWPPONPPP
wieXNOPPONPPO
wiederNXKPPPPPPP
wifeLI]OORJNF_
wife $PVKPPPPPPP
wife isOL]PPHOPPS
wife saysPVGPPMQPPV
wife'sMFZPPTOPPO
wifiL_JPONOOPO
wifi isOTPPPPPPNP
wigglePNSPPPOPPP
wildORPPPOOPPP
willORLMZVHQKS
will a\KNPPLPPPP
will beNXNPPOPOOO
will doIaSPOKOOMO
will itTEOPQ[MPPP
will killPWPPPIPPPP
will notSRNPPNPPPP
will theVNPPMPPPPO
windowURRNOONOON
window $[HONPPPPPP
window openP@aPPPPPPP
wineNONNQVOPPP
wingNUNPPPPPPP
winsNPPPPPPPOT
winterVOMNOUQPKP
wipeOPPPRPPPPP
wipedLTMPPTPPPO
wirNLYPPPNPPP
wirdOKXPPPPPPP
wireOH]PPPOQMO
wire outPNRPPPPPPP
wiresOSQPPPNPPP
wisdomPNPPPTOPPP
wisdom toothPOPPPRPPPP
wiseNPPPRMPPPT
wiselyORPPPPPPPP
wishPROPPPPPPP
wishfulRPOPPOPPPP
withPVFJeJXSQ@
with #1QTOPNPNRPP
with ?QOSQNOOPPP
with aYC`WIOPNMJ
with acuteRPPPPPPPOP
with allPKVPPPPPPP
with anMPO^GPPPPP
with asthmaROPPIOWPPP
with bloodOLOPPXOPPP
with bothPORPPPPPPP
with bronchiolitisOPRPPPPPPP
with chestKQSPPONPTP
with covidOMPPPPNPYP
with croupPPRPPPOPPP
with dementiaQNRPPOPPPP
with egfrOOPIZPPPPP
with feverYNPLOPOOPP
with fluPTNPOPOPPP
with goodRPOPPPPPPP
with goutUMOOPSOPPO
with herUNLPNSNPPR
with himPTOPPPOPPO
with hisPYJPPNPPPP
with itNPMRONOPXP
with legRMSPPPOPPP
with longLPPPUPPPPP
with lowPVMPPOOPPP
with meNQ`MMLPPMP
with mildPSNPPPOPPP
with mumPSNPPPPPPP
with myQDWPLZPPPO
with newSQONPPOPPP
with noYPPPPKLONS
with normalTNOMNOVOOP
with pneumoniaAJNVNWZSPP
with severeNOTPPPPPPP
with simvastatinXOPNLPPPPP
with teaOUOPNPPPPP
with thatORPPPPOPPP
with theLZRL\NJODU
with thisPOOPVOMPPP
with twoORQNPOOSPP
with usOJPPOPOOZP
with warfarinMOPOWOPPPP
withdrawalXNOTJOQONO
withdrawal $POPTNPPPPP
withdrawnPNSPPPPPPP
withinXNPOPOGSOS
within #1YJNOPPLTPP
within #2QPOOPPOPPS
within theMWPPPPMPPP
withoutXIJSMEQSQZ
without aPKRPOOOTVK
without heartRPPOPPPPPP
without symptomsPOPPPPSPOP
witnessWPLPPOOOPP
witnessedOG[PPPOONS
wivesMSPPTOPPOP
wkSJILWLXVON
wk $PRPPPPOPPP
wk ?RPPPPPOPPP
wk oldQNRPNMUPPP
wksWOQF\YFLON
wks $eLL@VMQPPP
wks agoIOOPXOSPPP
wks oldOZKPPOMPPP
wochenPORPPPPPPP
wokeTXMPONKPPP
woke upQYJPPNOPPP
wokenLWPOPPPOOP
womanUA\UVLLNNP
woman #2ROMPPORPPP
woman $NQOUOPOOPP
woman inPGYPPPPPPP
woman ofNPOPTPOPPP
woman withSPQNOPPPPP
woman'sROPPPPPPPP
wombPSMPPPPPPP
womenSMJYNMOORR
women $SPOPOPPPPP
wonOWOPPOOPMP
won'tIDQNKhOONU
won't wakeOOTPPNPPPP
wonderfulOROPPPPPPP
wondersPUPPPKPPPP
wontIMhOOMHOLU
wont comePTMPPPPPPP
wont stopNUNPPNPPPR
wont wakePLVPPOPPPP
woodOKZOPOOPPP
woodenMUPPPPOPPO
woolMPOPPPTPPP
woozyOMPPPWNPPP
wordLRROPMTSNO
word $PTMPPOPPPP
wordingEHOLPPOkON
wordsJK\PPOKVPP
wordtOJZPPPOPPP
woreOOOSPPPPPP
workRIMLTZKRKU
work $`IJNNVOONN
work ?RMPPPROPPP
work andPPRPPNPPPP
work forONOOPSPONU
work inOPPPPRPPPO
workedLUCPN[NXPN
workerQNVPPMONSO
workersPOPPPPOUNP
workingLfRONHHMSN
working $PLXPPNPPPP
workmanOSOPPPPPPP
worksTUMNOSNNNP
works $NSOOPSPOOP
works ?UONPPMOPPP
works betterRPPPPOOPPP
workshopPVOPPPPMPP
workupPPOPPOSPPP
worldRSNPPNPPPP
wormsQGNPPN]PPP
worn\PQPPMJPOP
worn kneesUOPPPPNPPP
worn outTPPPPQLPOP
worriedNHOPR[POOO
worryNLLNUWOPPP
worry $PNLPPWOPPP
worry ?NPPORPSPPP
worry aboutNNPPSQPPPP
worsePNPONN[NOO
worse $RH]PPOKPPP
worse ?VPOPPPNOPP
worse thanLVPPPOOPPP
worsenUMPPOPPPPP
worstNKVPYLNPPP
worst headacheQMUPPNOPPP
wortMONPYNPPPP
worthORKKKaKXMM
worth itV]NLLQLLON
worth theSOPPPOPPPP
worthwhileUOPPPOPNOP
wouldO?FQXX[MXK
would aUPOPPMOPPP
would beM]OSPEPPPP
would itNNOPPTPPPP
would likeQVMPPONPPP
would youG4GRSf]OZO
woundMZQONLMTOP
wound $KTSPPONPPP
woundsUJOPPOOLSU
wowPZMPPPLPNP
wow $PXNPPPLPNP
wpwPWOPPPJPPP
wrPPRPPPPPPP
wreckingQIPPOWPPPP
wristNJOPPR_OMM
wristbandPRNPPPPPPP
wristsPKUPPPPPPP
writeNOLQPONUPU
writingONQQPOQPPP
writtenN^GNPINYPO
wrongLQbKLHLML]
wrong $PRPPPNPPPP
wrong bagPHYPPPPPPP
wrong bloodOWMPPPOPPP
wrong chatPUMPPOPPPP
wrong ptOPPNOPOPPV
wrong syringePKVPPPPPPP
wrong withPONPRPRPPP
wroteLTWPROOQLM
wtLLK]OPQPPP
wtfPKVPPPPPPP
wwPMPPPQPPSP
xYMaFKLLLCa
x #1MeKVMMILOO
x #2LR\TOOJKPP
x ray]GLPORUQNL
x raysPHPPPPPPGb
xareltoQMOTOTOPMP
xmasPUKOPMOPVO
xrMUMVOONPPO
xrayMWKPOOOOWO
yXDZK[LKOOO
y noRF[PPPNPPO
y oMVNPPPOPPQ
y siteKOLM]PPPPP
y vsROPPPPOPPP
y'allNRNPPQPPPP
yaMK]OPOOPPO
yardOORPPPPPPP
yayOXMPPOOPPP
yeahKXNPPPPPPP
yearcKRUIJIMMV
year $ZXNMPGIORR
year ?TNPOPRMPPP
year afterSPPNOPPPPP
year andPISPPUPPPP
year canPNPPPSPPPP
year ofROPPPPOPPP
year old`@V^K@LOOW
yearlyVQPOPNNPPP
yearsUQDPNT[MKR
years $R\MLMQMPOO
years agoLXMONMUPPP
years andVLOPOPPPPP
years ofSQOPPOOPPP
years onZOPNOMNPPO
yellingPSNPPPPPPP
yellowLNSOYRNONO
yesIaBMYFLNM`
yes orPONNZONPPO
yestNRLPPSQPOP
yesterdayTIOPOXTOLN
yesterday $MG\PPSOPNP
yesterday andS[DPPPOPPP
yetNITOPNPPYO
yet $NGPOPOSPZP
yieldbMNPONIOOO
yield $VOOPOPNPOP
yoKKK_ORMMNW
yo #2NXMQOPMPPP
yo $NIOXQOTPOO
yo wOOPQQPOPPR
yo withQNOUOONPPP
yogaQPOPPROPOP
yoghurtNVOPPOPOOO
yogurtPRPPPOPPOP
you9y@NTaaO<?
you $RMUOOVOPKO
you aNZPPPMNONP
you allPRPPPOPPPP
you arePSQPPMPPPP
you canLQTPPPOPPP
you doM`NNOYGNMN
you getO`NPPKOPJO
you givePONRQPPPPP
you haveNSPPPMPTOP
you knowPMOPPPPNXP
you startOPPRPPPPPP
you tellUMPPPOPPOO
you thinkOKOPPRUPOP
you wantPTPPPNPPNP
you'dOOOPPPSPPP
you'reO\KMPQPPNO
youngUDLPQM_POP
young manLONPPNYPPP
your?gINNeMNJL
your ownPSLPPQPPOP
yourselfPOOPPPPPPR
yourselvesPSNPPPPPPP
yr[OFQKSQRNP
yr $aENNONNSOP
yr oldGWPUMLVOPP
yrsKfHNMUJNOQ
yrs $bJLOONLOOP
yrs ?RPPPOPPPPP
yrs agoPPMPRTNPPP
zGPOOMOPdKO
z codeNPPPPPPWLP
z pakSOPOOPPPPP
zeOKXPPPOPPP
zegtPNRPPPPPPP
zepboundNNOOPRPTPP
zeroJKZOPOTOQP
zijnONUPPOPPPP
zimmerPOSPPPOPPP
zincTOOTOOOOOP
zinc forQOPUOOPOOP
zithromaxRPPPNPPPPP
zofranQTNNSPOPNP
zoledronateOPPRPPPPPP
zoledronicNPOTPPPPPP
zoledronic acidNPOTPPPPPP
zoloftONOPZKPPPP
zolpidemSOOOSOPPPO
zoneNHPPPPXPSP
zoomNWOPPNOPOP
zopicloneNMNOOYNPPS
zostavaxLPPPOPPPUP
zosynONPTPPPPPP
zuTIVPPOOPPP
zusammenMWOPPOPPPP
zuurstofTONPPPPPPP
zweimalPNTOPPPPPP
zyprexaOPORQOPPPP
~'d_NTNPPPPPPP
~'llPRQPPOPPNP
~'ll_PRQPPOPPNP
~'reORQOPPPPOP
~'re_ORQOPPPPOP
~'s_DK[MP`NMQN
~'t_OMUPOQROOP
~'veONRPPSOPOP
~'ve_ONRPPSOPOP
~_abQNNOQPQORP
~_abdOMRPPORPQP
~_ablQSOPPPOPPO
~_aboPQMPQPNPQQ
~_absQPNPQPQPPO
~_acXJPOOQOPQO
~_accPPPOQOOPRP
~_aceRPOOPPPPPP
~_achONPPPRQPPP
~_aciPOQRPPPPPP
~_acuUMOOOQPQOP
~_adSLSQNOLQPS
~_addPPRQOOPPPP
~_adePNSPQPPPPP
~_adhROOPORPPPP
~_admORNOOOOQRQ
~_adrOPROPOPPPQ
~_aduQPPROPOPOP
~_advQMQPPQOPPR
~_afRLNQPQTNQP
~_afePOOPPOSPPP
~_aftQPNQPQRNPP
~_agQOTNOQOPNR
~_agaQSONOROPOP
~_agoPNUOPPPPPP
~_aiSNROPPNOQP
~_airROQPPOOPQP
~_alRNOOWNNOOP
~_alaQQRPPONPPP
~_albQOOROPPPOP
~_alcOOOPRQRPOP
~_allMLPPVPMOSQ
~_aloROQOPOPPPP
~_alsOPPPQOPRPP
~_altRQOOPPPPOP
~_alwOQNPPQQPOP
~_alzRPPOPPPPPP
~_amSPRRPMNPON
~_ambRQQOPONPPO
~_amiOOQRQOOPPP
~_amoRQOQPOPPOP
~_ampOPRQPPOPPP
~_anRNRPLSUMNO
~_anaNQSPQONPPP
~_aneOMSPPPQPPP
~_ankQONPPRQPPP
~_ansPORPPOPPPP
~_antTNOPMRPOQP
~_anyPTPPPPOPNP
~_aoPORPPPPPPP
~_aorPORPPPPPPP
~_apQLQMOSORTO
~_apnPNUOPPOPPP
~_appOOLNOTOQUP
~_arRPVOPMOPNN
~_arcPORPPPPPPP
~_areOMSPPPRPPP
~_armNPQPQOQPPP
~_arrTQQONPMQOO
~_artPSNPQOPPPP
~_asTMROONQPMS
~_ascNOQPPPRPPP
~_askQRNOPPOPOQ
~_aslOPPPPORPPQ
~_aspSMPQPPPPOP
~_assRMQPPOPOPS
~_astOPROPQPPOO
~_asyOPRPPPPPPP
~_atPMRQQNSOOQ
~_attQPPPPMRPPQ
~_auQNOMNPOSTP
~_audORNPPPQQQP
~_aunPOPPPRPPPP
~_autQNOOOOORSQ
~_avOPPORPOORP
~_avaPPQPPPOORP
~_avoOPOPSPPPPP
~_awQRQOONSPNO
~_awaQSPOONSPNP
~_awfPORPPPPPPP
~_aziRPPPOPPPPP
~_baYOSNORNNQK
~_babQPRQPQOONO
~_bacTRPNORNOON
~_badPQOPPPPROP
~_bagORPPPOPPPP
~_balQNROPQPPPP
~_banNNNRQNQPTO
~_barQMQOPRPOQP
~_basTONOPOQPPP
~_batOTSOOPOONP
~_beXPSNNUKPML
~_beaOSOOOQPPPP
~_bebPORPPPPPPP
~_bedPROOPPNPQP
~_beeOSOPPSNPOO
~_befQOMPRROQPN
~_behRQNPPPPPPP
~_beiPOSPPOOPOQ
~_belPNSOORQOPO
~_benQNQQOPOQOO
~_besRSNPPPPONP
~_betSONPOPSOOO
~_biPSKMMPTYKP
~_bilNNNOPORYNP
~_binQRNPPPPPOQ
~_bioQROPPPOQNP
~_birOSNOPRPOPQ
~_bisPRNPPPOPPP
~_bitPOPPOQRPPP
~_blOM\NOKULQN
~_blaMMTOPNVOPO
~_bleRRSQNLPPPO
~_bliQONPPQRPPP
~_bloPNTOQQMNRP
~_bluPOTOPOROOO
~_boPQZOLNPLQO
~_boaORQPPOOPOQ
~_bodNNQPQORPPQ
~_bolQNQTOPOPOP
~_bonQNPPPQRPOP
~_booPSNNNROORP
~_borOSOPPPQPPP
~_botOSQNNSNQPO
~_bouPQPPPNPPPP
~_bowRMRPPPRPOP
~_boxQSOPPOPOOP
~_boyOOSPPOPPPP
~_brNUTPONNMQP
~_braNRQQOPOPQP
~_breMSQORPMOPR
~_briRQRPONNOQO
~_broPSPQOOOOOO
~_bruOOOPOQUPPP
~_buNRORQPQOON
~_bubOOPPPQRPPP
~_buiPPQPPPPORP
~_bulNQQPPPQPPP
~_busQROPPPPPPP
~_byRPPPPPOPPQ
~_caNWOMNIRQRR
~_cafOUNPPOPPPP
~_caiPORPPPPPPP
~_cakPTNPPOPPOP
~_calOTPQPMPNRO
~_camOROOOSOPQO
~_canPMWNNNSONQ
~_capPLSPPORPOR
~_carTPOOQQKQQP
~_casOPOOPOPQRQ
~_catPMNPQOSORP
~_cauNLQPPPSTNP
~_ceLPQSSOMSOP
~_cefNPPQROPPPP
~_celPNRQQPPOPP
~_cenNSMQPOOQRP
~_cerPPPOPONTNQ
~_chRXNMOJPNTO
~_chaNWMOOMLQSS
~_cheSSOMPQNNSN
~_chiQPNPPQROPO
~_chlOMPRQQPPPP
~_choQNTOPNQPOP
~_chrQRMOPOQROP
~_chuPSOPPPPPPP
~_ciSLROUNOOPO
~_cipPPPORPPPPP
~_citPQNPRPPPQO
~_clMXNOPOPTPL
~_claLOPORORVNO
~_cleRUMQNOOPQO
~_cliNQQOOTMORO
~_cloPRQOQNQOPO
~_coRQQMONLTKW
~_codLMQOPPMYQO
~_cofORQPPPPPOP
~_cohSNOPPPQPPP
~_colRPUPNPKOQO
~_comNTUNQOOPKQ
~_conOOMQRROPPS
~_cooRRMPPRPONP
~_corQKSTNOSOOP
~_cosRSNPPPPOOO
~_couOPPNPPQQOR
~_covOPLOOPPPRS
~_cpaPROOPPPQPP
~_crPKQOOQQRRP
~_craQNQOQROOPO
~_crcROPQOPPPPP
~_creOOOOQRQQPO
~_criQPOOOOMQSQ
~_croMPMQPOSQOQ
~_cruPOSPPOPPPP
~_cryOPQOORPPPP
~_cuQSONPNROQP
~_cufPROPPPPPPP
~_cupOROPPOPPRP
~_curQPNOPPUPNP
~_cutROPOPPOPRP
~_cyNNRQPPROQO
~_cyaPNRPPPPPPP
~_cycQQMQPQPPPP
~_cylNORPPPPPQP
~_cysPOPQPPRPPP
~_daQKKPMYMQRS
~_dadPNNPPVPPPP
~_daiRPPPPOOPOP
~_dalOROQPPPPPP
~_danOQONQTNPPP
~_darNPQPPPQPPP
~_datRNNOONORRS
~_dauNNPPPSPPPR
~_dayQOOROOQPQO
~_deYNQONINRMU
~_deaRTNOOMNROR
~_debPROPPPPPPP
~_decPRPNONOPNU
~_deeOQRPPNPPPP
~_defPNRQQOPPOP
~_degQOQPPROPPP
~_delTQMOMPPPQP
~_demRQNOPPOPPQ
~_denNQMPSRMSPP
~_derNOPQPPRPPP
~_desPLVPPOPNRO
~_detROPPPPPPPP
~_devPNPPPPTPPP
~_dexQPORPPOPPP
~_diPQNOULSSLN
~_diaRNOQQPOQQN
~_dicMSQOSOPPOP
~_dieNSNPPRPPOP
~_difPOMPPPTQPP
~_digPNQPQOOQPP
~_dilOOORROQPPP
~_dinOROQQPPPPP
~_disSNSOONPSMQ
~_divQPQPOQOPNP
~_dnNPQPPPPPQQ
~_dnaNPQPPPPPQQ
~_doNQOWOKLOUQ
~_docNOPPPROTOP
~_doeTMLNQOPQRR
~_doiORPPPQOPPP
~_dolPOPOQOPPPR
~_donPXNNPOOPPO
~_dooOQUPPOOLPR
~_dosQMN^MNMOQO
~_douPNPPPNTOQP
~_dowORSOOPPOPP
~_drOKUSRKRLPS
~_draOQUPOLOOPR
~_dreNONPQRPPTP
~_driOQKVORPONR
~_droONUOQMSOOO
~_druRLROQNROOR
~_duOOQQONPQPR
~_durRPPQOOPPOO
~_dusPORPPPPPPP
~_dutNPOPPOOPQS
~_dyPQPPOMPPQQ
~_dyiPQPPPNPOQQ
~_eaRQJPOUROON
~_eacNOOQQQQPQP
~_earTOOOOQQPOO
~_eatORLPPSQPPP
~_ecQOROOOOQOO
~_echPPOOPOPRPP
~_eclPORQPOOPPP
~_ecmQORPPPPPPP
~_edgPPOPPPRPPP
~_efXKONQPQPOO
~_effULPNPQQPOO
~_egOPOQRPOPPP
~_egfOPORROOPPP
~_eiPUNPPNOPPP
~_eigPSOPPOOPPP
~_eitPRNPPOPPPP
~_elRORQPOQOOO
~_elePRQPPOQPOO
~_ellQNSPPPOPPP
~_elsPQOPPPQPNP
~_emORPOOONPRS
~_emaOTNPPOOPPQ
~_empONTOOQPOPP
~_enQMOOTNOROR
~_engPROPPPPPPP
~_enoSNOOQOPPPQ
~_entMPTPPPOPOR
~_epQPPORPQQMP
~_epiPRPOROOQMP
~_eqMRNUOPPPPQ
~_equMRNUOPPPPQ
~_erQMRPPOOOQR
~_errQMQOPPPOQR
~_esQRROPONORO
~_escNOSPPPPPPP
~_estOSOPPPOPRP
~_etQNQOOPRPOQ
~_etcPNQPPPQPPP
~_evUPLNNTONRO
~_eveOQMOOUQOQO
~_eviUOOOPOOPQP
~_exSULQMNQQOP
~_excRQPPOOOPPP
~_exhOOSPPPOPPP
~_expQTMPONQPOR
~_extPOMROPRPQO
~_eyNPSOOPSPOO
~_eyeNPSOOPSPOO
~_faVNTNNRNNOO
~_facQNSPPNQPQO
~_faiQSQOPPNPNO
~_famOQOOPOPPPR
~_fanPTOPPPPPNP
~_farOPPPPORPPQ
~_fasSMPQOROOQO
~_fatPOOPPVOPOO
~_feSJTMRSQNOO
~_feeNONNQTTOOP
~_felPQSPRNNPPP
~_femOPRPQPOPPP
~_ferOKTQPPQPQP
~_fevPPNOQPRPPP
~_fewTPOPPPOPPP
~_fiUMVSLISNMS
~_fibRPPPPOPPPP
~_fidPRNPPPPPPP
~_fifONRQPPQPPP
~_figONRPQPPPPP
~_filQOMQOMPROU
~_finOUNONRSOON
~_firRPRPPMOOQQ
~_fisSOPPPOQPOP
~_fitQLUPONOPPP
~_fixQRNPPROPPO
~_flLNQMTQSOTN
~_flaPOQOPROPQO
~_fleOPOOSPPPPP
~_floMPTOOOPOTO
~_fluRLOOROTPOO
~_foKPRQMQPTQO
~_foaPNSPPQOPPP
~_folQSMPPPPPPP
~_fooOOQPPQRPOP
~_forJMRPPOOVTP
~_fouORROPQPPNO
~_frNVPRLONORR
~_fraPQMPONQROT
~_freRTOROONOOO
~_friLPQPPROOTP
~_froPRSQNOOOOP
~_fuOSPPPOPOQO
~_fulPSRPPOOOOP
~_funQMPOOQRORP
~_furPRNOQPPQPP
~_fusOROPQPPPPP
~_gaPMVMPSQNNP
~_gaiTPMOPORPPP
~_ganPPRPPPPPPP
~_gasPQTOPONOPP
~_gauQNPPPPRPPP
~_gavNORPPQPPPR
~_gePJYRPRMOMO
~_gelPORPPPPPPP
~_genOPPSQOQOOP
~_getPOQPPSNPNO
~_giOQSQQNMOPQ
~_givOPPRPNNOQQ
~_glTMNROQPQOO
~_glaSOPPPPOPPP
~_gloPPNPPRQQOP
~_goIXSOMRQNNP
~_goaRQOPPPOPPP
~_goeNRMPPQRPPP
~_goiMQRQOPOPPO
~_gonNPTOOQPPPO
~_gooPSONOQPONS
~_grORTQNRQOMN
~_graONSRPULOON
~_greNSPPOORPOP
~_groRNRPOOQPOP
~_guNNUOOPOOPR
~_guaNRPPPPOPOR
~_guiROPPPPOPQP
~_gunOPRPPOPOPP
~_gurPORPPPPPPP
~_haORVPQQNLMO
~_haiONOPPTQPPP
~_halOOSRROPONO
~_hanLQTPOOPPOR
~_hapPTNOQPOPPP
~_harVMROOQOPOO
~_hasOORQPPPPQP
~_havPOPOPPPOPR
~_hcPQONPPORPP
~_heQUXLKQSLOM
~_he'OOTPPNPPOP
~_heaTQRONPOOMO
~_heiQQNPPQPPPP
~_helOPROORQOQO
~_hepQNQPOPRPPP
~_herLRTOOPPNRO
~_hiROXMONNPOP
~_hicOPOPPPRPPP
~_higRPROPOOPPP
~_himQQQPPPNPPP
~_hinPORPPPQPPP
~_hivOORPPPPPPP
~_hoNRRNONJOXR
~_holOPRPRNOOPQ
~_homQPQNNQNQQR
~_hooOPOPPRPPPQ
~_horRPNPPORPOP
~_hosPOQOOPOPRP
~_houQNRRPMMPUN
~_huPPTOQPOONP
~_hugOORPPPPPPP
~_hurSPQPQNOPOO
~_hyRKORSOSPNO
~_hydNPQSPPPPPP
~_hypQNOPQOTPOO
~_i'NQQPPROPPO
~_i'lPRPPPOPPPP
~_i'vNORPPSOPPP
~_idNNORPQTPPP
~_ideNMPQPQTPPP
~_igPROPPOPPPP
~_ignPSOPPOPPPP
~_ilQNQPPOPQPP
~_imRMNQROPOPQ
~_imaRPPPPPPPOP
~_impPNOQQPQPPP
~_inWHPRKLPUUM
~_incPPPQOPNSQO
~_indQOPONPRORP
~_infSMOTPOPNPP
~_inhQMQPQSOPPP
~_iniOQORPPPPOP
~_injROPOPRMRPP
~_insOSPOOMOQRQ
~_intRNQPOLQQSN
~_invONQPPPTQOO
~_irRNQOOPQPOP
~_irrQNPPPPRPOP
~_isQNUPPPOPOO
~_islOORPPPPPPP
~_isnPOSPPOPPOP
~_isoRPPPOQOPPO
~_itPONOOQRVMO
~_it'PSQPPOOPNP
~_itcOONPPRSPPP
~_iteNNOPPPOWOP
~_jaPONPOSQPPP
~_jeOPSPPOOOOQ
~_jerOPRPPOQPPP
~_joMQPOQNTQPO
~_johOPPPRPPPPP
~_joiOOOOPPSQPP
~_jokPORPPOPPPP
~_juPVPOPOPOON
~_juiRQNPQOPPPP
~_jumPOSPPPPPPP
~_junORNPPPPPPP
~_jusPPROPQQOPO
~_kaQOSOPPQOOP
~_kalQNRPPPPPPP
~_keTNPNNRPOPQ
~_keeUMPPNRNPOR
~_kenPNOPPPRPPP
~_kepPOPPOPPPRP
~_ketOROOQOQOPP
~_keyQROPPOPPOP
~_kiOQQTPMQOPN
~_kicOPRPPOOQPP
~_kidSNOQPOSONO
~_kilNPPTPPOPPP
~_kinRQPPPPOPOP
~_kitOQPOPOPOTP
~_klPNSPPPPPPP
~_knQNQPSQQOMO
~_kneRNOOPPRPOO
~_kniPPRPPPPPOQ
~_knoOQQQSQOOOO
~_koRKUPPPOPPP
~_krPNTPPPOPPP
~_l'SQOOPPOPPO
~_laQXKNRNLNOT
~_labQQPPPPNOQO
~_lacPOOOROQPPP
~_ladNPRQPNQPQO
~_lamOSOPPOPPPP
~_lanPMQOQQOPPQ
~_lapORPPPOPPOP
~_larRNQPPPPPPP
~_lasQOOROSNPOO
~_latRPMNQOQPPR
~_lauOVMPPPPPPP
~_lawONOPPPPOPV
~_lePPLPQLQRQR
~_leaQQLOOOQOUN
~_lecPSOPPPOPPP
~_lefNRQOOOQPQP
~_legOPQPOPPONU
~_lesUONPPOQPOP
~_letORNPPPOSOQ
~_levMNQSSNOROO
~_liRIVNOMQNSS
~_liaQNOPPPOPOU
~_libPPNPPPOPSP
~_lidRPOPPPPPOP
~_lifRQNQOPPOPO
~_ligRPTPPNNOOO
~_likOPROOQROOO
~_limPMQPOOQPQS
~_linNQRNQNSOQO
~_lipPQSOPNNPPP
~_lisOSMOPOPQRP
~_litPOSQPPNPOO
~_livQLOPRSPPQP
~_llOSNPPPPPPP
~_loORPUONRMPO
~_loaMPQXNNOOPP
~_locNNSOPNQOTR
~_logOROPPOPPRP
~_lonRLMQQSOQPQ
~_looPPPNPPUOPO
~_losPQRNOSPPMP
~_lovNTNPPOQPPP
~_lowUONQPPPPPO
~_luRQPNOQTQLN
~_lucOQQPPORPPP
~_lumRNMPPRSQNO
~_lunRQSOPPOPMO
~_lyPNQOPQTPPP
~_lymNPOPPQTPPP
~_lysPORPPPPPPP
~_maJMSRSPNNQS
~_macNRROQNQOPP
~_madPSPPPOOOOR
~_magQPQPQPNPPO
~_maiROQQOPNPPP
~_makOPMPPRROOR
~_mamRPPPPQOPOP
~_manPNPSOPMPQR
~_marMQQPPRQPOO
~_masOLRQPOPPUO
~_matORNPQQRPOP
~_mcrPORPPPPPPP
~_meJPQPRTOTNN
~_meaLNOPPOWRPP
~_medMLOOPSOURQ
~_meeOSQPPOPPOP
~_meiPPROPPOPPP
~_melQRNPOQOPPP
~_menRROPOPNOOQ
~_merOOOQPSPPPP
~_metNPTRTONONO
~_miNNVOLRLRQQ
~_micPROPPOPPQP
~_midQNQQPPPPRO
~_migPNNPORQPRP
~_milRPOPPPQPOP
~_minMNXOOQLQNR
~_mirQRNPPPPPPP
~_misNORROPOQOP
~_moUTTLMSNOMM
~_modPROOPOOSPP
~_molRMPPPRPPPP
~_monQQQPORQNOO
~_morUTQONOMPNO
~_mosPQPPPROPPP
~_motPKSPPPROQP
~_mouLOTPQPPPOP
~_movPTQNPNPPQO
~_muNQNSPPRNMR
~_mucOPRTOPOOOO
~_mudRNPPPPQPPP
~_mumONPPPRQPPP
~_murOPPPPPRPPP
~_musRPLPRPNPPS
~_myNNQORTOPPP
~_myaOPPPRPPPPP
~_mysNOQPOSPPPP
~_naPLPPPQRORP
~_nacRQOPPPOPPP
~_naiOLOPPSTPPP
~_nanOORPPPPPPP
~_napRQOPOQOPPP
~_narNOPPPPQPQQ
~_nasPNPPRPPPQP
~_neVLSOPXNNKM
~_neaMQRPQONPQQ
~_necOMTOPPSPNP
~_neeQNQOPVKPPO
~_nelRNQPPPPPPP
~_neoQMRQPPOPPP
~_nepPPOPPTOPOP
~_nerQNOPQRQPPP
~_neuRPPPPOQPOP
~_nevPSNPPQOOPP
~_newQMPQQOQOPO
~_nexQSQQOPOPNO
~_niLROOTSONRM
~_nicNPSQOONPRP
~_niePNRPPQOPPP
~_nigOSLOQSQOQN
~_ninNOPQPQQPPP
~_nitMRNOWOOOPO
~_noNRPMNPVOLT
~_nobOQRPPOPPPO
~_nodPMPPPOSPQP
~_nooPRPPPPPPPP
~_norUNOOOSSNNO
~_notKRMOOQPRNW
~_nuOONPQQMRTP
~_numOMPQPQORRO
~_nurNQPORONPRQ
~_nysOPPQPPRPPP
~_obOQOPOOPQOR
~_obePQNPPPQRPP
~_ocPOOROPPPPP
~_octOPORPPPPPP
~_odRPQOPPPPPP
~_ofPPQROPNORP
~_offPQQPPPNPPP
~_oftPOPROOOOQP
~_okNROOSPPPPP
~_okaNROOSPPPPP
~_olRNPPQOPPOP
~_oldSOOPOOPPPP
~_onPQPNOMRQSQ
~_oncPOPOOPPPRP
~_onlOPONOPSPRP
~_ooQNRPPPPPPP
~_opPRSPNPNPQN
~_opeOOUOPPNOQO
~_opiPSNQOOPPPP
~_orQTNSOMKNVP
~_oraRPMTOPNOQO
~_ordOSNOPOONUP
~_ortPQRPPPNPPP
~_osRQOPOOPPPO
~_otRONPRPSOOO
~_othOLPPQPSPPO
~_otoPSOPQPPPOP
~_ottROPPPPPPOP
~_ouRNRNPOOPTO
~_ourOPPOPPPPRP
~_outSNROPNPPRO
~_ovPQQQOMQMSP
~_oveRQOQOMQMSP
~_owOQOPPPPPOS
~_oxTPOPPONPPO
~_oxiSOOPPPPPPP
~_paIPPOPJUVSQ
~_pacRSQOPOMPQO
~_padPPRPPPOPPP
~_paeOOPQPPOPRP
~_pagOTNPPOPORP
~_paiNPNQOOVQOO
~_panQROPPOPPPP
~_papOQNOPROQRP
~_parNKPOPQQROT
~_pasNRSOPMQOQP
~_patPMNQQMSPQR
~_payOPOPPOOUOO
~_peQRUONQONLQ
~_peaQOROPPPPOO
~_pedQROQOOPPPO
~_penOOPOOQRPOR
~_peoRPPOORNPOP
~_pepPROPPPOPPP
~_perNSOQQPNOPP
~_petPNQPPPQOOQ
~_phIPOPPMPRVS
~_phaOPQOPOOPSP
~_pheNOPSRPOPPP
~_phoMQNOOMSQRS
~_piKTUOPPPNQO
~_picPRPPOOPPPP
~_pieOORPPQPPPP
~_pilSLQPPQOOPP
~_pinNRRPPPPOQP
~_pisONSPPQPPPP
~_pitOOPPPPRPPP
~_pizPSNPPPPPPP
~_plNSRNPQSPMM
~_plaNRPNOSRQNO
~_pleORQROOQOPO
~_pluQQOOROPPOP
~_pnRPQPOPOPOP
~_poNTSONPLORP
~_poiQNPPOOPQPR
~_polNMSOOOPPSP
~_popNSOPPROPPP
~_porPROPPOOPQP
~_posORNPQRSNOO
~_potQRPPPONPOP
~_powONRPPPOPPQ
~_ppRPPPOPPPPP
~_prWOLMQNMRNS
~_praOQQPONOQQQ
~_preUKSQSQNOLO
~_priPUMNPNORQP
~_proUOINOQQPQS
~_psONPPRPQPQP
~_pseNOPPSPQPPP
~_ptRPPOPPQPPP
~_puKL`RPMROLM
~_pufPNOQPPRPPP
~_pulPLVOQPPPOO
~_pumNPSRPPNPQP
~_pupOOTPOOQPPP
~_purNQTPPOPPPP
~_pyQPOOPOQOSO
~_quQTQPNPLRNQ
~_queORNPOPOSOQ
~_quiRPSOOQNOOP
~_raTKRVMROOLN
~_radPOTPPPNPQP
~_raiQROPPPPPOO
~_ramRPOPOQQPOP
~_ranPPPQOORPPO
~_rasMPOORSRPOP
~_ratRPOWMONQON
~_reVSIPKMJUOX
~_reaSPTOQPPPLM
~_rebSQOPPPPPPP
~_recSQQMNQPNNS
~_redSONRPOPPNO
~_refNNMOOTROQS
~_regNOPQROPPQP
~_rejOPOPPPPRPP
~_relSOOOOONOQT
~_remTPQPPNNQOO
~_renLQOUPPPPPP
~_repOSJROOOTPR
~_reqNPOPPPOPQT
~_resORRMOOPQTM
~_retRPQNPOPPQP
~_reuOSOPPPPPPP
~_revQOOPOOPROQ
~_rhROPPQPPPPP
~_riNKVNQOMNUS
~_ridNOPQPQPPPQ
~_rigLNVOOPQPOR
~_rinOOPOPPRPRO
~_risWPMPPOLPQQ
~_ritNPOPRPPPPP
~_rivPNRQOPPOQP
~_roPUZNPLNKQM
~_roaOSNPQPPPPP
~_rolPORPPOQPOP
~_rooOQROOQONQP
~_ropPMTPPPPPPP
~_rosQPSPPNOOQP
~_rotPRNPQOQPQO
~_rouRQROOPPOOO
~_ruSLQPOPOORP
~_rulRMNQOOOPSQ
~_rupRORPPOPPPP
~_rusPSNPPPPPPP
~_saQSSLWMPNMO
~_sabOSOPQPPPPP
~_safWNLNUONOQO
~_saiPPRPPPOPPQ
~_salPQRRNQNOOO
~_samOSLOSNQQNQ
~_sanNQRPOQOPPP
~_satPOSOPORPQO
~_savTOMPPOOPPQ
~_sayMNTPPOROPQ
~_scPNUPNQOPRN
~_schNKTQOPPQPQ
~_sciOPRPPQOPPP
~_scoTOMOORPPQP
~_scrPQQOPONPQP
~_seTTUKOKMUON
~_seaOSNPPROPOQ
~_secMOVOOOOQPR
~_seeOPQPQNSPOO
~_seiPPTOQNOPPP
~_selROOOQPOPPP
~_senSTRPQNLOPN
~_sepQRNOPOPQQO
~_serNRNPPPQRQO
~_setQRNQPPQPPP
~_sevRNQPOQOQPP
~_sgQNPPPPRPPP
~_shONSNMVTORK
~_shaONPOORSOPP
~_sheNOUOQOOPRO
~_shiQNKQOSSOQO
~_shoSRRQNQPQLL
~_shrOROPPPPPPP
~_shuPNROPPPPQP
~_siNUMLQRQMSO
~_sicONSROQNPOP
~_sidPOPPOQTOOP
~_sigMQLPPNQQRS
~_silPPROQOOPPP
~_simRQOOQPOPOP
~_sinRPQMOTRNPN
~_sisNQQPPSOOOP
~_sitNRQORMOPSO
~_skiRPOOOPQQPO
~_slORQPPTOMQN
~_sleQQNOQTOPOO
~_sliNPRQPOQPPP
~_sloQSMOOPQPOP
~_sluONTPPOOOSP
~_smOPLORRWOON
~_smaRNNPOPSOQO
~_smePMOPPSSPNP
~_smiOSOPPOPPPP
~_smoNROPROQPOO
~_snORRQOQOQMO
~_snaPQQQPNQPOO
~_snoORPPPRNQNO
~_soTPTNPQPPKN
~_soaQLTPPPOPPP
~_socPPPPPPPROP
~_sodPOPOPPRPPP
~_sofNRNPPOSPPP
~_solQORPPPOPPP
~_somQQQOQQPNPO
~_sonNSNPPSOPPP
~_sooRNQPPPPPPP
~_sorQPOPPOSPOO
~_souRQPPPOOPOO
~_spPPTONQVNNM
~_spaORQPOOOPPP
~_speQPOPPQRPPO
~_spiSPOOPPPPOO
~_splONOROSRPPP
~_spoORPOOPRPPP
~_sprOQSPPONPPP
~_spuOMSPPOQPPP
~_ssRPOPOPPPPP
~_ssrRPOPOPQPPP
~_stVUONIWNKOR
~_staQORULMMNQT
~_stePRNROOQOPO
~_stiONTMPTNOQP
~_stoSPMMQTPPPP
~_strPRPPNPPQQO
~_stuUPPONPPNPO
~_suTLPTNNONOS
~_subTNNNQOQQOR
~_sucPRQPPOOPOO
~_sudRMSPPOPPPP
~_suePOPPPPPPPR
~_sugOMQPOSRPOP
~_sulOOOSPPPPPP
~_sumOPPPRPPPPP
~_sunPQNPPQOPRP
~_surRROPOOOOQP
~_susORPRPOPPOP
~_sutOOPRPPPPPP
~_swNQSRMQTNPM
~_swaORRPONQORO
~_sweNRSONPRPOO
~_swiQOPROQOPPP
~_swoPNOPPRRPPP
~_syTNNOQNQQPP
~_symRONOPPSPOP
~_synQNOPQOOQPP
~_syrNRQPPPOPOQ
~_sysROPPPOOPQP
~_taNTNOTVIPMP
~_tabPMSQQTNOMO
~_tacOSPPQPNPOP
~_tagPROPPPPPPP
~_takPQKOQWMOTO
~_talNSQOPPQQNO
~_tanOMTPPPPPPQ
~_tapQQOSOOPPPP
~_tarTMMPPPQQOP
~_teSOSOMLQMQU
~_teaRVNOPMPNQP
~_tecPORPPOPPOP
~_teeQMOOOSSPOP
~_telOONOQMPRSS
~_terQNRPOPOQPP
~_tesQSPOOQPONP
~_texPMRPPOOPPT
~_thHVTNOM]OLK
~_thaQXMOPNORLP
~_thePTOPQNOPQN
~_thiMNSROQXNNM
~_thoOOPPPQSOOP
~_thrONSNPQPOQP
~_thuOOOPPPTPOP
~_tiLQPRMSOPUM
~_ticROMPPPQROO
~_tiePOSPPPPPPP
~_tigPORPPPPPPP
~_tilPUOPPOOPPO
~_timPOPOQOMPVP
~_tinNPPPPPTPPP
~_tipPNPPPSPPPP
~_tirPPPPORQPPP
~_titNOPTNPPPQP
~_tmPROPPPPPPP
~_toKV^QNOPLJM
~_toaPSNPPPPPPP
~_todQTQPPMPONO
~_tolOSLPPSOPPQ
~_tomPOTPPONPQO
~_tonNQSOOOSOOO
~_tooRPSOPPPPNP
~_torNMTRPPOPOP
~_touPPSPPPPPOP
~_towOORPPQOPPP
~_trWNOMQOPMSO
~_traOTRPPNMNTN
~_treTLOOOQRPOR
~_triUPNORPOPMQ
~_truQPNPPNRPRO
~_tryONPPQSPPPP
~_tuMRUNOQOOPO
~_tubPPROPPOPPP
~_tueOQPPPROPPP
~_tunOROPPQPQOP
~_twPNROPSNQOO
~_twiPOSPPRNPPO
~_ulSOMPPQSPNP
~_ulcPONPPQRPOP
~_ultRPOPPPQPOP
~_unOKVRMOLSRR
~_uncPNSPOROPPP
~_undQNPQOOOQNS
~_unePNSPPPPPPP
~_uniMQOSOOPQRO
~_unkPNOPPQQPPP
~_unlPPOPPNPPSQ
~_unrPOSPPPOPPP
~_upQQHPPPXOOP
~_updQRNPPPOPPP
~_uppPOOPPPSPPP
~_uprQNOPPPRPPP
~_upsOSOPQOPPPP
~_urQMTMNNTROO
~_ureRNOOPPSPPP
~_uriOPRONOSPOP
~_usOQMPQROORP
~_useQOOORQOPQP
~_usiPQOPPOPPRP
~_usuNQNQPQQPPP
~_utPMTPPPPPPP
~_uteONTPPPPPPP
~_vaQOROPSMOOQ
~_vacPRONPQOPQP
~_valQQNPQOPOOS
~_vanNQRQOPOPQP
~_vapSOPPPQOPOP
~_vasQNPPPQPPPO
~_veQMXNNOOOQQ
~_vegNROPPQPPPP
~_veiOORPPQPPPP
~_venONVPONNPRP
~_verUPNOPNPOOQ
~_vesOOPPPPRPPP
~_viMPUOOLQSSM
~_viaNPQQQPPPQP
~_vidRQOPPOPQOO
~_vinQORPPPPPPP
~_visLQQOOMPTTO
~_voPKYPONPOPP
~_voiONRPPPPPPP
~_vomPPTOOOQPPP
~_waQRSKPOOONU
~_waiQPQOOQNPPQ
~_wakRLUPPOOPPP
~_walNSQPPNQQOP
~_wanMPMOQTNPPU
~_warRNOOPNONST
~_wasORPOQOOQOP
~_watSSPNPOOONO
~_wavNMQPPOVPOP
~_weOTLQMRTOPM
~_we'PORPPPPPPP
~_weaPROOPPOPQP
~_webPPOPPPRPPP
~_wedOROPPPPPPP
~_weePPMRQRNPQO
~_weiPPNROPQPPP
~_welQSLOONVPNO
~_wenORROOPPPOP
~_werPSPPPPPPOP
~_wesPORPPPPPPP
~_whOBNTMNUP\Q
~_whaPGMSNOWQQR
~_wheRKQSNONQTP
~_whiPMROPQRQPO
~_whoNROOQNNOXP
~_wiQQTLUOMPJR
~_widNPSOPPRPPP
~_wifNPSPPQOPNR
~_wilPPOPRQNPOP
~_winQRNOPRPPOP
~_wipOROPPPPPPP
~_wirPNTPPPOPPP
~_witTNOPRMPQOP
~_woMISNRWMVMO
~_wokPRPPPPOPPP
~_womRNPRQOOPPP
~_wonNOTOOSOPOR
~_wooOPRPPQPPPP
~_worONOMRSOXMN
~_wouPMOPQQQPRP
~_wrNOROOPQRNR
~_wriOQNPPORROP
~_wroOQTOPOOPOQ
~_yeSQLPPQQONQ
~_yeaSQNQOOPOOQ
~_yesPOOPPRQPOP
~_yiSOPPPPOPPP
~_yieSOPPPPOPPP
~_yoMULOPSRONP
~_youNTMOPSROOP
~_zeONSPPPPQPP
~_zerOORPPPQPPP
~_zoOPNQSPPPQP
~_zolPPPQROPPPP
~_zuQORPPPPPPP
~a'sOORPPQPPPP
~a's_OORPPQPPPP
~aagQNPPPPQPPP
~aalONUPPPOPPP
~aal_ONTPPPPPPP
~aarPNTPPPOPPP
~aar_PORPPPOPPP
~aatORPPPPPPPP
~aat_ORPPPPPPPP
~ab_POOQPRPOPP
~abaOSORQONQOO
~abbiOROPPPPPPP
~abdOMRPPORPQP
~abdoQNSPPOPPPP
~abeQROOPPNPRO
~abelQROPPOOPRP
~abiSNPQOOOQOQ
~abieRPPQPOOPPP
~ablRQQOORLTLP
~ablePPQOPRNTLP
~aboPQOOQONPQR
~abouQQNOQPNPQP
~abrNPPRPQPOPQ
~absPQMQQROPPO
~abs_PPOQQROPOP
~absePPOPPPRPPP
~abyQPQQPROONO
~aby_QQPQPQPONO
~ac_RNRNSONQOP
~acaRLTPOQOPOP
~accRMQMROMPTP
~acceMQPPQONQRQ
~acciQPQNPPOPRO
~accoSOOPPOPPPP
~accuQNOOQQPOPP
~aceUOVOOLPQNM
~ace_QMTOPOQROO
~acedNSPPPPPPPP
~acemROPQQONPPP
~acepPPPPRPPPPP
~acetQRQPNPPPOP
~achNRSNOLSOQP
~ach_QNPPPMPORQ
~acheNNROOPUPOO
~achiOVOPPNOPPP
~achyNORPPQPPPP
~aciTMORPONPOR
~aciaSOPOPPPPPP
~acidQNQQQPPPOP
~acitPOPPPPPPOR
~ackPPSNPRQOPN
~ack_NSQNPQQOPO
~acklPORPPPPPPP
~acoQSOOPPOPOP
~acosOSPPPPOPOP
~acrQQNOSOOPPP
~acroQPNOSOPPPP
~actVOLOSMNPPP
~act_QQMOQPQPPP
~actaPOPOROOOQP
~acteSPPPPOOPPP
~actiOPQQPNOPQP
~actoSPNPQPOPOP
~acuSLPOPQRQPO
~acupQNOPPQPPPP
~acutSOOOOPPQPP
~acyOOOPOPPOTQ
~acy_PPPNOPPOTQ
~ad'NMPPPUOPRP
~ad'sNMPPPUOPRP
~ad_LRSSOMSNQO
~adaPROOPPQOOO
~adacOQOPPPRPPP
~addPORQOOPPPO
~addeROPOOPOPQP
~addiNQQRPOPPPP
~adeSNUQPONNMQ
~ade_PSOOPQPOOR
~adedPPRPPPPPPP
~adenROPPQOOPPP
~adesOPQRPPPPPP
~adgPRNPPOPRPP
~adgePRNPPOPRPP
~adhRNOPORPPPP
~adhdQOPPORPPPP
~adheROPPPPPPPP
~adiNOUSORLOOO
~adiaQPROPPOPPP
~adinLNRTPSOPOP
~admPROOOONQRQ
~admiPROOOONQRQ
~adoPPRPQQOPOO
~ado_QRPPPPOPPO
~adolOQPORPPPPP
~adrQORPPOOPOQ
~adreQPRPPOPPOP
~adsNPRPPPPPRO
~ads_NNSPPQPPRO
~aduQPPROPOPOP
~adulQPPROPOPOP
~advQMQPPQOPPR
~advaPOOPPPPPPR
~adviPNRPPQPPPP
~adyNRRPOMSOPO
~ady_NRQPPMROPO
~aedPOPQPPOPRP
~aedsONQQPPPPRP
~afeUPKOTOPOPO
~afe_SRMOTPNONP
~afebPOOPPOSPPP
~affNSOPOPQOQP
~aff_NPQPPQOORP
~affeNSOPPORPPP
~affiROOPPPPPPQ
~afiPPOORPOPQP
~afilPPPORPPPPP
~aflOROPPPPPQP
~afleOROPPPPPQP
~aftQPMQPQQNPP
~afteQPNQPQRNPP
~ag_NPQPPQQQPP
~agaPTONOROPNP
~agaiQSONOROPOP
~ageXSONNOMPPN
~age_VOOOOQMRON
~agelPROPPPPPOP
~agerQSOPOOQOQO
~agesPOPPPPPPRP
~aggPORPPPPPPP
~aggiPNRPPPPPPP
~agiONRQOPQQOO
~aginPNQPPPQPOP
~agmuOPPPPPRPPP
~agnRNQPQQOPOO
~agoQMUPOPOPPP
~agonPNTPOPPPPP
~agrQPNPQOQOPQ
~agsQQNPPPQPPO
~ags_QQNPPPQPPO
~aguPOSPPPOPOQ
~agulPRPPPPPPOP
~ah_MSOOPSPPPP
~ahaPROPPPPPPP
~ai_OSPPPPPPOP
~aidOSOOQQOQNR
~aid_OSOOPPORNQ
~aigRPPPPPOPOP
~aighRQPPPPOPOP
~ailSRMPNPOQPO
~ail_ORNPPPQPPP
~ailaPPOPPPOORP
~ailiPPROPPPPOP
~ailyRPPQOOOPOP
~aimONOPPPOWNO
~aim_OPOPPPPTOP
~ainUUKMLQSMPQ
~ain_TRQNMRPOON
~aineRQNPOQOOPP
~ainfPPOPPORPPP
~ainiOSNOPQPPPP
~ainlPNPPPPSPPP
~ainsRNPOPPPPPQ
~aintOSOQOONOQR
~airQROQOQLQQO
~air_QQNOPQPROO
~airsNQPRPPOPQP
~airwRMSPPOOPQP
~aisPPRPPPPPOO
~aisePQNQPPQPOP
~aitRPPOOQPOPP
~ak_PTPPOONPOQ
~akeOQROQQNMPQ
~ake_QQQPOPQNOP
~akedONSPPQPPPP
~akenPOSPOOPPOP
~akesPRLORQOPSO
~akiQMTPPQPPOO
~akinQLTPPQPPOO
~al_UFMUKNSSRS
~alaNRUQPNMOPP
~ala_OORPPPPPPQ
~alarPRSPOONPPO
~albPOOSOQQPOP
~albuPOOROPQPOP
~alcMNQRRPROOO
~alcoONPPRQRPOP
~aldONRPQPQPPP
~alePTQQPPOONN
~ale_QQQPQNPOOO
~aledPSPPPPNPPP
~alenOOPSOPQPOP
~alerNOQPPRQPPO
~alesRPOPPPOPPP
~alfMRPRPRPPOO
~alf_MQPRPRQPOO
~aliSLTQNOOOMT
~alidPPOPPPOPOS
~aligPORPPPPPPP
~alinSOOQOPQOOP
~alipOPRQPPPPPP
~alitSPNPOPPPPP
~alivOPRPPPPPPP
~alkMSTOOOPSNO
~alk_MTQOPOPROO
~alkeOPSPPPPPOP
~allNRSOSOKMRS
~all_LSQOOQTPPN
~alleNOQPTQNOPO
~alliOOTPPQOPOP
~alloPHTPQPNPSQ
~allsUQOPPONOQP
~allwPROPPPPPPP
~allyRQNPPNNPOT
~almRTLPONQPPP
~alm_QSNPPOPPPP
~almeROPPPPPPPP
~almsPOPPPPRPPP
~aloSORPRNOOOO
~alpONOPQSQOOP
~alpiONPPPRPPPP
~alprQOPOROPPPP
~alrPOPPPORPPP
~alsSMPQPNRPRO
~als_PNQQONQNRO
~alsoOPPPQOPRPP
~alsyRPNPOPQPPP
~altQMRPPOLQPS
~alt_QMQPPQPPPP
~altaOSOPQPPPPP
~althPPOOOONRRR
~altyQOQPPPOPOR
~alvSRMOQPPPPP
~alvaSPOPPPOPPP
~alwOQNPPQQPOP
~alwaOQNPPQQPOP
~alyNPRQQOOPPO
~aly_ORPPPPQPPP
~alysOORQQPOPQO
~alzRPPOPPPPPP
~alzhRPPOPPPPPP
~am_PPSRQPNNQN
~amaQPOPPPPPOR
~amatRNPPPPPPPQ
~ambRQROPONPPO
~ambiROPOPPPPPP
~amcPPPOPPPRPP
~amciPPPOPPPRPP
~ameNTNNRNPRNP
~ame_LVONRORQNO
~amedQSNPPNOPPQ
~amesPMPPPRPPPQ
~amiQLPVPOQNNQ
~amilNPPOROPPPR
~aminQNOTNQPOPO
~amioONQQRPPPPP
~ammaPORPPPPPPP
~ammePTOPPPPPPP
~ammyPNQPPPPPPP
~amoPSPSPNOOPO
~amolPQPQNPPPPO
~amoxRQOOQOPPOP
~ampQSONPPPOPP
~amp_NSOPPPPPPP
~ampiOQPPRPPPPP
~amplORNPPPRPPP
~ampuQNRPPPOPQP
~amsRQOTPOOOOO
~ams_QPPUOPOOOO
~an'PMTPOQQPOO
~an'tPMTPPPQPOO
~an_OTNRSNKPPQ
~anaRPNOSNOPPQ
~ana_QQMPROQPPP
~anagRPOPPPPPQP
~analQNOPPQQPPQ
~ananPQNPRPPPPP
~anapNPSPROOPPP
~ancTMQTMMRQMO
~anc_NQQOPPPPQP
~ancaOORPPPPPPP
~anceVOORNMNRNP
~anchOMPPPPSPQP
~anciOQPPPPQPNP
~ancoPOPSOPPPPP
~andLNQQLUNOPV
~and_MRQPOONQPT
~andaOOOPPQOOPR
~andeQRNPOPOPQQ
~andmPNRPPPPPPP
~andoPNTOPOOPOQ
~andpPOPPPRQPPP
~andsMOPRORRPPP
~andwOSOPPPQPPP
~anePLTPQNOOTP
~ane_OORPQPOPQQ
~anedOSNPPPPPPP
~anerPORPPPPPPP
~anesPMRPPPQPRP
~anetPPPPPPPPRO
~angTKVOOQONQO
~angePQMPPRPORO
~angiRPQOOPPPPP
~angrPORPPPPPPP
~anguPMSPPPPPPP
~aniQLQONQUPPO
~animQNQPPPPPPP
~aninOMPQOOSPQP
~ankMUNOOOQOSO
~ank_NPSPPMPPSP
~ankeOTNPPPPPPP
~anklQONPPRQPPP
~annNVROPONNQO
~anneOTNPPPOORP
~anniONPQQROPPO
~annoPNTPPOQPOO
~annuPTPOPOOPPP
~annyPPROPOPPPP
~anoRNTOPOOOOP
~anosQNQPPPQPPP
~anotQPRPPOOPOP
~ansRRROQMMNPQ
~anspRPPPQPPOOP
~answPPRPPOPPPP
~antOSQPNSLNPS
~ant_OKTQROOOPR
~antaOROQPPPPOP
~anteOSQQPOPPPO
~antiTPOOMROOQP
~antoROPOPPOPPP
~antrORQOPPPPPP
~antsPQLOPSOPNS
~anuSOQOPROPNP
~anutROPOPQPPOP
~anyNQRSPPMPOP
~any_NMQSPQOPQP
~anybORQPPPOPOP
~anymPNRPPOPQPP
~anyoNTQPPROONO
~anytSLMPQOQPQQ
~anywOSOPPPOPPP
~anzONRPQPPPPP
~ao_OPOOPRPPPP
~aorPORPPPPPPP
~aortPORPPPPPPP
~ap_RRQPPNNPPO
~apaOMQPPPRPOR
~apacOOPPPPPPOR
~aparPNPPPPRPPP
~apeOTLQQOOPQO
~aperORLRNQNQRP
~aphQNSPRNPPOP
~aphyPPQPROOPOP
~apiULPOQQNQPO
~apinQNPPRQPPOP
~aplOQPPPPRPPP
~apnPKVOPORPPP
~apnePORPPPPPPP
~apnoPLTOPPRPPP
~appNSIMPUPPSR
~appaPQNPPPRPPP
~appeRNOOQQQQOO
~appiPROPPPOPPP
~applPOOOPOPPSQ
~appoPNPOPTPPPP
~apprNROPPOPPSP
~appyPSNPPQOPPP
~aprROOPORPPPP
~aproRPPPOQPPPP
~apsTPSOONPPNO
~apseSOSOOOOPOO
~aptPQSPPOPPOP
~aptuOORPPPPPPP
~apuPNQPPPPPPP
~apyQPNPPQOQPP
~apy_RPOPPQOQPP
~aquTLPOPPRPPP
~aqueRNOPPPQPPP
~ar_RQOPNNWNPM
~araSNSRMRMONQ
~aracTQPPNPOPPO
~aradQQNPPQPPPP
~aralPOSPPPOPPP
~aranNPPRPPPPPP
~aratNQQQPPOPOQ
~arbQLQSQOPOOP
~arbeRNPPPPPPPP
~arcRNRPOPNOPQ
~arcoRPPPPPPPPP
~arctSPOOPPPPPP
~ardPVPMLLNMVS
~ard_MRTNOPMMVP
~ardeNROPPPQPPP
~ardiRNNPNOQQQS
~ardlOPRPPPOPPP
~ardsRTNOPMQPOP
~areSLQMOTMPOT
~are_QROOOONQPQ
~areaPMRQPORPPP
~aredRQPOOPOPPO
~arelPMQPPSPPOP
~arenQPNOPQNOOS
~arerPOQPPPPROP
~aresNNPOQQRPPQ
~argTOMPONSQPO
~argeTOLOPNSRPO
~ariNNMQQQSQNR
~arinPMOQQQRPOP
~arioOSNPPOPPPQ
~aritPPOPROPPOR
~arkLRNPPOVORN
~ark_NPNPOQTOQO
~arkeQROPPPPPOP
~arkiNROPQOPPRO
~arksONRPPORPPP
~arlTQPOOPPPOO
~arlyURNOPNPPOO
~armQRSMOMOPRO
~arm_RRTOPNNPOP
~armaOQPOOOOPTP
~armeNOQPPPRPPP
~armsRPNOQPQPPP
~arnQROPPOOPPP
~arniPSNPPPPPQP
~aroPMRRQPQONP
~aronOOORQPPPPP
~arotPNRPPPRPPP
~arpPRPPPPOQOP
~arrTQNONRLPPR
~arraPOOPPQPPPR
~arreSNSPOPMQPP
~arriPTMOPQOOPP
~arsSRNOOQQONP
~ars_TSLOORPONP
~arseOORPPPQPPP
~artRNNUTOHPPQ
~art_TPMVMOMPPP
~artaOPQORPPPPP
~arteNROOSQOOOP
~artiPQNRPPOPPQ
~artnONPPRQOPPQ
~artrPORPPPPPPP
~artsPPPOPPOROP
~artuPOOPPRQPPP
~arySLNOOPOPVP
~ary_RMMOOQOPVP
~as_PSPNONQOPR
~asaQQNPROPPQP
~asalRNNPROQPQP
~asePMOPQPOQPS
~ase_OOOQROPQOP
~aserPMQPPPOPPS
~asesPQNPPPPPRP
~ashPNTNSOPNQO
~ash_PNQOROQOQO
~asheSOPPOQPPOP
~ashiOOSPPPOPPP
~asiTMNPOQROPP
~asilTONPPPPPPP
~askRRLOPPNPSQ
~ask_QOOPPOQPRP
~askeOSNPPPPPPP
~asksROOPOQOPRP
~aslNORPPORPPP
~asleNPPPPOSPPP
~asmRPQPOPPPPO
~asmaROOPPQPPPP
~asnONSQPOPPQP
~asntPNQPPPPPQP
~asoRNMQPQRPNQ
~aspQMUPPQOPOO
~aspiOPSPQPOPOP
~asprSNPPPPPPPP
~assSQWONMNMNR
~assaPMRPPPPPPQ
~asseQRQPPONPPP
~assiPPSQPNOOOQ
~asswPRPPPOPPQP
~astTLOKWPSPNM
~ast_OMQORSROOO
~astePQOOPNQQQP
~astfQOOORQOPPP
~asthNPROSQOPOO
~astiOOOPPQSPPP
~astrRQPPPPOPPP
~astyROPPPPPPPP
~asuQNRPPPORPP
~asurPOPPPPPRPP
~asysOPRPPPPPPP
~at'QNMPOQRQQP
~at'sPNMPPQRQQP
~at_QNOQQPQPNQ
~ataSIPOOQSOQQ
~ata_SNQOOOOOPR
~atalPNPQPOQPQP
~atcRRLQPPSONO
~atchRRLQPPSONO
~ateRLORMNVSMO
~ate_OQJXNPKSNT
~atedTMRNOQQOPQ
~atelPORPPORPOP
~aterPMQMOPUQPO
~atesRQMOPORQQN
~athRIVOPQLQQQ
~ath_OMROPOMSRR
~athePMSPQSOOOP
~athiOQRPQNPPPP
~athsTNOPOPPPPP
~athyRPPPOPPPPQ
~atiWQIRONOOPQ
~aticRQQOPPNPOP
~atieUNQNRNNOQQ
~atinSRMONPSPOO
~atioPMOVOPNRPP
~ativOOQPPPOOQR
~atmRNQPPPOPQQ
~atmeRNQPPPOPQQ
~atoNRRNPNQOPQ
~ato_ORQPPPOPPP
~atolROPPPPOPPP
~atomNPPPPPRPPP
~atonOPPPPPRPPP
~atorOPQOQONPQR
~atrNPQQROOPQO
~atreOPSPPPNPQP
~atriQOOPRPOPQP
~atroNPQRQPQPPP
~atsNOQOOOTOPQ
~ats_ONQOOPTPQO
~attOOSOPOTOMR
~attaQOQPPNRPOO
~atteQPPPQOQPNQ
~attiNNSPPPRPPP
~attyPQOPPSOPPO
~atuQPSOONOOOS
~aturQPSPOOOOPO
~au_OMUPPPQPPP
~aucQNRPPPPPPP
~audiNRNPQOQQQP
~augNROOPSPOPQ
~aughNRNOPTPOOQ
~aulPNPPPPPPRQ
~aultPMPPPPPPRQ
~aumQORQPOOPPP
~auntPOPPPRPPPP
~aurRPPPPPPPPP
~ausONROOPSSNO
~auseQONPOPRSOO
~austOPSPPPOPPP
~autOONOONOTSQ
~authONOOPPPRQQ
~autiNROPPPPRPP
~autoPPPPOPPPRP
~av_QOOPPPRPPP
~avaOORPPONPSP
~avaiPPOPPPOORP
~aveQQMONNSPRQ
~ave_PRONOPOORR
~avedRPNPPPPPPQ
~avelNPPQPOQPPP
~avesORPPPORPOP
~aviOOONVQPPPO
~avirNOOOVPPPPP
~avoOPPPRPOPPP
~avoiPPPPSOPPPP
~aw_OOPPPPPPPS
~awaTRPONMSONO
~awa_ROQPPPPPOP
~awaiPPPPPPRPPP
~awakPOQPPORPPP
~awarPSNPPPPPPP
~aweNTOPPPPPPP
~awerNTOPPPPPPP
~awfOOQPPPOOPS
~awfuOOQPPPOOPS
~awiOROPPOQPPP
~awnOPRPPPPPPP
~axiQPQPPONQPP
~ay_LWQLSTLNRL
~ayedROPPPPPPPP
~ayiOPPOPRPPQP
~ayoROOPPQPPPP
~aysNQKQNQRRQR
~ays_NOLQNQRRQR
~az_NQPPQPPPPP
~azaQOPORPPPPP
~aziSPOQOQOPOP
~azitRPPPOPPPPP
~azoLMPSVQOOPP
~azolLNOSUQOOPP
~babQPRQPRNONO
~babyQPQQPROONO
~bacVQPMOQOOON
~backQSPONSOOON
~bactTOPOPOOPPP
~badPSNPPPOQOP
~badgPRNPPOPRPP
~bagOSQPPOOPPP
~bagePSOPPPPPOP
~baggPORPPPPPPP
~bagsOROPPPPPQP
~balNMRPQRNQOQ
~ballOOSOQPNPPQ
~banNOMTPNPQSP
~ban_OPPRPOOQPP
~banaQPNPRPPPPP
~bandNMPRPPQQQP
~bankOQOPPPOPTP
~barTLPQPROPQO
~barbQOPRPPPPPP
~bareONQPPSPOQP
~bariPOPPPPPPRP
~basTPNOPNQPPP
~basiROOPPPPPPP
~batNUUOOOMPMO
~bathQPRPPOPPPP
~battOURPPNOPNP
~bbeQOSPPNPPPP
~bbedQPRPPNPPPP
~bbiOROPPPPPPP
~bblOPPPPORPPP
~bbyONPPPSPPPP
~bby_OOPPPRPPPP
~bdoQNSPPOPPPP
~bdomQNRPPPPPPP
~be_OOWOPOMOQP
~beaNTPOOQOPPP
~bearOQOPPROPPP
~bebPORPPPPPPP
~bebePORPPPPPPP
~bedQRQOPNNPQP
~bedsMSOPPPOQRP
~beePSOPPSNPOO
~beenPPPPPSNPPO
~befQOMPRROQPN
~befoQOMPRROQPN
~behRQNPPPPPPP
~beiPORPPOOPOQ
~belQPROOQPNQO
~bellQPROOSOPOO
~benPMRSOQOQOO
~bendOQORPQOPPP
~benzQOPRNPPPPP
~berONNQPPQSQN
~ber_PONQPPPQSO
~bersPQOQPPOROP
~besRQLPOPRQNP
~besiQOPPPPPROP
~bestRSNPPPOPOP
~betUNMOOPRPPO
~beteSONOPQOQOP
~betiPOQOPPPPRP
~bettPROPOPQPPP
~betwPPOPOPSPPP
~beyQQNPPPPPPR
~bicQMSOPPQPQP
~bidPPPOPPORPP
~bieRPPQPOOPPP
~biesROPQPOOPPP
~bilPMKOONR[NQ
~biliQNOPPORQOQ
~billOOMOPOOZNP
~binTMOOQPPONR
~bin_ROPPPPQPPP
~binaRPPPPPPPPP
~binsPROPPPPPOP
~bioSRPNNPNPOP
~biomPROPPPPPPP
~biopQPPPPQOQNP
~biotRPQNOPOOQQ
~bipaOORPPPOPQP
~biphRPPOPPPPPP
~birPSNOPQPOPQ
~bisQRNOQPOPOQ
~biscOSOPPOPPPP
~bitQROOQOQPOO
~blaNNTOPNTOPO
~blacNPRPQOROPP
~blamOPPPPPRPPP
~blanOQNPPPRPOP
~blatRPOPPPOPPP
~blauPNRPPPPPPP
~blePMUNPMRTMP
~ble_LQPNQMQTPS
~bledPNRPPOQPPP
~bleeSSOPNMQPPO
~blemQOPPQQOROO
~bletRLSPPTOONN
~bliQOMPOQROQP
~blinRPMPPPQPQP
~blisPNPPPQQPQP
~bloPMUORQMNRP
~blocQPPPRPOOOO
~blooQNPOPQOOSQ
~blowOOSPPPOPPP
~bluPOTOPOROOO
~blueOPSPPPROOP
~bo_QROPQOOPQP
~boaPUOPPOOOPQ
~boarOUOPPPOOPQ
~bodMQWOQMOOOP
~bodyLRWOQMPOOP
~bolSNPSOOOQOP
~boliSOOPPPPPPP
~boluQNQTOPOPOP
~bolyOQOPPPPRPP
~bonQNQPPPRPOP
~boneQMRPPQQPOP
~booPTLNNQOOSP
~bookNSNOPPOPTP
~bootPQNPPQOPPP
~borNORQQNSOOP
~bordOPPPPPRPPP
~bornQLQQQPROPO
~bosRQOPPPPPPP
~botQQQNNRNRPO
~bothOTPOPPOPPO
~botiROOPPPPPPP
~botoOOQOOQPSPP
~bottROQPOQOPOP
~bouRQNOQNNRQQ
~bounPOPPPOPRPP
~boutPQMOQPNPQQ
~bowQMPPPOSOPP
~bow_PQNQPPPPQP
~boweROQPPPOPPP
~bowlPNPPPPSPPP
~boxQUNPQNPOOP
~box_PROPPOPPPP
~boxeQSOPPOPOOP
~boyOOSPPOPPPP
~braORQQONMPSO
~bradPNSPOOQPPP
~brarOPOPPPOPSP
~bratPROPPPPPPP
~breOSQORPLOPR
~breaOPROROMOPR
~briSQQQNMPOPN
~brilRPPOOOQPPP
~brinOQPQPOPPRO
~broQRPPOPOOPP
~brokQROPPNOPPQ
~bropROPPPPPPPP
~brotNPPPPRPPPO
~brouPSPPPOPPPP
~browPOOQPPSPOP
~bruOOOPOQTPPP
~bruiNNOPOQTPPP
~bs_NTKQPQROPP
~bsePOOPPPRPPP
~bsenPPOPPPRPPP
~bstQOSPPOOPPP
~bubOOPPPQRPPP
~bubbOPPPPPRPPP
~buiPPQPPPPORP
~builPQPPPPPORP
~bulgPNQPPPQPPP
~buliRONPQPPPPP
~bumSOOROPPPOP
~bumiROPPPPPPOP
~bunPPNPPPOQPQ
~bupPNPQRPOPPP
~buprPOPPRPPPPP
~burnPPOPPRQOOP
~bursONQQPPPQPP
~busPPPPPPRPOP
~butNQPQQOQPQP
~butaOPORPPPPPP
~by'PNQPPRPPPP
~by'sPNQPPRPPPP
~by_OPRQPSOONO
~byePNSPPPPPPP
~bye_PNSPPPPPPP
~ca_RJUOOPQOOQ
~cablPROPPPPPOP
~cacSONPPPPPPP
~cadQMSPPQPPPP
~cafOVNPPOPPPP
~cafeOSOPPPPPPP
~caffPSOPPOPPPP
~caiPRPPQPOPOP
~cainPROPQPPPOP
~cakOTNPPOPPOP
~cakeOTNPPOPPOP
~calOORPPLPPUO
~cal_RKQNQONRSP
~calcOOQSPPPPOP
~callQTQOOMNOSP
~calmQSNPPOPPPP
~calpONPQPRRPPP
~camOQOOOSOPQO
~camePQPOORPQOP
~campOPPPPQPPRP
~canPMXNMMSNQQ
~can'PMTPPPQPOO
~can_QRNPPOPPQP
~canaQMOPPQPPPR
~cancSSNOOPPOPP
~cannQNSOPOPPQP
~cantKOVPOORPQO
~capPKSPPOSPOR
~capaOOPPPPPPOR
~capnPNPPPPSPPP
~captONSPPPPPPP
~carNQROOPMSRP
~car_PSNPPQOPPP
~carbQMPQQOQOOP
~cardQSMPNMQQRO
~careNOOOQQOTOQ
~caroPOSPPPOPPP
~carrQPNOPROPRQ
~cartNRQPPPPOQP
~casOOPOROOQRQ
~caseOQMOQOORRR
~catQNPQQNRPRN
~cataOPOPOPRPPP
~cateOPPPQPPSPO
~cathQNPPRNPORP
~catiQRQQOPPNQO
~cauNNOOOPSUOP
~causPONPPPSSOO
~cautNQOPPPPRPP
~cc_RPQPOPPPPP
~cceOQOOQONQRQ
~ccepNQOPQOPRQP
~ccesROPPPPOOQQ
~cciQQQNPPOPRO
~ccinQQONQPOPRP
~ccoSNPPPOPPPP
~ccuQNOOQQROPP
~ccupOPPPPPRPPP
~ccurROPPPPPOPP
~ce_SOQPLOLTPR
~cebRPPPPPOPQP
~cedOQMQOOPQQQ
~ced_QSNOOOQPPQ
~cefNPPQROQPPP
~ceivOPPPQRPPPP
~celNUNQQPPOOO
~celeNSNPQPPPPP
~cemRPPRQONPOO
~cenMTMRONQRQP
~cencOOPPPPQRPO
~cendNSOPPPPPPP
~cenePORPPOPPPP
~centQONROPPQQO
~cepMSPPRPOROO
~ceptMRPORPOROO
~cerTOONOOPSNP
~cer_QPOPOOSPPO
~cersQNQPPROPPP
~certNQOPPOPTOQ
~cesTMSPPOMORO
~ces_ROSOOOOPPN
~cessQOOPQONPRQ
~cetRRQOOPOPOO
~cetaQRQPNPPPOP
~ch_ROQUNOPPON
~chaOZNNOLMRPR
~chadRNQPPPPPPP
~chaiMTQPOOOQPP
~chanWPMOOPOOQO
~charLUKQPNPRQT
~chatOSQPPPPPOP
~cheNQTNNOQOUM
~che_OMSPPQPPQP
~checRSKNPQMOUO
~chedNONSPOSPPQ
~cheeNRMPPQRPPP
~chemNMSQPQPQPP
~cherQPQOPNPQPP
~chesQMSOOOSOOO
~chetPPROPPPPPP
~chfROPPPPPPPP
~chiQRQOPPSNON
~chilSNOQPOROPO
~chinNTPOPRPPOP
~chipOPRPPPPPPP
~chlONQSPPOPPP
~chloPNPSPPPPPP
~chmQNROPPPPQP
~chnRPPPPPOPPP
~choROSMNOSQOO
~cho_OPPOPOPRPP
~chokOOUPPMOPOQ
~cholQNOPPQRPPP
~chonPRNPPQPPPP
~chooPRPOPQOPQO
~chrQSMOPNRROP
~chriPRNPPOQPPP
~chroQPNOPOQRPP
~chtONVOPOOPOP
~cht_PLVPPPOPPP
~chuNTQPPPOPPP
~chwONRPPPPPPQ
~chyNORPPQRPPP
~chy_NOPPPQRPPP
~ciaTPPOPQNPQO
~cia_RPOPPPOPPP
~cidTKTONPNOPS
~cidePOSONPOOPS
~cidoROQPPPPPPP
~cieMSQQQPQPNP
~cienNQQQQPPPOP
~ciesPRPPPPQPNP
~cilRQOROONPPO
~ciliPQNQPPOPQP
~cillQPOROPOPPP
~cinTIPPSPNQPO
~cin_RNPTQOOPOP
~cinaSOPOPPPPOP
~cineQOPMSPOPRO
~cinoPPPOPPPRPP
~cioRMRPPOPPPP
~ciouPOSPPPPPPP
~cipQPPORPOQPP
~ciprPPPORPPPPP
~circPORPPPPPPP
~cisTNOPPOPPOR
~ciseRPPPPPOPPP
~cistQNPPPORQPQ
~citTOMNRNQOOQ
~citaRPPOQOPPPP
~citoROPPPPPPPP
~citrOPPPRPPPPP
~cityPQOPPPOPPR
~ck_NXSMPPLPQM
~ckeMXMPOQNOTN
~ckedNNSOOSPNSO
~ckerPUKPPOOPRP
~cketOUNPOOPQOP
~cklPORPPOQPOP
~cksRSNOPQNOQP
~cks_RTMOPQNOQP
~cl_ROPQOPPPPP
~claMMROSNPVMP
~claiONOPPPPWNO
~clamPNTOQPOPPP
~clarOOPPROOPPQ
~clasOQOPPPSOPP
~clePVQPMQMPPN
~cle_NQSPPRNPPO
~cleaSRLQOPOOQO
~clesNQQOPPPPPP
~cliMRNQQUMPQO
~clicPPOPPRPPPP
~climPOQPPRPPPP
~clinOSOPPQLQRO
~cloOPQPSNQOOP
~clocQROPPPPPPP
~clofOOPPSPPPPP
~clonOMQQOQRPPP
~closPRPPPOPOPP
~clovQNQQOPPPPP
~cluSPOPPNPROP
~clubPROPPOPPPP
~cludQPOPPOOSPP
~clusRPPPPPPOPP
~cmoQORPPPPPPP
~cmo_QORPPPPPPP
~co_WHSROOOPPO
~coaQSOPPNPPPO
~cocRPOPPPOPPP
~codMMPPOPMYRN
~codeMNPOPPMXRO
~cofORQPPPPPOP
~coffORQPPPPPOP
~cogRPPPPPPPPP
~cohRMNOQQSOOO
~cohoSONOQPQOOP
~coiRQNPPPPPPP
~coinOROPPPQPPP
~colRNUOMPKNVP
~col_QOOOOPPOSQ
~coldQOROPPPPPO
~coliQQNPOQOPPP
~collPRTOPONOOQ
~coloOLRPOQOPUO
~comTRTNPONPKP
~combSOOPQOPPPP
~comeRQUOOPOPLN
~comfOTMPPPQPPP
~comiNPRQOQQPNO
~commRQPPPPPPPO
~compRPPNPONQOT
~conNROQRQMOPQ
~con_OSNPQPPPPP
~conaNPORQPPPPP
~concNOORRSPPOO
~condPRPOOPPPQN
~congPROPPPPPPP
~connONTPPPPPPP
~consSNQONONQPT
~contRONMTQPOQO
~convNNQTOPPPPP
~cooRQNPPRPOOP
~cookOQOPPRPOOP
~coolSRNPPPOPOP
~copSRNPPNNRNQ
~copeSSMPPOOQNP
~copyPNSPPOPPOQ
~corPLQSONSNMT
~cordOLTPPPPOOS
~coreSOOQOPPPPP
~cornORNPPQQPPP
~coroQOOPPPPPOR
~corpPORPPPPPPP
~corrNQPROOPPPP
~cortQNQPPORPPP
~cosTSNOPPOOOO
~cos_PRPPPPOPOP
~coseQNQPPPPPQP
~costSPOPPPOPPP
~couOPPNPPQROR
~cougQLROOQSOPP
~counNQOOPPNSQQ
~courQRNPPPOPOS
~covPQNNOPOQRR
~coveNQOOPNPQQS
~coviQPNOOSPPQO
~cpaPROOPPPQPP
~cpapPROOPPPQPP
~craRMQOQSPOPO
~crasSNRPPONOQO
~crcROPQOPPPPP
~crclROPQOPPPPP
~creNNQPPQORPP
~creaQNOPQSRPNO
~creeROOPPOOQPP
~cremNOPQPPPRPP
~cretNQQPPPPPPQ
~criQOONPNNQRT
~cricPOPPPPPPRP
~crisQORPOOOPPP
~critOPPOPPORQP
~croNOMQRNSQPQ
~cro_OQOPQPPPRP
~crobOORPQPPPPP
~crosNONQQQRQOQ
~cruORRPPNPOQP
~crubPSOPPOPOQP
~crusPMTPPPQPPP
~cryOPQOORPPPP
~cryiPQPOPROPPP
~cs_RQMMNOTSQP
~ct_VOJRQNQPOP
~ctaPSQORNPOQO
~ctalPORPPPPPQP
~ctanROOPPPPPPP
~ctatNTQOROPOPO
~cteRNOQOOPQQO
~cterSOPPPOOPPP
~ctiVPQMNLNSOR
~ctinTQOPONOPPP
~ctioPOSNOPNSOR
~ctivRSOOPNOPPO
~ctoTONOPTNPOO
~ctomPNQPPQPQOP
~ctorQQNPPROPPO
~ctrPOQROPOPPP
~ctreOPORPPPPPP
~ctuQPMPOPTPNQ
~cturPQMOOPSPOQ
~cu_QMRPPPOPRO
~cufPROPPPPPPP
~cuffPROPPPPPPP
~cuiORQPPOPPPP
~cuitORPPPOPPPP
~culPMORPORPQO
~culaOLQRPPRPPO
~cultPSNPPOOPQP
~cumMPPPPOPTOQ
~cupbOQPPPPPPRP
~cupsOPPPPPRPPP
~cupuQNOPPQPPPP
~curUOOPNOUNNO
~curaSOPPPPPOPP
~cureRPOOPQPPPP
~curiPPRPPPPOPP
~currQSPOPOPPNP
~curtPONPPPTPPP
~cusROPPQPOPOP
~cussRPOPPPPOPP
~cutTMONPPOPQR
~cutePOPNOOPQOR
~cutoROPPPPPPQP
~cy_PLLQPPPNVR
~cyaPNRPPPQPPP
~cyanPNRPPPQPPP
~cycOPMRRQPPPO
~cyclOPMRRQPPPO
~cylNORPPPPPQP
~cyliNORPPPPPQP
~cysPOPPOPRPPP
~cystPOPPOPRPPP
~cytQMOPOPUPOP
~d'sMKQPPUPPRP
~d's_MKQPPUPPRP
~da_SMSPPOPOOQ
~dabROQPPPPPPO
~dabiRPPPPPPPPO
~dablOORPPPPPPP
~dacOQPPPPRPPP
~dachOQPPPPRPPP
~dadQNMPPWOPPP
~dad'NOPPPUOPPP
~dad_RQNPPPPPPP
~daiRPPPPOOPOP
~dailRPPQOOOPOP
~damQORPOPPPPP
~danPNOOQTPPOO
~dancRNOPPPRPPP
~dangPONPQRPPPP
~dantOQROPPPPPP
~darNNORQQQQPP
~daroPONRQPPPPP
~dasTNOOPPPPPP
~das_ROOPPPPPPP
~datRSMMOMMQSU
~dataRNPOPOPPQR
~dateOUNOONNRPQ
~datiQQOOPPPPRP
~datoOOPPPPPPPS
~dauNNPPPSPPPR
~daugNNPPPSPPPR
~dayLZKQOQPPQM
~day_NXMOPSOOMN
~daysPPMRONPPTO
~dazNPORPPPPQP
~dazoOOPRPPPPQP
~dbyONTPPPPPPP
~dbyePNSPPPPPPP
~ddeSNSOOOOPPO
~ddedRPPOPPPPPP
~ddenPNRPPOPPPP
~ddiORPQPPPONO
~ddinPSPOPPPPOP
~ddisNPQRPOPPPP
~ddlRPPPONSPOP
~ddleRPPPONSPOP
~de_MIWMOPRQRQ
~deaOSOPONPROQ
~deadNSSPPNOPOP
~deatUOMOOOORPR
~debPROPPPPPPP
~decPSPNONOPNU
~deciOQOOPOOPPS
~dedRSOONNMTPP
~ded_SSNONNMTPP
~deePPQPPNPPPP
~deepOPRPPOPPPP
~defPNRQPOPPOP
~defiPNRQQOPPOP
~degQOQPPROPPP
~degrQOQPPROPPP
~delUQMOMOOPSP
~delaSONPOQOPQP
~deliRSNONONPSP
~demRPQOPONPOQ
~demoPROPPPPPPP
~denONSMSMQRRO
~den_OMTPPOQPPP
~denaPPPORPPPPP
~dencVOOOOOOOPQ
~dengOQPPRPNPQP
~deniOOOPPPOSPP
~dentJSOPPPSPRO
~deoRQOPPOQQOO
~depQNPPOQPOPQ
~depoONRQPPPPPQ
~deprSPNOOQQPOP
~derVNPRLKRNRQ
~der_SMRQMOQPOS
~deriRPPPPOPOQP
~dermOOPQPPRPPP
~dersQQOPOOPOSO
~desPMRRPMPRPP
~des_PPMRPNPTNQ
~desaQNRPPPPPPP
~descOPOPPPRPPP
~deskORQPPOOOQP
~devPMQPPPTPPP
~deviONQPPPSPPP
~dexPNPUOPPPPP
~dex_ONQRPPQPPP
~dfuPORPPPPPPP
~dfulPORPPPPPPP
~dgeMPRQOOPQQO
~dge_MSOPPPPQQO
~dhdQOPPORPPPP
~dhd_QOPPORPPPP
~dheROPPPPPPPP
~dhoPNQPPPPPPP
~di_NRRPPPOPPP
~diaTMPQOONROP
~diabRPPOPQOQQO
~diacSOPOPPPQOP
~dialMPSQQPPPQO
~dianMRPPPPPPOS
~diasPOPPPPRPPP
~diatSPOPPPOPOP
~dicSNNOTONRPQ
~dic_PPOPPPOPPR
~dicaPONPPOOSQP
~diciROOPQQPPOP
~diclOPPPRPPPPP
~dictPTPPPOOPOO
~dieSSLONQPPPP
~dienPTMPPPPPPP
~diesSMPPPOPPQP
~difQMMOPPSSQO
~diffPOMPPPSQQP
~difiQNPOPPOSPP
~digOPRPQOOQPP
~dilOOPRROQPPP
~dimSOOPPPQPPP
~dimeSNOPPPQPPP
~dinNNRVROLRMO
~dinePPOPSPOPPP
~dingMKSUPPOSNO
~dinnORNPQPPPPP
~dio_PROPPPPPPP
~dipSPNPPPPPPP
~dipiROOPPPOPPP
~dipsPROPPPOPPP
~disPOTPOMPTLP
~discOSOOPPRPNP
~diseQNOPOPPQPP
~disoOORRPOPPPP
~dispPPQPPPPPOR
~ditNSNOOPRPQO
~ditiOQNPPPRPPP
~diuRPONPPRPPP
~diumPOPOPPRPPP
~divSOQPOQOPOP
~divePQRPPPOPNP
~dleRNPOOOTQOO
~dle_OROPPQROOO
~dledQNPPPPPRPP
~dlerRORPOOQPOP
~dliPQNPPPPPPQ
~dlinPQNPPPPPPQ
~dlyPOSPPRNPPP
~dly_POSPPRNPPP
~dmaQNQPPPPPPP
~dmiPSNOOONQRQ
~dmisQOOOPOOQRQ
~dmitOROPPPPPPQ
~dnaNPQPPPPPQQ
~dnarPORPPPPPPP
~dnePQNORPRPOP
~dnesOROPPPQPPP
~dneyQONPRPQPOP
~dnisNQOQQPPPPP
~do_MN[OPONOQO
~docOOOOPROTOP
~doctPNQPPROPQP
~docuNPOPPPPTOP
~doeRMLMTOOQRR
~doesTLLNROPQRR
~dogPOPPQOPPRP
~doiORPPPQOPPP
~doinORPPPQOPPP
~dolOPOPTPPOOR
~dol_OONRSPQPOP
~domTMOPPPRPPP
~domePNQPPPQPPP
~domiSOOPPPPPPP
~donQVQOOONOPN
~donePTNQPONQQO
~dontPRROPNPPOP
~dooOQUPPOOLPR
~doorORRPPOOLPR
~dorNOSPPOPPQQ
~dor_NPQPPOPPRQ
~dosRNP]LNKPPN
~doscOPRPPPPPPP
~doseQOPXNNMPQO
~dosiRONTOOOPPP
~douOQOPPNSOQQ
~doubPNOQPNTOQP
~dowORTNOOONRO
~dow_QPRPPPOPPP
~downNSSOOPPNRO
~dpaPOPPPRQPPP
~draRQTPMLOOOR
~draiRPQPPONPPP
~dranPNSPPOQPPP
~drapPORPPPPPPP
~dratRQOPOPPPPP
~drawNSNQOOQPPR
~drePOPNPPPOSO
~dreaPOOPPSPPPP
~drenSOROOOPPOP
~dresNPOPQOPOTP
~driNOKUQRPONR
~drilOTNPPPOPPP
~drinQLMORSSPOP
~dripOPOROPPPQP
~drivNPPTPONOOS
~droQKTSRMSNON
~drocNPPRPPPPPP
~dromROMPRPQPPP
~drooPMROPOTPPP
~dropQQNQQOQOPO
~drowPPTOPOOPOP
~druQLROQQQOOR
~drugUNOOROPOOQ
~ds_QQNPORNMXM
~dshPSOPPOPPPP
~dsiPNPPPPOQRP
~dsidPNPPPPOQRP
~ducSOORPOPOPO
~duceSOOQQPOPOP
~ductPNQPOPRPQO
~dulQTLUNOMPPQ
~duleORMSPOOPPQ
~dultQPPROPOPOP
~durROPPQONQPP
~duraROQOQPOQOP
~duriQQNQPOPPPP
~dusOORPPPQPPP
~dutNPPPPOOPQS
~dutyNPOPPPOOQS
~dvaPPOPPPPPPR
~dvanPOOPPPPPPR
~dviPNRPPQPPPP
~dwiOROPPPOPQP
~dwicPSOPPPPPPP
~dy_JWTOQJUNNP
~dyiPQQPPNPOQQ
~dyinPQQPPNPOQQ
~e'lPORPPPPPPP
~e'llPORPPPPPPP
~e'sNRQOPPQOPP
~e's_NRQOPPQOPP
~ea_RKTQONSOOP
~eacNQQPRMOORQ
~eachPPOPQNOPRR
~eadOUUNNMRNON
~ead_OQROONTOPN
~eadaPQOPPPRPPO
~eadiONSPPROPOP
~eadsOQPPPNQPPP
~eadyPSOPPOQOOP
~eafOQNPPRPPQP
~eaflOROPPPPPQP
~eagPMSPOPOQPQ
~eakOSOPOPPOOQ
~eak_PSQPOONPOQ
~ealQSMPPNPROP
~eal_QQPQQOOONP
~ealeOUOPPPOPPP
~eallRNQPPQOPOO
~ealtPPOOPOORRR
~eamPTPOOROOPO
~eam_PSPOOQNOQO
~eamiOORPPQQPPP
~eamsRPPPPPPOOP
~eanTPOOOOPOQP
~ean_SSMPOPOPOP
~eaneORPPPPOPPP
~eaniQKQPPOSPQP
~eansPQOPPPPORP
~eanuROPOPQPPOP
~eapROPPPPPPOP
~eap_RPPPPPPPOP
~earUSLPMTRMNO
~ear_SQMPPMSOQO
~earaOOQRPPOPPP
~eardORNPPSOPPP
~eariPOPPPROPOP
~earlTRNOPNQPOO
~earmOORPPPPPPP
~earnOSNPPPPPQP
~earsRQMPOTQPNP
~eartRMSPPQOOPO
~easPMNPTQPQNO
~eas_ONQPPPRPPP
~easePNQQQPOPPO
~eassQRPPPPOPPP
~eastSONOTPOPOP
~easuPOPPPPPRPP
~eatQNRMMVRNPP
~eat_RRMQQPNMQP
~eateONOOPTQOOP
~eathQNVOOPMROP
~eatiPQNPOQRPOO
~eatrOPSPPPNPQP
~eatsNQOPPRRPPO
~eauONRPPPQPPP
~eavQRPPOOMQRO
~eavePROOPONQSO
~ebaNROPPPRPPP
~ebePMRPPPQPPP
~ebiPRPPPPPPPP
~eboSRPOPNNPPP
~ebodOQRPPOPOPP
~ebrTOPOPOPPPO
~ebroROPPPPPPPP
~ebsPOPPPPRPPP
~ebs_POPPPPRPPP
~ebuROPPPPPPPP
~ebulRPOPPPPPPP
~ecaRSPPOONPPO
~ecauOROPPPPPPP
~eceNRQQPQPPMP
~ecepOQRPPQPONP
~echOPROONPRQO
~ech_OPSPPPPPOP
~echeNQOPPPPPSP
~echnQQNPPPPPPP
~echoOPPOPOPRPP
~eciQQNNPOPQPS
~ecidPPOPPPPPPS
~eckRNPMOSPNTN
~eck_PQSNPPPOQO
~eckePQNPPRPPQP
~eckiQNPPPQPPQP
~ecksROPPPPOPQP
~eclQPSOOOOPOQ
~eclaPNSPPPOPPQ
~ecliPROPOPPQPP
~ecmQORPPPPPPP
~ecmoQORPPPPPPP
~ecoRNSNPRNONR
~ecomSNQPOQOPPP
~econPRROOPOPPO
~ecorNOOPPQOOOT
~ecrMPQPPPRPPQ
~ecsOROPPPPPPP
~ectXRKPMNOSLR
~ect_RPMSPNPPOQ
~ecteQNOQOPRQOP
~ectiRRNNOOPQNS
~ectoRQPPOQPQOO
~ectrPORPPPPPPP
~ectuOSOPPPPPPP
~ecuPPQOOOQOOR
~ecurROQOOOQOPP
~ed_I_VEDQNTKY
~edaTNONPPRPQP
~edeQNRQOPMRPP
~ededRPMQOPORPP
~edgPNQPPPQPOP
~edgePNQPPPQPOP
~ediUOMOQOMTOP
~edicSKOOPQMTQQ
~edinROOPROPPOO
~edlNNRPPTOPPO
~edleOORPPQPPPO
~ednNRNQQPPPPP
~edniNQOQQPPPPP
~edrMPPQRPQPPP
~edroOPPRPPPPPP
~edsPRLQQPMPUO
~eds_PSLQQPNPSO
~edsiPNPPPPOQRP
~eduROKTPONRPQ
~educTONRQOOPOO
~edulOPMSPOPPPQ
~ee_RSPOMPQONP
~eecPPROPQPPPP
~eedUNMQSRNOOO
~eed_OPPQPROMQP
~eedeRPNQOPORPP
~eediQONPROQPOP
~eedlOORPPRPPPO
~eedsRQPORPOPOO
~eeiPPRPPNQQOO
~eeinPPRPPNQQOO
~eekQMMRQRPPQO
~eek_ONOOQRPQPP
~eekePOPPPOPPRP
~eeklQPOROPPOPP
~eeksRNOQQQPOOP
~eelNNROOSSPNO
~eel_OOQPPSPPPP
~eelcPRPPPPPPOP
~eeliPPPPPPRPPP
~eelsOOQPPPRPPP
~eemQNOPPRPPPP
~eenOKPNMWVPOO
~een_LRPONRVNPN
~eenaQMPPORQPPP
~eeniSPOPPOOROP
~eensQMQPPQPPPQ
~eepTRKOOROOOQ
~eep_SPOPOQPOOR
~eepiQPMPPRQPPP
~eepsPQNPPRPQPP
~eerNWNPPONPPO
~eer_PROPPONPPP
~eersORPPPPPPPP
~eesQNROQQOPOO
~ees_QNRPPQOPPO
~eetL[MPSMMPOP
~eet_MQQPSNPPPP
~eethPROPPPPPPP
~eetiPTOPPOPPOP
~eetsOSOPPOPPPP
~eezPRRPPPOPNP
~eeziPRPPPQPPNP
~ef_RRPOPOOPOP
~efaNPOPRPPPPQ
~efeRRKPOOPQSO
~efecRPOPPPPPPP
~eferQQMPPOPQSO
~effVLQNPQQPOO
~effeUNPOPQOPPO
~effiRPPPPPPPPP
~efiTLQPPQPQOO
~efibPOSPPOPPPP
~efitROOPOPPQPP
~eflNMRPPQSPPP
~efleOOQPOQRPPP
~efoQNNPRRQPPN
~eforRNMPRRQPPN
~efrQOOORPQPPP
~efraROPPPPPPPP
~eftNQSPONPPQP
~eft_NRROOOPPQP
~efuLONOPUPPNU
~efusMOOOOTOPOU
~eg_NQORQPQPPP
~egaQQNOOOOONU
~egalOOOPPOPPOV
~egarPROPPPPPPP
~egePPQOPROPPP
~egfOPORROOPPP
~egfrOPORROOPPP
~eggONOPPQSPPP
~egiMPORQOOPQP
~egimPOPRPPPPPP
~egisNPPPPOOQRQ
~eglNPQPQPPPPQ
~egmQNOPPPRPPP
~egmeQNOPPPRPPP
~egoOTMOPPOQQP
~ego_PTMPPPPPPP
~egrPQQOQQNPPP
~egrePPQPPQNPPP
~egsPNSPPPQPPO
~egs_PNSPPPQPPO
~eguOKSPPPRPRP
~egulOOQPPPRPPP
~ehaROPPPPPPPP
~eheQOOPPPQRPO
~eheaPOOPPPQRPP
~ehoROOPPPOPOR
~ehosRPPPPPPPPP
~ehyRQOPOPPPPP
~ehydRQOPOPPPPP
~eicOORQPPPPPP
~eic_OORPPPPPPP
~eigQSKROPPPPP
~eighQSLROPPPPP
~eilPNRQPPOPPP
~eiliOORQPPPPPP
~eimeRPPOPPPPPP
~einONVOOORPNP
~ein_OMSPPQRPPP
~eingPSPPPNQQOP
~eirPNTPOOPPQP
~eir_RPPPOOPPPP
~eisPNRPPPPPPP
~eitQPRPPOOPPP
~eit_QNRPPPPPPP
~eithPRNPPOPPPP
~eivOPPPQRPPPP
~eiveOPPPQRPPPP
~eizPQROQNOPPP
~eiziPORPPOPPPP
~ejePPNPPPPQPP
~ek_NNPOQRRQPO
~ekePNRPPOPPRP
~ekenOOQPPPPPRP
~ekerPNRPPPPPPP
~eklRPNROPPOPP
~eklyQPOROPPOPP
~eksRNOQQQPOOP
~eks_RNOQQQPOOP
~el_PPQOPTNSMN
~elaTNMOOQNPRR
~elapSPOOPPPPPP
~elatNOPPPPPOQS
~elaySONPOQPPPP
~elcPSOPPPPPOP
~elchPRPPPPPPOP
~eldTOPQOOOPPO
~eld_SPPPOOPPPP
~eldeROPQPPOPPP
~eleSNQOQNPROP
~elehPPPPPPPRPP
~eletQOQPPORPOP
~elfPNQNOTNPQP
~elf_QOPOOTNPQP
~eliUNONNNPQTP
~eliaROPPPPOPPP
~elieRQPOOPPPPP
~elinONQPPPQQQP
~elivOTOOOOOPPP
~ellNRRNNPWMMO
~ell'SPOPPPPPPP
~ell_QMQNNNWOPQ
~ellaQNSPPOOPPP
~elleNSQPOOPPPP
~elloMTOPQQOPOP
~ellsONNQPQTPPP
~ellyOQRPPRNONP
~eloPNRORPQNRO
~elo_PNRPPPPPPP
~elpQRQOOQPONO
~elp_QQRPPORONO
~elpsPPPPPSOPPP
~elsMUNOROQPNP
~els_NTNOROQPPP
~elsePQOPPPQPNP
~eltPMPROPRPPP
~eltaOOPQPPRPOP
~elvRNPPPPPPOP
~elviQNQPPPQPOP
~elyPROOORQPNO
~ely_PROOORQPNO
~em_NNOPQQLWQO
~emaOVOORNLQOO
~ema_PPPPSPOPOP
~emaiOUNPPOOPPQ
~emanOQRPPOPPPO
~ematPPQPPOORPP
~embeNRPQPPPPPO
~emboSOOPPPPPPP
~emeQRLTQMLRQP
~emenQROSPNMQQO
~emiTOPPPOPQNP
~emicQNPQPPQPPP
~emoQQRNOQRPON
~emo_NRPPPQPPPP
~emogROPPPPOPPP
~emorPOQOORRPOO
~emotQORPPOPPPP
~empNNUOPOPOQR
~empePOSPPPOPPP
~emptOOSOPPPPOR
~emsSOPPPPOQOP
~ems_SOPPPPOQOP
~en_TN\SKOPPLJ
~enaOKOXQQOONR
~ena_ROOPPPPPPQ
~enacOPPPRPPPPP
~enafPPPORPPPPP
~enagQMPPORQPPP
~enalNQPTPOOOOR
~enanPPPROPPPPP
~encTMOQOMPROR
~enceWPMONNPQPQ
~enchPOSPPOOPPP
~encyONOSQPQPPR
~endNRNPNORPUM
~end_OOQPOROPQO
~endeQPOPPOSQPO
~endiPTMOPORPPO
~endoMQQOPPPOSQ
~endsOPPPPOOPRP
~eneRORNRMQPON
~ene_PQUMONPPPP
~enedNOPPPPTPPP
~enemNOOQTPOPQP
~enerRPPOPPOPPP
~enesRPPPOPPPPP
~enevPROPPPPPPP
~engOQRQROMPPO
~engiPRNPPPPPPP
~enguOQPPRPNPQP
~eniVNMQQNNTNN
~enieOPPPPPPSPP
~eninQTOPPOMQOO
~enioROPPPOPPQP
~enisSMOPPPQPPP
~enoULNPQOOPPP
~enouSOOOPOQPPQ
~ensVQONQQLNMS
~ens_RQPOPQNONQ
~ensaSPNPPPOPQP
~enseMNRPPRPOOS
~ensiSPPORONPOO
~enstOROPPPPPPP
~ensuPROPPPPPPP
~entMLVSMJNSPV
~ent_PUMPNMOQOT
~entaQLRPQPQPNP
~enteOMTOPPQPPP
~entiTNQNPOPQOP
~entlPRPPPOQPPO
~entrKPRSPPNQPQ
~entsOQPPNQONSQ
~entuPROPPPPPOQ
~enyPMPQQPRQPP
~enzSNQQOPOPPP
~enzoRPPPOPPPPP
~eo_RPOPPPQROO
~eonPPTPPPNOOO
~eonaPMRQPPOPPP
~eopPPPPPRNQOP
~eoplRPPOORNPOP
~eosQPPPPORPPP
~eotOPORPPPPPP
~eotiOPORPPPPPP
~eouNPQPPPQPPP
~ep_TPMROPONOQ
~epaSPRPNNOQOO
~epaiRRNPPPOQPP
~eparOOSQOOQPPO
~epatRPPPPPPPPP
~epePPNRPQOOPO
~epeaPQNROQPPPO
~ephPMPPQSPPOP
~epheMMOPRTQPOP
~ephrRQPOOOPPPP
~epiRRNPQQOQMP
~epicPSOPOPPPOP
~epidQOPORPOPPP
~epinRPNOPRPPPP
~epipORPPPPPPOP
~eplSPPQPPNPOO
~eplaRQOROOOOPO
~epoLKPQPNQSRU
~eporNOMOPOOSQT
~eprSPNPORQOOP
~epreSPNOOQQPOP
~epsORLPPOPSQP
~eps_OPOQOPRQPO
~epsiPSNOOONRQP
~epsyNQPPRPPPPQ
~eptPTMNQONSQO
~ept_QQNPOOOPSP
~eptiPOQOQPQQNO
~equMONVNOOPPT
~equeSMOROPOQOQ
~equiKRMSOPPPQS
~er'PPOPPSNPQP
~er'sPPOPPSNPQP
~er_PRRQOMMRNT
~eraSNNQSPOQON
~eracPOOPSPOPPP
~eralNONQPOTQOP
~erapTPNOPQNQPO
~eratPPQOPRNPQO
~erbQOPPOPOQPR
~erbaQNPOPPPPPR
~ercSQMPOPOPQO
~erciQRNPPPOPPP
~ercoOQOPPPPPRP
~erdOOSNOPQPOO
~ereLROOMNTPYM
~ere'PNPPPOSPQP
~ere_NNVONNPOWM
~eredLRNPORPPQQ
~erenRQLOPPRPOP
~erfRSPOOONPPP
~erfePSPPPPOPPP
~erfoROPPPPPPPP
~ergPNPQTPMPQP
~ergiNNSQQQOOPP
~ergyPPOPSOOPPP
~erhPNPQPPQNSP
~eriVKRUONMORM
~eri_ONQOPRPPQP
~eriaRPOPPOOQRP
~ericOPPOPPRPPP
~eriePRRPPOOPOP
~erilRPOPPPPPOP
~erinSMSQOMNORO
~erioSNPPPQOPPP
~eripOPOSPPPPPP
~erkOPSPPOPPOP
~erk_OROPPPQPOP
~erkiPORPPPPPPP
~erlTPMROOQPOP
~erlySOPQPOOPOP
~ermRNNQQNRQOP
~erm_RNOPPQPROP
~ermiOOOPROQPQQ
~ermoNQPQPPQPOP
~ernPTQPONMQRN
~ernaQMRPPPPPOP
~ernePSOPPPOPPP
~erniOSNPPPNQSO
~eroQMQPPRPOPP
~ero_ONTPPOPPPP
~eroiSPPOPOOPPP
~erolQONQORPPPP
~erouPPNPQRPPPP
~erpNNOPPPSQQP
~erprPONPPPQQRP
~errPJRNPPRPQS
~erraPNRPPOOQQP
~erriOOPOPQRPOP
~erroSLPOPPOORR
~erruOPPPPPPPPR
~ersXLNQKQQPSM
~ers_SQOOMNPQSN
~ersaPPNPPRPPPP
~erseQMQQPQPPPP
~ersiNNPSOPQPQP
~ersoPROOPPOPPP
~erstTOPPPPPPPO
~ersuSOPOPPPPPP
~ertOPLPQNTTNP
~ert_LPOQOOSQNR
~ertaORPPPPPPQP
~erteSPNOQOOQOO
~ertiOPOPPORQQO
~ertoSOOPPPPPPP
~ertsPORPPPPPPP
~eruPMSPPPPPPP
~erusOOSPPPPPPP
~ervUMLPQPPQQN
~ervaRNOROPQPPP
~erveSOOOPPQOQO
~erviQQPOQONRPO
~erwQQMPPPRPPP
~erwiQONPPQRPPP
~erwoPROPPPPPPP
~eryPQTNOOORPO
~ery_POQOOQQROO
~eryoOPRPPOPPPP
~erytQPOPPPNPRP
~es_SRGKFSYNVS
~esaSNSPPONOPP
~esarRPPQPPPOPP
~escQNSOPPPOPQ
~escePOSOPPPPPP
~esdORPPPPOPPP
~esdaOSOPPPOPPP
~eseQTLOONSOPO
~ese_ORMPPOSPOP
~esenORNPPPQPPP
~esetSNQPOPPPPP
~eshSNNPPPQPPQ
~eshoRNOPPPQPPP
~esiRJOPPNVQQN
~esiaPNPPPPPPSP
~esidQPQPPPRQNO
~esioRMOPPPSPPP
~esitQOPPPPPRPP
~eskORQPPOOORO
~esk_OSQPPOOOQP
~esmPORPPPPPPP
~esnPRPPPOPPPO
~espOLZOOONPQP
~espePORPPPPPPP
~espiOMUPPPPQPP
~espsPORPPPPPPP
~essTQOMONPPQP
~ess_TQLOPOPMTP
~essePPQPPPROPP
~essiQLRPONQSPP
~essoPSOPPPOPPP
~essuOQRPPQOPNP
~estNOSOPSNNRP
~est_RPQONRQONP
~estaNRPQOPOPRO
~esteQNOPRSQOOO
~esthOORPPOPPRP
~estlPOQPRPPPPP
~estoOTNOPPOPRP
~estrPMQPPPOQRQ
~estsPROPPPOPOQ
~esuSOPOOQOPRN
~esulRNOPPRPPQO
~esusPPROPOOPQO
~et_TTPOSMPOOL
~etaWNROOQMONO
~etamRQQOPOOPPP
~etasROPPPPPPPP
~etchPROPPPPPPP
~etcoPNQPPPQPPP
~eteUPNPPONPOQ
~ete_PNTPOOPOPP
~etenPOQOPPOPPS
~eterSQLQQOOQPP
~etesRPOPPQOQOP
~ethQMNPWNQOOP
~eth_PROOQPPPPP
~ethaPNSROOOPPP
~etheQMOQRPOPOQ
~ethiOOOOSPQPPP
~ethyRPOOPPPPPP
~etiNUQMOSOOOP
~eticPPQNPPRPPP
~etimPOOPPRPPPP
~etinQTNOQOPPOP
~etitOQPPPROPOQ
~etoSOROOOPPPP
~etroPPRPQPNOPP
~etsPPPPPRNPQN
~ets_PQPPPRNPPN
~ettQQOPNUNRMP
~ett_SNPPOPPPPP
~ettePQQOOPPRNP
~ettiPLQQPVNPOQ
~ettlNVMPPPQPPP
~etuQRNPPPPPPP
~eturQRNPPPPPPP
~etwPPOPOPSPPP
~etwePPOPOPSPPP
~etySONOPQPPPP
~ety_RPOPPPPPPP
~eudNOPPSPQPPP
~eudoNOPPSPQPPP
~eueOSOPPOPPPP
~eue_PROPPOPPPP
~eumSQPPOPNPOP
~eurPPPPPPSOOO
~eur_PORPPPPPPP
~euroRPNPPPQPOP
~eutOSROOPPPOP
~evaPNTPPPPPPO
~evalPORPPPOPPP
~eveSUMLNTPQNM
~evelOOPOROQROP
~evenSQNOORPPOP
~everQTMNOSQOPN
~eviXLLROMQQOQ
~eviaOOPPPPSPPP
~evidTOOOPOOPQQ
~evieQPOPPOORPP
~evitRPOPPPPPPP
~evoQOOQROOPOQ
~ew_NROOQROROP
~ewaPRQPPPOPPP
~ewbQMQQQPQPPO
~ewboQMQQQPQPPO
~eweTOPPPPOPPP
~ewerTOOPPPOPPP
~ewhPOOPPPPPRP
~ewhePOOPPPPPRP
~ex_LMQVPPQOPP
~exaRPNPNRNQOR
~exacQNPOPQPQPP
~examRQOQOPOPOO
~excRQPPOOOPPP
~exePPPPPORPOQ
~exesOOQPPPRPPP
~exhOOSPPPOPPP
~exhaOOSPPPOPPP
~expRTMOONQPOR
~expeRQMPPOQPPP
~expiOTOPPOPPPP
~extQOQSOOPOOP
~ext_QRRQOOOONO
~exteONQPPPQPQO
~extrQNORPPRPPP
~ey_PTLMTQNNRQ
~eyeNPSOOPSPOO
~eyelPQNPPPQPPP
~eyesOOTPOPQPOP
~eziQPPPQQPPNP
~ezinPRPPPQPPNP
~ezoPNRPQPPPPP
~facQOSPONQPQO
~facePMTPPNRPPO
~factQQNPPPPPPP
~faiQSQOPPNPNO
~failRQPOPPOPOP
~fainOQRPPPOPPP
~fallOOOOPRPPQQ
~famMQOOROPPPS
~famiOPOPQOPPPR
~fampOPPPRPPPPP
~fanQRPQPOPPOP
~fantQNPQPOPPPP
~farUPMOPOQPOP
~farcSOOOPPPPPP
~farmOPOPPORPPQ
~fartSQMPOPPPPP
~fasRMPQORPOPO
~fascROOPPQOPPP
~fastPNQQOQQOQO
~fatPNOPPWNOOP
~fathNOPPPTOPOQ
~faxRPPPOPPPPP
~faxiRPPPOPPPPP
~fe'PNRPPQPPPP
~fe'sPNRPPQPPPP
~fe_TPQPSOLNMR
~febQOOPPPRPPP
~fecWONNOQPOON
~fectVONNPQPOON
~fedRPOPOPOPPP
~feeLQMOSTSONP
~fee_ORQPPPPPOP
~feedPOLPTQQOPQ
~feelONQPOSRPPO
~feiPSOPPOPPPP
~feinPROPPOPPPP
~felPQSPRNNPPP
~fellQOTPPNOPPP
~feltPROPPPOPPP
~femOPRPQPOPPP
~fenNORPUPNPPP
~fen_NOQOSPOPPP
~fenaOPPPRPPPPP
~ferMMNRPPRQSO
~fer_QNQPPOOORP
~fereMSMPPRRQOP
~ferrPNNPPPRQRO
~fetRQQOPPOPPP
~fetyRPPPPPPPPP
~fevPPNOQPRPPP
~fevePPNOQQRPPP
~fewTOOPPPOPPP
~feweTPOPPPOPPP
~ff_PJTOOSNPSP
~ffeQQOOPRRPNO
~ffecSNPOPQQPOO
~ffeeORQPPPPPOP
~ffeiPROPPOPPPP
~fferPNOPPRRQOP
~ffiTSMOOONPPP
~fficRRPOPOOPQP
~ffinPQNPPPPPPQ
~fflPOOPPPRPPP
~ffsPNQQPPPPPP
~ffs_PNQQPPPPPP
~ffuOOPPPPSPPP
~ffusOOPPPPSPPP
~fi_OSOPPPPPPP
~fibRNTOOOOPPP
~fibrROQOOOPPPP
~ficRSNPPNOQOO
~ficaQQOPPOPROP
~ficePPRPPOOPQP
~fidPQNPPPPPPQ
~fiePOOOPPPTPO
~fiedROOPPPOQPP
~fielPNQPPPQPPP
~fierOOPPPPOSPP
~fifONRQPPQPPP
~fiftONRRPPQPPP
~figONRPQPPPPP
~filQNMQQNQQNT
~fil_PPPORPPPPP
~fileOTNPPOPPPP
~fillQNQOPQOQOQ
~filmQNOPPOQQOS
~filtPOOSOPQPPP
~finRULONRSNOO
~fin_RQOOPPPPPP
~finaOSOPQQOPPP
~findRMPQPPOPRP
~fineRRKPNRTPPO
~fingOPQPPORPOQ
~finiOSRPPOOPOP
~firTNQPQMOOQQ
~firePOTPPOPNPQ
~firmROPPPPPPPP
~firsRPNPPOOPQP
~fisSOPPQOQOOP
~fitSJTPOOQQOP
~fit_QMOPPPRQPP
~fittQMTPPOOPPP
~fixQRNPPROPPO
~fixePQOPPROPPP
~flagROPPQPOQPP
~flasQNQPPOQPQP
~flatMQPPPQPPQP
~fleMPNPRQRPQP
~fletOROPPPPPQP
~flexOOPPOQSPPP
~flicPQNPPPPPQQ
~floMPROQNQOSO
~floaPPNPPPQPRP
~flooNRQPPOOPRO
~flopPOSPPOPPPP
~fluSJPORPVONO
~flucNNOQQPRPPP
~fluiQOPOPPRPOP
~fluoSOPOPOPPPP
~foaPNSPPQOPPP
~foamPMSPPQPPPP
~folPROPQOPPPO
~follQRNPPPPPPP
~fonNPRROPOPPP
~fooOOPPPRRPOP
~foodOQNPPRPPPP
~footPNRPPPRPOP
~forNMNNRPOUUO
~forePONPRRPPPN
~forgPNQPPQOPPQ
~formNOMNPNPUVO
~fouORSOPPPONO
~founOQPOPRPPNO
~fourQQRPPOPPPP
~fr_OPORROOPPP
~fraSPLPONQQNT
~fracRPOPOPQOOQ
~fraiPPOQPOPROP
~framPROPPPPPPP
~freRUOQOOMOOO
~freePSPPOPOOPO
~freqQOPRPPPPPO
~fresPRPPPPOPOP
~friMNROPQPOTP
~fridMTNPPQOPSP
~friePMSPPPPPQP
~froPQTQNOOOOP
~fromORORNQQOOP
~frotPNSPPOPPPP
~frozPROPPPPPPP
~fruOQPORPPPPP
~fruiOPPORPPPPP
~fs_PNQQPPPPPP
~ft_LSSOPOPOSO
~fteQOMSOPQMQP
~ftenQOPROOOOQP
~fterQPNQPQRNPP
~ftiPMOPPSQPPP
~ftinPMOPPSQPPP
~ftsRPNPOPQPPP
~fts_RPNPOPQPPP
~fulQPQPOORNNR
~ful_PMPPPPSOOR
~fullPTQPPOOOOP
~funRMPOOQRPRP
~funcSPOPPPPPPP
~fundNOPPPPQPRP
~fungQOPOPRPPPP
~furPRNORPPQPP
~fusLMRRORPONU
~fuseMMPPOTPOOT
~fusiOORSPOPPOP
~fy_NQLPOOVPOR
~g'sNPPPPQPPPQ
~g's_NPPPPQPPPQ
~ga_PNSPPPOPPP
~gaiVSLMOQPPNP
~gainVSMMOQOPNP
~galOMPPOPPPOV
~gal_PNPPOPQPPS
~gallOOPPPPPPOS
~gamOPRPQPOPOP
~ganONUPPOPPOP
~garQPPOORQOOO
~gar_QNRPPRPPPP
~gasORTOPONOPO
~gaspOPTPPPOOPP
~gastRQOPPPOPPP
~gatSOPPOQQONQ
~gatiRQOPOQPPOP
~gauQNPPPPRPPP
~gavNORPPQPPPR
~gaveOORPOQPPPR
~ge_VORPMONRQL
~gedNTNOPOQPQP
~ged_NTMOPOQPRP
~geePNSPPPOPPP
~gelPPSPPOOPPP
~gelsQROPPOPPPP
~gemRNQPPPPPPP
~gemeROQPPPPPPP
~genTNQPPMNQOQ
~gen_RPROPONPOO
~gencNPOOPPOQQS
~geneRQOPPPOPPP
~geniRPOPPPPPPP
~gentONOSQORQPO
~geoPPRPPPOPPP
~gerRPNPPNQORO
~ger_QVMOOOQPPN
~geroPOOPQRPPPP
~gersOORPPOQPQP
~geryPNQQPOPPPQ
~gesNLQQPRSOPO
~ges_NNRPPPRPQP
~gestPNOQPSQPOO
~getSLOPPVNPNO
~get_ROPPPOQPPP
~getsQNOPPSPPOP
~gettOORQPSNPOP
~gevPMSPPPPPPP
~gfrOPORROOPPP
~gfr_OPORROOPPP
~ggeONNPPQUPQP
~ggedPRMPPORPOP
~ggerOMQPPPRPQP
~ggesOOPPPRQPPP
~ggiPORPPPPPPP
~gginPORPPPPPPP
~gglPROPPPPPPP
~gh_ROONQPRPOP
~ghsPPPPPNPRPP
~ghs_PPPPPNPRPP
~ghtNQONPVQMOP
~ght_RSPOQPPNPM
~ghteNOPPPUOOOQ
~ghtsNQNOPSPOPQ
~gibPORPPPPPPP
~gicOMPPQQQPQP
~gic_OONPRQQPPP
~gidOPSOOPQPPP
~gid_OOTPOPPPPP
~gieROPPPPPPPP
~gimPOPRPPPPPP
~gimePOPRPPPPPP
~ginMRUQPNQOOO
~gineOROQPPPPPP
~gingNNVOPPQONP
~gioPPQPPROPPQ
~giogQNPPPQPPPP
~gisMPRPPPNQRP
~gistNPQPPPOQRP
~gitPOPROOOQPP
~givOPQRPNNOQQ
~giveOQQRPNOPQO
~giviQOOPPPPPOR
~glaRPPQPOOPPP
~glasROQPPPOPPP
~gle_PPPNQPQPPQ
~gliMMVPPOROPP
~glinOOQPPORPPP
~gloRNNPQRPQOP
~globQMOPQOQQPP
~glovQPOPPROPOP
~gluROOQNPOPPO
~glucQORQOOPPPP
~glutRPOPOQPPOP
~gmeQMNOPPUPPP
~gmenQMNOPPUPPP
~gmuOPPPPPRPPP
~gmusOPPPPPRPPP
~gn_NSMPPOSPPP
~gnanONPQQQPPOP
~gnedOROPPPPOOR
~gniPNPPPPQPPS
~gnoSQNPPPOQOP
~gnorOSOPPOPPPP
~gnosTNOPPPOQPP
~gnsPMOPPPPRSP
~gns_PMOPPPPRSP
~go_RQNOPPQPPP
~goaRQOPPPOPPP
~goalRQPPPPOPPP
~goePQMPPPRPPP
~goesNPOPPQRPPP
~goiNQSQOPOPPO
~goinNPSQOQOPPP
~gonONWOOQOOOO
~gonaPPROPPPPPP
~goneNPSOOQPPPP
~gooPSONOQPONS
~goodQSONOPQONR
~gorNOUPPPOPPP
~goriPROPPPPPPP
~gorsOOSPPPPPPP
~graQMQRPVMNPM
~gradSPLOOQPPRO
~graiOPOPORQPQP
~gramNONVPPPPPP
~granPQQOPSNPPO
~grapROPORPOPPP
~gratPROPPPPPPP
~grayPOTPPPOPOP
~grePSRNPOPOOP
~greaPTNPPPPPOP
~greePRNPPPQOOQ
~gresQORPPPPPPP
~greyPNTPPOOPPP
~griOROOPOPPQP
~groSNQOOOQPOP
~grouQNSPPPOPOP
~growPQNPPPQPPP
~gs_QOLOSSQORN
~gt_PMUPPPOPPP
~guaONQOQPOPQR
~guarOMQPPPOPQS
~gueOKTOPPROPP
~gue_PKSOPQROPP
~guiSQOPPPNPQP
~guidROOPPPOPQP
~gulOPQPPORPOP
~gulaOPPPPPSPOP
~gunQMSPPOPOPP
~gurOOSQPPPPPP
~gurgPORPPPPPPP
~gy_OPPPSOMPTO
~h'sQNQPPPPPQO
~h's_QNQPPPPPQO
~ha_PORPPPPOPP
~hadQMRQPPPPPP
~hadoONSQPPPPPP
~haeOPRQPOQPPP
~haemOPRQPOQPPP
~hahOPOOPSPPPP
~haiLTPOORPQOP
~hairNPPPPRPQPP
~hakPNTPPNPPPP
~hakiPOSPPOOPPP
~halOOTRQSNOMN
~haleQNQOPSOPPP
~halfMSPRPQPPOO
~hallPSPPPPQPNP
~hamOUOPOOOPPP
~hanSSQMOLPOOQ
~han_ROPPPOOPPP
~hancSMOPPPQPPP
~handLRQOOQROOR
~hangSOQOPOOORP
~hankOUNPPPOPPP
~hapOTNOQOQOPP
~hapeOPOPPPRPQP
~happPTNOQPOPPP
~harOQLNNPPRTT
~hardONUPPQPPOP
~hargNSNPPOQRPP
~hariOROPPPPPOQ
~harmUONNOPNPSP
~harpORPPPPPPPP
~hartNPNQPOOPQT
~hasQORQPOPPPO
~hasiROPOPPQPPP
~hasnOORQPPPPQP
~hasoOPPRPPPPPP
~hatQJLSNPUSMR
~hat'QNLPOQRQQP
~hat_RMLSPQRSMP
~hatsOQQPONQPPR
~hauOPSPPOOPPP
~hausOOSPPPOPPP
~havQPNOPROOPQ
~havePRNPPPOOPR
~haviQOOPPRPPQP
~hazRPOOPPPPPP
~hd_QOPPORPPPP
~he'OPUPQOOONP
~he'lPORPPPPPPP
~he'sOPTPQOOONP
~he_NNVPOOOPQO
~heaTPUONPMOPO
~headRNRPOORNPO
~healPRMOOONRRQ
~hearQNTOPRPOON
~heatNRROORMPPO
~hecRSLNPQMOUO
~heckRTKNPQMOUO
~hedLPPQQQQPOP
~hed_OPSOOQRPOO
~heduOPMSPOPPPQ
~heeMUPOPOPPPO
~heekOOOPPQRPPP
~heerOSNPPPPPPP
~heetOPRPPNOPQP
~heezPPRPPOOPPP
~heiTPOOOOOPPP
~heimRQOOPPPPPP
~helNQQNPRPNSO
~heldPRNPPPPPPP
~helfPRNOPPPPQP
~heliONPPPPQPSP
~hellMRPPQQPPPP
~heloPORPPPPPPP
~helpQRQOOQPONO
~hemONTPPPOPPP
~hem_PORPPPOPQP
~hemiPNRPPPPPPP
~henLNNYQONQQN
~hen_NOOUNPPQPO
~henePROPQOPPPP
~heniOPPPRPPPPP
~henoPPPRPPOPPP
~heoOOPQRPPQPP
~hepQNQPOOSPPP
~hepaQNQPOPRPPP
~herQMQNPRPOWK
~her_NRQMSSNPNO
~heraSPMQOQNQPO
~hereLKVOONTOYM
~hermSPOPPOPPOP
~hernRQOPPPNPPP
~herwQONPPQRPPP
~hesSNRNOOTOQO
~hes_SNNOORTONP
~hesePRNPPOQPPP
~hesiOPPPPOOPRP
~hestPNTPPNOPQO
~hetSNQPPOQONQ
~hethSNOPOPPPOR
~hewOOPPPTOPOP
~hew_OOPPPSPPPP
~heyQQMOQQOOQP
~hey_RPMOQQOORQ
~hicQLMQOPTRRO
~hiccOPPPPPRPPP
~hichPLNPOQQSRO
~hickRONPPOQPPP
~hieRPPPPOOPPP
~hifPQMPPSOPQP
~hiftPQMPPSOPQP
~higROSNPNQPPP
~highROSNPNQPPP
~hilQMQPQNUOOP
~hildRNOQPOSOQP
~hileRPQPQOOOOP
~hiliNRQPPPOPPP
~hillPONPPQRPPP
~hilsOPPPPPRPPP
~himORPPRPNPPP
~himsQQQPPPNPPP
~hinRMTOPQUNLN
~hineOUPPONPPPP
~hingSMUOQPNOOO
~hinkNMRPPSUPNO
~hipPSQOOONPOR
~hip_NRQPPPPPOQ
~hirOQQROQNOOP
~hirdOPQSOQOPPP
~hisNOOOPQUPQN
~his_MTOOPOSORN
~histPNOPPSRQOP
~hitNQSOPOSNOO
~hiteNQRPPPSOOP
~hivONSPPPPPPP
~hiveONSPPPPPPP
~hloPNPSPPPPPP
~hlorPNPSPPPPPP
~hmatOPRPQPOPPP
~hmePNSOPPOPQP
~ho_OQQOPOPRPO
~hocRNTQOPPOOP
~hockRNSQOPNOOP
~hoeOUOPPOPPPO
~hoevOSOPPPPPOP
~hoidPOPPPPRPPP
~hokOOUPPMOPOQ
~hokiOOUPPMOPOQ
~holSLONSPSNOQ
~hol_POPPRPQPOP
~holdQMQPRNOOQR
~holeSOPOOQQPOO
~homQNQNMPNQVP
~homeQPQNNQNQQR
~honOSONROMQRO
~hon_ORPPPPOPPP
~honePPPOQNNRSP
~hooROQNPRNOPP
~hoolPROOPQOPQO
~hootPOSPPPOPPP
~hopQSOPQOOOPP
~hop_ORPPPPPOPP
~horUONNONSPOP
~horaPPRPPPPPPP
~horiONPPPPPQQQ
~hormROPPPPPPPP
~hortTRNNOPRPOO
~hosQONOPNPOTR
~hos_OMPPPPPPTP
~hosePQNPQOQPNR
~hospSPPONOPORP
~hotPNRQOORONS
~hotoOQMPPOSOOS
~hotsPPSPPOPPOP
~houQKQSPQLQRO
~houlRMPPPSOQNO
~hourQPOTPMMQQO
~housOOROPPOPSO
~houtOPOPQPPPPR
~hovQNPPPPQPPR
~howPQOPPNRQQO
~how_ROOPPPOQRO
~howeNROPPORPPP
~hownRPOPPOQPPP
~howsOORPPOQPPP
~hreRNQPOORMRQ
~hreaPOQPPPQNSP
~hresRNOPPPQPPP
~hriQUMPONRPOO
~hrinORPPOPPPPP
~hrisPROPPOQPPP
~hritROPPPPQOPP
~hroSOQNPONTPO
~hroaOMUPPOQPPP
~hromSPNOPOORPP
~hronQPNOPOQRPP
~hrooOQRPPOPPPP
~hrouOPOPQROPPP
~hruNQQPQPNQPP
~hs_SLOPNPQQOQ
~ht_QPVOQOOMPM
~hteNNPPPTOOOQ
~htenPPPPPROPPP
~hterNMRPPSPOOQ
~htsNPPOPRPOPQ
~hts_NPPOPRPOPQ
~hugOORPPPPPPP
~humPONPPOTPPQ
~humbPONPPOTPPP
~hunNRPPPOQPPP
~hungNRPPPOQPPP
~hurQQRPQPOPNO
~hurtSQPPQNOPOO
~hutPOSOPPOPQP
~hut_OOQOPPOPRP
~hwaPOQPQPPPRP
~hwayPNPPPPPPRP
~hy_SOOONPROOP
~hydPPPRPOPPPP
~hydrPPPRPOPPPP
~hylSOORRONPPP
~hylaROPRQONPPP
~hypRNOPQOTPOO
~hypePNPOQOSPOO
~i'lPRPPPOPPPP
~i'llPRPPPOPPPP
~i'vNORPPSOPPP
~i'veNORPPSOPPP
~ia_YIQNMMSQRO
~iabQNOOPPOPPU
~iabiOPOPPPQPPR
~iablPMPPPPQPOT
~iacSMSOPPOQOP
~iac_QORPPPOQOP
~iagPNQPQQOQPO
~iagePORPPQOPQO
~ialRTPPQMNOPO
~ial_RTPPONOPNP
~ialsPPOQPOQORP
~iamOPQQOPORPP
~iamcPPPOPPPRPP
~ianQRQOOQNONR
~ian_OROPPQOPPQ
~iancPPRPPPPPPP
~iastPNPPPPRPPP
~iatUMOPOOQPPO
~iateRMPPPORPPP
~iatiROPPPPOPPP
~iatrQQNPPOOQQP
~iazQNQQOQOPPP
~ibbPORPPPPPPP
~ibePQNPQPQPPP
~ibiUNPNPONOQQ
~ibilROOPPPPPPP
~ibioRPQOOPOOQQ
~iblMPPOQOOPRR
~ibleNOQOQOPPQR
~ibrROPOOOPPSP
~ibraOPOPPPOPSP
~ibriRNRPOOQPPP
~ic_TLRJNQVOQN
~icaSMRMQNQUNN
~ica_QPRPPPOPPP
~icacSOOPPPPPPP
~icadPORPPPPPPP
~icaiPRNOPPPPPP
~icalRPONQPOSOP
~icarLOQQOPTROP
~icasOPPPRPPPPP
~icatROQQPOOQQN
~iccuOPPPPPRPPP
~iceMTOOOMMSTR
~ice_NVLOPNMRSR
~icesOOSPOPOPPP
~ichSISOOPORQO
~ich_TKNPOPPSRO
~ichtOLVOPPOPPP
~iciWKPQPPNONQ
~icidQNQOOQOPPQ
~icilRPPQOPOPPP
~icinQNPQRPOPOQ
~icitROPPPPPPPP
~ickQSKPNRNSQO
~ick_RMOPNQOTQO
~ickeOUMPPPOORP
~icksQPOPPROPOP
~iclLPRPRPOPOP
~icleMQSPPPPPPP
~icloNOPQRQOPPP
~icoUNQPOPMPPO
~ico_TMQPPPOPPP
~icrPPOPPPPPRP
~icroPQOPPPPPRP
~icsSTOONOOOOP
~ics_STOONOOOOP
~ictPSOOONQQPO
~ictaNTPPPOPPOP
~icteOQPPPPPPRP
~ictiSOOOPPOQOP
~ictuOPOPPPRPPP
~icuRNPOPONQSP
~icu_QMRPPPOPRP
~icyPOOOQPPPSO
~icy_POOPPPPPSO
~id_NKRNQRQRPQ
~idaSOPQPPOPPO
~ida_PORPPPPPPP
~idayORPPPQPPOP
~iddPQNPPPQPPP
~iddlPRNPPPQPPP
~ideRKQPMOWOOQ
~ide_KKVQOQROQQ
~ideaNOPQPQRPPP
~idedQQNPPPQPPP
~idelPPPPPPPPRP
~idenUMQNNNSPOO
~ideoRQOPPOQQOO
~idepQOPPPRPPPP
~iderNPQRPOPPPQ
~idesRRMPPOOPOR
~idgNPQQPOOPSP
~idgeNPQQPOOPRP
~idiRMPRQPOPOO
~idinQNPRQOOPPP
~idnRMQPRPPPOO
~idneQONPRPQPOP
~idoVNTOPNOONO
~ido_PORPPPPPPP
~idorORRPPOPPPP
~idosRNQPPPPPPP
~idsTQOPPPPNOO
~ids_TQOPPPPNOO
~iduQOPORPOPPP
~idurQOPORPOPPP
~ie_UMTNOONOOO
~iedSQLOOTNSNP
~ied_SOMOOTNSNP
~ief_RROPPOOPOP
~iegPPRPPPPPPP
~ielSNPPPPPPPP
~ieldSNQPPPPPPP
~ienQQTORMNNOQ
~iencMQPQQPPPOP
~iendONRPPPPPQP
~ientSORNQMOOPP
~ierQNSNOQNSOO
~ier_PQPOOPOSOP
~iesUTMPONNPOO
~ies_UULPOONPOO
~ietNQRPPQQOOO
~iet_NQSPPPPPOO
~iewQPNPQOORPP
~iew_QOOPQOOROP
~ifamOPPPRPPPPP
~ifePMTSPOMONR
~ife'PNRPPQPPPP
~ife_QOSQOONOOS
~iffPLPOPQSRPO
~iff_QLSOOPPRPP
~iffeOOOPQPRQPP
~ifiQRNOOOOUOP
~ifi_OROPPPPPPP
~ificPQPPPOPROP
~ifieQOOPPPOTPP
~iflROOPPPQPPP
~iftNOOQOTQOQO
~ift_NRQPPQOORO
~iftiPMOPPSQPPP
~ifuPRNPPPPPPP
~ifyONOPPOSPOR
~ify_ONOPPOSPOR
~igaSOPPPOOPOP
~igatRNQPPPPPOP
~igeUKQPOOOPPR
~igenSNOPPPPPPQ
~iggePNQPPPRPPP
~ighRPQNQQRMPN
~igh_OOSOPOPPPP
~ightQPPOQSPNPO
~igiONTOOOPQPQ
~igidOOSPOPQPPP
~iglPNSPPPPPPP
~igmPOOPPPSPPP
~ignMSKOPMRPST
~ign_NSMPPOSPPP
~ignePRPPPPOOOR
~igniONPPPPQPPR
~ignoOSOPPOPPPP
~ignsPMOPPPPRSP
~igoNOROQOQPPP
~igo_POOPPPRPPP
~igorOPRPPPOPPP
~igrPONQOQQPQP
~igraPONQORQPQP
~ijnOPRPPPOPPP
~ijn_OPRPPPOPPP
~ikeORQOOQRONO
~ike_NSQOPQQONO
~il_PNOPUPRONO
~ilaONSOPNRPRO
~ilabPPOPPPOORP
~ilarQOOPPPRPPP
~ilatOOROOORQPP
~ildRNNOQOSNRO
~ild_OPOQPPROPP
~ildePPPORPPPPP
~ildrRPOOPPQPPP
~ileRPSNQNOPOQ
~ile_TQPOPNQONP
~iledQROPPOOPPP
~ilenPOSPPPOPPP
~ilesOOQPPRPPPP
~iliPORPPOPPPP
~ili_ORPPPPPPPP
~iliaQNSPPPOPPP
~ilinPPRPQOPPOP
~ilitPPMPPPPQQQ
~ilkQROOPPOPOP
~ilk_QROOPPOPOP
~illSPPMOQKXLQ
~ill_OOMMQVMROS
~illaQQROPOOQPP
~illePSOPPNORPP
~illiRPNROPOROO
~illoOROPPQPPPP
~illsRMSPPNPQOO
~ilmQNOPPOQQOS
~iloOPOTOOPPPP
~ilo_OOPSPPPPPP
~ilsONRPOQRPPO
~ils_ONRPOQRPPO
~iltOQNRPOPROO
~iltyPOPPPPPROP
~iluQOOQOQOPRP
~ilyQQNPPNPPOR
~ily_QQNPPNPPOR
~im_POOOQOOTOO
~imaQLRNSORRNO
~imabQOPPQPPROP
~imagRPPPPPPPOP
~imarROPPOPPPPP
~imbQMQPOQOQPP
~imb_ROQPOPPPPP
~imbiPOPPPRPPPP
~imeSLLQQQNQSP
~ime_PPOPPOOQQR
~imenPPORPPPPPP
~imerSOOOOPQPPP
~imesNMQQRROORO
~imiRLMPPOPPTS
~iminRNNOPPPPSP
~imitONNQPPPPQS
~immROQPQOOPQP
~immeRORPPPOPPP
~impOPOQQNRPPO
~imp_OPRPPPPPPP
~impiPPOPPORPPP
~imprPSNPPPOPPP
~imsQRQPPONPPP
~imseQQQPPPNPPP
~in_SMPWTPUMJI
~ina\PMNNNONOP
~ina_XMPONNPOPP
~inalQRPPPQNOOO
~inatPPOOPPRPQP
~inbPSOPPOOPPP
~incONRPMUORQM
~inceNROOOUQNQO
~inciRQOOOPOQPO
~inclPPOPPPPSPP
~incrONRRPQPPPP
~indTNQOMPPNTP
~ind_TQLPPPNORO
~indaPPPQNPQPPP
~indePPQOOOQPRP
~indiONQPQQPPPQ
~ineQQJUXRQKNK
~ine'PTMPPPPPPP
~ine_OMLVZSQKNL
~inedSOROOONQPP
~inenPROPPPPPPP
~infTMNTPNRNPP
~infaTQMPOOPPPP
~infeRNQOPQQOPP
~infuOOPTPOQPOP
~ingRRVKLTQNNO
~ing_OSYKLPQOMP
~ingeONSOPOSPOO
~ingiOQRQPPNPOP
~inglPPNPQPSPPO
~ingsOQKPQSPOQP
~inhPMROQROPPO
~inhaPMRPPSOPPP
~iniPSQONRMOPP
~inicQRQNOQMPRP
~ininOPOPORRPPP
~inisOSSPPOOPNP
~initPQPRPPPPOP
~injRNOPPRMRPP
~injeQOOQPRNQPP
~inkPPMNPTUPMO
~ink_NSOOOQQPOO
~inkeQNQPPPQPOP
~inkiQOMOPSQPOQ
~inksPPPPQPRPOP
~inlPOPPPPSPPP
~inlePNPPPPSPPP
~innRRMPPQOPPP
~inoQNQQPNORPQ
~ino_OPRQPPOPPP
~inolROOOPPPRPP
~inopOPORPPRPPP
~inorOOQPPPOPPR
~inpPNROPPPQQP
~inpoOOROPPPPPP
~insNSOLPNRPQQ
~ins_MSNNPQTOOP
~insiPNQPPOQPQP
~inspPROPPPPPPP
~instSNPNPPNPPR
~insuOQQPPONRQP
~intTOOONPRPRN
~int_QMOOPOQPSR
~intaPSNPPPPPPP
~intePTJRPOQPQO
~intmPNOOPTPPPP
~intoPRROPOOPPP
~intrRNSOOOPORO
~intsSLPPPPQPQP
~inuQOUOPMPROO
~inusRPNPPPQPPO
~inutNOWPPNNROO
~invONQPPPTQOO
~invoPNPPPPSQOO
~inyMPPPPPSPPP
~iny_NPPPPPSPPP
~io_QNUPOOMOOQ
~iodPOMRRQOPPP
~iodaPONRQPPPPP
~iogQMPPPQQPPP
~iogrPMQPPQQPPP
~ioiQROQOOOPPP
~ioidQROQOOOPPP
~iolQPROOPNPRP
~iomPRNPPPPPPP
~iomePROPPPPPPP
~ionTMNRLKRTPR
~ion_PLLTNKRURR
~ioneOPRPOPQPPP
~ionsUQNNOPQNNQ
~iopPPPPQPOQNP
~iopsQPPPPQOQNP
~iorSOOOPOOQQP
~ior_ROPOPOPPQP
~iosPPPPPRPPPP
~iotSQONNPOOPP
~iotiRPQNOPOOQQ
~iouNOSPOPPOPQ
~iousOORPPPPOPQ
~ip_OUMQNNQOPP
~ipaPPPPOPOPRQ
~ipapOORPPPOPQP
~ipeOTPQPPOPNP
~ipe_PROPPPPPPP
~ipenPRPPPPPPOP
~iphQPNRPOQPPP
~iphaRPPOPPPPPP
~iphePPPRPPPPPP
~ipiROQRPONPPP
~ipidOPRPPPPPPP
~iplROQPPOQPOP
~iplaROPPPPPPPP
~ipoPROPOPPPPP
~ippPMTOPOQPPP
~ippePORPPPPPPP
~ippiPNQPPOQPPP
~iprONPPRPRPPP
~iproOPPORPPPPP
~ipsPQQOOQMQRO
~ips_NPRPPQNQRP
~ipstPROPPPOPPP
~iptOPPPRPOPOQ
~iptaOPPORQPPPP
~iquRMQQPPOOPP
~iqueSOQPPOPPOP
~ir_SPOOQPNROO
~iraOOUOPOOQOP
~ira_ONSPPPPPPP
~ircoPRNPPPPPPP
~ircuPNRPPPPPPP
~irdNORSOPOPPP
~ird_OORROQOPPP
~ireONSNPORNQS
~ire_OOWOOOPOOP
~iredNPPOOQPNQR
~iresRPOPPPOPPP
~irioOPRPPPOPPQ
~irmROPQPPPPPP
~irm_ROPPPPPPPP
~iroPNROPQPPPP
~irrePOPPPPRPPP
~irsQQNRPNNPRP
~irs_MQPRPPOPQP
~irstRPNPPOOPQP
~irtRROOPQNOOQ
~iruRNOPQPPPPP
~irwRMSPPOOPQP
~irwaRMRPPOOPQP
~iryPPPPPPOPOR
~iry_PPPPPPOPOR
~is_RJQQMMVQUK
~isaRQNOQNPQPP
~iscTQOOPOQONO
~ischRQOPPOPQNP
~iscoROPPQPOPPP
~iscuQSOPPPPOPP
~iseSKLRNPUPPQ
~ise_QQNPPOROPP
~iseaQNOPOPPQPP
~isedNNPROQQPOQ
~isesRNPPOPRPQP
~ishRUROPNMONO
~ish_QQSOQONPNO
~isheOSOPPPOPPP
~isiPOROOMMSTP
~isioROPPOORPOQ
~isisPORQPPOPPP
~isitMQPOONMTUO
~iskUQJPOPNPQQ
~isk_UQKPOPNQPR
~islONSPPPPPPP
~islaOORPPPPPPP
~ismROQPPPPQOP
~isnOOSPPPPPOP
~isntPOSPPPPPOP
~isoQLPQOPSNPQ
~isolOPOPQORPPO
~isonNPRRNPOOPR
~ispQPPPPOOPOR
~ispeOOQPPPPPPR
~issONRPOPMRRP
~iss_QORPPOPPPO
~isseOOQRPPNPOQ
~issiQRMNOOORSQ
~issoOORPPPPPPP
~issuONPPQRPPPP
~istMKSNNTSRPP
~ist_NSNOOQPPRQ
~istaPNQOPQORPP
~isteNLRPOTQQPP
~istiQNRPPPPPPP
~istmPROPPOQPPP
~istoPNPPPPRQNP
~istrOQRPPOOPPQ
~istsSNQPPOPPPO
~it'PTQPPOOPNO
~it'sPSQPPOOPOO
~it_NNQOOOMVRR
~itaVNONNOPNQR
~italSQOOONOORP
~itamRPOOOQQPPP
~itatQMPPPQQPPQ
~itcPOPQORPOPO
~itchPOPQORPOPO
~iteONONONSUSN
~ite_POOOPPROTO
~itebPRPPPPPPOP
~itemNNOPPPOWOP
~iterPOPPPOPQRP
~ithURLPSLPROP
~ith_PQNOSOQPPM
~ithePRNPPOPPPP
~ithiQQPOQPNQOP
~ithoROOPPNPPPR
~itiQRJQNQTNPP
~itiaOQPRPPPPOP
~itiePRNPPPPPPP
~itinMSQNOORORP
~itioQRNOPPPPPR
~itisTPMRNPROPO
~itivQLPORRROOO
~itnQNQPPPOPPQ
~itneQNQPPPOPPQ
~itoQNRORPNORO
~ito_OOSPPPPPPP
~itolOPPRPPPPPP
~itonOPPPRPPPPP
~itorRQPMQONOSP
~itrNMRTUNNOPO
~itraOOOSQPOPQP
~itrePORROOOPPP
~itroNNPPVOPPPP
~itsRPLSOOQQQO
~its_QQMSOOPQQO
~ittNNTNQOPQQP
~itteMPOOROQQRQ
~ittiPOTOOOPPOO
~ituQNQPQQPPPP
~ityRMPPONNTQR
~ity_RMPPONNTQR
~iumNOQPTNSPNN
~ium_NNQPTNSPNN
~iurRPPOOPPPPP
~iureRPPOOPPPPP
~ivaOLPUNPOPRP
~ivalPONSOQPPPP
~ivatOOPPPPPQRP
~ivePTPSSRKMPN
~ive_UNNPVOOOON
~ivedOTOPPPPPPP
~ivenORRONOOPQP
~iverNOSSORNOOP
~iviVMQPONNONT
~ivinPPPOPOOPOU
~ivitRPQPPPPPPP
~ixeQQNPPROPOO
~ixedPPOPPROPPP
~iz_PRPPPOPPPP
~izaROPPPPPPPP
~izePROPPQOPOP
~ize_PRPPPOOPPP
~izerPOOPPRPPPP
~iziPNRRQPOPPP
~izinONRRQPOPPP
~izuQQOQPNPPPP
~izumPPPROOQPPP
~izzPUNPPOPPOP
~izzaPSOPPPPPPP
~jecMQOPPPPROS
~jectMQOPPPPROS
~jerkOORPPOQPPP
~jetPORPPPPPPP
~jn_OPRPPPOPPP
~johOPPPRPPPPP
~joiOOOOPPSQPP
~joinOOOOPPSQPP
~jokPORPPOPPPP
~jokePORPPPPPPP
~jouPROPPPPPPP
~jourPROPPPPPPP
~juiRQNPQOPPPP
~juicRQNPQOPPPP
~jumPOSPPPPPPP
~jumpPPRPPPPPPP
~junORNPPPPPPP
~juneOROPPQPPPP
~juryPRPPPOPPOQ
~kalQMTOPPOPQP
~karOSOPPPPPPP
~kayNPQOSPPPPP
~kay_NPPOSPPPPP
~ke_NTWPNPNNMP
~kedNTQOOUNOQN
~ked_NTQOOUNOQN
~keeTMPPNRNPOR
~keepUONPNRNPOR
~kelROPPOPQPOP
~kenQORPPMPPQQ
~ken_PQTPONNPOQ
~kendPPOPPPPPRP
~keneRPPPPPOPPP
~kepPOPPOPPPRP
~keptPOPPPPPPRP
~kerOPRORLQOQP
~ker_MRRPSMQOOQ
~kersTNPPOPPQOP
~kesQTKORQOOSO
~kes_PSKORQOOSO
~ketNYLNPNPQPP
~ket_OVLPOOPQOP
~kettNTOPPPPPPP
~keyQSNPPPPPNP
~kicOPRPPOOQPP
~kickOPRPPOOQPP
~kidSOOQPNSONO
~kidnQONPRPQPOP
~kidsRPQQNOQPOP
~kiePSPPPPPPPP
~kiesPRPPPPPPPP
~kilOPPTPOOOPP
~kiloNOPTPOPPPP
~kinNQRLQROPRO
~kin_PNROPPQQPP
~kingMQRNQRMPSO
~kipROPPPPPPPP
~kip_ROPPPPPPPP
~kitOQPOPOOOTP
~kitcNRPPPOPPQP
~kitsPOOPPPPPSP
~klaQNQQPPPPPP
~kleQMQPORRPOO
~kle_QONPOSQPOO
~klyQOPROPPOPP
~kly_QOPROPPOPP
~kneRMPOPPSPOO
~kneeSNOOPPRPOO
~kniPPRPPPPPOQ
~knifPOSPPPPPOQ
~knoOOPPSRPOOO
~knowNNPPRRPOOP
~komPNRPPPPPPP
~korRQPPPPNPPP
~kouQMRPPPPPPP
~kraPNSPPPPPPP
~ks_TQLOORQNOP
~kt_PMVPPPOPPP
~ky_PPPPPORPPP
~l'aSQNPPPPPPP
~l'eRPOPPPPPPP
~la_PJYOONPQOR
~labQQPPPOMPTP
~labePRNQPOOPRP
~lablPPOPPPOQRP
~lacRNPPRMRPPN
~laceROOPOPOQPO
~lackNPRPQORPPP
~lactRNPPSOOOPP
~ladNPSPPNPPRO
~ladyNQPPQNQPQO
~lagSQOOPPNPOP
~lageRROPPOOPPP
~laiPMPPPOOWNP
~laimONOPPPPWNO
~lamNQRQPOPOQO
~lamaORPPOPPPPP
~lameOOQPPPRPPP
~lamiOQORQPPPPP
~lampQRSOOOOPPP
~lanPRNQSPMPNQ
~lancQQROPOPOPO
~landPNRQOPOPOR
~lanePNQPPPPPPQ
~langPNPPQROPPP
~lankPQNPPPRPOP
~lantPSMPRPOPOO
~lapQQTPPOOPMO
~lapsSOTOOOOPOO
~larTLQQONRNPO
~lar_PNQPOPTPOO
~largQNPQPPPPPP
~lariOOPQROQPPP
~larmPSRPPONPPP
~lasRMRRNSQOON
~laseQNQQPPPPPP
~lashQMRPPPPPQP
~lasiNPPRPPQPPP
~lassOQQPPOROOP
~lastRQPQORMPOO
~latMQROONSNRR
~lat_MQQPPRQPOP
~latePOMOPMWPPQ
~latiPOQQOONORR
~latoQQPOPPNPPP
~lauOSPPQOOOPP
~laugPUMPPPPPPP
~lawOONPPPPOPW
~laxiPPRPQOOPPP
~layRTLOORPPNO
~layeROPPPPPPPP
~layiPSNPPOPPPP
~laysPQOPPRPPOP
~lbuPOOROPQPOP
~lbumROPPPPPPOP
~lceQONPPQRPOP
~lcerPONPPQRPOP
~lchQRPPPOOPOP
~lchaPRPPPPPPOP
~lcoOOPPRQRPOP
~lcohOOOPRQRPOP
~ld_UJJQRTSNOP
~ldeSNQPQOPPNO
~ldenPPPORPPPPP
~lderTOPQOOPPNO
~ldiPOSPPOOOQP
~ldinPOSPPOOOQP
~ldrRPOOPPQPPP
~ldreRPOOPPQPPP
~ldsQNOPPPQPRP
~lds_QNOPPPQPRP
~le_NNUORQSNNP
~leaTTJRNNNOWM
~leadQLPPPPRPSP
~leanSOPPPOOPRP
~learOUKROOPPQO
~leasQQQROOOOPO
~leavQSPOPONPRO
~lebNRPPPPPQOP
~lecQWMQQONOOO
~lectSVMPPONOOO
~ledPPTONMPSNQ
~led_PRQOOMPSNQ
~leePQMOROTOON
~leedSROQNMQPOO
~leenPOPPPPRPPP
~leepPQMOQRQOPO
~leftORQOOOQPQP
~legMNROOOROOU
~legaOOOPPOPPOV
~legsPNSPPPQPPO
~lehPPPPPPPRPP
~lehePPPPPPPRPP
~leiPNTPPPPPPP
~lemPQNPPPQROO
~lenQIVQOQROPN
~len_RJQPPSQPQP
~lenePQQNPORPPP
~lentNPSROOPPPP
~lepPQPOQNNQOQ
~leptQROPPOOQPP
~lerNTPQSOPNNN
~ler_ORQPORQONO
~lergONQPUPNOPO
~lesRNLPOQVPMQ
~les_OROQNQQONQ
~lesiPNOPPPSPPP
~lessTPOOQOPPNP
~lestONOPPQQQRP
~letQQMPOSOQOO
~let_QQMQPRPOOO
~letsQLSOPQPOQO
~lettOROPOPOSOQ
~leuPPPPPPRPPP
~levOOOSSNPQNO
~leveOQQPQOOROP
~levoPPOQROPPPP
~lexOOPOORSQOO
~lexePOPPPPRPPP
~leyOOPPPQPPRP
~ley_OPOPPQPPRP
~lf_MONQPWOOPO
~lfiOQOPRPPPPP
~lfoOPPRPPPPPP
~lftOOPPPPRPPP
~lgiOOQPPPRPPP
~lginOORPPPQPPP
~li_PORPPQPPPP
~liaTLRPPONONT
~liabPNOPPPOPOU
~liacPNSPPPPPPP
~lianSPNPPPPPPP
~libOQNPQPOPSP
~librOQNPPPOPSP
~licQLQPMRNPTP
~lic_QOQPORQPOO
~licaROPPPPPPPP
~liceONRPPOOQQQ
~lickOQMPPSOPQP
~licoOORPPPPPQP
~licyPOOPPPPPSO
~lidRPOQPOPONS
~lid_OPNPQPPPOT
~lidaRPOPPPPPPO
~lideNRPPPOQPPP
~lidiPNQRPPPPPP
~lieRQOOOOPOQP
~liesPONPPPQPRP
~lifSPNQOPQOPO
~lifeSPPQONOPPP
~liftOPNPPRQPQO
~ligRMTPONOONS
~lighRPRPPOPOOP
~likNPROOQSOOO
~likeOPROOQROOO
~limPKRPPPPPQS
~limbRMQPOQOPPP
~limiONNQPPPPQS
~limpNPRPPORPPP
~linNPTPPNQQSM
~lin_PQPRQONOQO
~linaRPNPPPPPPP
~lindMPQQOQQPQP
~lineKRRORNSOPO
~lingRMRPMOTRNO
~liniQQQNPQMPRP
~lioPOPPPQROPP
~lipPRTPOMNORP
~lip_QROPPOPPOP
~lipiOPRPPPPPPP
~lippPORPPPPPPP
~lipsOQSPPNOPPP
~lirQNPPOOPQQP
~lisOQJOPPSPRP
~listMRLPOQQPSP
~litSPMSOPMQPP
~lit_PPOROQPPPP
~litiPRNQOOPPQP
~litrPNRQPPOPPP
~lityRNNPPPPQQQ
~livOPPOQRPPQO
~livaOORPPPPPPP
~liveQQMOQRPPQN
~lizQOOSQOPPPP
~liziPOORQPPPPP
~lk_PVPNPOOQNN
~lkeOPSPPPPPOP
~lkedOPRPPPPPOP
~ll'SPOPPPPPPP
~ll_NUSIOQTOLR
~llaPUVOOLMQOO
~lla_QORPPOOPPP
~llapPNTPPOPPPP
~llarQROPPPOPPP
~lleKSSOSQMOQO
~lle_NNUPPPOPRP
~llecQROPPPPOOP
~lledOTNPPPORPO
~llenPJROPSRPQP
~llerOPOQTOOOPP
~llesQNQPPPOPPP
~lleyNQQPPPPPRP
~lliPOQROPOSNP
~llinNNRROQOSNP
~lloMQRORQLPQQ
~llo_NTPPPQOPPP
~llowMOQPRPOPRQ
~llsVMOPOORPOO
~lls_VMOPOORPPO
~llwPROPPPPPPP
~llwaPROPPPPPPP
~llyPSPPOPMOMS
~lly_PSPPOPMPMS
~lm_QRNPPOQPOP
~lmaPRPPPPPPPP
~lmeSMOPPOPPPR
~lmetROPPPPPPQP
~lo_LPVROPNPOO
~loaMPOXNNPORO
~loadNPQXNNNOOO
~loatPOOPPPQPRP
~lobRONPQNRQOP
~lobiROPPPPPPPP
~lobuONOPQPRPPP
~locPNRORLPNVQ
~locaNOPOPOOPVP
~lockQORPRMPNOP
~lodOOQORPOPPP
~lodiOPPORPPPPP
~loePORPPPPPPP
~lofNPOOTOPPPP
~lofeOOPPRPPPPP
~logORNPPNOPUO
~logyOPQPPONPSO
~lolNQQQQPNPPP
~lol_NQPQRQOPPP
~lomNQOOQQQPPP
~lonUGOPRTOROP
~loneSNQNPPOQPP
~longSMMPRROQPP
~looQNPLPPRNVP
~loodQNPOPQOOSQ
~lookPNPOOOTPPP
~loorNQQPPOOPRP
~lopROQORNOOQP
~loppPOSPPOPPPP
~lorOMQTQPONQO
~loriOOPSPPQOPP
~losQQTNPQOOMP
~losePSNPORPOOP
~losiPPTPPNOPPP
~lossRPOOPORPPP
~lostOQROPRNPOP
~lotQQTOPNNPOO
~lotsOQTPPOOPPP
~lottROPPPPPPPP
~louNQQPOPRPOP
~lourPNRPPPQPPP
~lovPQORPQOOOP
~lovePRNPPQPPOP
~loviPOPRPPPPPP
~lowTNQOQOPNPO
~low_PPOPPQROOO
~loweSLOQQNOPRQ
~lowiPPSPPPOPOP
~lowsQSNOPPPPPP
~loxPNPRQOPPPP
~lozPPPOPORPPP
~lp_OPRPOOTONO
~lpaPROPPPPPPP
~lpitOOPPPRPPPP
~lprQOPOROPPPP
~lproPPPORPPPPP
~lpsPPPPPSOPPP
~lps_PPPPPSOPPP
~ls_SJQQOMYMQO
~lseQQQOOOSONP
~lse_PSQOOOQONO
~lsesPOOPPPRPPP
~lsiPNSPPPPPPP
~lsioPORPPPPPPP
~lsoONRPPOORPP
~lso_ONSPQOORPP
~lstRNPPPPPPPP
~lsyRPNPOPQPPP
~lsy_RPNPOPQPPP
~lt_PNPRONOOQS
~ltaNQPPPPRRON
~lta_NQOPQPRPOP
~ltanOROPPPPPQP
~ltatPORPPPPROO
~ltePNSQPOOPQP
~lterQNOQPPPPQP
~lthPPOOOONRRR
~lth_OPPPPPORPQ
~lthyRROPPOOPPP
~ltiPNQPPORPPP
~ltoPPORPQPPPP
~ltrQONRPORPOP
~ltraQONQPPRPOP
~ltsRNOOOSPOPQ
~lts_RNOOOSQOPQ
~ltuPROPPPOPQP
~lturPROPPPOPQP
~ltyQOPPPPOROR
~lty_QOPPPPOROR
~lucMNSRPNTOPO
~luckPSOPPOPPPP
~lucoOPRQQOPPPP
~ludQQNPPOOSPP
~ludeQOOPPPOSPP
~lueOPQOPPRPPO
~lugPRPPPPPPNP
~luiQPOOPORORP
~luicOPPPPPPOSP
~luidQOPOPPRPOP
~lumROMPORSQNO
~lumbRQNPPPPQOP
~lumpPNOPPRSPOO
~lunQRROPPNPNP
~luncOSQPPPPPNO
~lungRNRPPPOPPP
~luoSOPOPOPPPP
~luorROPPPPPPPP
~lurPNRQOPPPOP
~lurePPPRPQPPOP
~lurrPNRPPOPPPP
~lusTNQQQOOOOO
~lus_SNQRQONPOP
~lusiRPPPPPPOPP
~lutSMRQPPPPOP
~luteQNQQPPPPPP
~lvaROPPPOPPQP
~lvagROOPPPPPPP
~lveQRNPPORPOO
~lvedPOPPPPRPPP
~lvesORPPPPPPPP
~lwaORNPPQQPOP
~lwayOQNPPQQPOP
~ly_XXPOKOJOLS
~lymNPOPOQUPPP
~lympOPOPPPSPPP
~lysOORPPOOQPO
~lysePRPPPPPPPP
~lysiONRQPPORQO
~lytSNQOPPPPPP
~lytiROPOPPPPPP
~lzhRPPOPPPPPP
~lzheRPPOPPPPPP
~ma_QRQORQOONN
~mabQNOQQPPQOP
~macNPRNPMQPTO
~machORRPONQPPO
~macyNPQOOPOPTP
~madOQPQPOPOOR
~madePSOPPOPOOR
~magUPOPPQNPNO
~mageRPPPPPPPPP
~maiPSPQOOMPPQ
~mailOTNPPOOPPQ
~mainPPPROPOPPP
~makPPMPQQPOOR
~makePONPQQPPOR
~malQQLNNSVONO
~mal_PQNNNSUOOP
~mallORMPORRPPP
~mamRPPPPQOPOP
~mammRPOPPQOPOP
~manQPQRPNLNRR
~man_ONTPQNPOQP
~manaRQNPPPPPQO
~mandOROPPPOPPR
~maniPROPPPPPPP
~manyNMRSPQOPQP
~maoOQOOSPPPPP
~marRPPOOOPPQP
~mariPOPPPPPPPR
~markPPOPPORPPP
~martROPOPNOPRP
~maryRPPPPOQQPP
~masPNQPONPOUO
~mas_PSNPPNPPQP
~maskQONPPOPPTP
~massONTPPPPPOP
~matSOPNROPQNP
~matcPSNPPOPPPP
~matePOQOOROQPQ
~matiPOROPOOQOP
~matrNQOPRPPPPP
~mattPMPPQPSPPP
~mazMPPPSPPPPP
~mb_RMROOPQMSP
~mbePOORPOMSRN
~mberOPORPOMSRN
~mbiSNPNQQOPPP
~mbinQNPOQQPPPP
~mblQNRPPOPPPP
~mboUPMOPOOROP
~mbolRPNOPPPRPP
~mbosRPOPPPPPPP
~mbsONRPPORPPP
~mbs_POOPPPSPPP
~mciQOPOPPPRPP
~mcinPPPOPPPRPP
~mcrPORPPPPPPP
~mcroPORPPPPPPP
~me_NVTKOOPTMO
~meaLLOPPOZRNP
~meanOPPPPOSPPP
~mearPNOPPQSPOP
~measNOPQPPQRPP
~mebORRPPOPOPP
~meboOQRPPOPOPP
~mecRQPPOPOQOP
~medRMMNPPMWPS
~med_PQPOPONSNQ
~mediONPOPPOSQQ
~medsROMPPQOQQP
~meePRQPPOOPOP
~meetOTOPPOPPOP
~meiPPROPPOPPP
~melPQPPOSNQNP
~mellPOPPPSOPOP
~memQPNQOQPPPO
~menSLKUMRNTOQ
~men_OQPSPOOPOP
~meniSOPQPPNPPP
~mentPKKRNQQTPS
~merPLONPSSPPQ
~mer'RPPPPPPPPP
~mer_NNPOQPTPPP
~meriPOOPPRPPPP
~mesSIQPQSMNSQ
~mes_SJROOTONQP
~meshQNPPPQPPPQ
~mestPOOQRPPPPP
~metRNQQVNONON
~metaSOPOQPPPPP
~metePTOPPPOPOP
~methOLRQVNQOPO
~metiPOOPPRPPPP
~metrOPPPPPRPPP
~metsOPQRPOOPQP
~mfoPROPQPPPPP
~mforPROPQPPPPP
~mfyOROPPPQPPP
~mfy_OROPPPQPPP
~miaSOPQOOOPOP
~mia_SOPQOOOPOP
~micQMQROOROQO
~mic_PMQQOPSPPP
~micrPPOPPPPPRP
~midRLSOPOQPQO
~mideQQONQPQPPP
~migPNOPORQPRP
~migrPONPORQPQP
~milPSOOQNPPNR
~mildQQNOOPQPPP
~milkQROOPPOPOP
~milyPPOPQOPPPS
~minSOTRNRLOMP
~min_RRNPOQQONO
~minaPPMPPPRPQP
~mindSQNPPPOPPP
~mineQOMRPUNOOP
~mingNNTPOQQOQO
~minoOOPPPPOPPR
~minsOORPPPPPQP
~minuNPWPPNNROO
~mioPNPQRPPPPP
~mio_OPROPPPPPP
~miodPONRQPPPPP
~mirQRNPQPPPPP
~misQNPPPOMRQQ
~missONOQOPNRRQ
~mistPPRPPOPPPP
~mitMQQOPNPOPT
~mit_NPNQPOQPRR
~mitiQPROOOPPPP
~mittNQOPRPPPOQ
~mmeRQQOOPOPOO
~mmiPROOPPPPPP
~mmoSONPPPPPPP
~mmogRQOPPPPPPP
~mmuQOPPROPPPP
~mmunQOPPROOPPP
~mmyPNQPPQPPPP
~mmy_PNQPPPQPPP
~mo_NOVOPQOPOO
~mocPPOPPPRPPP
~modQQNOOOOSQO
~modiQNOPOPPSPP
~moduPROPPPOPPP
~mogSPOPPOOPPP
~moglROPPPPOPPP
~mokOQQPSPOPOO
~mokeRNRPQOPOOO
~mokiPONPRQOQPP
~molSNOQNRQOOO
~mol_PQQRNPPPPO
~monVRMPNRQNMO
~mon_QRNPPPPPPP
~mondOQRPPOPPOP
~moniUOQNOPPPOP
~montQOLROTPOQO
~mooPQNPPPQPPQ
~morURSOLPNPON
~mor_OOOPPQRPPP
~moraOPRPPPPPPP
~moreRSSOONMPOO
~morgOROPPPPPPP
~mornPQOOPRPPOP
~morpPPPSOOOPQP
~morrPRQPPOPOQO
~mortSPPPPPOOPP
~moryRNPPPQPPPP
~mosNSPPPPPPOO
~mostOTOPPPOPOP
~motRKTOQPPOQO
~motiROOPPPPPPP
~motoPOPPPPRPPP
~mottONSPPPPPPP
~mouLNVRPPOPOP
~mounNOPRPPPPPP
~moutNOSPQPPPPP
~movPSROPNOQQO
~moviORSOPOOPPP
~moxQQOOROPPOP
~moxiRROOPOOPOP
~mp_KQSOOQSPOO
~mpaSQNOPPOPQP
~mparTOPOOPOPPP
~mpeQJUOPPPPPS
~mpedPMTOPPQPPP
~mpetNPPPPPPPPS
~mphPPOPPPSPPP
~mpiOOPOSOQPPP
~mpicNPPPSPPPPP
~mplRSKPQOOQOR
~mpleQRNPPOQQOP
~mpliRPPPPPPPPP
~mprQPSOPOOPOO
~mprePPRPPPPPPO
~mproRPOPPPPPPP
~mpsPPOROQQOOP
~mps_NPNSPQQPPP
~mpsiROPPOPPPPP
~mptOMROPOTPNQ
~mpt_OPPPPPPPPR
~mptiOORPPOPPPQ
~mptoRONPPPTPOP
~mptyOPROPQQPPO
~ms_UOJSOLUNQO
~mseQQQPPPNPPP
~mselQQQPPPNPPP
~mucOPRTOPOOOO
~muchOOSTOPOOOO
~mudRNPPPPQPPP
~mumOMPPQRQPPR
~murNPPPQOQPPP
~musPOLOSPOPQR
~mus_OOPPQPRPPP
~muscROPPQOOPPP
~musiQRNPPPPPPP
~mustPNMPRPOPQS
~my_QLRPPQPRNO
~myaOPPORPPPPP
~myasOPPPRPPPPP
~mycROPROOOPOP
~myciROPROOPPOP
~mysNOQPOSPPPP
~myseNOQPOSPPPP
~n'sMNPPQRTOQO
~n's_MNPPQRTOQO
~n'tOMUPOQROOP
~n't_OMUPOQROOP
~na_YLOPPMQOOP
~nacQQNOQPOPPQ
~nac_OPPPRPPPPP
~nachQRNPPPPPPP
~nadoPRPPPPOPPP
~nafiPPPPRPPPPP
~nagSMOPORQPQO
~nageSMOPORQPPO
~naiQJOQPSSPOP
~nailPLNQPSTPPP
~nakPPRQPOPPOP
~nalPRPTOPMOLS
~nal_MOQSNROPNQ
~nallPRPPPOPPPP
~naltPPOPPOPPOR
~nanOORRRPPONP
~nanaOQNPRPPPPP
~nancPQOROPOPOP
~nantPNQPQPPPPP
~napPPRPQPOPOP
~naphNPSPROOPPP
~naprRPPPOPPPPP
~narrPOPPPPRPPP
~nasONQOSPPPQP
~nasaPNOPRPPPQP
~natQNPSOPQNQO
~nataPNPQPORPQP
~nateSPNTNQOOPO
~natiNPPOQPQPQP
~navOPPPRPPPPP
~naviOPOPSPPPPP
~nboPROPPOPPPP
~nc_ORPOPOPPRP
~ncaOOSPPPPPPP
~nceWRKQLQOQNP
~nce_TNPPKRPROQ
~ncedSONPPOPPPP
~ncelOSOPPPPPPP
~ncenMSNRPQPPPP
~ncerSOOOPPPPPP
~ncesRQOPPOOPPO
~nchNPTOOOROPO
~nch_NRRPPPPPOP
~nchePMTPPOQPPP
~nchoPNPPPPRPPP
~nciRRPOOOPRNO
~ncidSPPOOPOPPO
~nciePRPPPPPPNP
~nclMNQPQRPSOP
~ncleONRPORPPPP
~ncluPPOPPPPSPP
~ncoPLRRNOORRP
~nconPORPPPPPPQ
~ncopQOPPPOPRPP
~ncrPNQROPOPPP
~ncrePPORPQPPPP
~ncriPORPPPPPPP
~nctUMOPOQPPOP
~nctiSOOPPPPPPP
~nctuRNPPPQPPPP
~ncyONNSPPRPOQ
~ncy_PNNSPPQPOQ
~nd_OSQOLPMQPR
~ndaOMNRNQPPQS
~ndadPPPPPROPPP
~ndatONOPPPPPPT
~ndayOROPPPPPRP
~ndeRQQPMLPQSO
~nde_QORPPPPPPP
~ndedPSPPPONPRO
~nderTNPPNNQPPQ
~ndiOQOPPOSPOO
~ndicQPOPQPRPPP
~ndlQPNPQOPQOQ
~ndmPNRPPPPPPP
~ndoPNUNOPNORQ
~ndo_MNWOPPOPQO
~ndomTNNPPPQPPP
~ndosOPRPPPPPPP
~ndouOROPPPPPPQ
~ndpPNPPPRQPPP
~ndpaPOPPPRQPPP
~ndrSOLPQSOPOP
~ndroTNNPQPOPPP
~ndsLPQQORPORP
~nds_LNSQORPORP
~nduPOQOOPROQP
~ndwOSOPPPQPPP
~ndwiPROPPPPPPP
~ne'PSNPPPPPPP
~ne'sPSNPPPPPPP
~ne_KMYUZRKKNJ
~neaMPROROQPQQ
~nea_ROPOPPPPPP
~nearLPRPQOPPQQ
~nebRNPPOPQPPP
~nebsPOPPPPRPPP
~nebuRPOPPPPPPP
~necOKVPOOSPNO
~neckPNTOPPRPOO
~nectPNSQPPPPPP
~nedMUPOOQQPNQ
~ned_OUNOOQQPNQ
~neeSMPOPWMPON
~nee_ROOOOPRQOO
~needQPRPPRKPPO
~neerPROPPPPPPP
~neesRNPPQPPPPP
~nelRMROQOPQOO
~nellRMRPPPOPPP
~nemNOPQTPNPQP
~nemaOOPPTPOPPP
~nenPTOPPPOPOP
~nen_PSOPPPOPPP
~neoQMRQPPOPPP
~neonPMRQPPOPPP
~nepRNOOPTOPOP
~nephROOPOTOPOP
~neqOPRPPPPPPP
~nequOPRPPPPPPP
~nerPOPNSQQOMR
~ner'OPOPQROPPP
~ner_NQQOQOQPNS
~nervRNOOQRQPPP
~nesRNTMNPROQN
~nes_QPRONQQORO
~nessRQOONPRQOP
~nestONRPPPQPQP
~netSONOOPOOSO
~net_QOPPPPOOSO
~neuSPQPOPQONO
~neurROOPPPROOP
~neutOPRPPPQPPP
~nevPUMPPPOOPP
~nevePTNPPPOOPP
~newQNPQQOQOPO
~newbQMQQQPQPPO
~nexRQPSOPNNOO
~nextQSQQOPOPNO
~neyQQMOSPPOOQ
~ney_PQNNSPQOPQ
~nfaWOLPOOPPPO
~nfanQNPQPOPPQP
~nfarVQMOOPOPPP
~nfePROOPQPOPP
~nfecROPOPQQOPP
~nferNRPPPPPPPP
~nfiNOOQPPQPPQ
~nfuPMRSOOQPOP
~nfulPPOPPORPPP
~nfusPMSSOOOPOP
~ng'NPOPPQPPPQ
~ng'sNPOPPQPPPQ
~ng_ORZLMQNNLS
~ngaQNSPOPPPPP
~ngeQQROPPQOON
~nge_QPRPOOPOOO
~ngedNSOPPQOORP
~ngerQQNOQQPQOO
~ngesOPPPPPRPPP
~ngiPSQPNQMPOQ
~nginQSQOOOOPOP
~nglPQOPPOSPPO
~ngliPPOPPORPPP
~ngoTMQPPOOPPP
~ngraORPPPPPPPP
~ngsPPLOSSOOQO
~ngs_PQKPQSPOQO
~ngtQNRQPPOPPP
~nguPNRNPQQOQO
~ngueNNSOQPRPPO
~nguiQROPPPOPPP
~nhaPLRPPSPPPP
~nhalPNQPPSOPPP
~ni_ROQPPPPPPP
~niaORMPPQRQOO
~nia_QPMPPPSPOO
~nicQPTPNPKRRO
~nic_OSONPPORQO
~nicaQPPQNPOPOP
~nicePSNPPPPPPP
~nichOMUPPPOPPP
~nicoRNPPPPPPPP
~nicuOOQPPPOPRP
~niePMSPPQOROO
~nietOOTPPPPPPP
~nifQORPOOQPOP
~nifeQORPOPOPOQ
~nigNVNOPQPOSM
~nighMWNOQQONSM
~nilOOQPPPRPPP
~nimRNQOPPOPPQ
~nimaQNQPPPPPPP
~ninMPPRNQROOQ
~nin_NPPQQPPPPP
~nineOOPQOQRPPP
~ningPQOOOPQPOR
~nioPNNPPPSPRP
~nionNPNPPQSPQP
~niqRPOPPOPPPP
~niquRPOPPOPPPP
~nirRPOPPPPPOP
~nisQQQQQPPOMO
~niscSOOPPPPPPP
~nishNTRPPOOPNP
~nisoNPOQQPQPPP
~nistPORPPPPPPP
~nitMPNTUOKPSN
~nit_OSOPPOONRP
~nitePQNPPPPOSP
~nitiPOORPQOPOP
~nitoRPRPOPOPOP
~nitrNOOOWOPPPP
~nitsONPSOPOROP
~niuOQPPRPOPPP
~niumPPPPRPOPPP
~njeQOOQPRNQPP
~njecPOOQPRNQPP
~nk_LRQOONSPRP
~nkePROPPOQPOP
~nkerPOQPPPRPPP
~nketPRNPPPPPPP
~nkiQPMOPSQPOQ
~nkinPPMPPSQPOQ
~nklQONPPRQPPP
~nkleQONPPRQPPP
~nknPNOPPQQPPP
~nknoPNOPPQQPPP
~nksOQPPQORPOP
~nks_OQPPQORPOP
~nlePOPPPPSPPP
~nlesPOPPPPSPPP
~nliROPPPPPPQQ
~nlyPPPNOORQQP
~nly_PPPNOORQQP
~nnecPNSPPPPPPP
~nniNOORPTOOOO
~nninOQPPPRPPOO
~nnoPNUPPOQPOO
~nnotPOSPPOQPOP
~nnuPTPOPOOPPP
~nnuaQRPPPOOPOP
~nnulORPOPPPPQP
~nnyPRQOPOOPPP
~nny_QSNPPPOPPP
~no_NPTPOOROOO
~nobOPRQPOPPPO
~noboOQRPPOPPPO
~nodQMPPPOSPQP
~nodePOOPPOTPPP
~noePOTOPPOPPP
~noeaQOSOPPOPPP
~nogOOQPRPPPPP
~noglOPOPRPPPPP
~noiRPPPPPOPPP
~nolPOPOSOORPP
~noloOOQOQPPRPP
~nomRNPPOOORRP
~nomaSPPPPOOPPP
~nomePOPPPPPRPP
~nonRPPPOPPPOP
~noneQROPOPPPPP
~nooOSQPPOOPOP
~noonOTPPPOOPOP
~nopOONRPPRPPP
~nophPPPQOPRPPP
~norTQMNOTQNNQ
~nor_PNPOPPPPPR
~noraQNPPQPPPPP
~noreORNPPQPPPP
~normSQMONSSOOO
~nosTMOOPQQQOO
~nos_ROPPPPPPPP
~nosiRNOPQOQQOP
~notMRQOOPPQMW
~not_POSPPOPPOP
~noteNQNPORNRNT
~nothQRROOPNOPP
~notiNOQOPOPPPT
~nouRPQOPOPPOP
~nougSNPOPOPPPQ
~nowOROPRRPOMP
~now_ORPPQPQOOP
~nownPNOPQQPPOP
~nowsORPPPPPPOP
~npoOOROQPQPPP
~npoiOOROPPPPPP
~nquONRPPPPPOR
~nrePOSPPPPPPP
~ns_SSLLPPQMQS
~nsaROOOQPPPPP
~nscOOSPPPPPPQ
~nsciONSPPPPPPQ
~nseRKRPPRNOQS
~nse_PPQPOPOOOR
~nsfuRQPPPOOPQP
~nshNRQPPPPOOQ
~nsiSOOOQNOPQP
~nsibRNOPPPPPQP
~nsioOSNPQPOPQO
~nsivRPQPOPOQNO
~nsoSNPPQPPPPO
~nspRQOOQPOPOP
~nstTPONOPNPPR
~nst_SPNOPPOPPQ
~nsuLSPOPMNTPS
~nsulNPROPNORPR
~nsurNROPPPORPQ
~nsusPROPPPPPPP
~nswPPRPPOPPPP
~nswePPRPPOPPPP
~nt'ONQQPPOQQP
~nt'sONQQPPOQQP
~nt_MQYPNJKPNW
~ntaNOPPPQPOOR
~nta_POSOPPPPPP
~ntanQORPPPOPPP
~ntarPOOPPPPPPR
~nteMRQRQMRPRM
~nte_POTPPPOPPP
~ntedOTNPPPRPOP
~nteeNTOPPPPPPP
~ntenRNOROOQQOP
~nterNPMPSOQPSO
~ntesOPRPPPPPPP
~nthPPLSOTPOPO
~nth_QPORPQOOPP
~nthsPPNPORQPOP
~ntiUOPMMQOQRP
~nti_OPPQPPRPOP
~ntiaQNPOPPQPPQ
~ntibSOPNOQOOQQ
~ntidQOPPPRPPPP
~ntifQNQPPPRPPP
~ntihPPPPPRPPPP
~ntilOSQOOPOQPO
~ntimOPPPPPPPRP
~ntinNRPPQOOROP
~ntioUPPOOOPPPP
~ntipRPPPPPPPPP
~ntisPQNPPQPPPP
~ntivPPPPPPPPRP
~ntmPNOOPTPPPP
~ntmePNOOPTPPPP
~ntoRQRPONMPPO
~nto_RPSPPONPPP
~ntrNOTNRPNOSO
~ntraLMUPSOPOQN
~ntrePOPPPPOQRP
~ntroSRONOQOPQO
~ntryOPQPPPOPPR
~ntsUOKONSMQRR
~nts_TOKONSMQRR
~ntubPORQPPOQOP
~nturQQNPPPPPOQ
~ntyNQOPPQOQQP
~nty_NQOPQPOQQP
~nuaRQPOPOOPOP
~nualRQPPPOOPOP
~numPMPQOQPRRO
~numbOMPQPQNSRO
~nurMPRORONPRQ
~nursNQPORONPRQ
~nusRQNOOPROOO
~nus_PQNOOQSPOP
~nutPNWPONNSNO
~nut_ROPOPQOPOP
~nuteOPTPPNNROO
~nutoPORPPPPPPP
~nveMPPTOPQQOP
~nverMOPUOPQPOP
~nvoPNPPPPSQOO
~nvuPOSPPPPPPP
~nvulPOSPPPPPPP
~ny_MPPROPQPQP
~nyaPNPPPORPQP
~nybORQPPPOPOP
~nyboORQPPPOPOP
~nylOPQRPPOPPP
~nymPNRPPOPQPP
~nymoPNRPPOPQPP
~nyoNTQPPROONO
~nyonNTQPPROONO
~nysNNSPPORPPP
~nystOPPQPPRPPP
~nytRLMQRNQPQQ
~nythSLMPQORPQQ
~nywOSOPPPOPPP
~nywaPRPPPPPPPP
~nzaPNQPQPPPPP
~nza_QORPPPPPPP
~nzoRPPPOPPPPP
~oacROONRPPPPP
~oadLSPXNONOPP
~oad_MRPTOPOOPQ
~oadiOPOUOPOPPP
~oaguPRPPPPPPOP
~oakPLUPPPOPPP
~oakePNSPPPOPPP
~oakiPNRPPPPPPP
~oalRQOPPPOPPP
~oal_RQPPPPOPPP
~oamPMSPPQPPPP
~oam_PNRPPQPPPP
~oarMUPPPOQOPQ
~oardOUOPPPOOPQ
~oasOUNPPOPPPP
~oastOUNPPOPPPP
~oatONTNQNQPRO
~oat_NNTOPOPPRP
~oatePNOORPQPPP
~obaQMORPPORPP
~obacROOPPPPPPP
~obarPPPRPPPPPP
~obesPOOPPPQRPP
~obiSOOOQOPPPP
~obinROPPPPPPPP
~oblPOOPQPOROP
~obleQOPPQQOROO
~oboOSPPPNQPPO
~obodOQRPPOPPPO
~obuONOPQPRPPP
~ocaPNPOPPOOUP
~ocalOOPOPONPVP
~occQORPOPPPPP
~oceNPNPQOOQSP
~ochQMSPPPQPPP
~och_OPRPPPPPPP
~ocheQNQPPPPPPP
~ociROPQQOOPPP
~ockQUSQPMLNQO
~ock_QTNQQNNOPP
~ockeOPSPPNPPRO
~ocoNOPRPOQORQ
~ocolPQNOOOQORQ
~ocorMOQRQOQPPP
~octOMPROROPQP
~octoPNQPPROPQP
~octrOPORPPPPPP
~ocuMPOQOOOTOQ
~ocumNPNPPOPTOQ
~ocyPMOPPPUPOP
~od_SNPMOSPNPR
~odaPSOQRNOPPO
~odarPONRQPPPPP
~odayQTOPQOPPOP
~odbPNSPPPPPPP
~odbyPNSPPPPPPP
~oddQORPOOQPOP
~oddlQORPOOQPOP
~odeONMNOOQXSN
~ode_OMOOOOPUTN
~odedPROPPPPPPP
~oderROOOPPPQPP
~odesOOPPPPRSOP
~odiRLONROQTOO
~odifPNPPPPOSPP
~odipPPPORPPPPP
~odiuPOPOPPRPPP
~odsQRLPPQPPQP
~ods_PRMPPQPPQP
~oduRSOPPOOPPO
~odulQROPPPOPPP
~odyLQXOQMPOOQ
~ody_LPWOQMPOPQ
~oeaQOSPPOPPPP
~oedROROOPNPPP
~oedeRPPPPPOPPP
~oemRQPPPOOPPP
~oenRPOPPPOPPP
~oesQMLNQQSQRQ
~oes_PLKNQRSQRR
~oesnPRPPPOPPPO
~oevOSOPPOPPOP
~oeveOSOPPOPPOP
~ofaNROQPPQPPP
~ofePNQOSPOPPP
~ofenOOPOSPPPPP
~offPPSOOPMORP
~off_QMQPPPPPRP
~offeORPPPQOPOP
~offiORQPPOOPPP
~ofoOORPQPPPPP
~oftOQMRQNROQP
~oft_OQNPROSPPP
~ofteQOPROOOOQP
~ogenROQPPPPPPP
~ogicPOOPPPRPPP
~oglQMPQRQOPPQ
~ogloROOPQPPPPP
~ognTOOPPPOPPP
~ognoSOOPPPOPPP
~ogrSOPPPPPOPO
~ograRONQPPPPPP
~ogyOPQPPONPSO
~ogy_OPQPPONPSO
~ohoSONOQPQOOO
~oholOOOPRQRPOP
~ohorTPOPPOOPPP
~oi_OPPOSPPPPP
~oicPMRPPPPQOP
~oicePMRPPPPQOP
~oidUPNOQQNOOO
~oid_ROPPQQOPPO
~oidsRQOOQPPOOP
~oilPNRPPPOPQP
~oileOORPPPPPQP
~oinOMROPRSPOO
~oingMSRPORNOPP
~ointQIPNPSTQPP
~oisOQRPOONPQR
~oisoNPPQOPOPQR
~oistPRPPPPPPPP
~ok_QSQNPLROPQ
~okaNROOSPPPPP
~okayNPPOSPPPPP
~okeTTROPLLOOQ
~oke_PNWPOOMPPP
~okedRQOPPPPPPP
~okenQRNPPOOPPQ
~okiMNSPROOPRP
~okiePRPPPPPPPP
~okinNMSPRPOPSP
~ol_PJNUSQSLRM
~olaQLPRQPROOO
~olamPOPROPPPQP
~olarQNPQOQQPPP
~olatPQNPPOQPPP
~oldSONOPPONPR
~old_PQMOQQPOPR
~oldeSQOPOOPPOP
~oldiPPSPPPOPOP
~oldsQNOPPPQPRP
~olePQORSRONNN
~ole_PMQRSRNOPO
~olecOPORPPPPPP
~olenPRQNPPPPPO
~olerQROPPPPPOP
~oliWKOOPQOOSO
~olicRMQPOOPOSP
~olinROQOPQOPPP
~olioOPOPPRPPPP
~ollPRROOOQOPP
~oll_QROPPPOPPP
~ollaPRRPPNOPOP
~olleOMSOPRPORP
~olliPPOPPPRPPP
~olloPRPPPPPPPP
~oloNLVPROMQTN
~olo_PNSPOPPPPP
~ologOOQPPOPPSO
~olonQOOPQPOSOP
~olorPNQPPQOORP
~olouPNRPPPQPPP
~olsPMPPPPSOOR
~ols_PNOPPPSOOR
~oluPPPTPONOPP
~olusQNQTOPOPOP
~olvOPOPPPRPPP
~olvePPPPPPRPPP
~olyPPOOOORRPP
~olysPRNOOPQRPP
~om_PPRPMRNMWM
~omaUQOOPNQONO
~oma_OTNOPOQPPP
~omanQNQQQPOPPP
~ombTLROQOOORP
~omb_POQPPPPNSP
~ombeRNPPPPPPPP
~omboSPNOPOORPP
~ombsONSPPPPPPP
~omeURQNOOOPMP
~ome_SQUMNQOPNN
~omebORRPPOPOPP
~omedQQMPPPPQPP
~omenQNQQPOPPPP
~omerOORPQPPPPP
~omesSOPOPPPPPP
~ometOONPPQSPPP
~omfOSNPPPQPPP
~omfoPROPQPPPPP
~omfyOROPPPQPPP
~omiRNTPOOQONO
~ominNPQQPQQPNO
~omitOPTPOOQPPP
~ommSPQOPPOPPO
~omoOQOPPOPPRO
~ompROQNPNNQOS
~ompaRPOOPPOPPP
~ompeOOOPPPOPPS
~omplRQNPPOOQPQ
~omprPMUPPPPPPO
~ompuOSNPPPPPPP
~omsQOOPPORPQP
~oms_QOOPPORPQP
~omyTMQQOPORNO
~omy_QNRPPQORNO
~omycROPQOOPPOP
~on'MNPPOURPOP
~on'sOPOPPRRPOP
~on'tONQPOSPPPQ
~on_QSNRMRLSPO
~onaQJSRRQNOPO
~onarPORPPPPPPP
~onatPNQSOQOPPO
~onavOPPPRPPPPP
~oncPMPQQROORP
~onceOOOQQRPOOP
~oncoOOPPPPPPRP
~ondOPUOOOQOOP
~ond_QMUOOOOOPR
~ondiOROPPPQPPP
~ondsOROPPPPPPP
~oneSWTOPOJOMN
~one_RRSQQPKQOM
~onepROPPQPPPPP
~onerPRPPPPPPMR
~onesQRROOPPPPO
~onfeOTNPPPPPPP
~onfuQNSOOPPPPP
~ongRQMOPQQPOR
~ong_PRNPPPOOPR
~ongeROQPPPOQOO
~ongsPQOPRPPPPP
~onguPNPPOPTPPP
~oniULRQPNNPOP
~oniaNOOPOQSPPP
~onicROOOPOPRPP
~onigORSPPNOOPP
~oninSPOQPONPOR
~onitROROPPOOQP
~onlOPONOPRPRQ
~onlyOPONOPSQQP
~onnQNTPPOOPPP
~onneQMSPPPPPPP
~onosRPPPPPOQPP
~onsWPPNNOMOMU
~ons_SQMPPQQNMQ
~onscONSPPPPPPQ
~onseVNPOOOOOQQ
~onsuNQQPPOPROS
~ontRORNSRMNOP
~ont_ORXOPMMONQ
~ontaPNQPPQOPQQ
~onthPOLROTPOQO
~ontrRPNMTPPOQO
~onuOPPPPPRPPP
~onvNNQTOPPPPP
~onveMPOUOPPQPP
~onvuPOSPPPPPPP
~onyOORROPOPPP
~oo_PPPPPPPPPR
~oodRQPMOSONQQ
~ood_SOPMORPNPR
~oodbPNSPPPPPPP
~oodeOROPPPPPPP
~oodsPQNPPPPPQP
~oofPOSPPOOPPP
~oof_PPRPPPPPPP
~ookNUPMOMSNRP
~ook_QRRNPLROPQ
~ookePROPPPPPPP
~ookiMPOPPQQOSP
~oolSOQOOQROPO
~ooliQPROPPOPPP
~oolsQMOPPPSPPP
~oomNSSOOPNNQP
~oom_OSTOOPNNPO
~oonRQOPPRNPNP
~oon_QQOPPSNPNO
~oonsPROPQPPPPP
~oopQNOOQNTPQO
~oop_ROPOPOQPQP
~oopyNOOPQPSPPP
~oorPPVQONNLRQ
~oor_QPTQONNLRR
~oosPSOOORPPPO
~ootQMSOOTQOOO
~oot_QORPPPROOO
~ooteOORPPPPPPP
~oothPONPOSQPPP
~oozPMRPPQPPPP
~op_RTNNQOPPOP
~opcOQOPPPORPP
~opeRPTPOMOPON
~openNRSQONPPOO
~operSMQPPQOOPP
~ophPNPRPOSOOP
~ophiNPQPPPRPPP
~ophyRNNRPPPPPP
~opiQQNPQNQOOP
~opioPROQPOOPPP
~oplSOPPNROPOP
~oplaRNPQPOPPPP
~opleRPPOORNPOP
~opoRQQOPOOPPP
~oppOQWNRMMPOP
~oppeORTOPNNPPO
~oppyPPSPPOPPPP
~oprONOQVPOOOO
~opraQOPORPPPPP
~opriOPOPTPPPPP
~oproPNPRPQOPPP
~opsPQNPQROQNP
~ops_PNNPQRPPPP
~opsyQPPPPQOQNP
~opuRPOPPPPPPP
~opyNLSPQORPOQ
~opy_NMRPPORPPQ
~or_NRTMQMMJVT
~oraQMSTQONNPO
~oradOMQPRQQPPP
~oralQPPTOPNOPO
~orbPOQPOPPRPP
~orbiPOQPOOPRPP
~orcQNOPPQQPPQ
~orcePNOPPQQPPQ
~ordLPTOONMQSS
~ord_PROPPOPPPQ
~ordaOORPPPPPPP
~ordeNRNOONPNUS
~ordiPOPPPOOTPP
~ordsOPQPPROQOP
~oreVNPOQPOQOM
~ore_VRNNQNQQNM
~oreaOORPPPPPPP
~orenPOSPPPOPPP
~oresQMOPPSOPPP
~orgNSOPPQOPPQ
~orhROPPPPPPPP
~oriQLPPPPRPPQ
~oriaPNPPPQQPPP
~oricOPPPPPRPPP
~oridPOORPPPPPP
~orinRQQNPPOPPP
~orkQTOOPQNQOO
~ork_PQNOQQOPOQ
~orkeOOPPPQORPP
~orkiOTPPPOOPPP
~orksRQOPPPPOOP
~ormROIMNPVTTM
~orm_LPLOONQWSP
~ormaSPMONSSOOP
~ormiROQOPQPOOP
~ormoROOPPPPPPP
~ormsPPOPPOSPRO
~ornPOMPQQTONP
~orn_SNQQQOQOOO
~orneOONPPPSPPQ
~orniPPPOPRPPOP
~oroTOOOQOOPOQ
~oronROOPPPPPOR
~orpPNRRPOOPPP
~orphPPPROOOPQP
~orrKVPRPPOOQN
~orreMORROOPQPP
~orriOQOPPRPPQP
~orroPTNPPOOPQO
~orsSPTQPMNNQO
~ors_SRPOOONNRP
~orsaOORRPPPPPP
~orstPNRPQOOPPP
~ortTPSMPMNQPP
~ort_NSNOQNOSQP
~ortaRQPOPOOOQO
~orteRPPOPORPNQ
~orthRPQOORNQOO
~ortiPMRQOOQOPQ
~orvOPPPRPPPPP
~orvaOPPPRPPPPP
~oryQPMOPPPQNT
~ory_QPMOPPPQNT
~os_TNPPOPMOSO
~osaQROPPOPPPP
~oscSSROQONPNN
~osc_QORPPPOOPP
~oscoQRPPPOOQOO
~oseSNLWOPMPNR
~ose_SJMVOQPPPP
~osedPSOPPQOPPP
~osesQQQQPPNOPP
~osiTMLQQOUPMP
~osinOPQTPNPPOP
~osisTPLOPPSQOP
~ositQLOPQRRPPQ
~osoSOOPOPPPPP
~ospUOPONNPORP
~ospiSQOOOOOORP
~ossNQLOQPUPOQ
~oss_OQOPQORPOP
~ostUVNRMSLMNN
~ost_PQTPNRNOOO
~osteOWMOOOQPPP
~ostiRPOPPPPPPP
~ostlNRPPPQPPPP
~ostoRNQQPPOPOP
~ostrPPORPPPPPP
~osuSNPPOPPPPQ
~osurRNPPOPPPPQ
~ot_POTQOPRNMO
~otaPSORQNPOPO
~ota_PTMPPOPPQP
~otasQORPPPOPPP
~otatPPOPPPRPPP
~oteONQNQRORMT
~ote_OPTPPOORNO
~otecROOPOPPPPR
~otedPRNPPPPPPP
~oteiOOOPPQSPPP
~oterQNSPPQPPPP
~otesOPNPPQOPPT
~othOQSNPVPNPM
~oth_NQQOORQPPO
~otheSOPOQRONQN
~othiOQSPPQOOOO
~otiWKPONNQOPT
~oticQNQNNPQPQS
~otidPNQROPRPPP
~otitRPPPPPPPPP
~otoNPLNPPSQQS
~oto_NPNPPPTPOR
~otocPOOOPPPOSR
~otorPOPPPPRPPP
~otosPTMPPOOPPP
~otsNOWOOORPOO
~ots_NOVOOORPOO
~ottTNRPOPPONO
~ottaRPPPPOPPOP
~ottePROPPPPPPP
~ottlPMTPOPPPPP
~ou'PROOPPPPPP
~ou'rPROOPPPPPP
~ou_OPSPPPOPPP
~oubPNOPPOSOQO
~oublPNOPPPSOQO
~oucOSPPPOOQOP
~ouchPSPPPOOQOP
~oudNQQPPPQPPP
~oud_PROPPPPPPP
~ougRMROORROOP
~oughRNPOORRPOP
~oulRLPPQSROON
~ouldSJNPQTRPON
~ouleOQRPPPPOPP
~ounLSQPPOQTKQ
~ouncNQQPPOPPPP
~oundQRQOOPQQLP
~oungPOPPPORPOP
~ountNPOQPONRQQ
~oupQRPPONPPOO
~oup_RRPOOOPPOO
~ourRUQQNMJOPR
~our_OURPOQNONP
~ourcROPPPPOPPP
~ouriOPRPPPPPPP
~ourlPPORPPPPPP
~ournPPRPPPPPOP
~oursROMPPNOQTP
~ourtPPOPPPPPOS
~ousMNSNRSMNTO
~ous_NNMQSSPOQQ
~ousePOSOPONPSO
~ousiOORPPRPPPP
~outPNUPPOOORP
~out_NROPQOOPQR
~outcTNOPPPPQOP
~outhNNTPQPPPPP
~outpOOSPPPPOPP
~outsOQRPPPOPQP
~ovaPNPPPPPPRQ
~ovalOOPOPPPPSP
~oveTSNNNKPNTR
~ove_RPQOPPOPPP
~ovedNUOOPOOPQP
~ovelOROPPPQPPP
~ovenROOPPPPPPP
~overSNRPNJQOSS
~ovesQPNPPRPPPP
~oviPQRPOQOOPO
~ovidRONOPRPOQO
~ovinORSOPOOPPP
~ovyONOOPPRPQP
~ovy_ONOOPPRPQP
~ow_RRMPQPQNRM
~oweRNQPPMOORR
~owedNPPOQOOPRR
~owelQNRPPPPPPP
~owerRNPQPNQOPP
~owiORQPPQPPNO
~owinORQPPQPPNO
~owlPNPPPPSPPP
~ownOPTPPOOOOQ
~own_POSPQOQPPO
~owniPRQPPPOPPP
~owoPORPPPPPPP
~owsOQROOOSPOP
~ows_OSOPOOSPOP
~owsyPOROPPPPPP
~oxaONPSRPPOPP
~oxeSROOPOOOOP
~oxesPSOPPOPOPP
~oxiVMNOTNPPOO
~oxicRQQOOPOPOP
~oxinROPPQOPPPP
~oxoNORQROPPPP
~oxonPOPQROPPPP
~oxyRNQPQOOPPQ
~oxygQPRPPPOQOP
~ozenPROPPPPPPP
~pa_NROOPQQPPO
~pacRQQPPNLPPQ
~pacePORPQPOPPP
~paciPQOPPPOPOR
~packRQOPPOOPPP
~padsPQRPPPOPPP
~paeOOPQPPOPRP
~paedOOPQPPOPRP
~pagOTNPPOOOSP
~pageOTNPPOPORP
~paiPRKQOOUROO
~paidPQOPPPPROP
~painOPOOOOVOQO
~pairPRMSPOOQOP
~palNRPPORPQOO
~paleOPSPPPPPPP
~palpOQOPPROPPP
~palsRQNPOPQPPP
~pamSOQPPOPPOP
~pam_ROQPPOPPOP
~panPTOPPOPOPO
~paniORPPPPOPPP
~papNROOPQNQSP
~papeOSMOOROQRP
~parUISNPOPPPR
~paraTORONOPPOP
~pareQPOOPQPNPS
~pariPOPQPOSPPP
~parkNSOQQPOORO
~paroPNPPPPRPPP
~partRJRNRQNTOQ
~pasPQUOOLQOPO
~pasmPORPPOPPPP
~passPUPOPNOOPO
~pastPMPPPOSPPP
~patSNNPPNRORQ
~patcOOOROPTPOP
~pathPNOPOPPQQQ
~patiSQPNQNOOPQ
~payOONOPROUNP
~pboOQOPPPPPRP
~pboaOQOPPPPPRP
~pcsOOPNPPPTPP
~pdaPTNPPPPPPP
~pdatPTNPPPPPPP
~pe_RQNPPOPRNO
~peaPQRRPRNOON
~peakOQSPPPOPPP
~peanROPOPQPPOP
~peatPQNROQPPPO
~pecRQLPPORRPO
~pectPRNPPOQQOP
~pedNTTOOOQOON
~ped_MTUNPOPPOO
~peeOROQOOQPPP
~peedPPNQPPQPPP
~pefPPPORPPPPP
~pefrOPPORPPPPP
~pelPNQOPQSPNO
~pellPQOOPPRPOP
~pelvQNQPPPQPOP
~penPRSQOLPPMQ
~pen_QPSOPOOPPO
~pendRNOPPORQPP
~peniONRQOPRPOP
~pensOUOPPPOPNR
~peoRPPOORNPOP
~peopRPPOORNPOP
~pepPROPPPOPPP
~perRKNVQROPPO
~per_NPOSNOQQQO
~peraONTPPROOPP
~perfQQQOPPNPPP
~periONOTPQQOPO
~perlRPPPPOPPPP
~permOPNPRQOPPP
~persSONOPROPOP
~pertQQNOROPPOP
~perwPROPPPPPPP
~pesRPQPPOPPOP
~petNOQPPRPONT
~peteNOPPPPPPPS
~petiOQOPPROPOQ
~pezPNQPQPPPPP
~pgaPQNPPPQPPP
~ph_QONSPPPPQP
~phaOOSNNNQQRP
~pharNPQOPOOPSP
~phasROPOPPQPPP
~pheLLOUSSOOOP
~phenPOPSQOOPPP
~pherOOPRPOQPPP
~phewOOOPPTOPOP
~phiMOQQOOSPPP
~philMOQPPPTQPP
~phoNPNOOLVQRR
~phonPQPOPNORRP
~photPQLPPOSOOS
~phrRQOOPOPPPP
~phriROPPPPPPPP
~phyQOORRPNOPP
~phy_ROPPPPQPPP
~phylPOPRRONPPP
~picOSPNRPQOOO
~pic_PSOPPOPPOP
~picaPNPOQQRPPP
~piciOPPPROQPPP
~pickQROPPPOPPP
~pictPPOPPPRPPP
~pidQPSNROMPPO
~pid_PPSOPPOPPP
~piduQOPORPOPPP
~piePPRPPPOPPO
~piesPROPPPOPPP
~pigOPOPPPSPPP
~pilQKSRQOOOPQ
~pil_ONQSPOQPPP
~pileMPOPQROQPQ
~pillUMPPPOOOPP
~pilsOOSPPPPPPP
~pinUNROQRONON
~pinaQORPPPOPPP
~pineSOPQRONPOO
~pingRMQNQSQOOP
~pinkOUNPPOOOQP
~pinpOOROPPPPPP
~pioPROQPOOPPP
~pioiQROQOOOPPP
~pipORPPQPPPOP
~pipeORPPPPPPOP
~pirQPRNQOPQOP
~piraPNSOOPPQPP
~pireOSPPPOPPPP
~pisQLSPPQPPPP
~pisoQNPPPPQPPP
~pitRNPNOPQORP
~pitaRPONOQPORP
~pittPPOPPPRPPP
~pixQQNPPPOQPP
~pizOSNQOOPPPP
~pizzPSNPPPPPPP
~plaQSNQOQQPLO
~placROPPOPOQPO
~planNVLQQPNQOQ
~platOMTPPOSPPP
~playOUMPPQPPNO
~plePPQRMNYOMN
~ple_RPNOOPVPNP
~pleaOQRRPOOOPO
~pleePOPPPPRPPP
~pletPROPPPOPPP
~pliQQNQOROPPP
~plicRPPPPPPPPP
~plitPQNROQPPPP
~ploNSPPPQOPPP
~pluQROOROPPNP
~plugPRPPPPPPNP
~plusQNPOROPPPP
~plyOPQOPOOOSQ
~ply_OPQOPOOOSQ
~pneRORPOPOPOP
~pnoPLTOPPRPPP
~pno_PNPPPPSPPP
~pnoePOTOPPOPPP
~po_PRQPOPPPPP
~poeRPPPPOOPPP
~poiQJROOSPPPR
~poinRKQNPSPPPP
~poisNPQQOPOPQR
~polMMRQNPSPSP
~poliPNPPPPOOSP
~ponSMTOOONOPQ
~pondOPRPPPOPPQ
~popMSOOPRQPPP
~popsORPPPQOPPP
~porNRNOPNNSSS
~portMRNOPNNSSS
~posPPNOPRRNOQ
~posiQLOPQRRPPQ
~postNUNPOPROOO
~potQRQPOPOPOO
~potsOPPOPPRPPP
~pottPQNPPPPPPP
~pouQPRPOOOPPP
~pourRNRPPPOPPP
~powPNRPPPOPPQ
~poweOORPPOPPQQ
~ppaORNPPPRPPP
~pparPROPPPPPPP
~ppeRNSOQPQQNN
~ppedNRSOPPOPOO
~ppenTMPOQOPQOP
~pperPMPQPPSPPP
~ppinQNROQPPPOQ
~pplOQOPPNQNTQ
~pplyOPPOPOPOSQ
~ppoPOOOPTOPPP
~ppoiPNOOPTPPPP
~pprOQPOOOPOSP
~pproOPPPPPPPSP
~ppyOSQPPPNPPP
~ppy_OSQPPPNPPP
~pr_ONOPPPPPQS
~praQNTNRMPPPQ
~prayORQPPOPPPP
~preZOPPQONOLN
~preaOTQPPNOPPP
~precPSOPPPPPPP
~predQNNRRQOPOP
~preeRNQOPQQPPP
~pregNNOQSQQPOP
~prehSOPPOPPPPP
~prepPNSPQPPPPP
~presSQSOMQPNMQ
~pretPONQPPQQQO
~prevVPOPOOOPOP
~priQRLNRPQQPO
~prigQNOPPPRPPP
~prinOWLPPQOPOO
~proXLGMTROOSQ
~proaPPPORPPPPP
~probQQPOQQNRNO
~procNNQPQOOPTP
~profPPNORQOPPP
~progTPOOPOOPPP
~prolRPQQOQOPOP
~promPROPPOQPPP
~propQMQQROOPPP
~prosRLPQORPOOR
~protQMLOPPSORR
~prouPSNPPPPPPP
~provQRNOPOOOSO
~proxPOPPOPQPPR
~ps_HSLTOVQPQO
~pseTMSOSNPPNO
~pse_UOOOPOPPOP
~psedOOSPPOOPPP
~pseuNOPPSPQPPP
~psiPVMOONNRQO
~psidOROPPPPPPP
~psisPRNPPOORQP
~pstPSOPPPOPPP
~pstiPROPPPOPPP
~psy_OQPPRPOQNQ
~pt_PONOPOPQRS
~ptaNQPORQPQPP
~ptedPROPPPPPPP
~ptiPNSORPPRNO
~pticONPPPPRQPP
~ptioNPRPRPOQOP
~ptoQSLOONVPOO
~ptomRNNPPOTPPP
~ptsRPPPPOPQOO
~ptuQMTPPOPPPP
~pturQMTPPOPPPP
~ptyOPSPOPQOOO
~pufPNOQPPRPPP
~puffPNOQPPRPPP
~puiONSPPPPPPP
~pulQMUNQPPOOO
~pullONQOQROPPP
~pulsOOUOPOQOOP
~pumNPSRPPNPQP
~pumpNPSRPPNPQP
~punSMOPPQQPOP
~puncRNPPPQQPPP
~pupOOTPOOQPPP
~pupiOOTPOOQPPP
~purPOUOPNPPOP
~puriRPPPPPOPPP
~purpNPSPPOQPPP
~purtPNSPPPPPPP
~putPPRPPOQPOP
~put_OOSPPPPPPP
~putaQNRPPPPPPP
~puteORNPPPPPPP
~putuPPOPPPRPPP
~py_MQRPQPOROP
~pylPOPQPPROPP
~pyloPPOQPPROPP
~quaRORROOOPOP
~quanPPPRPPPPPP
~queVLQQNNNSNQ
~que_SORPPPOPPP
~quelRPOPPPPQPP
~quenRNQRPPPPPO
~querPNQPPOPSPP
~quesPPNPPQQPPR
~quetQORPPPPPPP
~queuPROPPOPPPP
~quiNNQQQROOOS
~quicQOROPPOPQP
~quieORQPPOPPPP
~quirOOPPPPOPOT
~quitRMPPPTOPOP
~quivNOPTOPQPPP
~quizPRPPPOPPPP
~r'sOOQPPSNPQO
~r's_OOQPPSNPQO
~ra_QMYOPNNOPP
~raaONTPPPPPPP
~rabOQQPPROPOO
~racSNSOQPNOOP
~raceQSQPOOOPOO
~rachPNTPPOOPPP
~rackNOOPQRPPQP
~racoROQOPPPPPP
~ractQPMPQOPPPR
~radQNSPPQNNRN
~rad_ONRPQPPPPP
~radaRQNPPPPPPP
~radeRQMOPRQPPO
~radiPPSQPOMOQP
~radyPNSPOOQPPP
~ragPQRPPOOPPP
~raiSQPQNPLQPO
~raigRQPPPPOPOP
~railQNRQPOOROO
~rainPROPOQNORQ
~raisPRNQPPQPOP
~ralSONTPNOQOO
~ral_SMMRQNQROO
~ralsPROQPPOPPP
~ralyPOSPPPOPPP
~ramQOKVQQQOOP
~rameRQOPPOOPOQ
~rammPROPPPPPPP
~rampROOPPRPPPP
~ramsOOOUPOPPPP
~ranQRQRPMNOQO
~ran_PQNRPPPPOP
~rancKQRRPPPRPO
~randPNQPPTOPPO
~raneSONPPPPORO
~rangMSQQOOQPPO
~rankPOSPPNPPPP
~rannPPROPOPPPP
~ransRSOOQNOOPP
~rantPPOPPOOPPR
~rapVKRMRPNQPO
~rapaOPPPQPRPPP
~rapeOPQORPPPPP
~raphSOPPPPOPPP
~rapiSNPOPQNPQP
~rappPORPPPPPPP
~rapyRPOPPQOQPP
~rarNPQPQOOOTO
~raryOPOPPPOPSP
~rasQKQLTQRNOR
~raseOOPPPPPPPS
~rastQMQNRPQPPP
~ratQLSYMPLQNO
~rateRROTOONQON
~rathPPROPPOPPP
~ratiPKPWNPNQOR
~rauPLVQPONOPP
~raumQORQPOOPPP
~ravRMOPPOSPPP
~raviROPOPPPPPP
~rawNSOQOMROOR
~raw_POOPPPQPPS
~raweNTOPPPPPPP
~rawiPROPPOQPPP
~rawnPNTPPOPPPP
~rayNQSOOOOOQR
~ray_NQRPPNOOSP
~raysPPOPPPPPOS
~razPORRPPOPOP
~razoPNQQQQPPPP
~rbaQNPOQPPPPR
~rbalOOPPPPPPPR
~rbiPNPQPOPSOP
~rbidOPPPOPPRPP
~rblPNQPPQPPPP
~rceRMPPPQPPPQ
~rce_QNQPPQOPPQ
~rch_OSNPPQOPPQ
~rchiPORPPPPPPP
~rciRRNPPPOPPP
~rcisSPPPPPOPPP
~rclSOPQOPOPPP
~rcl_ROPQOPPPPP
~rcoQRMPPPOPQP
~rconPRNPPPPPPP
~rctSOOOPPPPPP
~rct_RPPPPPPPPP
~rcuPNSPPPQPPP
~rd_KUUPOPLLTP
~rdabOORPPPPPPP
~rdeLSNOONQNTS
~rdedOPPPPPPPPR
~rdenNPQPPPRPPP
~rderOSNOPNPNUQ
~rdiSMNPNNPTPR
~rdiaRNPPOOPPNR
~rdinOONOPOOTQP
~rditPPPPPPRPPP
~rdlOPRPPPOPPP
~rdlyOPRPPPPPPP
~rdoPRQOPOPPPP
~rdsQTOPOOOQOP
~rds_QSOPOOOQOP
~re'PNPPPOSPQP
~re'sPNPPPOSPQP
~re_WS[JKKKQSL
~reaVNTNRRMLMP
~rea_OLQQOPTPPP
~reacOOQOQOOPRR
~readOVPOOPQPNO
~reakRRLQOOPPPQ
~realRPQPQPOPOO
~reamQQPOOSOPNO
~reanRNQQPPOPPP
~rearPORPPPPPPP
~reasQPMOSQOPOP
~reatSNSNPPPMQQ
~rebSOPPPPOPQP
~reboRPOPPPPPQP
~recOOPPMRQNQS
~recaPSOPPPPPPP
~receNRRQPPPONO
~rechOOQPPPPPSP
~reciRQOOPOPPPP
~recoQMPOORPONT
~rectNMQROOQPRP
~recuRPOOPPQPPP
~redROLROQONQR
~red_MPOPNQQNSS
~rediSOOPPQOPPP
~reduTOORPOOPOO
~reeTUNNMQOONP
~ree_SPPPNOQOPQ
~reezPROPPQPPOP
~refONLNNTSOQS
~refeOQMQPOPQSO
~reflONQPPPSPPP
~refuMPNOOTOPNU
~regLNNTTORPQP
~reg_NOPRQPQPPP
~regiNPORPOOPRP
~reguOOQPPPRPPP
~rehUONOOOPPPO
~rehoRPPPPPPPPP
~rehyRPOPOPPPPP
~reiONSPPPPQPP
~rejOPOPPPPRPP
~rejePPOPPPPRPP
~relQNOPQRMPPS
~relaQOOOPPOOQS
~reliRPPPPOOQOQ
~rellPROPPPPPPP
~relyOORPPSOPPP
~remQPQQOOORNO
~remaOOPPPOPRPP
~remeOROSOPOPOP
~remiSQOPPPOPOP
~remoPMROPPQQPO
~renTOORPOPOMQ
~ren_TOOOOPQPPP
~renaNPQUOOOPPP
~rencTPOOPPPPOP
~rentNRNOPROPOS
~reoQPNROPPQPP
~reotOPORPPPPPP
~repNONQPNOTQR
~repePQNROQPPPO
~replQRPQPOOPOO
~repoMMNOPOQSRT
~reqPNNROPOPPS
~requPNNROPOPPS
~rerPMRPPPOQOP
~rer_PMSPPPPQOP
~resRRULMOLOUO
~res_ROPQORMPQP
~rescROOPPQOOPQ
~reseOUMOPOQOQP
~reshRPNPPPQPPP
~resiOOPOQOSQOO
~resoORPPPPOPPP
~respOKYOOONPQQ
~ressORTPOPOOPO
~restPTLOPOOQRQ
~resuSMQOOQOPRN
~retTOQNONOPRP
~ret_POPPPORPPP
~retaPORPPPOPPQ
~reteSNPPPONQQO
~retuQRNPPPPPPP
~reuPRPPPPPPPP
~revVONPNOORNQ
~reveTOPOOOPPOP
~reviQPNPPOORPP
~rewPUNPPPOPPO
~rew_OUPPPOPPPP
~reyPNVPPOOPPP
~rey_POUPPOOPPP
~rfaQOOQQROPPO
~rfePSPPPPOPPP
~rfecPRPPPPOPPP
~rfoROPPPPPPPP
~rforROPPPPPPPP
~rg_PSNPPPOPPP
~rgaOORPPPPPPQ
~rganOORPPPPPPQ
~rgeROMOONPSQQ
~rge_RNOPPOQRQO
~rgenPQNOPPORQP
~rgetSMOPPQQPPP
~rgiNNSQQPOOQP
~rgicOOPPRQOOQP
~rginNRPQOPPPPP
~rglPNRPPPPPPP
~rguROPPPPPPPP
~rgyPPOPSOOPPP
~rgy_PPOPSOOPPP
~rheSNPQOPOMSP
~rheaQNPQPPPMSP
~rhoOQPPROPPOP
~ri_ONQPPRPOQP
~riaVMPONNPPRO
~ria_PLQPONSPRP
~riagPORPPQOPQO
~rialWTMOOONONQ
~riamPPPOPPPRPP
~ribPQQOPOPOOR
~ricTPONONQPRO
~ric_QNPPPOQORP
~ricaONQOQPRPPP
~ricePSPPOOOPOP
~ricoPRNPPQPPPP
~rictQNPOPPPQQP
~ridJRQUPPMOQP
~rideMPOSQQOPPQ
~ridgNPQQPOOPSP
~ridoORPQPOPPPP
~rieQPQOPSOOOP
~riedQQNPPSOPOP
~rienOMRPPPQPQP
~rierQRNPPQPPPP
~riesRPPOPQNPPQ
~rifPQNOQQPROP
~rigOIWOPPSPNQ
~righOLQPQRSPOR
~rigiONTOPPPPPP
~rigoOPRPPPOPPP
~rikPROPPPPPPP
~rilSRMNOPQORO
~ril_OOPORQQPPP
~rileSPOPOPQPOP
~rillPTOPPOPPPP
~rimQNOPSOPPOQ
~rimeOOOQSOOPPR
~rinOQORQQSMPM
~rin_MNQSSOPPOO
~rinaRNPPOPPPQP
~rineMPQQPORPOP
~ringTOSMNPPMSO
~rinkQOLOPSSPOP
~rinoRPPPPPOPPP
~rintOWMPPPOPOO
~rioQPPOPPNPPQ
~riodPPOPPROPPP
~riorROQOPOPPPP
~ripMOOTPNQORP
~rip_NPOROPQPRP
~riphOPOSPPPPPP
~ripsOPPPPPPPRP
~risYIPQMNPOQR
~ris_ROQPOPPPPP
~riseOOOQPPOPRQ
~risiQORPPPOPPP
~riskUPKPOPNPQQ
~risoQNQPPPQPPP
~rispPROPPPPPPP
~ristPOQPOOSPOP
~ritNQMOSMRSQQ
~ritaPOPPPPPPPR
~riteOOOPPOPRRQ
~rithOPPPRPPPPP
~ritiRMOOOPTQOO
~ritoNPPPRPPPPP
~rittPROPPOPQPP
~riuPPNQOPRQPP
~riumPNOQOPRQPP
~rivMQPTOOLPPS
~riveNQPTPPNOPQ
~riviOPRPPNOPPR
~rk_MSLOPQTPPP
~rkePQOPPQOROO
~rkedOTLPPRPQOP
~rkerPNRPPOPPPP
~rkiNTRPPNNOSO
~rkinNTQPPNNOSO
~rksROQPPOROOP
~rks_OPRPPORPOP
~rlaONSQPPPPPP
~rlyXQMROMPONO
~rly_XQMROMPONO
~rm_SONOOMNWQO
~rmaSPMNNRROSO
~rmacOPPOPOOPTP
~rmalRQMONSSOOP
~rmanROPPPPPPPP
~rmeNQSQPOQOOO
~rmerOQNPQOSPPP
~rmiQMQORPQOPP
~rmicONRPPPQPPP
~rmitNPPPRPQPPP
~rmonROPPPPPPPP
~rmsQPMOQOSORN
~rms_QPMOQOSORN
~rmuPOPPPOROQP
~rn_VQPPPNOOMO
~rnalPROPPPQPPP
~rneLQNPPRTPPQ
~rnedNPOPPRRPPP
~rnerNPOPPPSPPP
~rniPTONOOPPRN
~rniaRQOPPPNPPP
~rnigORNPPPPPRO
~rninPPPOOPSOPO
~rniqPORPPPPPPP
~rnoNTQPPOOPOP
~rnooORPQPPPPOP
~rnsQONPPPQPQP
~rns_QONPPPQPQP
~ro_MLVOTONOQO
~roaMOTOROPOPP
~roadOROPPQOOPQ
~roatOMUOQOQPPP
~robOPPORRNRNO
~robeOPRPPPPPPP
~roblQOPPQQOROO
~rocLORRPOOPTP
~roceNOOPPOPQSP
~rocoNQPRPPPPPP
~rofOPNPRQQOPP
~rof_OQOPPRPPPP
~rogTROPPONONQ
~rognSOOPPPOPPP
~roiRORNPQOPPO
~roidQOQNPQOPPP
~rojMPQPPPSPOP
~rokRQPPONNQQQ
~rokeRROPONNQQQ
~rolSRPONQPNPN
~rol_SNOQORPOPP
~rolaQOROPPPPOP
~roleNUPOPPPPOP
~rollOQPPPOQPRO
~romVQHPQOSQOP
~rom_PQOQNQQOOP
~rombSPNOPPORPP
~romeQOMPQPRPPP
~ronYNOPPLKQOS
~ronaROPPPPPPPP
~roneQMOQQPPPPR
~rongPRQOONOOOR
~roniSONPPOPROP
~rooNPWNOOQNQO
~roofPORPPPOPPP
~roolOOSOPPOPPP
~roomORSOOPNNQP
~roopONPOPPTPPP
~ropRISTSLSONN
~rop_PPOPQORPPP
~ropeQMSROOQPOP
~rophSONROPQPPP
~ropiNOQQRPQPPP
~roplROPPPPPPPP
~roppPQSPPOOPPP
~roprPOQORPPPPP
~ropsPQNQQPPPPP
~rorRPNOPPOOPR
~rorsRPNPPPPPOQ
~rosVIQPPONPPR
~roscRORPPOOOPP
~rosePOOPQOOQOR
~rossMOOPQQRQPQ
~rostQLRQPPPORO
~rotMJRNRPVNRP
~rotaNRNPQOROQO
~rotePNPORPRPOQ
~rothONSPPROPPO
~rotiPNPPPPSPPP
~rotoPOPOPPOOSQ
~rouRSQQRQLNMN
~roudPSNPPPPPPP
~rougNRPQPQNPOO
~rounQQPPPPPPNP
~roupQRPPOOPPOP
~rousOMRPRQOOQP
~routRPNPOPQPPP
~rovQROOPOOOSO
~rovaNQPPPPPPRP
~roveROPPPPPPQP
~roviPROPPPPPPP
~rowQPOPOOSPOO
~row_PQOPPPPPRP
~rowePROPPPPPPP
~rowiPNPPPPRPPP
~rowsPMROPPQPPP
~roxQMPROPQOOQ
~roxiPPOPQORPPP
~rozePROPPPPPPP
~rphPPPROOOPQP
~rplMRPPPOSPOP
~rpoOOSPPPPPPP
~rprQONPPPQQRP
~rprePOOPPPQQRP
~rraOOQOOOOQQR
~rragOQRPPPPPPP
~rralQPNPPPOQQP
~rranOPOPPOPPPS
~rreRLUQNNPQOO
~rrecOQOROOQQPP
~rregPOPPPPRPPP
~rrenRPQOPPOPPP
~rresRNSPOPMQPP
~rriORNNOTQOOP
~rriaPOPPPRPPPP
~rridOROPPPPPQP
~rriePPMPPRPPPQ
~rritPPOOPPRPPP
~rrivPUNPPPPPOO
~rroSPMOPOPNRR
~rrorRPNOPPPOPR
~rrowPRNPPOQPQO
~rruOPPPPPPPPR
~rs_XVJOKMMPWM
~rsaPNPRPQOPPP
~rsadOORRPPPPPP
~rseQMSOOPPPPR
~rse_OMUOPOPPPR
~rsiNNORQORPQO
~rsinQNPPQPPPPP
~rsioNQOSOPQPPP
~rsoPSNOPPOPPP
~rsonPROOPPOPPP
~rstUMQQQMNPQO
~rst_QMRQQNNPQP
~rstoRPOPPPPPPO
~rsuTOPOPPPPPP
~rsusSOPOPPPPPP
~rt_ORJXNKNTMV
~rtaORNNSNROQO
~rta_OORPPPPPPP
~rtabOROPQPPPPP
~rtaiPONPPPTPPP
~rtalTONOPPPPQP
~rtanOPPORPPPPP
~rteSRMMUPOPLP
~rtebSOPPPPOPPP
~rtedLQPNRQOROQ
~rtemOOQPRPPPPP
~rtenSOMOQOSPOP
~rterQSQPPPOONP
~rthTPONNSOQOP
~rth_QOPOOTOPOP
~rthoQQQPPPNPPP
~rtiPMQSNNQPPQ
~rticPRPOOPOPPP
~rtifOQPPPPPRPO
~rtigPPOPPPRPPP
~rtinQJQSPPOPPS
~rtisQOPQOORPPP
~rtnPOOPRQOPPQ
~rtneONPPRQOPPQ
~rtoTNQOPOOPPP
~rtriPORPPPPPPP
~rtsQPTOPONQOO
~rts_QQSOPONQOO
~rtuONPOQQQPQO
~rtumPOOPPRQPPP
~rty_PQRPPOOPPP
~rubOSOPPOQOQP
~rubsPROPPPPOQP
~rucNQQQPPPPOP
~rugVMNOROPOOP
~rug_TPOOOOQOPQ
~rugsRNPPRPOPPP
~ruiMNQOQQTPPP
~ruisOOOPOQSPPP
~ruitNOPORPQPPP
~rulSLOQOONORS
~ruleQMNQOONPRS
~runONROOOSOPQ
~runkONQPPPRPPQ
~runnNPQPOQRPOP
~runtPNQPPOQPPP
~rup_OROQPPPPPP
~ruptQORPPOPPPP
~rusMPSOQORORO
~rus_OORPQPPPPP
~rushPRPPPPOPPP
~rustPNQPPPQPRO
~rvaQMNRPPQPPP
~rvalPNNROPRPPP
~rvatROPPOPPPPP
~rveTRLOPOQOQO
~rve_RNOPPPQPRP
~rvenRPOPPPPPPP
~rveyOSNPPPPPPP
~rviTQNOQONQOO
~rvicPQPPPPORPP
~rvieQPOPRPOPPP
~rvivSQNPPPPPPP
~rwaRMSPPOOPQO
~rwayRMRPPOOPQP
~rwiPONPPQSPPP
~rwisQONPPQRPPP
~rwoPROPPPPPPP
~rworPROPPPPPPP
~ry_QPKMOQOSOV
~ryiONQNQTOPPP
~ryinONQNQTOPPP
~ryoNPSPPOPPPP
~ryonOPRPPOPPPP
~rysPOPPPPRPPP
~rytQPOPPPNPRP
~rythQPOPPPNPRP
~rzeRPPPPPPPPP
~sa_SRNOOOOPQP
~sabOSPOPPOQPP
~sabaNSOPQPPPPP
~sadOPQRPPPPOP
~sadeOORRPPPPPP
~safWMMNUPNOPO
~safeVMMNUPNOPO
~sagQMQPPQQOPP
~sal_QNNPRORPQQ
~salbOPPRPPPPPP
~saliQOSPOPOPPP
~saltOQPPPRPPPP
~salvSPOPPPOPPP
~samQSLNSNQQNQ
~samePQOOSOPRNP
~sampORNPPPRPPP
~sanORPPOROPPO
~sandPUMPPPPPPP
~sangONUPPPOPPP
~sapNROPPPPPOS
~sarPOPPRQOOPP
~sartOPPORPPPPP
~saryPOPPPRPPQP
~satQNSNQNRPPO
~satsQNROPORPPP
~satuOORPPPPPQP
~sauQNQPPPPPPQ
~saulQNQPPPPPPQ
~savTPMPPOOPPQ
~saveTPMPPOOPPQ
~sayOMSPPOROPQ
~saysMOSPPPROOQ
~sc_ROQPPPPOPP
~scaOPQPOQROPO
~scalOMRQPQSOOP
~scanRRNOPOPPQO
~scarNRPPPROPPP
~sceOQSOPPOPPO
~sce_OORPPPPPPP
~scenPPROPOPPPP
~schNOTQOOPROP
~schaPROPPORQNP
~scheOOOSPOOQQQ
~schiPMQPPPRPOP
~schoPRQOOQOPQO
~sciPLVNQQOOOP
~scinPOQORPPPPP
~scioPORPPPOPPQ
~scitQOPOPPRPPP
~sclROPPPOOPPP
~scleROPPPOOPPP
~scoVQNNPPNQPN
~sco_RPOPPPPPPP
~scopSSOOOONQOP
~scorRPOOPPQPPP
~scrQPPOPOOPQR
~screQOROOOOQPO
~scriPPNPQPQPPR
~scruOSOPPOPOQP
~scuiOSOPPOPPPP
~scusRPOPPPPOPP
~sdaNSPPPQOPOP
~sdayNSPPPQOPOP
~se_SJNSOOVPLQ
~seaQSMPOQNPOQ
~sealPSOPPPPPOP
~sebOOPPPPRPPP
~secMNVOOQMPOT
~secoQPRPOPOPPO
~sectNNQPPRNROR
~secuOPQPPPPOPR
~sedKTRRMQNOPR
~sed_KSQSNQNOOR
~seeOORPQNSPOO
~seeiPORPPNQQOO
~seenOROPPOQPPP
~segRNOPPPRPPP
~segmQNOPPPRPPP
~seiPPTOQNOPPP
~seizPQROQNOPPP
~selPNQOOUNPOP
~sel_ORPPPPPPPP
~seleRMQPQPPPPP
~selfPNQOOUNPPP
~semRQNOPPOQOP
~senSRQOQMPNQO
~sen_PNQPPPRPPP
~sendPTQPPONPQO
~sengOORPPPPPPP
~sensULPPQQOOPO
~sentPWKOPOQOPQ
~sepTQMNONPRQO
~sepsQRMPPONRQP
~septSNOOPPRPPP
~serQQLOPPOQRQ
~ser_QNPOQQOPPS
~seroNROPQPQPPP
~servPQOPOOORRO
~sesQSLPNOPOSQ
~ses_RSLPNOQNSQ
~setTMQQPOPPOO
~settTNOPOPQPPP
~seuNOPPSPQPPP
~seudNOPPSPQPPP
~sevSMQPOQOQOP
~seveQNQPOQOQPP
~sfuQPQPPONPQP
~sfusQPQPPONPQP
~sh_RRTOSOLNOO
~shaPNOOORTOPP
~shakPNTPPNPPPP
~shamPRPPPOPPPP
~sharPOOOPORPQQ
~shavQQNPPROPPP
~shePTSMPPMPRN
~she'OQRPPPOPOP
~shedPQROOQOQOO
~sheePQQPPNOPQP
~shelOPOOQPPPRP
~sherOSOPPPPPPP
~shesSOPOPQPPPP
~shiNQQPOQQOOP
~shifPQMPPSOPQP
~shinNLTQPOSPOO
~shipNRPPPPPPPQ
~shoTPQQOQQPMM
~shocRORQOPNOPP
~shoeOROPPPPPPP
~sholRMOPPPQPPP
~shooPOSPPPOPPP
~shopPRPPPOPOPP
~shorPRNOPPSPOO
~shotONTQPPOOOQ
~shouPNPPQUOQNO
~showQQOPPNQQQO
~shrOSPPPPOPPP
~shuPNROPPPPQP
~shutONROPPOPQP
~siaPNPPOPRPRP
~sia_PNPPOPQPRP
~sibPMOPQOPPRR
~sibiROOPPPPPPP
~siblONPPQPPPRR
~sicPTQPOPOPNP
~sic_RROOPOPPOP
~sickPOQROQOPOP
~sidMNRNQOUQPN
~sideMNROQOUQPN
~sieRNQPPPPPPP
~sigNQLPPMQOTT
~signMQLPPMQPTT
~silSOQOQPOPPP
~sil_RNPPPPPPPP
~sildPPPORPPPPP
~silePOSPPPOPPP
~sillOOQPPPRPPP
~simSPOOQPOPOP
~simpRPPPPPOPPP
~simuPROPPPPPPP
~sinOMSPQPPPRN
~sin_RPNPPQPPPO
~sincNOQOOUQOQO
~sinePPRPPOOPPP
~singMNTQQKORRP
~sinoOQOPQPRPPP
~sinuSPNPPPQPPP
~sioRMRRLMTOQP
~sionQNRRMLUPQO
~sirROOPPPPPPP
~sisROLOPQPSPP
~sis_QNMOPNQTQO
~sistPQPPOSOOOQ
~sitMOOMSMMUXO
~sit_OPRPPONVNP
~siteOQOOROOPQP
~sitiNNOORQQNSP
~sitoQONPPPOOTP
~sittNQQPPNOPRP
~sityPOOPPPPRPP
~siuPPSQQPNPOO
~siumPPSQQPNPOO
~sivUORPOOPQNO
~siveSORPOOPQNO
~sixOPPRPPPPPP
~sk_TSKPONMPSQ
~skePTNPPOPPOP
~skedOSNPPPPPPP
~skipROOPPPPPPP
~sksRNOPOQNPRP
~sks_RNOPOQNPRP
~slaNORPPQOPPQ
~slanONQPPPPPPQ
~sleOQNPQSQOOP
~sleePONOQSQPOO
~slepPRPPPPOPPP
~sliNRRQPNPPPP
~slidNPRRPOPPPP
~slipPRPPPOPPPP
~sloRRNOOPQPOP
~slotOSNPPPPPPP
~slowRPNOOQQPPP
~sluOMUPPOOOSP
~sluiOPPPPPPOSP
~slumPORPPPPPPP
~slurPORPPPPPPP
~sm_RNRPOORPOO
~smaTMNOOPSOQO
~sma_ROOPPQPPPP
~smalPPMPPRRPPP
~smarROPOPNOPRP
~smePNOPPSSPNP
~smeaPNOPPQSPOP
~smelPOPPPSPPOP
~smiOSOPPOQPPP
~smilOSOPPOPPPP
~smoORPPROQPOO
~smokOQQPSPOPOO
~sn'PQQQPNQPPO
~sn'tPQQQPNQPPO
~snaQQQQPNQPOO
~snoORPPPRNQNO
~snomPOPPPPPRPP
~snorOPQPPSOPPP
~snowPTPPPPPPNP
~sntONUPPPOPOP
~snt_ONUPPPOPOP
~so_PLTQPOOQOQ
~soaQMTPPPOPPP
~soakPLUPPPOPPP
~socPOPPPPQRPP
~sodQNPOPPSPPP
~sodiPOPOPPRPPP
~sofORNPPOSPPP
~softORNPPOSPPP
~solROQPQNPPPO
~sol_POPPPPRPPP
~soleSMQPPPOPPP
~soloOPPQRPPPPP
~solvORPPPPOPPP
~somSPQNQPPNOO
~someQQQNQQPNPO
~sonNRNQOUNOOQ
~son'OOOPPRRPOP
~son_PQQPPQNOQO
~soniOPNQOQOPPR
~sonsNOPQPQPPPP
~sooRNQPPPPPPP
~soonROPPPPPPPP
~sopQNPQQQPPOP
~sorRQNPOORPOO
~sor_PTNPPPPPPP
~soreQMOPPPTPOP
~sorrOPRQPOPPPP
~sortPROPPPPPPP
~sosRPPPOPPPPP
~souSQPPPNPPOO
~sounPQQPPORPOP
~sp_PNSPPPOPPP
~spaRQRPOOOOPO
~sparRPPPPPPOPP
~spasPORPPOPPPP
~spePPPQOPQPNQ
~speaOQRPPPOPPP
~spelOQOOPPSPOP
~spenOQPQOPPPOR
~spiSMVMONOOQO
~spinSPRPOPNOOO
~spirOMTOQPPQOO
~spitRPPOOOOORP
~splNNORPSQOOP
~spleNOPQPPSPPP
~spliPPORORNPPP
~spoOQQNPPQOQP
~sponROROOONOQQ
~spotOROOOQRPPP
~sprRQROPONPOP
~spraOPRPPOPPPP
~sprePSPPPNOPPP
~spriRNPPPRPPPP
~spuPMSPPOQPPP
~spurPNSPPPPPPP
~sputPPOPPPRPPP
~squQNPPPRPPPP
~sriRPOPOPQPPP
~srisRPPPOPPPPP
~ss_SRMMPNULRO
~ssaQLROPQOPOQ
~ssanPOPPPRPPPP
~ssauQNQPPPPPPQ
~sseOSTQONNONQ
~sse_ONTPPPPPPP
~ssedNQOSPPOPOQ
~ssesQTNPPOOPPP
~ssiRMQNPJNTSR
~ssibOOQPQPPPPR
~ssinNRMPQNORRP
~ssioSMRNNOPRRP
~ssiuQPRPPPOPPP
~ssorPRPPPPOPPP
~ssrROPPOPQPPP
~ssriRPOPOPQPPP
~ssuOQQOPSNPNO
~ssurPRQPPQNPNP
~sswORNPPPPQQP
~sswoPSNPPPPPQP
~st_SMTNNRPLQQ
~staSOPTLNLOQS
~sta_OOSPPPPPPP
~stabSPPPONPPPP
~stafNQOPPQOOQQ
~stagNOOPPPTQOP
~stakOORPPOPPPP
~stamOPPPPRPPPP
~stanUMQOOONQOP
~starNQPYPOOONN
~statTPLMOQMOPV
~stayPPPPOQOPSO
~steORPONPUPPL
~ste_POPOPPRRPP
~steaOQOOPPSPPP
~stedTNSPPOOPNP
~steePNSPPPPPPP
~stemOQNPPPQPQP
~stenQPROPROOOO
~stepNPNTOOQPQP
~sterPTLNPQQORN
~stetPRPPPOPPPP
~stfQOOORQOPPP
~stfeQOOORQOPPP
~sthMOUORPOPPO
~stheNOROROPPRP
~sthmOPROQQPPOO
~stiRLTMOTOOPQ
~sticNQPPOPOQRO
~stifPNSOPPPPOQ
~stilPORNPSNOPQ
~stinQPNPQOSOPO
~stioQPNPPQPPPP
~stisNOSPPPQPPP
~stitRQOPPPOPOP
~stlMOQPRSOPPP
~stleOOOPRQPPPP
~stlyNQQPPQPPPP
~stmOQOQPORPPP
~stmaPROPPOQPPP
~stoSMSMQROPOO
~stocMSNPOPQPSO
~stolQNTPPOOPOP
~stomQORPQOPPOP
~stonQMPQPQOPQP
~stooQNNQPPTPPO
~stopSNRMRSLPNQ
~storOTOPPOQPOP
~strSOQPNNNPRQ
~straPORPPOPOPQ
~streOSNRPQOPOP
~striPNROOPPQSO
~stroSQNOONOPRP
~struQOPPPPPPPR
~stsTPOPPNPOOQ
~sts_TPOPPNPOOQ
~stuUPRONOPNPO
~stucNPSPPPPPOP
~studUQMONOQOQP
~sturPPRPPOPPPP
~styRNOOPSOPPO
~sty_SOPPPPPPPO
~subTNNNQOQQOR
~subaRPPPPPOPPP
~sucPRQPPOOPOO
~succRPOPPPPPPP
~suckOPRPPPOPPP
~sudRMSPPOPPPP
~suddRMRPPOPPPP
~sueOPPPQOPPPR
~suedPOPPPPPPPR
~sugOMQPOSRPOP
~sugaPNRPOQQPPP
~suggOOPPPRQPPP
~suiPNQOOQOPPS
~suicQOOPOQOPPR
~suitPOPPPPPPPR
~sulQMPRQNNQQQ
~sulfOPPRQPPPPP
~suliQORPPOOPQP
~sultOOOOOQPROR
~sumNPPORQPPPP
~sumaNPPPRQPPPP
~sunPQNPPQOPRP
~sundOPNPPQPPRP
~surRRQONOLSOR
~suraNRPPPPORPP
~sureQMSOOPORNQ
~surgOOSPPOOORP
~survSTLOPPOPPP
~susSQPPOPOPPO
~sus_SOOOPQOPQO
~suspOQPRPOPPOP
~sutOOORPPPPPP
~sutuOOPRPPPPPP
~svePORPPPPPPP
~swaNRRPONQPRO
~swabOROPPOPOQP
~swalPMTPPPOQPO
~swapPSNPPOQPQP
~sweNQUONORPNO
~sweaONTPOPQPOP
~sweePSNPPOOPPP
~swelPPPOOQRPPP
~swerPPRPPOPPPP
~swiQOPROQOPPP
~switQONSOQOPPP
~swoPQMPPRROQO
~swolPNOPPRRPPP
~sworPSNPPPPPQP
~sy_QSONQPPQMP
~symSONOPPTPOP
~sympRONPPPTPOP
~synQNOPQOOQPP
~syncQPPPPOPRPP
~syrNRQPPPOPOQ
~syriOPRPPPPPPQ
~syruOROQPPPPPP
~sysQORPPONPQP
~systQORPPONPQP
~t'sMNRQOQRQPO
~t's_MNRQOQRQPO
~ta_QOTOPNPNPP
~tabQQQQQQOPLO
~tab_PORPPPPPPP
~tabbPORPPOPPPP
~tabiPROPPPPPPP
~tablRQOPPSOPLO
~tacPUONQNQPOO
~tachORPPPNSPOO
~tacoOSPPPPOPOP
~tadNPPOQPPPPP
~tafNQOPPQOOQQ
~taffNQOPPQOOQQ
~tagMSNPPQSQOO
~tagmOPPPPPRPPP
~taiOPPOOPRPQP
~tailOROPPPPPPP
~tainPNPPPPSPPP
~takORLNQVLOSO
~takeOQNNPUMOSP
~takiPQNPQQPPPO
~talSNQNPMROQP
~tal_SMQNONQNTO
~taliSNOPOPQPPP
~talkOSROPPOQNO
~taloPPPPRPPPPP
~tamTPOROPOONO
~tamiTNMQPQPOOP
~tanUHTMRQLQPQ
~tan_NOPOSPOPPQ
~tancQNPPPPPRPP
~tandSPPOOOOOOP
~tankONSPPPPPPP
~tantSOPPOPOPQO
~tapQQOROOOPPP
~tapePPOROOPPPP
~tarSNMXNPNPMP
~targTNOPPPQPPP
~tariPNOPPPQROQ
~tartNSMYPQMONN
~tasSORPOONPOP
~tassQORPPPOPPP
~tatQNNLPPSPMU
~tat_QQPOPNPPOR
~tatePOROOPPOQQ
~tatiPPNNRSRQON
~tatoOQOPPPRPPP
~tatuPOPOPOOPOT
~tavNSOPQOPPQP
~tawROPPPPPPOP
~tawaROPPPPPPOP
~tayPPPPOQOPSO
~tay_QNQPOQPPRO
~taysPROPPPPPPP
~tazPPPPRPPPPP
~tchQPLROSUMNN
~tch_QNNSQOTOMO
~tcheOTPOOQPOPP
~tchfROPPPPPPPP
~tchiPQOOPSOPPP
~tchyOPOPPPSPPP
~tcoSMPPPPQPPP
~tco_PNQPPPQPPP
~tcomTNOPPPPQOP
~te_NNTUKLOTOQ
~teaOTOMRMTNPO
~teacRROOPNOPPP
~teadPSOOPPPPPP
~teamNSPPPOPOQO
~tearROOPPPPPPP
~tebSQOPPOOPPP
~teboPRPPPPPPOP
~tebrSOPPPPOPPP
~tecRNQPOOQPOQ
~techPORPPOQPOP
~tectRPNPOPPPPQ
~tedPRNLQQUPKS
~ted_PSOLQOUPKS
~teeOPPOORROPO
~tee_OROPPPPPPP
~teenPMPOORSPPP
~teerORPPPPPPPP
~teetPROPPPPPPP
~teiPMPQOQSPPP
~teinPOOOPQSPPP
~telNNSOPMQRQR
~telePNQPPOPRQP
~tellOPNPPMQPRS
~temLOOPQNPVQP
~tem_NONPPPOVQO
~temeOQPPRPPPOO
~tempPOQPPNPPQQ
~tenWMMSNPQOOP
~ten_RNRQOONQQO
~tenaOPPSOPPPPP
~tencRNQPPPPPPP
~tendQPPPPOSOPN
~teneQNNQPPSPPP
~tentRRNOPQMPOR
~teoPPRPPPOPPP
~tepNQNVONPOQP
~tep_PPOSPOOPPP
~tepsOPPRPORPPP
~terQONOPPUPRK
~ter'ONQPPSOPPP
~ter_NMQNRQQOSO
~teraONNOSOTQPO
~teriSORQPNMPQO
~termPONPPOQQPP
~ternORPPPOQQOO
~teroVOONPQOPPP
~terpPOOPPPQQRP
~terrPNSPPPPPOP
~tersLXNOOPQOOP
~teruPNSPPPPPPP
~tervRONROPQPPP
~tesTQOMNPQRMQ
~tes_SNMNOORSOQ
~testQRROOQONNP
~tethPROPPOPPPP
~texOMRPRONPPT
~textPNRPPOOPPQ
~tfeQOOORQOPPP
~tfeePPOORQOPPP
~th_HONNTVMVQO
~thaRUPQONNQLP
~thanQSPOPONPPO
~thasOPPRPPPPPP
~thatPRMPPPQRMP
~theROPNTPOOQN
~the_PPSPPOPPPP
~theaOPSPPPNPQP
~themPORPPPOPQP
~thenMMRRQOSPOO
~theoNPPQRPPPPP
~therTPIOQUNRON
~thesOSNPPOQORP
~thetPPPQQOROOP
~theyQQMOQQOOQP
~thiQLQQSNWNNM
~thicROOQPOQPOP
~thinTLPNQQSONP
~thirNPRSOPOPPP
~thisMTOOPOSORN
~thmOPROPQPPOO
~thoPOPPPNPPPR
~thorONRPPPPPQQ
~thouQONPOPQPPR
~thrQNSPPOOORP
~threRNPPOOQMRQ
~throRMSOQPNRPO
~thruNQRPQPNQPP
~thsTMNPORQOOO
~ths_TMNPORQOOO
~thuOPOPPPTPOP
~thumPONPPOTPPP
~thwQNPPQPPPQP
~thwaPOPPQPPPRP
~thyUPNNOPOPPP
~thy_SQNPOOOPPQ
~thylRPOOPPPPPP
~ti_KSRPOOQROO
~tiaQPORPOOPPQ
~tialOPORPPQPPP
~tibSOQNOQOOQQ
~tibiRPQOOPOOQQ
~ticWNOHNNQUQQ
~tic_SMSMOOSOPO
~ticaORQNRPOQOP
~ticeOMOOPPPQRS
~ticiQNQPPPPPPQ
~tickMTKOOQQSQO
~ticlOPRPPPPPPP
~ticoTOPOPPOPPP
~ticsRSOOOOPPOP
~tidRNPRORQPNO
~tid_QNQPPPRPPP
~tideQONSOROPOP
~tieTOTNQMMPPP
~tie_SNPPPPPPPP
~tienSORNRMNOQQ
~tifNPROONQRNR
~tiffPNSOPQPPPP
~tifiOSOPPOOROP
~tigRMQOPPRPPP
~tighPORPPQPPPP
~tigoPPOPPPRPPP
~tihPPPPPRPPPP
~tilPURLOQNPPP
~til_PRPPPPPPOP
~tilaPQROPONPPP
~tileOOQPPPRPOP
~tillPRPNPRNOPP
~timPMPOPQMOXO
~timeOQPPOQNPTO
~timiQNNPQPPPSP
~tinRPMONTUMKR
~tin_PQMPQQQPOO
~tineULRNPOPPOP
~tingMQMQNTSONS
~tinoRPPPPPPPPP
~tinyNPPPPPRPPP
~tioUMPQNOITNT
~tio_POQRPPOPPP
~tionUOOPOPITNT
~tipRNOOOSQPPP
~tipsQOOPPSOPPP
~tirORPPNRPOPO
~tiraOQRPOPPPPP
~tireOPOPORQPQO
~tisWNPRLPRNON
~tis_SOPRNPRNOO
~tisoQOPQOORPPP
~titOONVNRPOOP
~titcRQOPPPOPOP
~titePPOPPROPPP
~titrNOPTNPPPQP
~tituPNPPPPQPPP
~tivTMOORPONSP
~tivaPNPQPPOPQP
~tiveQOMNRQPNQQ
~tiviRPQPPPOPPP
~tizQOOPPRPPPP
~tleMQROPQQOPO
~tle_NRQPOQOPPO
~tledONRPPPRPPP
~tlesOQOPRQOPOP
~tlyNQOPPROQPQ
~tly_NQOPPROQPQ
~tmaPROPPOQPPP
~tmasPROPPOQPPP
~tmePMPPOTOOQP
~tmenPMOPOTPOQP
~tnePLPPRQOPPR
~tnerONPPRQOPPQ
~tnesQNQPPPPPPQ
~to_QPVNNNOOPP
~toaPSNOPPPPPP
~toasPSNPPPPPPP
~tobROOPPPPPPP
~tobaROPPPPPPPP
~tocOSMPOPQNUP
~tockMTNPOPPOSO
~tocoQPOOOOPORR
~todQTQOPMPONP
~todaPTOOQOPPOP
~toddQORPOOQPOP
~toeOOPPPRQPOP
~toesNOQPPQRPPP
~tofSMPPPPOPRP
~toffQNPPPPPPRP
~toiPMQQQPOPQP
~tolQPPSORMPNP
~toldORMPPSOPPQ
~toleOSPPPOOPPP
~toliRNQPPPPPPP
~toloRPPPPPOPPP
~tomSKUNPORRNN
~tomaQQPPPORPOO
~tombONTPPPOPPP
~tomsQOOPPPRPPP
~tomyQNRPPQORNO
~tonLMVOQQTNPN
~tongPNPPOPTPPP
~toniMPTPPNPORO
~tooRNPOOPSONP
~tookQRTOPMPPOP
~toolQMOQPPTPOP
~tootPNOPOSPPPP
~topTRRMPQMPMQ
~top_RSOOPPNONQ
~toppPPRNRPNPOP
~torPOTMRPMOQS
~tor_NPROQRNORP
~toriSPONPPPPPP
~tornPNQPPPPPPQ
~torsQRPRONOOQO
~torvOPPPRPPPPP
~toryORNPPOQQNT
~tosSSLQPNQOOP
~tos_RPOPPPOPPP
~toscPSOPPPPPOP
~toseROPPPPPPPP
~tosiPPOPPOSPPP
~tostOPORPPPPPP
~touNRTPOPOPOP
~toutONSPPPPPPP
~towOORPPQOPPP
~toxNOQOORQQQP
~tpuOOSPPPPPPP
~tputOOSPPPPPPP
~traLQTWSLOKSM
~tra_QRNPPPOPPP
~tracLPUPQOOPPO
~traiQQPOPRNOQP
~tralNRPRPPPPOP
~tranSPPQPNONQO
~trapQORPPPPPPP
~trasRNQNRORPOP
~tratMLQVQPPOPQ
~travNMPQPOTPPP
~trayOROPPPPPRP
~treQMQUNONPQP
~tre_QOSQOPMOQO
~treaUONOOPOPPR
~tremOOPPPQRPPP
~treoOPORPPPPPP
~triULRNRNNQQO
~triaTRPOPMNPOP
~tricSOPPOOOQRO
~tridONTPPPPPOP
~trieQOPPPRPPPP
~trimPOOQSPOPPP
~tripNOROPPQPSO
~troPORQVMNNSM
~tro_OMRPSOPPPP
~trolPTONOQNOSO
~tromROPPPPPPPP
~tronQRNPQOPPPP
~tropMPQQQOTPOO
~trouOOPRRQOPPP
~truRNNPONRPQQ
~trusPOPPPPPPRO
~tryNOOOQRPQOQ
~try_NROPPPPQPR
~tryiONPPQSPPPP
~ts_WSJLHVQQPP
~tsiOOSPPPOPQP
~tsidOPRPPPOPQP
~tt_UMPPPPOPPP
~ttaSORPPMRPNO
~ttacPPQPPNSPOO
~ttawROPPPPPPOP
~tteNQNNQNRSNR
~ttedONMPRQSPOP
~ttemPOPPPPOPPR
~ttenPQNPPOPRPP
~tterORQOPNQRNP
~ttiOLUPOTPONP
~ttinOJVPOUOPNP
~ttlNSQPOQPOOO
~ttleNSQPOQPOOO
~ttoONSOOPPOPR
~ttonPORPPOPPPP
~ttyPQOOPSOPPO
~tty_PQOOPSOPPO
~tubPOUPPPNPPP
~tubaPORQPPOQOO
~tubePPROPPOPPP
~tucNQSPPPPPOP
~tuckNQSPPPPPOP
~tudTONONOROQP
~tudeNROPPPQORP
~tudiWMOPOPPPOP
~tueOQPPPROPPP
~tuesOQPPPROPPP
~tulPOPPPOQPRP
~tumQMPOPPSPPP
~tum_PNOPPQRPPP
~tunPPRPPRNQOO
~turTQSONLRONP
~turaSNQPPPPPPP
~tureOSPQONQPNQ
~turiPORPPPPPPP
~turnPSOOPORPOO
~tusRPPOPPPPPP
~tus_ROPOOPOPPP
~tutPNQPPPPPOS
~tutePOPPPPPPPR
~tweOONPPQRQPP
~tweePOPPOPSPPP
~twiPOSPPRNPPO
~twicOPOQPROPPP
~twitOOSOPPPPPP
~ty_RPMMNOKUQU
~typPONQPRPPOO
~typeQQNQPPOPOP
~typiONPPPRQPPP
~tztPNTPPPPPPP
~tzt_PNTPPPPPPP
~u'rPROOPPPPPP
~u'rePROOPPPPPP
~ualQSPROONPNO
~ual_PSOROOOPOP
~uarNMSPPPOPQR
~uardOMQPPPOPQS
~ub_PROPPPPPPP
~ubaQORQPPNQOO
~ubatOPRQPPOQOO
~ubbNNPPPRSPOP
~ubblOPPPPPRPPP
~ubePOSOOPOPQP
~ube_POSPPONPQP
~ubiONSPPPPPPP
~ubicOORPPPPPPP
~ublQNOPPPSOPO
~ublePNOOPPSPQO
~ubsQRNPPPPOQP
~ubs_PROPPPPOQP
~uccRPOPPPPPPP
~ucceRPOPPPPPPP
~uceRNOQQPQOOO
~uce_QOPRQPPPOP
~uchMPTSORNPNO
~uch_NQQTORNONO
~uciNQPQPPPPPP
~uckLVUPOMPONP
~uck_MRUPPOPPOP
~uckePROPPPPPPP
~ucksORPPPPPPPP
~uconNPORQPPPPP
~ucosSNPOOOPPQP
~uctOORPOOSPPO
~uctiPQROOPPPQO
~ud_OROPPPPPPQ
~udaQMRPPPPPPQ
~uda_QNQPPPPPPQ
~uddRQROPOQONP
~uddeQORPPOPPPP
~udeOOPOPPQRQP
~ude_QNQPPPPPPP
~udenNSOPPOPORP
~udiUPLPPOQPPP
~udieVNOPOPPPOP
~uditOSNPPPPPQP
~udoNPPPSPPPPP
~ue_ONSMRPQOPO
~uedQNQPPPPPPR
~ued_POQPPPPPPR
~uelROQPPPOQPP
~uemPRPPPPPPPP
~uenRMQRPPPPPO
~uencPNQRPPPPPP
~uentRNQPPPQPPO
~uerPOQOPOOSPP
~uesMOOPORRPOR
~ues_OMRPPQRPPP
~uesdOROPPQOPPP
~uestPRNPPQPPPR
~uetQORPPPPPPP
~ueuPROPPOPPPP
~ueuePROPPOPPPP
~uffPQLQOSQPOP
~uff_OQOPPROPPP
~uffiPROPPPPPPP
~uffsPNQQPPPPPP
~ug_UQOOOOPOOQ
~ugaPMRPOQQPOP
~ugarPNQPPQQPPP
~ugeOPTPPPPOPP
~uge_ORQPPPPOPP
~uggOPOPPRPPPP
~uggeOPOPPRQPPP
~ughOPNNPURONQ
~ugh_RNMOPRRPOP
~ughtMPPPPTPOOQ
~ugiROPPPPPPPP
~ugsRMRPRPOPOP
~ugs_RMRPRPOPOP
~uicTPONPONNSQ
~uiceQRNPQNPNSP
~uiciQOOPOQOPPR
~uickQOROPPOPQP
~uidSNOPOOQPQP
~uid_ONPQOPSPPP
~uideROOPPPPPQP
~uieORRPPOPPPP
~uietORPPPOPPPP
~uildPOQPPPPORP
~uirOOPPPPOPOT
~uireOPOPPPOPPR
~uisMNROPQROQP
~uis_OORPQQOPPP
~uiseOOPPOQSPPP
~uitONROQSOOOR
~uit_OMRORQPPOR
~uitsPRPPPPPPPP
~uivNOPTOPQPPP
~uivaNOPSOPQPPP
~uizPRPPPOPPPP
~uiz_PRPPPOPPPP
~ul_OMQPOPSOOR
~ulaSOPPOMSPQM
~ula_RPPOPOQPOP
~ularPLQPPOSPRO
~ulatRQNRPOOPPO
~ulcPPMPPQSPOP
~ulcePPMPPQRPOP
~uldSJNPQTRPON
~uld_SKMPRTQPON
~uldeOORPPPQPPP
~ulePPMTONMORT
~ule_RNMTPNNOSQ
~ulesPPPQPOPOPR
~ulfOPPRQPPPPP
~ulgPNQPPPQPPP
~ulgiOORPPPQPPP
~uliRPPPQNOPQO
~ulinQOQPQNOPQP
~ulisRPOPPPPPPP
~ullORROQPNOPO
~ull_PRSPQONOOO
~ulleONQPPQPPRP
~uloSOPOPOQPPP
~ulosRPPPPOPPPP
~ulsONXOONQOOP
~uls_PORPPPPPPP
~ulsePPROPOROOO
~ulsiPNSPPPPPPP
~ultSNOQNPNQPR
~ult_OPNSNNPOQS
~ultaPPQPPPPRPO
~ultrRPOPPPQPOP
~ultsRNOOPSOOPQ
~ultuPROPPPOPQP
~um_MKRPUOVPNP
~umaRMPRQOOOPP
~uma_ROPQPPOPPP
~umatPPPPRPOPPP
~umbRLOQOORSRN
~umb_POQPPPRPPP
~umbaROOPPPPQPP
~umbeQOMQPONSSO
~umblPNRPPPPPPP
~umeMNORPOOTOR
~umenNOOPPOPTOQ
~ummPQNPOQQPOP
~umoQOSPOPOPOP
~umonROPPOQOPOP
~umpOMSQORQPOO
~ump_OOQPPRRPNO
~umpeQORPPPOPPP
~umpsOPPRPPQPPP
~umsOROPPPPPQP
~ums_OROPPPPPQP
~un_PPRPPPOPPP
~uncRPSONRPOMO
~unchOTPPPPQPNO
~unclONRPORPPPP
~uncoQNRPPPPPPP
~unctUMOPOQPPOP
~undPNQONOQSOR
~und_OSPNPPRRMO
~undaONOPPQPPRR
~undePORQOONQPP
~undiPNQQPOQPPP
~uneNQQPPPQPPP
~une_NSNPPQQPPQ
~ungSNQNPQQPNO
~ungeOSPPPOOPOP
~ungsRNQOPPPPPP
~uniLSNSOOPPRO
~unioNQOPPQPPQP
~unitOOPSPONQQO
~unkQMOOPPRPOR
~unk_PNPPPPRPPQ
~unknPNOPPQQPPP
~unlQOOPPNPPSQ
~unnNPRPOQRPOO
~unneOOQPPPRPOP
~unoPQNPQOPPQP
~unrPOSPPPOPPP
~unrePORPPPPPPP
~unsOPQOPPNQQQ
~untOOPPPPNRQQ
~unt_OQORPPOPOP
~unteOOSPQOOPQP
~untsPPNPPOORPQ
~uorROPPPPPPPP
~up_PTPPONPPOO
~upbOQPPPPPPRP
~upboOQPPPPPPRP
~updQRNPPPOPPP
~updaPTNPPPPPPP
~upiPNTQONQPPP
~upilOOTPOOQPPP
~uppORMQOPSOPP
~uppePOOPPPSPOP
~uprRMOPRPQPOP
~upriQNOPPPRPPP
~uproPOPPRPPPPP
~upsOSNPPORPOP
~ups_OPPPPPRPPP
~upsiOROPPPPPPP
~uptRORPPOPPPP
~uptuRORPPOPPPP
~upuQNOPPQQPPP
~upunRNOPPQPPPP
~ur_PSSPPPNNNO
~uraXNRMQOMRNO
~uracSOPPPPPPPP
~uralRPOORPOPOP
~uranOQOOPPORPP
~uratSOROOPPPPP
~ureTPSPLNPRLR
~ure_RMRNNPPRNQ
~ureaOOOQOPRPPP
~uredPOSPPOOPOP
~uresPTNQPNOPOQ
~uretSOPOOPPPPP
~urgPMUPPONPRO
~urgeONSPPPOQQO
~urglPORPPPPPPP
~uriPOVPONRNOO
~urinPPTPNNRONP
~uritPPRPPPPOPP
~urlPOQRPPOPPP
~urlyPPORPPPPPP
~urmPOPPPPRPPP
~urnPTPOOPRONO
~urn_RROPPPPPOP
~urnaPRPPPPPPPP
~urneNOOPPSRPPP
~urniPNTPONSPOP
~urnsRPOPPPOPPP
~uroSPOPQNOQOO
~urpNRRPPOPPPP
~urrQPSOONQPNQ
~urreRPPOPPPPPP
~urryPQRPPOPPNP
~ursONPPRNLQUQ
~urs_PNPPPOOPTO
~urseOSNOPONPRR
~ursiPOPPRPPPPP
~urtQOPOQMRPNR
~urt_QQOPQNOPNS
~urtaPONPPPTPPP
~urtiPNRPPPPPPP
~urvSSLOPPPPPP
~urvePSNPPPPPPP
~urviSPNPPPPPPP
~ury_PRPPPOPPOQ
~us_TGOOSTSNQO
~usaORQOPOQPPQ
~uscSOPOQOOPPP
~usclROPPPOOPPP
~useNMNMPTRRQR
~use_NLNOOSRRRP
~usesNQPPPPPPOR
~ushPSSPPOMPPO
~ush_OQPRPPOOPO
~ushiPRRPPNOPOP
~usiQQQROPPOOO
~usicQRNPPPPPPP
~usinPNQPPQPPQP
~usioOQQROOQOOP
~uspOQPRPOPPOP
~ussPORPQPPOPO
~ustOMRPQOPNRQ
~ust_OOOPPPQOSQ
~usteQNSPPPOPPP
~usuNQNQPQQPPP
~usuaNQNQPQQPPP
~ut_ONTOROLPQQ
~utaRNOQPQPPOP
~utamPPORPPPPPP
~utatRNQPPPPPPP
~utcTNPPPPOQOP
~utcoTNOPPPPQOP
~uteMNXONLQRNS
~ute_OROOOOQQOQ
~utedOORQPPPOOR
~uterOOSPPPRPPP
~utesPOSPPNNRPP
~uthMLTOPOPRQQ
~uth_NNTPPPPQPP
~uthoONPPPPPQQQ
~utiQRNOOQOROO
~uti_NORPPPPRPP
~utoQLSOOOOPRQ
~uto_ONROPPPPRP
~utofQNQPPPPPQP
~utpOOSPPPPOPP
~utpuOOSPPPPPPP
~utrNQPPPPQQQP
~utsPRQPPOOPPO
~uts_QROPPPPPPP
~utsiOPRPPPOPQP
~uttPOTPPPPOPO
~utteQNQPPQQPOP
~uttiOROPPPPPPP
~uttoPORPPOPPQP
~utuQNOQPORPPP
~utumQOOPPORPPP
~uturOPORPPPPPP
~utyMPOOQOOORS
~uty_NQOPPPOOQS
~uvaPSOPPOPPPP
~uw_PNSPPPPPPP
~va_PRQOQNNPPP
~vacPPPOPQNPRP
~vaccQQONQPOPRP
~vagRMQPPPPQPP
~vageROOPPPOQPP
~vaiPOQPPPOORP
~vailPPOPPPOORP
~valQKMTOOQOQR
~val_QOLROPQPSO
~valeOPPSOPQPOP
~valiOPOPPPOPOS
~vallPNRPPPQPPP
~valpPPPORPPPPP
~valsROPOPPOPPP
~vanMOSROOOPPR
~vancNPPQOPOPQR
~vapSOPPPQOPOP
~vapiQNPPPQPPPP
~varPRPQOQOOOP
~variOSQPOPOPOP
~vasSNOPPQPPPO
~vatOOQPOPPQRP
~vateNOPQPPPQQP
~ve_WKQLUQNNQN
~vedOYKOONPOQP
~ved_OYKOONPOQP
~vegNSOPPQOPPP
~veiPNSPPQOPPP
~veinOORPPQPPPP
~velMRNPQORROO
~vel_OOQPOOPRPP
~velsOPPPRPPPPP
~velyPSNPPPQPPP
~venVNWNLOLORP
~ven_PTPOOQOPOO
~vendPOOPPPPPRQ
~veneQPRPOPOPPP
~veniNRNPPRQPPP
~ventUMWNNNNOPP
~verUPQTKMNMQR
~ver_NSQTMOQOMP
~verbOOPPPPPPPR
~verePROOOOQPOQ
~vernOSNPPPOPRO
~versRIPSNQQORP
~vertTMNPOPSPNP
~vervQOPPRPPPPP
~veryQQSOORNOPN
~vesNQOOOQTNOP
~ves_OROOPRRNOQ
~vetSOPPOPPPPP
~veyOSNPPPPPPP
~vey_OSNPPPPPPP
~viaMNRQQOROPP
~vialNPQQPPPPQP
~vicQPPPPQOROP
~vic_ROPPPQPPOP
~viceOQPPPPORPP
~vidWOMNOPOPPN
~vid_QONPPRPOQO
~videUQNOPNPQPO
~viePOPPQOORPP
~viewQPNPQOORPP
~vinSORNPONONT
~vingRPQNPONONT
~virOOOPUOPPPO
~vir_POPQRPOPPP
~visNNROOMPTTO
~visePNRPPPPPPP
~visiNPQOOMOTTO
~vitTOPOOPQOOO
~vitaSPOOOPQPOO
~vivRQNPPPPPPP
~vo_PSOPPPOPPP
~voiONRPRPPQOO
~voicOMRPPPQQOP
~voidPQOPSOOPPP
~volOMPPPPSOPP
~vomOPTOOOQPPP
~vomiOPTPOOQPPP
~vulPNTPPPPPPP
~vulsPORPPPPPPP
~vy_PNOPPPRPQP
~w'sQPOPPRPPOP
~w's_QPOPPRPPOP
~wa_ROQPPPPPPP
~wabOROPPOPOQP
~waitRPPOOQOOPP
~wakRLUPONQPOO
~wakeQNTPONRPPP
~wakiQNRPPPOPPP
~walOPVQNNPQNO
~walkNQQPPOPRPP
~wallOPUPPOOPOO
~wanNPNOQTNPOU
~wantMQMOQTNPNU
~wapPSNPPOQPQP
~wap_PROPPOPPQP
~warRRONPLONSS
~wardQORNOMONTQ
~wareOTOPPPOPPP
~warmPSNPPPPPPP
~wasNRROROOQOP
~washOSPOROOPOP
~wastOPPOPPQRPP
~watTRPNPOOONO
~watcRSMOQPPPOP
~wateSOSOOOOPOP
~wavONPPPOVPOP
~waveONPPPOVPOP
~wayRPQOOOOPQP
~way_QOSOPNOPQP
~waysRQMPPQPPOP
~wboQMQQQPQPPO
~wborQMQQQPQPPO
~we'PORPPPPPPP
~weaOPROORPPQO
~weanPRNPPQPPPP
~wearQRNPOPOPRO
~weatNMUPPPQPPP
~webPPOPPPRPPP
~wedMSOOQPNPRQ
~wed_NQPOQOOPRR
~weePRLRPQPOPO
~weekQPMRQPNPQO
~weenPPOPOPSPPP
~weetPROPPPPPPP
~weiPOOROPQPPP
~weigQQMROPPPPP
~welRQONNPWONN
~wel_SMQPPQOPPP
~wellORMONOYPNN
~welsORPPPPOPPP
~wentMSROPPPQOO
~werSTPQOMOOOO
~wer_UOPPONOOPP
~wereOSOQPPPPOP
~wesPORPPPOPPP
~westPORPPPOPPP
~wetQMPPPSPPPP
~wfuOOQPPPOOPS
~wfulOOQPPPOOPS
~whaPGMSNOWQQR
~whatPGMSNOWQQR
~wheRLPSNNNQVO
~wheeOSRPPOOPNP
~whenPQJTOQMRRO
~wherOKTOPNROUO
~whetSNOPOPPPOR
~whiQLROPQRQPO
~whicPLNPOQQSRO
~whilRPQPQOOOOP
~whitNRRPPPSNOO
~whoNROOQNNOXP
~whoeOSOPPPPPOP
~whosNONPQPOPSR
~wicPSNQPROPOP
~wiceOPOQPROPPP
~wichQRNPPPOPOP
~widNPSOPPRPPP
~wideOPROPPRPPP
~wifNORPPROPOR
~wifeOMSPPROPOR
~wifiOROPPPPPPP
~wilPPPORQNPOP
~willPPPPRQOPOP
~winPTPNPRQOMO
~win_PORPPPPPPP
~wingNTOPPQQPNO
~wipOROPPPPPPP
~wirPNTPPPOPPP
~wirePORPPPOPPP
~wisRPNPPPRPPP
~wisePPNPPPRPPP
~witUKQRQOOQOP
~witcPNQROROPPP
~withSONPRMPQOP
~witnQNQPPPPPPP
~wn_OOSPQOPPPO
~wniPRQPPPOPPP
~wnsPNRPPOPPOS
~wokPRPPPPOPPP
~wokePRPPPPOPPP
~wolPNOPPRRPPP
~wollPNOPPRRPPP
~womRNPRQOOPPP
~womaQMRQQOOPPP
~wonNNTOORNPOR
~won'ONPPOTPPPQ
~wontOPTPPOOPOQ
~wooOORPPQPPPP
~woodPPRPPPPPPP
~worOQMMRQQWNM
~wordLPROPOOUPO
~workQTNOPQMQOO
~wormQNOPPPSPOP
~wornRPPPPOOPPP
~worrOOOPQSPPPP
~wortPOOOQRPQOO
~wouPMPPQQQOQP
~woulPMNPQQROQO
~wriNQNPPNSROP
~wrisPOPPPPRPPP
~writORNPPNQRPQ
~wroOQTOPOOPOQ
~wronOPSOOOOOOR
~ws_QTMOOORPPO
~wsyPOROPPPPPP
~wsy_POROPPPPPP
~xacPNOPQQPQPP
~xedQPOPPRPPOO
~xed_QPOPPRPPOO
~xesPRPPPOQOOP
~xes_PRPPPOQOOP
~xhaOOSPPPOPPP
~xi_RQNPPPPQPP
~xia_PPRPPPOPPP
~xicRQQOOPOPOP
~xiciRQPPOPOPPP
~xigSNOPPPPPPP
~xinRPPORNPPPP
~xin_PPQOROOPPP
~xisPPOPQOOPSP
~xis_OPOPQOOPSP
~xonPOPRROPPPP
~xonePOPQROPPPP
~xpeRQMPPOQPPP
~xpecQRMPPOQPPP
~xpiOTOPPOPPPP
~xpirOTOPPOPPPP
~xt_QRRQOOOONO
~xteONQPPPQPQO
~xtedPNRPPPPPPP
~xtenOPNPPPQORP
~xtrQNORPPRPPP
~xtraQONQPPRPPP
~xygQPRPPPOQOP
~xygeQPRPPPOQOP
~y'sMQSPPSOPMP
~y's_MQSPPSOPMP
~ya_ONPPPPRPQP
~yanPNRPPPQPPP
~yanoPNRPPPQPPP
~yasOPPPRPPPPP
~yastOPPPRPPPPP
~yboOTQPPONPOP
~ybodORRPPONPOP
~ychRPPPNPPPQP
~yciROPROOPPOP
~ycinROPROOPPOP
~yclOPMRRQPPPO
~yclePROPPQOPPP
~ycliNONSRPQPPP
~ycloRPPPPPPPPP
~ycoQOORPPOPPP
~ydrPPPRPOPPPP
~ydraRQOPOPPPPP
~ydroNPQRQPPPPP
~ye_OMRPPSPPOP
~yeaSQNQOOPOOQ
~yearTPNQOOPOOQ
~yelPROPQPQOOO
~yeliPQNPPPQPPP
~yeloRPPPPPPPPP
~yerOPPPPPPQPR
~yer_OPPPPPPPPR
~yesONSPORRPOO
~yes_OOTPOPQPOP
~yestPOOPPRQPOP
~ygeQPRPPPOQOP
~ygenQPRPPPOQOP
~yieSOPPPPOPPP
~yielSOPPPPOPPP
~yinOPRNPQOPQQ
~yingOPRNPQOPQQ
~ylaROPQQOOPPP
~yliNPSPOPPPQP
~ylinNOSPOPPPQP
~yllNPPQRPPPPP
~ylliNPPQRPPPPP
~ymeOOPPPRQQPP
~ymoPNSPPOOQPP
~ymorPNSPPOOQPP
~ympPOMPPOVPOP
~ymphOPOPPPSPPP
~ymptRONPPPTPOP
~yncQPPPPOPRPP
~yncoQOPPPOPRPP
~yonNTRPOROOMP
~yoneNUSPPROOMO
~yosQOOORPPPPP
~youNTMOPSROOP
~you'PROOPPPPPP
~younQNOPPPRPPP
~yourMTNPPSOPOP
~ypePNNPROTQNO
~yperPNPOQOTPOO
~ypiPNPPPRQPPP
~yriPPROPPPPPQ
~yrinOPRPPPPPPQ
~yroiNOQOPRPPPP
~yruOROQPPPPPP
~yrupOROQPPPPPP
~ys_MPOQNQQRPR
~yseNPQPOSPPPP
~ysedOROPPPQPPP
~yselNOQPOSPPPP
~ysiOOQPPPNQQP
~ysisONRQPPORQO
~ystOLSQONTPPP
~ystaOOPQPPRPOQ
~ystoPOTQPONPPP
~ytePNOPPPTPOP
~ythULLPQOPPSQ
~ythiTMLPPNPPSR
~ytiSPPOOPPPPP
~yticROPOPPPPPP
~ywaPRPPPPPPPP
~ywayPRPPPPPPPP
~ywhORQPPOPPOP
~ywheORQPPOPPOP
~za_PRQPPOPPPP
~zapiPPPPROPPPP
~ze_QPRPPNQPPP
~zenQPROPPPPPP
~zepRNQPPPPPOP
~zer_PPOPPRPPPP
~zeroOORPPPQPPP
~zheRPPOPPPPPP
~zheiRPPOPPPPPP
~zinPPPSPPOONO
~zineOOOSQPPPPP
~zingPQRPPPOPNP
~zitSOPPOPPPPP
~zithRPPPOPPPPP
~zo_PORPPPPPPP
~zolLMNTWPNORO
~zoleLMNSTQOORP
~zonQNPOPPQPPP
~zt_ONTPPPPPPP
~zumPPPROOQPPP
~zumaPPPROOQPPP
~zurQRPPQOOPPP
~zurePRPPQOOPPP
~zzaPSOPPOPPPP
~zza_OSOPPPPPPP"""
