/**
 * A stand-in for the model: numbers that depend on seed and replication alone, and on the inputs through the first
 * change, which adds its `by` x month to the first column (`po_fte`). Plain JavaScript, so that threads can load it.
 */
const MONTHS = 4;
const DAYS = 120;

/** @param {number} columnCount columns of a row */
export function fakeOf(columnCount) {
  return function simulate(inputs, seed, replication) {
    if (inputs.untilDay < 0) throw new RangeError(`the fake breaks below zero, got ${inputs.untilDay}`);
    const areas = inputs.selectedRegions.length + 1;
    const uniform = uniforms(`${seed}/${replication}`);
    const by = inputs.changes.length > 0 ? inputs.changes[0].by : 0;
    const values = Float64Array.from({ length: areas * MONTHS * columnCount }, (_, index) => {
      const month = Math.floor(index / columnCount) % MONTHS;
      return 1 + uniform() + (index % columnCount === 0 ? by * month : 0);
    });
    return {
      replication,
      areas,
      months: MONTHS,
      values,
      dailyReleases: Float64Array.from({ length: DAYS }, () => Math.floor(10 * uniform())),
      eventDigests: inputs.selectedRegions.map((region) => `${region}-${replication}`),
      initialStateDigest: `${seed}/${replication}/${inputs.start.id}`,
      eventsRun: 1000 + replication,
    };
  };
}

/** Park and Miller's generator from a text; good enough for a stand-in. */
function uniforms(text) {
  let state = [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2147483647, 7);
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  for (let warm = 0; warm < 10; warm++) next();
  return next;
}
