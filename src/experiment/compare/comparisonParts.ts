import type { ComparisonResult } from '../result.js';

/** What data and calendar add to a comparison after it has run; the command line fills it in. */
export type PartsFromData = 'timeZero' | 'published' | 'publishedUntil' | 'lawAsAt' | 'assumptions' | 'pastReview';

/** What the replications decide: the result without what data and calendar add to it. */
export type ComparisonParts = Omit<ComparisonResult, PartsFromData>;
