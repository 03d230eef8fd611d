import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../experiment/compare/canonicalJson.js';
import type { RecordKey } from '../../../experiment/execution.js';
import type { Outcome } from '../../../model/outcome.js';

/**
 * A record as bytes: magic, length of the head, head (JSON: key, sizes, digests), the numbers as little-endian
 * float64, and a SHA-256 over all before it.
 */
const MAGIC = Buffer.from('CWREC001');
const CHECKSUM_BYTES = 32;
const NUMBER_BYTES = 8;
const HEAD_AT = MAGIC.length + 4;

interface Head extends Omit<Outcome, 'values' | 'dailyReleases'> {
  readonly key: RecordKey;
  readonly values: number;
  readonly days: number;
}

export function encodeRecord(key: RecordKey, outcome: Outcome): Buffer {
  const { values, dailyReleases, ...rest } = outcome;
  const head: Head = { ...rest, key, values: values.length, days: dailyReleases.length };
  const headBytes = Buffer.from(canonicalJson(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(headBytes.length);
  const body = Buffer.concat([MAGIC, length, headBytes, numberBytes(values), numberBytes(dailyReleases)]);
  return Buffer.concat([body, checksum(body)]);
}

/** Reads a record back; null where the bytes are cut short, damaged, or belong to another key. */
export function decodeRecord(key: RecordKey, bytes: Buffer): Outcome | null {
  const end = bytes.length - CHECKSUM_BYTES;
  if (end < HEAD_AT || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  if (!checksum(bytes.subarray(0, end)).equals(bytes.subarray(end))) return null;
  const numbersAt = HEAD_AT + bytes.readUInt32LE(MAGIC.length);
  const { key: keyOfRecord, values, days, ...rest }: Head = JSON.parse(bytes.toString('utf8', HEAD_AT, numbersAt));
  if (canonicalJson(keyOfRecord) !== canonicalJson(key)) return null;
  return {
    ...rest,
    values: numbersOf(bytes, numbersAt, values),
    dailyReleases: numbersOf(bytes, numbersAt + values * NUMBER_BYTES, days),
  };
}

function numberBytes(values: Float64Array): Buffer {
  const bytes = Buffer.alloc(values.length * NUMBER_BYTES);
  for (let index = 0; index < values.length; index++) bytes.writeDoubleLE(values[index], index * NUMBER_BYTES);
  return bytes;
}

function numbersOf(bytes: Buffer, at: number, count: number): Float64Array {
  const values = new Float64Array(count);
  for (let index = 0; index < count; index++) values[index] = bytes.readDoubleLE(at + index * NUMBER_BYTES);
  return values;
}

function checksum(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
