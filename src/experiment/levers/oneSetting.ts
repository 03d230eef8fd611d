/** For a lever that needs exactly one of several settings. */
export function exactlyOne<const Key extends string>(...keys: readonly Key[]) {
  return {
    holds: (settings: Readonly<Partial<Record<Key, unknown>>>): boolean =>
      keys.filter((key) => settings[key] !== undefined).length === 1,
    message: {
      error: `expected exactly one of ${keys.join(', ')}\nGive one of them and no other: each says the same thing in another way.`,
    },
  };
}
