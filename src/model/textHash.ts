/** Two 32-bit words of a name (FNV-1a from two offsets), to key a stream by it. */
export function textHash(text: string): [number, number] {
  return [fnv1a(text, 0x811c9dc5), fnv1a(text, 0x9747b28c)];
}

function fnv1a(text: string, offset: number): number {
  let hash = offset | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
