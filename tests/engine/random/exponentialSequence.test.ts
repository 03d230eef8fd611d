import { expect, it } from 'vitest';
import { exponential } from '../../../src/engine/random/distributions/exponential.js';
import { RandomStreams } from '../../../src/engine/random/randomStreams.js';

it('exponentials are the exponential law of the uniforms of the same key, one uniform each', () => {
  const streams = new RandomStreams('gaps', 3);
  const uniforms = streams.sequence(2, 5, 7);
  const gaps = streams.exponentials(2, 5, 7);
  for (let draw = 0; draw < 500; draw++) expect(gaps.next()).toBe(exponential(uniforms.next(), 1));
});
