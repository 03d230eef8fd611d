import jstat from 'jstat';

/** Newton steps from jstat's quantile; each squares an error that starts near 1e-7. */
const STEPS = 3;

/**
 * Quantile of Student's t with a whole number of degrees of freedom.
 *
 * jstat's quantile is right to about 1e-7, because its incomplete beta stops early. It serves as the starting point
 * of Newton steps against the finite sums for whole degrees of freedom (Abramowitz & Stegun, Handbook of Mathematical
 * Functions, 1964, 26.7.3 and 26.7.4), which are exact but for rounding.
 *
 * @param p 1e-6 to 1 - 1e-6
 * @param degreesOfFreedom whole, 1 or more
 * @throws RangeError outside these
 */
export function studentTQuantile(p: number, degreesOfFreedom: number): number {
  if (!(p >= 1e-6 && p <= 1 - 1e-6 && Number.isInteger(degreesOfFreedom) && degreesOfFreedom >= 1)) {
    throw new RangeError(`studentTQuantile needs 1e-6 <= p <= 1 - 1e-6 and whole df, got ${p} and ${degreesOfFreedom}`);
  }
  if (p === 0.5) return 0;
  if (degreesOfFreedom === 1) return Math.tan(Math.PI * (p - 0.5));
  let t = jstat.studentt.inv(p, degreesOfFreedom);
  for (let step = 0; step < STEPS; step++) {
    t -= (studentTCumulative(t, degreesOfFreedom) - p) / jstat.studentt.pdf(t, degreesOfFreedom);
  }
  return t;
}

/** Chance that Student's t is at most `t`, for a whole number of degrees of freedom. */
function studentTCumulative(t: number, degreesOfFreedom: number): number {
  const angle = Math.atan(t / Math.sqrt(degreesOfFreedom));
  const inside = degreesOfFreedom % 2 === 0 ? evenSum(angle, degreesOfFreedom) : oddSum(angle, degreesOfFreedom);
  return 0.5 + 0.5 * inside;
}

/** Abramowitz & Stegun 26.7.4: sin a (1 + 1/2 cos^2 a + 1.3/2.4 cos^4 a + ...), up to cos^(df - 2). */
function evenSum(angle: number, degreesOfFreedom: number): number {
  const square = Math.cos(angle) ** 2;
  let term = 1;
  let sum = 1;
  for (let power = 2; power <= degreesOfFreedom - 2; power += 2) {
    term *= ((power - 1) / power) * square;
    sum += term;
  }
  return Math.sin(angle) * sum;
}

/** Abramowitz & Stegun 26.7.3: 2/pi (a + sin a (cos a + 2/3 cos^3 a + ...)), up to cos^(df - 2). */
function oddSum(angle: number, degreesOfFreedom: number): number {
  const cosine = Math.cos(angle);
  let term = cosine;
  let sum = cosine;
  for (let power = 3; power <= degreesOfFreedom - 2; power += 2) {
    term *= ((power - 1) / power) * cosine * cosine;
    sum += term;
  }
  return (2 / Math.PI) * (angle + Math.sin(angle) * sum);
}
