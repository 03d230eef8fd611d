/** In every report and every exported table, word for word. */
export const STANDING_TEXT =
  "A what-if on published and assumed figures, not a forecast and not an official statistic. Differences are firmer than levels. Do not use it to set a person's caseload, to judge a named unit, to cite a figure marked illustrative, or to claim lives or offences saved.";

export const NO_PREDICTION = 'This model cannot predict serious further offences.';
