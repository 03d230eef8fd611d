import { SingleBar } from 'cli-progress';
import type { Progress } from '../../experiment/execution.js';
import { duration } from './duration.js';
import type { Surroundings } from './surroundings.js';

export interface ProgressDisplay {
  readonly show: (progress: Progress) => void;
  readonly end: () => void;
}

/** Plain lines come at every tenth of the work. */
const PLAIN_STEPS = 10;

/** A bar with the time left where somebody watches, a line now and then where nobody does. */
export function progressDisplay(surroundings: Surroundings): ProgressDisplay {
  return surroundings.watched ? barDisplay(surroundings) : plainDisplay(surroundings);
}

function barDisplay({ now }: Surroundings): ProgressDisplay {
  const bar = new SingleBar({
    format: '  {bar} {value} of {total} replications, {left} left',
    hideCursor: true,
    clearOnComplete: true,
  });
  let left: ((progress: Progress) => string) | null = null;
  return {
    show(progress) {
      if (left === null) {
        left = timeLeft(progress, now);
        bar.start(progress.total, progress.done, { left: 'unknown time' });
      } else {
        bar.update(progress.done, { left: left(progress) });
      }
    },
    end: () => bar.stop(),
  };
}

function plainDisplay({ printError, now }: Surroundings): ProgressDisplay {
  let left: ((progress: Progress) => string) | null = null;
  let shown = -1;
  return {
    show(progress) {
      left ??= timeLeft(progress, now);
      const step = Math.floor((progress.done / Math.max(1, progress.total)) * PLAIN_STEPS);
      if (step === shown) return;
      shown = step;
      printError(`  ${progress.done} of ${progress.total} replications, ${left(progress)} left`);
    },
    end: () => undefined,
  };
}

/** Time left at the mean speed since the first report; what the store held already is not counted as speed. */
function timeLeft(first: Progress, now: () => number): (progress: Progress) => string {
  const began = now();
  return ({ done, total }) => {
    if (done === total) return 'no time';
    if (done <= first.done) return 'unknown time';
    return duration((((now() - began) / 1000) * (total - done)) / (done - first.done));
  };
}
