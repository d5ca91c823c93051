import { sources } from '../sources.ts';
import { term } from './term.ts';

const GRADE = { title: 'Table of the GRADE levels (10:33)', publisher: 'BMC Medicine' };
const STRICTA = {
  title: 'STRICTA 2010, how trials of acupuncture should be reported',
  publisher: 'PLOS Medicine',
  year: 2010,
  doi: '10.1371/journal.pmed.1000261',
};

/** Words for studies and how sure they make us. */
export const evidenceTerms = [
  term(
    'sham-acupuncture',
    'Sham acupuncture',
    ['Pretend acupuncture', 'Imitation acupuncture', 'Fake needling'],
    'A pretend treatment that lets people compare fairly. Experts do not agree whether it does nothing at all.',
    { forms: ['sham', 'sham needling', 'pretend needling', 'sham treatment'], sources: sources('shamDebate') },
  ),
  term(
    'randomized-trial',
    'Randomized trial',
    ['Randomised trial', 'Fair test', 'RCT'],
    'A study in which chance decides who gets which treatment, so that the groups are alike.',
    { forms: ['randomized trials'] },
  ),
  term('confidence-interval', 'Confidence interval', ['Likely range', '95% interval'], 'The range in which the true value probably lies.', {
    forms: ['confidence intervals'],
  }),
  term(
    'grade-certainty',
    'GRADE certainty',
    ['How sure we are', 'Quality of the evidence'],
    'A scale for how far to trust all the studies on one question together: high, moderate, low or very low. At “low” the real effect may differ a lot. A single study has no grade.',
    { forms: ['GRADE'], sources: [GRADE] },
  ),
  term('systematic-review', 'Systematic review', ['Review of all studies'], 'A study that gathers the studies on one question.', {
    forms: ['systematic reviews'],
  }),
  term(
    'guideline',
    'Guideline',
    ['Official advice', 'Recommendation'],
    'Written advice by an expert body on how to treat a condition. Guidelines can disagree, and some lapse after a few years.',
    { forms: ['guidelines'], sources: sources('acpBackPain') },
  ),
  term(
    'strong-and-conditional-advice',
    'Strong and conditional advice',
    ['Recommend or suggest'],
    'How firmly a guideline speaks. “Recommend” is strong. “Suggest” or “consider” is weaker and is called conditional.',
    { forms: ['conditional recommendation', 'conditional recommendations'] },
  ),
  term(
    'standard-deviation',
    'Standard deviation, as a size of effect',
    ['Effect size'],
    'A measure that lets different pain scales be put together. In this site’s sources about 0.2 counts as small and about 0.5 as moderate.',
    { forms: ['standard deviation', 'standard deviations'] },
  ),
  term(
    'stricta',
    'STRICTA',
    ['Reporting standard for acupuncture'],
    'A list of what a report of acupuncture should tell: which points, how deep, how long, how often, by whom and compared with what.',
    { sources: [STRICTA] },
  ),
];
