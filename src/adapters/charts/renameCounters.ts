/**
 * Vega numbers clips and gradients by a counter of the process, so the same picture drawn twice differs.
 * Renames them in order of appearance.
 */
export function renameCounters(svg: string): string {
  const names = new Map<string, string>();
  return svg.replace(/\b(clip|gradient_|linear_|radial_|pattern_)\d+\b/g, (name, kind: string) => {
    const known = names.get(name) ?? `${kind}${names.size + 1}`;
    names.set(name, known);
    return known;
  });
}
