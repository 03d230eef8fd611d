const ROOM_FOR_MONTH = 60;
const ROOM_FOR_YEAR = 34;
/** years between labels: as few are left out as the width asks for */
const STEPS = [1, 2, 5, 10];
const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01, in universal time. The x of every chart over time: no date is parsed where it is drawn. */
export function dayOf(isoDate: string): number {
  return Math.round(Date.parse(isoDate) / MS_PER_DAY);
}

/** The x encoding on the field `day`, with a tick at each first of January; over many years at every second or fifth. */
export function timeAxis(sortedDates: readonly string[], width: number) {
  const [first, last] = [sortedDates[0], sortedDates[sortedDates.length - 1]];
  const ticks = thinned(januaries(first, last), width);
  const roomy = width / Math.max(1, ticks.length) >= ROOM_FOR_MONTH;
  return {
    field: 'day',
    type: 'quantitative' as const,
    title: null,
    scale: { domain: [dayOf(first), dayOf(last)], nice: false, zero: false },
    axis: {
      values: ticks.map(dayOf),
      tickCount: ticks.length,
      labelExpr: `utcFormat(datum.value * ${MS_PER_DAY}, '${roomy ? '%b %Y' : '%Y'}')`,
      labelFlush: false,
      labelOverlap: false,
    },
  };
}

function januaries(first: string, last: string): string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, index) => `${from + index}-01-01`).filter(
    (date) => date >= first && date <= last,
  );
}

function thinned(dates: readonly string[], width: number): readonly string[] {
  const step = STEPS.find((years) => dates.length / years <= width / ROOM_FOR_YEAR) ?? STEPS[STEPS.length - 1];
  return dates.filter((date) => Number(date.slice(0, 4)) % step === 0);
}
