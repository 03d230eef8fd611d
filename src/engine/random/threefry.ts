/**
 * Threefry4x32 with any number of rounds: a block of four words decided by a key of four words and a counter of four.
 * Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11, 2011.
 * The plain form, for keys and for checking; `threefry12` is the fast one with twelve rounds.
 *
 * @param out receives the block; may be the counter itself
 */
export function threefry(rounds: number, key: Int32Array, counter: Int32Array, out: Int32Array): void {
  const schedule = [...key, KEY_PARITY ^ key[0] ^ key[1] ^ key[2] ^ key[3]];
  for (let word = 0; word < 4; word++) out[word] = counter[word] + schedule[word];
  for (let round = 0; round < rounds; round++) {
    const odd = round & 1;
    mix(out, 0, odd === 0 ? 1 : 3, ROTATIONS[round & 7][0]);
    mix(out, 2, odd === 0 ? 3 : 1, ROTATIONS[round & 7][1]);
    if ((round & 3) === 3) injectKey(schedule, (round + 1) >> 2, out);
  }
}

/** Skein's constant: a key of zeros still has a fifth word that is not zero. */
export const KEY_PARITY = 0x1bd11bda;

/** Rotation of the first and second pair in rounds 0 to 7, then again from 0 (table 2 of the paper's code). */
const ROTATIONS = [
  [10, 26],
  [11, 21],
  [13, 27],
  [23, 5],
  [6, 20],
  [17, 11],
  [25, 10],
  [18, 20],
] as const;

function mix(block: Int32Array, left: number, right: number, rotation: number): void {
  block[left] += block[right];
  block[right] = ((block[right] << rotation) | (block[right] >>> (32 - rotation))) ^ block[left];
}

function injectKey(schedule: readonly number[], turn: number, block: Int32Array): void {
  for (let word = 0; word < 4; word++) block[word] += schedule[(turn + word) % 5];
  block[3] += turn;
}
