import { z } from 'zod';
import { dayNumber } from '../../model/calendar.js';
import { date, figure, wholeFigure } from '../scenario/schemaPieces.js';
import { defineLever } from './lever.js';
import { rounded } from './rounded.js';
import { setIfGiven, setTo } from './setTo.js';
import { window, windowInWords } from './window.js';

const schema = z.strictObject({
  from: date('the day on which the campaign opens', '2026-09-01'),
  until: date('the day on which it closes, not included', '2026-12-01'),
  applicants: wholeFigure({ what: 'people who apply', min: 0, max: 100_000, example: 1000 }),
  selected_share: figure({ what: 'a share of applicants', min: 0, max: 1, example: 0.15 }).optional(),
  vetting_weeks: wholeFigure({ what: 'weeks of vetting', min: 0, max: 104, example: 14 }).optional(),
  vetting_failed_share: figure({ what: 'a share of those vetted', min: 0, max: 1, example: 0.05 }).optional(),
  declined_share: figure({ what: 'a share of those offered a post', min: 0, max: 1, example: 0.15 }).optional(),
});

export const recruitmentCampaign = defineLever<z.infer<typeof schema>>({
  name: 'recruitment_campaign',
  title: 'Campaign for qualified probation officers',
  actsOn: 'staff',
  unit: 'people who apply over the campaign, England and Wales',
  description:
    'People apply while the campaign is open, some are selected, get a conditional offer where their region has a vacancy, pass vetting, accept and start. They come beside the applicants of every month (direct_recruitment) and compete with them for the same vacancies.',
  example: '{ from: 2026-09-01, until: 2026-12-01, applicants: 1000 }',
  schema,
  parameters: [
    'campaign_applicants',
    'campaign_days',
    'campaign_selected_share',
    'campaign_vetting_weeks',
    'campaign_vetting_failed_share',
    'campaign_declined_share',
  ],
  changes(settings, context) {
    const open = window(settings, context);
    const after = { ...open, until: context.untilDay }; // selection and vetting go on when it is closed
    return [
      setTo('campaign_applicants', settings.applicants, open),
      setTo('campaign_days', dayNumber(settings.until) - dayNumber(settings.from), open),
      ...setIfGiven('campaign_selected_share', settings.selected_share, after),
      ...setIfGiven('campaign_vetting_weeks', settings.vetting_weeks, after),
      ...setIfGiven('campaign_vetting_failed_share', settings.vetting_failed_share, after),
      ...setIfGiven('campaign_declined_share', settings.declined_share, after),
    ];
  },
  scaled: (settings, factor) => ({ ...settings, applicants: rounded(settings.applicants * factor, 0) }),
  describe(settings) {
    const {
      selected_share: selected,
      vetting_weeks: weeks,
      vetting_failed_share: failed,
      declined_share: declined,
    } = settings;
    const stages = [
      ...(selected === undefined ? [] : [`${selected} of them selected`]),
      ...(weeks === undefined ? [] : [`${weeks} weeks of vetting`]),
      ...(failed === undefined ? [] : [`${failed} of those fail it`]),
      ...(declined === undefined ? [] : [`${declined} of the others decline`]),
    ];
    return `campaign for qualified officers: ${[`${settings.applicants} applicants`, ...stages].join(', ')} ${windowInWords(settings)}; a cost for each applicant, recruitment and pay counted`;
  },
});
