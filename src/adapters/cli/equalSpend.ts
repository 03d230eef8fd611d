import { type SizingEffects, sizeToEqualSpend } from '../../experiment/equalSpend/sizeToEqualSpend.js';
import { formatNumber } from '../../experiment/format/formatNumber.js';
import type { EqualSpend } from '../../experiment/result.js';
import { single, type TypedOptions } from './options.js';
import type { Planned } from './plan.js';
import { type PlaySettings, playParts } from './service.js';
import { UsageError } from './usageError.js';

const UNITS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };
const MOST_POUNDS = 1e11;

/** Pounds that `--equal-spend` asks for, such as `20m` or `1.5m`; undefined where it is left out. */
export function equalSpendOf(typed: TypedOptions): number | undefined {
  const text = single('equal-spend', typed.equalSpend);
  if (text === undefined) return undefined;
  const [, digits = '', unit = ''] = /^£?(\d[\d,]*(?:\.\d+)?)(k|m|bn)?$/i.exec(text.trim()) ?? [];
  const pounds = Math.round(Number(digits.replaceAll(',', '')) * (UNITS[unit.toLowerCase()] ?? 1));
  if (digits === '' || !(pounds >= 1 && pounds <= MOST_POUNDS)) {
    throw new UsageError(
      `--equal-spend needs a sum of pounds, got "${text}"\n  Give for example --equal-spend 20m, or 500k, or 20000000.`,
    );
  }
  return pounds;
}

/** The comparison with the levers of its arms sized to the same money; every trial is told. */
export async function sizedPlan(
  planned: Planned,
  pounds: number,
  settings: PlaySettings,
  tell: (line: string) => void,
): Promise<Planned> {
  const effects: SizingEffects = {
    plan: (scenarios) => planned.planOf(scenarios),
    run: (plan) => playParts(plan, settings),
    onTrial: ({ arm, factor, replications, pounds: cost }) =>
      tell(
        `Sizing ${arm}: at ${formatNumber(factor, 3)} times its size it costs ${inPounds(cost)} more (${replications} replications).`,
      ),
  };
  const { scenarios, equalSpend } = await sizeToEqualSpend(planned.scenarios, pounds, effects);
  return { ...planned, scenarios, plan: planned.planOf(scenarios, equalSpend) };
}

/** What was sized, before anything is played in full. */
export function equalSpendLines({ pounds, arms }: EqualSpend): string[] {
  return [
    `Sized to equal money: ${inPounds(pounds)} more over the period, within 1 %.`,
    ...arms.flatMap(({ arm, comparedWith, factor, before, after, pounds: cost }) => [
      `${arm} costs ${inPounds(cost)} more than ${comparedWith} at ${formatNumber(factor, 3)} times its size:`,
      ...before.map((line) => `  written: ${line}`),
      ...after.map((line) => `  run as:  ${line}`),
    ]),
  ];
}

const inPounds = (value: number) => formatNumber(value).replace(/\d/, '£$&');
