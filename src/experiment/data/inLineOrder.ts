import type { Slip } from './dataError.js';

/** Every slip once: files in the order of their first slip, and the slips of a file from its top to its end. */
export function inLineOrder(slips: readonly Slip[]): Slip[] {
  const once = [...new Map(slips.map((slip) => [JSON.stringify(slip), slip])).values()];
  const files = [...new Set(once.map(fileOf))];
  return once
    .map((slip) => ({ slip, file: files.indexOf(fileOf(slip)), line: lineOf(slip) }))
    .sort((a, b) => a.file - b.file || a.line - b.line)
    .map(({ slip }) => slip);
}

const PLACE = /^(.*?):(\d+)(?: {2}|$)/;

function fileOf({ where }: Slip): string {
  return PLACE.exec(where)?.[1] ?? where;
}

/** 0 for what concerns the file as a whole. */
function lineOf({ where }: Slip): number {
  return Number(PLACE.exec(where)?.[2] ?? 0);
}
