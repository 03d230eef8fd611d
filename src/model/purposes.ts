/**
 * What a random draw decides. The number is part of the key of the draw: never renumber, only append.
 * Two draws for one purpose and person differ by their occurrence.
 */
export const PURPOSE = {
  uncertainty: 1, // the value of a parameter in this replication
  arrivalGap: 2, // and whether the candidate is kept
  sentenceMarks: 3, // of custody: length, class; of an order: length, kind of requirement, hours; last, how long ago at the start
  personMarks: 4, // unit, court report, offence, sex
  // 5 was the tier letter and number, before tiers were calculated
  earlyRelease: 6, // eligible for ECSL, for HDC
  paroleTimes: 7, // custody and supervision of parole-decided sentences
  recall: 8, // time to recall
  recallStay: 9, // fixed term or not, length, on a charge that rules a fixed term out
  pssEnd: 10,
  startAge: 11, // how long ago a parole-decided sentence at the start was passed, or ended in release
  startStanding: 12, // parole-decided: on licence or recalled
  officerMarks: 13, // contracted hours, service at the start
  officerStage: 14, // newly qualified at the start and for how long, sick at the start
  roleMark: 15, // holds cases or not, unit
  leaving: 16, // candidate time and what it brings
  shortSickness: 17,
  longSickness: 18,
  training: 19, // completes or not, and when not
  trainingRoute: 20, // 15 or 21 months, from outside or inside
  traineeChoice: 21, // which PSO takes an internal seat
  applicantGap: 22,
  qualifiedRole: 23, // holds cases or not after qualifying
  resetExempt: 24,
  riskHarm: 26, // risk of serious harm, MAPPA, its level, registrations
  riskPredictors: 27, // reoffending, serious reoffending, needs, assessed or not
  riskFlags: 28, // domestic abuse, child protection, integrated offender management
  riskForV3: 29, // stalking, sexual history, sexual reoffending: band and score
  riskWomen: 30, // the three factors
  // 25, 31 to 33 and 38 were draws of their own, before marks were drawn four at a time
  suspension: 34, // suspended by the presumption or not, and for how long
  orderEnd: 35, // complete early, and when
  breach: 36, // time to breach, time to the hearing
  hearing: 37, // what the court does
  shortSicknessMark: 39, // whether a candidate spell happens
  longSicknessMark: 40,
  sicknessWave: 41, // whether somebody is struck on a day
  staffLoss: 42,
  returnMark: 50, // whether somebody who has left comes back when invited
  redeployedRole: 51, // whether somebody in another role moves
  campaignStages: 52, // selected, vetted; when applied, whether the offer is declined
  climate: 70, // of a unit at the start
  breachCandidate: 71, // while C12 or C22 is on: time to the next candidate
  breachMark: 72, // and whether it happens
  specialist: 92, // whether an officer is one
  sharedAcrossBorder: 93, // whether a case that its unit cannot take may go to another authority's
  attributionOrder: 95, // in which order groups of mechanisms are added up when a difference is shared out
  transfer: 90, // region and unit to which an officer moves
  applicantRegion: 91, // where an applicant would rather work
  placedByNeed: 80, // whether somebody is placed by need: on coming, on qualifying
  areaStanding: 81, // how well an area is run
} as const;
