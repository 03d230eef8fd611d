import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anchorsText } from '../../src/adapters/node/anchors/anchorsText.js';
import { DATA } from '../model/support/serviceInputs.js';

test('data/anchors.yaml is what `npm run anchors` writes today', () => {
  expect(readFileSync('data/anchors.yaml', 'utf8')).toBe(anchorsText(DATA));
});
