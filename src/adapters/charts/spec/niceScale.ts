/** An axis that begins and ends on a tick. */
export interface NiceScale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** thousands commas, and as many decimals as the ticks need */
  readonly format: string;
}

/**
 * Ticks at 1, 2, 2.5 or 5 times a power of ten that cover all values.
 *
 * @param values at least one finite value
 * @param count about how many steps
 */
export function niceScale(values: readonly number[], count = 5, fromZero = false): NiceScale {
  const finite = values.filter(Number.isFinite);
  const low = fromZero ? Math.min(0, ...finite) : Math.min(...finite);
  const high = fromZero ? Math.max(0, ...finite) : Math.max(...finite);
  const step = niceStep(high > low ? (high - low) / count : Math.abs(high) / count || 1);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(Math.ceil(high / step - 1e-9), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { domain: [ticks[0], ticks[ticks.length - 1]], ticks, format: `,.${decimalsOf(step)}f` };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

function decimalsOf(step: number): number {
  return [0, 1, 2, 3, 4].find((decimals) => Math.abs(Number(step.toFixed(decimals)) - step) < step * 1e-9) ?? 5;
}
