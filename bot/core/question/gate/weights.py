"""The weights of the gate. Written by `make calibrate`; not by hand.

Fitted to 33624 messages. A line of TABLE is a feature and, in its last ten characters, how many
steps it weighs for each kind, in the order of gate.KINDS: chr(80) is none, the next one up.
"""

DIGEST = "5f73700fb9e1"  # of knowledge/messages
STEP = 0.0253
BIAS = (1.157, 3.397, 0.959, -0.921, -1.325, -0.627, 0.303, -1.123, -0.797, -1.025)
TABLE = r"""!9loKNQDMEL
! !NOYOPPNOOO
! $LNYPPQNPNP
! bothPSNPPPPPPP
!a clock or a dayPkGNRV@FTN
!a comparison{>?JCNQWVP
!a complaint of one's ownQPVMJ[HOLS
!a diseasel?RAL_aX;C
!a drugf4>}}L->G?
!a drug, and a diseasejDLUYUAJJM
!a drug, and a quantityVOPQPOLQNP
!a drug, and one patient's weight or clearanceKJTUXPMOOP
!a finding to be readFJMBOSxLTF
!a long sentence2e^:=kXHQX
!a low pressure, saturation or coma scoreJ9}JMI?OMN
!a low pressure, saturation or coma score, and a room, bay or bedXIQPPPOPPP
!a low pressure, saturation or coma score, and a wish for evidenceOTPOPONPPP
!a quantity_MRZOKAPPL
!a question markPLNOUPUNMR
!a question mark, and a wish for evidence`JKOOUNPLM
!a question's first wordQZ)KMKET{T
!a question's first word, and a wish for evidence_IMQOOMRMQ
!a relative or friendDHSNPuININ
!a relative or friend, and a wish for evidenceQNRPPQPPPP
!a relative or friend, and that it is nowQPTPPNPPOO
!a room, bay or bed=`qSLK:NSM
!a sentence.`CRNRTV]T
!a share in percentN[KUONNONN
!a story]PLYPCNPPM
!a treatment or test that is no drugjIBJOSJVSL
!a vital sign's valueN[};T?XBFH
!a vital sign's value, and a wish for evidenceP^QIPLNOOO
!a wish for evidence}=BXFRCNEO
!an ageU(UYa_WD=]
!asked of colleaguesHWQLLLQOZR
!codes, bills or certificates/BHFJHA}NK
!drugs of different classesOEUFwJPLIL
!drugs of different classes, and a comparisonTOSPNQOONP
!drugs of different classes, and a wish for evidenceQQPNROPPPP
!drugs of different classes, and whether it is safeKOOOXOQPPP
!drugs of one classaHGWPOMOPO
!feelings or jokesD{BMOVPNEK
!few wordsQCV\bCNTKI
!groups of peoplekHONGQMLRM
!no drug, test or diseaseIbcH=DQLQ\
!one or two words}LNPSHJKAG
!one patient's weight or clearance;S;{gJFJOL
!since when, in hours or minutesbA_VOCISLO
!somebody else?JiS[OTE=Z
!somebody else, and a wish for evidenceWLNQNMSPOQ
!somebody else, and that it is nowTSQNPLLNRP
!something told to allKbSTNGONNL
!that all is well againNj:NKVTQMN
!that it is nowLTgKKJFNWN
!that it is over, planned or playTo?IIYKMNL
!the first person@YJPH}@IBU
!the first person, and a question markZNOOM[IMPJ
!the first person, and a wish for evidenceMMLVNSSQNQ
!the law:7EMLLHJA}
!the ways of this house;QGFKB>W}\
!things togetherV@MGtMVNHJ
!three drugsTORMUNMPPP
!two diseasesZ<[HFMiUJK
!two drugs`=KLwILKJJ
!usCQOGHRMLuQ
!whether it is safeIP<FmZQMRN
!words in quotation marksQMOPORSSNN
#1;hcQ@WpZ>*
#1 #1]Z>MKHRKP^
#1 #2_^G@NPULPO
#1 #2.QMXPPOLPPP
#1 #3WOMPPOOOPP
#1 #4PLOVPPPPPP
#1 $X9gVTHMKVJ
#1 ?MbKXLLJUIO
#1 aNCUNPXJ\OO
#1 afterMEVMNT[OOP
#1 allPSOPPPPPOP
#1 amOZGPNRPORO
#1 andTWOQKXCQMR
#1 anosOLQPPVNPPP
#1 ansOITPPTSOOP
#1 atK]ISPOQPNO
#1 bNWJPOOSROP
#1 backLSSPPOOPPP
#1 bedPLTPPPPPPP
#1 bothP`HPPPJPPP
#1 boxesPVMPPPPPNP
#1 bpQVKPPOOPPP
#1 bringOSOPPPOPPP
#1 byPSNPPPPPPP
#1 cOKDLNUZ[NO
#1 camePSNPPPPPPP
#1 cantPIXPPPPPPP
#1 closedOUNPPPPPPP
#1 cmZNHOOMYONP
#1 comePMTPPPPPPP
#1 ctgPSROPPLOPP
#1 cylinderP\DPPPPPPP
#1 dVMNPPMSPPP
#1 dayMMRNTOSPPP
#1 daysHJ]IPPQ[MO
#1 deliveredPTOPPPNPPP
#1 diabetesUOPPPMPPPP
#1 dm^ULOPOBRPP
#1 doneOYLPPOOOPP
#1 doorPTLPPPPPPP
#1 dsSQOPOPOOPP
#1 eJQMPONYTOP
#1 eastORPPPOPPPP
#1 emptyMJYPPPPPPP
#1 estQROPPPOPPP
#1 fSPPPPPNPPP
#1 failedPOSOOPOPPP
#1 finishedPRNPPPPPPP
#1 firstPRNPPPPPPP
#1 forC^ISPNN\KP
#1 fromOSOPPPPPPP
#1 gKBKaOO\NOP
#1 getPHXPPPPPPP
#1 goesOPOPPPMPUP
#1 goneOMSPPORPPP
#1 gotO[FPPPPPPP
#1 hZ9[MNJNKcO
#1 hadPWOPOLOPPP
#1 hasMWRPONNOPP
#1 hbPSNPPPPPPP
#1 heOQSPPPOPPP
#1 he'sPG\PPNOPPP
#1 headOLUPPPPPPP
#1 heartOPSPPPOPPP
#1 helpPORPPPPPPP
#1 hipLMUPPPRPPP
#1 homeURJPPPPPPP
#1 hourPQOOSOPPPP
#1 hourlyLTJ\NONPPP
#1 hoursWIVVONLOMP
#1 hr]XGOPMHPPP
#1 hrsJOYRPOPOOP
#1 iFE^PWNOPUO
#1 inMMQLNG`KPZ
#1 inhibitorsRPPPPPPPPP
#1 isMlCPPQLLOO
#1 ishPTMPPPOPOP
#1 itPUNPPPPPNP
#1 justOLVPPPPPPP
#1 kOMWJPO\MKP
#1 kgJR`MMOLPOO
#1 lIYYMPNNONP
#1 lactateP^EPPPNPPP
#1 lastPSOPPOOPPP
#1 lbPXIPPOPPPP
#1 leftPROPPPOPPP
#1 litersOSNPPPOPPP
#1 litresOMJPPPZPPP
#1 looksPUMPPPOPPP
#1 lowQVJPPPPPPP
#1 mZMJPPOQPPP
#1 mapPUKPPPPPPP
#1 mgTWIJ\NKNOP
#1 minKHgMNNQONO
#1 minsNFZPPNUPPP
#1 minutesNRTPPNOOPP
#1 mlOH[MPPRPPP
#1 mmQ<QNNZ_OOO
#1 mo`HIOPLVPPP
#1 monthDDQcUNWMNO
#1 monthsSZFJN`INNO
#1 moreSVHPPPPPPP
#1 nNUVPPPIOPP
#1 ndRUNMSPMPOP
#1 needOLWPPPPPPP
#1 needsNaKPPOPPOH
#1 newLMQLPPUWOP
#1 nextOUMPPPPPPP
#1 nightsOPQPPNSPPP
#1 noQJDQOY]NMO
#1 normalSLQPPMSPPP
#1 northOI\PPPOOMP
#1 not[MPJPPOOPP
#1 nowPH^POOOPOP
#1 nursesOUNPPPOPPP
#1 o'clockQQNPPPPPPP
#1 obsPNPPPPPPRP
#1 ofNgELNMOPOP
#1 offP[HPPPOPPP
#1 onUOQONKVOKT
#1 orTUQ^SK?OMO
#1 osteoporoticRPPPPPNPPP
#1 outPNTPPPOPOP
#1 pUVNOOOHPQP
#1 patientPIXPPPPPPP
#1 pdINOL`OOPPP
#1 peoplePJWPPPPPPP
#1 pinpointNMUPPPOPPP
#1 pleasePVMPPNPPPP
#1 pmEcHKVTJNSO
#1 postMVRPPNLPPP
#1 pressorsOMTPPPPPPP
#1 prevUOOPPPNPPP
#1 ptPRNPPPPPPP
#1 ptsNJYPPPOPOP
#1 rdMQUOPNNPSP
#1 redOQRPPOOPPP
#1 runningORKPPTPPPP
#1 sUSMOONGO[O
#1 salineOMOWOPOPQP
#1 satsNG\PPNRPPP
#1 saysPNTPPPPPOP
#1 scalpelPNRPPPPPPP
#1 secMNWPPOQPPP
#1 seizingPLTPPPPPPP
#1 sendSTKPPPPPOP
#1 sharpPUMPPPPPPP
#1 sheOQRPPRLPPP
#1 she'sPKUPPPPPPP
#1 shocksHRZPPPMPOP
#1 sleepingOXOPPMMPPP
#1 smallK_PPNNLPPP
#1 soOMKPPYRPPP
#1 southPRNPPPPPPP
#1 stPQMKXORPPP
#1 stillMNFPPLVO_O
#1 stoodPTMPPPPPPP
#1 stoppedP\DPPPPPPP
#1 suctionPPRPPOPPPP
#1 tMRNOPPVOOP
#1 tankNMWPPPOPPP
#1 tempOSPPPPNPPP
#1 thNBTPPXVMQO
#1 thePSOPPPPPOP
#1 thenQYPPPPHOOP
#1 timesOITPPSQPPP
#1 to^=KJPRXNUT
#1 todayPSNPPPPPPP
#1 tookPYGPPPPPPP
#1 tubePRRPPPNPOP
#1 turnedPSNPPPPPPP
#1 twoQSMPPPPPPP
#1 unitsOXISPPNPOP
#1 upPROPPPPPPP
#1 vPJVNPOUOOP
#1 vascSQOPOPOOPP
#1 vsVNONPKMNOZ
#1 wOQOPPOLOWP
#1 waitingPROPPPPPPP
#1 wantsPWLPPOOPPO
#1 wasPUNPPOOPPP
#1 weekRCZPTKVONO
#1 weeksNMIQLfMOOO
#1 wentPMTPPPPPPP
#1 westOMXPPPMPPP
#1 whatUFIPPPMcNO
#1 whereOGTPPPSKXP
#1 whoPGXPPPPYIO
#1 withPSNQOOQOOP
#1 wkKKLNRN]UOO
#1 wksKQ:P\]UMOO
#1 wouldQSOPPOOPPP
#1 wwQNPPPPPPRP
#1 xXNFYONOPPP
#1 yXLSOOOLPPP
#1 yearPFQ_MMSOPO
#1 yearsMMTQO\GOPP
#1 yoWNMWNQMOON
#1 yrPKM\KRROPO
#1 yrsVXINMYGNOQ
#2>bik6RqN(<
#2 #1QB\OPOUOPP
#2 #2\Z?LQIaKLO
#2 #2.PTOPPPNPPP
#2 #3PIOMP^OOPP
#2 $=<X[[R[RVF
#2 ?HV@RTQHYHb
#2 aI@XXOSQXON
#2 afterJHULR`NPNP
#2 allQVKOOPQPPP
#2 amOWKPPPOQPP
#2 andUaGQJ`?NMN
#2 anniRKWPOONPPP
#2 anyonePRNPPPPPPP
#2 atGB\WOQUOPO
#2 bdOOMVOPOPPP
#2 bedPLTPPPPPPP
#2 bellyPTOPPPNPPP
#2 bolusNOTOPPPPPP
#2 bpOYMPOPMPPP
#2 bpmOTTPOPJPPP
#2 butMLKPPRZPPP
#2 byVKTQPPMPNO
#2 cOTNPPPOPPP
#2 cameOEWPPPWOPP
#2 canPMPPPRPPPS
#2 cantPNRPPPPPPP
#2 ccPMTPPPOPPP
#2 chestLTNPPPSPPP
#2 cigsPUNPPNOPPP
#2 cmMRPOPOSPPP
#2 coldPNRPPPPPPP
#2 ctQSNPPPOPPP
#2 dXLPOPPMPPP
#2 dayZDONPQVOPO
#2 daysXHWGRQPQOO
#2 deOJYPPPOPPP
#2 degreesLKZOPZHOPO
#2 doKQNWMTPPPP
#2 doesZLOOONNPPP
#2 donePROPPPPPPP
#2 drowsyOMYPPPKPPP
#2 eNMQPPPUPPP
#2 enPKTOPONVPO
#2 fi@NKJEbOOO
#2 forPGYSONNTOP
#2 foundPLOPPPVPPP
#2 fromNJUPPPVPNP
#2 gUXJMPOMPPP
#2 gcsPNRPPPPPPP
#2 givenNIYMSPPQPP
#2 goPLRPPRPPPP
#2 goingQTKOPSOPPP
#2 gonePMTPPPPPPP
#2 goodPSOOPRNPPP
#2 hdV:PSITNLR
#2 hadPWKPPPNPPP
#2 hasROPQPOOPPP
#2 hbLMPOPOYPPP
#2 hePUMPPOOPPP
#2 he'sPPJTPSPPPP
#2 hoursPZDZORNOKN
#2 howNNOWOPOPPP
#2 hrLGYPPOSSPP
#2 hrsNQPPPNPPPS
#2 iRPOPPPPPPP
#2 ifOPPSPPPPPP
#2 inYYGONOOONP
#2 isUW=NVTPPPO
#2 justONSPPPPPPP
#2 kUMNMOL[LOP
#2 kgNC\gFOLNNO
#2 kiloOML[NOOPPP
#2 kilosPOOUPOOPPP
#2 lPC_PPPOPPP
#2 lactateQUKPPPPPPP
#2 lastQQQPPNOPPP
#2 latePUMPPPPPPP
#2 lbNVJSPRNPPP
#2 leftPTFMPROPYP
#2 litresOQSPPONPPP
#2 looksQMSPPPOPPP
#2 mkGKHJEeJON
#2 mgYGQMNNNYOO
#2 minGeZCMDOUTN
#2 minsNWPPPOMPPO
#2 minuteOPTOPPOPPP
#2 minutesO]IOPONOPP
#2 mlTOGHPOVOZP
#2 mmO\MPPOKPPP
#2 moTLRPPOQPPP
#2 monthROOQPPOPPP
#2 monthsHPOXNYKPOP
#2 mottledPHQPPPWPPP
#2 neckKSLPPOWPPP
#2 needPSOOOPPPPP
#2 needsPROPPPPPPP
#2 neverQLPPPUPPPP
#2 no^]:NTKROON
#2 noradPTOPPPNPPP
#2 notOPSPPMOSPP
#2 nowQLTPPPPPPP
#2 ofZ]ENOKNPON
#2 offO]FPPPOPPP
#2 ohpcSPPOPOPPPP
#2 onbRQMKT@OPP
#2 onePPRPPPOPPP
#2 orTPK]JM@XWO
#2 otherwiseXWJPPOIPPP
#2 outPKYPPOMPPP
#2 overG`LNPPPPPP
#2 pXONOPOOPOP
#2 palpNTRPPPLPPP
#2 patchMUMVMPNPPP
#2 peopleLSQPPOPPPP
#2 perNOJTP\LOPP
#2 percentMPOWPPMPPP
#2 plusSKUPPONPPP
#2 pmNKPPPVOPTP
#2 postPTNOPPOPPP
#2 ptsUVMPPMNMPP
#2 puffsPNRQPPPPPP
#2 rrOSMOOPSPPP
#2 sY>XRNQUMON
#2 sameMXNPPPNOPP
#2 satsPNKPPPWPPP
#2 secMKWPPOQPPP
#2 secsMOPPPOWPPP
#2 shePNWPPLPPPP
#2 sinceNUQPPMOPPP
#2 stablePSOPPPOPPP
#2 stillRFWPPWPPJO
#2 systolicLK[PPPOPPP
#2 tabletsPNPPPUNPPP
#2 tempPOSPPPNPPP
#2 thNeJOPMJOMO
#2 thePLNPPWPPPP
#2 thenIXIRNPWPPP
#2 thisPSOPPPNPPP
#2 threeOPMPPWMPPP
#2 timesLM_NPPQKPP
#2 toTVRPOMIPPP
#2 todayPSNPPOPPPP
#2 tubePKVPPPPPPP
#2 turnedPXKPPPMPPP
#2 twoQ\MMPNLOPP
#2 uORMTPPPPPP
#2 vialsO[LOPPNPNP
#2 vsOVLOPPNUOP
#2 wWNNPPOQNPP
#2 wantsOSNPPQOPPP
#2 wasNVFPPO[NPP
#2 wePNRPPPPPPP
#2 weekMQTLWNNPPP
#2 weekerLMVQWIRPPP
#2 weeksJLiL[EGOOR
#2 whatJVRTNPNPOP
#2 whenNTJPPNNYOP
#2 whichRKUPPOOQPP
#2 whoNKTSPPPPPP
#2 withN@TNQYQQUO
#2 wkSHSOUMSPPO
#2 wksRNfSUL9OPN
#2 wouldTJLPOXOPPP
#2 xMEdIPPQPPP
#2 y]DJNNKaOPP
#2 yeareNIOLGIOPY
#2 yearsNXPPPMNPPP
#2 yoEJL[PLTNO^
#2 yrSTPOPIOPPR
#2 yrsFYQPOSQOPO
#2.9X_\2Z|ECD
#2. $CD4gSWfNRN
#2. ?RMULPPQPPP
#2. afterOcBOPPLPPP
#2. andQZQNMUEPPP
#2. atSJMPNPWPPP
#2. bedPPRPOPOPPP
#2. beforePUMPPRMPPP
#2. cmPKONPOUUPO
#2. howPOKVPPQPPP
#2. hrOJWPPNSPPP
#2. inOMPTPOQPPP
#2. isOVOPQNNPPP
#2. kgQ`KNPOHPPP
#2. lNQTOPPOPPP
#2. mg_MPFPPPOPP
#2. noQZFQPPOPPP
#2. notNPQPPPQPPP
#2. nowPQRPOOOPPP
#2. onN]LJKMWOPP
#2. orJOP[POOPOP
#2. phOOTPPPNPPP
#2. sineOH^PPPLPPP
#2. toNGQRPVTPOP
#2. wasPTMPPPOPPP
#2. withQLSPPNRPPP
#2. xVQOMPPNPPP
#35^_YBK}=HF
#3 #1PNPUPPOPOP
#3 #2Ph*NLhMOPP
#3 #3O9nNMOQPPP
#3 $=?QVjG[MNV
#3 ?OPRPPPPPPP
#3 afterNPQPPOQPPP
#3 andPNUOONPQPP
#3 atMWLPPOSPPP
#3 bdVPOOOONPOP
#3 bpVMLPPPRPPP
#3 forQTTLPKPPPP
#3 gNUUKPPNPPP
#3 goodONPPPOUPPP
#3 hePKMPP[NPPP
#3 he'sPMSPPPPPPP
#3 howXNNPPOOPOP
#3 inUDXLOOWPOP
#3 isPPPRPPOPPP
#3 kQOKPPPVPPP
#3 kgIMOXOPOPVP
#3 mcgNLQWPPPOPP
#3 mgUPOOOOOPPP
#3 mlM]XNPOCOOO
#3 noPOPPPPRPPP
#3 nowP^CPPPPPPP
#3 onSQKOFKaPOP
#3 orXNOVPNLNLP
#3 overMINQPPZPPP
#3 sWPPPPPIPPP
#3 seizingPMUPPPOPPP
#3 toM?VROO^PPP
#3 unitsNB]MPWOPPP
#3 urinePRIPPPVPPP
#3 vsROPPPPPPPP
#3 whatPOMPPSQPPP
#3 withLKSPPOXOOP
#3.JLSTBCl`GJ
#3. #2PM;PPPjPPP
#3. $GWVXOOFSNP
#3. bpOLUPPPOPPP
#3. coLMKPPP^OPP
#3. forOQNPPOOSPP
#3. noVNNPPPPPPP
#3. orKOSYOPLPOP
#3. pthNJHJNOjPPP
#3. vsUPPLPPPPPP
#41_HLD;k}AN
#4 $RWUUOENTHN
#4 andRSNNPTMOPP
#4 forPSOPPPPNPP
#4 gONRSPPOOPP
#4 mPMTPPPPPPP
#4 onFZOOLSUNPP
#4 orNFPPPPM`QO
#4 toMOWPPPPOPO
#4 vsINPOPPOSPX
#4 withOLPPOPOWPP
#4.CTPOMMJkLO
=4atPRNPPPPQPP
=5-alpha reductase inhibitorOOPOTQPPPO
=5-ht3 antagonistQOLSWRNOMO
=abdominal painHO[PPSKPPP
=abscessPXNSNKMQPP
=acamprosateQOPLOUPPPP
=acarboseUOOOOPPPPP
=ace inhibitorSNTLWIUOMN
=acenocoumarolNPPOTPPPPP
=acetaminophenOYVVKKLNOM
=acetaminophen overdoseUPPLPPPPPP
=acetaminophen-ibuprofenTNPOOPPPPP
=acetazolamideSOOOOPPPPP
=acetylcysteineSJRSNNSPOO
=achilles tendinopathyRQOPPPOPPP
=acid suppressantdNGCNQ_NKN
=acneNWUPNNNOOO
=acne treatmentMLNNUVPPQO
=activated charcoalTIROPRPPQP
=acupunctureRFPPPZPPOP
=acute bronchitisVOPPONOPPP
=acute coronary syndromeWSMUJFZRIN
=acute coughTPPMPPPPPP
=acute kidney injury[MONLONQPP
=acyclovirPPPTNOOPPP
=adalimumabFPOPUVPPPP
=adenosineHOTRTPOPOP
=adhdTJOOORPOUP
=adhesive stripsKOOPPPOPYP
=adjustment disorderOOOPOPMTTP
=adrenal insufficiency?R[YOKTNPO
=advance care planningGRMONLLHJs
=agitationFI^\MMROOO
=agitation in dementiaSONROPPPPO
=albendazoleHLOZTROOPP
=albuminVLPSNORPLP
=albuterolGSJXSQTOOO
=alcohol intoxicationOOXOOLJOMZ
=alcohol reductionRPOPPOPPPP
=alcohol screeningRNPPPPPSNP
=alcohol use disorderPBJN]XYNMM
=alcohol use disorder drugLMNQYTNOOP
=alcohol withdrawalQNPSNPRONP
=alendronateRLOQOUOPPO
=alginateMLPPTTPPPP
=allergen immunotherapyRPOOPPPPPP
=allergic rhinitisO\NPQNIPPP
=allergyEZBUcOLORL
=allopurinolYQLSMOLPPP
=alpha blockerXQMLOQNPPP
=alprazolamRPPNQPPPPP
=alprostadilNPPSPPPPPP
=alteplaseEN_SMNMWLO
=alzheimer disease^PNPLMNPNP
=ambulatory blood pressure monitoringQKMPPOXROP
=ambulatory ecgQSJPPNWOPO
=amikacinPPPRPPPOPP
=aminoglycosideNMOYSOOOMP
=aminophyllineOMOYLPPPPP
=amiodaroneLHQX[MNOOO
=amitriptylineWQWQHNNONP
=amlodipineRRMNQTNPPP
=ammoniaLNPPPPVPQP
=amoxicillincYHHKNSNLO
=amoxicillin-clavulanateWQMMRPOPNO
=amphotericinVPPKPPPPPP
=ampicillinOPPNSPPPPP
=amputationYFXOOONOOO
=amyotrophic lateral sclerosisLQNPUPPSPP
=anal fissureSOPOOPPPPP
=analgesicIQNTtGJLHM
=anaphylaxisGQ^M^JIPMO
=andexanetNSNVLOOPQP
=androgenSJMOQNWPQP
=anemiaJUGQZNRRLO
=anesthetic8Z_GVC^MOU
=aneurysm repairORNPPPPPRP
=anginaTXNQHMPPPP
=angioedemaPPVPNOOPPP
=angiographyPHUPPTQPPP
=ankle injuryZPPPOIOOPO
=ankle sprainZPPPOIOOPO
=ankle x-rayNMOPPPXPOP
=ankle-brachial indexOSNPPPPSOO
=annual physicalOTPPPPPOMQ
=anorexia nervosaPRNPPOOOPR
=antacidLLOOVTPPPP
=anthracyclineKORVPPOPPP
=anti-amyloid antibodyUOOPOPNPQP
=anti-d immunoglobulinLKPWVOOOPP
=antiandrogenTNMOUOMPPP
=antiarrhythmicGFWX^LMONO
=antibioticEICkyQ:APO
=anticholinergicEI_TWMMNQN
=anticoagulantLOVQhLGQKF
=anticoagulant reversal agentGNVaGNMOSP
=anticoagulation reversalHNVaGNMOSP
=anticonvulsantQOJXeLIKKO
=antidepressantQGCBj\_KGJ
=antidiarrhealRPNQQPOPPP
=antiemeticVPGMfNKOKN
=antifibrinolyticVOUUIOMNPO
=antifungalPKLWYNNOOO
=antihistamineGNJPZ\MOOP
=antihypertensive;MQ[vSIJGI
=antimalarialKFNNYXTOOO
=antimuscarinicJLWNUNOPUO
=antiparasiticWQJZPLLOOO
=antiparkinson drugMMOVTOOPPP
=antiplateletNWIC_RMSON
=antipsychoticOJG]]GROON
=antiretroviralNOOH_RPOOM
=antisepticXPKQPOPPOP
=antispasmodicMOOL\OPPPP
=antithyroid drugCMOSaOPONP
=antituberculous drugFMOIcWMPOO
=antivenomDVK[SNMLXN
=antiviral`AP[ZPJMIK
=anxietyTNNMOUTMNO
=anxiety screeningNVPOOPOPPP
=aortic aneurysmWQNOPMPOOP
=aortic dissectionRPPPNPPPPP
=apgarNWPPPNNPPP
=aphasiaORMPPOTPPP
=apixabanMLNQTVKWMN
=appendectomyROOOPQPQOP
=appendicitisUOIOOIVXOO
=arbGNOL`QOPQP
=ardsZERPPOQOPP
=argatrobanNPPSPPPPPP
=arniNOPOTPOPQP
=aromatase inhibitorNNPQOVOPPP
=arrhythmiaRNlKUDSJGL
=arterial lineTPNRPOOPOP
=arthritisiLKTLOQLJK
=arthroscopy\SMOPKMONO
=articainePYLLPPPPPP
=ascitesLKNPPP\PPP
=aspirinZVKGQOOTLN
=asthmaLP[LVUOPHK
=asthma biologicZOOOMMPPPP
=asthma exacerbationSOPOOROPPP
=atorvastatinLNMPXRPPPP
=atovaquone-proguanilPPPPNQPPPP
=atrial fibrillationmROHEONMNN
=atropineINYTRONONO
=atypical antipsychoticKLNUXKRORP
=audiometryKIQOMOUZPP
=autismSMSPOPPPPP
=av fistulaSNQPPPPOPP
=azathioprineNOOOWOOPPP
=azithromycindMOOHNNOMO
=azoleMNMP\OOOOP
=back paini@]NKMEQOO
=baclofenPKTORPPPPP
=bacteremiaUOPOOMNPSP
=bacterial vaginosisQNOSPPPPPP
=bacteriuriaRRPPPPNPPP
=balance trainingUMPPPPPPPP
=balanced crystalloidWMMSPPOPOP
=baloxavirTOOOOPPPPP
=bariatric surgeryWOOPPONPOP
=basal insulinRKOYNPNOPP
=bath additiveYMOOOOOPOP
=bathing frequencyJYMPMQVPMO
=bcgLPPPTQPPPP
=bed alarmNOPOPKON_N
=bed restXPOPPPPPJP
=bedaquilineQOOMTPPPPP
=bedwettingSEPOP[OPPP
=bell's palsyYJYLLPOOOP
=bendroflumethiazideLPPPPVPPPP
=benzathine penicillinOPPRPPPPPP
=benzodiazepineHDcgPHILPM
=benztropineOPPRPPPPPP
=beta agonist\SJPPKQNOO
=beta blockerHSM\]RDNNN
=beta-lactamMKH\RVRMRL
=betamethasoneUPPNPPOPPP
=biologic]FPEVSUNMO
=biopsyURROOOLYFO
=biosimilarPTPMPPPPPP
=bipolar disorderNNNTJMXONW
=bismuthQ_JOOPIPOP
=bisoprololMLMPUXMOPP
=bisphosphonateVJMWMTMOOO
=biteTQ[WMKHMNN
=bivalirudinLPPPUPPPPP
=blatchford scoreWKPPPPPPOP
=bleach bathSOPPPOPPPP
=bleeding[aqLB;ATIL
=bloatingKROPPVNPPP
=blood cultureQTPPPOMPOP
=blood gasMOJPPO_ONO
=bnp\NMOPMRONO
=body mass indexEKOWLZTNSN
=bone marrow transplantMVQPOOMPPP
=bone scanRKNPPPVPPP
=botulinum toxinMIPIJZOXWP
=bowel obstructionXNNOPPNPPP
=braceOWKPPONSPP
=bradycardiaORSQNNOOPP
=brain tumorFRQZPPPNPP
=breast cancerUPTPMPLPPP
=breast examROPPPPPPPP
=breast lumpPROPPMQPPQ
=breastfeedingLGGKpSKOOO
=breechNRTPPPNOOP
=bridging anticoagulationRH]VNNKONO
=brief interventionTMPPPPPPPP
=bromocriptineROPOPPPPPP
=bronchiectasisRPPOPPPPPP
=bronchiolitisPSROONJOUP
=bronchodilatorLRHYWIYMON
=bronchopulmonary dysplasiaUNPOOPPPPP
=bronchoscopyPORPPPPPPP
=brueSKKOPN`OMO
=buckle fractureQLOPPUOPPP
=budesonideYNNJOSOPPP
=budesonide-formoterolSPPKPSPPPP
=bumetanideMMO[MPPPPP
=bunionPJOPPXPPPP
=bupivacaineLMQXOPPPPP
=buprenorphineQNLJVPPVPP
=buprenorphine-naloxoneLPNPWPPPPP
=bupropionLOOOYNOPPP
=burnL=dNPSWSHQ
=burning mouthQPLPPPUPPP
=burnoutQSOPPOOPOP
=c difficile infection[OGMKHM]VO
=c-spine clearanceUMPPPPPPPO
=cabergolineTOPNPPPPPP
=caffeinePYLQMNOPPO
=calcineurin inhibitorLRLO[NOPOP
=calciumOQVEVKXONO
=calcium channel blockerPSMQ[PJOMO
=calcium gluconateMUMTQOOOOP
=callusOTPPPOMPPP
=canadian ct head ruleRPPPPPPPPP
=cancerIEUQJJT^ZM
=canker soreKHNPP\TOPP
=cannabidiolTNOOPPPPPP
=cannabinoidTIQMPUOOOS
=cannabisQJSNOUOOOS
=capecitabineNPPRPPPPPP
=capnographyOA^PPOUOOP
=car crashVTNPOOLPOO
=car seatPSMPPPPPPP
=car t-cell therapyRMTPNPOPPP
=carbamazepineLTOOUOOPPP
=carbapenemIILTRYOOTO
=carbimazoleMOOTTOPONP
=carbon monoxide poisoningQMVPPOOOOP
=carboprostMQSSOOPPOP
=cardiac arrestET\OOLHTMW
=cardiac catheterizationTQPMWGOORP
=cardiac rehabilitationQEZPPPPPPP
=cardiac resynchronizationPNSPPPOPPP
=cardiomyopathyRNOOPOSPPP
=cardiopulmonary resuscitationEHiNOIMPQU
=cardiovascular deathRQOPPPOPPP
=cardiovascular diseasegJG[JDKZOL
=cardiovascular risk scoreNIOPPXOTPP
=cardioversionQLUPPPOPPP
=carotid endarterectomyLOZOOPNPPP
=carpal tunnel syndromeJSOOPSKSNU
=carvedilolNNO[KPPPPP
=castPKQNOQWULN
=cat biteTNOPPPPPPP
=cataractSRKPPSNPOP
=cataract surgeryVOPPLPOPPP
=cauda equina syndromeNJUOPNRNOV
=cautiGOPPPOP\PP
=cbcNVOPPPOPOP
=cbt for insomniaXOPPPLOOPO
=cefazolinLRNQVOPPOP
=cefepimeTNRPMPPPPP
=cefiximeOPPNSPPPPP
=ceftriaxoneLRTNRMOORP
=cefuroximeNPPPSPPPPP
=celecoxibGPPP[PPPPP
=celiac diseaseTOOPPTOONP
=cellulitisTPTRMOKOQP
=centor scoreSOPPPPPPOP
=central lineSNTMOOMTNO
=cephalexinKPPOPXOPPP
=cephalosporinEQSL[SNOQO
=cervical cerclageSNPPPOPPPP
=cervical collarXSIPPPMPOP
=cervical dysplasiaPOROPPQOPP
=cervical ripeningMOPPUPPPPP
=cesarean sectionQNUSOMORNN
=cetirizineMNOOPWPPPP
=cgrp antagonistUOOOOPPPPP
=cgrp antibodySOPOOPPPPP
=cha2ds2-vascSQOPOPOOPP
=chads2TMPPPPPPPP
=chemotherapyGMaPJTMNSO
=chest painS[SQKMCOUP
=chest physiotherapyFIOOPOLkMP
=chest tubeRYIPPPNPOP
=chest x-rayTVKPOOOOOO
=chickenpoxHNMNZOSOVO
=child-pughIPPRVPPPPP
=chlamydiaPJOOPWPPRO
=chloramphenicolRPPOOPPPPP
=chlordiazepoxideOMPVPPPOPP
=chlorhexidineWQKQPOPPOP
=chloroquinePPPORPPPPP
=chlorthalidoneRPPPOPPPPP
=chocolateL[EPPMXPPO
=cholecystectomyUNNOPPPQOO
=cholinesterase inhibitorUUJLTNOPOP
=chondroitinRPPOPPPPPP
=chronic coughTOOPPPOPPP
=chronic fatigue syndromeROPPPPOPPP
=chronic kidney diseaseRIEVaLQNOO
=chronic painSKPTOOOPPP
=chronic sinusitisKPPUPPPPPP
=ciprofloxacinKOVLZOKPQP
=cirrhosisLUOOVOKPPP
=citalopramTOOLTOQPPP
=ciwaORPOPPPPPP
=clarithromycinJOOT[MOPOP
=clindamycinMPPVNPPPPP
=clobazamMPPOTPPPPP
=clobetasolMPOUPPPPPP
=clomipheneRPPOPOPPPP
=clonazepamTOQONPPPPP
=clonidineJLQZPPPPPP
=clopidogrelKPOMZSNOPP
=closed reductionKNPQPPOXPP
=clozapineKQRMQKUOSR
=codeineKSNPSSOOPP
=coffeeHcNONTONLM
=cognitive behavioral therapy\MOPPNNNPO
=cognitive screeningLSMOORROPS
=colchicineWROPQKMOPO
=cold sorePJPPPVPPPP
=cold water immersionONUPPPOPPP
=colectomySRMPPPOPPP
=colicSXSONHNOOP
=colistinOOPSOPPPPP
=colloidWLPRNORPLP
=colon polypsWQOOPNMOPP
=colonoscopyTPQOORIUNO
=colorectal cancerXONOPRLOPP
=colposcopyOLXPPPMQOO
=comaOTdMMKHNOO
=combined oral contraceptiveUMMPQSPPPO
=community-acquired pneumoniaOPPQNPOSPP
=complex regional pain syndromeQORPPOPPPP
=compression stockingsSOPPPPOPOP
=concussionTMOPPROPPQ
=condomRPPPPOOPPP
=congenital heart diseaseOSQPPPNOPP
=conjunctivitisSROPOMOPPP
=constipationQMOOMUSPPP
=contact dermatitisNPOPPTOPPP
=contact lensPMSPOSPPPP
=continuous glucose monitoringTVMNOQJSPP
=contraceptionC:MNb^KNWX
=contraceptive implantINOTYORPOM
=contraceptive patchPONPPPTPPP
=contraceptive pillNHRNWJOOSX
=contrast mediaIQOHcONPOP
=contrast nephropathyTOPPOPOPPP
=contusionIHMPKSgPPO
=copdTNJJWRXLNO
=copd exacerbation\NONNNNPPP
=cord careSNPPPPPPPP
=coronary bypassNRVPPMNPPP
=coronary calcium scoreOPPPPRPPPP
=coronary ct angiographyLMKPPPOPP]
=coronary diseaseQMN]RDXRIN
=corticosteroidfUBVRJDSNK
=corticotropinOPPONPVPPP
=coughTA[HH[\JQM
=cough medicineMTPOQPPPPP
=covid antiviralVHQTSQNOMO
=covid testOTOPPOPPOP
=covid vaccineTPPOIZPOOM
=covid-19YIBJRWSPYN
=cox-2 inhibitorGPPP[PPPPP
=cpapO[MKONMUPO
=cranberryXTKNRMNPOO
=critical illnessPPSGLLEOgT
=crizanlizumabSPPPOPPPPP
=crohn diseaseRNOSOOPPPP
=croupSQPONOQNSP
=crpXEHONLZN[O
=crush injuryPLUPPPPPPP
=crutchesNZMPPMOPPP
=crystalloidRRWNKLSONO
=ctOLZJJCJUT`
=ct angiographyTILPPOOOO\
=cyclobenzaprineXOPPIPPPPP
=cyclophosphamideUPPOMPPPPP
=cyclosporineNSLPUPOPPP
=cytisiniclineVPPNMOPPPP
=d-dimerQNKNOQ\OON
=dabigatran[MOPKOPPOP
=dairyPROPRNPPPP
=dalteparinJVOTNPOPPP
=dantroleneJZ^GMOKPPP
=dapagliflozinQQPRNOOPQP
=deathblTND:0LU`
=death rattleQROOPPOPPP
=debridementPOPPPPPRPP
=debriefingN\MPPNPNNP
=decongestantCPPO_PPPPP
=deep vein thrombosisPQNVNPQONP
=defibrillationOEfOPLNONP
=delayed cord clampingYVDPPOPPPP
=deliriumTONOHLPSTU
=dementia_INMWMKPKR
=dementia drugYUJJTNOOOP
=dengueMUOO[NEOUN
=denosumabLPOJXUPPPP
=dental cariesONPPPPSPPP
=depot medroxyprogesteroneQTYNJNOOOO
=deprescribingRROPPOPPPP
=depression[S7MMW_KPP
=depression screeningUPPOOMRQNO
=dermatitisNMGMLqMMKN
=dermoscopyGIOPPOZNZO
=desmopressinSPOOPOPPPP
=desogestrelJNOXTPPPOO
=dexa scanVRJNPPROPO
=dexamethasoneYSJUPMMNNO
=dexmedetomidineSJOXONPPOP
=dextroseHSO\ROMMOP
=diabetesYJ[KQQASUL
=diabetic footR]KPPPJONP
=diabetic ketoacidosisUONXMMHNXN
=diabetic neuropathySPPPNPPPPP
=dialysis=LMpQOGQVK
=diamorphineRMPROPPPPP
=diaper rashPMOPPVNPPP
=diarrheaPMMUMK\ONO
=diazepamKNWUPNOOPP
=diclofenacHROOZNOPPP
=dienogestOOPPPSPPPP
=dietSRLOO_JMLN
=digital rectal examTOOPPOOPPP
=digoxinILZOYMLPPP
=digoxin immune fabOMTPPOPPQP
=dihydropyridineSNJXQSKOOP
=diltiazemNSONVNPPOP
=dinoprostoneLOPUPPPPPP
=direct thrombin inhibitorTMOSPOPPOP
=disc herniationONNPPVPPPP
=discharge planningLVOPPPPPPP
=disulfiramLPPNXPOPPP
=diureticVSQGKXRNNN
=diverticulitisSPPPOPOPPP
=dizzinessTFRNOR[MNO
=dmardJJQO]KOPQT
=doacYHLVVSGTKL
=docetaxelRUOONOOPPP
=dolutegravirPPPKVPPPOP
=domperidoneSMPNRPPPPP
=donepezilVKMNWOOPPP
=dopamineOTNPROPPOP
=dopamine agonistOMPWOOPPPP
=dornase alfaKZMOPOOPRP
=doxorubicinOPRPPPOPPP
=doxycyclineTMONXOMOOP
=doxylamineSPPOOPPPPP
=doxylamine-pyridoxineSPPNOPPPPP
=doxypepYPPOIPPPPP
=droperidolUONRNPPPPP
=drowningO\WOOLGPMO
=drug allergyRMOVOOPPOP
=dry eyePOMOOQUOPP
=dry needlingOOPPPRPQPP
=dual antiplatelet therapyWOOMOOPPPP
=duloxetineMPPPTPPPPP
=dupilumabRPPPOPPPPP
=dupuytren contractureIPOPPPYPPP
=dysphagiaMOPPPPPSPP
=dyspneaRXRLNXJOOL
=dysuriaTORPMPMPPP
=e-cigarettedGKNOZIPLN
=ear irrigationRTLPPPPPPP
=ear painTPPPPMPPPP
=early allergen introductionQTPPPOPPMP
=earwaxOPPPPOPPSO
=easy bruisingKQTPPORPPP
=eating disorderNMVPPONOPR
=echocardiographyJWPKNPQYNN
=eclampsiaPOXUNMNNNO
=ecmoQF[NOMLOZN
=ectopic pregnancyNQTSLNROPP
=eczemaXTLMMTSMKN
=edinburgh postnatal depression scaleMPMPPOXPOP
=edta chelationNOUOPPPPPP
=eegOZJPPMQPPP
=efavirenzLPPPXPPPPM
=egg allergySMNOTQOPPP
=eggsGQHO\R[OJO
=electrical injuryPLWPPPNPPP
=electrocardiogramKQPLOO`KOO
=electroconvulsive therapyPPUOONOOPP
=electronic health recordKVKPPKPP[P
=emdrPNPPPSPPPP
=emergency contraceptionOMPOPQOPPV
=emergency levonorgestrelNMPOOQPPPW
=emgRPPPPOOPPP
=emlaLPPROPPPSP
=emollientWSNOOMNPOP
=empagliflozinQYLNMNOPTO
=enalaprilMOQPTPOPPP
=encephalitisLPPVOPPPPP
=encopresisOORPPPPPPP
=end-stage renal diseaseMRONUOOPPP
=enemaIKLPfPLOPP
=enoxaparinIUNSUNNOPP
=enteral nutritionPOOOSPPPPP
=eosinophilic esophagitisLONPOPYPPP
=epaUMPPOPNPPP
=epidural hematomaPULPPPPPPP
=epiglottitisOOPPPPRPPP
=epilepsyEWLQXPNONV
=epinephrineJXiHKFKPMT
=epistaxisQOJMPQZPPP
=epley maneuverXHMPPUOPPP
=epworth scaleMLNPPOYPPP
=ercpRQOOOPPQPP
=ergometrineKPPWOPPPPP
=ergonomicsOOPPPSPPPP
=ertapenemNOPOQPPOUP
=erythromycinPPPNSPPPPP
=erythropoiesis-stimulating agentSPNOPPPPPP
=erythropoietinSPNOPPPPPP
=escitalopramOPOOOXOPPN
=esketamineUNPOOOPPPP
=esmololPPSQMPPPPP
=esophageal varicesQSZOMNLOLP
=esrNUMOPMUPOO
=estrogenXNOONOOPPP
=eszopicloneROPPOPPPPP
=etomidatePKYOPPPPPP
=exercise\VEKMVJWJO
=extravasationOOSRPOOOPP
=eye examORPPPPOPPP
=face maskQTFPPRNJ\P
=factor viiiOROPPPPPPP
=factor xa inhibitorEKR^RVJUKM
=fallsIHOJL]VZNP
=falls preventionPRPPPOPPPP
=family presenceBZOPPOPLZO
=famotidineTPPOPOOPPO
=fascia iliaca blockOONPPOOPXP
=fasting glucoseOWNPPNNPPP
=fatigueLRZNMXQPHM
=fatty liverPQNPPRPPPP
=febrile infantPOOPPPNUPO
=febrile seizureVPOPPOMPPP
=febuxostatRNPPROOPPP
=fecal immunochemical testTXKOPNGKYP
=fecal transplantZLOOPPONPP
=feeding tubeNKSPTMOPTP
=felodipineJOPOZOPPPP
=femoroacetabular impingementPKVPPOPPPP
=fenoOPPPPPRPPP
=fenofibrateSOPOPPPPPP
=fentanylRTSONOMOOO
=ferric carboxymaltoseONMXOPOPPP
=ferritinNLFLO\]NOO
=fetal monitoringGVUOPLUOOP
=feverHGOFVMeRTN
=fezolinetantSPPPOPOPPP
=fibrateSOPOPPPPPP
=fibroidsONPPPSPPPP
=fibromyalgiaTNOPPPPPPP
=fidaxomicinTOPPOOOPPP
=finasterideNOPOTQPPPO
=finerenoneUOPOMPPPPP
=first-generation antihistamineSRMNSNPPPP
=flank painPPRPPPOPPP
=flecainideSOSNNPPPPP
=flucloxacillinLQNVNNTPPP
=fluconazoleEONU\OOPPP
=flumazenilPPTMOPPPPP
=fluorideWLMPPPPPPP
=fluoride varnishTNOPPPPPPP
=fluoroquinolonePNVLWNKPPP
=fluorouracilSOQPPNPPPP
=fluoxetineVMPLTNOPPP
=fluticasoneJNOVTPOPPP
=fluticasone-salmeterolSOPOOPPPQP
=folic acidNRPSONPOPP
=fomepizoleUHNVLOOOVO
=food allergyWLKMUVMNOP
=food poisoningPQOPPPRPPP
=foot painSKLOPSVONP
=foreign bodyOOOQONUPPP
=formoterolUOPKOSPPPP
=fosfomycinWPPSJOPPNP
=fosphenytoinOOPVONPPPP
=fractureaHLKTLSNKT
=frailtyQUHUOEM^OO
=frenotomy\NNPNOLPPP
=frozen shoulderRUKOPQOQOP
=functional declinePNNPPOOXOP
=furosemidePTJRSPOOOO
=fusidic acidLPPPTPPPPP
=g-csfPWOONONPPP
=gabapentinPLMUWONOOO
=gabapentinoidUJJTVSMOOO
=gad-7NVPOOPOPPP
=ganglion cystWMOOPOOOPO
=garlicOMSPKXPPPN
=gastric bypassSPPPPPNPPP
=gastric cancerMTPPPPPPPP
=gastritisOPPPOSPPPP
=gastroenteritiseXDLHKKNWO
=generalized anxiety disorderONPPPPUPPP
=gentamicinONOYOPPPMP
=gepantRPOPOPPPPP
=gerdNIOOO[UNOO
=gestational diabetesMROPPUMPPP
=gestational hypertensionSOPPOPOPPP
=gi bleeding]MPVONJOKP
=giant cell arteritisLPOSONZOMP
=gingerNTOPPOPPPP
=ginkgoPPOPRPPPPP
=glasgow coma scaleSP]NPOFOOP
=glassesSQWPPKNOOO
=glaucomaOPQNROSOPP
=glaucoma dropLWONROOPPP
=gliclazideQOPRQOOPOP
=glovesUVIOO`GNKO
=glp-1 agonistVLFNTULTPP
=glucagonPNWQNOOPOP
=glucosamineYOPNMOPPPP
=glucosamine-chondroitinRPPOPPPPPP
=glucose tolerance testNQOSPPPPPP
=glucose-lowering drugZFQTTNQIVI
=gluten-free dietUPPPPLPPPP
=glyburideKPPOWOPPPP
=glycopyrrolateRPOQQPPPNP
=goiterOSQROOMPPP
=golfer's elbowSPOPPPOPPP
=goutPQHYQOWMML
=gram-negative bacteremiaSPPPPPOPPP
=graves diseaseNSLWOSMOOO
=group therapyOPNPPOPTQP
=growing painsCG^MOIdPOP
=guillain-barrePMSPPOQPPP
=gunshot woundNLYPPNMLSR
=h pyloriQWMPOONPOP
=h2 blockerTPPOPOOPPO
=hair lossMPMPORVPPP
=halitosisPQFPP[PPOP
=haloperidolQOKTXLQONO
=hand osteoarthritisTOPONPPPPP
=hand washingQQNPPQPPOP
=has-bledNTOPOPPPPP
=hba1cOTFLNU[MOP
=head ctW]CPPLSOLO
=head injury[MJOOOOQPP
=headacheOVCPGYYMVM
=hearing aidJSHPP`MPPO
=hearing lossLMMPPOXPPT
=heart blockMPSPPPPPPP
=heart failureZGQNLTMVON
=heart murmurMONPPN\NPP
=heart scorePJOPPNWPTP
=heat strokeMVPPPONPPP
=heat therapyPVMPPOOPPP
=heel painSKLOPSVONP
=helium-oxygenSLMOOPOPWP
=helmetQMSPPOPPPP
=hematomaLVUPPOLPOP
=hematuriaLMRPPPUPPP
=hemoglobin testQSQPLNQPPP
=hemolytic anemiaJVHMZNTOPO
=hemophiliaHQ[PPPMPPP
=hemoptysisPNRPPPQPPP
=hemorrhoidsJSNPPYQNPO
=heparinBWTXINXMPO
=heparin-induced thrombocytopeniaORPPRONPPP
=hepatitisVKMSO\MNJO
=hepatitis bTNOTPQOOLO
=hepatitis cQKNPP[OONP
=hepatorenal syndromeHOWQPLNOVS
=herbal remedyEPQM]WOOON
=herniaUUPOOSEROO
=hernia repairRTPPPOOONP
=herpes antiviralKOO]LOOPPP
=hfpefPOLONPUTPP
=hfrefVPNMQOPOOP
=hiccupsLRLOPQZMOO
=high-flow nasal cannulaYWCOPOLNUP
=hints examVMOPPPPOPP
=hip fractureVXNONNLOMQ
=hip fracture surgeryUNPOPPPPPP
=hip painPNPPPRPPPP
=hip replacementQQNNPNTPPP
=hirsutismRPPOPPPPPP
=hivVLKOPLQMOZ
=hiv pre-exposure prophylaxisROONQSPOPO
=home birthNBZOP[PPOO
=home blood pressure monitoringQMNPPPPPTP
=home careJM`MPNPRNO
=home oxygenOTCPPOOYSP
=home remedyYTLNMJOOVO
=honeyRVLNMNOOVO
=hormonal contraceptiveOLYLPHRNRW
=hormone therapyYMMLMWNPOO
=hospiceOONROOSQPO
=hospital admissionFVGGMJJ[`Z
=hospital readmissionXQOPPPNNNO
=hospital-acquired pneumoniaTOOPNPPPPP
=hot flashesQFNPOUUNUO
=hpv infectionYIMOPROORP
=hpv vaccineXROKNOOPPP
=humidified airRNMPPTPPPP
=hydralazineNROROPPPPP
=hydroceleMPOPPOWPPP
=hydrochlorothiazidePVNOQPLPPP
=hydrocodoneQUNNOPPPOP
=hydrocortisoneATUXRPNNPP
=hydromorphoneILOWXOOPPP
=hydroxocobalaminLPPXNPPPOP
=hydroxychloroquineSPOQMPPPPP
=hydroxyprogesterone caproate^LOMONNPOP
=hydroxyureaSPOOPPPPPP
=hyperbaric oxygenVMOPPPOOPP
=hypercalcemiaNNOPPPUPPP
=hyperkalemiaLOVNTPNPPP
=hyperlipidemiaZMEOO\JPPP
=hypertensionVbFHgN?VCL
=hyperthyroidismLSKWOSPNOO
=hypertonic salineVJQTNONPPP
=hypertriglyceridemiaRPPPPPOPPP
=hypnoticXGPNPZLOMQ
=hypoglycemiaUYFZNLJOQO
=hypogonadismOPOPPPTPPP
=hyponatremiaWLNPPORPPP
=hypophosphatemiaJPPPPPWPPP
=hypotensionNOROOOUOPP
=hypothermiaXSJPPMMQPP
=hypothyroidismSOOOOTLSNP
=hypoxiaYLROPOLQPP
=hysterectomyNKQPOVORPP
=hysteroscopyPPRPPPOPPP
=ibuprofenSQLQSRNOON
=icatibantQPRQMPPPPP
=iceI]UOOZCNLO
=icosapent ethylMZPPNOPONP
=ics-labaVQPIOROPPP
=icu deliriumUPPMOPPPPP
=idarucizumabLNPWPPPPPP
=il-1 inhibitorONNOPPVPPP
=il-6 inhibitorNOPUOOPPPP
=imagingO]P;GDcRM\
=immune checkpoint inhibitorOOSPPNRPPP
=immunosuppressive drugFLMMhJNOQT
=implantable defibrillatorEKUNMRLiKN
=incision and drainageUOPPPOOPOP
=indapamideROPPIPWPPP
=indomethacinTOPONPPPPP
=infectionVNQOOKWLOO
=infection controlJWMPPOPPSP
=infertilityPJOPPXPQPO
=inflammatory bowel diseaseVNORMOPPOP
=infliximabPPOOROPPPP
=influenzaJMOMZKLYTO
=influenza vaccineKYLMPKORPW
=inguinal herniaWTNPPQHOPP
=inhaled corticosteroid\NLPMQNOPO
=inhaler spacerLSOSPOOOQP
=inotropeSVLNRNPOOP
=inrOLQdGONNOO
=insect biteNISPZMPPOP
=insect repellentORPPPPPPPP
=insomniaNSIOO\LNOS
=insulinKNeVNEJJXN
=insulin glargineKOOZOPOPPP
=insulin pump[BPOPPPVPO
=intensive blood pressure controliFMOOOKNMP
=intensive careSPPPPPPPNP
=intensive glucose controlTOOPPPOPPP
=intracranial hemorrhage[NLGRWJPTM
=intravenous fluid]MXNHLUOKO
=intravenous immunoglobulinPNNUPPPPPP
=intravenous ironNPIXONMQWP
=invasive strategyKHWOPTLN[O
=ipratropiumJKOQTOYPOO
=ironGRVYJQIPUO
=iron deficiencyPPPPPPOSMP
=iron deficiency anemiaQPPPPPOSMP
=iron sucroseOSNVPLOPPP
=irritable bowel syndrome_GKNMVOOPP
=ischemiaRPPPPPOPPP
=isoniazidONQOOXNPPO
=isosorbideWPPPKPOPPO
=isotretinoinLLNNUVPPQO
=itchingPG@MP^cMNO
=itraconazoleYPPLMPPPPP
=iudSHHOR]JQVO
=ivc filterWMOOPPOPPP
=ivermectinUZOPNHMPPP
=jak inhibitorROPPPPPPPP
=jaundiceROMOPNYNPO
=joint aspirationMLOOPPVTPP
=joint painLOQPPPVOPP
=joint replacementXVJLNOROOO
=joint supplementYOPMMOOPPP
=kavaNNUOQPPPPP
=kawasaki diseaseNQRPPPOPPP
=ketamineHRWKSGYNTP
=ketorolacLNPNVTOPPO
=kidney function testKJH_aPHNNO
=kidney stonebNNJKOOOPP
=kidney transplantationQOPORPPPPP
=knee arthroscopyRSNPPMPPPP
=knee effusionLPMPPPXPPP
=knee osteoarthritisRRTPOLOOOP
=knee painQVOOOMPOOP
=knee replacementRWLONQNOOO
=labagJMHKQNOPP
=labetalolJUNSSOMPPP
=laborSOXONNMNQO
=labor epiduralROPPPPPPPP
=labor inductionWPLOOQOOPO
=lacerationVMOPPNHYOP
=lactateFL\K_KOLTN
=lactated ringer'sOPNSPPPPPP
=lactobacillusYNNNPOOOOP
=lactobacillus reuteriUONOPOOPPP
=lamaQYPOINOPQP
=lamotriginePNNOUPQPPP
=lansoprazoleNMPIPO^PPP
=laparoscopyONPPPRPQPP
=larcMFGT[[KQUL
=laryngitisLOYPPLQPPP
=latent tuberculosisMKNPPOIbPO
=latex allergyNTOOZNJOOO
=lavenderOTNPPPPPPP
=laxativeL^ITMNOPPP
=lecanemabTOPPOPNPQP
=leepPKXPPPOPPP
=left atrial appendage closureMSTPPPPOOP
=leg crampsPPPPPSMPPP
=leg edemaRSQMOMSOPO
=legionellaTROOPONPPP
=letrozoleMOPQOVOPPP
=leukemiaNTOPPPQOPP
=levetiracetamOVYPINNONO
=levofloxacinRPPPOPPPPP
=levonorgestrelNMPOPQPPPW
=levosimendanUOOOPPPPPP
=levothyroxineNSISRRROOO
=lewy body dementiaJOLMZPTPPP
=liceKSRPPOTOPO
=lidocaineTVMOPPOOLP
=lidocaine patchIZPOOPPPPP
=lifestyle changeQNOPPRPPPP
=limb weaknessHM_OOJWOOO
=line infectionQSPPPPLPPP
=linezolidKPPPVPPPPP
=liothyronineUOPPNNPPPP
=lipaseOOOPPPUPNP
=lipid emulsionIQVSLWOOLO
=lipid panelPMZOOOMOPO
=lipid-lowering drugZTCB_SWOKK
=lipoprotein aSOOPPPPPPP
=lisinoprilNQNOWNQPNP
=lithiumJWLMXOORLS
=live zoster vaccineLOPPQPPPVP
=liver cancerGOPPPPP[PP
=liver diseaseIUOO[OKPPP
=liver testsE>OOOMuOPP
=lmwhIYKZPNMOPP
=local anestheticXYOUMGMOLO
=long covidSMOPPONUOP
=long qtBFWSeKTOMO
=loop diureticUTJNSPNOOO
=loratadineIOPNXRPPPP
=lorazepamLLUZQNNOMO
=losartanNPPPRPPPPP
=loss of smellTONPPORPOP
=low fodmap dietONPPPVOPPP
=low-dose ctROPPPPMTOP
=lower gi bleedPORPPPPPPP
=lower respiratory tract infection_ONNPOMKQO
=lumbar punctureYQNPPNMPLP
=lung cancerROPPPPPPPP
=lupusPTNPOOQPOP
=lyme diseaseNNOPPOWOPP
=lymecyclineLNPONZOPPP
=lymphomaLPPPPPTPPP
=macrolide_KMQUJMOLO
=macrosomiaRPPPPPPOPP
=magnesiumMMTSVUKNMM
=magnesium sulfateKMP\TLNPOP
=major bleedingPOPPPPPPRP
=malariaNOWUOMLORO
=malnutritionNMPPPPOWPP
=mammography\QIOOUMSHO
=maoiGMOKgNOPOP
=massagePSLPPRPPOP
=mastitisRSOPOOOPNP
=mattressMWQPPNNOQO
=mdmaPPXPLPMPPP
=measlesFNOSOPVOVO
=mechanical valveUOOPMPPPPP
=mechanical ventilationIFlRM[CRMI
=meclizinePOOSOPOPPP
=medical expulsive therapyROPPPPPPPP
=medical honey dressingOLOOZOPPOP
=medical therapySOPPPPPOPP
=medication abortionSPPNPPPPPP
=medication for opioid use disorderQHTVOLNUOO
=medication reconciliationUMOPPPORNP
=medroxyprogesteroneQTYNJNOOOO
=megestrolPSOPPOPPPP
=melanomaWMPPPPOOOP
=melatoninPPLQOXOONO
=memantineSOPOPPPPPP
=membrane sweepingVLOPPPOPPP
=meningitisLVTUNNMOOP
=meniscal tearPPOPPSPOOO
=menopauseSEKOOZSNUO
=meperidineMPPOTPPPPP
=meralgia parestheticaQPOPPNUOPP
=meropenemKKLVQYOPOO
=metabolic acidosisRVOPPMLPPP
=metamizoleOOPNUOPPPP
=metforminPOKOPZWLKN
=methadonePLXRMNOOPO
=methenaminePOPTOPPPPP
=methotrexateHKSOYMPPQT
=methoxyfluraneSPPOOPPPPP
=methylene blueTQKOSNPPPP
=methylergonovineLPURNPPPPP
=methylphenidateQIPPPXPPPP
=methylprednisoloneMPPSPPPPPP
=metoclopramideMTLNZONPOO
=metoprololSQOXIOOPOO
=metronidazolePMOL^MPOPO
=midazolamIQQ\MNMNSO
=midodrineWJPPPPPPPP
=mifepristoneOOORROPPPP
=migraineMIHQJ]WNVO
=mild cognitive impairmentSNOPPONPSP
=mindfulnessSMPPPPPPPP
=mineralocorticoid receptor antagonistYNMNSOMPPP
=mirtazapineRLHOQQYPOO
=miscarriageOKMPOQO[OO
=misoprostolWONTLOPONP
=mmr vaccineNPPOSPPPPP
=mmsePVOPOONPPP
=mocaKLNPPSUOPS
=mohs surgeryNNLPPPXPPP
=moleOQFPOZNTOP
=molnupiravirYNOONOOPOP
=monoclonal antibody\BQHWSUNMO
=mononucleosisSPPOIPVPPP
=mood stabilizerSVGGaNMPKR
=morning sicknessNROUOOOPQP
=morphineMKOZOJRORS
=mriOI\MTYNLNK
=mrsaNOPPOPOOVP
=mrsa swabOPPPPPPPRP
=ms disease-modifying drugOPPPORPPPP
=multicancer blood testSOOPPOMTOO
=multiple myelomaOPSPOPPPPP
=multiple pregnancyP\PMQOGOOO
=multiple sclerosisOPPPPPRPPP
=mupirocinRPPPOPPPPP
=muscle relaxantRUaFJNKPPP
=musculoskeletal painVOOPONOPPP
=myasthenia gravisNNQOROTPPO
=mycophenolateOPPPRPPPPP
=myocardial infarction`TNQKFQSJO
=myocarditisROPPOPPPPP
=myopiaRPPOPPPPPP
=naloxoneMGZYOIMNUR
=naltrexoneRMNTROOPOP
=naproxen[MMMHWOPPP
=nasal steroidRPPPOPPPPP
=nasal suctioningFVZPPMQNQM
=nasogastric tubeYNOOMPNPPP
=nauseaTULVLNKOPP
=nausea and vomitingNROUOOOPQP
=nebulized epinephrineTNPPPPPPPP
=nebulizerMHNaGM[RLO
=neck lumpNYQPPPIPPP
=neck pain[TKPPOHPPP
=necrotizing fasciitisPUKPPPPPPP
=needlestickJONOPNLV[O
=negative pressure wound therapyRTMPPOOPPP
=neonatal abstinenceKL[PPORPPO
=neonatal jaundiceTKNOPNWOQP
=neonatal respiratory distressPIOPPPXPPP
=neonatal sepsisNPPPPPPPRP
=neostigmineQIWPPPPPPP
=nerve blockTKNPPNNQWO
=neuraminidase inhibitorXNNTNOOONO
=neurokinin antagonistSPPPOPOPPP
=neuromuscular blockerCM[WYNMOMO
=neuropathic painLPPUPPPPPP
=neuropathyZOOPNLOPPP
=neutropeniaLOXOOOQRLP
=news scorePPOPPPOPRP
=nexusTPPPPPOPNP
=nicotine patchNOMQQOTPPP
=nicotine replacementOOMPQOTPPP
=nifedipineZMNPNPMPPP
=night coughSOPPPOOPPP
=nihssOVMPOPPOPP
=nimodipineWQOMNPPPPP
=nirmatrelvir-ritonavirMJRTUROONP
=nirsevimabZMPONPPPLP
=nitrateLQZQRNMOMO
=nitrofurantoinQNOJ\OOPOP
=nitroglycerinGP[VPNNONO
=nitrous oxideQWKPOPOPPP
=noninvasive ventilationRMWJNMHRUW
=nonsterile glovesUOPPPOPONP
=norepinephrineWKUMOOPPPP
=nortriptylineOOTOPPOPPP
=nph insulinLMOZPPOPPP
=nsaidRIGHfYNNNM
=nulliparousWWHOOOMPPP
=nursing home residentMFWOMPU[HR
=nutsVIXOMQOOOO
=nystatinMOOVOPPPPP
=obesityQGKRNMY[NO
=obesity drugNOIOUUKTRP
=ocrelizumabOPPPORPPPP
=octreotideJPM_MPOPPP
=olanzapineKNNRZNOPPP
=omalizumabSPPOOOPPPP
=omega-3 carboxylic acidROPPPPPPPP
=omega-3 fatty acid`WKNKNLOMP
=omeprazoleKUKOVXMOLO
=ondansetronQOLSWRNOMO
=onychomycosisVMOOMTOPPP
=open fractureUMNPPPOPQP
=operative vaginal deliveryPNRPPPPPPP
=opioidEO\^[AMOJP
=opioid agonist treatmentNKUMTNOUPO
=opioid use disorderJTOOOPPVPP
=optic neuritisKPMPPYOPPP
=oral antibioticNSPPPPPPPP
=oral immunotherapyRPOOPPPPPP
=oral ironNPPWPOOPOP
=oral rehydrationPVRPNOMPOP
=oseltamivirXNNTNOOONO
=osmotic laxativeUONPOPPPPP
=osteoarthritisYQSNMKOOOP
=osteomyelitisOPPRPPPPPP
=osteoporosisSTOOONNQPP
=osteoporosis drugSJLPUYMOOO
=otitis mediaXIRMOQSOOO
=otitis media with effusionQJTOPOSPPO
=ottawa ankle rulesUOPPPOOPOO
=ottawa sah ruleRPPPPPPPOP
=outpatient treatmentZIQPPONPOP
=overdoseKXSLJIJRQ^
=ovulation induction drugNOPPOUOPPP
=oxazepamPOSRPOOPPP
=oxybutyninKNONWOOPUO
=oxycodoneQLSVPNNONP
=oxygen therapy_L]MLGHUNL
=oxytocinQORQOOOOOP
=p2y12 inhibitorSPMIXQMNRO
=pacemakerURVOSMHOOO
=pacifierRZJPONPPOO
=paclitaxelPOSPPPOPPP
=painaSfEDLKIQL
=palliative careOYJPPOPPPP
=palpitationsJKQPPZPPPP
=pancreatitisOMNRXONOPP
=panic disorderNVRNPQNNOP
=pantoprazoleTRNONOOPPP
=pap testPTNOPPOPPP
=parasomniaRQOOPNPPPP
=parenteral nutritionNLPUPOOOTO
=paresthesia>SWLNQeKMO
=parkinson diseaseMKMOVPYOOO
=paroxetineENPPQN_PPP
=partial meniscectomySPPPPOPPPP
=patent foramen ovaleJMPPPPYPPP
=patiromerVOPONPOPPP
=pde5 inhibitorMLLJfNOPOO
=peak flowN]JPPPNPNP
=peanut allergyPOMOQUOPPP
=pecarnXQOPPOLPOO
=pediatric migraineROPPOPPPPP
=pelvic organ prolapseQUTPPOOPKO
=pembrolizumabOOSPPNSPPP
=penicillinTPHSSRTOLN
=penicillin gLOOYNPPPPP
=penicillin vLPOVOPPPPP
=peppermint oilRPPPPPPPPP
=peptic ulcerLfNOOOMNHP
=percRQOOPPPPOO
=percutaneous coronary intervention]VLJOVEULK
=perforated bowelMPRTPPOPPP
=pericardial effusionNJVOPOWOOP
=pericarditisLONNOPZPPP
=perinatal outcomesRPPPPPPPPP
=perindoprilSPPPOPOPPP
=perioperativeWJOPOOQXQJ
=peritoneal dialysisMQPTPPPPPP
=permethrinPOOQOTOPOP
=perthes diseasePNPPPOSPPP
=pertussisOVNOYJMOPN
=pertussis vaccineWOPOLMPPRP
=pessaryOKRPPWNPPP
=pharyngitisSPPMOPSPPP
=phenelzineNPPPSPPPPP
=phenprocoumonPORPPPPPPP
=phenytoinMMRRXNOOOO
=phlebotomyKIPPPNMYL[
=phototherapyYONPOONOPP
=phq-2TRNPPOMPPP
=phq-9SMUPPOMQOO
=physical examinationVMOPPPPOPP
=physical restraintPLONPPOMUW
=physical therapyPZHMNVHKQY
=picc lineNVRPMOOPPP
=pinwormOMMQPVPPPP
=piperacillin-tazobactamHOPQ[OOPPP
=placebo\MNNOMLOUO
=placenta previaPKVPPPOPPP
=placental abruptionKTSPPPOPOP
=plantar fasciitisTQOPPSKOOP
=plasma transfusionOOXOOONOQP
=platelet-rich plasmaUNPOPOPPPP
=pneumococcal vaccineKPPUPPPPPP
=pneumonia`MLOISULLO
=pneumothoraxMRUPOMTOPN
=poison ivyNPOPPTOPPP
=polycystic ovary syndromeLJUOOXOPPP
=polyethylene glycolTNNPPPPPPP
=polymyalgia rheumaticaGNP\LNUPPP
=polypectomyGLRPPOVWPO
=polypillVNNPPPPPPP
=posaconazoleOPPPRPPPPP
=post-term pregnancyPTPPPNNPPP
=postherpetic neuralgiaSPPOPPPPPP
=postmenopausal bleedingMMNPPPXPPP
=postpartumIPOTTVKOQO
=postpartum depressionQMRPPMUPPP
=postpartum hemorrhageQQUNOMNQPP
=potassium binderZPNOKOOPOP
=potassium chlorideHNX\NLOPMP
=potassium citrateOPPOSPPPPP
=potassium-competitive acid blockerTOPPOPPPOP
=potassium-sparing diureticTNMOUONPPP
=ppi\OHDOQaNLO
=pralidoximeSPOPPOPPOP
=pramipexoleIOPZOPPPPP
=prayerOTNPPPPOPP
=prediabetesPKOPPVNSPP
=prednisoneBSM`WONNMN
=preeclampsiaVMPIRRQPOP
=pregabalinTNMOOTOPQO
=pregnancyOYPYXGIKMP
=pregnancy testBPLNVNgNLO
=prehabilitationRNPPPPPPPP
=premature infantQPPPQMQPPP
=prenatal genetic screeningNNWPPPOPPP
=preoperative fastingQ\LNOJNNVN
=pressure ulcerTNOPPOOVLP
=preterm birth]IPSQLMNPP
=priapismONTPPPOPPP
=primaquineMNOMTPVPPP
=probioticdQMMOHOOMO
=procalcitoninTOPPOPNPPP
=prochlorperazinePPPRPPPPOP
=progestinXLTRNNMNMT
=progestin-only pillPPOPRPPPPP
=prokineticPRKL]ONPNO
=promethazineQPPORPPPPP
=prone positioningZIOPPPOOPP
=propofolIOWOVOOPPO
=propranololJLVOVPPPPP
=prostaglandinNOP`KMOOMO
=prostate cancerRMTPPPNPOP
=prostatitisIPPOPPXPPP
=protamineNOUSLPOPPP
=prothrombin complex concentrateONSPNOOPTP
=prothrombin timeNSOOPIYPOO
=psa test`<HNO\YNMN
=pseudoephedrineCPPO_PPPPP
=pseudogoutZLPPPPMPOP
=psoriasisRHOPOWQPPP
=psychedelicQPXOLPMPPP
=psychosisNKQONOXPOS
=psychostimulantQEMNNcPPPP
=psychotherapyZIJOOYMVLM
=ptsdYMOPPPNOOP
=pulmonary edemaPNUPPPNPPP
=pulmonary embolismNOJVPOWONO
=pulmonary rehabilitationOSOPPPPPPP
=pulse oximetryTVDNPOWNOP
=pyelonephritisZOPPQNOLON
=quality improvementLEJUPPOOcO
=quality of lifeTOOPPPOOPP
=quetiapineROOSOSNPPN
=quininePORRPOPPPP
=rabiesTIOUPPPOPP
=rabies vaccineMVPNPPPPPP
=racecadotrilSPNPPPPPPP
=radiation therapyPUNPPONPOP
=radiculopathyXNSOORNNMP
=radioactive iodineSPQPPPMPPP
=ramiprilPIYONLWOOP
=rapid-acting insulinUNMPPPPPPP
=ras inhibitorRLSI]JUONN
=rasburicaseLOPNXPOPPP
=rashCTHK[SbMJO
=rate controlRPPOPPPPPP
=raynaudSPPONPPPPP
=recombinant zoster vaccine\MONLOLPTP
=recurrent c difficileQNPPPPPRPP
=red eyeMXJPPOTPPP
=rehabilitationSWIPPOOOQP
=relaxation trainingNTOPPPPPPP
=reminder systemOOUPPNMOTO
=renal denervationSOPOPPPPPP
=respiratory failureSPPPPPOPOP
=respiratory tract infection[RFISHUQVL
=restless legs syndromeEMOW[ROONO
=restrictive transfusionYQNOPNMOOP
=retained placentaUKSNPPPPPP
=retinal detachmentOHNNPQ[OQP
=retinal vein occlusionJUXNPONOPO
=retinoidLLNNUVPPQO
=revascularizationTNOPPPOPPP
=rheumatoid arthritisVNOMNTPPOO
=rhythm controlSOOPPPPPPP
=rib fracturePIXPPOPPPP
=riboflavinQRPOPNPPPP
=rifampinHPPN\PPPOP
=rifapentineRPPOPPPPPP
=rifaximinZOONKPPPPP
=riluzoleRLOLJONP_P
=risk scoremJJMRNJONK
=risperidoneOPPSOPPPPP
=rituximabMOPOSPPPRP
=rivaroxabanRLRXMSONNN
=rivastigmineRPPOOPPPPP
=rocuroniumTPMVKOPPPO
=rosuvastatinWSPPOKNPPP
=rotator cuff repairVKPPPPPPPP
=rotator cuff tearTOPPPPNPPP
=rsv[UOPPNHONP
=rsv monoclonal antibodyZMPONPPPLP
=rsv vaccineRJNLTUPPQP
=rupture of membranesNL_PPINPPP
=sabaBYLXUMSOOO
=sacubitril-valsartanNOPOTPOPQP
=salineKUZLKMTOOO
=salmeterolaINNMPOOPP
=sarcoidosisLRPPSPPPPP
=scabicideQOOQOTOPOP
=scabiesRTIROKJYRO
=scaphoid fractureNOPPPPSPPP
=scarD_KNP^IOPO
=schizophreniaNPMPSOSPPP
=sciaticaTNTOORNNNP
=scoliosisLQKPP[NPPP
=scopolamineQPPNRPOPPP
=screen timeTMOPPPPPPP
=screeningTVJKLJQ[PP
=seborrheic dermatitisHLMPOcMPPP
=seborrheic keratosisO`KPPPHQMP
=second-generation antihistamineGNOOXWPPPP
=sedativeOK\NRJQMUN
=seizureTQgKQADTMR
=self-harmQNOPPSOROO
=self-monitoring of glucoseWSMOOOSOKP
=semaglutideLSKOUSNPTN
=sennaOUKTPNPPPP
=sepsisP\OJLKKTXM
=septic arthritisGPPPPPZPPP
=sermIOPOZOOPPP
=seromaPPOPPORPPP
=serotonin syndromeRPPPOPPPPP
=sertralineEMJV[VOOOO
=sglt2 inhibitorbPEIOLWOTM
=shinglesHMI\NVQOUM
=shockFMj\LMJHMO
=shockwave therapySOPPPPOPPP
=shoe insertRPPPPPNPPP
=short cervixROPPPPOPPP
=shoulder dystociaNXPPPMLQQO
=shoulder painUTIOPPQPNP
=sickle cell diseaseUQMOOPOPPP
=side effectsfFLNORKOPP
=sildenafilNNNK`NOPOO
=silodosinRPPPPPOPPP
=silver sulfadiazineVLPOPPPPPP
=simvastatinUMNL[KOPPO
=sinusitisPPQTONNPOP
=skin biopsyOOPPPPPSPP
=skin cancerNLOPPP[NNP
=skin-to-skin careTUKOPPNPPP
=sleep apneaPOOPQOPTOP
=sleep durationN`EPPNPPPP
=sleep trainingOSOPPPPPPP
=sliding scale insulinNMM[PPPNOP
=slingOULPPROPOP
=smokingSIMNeKNQOK
=smoking cessationOUJOWMORQO
=smoking cessation drugZFJMSWPOOP
=snake biteNUROPHTQPO
=snoringDN\OO]INOO
=snriOPPRSNPPPP
=sodium bicarbonateVKMMQNXNPO
=sodium polystyrene sulfonatePRPPPPPPPP
=sodium zirconium cyclosilicateRPPPNPPPPP
=solifenacinOMWONPPPOP
=somatostatin analogJPM_MPOPPP
=sore throatNVILMR[OOP
=sotalolOPPNTPPPPP
=soy isoflavoneMTROOOOPPP
=spinal cord compressionPRQSPPOPMP
=spinal cord injury]FPPPOOPOP
=spinal manipulationOMWNPPPOPP
=spinal stenosisUPPPPPNOPP
=spine surgeryPPSPPOOPPP
=spirometryMMPPPPVPPP
=spironolactoneTNMOUONPPP
=splenectomyIOOUPPUPPP
=splintWPQPPXENOO
=sprainNOPPPSPQOP
=ssriKQDKYW]NML
=st john's wortMNNP[MPPPP
=stable coronary diseaseUMPPOPPPPP
=staph infectionWNPPPNOPPP
=staplesPLWPPNOPPO
=statinUVCB_SWOKK
=statin intolerance`IOOPOKPPP
=status epilepticusTKOPPPNUPP
=stem cell therapyPOPPPRPPPP
=stepped careSOPOPPPOPP
=sterile glovesSPPPPOPPOP
=steroid injectionXLONOQOPOP
=stillbirthRPPOPPPPPP
=stimulant laxativeOUKTPNPPPP
=stimulant use disorderOONPVOOPPP
=stomaJUOPPOVOOP
=stool dnaRPPPPPPPNP
=strength trainingXMOPPONPPP
=strep throatSPPMOPSPPP
=stress incontinenceJWSPPRNOOP
=stress test[E[PPLLPOP
=stress ulcerSOOPPPOPPP
=stretchingSORPPQMPNP
=stridorKQaOONNOKO
=strokeURLPLMISWP
=subacromial decompressionSPPPPOOPPP
=subarachnoid hemorrhage^IMMNOROPP
=subclinical hypothyroidismSOOOPOOSNP
=subdural hematomaRQPOPPPPPP
=substance use disorderNQSPPOPPPP
=succinylcholineKKZNZNMOOO
=sudden hearing lossNOPPPPTPPP
=sugammadexPPQSOPPPOP
=suicideWHPLHVKOUX
=sulfonamidePPNRUNNPOP
=sulfonylureaBMV]TNNOOO
=sumatriptanFQOP]NPPPP
=sunburnKTOPPSOPPP
=sunscreenONPPPTPPPP
=supplementaIKWP^IGNH
=supraventricular tachycardiaORNPOPVONP
=surfactantWLOQMPOPPP
=surgeryUOZKOZGLRI
=surgical site infectionROPPPPPPPP
=sutureWWLZOHJPKP
=swaddlingMQZPPNMPNP
=syncopeGIkNNHQXKM
=syphilisOPPROPPPPP
=systemic corticosteroidRSG`WLKMKN
=tacrolimusNOPOVOPPPP
=tadalafilONNNVPPPPP
=tai chiROPPPOPPPP
=tamoxifenIOPOZOOPPP
=tamsulosinTSNMOROPPP
=tap waterVNOPPOOOQO
=taperingWVC`ISKOMO
=tapingO`HOOPMOOP
=targeted temperature management[LNPPOMPPP
=tavrM^KOPMPOOO
=taxaneQNRNNOOPVP
=tb testOVNPPPMPPP
=teaHgONNIWNJM
=teethingRYROPILPOP
=teicoplaninLOPYMPOPPP
=telehealthTNMOOONYNO
=tendinopathyYJLTOUKOOO
=tenecteplaseTKOWNONOPP
=tennis elbowRLNTPVMNOO
=tension headacheN^JPPPKPPP
=terbinafineTOPRNOPPOP
=terbutalinePOPROPPPPP
=terlipressinTNMSOPPPOP
=term pregnancyWSLOOPMPPP
=terminal deliriumRPPOPPPPPP
=terminal illnessPVKPPPOPPP
=testicular torsionLVTPPNOOPO
=testosteroneSJMOQNWPQP
=tetanusJWLVMWNONO
=tetanus vaccineYNPMPOOPOP
=tetracaineUOPPPIPPSP
=tetracyclinePJNLZYMOOP
=theophyllineEOPR[PPPPP
=thiamineQOLQJNLaNP
=thiazideOXLOHURPOP
=thickened feedsYNOPPNMPPP
=thrombectomySQKPPNOMQW
=thrombocytopeniaLQOORNTPPP
=thromboembolismaONQLLSLMN
=thrombolyticAQXYJMKaJO
=thunderclap headache]MRPPMIPOP
=thyroid nodulePONPPOTPPP
=thyroid stormPNUPPPMPPP
=thyroidectomyFPSQOM[POP
=tia^PDOITQOPR
=ticagrelorQMOMVOOOSP
=tick biteTNOMPNVOPP
=timi scoreQQNPPPPPPP
=timololROOOROPPPP
=tineaOVKOPOSPOP
=tinnitusQLQPPTOPOP
=tiotropiumTPPPNPPPPP
=tipsSNOPPPPPPP
=tirzepatideRLNQORNTNR
=tmj disorderMNPPPNWPPP
=tnf inhibitorGQNOWUPPOP
=tocilizumabNOPUOOPPPP
=tocolyticTPPPMPPPPP
=tonsillectomyUMQOPPOPPP
=tonsillitisNOPPPOTPPP
=tooth extractionJOPTPUPPPP
=toothacheOLNOPXOPPP
=topical anestheticLPPROPPPSP
=topical antibioticNPPPSPPPPP
=topical corticosteroidBTNRVRTPOP
=topical diclofenacNOPPTPPPPP
=topical hydrocortisoneNVONPPPPPP
=topical nitroglycerinOPRPQPOPPP
=topical nsaidQOPORPPPPP
=topiramateVRNNMOPOOS
=torsemidePPORPPPPPP
=tourette syndromeI_IPOMTOOP
=tourniquetUG^PPNNONO
=tracheostomyRIbOPMMNNO
=tramadolIIN\UMVOMO
=tranexamic acidSOUUJOMNPO
=transdermal estrogenVPOOOLPPPP
=transesophageal echoNNYPPPPLOP
=transfusiongCIQMONNUO
=transplantationJYPNVOLPMP
=trauma^MSQMGFOSU
=traumatic brain injuryUMNOPROPPQ
=trazodoneRPPPRNPPPP
=treatment durationPLPQOOOMVS
=tremorCIOON\aOOM
=triamcinolonePNOJOOP\PP
=tricyclicURZPHNMONP
=trimethoprimINORYOOPPP
=trimethoprim-sulfamethoxazoleQPNRTNNPOP
=triple inhalerPRPPPOPPPP
=triptanNOMNWTPPPN
=troponinSZLNNKXNKN
=tshPJIMM\YNPO
=tubal ligationPTNOPPPPPP
=tuberculosisJGLLRNX^RN
=turmericPOOPSOPPPP
=tympanostomy tubesYPOOPLOOOP
=type 1 diabetesPdOOPLCPPP
=type 2 diabetesfENPPLKRPP
=typhoidNORQPPQPPP
=typical antipsychoticTNHWWLQONO
=ulcerative colitisSPPPNPPPPP
=ultrasoundN[LHMMWXML
=unintentional weight lossNNMKOOXYOO
=upper endoscopyOL^OOOMNQO
=upper gi bleed]JROPNLOOP
=upper respiratory infectionRWIOIN[MQO
=urate-lowering therapyZNKPWNJPOO
=ureteral stentOPPPPPPRPP
=ureteroscopyHNOPPPO\PP
=urinalysisK\HPPOVOMO
=urinary antisepticPOPTOPPPPP
=urinary catheterGTOZNNQOOO
=urinary incontinenceKWROPRNOOP
=urinary tract infection\KIUHRMWQL
=urine proteinNPOPPPTPPP
=ursodiolOSOPPPPPPP
=urticariaHZ]OPNJPKP
=ustekinumabRPPOPPPPPP
=usual careROPPPPPPPP
=uterotonicJOVcGMONMO
=uveitisKPNPPPXPPP
=vaccineZS7CV^CR[T
=vagal maneuverXNMNPPOOPP
=vaginal birth after cesareanNTUNPOLPPP
=vaginal deliveryQSOPPPNPPP
=vaginal estrogenOOOPOTPPPP
=vaginal ringPONPPPTPPP
=vaginitisGJMXUVOPPO
=valacyclovirKPPYNPPPPP
=valproateWMMLYMOOPO
=valsartanNOPOTPOPQP
=valve replacementM]KOPMQOOO
=vancomycinD[OWFMVOUO
=vareniclineSHMNTZMPPP
=varicoceleOVMPPPNPPP
=varicose veinsKMRPNZOPPP
=vasculitisPSMPPPPPPP
=vasectomyPKOOP\NOOO
=vasopressinOMMYOPPPPP
=vasopressorZU^PKBHOLS
=vegetarian dietLQOPPZKPPP
=venlafaxineRPPRONPPPP
=venous thromboembolismVPHTMNWMOO
=venous ulcerLWKOOMK^OP
=ventricular assist deviceIOSSPOQNUP
=ventricular tachycardiaFR]PPMPOPP
=verapamilIRUNVOOPNP
=vertebral augmentationcLOLOLKPQO
=vertebral compression fracture_LNPPOIPPP
=vertebroplastybLOLOLKPQO
=vertigoTIHNOS^NOO
=vestibular rehabilitationRNPPPPPPPP
=video laryngoscopyULPPPPPPPP
=vincristineOJ]NOOPPOP
=vision lossMINPPR\OPP
=vitaminRN<[FXT[OM
=vitamin aMPPSPPPPPP
=vitamin b12XLFIRRRQVO
=vitamin b12 deficiencyUOPOMPSNPP
=vitamin b6RPPPOPPPPP
=vitamin cPNTPPPPOPP
=vitamin dWKMPM[PLMO
=vitamin d deficiencyTMPPPPPPPP
=vitamin kJON^OONNPP
=vitamin k antagonistQOOT[NJQLM
=vomitingIMcOJLXMON
=vonoprazanTOPPOPPPOP
=vp shuntPROPPOPPPP
=warfarinSPMUXNKQLM
=wartFQPPPYUOPM
=watchful waitingVHOOO\KOOO
=water exerciseLPTPPTNOOO
=wearableXTNPPKKPPP
=weight bearingPTPPPPMPPP
=weight gainWOOJOMUPPP
=weight lossQQLLLQYPPP
=wet wrapPOPPPPPPRP
=wheezeKQaMNLOONO
=whiplashXNOPPPOONP
=white countGIZOPO[NOO
=white-coat hypertensionQZJPPNMPPP
=whole-blood transfusionXNMPPPLPRP
=woundORTQOMKQOS
=wound dressingNSFOMJQNdN
=wound infectionSOPPPPPPPP
=wound irrigationXPPPPNOPMP
=wound packingROPPPPPPPP
=wrist fractureOSKPPTQOPO
=x-rayULEONO[MLY
=xanthine oxidase inhibitor[PLRPNKPOO
=yeast infectionGLNTVWOPPP
=yellow fever vaccineKNPPXOPPPP
=yogaSQOPPROPNO
=yogurtM`LPPJPPOO
=z-drugULMMQVMPPQ
=zincUOORONOOOP
=zoledronic acidNPOWOOOPOP
=zolpidemTOOOROPPPO
=zopicloneOMNNPXMPPR
=zoster vaccineYMNLSPLSPO
=zuranolone[NOKNPOPPP
?O?HLdQeICX
? $q##Q]aWVS]
? ?EI}HOI?NEK
? anyRMMPPVOPPP
? askingPUPPPPPPMO
? hePJVPPPPPPP
? iPSOPPOPPPO
? itM[KPPNPPOO
? myPWOPPLOPOO
? needOUPOPPPPNP
? no[aEPOKGOON
? orRMQPPOQPPP
? shePHXPPPPPPP
? theTSMPPOOPOP
^ #1Y]UGEPHTPK
^ #2}dW:;D;HJ[
^ #2.PPPNPPRPPP
^ #3QbTOOLBNOO
^ #3.MXIPNPVPOP
^ #4G=eOPPMVOW
^ $MTOPPPPPPP
^ aJ[VGLQJT[H
^ aaaQSPOPOQOPP
^ abgMG\PPPSOOO
^ abruptionKTSPPPOPPP
^ abxSPPNPPPPPP
^ acePSOPNPPPPP
^ aciclovirOPPRPPPPPP
^ acidNMXPPOOPPP
^ activeKK[PPPPPPP
^ acutePRSPPOMPPP
^ addisonsNWRPPLOPPP
^ adrenalinaTNHZPPOPOO
^ adrenalineHSN[ONOPPP
^ aedONTPPPPPPP
^ afNNVPOPOPPP
^ afterRNVPPMOPQO
^ aggressivePMTPPPPPPP
^ airNPVPPONPOP
^ airwayNPUPPOOPOP
^ alarmQVJPPPPPPP
^ alcoholSOQORPMPPP
^ allRMVPPOOPOO
^ allergicNVPOPOOPOP
^ allergyOUOPOPOPPP
^ allopurinolPSNQPOPPPP
^ alsO]FPPPOOPP
^ amMFGMOeRNTS
^ ambulanceNSSPPPOOOP
^ aminophyllineOMPYLPPPPP
^ amiodaroneSMF[RPOPPP
^ amitriptylineTSOOLPPPPP
^ amoxOMORTPOPPP
^ amoxicilinSPPNPPPPPP
^ amoxicillinMTNSOOPPPP
^ anaphylaxisDObOOPNOPP
^ andexanetQSOOPOPPPP
^ annualOXOPPMMQOP
^ antenatalPSOPPPPPOP
^ antiNTOUOOMPOP
^ antibioticVPNOOOPOPP
^ antibioticsOWNNOPPPPP
^ antivenomLTPHOPPPZP
^ any7SVNPSPMfM
^ anybodyNWPPPPLPPP
^ anyoneNPOTPTONQO
^ anythingQSFTPBGSaU
^ apixabanWTLVHOONPP
^ appendixPTOPPOOPPP
^ areYFKNLKKNaU
^ armQJRPPRQPPP
^ arrestFQ\PPOOPOP
^ articainePYLLPPPPPP
^ asPQJPP`PPOG
^ asaOSOLNPOVPP
^ aspirinKILU`OMPPP
^ asprinVOPPOMPPOP
^ asthmaNZPPOOKPPP
^ asthmaticKS\PJNNPPP
^ asystoleHN]PPOOOPP
^ atWPOPPKNPRO
^ atePMUPPPOPPP
^ atropineLOI\SPOOOO
^ awakeXLNPPPOPPP
^ azithroOOPSOPPPPP
^ azithromycinSPPOOPPPPP
^ bVKOMPNRJZP
^ babyFS]OLQTNMO
^ baby'sKOPPPWOPPP
^ backQPWPOIQPOP
^ baclofenPNPOSPPPPP
^ bagRUKPPPPPPP
^ balancedROOPPPPPPP
^ balloonROROPPPPOP
^ barkyNNNPPSTPPP
^ bathSRMPOPOPPP
^ bathroomPUKPPPPPOP
^ batteryORSPPOPPOO
^ bayPTMPPPPPPP
^ bebeWHTPPONPPO
^ bedMQLLPO_ONO
^ beeORQPPPNPPP
^ beenK=QPPpONLP
^ bell'sSNPPOPPPPP
^ bellyISPPPUOPPP
^ bestPKPQPTPPPP
^ betaMOPNWOOPPP
^ bicarb\KKQOPOOOP
^ bigRPOOPOTMPP
^ biopsyNUPPPPOPPP
^ bipapOMUPPPPPPP
^ bisoprololOOPNVOPPPP
^ bitORPPPPOPPP
^ blackFKLOVO_POO
^ bleachQNUPPPOPMP
^ bleedingIkDPNOMOOP
^ blisterPLMPPNZPPP
^ blockMXQNPNOPOP
^ bloodZr<POLBOPL
^ bloodsMXOPPOMPPP
^ bloodyLRMPPPWPOP
^ blownPWJPPPPPPP
^ blsPSQPPPPMPP
^ blueWPBPPHZYNO
^ bmNRUPPONPOP
^ bmiPFUPPMWPPP
^ bnpTMOPPOSOOP
^ boneNNKPPOZPPP
^ bornPRPPPPPPOP
^ botMRZOPMNONO
^ bothNQQPOTOPPP
^ bougieZIOPPPOPPP
^ boxUQMPPPPNOP
^ boyPPPPTOOPPP
^ bpV_GNLMNOPO
^ brainOOPPPOPPPS
^ breastNMXPOOPPPP
^ breathingR]BPPPOPPP
^ breechMPVPPPNPPP
^ briefXLOPPPOPPP
^ brightPROPPPQPPP
^ brokenYFNPPONONX
^ bronchiolitisTPNPPPOPOP
^ brotherMIFPPhOPPM
^ brownNKQYPNRPMP
^ bubbleQSNPPPOPPP
^ buccalNPQSPPPPOP
^ burnO\JPPPMPPP
^ burnedIMRPPYOPPP
^ burningQPGPON\PPP
^ burnsPSPPPPOPOP
^ burntMRMPPTPPPP
^ busOKZPPNNPPP
^ cWSMPPOONOP
^ caLKYUPOPOOO
^ caffeineUIOWNPPPPP
^ caiuPPRPPPPPPP
^ cakePRNPPPPPPP
^ calciumVHJQNO\OOP
^ calfPSPPPPMPPP
^ callPPYPPPOMLP
^ callerPNQPPMPPPU
^ cameSFXPORPPPP
^ canQ,EF\LTU`i
^ can'tEXKPPSXPNP
^ canadianROPPPPPPPP
^ cancerQSMPPPOPPP
^ cannabisUOMOQPPPPP
^ cantFt6MPNYONO
^ capYPJPPPPPPP
^ carOUKPPMOLYP
^ carbamazepineNOPOUPPPPP
^ carbonNNVPPPOPPP
^ carboprostNORTPOPPPP
^ cardiacJLZPPPPROP
^ careJNXPPOTNPP
^ carotidPLUPPPOPPP
^ castPRRPPPNPPP
^ catYWIPPLLPOP
^ cathOUUPPPPPHP
^ catheterYNHOPOUNOP
^ causeJPOPPPPZNP
^ cbtSOPPPQPOPP
^ ccuPXIPPPPPPP
^ cdPYKPPPNOOP
^ cefazolinROROOPPPPP
^ cefepimeTNRPMPPPPP
^ ceftriaxoneNOSROPPPPP
^ cellVJRPPPPPPP
^ cellulitisQLXPPPMPPP
^ cementNSQPPOPPPP
^ centralTNSOPOONPP
^ cgmTWMNOPKRPP
^ chairQVJPPPPPPP
^ chanceUMPPPPPPPP
^ chapQGZPPPPPPP
^ chemoN\OOOOPMNP
^ chestX_KPPLGOMP
^ childJ<RMMOpPOP
^ chlorhexidineSNONSPPPPP
^ chlorinePNTPPPPPPP
^ chlorthalidoneRPPPOPPPPP
^ chokedPSNPPPPPPP
^ chokingPUOPPPNPOP
^ chronicSGNPPPOZOP
^ ciproQOPORPPPPP
^ citalopramNPPPSPPPPP
^ clarithroOPPOSPPPPP
^ clarithromycinMOPYKPPPPP
^ clindamycinNPPUNPPPPP
^ clinicOH]NPPOPOP
^ clopidogrelQOPSPOPOPP
^ clozapineMMWQPLQOSO
^ coHI^SSONOOP
^ codeSYaOPOJ.aM
^ codingNPPPPPPSPP
^ coffeeZMLPPNPPPP
^ colchicineWUNWDNOOPP
^ coldUPOPPONPOP
^ collapsedM\KPPPOOOP
^ collarSQMPPPPPPP
^ colleagueLNLPP\PPPO
^ colonoscopySUOPPNMNPP
^ comeLRSPPPOPPP
^ communityNNSPRPPPPP
^ compartmentLOXPPPNPPP
^ completePNRPPPPPPP
^ compressionSOPPPPOPPP
^ congratsOSNPPPPPPP
^ consentQVQPPPPKNO
^ continuousROPPPPPPPP
^ contrastO`MOPOJNOO
^ coolingXNOPNPOPPP
^ copdDWWOTOKPPP
^ cordKOYPPNTPOM
^ cortisoneSOPPPOPPPP
^ cotMYSMPMNOPP
^ coughKVPPPNROPP
^ couldNGXPOSSNPO
^ covidVWOPMNLOOP
^ cprNSQOPPPPPP
^ cptLKPPPPP[PP
^ cranberryPPPPROPPPP
^ crashdGJOOOMPRO
^ crewLO[PPPLPPP
^ crisisUUKPPONPOO
^ criticalNRRPPPORNO
^ crofabMUK[NPNMOP
^ croupPWSLOONPOP
^ crpQWOPPOLOPP
^ crushedROQPPPPPPP
^ crushingMRVPPOLPPP
^ csfOGKOPPaPPP
^ ctO^=NPLQZVL
^ ctgNIXPPLUPPP
^ customerJMSOYNPPPO
^ cutRSLPPPPPPP
^ cvcNSQPPPOPOP
^ cxrMNOPPPWPPP
^ dIIQXPO[OOO
^ dabigatranSOOSMPPPPP
^ dadKDTPNfNONO
^ dad'sGIPPMgNOPO
^ dadsOFKPP`PPPP
^ dailyQRPPPPOPPP
^ dalteparinKNOZOPOPPP
^ dankeMUOPPPPPPP
^ dantroleneOZQGPPPPOP
^ dapagliflozinQOOSPPOPPP
^ daptSPPNPPPPPP
^ darkNOLONO[PPP
^ daughterOPQPPOOPPS
^ dayL8^OPZWOPP
^ deN^JPPOOOOP
^ deadOSIPPWPPPP
^ deathOQOPPPOPMT
^ debriefPRPPPPPNPP
^ defibL^KPPPOMPP
^ delayedYLOPOPOOPP
^ dementiaAYTOUPOOPP
^ denguePVTPPOIPPP
^ dentalNQNOUPOPOP
^ dentistOTPPPNPPPP
^ derN[KPPOOPOO
^ dex[QOHOPOPOP
^ dexamethasoneINP[OPPPPP
^ diabetesOTNPPPPPPP
^ diabeticOXRPPMJPPP
^ dialysisOUSNOMPOOP
^ diazepamKNOWQPPPPP
^ didHbNIOUOONM
^ dieO^EPPOPPPP
^ difficultPZGPPPPPPP
^ digOXPPPOKOPP
^ digoxinKPUNUPMPPP
^ dischargeMSPPPPORPO
^ dissectionJWRPOPOPPP
^ dkaNVUNNOMPPP
^ dnrHQPPOMNOO_
^ doc5EOJ;HNsg
^ doacSMOJZOOPPP
^ docMNQOTQPOQP
^ doctorMUNPPROOPR
^ doesMIEU^BPdDX
^ dogLSUPPONPPP
^ doingQNRPPPOPPP
^ dolutegravirQPPKUPPPPP
^ doneMTMPPSPPOP
^ donepezilTONORNPPPP
^ donor]FOPPPPPPP
^ dontPC]PPQPPOP
^ doorPYHPPPPOPP
^ dopplerPTLPPPPPPP
^ dorPOSPPPPOOP
^ doubleXOKOPPNOTO
^ doxySOOLWNOPOP
^ doxycyclineHPPUTPPPPP
^ drRZIPPNOPOO
^ drainONUPPPNPPP
^ drankPMVPPPOOPP
^ dressNOPPPPPG]P
^ drgBNPONPPdPP
^ drillOSNPPPPPPP
^ driverPLSSPPPPOP
^ droolingPVKPPPOPPP
^ droperidolRONSNPPPPP
^ droppedPULPPPPPPP
^ droppingWQIPPPPPPP
^ drowningO`EPPPNPPP
^ drowsyPPBPPP_PPP
^ drunkOSNPPOOPPR
^ dryRPOPPPPPPP
^ dutyPIMPPPPPUW
^ dyingLYQPPPPPLO
^ eWPKPPOMUNO
^ earROPPPPPPPP
^ early[KOOPPMOPP
^ ecgLRMPPOWPPP
^ echoKWLPPPTOPP
^ eclampsiaNO]MONOONP
^ ecmoPK[PPOOOMP
^ ectRPQOPOPPPP
^ ectopicPPRPPNPPPP
^ eczemaRNOPPSOPPP
^ edRTLPPPPPOP
^ eegOVMPPOPPPP
^ efOSLPPOTPPP
^ eggGPOP[POPPP
^ elP`IOPNNONN
^ electricOSRPPOONPP
^ elevatorPVMPPPOPPP
^ eliquisLPOTVNPPOP
^ elleOH]PPPMPPP
^ emergencyPUQOPPONOO
^ empagliflozinSPPOOPPPPP
^ emptyPSMPPPPPPP
^ emsQROPPPNPPP
^ endSRNPPOOPPP
^ endoPRQPPPNPPP
^ endoscopyPTNPPOPPOP
^ enoxaparinMOOUQPOPPP
^ entOUPPPPLPPP
^ epiNSNQRPPPOP
^ epicPUOONPPPPP
^ epiduralMWQORPLOPP
^ epipenORPPPPPPPP
^ erNPSPPPPPOP
^ esketamineUNPOOOPPPP
^ etaDbOPOPMPPO
^ etcoOOHPPPZPPP
^ evdNOSPPPOPPP
^ everyoneSNPPPPPPPP
^ everything_8LPOUGP`T
^ evidenceHQOPPOPOVU
^ exOOTPPPNPPP
^ examPTNPPPNPPP
^ exerciceKZNPPPOPPP
^ exerciseUNPPPPOOPP
^ extubatedPTMPPPPPPP
^ eyeNXKOWQIPOP
^ eyesK]IPPWIPPP
^ eyewashNVNPPPPPPO
^ fYMMPPOOPPP
^ faceSSFPPPUPPP
^ faintedYGPPPNSOPP
^ fallOVPPPPLPPP
^ fallsOUOPPOPPPP
^ falsePTMPPPPPPP
^ familyTJNPPOOOOX
^ farmerQQTPPMOPPP
^ fasciotomyTPMPPPOPPP
^ fastPTNPPPOPOP
^ fastingTSNPPNMPQP
^ fatherILQPPcPKNO
^ febrileUQOOPNKTPO
^ feedPNRPPPPPPP
^ feedingPROPPPPPPP
^ feelingRVJPPQOPPP
^ fellMLZPPNQPPP
^ fentanylOTRLRPNPPP
^ ferritinOQLOOQWOOP
^ fetalPTOOPPOOPP
^ feverKOWPPMTPPP
^ ffpNRSOOOOOQP
^ fidaxomicinPPPSOPOPPP
^ findOGNWPLPPYO
^ fingerVLUNPPNOOP
^ fireLOVPPONPSO
^ firedPWJPPPPPPP
^ firstWPMNOPOPOP
^ fishORPPPPPPPP
^ fistulaNWKPPOTPOP
^ fitPHOOPKU^NN
^ fittingPNSPPPPPPP
^ flashNRSPPPOPOP
^ flatFPPPPP[PPP
^ flightOOQPPOSPPP
^ floodOMUPPPPPPP
^ floorPNTPPPPPNP
^ fluNLUNSMVPNO
^ fluconazoleJOOUSOPPPP
^ fluidVOOOPOMPPP
^ flyingKUJPNZOPPP
^ fmtROPPPPPOPP
^ footSUKPPOOPPP
^ forLDePPNPNPO
^ foundNNYPPNNOPP
^ fourNVONPPPPPP
^ freeNRQPPPPPPP
^ freshOUMPPPPPPP
^ fridgeOSOPPPPPPP
^ fromPPPRPOPPPP
^ frozenOXLPPOPOPP
^ funMQPRPPPPOP
^ fundusMOMPPPYPPP
^ furosemideWOPJPRPPPP
^ fwdPNSPPPPPPP
^ gXTMNMNKTOP
^ gabapentinQKOVRONPPP
^ gadoliniumOSOJWPOPPP
^ gasVMWOPOMNMO
^ gaspingK]NOPOPMPO
^ gaveLQUONOOPOS
^ gcsNTRPPPOPOP
^ generatorOPSPPNOPPP
^ gentLLG_UPOPPP
^ gentlemanRNRPOPPPPP
^ getNSMPPTPPPP
^ giNXOPPPPPLP
^ girlRNQPPOPPPP
^ gliclazideROOPRPOPPP
^ glucagonRPOTMOPPPP
^ glucosamineSOPOOPPPPP
^ glucoseORUPPOMOPO
^ glueLLNPPOMWXP
^ goingO]BTPPPPPP
^ goneOZIPQNPPPP
^ goodFKQSPLOOOb
^ goodbyePUMPPPPPOP
^ gotJCANNhOOaP
^ goutLTNPWMNPPP
^ gpRMXPPOLOOP
^ grandOROPPPPPPP
^ grandadPRPPPOPPPP
^ grapefruitONNM\NPPPP
^ greatPROPPPPPPP
^ greenLHRPPP\PPP
^ greyPRPPPPPPPO
^ groinTRMPPPMPPP
^ groupRMMPPPPUPP
^ gswOOTPPOOPPP
^ gtnNTMTQOOOOP
^ gunLLXPPPPPPP
^ gunshotOOUPPOOPPP
^ guyOEcOOOOOOO
^ gymNWLPPPPPPP
^ haND`PPOPPPP
^ habNGXOPVOPPP
^ hadIUEPP`OPPO
^ hahaORPPPPPPPP
^ halfZHMTMSOPOP
^ haloperidolNONQWNPPPP
^ handNQWPPTJPNN
^ handingPROPPPOPPP
^ handoverRTKPPPOPPP
^ handsPEYPPTPPOP
^ hangingOUNPPPOPPP
^ happyPSPPPPPPOP
^ hardQQLPPPSPOP
^ hasUYSONLNNLO
^ haveOHOOOOQP]P
^ hbKNONOJbOPP
^ hbaLGOPPO_PPP
^ hcaPRPPPNPPPQ
^ hdPLUPPPPPPP
^ hePQjOPBKONL
^ he'sHaJOPPQPNO
^ headQWNPPOLPPP
^ healthPMTPPPPPPP
^ healthySNPPPPPPPP
^ heartFZINOSSOTP
^ heatQI]OPOMPPP
^ heavyMMPWPPPPPP
^ helicopterNUOPPPPPPO
^ helloIQWPPVLPOO
^ heloOG[PPPPPPP
^ help:ZlOPJNRJO
^ hepTOPPPOOOPP
^ heparinJXTQONGOUP
^ herQ]LPOIOPPP
^ herniaOOROPRNPPP
^ hesOUQPPONPOP
^ heyQROPPPOPPP
^ hfncNOPPPPOOWP
^ hiPOJPOWNPTP
^ highTWMPONLPOP
^ hijOKWPPPPPPP
^ hipLOFOPT^OPO
^ hisOVPPPLOPPP
^ hoSMRPPOOPPP
^ hoistOWOMPPPPPP
^ holdPVLPPNPPPP
^ homeVJTNPUOMNP
^ honeySKNOYNOPOP
^ hospiceNQLOOPTRPP
^ hotVQPOPUQOGN
^ houseKKUPPPPPWO
^ howYI;XHNIbj?
^ hpvaPMKNNLPOP
^ hrMZEOPOWPPP
^ hubbyMKOPPZOPPP
^ husbandNIGPOhOPPM
^ hydroPTPPPPOPOP
^ hydrocortisoneNVSKOPOPPP
^ hyperbaricSOPPPOOOPP
^ hypertonicSPPOPPPPOP
^ hypothermicLI]OPPOPPP
^ i;M_HK}HJK<
^ i'llOWNPPLPPPP
^ i'mLNPNNdONOJ
^ i'veLCVOS\OOPO
^ iabpP[IPPPLPPP
^ ibuprofenROPOQOPPPP
^ icdOO`ONIOOOO
^ icePVQPPOPOKP
^ ichKVZPPKMOOO
^ icpPNTPPPNPPP
^ icu[OPOPONMNO
^ ifT\PONHNOMR
^ ikVQVOPLNOLN
^ ilMIeOOONOOM
^ imHH\ZHWOONO
^ inNRXPNJOPSN
^ incidentOYOPPPLRNM
^ inductionTSMOPOOOOP
^ infantJUROPNOPUO
^ inhaledSMSPPPOPPP
^ injMPOVOPPPPP
^ inrMYONPOOPPP
^ insulinFZKTNOOTSO
^ insuranceMMPPPPOXPO
^ intensiveROPPPPPPPP
^ intermittentPNPPPPSOPP
^ internOVKPPPPPPP
^ interviewPUMPPOPPPP
^ intralipidPXLUOPOPJP
^ intranasalSOPOPPPPPP
^ intrathecalPJTPPPPPRP
^ ioRNSPPPPPOP
^ ironOJOYNSNPPP
^ isa26CIRT^j]
^ itLRTTPLPPOP
^ it'sPYMPPMPOOP
^ itchyJINPPO`PPP
^ itsOD`PPOOPPP
^ iv\[JJINLOTP
^ ivePD_OPOOPPP
^ ivermectinPOPRPPPPPP
^ j'aiRTJPPVNOON
^ jawOa@PPPROPP
^ jeNRWNOQNONO
^ jumpPWLPPOPPPO
^ jumpedPXJPPPOPPP
^ justPZKLOMNOWO
^ kCNPaNKXOOO
^ kclMPRTOPPPNP
^ keepUMKPOWPPOO
^ keppraNNUOQPPPPP
^ keroseneONUPPPOPPP
^ ketamineKHVOZONPOR
^ ketonesNSROOPQPPP
^ ketorolacRPPPOPPPPP
^ keyOZJPPOPPPO
^ kidXAUPNPUPPO
^ kidneyTQPPNOOPPP
^ kidsQJJPNO^PPP
^ killOSOPPOPPPP
^ kindNI\OPOPPPP
^ kindlyPF[PPPPPOP
^ kitchenKPMPOPPM]P
^ kneeNOIOOP_OOO
^ knifeNPRPPPPPPP
^ knownPMTPPPOPPP
^ lTQOPPONPPP
^ laNgNNOLKNNM
^ labO[OPPNRPJP
^ labetalolJOOTWPNPPP
^ labourOQROPPOPPP
^ lactateLEUOMObOOP
^ lactobacillusRPPOPPPPPP
^ ladQG[PPOOPPP
^ ladyTOTOYJIPOO
^ laser\ESOPPOOOP
^ lastIMjNNMJOOP
^ latexKRPO_NJOOO
^ leKaMOPLMLNV
^ left\XCPOOLOOP
^ legKXHPPMZOPO
^ legalSUPPOPPPPK
^ legsLMWPPUMPOO
^ levetiracetamRNMXMPOPPP
^ levothyroxinePROTNOOPPP
^ lidocaineLRNPVPOPPP
^ liftOUNPPPPPPP
^ lightOZGPPPPPPP
^ lightsXEVPPOOPPP
^ lineOSPPPPNROP
^ linezolidKPPPWPPPPP
^ lipidQULPOPPPOP
^ lisinoprilHQOPZOOPPP
^ lithiumFVPRUNSOON
^ littlePNWPPMPPPO
^ liverSIWPONPPPP
^ loOVNPPOOPPP
^ localFLYMKPLPbO
^ lockedP]EPPPPPOP
^ lolMTPPPPPPPP
^ longTPMSONLUOO
^ lookTPNPPPPPOP
^ lorazepamMPLXPPPPPP
^ losingPNVPPMOPPP
^ lostQRLPPYKPNO
^ lovelyORJVPPOPPP
^ lowVTIHLP[QOO
^ lpQTOPPPMPPP
^ lumpKJJPOOdPPP
^ lunchM[KPPPNPPP
^ lungUMOPPPOPPP
^ lvadONUPPOROOP
^ mVOPPPPLPPP
^ maLOPPPZNPPO
^ magHKI_[MKMNW
^ magnesium\OMQKNNPOP
^ manWK[PHNPPON
^ mandatoryOJOPPPOPO[
^ mannitolLNP[NPPPOP
^ manualYGVNPPPPMP
^ marathonPQRPPPOPOP
^ massiveCU]PPPNPOP
^ maternalXNNPPPOOPO
^ maxWOPOMPPPPP
^ mayR:HOOMOOab
^ mddUNPPOPOPPP
^ meXUJOOPNPON
^ medPZIPPPPOOP
^ medicHNUPOOOROW
^ medicalKPOPPPOOOZ
^ meinOIVPPVOPPP
^ meineOJOPP\NPOP
^ melatoninXKOQPMPPPP
^ meningitisNRTPPONPPP
^ merciOWLPPPPPPP
^ meropenemLOOZMPPPPP
^ meshPLPPPPPPOU
^ metQJWPPPPPPP
^ metforminHZNPYNLOOO
^ methadonePRJ[IPPPPP
^ methenaminePOPTOPPPOP
^ methotrexateTXMQKMOOPP
^ methyleneTOMOSNPPPP
^ metoprololUPOPMPPPPP
^ metronidazoleQOPORPPPPP
^ meuMMMPP\NOPO
^ mevrouwOPRPPOOPPP
^ mhNO[ONOMPOP
^ miEPVOOcKONM
^ miaOJQPPXOPPP
^ midazLOQSRPPPPP
^ midazolamKROYMPPPPP
^ migraineCNPOObOPPP
^ mijnORMPPWNPOO
^ mineOTUOPIPPPP
^ minhaJJTPP\OOPO
^ minorNPNPPPNPWO
^ mioPKOPPZOPOO
^ mirtazapineWPNOMOPPPP
^ misoprostolOPOSPPPPPP
^ missedKGYWPOPOOP
^ missingOQRPPPOPPP
^ mmrRHO?lONOPP
^ mnOOTPPOPPPP
^ mockPWLPPPPNPP
^ modifierLMPPPPOZOP
^ molnupiravirSOOPOPPPPP
^ momKHRPN]RPPO
^ mom'sPPRPPOOPPP
^ monOBVPP\OPOP
^ monitorP_DPPOOPPO
^ morningMZJPPNRPPP
^ morphinePXM<cNNPPP
^ motherNPROJXOPRN
^ mouthLMOPP]MPPP
^ movedPSMPPPPPPP
^ mr]NMPPOPPKO
^ mriRSHNWMUMOO
^ mrsPRPPPPPPOP
^ mtpOKUPPPNPPT
^ mumNKLOU[NOOO
^ mum'sMGNPP`LPPS
^ mumsNPLPPVPPPO
^ mustPOPPOOPPPU
^ myWDWIJsHKKK
^ nPMKOPOSL\P
^ naLVUOOOPOLP
^ nacLOMZPPPPPP
^ nailQJJPPN_POP
^ naloxoneCVP[TMOONP
^ naltrexoneNNNUTOPPPP
^ nanLSIPPYPPPP
^ naproxenbPPP?PPPPP
^ narcanOROTPOOONP
^ nasalYMJKNOXPPP
^ nearNWLPPPPPPP
^ nearlyLUOPPPPPPP
^ nebORPPPPPPOP
^ nebulisedYMNNPOPPPP
^ nebulizedROPPPPPPPP
^ neckRZEMPOUOOO
^ need?VUSOMOJ`N
^ needleRXGPPXNOKO
^ needlestickDSOPPPNO]P
^ neonatePRPOPPOPPP
^ nephewKKLPP`OPPP
^ nerveROPPPPPPPP
^ neuroOXNPPPOPMO
^ neutropenicNTSPPPOPMP
^ neutrophilsMSMPOOUPPP
^ neverNQSPPMPPPS
^ newTNVOMMROQN
^ newbornNKWNOMYOOO
^ newlyVLQNPOPPPP
^ newsQMUPPPOPPP
^ nextPRNPPPPPPP
^ ngPKYPPPMPPP
^ niceQSMPPPPPPP
^ nicuOULPPPPPPP
^ nifedipineTOPRKPPPPP
^ nightbQJOOIQPMP
^ nitrofurantoinZOOGRPOPPP
^ nitrousHKOX^OMMOP
^ nntKZONPPOPOP
^ noVhKOOMHLMK
^ nobodyOOXPPLPPPO
^ nonO[LPPNMPOP
^ noradPHYPPPOPPP
^ noradrenalineRPOQOPPPPP
^ nosePMTPPPPPPP
^ notNWSPPQLONO
^ nothingGTYPPOPPPN
^ nowOVLPPPPPOP
^ nrpPIWPPPPPPP
^ nsaidNNPLYPOPPP
^ numbW]=PPLTPPP
^ numberJATNPOPHnO
^ nurse\FZOONMNNO
^ nursingNPRPXIPPOP
^ oQbXOOLEOHN
^ obsOROPPPPPPP
^ octreotideJOM_MPOPPP
^ odPUKPPPPPPP
^ offOQNPNTPPPP
^ okLaROPGNPNO
^ olanzapineMOPRSPPPPP
^ oldXCMOOOZTOO
^ olderSOOPPOPPPP
^ omegaVNOOOOOPOP
^ omeprazoleQSPMSNOPOP
^ on?P\LLQVM[N
^ onceURMMPPPPPO
^ ondansetronUNNKVPOPPP
^ one\UMINFZLOO
^ opORPPPPPPPP
^ opaPJXPPPPPPP
^ openSJTPPPPPPP
^ opioidQNONOPPVPP
^ opioidsUNPOOPPPPP
^ orO]IPPOOOOP
^ oralONONYPOOOP
^ organophosphateNNYLPPOPPP
^ orsPUMROPNPPP
^ orthoNZNPPMOPNP
^ oseltamivirMOOSSPPPPP
^ otPULPPPPPPP
^ ottawaRPPPPPPPOP
^ ourEQFMNtILRM
^ outPVLPPOPPPP
^ overOOSPPOPPPP
^ overdoseLVOOPPOQPP
^ overdosedMOXNPOOPPP
^ overviewRHNN\QNPPO
^ oxycodoneSQOONPPPPP
^ oxygenNUTPPPNOMO
^ oxytocinNPOTPPPPPP
^ pacemakerOQSOPPOPPP
^ pacerPPRPPPPPNP
^ pacienteQKVPPPPPPP
^ pacingVOPPPNNPPP
^ padsPSOPOPPPPP
^ paedsOYOQPNOPLP
^ painJWKPPOVPOP
^ painlessJLOPPO]PPP
^ palliativeSQOPPPOPPP
^ panicKQVPPPOPPP
^ paracetamolMEeNONPOOO
^ paramedic\GPPPPOPPP
^ parentsIGPOPeOPOM
^ parkingPSNPPPPPPP
^ passedNMJPP]PPPP
^ patientH@_LWKWNNX
^ patiromerVOPONPOPPP
^ paxlovidKNOTWOPOPP
^ pcaL[QPPPOKPP
^ pciRNPPPPPPPP
^ pdOMXPOPOPPO
^ pePWKPPPPPLT
^ peakOIYPPPOPPP
^ peanutNPROTOPPPP
^ pedsNWRPPOQPMN
^ pegORPPPPPPPP
^ penMNSSPPPPPP
^ penicillinPNTLTOPPPP
^ perimortemQPRPPPPNOP
^ permethrinQJPROUPPPP
^ phJSTOPOROOP
^ pharmPNVPPPPPMP
^ pharmacistQLQPQNPONW
^ pharmacyPWTOONOOKO
^ phenobarbNOPZPONOMP
^ phenytoinLOPRTPPPPP
^ phoneQY>PPPOO[O
^ phonesPTLPPPPPPP
^ photoPOOPPPTPPP
^ phototherapyXONPOONOPP
^ phqTLUPPONOOP
^ physicalRQOPPPPPPP
^ physioVJPOONPONX
^ piccNXNPMPPPPP
^ pinkOPNPPNVPOP
^ placentaOMWPPOOPOP
^ plasterNQPPPTLPPP
^ pleaseNH^POHYOMO
^ plsJM[PPM\OHP
^ pltNPNGPO^PPP
^ pltsLIJOPOcPPP
^ plusOYJPPPOPPP
^ poOL[QPONPNO
^ podPUQPPPKPPP
^ podiatryPPNPPOPTPP
^ poisonNRPNPTOPPP
^ policeQRNPPOPPLT
^ poolPXIPPPPPPP
^ positiveSMPPPNSPPP
^ postLHWOOMZPPP
^ postnatalNTNPPOQPPP
^ postpartumQPRPPPNPPP
^ potassiumTGYUMOMPOO
^ powerNTQPPNOPOQ
^ power'sOSOPPPPPPP
^ pphMOYOOOOPPP
^ ppiZOPOJPOOPP
^ practiceOULPPPPPQP
^ pralidoximeSPOPPOPPOP
^ preNSLLPPPYNP
^ predOOP_EOPPPP
^ prednisoloneGPP[NOPPPP
^ pregabalinLRNXQMPPPP
^ pregnantMcHNPOKOPP
^ prehospitalUNOPPPOPPP
^ pressureQ[FPPPOPPP
^ printerOXLPPOOPPP
^ priorOQPOPOOUOO
^ prisonRJUOPPPOQP
^ probioticsROPOPPPPPP
^ prognosisSOOPPPPPPP
^ proneSNOPPPPPPP
^ prophylacticUPOPNPOPPP
^ propofolLQPRSPOPPP
^ propranololLPOPVOPPPP
^ prostateTKTPPPNOPP
^ prpSOPOPPPPPP
^ psaVLLNOLZOPP
^ psychNVNPPPPPPP
^ ptT@WJQGlNNL
^ pt'sPPQPPROPPP
^ pullORKPPPOPVP
^ pulledJERPP\TPOP
^ pulseNQFPQO]OOP
^ pumpPSROPNNPPP
^ pupilPSOPPPNPPP
^ pupilsJ\RONOMOOP
^ purpleOWRPPOKPOP
^ putPSMPPPPPPP
^ quadQJVPPPPPPP
^ quetiapineJPPURPPPPP
^ queueONTPPPPPOP
^ quiM_IPPOOOOO
^ quickTNNPPPPPOP
^ quietPUMPPPPPPP
^ quitQEOPPOPP\P
^ rROPOOPORPP
^ rabiesVIOUOPPOPP
^ radiologyPOVPPPNPNP
^ ranISKPO[PPPP
^ rapidSPQNOOLOVO
^ rashWNJNLKbPKP
^ rateKOPXPPPNPP
^ readKWOOOPOSPP
^ recoveryOOTOPPOPPP
^ redRSHOMO\ONP
^ relativeOLUPPOPPNS
^ relativesOPQPPOPOOT
^ rememberOSQOPPOPOP
^ remiOTPPPPMPPP
^ renalRVMOPONOOO
^ repeatSQOPPPNPPP
^ residentQE_PPOMPPP
^ respsONTPPPPPPP
^ restraintVMPOPPPOPP
^ restrictiveVLOPPPPPPP
^ resusNVPPPOOPPP
^ resuscitaireOPUMPPPPPP
^ retiredTOPPPNPPPP
^ rfdsEQ^OPOOPPP
^ rifampicinOPPPRPPPPP
^ rightMTOPPOSPPP
^ ringPPNPPPSPPP
^ ripPJXPPOPPPP
^ rivaroxabanQTOTJOPPPP
^ rmONYOPNNPPP
^ rnNLXPPOPPPP
^ rocuroniumNPOWMPPPPP
^ roofP^CPPPPPPP
^ rooferQJVPPOOPPP
^ roomSSGPPTOPPP
^ roscLH_OPOPPPP
^ rrMUHOPPYPPO
^ rsvXMQLTNKPPP
^ rtRPPOPPPPPP
^ runIL[PPPPPQP
^ runningQUGPMXOPOP
^ rupturedNSQPPPOPPP
^ safetyXKPPPPNPPP
^ salbutamolLNLUWOOPPP
^ salineRSOMPPOPPP
^ salmeterolVLPOPPOPPP
^ saltPTMPPPPPPP
^ sameTTQPOPPPJP
^ satOXMPPPMPPP
^ satsRVHPPORPPP
^ saysPJZPPOPPOO
^ scabiesMNNPPPKZRP
^ scalpelNOVPPPPPNP
^ schoolPF]PPNOPOQ
^ scopeOOPPPPPOOS
^ screamingOXKPPOOPPP
^ screenSIOPPOPPWP
^ screeningQRMPPPPRPP
^ seKGXOPNMON^
^ secondUNQIOONOXO
^ sectionMRKPPUOONU
^ securityOTRPPPPPOM
^ sedationOXKNPPPPQP
^ seeMRQPPPQPPP
^ seizureKRSPPOOPPR
^ selfQGYPPPPPPP
^ semaglutideOKM[ROOOOP
^ sengstakenPRPPPPPPOP
^ sepsisNZRPPOMMNP
^ septicH\NPPPOOPP
^ sertralineJRPWRLOPPP
^ severeOOPOOPOUPP
^ sgltJNOOWPPPUO
^ sharpsNUPPPOOPPP
^ sheRZZONEJPON
^ she'sRURPPIPONP
^ shesOCaPPNPPOP
^ shiftOTOPPPPOPO
^ shingrixQNOOUOOPPP
^ shockIWTPPOOOOP
^ shortMPNOPOXPPO
^ shotPROPPPPPPP
^ shotsMGePPOJPPP
^ shouldfRMRMJLNJO
^ shoulderLTSPPLTPOP
^ show]CCPPIKTgO
^ shuntNPSPPPPPPP
^ siNNLPPSMPOZ
^ sickKQMYONMSMT
^ sickleITOOOPVOPP
^ sildenafilIOOL`OOPPP
^ silentNRQPPPOPPP
^ simPROPPPPPPP
^ simulacroOTNPPPPPPP
^ sinceNEJPPZZPPP
^ singleVMQKKOWPPP
^ sirNPMOPPVORP
^ sisterH@MONuMNON
^ sixTNSPPLOPPP
^ skinRXLPPOKPPP
^ sleepNQPPPONPUP
^ slowQOMPPPTPPP
^ smallRLMPPPWOPP
^ smartXOPKPPPPPP
^ smearPNPPPPRROP
^ smokeHJeOOLMOTP
^ smokingROLPVOOQOO
^ snakeOJ\PPGVPPO
^ snakebitePSPPPPNPPP
^ snomedOLPPPPPWPP
^ snoringI]HPPTOPPP
^ snowPMTPPPPPPP
^ soPXMPPRLPNO
^ sodiumQLKPOO\PPP
^ somebodyPTOPPOOPOO
^ someoneQWLPPNPPOO
^ somethingPTMPPOPPPP
^ sonOJLPPZMOPV
^ sonoOSQPPOOPPO
^ soreZONPPFTPPP
^ sorryOOSPPQPPPP
^ spareNYKPPPOPOO
^ spinalWUKPPPMOOO
^ spironolactoneTPOOOPPPPP
^ spotsPMUPPOPPPP
^ sprint\HLPPPPPPP
^ ssriOQPPROPPPP
^ stILQPSOYPPP
^ stabOSOPPPPPPP
^ stableROPPPOQPPP
^ staffOPNPPONPXP
^ stairsPTMPPPPPPP
^ standNWKPPPPPPP
^ startVMOOPPPPPP
^ startingGVMWQOOPPP
^ statPORPPPPPPP
^ statinNTNNXOMOPO
^ statinsXJPOOPOPPP
^ statusMLWNOONUPO
^ stemiMNYPPPMPPP
^ stentPNSPPPPPPP
^ stepbGJOPPOPPP
^ steroidWOQOMNPPPP
^ steroidsOVPNPPOOOP
^ stiffQPWPPOLPPO
^ still[VMKNMMPPP
^ stomaONNPPPXPPP
^ stoneOKLPM[NPUP
^ stoolSLMOPOUOSP
^ stopQ[MPKOOPPP
^ stoppedPMUPPNPPPP
^ stoppingYKOPNPPPPP
^ stressQMQTPPOOPP
^ stretcherOTOPPOOPPP
^ stridorESZOPPOPPP
^ strokeH]TPPOOMNP
^ stuckMJTPPVPPPO
^ studentOERPOOVPNX
^ stungMPOPPVOPPP
^ suctionLWOPPOPOPP
^ suddenNJVOPOUPPO
^ sugarPTOPPNOPPP
^ suicideNUOPPOOPQO
^ surgeryRQOPPOOPPP
^ survivalSOOPPPPPPP
^ suxIRMTWOOPOP
^ svtMUQOOPOPPP
^ swallowedS[HOONNPPO
^ swappedPORPPOPPPP
^ switchOLSUNPPPOP
^ swollenRLHPPL_POO
^ syringePOTOPPPPPP
^ tSTOOPOIRPP
^ taNWMOPPOPPP
^ tabletsRUKPPOPPPP
^ tamifluQPOSNOPPPP
^ tamponadeMKYPPPPPOP
^ tamsulosinTMONSPOPPP
^ targetKLMPPP^PPP
^ taxiPPMPPPPUOP
^ tbJQPOTPROPP
^ teaPH[PPOOPPP
^ teacherSLSPPOOPPP
^ teenINWNPOTPPP
^ telePI[PPPLPPP
^ tellXLCKPMRR[Q
^ tempOVJPPPQPPP
^ tenLXPNPOOPPP
^ tenecteplaseTLMXNOOOOP
^ tengoQRJPPUOPPO
^ tennisLRNOPXOOPP
^ tensionKXVPPOJPOP
^ terlipressinOONTPPPPPP
^ testOUOPPPOOPP
^ testicleOF\PPPNPPP
^ testisYGSPPPNPPP
^ tetanusNVNTOMNOPP
^ textSOPPOOPPPP
^ thankONTPPPPPOP
^ thanksNWMPPOPPPP
^ that>kSONLLOPO
^ the<rHYN]GMJH
^ theatreVUIPPOOPOP
^ therePKXPPNPPPP
^ theresOPSPPPOPOP
^ theyNMSPOWOPON
^ thinkingKGNOOdOPPO
^ thirdPQNOPSOPPP
^ thisMWXPPNKPNO
^ threeHbKOORMOOO
^ throatOQNPPTOPPP
^ thrombectomySNOPPPOPQP
^ thxPULPPPPPPP
^ thyroidNQSPPOQOOP
^ thyroidectomyNQSPPOPPPP
^ ticagrelorSPPPMPPPPP
^ tickNMPPPOWPPP
^ tightRT?PPO^PPP
^ timeSROOPPPPOO
^ timingTONPPPPPPP
^ tirzepatideRPPOPPPPPP
^ toOMWPPOONWJ
^ tocilizumabKPPVPPPPPP
^ toddlerJG]NPRTOOO
^ toiletPVKPPPPPPP
^ toldPWMPPMOPPO
^ tongueTS<NM[[NOO
^ tonsilNQTPPPNPPP
^ tooLTSPPOPPPP
^ tookXNLLOSPPPP
^ toothZLOPMPOPPP
^ topicalQNNNVOPOPP
^ topiramateMOOOSPPPPS
^ torsadesOPUPPOOPNP
^ torsionLSWPPNMPPO
^ totalUJXPPONNNP
^ tourniquetUOMPPOQPOP
^ tpaOKULOPOXNP
^ tracePFZPPOQPPP
^ trachORPPPPOPPP
^ trachyMQVPPPOPPP
^ tramadolTOPLSOOPPP
^ tranexamicPSNOPPPPPP
^ transferPOPPPPPPPS
^ transfusionROPPPPOPPP
^ transportPSOPPPPPOP
^ trappedPMRPPTNPPP
^ traumaJ\MPPPOPPP
^ trazodoneRPPPPOPPPP
^ treadmillPSRPPPKPPP
^ treatingUMOPPPPPPP
^ trial7oNPPONPPP
^ triamcinoloneMOOWOPPPPP
^ trimethoprimJOPUSPPPPP
^ tripleOPQPPORPOP
^ trolleyPJWPPPPPPP
^ tropOOSPPPPPPP
^ troponinLHTOPO[PPP
^ truckPRNPPPPPPP
^ tryingFKNMPhOOON
^ tshGRNONLbOPP
^ tubePUJPPONPSR
^ tube'sPHYPPPPPPP
^ twinURPOPPLPPP
^ twinsO\JOPONPPP
^ twoUKUOQPMPPO
^ txaNLYSLOOOOP
^ typeQORPPPLSPP
^ ultrasoundPLOOONYOPO
^ umbilicalQNSOPPPPPP
^ unKG^PPONOOU
^ uncleJEMPPfOPPO
^ unitOMTPPPPPPP
^ updatePRNPPPPPPP
^ urgentNPTQPPOPOO
^ urineGXEOOO`PPP
^ urologyOUMPPPPPPP
^ usXKNPPORONO
^ uterineOLWPPOPPPP
^ utiROPPPPPPPP
^ vaccineORNPPOPSOP
^ vaginalRPPPPPPPPP
^ valaciclovirHPPXPPPPPP
^ valproateMQONXOPOPO
^ vancHTRJRPOPWP
^ vancomycinQOPTOPOPPP
^ vareniclinePPPOSPPPPP
^ varicesMMWPPPPPPP
^ vascularPSOPPPPPPP
^ vasopressinKNOZOPPPPP
^ vbacMRVPPOLPPP
^ venomUPOOPPPPOP
^ ventNOTPPOSONO
^ ventilatedPMTPPPPPPP
^ ventilatorLWOPPPPPPP
^ verapamilMUOOSPPPNP
^ vertebroplastyOOPPPPPPSP
^ vertos]HLPPPOPPP
^ vfNLYNPPOPPP
^ vincristineNMWOPPPPPP
^ visitingDMOPPPPNdO
^ visitorQLKPOOOO]O
^ vitYPNNONOOPP
^ vitaminPTONOQOOPP
^ vitaminaVNOOPPPPPP
^ voiceRNCTP]NPPP
^ vomitingV_@PPOLPPP
^ vpOOSPPOPPPP
^ vtOSQPPPOPPP
^ waitUNNPPOPPPP
^ waitingPRNPPPPPPP
^ wakePSPPPOPPPP
^ wallPJWPPPOPPP
^ wardPNUPPPPPNP
^ warfarinHVMVQPOPOP
^ wasOEXPOPUPPP
^ waspPPSPPPNPPP
^ waterPVNPPOOPOP
^ watersMPVPPONPPP
^ weVNRMPTNOLN
^ we'reMXNOPPPPOP
^ we'veOQRPPPPPPP
^ weakPQMPPORPPP
^ weeK[NPPNPPPO
^ weekly[KOLPPPPPP
^ weightURNMPLQPPP
^ welcomeOTOPPPPPOP
^ wellUPPPPPKPPP
^ wellsNNTPPOOOTP
^ wentNVNPPPPPPP
^ werJZIPPOMOZO
^ wetROGPPNPP[P
^ whatVfHPNVEFPN
^ what'sGaAPNNYM\I
^ whatsPQLTMOKK\P
^ whenQ_MTMXMMHH
^ whereJ`MPPNMNSM
^ where'sOGQPPPOO\P
^ whichTYAJO[JHaJ
^ whiteKMJOOPaOOP
^ whoP_@TKFIV\R
^ who'sKXHPOONQVR
^ whoeverO[JPPOPPNP
^ whole_PMPPOKMNP
^ whoseLZNPPPOPMR
^ whyQNOOQ]KOMN
^ wideNWHPPPTPPP
^ wieXGGOPNNOVY
^ wifeNFOPPcOPGU
^ wife'sNDPPPbMPPP
^ willSYNPQIPUKM
^ windowPJWPPPPPPP
^ wokeYPOPPNLPPP
^ womanTKTPPMPPPP
^ wontPNRPPPPPPP
^ worstTMSPPNOPPP
^ wouldBXNL[RWOKN
^ woundLMSPPOUROP
^ wrongMQ\ONOMPPO
^ xJUNPPPTPPP
^ xrayJFUPPMVOZP
^ yMNKN\PPPPP
^ yaOUNPPOPPPO
^ yellowKSLPWOONSP
^ yogaTQPPPPOPNO
^ youDgNPOOKPOP
^ you'rePSRMPPPPOP
^ youngXNOPOLQPPO
^ zMPPPOPPUPP
^ zePKVPPPPPPP
^ zincPPPROPPPPP
^ zofranOSNNUOPPNP
^ zoledronateRPPOPPPPPP
^ zolpidemPOPOSOPPPP
^ zopicloneNNNNPXMPPR
aWSFMNUBXAf
a #1U?_ONTNKUN
a #2[AN\MIUMLU
a #2.PMUQPONOPP
a #3SNRNOPOPPP
a babydDPMOSPOKO
a backUNPPONPPPP
a badVRNMROPMPO
a bagOFUPPPOPPX
a balloonNIUPPTPPPP
a bedI_NPPOPOMP
a beerPQOPSNPPPO
a betaQNNPSPPPPP
a bigRMRPPOPPPP
a biscuitPSRPPMPPPO
a bitLKQPOUWOPO
a bladePLTPPPPPPP
a bleedingMMOPOPPZOP
a bloodPOPPPOPPOS
a bluePSPPPOPPPO
a boardP>dPPOOPPP
a bottlePPWOPKPPPO
a boxPYLPPQPLPO
a brainXPNPPMNPPO
a brokenQOQPPPPQNP
a busOOUOPOPPPO
a buttonPORPPOPPPP
a cannulaPMTPPOPPPP
a carQNSPPOPPOP
a cardPULPPPPPPP
a careTNKPPRPOPR
a casaOWLPPPOPPO
a catQKNPPQUPPP
a chairNWMPPNPPPP
a chestQVJPPPPPPP
a chestyUOPPPOPPPM
a childRBTO\SMOKR
a codeWETPPPPWJP
a coffeeOVLPPOPPPP
a coinJXRPPOOPPO
a coldTLLPPM[PPO
a colleaguePOOPPNPPPU
a colonoscopyQMOOPVPOPO
a coughPFOPP^NOPP
a coupleQLPPPOTPPP
a ctQNQPPOOPTO
a cutRPPPOPPPPO
a dailyROPPPPPPPP
a daya>JZL[KNON
a deadOTNPPPPPPP
a dentalMNNTPUPPPP
a diabeticOPPPSOPPPP
a differenceOYPPPPIPPP
a differentOVLRPPNPPP
a doacQOOPPOPPRP
a docPGYPPNPPSO
a doctorONNPPTPPPQ
a drillPE\PPPPOPP
a drumOLUPPPPPPP
a drunkOFZPPNOPOT
a dryTVJPPNPPOP
a dummyROPPPPPPPP
a dyingRQKOPOOPPU
a eULWPONKOOS
a faintRQNPPPPPPP
a fallPNLPPTPQPQ
a familyPSPPPOPPPO
a fewPVOORMNPPP
a fibVTLNNOOPPP
a fiddlePYIPPPOPPP
a firePPOPPPPORP
a firstRNPOPOONPU
a fitXFPPPROOPS
a flatPWMPPLPPPP
a footPRUPPJOPPP
a fortnightRRLPPQNPPP
a fractureNMNPPOXPOP
a frailKPPWOPPPPP
a freshQVJPPOPPPP
a friendMHKONWSOVS
a frozenNPPPPSPPPP
a funnyPHXPPPPPPP
a generalONPPPPPPNU
a girlPVJPPPPPPP
a goPNNPPQSPPP
a goodNQ`PPDPPPO
a gpNNOPPSPSPP
a grownTNPPPOPPPP
a gunPE]PPPPPOP
a guyMMMOYROONS
a halfOVMPPOPPPP
a headRPOPPOPROP
a headacheIRRPOUOPPP
a heartRQTPPLOPPP
a hipRTPPPMPNOO
a holePROPPPPPPP
a homeO?PPP_PPTP
a hotQMNPOPVPPP
a jabTOLPPQPPPP
a kidUIVPSNMPPP
a kidneySPQPNOPPPP
a kneeXOPPPMMPOP
a knifeNAaPPOPPNT
a laQMSOOSNLNU
a ladyPRORNOQPOP
a lasRYIPPOOOPP
a legLXMPPPPPPP
a letterPJOPPPPTPT
a liePVLPPNPPPP
a lighterOIYPPPPPPP
a lineUPNOPOOPPP
a listPGPPPPPPQY
a litreWOOPMOOPPP
a littleQULPPPOPPP
a longNPPPOMURPO
a lookOFOPPOQP]P
a loopQYOPPLMPPN
a lotNLQPO[NPOO
a lovelyPUNPPNPPPP
a lowRKMPPQOPXO
a lumpROOPP^MPGN
a manUSRMSIQOON
a maoJLVPPVOPPO
a maskPRQPPPPPOO
a mechanicalTPPPNPPPPP
a messOWOOPNNPPP
a miOSMPPSPPPO
a minOPNYPOOPMP
a minuteKOVOOSPPOP
a monthPYMNMPOPPP
a nailMNPPPXPONP
a negativeRPPPPPPPPO
a newLdHPPLOSMN
a newbornKMPSRVOPQN
a nightOHLPPZUPOP
a nonOPPPPOPPRP
a normalZOPPPMLQOO
a notePJWPPPPPPP
a nurseQFPPNMPPP_
a painfulPPPPPMTPPP
a parkingPWJPPPPPPP
a patient_GLOK\ONMN
a pharmacistSRPPPPPOLP
a phoneOIPPPPPcIM
a photoLNRPPPMPMZ
a pillTNNPPPPPPP
a pintOSLPNUPPPP
a planPF_PPMPPPO
a plateOOTPPPOPPP
a posIJWPPMYPPP
a positiveRPPPPMNPTP
a ppiRPPOPPPPPP
a pressureSKQPPOPOSO
a problemOIPPRXPQPN
a ptSIHOTYPOOR
a pulsePLUPPPPPPP
a rashQPLOQXLPPP
a realMYPOPOMONP
a robotNSVPPMNPOP
a ropePGZPPPPPPP
a rowNXLPPRMPPP
a runNTOPPQPPPO
a sandwichOSPPPOPPPO
a secOTOPPPPPOP
a secondTPYPPNONKM
a sectionNOOPQOPOLX
a seizureLTTPPNPPPP
a sheetPNSPPPPPPP
a shiftOKQPPOOOXP
a sideKULPPYNPNO
a simpleSOPPPPPPOP
a singleNSLUPNPPPP
a sinusSOQPPPMPPP
a smallQNNSOMVOPO
a smokeLXKSPNPOPP
a smokerRPPPPNRPPP
a soreSMOPOQROPP
a spareLWQPPPOONP
a statinQIPPPTVNPO
a stentROPOQPPPPP
a steroidONPPOUPPPP
a stickerOSOPPPPPPP
a stomachSPPPPOPPOP
a stoneQMPPPPSPPP
a strokeTLRPPPOORN
a studentOVQOPNPMNS
a syringePPNRPPPPPP
a tabletTOPPPQPPPM
a teenagerTJSPPNTPNO
a testPROPPPPPOP
a thingOQOPSOPPPP
a thirdQMSPPQPPPP
a tiaSOPPPOPPPP
a tickVIPMPUOPPP
a timePNUPPONPPP
a toddlerRNTPOPNPPP
a todosOVMPPPPPPP
a towelOGVPPVOPPO
a tractorOTNPPPPPPP
a trialSNPPPPPPPP
a unQIHPPOWPPY
a urineSPPPPOOPPP
a veryRTLPPPPOOO
a waterPQMPPSPPPP
a weddingOMQPPTPPPP
a weeOTOPPOPPPP
a week^aJOPHKJMM
a wetPG\PPMPPPP
a wheelchairOWOPPPOTIP
a wholeNYNPPLPPPP
a womanQNQPSNPOOQ
a wordOPRPPPPPPP
a wristPXIPPOPPPP
a yearPMKIN^ZONL
a zSOPPOPPPPP
aaMQUPPOOPPO
aaaXTLOPMONOP
aaa #2.LRPPPPSPPP
aanNLKOP[UOOO
aanvalRPPPOPPPPP
abPGLOPUZPPP
abajoOMVPPPPPOP
abandonedPPPPPPPROP
abbaPZGPPPPPPP
abbiamoOMOOOPPPWP
abdNPPPPPSPPP
abdoPKWPPPNPPP
abdomenOE[ONNL\OO
abdomensPMTPPPPPOP
abdominalSNOPPPQPOP
abductNOKPPOYPPP
abductionKMUOPPPPUO
abegPLUPPPPPPP
aberLVIPPOVPPP
aberrancyOPNPPPSPPP
abflussreinigerPNTPPOPPPP
abgMI[PPPROOO
abgenommenNVMPPPOPPP
abiOSNPPPPSOO
ablatedOZMPPPJPPP
ablation\QKNONOOON
ableNXQPPPPOPK
able toNXQPPPPOPK
abnormalQMPPPPOPUP
aboLOPPPPUPPP
aboardPD\PPPPPPP
abortionHMORPPO[NQ
aboutSY>JWQKPWS
about #1NTPPPPPPNP
about #2RSSSPHPPPN
about $N^GPPPMPPP
about aNLOPPKOPVW
about anPSNPPOPPPP
about herO_CPPPOPPO
about hisPQNPPSPPPO
about itITYPPOOPOO
about myOSOPPPPPQO
about statinsOSOPOQPPPP
about thePZ@PNTQOSQ
about toR>jNPLPPON
aboveSLRNONPPOS
above #2VNOOOOKPPT
above thePLTPPPQPPP
abpiQKMPPOXROP
abreOOSPPPPPPP
abrirPNSPPPPPPP
abroadMMNOPZOKPU
abruptionJSTQPPOPPP
abscessRNNRQSMQOP
abscondedPQOPPPPPUL
absenceONNPPOWPPP
absencesMTPPOPPPPP
absentXIMOPOTOPR
absoluteSPPPNPOPPP
absorptionOMPOWPPPOP
abtPSLPPOPPTO
abuelaPOSPPOPPPP
abueloPLUPPPPPPP
abxdUQHGNGORQ
abx $SJ[MMPOPOP
abx atSOPPNPPPPP
abx forSOPNPPPPPP
abx inRNQPOPPPPP
acMfCPPNOPMP
acaNEVOPPOOZO
acabaNQTPPPOPPP
acaba dePKUPPPPPPP
acabaronPWJPPPPPPP
acaboPSOPPPPPPO
acabouOPTPPOPPOP
acamprosateQOPMOUPPPP
accPOPPPPPVLP
accentPSNPPPPPPP
acceptEUPPPPPPWP
acceptableKOOPSPOVPP
acceptedOWKPPMPUNP
accesaPNTPPPPPPP
accessLFXPPOLJXY
accidentOUPPPMVPMM
accidentalOPPPPPPRPP
accordWNLPPPOPPP
accordingPROPPOPPPP
according toPRPPPOPPPP
accordionORQPPPPPOP
accretaTOSOPOOOOO
accuracy`IMPPOONOP
accuracy $YJPPPOOOPP
accurateTSLPPOPOOP
accurate isRPPPPPPOPP
accutaneOMPMPWPPPP
aceRSOPOPOPOO
ace inhibitorSPPPNPPPPO
aceiSOOOQOOPPP
acetaminophenRSMOPPPPPP
acetazolamideSOOOOPPPPP
acetylcysteineVPPMOPPPPP
acheKLRPPWQPPP
achesQKNPPPWPPP
achillesSQOPPPNPPP
achingQTLPPPPPPP
achterPNTPPOPPPP
achyLKOPPZPPPP
aciclovirPPPROPPPPP
acidQMTXQKONOO
acid forRPPOPPPPPP
acid inSLQPPPPPPP
acid onPORPPPOPPP
acidenteJOUWPONPOO
acidoQMTOPOPPPP
acidosisRPPPPOOPPP
acidsOPOPPPTPOP
aclTNOPPOOPPP
acmTPOPPPNPPP
acneSQOPNPPPPP
acne $RPPOPPPPPP
acordouOTOPPPOPPP
acquaOPTOPPOPPP
acquiredROPPPPPPPP
acquired pneumoniaROPPPPPPPP
acrPWOPPPJPPP
acrocyanosisOOMPPPUPPP
acromionRNPPPPPPPP
acrossURPPPNLPOQ
acsGOOTOPYPOP
actNVPOPONMC`
actingUPPQOMOPPP
actionPSNPPPPPPP
activateMPPPPPPPUN
activatedQMUPPPNPPP
activationPPOPPOPPRP
activeKL]PPOOQOP
active shooterKK[PPPPPPP
activelyRPOPPPPPPP
activityP\HPPPPPLP
actorPXIPPPPPPP
actrapidPORPPPPPPP
actualNVMTOONPOP
actuallyVJQPQOOPRP
acucarPSOPPPOPPP
acupuncturePGPPPZPPPP
acupunturaVNMPPPPPPP
acute\POJLLOXMN
acute bronchitisRPPPPPOPPP
acute coughTPPMPPPPPP
acute lowRPPPPPOPPP
acyclovirPPPROPPPPP
adWPOONOOPPP
adalimumabMPOPTPPPPP
addfOJNMLJNTM
add onSKOPNPPPVP
added\NKJMWOPPP
added toZONKOOPPPP
adderPNSPPPPPPP
adding[NONNOOPPP
addisonsCTQ^OKSNPP
addressPNTPPOPPOP
addsNSPPPPPPPP
ademOPSPPPPPPO
ademtPG[PPOPPPP
adenomasXKPPPOOPPP
adenosineHOTRTPOPOP
adessoOJXPPPOPPP
adhdTFLMN]OOTO
adherenceXMPPPPOONP
adhesiveROPPPPPPPP
adjOPNOPOVPPP
adjustOROTOPOPPP
adjustedXOOPPPLPPP
adjustmentJPPWPPPPPP
adminSWIPPPPQOO
admissionPIKKOLM\`M
admission $[OOPONOMPN
admissionsVXNPOPOLMO
admissions $YKNPPPOPOP
admissions ?SPPPOPPPOO
admitKNNPPORPYO
admitsI]SMPOOPLP
admittedQMOOOPMUNU
admitted withRPPPPPPPOP
adoPJVPPPPPPP
adolescentPOULPPPPPP
adolescentsTOPPOPPPPP
adoptedOTNPPPPPPP
adrPNRPPPPPPP
adrenalNNWKPPTOPO
adrenalinSOMRPPPPPP
adrenalinaXLGZPOOOOO
adrenalineIY^MNKNOMP
adrenaline imNPNTPPPPPP
adrenaline inTMSNPPPPPP
adrtNNPPPPOPPV
adultJQReLNMLLP
adult $HOP\NPPPPP
adults[SLMOONOOP
adults $RSMOPPPPPP
advairRPPOPPPPPP
advanceOKOPPOOPM[
advancedSOOPPOOPPR
advanced dementiaPPOPPOPPPR
adverseTNOPPPPPPP
adverse eventsSNOPPPPPPP
adviceNMQOOVNOQQ
advilPPPPNRPPPP
advisedPPVPPOOOPN
aecopdTPOPPPOPPP
aedQI\OPOOOOP
aed padsOUNPPOPPPO
aesXOPOOOMPPP
afiNVKHJPMJN
af $^IQKOOPPPP
af ?RPPPOPOPPP
af andRPPPOOPPPP
af isOPLPPOVPPP
af onRPPPOPPPPP
afdelingMSSPPPPPOO
afebrilePMMPOK^OPP
affectGPPPPP\PPO
affirm]EOPPPPPPP
afibPOMOOUJQUP
afib $LPPPPPPPUP
afnet[HNPPPOPPP
africaSNOPPPPPPP
africanRJOOPPWPPP
aftO]PPPOLPKP
afterTADTOWcAWQ
after #1QL=UNOLNmN
after #2LRBWNNUN[O
after $SJROPNWPNP
after ?OeQOOMCPOO
after ajHGMMF^NMN
after anQNPNPNWPQN
after arrestWNOPPPMPPP
after birthTKVPPOOOOP
after cardiacSPOPPPOPPP
after contrastNKWMVQOPOP
after deliveryRPPOOPPPPP
after dischargeROTPPNOPNO
after herSOQPOOPPPP
after hipTOPNPOOPPR
after hisTLWPQNOPOM
after iTQQONNPPPP
after inSNPPPPPPPP
after lunchOINPP\OPOP
after miTOPOOPPPPP
after myNRNPPXKPPP
after nightsITMPP[MPNP
after normalQOPPPRNPPP
after oneQWJPPONPPP
after sixTPPMPPPPPP
after startingXPPLPOOPPO
after stoppingMPPLYOOPPP
after strokeSOPPPPOPPP
after surgeryHLP[PPSQNP
after tenTFOQOOOPYO
after thatO[NPPLNPPO
after the=\[^OLBNPR
after threeVLNPPQOPPP
after tiaUPPMMOOPPS
after twoS[OSPNMPGP
after yearsNPPPPSOPPP
afternoonK`MSPNMPKO
afternoon $PROPPPPPPP
afterwardsSOPPPPPPPP
afueraPMSPPPPPPP
again9nPRJdKNFH
again $ILUNOdIOON
again ?QZQUNMMKLO
again afterRPNPPSNPPP
again andPF^PPONPPP
again atPORPPNSNPP
again iPWKPPOPPPO
again noPROPPPPPPP
again orPRPPPPOPPP
again thirdMNVOPRPPPP
againsti@RJOLLONW
against theOKXOQNOPPQ
ageZ:G^LKNXN[
age #1MRQZMLNPPP
age #2PKMPPNWOPT
age $NHNVPUNTPO
age ?RPPPPOPPPP
age adjustedWOOPPPMPPP
agedWLLPPOOPPS
aged #2WJLPPPOPPT
agencyITOPPOOOPV
agentsRPPPPOOPPP
agesPLYPPKPPPP
aggressivePMTPPPPPPP
agitadoPOJOPPPPPZ
agitatedHNUUONTPPP
agitationTMPSOPPOOO
agitation $UMPPPPPPPO
agoL8jP]NSMKM
ago $@RYWWPKOOO
ago andRJNORWOPPP
ago isPF[PPPPPPP
ago nowNPMOXPOPPP
ago onQQQPNOPPPP
agonalON\KPPOONO
agonyRJWPOPOPPP
agoraNGZPPUOOOO
agreePHIPPOYPNZ
agreedMWLPPPPPQP
agreesPUPPPNOPPO
agressietrainingPSOPPOPPPP
aguaNMQPP[NONN
aguantaPORPPPPPPP
aguantoPMUPPPPPPP
ahOTMPPPPPPP
aheadQTKPTONPPQ
ahiOSOPPPOPPP
ahogaPORPPPPPPP
ahoraPLVPPPPPPP
aiOJRPPOPPWO
aidKTIPP\NPPO
aidePNSPPPPPPP
aidezPNSPPPPPPP
aidsUSKPPZMIPN
aids $VNNPPWOIPO
aimYOOPPPJPPP
aimingVKOPPPPPPP
aindaLOPPPVPPPP
airOO]ONKSNNN
air $P@XPPPYPPP
air ambulanceONSPPQPPPP
air conPVKPPPPPPP
air embolismRMSPPPPOPP
air inMEcPPONPOP
airconP^EPPPNPPP
airePKVPPPPPPP
airwayS?cOPLLOXO
airway $LJ\PPPPPOP
airway trolleyPTKPPPPPRP
airways[LMOPPOOOP
aiutoOISPPXNPOP
ajudaLKTPPVOPPP
akaNRPPPPPPPP
akiWNOONOOQPP
akkuPNSPPPPPPP
akoNNOPPZKPPP
alOC[OMTJTZJ
alacranNKOZPPOPOP
alarmG]aNOIGNSN
alarm atPMTPPPPPOP
alarm goingPWKPPPPPOP
alarm inN[GPPPPPPP
alarm isPVJPPPPPPP
alarm lowPMUPPPOPPP
alarm onPWMPPPMPPP
alarm testNSIPPOOPXP
alarm wasPULPPPPPPP
alarmaPRNPPPPPPP
alarmeORQPPPPPOP
alarmingNMUPPPOPPP
alarms`REPPNNPNO
albendazoleHLOZTROOPP
albpRPPPPPOPPP
albuminXLPSNOOPLP
albuterolPQOOMPTPPP
alcoholQLNN\MTNMP
alcohol $OPPORPRPPP
alcohol useVPPOMPPOPP
alcohol withdrawalQOPSNPRONP
alcoholicIKMTOZWPOM
alcoolONTPPPOPPP
alendronateRLOQOUOPPO
alergiaLMQPPO[OOO
alergicaNTPOPPPPPP
alergicoOOTPPPOPPP
alergyROPPOPPPPP
alertJRNOPOYOPP
alertsRPPPPPOPPP
algoRULPPPOPOP
algorithmPRNPPPPPPP
alguemPSTPPONOOO
alguienMSRPPONPNT
algumaYMMOPOOPPP
alhamdulillahH[MPPPPPPP
alightO?ePPPNPPP
aliveL_MNOMNPPP
alive $RPQPPNPPPP
alkNNOPPPUPPP
alkaliPKUPPPPPPP
allLgbJCXMJAO
all #2PQOPPNSPPP
all $LbOOOPNOJM
all ?`IPOLONPPP
all dayOKNPPWTPOP
all donePSMPPPPPPP
all downPLUPPPPPPP
all fineSLOPPVMPPP
all forNIXPPSPPOP
all fourOF\PPPPPPP
all goneQXFPPQPPPP
all goodOSNPPPPPPP
all greenOTNPOPPPPP
all handsOF]PPOOPPP
all herPROPPOPPPP
all homeNSPPPPPPPP
all inQ\JOOOLPPP
all myUL[PPDPPPP
all nightRYEPPSOPOP
all normalPTOPPPNPPP
all ofLK_OQNOOMO
all overM2jOLTZPPO
all quietORLPPPSPPP
all roundPVKPPPPPPP
all sortedPVKPPPPPPP
all theMGYPPMXPOO
all therePWKPPPPPPP
all threeUONTPPLPPO
all weekQKRPPVMPOP
allaNJ\OPONPOP
allargaPKLPPPZPPP
allarmePPRPPPOPPP
alleM`LOPMMOOO
alleenOWHPPOVOOP
allemaalOUNPPPPPPP
allergicKNJYVYKMNO
allergic toFUNJ[VOPNO
allergicoPNSPPPPPPP
allergieWTJOOMRPOP
allergiesSMNPQSOPPP
allergiquePNTPPPOPPP
allergischKYNPPPPPPP
allergyNNGRbKNPSM
allergy $TKLOQPXPNP
allesNFeOOOMOOO
alloMWPPPONPPP
allocationOXJPPPPPPP
allopurinolYQLSMOLPPP
allowLRMPPPPOTR
allowedG6INWQOSe^
allowed $PJPPPPPPPW
allowed ?NNOOXOPPOR
allowed toKBLPPROT^S
almacenOWLPPPOPPP
almostPRRPPNPOPP
alone]F`LJKOQPN
alone $QRPOOMVOMP
alone ?XLOPOSNPPN
alone inPLUPPPPPPP
alone onLPQPPPPPTP
alone orRPPPOPOPPP
alone withNQRPPPPPPP
alongQJIOON`PPP
alongsideKPON[OOPPP
alpMLMPPP[PPO
alp #3OOMPPPVPPP
alphaROPPPPPPPP
alreadyWOSRRKNOMN
already $NWOOOOOPPP
already onTNITSOOPPP
alrightJGMP^TQPOO
alsPNELYLI_LW
alsoLMSQSJNYOO
also $OOVPPNOPPP
altSKKOPN`OMO
alt #2NRLPPOVPPP
altaN[FPPNOPOU
alteplasaTOOOPPOPPP
alteplaseQQZJNONOPP
alterONPNXNPPPP
alteredOQPPPPPROP
alternateVQOSOONOMP
alternatingUNPONPPPPP
althoughTOPPNOPPPP
altitudePLQPPRSPPO
altoZNMPPONPPP
altroNPMPPOWPPP
aluminiumQSMPPPPPPP
alvoSRMPPPOPPP
alwaysKXBNO\UQKQ
always $PPRPPOPPOP
alzheimer's[ROMNMOPNP
am3JNIO^]GYa
am #2NJION^UPPP
am $F`JOPE\PQP
am aQ^JPPIPPPO
am iF9HKP[^LLm
am inPVLPPPPOPP
am notPXLPPNPPPO
am nowPMTPPPNPPP
am onPLTPPPPPPP
am onlyPRPPPPOPPP
am withNDQPP]OPPP
amaKLOPPPPHbQ
amanhaOUMPPPPPPP
amazingPTMPPPPPPP
ambPRPPPPOPPP
amb bayPRPPPPOPPP
ambosPSMPPPPPPP
ambuPJUPPPPPRP
ambulanceK\TNOKLTOK
ambulance #1NXKPPPPPPP
ambulance #2OIXPPPPPPP
ambulance bayNVSPPPPPKP
ambulance crewOSNPPPPPPP
ambulance isPNRPPPPPPP
ambulance saysPMSPPPPPPP
ambulanciaTMPPPPPPPP
ambulatorioNVPPPPOPOP
ambulatoryRQPOPPNPPP
amendedPOPPPPPUOM
ami^IOPOPLOPP
aminoglycosideOPPMTPPPPP
aminophyllineOMOYLPPPPP
amioMM\LRNPPPP
amiodaroneNLE\YONPOO
amitripOPSPOPOPPP
amitriptylineSQSSJOOONP
amlodipineRSMNQSNPPP
ammaPLUPPPPPPP
ammoniaMPLPPPWPQP
ammoniakNMVPPPOPPP
amnestyOVNOPPPOPP
amountIMN_OPOPOP
amoxQQQMTLQPPP
amoxicilinTOPNPPPPPP
amoxicillinO\LQJRLPOP
amoxicillineYMONNPPPPP
amoxiclavTSMORNOPNP
ampPSMQPPPPPP
ampicillinOPPNSPPPPP
ampolasLNN]PONPPO
ampouleMUPSNOOOOP
ampoulesMRSNPOOPNS
ampsISOUPPPPPP
amputatedPHZPPOOPPP
amputationWOOOPOOOOP
amputationsRPPPOPPPPP
amtLPPUOPPPPP
amuQ^IPPNPPLO
amylasePPOPPPSPNP
amyloidTPPPPPNPPP
anOP=c@FTIRl
an #2PPPRPPPPPP
an acuteNPPSPPPPPP
an adultQMPTQPPOPQ
an antibioticUPPPOPPPPM
an armMXMPPPOPPP
an egfrMQPZIOPPPP
an elephantPUOPPLPPPP
an eyePVOPPMPPPO
an hourQRUOORLOLR
an hrPSQPPPNPNP
an mriNOPPPTPPPP
an oldNOONUOSPPO
an overdoseLNQPPUPPPP
an xUPPPPOOPON
anaWDINPNdPOM
ana #1QHIPPP^PPP
anaemiaLPPUPPOSMP
anaesPNSPPPPPPP
anaesthesiaQJOPPPPPXP
anaestheticPOVOOOPPJU
anaestheticsNXNPONPPOP
anaesthetistMQROPPNOSO
anaesthetist $PPPPPNPPSO
anaesthetistsRPPPPPOPPP
anafilaxiaRTLOPPPPPP
analSOPOOPPPPP
analgesiaPTLPPPPPPP
analyserPTMPPPPPPP
analysisSOOPPPPPPP
anaphylaxisEVSM_KMPNO
anaphylaxis inPNTQMPPPPP
anaphylaxis toQOPMUOPPPP
anasthesiePMTPPPPPPP
anatomyPSNPPPPPPP
ancUDRIOP^PPP
ancefNPPPSPPPPP
ancoraRSKPPPPPPP
andOEhZiUKN1B
and #1O[MPOOLPOP
and #2PcCTPLLPPP
and #2.OdHPPLJPPP
and a@gMNTLSMMP
and afterQTPPPKPPPP
and allPMRPPRPPPP
and anR[HOONPPPP
and askedPNMPPVPPPP
and askingOXKPPOPPPP
and atKULUPPPPPP
and ateOZIPPNPPPP
and babyNRQPPMPPSP
and backOWLPPOOPPP
and bedPHXPPPPPPP
and bloodUMSPPOLPPP
and bluePORPPPPPPP
and bothPTPPPMOPPP
and bpPWLPPONPPP
and breastVMOPPPOPPP
and breathingONUPPPOPPP
and bySPPNPPPPPP
and canNPPQPPPROP
and can'tUPNPPPNPPP
and cannotROPPPPOPPP
and cantPMSPPPPPPP
and chestMNPPNOXPPP
and clammyPLTPPPPPPP
and coldQQRPPOOPPP
and confusedPPRPPMPPPP
and consWMLPMTPPPP
and covidTWOPPMKOPP
and cryingOJMPO]OPPP
and deathsROOPPPPPPP
and dementiaRPPPOPPPPP
and doQMOSQOPOQP
and doesSMMSONRORP
and dribblingQLUPPOPPPP
and droppingOLVPPPPPPP
and eatingOPPPPLUPPP
and fallingPORPPPOPPP
and feelOSMPPSOPPP
and feverQPNPNOTPPP
and floppyPORPPPPPPP
and forOQSPPMPPPP
and getPSLPPQPPPP
and goingPORPPPPPPP
and gotMRPPPOPSPP
and greyPYHPPPOPPP
and hadMOLPOZOPPP
and hardPOSPPPOPPP
and hasXMUOPJNPPO
and hePMZOYENPOO
and he'sL=^UOUPPPP
and heartSOROOONPPP
and herNO^PMKOPOP
and hesPE^PPNOPPP
and hipRPPPOPPPPP
and hisNH\PPMQRPO
and howHNHlNNMOOO
and iNUcQO>NPPP
and i'mLCSPP`OPPO
and i'veQRSPPMOPPP
and imGTPNOZPPNP
and inKaHONOPPPP
and infusionLOOVPPOPPP
and isUMPQSGNOWO
and itRAdPPMLPOP
and it'sPJYPPMPPPP
and itsO@^POTOPPP
and justNKVPQPPPPP
and keepsNJSPPUPPPP
and mortalitySPPPPPPOPP
and myMGXPPWNPPP
and neckOPSPPPOQPP
and neverRLQPORPPPO
and noS_QMGRJOOO
and nobodyOIYPPPPPOP
and notQXMPMOOPPO
and nowMOSPNYMPOO
and offGKQPPaNPPP
and onOSIPOWOPPP
and oneLWKPPNVPPP
and onlyPNUPPOOPOP
and outOPRPPPPQPP
and overPPJWPPPPPP
and pressureORPPPPPPPP
and redPPPPOPRPPP
and rigidOSPPPPPPOP
and saidPJWPPOPPPP
and satsPORPPPPPPP
and saysPJUPPRPPPP
and scaredOPNPPSPPPP
and sealedOUNPPPPOPP
and seeWKRPPMOPPP
and sertralineOPOPKPXPPP
and shakingPOTPPMPPPP
and sheORZPQJLPPO
and she'sMGWPSQRPPP
and shesPKWPQOOPPP
and sleepyPNSPPPPPPP
and soPLXPPMPPPP
and stableMQNPPUPPPP
and stillUPXPPKKPOP
and suicideUPOOMPPPPP
and sweatingPNSPPRNPPP
and thatPORPPPPPPP
and theOChRLSFOOP
and thenOUQTOKMOPP
and thereOQRPPOPPPP
and there'sPJVPPPPPPP
and theresPD^PPNPPPP
and theyMPRPOTPPPN
and thisQNRPPPOPPP
and threeNNUPPPOPPP
and toPOSQONPPOP
and toastPMNPPPUPPP
and todayRPPPPOPPPP
and toldPUNPPNPPPP
and twoPOSPPOPPPP
and vomitingOPRPPQOPPP
and walkedPIXPPPPPPP
and wantsULTPOOPOOP
and warfarinJPPL\OPPPP
and wasSNPPPNPQPP
and wePVKPPOPPOP
and wellPRJPPUOPPP
and wentOSKPPOTPPP
and whatSKWPOOMPPP
and what'sPOMSPPPPRP
and wheezePNSPPPPPPP
and whenNPKWPNUPNP
and whereONQPPPPPSP
and whichUOOPONQPPP
and whoLKVMPPPPXO
and wontOHUPPSOPPR
andaOMQPPVOPPO
andamioOOSPPPPPPP
andandoPRNPPPPPPP
andarLUOPPNNPUO
anderePMSPPPPPPP
andexanetTSONMOOPQP
andexxaJPOXPPPPPP
andromeda\NGPPPOPPP
anemiaSPPPPPOPOP
anesPKYPPOOPOP
anestesistaPNSPPPOPPP
anesthPPRPPPOPOP
anesthesiaNNPQPONPVO
anesthesistNOTPPPPPOP
anestheticNNMPOPXPPP
anesthetistOMTPPPPPPP
aneurysmPLQPPOWONO
angMNUNSOOPPP
anginaUZMQHLOPPP
angioOWLPPPOPPP
angioedemaPPVPNOOPPP
angiogramQHUPPTPPPP
angiographySOPPPPOPPP
angleNHVPPPTPPP
anionNGNOPPaPNP
anisocoriaKKTOPOYPPP
ankleVDENO^O]NN
ankle sprainRPPPPOPPPP
anklesONMOORVPPP
annexPQPPOPPJWP
anniQBTOOUYPOO
announcementPIXPPPPPOP
annualR_ONOIONKR
annularNLPPPOXPPP
anoNMNPPVPPPP
anochePWJPPPPPPP
anomalyMVPPPPMPPP
anorexiaPRNPPOOOPR
anosYESOPVLOPO
anotherXPWNOHMNNR
another oneWJOPPPPPPP
another pairPKUPPPPPPP
ansPHUPPTRONP
answerP]HQOQNQOM
answeredPHXPPPPPPP
answeringOOZPPKOPNP
answering $PMVPPOPPPP
answering mePMSPPPPPPP
answersNIVPPOOMOY
antacidsOPPPRPPPPP
antenatalOUNOOOTPNP
antenatal clinicPOTPPPPPOP
anteriorRPPPPPPPOP
antesOMPPPVOPPO
anthracyclineLPPVPPPPPP
antiKQNUNNZOMO
antibioticNMPLOQMM[R
antibiotic $NPPOOTPPPP
antibiotic orRPPPPPNPPP
antibioticiTNOPPOPPPO
antibioticoMMYPPPPPPO
antibioticosTOOPOPOPPP
antibioticsWXKKIVNOIU
antibiotics $ULPPMTPPPO
antibiotics ?OPPPPRPPPP
antibiotics forQOPOPSPPNP
antibiotikaTNOPPPPPPO
antibodiesXPPONMOPPP
antibodyMNOOPWRPPP
anticoagTMMOOPNOYP
anticoaguladoOVLPPPPPPP
anticoagulantsOOPPPPPSPP
anticoagulatedSOPPPPOPPP
anticoagulationO_POOOPPFO
antidepressantOONOTUOONP
antidepressantsTPQOLQPPPP
antidepressants inROPPOPPPPP
antidoteOPVNOPPPPP
antiemeticRPPPOOPPPP
antifreezePNSPPPOPPP
antifungalTPPPNPPPPP
antigenTPOOPOOPPP
antihistamineMNOPPXOPPP
antihypertensiveRROOOOPPPP
antincendioMSLOPONOZO
antiplateletsRPPOPPPPPP
antipsychoticTOPPMPPQPP
antipsychoticsRPPOPPPPPP
antiveninMTPOOPPPPP
antivenomJLOPVOOOYO
antiviralSPPPOOOPPP
antlerULOPPPPPPP
antsPKUPPPPPPP
antwortetPORPPPPPPP
anxietyUKNPPRROPO
anxiousOOOPPSPPPP
anyl?SDZ\@HTM
any benefitWMMPPPPPPP
any betterYJPPOOPPPP
any dataUKPPPJPPWO
any differenceRPPPPPPPPP
any differentRPPNPPPPPP
any doctorEOdPOMPPMO
any evidenceROPPPPPPPP
any gainSNPPPPPPPP
any goodNFOLOcOPOO
any harmOONPOUPPPP
any lessROPPPPPPPP
any moreB^YPPMPPKP
any ofONPPQSOPPP
any papersQKPPPUPPPP
any pointRNOPOSPPOO
any rctVOMOPPPPPP
any trialTOPPPNPPPP
any trialsRPPPPPPPOP
any useVKJPOWOPOP
anybodySTZPOLKOKO
anymoreQRUPPILTPP
anyoneMd]PLYHKAI
anyone $OJUPOSOPPP
anyone ?NXOPPNOPPP
anyone elseLHZPPVOPOO
anyone goingPROPPPPPPP
anyone gotRNTOPMPPPP
anyone haveOYPPPNPPLO
anyone knowKETTPVONVO
anyone seenSOOPPOPPPP
anyone seniorPNRPPPPPPP
anyone wantNWOPOOPPPO
anyone withORPPPRPOPN
anyone'sPPLPPTPPPP
anything`<9RRNVNV^
anything $SJQPQPROPO
anything ?NMOPPSTPPP
anything elseOTOPPPOPPP
anything forNNPPOTOPSO
anything inYANPOOLP`N
anything onZ\HTLALRMU
anything overKPMPPYOPPP
anything toLELPPV_POP
anywayOVLOPNPPPR
anyway $N_GOPNPPPP
anywhereOWPPOQNPMP
anywhere $OSPPPPPPOP
anzianiQLUOPPPPPP
aoKUMNPOOOOY
aomRPPPPOPPPP
aortaNKZPPOOPPP
aorticROQPNPPPPP
aparelhoNTQPPOOPOP
apartWLTLOOPPPP
apertaNSQPPOOPPP
apertandoPORPPPPPPP
apertoONTPPPPPPP
apexPLUPPPPPPP
apgarORQPPOOPPP
apgarsOUOPPONPPP
apgars #1OUOPPONPPP
aphasiaORMPPOTPPP
aphasicNPVPPOPONP
apicalOMOPPPVPPP
apixabanLTNQOPLXNO
apixaban $JHUWWMPOPP
apixaban ?OPPPPRPPPP
apixaban forOPPNTPPOPP
apixaban inVROKNPPPPP
apixaban vsRPPOPPPPPP
apixabanaWNMPPPOPPP
apneaPNTOQONPPP
apneicOMUPPPPPPP
apnoeaTLZNOOLPNP
apnoeasPJXOPPOPPP
apnoeicNOTPPPOPPP
apoeTMPPPPPPPP
apologyPSOPPPPPPO
apothekeONMPPWOPPP
appUWLOPINPSO
apparentlyM_HPOOOPPP
apparently $MVOPOPPPPP
appenaOOUOOPPPPP
appendectomySPOOPOPQOP
appendicitisSONPPOROOP
appendixPSLPPMVPOO
appetiteMPLOO[MPPO
applaudissementsPROPPPPPPP
applausePSNPPPPPPP
appleSMPPPPPPPP
applicatorPNRPPPPPPP
appliesPIOPPPPPWQ
applyOLPKPKPM]U
appointmentLCLMPkONNS
appointmentsROPPPPPPPP
appraisalPSPPPMPPPP
appreciatePSMPPPPPPP
approvalGNPNOPPO_O
approvedLYNOPOPOPP
approved $OSOPPOPORP
approvesOLPPPPPPVO
apptOOPPPSPPPP
apresZMOQONMPPP
aprietoONSPPPPPPP
aprilKPOPNZPNPP
aptPROPPOPPPP
apttOTOPPPPPOP
apuntaPTMPPPPPPP
apyrexialOPLPPPVPPP
aquamat\GNPPPPPPP
aquiP?UOOMLNjL
arNWMPPOOQPP
archPSNPPPPPPP
archingNFaPPONPPP
ards[HNPPOQOPP
areH^VEDbHDTX
are #1PLUPPOPPPP
are $OYHPPORPOP
are aWONPOOPPPP
are allPLVPPPPPPP
are atOPSPPOPPOP
are backPROPPPPPPP
are bluePIRPPOWPPP
are comingPTNPPPOPPP
are deadPSMPPPPPPP
are downP\FPPOPPPP
are forOROPPQPPOP
are fullPEXPPSPPPP
are gonePOKOOXOPPP
are inIgMOOIROLO
are killingPYMPPKPPPP
are notPSMPPPPPPP
are nowOZHPPPPPOP
are onOMYPOMNOSO
are outJOUTPNPPPP
are theP\EOPMUOQN
are thereRSMQPOPPOP
are theyUNKPOVNPQP
are twoPJVPPPPPPP
are upORNPPPPPQP
are weIIIOPNOO[_
are whitePQQPPNPPPP
are withOVOPNNPPPP
are youKaVOPMLNGO
areaKD\PPM[PPO
aren'tPPRPPPPPNP
arentPFZPPPPPPP
argatrobanNPPSPPPPPP
argueVLNPPPPPPP
arguingNRQPPOOPPP
argumentPSPPPOPPPN
ariaTRROPPMOOO
ariceptSOPPPOPPPP
armGOwPK2dNIL
arm $VRHONPUPOO
arm andKRTTPNOPPP
arm deadNC_PPPPPPP
arm isNM]PPKMPPP
arm'sPKWPPOPPPP
armadioOROPPPPPPP
armarioPVLPPPPPPP
armedPKUPPPPPPP
armenORPPPPPPPP
armsCXOOVLZONO
arms $KTNPWONOPP
armyPNRPPPPPPP
aroundPVPPPNUPHO
arousablePNSPPPPPPP
arrancoOMUPPPPPPP
arrastandoPTMPPPPPPP
arrestV@cQIODXPR
arrest $RHNUKZPRNO
arrest ?PPOPPPLOVP
arrest inO_DPPOOPPP
arrest onPNQPPPPRPP
arrest teamLUTPPNPPMP
arrestedOLYPPNOPPP
arrestingPNSPPPPPPP
arrestoUJSOPPOPPP
arrestsWMNPPPPPOO
arrests $TOPPPPPPOO
arretWGXPPOMPPP
arrhythmiaPOUPNPOPPP
arribaPORPPPPPPP
arrivalTQLOPPPPPP
arrivateOULPPPPPPP
arriveTQMPPPOPPP
arrivedMcEOPOPOOO
arrived $ORPPPPPPPP
arrived inPNRPPPPPPP
arrivesOWKPPPPPPP
arrivingNMZOPPPPNN
arrivoOUNPPPPPPP
artSOUOPOHOTO
art lineOQRPPPNPPP
artefactOSMPPPQPPP
arterialOWKRPPOOOP
arteritisMPPTPPPPPP
arteryRLVNOPOORP
arthritisWOPPNOOPPP
arthroscopyUOPPPMPPPP
articainePYLLPPPPPP
articleNXLOPOPPPO
artifactLPPPPPUPPP
arvoNVPPPPOPOP
arztOOKPPWPPPP
asYW]G_K5PIT
as aOSMOR[NONI
as alwaysPULPPPPPPP
as anPPRPPMPPPP
as everPTKPPPPPRP
as goodr>NKNMNOPO
as iOFaNPNMPPP
as inTNOPPPPPPP
as isOTPQOPPPPN
as perMXNPPPPPOO
as plannedPTMPPPPPPP
as theROOPTOOQOO
as usualLZLPPPPPOP
as weNZKPNPPPPP
as wellbLOPPOKONK
asaOVOKNPNVPP
asa #3SOPNPPPPPP
asapOaGPPPJPPP
ascendingPPOPPOSPPP
ascensorPUMPPPPPPP
ascensoreOMUPPPPPPP
ascitesLKNPPP\PPP
ascusOOPPPPRPPP
ascvdIWPPPPPPPP
asdOPPRPOPPPP
ashamedPMTPPOPPPP
ashenNOTPPPPPPP
asiOUMPPPPPPP
asideNPPUPNPPPP
askHjDNO_OHHO
ask $PQIPPWPPPO
ask forKURPPUPMJR
ask meQTOPPOPPOO
ask thePJPOPWPPPQ
askedMa?OOPVOOP
asked $PWJPPPPPPP
asked forOVFPPWPOPP
asked ifPUMPPOPPPP
asked mePLXPPNPPPP
askingKNPLUNKOP]
asking $NJNPOOPPXU
asking aboutYPNPPKPPPO
asking forF\NMVTNNLR
asking meNLRPQSPPPP
asksYIOOMWJRPO
asks aboutPNPPOTPPPP
asks forQROOPOOSOO
asks ifROOPPOPPPP
asks meQQNPPOPPQP
asks whetherUPNPNPPPPP
asleepLSPONGXOTS
asleep $NPYPPLMPPP
asleep inOTOPPOPPPP
asleep onPTMPOPPPPP
asmaRKNPPURPOO
asmaticaPNUPPPNPPP
aspirateQVLPPPNPPP
aspiratedMH\PPPOPPP
aspiratesNOOPPPUOPP
aspirationQOOOPPOTOP
aspirationsSPMPPPPPPP
aspirinPRMOSSROMN
aspirin #3SOPOQPOPPP
aspirin $PRRLMJYPPP
aspirin ?QPRPPMPPPP
aspirin afterRPPPNPPPPP
aspirin andSPOPOOPPPP
aspirin forUOOJOVPPPP
aspirin inHPOPZPPPPP
aspirin orOPTPPOPPPP
aspirinaUNOPPPOPPP
aspree\GOPPPPPPP
asprinWOPOOMPPOP
assaultLOOPONONN]
assaultsXLOPPPPPON
assemblyPPJPPPPPXO
assessmentPPMPPPPPOU
assignmentPPNPPOPPPS
assisPMTPPPPPPP
assistPTMPPPPPPP
assistancePNRPPPPPPP
assistantOOPPPPPRPP
assistedSMPPPNPLPU
associatedVKPPPPPPPP
associationNSPPPPPPPP
assumeRPOPPOPPPP
astMIOPPO]OPP
asthmaWONNPWRPIL
asthma $TMMNTROPPP
asthma ?SPPPNPPPPP
asthma silentONSPPPPPPP
asthmaticEP\MYMMPPP
asthmatic $HONN]OPPPP
asthmaticsRPQPOOPPOP
asthmeONTPPPOPPP
astmaRPPPOPPPPP
asvMOSTPPOOOP
asxPHOPPO[PPP
asymptomaticTNLPPPUPOP
asymptomatic $JSNPPPWPOP
asystoleGS`OPNLOON
at_LNHPMY?^L
at #1^`5MIY_MDM
at #2fC1;hTYOGa
at #2.QIRSPOOPTP
at #3RN[NMOLPOP
at #3.PVMPPPOPOP
at #4NTUPPMNPOP
at #4.MKZPPPOPPP
at $OOOSPORPPP
at aXGYOPMKPPQ
at alldEPOKRLPNR
at bedsideMQJPPPOP[P
at bedtimeUOPONOOPPP
at birthPXLPPONPPP
at breakfastOFVPPNUPRP
at day^LNPPOLOOP
at deskOXMPPONPOP
at elevenPRQPPPOPOP
at fiveOPHPPYPPPP
at footballVGPPPWMPPP
at fourNZHPPPPPPP
at gatePMTPPPPPPP
at halfPROPPPPPPP
at handoverPKVPPPOPPP
at herMULPPNUPPP
at hisPNUPPOOPOP
at home`0kNIZLPKM
at itNPSPPPOPPP
at lastLbFPPNPPOP
at leastMPVPPONPPP
at lunchSJ\PPLOPLP
at mePI[PPMPPPP
at midnightPULPPPPPPP
at myKTPPTPOPNN
at nightJ@FSS`NN_N
at nineOWLPOOPPPP
at noPWKPPONPPP
at noonPQWONMOPOP
at onceRPPOPQNPPP
at oneYNMOPMOPTO
at ourNCRPPVVQRN
at pickingXLPPPPPPMO
at receptionPKUPPPPPRP
at restOPIPPM\PPP
at riskLNNPONPOP[
at schoolPLTPOROPPP
at sixMWOPPOOPOO
at thatSRKVORKPPO
at the3]_QXJMLSQ
at thisLQHPPMRP`N
at threeOTMPPPPPPP
at triageNQOPPPPPSP
at twoRTKPPOPPPP
at usOE_PPPNPOP
at weekendsPIPPPPPPXP
at what[OOSPFMPSO
at workC[RPPNRPPP
ateEk]KOILLIO
ate aLLcLPIPPPP
ate myPVMPPNPPPP
ate onePLTPPPPPPP
ate theOWOPPPOPMP
athleteOPNPPOTPPP
ativanMMQVQOOPPP
atlantisUOOONPPPPP
atmetNLYPPOOPPP
atmet nichtNMWPPPOPPP
atoniaNLMPPPO[PP
atorvaMNNPSTQPPP
atorvastatinOPOPUOOPPP
atorvastatin #2NPPPSPPPPP
atpQRNPPPPOPP
atracuriumNPPSPPPPPP
atragantoPNSPPPPPPP
atrasadaPWLOPPOPPP
atraumaticUQMPPONPPP
atrialUPNOPPPPPP
atriumPKVPPPPPOP
atropineINYTRONONO
atropine finishedPNSPPPPPPP
attNTPNSONPPP
attachM]MPPOPPNN
attachedGLNPOKgOOO
attack^LSROILOOO
attack $[FMSPPOPPP
attacksROPOPROOPP
attemptONNPPMOPL]
attemptedOROPPPPPPP
attemptsWJSPPPNPPO
attempts $XKPPPPNPPP
attendQPLPPPPTOP
attendanceTQNPOOPPPP
attendantPLTPPPPPPP
attenderQWMPPPOOPM
attendingMROPPOPQUN
attentionWUMOPPOLOO
atticNIWPPOSPPP
attorneyOMOPPOPPOV
atvOJPOPPPOOZ
atypicalLJOPPWUPPP
auHK^ZNQNNMM
aucRPPOPPPPPP
auchPROPPPPPPP
aucunPOSPPPOPPP
audioPQOPPPPROP
audiogramLIOOMOWZPP
auditLXBOPLNQaO
audit doneOINPPPPP[P
auditoriumOTNPPPPPPP
auditorsNWNOPPPPOP
aufKNZTOMRONN
auf demOF^PPOOPOO
auf derNQVPPPNPOO
aufmPSNPPPPPPP
aufsMJNPPO^PPO
augePJWPPPPPPP
augenMF[PPVNPOP
augmentationVPPKPPPPPP
augmentinQNPPORPPPP
augustM]JPNOOPRO
august $NWNPNPPPPP
aulaOWLPPPPPPP
auntOVLPPOPPPP
auntieOMRPPRPPPP
auntyMLNPN^OPOO
auraSLNPPUPPPP
aureusUNPPPOPPPP
ausI_IOOUMOOO
aus derOXFPPVOPOP
authLSNKPMO[PO
authorisesNLOPPPPO[M
authorityPPPPPPPROP
autoLGWLONOR]O
autoclavePROPPQPPPP
autocorrectOYMPPLOPPO
autonomicRPPPNPPPPP
autumnWNPPOLPPPP
auxVLSNOOMUOM
avUOOPPPPNPP
availableQNMOOOLM^P
avalanchePIWPPPPPPP
avaleOG\PPPOPPP
avantSPNPPOPPPP
avc_SGKOONPPP
avecQKVNUNPOOO
avec unPNSPPPOPPP
avertedMSPPPPPPPP
avfOMPPPOUPPP
avgKXOPPPNPPP
avisKUKPPPOPPV
avoPRPPPPPPPP
avoidHPMNgLMOOO
avoidedYJPPPNPPPP
awaitedOJOPPP[OPO
awaitingOROPPPPPPP
awakePISNNQ\NON
awake $NK^POLMPPP
awake andPVKPPPPPPP
awareMfHNNOMPNO
aware $O]MNNOPPNO
awarenessTPNPPPOPPP
awayUSXNNPOPFP
away $VN^NPLNOHO
away dayNSNPPSPPPP
away fromNPPPPRPPPP
away orRPPPPOPPPP
away withOROPPPPQPP
awfulPKYPPPNPOP
awful $PIZPPPNPPP
awolPROPPPPPPP
ayeJZLPPPPPPP
ayerO`CPPPPPPO
ayudaPJXPPOPPPP
ayushmanOMPPPPPNVP
azathioprineKOOPYOOPPP
azithroSOPSNOOPOP
azithromycinYOOMMOPPOP
azithromycin inSPPPNPPPPP
azoteaPLVPPPPPPP
azucarOQKPPVOPPP
azulNQVPPOOOOO
bHWD>SKTbYR
b #1HVPLNML`MP
b #2[JE@QR^OWO
b $GG\PUPOUMO
b isNWMPPPPPPP
baLMOOTZKPKV
babPIWPPPPPPP
babandoPMUPPPPPPP
babeNMWOROOPPP
babiesWFZPPNNPOO
babyXUMWRSPHDL
baby #1OQKPPXNPPP
baby $R7O^S_KOPO
baby ?RPPQNOPPPP
baby andQXJPPNPPPP
baby aspirinSOOPPPPPPP
baby cameRNOPPQPPPP
baby clinicNcGPPONPKP
baby forOQRPPOOPPP
baby fromTYHPPLPPPP
baby hasPPQPPTNPMP
baby inPMTPPOPPPP
baby isRCTPNO[PPP
baby ofRRPPOMOPPP
baby onOPPPTOPPOP
baby outPOSPPPPPPP
baby showerNWPPPOPPMP
baby swallowedPNVPPLPPPP
baby unitPTKPPOPPSP
baby with[LONNORNPP
baby'sJMUPPZMPNP
babysTMPPPPPPPP
backPcEDEdVMQG
back #1PUMPPPPPPP
back #2.OFOPP^OPPP
back $HOQOTWLTQM
back ?WMSOPMOPPP
back afterOSOPPOPPPP
back allPRPPPPOPPP
back andNRUOPMOPPP
back atE_LPPMTPOP
back blowsPPSPPNOPPP
back byPYKPPMOPPP
back forSJTPPRPPNP
back fromFW=OOUgOPM
back inM^NONRKOLQ
back isPWPPPJPPPP
back ofRE\PPKROQP
back onTW@POPGP^Q
back orYJNPPPOPPP
back outVGOPPTPPPP
back painTDaOOOIORP
back strainPPPPPPORPP
back toNaMOOINORN
back upONTPPPPPPP
back wentQUMPONPPPP
back withNVOPPPOPOP
back'sMIOPP[PPPP
backacheSPOPPPPPOP
backgroundPNQPPQOPPP
backorderMZNPPPKPOP
backsULOOPNRPPP
backupMNYROPPOMP
backwardLLYPPPOPPP
backwardsPRIPPOVPPP
baclofenPKTORPPPPP
baconO_EPPOPPOO
bacteraemiaRPPOPPPPPP
bacteremiaUPPPPPMPPP
bacteriaXOPPPJPPPP
bacterialTPPPPPMPPP
bacteriuriaQRPPPPNPPP
bactrimTOOOQOPPPP
bade<ZGU]IKJM
bad $UQVOIOOPPP
bad backTPPPPNPPNP
bad forQMPPPTPPOP
badgeL^BPPMO[NO
badgesPROPPPPPPP
badlyULQPOSOONP
bagALcgNENMFV
bag $OOORPOOPLW
bag inPPRPPPPPOP
bag isPTJTPOPPPP
bag maskPMUPPPPPOP
bag ofOF\PPPPPPP
bagelPSPPPPPPNP
bagelsPZKPPNPPNP
baggingOH\PPOPPNP
bagnoPNRPPPPPPP
bagsJaCPPOOOWO
bags forMOOPPPPPVP
bairOROPPPPPPP
bair huggerOROPPPPPPP
bairnOVOPPNMPPP
bairn'sPNRPPPPPPP
bajaXNMPPPOPOP
bajandoNNTPPPPPPP
bakeN_EPPOOPPP
bake salePULPPPPPPP
bakerPROPPPQPPP
baker'sPOPPPORPPP
bakersOOPPPPRPPP
bakeryPMTPPPPPPP
bakriMVOOPPPPPP
balaPMTPPPPPPP
balancePTOPPOOPPP
balancedWMNOPPPPOP
balanced crystalloidROPPPPPPOP
balconyPPTPPNPPPP
baldMQLPPRTPPP
baleadoPRPPPOPPPP
balerPPRPPPPPOP
baliPKOPPVPPPP
balieNQUPPPPONP
ballLTWPPMMPPP
ballePROPPPPPPP
ballonNHRPPOO[OO
balloonWKSNPRNOPO
balloon $ORMPPRPPPP
balloon pumpSJVPPOOPPP
ballooningPMSPPPPPPP
balloonsQPKPUROPNP
ballsPTNPPOPPOP
balonPWJPPPPPPP
baloxavirTOOOOPPPPP
bambiniVMOPPPPPPP
bambinoOOSOPPPPPP
banQVOPPPPPLO
bananaQOIP\NSONO
bananasOVKPQPPPPP
bancoOTNPPPPPPP
bandJIONPC^YXO
band #1K<JOPO^YZO
bandageVOPPPOONOP
bandedQNSPPPOPOP
bandingSLPOPSOPPP
bandsEMN_PROPRP
bangYLQPPPPOKP
bangedOKPPPVPPPP
bangingPKUPPPPPPP
banheiroOQRPPOPPPP
bankGVFOONHOkO
bannedPROPPPPPPP
banoOMWPPOPPOP
barQNYOPOLPOP
barbecuePOTPPNPPOP
barberVNMPPPPPPP
barcoOORPPPPPPP
barcodeUOOPPPPPNO
bareNSMPPPPLVP
barelyNCWMPaNPNO
bariatricNPOPONNPXP
barkingMSOPPPQPPP
barkyOLMPPSUPPP
barky coughOIQPPSUPPP
barnPNSPPPPPPP
barricadeOTMPPPPPPP
barricadedPIXPPPOPPP
barrierOYJOPOPPPP
barriersTMNPPPPPOT
barrigaNNUPPOOPPP
barulhoOMUPPPPPPP
basPJXPPPPPPO
basal\MKOOOPOOP
basal insulinUMPOOPPPPP
baseIH[PPMTOUO
basedWOPNPNOPPO
baselinePUKPPNSPPP
basementOTRPPNPPOO
basesLPPPPPVPPP
basicallyRRNPPOPPPP
basilarYLMPPPOPPP
basinPORPPPPPPP
basin'sPLTPPOPPPP
basketPSPPPNPPPP
basketsPROPPPPPPP
batWISPPOOPPP
batchNXNPNPPPPP
bateuOVMPPPPPPP
bathUSXOOHNONO
batheSNPPPPPPPP
bathedPRNPPPPPPP
bathingTNOPPPPPPP
bathroomKVWPPLOPOO
bathroom #1PRNPPPPPPP
bathroom floorPUKPPPPPPP
bathroomsOSOPPPPPPP
batimentNKTPPOOOWO
battORQPPPPOPP
batteriaUMPPPPOPPP
batterieOMUPPPPPPP
batteriesJ]XPPJPOJO
batteries forPWPPPPPPJP
batteryM]POOLKOLV
battery #1PMTPPPPPPP
battery $PRPPPOPPPP
battery isPUMPPMPPPP
battitoONRPPPPPPP
battsPVMPOPOPPP
bauchPLUPPPPPPP
baveOKXPPPPPPP
bawlPTLPPPPPPP
bay3kwINJCJQM
bay #1L\YKOMGOSO
bay $JX[PPPNOEP
bay bLXMPPPPPPP
bay cOKWPPPPPPP
baysONOPPMOPZO
bbaPNPPPPPPSP
bbqO[GPPOPPPP
bcQi;NNQOPPP
bccGOPPPP]OOP
bcgLPPPTQPPPP
bdPNLaLOLOOP
beNN5`\NKNIb
be $FMHTQZTSPO
be aTaQPO=PRPN
be gentleORPPPPOPPP
be givenQLPZKPPOPP
be herePMVPPMPPPP
be inQFOPP\PPPO
be kindPSOPPPPPOP
be latePSOPPOPPPP
be nicePTNPPPPPPP
be onWUMOPQPPMJ
be patientPb>PPPPPPP
be stoppedSKPKYOPPPP
be suedNNPOOOPPPW
be takenSNPRMNPPNS
be theISPUQOPPOP
be usedNLOOROOPWR
beachOZNPOKOPPP
beach $PTNPOPPPPP
beadNMLPPZOPPP
beamsSOPOPPPPPP
bearNYMPPLPPPP
beardHYDPOaMPOP
beatVQPMONQPPP
beatingOJWPPNSPPO
beatsMUTLOOPPPP
beautifulOUMPPPOPPP
beautifullyOQOPROPPPP
bebeUKQORSMOOO
bebeuOJXPPPPPPP
becameONSPPQPPPP
becauseOZQOPQIPON
because hePQNPPQPPPP
because ofNWJOPSOPPO
because theOWKPPOPPPP
becomeSMTPONPPPP
becomingQORPPPPPPP
bedOgbFKPOGIH
bed #1Dc[MNKSMIN
bed #2KTgJOOJLLO
bed $IQPPOLWPXN
bed forLXQPPPPOMP
bed inPULPPPPPPP
bed managerPNJPPPPPYP
bed railsWMOPPPOPNO
bed restXPOPPPPPJP
bed'sPNSPPPPPPP
bedaquilineQOOMTPPPPP
bedboundPNRPPPPPPP
bedroomPLUPPPPPOP
beds=nHPPLPPQP
bedsideTHLPOOLS\O
bedtimeWOPONOOPPP
bedwettingVLPOPQPPOP
beeKXFOYWMONO
bee stingQORPPNPPPP
beenTK\PNdAPJJ
been givenPOSPPOPPPP
been inMRSPPOPPPP
been lowPPPPPROPPP
been movedOROPPPPPPP
been onKXMPPTOPNP
been shownWLNPPPPPPP
been sickQH^PPJOPPO
been testedZMOPPPMPNP
been toldPQKPPUPPPP
been tried^NOPPLNOMP
been upPLSPPRPPPP
beepPKOPPOVPPP
beepingOYJPPOPPPP
beepsN]LOPOPLOP
beerNYKNSPNPPO
beer $OQMORRPPPP
beersTLOPPTNPOP
beesOSOPPOPPPP
beetrootO\MPPPJPPP
beforeXO@YXTFSWD
before #1UPNPPOPPOP
before $ULPPPE[PNP
before aUOPNPPPOOP
before andQTPPPKPPPP
before contrastOOP]FPPPPP
before everyEFOPPjMPPP
before iOKTSTLOPPP
before itNWNPPOPPNO
before lunchNVOPPNPPPP
before myKQPPPTPPPP
before sheME\PSOPPPP
before surgeryROPPOPPPQP
before theSJPORROOQP
before theyRPOPPOPPQP
before weRQNPPOPPSN
before youPUMPPPPPOP
beganRLVPPMOPPP
beginLPO[MPPOPP
begin withXJQPOOPPPP
beginsNPOPSPPPPP
begunPNTPPPOPPP
behavingOUMPPPPPPP
behindWZKOPLNOMO
behind aPVKPPPPPPP
behind theNH[PPOSOOP
bein-CNIRGZlL
beideOMWPPPOPPO
beimSODYPUNOOO
beinOLXPPOOPPP
beinePKVPPPPPPP
beingQOYOOJNOMT
being sickOJXPPOPPPP
bekneldPLVPPPOOPP
believeTNQPPOPPPP
believedNOPPPSPPPP
bellSWKMOOPPQP
bell $OROPPPPPPP
bell palsyUOPMOPPPPP
bell'sWNPQOLOPPP
bell's palsyUNRQOLOPPP
bellenOJNPPOOP[P
bellsNPOOOTPPQP
bellyDJeMOeGNHO
belly isPKWPPNPPPP
belly likePE]PPPPPPP
belly painGO[PPSKPPP
belly rigidOSOPPPPPPP
belowQPQNPJVLUO
below #3TPPOPPNPPP
below $NE[PPOTPOP
beltNNQPPLYPPP
bemJSEPPcNOOO
benOUOOPPOPPP
benchP\GPPNPPPP
bendVMUPPOJPPP
bendsPMTPPPPPPP
benePVKPPPPPPP
benedenIL]PPPOPPP
beneficeROOPPPPPPP
benefitYIIOOSOYMO
benefit $RLOPPTPPPP
benefit inSPOPPOPPOP
benefit ofUOMPPPPPPP
benefitsRPPPPPPPPP
benenOMVPPPOPPP
benifitSOPPPPPPPP
benignMOOPOPUSOO
benpenQNUNPPNPPP
bentPLUPPPPPPP
benzathineNPPRPPPPPP
benzetacilNMWPPPPPPP
benzodiazepineRPPOOPPPPP
benzodiazepinesSPPPNPPPPP
benzosSNPPPPPPPP
benztropineOPPRPPPPPP
benzylpenicillinLOOYNPPPPP
bercoXOJPPPOPPP
bereavementOJPPPPPTTP
bergPSNPPPOPPP
beroerteOVLPPPPPPP
beschuitOTMPPPPPPP
besideONQPPPTPPP
beside theMONPPPVPPP
besidesYLPPPOPPLP
besoinOPRPPPPPPP
besserTJMPPXOPPP
best_]DPPRMMEO
best forZNPPPOPOJP
bestellenOWOPPNOPOP
bestelltOUKPPOOPSP
betTNPPPOPPPP
betaQLLUUOOPPP
beta blockerJNNUXOOPPP
beta blockersVOOPMPPPPP
betamethMJP_PPNOON
betamethasoneUPPNPPOPPP
beterYLONPOOPPP
bettORSPPPMPPP
bettenPTNPPPOPPP
betterQXKMKO^MMN
better $TOSONPMOOP
better atROPPPPPPPP
better forWKOPPQPOOP
better offNOSPPPPPPP
better thanVOROOONOOO
betweenPPKNKQbOMN
between #1PVJPPPPPPP
between $MPVPOPNPPP
between floorsPRNPPPPPPP
between theUEVPPNTPPP
bevallenPORPPPPPPP
bevallingOUMPPPPPPP
beveiligingNKLPPPOP\P
bevutoONTPPPPPPP
beweegtPORPPOPPPP
bewegenPNRPPPPPPP
bewohnerinOMVPPNPPPP
bewonerMH[PPPPPPP
bewusstlosOLVPPPPPPP
beyondVINPONPOPX
bgPSNPPPOPPP
bhcgOMPPPPUPPP
biancaPKVPPPOPPP
biancoPMTPPPPPPP
biascicaOMUPPOPPPP
bicarWOLOPPPPPP
bicarbVMIOQPUOPP
bicarbonatOOOPOPTPPP
bicarbonateROQOROPPPP
bicyclePSMPPPPPPP
bidJMObKOOPOP
bienNNGPPYYONO
bifasicaRPPPPPPPPP
big\IRNMFdKHQ
big $QKXPOONPPP
big andPROPPPPPPP
big toeOJNOPTVPPP
biggerPGWPPOTPPP
bigger thanQKUPPPPPPP
bijq'6USTK[]S
bij deMYROPOOOLO
bij hetPLVPPPPPOP
bijnaMLVOPOONWO
bijtPNSPPPPPPP
bikeQPTPPPNPOO
bike $PWMPPMPPOP
bike shedPVKPPPPPPP
bilateralJIVOPOOZOP
bileNPOPPPTPPP
biliKRMPPOVPPP
biliousLOOPPOYNPP
bilirubinOINPPPZPPP
billJd@NOLN]IS
bill $P[GPPPPOPP
billableOJOPPPP[OO
billedMLPPPPP]OL
billingWIJOOONcKO
billsOSOPPPPPPP
bimbaOSLPPOTPPP
binKbHOPSNONP
bin $PSNPPPPPPP
binderRQPPPPOPOO
bindersRQOPOPPPPP
bindingMLOPPOOPPZ
bingoOWKPPPPPPP
binnedOTOPPPPPPP
binnenTSMPPONPPO
binsO_JPPOPPKO
bins fullPSNPPPPPPP
biomedOVKPPPPNRP
biomedicalPRNPPPPPPP
biopsyURROOPMWFO
biopsy orPOPPPRPPPP
biosimilarPTPMPPPPPP
bipapJH^PPOMNVP
biphasicYNPHPPRPOP
bipolarJNPTJNXONX
biroOSOPPPPPPP
birthPNPMN]JLOV
birth $[;RPO]OOOO
birth controlNMOPPZOPNO
birthdayPTNPPOPPOP
birthday cakePLUPPPPPPP
birthsSRMPPPOPOP
biryaniOVNPPNPPPO
bisSYBOPONOPW
biscuitO[MPPMOOPO
biscuit $OVMPPOPPPP
biscuitsL[MPPOPOOP
biscuits $OVMPPOPPPP
bishopPSNPPPOPPP
bismuthRPPPPPPPOP
bisoprololMLMPUXMOPP
bisousOTOPPPPPPP
bisphosphonateWLPOPOPPPP
bisphosphonatesPSOPPPOPPP
bisturiMMVPPPPPPP
bit@BMNOlaNKM
bit $OKUPPSPOPP
bit ofPTPPPVHPPP
bit soreOJNPPHbPPP
biteMOTROE\PNO
bites\ONNPOKOPP
bitingOPSPPPPPPO
bitsQRKPPUNPPP
bits $PLQPPUOPPP
bitteKSXVNOJOOO
bittenOMKPPWPRPO
bitten byOHOPPXPSPP
bivalirudinLPPPUPPPPP
bizarrePORPPPPPPP
black@HeMTN[LNO
black $ONYPPMNPPP
black andPNTPPOOPPP
blackedRPPPPOPPPP
bladderSTMOPLKPVO
bladder infectionSPPPOPPPOP
bladder scannerPLOPPPPPVP
bladeOLXPPPPPOP
bladesPROPPPPPPP
blameFLOPOO[POW
blamedPWIPPPPPPP
blamingPQNPPQPPPP
blancMPPPPPUPOP
blancaPLMPPPXPPP
blanchingPPMPPPTPPP
blankOFKQPP\MVP
blanketQ_APPPOPPP
blanketsOULPPOPPQP
blastsNJOPPPYPPP
blatchford\GOPPPPPOP
blauOH[PPOOPPP
blau $PKWPPPOPPP
blauwPG\PPPOPPP
blauwePMMPPPWPPP
bleachRL[PPLOPMP
bleach inPMWPPPOPMP
bledOXMPOOOPPP
bleedQUIYLQONOO
bleed $WKLSPPPPOP
bleed fromORRPPPNPPP
bleed onPNSPPPPPPP
bleederPMUPPOOPPP
bleedinPROPPPOPPP
bleedingZM]PI@TVKM
bleeding $]INTOPKOPP
bleeding andRPPPPOPPPP
bleeding atPOWPPKPPPP
bleeding fromO@dPPOOPPP
bleeding inUQKPPOPPPP
bleeding orSPOPPPNPPP
bleeding outLK\PPPOPOP
bleeding riskTPOPNPPPPP
bleedsVJINOPYOPP
bleepMQSOPNKO[N
bleep $NPUPPOPOOO
bleepsLVOOPPPPPP
blessH[LTPOOPOP
blessesPNRPPPPPPP
bleuOSKPPUOPPP
bleuesPNSPPPPPPP
blewOOSPPPOPPP
blightedROPPPPPPPP
blijftPMTPPPOPPP
blindPWGPPSOPPP
blindedRPPPPNPPPP
blindnessLNTOOOUPPP
blindsPROPPPPPPP
blinkPRPPPPOPPP
blinkedPRNPPPPPPP
blinkingPRPPPNPPPP
blissPWLPPPOPPP
bliss $PWLPPPOPPP
blisterLGQPORZOSO
blister packsPOTPPNMPTP
blisteringONUPPPOPPP
blistersLOOPNWQPOP
blocOMUPPPOPPP
blockQZAO\OKPPN
block $XHPSOPPPPP
block roomNMXNPPPPOP
blockedQGXPOTOOPO
blockerPLMTWOOPMP
blockersWOOOMPPPPP
blockingPVLPPPPPPO
blocksNQPPPPPPRP
bloedMJZPPPOPPP
bloedtRNSOOPPPPP
bloedverdunnersPLUPPPPPPP
blokePNTPPOPPPP
bloke'sPORPPPPPPP
blondePULPPPPPPP
bloodR7^LOTIJ_W
blood $GJTOPdKPNO
blood ?SOVPPMLPOP
blood allPE[PPPPPPP
blood andONSPPPPPPP
blood bankMRHPPOIPcO
blood culturesRRQPPOMPOP
blood everywhereNPWPPOOPNO
blood forTPOPPOOPOP
blood fridgePNSPPOOPPP
blood fromPNSPPOPPPP
blood gasPU@PPO\PPP
blood groupOXLPPPNPPP
blood inTOOPPJWPMO
blood isPZNPPJPPPP
blood lossNVNPPPPPPP
blood onOJPPPTMPWO
blood pressureQVKPPWOPJP
blood sugarPSOPPOOPPP
blood testUQMPPOOPPP
blood thinnerSJVPPOPPPO
blood thinnersRNPPPQPPPP
blood upPLUPPPPPOP
blood'sPORPPPPPPP
bloodbathPROPPPPPPP
bloodsN_AONUKOUQ
bloods $OYMPPSOPKO
bloods allOSOPOPPPPP
bloodstreamSNPPPPPPPP
bloodyLPPOPOWPOP
bloqueOUNPPPPPPP
blotchesOORPPPPPPP
blowROPPPQPPOP
blowingPKUPPPPPPP
blownNPXOOONPOP
blowoutQNUOPPPOOO
blowsPPSPPNOPPP
blows notPJWPPPOPPP
blsPRRPPOPMPP
blsdOUMPPPPPPP
bluLH^PPPOPPO
blueHQiLPLZJFK
blue $OI]PPONPPP
blue andPMUPQNPPPP
blue babyPTMPPPPPPP
blue inUHQOQTOPOP
blue inhalerMWSOOMNPPP
blue lightWSKPPOONOP
blue lipsPSNPPPPPPP
blue onNSNPPQOPPP
blue oneOONPPUPPOP
bluesOMOPPTRPPP
bluishPSNPPPPPPP
bluntRUKPOPOPPP
blutOFXPPVNPOP
blutdruckXLOPPPOPPP
blutetMMZONPPPPP
blutspendePVKPPPPPPP
blutungTKTPPPOPPP
bmKMWSPLSOOO
bm #2.OLNUPOUPPP
bmiFKOWLZTNSN
bmi #2EONWLTTOSO
bmjXMMPPPOPPP
bmtMVQPOOMPPP
bnpWONPPNSONP
bnp #2NOOPPOUPPP
boaONUPPPPPPP
boardMWZPPRMMIN
board $NMVPPOPORO
boardingQRLPPOOPMU
boardsPUNPPNPPPP
boatMRTOPOPPPP
bobbingOTNPPPOPPP
bocaORUPPMOPPO
bocataPVKPPPPPPP
boccaPJYPPPOPPP
bodiesKLVPPPUPPP
bodyKDWOZHVPQS
body $GRPN[KSPPO
boggyOLXPPPNPPP
boiledPTNPPOPPPP
boilerMMRPPOVPPP
boiler'sPSNPPPOPPP
boilingPSQPPMPPPP
boilsSPOPOPOPPP
boitePHYPPPPPPP
bollePMSPPPPPPP
boloN[NOPONOOO
boltPRRPPONPPP
bolt uprightPMUPPOOPPP
boltedPIWPPPPPPP
bolusWEOmKNHNLO
bolus $ROOQPPPPPP
bolus inWPPJPPPPPP
bolus mlOORRPPPPOP
bomMRLPPVOPPP
bombOFYPPPPBaP
bombaOXKPPPPPPP
bombinhaOMQPPVOPPO
bombolaOHTPPOOPWO
bombsOSOPPPPPPP
bondsOPPPPPRPPP
boneSJOOPQWOOO
bonesWJKPPXOPNO
booPTMPPPPPPP
boobPSEPPXPPPP
bookMeNLNMONLO
book $PNOPPPPPSP
bookedN\MMPPOONO
booked $OTNPPPPPOP
booked forPOTOPPPOOP
bookingMGLPPPMOfN
bookletSQMPOPPPPP
booksMONTPPPPOT
boosterWVPLITOOOM
bootVONPPROOOP
bootsPLMPPXOPPP
borderOOOPPPTPPP
borderlineJNOPPQ\ONO
boreOHZPPPOPPP
boredPOKPPVPPPP
boredomNYKPPPPPPP
borgPaDPPPLPPP
boringPROPPPOPPP
bornTNRPPNOOOP
born inPTNPPOOPOP
borrachoPUKPPPPPPP
borrowOOPPPPPPSP
borrowedOXLPPPPPOP
borstPIZPPPOPPP
bossOSQPPPPPNO
bossesJZMPPPPPPP
bossingPROPPPPPPP
bot@qYNNLHNKM
bot $JXPPOSNPOP
bot ?MXPPPNOPOP
bot iQRQPPLPPPP
bothC^NUMGYPNR
both $QZIPQOLQPP
both armsNXPPPMOPOP
both earsROPPPOPPPP
both eyesTBlPLNIOLP
both handsNMRPPUKTOP
both legsMF[ZOMONNO
both sidesRTJOPOSOPP
botherP[HONSLPPO
bother $O^LPOKNPPP
bother anyonePMRPPQPPPP
botheredPLOPPVPPPP
bothersRPPPPOOPPP
botoxLJPIJZOXWP
botox forQOPNPTPOOP
bottleTDbPNMLPPO
bottle $NPRROOPPPP
bottle inOVLPPOPPPP
bottle ofPI`OPJOPPO
bottlesRXLPPNOPNP
bottomULRPOUNPMO
bottom ofQHXPPPPPPP
bouchePKVPPPPPPP
bougePPLPPUPPPP
boughtPYNPPJPPPP
bougieYLOPPPNPOP
bougie firstZINPPPPPPP
bougiesPSPPPPPPNP
bounceNSPPPMPPRP
bouncedRLPPPPPSPP
boundPNOPPOPPPV
boutQTMPPOPPPP
bouteillePLUPPPPPPP
boutonONSPPPPPPP
bovenYPIPPPOPPP
bowOQLPPPUPPP
boweldBVMPOMNNO
bowelsQXKPPPMPPP
bowlNMWPPOPPOP
bowl ofPKVPPPPPPP
bowlsPUMPPOPPPP
boxR[[JNJIUMK
box #1QLZOPPOLOP
box $MLTOPOORTO
box byPVLPPOPOPP
box inPMTPPOPPPP
box isMLUPPPPSPP
box ofOOUPPOPONP
box onPOOPPOPTOP
boxedRPPPPPPPPP
boxesP`KOOJNKTO
boxes $P[NPPKPONP
boxes ofNYMPPPPOOO
boxingUHVPPMPPPP
boyPKQMVPVONM
boy ofRRNPPOPPPP
boy withPRPNRPOPOP
boy'sPQQPPNPPPP
boyfriendOF[PPPPPPP
boysKQXPPOOOPP
bpJCbK]KLNVO
bp #2RV`ONM>PPP
bp #3Pd9N`MJOPP
bp $QKSPRPPPPP
bp cuffE^MPPNOPSP
bp fineMKIPNOcPPP
bp goingPKUPPPPPPP
bp notPORPPPPPPP
bp targetZJOPOPNPPP
bpdUNPOOPPPPP
bpmOTTPOPJPPP
bpsdMPPSPPPPPP
braaiPVJPPPPPPP
braaktOKWPPPPPPP
braccioPMUPPPPPPP
braceOWKPPONSPP
brachyPMSPPPPPPP
bracoPMTPPPPPPP
bradyOC^TOPOOPP
brady #2PF]OPPOPPP
bradycardiaPOWONNPOPP
bradycardicPSNPPPPPPP
bradyingPNRPPPPPPP
bradysOTNPPOPPPP
brainZXDYPGKPNQ
brain isOUOPPNPPPP
brain scanXONPPMOPPO
brains]DOPPPPPPP
brakePMSPPPPPPP
brakesPYGPPPPPPP
brancaPLVPPPOPPP
branchLQMPPPPPWO
branch surgeryLUMPPPPPTO
brandORSOPPNOPP
brandoefeningPTLPPPPPPP
brandsNUPOOPOPPP
brasOKYPPOOPOO
braseroONTPPPPPPO
brauchORROOPPPPP
brauchePNRPPPPPPP
brauchtPSNPPPPPPP
braviPSOPPPPPPP
bravoOTNPPPPPPP
braxtonLQMPPVOPPP
brazoPNRPPPPPPP
brbJXNPPPPPPP
brcaROPPPPPPPP
breachM@MPPPPPW_
breadJWLPPUOPPP
bread knifePROPPOPPPP
breakUb<ONQLOOU
break $UOOPOOPPPP
break roomP\DPPPPPPP
breakfastMPSPPMTPPP
breakfast andPOPPPPPPRP
breakingVGURNPOPNQ
breakroomPTMPPPPPPP
breakthroughQPORPPPPPP
breastHKNO`QQOOO
breast caJTVPOPMPPP
breast cancerXMOPNPNPPP
breast feedingGNOP]OPPPP
breast pumpPSNPPPPPPP
breastboneNNUPPPPPPP
breastfedUNPOPNPPPP
breastfeedingWEKL\WLOOO
breastfeeding $INNO`ONPPP
breastsVPOPPNMPOQ
breathHJ`OO\LONL
breath $PSJPPZNPOL
breatheLW\PPILPMO
breathe $OOVPPNOPPP
breathe inP]GPPPNPNP
breathesPJYPPNPPPP
breathingN_XLNCTOMN
breathing #2PIRPPPUPPP
breathing $OD_PPPOPPP
breathing aboutPNSPPOPPPP
breathing forPLTPPPPPPP
breathing inQLUOOPQPNP
breathing isOMTPPORPPP
breathing rightPORPPOPPPP
breathing'sPRNPPPPPPP
breathlessOONPOZMPPP
breathlessnessMVPOOPPPPP
breathsOD]PPMVPOP
breechNRTPPPNOOP
brekkiePSOPPOPPPP
bretthartPMTPPPPPPP
brewGdKOPPNOOO
brewingPONPPTPPPP
bridePULPPPPPPP
bridgePM\TNOLOMO
bridge $YKQNPOPPOP
bridgesTOOPPPPPOP
bridgingXJNQOPPPRP
briefXONPOONPPP
brightPIWPPVJPOP
bright redQKTPPWKPOP
brilliantMWMPPPPPPP
bringM_EMNQKN_K
bring aMTKPPOPPWO
bring itZNIOOSOPOP
bring ownNUOPPPPPOP
bring theNLWPPQPPNP
bring yourPTNPPPOPPP
bringingNSZPPMOOKP
bringing thePRSPPMPPNP
bringsONUPPOPPPP
bringtTVJPPPOPOP
bringtsQMRPPPPPPP
briskOQHPPO[OPP
bristolROPPPPPPPP
britishZINPPPPPPP
brividiOLVPPPPPPP
broLOZPPMOPPP
broadPNUPPPOPOP
brokeIS[OPPMONP
broke thePROPPPPPOP
brokenYY@OPNLPQU
broken $UTKPPMPPPP
broken hipROPPPPPPPP
bromocriptineROPOPPPPPP
bronchPORPPPPPPP
bronchiectasisRPPOPPPPPP
bronchiolitisMUPOPNJOWP
bronchiolitis $KOOPPPOPXP
bronchiolitis lengthRNPPPPPPPP
bronchitisSPPPPOOPPP
bronchitusROPPPPPPPP
bronchospasmPORPPPPPPP
bronchusNSRPPOOPPP
brotherHOQOO_OPPM
brother inOIVPPWOPPM
brother'sORPPPOPPPP
brothersPXKPPMPPPP
broughtM_SOQHMONO
brought aNTOPPOPPPP
brought inOMTPPPPPPP
brought thePIXPPPPPPP
brought usPTQPPNNPPP
brownLGLXOQaMLO
brown snakePJRYPPOPMP
browniePJVPPPPPPP
browniesOTMPPPPPPP
bruciatoPULPPPPPPP
bruderPLUPPPPPPP
brugadaOMPPPPUPPP
bruiseJRNPPMZPPP
bruisedPOPPPUMPPP
bruisesNHOPKP`PPP
bruisingOSOPPPPPPP
bruitKLPPPOYPPP
brulureOMPPPOVPPP
brushesPYHPPPOPPP
brushingPUKPPPPPPP
brustNK[PPONOOP
bsPMWPPPNPPP
bslOPVOOPMPPP
btwLYNPOOOPPP
buPKVPPPPPPP
bubPIZOPPOPPP
bub'sPNOPPVNPPP
bubbleQMLOVOVNOP
bubblesPYKPPPNPOP
bubblingORLPPOTPPP
buccalMMUROOOOSO
buccal midazPNTOPPPPPP
buccal midazolamNQNRPOPPSP
bucketQRKPPNVPOP
bucket handleRKOPPOVPPP
bucket'sPVJPPPPPPP
bucketsPNUPPOOPPP
buckleMLOPPTUPOP
bucksOTOPPPPPOP
buckwheatRNPPPPPPPP
budesonideSNNOOSOPPP
budesonide formoterolMPPPPSPPPP
budgePMPPPVNPPP
budgetOUMPPOPPPP
budgiePLTPPPOPPP
budgiesPNSPPPPPPP
buenosOUMPPPPPPP
bugPSJPPNWPOP
bugsXGWPOOKPPP
buikONVPPOOPPP
builderPH[PPOOPPP
buildingQIUPPNNJ]O
building $PNLPPPPJ]P
builtPZGPPPPPPP
buitenPSOPPPOPPP
bukasPTNPPPOPPO
bulbOWKPPPPPPP
bulgeTOPPPPPPPN
bulgingIG[PPRVOPP
bullHQXPPPOPPP
bullsPYHPPOPPPP
bumMLVPPRQOPP
bumexNMPYMPPPPP
bumpRVKPPNOPQP
bumpedUONPPPOPPP
bumpsOJPPPOYPOP
bundleLTKOMNNXVO
bundledPHOPPPO[PP
bundlesWOPPPPPNMP
bungalowPMTPPPPPPP
buoysPSNPPOPPPP
bupVBMMNNOVYT
bupiONTPPPOPPP
bupivacaineMNOXOPPPPP
buprenorphineROPPPPPPPP
bupropionKOOPYNPPPP
bureauOTMPPPPPPP
buriedUNNPPPPPPP
burnUa@PPKKTOS
burnedFBYPPeNONP
burningOEUOLEkOMO
burning $MMQPPOVPPP
burning hotPOTPPMPPPP
burnoutQSOPPOOPOP
burnsYPNOSOJNOP
burntMSOPPSNPPP
burnt outMPLPPWPPPP
burpsPROPPRNPPP
burrRPPPPPOPOP
burritoPSOPPPPPPP
burrowsSKPPNOVPOP
bursaVLOPPPOPPP
burstIF[YOTMPNO
burstingOTOPPPPPPP
buryPSOPPMPPPP
busGSjJPJKOOP
bus stopPKWPPOPPPP
busesOVMPPPOPOP
bushfireYMMPPOOPPP
businessNMPPPVPPPP
bustNTOPPPPPOP
busyNVMPPPPPPP
butW?ONNIePJW
but aRMRPPPOPOP
but heSMMPPOTPPP
but he'sRNRPPOPPPP
but iQLRPPQPPPQ
but isPQNPPPPPOT
but noPUIPPOOPPU
but notOOPPQNSPPP
but nowPJXPPPPPPP
but sheQPQTPKPPPP
but theXNMPPRMPOP
butcherNLTPPQPPPP
buttORPPRNPPPP
butterO[JPPPPPMP
butterflyPMPPPPPPUP
buttockOOTNPOSOPP
buttonQM[POJNPPO
button $PVJPPPOPQP
button batteryRNTPPNOPPP
buttonholeROOPPPPPPP
buurvrouwPNSPPPOPPP
buyJ[KPPQPPPP
buyingTVLOQNOPPM
buysNPPPSOPPPP
buzzPNRPPPPPPP
buzzerPWJPPPPPPP
buzzingPMTPPPOPPP
bvQNOSPPPPPP
bxMPPPPNTORP
byVOL]AGIYDd
by #1PbAPPPNPOP
by #2PYKNPTLPOP
by aMUMPOQNOOU
by accidentLSPPPNYMNN
by ambulanceWUFPPPPPOP
by anPULPPOPPPQ
by carPSNPPPPPPP
by fridayOOPTPPPPPO
by handLXPPPOOPPO
by hisOG\PPNOPPR
by howQLMYPNPOPP
by itselfUKNPONWPPP
by lawJJNPPNOOMe
by meOKNPPM\PPP
by mistakeNM[NQMOOOP
by mouthPWISOOPPPP
by noonPUNPPPOPPP
by oneM[KPPOOPPP
by ourPMPPPPPPWM
by phonePKUPPPPQPP
by theEMcTOOLSKN
by threeNUNPPOPPPP
by timeNOPPPPPVOP
byeGQ^PPOMPOP
bye $PXKPPPOPOP
bypass[TLPPMJOOP
bypassingORNPPPPPRP
bystanderSPPOOOOOMV
bzPOROPPPPPP
c^JHLHWS[LJ
c #2MQMOPO]LPP
c #2.N]KNOLRPPP
c $RD[PPPOQOP
c diffWPMOKMQOTO
c isPNOPPSPPPP
c sectionOQQOPOOSPO
c spineVPNPPOOPQN
c'dNSOPPPPPPP
c'ePLQPPUOPPP
c'estEKCROU]N^N
c'etaitOPSPPNPPPP
caM2XJPXgMVM
ca #2.NBIIPNrPPP
ca #3.ONJOPO\PPP
ca $TNOPPPOOPP
cabPQRPPNPPPP
cabbageRQPPPPPPLP
cabecaOMVPPPPPPP
cabergolineTOPNPPPPPP
cabezaTJTPPPOPPP
cabgOOWPPMNPPP
cabinetPROPPPPPPP
cableO[GPPPPOPP
cablesPRNPPPPPPP
cacahuetePNSPPPPPPP
cadLNQNYOOPPP
cad $GNQN\PPPPP
cadaNGSZPPOPPP
cadreOULPPPPPPP
caePORPPOPPPP
caesareanTMORPOPPPP
cafN]JPPPNPOP
cafeNXMPPPOPPO
cafesPULPPOPPPP
cafeteriaHL^PPPPPPP
caffeO]GPPPOPOO
caffeinePYLQMNOPPO
caffeine citratePOPRPPPPPP
cageNULPPUNPOO
cahPNPPPRPPPP
caiOSNPPPPPPP
caidaMLOPPPO[OO
caiuPMWPPPONOP
caixaOMWPPPOPPP
cakeMfGPPQOOHO
cake $OSPPPNPPPP
cake forPTPPPPPPMP
cake inOULPPPPPPP
calPNSPPPPPPP
calcPNSPPPOPPP
calceOLUPPPPPPP
calciumKVSHVLWNMO
calcium gluconateMUMTQOOOOP
calcium howPPVLPPOPPP
calculateMLOZOPPPPP
calculationOMNWPPOPPP
calfNJSNPYRONO
callMIaNODOL`L
call $OKWPOOOOQQ
call bellPQNPPPPPQP
call forNHQPPOPO\O
call itRNNPPOQPNT
call mePPRPPOPPPP
call roomO_CPPPPPOP
call theRLQPPPPPQP
call toPSNPPPPPPP
call wardPFZPPPPPPP
calledHVIOOSVRNR
called $OTHPOPWOPP
called meLLOPPWPOPT
called thePZHPPOPPPP
callerPMSPPMPPPT
callersPUKPPPPPPP
callingLI[PPNOQQP
calls^LOOONKLSO
calls $RWKOPPNPOP
callusOTPPPOMPPP
calmTbDOPKMOOP
calm $O]FPPPNPPP
calmaPROPPPPPPP
calmingSPQPPLPPPP
calorORLPPUOPPP
calorieROPPPPPPPP
calpolNNNUPPPPSP
calvesLZMPPPMPPP
camaLLSPPONZNO
cama #1ORQPPPOOPP
camaraoOLUPPPPPPP
cambiaWMJPPNOPWO
cameRS\JI[KMHP
came #1POOPPRPPPP
came #2PSOPPPPPNP
came $PROPPQPNPP
came backRKBPOdQOOO
came byPXIPPPPPPP
came downOB`PPPPPPP
came forNTUPPOPONM
came fromMWMPPPPPPP
came inN^CPQMOTRO
came off\JRPORIPOO
came onTHPPPNWOPP
came outUHVPKWNPOP
came throughOOSPPPPPPP
came toNTOPPQPPOO
came upMJ[OPOPPQP
came withPJZPPNPPPP
camelPQMPPPPSPP
cameraNWKPPTNPOO
camhsPROPPPPOQP
camionOUNPPPOPPO
camisetaPROPPPPPPP
campJWLPPVNPOP
campusNLNPPPOP[P
canT06Hk]7PU{
can aYHONWINNMZ
can anJMPOPPONLb
can anyoneO\KPPPNPLO
can beRRPPPPPOOO
can comeOVLPPPPPPP
can giveNPRPROPPPP
can goOXKPPOOPPP
can hardlyQPSPPNOPPP
can he^BHNTYMOOR
can hearNOVPPOPPPO
can ia/6ZNoO\KO
can itT@SPPSNPZO
can seePM\PPMLPPP
can she[ELOVMOPPS
can signOMPPPPPOQU
can somebodyNVVPPMPPNM
can someoneIeRQHQSOJJ
can takeRQOPPPOOOO
can theYOMPOKNWNM
can theyNFRPOJNOMf
can weM]GOQOOZCT
can youGeKI\LYNHH
can'tR<cMKW[NIN
can't breathePRRPPPNPNP
can't feelPOSPPPOPPP
can't findPTMPPPPPPP
can't finishOOSPPOPPPP
can't getTOOPPNPPPP
can't keepPOVPONOPPP
can't liftPNSPPPOPPP
can't openPXIPPOPPPP
can't reachROPPPOPPPP
can't sayQQQPPPNPPO
can't seePNTPPOOPPP
can't sleepNQJPPXPPPP
can't speakPOSPPMOPPR
can't standPMNPPUPPPP
can't stopOKWPPOPPPP
can't swallowPORPPPOPPP
can't talkPORPPPPPPP
can't ventilateLNWPPPPPPP
can't wakeONVPPNOPPP
canadianROPPPPPPPP
canadian ctRPPPPPPPPP
canalTDHPPTSROX
cancelQIVPPPPPPP
canceladaNSPPPPPPPP
canceledOSOPPPPPPP
cancelledJcHPPOONPO
cancelled $OSOPPPPPPP
canceriMJJLNQNNO
cancer $`LNMMONPOP
cancer orHPPPPPXPPP
cancersUMOPPPOPPP
candidateOROPPPPPPP
candidatesPROPPPPPPP
candleNXMOPOPPOP
candourOLNPPPPOOX
candyPTLPPOPPPP
caneNTSPPMOPPP
canisterNPSPPPOPPP
cannabisSNLOQPPPOT
cannaePROPPPPPPP
cannoliPTMPPOPPPP
cannotNHeOOJVOKL
cannot beOSOPPPPPPP
cannot feelPOTPPNPPPP
cannot getPTMPPOPPPP
cannulaPTZMPOJPON
cannula'sPNRPPPPPPP
cannulasOULPPPPPPP
cannulatePMPPPPPOUO
cannulationROPPPPPPPP
canoePLUPPPPPPP
cant5AyQME`NSL
cant bagPOUPPOOPOP
cant breathePRQPPOOPPP
cant doNQQPPROPPP
cant feelPZNPPJOPPP
cant findOZJPPNOPPP
cant getOMXPPNOPPP
cant holdPORPPPPPPP
cant intubateOTOPPPOPPP
cant moveONTPPPOPPP
cant openPNRPPPPPPP
cant rousePMSPPPPPPP
cant seeOK[PPOMPPO
cant standPLWPPOOPPP
cant swallowNPNVPOOPPP
cant talkPQUPPKPPPP
cant ventilateOWMPPNPPPP
cant wakePJWPPPPPPP
canteenMVMPPONQTO
canteen $PYIPPPPPOP
canthotomyONTPPPPPPO
canulaRLOPPPPTOP
canuleNG\PPPPPPP
cap`MJRNLORON
cap refillXC[PPNROMO
capacityMIMPPPORLa
capecitabineNPPRPPPPPP
capillarySNPPPPPPPP
capnoNDOOPPbPPP
capnographyPLUPPPPPPP
capoOXJPPPPPPP
cappedPXJPPPOPPP
caproateRPPOPPPPPP
capsLTOUNPOPPP
capsuleOQPOROPPPP
capsulesWRMPPNOOOP
captainPSNPPPPPPP
captureKEaPPPOPPP
capturingPMTPPPOPPP
carLUgOMJHIQP
car $P]KPPKPOOP
car crashSPPPPPOPOO
car inPIXPPPPPPP
car isPULPPOPPPP
car parkNQSPPVNJRN
car tRMTPNPOPPP
car'sPNSPPPPPPP
caraOOTPPPPPOP
carabinieriPMUPPPPPPO
carbamazepineMOOOWPPPPP
carbetocinaVMJWPPPOOO
carbimazoleMOOTTOPONP
carbonTMTPPOOOOP
carbon monoxideQMVPPOOOOP
carboprostMPSROOPPOP
cardFYIXOMKO\O
card $NXLOPOMNVO
card inLTLUPPPPPP
cardboardPROPPPPPPP
cardiacZPNMONMVKO
cardiac arrestLVNPPONVOO
cardiacaVMNOPPPPPP
cardiaqueURJPPPPPPP
cardioPROPPPPPPO
cardiogenicUOMPPPOPPP
cardiologistPOOPPRPPPP
cardiologyNTSPPOOPNO
cardiomyopathyROPOPPPPPP
cardiovascularROPPPPPPPP
cardioversionSKSPPPOPPP
cardiovertNPSPPPPPPP
cardsOWJPPLVPQO
cards $OTMPPPPPPP
care[@MMTUOLQU
care $[JOOOOONLS
care forNMPPVOPORP
care homeLH[OOOTNNS
care homesRMPPPOPPSP
careerPXKPPONPPP
carefulPSNPPPPPPP
carerP:_OPRPYMO
carersNUNOPPPRNO
caretakerPRNPPPPPPP
caries[JMPPPPPPP
carinaNNQPPPSPPP
caringSOPPPPOPPP
carotidRDbOPOMOPO
carotid blowoutRLUOPPPOPP
carpOJXPPPPPPP
carpalJQOOPUKUNU
carpal tunnelJROOPSKUNU
carpetPMUPPPPPPP
carrelloPSNPPPPPPP
carriedLTVPPLPPPP
carrierPMPPPTPPPO
carriersUMPPPPPOPP
carriesNKJPPNPPU[
carries theNHPPPOPPUW
carrinhoORRPPPPOOO
carroNITPPPOPPW
carryURDOP[HOWN
carry onXPMOPTHPPP
carryingQLWNPNPPPP
carrying onRPPPPNPPPP
carsOTMPPPPPPO
cartG\NOONRIZO
cart $MMTPPPPPSP
cartaOUMPPPOPPP
cartilageVNPPPPNPPP
cartolinaPVKPPPPPPP
cartoonOVMPOPOPPP
cartridgesNGZRPPPPOP
cartsPOTMPPPPPP
carvedilolRPPPPPPPPP
casaKQVOPMMROT
caseOOANOLOWX[
casesPSHOPPOOYO
cases $QLNOPPPPXP
cashewOMTPPPPPPP
casiPUMPPPPPPP
cassettoOVMPPPPPPP
castVBSNORWULN
casualPNPPPPPPSP
casualtiesPMTPPPPPPP
casualtyWKYPOMKOQN
casualty $LPQPPPOPUP
catQKRKNeQOGN
cat #1ULQPPLSPPP
cat'sPSNPPPPPPP
cataractYSLPLONPOP
cataractsPNPPPRPPPP
catatoniaDPOPPMaPPO
catchSOSPPLPPPP
catcherPRNPPPPPPP
categoryPOPPPPPSOP
cateterPKUPPPOPPP
cathOLPLWLLM]P
cath labKHWOPTLN[O
catheter\IHMXMWMNO
catheter outTVIPPPNPPP
cathetersPRNPPPPPPP
catsPKNPOUTPPP
caudaNJUOPNRNOV
cauda equinaNJUOPNRNOV
caughtMPUPPUOPNM
caught atOTNPPPPPPP
caught inPIWPPPPPPP
causaJMIPPPNdNO
causeTAGONNccHK
cause $QJLPPM`NPO
cause ofFNNPPPSaLN
causedPOPPPPPRPP
causesRNPPPPTONP
causingNNOPPQUPPP
causticaPLVPPPPPPP
cautiFOPPPOP\PP
cavityONPPPPSPPP
cayoOUOPPOOPOO
cbcMUOPPPPPPP
cbtZMOPPNNNPO
cbt iWOPPPMPOPO
ccQLTPPPOPPP
ccbOPPRPPPPPP
ccpM=IPPPoPOP
cctvLNLPPPOPP]
ccuQQTPPOMPPP
ccu #1PTMPPPPPPP
cdNWCPONMO_O
cd cupboardOQOPPPPPRP
cdiMMPNPKN`PO
cdiffPUJPPPNOUP
cdrRPPPPPOPPP
cdsOUOPPPPPOO
ceWUOOPNLONO
ce matinONVPPOOPPP
ceasedLQVOOPPPPP
cedoPROPPPPPPP
cefalexinKPPOWPPPPP
cefazolinNRNQSOPPOP
cefepimeTNRPMPPPPP
cefiximeOPPNSPPPPP
ceftriaxonaPMOTPPPPPP
ceftriaxoneLRTNRMOORP
cefuroximeNPPPSPPPPP
ceilingKVSUOONONO
ceiling $PNSPPPPPPP
ceiling ofOLVPPPPPPP
celadorPVLPPOPPPP
celebratingPROPPPPPPP
celecoxibGPPP[PPPPP
celiacXOPPPMPONP
cellX@^OOQNMPP
cellarPMSPPPPPPP
cellePXKPPPOPOP
cellsOFLUPVWNOO
cellulitisQMTRMOPOQP
cellulitis $QOOSOPNPQP
cementQWMPPNNPPO
cement inOPRPPOPPPP
censusO`HPPLOPPP
census #2OZIPPPOPPP
centPQOPPNRPPP
centerNKPPPPRPTR
centilePTNPPPOPPP
centorSOPPPPPPOP
centralGPMUOOPSYN
central lineSNQMPOOUNP
centreLQTOPNMMXO
centre $OIRPPPPNYP
centrifugePWJPPPPPPP
centroOONOOPPPWP
centuryPLPPPWPPNP
cephalexinTPPMOPOPPP
cerclageSNPPPOPPPP
cerebralQNYOPNMOOP
certIUIOOOO_HV
certificateMJOPPONbNM
certificatesPSPPPPPMPP
certsOHPPPPPL_P
cervicalSOSPPPNPNP
cervixSIRNONYONP
cesareaPNLXPPPPOP
cesareanOORRPPPOOP
cesarean $RPOPPPPPPP
cesareoTKJOPPOZOO
cesariennesUMOPPPPPPP
cessationNSMOXOORLO
cetirizineMNOOPWPPPP
cettePMLPPOOPZP
cfPOSPPRNPPP
cfsROPPPPOPPP
cgmSVMNOPKSPP
cgrpSOPOOPPPPP
chaSQOPOPOOPP
cha #1SQOPOPOOPP
chadsTMPPPPPPPP
chads #1TMPPPPPPPP
chaiM\KONPPPPP
chainPJWPPPPPPP
chainsawKH\PPPORPP
chairLSVNNJLRZN
chair #1OGVOPPOPVP
chair $NWQPOMPPPP
chairsMUNPPOPPRP
chairs $NUNPPPPPPP
chaisePMSPPPPPPP
challengeQQNPPQPPPP
chamberIYLPPPPSPP
chambreKJVPPPOPWO
championPROPPPPPPP
champixPHOPO\NPPP
chance_INOPNOOPP
chance ofVMOPPPPOPP
chancesYHOPPPOPPP
changehICNNXHXLM
change $WDNPPZOPPP
change theOTMPPPPPPP
changedCbPMOPLH\O
changed $NLNOQPPOYP
changed myPIZPPMPPPP
changed toL[NONPPPOP
changesSLLPPRUOQN
changingWNRMPPOOOP
changing roomPSNPPPPPPP
channelNYKPPPPPOP
channel $NVMPPPPPOP
chaoPNSPPPPPPP
chapPNTOQOOPOP
chap inQTLPOPPPPP
chap onMKUPSPPPPP
chapelPROPPPPPPP
chaperoneQOOPPPPPPR
chaperonesNMPPPPPPVP
chaplainPVPPPPPOLP
charcoalTIROPRPPQP
chargeLIQZOMLTWK
charge $OPOPPPO\IO
charge nursePTPPPPPOMP
chargedNTNPPPPSOP
chargerOYKPPOPPNP
chargesRQOPPOPONS
chargingNTQPPPPNNP
chariotNWLPPPPPPP
charityO[LPPPPPLP
chartGXAWPLKP[W
chart $OUNPPPPOPP
chart forPROPPPPPPP
chartedKTLPPPOPPV
chartingPIOOPOOPO\
chartsOTNPPPPPPP
chaseOXNPPPOOLO
chase theOUOPPPPOMP
chasingQSMPPPPPPP
chassePJWPPOPPPP
chatO\OPPNOPJO
chatteringPNSPPPOPPP
chattingNGWPPOUPPP
chattyO[LNOPLPPP
chavoPLUPPPOPPP
chbOOMUPPPPPP
cheJ@NOOX]ZMN
cheapSUPPPPPPIP
checkTbLHROCLWO
check $RPMPPOPSOP
check atNGQPPPPP\P
check doneOROPPPPPOP
check inMD\PPPOPTP
checkedPSFON[NNTO
checked $KJTPPZOOOP
checked andOSOPPPPPPP
checkingVINPNOOOXP
checklistRPPPPPOPQP
checklistsROPPPPPPPP
checks\KKPPPLPTO
cheekMGJPOY\POO
cheeksPJLPPQYPPP
cheerPSNPPPPPPP
cheerfulOTKPPVMROP
cheeringPRNPPPPPPP
cheersNUOPPPPPPP
cheeryOVLPPPPPPP
cheeseOTNPROOPOP
chefSZFPPPOPOP
chefsPSOPPPPPPP
chegaPNSPPPPPPP
chegaramOUMPPPPPPP
chegouOSOPPPPPPP
cheiaPNSPPPPPPP
cheioPORPPPPPPP
cheiroLOWPPPOPPP
chelseaPVJPPPPPPP
chemicalRLTPPPOPOP
chemistPMSPPPPPPP
chemoGNUMQYPOOO
cherchePKVPPPPPPP
cherryTNRPPOPPPN
chessPWKPPPOPPP
chestLBpMV>SMRO
chest $OG\QPOOPOP
chest andPLVPPNPPPP
chest clearO_BPPPQPPP
chest drainPWLPPPOPPP
chest filmUNPPPPNPPP
chest infectionIPPPXPPPPP
chest isNJXPPPOPPP
chest notPNRPPPPPPP
chest painQQNPRPHOUQ
chest riseOOSPPPPPPP
chest tightOOTPPOPPPP
chest tubeP]FPPPOPPP
chest xTNPPPPOPPP
chestyVOPPPOOPPM
chesty coughSOPPPOOPPP
cheveuxPNSPPPPPPP
chewMURPPNPPPP
chewedOSPPPPPPOP
chewingTOPPPPOPPP
chezPJHOTLXNZN
chfTNOPPONTPP
chiNT=OOLKO`^
chi haO`KPONMPON
chiamateNLXPPPPPOO
chiaviOMMPPONP[O
chicaPNSPPPPPPP
chickenNRTPPQMPOO
chickenpoxHNNNZMSOVO
chicoMKMZPOTPOP
chiedePXJPPPPPOP
chiefOXKPPOPPPO
chief'sPNRPPPPPPP
chienPQNOPOVPNP
chikkiORPPPPPPPP
childKGLYUK^LOQ
child #1PPRRNPOPPP
child $UNKZNOLPOP
child hasPLSPPQPPPP
child inPQHPOWOPNS
child isONMPPOWPPP
child withSOMONNUPQP
child'sWKPOPONOTN
childernROPPPPPPPP
childhoodRKONUOSPOP
childminderOVOPPMPPPP
children^HSINNXONN
children $ZNOMOOOPOP
children inMJLOPP^PPP
childsPORPPPPPPP
chiliOTFYPPOPOO
chillPNPPPSOPPP
chinNSMPPWOPMP
chineseOPOOPPTPPO
chipMXMPPOPPPP
chipsOYLPPOPPNP
chips $PSNPPOPPPP
chirpingOTMPPPPPPP
chirpyQROOOPOPPP
chirurgPMTPPPOPPP
chirurgieVQMPPPOPOP
chiudeOTOPPPPPOP
chiusaOMVPPPOPPO
chkPRPPPPPPPP
chlamydiaPJOOPWPPRO
chloramphenicolRPPOOPPPPP
chlordiazepoxideOMPVPPPOPP
chlorhexPSMPPPPPPP
chlorhexidineWNNQPOPPOP
chlorideHQM_PONPOP
chlorineOOSOPPPPPP
chlorthalidoneRPPPOPPPPP
chocSD]QOPNOOO
chocolateMUIPPNYPPO
chocolatesOTNPPOPPPP
choiceQNNOTPPPPP
choirK`GPPPPPPO
chokePROPPPPPPP
chokedOWKPPOPPPP
chokingNGqPP?LOMT
choking inMOQPPPPPPU
choking onPD`PPONPPP
choleVMNOPPPQOP
cholesterolWEMPPYOPPP
cholesterol isRMOPPRPPPP
chondroitinRPPOPPPPPP
chooseOWOPPPKPPP
chopperPNRPPPPPPP
choqueNOWPOPONPP
choraOMTPPPPPPP
chorroPNSPPPPPPP
choseRQLPPOVPNP
christmasN\GPPMWPMP
chronicTIILNLVaNO
chronic painSOPOPPOPPP
chuffedPVJPPPPPPP
chumbinhoOLVPPPPPPP
churchMSQOPOPPPP
churrascoOTOPPPPPPP
chutePRLPPPOVNP
chuvaPYIOPPPPPP
chuveiroPQRPPPPOOP
chuxPRNPPPPPPP
ciM\@PPZOPOO
cianoticoNKZPPPPPOO
ciaoPORPPPPPPP
ciaticaRPPPPPPPPP
ciclosporinNSLPUPOPPP
cicoPRNPPPPPPP
cierraPMTPPOPPPP
cigOTOPPPOPPP
cigaretteSPNPPOPPPP
cigarettesUNOPPOPPPP
cigsQUNPPNOPPP
cimaNQRPPOPPPP
cinPPPPPPRPPP
cincoOQSPPOPPPP
cinquePORPPPPPPP
cintaSRMPPPPPPP
cinzaOOSPPPPPPP
ciproSPONRONPQP
ciprofloxacinIOOO[PPPPP
circleNROPPPPPPP
circuitNSUPPPNOMP
circulationTITPPPPPPP
cirrhosisLUOOVOLPPP
cirugiaXOKPPPPPPP
cisternPNPPPNUPOP
citalopramSOOMTOQPPP
citrateKOOR[POPON
cityMWLPPONMWN
civilianTNOPPPOPPP
ciwaORPOPPPPPP
ckP9SOMJpNPO
ck #3OMOPPPUPPP
ck #4IDQPOOgNPP
ckdRHFS`MROOP
ckd #1JLITbNNOPP
ckd $UONPOPOPPP
claimLDKOPONpJN
claim $PRNPPPORPP
claim forONPPPPPYLN
claimedOINPPPP^MP
claimsPSPPPPPMPP
clammyPAaPPOPPPP
clammy $PIXPPPPPPP
clampPRPPPPOPOP
clampedLTYKOPNPPP
clampingSOOPPPPPPP
clampsPYHPPPPPPP
clapKQOPPPVPPP
clappedPSMPPPPPPP
clapped $PSNPPPPPPP
clariOOPPSPPPPP
clarithroOPOOUOPPOP
clarithromycinKOOUVMOPPP
clarityRPPPPPOPPP
clashLOPPXNPPPO
classC^MNOUZKMO
class forNUPPPPPONP
classesUOOPPMPPPP
claudicationRPPPPPPOPP
claustrophobicPTMPPPPPPP
clawPNOPPUPPPO
cleanaTCNNQQMMO
clean $MNNOPOXPPP
clean andPTMPPPOPPP
cleanedO\FPPPPPPP
cleaned $PTLPPPPPPP
cleanerN@fPPONPPP
cleaner inPLUPPPPPPP
cleanersPPTPPPPPMP
cleaningPFRPPPOPYP
clearU]?NNUUONL
clear $PGKOPO`PPP
clear theUPNPPOOPPN
clearanceGMO`NPPPPP
clearedQ^KNPJOOOP
clearsRQOPPOPPOP
clenchedPMUPPNOPPP
clerkNVPPPNPRKP
clexaneLWQOOOPPPP
clickMVOOPPOPPP
clicksOKIPP`OPOP
clientOOVPPPPNPO
cliffPKXPPPOPOP
climbedPKVPPPPPPP
climberOPRPPPPPPP
climbingNLMPP[OPPP
climbsPTNPPPPNPQ
clindaOPPRPPPPPP
clindamycinNPPUNPPPPP
clinicEbTHNM=OiM
clinic #1PTOPPPNPOP
clinic #2ORPPPPOPPP
clinic $HHROQSRNZQ
clinic ?^QMPOMJOOP
clinic andOVOPPLPPPP
clinic bPROPPPPPPP
clinic cancelledMTOPPPPPPP
clinic hasNKVPRPPPPP
clinic inPNNPPTPPPP
clinic isNULPPOPPRQ
clinic letterOTMPOPPROP
clinic lettersTRLPPPPPNP
clinic movedPROPPPPPPP
clinic noOC_PPPPPPP
clinic onPONPPNPPWP
clinic orPWPPPONPLP
clinic roomPNRPPPPPPP
clinic runningPTMPPPPPPP
clinicalRPRPPPPOPN
clinicallySOPPPPPPOP
clinicsSNOPPQPPOP
clipNROPPOVPLP
clipboardPROPPPPPPP
clippedPROPPPPPPP
clipsMNRPPOOOUP
clobazamMPPOTPPPPP
clockQPSPPNOPPP
clogPTLPPPPPPP
cloggedPSNPPPPPPP
clogsPSNPPOPPPP
clomipheneRPPOPOPPPP
clonazepamUPOONPPPPP
clonicPJXOPPPPPP
clonidineJLQZPPPPPP
clonusHK\OMOYNPP
clopiPLPNVPPPPP
clopidogrelMUOOUNNOPP
closePKLPPNVOXO
close thePIMPPPYPQP
closedSa@UOMGUNQ
closed $THUPPPOPPP
closed forNVOPPPPOOP
closesL[MPPONPPP
closestPKVPPPPPPP
closetPORPPPPPOP
closingJUYPPOLPOP
closing $MI\PPPOPPP
clostridumTNPPPPPPOP
closureSJQPPPSPPP
clotWHQOQSRONP
clot inNQNPPSPPPP
clot risk[PHPPMPPPP
clothesPYHPPPPPPP
clotsSEbOOLNPPP
clots $XOMOOPOPPP
clots andONSPPPPPPP
clottedNYPPPOKPPP
cloudyNPQPPPQPPP
clovers^DOPPPPPPP
clozapineLRSNOKTOSR
clozapine andQOOOSPPPPP
clozapine bloodsOSNPOOOPPS
clubOVPOPMMOOS
club $PWLPPOOPOQ
clubbingPPPPPMTPPP
clutchPTLPPPPPPP
clutchingPJXPPPOPPP
cmYBEUOKaVMN
cmoOJWPPPPPQP
coU>kMVKNMKO
co #1IJaOPOQOOP
co amoxPPPNRQPPPP
co amoxiclavTSMORNOPNP
co trimoxazoleMPPSSPOPOP
coachOKVPPOOPPQ
coaguloOOSPPPPPPP
coalPMTPPOPPPP
coalsPSOPPNPPPP
coarseOOPPOPTPPP
coatQQUPPMMPPO
coatsOUNPPPNPPP
cobraPRVPPJOPPP
cocaineNONPVOOPPP
cocktailPTMPPPOPPP
codaROPPPPOPPP
codeBMUKLJ@l^Q
code $KINPPNNeDW
code bluePOaPPPNDOP
code brownPTOPPPPNPP
code cartPZOPPPPJNP
code doPPPPPPPSNP
code for=JHMONNk`L
code pinkPGYPPPMNVP
code redPPVPPPPLPP
code whitePRUPPPPKPP
code'sPKUPPPPPPP
codedPSLPOOPSPO
codeineLTNPRSOOPP
coderNOPPPPPTPO
codesMJPPPPPaJO
codiceMKKOOPOZXO
codigoPQRPPPOOPP
codingNJVPPPOVNO
coeliacLPOPPWOOPP
coeurPORPPPPPPP
coffeeJWWONUONLM
coffee $NZKPPQPOPN
coffee groundsPGZPPOPPPP
coffee isPTOPPNPPPP
coffee machineLYLPPOPPPP
coffee roomP@_PPPROPP
coffeesPTNPPOPPPP
cogeOMUPPPOPPP
cognitionWOPOPPNOPP
cognition $RPPPPPPPPP
cognitiveRPPPPPPPPP
cohbNFMPPT]PPP
cohort`NMNNNLOPO
cohort $]LNPPOLOPP
cohortsVOPPPPMPOP
coilTNMPRQMORP
coinI\LPPKWPPO
coisaYMMOPOOPPP
colOSPPPOPPOP
colaRLOPOPUPPP
colchicinaVNONPPPPPP
colchicineTTPRQKMOOP
colchicine forNXOKQOOPPP
coldOI]MNVQMOL
cold $RI]OPNNOOO
cold andPMVPPNPPPP
cold feetPTLPPPPPPP
cold handsPSNPPPPPPP
cold inNSLPPTPPPP
cold noNLUPPPRPPP
cold sincePRTPPKPPPP
cold waterPNNPPUPPPP
cold whitePMUPPPOPPP
colderPMSPPPPPPP
coldsTOPPPOPPOP
colecalciferolHOPZOPPPPP
colectomySRMPPPOPPP
coliRPLPPONSSP
colicWYNKMMNOOP
colic $VNPMPPPPPP
colickyRPPPPNPPPP
colistinOOPSOPPPPP
collapseTJQOPMWQOO
collapsedHLhOOLOONN
collapsed $OF^PPPOPPP
collapsed afterOOSPPPPPPP
collapsed atNLWPPPOPPP
collapsed inOOSPPPPPPP
collapsed onTNRPPNOPPO
collapsingOORPPPPPPP
collarPWSPPPJPOO
collar orROPPPPPPPP
collarsTTIPPPPPPP
colleaguePGVPOSKOOW
colleaguesOLSPPQPPSO
collectNYMOPPPPNP
collect $NWNPPPPPNP
collectedOTMPPPPPPP
collectingPRNPQPPPPP
collectionWTNPPPOLMO
collegaOLWPPPPPPP
collegePMPPPRPPQP
colleguePORPPPPPPP
colleguesPROPPPPPPP
collesLQNPPPOXPO
colloOKYPPPOPOP
colonPQMPPRPPPP
colonoscopyTPQOORIUNO
colorectalLPPPPPLOZP
colorsOOQPPPPKVP
colourOF^OORTOKO
colour $OROPPPPPPP
colour ofPKVPPPPPPP
colouredRNPPOPRPPP
colposcopyQRNPPPNQPP
coltellataOMUPPPPPPP
coltelloPLUPPPPPPO
columnPQNPPPPRPP
comPGUM]L[SHH
com aM\RPPNNOMN
com oLQ[POMLROO
comaRSSNNONOPP
comatoseRORPOPNPPP
combativeMOVPPPOPPP
combienLDDaPUNOOZ
combien dePMLUPVNPPP
combinationQNOOTOPPPP
combineIPPOXPPPPP
combinedUMMPQSPPPO
combined pillTMMPQSPPPO
comboRVMPONOPPP
combosSPPPNPPPPP
comeHMiSOVOJJG
come $HIkOOKOOON
come andPVKPPPPPPP
come backTATPPRNPZM
come downONPQRPPPOP
come fastPNSPPPPPPP
come fromZNMPPOOOOP
come inPNNPPUPPOP
come offNMGOOX[ONO
come outPIZPPNPPPP
come quickNRQPPPPPPP
come toQNXPPMOOOO
come upOJXQPPPPPP
come withOPVPPPPPKP
comecouPNTPPPPPPP
comerPNSPPPPPPP
comesQOSOOMPXMN
comes $PSRPPMOPPP
comes backROPPPOPPPP
comes inOSPPPPPPPP
comes off\PMMPLPPPP
comes outSPPPPOOPOP
comeuNQSPPPOOPP
comfortQ\DPPPPPPP
comfortableLOLSUMWONO
comfyK^GMNNWOPP
comfy $M[MNNPNPPP
comidaMSJPPYOPPO
comiendoPTMPPPPPPP
comigoPPRPPPPPPP
comingFQ^YIQUNHM
coming $MaGPPOOPPO
coming ?PKXPPOOPPP
coming atPTMPPPPPPP
coming backZOKPPLOPPP
coming offOJR[KPPPPP
coming outOG[PPOPPPP
coming roundPKWPPOOPPP
coming toOVLPPPPPPP
coming upOIXPPPPPPP
commandeOYLPPOOOOO
commeNNRPPOVPOP
committeeNVMPPPPPQP
commodeOMPPPOPPVP
commonZMONOOPOOP
common $UOPNPPPPPP
communitiesTMOPPPPPPP
communityWHXOROONMN
community acquiredROPPPPPPPP
comoLJNOPRWXOO
compMGPPPOT[OP
compagnoPNSPPPPPPP
companeroPLTPPPPPPP
companyPTMPPPPOQP
comparedcMLLKPPOPP
compared with\OPLKPPOPP
comparingRPOOPPPPPP
comparisonRPPOPPPPPP
compartmentKSVPPONORO
compatOOOOTPPPPP
compatibleOOPOTPPPPP
compensa\MJPPPNPPP
competentGIOPPPNPPd
competitionKXOPPPPOPO
complainPROPPPPPPP
complainingMYLPPOPPOP
complaining aboutOUMPPOPPPP
complainsNSOPPPPPPP
complaintPHLPPNOPT[
complaintsVQOPPPOPNO
completeXPNOPONOPP
complete $OTNPPPPOPP
completedNVOPPONPPP
completelyOSOPPPOPPP
complexPPNPPPSTLP
complexesPLXPPPMPOP
complianceMVOPPPOOPP
complicationKNNPPPO\PO
complicationsUNPPPPPNPP
complications $TOPPPPPOPP
compraPTMPPPPPPP
compresasPRNPPPPPPP
compresionRPPPPPNPPP
compressionKVKRPOUOOO
compression fractureROPPPPPPPP
compression stockingsSOPPPPOPOP
compressionsLJaMPOOPOP
compressions $OHZPPPPPPP
comprimidosOOTPPPPPPP
compulsoryNTNPPOPOPS
computerOZEPPTOPPP
computersNTOPPPPPPP
conRHMMWHNbQM
con dolorONNPPOPPPV
con elMVUMOOOOPO
con laLOWOSOOPOO
conceiveKJOMY[POOM
concentrateQNNPPTPPPP
concentrationGOP]PPPOOP
concentratorOSOPPPPPPP
concernOOPPRPPPPP
concussedSNPPPOOPPQ
condemnedPTMPPPPPPP
conductionRPPPPOOPPP
conductivityPOTPPPPNPP
conePROPPOPPPP
conesPYIPPOPPPP
conferenceH`JPPOPPPP
confessedPROPPPOPPP
confettiPVKPPPPPPP
confidenceONLPPSPPSR
confidentialPOOPPPPPRP
confidentialityOOPPPPPPPS
confirmVMOPPOMPPR
confirmatoryPFOPPP[PPP
confirmedMUQPPPPRON
confiscatedPTMPPPPPPP
conflictRPOPPOPPPP
confoundingROPPPOPPPP
confused\@dMMOKONP
confused $OHUPPZMPPO
confused andSTMPPMPPPP
confusionOONPOPTRPP
confusoNNVPPPPPOP
congratsOUNPPOPPPP
congratulationPMSPPPPPPP
connaissanceOLUPPPPPPP
connectedNH\PPPPPOP
consWLNPMTOPQO
cons $YOPPMKPPQO
consciousPMTPPPPPPP
consegueONSPPPPPPP
consentVOLOONNH]P
consent forKNPPPPPPOY
consent formWLQPPOOJ\G
consent formsRUPPPPPPOJ
consentedPNNPPPPPPT
consentsNPNPPPPPNV
consept[GOPPPPPPP
conservativeSOPPPPOPPP
consideringOUPPPMOPPP
consigoPMSPPPPPPP
console]JNPPOOOMP
constantSOQPPPMPPP
constipatedOLPPPUPPPP
constipationTQPPMPPPPP
consultGTOOOMORN]
consultantNXLTPNNPRM
consultant'sONPPPPPOUP
consultantsOUMPPPPPPP
consultationOFYOPPPaHK
consultationsSQOPPPPPPO
consultsJOPOPPPNK_
consumedOMTPPPPPPP
consumptionROPPPPPPPP
contactHBTPOPQY[N
contact lensOOSPPPPPPP
contactsM\MPPOLPPP
containPNPPPRPPQO
contentM[LPOOPOPP
contestPTNPPPPPPO
contestaPLUPPOPPPP
continuaOONPPVOPPO
continueLRRNVNOPOO
continuedRPPOPPPPPP
continuesONSPPOPPPR
continuousRPOPPPPPPP
contra^GQOOONOOO
contraceptionJPPPXPPPPP
contraceptiveRNOPSOPPPP
contractHZPOOPPPPP
contractedPSOPPPNPPP
contractingRPPPNPPPPP
contractionsLGYPPOUPPP
contraindicatedKPPPVPPPPP
contrastKEWI`MYNNN
contrast ctVRMPMPOPPP
contrast inEJT]RQOPPP
contrast nephropathyTOPPOPOPPP
contrast reactionJP\POPMOPP
contreWOIOOOOOOV
contributePROPPPOPPP
contro^JQKOPOOOP
control]PFNNULNSN
control $NPIPOYOOSO
control isQRNPPPPPOP
controlledVNIPOQOOVO
controllerNNUPOPPPPP
conversionBNPgLPPOPP
convertNMOXOPPPPP
convertedNPPPPPPUOP
convincePNOPPTPPPP
convincedVOKPPMTPPO
convulsaPLUPPPPPPP
convulseOPTPOPPPPP
convulsingOOUPOPONPP
convulsionPSPPPPOPPP
convulsionandoONUOPPOPPP
convulsionarPIXPPPPPPP
cookPSNPPPPPPP
cookedQIQPPUPPPP
cookiesM[NPPPPMMP
cookingLNNPP]PONP
coolWWCPPOTNOP
cooledWONPPPLPPP
coolerNYPPPNPPLP
coolingZRKPNPNOPP
coombsPMPPPPSPPP
copOJNPPOOPO\
copaN]IPPOOOOO
copdRKLJWRZMNO
copd $KPONWNUNPP
copd exacerbationsROPPOPPPPP
copd flareSOPPPOPPPP
copiedUNOPPPPPNP
copierPROPPPPPPP
copiesPRPPPPPPPO
copperheadRNNSPPPPPP
copsNE[PPOPPOU
copyJYMPPNNOPU
corNORPPPQPPP
cordTPUQOKTNML
cord clampingSOOPPPPPPP
cord compressionLUNSPPOPPP
cord isPGYPPPPPPP
cord prolapseKXOPPOOPQO
cord'sPHXPPPPPPP
cordaoPMUPPPPPPP
cordonOI^PPPPLPO
cordsPMTPPPOPPP
coreVMMOPOWONO
coresTOOPPPOPPP
corkPQNPPPRPPP
cornQUKOPPPPPP
corneaSNNOPPSPOP
cornerLXJPPTPPPP
coronarySOPPPPOPPP
coronavirusROPPPPPPPP
coronerKOOPPOOOM]
coroner'sORPPPPPPPO
corpoOKXPPPOPPP
correMVRPPPOPOP
correctFUK^MOOTNP
correctionPOPRPPPOPP
corredorPIXPPPPPPP
corridorN[DPPNQPVO
corsetPSMPPPPPPP
corsoN[JOPPOPPP
corticoideRPPPPPPPPP
corticoidesTOPOPPPPPP
cortisolMJOONMbPPO
cortisoneWOOOOOPPPP
cosP^BPPPPPPP
cosaMKKPPPUOPY
cosasPORPPOPPPP
cosignO^POPOPMLL
cost^WHMPMMONO
costaPTMPPOPPPP
costsPTOPNPOPPP
cotKSfJOQFOOO
cot #1LR^OPOIOOP
cotePJXPPPPPPP
cotrimoxazoleRPPPOPPPPP
cotsPULPPPPPPP
cottagePNSPPOPPPP
cottonNLSPPPTPPP
couOD_PPPOPPP
couchOZNPPKPPPO
coughTLDIJ[aMQN
cough #1KLOPPM^OPP
cough $RQMLNLZPPP
cough andOOQPPORPPP
cough inSSMPPOOPPP
coughedLRNPPVOPPP
coughed upLOQPPUPPPP
coughinPRPPPPNPPP
coughingL:cPPTUPPP
coughing $OMVPPPNPPP
coughing pinkPLTPPPPPPP
coughsULZPPFPPPP
couldQTMSSHVMPM
could iOKOPPVPPPQ
could itXKKPPLWPPP
could someoneOPOSPPPPPP
could youPMTSPOOPOP
couldn'tPSOPPOPPPP
couloirOXLPPPPPPO
coumadinPORPOPPPPP
councilOTMPPOPQOQ
counselingNPPPPVPPMP
counsellingOOOPPPPTOP
countNYJNOSMSKS
count $OUMPPOPOPS
countedOK\OPOOPPN
counted $PIYPPPPPPO
counterGF[O]QNLSN
counter $PSPPQOPOOO
countersignPMPPPPPPSP
countingPYLPPNNPPO
countryRQNPPPPPOP
countsQIGNOLJ`N]
countyMNSOPOOOWO
coupPJWPPPPPPP
coupleQNOPOOTPPP
couple ofQLPPPOTPPP
courierOUMPPPPPPP
course\UDONRNOOO
course $ROPPPPPPPP
course ?ROOPOQPPPP
course ofRMPPPRPPPP
courtJOPNPONNIe
cousinLNLPP^PPON
couteauNMZPPPNPPN
covROPPPPOPPP
cov #1ROPPPPOPPP
coverIYISOINVLZ
cover myPUOPPNOPPP
coverageOSOPPOPPPP
coveredRGTOPNNOOZ
coveringOOMPPKPP[O
coversJMLPPPPP_O
covertOMNPPPPPPV
covidXOAIKaSOWK
covid $[MNLOQNQOP
covid atSPPPMPPPPP
covid onMOPPRPPQRP
cowPQNPPPPPQP
cow'sTPPPPPPNPP
coworkerPIWPPPPPPP
cozinhaPORPPPPPPP
cozyONPPPPSPPP
cpNIZPPPPPPP
cpapO[MKONMUPO
cprIFmOOINQPO
cpr $RKUPPOPPOP
cpr onPPPPPOPRPP
cptFIOOPOLkMP
cpt forLLPPPPP[OP
cqcO\FPPPPPPP
crNQKPPNYPPP
cr #2.NQKPPNYPPP
crachePLUPPPPPPP
crackedOFOPPXNOOY
crackersL[KPPPOPPP
cracklePVOPPPNPMP
cracklesPJ^OPKOPOP
cracklyPORPPPPPPP
cradlePPNPPRPPPP
crampMSMPPPSPPP
crampsQLOPOWQOOP
cranberryXTKNRMNPOO
cranberry juicePROOULPPPP
craneNSOPPPPPPP
craniPJVPPPPPPP
craoNPOOPPTPPP
crashdCVONMILXM
crash #1nG>OPPNPPP
crash bleepPJOPPPPPXP
crash callPRNPPPPPPP
crash cartNG_PPPPPNP
crash teamLL]PPPOPMP
crash trolleyNNPPPPOPUP
crashedNSSPPNOPOO
crashesaHKPPONPPP
crashingJK`PPONPPP
crashing $LN[PPONPPP
crayonPSMPPRPPPP
crclZKMVONNPNP
crcl #2ZKMUONNPNP
cream[KIOK`NOKO
creamsNXPPPNPPLP
creatLHGJZPaOPP
creat #2OQMNPPUPPP
creat #3PJHPOP_PPP
creatinineOMOSLUROOO
creatinine clearanceKPPWOPPPPP
creditedOTOPPPPPPP
creepyPROPPPPPPP
cremPSLPPPPQPP
cremastericMOSPPORPPP
cremationKKPOPPP]PO
crepsQORPPOPPPP
crewJW_OOJJOPO
crew'sPTMPPOPPPP
crews^KJPPPOPOP
criancaSLSPPPOPOP
criancasQNVPPPNPPO
cribPRPPPOPPOP
cricPJNPPPPPYP
cricketOVLPPPOPPP
cricoidSOOPPPPPPP
criePLUPPPPPPP
criedPgFPPFNPPO
cried $PWMPPMPPPP
cried atQROPPOOPPP
criesQKONM]NPOP
crimeHQNPPNOPO^
criseNXPOOONPOP
crisesVONPPPNPPP
crisisXHXQMOMOPO
crisis lineVLNPPPNPRO
crisis teamOSOPPPPPPP
crispsO^FPPNOPOP
crisps $O\HPPNPPOP
criteriaJIOOPOOT^P
criteria forNNPPPOPRUP
criticalLQSPPOOWMO
critical careMOOPPOPWOP
criticallyVPPKPPPPPP
critically illVPPKPPPPPP
crizanlizumabSPPPOPPPPP
croakyPLTPPPQPPP
crocodilePROPPPPPPP
crocsPWKPPPPPOP
crofabMUL[NONMOP
crohn'sPNPSPOPPPP
crohnsRPPPPPPPPP
croisOORPPPPPPP
croissantsPTMPPPPPPP
crookedOMSPPSPPPO
crossHMRRYQOPOO
cross $PPNPPUOPPP
crossedNUNPPOQPPP
crossesMPOPPPUPPP
crossingIQOOPORPPW
crosswordOQGPPZPPPO
crosswordsOYONONOPPP
croupWTQJNKPNSP
croup #2NPPSPPPPPP
croup $\MPHPPPPPP
croup kidLVOPPOOPPP
croupyISNWPPPPPP
crownWIJOPOPWOQ
crowningOJXPPOPPPP
crpWEHONLZN[O
crp #1MWMPPOQPPP
crp #2QMMPPOWOPP
crrtMKOcHPOOOP
crsKPPUPPPPPP
crtPNSPPPOPPP
cruisePSPPPNPPPP
crushPF\PPPPPPP
crushedVIRNMOWPOO
crushingNJ_PPNLPPP
crushing chestNRRPPOOPPP
crustLMPPPOYPPP
crustedSNPPPPPPPP
crustsPRNPPPPPPP
cryOTVNMRLPPO
cry inOJOPN[OPPP
cryingORTINZKPPO
crying $PNSPPOPPPP
crying inORLPPTNPPP
cryoGUXPPPNOPO
cryostatRPOPPPPPPP
cryptococcalSOPOOPPPPP
crystalJQPPPNXPOP
crystalloidROPPPPPPOP
csWPMQPPMOPO
csfSDPNNO_POP
ctVS]KKDKXYE
ct #1HT_POPHNOP
ct #2PRPPPPOPPP
ct $HPeOOPHONP
ct andQNRPPPOPPP
ct cleanUNMPPPPPPP
ct contrastMOTNVPLPPP
ct forUPPPPOPONO
ct headPZGPPMUPNO
ct inWMPPPONPPP
ct nowPOUPPPMOPP
ctaUOMPPPOPPP
ctgHUUOPLUOOP
ctg #2PH\OPPNPPP
ctpaNMTPPPRPPP
cualQLMPPPO[NO
cuandoOULPPPPPPP
cuantasOLNXPPPPPO
cuantoRCEbPOOOOY
cuartoOH[PPPPPPP
cuatroPLUPPPPPPP
cubicleMQTPPPOPPP
cubicle #1PUMPPPOPPP
cuchilloPORPPPPPPP
cucinaLRTOPPOPPO
cuddlePROPPOPPPP
cuddlesPTMPPPPPPP
cuelloPLUPPPPPPP
cuentaPULPPPPPPP
cuerdaOKYPPPPPOP
cuerpoSOOPPPPPPP
cuffN]HOOSOPNP
cuffedSOOPPPOPPP
cuffsMWOPOPOPPP
cuisseOKWPPPPPPP
culpritROPPPPOPPP
cultureUQMPPMMPTP
culturesOYOPPOKPQP
cultures negPRPPPPNPPP
cumulativeOPPRPPPPPP
cuoreOTNPPPPPPP
cupN]HPPOOPPO
cupboardHXLNNMOM`O
cupboard $OJJPPOPO`P
cupfulPNSPPPPPPP
cuppaMXMOPPPOPP
cureZIOLOVNPPP
cure rateUPPLPPPPPP
curedPTNPPPPPPP
curiousSOOPPOPPOP
currentKPWPPOPPOP
currentlySQMPPPOPPP
curryOdGPPOOPIO
curtainMIGPOMhPPP
curtainsOLUPPPPPPP
curvePONPPPTPPP
cushionMSNPPRPPPP
custardOWLPPPPPOP
custodyPNPPOPPPMV
customerJMSOYNPPPO
customersONSPPPQPPO
cutr=gVJPDKFF
cut $PSKRPOPPQP
cut ?POUPPOMPPP
cut byORPPPPPPOP
cut downWGVPPOPPOP
cut offRUEQOUOORN
cut theLMZPPPPPOO
cut tooOPYPPJPOOO
cuteOXNMPPPPPP
cutoffYHOOPONNVO
cutsYNOPPPMPOO
cutterPLWPPPPPNP
cuttersPTMPPPPPPP
cuttingPONPPUOPPP
cutting downPNRPPPPPPP
cvcOPTPPPOOOP
cvdWMOPPPNPPP
cvpOI[PPPNPPP
cvp #2OKWPPPNPPP
cxrF\LPPPTOPO
cxr finePSOPPPNPPP
cyanosedPNSPPPPPPP
cyanoticPKVPPPPPPP
cycleLWLOPWNONO
cyclistORIPPOWPPP
cyclizineLFM\^LOOON
cyclobenzaprineTPPPMPPPPP
cyclophosphamideUPPOMPPPPP
cylinderKKTPPPNOZO
cylinder'sPGZPPPPPPP
cylindersGXUOPPPPNP
cystOLNPPOXPPP
cystitisNOOROSOPRP
cytisineVPPNMOPPPP
cytologyNPPPPPRPPP
dlVFRHRKMKI
d #1GOVRPUPOPP
d #2A]McOMMJOP
d $]GTNNQNPOP
d agoTPMPPPOPPP
d andOSNPPPPPPP
d dimerQMNNPO[OOO
d forOPPSPOPPPP
d inORPPPPPPPP
d isJWPOPWPPKO
d'aguaPNSPPPPPPP
d'heurePORPPPPPPP
d'hierOYIPPPOPPP
d'oPMSPPPPPPP
d'unPNRPPPPPPP
d'urgenceNLYPPPOPOO
da=FRULlJLcD
da #1OPOOPOUPOP
da $OQRPPOPPPP
daagsOLOWPPPPPP
daarPPMPPTPPPP
dabigatranVOOQMOPPOP
dachPMUPPPOPPP
dadIRGOMfJNLX
dad $MWNPPPPPPP
dad diedMLRPPUPPPP
dad hasOOLPPWPOPP
dad isPRQPPNPPPP
dad'sGKTPMcNOOO
daddyPLUPPPPPPP
dadsOQAPP`PPPP
daftPMSPPQPPPP
dagenUJKOPPZPPO
dailyYKNXMNMPKS
daily $K\MROLPOPP
dairyPROPRNPPPP
dalNUSOPOOPOO
dallaQG[PPOOPPO
dallePZHPPPOPPP
dalteparinJVOTNPOPPP
damPLTPPPPPPP
damageXNNOPOPPPO
dampPSMPPPPPPP
danNRKPPWOPPP
danceSIPPPVOPPP
dancingOYKPPNOPPP
dangerTMLPTPPPPP
dangerousPFJOW\OPOP
danglingPLTPPPPPPP
dankeM^IPPOOPPO
dansPH[XOLRQKL
dans laPMXPOOOPOO
dans leQTMOPNUONO
dans lesPC[OPPOVOO
dantroleneJZ^GMOKPPP
dantrolene $ONTPPPOPQP
dapagliflozinPROROOOPQP
dappertuttoPSOPPOPPPO
daptSPPNPPPPPP
dareONQPRPPPPP
darfLKIMVOOOOa
darkGSVNLQWOPO
dark towelsNUQPPOMPPP
darmenPJYPPPPPOP
dartboardPMSPPPPPPP
dasO[JLPTQOON
datMFNKUU]OOO
dataa?LMOIONU^
data $^NONPJPNPO
data ?RPPOOPPPPP
dateHVGNNJIVU_
date $NKPOPMNUNY
datedOROPPPPPPP
datesRMPPPOOYPL
datixNSNPPOPOTO
daughterIHOOOPVNO^
daughter #1PNNPPSPPPP
daughter hasPMPPPQPPPT
daughter isQROPPOPPPP
daughter'sLDPPPbMPPR
daughtersNXLPPOOPPP
davantiLWNPOPPPPP
daveOWMPPPNPPP
dawnPOSPPPPPPP
dayN\4`KYQ]JF
day #1NAYOKSdJMO
day #2WLIJOOYTPP
day $^N?\HUGTOQ
day ?QTPPPLPPPP
day andUQHPMVPPPP
day atLYNPPOOPOP
day caseOOOPPPPUPP
day centreOHYPPPPPQP
day doesSLNPPPPOTP
day forTSSOPJPPOO
day inRPPPOPPPPP
day isNVPSPONPMO
day ofQXIPPPPPPP
day oldOOROTPOPPP
day oneTOPPPPNPPP
day orYNPLPOOOOP
day roomPKVPPPPPPP
day surgeryLPTPPPPPPP
day teamOWMPPPPMPP
day threePQNTPNPPPP
day toTMPQPOPPPP
day twoNONOPQTQPP
day unitOOTPPPMPRP
day wasOYMPPNMPPP
daycareNPTPPPPPOP
days[E@[JOUTYJ
days $[BCaQVMOLQ
days ?QUPSQLNRKO
days afterUKRNNUNQPO
days agoPTKPPSOPPP
days andNNPSPOQPRP
days doesMPPPPPMOXO
days inRNOPPPOPSP
days noRPOPPOQPPP
days ofTTNFOKUOWO
days offLULOPUOPPP
days oldKL[OPSLPPP
days onOPPPPPPRPP
days orVNPNOOLTPP
days postOMVPPOQPPP
daytimePTOPPOOPPP
dcN_EPPPNQOP
dc'dMWNPPPOPPP
dcdNbIPPPGPPP
dcdaROPPPPPPPP
ddimerOQNOORSPPO
ddxNNOPPPWPPP
deI[aQBOCY`=
de #1XGKSPYOOMO
de #2i=BYPLXNOO
de altaOUMPPOPPPP
de ayerO^EPPPPPPP
de incendioOTNPPPPPPP
de laZUKNOPLTKM
de novoPXJPPPPPOP
de oxigenoLNPPPPPXOP
de pausePXJPPPPPPP
de traversPMTPPPPPPP
deadG]iOPHFNLL
dead $JRZPPMPONP
dead batteryPULPPPPPPP
dead bodyPYKPPMPPPP
dead inNXJPPOPPPP
dead onPRPPPOPPPP
dead sinceOVLPPPPPPP
deadlineNSMPPOPPMU
deafNONPPOSPPT
dearRUQPOKPPOO
deathQGEMNMK^U]
death $WMNOPPNOPQ
death ?SPPPPPPPOO
death certificateONPPPPPUPP
death inQNPPPPPPMT
death rattleQROOPPOPPP
deathsoJENNLMOON
deaths $eGKOOPNPPO
deaths ?PTOPPNPPPP
debatePTMPPPPPPP
deboutOQMPPUPPPO
debridementPOPPPPPRPP
debriefM\MPPOPNNP
debrief atORPPPPPPPP
decMMNPPOOPO\
decadeTQOOOOOPPN
decafOXOPPMPPPO
decannulatedPROPPPPPPP
deceasedOPNPPPPPQR
decelsOJPPPPWPPP
decemberOWPPPPPOMO
decentVUNPPPPPHP
decideNOJPPKOOOb
decidedNVMPPPPPPO
decidesKKNPPPPOSZ
decimalPRWIPOPPPP
decisionMMIOPOOONb
decisionsTNPPPPPPPO
deckNMYPPOOPPO
declarationMNNPPPPOOY
declarePNTPPNNOPS
declencherUMOPPPPPPP
declineUPPNOPPPPP
declinedK[NNNOOUMO
declined $OQPPPPPUMO
decompensatedPRPPPPPOPP
decompressRORPPPNPPP
decompressionSQOPPOOPPP
dedansOKWPPPPPPP
dedoPSOPPPPPPP
dedosNSQPPPPPPP
deepKU[ROGPOOO
deep andOWMPPOOPPP
deerQRNPPOPPPP
defNPOLZOONPP
defectOTNPPPPPPP
defectsRPPOOPPPPP
defencePRPPPOPPPP
defibOSWOPONMOO
defib inPRNPPPPPPP
defib'sPFZPPPPPPP
defibrillatorPHYPPPPPPP
deficiencyGNOXVORPMP
deficiency $OOOOWPOOPP
deficientTMPPPPPPPP
deficitROMPPPSPPP
degreeYFOPPSPPPP
degreesMQWOPYGOOO
dehiscedPLTPPPPPPP
deiTRLPPPOPPP
dejaLHTPPN]OOO
dejoNNSPPONPPT
delHbOSNNGWIR
del #1ORQPPPOPPP
delabellingRKOPPOOPVO
delayZMHONWNOOO
delayed_LNOOOOOOP
delayed cordROOPPPPPPP
delayingRNPPPPPPPP
deleOPRPPPPPPP
deletePSPPPPMPPP
deletedPNPPPPPPPS
delightedNZJPPOPPPP
delighted $OVKPPPPPPP
delirUOOOOPOPPP
delirePNSPPPPPPP
deliriousIN[OPNLNQV
deliriumYRERINPUSO
delirium $YNMNNPOQOP
delirium inROPPOPPPPP
deliverTLMNPPOPXO
deliveredIaTLNMOOMO
delivered #2PRNPPPPPPP
delivered $NVOOPPPPOP
delivered andLSSOOPPPPP
delivered atPD]PPOPPPP
delivered inPMTPPPPPPP
delivered toPTMPPPPPPP
deliverySbFMONLRNO
delivranceOLUPPPPPPP
dellaLL]PPONPOO
delleP[FPPPPPPP
deltaKLRPOO_OLO
demJU_NOMMONN
demainNXKPPPOPPP
dementiaYGTNRQIRNS
dementia $TOOONPPROO
dementia andOPPPPNPPPT
demoPTLPPPPPPP
demoraNRLPPVOPPP
denJQ\NOMIOZM
denervationSOPOPPPPPP
dengueMUOO[NEOUN
denialOPOPPOOSPP
deniedMHOPPONaOP
deniesPTNPPPOPPO
denkenOLIPPP\PPP
denmarkRRNPPPPPPP
denosumabLPOJXUPPPP
denseQLUPPPPONQ
densityPKPPPWOPPP
dentalPMMQUTNOPO
dentistNZCPRWOPPN
dentistaPZHPPOOPPP
dentroMIUPPPOZNO
dentureOSOPPPPPPP
denturesO[HPPONONS
departmentPRNPPQPOQO
dependencyOMTPPPPPPP
dependentONTQPPOOPP
depoNOPRRPPPPP
depoisSOUOPONONO
depotLTRSNONPPP
deprescribingQROPPOPPPP
depresionSOPNPPPPPP
depressedROMPPRSPPO
depressionYOKNIM\MMS
depression $ZLMOONSOOO
depressorsPROPPPPPPP
deptNQRPPPPPPP
depuisIDXOPZLOOX
derMG^LUOLMVP
der #1OOHPPPOP\P
derechoPNRPPPPPPP
dermN[OPPKPNPO
dermatologistMNPPPVPPPP
dermatomalMOPPPPUPPP
dermoscopyLNPPPPZOOP
derrameLTLPPVOPPO
desSNMOO[KQMN
desatSNPPPPPPPP
desaturateRROOPOPPPP
desaturatingOKVPPPPPPP
desaturationTPMPPPPOPP
descerOMUPPPOPPP
desdeKDSOPbQOON
deservedPHXPPPPPPP
deservesPROPPPOPOP
desfibriladorPSMPPPPPPP
designatedVGPPPPPLXP
deskHaSNOLNKTM
desk $NSQPPJVMRO
desk hasPTLPPPPPPP
desk isPROPPOPPPP
desk saysPNUPPPPPOP
desksRNQPPPPPPP
desmaiouNMXPPOOPOP
desmopressinSPOOPOPPPP
desogestrelJNOXTPPPOO
despiertaPLUPPPPPPP
despiteTPPPOPNPPP
desplomoPORPPPPPPP
despuesVLKVPOOPPO
dessousOORPPPPPPP
dessusPXIPPPPPPP
destraOMQPPOTPPP
detailNOOPPTPPPP
detailsQTOPOMPPPP
detectorPULPPPPPPP
detectorsUQNPPPPPOO
deterioratingNNTPPPPPPP
deteriorationRPPPPPPPOP
detorseLM\PPPOPMO
detorsionUNOOPPPPPP
detoxQRQPOPNPPP
deurOSPPPPOPOP
deuxKTPPPNUOOO
devantTOQOPPOPOO
developmentRNMOPPVPPP
deviceQRRPPPPPLP
devicesQMPPPPPPSP
devientNKXPPPPPPO
devilPNRPPPPPPP
devoMLHPPXOPPY
dewormingXMMOOPPPPP
dexUVKPRONOMP
dex #3.YNPJPPPPPP
dex inJOPOYPPPOP
dexaUVKNPPLPPP
dexametasonaRPPPPPOPPP
dexamethasonLPPVOPPPPP
dexamethasoneNPOUOOPOQP
dexamethasone forIOPYPPPPPP
dexmedYKPOPNPPOP
dexrazoxaneLOPVPPPPPP
dextroLL[PPPNOPP
dextroseQLPSSPNPPP
deyNLZPPLOPPP
dezePSNPPPPPPP
dhaRPPOPPPPPP
diDcHPNPSL\I
di #1PIUPPOSPPP
di notteOMPPPOOPWO
diaOPMPPPVPPP
diabeteKOOPPTUPPO
diabetes^QJOOTKTJM
diabetes $TLTPOPOOPP
diabetes ?TPPPPMPPPP
diabetes andVPOPPLOPPP
diabeticINULPROM[O
diabetic $LNOPOQWPPP
diabetic footR]KPPPJONP
diabeticaMNQPPVOPPP
diabeticoKOXPPOPPPP
diabeticsSQOOPPNPPP
diabetiquePMTPPPPPPP
diabetisRPPPPPOPPP
diabtesTPPMPPPPPP
diagnosedOOOOPYOMPO
diagnosed withPPPPPSOOPP
diagnosisOPOPPMTSOP
dialOUMPPPPMSP
dialiseNKXPPOPPPP
dialisiMJZPPPPPPP
dialisisPMTPPPPPPP
dialledPKWPPNPPPP
dialysateRPPPPPPOPP
dialyseONTPPPPPPP
dialysesSONPPPPPPP
dialysisCQPWWPISXL
dialysis $LNOXUPOONP
dialysis chairPOSPPPOPPP
dialysis linePMTPPPPPPP
dialysis patientNOOMZOQPON
dialysis ptPULPPPPPPP
dialysis unitMNVLOPPMVP
diarrheaRPOQOOPPPP
diarrhea $SPOOPPPPPP
diarrhoeaQRPSOJUOOP
diarySRMPPOOQOP
diasRPMOPOUOPO
diastolicVHPPPPTOPP
diathermyVPKPPPOPPP
diazepamMNSVPNOPPP
diceNKWPPUNONO
dichtMOVPPPOPOP
dickPJWPPPPPPP
diclofenacHROOZNOPPP
dictatingORPPPPPPPP
dictationHhNPPMOOJN
didgyAFJWAQ;J
did #2OROPPPPPPP
did $OTMPPOPPPP
did aPVNPPPPPPN
did anyoneNSPPPPPPPP
did iPUOPPNPPPO
did itJXIPPSPPTO
did notRNMPPPPUOP
did nothingROUOOMOPPP
did theJ_\OOGOOGO
did theyTMPPPPPPPP
did youNROPPWMONP
didiPLTPPPPPPP
didn'tRUMPOONPPP
didntPI\PPNNPPP
die@cPYLHJN\L
diedHYHPPXOQMS
died $SLOPPPPPPR
died atOWKPPPPPPP
died ofOTNPPOPPPP
dienogestOOPPPSPPPP
dienstOUMPPOPPPP
dienstplanNYMPPOOPOP
dieselLXMPPPPPPP
dietQVJPPUQOLP
diet $PLOPPOUPPP
diet onlyMROPPUMPPP
dieticianPMTPPOPPPP
dietitianPNSPPPPPPP
diezPSNPPPPPPP
diffWPMOKMQOTO
differenceNMLOPOUWPP
difference $NNPPPPMWPP
difference inOGLPPP_PPP
differentLSLSUVJOOO
differentialLPPPPPWOOP
difficileWMPPPPOONP
difficultOVIPPPPPSP
difficult airwayOUJPPPPPSP
diffuseOIMPOP\PPP
dificidRPPNPPPPPP
digOXPOQOKOPP
digestiveSNOPPPPPPP
digibindOMTPPOPPQP
digitOOOPPPNWPP
digoxinINVOYNMPPP
dilatedPKPPPOVPPP
dilaudidLOPRVOOPPP
diltLPPOUPPPPP
diltiazemQSOOQNPPOP
dilutePNOTPNQPPP
dilutedOPOTOPOPPP
dimancheOXJPPPOPOP
dimerRMNNPOYOOO
dimer #3JROOPOXPPP
dimeroTPPOPPOPPP
diminuiRPOPPPPPPP
diningOMTPPPPPPP
dining roomPNSPPPPPPP
dinnerMbDOTNOPPO
dinoprostoneMNPUPPPPPP
dinosaurPSOPPPPPPO
dinosaursPSOPPOPPPP
diosPMSPPPPPPP
dipOVHPPOUPPP
dipironaSNOQPPPPPP
dipsQNQPPPPPPP
dipstickTVJPPPNPPP
dipsticksMWPPPPPPMP
direKMPOUOOOXO
directSKNPPPOPWO
directionDRSPPOZPPO
directiveNMPPPOPPMX
directoPGZPPPPPPP
directorRUJPPOPOQP
dirtySOOPPOPPPP
disabilityQKOPPPOXOP
disabledOSNPPPPPPP
disagreeUQPPPMPMPP
discKKPPPWWOPN
dischargeRJIQPKeWFN
discharge $QTONPPMROO
discharge letterOTNTPPOONO
discharge lettersOTOPPPNPPP
discharge summariesLWOPPPOPPP
dischargedNYNPPOLQPP
dischargesHXPPPPPPPP
dischargingPVLPPPOPPP
discoOWLPPPOPPP
disconnectedONVPPPOPPP
discsOPNPPPSPPP
discussPSNPPPPPPP
discussingONPTPPPPPP
discussionZNPPPPPIPP
disease[DMSMNQXNO
disease $UMNTOOOOPP
disease ?RPPPPPQOOP
dishONUPPPPPPP
dishesPROPPPPPPP
dishwasherORTPONOPPP
diskPVKPPPOPPP
dislodgedPKVPPPPPPP
disorderUEXNNPOUOO
disorder $YLPNOPPOOP
dispatchQMRPPPPPPP
dispensaryOQOOOOPPUO
dispenseOPPPPPPPKX
dispensedPMSPPPPPPP
dispensingOOPPPPPPOS
displayOYMPPNPPMP
dispneaSOOPPPPPPP
dispositionOTOPPPNPPO
dissectionTUQPMPMNOP
distalWOOOPPONPP
distancePFPPPPP[PP
distressOSNPPPPPPP
distressedPRPPPPOPPP
districtPOUPPPPPNP
district nursePOUPPPPPNP
disulfiramLPPNXPOPPP
ditSPQPPLMLOW
ditchPJXPPOPPPP
diteloPMTPPPPPPP
diureticYPPLLPOPPP
diventaOKWPPPPPPP
diverOLVPPPOPPP
divertLaNPPPOOGP
diverticRNPPOSPOOP
diverticulitisSPPPOPOPPP
divertingPVJPPPPPPP
divinePLTPPPPPPP
divingPNQPPQPPPP
divorcePNNPPTPPPP
diwaliPSNPPOPPPP
dixPNRPPPPPPP
dizTG\PPOMPOO
diz queNH_PPONPOO
dizzyMRSPOOQOOP
dizzy $OWJPPQPPPP
dizzy andONVPPONPPP
dkaNPN[MMINYN
dka kidPVLPPOPPOP
dlPPROPPPPPO
dmkPIOOO>RPP
dm #1RPPPPPNPPP
dnacprMRLPPPPOQV
dnarNKYPPPPPOO
dnasKZMOPOOPRP
dnrEWMOOLLNMf
do]<FGIpCRn?
do $I\UNORTOHM
do ?JePONMJONO
do anythingSMOPOWOPNO
do asROPPPOPPPP
do firstQPRPPPOPOP
do forEQOOPdNOKP
do iB)GVZKX]d[
do itMF`PPMSPOO
do moreWKOPPOPPPP
do notKgDPOSLONO
do ourNOPPPOPPUP
do peopleHKOOPgNOKP
do steroidsRPNPPPPPPP
do thatPOOPPSQPPP
do theTeGOOULLFO
do theyv<MMRCMTPM
do thisPTSPPKOPPP
do toQPRPPOPPPP
do weBBJMLYFSyN
do withHRQMTRPOTP
do you=S<TNTgXQN
doacVPLHZMNPQP
docKKVOSOMOSS
doc'sSRNPPOOPPP
docetaxelRUOONOOPPP
dochterPUPPPOOPOP
dockingORPPPPPPOP
docsRNQPPPPPPP
doctorG>_POfLPJQ
doctor $TJUPPOPTNN
doctor'sMPPPPSPPQP
doctoraPORPPPPPPP
doctorsWLKPPKOPXP
documentOMOOPOP_IP
documentedOUKPPPPRPP
dodgyPTIPPTPPPP
doesl+,EXXMX_b
does afEMOOLINBf
does addingROOPQPOPPP
does anyNOPPPPPPOU
does anyoneGePOOSONFN
does anythingXMOPPMPPPO
does heNKMUPPSPPR
does it_9LJSVVPRR
does notMVTPPMOOOO
does oneNPPOTOPPPP
does ourGMPOPNPOaQ
does pharmacyIEPPOPOOfN
does sheUJKPOO\PON
does startingTOOPOPPPPP
does takingUMPPPPPPPO
does thatTJLOORXMPO
does the<jJILNKQ]V
does thisKLPPPPVPSP
doesn'tVZMPNDSOSM
doesn't wantO]IPPONPOO
doesntKQ_OSLMOMO
doetPRPPPOPPPP
dogDgSPOKLONO
dog $NRQPPPPPPP
dog biteMRPQPPOQPP
dog'sOTMPPPPPPP
dogsMDXPPMPP]O
doingKYOSMVIONO
doing aQTMPPOOPPP
doing compressionsOOSPPPPPPP
doing cprNQRPPOPPPP
doing itPH[PPPPPOP
doing nothingPOSPPOPPPP
doing theM]AVPVOPKP
doing wellPROPPQOPPP
doisOHVPPVOPON
dolipranePLSSPPOPPP
dollRTOPPMPPPO
dolorONOPPOPPPV
doloreRKLOPPYOPP
dolsLOOPPOONK^
dolutegravirPPPKVPPPOP
domaniPSNPPPPPPP
domenicaMRJOOOPO[O
domesticPTLPPPPPPP
domicilioMMKPPPO^OP
domingoNVKPPTOPOO
dominoPVJPPPPPPP
domperidoneSMPNRPPPPP
donKWNPPPPPPP
don'tLUVQQIQONP
don't knowPLTPPRPPPP
don't wantNNTRQMPPPP
donaOSNPPPPPPP
donateOOOONXPPPN
donatedNXNOOPNPPP
donationPROPPPPPPP
dondeOIPPPPOP[O
donderdagOUMPPPPPPP
done?sEKJXGTUK
done #1PRNPPPPPPP
done #2PTLPPPPPPP
done $N[EOOWOQNP
done allPROPPPPPPP
done andNRSNOPPPPP
done atQRNPOPPPPP
done byQMPNPOPRSP
done forOPKMPPPOZP
done inRSNPPOOPPP
done noPVNPPPPOOO
done onPMQPPOPTOP
done wPROPPPPPPP
donepezilRLMOXPPPPP
donkeyPSNPPPPPPP
donneNMVPPPPPPP
donor[MHOPPSPOO
donor milk]FOPPPPPPP
dontLSkMPENOIN
dont comePIXPPPPPPP
dont knowPYIPPOPPPP
dont panicOSNPPPPPPP
dont tellOSMPPROPPP
dont wantPF[PPOPPPP
donutsOXNPPPPNPP
donuts $PTNPPPPNPP
doodOUSPPOOPMO
doomOQSPPMPPPP
doorKX^NOKH@U[
door $KOWOPLOOMY
door andPKUPPPPPPP
door codeOcJPPPPDQP
door isPCZPPQPPTP
door ofNYIPPPPPPP
door openPZKPPPPPKP
door toXUIPPPPMNO
door'sPLTPPPPPPQ
doorsMTVPPOOONO
doors $OAdPPPPPLP
dopaminePTNPRNPPOP
dopoTS\LHNOOON
dopplerUQPPPNOOOO
dorPOTPPOPOOP
dormMNSPPSOPPP
dormePORPPPPPPP
dormidoPMTPPPPPPP
dormirPULPPPPPPP
dortOWKPPPPPPP
dosQEdOPNNONN
dosageLPPTPPPPPP
dose^DE}FEAMVK
dose #2PORQPPNPPP
dose $PLO[MOOPOP
dose ?NOQVLPPPPP
dose andFPO[QPPPPP
dose aspirinTOPMPPPPPP
dose ctNOPPPPPTOP
dose for5MRsNOPOMP
dose in>NQfNPPPPP
dose of?ZPYNRPPOP
dose vsRPPOPPPPPP
dose whenRPPOPPPPPP
dosesMNTZONNNOO
dosettePORPPPPPPP
dosingQIJjGONOOO
dosisPMOTPPPPPP
dossierNSPPPPPPOP
dotMLMPPO\POP
dotsNMLPOSYPOP
doubleRPMNOL[NSN
double bookedPTMPPOPPPP
double sequentialYJQOPPOOPO
double visionNKOPPOZOPP
doubledRFTOOLZPPP
doublingNOMXOPPOPP
doughPNRPPPPPPP
doughnutPSMPPPPPPP
doughnutsPVNPPPPOOP
douleurOPSPPPPOPP
dov'ePLUPPPPPPP
doveOIYPPPPPPP
downHXqJRONHIF
down #1OZNKPOPPPP
down #2OXONPMOPPP
down $GBUTMYUOUO
down ?OYOPOMNPOP
down aOFPOTVPPSO
down againPPOPPNTPPP
down andP>dPPPOPPP
down atPTPPNPOPOP
down belowPOTPPNOPPP
down byOB`PPPOPPP
down forPOPPTOPPOP
down fromNVNSPMNPPP
down hereO\JPPPPPLP
down hisPKUPPPPPPP
down inRRUOPJOPOP
down isPTKPPQPPPP
down noOF\PPPPPPP
down onPJVPPPPPPP
down sincePQPPPTPOLP
down theTFUPPOOPVP
down tilPSNPPPPPPP
down toKfGRPMLPOP
down usePROPPPPPPP
down withVQLPOOOPPP
downgradedMUNPPPPPPP
downhillPOOPPSPPOP
downstairsPZGPPPPPPP
downtimeMDPPPPPObP
doxorubicinOPRPPPOPPP
doxyTNOKVQNPOP
doxycyclinePOPSRNOPPP
doxylamineSPPOOPPPPP
dozenOORPPPPPPP
dpPZIPPPMPPP
dpocTNMPPPOSPP
drKWQLOkLJEL
dr onPVRPPPPNKP
draggedPJVPPPPPPP
drainXT\NOLBONO
drain #2N]HPPPNPPP
drain cleanerPOSPPPOPPP
drain inQXHPPPPPPP
drain outNXNPPONPPP
drain'sPNNPPOVPPP
drainageQRNPPPOPPP
drainedUNQPOPNPOP
drainingOORPPPPPPP
drainsOROPPPPPRO
dramaPaFOONNPPP
dramasOWNPPNOPPP
dranO\FPPPPPPP
drankN<kPPCZOOP
drank thePF\PPPPOOP
drapeNKYPPPOPPP
drapesPJXPPPOPPP
draussenPG[PPPOPPP
drawSHJPONNPPa
drawerEgEPPOOLXN
drawer #1PSNPPPPPPP
drawer $JYOPPOPPPO
drawingN[GPPKVPPP
drawnNMWQPONPQP
drawn upOLTQPOPPQP
dreadOSOPPQOPPP
dreadfulPORPPPPPPP
dreadingPIOPPWPPPP
dreamRVMPPNOPPP
dreamsOLLPP[NPPP
dreiNTOPPPPPPP
drenchedOMVPPPNPPP
drenoORPPPPPPOP
dressKOOPPOUD`O
dress codeNOPPPPPDaO
dressedOVLPPOPPPP
dressingLHKOXMM\TO
dressingsRSNPONOPQP
drewOTNPPOPPPP
drg?MOONPOhOP
drg forMNPPPPPWPP
dribblingQKXPPNOPPP
drieLITOPPZPOO
driftingPNUPPPNPPP
drillJbOOPNLNPN
drill #2PTMPPPPPPP
drill atPULPPPPPPP
drill inPUKPPPPPPP
drill wasOROPPPPPPP
drinPNTPPPOPPP
drinkQOROLXOPOO
drinkerONJPOO\PPO
drinkersTLPPPPPPPP
drinking[IFNPZSNJT
drinking $UJOOPMPPSS
drinksPJJOUXUPNN
dripTPDbKKMOTN
drip $SVIPPOPPOP
drip standPWLPPOPPPO
drippingPMUPPPPPPP
dripsPROPPPPPPP
driveLVNOOXNOKR
drive $NRNPPSPPOP
drivelineNMVPOPPPPP
drivenTNOOPPNPQP
driverHKNqNKINKT
driver #2TOONPPOPPP
driver $LJM\TNPOPQ
driver isPNSPPPPPOP
driver'sPNUPPOPPPP
driversNPOPPPPPRR
drivesMVOPPOOPPP
drivingOZIONHLON`
driving $OUMPNOPPPS
drizzlePULPPPPPPP
droiteOSNPPPPPPP
droolPORPPPOPPP
droolingLMbLPMNPOO
drooling $PNTPPOPPPP
droopNOOOONYPPP
droopyKKKPPNcOPP
dropOLDOUNUN^N
drop $UMPQPOPPPP
drop inOOOPPSPPPP
drop theOTOPPOPPPP
droperidolUONRNPPPPP
dropoutQTMPPPOPPP
droppedTNcMOILOMO
dropped $OHZPPPPPOP
dropped andQTLPOOPPPP
dropped hisPTNPPPPPPP
dropped offOYKPPPPPOO
dropped onPVOPPLPPPP
dropped thePUKPPPPPPP
dropped toPMSPPPPPPP
droppingOPYNOONOPP
dropping $JK]OOPOPPP
dropsRNCSVWRNON
drops for]OPPFOPPPP
drops inONMM[OPPPP
drops orUMPOOVJOOP
drovePRPPPOPPPP
drownONVPPOOPPP
drownedQRPPPPOPOP
drowningN]ROONIQNO
drowning inJ`NPPMMPPP
drowsyOG_NPNQPOP
drowsy $OK]QPOJPPP
drowsy andOORPPPOPPP
druckONTPPPOPPP
druckenPKVPPPPPPP
druckerOVLPPPPPPP
drucktPMUPPPPPPP
drugcNHJLOVLMS
drug cupboardLXSPPOPOMP
drug forRPPPPPPPPP
drug treatmentRPPPPPPPPP
drugs[FJO^OMOON
drugs $OVJOSROPNP
drugs inUPPPOPNPOP
druifPNRPPPPPPP
drukOKYPPPNPPP
drumQKVPPLSPOP
drummerPROPPPPPPP
drumsPUNPPONPPP
drunkKPWOOLMONZ
drunk andPSMPOOOPPS
drusenDPPPPP_POO
dryQ[>NMY]NIN
dry $JQTPPWMPPP
dry eyeSUJPPPPPPP
dsPLHSOPM_PP
ds #1SQOPOPOOPP
duETUMNSRFP[
du #1MVLPPOTPOP
du #2NXMPPPOPPP
dualLUPOPPOSPP
duasORQPPPOPPP
dubaiPTLPPPPPPP
ducksOROPPPPPPP
ductPOFXOPVOPP
dudePKVPPPPPPP
dueF]ONNTNRQM
due $SOSMPQOPOP
due byPROPPPPPPP
due fridayPTPPPMPPPP
dueleOKKPPP\PPP
duermeOOOPPOUPPP
duffPMSPPPPPPP
dugPKSPPPPPRP
dullPNQPPOSPPP
dummiesRPPPOPPPPP
dummyQTNPPOPPOO
dumpedOLVPPPPPPP
duodenalPRPPOPOPPP
dupuytren'sIPOPPPYPPP
durPNRPPPPPPP
duraPMUPPPOPPP
durationWNORKOOSNN
duration $QOOTNPPOPP
durchPNSOPPPPPP
dureOPRPPPPPPP
duringYNFVOKRPSM
during aTPOOPNOQPP
during theSRPNPPPPPP
durmioPRPPPPPPPP
duroPG[PPPOPOP
dusPULPPPPPPP
duskyOHZPPPOPPP
dusky $PMSPPPPPPP
dustMRSPPOOPPP
dutiesOQPPPOPUOM
dutyDNLOPKLLXh
duty $OPOPPOONRR
duty ofOKNPPPPOO[
duty roomPTNPPPPPPP
duty toPOPPPPPPNS
duwPPSPPNPPPP
dvlaMNMPPOOTMZ
dvtPRMVNPQONP
dvt $PNPVORNPNP
dxMKLOOKX^OO
dyeOORPPPPPPP
dyingK[SOOCNKP]
dying $NMWPPOPPPP
dying forOSPPPOPPPP
dying ofOXKPPOPPPO
dysphagiaMOPPPPPSPP
dyspneaVQMNPPQPOP
dysreflexiaPNVONOPPPP
dystociaNZNPPMLQQO
dystocia drillPSOPPPOPPP
eO:fENPRX[I
e $NMRPOOTMOU
e aJKZPPUOOPO
e adessoPKWPPPOPPP
e coliRPLPPONSSP
e ilNSOPPPPPPP
e learningLYKPPNMOXN
e mMOPPPPOWOP
e naoNPUPPOOPOO
e nonOLPPPXOPPO
e oNRMPPNOOXO
each>HPXSZTOVL
each otherNUKPVOPPPM
eaglePSPPPPPPPN
eagles_EOPNPOPPP
earND>KO_bTOQ
ear $SIXNPOPPPP
ear infectionQMOPPUPPPP
earacheTPPPPMPPPP
eardrumPKPPPVPPOP
earlierOWLPOPPPOP
earlykPGKNGWNLM
early $UPNPPMPPPP
early forPROPPPPPPO
early inTMPOPPPPPP
early orPOPPPPRPPP
early repolIMPPPP[PPO
earringsPROPPOPPPP
earsOIOOP^LPNR
ears areNQOPPUOPPP
earthquakeOHZPPPPPPP
easeRPPOPPPPPP
easierPNSPPPPPPP
easilyPVJPPPPPPP
eastYEVPPOOPOP
easterMYLPPOOPPP
easyL^GPPPPPPP
eat][=OOYLNNM
eat $N[NPPPMOON
eatenMTQPPOPPPO
eatingMa=ONTVOOO
eating $OUOPPPLPPP
eating aPLVPPNPPPP
eating toastPROPPPOPPP
eatsMG@PPgXOON
ebenPNSPPPPPPP
eblOVNPPPNPPP
ebl #3PYJPPPNPPP
ebmePTLPPPPPPP
ecgLNPLOObKPO
ecg isPJVPPPPPPP
ecg machinePWNPPPNPNP
ecg normalIaOPPOLLPP
echoKOOKNPR]ON
echo $PJQLPOL`OP
echtVKNMUOOPPP
eclampsiaRPVVMLMNNO
eclampsia $TPPNPOPPPP
eclampsia boxNXNPPOPOPP
eclampticMIYPVMOPPP
ecmoQH[NONLPVO
ecmo rewarmingPOPPPPPRPP
ecprPOPPPOPOTO
ectRRPOOOOPPP
ectopicOQTSLNPOPP
eczemaTTLNNUTMKN
eczema $QLOOPUSPNP
eczema ?POOPOOTPPP
edlCRHMHALkK
ed $_EPOOOOORO
ed doorsONSPPPPPPP
ed isOVMPPPPPPP
ed orINOPPNOPZS
edemaNMVPPOQPPP
edgeO@WPPQZOPO
edgesQLQPPQPPPP
edinburghRWOPPLMOOP
educationTROOPPOOOP
educatorMVPPPOPPOP
eegOZJPPMQPPP
eenDKTVRLFK\\
eentjePNTPPPOPPP
eerstOKLPPPOP\P
eersteVMQPPOOOOP
ef\SIMJPROPO
ef #2PYJPOOPOPP
ef isVMMPPSOPPP
efavirenzLPPPXPPPPM
efectiveSPPOPPPPOP
efectsTPPPOOOPPP
effectb?RNVSMPNJ
effect $QNSOOPOPPP
effect onXJOPXPONOL
effectiveRUPLOOOPOP
effective isLUPPPPPPOP
effectivenessXOPNKPPPPP
effectiveness $XOPOKPPPPP
effectsQPOOPSOPPP
effects ofSOOPPPPPPP
effetUNOPOOPPPP
efficaciteROPPPOPPPP
efficacyYNPNOPPNOP
efficacy $UOPOOPPOPP
effortOORPPPPPPP
effusionIOPPPPYPPP
eficaciaYNLOPPPPPP
egfrMOKX`KHOOO
egfr #2OOKV_LHOOO
egfr ofMQPRROPPPP
eggNNFN`NXOKO
egg allergyQMNOSRPPPP
eggsLPOPOVQPOO
egoPZHPPOPPPP
ehPSNPPPPPPP
ehrPVLPPNPPPP
eightK_POPJMPPP
eight monthsPNTPPNPPPP
eightyOUOPPNPPPP
einLOKOPVNOOY
eineVLQPPOOPPP
einenNLOPPOOPOZ
einerPHZPPPOPPP
eingeschlafenPRNPPPPPPP
eingesperrtPMTPPPPPPP
einheitenOKWOPPPPPP
einmalPORPPPPPPP
eiolSPPPPPMPPP
eisPLVPPPPPPP
eiskaltPLUPPPPPPO
eitherLgAPPLOPQP
ejectionPSPPPPPNPP
ejection fractionPSPPPPPNPP
elJa[OPXDJHL
el bebeNQPPSOPPPP
el pechoPOSPPOPPPP
elaFKXOP[OOPO
elbowOMNTOOTNUN
elbowsOKTPPOUPPP
elderlyZLKXONNOMO
elderly $WLNQPPOPOP
eldestPMSPPPPPPP
eleNJWPPONPOW
elearningOVLPPPPPPP
electiveR[IPPOOPQK
electricKTTPPQONPP
electricalTNOPPPPPPP
electricianPSNPPPPPPP
electricityPSOPPPPOPP
electrocutedPB_PPPPPPP
electronicOSOPNPPOQP
elephantPTQPPLPPOP
elephant onPNSPPPPPPP
elettricoOLWPPPPPPP
elevadorORQPPPPPOP
elevationMRLPPPVPPO
elevatorPSQPPPNPPP
elevator wPNSPPPPPPP
elevatorsPORPPPPPPP
elevenN\NPPMOPNP
elfMWMPPPOPPP
eliquisPHPQUVOOOP
elkaarPORPPPPPPP
ellaSOLPPUOPOP
elleU>kNNRIONM
elopementKPPPPPPNXP
elseGSZONRWOHN
else $NPOPPPTPPP
else ?NPRPONTPOP
else isNWQPPPPPKP
else'sQPNPPMOPPT
elsesOQOPPRPPPP
elsewhereTNJPPPPXMP
emSBOZNUEMS[
em $O[KPPPPMNP
emailM]LPPLOOQO
email $NVMPPPOPRP
emailedPQKPPPPOPV
emailsNZMPPPMPOO
emails $OXNPPPMPOO
embarazadaPHYPPPPPPP
embarrassedPULPPPOPPP
embarrassingNPOPPTPPPP
emboliaQNLPPPNYOO
embolismRMSPPPOOPP
embolusPPRPPPOPPP
emdrONPPPSPPPP
emergencePUMPPNPPPP
emergencyPGOMONMVUX
emergency roomRHXPPPOPPP
emisOSNPPOPPQP
emlaLPPROPPPSP
emollientSQNPPOOPPP
emollientsSNPPPPPPPP
emorragiaPOTPPOOPPP
empagliflozinNSMOOPPPTP
empapadaPMSPPPPPPP
empezarPNSPPPPPPP
empiezaPRNPPPPPPP
employeeNTOPPPPPPP
employerOMOPPNPPOX
employmentNNPPOXNPPO
emptiedPTQPPONOPP
emptyGV\MORSLML
empty $PNSPPPPPPP
empty andPIPPPWPPPP
emrKPOPPMPP[P
emsULTPPNNPPP
emtalaMKPPPPPPOZ
emulsionRQOOOPPPPP
enW9_\XULQHD
en #2RNSPPOOPPP
en deNMYPPOOPOP
en elKWNVPSMONN
en hijPLVPPPOPPP
en laKJVOPTVOON
en sallePXKPPPPPOP
enalaprilMOQPTPOPPP
enceinteSOOPPPPPPP
encephalitisLPPUOPPPPP
enciasPNSPPPPPPP
encorePWLPPPOPPP
encounterOOPPPPPTOP
encuentroPMTPPPPPPP
endHd[NOPMNBO
end $NUPPPQPONO
end itPHYPPPPPPP
end ofR]HOPNNPOP
end upRPPOPPPPPP
endarterectomyRPOPPPPPPP
endedSXHOPONPPP
endoMQIPOTMPYP
endo #1PNTPPPOPPP
endometriumNMNPPOXPPP
endoneOSOOPPPPPP
endoscopistPVLPPPOPPP
endoscopyNI`OOONNQO
endpointsYNNOOOPPMP
endsLPWOONOSNO
enemaIKLPfPLOPP
enfarteXNKPPPPPPP
enfermagemPVLPPPPPOP
enfermariaOTOPPPPPPP
enfermeraPMTPPPPPPP
enfleOORPPPPPPP
engasgouPKVPPPOPPP
engasgueiP\HPPOPPNP
engineOSOPPOPPPP
engineerPXGPPNRPQO
engineeringPROPPPPPPP
engineersPTLPPPPPPP
englandPTOOOOPPPP
englishORQPPOPPOO
enhancedSNPPPPPQPP
enhancingLMOPPPXPPP
enjoyJVPPPPPPPP
enlargedOOOPPPSPPP
enormePNSPPPPPPP
enoughdGHJNQORNT
enough $NTPOPNOOPS
enough ?PJNOPXOSPP
enough forPOPPPPPQOR
enough orVPOLPOPPPP
enough to^GNOPNRPOO
enoxaparinKNOTWPOPPP
enroladoPVKPPPPPPP
ensaioZNJPPPPPPP
ensayoWLOPPPPPPP
ensayosYOKOPPOPPO
entWSXOPRJOIM
enterOROPPPPTLP
enteralPOOOSPPPPP
enteredOSPPPOPPPO
enteringLOVPPPPPOP
enteroSNQPPOPPPP
enthusiasmOTNPPPPPPO
entirePMTPPPPPPP
entitledPMPPPOPPPU
entonoxQROPOPPPPP
entortouPNSPPPPPPP
entraPMUPPPPPPP
entradaPWKPPPPPPP
entranceLVXPPPPKLO
entrance $LMXPPPPPPP
entrouPNRPPPPPPP
entryFLWPOOLSN[
enughSNPPPPOPPP
envelopeNSPPPPPPOP
eoeLONPOPYPPP
eosNAOPPNePPP
eos #2.NAOPPNdPPP
eosinophilOOOPPOTPPP
eosinophilsLNPPPOWPPP
epPQSPPNOOPP
epaWMPOOPNPPP
epdsNIPPPPYQPP
epiOFVLPNOOXT
epi inOOSPQPOPPP
epicRbIOKOOOMO
epiduralPOUK]QGOOO
epidural inPWMPPPNPPP
epiduralsTOPPPPNPOP
epiglottisPMUPPPOPPP
epiglottitisOOPPPPRPPP
epilepsyCSNN\POPNU
epilepsy $LMOOWOPPOT
epilepticLUPSNONOOQ
epilepticusTKOPPPNUPP
epinephrineQPSNNOORPP
epipenMTSPONPPPP
epipensPYOPPPPPIP
episodeZMNOPOOPPP
episode ofSOPOPOPPPP
episodesNOMPPPXOPP
epleyWHMPPVOPPP
epmaOWOPPMPPPO
eprPPOPPOPPRP
epworthMLNPPOYPPP
equalPXHVOOMPOO
equinaNJUOPNRNOV
equipaOWLOPPOPPP
equipePSNPPPPPPP
equipoOWLPPPPPPP
equivalentKLOYMPUPOP
equivalent ofOOOTOPPPPP
erXM\NLQNLMM
er #1OYIPPPPPPP
eraN[OOPNNOOO
eradicationQOPUPPONOP
ercpRNQOOPPQPP
ergometrineKPPWOPPPPP
erinNMXNOPPPPP
eroOXIPPPPPPP
eronderOPRPPPPPPP
erreursPNOPPOON[M
errorNF[HPNOMUZ
error $NMYIPPPMWO
errors^IKOPPOOMT
errors $\JLPPPPOMT
erspcULOPPPPPPP
ertapenemNOPOQPPOUP
eruitNHaOPOMOOO
erythromycinPPPNRPPPPP
erythropoietinSPNOPPPPPP
esPEPNNVXXLL
esasPQRPPPNPPP
escalationPRNPPPOORP
escaleraPSNPPPPPPP
esceOIRPPXOPPP
escharNOPPPPSPPP
escitalopramRQPPPOOPPP
escorpiaoPNTPPPOPPP
escuraOORPPPPPPP
esettfFNNLPMPPO
esketamineUNPOOOPPPP
esmololPPSQMPPPPP
espressoOYIPPOPPPP
espumaOMTPPPPPPP
espumandoPNRPPPPPPP
esrNUMOPMUPOO
esr #2KUNPPNVPPP
esrdMQONUPOPPP
essaOWLPPPOPPP
essaiRRNPPPPPPP
esseNXLPPPOPPP
estLZROOLLNNU
estaGEbNOLKObM
esta enPWLPPOPPPP
establePWKPPPPPPP
estacionamentoPTOOPPPPOP
estamosPHYPPPPPPP
estaoORPPPPPPPP
estatesLXGPPONO[O
estatinasROPPPPOPPP
estavelSTKPPPOPPP
estoyOSQPPOOPPP
estrogenRPPPPPPPPP
estudiosSPOPPPPPPP
etKBgXORLJLQ
et caONVPPPOPPP
et ilPLUPPPPPPP
et laNUOPPPPPPN
etaC]WPOOLPPO
eta #1ONTPPPOPPP
eta ?D`QPOPMPPO
etacWJPPPPPPPP
etageOINPPPOP\P
etcoOEYPPOUOPP
etco #1OEYPPOUOPP
ethicsMYPPPOPPMP
ethnicNNPPPPUPPP
etohNOPPPOOPPU
etomidatePKYOPPPPPP
etranglePKVPPPOPPP
ettTMTPPPLPPP
euOSJPPOOPPW
euroPRNPPPPPPP
euvolemicPLLPPPXPPP
evacPSNPPPPPPP
evacuateNOSPPPPORO
evacuatedPROPPPPOPP
evalNROPPPPPRP
evdNLWPPPOPPP
evenQ_BPPUOPMN
even theOVKPPPPPPP
eveningHWFSWTPPON
evening $PROPPPPPPP
eveningsJLKPPT]OOP
eventRMPPPNPPPS
eventosROPOPPPPPP
eventsYPONKPOPPP
events $WPOPLPPPPP
everV\IHMMXOMO
ever $MSMIOO]PPP
ever sincePROPPOPPPP
everyN0HQN}SLUJ
every #1XKTPNKOPQP
every #2QMOWPOPPNP
every dayUJQOVNNPOO
every eveningQOLPPVOPPP
every monthTNPPPOPPPP
every morningPJLPP[OPPP
every nightNNMPPXPPPP
every otherRROPOOOPPP
every shiftPHMPP[OPPP
every singlePSPOPOPPPP
every timeQSNPPPOPPP
every twoSROPPMPPPP
every weekSVOPPMNPOO
every yearTQLPPQOPPO
everybodyOXVOOOLPKO
everybody $ObFPPPPPJP
everybody'sOWMPPNPPOP
everyoneKT`NNMMOMO
everyone $NJZPPOPPPP
everythingUMNOOJIO^Q
everything $MYIPOOTPOP
everything andOORPPPPPPP
everything iPVPPPKPPPP
everything onb>JPONIPaO
everywhereQUWPOKPOLN
everywhere $ONVPPPOPOP
evidenceaMMLOHMNTT
evidence $^JOMOOOOOP
evidence forQUPOPKPPPP
evidence onRPPPPPPPOP
evidence summaryLUPPPPPPOP
evidenciaSOOPPPPPPP
evidenzTPPOOPOOPP
evitaZNNPPOOOOO
evitareUPOOPPOPPO
eviterWOLOPPOPPP
evitoJPPOYPPPPP
evsPULPPPPPPP
exRTPOPPEQNW
ex smokerRUOPPSGROP
exacerbationRPPOPPPPPP
exacerbationsSOPPOPPPPP
exactlyNJRNNUOWOP
examVXJTMONPMM
exam $HMMSP\OPPP
exameOIOPPO[PPP
examinerPTNPPNPPPP
examsNSOOOUOPNP
excellentNTNPPPPPPP
exceptRTKPOPPPPP
excerciseRPPPPPPOPP
excessPNRPPPOPPP
exchangePPSPPNPPPP
exchangedONSPPPPPPP
exciseRPPPPOPPPP
excisionQNPPPPLUPP
excludeYNOPPNLPPP
exclusivelySOPPOPPPPP
excuseQTKTPMOPOP
executorPOPPPOPPPR
exerciceKZNPPPOPPP
exerciseYROOONLOOP
exercise forROPPPPPOPP
exercisesUOOPPPNPPP
exertionalNNPPPOTPPP
exhaustedIGePOOMPPP
exitOOXPPPOOPL
expectOXMPPPOPNP
expectancyRNPPPPPPPP
expectantTQMPPPPPPP
expectedLWFPOTUPPP
expectingTROPPLPPPP
expirePVMPPPPPOO
expiredMYOOPLPPPR
expiresPROPPPPPPP
expiringPROPPPPPPP
expiryOTOOPPPPOP
explainLPPPPPUPPP
explainedNTNPPPPPPP
explodedOLWPPPPPPP
explosionOMUPPPOPPP
exposedPHPPPPPPYP
exposureYHNOKOOPOX
expurgoOH[PPPPPOP
exsanguinatingPORPPPPPPP
extendKMNWPPYOMN
extendedXJOSPPONOP
extendingPMTPPPPPPP
extensionJYFNPPNN_O
externalOJOPPPTUPP
extinguisherOKXPPPOPPO
extra\VHQNLNOOO
extractionGSMUPUOPPP
extraduralPVKPPPPPPP
extravasatedOPROPPOPPP
extravasationOOQSPOOOPP
extubOSNPPPPPPP
extubatedOSRPPONPPP
eyeR7OMVWaNTJ
eye $SPPPPMQPPP
eye andJPQPOOWPPP
eye casualtyQOQPONMPUP
eye clinicTULPPONPOP
eye dropsOULOROOPPP
eye isPJOPPWPPPP
eye washOUNPPPOPPP
eye'sPMTPPPOPPP
eyeballOKSPPPSPPO
eyeballsPRNPPQPPPP
eyebrowsPTLPPPPPPP
eyelashesJZNPOPPPPP
eyelidOQEOPUWPPP
eyelidsOQSPPOOPPP
eyesHDkNJTWMKN
eyes $MSRPOKTOPP
eyes arePHTPPUPPPP
eyes rolledPLUPPPPPPP
eyes rollingPOSPPPOPPP
eyewashNPTPPPPPPO
eyewash stationNPTPPPPPPO
fnJHNJ@[NPN
f #1RXLOPNNPQO
f #2]KNOONMPPP
f $KNOPQPXPPP
f bmiPPNPPPSPPP
f dmRPPPPPNPPP
f gRNPPPPPPPP
f noPORPPPPPPP
f onNPOPOPTPPP
f uKWOPPPPPPP
f withPPPPPORPPP
faUGNOPOYOOO
fabRPPPPPNPPP
facadaPLVPPPPPPP
facciaNLWPPOPPPP
faceUDfONDWQNK
face $SGUPPPSPOP
face andPOSPPPPPPP
face downPHZPPPOPPP
face hasPOTPPMPPPP
face isPROPPOPPPP
facesPMTPPPOPPP
facialSMWMONOPPP
facilitiesMcBPPPOPOP
facilityOLOQPPMPZO
facoNLTVPONPPP
factNNSRPPPPOP
factorRQPPPONPPP
factorsVRJPPPOPPP
fadePORNPPRPPP
fadingOMSPPORPPP
faePRPPPPOPPP
faecalSOPPPPPPPP
faecesNOTPPPNPPP
fagOOQPPPPPSN
fags]EMPP^NOHO
failPOMORTOPPP
failedYQUOOJLPOO
failingQOZMOOPPKP
failsSNPPPONPSO
failureTSGORVNPLO
failure $VOOOOOPPPP
failure ?SPPPPPPPNP
failure rateSPPONPPPPP
faintNQRPPJXPPP
faint $PNTPPOOPPP
faintedPTRPPSKOOO
fainted andMLYPPOPOPP
fainted atMQLPPRTPPP
fainted inORWPPNJPPP
faintingMMXPPQNPPP
faintsGXMPPPUPPP
fairOTNPPQPPNP
faitNRHPP\OPOO
fakeRWMONOOPOP
fake bloodOSOPPPPPPP
falaNRSPPOOPPP
falarPNSPPPPPPP
fall@RFMOGe^PQ
fall $UNKPPLVPOQ
fall fromQNPPPPORPQ
fall onPOTOPOOQPP
fallenP<TPPYOPYP
fallingGG`PPWJOOS
falling $PKVPPPPPPP
falling outNLJPP\PPPP
fallotPROPPPOPPP
fallsiWFOOMDMOP
falls $aHNOPLNOOQ
falls thisMPPPPTOPPP
falltKWPPPPOOPP
falscheOF\PPPOPPP
falseXTEPPOSOOP
false alarmOVLPPPPPPP
faltaN[JPPOOPOP
faltanNSPPPPPPPP
faltouOTMPPPPPPP
famPSOPPPPPOP
fameM[NPOONOOO
familiaORQPPPOPPP
familiarPKRPPPPPUO
familieOWLPPPNPPP
familiesSLOPPPOPTO
familyQRGNSFSOKb
family $NCXPPOYRIT
family historyRPPPPPPPPO
family isPROPPPPPPP
family meetingSNPPPPPPPP
family ofOUSPPPOPJP
famotidineTPPOPOOPPO
fanIiDOPOMPPP
fangtPUNPPOPPPP
fansOZJPPPNPPP
farWHbKMQLQLM
far apartVPOMNOPPPP
farePLTPPOPPPP
farewellPPRPPPOPPP
farlaPORPPPPPPP
farmQH]PPNJPNT
farmaciaOSIPPVPPPP
farmerHWBOOLfOOO
fascPSMPPPPPPP
fasciaRKPPPSNPRP
fascia iliacaRMPPPPOPRP
fasciitisPROPPTNPOP
fasciotomyTPMPPPOPPP
fascitisRPPPPOPPPP
fastNG^[HUFNTM
fast $MM^QPNKOOP
fast can_MMOOLOPOP
faster`IPMOLOOOP
faster $ZKPPPMPPPP
faster ?UOPNPPPPPP
fastestMPTPPPOPPP
fastingSLEOPWVORO
fatKEXOP]ZOEO
fat $LKPOP[\OEP
fatherDK]PP`MKMN
father inMMVPPRPPPN
father isNKZPPNPPPP
father'sQKLPP[NPPP
fathersVNOPNPPPPP
fatigueWVHPPMMROP
fattoOUOPPOOPPP
fattyPKJPP^QPOM
faucetUNPPPOPPOP
faultOGPPPPPO\P
fautPILOTOOO\O
favouriteJVPPPPPPPP
faxMXNOPOPPOO
fazOLWPPPPPOP
fcOMWOPPOPPP
fc #2OMWOPPOPPP
febbreOQFPPN]PPP
febreOPSPPPOPPP
febrile[OLNOSGSPO
febrile fitLSMPPUOPPP
febrile seizureVNOPPPMPPP
febuxostatRNPPSOOPPP
fecalSOOPPPQOOP
fecesROPPPPPPPP
fechandoPJXPPPOPPP
fechouPMUPPPPPPP
fedPJ`PPMOPKO
fed sincePLTPPPPPPP
feeHCONPPPzJE
feedMTMOSJSOOS
feed $PNSPPPOPPQ
feedbackSOOPPPPPPP
feedingQW=NUZOOOQ
feeding $TKRPLWMPOP
feedsQFULWTMORO
feelKLQOMeKOON
feel aPLUPPQOPPP
feel betterOVOPPMPPPP
feel fineTIPPPTPPPP
feel herPMTPPPPPPP
feel hisPORPPPPPPP
feel itPKQPPTPPPP
feel theMNRPPTPPPP
feelingRSLNOQSPPO
feeling inPPSPPMPPPP
feelingsPVMPPOPPPN
feelsN=]OMLcOOO
feels finePKOPPOXPPP
feels likePYRPPJLPPP
feels wellOUPPPPMPPP
feetH^POOOSOKO
feet $PYKPPONPPP
feet areQRWPPGPPPP
fellTTdOOBIMOO
fell andTOSPPJPPPP
fell asleepPWKPPPOPPP
fell downOSOPPPOPPP
fell fromQSOPPONPPP
fell inPTNPPPOPPP
fell offPRTPPLQNOP
fell onOPSPPPOPPP
fell outPNSPPPPPPP
fellaUMQPPKSPPP
fella inPJWPPPPPPP
fella'sPKUPPOPPPP
fellowOWLPPPOPPP
felodipineJOPOZOPPPP
feltPVKPPORPOP
femOJXPPOOPPP
femaleSNTOOONPPP
femmeQMROTOOPOP
femoralNLUPPPSPPP
femoralsOQRPPPNPPP
femstopPROPPPPPPP
femurJPPPXOLUPP
fencePKSPPRPPPP
fenoOPPPPPRPPP
fenofibrateSOPOPPPPPP
fensterPKVPPPPPPP
fentPOPRPPPPPP
fentanilPORPPPPPPP
fentanylQSSONOMQOO
fentanyl #2NVNQOPNPPP
fentanyl patchNNRQRPOPPP
ferinjectNNMXOPOPPP
fermaONVPPOPPPO
fermoPLUPPPPPPP
ferragensKNZPPPOPPP
ferritinNLGLO][NOO
ferritin #1RNLPPVMPPP
ferritin #2RQKNPVNPPP
ferritin #3ONOOOOVPPP
ferritin #4NLPPPNZOPP
ferrousUCPSPONOZP
ferryPOPPPOSPPP
festaOVLPPPOPPP
festivalNQNPPUOPOP
fetalOPYOPNMOPO
fetal heartLWOPPOOPPP
feuPF\PPPPPOP
feueralarmOUNPPPOPPP
feuerwehrPQRPPPPPOP
fevPONPPPTPPP
fev #1PONPPPTPPP
feverSLIFWO[MTO
fever #2^PPAPPRPPP
fever #3.INRZOPPOPP
fever $GULOX\EOQP
fever andLPQPPTOPPP
feversNSNPPPRPPP
fevgSPPOOOPPPP
fewKTNORLXPPP
few daysMPPPSQPPPP
feweriKJONNKOOO
fewestRPPPPPPOOP
fezOTQOPOOPOP
fezolinetantSPPPOPOPPP
ffiTNPPPPOPPP
ffpNOXOOONOQP
fgmOLPPPPOOPY
fhNHaPPNLPPP
fhrNLVPPOQPPP
fhr #2NMVPPPOPPP
fhtKTTPPPNPPP
fialaONSPPPPPPP
fiancoOMLPPPYPPP
fibNRYMMNNPOP
fibreopticPTMPPPPPPP
fibrillationRQOOOPPPPP
fibrinogenOOTPPPOPPP
fibrinogen #2.ONVPPPOPPP
ficaKUOPPONPVO
ficouMVOPPPPPPP
fidaxomicinQOPROOOPPP
fiddlePYIPPPOPPP
fiebrePLUPPPOPPP
fieldSHSPPPUOPO
fievreMQJPOUTPPP
fifteenOQSPPONPPP
fifthKJPXOOVPOP
fiftyQOPPPOSPPP
fightHXMPVOPPOP
fightingOHZPPOPPPP
figliaOMUPPPPPPP
figureNPNTPPPPPP
figuresRQOPPOPPPP
figures $RQOPPOPPPP
filaNMPPPPWPOO
fileP[DPOMMPSV
file $TWOPPOOOLN
filedMYLOPNPNUN
filed $NWNPPPPPPN
filhaPORPPPPPPP
filhoNNPPPPOOPW
fillPGOOPOOQQZ
fillePNTPPPOPPP
filledNVRPOPLOPP
fillerPROPPPPPPP
fillingVGXPPNNPPP
filling theNNWPPOOPPP
fillsKNPPPPP[OM
filmSPGPOM\SJQ
film $NJNPPP\PPP
film ?PNPPPPSPPP
film isPROPPPPPPP
filmedOKNPPNPON\
filmsYMNPPMKPOW
filsPKQPPVOPPP
filterRTKXMOMOPO
filteredXMOPOPNPPP
finNJIPPPbPOO
finalNOLOP]MOPP
finallyM_MPPLOOOO
finally $NUOPPPPOPP
financeLWOPPNPQOP
finasterideNOPOTQPPPO
findZDUVPDLO\N
find $TOOPPLOPSP
find aPORPPPPPPP
find himPNTPPPOPPP
find meOBSWPMPPYO
find theQYFPPPPPQP
findingPLKPP\OPPO
findsRQPPPPOPNP
fineNc0GDbjNOL
fine $MXHOOOXPOO
fine atOQXOOOMPPP
fine butPLQPPOPPRR
fine forTOOPPOOPPP
fine inOOQPONTPPP
fine isQNPPPPQPPP
fine noTRLOMLWPPP
fine nowRGWPPLTPPP
fine onPTOPNPPPPP
fine toONOOPWNPPP
finerenoneTPPONPPPPP
fingerOVGNPO[OMP
finger onNPOPPUOPPP
finger'sOHZPPPPPPP
fingerprickSOPPPPOPPP
fingersGJ^OPMXPOO
fingers $OWIPPPQPPP
fingers inPMSPPOPPPP
fingersticksUNOPPPPPPP
fingertipsOTPPPONPPP
finiPNTPPOPPPP
finishLQfNOMMOGO
finish aOKWPPNPPPP
finish theTNOPPQOPPP
finishedJeKOONMONO
finished $NIUPPVOPPP
finitaOOUPPPOPOP
finitePVJPPPPPPP
finitiOTOOPPPPPP
finitoOPSNPPPPPP
finoOQRPPOOPPP
fioVONPPPNPPP
fio #1VQLPPPNPPP
fiottiPKVPPPPPPP
fireEPdOOKRMNQ
fire $OTOPPOOOSO
fire alarmNZIPPPOPPP
fire doorPSLPPPPPPP
fire drillOYMPPPOPMP
fire inO>gPPPOPMP
firedNV\PPLOGOP
firesWPKOPPPPOP
firmIUKPPOOPPZ
first[MGXKEJ_TN
first #2MKNNPPP]PP
first $GBbOOSJVRR
first ?HNcOMTHOPP
first aidMXLPPPOPQO
first dayOTMPPPPQPP
first dose\LNHPPPPSP
first forXOMPPPPONP
first goNXLPPPOPPP
first inRUNOPMPPPP
first lineNPPOPPPPUP
first oneTNPPPOPPOP
first orYNQPPMKSNP
first passZOIOPPPPPP
first timeOWGOPNYNOP
first trimesterRLOMYPOPOO
first unprovokedTNPPPPPPPP
fish[[KOOMOPHN
fish oilUQMOOOPPPP
fish tankOORPPPPPPP
fishbonePLRPPRPPPP
fishingPTMPPPPPPP
fisioterapiaROMOPVOOOO
fissureSOPOOPPPPP
fistPMWPPLPPPP
fistsPLUPPPPPPP
fistulaWOMOPNUNNO
fistula'sMH\PPOPPPP
fit[V>LJHYWVM
fit #2ROPPPOQPPP
fit $ISRPPOQOPS
fit asPYIPPPOPPP
fit atTQPPPPLPPP
fit forOSPPPPPPOP
fit inQKPPPPVPPP
fit notePCNPPYOXOP
fit testingNOLPPPOL\P
fitbitPWNPPMOPPP
fitnessNNPPPPPROS
fitsRLYROLNPOO
fits $RNSPPPOPOP
fittedUPMPPPOPPP
fittingR=tNMJIPOP
fitting $OK\PNONPPP
fitting afterOOSPPPPPPP
fitting inPKUPPPPPPP
fiveUVPSLOLOPL
five $OPNPNRPPTP
five aKULPPYNPNO
five daysTNPTPMOQOO
five minutesPNTPPOOPPP
five monthsPORPPPPPPP
five weeksSOPPPOOPPP
five yearsXKPPOOPPPO
fivedPSNPPOPPPP
fivesRPPPPPPPOP
fixQ]HOOPOPMP
fixationQSNPPPOPPP
fixedQWDUO^HOMM
fixed $N[DOPWOPPN
fixingYQJPPNPPPO
fizORPPPPPPPP
flagOVKPPPOQPP
flags[MNOPOLQOP
flagylOOPOTPPPPP
flailYKMPPPPPPP
flamesOE]PPPOPPP
flankPORPPPOPPP
flapPORPPPPPPP
flareSSLTOONOOP
flare $YNOLOPPPPP
flaresPPNLOYNPOP
flaschenMPNPPOOPVP
flashLNSPPPOPVO
flashes\INNOMUOOP
flashingPMVPPOOPPP
flashing lightsPMVPPOOPPP
flat>XTOO^UNKN
flat #1PNTPPPOPPP
flat $LRQPPUMOOO
flat batteryPOTPPMPPPP
flatlinedMZMPPNOPPP
flatliningPKVPPPPPPP
flatmatePQSPNOOPPP
flatsPGPPPPPPYP
flauwPMVPPPNPPP
flecainidePOSNPPPPPP
flewMPTPPQNPOP
flexionONLPPPXPPP
flickerPRNPPPPPPP
flickeringNTIPPOOPWP
fliesQULPPPPPOP
flightJJNNRZTPOQ
flightsLWONPQOPPP
flippedPROPPPPPPP
flirtingPSOPPPOPPP
floatNOJPPOOP[P
floatersOHNNPQ[OQP
floatingPVMPPNPPOP
flomaxLPPPNVPPPP
floodOSPPPPPPOP
floodedPZGPQOPPPP
floodingPMUPPPOPPP
floorKU\OOBKKaL
floor #1PSOPPPPPOP
floor $L>`PPOML`O
floor andPORPPOPPPP
floor byPMTPPPPPPP
floor inPNJPPPPPXP
floor isPXIPPPPPPP
floor ofPRNPPNSPPP
floor'sPKQPPUPPPP
floorsKXKPPOONUP
floppyNIgOOGMPPP
floppy $PH[POPOPPP
floppy andPOSPPMPPPP
flowQJ[PPNROLO
flow $OLXPPPMPPP
flow onPKOPPPVPOP
flowersPRQPPOPPPP
flowers $PTMPPOPPPP
flownPLTPPOPPPR
flrPROPPPPPPP
fluNTLJ[FLPUV
flu $TPPNOPPPPP
flu clinicOROPPPPPPP
flu jabSRPOPHOQNT
flu jabsHKOOPXPRUQ
flu shotRROOQKPPOS
flu shotsMZMPOPPPNP
flu vaccineROPPPPPPPP
flucloxMRNPOPTPPP
flucloxacillinNOPVOOPPPP
fluconazoleHONWVPOPPP
fludroRPOOPPPPPP
fluidMGUOOMaPKO
fluid $OPNRPPRPOP
fluid inPMPPPOWPMP
fluids[YLNOOGPPO
fluids $RQOOPPOPPP
fluistertPORPPPOPPP
flumazenilPPTMOPPPPP
fluorideTNOPPPPPPP
fluoroquinolonesRPPPOPPPPP
fluorouracilSPPPPNPPPP
fluoxetineVMPLTNOPPP
flurPIXPPPPPPP
flushRRPORNNPOP
flushedNOTOPPOPPP
flushesPKNNP\NPPP
flushingMXOPNMRPPP
fluticasoneHOOWTPOPPP
flutterOPNPPPVPNP
fluxoYPJPPPOPPP
fluxusNKTPPOM\NO
flyNQNOOQNWTK
flyingKTIPN\NPPP
flying toKMOPN\OPPP
fmlaOPPPPPPUNN
fmtROPPPPPOPP
foamOHXPPUMPPO
foamingPIWPPPPPPP
focalRNPPPPNPRP
focusSPPPPONPPP
fodmapONPPPVOPPP
fogPVJPPQPPPP
foggyQLOPPUPPPP
fogoONTPPPOPPP
foiMTSOOPPPOP
foisMWJPPNUPPP
foldNTOPPPQPPO
foldedPF[PPPPPPP
folderO\FQPOPPPO
folder $PPNQPPPPRP
foleyLNOPUOTPPP
folicNRPSPNPOPP
folkQSNPPPOPOP
folkloreTNOPPPPPPP
folksTVJONRMOPP
folks $RQOPNPPPPP
followXQPNONORMN
follow $OTPPPPPOPN
follow upZRJNPONSMO
followedP`CPPPMPPQ
followingPMSPPPPPPP
fomepizolePJOWMOOOWP
fondNRMPPOUPOO
fondoPLUPPPPPPP
fonendoOXMPPOOPOO
fontanPRPPPOOPPP
fontanellePJXPPPOPPP
foodH]FOMVTONQ
food $MeJONKLPPP
footP>eNOG_PLN
foot $PLZPPJPPPP
foot dropQPOPPNUOPP
foot isPOPPPROPPP
foot whitePJWPPPOPPP
footballQSPOPVJOON
footballerTOOPPOOPPP
footsPMTPPPPPPP
for^A#u<Q#}uV
for #1@QY^YNTJDO
for #2XLVROKRLNO
for #2.POVJPPPPPP
for #3NSVKPOOPPP
for $KSNNWTPNNO
for a]IIm\AE]=I
for acuteSPPOOPOQPP
for adultSPPROPPNOP
for afPOPTPPPNPP
for agitationLPPVOPPPPP
for alcoholVOPPOPPONP
for allQYNPOOOOLP
for anNVJ`OKMOTJ
for anaphylaxisROPQNPPPPP
for askingPMTPPOPPPP
for babyNOOOOVPPPP
for backTPPPMPPPPP
for bayPSNPPPPPPP
for bedO^OPPOOLJP
for bleedingUPNOPPPPPP
for bloodPORPPPPPPP
for bpQUNPPMPPPP
for cQPPRPPPOOP
for capMPPPPPPTPP
for chestPHXPPPPPOP
for childQOPRPPOOPP
for chronicTPPNPPPPPP
for colicSPPPPOPPPP
for copdTPPNOPPPPP
for coughRPPPPOPPPP
for covidKYPOOQNNRP
for croupTNPOPPPOPP
for cystitisPPPROOPPPP
for deathNNPOPPPNNY
for diabeticLLOOOPON]P
for dischargeNQPPQPPPPP
for drLNPMPdOLJO
for eQIOPPPPOZP
for everyPNPOPLLO[P
for everyoneOYONONPPOP
for everythingO>dPPOPPPP
for firstPLPOPPPNVP
for fiveQQQTPKPPOO
for fluQNPOOOPSNS
for giQGPPPPPPYP
for goodPTNPPPPPPP
for goutVOPNPNPPPP
for halfQRNPPPPPPP
for herKUCN`NUOKQ
for himNPRPPRPOPP
for hipNSPPPPORPP
for hisRPJNUPPSPN
for homeNVLPPPPSNP
for how]PPCPOPSMR
for icuLPOOPPPOXP
for inrNMPXPPPOPP
for insomniaTOPPPOPOPP
for itOJNPOUXPPN
for ivNPPPPPPQRP
for kidsPTOOPPPPOP
for kneeONPPPOPUPP
for lastPSOQPPPNPP
for legSOPOOPPPPP
for lifeOFPPP\PPPP
for longNOPOPRPTPO
for lowROPOPOOSOP
for lunchMaNOPOOOIO
for malariaPOPPPPPPRP
for me>0{GMyNMHH
for migraineGMPYNMOOZP
for mildTOPNPPPPPP
for minorSPPOPPPPPP
for monthsOJTPPOUPOP
for morePMPPPPPPSP
for mriMRMPPPPUOP
for mrsaNNPOPPPOVP
for myBBSROsOKLO
for myselfOOPPPRPPPQ
for nauseaOOPRPPPPPP
for neonatalOONNPPPRUP
for newPVPPPPPQJO
for nextOUMPPPPPPP
for nightORMPPNRPSP
for nineJE[OPOXPPP
for nothingPZJPPOPPOP
for onceLZNPPNPOOO
for oneOTPOPNPPPP
for ourWPNPPOPPNP
for peQUONPPOOOP
for pedsQKPPOOPOXP
for postUNPOPOOPQP
for pphPOPPPPPRPP
for preeclampsiaVPPJPPPPPP
for pretermKOPXOPPPPP
for recurrentOOPUMPPROP
for refractoryWNPPPPPONN
for renalTPPMOPPPOP
for roomPWKPPPPPOP
for schoolRSPNPOPPNP
for sciaticaQPPPPSOPOP
for selfQOPPPPPROP
for sepsisPPPPPPPROP
for severeSPOOPPPPPP
for shinglesJOPQPPPTSP
for sixPLVQPOPOOP
for socialPPPPPPOSNP
for somebodyPNOPPRPLPU
for someoneNMRRPRPPPP
for somethingRPPPOOPPPP
for soreSPPOPPOPPP
for spinalSPPOPPPPPP
for staffOQOPPUPNOP
for steroidKXPMPPPPPP
for stonesPTOPPLRPOP
for strokeKPPWPPPPOP
for suspectedMNPSPPOSOO
for tenMTOUOPONOO
for tennisUNPOPOPPPP
for thatMQLOPQPPMX
for theLuQHcCMDHG
for theatreOVJNPPPOTP
for thisNPOOPMOPQW
for threeUNPQPONOPP
for twoKUKNPPTTOO
for uncomplicatedSOPPOPPNQP
for usMPMNP^PMQL
for utiPPPOPOPPSP
for vertebroplastyOPPPPPPRPP
for wardPXKPPPPPNP
for yearsXAXNQVNOMO
for youMSOPPPRPPP
for yourPCUPPXPPPP
foraQRLOPOOONW
forbiddenOROPQPPPPP
forcePLOPPOPPNY
forcepsPORPPPPPPP
forearmLN\OPNMPOP
foreheadSINPPOXPPP
foreignOPMRPPSPPP
forensicPORPPPPPOP
foreverOUPOPQNPPP
forever $OXOOPMNPPP
forgetPPSPPPNPPP
forgetsPGQPPYPPPP
forgettingNPPSPPPPPP
forgivePOVPPLPPPP
forgotPMNPPVPPPP
forgottenPTMOPPPPPP
forkPROPPPPPPP
forkliftPGXPPPPPOR
forksPUOPPPPPLP
form9W8MMFH}aL
form #1MLOPPJOZG]
form $S_OPPNORGI
form forMPOOPOOL\M
form isPXOPPPPNLP
formatPNPPPPPRQP
formerNROPQPPPPP
formoterolOOPPOSPPPP
formsLWHOORSN^F
forms areOVPPPNPPPN
formulaWOPPPOONPP
formularyMOOPOOPOYP
fortPPKPPWPPPP
fortbildungNUPPPPOOPP
forteOITPQPUOPP
fortnightSRLPPQNPPP
fortyGLXVQSMPPO
forty minutesPSQPPPMPPP
forwardNNSPPRRPOO
fosfomycinVPPSKOPPNP
fosphenytoinOOPVONPPPP
fosterOPPPPPPPOS
fotoNWMPPPPPPP
foundN\NKQ_QNDJ
found aOS?PPjOPGO
found atLRSPPPOPPP
found himPOSPPMPPPP
found inPXMPPOMPOO
found itPUMPPOPPPP
found onUNQPPOMPPP
found theNWLPPOPPPP
fourL_ZQO?RMMO
four $PLUPPPPPPP
four andPPNPPRPPPP
four hoursQIWPPPPPPP
four minutesOQKPPPVPPP
four monthsSOPPPOPPPP
four ofOKVPPOPPPP
four timesQLQTPOPPPP
four weeksNVLPRONPPQ
fournierRORNPPOPPP
foursQLTPPPPPPP
fourteenPMMPPPVPPP
fourthVSLPPPLPPP
foutMHNPPOONWZ
foyerOVNPPOOPPP
frPNTPPPNPPP
fractionQSPPPPPNPP
fractureASJNNS`POU
fracture $URQONOQNLO
fracture ?MPPPPPQPPR
fracture inOPPPPPPRPP
fracture painMOUPPPOPPP
fracture surgerySNPPPPPPPP
fracturedPROPPOOPPP
fracturesSQVOONKOPO
fractures $SVNOOOLPPP
fragilePPNPPPRPPP
fragmentRPPPPPNPPP
frailSWKVOIOPPP
frail #2PPLTPPPPPP
frailtyOOMOPLN^OO
frameOWMPPONPPP
framedPSOPPNPPPP
framesUNOPPOOPPP
framingOVPPPLPPPP
frascoPORPPPPPPP
frauOLXPPPOPPP
frayedPROPPPPPPP
freddoPLVPPPPOPP
freeOYTOLESLYL
free #1HNMOPP^PPP
free $LWUPPPPPIP
free andTLQPPPOPPP
free atQLOPPPPPUP
free sinceOSOPPPPPPP
freedPMTPPPPPPP
freezerPXIPPOPPPP
freezingQZIPPXOPFP
freezing inP]NPPOPPFP
freiOUMPPPOPPP
freitagOWKPPPPPPP
frenchVMOPPPPPPP
frenteWNNOPPOOPP
frequencyMJN^OPOPPP
frequentZOPMOPOOOM
frequentlyOPPRPPPPPP
frerePKNPPWPPPP
freshSTUPPOJPMP
fresh bloodMOXPPPOPMP
friLVLPPUPPOP
friaPQRPPPOPOP
fridayFQUSPZPOJN
friday $NXMOPLPPRO
fridaysPSMPORPPPP
fridgeCcDNOJKNgO
fridge #1OSPPPPPPOP
fridge $PVOPPPOPNP
fridge alarmPULPPPPPOP
fridge doorPTMPPPPPOP
fridge isPSNPPPPPPP
fridge tempPKOPPPPPXP
friendIJION]SOVS
friendlyQUMPPNPPPP
friendsQLXPPMPPPP
frightenedPMPPPTPPPP
frigoOWLPPPPPOP
fringePWMPPLPPPP
frioOKZPPONOPO
frogPVKPPOPPPP
froidPROPPPPPPP
froidePNRPPPPPPP
fromG^K\CTTNLO
from #1MVJPPUOPPP
from #2QKX]NLEPPP
from #2.NMOPPWOPPP
from #3OKMOPPZPPP
from #4QTPPPOOOKU
from aXKLSPSQNON
from bayPVJPPPPPPP
from bedPQNPPQOPPQ
from edQUOOPONMRP
from herOOSPPPPPPP
from herePROPPPPPQP
from hisNRQPPNQPPP
from homeLORPPNPPVP
from itRUMPPONPOP
from lastL_MPPKNPPP
from leaveLXPPPOPPNP
from mePORPPOPPPP
from mondayPROPPPPPPO
from myPPTPPKPPRP
from nowQRMPPPPPPP
from oneTQSOOLNPPP
from ourQOTOPMPOPP
from repairORPPPPPPPP
from roomPVJPPPPPPP
from satPROPPPPPPP
from sundayPRPPPOPPPP
from theP=SLQcZPLJ
from theatreNZGPPQPPPP
from thisPOVPPLNPQP
from todayLNXPPPPPPP
from usOLSPPPPPRO
from wardPRNPPPPPPP
from yesterdayOYNPPNOPNO
frontVR]NNJIOON
front deskMTSOPOPPOO
front doorPTLPPPPPPP
front ofR[QPOKJPPN
frost]FPPPOPPOP
frothOH`PPMLPPP
frothingPG[PPPOPPP
frothyOEQPPP[PPP
frozenK[GNPXOPOO
frozen shoulderOVLOPRPQOP
fruitPWJPPOPPPP
fryerOG\PPPOPPP
fshPKLPPOYPPP
ftUKRPPNQPPP
ft #1UMOPPNQPPP
fuckPORPPOPPPP
fueO`CPPOPPPP
fuelOTOPPPOPPP
fullO\`RNLHGJQ
full $NOZOOOOMPP
full codePKUPPOPMPU
full feedsPZIOPOOPPP
full ofOC]RPROOOO
fullyRTMPPOPPPP
fumesPMSPPPPPPP
fumoOOVOPPOPOO
funMZMRPNSLNP
funcionaRSMPPPOPPP
functioncJLONNONOP
fundNONPPPOPWO
fundedJOPPPNPPZP
fundusLLRPPOYPOO
funeralPRNPPPPPPP
fungalPMOPPUPPPP
funghiOPRPPPPPPP
fungusUMMLOWQOPP
funnelTNPPPPPOOP
funnyOG_PPMOPPP
funny $PIZPPNPPPP
fuoriNMXPPPOPPP
furTUIPPONSOP
furiousPULPPPPPPP
furosemideURNITPOPPP
fursPTJRPPPPPP
furtherLWMQPPOSON
fuseOYHPPPPPPP
fusidicLPPPTPPPPP
fusilPJWPPOPPPP
fusionOPNPPPSPPP
fussP_DPPMPPPP
fvMH]PPPPPPP
fvcLNTPPOTPPP
fwdPMSPPPPPPP
fwd fromPMSPPPPPPP
fxPROOXNJPPP
fxnSOOPPPPPPP
fyiOYLPPPNPOP
fyi $OWMPPPNPOP
gELN`YJI[LN
g #1OUNK_NGOPP
g $MHTMPO]NOO
gaNbHPPONONP
gaatMVPPPPOPOP
gabapentinPLMUWONOOO
gadMTOOOOTPPP
gadoliniumORNI[PNPPP
gain`LOJONOPPP
gain $SNPPPPPPPP
gain fromROPPPOPPPP
gainedlDKOPMMPMO
gainingMXJNPMWPPP
gaitORJPPOXPPO
galPROPPPPPPP
galaOSNPPOPPPP
gallbladderXPIPPSOPOO
gallbladder outXKMPPSOPOO
gambaOIYPPPPPPP
gambePTMPPPPPPP
gameNZKPPPOPNP
game $PUOPPPOPNP
gamesPOOPPSPPPP
gangPULPPOPPPP
gangliaMPPPPPTPPP
ganglionWMOOPOOOPO
ganhaPUMPPPPPPP
gansehautOUMPPPOPPO
ganzPNRPPPPPPP
ganzePNNVPPOPPP
ganzenOI[PPOOPPP
gapTCKQLNgOMO
gapsOVMPPOOPPP
garageNMXPPOOPPO
gardasilROPPPPPPPP
gardePWKPPPPPPP
gardenJVIPPM[ROO
garden $MSKPPPVPPO
gardeningOLOPPVPPPP
gardensMUNOPROPPP
gargantaPH[PPOOPPP
garlicOMSPKXPPPN
gasKGdNVKUKLN
gas $LNLPPO\PPP
gas machinePROPPPOPPP
gas manPUMPPPOPPP
gas smellPE\PPPOPPP
gasesOVNPPPNPPO
gasluchtPMTPPPOPPP
gaspNKYPPONPPP
gaspedPLTPPPPPPP
gaspingHQbOPNNMOO
gasping $PNSPPOPPPP
gaspsPNSPPPPPPP
gastricXRPPPOLOMP
gastric bypassSPPPPPNPPP
gastritisOPPPOSPPPP
gastroRNLQMOOOYP
gastroenteritisPTOPPOOPOO
gastroschisisPPRPPPNPPP
gateMI[PPSOPOO
gate isPNRPPPPPPP
gate'sPRNPPPPPPP
gatepostPRNPPPPPPP
gatesPLUPPPPPPP
gatoradeOMNPPPVPPP
gauzeWFKOPPZPPP
gaveAPUNWNKMKd
gave himLRLPOYPNPP
gave itPROPPPPPPP
gave mePQNPPRPPPO
gave theNMUPPOOPPS
gave upRROPPPPPPP
gave usPWKPPOPPPP
gavetaORQPPOOPPP
gavisconMLPPTTPPPP
gazPMSPPPPPPP
gazeboPYHPPPPPPP
gbsSKRPPOQPPP
gcaOPOOPNZOMP
gcsSP]NPOFOOP
gcs #1SKSPPPOPPP
gcs #2VZKOPOGPPP
gcsfMWPPPONPPP
gdmNVPPPNNPPP
gdprOGNPPOPPO_
gearPROPPPPPPP
geburtONTPPPPPPP
gedaanOOTPPPPOPP
gedronkenPNSPPPPPPP
geenMJ[OPNRPOP
gegenVOJMOOOPOW
gegessenOSOPPOPPPP
gegevenMLYOPPOPPP
gehaaldPKVPPOPPPP
gehadPMTPPPPPPP
gehtOQPOTOOPPP
gelZLJHUUKNTO
gel $UIOLPRPPVP
gelachtPSNPPPPPPP
geladoPORPPPPPPP
gelatoPVJPPPPPPP
gelaufenOLXOOPOPPP
gelbPORPPPPPPP
geledenPLQPPTPPPP
geleverdPVKPPPPPPP
gelsTONPPPPPPP
gemachtPSMPPPPPPP
genPLKPPPZPPP
generalYNMNPPNOMT
general practiceUMPPPPPPPP
general wardSMOPPPPPNT
generatorNTQPPMOPSO
generator testOTOPPPOPPP
genericORPPPPPPPP
gengivaOORPPPPPPP
gentHPB^WOTOPO
gentamicinONOYOPPPMP
genteNQVPPPOOOO
gentleOXKPPPOPPP
gentlemanONWOOLVPOM
gentleman inPORPPPPPPP
gentlyPORPPPPPPP
georgePRNPPPPPPP
geplatztPMTPPPPPPP
geradePMTPPPPPPP
geredetPORPPPPPPP
germanPRPPPNPPPP
geschlucktPORPPPPPPP
gesichtPNSPPPPPPP
gessiNTNPPPPPPP
gessoWMOPPOOPPO
gestanteTNNPPOSPOP
gestationalOKOPPXOPPP
gestational diabetesOKOPPXOPPP
gesternNXIPPUNPOO
gesturztONTPPPPPPP
get]NUEOe@YNA
get aa]SNOANJOK
get anSNPPOPOPRP
get backLZOPPOPPMP
get himOOXPPOPPNN
get hisPXPIOOPPPP
get itMPOPPUPPPP
get morePVPPPOPPLP
get myOJSPPGPP^P
get offXKMOOSPPOP
get peopleOKVPPPPPPP
get pregnantRPPPOOPPPP
get someonePJWPPPPPPP
get testedPLOPPUPPPP
get theQMPOJYNTOO
get themSMQPPPPPPP
getrunkenPIYPPOOPPP
getsLQGQPZMQJY
gets aPOOPPRPPPP
gettingLI_QN\HOLN
getting sleepyPTOPPOPPOP
getting worseOXOPPOLPPP
gevallenPLVPPPPPPP
gevondenOSOPPPPPPP
gewichtUOOPOPPPPP
gewoonPONPPTPPPP
gewordenNSOPPPPPPP
gewurgtORPPPPPPPP
gfrNNNTUONOPP
gfr #2NOOOWONPPP
ggPLJPPP[PPP
ggtONPPPPSPPP
ghanaJWNPSMUPLP
ghbPMTPPPPPPP
ghiaccioNJOPPZPPPP
ghostPSMPPPPPPP
ghostsPVKPPPPPPP
giUOIVNMOOUO
gi bleedTQLWOOOPLP
gi bleedingRPOPPPOPPP
giaSIUPPPPPPP
giallaPSNPPPPPPP
giantPPRPPPOPPP
gibberishOJXPPPOPPP
gibtRVKPPPOOPP
gibtsPLNPPOOPYO
giclePJXPPPOPPP
giftOPSPPPPPPO
gift shopONTPPPPPPP
giggleNSPPPPOPPP
gigglyPTMPPPPPPP
ginJVPOPTMPOP
gingOXIPPPPPPP
gingerNTOPPOPPPP
ginkgoPPOPRPPPPP
giovediOUMPPPPPPP
giraPTMPPPPPPP
girlRUPNRLOOQO
girl hasOROPPPPPPP
girl inPVJPPPPPPP
girlfriendPOPPPRPPPP
girlsRPROOOOPPP
gisterPWJPPPPPPP
giuOH\PPPOPPO
giugulariPORPPPOPPP
giveZ>KcWIHL_I
give ?MPRPRPPPPP
give aPOSPPMPPOS
give herPPRPPNPPPP
give himTONPQNPPPP
give itITKTPUPPPP
give meRINSPUPPPP
give theWSRPIHPPSP
givenAacLKILWJN
given #1LJPZRPPPPP
given #2OMWOPOOPPP
given $M^JMPPOOPP
given andOKVPPPPPPP
given inRRMPOPPPPP
given thePNROPPPPPP
given toUTPMKPPRNP
givesJLNPPZSONS
givingXJOMRNMOK\
giving thePSOPPPPPNP
glaceOTNPPPPPPP
glandularVPPPKPOPPP
glargineMQOTOPPPPP
glasgowWKPPPPPPOP
glassKK_PPLRPOO
glass $PNRPPPPPPP
glassesXPMPPOLPPP
glaucomaPTONQOPOPP
gleasonUOOPPPNPPP
gleason #1UOOPPPNPPP
gleichLYNPPOOPOP
gliQNTPPPOPPP
glibenclamideKPPPWOPPPP
glicemiaNPVOPPNPOO
gliclazideQOPRQOOPOP
glicoseNNQVPOOPPP
gliflozinQKLOOP[PPP
gliflozinsUOPNPPPPNP
gliomaOSPPPPPNPP
glitterPSNPPPPPPP
globalKLOPPPM_PO
gloveLPMPPYPPOP
glovesXXKOOWHNKO
gloves $PJQPPVPPPP
gloves forTNPPPPPOOP
gloves inPSPPPOPPOP
glowingPTNPPOPPOP
glpZMNNOPOQOP
glp #1ZMNNOPOQOP
gluPMSPPPPPPP
glucJNRXPPOPOP
glucagonQNTRNOOPOP
glucometerK]OPPPOOKP
glucometroPMTPPPPPPP
gluconateJSQWQONOOP
glucosamineXOPNMOPPPP
glucose[?QMOMYOVO
glucose #2NMXPPPNPPP
glucose #2.OTTPPNKPPP
glueLRHOPOPVVO
gluedPRPPPPOPPP
glutenONOPPTQPPP
glycoOKOWPPPPPP
glycopyrroniumQPOQQPPPNP
gmcPMLPPOOOPZ
gmsOPPPPPPSNP
goERDXWaMGTL
go $FDeNPLSNXN
go ?WQOPPMOPOO
go aheadOOOPTOPPPP
go backRJSPPTOPOP
go forPOOPPRPPPP
go homeSNVPMLOPNR
go inJSQPWIOPQS
go onQRPOMSOQNO
go toHUNPPYNNNR
go upTKPRMUMPPP
go withNPMPRONPWP
goal]RMOPOLMMP
goalieMUOPPPPPPP
goalsROQPPPOPPP
goatOTMPPPPPPP
goccePMSPPPPPPP
godMTQPPQOPOP
god $OPNPPTPPPP
goedOTMPPPPPPP
goedemorgenOTNPPPPPPP
goesBOESOR`ZLN
goes homePLTPPPPOQP
goes inNQLUPPOSOP
goes onPPPPPPPROP
goes toQSKPPPNPUO
goingBQcTNSJMSM
going #2PIWPPPPPPP
going $PRRPPNPPPP
going bluePMTPPPPPPP
going forPWKPPPPOPP
going greyOTNPPPPPPP
going homeQNNRRPPPPP
going inSLUPOPPPOP
going offPIWPPPPPPP
going onPLRPPPTPOP
going outPULPPOPPPP
going purplePNRPPPPPPP
going toM[DUPSOOOO
going upLMUPPPRPPP
goitreOSQROOMPPP
golaOJZPPPOPPP
goldMYLOPNSOPO
golfQGQPPWPPPP
golfer'sSPOPPPOPPP
golpePNSPPPPPPP
gomitoPNRPPPPPPP
goneBUeGNVRKPL
gone #1OPIPPOYPPP
gone $PWJPOUMOPP
gone afterQfDPNKMPPP
gone andPNSPPPPPPP
gone backOC]PPMPPTP
gone blackORRPPONPPP
gone blueOLVPPPPPPP
gone byPMOPPTPPPP
gone clammyPNRPPPPPPP
gone downPPUPPOMPPP
gone forPRPPPNPPPP
gone fromPD^PPOPPPP
gone greyPMSPPPPPPP
gone homePTMPPPOPPP
gone inPCNPPQ_PPP
gone intoPIXPPPPPPP
gone offPNSPPPPPPP
gone quietPFWPPOVPPP
gone sincePHTPPVMPPP
gone toM[LPPOOPOP
gone upOIXPPPPPPP
gonfiaNHRPPZOPOP
gonflePOSPPOPPPP
gonnaPWMPPLPPPP
good\j;GJIUME]
good $S[HLOTLPOO
good ?MOPPNXOPPP
good asiCOKOMOOPO
good botPUOPPMPPPP
good enoughVMPPOOPPPP
good forSJOPPVPPPO
good is[KPPPPPPMO
good noPVIPPNSPPP
good samaritanPGPPPOPPP[
goodbyeNL`PPMPPNL
goodbye toPMWPPOPPPM
goodnessOWKPPPPPPP
goodnightPNSPPPPPPP
googleJNNPPVOOPV
googledPKLPPYPPPP
goosePRQPPPNPPP
gorgeousJXPPOPOPPP
gossipPSNPPPPPPP
gotEdXDGt>KKK
got #1PTMPPPPPPP
got $TMMOMWPPOP
got aF8WONpJQUL
got acceptedPWLPPNPPOP
got anything\RGOPJRONR
got herPORPPPPPPP
got himP\GPPOPPPP
got hisPSQPPONPPP
got inOLPPPQPPUP
got intoLUQOPPPPPP
got itOZOPPIPPPP
got myO`VPP=OOPP
got on[LQPPOOPKP
got roscR]DPPONPPP
got stabbedPMYPPJPPPP
got theQOcKOJOPLO
goutPOIYQPWMNM
gout $`IOPOLOPOP
gout attackSPPPPOPPPP
gout flareFXMZQMOOPP
goutyPRPPPOPPOP
governmentPNPPPPPRPP
gownMWJPPPNPUP
gownsPQNPPPPPQP
gpREUNQ]IPOO
gp $PMMPPUPSPP
gp roomPTMPPPPPPP
gp surgeryNOTPPPPPPP
gpsURONPPNOPO
grabbedPIWPPPPPPP
grabsRRPPPPPPMP
graceRPOPPPPPPP
graciasO[HPPPPPPP
gradOL\OOOMPPP
gradeZPBNNZPPPM
grade #1[RBNN[LPPM
gradsOKLPPPPP[P
graftTSNPPPMOPP
gramQLSTPPMPPP
gram negativeROPPPPPPPP
gramsELLgONOOPP
granNSLPOVOPPO
gran'sPNOPPTPPPP
grandJjDOPOLOOO
grand $PXJPPOPPPP
grand roundsNYNPPONPOP
grandadOTOPPNPPPP
grandad'sMKPPP\MPPP
grandadsPLWPPMPPPP
granddad'sPORPPPPPPP
grandeZMLOPPPPPP
grandfatherNOPPPUOPPP
grandkidsPUPPPLPPPP
grandmaQHSPPUOPPP
grandma'sPOUPPLPPPP
grandmasNQRPPPPPPP
grandmotherPOSPPOPPPP
grandmother'sPOQPROPPPP
grandpaKKOPP\PPPO
grandparentsVNOPPNPPPP
grannyVXHONOOPPP
granny'sPKTPPRPPPP
granolaPSNPPPPPPP
grapefruitNMOL^NOPPP
grapesPSNPPPPPPP
grassPNOPOTPPPP
gratefulOQPPROPPPP
grauNISPPOXPPP
grauwOH\PPONPPP
graveKUMWOTMOOO
gravelNMSSPPPPPP
gravesSNOPPPPPPP
gravidaOE_PPOOPPP
grayO<jPOPMPOP
grazeOUMPPPOPPQ
grazedPWJPPPPPPP
grazieO[IPPPOPPP
greatLnAOMOQOKO
great $OTNPPPPPPP
great jobPRNPPPPPPP
greenLYTONMQONO
green $OTLPPPSPPP
greenhousePQRPPMPPPP
grewOMNPPQXPPP
greyOFqOOHMOIO
grey $NJZPPPNPPP
grey andPKVPPPPPPP
griefOUOPPPNOPP
grigioPLXPPPNOPP
grinPSMPPPPPPP
gripPTOMPPPPPP
gripePNOPPUOPPP
grippeQSOPOPOPPP
grippingNNNPPLZPPP
grisNG_OPPNOOP
gritaPJVPPPPPPP
gritarPPSPPOPPPP
groaningPHXPPPOPPP
groenNSPPPPPPPP
groinTNPOOSQONN
grommetsXQPOPKOOOP
grosPSNPPPPPPP
grossPRNPPRNPPP
groundPIRPPOTRPP
ground glassPOOPPOTPPP
groundsOFZPPOPOPT
grounds allPKVPPOPPPP
groupPVSOMNMTKO
group $OUMPPPPPPP
groupsROPPPOPPPP
growingQMOPPOTPPP
grownT[JPPOIPPP
growsOFOPPUVPPP
growthLQIPPO]PPP
grumpyNTOPPPPPPP
gruntingPEWPPMWPPP
grupoPTNPPNPPPP
gsturztPULPPPOPPP
gswOMXPPONPPP
gtnGUWVONNONO
gtn sprayGUSTOOPPOP
gttNQOSPPPPPP
guantesOVMPPPPPPO
guantiOWMOPOPPPO
guardPOUPPOPPNP
guardaPNRPPPPPPP
guardiaM]JPPPOPON
guardianLNPPPPOPPY
gucktPNRPPPPPPP
guessNVJOOOXPMP
guestNLWPPOPPPP
guichetNPSPPPPPOP
guidanceTNOPPPPQOP
guideOUNPPNPPQP
guidedbHLPPPOOOO
guidelineHQONOONO]P
guideline forNPPPPPPPSP
guidelinesTMPPPPOORP
guillainPMTPPPPPPP
guiltyPNSPPOPPPP
gullsPPOPPOPPPR
gulpingPLUPPPPPPP
gumSLOOPJZPPP
gummiesPJSPPSPPPP
gummyPTRPPJPPPP
gumsMRRPNORPPP
gunHHkOOIN[LH
gun $LG`PPOOPOP
gun inPJWPPPPPPP
gunsOTNPPOPPPP
gunshotNPTPPOOLSR
gunshotsOLUPPPPPPP
guppyPSNPPPPPPP
gurglingMKYPPPPPPP
gushingPH\PPPMPPP
gutZHISPVNOOO
gutsPMPPPSPPPP
guttedOPMPPUPPPP
gutterPNTPPNPPPP
guyDTZNVPPNLP
guy inPORPPPPPPP
guy'sPWJPPPPPOP
guysORMPPTOPPP
gymFMTOOYTLTN
gym $PG\PPPNPPP
gynaeOTLPPSPPOP
he>K[OAQI\P
h #2OWKPPPPPPP
h $JPOSMOQNUS
h ?GOPMWPPPWP
h afterJPTNPPPPUP
h agoXKRPOPKPPP
h inNHTWPOPPPP
h noSMRPPPNPPP
h ofOOOPPPRPPQ
h onNRNPPPSPPP
h postMQOQPPSPPP
h pyloriQWMPOONPOP
haH\SNNQ[KJK
ha $N^JPPPOMNP
haarMF\PPUNPOO
habLMVOPUNOPO
habenPNRPPPPPPP
habitNSPPPPPPPP
hablaPNSPPPPPPP
hablarPORPPPPPPP
haceMG\OPQSOOO
hacerVOLPPPPPPP
hadF`6MM{JMRE
had aOLLPU^LONL
had anOWGPPSQQPP
had breastNTOPPOOPPP
had herPYJPMROPPP
had hisQ[NPOKNPPO
had itJMXPOKNP[O
had myPOOPPSPPPP
had oneKJRPPZPPPP
had theQPROOORPNP
had threeMPPPPTPPPP
had toPWNPPKPPPP
haematemesisTMPPPPPPPP
haematocritQROPPPPPOP
haematologyPROPPPPPPP
haematomaOOVPPPMPPP
haematuriaLMRPPPUPPP
haemodialysisFPPVTPPPPP
haemoglobinWOOPPNNPPP
haemolysedPQMOPOUPPP
haemolysed repeatPUNPPONPPP
haemophiliaQQQPPPNPPP
haemophiliacGPZPPPOPPP
haemoptysisROOPPPPPPP
haemorrhageKURPPOOPQP
haemorrhagicTPMPPPPPPP
haemorrhoidsQPPPPPSONP
hahaNPVPPNOPPP
haha $OUNPPNPPPP
hahahaPTOPPPPPOP
haiOHPNP]OPPP
hairKGKPP\[PNP
hairyPRQPPPNPPP
hajjPSMPPPPPPP
hajurPLUPPPPPPP
halJPWPPPPPPP
haldolOLMSUOSPOO
half=^M^PYOMIL
half $KNRPPVPPOP
half aP@YPPYOPPP
half anQPRPPOPPPP
half doseXMMNPPPPPP
half hourPORPPPPPPP
half ofN\HOPOQPPO
half thePHTPPWOPOP
halfwayPRRPPNOPPP
hallSOZPPNKPNO
hall $MLXPPPOPPP
hall bPTNPPPOPPP
hallelujahPTMPPPPPPP
halloweenPWLPPOPPPO
hallsOOPPPPSPPP
hallwayPWLPPPPPNP
haloPMQPPPRPPP
haloperidolSSLQTNNPOO
haloperidol forSPPOOPPPPP
halsNFaOPONPOP
haltcAMPPPOPPP
halveNMTOUOOPPP
hamORPPPPPPPP
hammerOTNPPPPPPP
hamsterPROPPPPPPP
hamstringPROPPPPPPP
handG<gOLQLQVW
hand $OOTSOOOPPO
hand andORQPPNPPPP
hand inPNQPPPPPPQ
hand isQNSPPOPPPP
handePMTPPPPPPP
handedP`DPPONPPO
handed inNWLPPPOPPP
handed outRUJPPPPPPP
handed overPWJPPPPPPP
handenOKYPPPPNPP
handfulNNVPOOPPPP
handfulsPORPPPPPPP
handgelenkMKKPPP^PPO
handingQROPPOOPPP
handing overPRPPPPOPPP
handleOIRPTMVPPO
handle tearWKOPPOOPPP
handledORPPPOPPPP
handlesOOPPPPPPLW
handlingUQLPPNPPPP
handoutI]MNPPPPPO
handoutsRQNPPPPPPP
handoverQSOOPLNPSP
handover $OIVPPMOPTQ
handsLC^OMWUSKM
hands $OIRPOOZPOP
hands andOQJPPQTPPP
hands areOKPPPTRPOP
hands pleasePJZPPPMPPP
hands toNXMPPOOPOO
handschoenenOSHPPXOPPO
handwritingNQNPPLXPPP
hangSPMPPJLPVU
hangingPJZPPOMROO
hanging inOaAPPPPPPP
hanging outPNSPPPPPPP
hangsOXKPOPPPOP
hangtMGZOPMNOZO
hannoPMTPPPPPPP
happenQSMPPPOPPP
happenedPMRPPPPQPP
happeningPTLPPPPPPP
happensTJTNUNNOPQ
happens toPKTPQPPPPQ
happierQUNONPPPPP
happinessPROPPOPPPP
happyLdGNOPQOMO
happy $OZKPPONPPP
happy daysPTNPPOPPPP
happy toLYOPPNPPPP
happy withRQPPPOOPPP
harbourOROPPPPPPP
hardU>cOOSQOJN
hard $MOKPP\PPPO
hard andPORPPPPPPP
hard asONSPPPPPPP
hard toPTMPPPPPOP
hardlyIO_POMMPPP
harmt<DNLSNPMT
harm $fELOOOONOO
harm ?\OPPOHOPPP
harm inRPOPPPPPPP
harmedNPOPPTOPPP
harmfulZLLPPPOPPP
harmlessMTJPNZOPOO
harmsZMPMOOOOOP
harms $UOPOOPPPPP
hartQTMPPPPPPP
hartmannsPOQORPPPPP
hartslagPLVPPPOPPP
hasZ]`BCmRD7K
has #1M]GPPPPPPP
has #2PUKPPQPPPP
has $PSRPPONPPP
has aIYRNNO^NJK
has anybodyXPKPPOOPOP
has anyone\FSOPMPPPP
has askedPROPPPPPPP
has beenY\SOP>QOLN
has bledNTOPOPPPPP
has collapsedPTMPPPPPPP
has comeNc>QPOPPPP
has donePRPPPOPPPP
has droppedPPTPPMPPPP
has eatenPSOPPOPPPP
has gonePN]PPGPPPP
has gotPLUPPOPPPP
has hadPQMPOVMPPP
has herLLTPRRPPPP
has it^APOPHNP\P
has justQRPPPNPPPP
has leftOSSPPQOPPL
has lockedPKVPPOPPPP
has lostPPRPPPPPPP
has movedPPMPPPPPRP
has noSPKPPVMPOO
has oneOLVPPPOPPP
has runNMVPPPPPPQ
has seenOXKPPPPPPO
has sentNOQPRPPPPP
has startedPPMPPSPPPP
has stoppedOF\PPOPPPP
has takenPOTPPMPPPP
has theWYYPOGONGL
has toQJKONOPPS\
hasn'tKI\YPHOPPO
hasntOFUPPUPPSN
hastaNXHPPVOPPO
hatDkQNOQINNM
hat sichOJ[PPOOPPO
hatchNLXPPPPPPP
hatesJVRPOXIPPO
hatsObEPPLNPPP
hattenPWKPPPPPPP
hauteRHKPPP\PPP
havePYJMQTJKMY
have $MNQOPOROVO
have aJSLSMMLO`O
have anRPPPPOOLTP
have anyF[OPPQPPOP
have beenU\HOPKOPOP
have comePROPPPPPPP
have forWDPPPRONWO
have goneORTPPLOPOP
have hadPLUPPPPPPP
have myOQPPPLTPPP
have noRTPPPLOPQN
have onzUOOOLLM0O
have putPROPPPPPPP
have seenPUMPPOPPPP
have theNO`RPQOS?P
have toJDPVMHORIm
have we]DOONNOOXO
have writtenMMTPPKNZPP
haven'tPNQPPPPPPR
haventPIWPPPPPPP
havingNGKOPUSOTU
having aO[PPPJOPPN
having thePNPPPSPPPP
hayOaDOQJFO_N
hay feverO]NPQLJPPP
hayfeverOPPPPRPPPP
hazardURKPOOPPPP
hazePPRPPPPPPP
hbSGGYQO\NMO
hb #1Q>WVPOVOPP
hb #2NLLXOQSPPP
hb #2.^LNOPNKPPP
hb #3M^IOPONPPP
hb #3.N\LOPMNPPP
hbaQTKOPQSNOP
hba #1QTKOPQSNOP
hbcNLPPPPZPNP
hbsPNPPPPSPPP
hbsagO@NPPZZPPO
hbssPNPPPPSPPP
hcLSPSPOPPPP
hcaLNTPPPOMVP
hcasPNRPPPPPQP
hccGOPPPPP[PP
hcgLFLNVObOOP
hcoPJFPPP`PPP
hcpcsMOPFPPP_PP
hctQPUPPOLPPP
hctzPVNPPPLPPP
hdERPn@OMPOP
hdmiPSMPPPPPPP
hduMTVQNOLPQN
hdu #1OWKPPPOPPP
heOLgGSQTNDL
he askedPSNPPOPPPP
he asksPPRPPPOPPP
he beNKOPPRPPPW
he canJVOOPWMPPN
he can'tPLUPPOPPPP
he cantPORPPPPPPP
he diedOWJPPOPPPP
he doesn'tQF[PPLRPPP
he feelsPLXPNNPPPP
he getNXONPNPPPP
he goRMOPPRPPPP
he gotLMOPOWRPPP
he hadOTMPPPPPPP
he hasW=VPNTSPPQ
he haveMRLPTOSPPQ
he isSJ_ONLNPOO
he isn'tPNSPPPPPPP
he isntPHXPPQPPPP
he justMSOPPLUPPP
he keepsPLTPPPPPPP
he livesPOSPPOPPPP
he looksPKXPPPNPPP
he needSOMPPRPPPP
he saidQPMPPNPPPT
he saysNKXOPTLPPN
he sitsPNSPPPPPPP
he stillQRNPPPPPPP
he stoppedRTKPPPPPPP
he takesPMSPQPPPPO
he toldPUPPPLPPPO
he tookOJQPWOPPPP
he wantsPUIPPVNPPN
he wasOGbPPKNPPP
he wentPXHPPPPPPP
he won'tPOPPPNOPPT
he'dNTRPPNPPPP
he'llSGYPPOPPPP
he'sLIfWPDNNKT
he's #1KUKPPVPPPP
he's #2TSLPPNNPPO
he's bleedingQNRPPOPPPP
he's breathingPORPPPPPPP
he's coldPNRPPPPPPP
he's fineRPMPPOPPRP
he's goingPLUPPPPPPP
he's gotOLYPPOPPNO
he's hadXWLPOHPPPP
he's inPMOPPUOPPP
he's justONTPPOPPPP
he's notPLTPPPPPPP
he's nowPUKPPPPPPP
he's onNORPQPPPPP
he's outPLQPPOPOPU
he's stoppedPIWPPPPPPP
headf=_MMPPUCM
head $ZUFOPNPUKP
head andOPNPPPTPPP
head ctVSLPPONPOP
head downPLVPPPOPPP
head injuryPULPPPNRPO
head isPFRPP\OPNP
head ofPTOPPOPPPP
head onNILPPVWPPP
head outONTPPPPPPP
head ruleRPPPPPPPPP
head toWOOOOMOPPP
head upSOPPPPOPPP
head'sOMUPPOPPPP
head's outOMUPPOPPPP
headacheOWQOOIUOOO
headache ofPRQPPMPPPP
headache thenPOTPPPNPPP
headachesMINPPTXPPP
headacheyPSNPPOPPPP
headingPIQPPPWPPP
headphonesPTMPPPOPPP
headsNH[PPPOPPP
healSPNOPPPPPP
healedN\OPPOIPPP
healerMTQPPPPPPP
healingXLGOPOZOPO
healsSPPPPOPOOP
healthHNPNOPKRVZ
health $LWKPPNONWP
health centrePROPPPPPPP
health visitorRNRPPPOPPP
healthcareKLUPPPPOQU
healthy\\FOOLKOOO
healthy #2XMNPOOPPPP
hearK[ZPOBVPLL
hear aQMUPPNPPPP
hear theNWOPPMPPPO
heardZMNOPPNPNP
hearingQPKON^POLN
hearing aidNMMPPZOPPP
hearing aidsLVKPPVOPPO
hearing lossNNOPPPUPPP
hearsPKNPPQVPPP
heartRMaMPPJLPK
heart #1SPPPPPMPPP
heart #2NL[OPONPPP
heart $^MIOOOPPOO
heart ?RPPOOPPPPP
heart attackQYOOPKNPPP
heart diseaseTONTOOOOPP
heart failureLSLOOYOPOP
heart isNNUPPOPPPP
heart rateMMXQPNOPPP
heart scorePJOPPNWPTP
heart troubleQRLPOTOPOO
heartbeatRMQPPQPPPP
heartbrokenPROPPPPPPP
heartburnOMNPPXOPPP
heartsRPOPPOPPPP
heatGIYNO^MOOP
heat strokeNRSPPONPPP
heatedSOPPPOOPPP
heaterONPPPTOPOP
heatingNaEPPNOPOP
heavenOTOPPPOPPP
heavilyPORPPOPPPP
heavyWHSXOOMOMO
hebUEOPPZNPPO
hebbenMMKPPPPP]O
hechoOUMPPPPPPP
heeftLWXOONMONO
heeft deOTQPPOOPOO
heelWHHOPRXOPP
heel painQJMOPOYPPP
heel raisesTOOPPPOPPP
heenPNTPPPPPPP
heidPWJPPPOPPP
height^CMPPSNQPP
heimOWNPPNOPPP
heldN[DPQORPPP
heleOPYNNOMPOP
heliPNTPPPPPPP
helicopterVISPPPOOSM
helioxTOOPPPPPPP
helipadMLKPPOOP]P
hellNYMPPRMPNP
helloH`MONUKPOO
hello toPSNPPPPPPP
hellrotPNSPPPPPPP
helmetONTPPOPPPP
helmetsROOPPPPPPP
heloOF]PPPOPOP
helpPY^MMG[MEL
help !TWFPPPPPPP
help $MKhOPGNOMO
help ?SOPPOPOPPP
help aSRLPPPOPPP
help himOOLPPVPPPP
help itSPMPPPPPPP
help meOFNPPQ]PPP
help orMTKPPWNPPP
help peopleSOOPPOPPPP
help thePVJPPPPPPP
help wOTLRPPPPPP
help withN[KPPLPPPP
help yourselvesPRNPPPPPPP
helpdeskPTMPPPPPPP
helpedOSJPPTPPPP
helpingNUOOOPOPPP
helpsSLMNP`GOPP
helps ?RPPPPPOPPP
helptUOOOOPPPPP
hemPROPPPPPPP
hematomaPVOPPPMPOP
hemiQNUOPPPONP
hemodialysisUOPMPPPPPP
hemoglobinTONPPPOPPP
hemolyzedMRNPPPSPPP
hemoptysisNOSPPPRPPP
hemorragiaQRQOPOOPPP
hemorragieRMSPPPPPPP
hemorrhageSNOPPPPPPP
hemsNNUPPPPPPP
henONSPPQOPPP
hepLJOTP[ONOP
hep bMPPTPOPPOP
heparinCOYRJP[NPO
heparin $PFXTMPUPMP
heparin bolusOOOZOPKPPP
heparinaZLOOPONPPO
hepatitisRROOOQOPNP
herKP`I]MKIDZ
her $DTTOOLXONU
her ?QJOOPWPPPP
her andPNSPPOPPPP
her apixabanOROPPPPPRP
her armOKTSOPPPPP
her atQOOPPNOPOU
her backPNOPPUOPPP
her chestPUKPPPPPPP
her daughterPTOPPMPPPP
her eyesOTSPPKPPPP
her faceQGYPOOPPPP
her feetPSQPPLPPPP
her firstN\GPPPPPPP
her headPNSPPPPPPP
her heartNNOPPVPPPP
her homeNPPPPSPPPP
her husbandOUKPPPPPPQ
her inPTMPPOPPPP
her legsPIVPPRPPPP
her lipsPKUPPPPPPP
her mouthPORPPOPPPP
her namePMUPPPOPPP
her neckPB_PPPPPPP
her onOKTPRROPPP
her ownPNSPPOPPPP
her sisterNKVPXGSPOO
her teaPNSPPNSPPP
her throatPMSPPPPPPP
her toNUKPTOPPPO
here4SjLLGYAjK
here #2PRPPPPPPNP
here $CIWNO]LL]M
here ?P[PPPONKMP
here anymorePRQPPMPPPP
here forNaGPPPOPLP
here iPVLPPMXPKP
here inRKVPPOPPOO
here isP@NPPOaOSP
here nowPIUPPPPPSP
here onPQNPPPPPQP
here orOWLPONQOTO
here thePPRPPPPPOP
here whoPMTPPPPPPP
here yetPMSPPPPPQP
here'sOMOPPOWPNP
hermanaPNSPPPPPPP
herniaYYNOOQDQMO
hernia $RMPPPPPSPP
hernia inUMOPPPPPPP
hernia repairPTPPPOOPOP
heroPSOPPPOPPP
hero $PSOPPPOPPP
heroinSMRPOPPPPP
hersHTPPPWOPPP
herselfNFSPOXRPPQ
herself $OKMPPZOPPP
herself inPKVPPOPPPP
hesJ.}NPPQOMN
hes bluePSNPPPPPPP
hes goingPOROOPPPPP
hes gonePNRPPPPPPP
hes gotPMUPPOPPPP
hes notPb?PPPPPPP
hes onOKXPROPPPO
hetPGdNONHNXL
heurePNSPPPPPPP
heutO`CPPPOPPP
heuteOVMPPPOPPP
heyPTOPPONPPP
hfOI\TNNKOQP
hf $SPOPPPOPPP
hfncNUKPPPNOVP
hfpefOOLOOPUTPP
hfpef $ROPOOPPQPP
hfrefVPOMQOPPOP
hgbTRQPLNQOPP
hgb #2.SOQPPOOPPP
hiWOKKN[MMSO
hi $PQUPPPOMPP
hiccupsLRKOPRZNOO
hidO\KPPJPPPP
hiddenOUNPPOOPPP
hidePRNPPPPPQP
hidingPKUPPPPPPP
hie^IROPPJOPP
hieloPNNPPUPPPP
hierHHIOOMMNrN
highTN`RPHHNPN
high $OMUOPNSPOP
high andPORPPPOPPP
high doseUOPLSPOPPP
high flowXMNPPPOPOP
high pressureMXLPPOPPPP
high ridingMNWPPPOPPP
high riskSOPOPPPPPP
high spinalOMUPPPOPPP
higherXOPJPPPPPP
highwayPORPPPPPPP
hijJ?qOPNMOOO
hijaOOOPPPOPPU
hijabPOPPPPPOSP
hijoPORPPPPPPP
hikerNOQPPPRPPP
hilarOMOPPPVPPP
hilariousOROPPPPPPP
hilfeOLXPPPOPPP
hilftUOJPPWLPPP
hillsLPPPPPUPPP
himAFcTN]MK?_
him #2PRNPPPPPPP
him $:F]SWNRPN[
him ?PNQPOPQPPS
him aOZGPRPPPPP
him andPMVPPMPPPP
him atO[JPPMPPPP
him backPWGPPRPPPP
him downQMTPPPOPPP
him forQULPPOPPPP
him inPH[PPOOPPP
him nowOQWPPPOPKO
him offPLPTPOPPPP
him onTGVPPQNPPP
him outOMROPTPPPO
him thePMQPPMPPPU
him toPOVPPQPPNM
himselfT[TOPLCPPQ
himself inPNSPPPPPPP
hinOPUPPOOPPP
hindiNM]OPONPNO
hintsOMPPPPWOPP
hiphA>JM[[QMN
hip fractureOZNNOOMPOQ
hip fracturesNRPPPPPPPP
hip replacementRPQNPPPPPP
hip'sORNPPQPPPP
hipaaPNNPPPMPPW
hipoglicemiaONOUPPOPPP
hippurateSPPMPPPPPP
hipsUTPPPNLOOP
hirnblutungXLNPPPPPPP
hisGWaANORMBb
his armIVHPPRWPPP
his backTFWOPORPPP
his bellyPMSPPPPPPP
his brotherPOTPPMPPPP
his chestPF[PPOPPPP
his daughterPVMPPNPPPP
his dogPLTPPPPPPP
his facePNRPPPPPPP
his footPNTPPPOPPP
his handPLUPPPOPPO
his headYJRPPMOPPO
his heartNVLPPPPPPP
his leftPKVPPOPPPP
his legsPGSPPPVPPP
his lipsPMTPPOPPPP
his matePURPPHOPPR
his mouthPJYPPMPPPP
his mumPXHPPPPPPP
his namePROPPPPPPP
his neckPHYPPOPPPP
his noseQPRPPOOPPP
his ownL]INPTOPPN
his roomOKNPP[OPPP
his sisterPNRPPPPPPP
his stentWPPPOMPPPN
his throatPNRPPPPPPP
his tonguePORPPOPPPP
his voiceOLQPPMVPPP
his wifeO[PPPKNPPO
hissPKUPPPPPPP
hissingPNSPPPOPPP
histologyPQOPPPPSOO
historyLOOPXNOTOO
hitOOXPRJNOOR
hit thePTNPPOPPPP
hitsPMSPPPPPPP
hittingSFVPPNVPMO
hitting thePCWPPPVPPP
hivZKKMOLQMOZ
hiveO]HPPPPPLP
hivesGJdONNRPOP
hiyaNPOPPSPPPP
hjPXJPPPPPPP
hlaQGOPPPYPPP
hmmP[JPPMOPPP
hoPFRNP\NORO
hoarseMNYPPMPPPP
hoarse $MOWPPPNPPP
hoarserPORPPPPPPP
hockeyNRNPPWOPLP
hodOOPPPPPNTP
hodenOOPPPOTPPP
hoe]GJPPWNPPO
hoestNKQPPXOPPP
hoeveelUEJbPONOOO
hoistNUOMPPOPTO
hojeNTKOPNNOYO
holNONPPPPPVP
holdMOTN^HALN`
hold $QNSPPPPPPP
hold aNOMPPPPPK\
hold himOKTPOOOPOV
hold inOPPPPPPPPR
hold musicN[HPPOPPPP
hold ofPHYPPOPPPP
hold offTPOPPNOPPP
hold on`JMPPPPPJP
hold thePSMPPUPPKQ
holderP[OPPPPPGO
holdersONOPPPPPTP
holdingRO_ONMLNKP
holding $OUPOPPOOOP
holding herPLTPPPPPPP
holding himPNRPPPPPPQ
holding hisPORPPOPPPP
holding theOTMPPPPPPP
holdsMDJPPSUO^O
holds thePCPPPPPO_P
holeOOUPPOOPOP
hole inPOSPPPOPPP
holidaySUNNPOOPOO
holiday $NUNPPPPPPP
holidaysPTOPPNPPPP
holterLNPPPPWPPP
home\TYIAR>TWQ
home $E`RNMQGRQQ
home ?SNQPLVNPOP
home afterPSNPPPOPPP
home andHQNPO[PPPP
home atONUPPOOPPP
home birthJ?\PP]PPPO
home byOPRPPPPPPP
home for_FQPPPPPKP
home fromSMSOPPPPOP
home inPNOPPPPPSP
home oRQLPPOOSPP
home onKSNPRQNPTP
home orSKNPPUPPPP
home oxygenNQIPPPPVSP
home residentsRPPPPPPPOP
home toOKTPPQPPPP
home tomorrowOPNTPPPPPP
home tonightPKVPPPPPPP
home visitNK_NPNPPMP
home visitsJSOPPPPPUP
home vsRNPPPPPPPP
home wNYKPPOOPPP
home withGhFPNPNOOP
home'sPWKPPPPPOP
homebirthPRPPPOPPPP
homecareOOPPPPPROP
homelessOOPPPPPRLS
homemPKQPPPUPPP
homesUOLPPOOOSP
homes $QNPPPPPOSP
honestORPPPOPPPP
honestlyQKVPPPPPPP
honeyQQKMWLNOUO
honey forSPPOOOPPPP
hongerOWNPPOPPNO
honourPORPPPPPPP
hoodOKUPPPPORP
hoofdPHZPPOPPOP
hoofdpijnMKQPPPZPOO
hoogTMSOPOPPPP
hookMUKPPOPONW
hook $PPLPPOPOPW
hooksPRNPPPPPPP
hooverPVKPPPPPPP
hopONMPPOXPPP
hopePTNPPOOPPP
hoppingPUNPPPMPPP
horaSLVOPOOPPO
horasQSJNPONOOX
horenOOQPPPRPPP
horizontalPOSPPPOPPP
hormoneULOPPPPPPP
hormonesUPPPPOPPMP
horoscopePROPPOPPPP
horrorPVKPPPPPPP
horseRUOOWOJPNO
hortPNRPPPPPPP
hoseOPSPPOOPPP
hospRJUOPPOQLS
hospicePMOROOSQQO
hospitalN`HMLJEUaM
hospital $USOPPKMOSP
hospital ?OPPPPPPPSP
hospital arrestZJNPPPPPOP
hospital atSPRPPPPPLP
hospital isLWVPPPOOKP
hospital withQLOPPXOPNP
hospital'sNTOPPPMPQQ
hospitalisedINPPPPZOPP
hospitalistQPPPPPOPNS
hospitalizedRNPPPPPPPP
hospitalsROPPPPPPPP
hostelMFSOP]NPPP
hotP?VMMWlR?M
hot andPOVPPKPPPP
hot asPI\PPLPPPP
hot flushesQHOPPYOPPP
hot waterWTHPPPOPPP
hourTQYRQNGNJQ
hour $NYQPPOOPLO
hour afterOTGQPOPPPU
hour agoSI^OPLNPNO
hour beforeQMROSOPPPP
hourlyOUH[NQNONO
hoursXIDTSDHXbN
hours $VNHRONRSRN
hours ?TPPNPPOPPP
hours agoPTHVPOOPPP
hours andQPQPPNPPPP
hours ofRUKPPNPQPP
hours onOPSPPOPPPP
hours orTMPPPPPOPP
houseMFXGORLNfL
house $WKQIOMPPYP
house isPMTPPPPPPP
houseblockPKXPPPPNPP
houseboundTKPPPPPRPP
householdRROOOPPOPP
housekeepingPSMPPPPPPP
houseplantsNVOPPMPPPP
housingPNSPPPPPPP
howj#@}8LBfnF
how $KYMOPPOOOT
how accurateSPPPPPPOPP
how badgGNMKNOPOP
how bigSPPPNPPPPP
how canPOPPPPPPRP
how commonXNONOOPOOP
how doMQ@NMF\]cE
how doesOPPPPPRPPP
how effectiveLUPPPPPPOP
how farQN^LNNNSMM
how fastYLJ`LJOONO
how good^JPOPOPOMO
how iNSITPRPROP
how longC<IWVdPIZU
how lowTOPPPPPPNP
how manyP:QfQGIS[P
how muchSBflGCLMJM
how oftenMHQ`LNLMZO
how shouldOPPSPOPPPP
how soonTMOQPUOONO
how to>VINNVO^YK
how wasHbPOPOPNLO
hoyNf@PPOOOOO
hp_LOPPOJMPP
hpv`LLJMQNORP
hpv vaccineUTOKOPOPPP
hrSNiMMDIPPO
hr #2DGiMNJYOOP
hr #3SK^PPNFPPP
hr $KSPSPNOSPP
hrgOMNOPPPZOP
hrlyRRNPPPPPOP
hrsHOWQPLNOVS
hrs $QLQTPPOPPP
hrs ofMPRPPPNPPS
hrtSNNMNXOPOO
hsTNOOPPOPPP
htnQJPPPPOYOP
httpsPTNPPPPPPO
hubMOSPPPPPRP
hubbyLIOPP^OPPP
huddleMXNPPPOPOP
hugeMQTOONSPPO
huge $ONUPPPOPPP
huggedPRQPPNPPPP
huggerOROPPPPPPP
hugsPIWPPPPPPP
huisUVIOPOOPOP
huisartsNKKPPWOPOW
huisgenootONSPPPPPPP
hulpPSNPPPPPPP
humanPRNOOOOPNU
humansVOOPOPOPNP
humidifiedSNPPPPPPPP
humiraJPPPQVPPPP
hummingNUQPPOMPPP
humoRMTPPOOOPP
humourPRPPPOPPPP
hundredOSOPPNRPPP
hungMLZPOPOPPP
hung upPMSPPPPPPP
hungerL_LPPMNPPP
hungryOOLPPNYPPP
huntPROPPOPPPP
hurlePLUPPPPPPP
hurlingPROPPOOPPP
hurryME`PPOOPPP
hurry $NMWPPPOPPP
hurtbPMOWHJONL
hurt $WVDPPQOPOP
hurtingRPPPPOPPPP
hurtsNMVPPRROMO
husbandORMOOWMOOS
husband $PWKPPOPPPP
husband hasOGQPPZPPPO
husband isPMUPPOPPPP
husband snoresONOPPTPPPP
husband'sPQKPPUPPPP
hutMNRPPPOPUP
hvOOOPPRPPQP
hwyPKVPPPPPPP
hxHRMOUQSQOP
hydralazineNROROPPPPP
hydroNPWOPOOOOO
hydro poolNOVPPPOPPP
hydroceleNPOPPPSPPP
hydrocortIQNUTPPPPP
hydrocortisoneHTRVNQOOPP
hydromorphoneOPPNTPPPPP
hydroxocobalaminLPPXNPPPOP
hydroxychloroquineSPOQMPPPPP
hydroxyureaRPOPPPPPPP
hygienePROPPPPPPP
hygienistSPPPPNPPPP
hyoscineSNOLYOOONO
hypeROPPPPPPPP
hyperbaricSMRPPONOSO
hypercapnicROPPPPPPPP
hyperemesisPROSNOOPQP
hyperkalaemiaMPQPTPPPPP
hyperkalemiaQOSOPPNPPP
hypertensionTMMN[OMPMP
hypertensiveOVOPPPOQMO
hyperthermiaRQQPNPOQOP
hypertonicWLPOOPPPOP
hypertonic salineWMOOOPPPOP
hypoNYJQPNOPQP
hypoglycaemiaUMPQOPOPPP
hypoglycemiaPPPSPPOOPP
hypopigmentedMLMPOP\PPP
hyposRPPOPPPPPP
hypotensionWQJOPPOOPP
hypotensiveKOYPPPNPPP
hypothermiaTTLPPNMQPP
hypothermicLI]OPPOPPP
hypothyroidOOOPPUMQOP
hypoxiaRPPPPPLRPP
hysterectomyNHSPOVORPP
hysteroscopyPPRPPPOPPP
i9;\NTZCYHp
i $PTTPPLOPPN
i addMPPPTOPPPP
i allowedPLOPQSPPTM
i amN`ZOOHNNMI
i askOVPPPPPONO
i beNGNNQYRJNZ
i believeROPPPOPPPP
i billPOPPPPPSOO
i bringVOJNOVOPOO
i callMPOPQNPOVQ
i cameOPPPPRPPPP
i canKGgOOMOOOO
i can'tOQBPP`OPPP
i cannotPTNPPOPPPP
i cantOi@PPJPPOP
i changeLMMPPYPPPP
i codeOOMPPNP_IP
i comeNSMRPSPPNP
i couldPTOPPOOPPP
i countedPG[PPOPPPP
i coveredPIPPPNPPPZ
i criedP[KPPKOPPP
i cutLWLUNOOPPP
i dSPPONOPRPP
i didPJZPPLPPPP
i doSQWKTQJNON
i don'tOJYRQKOPPP
i dontPI^PPKPPOO
i drinkOKNPM[PPPP
i feelPPSPPOOPPP
i findNMTPPNPPUO
i forgotPMNPPVPPPP
i foundPJPPPVPPPP
i gavePSTPPKPPPO
i getT^FNNWKKSL
i giveLKUbLMNOLO
i goL_MRMMPOPL
i gotOVCPPXPPPP
i hadTVIPPNPPPP
i haveBPXQL[MVAZ
i hearNSRPPNPPPP
i heardUQKPPOPPPP
i holdROQPPOPPPP
i justUNSPOLOPPO
i keepNBJQMdPMOX
i knowWD[PQKOPOO
i leaveNaHPPLPPOO
i legallyPOPPPOPPPR
i lookQ[MNPMMPPP
i lostPUNPPNPPPP
i meanQ]GPOQMPPP
i nearlyPSOPPOOPPP
i needMQFQQ^OQLP
i obligedPOPPPPPPPS
i onlyNPTPPROPPN
i pageNPPOPMPOYP
i passedPULPPPPPPP
i prescribeQNPPPMPOPV
i pressPJUPPQOOOR
i pushMLTTOROOOP
i putMMUOXHO[LM
i quitOMOPP_POHO
i readSQPOPPNPPQ
i reallyOONPPTPPPP
i referPLPOPOPNZO
i refusePOPPPNPOOU
i repeatNKTXPNOOOO
i reportOMOPPNPNXQ
i ringLJTPRKPOZO
i runNSNRRSOOON
i saidNfIPPIONPO
i sawPYQPPIPOPP
i sayUMKPOUTPPL
i seeSKLPOT_ONG
i sendQNQPPOPPUM
i shouldOOOPSPOQPP
i sleptPSOPPOPPPP
i standOIOPPQPPOY
i startRHNSOWOOPP
i startedOKRPPUPPPP
i stillSQLPPOOPPR
i stopXLKOOTPPOQ
i stoppedNXQPPJPPPP
i swearP[IPPMOPPP
i takeXKLNIWNPQU
i talkPOJPPVPPOR
i tellEKLOQJaORW
i thinkOCYPQSVONN
i thoughtPI^PPLNPPP
i toldPRNTONPPPP
i tookP7uPPEPPPP
i touchPOTPPNPPPP
i trustVRNOPNOPON
i tryPNOPPUOPPO
i turnMZOQPPOPJP
i typePKUPPPPPPP
i useTTSNRKOQIN
i wantRJ^LOMPPPN
i wantedPSNPPOPPPP
i wasOHSPO]NOON
i watchKLYOWMNPPP
i willMdHPPJPPON
i workQJTOPSPPPP
i worryPOMPPTPPPP
i writeRPNOPNPUOO
i'dSBcPPJPPPO
i'd likeTISPPPPPPP
i'llO[MPPKOPPO
i'll bePWNPPMOPPP
i'm<O\MF}HMLF
i'm #2M<WOPeNPPP
i'm aNIPPP[PPOO
i'm goingPPNPPRPPPP
i'm inPH\PPMPPPP
i'm notXITPPLPPPO
i'm offPVNPPMPPPP
i'm onOTPPPMPPPP
i'm scaredPUKPPPPPPP
i'm theOHSPPWPPPP
i'veIFaNR\LNMM
i've aOHOPSWPPPP
i've beenM^JPPLPPPP
i've gotQEcPOIPPOP
i've hadONPPPUPPPP
i've putPWKPPOPPPP
iaSOPPPPNPPP
iabpP[IPPPLPPP
ibs^HKNMVOOPP
ibs $UNOPPPPPPP
ibuprofenSRMNUQNOOO
ibuprofen $LWPPNPPPPP
ibuprofen for`NPAQPPPPP
icXPOMMPPPPP
icatibantQPRQMPPPPP
icdEKUNMRLiKN
icd #2IEPOPONfPP
icd codeOOOPPPPTPP
icd forJMPOPPP\OP
iceFSaOOZENKO
ice $QASPP]NPQP
ice creamNPTPPNPPPP
ichDQWKTYHQUM
iciMNRPPOON[M
icosapentLZPPOOPONP
icpPJVRPPNPPP
icsWPPPJPPPPP
ictusVRIOPUMOOO
icuQPUJKLEGhT
icu #1TYFOPPPPOP
icu #2PROPPPPPPP
icu $EDTOOONOlN
icu ?ENMPOQON\V
icu deliriumUPPMOPPPPP
icyPWJPPOPPOP
idL@]MOMOOaO
idarucizumabLNPWPPPPPP
ideaKOUMSQQPOO
idealHPPZPPNPPP
ideasIJMNPQ_PPR
identifyPEOPPP]PPP
idkPISPPTPPPP
idosoVNMPPPOPPP
iePLRVPPOPOP
iedereenOVMPPOPPPP
iemandLSYOPOMOOO
ieriM[CPPZOPNO
ietsMPRPPNWPNO
ifM6.k_@DaC}
if aXGPOPKPPPW
if anyoneNPQPPROPPP
if heGPGOSUXSMR
if iOKYONJONNZ
if itOKOPPYNPOP
if it'sSQOPPONPPP
if sheSGUPPNOSPP
if she'sRPONQPPPPP
if someonePUMPPLPPRP
if theLMJPPONSS\
if theyNVOOXLOOPM
if weVGTOPNOWKQ
if youQ]MOONMOPO
iftarPVJPPPPPPP
igTIOUPPPOPP
igelSJVPPPOPOP
igmO=KOPPmNOP
ignoreK]HPPSNPOP
ignore $NSOPPPPPPP
igualRMRPPOPPPP
ihdNNPVOPOPPP
ihmPMUPPPPPOP
ihrOJQPPPWPPO
ihrenOSOPPPPPPP
iiUKQPMPOWNO
iiibALPPPPUNN
ijPROPPPPPPP
ikIEHMOfHhOJ
ilHGfJOXBHXW
il aNH]PPPPPPN
il estOLWPPPPPPP
ileusTOOPPPOPPP
iliacaRMPPPPOPRP
illSJRKPSUPPP
ill $PMOPPNVPPP
illnessQOPPPPPSQN
illnessesPPOPPMUPNP
ilsSSMPPPOPPO
imMCxiBXBHEF
im #2DHNPOjMPPP
im $UOLRROPMPP
im aPMOPPUPPOP
im atRIWPPNPPPP
im dosePOUMPPPPPP
im forKPNYPPPPPP
im goingPI[PPLPPPP
im inOTNQPPOPOP
im onNPTONTPPPN
im thePOSPPNPPPP
imageSOPPPPPPOP
imagingXOPPPPOPMO
immediateXMNOPPOPPO
immediatelyOH\PPOOPPP
immerOLQPPWOPOP
immersionROOPPPPPPP
immuneOQONPOPPPT
immunoglobulinMNLVYMOOOP
immunotherapyTOMOPMOOUP
imoIXPOPPPPPP
impairmentLPPWOPPPPP
impellaUOMPPPOPPP
implantMNOOZORQOM
implantsROPPPPPPPP
imprenableNI\OPPOPPP
improveWMNPPPPPPP
improvingPTOPPPMPPP
impulseRPOPPPOPPP
imvNOOPPPOVPP
inXORPoEL>KM
in #1DbLTMINaHM
in #2FaMXMIVLNM
in #3PSUPPNKPPP
in #4AdPOOYJPLO
in $<W^QMaJOLL
in ?OXOOOMOPOP
in aKBWSc?`MGS
in acuteRPPOPPPPPP
in adolescentsSOPPOPPPPP
in afTPOPOOPPPP
in afibPPPPPROPPP
in afterPNLPPOWPPP
in allFMPPPOQPP_
in amPVNNPPPPPP
in anFON_RQOPOM
in anaphylaxisPPPLUPPPPP
in andOKZOONOQPP
in armPLUPPPPPOP
in arrestRQNUKPPPOP
in asthmaONOOWPOPPP
in atPQOPPOOPRP
in augustMWNPNPPPRO
in babiesSOPPPPNPPP
in backPKXPPOOPPP
in bathroomPRPPPOPPPP
in bayRh7OPOOPSP
in bedKFNOOX\PPP
in betweenQNRPPPPPPP
in bipolarKPPVOPPPPP
in bitsQQJPPUPPPP
in blockOMUPPPPPOP
in bloodQRPOPPOPPP
in bothOEdPONNPMP
in byQRRPPPOMPP
in carPJQPPUOPPP
in careTMOPPPPPNS
in caseQGOPPPPP[P
in chairNUOPOOPPOP
in childFNQPUOWPPP
in childhoodNOPOVPOPPP
in childrenXHWMOONPOP
in ckdYONUEOPPPP
in classODMPPR_PPP
in clinicVQPOOOPONP
in coffeePLTPPPPPPP
in copdZFMPNPWOPP
in corridorPMUPPPPPPP
in cotPZGPPPPPPP
in courtOPPPPPPPPR
in covidTPPMPPPPPP
in croupMWPMPPPPPP
in ctCMbPNOTPNO
in cubiclePUKPPPPPPP
in dateLTLOOPOOXP
in deHPZOONVONO
in dementiaRPPPPPPPPP
in dengueJOOP\PMPPP
in derPF[OWNNPOO
in dialysisPQNTNPPPOP
in dischargeNUOPPPOPPP
in edaRLLOOKPNN
in egfrOOPUMPPPPP
in elderlyQOPRPPPPOP
in emergencySLOOPPPPPT
in erSVKPMPPPPP
in everySWKPPOMPPP
in fieldPGXPPROPQP
in firstIMON_OOPOO
in fivePNTPPPPPOO
in forL[QPPMPOLO
in fridgeOSOOOPPPPP
in fromPWHOPRPPPP
in frontSYRPOKJPOO
in generalUMPPPPPPPP
in gpQSMPPPPPPP
in hallPOSPPPOPPP
in handOTOOOPPPPP
in hduOZIQNPPPPP
in healthyROPPPPPPPP
in heartSOPOOPPPPP
in herFLSNMS^OOP
in hereQkQPPNNP7P
in hfrefTPPPLPPPPP
in hipROPPPPPPPP
in hisKCXPOWMPNY
in hospital\GMONVOPMP
in houseVFPIONOP^P
in howLORJXNPOOS
in icuTKNONROPUO
in infantsTMPPPPPPPP
in intensiveRPPPPPPPNP
in itQJ[POMNRPO
in juneLPPOPTOPPR
in kids_NOOMNLPNO
in labOI[PPPNPPP
in labourRQKPOPPPSP
in lastRORSPNPPMO
in lateRTOPPMOPPP
in lawHJMOJjOONQ
in leftORKPPTPPPP
in liftPVKPPPPPPP
in lovePE[PPPPPPP
in lowYMOPPPMPPP
in marchPQGPP\NPOP
in mayGSHPQcOPNM
in menWOPPKPPPPP
in messMVOPPPPPOP
in miYMOPLPOPPP
in minorPLWPPNPPOP
in morningPTLPPPPPPP
in mriPPRPPPOPPP
in myRHkOM:[OLO
in nicuORQPPPOPPP
in noOORPPPPPPP
in notesNZOPOOJPPQ
in nowMTRPPPPLRP
in nursingUNOPPPPOPP
in obesityVOPPNOOOPP
in olderRPOPPOPPPP
in onGQPPVROSOP
in oneSFIVQL[RNO
in opRPNROOPPOP
in opdO_LPPPOPHP
in orE[\OPOLOLO
in ourS>QOO\MOUU
in outTOOPPPPPOP
in over]IOSPPKOPO
in paedsQKOPPPPPWP
in palliativeVMPPOOPPPP
in pancreatitisPPPSPPNPPP
in paperworkOTNPPPPPPP
in pedsTRMMPPPPPP
in peopleXLPOPPOPOP
in personPRPPPPPSMP
in placePRPOPPPPPP
in pregnancySHNVWNLOQO
in pretermRPOPPPPPPP
in primaryTNPPPPPOPP
in psychVNQONPPPOP
in rangePYNHKOWOPP
in receptionL[LPPOPPPO
in recoveryOZJPPNPPPO
in remissionKSOOOPNVPP
in remoteMPTPPPOPPP
in resusMY;POPUP[P
in rmPVKPPPPPPP
in roomXX?OOMNOXP
in roomsNSPPPPPPPP
in schoolNSMPPSPPPP
in sepsisSNPPPPPPPP
in septicUNPMPPPPPP
in shockQWKPPNPPPP
in smallTONPPPOPPP
in someoneRKMO[NOPPO
in statusUPPNNPPPPP
in stemiRPPPOPPPPP
in stillNH]OPPOPOP
in stockK_MONONPNP
in storePROPPPPPPP
in strokePROPPPPPPP
in tWCXPPPOPPP
in teensUMPPOPPPPP
in tenPQQPQQNPPP
in thOUMPPPOPPP
in thatY]GOOILPPO
in theRK]HEK]Ij=
in theatreOTNTNQNPPO
in theirPROPPPPPPP
in thereMFaPPOOQNP
in thisFHDVNNQNqL
in threeO[MONOMPPP
in timeOWKPPPPPPP
in toOQJPPOPPXO
in toiletPNSPPPPPPP
in townNRRPPOOPPP
in trafficPTLPPPPPPP
in traumaRKOUPPOPPP
in treatmentQFQMPOPP]P
in triageKP[PONOPPN
in twoMDPRSO]PPO
in typeULOOVLOPOP
in upperROOPPPOPPP
in vHKNPPPaPOP
in vaccinatedXOPPLPPPOP
in waitingPORPPPPPPP
in wardPVKPPPPPPP
in withJOSPQQPQPQ
in womenRPPPOPPPPP
in yourMHUPPOOPYO
inappropriateSOOPPPPPOP
inboxOXOPPKPPPP
incendieMTPPPPPPPP
incendioOTNPPPPPPP
inchPRNPPPPPPP
inchadoNMWPPOOPPP
inchesPORPPOPPPP
incidenceiJMNHONOOO
incidence $`KNOLPOOOP
incidentK^JOPOLSUK
incident formPSPPPPPRNN
incidentalMLOPPPVMOX
incidenteNKUPPOOOWN
incintaPNRPPPPPPP
inclOPOPPPMTPP
includedNLOPPQPYNP
includesONOPPPNWPP
includingNXLPPNPPPP
incomeTNPPPPOPPP
incompleteJNNQPPO\PO
increaseOMMPOWTPNP
incrementsFPP\OPPPPP
indapamideROPPIPWPPP
indentMTPNPPPPRP
indexPMOPPLXPPP
indoPNRPPPPPPP
indomethacinTOPONPPPPP
indoorsPSMPPPPPPP
inducingROPPPPPPPP
inductionRJXLOTLMUN
induction $RIZNPPOQNP
induction atRRLPPROPPP
ineensOLVPPPPPPP
infORPPPPPPPP
infantILPUSMTOTO
infant $TNOPPPOPPP
infantsUPLPPPOPOP
infarct\MOMNPOPOO
infarctusPONOOOOPPV
infarktSOOOOPPPPP
infarto\PINLONOOV
infectedSMMPPNVPOP
infectionKMPMWSSNQN
infection $VNOPPPOOPP
infection ?KSPPONVPPP
infection controlKUNPPOPPSP
infection inTOPOOPPPPP
infectionsVSOOPQKNOP
inferiorRPQNPPPPPP
infiltrateIOOPPPYPPP
infiltrationONOWOPPPPP
infliximabPPOOROPPPP
influenzaHOPPPPO\OP
informLKRONNNMWY
informalOMOPPPPPOV
informedPSWOPONMNN
informed $OTOOPPONNT
infuseLPPSSOPPOP
infusedMPPSPPPPPP
infuserVMNPPPPPPP
infusionJULjLLNMKN
infusion afterOLPWPPOPPP
infusion forNPPSPPPPPP
infusion inOPLXPPOOPP
infusion rateKPPUPPPPPP
ingestedOJTPPOTPPP
inguinalRXNPPRHPPP
inguinal herniaPXNPPRIPPP
inguinelROPPPPPPPP
inhalationLNVQPOOQPP
inhaledUIVPOONPPP
inhalerORJNOaMNMO
inhalersPKPPPPPPVP
inhibitorNNNM\OPPPO
inhibitorsSSNPMPPPPP
initialJMN`OPOPOP
initialsNVNPPPPPOP
injLIOTOPOZPP
injectOMRPPTNPPP
injectedGQTOPVOPPP
injectingOUKPPSOPPP
injectionTKQNRRJWPN
injection $XMQPOOPONP
injection ?MPPPPTOQPP
injection forPPRPPOPPPP
injectionsSLPOPNONZO
injectorPQOOPOPRPP
injektionROPPPPPPPP
injuredPTNPPOPPPO
injuriesSIOPPXMORO
injuries $VBNPP[OPPP
injurySRQMOMNSLT
injury $OPLOPOORNX
inkPMSPPPPPPP
innaPMTPPPPPOP
innerROQPPPOPPP
innitNROPPPRPPP
inotropesOSNPPPPPPP
inpatientSMROONPPSN
inpatientsSNPPPPPPPP
inptPNPPPPOTPP
inrOLQdGONNOO
inr #1NHQXPOSOPP
inr #2.RWJVLMOPPP
insOKUPPOOPSP
insaneOKMPP\NPPP
insertionQNPPPOSPOP
inserviceOXKPPPOOPP
inshallahNTNPPPPPPP
insideKLQNONWVRM
inside $NE^PPPLOUO
inside theKPPPPPOXPO
insistsWNOPPLPPOP
insolesRPPPPPNPPP
insomniaVSOOPLOOPO
insomnia $SOPPPOPOPP
inspectionPSOPPPPPPP
inspectorPVNPPPPPMP
insteadMXWNNPLPNN
instead $IZLPPRORNP
instead ofVJ]KNNNNPO
instructionsNUPPPPPPOO
insufflationPORPPPOPPP
insulinUK]JQFKQYN
insulin $RLKN\POPMP
insulin andQRNPOPPPPP
insulin forTOOOOPPPPP
insulin inSNPOPPPPPP
insulin pensOUPOPPPPNP
insulin'sPNRPPPPPPP
insulinaMOTUOOOOOO
insuranceC]LPPPK]NO
insurerONOPPPPSPP
intactO^IKPORPPP
intakeRPPPPPPPPP
inteiroOWLPPPOPPP
intensityJSOPPPOPUP
intensivRMTOOPPPPP
intensiveUOOPPPPTJP
intensive careSPPPPPPPNP
intensivist[IPPPPPPMP
intentORMPPPPRPP
intentoPIOPPPO[OP
interOQPPPOPPRP
interactLJNOaPMPOP
interactionSPPOPOPPPP
intercomILSOPPPO[P
interestedRPOPPPPPPP
interestingJ_IPPOPPPO
intermediateUTMNPPOOPP
intermittentPNOPPPSOPP
internKURPPTOPMN
internacaoPONNPOOOOY
internamentoTPPNPPPPPP
internetO[GPPPPPPP
internsUJOPPPOPTP
interpretNMOOPOYPOP
interpreterNMFPPPMW[P
interrogationPSPPPPPNPP
interruptedYLONPPPPPP
interscaleneOKSNPNWPOP
interseptRPPOOPPPPP
intervalHEDlNO]ONN
interval $INO]NPOPOP
interventionsVMOPPPPOPP
interviewOXLPPNOPPP
interviewsPROPPPPPPP
intoMa[OKFJPPN
into aMSTMPOPPQP
into theYKTNPOLPPP
intralipidHPYSLWOPJP
intramuscularPNPPPPPPTO
intranasalROPQPPPPPP
intranetNNOPPPOL`K
intrapartumSPPONPPPPP
intrathecalSG[LOOPPRP
introPSOPPOPPPP
introductionUMPPOPPPPP
introitusPNRPPPQPPP
intubateNQYPPOOOMO
intubate cantOKXPPPPPPP
intubatedSIWPPOOQPN
intubatingNOTPPPOPPP
intubationNSKVOOORPO
intuberPNSPPPPPPP
intuboNOTPPPPPPP
invasiveRPPOPPPPPP
inventoryPSNPPPPPPP
inversionJOROPOYONO
invertedOJXPPPPPPP
invitationORPPPPPPPP
invitoPROPPPPPPP
invoiceOOOOPOPXNN
involuntaryPOPPPPPPSN
involvedPFNPPPcONN
ioQN[PPOLOMO
iodinatedNOPPSPPPPP
iodinePQNOUNNPPP
iopONUPPPOQOP
ipMQOTPPPPPP
ipadsPTOPPNPPNP
ipotermiaRPOPPPPPPP
ipratropiumJKOQTOYPOO
iqYNOOKPPPPP
iqamaPROPPOPPPP
irJOEPP\MOTV
irisSMPPPPPPPP
irmaPOSPPPOPPP
ironSLZKKPJTTO
iron $QOPNPPPQQP
iron infusionMRNOPTPPPP
iron tabletsKTVPPNNPPP
ironicallyJRPPPVPPPP
ironyPVMPPMPPPP
irregularPKOOOO[POO
irregularlySOPPPPQPOP
irrigateQOSPPOPPMP
irrigatedPUKPPPPPPP
irrigatingSMRPPOPPPP
irrigationVMPPPPPPPP
irritableNPPPPPRPPP
isD^R<HbLGV\
is #1PMNPPaEOQP
is #2H^ESKhEONM
is #2.PKRQSVLONP
is #3ONQPPTMTMP
is $O[DPOPTPOP
is aVJALLTJ^L^
is aboutOAaPPOSPPO
is allNMSPPTOPPP
is allowedPJPPPPPPWP
is anNRNONROSKT
is anyoneOTSPPNPOON
is askingNJUPQOPRPS
is atLO[PONOPOP
is awakePSOPPPPPPP
is backX]GOOKMONP
is bestUOPPPOPONP
is betterPTOPPOOPPP
is bigPROPPPOPPP
is blackPNSPPNPPPP
is bleedingLNZPPNPPPP
is blockedPXGPPSPOPP
is bluePPXPPIPPOP
is breathingPXHPPOPPPP
is bringingPPTPPMPPPP
is brokenOWKPPPPPPP
is burningOI^PPNOPMP
is cancelledPROPPPPPPP
is chokingPPWPPJPPPP
is cleanUONPPOOPPP
is closedTPNPPPPPOP
is closingPORPPOPPPP
is comingN_NPONOPIO
is deadN^HPPOPPNP
is doingSTNPONOPOP
is doneQZGPPOPPPP
is downNERPTMPP[P
is dueQMVPOOPPOP
is dyingO>ePPNPPPP
is emptyPPTPPNPPOO
is fallingPPUPPNNPPP
is fineQSNPPNQPPP
is finishedP@gPPKPPOP
is flatPSCPP]OPNP
is forNRLOPPPQUO
is freeNWEPOOVOSP
is fullMNRPPNVOPP
is gettingPN]PPFPPPP
is givingPLXPPMOPPP
is goingPVSPPLPPMP
is goneNZFPPSPPOP
is goodNTOPPOPPPP
is greyPMTPPPPPPP
is hangingPKVPPPPPPP
is havingPOUPPMPPPP
is heSLQPPMTPPO
is hereOcJPPOOPFO
is highRPPPPPPPOP
is hisNWMPOOIOPX
is holdingQIVPPPPPPP
is homePTMPPPPPPP
is howOPORPPPPPP
is inHeUPNGNPKP
is it?69RQS}KS]
is justO_HPPKPPPP
is keptOMPPPPPPUO
is killingPLLPPZOPPP
is latePMOPPUPPPP
is liableNOOPPPPPJ[
is likePNSPPPPPPP
is lockedRPPPPOPPOP
is makingPTPPPOPPOO
is mineOSNPPPPPPP
is missingOYKPPOPOOP
is myNXDPPXOOOQ
is neededQONPPOPTNP
is negativePKPPPUPPPP
is noQSQPPLOPOQ
is normalZIQPPRLPPP
is notQQVPPLNPOP
is nowPZHPPPPOOP
is numbLMPPPYOPPP
is offMcGPPNPPKP
is onIWZNT`JKCL
is oneXPOPOOOPMO
is onlyQYJPPNPPOP
is openPQRPPPPPNP
is ourNKOSPPPOWO
is outTQYPORNLHO
is overPRUPPOPPLO
is pinkPRNPPPPPPP
is pouringPSNPPPOPPP
is readyPTNPPPPPPP
is redONPPPTPPPP
is runningOPTPPOOPPP
is safeVSMPOPMPPP
is satPMSPPPPPPP
is shakingPLQPPTOPPP
is sheUQOPMOOPPP
is shortPNOPPUPPOP
is sittingPMWPPLPPPP
is sleepingOSRPPMPPPP
is slowPSNPPPPPPP
is soPWLPPNPPPP
is standingPGZPPPPPPP
is stillJULPNKOPO^
is stuckPXKPPNPPPP
is takingNROPROPPPP
is thatG#=S_grRL^
is the@OWWUB\VHS
is thereW;BNPSLWlM
is thisJ>EOPXqOLO
is tightNOQPPQPPPP
is tooXQONKPPPPP
is upRZKPPNOPMP
is walkingPWJPPOPPPP
is whatPXRPPKNNPO
is whereOPUPPPOPMP
is whitePSRPPPMPPP
is withO]JPONOOOP
is worseOPOPPRPOPP
is wrongPPNPPPSPPP
ischaemiaZNOPPPPJPP
ischaemicOOTPPPPPPP
ischemiaRPPPPPOPPP
ischemicLPPUPPPPPP
ishHYQPPPOPOP
islandLL\PPOOPOO
isn'tOG`OPJSQOO
isntP?dPPXNPHP
isoJMPPPPPN\P
isolatedWMOOOPSPNO
isolationLQXOPOLNTN
isoniazidONQOOXNPPO
isoprenalinePOMUPPPPPP
isosorbideWPPPKPOPPO
issoQRLPPOSPPP
issueIQLPXOPNUP
issuesNSOPPPPQPP
istXYJOPLRONM
itePFNQQJLOQ
it #1NULPPPPROP
it #2KSNTPPPPPP
it $CaST\HVMFH
it ?MUSQNYLOLM
it aORJPPSRPPP
it againPLVPPNPPPP
it allQOPPPPOROQ
it aloneQNOPPSPPPP
it andRJXSPGTONP
it atSTJPPRNPQO
it backPTSNONPPOP
it beT9QRPPTSYP
it beenVROPPKPPOP
it byOONTPPPPPP
it changeTNPPPPPOOP
it comeSQLPPPPPPP
it comingWPLPPMPPPP
it doPOPPPTPPPN
it doesPPTPPMPPPP
it downWZHOPMNPMP
it forP\MOOUOMHO
it goMUPPPQMRNP
it goesNQQPPPPPPP
it hasMXOPPNPPNP
it haveLQPPPOPPTP
it helpQNOPPRPPPP
it hereSHXPPONPPP
it hurtXMOOONPPPP
it iPQXPPKNPPP
it ifWGQPPOPPNT
it inX^DPOOOIQP
it is\FVOPNLOSM
it isn'tQKUPPPPPPP
it isntTRQPPNPPLP
it itPH[PPNPPPP
it justJWKPPUPPPO
it lastRLMOPNPOZO
it lowerSPPPPPPPPN
it matterMNOOSUPPPP
it meanLOOPPOZPPM
it needOMPPPPPOVO
it normalKMPPP[NPPP
it nowNEPPPQPP^O
it offUHXPNNPPPP
it okQMNON^LPNO
it onLVJPPNNL]O
it onlyWRMPPNNOOO
it orPNKP\QJOSN
it outWNBPPTWPPO
it overOULPPPPPPP
it reallySPPPPOPPPP
it safeXHOOWNNPOO
it saidPLTPPPPPPP
it saysNOSTPNPPOP
it slowSINPNYPPPP
it stillOHOPPSOOZO
it thatNSOPPQPPPP
it theMNNPOOYPPP
it ticketOTNPPPPOPP
it toOWNPPMPPOP
it tonightPB_PPOPPPP
it tooUPPPOOOPPO
it upJMVPPUNPRP
it waitPMUPPOPPPP
it wasLJZOOQLPPU
it wentPMUPPOPPPP
it willOOQPPRPPPP
it withMPMPPNPPWQ
it workSPPPNPPPPP
it worthYOPPPJPPNP
it'llPVUPPPPPGP
it'sSX]MNJKMOM
it's aNXKPPPPPPP
it's inNSTPPMPOOO
it's justPTHPPTPPPP
it's onPROPPPPPPP
it's theMGUPPXPPPP
itchQIXORGWPOP
itchesPROPPPOPPP
itchingOOHPQZPPPP
itchyLPGPNT^NOO
itemE=MOOOM}LN
itraconazoleSPPONPPPPP
itsKZ]VLEKWIM
its #1P[CSPPPPPP
its aPKQPPSSPPP
its allPNOPPUPPPP
its beenPNSPPPPPPP
its inOLWPPOOPPP
its justPKSPPRPPPP
its ownONLOONOUWO
its theOVLPPPPPPP
itselfTNMOONWOPP
ituOMRPPOMPVO
itu #1PRNPPPPPPP
iuFLOcOOOPPP
iudOHJPP\NRUO
ivPHNrKEENZL
iv $PHPYNOOPRP
iv accessQKVPPPOPOO
iv contrastMPPOTPPPPP
iv forOPPSPPPPPP
iv inTOPNPPPPPP
iv ironTMPJOOOQWP
iv magnesiumKPOUUMPPPP
iv toSKO\JPNOPP
ivcXLPOPPOPPP
iveH0zOPUNOOO
ive gotPMTPPOPPPP
ive hadOFYPPSOPPP
ivermectinTZOPNHMPPP
ivermectin forOPPRPPPPPP
ivfP=LOMoMPPO
ivigPNNUPPPPPP
ivsQOPPNPPPSP
ivyNPOPPTOPPP
jIKRKPNNeNP
j'aiQKUPPUNOON
jaMPYNOMVONN
jaarXRHNOPPPPP
jabXDPNOTOQKX
jab $NEROVTPPNU
jab forQOLPPUPPPP
jab inTPPPMPPPPP
jabbedSPPPMPPPPP
jabsKGNUQWOQTP
jacketOLUPPPPPPP
jahrigeSOPPPPOPPP
jajaM[KOPOPPPP
jamOXJPPMMPOV
jam $OTOPPNPPPQ
jambeOMUPPPPPPP
jambesOLUPPPPPPP
jammedPRRPPOPPOP
janPGNPP\PPPP
januaryNSPPPPPPPP
jarOTRPPOPPNP
jararacaOORPPPPPPP
jardimPZIPPOOPPP
jarsORPPPPPPOP
jaundiceTRKOPOSNPP
jaundice $UMMOPPTOQP
jaundicedNMRPPNVPPP
javelPKVPPPPPPP
jawOKgNOFPNOO
jaw clenchedPORPPOPPPP
jaw lockedOLWPPOOPPP
jeIPaNO\KJMK
je suisJWSPPOOOPP
jeanPNSPPPPPPP
jehovah'sWSNPPPOPNK
jehovahsMIOPPQOPO]
jellyOVNPPPOPPP
jelly $OTNPPPOPPP
jellyfishSMQPPPPOPP
jemandenPNLPPPPPPW
jerkLWMPPNVOOO
jerkingMEcPONNPOP
jerking $PLVPPPPPPP
jerking allPNRPPPPPPP
jerksMJNPOO\PPP
jetsPORPPPPPPP
jetztOL\PPNNPOO
jeudiNSPPPPPPPP
jiPROPPPPPPP
jitteryPKRPPOTPPP
joPXPPPPPPIP
jobQ_CPOQLROO
job $OQNPPQORPP
jobsPSMPPPPPPP
jogoOONPPVOPPP
john'sMPOPVOPPPP
john's wortMPOPVOPPPP
johnsOPOPSOPPPP
johns wortOPOPSOPPPP
joinPJPPPWPPPP
joinedPTMPPPPPPP
joiningNTOPPPOPPP
jointGHNNONhTNO
jointsRNROQOPPPP
jokeO?ePPOPPPO
joke $OHZPPPPPPO
jokesO\HPPNPPPP
jokingPMVPPNPPPP
joking $PRQPPNPPPP
jollofOWMPPMPPPP
jollyMHWPPPUPPP
jongenPMMPPPWPPP
jouePNMPPVOPPP
jourMNPPON[PNP
journalOXOOPPPPON
journal clubQUOOPPPPON
joursVLPOPPPPPP
joyJ\GPPVNPOP
joy $K\MPPPPPOP
judgePUKPPPPPPP
juevesOVMPPPOPPP
jugPVKPPPPPPP
jugularPNSPPPPPPP
juiceXQCOWTNOQM
juice $NULPROPPPP
juice andMWKPROPPPP
jullieMRFPPO\PPP
jummaOROPPPPPPP
jumpOROPPVOPNN
jumpedOH\PPKOPPS
jumperOYMPPPNPOO
jumpingPSNPPPPPPP
juneJXJOPWOOOQ
june $OVMPPOPPPP
jungePSNPPPPPPP
juniorPMRPPPPPQP
juryJ[PPPPPOMO
jusqu'aOUMPPPPPPP
just[BbJMVWIOE
just aLUIPQTTPOP
just asWPJPOPOPPP
just beenPRNPPPPPPP
just deliveredPNSPPPPPPP
just droppedOJYPPOOPOP
just foundQQPPSMPPPP
just givenOOSOPPPPPP
just gonePZGPPOPPPP
just gotUTJPPOOPPO
just hadPOTPPOPPOP
just meOfFPPIOPNP
just nowODcOPMOPPP
just rangPVKPPPPPPP
just soPROPPPPPPP
just startedPOOPUNPPPP
just stopNOPPPSPPPP
just stoppedPMTPPPPPPP
just theQOLPPSRQMP
just toPWIPPPPPPP
just toldONVPPMPPPP
just wantedPKWPPOPPPP
just watchSPPPPONPPP
just wentOOUPPOOPOP
justeROPPPPPPPP
jwMPPLPPPYNQ
kCWRdMCaEMM
k #1PUMPPPOPPP
k #2.K@kJNIZOQO
k $PPMNPPVPPP
k isOQMPQOOPTP
k ofPROPPPOPPP
k'sOUPPPPPPNO
kaPKVPPPPPPP
kaartjeOTNPPPPPPP
kabelPOSPPOPPPP
kaffeeOVMPPOPPPP
kaliumNH[OOORPPO
kalkPMTPPPPPPP
kaltMOWPPOOPPP
kamXNMPPOOPPP
kamerPMUPPPOPPP
kamer #1PSNPPPOPPP
kamiOUNPPPOPPO
kammerflimmernQMSPOPPPPP
kanIQPOQUUOOO
kangarooWLOOPPPPPP
kangaroo careUMOOPPPPPP
kannNTUPPONPOO
kantePKWPPPPPPO
kantineOUNPPPPPOP
kappaOJLOPP^OPP
kaputtO\HOPOPPPP
karaokeOWKPPPPPPP
kawasakiNQRPPPOPPP
kayaNNUOPPPPPP
kclILY[NLOPMP
kebabMTPPPPOPPP
keelMG_PPOOPPP
keeledPNRPPPPPPP
keenQSOPPNOPPP
keepcDJPGZQLF\
keep goingQMWPPNOPOP
keep herQOUPPMOPPP
keep himPPOPPKPNPZ
keep itNVQPPNPPOO
keep theQVNPPOPPHU
keep themRWLPPNPPNP
keeperOVNPPPNPPP
keeping^HOPOOOPOP
keepsTKNNNVLVOO
keerNTQPPOPPPP
keflexKPPRJYPPPP
keinLSROOOUPOO
keineOLTOOOTPPP
keinenPORPPPPPPP
keinerPYIPPOPPPP
kelderIK\PPPPPPP
keloidOOPPPSPPPO
kenyaQDNPPP]PPR
keppraRQTNMOOPPP
keptMPLPPKOOaO
kept $OIQPPPOPXP
kept inOTKPPPPPTP
kept theOUMPPPPPPP
kerbQSMPPPOPPP
keroseneOMWPPPOPPP
ketPIZPONPPPP
ketaminaSOPOPPPPPP
ketaminePMLOXLQOSQ
ketamine forSPPOOPPPPP
ketamine inKLNP[OOPPR
ketchupPOSPPPPOPP
ketoacidosisVOOMPPOPOP
ketofolSOPPPPPPPP
ketonesIPVNMNYPRP
ketones #2.LWUNMONPPP
ketorolacRNPNSPPPPP
kettleE_SPPOLPPO
kettle $PSNPPPPPPP
kettle'sP\DPPPPPPP
keukenOXIPPPPPPP
keyEgBONONI`N
key $NSUPPPOPLP
key isOZIPPPPPPP
key'sPKVPPOPPPP
keyboardPTHPPPPVOP
keyholeXPMPPMOPOP
keysOYRPNMPPLO
keys $PMVPPPPPNP
keys toPWMPPOPPNP
kg5?Z}GK;KZM
kg #2NLOYPPOPPP
kg $MTG[WNKOOO
kg ?NPZJPPPPOP
kg andKSUQNOOPPP
kg childOPPROPPPPP
kg forKPPWPPPPPP
kg hKOOYOPPPOP
kg howNPPRPPPPPP
kg inRUNOPNOPPP
kg kidONSROPPPPP
kg ladyPOPROPPPPP
kg minLIM`OPOPPP
kickOMSPPPOTOO
kickedNC`PPOPPPP
kicked inPJVPPPPPPP
kickingOWMPRLMRPP
kicksOVNPPOPPOP
kidIS\MUJTMKP
kid #1PROPPPPPPP
kid $LGKPYO[PPP
kid fromPRNPPPPPPP
kid inOTMQPPOPPP
kid wPNNPOOVPPP
kid whoOOPPPPPPOS
kid withZNPPNMMOPP
kid'sNURPPJRPPP
kiddoONNPPPUPPP
kidneyQHPHaNVNKO
kidney damageSOPOPPPPPP
kidney transplantQOPORPPPPP
kidneys[PISKPOPOO
kidneys $RNMVOPOPPP
kidsYKUUEUQMKO
kids $RJR\NNPOKO
kids ?PTPPPOPPMP
kids inOORPPPPPPP
kids withVPPPOPLPPP
killLJ^OPRONPO
kill meO^LPPHPOPP
killedPTNPPOPPPP
killerPSOPPOPPPP
killingNXGPPVOOPO
killing meKPKPP[OPPP
killsROPPPOPPPP
kiloKDIlMTNOPO
kilo $MFOVPXPPQP
kilosLWIYONNPPP
kinOPPPPPPPPR
kindMH^WSLMNNN
kind $OTOPPPOPOP
kind ofPPOPPRPPPP
kindaPMTPPPPPPP
kinder toRPPPPPPPOP
kinderenRQNPPOPPPP
kindernTOOOOPPPPO
kindjePKVPPPPPPP
kindlyOTQPPOOOOO
kindly sendPTLPPPPPPP
kindsOTNPPPPPPP
kingNWLPPPPPPP
kinkedPOSPPPPPOP
kipptPORPPPPPPP
kissNWLPPPPPPP
kitHQLOOOMO_S
kit $RNSPPPPPOO
kit forOTMPPPPPQP
kit inOPPPPPPPRP
kitchenG]OOOKNQUO
kitchen $PMTPPPPPOP
kitchen floorPLUPPNPPPP
kitchen knifePMTPPPPPPP
kitsOQGMOOOOaN
kits inL\LOPPOOOP
kittenONPPPOUPPP
klaarORSPPPNPOP
kleineLQKPP\NPPP
kmNI]PPOOPOP
knackeredOSNPPQPPPP
knee]CFKKXaVIK
knee $YIROOQOPOP
knee arthroscopyTPPPPMPPPP
knee injectionOUMPONNUPP
knee isONPPPTOPPP
knee oaPUPPPNNPPP
knee painLTKPPQTPPP
knee replacementRQPPPPOPOO
knee scopeNTNPPPPPPP
kneesSFSOSPPONV
knees andQORPPOPPPP
knewKYOPPPOPPP
knifeLL`OONOOLR
knife andOOSPPPPPOP
knife inOKVPPPPPPP
knife'sPPSPPPPPOO
knittingPWIPPPPPPP
knockRQMQRPOPOP
knockedPTMPPSPPOM
knockingPMSPPPPPPP
knopfbatteriePNTPPPPPPP
knowKKYOWIRKWN
know $PNMOPQZPOL
know howJ[PRPNOPLO
know ifQRKPPTPPRM
know theO?QQPPPMcP
know wherePOSPPPPPNP
know whoNYOPPLPPPO
know whyPOSPPNPPPP
knowingPMPPP]POHO
knownSMQRZNIOMO
knowsL`MPPOOPKO
knows $MYMPPPPPNP
knucklesPTNPPLRPPP
koNOSOPSNPPP
koffieN^HPPOOPOO
koffiekamerOSOPPPPPPP
komPKVPPPPPPP
komenPPSPPPOPPP
komischPNSPPOPPPP
kommtKCVOPOL\OV
komtNTQPPOOOPP
koortsOIUPPPTPPP
kopfOJYPPPOPPP
koplikLQOPPOWPOO
kortisonXOOPPPMOPP
koudOMUPPPPPPP
kraitQNSPPPOPPP
krait bitePNSPPPPPPP
krakowPUNPPNPPPP
krampftPCcNPPNPPP
kreißsaalMRTPPPOPPP
kreuntPMTPPPOPPP
kriegNRQPPPPPOP
kriegtPORPPPPPPP
krijgOMNPPXPPPP
krijgenPKWPPPPPPP
krijgtPORPPPPPPP
kucheOTNPPPPPPP
kuchenNWNPPOPPPP
kudosOTMPPPPPPP
kwartierPROPPPPPPP
kyaPTMPPPPPPP
lOOcKOMLQNN
l #1PPGPPN]OPP
l andOMVOPPPPPP
l dJVKPPRPPUN
l'acidoPORPPPPPPP
l'aidePIYPPPOPPP
l'airOJWPPPPPPP
l'ambulanceOJXPPPPPPP
l'arrestoPXJPPPPPOP
l'arretOULPPPPPPP
l'ascenseurPPRPPPPPOP
l'avcRULNPPPPPP
l'eauPORPPPOPPP
l'emboliePSOPPPPPPP
l'enfantZLONOPPPOP
l'haOOSPPPPPPP
l'hoPOSPPPOPPP
l'imprimanteOZJPPPOPPP
l'interneOSQPPPPPPN
l'oeilPLPPPPVPOP
l'otiteTOOPPPOPPO
laYMcKK`AIHR
la #1ORQPPPOPPP
la bocaP[IPPMPPPP
la cabezaPKUPPPPPPP
la camaPJXPPPPPPP
la manoOMUPPOPPPP
la salaOPRPPPPPPP
la testaOF]PPPPPPP
laagSC]NPOPPPP
labIWRMOLAHqL
lab #1PKWPPPOPPP
lab $NTIPPONRWO
lab herePMTPPPPPOP
lab isNVMPPPPPPP
lab rangPTOPPPNPPP
lab saysP\HPPONPOP
lab'sPVOPPPKPPP
labaRPPPOPPPPP
labbraONVOOPPPPP
labelOXMQPMOOMS
label $RHVPPPPPPP
label printerNSPRPOPPNP
labelledOWKPPPPPPP
labellingYLPPOPPPPN
labelsNSLPOPOOXP
labetalolJUNSSOMPPP
labiosOKWPPOPPPP
laboNWMPPPPPPP
laborQRPOPOPPPP
laboratorioPNSPPOPPPP
labourTLWOOOMNRO
labour roomOQNPPPOPRP
labour wardJWOPPPOPQO
labsRGQOOXNQOP
lacQMPPPOMWPP
lac repairOLPPPPNWPP
lacerationQPOPPPOSPP
lachePSOPPPPPPP
lachenPUMPPPPPOP
lacrimePRNPPPPPPP
lactatePPTNLLUMUO
lactate #1PFbPMPLPPP
lactate #2PKZPPPKPPP
lactate #2.IZ@OOO`PPP
lactationHNOMbOMOPP
lactobacillusSOPOPPPOOP
lactoseWKOPPPOPPP
lacuneJKPPPP\PPO
lacyOQLPPPVOOP
ladAKbVJPXQMK
lad fromQRLPPPPRPP
lad whoPROPPPPPOP
lad withPROPPPPPPP
ladderNHYSOQNQOP
ladiesQNRPPPOPPP
ladoOLQPPOWPOO
ladsPMOPPUPPPP
ladyBUSPY>YNYP
lady $OKGPRP^PPO
lady atNEXP]JPPOO
lady fromOLQQPPTPPP
lady inTHYONOOPPP
lady isNF_PNPOPQP
lady ofOZNSPPGPPP
lady onPMTPROOPPP
lady whoPISPQPOPUO
lady withRRRQNMNPPP
lady'sNRQPPPPPPP
lagOPSOPPPPPP
lagosNPOPNXOPOO
lahDkMPPPPPLI
laidPMVPPPPPNP
laissePROPPPPPPP
lajePORPPPPPPP
lakePDNPPO`PPP
lamaMWPPLPPPQP
lamictalNQOPPPSPPP
laminatedOXKPPPPPPP
lamotrigineRMOOUPNPPP
lampOTYPPEOPPO
landQGSOPPOONZ
landedORQPPNPPOP
landingPUNPPOOPPP
landladyPJPOPWPPPQ
landlordPPRPPOPPPP
landsRPPPPPOPOP
langSIPNTZIPPO
languageTNOPPPPPOP
languagesOOPPPPPPTN
languePMTPPPPPPP
lansoprazoleNMPIPO^PPP
lantusOPRPPPOPPP
lanyardPYKPPMPPPP
lapU:fOOMRQNO
lap choleVMNOPPPQOP
laparotomyNXQPPPIPPP
laptopLbOPPLPPIO
large\MLPPPMPOP
largerNRPPPPQPPP
laringoRQOPPPPPPP
laryngiteVNKOPOUPOP
laryngospasmMQTSPNPPPN
larynxPLUPPPPPPP
lasNWQOOMLOWM
las #1O\FPPPOPPP
las pastillasPOSPPOPPPP
lasagnePWMPPLPPPP
lasciatoPSNPPPPPPP
laserX?QOORM[QO
lasixKNM\PPPPPP
lassQLUPPOPPPP
lassenPSNPPPOPPP
lastJSQPM`FNPQ
last $NTHOPOOO[O
last dosePOMMVPPPPP
last monthTOOORWOOKN
last night]C\LYHKOQL
last nightsPUMPPPPNPP
last niteOSMOPRPPOP
last ofPRPPPPPPOP
last oneMVPOPOPPOP
last seenPI_PPPKOOP
last springMPOPPUPPPP
last tetanusSMPPPQPPPP
last timeVQMPPLOPPP
last week>HLPNZbONV
last week'sOTNPPOPPPP
last winterMLOPPYPPPP
last yearSKOPOONPOY
last yrKNJPO^NTPN
lastedUROPPNMPPP
lastingROQPPPPPPP
lastsRRPPPOPOOP
latchPPTPPPMPPP
lateXV<PMJKOU`
late $STIVNNPOOO
late forSUOOOLPPPP
late pretermROPPPPPPPP
late toSMONPUOPPO
latenPMLPPXPPPP
latentQINOOOIbPO
laterhOLLOMLMON
later $OXSMPPMNON
later ?[NMPPNMPPO
lateralEMJPPOhOPO
latesPSNPPPPPPP
latestUUOPNOMPNO
latexKKPO_VJOOO
latoPNRPPPPPPP
lauftPLVPPPOPPP
laughORROPPPPOP
laughedOQVPPNPNPO
laughingOf=PPOOPPO
laughing $PSMPPPPPPP
laughing atPYHPPPPPPP
laughsNQHPN[QPPP
laundryOYLPPONPPP
lavaPULPPPOPPP
lavageWJPPPPKUPP
lavenderOTNPPPPPPP
law=>HNIbILD}
law $KLOOPLONJi
law sayOPPPPPPOPT
law toOMOPPPPPPU
law'sPOOPPSPPOP
lawfulJLOPPPPLOa
lawnN]GNPPPPPP
lawsULOPPPPPOR
lawyerMLOPPPPOPZ
laxativePTOPNPPPPP
layQSMPPPPPPP
lbN^CSPPNPPP
lbbbPPAPPP_PPP
lbpUONPOPOPPP
ldaTPOPPPNPPP
ldctSPPPPPMPPP
ldlRWIPPRLPPP
ldl #2.OXKPPONPPP
ldl #3SOPPPPNPPP
ldrLPVPPPOPPP
ldr #1MLYPPPOPPP
leBLcMLWIN]J
leadLMMPPM]MVN
lead offPZGPPPPPPO
lead'sPHNPPPPP[P
leaderYKQPPPPMOP
leadlessTMPPPPPPPP
leadsKK\PPOPPOP
leafRJOPPVOPPP
leafletL\KONKNPVP
leaflet $OSPPPPPPPP
leafletsNZKPPPPPOO
leaguePTNPPPPPOP
leakOLPPPSTPOP
leakingOWHOPOUPOP
leaksORNPPOPQPP
leanPTLPPPPPPP
leaningNIZPPMSPPP
leaning forwardNMRPPPSPPP
leapZINPPPPPOP
learnPOPPPRPPPP
learnedPSOPPNPPPP
learningL]GPPNMOXN
leastXOTPPNMNKO
leaveP`DKNNBSgI
leave $JPROPNNPYQ
leave ?TTNPPTJPMP
leave himPVJPPOPPPP
leave inPQMPPNPPUO
leave itSDNPP`QPLP
leave theOOPPPOPVON
leavesPTUPPNOOJP
leavingRNWPPNOPMO
leaving doPRTPPOOPLP
lebenPKQPPOVPPP
lecanemabRPPPOPNPQP
lectureMbIPPNMOOP
lecturesPNNPPUPPPP
led\KOPPOOOQN
ledgePD\PPPPPPP
leePVPPPKPPPP
leegOKXPPPOPPP
leerOSPPPPOPPP
leftBXROKHOW[Q
left $KVSLNLYPON
left aOVNPPNPPOQ
left armNUYPPKJPOP
left chestOOSPPPPPPP
left eyeQLQPPSPPPP
left inM[<PPLQOZW
left mainZKPPPPMPPP
left myPROPPOPPPP
left onWGNPPPOPWP
left pupilOVLPPPOPPP
left sideOMVPPPOOPP
left theOSRQPPPPLO
leftoverOPOPPPRPPP
legIL^MZNTLJM
leg $VFTPPROPOP
leg isQD]PPOOPPP
leg painSPNPPSMPPP
leg swellingROPPPOPPPP
leg ulcerKVNPPNTOPP
leg ulcersRUNPOOOPOP
leg whitePJYPPPNPPP
leg'sPNRPPPPPPP
legalMNMONLNONd
legal toONPPPPPPOT
legallyMKOPONPPMa
legally $OPPPPPPPNU
legendPSNPPPPPPP
legendsPROPPPPPPP
legibleNVNPPPPPOP
legionellaTROOPONPPP
legoOYJPPPNPPO
legsM?hULM[LLK
legs $TOMXOMONOO
legs achePPOPPRPPPP
legs andPRQPPPNPPP
legs goneOQSPPOOPPP
legs upULIPPOWPPP
legs weakROXPPPHPPP
leiNMQPPPOOPW
leisurePLVPPPPPOP
leisure centrePLVPPPPPOP
leitePNSPPPOPPP
lemonNDKPP\XPPP
lemonadePLTPPPPPPP
lenaPORPPPOPPP
lengthVMOOPPPPPP
length ofVLPPPPPPPP
lensQNUOPPONOO
lensesQNPPOSPPPP
lenzuoloPMUPPPOPPP
leqembiRPPPPPPPPP
lequelWPOOMPPPPP
lesWG\MOKHQ\I
les yeuxOMWPPPOOPP
lesaoRONPPOOUPO
lesionSGMROPZPNP
lesionsHLMNPPZZOO
lesslZDRMIDNMN
less likelyROPPPPPPPP
less thanROPPPPPPPP
lessonOLXPPNOPPP
letNBTOKWVOPV
let goPF]PPOOPPO
let himOQLPONYPPP
let mePTMPPOPPPP
let thePQMPPVOPOP
letrozoleMOPQOVOPPP
letsTPOPPNOPOP
letterGGMRNRLcLX
letter $PROPPRONPP
letter saysONNPOWPPPO
letterboxPNTPPOPPPP
lettersP[KOPOLNRO
letters $OVLPPPPPPP
letters arePNSPPPPPPP
letters toPMTPPPPPPP
lettingNQNPPPPPOU
lettoOLXPPPNPPP
leucJPPPPPVPPP
leucsPMKPPPXPPP
leutePIXPPPPPPP
levantaPKVPPPPPPP
levarNPMPPVOPPP
levelNH\NLKM_NN
level #1YHW@PNOZQO
level #2.ONJ_MRLOPP
level $QOMPQNSQPP
levelsJSJN`OOPNP
levetiracetamMUURLOOPNP
levoNULRQPOPPP
levofloxacinRPPPOPPPPP
levosimendanUOOOPPPPPP
levothyroxineQQKRUKUOOP
levothyroxine $INMMXPWPOP
levouOG^PPPPNOO
levresOIZPPPOPPP
lewyJOLMZPTPPP
lexaproNOOOOYPPPN
lftPDPPPP^OPP
lftsMKPPPO[PPP
liOPRPPPOPPP
liabilityLNOPPPPPN[
liableLFNPPONOGm
liable ifPLPPPPPPNW
liaisonOUMPPPPPPP
liarPRNPPPPPPP
liberaNXLPPPPPPP
liberalSOOPPPPPOP
libraryKPGPPPLOfN
librePRNPPQPPPP
liceSPNPPOPPPP
licenceONNPPNP[PM
licenseMOPPPNPPPW
lichenQSOPPQMPPP
lickedOLNPPWPPPP
lidMVKPPNVOPO
lidocainRPPPOPPPPP
lidocaineRWMOPPOPLP
lidsPNRPPPPPPP
lieNEWOP\MOON
lie downOKRPPVOPPO
lie flatONNPPVOPPP
liegenOTOPPOPPPP
liegtNRUPPONPOO
liesKOOPPOXPPP
lieuPMOPPPPVOP
life]SFZLMLNOM
life $RUMPPMPPPP
life ?OFPPP\PPPP
life andQRPOPOPPPP
lifeguardOJYPPPOPPP
lifelongVMPPPOOPPP
lifepakPKUPPPPPPP
lifestylePNOPPRPPPP
lifetimeRPPPPPOPPP
liftHXYOPNLNUK
lift #1PWIPPPPPPP
lift $OSPPPPOOSN
lift hisPNRPPPPPPP
lift isPWJPPPPPPP
lift stuckPJWPPPPPPP
lift theQNQPQPPPPP
lift'sPTLPPOPPPP
liftedOJRPPOVPPP
liftingNOAPO\[OOO
lifting aMLKPP\PPPP
liftsQZHPPOOPOP
ligature auditPTLPPPPPPP
ligature cutterPNRPPPPPQP
liggenMMNPPP[POO
lightW_MOPILMNN
light $LPVPPOPPOP
lighterRNVPONOPNO
lightningOKYPPNOPPP
lightsWWLPPLPPMN
lights and[INPPOOPPP
lights inOPSPPOOPPP
lights onPWLPPPOPPP
lights outOGZPPPPPPP
ligtOJZPPOOPOO
likeHVbIKXVLIH
like #1OHRPPXNPPP
like $OPKPP]KPPP
like aBiNONOQONM
like anPNWPPLPPPP
like coffeePGZPPOPPPP
like itXQOPPLMPPO
like meONPPPRPPPP
like thatOOQPPROPPP
like theO\KPOMPPNP
like thisQQRPPMQPOP
like toVISOPOPPPP
like woodPLWPPOOPPP
likelihood^IOOPPMPOO
likelySINPOOZPOO
likely $QNOPPPQPPP
likely toSNPPPQPPOP
likesNVMPPPOPPP
lilacPORPPPOPPP
limb\EYOKPMPOO
limb lossXLMPPPOPPP
limeORRPPPNPOP
limitNFETPNROV^
limitationsJPPPPPPNOZ
limitedPPPPPPPROP
limitsUQOPPPKQPP
limpGR`MOLPPOP
limp $LL^NPNNPPP
limp andPPNPPPSPPP
limpiandoPKVPPPPPPP
limpingLPLPPL]PPP
lineUMWNPB[NSL
line #1PPPPPPPROP
line $OKNRQMTVOO
line ?PNSPPPPPPP
line camePQRPPOOPPP
line forNVLPPPPPQP
line inOPRQPPOPPP
line onSFMPOP\PPP
line outPYIPPPPPOP
line wasPLVPPPOPPP
line'sORQNPPPPPP
linedPB_PPOPPPP
lined upPD]PPOPPPP
linemanOMUPPPOPPP
linenNYKPPVNPMO
linen cupboardPKWPPPPPNP
linesKTKOPRQSOP
lines $OOPOQPNTPP
linezolidKPPPVPPPPP
linguaOTNPPPPPPP
linkO[FPPNOOUO
linkerkantPLUPPPPPPP
linksLPQOONYOOO
linoPORPPPPPPP
lionNSOPPPPPPP
liothyronineUOPPNNPPPP
lipK@BNMKvXOO
lipidQPXNOOMOPO
lipid emulsionRQOOOPPPPP
lipid rescueOPOPPPPPRP
lipidsPOOPPPPPRP
lipomaP\LPPPIPPP
lippenOG]PPPOPPP
lipsNKiOOIIPOO
lips arePE_PPLPPPP
lips hugeOPRPPPPPPP
lips likePLWPPOOPPP
lips swellingPNSPOPPPPP
liquidLPOWNNOPUO
lisaVNPOOPPPPP
lisbonPSOPPOPPOP
lisinoprilNQNOWNQPNP
lisinopril andOPOPSOOPPP
listJeELLFHIjS
list #1OVNPPPMPPP
list $LHMORNQNaO
list ?OLTPPOSPPP
list forOYPPPPPPIP
list isP[OPPOPMKP
list ofPIMPPPPPRY
list orOKPPPOPM[P
list startsPSOPPPPPOP
listedLNPPPQOWPO
listenPTNPPNPPPP
listeningSPOPPOOPPP
listsOOPSPPPPPP
litMJ^PPONPOP
literOLYPPPNPPP
literallyNYMPPNPPPP
literatureXNNQNPOPPP
litersOSNPPPOPPP
lithiumJWLMXOORLS
lithium #2.LP[OLOOPPP
lithium forMPPPTPPPPP
lithotomyPPRPPPNPPP
litioUPOOPOPPPO
litreSISVMRNPPN
litre ofULRPMPPPPP
litresJJWXPNTOLO
litres andPMSPPPPPPP
litriPOSPPPOPPP
litroPRPPPOPPPP
littleIPPOOUXONN
little boyPRPPPNPPPO
little oneNLYOPQOOOP
littmannPVMPPPOPOP
liveNUGN_INOVN
live $PMPPPPPPUP
live longerROPPPPPPOP
live withUQOPOMPPPP
livedPTLPPPPPPP
liverJ8XQScUOOL
liversPNRPPPPPPP
livescDJOOZLONN
lives $USNOPOOONP
lives ?TNPPPPPPOO
lives aloneNPSPPPOPPP
lives inOOHPP[OPPP
lives onNPQPPRPPOP
livingLQOPPOPPPV
llPNRPPPPPPP
llamoOLVPPPPPPP
llegoPSOPPPPPPP
llevaPROPPPPPPP
llevamosPJVPPPPPPP
llevoPVKPPPPPPP
lloraPNTPPPPPPP
lmaoOXLPPOPPPP
lmpNPPPPPRPPP
lmwhZMOOLPPPPP
loCOVKUQUNLW
lo $NH\PPOOPPP
loadCKXiJGUNMO
load forEOP_OPPOPP
loadedQMRPPNOSPP
loadingEMEsONMNOO
loading doseSPPNPPPPPP
loading forLOPWPPPOPP
loadsRSQPPMPPON
loanPONPPPPPTP
loanerPSMPPPPPPP
lobbyML[OPPOONP
lobby $NI[PPPPPPP
lobsterPSQPPNNPPP
localHPTJPNGNjL
local anaestheticQNUPPOPPOP
localisingPTMPPPOPPP
locallyKMPPPNPO[P
locationONPPPPTPPP
lochiaOSNPPNSPPP
lockOOOPPSPOIY
lock thePMRPPPPPHY
lockedPCbPOLXMMO
locked $PULPPPPPOP
locked herselfPKWPPOPPPP
locked inO@XPPPYPPP
locked outPSMPPPPPPP
locked thePORPPPPPPP
lockerNSWPPKOPOO
lockersOSNPPPPPPP
lockingPNVPPPPPMP
locksTLPOPPPPSP
locksmithPSNPPPPPPP
locumOPIPOOOOTY
locumsPMPPPPPPTP
lodgePRNPPPPPPP
lodgersPHWPPPPPPQ
logI^CNOMNLcN
logbookPONPPPPPSP
loggedOZJPPNOPPP
logged $OTNPPPOPPP
logicielMQNPPOON[M
loginNUNOPONOUN
loinQPSPPPMPPP
loin painQPSPPPMPPP
lokelmaRPPPNPPPPP
lolQ]>LMbLRMN
lol $RfGPNHMPOP
lolliesPRNPPPPPPP
lollipopORPPPPPPPP
lollyPSMPPPPPPP
loneROPPPPPPQP
longOJEUXWMQSM
long $LZEXLSPOOP
long ?POPPRQNPPP
long actingSOPQOOPPPP
long beforePPPQOPPPSN
long covidPNPPPOOUPP
long dayLUPUPLPPPO
long doGMMNNVUOWO
long doesTPPOPOPPOP
long enoughOSPPPPPPPP
long shouldYPPOPJPPPP
long standingRSPPNORPPN
long termYLOLQRLTNO
long toWPPMOPPPNP
long'sFNNOPXPNOY
longerUMNOLWKVMP
longer $ROOPPTPOOP
longer ?NPPPNUPPPP
longer thanRPNPOPPPPP
longestPVNPPPPPMO
looNYJPPXNOKP
loo $ONVPPOOPOP
lookJETLNT`OQP
look $I[QNPPOPOP
look afterRLXPPKOPPP
look atMG[PPUTPKO
look forNAYPPMPP\P
look likeOZIPPOPPPP
lookedRLTPPKPPTO
looked atSJPPPPPPTO
lookingGUMPPM[POP
looking $PTNPPPOPPP
looking atJUKPPMZPPP
looking forQQNPPQPPOP
looksPMYOMKVOON
looks awfulPIYPPPNPPP
looks greatOQNPNPTPPP
looks likeOaJPPNHPPP
loopbSMKPLLONN
looptPKVPPPPPPP
looseLPMLPYTPPP
loose stoolsRPOPPPPPPP
loratadineIOPNXRPPPP
lorazTNRNPPPPPP
lorazepamPOTTOONOMO
lorryQOROPOPPPP
losYWNMOOMONM
los $SMQPPPPPPP
los ojosPJXPPOPPPP
losartanNPPPRPPPPP
loseQTLNMcNNGO
losingQTSPPKORNO
losing weightRPOPPOQPPP
lossWMJLNHcOOO
loss $WLMPPORPPP
loss ofUNTOPOKPOP
lossesUPPPPNMPPP
lostKZXKO^?MJU
lost #1WKTPPOLPPP
lost $QKVPPPOOPP
lost aOVJPPUMPPP
lost itsOWMPPOPPOP
lost myPNGPP]PPPN
lost oneO\HPPPOPOP
lost outputNAdPPPPPOP
lotKTXOMXLOKN
lot $OGUPN[OPNP
lot ofPVOPPLPPOP
lotionQSPPPMOPPP
lotsKP_PPLMPOP
lots ofNPTPPPPPOP
lotteryPROPPPPPPP
loudOUMOPROPPP
louderLOOPPPVPPP
loungeKYRPPOOPMP
lounge $PTPPPOPPNP
lovePNXPONOPOP
love toRNPPPPPPPP
lovedNUOPPOPPPP
lovelyIdCURISPOO
lovely $OUMPPROPPP
lovesUNOOPNQPPP
loweOBGJXWORH
low $MRWTPLKOPP
low backVOOPPOLROP
low dose^QLBPPKSVO
low flowLPVPPOPPOP
low fodmapOSPPPOOPPP
low moodQNPPPRPPPP
low onOTNPPTLPOP
low pressureMUNPPPPPPP
low riskbMOOOPEPOP
low sincePMOPPVOPPP
low tNPOPPPTPPP
lowerjFJPPORNMJ
lower backQMOPPQRPOP
lower thePPOTQNPPPP
loweredKTMWOOPPPP
loweringSOOPPPPPPP
lowestTPPPNOPPPP
lowsRQNOPPPPPP
lp^NPPOOGPOP
lpaMMPPPLPPO\
lpnsOKOPPPMPZO
lrORMRROOPPP
lscsPMTPPOPQPP
lucasYGRPPOOPPP
lucencyIOOPPPZPPP
luchtOMVPPPOPOP
luciPPRPPPPPPP
luckP[LPOMPPOP
luckyPSOPPOPPPP
luftPRPPPPOPPP
luiMGUOUUOPOP
lumbagoTPPPNPOPPP
lumbar[IPOOMPTLO
lumbar punctureWQOPPOOPLP
lumbar stenosisRPPPPPNPPP
lumenOPQOSOOPPP
lumpMJ>OOahOFN
lump inLIJPOW[PPP
lumpsPMSPPQPPPP
lunchLV]NNWONCN
lunch $RNNOOZNOMP
lunch andPPRPPNPPPP
lunch inPSOPPPPPNP
lunchboxPQOPPOPPRP
luncheonPSPPPOPPPN
lunchesPROPPPPPPP
lunchtimePUOPPPPPNO
lundiOWJPPPPPPP
lunesMYLOPOPPPP
lungYD^OPLJSNO
lung caQNPPPQPPPP
lung cancerROPPPPPPPP
lungsULTMPOOPOP
lupusPTNPOOQPOP
lustigMXLPPPPPPP
luzPSNPPPPPPP
lvJJTPPPYPPP
lvadLPSSPOROOP
lvad alarmOH[PPPOPPP
lvefNOPOPOUPPP
lvlPUNPPPNPPP
lwNSVPPPKOPP
lw #1OSUPPPKOPP
lyeOKWPPPOPPP
lyingRBSPPM\PPP
lying flatPONPPOSPPP
lymeNNOPOOWOPP
lymecyclineLNPONZOPPP
lymphPTMPPPOPPP
lymphocytesOMNPPPVPPP
lymphomaLPPPPPTPPP
lymphsMSOPPPSPPP
lyseORRPPPOPPP
lysedOMTPPPPPPP
lysisYKVMPPLNOP
lyticXNOLPPPPPP
miV>PIHYRKL
m #1NNRTPPOROP
m #2VNPPPOLPPP
m $IUKPPOYPPP
m mPRNPPPPPPP
m tRPPPPPOPPP
m'aOWJPPPPPPP
maEHMNOiLQNT
ma $PQOOPPPRPP
ma'amPPROPPPOPP
maandagNQMPPWOPOP
maandenTJLPP]LPPO
maarPORPPPPPPP
maatOWLPPOPPPP
macPNSPPPPPPP
macchinaPMTPPPPPPP
maceSOOPPPOPPP
macheteOI^OONPOPO
machineHkHOOGQMSN
machine #1PUNPPPONPP
machine $MSRPPPOPPP
machine hasPUMPPOOPPP
machine inPTMPPPPPPP
machine isPTNPPOOPPP
machine'sPROPPPOPPP
machinesOJXPPPPPPP
machoireOSOPPPPPOP
macrobidKOPOYOPPPP
macrolideRPPPOPPPPP
macrosomiaRPPPPPPOPP
madLNQPPVOPPP
madamPLWPPOPPOP
madeLl?MOHNKM^
made itPVKPPOPPPP
made mePUOOPNPPOP
made thePROPPPPPOQ
made usPUMPPOPPPP
madreNMTPSOPPPP
maeMKUPPVOOPO
magGAS[aZBKLV
mag forLMM^OOPNQP
mag inQUKOQPPPPP
mag offPTOPPPNPPP
mag sulphNMJYSOOPRP
mag'sPNRPPPPPPP
magicMSMPPOOTPP
magillsPORPPPOPPP
magnesioYNMPPOOPOP
magnesiumLPRQWVLNNM
magnesium forQPPNPRPPOP
magnetOC_PPPPOPP
magnetsUPOMPPPPPP
magpieSNPPPPPPPP
maidPQNPPPPOOT
mailMVJPPOONXO
mailboxNUMPPPPPPP
mailedRNPPPPPPPP
mainVKWOPOKPPO
mainsPLUPPPPPPP
maintenanceQIWZKOMOOP
maintenance $SOORMPPPPP
maintenantPMTPPPPPPP
maisMF[OPTNROO
majorRMQPPPOPSO
major depressionROPPPPPPPP
majorsOQRPPONPPP
makeLPJPSQVNMT
make aPQSPPKPPOS
make herKMNPUVPPPP
make itSJUPPOPPPP
make mePOPPPNOPOV
make youULPPPPPPPP
makerLSNPPOPONX
makesROROOOPOQO
makes meRNKPPXOPPP
makingNMSPPURPNO
making aPGZPPPPPPP
making sensePROPPOOPPP
malRLYMQNROMN
maladePOOPPOPMPX
malariaNKUTOULOQO
malaronePPPPNRPPPP
malawiPFNPON`PPP
maleSPLOYMNQON
male wardPTLPPPPPPP
malignantRORNPPOQOP
malignant hyperthermiaOOSPPPOQOP
mallampatiMYMONPPPPP
malletRPPPPPOPPP
malnutritionNMPPPPOWPP
malpracticeVMPPPNPMOT
mamLTPPPROPPO
mamaOUQPPONPPP
mamanPOSPPPPPPP
mamiePNRPPPPPPP
mammaOQSPPOOPPP
mammoNJQPPXOSMP
mammogramQXKOPOOPOP
mammogramsTMPPPPPPPP
mammographyZRMOPOOPLP
mammyOOKPPWPPPP
manMLZRH=mNHT
man #2POMPPPTPPP
man $KSKOPPYPPP
man atPPRPPOPPPP
man collapsedONSPPPPPPP
man downPG\PPOOPPP
man fromPWKPPOPPPO
man hasOLUPPPPPPP
man inPSMQPNUOON
man isSXHPPONPPP
man ofQLPPPOTPPP
man onMKOMVMXOOS
man whoPSPPPOPRNO
man withZPPVDKSPPO
man'sPIYPPPOPPP
managedRROPPOPPPP
managementXMOOPPOOPP
managerPSIPPOPPXM
manager $POKPPPPPZN
mananaNOVPPOOPPP
manchaOLFPPOaPPP
manchasOMWPPOOPPP
mandamOJPOPOOP[O
mandatoPULPPPPPPP
mandatoryOMKOONMOOa
mandouOUNPPOPPPP
mangeOSNPPPPPPP
mangiaPZHPPPPPOP
mangoWIPPPPPPPP
manifoldPLTPPPPPPP
manikinPWLPPPPPOP
manikin'sPVJPPPPPPP
manikinsPRNPPPOPPP
manilaNUPPOPPPPP
manipulationUPPNPPPOPP
mannPF]PPOOPPO
mannequinOZJPPOPNPP
mannitolLNR[NOOPOO
manoMNRPPNWPPO
manosOOTPPPPPOP
mansQJVPPPPPPP
mantenimientoPXIPPPPPPP
manualYLTNPOOPLP
manual detorsionSOOPPPPPPP
manufacturerOPPPPPOPOS
manyG:ZdPPHRXO
many $]NQGPPOOOO
many daysJOPQOOPNWS
many getSPPOPPPNPP
many hoursOOOIVPPOUP
many mgBPO`PPPPPP
many minutesFOJYPPPYOP
many mlKOQXPPPPNP
many mlsOPRPPPPPPP
many ofTPPOPOPPOP
many peopleQSLPPPPPPP
many unitsHPPTPOPXMP
many vialsLP[>PPPP[P
many weeksRPPPPOPPPP
many yearsTOPNPOPPOP
maoIG_PPUOPOO
maoiIMOKdNOPOP
mapWTMOPOKOPP
map #2TVMOPOLPPP
maquinaOUNPPOPPPP
marathonKXWOPOLOOO
marathonsPMMPPWPPPP
marbleOJSPPWNPPO
marchO[BOO[MPOO
march $PQMPPTOPPP
marcheOSPPPPPPPP
marcumarPORPPPPPPP
mardiM[JPPPPPPO
mareNYMOOPPPPO
marginRPPPPOPPPP
marginsMUMPPPMTPP
mariOJXPPOPPPP
maridoPMTPPOPPPP
maritoPMLPPZOPOO
markOPPPPNSPPP
markedP[FPPPOPPP
markerPORPPPPPPP
marketPORPPPPPPP
marksOFVPPI^PPO
marriagePLNPPZMPPO
marrowNTPPPPOPPP
martesOUMPPPPPPP
masXIIOP[RONN
masccULPPPPPPPP
mashallahPROPPPPPPP
maskPNMOOKQP]N
mask $PULPPPPPPP
masksUOFPPQKM^P
masqueOKXOPPPPPP
massSEZOOOWOLO
massageORLPPRPPPP
massePG[PPPOPOP
masseterPNSPPPPPPP
massiveHOXUOONPPP
massive haemorrhageGUVPPPPPOP
massive peLPOVPPPPPP
massive transfusionRNQPPPOPQP
mastitisQTOPPOOPNP
matKSUKOMK_MO
matarPRPPPOPPPP
matchNaFPPNQPMP
match $OXGPPOTPOP
mateIQPNPZMOPR
mate'sOOPPPRPPPP
maternalZOLPOPOOPO
maternityKPRPPOPVPO
matesPKZPPLPPPP
mathsPPNSPPPPPP
matinOOUPPOOPPP
matoPTNPPNPPPP
matronNeCPPNMPPO
matsOQOPPRPPNP
matterSJOOUVOOMO
matter $OOPPTNQPPP
mattinaONKPPXPPPP
mattressNURPPNNOQO
mattressesOROPPPPPPP
maturePTMPPPOPPP
maxI@N}2ONOOO
max $IMP[RPOPOP
max dailyXOPKNPPPPP
max inNOPYJPPPPP
maxedPLTPPPPPPP
mayA34N_gCTWw
may $PYMPPONPNP
may andLOMPRWPPPP
may bePMQPPOPXOM
may iR@NQMRONNd
maybeLMZOPQNPPO
maybe #1QMSPPPOPPP
maybe #2PNSPPPPPPP
maybe $ONPPPTPPPP
maydayP>bPPPPPPP
mayoresWMNPPPPPPP
mbTVMPPOKPPP
mbsNOPPPPPUPP
mbuPROPPOPPPP
mcPKOPPPPSSP
mcaOLMPPPSPPU
mccdNPOPPOPUPO
mcgHODlNONOOO
mcg kgPOMVOPPPPP
mciRNOPPPNPSP
mcidVOPPPPMOPP
mcrobertsNL[PPONPPP
mcvNEFOPNkNPP
mcv #2OOHPPO[PPP
mdMWMNNQOPTO
mddWNOPOONPPP
mdmMOOPPOOXOP
mdmaPPXPLPMPPP
mdtQSNPPPPPNP
me@UYJ?xHJHW
me #2TTNPPNLPPP
me $FiVHLYMLEQ
me ?K]PNOPOPON
me aP^RPPEOOON
me aboutVQFMPGTR[N
me afterO\MPPJOPPP
me allRWIPPPPPOP
me andNHWPPSPPPP
me atPPQLQRPPPP
me downNPIPN\PPPP
me forMOMPOQPOOX
me herPNRPRNPPPP
me howKWPTONPRNN
me iNfAPPPOPPN
me i'mPROPPOPPPP
me ifSO[PPKNOOM
me inO@^PPMPPOV
me notOULPPQPPPP
me nowPSNPPOPPPP
me onNQQPPNPPPS
me orJgROPJOTDL
me outURNPPKPPPP
me sinceMLQPPVPPPP
me theS7RZPDNOkO
me thisPROPPOPPPP
me toMQHQPVPOVM
me todayPRNPPOPPPP
me whatYNOOPPLPOP
me whenORPOPQPPOO
me whoO]JPPMOPOO
me withMVOQOPOPPO
mealPROPPPPPPP
meanM[OOOONSMO
mean $MPLPPTWPOM
meaningKHKOPNeQPO
meaning $NIOPPPZRPP
meaning ?MKOOPP[PPP
meansLcHOPNLNRO
meantOLZPPMNOMT
meant forPMTPPPPPPP
meant toPOVPPMNPNT
measlesFNOSOPVOVO
measureNIPOPOP\OO
measuredUONPPOPPPP
meatOQOPPULPPP
mecPNQPPPRPPP
mechanicPSOPPPOPPP
mechanicalVQNOMOPPPP
mechanical mitralRQOOPPPPPP
mechanismPNPPPPPVMP
meclizinePOOSOPOPPP
medYJFOOSNSPU
med regNMPPPPPPUP
med roomPLWPPPPPNP
med studentOYHPPQPPPP
medalPSNPPPPPPP
mediaRMTPPOPPOP
medianCaMPPOPPPP
mediastinalMNVPPPPPPP
mediastinumKOOPPPYPPP
medicFJVOOXNQOV
medic #2JRWPPPOPPP
medicacionSNOPPPPORP
medicaidROPPPPPPOP
medicalNSHNONO^IV
medical treatmentNPPPPPPNPU
medicalsPNQPPOSPPP
medicareJKPPPPP`LP
medicare payLOPPPPPYMP
medicationVNOOOOPMYJ
medicineIMUNRXOONO
medicine $QHSOPVPPOP
medicinesWMPPPPOOOO
medicoNMJPP\NQOO
medicsRGVPPOPOTO
medioPXJPPPPPPP
mediumORPPPOPPPP
mediumsPROPPPOPPP
medoONSPPPPPPP
meds\E=NRVQTTS
meds $YJGNTMUVNO
meds inPLMPPPPPPV
meerMC]PPWNOOP
meetORQPPPPPPP
meetingLfKSPLNPGO
meeting $NWOPPOPPOO
meeting wentPMSPPPPPPP
meetsNTOPPPPPPP
megaVMOPPPPNPP
megacodePSOPPOPPPP
mehrOM[PPNOOOO
meiaOSPOPPPPPP
meinOJUPPUOPPP
meineOJOPP\NPOP
meinenNWOPPOOPPO
meioMQOPPVPPOP
meisSPPOPOPPPP
meisjePMUPPOPPPP
mejorUPOOOOPPPP
melaenaQUJPPPPPPP
melanomaWNOPPPNOOP
melatoninLPMQOZOONO
melatonineSPPPPOPPPP
meldMVNPNOMOXP
melenaPNSPPPOPPP
meltingPRNPPPPPPP
memberPFVPPPPPXM
membershipNSPPPPPPPP
membraneUPOPOOOPPP
membranesONOPPOUPPP
memeOUNPPPPPPP
memesPTLPPPPPPP
memoN[MPOONPNP
memo $NXNPOPOPNP
memory^CNPQUOOOO
memory lossRPPPPPOPPP
men]NQOKMOOOP
men $VPPPKPPPPP
mendPUKPPPPPPP
mendedPSOPPPPPOP
meneerPROPPOPPPP
meninaOOSPPPPPPP
meningitisOTRUNNLOOP
meningoPPRPPPNPPP
meningococcalORRPPPOPPP
meninoLJYOPUNOPP
meniscalPOOPPPRPPP
meniscal tearOOPPPPRPPP
menisco]JMOPOOOOP
meniscusRPOPPSNPPP
menoQNTOOPPPPP
menopauseQOMPPUNPPP
menosWLRPPONOPO
mensaLXSPPNNOOO
mensenOKXPPPOPPP
mentalNLTPPPOOLY
mental healthOLTPPPPPOR
mentionPMSPPPPPPP
mentionedQOMPPOUPPO
mentionsPOOPROPPPP
menuOYKPPOPPPO
merciN_GPPOOPOO
mercyPMPPPSPPPP
mereOOOPPUPPOO
mereceP[FPPPPPPP
meropenemLNOXROPPOP
mesNPVPPPOONO
mesesRITPPQSPOP
meshVINPPSNONU
mesmoUONPPPOPPP
messIZMOPMLOYO
mess $OKROPNNN[P
messagePRPPPOPPOP
messagedPNSPPOPPPP
messagesSNPPPPPPPP
messerPE]PPPPPPP
messerstichMLZPPOOOOP
messoOOKPPXPPPP
metLCNHUMVY^K
met callPIWPPPPPPP
met deNZLPPOOPOP
met eenONYPPOOOMO
metaQQRPPNPPPP
meta analysisROOPPPPPPP
metalWGWPPPOOON
metamizolOOPNUOPPPP
metaraminolOPRPPPOPPP
meterQOUPOONPOP
metersOVOPPPNPNP
metforminMTMMWVRLKO
metformin andTSNOLOSOPP
metformin forVPPOOOPPMP
metformin inSOPOPPPPPP
metformin orNMPOPOXPNP
metforminaTOOPPPPPPP
metformineWOPSJOOPPP
methNQOJYPPPPP
methadonePMWSNNOOPO
methanolONRPPPRPPP
methbOLOPPPWPPP
methenaminePOPTOPPPPP
methergineLPURNPPPPP
methodTNOPPPPPPP
methotrexateRPTLQQMRNO
methotrexate weeklyOMRWMOOPPP
methyleneTQKOSNPPPP
methylene blueTQKOSNPPPP
metoclopramideQVLORPOPOO
metoprololNRPYLOOPOO
metronidazolNPPPTPPPPP
metronidazoleSNOMVNPPPO
mets@SY]OOIPPP
meuLYKPO[KOON
mevrouwNZMPPOOPOP
mexeOPRPPPPPPP
mezz'oraPNRPPPPPPP
mezzoPKWPPPOPPP
mg@?@}EGSQKM
mg #1SMOSOPPPPP
mg $CNNaGOOZOP
mg aSOPPPPPPPP
mg andIPP]LPOPPP
mg dlPPROPPPPPP
mg forOOPSPPPPPP
mg inNPMWOPPPPP
mg kgNMNM\PPPOP
mg ofQNPRPPPPPP
mg perMPPVPPOPPP
mgmtUQKPPPOPPP
mgsoONRROPOPPP
mgso #1ONRROPOPPP
mhNTUPMOMOQP
mh cartPOOPPPPPRP
mh drillPSMPPPPPPP
miXVSKHbHPHJ
mi $cLONLONPLP
mi withTOOPOOOPPP
mi'sRPPPNPPPPP
miaOJQPPXOPPO
micPTMPPPPPPP
miceOYJPPPPOOP
michPXKOPOPPOP
microKTNOOMNO\O
microgramPPPTPPPPNP
microscopeOKLPPOPP\O
microwavePWLPPPPPNP
microwavedPSOPPPPPOP
micuPNRPPPPPPP
midNMXPPMRPOO
mid sentencePLVPPOPPPP
midazJVQPSPOPOP
midazolamQPOUKOOOUO
middleQQKPPPUPPP
midfootRNOPPPQPPP
midiOVMPPPOPPP
midnightQKXOPMNQRN
midnight $SITPPPPPPP
midodrineWJPPPPPPPP
midwifePJPPPTNPUP
midwivesPROPPOPPQP
mieiPMTPPPPPPP
mielMNMPP[NPPP
mifeRPPOPPPPPP
mifepristoneLOOUSOPPPP
mightQMMPPPPPWP
mightyPTMPPOPPPP
migraineKMISHVYOWO
migraine $\KOJOJOOYP
migrainesKMOPRXPPPP
migraneWOONPOOPPP
mijnLYNOPULOON
milPTLPPPPPPP
mildQYHLLPZOOO
mildlyUMPPOOPPPP
mileOH]PPPMPPP
mile #2OH]PPPMPPP
mileagePLOPPPPVPP
milkaXFKURHMJO
milk $LVKNVOPPPP
milkingVOLPPOPPPP
milkyMKPPOWRPPP
millOPSPPPOPPP
milligramsONNYPNPPPP
millionTOOOPQPOPP
mimicOOOPPPSPPP
min;JsaG@RSOL
min $KJUTNOKZOO
min afterPXQOPPHPPP
min agoUIZPOLNOOP
min andPOPPPPPRPP
min awayPKVPPPOPPP
min behindPVJPPPPPPP
min forPROQPPPPOP
min inPZFPPPPPPP
min intoNMQPNPWPPP
min latePVMPPPOPPP
min noORIPPOWPPP
min ofSLRPPPOPPP
min toPORPPPPPPP
minceO[IPPOOPPP
mince piesOZJPPPOPPP
mind\OJOPQMPOP
mind $RVLOPNPPPP
mind thePUKPPPPPPP
mind yourOUMPPPPPPP
minder\NJNNNUOOO
mindfulnessSMPPPPPPPP
mine?_GQNiKNLN
mine $NVJOPWMOPP
mine'sNQSPPRPONP
minerPMPPPPSPPP
minhaJIVPP[OOPO
miniQOQPRNPPPP
minibagsOTNPPPPPPP
minibusNIZPPPPPPP
minimumOIQOPPPOOZ
minorMIVNOLLRS[
minor injuriesLTTPPNNPPP
minor opsOKSPPPPPUO
minor strokeSPPOPPPOPP
minorsNSPPPOOQPP
minsIN[OPMQOUN
mins $LSQOPPOOVO
mins agoPKWPPOPPPP
mins nowPNSPPPPPPP
mintVNPPPOOPOP
minusMSUOPOOOOP
minus #2NTPOPPPOPP
minuteJZPOOXLONO
minute $QTOPPONPOP
minutenOH[OPOOPPP
minutesLO\UNAL_ML
minutes $INVRPOOUPP
minutes afterOOOPPPTPPP
minutes agoNFdPPMLPPP
minutes andPMTPPOPPPP
minutes lateORPPPPPPPP
minutes ofTPOPPOOPPP
minutiPLVPPPPPPP
minutoPNRPPPPPPP
minutosOHZPPPOPPP
minutos $OIYPPPPPPP
mioN[GPPYNONN
mirL@\PP^LOOO
miracleOTNPPPOPPP
mirandoPORPPPPPPP
miroPPRPPPOPPP
mirrorPVNPPPPPPM
mirtazOPKPPNZPPP
mirtazapineTLNOQTOPPP
misRSNPOPPPOP
miscarriageTNPOPRPPPO
miscarriage $SOPOPPPPPP
misoOPOUMPPPPP
misoprostolVPOOPOPOOP
missXE`NOKRNOL
miss rateTOPOPPOPPP
missedJ@QiOLLTGZ
missed #1KNPZOPOPPP
missed $XPNOPPOONP
missed miscarriageRPPOPPPPPP
missesL]NMOUJONO
missingGbKMOKPVSK
missing $LUOOPNXONN
missing fromPWKPPPPPPP
missing onePSOPPPPPOP
missusO<OPPfPPPO
mistNZJPPPOPPO
mistakeMO[NQMOOOP
mitOPOUTLKOMU
mit demOUNPPOOPPP
mitralRQOOPPPPPP
mittagPPRPPPOPPP
mittenPORPPPPPPP
mittensMPOPPOPONX
mittwochOUMPPPPPPP
mixKRSLVPPQON
mixedOKVPPORPPP
mixerPJWPPPPPPP
mixingNUUHPPPPPP
ml<DP}=LHMUN
ml $IMMcOOMPPP
ml ?POS_@PPPPP
ml forOMMYOPOPPP
ml inOLZPPPMPOP
ml kgSIMOPOOPYP
ml ofMJP[PPPPOP
mlcJINPPONQR_
mlsLOOYPPPOPP
mls $OPRPPPPPPP
mls ofMQNTPPPPPP
mmQGNMNYZNNO
mm $RLMOPOWOPP
mm onPPOPPPRPPP
mm stoneOFPPP\PPPP
mmolKMRYOPOPPP
mmrQ>N?pQMOOX
mmseTQOPPONPPP
mmse #2TQOPPONPPP
mnOSPPPOOPPP
mndPJPPPWPPPP
mobAJNOGUO]N
mo $UOKOPLVPQO
mo ?SPPPPPMPPP
moaningOVLPPPPPPP
moansPMSPPPPPPP
mobPF\PPPPPPO
mobileYQJOPOQOQN
mocaKLNPPSUOPS
moca #2NIMPPTVPPS
mockPXKPPPPNPP
mock codePSPPPPPNPP
modRKOPNPTSOP
modePSOPPOPPPP
modelNYLPPOOPPP
moderateLINNPPOaOP
modernPRNPPPPPPP
modifiedXJPNPPOOQP
modifierJJOPOONdNO
modifier #2MPPPOPNVPP
modifier forMMPPPPPXOP
moduleMYMPPOOPPP
modulesL[PPPNMPPN
moederOITPPVOPPO
moetPNSPPOPPPP
moglieOTOPPPPPPP
moiUQNOPOOPOP
moinsWLQOOOOPPP
moisVLLOPVOPPN
moisturiseOTPPPOOPPP
molarLQOPOUPPPP
molars\LKPPPOPPP
molePFRPOZQPOP
molinhoPNSPPPPPPP
mollePNSPPPPPPP
molletPLVPPPPPPP
molnupiravirWOOOOOOPOP
momIFUOU[OOPO
mom hasOSMPPQPPPP
mom saysPIQPPOWPPP
mom'sPOSPPOOPPP
momentOYJPPOPPPP
monMVJNP[NONO
mon $OWLOPPPPPP
mondOJXPPPOPPP
mondayNVTOOKUOMN
monday $JWWPPMNOOO
mondaysM^NPPLNPNP
mondays $OTOPPPOPOP
mondePTNPPPOPOP
moneyLZLPPOPMPT
money onNVLPPOPPPP
monitorMQ_ONSJNLN
monitor $NOSPPPPPPP
monitor inPXIPPPPPPP
monitor'sPVKPPPPPPP
monitoringeNKDNONTOP
monitorsNJYPPPPPPP
monoOPPPPPRPPP
monoxideQMVPPOOOOP
monoxide alarmOPSPPPOPPP
monsieurPROPPPOPPP
monteSONPPPPPPP
month^OA]R[EJNL
month #2PWPNPOMPPP
month $WWNOOKLPOP
month ?RPPOPOPPPP
month andWNQPPLPPPO
month isOTPPPNPPPP
month oldSNQNMPXNOO
monthlyOQOOPOPRQP
monthsOLHOK_XMLS
months $MTHUNXOPOO
months ?VNPPPNNPPP
months afterROPPPOQPPP
months agoQSNPPOOPPP
months andPMUPPNPPPP
months noMWOLPNTPPP
months ofROOSPNOPPP
months onPHOPPMVPPV
months orSPNPPPPPPP
moodSRNOQPOOPO
moonPWKPPPOPPP
moonlightPOOPPOPPPT
mopPSNPPPPPPP
moppedPTLPPPPPPP
mopsPSNPPPPPPP
moradoPNRPPPPPPP
moradosPORPPPPPPP
moralePROPPPPPPP
mordioPNSPPPPPPP
moreciRIILANIL
more $VLTKPNOLWO
more ?OMPPPXOONP
more fromPIXPPPPPPP
more likelySOPPPPPPPP
more ofTPNOOPPPPP
more oftenVNOPPNPPOP
more thanKNOPPQPUSP
morfinaULQOPPPPPP
morfineUJOTPPOPPP
morganPQRPPPPNPP
morgan lensPQRPPPPNPP
morgenOVLPPPPPPP
mornPMUPPPNPPP
morningRQILSXTNLO
morning $KUSOONPPPR
morning allOWHPPPRPPP
morningsLNOPPWPPPP
morphineUNULMKSONS
morphine #2OOPSPPPPPP
morphine $NNOWNPPPPP
morphine forUOPMOPPPPP
morphine inVOPOLPPPPP
morphine pumpQPROPOPPPO
morrerLKUPPPOPPW
morsoPKKPPP[PPP
morsureQSNPPPPPOP
mortOWLPPPPPPP
mortaMPVOPOPPPP
mortalidadWOLPPPOPPP
mortalidadeUNNPPPPPPP
mortaliteWMOOOOPPPP
mortality[ONNPOONOO
mortality $XMOOPPPNPP
morteUSKPPOOPPO
mortifiedOTNPPQMPPP
mortoPROPPPPPPP
mortuaryPKTPPPPPRP
mosqueOOMPPUPPPP
mosquitoOQOPPRPPPP
mostZVNOOLNONM
most ofOSPPPOPPPO
mostlyC[NPRWMPPP
mostrouUMPPPOOPPP
motPNSPPPPPPP
motherKQRNS[KOPM
mother andRVLPPMMPSP
mother inORJPK]PPON
mother isRRSPPJPPPP
mother saysTNNPPPPPPP
mother'sQMOPPPPPPT
mothersMUMPPMPOWP
motionPLOPPUPPPP
motive[KLPPPOPPP
motoNTOPPPPPPO
motorPFMOPP`PPP
motrinOOOTPPPPPP
mottledL?iNONSOOO
mottled toPOUPPPOOPO
mouPMTPPPPPPP
moulageL[LPPOOPPP
mounjaroOOPRPQOPNS
mountainLOVPPPOPPP
mourningPTLPPPPPPP
mousePVMPPNPPPP
mouthBDeQPRWNNN
mouth $PLXQPNOPPP
mouth andORPQPNQPPP
mouth isPMVPPMPPPP
mouth ulcersKHNPP\TOPP
mouth'sPNUPPMPPPP
mouthfulPKZPNNOPPP
mouthwashOPPNUPOPPP
movWPPPPNOMPP
moveVVQOOIMPQO
move $OORPPPOPQP
move himPNRPPPPPPP
move thePSPPPOOPPP
movedLZLNOQKOXN
moved $NJMPPPNP^P
moved thePMTPPPPPPP
moved toNaEOPPPOOP
movementUKRPPPPPPP
movementsPRPPPNQPPP
moverPNRPPPPPPP
movesHJJPPV_PPP
movieMUPPPPOPPP
movingM[_JPGLOMO
moving $OLWPPPOPPP
mowerPJWPPPPPPP
mowingNZHPPPPPPP
mozzarellaOPTPPPPPPO
mrUNI^JKNNUN
mraTNPPPPOPPP
mriOH\MTYNLNK
mri $NI`POQOLOP
mri forUNPPPRMOOP
mri showsRPPPPPNPPP
mrsPTQOOOOPNP
mrsaNOPOOOOOXP
mrtOQTPPONOPP
msJGKRMdRLMU
msgPMTPPPPPPP
mskQMPPPPPPTP
mssaTPPPMPPPPP
mstMOLSUPPPPP
mtgOXLPPPOPOP
mthRQPOPPPOPP
mthsNNLPPPXPPP
mtpLDZOPOPPUR
mtxFKOSXKSNTV
muchKHcnIMFMHJ
much $NSK[LNOOPP
much ?RPYIMPPPPP
much betterL]HPPOPPPP
much doesNPPOTPPPPP
much forOP]EPPOPPP
mucosaPPPPPNRPPP
mudPKUPPPPPPP
mudaYMMPPOOPPP
muddledTFVOPNTPPO
mudeUROOLPPPPP
muertoPVMPPOOPPP
mueveOKXPPOPPPO
muffinP]DPPPPPPP
muffledPMQPPRPPPP
mugFbOPPNOPMO
mugsKZMPPPPPOP
muisjesOTMPPPPPPP
muitoPLUPPOPPPP
mujerOKPPPPVPPP
multiNNUPPPPPPP
multi storeyNNUPPPPPPP
multiplePLOOONZPPP
multistoreyPROPPPPPOP
mumANRUZYJMJV
mum $MMVSPOOOPP
mum andMa@PNVOPPP
mum inPWJPPPPPPP
mum isOGVPTROPOP
mum onLOQO[JPPPP
mum saysPOPPPNOPOU
mum wantsQROPRMPPPP
mum'sLNIPPaJPPS
mumblesPMTPPPPPOP
mumblingOMOPPOVPPP
mummyOOSPPPPPPP
mumsMQPPPROPOQ
mundPJXPPOPPPP
muorePJXPPPOPPP
muovePORPPPPPPP
mupirocinRPPPOPPPPP
muppetPUOPPPPPMP
muralPTMPPPPPPP
muratoreOLVPPPPPPP
murderOWGPPOOPPU
murmurMOMPPN\NPP
muscle\PNPOMKPPP
musclesPNRPPNPRPP
mushroomsMKUPPUOPPP
musicT_EPPOMOON
musselsNPPPRPPPPP
mustMJ?NYQIPPh
must beRbILXMOQLF
must iH?INRWPOOl
must itOOPPQPPSPP
must weNPPPPPPPSQ
mutedPUOPPPPNPO
mutterPSNPPPPPPP
mwtTWLPPPJPPP
my4p`=D}0=<L
my #1OFTPPXPPPP
my #2RSMPPPPPPO
my annualOOPPPOSPPP
my armPKVPPRNPPO
my auntPUMPPOPPPP
my babyRZMPOIPPPP
my backTPOPPNPPPP
my badgeP[KPPOPPLP
my bagOXMPPMPPPP
my bedOWNPPMPPPP
my bloodPRLPPSOPPP
my bossPPMPPRQPPP
my boyPMTPPOPPPP
my brainPYKPPMPPPP
my brotherOM[PPJPPPP
my carM\RPOFPPPP
my catNLSMOXPPPO
my chairPLUPPOPPOP
my chestOOXPPKPPPP
my clinicTNPPPNPPPP
my coatPNSPPOPPPP
my colleagueQWPPPIPPPP
my cousinPPLPPTPPPP
my dadOMQPPVPPOP
my dad'sPUNPPNPPPP
my daughterP>\PPWPPPP
my deskPSLPPRPPPP
my eyePKPPPYPPOM
my eyesORBPP`NPPP
my faceP`HPPLNNPP
my fatherMG^PPOPPPP
my feetP`JPPGPPPP
my fingerNLPPPVPPPP
my fingersNQSPPNPPPP
my firstOTNPPPPPPP
my fistPLXPPLPPPP
my friendPTSPPJPPPP
my girlfriendPOPPPRPPPP
my goodPROPPOPPPP
my handPJZPPLPPPO
my handsPIRPPUPPPP
my headQ[HPPMPPPP
my heartNUIPPUPPPP
my hipPLPPPUPPPP
my husbandOXVPPFOPPP
my jawPOTPPNPPPP
my kidTVQPPGOPPO
my kneePEPPP_OPNN
my ladPKPPPUPPPP
my ladyROQPPNPPPP
my lastOYJPPNPPQP
my leftOLUPPQPPPP
my legOKYPPOOPPP
my legsN[KPPNOPPP
my lifeOURPPKPPPP
my listVQPPPIPPPP
my littlePGZPPOPPPP
my lockerPHXPPKPPUO
my lunchPSNPPPPPPP
my mindNFXPPUPPPP
my momOSQPPMPPPP
my motherORNPPSPPOO
my mouthPUOPPLPPPP
my mumM>ZPP[PPPP
my mum'sPNPPPRPPPP
my namePMUPPNPPPP
my neckOWFOPZMPOP
my nephewPNPPPSPPPP
my newPMOPPTPPPP
my noseOYIPPNPPPP
my officeTIWPPMPPPP
my ownN;_PO]JPPR
my partnerPJYPOPPPPP
my patienthCWON?VPPL
my phoneP]EPPJPPJZ
my pocketPRRPPMPPPP
my pridePWKPPNPPPP
my ptTRPPPKPPPP
my registrarPROPPOPPPP
my roomSNRPPNPPPP
my scrubsPVOPPLPPPP
my shoulderLQKPPXPPPP
my sisterPMWPPNPPPP
my sonOR[PPEPPPO
my son'sPTSPPIPPPP
my stethoscopePSPPPNPPPP
my teaPZLPPJPPPP
my thumbPNOPPUOPPP
my toddlerSFJPP]PPPP
my twoNEiMNIPPPP
my uncleOVQPPJPPPP
my voicePWNPPKPPPP
my watchORKPPTOPPP
my wholePTNPPNPPPP
my wifePUYPPBPPPQ
my wife'sPQXPPHPPPP
my wristOHQPPYPPPP
myastheniaPOQOSPNPPP
myasthenicKOQOZMOPPP
mycophenolateOPPPRPPPPP
myelomaOPSPOPPPPP
myocarditisROPPOPPPPP
myopiaRPPOPPPPPP
myselfCMTOLfMOOP
mythQMOOSQOPPP
nPO^OMOCK[O
n #2NRGOPQRL[O
n $QLSPPPOPPP
n'importeOI[PPPOPOO
nad8hPJM]J@N
na #3KKJSNOaPOP
naarRUQSPNLONO
nabelschnurOLVPPPPPPP
nacLJSVPNSPPO
nachZIEMNKQ[PV
nachtPTLPPPPPPP
nachtdienstN]KOOOOPOO
nachtenOVNPPNPPPP
nachtsLKJOPXPPYO
nacidoSNQPPPPPPO
nacioPSOPPPPPPP
naclSNPPPPPPPP
nadaLTOOPMSOOT
nada $PRPOPPPPPP
nadieNNUPPPPPPP
naeLP`NONIOPP
nahHXQORPPPPP
nah $JXNORPPPPP
nailMIOTOSZNMO
nailsMDHOP\]POP
nairobiPNOPPSPPPP
naivePMTOPPPPPP
naloxoneTOPVQLNNOO
naloxone $RNRNOPPPPP
naloxone infusionMLOZOPOPPP
naloxone kitsPSNOPPPPPP
naltrexoneRMNTROOPOP
namanPSOPPPPPPP
nameIYPOM@`NWN
name $PPVPPOMPOP
name isPSNPPOPPPP
name onPUMPPPPPOP
namedNULOPNOOTQ
named afterPTNPPPOPPP
namendaROPPPPPPPP
namesOFKPPZPOOY
nanKZAPP\OPPP
nan'sPJWPPPPPPP
nanaPROPPOPPPP
nansMMXOPPPPPP
naoQ;wOOMKNMN
nao respondePORPPPPPPP
napN^GPPNPPPP
nappiesOZKPPOLPPP
nappyOGQPP]MPPP
naproxenVMNMMWOPPP
naproxinSPPPMPPPPP
narcanILTSNNOOVS
narizOMUPPPPPPP
narrowONPPPPSPPP
narrowingOJPPPPXPPP
nasLMXPPORPPO
nasalO@KSXNWOXO
nasceuNUOPPPOPOP
nascidoPORPPPPPPP
naseOMWOOPPPPP
nasoPPMPPUPPPP
nasoduodenalROPPPPPPPP
nataPWJPPPPPPP
natalOOOPPVOPPO
natalePTMPPOPPPP
naturalTNPPPPOPPP
nauseaWSMRLOMPPP
navelPPRPPPOPPP
navidadOYIPPPPPPP
nbmMNNYPPPOPP
nccJLOUOPZOOP
ndRUNMSOMPOP
nd floorPNRPPPPPPP
ndcPOPOPPPSPP
neK?hNPNTOOO
near?MaOYJJOWO
near missLVMPPPPPRP
near theHNLPYOPPVP
nearerPRNPPPPPPP
nearestND]PPPOPOU
nearlyL_GPPMQPPP
neatOTOPPOOPPP
nebHJPaLOTPOP
nebenPULPPPPPPP
nebsQMPPLNXQOP
nebulised[LMPOOPPOO
nebulised adrenalineSNPOPPPPPP
nebuliserPTLPPPPPPP
nebulizedROPPPPPPPP
nec^INOPNOPPP
necesitoOOTPPPPPOP
necessaryOPPPPOOPPR
necessityOOPPPPPUNP
neckQLbKMM\NHL
neck #2MNMPPOYPPP
neck $MMTOPVOOOO
neck haematomaNPTPPPNPPP
neck hematomaPROPPPOPOP
neck isSORPPMOPPP
neck pain[THPPOJPPP
neck stiffPRJPPPUPPP
neck swellingPRPPPPNPPP
neck veinsOMTPPPPPPP
neck'sPIYPPOPPPP
necrotizingSOOPPPOPPP
neePKVPPPPPPP
needO>kLN[AH[O
need #1OXHPPQPPQP
need $RQMPPRPPOP
need aT\DMOVMONN
need anRJWPPOOOTL
need anotherOKSPPTPPPP
need crewOORPPPPPPP
need everyonePNRPPPPPPP
need handsONVPPOPPOP
need helpM\NRPJPPPO
need itOTNPPQPPOP
need moreNOSLPPPTOP
need somebodyPMSPPOPPPP
need someoneOSOPPPPPOP
need theRCYUORPOMP
need toPQHQRVPRMO
need twoMRKPPOPPWP
needed[S<UJLJ]PS
needed $[TINPNOONO
needed ?NJMZNNNYOO
needed forNLONNQPNVV
needed toRKOOPTPONS
needfulOMTPPPPPPP
needingPMRPSPOPPP
needleQLaOO[JIHM
needle $WLVPPOOLMO
needle outNPTPPOPPPP
needledPVLPPPOPPP
needlesVNHOOM\OOO
needlestickJONOPNLVZO
needlingPPOPPROQPP
needsReLQXQIMGE
needs aX]JOKTMQMG
needs helpOSOPPPPNRP
needs theNKTPPTPPPP
neergestokenOIYPPPPPOP
neg6WHMNJ}LNM
neg $F]KOPNVNRO
neg atOZPPPJMPPP
negativeRZEMNVQNSL
negative $RJPPPVOPOP
negliQLUOPPPPPP
negligenceLLPPPOOPP[
negraPNSPPPPPPP
neiTRNOPPOPPO
neighbourONPPPTPPPP
neighboursMQLPPSTPPP
neitherQMPPNUOPPO
nelYQQNONNOOM
nell'emorragiaROPPPPPPPP
nellaRG\OOOPPPP
nemOG_PPNOPOP
nenOPMPPOOPXO
nenaPLUPPPPPPP
nenePMUPPOPPPP
nenemOMUPPOPPPP
neonatalVGRPPONQTP
neonateMJN_QOKUMO
neonatesPNOPPPPPRP
neonatoNH\PPPOPPP
neostigmineQIWPPPPPPP
nepaPSNPPOPPPP
nephewKILPPbOPPP
nephew'sPMOPPZOPLP
nephroOQRPPONPPP
nephropathyUOPPNPOPPP
nephroticPVKPPPOPPP
nerPLUPPPOPPP
nerveZJJNPM\PMN
nerve blockVLOPPOOROP
nervesPOPPROPPPP
nervousMNNOVXLPPO
nespressoNVMPPPOPOP
nesseOXJPPPPPPP
nestPSMPPPPPPP
netMP]OOLNOOO
netballLRNPPUPPOP
netflixPSNPPPPPPP
networkPOOPPPPPSP
neugeborenesNOTPPPOPPP
neuraminidaseRPPPPPPOPP
neuritisMOLPPYPPPP
neuroTRFUNLQNWN
neuro outcomeROOPPPPPPP
neurogenicUPOPPPOOOP
neurologicLLPPPPYPPP
neurologicoWONNPPPPOP
neurologistPQNPPQPPPP
neuropathicKPPUPPPPPP
neuropathyUPOPNOOPPP
neuroprotectionSPPNPPPPPP
neurosurgRQQPPNNPPP
neusPORPPPPPPP
neutPLZPPOKPPP
neutropeniaNOPOOPRSPP
neutropenicOURPPPOPMP
neutrophilsMQRPOORPPP
neutsPRPNPPQPPP
neuts #2.PTPNPNQPPP
neverPQKMMXNKM\
never againORPPPPPPPP
never camePJZOPNOPPP
never hadUETPOMWPOP
never mindJURPPOPPPP
never smokedUJPPPSOPPO
neveraPVKPPPPPPP
nevirapinePMOSRPPPPP
new<|8DJO\S^E
new babySONPPPPPPP
new glovesONPPPUPPPP
new oneKRKPPSOOYO
new patientNNPLPPPYOP
new recordNTNPPPPPPP
new systemPKPPPPPPUP
newbornQ<VYUMZNNL
newborn $SOPNRPOPPP
newbornsSPNPPPOPPP
newerROPPPPPPPP
newlyYLPNPOPOOP
newly foundWMONPPPPPP
newsJWOOOONOXO
news #1RNPPPPOORP
newsletterRPPPPPPPOP
newspaperPTMPPPPPPP
nextWbZVJOFLBJ
next $N^XNOLJOIP
next ?KMhMMMLPMP
next doorPPOPPSPPPP
next doseNNPVOPPPPP
next oneTJH_PONPOP
next orNOVNPPOPPP
next stepPNUQPNNPPP
next toNMROPNWPPP
next weekOVOPPNPPPP
nezOOSPPPPPPP
ngJRNZPLGOZO
ngtXMOOMPPPPP
nhsLNPPPPP\LO
niPOSPPPPPPO
nicePSWPPMNPMO
nice $NXNPPONPNP
nicerNUOPPPPPNP
nichtGEfNOLLNVU
nicht $OMVPPPPPPO
nicht mehrOOVPPOOPOO
nichtsPNUOPPPPPP
nickedONPPPOPPOV
nicoTPLPPPPPPP
nicotineMPPRRPPPPP
nicuKGYNPOIS]O
nicu #1PPQOPPMUOP
nicu $OIYPPPOPPP
nidoOXKPPPOPPP
nieceOOJPPWPPPP
nienteNUPPPOPPOO
nietGEkLTSKONO
niet $LKYMUPOOOP
niet meerOH\PPOOPOP
nieuweLXPPPPOPOP
nifedipineZMNPNPMPPP
nifedipine orWPPOMONPPP
nightU^/VTZULQH
night #1PULPPSMPPP
night $N7ONTcMO`L
night ?R]PPPJOPIO
night allOSOPPOPPPP
night andXNMMPOPPPP
night atOVMPPOPPOP
night dutyOYOPPSOPHO
night forGQPZONPPPP
night inOQNPPRPPOP
night isLPOPUXHPPP
night nursePSOPPPPPPP
night onNPPTPNPPPP
night she'sMKPPPYPPOP
night shiftTQNOOLTPNP
night staffPKPPPPPPVP
night sweatsNOPPPNVPPP
night teamQQRPPMPPOP
night wasPRPPPOPPPP
night withTSMQPLPPPP
nightlySQOTLNPPPP
nightsBUPNN^RKUM
nights $GTKOPXTPPO
nihssOVMPOPPOPP
niksNKPPPOXPPP
nilQ[IPPPMPPP
nimmerOKXPPPOPPP
nimodipineWQOMNPPPPP
ninaPLUPPPPPPP
nineB]PUUIUONM
nine $PPWPPMMPOP
nine daysKPPOPOXPPP
nineteenPSMPPPPPPP
ninetyOUNPPOPPPP
ninguemNMVPPPOPPP
ninoNGQ^POOPOP
ninosUONOPOPPPP
nippedPORPPPPPPP
nippleOGNPPP]PPP
nipplesPMTPPPOPPP
nirsevimabZMPONPPPLP
niteLWCNO]LOWN
nite $MPINO[MOWN
nitesOUOPPOPPPO
nitratesMPPMVPPPPP
nitrilePYPPOOJPPP
nitritePMMPPPWPPP
nitroLGONfLPPOO
nitrofurantoinWOONOOOPPP
nitrousHMMX^OMMOP
nivYIKPOONOOY
nixPORPPPPPPP
nlNHOPPO]POP
nmaROPPPPPPPP
nmolNMOPPUQPPP
nmsNMRNOOWPPP
nnM@jOPOMPOP
nntRYNMPONOOO
nnt $ROPPPPPPPP
no8Un2KTbQD^
no #1R\HPOOLPPP
no #2OMUPPOOPPP
no $HJBKg[FNVU
no ?CSUM`KOPPO
no accessPPTPPPOPNP
no airPIXPPPPPPP
no answerOXJPPOOPPP
no bedsPTMPPPPPPP
no betterPJUPOTOOPP
no bleedOPOPPPSPPP
no bleedingMSKSPOTPPP
no bloodPGZPPPNPPP
no botherN\MPOLNPPP
no bpPF[PPPOPPP
no breathPMUPPPOPPP
no breathingPLTPPPPPPP
no capturePC^PPPPPPP
no changeLUTONUJPPP
no chestONQPPPRPPP
no contactQNRPOPPPPP
no cvdTOOPPPNPPP
no diabetesRVJPPPOPPP
no dmYJNPPPOPPP
no dopplerOE_PPONPPP
no dramaP\GOPPNPPP
no familyQOPPPPPPNS
no feelingPMRPPPRPPP
no fever\JJPLZKPPP
no flowOH]PPPMPPP
no harmMVJPPPPOOU
no hayPRPPPPOPPP
no heartPUMPOQOPPP
no injurySTMPPPNQPM
no itPLUPPPPPPP
no ivPH]NPOOPOO
no lineQLYPOPNOOP
no longerLQOPPPNWPO
no moreKVWPPNLOOP
no needPSMPPPPPPP
no oneNSOPPRPPOP
no otherUNLOTOOPPP
no outputOF]PPPNPPP
no painJLAOOVhOOO
no paraPORPPPPPPP
no patientPVEPPPPPPV
no penPKXPPNPPPP
no puedePKWPPPPPPO
no pulseMK`PPNMOPO
no pulsesOLVPPPOPPP
no radialOLYPPPMPOP
no respiraPLUPPPPPPP
no responsePNRPPPPPPP
no rushO\GQPOOPOO
no seOIZPPPPPPO
no shockOMTPPPOPPP
no showsPSNPPPOPPP
no signalPUMPPOPPPP
no sorryQKVPPOOPPP
no sourceVOPPPPGUPO
no swellingPENPP^OPPP
no sxQGKPPO^PPP
no symptomsWIJPPO[PON
no thoughtsNPPPPQQPPP
no toRPOPQPPPOO
no urineLIbPPPJPPP
no veinPKUPPPPPPP
nobodyKY\OOJNOOL
nobody answersPJWPPPPPPP
nobody canPWNPPPMPPP
nobody diedPSNPPPPPPP
nobody hasPNSPPPOPPP
nobody hurtPUKPPPPPPP
nobody inRRMPPPPPPP
nobody isPTNPPPPPNP
nobody underO^CPPPPPPP
nobody willPGZPPOPPPP
nobody'sPORPPOPPPP
noceboROPPPPOPPP
nochMLeOOLLOOO
nocheMKNPPOMPaO
nochesPUMPPOOPPP
nochmalNPMPPXOPPP
nociPNSPPPPPPP
noctePPPSPOOPPP
nocturnalSPPNPPPOPP
nodPKWPPPOPPP
noddingPMTPPPPPPP
nodePDHPPOgPPO
nodesNOOPPMYOPP
nodigPORPPPPPPP
nodsPQMPPPSPPP
noduleVIOPPPMMOY
nofSPPOPPPPPP
nogJM\OOMKOZN
noiNNHPPNNOcO
noirOMTPPPPPPP
noiseOTPPPPNPPP
noise $PNRPPPPPPP
noisesPJWPPPPPPP
noisyTMSOOPOPNP
noiteNSOPPOSPPO
nomadOOPPPPPPRP
nombrePTLPPPPPPP
nomogramLPPPPPPPUP
nonQAiJPPSIIV
non rispondeNLXPPPOPPO
non siNJROPONPO[
noncontrastSONPPPPPPP
noneM\UOMKPNNO
none $L[LPONOPPP
none ofPPNPPNVPOP
none sinceOTMPPPPPPP
nonnaMSLPPXOPOO
nonrebreatherOLPYPPPPMP
nonsensePLTPPPPPPP
nonstopQNOPPMUPPP
noonN`OONLMPNO
noon $O[LPNOPPOP
nopacRPPOOPPPPP
nopePXIPPOPPPP
norONOPNVOPPP
noraOTPPPOOPPP
noradIAZWYNPOOO
norad #1IRIYPOUPPP
noradrenalinRPPPPPPPPP
noradrenalinaTPMPPPPPPP
noradrenalineTMSMOPPPPP
nordiccbDNPPOOOPP
normalW`8JEbhIGI
normal $ENLOPaXNLN
normal ?NJLPN[UPPO
normal ctPVOPPPLPPP
normal ecgOOPPPPRPPP
normaleRLMPOXOPOP
noroPUNOOPPPOP
norovirusPVLPOOOPOP
northOK\PPOOOMP
nortriptylineOOTOPPOPPP
nosJa@OPOROYN
noseILWNTMXOPO
nose $PNWPPOMPPP
nosebleedOTKOPOTPPP
nosebleedsRQPOOPPPPP
nostrilsPLTPPPPPPP
notMS}7MHVQDK
not #1OOSPPPPPPP
not $KDLKkKKOZQ
not ?^MPPEWIPPP
not aNMSPOVPOPN
not answeringOPRPPOPPPP
not breathingQG^MOOOPPP
not capturingPNSPPPOPPP
not comingOHZPPPOPPP
not cryingPJ^JPNOPPP
not evenPUKPPPPPPP
not forQMSPPPPPPP
not goingOSLPPTOPPP
not herePSSPPPPPJP
not inQOEPPNKSbO
not justSOMPPPPPPP
not makingPGZPPOPPPP
not movingODgJPNOPPP
not neededM\HPPPPPPP
not onSKOPPPSPPP
not oneRRMPPOPPPP
not openingPYLPPLPPPP
not pickingPZGPPPPPPP
not respondingPTRPNONPNO
not rightPOTPPONPPP
not rousablePKWPPPPPPP
not rousingOLXOPPOPPP
not sleepingN:LPP`\PPP
not speakingPLRPPRPPPP
not stoppingMOWPPMPPPP
not talkingPQRPPNOPPP
not theOLUQPPNPPQ
not toTPOPPOOPOP
not touchingPMSPPPPPPP
not wakePPRPPPOPPP
not wakingOMZPPNMPPP
not workingOC`PPPPPPP
not yetO\GPPPOPPP
notchNBLPPPfPPP
noteHQQRPUJbFO
note $OeNOPOPLIL
note onNNWPPOPOPP
notedPWMPPMPPPP
notesLO@ONYGNOk
notes $LCLPP^NOO[
nothinPORPPPOPPP
nothingN]WQMYJLIH
nothing $OHXPPTQNOO
nothing ?ZNGPOWKPPP
nothing butPWLPPNOPPP
nothing forTPXPPIOOOO
nothing toN\JPPPNPPN
noticeIINLPOORU`
notice $OINPPOOPP\
noticedNNQPPOTPPP
notificationOOPPPPOPOS
notifyPNOPPNPPPU
notteMVNOONNOWN
nousIWKPONNO]O
nouveauPORPPPOPPP
novNPPPPSPPPP
novaSNRPPPPPOO
novemberMUOPPPPOPP
novoMbFPPOOPNO
now=ay@PD8U^K
now #1PTKPPQPPPP
now #2PJQPPWNPNS
now #2.POTOPONPPP
now $FY[DK@GPjV
now ?]QONPPLPKO
now aFQNPXNWPPP
now andWXHOOLPPOP
now atPSMPPPPPPP
now cantPONSPPPPPP
now forQQNPPPPMSP
now greyPHXPPPPPPP
now hasPYGPPPPPPP
now he'sPLXPPMPPPP
now headachePNSPPPPPPP
now herPORPPPPPPP
now iO\HPPNOPPP
now inR\GPPPMPPP
now isPNRPPQPPPP
now myPRRPPMPPPP
now needPNRPPPPPPP
now noPMTPPPPPPP
now notRVJPPMPPPP
now nowPMVPPOPPOP
now onPYKPPPPOOP
now onePNSPPPPPPP
now orWJWOPWDOOO
now pleaseP7kPPPPPOP
now plsPFZPPPPPPP
now seizingPXIPPPPPPP
now sheOIWPPSOPPP
now she'sPMSPPQPPPP
now shesPTNPPOPPPP
now thePIVPPOPPRP
now theyNVJPPRPPPP
now twitchingPORPPPPPPP
now vomitingPORPPOPPPP
now whatPLTPPROPPP
now whoPMZPPOPPMM
nowadaysSOPPPPPPOP
nowherePUKPPPPPPP
nowtMUPPOPOPPP
npQHQPPPOPOW
nphLMOZPPOPPP
npoQVQNOJNNVN
npv^JOPPPKOOP
nrNXLPPPOPPP
nrbOKWPPPOPPP
nrpPFZPPPPPPP
nrsRPPPPPOPPP
nrs #1RPPPPPOPPP
nsRMOSPPPPPP
nsaidRMOLTOSPPP
nsaidsLOORUPPPPP
nstemiOOOPPPSPPP
nswPLPPPPPPPU
ntTPOPPOOPPP
nuM@lOPNMOOO
nu $OG\PPOOPPP
nucPVKPPPPPPP
nuclearPMTPPPPPOP
nuevaOVMPPPOPPP
nuevoPROPPPPPPP
nuggetsPNPPPSPPPP
nuisancePLTPPPPPPP
nuitMMBOP[TOXO
nullipTPPPPPMPPP
numbKPXMOXOMNO
numb toLGTOPO^NPP
numberNDMXNKJTgJ
number #1NWSOPOPLOP
number $NTPPPPOPQO
number forIDOMPOP\]O
number needed_FPOPOPONP
number ofHMJ[OOOM]O
numbersZMGSOMGaKO
numbers $VOOPPPPPNP
numbnessINRPPUSPPP
nunOSOPPPPPPP
nuovaMQTOPPPPPP
nuovoPROPPPPPPP
nurWLYNLNMOOO
nur nochOJ[PPONPPP
nurseCHXKUWFLV_
nurse $MSKOVUPOMO
nurse herePRNPPPPPPP
nurse inOPQPOOPONU
nurse isLQQPPOPOUO
nurse led[KOPPOOOQN
nurse onPLMPPVPPRP
nurse onlyPORPPPPPPP
nurse'sPRPPPPPPOP
nurseryQ\GPPMQQNP
nursery #1PKVPPPPPPP
nursesRVQONKLKYO
nurses $TXJPPPNMOP
nurses stationPNPPPPPOTP
nursingPINN[LRRPN
nursing homePNMPNSTSOO
nursing homesTOPPPPPOPP
nursing stationNOQOPPPPTP
nutUBYONTPOPP
nutsRTOPONPPOP
nvmPTMPPPPPPP
nyOPPPPPPPOT
nyhaQWNPOONNPP
nystagmusJNOPPO[PPO
nystatinMOOVOPPPPP
oYHIEG^JNcR
o #1SIYOOLNTMP
o negNEcPPOJPRP
o queWJPPPNSPOO
o'clockQUKPPOPPPP
oaUTPONMNOPP
oa $QTPONOOOPP
oarSOPPPOOPPP
oatPROPPOPPPP
obQIVPPPNVNP
oberarztPQTPPNNPPP
obeseKLMSPO\OPP
obesityTLNONNM\OP
obesity $PMOONPNYOP
objectNSOPPNPOOS
objectsOMPPPPPOPU
obligedOPOPPOPPPT
obrigadaPVLPPPPPPP
obrigadoPNTPPPOPPO
obsNSWHPCYTSN
obs $SI[JPNOPRP
obs fineLQOPPNWPPP
obs normalNPOPPMVPPP
observeSNOPPPPPPP
observedPROPPPPPPP
obstetricianPMSPPPPPPP
obstructedRPPPOPOPPP
obstructingPORPPPPPPP
obstructionTOOOPPOPPP
obtundedNKaPPPIOOO
obviousOROPPPPPPP
obviouslyNWMPPPPPOP
obvsPTOPPMPPPP
occFTOPPOOM\P
occ healthFTOPPOOM\P
occhiNJ[PPPOPPP
occipitalTMPPPPPPPP
occlusionTTLNPOOPPP
ocitocinaPNNWPOPPPO
octDOOPPPaPOO
octoberOXNPPPJPPP
octreotideJPM_MPOPPP
odVPPOOOLPPP
oddPFVPPPVPNP
oddsTTNNPONOPO
odds ofWMOOPOOPPP
oderi4=ONZRQ]N
odoreOG[PPPOPPP
odpPULPPPPPPP
oedemaTOTPPPJPPP
oefeningPULPPPPPPP
oesophagealOOVPPPPPMP
oestrogenSOOPPOPPPP
ofaKPaB:ERT\
of #1RRWVMNKOLO
of #2`TAVVMOMIL
of #2.OUPOPOOPPP
of #3MOONPO\POL
of #4PTMPPPPPPP
of $MULOPMWPPP
of aWTSNPJIOJW
of allMQOPPSPPPP
of amoxicillinPSPNPPPPPP
of anPHXPPOOPOT
of antibioticsUMPPPPPPPP
of ativanPSNPPPPPPP
of backPRPPPOPPPP
of bedPYHPPPPPPP
of bleachPRNPPPPPPP
of bloodICgPPGKP\O
of boredomNXKPPPPPPP
of breathMYOPPOPPPM
of candourPKNPPPPOOY
of careRQOPPPPOOP
of coUSPMPOOPNP
of deathFOOPPPP`MO
of emPTMPPOPPPP
of everythingNUNPPOPPPP
of handsNYLPPOOPPO
of heparinJLONPO^POP
of herOLWOOPOPPR
of hisRNSNLRQOOR
of hospital[UQPPIPPGO
of hoursKFNPPPPPbP
of icuILSOPPPO[P
of itZEQMQVSOMM
of ivPRPPPPPPOP
of lastOSOPPPOPPP
of life[PIOPOPOPP
of longPSPPPOPPPN
of luckNWNPPMPPPP
of meL?^OOcJPPN
of mineKJSUOUOPPP
of morphineOMQRRPPPPP
of mouthKNQPPRUPPP
of myPWWPPDOPPO
of neckPUKPPPPPPP
of nitrofurantoinKPPVOPPPPP
of oldOMPPPOOVPO
of ondansetronPNROPPPPPP
of orderPSOPPPPPNP
of ourNKWPPMSPQP
of oursQNSPPPPPOP
of paperPTMPPPPPPP
of paracetamolRQOOPPPPPP
of predRPPPPOPPPP
of prednisoloneQRNPPPPPPP
of prednisoneNPPRPPPPPP
of puttyPMSPPPPPPP
of redLORUPPPOPP
of salinePMUPOPPPPP
of sertralineOIPPO[NPPP
of serviceLOPPPPP]IP
of somethingPPRPPOPPPP
of staffNXLPPOPPOP
of stayUMPPPPPPPP
of stockPUOOPPPPNP
of strokeMOPPPPPSPP
of thatPOQPPOSOPO
of thePXWMOJLNKW
of theatrePVKPPPPPPP
of theirSOPOPPPPPP
of themMN[OQLNOOQ
of thisPRPPPOPPPP
of thoseMPNOSUOPPO
of toastORPPPPPPPP
of treatmentSPOPPOPPOO
of usMYOPPMTOMO
of vtPIYPPPOPPP
of wardOVMPPOPPOP
of waterRNPPPQPPPP
of whatNNTPPPOPRO
of youLBZPPZOPOP
off\iYH?Y=COS
off #1VJTPPPPOOP
off #2RSNQPMOPPP
off $H][LPLHMUN
off ?WNOPNPOPPP
off aWFWOPOOPOQ
off afterNPOQPWPOOM
off againPROPPPPPPP
off atNRRPPNPPPP
off bedROPPPPOQPP
off byOSNQPPPPPP
off cpapOZHPOPPPPP
off dutyNFRPPOPNN^
off forENOPPWOPUT
off herQROQPPOPPP
off hisSOMOPUOPPN
off homeOWKPPPPPPP
off inOVIPPUPPOO
off itPKQSPRPPPP
off myOVKPPLPPUP
off nowPKVPPPPPPP
off onQVMPPMPPPP
off oxygenMTOPPPPPPP
off pressorsTUIOPPPPPP
off sickOTOPPNPPPP
off sincePYKPPMPPPP
off thecERSMOMNNN
off tillOGPPPPOP\P
off toIiDOQNOPMO
off withOQHOPO[PPP
offenMSUPPNOPPP
offenceOOPPPPPPOS
offerSOOPPQOPOP
offeredNKOPP[OPPP
offeringPRNPPOPPPP
officeOUXOOKLRNO
office $OMUPPPPTMP
officerPIVPPPPMWN
officersOKUPOPPPPR
officiallyPSNPPPPPOP
oftSMOTNOPPPP
oftenWDO_LKKMXO
often $TJSYNNNONP
often doVOPNPOPPNP
often doesRPPOOPPPPP
often isSPPPPPOPPP
ogaPLUPPPPPPP
ogdQSNPPPOPPP
ogenNQSPPPOPPP
oggiO\HPPONPPP
ogniONLPPXPPPP
ohPNXPPNNPOO
oh godPLTPPPPPPP
ohcaWNNPPPNPPP
ohneMMUOPOUOPO
ohpcSPPOPOPPPP
oil]KGMUZKNMO
oil $[MLOOPPPOP
oil forMNPOP^PKNP
ojoNUPMOOSPPO
ojosOC`PPOPPPO
okBVF@}dKALJ
ok $C\AOON`G\O
ok ?RGVLcOEMQO
ok atOHVP[KNROP
ok forVLPNRPPONR
ok inSJYONLOPQP
ok nowIRNPOXPPPP
ok orYPPOLNOPOP
ok soRLUPPNOPPP
ok toKONNYYLPNO
ok withRNPPSOPPPP
okadaOYLPPPOPPM
okayBTNLeMOPPP
okay ?MPPOUPPPPP
olanzapineLNOOYOPPPP
oldYO\aR4ULAS
old #2RNPPPPPPPP
old $FKPiWQGIOP
old ?QPQROOOPPO
old ageNJOPQOO[PO
old boyROPNROOPPP
old girlWKLOPPUPPO
old inWPNPPMPPPP
old ladyROTPMPPPPP
old manVMPPPOOPPP
old onVOQOLOPPPP
old onePXOPPPPOKP
old onesOSNPPPPPPP
old peoplePORPPPPPPP
old whoXNQNNNPPOP
old with^NPJLNSNPP
old womanTPOPPPNPPP
oldercLMOLLOPNO
older peopleSPPPPPPPOP
olhoNIYPPOTPOP
olivePOOPPOSPPP
omR`FOPOLPPP
omaNKZPPOPPPO
oma'sPMUPPOPPPP
omalizumabSPPOOOPPPP
omegaVPOOOOOPOP
omega #1VPOOOOOPOP
omeprazolOPNPQSPPPP
omeprazoleKVMOUUMOMO
omeprazole forPSPNNRPPOP
omgOVNOPOOPPO
onLUS.VPYQcJ
on #1TdJOON9M]O
on #2MSRVOSIMPO
on $OcWONJIOIN
on ?ULOOPULPPP
on aNNHYJNKLZ[
on airQ^EPPPMPPP
on allPQRPPPNPPP
on amoxicillin\MPPKONPPP
on anPPPPPPSPOO
on andEQMRO]NPPP
on antibioticsRWPPPLPPLP
on apixabanMNXLTNOOPP
on aspirinTNOPOPPPPP
on atOUNPPOOPPP
on backQRNPPPPPPP
on basal[LLOOPOPPP
on batteryOG[PPPPPOP
on bedPYJPPPNPPP
on bisoprololPOKONYOPPP
on bloodXQMPOOOPNP
on boardRNRPPPOPPP
on bothRPPPRPLPPP
on callOXQPPOOMNO
on chronicMNMPPPUTPP
on clozapinePSPNMOSPPP
on ctRMPPOPRPPP
on dayQNMOPUQOQP
on dialysisGJOS\UOPNP
on donepezilLPOPUPPPPP
on eliquisPIVPPQPPPP
on estPKWPPPPPPP
on everyLPNPPPSPUP
on fileYJJPPONSSP
on filmOKNPPPYPPP
on fireONVPPPOPOO
on floorPMTPPPOPPP
on forPPQPPOPNSP
on fridayP?QPP]PPTP
on fridaysPPNPOTPPPP
on fullPWJOPPOPPP
on herPPNPPRPPPR
on highLRQOSQNPOP
on himPKWPPOPPPP
on hisREYPOPQPPP
on holdNTXNPOMOOP
on homeKTJPPOPSUP
on iceNH[PPOOPQP
on icuKNNPOOONWV
on inTQPPNOOPPP
on insulinPNOPSPPPPP
on itYRWONLJOMO
on itsUSRPNFNTPP
on leaveOUNPPMPPSO
on levelPQNPPPPPRP
on lineOG[PPPPROO
on lisinoprilSNNOQORPPP
on lithiumMMOORRNOPW
on lowQSMPPPPPOP
on mePJZPPKPPOR
on metforminYQOPLMSOMP
on methotrexateLOOOXOPPPP
on mondayNZMPPMPPOP
on monitorOOWPPPNPNP
on mriQMVPPPMPPP
on myPTWPUOHOMN
on myselfPSJPPTOPPP
on nightsMEQOOUOP\O
on noPSRPPPMPPP
on omeprazoleRTNPPNOPPP
on oneNMEOO\VTLP
on ourIKQPPLUPXS
on paperPRNPPOPPPR
on paracetamolMWMPPPPPPP
on phonePHdLPOPPMM
on predLJYOQNTPPP
on purposeNM_NNKPPPP
on ramiprilQSYNLMLPPP
on repeatPWJPPPPPPP
on rivaroxabanLNVKVQPOPP
on roomTVGPPPPPPP
on saturdayOVOPNRPPNP
on scanLTNPPNTPPP
on sceneOG_PPLPPPP
on screenOGXPPPOOTP
on sertralinePNNPRUNPPO
on shiftPMXPPKPPPP
on siteRIWPOLNPUO
on sundayNWIPPUPPNP
on tableLOQPPPPNMY
on teleOLYPPPMPPP
on thatPYNPPJPPOP
on theSNcMIJSa@I
on theirRMTPNPMPRP
on thisNLWPPMKOZO
on thursdayP[OPPMPPJP
on toSOOPPPPPPP
on toastPKTPPRPPPP
on topUOLTSNNQNO
on tuesdayNKNPP\PPOP
on usOJSPPPVPOP
on ventsPLTPPPPPPP
on wardNLMPPSOPWO
on warfarin_PMNJMOPPP
on wayPMTPPPPPPP
on weekendsNKPPPOPOZP
on whatOPSOPPPPPP
on whetherTMOPPPPPMS
on withWRKPMSOPOP
on yourNUOPPNPPOP
oncNKXOOORPPP
once]KSMLMNLNV
once $LPWPPPPOOO
once aNUNPPPPPPP
once dailySPPNPOPPPP
once moreOYLPPNPPPO
oncologistPPOPPROPPP
oncologyJHQPPMQPbP
ondaPJYPPPNPPP
ondansetronKMOXUOOOPO
ondeIKPPPN[OUN
onderNLXPPPPPPP
oneMIWVPT_IPA
one $O\PNMUQMKM
one ?LORWOLOOSP
one andPSRPPMOPOP
one beforeOG]PPOOOPP
one breathPKWPPPPPPP
one byPORPPPPPPP
one dayTKNPPQPUOP
one doseZUO?VNOPPP
one eyeNGQPPO[PPP
one forQLUPPPOPPP
one fromOWGPPPRPPP
one hadOROPPOPPPP
one hasLMWPPQPPPP
one hourNRWPPNOPMP
one inMXNPQNOPOP
one isUASOQPOPYP
one knowsPRNPPPPPPP
one legPIXPPOPPPP
one month`KOPPNKNPP
one moreLXKPPRPPPO
one notPHYPPPPPPP
one ofLHPPP]RPOO
one onPRPPPPOPOP
one orSNMPPOQPTO
one pupilNH[PPOQPPP
one sideP@LOOXaPMP
one toMUNTPMPPOP
one veryNVLPPPPPPP
one wasOQOPPPPRPP
one weekTOOPQOOPPP
one whoOWJPPOPPPP
one withPRSPPONPPP
one yearUMPOPPPPOP
one'sPLXPPLOPQP
onesUUMNMVNOKO
ones $QOLPPXNPNO
ongelukONUPPPPPPP
ongoingSROPPPLPPP
onionPUNPPNPPPP
onlinePRNNPRLNVP
onlyJOINJNaYTJ
only #1OYSPPOLOLP
only #2PFRPPOPPYP
only $LTBKOQ[XTL
only ?OOPPROOPRP
only aPSOPPOPPOP
only atMONPPPRPVP
only forQTNPPNPOPP
only meNMZPPNOPNO
only noRMQPPPQPPP
only onPJOPPQWPPP
only theQIHUPYNOTO
only tookPSOPPOPOPP
only twoPUMPPPNPPP
only whenMOQPPVNPPP
onsMOJPPOOP]P
onset\IULOONSMO
ontarioMNPPPJPSN[
ontemO^FPPPOPOO
ontoQNSPPOPPPP
onto thePNSPPOPPPP
onychomycosisSPPOMPPPPP
onzeIXKPPWNPOP
oogLOOPPPWPPO
oohP[GPPOPPPP
oopsPSNPPPPPPP
ootPLVPPPOPPP
oozePG[PPPPPPP
oozingPRNPPPPPPP
opNNiNMZFQFH
op $MWKPPVOPNM
op dayNXLPPPOPPP
op deMQYPPOMOOO
op inOOMPPVPPPP
op poisoningRTKROOPPOO
opaOF]PPPOPOO
opalROPPPPOPPP
opcsLNPOPPOZMP
opdM`PPPONOGP
openUS\NOKIRRH
open $K_KPOQOUKM
open ?OSRPPOPPOP
open againPWJPPPPPPP
open itPNSPPPPPOP
open onPOJPPPPPWP
open theROUPPPPPJP
open toPMTPPPOPPP
openedHXUPPNPLPP
opened thePSQPPPPMPP
openingOP]PPHOPOO
opensOPSPPPNPPP
operadoOVLPPPPPPP
operateRKQPPVNPPP
operatedPNSPPPPPPP
operatingQNPPPOPPRP
operationDUONP\OMSO
operation $NOPPPQPPPS
ophthalmologistXOPPPIPPPP
ophthoPROPPPOPPP
opiatenkastPROPPPPPPP
opinionMPNPPPUPPP
opinionsPPMPPSPPPP
opioidNXPZBMNUOO
opioidsRTLNTONNPP
opioids forSNPOPPPPPP
opnameQROPPPOPPP
opsOJSPPPPUQO
opticKPMPPYPPPP
opticianQHRPPSRPPP
optician'sPVKPPPPPPP
optionUOPPNPPOOP
optionalNSOPOOPOTO
optionsTOOPPPOOPP
optomOPPPPPPPRP
orP&%[JYm`tE
or #1INX^OPDPPP
or #2VPL[OIFPVO
or #2.LKTZPNMPOP
or #3TITcJNIMNP
or $IZNPPOOPRP
or aXKOOPMPVLO
or afterCQYOUPPPOP
or amKXOPPKXPJQ
or biopsyUPOPPNPOOP
or canLdOPPDNOSN
or carryQPPPPPNPQP
or ctSPOPPPMPPP
or didK^OPPMPPLP
or doGWNP\JOOPO
or doesKPPPNJPP[S
or earlyKMPPPPZPPO
or everyTNPPPNOOQP
or goPOPMTPPPPP
or hasKXOPPLPPSP
or holdSMOPPVMPPN
or in\NMOONNPOP
or isP[RTSGMPER
or itPRPPPOPPOP
or ivRPPOPPPPPP
or justBNCOMf`PMN
or keepSNPPPSMPPP
or leave^EMPP`DPLP
or lessVOPPPPLPOP
or moreVNPOPPNOPP
or mustOOPPPPPSPP
or noFFQMcSINVS
or notZ?FJdPJSWQ
or nothingSMOPOOSPOP
or onNSPPPPOPRP
or onlyOVMNNLKRYP
or openNOQPPRPPPP
or physioMOPPPSPPQP
or referRPPPPOPPPP
or repeatUPPLPPOPPP
or salinePPTPONPPPP
or sendRNQPPNNPSP
or shouldOTPPONPPPP
or somethingMPOPOOWPPP
or stopMPNOWOPPPP
or straight\ONNPOLPOP
or tabletsXOPPPQIPPP
or theBTMOPQGPaU
or twoPNORPOLUPP
or waitXJIOMeHONO
or whatJYSNPONLSP
oraOOUPPPOPOP
oralVQGaTLJKQM
oral doseTPPLPPPPPP
oral immunotherapyRPOOPPPPPP
oral morphineNOPTOPPPPP
oralesWOOOPPMPPP
oralsOSOSPPOPNP
oramorphNPLVNPPPTP
orangeOYJPPPOPPP
orderC^GTNLLM`Q
order $NPOPPPOPUO
order camePSOPPPPPNP
order isPROPPPPPOP
order setLEJUPPOOcO
orderedKbFPPMNNTP
ordered $OTNPPPPPPP
ordering^MPPPPPJLP
ordersMINOPOPO`O
ordinaryUOOPPOPOPP
orePOSPPPOPPP
organophosphatePNVPOOOOOP
organophosphate poisoningUPPLPPPPPP
orinaPMTPPPPPPP
orsRULRNPNPPP
orthoJPSOQMJO]O
orthopaedicSPPPPPMPPP
orthopaedicsPROPPPPPPP
orthopodPROPPOPPPP
orticariaHO]NOPPPPP
osO\MOPOMOOO
osaMPPPPPPTOP
osacRPPPOPPPPP
osbornKMOPPPZPPO
oscarPNSPPPPPPP
osceP\FPPPPPPP
oseiPSPPPOPPOP
oseltamivirONOSRPOPPP
osmPDGOPPhPPP
ossigenoVKOPPPPPPP
osteoarthritisSOPOOPPPPP
osteoarthritis $SOPOOPPPPP
osteoporosisQUPOONPPPP
osteoporoticTNPPPPNQPP
otK^KOPRKOSN
ot #1PYHPPPOPPP
otagoTMPPPPPPPP
otherLI]NYFTMQO
other $OQGPPPYPPP
other dayQSOPONPPPP
other sideOHVPPPNOWO
other siteOYMPPNPPMP
othersJG\TPROPPP
otherwiseTIAOOSfOMO
otherwise healthyP[JPPOLPPP
otherwise wellSPOPOOPPOP
otimaOVLPPPPPPP
otitisSPPPPOPPPP
otitis mediaSPPPPOPPPP
otoscopeP]GPPPPPMP
otraNZJPPPOPPP
otroPORPPPPPPP
ottawa^KOOPONPMO
oue/1HL`PYrK
oudersOTNPPPPPPP
oughtNKLPPZPPPP
our-APLIkJA}K
our clinicNLRPPPPPRR
our formularyOOPPPPPPSP
our hospitalONPPPPPPSP
our houseOLPPP[OPNP
our labNPPPPOPPTP
our ownPORPPPPPOP
our placeONPPPOPPUP
our ruleOPPPPPPPSP
our sepsisNEPOPOOObP
our stateONOPPOPPLY
our unitPTPPPPPPNP
our wardOSPPPMUPIT
oursHQRJPTOO[O
ourselvesNMPPPUPPPQ
outRaiBF\:@SS
out #1PIYPPPOPPP
out #2POUPPPNPOP
out $@C]MMUcMLU
out ?KO]OPNOPNO
out aPKOPPRPPTO
out afterRWIPPPNPPP
out andPJWPPPPPPP
out asPPSPPNPPPP
out atRUOPPMNPOP
out bedPUMPPOOPPP
out bloodPORPPPPPPP
out byPTNPPOPPOP
out coldPKUPPPPPPP
out doRLMPPPPPOU
out forIIQOWTPONW
out fromNROPPOPPRP
out hePORPPPPPPP
out herePSJPPPPPQR
out inSJSPKZNPOP
out isFPOTPVPROP
out noOJQPPOXPPP
out nowVSJPPOOPOP
out ofDbOJNPKO[N
out onNPWPPONPNP
out shouldersOKVPPPPPPP
out sinceNONPPVOPPP
out theWORQRJOPON
out thereXPNPPOPPLP
out thisTSLPPOOPOP
out toR^EOPOOPOO
out todayPROPPPOPPP
out tomorrowZNOPMMPPPP
out twoOTPPPONPPP
out whenNNVPPPNPPP
out withPNSPPOPPPP
outagePTNPPPPPOP
outbreakUNNPPPPPPP
outbreaksYKPPPONPPP
outcome_HFUPOORMO
outcome $VNOPPPPNPP
outcomes[MNONOOOOP
outcomes $XMNOPPOOPP
outcomes ?RPPPOPPPPP
outdatedUNPPPOOPPP
outerPNLPPNXPPP
outletPROPPPOPPP
outletsPLOPPPPPUP
outlookYHPPPPPPPP
outpatientSTQPPPOMNP
outpatientsLKXOOPPPTN
outputFK`OPMWONO
outraOUMPPPPPPP
outreachKPQOPPPPWP
outsideLS^OOMKNRM
outside $JJ]OPOOORP
outside theP[FPPPPPPP
ovationOSOPPPPPPP
ovenPOQPPRPPPP
overSO_]BL_JBH
over #1^RHOOPMPNP
over #2}?GPNMCRNN
over $HT[OONMPNP
over aPLJOPN^PPP
over andOSJPPOTPPP
over atMNSPPPPPSP
over bpPROPPPPPPP
over herPHXPPPPPPP
over hisPORPPPPPPP
over howBNJhPPOPOP
over inN@RPPV[PPO
over itQRNPPPPPPP
over theGOLNO`LOTQ
over toNVTPPOPPKO
over whatTOOVPOJPOP
overallTLPPPPPPPP
overdiagnosisTNPPPPPPPP
overdoseSSJLNTOSPP
overdose $VPPLOPPPPP
overdose deathsUKPPPPPPPP
overdosedLPZMPOOPOP
overdosed onOVMPPOOPPP
overdosesROPPPPPPPP
overdrachtPXJPPPPPOP
overflowingPXNPPOPPLO
overheadOHVPPPPBbP
overledenPTNPPPOPPP
overlevingaIIPPOOPPP
overnightF^FPNMNOcL
overnight $ORNPPOPPSP
overpassPNRPPPPPPP
overtimeOSNPPPPPPP
overviewWGMN[QMOPO
overview ofRIMN\QNPPO
ovulationPPPRPPPPPP
ovumROPPPPPPPP
ovunqueHL_PPPOPPP
oweH^JNNMONOZ
owe youPRPPPOPPPP
owedNWONPPPPPP
owesPRNPPPPPPP
owingNRPPPPPPPP
ownAPEMMqEXTN
own $MHVPPPPPUP
own inPMPPPPPTOP
ownerPUMPPPOPPP
ownsMHPPPPPPKa
owtMOPPPUPPPO
oxSPHNPPXOOP
oxalateQOOPPPRPOP
oxazepamPOSRPOOPPP
oxigenRPOPPPPPPP
oxigenioXKOPPOPPPP
oxigenoQQMOPOOXMO
oximeterNWLPPPOPPP
oximetrySOPPPPOOPP
oxitocinaONMWPPPPPO
oxyQKRPSPOPNR
oxybutyninKNONWOOPUO
oxycodonPMPTPPPPPP
oxycodonePTNSONOPPO
oxygenTTVONLKTLN
oxygen $NLTPPOOVOP
oxygen cylinderNVMPPPPPOP
oxygen cylindersOSNPPPPPQP
oxygen forUPMPPPPOPP
oxygen inRPOPPPOPPP
oxygen isQHXPPPPPOP
oxygen'sOLRPPPSPPP
oxygenateOOSPPPPPPP
oxygenatorNNVPPPOPPP
oxytocinSNRPOPPOOP
oxytocin forRPPOPPPPPP
oyeOONPPOUPPP
ozempicMPONUQPOQP
p[SGLMMLZQN
p #1XQNMOOIVPP
p $PRNPPPOPQP
paMAcNPPMQOS
pa #2OG_NPPNPPP
paarsOJXPPPPPPP
paarsePKWPPPOPPP
pabrinexFQN\PPPPOP
pacePNRPPPPPPP
pacedISUPPPPPPP
pacemakerUMROSPKPOP
pacemakersSNOPPPPPPP
pacerFYTPPPOPNP
pacesPRPPPOPPPP
pacienteOOSNUOOPOO
pacingTTNOPNNPPP
pacing wirePIYPPOPPPP
packTROOONMRPO
packageOPPPPPPROP
packedPWKPPOPPPP
packetPNSPPPPPPP
packingVQMPPPOPPP
packsRQSOPMLOSO
pacsOSLPPOPOWM
pacuPOUPPOOPPP
padSRWOLOMPOO
paddlingPTMPPPPPPP
padreONQPPTOPPP
padsOP]OONLONO
pads $PROPPPPPOP
pads onNF]PPPPPPP
paedONPPPPPPRP
paediatricOTMRPPPPPP
paediatric dkaPOPRPPPPOP
paedsLCYUNMNO]O
paeds arrestNPXOPNPPMP
paeds edPMUPPPPPOP
pageMQMOPLOP[O
pagerNbIPPNPIQO
pager $PSOPPOPPOP
pagesOWNPPNOOPO
paidaGIOPNO\GO
painS>bHLR\HXM
pain #1O[ZOOMAPPP
pain #2NPRPPPPPPP
pain $cOAQLWNNNO
pain ?PPPPPORPPP
pain afterROQPPPNPPP
pain andRQPPQOMPPP
pain at^KQPOOIPPP
pain canOOOPSOPPOQ
pain clinicINUPPJOO\P
pain forMPRPPOSPPP
pain freeOXKPPPOPPP
pain fromNQOPPQPPPP
pain gonePVLPPPOPPP
pain inQSNPPTLPOP
pain noOOTPPPNQPP
pain ofPSPPPPOPPP
pain onKOOPPWQPPP
pain sinceOOQPPROPPP
pain thenPORPPPPPPP
pain urinePPSPPPMPPP
painfulOMJPOL_PPP
painingMRPPPSOPPP
painkillersUMPPPNPPPP
painlessKDQOPOeOOO
painsMQOPPPTPPP
paintP]GPPPMPPP
paintedO^IPPONPNO
paintingPSNPPPPPPP
pairZMMPPONPOO
pair ofNVNPPOOPPO
pairsGOP\PPPPOP
pakSQNOOPPPPP
palabrasPNRPPPPPPP
palatePORPPPOPPP
paleFPaOONOPOO
pale $OLWPPPOPPP
palliativeTQOQNOOPPO
palliative careORPPPOPPPP
palmsKMMPPO\PPP
palpNVQPPPKPPP
palpableNZJPPPOPPP
palpitationsKKOPP[PPPP
palsPTNPPOPPPP
palsy\PDLLPYOPP
palsy $VQBOOPZPPP
pamperSOOPPPPPPP
panOPRPPOPPPP
panadolPSOPPPOPPP
pancakeNRRPPPPOPP
pancakesPVOPPLPPPP
panciaPNTPPPOPPP
pancreatitisONORXOLOPP
pancreatitis $WOOOOPNOPP
pancreatitsPOPPPPRPPP
pancytopeniaNNOPPPUPPP
panelRMQPVJOSOP
panicN[NNPQNNOP
panic $OSNPPPPPPP
panic overKXNPPPOPPP
panickedOOTPPNPPPP
paniqueOTNPPPOPPP
panneNYLPPPOPOP
panoramicULOPPPPPPP
pantoprazoleTOOPOPOPPP
pantryOSNPPPPPPP
pantsOUNPPOPPPP
paoPRPPPPOPPP
papPTNOPPOPPP
papaNOUPROOPOP
papelNPQPPNOOWO
paper?aBLOSIX_O
paper $OJKNPVO[OO
paper isPROPPOPPPP
paper onNSOPPPPPPP
papercutPTPPPPPPOO
papers]=OOP]NMNQ
paperworkOYLPPNOPPO
papierPPLPPWPPPN
papulesPOPPPPRPPP
parQC_SPONPOO
paraQVDURRLMUM
paracetamolYVUOGONOMM
paracetamol #1NLTRPPPPPP
paracetamol andQUNOMOPPPP
paracetamol overdoseTPPMPPPPPP
paradaU_<VPOOONO
paradeNTKPPTPPPP
paraffinUISPPPOPPP
paralyseWFUPPOOPPP
paralysisPOROPPPPPP
paramedic\DNPPKOOOZ
paramedicsPROPPOPPQP
paraquatUNROMPOPPP
pararPNSPPPOPPP
parcelPRNPPPPPPP
pardonPNSPPPPPPP
paredPNRPPPPPPP
parentRMONOOPPPW
parentsASGNO`JON`
parisROPPPPPPPP
parkNSLOOWMJZM
park $O@dPPOPPOO
parkedO\LPPPOPKP
parkeertorenPJWPPPPPPP
parkingL\OOPIIO^L
parking $O]IPPMPPOP
parking deckPKVPPPPPPP
parking lotPRQPPPNPPP
parkinson'sOPPPQNSPOP
parkinsonsOLQOUSOPPO
parklandPFP[PPPPPP
parksORMPPPPPOT
parlaPLVPPPPPOP
parlavaPORPPPPPPP
parleOLUPPOPPPP
parlerPMUPPPPPPP
paroRISVPOOPPO
parotidNLFPPPaOPP
parouKI`OPPOPOO
paroxetineNPPPSPPPPP
parrotPUKPPPPPPP
partUFINPMNeJT
part #1OPJOPPP\NO
parteOSMSOPPPPP
partiOMVPPOPPPP
partialQTPPPOMPPP
partiePULPPPPPPP
partnerRKONVIOPOX
partner'sLJMPT^MPPO
partoGWQ]ONMONM
partorendoPHYPPPPPPP
partoutMIYPPUNPPO
partsROJOPPO]LO
partumOGJOPU^PPP
partyMYOOPMSNNO
party $ONQPPOTPPP
pasKAeOOPVKLU
pas $PG[PPOPPPP
pas deMLWPOOTPOP
pasaORQPPPOPPP
pasadoOQLPPVPPPP
pasaronPMTPPPPPPP
pasgeborenePNTPPPOPPP
pasilloORQPPOPPPP
passYRHNOUMOPO
pass $TNJOPXOPPP
pass successROPPPPPPPP
passagePMOPPPUPPP
passagemPUMPOPPPPP
passeOKWOTPNPOP
passedJ`KOOXKONN
passed !P[GPPPPPOP
passed $MYKPPPPPPP
passed herPULPPPPPPP
passed itPVKPPPOPPP
passed outPAdPPNNPPP
passengerOKVPPPPPPP
passengersOPRPPOPPPP
passesPRPPPPPPPP
passingPQVPPLOPPP
passiveNONPPOVPPP
passouOUNPPOPPOP
passwordOVNPPJONWO
pastPNJUNLROUR
past #2OSIPPOVPPP
past theOQPPPROPPP
pastePLNPPM^PLP
pastedPROPPPPPPP
pasticchePROPPPPPPP
pastigliePLUPPPPPPP
pastillaOPNPPTOPPP
pastillasPOSPPOPPPP
patONUPPPPPOP
patchODEbPN^NLN
patch $NONPTTNPPP
patch onQMQOOPUPOP
patchesHJWOJU\OOO
patches onNFYPPPUPPO
pathPJPPPPOWQO
pathologyNSPPPPPPPP
pathwayPHOPPPPPZP
patienceLVNPPPPPPP
patientZTPD^ALRE]
patient #2TMUPPLNPPP
patient $S_?MOPPVTK
patient forMYNPPPPQPL
patient hasNVFPPNYPPP
patient inOVMPOQOPPO
patient isLQZQRINOPQ
patient leftOLSPPPPPPR
patient ofORNPQNRPPO
patient onSIPOSOWOMO
patient toTPOPOOPPPN
patient wantsPHRPPOPPPX
patient wasOPPPPPPPPR
patient whoPQOPPPPPSM
patient withNUPPQOOOPP
patient'sSNNTPMMPPT
patientePPKPPPWPOP
patientinLTKPPPWPPO
patientsTKWLPPKOZI
patients $SRMNPWNMQN
patients ?QPPPNPPPRP
patients inPNPPPPPSOP
patients onPPPPPOPPRP
patients toORPPPPPPPP
patients whoSQPPPNPPOP
patients withTNOPPOOPQP
patioPLTPPPPPPP
patiromerVOPONPOPPP
pauraPOJPPXPPPP
pausasOKYPPPNPPP
pauseM_GOPMROOP
pausenraumPULPPPPPPP
pausesND]PPUMPPP
paxlovidOLMTUSOONP
paxlovid andHPOL^PPPPP
paxlovid in[NPPIPPPOP
payN[IOPKLaIM
pay forLNPPPPP[LO
payableMOPPPPNXPO
payerONPPPPPSPP
payingPSMOPRPPPP
paysNENPPOPcGW
payslipI`KPPMPPPP
pazPROPPQPPPP
pazienteQIQPPONOOY
pazientiQLOOPOOPXO
pboSPPPPPOPPP
pcaM`OROOKKPP
pca downOVLPPPOPPP
pca pumpPNSPPPPPPP
pccOOSPOOOPRP
pci^JPMPPMOPP
pcnNOPOUPOPPP
pcoQLKPPPXPPP
pco #1QLKPPPXPPP
pcosNMPNOXOPPP
pcpMKOSNYNPPP
pcrSOMOONUPPP
pcsPSOPPPOPPP
pctSPNPPPNPQP
pcvNYONPPLOPP
pdLB^O_KMLSO
pe[LLPNSVMHQ
pe $\EWMPOPNOP
pe onKOPPPPWPPP
peaOE_PPOOPPP
peacePRPPPPPPPO
peacefulP^EPPPPPPN
peakNWNPPPNPNP
peak flowNYMPPPNPNP
peakedLNVPPPRPPP
peanut]IQLQULOLO
peanut allergyPPPORPPPPP
peanut butterOUPPPPPPMP
peanut introductionROPPPPPPPP
pearlyPLOPPPVPPP
peasM=_PPWPPPP
peauPMTPPPPPPP
pecarnXQOPPOLPOO
pechoPOSPPOPPPP
pediatriaNSRPPPOPOP
pediatricYNMPPPNPOP
pedimosOYMOPMOPPP
pedreiroPNSPPPPPOP
pedsRVLXKMOMSM
peds #1PZKPPPLPPP
peds migraineRPPPOPPPNP
peeTOMPOOTPOP
peedLUPPPPPPPP
peeingPPLPPTPPPP
peelOTPPPONPPP
peelingOLSPPNUPPP
peerPOOPPOPTQP
peesQOKPOPWPPP
pefrPTMPPPPPPP
pegJNPPSNNOO[
pegouOJZPPPOPPP
peitoPOTPPPPOOP
pelaNPTPPOOPPP
pelletPTNPPOOPPP
peloNIUPPOOOXO
pelvicZJNPPTOPLO
pelvic floorWMPPPPPPMP
pelvisMOPPPPTPPP
penDX]ZKINONN
pen $NTQPNOPPOP
pen inOOTPPOPPPP
pen vJPOXPPPPPP
penaUPLPPPPPPP
penaltiesNUNPPOPPPP
penaltyOMNOPPNNK`
pendPORPPPPPPP
pendingITONPOYPPP
pending $OYJPPOOPPP
penetratingWNMPPPOPPP
penicillinYHTLMUNQOO
penicillin allergyMPOVPOPPOP
penicillin rashJPPOXPPPPP
penisLHQPPP[PPP
pensCjGNOSOPNO
pens $OSOPPPPPPP
pens andPNRPPPPPPP
pens forPROPPPPPOP
pensandoPHZPPPOPPP
pensionOOTPPPPPPO
penutROPPOPPPPP
people[UTKI]EMJP
people $G`OPNPNPNP
people forSWPPPKPPMP
people inPJVPPPPPPP
people likePMPPPTOPPP
people whoXMPOPOOPMO
people withRJYPNNOPPP
pep[OOOIPPPPP
peppermintRPPPPPPPPP
pequePVKPPPPPPP
pequenoRPOPPPPPPP
perUE@vDK?]QT
per #2PLOOPLOZPP
per #3POOUMPPPPP
per #4[MPMPPOMOP
per centOQOPPORPPP
per dayIKMYM\NOOP
per hourOONUPPPPPP
per kgJNO]OPNOPP
per kiloMOPXONOPQP
per minutePTMPPPPPPP
per ourNPPPPPPPTO
per yearROPPPPPPPP
percSOPOPPPPPP
percentQMOXPOMPOO
percent $SNQOPPOPPP
percentageXKOOPPOPPP
perdeHIXO]ONOOO
perdendoNNWOPOPPPO
perdonPUKPPPPPPP
perduPXIPPPPPPP
perfMKWPPPOPPS
perfectO\JONMQPPO
perfectlyQVOPPPKPPP
perfectly wellPVOPPPKPPP
perfedPNRPPPPPPP
performanceUNOOPPPPPP
perfusionQKUPPPPPPP
perfusionistMPTPPPOPPP
perfusorLSNTPPPPPO
perhapsPLTPPPPPPP
periPH]NPPOPOP
peri arrestNH^NPPPPOP
pericardialHOTPPPWPPP
pericarditeTOOOPPPPPP
pericarditisLONNOPZPPP
perimortemRNTPPPPNOP
perinatalPMOPPPPPTP
perindoprilSPPPOPOPPP
perineumOUOOPPMPPP
periodJJMPPZOXOO
periodsRIDPPYYPPP
periphOUJSPPPPPP
peripheralKNN^POPONP
peripherallyPPMSPPPPPP
peritonitisMQPTPPOPPP
permPTLPPPPPPP
permethrinPOOQOTOPPP
permissionMLPOPPNOVT
permissiveVOLPPPOPPP
permitOTPPPPOPOP
permittedIPMP]POPOO
pernaMNYPPNOPPP
peroTVDPPUOPOP
peroxidePSNPPPPPPP
perroOSOPPPPPPP
persistentMOPPPPPUPP
personRXROPNLQMM
personalORNPPQOQPP
personneOTOPPPPPPP
personsPI[MPPPPPP
pertussisMWNOUNMORN
peruPUMPPNPPPP
pescocoOLXPPPOPPP
pesoXNOOMPPPPP
pessaryOKRPPWNPPP
pessoalOWLPPPOPPP
pestPTMPPPPPPP
pesticideJL[PPPPQPO
petRPOPPOPPPP
petechiaeNOMPPPVPPP
petitSRGROMYPNO
petitePLUPPPPPPP
petrolNL]PPOOMPO
pettoPLWPPPPOPP
peutNNTPPOOMOW
peuxOLPPPVOPPP
pfLOVPPPOPPP
pflasterOLWPPNPPPP
pfoJMPPPPYPPP
pgePXKPPPNPPP
phUOUHOKQMXO
ph #1OWDPPPWPOP
ph #2.TOXNPOHPPP
ph #3.MIXMPOYOPO
pharmLRUPRPPPMP
pharmacistPOMPQNMSMY
pharmacistsWKPPPPPOSM
pharmacy@RSKMOLOmM
pharmacy $NRSOPNPPQO
pharmacy counterPLZPPOOONP
pharmacy herePPRPPPPPOP
phaseROPOPPOPPP
phenelzineNPPPRPPPPP
phenobarbPNPZPONOMP
phentolamineMMRWPPOPPO
phenytoinMMRRXNOOOO
phenytoin $OPPNTPPPPP
phewPULPPPOPPP
philhealthMOPPPPPTOP
phlebotomyKOSPPOOYLO
phobicMPPPPPPPSP
phoneGQ\JMBK\\P
phone $OOFPPMPQ]Q
phone callRSOPPPPSLN
phone chargerPTMPPPPPOP
phone isPLTPPUPNMP
phone saysPULPPPOPPP
phone theNSQPOOPPQP
phone toPISPPOPPK[
phone withPOXLPMPPPP
phone'sPG[PPNPPPP
phonedPOUPPPOPOO
phonesSY@POROPUP
phones $PWKPPOPPPP
phosNMUQPPOPPP
phosphateIPPPPPYPOP
photoDTDOONhNG[
photo $OUHOPOXPFX
photo ofKJVPPPNPOY
photophobiaOPPPPPRPPP
photosQYEPPNLOVS
photos ofTJPPPOOPPT
phototherapyYNNPOONOPP
phqZLTPONJQOO
phq #1WOSPONJQOO
physicalXPNPPOMOOP
physical therapyRQOPPOPPPP
physioI[HNOULJP\
physio $OTNPPPPPQP
physio ?LOPPPVPPPP
physio forYJOPPYPOIM
physio gymLRUOPOOLVO
physio'sPORPPPPPPP
physiosOQOPPPPPRO
physiotherapyNLUPPSOPPP
piangePLUPPPPPPP
pianoOWNPPOPOOO
picHHOPPLkPMO
piccNPVPMPPPPP
picc'sPULPPPOPPP
piccoloPTMPPPPPPP
pickTPOOPOOOTO
pick upSOOOPOOOTO
pickedPOTPPOOPPO
pickingZUIPPOOPLO
picking upRSNPPPOPOP
picksSGYPPPOPOP
pickupOUNOPPPPPP
picnicL\JPPOOPPP
picoPORPPPPPPP
picsP\MPPKNPPP
pictureJPKPSOZQPP
picuQKRPPPPPRP
pidePRJPPOPPPV
pidiendoPWJPPPPPPP
pieOWQPPNNPOO
pieceMUPPPNPPPP
piedOMTPPPPPPP
piediOOSPPPPPPP
piedinoOF]PPPOPPP
piedsPKWPPOPPOP
pieptPWNPPPOOOO
piernaPLVPPPOPPP
piernasOKWPPPPPPP
piesOZJPPPOPPP
pigN\LPPLPPPO
pigeonsNVNPPPPPPO
pigmentedNPOPPPTPPP
pigsPXIPPPPPPP
pigtailPONPPPPPTP
pijnPHUPPPUPPP
pileLXOPPOOPPP
pilesMIOPP\NOSP
pill]@ETSTOMQV
pill $MMNOVRPPUM
pill forSOPPPOPPOP
pillarsRQONPPPPPP
pillowOZEOPVNOOP
pillowsNXKPPPPPOP
pillsc8hNNIMONN
pills $RG\PPMPPPP
pills andQNPPPRPPPP
pills arePORPPOPPPP
pills forRKUPPOPPPP
pills toTNNPPPPPPP
pilotMOQONOOOPY
pilzsuppePORPPPPPPP
pinOORPPOPPQP
pinchPORPPOPPPP
pindaVQNPPNNPPP
pinkKeJONNJLWM
pink $OMTPPPQPPP
pink andPXEPPTPPPP
pink frothOI^PPMLPPP
pinkedPSOPPPOPPP
pinnedNC^PPTOPOP
pinpointLG^LPPTPPP
pinpoint $PNSPPPOPPP
pinsNLNPPQXPPP
pintNTKSMUOPPP
pintsPLTPPPPPPP
pipGHO`QPO[HO
pipeOOLZPOOPOP
pipelineOIXPPPPPPP
piqueOUNPPPOPPP
piscinaNQTOPOOPOP
pisoMPMMO\OPOO
pissePMSPPPPPPP
pistolPF[PPPPPPP
pistolaPORPPPPPPP
pitMNYPNNPPPP
pitaPTLPPPPPPP
pitchOLWPPPOPPP
piuNQOPPWOPOO
pizzaMfGOOLOPMP
pizza $MWOPPOPPOP
pizzasPSMPPPPPPP
placeJHGOPVOWVW
place $PSMPPPPPQP
place ofMNSOPPPZIP
placeboYMONOMMOUP
placebo $XMPOPPNPPP
placedNVNPPPPPPP
placentaSJ[LPOPOOO
placesOPMPPPUPPP
plaiePJXPPPOPPP
plain[JQPNOPONO
planKVSPNJJXQQ
plan $LQ^MOMOOPO
plan forOVOPPPPPNP
planePHRPPQOPPW
plankPHZPPPOPPP
plannedPXLPPOPPOP
planningMRMPVUMPOM
plansOVNPPPPPNP
plantLRTPPPOPPP
plant roomPB^PPPPPPP
plantaOUFPPPOPYO
plantaoM^IOPPOPOO
plantarSJMOOWSONP
plantar fasciitisPROPPTNPOP
plantedORPPPOPPPP
plantsLTUPPMOPPP
plaquesNDSOOO^PPP
plaquettesOI\PPPMPPP
plasma`FMONVPPMN
plasterKTOUNULPOO
plaster roomPWJPPPPPPP
plaster'sPSNPPOPPPP
plasteredPVJPPPPPPP
plastersMSPPPPPPPP
plasticMUQPPOOOPP
plasticsPKVPPPPPOP
plateLSVPPOMOPP
plateauOHQPPPZPPP
platedOROPPPPPPP
plateletSORPOPLPPP
plateletsMEVOON^OPO
platformOIYPPPPPPP
plavixONPPOUPPPP
playQVMPPQOOON
play $OTOPPNPPPP
playedPSNPPPPPPP
playerPLTPPPPPPP
playfulPKJPPUVPPP
playingN^HPPLSPMO
playlistNWMPPPOPPP
playroomPIXPPPPPPO
playsMXJPPSTOKP
plcoUNOPPPOPPP
pleaseIY[]NLLKNI
please $T;WWN^MMRM
please beRUJPPPPPPP
please comePHYPPPPPPP
please doOSNPPPPPPP
please don'tQSLPPPPPPP
please dontPOVPPMOPPO
please helpOJKPPP]PPP
please returnNTNPPPPPPP
please sendPSNPPPPPPP
please stopL_FPPPPPPP
please tellPPRQPNPPPP
please whoPSMPPPPPPP
pleasedORQPPOPPPP
pleased $OXJPPPPPPP
pleinPORPPPPPPP
plenaXLNPPOOPPP
plentyOXNPPPMPOP
pleuralOQLPPPUPPP
plinthPPSPPOOPPP
plotPUKPPPPPPP
plotzlichOMUPPOPPPP
plsQHVSNA\SSL
pls $]BKNPJRR]N
pltMYTGPNRPPP
plt #1OFXKPPYPPP
plt #3P^JOPPIPPP
pltsLILOLOePOP
plugPTRPPPPPKP
pluggedPNTPPOPPOP
plugsPPPPPPOPNT
plumberOUGPPPVPOP
plungePORPPPPPPP
plusUF[F`GKVPL
plus $SJYOMPOPPO
plus aPUPPPPPMPO
plus deJ\SPOOMOOP
plzRPPPPPOPPP
pmK_>KUWFN^N
pm $OOLMVPPPSP
pmrGPP]NOPPPP
pnaKNOPPPYOPP
pneumoNNWPPPOPOP
pneumococcalSPPPPPPPPP
pneumonectomyNQVPPPMNPP
pneumoniaRKNRLTNXMO
pneumonia $JGSOOOT\OP
pneumonia ?RPPPPPOPPP
pneumonia inSPPPPPNPPP
pneumonieVEMOOON]PP
pneumothoraxOZNPONOOPO
pnuemoniaRPPOPPPPPP
poHPV\J\ENHT
po $MWKSOOOPPP
poaEPMPPOP[PU
pocketS\HPMLPPPP
pocketsPJXPPPOPPP
pocoOOOPPOUPPP
podKZTPPNMPMP
pod #1NWOPPOMPPP
podcastMTPPPPPPPP
podeLINOROTTOV
podiatryPSLPOOPTPP
poemTTOPPLOPNP
poems\ONPPMMONO
pointOOMKOOOTZN
point $Q]DPOOPPPP
point inLOPPPWPPOP
pointlessOOTPPOOPPP
points^MHPPOSSIO
poisonIUWNPNNMTP
poisonedRPNPPPPPPP
poisoningMMJUMNMQO^
polandNOPPPUOPPP
polePTOPPNPPPP
polesPYIPPOPPOP
policeNM_OOLNNPQ
police $PNRPPPPPPQ
police onPJXPPPPPPO
police wantPJMPPPPPPZ
policySKIOPONMeL
policy onPLPPPPPOVP
polishPVKPPPPPPP
polisherPVKPPPPPPP
politePORPPPPPPP
polmoniteRPPOPOPPPP
polsOI\PPOMPPP
polsoPE_PPPOPOP
polymyalgiaQNPONOUPPP
polypectomyGLRPPOVWPO
polypillVNNPPPPPPP
polypsHVPNPNXOPP
polytraumaOMTPPPPQPP
pompaPOMPPPPPOV
poneMMLYPPPPTO
pontPMTPPPPPPP
pooPMQOOPUPPO
poolKJaOPOMNRO
pool $NMWPPPOPPP
pool'sPTLPPPPPPP
poorMUJUM[HPOP
poorlyNTNPPPPPPP
popPVOPPPNOOO
popcornO]JPPPMPNP
poplitealPMTPPPOPPP
poppedOOTPPPOPOP
popsNKVOPTOPPP
popsicleKZMPPPPPPP
popsiclesOUNPPOOPPP
populationPVKPPPPPPP
porFPZUOQKRMR
por laONWPPOPOOO
porridgeOMTPPPOPPP
portOI[PPNPPPP
portaNM[PPOOPNO
portableO[JPPPNPOP
portalNOJPPNPQ[O
porteOTPPPPPPOP
porterNQYPPKOPOO
porter $PMUPPPOPPP
porter'sPNRPPPPPPP
porteringPSMPPPPPPP
portersPZHPPTPPKO
portoPRGPPZOPOO
posB8EVOH}NNU
posaconazoleOPPPRPPPPP
positionQPOPPPOOPR
positiveG=JNV[jNOM
positive $HOPPPQYPPP
positive forNRPPPRPPPP
positives\LOPPPJPPP
pospartoTONPPPPPPP
possiblePRPNVMOONR
possoLMNNXUOPPO
postEIZVFYXLQM
post miVQONPONPOP
post opLRXPQLMPOP
post partumOGJOPU^PPP
post thyroidGPPPOMZOTP
post tonsillectomyRNSOPPOPPP
postcardsSOPPPPOPPP
postcodeOPMPPPPOWO
postePKUPPPPPPP
postedWMQPPOSPHP
posterFpEPPMNPJP
poster hasOTNPPPPPPP
posteriorXFRPPNUOPP
postersE_OPPOPPPP
postictalPROPPPPPPP
postingMNUPPPQPOP
postmanPMTPPPPPPP
postmenopausalNMNPPPXPPP
postnatalNLQQPNWPPP
postnatal #1NTQPPPMPPP
postnatal wardNTNPPPPPPP
postoORPPPPPPOP
postopTMQPPPNPPP
postpartumJPNTTUKORO
postponeSOOPPPOPPP
postponedMVNPPPPPPP
posturingOPWPPPNPMO
potLS[ONOMPNO
potasioPGZPPPPPPP
potassioOMVPPPPPPP
potassiumXRYTNLHNKN
potassium #2.OSMQPOQPPP
potatoPXIPPPPPPP
potluckPZIPPPOPOP
potsOOOPPOOPUP
potterLRPPSPPPPP
pouchPYGPPPPPPP
poucoPNSPPPPPPP
poulsOLWPPPPPPP
pour]ME\OMKNSN
pouringMKaNPMMPPP
pouring $OLVPPOPPPP
poursPNPPOSPPPP
poussePNSPPPPPPP
povidoneTNPOPPPPPP
powderSOROOULPMO
powerKC`PPJOOSY
power outOKXPPOPPOP
power'sOSOPPPPPPP
powerpointPSNPPPPPPP
ppPKWPPOOPPP
ppdNNPPOXNPPO
ppePQPPPPPPRP
pphOQVOONNQOP
ppidKNMNJNPPP
ppi andTPPPNPPOPP
ppisSPPPNOOPPP
pplVKXLOMOPPP
ppsOMPPPPTPPP
ppvOOPUPPLPPP
ppxROPPOPPPPP
prJMLPOObOPO
praTOITTTLONN
praatOMXPPNOPOP
practiceHPKOOROXWO
practice $PNPPPPPPSO
practicingPPOPPMPPPU
practisingNTOPPPPPPP
pradaxaTNPOOPPPPP
praeviaMSQPPPOPPP
pralidoximeSPOPPOPPOP
pralidoxime inSPOPPOPPOP
pramipexoleIOPZOPPPPP
pramsPSMPPPPPPP
pranzoOOPSPPPPPP
prawnsPM[PPJOPPP
prayOZKPPNOPPP
pray forPVMPPNPPPP
prayerPRNPPPPPPP
prayersPRPPPPPPPP
preLR@LT[RZNN
pre eclampsiaRRNQOOOPPP
pre opPROPPPPPPP
prealertPSNPPPPPPP
precautionsMVLPPPPPRO
precedexIOPYPPPPPP
precipitatedVPPKPPPPPP
precisoMKTPPVOPPP
precoceWONOOPPPPP
predJKTaMIQOOP
pred #2QNORQOOPPP
pred $KOOQYNPPPP
pred forMKYROOPPPP
prediabetesPOPPPOOSPP
prediabeticPKPPPUPPPP
predictedRQOPPPOPPP
predictingTOPPPPPPPO
predictiveUMOPPPOPPP
predictive valueUNPPPPOPPP
prednisolonNPPUNPPPPP
prednisoloneINIP_TNPOP
prednisonSOPOPPPPPP
prednisoneLVNQOSPPOO
prednisone forRRPNPOPPPP
preeclampsiaYKNIOURPPP
preeclampsia $UNOOPPOPPP
preeclampticMPUPOPPPPP
preemieMPPPQPRPPP
prefersMTPPPPPPPP
prefilledOSNPPPPPPP
pregHJNOZM]POO
pregabalinTNMOOTOPQO
pregnancyUSMTPQMNLO
pregnancy #2PPPSOPOPPP
pregnancy $OKNSSOUOPP
pregnantFFSSWRUNPR
pregnant #1KOMPQNZPPP
pregnant #2P[JMTOLPPP
pregnant $NKQPPPVPPP
pregnant andONVPPNPPPP
pregnant womenNPPPPPPPRP
prehabRNPPPPPPPP
prehospitalYNOONPOPPP
premMRRPTPLPPP
prematureROTPPKPPPP
prematurityTOOOOPPPPP
premedicationSOPPNPPPPP
premiereOPRPPPPPPP
premisesOPPPPPPPNR
premixedPROOPPPPPP
prendOUMPPPPPPP
prendidoPMTPPPPPPP
prendoOOOPPSPPPP
prensaNSQPPPPPPP
preopMKOPPOQXQP
preoxVLPPPPPPPP
preoxi[MKPPPOPPO
preoxygenationRPPPOPPPPP
prepORKZONNPPP
prepareOHZPPPPPPP
presaNJPPPZPPPP
preschoolSPNPPPOPPP
prescribePLPOPLPOVT
prescribedOTNPOSOPNP
prescribingWNNPONPOMU
prescriptionsNRRPPNPPPP
presencePNPPPPPOSP
presentSRKPPNRPPP
presentationLONPPOWPPP
presentedPSMPPPPPPP
presentingNUTPPPOPLP
presentsOSOPPPPPPP
preservedNOPPOOUPPP
presionPOSPPOPPPP
presoMOZPPNNPOO
pressPKYPPPNOLS
pressaoNKZPPOOPPP
pressedOYHPPPPPPP
pressingPIYPPOOPPP
pressioneHPYPPPPPPP
pressorUQLOPPPPPP
pressorsTQPOOOOPPP
pressureKT]OPQLRHN
pressure #2JH]PPOSPPP
pressure #3OEMPP]RPPP
pressure $NQRPPPPPPP
pressure bandageVNPPPOOOOP
pressure droppingOOSPPPPPPP
pressure isPMWPPPMPPP
pressuresKVRPOPOOPP
pressures #2OORPPPPPPP
pretendNXNPPPPOPM
pretermWKLVRNNOOP
preterm $IOPVSPPPPP
preterm birthYMMPPOOPPP
pretoKL[PPPOPPP
prevVLQPPPMPPP
prevalenceUPOPPPOPNO
prevencaoPSNPPPPPPP
preventZNOLOPPPOP
preventingRPPPPPPPPP
prevention[RNMNNOOOO
prevention $UNPOOPPPPP
prevention inROPPOPPPPP
prevenzioneUNOPOOPPPP
previaPMTPPPPPPP
previeneVOOOPOPPPO
previousOROPPOPPPP
priapismONTPPPOPPP
priceOYJPPPNPPP
price ofPROPPPPPPP
pricesMUPOOPPPPP
prickSLPPPRPPPP
pricksTMPPPPPPPP
pridePZJPPNOPPP
primaRSKSOOOPOP
primaquineMNOMTPVPPP
primariaWNOPOOOPPP
primarioPTNPPPPPPP
primaryXMPNLMUQOO
primary careTNPPPPPOPP
primary preventionROPPPPPPPP
primedOVOPPPPOMP
primeiraQQNPPPPPPP
primeroPNRPPPPPPP
principalJHOOPOMdOP
printKYOPPOPPOO
printedNUOPPPPPPP
printerCiFRONNNSO
printer onPRPPPPPPOP
printingPWNPPPPPNN
printsLDNPPPOOeP
priorRROMRLOSQO
prior authNTOOPMOQQP
prisOPRPPPPPPP
priseOWISPPOPPP
prisonUHUOPPPOQP
prisonerPJUPPPPPPQ
pritchardROPPPPOPPP
privacyOMOPPPOPPV
privateMGMNPQOZTR
prizeJYNPPPPPPP
prnSOPRNPPPPP
proOUKRPPPPPP
probPLRPPSOPPP
probableOPPPPPPUON
probablyORSPPRMNPO
probeQUQNPMPPOP
probealarmNVMPPPOPPP
probesPROPPPPPPP
probioticPTPPPOPPOO
probioticsROPOPPPPPP
problemMSJNVVNVLL
problem $LRNPRPOTOO
problem ?OPPOSPPPPP
problemsULOOPPOTNP
problems $TLPPPPOTNP
probnpTPOPPOOPPP
procOPPMPOPNXP
procalcitoninTOPPOPNPPP
procedureINMOPPMTZS
procedure $MIOPPPMO[T
proceduresPMPPPOPUOP
processLMPPPOPO\N
prochlorperazineQPPRNPPPOP
procurementMTOPPPPPPP
productsPRPPPPPPNP
profJZGPPZMOOO
professorOQNTPOPPPP
profilaticaPMNWPOPPPO
profitRPPPPPPPPP
proformaOOPPPPPPRP
progesteroneROPPPPPPPP
prognosisVOOPPPNPPP
programRTMPPNPPPP
programmeLXNOPPPOPP
programmedPPROPPPPPP
programmesROPPPPPPPP
progressNMYPPOOPPP
progressionVNPNOPPPPP
projectileETQOOO`OLO
projectorHXSPPOOPOO
prolapseQUTPPOOPKO
prolapsoPNRPPPPPPP
prolongSOPPPPPPOP
promisePUMPPOPPPP
promisedPMUPPPOPPO
proneWIQPPOOORP
prone positionROPPPPPPPP
pronedPKWPPPNPPP
proningVKPPPPPPPP
pronosticoWMMPPPPPPP
pronounceIZPPPPPONQ
prontoOOVPPPPPNP
proofUNOPPPPPOP
propPNRPPPPPPP
properRKOPTOPRPP
properly]KUPPINOMO
properly $WLTPPLOPOP
propertyPTMPPOPPPP
prophylacticULMVPPMOOP
prophylaxisZJMYEPNOSO
prophylaxis $YPPLNPPPOP
propofolIOWOVOOPPO
proportionMOVPPPOPPP
proposalOSPPPPPOPO
proposedOVKPPPPPPP
propranololJLVOVPPPPP
propranolol $OMSPQQPPPP
propranolol forKPPQVPPPPP
prosWMLPMTPPPP
pros andWMLPMTPPPP
prosecutedJLOPPOPNN`
prostataUNOPPOOPOP
prostate^?VOPZIONO
prostate cancerTOPPPPOPOP
prostatitisIPPOPPXPPP
prostinOJUUPPMPPP
protamineOOQTMPOPPP
protect_NKPLOOPNO
protectionNHPPPOPPP]
proteinKLIONU`OOO
protocolNIKKOOOKfU
protocol $SLMPPPPPUP
protocolsSNPPPPPPNP
proudOdAPOOOPPP
proud $PVKPPPPPPP
proud ofPZIPOOOPPP
provaNWMPPPOPOP
proveTNOOPOPPPP
provedQNQPPPPPPP
provenVOPNOOOPOP
providedMTOPPPPPPP
provided $MTPPPPPPPP
proxyJNPPPPPPN[
prpUNPOPOPPPP
psQTMOPPNULP
psa^<HNO]YONN
psa #2.QLMOPM[PPP
psa cameOLNPPYOPPP
psa screeningTOPPPPOPOP
pseudoephedrineCPPO_PPPPP
pseudomonasONOPPPUPPP
psiONVPPPPPPP
psoriasisRHOPOWQPPP
psychQVPNNOMNUN
psych #1PNTPPPPPOP
psych $ORPPPPPPPP
psych liaisonOUMPPPPPPP
psych wardOPRPPPPPPP
psychiatrieNGWPPPOPVO
psychiatryOVMPPPOPPP
psychologyPROPPPPPPP
psychosisPNNPOOTPOT
ptF<XSVBXLOj
pt #2PSOOPPNPPP
pt $LHN\ISOQPV
pt atMRNPPOOOXN
pt fromORPPPPOPPO
pt hasSORPPKOSPP
pt inWRUPPOIPPK
pt justPLUPPPPPPP
pt notOOUNOPPPPP
pt onGOVOcKIPPO
pt pulledPNRPPPPPPP
pt saysOJGPPLePPO
pt with[NUMKJPONS
pt'sPLTPPRNPPP
ptbUPONPOOPPP
pthMHHINNoOOP
ptoOJPOPPPOYP
ptosisQMKPOM\OPO
ptsZOLNJKIKeQ
pts #2IXPPPPPPPP
pts $VONPOONPQP
pts ?SOPPNMPMVP
pts onRROPNPPPPP
ptsdYMOPPPNOOP
ptxNNSPPOSPPP
publicPTOPPPPPNP
public healthOUOPPPPPNQ
publishedTOPPPPPPPN
puddingKdNOPOONHP
puedeLHXOZONPON
puedoPHQOPPPPPZ
puerperaPNSPPPOPPP
puffPOPPPRPPPP
puffedMMPPPSTPPP
pufferSOOPPROPPP
puffer'sPKUPPPPPPP
puffsQDWWOOOPPP
puffyNOFPNR^PPP
pughIPPRVPPPPP
puisPORPPPPPPP
pullRSHMXTLOQN
pull theQSMPPPPPOP
pull upVINOPPOPVP
pulledKKMPP`RONO
pulled aQULPPOPPPP
pulled fromOMTPPOPPPP
pulled hisPSNPPPPPPP
pulled outPHXPPPPPPP
pulled overPSMPPPPPPP
pulled thePLTPPPPPPP
pullingNNSPPOOTPP
pullsPOMPPTPPPP
pulmonaryQPSPPPNPPP
pulsOH[PPPNPPP
pulsatinO\HPPPNPPP
pulsatingPROPPPOPPP
pulseXU_LOHKLLM
pulse #2Y`GOONDPPP
pulse #3PMZPPPJPPP
pulse $PD^PPOOPPP
pulse inPNSPPPPPPP
pulse isPMSPPPPPPP
pulse oxSPHNPPXOOP
pulse oximeterNWLPPPOPPP
pulselessOJXPPPOPPP
pulsesKMJPPNcPOP
pulsingPJWPPPOPPP
pulsoOG^PPPOPOP
pulsosPORPPPOPPP
pumpOR]TNQ@UNL
pump $OKKWOWPPPO
pump inOROPPPPPPP
pump libraryPSNPPPPPPP
pump wasPHYPPPPPPP
pumpingMNSPPONPTP
pumpkinPXJPPOOPPP
pumpsGRM[POOPRP
punLVPPPPOPPP
punchedONMPPOXPPP
punctualPNRPPPPPPP
punctureWPNPPNPQLP
puncturesTPMPPPPPPP
punePSNPPPPPPP
puoOOMPSOTPPO
pupilLMUPOL\ONO
pupil blownOLXOOOOPPP
pupilaPLRPPPTPPP
pupilleOKYOPPOPPP
pupilsRM]LMMPOOO
puppyPSNPPPPPPP
pureQROOPOPPPP
pureeO\JMPPOOPP
puroOSPPPPOPPP
purpleIWXOOJWOKN
purple $PE\PPPPPPP
purple andPMTPPOPPPP
purple rashPTTPPPJPPP
purple spotsPSPPPOOPPP
purposeNM_NNKPPPP
purpuraMRVPPPLPPP
pusROQPPOOPPP
pusePORPPPPPPP
pushPUK[KRLMRN
push itNLXSOMPPOP
push theWSOOMMOPPO
pushedPB]QOONWNO
pushed thePNSPPPPPPP
pushesMTOPPPPPPP
pushingWNPPPNPPOP
putPHNMSQGcOP
put $OLNPPPORVO
put aPZMPPJPPPP
put herOHSPOYOPPO
put himSJSPPQNPPP
put inNIVPPTOPPP
put itMZHPPLUPPP
put onUNOPNSLPPR
put theL]JPPMOPRP
put upZNHPPNNPPT
puttingOXKPPPPONP
putting theOTOPPPPOOP
puttyPMTPPPPPPP
puzzleOROPPORPPP
pwedeMONOTTOPPP
pyjamaPMSPPPPPPP
pyloriQWMPOONPOP
pyloricJLOPOO^PPP
pyridoxineSPPNOPPPPP
pyxisJPKOPNNPaO
qFZ2MO_\M\N
q #1KZKKOOJN^P
q #2NJOPPOUNWP
q wordPWKPPPPPPP
qcKYNPPPOPPP
qdRPPPPPNPPP
qdsMPPTOPPPPP
qofORNPOOO[LN
qriskNIOPPXOTPP
qrsLGmKNOIPOP
qrs #3OL^ONPKPPP
qtGNRMaOMPPP
qt $MOOOWPPPPP
qtcLRHG`MVPPP
qtc #3KRHGaNVPPP
quadQMVPPMPPPO
quaddelnOMVPPPOPPP
quadroOLWPPPPPPP
quadrupleRPPPPPPPOP
qualQKIVPONOZO
qualcosaQOMPPOTPPP
qualcunoKUSPPPOPPP
qualeRPPPOPPPPP
qualifyPYJPPNPPPP
qualitySNOPPPPRPP
quality ofTOOPPPPOPP
quandOOJPP\OPPN
quandoMQBOPeOPON
quantasILM\PONOOX
quanteNNOWOPPPOP
quantiQHM]PPOPOP
quantityMPPUOPPPPP
quantoTMOVONOOON
quarantinedOSOPPPPPPP
quarryPF[PPPPPPP
quartPORPPPPPPP
quarterPLVPPOPPPP
quaseOWMPPOPPOO
quatroOYJPPPPPPP
quePF7OVKkQOX
que eNLPPPNYPOP
que laUOOOOOPPPO
quedaOPJPPONUPU
quedanPTNPPPPPPP
quedasYLMPPPOPPP
quedoPSOPPPPPPP
queimadoRLUOPPOPPP
queimaduraOOJPPOZPPP
quelPIOPPOOTZM
quellaLUPPOPPPPP
quellesXMMPPPPPOP
quelloPULPPPOPPP
quelqu'unNQTPPOPPOP
quelqueRMRPPPPPPP
quemKcBOONNOXO
quemaduraPMKPPPXPPP
quenchNMVPPPOPPP
querNOOPPVPPPP
queriaVLPPPOOPPP
queroNPTPPPOPPP
queryJLONPKNgOO
questionTJMPPUPPOP
questionnaireSOOPPPPOPP
questionsPZIPPNPPPP
quetiapineQOOSOSNPPN
quetiapine forPPPNOTPPPP
queueN\LPPRMONN
queue $ORMPPUNPPP
quiBFLMSSMLoR
qui aMeCPPOOPOO
quickVLZHOLNPTO
quick $MEfIPPPPPP
quick oneOQRQPMPPPP
quickerSTTMONOPMO
quicker thanSMUOOOPPOP
quicklyPLTPPPPPPP
quidOVLPPPPPOP
quienL_EOOLKO_M
quien seOVIPPOPPTO
quiereONPPPUOPOO
quieroPHYPPPPPPP
quietKWOSOMRORN
quiet $NPXOPMRONO
quiet andPSNPPPPPPP
quiet onOPOPPPSPPP
quininePORRPOPPPP
quirofanoOPRPPPOPPP
quit]=UOOWHNSR
quitePSMPPPPPPP
quittingTMNNOXNOOO
quizO[MPPKOPNP
quoiTLOPPOTPOP
quotingPROPPPPPPP
rNgMNOONTBO
r #2TNPNOPPROP
raSONMOPTPPP
raamOUNPPPOPPP
raarOPSPPPPPPP
rabbitPYGPPPPPPP
rabidOORPPPPPPO
rabiesSNOUOOOOOP
raccoltiPNSPPPPPPP
raceUSIPPPPPPP
racecadotrilSPNPPPPPPP
racingLJOPP[PPPP
rackPSMPPPPPPP
radialLM^PPOLPOO
radiatorsNYJPPPPPPP
radicularTPOPPPOPOP
radioMVKPPTPPNP
radio $NQQPPPPPPP
radiologistOWOPPPLPPP
radiologyIF]PPONOYO
radiotherapyPUNPPONPOP
radiusSPPPPPPOPP
radsPKUPPPPPPP
ragazzaPSNPPPPPPP
raggedPPNPPSOPPP
raidePORPPPPPPP
railNOWPPPNPPP
rail $OWLPPPOPPP
railingPKUPPPPPPP
railingsPIXPPPPPPP
railsWEYPPPNPNO
railwayPE\PPPPPPP
rainOaAPPPPPPP
rainbowPWIPPPPPPP
raioPPRPPPPPPP
raisePTLUPONPPP
raisedMQJPOUYPLO
raised icpPOORPPPPPP
raisesTPOPPPOPPP
raisinPROPPPOPPP
rallyNUNPPPOPPP
ramadanRKMOO[OPPO
ramiprilPIYONLWOOP
ramipril $RNRPOPPPPP
rammedPROPPPPPOP
rampPUKPPPPPPP
ranDJpMOTKMNN
ran dryPB^PPPPPPP
ran outMOYOPOPPON
rangK^OPPISOON
rang thePVJPPPPPPP
rangeGTMYKOWOPP
range $NUMYKPMPPP
ransomwareOLUPPPPPPP
rapazPRRPPPOPOP
rapidWMVMONJNTN
rapid responseWJQPPPPPOO
rapid tranqOSOPPPPPPP
rapidaOKTSPPPPPP
rapidoOPOPPSPPPP
rarePSNPPPPPPP
rarosPORPPPPPPP
rasburicaseLOPNXPOPPP
rashCPHK[UcMJP
rash fromO[PPOIOPPP
rash inNPPNTPOPPP
rash onUMKPLOYPPP
rash spreadingOL\PPNJPPP
rashesOPNPPSOPPP
raspberryLOPPPVOPPP
ratOPYPPIPPPP
rateBOSuDGKYLJ
rate #2D^QKPORPPP
rate #3NPSPPOQPPP
rate $iEPUIOLKOM
rate ?QOPRPPPOPP
rate andPPNRPPPPPP
rate for>LPUPPPcOP
rate inQPOSOPPPPO
ratescKNNMONOON
rates $_KOOMPOPON
ratherUQPPPKPPPP
rather thanWJQPPOPPPP
ratioTHN^NPMPPO
ratio $RHN_NPMPOO
ratoOSOPPPPPPP
ratsTOSPPPNPNP
rattleQTNOPPOPPP
rattlerOPOVPPNOPP
rattlesPNRPPPPPPP
rauchOD^PPPPPPP
rausXNNPPOOOOP
rawNJNPP\PPOP
ray^GLPOPVPMK
ray $WLPPPOMQPP
ray orTPPPPOOPOO
raynaudsSPPOOPPPPP
rayosOURMOOPPPP
raysPGPPPPPPIa
razorPJVPPPPPPP
rbbbOMPPPPUPPP
rbsPOSPPPOPPP
rcaPROPPPPPPP
rct_LLNOOOPOO
rct $YNMOOPOPPP
rct ofTMPPPPPPPP
rctsROPPPPPPPP
rdMQUOPNNPSP
rd floorOKTPPPOPSP
reTYEONNSLVN
re thePULPPPPPPO
reaHHaRPOOPPO
reaccionaPKVPPPPPPP
reachWLQOOPOPPP
reachedPWLPPPOPPO
reachesPPPPPNSPPP
reactUPNOPPPPOP
reactedPROPPPPPPP
reactionBXZOQNSOON
reactionsVNOOPPPPPP
reactions $VNOOPPPPPP
reactiveKGMOZP[PPP
readOSFMNLbULP
read $PRQPPPNPPP
read aboutMUPPPPOPPP
read codeOMPPPPPVOP
read itVOQOOQNPNP
read thatOVPOPNNPPP
read theNVNOPOOPPQ
readingO]CPPTQPNO
reading $PNLPPVPPPP
reading thePXKPPMPPPP
readingsOLOPPWOPPQ
readmissionQRPPPPOOOP
readmissionsUOPPPPOOOO
readmitsROPPPPPPPP
readsLIWPPNVPPO
reads loPJWPPOPPPP
readyI[ZOPNNLMO
ready $K`FPPPOPPP
ready forPVOPPPPLPP
ready toPTNPPPPPNP
reageertPHYPPPPPPP
reagiertPNTPPPPPPP
realSS[PWKILIN
real $^FUNNPOOOO
real oneOOSPPPOPPP
real orHOPO\PPPPP
realisticPRNPPPPPPP
reallydAXONQKQLL
really $POPPPPPRPP
really wellHWPPPRPPPP
reanimatieZDYOPPMPPO
reanimationQLVPPPOOPP
reasonKKTPPQUPRO
reasonableQROPOPPPPP
reassureVPPPPPJPPP
reassuredPVOPPPLPPP
reassuringOSOPPPPPPP
rebleedTOPNPPPOPP
reboa^DOPPPPOPP
rebootSSMPOPPOPP
rebootedOSOPPPPPPP
rebootingMUOPPPPPPO
reboundTPOOOPPPPP
recallR]JPONNQKP
receivedOSOPPPPPPP
recemPORPPPPPPP
recentTMOPPOSPOO
receptionKL^POXONJM
reception $OKVPPPPPRP
receptionistLOUPPQPPOP
receptionistsRNPPPPPPQP
rechallengeSPPNPPPPPP
recheckJVMOPNPOWP
rechtsOI\OPNOPPP
recidiveUNOOPPPPPP
recienRQPPPPPOPO
reckonPLUPPPPPPP
reckonsQRNPPPPPPP
reclinePSNPPPPPPP
reclinerPROPPPPPPP
recombinantWOPOLPPPPP
recommendRIPPPXPPPM
recordIPQPQONON[
record $NRMPPPOPPU
recordablePORPPPPPPP
recordedKONPPPPNN]
recorderUOOPPNPPPO
recordsOMBPPbPONT
recoveredHTIPPQ[PPO
recoveryYGcKOMMMMM
recovery #1RJWNPPPPPP
recovery $PJ\OPPONOO
recruitingNPPPPPPPSP
rectalUGZOPOMPPP
rectal examTOPPPOOPPP
recurrence_KNLNPOOPO
recurrence $XMONOPPPPP
recurrentQQOUMMOROO
recurrent cPOPPPPPSPP
recyclingOUNPPNPOQO
redHHTPEWcHXL
red $OHXPPSNPPP
red cellsQPPVPPMOOP
red eyeNOLPPPWPPP
red flagsVOOOPPOPPP
red onNNQPPSPPPP
redenPULPPPPPPP
redetOJ[PPNPPPP
rednessRLQOPPTPPP
redoNPOSPPPPPP
redrawPNOPPPTPPP
redtPMTPPPPPPP
reduceQJO^WNONIN
reducedQTNNOQOPPP
reducesXKNOPPPPPP
reducibleJZOPOOOPPP
reducingQNORPPOPPP
reductionRJOROOOZON
reduction $SOPROPPOPO
reduzXOLPPOOPPO
refOMUPPOPPQP
refeedingJLPWPOUPPP
referTINOPMOM_N
refer forRPPPPPOPPP
refer toOKNOPNSM[O
referenceOTMPPPPPPP
referralXJLOONMZOO
referralsNTHPPPOOYO
referredOPNPPPTPPP
refertiPTMPPPPPPP
refillVJYMOWOOJM
refill #1MG_PPNSPNP
refilledPSNPPPPPPP
reflexesNLOPPM\OPP
refluxOLPOORVNOP
reflux $IOOPPTWOPP
reformVROOPPPMPM
refractoryYMQOPPOONN
refractory vfWNQOPPPONO
refresherMVNPPPPPPP
refusalOPPPOOOQPS
refuseAEPOOiNOLZ
refuse toPOPPPPPOMV
refusedMZNNNOOPOQ
refusesGFMOOWPPOb
refuses toPMPPPOTPPQ
refusingVNOPPPNPNQ
regJR[OPMIK[N
reg $NPOPPPPLWP
regainTMPOPPPPPP
regardingQQNPPPPPPP
regimePNLXPOPPPP
regimenRKN[OOOOOO
regionQROOPPPOPP
registerOLLOOOPVWO
register $ONOPPPPSRO
registrarLXNOVNONTK
registrar'sPSOPPPPPPP
registrarsOROPPPOPPP
registrationOFYOOOOONZ
registryNVLPPPPPPP
reglanLNPOXOPPPP
regretPQRPPNOPPO
regretsNSPPPPPPPP
regsROOPPPPPPP
regularJOSOROTPOO
regularsPIWPPPPPPP
regulatorPULPPPPPPP
rehabUNRPPNNOQO
rehab $QUKPPPOPPP
rehydrationWMOOOPPPPP
rejectedNTJPPPOVPP
rejectsOOPPPPOSPP
rejoiceMYMPPPOPPO
relaisOROPPPPPPP
relapsedPILMONOPN
relapse $ZKONNPPPPP
relapsesVPPMPPPOOP
relationshipNSPPPPPPPP
relativeLGZPPNOOMY
relativesHINPPNOM^Z
relaxOQJPPXOPPP
relax $OQJPPXOPPP
relaxantNNUPPPOPPP
relayPSMPPPPPPP
release[ELOPPMQRT
releveNYJPPPPPPP
reliableWMPPPPMPPP
reliefRPQOPPPPPP
relief'sPROPPOPPPP
relievedOYOPOOLOPO
relieved $NYPPPOLOPO
religiousOOPPOOPPOT
remarchePTMPPPPPPP
remediesSNPPPPPPPP
remedyVNPPQLPPPP
rememberOSPOOROPOP
remembersKPOWPQPPNP
remiOSPPSOMPPP
reminderOSOPPPPPPP
remindersUSKPOPPPPP
remissionTQONMPNUPP
remission $QSOOPPNPPP
remmerROQPOPOPPP
remontePPRPPPOPPP
remoteWL\PPGOOOM
remote $PQUPPKPPPP
removalRLOMMOM[RO
removePPQPPOPROP
removedNUQOPPNQPP
removingPIWPPPPPPP
renal9RLqNOMNRN
renal colicWPPLOPPPPP
renewalPRPPPOOPPQ
reopeningPNRPPPPPPP
repKeIOOMONOO
rep leftOSOPPOPPPP
repair]NMNPMIWNN
repair $ZJNPPOOPPP
repair orSPPPPPNPPP
repairedOWKPPPPPPP
repairsPROPPPPPPP
repartoNTOPPPPPPP
repeatQKKkNMIMQL
repeat #2.PVMPPONPPP
repeat $MPPUPPPPPP
repeat itRPPQPOOPPP
repeat thePPPRPOPPPP
repeatedUOPMPPPPPP
repeatingPOOPPSPPPP
repeatsLYOPPKTPNN
repentePORPPPPPPP
replaceVNPOPOOPOO
replacedM_JNOOOOPO
replaced $MZMOPOPOPP
replacementVNO[PLKOOO
repliedOVMPPOPPPO
replyKSSMRPPTMO
reply $MLSNRPPUOP
repolIMPPPP[PPO
repondOJYPPPPPPP
reportIKFNOKQ_P\
report $OUMPPOPPNS
report aPNPPPORNXK
report toNPMPPOPPST
report'sPRNPPPPPPP
reportedMRJNPOOWOU
reported $ORKOPPOXOO
reporterPOPPPPPPPR
reportingOFNPPOPOT[
reportsPSOPPPOPPP
requestWMLPOKOOVR
requestedOVOPPOOPPO
requestsNNPPPPPPK[
requiredKNLPPONPP_
requirementPOPPPPOSPO
rescanUPOPPPLPPP
rescueLNQPPUOPRP
rescuedPSNPPPPPPP
researchPXPPPNPMOO
reserveNVLPPOOPRO
reservoirPHXPPPPPPP
reservorioNJRPPPOPYO
resetOTNPPPPPPP
residencyIWKPOXOPOP
residentREYONPTQNO
resident chokingPLTPPPPPPP
resident isPUKPPPPPPP
resident'sPMPPPPPWPL
residenteRPOPPPPPPP
residentsM\RPOMUMIO
residents arePSOPPPPPOP
residueOMOPPPUPPP
resistanceTQOOPPOPOP
resistantROOPPPPPQP
resolvedOSNPOOPRPP
resolvingOTNPPOPPPP
respOHYNPMORTP
resp rateNMWOPPPPPP
respectNNUPPOPPPP
respectedPNSPPPPPPP
respiraOG]PPOOPPO
respiracaoONTPPPPPPP
respirarOOSPPPPPPP
respiratoryPPOPOPPQSP
respireNOTPPPOPPP
respiroO]GPPPPPOO
respitePLTPPPPPPP
respondOKTPPPPOOU
respondeTMRPPOOPOO
responde $TNQPPOOPOO
respondedOSNQPPPPPP
respondersPNRPPPPPPP
respondingPTSPNONPNO
responding $UJTPOPPPPP
responding toKYNPPPOPOP
response\PNOOONOON
response $SNQOOPPPPP
responsiblePJLPPPPPYQ
respsOG^NPOOPPP
resps #1OG\OPOOPPP
restQMJPQS^OIN
rest $LUKPPVOPOP
restartQRH_NLNOOO
restartedFeKNNPOPPP
resteQOMPPUPPPO
restingTW@PPOVPPP
restlessRNOM[LOONP
restless legsWPPMOPPPOP
restockNZKOOPPPOP
restockedGbHOOOOOUN
restocked $MZOOPPPOMP
restrainedPE[PPPPPPP
restraintQJONPPOMUW
restraintsORPPPPPPPP
restrictedHOPPPPPP[O
restrictionKPPMOPP[OP
restrictiveUROPPNOPNP
restrictive transfusionOUOPPOOPOP
result]JROMKUONN
result $_LJPMOOPOQ
resultsRHFOPfMOUK
results $TPOPPOOPPP
resusGM`LNLPRXL
resus #1MNXPPPOPOP
resus $SIRPPONOWO
resus trolleyPOOPPPPPSP
resuscitaireOPUMPPPPPP
resuscitatedPROPPPPPPP
resuscitationXMNPPPPPOO
retainedPIVNPPOOPU
retained placentaUKSNPPPPPP
retainerMNPPUPORPP
retardNUMPPPPPPP
retention[HXLPPKOPP
retention $VMPOPPPOPP
reticPLOPPPUPPP
retinaRNPPPPSOOP
retinalSPPNPPPPPP
retinopathySOPOPPPPPP
retiredPSJPPMNPZO
retirementOVNPPOPPOP
retourUSJOPPOPPP
retractorPRNPPPPPPP
retreatOUNPPPOPOP
retrievedPSNPPPPPPP
retroPROPPPPPPP
retryOTNPPPPPPP
returnXNPMPOSONN
return $ORPPPPPPPP
return toPTNOPPPPPP
return visitsYIPOPPPPPP
returnedM`FOPPOOPP
returned toOWLPPPPPPP
returningPRPPPPPPPP
returnsNKSPPPORSP
reuniaoNXMOPPOPPP
reunionLWOPPPOOPP
reunionsPTLPPPPPPP
reuteriTPNOPPOPPP
revascSNOPPPPPPP
revenueNNPPPPPUOP
reversalNOQROPPPPP
reverseOMUOPPPPQP
reversibleLMTPPOTPPP
reversingTPPPMPPPPP
revertTNOPPPOOPP
reviewRLKOOKO_LS
review $QROPPOPPPP
reviewsSPLPPPNOUO
revisionPRPPOPPPPP
rewardPROPPPPPPP
rewarmedOVMPPPNPPP
rewarmingPOPPPPPRPP
rfSOPPPPNPPP
rfdsFQ^OPOOPPO
rhdSSNOOONPPP
rheumJIMPPVPP]O
rheumaticRPPPPPPPPP
rheumatoidRNOPOTPPOO
rheumatologyTPPPPPLPPP
rhinoPRNPPPPPPP
rhogamLNPPWPPOPP
rhythmSD[PPOPPPP
rhythm controlROOPPPPPPP
riOSOPPPPPPP
rianimazionePORPPPPPPP
ribQLSPPROPPP
ribsYLSPPOJPOQ
riceQSOPPNOPPP
richOTNPPPOPPP
richtigPNRPPPPPPP
ricoveroPUMOPPPPPP
ridROQPPMNOOU
rid ofROQPPMNOOU
riddlePPOPPPRPPP
rideMINOPVOONZ
riderHKTZPPPPPP
ridingMTRPPPNPOP
riduceXMNPPOOPPO
rienNSIPPO[POO
riesceOLVPPPPPPP
rifampicinHPPO[PPPOP
rifapentineRPPOPPPPPP
rifaximinYOONLPPPPP
rigOSPPPOOPPP
rig #1OULPPPPPPP
rightIWMMNXVTHN
right $RCPPP[OPPR
right ?UKOOMTOTPP
right armQROPPPOPPP
right awayRNSPPNPPPP
right handPLUPPPPPPP
right nowOTQPPNOPPP
right sidePF`PPPKPPP
right sidedPOSPPPNPPP
rightsPGPPPKPPP_
rigidLHhLJNSPNO
rigid $ON^MKPOPOP
rigidoNPMPPOWPPP
rigoringPXIPPOOPPP
rigorsIDhPPOLPPP
rigsOPRPPPPPPP
rijdtPTNPPPOPPP
riluzoleRLOLJONP_P
rimRPOPPPPPPP
ringAKTMPIbN_J
ring $OMNPOVNPSO
ring forPLSPPLPOVO
ring mePGYPPPPPPP
ring thePTMPPPPPOQ
ringerRPOPPPPPPP
ringingOPQPPUNPOP
ringsQGOPPMSP[O
ringwormOROPPORPOP
rinkPMSPPPPPPP
rinseQRSPONNPOP
rioPNSPPPPPPP
ripOSUPPMPPMP
rippedPNRPPPPPPP
rippingOPRPPPPPPP
rirPWKPPNPPPP
risaOVKPPPPPPP
riseMPROTOOPPP
rise $PPRPPOPPPP
risingQKYPPOLPPP
riskzS9ONG=RM[
risk $QIMWOOOOOW
risk ?YPIPTPKPPP
risk factorsVRJPPPOPPP
risk ifQOPPPOPPPR
risk inTOPPOPOPPQ
risk ofSPPPNPOPPP
riskmanNRNOPPPOVN
riskyROPPPPPPPP
risperidoneOPPSPPPPPP
rispondeNJVPPPOPOU
ritardoOSPPPPOPPP
ritonavirJONL^PPPPP
rituximabMOPOSPPPRP
rivaroxabanQNTTNOONPO
rivastigmineRPPOOPPPPP
riverOHVPPOPOXO
rlqNNPPPPUPPP
rmLY\MNKHJWN
rm #1LP^OOMMOOP
rm #2OK\OOPNNPP
rm #3PWLPPPPNPP
rm $NIPPPNOP]P
rnG@[VPMOOZS
roaccutaneMPOPUPPPPP
roadL]HPPOMOVP
road $PWKPPPOPPP
roastPSMPPPPPPP
robotLTPNPRPPQO
rocS@bONOPPPO
rockMQZPPNMPNP
rock hardMQWPPONPOP
rocuroniumNQOWLPPPPP
rodTOPPPONPPP
rodePMTPPPPPPP
rodeoPRNPPOPPPP
rojaPKOPPPWPPP
rojoPNOPPPTPPP
rollObGPPPLPNO
rollatorPSOPPPPPPP
rolledU@aPPMNPPO
rollercoasterOUMPPOPPPP
rollingLHQOPP\PPP
rolloverPHZPPOPPPP
rompioPORPPPPPPP
ronchasOKRPPPVPPP
ronflePMMPPWPPPP
rontgenMKKPPP^PPO
roodLLTPPOVPPO
roofLN^PPMMPNP
roof $PNSPPPPPPP
roof ofPA`PPOPPPP
rooferQF\PPONPPP
roomNe]JKQEFUK
room #1LXUNOKMOSO
room #2PG[PPPOPPP
room $L=eOONOKWV
room ?OKLPPPOP\O
room airYVBPPOOPPP
room andPKVPPPPPPP
room atPJWPPOPPPP
room bORPPPPOPPP
room doorPD]PPPPPPP
room hasSOPPPOPPPP
room iPSOPPOPPPP
room inOYUPPPPPCP
room isOSMPPQPPRP
room nowPNRPPPPPPP
room wasPTLPPPPPPP
roomedPRNPPPPPPP
roommatePNKPPWPPPP
roomsPLLPPMOPYT
rooms $NLOPPPPPXP
roosterPSNPPPPPPP
rootQHJPPU[OPP
ropeLAhPPOOOOO
rope inPLTPPPPPPP
rope ladderROOPPPPPPP
ropesPRNPPPPPPP
ropiOORPPPPPPP
rosc\H[OPNLLNO
roseNKSPPOVPPP
rosesPYLPPPLPPP
rossoOLNPPOYPOP
rosterPULPPKPPVO
rostoOMWPPPOPPP
rosuvaURPPPKOPPP
rosuvastatinPRPPPPOPPP
rotPQRPPNOPPO
rotaNh=PPKMNYN
rota $OSOPPNNOTP
rota forPFNPPPPP\P
rota'sPTMPPPPPPP
rotateNPNPPPTPPP
rotatedNHWOPOVPOO
rotationONOPPPTOPP
rotatorYJPPPPNQOO
rotator cuffYJPPPPNQOO
rotavirusKOPNYPPPOP
rottaOYIPPPPPOP
rottoPSOPPPOPPP
roucaOMUPPPOPPP
roucoONUPPPPPPP
rougeOIYPPPVLOO
rougesNMSPOOUPPP
roughPSNPPPPPPP
roulePULPPPPPPP
roundHXJNMSROZN
round $ORKPPONPXO
round hisPNRPPPPPPP
round theT?XPPNXPPP
roundingUKMUPPPPOP
roundsQaAOP[LOJN
rousableSQSKPPOPPP
rouseNJ[PPOOPPP
rouse himPMSPPPPPPP
rousedPORPPPPPPP
rousingOKYOPPOPPP
routeOQPROOPOQP
routine^JLONMTQMP
routinelySOPOPPPPPP
rowNNWPPQMPPP
row $PWMPPPMPPP
rowsOLUPPPPPPP
roxSNOPPPPPPP
roxoOLVPPPPPPP
roxosONTPPPPPPP
royalPROPPPPPOP
rrKHdFNNYOOO
rr #1MAgLPPNPPP
rr #2OYLNPOPPPP
rr ?TPPPPPMPPP
rrtTLROOPPPPP
rsiNDNPPbPPPO
rsv]OLKTSHPOP
rsv vaccineNNPOTPPQQP
rtRLPKPPOJ^P
rtaOIYPPPPPPP
rubQORPPPPPOP
rubberORMPTRPPMO
rubberyOPPPPRPPPP
rubbingQJXPPOOPPP
rubbishPRQPPNPPPP
rudePZGPPPPPPP
rugPROPPPOPPP
rugbyPLRPPSPPPP
ruiningPHOPPYPPPP
rulef;IQNMINdO
rule $RPOPPPPQPP
rule forOOPPPPOOTP
rule onIOPPPPOPZP
rule out_KNPOONOMN
ruledMTOPPPPROP
rulesMLMWONNMO\
rules forPNPOOPPMJ^
rumOYKPPOPPOP
rummyPROPPOPPPP
run7dWWXLGKVK
run $K7kOPSOOVM
run ofKRNPPUPPPP
run outPXJPPMPPQQ
run thePRTPPJPPPP
run toOUOOPNPPPP
rungPROPPPPPPP
runnerIGYPPN[OOO
runningJZUPOSNNLM
running #2O\IPPOMPPP
running $ON\PPJNPPO
running andPPSPPPOPOP
running inPKUPPPPPPP
running lateOSOPPPPPPP
running outPLUPPPPPOP
runnyWNNOOPOOOP
runsXNONOOKOUO
runterPNSPPOPPPP
ruptureXQQNPLOPPO
rupturedQLWPPOQONO
ruralUOQQONPONP
rural clinicSOQPOPPPOP
rushO\GQPOOPOO
rush $PVMPPOPPPP
rushingPWIPPPPPPP
rustyMLPPPOYPPP
rvONTPPPOPPP
rv biggerPLTPPPPPPP
rvrMPPTPPPOQP
rxVNOPONNOI[
rxnZPPIPPOOPP
rzvXOPOOOMPPP
sZOHRLWIKXL
s $RPPUOONPPO
s inPLLPPQXOOP
s'arretePORPPPPPPP
s'endortOH[OPPPPPP
s'estOTNPPPPPOP
s'etouffePOSPPPOPPP
saKYKPPXNOON
saagLKNPPP\PPP
saalPHYPPPOPPP
sabadoN^KPPONOOO
sabatoL[KPPPOPPP
sacPVJPPPPPPP
sacaronOJWPPPPPPP
sachetsVQKMRONPSP
sackOMQPOPPPOU
sacrumPVMPPPNPPP
sacubitrilNPPOTPOPPP
saddleNIVPPNUPPP
safejQ=ImMCNIL
safe $SJOOUSOPOO
safe ?MNPM[PNOOP
safe atTSMPMOPPPP
safe forSMPPRQPPOO
safe in]UKPDPPPPP
safe orGNOOaPOPNP
safe toRMPO[MKPOO
safe'sPMTPPOPPPP
safeguardingPFNPPPPP]P
safelySOOPRPPPNO
saferPNPPSPPPPP
safer thanMPPPTPPPPP
safestSPPPPPPOOP
safety]OKOONNOQO
safety planningROPPPPPPPP
safewardsROPPPPPPPP
safteyRPPPOPPPPP
sagaPSMPPPPPPP
sagePNSPPPPPPP
sagtOLPPPOWPPP
sahXLNMNPTPOP
saiOIZPPPOPOP
saidGaXOKNIKPT
said $PRWPPKONPO
said goodbyePNRPPPPPPP
said noPMSPPPPPQP
said shePLUPPOPPPP
said sorryPUKPPPPPPP
said thePOUPOOPPPN
said yesOULPPJPORV
saignePKWPOPPPPP
sailorOOOSPNPPPR
saiuOMVPPOPPPP
sakeSONPPPPPPP
salPSMPPPPPPP
salaMM_OOOMONO
sala #1OMWPPPOPPP
sala dePORPPPPPPP
saladOUMPPPPPPP
salaryOWKPPPPPPP
salbutamolHMKYVQQOOO
salbutamol nebsNOOROPSPPP
saleMK]OPOPOOO
salenTKRPPPOPPP
salineVLYQLMMOOP
saline $NRSPONOPPP
saline bolusPONSPPPPPP
saline inRLTPPPPPOP
saline nebsRPPPPPOPPP
salinoTLQPPOOPPP
salioNTEPP\OOPO
salivaOLXPPPNPPP
salleOWLPPPPPOP
salle deP[GPPPPPOP
salmeterolXKPOOPOPPP
salmetrolRPPPNPPPPP
salmonPTMPPPPPPP
saltH[KOOXPPNP
saltyROPPPPPPPP
salvaVONPPOOPOP
salvage[KMOPPOPPP
samNJOPPPPPN[
samaritanPGPPPOPPP[
sameSHLGeIMeDN
same $NXLPPPOPPP
same asN`NPOOKKPO
same dayT>PNXJL`PR
same lineOLOPWPPPPP
same timeMJWOUPPPPP
samediL\JPPPOPPP
samosaPTOPPMPPPP
samosasPRNPPPPPPP
sampleOUDOOP[OMR
samplesITLNOONO_O
samstagNWNPPOOPPO
sandOWLPPOPPPP
sandpaperPPOPNPTPPP
sandwichN`GPPPNPOO
sandwich $OVLPPQPPPO
sandwichesPSOPPPPPOP
sangN[GOPVOPON
sangraRLTPPOPPPP
sangradoROPPPPPPPP
sangrandoRJWPPOOPPP
sangrePMUPPOPPPP
sangueIIgPPNLOOO
sanguinaQOMPOUPPPP
sanitizerQKMPPZOPPP
sankRRNPPNPPPP
sansNGSPPOOPP[
santaPWLPPOPPOP
sapevaPUMOPPPPPP
saraNSGPPPYPPP
sarcoidLRPPSPPPPP
sardiniaPLTPPPPPPP
sarsROPPPPOPPP
sars covROPPPPOPPP
satGO\NOMWPQN
sat #2SLUPPPMPPP
sat $ORKOPPPPUP
sat downPMTPPPPPPP
sat inPE^PPNPPPP
sat onPMSPPPPRPP
sat upQNPPPPSPPP
satayPLUPPPPPPP
satellitePSMPPPPPPP
satisfactionRPOPPPPPPP
satnavPUMPPPPPPO
satsY=`KOF_OMO
sats #2UVAKOLbONO
sats droppingPKVPPPPPPP
sats ofRQNPPPPPPP
sats probePSOPPNPPPP
saturaTPNPPOPPPP
saturationNKUPPPTPOP
saturationsMOTPPPPPPP
saturdayKVLPMTNOWN
saturday $MOOPPPPPVP
saturdaysPKPPPSPPSP
sauerstoffQRMPPPPPPP
sauerstoffflaschePVKPPPPPPP
sauglingPORPPPPPPP
sausageOTOPPOOPPP
sausagesPPRPPNPPPP
save`PHOONNOQN
save lives\KPPPPOPLO
saveddEIOOMNOPV
saved $SNPPPPPORO
saverPTLPPPPPPP
sawNjGOPGNOON
saw theMTUPPLPOPO
sayJbUMNDNNJZ
say $KWKOPMSNK[
say ?POPPPMTPPQ
say aboutNWOPOONPOR
say herPMTPPPOPPP
say noRQPPQPPPQL
say theQZHPPNOPPP
say toPJWPPOPPPP
sayingPLWPPMOPRO
saysBHiQIQ[IHX
says #1PQLPPMOPVP
says #2OPFQPPPPYP
says #3OLKPPQZPPP
says $NXQOPKOPPP
says goodbyePKWPPPPPPO
says heOB`PNSOPPO
says he'sNIUPRPPPOT
says herPXIPPPPPPP
says hesPJSPPSPPPP
says hisMOQPPTOPPP
says itNUQPONPPPP
says itsPOOPPRPPPP
says myPSPPPNPPPP
says noMLOPQNLPN_
says sheOOQPPSOPPP
says she'sPUKPQQOPPP
says shesPJXPPOPPPP
says thanksPMSPPPPPPP
says theSURPPIOPOO
says toPSNPPOPPPP
says yesOKNPPMPPO]
sbRPPPPPOPPP
sbagliatoOPSPPPOPPP
sbaglioOKVPPPPPPP
sbarPTMPPPOPPP
sbavaPNRPPPPPPP
sbp_JROPOLNMP
sbp #2QNSPPPOPPP
sbp #3RPOPPPOPPP
sbrOTHPPPVPPP
sbtPSMPPPPPPP
scIPKcMPNOPP
scabiesRNMSOKLZRO
scaldOLVPPOOSOP
scaleYQMWOKQMLN
scale $QOIPPPYPPP
scalesQSNPPPOOPP
scalpMGKOPU_OPP
scalpelNIUPPZNPMP
scalpel $PMSPPPPPPP
scalpel bougieNNUPPPPPOP
scalyPMNPPLZPPP
scanU_HONKSNMM
scan $UXMPPLLPPO
scan ?PPRPPPNPPP
scan forRLPPPQROPP
scan roomPNSPPPPPPP
scannerNMONPONP\O
scansQTOOPQNPPP
scaphoidTHMPPQYOOP
scarH\LOPYJPPP
scar painNOVPPONPPP
scarePXIPPOPPPP
scaredNOSOPVOOOO
scared ofSOOOPRPPPO
scenarioO`JQPPPPOH
sceneOMYPPLPPPP
schedOWMPPPOOPP
scheduleKW;cMINQRX
schedule $HON^NOOTMP
schedule forOLPQPPPOVO
scheduledOEZPPRPPPP
schedulingOROPPPPPPP
schemeLNLTOOPYPP
scherzOVLPPPPPPP
schizophreniaNPMPSOSPPP
schlaffPNSPPPPPPP
schlappPOSPPPOPPP
schlusselOSOPPOPPPP
schmerzPMUPPPOPPP
schnellONUPPPOOPP
schockXNSIPPPPPP
schockraumOKYPPPNPPP
schonLVEPPOUOOX
schoolKZPKMXHMUR
school $MORPPUOPPP
school nursePPRPPOPPPP
schoonmakerPNSPPPPPPP
schreitPMUPPPOPPP
schulterdystokieONQPPOPTPP
schwangerPSNPPPPPPP
schwarzPKWPPOPPPP
schwesterPMUPPOOPPP
schwilltOMUPPPPPPP
schwimmenOYIPPPPPPP
sci\GPPPPOPPP
sciaticaWNUOOMOOOP
sciatica $PPPPPSPPOP
scienceKWPPPOPPPP
scissorsIK_POPOPOO
scoliosisLQKPP[NPPP
sconesOSOPPPPPOP
scoopONPPPPOOVP
scooterOTKPPRPPPP
scopeZKNNOQLQOS
scope washerPSNPPPPPPP
scopedOLNPPPPPPW
scopesUNNPPPPPPP
scoradOTPPPOOPPP
scoreaMEJOOUQRN
score #1HTNOPPSSRP
score $MXNPPQNNPO
scorpionOOTPPPNPPP
scoutQIWPPPPPPP
scratchORIPPUQPPP
scratchedQGOOPZPPPP
scratchingPORPPOPPPP
screamPTMPPPPPPO
screamedPXIPPOPPPP
screamingHPaONGTPOO
screaming $OMVPPPOPPP
screamsRH[OOPMPPP
screams whenPL[OOMNPPP
screenQUSOOGMLXP
screen $ONVPPOOOPP
screenedRQPPPNOPPP
screeningdMHNOKK\KN
screening $WKOPPPOPOP
screening colonoscopyPOOPPPMWOP
screening forVNPPPNPOPP
screensNLLPPZPPPP
screenshotNQOPPPRPPP
screenwashPLUPPPOPPP
screningRPPPPPPPPP
scriptMLPOVONQOW
script forLSNOVPPPOP
scriptsNWNOPOPOPP
scrotumNJXPPORPOP
scrubOVLPPPPPPP
scrubbedNTRPPNPPPP
scrubbed $NOTPPPPPPP
scrubsM[KPPONIXP
scubaPNMPPVPOPP
scuoteONSPPPPPPP
scusatePXIPPPPPPP
se<>OR[MB[Xg
se cayoPXJPPPPPPP
se estaPMTPPPPPPO
se leOI[PPOPPPO
se meOQSPPNPPPO
seaMI]RPOPPNO
seafoodOOOPPTPPPP
seagullPROPPPPPPP
sealQUMPPOPPOP
sealedLaJPPPOOON
sealed $OSNPPPPPPP
searchOHNPPOOOO_
seasonMXLNPXLPOP
season isOROPPPPPOP
seatOPRPPOPPPP
seatingPMSPPPPPPP
seatsPPSPPNPOPP
secI\OOONSOIT
sec $OH`PPPJPPP
seclusionTQSPPPOMMO
secondVLaLKSMKTH
second $NOQTPPPPOO
second doseOSSLOPPPPP
second drawerPSNPPPPPPP
second floorMWSPPOPPKO
second lineRPOPOPPPPP
second oneVJQPPPPPPP
secondaryONOPPRPSPP
secondsNPWPPNOPPO
secoursPKUPPPPPPP
secretPYMPPLPPOP
secretaryPWOPPPOPMP
secretionsJN[PPPPOOO
secsLROPPOVPPP
secs $OWNPPONPPP
sectioOMTPPPPPPP
section<PJUPRG_O^
section #1LINPPPONR_
section forNUNPPPPPPP
section rateXROOPPPMOM
sectionedPNPPPPPPPS
sectionsTMOPPOPPPP
securityKP_OONOKPO
security $OSOOPPPMUO
security toPKWPPPPPPO
sedatedPNVPOOOPPO
sedationMNSFMNRZWO
sedation $VLPPPPPPPP
sedutoNNUPPPPPOP
seeN@ZNNbcMFE
see $PSPPPPOPOP
see aOKRPPOVPOP
see herPHVPPSPPPP
see himQMTPPOPPPP
see theLJTPPYOPKS
see youOWPOPOLPPP
seedNONOWPOPPP
seeingNVUPPFWSJM
seeing thePYHPPPPPPP
seemULPPPPPPPP
seemsSLOPPSOPPP
seenJbIOOJXNNM
seen $OUIPPPTPPP
seen byUQMPPNOPPP
seen inKNOPPPYPPP
seen theOXLPPOOPPP
seesNKOPOSVPPP
seguirOSPPPPPPPP
segunSPKPPPOPPU
segundoORGPPOZPOP
segurandoOLVPPOPPPO
seinMTIPPNOPYO
seitJEWNOXYOON
seit #1OLVOPOQPPP
seizingNJaNPKNPOP
seizing #1PNRPPPPPPP
seizureOYPNTLIQOQ
seizure $JQXPPONROO
seizure freeOTOPPPPPPP
seizure onMNVPPPOPPP
seizuresVRJPPKQPOR
selberPORPPPPPPP
selectZIOPPPOPPP
selfWIQMOQLSSP
self extubatedPF[PPPPPPP
self harmSOOPPOOROO
self testMXMPPPPPPP
selfiePNRPPPPPPP
selfiesOUKPPPPPPP
sellORPPPPPPOP
sellingPOQPPPOPNS
semKVTOPNPTMM
semaglutidUOPMPPPPPP
semaglutidePVITQTOOKO
semainePTMPPPPPPP
semainesVLPPPOOPPP
semanaMTGPPOTPWO
semanasNJWPPOSPPP
semenRCOPPONP`P
semiOORPPPPPPP
seminarPNSPPPPPPP
seminar roomONTPPPPPPP
sempreOLMPPYOPOP
sendQT`NOFDM\J
send $NQMPPUOPPP
send aPTKPPPPPUM
send helpL[NPPKPPPP
send herRPPPPOPPPP
send homeTNPPPPOPOP
send thePC\PPOPPQP
send toQSJPPONPUP
sendingNaEPPOOPNO
sendsOVLPPOPPQP
sengstakenNI]PPPOPOP
senhorPRPPPPPPPP
senhoraOUMPPPPPPP
seniorNOTPPMPPSO
seniorsZNNOMOPPPP
sennaRNNTPNPPPP
senorOPRPPPPPPP
senoraOSNPPPPPPP
sens_LMPPOMONP
sens specUOPPPPOOOP
sensationONSPPPPPPP
sensePKLPPZOPPP
sense $PORPPOPPPP
sensibilidadVMOPPPOPPP
sensibiliteTNPPPPPPPP
sensibleONMPOSUPPP
sensitiveKOPOXPPPOP
sensitivityUIWPPPNOOO
sensitivity $ROPPPPPPPP
sensitivity inNLXPPPOPPP
sensitivity ofROPPPPPPPP
sensitivtyORPPPPPPPP
sensorQUMOPPPPNP
sensorsQMOPPPOPTP
sensoryTNOPPPPPOP
sentOkFMQNMPER
sent $_HKOPNSTKO
sent aNZKPPOMPPQ
sent homeULQPPPOPPP
sent mePLUPPPPPPO
sent thePSPOPPPPOP
sent toOWPPPPPPNM
sentadaPKUPPPPPPP
sentenceWISPPOPPPP
sentence $VMNPPPPPPP
sentencesNTNPPPPPPP
sentimentalMWNPPPPPNP
sentoPLTPPPPPPP
senzaLNSOPOWOOO
separatelyPTPPPPPRKP
sepse[NJOPOOPPO
sepsisJZONNLIVZM
sepsis $QOPPPPPRPP
sepsis bundleKSNPPONNZP
septicNLPLNO]ROO
septic shock`NGLOPNSPP
septicoSQMPPPPPPP
septiqueTONPPPPPPP
septischenXPPIPPPPPP
sequelaeRMPPPPOTPP
sequenceRPPOPPPPPP
sequentialYJQOPPOOPO
seraKPGOPXYOOO
sereventTNOPPPPPPP
seriesVRKPPPPPPN
seringasNOSPPPPPPP
seringueOLWPPNPPPP
seriousZOKPOSOONN
seriouslyPSOPPNPPPP
seroconversion\JOPPOMOPP
serologyOUOPPONPPP
seromaPPOPPORPPP
serotoninLOTPUPLPPP
serousPVMPPPNPPP
serpentPSNPPPPPPP
serraLMYPPPNPPP
sertralinOOPOTOOPPP
sertralinaTPMPPPPPPP
sertralineFOKXM]PPOO
serumJHO[WOQPON
serveREWOOPNOXO
serverNXLPPPPPOP
serviceOWJOPMN\LN
service $NTNPPOOOTO
servicedNVNPPPOPPP
servicesOJWPPPPQPP
sesNQTPPOOPPP
sessionLMSPPOPVPP
sessionsPOPPPOOSPP
sestoNLWPPPPPPP
setFRPTOMMN_M
set $NSPPPPPPPP
setsPZJPPOPOPP
settPLUPPPPPPP
settimaneNHLOPNbPOP
settingsPOOSPPPPPP
settlePQOPOUPPON
settledNYGOQLVPPO
settled onOUPPPNPPPP
settlesOSLOOUNPPP
settlingPUKPPPPPPP
seulPRNPPPPPPP
seulePLUPPPPPPP
sevenRQROORNOOO
seventiesJL[PPPPPPP
seventyOOPQOORPPP
severalQROPPPPPOP
severe[HRQMNIWOP
severe asthmaRPPOPPPPPP
severe capOPPRPPPPPP
severe pneumoniaNNUPPPOPPP
severityPLPPPPOWPP
sevoSOPPPPOPPP
sewOOMPPMOYPP
sewedPRNPPOPPPP
sewnPOPPPPPRPP
sexOMOPPTPPPR
sexualTPPPPPPONP
sgltZLNKTOOOQO
sglt #1ZLNKTOOOQO
shackPNRPPPPPPP
shadeOQRPPPOPPP
shahLKNMPdONNO
shakePJWPPPPPOP
shakenPNTPPNPPPP
shakerPTLPPPPPPP
shakesULOTOORPLP
shakingPR[OPJLPPP
shaking $PVNPPMOPPP
shaking andPOSPPNPPPP
shaking soPMVPPMOPPP
shallNXQPPQPPJO
shall iNRSPPRPPLP
shallowOJTPPOTPPP
shamSOPPPPOPPP
shamblesORRPPMPPPP
shamePVNPPONPPP
shampooPTNPPNPPPP
shapeMOPPPPWPOP
shapedNPMPPOWPPP
shardPLTPPPPPPP
share^OLNONNOOP
share ofROPPPPPPPP
sharedMTMOPONOWO
shared driveMVNPPPPPPP
sharesPPMPPSPPPP
sharingNLOPPPPPOY
sharkNHIPPPbPPP
sharpOXNPPMOPOP
sharpsMVQPPOOPOP
shatteredPLPPPUPPPP
shavedRXFPPPPPPP
shavesPLOPPPVPPP
shavingQKMPP\MPPP
sheNOiL_PHO:P
she asksNPNPOVPPPP
she camePLRPPOPSPP
she canP[GPOOPPPP
she can'tPNUPPMPPPP
she cantPNSPPPPPPP
she drankPLTPPPPPPP
she feelsPOSPPPOPPP
she hadTTNPNPNPPP
she hasNHZPOSNPPP
she haveOKQOSMZONN
she isHTUOQ\HPLN
she justYHTPMOPPPP
she need^KIPOOPPOO
she saidOPXPOMPOPO
she saysNQXOOLOPPP
she seesPOLPPVPPPP
she stillJTKPVOPPPS
she stoppedPWJPPPPPPP
she takeMMOPZNPPOO
she takesONNPXMPPPP
she tookPF[PPPPPPP
she wantsPHUOPNZPOL
she wasOVPPPOMPPP
she wentPBZPPPPPPU
she won'tPNSPPPOPPP
she wontPTMPPPPPPP
she'dNYIPPPPPPP
she'llPMSPPQPPPP
she'sPM\JYUINKN
she's #2VQGNVTLPPP
she's atPSNPPOPPPP
she's bleedingPMTPPPPPPP
she's bluePKVPPPPPPP
she's fineRMNPPTPPPP
she's goingPTLPPPPPPP
she's gonePNSOPPPPPP
she's hadOSLRPOPPPP
she's homeOTMPOPPPPP
she's inP\EPPPPPPP
she's notOKTPPRPPPP
she's onSQKPTNOPPP
she's talkingPNSPPPPPPP
shedRRNOPPPPPP
sheddingPRNPPPOPPP
sheepSTLPPOOPPP
sheetLDYPORNQWO
sheet $OGWPPPOOUP
sheetsNNYPPOMPOO
shelfR_DLOPNMVP
shellPGYPPPSPOO
shellfishMNOPYONPPP
shellfish allergyMNOPYONPPP
shelterPWJPPPOPPP
shelteredPESPPPPPYP
shelvesPSNPPPPPPP
sherryPSNPPPPPPP
shesH>rOPHMPOU
shes onPRNPQOPPPP
shiftLaENNTKLYN
shift $ONKPPYNPQP
shift andTKUPOMPPPP
shift changeNSOPPPPPPP
shift isPLOPPQUPOP
shift'sOSNPPORPPP
shiftedOUMPPPOPPP
shifted toOUKPPPPPPP
shiftingODTOP^MPPP
shiftsXMLPPROPPP
shinPINPOO[PPP
shinglesJLHZPXPRQL
shingles onWOJPPRPPPO
shingles vaccineMROPRPPSMP
shingrixOOOOQPOPTP
shinsOKJPPO^PPP
shinyMPLPPOXPPP
shipPSPPOPOPPP
ship'sQNOOOPPPUP
shipmentNSPPPPPPPP
shirtOSPPPPOPPP
shirtsPVOPPPPLOP
shiveringQKVPOOPPPP
shoNXMPPNOPPP
shock]GSZLLLPNO
shock #2VOMOPPOPPP
shock $MNN_NONOPP
shockedOROPORPOPP
shockingNZLPPPONPP
shocksLLaOPQLLOP
shockwaveSOPPPPOPPP
shoeP[IPPMOPPP
shoelacesPNPPPPPPSP
shoesMZXPPKLOOL
shoes $PNSPPPPPPP
shookPSMPPPPPPP
shootOTQPPNPOOO
shooterKK[PPPPPPP
shootingUJPPPONPTP
shooting downRKOPPPOPTP
shopHQSOOSNOPV
shop $KTMPPOOPOV
shoppingPVKPPPPPPP
shopsWKOPPPPPPP
shortAcNIOPZUMK
short $PORPPPPPPP
short courseTMPPPPPOPP
short ofM[OOPOPPPM
shortageNXLOPQOPOP
shortenZOPPOPPMMO
shortenedPCGPPPhPPP
shorter]OPNPNNPLP
shotPZHVOTJOLQ
shot $VNPPKROPPP
shot forPMOMPXPPPP
shot ofPSNPPOPPPO
shotgunP@`PPPPPPP
shotsST`ONIHQKO
shots inPOSPPOPPPP
shouldb<JVOiFVEJ
should aXPPPOKPOPP
should beQQROPOPPOO
should heNGKPPbOPPP
should iT<LOT^RWNM
should sheONMPO\ONPP
should theQRPOPOPPOP
should weP]PPPNOOHP
shoulderQJXNOSPPNO
shoulder $RJQOPTPPPP
shoulder dystociaNXPPPMLQQO
shoulder stuckOLUPPPPPPP
shouldersINRPPRVPPP
shoulders stuckOKWPPPPPPP
shouldntURMPPMPPOP
shoutPSNPPOPPPP
shoutedPWIPPPPPPP
shoutingFWNPOZMPOO
shouting $OTNPPPPPPP
shouting atKRNPPXNPOP
shoutsNLWPPOPPPQ
shovedNLXPPONPPP
show]JENOOHT`L
show $UQIPPUNRMP
show mebLBNPHJS`L
show usQMOPPPPPSP
showedLRSPPQNPOP
showerMWOPMQRPNO
shower $KYOPPOPPOP
showersMPOPPPSPPP
showingJ[QPPNNPOO
showneGIPPKSPNO
shown toUNOPPPPPNP
showsMI\PPH[QNO
shows aRLOPPOTPPP
shrinkingJZNPPRLPPP
shruggedPUNPPOOPPP
shufflesPPJPPPWPPP
shuntRROPPNOPPP
shutJRWKPPKNZN
shut $PLUPQPNPPP
shut forPROPPPPPPP
shuttingPROPPPPPPP
shyONOPPWNPPP
shy toOJQPPWOPPP
siH3TOPUOM_c
siadhWLNPPORPPP
siamoNH]PPPOPOP
siblingsPOJPPPPPXP
sichT?]OPVNOOO
sickKJU[LWJUFS
sick $NVPPPNPPPP
sick andQHXPPOPPPP
sick dayLLN^NQPNOP
sick ofMXMONVOPLO
sickleTQPQNROOMO
sickle cellRQNOPPOPPP
sicklerONUPPPOPPP
sicknessNPMQXKQPOO
sideGB]NLS_VKL
side $GWGOPVN\MO
side andPPTPPMPPPP
side doorP]DPPPPPPP
side effectsQOOPPSPPPP
side noPNPPOPSPPP
side ofRBUPPOTNWO
side roomSVKPPPNPOP
sidedNKSPPMXPPP
sidesRTJOPOSOPP
sidewaysOPRPPPOPPP
sieNK]OQOMPOO
siebenOVMPPPOPPP
siegePNRPPPPPPP
siemensPWIPPPPPPP
sienteOPKPPWPPPP
sievePLNPPQPPVP
sifflePNTPPPOPPP
sighPLPPPOWPOP
sightRORPPPNPPP
signNUANRHZOTV
sign $OWNPPPOQMO
sign forOLPPPPPOTR
sign isPROPPPPPPP
sign offPOPPPPPPRP
sign outPUNPPMPPMR
sign thePRLPPPPPSP
sign upPSNPPPPPPP
signalRRQPONOPPO
signatureN\OPPOPOJO
signedJdIOOONMJW
signed $OPOOOPPPOT
signed forPSPPPPPPON
significantPOPPPPSPPP
signifyNPPPPPTPOP
signingMFOPPOOOR_
signorePROPPOPPPP
signsM<LUNOLXeQ
signs $PMOPPPP_CR
signs offNJPPPPPPYP
siguePHUPPTOPPP
sildenafilOONL\NOPPP
silenceLZMOPPOPPP
silentKMeOOOJPNO
silent $OLVPPOPPPP
silent chestMH^PPPNPPP
sillyOLPOPWPOOP
silodosinRPPPPPOPPP
silverWQLOPOOOPP
simRZEPPNOPSP
simpleTNOPOOPROP
simplyUPOPPOMPPP
simulacroOUMPPPPPOP
simulacro deOUMPPPPPOP
simulationMWNPPPPPOO
simvaPOPNUNPPPP
simvastatinVOPNPOOPPP
sinMTNNPONPNY
sinceED]FHsTCZF
since #1N_PPPNGPPP
since #2N]IOPQMPPP
since #4P|CPOGAMON
since $GaKPPLTPPP
since aOMPPPOTPPP
since birthO_GOOKSPPP
since breakfastPMUPPOOPPP
since covidMHGPP\YPPP
since easterNUOPPOPPPP
since fridayPNRPPQOPPP
since heOWNPPMOPPP
since herZLHPPUNPPP
since hisSMOPPNUPPO
since iN9fPPUPPPP
since lastZEaPODMPPP
since lunchTG\POJPPPP
since marchPSNPPPPPPP
since midnightPSPPPONPPP
since mondayRHOPPOXPPP
since morningNUXPPKLPPP
since myPLMPPWPPPP
since noonPPRPPOOPPP
since tenORQPPOPPPP
since theH2LOOo]NRO
since thenPQQPPNPPPP
since theyNMPPOVOPRP
since thisSI[PPNLPPP
since tuesdayPNOPPSPPPP
since twoPITPPTPPPP
since yesterdayWE]PRJLPPP
sindN`GPPOOPOO
sindsOFYPPOUPPP
sineOO^PPMIPPP
sine waveOK^PPPIPPP
singOWKPPPPPPP
singedPMTPPPPPPP
singingPb@PPOOPPP
singing $PZHPPPOPPP
single[MLHUJYONO
single dose[NOJPPOPPP
sinistroPNSPPPPPPP
sinkQZIPPONPOP
sink $PSNPPPPPPP
sinoPUNPPPOPPO
sinusROCPPR]PPO
sinusesVMPPPMPPPP
sinusitisTRNPPOOPOP
sinusitis $PRNPPPPPPP
sipPROPPPPPOP
sirKUVOQOVOHO
sirenOTNPPOPPPP
sirens[JLPPPPPPP
sirveTPMPPPPPPP
sisLOQPPUPPPP
sistemaOUJPPOOOWO
sisterGK[NTcNKIL
sister $PZLPPPPNNP
sister hadLPOOOUSPPO
sister hasOQNPOSPPPP
sistersPRPPPPNPPP
sitR[IPOONPQN
sit inOXLPOPPPPP
siteLSJL^JMO[M
site $NOTPPMOPTO
site ?SOPPPNPPPP
sitedPVKPPPPPPP
sitsPLYPNMWOKP
sitterGNRPPNPO`N
sittingMXTOPOHROO
sitting onMIVPPTPPPP
sitting upONQPPOTPPP
situOPOOSPPPPP
situationPSQPPOMPPP
sitztPJYPPPOPOP
sixOdJKOVOMJL
six $O\HPPOPPOP
six hoursSOOPPOPPPP
six monthsWKPLPMVPPP
six weeksONJPNbKOOP
six yearTPQPPLPPPP
sixtyPQNTPMQPPO
sizeS\RROIKOMO
size #1OWMPPNOPPP
size ofPMWPPMOPPP
sizesPORPPPPPPP
sizes $PNSPPPPPPP
skeletonORPPPPPPPP
skewMOOPPPVPPP
skiPJRPPUPPPP
skiingPPNPPSOPPP
skillSNPPPPPPPP
skillsNUMPPPPPPP
skinODXJNJW`ON
skin $OKXPPPPPPP
skin testPROOPPOPPP
skin toOXMOPPNPPP
skinnyO^FPPONPPP
skip_IMPNTNOOO
skip theZLOPONOPPP
skippingQQNPPRPPOP
skipsNQNPPTPPPP
skullPNPPPSPPPP
skyOVLPPPOPPP
slapOG`OPOMOOP
slappedPMKPOYPPPP
slapsRSMPPNPPPP
sleep^NFNPdFNNK
sleep $\YOPPHJPLO
sleeperLQOPPTPPPP
sleepersWIWPPLOPOP
sleepingHPKOO[VOOO
sleeping $NSNPPRPPPP
sleeping inPTMPPPPPPP
sleepsKLKPNT\POQ
sleepyLNWNXLPPOO
sleepy $PDaOPNPPPP
sleeveQJXPPONPPP
sleevesPLTPPPPPPP
sleptO^JPOOLPOQ
slept throughOYKPPOMPPP
sleutelPUNPPOOPOP
slidOJYPPPPPPP
slid offOKXPPPPPPP
slideFRWPPNTPPP
slidesJfIPPKNPPO
slides $PTNPPOPPPP
slidingQCX[OONNOP
sliding scaleNMM[PPPNOP
slightPOOPPPRPPP
slightlyOJMPPRXPPP
slimQNPPPPRPPP
slimmingQRNOPPPPPP
slingPSLPPRPPPP
slingsOROPPPPPPP
slipSRKPPOPQQP
slippedPHWPPROPPP
slippersOVMPPOOPPP
slipperyPTMPPPPPPP
slippingOHYPPPPPPP
slootPKVPPPPPPP
slotOWNPPOOPOO
slotsNcEPPNNPOO
slowTX?OMWTOOO
slow $MTPRPONPPP
slow theSPPPOPOPPP
slowerPNRPPPPPPP
slowingTOPPPPNPPP
slowlyUPPOPNPPOP
slowsXLPMPPPPPP
slrOROPPOPPPP
sltPTMPPPOPPP
sluggishPOSPPPOPPP
sluiceMUNPPLPCcO
slumpedPI[PPPNPOO
slumped inPIXPPPPPPP
slurredPIWPPPPPPP
slurringPLVPPOOPPP
slurring andPLVPPPOPPP
slurryPKWPPNQPPP
smaTHUPPPPPPP
smallNJKTLW_LNN
small $RMSRPOOOPP
small onePMQPPRPPPP
smallerPRNPPPQPPP
smartXQNKPPPPPP
smartcardPMPPPEPP^P
smartwatchXMPPPNMPPP
smashingOKVPPPPPPP
smearN=IPPXkQIP
smearsOWPPPONPMP
smellPGWOQ_GONO
smell inOBUPP[OPPP
smell ofONTPPQOPOO
smellsF\JPPSUOMP
smells likeMQGPPO\POP
smells ofLTRPPOOPPP
smellyRPPPPPNPPP
smettePNTPPPOPPP
smileOUQPPNOPOP
smile $OVMPPPPPOP
smilesOUNPPPNPPP
smileyMQPPPOSPPP
smilingM\LPPOLPPP
smiling $NYMPPOMPPP
smmseROPPPPPPPP
smokePDcRNOJNRN
smoke comingPG[PPNPPPP
smoke fromPKWPPOPPOP
smoke inLL[PPPOPOP
smoke isOMQPPSPPPP
smokedUPNPPPOPPO
smokerHTHOWSXMNO
smoker $PMNOOMYOPP
smokersYLPPPONPOP
smokesRTOPPMOPPO
smokingQHIN]VKSPN
smoking $ZKNPOOOQOP
smoking cessationKUNOXOOQLO
smoothMVGPPOXPPP
smxMPPRQPPPPP
snackPSOPPNPPPP
snacksPSNPPPPPPP
snacks $PROPPPPPPP
snakeNNYXMLSPIN
snake biteOOSPPIWQPO
snake inP]IPPOPPMO
snakebiteOVPPPOMPPP
snapUNOOPPPPPP
snappedPTPPPNOPOP
snelNUNPPPPPPP
snfMROPPOO[IP
snomedNHPPPPO_NO
snomed forOIPPPPPZOP
snorePMYPPJPPPP
snoresMKLPP]PPPP
snorinOOUPPPMPPP
snoringHUUOPVLOOO
snoring $PRLPPTNPPP
snoring funnyPKVPPOPPPP
snotVPOPOOMPPP
snottyPQNPPQPPPP
snowO\QPPPOOGP
snow $O_LPPPPOGP
snowedPNSPPPPPPP
snowingOWNPPOOPPO
snuffboxRKPPPPTPPP
snurktPIXPPPPPOP
so>jAdPKFUSJ
so $MYMPPONPQQ
so amPOVPPLPPPO
so farOMNOPYNPOO
so hardPMUPPOOPPP
so heQRNPPNPPPP
so iPL[PPKOPPO
so i'mPVOPPKPPPP
so isSOPPPPPPPO
so itOONPPOPUOP
so muchQPSPPNPPPP
so noPTHOONNP[O
so proudPROPPPPPPP
so sorryQROPPNPPPP
so thatQROPONOTNP
so theV@UYONORNP
so theyRNNPOPOMVP
soakedNJaOPMLPPP
soaked #1OKVPPPPPPP
soakingOF\PPOPPPP
soapXPLPPPOOOP
sobQORPPPNPPP
soberPPNPPPPPOT
sobreURMPPPOOOP
sobreavisoNINPPNNObO
socialRSKPPPOSNO
social prescribingSNPPPPPSNO
socketLMQOPPOZNP
socketsPKUPPPPPQP
socksLXLPNVNOOP
socorroNJ]PPPNPNP
sodaNPWPPONPPO
sodiumRFPLRO^OPO
sodium #3UJLOGO`PPP
soeurOOKPPWPPPP
sofaN]KPOONOOO
sofortWGUPPPOOOP
softIVDNPLeOOP
soft $PPUPPPLPPP
softwareMZKPPOPPOP
soignantePKVPPPOPPP
soiledOORPPPPPPP
soirOSPPPOOPOP
solRSFPPOYOPO
solaMG_PPOOPOO
soldSSLPPOPPPP
solePRMPPOPPPR
solesUGXPNONPPP
solicitorPMPPPPPPPT
solicitor'sPRPPPPPRPM
solidVPOPPOLPPP
solidaOONPPVOPPP
sollNJMPP]OPPP
soloRDYOPLZOOO
solumedrolMPPSPPPPPP
solutionSPOPPPOPPP
solvedPSPPPPNPPP
someSWZMMPMOJL
some ofOLZNNQOPPP
somebodyOTTORLMKRR
somebody $PKUPPPPPPP
somebody bringPMUPPPPPOP
somebody hasPTLPQOPPPP
somebody whoPOPPPRPPPP
somebody withQMSPPPPPPP
somebody'sOOVPPPPPLP
someoneVNTLXRNLGP
someone $PE_PPNPPPP
someone bringOTNPPPPPOP
someone hasPFZPPPPPPP
someone likePIOPPXPPPP
someone off]OPJPLPPPP
someone onGKNQaOPPPP
someone pleasePTMPPPPPPP
someone swapPRPPPOPPPP
someone whoQOPPROPPOO
someone withiMPP>MPPPO
someone'sPWIPPPPPPP
someonesPORPPPPPPP
somethingTDGOWUYPPN
something $KLJPRUXPOP
something atPORPPOPPPP
something elsePOPPONUPOP
something forNLQPWNPPPP
something inKPNPPYOPPP
something likeSOPPPOPPPP
something toSOQPPNPPPP
sometimesMNLPO[OPPP
somewhereNQKPPOMP[O
sonFLMOOaIOO[
son hasPNLPPRPOPU
son isODZPPSPPPP
son'sILQOO_OPPO
songPRQPPOPPOP
songsPTMPPPPPPP
sonneOMUPPPOPPP
sonoMXVOPNNONN
sonsPIOPPWPPPQ
sontNSQPPPPPPO
soonVTFQPTNONO
soon afterIOPTPWPOOO
soon canRPPPPPPPPP
soonerXMOPPMOPPP
sooner $VMPPPNPPPP
sooner ?SNPPPPPPPP
sootPLVPPPOPPP
soot inPLVPPPOPPP
sopPDOPPOOO_O
sopraOUMPPPPPPP
sopravvivenzaUOMPPPPPPP
soreVN:NNQhSKO
sore backTMPPPOPPPP
sore throatLUJOOVROPP
soresQKPPPVPOPP
soroQMOWPOOPOO
sorryMWXTOGOONN
sorry $Of@OONOPPP
sorry forPG[PPOPPPP
sorry iPOSPPNPPPP
sorry toPHZPPPPPPP
sorry wrongPVKPPPPPPP
sortSLPPPMOPOV
sort ofPNSPPPPPPP
sortedNYMPPOOPPO
sorted $OSOPPPPPPP
sortiOQSPPPPPPN
sortieNQSPPPOPPP
sortingPSOPPOPPPP
sosOIYPPPPPPP
sosaPKUPPPPPPP
sotalolOPPNTPPPPP
soufflePNRPPPPPPP
soulPROPPOPPPP
soundMA`PPNSPPQ
soundsMQ[PPMNPOO
sounds likeO_HPPNNPOO
soupO`IPPIPRON
soup $PTMPPPPPPP
sourceVKPPPPGUPU
sousSHROROYONN
southSLUOOPOPOP
soyMTROOOOPPP
sozPZIPPPPPNP
spaceTTLPPOOPPO
spacerNJTTPOPPSP
spacersOSPPPPPPOP
spacesORPPPPPPPP
spainN\GPPPPPPP
spallaPJWPPPPPPP
spanishMTPPPPOPRP
spareOXOMONMNVN
spare $LDWPPPPPYP
spare keyNLNPPPPPWP
sparingUOPPOMPPPP
sparksLNXPPPPPPP
sparkyPRNPPPPPPP
spasmVG\PMMOPOP
spasmsMKTPPPTPPP
spaterSUKPPPOPPP
spatulaPROPPPPPPP
speakMV\POKGPOR
speakingNVMPPPPPPO
speaking valveOSNPPPPPPP
specUOPPPPOOOP
specialOPNPPOPSSN
specialistOPOPPPPPRP
speciallingOTPPPPPPNP
speciesONOPPPUPOP
specificRPOPPPPPPP
specificityTOPPPPPNPP
speckledSIOPPPUPPP
specsPRNPPSMPPP
speechOTWPPNLPLO
speechesPTMPPPPPPP
speedVSJYOMKOPO
speedyOOMPPPWPOP
spellK`OLPPOPLP
spellingNXKPPPPPOP
spellsRBMPPP`PPP
spentONOPPOUQPP
spermRINPPYOPPO
spicePORPPPPPPP
spiderPWIPPPRPOP
spikeORLPPOTPPP
spikesNG]PPPOPPP
spillMQQOOOOPTP
spilledPXIPPPPPPP
spinOOOOOVOPPP
spinachQOKPNWPPPP
spinalZLZOTLHNMN
spinal cordROQPPPOPOP
spine^VJPOLOPLN
spinningSMPPPPPPPP
spinozaOMQTPPPPPP
spinsPMNPPUPPPP
spiritualPRPPPPPPPP
spiroRRMPPOQPPP
spirometryMMPPPPVPPP
spironolactoneQONOVOOPPP
spitMGQPPSYPPP
spitsJPPPPWPPPP
spittingPPRPPPOPPP
splashPRTPPMNPOP
splashedPERPP\NPPP
spleenMLMOOO^OOO
splendidONPPPPSPPP
splenectomyIOOUPPUPPP
splintVMVPPVENOP
splintsQNOPPSPPPP
splitLOL[KWNOOP
splittingPTLPPRPPPO
spoZSKPPPLNPP
spo #1ZSKPPPLNPP
spoedPORPPPPPPP
spokePUKPPPPPPP
spongeNJYPPOPPPP
sponsorLUPPPPPPPP
spontaneousTOOPPPPPPP
spoonPNPPPNUPPP
spoorPMTPPPPPOP
sporthalEJYPPPYPPP
sportsNI\PPOOPPP
sports dayOMUPPPOPPP
spostatoOVLPPPPPPP
spotOUQONQNPPO
spot onOWNPNOOPPP
spotsEJQJM[_PPO
spots onPORPPPPPPP
spots spreadingPNUNPPPPPP
spottedPULPPPPPPP
spottingPPGPPPYPPP
spottyPTLPPQOPPP
sprainRPPPPOPPPP
sprayRHVOXJSONO
sprayedOPSPPOOPPP
sprayingNLWPPOPPPP
spraysMUPNNZHPPP
spreadOYGPPOSPPP
spreadingKKiNPKIPPP
spreading asOL[NPONPPP
spreading whilePPRPPPOPPP
spreadsheetP\JPPJOPPP
spreadsheetsPVNPPMPPPP
springKNIPP^SOOP
spring $NVNPPPOPPP
sprintdFJPPPNPPP
spritzeOGVVPPOPPP
spritztOMUPPPPPPP
sptbSPPOPOPPPP
spucktOJYPPPOPPP
spuitMJ\OPOOPPP
spuitenPSMPPPPPPP
spurtingOF^PPNNPPP
sputumPNLOPOZPOP
spuugtOLWPPPOPPP
sqPOPPPPPRPP
squashPRPPPPOPPP
squatsPPPPPRNPPP
squattingOOOPPOUPPP
squeakPRPPPPPPPP
squeaksOSUPPJPPPP
squeezeORRPPPOPPP
squeezedPSOPPPPPPP
squeezingPMSPPPPPPP
srWIJOKPN_PP
ssLRROPOSPPP
ssiROPPPPPPPP
ssriRONOSOSPPP
ssri $TPPPMPPPPP
ssris\OPPHNOPPP
sswPORPPPPPPP
stH:QJ_LmONN
st elevationNMPPPPWPPO
st john'sMPOPVOPPPP
st johnsOPOPSOPPPP
st upNFOPOP_PPP
staMM_OPNNONN
staatLSJOPOOP[O
stabOKYPPOOPPQ
stabbedUKXPPIPPPP
stabbed inXUFPPMPPPP
stabbingMH]PPPOPPP
stabielPSMPPPPPPP
stabilOTNPPPOPPP
stablebSCRIORQMM
stable $QPKTPOTPNP
stable anginaROPPPPPPPP
stable cadRPPPOPPPPP
stable onMPOPPUPPPP
staffDWMMORMLcP
staff $SDOPPUPNVQ
staff arePSNPPPPPPP
staff inPWLPPOOPOP
staff roomOYOPPPPPIP
staffingPOMPPOPPPV
stageROOOORQUKP
stage #1ONQPPTMULP
stagiairePNSPPPPPPP
stagingJKNPPP^PPP
stairsNKUOPRMOVO
stairs $PJNPPPPPXP
stairs andQMRPPPPPPP
stairwellPG]PPONPPP
stallNRPPPPPPPP
stamattinaNWMPPOPPPP
stampantePSNPPPPPPP
stampsNYLOPPOPOP
standWSIOOQKONV
stand $OQMPOPPPPU
stand downN^GPPONPPP
stand inPLPPPSPPQP
standardSMOPPPPPRP
standbyNNTPPPPPPP
standingQQTONJXPOK
standing onPAcPPNPPPP
stanottePRNPPPPPPP
stanzaOH\PPPOPPP
staphWNPPPNOPPP
staplerN\GPPPPPPP
starOSOPPOSPNO
starchRPOOPPPPPP
stareORKPPPTPPP
staringMIRPPM\PPP
starrtULPOPPPPPP
starsNKcPPFMPPP
startPFSsGQFRKK
start $SRNPPROPLP
start atGPSYNPOPPP
start doseJPPWPPPPPP
start inQKO\NOOPMP
start thePLPPPSPPQO
start withQPPSOOOPPP
startedP;^J]ZKONM
started $HXJNZNPPPP
started onTNMPQPPPPP
starterPRPOPPPPPP
startersOXPPPPPNKP
startingSCNgQRKOML
starting $OKSQPTOPPO
starting cprMUOPPOPPPP
starting doseBPP`OPPPPP
startsKZNOPOOOPP
starts atNQPPPPPPRP
staseraOUNPPPPPPP
statMWRMPGMPO[
stateNQNPPNKPGc
state $OROPPOKPMX
statementOVNPPPPPON
statementsPVPPPPPPNM
statinKLJLR]XQNM
statin $VQOPMPNPPP
statin andJOPPVPPPPP
statineVNPPNOOPPP
statinsRVNJLOYONO
statins $OSPPOOPPPP
statins inXJPPOPPPPP
stationG]HOPNNN`L
station #1ORRPPPPPPP
station $NJOPPPPPYP
station isPLUPPPPPPP
stationsPMTPPPPPPP
statsPMSPPPPPPP
stattSMROPPPPPP
status\KTLMLLSOR
status epilepticusTKOPPPNUPP
statuteJOPPPPPNO[
statutoryNLPPPPPPK[
stayZDPMLUMN\K
stay $TNPPPOPPOP
stay atPNSPPPPPPP
stay inJOPPPVPPTO
stay offWNNPPNPPPP
stay onQNQOMROOUO
stayedPVLPPPPPPO
stayingMIYPNONPVP
staysJ[IXPPOPMO
steadyQ[<OOO]POP
steakPGZPPPPPPP
steamOPMPPTPPPP
steedsLBWPP^NPOO
stehPNUPPOPPPP
stehtMQVPPNOPPP
stellateTNOPPPPPPP
stemOIVPPRPPPP
stemiNMTUONPQNO
stemi fromOXLPPONPPP
stenosisSOONOOSPPP
stenosis $SPPNOPPPPP
stentVKLNPWMXML
stent inMULPRPPPPP
stent orUOPPPMPPPP
stentedPWLPPPNPPP
stentsJUUPPPMOPP
stepSKNbOKKOPN
step #1`HJOPPOPPP
step $MRNUPOPPOP
step downLVHTPOOPUP
stepdownKVLPPOOOWP
steppedOPPPOUOPNO
stepped downQROPOPOPPP
stepsNHR^NIWOOO
sterbeL[NPPMNPPP
sterile\POPPMOOMO
sterile glovesSPPPPOPPOP
steriliserNOPPPSPPPP
sternalNPNPPOUOPP
sternumPOSPPOPPPP
steroidSOQKNQPPSO
steroid $PPPOLPPPUP
steroid inOSPOPPPPPP
steroidsYOJLRLUOQP
steroids $OPOPSPPPPP
steroids forSOPOPPPPPP
steroids helpRPNPPPPPPP
steroids inROPPPPPPOP
stethoscopeOZMPPMPPPO
stevePSNPPPPPPP
stewardshipNSPPPPPPPP
stickOONSOVMOPO
stickerMaIPPOLPPP
sticker $OWOPPPLPPP
sticker onOORPPPPPPP
sticker'sPKMPPPPPYP
stickersJZNPPPPPOP
stickers $OSOPPPPPPP
stickingHORPPPYPPP
sticksOWKPPPPPPP
stickyPOKPOPXPPP
stiffL;`MP[TONO
stiff andPOSPPPPPOP
stiff neckPPSPPPMPPP
stiffnessIMQPPPYPPP
stiktNH\PPPOPPP
stilOPTPPOOOPP
stillTFPIIbILVW
still #2PJ[PPONPOP
still $OESMPPPP^O
still aNOPPSOPOQP
still beONOPPVPPPO
still doPRPPPOPPOP
still givingRPOPPOPPPP
still hasPTLPPPPPPP
still haveUVNPPLMPOP
still hereP[PPPOPPFP
still inNTLPPMOPVO
still insideOIYPPPPPPP
still jerkingPHXPPPPPPP
still needYSNPPNPPHP
still noHYNPPSOPOP
still notOPVOPNPPPP
still onNS\PPMPPHO
still openPTMPPPPPPP
still pouringOPTPPMPPPP
still thePSMPPOPPQP
stimulationOMUPPPPPPP
stingQMZPONLPPP
stingsQJOP[OPOPP
stinksPULPPOPPPP
stitchRYPPPLJPOP
stitchedQUOPPKPPPP
stitchesXMPOPTMOKP
stoOOUPPOOPPP
stockCYNVMNNO]L
stock $NMUOPPPPRP
stockedNRPPPPPPPP
stockings[LNNLUNPNP
stockings afterSOPPPPOPOP
stoelPMUPPOPPPP
stoleO]GPPPPPON
stolenOTNPPOPPPP
stomaKTOPPOVOOP
stomach[OPOOGVONO
stoneX=CMOaNR]O
stone inQNNPPVNPPP
stonesWJVNOLQOOP
stones $SGXPPPPPOP
stoodNUQPPPNPOP
stood downP[FPPPPPPP
stood upPNSPPPPPPP
stoolTQHROMUOQO
stool transplantROPPPPPPPP
stoolsRGHPPOaPPP
stopbWGKN\AMGW
stop $<VZQOZNOLQ
stop ?OOPPTPPPPP
stop abxRNPPPPPPPP
stop afterLOPPPOVPPP
stop atR\EPPOOPPP
stop herOLNPPQPPOW
stop itSI[OUNHPPO
stop smokingVMPPKOOPUP
stop theSCXPOXOPLO
stop themRPOPPPPPPP
stoppedKW]HVOGRNM
stopped $N`EPPOOPPP
stopped answeringPSMPPPPPPP
stopped atUMPPPOPPPP
stopped breathingMK\PPMPPPP
stopped forXMNPPPPOPP
stopped itPORPPPPPPP
stopped theOSOPPOPPPP
stopped withNSPPPPPPPP
stoppingYFMI[SNOLT
stopping $RPSPPMOPPP
stopsSINOPURQOO
stops itVMOPPNPPPP
storeO]LOPOOOLP
store $OZHPPPPOOP
store roomPVKPPPPPOP
storedVGNPPPOPVP
storesNVKPPOPPSP
stores $OOOPPOPPTP
storeyNNUPPPPPPP
stormSTTNNNLPOP
storm $TRMPPPOPPP
stortaNGSPPZOPOP
storyBZL[OMYOKO
story ofLRNXPNPPPP
stovePMUPPOPPPP
straightZQTNOQIONN
straight afterRPOPPPPPPP
straight awayROPPPPOPPP
straight toULVPPOLPQO
strainNOPPPSOSOP
strangePMSPPPPPPP
stranglePRPPPOOPPP
strangledPMSPPPPPPP
strapRZGPPOOPPP
strategyOVONPNPPPP
strawPJPPPPWPPP
strawberriesPTPPPPPPMP
strawberryOFMPOO`PPP
streakMSOPPUMPPP
streamRPPPPOPPPP
streamingHJONOaPPPP
streetQIWPPOPPPQ
strenghtQTNMPPPPPP
strengthOROXONMOOO
strength $OPPRPPPPPP
strepTPPMOOSPPP
stressNXLTPPMOMO
stress testVNQPPLPPPP
stretchQPRPPONPPP
stretcherNXLPPOOPPP
stretchesPPPPPRPPOP
strictXKNPPPPPPP
strictureOMOPPPUPPP
stridorLO`OOMQOKO
stridor $JJ^PPONPPP
stridor atRNOPPOSPPP
strikeO[LPPPNPMP
strike tomorrowPROPPPPPPP
stringsPLKPP[OPPP
stripKC`MOLSOXP
strip $OG[PPPPPPP
stripsKNQPPNOO[O
strokeVROPMKGSWO
stroke $]HNPPOOOPP
stroke ?SOPPPNPPPP
stroke alertNOSPPPOPQP
stroke inLQRPPUPPPO
stroke ofNXNPPMPOPP
stroke teamOJMPPPPP[P
stroke unitO[IOPPOOOP
strolledPSNPPPPPPP
strongRYKPPOOPNP
strongerSPPPPNPPPP
struckOLSPPPPPPT
struggleQQNPPPPPPP
stubbornQOMPPUPOPP
stuckCShOONQOJL
stuck $LPZPPOPPLP
stuck atOOKPPOXPPP
stuck behindPXIPPPPPPP
stuck betweenPTMPPPPPPP
stuck inMUXPPMLPON
stuck onPYIPPOPPPP
stuck toPHWPPQPPPP
stuck withPRNPPPPPPP
studentJRNRNWTJHY
student inPRPPPPOPPP
studentsHWMOOLNOaM
studied_JOOJPPPPP
studiesbMMOOKNPMO
studies $XMOOPPOPOP
studyUUJNONTOPO
study $YJNPPPPPPP
study dayNWOOPOPPPP
stufaPNTPPPPPPP
stuffSE`PPJOPOP
stuffedLTNPPSPPPP
stukNQTPPPOPPO
stumpPSOPPOPPPP
stundeSOPPPPOPPP
stungLVMPPUMPOP
stupidPWIPPPPPPP
sturzMLKPPO^PPO
sturzeWNPNPNPPPP
styleMVPOOPPPPP
suNIXPPOOPOU
suadoPORPPPOPPP
suandoPNSPPPPPPP
subPMOPPPPPSP
subacromialUNPPPOOPPP
subarachnoidUNOPPPOPPP
subclinicalTOOOOOOSNP
subcutSOPOPPPPPP
subduralRQPOPPPPPP
subgroupTNOPPPPPPP
subitoOG\PPPPOPP
subjectMQPPPMPOK[
sublingualSPOOPPPPPP
submassiveXONLPPOPPP
submitOPOPPPPRPP
suboxoneLPNPWPPPPP
subsegmentalPNNOOPVPPO
substituteSOOPPPOPPP
succPROOPPPPPP
success^QHLOPOPOP
success $YLNOPPOPPP
suchROQPPPPPOO
suckPOSPPOPPPP
suckedPNSPPPPPPP
suckingPQUPPPKPPP
sucking inPNSPPPOPPP
sucksKUOPPPQPPP
sucrePRRPPPOOPP
sucroseQLNVPPOPPP
suctionF[TPPNQNQM
suction catheterOMTPPPPPPP
suction'sPLUPPPPPPP
sudaPORPPOPPPP
suddenOLYOPMSOOO
suddenlyTJZOPLNPPO
sudokuOVMPPOOPPP
sudorOMVPPPOPPP
sueJTNPPOOOPX
suedMKOOOOPOO]
suegraNNJPP\OPPP
sueroRSGWPPPPPO
sufferOLWPPOPPPP
suffersRNPPPPPPPP
suffocatingOTPPPPNPOP
sugammadexPPQSOPPPOP
sugarSBYNO]PNLO
sugar #2.PNTPPPOPPP
sugar isPJQPPUOPPP
sugarsMYKPPKUPPP
suggestMLOPPUUPPO
suicidalPIZOPOOPPO
suicidalityRPPOOPPPPP
suicideVKGNIWMNVX
suicide $WPOOLPPPPP
suicide attemptsROPPPPPPPP
suicide preventionOTPPPPPPPO
suicide riskRPPPOPOPPP
suicidesUOOPPPPPNP
suicidioNSMPPPOUOO
suikerPGO^PONPOO
suisJSTPPROOPP
suitPUMPPOPPPP
suiteOJVPPOUOPO
sulNDdPPPOOOO
sulfKOOPVPPPPP
sulfaTPPOMPPPPP
sulfadiazineVLPOPPPPPP
sulfateONN[PPOLOO
sulfatoUOOPPOOPPP
sulfonylureaFPU[MPOPPP
sulkingP[GPPOPPPP
sulphNMJYSOOPRP
sulphatePOPTOPOPOP
sumatriptanFOOP]OPPPP
sumindoOMTPPPPPPP
sumiuLSTPPOPPOP
summariesLWOPPPOPPP
summaryWLMOPMQUOO
summary forJWPPPPPPPP
summerQNNPPTPPOP
sunP^:PP[PPNP
sunburnKSPPPSPPPP
sundayJQOPP\OOMO
sunday $PWPPPJPPPP
sundaysOCOPPOOPaP
sundays $OCOPPOOPaP
sunglassesOYHPPPOPPP
sunkenNSQPPOOPPP
sunlightZMOOOPNOOP
sunrisePROPPPPPPP
sunscreenONPPPTPPPP
sunshinePZLPPNPPNP
supPRPPPPPPOP
superMVOPPPOPPP
superbPRJVPOPPPP
superficialPROPPPOPPP
supervisedPMUPPPPPPP
supervisionSORNPOPOPP
supplementJMPYNTOPPP
supplementsSOPOPPPPPP
supplierNTOPPPPPOP
supplyRPXMONIKXP
supportTTLPPOOPPO
supportsOTNPPPPPPO
supposePUOPPMPPPP
supraglotticTOOPPPPPOP
suprapubicPHYPPPPPPP
surLCbOOTMNYJ
sur laOOUOPPOPPP
sur leRHVPOVOPON
sureNKRPPNYOPO
surelyKRWPPPNOPO
surfPROPPPOPPP
surfactantWLOQMPOPPP
surgOPRPPPOPQO
surgeonPJSOPXJNOV
surgeonsLVQPPOOPPP
surgeryQHUTPHRPTO
surgery #1OOSPPPPPPP
surgery $QLIWOMLPXT
surgery ?NOOOONXPNP
surgery forROPPPPPPPP
surgery vsSOOPPPPPPP
surgicalRQNPPPPNRP
surprisedVNOPPOPOPP
surprised $PSOPPPPOPP
surrogatePOPPPPPPNS
surveillanceVOPOPPMOPP
surveyLcCPPPOPOO
surveyorsPROPPPPPPP
survival[MMOPPOOOO
survival $WLOPPPPOPP
surviveTMPPPPPPPP
survivedKZMPPPPNPP
survived $NUNPPPPPPP
survivesSOPOPPPPOP
survivorPSNPPPPPPP
survivorsVONOPPPPPP
suspPOPSOPPPPP
suspectWLOPROPPQN
suspectedRNNSPPOQOP
suspendROPOPPPPPP
suspensionD]OXNPPPLP
suspiciousPMTPPOPPPP
sustainedTLPPPPPPPP
sustoPTLPPPPPPP
suturePPNPPNORTO
suture $OLPPPPPRTO
suturesDPO\OOUOOP
suturingWKOPPOOPNS
suxNOUOUONPOO
suxamethoniumNOPNVPOPPP
suyaPROPPOPPPP
svcPTNPPPPPPP
svegliaOLPPPZNPOO
sveglioPXJPPPPPOP
svieneOMUPPPPPPP
svpONWPPPOPOO
svtORNPOPVONP
swabOWKOOMSMTO
swabsLUNPPOPOSP
swallowMHWUORRPNM
swallow herPORPPPPPPP
swallowedTEeLPMMOON
swallowed aOKOPPYOPPP
swallowed buttonPORPPPPPPP
swallowed myPVLPPOPPPP
swallowed thePAePPKPPPP
swallowingN@bSOOOPPP
swallowing swallowingPJWPPPOPPP
swallowsPZHPPPNPPP
swamPSNPPOPPPP
swapR]KNUFLNWL
swap myTRPPOMPPPN
swappedOZEPPNXPNP
swapped $OMJPPO\POP
swapped itPTMPPPPPPP
swayingPORPPPPPPP
swearNaEPPMOPPP
swear $P^EPPNOPPP
swearsTJNOK]QPNN
swears byRJOOK^PPON
sweatOI^PPOLPPP
sweat $PNSPPPOPPP
sweatingIEeOOLTPPO
sweating $PRPPPPPPPP
sweating bucketsPLVPPOOPPP
sweatsOLOPPPVPPP
sweatyRLQPPOUPMP
sweaty andPXJPPOOPPP
sweepSWLPPNLPPP
sweetM\KPPNOPOP
sweetsPSKPPSPPPP
swellLHVPPXOPPP
swellingPQMQKN]NNO
swelling $OSQPPUHPPP
swelling afterMI[PPIWPPP
swelling fastOMXPPPLPPP
swelling upPNTPPOPPPP
swellsORMPOQSPPP
swimOJXPPOPPPP
swimmingMPOPPWOPOP
swingQRLPPORPPP
swingingPK[PPPMPOP
swinging atPE^PPPOPOP
swingsPORPPPPPPP
switchSHQ_KSMOLO
switchboardPONOPPOOWP
switchedOVNPPOOOPP
switchingSOKQOUOPPP
swollenR?HPPVeOON
sxXGJPOO\OOO
sydneyKOPPNZOPPP
symbicortVPPKPPPPPP
symptomRNNNPOTRNP
symptomsXHJOOO_NNN
symptoms $ONMPPOXPPP
syncopeVNMOPMNZMP
syndromeHOMNXPOYOP
syntocinonNQPQPPPPPP
syntometrineOROOOPPPRP
syphilisOPPROPPPPP
syringeMN[RQMMPOO
syringe driverPQMUPPPPNP
syringesOQRPPPOPPP
syringingPOPPPPPPOS
syrupL]FUQONOOP
syrup forSKOVOOOOOP
sysONWPPPLPPP
sys #2PKYPPPMPPP
systemOVHPPMOOZO
system $ONPPPOPOUP
system isPULPPPPPPP
systolic]AYRPOKPMP
systolic #2OKXPPPOPPP
systolic $OMQTPPPPPP
tYLYKLFUTMN
t #1ULNOOJYPPP
t #2MLQPPOUTPP
t #3.XPPPPOIPPP
t'sOOPPPPRPPP
taGXcNONLNKN
ta $NYMPPPPPMP
taartOSNPPPPPPP
tableIPdOOLKNJW
table #1RNRPPPNPPP
table $IKZPPNOONY
tabletUAJXP`VNHK
tablet $SPNPQRPPPM
tablet orIPP[ONPPPP
tabletsYD^LP_HMIK
tablets $LJ^LPTNPOO
tablets ?TOPPPTIPPP
tablets andPLIPP\OPPP
tablets atPQMPPOSPPP
tablets forTOQPPMPPPP
tablets inTMPPPPPPPP
tablets isSOPRPONPPP
tablets ofOORRPOPPPP
tablets orNOPPPYNPMP
tablets whatTPPPPMPPPP
tablettenOKXPPOPPPP
tabsNTORTNMPNO
tacTROPPPMPPP
tachyPQRPPPLPPP
tachy #3PQRPPPLPPP
tackPTMPPPOPPP
tacoPROPPPPPPP
tacosKeMPPOJPLO
tacos $PVMPPPNPPP
tacrolimusPNPOVOPPPP
tadalafilOOPNSPPPPP
tagNSSTNOONOP
tagenOUKPPORPPP
taggedPXJPPPOPPP
tagged $PSMPPPPPPP
tagged itPSNPPPPPPP
tagsNUPPPPPPNP
taiROPPPOPPPP
tai chiROPPPOPPPP
tailMNRPPRPPOS
tailgatePORPPPPPPP
tailleOWKPPPOPPP
tailorPRPPOPPPPP
takeZG?JQdFK\S
take $OQOPPTOPPP
take aVSOPOIPPPO
take herMUNPNUPPPN
take himOXNPPPPPKP
take homeaHPOPIPPOP
take itTLMPXKPPOP
take theMUSPPMOPKU
takenNZRRMJNQLR
taken $SWLRLOOPNN
taken outQMPPPOPPPS
taken theMRSPPOOPPP
takesHICKYkGN_J
takes #2OVJQPPPPPP
takes theTLPPPLPPTP
takingPRPOTUNOOK
taking theSXLPPMPPMP
taleNPPPSOPPPP
talkIiRKORKWEG
talk $UEWOPOOXKP
talk aboutPUPPPPPPNN
talk onNVNPPOPPPP
talk toPWQPPKPPOO
talkedPRNPPPPPPP
talkingKObOOGROPO
talking $PQJPPNWPPP
talking rubbishPQRPPNPPPP
talking toPLVPPNPPPP
talksN>WPPYUPPP
tallPOKPPPWPPP
tallaOUMPPPPPPP
tallyORPPPPPPOP
tamifluWPOSLOPPNP
tamoxifenIOPOZOOPPP
tamponadeOPTPPOOPOP
tamsulosinXSNMQLOPPP
tamsulosin forQUOOPLPPPP
tangledPRNPPPPPPP
tankIN_PPOOOOO
tankerPNRPPPPPPP
tanksPLTPPPPPQP
tannoyPWJPPOPPPP
tanteMORPPUOPPP
tantoPSNPPPPPPP
tantotOROPPPPPPP
tapPL_ONJSOLO
tap waterPORPPPOPQP
tap'sPNTPPPOPPP
tapePYLOOPNOPP
tapedOVLPPPPPPP
taperRMOcJLOONO
taper $GOP\OOPPPP
taperingTNPPPPPPPP
tapsPRPPPPNPPP
taquillaPXJPPOPPPP
tarONMOPPWPPP
tardePWJPPPPPPP
tardioSOPOPPPPPP
target]GINNOYNQO
target $ROPPPPPOQP
targetedWMNPPPPPPO
targetsTQOPPPOPMP
tariffOKPPPPPZLO
tasteOMTPPPPPPP
tastesLWOOOOPPPP
tattooJOPPOOOPP[
taubPKVPPOPPPP
taughtPTLPPPPPPP
taurolidineROPPPPPPPP
tavaPMTPPPPPPP
taviNWPPPNPOOO
tavolaPIWPPPPPPP
taxiNVNOPMOUOO
tazLKO`NPOOOP
tazoPJNYQPOPPP
tazocinNPPPRPPPPP
tbGGMKVNX^RN
tbhMTNPPQPPPP
tbh $OUNPPNPPPP
tcaMTOOSPOPOP
tcmbDKOPPMTPP
tdsFNPeJONPPP
teHGWOPVMON[
teaJgPONJSNKM
tea $MeGOPLOPNO
tea andOTJPPPTPPP
tea'sPROPPPPPOP
teabagsPSOPPPPOOP
teachXPJPPMPPRP
teacherUFYLPSNPPP
teacher #2UOPPPNOPPP
teachersPROPPPPPPP
teachingPaDOPINVMR
teaching forMTPPPOPPPP
teacupORPPPPPPPP
team<]\RUGMI[L
team $LVQMPOONUO
team isPROPPPPPPP
team'sOVMPPPOPOP
teamsXTKPPOPMNP
tear^OIPPNNOOO
tear $RXGPPPPPPP
tearfulNOPPPNUPPP
tearingOLYPPNOPOP
tearsUTJPPOOPPP
tears $OTMPPPPPPP
teatimeOKRPPOTPPP
techJRZPPNTOIP
tech isPORPPPPPOP
tech'sPKVPPPOPOP
technicianMUOPPPPPPP
technique]TBPPOPPOP
techsPKUPPPPPQP
tecnicaOLVPPPPPPP
tedRSLPPPPPPP
teddyMVNPPPPPPP
teeNNYPPPPLOP
teenGKQNOR`OPP
teenageOEMPPbOPPP
teenagerYIRPKKZPNO
teenager'sMPPPNUPPPP
teenagersRPPPPPPPPP
teens^KPPOLPOOO
teethQZTOPFMPPP
teeth $ObCOPPMPPP
teethingQONPPRPPPP
tegenPNUPPPOPPP
teicoplaninLOPYMPOPPP
teleIPYONOHOYR
tele #2PF\PPPOPPP
telehealthQOOPOONYNN
telemetryPULPPPPOPP
telephoneTMOPPOPSNP
tellNICSM?\P]]
tell aTQOPPPLPPP
tell herQWIPQOOPPO
tell himQNPPPMPPPU
tell ifSOOPPOQPPO
tell me[>EUOIRRbO
tell myPEaPPMOPOO
tell theMXOPOONPLS
tell themPLTPPOOPOS
tellingPA[PPQOOPU
telling meOPPPPROPPP
tellsQVMOPLNPSP
tellyJ`FPPTOPOP
temLI[PPNMOVO
tempNNOONKXOVP
temp #2OPUPPPNPPP
temp #3.LPRPOOVPPP
temperatureMO[OPOMOOO
templateNWOPPPOOMO
temporalKPPTPPPORP
tempsROPPPPPPPP
tenRVaRIDNKTJ
ten $O\KQOMOOOP
ten daysRRNUNNNPOP
ten minMEZONOWPPP
ten minutesQP\PPHQMOO
ten timesNJVPOTOPOP
ten yearsZKOPPNOPOO
tenderLIIOPQcPOP
tendernessWRPPPMKPPP
tendonQROPPPOOPP
tenecteplasaTOOOPPOPPP
tenecteplaseVLLWNOOOOP
tenemosNJPOPPOP[O
tengoQLSPPTOPOO
tennisOWJTPSMNNO
tennis elbowPMNUPVNNOO
tenseHSZOPNOPPO
tensionGKVOPXWOMN
tension inOXJPPPPPPP
tensoNOSPPPPPPP
tentLYRPPONOOO
tentativaSNNPPPOUON
tepSNQPPPOPPP
terbinafineMOPVOOPPPP
terbutalinePOPROPPPPP
terceiroMPPPPOOPVP
terlipressinQONTPPPPOP
termNNOKQQO^LN
term $POPNOTOROP
term ?LYPPPONOOO
terminalMPPSPPPPPP
terminatedPRNPPPPPPP
terminationLPPOPPPOVQ
terraNI]PPPOPOO
terracePJYPPNPPPP
terribleMOVPOSNPPP
terrible $MOVPPPOPPP
terrifiedRJOPPVPPPP
terrorsQNPPPQPPPP
terugSSKPOPPPPP
tescoOVMPPOPPPP
testZ^<MM^TJLK
test $KVNOPSPPOP
test atN[KPPOOOOP
test forWPPPPMPONP
test isUKPPPUOONP
testaNEbOPOOPOO
testedXTBOOYKOLT
tested $SNOPPROPOP
testicleIFePPNPPPO
testicle painLFbPPPMPPP
testicoloPMUPPPOPPP
testing]TBPPLKL\O
testisOGXOPNWPNO
testosteronePLMOQOWPPP
testsMcNOOOJOLO
tests forMUOPPOPOQP
tetanusQUKSMVNOMO
teteNO\OPOOKOO
teveLRNPPVOPPP
texasLHOOONOPPb
textSNTPONPOPO
text remindersTSKPOPPPPP
textedPLZPPMPPOO
textingOKOPPPLPP[
textsPROPPPPPPP
tgWMPPOPMPPP
tg #3VMPPOPNPPP
thJYRNOTMLSN
th #1NRQPPOMOUP
th $PaIOPOOLLP
th floorOPPPPPNPUP
thaiJ\PPPOPPMP
thalOTPPPOMPPP
than]TOLONJTOL
than #1QKPPPQPQSP
than #2LWPPPPOPPP
than anSNPPPPPPPP
than iOC_PPPPPPP
than lvPLTPPPPPPP
than myMVOPPNPPPP
than thePVLPPOPPPP
thankPTVPPMLPNP
thank godP\GPPNPPPP
thank thePIWPPPPPPP
thank uPSNPPPPPPP
thank youRH\PPOLPOP
thankedPROPPPPPPO
thanksMXOOPPOOOP
thanks $PTLPPPPPPP
thanks allPROPPPPPPP
thanks forOKZPPNPPPP
thanks toPSNPPPPPPP
thapcaROOPPPPPPP
thatUI?OYT\V@T
that $HTBPOLaSMV
that ?OSPPPPOPPO
that aOQLNTMVPPP
that ageQJOUPVNPPO
that hePMUPPOPPPP
that iPKSPPUNPPP
that inPTNPPNOPPP
that isPMSPPROPPP
that itPLOPPOUQPP
that meanRPPPPOQOPP
that normalXLPPPXEPPP
that okPHNPPSXPPP
that oneSIRPVOMROP
that shePPRPPOPPPP
that the\CUOPQMPPO
that wasNQUPPONPPP
that weOKRPPPPPTP
that won'tQMOPPUNPPP
that'llOPPPRPPPPP
that'sPROPOTLVMO
that's allRLTPPOPPPP
that's myPUNPPMPPPP
that's theOHXPPPPRPP
that's whatOXNPPPLPPP
thatsNYUPPKNPMO
thawOSPPPPPPNP
theEpd>>I:V]U
the #1MbGKVQMTHO
the #2NbEOPOROLO
the #3RRNSPPNPNP
the aQVKPPOPPPP
the actTNPPPPPPHW
the airOMSPPQPPPP
the airwayOCUPPPPPYP
the alarmOZJPPPNPOP
the ambulanceNUKPPOPRRO
the anaesthetistNRNPPOOPQS
the anaphylaxisPRNPPPPPPP
the antibioticMOTPOPPPSP
the armRPRPPMOPOO
the arrestNHMPPPPRUV
the aspirinRTLPOROPNP
the auditOXNPPOPPMP
the babySD]OLPROOO
the backUUWPRGOKMO
the bagMHWYPPOPMP
the balconyPOTPPNPPPP
the ballPROPPPOPPP
the barPRNPPPPPPP
the barbecueOPSPPNPPOP
the bariatricPPMPPNPPVP
the baseOPMPPPVPOP
the basementPRQPPNPPPP
the bathPQRPPOPPNP
the bathroomPMVPPNPPPP
the batteryPVKPPPPPPP
the bayP[FPPPPPPP
the beachPNSPPPPPPP
the bedQI_PPKPPPO
the bedsideSJSPPPPORP
the bellyPWJPPPPPPP
the benefitMPPPPTPPPP
the bestRQOPPQPPPP
the bigR^GPPOOPKR
the bikePMQPPSPPOP
the binPWJPPPPPPP
the bladderONTPPPOPQP
the bleedPSNPPPPPPP
the bleedingPORPPOPPPP
the blindPXHPPPPPPP
the blockONTPPQNPPP
the bloodRbDPPONPMO
the blueK\@PP[MPSO
the boardMbLPPSPNFO
the boatNKWOPPPPPP
the bodyPFTPPPPPSR
the bookPSNPPPPPPP
the borePKUPPPPPPP
the bossPVOPPNPPNO
the botKVRPOPPPOP
the bottleOLRSPPPPPP
the bottomPNSPPOPPPP
the boxPSOPPPPPOP
the boyPWGPPPTPPN
the bpKWNPPPPPPP
the brainTOOPPPPPOP
the branchLQMPPPPPWO
the breakPVJPPPPPPP
the breastPTPPPMPPPP
the bridgeOG]PPOPPOP
the buildingLKXPPOOPSO
the burnsOVMPPOPPPP
the busNWNPPNOPPP
the buttonPWKPPOOPPP
the bypassPSNPPPPPPP
the cTYGPPOOPPN
the cafeteriaOSMPPPPPPP
the cakePYJPPPPPNP
the calfOQOPPSOPPP
the callPXHPPPPPQP
the cameraPORPPPPPPP
the canalPSLPPPPRPP
the canteenM\FPPOOOUO
the carNB_PPVOOMO
the cardOHXSPOPPPP
the cardiacPMSPPPPPPP
the cardiologyPKVPPPPPOP
the careNUPPPOPOOO
the cartOSNPPPPPPP
the castPNSPPPPPPP
the catJC]PO`OPHO
the cathQQEPPUOPUP
the cdOLQPPOPPUO
the ceilingNLTVOPOPOO
the chairRD[PPPOPPP
the chanceTNOPPOPPPP
the chargePJPPPPPNYP
the charityPUNPPPPPNP
the chartLPMXPMPPQP
the chestQJXPOORPLQ
the childTPPPPNOPOO
the chokingOVKPPPPPPP
the christmasOXOPPPMPMP
the cityORLPPPPOVP
the cleanNSPPPPPPOP
the clinicMNTPPMPQRQ
the clockRTNPPNOPPP
the clotQNQPPPPPPP
the codeOOLPPUPNTO
the coffeeLYHPPRROPP
the coldQVKPPPOPPP
the colourPKVPPPPPPP
the combinedVNNPPPPPPO
the commodeOOSPPOPPPP
the communityPORPPPPSNO
the consultantPXLPPPOPPN
the cordPROPPOPPPP
the cornerPWJPPPPPPP
the coronerMMPPPPPOM[
the corridorO\@PPOPPXP
the cotOLQPPTPPPP
the coughPPMPPQPPSP
the counterKNOPYSOOOO
the covidOGSPPYPPPP
the crashMUQPPPOPQN
the crewQQNPPPPPPP
the crosswordPOIPPZPPPO
the ctNPYPPPKOPO
the cupboardOQTPPOPPNP
the dantrolenePSPPPPPPMP
the darkPVLPPOPPPP
the dateKSKPPOOOPZ
the daughterOOPPPOPPPS
the dayOSKSNQQMSP
the deathOPOPPOPTPP
the deckPMSPPPPPPP
the defibPSMPPPPPPP
the deliveryPE[PPPPPPP
the dementiaPMSPPOPRPP
the dentalROPPPOPPQP
the dentistPRMPROPPPO
the depressionOTPPPPOPOP
the deskOH_PPNNNQO
the devilPNRPPPPPPP
the dexamethasoneOTPOPPPPOP
the diabetesI]OPPSOOLO
the diabeticPH\PPPOPNP
the dialysisOUNMOOPOTP
the diningPRNPPPPPPP
the dischargeMNPTPPNXLP
the doctorPEPPPYPPPS
the doctorsONNPPLPPZO
the dogMSQPPPPPOP
the doorN[OPPMNENZ
the doorsPC[PPPPPSP
the drawerPNSPPPPPPP
the dressingNCVPOPPP[P
the drillPC]PPPPPPP
the dripQTJTPOOPPO
the driveOTNPPPPPPP
the driverOQLUPOPPPP
the drugWOOONLQOKV
the dutyOSNPPPPOPQ
the eP[EPPPPPPP
the earPQMPPORPPP
the earlyNPPPPPPPRP
the ecgVRPPPOLPNP
the edZFKOONNO^N
the edgePNPPPSOPPP
the effectVMPPPPPPOO
the elbowXDWPPOOPPP
the elbowsPLTPPORPPP
the elderlyROPQPPPPOP
the elevatorPMSPPPPPPP
the emergencyQNRPPPOPQP
the endOKVPPQPPQO
the engineerPRNPPPPPPP
the epiduralPNSPPPPPPP
the epipenPNPPPRPPPP
the erUNOPPPOPOP
the eveningLSMTPPRPPP
the evidenceXLOPPOOPOP
the examPRNPPPPPPP
the eyeINHPWVWPOO
the faceROPPPPOPPP
the fallJPOPPONYOR
the familyQOOPPNPSIW
the fanPSMPPPPPPP
the farmMOPPPOPPPU
the feedOPPPTNPPPO
the fifthIIRZOOVPOP
the filmMOOPPPWPOP
the fingerRVJPPOPPPP
the fireOLUPPPWONL
the firstWZLOLNOOLO
the fishOWPPPPPPKP
the flatPMTPPOPPPP
the floorQH]PPLOPRO
the fluZPNOINPONU
the folderPQNQPOPPRP
the foodNVMPPPPPPP
the footROPPPOPPPP
the footballPTMPPPPPPP
the formOPOPPPPSOP
the fourthRQOPPPPPPP
the fridgeIYOPPOMPTP
the frontMI[PPPPPPP
the garagePMUPPOPPPO
the gardenMNJPPP]PPP
the gasPSRPPPOMPP
the gatePOMPPTPPPP
the gelQKOPPUPPPP
the generalSPNPPPPPPP
the gentlemanOPTPPOPPPN
the girlONTOPPPPPP
the glassOOUPPOPPOP
the goodOVMPPPPPNO
the goutPROPPOPPPP
the gpOISPPUPPPP
the greenNVNPPPPPOO
the groinSF_PPNMPPN
the groupPD\PPPPPPP
the gymOTHPPXOPPP
the hallMRSPPOOPPP
the hallwayPTNPPPPPNP
the handRWGPPOPROP
the headYHRPPMWOKP
the heartXLOONSPPOO
the heparinNNXPPPPPMP
the herniaOTNPPOPPPP
the highMVNPPPOPPP
the hipSKOPPSOROP
the homeOROPPMPPPS
the honeyI\OPPPPPLP
the hookMMRPPOPOOW
the hospicePRLSPOPOQP
the hospitalNSMPPPPPRQ
the hostelPHXPPOPPPP
the hourLNWPPPOPPP
the houseOOQPPNOPUO
the hubOPOPPPPPSP
the hypoONPQPOPPRP
the icdMOPPPOOZMP
the iceQSMPPPOPPP
the icuMPQPPPPPTO
the infusionPNRPPPPPPP
the injectionOOSPPNPQPP
the insulinOO]NOMPPMN
the internOLWPPOPPPN
the ivNXKQPNPPPP
the jabTORPPLPPOP
the jobQWKPOOOPPP
the kettleNQRPPPOPPP
the keyPZLPPPPPKO
the keysPQRPPPPPNP
the kidPROPPPOPPP
the kidneyWMNPQOOOPP
the kidneysVOPONPPPOP
the kidsMUKPPVPPMQ
the kitchenN\MPPMPPLP
the knee[SOOPMHPOP
the kneesPLTPPPPPPP
the knifePLTPPPPPPP
the labPOVPPPOPMP
the labelOLXPPOPPOP
the ladQUJPPPPROP
the ladderMKTPPTPPPP
the ladyN@]PSNNPVO
the lastQCTMOWRTPN
the latePSQPPNPPPO
the laundryPRNPPPPPPP
the lawNMOPPOONM]
the leadsPLUPPPPPPP
the leavingPVNPPPPPLP
the leftQAVPPSOOOW
the leg[LNPPONPOP
the legsOMRPPSPPPP
the levelNOOOWPPPPP
the libraryUTNPPPMPMP
the liftNUMPPNOPSO
the liftsPWKPPOPPPP
the lightOSRPPMOPPP
the lineMRVPPNMOPP
the linenOKUPPVNPMO
the lipsPLUPPPPPPP
the listOXKPPNPPQP
the littlePIWPPQOPPP
the lobbyNOWPPPPOOP
the localLPPOPPPPVP
the lockerPVJPPPPPPP
the logPUNPPPPPNP
the longRNUPPOPPNP
the looONMPPXOPOP
the lotPG[PPPPPPP
the loungeOWKPPPPPOP
the lowRSMPPPPPOP
the lowerPROPPPPPPP
the lungSD\PPNPPPP
the magnetPE[PPPPPPP
the manNWLPPOQROO
the mannequinPSMPPPPPPP
the marathonPRNPPPPPPP
the maskONUPPOPPPP
the matOKVPPPPPPP
the matchPYGPPPPPPP
the medLTOPPOORQO
the medicalOTNPPPPPPP
the meetingORRTPOPPKO
the messONLPPPONZP
the methadonePQSPNOPPPP
the methotrexateOSPPPPPPOP
the middlePQKPPPUPPP
the milkPVLPPPPPPP
the minutePRHPPWOPPP
the monitorPF[PPPOPPP
the monthLVOPPOPPPP
the morningTQFPOUSPOO
the motherPORPPPPPPP
the mouthPF]PPPNPPP
the mriSQOPPOOPPP
the nameOQKPPPWPOP
the neckQVNPPOOPOO
the needleTJWPPNOOOP
the newHTGNNSMMgL
the newbornTPJPVNPPPP
the newsOOOPPPPPTP
the nexteV@OPINPPO
the nicuPPRPPPOPQO
the nightLOWPPIUPQO
the noseSJPPOOUPQP
the notePKVPPPOPPP
the notesOLNPPNOPN\
the numberWYPPPMNOGP
the nurseL?ZPPNPVUR
the nurseryRSMPPPPPPP
the nursesONOPPOPOTR
the nursingMSMPOTPPPP
the oddsJYPOPPPPPP
the officeOVLPPPPTMP
the oldZRVNSKOHJO
the onPEHPPPPPeO
the one_CWQQKMOMO
the onesPPNPPPSPPP
the onlyPSRPPNOPOP
the operationOOPPPTPPOP
the orRTKQPPMPQP
the otherLMUPPKWNPR
the othersNH[PPOPPPP
the overUNOPOPPPPP
the oxygenOSPPPOPPPP
the pagerOYOPPPPPIO
the painPNYPPJOPOP
the paperSRMOPSOPPP
the parentsPULPPNPPPQ
the parkingPQUPPONPNP
the partyOVLPPOPPPP
the patchTNOOPPPPPP
the patientPMQPOOOROT
the penNQLUPPPPPP
the pharmacistONOPQPPSQO
the pharmacyNZMROVOOEO
the phoneP>`POIOP[O
the phonesPUJPPTPPNN
the photoPGLPPP_POP
the physioNUOPPSOPNO
the pillHQKOPOPOUY
the pillsPK\PPJPPPP
the pinkPPOPPPPPRP
the placentaOYHPPPPPPP
the pneumoniaOUQPPPPLOP
the policePRMPPOPPOR
the poolPIXPPPPPPP
the poorPTMPPPPPPP
the portalPNJPPOPQXO
the porterOPRPPPOPPP
the portersPYJPPTPPIP
the postO[HOPPPPOP
the potOOSPPOPPOP
the potassiumPRRPPOPPMP
the potluckPXKPPPOPOP
the practiceMQQPPRPPRM
the pressurePORPPPPPPP
the printerMZLPPPPPNP
the profPUMPPNPPPP
the propofolPMTPPOPPPP
the ptPYHPOPPPPQ
the pubPTMPPPPPPP
the pulsePNRPPPPPPP
the pumpPHXPPPPPPP
the qPVKPPPPPPP
the queuePTJPPTOPPO
the quizPVOPPLPPOP
the radioORPPPPPPOP
the railingPKUPPPPPPP
the railwayPE\PPPPPPP
the realMVOPPPPPPP
the recordPNSPPPOPPP
the redPYJPPPOPOP
the referralPPPPPPPOSP
the regP^EPPPPPOO
the registrarOSPPPPPPPP
the remotePQTPPKPPPP
the renalPOOPPPPPSP
the repPTOPPPPOPP
the residentPWKPPPOPPP
the residentsPSNPPPPPPP
the restOJVPROPPPP
the resusOVOPPPPPLP
the rightSKFROTWSLQ
the riskUPOPNPPPOP
the riverOOMPPOPOXO
the roadOKQPPPPPVP
the roofMWRPPMOPOO
the roomQQKPPUVOML
the ropePGYPPPPPPP
the rotaPSJPPOPOVO
the roundPSPPPOPPNO
the ruleRPPPPPOPQO
the runsVLPOOQPOPP
the sameR@ON^QSTMM
the scanPRNPPQOPPP
the scannerPKUPPPPPPP
the schoolMTUPPMOONP
the scopeWMOPPOPOPP
the screenN^HPPPPOMP
the seaPHUTPPPPPP
the secondO`@VPSPPKO
the sectionPQNPPPPPPQ
the seminarOMUPPPPPPP
the sensorOSOOPPPPPP
the sepsisORPPPPPPPP
the sharedNUNPPPPPPP
the sheetPHWPPQPPPP
the shelfTMPPPPPPOP
the shinglesMSNPPSPPPP
the shopHNPPPWNPPV
the shoppingPTMPPPPPPP
the shoulderRQOPPMOPRP
the showerOHZPNSOPPP
the sideQWIPPOQPPP
the simPMPPPPPPSP
the sinkRQPPPPOPPP
the sizePNUPPMPPPP
the skinPLUPPPPPPP
the sleepPTPPPQMPOP
the sluiceOMRPPMPCdO
the smallPJXOPOPPPP
the smellOUHPPUOPPP
the smokingPRPPPPOPPP
the snowPNRPPPPPPP
the sofaQROPPPOPPP
the soupPSOPPOPPPP
the spareNZMPPPPPLP
the spinalONUPPOOPPP
the spinePORPPPPPPP
the spotPPOPPROPPP
the springPHOPPTUPPP
the staffKgFPPTPPEP
the stairsQEUPPPOPWP
the stairwellPORPPOPPPP
the statinKYNPOOPPPP
the stationNNMPPPPPYO
the steroidKNPPPSPPUP
the stomachROOPPPPPPP
the storePMVPPPPONP
the stormPVLPPOPPPP
the storyQVPPPPOPKP
the streetQMRPPPPPPQ
the stripOIZPPPNPPP
the strokeNKOPPPPPZP
the studentQSSPPOPPJO
the studentsMXNPPOPPOP
the studiesRPPPPOOPPP
the suctionPSMPPPPPPP
the sunMRIPP[PPNP
the surgeonNZFPPUOPPN
the surgeonsQRNPPPPPPP
the surgeryLITPROPPUP
the syringeNSMTPOPPOP
the tablePLZPPNOPNP
the tabletsOHPPPTWPPP
the taxiOVMPPNPPPP
the teamNI\PPORPMP
the testRKPPNUPPPP
the thighPHXNPPTPOP
the thirdSNMYOMNPPP
the throatPMRPPKWPPP
the tillPOSPPOPPOP
the timeOBTPPWUPPO
the toasterPUOOPOPPPP
the toiletOBZPPVPPPP
the toiletsPKQPPPPPUP
the topOTNPPQPPOP
the transportPNPPPPPPRP
the traumaOSNPPPPPPP
the treatmentNSOPPPPPQO
the triagePWIPPPPPPP
the trialROPPPPPPPP
the trialsSPOPPPPPOP
the trolleyPOSPPPOPPP
the tubeSNPPPPPPPP
the tvPWMPPNOPPP
the twinsORPPPOPPPP
the twoLWOPPOOPQP
the ultrasoundPWOPPOPPKP
the unitRJSPPOPRQP
the upperRPPPPNPPPP
the usualQQNROPPPPP
the vaccineKIQPORPPZP
the vanPXKPPPPPOP
the vendingPROPPOPPPP
the ventVKPPPPPPPP
the ventilatorSOOPPPPPPP
the vertebroplastyPROPPOPPPP
the vetPWRPPIPPOP
the villagePVKPPPPPPP
the waitingOHQPPOPPRX
the walkPTKPPQPPQO
the wallNNXPPOPPNP
the wardaF@JMMLP]\
the waterOULPPQOPPP
the wayPUJUPNOOOP
the weePMSPPPPPPP
the weekNOUPQNPPPO
the weekendQPPPPUPPIR
the westOPNPPPSPPP
the wetPVJPPPPPPP
the whiteSMTPPPLPQO
the whiteboardNYLPPPOPOO
the wholePXOONPOOOO
the wifePQNPPPPPPQ
the wifiPaMPOPPPDP
the windowPLVPPOPPPP
the winterOQOPPRPPPP
the worstPPRPPNPPPP
the woundNLXPPOPPPP
the wristPKQPPO[ONN
the wrongRJ[OPMPPON
the xVHPPPKOPH_
the yardONUPPOOPOP
the yearOSQPPOPPOP
the yearlyRPPPPNPPPP
the yellowQTLNPPOOSP
theaterONTPPPPPPP
theatreNU\RMQENQM
theatre #1NWWJPONONP
theatre $OMSTNPPPOP
theatre nowPMSPPPPPPP
theatresLIQPNWOPUP
theeOOSPPPOPPP
their\SKNMOLOSO
their ownULOPPMPPSP
theirsISQPPSPOQP
themRQUNOJEJ[V
them $NPJQONMLaQ
them ?UNPPPOPPNP
them allQIVPOSNPPP
them andPNRPPPPPPQ
them backLXMPROPPOP
them fromPSNPPPPPPP
them inPLTPPPPPPP
them onOPTPPNPPPP
them outPKVPPPPPPP
them toMNRPOTPPPP
themselvesPKUPPPPPPP
then<Al[IBd[FL
then #2INQPPPZPPP
then $M`FPPMRPPO
then aLL[PPOOPPP
then blueSNIPPRTPPP
then hePUNPPNOPPP
then iPPRPPNPPPP
then nonePG^PPPLOPP
then nothingPJ`PPIOOPP
then sheQMTPPPOPPP
then stoppedPNRPPPPPPP
then thePRLPPRPPPP
then wentPMSPPPPPPP
then whatNPRVNPNOPP
theoPNPTOPPPPP
theophyllineEOPR[PPPPP
theoreticalJPPPVPPPPP
theoryQTNPPPMPPP
therapeuticRUNNPPOOPP
therapiesULPPPPPOPP
therapistRQOPPTOPLO
therapyRLHONYNZNN
therapy $ROPPPPPPPP
therapy dogNSOPPPPPPP
therapy forTOPPPOPNPP
thereUW?MKTJ]VL
there $GXSPOULUHQ
there aI:KPQNM[mO
there andOIXPPPPPPP
there anyVWKPPOPPJO
there anythingRMKPPYNPOP
there areNDaPPOPPOP
there evidenceROPPPPPPPP
there forKbMOPQNNKP
there isPUSPPLOPNP
there sincePMRPPROPPP
there wasSLRPPPPPPP
there'sQRMPPKXPON
there's aPSOPPPPPPP
there's noQOQPPPNPPP
theresM@lPPKOPNO
theres aMH_PPOOPOP
thermometerPSNPPPPPPP
thermostatPUPPPPPPLP
theseO^=OQN\NOO
these daysOVNPPSOOMO
thesisM]KPPNOPPP
theyaL=JVZIHXT
they areNJUPPSRPOP
they canQUMPOOPPQO
they doPOSPPPOPPP
they gaveLQOPOUPPPP
they getRPPNQOPPPP
they hadLIWOWOPPOO
they haveUIOPPVOPPO
they justKTLPPPPNXP
they putMOPPOWOPPO
they saidOWKPNRPPPP
they sayOUKPPQPPPP
they wantNJPPP[OPPN
they'llPSNPPPPPPP
they'reNXPPPMOPNO
they'veOPOPPSPPPP
theyreOG`PQOPMOP
theyvePOSPPNPPPP
thiamineSQMVLOOPPP
thiazideRPPPPPPPPP
thickVFQPPKZPPP
thickenedZPLPPNMPPP
thickenerRPOQPPPPPP
thicknessTOPPPPNPPP
thighLD[NPO[POP
thighsXNQPNKQPPP
thinRXJMONTPPO
thingBiDNWXNNHO
thing $LMNPRYOPPP
thing onPVNPPPLPPP
thingsSMLPPPVPMP
things $ULOPPMWPKP
thingyPJQPPVOPPP
thinkIB_NQVaODM
think $ONRPPPQPPP
think iPPJPPYOPPP
think it'sROOPPOQPPP
think theOKYPROOPPP
thinkingKDMOOaVPPO
thinking aboutLNOPOZOPPP
thinking ofMINOP]PPPP
thinksPQVPPGUPOO
thinnerRJTPPSOPPO
thinnersSLPPPSNPQP
thirdHSU]IVGONN
third floorPRNPPPPPOP
third onePNSPPPPPPP
third shockIG\VOOPPPP
third timeRUIPPROPPP
thirdsMVKTOOOPPP
thirtyJSQPRLRROQ
this8iOJTFcF`D
this #2YOMPPOLPPP
this $M]CPSTPPLQ
this aNIPPPO]POP
this afternoonOYQPPPNPKO
this amSVQOUNDPPP
this babyPLRPPORPPP
this buildingPQOPPOOPRP
this hospitalLHOPPPOP`O
this isOLQPPVOPPP
this monthQQGPPYIPVP
this morningYOYLSPCOON
this oneQL[PPKNPPP
this rotaPXOPPPNPMO
this shiftPVNPPNOPPP
this sidePKXPPPPPNP
this siteOMPPPPPPVO
this timeNR`PPKLPJP
this trustPPNPPPPPSO
this unitPRMPPPPPQP
this wardNPMPPOOPWP
this weekRTMPOU@OZO
this weekendPOPPPPPPRP
this winter[MPPOPOPKP
this yearNYNPPQHPSP
this yrPWMPPONPOP
thoTLMPOQTPPP
thoracostomiesPNRPPPPPPP
thoracostomyQORPPPPPOP
thoracotomySNPPPPPPPP
thoraxNJXPPPQPPP
thoseHTGOSU]OLN
those whoNUOPPPOPPO
thoughPNPPNSRPPP
thoughtRL^PPIMPPO
thought itQKTPPPPPPP
thoughtsOLMPPZUMNO
thoughts ofNPPPPQQPPP
thousandQXKPONOPOP
threadMPNPPPVPPP
threadyPROPPPOPPP
threatOHTPPPPBaS
threatenedPSOPPPPPPO
threateningNPTPPOPPPP
threeOYVXJPMMFO
three $OLNPPTOQRP
three daysRNMQOTQPNO
three hoursOMUPPPPPPP
three monthsQSOPPNOPPP
three ofOPNTPPPPPP
three timesROLSOTOPOO
three weeks\QIOOHVPOP
three yearsMYMNNPMPPU
thresholdZ@JOPN[ORS
thresholdsRPPPPPOPPP
threwTUMPPLOPPP
threw upOPSPPOOPPP
thrillNRMPPOUPPP
thrilledO[GPOPPPPP
thrilled $OXKPOPPPPP
thrivingOROPPOQPPP
throatIAfMMRWOOO
throat $SNROPPOPPP
throat andOLUPPPPPPP
throat closingOKXPPPOPPP
throat isNH^POJSPPP
throat'sOF[PPSNPPP
throatsQQRPPMPPPP
thrombectomiePONPPOPMPX
thrombectomySQMPPOOPQP
thrombolysedNXJPPPPPPP
thrombolysisNOMMNPP[OP
thrombosisRPPOPPOPPP
throughLNPPWZGSNN
through $ORQPPPNPPP
through aOMWTPPKPOP
through theNLWOWLNOOO
throughoutOTNPPOPPPP
throwOQPPPLPPNW
throwingUMNPPSMPPP
throwing upUMMPPSNPPP
thrownOQRPPOOPPP
thruH[ZNOMGSOO
thru $MSPOPONTPP
thru theONWPPNNPPP
thrushHLMUSYOPPP
thrustRNRPPPOPOP
thrustsTMQPPNPPPP
thuPROPPPPPPP
thuisMTKPPOVPOO
thumbSIKPPP[POP
thumb andPLPPPLXPPP
thumb'sPOOPPSOPPP
thumbsNQHPPM]PPP
thumbs upOYKPPPNPPP
thumpPI[PPPMOPP
thunderclapVPPPPOLPPP
thunderstormPROPPPPPPP
thursMXMOPUMPNP
thurs $OPOPPSOPPP
thursdayNTZPPQNPHO
thursday $OMWPPPOPPP
thursdaysPJNPPOPPYP
thxOZKPPPPPNP
thyroidKITJSYQNTO
thyroidectomyNPSQPOOPPP
thyroxineOMNRNXNPPP
tia\PDOJUQOPR
tia $]MJOLLVOPP
tibLJ_OONOPPP
tibiaQPRPPONPPP
ticagrelorPLOMYPPPOP
tickSHLMORV`IM
ticketL]LPPNOOPP
ticket $PSNPPPPPPP
ticketsPULPPPPPPP
tickingPNSPPPPPPP
tidQIO]OONPPP
tidalQNRPPPPPPP
tideYIOPPPPPPP
tidiedPNSPPNPPPP
tidyOURPPPOPLP
tie]OMPNOKPPP
tiedNQUPPOPPOP
tiemblaPMTPPPPPPP
tieneRJ]PPOMONO
tightTE_MONTONO
tight $QOSPPQMPPP
tight chestQLEPPP_PPP
tighteningsJURPPUKPPP
tightnessNOPPPQSPPP
tightsPTOPPMPPPP
tiktokPULPPPPPPP
tilMp?OPNLOMO
til #1PXJPPPPPOP
til thePVJPPPPPPP
tilePSMPPPPPPP
tilesPIYPPOPPPP
tillIgFNPTFM[J
till #1K[KPPUOPLP
till #2SQOPPOOPPP
till mondayNLXPPPNOPP
till theP]GPPPPPLP
tiltQULPPPPPPO
tiltedQXJPPPNPPP
timeS[GLOTIVMP
time $DBOSRWSQ\O
time ?WQPNPONPMP
time andRVMPPKPPPP
time doesF]PLPONOVO
time forNNPPPOPPVP
time iPSNPPPPPPP
time inZMKOPPOPPP
time isNePOPOJOHO
time ofPSOPPPPPPO
time orLORPPPOVOP
time sincePXMPPOPNPP
time toZMONOOPOPN
time'sOKPPPPPPXP
timedPROPPOPPPP
timesLI^RMTJIZN
times $OQXPPOOKOP
times aRJPXONPPPP
times sincePKYPPOOOPP
times theQLWPPNPPOP
timesheetPMOPPOPPUP
timiQQNPPPPPPP
timingP@IOTNOOhO
timing $DDMPUPOPiO
timing ofYLMOPPPPPP
timololROOOROPPPP
tinOORPPQPPNP
tinglePXOPPMLPPP
tinglingPOJPPL^NOP
tinglyKOQPPPUPPP
tinhaPQRPPNOPPP
tinnitusQLOPPTPPPP
tinselPSNPPPPPPP
tiny@URPOP^OOO
tioOJYPPOOPPP
tiotropiumTPPPNPPPPP
tipRUPPONNPPP
tippedPUKPPPPPPP
tipsNEMPPcNPPP
tirageNPUPPPOPOP
tirePPSPPOOPPP
tiredHRHOM^]NKN
tired $LSIPPSYOPO
tirednessTOOPPPNPPP
tiringPQUPPOMPNP
tiroMGTPP]OPNO
tirzepatideTOOOPOPPPP
tissueQSNPPPOPPP
tissuedPMTPPPPPPP
tissuesNQUOOPOPOP
titrateLOOYIOOOUP
titrationHKPaLOOOTP
tivaOSPPLPPPTP
tkrRQOPPPNPPP
tmpMPPRQPPPPP
tmp smxMPPRQPPPPP
tmrwIVIOOTOOXO
tmrw $OKPPPOPPYO
tnkNPSPPPOPPP
toVKJ`IM<I[_
to #1UUILORKOVO
to #2YUUMOSBPNN
to #2.\M@RPUQOOP
to #3NLSNPPXPOO
to $NHPVOZROOK
to aXNJI[HONMZ
to addOPOPUPPPPO
to allOWLPPOPPPP
to anYQPOKPPPPM
to apixabanDPPZQRPPPP
to askPRKPPSPPPP
to avoidPNPQSPPPOP
to backQIXPPOOPPP
to baseOH\PPOPPPP
to bayOLVPPPPPPP
to beK[TVPIMORK
to beginXJNTNPPPPP
to billNJOOPPP_LO
to breatheNF\PPPPPPP
to bringQTLPPPPPOP
to callRRNPPONPRP
to carryOPMOTSNPPP
to changeQRMPQOPPPP
to checkWNPMPNPPOP
to clinicOKOPPPPPXO
to collectPSOPPPPPNP
to comOMWPPOOPOP
to comeRMPOPRPPPP
to ctPYHPPPOPQO
to cutTKPPPVPPNN
to diePMUPPOPPPO
to doGN\PPLXPOL
to driveMJTPOWOPOQ
to eatPMJPP\NPPP
to edLORPPONPWP
to everyTQOPPPPPLP
to everyonePHYPPPPPPP
to feedPNQPPPPPPQ
to fentanylLNPXOPPPPP
to findQQNPPPPPPP
to finishRPOPPPPPPP
to flyNMPPOSOWOO
to getQAJNNZNV[M
to giveRPNORLON[L
to goN\LONONPQO
to handKJNPPOPPT\
to hangPUSPPKPPLP
to haveQYCQQSPPPO
to headWMROOMPPPP
to helpVMMPPOPPPP
to herOXMPPNNPQO
to himPNTPPNPPPQ
to hisOTMPPPPPPP
to holdTPSONOPPNP
to icuOWLPPPPPPP
to itOSNPPPPPPP
to jumpPAbPPPOPOO
to keepSPSONKOPMV
to killPIXPPOPPPP
to knowQNKMTPYPNO
to leaveRIVPPOPPPQ
to letPRMPOSOPPP
to liftPIXPQOPPPP
to livePTNPPNPPQP
to lookOFTPPXPPPP
to makePPQPPNPPPQ
to mePL[PPHSPPO
to movePZGPPPPPPP
to mriJQWPPPOPOP
to myN^PPPGPOPN
to needleVSMPPPPMMO
to normalPVOPPNMPPP
to nothingOJTTPPOPPP
to onePYGPOROPPP
to orORUPPOPPMN
to oralSSNQNPNOPP
to peopleRPPPOPPPPP
to physioRPPPPOPPPP
to pickTONPPPPPPP
to preventWOOLPPPPPP
to putPKQPNQLVOT
to quit^JOPPNMPPO
to readPMUPPOPPPP
to rehabOSNPPPPPPP
to reportOPLOOOPOOZ
to resusNKZPPOPPOP
to rmPXHPPPPPPP
to roomPPROPPPPPP
to ruleRPPPPPPPOP
to sayOXKPPNPPPR
to seeQZMPPQLPKP
to sendUSIPPPLPTO
to showOMOPPWOPPP
to signO]KPPMPOLQ
to sitOLVPPOPPPP
to skinNaFOPPNOPP
to skipSNPPPPPPPP
to sleepPQQPPNPPPP
to someoneUNQPLPPPPP
to stand\CSPPPPPPO
to startOMOOQWOPQO
to stayVQMPPNPPOO
to stopQJMLK]TPNS
to surgeryOMSPPPPPOS
to swallowQSMPPPPPOP
to switchPKPPRSPPPP
to takeRHSOSRMLPV
to talkPJXPPOPPPP
to tellQJTPPMOPOV
to textPROPPPPPPP
to thankPF[PPPPPPP
to the@a^KMA`LGT
to theatreOVMPPOPPOP
to treatXLOOPOPOMS
to tryQLPONWPPPO
to twoNMSTPNPPPP
to usMVVPPNPPKO
to useSSPOONPPQO
to vMIOPPP]POP
to waitQLXPPMOPOP
to wakeOLRUPOPPPP
to wardK\IPPPPPRO
to whatPPQROPOPPP
to workZMPPPMOOON
to writeNOOUPOPQOP
to wrongPIWPPPPPPP
to youNL]OPONPON
toastMbBNOPSPPP
toast $QULOPQOPPP
toasterOVOOPOPPPO
tobaccoYIMPPPPQPP
tobilloPLPPPUPPPP
tochterPNSPPPPPPP
tocilizumabNPPVOOPPPP
todaPFXPPOUPPP
todayUpHMSBKOJN
today !PROPPPPPPP
today #1OQPPWPJPPP
today #2PROPPPPPPP
today $QEWPPOXPNP
today ?MVPPPNSPMO
today iPSOPPOPPPP
today noLJ[PPPOPPP
today orTPPPPPMPPP
today shePMSPPPPPPP
toddlerNA^PLZSOMN
toddler $LLSUPPPPPP
toddler gotMOVOPPPPPP
toddler swallowedOKQPPVPPPP
toddler withVPKPOOQPPP
toddler'sVUPMPHPPOP
toddlersVILZPOOOOP
todoMUOPPUNOOO
todosM`FOPOPPOO
toeMPNNPQTONU
toenailSMOPPTNPPP
toenailsNPPXPONPPP
toesFKXOOO^ONO
toetsenbordPVKPPPPPPP
togetherQMNNZNOQPP
together $PNOPUOPQPP
together ?NPPPSPPPPP
together withRSNPOPPPPP
toiletMNTPPUOONO
toilet $PMTPPPPPPP
toiletsONNPPPPPTP
toilettesOLUPPPPPPP
toldG^=QMdJONT
told $LUGPPYOPPP
told herOTJOOXOPPO
told meOXXPPDPPPO
told theNYGPPSPPPP
told toNPQPPRPPPQ
told usQIQPPWOPPP
told youPRQPPMPPPP
tolerateSPPPPOPPOP
toleratedPROPPPPPPP
tomPUKPPPPPPP
tomaMOOOZONPOO
tomarMLMPP\OPPO
tomatoesOYLPPMPPPP
tombeOPRPPPPPPP
tombeeOYJPPPPPPP
tomberPLUPPPPPPP
tombolaPTMPPPPPPP
tombstonePROPPPPPPO
tombstonesKEePPOMPPP
tomeiOLVPPOPPPP
tommOWKPPPOPPP
tomoOMSPPSPPPP
tomorrowTXIPQJLNXN
tomorrow #1PSPPPPPPNP
tomorrow $JWJOOLOO[O
tomorrow ?PRPPPPOPPP
tomorrow morningQNPPSOOPPP
tomorrow'sRROPONPPPO
tomouPGZPPPPPPP
tonerPaPPPPPP?P
tongPORPPPOPPP
tongueNDJMIUoNNN
tongue swellingPNWPPPKPPP
tongue'sOLXPPOOPPP
tonicPKWOPPPPPP
tonightF]cOQIJKPN
tonight $N>cPPFPL`O
tonight ?R`OPQPNPAP
tonight iPLTPPPPPPP
tonight orPRLPPWNPNP
tonitePHMPPPPN]P
tonsilLNXPPOOPPP
tonsillectomySNROPOOPPP
tonsillitisNOPPPOTPPP
tonsilsPRLPPYIPPP
tooRJjHM_@MMK
too $OSSPPNOPPP
too ?PRPPPNOPQP
too deepOP\PPHPOOO
too lateUGUMOTOPPO
too longQWHPPQOPPP
too manyHTMOPYPPPP
too muchTMFRK`NPPO
too tightOH`NPOLPPP
tookOZkHSCNNHL
took #1PUKPPPPPPP
took #2S\FOPONPPP
took aPKZPPMPPPP
took allPG`PPJPPPP
took hisONOPPVOPPO
took myPSRPPLPPPP
took somethingPLUPPOPPPP
took theNUWPPOPPJO
took themOLSPPSPPPP
toolPOPPPPPRPP
toolsRRNPPNPPPP
toothSJGOLdOPPP
toothbrushPSMPPPPPPP
toothpastePNPPPSPPOP
topLSQXRLPRKN
top $OPRPPPPPPP
top drawerKVOPPPPPPO
top ofPAYTSNRQOP
top shelfOSNPPQPPOP
top upQOLTPPPQPP
topicalUNNLUOPOPP
topiramateSOONOOPPPS
toppedPVOPPLOPPP
topsPRNPPPPPPP
toracicoPPLPPOPPPV
toradolJPPPTTOPPP
torchPLQPPUPPPN
torch $PITPPVPPPN
torcioPTPPPMPPPP
tornRKVPPPPPPP
torn meniscusROPPPPPPPP
torrentialOMTPPPPPPP
torsadesJF\]ONNOMP
torsemidePPORPPPPPP
torsionKVTPPNOPPO
tortaOYKPPPPPOP
torusTNOPPPPPPP
tossGZOPPPPPPP
tosseOKMPPOZPPP
tossedPROPPPPPPP
totUVJNOWKOOO
totalTHUVONLQNO
totallyPTMPPPPPPP
touchN^JOOLRPNO
touch $PTLPPPPPPP
touch woodPTMPPPPPPP
touched thePMSPPPPPPP
touchingPHZPPPOPPP
touching itPMSPPPPPPP
toujoursNJXPPPPPPP
touristPNPPPPRPPP
tourniquetTNVPPNNONO
tourniquet onPNSPPPPPPP
tourniquetsRJUPPPPPPP
tousOZIPPPPPPP
toutOQYOPNOONO
tout leOWLPPPPPOP
touteOWLPPPOPPP
touwPNSPPPPPPP
towPROPPOPPPP
towardPMSPPPPQPP
towardsPIWPPPPPPP
towedOXJPPPPPPO
towelPB^PPTNPPO
towelsLSWPPOMPOP
towels andPRMPPPPPQP
towerPTMPPPPPPP
townPTOOPOOPPP
town $PKVPPPPPPP
toxbasePROPPPPPPP
toxicOJUPOSQPPP
toxicityQNXONPMPOP
toxidromeOOIPPPZPPP
toxinTPPPPOMPPP
toxoLPPPPPTPPP
toyOZIPPOPPPO
toyotaPTLPPPPPPP
toysPRNPPPPPPP
tpaEKVYOPOXLP
tpmQSOOOPPOPP
tpnNLPUPOPPTO
tpoSOPPPPOPPP
traceJI`PPOPPOP
trace $PLVPPPOPPP
tracedOROPPPPPPP
trachOKYPPOOPPP
tracheVLSPPONOOP
tracheaMNYPPPMPOP
trachea overOMUPPPPPPP
tracheoPNOPPPPTOP
tracheostomyURKPPPPOPP
trachyKVQPPOPPPP
trachy blockedOHZPPPPPPP
trachy changePTMPPPPQOP
trachy outOOSPPPOPPP
tracingOONPPOTPPP
trackJRMPPOPPXP
tracksOLVPPOPPPP
tractQNQPPPPPPP
tractorOSPPPPOPPP
traditionalPORPPPPPPP
trafficOXKPPPOPPP
tragaOPRPPPOPPP
tragarPLTPPPPPPP
tragedyPSMPPPPPPP
trainKJTPPXOPQP
trainedOUNPNKPPTP
traineesPORPPOPPPP
trainerNbDPPPPPNO
trainingUUDOPVNNTN
training forOTPOPPPPOP
training isOTOPPOPPPO
trainsPHZPPPOPPP
traitOUNPPSMPPO
traiterXMMPPPPPOP
trajoOTNPPPPPPP
tramNWLPPPPPPP
tramadolLMOQYMVPNO
trampolineTLLPPUOPPP
tranexamicHSTQOROPQP
tranexamic acidVOJQOPPPQP
tranexamicoSNLOZONPOO
tranexamsaureXLOPPPOPPP
tranqOSOPPPPPPP
transcutaneousPSMPPPPPPP
transdermalTPPPPLPPPP
transferOUPOOPOPMR
transfer $PSNPPPPPPP
transfer toPSNPPPPPPP
transferredPQKPPPPVOP
transferrinPPPPPNRPPP
transfersMROPPPPRQP
transfuseUKOPPPLPTQ
transfusedPTLPPPPRPP
transfusionRWRNOLLORO
transfusion $QNOOPPPPTP
transfusion inROPPPPPPPP
transfusion thresholdRPPPPPOPPP
transilluminatesNNQPPPTPPP
transilluminationNPPPPPSPPP
transitionalLVOPPPPPPP
transmissionTOOOOPPPPP
transplantRQONWOOOMP
transplant $FOON_PPPPP
transportN^GPPONPSO
transport $OWKPPPPPOP
transport atPROPPPOPPP
transverseNLWPPPOPPP
trapPROPPPPPPP
trapoPORPPPPPPP
trappedP?aPPTNPOO
traqueoPMTPPPPPPP
trasRLSPPPPPPP
traumaQNLTONSNTO
trauma #1NMWPPPPPOP
trauma $UMLOOOUPPP
trauma bayJSLPPPPOYP
traumaticTOQPPPMPPP
travelOMOPPPTRPO
travellerNNQPPMUPPP
traversPMTPPPPPPP
trayGdGOOOMMXO
tray $O_KPOPNPJP
traysPORPPPPPPP
trays $PULPPPPPPP
trazodoneRPPPRNPPPP
treOMWPPOOPPP
treadmillOPXPPOJPPP
treasurePROPPPPPPP
treatiLINRLGQIU
treat $UOOPPNPONR
treatedLJLOMV^KOS
treated withRPPPPPPPPP
treatingdJMPPNKPNO
treatmentPINNLNI]WU
treatment $SNPGONL`OQ
treatment forPPPPPPPOPR
treatment ofRPPPPPPPPP
treatment roomITUPPOOPQO
treatmentsTPPPPOPOOP
treeNNKPPPYPPP
tree $OJNPPPZPPP
treinPTMPPPOPPP
trekkenOSOPPPPPOP
trekkingPOPPPRPPPP
trektPNTPPPPPPP
tremorGKLON^[POM
trenchPNSPPPOPQO
tresLVOPPNTOOO
triageNQ`POINOPL
triage #1OJWPPPPPPP
triage $LLZPPOPPPO
triagesNGPPPPPP\O
trialbcGLOIJMET
trial $g@MNPPPPPP
trial ?RPPPPPOPOP
trial ofNRRPPPOPPP
trialsaNNNOLOLOP
trials $TOOPPOPPOP
triamcinoloneNNOKOOP\PP
tribunalLSLPPOOPPX
triedYKJOO`MOIO
tried forWOPPPNOOPP
triflePSOPPPPPOO
triggerNLOPPOWQPO
triglyceridesRPPPPPOPPP
trimesterNGLRbOOONO
trimethoprimMNORVOOPPP
trimoxazoleMPPSSPOPOP
trinktONNPPUOPPP
tripKWLOPSSOPO
tripleRNQPPNRPOP
triple inhalerPRPPPOPPPP
tripletOVMPPOPPPP
tripletsOROPPPOPPP
tripodPNSPPPPPPP
triptanTOPOJUPPPO
triptansSOOPOQPPPP
triviaPROPPPPPPP
trocoOQOPRPPPPP
troisMMYPPOOPPP
trolleyEYLONNMO_O
trolley $PLRPPPPPSP
trolley inNCQPOPPP_P
trolleysPMTPPPPPPP
tromboneOSOPPPPPPP
tromboseXLNOPPOPPP
tropOQVOOOROLP
trop #2ITLPPPWPPP
trophyOUOPPNPPPP
troponinQPMOOMYOOO
troponinsQVKPPPOPPP
tropsPTNPPPPPPP
troqueiNRRPPPPPPP
trotzPMUPPPPPPP
troublePINPUZMPON
trouble $NKTPUOPPPP
trouble ?RPPPROOPOO
troughNOQWNOOPPP
trousersNYNPPLPPPP
trouvePORPPPPPPP
trtRNPPPPPPPP
truamaSOOPPPPPPP
truckKUUPPNOPOP
truck $PVLPPPPPOP
truckerPTLPPPPPPP
trueROLOOK[OQO
true ?PUPPPKPPPP
trulyXPPPKOOPPP
trunkSIKPPNYTOO
trunksORPPPPPPPP
trustSIKOPTNO^L
trust $QJMPPVOPSO
trustedRPPPPPPPOO
truthRMPPPROPPP
truvadaNPPORSPPPO
tryNQHONdKOON
try theNQNPPTPPOP
tryingMIILXcOONM
trying forPOOPPSPPPP
trying toKBYMXZPOOM
tryptasePSMPPPPPPP
tshSCKNM]]NLP
tsh #1QFOPPXQPPP
tsh #2.SUOONXIOMP
tsh #3.OLOPPNXPPP
ttgRNOPPNSPPP
ttm[LNPPOMPPP
ttnPIOPPPXPPP
ttoPROPPPPPPP
ttosPWNPPPOPNP
tubUIYPPMMPPP
tubeQSfMMKBNOR
tube $PKVPPPPPPO
tube feedOLSPPPPPPR
tube inSQOPPOOPOO
tube ofOVNOPOPPPP
tube outPROPPPPPPP
tube'sPLVPPPPPPP
tube's outPLVPPPPPPP
tubedPVLPPOPPPP
tubesQTKMPSMOTO
tuboPLUPPPPPPP
tuckedPRNPPPPPPP
tudoML\PPONPOO
tuesKEUPPWVOPO
tues $ONQPPSPPPP
tuesdayKVLPOYOPMP
tuesday $PPOPPRPPPP
tuesdaysLVNPPNMLZO
tugJUKPPYNPPP
tummyRJSPOMWPPO
tumourOSRPPONPPP
tumoursVMNPPPPPPP
tunePUOPPPMPOP
tunnelIRMOPSOUNU
turgidePORPPPOPPP
turkeyRQOPPPPPPP
turmericPOOPSOPPPP
turnPWZOONLOIO
turn outTPOOPPPPPP
turn upPLUPPPPPPP
turnaroundPTMPPPPPPP
turnedSEIOOLdROP
turned outN^FPPPOPPP
turned thePVKPPPPPPP
turned upRQOPPPOPPP
turniOTOPPPPPPP
turningQE^PPNOOPP
turnoOZKPPOOPPO
turnoverPSNPPPPPPP
turnsNVLPPTNPPO
turtlePJVPPPPPPP
turtlingPNRPPPPPPP
tussenPSNPPPPPPP
tutOPKPPPWPPP
tuttaNJZPPOPPPP
tuttePMSPPPPPPP
tuttiN]HPPPPPOO
tuttoOH[PPPPPPP
tvKn>PPLOPPO
tv remotePVKPPOPPPP
tweakedPSIPPUPOPP
tweeOH[PPOOPPP
twelveUTKPPNNPPP
twentyGMLXVMOWPO
twenty minutesNSGPPROWPP
twiceJTUYJYGNNN
twice $MYLPOQOPPP
twice aJZOPOOPPPP
twice andOLQPPUPPPO
twice dailyLPLYPPPPPP
twice inNMUPPPPPPP
twice thisQHNPP[OPOP
twinRJ\OPOKPPP
twin #1NRUPPPLPPP
twinsPZLORMNPPP
twins $ROPPOPPPPP
twist]MIPPOOPPO
twistedWNSPPLOPOO
twitchedPKPPPUPPPP
twitchingNH^JPTOPPP
twitching $ONUPPPOPPP
twitchyPORPPPOPPP
twoAYmVHTC[<L
two $TQVOPSOOFO
two afterROPPPPPPPP
two andNMQQOQSPPP
two bagTNOPPPPPPP
two daysUOJNORWOON
two hoursXZDNPMOQOP
two inRHWPPPPPPP
two isQWHPPPPPPP
two kidsOPNPNWNPPP
two leftPWMPPOPOPO
two litresOG[PPPPPPP
two minutesNMXOPOPPPO
two monthsKKPSPQPPPV
two morePLUPPPPPPP
two nursesOJXPPPPPPP
two ofS=`OOZKOOO
two peopleJYQPPONPNO
two timesPROPPPPPPP
two weeksXQHMPVOPOM
two yearJDlPPGPPPP
two yearsTQLUROKPPO
tx_MOPRNJOMO
txaWMSUKMNOPP
txa inQOROPPPPPP
tyJXPPPPPPOP
tylenolJPVPTMOPPP
tympanicPTOPOOOPPP
typRLTPPOOPPP
type]KJVSQHRLN
type #1YOHVTRGQON
type twoPONPPPSPPP
typedPVNPPMPPPP
typhoidNORQPPQPPP
typhoid $OOOQPPSPPP
typicalOVKPPMRPPP
typingNHSPPZOPPN
typoOTOPPNPPPP
tyrePVJPPPPPPP
tyresPRQPPPOPPP
u8eRXRbIQ>M
u $L_JPPVOOEP
uaCLEPOOc\PP
uberSE[POPOPPP
uberlebtPRNPPPPPPP
ucRPPPNPPPPP
ugibSNPPPPPPPP
uglyPOUPPPMPPP
uhPVLPPNPPPP
uhrPWLPPPOPPP
uitTJZNPNMOOO
uit dePD_PPOOPPP
uk`EMPPQOPOP
ulPVNPPPLPPP
ulcerJRCOOJ^_MO
ulcersUFPOO[QNOO
ulcers $XJMOOOUOOP
ultrasoundVSMOOMWPIO
umP\GLNSPNMU
umaORLQPOUPOP
umbilicalQNSOPPPPPP
umbilicusPVOPPOMPPP
umbrellaNXLPPPPPOO
umgekipptPRQPPOOPPP
unIKNOLNZJV\
un'oraPORPPPPPPP
unaEFUNZVTNMR
unbearableONVPPOMPPP
unchangedPUKPPPOPPP
uncleHJQOP_QPPO
uncle'sPONPPTPPPP
unclearPPRPPPPPPP
uncomplicatedTOPPOPPNQP
unconsciousNI\OOONOOT
uncountedSNPPPPPPPP
undJIbUMYFMRK
und derPMUPPOPPPP
und ichMXMPPOPPPP
und willOOVPPNPPOP
underUE\XIJCVH]
under #1UKJVOOMOUO
under #2eKENMNNOWO
under #3XMMPPPOPPP
under aNK[PPPPPON
under gaOMTPPPPPPP
under itNI[PPPPPOP
under myNOUPPQNPPO
under theNBdPPMMNH\
underactiveRPOPPOPPPP
underneathPLTPPPPPPP
understandVONPPOOPPP
understoodVOOPPPPPPL
undertaker'sMZKPPOPPPP
undescendedLUOPPPOPPP
undetectableHZLOPSSOPO
undilutedPIXPPPPPPP
unePC`NUNJOUN
unequalMHbNOONOPP
unexpectedTMPPPPPPPP
unfitMPPPPPPUOP
uniOLPPPWOQNP
unidadeONUOPPPPPP
unidadesNLQWPPOPPO
uniformPWNPPNPPNP
uniformsPSPPPNPPPP
unilateralLOMOPP[PPO
unionNKOPPPPPXP
unitKaPOOKDHaN
unit #1OWNPPOPOOP
unit $LHYLPPOO[P
unit isPHNPPPPP\P
unitaNNOWOPPPOP
unitsFDLiMSK]JN
units $UKMTOOOTOO
units aSMPRPPPOPP
units forLJO]POOQOP
units inPVKPPPPPPP
units ofNMRNPWOPOP
universityQQNPPPPPPP
unknownNEJPOYXRNS
unknown $OHPPPZOROP
unlessPVKPPPPPPP
unlicensedPMPPPPPOTR
unmeasurableNMWPPOOPPP
unoOD\OTNOONT
unosPORPPPPPPP
unpluggedPVMPPPPPMP
unprovokedTNPPPPPPPP
unrealPROPPPPPPP
unrecordableMOZPPMOPPP
unrecordable $NMZPPMPPPP
unresponsivePRUPPNNPOP
unrousablePOUPPPPOOO
unsIIEPPNNOoO
unsafePNQPPUPNLQ
unspecifiedOMOPPPPUPP
unstableSOOPPPPPPP
unsureUNPPPOPPPP
untenPKXPPOPPOO
unterPLQUPPOPPP
untilRcEMNOOSKN
until #1OSPPPPPPOP
until itWJPPPPPPPP
until theOZLPPNPPOP
untreatedRPPPPPOPPP
unusedPXKPPPPOPO
unvaccRPPPPPOPPP
unvaccinatedPRQPPOOPPP
unwellPRNPPPPPPP
unwitnessedSOPPPOOPRO
uosmPLLPPPYPPP
upU]^d=AWRDB
up #1MTQPPROPNP
up #2OMPPPPUPPP
up $G^T]KLGQNM
up ?STORPONPLP
up aUIPOOVOPQO
up againOPRPPNPPRP
up allNQNPPSPPPP
up andOPVPOMPPOP
up atQVMOOWMPKP
up bloodQJNPPPPPXP
up byPQQQPNPPPP
up everyKQTPPQPPPP
up forLWSOQOOPMO
up fromNHOOPP^PPP
up herPJWPPPPPOP
up hisPLUPPPPPPP
up inMQTOOOSPNP
up likePLSPPQPPPP
up nowPORPPPPPPP
up onIOYOMLXQOP
up orPOTPPMPPQP
up sincePKPPPVPPPP
up theOYFQNLNZPO
up therePXKPPOPPPP
up toM@bUOPNPOP
up withQJLONZUOPP
updateO^JPPOOONO
updatedMYMPPPNPOP
updated $PROPPPPPPP
updatesPROPPPOPPP
updatingPOOPPPPPRP
upgradePRRPPMPPOP
uploadedOSPPPPPOPP
upperPFGRONfOOO
upper giVLOPPPPPPP
upper limitQONSONSPPP
uprightXDKOPN]PPP
upsSRNPPNPPPP
upsetRQOPRNPPPP
upsideJ\PPPMOPOO
upside downJ\PPPMOPOO
upstairsNRTPPMPPPP
upstairs $OMTPPPPPPP
uptakeROPPOPPPPP
urO[HPPOOPPO
urateNTULPOPPPP
ureaXHLNPOXPPP
ureterTNPPPPPPPP
ureteralRPPPPOPPPP
ureteral stoneRPPPPOPPPP
uretericTOPOMPPRPP
ureteroscopyHNOPPPO\PP
urgencesXMPOOPPPPN
urgenciasPLUPPPPPPP
urgentOTDPPRMYSN
urgent careONLPPUPPRP
urgentlyOMUPPPPPPP
uricPPOPPOSPPP
uric acidPPOPPOSPPP
urinaMNVPPOOPPP
urinaryROPPPPPPPP
urineQSRJJHgNIO
urine #2PTNOPPOPPP
urinesPNTPPPPPPP
urlaOJYPPPPPPP
uroPORPPPPPPP
urologistOPYPPOKPPO
urologyMWNPQOOPPP
urosepsisPPOPPKNZPP
usFVNLMQ[MQS
us $IGVNO\RLXL
us aPVMPPNOPPP
us allQXLPPOMPPP
us andPIWPPPPPPP
us forQVPPPOPONM
us inQUNPPPOPON
us onPPRPPPPPNP
us orPJMPPNOUTS
us toOUPPPOOPON
usaZKLPPPPPPP
useYh2GK^I[ML
use #1OXMNPPOOPP
use $RONOKQOQUP
use ?ONPPPTOPPP
use disorderRNPNNPPUPP
use forPMOPPYPSHP
use inSPPOOPPPPO
use theQ[LOOJPQNO
usedMLMPRWLOUR
usefulSLOPPTPPPP
useless\GPPPPOPPP
usemOUOPPOPPOP
userPPOJYPPPPP
usersUPPPLPPPPP
usesMVNPRNNPPP
usgNQPNPPONVP
usingNVJPPKNN\P
using theOENPPPOP_P
usoOPMPPVOPPP
ussN\NPPPJPPP
ustekinumabRPPOPPPPPP
usualCZFWNUUOOO
usual $J[JOPVNPPP
usual careROPPPPPPPP
usuallyQIHPP^PPPP
uterineQIWRPOOPOP
uterine rupturePMTPPPPPPP
uteroOMWPPPOPPP
uterusLGcOPOQNOO
uterus likePMSPPPPPPP
utiVPMUHLRPRO
uti $UNPOPNPROP
uti inLPPSOPPPSP
utileRNPPPPPPPP
utilityPNSPPPPPPP
utisQOOPPROPPP
uurWZFPPONPOO
uvcNRSNPPPPPP
vmETJMLTHLN
v #1LD]OPO\LNO
vaQOGMOLT[TO
vacQVLPPOOOPP
vacationHXPOPYPMLO
vaccinateTNOPPPPPPP
vaccinated^RMNGROPOP
vaccinationJPPPWQPQNP
vaccineMSLGXMMTYO
vaccine $MNPOSSPPPP
vaccine fridgeNMLPPOPP[P
vaccine inVPPPJPPPPP
vaccinesFTPTNNPOWP
vacinaNMQPPVOPPO
vaderNSQPPOPPPP
vagaPRPOPPPPPP
vaginaMLZPPOOPPP
vaginalROOPORPPPP
vaguePONPPSPPOQ
vaiMQRPPONOWN
vaisPJWPPPPPPP
valaciclovirLPPVOPPPPP
valacyclovirSPPNOPPPPP
valangaPJXPPPPPPP
valeSRJOPONOOV
validIMMOOOMOLh
valid inNOPPPPPPOV
validatePUNPPPPPPN
vallenRYGOPPPPPP
valproatROPPPPPPPP
valproateOONM]NOOPO
valsalvaXNMNPPOOPP
valsartanOPPOSPOPPP
valtOI[PPPOPPP
valueTTNPPPMPNP
value $PUNPPPOPNP
valveUVHOMNUOOO
vampirePTOPPPPPNP
van@YEYSdBLTQ
van #1MKSRPVNPPP
van $PUKPPPPPPP
van deIC]NOTLNUV
van hetMYPPPOOPNO
van'sPVLPPOPPPP
vancGZQGNNWOVO
vancoMQPZJPPPPP
vancomycinPNPWNOOPPP
vandaagOZHPPPPPPP
vanishNSPPPPPPPP
vanishedOULPPROPPP
vanishingOOTPPOOPPP
vannachtOLNPPPPPWP
vapTOOPNPPPPP
vapesWRMOPRMOOO
vapingVEOPPXPRNP
vapourUONPPPOPPP
vareniclineRPNOTOOPPP
varfarinaMPPOUPPPPP
variabilityOPMPPOVPPP
variableNKOSPPUOPP
varicealTMPPPPPPPP
variceal bleedSOPPPPPPPP
varicesPUZOMNLOLP
varicoceleOVMPPPNPPP
varicoseKMRPNZOPPP
varicose veinsLNOPN[OPPP
varietyLXMPPPPPPP
varixPKVPPOPPPP
varnishVNMPPPPPPP
vascSRNPOPOOPP
vasc #1OTOPOPOPPP
vascathPNUPPOOPPP
vascularNMXOPNORRM
vasectomyPKOOP\NOOO
vasoROPPOPPPPP
vasopressinLNOYOPPPPP
vasopressineSONPPPPPPP
vasovagalOOMPPPUPPP
vastOLVPPPPPPP
vaterONMPPWPPPP
vayaPVKPPPPPPP
vbacMUUNPOLPPP
vcPTMPPPPPPP
vcfRPPPPPOPPP
veWKQONOQPPP
vecesORPPPPPPPP
vedePLXPPNPPPP
veganLQOPPZKPPP
vegasH_JPPOPPPP
vegetarianOQNOOYLPPP
veiaNI]OPPOPPP
veinSOSOPPOOOP
veinsIKWPN[MPPP
veioPNSPPPPPPP
veloO\HPPOPPOO
vemosPSNPPPPPPP
venaOIYPPPPPPP
vendingPVKPPOPPPP
vending machineP]EPPOPPPP
vendorPHGPPPPPZY
vendrediOTNPPPPPPP
venenoOSOPPPPPPP
venezNF`OPPOOPP
venganPKUPPPPPPP
venitePKWPPPPOPP
venlafaxineRPPRONPPPP
venomSLNONZOONO
venom immunotherapyUPOOPPPPOP
venousOQLPOMK^OP
venous linePORPPOOPPP
ventSWIOONRNSM
vent'sPNRPPPPPPP
ventedSLTPPOOPPP
vented ptPMSPPPPPPP
ventiladorPNRPPPPPPP
ventilateJTVPPNOOPP
ventilatedZHSPOOOPPO
ventilated patientQMTPOPPPPP
ventilationMOSPPPPSPP
ventilatorPVUNPOINRP
ventilatoreOSOPPPPPPP
ventiloNOTPPPPPPP
ventrePNRPPPPPPP
ventricularPMTPPPPPPP
ventsMDaPPPPPPP
vents onOMUPPPPPPP
venuPTMPPPPPPP
verNcENOOOPOO
veraOPPPRPPPPP
verapamilIRUNVOOPNP
verbalMOPPPPPPOU
verdeVQLPPOOPPO
vergetenLYLPPPPPPP
vergleichZJNPPOPPPP
verkeerdeOJZOPPOPPP
verlorenPROPPPPPPP
vernichtungsschmerzPOSPPPOPPP
verrePRPPPPPPPP
verrucaKPPPPPVPPP
verschlucktOKRPPVOPPP
verschobenOSOPPPOPPP
versedNLOWPPPPPP
versionMTLPPQOPUN
versusdINMNONNOP
versus #1ROPPPPPPPP
vertebraPKNPPPWPPP
vertebralXNOPPPKQPP
vertebral fractureVOPPPPLPPP
vertebroplasty^IOMONOQRO
vertebroplasty forUKPPPPPPPP
vertigoSKKNPO^OOO
vertos^HLPPPOPPP
veryJeSOOIQOJM
very badPHXPPPPPPP
very palePKVPPPPPPP
very proudOXKPOPOPPP
vesONNOPOVPPP
vesselNOPPPPTPPP
vesselsPNPPPPRPPP
vestiarioPWKPPPPPOP
vestibularSNPPPPOPPP
vetOZMPPHQPOT
veutSONPPPPPPP
vezHVLOPUTOOO
vezesPRPPPPOPPP
vfM>uMOOMLMN
vf $RI[OPPOMOO
vf onOG[PPPPPPP
vfibPIYPPPOPPP
viO\JPPMPPOO
viaKURYONNNQK
viagraOOOPTPPPPP
vialPGYOTPOPOP
vialsAYRZNOLMUO
vials $NONYPPPPMP
vials forLNWSPPONOP
vials inMNRIPPPP\P
victimPWTPPOPPOG
victoriaMQPPPPPPPR
videPKVPPPPPPP
videoVXBOPTSVJJ
videolaryngoscopeTLPPPPPPPP
videosRWPPPJPOPN
videsOPUPPPMPPO
vidroPORPPPPPPP
viePROPPPPPPP
vielNLSOPVOPPP
vieneOSPPPPPPPP
viensPULPPPPPPP
vientOJUPPUPPOO
vient deOJUPPUPPOO
vierPTMPPPPPPP
vierdePMTPPPPPPP
viewPLUPPPPPPP
vijfOQSPPNPPPP
villageOYMPPLPPOP
vincPSOPPPPPOP
vincristineOJ\OOOPPOP
vinoP]EPPPPPPP
violaNOYNOPNPOP
violenceRRPPPPPPON
violentSPPNOPPPPP
violetPPRPPPPPPP
viperNNSUPPOOOP
viperaPSOPPPOPPP
viperePLTPPPPPPP
viralPNJONN]OQP
visaPZHPPNPPPP
visageOLVPPPPPPP
visiblePNSPPPPPPP
visionIISOOMdNNO
visitNTXLNG@x@N
visit $ONXNPNPSMP
visit ?PSOPPNNUMP
visit atOSQPPNPPPP
visitaOQIPPYOPOP
visiting=cLOPNNM^N
visitorRAMPOMNMgQ
visitorsNWIPPPONSR
visits[TINPNOLRO
visits $UIPOPPPPTP
visualOPOOPPSPPP
visusVMMLOPWOOP
vitMKNVVTQJOO
vit dTMOLOURMPP
vit kJPO\OPOOPP
vitalsOLVPPPPPPP
vitaminPZINMQWNMO
vitamin dSUNNOOOOOO
vitamin kPOPRPPPOPP
vitaminaVNOOPPPPPP
vitamina dVNOOPPPPPP
vitamineUNPNPOPPPP
vitamine dUNPNPOPPPP
viteOKZPPPOOOP
viuMUIPPVPPOP
vivaOUPPPMPPPP
vivoPNSPPPPPPP
vivosTPNPPPOPPP
vlPTOUPPJPPP
vlekkenPMTPPPPPPP
voQLTPPPPPPP
voceOG\PPPOPOP
vocesNUJPPOTPPP
vochtPNSPPPOPPP
vodkaPGZPPPPPPP
voeltPORPPPPPPP
voglioPJWPPPPPPP
voiOTOOPPPPPP
voiceNDVSONZOOO
voice goingPORPPPPPPP
voice goneOILPPYUPPP
voice hoarsePORPPPOPPP
voice isPRQPPMPPPP
voice noteSPGTPTPPPP
voicesRNVPPONPMP
voidedOYKPOPOPPP
voieOPRPOPPPPP
voirPPJPPWPPPP
voisinPMTPPPPPPP
voitPMUPPPPPPP
voixONTPPPPPPP
volevaPSNPPPPPPP
volevoPMTPPPPPPP
vollPMUPPPPPPP
voltouPYHPPPPPPP
volumeMINbONNPPP
voluntaryOMPPPPONST
volunteerPRPPPPPPPP
volunteersI]NPPOOONP
vomOOVPPOOPPO
vomitMWQOOMRNPO
vomitaOJYPPPOPPP
vomitandoPNSPPPPPPP
vomitedNRTPPONPPP
vomited onN[IPPOOPPP
vomitingTK_OMLNOOO
vomiting $UOOPPOOPPP
vomiting andSPQPONPPPP
vomiting bloodNNWPPOOPPP
vomiting nowRPOPPPPPPP
vomitsMKPPPQWPPP
vonSPEUPNLO[O
vonoprazanTOPPOPPPOP
voor[UCONSJYLN
voor deQOSPOOPPOP
vorHQ[OPTLOOO
vormOLQPPWOPOP
vosOSOPPPPPPP
votePTNPPPPPOP
votingPROPPPPPPP
vouNXKPPPOPPP
voucherPMOPPPPUOP
vousOTPPPOOPOP
vovoPLUPPPPPPP
vozONTPPPOPPP
vpRPRPPONPPP
vrouwWHLPPOWPPP
vs}*>?,HN_Kc
vs #1YNOMPPOPNP
vs #2PSLLPOL\OO
vs #2.ZPPGPPPPPP
vs highRPPPPPPPPP
vs ivRPOPPPPPPP
vs noRPOPPPPPPP
vs nsSOPPPPNPPP
vs nsaidSPPPNPPPPP
vs oralIPPWPPPPPP
vs pboSPPPPPOPPP
vs theSLPPPPPPRP
vsdPRQPPPNPPP
vssPVLPPPOPPP
vtPG`PNOMOPO
vt onPORPPPPPPP
vtachNVOPPMPPPP
vteXPPHPOOOSP
vuNNNPPPWOPP
vulvaPHZPPOOPPP
vuolePVKPPPPPPP
w:FC:sVbf=V
w #1OVPLSOMPPP
w #2PNMPPPOVPQ
w aNG\POSQOPM
w hisOOOPSPPPPP
w mePNXPPOPPMN
w noTNOPPPOPPP
w oKKUOMSNQF_
w oneNNOMWPRPPP
w theJUMPQ[NPKO
waarLDKPPNVNdO
wachPTOPPPPPPO
wachtOJRPPOWPPP
waferOOPTNPPPPP
waistVKPOPOROOP
waitZN]ILRDOSM
wait $PQEOP\QONO
wait ?VOPPMRMPOP
wait andVLRPPNPPPP
wait forTT[KPINNNO
wait untilRORPPNOPPP
waitedOTNPPPPPPO
waitingKWOOPPMOPU
waiting areaOF\PPPPPPP
waiting forMSPPPQOPPP
waiting onORPPPQPPPP
waiting roomOTIPPOPPOX
waitlistPNPPPRPPPP
waitsWJQPPPPPPP
waiverMPOPPPPPOU
wakeXPaSMCKOOM
wake $PLUPPPOPPP
wake forOOUPPMPPPP
wake herPOSPPNPPPP
wake himNSMUPOOPPP
wake up\NMOPNNPPO
wakesRLTPPPOPPP
wakingUDXOPUMPNP
waking upPXJPPPNPPP
wakkerOIYPPPPPPP
walkLYNPOJRMXN
walk $JHYPPPPMXP
walk inMRNPPQPPSO
walkaboutPROPPPPPPP
walkedJV[PPNMOKO
walked inOKXPPPOPPP
walked intoPTLPPPPPPP
walked offOTNPPPPPPP
walked outOJXPPPPPPP
walked toNWLPPPPPPP
walkingPAIPPYZYMO
walking $MUMPPSNPPP
walksSTKOPONONU
walks fineTKOPPLWPPP
wallLM]PPLSOLO
wall $PSPPPOPOOP
wall oPKVPPPOPPP
wall'sPROPPPPPPP
walletLWJUPPPPOO
wallpaperPXNPPOPPLP
wanderedPMTPPPPPPP
wanderingOLMPPOPPYP
wantIVKLRTJOM^
want aPWJPPOPPPP
want thePVKPPPPPPP
want toPBcMPQOOOP
wantedLO]PPKPPNO
wanted toMOZPPKPPPO
wantingPRNPPPPPPP
wantsJQ9P[cFRCc
wants aREHSO[OTOR
wants hisP^APPPPPPS
wants itMWNOPOPPPP
wants meOPORPQPPPP
wants offPMOPPWNPPO
wants somethingMOPPVOOPPP
wants theREXOPGORO[
wants toPHWM\RXNKF
warI^NPPPMPOO
wardWSQGKKFDb[
ward #1KJ]PPOOOQP
ward #2OQRPPPNPPP
ward $T;ZJPOOGjN
ward bedPRPPPPOPPP
ward clerkPWOPPOPPKP
ward hasHZQPPMUOMP
ward isOVMPPPPPPP
ward offRPPPPPPPNP
ward orMPPPPPPPTP
ward roundPXKPPOPPOP
wardenPLTPPPPPPP
wardrobePSNPPPPPPP
wardsUTMMONOPRP
wards $ROPNPPPPRP
warehousePPPPPPORPP
warenNUOPPOPPPP
warfarinRQKWVOKRMM
warfarin $UKLMXOOSOP
warfarin ?OPPPRPPPPP
warfarin andOTMORPPPPP
warfarin inrQQONROPPPP
warfarinePPPNSPPPPP
warmNYKPOMUPOO
warm $PPRPPOPPPP
warmedPTLPPPPPPP
warnPNPPPPPPOS
warnedPTMPPPPPPP
warningTIOPPPRPSO
warning $VMOPPPPPPP
warpathPROPPPPPOP
warrantMIMPPNOPOb
wartMHSPPZPPPN
wartaalNK\PPNOPOO
wartsMYMPPPOPPO
wasF|OCE^AXDL
was #1NGXPOTPPPP
was #2KMYOPSNPOP
was #2.OYMPPPLPPP
was #3P;SPOZYPPP
was aNo:PPNMOOO
was anOVNPPPOPPO
was atPKUPPPPPPP
was chattingPC^PPPPPPP
was doingPULPPPPPPP
was fineO9gPPROPPR
was forPORPPPPPPP
was fromOQRPPOOPPP
was haemolysedPROPPPOPPP
was inQTUPOFPQQO
was itTNOPPPPPPP
was justL_GPOOPPPP
was myPPRPPOPPPP
was onQLRPONOPTP
was onlyNWKPPPRPPO
was openPYHPPPOPPP
was soPSNPPPPPPP
was talkingNLYPPOPPPP
was that^EMPPOSOPP
was theI]UOONONMP
was toastPROPPPPPPP
was toldPLSPPROPPQ
was underPTNPPOPPPP
washQSPPQNNPNO
washedO^EPPQOPOP
washerPUMPPPPPOP
washesRPPPOPPPPP
washingQULPPOOPPP
washoutIOPO[PPOPP
washroomPORPPPPPPP
wasn'tXLNPPPPPPP
wasntOJZPPOPPPP
waspQMTPPSMPPP
waspsPTMPPPPPPP
wasserPSOPPPOPPP
wasserschadenOYIPPPPPPP
wastePROKOOPYOO
wastedOMOPPPUPPP
wastingOOOPPPSPPP
watMBEONV\_NO
watchOWJMVRTNJO
watch ?VNOPPONPPP
watch saysPQLPPTOPPP
watchedTXHPPONPPP
watchfulSOPPPPPPPP
watchful waitingSOPPPPPPPP
watchingQdBPPNMPPP
watching theOYHPPPPPPP
watchmanNNUPPQPPOP
wateraVZKMNFMIM
water $TRNPPNNPPP
water immersionRPOPPPPPPP
water tabletKUMPPTPPPP
water'sPE[PPPPPPP
watersOPUPPONPPP
waters goneRNPPPPPPPP
waters wentQQNPPPOPPP
waterworksNORPPRPPPP
wateryPIPPPPYPPP
waveOGZJOO\ONO
wave onPMVPPPNPPP
waved atOSOPPPPPPP
wavesITLONLdPLO
wavingOMVPPPOPPP
waxMBTPMOUZSO
wayNS\UPFQNKN
way $NZOOQLNOOP
way toQROPPPOPPP
waysRROPPPOPPO
wbcGIZOPOZNOO
wbc #2IPPPPPZOPP
wbctOSQPPPMPPP
wcPJYPPPNPPP
wccNNKOPP[PPP
wdPSNPPPPPPP
weURU?AJ4]i`
we allPPMPPPPPTP
we allowedMLPPPPPPOY
we areONXPPTOOLN
we callOKQPPPPPZK
we canLOSPPWPPOM
we doISYPPOPOPN
we gavePWPPOOPNOO
we getL[NPPMPPPP
we giveNQQPPOOPRP
we goPJPPP\PPMO
we got`WGNMMOOKO
we hadPSPPPNPPPP
we havec_]MOFJJ<O
we holdZKJPPNOOI\
we justURMPPOOPOO
we keepMWMPPOOPPR
we knowSTPOOOPPLP
we lostONNPPUPPPP
we needDQQPPSPNUU
we orderOYOPPPPPJO
we putQKSPPPOPRP
we ringNNOPPPPPXN
we sendMJOPPPPPZP
we startQNSOPPOORP
we still[VOPPNPPCO
we stockLNPPPPPPWP
we stopYONPPMOPOO
we takeMTOPPOPOTO
we useLIOPPOPTZP
we waitSNNPPQPPRP
we wereQNRPPPPPPP
we'dSSKPOPPPPP
we'llOTNOPPPPPP
we'reRJ]NOMOPNO
we're allPRNPPPPPPP
we're outM[KOPPPPOP
we'veOOUPPOOPPP
we've gotPJWPPPPPPP
weakMO\OOLQOOO
weak sinceRPWPPPHPPP
weakerQNRPOPPPPP
weaklyPNRPPPPPPP
weaknessLOQPOOVPPP
weanRLPNPVPPPP
weanedLaFPPONPPP
weaned toM]GPPOOPPP
weaningUOOOORNPPP
wearWODPPMNO]N
wearingRTLPPPNPPP
wearsPSNPPPOPPP
weatherLTLPPUOPPP
webTNPPPPPOOP
weberPHIPPPaPPP
weber toPHIPPPaPPP
webinarPROPPOPOPP
websPKPPPOWPOP
wedM[LPPOOOOP
wed $NTOPPPOOPP
weddingLQNPPXOPPO
wedgeRVOPPPOPKO
wedgedPRNPPPPPPP
wednesdayOVOPPNPOPP
wednesdaysNUPPPPPPOP
wedsORMPPOOPTP
weds $OLOPPPPPVP
weeKSWOOHXOON
wee manQLMPPPVPPP
weedMOOPPWPPPP
weedkillerPLXPNNPPPP
weeingPTOPOOPPPP
weekMQCLW]HVSN
week #1NPOPPOTPPP
week #2SRMOPOPPPP
week $?QISWPX]JO
week ?URPPPNLPPP
week andNGLPP_OPQP
week doesWMPPPONOPP
week ofWMPPQOMPOP
week old[FYQQMHOPP
week orUMPOPMHOZP
week'sOVNPPNPPPP
weekendM^OOPMNOLQ
weekend $ONOPPNPPUR
weekend ?M`OPPNOPGP
weekendsNINOPLOObO
weekends $OSNPPMPOTP
weekerLMVQWIRPPP
weekersVMPOOPPPPP
weeklyWMJ]LJOKNV
weeksZDKX[ZKKHM
weeks #2MOOOPPWPPP
weeks $IGH_ZPTNNO
weeks ?SPPOSMOPPP
weeks afteraUJNOFROOM
weeks agoNNNPNRWPPP
weeks andEHVQO_MPPP
weeks backJLNPPUWPPP
weeks bpLTQPOPPPPP
weeks inTLRPOPNPPP
weeks isWPPLPOOPPP
weeks ofRSMMMSQPPP
weeks oldPPRPPMQPPP
weeks orXONPPNMPPP
weeks pregnant\MWOHLNPPP
weepyPMPPPVNPPP
weerMbFPPOOPOO
wegJ=iNPOWONO
weg $OKWPPPOPPP
wegovyJOPPPOPRXP
weighOVOPPNNPPP
weighsNSMXPMOPPP
weightUP@\JYQONO
weight gainYPPJOPOPPP
weight lossROONPLWPPP
weightsORPPPQOPPP
weirPGYPPPPPPP
weirdONOPPNUPPP
weissOQRPPOOPPP
wekenSHSOPYLPOO
welPORPPPPPPP
welcheQOOPPOOSPP
welchemONNPPWOPPP
welcomeNYMPPOPPNP
welcome $OSOPPPPPPP
welfarePKUPPPPPPP
welkeOJNPPPO\OP
wellUX2LJJ}MII
well #1VONPPOMPPP
well #2PRNPPPPPPP
well $I^=ONQ_OOO
well ?SPPPPPNPPP
well andTOPPPLTPOP
well as^JPPPOOOOL
well doesPPOPPORPPP
well donePRPPPPPPPP
well inO\OPOPGPPP
well noOQNPPOSPPP
well onPOPPPPRPPP
well thePROPPPPPPP
well whatPNPPPPSPPP
welliesOROPPPOPPP
wellingPMWPPPMPPP
wellnessOXOPPONQMP
wellsPMTPPONOTP
welshPMSPPPPPPP
wenigerWONONOOPPP
wennLPNPQNOPYO
went?deGFROMKQ
went backOJYPPOOPPP
went finePTNOPPPPPP
went forPLOPPNXPPP
went greatPSNPPPPPPP
went greyPMTPPPPPPP
went homeOTOPPOOPPP
went inPPZMNONPNP
went offPSNPPPPPPP
went onRNOPMVNPPP
went outPNTPPOPPPP
went quietPIXPPPPPPP
went toM^IPPOOPOO
went upPSNPPPPPPP
went wellO^KPPKNPPP
weptMXMPPPPPPO
werHYFOOMLOYX
werdenOMMPPPOPPZ
wereMcQPONLOJM
werktPNSPPPPPPP
wernickeUNNQPOPPPP
wespePKWPPOPPPP
westNJVOPOVPPP
wetOYPOPNEPYN
wet andOVNPPNPPPO
wet floorPUDPPPPPYP
wettingP?OPPdOPPP
whatP-LfKKg\PI
what $EUTULMTORO
what ?PPTOPPNPPP
what aLvINPIAOOO
what amKOLPPN]PPO
what areP@LOPJUPW_
what canGdQONQHORM
what codePOPPPPPSOP
what did[RMOPPJONP
what doiU^PPLOW(J
what doesDSONMKfMNR
what doseJORYNPNPPP
what elsePOPPPOSPPP
what happensTNPNUONOPP
what has]NLOPJTOMP
what have]OPOONOOKN
what hePPRPPNPPPO
what helpsQIOOP_IOPP
what iLS[PPMMNPN
what isO>HWKLaFeQ
what mgOPPRPPPPPP
what nextKIWMOQYPPP
what nowMQNNPRQONW
what percentSNORPPOPPP
what rateJPOXPPOPPP
what share\MMPOONPOP
what shouldDOQSVGP]OO
what strengthMPPVPOOPOP
what theQTMPPPOPPP
what thisPOOPPPTPOP
what timeBfOPOMEM\N
what toPQSOPVFTNO
what wasPJUPPPRPPP
what weQMWOPNOPPO
what wouldJFMSPYZOOP
what'sR?5VMOjPZT
what's ourOOPPPPOOUO
what's thatPRNPPPSPOP
what's theP:D\NIXT`S
what's yourOTQPPPNPOP
whateverQUSOOMNPOP
whatsO=ZTJMZOVP
whats nextMNZPNPMPPP
whats ourONPPPPPNWO
whats theSMNTNOSMRP
whatsappJQPOPNONKa
whatsoeverPSNPPPPPPP
wheelN\QPPHOOOP
wheelchairNWSOPOOTHO
wheelchairsOTNPPPPPOP
wheelsN\HPPPOPPP
wheezeQNXNMMRPOP
wheezesIOOOPRYPPP
wheezingNH^PPOOPPP
wheezing andPLTPPPPPPP
wheezyPZKPPONPPP
whenZE;dOZCXMQ
when $BFLmRPOOOP
when ?ONQOPPOPPU
when aIOPPONPNP]
when can_CMNOZNPRJ
when doW_OKNPOODO
when doesI`OOPQNSIO
when heQQFOPK`PPP
when iEL_NOVJWON
when is]GMPPNOOUO
when it'sORNPPQPPPP
when noQOPQOPPPOR
when sheRWJPNQPPPO
when someoneOPPPPOPPRP
when theRXPNOJOORO
when theyGOWPPNPNXP
when toWLOTLQPPNO
when uOUQOPNOPPP
when weQIZOPNPPPP
when youOWQOPNNPOO
when'sOKLPPRPPZN
wheneverN[HPPQRPON
whereV3iMNJQM_M
where $NC[OPOMO\O
where ?NM]PPPOPKP
where areOJNPPPPP[N
where didP[OPPNPPIO
where doLTJPPQOSNT
where isNG]PPOTONN
where theQGOPPO[PPP
where'sN=YOPOUOYO
where's ourPONPPPPPSP
where's theO:ZPPOUO[P
wheresOGPPPOPP\O
whetherfEJOMNNPLX
whether thePPPPOOPPPS
whichP-CQJQZjgJ
which ?PPRPPPOPPP
which boxKMOPPPO^KP
which codeNOPPPPPXKP
which cptNPPPPPPUNP
which cupboardONOPPOPPVP
which formPWPPPPPHSP
which getsTNPPPNPPPP
which hasRPPPPPPPPP
which hospitalLUXPPPOOJP
which icdOPPPPPPRPP
which isQ_NONINNPO
which modifierOMPPPOPVOP
which numberNNSPPOPPSO
which ofTMQNRMOOQR
which oneVSLOHPQIVT
which operationJOPPPUPNUP
which papersXJOPPOOOPR
which patientsRPPPPPPPNP
which poemsUROPPPNPNP
which roomOHOPPOPP\P
which studiesRPPPPPPPOP
which tabletTVOPPQOOIP
which testZPPPPOQNHP
which trialLXPPPPPOGW
which trialsOPPPPPPPRP
which worksSQOOPOOOPP
whiffOYKPPNOPPP
whileSRWMYIKNEW
while breastfeeding[POOIPPPPP
while iOQTPPONPPO
while onKNOOZOPPPP
while wePMVPPPNPPP
whiplashUNOPPPOOPP
whipplePZLPPNMPPP
whisperPOSPPPNPPP
whisperingPMUPPPOPPP
whistlingOROPPPPPPP
whitbyMVPOPOPPOP
whiteKI]MNQbHLL
white $PORPPPPPPP
white andNSYOONKPPP
white asPMUPPOPPPP
white coatRWJPPOOPPP
white thenSNIPPRTPPP
whiteboardN`LPPPOMKO
whiteoutKMZPPPOPPP
whoV1NGP82Zzv
who $FSOPOOOP^N
who approvesOLPPPPPPVO
who ateP\NPPPPMJP
who cameQWLPPOPPNO
who canIFrMOLOMBZ
who coversPGPPPPPPZO
who decidesKKNPPPPOSZ
who doIJWNOWOKeC
who doesMFXPPUPNSO
who elseNQWPPPPPJO
who faintedPVLPPPPPOP
who getsYLQOQOOPKQ
who gotQSNPPOPPPO
who hadMLOPOPPP[N
who hasVLbOMKOOGR
who haveRORPPPPPOP
who holdsPCOPPPPO_P
who isNIPOOPNM]Q
who leftP^HPPPPPKO
who madeOZPPPPPPJO
who needs]JOTPNLPLO
who neverTNPPPPPPPP
who orderedNOPPPPPOUO
who satOLTPPPPROP
who saysNOOPQPPPOT
who signsM8OPPOOXfP
who takePSPPPPPPMP
who takesPJTPQOOPSO
who tookQWQOPPPPJP
who wantsJZOPSMPPLQ
who wasPOTPPOPPPO
who willWKPPPPPPPO
who'dPRNPPPPPQO
who'sHOYKRNMPVR
who's gotPUPPPOPPLP
who's onPbMPPPPPBP
who's theO6OPPPOOoO
whoeverLjGPPMMPLO
whoever borrowedOROPPPPPPP
whoever hasOUOPPOPPNP
whoever tookPTMPPOPPPP
whoever'sPC]PPPPPPP
wholeT^RRMQLKHL
whole bloodXNMPPPLPRP
whole bottleOKZPPMPPPP
whole boxPJWPPOPPPP
whole familyKD\PPOXPOO
whole nightPJMPPZOPPP
whole teamPUFVPPPPPP
whole unitPYKPPPOMPP
whomN7MOOROMyI
whoopingXOPPPJPPPP
whooping coughXOPPPJPPPP
whosL>LORPOPjO
whoseKSDOSLJPTb
whyN7NIH^l]JL
why $MGBLHNpZNO
wiPZIPPPNPPP
wichUOPPPPOPNP
widalNTNPPPPPPP
wideHKeFNYRONN
wide $PLUPPPOPPP
wide asPJXOPPPPPP
wide complexesPNUPPPMPPP
wide openPXKOPPPPOP
wide qrsOMYLPPOPOP
widenedMOOPPPWPPP
widerPMOPPOVPPP
widowNMUPPMTPPP
wieZO>RNJJN`W
wiederKjBOPOMOOO
wievielKLL`NOOPPP
wifeJSZOONKNE_
wife $OZJPPNPPPP
wife hasQKVPPOPPOP
wife isOHePPDOPPQ
wife saysPXDPPLRPPV
wife'sNBZPP[MPPO
wifesPOSPPOPPPP
wifiLaGPONOORO
wifi $NTPPPOPPPP
wifi isOSPPPPPPNP
wigglePNRPPPOPPP
wigglesPWIPPPPPPP
wigglingPSNPPPOPPP
wijJKGPPONOiO
wilOH[PPPOPOP
wildOSPQPONPPP
willPLFLYTKOWT
will a]KNPPLPPPP
will beLcIPPNOOON
will comeOROPPPPPPP
will doK_SPOLOOLO
will itTEOPP\MPPP
will killPVPPPJPPPP
will notSPPPPNPPPP
will theXNPPMPPPPN
winQRNPPPPPPP
winchPNSPPPPPPP
windOPKPPTSPPO
windowTOURNMNOON
window $[HPOPOPPPP
window onPMPTPPPPPP
window openPE\PPPPPPP
windowsPPRPPPPPPP
wineOMPNQWOPPO
wingNPPPPPSPPP
winningPVLPPPOPPP
winsMUPPPPPOKU
winterUOKNNYROJO
wipeOSMORPPPPP
wipedMXMOPRPPOO
wipesQWJPPPOPPP
wipingOWOPPNMPPP
wirMNRPPNNPXO
wirdLDaOPVMOOO
wireOI]PPOOQMO
wire outPNSPPPPPPP
wiresOUPPPOMPPP
wirrONUPPNPPPP
wisdomQNQOPSOPPP
wiseNPPPRMPPPS
wise $NPPPRMPPPS
wiselyORPPPPPPPP
wishPWJPPPPPPP
wishfulWMPPPMPPPP
witPJXPPOPPPP
withMTIMiFYQT<
with #1QVOPMNNQPP
with #2PNTPPPOPPP
with ?RORQNNOPPP
with a[IaUDIPKVG
with acuteRPPPPPPPOP
with afPRPPPPPPPP
with allPKWPPOOPPP
with alzheimer'sRPOPPPPPPP
with anOQN\HOPPPQ
with anginaWPPRHPPPPP
with apixabanLPPORSPPPP
with asthmaQOOPGRYPPP
with bloodPKKPP]OPPP
with bothPJYPPPPPOP
with bronchiolitisOPRPPPPPPP
with chestLPSPPONPTP
with clopidogrelRPPPNPPPPP
with covidOMPPOPNOWP
with croupQORPPPOPPP
with dementiaQNSPPOPPPP
with egfrOOPWKPPPPP
with everyOQMPPOTPPP
with feverZNQKNPOOPP
with fluQTNPOPOPPP
with goutTNOORROOPO
with headacheQNRPPPOPPP
with heartRPPPPOPPPP
with herRKPPLWNPQQ
with himPRSPPNOPPN
with hisMOUTPLOPPR
with itTFOQRPMPWP
with legRKUPPPOPPP
with longLPPPUPPPPP
with lowPSOPPNPPPP
with meN\WLLMOOLO
with mildQUNPPONPPP
with mumMULPNWNPPP
with myQGZPJWOPOO
with newSQONPPPPPP
with noZPKOOONONS
with normalRNPNNOXOOP
with oneSPTPOMNPPP
with ourPQOPPPPORO
with pneumoniaCJOUMWZQPP
with severeONUPPPOPPP
with simvastatinXOPNLOPPPP
with sisterPVLPPPPOPP
with teaOVMPNPPPPP
with thatLTNPQTNPPO
with theF^TR[IHPCV
with themPMPPPSPPPP
with thisONNPTRPPPP
with threePOPSPPOPOP
with twoNTPMPOOTPP
with usOMMPOPOOZP
with warfarinMOPNWOPPPP
with whatPSQPPNOPPP
withdrawPPPPPPPPOR
withdrawalXNPSJOQONP
withdrawal $OOPUNPPPPP
withdrawnQMTOPPPPPP
withinbKMNPNDSOS
within #1aELOPPLSPP
within #2ORMOPPOPPT
within theMYPPPPKPPP
withoutTJFRKIJaP[
without aQJROONOSUO
without askingNMOPOOPOQY
without heartROPOPPPPPP
without symptomsPOPPPPSPOP
witnessWPKPPPOOPP
witnessedOE`OPPOONR
wivesMUOOSOPOOO
wkQJJMWJ\TNN
wk $PSPPPPNPPP
wk ?RPPPPPOPPP
wk afterOPLPPQTPPP
wk oldSORPMNRPPP
wkndPSNPPPOPPP
wksZOOGaZ>LON
wks $dIL@WMUOPP
wks agoIRMPXNRPPP
wks oldOYKPVOHPPP
woOGQOPPOP\P
wocheNTIPPWOOPP
wochenOLOPPVSOPP
wochenendeMLNPPOOPZP
woke[XJPOKJPPP
woke upXTIPONNPPP
wokenLVPOPPPOPP
womanV?^UWJLNNO
woman #2ROMPPNSPPP
woman $MRNVOPOOPP
woman inPIXPPPPPPP
woman ofNPOPUPOPPP
woman withTPQNOOPPPP
woman'sSPNPPOPPPP
wombPSNPPPPPPP
womenYILXNLOOQQ
women $XLOOOPPPPP
wonLiAPPOOPMO
won theOXJPPPPPOP
won'tIGPNJgOMNU
won't wakeOVOPPMOPPP
wonderfulPSNPPPPPPP
wonderingROPPPPPPPP
wondersPUPPPKPPPP
wonkyNVNPPPPPPP
wontHMhOOOHOJU
wont comePRNPPPPPPP
wont letPNQPPPPPNT
wont openPTMPPPPPPP
wont readPORPPPOPPP
wont stopNSNPPOPPPR
wont swallowPNTPPOOPPP
wont takeMPWPPMPPPP
wont wakePMWPPMOPPP
woodONXPPNNPPP
woodenMUQPPPNPPO
woodsPOTPPNPPOP
woolMPOPPPTPPP
woozyPLQPPWMPPP
wordINROOKTSQU
word $OTOPPOPPPO
wordingDGOLOOOnON
wordsJO]PPKJUPP
wordtOJ\PPOOPOP
woreOOOSPPPPPP
workOIOLTZOSKT
work $_IINNZOONN
work ?RJPPPVOPPP
work andPQQPPNPPPP
work forQNOOPQPONU
workedMVFONZKWON
workerPOWOPLNOSO
workersUKPPPNPUNP
workingHhOOPHINTN
working $OLWPPOPPPP
workmanOROPPPPPPP
workroomPROPPPPPPP
worksS^KMNQLNNP
works $LXONPROPOP
works ?WPNPPLOPPP
works betterSPPPPOOPPP
workshopPVOPPPPLPP
workupPOOPPOSQPP
worldQTNPPMPPPP
wormsQFLPPN`PPP
worn\KVPPKJPOP
worn kneesUOPPPPMPPP
worn outTPPPPQMPOP
worriedNGNPR^PPOO
worriesPSNPPPPPPP
worryONKOUVOPPO
worry $POKPPVPPPP
worry ?NPPORORPPP
worry aboutNOPPSQPPPP
worryingPOOPPRPPPP
worseNOTOMLZPON
worse $PQ\PPMERPP
worse ?WPOPPONOPP
worse thanLWOPPQOPPO
worsenUMPPOPPPPP
worstNLUOZKMPPP
worst headacheQNUPPNNPPP
wortMONPYNPPPP
worthMWEKKjKSLM
worth aPNOPPSPPPP
worth it\cLMLKMHOO
worth theSOPPPOPPPP
worthwhileWNPPPOPNOP
wouldQAAOX[^LVK
would aYNNPONOPOP
would beM]QSPBPPPP
would doOTJPPOTPPP
would haveOVNPPOPPOP
would itNNPPPUPPPP
would likeRUMOPNNPPP
would youK1FRTd\O[N
woundLVUPNNLSNP
wound $LRTPPOOPPP
woundedPSOPPNPPPP
woundsVIOPPOOLTU
wowP[LPPPMPMP
wow $PYNPPPMPMP
wpwNXRPOPIPPP
wrPORPPPPPPP
wrapOSOPPONPRP
wreckedPLNPPVPPPP
wreckingQKPPOUPPPP
wristNFRUOS^NLL
wrist $OKQUPOXNMM
wristbandPROPPPPPPP
wristsPKRPPSPPPP
writeLQIUPMNTPV
write theORNPPPPRPP
writingMJMQP[QPPP
writtenNUUMPGNXPN
wrongLRbKLDKLL`
wrong $PTOPPNPPPP
wrong bagPHYPPPPPPP
wrong bloodOXLPPPNPPP
wrong chatPVLPPOPPPP
wrong groupOROPPPPPPP
wrong ptPNOOPPOPPV
wrong sizePROPPPPPPP
wrong syringePD]PPPPPPP
wrong wayPMSPPPPPPP
wrong withPNNPQOSPPR
wroteLV\PQNMPKK
wtLLK^OPQOPP
wtfPKUPPPPPPP
wurgtPIXPPPPPPP
wurstPTMPPPPPPP
wwQNPPPPPPRP
xYM^HIHNTB^
x #1NdLTMLMLNO
x #2IZYONNHSOO
x ray^GLPOPVPMK
x raysPGPPPPPPIa
xareltoRMNTOSOONP
xlPRPPPPOPPP
xmasOXHOPMOPVO
xrLXKVONNPPP
xrayLRMPOPSNVN
yT3nNZHUKJQ
y aKPRVONRPON
y ahoraPLUPPPPPPP
y elPTNPPOPPPP
y estaPJWPPPPPPP
y laOQSPPOPPPP
y noP>cPPTJOOS
y oNXOPPOMPPP
y seOLSPPOPPOU
y siteMOHM_PPPPP
y vsSOPPPPNPPP
y'allNTMPPQPPPP
yaKY]NONKNNM
ya noOH^PPOMPPO
yaarPROPPPPPPP
yallPSMPPPPPPP
yardONVPPOOPOP
yawningPKUPPPPPPP
yayKQMPP[NPOO
yay $L[MPPOOPPP
ydayOOPPPSPPPP
yeahKXNPPPPPPP
yeardHOUHPFMMZ
year #1ORPPPPPPPP
year $\]LNPEFORQ
year ?VOPPPOMPPP
year afterVNPNOOOPPP
year andQIRPPUPPPP
year canQNPPOSPPPP
year forNPPPPSPPPP
year ofNMMPPYOPPP
year old`AX_L:MOOX
yearlyXQPOPMMPOO
yearsVRDPUVVLJO
years $T^LJNPNOOO
years agoHYJOXHYPPO
years andWOOPOMPPPO
years inQSPPPNPPPP
years nowMOPPQSPPPP
years ofSOPOPPOPPP
years on`NMNOLNPPO
yellingPVJPPPPPPP
yellowKMVMZONMSO
yellow $PHUPPUPPOP
yellow feverKKON[OPOTP
yepJXNPPPPPPP
yerPJWPPPPPPP
yesGXFN^EKOPa
yes $OSMPPPPORO
yes orLNON_OMOPO
yes toOQOPPHPPOZ
yestPSMPPRPPOP
yesterdayTJJPUWROLM
yesterday $KJ[PPSOPNP
yesterday andRZDPROOPPP
yesterdaysPRPPPPPPPO
yetLNQNPROOYN
yet $LOLOPOSP[P
yeuxOMWPPPOOPP
yielddLNOOMKOOO
yield $YOOOOONOOO
yoKHLbNLQLM[
yo #2N\LQOPKPPP
yo $MIOZPOSPOO
yo onRPPPPOPPPP
yo wOONOROSPPQ
yo withRNOTOOOPPP
yogaSQOPPROPNO
yoghurtNWOPPOPPOP
yoghurtsOSNPPPPPPP
yogurtPUOPPLPPPP
youBxSLWZYH:;
you $PRNNO]OJNO
you aMVTOPOMONP
you allP7jPPQPPPP
you arePUQPPKPPPP
you atPROPPPPPPP
you callOMMPPNZPPP
you canOPTPPOOOOP
you couldNZLPPONPPP
you doK`LNN[GNMN
you everMWPPPOOPOP
you forPGZPPPPPPP
you getObMPPNNPHO
you giveNNNQXOPPPO
you haveNNVPPKPSQP
you hearN^OPOHOPPN
you inQNUOPPNPPP
you knowOQKPPPNNZP
you likePLNPPYOPPP
you lookOOSPPOQPOP
you onJ[RPPPOOKO
you putMQMPPMURPP
you sendNRMOPUOPPP
you startOPPRPPPPPP
you stopVMPPOPPPPP
you tellVLPPPOPPOO
you thinkOKOPPRVPOP
you toPRQPPNPPOP
you wantPSPPPOPPOP
you werePMTPPPOPPP
you'dPPNPPPSPPP
you'llOQPPRPPPPP
you'reO^LMPQOPMN
you'vePYHPPPPPPP
youngVBLOQLbOPP
young manLOPPPLZPPP
your>hKNNdKMJL
your ownPSNPPQPPOP
yourePLUPPPPPPP
yoursOLXPPPPPPP
yourselfPNQPPPPPPR
yourselvesPULPPPPPPP
yourselves $PTMPPPPPPP
youvePMSPPPPPPP
yr\IHTIURRNO
yr $cFMNONMTOO
yr oldEZNZKKTOPO
yrsJiHMLYGMNQ
yrs $cJLOONLOPP
yrs ?RPPPOPPPPP
yrs agoOPLPQTOPPQ
zFNHMMOIyJO
z #2NOMOPPNZPP
z codeNOPPPPPWLP
z pakSOPOOPPPPP
zakPLVPPPOPPP
zaktPNTPPPPPPP
zaterdagNYNPPPNPPO
zeMCgOPNMPOO
zeccaPLJPPP[PPP
zegtOLWPPOPPPP
zegt datONTPPPPPPP
zehnOSOPPPPPPP
zepboundNNOOPROTPP
zeroKNYNORROPO
zero $QPSOPNPPPP
zetMMLPPON_NO
zietNNUPPPOPPP
zigzagOJMPPQZPPP
zigzagsPNOPPRQPPP
zijPJWPPPPPOP
zijnMGRPPNUON[
zimmerPOTPPPOPPP
zincUOORONOOOP
zinc forROPTONPPOP
zioOMVPPPOPPP
zipOORPPPPPPP
zitJVVPPNOOOO
zithromaxRPPPNPPPPP
zittertPNUPPOPPPO
znM@iOPONPOO
zoNTLPPTPPPP
zofranQRMNSSOPNP
zoledronatePPPSPPPPPP
zoledronicMPOUPPPPPP
zoledronic acidMPOUPPPPPP
zoloftOOPPZIPPPP
zolpidemSOPOROPPPO
zondagOUMPPPPPPP
zonderNPPPPOOOOV
zoneNOIPPNWPUO
zoomM^IPPNOPOP
zopicloneOMNNPXMPPR
zostavaxLPPPOPPPVP
zosterQOPPROPPPP
zoster vaccinePPPPRPPPPP
zosynOOPRQPPPPP
zuNPTNTSMOOO
zuckerPIXPPPOPPP
zuerstSPOPPPOPPP
zugangONVNOPPPPP
zuhausePORPPPPPPP
zumUHLPP\MPOP
zungePNTPPOPPPP
zuranolone[NOKNPOPPP
zusammenMYLPPOPPPP
zuurstofTOOPPPPPPP
zwangerNKPOPYNPPP
zweetOKXOPPPPPP
zweiMLPOP]NPOO
zweimalPOTOPOOPPP
zweitenPUNPPPNPPP
zwillingeTOOPPOPPPP
zyprexaOPOSQOOPPP
~'aiPNSPPQOPPO
~'amOMQRPPQPRP
~'arrOROPQPPPPP
~'asQOPPPPPPRP
~'d_OWLPPPPPOP
~'enQNQQPPPOPP
~'esNPMPPRRPRO
~'estNPNPPQRPRP
~'llPRRPPOPPNP
~'ll_PRRPPOPPNP
~'rePSQOPOPPOO
~'re_PSQOPOPPOO
~'s_@Q\MOaLLQN
~'t_PLVQNPRONP
~'veOORPPROPOO
~'ve_OORPPROPOO
~_abQKPNQPQRRP
~_abbPQNPPPPPQP
~_abdOLSPPOQRPP
~_ablRSOPPPOPPO
~_aboPNOOQPPRPQ
~_abrNPQPPQPOPQ
~_absROOPQPQPPO
~_acZMQONQNQON
~_aceSPPOPPPPPP
~_achONPPPRQPPP
~_aciPORSPOOPOO
~_actQROPOOPPPO
~_acuUNOOOQOQOP
~_adUJTTMOJQOS
~_addPOSQOPPPPP
~_adePMTPQOOPPP
~_adhRNOPPRPPPP
~_adjPPORPPOPPP
~_admORNOOOORRQ
~_aduROOTOOOOOP
~_advQNQOOQOPOR
~_afUKLPOQTMSP
~_afePOPPPOSPPP
~_affPOPPPPRPPP
~_aftPPNQPQSNPP
~_agNOTOORNNPS
~_agaPRQOOSOPNP
~_ageQOQPPOPPPR
~_agoPNUOPQOPPP
~_agrORLPPOQPRQ
~_aguOORPPRPPPP
~_ahoPORPPPPPPP
~_aiSNQOPSNNQP
~_airRPPPPOOPQP
~_alRPKPYKQOOO
~_alaPQQQPNNPRO
~_albQNPRPPPPOP
~_alcOPNPRQRPOP
~_aleOPPPOPSPPP
~_algRQOPPPOPOP
~_aliOPSPPOOPPP
~_allLONPUONOTQ
~_almPSOPPPPPPP
~_aloQMQOPORPPP
~_alrPNPPSPPPOP
~_altTPNOPNPQOP
~_alwORMPPRQPOP
~_alzRPPPPOPPPP
~_amRRQSQMNPNO
~_ambRRPOPONPPO
~_amiPNQSQOOPPP
~_amoRQNQOOOPOP
~_ampOOQRPOPPOP
~_anPJRPNVSMPO
~_anaORRORNNPPP
~_ancPOOPPPRPPP
~_andPPOQPROPQO
~_aneOLRPPOSPRO
~_angQQQPNPQPOP
~_aniONPPPPTPPP
~_ankQNNOPSQRPP
~_annOPPPPQRNPP
~_anoRQOPPPOOOQ
~_ansPOSPPOOPOQ
~_antSMNQPROORO
~_anyQTPPPQMOMQ
~_aorPORPPPPPPP
~_apPNTLNSNQTN
~_apeQORPPPOPPP
~_apnPMUOPPOPPP
~_appNPLNOSQQVO
~_aqRNOPPOOPTO
~_aquRNOPPOOPTO
~_arRUUOPMOOLM
~_arcOPRPPPPPPP
~_ardRNPPPPPPPP
~_areOLTPPORPPP
~_armMQRPQOQPOP
~_arrSRRONQMQOO
~_artPSNPQOPOPO
~_asTMRNONROMS
~_asaPSNPPPOPPP
~_ascNQPPPPSPPP
~_askPQMOPQOPPR
~_aspTMPPPPPPOP
~_assRMPPPOPOQT
~_astPPROQQPPOO
~_asyOPRPPPPPPP
~_atQLRQPNSQNQ
~_atoOOOPQQPRPP
~_attROPPOMROOQ
~_auOJSLNPQUTP
~_audNSMPOOQRRP
~_aufPNRPPPRPPP
~_augPOSOOQOPPP
~_aunOOPPPSPPPP
~_aurROPPPQPPPP
~_ausPORPQOPPPP
~_autPMPNONPTRR
~_avOPPNSOOORQ
~_avaQOQPPPOORP
~_aviOQOPPPPPQR
~_avoOOOPSPPPPP
~_awQRQOOPSONO
~_awaQRPOOPSONO
~_ayPQNPPQPPQP
~_aziRPPPOPPPPP
~_baXNWLNRLNPL
~_babRORQPQOOMO
~_bacTQPMNSOOON
~_badPQOPPPPRPP
~_bagORQPPOPPPP
~_baiPRPPPPOPPP
~_bajQMRPPRPPPP
~_bakOTNPPOQPPP
~_balQPROPPOQNO
~_banNPMRRNQPTO
~_barPMROPSPOQP
~_basTMPPPOQPPP
~_batOUSOOPNOOP
~_beZQSQMVINLL
~_beaNTNOPSOPOO
~_bebQNQPPPOPPP
~_becPOTPPPOPPP
~_bedQSNOPONPRP
~_beePTPOPSMONO
~_befQOMQQQPPQN
~_begOOQRPOPPPP
~_behQROPPOPPPP
~_beiPOSQPOOPOP
~_belPNRNORPOQQ
~_benRMQQOQPROO
~_besSUKPPQOONP
~_betTNOQOOSOOO
~_bevOPPPPPPPRP
~_bewPMTPPOPPPP
~_biMULMNPUWJP
~_bikPROPPPPPPP
~_bilLMOOPPTYNO
~_binPTNPPOOPOQ
~_bioQROOPPOQOP
~_bipQNROOOQOQQ
~_birPSNOPQPOOQ
~_bisOSNPQQOOOP
~_blNOZNOLXKPN
~_blaMKROPNYNQP
~_blePSRQNMQPPO
~_bloPPSOQQMNQP
~_bluQPUOOPQONO
~_boOUWPLMRJQO
~_boaOSQPPOOONQ
~_bocPPRPPOPPPP
~_bodNNRPRORPPP
~_boiPPRPPOQPPP
~_bolPOPUOPQOOO
~_bomOOPPPQPNTP
~_bonPNOPPQRPOP
~_booQTKONSOOSO
~_borNSNOQQQPPO
~_bosOSOPPPPPPP
~_botOPSONQOQPP
~_bouQROPPNOPPQ
~_bowSMPOPPRPOP
~_boyOOSPPPPPPP
~_brNVWOONOLON
~_braPRSQONNPPO
~_breLSTNRPMNOR
~_briRRQPOONOQN
~_broOVOPOPOOOO
~_bruPMPOOPWOOO
~_buOUORQOOPNM
~_bubPQNPQPQPPP
~_buiPQQPPOOORP
~_bulNQRPPOQPPP
~_bumQPNQOOQPPP
~_bunPMPPPQOSPP
~_burQPOQOQQPNP
~_butPQROQOPPPP
~_byRQOPPOOPPQ
~_bypRQOPPPOPPP
~_c'NONPPQRPRP
~_c'eNONPPQRPRP
~_caLYQNMJOUPQ
~_cabQRPOPOOPOP
~_cafNUOPPOPPPP
~_caiONSPPPOQOP
~_cakPTOPPPPPOP
~_calOTOQPNPNRP
~_camNRNOOUNQQO
~_canQLZMNMSONQ
~_capONQPPOQPOR
~_carSOPQQOJPQQ
~_casOQNOONORRQ
~_catPMOPQOSORO
~_cauNKPOOPTWNP
~_ceLPNRTNNTSO
~_cefOOQPROPPPP
~_celPNRQQPPOOP
~_cenNSLPPOOQSP
~_cerOPPOPOPTPP
~_cesRNOQQPOQOO
~_cetOPOPPQPPRP
~_chPWPPQIPNVL
~_chaNUQPNOJPSQ
~_cheSSNMQPOMSN
~_chiPMPRPOTNSN
~_chlOOOSQQOPPP
~_choPQSOPMQPOP
~_chrQQMOPORSOP
~_chuOSOOPOOQOP
~_ciRMSNVMONQN
~_ciaPNQPPPPPRP
~_cigRQOPPOPPPP
~_cipPPPORPPPPP
~_citOQOPRPPOQO
~_clLWMORNOUPL
~_claKPOOSOQWMN
~_cleSUMQNOOOQO
~_cliNQQOOTMOSO
~_cloQPRPQLQOPP
~_coQRQLNMNUJW
~_coaPORPPNQPPP
~_cocPOOPQPRPPP
~_codLMPOOOM[RO
~_cofORQPPQPPOO
~_cohSNOPPPQPPP
~_colTPUPNQLPON
~_comMSTPPNORKS
~_conPPKQQRNOPU
~_cooSRMPPRPONP
~_copOROOQPQOOQ
~_corQLTSNNTNPO
~_cosQTNOPOPOOQ
~_cotOORPPPPPPP
~_couNQOMPPQQOS
~_covOOLOOPPQUS
~_cowPMRPPPPPPP
~_cpPRPOPPPQPP
~_cpaPRPOPPPQPP
~_crPMPPNOSQQP
~_craRPROQPNNOP
~_crcROOQPPPPPP
~_crePNMOPRTQPO
~_criQQPOOOLQSQ
~_croMQMQPPRQOQ
~_cruPNSPOORPPP
~_cuNTMRONPPRP
~_cuaPKOUPPOROQ
~_cubOPPPPPOPRP
~_cucOPRPPPPPPP
~_cufPSNPPPOPPP
~_culQROPPONPQP
~_cupNSOOPOPORP
~_curQPOOOPTPNP
~_cusNPQPQPPPOQ
~_cutSOOOPPOPRP
~_cyMLSQPPROQO
~_cyaPORPPPPPPP
~_cycQPNQQPQPPP
~_cylNOSPPPPPQP
~_cysPNOPPPSPPP
~_d'MQPRQPOPOQ
~_d'aNPORQQPPPP
~_daOJHRNYOPPV
~_dadONOPOVOPPP
~_dalOSPQPOPPPP
~_danNSOPQTNPOO
~_darNNROQPQPPR
~_datRNMOONNRRT
~_dauNMNPPTRPPR
~_dayQONROPQQQO
~_deXMOMMOPONU
~_deaSRNOOMNROR
~_debOROPPQPPPP
~_decPULNOMOOOW
~_deeORQPPNPPPP
~_defOOSQQOPOOP
~_degQNQPPRNPPP
~_dejONQPPPSPPQ
~_delURONMNOPRP
~_demSQMOPQNPOQ
~_denMRKOTRNTOO
~_depPMPRNQPPOQ
~_derMPPQPQROQP
~_desPNSQPPQNQN
~_detSNQOPPQPOP
~_devPLOPPSTPOQ
~_dexROQRPPNPPP
~_diQPQOUKVRKM
~_diaRJRQPQPRQN
~_dicLRSOSPOPOO
~_didPORPPPOPPP
~_dieMUNPPRPPOP
~_difQPLOPPTPPP
~_digPORPQOOQPP
~_dilNNQRROQPPP
~_dimRONPPPRPPP
~_dinOTNQQOPPPP
~_dirOOPPQOQORP
~_disSOQOONQSMP
~_ditPNRPPPPPPP
~_divQPQPOQOPNQ
~_dnNQPPPPPPPQ
~_dnaNQPPPPPPPQ
~_doNRNXOMIPTP
~_doaQQOORPPPPP
~_docNQOOOROTOP
~_doeUKMNROPQRR
~_dogOOQPPOPPRP
~_doiOPQPPROPPP
~_dolPNPOQOQOOS
~_domOSKOPPPRRP
~_donNXPNPPNPQN
~_dooNPWOPNNMPR
~_dopQPROOOPPPO
~_dorOROPPPPPPP
~_dosQLN^MNMOQO
~_douPPOQONSOPO
~_dowNSSOPPONPO
~_doxQOPORPOPPP
~_drNNURPLSKPR
~_draOSUOOKOOQR
~_dreNPMPQSOPSO
~_driOPNWNQPNNR
~_droOOTNQOSOPO
~_druRKTOQNSOOQ
~_duNMPROLUQPR
~_durRMQQOOQQPO
~_dusOPRPPPPPPP
~_dutNPOPPOOPQS
~_dyORPOOMPQPR
~_dyiORQPPNPOPR
~_eaSPHPOWROON
~_eacMOPQQRQPQO
~_earTNOOORPPOP
~_easQRNPPPPPPP
~_eatORKPPTRPPO
~_ecPNSQPOOQPO
~_echPOOQQPPRPP
~_eclPORQPOOPPP
~_ecmPORPPPOPQP
~_edPNRPPOQPOP
~_edgPMQPPPRPPP
~_efYKONSPQOON
~_effWKPNPQQPOO
~_egOPOQRPOPPP
~_egfPPOQSOOPPP
~_eiOVPOPMNPPQ
~_eigOSPPPOOPPP
~_einPORPPOOPPQ
~_eitOTNPPOPPPP
~_elRMUQOPPNNO
~_eldROPQPPPPOP
~_elePTQPONPOPO
~_ellQMTPPQOPOO
~_elsOPPPPPQQNP
~_emOTNNOOMQQU
~_emaOTNPPOOPPQ
~_empOPSOOQPOPP
~_enQLRNTPNQMS
~_encOMTQOOQPPO
~_eneOOOPSQOPPP
~_engNTNPPQPPPP
~_enoSNOPQPPPPQ
~_entNOTOPONPNS
~_epRNRNROQQMP
~_epiQRQNRONQMP
~_eqLRNVOOPOOQ
~_equLRNVOOPOOQ
~_erQKVNPOPNRQ
~_errRMROPOOORR
~_eruPOSPPPPPPP
~_esRPPNOOOOVM
~_escONQPPQQQPP
~_essPSNPPPPPPP
~_estORPPPNOOTO
~_etRMROOOQPQP
~_etcPNQPPPQPPP
~_evWOKMPRRMSN
~_evaPPPPPPOPSP
~_evePQNNOTTNPN
~_eviWNNNQNOOPP
~_exRRMQMLSSQP
~_exaQPNOORQQOO
~_excRROPPNNQPP
~_exeQROPPOPPPQ
~_exhOOSPPPPPPP
~_expPROOPNQOQR
~_extONNROOSQRO
~_eyMQSOORROOO
~_eyeMQSOORROOO
~_faUQQOMTLPPN
~_facQOTQPMOPQO
~_faiQSQOPROONO
~_falOPROOOPQPP
~_famQRNOPNPPPR
~_fanOUNPPPPPOP
~_farNOOPPQRROP
~_fasTMPQORNOQO
~_fatPOOPOVOOOO
~_fauPNOPQPPPTP
~_fePNSLURSMNN
~_febRONOPPQPPP
~_feeNQMNQSSOOO
~_felOTRPQLOOPP
~_femOOSPROOQPP
~_fenPMSQQPOPPP
~_ferOMSQPQQOQO
~_fetPPRPPPPPPP
~_fevQPNNQPRPQP
~_fewTOOPPPOPPP
~_fiUPUTIHSOJU
~_fibRPPOOPPPPP
~_fifONRQPOQPPP
~_figOOSQQOPPPP
~_filQMLROMQROV
~_finOVNONRTNNM
~_firPQPQOLNPPT
~_fisSNSOOOQONO
~_fitQMVPONNPPP
~_fivQROPOPOPPO
~_fixRRMQPRNPOO
~_flKLTNSPROVM
~_flaQOROPQNPQO
~_fleOPPOSPPPPP
~_fliNRMOPQQPQP
~_floMOVOOMPNTO
~_fluRKNQQOSQPO
~_flyOQOPPRPPPP
~_foIRQPLRPTQP
~_foaPNRPPQOPPP
~_folQULPPOPPOO
~_fooOPQPOPRPOP
~_forHMQPOQPVTQ
~_fosQOQQNPPPOP
~_fouOSPOPPPOOP
~_frNWPRKONOQQ
~_fraOQNROMPROT
~_freSROROPNOON
~_friKTPPOROOSP
~_froQQRQNPPOOO
~_fruQRNNPQPPPP
~_fuOTSPPNQNON
~_fulPRRPPOOOOP
~_fumONQQPPQPPP
~_funQMQOOPROQO
~_furPROOQPPPPP
~_fusOSNPQOPPPP
~_gaRKXMSROMLP
~_gaiWOMNPORPOP
~_gamOPRPPPPPOP
~_ganPRPQPOPPOP
~_garNOSPORQPOO
~_gasQOUOPONOPO
~_gatONSPPPQPPP
~_gauQOOPPPRPPP
~_gavMPQPRPOOOS
~_geQM[PPRLNKQ
~_geePORPPPPPPP
~_gelPPRPPPOPPP
~_genNROSQOPOOP
~_gerROQPPOPPPP
~_getNNRPPSNPNQ
~_gevROQPPPPPPP
~_ghORNPPQQPOP
~_giNTRQQNLOQP
~_gigOROPPPPPPP
~_givONQRQONPPQ
~_glRNOTOOQQNN
~_glaRORQOOOPPP
~_gloOQMPPRPROP
~_gluQOOROOPPQO
~_goHYSONTQOMP
~_goaRQOPPPOPOP
~_goeNQMPPPSROP
~_goiNQSQPPNOPO
~_golPORPPQPPPP
~_gonMPTOPRPOPO
~_gooPSONOQPONR
~_grQTVQNPQNKM
~_graQMSSPTMNON
~_greNVROONQPNO
~_griOQROPPPPPP
~_groSNQOOORQNP
~_guNOUOONOOQT
~_guaNSNPPOOPPT
~_guiSOPPPOOPRP
~_gulPNRPPPPPPP
~_gunOPRPPOPOPP
~_haORUPPSOLNN
~_habPROPPPPPPP
~_haeNQQQPOQPPP
~_haiOMOPPTQPPP
~_halONTSROPOMN
~_hamPSOPPNPPPP
~_hanLQTOONQPQQ
~_hapPSOOPPPPOP
~_harXJROOROPNP
~_hatNTNPPROPPP
~_hauRPNPPOQPQP
~_havPOOOPRPOPR
~_hcPQPNPPORPP
~_heTWYKJPSJOK
~_he'POTQPNPPOQ
~_heaUPRONQQOMO
~_heiRQNPPPOPPP
~_helORTNNROOPN
~_hemSOQOPOROOP
~_herLRTOOQPNSO
~_heuQSMPPPPPPP
~_hiPNVNPMNOTP
~_hicOQOPPPRPPP
~_hidPPPPPPPPRP
~_hieOOOPPPPPUP
~_higRPROPOOPPP
~_himQRQPPONPPP
~_hinONSPPPQPPP
~_hipRPOPPPOPPQ
~_hitPNRPPPQPPP
~_hivNQRPPPPPOP
~_hoNSMOPNJOXS
~_hoePMOSPQOPPP
~_hojPQOPPPPPRP
~_holOPSORNOOPR
~_homRPROMPNQQR
~_hopPROPPPOPPP
~_horQQNOQNRPOQ
~_hosOPPOOPOQRP
~_houRNPQPOLPUO
~_huOOTOPRNQMR
~_hubONPPPSPPPP
~_hugOPRPPOPPPP
~_humPPQPPPOPOR
~_hunORPPPOQPPP
~_hurRNTPQOOPOO
~_hyTJNRROUONO
~_hydNPPTPPPOPP
~_hypRLOPQOUPOO
~_i'OPRPPQOPPO
~_i'lPROPPOPPPP
~_i'vONSPPROPPO
~_icQSOPOQOPPP
~_icoPRPPPPPPPP
~_idNNNRPPTPPP
~_ideMNPQPPTPPP
~_ieNTOPPQPPOO
~_ignOSOPPPPPPP
~_ilQNPPPOQPPP
~_imSLORROPOPQ
~_imaRPPPPPPPOP
~_impPMPQQPQPPP
~_inYEMQJNNYSP
~_incOQNQNPOTQO
~_indSOPONPRORP
~_infRNNTPNQNPR
~_ingRMSPPQOPPP
~_inhPOOOQSOOPP
~_iniOPORPPPROP
~_injROPOPRMQQP
~_insNTOOONNSQR
~_intUMRPOMQRRN
~_invNNPOPPTQOP
~_irROQOOPQPPP
~_irrQOPPPPRPOP
~_isQKVQPPOPPO
~_iscROPQPPOOPP
~_islOORPPPPPPP
~_isnPLVPPPPPOP
~_issOQNPQPPPQP
~_itPNONOOTVMO
~_it'PSROPOOPNP
~_itcOONPPQSPPP
~_iteNMOPPPOWOP
~_jaORMPOSPOPO
~_janOROPPPPPPP
~_jarPROPPPPPPP
~_jeMPQOOQROOR
~_jerNORPPOSPPP
~_joMQOOQOWPOO
~_jogPRMPPQPPPP
~_johOPOPRPPPPP
~_joiOOOOPPTQPP
~_jokPNTPPOPPPP
~_jouPPOPPQRPOP
~_juOSLNQQQNOT
~_juiQPNPQQPPPP
~_jumOPRPPPOPOP
~_junNROOQQPPPP
~_jusSNQOOQQOPO
~_kaQSPNOOSONP
~_kalQMSOPPRPPP
~_kanPRQPPPOPPP
~_karPRNPPPPPPP
~_keSQQMMORPPQ
~_keeUMQPNROPNQ
~_keiOPRPPOQPPP
~_kenPNPPPPRPPP
~_kepPPPPOOPPSP
~_ketOSONQOQOPP
~_kiOQQUPNOOPO
~_kicOORPPOOQPP
~_kidSNPPPORONO
~_kilMPNVOQOOPP
~_kinRPQQPPNOOQ
~_kitNRNPPOPPSP
~_klPNQPPSOPPP
~_kleONQPPROPPP
~_knPOROSQQOLP
~_kneRMNOPQRQNR
~_kniOPRPPPPPOP
~_knoOQQPSQOOOO
~_koQKUQPPNQOP
~_komOORPPPORPQ
~_kopOMTPPPQPPP
~_krOOUOPPNPOP
~_kraPPRPPPOPPP
~_kreOORPPPPPPP
~_kriPNRPPQPPPP
~_kuOQOPPSPPPP
~_l'ROSPOONORN
~_l'aQLUOPOOPQO
~_l'iPSOPPPOPPO
~_l'oPQNPPPQPQP
~_laQTLLRPNPMU
~_labQRQPOPNOQO
~_lacPQOOSOROPO
~_ladMORPQNRPQP
~_lagOQPPPRPPPP
~_lakPNQPPPRPPP
~_lamOSPPPNPPPP
~_lanRNPNPQPPPQ
~_lapOTPPPPOPOP
~_larRMRPPOPPOQ
~_lasQONROSMQPP
~_latSOLOQOORPR
~_lauOUMPPQOPPP
~_lawONNPPPPOOW
~_leOONPPLPTPS
~_leaQTMOONPOUN
~_lecPROPPPOPPP
~_lefNQPPOOPQRP
~_legOPPPONPONV
~_leiOPRPPPPPPP
~_lemPNPPPRQPPP
~_lenQORPPPOPPP
~_lesUNNPONQROO
~_letNPPPOQNROR
~_leuPOPPPPRPPP
~_levMMSSTONQNO
~_lfNOPPPPTPPP
~_lftNOPPPPTPPP
~_liQIUNPKUNQT
~_liaQNNPPPOPNV
~_libOQMPPPOPSQ
~_licOONPPQQRPQ
~_lidSOOPPPPPOP
~_lieNORPQOQQPP
~_lifRQNQOQQOPN
~_ligSQSPPMPOOO
~_likQPROOQROON
~_limOLRPOOQPPS
~_linMPROQNUPPO
~_lipPOVOPOMPPP
~_lisOUMPPNOPTP
~_litOQQRPPPPNO
~_livQLNPSSPPQP
~_llOSPPQPOPPP
~_llePROPQPPPPP
~_lmwRPPPOPPPPP
~_loORNUOLTMQO
~_loaMPOZOMPPPO
~_lobPPRPPPPPPP
~_locMOSOPMPOUR
~_logORNPPOOPUO
~_lonRMKPPUPQOQ
~_looQORNPOUOPO
~_losQQQNOSPOMQ
~_lotQPRPPOOPPP
~_louORPPPPPPOP
~_lovOTOQPNQPPP
~_lowUONQOOQPOO
~_luRTONOQTPLO
~_lucOPPPPORPPQ
~_lumRMNPPRSPNO
~_lunQSSOOPOPMO
~_lyPLQOOQUOPP
~_lyiPNQPPPRPPP
~_lymNPOPPQTPPP
~_lysQORPPPOPPP
~_maHMVPRWNKQQ
~_maaROOPPSOPPP
~_macOQTOPNQOPO
~_madOSPOPNOOOR
~_magQPQPQPNPOO
~_maiQNRQOPNPPP
~_makOPOPPQQOOR
~_malPLPPQQRPPQ
~_mamQPPPPROPOP
~_manOOOSONPORS
~_maoOOPOSPPPPP
~_marKTPOPVOOOO
~_masPLRQOOOOVO
~_matOTLPPRQPNO
~_mayPLTPPPPPPP
~_mcrPORPPPPPPP
~_meJORORXNSNM
~_meaLPNPOOVRPP
~_medLNMNPTPTSP
~_meeNRRPPPOPNP
~_mehPORPPPPPPP
~_meiOOQOPSPPPP
~_melPQNPOQOOQR
~_memRQNPPPPPQO
~_menSPRPOPNONP
~_merORLQPSPPPP
~_mesOMSPPROOPP
~_metONTQTNNQON
~_miNNSOMVMQPQ
~_micOTNPPOOOSP
~_midQNQQOOPPRO
~_migPONPORQPRP
~_milSOOPPQPPOP
~_minKLYOOSMQNS
~_mirPRMPPPQPPO
~_misOPQROQOQNP
~_mitPROPPPOPPQ
~_mixPOSOPPPPPP
~_moVWQJLUMPLN
~_modORNOPOOUPO
~_moePNPPPQPPRP
~_moiRPOPPQPPPP
~_molRLRPORPPPP
~_monRUNOOQQNNO
~_mopPSNPPOPPPP
~_morWPQNNONPMQ
~_mosPQOPPSOPOO
~_motOIVPPQQOQP
~_mouLOVPQOPPOP
~_movORQNPPQPQO
~_muOPOSOQQNNS
~_mucOOTUOONOOO
~_mudSOPPOPPPPP
~_mufPRNPPPPPPP
~_mumNNPPPSPPPQ
~_musQOLPRQMPQS
~_mutNQPPPPRPPP
~_myNNQORSOPPP
~_myaOPPPROPPPP
~_mysNPQPOTOPPP
~_naNNLQNTSPRQ
~_naaPROQPPOPPP
~_nacQQLOPPOQQP
~_nadORQPPOPPPQ
~_naiOLOPPSTPOP
~_namOQNPPNROQQ
~_nanOPRPPPPPPP
~_napQPOOOSOPPP
~_narONQPPPRPQP
~_nasPMQPQPQPQP
~_natOSOPPQOPPP
~_neUMSOOYMNLM
~_neaLQSPQNOPQQ
~_nebRPNPOOQPPP
~_necOMUOOOTPNO
~_neeRNQPPUKPQN
~_neiPPOPPRPPPP
~_nelSNQPPPPPPP
~_neoPJUQPPOQPP
~_nepPPNPPTOPOP
~_nerQONOQQQPOO
~_nesPSNPPPPPPP
~_nevPSLPPQPOOR
~_newRNPQQOQOQO
~_nexRSRQOPNOMO
~_niIQORURQMRN
~_nicMNUQONNPRQ
~_nieOPROQQOPOP
~_nifROPPPPPPPP
~_nigOTJQPTQOQN
~_ninNQQSQNPPOO
~_nipPNPPPPRPPP
~_nitNPMOWQOOQO
~_noLTMNLOVMQW
~_nobOQRPPOPPPO
~_nocPORPPPNPRO
~_nodPLPPPOUOQQ
~_noiPPRPPPPPPP
~_nooPSOPPOOPPP
~_norWNNOOSRNMN
~_nosOPQOPORPPP
~_notJPNOOQPRPW
~_nouOPOPPPPPRR
~_novOTOPPPPPOP
~_nuOPLOQQLRUP
~_nuiOONPPRQPQP
~_numOMPQOQNSRO
~_nurNQPORONPRR
~_nutRQOPPOPPPP
~_nysOPPQPPRPPP
~_obOQQPONOQOS
~_obePPOPPOQRPP
~_obsROPPPPPPPP
~_obvPROPPPPPPP
~_ocPOOSOQOPPP
~_octOQOROPOPPP
~_odTKNPPQPPRO
~_odeTKMPPRPPRP
~_ofQNRROPNORP
~_offPPRPOPOPPP
~_oftQNPROOOOQP
~_ogOROPPQPPPP
~_ojPNRPPPPPPP
~_okNROOSOPPPO
~_okaNROOSPPPPP
~_olRNQPQNRPOP
~_olaOPPPRPPPPP
~_oldSOPPOOPPPP
~_olhPORPPPQPPP
~_onOMUNNLSSRP
~_oncQNPOOOPORQ
~_ondOLSQQORPQP
~_oneQORPPPPPOP
~_onlOPNOOPRQRO
~_onsROQOPPPPPP
~_ontOQOPPOPPOR
~_ooPMQPPPORRP
~_opPURPMOOPPO
~_opePNVOPONOQO
~_opiPRNQNPPPPP
~_optPQNPORPPQP
~_orQULTPLJMWQ
~_oraRRLTPONOPO
~_ordOTLPPNONUQ
~_ortOPSPPONPRP
~_osSQNROOPPOO
~_oscPROPPPPPPO
~_otRQNPRNSONO
~_othOLRPQOTOPP
~_otoPSNPQPPPOP
~_ottROPPPPPPPP
~_ouSMQOOQPOSN
~_ourNQPOPQPPRP
~_outULRPONPOQO
~_ovOQRQNNPORO
~_ovePQPQOOQORO
~_owNROPPPPPOS
~_ownPPOPPPPPOS
~_oxRPQRPNNROO
~_oxiRPOQPPOQOP
~_oxyPORQPOOQPO
~_paFRORPJTVQQ
~_pacRQSOQNMPPO
~_padPPRPPPOPPP
~_paeOOPQPOOPRP
~_pagOVMPPOPORO
~_paiRNMPOOWPOO
~_palOQRPOQROPO
~_panORPPRMOROO
~_papNPNOPROQSO
~_parMLOTPPQQOT
~_pasMTQPPPPOPO
~_patOMNPQMUPQR
~_pauOQPPPROPPP
~_payNQNPPPPUNQ
~_pcOOPPPQRPQP
~_peONWPPRQMKQ
~_peaPNROPSPPOO
~_pedPSNROOOORO
~_pegPORPPPPPPP
~_pelQNRPPPPPPO
~_penOOQNPPSONS
~_peoSQPOORNPOP
~_pepQROPPPOPPP
~_perLUMRRPOPOO
~_pesPNRPOQPPPP
~_petPMRPPOROOQ
~_phIOOQPLORVT
~_phaOQPOPONPTP
~_pheOOPSROOPOP
~_phlOPQPPPPROP
~_phoMQOOOMSQRS
~_phyPROPPQOOPR
~_piJVWOOPPMOP
~_piaORPPPPPPPP
~_picPTQOPNPPPO
~_pieNOUPPPPPPO
~_pigORNPPPQPQP
~_pilSMPPPQNOPR
~_pinNPSPOPPOQO
~_pisONSOPROPPP
~_pitOPPPPORPPP
~_pizPTNPPOPPPP
~_plPRRMPOVPMN
~_plaNQQNNRSPOO
~_pleORQRPOQOOO
~_pltOOOPOPSPPP
~_pluROPNSNPQOP
~_pnQPPPOPOSOO
~_pneQPPPOPOSOO
~_poKRUPNOKQSQ
~_podNOPPPOPQPR
~_poeSQOPPOOPOP
~_poiQOOPOOOQQR
~_polMNPOOORRTP
~_pooORQQORNOPP
~_popNTOPPROPOP
~_porORRPPPNPQO
~_posPOOPRRSONO
~_potPSQPPONPPO
~_powPNRPPPOPPQ
~_ppRPPPOPPPPP
~_prXPKOQOKSMS
~_praNSPQONOQRP
~_preVITPSSONKP
~_priOYIOOMNTPP
~_proXMJPOQOOPS
~_psOLPORQQOSP
~_pseNOPPSPQPPP
~_psyQOQPOPPPRP
~_puIJbQPMQOLP
~_pudOSPPPPPPOP
~_pueOMRPRPOPPR
~_pufPLPQPQRPPP
~_pulPMVNQRPONO
~_pumNQRRPPMQQO
~_pupONUOOORPPO
~_purNSSOPNQPOP
~_pusPORROPOPPO
~_pyQQOOPOQORO
~_pyxOPOPPPPPSP
~_quRNLTMRKRTO
~_quaNJPWOSNOQP
~_queOTKOOPOTQP
~_quiSQRNOPMORO
~_raUORWMPMNLN
~_racQONPPQPPRP
~_radORSPPPMPQP
~_ramRPOOORQPNP
~_ranPPQQOORPPO
~_rapQORPPPNPQP
~_rasMOOOSRROPP
~_ratSOOXMNNQNN
~_rayPPPOPPPPOS
~_reWVIPJIIWNY
~_reaUMYMROQOLL
~_rebSOOOPPPPPP
~_recSPQNNQPNMU
~_redRNPSPOPQNO
~_refMNMOOTRNQU
~_regNOORRNORQP
~_rehRPPPPPPPPP
~_rejOROPPPPQPP
~_relSNNOOPOORS
~_remSQROONMROO
~_renLSNUPPOPPP
~_repNTJSONNTOR
~_reqOPOOPOOPQT
~_resNTPLNQPPUN
~_retSQPNPNPOQO
~_reuPSOPPPPPPP
~_revQNOPOOPSOQ
~_rhQMPPQQOPRP
~_rheQNOPPQOPRP
~_rhyQNRPPPPPPP
~_riPMSLQLONUT
~_ribROQPPPOPPP
~_ricPSOPPPPPPP
~_rieOPPPPPRPPP
~_rigLOUOOPRQNR
~_rinNMQOPOTPSO
~_risWNMOPOKPQS
~_ritOPPOSPPPPP
~_rivPNRPPPPOQP
~_roLUXMOMVKQL
~_roaOSNPQPOPQP
~_rocOPRQOPOPPP
~_rolPPRPPOQPOP
~_ronOPNPPQSPPP
~_rooOPSOOQPNRP
~_ropONTPPPPPPP
~_rosRPRPPNQOPP
~_rotPSLOQOQPQO
~_ruTMPPOQPNPP
~_rugOOPPPPRPPP
~_rulRMNQOONPSR
~_runPPROPPPOPO
~_rusPRLPPQQPPP
~_s'OOSPPPPPPP
~_s'eOOSPPPPPPP
~_saQVQKVLPMMP
~_sabOUNPPPOPPP
~_safXMLOUONOQO
~_saiNRSPOOOOPQ
~_salQSRPOQMONO
~_samORKNSNQSPQ
~_sanNRPOOROPPQ
~_satPNSOOORPQO
~_savVOMPPOPPPQ
~_sayNOUPOPROOQ
~_sbOOSPPPPPPP
~_sbaPOSPPPPPPP
~_scQMVOMQPRON
~_scaOROPORQPPN
~_scePSPPPOPPPO
~_schNIXPOOQROR
~_sciOOSQPPPPPP
~_scoVNLNOROPQQ
~_scrRQQOPONPQP
~_seTQPJOLPVRO
~_seaNTNPPQOOOR
~_secKPVPOONRPR
~_sedOORNOPPRQP
~_seeOQPPQNSPOO
~_segQPNPPORPOP
~_selSNOOQPOPPR
~_semQMNPPQPPSP
~_senWSQOPNMNON
~_sepSSMNPOPQPO
~_seqRNPPPPPQPP
~_serNQLRQQRQQN
~_setORKPPPSPPQ
~_sevQORPOPNROP
~_sgQNOOQPRPPP
~_sglROPOQPPPPP
~_shPOUMMVTMQJ
~_shaPPOOORTOOO
~_sheMMWNROOORP
~_shiQNKQOSSORO
~_shoTRSPMQPPLL
~_shrOROPPPOPPP
~_shuOPROPPPPQP
~_siNVKLRTQMSO
~_siaQNRPPPPPPP
~_sicPLSRPRNPNP
~_sidNNROOPTQOO
~_sieOQNPPRPPQP
~_sigNPLPPNRPRT
~_silOPSORPNPOP
~_simRRNOQOOPOP
~_sinSRMMPSRMPO
~_sirQROPOOPPPP
~_sisNQQPQSOOPO
~_sitMQRORNNPSO
~_sizPRQPPOOPPP
~_skQPNOOQQROO
~_skiRONOOQQROO
~_slOPTPOTPMPN
~_slaPNRPPQOPPP
~_slePPPOPTPPOO
~_sliMPRQPPQOOO
~_sloSTLOOPPPOP
~_sluOMUPPOPNSP
~_smMSLORSVNON
~_smaRMPPOOSOQO
~_smeNNPPPTSPNP
~_smiOTOPPOPPPP
~_smoNROPSQPOPO
~_snOQSQOQORMO
~_snaPRPQONQPOP
~_snoNQRPPRNRNO
~_soROVMPUOPKM
~_soaQMTPPOOPPP
~_sobPPOPPPOPRP
~_socOPRPPQOROP
~_sodPNQOPPRPPP
~_sofOSNPPOSPPP
~_solQKSPPSPPOP
~_somQQPNRRPNOO
~_sonNSPPPSOPOP
~_sooRPPPPPOPPP
~_sorPPPQOOSPOP
~_souQQROPNPQOP
~_spMOXPMVVMLK
~_spaPTRPNNOOQO
~_speQRMPOSRPOO
~_spiROPPQQQOOO
~_splONOROTQOOP
~_spoLPROOQUPPO
~_sprQOTPQPNPOO
~_spuNMVPPOQPPP
~_sqPRQPPOPPPP
~_squPRQPPOPPPP
~_ssSPPPOPPPPP
~_ssrRPPPOPPPPP
~_stURPPHXPJOP
~_staRPPULMLNQT
~_steRNPSNORPPN
~_stiNLUNQSPNPP
~_stoUNOMPTPOPO
~_strPOSONQQPPO
~_stuUPQONPQNOO
~_suTNMXNNNMNU
~_subTOONQOQPNR
~_sucPQSPPOOOPO
~_sudSMTOPNPPPP
~_sueOOOQPQPPPR
~_sugOMQPPSRPOP
~_suiQOOQNPOPPR
~_sulOPNUPOPOPP
~_sumNPQPRPPQOP
~_sunOSMPPROPRP
~_surSRNPOOPNQQ
~_susOSORPOPPOP
~_sutOOORPPPPPP
~_swNQQRMQUNPM
~_swaOSQPPMQOQN
~_sweOQQPNRSONO
~_swiPPPRORNOPP
~_swoPNOPPQSPPP
~_syTMNPPOPRPO
~_symSOOOPPSPOP
~_synQNOOQOOSPP
~_syrORPQPOOPPP
~_sysROPPPOOPQP
~_taMWMQSVKOLO
~_tabPLUQPTPOLO
~_tacNTNQROOPOP
~_tagOTMPPPPPPP
~_taiOROPPPPPPP
~_takPOKNQXLOTO
~_talMRSOPPQQNN
~_tamSPPOQOOPOP
~_tanNPSPPPOPPQ
~_tapQQOSOOPPOP
~_tarUNMOPPQQOP
~_teRORPLLOMSV
~_teaRUNOQLPOPO
~_teeRLPONRSPOP
~_telNQMPPMOQST
~_temOPQPPNPOSO
~_tenPMQQPQPOPP
~_terPORPOPNRQO
~_tesSPOOORPNOQ
~_tetQPRPPPOOOP
~_texPNQPPOOPPU
~_thGTWNNN^OJM
~_thaRVNOQOORKP
~_thePSQPQLNQQN
~_thiLPRQORYNMM
~_thoONRPPQSOOO
~_thrOMTPOQOOPR
~_thuNOOPPQTPOP
~_thyONQOPRPPQP
~_tiLNRPNTPPTM
~_ticSOLOQPQROO
~_tiePNSPPPOPPQ
~_tigPOROPPPPPP
~_tilOUNPPPNPRO
~_timPNOOPPMPWP
~_tinMPOPPOVPPP
~_tipPOOPPSPPPP
~_tirOPQPOTPONO
~_titNNPTNPPPRP
~_toJW[QORQMGL
~_toaOTMPPPPPPP
~_todQSPQPNPQNO
~_togQOOPRPPPPP
~_tolQRLPOSOPPQ
~_tomOPTPRPNOQO
~_tonMOVOOPSNOO
~_tooQQRNPROPNO
~_topRQOOPOPPPP
~_torNORRPQPPOP
~_tosMPPRPQQPPP
~_touOPTPPPQONO
~_towOOSPPPOPPP
~_toxPOQPPPRPPP
~_trWNNKSPPORN
~_traNSVORLMNRM
~_treSLMOOQSQPR
~_triURLORQNPNP
~_troPOSPPPOOPQ
~_truRNMOOPRPRO
~_tryPONOQSPPPP
~_tuKRUNOQQPPP
~_tubPPTOOPOOPP
~_tudPORPPPPPPP
~_tueNQPPPRPOQP
~_tunOROPPQOQOQ
~_turOQOOPPSPNO
~_tutOPSPPPPPPP
~_twQLSRPRMPOO
~_tweOOORQPOQPP
~_twiRNSPORNOOO
~_tyOROQQPOPOQ
~_ulSOMOOPSRNO
~_ulcPONPPQRROP
~_ultSPOPPOQPOP
~_umORPRPPOPPP
~_umbPROPPPPPPP
~_unNJTWMPKQQQ
~_uncPMSOOSOOPP
~_undQOPSOONQNR
~_unePNSPPPPPPP
~_uniLQNVOOOQRO
~_unkPNOPPQQPPP
~_unlPPOPPNPPSQ
~_unrPPSPPOPPPP
~_upQQIOPOYOOP
~_updQSNPPPOPPP
~_upgPPOPPPRPPP
~_uppPNOPPPTPPP
~_uprQNOPPPRPPP
~_upsORPPPOPPPP
~_urRMSMNMTUOO
~_ureRNOOOPQRPP
~_uriPOROOOTPOP
~_usOQLPQSOORP
~_useROOOQQOPPP
~_usiPQOPPOPPRP
~_usuNQMQPSQPPP
~_utPLUPPPPPOP
~_uteOMUPPPPPPP
~_vaQTMOPTKNOR
~_vacOSNNPROPQO
~_valQQMOROOONT
~_vanMSOQNOPPRP
~_vapTNOPPROPOP
~_vasQMQQOQPPPO
~_veOMWMNTMPPQ
~_vegNTNPPSOPPP
~_veiONTPPQOPPP
~_venOLYOONMQQP
~_verURKNPPQONR
~_vesOPPPPPRPPP
~_viOOZMOLQRRK
~_viaNOSQQPOPQP
~_vicPRPPPPPPPO
~_vidSPPPPOPQON
~_vieOORPPRPPPP
~_vilPROPPOPPPP
~_vinORPPPQPPPP
~_vioPNQOPQPPPP
~_virPOQPPPRPPP
~_visMOPNONQTTO
~_vitSOQOPPPOOP
~_voOK[QNOOPMP
~_voiONSPPQQPOP
~_volNSORPOOOPQ
~_vomPNVOOOQPPP
~_vooRQNPPPOQOP
~_vrQONPPQRPPP
~_waQSSJQNPNQS
~_waiROROOPNPPQ
~_wakRLVPOONPOO
~_walMTPPPOQPNP
~_wanMONORTMPOU
~_warQPOOPONNST
~_wasPSNOQOPQOO
~_watTSQOPPOONO
~_wavONROPOWPOP
~_weOQKPMTUOPP
~_we'PPRPPOPPPP
~_weaPQNOPQPPQP
~_webPNOPPPTPPP
~_wedOTNPPQPPPP
~_weePQLRRRMOQP
~_weiQOOROQPPOP
~_welPQLOOOVRNO
~_wenNTRNNPPOQP
~_wetPMOPPSPPPR
~_whNALTLMVR^R
~_whaQFLTMNYQQR
~_wheRMPRNMPQSP
~_whiONQOPPRRPO
~_whoNNOOPNMOZQ
~_wiORQNTQMQJR
~_widNOSNPQSPPP
~_wieOULRPPOPPP
~_wifNQRPPRNPNR
~_wigPROPPPPPPP
~_wilOPMOQQOPQR
~_winPROPORPPNP
~_wipOTNPPPOPPP
~_wirQMUPPPOPOP
~_witTMOPRMOSOP
~_woOKQNRWMUNO
~_wocOOOPPRPPQP
~_wokQROPPOOPPP
~_womSMQRPNOOPP
~_wonNPTOOROOOQ
~_wooOPRPPQPPPP
~_worPMPMRROWMN
~_wouPNNPQQQOQP
~_wrMNTPOQPQNR
~_wrePNPPPSPPPP
~_wriNNPQPPRROP
~_wroOQUOONOONR
~_yeSONPRRONNQ
~_yeaTQNQPPOONQ
~_yelOOQPRPPOPP
~_yesQPNPQQPPOO
~_yiSOPPPPOPPP
~_yieSOPPPPOPPP
~_yoMUNOPRRONP
~_yogPSOPPOPPPP
~_youMSOOPRRONO
~_zeOMQPPPQSPP
~_ziPJTPOPRPOQ
~_zijOOPPPPQPPR
~_zoMSKPSOOQQQ
~_zolPPOQROPPPP
~_zonOQNPPPQPQQ
~_zooOROPPPPPPP
~_zuQOSOOOOPQO
~_zwPNQOPSNPOQ
~_zweOPQPPROPPP
~a'sNOTPPQPPPP
~a's_NOTPPQPPPP
~aag_PMRPPPRPPP
~aalNNVQPOOPPP
~aal_ONUQPOOPPP
~aanQMNPPSOPRQ
~aarOKWPPPOORO
~aar_PLSPPQOORO
~aatOQNPPPQPQP
~aat_OSOPPOPPRP
~ab_RONQQQPNQP
~abaOTORQOOQOO
~aba_PPRPPPPPPP
~abbQPRPOOPPPP
~abbeQNSPPOPPPP
~abdOLSPOOQRPP
~abdoPMSPOPORPP
~abePTNOPQNOQN
~abelQSNPPOOOQP
~aberPQNPPPQPPP
~abetOPQOPROPPO
~abgORPPPOPPPP
~abiTMOQONOROR
~abieRNPQPOOQPP
~abilPOOPPPPQOR
~ablSRQOOQLSLP
~ablaRQPPPPOPPP
~ablePPQPORNTLQ
~aboONRPQNOQPQ
~aborOOQPPOPRPQ
~abpPQNPPPQPPP
~abrMOQRPQOOPQ
~abroPOPPPRPOPQ
~absQNNQQROPPO
~abs_OOOQQROPPP
~abseQOOPPPRPPP
~abyQQPQPRPONO
~aby'OOQPPRPPPP
~aby_QQPQPQPONO
~ac_RORMSONQOP
~acaROSOOPOOPP
~accRITMQPMQTO
~acceLQQPPONQRQ
~acciPNSNPPOQQO
~accoSOOPPOOPRP
~accuSNOOQQPOPP
~aceVQTOOKPPOM
~ace_QKUOONRQPO
~acedNTPPPPPPPP
~acefPRNPPPPPPP
~acemROPRPONPPP
~acepOPPPRPPPPP
~acetSRQPNPOPOO
~achOPQNMLTSTO
~ach_POOPONPQRR
~achePLSNOOVRNO
~achiOVMQPMOQPP
~achoPROPPPPPPP
~achtOSLOOQPPRO
~achyNOSPPQOPPP
~aciUMORQPMOOS
~aciaSPPOPPOPPP
~acidQORRPOOPOO
~acilPROQPOOPQP
~acinPNPPQRPPPP
~acioRQOPPPPPPP
~acitPOOPPPPPOS
~ackPQRMORQNOP
~ack_OROMPRQOPP
~acklPQRPPOOPOP
~acksRPPPPOPPPP
~acoQRPOOONRNQ
~aco_OPQQPPOPPR
~aconQRNOPPPPPP
~acosORPPPPOROP
~acrRPMQSOOPOP
~acroRPNOSOPPPP
~actXMKNTKPRQO
~act_OQNOROPQQO
~actaPOQOROPOQP
~acteTPOPPONPPP
~actiOMQPPNQRPP
~actoTQMPQPOPOP
~acuSKOOPPRQQO
~acuaOOPPPPPPRP
~acupQNPPPQPPPP
~acutSPOOOOPQPP
~acyPNOPOOPOTQ
~acy_QNOOOOPOTQ
~ad'NLRPOUOPRP
~ad'sNLRPOUOPRP
~ad_LRQUONSMQN
~adaOSPQPQQONO
~ada_MRQRPPOPOP
~adacOQOPPORPPP
~addPMUQOOOPPO
~addeSNQOOQNPPP
~addiNQQROOPPPP
~adeQQTQONMMNQ
~ade_QSONOPPNPR
~adedPPRPPOPPPP
~ademPNSPPPPPPP
~adenRQOPQOOPPP
~adesPNRSPOOPOP
~adgORNPPOPRPP
~adgeORNPPOPRPP
~adhSMOPPRPPPP
~adhdQNOPPRPPQP
~adheROPPPPPPPP
~adiOPUTPRKNNO
~adiaSQPOPPOPPP
~adinLNQUQRPPOP
~adioORQPPPNPQP
~adjPPORPPOPPP
~adjuPPORPPOPPP
~admPROOOONRRQ
~admiPROOOONRRQ
~adoOPPPQQQPNP
~ado_PPOPOPROOQ
~adolNQPPSPPPOP
~adosQNQPPQPPPP
~adsNQSPPPOORO
~ads_NMUPPQPORO
~aduRONSOOROOP
~adulROOTOOOOOP
~advQMQOOQOPOR
~advaQOPPPPPPOR
~adyMQSPPLTOPO
~ady_NQQPQMSOPP
~ae_PPNPPPQQPP
~aedPOQQPOOPRP
~aediPROPPPOPPP
~aedsONQQPPPPRP
~aemPORQQNQOOP
~aemiRNPQPPPOOP
~aemoNQQQQOQPPP
~aesPRPPPOOPQQ
~afeUPLOUOOOPO
~afe_TQMOUPNONO
~afebPOPPPOSPPP
~affOULOOOPOSP
~aff_NPQOPPOOSP
~affeNUMPPPRPPP
~affiROOPPPOPPQ
~afiQPOORPOPQP
~afilPPOORPPPPP
~aflQSNOPOPPQP
~afleOTNPPOPPQP
~aftQQMROQRMPP
~afteQPNQPQRNPP
~ag_NPOOPQSPQO
~agaPWNOOROONP
~agaiPRPOOSOPNP
~ageXWKMMOMPRN
~age_WQNNORLRPN
~agelPSNPPPPPOP
~agemRQOPPPPPPP
~agenPROPPOQPPQ
~agerQRNPOPQOQO
~agesOOQPPNPPSO
~aggPNTPPPOPQP
~aggiPNSPPPPPOP
~agiPKRPOPQQOR
~agiaPOQPPPPPPR
~aginPNRPPPRPOP
~aglSPNQOROOPO
~agmPOPPPPRPPP
~agmuOPPPPPRPPP
~agnQNQOQQOQOO
~agnoPNPPPQPRPP
~agoQMUPOQNPOO
~ago_ROPPPPPPPP
~agonPNTPOPOPPP
~agorPORPPQPPPP
~agrPQKORPROQQ
~agrePPLOQPQORQ
~agsQQLQPRQPPP
~ags_QQLQPRQPPP
~agtPOOOPRQPPP
~aguOPSOPRNPNP
~aguaOORPPRPPPP
~agulPSPPPPPPNP
~ah_MTNOPSPPPP
~ahaPRPPPOPPPP
~aha_PPRPPPPPPP
~ahePRNPQPPPPP
~ai_OUOPPPOPOP
~aidQQQOQPNRNQ
~aid_QRPOPOOQNQ
~aidePORPPPPPPQ
~aidsPPOPQRPOPP
~aigROSOPPOPOP
~aighRPPPPPOPPP
~ailTOMROPNQPP
~ail_ORLQPPQOQP
~ailaPPOPPPOPRP
~aileRPPPPOOPPQ
~ailiPOROPPPPOP
~ailsQNOQPQQPPP
~ailtPPPPPOPRPP
~aimPMNPPPPYNO
~aim_OOOPPPPUOP
~ainVVLMLOULOP
~ain_RTROMRQNNN
~aineTPMPPOOPPP
~ainfPOOPPORPPP
~ainiOVLOPPPPPP
~ainlONPPPPSPPP
~ainsSKTOPOPPPQ
~aintNVOQOOOOPR
~aioROPPPPOPPP
~airRQQQOPLQPP
~air_RPOOOPOROQ
~aircPSMPPPPPPP
~aireROQOPPPPPP
~airsNRORPPOPQP
~airwRLTPPOOPQP
~aisPORPPQPPOO
~ais_ONTPPPOPPP
~aiseQPNQPQQPOP
~aitQQONPROOOP
~ait_PQPOORNPPP
~aiteQOOPQPRPPP
~aiuOORPPQPPPP
~aiu_PORPPPPPPP
~ak_OQQOOPNRQP
~akePPTOOROMOR
~ake_RORPOPSNNP
~akedOOSPPPPPPP
~akenOPSPOOOPOP
~akerPROPPOPPPQ
~akesPPMPQSOPRO
~akiPMVPPQOPOO
~akinQLVPPQOPOO
~akkPORPPPPPPP
~akrPROPPPPPPP
~aktRMQPPOORPP
~akt_QNSPPPPPPP
~al_UCMVMJSWQQ
~alaMPSRPONNTP
~ala_NQROPOOPPQ
~alacPOPRPPPPPP
~alanQNRPPPPPPP
~alarQSPPOOMORO
~albPONTQPPPOP
~albeOOPRQPPPPP
~albuPPNRPPQPOP
~alcNNPSRPSONO
~alcoONPPRQROOP
~alcuOPPSPPPPPP
~aldNNQPQPRPPP
~alePUPQOPPONN
~ale_ROQPPNOPPP
~aledPTPPPPNPPP
~alenOOOSOPQPOP
~alerNQPOORROPO
~alfLQRROSPOOO
~alf_MQQRPSPOOO
~algePPOROPPPPP
~aliRHSSNTOONR
~ali_QOPPPROPPP
~alidQNNPOOOPRS
~alieOOPPPPRQOP
~aligPMTPPPOPPP
~alinTOMSNQPOOO
~alisNOQPQQQPPP
~alitSPNPOPPPPP
~aliuPORPPPPPPP
~alivNRRPPOOPPP
~alkLRWNOOPSNN
~alk_NUQOPOORON
~alkeOPSPPPOPOP
~alkiONRPPPQQPP
~alksPNPPPQPPPQ
~allOSRNROLOPR
~all_KRSOOPTPON
~allaNQQOQPQPOP
~alleMUNPTPOOOO
~alliONTOPPOPOP
~alloPHTPQPNRSQ
~allsVPNPPOMOPQ
~allwPROPPPPPPP
~allyRQMPOPNOPT
~almSXIOOMQPPP
~alm_QSNPPOOPPP
~almeRQNPPPPPPQ
~almoQROPPNPPPP
~almsOPPPPPRPPP
~aloSOQORNQOOO
~alonQNQOQORPPO
~alopRPOPQOPPPP
~alpOMNPRSSOPP
~alp_OPOPPQRPPP
~alpiOOPPPRPPPP
~alprQOOOROQOPP
~alrOOPPSPQPOO
~alriOOPPRQPPPP
~alsTKPQPNSOSO
~als_PMQRONRNSO
~alseQQNPPPPPPP
~alsyRPNOOPQPPP
~altRNQOPMLRPU
~alt_QNRPPQOPOP
~altaNSOPQOPPPQ
~alteQPROQOOPOQ
~althPPOOOONRRR
~altyQOQPPOOPOR
~alvTRNOQOOOPP
~alvaTPOOPPOPPP
~alwOQNPPRQPOP
~alwaOQNPPRQPOP
~alyOPRQQOOPQO
~aly_ORPPPOQPPP
~alysPNQQQPNPQO
~alzRPPPPOPPPP
~alzhRPPPPPPPPP
~am_QOSRQNNORM
~amaPPOPQOOQOR
~ama_OTOPOOOQPP
~amadONORQQQPPP
~amarPLSPPPPPPR
~amatROPPPPPPPQ
~ambQNUOPNMPTN
~ambiROOOPPPPQP
~ambuQOROPOOPRO
~amcPPPOPPPRPP
~amciPPPOPPPRPP
~ameMWJOSOPSNP
~ame_LVOMROSRMO
~amedQTLPPNOPQR
~amenOROOQPOQPO
~amesPLQPPRPPPQ
~ametQNPSQPOPPP
~amiQLQVQNPNOP
~amilOPOOQNPPPS
~aminRMPSMRPOQO
~amioOOPQROOPPP
~ammOPRPPSPPNO
~ammaPPRPPPPPPP
~ammeOTOPPPPPOP
~ammyPNRPPQPPPP
~amoOQRRPONOQN
~amo_ONTPPPOPQP
~amosONRPPPPPQP
~amouOQORPPPPPP
~amoxRROOQOPPOP
~ampPSNRPSNMPO
~amp_NTNPPPPPPP
~ampaRRNPPPPPPP
~ampfPNSPPPPPPP
~amphRPPPPPPPPP
~ampiOOQORROPOP
~amplORMPPPQPRP
~ampoPPNTPPPPOP
~ampsQQNROQPOOP
~amptOORPQPPPPP
~ampuQNQPPPPPRP
~amsSRMUOONONO
~ams_PONUOQOOOO
~an'PMTOOQRPOO
~an'tPMSPOQRPOP
~an_PTLRRPLPPP
~anaQSLPSMOOPQ
~ana_PRNPROQPPO
~anagRPNPPPPPQO
~analQNNROPPPPQ
~ananPQNPROPPOP
~anapOPROROOPPP
~ancSLPSMMWTKN
~anc_NRPNPPSPQP
~ancaPOSPPOPPPP
~anceXNPRNNNSMP
~anchNNOPPPUPQP
~anciORPPPPQPOP
~ancoOOOSOQQPPP
~ancrPOOPQPORPP
~andKPMOLZLMPY
~and_MSNPNPNPPT
~andaNQMOPRNORS
~andeRONPPRNOPS
~andmPNRPPPPPPP
~andoONUNQRNOOP
~andpOOPPORQPPP
~andsMQQROQQPOO
~andwOSNPPOQPPP
~aneOLROQOQOUO
~ane_ONOPPQQPQQ
~anedOULPPPPPPP
~anelPNQPQOQPPP
~anerPNTPPPPPOP
~anesOKSPPOQPSP
~anetPQOPOPPOSO
~angUMTONTLNQN
~ang_PTOOPPNOPP
~angaQNRPPPPPPP
~angePSJQPUNOQO
~angiQPRPNOPPOP
~anglPMSPPPQPPP
~angoRPOPPPPPPP
~angrQORPPPPPPP
~angtOOQPPOPPRP
~anguONSPPQPPPP
~anhRQNPPPPPPP
~anhaPROPPPPPPP
~aniOMQONPUPOR
~anicQRPOOPPPPP
~anikPRNPPPPPPP
~animQNSPPPOPPP
~aninOLQQOOSPQP
~anisNPQPPPQQPP
~ankLXKOONPQTP
~ank_MNUPPLQOTO
~ankeOULPPPPPPQ
~anklQNNOPSQRPP
~anksOSNPPPOPPP
~annOUTOPOOMQN
~ann_PPRPPQOPPP
~anneNVMPPPONRP
~anniOMORQSQPPO
~annoQNTPPOQPOO
~annuOTPOPOPOPP
~annyQOROPOPPPP
~anoTLWNPOOONO
~ano_OQRPPPQPOO
~anosQNQPPQQPPP
~anotQPSPPOOPOP
~ansSNTOPJNNQT
~ans_QNTQONNOPQ
~ansfPQOOPONQQP
~anspRONOQOOOQQ
~answOOSPPOOPOQ
~antMMQXQOLLQS
~ant_OKVPSMPOOR
~antaNRLTPQOOPQ
~anteMPRQOOQOQP
~antiTQLROQNORO
~antoRMOTPOOPOQ
~antrORROPPPPPP
~antsQRLPQRNQNS
~anuSOROPQNPNP
~anulPNRPPPPQPP
~anutRPPOPQOPOP
~anyPRQTOQKPNQ
~any_NMQSPPOPQP
~anybQQRPPOOPOP
~anyoOTQPOROOMO
~anytSMLPPPQPQR
~anywPROPPPOPOP
~anzOMTQQOOPPP
~anzaONRPQPPPPP
~ao_NQQOPSOPPP
~aoiOPPOSPPPPP
~aoi_OPPOSPPPPP
~aorPORPPPPPPP
~aortPORPPPPPPP
~ap_RUPOQNLPPO
~apaNPQOPOQPNR
~apacOOOPPPPPOS
~apeOUMQQOMORO
~apefPPPORPPPPP
~aperPRNRNQNQQP
~aphRNRORNQONP
~aphyQPQOROOPOP
~apiTJNRQTNQPN
~apidQNRPPPOPQP
~apieQPOPPRPPPP
~apinQMOPRQPPPP
~aplOQQPPPRPOP
~apleOPPPPPRPPP
~apnPKVOPPQPPP
~apnoPLTOPPRPPP
~appMRILOVSPSQ
~appaOQOPPPRPPP
~appeRLPOPRRQOO
~appiPSOPPPOPPP
~applPPOOPOPOSQ
~appoPNOOPTPPPP
~apprNROPPOPOSP
~appyOROPPRPPOP
~aprRNOOOUOOPO
~apreROPPPQOPPP
~aproQPOOORPPPP
~apsUPSOOMPONO
~apseTOSOOOPPNO
~aptPQSOPOPPOP
~aptoORPPPOPPOP
~aptuOMTPPPPPPP
~apyRONOOQOQPP
~apy_ROOOOQNQPP
~aquSLOOPOQOTO
~aquaSNPPOPPPPP
~aquiOOPOQOPPTO
~ar_POSNMRULQO
~araSOSTMQNNMQ
~ara_ORMQPPQOQO
~arabOOQPPROPPP
~aracUPPPNPOPOO
~aradQRMQPPPPPP
~aralQNSPPPOPPP
~aramQNQPPOOPPQ
~aranNQOSPPPPPP
~aratNRPQPQOPOQ
~arbRKRTQOPONO
~arbeROOQPPPPPP
~arcQNROORMNPS
~archOQPPPQOOOR
~arctSPOOPPPOPQ
~ardSTPMKKOMWR
~ard_NQUONOMMVP
~ardeNQOPPQQPOP
~ardiSQLPNOQQPR
~ardlOPRPPOOPPP
~ardsSRMOPLRPPQ
~areTKRMOSLQOS
~are_RSONPNNPPQ
~areaPMQRPPQPPP
~aredSROOOPOOQO
~arelOMTPPSOPOO
~arenQPNOPQNOQS
~arerPNRPPPOROP
~aresONPOQRRPPQ
~arfOONPSOPPOR
~arf_OOOPQPPPPS
~arfaPPOQRPOPOO
~argTNMSOMTRON
~argaOMSPPPQPPP
~argeTPKQPNSQOO
~argiOQORPPPPPP
~ariONMPROQOPT
~ari_OMSPPPQPPP
~ariaNOQPOPPOQR
~aricQQQPOQNPPP
~arieQPNPPPQOPQ
~arinQNPQQPRONP
~arioPVMPPOOPOP
~arisQOOPPPPPRP
~aritOQMPRQOPOQ
~arkLRNQPNVNSO
~ark_NPNOOQTORO
~arkeQRPPPPOPOP
~arkiNQOPQOPPRO
~arksONRPPORPPP
~arlTPNOOOQOPP
~arlePNQPPQPPPP
~arlyVRMOPMRPOO
~armPRSMOONQRN
~arm'PORPPPPPPP
~arm_RPUOONMPOQ
~armaNQNOOPNRTP
~armeNQQPPPSPOP
~armfROOPPPPPPP
~armsRQNOQOQPOP
~arnQUMPPOOPQP
~arniPSMPPOPPQP
~aroPLTSQPPONO
~aronPOORQQOPPP
~arotPORPPPQPPP
~arouOPRPPPQPNP
~arpNSQPPPOQOQ
~arrRPRNNQKPOT
~arraNOQPPQOPPS
~arreTLUPOOMQOP
~arriPUMOPPNOPQ
~arryQNQOPQOPQP
~arsSQNOPSQOMO
~ars_TQNOPRQOMO
~artROMYSQFONQ
~art_SKOWMPLQQO
~artaOPQORPPPPP
~artbPNQPPQPPPP
~arteMTOPSQNOOP
~arthROQPOPPPPP
~artiQQORPOOOOQ
~artnPNOPRQOPPQ
~artsQPNOPQOROQ
~artuPNOPPRQPPP
~arySLMOOQOPVQ
~ary_RNMOOQNPVO
~arynQNPPPOQPPQ
~arzOPOPPSOPPQ
~arztPONPPSOPPQ
~as_QPRPOLSNPR
~asalRMNQQOQPQP
~ascOQOQOOPRRO
~ascaONQPPPORQP
~asceOPRPPPPPPP
~aschOTMPPPPPQP
~asePNMOQOORQS
~ase_PONQRNPQPQ
~aserPMPPPPORPS
~asesORNPPPPPQP
~ashPOSNTOQNPN
~ash_PNRNTOQOQO
~asheSQOPOQPPOP
~ashiOOTPPOOPPP
~ashoOPPPRPPPPP
~asiTLOPPPROOQ
~asiaOPPPPPRPPP
~asilUOMPPPPPPP
~asisQNOPPQQPPP
~askRQKOPPOPTQ
~ask_PPPPPOPPRP
~askePSMPPPQPPP
~askiOPPOQPOPPR
~asksRONPPQNPRP
~aslNOQPPNRPRP
~asleNPPPPNRPRP
~asmSLSPOQPPOO
~asm_POSPOOPPPP
~asmaTMOPPRPPOP
~asnPLTQPOPPPO
~asn'QNRQPOPPPP
~asntPMRPPQPPQP
~asoROLSPQQONQ
~asonOPORPQOPPP
~aspQKUPPQOPOO
~asp_PORPPPOPPP
~aspiPOSOQPPPOO
~asprTNPPPPPPPP
~assTRXOOMLLOQ
~ass_QNTOOQQOOO
~assaPPPPPPPPOR
~assePUOOPPMOQP
~assiQMUQONOOOP
~assuQQOPPPNPPP
~astRQLLWQSOOM
~ast_NNQPRQROOO
~astaPRMPQROPPQ
~asteNSPPPNQQPO
~astfROOORQOPPP
~asthOOSOSPPPOO
~astiORNPPQRPOP
~astrROOOPQNORP
~astySPOOPPPPPP
~asuQNRPPOORPP
~asuaQNRPPPOPQP
~asurPOPPPPPRPP
~asyORPPPPPPPP
~asy_ORNPPPPPPP
~asysOPSPPPOPPP
~at'QLMQOQSQQP
~at'sPLMQOQSQQP
~at_QPMQQOPQOP
~ataTMOOOQROQQ
~ata_SPPOONOOPR
~atarROQPOPOPPP
~atcSQLROQSONO
~atchSQLROQSONO
~ateQMORLPVUKN
~ate_NRHYMQLUMT
~atedUMRMNPQMPR
~atelOPRPPORPOP
~atenPPOPPPPSPO
~aterQLSMOPUQPN
~atesQPNOPPSPRN
~athRLUPPPLPPQ
~ath_NLTNPOMSRR
~athePNSQPSNNNP
~athiORQPQNPPOP
~athoNQPPPQQPPP
~athrORQPPOPPPP
~athsUMPPPOQPPP
~athyROPPOPPPPQ
~atiYQIPOLOPRP
~ati_POQPPRPPPP
~aticSPRPQONOOO
~atieUNPMRLPOSP
~atigQQNPPOQPPP
~atinTROOOPQONO
~atioPNNUNOOTNQ
~ativOQOPOPOPRR
~atmQNROOOOQQQ
~atmeQNQOOOOQQQ
~atoKWQNONQPPP
~ato_NXPOONOOOO
~atolRNQPPQOPPP
~atonNOOPPQRRPP
~atorOQOOPOOPRR
~atrNSOSQOMORO
~atreOORPOQNPQO
~atriPOOQROOPRP
~atroMSOQQOQPPP
~atsNNQOOQVOPQ
~ats_ONQOOQUOPO
~attPNROOPTQKR
~attaQNSPPNRPOO
~atteROOOPPPRMQ
~attiNORPPQRPPP
~attoNPPPPOQPPS
~attyPQNPPRPPPP
~atuPPSNOOOPOS
~aturQPSOOPOPPO
~atusROPOPOPPPP
~atyOMQPPQQPPQ
~aty_PNQPPPQPPQ
~au_NMUPPPQPOO
~aucQNSPPOOPPP
~auchPOSPPPPPPP
~audNQNPPNQQRQ
~audiNSMPPOPRRP
~aufPKVPPORPPO
~augNRONOVONOQ
~augeONTPPQOPPP
~aughNSLOOUPOOR
~auguPROPPPPPPP
~aulQMPPPPPOQR
~aultPMQPPPPORR
~aunORNPPRPPPP
~auntOPOPPSPPPP
~aurSONPPRPPPP
~ausNNTOPOQUNN
~ausaNOPPPOQSPP
~auseQQMPOQQSNO
~austOPSPPOOPQP
~autOOKNPMQUTR
~aut_QPNPQPOPRP
~authOOOOPOPRQQ
~autiNQOPPPPRPP
~autoOPPOOOORQQ
~auwOLSPPQRPPP
~auw_PNTPPPOPPP
~auzQNOPPPRPPP
~auzeQNOPPPRPPP
~av_PNNPPPSPQP
~avaOPTPPOMPRO
~avaiPQOPPPOORP
~avalPORPPPPPPP
~avanORQPPPPPPP
~aveRRNNPNROPR
~ave_OUMNPQMORS
~avedSPMPPPOPPQ
~avelPNQQPOQPPP
~avesOQPPPOTPNP
~aviNNMMUQOOTR
~avinPNPPPRPPPP
~avirOOONVPPPPP
~avisOONPPPOPSQ
~avoOPPOSOPPOP
~avoiPPOPTOOPPP
~aw_PMPPPPQPOS
~awaTRPONOSOMO
~awa_RNQPPPPPPP
~awaiPOPPPPRPPP
~awakPOPPPPRPPP
~awarPSNPPPPPPP
~awayQQQPPPPPNP
~aweNTNPPPPOQP
~awerNTNPPPPOQP
~awfONQPPPPOPS
~awfuONQPPPPOPS
~awiOPOPPOSPPP
~awinOROPPOQPPP
~awnOOSPPOOPPP
~awsQOOPPPPPPR
~ax_OQPPORPPQP
~axiSPPQONNQPP
~ay_MUTLTULMPL
~aybOPRPPPPPPP
~aybeOPRPPPPPPP
~ayeQRMPPOPPPQ
~ayedRQOPPPPPPP
~ayerOQNPPPPQPQ
~ayinOPRPPOPPQP
~ayoSRNOPPPPPP
~aysLPKRMSPQSS
~ays_MNLRMTQQSS
~az_NRQPQOQPPN
~azaQPOORPPPPP
~azeRQPPPOPOOP
~aziRQNPOQNPPQ
~azidOPPPPROPPP
~azitRPPPOPPPPP
~azoKLPTYOPOOO
~azolKNNRXPQOOO
~azulPPRPPPPPPP
~babQPSQPQNOMO
~babiQNRPPPPPPP
~babyQQPQPRPONO
~bacWPPMNRPONN
~baciPORPPPPPPP
~backPRPNNTQOON
~bacoPRNPPPPPPP
~bactUOPOPOOPPP
~badPULPPPORPP
~badgORNPPOPRPP
~bagOTQPPOOPOP
~bagePSOPPPOPOP
~baggPORPPPPPPP
~bagsOTMPPPPPQP
~baiPRPPPPOPPP
~bajQLSPPRPPPP
~bajaQNRPPPPPPP
~bakOSNPPOQPPP
~bakeORNPPPQPPP
~balNNPPPRMSPQ
~bal_OOPPPPPRPQ
~baliPOPPPRPPPP
~ballOPQOQQNQOQ
~banNQLSPNOQSQ
~ban_OPQRPOOQPP
~banaQQMPRPPPPP
~bandNNORPOQQPR
~bangQNQPPQPPOP
~bankOSMPPPOPTP
~barTKSPORNOPO
~bar_SNQPPOPQOP
~barbQOQRPOPPOP
~bareONPOPSPOQP
~bariPOPPPPOPRP
~basTMPPPORPPP
~basaROOPPPPPPP
~baseOQQPPORPPP
~basiSOOPPPPPPP
~batNWUONOMONO
~batePPSPPPOPOO
~bathQRQPPNOPOP
~batiOMQQPRPPQP
~batoPROPPPPPPP
~battOTSPPNOONQ
~bavPORPPPPPPP
~bbaPSNPPPOPOP
~bbePMSPPOPPQP
~bbedQPRPPNPPPP
~bberOORPQQPPOP
~bbinONSPPPPPPP
~bblePRNPQPPPPP
~bbyONQPPSPPPP
~bby_ONQPPRPPPP
~bdoPMSPOPORPP
~bdomPMRPOPPRPP
~be_QQTPPNNOPP
~beaNUNOPSOPOO
~beadPOPPPRPPPP
~bearNSNPPROPPP
~beatQPROPOQPPP
~bebQNQPPPOPPP
~bebeQNQPPPOPPP
~becQMUPPONOPQ
~becaPQRPPPOPPP
~bedQSPNQNNPQO
~bed_QPRPOOPPPP
~bedsNTNPPOOPRP
~beePVOOPSMONO
~beenQORPPSNPOO
~beepOROPPPQOPP
~befQOMQQQPPQN
~befoQPMQQQNPQN
~begOORRPOPPPP
~begiOPPRPPPPPP
~behQROPPOPPPP
~behiQROPPOPPPP
~beiPORQPOPPOP
~beimPPNQPQPPPP
~beinPOSPPOQPOP
~belQPNNORPNSQ
~bellPOROOSNPQO
~benPMORPRPQPO
~ben_OPOOQOPPRP
~bencOROPQOPPPP
~bendOOORQROPPP
~beneQNQPPPOQOP
~benzQOQRNPPPPP
~berPOMPPOQSQP
~ber_NPNQQORPSO
~berePNQPPPPQQP
~berrPQNPPPSPOP
~bersPPORPPOSOP
~bertOPSPPPOPPP
~besRSIPOQRSNO
~beseOOPPPPRPPP
~besiRNPPPPPROP
~bestRULPPPOOOP
~betUMOROQROON
~betaQNOSQOOPPP
~beteTOOOPQPQOO
~betiOOROPROORP
~bettPRPOOPROOP
~betwPPOPOPSPPP
~bevOPPPPPPPRP
~bewPMTPPOPPPP
~beyQPOPPPPPPR
~bezQNRPPPPPPP
~biaROPPPPOPQO
~bia_SPNPPOPPQP
~bicQNSOPOQPQP
~bidOPOOPPPRPP
~biePNLTPQPQOQ
~bienOOMSPRQPOQ
~biesRNQQPOOQPP
~bijPOROPPPPQP
~bikPRPPPPPPPP
~bikePRPPPPPPPP
~bilOLMNOPS[MQ
~bilaOOQPPPPRPP
~biliQLPOOOTPOR
~billPOMOPPOZNO
~bimNQORQPQPPP
~binSMQOQPPONQ
~bin_RNPPPORPPP
~binaRPPPPPPPPP
~bindPOQPPOPPPR
~binsPROPPPPPOP
~bioTRPNNPNPOP
~biopQPPPPPOQNP
~biotTPPNNQOOPQ
~bipQNROOOQOQQ
~bipaOORPPPPPQP
~biphROPOPPPPPP
~birPTMOOQPOOQ
~birtQQOOPROOPQ
~bisPSNOQQOOOP
~biscOTOPPOPPPP
~bitQTOOQNPOOO
~bit_OTOPPOPPPP
~biteRQPPPNQPPP
~bjeOPPPPOPPOT
~bjecOPPPPOPPOT
~blaPJSOPNWNQP
~blacNOSPQOROPP
~bladRPPPPPOPQP
~blamNQNPPPRPPQ
~blanOPLPPPUOQP
~blatTPOPPPOPPP
~blauPMTPPPQPPP
~bleNOSNPPSSMO
~ble_NPOMROPSOS
~bleaPPRPPOPPPP
~bleeSQOPNMRPQO
~blemPOOPQQORPO
~blesNSPPPOPPOP
~bletRLRQPUPONN
~bliPPMPOQROQR
~blicOROPPPPPOQ
~blinSONQPPQPQO
~bloQOTNQQLNQP
~blocQOPPRPNOPO
~blooPNPOOQOOSQ
~blowPNTPPPOPPP
~bluQOUOOPQONO
~blueOPSOPPRONO
~blutQOROPQOPPP
~bo_PROQQOOPPP
~boaPTOOPOPOPP
~boarOTOOPOPOPP
~bocPPRPPOPPPP
~bodOQZOQLOOMP
~bodyNRXOQMOONP
~boiPORPPORPPP
~bolROMTOOPROO
~boliSNOPPORQOO
~boloPRPPPPPPPP
~boluQNPUOPOPOP
~bolyOQOOPPPRPP
~bomOPPPPQONTP
~bombOOPPPQPNTP
~bonQMPPPQSOOP
~boneQMQPPRQPOP
~booQUIONSNOUO
~bookNSMOOOOOUP
~bootQQNPPROPPP
~borMPOQQOSQNQ
~boraPPOPPOPPPR
~bordOPPPPPRPPP
~bornQLPQQPSOPO
~borrPTNPPPPPPP
~bortOPPPPPPRPP
~bosQROPPPPPPP
~bossORPPPPPPPP
~botQNSQMRNROO
~bothOSNQOPPPPP
~botiROPPPPPPPP
~botoOOQOORPSQP
~bottRORPOPOPOP
~bouRRMOQPNQPP
~bounQOOPPOPRPQ
~boutPRMOQQOPQP
~bovRNQPPPPPPQ
~boveROOPPPPPPQ
~bowRMPPPOSOPO
~boweSOPPPPOPPP
~bowlONPPPPSPPP
~boxQRPPQMPOQP
~boxeQROPPOPOQP
~boyOOSPPPPPPP
~boyfPNRPPPPPPP
~bp_PROPPPOPPP
~braQRRQNMNPSO
~bra_POQPPORPPP
~bradOMUPOOQPPP
~braiSPNQPOOPPP
~bralROQPPPOPPP
~branOROPPPPPQP
~brarOPOPPPOPTP
~brasPORPPPPPPP
~bratPROPPPPPPP
~breMRQORONNTQ
~bre_OPOPPOQPSP
~breaPOQPSONORR
~breePORPPPPPPP
~brewOSOPPQPPPP
~briSRRQNMPOPN
~brieQPRPPOOPPP
~brilSQOOOOPPPP
~brinNRPQOOOORO
~brisPQNPPPRPPP
~britROPPPPPPPP
~broQTNOOQPNOP
~brokPROPPPOPPQ
~bronRRPPPONPQP
~bropROPOPPPPPP
~brotNROPPRPPPO
~brouOSQPPOOPPP
~browOOOQPPSOOP
~bruONPOOPVOOO
~bruiNOOPOPTPPP
~brusORPPPPOPPP
~bs_PSJQPQROQP
~bseRONPPOSPPP
~bsenQOOPPPRPPP
~bstQNSPPOOPPQ
~bstoOOSPPPOPPP
~bu_PNQPPPPPPP
~bubPQNPQPQPPP
~bubbPQNPQPQPPP
~buiPPPPPOPORP
~builPPPPPPOORP
~bulPRQPQNOQQN
~buliRPMQQOPPPP
~bullORPPPOPPPP
~bumRONROOQPOP
~bumiROPPPPPPOP
~bunOOOPPPOSPQ
~bundPOOPPPOSPP
~bupOOPQRPOPPP
~buprPPOPRPPPPP
~burOQPQPRPPMP
~burnOPNPPSRPOP
~bursONRQPQOQPP
~busPMQPPPRPOR
~bus_OLRPPPRPPR
~butMROQROPOQP
~butaOPORQPPPPP
~buttPQQOPNPPPP
~by'OOQPPSPPPP
~by'sOOQPPSPPPP
~by_PORQPSPONO
~byePOSPPPPPPO
~bye_POSPPPPPPO
~bypRQOPPPOPPP
~bypaRQOPPPOPPP
~c'eNONPPQRPRP
~c'esNONPPQRPRP
~c'sPRNPPPPPPP
~c's_PRNPPPPPPP
~ca_QGUPOPPRQQ
~cabPTPPPNNQOO
~cabiPPOPPOORPP
~cablPSNPPPPPOP
~cacSMNPPPORQO
~caciSONPPPPPPP
~cadPORQPQOPPO
~cadaPNRRPPPPPP
~cafNVOPPOPPPO
~cafeNRQPPPPPPP
~caffPSNPPPPPPP
~caiQPRPQNOQOP
~caidPPOPPPORPP
~cakOUOPPOPPOP
~cakeOUOPPOPPOP
~calPROPOMQPTN
~cal_SMQNPONRSO
~calcPNQSPOQPOP
~caldOORPPPPQPP
~calfPOPPPRPPPP
~callPSQNOMNOSP
~calmQTMPPOOPPP
~calpOMOQPRSPPP
~camMQNNNVORRN
~camaOOQPPPPRPP
~cambQPNPPPPPQP
~cameOQQOOROPPO
~campOQOOPRPPQP
~canQPYLMLTNPQ
~can'PMSPOQRPOP
~can_QRNPPOQOPP
~canaQMOPPQPPOR
~cancTSNOOOPOOP
~cannQQROPOOOQO
~cantKOWPONSPQO
~canuPNQPPPPQPP
~capPMQPPOSPNR
~capaOOPPPPPPOS
~capnPMQPPPSPPP
~captOMTPPPPPPP
~carNQSPOOKRSQ
~car_OTMPPROPPP
~caraPORPPPPPPP
~carbQMPRQOQOOP
~cardRQNQNMQQSO
~careOMPOPROTOQ
~cariPNRPPPPPQP
~carnPROPPPOPPP
~caroPNTPPPOPPP
~carrQNPOPQNOQR
~cartNUOOPOOOQP
~casONQOQNNRRQ
~cas_SMRPPPOPPP
~caseOPLOQOORSR
~casuQNRPPPOPQP
~catQOPPQNQQRM
~cataOQNPOPRPPP
~catePOQPQPOSPO
~cathPOPPROPORP
~cauNMOOOPSWNO
~causPMOOOPSVNO
~cautNQOPPPPRPP
~cc_TNPPOPPPOP
~ccaQMSPPPQPPP
~cca_QNQPPPQPPP
~cceOQOOPONQRQ
~ccepMROPPOPRQP
~ccesRNQOPPOOQQ
~cchOPSPPPOPPP
~cchiONUPPPOPPP
~cciPPRNPPOQQO
~ccinQQOOPOOQRO
~ccioONRPPRPPPP
~ccoSPNPPOOPQP
~ccorRPOPPPPPPP
~ccuRONOQQROPP
~ccupOPOPPQRPPP
~ccurSOOPPPPOPP
~ce_QQPPJPLTQS
~cebRPOPOPOPQP
~ceboRPPPPPOPQP
~cedNQNPOOPQQS
~ced_QRNOOOQPPQ
~cefNQOPSOQPPO
~cefaOPPPRPPPPP
~cefuORNPQPQPPP
~ceivOPPPQRPPPP
~celNTOQQPQNOO
~celeMSOPRPPPPP
~cemQPQSPONOOO
~cemeQOQRPOOPPP
~cenMVKRONPRSN
~cencOOPPPPRRPO
~cendNRPPPPPPQP
~censOROPPOPPPQ
~centQOMROQPQRO
~cepLRPOUPNROO
~ceptMQPOSPOROO
~cerTMNMNOQUQO
~cer_RQNOONRQPO
~ceraPOPPPPPPRP
~cersQNQPPRPPPP
~certNONPPPOTQP
~cesUMSPPNMPQO
~ces_RRROOOOPPN
~cesaRMPQPPPQPP
~cessQNPOQONPRQ
~cetSROONPNPQO
~cetaRSQOMPOPOO
~ch_QORUMLOQNR
~chaMZOONNNQPP
~chadQPOPPRPPPP
~chaeROPPPPPOPP
~chaiMRTOONOQQO
~chamNPPPPROPQP
~chanXONNOQNPPO
~charKVJRPNPQPS
~chatOSQPPOPPOP
~cheMPSLNQPSVL
~che_PNSOOPOPSO
~cheaORRPPPOPOP
~checSSKNPQMNUO
~chedNQLSOOSQPQ
~cheeNOOPPRRPOP
~chefPRNPPPPPPP
~cheiONQPPPPRPQ
~chemNMRQPROQOP
~chenOSQOPPOPRO
~cherQOROPPOPPO
~chesPNSOPPTOOO
~chetPOROPOPPPP
~chezPOOPQOQPRP
~chfSNPPPPPPPP
~chiQORQPMSMTL
~chiaOKUPPOPPRO
~chiePPPPPOPPRP
~chilUMNQQNROPO
~chinNVOOPROPOO
~chirPNPPPQOPSP
~chlNLSSRRNOPO
~chlaONROQROPPP
~chloPOPSQOOPOP
~chnROPQPOOPQP
~chniRQNPPPPPQP
~choRPQLNOUQNQ
~cho_PQPOPPPRPP
~chocQOROPOQPPP
~choiOSNPQPPPPP
~chokPPUPPMOPOQ
~cholQMOPPQRPPP
~chonPQMPPPQPPQ
~chooPSNOOQOOQP
~chrPSMOPNRROP
~chriPSNPPOQPPP
~chroQONOPOQSPP
~chtMOSNOOOOST
~cht_NNSOPNOORS
~chtsONROOQQPQP
~chuNRSOPOPQOO
~chwONSPPOPPPQ
~chwePOQPPPPPPR
~chyNOQPPRRPPP
~chy_NPPPPRRPPP
~ciaSQPNPQMQRN
~cia_RPQOPQNQPO
~cialPRNOPQOQQO
~cidTLQQMNNOQU
~cidePNQPMOOORU
~cieNPRQROQOOO
~cienOPRQROPPOP
~cifeOPPRPPPPPP
~cilRPOQOPNRPO
~ciliOQNQPPORQP
~cimOQROPPPPPP
~cinTLQTROMQON
~cin_RMPTROOOOP
~cinaRNPROQPPOO
~cineOQPNSPOPRO
~cingOQNPPQQPPP
~cinoPOQOPPORPP
~cioQNRORPPOOP
~cio_QNQPPQPPPP
~cionQPOOROPPPP
~ciouONSPPPPPPQ
~cipPOONRPOSPP
~ciprPPPORPPPPP
~cisSLOPPOPQOS
~ciseSPPPPOOPPP
~cisiPOOPPPOQPS
~cissOORPPPPPPP
~cistQMOPPORPPQ
~citUNNPRNPOOQ
~citaRPPOQOPPPP
~citrOPPPRPPPPP
~cityPPPPPPOOPR
~ck_NYSLOPMPPN
~ckeLVPOPPNOSO
~ckedMMSOOSPNRQ
~ckenPNRPQOOPQP
~ckerPVLPPOOPQO
~cketOTOPONPQOP
~ckiSPOPOPPPOO
~ckinSPOPOPPPOO
~cklPPRPPOQPOP
~cklePPRPPPQPOP
~cksRROOORNNRO
~cks_SQOOORNNRO
~cktOPRPPPOPPP
~ckt_OPRPPQOPPP
~cl_ROOQPPOQPP
~claLNPQUNOVNO
~claiOLOPPPPYNO
~clamPNUPQOOOOP
~clarNOPPSOOORQ
~clasNROPQPROOP
~clePVQPMRNOPN
~cle_MRSOPSNPOO
~cleaSRLQOPOOQO
~cliMQNQQTMPRO
~clicOPOPPSPPPP
~climOOPPPRPPPP
~clinPTOOOPLQRP
~cloOPQQSLQOOP
~clofOOPPSPPPPP
~clogPROPPPPPPP
~clonNMSQOQQPPP
~clopQQOORPOPPP
~closOSNQPOOPPP
~clotQPRPPPOPPP
~clovRNPQOPPPPP
~cluSQOOONOROP
~clubPROPPOPPPP
~cludQPOPPOORPP
~clusRPPPPPPOPP
~cmoPORPPPOPQP
~cmo_PORPPPOPQP
~cniORPPPPPPPP
~cnicORPPPPPPPP
~co_TFQTQQNPOR
~coaQRQOOMPPQP
~coagPRPOPNQPQP
~cocROPOPOQPPP
~cocaOOPPQPRPPP
~codLMOROOL[SO
~codeMOPOPOMWRP
~codiONPPPPPTQP
~codoPPPSOPPPPP
~cofORQPPQPPOO
~coffORQPPQPPOO
~cohRMNPQQSOOO
~cohoSONPQQQOOP
~coiQQNPQOPPPP
~coinOROPPOQPPP
~colROTNMQLOWO
~col_QOOOOPPOSQ
~colaORNPPOSPPP
~colcRPPPPOOPPP
~coldQNSOPQPPPO
~coleOQORPPPPPP
~collOQTOPPNPOQ
~coloONQOOQNOUO
~coltOOQPPPPPRP
~comTPSQONNQKR
~comaPPROPPOPPP
~combRMMRQQOPPQ
~comeRPUQOOOPMN
~comfOTLPPORPPP
~comiNQQQOQPPOO
~commRPPOPPPOOO
~comoOPOPPPQRPP
~compSPQMPNMROS
~conOQLQVQKQPQ
~con_OTLPQQPPPP
~conaNPPRRPPPPP
~concLNNQUTOQOO
~condPSPOOPPQQM
~conePSNPPOPPPP
~congPROPPPOPPP
~connONTPPPPPPP
~consSLQONPNPPT
~contSOMLSPOPRP
~convONRTOPOPPP
~cooTQMPPRPOOP
~cookOPPPPSPOOP
~coolSRMPPOPPOP
~copTPLPPNNSPR
~copeSRKPPOOQQQ
~copyOORPPOOROQ
~corQNSRNMSMNR
~cordOJWPPPONNS
~coreTPMQOPQPPO
~cornOULPPPQPOP
~coroRNPPPPPPOR
~corpPORPPPPPPP
~corrMQTROOOPPO
~cortQNPPPPROQO
~cosRRMPOPRPNP
~cos_OQOQPQNROP
~cosaQQNPOORPPQ
~cosePMPPPQQPQP
~cosiPSOOPPPOOO
~costSQNOPOQPOP
~cotQNRPQOPPPP
~couNSPMPOPROR
~coucPROPPOPPPP
~cougPLROORSOPP
~coulPROPPOQOPO
~counMQOORPMTPR
~coupPNSPPPQPPP
~courQRMPPPOOOS
~cousOQOPPRPPPP
~coutPPRPPPPPPP
~covPPMNOPOQTR
~coveNPOOPMPQSS
~coviQPNOOSPPQO
~cowPMRPPPPPPP
~cpaPRPOPPPQPP
~cpapPRPOPPPQPP
~craRNPPQSONOP
~crasTMSPPONOQO
~cratPOOPPRPPPP
~crcROOQPPPPPP
~crclROOQPPPPPP
~crePNPPQPQTNO
~creaPNOOQRSRNO
~creeSOOOPPOQPP
~cremMOORPQPRPP
~cretORRPPOOOOQ
~crewSPRPPONPPP
~criQPQNOMMQSS
~criaQORPPPPPPP
~cribRPNPPOQPPQ
~criePROPPQOPPP
~crisQOSPOOOPQP
~critOPQOPPORQP
~croMNNRSNSPQP
~cro_OQOOQOPPRP
~crobOORPQPPPPP
~crosMOMPQQRQQQ
~crotNNRQPPRPPP
~cruORRPONQOQP
~crubOSOPPOOOQP
~crusPLTPPORPPP
~cryiPPQOPROPPP
~crysPOPPPPRPPP
~cs_RPLLNOVSPP
~ct_VQHRQMRQOO
~ctaOSQORNPOQO
~ctanROPPPPPPPP
~ctatMTPOROPOPO
~cteSMNQOORPQO
~ctedNPOPOQRPQO
~ctepROOQPPPPPP
~cterTOPPPOOPPP
~ctiVOQMOKNUPQ
~ctinUQNPONOPPP
~ctioOMTOPPMSQR
~ctivSQOOPNQQOO
~ctoTONQOTMPNP
~ctomQMQPPRPPOQ
~ctorPSMQOSNPOO
~ctrPNRROPOOPP
~ctreOPOROPPPPP
~ctroQNRPPPPPPP
~ctsRPOPPPOPPP
~cts_RPOPPPOPPP
~ctuQOKPOQTPNR
~ctuaPOOQPPRPPP
~cturOPNOPQSPOQ
~ctusQQNPPQOPPQ
~cu_RKSPPPNPRO
~cuaOJOUPPOQRQ
~cuanPMMVPPPPPQ
~cuatONQPPPPPRP
~cubOPPPPQOPRP
~cueOOQPPPRPPP
~cufPSNPPPOPPP
~cuffPSNPPPOPPP
~cuiOSRPPOOPOP
~cuitOTPPPOOPOP
~culPOORPPRPQO
~culaPLQSPORPPO
~cultPTNPPOOPQP
~cumMOOPPOPTPQ
~cunNPQPPPQPPP
~cupNRMOPSQORO
~cupbOROOPOPPSP
~cupsOPOPPPRPPP
~cupuQNPPPQPPPP
~curUPOPNNTNOO
~curaTNQPPOPOPP
~cureSPOOPQOPPP
~curiOPRPPOPOQP
~currQSNPOOQPOP
~curtPNOPPOTPPP
~cusPSLQQPOQOP
~cus_QQNPPPOQPP
~cutULPMPPNQPR
~cuteQNQOOOPQOR
~cutoRNPPPPPPQP
~cy_PKKRPQPNVR
~cycOPNRRQPPPO
~cyclOPNRRQPPPO
~cylNOSPPPPPQP
~cyliNOSPPPPPQP
~cysQNOPOPSPPP
~cystQNOPOPSPPP
~cytPNOPPPVPOP
~d'aNPORQQPPPP
~d'sNKSPOUOPRO
~d's_NKSPOUOPRO
~da_PGVRPPOTMP
~daaOQNQPPPPPP
~dabROQPOOPPPO
~dabiRPPPOPPPPO
~dablOPRPPPPPPP
~dacOPPPPORPPQ
~dachOPQPPORPPP
~dadRLNQOVNOQO
~dad'NNQPOUOPPP
~dad_SRLQPOPPPP
~dadePNPQPPPPQP
~dadsPPOPPRPPPP
~dagPSNOPQQOOO
~dag_OTNPPQOPPP
~dageROOPPPRPPP
~daiRPOQPOOPOP
~dalORQPQOOPPO
~damPNQPOPOPSO
~dam_PNQPPPPPRP
~danPNNPQUPPNO
~dan_QPOPPRPPPP
~dancRPMPPPQPPO
~dangQMOPRRPPPP
~dankOTMPPPPPPQ
~dansOMSSQOPPOO
~dantOQSOPPPPPP
~darMMNRROQPPS
~daroPONRQPPPPP
~dasTOOOPOQPPP
~das_SPOPPOPPPP
~datSRMLNLNSSU
~dataSMPPPOPPQR
~dateOUNOONNRPQ
~datiQPONOOPQRP
~datoPPOPPPOPPS
~dauNMNPPTRPPR
~daugNNOPPSPPPR
~dayLWMQOROOSM
~day_MVQOPUOOLN
~daysPPLROOPPWO
~dazNPORROOPPP
~dazoOOORQOPPQP
~dbaPRNPPPPPPP
~dbyOOSPPPPPPO
~dbyePOSPPPPPPO
~ddaPORPPPPPPP
~ddeRMTOOPNSPO
~ddedROPOOQPPPP
~ddenPPRPPOPPPP
~ddiOSPQOPPONO
~ddinPTNOPQOPOP
~ddisMPQRPOPPPP
~ddlQPPQOOSOOO
~ddleQOQQOOSOOO
~ddoPNRPPPQPPP
~de_MHVKQOPRUS
~deaPRNPPMPROR
~deadNSTPPONPOP
~dealNPPRPPPPPP
~deasOOOPPPRPPP
~deatUNMOOOORQR
~debOROPPQPPPP
~debrPRPPPPPPPP
~decQVLNOLOOOW
~decaQROPPOPPPO
~deceQRNPPPQPNP
~deciOPNOPOOPPV
~declPPPOOOOPQR
~dedSROPNOLTPP
~ded_TSNPNMMTPP
~deeQQQPPNPPPP
~deepOQRPPOPPPP
~defOOSQQOPOOP
~defiPMTQQOPOOP
~degQNRPPRNPPP
~degrQOQPPRNPPP
~deiOOPPPSPPPP
~dejONQPPPSPPP
~delSQPPMNMRTQ
~delaUMOPOQOPQP
~deliQRQPNNMPSR
~dellOQNPPPORQO
~deltOOPQPPRPOP
~demRNTOPPMPOQ
~dem_PORPPPPPPP
~demeRNQPPPOPPP
~demoORNPPQPPPP
~denKKONTPQUPT
~den_NNPQPPOONV
~denaPPPORPPPPP
~dencWNOONPOPQP
~dengPQPPRPNPQP
~deniOOOPPQOSPP
~denlQORPPOPPPP
~denoPPPORPOPPP
~densONPPPQPROP
~dentITNQPOSQRO
~deoRRMPPPPQOO
~deo_QRMPPQQQOO
~depQMOQNSPQOQ
~depaPOORPQPPPP
~deprSPNOOQQPOP
~depuONQPPROPPQ
~derVNLQKORORR
~der_TISQLPQPOS
~deraOOOPPQPSPP
~dereORNOQQOPPP
~deriRQOPPOPOQP
~derlQOOQPPRPOP
~dermOOOQPOROQR
~dernROQPPOOPPP
~dersPTMOPPPORN
~desPNQRONQSNO
~des_PQNSOMQSNQ
~desaRNQPPPPPPP
~descNQPPPPRPPP
~desdONQPPSPPPP
~desePORPPPPPPP
~deskOSPPPOPOQO
~despQNQQPPOPPP
~detRNQOPPROOQ
~deteOQNPPPSPPP
~detoRORPPPPPOP
~devPJOOPSUPOQ
~deviPMQPPPSPPP
~dexPMQUOOOOPP
~dex_ONQRPOQPPP
~dexaRQOQOPOPPP
~dexmROPPPPPPPP
~dextPORPPPOPPP
~dfuPNRPPPPPPP
~dfulPNRPPPPPPP
~dgeMNRPOOQQRP
~dge_MSPPOOOQRO
~dgiQNQPPPPPPP
~dhdQNOPPRPPQP
~dhd_QNOPPRPPQP
~dheRPPPPPPPPP
~di_NVPOPOPPOO
~diaUMOQPNORNP
~diabQOQNPROPQO
~diacTOOOPPOQOP
~diagPOOPPQPRPP
~dialLNVQQOOOQO
~dianOQOPPPOPOS
~diarRPOQPOQPPP
~diasPNPPPOSPPP
~diatSRMQPOOPOQ
~diazQOPRPPPPPP
~dicUIONTPMSQP
~dic_POPPPPOPPR
~dicaPONPPOPSSO
~dicePNOPPPQQQO
~diciROQPPQPOOP
~diclOPPPRPPPPP
~dicoPOOPPRPPPP
~dictPTPPPOOPOO
~didNPRPQOPPPP
~didaPROPPPPPPP
~dieSQOONONOSP
~die_OORPPPPPPP
~dienOTLPPPOPSP
~diesSNPPPOPPQP
~difQNKOPPSTQO
~diffPPKPPPTPQP
~difiQNPOPPOTPP
~digOMROQPNQQQ
~digoOORPQPOPPP
~dilOMRRROQPPP
~diluPNQRPPPPPP
~dimSQLOPOROOQ
~dimeSNOOPPRPPQ
~dinMNRVTNMRMN
~dinePOOQSOOPPP
~dingMKRUQPPSNO
~dinnOSNPQPPPPP
~dioPRPOOPNRQO
~dio_PSMPPPOQQO
~diogPOPPPPQRPP
~dipSPNQPPPPOP
~dipiROOQPPOPPP
~dipsPROPPPPPOP
~dirONOPQOQOTP
~direNNQPQOQORQ
~disPOQQOMQULQ
~discORMPPPTPNQ
~diseROOPPPPQPP
~disoOORQPOPPPP
~distQNRPPPOQOP
~ditNRNOOPRPRO
~dit_ORNPPOPPSP
~ditiOQOPPPRPPP
~diuROPNPPSPPP
~diumPOPOPPRPPP
~divSOQPOQOPNQ
~diveQQRPPPOPNP
~djuPPORPPOPPP
~djusPPPRPPOPPP
~dleROOPOOSROO
~dle_NSPOPPQPOO
~dledPNPPPPPRPP
~dlerRMRQOPPPOP
~dlesRPNPPOQPPQ
~dliPSMPPPPPOQ
~dlinQRNPPPPPOQ
~dlyPPRPOQNPOP
~dly_PPRPOQNPOP
~dmaPNSPOQOPPP
~dma_PORPOQOPPP
~dmiPTNNONNRRQ
~dminQROPPOPPPP
~dmisQPOOPOOQRQ
~dnaNQPPPPPPPQ
~dneQQNOQQRPOP
~dnesPRPPPPQPPP
~dneyQOOORQQPOP
~dniOOPQRPOPPP
~dnigPORPPOPPPP
~dnisNQOQRQPPPP
~do_JJ]OPQRNNQ
~doaQQOORPPPPP
~doacQQOORPPPPP
~docNRNOOROTNP
~doctOLRPPSOPQP
~docuNPOPPPPUOP
~dodRPOPPPOPPP
~doeRKNNTOOQRR
~doesUKLNROPQSR
~dogPOQPQOPPRP
~dogsPNQPPOPPRP
~doiOORPPROPOP
~doinORPQPQOPPP
~dolOONPTNROOR
~dol_OPNQSOQPOP
~doliPPPORPOPPP
~doloPPOROPQPPQ
~domSNLOOPQTQO
~domePMQPOOQRRP
~domiSPLPPPPRPP
~donOTRQNQMORM
~donaORNPPRPPPP
~doneOTOQOPNQPO
~donoRNNPPPPPRP
~dontOQTPPNPPOP
~dooNPWOPNOMPR
~doorOQUPPOOMPR
~dopRQROOOPQOO
~dopoQPROOPPPPP
~dorMQTOPPOOQQ
~dor_NPQOPPPPQQ
~dosSNQ\LNKOPN
~dos_PRPPPPPPPP
~doscPPRPPPOPPP
~doseSONXNNMPPO
~dosiROPTNOOPPP
~douOTNPONSOPQ
~doubQNPQOOSOPP
~doutOTNPPPPPPP
~dovPNRPPOPPPP
~dovePORPPOPPPP
~dowMSTOPOPNQO
~dow_PORPPOPPPP
~downMTROPPONRN
~doxQNOORPOPQP
~doxiQOPPPPPPRP
~dpaOOPPORQPPP
~draQWRPMJONPR
~draiRRRPPONPOP
~dramPTNPPOOPPP
~dranOPRPPNQPPP
~drapPNSPPPPPPP
~dratRPOPOPPPPP
~drawOSMPONQOQR
~drePPQNQRPOQO
~dreaPONPPTOPPP
~drenTOROONQOOO
~dresOPOPQOPPSP
~driMNNVPQPNMR
~drilOTOPPPOPPP
~drinQLMORTRPNP
~dripQPOSOOOPQP
~drivNQPUOOMOOS
~droPJSSQOROQN
~dro_POSPPPPPPP
~drocNQPRQPPPPP
~dromQNLPRPQQPP
~drooPMSOPOTPPP
~dropRPOPQOPORO
~drowPPUPPOOPOP
~druRHTNQRRONQ
~drucQNQPPPQPPP
~drugTNNORPQOOP
~drunOPRPPOOPPR
~ds_PNNPOTRLWM
~dshPTNPPOPPPP
~dshePTNPPOPPPP
~dsiQOPPPPOPRP
~dsidQOPPPPOPRP
~dt_POSPPPPPPP
~du_PRNPPPPPPP
~ducUONRPOPPON
~duceTONQQPOOOO
~ductPMQQOPRQQO
~duePNNPPPTPPP
~due_POOPPPRPPP
~dulRRLWNNMOOR
~duleOQNSPOOPPR
~dultROOTOOOOOP
~dummPROPPPPPPP
~durRLOPQOQRQO
~duraRNPOQPRPOO
~dureOOPPPPORQP
~duriQPNQPOPPPP
~dusOORPPPQPPP
~duskPORPPPPPPP
~dutNOQPPOOPQS
~dutyNPOPPOOOQT
~dvaPPOPPPPPOR
~dvanPOPPPPPPOR
~dwiOROPPPOPQP
~dwicPSNPPPPPPP
~dy_LWUORIUMLP
~dyiORQPPNPOPR
~dyinORQPPNPOPR
~dysOPQPOOPRPP
~e'dPTNPPPPPOP
~e'd_PTNPPPPPOP
~e'lPORPPPPPPP
~e'llPORPPPPPPP
~e'rPORPPPPPPP
~e'rePORPPPPPPP
~e'sMQSOQPPOPP
~e's_MQSOQPPOPP
~ea_SJURONROOO
~eacMPPOROQPRP
~eacePSNPPPPPPP
~eachOOPPPOOPRR
~eactNPPORORPPP
~eadOUUNOOTMNM
~ead'PNPPPPPPRP
~ead_OQQOOPTOPN
~eadaPQOPPORPPO
~eadiOORPPRPPOP
~eadsNPTPPNQPPP
~eadyPTOPPOQOOO
~eafORNPPPPPQQ
~eaflOTNPPOPPQP
~eagRLRPPQOQPP
~eakOUOPONPOOP
~eak_PTPPOPNPOQ
~ealRTOOPMPQOP
~eal_QQRQQOOONO
~ealeOVOPPPOPPP
~ealiQPNPPPRPPP
~eallSNQPPPOPOO
~ealtOPOOPOORRR
~eamNSPOOUONOO
~eam_ORPPPQOOQO
~eamiMORPPSQPPP
~eamsRPPPPQOOOP
~eanTORNOOPOPO
~ean_SSLPOPPPOO
~eaneORPPPPOPOP
~eaniQJTOPOSPQP
~eansPROPPPOPRP
~eantPORPPPPPPQ
~eanuROPOPQOPOP
~eapROQPPPPPNP
~eap_RPPPPPPPOP
~earWSIONVRLLP
~ear_STLPOLSOPP
~earaOOQSPOOPPP
~earcPPPPPPPOPR
~eardPPNPPTOPOP
~eariQPPPPROPOP
~earlUSLOPMRPOO
~earmOORPPPPPPP
~earnOTNPPPOPQP
~earsRPLPPUQONP
~eartSKTOPROOPO
~easQJPPUPNSOO
~eas_OKSPPQRPPQ
~easePNQQQPPPOP
~easlNPPPPPQPQP
~eassQRPPPPNPPP
~eastTNPOTNNOOP
~easuPOPPPPPRPP
~eatRLROMVQONP
~eat_RPNRQQNMQP
~eateOPPOPSQOOP
~eathQOTPNONQOP
~eatmQNPOOPORQQ
~eatrOPRPOQNPQO
~eatsOPNOPRSPPO
~eavQPPPONMQUN
~eavePSOOPONQSO
~eaviPOQPPOPPRP
~ebaNSOPPPRPPP
~ebbPOMPPPSPRP
~ebeQMQORPRPOP
~eberPOOPQQRPPP
~eboTPQOPONPOP
~ebo_RQOPPPOPQP
~eboaRQOPPPPOOP
~ebodPQRPPOPOPP
~ebotPPPPPPPROP
~ebrTNQPPOPPOO
~ebroRNPOPPPPPP
~ebsPNOPOPSPPP
~ebs_POPPOPRPPP
~ebuRPOPPPPPPP
~ebulRPOPPPPPPP
~ecaSTPPOOMPOO
~ecadRPPPPPPPPP
~ecauOSPPPPOPPP
~eceNTOQPQQPLP
~ece_OSLPPQQPPP
~ecenRPQPPPPPOP
~ecepOPSPPQPPOO
~echNMTQPNORPQ
~ech_OQSPPOPPNP
~echeOPPPPOPPSP
~echiOOORPPQPPP
~echnQRMQPPPPQP
~echoOPQOPPPRPP
~echtPLROQOPPPR
~eciQONNPPOPPV
~eciaPPNPPQPPQO
~ecidPPNPPOPPPT
~ecisPNOPPQPPPS
~eckRMTMORONSN
~eck_PRSNPPOOQO
~eckePOPPPSPPQP
~eckiQNPPPQPPQP
~ecksRPOPPPOPQP
~eclaPNRQPOOOQQ
~ecliPROPOPPQOQ
~ecmPORPPPOPQP
~ecmoPORPPPOPQP
~ecoRORNPRNPNQ
~ecomSNQPOQOPPO
~econPQROOPOQPN
~ecorNPOPPROOOT
~ecovPPROPPQPOO
~ecrMPSPPOQOOQ
~ecreNRQPPOPPOR
~ecroONQPPPRPPP
~ecsOROPPPPPPP
~ectYQJRLOOPMS
~ect_SRKSONPPOP
~ecteQLPQOQRQOP
~ectiRRNNPNOPOT
~ectoROQPOQPPNP
~ectrPORPPPPOPP
~ectuOSOPPPOPPP
~ecuPOQPONQOPR
~ed_K`WFCQMSIZ
~edaRMLMPQQTPQ
~edatPOQNOPPRQP
~edbRQOPPPOPPP
~eddORPPPQPPPP
~eddiORNPPQPPPP
~edeNMSSRPKQOS
~ede_POPORPOPPQ
~ededRPMQOOORPP
~edemPOTPPPOPPP
~edenNMQRQPOPPR
~ederPSOPPQOPOP
~edetPORPPPPPPP
~edgPLSPPPQPOP
~edgePLSPPPQPOP
~ediTNMNQPLSRP
~edi_OTOPPPPPPP
~ediaORPQPPPPOO
~edicRJOOORNSSQ
~edinSMQPSOPPOO
~edipROPPPPPPPP
~edlOOPPPSPPPO
~ednOQNPRQPPOP
~edniNQOQRQPPPP
~edrLNSQRPPPPP
~edroOOQRPPPPPP
~edsPONQQRNPUN
~eds_OQMQQROOSN
~edsiQOOPPPOPRP
~eduRNLTPNNRPQ
~educSPNRQOOQNO
~edulOPNSPOPPPQ
~ee_PTROMOSONP
~eechPRQPPPOPOP
~eedWMMQSSMOOM
~eed_OQPQPQNNRP
~eedeRQMQOOORPP
~eediRMOPRPPQOP
~eedsQPPORSOOON
~eefOQRPPPPPPP
~eekQKJRSRROSP
~eek_PNMOQSRQPO
~eekeOPQPQNPPRP
~eeklQPOROOPOPQ
~eeksRMNQRRQOOO
~eelOPPRORSPNN
~eel_PNPROSOPOO
~eelcPRPPPPPQOP
~eelsOOQPPOSPPP
~eemRNMQPRPPPP
~eenPMNOLVWPON
~een_KVNNNPXNQM
~eenaQMPPOSQPPP
~eeniSOOPPOOROP
~eensQMPPPQPPPQ
~eepTSKNNSPOOP
~eep_TPNPNQONPQ
~eepiQQMPPQQPPP
~eepsORNOOQQQPP
~eerOYMOPPMRPO
~eer_OVLOPOORPO
~eerdPPROPPPPPP
~eersPRNPPPOPQP
~eetK[PPSNMPOO
~eet_LQROSPOPQP
~eetiOTOQPOPPNP
~eetsOSOPPPOPPP
~eevPNRPPPPPPP
~eevePNRPPPPPPP
~eezOSPOOQQPNP
~eeziPPRPPQPPNP
~eezyPROPPPPPPP
~ef_RSNNPOPPOP
~efaNQOPSOOPPQ
~efeQTJPQNPPSO
~efecRPPPPPPPPP
~efenPROPPPPPPP
~eferQRLPPOPQSO
~effWKQNPQQPOO
~effeVMPOPQOPOO
~effiROPPPPPPPP
~efiULRPPPPQNO
~efibPNTPPOPOPP
~eficQNOQQPQPOP
~efitSOOPOPPQPP
~eflNNRPPQSOPP
~efleOOQPOQRPPP
~efoROMQQQPOQN
~eforRPLQQPPPQN
~efrPPOORPQPPP
~efruPPOORPPPPP
~eftMQSPONPQRP
~eft_MRRPONPQQP
~efuLQKOPTQONV
~efulPRMPPPQPPP
~efusLNOOOTOOOW
~eg_MMRRQPQPPP
~egaSQMOOPNOOU
~ega_RNSPPPPPPP
~egalOOOPPOPPOW
~egatQQNOPQPPPO
~egePMROPQPPRQ
~egfPPOQSOOPPP
~egfrPPOQSOOPPP
~eggOMOPPQSPOS
~egiNPNTQONRQP
~egimPOOSPPPPPP
~eginOPPRPPPPPP
~egisNPOPQOORQP
~eglNPPPQQOPPQ
~egliOOPPPQOPPR
~egmRNOPPPRPPP
~egmeRNOPPPRPPP
~egnPPNQQPPOOP
~egoNUNPPOOQQP
~ego_PTMPPPPPPP
~egouPORPPPPPPP
~egrPQPOQSNPPP
~egraPOPOQRPPPP
~egrePPQPPRNPPP
~egsPMTQOPROOO
~egs_PMTQOPROOO
~egtPMSPPPPPPQ
~egt_PMSPPPPPPQ
~eguOMRPPOSPQP
~eguaPMQPPPPPRP
~egulONQPPPRPPP
~ehePMNPPPQQQR
~ehinQROPPOPPPP
~ehoSOPPOPOPOQ
~ehrPNUPPPOPPP
~ehr_POSPPPPPPP
~ehtOOSPQPPPPP
~eht_OOSPQPPPPP
~ehyRPOPOPPPPP
~ehydRPOPOPPPPP
~ei_NVOOPQOPOO
~eiaPPRPPPPPPP
~eia_PPRPPPPPPP
~eicONTQPPOPOP
~eic_OPRPPPPPPP
~eigQTLROQPPNP
~eighRRLROQOPOP
~eilONPQPPPRQP
~eiliOPPQPPPPRP
~eimRONQOPQQOQ
~eim_PQNQPPPPPQ
~eimeRPPPPPPPPP
~einLLVNNSRQPQ
~ein_NMSOPQTPQO
~eineOPOOOSOPOR
~eingPSQPPNPPOP
~eintPOOPPPQPRP
~eioQNRPPQOPPP
~eio_PNRPPQPPPP
~eirNQSOOOPOQO
~eir_ROPPPPOPPP
~eiraPPRPPPPPPP
~eiroNRQPPOOPPP
~eisPOUPPOOPOO
~eitNQONSRPQOO
~eit_PLROQQQROP
~eitePORPPPOPPP
~eithOSMPPRPPPP
~eitoOQPPRPOPPP
~eivOPPPQRPPPP
~eiveOPPPQRPPPP
~eizPPROQNOPOR
~eiziPOSPPOPPPP
~eizuQROPQOOPPP
~ejaONPPPPSPPQ
~ek_OMNOQSSQPO
~ekePNQPQPOPRP
~ekenPOQPPPOPRP
~ekerPNRPQOPPPP
~eklROPROOPOPQ
~eklyQPOROOPOPQ
~eksRMNQRRQOOO
~eks_RMNQRRQOOO
~ektROPPPPPPPP
~el_MMPTOXMSOM
~elaTQNNNQNOQQ
~ela_OOSPPPPPPP
~eladORPPPPPPPP
~elapTPOOPPPPPP
~elatMOPPPQOOQS
~elayTONPPQOPPP
~elcOSOPPQOQNP
~elchOQPPPQPQNP
~eldRNSPOOOOPQ
~eld_ROROOOOOQO
~eldeQNQQPPOPOR
~eleVPNNPLRPPP
~elehPPPPPPPRPP
~elenQONPPPSPPP
~elesRMQPPPPPOP
~elevOUMPPOQPOP
~elfQOQNOTNPQP
~elf_PPPNOTNPQP
~eliULPNMPMPTR
~eliaROPPPQOPPP
~elieRQPOOPOPPP
~elinNNROOPPQQQ
~elipPOOPPPPPRP
~elirQNRPOOOPQQ
~elivORQQPOOPPO
~elkPPOPPPPRPP
~ellMRSNMPVNOO
~ell'SPMPPOPPRP
~ell_QNRNNNWNOP
~ellaRNUOPOOPOO
~elleOQSPOONOQQ
~elliPPPPOOPRPP
~elloMSPOQQPOPO
~ellsNOMPPQTOQP
~ellyNRROPTNPNP
~elnPNSPPPPPPP
~eloOKSPSOSNRN
~elo_ONSPPPPPQP
~elonSOQPPPPOPP
~elpQQROORPONO
~elp_PRRPPORONO
~elpsPOPPPSOPPP
~elsNSNORNSQNP
~els_OTMORNROPP
~elseOQOPPPQQNP
~eltONORPPSPPQ
~eltaOOPQPPRPOP
~eltePOOPPPPPQR
~elvROOPPQPPOQ
~elvePPOPPPOPPR
~elviQNPPPQQPOP
~elyPROPPQQPNO
~ely_PROPPQQPNO
~em_NTMOQPKVRN
~emaPULOSNNPPP
~ema_QOPOSPOOPO
~emaiOUMPPOOPPQ
~emanOPQOONQPQQ
~ematPOPOQPPRPP
~embQPOPOPPPRP
~embeNQQQPQPPPO
~emblPOOPPPPPRP
~emboSONPPPPQOQ
~emeQTKUPMKQSO
~emedROPPPOPPPP
~emenQQOTONMPTN
~emetOQOPRPPPPP
~emiULQPPNSPMO
~emi_OPRPPPPPOP
~emiaSNQRPPOOOP
~emicQNPQPPRPPP
~emieQMOPPPSPPP
~emmROPPPPOPPQ
~emoQKSNORSPQM
~emo_NRPPPQPPPP
~emogRPPPPPOPPP
~emolQQMPPOSPPP
~emonPNPPPRQPPP
~emopOPRPPPPPPP
~emorQNQOOSSOOO
~emosOOOPPPOPSP
~emotRORPPNPPPP
~emovPOQOOPORPP
~empNNSOPQONPT
~empePNTPPPOPPP
~emptOQROPOPOOR
~emsSNQPPPOQOP
~ems_SNPPPPOQOP
~emtOOQPPPPPPR
~en'ONPPPQRPQP
~en'sONOPPQRPRP
~en_PNWTIRQOON
~enaOIQYPSONMQ
~ena_RNQPPPOPPQ
~enacOPPPRPPPPP
~enafPPPORPPPPP
~enagQMPPOSQPPP
~enalNPOVONOONS
~enanPNRROPOPPP
~enarORNQPQPPPO
~enbPORPPPPPPP
~encVMOQNLPRNR
~enceXQMOMMPQPQ
~enchQOSPPOOPPP
~enciQOPPPPORPP
~encoOPPPPPRPPP
~encyNMOSPQQPOR
~endNOOQNPRQWL
~end_MORROSOQQN
~endaRMQQPPOPPO
~endeQPNPPOSQQO
~endiPTLOPNROQO
~endoMPROOPPORQ
~endrPPOPPRPPPP
~endsOOQPPQOPRP
~eneTLRNRNPOQO
~ene_QQWMONOPOO
~enecQOORPPPPPP
~enedOOPPPOTOPO
~enefROOPPPPQOP
~enemNMPQTPOPRP
~enerROOOPPOPPR
~enesRPPPOPPPPP
~enevPROPPPPPPP
~enfSNQPPPOQPP
~enfaSNOPPPPPPP
~engNSQPQQNOPP
~engePORPPPPPPP
~engiPSNPPPPPPP
~engoPNQPPRPPPP
~engsPORPPPPPPP
~enguPROPRPNPQP
~enhPOORPOQPPP
~eniVLLQTNPTNM
~eniaOOOPQORQPP
~enicQNPQRPOPQO
~enieOOOPPPPSPP
~eninPTOQPPNQNO
~enioSOPPPOPPPP
~enisSNOPPPQPOP
~enkRMOPQPTPPP
~enlROQPPOPPPP
~enlyQORPPOPPPP
~ennQQNQPQOOQO
~enneQQNPPQPPPP
~enniOROQPPPPPP
~enoWMMOSONSOO
~enobQOPRPPPPOP
~enonSOOPPPPPPP
~enosOOQORPPPPP
~enouSOOOPPOSOQ
~enpNPOORORPQP
~enpoOPOPRPPPQP
~enrPRNPPPPPPP
~ensTROMQRMOOR
~ens_RTOOPQNOMQ
~ensaTMPPPOPRPO
~enseMNTPPRPOOR
~ensiRNQOQRPOON
~enstOROPPOOPSP
~ensuPSOPPOPPPP
~entNKVTKILTOY
~ent_QTNQLONRNS
~entaSJTPQPQPNQ
~enteONQOQOROQQ
~entiSPQNPNPPOQ
~entlOSOPPOQPPO
~entoQOOPPPORPP
~entrIOUSOONRRQ
~entsOQQPNPNNRR
~entuQQNPPQPPOP
~entyNQORQOPQPP
~enu_PROPPPPPPP
~enyPMPQQORQPP
~enzaNQPPOPQRPP
~enzoRPPPOPPPPP
~eo_QNMPPPRSOO
~eonPNTPQQMPOP
~eonaPKTQPPOQPP
~eonsORPPPPPPPP
~eopPQPOPQNQOQ
~eoplRQQOORNPOP
~eorPROPQPOPPP
~eosQPPPPORPPP
~eotOPOROPPPPP
~eotiOPOROPPPPP
~eouNPQPQPQPPP
~ep_VONSMPNNPP
~epaRQSRNOOPNN
~epaiRQOPPPOQPP
~epamQORPPOOPOP
~eparNPSROPQPOO
~epePLRSQQNPPO
~epeaPOOTPQOOPO
~epenPNQPPPPQPP
~ephPNPPQSPPOP
~epheMNOPRTQPOP
~ephrRQPPOOOPPP
~epiSRNOQPOPNP
~epicQSOPOPPPPP
~epidQPQORPNPPP
~epinRPNOPQQPPP
~epipOSPPPPPPOP
~episROPPPPQPPP
~eplTOPQPONPQO
~eplaSPORONNOQO
~epleRNPPPQPPPP
~epoLMPQONQSQU
~eporNOMOPOPSPU
~eprQRLPPRQPNP
~epreSQNOOQQPOP
~epsOSJQPNPRPQ
~eps_OQNROPRPOP
~epsiQSMOOONRQO
~epsyNQPPRPPPPQ
~eptQVLMRNNRRO
~ept_QTMOOOOOSP
~eptiPOQNSPQQNO
~epuONRPPQOPPQ
~epuiOMSPPROPPQ
~equPQLWNNNPPT
~equaPPRQPPOPPP
~equeUOMQOOOQOQ
~equiKRMUOOPOPS
~er'PLSPPSNPQP
~er'sPLSPPSNPQP
~er_PSROOOLQNT
~eraSNKPQRPROO
~eracPOPPSPOPPP
~eralNMNQPOUQQP
~erapSPMPPRNQOO
~eratQQPOOQNRPO
~erbQLOQONPQPS
~erb_PQNQPPPPPP
~erbaQMPOPPOPPT
~erbiPOPPPPPRPP
~ercVPOPOONOQO
~ercaPORPPPPPPP
~erceRNPQPPOPQP
~erciRTNPPPOPPP
~ercoPPOPPPPPRP
~erdOPRMRQQPNP
~erdeOLTOROQPPQ
~erdoPRPOPPPPPP
~ereKSMPMPRPZL
~ere'PNQPPOSPPP
~ere_OLSNMQOPYM
~eredLQORORPPQQ
~erenRSLOPPQPOO
~eresONSPQOPPQP
~erfQSPOOPOPPP
~erfePRPPPPOPPP
~erfoRPPOPPPPPP
~ergOPMPTRPPPP
~ergeNPNOPRPQQQ
~ergiMQQPQQPOOO
~ergyPONPSOPPPP
~erhRMQPPPQNSP
~erhePOPPPPPNSP
~eriVLRUNNMOQO
~eri_NOPOPSPPQP
~eriaRPPPPNOPQO
~ericOPPPPOSPPP
~erieQQRPPOOPOQ
~erilRPPPPPPPOP
~erinROUQOLMOSO
~erioSNMOOSQQOQ
~eripOPOSPPOPPP
~erisOPQRPPPPPP
~erkNOTQPNRPOO
~erk_OROPPOQPOP
~erkeONRRPPOPPP
~erkiPNSPPPPPPP
~erlUOMRONPRNO
~erleRQMPPPPPPP
~erliOOOPPPRROP
~erlyTOPQPOOPOP
~ermSPMPQMRPPQ
~erm_QQNPQPOROO
~ermaROPPPOPPOP
~ermeQPRPOOPPOP
~ermiOONOROQPQR
~ermoMPOQPPQPPR
~ernSQOOOOMRQQ
~ern_POPPPQPPOR
~ernaRKSOPOPROQ
~erneQTOPPOOPPO
~erniPSNOOOMQTO
~ernoORPQPPOPOP
~ernsQNOPPPRPQP
~eroRKLPPSRPPP
~ero_QNQPPRQOOO
~eroiSOONPOQPQP
~erolQOOQORPPPP
~erosOPPPPPORPP
~erouPOOPQRPPPP
~erpNRKPPORQQR
~erprPONPPPQQRP
~errQJQMORSPRQ
~erraNNTPPPOQQO
~errePQNPPPPQQO
~erriOOOOPSRPOP
~erroSMQOPOOOQR
~erruPOPPPPQPPR
~erryQONPPPSPPP
~ersYKNQJQQPTM
~ers_QRNPLPPPRP
~ersaPPOPPRPPPP
~erscPROPPPPPPP
~erseOMSQPQPPPP
~ersiOMPSOPQPQO
~erstVOONPOOORN
~ersuSOPPPPPPPP
~ertONLPQNTSOQ
~ert_LPQQOOSRMS
~erteTPNOQOPQOO
~ertiOQLQOPRRPO
~ertoTMQPPPPPPP
~ertrOQNQPRPPPP
~ertsPNRPPOPORP
~ertuOQPPRPOPPP
~eruOLUQQOPOOQ
~eruiPNSPPPPPPP
~erusONSPPPPPPQ
~ervUKNQQORPRM
~ervaSMNSOPQPOO
~erveROQOPOROPO
~ervoOMRPQQOPQP
~erwPNPPPPSPOO
~erwePNSPPPPPPP
~erwiQONPPPSPPP
~eryPRUMNOOQOO
~ery_POQNORQROP
~erybPRPPPPOPOP
~eryoOQRPPOPPPP
~erytQOPOPOOPRP
~erzPRPPPPPPPP
~es_USJJCUYMUR
~esaULPQPQNQOO
~esarSONRPQOQOP
~esatQNQPPPPPPP
~escPOQNPPPRPP
~escaPROPPPOQPP
~esceOOROPQOPPP
~eschPQMPPPPRPP
~escoOOSPPPOPPP
~escrQOOOPORPPQ
~esdMROPPSOOQO
~esdaNTOPPQOOQP
~esdeONQPPSPPPP
~eseOSMOONTNRP
~ese_NSMPPOTOPP
~eseaPRPPPPPOPP
~eserOPPPPPPPRP
~esetSMQPOPOPPQ
~eshSMNPPPQPPQ
~eshoRMOPPPQPPP
~esiRIOPOPURRM
~esiaOOOROPOPTP
~esicOOQPPPRPPP
~esidPPQPOQSQNO
~esioRMOPPPRQOP
~esitROPOPPORPP
~eskPSPPPOPOQO
~esk_OSPPPOPOQO
~esnPQSPPMPPPO
~esn'QRPPPNPPPO
~esntOPRPPOPPOP
~esoPRPQPOOPOO
~esolORPPPPPPPP
~espOL[OONMPPQ
~espiONVOOOOPPO
~espoQOQOOONOQS
~esprOSNPPPPPPP
~espsPORPPPPPPP
~espuQNQQPPPPPP
~essVRMMPOPOPN
~ess_UQKOQOQMSP
~essaPOQOQROPOP
~essePPOPPQRPOO
~essiPKSPOMPSSP
~essoQSNPPPNPOP
~essuNSQPPQOPOO
~estNNOMRRPNWO
~est_PNRONRSQOO
~estaMTQQOONOSN
~estePMMPSUOOPP
~esthOORPOOPPQR
~estiQQNOPOOPRQ
~estlPOQORPPPPP
~estoNPOOPOPOUO
~estrPMPPPOPQRQ
~estsPROPPPOPNR
~esuROQNORPPQN
~esulRNOPPSPPPO
~esusPOSOPOPPQO
~et_VTSNRMMNOM
~etaZNQPOQLNON
~eta_PNPQQQPPOP
~etaiOORPQPOPPQ
~etalOOSPPOPPOP
~etamSPPQOOOOOO
~etarOROPPQOPOP
~etasRPOPPPPPPP
~etcPPRPPPPPPP
~etcoPNQPPPQPPP
~eteRRNOPNOSOQ
~ete_OPTOOPPQPO
~etecOPNPPPSPPP
~etenOPPOPPNORR
~eterQPOQQNOROP
~etesRQNPPPOQOO
~ethRLOQWNPONP
~eth_OQPQQNOPPP
~ethaQNRQOOOPPP
~etheRMOQSOOPOQ
~ethiMOOOTRQPOP
~ethySPOOPPPPPP
~etiNTPOORRMOO
~eticOOQNPQROPP
~etimPPOPPRPPPP
~etinRSOOQNPPNP
~etioOORPPPPPPP
~etirOSOPOPOPQP
~etoSORPNOOOOQ
~eto_QNQPPPPPPQ
~etocQPNQPPPPPP
~etorQORPPPPPOP
~etrORRQRNPOPO
~etraRPPPQOPPPP
~etrePRPPPPPPPP
~etroOPRPRPNOPO
~etsPPQPPRNOQO
~ets_PORPPRNOPP
~ettOROOMSNRNS
~ett_SNRPOPOPPP
~etteNQROOOORPR
~ettiPLOQOUQPOP
~ettlNWLPPQPPPO
~etuPROOPPPPPO
~eturPROOPPPPPP
~etwPPOPOPSPPP
~etwePPOPOPSPPP
~etySQNOPPPPPP
~ety_RQNPPPPPPP
~eu_OPSPPPOQOP
~eudNOPPSPQPPP
~eudoNOPPSPQPPP
~eueOSNPPQOPOP
~eue_PSOPPPOPPP
~eukPPOPPRPPPP
~eumQNPPOQNSQO
~eum_OPOPPQOPRP
~eumaRPPPPQOPPP
~eumoQOQPOPOSOO
~euniOSOPPPPPPP
~eurOOOPPPRORP
~eureOPPPPPPPPR
~euroRPMQPOQORO
~eusPQPPPPOPRO
~eutOSSOOOOOOQ
~euteQORPPPOPPP
~eutrOPRPPPPPOP
~euxNNSRPPPPPP
~eux_NNSRPPPPPP
~evaQNROPQPORO
~eva_PROPPPQPPP
~evacOOPPPPPPRP
~evalQORPPPOPPP
~eveTUKMNRRQON
~eve_QNRPPQOPQP
~eveeQOOSPPPPPP
~evelOOPOROPROP
~evenTTLOOPPPNO
~everQTNLNSSOOO
~eviZHKUPMQQOP
~eviaONPPPQSPPP
~evidTOOOPOOPQP
~evieQNOROOORPP
~evitSOOORPOPPP
~evoQOPPRPOOOR
~evo_PQNPPQOPPQ
~evrOPPPPRPPPP
~evuOSNPPPPQPP
~ew_LWOOQPNQOP
~ewaORPPPPOPPP
~ewarPROPPPPPPP
~ewbQMQQQPQPPO
~ewboQMQQQPQPPO
~eweTPPPPOOPPP
~ewerTOOPPPPPPP
~ewhPPNPPPOQQP
~ewhePPNPPPOQQP
~ewiRPOPPPOPPP
~ewoPNSPPPOPPP
~ewsRQNPPPOPRP
~ews_RPNPPPOPRP
~ex_KMQVPQQOPP
~exaSPMOOSNQOQ
~exacQOPOOQPRPP
~examRPNQPPPPOO
~exanPRPPOPPPPP
~excRROPPONQPP
~exhOOSPPPPPPP
~exhaOOSPPPPPPP
~exiPNPOQOQSOO
~exmROPPPPPPPP
~exmeROPPPPPPPP
~exoOOPRPPPPPP
~expQROOPNQOPR
~expeRRMPPPPPPQ
~expiOTOPPOPPPP
~explNPRPPPQPPP
~extQNSSNNPPPO
~ext_RSRQOONONO
~exteOMPQPOQRQO
~extiONQPPPOPQR
~extrQNPQPPQPPP
~ey_OTKMTSOMQQ
~eyeMQSOORROOO
~eyelORNPPQQPPP
~eyesONTPOQQPOP
~eyrPNRPPPPPPP
~eyrePNRPPPPPPP
~eysQSOPOOPPOP
~eys_RSOPOPPPOP
~ezaPNSPPPPPPP
~ezePRPOOPQPPP
~eze_PPRPOOPPPP
~eziQNSPQQOPNP
~ezinPPRPPQPPNP
~ezoONRPQPPPPP
~ezyPROPPPPPPP
~ezy_PROPPPPPPP
~f'sPPPPPRPPPP
~f's_PPPPPRPPPP
~fa_QROPOPOPPP
~fabOPOSPPPOPP
~fab_OQORPPPPPP
~facQNTQOMQPPO
~faceQLTPPNSPPO
~faciPROPPOOPQP
~faiPSQOPROONP
~failSQPOPPOPOO
~fainNRQPPPQPPP
~faitOPOPPRPPPQ
~falOOPNPQPQPQ
~fallOMOOOSQQQR
~faltOSOPPPPPPP
~famNRNORNPPPS
~famiPPNPPNPPPS
~fampOPPPRPPPPP
~fanPTMQPOPPOP
~farUOKOQPQQNR
~farcSPOOPPPOPQ
~farePORPPPPPPP
~fariPPOQRPOPOO
~farmOONPPQRROP
~fartTPNPOPOPPQ
~fasSLPQNQQOQP
~fascRPOPPQOPPP
~fastPLRQNPROQO
~fatPONQOVOOOO
~fatePPPRPPPOPP
~fathONQPPUOOOP
~fattOQNPPRQPPO
~fauPNOPQPPPTP
~faxRPPPOPPPPP
~faxiRPPPOPPPPP
~fe'PMSPPROPPP
~fe'sPMSPPROPPP
~fe_TRPPTOKNLR
~febROMOPOTPPP
~febrROOPPPQPPP
~fecWOOMPQQOON
~fectVPNNPQQOON
~fedRQNPPPPPPP
~fediROPPPPPPPP
~feeMSLOSUSONO
~fee_ORQPPQPPOO
~feedPOKOTRPOPP
~feelONQOOSSPPO
~feetORPPPPQPOP
~fegPMQPPPPPRP
~feguPMQPPPPPRP
~feiNUMPRPOPPP
~feinPROPPPPPPP
~felQTPORLPOOO
~fellQQSPPMOPPP
~femOOSPROOQPP
~fenMOQPVPMOQO
~fen_NOROSQOPQP
~fenaOPPPRPPPPP
~ferLMQSPQQRSN
~fer_QMSPPOOORP
~fereLSLPQRRQPO
~feriPQPRPPOPPP
~fermPNTPPPOPOP
~feroOPPRPPPPPP
~ferrPNLPPQRRRO
~fersOORPPPPPPP
~fetQQROPOOOPO
~fetaPPRPPPPPPP
~feteOPRPPPPPPP
~fetyRPOPPPPPPP
~fevQPNNQPRPQP
~fevePPNNQPRPQP
~fewUOOPPPOPPP
~feweTOOPPPOPPP
~ff_OIUOOSNPUO
~ffeQROOPTRPNN
~ffe_PROPPPPPPP
~ffecTNPOPQQPOO
~ffeeOSPPPQPPOO
~fferOLQPQSQQOP
~ffiTUKOONNOPP
~fficRRPOOONOQP
~ffinQQNPPPPPPQ
~fflPOOPPPRPPP
~ffuOOOPPPSPPP
~ffusOOOPPPSPPP
~ffyPPNPPPRPPP
~ffy_PPNPPPRPPP
~fi_ORPPPPPPPP
~fiaONPPPRQPPP
~fibSMTOOPOOPP
~fib_PORPPQOPQP
~fibrSOQOOOPPPP
~ficRTKPPMORQO
~ficaQPNOPNPSQP
~ficePPRPPOOPQP
~ficiROOQQPQOOP
~fidPQNPPPPPQQ
~fiePQMOPQPSOO
~fiedROPPPQOQPP
~fielPNRPPPQPPP
~fierOOPPPPPSPP
~fifONRQPOQPPP
~fiftONRQPOQPPP
~figPNRPQOPPPP
~filRMKSQNRQNU
~fil_PPPORPPPPP
~filaQOOQPOSPPP
~fileOTMPPOOPQQ
~fillQNROPPOROQ
~filmRNNPPOQPOS
~filtPONTOPQPPP
~finSUMPMQSNNN
~fin_RRNOPPPPPP
~finaOTNOPQOPPP
~findRNPQPPOPRO
~fineSNLPMSTPPO
~fingONRQPOROOQ
~finiNUSOOOOPNO
~firSMOPPLOPPT
~fireQPTPPOPNOP
~firmQOMPPPQPOT
~firsRONQONORQP
~fisSNSOQOQONO
~fishRPPPQPOPOP
~fistQNSPPOQPPP
~fitTJUPONPROP
~fit_RMNPPPRROP
~fittQMUPOOOPPP
~fivQROPOPOPPO
~fixRRMPPRNPOO
~fixePRNQPROPPO
~fixiRPOPPPPPPP
~flaQPQPOQNOQO
~flasPOPQPOPPRP
~flatMRQPORPPQO
~fleLPQOQQROPO
~fletOTNPPOPPQP
~flexONPPOQSPPP
~fliPRMNPQQPQP
~flicPQNPPOQPQP
~fligNPPOPRQPPP
~floMQTNQLQNTO
~floaPOOPPPQPRP
~flooNSPPPNOOSO
~flopPOTPPOOPPP
~flowPQRPPOPPOP
~fluQIOPQOUSPO
~flucMNNRRPSPRP
~flueOOPPPPQRPP
~fluoSOPOPOPPPP
~fluxQNPPPPPRPP
~flyOOPPPRPPQP
~flyiOQOPPRPPPP
~fneQNPPPPQPPP
~foaPNRPPQOPPP
~foamPNRPPQPPPP
~folQTNPQOOPOO
~folkRQOPPPOPPP
~follQRNPPPOPPP
~fomRPOQNPPPQP
~fonNORQOPQPOQ
~fooOPPOORRPOP
~foodORNPPRQPPP
~footQNRPPPQPOP
~forNMLQPPOUTQ
~forcPNPPPOQQPR
~foreQOOQQPOPQN
~forgPNQPPROPPQ
~formMPMOONPUVO
~fosROQQNPPPOP
~fouPSROPPPNOP
~founPRPOPRPPNO
~fourQRRPPMPOPP
~fr_PQOQSOOPPP
~fraRNMQOMPTNT
~fraiPQOQPNORPP
~framPROPPOPPPP
~freTSOQOPOOON
~freePSOPOOPOPO
~frenROPPPPQPPP
~freqQOPRPPPPPO
~friKPROOSQOSO
~fridLTNPOQOPSO
~frieOMRPPRPPQP
~frioPORPPPPPPP
~froPPSQNPPONP
~fromORORNQQPOP
~fronQPSPPOOPPP
~frotPLTPPOQPPP
~frozORNPPQPPPP
~fruQRMNRPPPPP
~fruiPQOOROPPPP
~fs_POPQPPRPPP
~ft'NQOPPPRPPP
~ft'sNQOPPPRPPP
~ft_JSVOPNOPSO
~fteROMSOPRMRP
~ftenQNPROOOOQP
~fterPPNQPQSNPP
~fthONQQPPQPPP
~ftiPMPPPTQPPP
~ftinONOPPTQPPP
~ftsRPNPOPQPPP
~fts_RPNPOPQPQP
~fugPROPPPPPPP
~fulQPPPOORNNR
~ful_QNNPOPTOOR
~fullPSQPPOOOOP
~funSLQOOPSOQO
~funcTPOPOPPPPP
~fundNOPPPOSPRP
~fungQOOOORPPPP
~funnQNRPPOPPPP
~furQROORPOPPP
~fusLLQTORPONU
~fuseNKOPOTPOOV
~fusiNNSTPNQOOP
~fussPRNPPPPPPP
~fy_NQLOOOVPOR
~g'sNOPPPQPPPQ
~g's_NOPPPQPPPQ
~ga_QMVPPPPOOO
~gabaQNPQQQPPPP
~gadOSNORPPPPP
~gadoPQPORPPPPP
~gaiXPNNOQPOMP
~gainXPNNOQOONP
~galQMOPOPPPOV
~gal_POOPOPPPOS
~gallQNPPPPPPOS
~gamOORPQPOPOP
~ganOOUPPPOOOP
~gan_OORPPQOPPP
~ganzPNRQPPPPPP
~garPRQOORQONN
~gar_POQPPSPPOP
~gardOROPPQQPPP
~garsOROPPOQPPP
~gasNRVOPPMOPO
~gasgPROPPQPPPP
~gaspNNVPPPOOPP
~gastRPPOPPOPQP
~gatROQPNPQOOP
~gatePNRPPPQPOP
~gatiSRMOOQPOPP
~gauQOOPPPRPPP
~gauzQNOPPPRPPP
~gavMPQPRPOOOS
~gaveMPQPQPOOOS
~gazPRNPPPQPPP
~ge_VNQQMONRPO
~gebPNSOQPOPPP
~gedOTMOOOPOQR
~ged_NUMOPPQORP
~geeOORPPQOPPQ
~geenPORPPPPPPP
~gegPOROPPPPPQ
~gelNQPOPORPQO
~gel_POPPPPOPRP
~gelaORQPPPPPPP
~gemRROPPPOPPP
~genTOPPOMQRMR
~gen_QQPOOPRPNP
~gencONQOPOOQQT
~gendPRPPPPPPPP
~geneRQPPPOOPPP
~geniTOOPPPPPPP
~gentNPOSQOQQOO
~geoNQQPPQOPPQ
~gepQOOPPPPPRP
~gerSNQPOOQNQO
~ger_QUNONOROON
~geraPRPPPPPPPP
~geroPNOPQSPPPP
~gersONSPPOQPQP
~geryPNQQPOPPQQ
~gesNLSRORROPP
~ges_OORPPNRPRO
~gesiPPPROPPPPP
~gestPMPQPSQOOO
~getQMOPQVNPNP
~get_ROOPPPQPPP
~gethPOPPRPPPPP
~getsPOOPPSOPOQ
~gettOORQPROPOP
~gevQNSOPOOPPP
~gezPNSPPPPPPP
~gfrPPOQSOOPPP
~gfr_PPOQSOOPPP
~ggeNMMPPQVPPQ
~ggedPRNPPORPOP
~ggerOMQPPPRPRP
~ggesOOPPPRQPPP
~ggiPPSPPOOPOQ
~gginPOSPPPPPPP
~gglPSOPPPOPPP
~gglePROPPPOPPP
~ggyPNQPPQPPPP
~ggy_PNQPPQPPPP
~gh_TMPOPQROOO
~gherRPPOPPPPPP
~ghiOOQPPRPPPP
~ghsPOPQOOPSPP
~ghs_POPQOOPSPP
~ghtNQPOPVPLPP
~ght_RQRORRNNPL
~ghteNOOPPTOOOR
~ghtsNRNOPRQOPR
~ghuOSOPPPPPPP
~ghurOSNPPPPPPP
~gi_ORNPPPPPPQ
~gia_RPOOPORPOO
~gicONPQPQQORO
~gic_NOOQQQRPPP
~gidOOSOOORPPP
~gid_OOTOOPPPPP
~gieSONOQOOPPQ
~gie_SOMOQOPPQQ
~gigOROPPPPPPP
~giggORPPPPPPPP
~gimPOOSPPPPPP
~gimePOOSPPPPPP
~ginLQTSONPOPO
~gin_OQOROOPPQP
~gineOSNQPPPPPP
~gingOMVOPOROOO
~gioPOSOOQPOOQ
~gio_ONRPPPQPPQ
~giogQNQPPQPPPP
~gisMPQOPQMRQP
~gistNQOOPQMRQP
~gitQNOROOPQOQ
~givONRRPONPPQ
~giveNORRPPNPQO
~giviQOPPPPOPOR
~glaRPPQPNOPOP
~glarOPPRPPPPPP
~glasRORPPOPPPP
~gleRNNPPSPPOO
~glesQPMRPQPPPO
~gliNKWPPOROOQ
~gliaOORPPQPPPP
~glinONRPPORPPP
~glioQORPPPPPPP
~gloQOMQQQPROP
~globPMOQQORRPP
~glovQQOPPROPOP
~gltROPOQPPPPP
~glt_ROPOQPPPPP
~gluROOROPPPPO
~glucQORQOOQOPP
~glutRPOPPQPPOP
~glycRNOQPPPPOP
~gmeRMNOPPUPPP
~gmenRMNOPPUPPP
~gmuOPPPPPRPPP
~gmusOPPPPPRPPP
~gn_OSLPPNSPPP
~gnanPNQQQPPPOP
~gnePSQOQPNONQ
~gne_PRPPPOPPPP
~gnedOSOPPPOOOR
~gnetQNRPPPPPPP
~gniPMPPPQQPPR
~gninONQPPPPPPR
~gnoSRKPPQOROO
~gnorOSNPPPPPPP
~gnosSNNPPQPRPP
~gnsPLOQPPOQTP
~gns_PLOQPPOQTP
~go_RRPOOQPOPO
~goaRQOPPPOPOP
~goalRQOPPPOPOP
~goeOQMPPPRROP
~goesNPNPPPSROP
~goiNPTQPPNOPO
~goinNPSQPPNOPP
~goldOROPPPPPPP
~golfQNPPPQPPPP
~gonNOXOOROOOO
~gonaPPROPPPPPP
~goneNQTNPQPOPO
~gonfPNQPPRPPPP
~gooPSONOQPONR
~goodQTONONQPNQ
~gorLOVPPPOPPP
~goraPORPPQPPPP
~goriPROPPPPPPP
~gorsONTPPPOPPP
~gouPNRQPPQOOO
~gou_ONSPPPPPPP
~goxOORPQPOPPP
~goxiOORPQPOPPP
~graSLPTPVNOOM
~gra_POPPQRPPPP
~gracPROPPPPPPP
~gradSQLOPQQPRO
~graiNOOPORQPQP
~gramNNOVOOPQPP
~granRNSNOSOOPO
~grapROPOROOPOP
~gratOSOPPOPPPP
~grauPNSPPPQPPP
~grayPNTPPPOPOP
~grazOTMPPPPPPP
~greQTQNPNONPP
~greaPUMPOPPPOP
~grelPPPORPPPPP
~gresQOPOPOOPSP
~gretORPPPPPPPP
~greyPNUPPOOPOP
~griNSQOPPPOQO
~grisPORPPPPPPP
~gritPSNPPPPPPP
~groTNQOOPQPNP
~grouQNSPOOPQOP
~growQQMPPPRPPP
~gruOPPPPORPPP
~grunPNQPPPQPPP
~gs_QMKQRURNRN
~gstaPORPPPPPPP
~gt_PLVOPNOPQQ
~gtaPOOPPRPPQP
~guaNNPOQRNORS
~gua_PPPPPRPPPP
~guanORPPPPPPPP
~guarNNPPPOOPRS
~gueNNUOPPQPOP
~gue_PKTOPQQPPP
~guiSQPOPPMOQP
~guidSPNPPOOPRP
~guinPROPPQNPPP
~gulOOTOPOSPNP
~gulaOQQOPOSPNP
~gunQKRPPOQQPQ
~gun_QMRPPPPPPQ
~gurOOSQPOPPPP
~gurgPORPPPPPPP
~gustPROPPPPPPP
~gy_OPPPSPMPTO
~h'sQNQPPPPPQO
~h's_QNQPPPPPQO
~ha_NOPPPSTOOO
~haaOORPPQOPPP
~haarPNRPPQPPPP
~habRROPPOOPPP
~hacQMRPOPPPPP
~hadPNRPPQOPPP
~hadeQRNPPPPPPP
~hadoPNSPPPPPPP
~haePPRQPOQNPP
~haemPPRQPOQNPP
~hahOPPPPSPPPP
~haiKRROORPQPO
~hai_NTOPPPPPPP
~hainONSPPPPPPP
~hairMQOOPSPQPO
~hakQNTQPOPPOP
~hakiPOSPPOOPPP
~halONURQRONLO
~hal_NPRPPPQPPP
~haleQNPOPROPPP
~halfMRQRPQPOOO
~hallPTOOPOQPNO
~halsPNRPPQOPPP
~haltSLPPPPPPPQ
~halvOORPQPPPPP
~hamMUPPOOOPQP
~hambNRQPPOPPQP
~hampPPOPPRPPPP
~hanTSQLNLQPPQ
~han_SPOOPOPPPO
~hancTMOPPPQPPP
~handLNTOOPSPOS
~hangSOPOOPNPSO
~hankOWNPPONPPP
~hapOSOOPOROOP
~hapeOPOPPPRPQP
~happPSOOPPPPOP
~harQPKONPPQTS
~harcPNQPPPPPPP
~hardPLWPPPPPOP
~hareRPNPPPOPRP
~hargMTMRPNRROO
~hariOROPPPPPOQ
~harmWMMNORNPSP
~harpORPPPOPPPP
~hartNQMQPOOPQT
~hasPORQOOROOO
~has_OPPPPPRPPP
~hasiRPOOPPQPPP
~hasnOMSQPPPPQP
~hatPILRORTSMR
~hat'QMKQOQSQQP
~hat_SLMSQPQSMP
~hatsNRPQONQOPS
~hattOQPPPRPPPP
~hauPNTPPOPPQP
~hausNOSPPOOPQP
~havPPMOPSPOPR
~havePQNOPQPOOR
~haviPONPPSPPQQ
~hazQROOPPPPPO
~hboOONPPQRPQP
~hd_QNOPPRPPQP
~hdrROQPOPPPOP
~hdraROQPOPPPOP
~he'OQTPQONONP
~he'dOROPPPPPPP
~he'lPNRPPPPPPP
~he'sOPTPQOOONP
~he_PPTOOOOPRO
~heaVNUOMQNNON
~headSLRPPOSNPO
~healQQNOONNRRR
~hearRMTOPRPONN
~heatNSQPOSMPPO
~hecSRMNPQMNUO
~hecaPOROPPPPPP
~heckSSKNPQMNUO
~hedKPNTQPRQOO
~hed_OQROOQRPNN
~heduOPNSPOPPPQ
~heeLVROOOSPOO
~heekPNNPPRSPPP
~heelPUMPPOQPNP
~heerOSNPPQOPPP
~heetOPRPPOOPRP
~heezOPROOOQPPP
~hefPROPPPPPPP
~hef_PRNPPPPPPP
~heiSPOOOPNRPR
~heigRNPPPQPPPP
~heimRQOOPOPPOQ
~helNRSMORONSN
~heldPRNPPPPPPP
~helePPRPPPOPPP
~helfPRNOPPPPQP
~heliPNPPPPPPTO
~hellMQQPQQOPOP
~heloPNRPPPPPPP
~helpQQROORPONO
~hemRLTOOPPOPP
~hem_POQPPPNORQ
~hemiPNRPPPPPOP
~hemoROQOPPRPOP
~hemsPORPPPPPPP
~henLMOWQMORRO
~hen'POOPPPPPRP
~hen_MNQSNOPSQP
~heneOQNPQPPPRP
~heniOPPPROPPPP
~henoPPPRPPOPOP
~heoNQOQSPOQPP
~hepONQQOPSPPP
~herQMTMORQOUK
~her'PNPPPQPPPQ
~her_NPSNTULONO
~heraSPMROQNQPO
~hereMKWNNLTOYM
~hermROPPPOQPOP
~hernRROPPPNPPP
~herwQNNPPPSPPP
~hesSNSMOOUNPO
~hes_SNPNNSTONP
~hesePRMPPPRPPP
~hesiOPQPPOOPRP
~hestQNUPQMPOPO
~hetSOQPPNPOOQ
~hethTNOPPPPPOQ
~heuQPNPPQOPRQ
~heumQNOPPQOPRP
~heurOOQPPPPPPR
~heutPSMPPPPPPP
~hewNQOPPTOPOP
~hew_MROPPSOPPP
~hexQOOPPPPRPP
~hexiQOOPPPPRPP
~heyRPOOQQONQP
~hey'OROPPPPPPP
~hey_SPMOQQOOQQ
~heyrPNRPPPPPPP
~hezPOOPQOQPRP
~hez_POOPQOQPRP
~hfuRNQPPOPPPP
~hfulRNQPPOPPPP
~hi_NPSPPPPPOP
~hiaOKTPOQPPRO
~hia_PORPPPQPPP
~hicQKLRPNSSSN
~hiccOPOPPPRPPP
~hichPKMPOPQTTO
~hiciRPPPPOOPPP
~hickROOPQOQPQP
~hidPPOPPPPPRP
~hiePPLOPOOOXO
~hierPPNPPOOPUP
~hifPSLPPSOOQO
~hiftPQMPPSOOQP
~higRNTOPNPPPP
~highRNTOPNQPPP
~hilQKQQRNVOMP
~hildSMOPQNTOPO
~hileQPQOQOOONQ
~hiliNRPRPPOPPP
~hillPNOPPQSPPP
~hilsOPPPPPRPPP
~himOSPPRONPPP
~himsQRQPPONPPP
~hinSKUNORVNKN
~hin_ROOPOPPPOP
~hineOVNPOOQOPP
~hingRLVOQPOONO
~hinkNLSPPRUPNO
~hinnQNQPPQOPPP
~hinsPOOPPPRPPP
~hipQTNQONNOOR
~hip_NRPPPPPPOQ
~hipsQROPPPOPPP
~hirOQPROQNORP
~hirdNRPSOQNPPP
~hirtORPPPOPPPP
~hiruPNRPPPPPQP
~hisLOQQRQTOPM
~his_LSOQQNSNRN
~histOONPQRRQNP
~hitOOVOOOSNNO
~hiteNQSPPPSNOO
~hittPNQPPPQPPP
~hivOQRPOOPPOP
~hiveOPSPOOPPOP
~hlaONROQROPPP
~hleROOPPQPQOO
~hlebOPQPPPPROP
~hloPOPSQOOPOP
~hlorPPOSQOOPPP
~hlucPNRPPQPPPP
~hm_PNRPPPPQPP
~hmaOPQOQRPPOO
~hmatNPRPQOOPPP
~hmePNSOPQOOQP
~hmerPORPPPPPPP
~hneONSQPOQPPP
~hniQPNPPPPPQP
~ho_NPSOPNORQP
~hobPROPPOPPPP
~hocRNTPOPPNOO
~hoc_QNRPPPPPPP
~hockSOTPOQNOOP
~hocoOSNPPPQPPP
~hoeQRPSPOOOOO
~hoe_PROPPPPPPP
~hoesPPRPPPOPPO
~hoevPPPSPOOPOP
~hoiPRNOPPROPP
~hoidQNPPPPRPOP
~hoirOSNPPPPPPP
~hojPQOPPPPPRP
~hokPPUPPMOPOQ
~hokiPOUPPMOPOQ
~holTMOOSPSMMR
~hol_POPPRPQPOP
~holdRLQORNOOQS
~holeSPPPOQPONO
~homQLQNMOOQWQ
~hom_PLPPPPPOWO
~homeRQPONPNQQR
~honOROORNNRRP
~hon_NROQPPPPPQ
~honePPQNQMNRSP
~hooSNPNPQPOPQ
~hoodTLPPQPPPPP
~hoofOOQPPPRPPP
~hookPROPPPPPPQ
~hoolPROOOQOPQP
~hootPORPPPOPPP
~hopOTOPQONOPQ
~hop_ORPPPPOOPQ
~hoppPROPPPOPPP
~horTNPMPMUPNQ
~horaPNTPPOOOOQ
~horiONQPPPPPQQ
~hormROPPPPPPPP
~hortTSLNOOSPNO
~hosPPJNPOQPUR
~hos_OMQPPPPPTP
~hoseORLPQPQPPR
~hospSOOONNPQQP
~hostOPOPPRPPPP
~hotQOTOONPONS
~hot_OROQPPOOPP
~hotoOQMPPOSOOS
~hotsPPSPPOOPOP
~houQLRQORJTRO
~hougQNRPOQQPPP
~houlRLPQPUOQNO
~hourRPNSPNMQRP
~housPPQNOPOPSO
~houtNRNPQPOSPR
~hovPNOPPPRPPQ
~howQPOOOORQQO
~how_QONPPQOQSO
~howeNRPPPPQPOP
~howiORPPPPPPPP
~hownSNOPPOPPPP
~howsOORPPORPPP
~hr_POSPPPPPPP
~hreQNQQOQRMQP
~hreaOOPPPQQNRP
~hreePQQQOPPPNP
~hresRMOPPPRPPP
~hriQUKPOOROOQ
~hrilORNPPPQPPP
~hrisPROPPOQPPP
~hritSOPPPOQOPP
~hroSLRNPPMSOQ
~hroaOLVPOPQPPP
~hromRQMOPOPQPQ
~hronQPNOPOQSPP
~hrooNPRPPPPPPP
~hrouPPOPQRNPPP
~hruNQQQPQNPPP
~hru_ORQPPPOPPP
~hs_TINQNPSROR
~ht_ONXNSPMMSN
~hteOOOPOTNOOS
~htedPROPPPPPPP
~htenQPNPPRNPPQ
~hterNNQPPRPOOR
~hthQPPPPNQPPP
~htinPORPPPPPPP
~htsMPPOOSQOQQ
~hts_NPPOOSPOQQ
~hubONPPPSPPPP
~hubbONPPPSPPPP
~hufPPNPPPQRPP
~hugOPRPPOPPPP
~huisPRMPPQQPPQ
~humPLQOPQSOOR
~humbPNNPPPUPPP
~hunOSPPPNQPPP
~hungORPPPOQPPP
~hurPTROQPNOOO
~hurrOORPPPPPPP
~hurtRSNPQOOPOO
~husORQPPPOPPP
~hutOPROPPOQQP
~hut_OPQOPPOPRP
~hwaPOQPQOPPRP
~hwayPOPPPPPPRP
~hwePOQPPPPPPR
~hy_TOMONPSOOQ
~hydPPOSOOPOPP
~hydrPPOSOOPOPP
~hylSNNRRONPPP
~hylaROPRQONPPP
~hyllNPPQRPPPPP
~hypSLOOQOUPOO
~hypeQNOOQOUPOO
~hypoROPPOPPQPP
~hyrOOPPQRPPPP
~hyroOOPPQRPPPP
~hysQPOPPRNOPQ
~hysiPROPPQOOPR
~hytQNRPPPPPPP
~hythQNRPPPPPPP
~i'lPROPPOPPPP
~i'llPROPPOPPPP
~i'vONSPPROPPO
~i'veONSPPROPPO
~ia_ZHQNKORTQN
~iabQNOOPROPOU
~iabeQOQOPROPQO
~iabiOPOPPPQPPR
~iablPLPPPPQPOU
~iacSLROPROQOP
~iadQNQPPQPPPP
~iagPMQOPQORQO
~iagePNRPPQOPRO
~iagnPOOPPQPRPP
~iaiPPOPPPPPPR
~ialRSQQQMMPPO
~ial_SSPQOMOPNP
~ialiONRPPQPPPP
~ialsPPOQOOPORP
~ialyNPPQRPOPQO
~iamONRPOPORQP
~iamcPPPOPPPRPP
~iamoOORPPQOPQP
~ianQRQQOOOONQ
~ian_NTNPPPPPPQ
~iancPNRPPPQPPP
~iarQQMPPPPPPP
~iasPPPOPPROOO
~iastOOPPPPRPPP
~iatTOOPOMPOQQ
~iateSNOOPOSPPP
~iatiROQPOPOOPQ
~iatoORQPPPPPPP
~iatrPQNQPOOPRQ
~iazePPPRPOPPPP
~iaziPPPPPROPPP
~ib_PORPQPOOPP
~ibbPOSPPPOPPP
~ibeQQMOQOQPPR
~iberRPNOPPPPPQ
~ibiWNPMPPNOPQ
~ibilROPPPPPPPP
~ibioSOPNOQOOQQ
~iblMPOOQPPORR
~ibleNOPOQPQOQR
~ibrRQNOOOOPSO
~ibraPPNPPPOPTP
~ibriRPQOOOPPPP
~ic_UMQKMPTORO
~icaTKONQNQVQM
~ica_PNQQOQNPRP
~icacTNNPPPPOQP
~icadPORPPPPPPP
~icaiPROOPPPPPP
~icalRSMMQPPRNP
~icanPNQPPPQPPP
~icarMNRPOOTROP
~icasOOPQRPPPPP
~icatRNQPPNORQN
~iccRRNPOPQOPP
~icc_SNQPOPPPPP
~iccuOPOPPPRPPP
~iceLVOPOLLSTP
~ice_MVLPPNMRSP
~icenPNOPPOPRQQ
~icerPORPPPPOQP
~icesPPSPOOOPOP
~ichRHRNONOSRU
~ich_UINOPPPTRQ
~ichePSOPPPOPPP
~ichtMLVOPOPOPT
~iciWNPPQNMQOO
~iciaNTNPPPPPPP
~icidRNQOOQOQQQ
~icilQOOPPQOROP
~icinQOQQRPNOOP
~icitSOPPPPPOOP
~ickQTLOQONSPO
~ick_RLQPOPOTPO
~ickeNUNOQOOORP
~icksQPOPPROPOP
~iclKQRQSPOPOP
~icleMQSPPOPPPP
~icloMPPQRQOPPP
~icnOROPPPPPPP
~icniOROPPPPPPP
~icoSJQSQPLPQP
~ico_SHQRQPNQPR
~icoaPROOPPPPQP
~icolPNQPPPQPQP
~iconOOPPTPPPPP
~icrPQNQPOOPSP
~icroOQNQPOOPSP
~icsSSPNNOQONP
~ics_SSPNNOQONP
~ictQTNOPOQQON
~ictaNTOPPOPPOP
~icteOQPPPPPPRP
~ictiSPPOPOOQON
~ictuPPOPPQRPPP
~icuSNQOPONQRO
~icu_RLRPPPOPRP
~icyPOOOQPPOSO
~icy_POOPPPPOSO
~id_OJRNQTQQOQ
~idaTPOTPPMPOM
~ida_NOQRPQOQOO
~idadSPNQPPOPQP
~idalPORPPPPPPP
~idasRPOPPPPPPP
~idayORPPPQPPOP
~iddOQNPPOQRPP
~iddeOPOPPPPRPP
~iddlPRNPPPQPPP
~ideSLOPLMWPOS
~ide_LJUPOQQPPS
~ideaMOPQPPRPPP
~idedSPNPPOQPPP
~idelOPPPPPPPRP
~idenUNPONOSOPO
~ideoRRNPPPPQOO
~iderMROQPOQPPQ
~idesRSNPPOOPOQ
~idgNQQQOONOSQ
~idgeNQQPPONPSQ
~idiRKRRQOOQOQ
~idinQMRSQOOPOP
~idnSNROROPPOO
~idneROOORPQPOP
~idntPORPPPPPPP
~idoVNTNPLOOPP
~ido_ONSPPPPPPQ
~idonROPPPPPPPP
~idorOQROPOPPPP
~idosSOPOPPPPPP
~idoxQOPPPPPPRP
~idrPOOPPPQPRP
~idsTRNPPQONOO
~ids_TRNPPQONOO
~iduRNPORPOPOP
~idurQPQORPNPPP
~ie_UIPNPMRRRQ
~iedSQNOOSLROO
~ied_TPMOOSMSMP
~iedeOVMPPPPPPP
~ief_QRPPPOOOOP
~iegPPROPPPPPP
~ielRNMROSPOQO
~iel_NONRPRPPRO
~ieldTMQPPPPPPP
~iemePROPPPPPPP
~ienOPPQRNPMSR
~ien_NOMTPQROQQ
~iencMRPQQPPPOP
~ieneQPRPPPOPPP
~iensNSMPPPPPSP
~ientSORMRMONQQ
~ierQMPMNSNSTP
~ier_OTLNNQOSTO
~iereRMPPPPPPQP
~ieriOQOPPRPPPP
~iernPORPPPPPPP
~iersQNPPPPPQPQ
~iertOORPPPOPPQ
~iesVTMPNNMQRO
~ies_VUMPNNMQOO
~iestPOOPPPPPSP
~ietMOVOPPRONO
~iet_NPTPPQPOOO
~ieuOPRPPPOQPP
~ievPOOROQPPQP
~iewQPMPROORPP
~iew_QOOPROOROP
~ifamOPPPRPPPPP
~ifeQJUSPQLOMR
~ife'PNRPPROPPP
~ife_QPSQOONONR
~ifedROPPPPPPPP
~ifenOPPPRPPPPP
~iferOPORPPPPPP
~iffNJQPPRURPO
~iff_PMROOQPQPP
~iffeNNPPQQRQPP
~ifiQQLOOOOWPQ
~ifi_OSOPPPPPPP
~ificPPOOPOPSPP
~ifieQNOPPPOTPP
~iflRPNPOPQPPP
~iftMRNPOTQOQO
~ift_NSQOPPNORO
~ifthONQQPPQPPP
~iftiPMOPPTQPPP
~iftsQQNPPPPPPP
~ifuPROPPPPPPP
~ifyOOOPPOTPOR
~ify_ONOPPOTPOR
~ig_QMMQPPRPQQ
~igaTORPOOOPOP
~igadPROPPPPPPP
~igatROQPOPPPOQ
~igeTJTOOOOQNT
~igelQORPPPPPPP
~igenSMPPPOOQOR
~igerQORPPPPPPP
~iggNQPPPOSPPP
~iggeONQPPOSPPP
~igglORPPPPOPPP
~ighQPQOPRRMPN
~igh_PNTPPNQPPP
~ightPPOPQTPMQN
~igiONSOPOQQRP
~igidONSOOORPPP
~iginPOOPQPPPRP
~iglPMTPPPPPPP
~igliPNSPPPPPPP
~igmONPPPPSPPP
~ignMUKPOMQOST
~ign_OSLPPNSPPP
~ignaRPQPPOOOPP
~igneOSPOPPOOOR
~igniOOOPPPQPPR
~ignoOSOPPPPPPP
~ignsPLOQPPOQTP
~igoNRROQOPPOP
~igo_PQOPPORPOP
~igorOOSPPPOPPP
~igoxOORPQPOPPP
~igrPNNROQQPRP
~igraPONROQQPQP
~igsPRNPPPPPQP
~igs_PROPPPPPPP
~igt_OPRPPPPPPP
~iguQMQPQPORPP
~ijdOORPPPORPP
~ijfPORPPPQPPP
~ijkPLPPPPPROS
~ijnMOSOPPQOPQ
~ijn_NORPPPRPOQ
~ik_NOPPPPSPQP
~ikeOSQQOPRONN
~ike_NTROOQQONO
~ikelSNOPPPQPPP
~ikerOPORPPPPPP
~ikesOPRPPPPPPP
~ikiOSOPPPPPPP
~ikinOSOPPPPPPP
~il_QNPQUNRNON
~ilaPNROOMTPRN
~ila_ORNPPPRPPP
~ilabPPPPPPOPRP
~ilarQPNOPOTPPP
~ilatPMTPOOQQPO
~ildSNNOROTMQO
~ild_OQNQPOSOPP
~ildePPPORPPPPP
~ildiPOQPPPPORP
~ildrROPOPPQPPP
~ilePSRNRKNQOQ
~ile_TRONQLPQOQ
~iledQSOPPNOPQQ
~ilenOQSPPPOPPP
~ilepNQOPRPOQPQ
~ilesOOQPPROPPP
~iliOMQQPNPRRP
~ili_ORNQPPQPPP
~iliaQNSPPPOPQP
~ilinORTOQOOPOP
~ilisONRPPQPPPP
~ilitQPMPOPPQQR
~ilkSPNOQQOPOP
~ilk_SQNOQPOPOP
~illQOPLPRKWPQ
~ill_POKMPVMQRS
~illaPSOOOOOQQO
~illeOQTOPNNQOQ
~illiSPMROQOSOO
~illoOSMPPRPPPP
~illsQMTPPNQQOO
~ilmRNNPPOQPOS
~ilm_PPOPPORQOP
~iloMONWOOPPPR
~ilo_ONPTOQPPPP
~ilsPNRPOSPPPO
~ils_PNRPOSPPPO
~iltPQMSPNOROO
~ilteRQNQOPOPPP
~iltrOOOSPPQPPP
~iltyPPPPPOPRPP
~iluQNPROQOPRP
~ilyRQMQPNPPNS
~ily_RQMQPNPPNS
~im_OPOQQOOUNO
~imaQONNSNVQON
~ima_PQOPPPPPRP
~imabQNPPQPPROP
~imagROPPPPQPOP
~imanORMPPPRPPP
~imarSPOPOOPPPP
~imatPPRPPPOPPP
~imbQLQQOQPQPP
~imb_RNQPOPPPPP
~imbiPOPPPRPPPP
~imeTKJSQPMPTQ
~ime_PPNPPONQRR
~imedQOOPPPPROP
~imerTOPOOPQPPP
~imesNMQQRROORO
~imetPSNPQPPPPP
~imiRNKOPOOPTS
~iminSMNOQPPPTP
~imitPNNPPPOPQT
~immQPQPQPNOPP
~immeQNSPPPOPPP
~impOMRQQOSPPO
~imp_OPROPOPPPP
~impeQNPPPPRPPP
~impiOPOPPPRPPP
~imprQROPPPOPPP
~imsQSQPPONOPP
~imseQRQPPONPPP
~imumOOPPQPPPPR
~in_RLQXTSUMIG
~ina[OLRRPMMON
~ina_WJQUQNNNPO
~inalQTOOQQNOOO
~inatQPNOPPRPQP
~inbPTNPPOOPPP
~inboPROPPOPPPP
~incMMQOMUOUTM
~inceNRONOUQNSN
~inchONRPPPPPQP
~inciRONOOOOSQP
~inclOPOPPPOSPP
~incoOPPPPPPRPP
~incrNNRRPQQPOP
~indULSPMNPMQR
~ind_SQNRPONOQO
~indaPOOQNPQPPR
~indeQPPOONROQQ
~indiONQPQQPPPQ
~indoQQRPOOOPPO
~ineROKUYSOKLL
~ine'OROPPPPPPP
~ine_ONKV[SQJMK
~inedTNROOONQOP
~ineePROPPOPPPP
~inenOROPPQOPOR
~inepPNRPPPPPPP
~inerPSOPPOPPPP
~inesOOOPPRPPQO
~infSMLTPMTNOR
~infaUPMPOOPOPR
~infeQNQOQPQOPO
~inflOPPPPPPRPP
~infoOPPOPOPOQR
~infuOOOUPNROOO
~ingTPXKKSRMMO
~ing_PTWKLPQOMR
~ingaOPRPPPPPPP
~ingePLVPPMTOOO
~ingiORRQPPNPNP
~inglPQMPQOTPOO
~ingoPROPPQOPPP
~ingsOOKPQURORO
~inguPPRPPPNPPP
~inhNJUOQUPPPO
~inhaNLSPPVPOPO
~inhoPORPPPPQPP
~iniOTQMOPKSPQ
~inicRRPNOOMPSO
~ininORNPORQOPP
~inisNRSOPPOPNQ
~initORPROPOPOP
~iniuPQOORPPPPP
~injRNOPPRMQQP
~injePNPQPRNQQO
~injuROPOPQOPPP
~inkPRJNOVUPMN
~ink_NTOOOQQPOO
~inkeQNPPPQQPPP
~inkiQONOPTQPOP
~inksOQOPQOSPOO
~inlPOOPPOSPPQ
~inlePNPPPPSPPP
~innRPNPPROPOO
~inneQNQPPQPPPO
~inoROPROPMQOQ
~ino_NOQRPSNPOO
~inolRPOOOPORPP
~inopPOORPORPPP
~inorOOQPPOOPPR
~inpPNROPPPQPP
~inpoONSOPPQPPP
~inqPOPPPPPPOR
~insPSPKOMRROR
~ins_NSPNOPTPOP
~insaONQPPRPPPP
~inspPROPPPPPOP
~instTMROOOOPPR
~insuNRQOPNNSQP
~intTRMNMPSOSO
~int_PMNNOOSOSS
~intaPUNOPPPPPP
~inteRTIRPOOQQO
~intmPNOOPTPPPP
~intoOSROONOPQP
~intrQMSOOPOORO
~intsRNOOPPRPQO
~intuONSQPOPPOO
~inuQLWOPNQRNN
~inusROOPPOQPPO
~inutNNWPOONROO
~invONPOPPTQOP
~invoONOOPPSQPQ
~inyMQOPPPSPPP
~iny_MQPPPPSPPP
~io_OMXOOPLQQQ
~iodONKRSSOQPP
~iod_OOPPPRPQPP
~iodaPONRQPPPPP
~iodsPONPPQQPPP
~iogQMQPOPQQPP
~iogrPMQPPPQQPP
~ioiQROQNOOPPP
~ioidQROQNOOQPP
~iolQOSOOPMORP
~ioloOPSPPPNPQP
~iomPROPPPPOPP
~ionTPLQNJPUPR
~ion_QKLTNKSVQR
~ionaNQPORPOQPO
~ionsTQONOPPONQ
~iopQPPPQPOQNP
~iopsQPPPPPOQNP
~iorUMOOPNQQPO
~ior_RNQOPNPPQP
~iorsRPPPPPPPPP
~iosOPPOPROPPP
~iotUPPNNQOOPP
~iotiTPPNNQOOPQ
~iouNQSPOPPOOQ
~iousOPRPOPPOOQ
~ip_OUMSNNPOPP
~ipaOPPOOPNSQQ
~ipapOORPPPPPQP
~ipeMUNTPPOONO
~ipe_OPNQPPQPPP
~ipenOSPPPPPPOP
~ipesPROPPPPPPP
~iphROORPOQPPP
~iphaROPOPPPPPP
~iphePOPSPPPPPP
~ipiRMQUOPNPOP
~ipidOPSPOQOPOP
~iplRPPPPOQPOP
~iplaROPPPPPPPP
~iplePPPPPORPPP
~ippPNTOPORPPP
~ippeOPRPPPOPPP
~ippiPNRPPOQPPP
~iprPNPPRORPPP
~iproPPPORPPPPP
~ipsOQROOQMQQO
~ips_NOSOPQMQRP
~ipstPRPPPPPPOP
~iptOPQPRPOPOQ
~iptaOOPPRQPPPP
~iquRNPQPPPPOO
~iqueSPOPPOQPOO
~iquiONQQPQPPQP
~ir_SPONRQMQPP
~iraNNXOOOPPOP
~ira_NPSPPQPPPP
~iralQPOPPPRPPP
~irarPORPPPPPPP
~iratPOROPPPQPP
~ircOTOPPPOPOP
~ircoPSMPPPPPPP
~ircuPPRPPPPPOP
~irdNOTROQOPOO
~ird_NNTROROPOP
~ireOSRNQMPMPR
~ire_OMZOPNOOPO
~irecONQPPORPQQ
~iredNTNOOPQNPR
~iremPROPPPPPPP
~iresSRNPPPOPPP
~iriQQNQOPOPPP
~irioOPRPPPOPPQ
~iriuQPNPOPPQPP
~irlPOQOPOPPRP
~irmPNMQPPPPOT
~irm_RNNPPQOPPR
~irmaPOOPPPQPPS
~iroORQPOROPPO
~iro_NSPPPQOOPO
~irrRQOPQOQPOO
~irrePOPPPPRPPP
~irsPSMSONNRQO
~irs_LTORPPOPQP
~irstROOQONORQP
~irtPRNOPQPOOQ
~irthQQOOPROOPQ
~iruQMQOROQPQP
~irurPNSPPPPPQP
~irwRLTPPOOPQP
~irwaRMRPPOOPQP
~irwePORPPPPPPP
~iryPROPPOPPOR
~iry_PQPPPPPPOR
~is_QITQOMWPTK
~isaRQMOQOOQPP
~isa_RQNPPPPPQP
~iscVONNPPRNNP
~iscePMRPPPPPRP
~ischTPOOPNRPNQ
~iscoRPPPQPOPPP
~iscuQTNPPPOOPP
~iseRKMRNOUPRP
~ise_PSOPPMROOP
~iseaRNPPPPPQPP
~isedOLPROQROQQ
~isesRLPPOQRPQP
~ishTUPOPMOOLQ
~ish_RRROQNPOMO
~isheOTOPPPOPPO
~isiOKVNONKTTQ
~isinOPRPQPOPPP
~isioQOOOOPRPOR
~isisQMRPPPOPQP
~isitMQQOOOLTTP
~iskVQJOPONPPQ
~isk_VQJPPPNQOR
~islONSPPPPPPP
~islaOORPPPPPPP
~ismRNRPPPPQOP
~isnPLUPPQPPOP
~isn'POSPPOPPPP
~isntPMSPPQPPOP
~isoOMOQORRNRP
~iso_ONPPOSOPSP
~isolOPOPRPROPO
~isonOPRQNOOOPR
~isopPNPQQQOPPP
~ispRPOPPONPOS
~ispaRNPPPPPPPP
~ispePNQPPPOPPS
~ispsPRNPPPPPPP
~issMOUQOQLRRP
~iss_QOSPPOPPPO
~isseOOSSOPOPNQ
~issiQSMNONNSSP
~issoOORPPPPPPP
~issuONPPQSPPPP
~istKLOMQTQSOS
~ist_PUKOOQNNQS
~istaPNOOPRPSOP
~isteLMQOPRQQRQ
~istiPNRPPQPPPP
~istlOOOPPRPPPP
~istmPROPPOQPPP
~istoNNQQRORQNO
~istsSMQPPPPPPO
~istuPOSPPOPPPP
~it'PTSOPNOPNO
~it'sPRSOPNOPOO
~it_MLRMPOMWTQ
~itaXMNNNOPOPS
~ita_RPQQPPOPOO
~italTQNNPNOPRP
~itamRQOOOPQPOP
~itanPNPPPPPPPR
~itatPNPPPQPOPQ
~itcPORQORPOPO
~itchPORQORPOPO
~itePMPMPMSVRN
~ite_PPONROSNSO
~itebPSOPPPPPOP
~itedOROPPPQPPP
~itemNNOPPPOWOP
~iterSOOPPOOPRP
~ithURJPSMNSNP
~ith_OQOOTNQPQM
~ithdROQPOPPPOP
~itheOSMPPRPPPP
~ithiRPOOQONQOQ
~ithoQOOPOOOSPR
~ithrROPQQOOPOP
~itiROGPNTUPPQ
~itiaOPPRPPPPOP
~iticPOPOPPPSOP
~itiePRMPPPPPPQ
~itinMRONORRORP
~itioQRNOPOOPPR
~itisUOLRNQRNPO
~itivQKPORRSOOO
~itnQNQPPPOPPQ
~itneQNQPPPOPPQ
~itoONROUQLOQO
~ito_MOUNSQOOOO
~itolOPPRPPPPPP
~itonPPPPRPPPPP
~itorRROMPPNPSP
~itrOLQUVNNNPO
~itraOPOSQPOPQO
~itreQNRRPPOPOP
~itroONOPWOOOPP
~itsPRLSNPPQPO
~its_PSMSOPOQPO
~ittLMVOPNSQPO
~itteKNQPQNSQRP
~ittiPNUOOPPPOO
~ituRNPOQQPPQP
~ityRNONNOOTQR
~ity_RNONNOOTQR
~itzPMTQPPPPPP
~itztPNSPPPPPPP
~iu_ONUPPPPPPP
~iumMPQOUNTPMO
~ium_MOQOUNTPMO
~iurRPPOOPPPPP
~iureRPPOOPQPPP
~ivaNMQTOPOQRP
~ivalPNORPQPPPP
~ivatNPPPPPOQRP
~ivePSOUSRKLPN
~ive_UOMOVPPNOM
~ivedOVNPPPPPPP
~ivenOQSQONOQQO
~iverMNSVORMOOP
~ivesQNPOPROOQQ
~iviVOOPOMMQNT
~ivinPQPOPNOPOU
~ivoQPOPRPOPPQ
~ix_OMPQPQQPQP
~ixePPOQPROPOO
~ixedPQOQPROPOP
~ixiQQPNQPPPPP
~iz_PRPPPOPPPP
~izaSONPPORPPQ
~izePSNPPPOPOQ
~ize_PSPPPOOPOP
~izerPOOPPQPPPR
~iziOMPRROOQOP
~izinOMRRRPOPPP
~izoPNOQQOQPQP
~izuQQOQPNPPPP
~izumPOPROOQPPP
~izurQROPQOOPPP
~izzPVMPPOPPOP
~izzaPTMPPOPPOP
~ja_PPOPPOSPPP
~jamPORPPPPPPP
~jardPROPPPPPPP
~je_OMSOQQOPQP
~jecLQOPPQPRPS
~jectLQOPPQPRPS
~jerOMRPPOTPPP
~jerkNNRPPOSPPP
~jesQSNPPQOPPP
~jes_PSNPPQOPPP
~jn_NORPPPRPOQ
~jogPRMPPQPPPP
~johOPOPRPPPPP
~joiNPOOPPSPPQ
~joinNOOOPPTPPQ
~jokPNTPPOPPPP
~jokePOSPPOPPPP
~josPNSPPPPPPP
~jos_PNSPPPPPPP
~jouPOQPPQRPOP
~jourPOQPPPRPOP
~juiQPNPQQPPPP
~juicQPNPQQPPPP
~jumOPRPPQOPOP
~junNROOQQPPPP
~jurQOPOPPOPOR
~juriPNPPPQOPPR
~jusSOQQOPPOPO
~justSNQQOPPOPO
~ka_PORPPPPPPP
~kalPKUOPPQPQO
~kaliONQPPPRPPP
~kanPPRPPOOPPP
~kantPPRPPPPPPP
~kapPQNPPPRPPP
~karOUMPPPPPPP
~karaPRNPPPPPPP
~kayNPQOSPPPPP
~kay_NQPOSPPPPP
~ke_QQUOMQPQLO
~kebORPPPPOPPP
~kedLUQNNUNNPP
~ked_LUQNNUNNPP
~keeTLTONQNPNQ
~keepVMNPNROPNR
~keerOOTOPPPPPP
~keiPPROPOQPPP
~kelRLQPPPQPOQ
~kelyQOPPPPRPPP
~kenPLSQPNOOQR
~ken_PPTOOPNPNR
~kendOOPRPOOPRP
~keneRPOPPPOPPP
~kenpOPPPRPPPQP
~kepPPPPOOPPSP
~keptOPOPPOPPSP
~kerRORQRKPOPO
~ker'OQNPPPPPQP
~ker_NOTRSMQONP
~kersTOOOOOPQOP
~kesPSMPQRNORO
~kes_PRMPQRNORO
~ketO[LNPLPQPO
~ket_OWLPONPQOP
~kettNUOPPPOPPP
~keyQSNPPPPQNP
~keysPRPPPPPPOP
~kicOPRPPOOQPP
~kickOORPPOOQPP
~kidSNPPPOSONO
~kidnROOORPQPOP
~kidsQPQQNPPPOP
~kieOSPPPOPPOP
~kiesPRPPPPPPPP
~kilNPOVOPOOPO
~kiloNONWOPOPPP
~kinOOULQPOQPO
~kin_OOROPOQRPP
~kindQORQPPOOOQ
~kingNOUMQRNORO
~kipRNQPPQOPPP
~kip_ROOPPQPPPP
~kisORPPPPPPPO
~kitNROPPOOPSP
~kitcORPPPOPPQP
~kitsPPOPPPPPSP
~klaRPPQPOOPPP
~klePLQOOTQRNO
~kle_QNNPOSPROO
~kleiOPPPPRPPPP
~klyQNPROOPOPQ
~kly_QNPROOPOPQ
~kneQLOOQPSQNR
~kneeSLOOPQSQOP
~kniOPRPPPPPOP
~knifOOSPPPPPOP
~knoONPPSRPOPO
~knowOOPPSRPONP
~komOORPPOORPQ
~kommONQPPPORPQ
~kopONSPPOQPPP
~kopfPNSPPPPPPP
~korRQORPONPPP
~kouQMRPPPPPPP
~kraPNSOPQOPPP
~kramPNSPPQPPPP
~krePOSPPPPPPP
~kriOORPPQOPPP
~krijPNRPPQPPPP
~ks_TNKOPSULPO
~kt_PKYOPQNPOO
~ky_OQNPPQRPPP
~l'aRLROPOOOTO
~l'eRQOQPPOOPP
~l'iQSNPPPOPPO
~l'oPQNPPPQPQP
~la'PNSPPPPPPP
~la'sPNSPPPPPPP
~la_LN]MNMPPPP
~laaRNPOPQQPPP
~labQRPPOOLPSP
~labePSMQPOOPRP
~lablPOOPPPOQRP
~lacRNNQSMROPO
~laceRPNPOOOQQP
~lachPROPPPQPPP
~lackNOSPQOROPP
~lactSMQOTOOOPP
~ladMRQPQOPOQP
~ladoOROPPQQPPP
~ladyMPQPQNQPQP
~lagRQPOQRNPOO
~lag_OORPQPOPPP
~lageSROOPOOPPP
~lahNSOPPPPPPP
~laiPMNPPPPXMP
~laimOLOPPPPYNO
~lainPRNPPOQOOQ
~lakePNPPPPRPPP
~lamNPTRONPNQP
~lamaORPPOPPPPP
~lameNPPPPPRPPQ
~lamiOQNRPPPPQP
~lammPORPPPPPPP
~lampQRTPPNOOOP
~lanQPMPSMOPSP
~lan_NQPPQOOQRP
~lancQOROPOQPOO
~landPNTROOOPOR
~langRMQPQQOPPP
~lankPPNPPPROQP
~lansOQPOPPRPPP
~lantQSLPROOPRO
~lanzOPOPRPPPPP
~lapRRUOPOOPMO
~lap_OOSQPPPPPP
~lapsTOTOONPPNO
~laptOSPPPOPPOP
~laqPMRPPPRPPP
~laquPMRPPPRPPP
~larUHQQNLUMTQ
~lar_PLSONOUOOP
~lareQPOPPQOORP
~largQNPQPPQPPP
~lariOMNQSOQORP
~larmPTQOPNNPQO
~larsSOOPPPPPPP
~laryQNPPPOQPQQ
~lasROOTNSOOPM
~las_NQORPOPPQP
~lascPSNPPPPPQP
~laseRMQPOPPRPP
~lashPNQPQPPPPP
~lasiNOQRPPQPPP
~lasmROOPPQPPOP
~lassPQSOPOROOO
~lastPRNQOSMPPP
~latNPRPOMQPRR
~lat_MRPPPRQPOP
~lataORPPPPOPPP
~latcROPPPPOPPP
~lateROJOPLVROQ
~latiPPRRONMOQR
~latoPSOOOPOOQO
~lauOTQOQPOOOO
~lau_PORPPPPPPP
~laufPPRPPPPPPP
~laugOTMPPQPPPP
~lauwPMSPPPPPPP
~lavRQOOPPOQOP
~lawOMMPPPROOW
~lawfOOPPPPPOPS
~lawsQOOPPPPPPR
~laxPQPQPPNPPP
~laySTKOOQRPNO
~lay_RRMPPQOPOP
~layeROPPPPPPPP
~layiPROPPOQPPP
~lbeNPPRQPPPPP
~lbuPPNRPPQPOP
~lbumROPPPPPPOP
~lcePMPOPQRROP
~lcerPONPPQRROP
~lchaPRPPPPPQOP
~lchiRPPPPOOPPP
~lcifOOPRPPPPPP
~lcoOPPPRQROOO
~lcohOOOPRQRPOP
~lcuNPPSPPPPPP
~ld_UJKPSUSMOP
~ldeRKVPQOOPMQ
~ldenOOOORPPPPR
~lderSORQOPPPNO
~ldiPPSPPOOOQP
~ldinPOSPPOOOQP
~ldrROPOPPQPPP
~ldreROPOPPQPPP
~ldsQNOPPQPPRP
~lds_QNOPPPQPRP
~le'PSMPPQPPPP
~le'sPSMPPQPPPP
~le_NKUNQRSQLQ
~leaUTMRMMMNWM
~leacPORPPOPPPP
~leadPMQPPORORP
~leafOSNPPPPPQP
~leagPNPPPQOQPQ
~leakPQNPPPQPPP
~leanRLRPPOPORP
~learOXKROOOOQO
~leasROSRPONOOO
~leavPSPOPONPRO
~lebNQQPPOQQOP
~leboOOQPPPPROP
~lebrOROPPPPPPP
~lecRVNQQPNNON
~lectTUMPPPNNOO
~ledNPSONPPROQ
~led_ORQNOOPROQ
~leeOQMOROVOPN
~leedTPPQNMRPOO
~leenOPNPPPSPPP
~leepNQOOPRQOQO
~leevPNRPPPPPPP
~lefOQPPNNPQQQ
~leftOQPPNOPQRP
~legOLOPOMSONY
~legaOOPPPNOPOV
~legoPSNPPOPPPP
~legsOMTQOPROOO
~lehePPPPPPPRPP
~leiQNTPPQNPOO
~leinOOQPPRPPPP
~leisPNSPPPPPPP
~lemONNPPRRQPO
~lemoPNPPPRQPPP
~lenOKUQNPTNQO
~len_QJPPPQRPRP
~lencQROQPOPPOO
~leneORQOPOQPPP
~lengRPPPPPPPPP
~lentMRRQOOPPPO
~lepORNPROOQOQ
~lepsOPOPRPPPPQ
~leptQSNPOPOQPP
~lerPPRRRNRNNN
~ler_OOUPNQPONP
~leraRQOPOPPPPP
~lergNPOPUPPOPO
~lersQNORPOPPQP
~lesTLLQNRTRNO
~les_NSNRNQPOOQ
~lesiPNOPPPSQOP
~lessVNPPQPOONO
~lestONOPPQQQRP
~letPPPQOSNSNP
~let_QQNRPRPOOO
~letePQOPPOORPP
~letsQMROPRQOPO
~lettNPRPOONROR
~leuONPPPPSOQP
~leurOQOPPPRPPP
~levNRORTNOQNN
~leveNVOPQNOROO
~levoPPQPROPOOP
~lewOPQPRPPPPP
~lexNOQOORSPOO
~lexePOQPPPRPPP
~leyOPOPQPPPRP
~ley_OPOPQPPPRP
~lf_LQPPPWNOPO
~lfaRNOQOPQOPP
~lfatPPORPPQOPP
~lfiOPPPSPPPPP
~lfoNPQROPPPPP
~lftNOOPPQSPPP
~lgePQOROPPPPP
~lgesPPOROPPPPP
~lgiONQPPPRPPR
~lginONRPPPQPPP
~lhoOOSPPOPPOQ
~lho_OORPPOPPPQ
~li_QSMPPQPPPO
~liaSKRPOPMPNU
~lia_ONRPPQOQPP
~liabPMPPPPOPNV
~liacONRPPQPPPP
~lianSQNPPOPPPP
~libPRLOQPOPSQ
~libeQQNOQPPPPQ
~librORNPPPOPTP
~licOMLPORNQRU
~lic_QOQPNRQOOO
~licaRPOPPPPQOP
~liceOORPPNOQPQ
~lichOOMOQPPPOV
~lickOPMPPSPPQP
~licoPNQRPPOPPQ
~licyPOOPPPPOSO
~lidSNOPPONOQR
~lid_OOOPQPPPOT
~lidaSPOPPPOPQO
~lideNTPPPOPPPP
~lidiPNQRPPPPPP
~lieSSMNOOSPPO
~lie_OROPPPQPPP
~lierRQNOOPPQPP
~liesQONPPPQPQP
~lifSPNQOPROPO
~lifeSNPQOPOPPO
~liftNRNPPQRPPO
~ligQKRPPMROPT
~ligeOOPPPPPPPR
~lighRQQOPOQONP
~lijOKQPPQPROS
~lijkPMOPPPPROS
~likQOSNOQSONO
~likeQPROOQROOO
~limOKSOPQQOPS
~limbQMRPOROPPP
~limiPNNPPPOPQT
~limpNPROPPRPPP
~limuOPPPRPPPPP
~linMOVPPMPRRM
~lin_ROPQROMPQO
~linaRONRQPOPPP
~lindMPQQOQPPQP
~lineJQUPQPQPPO
~lingRPRPMMTQMP
~liniQPQMQPLQSP
~lintQPQPPQNPPP
~lioPNOOOSQQPO
~lio_OOPPPROROP
~lionROPPPPPPPP
~lipORVQNNLOQO
~lip_PSNPPOPPPP
~lipaPOOPPPPPRP
~lipiOPSPOQOPOP
~lippPORPPPOPPP
~lipsOOTPPOOPQP
~liqPNPQPQPPQP
~liquPNPQPQPPQP
~lirPNPPOPQPQQ
~liruOOPPQPRPPP
~lisNSLOPQROSO
~liseROOPPPQPPP
~lishQRNPPPQPPO
~lisiOOSPQPPPPP
~lissOROPPPPPPP
~listMSKPOSPPTP
~litSPJSMOOROR
~lit_OPOROQPPPP
~liteRPPPPOOPPQ
~litiQRMQOOOQQQ
~litrPNRRPPPPOP
~littORNPPQQPPP
~litySNNOOOPQQQ
~liuPNSPPPPPPP
~liumOORPPPPPPP
~livNPPPRROOQO
~livaOORPPPPPPP
~livePRLPRROPQN
~lizRPLSQNRPPP
~lizaQPNPPORPPP
~liziONORROPPPP
~lk_QVONPONQNN
~lkeOOSPPOOROP
~lkerPORPPPPPPP
~lksQOOPPRPPPQ
~lks_QOOPPRPPPQ
~ll'SQLPPOOOSP
~ll'aPPNPPPPPSP
~ll_MUUJNPTNMR
~llaPTXNPLNPNN
~lla_QQTOPPOOOO
~llagPRPPPOPPPP
~llahNSOPPPPPPP
~llapONTPPOQPPP
~llarRQOPPPPPPP
~llasPNQPPPPPQP
~llbQQNPPPPPPP
~lleISVNSPMOQP
~lle_OOWOOOMOQP
~lleaPNQPPQOPPQ
~llecQROPPPPOOP
~lledNUMPORPRPO
~llenOISOPRRPRP
~llerOPPQTNPOOP
~llesQORPPPOQPP
~lletORPQPPPPPP
~lleyNQPPPPPPRP
~lliPNLROPRUNO
~lli_QROOPPPPPP
~lliePQNPPPRPPP
~llinOKSRPQOSNP
~llitPPOPPPRPPP
~lloNORORQLQRP
~llo_NSQPPQPPOO
~llowMNPPRPNPSQ
~llsVMMPOORPPQ
~lls_VNMPOORPPO
~lluOPPQOORPPP
~llwaPROPPPPPPP
~llyOPQOPTLONS
~lly_OQQOPTLONS
~lm_QSMPPOQPOP
~lmaOSNPPPQPPP
~lmeSNNPPOPPPS
~lmetROPPPPPPQP
~lmoRRNPPNOQPP
~lmonQQNPPPPQPP
~lmwRPPPOPPPPP
~lmwhRPPPOPPPPP
~lo_KPTUNPPOOP
~loaLPMYONQORO
~loadMPOYOMPPOO
~loatOOOPPQQPRP
~lobQNOQQNRROP
~lobaOOPPQPPRPP
~lobbPORPPPPPPP
~lobiROPPPPPPPP
~lobuONOQQPRPPP
~locPNRPRKNNWQ
~locaNQPOPOOOVO
~lockROSPRMOOOP
~lodOMSPRPOPPP
~lodgPNRPPPPPPP
~lodiOPPPRPPPPP
~lofNQPOTNPPPP
~lofeOPPPRPPPPP
~loftPPPPROPPPP
~logNRNOONPOXN
~logiPOQOPORORO
~logyORQPPNNPSO
~loiQROPPPOPPP
~lolNSPQQQNPOP
~lol_MRPQRQNPPP
~lomNROOQQQPPP
~lonUEOOQUQTNO
~lon_ONQQPPPRPP
~loneUMPMQQOQPP
~longSKKPRSRQOP
~loniONQQPPPPPP
~looQMRLPORMVO
~loodPOPOOQOOSQ
~lookOMROOOUPQO
~loonSNPPQPOPPP
~loopRPQOQOOPPP
~loorNQQPPNOOTO
~lopRPPOSNOOPO
~lopiOPPOSPPPPP
~loppPOTPPOOPPP
~lorOONSSPPNQP
~loraPORPQPPPOP
~loriOPOSPPQOOP
~losQSROOPPOLP
~losePRNPOROPOP
~losiPQROPNOPOP
~lossRPOOPNSPPP
~lostPRQOPRMOOQ
~lotQSSOOMNOOQ
~lotsOQTPPNOPPP
~lottROPPPPPPPP
~louNRQPOPRPNP
~lourPORPPPQPOP
~lovRPOSPQOONO
~loveRQOQPPOOOP
~loviPOPRPPPPPP
~lowULROQNPNQP
~low_PROOQQRNPO
~loweSLOPQOOPRQ
~lowiPMTPPOPPOP
~lownPPRPPPPPPP
~lowsQSNOPPOPPP
~lozPPOOOORPQP
~lp_OPROOOTONO
~lpaPSOPPPPPOP
~lpeOOPQPRPPOP
~lpelPOQPPRPPPP
~lphPPORPPPPPP
~lpiPOQPPRPPPP
~lpitOOPPPRPPPP
~lprROOOROQOPP
~lproPOOOROQPPP
~lpsQOPPPSOPPP
~lps_QOPPPSOPPP
~lriOOPPRQPPPP
~lrigOOPPRQPPPP
~ls_UKPPOMXLQO
~lsaQPOPPPOPPR
~lscOMUPPPPPPP
~lseQQQOONSPMP
~lse_QRSOOOPONO
~lselPORPPPPPPP
~lsesOPOPPPSPPP
~lsiPOTPPPOPPP
~lsinPORPPPPPPP
~lsioPPRPPPPPPP
~lsoOMUPPOOQPP
~lso_OMUPPOOQPP
~lstQNPPPQPPPP
~lsyRPNOOPQPPP
~lsy_RPNOOPQPPP
~lt_OOSQPNONPS
~ltaMRNQQORRPO
~lta_MRNPPOSPQP
~ltanOROQPPPPQO
~ltatPNRPPPPSOO
~lteQMRPPONPPQ
~lterRNNQQPOPPQ
~lthQOOOOONRRR
~lth_NPPPPPOSPQ
~lthyRRNPPOOPPP
~ltiPPPPPORPPP
~ltoQQNROPOPQO
~lto_RNPRPPOPPP
~ltrQNNTPOSPOP
~ltraQONRPORPOP
~ltsRMNOOSROPQ
~lts_RNMOOSROPQ
~ltuPROPPOOQQP
~lturPROPPOOQQP
~ltyQNQPPONROR
~lty_QNQPPONROR
~lucLLRRPNUOQQ
~lucaQNQPPPPPPP
~luchPNQPPPPPRP
~luckPRPPPPPPPP
~ludQQNPPOORPP
~ludeQOOPPPORPP
~lueNPQOPPRROO
~lue_OQROPOQPOO
~luenOOPPPPQRPP
~lugPRPPPPOPNQ
~luiPQPQPOQNRP
~luicOQPPPOPNSP
~lumRMMSORTQMO
~lumbTPNPPOQQOP
~lumeNOPSPPPPPP
~lumpOMOPPSTPNO
~lunPTQOOOOONQ
~luncOSQPPQPPNO
~lungRMSPPOOPPP
~luntPRNOPOPOQS
~luoSOPOPOPPPP
~luorROPPPPPPPP
~lurQLSQPPQPOP
~lurrPMSPPOQPPP
~lusTPQRQNNPOO
~lus_RMRSRNMPOO
~lusiRPPPPPPOPP
~lutSMQQQQOONO
~lutePNRPPPPPPP
~luxQNPPPPPRPP
~lvaSOPPPOOOQP
~lva_ROQPPPPPPP
~lvagROPPPPPPPP
~lvePQNOPORPOQ
~lvedPPOPPPSPPP
~lverQNQPPPPPPR
~lvesOROPPQOPPP
~lvicROPPPQPPOP
~lwaOQOPPRQPOP
~lwayOQOPPRQPOP
~ly_YVPOJMNOMS
~lycRNOQPPPPOP
~lyiPOOPPQRPPP
~lyinPOOPPQRPPP
~lymNPOPOQTPPP
~lympNQOPPPSPPP
~lypNPPPPPRQPP
~lysQNQPPONQQO
~lysiPNRQQPNRQO
~lytSOPOPPPPPP
~lytiSPPOPPPPPP
~lzhRPPPPPPPPP
~lzheRPPPPPPPPP
~m'sOPQPPROPPP
~m's_OPQPPROPPP
~ma'PORPPOPPPP
~ma_RRQNROPOON
~maaRPNQPSOPPP
~mabRMPPQOPROP
~mab_ROOPQPPPPP
~macOSPNOMQQTO
~machQRSOOMQOPO
~maciQPNPPQOPPQ
~macyMPQOOPOPTP
~madNOPQPOROOR
~madaPOQPPROPPP
~madeOUMPPOPOOR
~madoOMRRQOQPOQ
~magUPPOQQOPNN
~mageRQOPPPPPPP
~magnQNRPQQOPOO
~maiPSQQOOMPPQ
~mailOUMPPOOOQQ
~mainQORQOONPPP
~maisONRPPQPPPP
~makePPPPQPPOOR
~malRMLNMVXNNP
~mal_QQMMNSUOOP
~malaOMPQORROPQ
~maleROPPQQOPPP
~mallPQNPOQROPP
~mammRPOPPROPOP
~manQOQROJRMRS
~man_OMVPQNPOQP
~manaQPOPPOQPRO
~mancPPOPPPRPPP
~mandORNOPPNOQT
~manePOOPPPSPPP
~mangQRNPPPPPPP
~maniPTLPPPPPPQ
~mantPSMPPPPPPP
~manyOLRSPPOQQP
~maoNQOOSOPPPP
~maoiOPPOSPPPPP
~marPRONNTNPPQ
~mar_ONQPPRPPPP
~maraOPRQPQOPPP
~marbPNRPPQPPPP
~marcOROPPSOPPP
~mariPOOPPQOOOS
~markPPOPPORPPP
~marrPPPPPROPPP
~martRPPOPNOPRP
~maryROOOOOQQPP
~masQOPPONPOVO
~mas_PSNPPNQPPP
~mascPRMPPPPPQP
~maskQONPPPOPTP
~massPMTQPPPPOP
~matPQOMSRQQMO
~mat_ROOPPPPPPP
~matcPSNPPPPPPP
~matePLTOOTNPPQ
~matiPOSOQNOQOP
~matoPSNPOPQPPP
~matrNSNPRPOPPP
~mattPOMPQRSPOO
~mayPLTPPPPPPP
~maybOPRPPPPPPP
~mazMQPPTPPPPP
~mb_QLSOOQQMRP
~mbeQPNRONNSSO
~mberNQMSOONSSN
~mbiUKMPQTNOPQ
~mbiaROOPPPPPQP
~mbieOONSPQPPPR
~mbinQMPOQSPPPP
~mblPNQOPOPPRP
~mblePORPPOPPQP
~mboUPKPOONSPP
~mbolSONOPOOSQO
~mbosRPOPPPPPPP
~mbrOQOPPORPQP
~mbreORPPPOPPQP
~mbsOORPPORPPP
~mbs_OQNPPOSPPP
~mbstOOSPPPOPPP
~mbuPOROPOOQRO
~mciQOPOPPPRPP
~mcinPPPOPPPRPP
~mcrPORPPPPPPP
~mcroPORPPPPPPP
~me_MTVNNMPTLN
~meaKNNPOPZROP
~meanNSOPPORPOP
~mearONOPPQTPNP
~measONPPPOQRQP
~mebPQRPPOPOPP
~meboPQRPPOPOPP
~medSPIMOPNWQR
~med_PSNOPNNTNQ
~mediNNPNOROSRQ
~medsROMPPQPQQQ
~meeORRPPPOPNP
~meerPMSPPQOPPP
~meetOTPQPOPPNP
~megRPOPPPPPPP
~megaRPPPPPPPPP
~mehPORPPPPPPP
~mehrPORPPPPPPP
~meiOQPOPSPPOP
~meinOOPPPSPPPP
~melOSNPPTMPOR
~melaQQNPPQOPPP
~mellOPQPPSOPOP
~memQQNQOQQPPO
~memePROPPPPPPP
~memoRPOPPQOPOP
~menRLJSMRMVRQ
~men_OORRPOMQQO
~meniRNQPOPNOQO
~mentPMHQORPURS
~merQNNNPSROOQ
~mer'RPPPPPPPPP
~mer_NNQOQQTOOP
~mercOSOPPPPPPP
~mergPQNOPOOQQQ
~meriPOOPPRPPPP
~merzPORPPPPPPP
~mesSFSPQTNORP
~mes_SIRPOSOPQP
~meshQNPPPPPPPQ
~messNPRPPQOPQP
~mestPPNPSPPPPP
~metRNOSVONOOM
~met_PORPPPPPPP
~metaROROQOOPPP
~metePTNPPPOPQP
~methOIQSVQPPOO
~metrORNPQORPPP
~metsOPQRPOOPPP
~mewPPOPPPOPRP
~mewhPPOPPPPPRP
~mfoPRMPQOQPPP
~mforPRMPQOQPPP
~mfuROOPPPPPPP
~mfulROOPPPPPPP
~mfyOROPPPQPPP
~mfy_OROPPPQPPP
~mi_ORPPPQPPOP
~miaVNQQOOOOOO
~mia_UNQQOOOOOP
~micONORPNRQRO
~mic_OMRQOPSPPP
~miciPOORPOPROP
~micoPOPPRPPPPP
~micrPQNPPOOPSP
~midRNPNPPPRQO
~middPOPPPPQRPP
~mideRQNNQPQPPP
~mieRKQPPQROPQ
~mie_RMOPPOSOPQ
~migPPNPOQQPRP
~migrPONPORQPQP
~milRTNNRNOPOR
~mileOPRPPOPQPP
~miliPROPPPOPQP
~milkSPNOQQOPOP
~milyPPOPPNQPOS
~minTMSRLUKNNQ
~min_RQOPOQQONO
~minaQPMPPOQPRP
~mindUQNOOOPPPP
~mineRPMRPTNOOO
~mingNKTPOSPORP
~minhOOQPPRPPPP
~miniPOQOPOPPOS
~minoOOOPPROPPR
~minsOPRPPPPPQP
~minuNNXPONNROO
~mioOPPQROOPPP
~mio_OPROPPPPPP
~miodPONRQPPPPP
~mirORNPPQQPPO
~misQPNPOPMRPS
~missQMOQNQMSQQ
~mitLSROPMOPPU
~mit_NPNPPOQPRR
~mitaOORPPPPPPQ
~mitiQOROOOPPPP
~mitsORPPPPPPOP
~mittNQOPRPPPOR
~mixOOSNPPPQPP
~mixePNRPPPPPPP
~mmaPROPPPPQOO
~mma_PORPPPPPPP
~mmeRQSOPQOONO
~mmedQORPPOPPPP
~mmenOROPPQPPPO
~mmerQPROOROPPP
~mmiPQNOPROPPQ
~mminPQNPPROPPQ
~mmoRPNQPPPPPP
~mmogRQOPPPPPOP
~mmtONQPPPORPQ
~mmt_ONQPPPORPQ
~mmuROPPROPOOP
~mmunROPPROPOPP
~mmyOORPPPQPPP
~mmy_PNSPPOQPPP
~mo_MKYOOROQPO
~mocPRNPPPQPPP
~modORNOPNOUPO
~modeOQNPPOPSQP
~modiQNPPPOPSPP
~moduPSOPPPOPPP
~moeOMPPPQPPRR
~moedONQPPQPPPR
~mogSRNPPOOPPP
~moglRPPPPPOPPP
~mogrRQOPPPPPPP
~moiRPOPPQPPPP
~mokNQPPSQOOPO
~mokiPOOPRQOPPP
~molTLPRNPROOO
~mol_OPPSOQPPOO
~molaRPOPPQPPPP
~moleONPQPRPPPP
~moloRPPPPOPPPP
~momPROPPPPPPP
~momePRNPPPPPPP
~monVOLNMRRRMO
~mon_QONPPRQPPP
~monaQNQPPPRPPP
~mondOSRPPNPPOP
~moniTMRNOQOSOO
~montROLROTOOQP
~mooPRMPPPQPPQ
~mopOSPPPOPPPP
~morVPROMPOQNO
~mor_OOPPPRRPPP
~moraNORPPQPPPQ
~moreRTQOONNROO
~morgOROPPPPPPP
~mornPOPOPRPPOP
~morpPOPSOOPPPP
~morrRRPOPNOOQP
~mortVQMOPOOOPO
~moryRNOPPQPPPP
~mosMPPOPSOOUO
~mos_NMRPPPOPTO
~mosqPOOPPRPPPP
~mostPTOPPPOPOO
~motSJVOQOPOQO
~motiTNOPPPOPPP
~motoONRPPPRPPP
~mottOMTPPPPPPP
~mouKPURPOPOOP
~mounNOPSPPPPPP
~moutNMUPQPQPPP
~movOQROOPPRPO
~movaPOPPPPORPP
~moveOPOOPRQPQO
~moviORSOPOOPOP
~moxQROOROPPOP
~moxiRROOPPOPOP
~mp_LRROORRRNN
~mpaTQNOPOOOQQ
~mparVNPOOPOOPP
~mpeQLWNPNOOOS
~mpedPKUOPOQPPP
~mpenRQNPPPPPPP
~mperQQROPPOPPP
~mpetNQPPPPPPPS
~mphPPOOPPRPPP
~mpiNOPOSRPPPO
~mpicNPPOSPPPPP
~mpinOPPPPORPQP
~mplQRKPQOORQR
~mplaORNQQOPPPQ
~mplePQNOPOPSQP
~mpoOMQTPPPOPQ
~mpolPNORPQQPPP
~mporOORQPPPPQP
~mpouOPQRPPPPPP
~mprPPTOPRNOOO
~mprePOSPPROOOO
~mproRPOOPQPPPP
~mpsOONSORQOOP
~mps_MQNRPRRPPP
~mpsiROPQOPPOPP
~mptPNROPNTONQ
~mpt_PPPPPPPPOR
~mptiOORPQOOPPP
~mptoRNNPPPTPOP
~mptyOQRPPPQOPO
~ms_UNITOPVNPN
~mseRQQPPONPPP
~mselQQQPPONPPP
~mstOSOQPOPPPP
~mt_POQPPOORPQ
~mucOOTUOONOOO
~muchONTUOPNOOO
~mudSPOPOPPPPP
~mufPRNPPPPPPP
~muffPRNPPPPPPP
~mugOSNPPPPPPP
~mulRPPPPOQOQO
~mumNMPPQSPPPR
~mum'OPOPPSOPPP
~munQMRPRNOOOR
~mur_NPOPQOQQPP
~murmOPPPPPRPPP
~musPNLOTQOPQS
~mus_OPPPQPRPPP
~musiQRNPPPOPPP
~mustPOMPRPOPPT
~mutOQPPPPRPPP
~mwhRPPPOPPPPP
~mwh_RPPPOPPPPP
~my_QMSPOQORNO
~myaOOPOROQPPP
~myasOPPPROPPPP
~mycROPROOOPOP
~myciQOPROOPPOP
~mysNPQPOTOPPP
~myseNOQPOTPPPP
~n'sMNOPQRTPQO
~n's_MNOPQRTPQO
~n'tPLVQNPRONP
~n't_PLVQNPRONP
~na_VHSUSMNOPN
~naaPRPQPPOPPP
~nabQNRPPPPPPQ
~nacPRINQPOQRS
~nac_OPPPRPPPPP
~nachPQKOOQORRP
~nadPPSOPOOPOQ
~nadePNSPPPPPPP
~nadoPRPPPPOPPP
~nafiPPOPRPPPPP
~nagRONOOSQPQO
~nageRONOORQPQO
~naiQJORPSTOOO
~nailOLNRPSTPOP
~nakPPRQPOPPOP
~nalPRMVROMOLS
~nal_NOPRQRNQNP
~nalgPPOROPPPPP
~naliRQOROOOPOP
~naltPPOPPPPPOR
~namOSMPOOROQQ
~nameOQNOOOROQQ
~nanNNTRRPOONP
~nanaOQOPRPPPPP
~nancPQPROPOPOP
~nantPMSPPPPPPP
~napQPPOQROPOP
~naphOPROROOPPP
~nappPRNPPROPPP
~narONSQPPQOPO
~nar_ONSQPPPPPP
~nariPRPPPPPPPO
~narrPOPPPPRPPP
~naryRPPPPPOPPP
~nasNMQPRQQOQO
~nas_NQPPPPQPPP
~nasaPMOQQPQPQP
~natQQNROQRNPN
~nataPQMQPPQPQP
~nateSONTNQPOPO
~natoOPSPPPPPPP
~natuPSOPPQPPOP
~nauQPNPOQRPPP
~navORNOSPPPPP
~naviOQNOSPPPPP
~nazoOPPQRPPPPP
~nbeQQOOROPPPP
~nboPSOPPOPPPP
~nburPRPPPPOPPP
~nc_OROOOORPQP
~ncaOPSPPOPPOO
~nca_PNRPPPQPPP
~nceWRKPORMPOO
~nce_SPQPKQOROQ
~ncedSNOPPOPPPP
~ncelOSPPPPPPPP
~ncenNSMRPPPPQP
~ncepNPPQTPPPPP
~ncerUONOPQPPPP
~ncesRROPPOOPPO
~nchOPUOONSOPN
~nch_OQRPPPOPOO
~nchaOMRPPPRPQP
~nchePPSPPOPPPP
~nchoPNPPPPRPPP
~nciRQNONNOTOP
~nciaRNQOPPOQPP
~ncidSPOOOPPPRP
~nciePRPPPPPPOP
~nclMNQOQSOSOP
~ncleNNRPPSPPPP
~ncluOPOPPPPSPP
~ncoOKPRNPQSRP
~ncolOOPPPPPPSP
~nconPNSPPPPPPP
~ncopQOPPPOPRPP
~ncorPROPPPPPPP
~ncrOMQRQPOROP
~ncreNONRQQPROP
~ncriPNSPPPPPPP
~nctVNNPOQPPOP
~nctiSOOPOPPPPP
~nctuRNPPPQPPOP
~ncyONMSPQROOR
~ncy_ONNSPQQPOR
~nd_MPTQLSNPPQ
~ndaNNLRORNPSU
~nda_PNQPPQORPP
~ndamOOPQPPPPRP
~ndarPQNPPPOPQQ
~ndatPOOPPPOPPT
~ndayNRPPPPPPRP
~ndbOORPPPPPPP
~ndeQQPQMKPPTQ
~nde_QMROPOPOSP
~ndedPUNPPNNPRN
~ndelOOORPPPPOQ
~ndenONQPPROQPQ
~nderTMRONMPPOS
~ndetNROPPPQPPP
~ndiOPMOPOTPRP
~ndicROOPQORPPP
~ndigPNOPPQOPQQ
~ndinPQOPOPROPO
~ndioOQOPPPPPRP
~ndlQQNOPOPROQ
~ndlePPOPPOPSOQ
~ndmPNRPPPPPPP
~ndmaPORPPPPPPP
~ndoNLYMOQONQQ
~ndo_KLZOQRPOPO
~ndomTNNPPPQPPP
~ndonPOPPPRPPPP
~ndosORQPPPOPPP
~ndouOROPPPPPPQ
~ndpQNPPORPPPP
~ndpaOOPPORQPPP
~ndrRQKOQTOQOP
~ndroTNMOQROQPP
~ndsKQRQORPOQP
~nds_LOTQOQPOQP
~nduRNQOOPROPO
~ndwOSNPPOQPPP
~ndwiOSOPPPPPPP
~ne'ORPPPPPPPP
~ne'sORPPPPPPPP
~ne_LPVTZSLJNH
~neaONSOQNQOQQ
~nea_ROPOPPPPPP
~nearNNSPQNPPQQ
~nebRPNPOOQPPP
~nebuRPOPPPPPPP
~necOKXQOOSPNO
~neckPNTOOORPOO
~nectPNSRPPPOPP
~nedPVONNPPPLQ
~ned_QWMNNPQPLQ
~neeTLPOPWNQON
~nee_RMOOOQSQOO
~needRPRPPQKPQN
~neerPROPPOPPPP
~neesRNPPQPPPOQ
~nefROOPPPPQOP
~nefiROOPPPPQOP
~negQNPOPPPOPQ
~negaRQNOPQPPPO
~neiOPPPPRPPPP
~nelSLROQOPQOR
~nel_PQNPQOPQOQ
~nellSKSOPOQPPP
~nemNNPQTONORP
~nemaOOPPSPOPPP
~nenNQOQORNOPR
~nen_ORMQPSNPOR
~neoPJUQPPOQPP
~neonPKTQPPOQPP
~nepRMPOPTOPOO
~nephROOPOTOPOP
~neqOPRPPPPPPP
~nequOPRPPPPPPP
~nerPOOMSQROLS
~ner'OOPPQROPPP
~ner_MRQORNQPMT
~nersOOQPPPRPPP
~nervQONOQQQPOO
~nesRPRMNQRORM
~nes_RPQONRPOQO
~nesdPRPPPPPPPP
~nessQPOOPOSPOP
~nestNPRPPOPPRP
~netSSMOOPOOSO
~net_ROPPOPOOSO
~neuQOQPNQPRPO
~neumQPQPOPNSOO
~neurRNNQPPRORO
~neutOPSPPPPPOP
~nevPTKPPQPOOR
~nevePSMOPQPOOR
~newbQMQQQPQPPO
~newsOROPPPPPQP
~nexRRQSPPNNNO
~nextQSRQOPNONO
~neyQQMOSPPOOQ
~ney_OQNNTPPOPQ
~neysRPOQOPPPPP
~nezOORPQPPPPP
~nfaXOLQOOOOPQ
~nfarWPMOOOOOOR
~nfePSOOQPPOPO
~nferORQPPPOPPP
~nfiNMOQPRRQPP
~nflOOPPPQPRPP
~nfluOPPPPPPRPP
~nfoOPPOPOPPQR
~nforOQPPPOOPQR
~nfuQKSUONROOO
~nfulPOOPPORPPP
~nfusQLTUOOOOOO
~ng'NOPPPRPPPQ
~ng'sNOPPPRPPPQ
~ng_OTVLMQNOKT
~ngaPPSPOQOPOP
~nga_OPSPPPPPOP
~ngeQQTQOPQOMM
~nge_QPQQOOPQNO
~ngedNRQOPQOORP
~ngenPPOQPPRPPP
~ngerQRMPQRPPNO
~ngesPOROPPQPPO
~ngiQTQPNPOONP
~nginQTQOOOPPOP
~ngioPORPPPOPPP
~nglPPOPPOTPOO
~nglePNQPQPQPOO
~ngliPOPPPOSOPP
~ngoSPPPPRNPOO
~ngrQQPOPORPPO
~ngsQNLOSTROQO
~ngs_POJOQTRORO
~ngstPORPPPPPPP
~nguPLUNPRPOQO
~ngueNLVOQORPPO
~nguiPQPPPQNPPP
~nhaMLQPPWQOPO
~nha_NOPPPTOPPP
~nhalPOPPPSOPPP
~nhePOQRPPOPPP
~ni_QPNOPQQPOQ
~niaNQMOPQRTOO
~nia_OOMPPPSSOO
~nicQRSNNLJQTQ
~nic_OTNNPNORRO
~nicaQPQQNPOPQO
~nicePSPPPOOPOP
~nichONUOPOOPQQ
~nicoSNPPPPOPPQ
~nicuOPQPPPOQRP
~nidPNPQQPOPQP
~nidaPNQPQOPPPP
~nieNPSOPQNTNO
~nie_POPPPPPRPP
~niesPSOPPPPPOP
~nietONTOQPOPPP
~nifQNUPOOPPOP
~nifeQOSPPPOPOP
~nigNTMPOQPPTM
~nighMWLQOQONTM
~nikORNPPPQPQP
~nikiPRNPPPPPPP
~nilNPROOPRPPP
~nilaOPPPPPRPPP
~nimRMRQPPOPOQ
~nimaQNRPPPOPPP
~ninKQQTPPSONP
~nin_NPOQQPQPPP
~nineOSORPOQPOO
~ningNQOOPPRPOR
~ninoPLRRPQOPPP
~nioQONPOPSORP
~nionNQMPPQSPQP
~nipQMPPPPRPPQ
~nippPNPPPPRPPP
~niqROOPPOQQOP
~niquROOPPOQQOP
~nirRPOPPPPPOP
~nisPPRPQQPOLP
~niscSOOPPPPPPP
~nishNUROPOOPNP
~nisoNPOQRQQPPP
~nistPORPPPOPOQ
~nitMOMUWQIPSN
~nit_OSPPPONOSP
~nitePQMPPROOSO
~nitiPOOSPQOPOP
~nitoQPSOQPNPOO
~nitrNOOOWOPOPP
~nitsNNOTPQOROP
~niuOQOPSPOPPP
~niumOQOPSPOPPP
~njePOOQPRNQQO
~njecPOPQPRNQQO
~njurROPOPQOPPP
~nk_JRRONMVPSO
~nkeQPMPPPSPOP
~nke_OROPPPPPPP
~nkenQNOPPQQPPQ
~nkerPMRPPPRPPP
~nketPSMPPPPPPP
~nkiQONOPTQPOP
~nkinPONOPTQPOP
~nklPMNOQRQRPP
~nkleQNNOPSQRPP
~nknPNPPPQQPPP
~nknoPNPPPQQPPP
~nksNUNPQORPOO
~nks_NUNPQORPOO
~nkyOROPPPOPPP
~nky_OROPPPOPPP
~nlePNOPPPSPPQ
~nlesOOOPPPSPPP
~nliROOOPPOOQS
~nlyPOQPOORQQO
~nly_POQPOORQQO
~nn_OPRPPPOPQP
~nnePOROPRONQO
~nnecPNSPPPPPPP
~nneqPROPPPPPPP
~nnerPOPOPQPPRO
~nniNRNRPUPOON
~nni_PNQPPQQPPP
~nninOSPPQQOPOO
~nnitOOPRPPPPPP
~nnoQNTPPPQPOO
~nnotPOSPPOQPOO
~nnuOTPOPOPOPP
~nnuaPRPPPOPPOP
~nnulORPOPPPPQP
~nnyRQROPOOPPP
~nny_RSNPPOOPPP
~no_NOUQOQQPOM
~nobPQRRPOOPOO
~nobaQOPRPPPPOP
~noboOQRPPOPPPO
~nocPOQPPQNPRO
~nochOPQPPPOPRO
~nodQKOPPOUOQQ
~nodePNOPPOUPPP
~noePOTOPPOPPP
~noeaQNSOPPOPPP
~nogOOQPRPOPPP
~noglOPOPRPPPPP
~nolSOPNROOROQ
~noloQOPNPPPRPP
~nomQQMOPPNRQO
~nomaSPPPPOOPPP
~nomePPOPPPPRPP
~nonSNOQOPQOOP
~nonePSPPOOPPPP
~nooOVOPPOOPOP
~noonOUOPPOOPOP
~nopQONQOPRPQP
~nophPOPQOPRPPP
~norUONNOTPNNP
~nor_QNPOPOPPPR
~noraQNQQQOPPPP
~noreOROPPQOPPP
~noriNQRPPQOPPP
~normTQLONTSOOO
~noroPROPPPPPPP
~nortPOSPPPPPPP
~nosUJRMRQPRNO
~nos_SMSPPPOPPP
~noseOPQOPQROPP
~nosiRNOPPOQROP
~nostSOPPPPPPPP
~notLOSNNNOQPW
~not_QOSPPOPPOO
~noteNQMPPRNSNT
~nothRRRPOPNOOO
~notiMOROPNPPQT
~nottOROPPPPPQP
~nouQPNOOONRQR
~nougSOOOPPPPPQ
~nousOQNPPOORRP
~novQUMPPOPPOP
~noveQRNPPPPPPP
~novoOSNPPPPPPP
~nowNSOPSRPOMO
~now_OQRPQOPOPP
~nownPNOPRQPPOP
~nowsOSPPPPPPOP
~npoNNROROQPQP
~npoiONSOPPQPPP
~npoxOPPPRPPPQP
~nprPPOPPPRPPP
~nquPMSPPPPPOR
~nqueONSPPPPPPP
~nquiQOOPPPQPOR
~nreOORQPOQPOP
~nrecOPRPPPPPPP
~ns_USMMPOOMPT
~nsaRJQOQRPROP
~nscOMUPPPOPPQ
~nsciONTPPPPPPQ
~nseSLQPOQNOPS
~nse_PPRPOPOONR
~nsenPNQPPPOORR
~nsfPQOOPONQQP
~nsfuRQOPPONPQP
~nshNRPPPOPOOQ
~nshiOROPPPPPOQ
~nsiRNPOQPQPPP
~nsibRNOPPPQPQP
~nsioORNPQQPOQO
~nsitNPQPQQPOPP
~nsivSPRPOOOQNO
~nsoSNONQOSOOO
~nsolSOPPPPPPPP
~nspRRLOQOOPQQ
~nspoPRNPPPPPPP
~nstSQNNOOOPSQ
~nst_SNNOPOOPSQ
~nsteOQRPPPPPPP
~nsuLUOOPMNUPS
~nsulMQQPPNORPR
~nsurOQOPPPORPQ
~nsusPSOPPOPPPP
~nswOOSPPOOPOQ
~nsweOOSPPOOPOQ
~nt'PNQQPPOQQP
~nt'sPNQQPPOQQP
~nt_NP[PLJLPMX
~ntaNQMSPPNPPS
~ntacNROOPPPQRP
~ntalNOQPQQQOOR
~ntanPNSQPOOPPP
~ntarPPMOPQPPPT
~ntasOOOSPPPPPQ
~nteKMSRRMQNUP
~nte_NKTPPPPNSQ
~ntedNTPPPORPOP
~nteeNTOPPPOPPP
~ntenRNORNOPRNQ
~nterPQIQTOQORO
~ntesOORPPQOPPP
~nthQNMSOTOOQP
~nth_RPNRPRNOPO
~nthsPOOPORQPOP
~ntiUQNNPONPRO
~nti_NOOSPORPPO
~ntiaSMPOPPQPPQ
~ntibTOPNNQOOQQ
~nticNROPSOOPPO
~ntiePORPPPPPPP
~ntifQNPPPPRPPP
~ntilOUROOONPOO
~ntimOOPPPPPPSP
~ntinNRQPQOPQPO
~ntioVOOOPOOOOQ
~ntisQSMPPQPPPP
~ntivOOORPPPPQP
~ntlPSPPPOPPPO
~ntlyPRPPPPPPPP
~ntmPNOOPTPPPP
~ntmePNOOPTPPPP
~ntoQPQTPMLQQP
~nto_RNQRONMRQQ
~ntrNNVNROMOTO
~ntraMMUQSPPNRM
~ntroSQQMOPNQRO
~ntryOPQPPPOQPR
~ntsVOKONQMQQS
~nts_UPKONQMQQR
~ntuROQQPPPPOP
~ntubQOSQPOOPOO
~ntyMOOQQROQQO
~nty_MPOQQQOQQO
~nu_PROPPPPPPP
~nuaRRPOPPOPOP
~nualRRPOPOPPOP
~nuiPPNPPRQPQP
~nuitOPNPPRQPQP
~nulPPROPOOPPO
~numOMPQOPPSRO
~numbOMPQOQNSSO
~nurMOSORONORR
~nursNQPORONPRR
~nusQROPOPROOO
~nus_OQPPOQROOP
~nutQPUOOONRNO
~nut_ROPOPQOPOP
~nuteNQSQOOOROO
~nutiPORPPPPPPP
~nutoPORPPPPPPP
~nutsPSOPPOPOPP
~nveOOQTOOQPOP
~nverOMQTOOQPOP
~nvoPNPOPPSQPP
~nvolPNPPPPSPPQ
~nvuONTPPPOPPP
~nvulONTPPPOPPP
~ny_NQPSONQPQO
~nyaPOOPPORPQP
~nybQQRPPOOPOP
~nyboQQRPPOOPOP
~nylNPRSOPOPPP
~nyoOTQPOROOMO
~nyonOTQPOROOMO
~nysNNSPPORPPP
~nystOPPQPPRPPP
~nytRLMRQOQPQR
~nythSMLPPPQPQR
~nywPROPPPOPOP
~nzaMPQPPPQRPP
~nza_NPROPPQROP
~nzeOPRQOQOPPP
~nze_ORNQPQPPPP
~nzoQNQPOPPPPP
~o'sNPQOPPOPQQ
~o's_NPQOPPOPQQ
~oacRPONROPPPP
~oac_QPOORPPPPP
~oadKRNYONOOPP
~oad_MQPTOPPOPQ
~oadiNPNVPPOPPP
~oagPRPOPNQPQP
~oaguPSPPPPPPNP
~oakPMUPPOOPPP
~oakePOSPPPOPPP
~oakiPNRPPPPPPP
~oalRQPPPPOPPP
~oal_SPPPPPOPPP
~oamPNRPPQPPPP
~oarNTPOPNQOPP
~oardOUOOPOPOPP
~oasOVLPPPPPPP
~oastOVLPPOPPPP
~oatNMUNQPQOQO
~oat_OOSOOOPPQP
~oatePOOORPQPPP
~ob_PPOPPRPPPP
~obaQMOSPPORQO
~obacSNOPPPPPPP
~obalNOPQPPORQP
~obarPPPRPPPPOP
~obePSPONNPQOQ
~oberOPRPPPNPPP
~obesPOOPPPQRPP
~obiRPNOQPPPPO
~obinROPPPPPPPP
~oblPOOPQQOROQ
~obleQOOPQQOROO
~oboOTQPPOOPPO
~obodOQRPPOPPPO
~obrPROPPNOPRP
~obrePPOPPPOPSP
~obsRPPPPPOPPP
~obuONPQQPRPPP
~obvPROPPPPPPP
~oc_QNRPPPOPQP
~ocaORONPOPOUO
~ocalPPPOPOMPVO
~ocatPROPPPPPPP
~occQOSOOPOPPP
~occaQORPPPPPPP
~occhPORPPPPPPP
~oceOQMOPPPQSQ
~ocedNOOPPPOQQR
~ochOMQPPRPOUO
~och_OPSPPOOPPP
~ochePNOPPQOPTO
~ociQNPTQOOOPO
~ocinQOOTPPPPPP
~ockRVSPOMKNQN
~ock_QTOQQNNOOP
~ockeOQSPPNPPQO
~ockiQROPOQPPOP
~ocksOOROPQOORP
~ocoNPOQPNQNTQ
~oco_OORPPPQPPP
~ocolPQMOOOQOSQ
~ocorMPRQQOQPPP
~octOMQROSNPQP
~octoOMRPPSNPQP
~octrOPOROPPPPP
~ocuMMOQOROTPQ
~ocumNPNPPOPTPQ
~ocyPNOPPPUPOP
~od_TMPMOSPOOR
~odaPRQQRMOOPO
~oda_PNSPPPPPPP
~odarPONRQPPPPP
~odayQUOPQNOPOP
~odbPPRPPPPPPO
~odbyPOSPPPPPPO
~oddRMSQOPPOOO
~oddlRMRQOPPPOP
~odePIINONS\TO
~ode_PNMOONQUSP
~odenPPRPPPPPPP
~oderSKLPPRPSRP
~odesNNOPPORUOP
~odgPNQPPQPPPP
~odgePNRPPPPPPP
~odiQJONRNQWPP
~odifPNOPPPPTPP
~odinPNRPQPOQPP
~odiuPNPOPPRPPP
~odoOROSOPOPPO
~odonPPPSOOPPPP
~odosPSNPPPPPPP
~odsQQKPPRRPQP
~ods_PQKPPRRPQP
~oduRRPPPONOOQ
~odulQROPPPOOPQ
~odyMQXOQMPOMQ
~ody_NPWOQMPONQ
~oeaQOSPPOPPPP
~oea_QPRPPOPPPP
~oedROROPPNPOQ
~oedeRNROOQNPOR
~oelQNPPPQOPRP
~oemSQOPPOOPOP
~oenQQNPPQOPOP
~oepMQOPRPPPPQ
~oesPKMNQPSRQR
~oes_PLJNQQSSRR
~oesnPRRPPMPPPO
~oestQNPPPQPPPQ
~oetPQOPPPPPRP
~oevPQOSPOOPOP
~oevePQOSPOOPOP
~of_PRPPPQOPOP
~ofaNROQPOROPP
~ofa_PROPPPPPPP
~ofdOOQPPPRPPP
~ofeOPRPSOOPPP
~ofenOPPOSPOPPP
~oferPPRPPOPPPP
~offPRROOPMORP
~off_QLRPPPOPSP
~offeNRQPPROOOP
~offiOTPPPOOPQP
~ofiROOQPPPPPP
~ofoPNRPQPPPPP
~oftOQMRQMROQP
~oft_OQNPRNSPPP
~ofteQNPROOOOQP
~ogeQNQQRPOPPP
~ogenRNQPPQOPPP
~ogetPOPPRPPPPP
~oggPROPPPOPQP
~oggiPROPPPPPPP
~oggyPNQPPQPPPP
~oghOTNPPPPPPP
~oghuOSNPPPPPPP
~ogiOOPOPQRORO
~ogicPNPOPPRPQO
~ogisPPQPPRNPPP
~oglRLORRQOOPQ
~ognTONPPQOPPP
~ognoSOOPPPOPPP
~ogsOOQPPOPPRP
~ogs_OOQPPOPPRP
~ogyORQPPNNPSO
~ogy_OQQPPONPSO
~ohnPNQPQOQPPP
~ohneOORPPOQPPP
~ohoRONPQRPOOO
~oholOOOPRQRPOP
~ohorTPOPPPOPPP
~oi_OOPOSOPPPP
~oidWNNOQQPOOO
~oid_PNOPQSOPPO
~oideSPPPOOOPPP
~oidsRPNOQOQOPP
~oinOKRORSQOPO
~oingMRSQORMOPO
~ointQIPMPSTQQQ
~oirNUNPPQOPPP
~oir_OTNPPQPPPP
~oirePROPPPPPPP
~oisPPSOOONOPQ
~ois_PORPPPPPOO
~oisoOPPQOOOPPR
~oitPOSPPOPPPP
~ojeLSPPPORPQP
~ojecMRQPPPRPOP
~ojoPNSPPPQPPP
~ok_OTQMPNROPP
~okaNQOOSOPPQO
~okayNQPOSPPPPP
~okeTQSOONLOPP
~oke_QOVPONLPPQ
~okerPPNPQPQPPP
~okesPROPPOPPPP
~okiMNSPROPPRP
~okieOROPPPPPPP
~okinMLTPROPPSP
~oksPORPPOQPPP
~oks_PORPPOQPPP
~ol_PJNUVPQKRN
~olaPOPRPOQNRO
~ola_NLUOOPQPQO
~olacROOOQPPPPP
~olamPPPROPPPQP
~olanORNPQPPPPP
~olarRMOPOPQPQQ
~olatPSNPPOQOPP
~olcROQPPOOPPP
~olchRPPPPOOPPP
~oldTOPOPQONOS
~old_PQNOQRONOS
~oldeSQPPOOPPOP
~oldiPPRPPOOPOP
~oldsQNOPPPQPRP
~oleOTLTRPRMNN
~ole_NQNSTQONON
~olecOPORPPPPPP
~olenOSQNOOPPQO
~olerRROPOOPPOP
~olesRPOOPQQPOP
~olfPNOPPQQPPQ
~olhONQPPPRPPP
~olhoPORPPPQPPP
~oliXJMMRPQQRO
~olicRMRPOOPORO
~olinQNQNRQQPOO
~olioOPOPPRPPPP
~olitQOOPPOORQQ
~olkRQOPPPOPPP
~ollPRPNOPRPPO
~oll_PRNPPQOPPP
~ollaPQSPPNPPOP
~olleOMQOOQQPRP
~olliPPNPPPSPPP
~oloPLRPQPNQTN
~olo_QOSQOOQPOO
~ologPOROPOOPTO
~olonROOOQQNSOP
~olorOOOPPQQOSQ
~olouPORPPPQPOP
~olsPLSPPOROOR
~ols_POPPPOROOR
~oltOPRPPOPPQP
~oluQOOUPONOOR
~olumPOOSPPPPOP
~olunNROPPPPOQS
~olusQNPUOPOPOP
~olvPPOPPPRPOP
~olvePOPPPPRPPP
~olyOPNONOUSOP
~olypNPPPPPRQPP
~olysPQNOOPQRPP
~om_POQPNSNMXM
~omaTTPNQMQNNN
~oma_NUOOQNROOO
~omacRQOPPNQPPP
~omanRNQQQOOPPP
~omatQRPPPOPPOP
~ombTNKQPPONSQ
~omb_POQPPPPNSP
~ombeSPNPPPPOPQ
~ombiPMMRQROPPQ
~omboSRMOOOORQP
~ombsOOSPPPPPPP
~omeVSMOONNSON
~ome_SRTONPMQNN
~omebPQRPPOPOPP
~omedQPMPPPPRPP
~omenPNQQOOORRP
~omesSPOPPOPQPP
~ometOPMPPRSPPP
~omewPPOPPPOPRP
~omfOTLPPORPPP
~omfoPRMPQOQPPP
~omfyOROPPPQPPP
~omiRMUPOOPPNO
~omiaROPPPPPPPP
~omicPPOPOPPRPP
~ominNRQQPPQPNO
~omitONVPOOQPPP
~ommSPPOPPOQOP
~ommtONQPPPORPQ
~ommuROQPPPPPOP
~omoOPOQPOQQRO
~omo_ONQPPPQQPP
~ompSNTLPMMROT
~ompaTNPNQPOOPQ
~ompePPOOPPOPPS
~omplRQNPPONRPQ
~omprPNVPPOPOPO
~ompuOSNPPPPPPP
~omsQNOPPPRPQP
~oms_QNOPPPRPQP
~omyTNQROQMRNO
~omy_QOQPPRNRNO
~omycROPROOPPOP
~on'MPPPOTQOOQ
~on'sNQOPPRQPOP
~on'tNOQPOSPPOQ
~on_QQMSMQNTNP
~onaOITRTRNQON
~onadQORPPPPPPP
~onalNPPORQPQPP
~onarQNRPPPOPPP
~onatONQSOQOPPO
~onavOPPORPPPPP
~oncNMOPTRNPRP
~onceNNNQUSOOOP
~oncoONPPPPPPSP
~ondLQVNNMSOQQ
~ond_QLVOOPPOPQ
~ondaNRQPPNPROO
~ondeNQQPPNQORP
~ondsORPPPPQPPP
~oneUVTPNOIOMN
~one_RRQSOQJQQL
~onepROOPQPPOPP
~onerPQRPPOPPMR
~onesQPROOPPOPO
~oneyOROPQOPOQQ
~onfPOQOORPPPP
~onfeOUMPPPPPPP
~onfiPMOPPRQPPQ
~onfuRMTOOPPPOP
~ongRPMNOPUPMR
~ong_QQNPPOQOOR
~ongeRPQPOPOQOP
~ongoRPPPPPOPPP
~ongsOQOPRPPPPP
~onguOMQOOPUPPP
~oniULPPOONUNO
~oni_PRNPPPPPPP
~oniaMNPPOQSSPO
~onicROOPOPPROP
~onidPOPQRPPPPP
~onigNRSPPOOOPP
~oninTNNQPOOPOR
~onisRNQPPPPPPP
~onitROROOPOPQO
~onlOPNOOPRQQP
~onlyOPOPOPSQQO
~onnPNTPPQOPOO
~onneQLUPPPOPOP
~onoROPNPQPPQO
~ono_OOQPPQPPRO
~onorRPNPPPPPPP
~onosROPPPPOQPP
~onouORPPPPPPPP
~onsXOONNQMOMU
~ons_TQMPPRPNMQ
~onscONTPPPPPPQ
~onseWMPOOOOOQQ
~onsoRPPPPPPPPP
~onsuMPOPPPPROS
~ontUNUMRPMNOQ
~ont_PQZOPMMOMP
~ontaNOPPPPOQRQ
~onthRNLRPTOOQP
~ontiPORPQQOPPP
~ontrUPMMTOPOPO
~onvOMSTOPOPPP
~onveOOOUOPOPPP
~onvuONTPPPOPPP
~onyOPRROOPPPP
~oo_PQOPPOPPPR
~oodRSPMOQPNPQ
~ood_TNPMOQPNPR
~oodbPPRPPPPPPO
~oodeOROPPPPPPP
~oodsPRNPPQOPQP
~oofPMUPPOQPOP
~oof_PPRPPOPPPP
~oofdOOQPPPRPPP
~oofePORPPPPPPP
~oogOMQPPRPPPQ
~ookLSSMOOSNSP
~ook_OSRMPNROPP
~ookiMQNPPRQOSO
~ooksPORPPOQPPP
~oolTROOOOQOPP
~ool_PSNOOPPOQP
~ooliQPROPPOPPP
~oolsQONPPPSPPP
~oomOSSOOPNNRO
~oom_PTTOOOMNPO
~oonSRLPPQPONP
~oon_QTLPORPPNO
~oopROOOPNTOPO
~oop_RPOOPPQPPP
~oopyOOOPQPSPPP
~oorNRVPOOLMRP
~oor_PRTPOOLNRQ
~oorsORPPPPPPPP
~oosPROOOROPRO
~ooseOROOPQOPPP
~oostQPOOOQPPRO
~ootQMPOOVQOOO
~oot_RMSPPPROOO
~oothPPMPOTQPPP
~oozPNQPPQOPPP
~op_STNMPOOOPQ
~opaSNOPPQOOQQ
~opa_PROPPPPPPP
~opatRPPPOPOPPQ
~opcOROPPPOROP
~opcoPROPPPPPPP
~opeSQTPPKMPQP
~ope_PQOOPNOQRP
~openOPWQPMOPON
~operTMPPPQOOPQ
~opesQROPPPPPOP
~opfOLTPPQPPQP
~ophQOPSONROOP
~ophiNPRPPPRPPP
~ophyQNNSPPPPPP
~opiQPNQRNQPNP
~opioPROQOOOPPP
~oplTNQPNQOPOP
~oplaRNPQOPPPPP
~opleSPPOORNPOP
~opoRSQNONPPOO
~opo_QPROOPPPPP
~oposPROPPPPPPP
~oppRQXORLLPNO
~oppePRUOQNMPOO
~oppiQQOORPOPOP
~oppyOPSPPNOPPP
~oprOPMQVOPPNO
~opraQQONRORPOP
~oprePPORPPPPPP
~opriOPOPTOPQPP
~oproPOPRQQOPOP
~opsQPNPQRPQNP
~ops_QNNPQRPPOP
~opsiOROPPPPPPP
~opsyQPPPPPOQNP
~optiPQNPORPQPO
~opuRQNPPPOPPP
~opyMNRPPORROQ
~opy_MNQPPORROQ
~oquOPRPQPQPPP
~oqueOPRPPPQPPP
~or_NSUMPOILUT
~oraQMTTROLMOS
~ora_ORQOPQNOOR
~oracQNRPPPPPPQ
~oradOLRQRPPPPP
~oralPPPTQONOPO
~oranPROPPPPPPP
~orazQORPPPPPOP
~orbPPNPOQQRPP
~orbiPQNPOOQRPP
~orcQMNPPQQQPR
~orcePMOPPPQPPS
~orciQQNPPPPPPP
~ordLPUOOLMRST
~ord_PRNPPNOPPR
~ordaONTPPOPPPP
~ordeNSMPONPNTS
~ordiQNPPPOOTOO
~ordoOPRPPPPOPP
~ordsOPQPPROQOQ
~oreWNOPOOQQOL
~ore_VTMOOMRRML
~oreaOPRPPOPPPP
~oredQPNPPQPPQP
~orenPNTPPPPPPP
~oresSMOPPROPPP
~orgMROPPQNQPQ
~orgaONQPPPPRPQ
~orgeNPQPPQOPPQ
~orhRPPPPPPPPP
~oriOMQPOPQPRR
~oricOPPPPPRPPP
~oridPOORPPPPPP
~orinRRPNPPNPPP
~orioOOQPPPPPSP
~orkPUONPQMQOO
~ork_OQNOQQPQPP
~orkePOQPPQORPO
~orkiOTPPPOOPQP
~orksRSOPPPOOOP
~ormRNJMLSVSSM
~orm_LPMOOOQWRP
~ormaRQLONTSOOP
~ormePOSPPPPOPP
~ormiRPPPPQPOOP
~ormoSOOPPPOPOP
~ormsOPNPPQSPRN
~ornQOLPQQVONP
~orn_SNQQQOQOOO
~orneOPNPPPSPPQ
~orniPPOOPRPPOP
~oroUOOPQOOPOQ
~oronRNOPPPPPOR
~orpPORRPOOPPP
~orphPPPROOPPPP
~orrLWRRPNNOPN
~orreMQSROOOPOP
~orriOPOPPRPPQP
~orroPSPPPNOPQO
~orsSRTPQLNMPP
~ors_TSPONNMNRQ
~orsaOORRPPPPOP
~orstOMTOROOPPP
~ortTLRNOQOQQO
~ort_PSMNQNPSPQ
~ortaRQOPPQOOPO
~orteSNSNPOSPMP
~orthQNROOSOPQO
~ortiOLSPONPQSQ
~ortoPRNPPQOPPP
~oryQOLQQOQQMT
~ory_QOLQQOQQMT
~os_RLSOPQKPWM
~osaPRNOOOQOPQ
~osa_PPOPPORPPQ
~osapORPPPPPPPP
~oscQQQOQPNQQN
~osc_RORPPPOOPP
~oscoOROOPOORQO
~oseRNIXNQMPPR
~ose_SLIWNRROQP
~osedOROPPQNPQP
~osenPORPPPPPPP
~osesPRQQPONPOP
~osiVPKOPNUPMO
~osinOPQTPNPPOP
~osisTPMNOPSPOP
~ositRLNOQQROPP
~osoSOOPOPQPPP
~ospVPNONNPQQP
~ospiSRMONOOQRP
~osqPPOPPRPPPP
~osquPPOPPRPPPP
~ossLPNOROVPOP
~oss_OQPOQORPPP
~osseOPQPPORPPP
~osswOQNOPQPQPP
~ostVVLQMSMNOM
~ost_RSRPNRMONP
~ostePWLOOOROOO
~ostiRNQQPPOPPP
~ostlNRPPPQPPPP
~ostoRPPQPPOPOP
~ostrPOPRPPPPPP
~osuSOPOPOPPPQ
~osurRNPPOPPPPQ
~ot_QRRPNQQNMP
~otaPRPRQMPOPO
~ota_PULPPOOPQP
~otalPOQRQPOPPP
~otasQOTQPOOPOP
~otatPOOPPPSPPP
~otcONOPPPTPPP
~otchONOPPPTPPP
~oteNMTOPRNQLT
~ote_OOXPPONRMO
~otecSNOPOPPPPR
~otedPTNPPOPPPP
~oteiOOOPPQSPPP
~otenPORPPPOPPP
~oterPNQQPQOPPP
~otesOPLPPSOPPT
~othNNROOVSNON
~oth_NQOPOQRPPP
~otheRNQOQROOQO
~othiPPSPOQOOOO
~othyPNOPQPRPOP
~otiWLPOMMPOQS
~oticRNRMNPPPQS
~otidPMQROORPPP
~otifOROPPOPPPQ
~otoMRLMPPTQQS
~oto_MRMPPOUPOR
~otocPOOOPPPOSR
~otomPQQPPPNROP
~otorONQPPPRPPP
~otosPTNPPOOPOP
~otoxOOPOPRPQQP
~otrQQNOQPPPQO
~otraPROPPPPPPP
~otsMNWOOQQPOO
~ots_MPVOOQQPOO
~ottSOTOONOOOO
~ottaRPPPPOPPOP
~otteNUNPPOOPQP
~ottiPNQPPPRPPP
~ottlQLVPOOPPPP
~otzPORPPPPPPP
~ou'PTNOPPPPOP
~ou'rPROOPPPPOP
~ou_LQ\OPNNONO
~oubQMOQPPSOPO
~oublPMOQPPSOPO
~oucORQPPPPQOP
~ouchOSPPPOPQOP
~oudNTPOPPPPPP
~oud_PSOPPPOPPP
~oudeOPRPPPPPPP
~ougSLROOTSOMO
~ougeONQPPQROPP
~oughRNQOOSQONO
~oulQMNRQURONM
~oulaPROPPPPPPP
~ouldSJMPQUSPOM
~ouleNPRRPPOOOP
~ounKRQPPPQTKR
~ouncORPPPOPQPP
~oundQRQOORQPLP
~oungPOPPPOSPOP
~ountLPPQQOMSQQ
~oupQSQPOMPQOO
~oup_RSQOONOQPO
~ourQWQQNNIOOR
~our_OURQOPNNMP
~ourcQOPPPPNQPQ
~ouriNRRPPOPPPP
~ourlPQORPPPPPP
~ournQPRPPPOPOO
~oursSLOOPPNQTO
~ourtPQNPPPPPOS
~ousLOSNSSMPTO
~ous_LONQSRPPRP
~ousePPRNOONPSO
~ousiOOQPPRPPPP
~outQOTOPNOPQP
~out_MQMPRPNQQR
~outcTNNQPPPPOP
~outeOSNPPOQPPO
~outhNLVPQPQPOP
~outpNOTPPOQOPP
~outsOPSPPOOPPP
~ouvPNQPPPPPPR
~ouvePOPPPPPPPR
~ovaONPPOOOQRS
~ova_POQPPPPPOR
~ovalOOPOOPORSP
~oveSSNNMLPOUQ
~ove_RNSOOOOPOP
~ovedNUPOPPOPQP
~ovelNSLQPQPPPP
~ovenSPOPPPPPPP
~overROPPNJPPTR
~ovesQONPPRQPPP
~oviPRRPOPOOPO
~ovidRPMPPRPPQO
~ovinPQSOPOOPOP
~ovoPRPPPPPPPP
~ovo_ORPPPPPPPP
~ovyONPPPPRPQP
~ovy_ONPPPPRPQP
~ow_RRMPQNQNSN
~owaPORPPPPPOP
~owavPROPPPPPPP
~oweROQOPNNPQQ
~owedNPOOQPOPSR
~owelRMTOPPOPOP
~owerROPQONQPOP
~owiOPRPPQQPNO
~owinOQRPPQPPNO
~owlPNPPPOSPPP
~ownPRQPQOOOOQ
~own_QORPROQOOO
~owniPQRPPPOPPP
~ownsPPNPPPPPOS
~owoPORPPPPPPP
~owsOPSOONTPNO
~ows_ORPOONTPNO
~owsyPNRPPPPPPP
~owtOQOPPPRPPP
~owthPPOPPPRPPP
~ox_OPNNPORQSO
~oxaNNQSSOOOPP
~oxazOPPQRPPPPP
~oxeRQOOPPOOQP
~oxesPSOPPOPOQP
~oxiUKOPTOOPPO
~oxicSPQOOPOPOP
~oxifOPPPRPPPPP
~oxigROPPPPPQOP
~oximOQNPPPQPRP
~oxinRMRPQOOPPP
~oxoNMRRQOPPQP
~oxonPOQQROPPPP
~oxySMRPQNOPOQ
~oxy_POPOQPPPOR
~oxycQPORPOPPPP
~oxygQORPPOOQOP
~oy_OSOPPPPPPP
~oyeOROPPOPPPQ
~oyfPNRPPPPPPP
~oyfrPNRPPPPPPP
~ozeOOPOQRPPPP
~oze_PNQPPQPPPP
~pa_MSNOPRQPOP
~paaPNRPPPOPPQ
~pabNRORPPPPPP
~pacRQROQNLPPQ
~pacePPRPPOOPPP
~paciPPPOQOOPOR
~packRQOPPOOQPP
~padOQRPPPOPPP
~padsPQRPPOOPOP
~paePOPQPOOPRP
~paedPOPQPOOPRP
~pagOVMPPNOOSO
~pageOUNPPOPORO
~paiSQKQONUQNO
~paidSOOPPPPRNP
~painORNNOOWNQO
~pairQPNSPONQOP
~palMNROOQQSOP
~pal_NOPPPQOTOQ
~paleNPSPPPPPPP
~pallQORPPPPPPP
~palmOPPPPPRPPP
~palpNQOPPRPPPP
~palsRQNOOPQPPP
~pamSOQPPOPPOP
~pam_ROQPPOOPOP
~panPUOOQMNQOO
~pancOPPPQOPRPP
~paniOTPPPPOPPP
~papMRONOSOQSO
~pap_OQROPPOPQP
~papeOSMOOQOQRO
~parULQSNONOPQ
~paraVOPQNOOOOP
~pareROONOQPNPT
~pariOOQQPOROPP
~parkMSOQQOOOSO
~parlONSPPPPPQP
~paroONQQPPQPPP
~partRMNRPQOTNP
~pasORUPOOPNPO
~pasmPNSPOOPPPP
~passPUOOPONOPO
~pastOPOQPPRPPP
~patTOLPPMSOQQ
~patcOMPSOPTPOP
~pathQNOPOOQQQQ
~patiURPMQMOOPQ
~pauOPPPPRPPPP
~payNONPPROUNQ
~paysOQOPPOPSNQ
~pazPNQPPPOPQQ
~paziPNPPPPPPQQ
~pboNROOPPPPRP
~pboaOROOPOPPRP
~pcorPROPPPPPPP
~pcsOOPNPPPTPP
~pcs_OPPNPPPTPP
~pdaOTNPPPOPPP
~pdatOTNPPPOPPP
~pe_QQNQPOOQQO
~peaOOSSPSNONN
~peacPRNPPQPPPO
~peakNSSPPOOPOP
~peanROPOPQOPOP
~peatPOOTPQOOPO
~pecTMMPPQQRPN
~peciPONPPQPQQO
~pectQQNPPOQQOO
~pedNUSOONQOOO
~ped_MTUMPPPOMP
~pediPSNQPOOPQP
~peeOSNQOOQPOP
~peecPRPPPPOPOP
~peedPRNQPOPPPP
~pefOQNORPQQPP
~pefrPPOORPPPPP
~pegPORPPPPPPP
~peiPORPPQPPPP
~peitPORPPPPPPP
~pelQLUOOPQOPO
~pel_ONRPPQOPQP
~pellPRNOPPRPOP
~pelvQNPPPQQPOP
~penQSUPPKQQKP
~pen_QRTOPNNPOO
~penaPPPPPPOPOS
~pendSMOOPPRROO
~peniOMTPPORPOP
~pensOUPPPOOOMQ
~peoSQPOORNPOP
~peopRQQOORNPOP
~pepQROPPPOPPP
~perQNMVSPPQMO
~per_NQNSOOQQQO
~peraOMUPORNOPP
~perbPOOQPPPRQP
~percRPOQPPPPOP
~perdNQQPRPPPPP
~perfPRPPPOPPPP
~periOLNTORQPOQ
~perlROQPPOPPPP
~permPPNPRROPPP
~peroPQNPPQPPQP
~persRNPOPQPQOP
~pertRQNOSNPPOP
~pesRQQPOROPNO
~pes_RSOPPPOPOP
~petNPOPPQQONU
~peteNOPPPPQPPS
~petiOQNPPQQPOQ
~petrPORPPPPPPP
~pexOOQRPPPPPP
~pezPPPPRPPPPP
~pftPORPPPPPPP
~pgaPQNPPPRPPP
~ph_QPMSPOPPQP
~phaPORONNRPRP
~pharNQPOPOOPTP
~phasRPPOPPQPPP
~pheLMNVSSOONO
~phenQOPTQOOPOP
~pherOOPSPOQPPP
~phewOOOPPTPPOP
~phiMNRQOOTPPP
~philLORPPPTQPP
~phoOONOOLVQQS
~phoiPOPPPPRPPP
~phonPPQPPMNRRP
~phosQORPOPQPPP
~photPQLOPOSOOS
~phrRQOPPOPOPP
~phriRPPPPPPPPP
~phyTONRRONOOQ
~phy_RPPPPOQPOP
~phylQOOSRONPPP
~physRPOPPQOOPQ
~pi_PNROQPQPPP
~picNUNPRNROOO
~pic_PSOPOPPPPP
~picaPOPOQPRPPP
~piciNPPOROQPPP
~pickRQPPPPOPPO
~picnOROPPPPPPP
~picsPROPPOPPPP
~pictOOPPPPRPPP
~pidQQRORPLOOP
~pid_PPSPOQNPPP
~pidePQNPPPPPPQ
~piduQPQORPNPPP
~piePQROORNPOO
~piedPMUPPPPPOP
~pierONRPPRPPPO
~piesQSNPPPOPPP
~pigNPOPPPSPPP
~pijONRPPPRPPP
~pijnONQPPPRPPP
~pilQKRRQOOOOR
~pil_ONPSPORPPP
~pileMQNPRROPPQ
~pillUKRPPPNOPP
~piloPPPPPPPPPR
~pilsPPROPPPPPP
~pinVKRPQSONNN
~pinaQOQPQPNPOP
~pineSOOQROOPOO
~pingRMRNQQQOOO
~pinkOUOPPPOOQP
~pinnPNRPPQPPPP
~pinpONSOPPQPPP
~pioPRPQOOOPPP
~pioiQROQNOOQPP
~pipNQQQQOPPOP
~pirSQPOPNPQNO
~piraQMTOOOPQPP
~pireOTPPPOOPOP
~piriRONQQQPPOP
~piroQQNOQOQPPP
~pisPMSOORPPOQ
~pisoQOOOPRQPPP
~pitQNQNNPRPRP
~pit_PNPPPPQPPP
~pitaRQNNOQOPRP
~pittPPPPPORPPP
~pixQPNPPQOQPP
~pix_POPPPRPPPP
~pizPSNQOOPPQP
~pizzPTNPPOPPPP
~plaQSNQNPRONP
~placRPOPOOOPQP
~planLUNQQOMQQP
~plaqPMRPPPRPPP
~plasTOPPORNPOO
~platOMUPPOROPP
~playOUMPPQRPNO
~plePMQRMNZPNM
~ple_RPNONPWOMP
~pleaOQSRPOOOPO
~pleeOOPPPPRPPP
~plerPROPPPPPPP
~plesOORPPPOPRP
~pletPRNPPPORPP
~pliPQLQOROQPQ
~plicQONPPPPQOR
~plinQPQPPQNPPP
~plitOPOROQPPPP
~ploNRRPPPOPPQ
~pltOOOPOPSPPP
~pltsOOOPOPSPPP
~pluRQPNSNPQNP
~plugPQQPPPPPNQ
~plumPQNPPPQPPP
~plusRNQNSOOQPO
~plyPPRNPONOSQ
~ply_PPRNPONOSQ
~pneROQOOPNSOO
~pneaRPPOPPPPPP
~pneuQPPPOPOSOO
~pnoPLTOPPRPPP
~pno_PNPPPPSPPP
~pnoePNTOPPOPPP
~po_ORPQOOOPPQ
~podNOQPPOPQPR
~poeSPPPPOOPOQ
~poemSQOPPOOPOP
~poiRJQNOSOPQR
~poinRKPNPSQQQP
~poisOPQPOOOPPR
~polLKORNOVQTQ
~pol_OOPQPPRPPP
~polaONOROPQPQQ
~poliQPNPOPOOSQ
~polsPMUPPPOPPP
~polyNNPPPOTQPP
~pomPRQOPPNPPQ
~ponSMSPONNOPS
~pondPOSOPPOOOR
~pooORRQOQOOPP
~poolOPRPPPOPPP
~poorOPPQPROPPP
~popMSOPPRQPOP
~popcPROPPPPPPP
~popsORPPPQPPPP
~porKSPOPNNSRR
~portJSPOONOSRS
~posQPNNQPSOPP
~poseOPQPPOPPRP
~posiRLNOQQROPP
~possOPPORPPPPP
~postMTPQOPRPNO
~potOSQOOROPOO
~pot_ORPPOPOPPP
~potaQPSPPOOPOP
~potsNOPOORRPQP
~pottORMPPPQPPP
~pouQPQROPNOPP
~poulOPQRPPPPPP
~pourRNQRPOOPPP
~powPORPPPOPPQ
~pox_OPPPRPPPQP
~pp_POQPPPPPOS
~ppaOROPPPRPPP
~pparORPPPPPPPP
~ppeSLVNPPRQMM
~ppedOSSNPQOPNO
~ppelQNRPPPPPQP
~ppenTKSOPNPQOP
~pperQNOQPPSPPP
~ppiRRONQOOPOP
~ppiePSOPPPOPPP
~pplPOOPOOPOTQ
~pplePNPQPPRPPP
~pplyPPQOPOOOSQ
~ppoQNNQPTOPPP
~ppoiPNOOPTPPPP
~pporPROPPPPPPP
~pprORPOOOPOSO
~pproNQOPPPPPSP
~ppyOSQPPQOPOP
~ppy_OSQPPQOPOP
~pr_OOOPPPPPQS
~praOOQORMOORR
~pracORNPPPPQQQ
~pralPOOPPPPPRP
~pranONRQQPPPPP
~prayORQOQPNPPP
~preZLNQRSNNLN
~preaOTQPPNPPPP
~precPROPPQPPPP
~predQMOSQPOPOP
~preeRMPOPQPPRP
~pregNONQSQROOP
~prehSOPPOPPPPP
~premRPQOQOOPOP
~preoRONPPQPQPP
~prepONSQPPPPPP
~presSRTOOPPNKP
~pretONNQPRPQQO
~prevWPNOOOOPOQ
~priSTHPRMQTOO
~pridPROPPPPPPP
~prigQNOPPPRPPP
~primSQOPPOQPOO
~prinPVKPPPOSOO
~pritPNSQPPOPPP
~privONOPPPPRQR
~prizORPPPPPPPP
~proYLHMUSMNRQ
~proaQPPORPPPPP
~probQRPOQQNRNO
~procMNQOQOOPTQ
~profPQMQRQOPPO
~progSPPOPOOPPP
~projMRQPPPRPOP
~prolSNQQOQOPOO
~promPRNPPOQPPP
~pronRNQPPPOPPP
~propQNQRRNOPPO
~prosQLPQOROOOR
~protQLKOPRSORR
~prouPSNPPPPPPP
~provQROOPOOOSO
~proxPOPOOQQPPR
~ps_HRMSOWSPOO
~pseUNRNRNQONO
~pse_VOOOOOPPOO
~psedOOTPPOPPPP
~pseuNOPPSPQPPP
~psiQUMPONMRRO
~psiaROQPOPPPPP
~psicOROPPPPPQP
~psidORPPPPPPPP
~psisPRNPPONRQP
~psoQNPPPQPPPP
~pstPRPPPOPPOP
~pstiPROPPPPPOP
~psy_OQPPRPOQNQ
~psycROQOOOPPQP
~pt_QPONPNOPRR
~ptaORNORQPQPP
~pteRPOPPOPQPO
~ptedQRNPPOPQPP
~ptiOORMTQPQNO
~ptioNOSPQQOQOP
~ptoRRMOONVPNO
~ptomRNNPPOTPPP
~ptopOSPPPOPPOP
~ptosPOPOPPSPPP
~ptsRPPPPOPQOO
~ptuQMUPPOPPPP
~pturQMUPPOPPPP
~ptyOQSPOPQOOO
~pty_OQRPPPQOPO
~pudOSPPPPPPOP
~puddOSPPPPPPOP
~puePLQQRPOPPR
~puedOMQPRPPPPR
~pufPLPQPQRPPP
~puffPLPQPQSPPP
~puiNMTPPQOPPQ
~puisOMSPPROPPQ
~pulQMTNQQQONQ
~pullOOOOQTOPOP
~pulsPNWOPNQOOP
~pumNQSRPPMQQO
~pumpNRQRPPMQQO
~punRNMPPPPPSP
~puncRNOPPQQPOP
~puntQONPPPPPTP
~pupONVOOORPOO
~pupiOMVOOORPPP
~purPQVOONPOOO
~purePROOPPPPPP
~puriRPOPPPOPPP
~purpNPTPPNQPOP
~purtPNRPPPPPPP
~pusPOQROOOPQO
~pus_PPOPPPPPRP
~pushQOQROPOQPO
~putOSQOPOROOO
~put_NOSPPOQPPP
~putaQNSPPPPPPP
~puteOSNPPQPPPP
~puttPSOPPPPPPP
~putuPPOPPPRPPP
~py_LQQOPQOSOP
~pyxOPOPPPPPSP
~pyxiOPOPPPPPSP
~quaPISWNRMOQP
~quadPORPPOPPPP
~qualPOQQOOOPRO
~quanNMLVOTOPOP
~quarPNSPPPPPPP
~queVQNONLPSOP
~que_RSPOPPNPOO
~quedQRNPPPOQPQ
~queePOQPPPPPPR
~quelQQNOOPQQQO
~quemPRNPPPQPQP
~quenRMQRPPOPPO
~querONROPPOSOP
~quesQOMPPOROQR
~quetQNSPPPOPPO
~queuPROPPPOPPP
~quiNLQSPPNMUS
~qui_PMQPPPOPTO
~quicROSNPOPPPP
~quieOQPPPOOPRO
~quilPQNPQPQPPP
~quipPSNPPPPPPP
~quirOOPPPPOPOT
~quitSLPPPTNPPP
~quivNOPTOPQPPP
~quizPROPPOQPPP
~r'sONRPPSNPQP
~r's_ONRPPSNPQP
~ra_PLUNOTRNNO
~raaPOSPPOOPRO
~racTNUOQMLOOQ
~racaRPQPPOPPPP
~raccPOQPPPOPRP
~raceQRRPOOOPOO
~rachPPTPPONPOP
~rackNOPPQQPPPQ
~racoQOROPPPPPP
~ractRPNPQPPPPQ
~racyROOQQPPPPP
~radPPSRPPMNQN
~rad_NMSQQOOPPP
~radaQRNQPPPPPP
~radeRQLOPRQPPO
~radiORSPPPLOPP
~radoONQQQPQPPP
~radrRPPOPPPPPP
~radyONSPOOQPPP
~ragPRROPOOPOO
~ragaPROPPPPPPP
~rageOQRPPOOPPP
~raiUPPQNQKQPO
~raigRORPPPOPPP
~railQLUQPNOROP
~rainRSLQOQMORP
~raisPRNQPPQPOP
~rakPPNPPOPRPR
~rakePPOPPPPPPR
~ralSOKTQNQQQN
~ral_SLMRRMSQPO
~raleQPNPPPPPQP
~raliNPOQORPPQP
~rallPROPPPPPPP
~ralyQMSPPPOPPP
~ramPPLXPPOPNP
~ramaORMQPPPPOP
~rameRRNPPOOPOQ
~rammORPPPPPPPP
~rampRMPOPSPPPP
~ramsNOOVPOPPPP
~ranRSQRQLONOO
~ran_ORLSPQPPOP
~rancJPTSPPPQPO
~randQNROPSNOOO
~raneTNOPQOOORO
~rangMTPQONQPPP
~rankPPSPPNQPOP
~rannQOROPOPPPP
~ransRSNOPNOPPP
~rantPOOPPOPPPT
~rapULRPRQMPON
~rap_PSNPPPPPPP
~rapaNQOOQPRPPP
~rapeOOSOROPPPP
~raphSOPPPPPPOP
~rapiRNPRPQNPPO
~rappPNRPPQPPPP
~rapyROOOOQOQPP
~rarNORPQONOTP
~raryOPOPPPOPTP
~rasQITMUPQMOS
~ras_QNRPPOOPPQ
~raseOOQPPPPPPS
~rashRNQOQPQOPO
~rastPMROSOQPOP
~ratRMSZLOKRMN
~ratcPOOPPRPPPP
~rateQSMUONOSON
~rathQPSOPPOPPP
~ratiQLPWMPNPPR
~ratoNQRPPOPPPO
~rauQLVPPNPOPP
~rau_PNRPPPQPPP
~rausQORPPPPPPP
~ravRONQOOSPOO
~ravePNPROPQPPP
~raviRPPOPPPPPP
~rawOQNPNMTOPR
~raw_PMOPPPQPPS
~raweNTNPPPPOQP
~rawiOROPPOQPPP
~rawnPOSPPOPPPP
~rayMVQOPPNOPR
~ray_NSQPQNOORO
~rayoPROOPPPPPP
~raysOOPPPROPOS
~razPQPPPPQONP
~razePROQPPPPOP
~raziPROPPPPPPP
~razoONRPQQQPOP
~rb_QPNRPOPPOP
~rbaQMPOQPOPPT
~rbalPOPPPPPPPR
~rbiPPNQOOQSOP
~rbidOPOPOPQRPP
~rblPMRPPRPPPP
~rcaOMSPPPPQQP
~rceSJPPPQNPPS
~rce_PNPPPQNQPR
~rcenROOQPPOPPP
~rchNRQOPQOOOR
~rch_ORNOPROOOR
~rcheOPRPPPPPPP
~rchiPORPPPPPPP
~rciSULPPPNOOO
~rci_PROPPQPPPP
~rcisSPPPPPOPPP
~rclSOOQPPOPPP
~rcl_ROOQPPPPPP
~rcoQRMPPQOPQP
~rconPRNPPPPPPP
~rctSPOOPPPOPQ
~rct_ROPOPPPPPP
~rcuOPRPPPQPOP
~rd_LVVPNOKLSQ
~rdaPNSPPQOORO
~rda_PORPPPPPPP
~rdabOPRPPPPPPP
~rdayPPNPPRPPQO
~rdeJRNOQNRNSU
~rde_OOSPRPOPPP
~rdedOPPPPPPPPR
~rdenMOOPPQRPOS
~rderOTKPONQNTQ
~rdiTOJPNOPUPR
~rdiaRPNPOOPPNR
~rdicSOOPPPPPPP
~rdinOONOPPOTQP
~rditPOPOPPRPPP
~rdlOPRPPOOPPP
~rdlyOPRPPPPPPP
~rdoORSOPPOPPP
~rdonPPRPPPPOPP
~rdsRTMOONPPOQ
~rds_RSMOONPPOQ
~re'PNQPPOSPPP
~re'sPMQPPOSPQP
~re_VS\GKNLQUJ
~reaVMSNRSNNLN
~rea_OLPSOPSPPP
~reacOLROQORORR
~readNVPOPPQOMN
~reagPORPPPPPPP
~reakSRLQOPOPPQ
~realSORPQOOPNO
~reamPPPOOVOPNO
~reanRNSPPOOPPP
~rearOORPPPPPPP
~reasQPLOTPNROO
~reatSORNPOQNOQ
~rebTNPQPPOOPP
~reboSNOPPPPPQP
~recPNOQLSPNPT
~recaPSNPPPPPPP
~receNRQQPQPONO
~rechNLRQPOOPSR
~reciRQPOPPPPPP
~reckPNPPPSPPPP
~reclPROPPPPPPP
~recoRNPOOSPONS
~rectNNQROOPPRP
~recuRPOPOOQPOP
~redQLOUOQOOPQ
~red_MQNSMPQNRS
~redePORPPPPPPP
~rediSOOOPPOPPP
~rednOPOPRQPPPP
~reduTONRPOOQOO
~reeUVLNMOOQPO
~ree_SRMQNNROOQ
~reenQRPOPOOQPO
~reesOPRPPQNPPP
~reezPSNPPQPPOP
~refNOKNNUSNQU
~refeOQMQPOPQSO
~reflPNQPOPSOPP
~refuLPMOOTOOOW
~regLNKUSNUQPO
~reg_NOORQORPPP
~regaRPOPPPPPPP
~regiNONRPOORQP
~regrPROPPPPPPP
~reguOOQPPPRPPP
~rehUNPOOOPPPO
~rehyRPOPOPPPPP
~reiOPTPPOOPPP
~reinQNQPPPPPRP
~rejORNPPPOQPQ
~rejePPOPPPPRPP
~relPNPORSMPPR
~rel_NROQQPOPPP
~relaQNPOOPOOQR
~releQQNPPPPPQP
~reloONPPQPRPPP
~relyOOROPSOPPP
~remRQPPONOTNN
~rem_PROPPPOPPP
~remaOOQOQOPRPP
~remeNQPSOPPPOP
~remiSRNOPONQOP
~remoONSOOPQRPO
~renUOQSOPPMMO
~ren_TNRNOPQPOO
~renaNOQVOOOOOO
~rencUOOOPOPPOO
~renoQROPPPPPPP
~rentNPOPPROOQR
~reoQOJRPQQSOP
~reotOPOROPPPPP
~repMQOTOMNTOR
~repaPRQOPOOQOO
~repePNPTPQOOPO
~replQSOQPOOPOO
~repoLMNOPORSQT
~reqQNNRPOOPQT
~requPNNRPOOPQT
~rerPKSPPQORPQ
~rer_NLTPPPORPQ
~resROWLMOLNWP
~res_TLPQOSLOPQ
~rescRPOOPPOOPQ
~reseNTOOPOQORO
~reshROOPPOPPPP
~resiOPPOPPTQNO
~resoPSPPPOOPPP
~respOKZNONMPQR
~ressNSTPPMOORO
~restPSLPPOOQRP
~resuRNROORPPQN
~retSOSNPMNQQO
~retaPOQPQRNPOQ
~reteSMPPPONSQO
~retiQNQPPOROQO
~retrORPPPPPPPP
~rettROPPPPPPPP
~retuPROOPPPPPP
~reuPROPPPOORO
~reunOROPPPPPPP
~revWQLOONORNR
~revaRPPPPPPPPP
~reveSPNOOOPPOQ
~reviQQNPPOORPP
~rewQVNPPOOOOO
~rew_OUPPPNOOPP
~rewsROOPPPPPPP
~reyPNVPPOOPOP
~rey_PNVPPOOPOP
~rf_OOPPQPPPPS
~rfaQMOQRRPPOO
~rfacQNPPPPQPPP
~rfarPPOQRPOPOO
~rfecPSOPPPOPPP
~rfiQNQPPPQPPP
~rfoRPPOPPPPPP
~rforRPPOPPPPPP
~rfuOROQPQPPPP
~rg_PSOPPPOPPP
~rgaNMSPPOQRPP
~rganONSPPPPPPQ
~rgeQNMQOPPSOQ
~rge_QMORPORRPO
~rgedOROPPPPQPP
~rgenQQOOPOORQP
~rgeoNQQPPQOPPQ
~rgerOQPQPNQPPQ
~rgetSNOPPQQPPP
~rgiLQQRQOOOQO
~rgiaOOQPPPRPPP
~rgieRPNOQPPPQP
~rginNRORPPOPPP
~rglQNQPPPPPPP
~rgoONRQPQPPPP
~rguRPOPPPPPPP
~rgyPONPSOPPPP
~rgy_PONPSOPPPP
~rhaQNQPPPQPPP
~rheRMOQOQONUP
~rheaQOPQPPPNSP
~rheuQNOPPQOPRP
~rhoPQPPROPPOP
~rhyQNRPPPPPPP
~rhytQNRPPPPPPP
~ri_MPTOPRPOPO
~riaUOPNNONPQQ
~ria_NOSOOMRQQR
~riagPNRPPQOPRO
~rialXTMOONNOMQ
~riamPOPOPQPRPP
~ribRPQOOOOOOR
~ribbPPRPPPOPPP
~ribePPNPPPRPPP
~ribuORNPPPPPPQ
~ricUTMNOMRPQN
~ric_QNPPOOQOSP
~ricaPNPPQOSPPP
~riceQTPPOOOPOP
~rickRQOPPPPPPP
~ricoOROPPQPPPP
~rictQNPOPPPQQP
~ridLRQUPOLOPQ
~ridaOQOPPRPPOP
~rideMQNSQPOPOQ
~ridgNQQQOONPSP
~ridiOOPPPPPPPR
~ridoQQQQPNPPPO
~rieQMPOOURMNS
~rie_ONSPPPQOQQ
~riedQRNPPSOPOP
~riefQPRPPOOOPP
~rienONPPOQSPQP
~rierPQNPPPPPPR
~riesSPPOORNOOQ
~rifPPNPQQOROQ
~rigOIVNQQSPMS
~rigePOPPPPPPPR
~righOJPORRRQNR
~rigiPMTOPOQPPP
~rigoORQPPPOPPP
~rijPORPPQOPPP
~rijgPNQPPQPPPP
~rikOTMPPPQPOP
~rikeOSOPPPPPPP
~rilTSNMOOPORN
~rileTQOPPOPPOO
~rillPVMOOOPOQO
~rimRQMPTNPONQ
~rimaSRMPPOQPPP
~rimeOOOQSOOPOR
~rinOOPRPQTORK
~rin_LOSRRPQPOO
~rinaSMPQPOPPPP
~rindPNRPPPPPPP
~rineMQQQQNSPOP
~ringTORMMNQMVN
~rinkQNLOPVRPNP
~rinoRPPPOPOPPP
~rintOWMPPOOOPO
~rioQRMNPPOQRQ
~rio_NRPOPNOPRQ
~riodOOMPPSQQPP
~riorRNQOPOPPPP
~riouQROPPPOPPQ
~ripLRNTPMRORP
~rip_OPPROOPPRP
~riphOPOSPPOPPP
~ripsOPPPPPPPRP
~risYGORMMPNST
~ris_RNRPOPOPPP
~riseMQORPONOTQ
~risiRLSPOPOPQP
~riskVPKPOPNPPQ
~risoQMQPPPQPPP
~rispPQOPPPOPPR
~ristNNPQPPUONP
~ritNNNOSQQROP
~ritaPNQPPPPPPR
~riteMPOQPOQQRQ
~rithOPPQROPPPP
~ritiRLMNOTTQOO
~ritoNQNPRQPPPP
~rittPPRPPOPQPP
~ritzPNRQPPPPPP
~riuPPOQOORQPP
~riumPOOQOPRQPP
~rivMSOTNNLPPT
~riveMSOTOPNOPQ
~riviOPRPPOOPPR
~rizOSOPPQOPPQ
~rizePROPPPPPPP
~rk_MSLOPQUPPO
~rkePORQOPMQOO
~rkedOULPPROQOP
~rkeeOOTOPPPPPP
~rkerQNSPPOPQPP
~rkiMTSOQMNOSO
~rkinMTROQMOOSO
~rklQNPRPPPPPP
~rksQOPOPOTOOP
~rks_OPPOPOTPOP
~rlaONRQPPOOSP
~rla_ONRPPPPPRP
~rleROPPPQPPPP
~rle_PNRPPQPPPP
~rliNPOPOQQROO
~rlinOPPPPPRPPP
~rlyYRKROLQOMO
~rly_YRKROLQOMO
~rm'PORPPPPPPP
~rm'sPORPPPPPPP
~rm_SOONNLMWPR
~rmaSNIMMSSQRR
~rma_POPPPPPPPR
~rmacNPNOOPNRTP
~rmalSQKONSSOOP
~rmanSMRPPOPPPP
~rmatQMOPPQRPPP
~rmeNPWPPNQONO
~rme_PNTPPPPPPP
~rmedPSPPPPOPOO
~rmenOORQPPPPPP
~rmerOOOPQOSPPP
~rmfROOPPPPPPP
~rmfuROOPPPPPPP
~rmiQONOQPPOPR
~rmiaRQOPPPOPPP
~rmicONRPPPQPPP
~rmisPONPPPPPQR
~rmitNQOPRPQPPP
~rmoPNPQPPQOPQ
~rmonROPPPPPPPP
~rmsQQLOQPTOQN
~rms_QQLOQPTOQN
~rmuPOPPPOROQP
~rmurOPPPPPRPPP
~rn_UQOPPPNOLR
~rnaQPQOPOPRNP
~rna_OMTPPPPRPP
~rnalQQNPPPQPPO
~rnatRPOPPPPPOP
~rneMRMOORUPOP
~rnedNOOPPRSPOP
~rnerNQNPPPSPPP
~rniRRONONPPSN
~rniaRROPPPNPPP
~rnigPQNPPPPPSO
~rninPOOOPPTOQO
~rniqQORPPPPPPP
~rnitNPPPPPPQQP
~rnoOUPPPOOPOP
~rnooORPQPPPPOP
~rnsQNNPPPQPQP
~rns_QNNPPPQPQP
~ro_LNUPSQONRM
~roaNLVORQOOPP
~roadOROPPQOOQQ
~roatPLUOQPQPPP
~robOQQORRNRNN
~robeORQPPOPPPP
~roblPOOPQQPROO
~rocLLTRQNNOUP
~roceMOOPPOPQSQ
~rochPNQPPPPPQP
~rockPPRPPPOPPP
~rocoPPPRQPOPPP
~rocuONSQOPPPPP
~roePROOPQOPPQ
~rofNQLRRQQOPO
~rof_OROPPRPPPP
~rofaNQPROPROPP
~rofiROOQPPPPPP
~roflOPPPRQPPPP
~rogTRNOPPNONQ
~rognSOOPPPOPPP
~roiRORMPRPPPO
~roidQOQMPRPPQO
~rojLQPPPPTPOP
~rojeMRQPPPRPOP
~rokQROPOPNPQQ
~rokeQSNPOONPQQ
~rolTSPONPPNPM
~rol_SMOQOSPOQO
~rolaROQOPPPPOP
~roleNUPOPPOPOP
~roliPOOPQORPPP
~rollORPPOOPPSO
~romWMKPQMRRNP
~rom_OQPROPQPOP
~rombTONOPOOQPQ
~romeRNMOQPRQPP
~ronYPMPPLMPNR
~ron_PSOPPQNPPO
~ronaROPQPQPPPP
~roncQPRPPOOPQP
~roneQLNQQPPOPR
~rongPSQOONOOOR
~roniSNMQPPPROO
~rontQPRPOOQPOP
~rooNMYMOQRNQO
~roofPOSPPOOPPP
~roolOOSOPPPPPP
~roomOQTOOQMNRP
~roopOOOOPOUPPP
~rootPQNPPQQPPP
~ropRISTTLSOOM
~rop_PPOPQPQPRP
~ropePNSQPNPPOP
~rophRPNRNOQPPP
~ropiNOQQROQPPP
~roplSOPOPPPPPP
~ropoPROOQOPPPP
~roppPOTQPOOPOP
~roprOOPORPPQPP
~ropsPQMPQQPPPP
~rorSPOOPPOOPR
~rorsRPNPPPPPOQ
~rosUJPOPONRQR
~roscQNQPPOOQQP
~rosePNPPQOOQOR
~rossMPNOQQSQOQ
~rostRLRRPPOOQO
~rotNKPNRPWNRP
~rotaNQNQQOROQO
~rotePMPOQQRPOQ
~rothOMTPPQQPPO
~rotiPNPPPOTPPP
~rotoPPPOQPNOSQ
~rottPROPPPPPPP
~rouQRSQRPNNMM
~rou_PNTPPPOPPP
~roubPOPPQRPPPP
~roudPSNPPPPPPP
~rougNQRQQPOPOO
~rounPSMPORQPOP
~roupQRPPOOOPPP
~rousOLSPSQNOQP
~routSOOPOOQPPP
~rovPROOPOOOSQ
~rovaNPOPPPPPRR
~roveRPOOPOPPQP
~roviORPPPPOPPP
~rowQOOPOMUPOP
~row_PROPPNPPQQ
~rowaPROPPPPPPP
~rowePROPPPPPPP
~rowiQNOPPPRPPP
~rowsPKSPPPRPPP
~rowtPPOPPPRPPP
~roxQLPRNQPOQQ
~roxoONQQPPPPQP
~roxyQOPPPPPPPR
~rozNQOPPSPPPP
~rozeORNPPQPPPP
~rphROOROOPPPP
~rplMQOPPOTPOR
~rpoPQRPPOPPPP
~rposPORPPOPPPP
~rprRONPPPQQRP
~rpreOONPPPQQRP
~rpsORPPPPPPPP
~rps_ORPPPPPPPP
~rraMOUOOPNQPQ
~rra_ONUPPPPPPP
~rragPPRPPPOPPP
~rralQPNPPPOQQP
~rranOPOPPOPPPS
~rrasOROPPPPPPP
~rreRKXRNMNROO
~rrecNRNROOPQPP
~rredPMRPPPQQPP
~rregPOPPPPRPPP
~rrenROQPOOOPPP
~rresSMTPOOMQOP
~rretQNRPPPOPPP
~rrhPRPPPNPPOP
~rrhoPRPPQOPPOP
~rriNTLNOUQOOP
~rriaQOPPPRPPPP
~rribOORPPQPPPP
~rriePONPPRPPPR
~rrinNPQPPORPPP
~rritOPNOPRRPPP
~rrivPVMOPPPPOO
~rroSQMOPOPNQS
~rro_OOSPPPOPOQ
~rrorSPOOPPPOPR
~rrowPRNPPNRPQO
~rrtPOPSOPPPPP
~rrt_POPSOPPPPP
~rruPPOPPPQPPR
~rryQNSOQPQOON
~rry_PORPQPQOOO
~rs_XTKOJNLPWN
~rsaONQRPQOPQP
~rsadONRRPPPPPP
~rscPROPPPPPPP
~rschQROPPQOPPP
~rseONSOPROOOR
~rse_NMUNQROPPQ
~rselOOPPPRPPPP
~rserPROPPOPPPP
~rsiOMPSPOQQQO
~rsioOPPSOOPOPO
~rsoPSOOPPRPOP
~rso_OQNPPPSPPP
~rstVMRPQMMQRN
~rst_QLRQQNNRRO
~rstoRPOPPPPPPO
~rsuSPOOPPPPPP
~rsusSPOPPPPPPP
~rt_OPLXNKLUKW
~rtaNPONSQTOPN
~rta_NOTPPROPOO
~rtabORNPQOQPPP
~rtaiONPPPOTPPP
~rtalUOLOPOPPRP
~rtanOOQORPPPPP
~rteSROMTNRPKO
~rtebTMPOPPPPPP
~rtedLQQNRQNROQ
~rtemOOQPRPPPPP
~rtenROMPQOTONO
~rterQRRPPOOONP
~rthSNQNNTOPPO
~rth_PPOOOVOPOP
~rthoQPQPPONPRP
~rthrRPPPPOPPPP
~rtiPMPSNMPRRQ
~rticQRQOOPOPPP
~rtifOQOPPOPRPO
~rtigPOOPPPRPPP
~rtilQPOPPPOPRP
~rtinQKPSPOOPPS
~rtioNNQPPPQRQP
~rtisQOPPOPRPPP
~rtnPOOPRQOPPQ
~rtnePNOPRQOPPQ
~rtoUPOQOQMOOP
~rto_QRNQOQOOOP
~rtonRRMPPPOPPP
~rtrNOPQPRPPPP
~rtraOPNQPRPPPP
~rtriOORPPPPPPP
~rtsROROPPOPQP
~rts_RNROPPOPQP
~rtuOOOPRQQPQO
~rtumPNOPPRQPPP
~rtyMRQQPOPPPP
~rty_MRQQPOPPPP
~ru_OSQPPOOPPP
~rubOQPPPOROQP
~rubiPOPPPPRPPP
~rubsPROPPPPOQP
~rucNPPPPORPOP
~ruckOORPPOPPPP
~rudQPNPQPQPPP
~rueQQOPPORPPP
~rue_PPOPPORPPP
~rugVNLOQPSOOP
~rug_TPNOOPQOPP
~rugsRNOPRPPPPP
~ruiLOQOQQSPPP
~ruisOQNPOPTPPP
~ruitNNROROQPPP
~rukPORPPPOPPP
~rulSJPQOOOORS
~ruleQMNQOONORS
~rum_OMQRQPPPPP
~runPNUOONRPOQ
~runkONRPPOQPPQ
~runnOPRPPPQOOO
~runtPMRPPOQPPP
~rupSQOPPOOPOO
~rup_ORNQPPPPPP
~ruptROROPOPPOP
~rurQMTPPOOPQP
~rurgPNSPPPPPQP
~rusMMROQQSOQP
~rus_OORPQOOPPQ
~rushOROQPQPPPP
~rustQLRPPPRPRO
~rvaRMNSPPQPOO
~rvalQMNTOPRPOP
~rvatRPPPOPPPPP
~rveSRNOPOROPO
~rve_SNOOPORPQO
~rveyOSNPPPPPPP
~rviSSLNQOOQPO
~rvicOROPPOORQP
~rvieQPOPRPOPPP
~rvivSRMPPPPOPP
~rvoONRPQQOPQP
~rwaRNSPPOOPQO
~rwayRMSPPOOPQP
~rwePLUPPPOPPP
~rwelPORPPPPPPP
~rwiPOMPPPTPPP
~rwisQOMPPPTPPP
~ry_QOJMORPROV
~rybPRPPPPOPOP
~ryboPRPPPPOPOP
~ryiPNQNQUOPPO
~ryinPNQNQUOPPO
~rynQNPPPOQPPQ
~ryoNRTPPOOPOP
~ryonOQRPPOPPPP
~rysPOPPPOSPPP
~rystPOPPPPRPPP
~rytQOPOPOOPRP
~rythQOPOPOOPRP
~rz_OOQPPPRPPP
~rzeROPOPPPPPP
~rztOPOPPSOPPQ
~rzt_OPNPPSOPPQ
~s'eOOSPPPPPPP
~sa_RQLOOPOSQQ
~saaONRPPPRPPP
~sabOTNOPOOQPP
~sabaOTNPPPPPPP
~sadOQPRPPPPOP
~sadeONSRPPPPPP
~safWMLOUPNOPO
~safeWMMOUPMOPO
~sagQNPPPPSOOP
~saiPQRPPOOOPQ
~saidNRQOQOOOPQ
~salRPPRPPPNOO
~sal_QMNQQOSPQP
~salaORQPPPOPPP
~salePNSPPPPPPP
~saliPORPOQOPPP
~salmRPOPPPPPPP
~salvSPNOPPPPPP
~samSRJNSNPSPQ
~sameQPNNTOOSNP
~sampOQMPPPQPRP
~sanNROOOUNPOR
~sandPVMPPOPPPP
~sangOOTPPQOPOO
~sapNUOPPOOOOS
~sapeOROPPPPPPP
~sappOPQPPPPPOS
~sarNLNQRTOPPR
~sareQOORPOPQPP
~sartNOOORQPPPQ
~saryOOOPPSOPQP
~sasOPRPPPOPPP
~sas_OPRPPPOPPP
~satQOQNPORRPN
~satePRNOPQQPPP
~satiPRNPQPOPOP
~satsQMSOPNRPPP
~sauRNQPPOOPPQ
~saulQNQPPPPPPR
~savVNMPPOPPPP
~saveVOMPPOOPPQ
~sayPNSPOPQOOQ
~saysNOTPOPROOQ
~sbaOPRPPQOPPP
~sc_RNQPPQPOOP
~scaOQOOORQSQN
~scabPPPPPOORPP
~scalOMQQPQSPOO
~scanQTNOOOOOQO
~scarNTNOPSOPQP
~sceORTOPPOPQN
~scenORSOPOPPPN
~schMNSPOPQSMR
~sch_PQOPPPPPPR
~schaQSMPPOSPNO
~scheONMSONNUQR
~schiQONOPRRPNP
~schlNNTOQQOPPP
~schmPORPPPPPPP
~schnPNTPPPPPPP
~schoQQONORPOPQ
~schuONSPPPQPPP
~schwOOSPPOPPPQ
~sciQIYOQPOONP
~scioPNRPPPOPPQ
~scisOORPPPPPPP
~scitQNQOPPQPPP
~sclRPPPPOOPPP
~scleRPPPPOOPPP
~scoUOMOOPMRRO
~sco_RQOPPPPPPP
~scopRRMOOONRQQ
~scorSPPOPOPPPP
~scrROPNPNPOQQ
~scraPOOPPRQPPP
~screSOSOPNNQPO
~scriPPNOPOQPPR
~scruOSOPPOOOQP
~scuPRNPQQPNPO
~scuiOTOPPOPPPP
~scusQQNPPPPOPP
~sdaNTPPPQOOQP
~sdayNSPPPQOOQP
~sdePNQPPRPPPP
~sde_ONQPPSPPPP
~se_SKPRPPVNLO
~seaQULPOPNPNR
~sea_QROPOPOPPP
~sealOTOPPPPPOP
~searPPPPPPPOPR
~sebOPPPPPRPOP
~secKNWONQMQOT
~secoPNSOOPOQPN
~secrNRQPPOPPOR
~sectNMQQORMROS
~secuOPRPPOPOQR
~sedJQSSMQNQQQ
~sed_KRPTNQNOPR
~sedaPOQNOPPRQP
~seePOQOQNSPPO
~seeiPPRPPNQQOO
~seenOSOPPOQPPP
~segQPNPPOSPOP
~segmRNOPPPRPPP
~sehPOOPPPPPRQ
~seiNPROPPPPQQ
~seitONQPPSQPPP
~seizQQROQNOPPP
~selPMPOPTNQNR
~sel_OSOPPPPPPP
~seleTKQPQPPPPP
~selfPNQOOTNPPP
~semQOLNQROPUO
~semaPONPPQQPPP
~sembPPOPPPPPRP
~semeQOPPPOPPRP
~senVPSNPLRLQO
~sen_OLSPPOSPQP
~sendPUPPPNNORO
~senePORPPPPPPP
~sengONSPPPPPPP
~sensVKPOQROOPO
~sentQSOOPNQNOR
~sepURLMONPRPO
~sepsRSMOPONRQO
~septTNONPPRPPP
~seqRNPPPPPQPP
~sequRNPPPPPQPP
~serQRIPPPPQRP
~ser_QLPOQQNQOT
~seraOQNPPQRPPP
~seriRQPPPPPPPO
~sersRQPPOOPPPP
~sertOOOQPRPPQP
~servOPPOOOORTO
~seryPROPPOPPPP
~sesQRMONPQNTR
~ses_RRKONPQMTQ
~setTPLPPORPOP
~set_RQPOPOOPOP
~settRPMPOQSPPO
~seuNNQPSPPQPP
~seudNOPPSPQPPP
~sevSNRPOPNROP
~seveQNRPOPORPP
~sewPPOPPPPROP
~sfuQQPPPONPQP
~sfusQPPPPONPQP
~sgeOORPPPOPPQ
~sglROPOQPPPPP
~sgltROPOQPPPPP
~sh_SRSPTNNMMN
~shaQNNOORTOOQ
~shakQNTQPOPPOP
~shapOPOPPPRPPP
~sharPPNOPORPQQ
~shavPPNPPRPPPP
~sheOTSMQPNPQN
~sheeOQQPPOOPRP
~shelOPOOQPPPRP
~sherOSOPPOPPPP
~shesRNQOOPOPOQ
~shiNRQPOQROPP
~shifPRMPPSOOQP
~shinNNSQONSPOO
~shipORPPPPPPPQ
~shoUQRPOQQNMM
~shocRORQOPNOOP
~shoeOSPPPOOPPO
~sholRMOPPPQPPP
~shooPORPPPOPPP
~shopPROPPPOOPQ
~shorQRMNPPUPNO
~shotPOUQPONOOP
~shouONPPQVOQNO
~showRPOOONQQQO
~shutOPROPPOPQP
~si_OPQOPQORPP
~siaQMPRNOQOSO
~sia_POORNPQOSO
~sibPNOOQOQORR
~sibiROPPPPPPPP
~siblONOOQPQORR
~sicPQQROPNPNP
~sic_RRPOPOPPOP
~sichQMSPPQPPPP
~sickOOQRPQOQNP
~siclORNPPPQPPP
~sidLOTNQNVSOM
~sideLOTOQNUSOM
~sieSMQQOQNORO
~sie_QMQQPPOORP
~sigOOLPPMQOTT
~signNRKPPMQOTU
~silSNRNQQNOOP
~sil_SMQPPPPPPP
~sildPPPORPPPPP
~sileOQSPPPOPPP
~sillOOPPPPRPPP
~simSSNOQOOPOP
~simpRPPPPPPPPP
~simuOROPPPPPPP
~sinNMRQRQPORN
~sin_QNQQPQOPOO
~sincNNRNOVQNRN
~sindPPOPPPPPPR
~sinePNSPPPOPPP
~singMQSRQJNRRP
~sinkPRNPPPPPPP
~sinoOQOPQORPPP
~sinuSONPPPRPPO
~sioRMRRKMTPQP
~sio_POQPPQOOPR
~sionQNQSKKUQRO
~sirQROPOOPPPP
~sisSMNMQOPRSO
~sis_RONNQNRSQO
~sistOPQOPRNOQQ
~sitOMQKSNLUWN
~sit_PRQOPNNVMO
~siteOPPOROOPRP
~sitiPNNORQQNSP
~sitoRNOOPOOOTP
~sitsRPPPPOQOOP
~sittNQQPPOOPSP
~sityOOOPPQPRPP
~siuQQRQQPNOOO
~siumQQRQQPNOOO
~sivUOROOOOPNO
~siveSPRPOOOPNO
~sixOPORPOPPPP
~sizPRQPPOOPPP
~sizePRQPPOOPPP
~sk_UTJOONNPRQ
~skePTMPPORPOP
~skedPSMPPPQPPP
~skiSNNNPQPROQ
~skinOPPNPOPRPR
~skipROOPPQPPPP
~sksSNNPOQNPRP
~sks_SNNPOQNPRP
~slaOMTPPPPPPQ
~slanONRPPPPPPR
~sleNPPOPSROPO
~sleeOMQOPSROPO
~slepPROPPPOPPP
~slesNPPPPPQPQP
~sliLSQQPPQOOO
~slidMQSRPOPPPP
~sligPOOPPPRPPP
~slipOSOPPPPPPP
~sloRRMOOPQPOO
~slotOTNPPPPPPP
~slowSPNOOQPPPP
~sluOMVPPOONSP
~sluiOQPPPOPNSP
~slumPORPPPPPPP
~slurPMSPPPPPPP
~sm_RMSPOORQOO
~smaUISOOPSOPO
~sma_SLQPPRPPOO
~smalPOOQOQROPP
~smarROQOPNOPRP
~smeNPNPPTSPMP
~smeaONOPPQTPNP
~smelOPPPPSOPOP
~smiOTNPPOPPPP
~smilOTOPPOPPPP
~smoPQNORPPOPO
~smokNQPPSQOOPO
~sn'QNTQPLQPPO
~sn'tQNTQPLQPPO
~snaPRPQONQPOP
~snoNQRPPRNRNO
~snomPOPPPPPRPP
~snorNORPPROPPP
~snowPSPPPPPPNP
~sntOKXPPQOPOO
~snt_OKXPPQOPOO
~so_OJTPPSPPPP
~soaQNSPPOOPPP
~soakPMUPPOOPPP
~sobPPOPPPOPRP
~sobrPPOPPPOPSP
~socNNRPPQPRPP
~sockNPPPPQOQPP
~sodQMPOPOSPPP
~sodiPNPOPPRPPP
~soeORNPPQPPPP
~sofOSNPPOSPPP
~sofaPROPPPPPPP
~softNSMPPOSPPP
~solRMPPQRQOOO
~sol_PPOPPOSPPP
~solaPOSPPPPPPO
~soleSNQPPPOPOP
~soloONPQRPQPPP
~solvPROPPPOPPP
~somTPQNRQONOO
~someQQPNRRPNOO
~sonNRSQOSMNOP
~son'OOPPPRQPOP
~son_PPSPOPOOPO
~sonePOPRPPOOPP
~soniPQNQOQOPPR
~sonsNNRRQQPPPP
~sooRPPPPPOPPP
~soonRPNPPPPPPP
~sopQNOQQQQPOP
~soprQNNQQQQPPP
~sorQSNQOOQPNP
~sor_OUMQPPPPPP
~sordQNQPPPPQPP
~soreQNNPPQTPOP
~soriPNQPPQPPPP
~sorsOORPPPPPPQ
~sortPPRPPOOPPP
~sosSOQPOPPPPP
~souRSQOPMQQNP
~sounPNTPPOQPOP
~soupPSNPPOPPPP
~sourQPOPPPNQPQ
~sp_PLTPPPOQPP
~spaTRRPNMPNPO
~sparSQQOOOOOPO
~spasPMTPOOPPPP
~speQSMQNRPPMQ
~speaORRPPONPPP
~specSMNPPQPQPO
~speeQSNQPOPPOP
~spelOROOPPRPOP
~spenORNQOQPPOQ
~spiSMVMOOPPPN
~spinSORPPQNOOO
~spirPNSNQPQQOO
~spitRPPONOPPRP
~splNNOSPSQPNO
~spleNOOQPPTPPP
~spliPQOROSNPPP
~spnRPOPPPPPPP
~spoMRQNOPROQR
~sponQNROOONOPS
~sporNRPPQOQPPP
~spotNQNOORSPPP
~sprSOPOPOMOQQ
~spraONQOQPNPRQ
~sprePTOPPNOPRP
~spriTLOPPQPPPP
~spuOMVQPOPPOP
~spurPNRPPPPPPP
~sputPOPPPPRPPP
~squePPRPPOOPQP
~sriSPOOOPPPPP
~srisSPPPOPPPPP
~ss_USMMQNUJRN
~ssaQOQOPSOONQ
~ssarONRPPQOPPP
~ssauQNQPPPPPPR
~sseNSTROPNOOO
~sse_OLUOQQPPOO
~ssedNSNSPPOPNQ
~sselNQOPPPRPPP
~ssemPPOPPPPPRP
~ssenPNSPPOOPQP
~ssesQULOPOOPOP
~ssiRJUQNIMTUQ
~ssibOPPPQOPPPR
~ssiePOPPPPPPRP
~ssinNQOQQNOSQP
~ssioRNQMMNPSSO
~ssisPORPQOOPPP
~ssonPORPPPPPPP
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
~st_SNQMNQOMUP
~staQSJUKMNOST
~sta_LOROPRQORP
~staaOQNPPPPPRP
~stabSQPPONPPOO
~stafNQOOPPOOSQ
~stagNNPPPPTQOQ
~staiPRPPPOOPQP
~stakOOTPPOPPPP
~stalQOPPPPRPPP
~stamOROPPQPPPP
~stanVMMOOQOQPQ
~starOORZPOOOMM
~statTRLMPPMPOV
~stayPPPQOQOPRO
~steOQONOQTPSM
~ste_QNOOPQQQPP
~steaOQNPPPSPOP
~stedUMSPPOOPNQ
~steeOMRPPRPPPP
~stemOQOQPOPPRQ
~stenPQPOPRNROO
~stepOOOUOOPOQP
~sterOVKMRPRNRN
~stesNPQPPPOPRP
~stetOSPPPOPPPP
~stfROOORQOPPP
~stfeROOORQOPPP
~sthMOTNSOPOPQ
~stheMOROROPPQP
~sthmPPROQQPPOO
~stiQNSNOTNNPQ
~sticLTOPOPNQRP
~stifNLSPPQRPOR
~stilPLRNPSOOQQ
~stinPNPQQOROQO
~stioQPNPPQPPPP
~stitRROPPPNPOP
~stlMOQORSPPPP
~stlePOOORRPPPP
~stlyNQQPPQPPPP
~stmOQPQPORPOP
~stoSJVNRPPORM
~sto_PROPPPOPQP
~stocMTMPOPQPSO
~stolQNVPPOOPOO
~stomQQPPQNRPOO
~stonPKQQPROPRP
~stooQNOPPPSPPO
~stopTOQMRSMPMQ
~storMSOQQPPPOO
~stpPROPQQOPPP
~strSLPONPORRQ
~straOOQPPPROOQ
~streNQORPRNQPO
~striQMSNOPPQRO
~stroTQNOONOPRO
~struQPOPPPOPPR
~stsTOOPONQONQ
~sts_UONPONQONQ
~stuTQRNNORMNO
~stucNRRPPPPPOO
~studVPMONOQOQQ
~stufPNSPPOPPPP
~stulQNRPPPQPPP
~sturPPQPPORPOP
~styRONOPRQPPO
~sty_SPOOPOQPPO
~suaONPQPSPPPP
~sualOOOQPSPPPP
~subTOONQOQPNR
~subaRPOPPPOPPP
~sucPQSPPOOOPO
~succRPPOPPPPPP
~suctNQRPPPPPPO
~sudSMTOPNPPPP
~suddSMRPPOPPPP
~sueNPNQQQOPPR
~suedPOPPPPPPPR
~sugOMQPPSRPOP
~suggONPPPRQPPP
~suiQMNQNQOPPS
~suicSOOOOQOQQQ
~suitPOPPPPQPPR
~sulQOLTQOOQPP
~sulfOOPSQPOOPP
~suliPPSOPNOPQO
~sulpPOORPPPPPP
~sultOOMPOSPROQ
~sumNPQNSPPPOP
~sumaNPPOSQPPPP
~sunOTLPPROPRP
~sundOOOPPRPPRP
~supeOQNPPOPQPP
~surTSPONMLROR
~suraNRPPPPORPP
~sureRNSOOONRNQ
~surgOORPPOOORP
~survSUKOPPOOOP
~susTRNOOQPPON
~sus_SPONORPPPO
~suscROPOPPPPPP
~suspPQPRPOPPOP
~sutOPORPOPPPP
~sutuOPORPPPPPP
~svePORPPQOPPP
~swaNSQPPMQPQN
~swabOROPPOQOQP
~swalOLVQPPOQOO
~swapPTMPQNQPQO
~sweNOUPNQRONP
~sweaONTOOQRPOO
~sweePSNPPPOPPP
~swelOOQPOQRPPP
~swerOOSPPOOPOQ
~swiPPPRORNOPP
~switQPNROQOPPP
~swoPPMPPQSOQO
~swolPMOPPQSPPP
~sworPROPPPPPQP
~sy_PSONQOPQMP
~sycROQOOOPPQP
~sychROQOOOPPQP
~symSNNOPPTPOP
~sympRNNPPPTPOP
~synQNOPQOOSPP
~syncQOPPPOPRPP
~syrORPQPOOPPP
~syriOPRPPOOPPP
~syruORNQPPPPPP
~sysQOSPPONPQO
~systQOSPPONPQO
~t'sMPQQOORQQO
~t's_MPQQOORQQO
~ta_OPQNOSPMQQ
~taaOQPPPPPPRP
~tabRPSQPRPOKN
~tabbPNSPPOPPPP
~tablSQOPPSPOKN
~tacPUNOQMQQPN
~tachOPOQPNTPOO
~tackRQPPPOOPPP
~tacoOTOPPPOPOP
~tacrPPPORPPPPP
~tactNROOPPPQRP
~tadOQPORPOPPQ
~tadoPQNPPPPPPQ
~tafNQOOPPOOSQ
~taffNQOOPPOOSQ
~tagNTKPPPRPPQ
~tag_OSOPPPPPPP
~tageQQNOPPPQQP
~tagiONPPPQRPPQ
~tagmOPPPPPRPPP
~taiNSPOPNQPQP
~tailOSNPPPPPPP
~tainNPPPQORPPP
~tairPPROPOOPQP
~takOQMNQWLOSO
~takeOPNNQVLOSP
~talTMQNPLROQP
~tal_SNQNONQOTP
~taliTNNQOOQOOP
~talkNQTOPPPQNN
~taloPQPPROOPPP
~tamVRMSQONNMN
~tamiTOMQPPPOOP
~tampQROOPPPPPP
~tanUHQOSRKPPR
~tan_NNPOSPOPPQ
~tancQMOPPRPRPP
~tandSONOQOPOQR
~tankOOSPPPPPPP
~tantSPPPOPOPQO
~taoOQOPPRPPPP
~tao_OQOPPRPPPP
~tapQSNRONPPPP
~tapePRNSOOOPPP
~tarTOLXNQMPKR
~tar_PROPPRQPOP
~tardQSNPPPPPPP
~tareQQNPPPPPPP
~targTNOPPPQPPP
~tariONOOPPQROT
~tartNPP[PQLOMN
~tasQPQSONOONP
~tas_OONSPPPPPQ
~tassQPRPPOOPOP
~tatRNOLPOSRMU
~tat_PQPOPNOQOR
~tatePOROOPPOPQ
~tatiPQLNRRSQON
~tatoORNPPORPPP
~tatuQNQOPOOPOT
~tavNQPPQPPPQP
~tawROPPPPPPPP
~tawaROPPPPPPPP
~tayPPPQOPOPRO
~tay_RNQPOQPPRO
~taysOROQPPPPOP
~tazPNNQRPQPPP
~tbalPQPPPROPPP
~tbrROPPPPPPPP
~tcaPPPPPNPPRP
~tchROORNSUMNN
~tch_QNPTPNUOMO
~tcheNSOPORPPPO
~tchfSNPPPPPPPP
~tchiQQOOPROPPP
~tchyOPOPPQRPPP
~tcoSMOQPPPQPP
~tco_PNQPPPQPPP
~tcomTNNQPPPPOP
~te_LPQUKOPUNQ
~teaOSQNRLTOPO
~teacRRNOPOOQPP
~teadPSNPPPQPOP
~teakPORPPPPPPP
~teamNSPPQOPNQO
~tearSPOPPOPPPP
~teauPNRPPPQPPP
~tebSPPOPOPPOP
~teboPSOPPPPPOP
~tebrSNPOPPPPPP
~tecSNPOOOSOOQ
~tectRPMOOPRPOQ
~tedPTOJPOVPKT
~ted_QTOJPLVPKT
~teeNPOONSROQO
~tee_OROPPPPPPP
~teenQLNONSTPRO
~teerORPPPPPPPP
~teiPNPPOPRROO
~teinPOOOOQSPPP
~telNORPOMOQPT
~tellNSLQOMQPRR
~temKPPPQMOVRQ
~tem_NONPPPOWQO
~temeOROPRPPPOO
~tempPPRPPNPOPQ
~tenUMJRMOPTOR
~ten_PRNQOOOPRP
~tenaPOQROPPPPP
~tencROPPPPPPPP
~tendRNOQPOTPON
~teneRKMQPPSPRQ
~teniPROPPPOPPP
~tensOPROQPOPPP
~tentQPNNOPLVNS
~tepOOPVONOOPP
~tep_QOPSPOOPPP
~tepsPOPRPOQPPP
~terSNNPQOUQOK
~ter_QMSNSRPMQN
~teraNOLQSPTQOO
~tercNOQPPPPPSP
~tereQQNPPQOPQP
~teriSLVQOLMPQP
~termQQMPPPPRPP
~ternPQMPPPQROQ
~teroUKONOQQQQP
~terpOONPPPQQRP
~terrQMTOPQOPOP
~tersKZMOOPROOO
~teruPORPPPPPPP
~tervROMTOPQOOO
~tesTQLLNRQSOQ
~tes_SPMNONSSOQ
~tesiPOOPPQOPRP
~testROQOOROPNP
~tetPSRPPOOOOO
~teteOPSPPPPOPP
~tethPROPPOPPPP
~teuPNSPPPOPQO
~teurPORPPPPPPP
~texOMQPRPNPPT
~tex_OOPPRQOPPP
~textPOQPPOOPPR
~tfeROOORQOPPP
~tfeeQOOORQOPPP
~th_GOLQTVMUPP
~thaRSRPPNOQKP
~thanQSQOPONPOO
~thatPPNPRPQRMP
~thdrROQPOPPPOP
~theRQOOTPOOPN
~the_PQRPPOOPPP
~theaOOSPOQNPQO
~thecPOROPPPPPP
~themPPRPPONORQ
~thenLMTRQMTRNO
~theoMPPQSPOPPP
~therTPKOQUNRMN
~thesORNPPORORP
~theyRPOOQQONQP
~thiQMQPSMXMMN
~thicROOQPOQPOP
~thigQNRPPORPPP
~thinUJONQRTONP
~thirMRPSOPOPOP
~thisLTPOQNSNSN
~thleRPOPPQPPPP
~thmQOTOQPPPOO
~thm_QNQPPPPPPP
~thoPNQOOOORQQ
~tho_OQPPPOOPRP
~thorOMSPPOPPQQ
~thosPRNPPPQPOO
~thotPPROPPOPPP
~thouQOOPNOPROQ
~thrRMSQOPONPQ
~threRNPQOPRMQP
~thriPRNPOPQPPP
~throRMROQPMQOQ
~thruNPQQPQNPPP
~thsUKOPOQSOOP
~ths_ULOPOQSOOP
~thuNOOOPQTOOO
~thumPMOPPQTPPP
~thwQNPPQPPPQP
~thwaPOPPQPPPRP
~thyVNMNPQPPPP
~thy_TPNOOOQPPQ
~thylSPOOPPPPPP
~thyrOOPPQRPPPP
~ti_LRRROPQQPN
~tiaSQMRPOOPOP
~tia_ROQPPPOPPP
~tialPOORPPQPPP
~tibUNPNNQOOQQ
~tibiSOQNNQOOQQ
~ticVNOIQOPUOR
~tic_SMRLOPSOPP
~ticaNPQPRRNPNP
~ticeNNOOPPPQRS
~tichSOOPPPPPPP
~ticiQNRPPPPPPP
~tickLXIPOPQSQO
~ticlOPSPPPPPPP
~ticoSNROSNNRPO
~ticsSQOONPQPNQ
~tidSMQQOQQPNO
~tid_QMQOPPRPPP
~tideRONSOROQOP
~tieSOSNQKNOSP
~tie_ROPOPPOOQQ
~tienSOTORLOOPP
~tiesOQPPPOPQRO
~tifMNPOPOSROR
~tiffNLSPPRRPPP
~tifiOSNPPNORPP
~tifyPNPPPORPOS
~tigQQPOONSPOO
~tig_NRNPPPRPPP
~tighPOROPPPPPP
~tigoPQOPPPRPPP
~tilOURLOQMOSO
~til_PSOOPPPPOP
~tilaQPSOPONPPP
~tileOOQPPORPQP
~tillOPPNPTMOSP
~timPMMOPPPOZM
~timeOOPOOQNOWO
~timiPMOPQPPPTP
~tinQNNNOUVLNP
~tin_PQLQQRROOO
~tinaPORPPQPPPP
~tineUMSNPOPPOP
~tingMPNQNSTNOS
~tinoRPPPPPOPPP
~tinyMQPPPPRPPP
~tioULQQONHTNV
~tio_QMRRPPOPPP
~tionTOOOONIUNV
~tipQNNQOSQPPP
~tipsQOOPOSOPPP
~tirNQRPNTOOOO
~tiraOPSPOPPPOP
~tireOSMPOQQPPO
~tiroPOPPPRPPPP
~tisYQLPMQSMON
~tis_TONQNQSNOO
~tisoQOPQOORPPP
~tistPSNPPQOPPP
~titOOOUNPQOOQ
~tit_PPNPPOSPPP
~titcRRPPPOOPOP
~titePPPPPROPPP
~titiNQPPQPPOOQ
~titrNOPTNPPPRP
~tituQNPPPPPPPP
~tivUJMPSOPPSP
~tiveRKMPSPRNRQ
~tiviRQPPPOOQOO
~tje_OORPQPPPPP
~tleMQROQQROOO
~tle_NRRPOQPPOO
~tledONSPPOQPPQ
~tlesPQOORROPOP
~tlinORPPPPPPPP
~tlyMROPOQOQPQ
~tly_MROPOQOQPQ
~tmaPRPPPOQPOP
~tmasPROPPOQPPP
~tmeOLPPOTOQQQ
~tmenPMOPOTOQQQ
~tnePLQPRQOPPR
~tnerPNOPRQOPPQ
~tnesQNQPPPPPPQ
~to_MSXPPLMQOP
~toaPTMOPPQPPP
~toasOUMPPPPPPP
~tobRPOPPQOPPP
~tobaROPPPPPPPP
~tocOTKSNOQNUP
~tociPOPUPOOPPP
~tockNTNPOPPOTO
~tocoQPOOOOPOSQ
~todQSPPPNPQNP
~todaPTPOPMPPOP
~toddRMRQOPPPOP
~todoOSNPPQPPPP
~toeNOPPPPQPQQ
~toesNPPPPPRPPQ
~tofSMQPPPOORP
~toffRNQPPPOORP
~togRNOPRPPPPP
~togePOPPRPPPPP
~toiOMRQSPOPPO
~toinOOPPTOPPPP
~tolQNRSNSLQNO
~tol_PORQOPPPPP
~toldORMPPSOPPQ
~tolePTPPOOOPPO
~toliRLRPPPPROP
~toloQNPPPROPPP
~tomSLUNQOQPMN
~tomaPRNOQOSOOO
~tombOPSPPPOPPP
~tomeOORPQOPPPP
~tomiQNRPPPPOPQ
~tomsQOOPPPRPPP
~tomyQOQPPRNRNO
~tonMKVNRQTOPN
~ton_PPROPPPPPP
~tonePNRPQQPPOO
~tongOMQOOPUPPP
~toniNOSPPOPPQO
~tooQPPOORRPNP
~tookPRTOPNPPOO
~toolRMOPPOSPOP
~tootPONPOTPPPP
~topTRRMPPMONQ
~top_RRPOPQNONQ
~toppQPRNSPNPOP
~toprPQPQNPPPPP
~torLQPORQNNQT
~tor_MRROQRMORP
~toreOPRPPPOPQP
~toriRRNNOOOPQQ
~torsQRPRONOOPP
~toryNPMQQORQNT
~tosRPMRPNTONP
~tos_RPOQQOOPPP
~toscPSNPPPPPOP
~toseRNQPPQOPPP
~tosiOPOPPOSPPP
~tossNPQPPPRPPP
~tostOPORPPQPPP
~touNTSOOPOONO
~tou_OTOPPPOPPP
~tourQORPPPPPOP
~toutOPRPPPOPPP
~towOPSPPPOPPP
~toweOPRPPPOPPP
~toxONQNORQQQP
~tox_OOPOORPQQP
~tpaOPRPQQOOPP
~tpatPPRPPPPOPP
~tpuNOSPPOQPPP
~tputNOSPPOQPPP
~traNPTXSLOJSJ
~tra_TQMPPPPPOO
~tracNNXPQMOPPO
~tradPQNQPPPPPP
~tragPRPPPPPPPP
~traiPQPOPRMOQP
~tralMRORORPPPO
~tramONORQPQPPP
~tranSQPPQMONRN
~trapPPRPPPOPPP
~trarOROPQPPPQO
~trasRMRNRORPNO
~tratLMRUPPPNQQ
~travNMQQPOTPPP
~trawPNOPPPTPOP
~trayNTNPPPOOQP
~treOLNWNQNQRP
~tre_PQRQOOMORP
~treaTNMNOSMQPR
~treePNPPPPQRPP
~tremNNPPPRSPPO
~treoOPORPPPPPP
~tresMQPRPPPOQO
~tretPQPRPPOOPP
~triTMQOSNOPQO
~triaUQRNOLNPPP
~tribORNPPPPPPQ
~tricSPOPOONPQO
~tridONTPPOPPOP
~triePONPPRQPPP
~trikOSOPPPPPPP
~trimPNOQTOOPPP
~trinOONQPSPPPP
~tripMOSOPOQOSO
~troOOWOWKLNSN
~tro_OMROSNPQRO
~trocPORPPPPPPP
~troiPORPPPPPPP
~trolPTPNNPNOTO
~tromSMRPPOPPPP
~tronQTNPROOPPO
~trooPRPPPPOPPP
~tropMQPQQOUPNO
~trouOPORSPOOOP
~truSMNOOOSQQQ
~truePPOPPORPPP
~trumPNPPPPPPPQ
~trunPNQPPPQQPP
~trusQOOPPQPPRO
~tryNSLOQRPQOQ
~try_NSNPPOPQPR
~tryiPOOOQSPPPP
~ts_YRFKFWTNSQ
~tsePOOPPPRPPP
~tsiOPSPPPOPPP
~tsidOPRPPPOPPP
~tt_UNQOPOOPPP
~ttaRNTPPMQPNP
~tta_PRPPPOPPPP
~ttacQPQPPNSPOO
~ttawROPPPPPPPP
~tteKUNNQLRTOS
~tte_NPRQPPOPRO
~ttedOOMPRQRQOP
~ttemQOPPPPOPOR
~ttenPSNOPNRQPP
~tterMQSOPNRQOQ
~ttesPQQPPOORPO
~ttiNKTPNVTOMO
~tti_OTNPPPPPPP
~ttinOKTPOVQPNO
~ttlNTQPOQQOOO
~ttleNSRPOQQOOO
~ttoONUOONPQOR
~tto_OPSOPOPQOO
~ttonPPRPPOPPPP
~ttyQQNOPSOPPO
~tty_QQNOPSOPPO
~tubPNVPOOMOOQ
~tubaQORQPOOPOO
~tubePPTOOPOOPP
~tucNRRPPPPPOO
~tuckNSRPPPPPOO
~tudVNOONOQNQP
~tudeNQOPPQQOQQ
~tudiXMPPOOPPOP
~tudoPORPPPPPPP
~tueNQOPPRPOQP
~tuesNPPPPRPOQP
~tufPNSPPOPPPP
~tuffPORPPPPPPP
~tulQNQPPOQPQP
~tulaPORPPOQPPP
~tumQLOPPPTQPP
~tum_OMOPPQSPPP
~tunQQROPQMPNP
~tungROQPPQOPPP
~turSPPNNOUQLO
~turaTMQPPOPPPP
~turdOPOPPQPPRP
~tureNSRQOOQONP
~turiPOQPPORPOP
~turnPSPOPORPOO
~turzPPOPPPRPPP
~tusSPNOPPPPPQ
~tus_TOOOOQOPOQ
~tussPRNPQPQPPP
~tutPNQPPPOOOS
~tutePOPPPPPPPR
~tuttQORPPPPPPP
~tweOMNTPPRQQO
~tweePOQPOPSPOP
~twiQNTPORNOOO
~twicOQQROROPPP
~twisSOPPPOPPPP
~twitPNSOPRPPPP
~ty_QRLNNMMUPV
~tylPPRPPPPPPP
~typPONQPRPPOQ
~typeRPOQPPOPOP
~typiNOPPPRQPPQ
~tz_PROPPPOPPP
~tzePNQQPPOPPQ
~tztPNUPPOOPPP
~tzt_PMVPPOOPPP
~u'rPROOPPPPOP
~u'rePROOPPPPOP
~ua_ROPPPSOPPO
~uadPORPPOPPPP
~ualROPROQNQQO
~ual_PSORONOQOP
~uallQNOPPRPPPP
~ualtQORPPPOPPP
~uanNLJ\OTNOOQ
~uandOQMPPUPPPO
~uantNKM\OOOOOR
~uarMKUPPOOPRS
~uardNNPPPOOPRS
~uartPNSPPPPPPP
~uatONPOPPRPRP
~uatiPNPPPPQPRP
~ub_PRPPPOOPPP
~ubaSPPQPPNPOO
~ubarRPOPPPPPPP
~ubatOPSQPOOPOO
~ubbONOPQSROOO
~ubblPQNPQPQPPP
~ubbyONPPPSPPPP
~ubeOOUOOPOOQP
~ube_POSOOOOPQP
~ubiNOTPPPQPOP
~ubicOOSPPPPPPP
~ubinPOPPPPRPPP
~ublQNOPPPSOPP
~ubleQMPOPPSPPO
~ubs_PROPPPPOQP
~ucceRPOOPPPPPP
~uceSNNQQPROOO
~uce_ROORQPOPOO
~uchMOWTNPMPON
~uch_OQSTOPNONO
~uchiPNRPPPPPPP
~uchtPOQPPPPPRP
~uciNQOQPOQPPQ
~uckLTWOONQONO
~uck_NSTPPNOOOP
~ucksOROPPPPPPP
~ucktONSPPQPPPP
~ucoPPQPQNPOPO
~ucomORPPPPPPOP
~uconMPPRRPPPPP
~ucosSNPOOORPQP
~uctONQPOOTQQN
~uct_PPMQPPSPPP
~uctiOPSOOOOPQN
~ud_ORPPPPOPPQ
~udaQKSPPPROPQ
~uda_QMRPPPPPPQ
~uddQRROPNPONP
~uddeQNSPPOPPPP
~ude_RQOPOPPPPP
~udenMROPPPPOQQ
~uderOORPPPQPPP
~udgePROPPQPPPP
~udiTRJOPMQRRO
~udieVNOPOOPPOP
~udioQNOPPPQRPP
~uditOSMPPOPPRP
~udoNPRPSOPPPP
~udo_OPRPPPPPPP
~ue_NRRMRQRPNN
~uedPOOOQOOQOU
~ued_PPPPPPPPPR
~uedaQQNPPPOQPQ
~uedeOOQPRPPPPQ
~ueePPQPPPPPPR
~ueiOROPPPQPOP
~uelQNPOOOSQQO
~uel_PPNPOPQQQO
~uemPROPPOPPQP
~uem_OSOPPOOPQP
~uenQNPRPOPROO
~uencOOPRPPPPPP
~uentSNQPPPPPPO
~uenzOPPPPPPRPP
~uerOOOPPQPSOP
~uesMPNPOQTOQQ
~ues_NJRQPQTPQP
~uesdOROPPQOOQP
~uestQRNPPPOPPR
~uetQMTPPPOPPO
~ueuPROPPPOPPP
~ueuePROPPPOPPP
~uevPRPPPPPPPP
~uffNPNQOTSPOO
~uff_OPQPPSOPOP
~uffiPRNPPPPPPP
~uffyPPNPPPRPPP
~uftONRPPPPRPP
~uft_PORPPPPPPP
~ug_TRNOOPPOOP
~ugaPMRPOQRPOP
~ugeNMSPOQQOQQ
~ugenPORPPQPPPP
~uggOPOPPQRPOP
~uggeOPOPPRRPOP
~ughPPMNOXQNMQ
~ugh_TMLOPSQPOP
~ughtMPQPPSPOOR
~ugiSOOPPPPPOP
~uglPORPPPOPPP
~ugsRLRPRPNPOP
~ugs_RMQPRPNPOP
~ugusPROPPPPPPP
~ui_PMQPPOOPTO
~uicUOPMOPNNTP
~uiceQQNPQPPNSO
~uiciSOOOOQOQQQ
~uickROSNPOPPPP
~uidSOOQONPORO
~uid_OOQQOORPPP
~uideROOPPOOORP
~uidsRQOPPPOPPP
~uieORPPPPOORO
~uienOSOPPOOPRP
~uierPNRPPQPPPP
~uikOOPRPPPPPP
~uilPQQOPOPORP
~uildPOQPPPOORP
~uinORNOQROOOQ
~uin_PROPPPPPPP
~uinePOPORPQPPP
~uiniPNPPPQPPPP
~uipPSOPPPPPPP
~uirONQPPPOPOT
~uireOPOPPPPPPR
~uisKNQOPSSOPR
~uis_NOPPQRPOOQ
~uiseNOQPOPSPPP
~uitNNRNQTONPQ
~uit_OLRORQOOQR
~uitePROPPPPPPP
~uitsPROPPPPPPP
~uivNOPTOPQPPP
~uivaNOPSOPQPPP
~uizPROPPOQPPQ
~uiz_PRPPPOPPPP
~uk_ONRPPQOPPP
~ul_QNOOOOSOOR
~ulaTORPNLSPPN
~ula_RPPOPOQPOO
~ulanROROPOOQPO
~ularQJTOPOTPQO
~ulasOROPPPPPPP
~ulatQRMROOOOPQ
~ulcPONPPQSROP
~ulcePONPPQRROP
~uldSKMPQUSPOM
~uld_TKLQQTRPON
~uldeONRPPQQPPP
~uleNMQVOMMNRU
~ule_QLPSONNOSR
~ulesOPPSPOOOOR
~ulfOPOSQPOOPP
~ulfaROOQPPPOPP
~ulgiONRPPPQPPP
~uliRRNPPNNPQO
~ulinPPRPQNOPQO
~ulisQPNPPQPPPP
~ullMQQOQRPOPP
~ull_OQSPQPNNOP
~ulleOMQPPRPPQP
~ullsPQNPPPPPPP
~uloRRNOPOQPOP
~ulosRPPOPOPPPP
~ulpPNQRPPPPPP
~ulphPOORPPPPPP
~ulsOL\OOMPOOO
~uls_PNSPPPPPPP
~ulseQPSOPNROOO
~ulsiPOTPPPOPPP
~ulsoOOSPPPPPPP
~ultTMMSNPNQPR
~ult_NPOSONPOQT
~ultaOPPPPOPRPN
~ultePMSPPQPQPP
~ultrSPOPPOQPOP
~ultsRNNOPSOOPQ
~ultuPROPPOOPQP
~ulvPORPPPPPPP
~um'OPOPPSOPPP
~um'sOPOPPSOPPP
~um_JIOQVPXOOQ
~umaTKQQROPOOP
~uma_RNPQPOQPPP
~umatQPOPRPOPPP
~umbSKNPOOTSQN
~umb_POQOPQRPPP
~umbaROPPPOPQOP
~umbeQOMRPONSSO
~umblPNRPPPQPPP
~umbsPPOPPORPPP
~umeLMNUPOPTNS
~ume_POOSPPPPPP
~umenNOOPPOQTOQ
~ummPROPOOQQOO
~umoQPRPOONTOO
~umo_POSPPPPPPP
~umonQNPPOPOSOP
~umotPROPPPPPPP
~umpNORRORPPNO
~ump_PPPPOSPPNO
~umpePOSPPOOPPP
~umpsNNPRPQRPPP
~umsOROQPPPPPP
~ums_OROPPPPPPP
~un_OOSPPOPPPQ
~unaPQNPPQQPOQ
~uncSPRNNSOPMO
~unchOUOPPPPPNO
~unclNNRPPSPPPP
~uncoQNRPPPPOPQ
~unctVMOPOQPPOP
~undONQQMPRSNQ
~und_NQQNOQSQNO
~undaOMPPPRPPRQ
~undePQRSONMQPP
~undiQNQQPOQPPP
~undlPOOPPPOSPP
~undoPOOPPPRPPP
~undrPSOPPPPPOP
~uneNRQOOQQPOQ
~une_NROPPQQPPQ
~ungTOQOOOQRNO
~ung_RLRPPOQROO
~ungeOTPPPOOPOP
~ungsROQOPPPPPP
~uniKROUOPOPQP
~unifPRPPPOPPPP
~unitOOPUOOMQQO
~unkQMQOPPRQOR
~unknPNOPPQQPPP
~unlQOOPPNPPSQ
~unnONUPPPQPOP
~unneONRPPPQPOQ
~unniORQPPQPPOO
~unnyQNRPPPPPPP
~unrPPRPPOPPPP
~unrePPRPPOPPPP
~unsPQOOPPNQQQ
~uns_QROPPOOPQP
~untMNOPQOLRTS
~unt_ORMRPPOPQP
~untaOQOPPPPOQS
~unteMNUPROOPQO
~untiQROOPOQPOP
~untsQONPPOOSPR
~untyONPPPSPPQP
~uorRNRPPOOPPP
~up_PVPPOMOPOO
~upaOONPPTPQPP
~upbOROOPOPPSP
~upboOROOPOPPSP
~updQSNPPPOPPP
~updaOTNPPPOPPP
~upeOSMPPOPQPP
~uperOQNPPOPQPP
~upgPPOPPPRPPP
~upiPMVPONROOO
~upilOMVOOORPPP
~upirRPPPPPPPPP
~uppQRMQOOSOQO
~uppeQOOPPPSPOP
~uppoQROPPOPPPP
~uprRMPORORPOP
~upriQNOPPPRPPP
~uproPPOORPPPPP
~ups_POQPPPRPPP
~upsiORPPPPPPPP
~uptRPROPOPPOP
~upunRNOPPQPPPP
~ur_OQVQPPNPLO
~ura\ISKQOPQMN
~ura_SKPPPQRPPP
~uracTNPPPOPPPP
~uralRRNORPOPOP
~uranQPQNPPPRPP
~uratROSOOOPPOO
~urcQOQPPPNQPQ
~urdOSMPOQPPQP
~urdaOPOPPQPPRP
~urdePRNPPPPPPQ
~ureURQNLLOULS
~ure_TNRMOOPRNQ
~uredQORPPOPPOP
~ureeOROPPPPPPP
~uresPRNQOOOPOR
~uretROPOOPPRPP
~urfaQNPPPPQPPP
~urgOI[PPNMPSO
~urgePMSPPPNQQP
~urgiPNQPPPOOSP
~uriONUPNNTNOQ
~urinROTPNMRPNP
~urisOPOPPPRPQP
~uritNQROPQPOPP
~urkPORPPPOPPP
~urlPPQRPPOPPP
~urlyPQORPPPPPP
~urmPPPPPPRPPP
~urmuOPPPPPRPPP
~urnPTPNOQSOMO
~urn_QTOOPPOPNP
~urnaPROPPPPPPP
~urneNNPPPSSPOP
~urniQMTOONTPOP
~urnoOSOPPPPPPP
~uroQPQPQMOQQO
~urpQPSOPNQPOO
~urplOQQPPORPOP
~urpoPORPPOPPPP
~urrPPRPOORPNP
~urreRNQPOOPPPP
~urroPPNPPQQPOQ
~urryOQSPPOPPOP
~ursONPORPJQVP
~urs_PLRPPONQUO
~urseORMOPQMPRR
~ursiPOOPROPPPP
~urtPQOOQMSPNR
~urt_QSOOQNOONS
~urtaPNOPPOTPPP
~urthPROPPPOQPP
~urtiPORPPPPPPP
~urvSTLOPPPOOP
~urvePSMPPPPPPP
~urviSRMPPPPOPP
~uryPQQOPPQPNP
~ury_PQPPPPPPNP
~urzQPOPPPRPPP
~us_SFNOSSRRPQ
~usaNSQOPOPSOP
~usabPPROPPPPPP
~uscRQOOQOOPQO
~usclRPPPPOOPPP
~useONNLOTQPRS
~use_MOPOOSQRRP
~uselRNPPPPPPPP
~usesNNPPPQPOQR
~ushOPTRORMPPO
~ush_OQPRPQOOPO
~ushePNQOOQPQOP
~ushiOSRPPOOPOP
~usiQQQSOPPNPO
~usicQRNPPPOPPP
~usinONQPPRPOQP
~usioOQQSONQOOO
~uskPORPPOPPPP
~uskyPORPPPPPPP
~uspPQPRPOPPOP
~ussPPNPRROPQO
~uss_PRMPPQQPPP
~ustONROPNPNSR
~ust_PNQOOQPNRQ
~ustaPQNPPPPPQP
~ustePMTPPOOPQP
~ustrPROPPOPPPP
~usuNQMQPSQPPP
~usuaNQMQPSQPPP
~usyPROPPPPPPP
~ut_MORNSQLPSR
~utaQNNQQROOOQ
~utatRNQPPPPPPP
~utcTNOQPPPPOP
~utcoTNNQPPPPOP
~uteMPWONMRSMR
~ute_PTKONORROQ
~utedONRPPPPOOR
~uterONTPOPQPOP
~utesPPRQPNORPO
~uthMKVOPOPRQQ
~uth_NNTOPPQQOP
~uthoONPPPPPQQQ
~utiQRNPPQORNO
~uti_ONRPPPPRPP
~utoPLUOOPNQQR
~uto_OMTOPQOPRO
~utocPRPPPOPPPP
~utofRNQPPPPPQP
~utosPORPPPPPPP
~utpNOTPPOQOPP
~utpaPPRPPPPOPP
~utpuNOSPPOQPPP
~utrNPQPOORQPP
~utroOPRPPPPPOP
~utsQTQOPOOOPO
~uts_QRPPPOOOOP
~utsiOPRPPPOPPP
~uttPSQOPOPOPO
~uttiOTMPPQPPPP
~uttoPNTPPOPPQP
~utuRNOQPNRPPP
~utumQOOPPORPPP
~uturOPORPOPPPP
~utyMPOOROOORT
~uty_NPOPPOOOQT
~uurROQOQPOPPP
~uvaPSOPPPPPPP
~uva_QROPPOPPPP
~uvePOQPPPQPPR
~uw_PNRPPOQPPP
~ux_NNSRPPROOO
~uxoRPOPPPPPPP
~uzeQNOPPPRPPP
~uze_QNOPPPRPPP
~va_PTONQNOPOQ
~vacPPNOPQNPSP
~vacaNROQPQPOOP
~vaccQQNOPOOQRP
~vacuOOPPPPPPRP
~vagRMQPPPPQPP
~vageSNPPPPOQPP
~vaiPPPPPPOORP
~vailPQOPPPOPRP
~valRKNUPNPPPS
~val_POKSOPQQSO
~valaPNRQPPPPPP
~valeOOPSOPPPOQ
~valiOPOPPPOPOS
~vallRPPOPPPPPP
~valpPPPORPPPPP
~valsROPOPPOPPP
~vanLRRQOOOPQQ
~vancNPPQNOQPPR
~vapUNOPPROPOP
~vapeRPOPPPOPPP
~vapiQNPPPQPPPP
~varORQPPROOOO
~variORQPOQOPOP
~vasTMQPPQOPPO
~vascQORPPPOPPP
~vasoQONQPPQPPP
~vatNOQPOQPQQP
~vateNOOPPQPRQP
~ve_WMPKVQNLQN
~vecPORPQPPPPP
~vedNYKOOPPOPQ
~ved_NZLOOOQOPO
~veeQONSPQPPPP
~veelQNOSPQPPPP
~vegNTMPPUNPPP
~veiOLTOPQPOQP
~veilQOPPPPOPRP
~veinOORPPROPPP
~velMQLRROQROQ
~vel_PLRPOQPRPO
~vellOPOQPPQPPR
~veloPRNQPPQPPP
~velsOPPPSPPPPP
~velyPSNQPOPPPP
~vemPROPPOPPQP
~venVPWOLMKRON
~ven_RWPNOONQNO
~vendPQMPPPPPQQ
~veneQORPOPOPPP
~veniNPNRQQRPPO
~venoPPOPPPORQP
~ventVJ[NNNNOPO
~verVROSKNMMPT
~ver'QMSPPPPPPP
~ver_OSOSOOTNMQ
~verbONPPPPPPPT
~verdRQPOPPPPOP
~vereOPPROOPQOQ
~vergPQNPPRPPPP
~verhOPPPPPQNSP
~veriPPOPPOPQRP
~verlRPMQPPORPP
~vermPQOPPNOPPR
~vernNSOPPOOPSO
~verrNROPPPQPPR
~versSHQTNRPORP
~vertTNLPOPTPNP
~vervQNQPRPOPPP
~veryQSUNOSMNON
~vesOQNNOSUNOP
~ves_PQNOPSSNOQ
~vestPRNPPPPPPP
~vetSNQPOPOPQP
~veyOSNPPPPPPP
~vey_OSNPPPPPPP
~vi_ORNPPOPPQP
~viaLMSQPPSOPQ
~vialNPRQPPOPQP
~vicQQPPPQNQPN
~vic_ROOPPQPPOP
~viceOROPPPOROP
~vidXONNOPOPPN
~vid_ROMPPSPPQO
~videVRMOPNOPOO
~viePMQRQPNRPO
~vielOOPSPQPPPP
~vienPORPPPPPPO
~viewRONPROORPP
~villPROPPOPPPP
~vinRQQMPONONU
~vincQNRPPPPPPP
~vingRPRNPONONU
~violPNQOPQPPPP
~viouOROPPPPPPP
~vipONQTPPPPPP
~virONOPVOQPOO
~vir_POPPSPOPPP
~viraQOOPPPRPPP
~visNNPNNMPSWP
~visaPROPPPPPQP
~viscONPPQQPPRP
~visiNQPOONOTSP
~vitWPNNROOPNO
~vitaUPOOOPQOOO
~viteRMPPPPORPP
~vityQROPPPPOOP
~vivTSMOPOOOOP
~vivaRPOPPPPPPP
~viveQROPPPPPPP
~vo_OTOPPPNOOQ
~vodPORPPPPPPP
~voiOMSPSOPQOO
~voicPNRPPOQQOP
~voidPQOPSOOPPP
~volNNPROOSOPR
~voluNQNRPOOOPS
~vomPNVOOOQPPP
~vomiONVPOOQPPP
~vooRQNPPPOQOP
~voorRQNPPPOQOP
~vorRNOPPROPQQ
~vouNQQPQQOQOP
~vreONSPPQQPPP
~vroPPNPPQRPPP
~vulOOUOOPOPPP
~vulsOPSPPPOPPP
~vy_PNOQPPRPQP
~w'sQPOPPRPPOP
~w's_QPOPPRPPOP
~wa_ROQPPPPPPP
~wabOROPPOQOQP
~waiRNQOOPPOPQ
~waitROROOPOPPP
~wakRKWPOOPOOO
~wakeRNTPONQPPO
~wakiQNQPPQOPPP
~walNPWQNNQQMO
~walkOPPOPPQROP
~wallNPWRPOOPNO
~wanMPMORUMPOU
~wandPNQPPPPPRP
~wantMQNORSMPMU
~wapPTMPQNQPQO
~wap_PROPQNOPQO
~wappPRNPPPQPPP
~warQRSNOLNNRS
~wardQOSNOMONTQ
~wareOUOPPOOPPP
~warmPSNPPOPPPP
~wartONTPPQPPPO
~wasOTPNROOQOO
~washOSPOROOPOP
~wasnQNQPPPPPPP
~watURQNPOOONO
~watcRTLOQPOPOP
~wateRMUOOPOOOO
~wavOOQOPOWPOO
~waveOOPOPOWPOO
~wayROSOOPOPPP
~way_QMUOONOPQP
~waysQRMPPRPPOP
~wboQMQQQPQPPO
~wborQMQQQPQPPO
~wdePPPPPROPOP
~wderPPPPPROPOP
~we'PPRPPOPPPP
~we'rPORPPPPPPP
~weaPPQOORQOQO
~weakOPRPPPQPPP
~weanPRNOPQOPPP
~wearRSKPOQOPRO
~weatNLVPPPRPOP
~webPNOPPPTPPP
~wedLUMNQQNPRQ
~wed_NQOOQPNPSR
~wednPRPPPPPPPP
~weePTLRQQOOPO
~weekQOMRSPNOQP
~weenPQOPOPSPPO
~weerOSNPPPPPPP
~weetORPPPPPPPP
~wegOMRPPPPPSP
~weiPLSROROOOQ
~weigQQMROQPPPP
~weirPNQPPPQPPP
~weisPOSPPPPPPP
~welRNQONPWQMN
~wel_SLSPPPOPPP
~wellOPNONPZOON
~wenORQPOPOQQP
~wentLSSPOPPQOP
~werURNSNMNNNR
~wer_UQMPOPPOQP
~wereOSPQPOOPOP
~weriPPRPPOPPPP
~wesPORPPOPPPP
~westPNRPPPQPPP
~wetQMOPPSPPPR
~wfuONQPPPPOPS
~wfulONQPPPPOPS
~wh_RPPPOPPPPP
~whaPGLTMNXQQR
~whatQFLTMNYQRR
~wheRNOQNMPQUO
~wheeNVQOONQPNP
~whenQOKSPRNQQO
~wherPKUOONQOUO
~whetTNOPPPPPOQ
~whiPNQOPPRRPO
~whicPJNPOPRTTO
~whilQPQOQOOONQ
~whisOOPPPROPPP
~whitNRSOPPSNNO
~whoNNOOPNMOZQ
~whoeORQPPOPPOP
~wholPSPPPPOOOO
~whomPLPPPPPOWO
~whosONMPQOOPUS
~wicPSOQOQNOOO
~wiceOQQROROPPP
~wichQSNPPPPPOP
~widNOSNPQSPPP
~wideNOSNPQRPPP
~wieOULRPPOPPP
~wiedOTNPPPPPPP
~wifNPRPPRNOOR
~wifeNMSPPRNPOR
~wifiOSOPPPPPPP
~wigPROPPPOPPP
~wiggPROPPPPPPP
~wilPPNOQQOPQR
~willPNOOQPOPQR
~wimmOROPPQOPPP
~winOUQOOSQOKO
~win_PNSPPPPPPP
~wingNSQPPQQPNO
~winsPROPPOPPOQ
~wipOTNPPPOPPP
~wipeOSNPPPPPPP
~wirQMUPPPNPOP
~wirdONSPPQOPPP
~wirePPRPPPOPOP
~wisTNMOPOUPOP
~wisePOMPPPSPPP
~wistSOPPPOPPPP
~witUIQQQOMRPP
~witcPMQQOSOPPP
~withTNNPRMOSPP
~witnQNQPPPPPPP
~wlyROPPPOPPPP
~wly_ROPPPOPPPP
~wn_PPRPQOPOON
~wniPPSPPOOPPP
~wninPPRPPOOPPP
~wnsPPPPPOPPOS
~wns_OOQPPOPPOS
~wocOPNPPRPPQP
~wochOPNPPRPPQP
~wokQROPPOOPPP
~wokeQROPPOOPPP
~wolPNMPPQSPPQ
~wollPNNPPQSPPP
~womSMQRPNOOPP
~womaRMRQQOOPPP
~womeROOQOOPPPP
~wonMNVOORNOOQ
~won'OOPPOTPPPQ
~wontOPTPPPOPOQ
~wooNQQPPQOPPP
~woodPPRPPOOPPP
~worOPNLRQPWNN
~wordKQROPNOVQP
~workQUNNPQMQPO
~wormQNNPPPTPOP
~wornROQPPOOPPP
~worrONNPQTPPPP
~worsPORPQOQPPP
~wortQNPOQSPPOO
~wouPNOPQQQOQP
~woulPNNPQRROQO
~wrePNPPPSPPPP
~wrecPNPPPSPPPP
~wriNNOQPPSROP
~wrisPNPQPQRPOO
~writNQOPPOQRPQ
~wroOQUOONOONR
~wronOPSOONOOOS
~wrotPQRPPPOPOO
~ws_RRMOONSOPO
~wsyPNRPPPPPPP
~wsy_PNRPPPPPPP
~wthPPOPPPRPPP
~wth_PPOPPPRPPP
~xacPNPPQPPRPP
~xamePNQQQPQPPP
~xatPRPPPPOPPP
~xatiOROPPPPPPP
~xazOPPQRPPPPP
~xazoOPPPRPPPPP
~xedPPOQPROPOO
~xed_PPOQPROPOO
~xelPROPPPPPPP
~xenSNOOPQPPPP
~xerRQPPPOOPPP
~xercQROPPPOPPP
~xesPRPPPOQOPP
~xes_PRPPPOQOPP
~xhaOOSPPPPPPP
~xhauOOSPPPPPPP
~xi_RPOPPPPQPP
~xibOPPPRPPPPP
~xicSPQOOPOPOP
~xiciRQQONPOPPP
~xieRNOPPPPRPP
~xifOPPPRPPPPP
~xifeOPPPRPPPPP
~xigROPPPPPQOP
~xigeROPPPPPQOP
~ximPPNOQPPPRP
~ximaOOOPQPQPRP
~ximePROPQPPPPP
~xinSNQOROOPPP
~xin_PPQOROOPPP
~xingRPQOPOPPPP
~xisPPOQPOOPSP
~xis_OPOQPOOPSP
~xmeROPPPPPPPP
~xmedROPPPPPPPP
~xo_POOPPRPPPP
~xonPOQQRNOPPP
~xonePOPQROOPPP
~xpeRRMPPPPPPQ
~xpecQRMPPPPPPP
~xpiOTOPPOPPPP
~xpirOTOPPOPPPP
~xplNPRPPPQPPP
~xplaOPPPPPRPPP
~xploPORPPPPPPP
~xt_RSRQOONONO
~xteOMPQPOQRQO
~xtedPORPPPPPPP
~xtenPOOQPPQORO
~xtiONQPPPOPQR
~xtinONQPPPOPQR
~xtrQNPQPPQPPP
~xtraRPMQPPRPPP
~xtroPORPPPOPPP
~xtuOPPPPPPPPR
~xtubOPPPPPPPPR
~xusPOQPPPPRPP
~xus_POQPPPPRPP
~xy_POPOQPPPOR
~xycQPORPOPPPP
~xygQORPPOOQOP
~xygeQORPPOOQOP
~y'sMSRPPSOPMP
~y's_MSRPPSOPMP
~ya_POPPPPRPPP
~yalPRNPPPQPPP
~yanPORPPPQPPP
~yanoPNQPPPQPPP
~yasOPPPROPPPP
~yastOPPPROPPPP
~ybeOPRPPPPPPP
~ybe_OPRPPPPPPP
~yboPTPPPONQNP
~ybodPSRPPOOPNP
~ycaQORPOPPPPP
~ycarPPRPPPPPPP
~ychSOPONOPPQP
~ychoROPPOPQPPP
~yciQOPROOPPOP
~ycinQOPROOPPOP
~yclOPNRRQPPPO
~ycleOROPPQPPPP
~ycliNNOSSPQPPP
~ycloRPPPOPPPPP
~ycoQOORPOOPPP
~ydrPPOSOOPOPP
~ydraRQOPOPPPPP
~ydroNOQSPPPOPP
~ye_OORPPSPPPO
~yeaTQNQPPOONQ
~yearUONQPQOONQ
~yedRQOPPPPPPP
~yed_RQOPPPPPPP
~yellOORPRPPOPP
~yeloRPPPPPPOPP
~yerNOPPPOOPPT
~yer_OPPPPOPPPS
~yesONRPPRQONO
~yes_ONTPOQQPOP
~yestQPNPQQPPOO
~yfrPNRPPPPPPP
~yfriPNRPPPPPPP
~ygeQORPPOOQOP
~ygenQORPPOOQOP
~yieSOPPPPOPPP
~yielSOPPPPOPPP
~yinOPRMPRPPOP
~yingOPRMPRPPOP
~ylaSOORPOOPPP
~yliNPTPOPOPQP
~ylinNOTPOPOPQP
~yllNPPQRPPPPP
~ylliNPPQRPPPPP
~ylpOOPROPPPPP
~ymeOOOPOSQQPP
~ympQOMOPOVPOP
~ymphNQOPPPSPPP
~ymptRNNPPPTPOP
~yncQOPPPOPRPP
~yncoQOPPPOPRPP
~yo_PPRPPPPPPP
~yogPSOPPOPPPP
~yoghOROPPPPPPP
~yonOVROORNOMP
~yoneNUTPORNOMO
~yosRPOOQPPPPP
~youMSOOPRRONO
~you'PTNOPPPPOP
~younQNOPPOSPPP
~yourMSQPPSOPOP
~ypaRQOPPPOPPP
~ypasRQOPPPOPPP
~ypeQMNPRNUQNO
~ype_ROOQPPOPOP
~yperPNOOROUPOO
~ypiONOPPRQPPQ
~ypinPOQPPRPPPP
~ypoROPPOOQQOP
~ypo_PROPPOPPPP
~ypotQOQPPPNPPP
~yre_PORPPPPPPP
~yriPPRPPOOPPP
~yrinOPRPPOOPPP
~yroONQPQRPPPP
~yroiOOQOPRPPPP
~yruORNQPPPPPP
~yrupORNQPPPPPP
~ys_OOMQLRPQRS
~yseOPQOOSPPPP
~yse_QNRPPPPPPP
~yselNOQPOTPPPP
~ysiPOQPPPMQQQ
~ysioOQPPPQOOPR
~ysisPNQQQPNRQO
~ystOLRQOOUPPP
~ystaOOOQPOTPOQ
~ystoPOUPPONPPP
~yteQNOPPPTPOP
~ythUIOPQOPOSR
~ythiSLMPPOPPSR
~ythmQNRPPPPPPP
~ytiSPOOOPPPPP
~yticROPOPPPPPP
~ywaPROPPPPPPP
~ywhPRQPPOPPOP
~ywhePRQPPOPPOP
~yxiOPOPPPPPSP
~yxisOPOPPPPPSP
~za_MRRPOOPROO
~ze_QORPOPQOOO
~zedPROPPPPPPP
~zed_PROPPPPPPP
~zen_QNQOPQOPOQ
~zepSNQQPOOPOP
~zepaROQPPOOPOP
~zerOQNPPRPPPQ
~zer_PRLPPQPPPQ
~zheRPPPPPPPPP
~zheiRPPPPPPPPP
~zidPPOPPROPPQ
~zieONRPPPPPQQ
~zienPMQPPPPPQQ
~zijOOPPPPQPPR
~zijnOOPPPPQPPR
~zinRKSRRPOPNO
~zineONOSSPPPPP
~zingPOTPPQOPNP
~zitSNPPOPQPOP
~zithSPPPOPPPPP
~zo_PNRRPPPPPP
~zolLKNSYOPORO
~zol_NOQOSPPPPP
~zoleLMNSTQQORO
~zooOSOPPPPPPP
~zt_OMTPPROPOQ
~zulPPRPPPPPPP
~zumPPPROOQPPP
~zumaPOPROOQPPP
~zurRSNOPNOPPP
~zureQROPQOOPPP
~zweOPQPPROPPP
~zweiOPPPPROPPP
~zzaPVMPPOOPOP
~zza_OUNPPOPPOP"""
