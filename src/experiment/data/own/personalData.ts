/** Headers that promise something about a person. Compared with a header in small letters, other signs as blanks. */
const PERSONAL_HEADERS: readonly { readonly kind: string; readonly sign: RegExp }[] = [
  { kind: 'names of people', sign: /^(?!region\b).*(\bnames?\b|(fore|sur|first|last|full|given|family)names?\b)/ },
  { kind: 'dates of birth', sign: /\b(dob|birth|born|birthday|birthdate)\b/ },
  { kind: 'postcodes or addresses', sign: /\b(post ?codes?|address|addr|street)\b/ },
  { kind: 'National Insurance numbers', sign: /\b(nino|ni n(o|umber)|national insurance)\b/ },
  {
    kind: 'reference numbers',
    sign: /\b(crn|pnc|noms|nomis|delius|prison n(o|umber)|ref|refs|reference|case id|person id|payroll|(staff|employee|officer) (id|no|number)|id)\b/,
  },
  { kind: 'ways to reach somebody', sign: /\b(e ?mail|phone|telephone|mobile)\b/ },
];

const PERSONAL_VALUES: readonly { readonly kind: string; readonly sign: RegExp }[] = [
  { kind: 'a National Insurance number', sign: /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/i },
  { kind: 'a case reference number (CRN)', sign: /\b[A-Z]\d{6}\b/i },
  { kind: 'a prison number', sign: /\b[A-Z]\d{4}[A-Z]{2}\b/i },
  { kind: 'a PNC number', sign: /\b(\d{2}|\d{4})\/\d{1,7}[A-Z]\b/i },
  { kind: 'a postcode', sign: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i },
  { kind: 'an e-mail address', sign: /\S@\S+\.\S/ },
  { kind: 'a telephone number', sign: /(^|\s)(\+44|0)[\d ]{9,}$/ },
  { kind: 'the name of a person', sign: /\b(mr|mrs|ms|miss|dr)\b\.? \p{L}/iu },
  { kind: 'the name of a person', sign: /^\p{Lu}[\p{Lu}'-]+, ?\p{Lu}\p{Ll}/u },
];

/** A day written out, whichever way. */
const DAY = /\b(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2}))\b/;
/** Figures about staff and cases are younger than this. */
const EARLIEST_YEAR = 2010;

/** What a column seems to hold about persons, or null. */
export function personalHeader(header: string): string | null {
  const plain = header
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return PERSONAL_HEADERS.find(({ sign }) => sign.test(plain))?.kind ?? null;
}

/**
 * What a cell seems to say about a person, or null.
 *
 * @param mayBeDay whether a date is asked for in this column, or may be part of its text
 */
export function personalValue(cell: string, mayBeDay: boolean): string | null {
  const found = PERSONAL_VALUES.find(({ sign }) => sign.test(cell));
  if (found) return found.kind;
  const day = DAY.exec(cell)?.[0];
  if (day === undefined) return null;
  const year = Number(/\d{4}/.exec(day)?.[0] ?? EARLIEST_YEAR);
  return !mayBeDay || year < EARLIEST_YEAR ? 'a date of birth' : null;
}
