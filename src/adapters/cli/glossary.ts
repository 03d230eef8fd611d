/** The trade's words, as `caseweight explain` answers them. Policy dates are those in `data/parameters/`. */
export interface GlossaryWord {
  readonly term: string;
  /** what the letters stand for, or another name */
  readonly inFull: string | null;
  readonly meaning: string;
}

const word = (term: string, inFull: string | null, meaning: string): GlossaryWord => ({ term, inFull, meaning });

export const GLOSSARY: readonly GlossaryWord[] = [
  // people and grades
  word('PO', 'probation officer', 'Qualified officer, pay band 4; may hold any case.'),
  word(
    'PSO',
    'probation services officer',
    'Pay band 3; holds cases of lower risk. Published counts include trainees.',
  ),
  word('SPO', 'senior probation officer', 'Pay band 5; leads a team, allocates cases and countersigns.'),
  word(
    'PQiP',
    'Professional Qualification in Probation',
    'The way to become a PO: 15 or 21 months of training in post. A trainee is often called "a PQiP".',
  ),
  word('TPO', 'trainee probation officer', 'The code of trainees in the workload tool; here `trainee`.'),
  word('NQO', 'newly qualified officer', 'A PO in the first months after qualifying, with a lighter workload.'),
  word('COM', 'community offender manager', 'The officer in the community who leads a case after handover.'),
  word('POM', 'prison offender manager', 'The officer in prison who leads a case until handover.'),
  word('VLO', 'victim liaison officer', 'Keeps victims informed; holds no cases of people under supervision.'),
  word('QDO', 'quality development officer', 'Works on the quality of practice; holds no cases.'),
  word('RPD', 'regional probation director', 'Leads one of the twelve regions.'),
  word('CPO', 'chief probation officer', 'Head of the profession in England and Wales.'),
  word('FTE', 'full-time equivalent', 'Staff counted by contracted hours; 37 hours a week make 1.'),
  // organisations and places
  word('HMPPS', 'HM Prison and Probation Service', 'The national agency that runs prisons and probation.'),
  word('MoJ', 'Ministry of Justice', 'The department that HMPPS belongs to.'),
  word(
    'PDU',
    'probation delivery unit',
    'The local unit in which officers work; about 108. Here numbered, never named.',
  ),
  word('HMIP', 'HM Inspectorate of Probation', 'Inspects units and regions and publishes ratings.'),
  word('NAO', 'National Audit Office', "Parliament's auditors."),
  word('PAC', 'Public Accounts Committee', 'The committee of the Commons to which the auditors report.'),
  word('NPS', 'National Probation Service', 'Held the cases of high risk from 2014 to 2021.'),
  word('CRC', 'community rehabilitation company', 'Held the cases of lower risk from 2014 to 2021, under contract.'),
  word('TR', 'Transforming Rehabilitation', 'The reform of 2014 that split the service into NPS and CRCs.'),
  word('Unification', null, 'June 2021: NPS and CRC work became one national service.'),
  word('Trust', 'probation trust', 'One of the 35 local bodies that ran probation up to 2014.'),
  word('NOMS', 'National Offender Management Service', 'What came before HMPPS.'),
  word('GMCA', 'Greater Manchester Combined Authority', 'Commissions some probation services together with HMPPS.'),
  word('SSCL', 'Shared Services Connected Ltd', 'The company that handles personnel transactions, hiring among them.'),
  word('Napo', null, 'The union and professional association of probation staff. UNISON is the other large union.'),
  // case work and risk
  word('CRN', 'case reference number', 'Names a case in the national record. Simulated people have none.'),
  word('nDelius', 'Delius', 'The national record of cases.'),
  word('OASys', 'Offender Assessment System', 'The national assessment of risk and needs.'),
  word('RoSH', 'risk of serious harm, RoH', "Low, medium, high or very high; an officer's judgement."),
  word(
    'High risk',
    null,
    'Risk of serious harm high or very high, wherever a measure says so; the tier does not decide it.',
  ),
  word('RSR', 'risk of serious recidivism', 'A score for the chance of a seriously harmful offence.'),
  word('OGRS', 'offender group reconviction scale', 'A score for the chance of any reoffending.'),
  word(
    'ARP',
    'all reoffending predictor',
    'A score for the chance of any reoffending; tier v3 goes by it and by CSRP.',
  ),
  word('CSRP', 'combined serious reoffending predictor', 'A score for the chance of serious reoffending.'),
  word('DC-SRP', 'direct contact sexual reoffending predictor', 'A score and a band; enters tier v3 on its own.'),
  word('T2A', 'transition to adulthood', 'Young adults; the workload tool gives their cases weights of their own.'),
  word(
    'CMS',
    'case-management support',
    "Work on a colleague's case: points to whoever did it, taken from its holder.",
  ),
  word(
    'MAPPA',
    'multi-agency public protection arrangements',
    'Police, probation and prisons manage the most dangerous people together: categories 1 to 4, levels 1 to 3.',
  ),
  word('IOM', 'integrated offender management', 'Police and probation work jointly with people who offend most often.'),
  word('CRS', 'commissioned rehabilitative services', 'Contracted support, for example with housing.'),
  word(
    'SFO',
    'serious further offence',
    'A grave offence charged during or soon after supervision. This model cannot predict them.',
  ),
  word('PSR', 'pre-sentence report', 'What probation tells a court before it passes sentence.'),
  word('Touchpoints', null, 'The contacts at which an SPO must look into a case.'),
  // sentences and release
  word('CO', 'community order', 'A sentence served in the community, with requirements.'),
  word('SSO', 'suspended sentence order', 'A prison sentence that is not served if the order is kept.'),
  word('RAR', 'rehabilitation activity requirement', 'A number of days of activity that an order may ask for.'),
  word('UPW', 'unpaid work', 'Hours of work for the community that an order may ask for.'),
  word('Licence', null, 'Supervision from release until the sentence ends; a breach may lead to recall.'),
  word(
    'Recall',
    null,
    "Return to prison from licence: for a fixed term or until released again. The person stays the community officer's case.",
  ),
  word(
    'FTR',
    'fixed-term recall',
    'Recall for a set number of days, after which release follows without a decision: 14 or 28, from 2026 on 56.',
  ),
  word(
    'PSS',
    'post-sentence supervision',
    'Topped supervision up to twelve months after sentences under two years; repealed by the Sentencing Act 2026. Lever: pss_kept.',
  ),
  word(
    'Breach',
    null,
    'Failing to comply with a court order, taken back to court, which may end the order (revocation). Failing on licence leads to recall instead.',
  ),
  word(
    'Presumption to suspend',
    null,
    'The rule of the Sentencing Act 2026 that prison sentences of up to twelve months are suspended unless there is reason not to.',
  ),
  word(
    'SDS',
    'standard determinate sentence',
    'A prison sentence of fixed length with automatic release at a share of it.',
  ),
  word(
    'SDS40',
    null,
    'Release at 40 % instead of half of a standard sentence: from 10 September 2024 for sentences under five years, from 22 October 2024 for longer ones. Lever: early_release.',
  ),
  word(
    'Progression model',
    null,
    'Release at one third of a standard sentence under the Sentencing Act 2026, from autumn 2026.',
  ),
  word(
    'ECSL',
    'End of Custody Supervised Licence',
    'Early release by up to 18, 35, then 70 days, from October 2023 to 9 September 2024.',
  ),
  word('HDC', 'home detention curfew', 'Release some months early on an electronic tag.'),
  word(
    'EDS',
    'extended determinate sentence',
    'For dangerous people: the Parole Board decides on release; a longer licence follows.',
  ),
  word(
    'IPP',
    'imprisonment for public protection',
    'A sentence without end date, no longer passed since 2012; the Parole Board decides on release.',
  ),
  word('ARD', 'automatic release date, CRD', 'The day on which a standard sentence releases without a decision.'),
  word('PED', 'parole eligibility date', 'The first day on which the Parole Board may release.'),
  // workload and policy
  word(
    'WMT',
    'workload measurement tool',
    'Points of cases held and of reports over points available, in per cent. It understates the work that there is.',
  ),
  word(
    'OMiC',
    'Offender Management in Custody',
    'The rules by which a case passes from POM to COM before release: the handover.',
  ),
  word('Handover', null, "The day on which a prisoner becomes a community officer's case, some months before release."),
  word('PPF', 'Prioritising Probation Framework', 'Green, amber and red states in which a unit may do less.'),
  word(
    'Reset',
    'Probation Reset',
    'Since 2024 contact stops in the last third of a licence or order, with exceptions. Measured work falls; the risk remains.',
  ),
  word('Impact', 'Probation Impact', 'Since 2025: time is moved to cases of higher risk.'),
  word('Our Future Probation Service', null, 'The programme of 2025 to cut workload by a quarter.'),
  word(
    'Tier',
    null,
    'How much a case asks for: a letter for the risk of harm (A highest to D) and a number for need (3 highest to 0); in the newer model one letter, A to G.',
  ),
  word(
    'True work',
    null,
    'What a case takes whatever the tool counts: the weights of 2021 in their proportions, what is left under Reset, the multiplier of women. Corrected workload starts from it.',
  ),
  word(
    'Anchor',
    null,
    'The factor by which published case weights are multiplied so that workload starts at its published level.',
  ),
  // words of this model
  word('Scenario', null, 'A named what-if: one YAML file.'),
  word('Arm', null, 'A scenario as it takes part in a comparison.'),
  word('Lever', null, 'Something that somebody can choose. See: caseweight list levers.'),
  word(
    'Uncertainty',
    null,
    'Something that nobody can choose: a range, drawn once a replication and the same in all arms.',
  ),
  word('Measure', null, 'What a run reports. See: caseweight list measures.'),
  word('Edge', null, 'A causal claim that can be switched on and off. See: caseweight list edges.'),
  word('Replication', null, 'One play of the future. Its number and the seed decide all its luck.'),
  word('Seed', null, 'Where all chance comes from: the same seed gives the same bytes.'),
];
