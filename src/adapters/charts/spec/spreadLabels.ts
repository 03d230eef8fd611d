/**
 * Moves labels apart so that none stands on another: keeps their order, moves each as little as a sweep allows,
 * and stays within the axis where there is room.
 *
 * @param wanted positions in data units
 * @param gap least distance between neighbours, same units; one entry a label where labels differ in height
 * @returns positions in the order of `wanted`
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number | readonly number[],
  domain: readonly [number, number],
): number[] {
  const gapOf = (index: number) => (typeof gap === 'number' ? gap : gap[index]);
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a] - wanted[b] || a - b);
  const placed = order.map((index) => Math.min(Math.max(wanted[index], domain[0]), domain[1]));
  const between = (rank: number) => (gapOf(order[rank]) + gapOf(order[rank - 1])) / 2;
  for (let round = 0; round < 50; round++) {
    for (let rank = 1; rank < placed.length; rank++) {
      const lack = between(rank) - (placed[rank] - placed[rank - 1]);
      if (lack > 0) {
        placed[rank] += lack / 2;
        placed[rank - 1] -= lack / 2;
      }
    }
  }
  const over = Math.max(0, (placed[placed.length - 1] ?? 0) - domain[1]);
  for (let rank = placed.length - 1, ceiling = domain[1]; over > 0 && rank >= 0; rank--) {
    placed[rank] = Math.min(placed[rank], ceiling);
    ceiling = placed[rank] - (rank > 0 ? between(rank) : 0);
  }
  const result = new Array<number>(wanted.length);
  order.forEach((index, rank) => {
    result[index] = placed[rank];
  });
  return result;
}
