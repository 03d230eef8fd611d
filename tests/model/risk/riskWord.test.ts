import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  hasChildProtection,
  isFlagged,
  isHighRisk,
  isVeryHighRisk,
  isWoman,
  mappaLevelOf,
  offenceOf,
  packRisk,
  roshOf,
} from '../../../src/model/risk/riskWord.js';

const bit = fc.integer({ min: 0, max: 1 });
const risks = fc.record({
  female: bit,
  rosh: fc.integer({ min: 0, max: 3 }),
  mappaLevel: fc.integer({ min: 0, max: 3 }),
  offence: fc.integer({ min: 0, max: 4 }),
  domesticAbuse: bit,
  childProtection: bit,
});

test('a word gives back what was packed into it', () => {
  fc.assert(
    fc.property(risks, (risk) => {
      const word = packRisk(risk);
      expect(roshOf(word)).toBe(risk.rosh);
      expect(mappaLevelOf(word)).toBe(risk.mappaLevel);
      expect(offenceOf(word)).toBe(risk.offence);
      expect(isWoman(word)).toBe(risk.female === 1);
      expect(hasChildProtection(word)).toBe(risk.childProtection === 1);
      expect(isFlagged(word)).toBe(risk.domesticAbuse + risk.childProtection > 0);
      expect(isHighRisk(word)).toBe(risk.rosh >= 2);
      expect(isVeryHighRisk(word)).toBe(risk.rosh === 3);
    }),
  );
});
