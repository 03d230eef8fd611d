export interface ParoleReportSettings {
  readonly weight: number;
  readonly enabled: boolean;
}

/**
 * Points of parole reports in the older rule set: reports x weight, or 0 where the setting is off.
 *
 * Today's tool counts no points for parole reports: leave this term out of a current workload.
 * Source: ministryofjustice/wmt-probation-rules, app/points/calculate-parom-points.js,
 * commit daed1feee75b9dd1e79afd18ac44d7f63cc65f17.
 */
export function paroleReportPoints(reports: number, settings: ParoleReportSettings): number {
  return settings.enabled ? reports * settings.weight : 0;
}
