/**
 * Points of fast (converted) court reports of the last 30 days: reports x weight. The published weight is 65.
 *
 * Source: ministryofjustice/wmt-probation-rules, app/points/calculate-sdr-conversion-points.js,
 * commit daed1feee75b9dd1e79afd18ac44d7f63cc65f17.
 */
export function fastReportPoints(reports: number, weight: number): number {
  return reports * weight;
}
