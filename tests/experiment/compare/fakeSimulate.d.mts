import type { Simulate } from '../../../src/model/simulate.js';

export function fakeOf(columnCount: number): Simulate;
