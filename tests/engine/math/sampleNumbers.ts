import { RandomStreams } from '../../../src/engine/random/randomStreams.js';

/** Numbers that spread over every size: `count` of them, from a fixed seed. `scale` turns a uniform into one. */
export function sampleNumbers(purpose: number, count: number, scale: (u: number) => number): number[] {
  const sequence = new RandomStreams('numbers for the mathematics', 0).sequence(purpose, 0, 0);
  return Array.from({ length: count }, () => scale(sequence.next()));
}

/** The float with these bits from 0 to below those of infinity: every exponent is as likely as any other. */
export function positiveOfAnySize(u: number): number {
  return new Float64Array(new BigUint64Array([BigInt(Math.floor(u * 2047 * 2 ** 52))]).buffer)[0];
}
