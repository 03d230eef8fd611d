import { givesWay, isOn } from '../edges/edgeIds.js';
import type { Inputs } from '../inputs.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { PURPOSE } from '../purposes.js';
import type { Service } from '../service.js';

const MOST = 100;
/** Points of workload for which the strength of edge C10 is stated. */
const POINTS_OF_WORKLOAD = 10;

/**
 * How people treat one another in each unit, 0 to 100, by national number. A score is where the unit stood at the start,
 * plus what a programme has moved since, plus what workload has (edge C10); both parts close a share of their gap each
 * month and go back when what moves them ends.
 */
export class Climate {
  /** at the start, and where the unit returns to */
  readonly own: Float64Array;
  /** points moved since the start; below 0 for the worse */
  readonly byProgramme: Float64Array;
  readonly byWorkload: Float64Array;
  /** points */
  readonly meanAtStart: number;
  /** whether anything moves it in this play */
  private readonly moves: boolean;
  private readonly answersToWorkload: boolean;
  /** whether another claim carries what workload does to leaving */
  private readonly workloadAside: boolean;

  constructor(book: ParameterBook, { edges }: Inputs, own: Float64Array) {
    this.own = own;
    this.byProgramme = new Float64Array(own.length);
    this.byWorkload = new Float64Array(own.length);
    this.meanAtStart = book.value('climate_at_start', 0);
    this.answersToWorkload = isOn(edges, 'c10');
    this.workloadAside = givesWay(edges, 'c10');
    this.moves = this.answersToWorkload || book.isChanged('climate_programme_points');
  }

  /** The score of a unit. */
  of(unit: number): number {
    return within(this.own[unit]! + this.byProgramme[unit]! + this.byWorkload[unit]!);
  }

  /**
   * Points by which a unit falls short of the mean at the start, as leaving sees it. Where the claim that workload drives
   * people out (C3) is in force, what workload has done to the climate is left aside: one claim is not counted twice.
   */
  shortfallForLeaving(unit: number): number {
    const moved = this.workloadAside ? 0 : this.byWorkload[unit]!;
    return this.meanAtStart - within(this.own[unit]! + this.byProgramme[unit]! + moved);
  }

  /** Moves every simulated unit by one month, from what was in force on its last day and the workload of the month. */
  closeMonth(service: Service, day: number): void {
    if (!this.moves) return;
    const { book, units, regions, selected } = service;
    const closed = book.value('climate_reversion', day);
    for (const region of selected) {
      const first = units.firstOfRegion[region]!;
      const programme = book.value('climate_programme_points', day, { region: regions[region]!.id });
      for (let unit = first; unit < first + units.unitsOfRegion[region]!; unit++) {
        this.byProgramme[unit]! += closed * (programme - this.byProgramme[unit]!);
        const pull = this.answersToWorkload ? workloadPull(service, unit, day) : 0;
        this.byWorkload[unit]! += closed * (pull - this.byWorkload[unit]!);
      }
    }
  }
}

/** Edge C10: points of climate to which workload pulls a unit, 0 at the national level of the start; below 0 above it. */
function workloadPull({ book, units, inputs }: Service, unit: number, day: number): number {
  const above = units.workloadPercent[unit]! - inputs.anchors.workloadPercentAtStart;
  const most = book.value('edge_c10_most', day);
  const points = (-book.value('edge_c10_strength', day) * above) / POINTS_OF_WORKLOAD;
  return Math.min(most, Math.max(-most, points));
}

/**
 * The climate of each unit at the start: evenly spread in each region around the national mean, and which unit stands
 * where is the units' own luck. So the mean over the units of any region is the national mean, whatever the luck.
 */
export function climateAtStart({ book, streams, units, regions }: ClimateStart): Float64Array {
  const mean = book.value('climate_at_start', 0);
  const spread = book.value('climate_spread', 0);
  const own = new Float64Array(units.count);
  for (let region = 0; region < regions.length; region++) {
    const count = units.unitsOfRegion[region]!;
    const luck = Array.from({ length: count }, (_, index) => ({
      unit: units.firstOfRegion[region]! + index,
      mark: streams.uniform(PURPOSE.climate, region, index + 1, 0),
    })).sort((a, b) => a.mark - b.mark);
    for (const [rank, { unit }] of luck.entries()) own[unit] = mean + spread * ((2 * rank + 1) / count - 1);
  }
  return own;
}

type ClimateStart = Pick<Service, 'book' | 'streams' | 'units' | 'regions'>;

function within(points: number): number {
  return Math.min(MOST, Math.max(0, points));
}
