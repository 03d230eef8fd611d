/** A set of groups: bit `g` is on where group `g` is in force. */
export type GroupSet = number;

export const NO_GROUP: GroupSet = 0;

export function allGroups(count: number): GroupSet {
  return 2 ** count - 1;
}

export function withGroup(set: GroupSet, group: number): GroupSet {
  return set | (1 << group);
}

export function holds(set: GroupSet, group: number): boolean {
  return (set & (1 << group)) !== 0;
}

/** No group, then one more at a time in this order, up to all of them. */
export function setsAlong(order: readonly number[]): GroupSet[] {
  const sets = [NO_GROUP];
  for (const group of order) sets.push(withGroup(sets[sets.length - 1], group));
  return sets;
}

/** What one replication needs: an order and its reverse, and each group alone. Ascending. */
export function setsNeeded(order: readonly number[]): GroupSet[] {
  const sets = [
    ...setsAlong(order),
    ...setsAlong([...order].reverse()),
    ...order.map((group) => withGroup(NO_GROUP, group)),
  ];
  return [...new Set(sets)].sort((a, b) => a - b);
}
