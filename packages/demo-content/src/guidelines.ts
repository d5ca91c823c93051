import type { DemoEntry } from './entry.ts';
import type { GuidelineInput } from '@meridian/content-schema/content-input';
import { conditionGuidelines } from './guidelines-conditions.ts';

/** Guidelines on low back pain and sciatica, those that disagree included. */
const backGuidelines: DemoEntry<GuidelineInput>[] = [
  {
    ref: 'guideline:nice-ng59',
    fields: {
      label: 'NICE NG59',
      title: 'Low back pain and sciatica in over 16s: assessment and management (NG59)',
      organization: 'National Institute for Health and Care Excellence (NICE)',
      country: 'United Kingdom',
      year: 2016,
      publishedOn: '2016-11-30',
      lastUpdatedOn: '2020-12-11',
      standing: 'current',
      standingNote: 'Seen in copies. The live page has not been checked for later changes.',
      url: 'https://www.nice.org.uk/guidance/ng59',
      scope: 'Low back pain and sciatica in people aged 16 and over.',
    },
  },
  {
    ref: 'guideline:danish-2017',
    fields: {
      label: 'Danish Health Authority 2017',
      title: 'National Clinical Guidelines for non-surgical treatment of patients with recent onset low back pain or lumbar radiculopathy',
      organization: 'Danish Health Authority',
      country: 'Denmark',
      year: 2017,
      standingNote: 'We have not checked whether it has been replaced since.',
      doi: '10.1007/s00586-017-5099-2',
      scope: 'Low back pain, or leg pain from a nerve root in the lower back, that began less than 12 weeks ago.',
    },
  },
  {
    ref: 'guideline:acp-2017',
    fields: {
      label: 'ACP 2017',
      title: 'Noninvasive treatments for low back pain',
      organization: 'American College of Physicians (ACP)',
      country: 'United States',
      year: 2017,
      standing: 'lapsed',
      standingNote:
        'The ACP treats its guidelines as withdrawn or no longer valid 5 years after they appear. For one from 2017 that means 2022 (our calculation).',
      doi: '10.7326/M16-2367',
      scope: 'Low back pain in adults, new or long-lasting.',
    },
  },
  {
    ref: 'guideline:who-2023',
    fields: {
      label: 'WHO 2023',
      title: 'WHO guideline for non-surgical management of chronic primary low back pain in adults in primary and community care settings',
      organization: 'World Health Organization (WHO)',
      country: 'International',
      year: 2023,
      publishedOn: '2023-12-07',
      standing: 'current',
      url: 'https://www.ncbi.nlm.nih.gov/books/NBK599210',
      scope: 'Long-lasting low back pain with no other disease behind it, in adults, with or without leg pain from the spine.',
    },
  },
];

export const guidelines: DemoEntry<GuidelineInput>[] = [...backGuidelines, ...conditionGuidelines];
