import type { ScenarioSource } from '../../../src/experiment/scenario/scenarioSource.js';

/** A source of scenarios that stand in a test: text by name, lines as written. */
export function sourceOf(files: Readonly<Record<string, string>>): ScenarioSource {
  const found = (name: string) => ({ text: files[name], fileName: `${name}.yaml` });
  return {
    open: found,
    find: (name) => (Object.hasOwn(files, name) ? found(name) : null),
    names: () => Object.keys(files).sort(),
  };
}

/** A scenario file: its head, then the lines given, from line 6 on. */
export function file(name: string, ...lines: string[]): string {
  return [
    `name: ${name}`,
    'title: T',
    'question: Q?',
    'start: 2025-06-30',
    'period: { until: 2026-07-01 }',
    ...lines,
  ].join('\n');
}

/** As `file`, from another scenario; the lines given begin on line 5. */
export function from(name: string, base: string, ...lines: string[]): string {
  return [`name: ${name}`, 'title: T', 'question: Q?', `starts_from: ${base}`, ...lines].join('\n');
}
