/** Offender Management in Custody: when a prisoner becomes community work, and who leads until then. */
export * from './comSupport.js';
export * from './custodyResponsibility.js';
export * from './earliestRelease.js';
export * from './handoverDate.js';
export * from './handoverRules.js';
export * from './inScope.js';
export * from './recommendedPom.js';
export * from './responsibilityOn.js';
