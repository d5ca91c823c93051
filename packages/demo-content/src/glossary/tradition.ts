import { sources } from '../sources.ts';
import { term } from './term.ts';

const POINT_STANDARD = {
  title: 'Lim 2009, on the WHO standard for the places of acupoints',
  publisher: 'qigonginstitute.org',
  year: 2009,
};

/** Words of Chinese medicine, named as tradition and never as a finding. */
export const traditionTerms = [
  term(
    'acupoint',
    'Acupoint',
    ['Acupuncture point', 'Needle point'],
    'A named spot that is used for needling. A World Health Organization standard places 361 of them. That a point was used in a study does not show that it helps.',
    { forms: ['acupoints'], sources: [POINT_STANDARD] },
  ),
  term(
    'qi',
    'Qi',
    ['Chi', 'Life energy'],
    'In the tradition of Chinese medicine, what flows through the body along channels. It is a traditional idea and has not been measured.',
    { sources: sources('nciAcupuncture') },
  ),
  term(
    'channel',
    'Channel (meridian)',
    ['Meridian', 'Energy line'],
    'In the tradition of Chinese medicine, a path along which qi flows. There are 14: 12 main ones and 2 more. It is a traditional idea and has not been measured.',
    { forms: ['meridian', 'meridians'], sources: sources('nciAcupuncture') },
  ),
  term(
    'de-qi',
    'De qi',
    ['Needle sensation', 'Dull ache at the needle'],
    'What you may feel once a needle is in: aching, heaviness, numbness or tingling. Tradition says it is needed. That it makes treatment work better has not been shown.',
    { nameSimplified: '得气', sources: sources('nciAcupuncture', 'deQiReview') },
  ),
  term(
    'pattern',
    'Pattern',
    ['Chinese-medicine diagnosis', 'Syndrome'],
    'In the tradition of Chinese medicine, what the practitioner names in you before choosing the points. It does not replace a doctor’s diagnosis.',
    { conditions: ['condition:sciatica'], sources: sources('whoPatternCodes') },
  ),
  term('guide-tube', 'Guide tube', ['Needle tube'], 'A thin plastic tube through which a needle is tapped into the skin.', {
    forms: ['guide tubes'],
    sources: sources('fdaNeedleK052731'),
  }),
];
