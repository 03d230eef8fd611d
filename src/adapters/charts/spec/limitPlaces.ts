/** A point in pixels from the top left of a panel. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

interface Words {
  readonly width: number;
  /** of the limit's own line, from the top */
  readonly line: number;
}

interface Box extends Place {
  readonly right: number;
  readonly bottom: number;
}

const HEIGHT = 12;
const AIR = 3;
/** distance of the words from their line, tried in this order: below it, above it, further below */
const BELOW = [4, -HEIGHT - 4, 18, 11];
const ACROSS = [0, 0.25, 0.5, 0.75, 1];

/**
 * Where the words of each limit stand so that no line crosses them: below their own line at the left if that is free,
 * else the first free place. Where none is free, there all the same: the words have a white edge.
 *
 * @param curves drawn lines in pixels, each from left to right
 */
export function limitPlaces(
  words: readonly Words[],
  curves: readonly (readonly Place[])[],
  size: { readonly width: number; readonly height: number },
): Place[] {
  const taken: Box[] = words.map(({ line }) => ({ left: 0, right: size.width, top: line, bottom: line }));
  return words.map((word) => {
    const boxes = BELOW.flatMap((below) => ACROSS.map((share) => boxOf(word, below, share, size.width)));
    const free = boxes.find(
      (box) =>
        box.bottom + AIR < size.height &&
        !taken.some((other) => overlaps(box, other)) &&
        !curves.some((curve) => crosses(curve, box)),
    );
    const chosen = free ?? boxes[0];
    taken.push(chosen);
    return { left: chosen.left, top: chosen.top };
  });
}

function boxOf({ width, line }: Words, below: number, share: number, most: number): Box {
  const left = 4 + share * Math.max(0, most - width - 8);
  return { left, right: left + width, top: line + below, bottom: line + below + HEIGHT };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top - 1 < b.bottom && b.top - 1 < a.bottom;
}

function crosses(curve: readonly Place[], box: Box): boolean {
  return curve.slice(1).some((to, index) => {
    const from = curve[index];
    const [left, right] = [Math.max(from.left, box.left - AIR), Math.min(to.left, box.right + AIR)];
    if (!(left <= right)) return false;
    const at = (x: number) => from.top + ((to.top - from.top) * (x - from.left)) / Math.max(1e-9, to.left - from.left);
    const [highest, lowest] = [Math.min(at(left), at(right)), Math.max(at(left), at(right))];
    return lowest >= box.top - AIR && highest <= box.bottom + AIR;
  });
}
