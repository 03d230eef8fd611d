/**
 * The known name nearest to what somebody typed, or null where none is near.
 *
 * Near means at most a third of the typed letters changed or swapped, and never more than four. Of equally near names the
 * first in `known` is taken.
 */
export function nearestName(typed: string, known: readonly string[]): string | null {
  if (typed.length > LONGEST_NAME) return null;
  let best: string | null = null;
  let bestDistance = Math.min(4, Math.max(1, Math.floor(typed.length / 3))) + 1;
  for (const name of known) {
    const distance = editDistance(typed.toLowerCase(), name.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [name, distance];
  }
  return best;
}

/** Longer texts are no slip of the finger, and comparing them costs time. */
const LONGEST_NAME = 100;

/** Least number of letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
function editDistance(from: string, to: string): number {
  let [beforeLast, last] = [[] as number[], Array.from({ length: to.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = last[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const least = Math.min(replaced, last[j] + 1, row[j - 1] + 1);
      row.push(swapped ? Math.min(least, beforeLast[j - 2] + 1) : least);
    }
    [beforeLast, last] = [last, row];
  }
  return last[to.length];
}
