import { CHANNEL_CODES } from '@meridian/content-model';
import type {
  AcupointInput,
  BodyRegionInput,
  FaqInput,
  GuidelineInput,
  LocationInput,
  PractitionerInput,
  RedFlagInput,
  StudyInput,
  TcmPatternInput,
  TreatmentComparisonInput,
} from '@meridian/content-schema/content-input';
import { acupoints as realAcupoints } from '../acupoints.ts';
import { paragraphs, type DemoEntry } from '../entry.ts';
import { generated, MANY, upTo } from './generated.ts';

const LEVELS = ['emergency', 'urgent', 'non_urgent'] as const;

const numbers = upTo(MANY);
/** A code may stand for one point only, so examples take those that the demonstration does not use. */
const taken = new Set(realAcupoints.map(({ fields }) => fields.code));
const freeCodes = CHANNEL_CODES.filter((code) => !taken.has(code)).slice(0, MANY);

const faqs: DemoEntry<FaqInput>[] = numbers.map((number) => ({
  ref: `faq:example-${number}`,
  fields: {
    question: generated('question', number),
    slug: `example-question-${number}`,
    topic: 'treatment',
    answer: paragraphs(generated('answer', number)),
  },
}));

const redFlags: DemoEntry<RedFlagInput>[] = numbers.map((number) => ({
  ref: `red-flag:example-${number}`,
  fields: { sign: generated('sign', number), level: LEVELS[number % LEVELS.length] ?? 'urgent', pointsTo: 'Nothing: this is test data' },
}));

const bodyRegions: DemoEntry<BodyRegionInput>[] = numbers.map((number) => ({
  ref: `body-region:example-${number}`,
  fields: {
    name: generated('body region', number),
    slug: `example-region-${number}`,
    regionId: `example-region-${number}`,
    view: 'both',
  },
}));

const acupoints: DemoEntry<AcupointInput>[] = freeCodes.map((code, index) => ({
  ref: `acupoint:example-${index + 1}`,
  fields: { code, pinyin: 'Example', locationDescription: generated('place', index + 1) },
}));

const patterns: DemoEntry<TcmPatternInput>[] = numbers.map((number) => ({
  ref: `tcm-pattern:example-${number}`,
  fields: {
    name: generated('pattern', number),
    slug: `example-pattern-${number}`,
    description: paragraphs(generated('description', number)),
  },
}));

const studies: DemoEntry<StudyInput>[] = numbers.map((number) => ({
  ref: `study:example-${number}`,
  fields: { label: `Example ${number}`, title: generated('study', number), design: 'literature_count', summary: 'Test data.' },
}));

const guidelines: DemoEntry<GuidelineInput>[] = numbers.map((number) => ({
  ref: `guideline:example-${number}`,
  fields: { label: `Example ${number}`, title: generated('guideline', number), standing: 'withdrawn', standingNote: 'Test data.' },
}));

const comparisons: DemoEntry<TreatmentComparisonInput>[] = numbers.map((number) => ({
  ref: `treatment-comparison:example-${number}`,
  fields: {
    question: generated('comparison', number),
    slug: `example-comparison-${number}`,
    treatments: ['treatment:acupuncture', 'treatment:chiropractic'],
    rows: [
      {
        criterion: generated('row', number),
        cells: [
          { treatment: 'treatment:acupuncture', basis: 'no_good_source' },
          { treatment: 'treatment:chiropractic', basis: 'no_good_source' },
        ],
      },
    ],
  },
}));

/** None has a picture. */
const practitioners: DemoEntry<PractitionerInput>[] = numbers.map((number) => ({
  ref: `practitioner:example-${number}`,
  fields: {
    name: generated('practitioner', number),
    slug: `example-practitioner-${number}`,
    jobTitle: 'Nobody: this is test data',
  },
}));

const locations: DemoEntry<LocationInput>[] = numbers.map((number) => ({
  ref: `location:example-${number}`,
  fields: { name: generated('location', number), slug: `example-location-${number}`, addressLocality: 'Nowhere' },
}));

/** As many documents of each type as the longest list takes. */
export const POOL = {
  acupoints,
  bodyRegions,
  comparisons,
  faqs,
  guidelines,
  locations,
  patterns,
  practitioners,
  redFlags,
  studies,
};
