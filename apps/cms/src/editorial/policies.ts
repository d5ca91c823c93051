/** A rule and the fields that it looks at. The rules are those of the editorial plugin; its README says what each wants. */
interface RuleUse {
  rule: string;
  fields: string[];
  level?: 'blocks' | 'warns' | 'advises';
}

interface TypePolicy {
  /** What a clinical reviewer signs. A change in one of these fields voids the signature; any other field is cosmetic. */
  clinicalFields: string[];
  rules: RuleUse[];
  reviewField?: string;
  changesField?: string;
  /** What opens a task at every page that cites an entry of this type. */
  recalls?: { field: string; values: string[]; task: string }[];
}

const use = (rule: string, ...fields: string[]): RuleUse => ({ rule, fields });

/** What holds for every text that is signed. */
const SIGNED: RuleUse[] = [use('sign-off'), use('translation', 'isTranslationChecked')];

/** What holds for every page that names who wrote and who reviewed it. */
const REVIEWED: RuleUse[] = [...SIGNED, use('reviewer', 'review'), use('next-check', 'review'), use('conflicts', 'review')];

/** Advice on how a text reads; it never stops anybody. */
const plainWords = (...fields: string[]): RuleUse[] => [
  use('reading-age', ...fields),
  use('sentence-length', ...fields),
  use('jargon', ...fields),
];

const condition: TypePolicy = {
  clinicalFields: [
    'question',
    'verdict',
    'verdictSummary',
    'answer',
    'keyFigures',
    'definition',
    'signs',
    'lookAlikes',
    'causes',
    'clinicObservation',
    'mechanismLimits',
    'proposedMechanism',
    'biomedicalAccount',
    'chineseMedicineAccount',
    'accountsJoined',
    'patterns',
    'needleSitesIntroduction',
    'needleSites',
    'sensation',
    'needleFear',
    'protocol',
    'comparisons',
    'claims',
    'guidelinePositions',
    'guidelineDisagreement',
    'redFlags',
    'redFlagContext',
  ],
  rules: [
    use('answer', 'answer'),
    use('emergency-flags', 'redFlags'),
    use('claims', 'claims'),
    use('wording', 'verdictSummary', 'answer', 'claims'),
    use('guideline-disagreement', 'guidelinePositions'),
    use('links'),
    ...REVIEWED,
    ...plainWords('answer', 'definition', 'sensation', 'needleFear'),
  ],
  reviewField: 'review',
  changesField: 'changes',
};

const treatment: TypePolicy = {
  clinicalFields: ['summary', 'description', 'isDrugFree', 'sensation', 'safety', 'claims'],
  rules: [use('claims', 'claims'), use('wording', 'summary', 'claims'), use('links'), ...REVIEWED, ...plainWords('description', 'safety')],
  reviewField: 'review',
};

const treatmentComparison: TypePolicy = {
  clinicalFields: ['question', 'introduction', 'treatments', 'rows', 'conclusion'],
  rules: [use('comparison', 'rows'), use('wording', 'conclusion'), use('links'), ...REVIEWED, ...plainWords('introduction', 'conclusion')],
  reviewField: 'review',
};

const guide: TypePolicy = {
  clinicalFields: ['summary', 'answer', 'keyFigures', 'sections', 'claims', 'guidelinePositions', 'redFlags'],
  rules: [
    use('claims', 'claims'),
    use('wording', 'summary', 'answer', 'claims'),
    use('alternative-text', 'picture'),
    use('links'),
    ...REVIEWED,
    ...plainWords('answer'),
  ],
  reviewField: 'review',
  changesField: 'changes',
};

const faq: TypePolicy = {
  clinicalFields: ['question', 'answer'],
  rules: [use('wording', 'answer'), ...SIGNED, ...plainWords('answer')],
};

const redFlag: TypePolicy = { clinicalFields: ['sign', 'level', 'pointsTo'], rules: SIGNED };

/** Nobody signs these; a page that cites them has to be looked at when they no longer stand. */
const study: TypePolicy = {
  clinicalFields: [],
  rules: [],
  recalls: [
    {
      field: 'standing',
      values: ['retracted'],
      task: 'The study was retracted. Take it out and check what rests on it, or say why the page can stay as it is.',
    },
  ],
};

const guideline: TypePolicy = {
  clinicalFields: [],
  rules: [],
  recalls: [
    {
      field: 'standing',
      values: ['superseded', 'withdrawn'],
      task: 'The guideline was superseded or withdrawn. Look at the new one, or say why the page can stay as it is.',
    },
  ],
};

const withPicture = (field: string): TypePolicy => ({ clinicalFields: [], rules: [use('alternative-text', field)] });

/** What each content type has to obey to be published; a type that is not here may be published as it is. */
export const EDITORIAL_POLICIES: Readonly<Record<string, TypePolicy>> = {
  'api::condition.condition': condition,
  'api::treatment.treatment': treatment,
  'api::treatment-comparison.treatment-comparison': treatmentComparison,
  'api::guide.guide': guide,
  'api::faq.faq': faq,
  'api::red-flag.red-flag': redFlag,
  'api::study.study': study,
  'api::guideline.guideline': guideline,
  'api::location.location': withPicture('picture'),
  'api::practitioner.practitioner': withPicture('portrait'),
};

/** What a clinician outside reads along with a shared draft that links to it. */
export const QUOTED_TYPES: readonly string[] = ['study', 'guideline', 'red-flag', 'faq', 'tcm-pattern', 'acupoint'].map(
  (type) => `api::${type}.${type}`,
);
