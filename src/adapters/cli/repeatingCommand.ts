/** Options that decide no byte of the results, each with a value. */
const DECIDES_NOTHING = ['--out', '--workers'];

/** The command that repeats a run from a checkout, wherever its results went and however many threads played it. */
export function repeatingCommand(words: readonly string[]): string {
  const kept = words.filter(
    (word, index) => !DECIDES_NOTHING.includes(word.split('=')[0]) && !DECIDES_NOTHING.includes(words[index - 1] ?? ''),
  );
  return ['npx caseweight', ...kept.map(asTyped)].join(' ');
}

/** A word of a command as a shell takes it. */
function asTyped(word: string): string {
  return /^[\w./=:,@+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
