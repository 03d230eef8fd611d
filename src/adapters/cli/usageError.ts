/** The command was used in a way that it does not know. Exit code 2, no stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
