import type { Where } from '../../model/inputs.js';
import type { Grade, ServiceBand } from '../../model/vocabulary.js';

interface Named {
  readonly grade?: Grade | undefined;
  readonly bands?: readonly ServiceBand[] | undefined;
  readonly regions?: readonly string[] | undefined;
}

/** One place a region and band named; everywhere where none is. */
export function places({ grade, bands, regions }: Named): Where[] {
  return (regions ?? [undefined]).flatMap((region) =>
    (bands ?? [undefined]).map((band) => ({
      ...(region === undefined ? {} : { region }),
      ...(grade === undefined ? {} : { grade }),
      ...(band === undefined ? {} : { band }),
    })),
  );
}
