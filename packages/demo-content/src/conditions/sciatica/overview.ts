import type { ConditionInput } from '@meridian/content-schema/content-input';
import { paragraphs } from '../../entry.ts';
import { SAFETY_FIGURES } from '../common.ts';

/** The answer, what sciatica is, and what it is taken for. */
export const overview = {
  name: 'Sciatica',
  slug: 'sciatica',
  question: 'Does acupuncture work for sciatica?',
  synonyms: [
    { term: 'Sciatic nerve pain' },
    { term: 'Pain down the leg' },
    { term: 'Pinched nerve in the lower back' },
    { term: 'Slipped disk with leg pain' },
    { term: 'Shooting leg pain' },
  ],
  codes: [
    { system: 'ICD_10_CM', code: 'M54.30', display: 'Sciatica, unspecified side' },
    { system: 'ICD_10_CM', code: 'M54.31', display: 'Sciatica, right side' },
    { system: 'ICD_10_CM', code: 'M54.32', display: 'Sciatica, left side' },
    { system: 'SNOMED_CT', code: '23056005', display: 'Sciatica' },
    { system: 'MESH', code: 'D012585', display: 'Sciatica' },
  ],
  bodyRegions: [
    'body-region:lower-back',
    'body-region:buttock',
    'body-region:back-of-thigh',
    'body-region:back-of-knee',
    'body-region:calf',
    'body-region:foot',
  ],
  localLeadIn: 'For people with sciatica in Overland Park and the rest of Johnson County, Kansas.',
  verdict: 'may_help',
  verdictSummary: 'It may help with sciatica that has lasted long and comes from a herniated disk. Guidelines disagree.',
  answer: paragraphs(
    'Acupuncture may help if a herniated disk has given you sciatica for a long time. In a trial of 220 people it was compared with sham (pretend) acupuncture. After 4 weeks, leg pain had fallen 16.0 points out of 100 further with real acupuncture; the true value probably lies between 10.6 and 21.3. A published summary says the difference was still there at week 52.',
    'It uses no medicine. About 1 in 10 people get a mild side effect and about 1 in 10,000 a serious one. Guidelines disagree: some advise against acupuncture, others say it may be offered.',
  ),
  keyFigures: [{ value: '10 in 4 weeks', label: 'sessions were given in the 2024 trial', study: 'study:tu-2024' }, ...SAFETY_FIGURES],
  definition: paragraphs(
    'Sciatica is pain along the sciatic nerve. The nerve starts in the lower back and ends in the feet. Something irritates or squeezes it on the way. Sciatica is a sign of trouble, not a disease in itself.',
    'The sciatic nerve is the largest nerve in the body. It works muscles behind the knee and in the lower leg. It carries feeling from the back of the thigh, part of the lower leg and the sole of the foot.',
    'It tends to settle in 4 to 6 weeks, sometimes longer. When a disk is the cause, about 90 in 100 people find that it eases within six weeks without special treatment. After that it is less likely to ease on its own.',
    'How many people have it cannot be said in one honest number. Published rates run from 1.2% to 43%, because studies mean different things by the word.',
  ),
  signs: [
    { text: 'Pain in the buttock, the back of the leg, the foot or the toes.' },
    { text: 'Pain that stabs, burns or shoots.' },
    { text: 'Pins and needles, numbness or weakness.' },
    { text: 'It gets worse when you move, cough or sneeze.' },
    { text: 'It is usually on one side only. On both sides it is an emergency.' },
    { text: 'The leg normally hurts more than the back.' },
  ],
  lookAlikes: [
    {
      name: 'Low back pain',
      difference: 'The pain is in the back rather than the leg. Back pain by itself is probably not sciatica.',
      condition: 'condition:low-back-pain',
    },
    {
      name: 'Piriformis syndrome',
      difference:
        'A narrow muscle in the buttock presses on the same nerve. It is called rare. Long sitting, stairs, walking or running can make it worse.',
    },
    { name: 'Hip arthritis', difference: 'A worn hip can be felt in the groin, the inner thigh, the buttock or the knee.' },
    { name: 'Other nerve trouble (peripheral neuropathy)', difference: 'The feet are numb or tingle, and the back does not hurt at all.' },
  ],
} satisfies ConditionInput;
