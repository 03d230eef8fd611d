/** 0, 1, 2 ... */
export function rows(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
