import { plainNumber } from '../../../experiment/format/plainNumber.js';

export type CsvField = string | number | null;

/**
 * One line of RFC 4180, with its CR LF. Fields with a comma, a quote or a line break are quoted; null and NaN, which
 * stand for "no figure", are empty; numbers stand in plain digits, whatever the locale.
 */
export function csvLine(fields: readonly CsvField[]): string {
  return `${fields.map(fieldText).join(',')}\r\n`;
}

function fieldText(field: CsvField): string {
  if (field === null || Number.isNaN(field)) return '';
  const text = typeof field === 'number' ? plainNumber(field) : field;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
