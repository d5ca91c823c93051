import { paragraphs, type DemoEntry } from './entry.ts';
import type { TcmPatternInput } from '@meridian/content-schema/content-input';
import { sources } from './sources.ts';

const NO_FIXED_POINTS =
  'We found no good source for a fixed list of points for this pattern, so none is given here. The practitioner chooses the points for each person.';
const NEEDLING =
  'At this clinic the pattern, and not only the place of the pain, guides how the points are needled. We have no source for more detail than that.';

/** Neither pattern has one ICD-11 code of its own, so each carries the two that make it up. */
export const patterns: DemoEntry<TcmPatternInput>[] = [
  {
    ref: 'tcm-pattern:qi-and-blood-stagnation',
    fields: {
      name: 'Qi and blood stagnation',
      slug: 'qi-and-blood-stagnation',
      pinyin: 'qìzhì xuèyū',
      nameSimplified: '气滞血瘀',
      codes: [
        { system: 'ICD_11', code: 'SE91', display: 'Qi stagnation' },
        { system: 'ICD_11', code: 'SF01', display: 'Blood stasis' },
      ],
      description: paragraphs(
        'In the tradition of Chinese medicine, this pattern means that qi and blood no longer move freely. It is one of the patterns this clinic names in people with sciatica.',
        'Qi is a traditional idea. It has not been measured.',
      ),
      acupointsNote: NO_FIXED_POINTS,
      needling: NEEDLING,
      sources: sources('nciAcupuncture', 'whoPatternCodes'),
    },
  },
  {
    ref: 'tcm-pattern:cold-damp-obstruction',
    fields: {
      name: 'Cold-damp obstruction',
      slug: 'cold-damp-obstruction',
      pinyin: 'hánshī bìzǔ',
      nameSimplified: '寒湿痹阻',
      codes: [
        { system: 'ICD_11', code: 'SE81', display: 'Cold factor pattern' },
        { system: 'ICD_11', code: 'SE82', display: 'Dampness factor pattern' },
      ],
      description: paragraphs(
        'In the tradition of Chinese medicine, this pattern means that cold and dampness block the free flow in a limb. It is one of the patterns this clinic names in people with sciatica.',
        'Cold and dampness are traditional ideas here. They do not stand for a finding that a test could show.',
      ),
      acupointsNote: NO_FIXED_POINTS,
      needling: NEEDLING,
      sources: sources('nciAcupuncture', 'whoPatternCodes'),
    },
  },
];
