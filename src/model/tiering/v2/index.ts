/** Tier v2: a letter for risk of harm, a number for need. */

export * from '../rosh.js';
export * from './changeLevel.js';
export * from './changeRules.js';
export * from './mandateForChange.js';
export * from './protectPoints.js';
export * from './protectRules.js';
export * from './sectionScore.js';
export * from './womenPoints.js';
