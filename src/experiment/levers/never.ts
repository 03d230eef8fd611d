/** A day later than any horizon: a law set to begin on it does not begin. */
export const NEVER = '2999-12-31';
