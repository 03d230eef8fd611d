import { assumptionRegister } from '../../experiment/data/assumptionRegister.js';
import { publishedPoints } from '../../experiment/data/publishedPoints.js';
import type { ServiceData } from '../../experiment/data/serviceData.js';
import type { ComparisonResult } from '../../experiment/result.js';

type FromData = Pick<ComparisonResult, 'published' | 'publishedUntil' | 'lawAsAt' | 'assumptions' | 'replacedFigures'>;

/** What the data add to a result; the date of the run adds which figures are past their review. */
export function partsFromData(data: ServiceData, start: string): FromData {
  const published = publishedPoints(data);
  const publishedUntil = published.reduce((last, { date }) => (date > last ? date : last), start);
  const assumptions = assumptionRegister(data, start);
  const own = data.own && { replacedFigures: data.own.replaced };
  return { published, publishedUntil, lawAsAt: data.law.asAt, assumptions, ...own };
}
