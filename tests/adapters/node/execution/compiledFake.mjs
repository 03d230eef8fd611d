/** The stand-in for the model as threads load it, beside the compiled code; slowed down where a test asks for it. */
import { COLUMN_COUNT } from '../../../../dist/model/observation/columns.js';
import { fakeOf } from '../../../experiment/compare/fakeSimulate.mjs';

const play = fakeOf(COLUMN_COUNT);

export function simulate(inputs, seed, replication) {
  const milliseconds = Number(process.env.FAKE_MILLISECONDS ?? 0);
  if (milliseconds > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  return play(inputs, seed, replication);
}
