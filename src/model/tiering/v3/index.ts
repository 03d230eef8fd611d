/** Tier v3: one letter, A to G. */

export * from '../rosh.js';
export * from './isProvisional.js';
export * from './liferStage.js';
export * from './reoffendingTier.js';
export * from './sexualReoffendingTier.js';
export * from './tierV3.js';
export * from './tierV3Rules.js';
