import { FEWEST } from './ownRegion.js';

/**
 * Shares of supplied counts in per cent, as they may be printed. Where one count is `[c]`, so is the smallest of the
 * others that is not 0: what is left of 100 would give it away.
 */
export function shareTexts(counts: readonly number[]): string[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const hidden = new Set(counts.flatMap((count, index) => (count > 0 && count < FEWEST ? [index] : [])));
  if (hidden.size === 1) {
    const others = counts.map((count, index) => ({ count, index })).filter(({ count }) => count >= FEWEST);
    const [smallest] = others.sort((a, b) => a.count - b.count);
    if (smallest) hidden.add(smallest.index);
  }
  return counts.map((count, index) => (hidden.has(index) ? '[c]' : `${((100 * count) / total).toFixed(0)} %`));
}
