import type { ServiceBand } from '../../model/vocabulary.js';

/** Bands of years of service as somebody would say them: `under 1`, `5 to under 10`, `15 or more`. */
export function bandsInWords(bands: readonly ServiceBand[]): string {
  return `${bands.map(bandInWords).join(', ')} years of service`;
}

function bandInWords(band: ServiceBand): string {
  if (band.endsWith('+')) return `${band.slice(0, -1)} or more`;
  const [from, below] = band.split('-');
  return from === '0' ? `under ${below}` : `${from} to under ${below}`;
}
