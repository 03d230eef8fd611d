import { EDGE_IDS } from '../../model/edges/edgeIds.js';
import type { TierRules } from '../../model/risk/tierCalculators.js';
import { MECHANISM_IDS } from '../governance/mechanismIds.js';
import { checkServiceData } from './checkServiceData.js';
import { DataError, type Parsed, type Slip } from './dataError.js';
import { parseEdge } from './edgeFile.js';
import { parseAuthorities } from './governance/authoritiesFile.js';
import type { MechanismRecord } from './governance/governanceRecords.js';
import { parseMechanism } from './governance/mechanismFile.js';
import { parseRegime } from './governance/regimeFile.js';
import { parseLaw } from './lawFile.js';
import { parseParameterFile } from './parameterFile.js';
import { parsePublished } from './publishedSeries.js';
import { parseRegion, withShares } from './regionFile.js';
import type { EdgeRecord, ServiceData } from './serviceData.js';
import { parseStartTable } from './startTable.js';
import { assembleTools } from './tools/assembleTools.js';

/** One file of the data folder. */
export interface DataFile {
  /** as shown in errors, e.g. `data/parameters/leaving_rate.yaml` */
  readonly name: string;
  readonly text: string;
}

/** The files of the data folder by room. */
export interface DataFiles {
  readonly parameters: readonly DataFile[];
  readonly starts: readonly DataFile[];
  readonly regions: readonly DataFile[];
  readonly edges: readonly DataFile[];
  readonly governance: readonly DataFile[];
  readonly mechanisms: readonly DataFile[];
  readonly published: readonly DataFile[];
  readonly tools: readonly DataFile[];
  readonly law: DataFile;
  readonly authorities: DataFile;
}

/**
 * All data of the service from the texts of its files: parsed, checked against each other and frozen.
 *
 * @param folder as shown in errors about what is missing, e.g. `data`
 * @throws DataError with every slip in every file
 */
export function assembleServiceData(files: DataFiles, folder: string): ServiceData {
  const slips: Slip[] = [];
  const [law] = readAll([files.law], parseLaw, slips);
  const [authorities] = readAll([files.authorities], parseAuthorities, slips);
  const tierRules = readTierRules(files.tools, `${folder}/tools`, slips);
  const data: Omit<ServiceData, 'tierRules'> = {
    parameters: byId(readAll(files.parameters, parseParameterFile, slips)),
    starts: byId(readAll(files.starts, parseStartTable, slips)),
    regions: withShares(byId(readAll(files.regions, parseRegion, slips))),
    edges: inOrderOfClaims(readAll(files.edges, parseEdge, slips)),
    authorities,
    regimes: byId(readAll(files.governance, parseRegime, slips)),
    mechanisms: inOrderOfMechanisms(readAll(files.mechanisms, parseMechanism, slips)),
    published: readAll(files.published, parsePublished, slips).flat(),
    law,
  };
  if (slips.length === 0) slips.push(...checkServiceData(data, folder));
  if (slips.length > 0 || tierRules === null) throw new DataError(slips);
  return deepFreeze({ ...data, tierRules });
}

/** The tables of the tier calculators, by which the people of the model are tiered; null with slips where they are bad. */
function readTierRules(files: readonly DataFile[], folder: string, slips: Slip[]): TierRules | null {
  try {
    const { protect, change, tierV3 } = assembleTools(files, folder).tables;
    return { protect, change, v3: tierV3 };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    slips.push(...error.slips);
    return null;
  }
}

function readAll<T>(files: readonly DataFile[], parse: (text: string, name: string) => Parsed<T>, slips: Slip[]): T[] {
  return files.flatMap(({ text, name }) => {
    const parsed = parse(text, name);
    if (parsed.ok) return [parsed.value];
    slips.push(...parsed.slips);
    return [];
  });
}

function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** C1, C2 ... C22, as the model lists them. */
function inOrderOfClaims(records: readonly EdgeRecord[]): EdgeRecord[] {
  return [...records].sort((a, b) => EDGE_IDS.indexOf(a.id) - EDGE_IDS.indexOf(b.id));
}

function inOrderOfMechanisms(records: readonly MechanismRecord[]): MechanismRecord[] {
  return [...records].sort((a, b) => MECHANISM_IDS.indexOf(a.id) - MECHANISM_IDS.indexOf(b.id));
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
