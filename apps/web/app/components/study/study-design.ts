/** Kinds of study in plain words. */
export const STUDY_DESIGNS = {
  randomized_sham_controlled: 'trial against pretend treatment, by lot',
  randomized_usual_care: 'trial against usual care, by lot',
  randomized_other: 'trial, by lot',
  systematic_review: 'review of all trials found',
  meta_analysis: 'trials calculated together',
  cohort: 'group of patients followed',
  case_reports: 'collected case reports',
  protocol: 'plan of a trial',
  literature_count: 'count of publications',
} as const;
