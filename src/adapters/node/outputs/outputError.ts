/** An output folder or file that cannot be written: the user's to mend, shown without a stack, exit code 2. */
export class OutputError extends Error {
  override readonly name = 'OutputError';

  /**
   * @param where the path, as the user would type it
   * @param what what is wrong with it
   * @param mend what to do about it
   */
  constructor(
    readonly where: string,
    readonly what: string,
    readonly mend: string,
  ) {
    super(`${where}\n  ${what}\n  ${mend}`);
  }
}

const CAUSES: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  ENOSPC: ['the disk is full', 'Free some space, or name another folder with --out. Finished replications are kept.'],
  EDQUOT: ['your quota on this disk is used up', 'Free some space, or name another folder with --out.'],
  EACCES: ['this folder may not be written', 'Change its permissions, or name another folder with --out.'],
  EPERM: ['this folder may not be written', 'Change its permissions, or name another folder with --out.'],
  EROFS: ['this disk is read-only', 'Name a folder on another disk with --out.'],
  ENOTDIR: ['a file stands where a folder is needed', 'Move the file away, or name another folder with --out.'],
  EEXIST: ['a file stands where a folder is needed', 'Move the file away, or name another folder with --out.'],
  ENOENT: ['no folder can be made here', 'Name another folder with --out.'],
  EISDIR: ['a folder stands where a file is to be written', 'Move the folder away, or name another with --out.'],
  ENAMETOOLONG: ['the name is too long for this disk', 'Give the run a shorter name.'],
  EMFILE: ['too many files are open', 'Close other programs, or run with fewer --workers.'],
};

/** An `OutputError` where the operating system refused for a reason the user can mend; everything else as it came. */
export function asOutputError(error: unknown, where: string): unknown {
  if (error instanceof OutputError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const cause = Object.hasOwn(CAUSES, code) ? CAUSES[code] : undefined;
  return cause ? new OutputError(where, cause[0], cause[1]) : error;
}
