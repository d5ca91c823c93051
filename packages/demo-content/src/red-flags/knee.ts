import type { DemoEntry } from '../entry.ts';
import type { RedFlagInput } from '@meridian/content-schema/content-input';
import { sources } from '../sources.ts';
import { phrases } from './phrases.ts';

/** Call 911 or go to the ER. Where two sources differ on speed, the faster one stands. */
const emergencies: DemoEntry<RedFlagInput>[] = [
  {
    ref: 'red-flag:knee-hot-with-fever',
    fields: {
      sign: 'Your knee is hot, swollen and red or changed in color, and you have a fever or shivers or feel very ill. The pain is often sudden and severe.',
      searchPhrases: phrases('hot swollen knee', 'red hot knee', 'knee fever', 'knee infection', 'infected knee', 'septic arthritis'),
      level: 'emergency',
      pointsTo: 'An infected joint (septic arthritis)',
      sources: sources('bordersLowerLimb', 'gloucestershireKnee', 'nhsSepticArthritis'),
    },
  },
  {
    ref: 'red-flag:knee-out-of-shape',
    fields: {
      sign: 'Your knee is out of shape, the kneecap is out of place, or you suspect a broken bone, a dislocation or a torn tendon (of the thigh muscle or the kneecap).',
      searchPhrases: phrases(
        'broken knee',
        'broken bone',
        'broken leg',
        'knee dislocated',
        'kneecap dislocated',
        'kneecap out of place',
        'torn tendon knee',
      ),
      level: 'emergency',
      pointsTo: 'A broken bone, a dislocation or a torn tendon',
      sources: sources('gloucestershireKnee', 'glasgowKnee'),
    },
  },
  {
    ref: 'red-flag:knee-injury-no-weight',
    fields: {
      sign: 'After an injury you can hardly put weight on the leg, the knee is very swollen or bruised, or it hurts badly when it is hardly moved at all. With thin bones (osteoporosis) a small knock is enough.',
      searchPhrases: phrases('knee cannot put weight', 'knee injury cannot stand', 'knee cannot walk'),
      level: 'emergency',
      pointsTo: 'A broken bone or a torn ligament',
      sources: sources('glasgowKnee', 'bordersLowerLimb'),
    },
  },
  {
    ref: 'red-flag:leg-clot',
    fields: {
      sign: 'Your calf or leg is swollen, warm, tender and red.',
      searchPhrases: phrases('blood clot', 'leg clot', 'swollen calf', 'swollen leg', 'red warm calf', 'deep vein thrombosis', 'dvt'),
      level: 'emergency',
      pointsTo: 'A blood clot in the leg',
      sources: sources('medlinePlusVeinClot', 'bordersLowerLimb'),
    },
  },
  {
    ref: 'red-flag:lung-clot',
    fields: {
      sign: 'With a swollen or sore leg you are short of breath, have chest pain, cough up blood or faint.',
      searchPhrases: phrases(
        'cannot breathe',
        'trouble breathing',
        'hard to breathe',
        'short of breath',
        'shortness of breath',
        'coughing blood',
        'coughing up blood',
        'fainted',
        'passed out',
        'pulmonary embolism',
      ),
      level: 'emergency',
      pointsTo: 'A blood clot in the lung',
      sources: sources('medlinePlusLungClot', 'cdcClots'),
    },
  },
];

/** A doctor the same day. */
const urgent: DemoEntry<RedFlagInput>[] = [
  {
    ref: 'red-flag:knee-locked',
    fields: {
      sign: 'Your knee is stuck and will not straighten.',
      searchPhrases: phrases('knee locked', 'knee stuck', 'knee will not straighten'),
      level: 'urgent',
      pointsTo: 'Torn cartilage or a loose piece in the joint',
      sources: sources('gloucestershireKnee', 'glasgowKnee'),
    },
  },
  {
    ref: 'red-flag:knee-gives-way',
    fields: {
      sign: 'Your knee gives way, clicks with pain, or cannot be moved.',
      level: 'urgent',
      pointsTo: 'An injury inside the knee',
      sources: sources('nhsKneePain'),
    },
  },
  {
    ref: 'red-flag:knee-calf-or-fever',
    fields: {
      sign: 'With a sore knee you have pain or swelling in the calf below it, a fever, severe pain even without weight on it, or you cannot put weight on the leg.',
      searchPhrases: phrases('knee calf swelling', 'knee calf pain'),
      level: 'urgent',
      pointsTo: 'A clot, an infection or an injury',
      sources: sources('adamKneePain'),
    },
  },
  {
    ref: 'red-flag:knee-constant-pain',
    fields: {
      sign: 'You have knee pain and any of these: it is constant and rest does not change it, it is worse at night, you are losing weight, you once had cancer, or there is a new lump.',
      level: 'urgent',
      pointsTo: 'Cancer or an infection',
      sources: sources('glasgowKnee', 'gloucestershireKnee'),
    },
  },
  {
    ref: 'red-flag:more-joints',
    fields: {
      sign: 'More and more of your joints hurt or are stiff.',
      level: 'urgent',
      pointsTo: 'A joint disease that inflames (inflammatory arthritis)',
      sources: sources('glasgowKnee'),
    },
  },
];

/** An appointment. */
const nonUrgent: DemoEntry<RedFlagInput>[] = [
  {
    ref: 'red-flag:knee-self-care-fails',
    fields: {
      sign: 'Your knee is no better after 3 days of looking after it yourself (US advice) or after a few weeks (UK advice).',
      level: 'non_urgent',
      pointsTo: 'Pain that a doctor should look at',
      sources: sources('adamKneePain', 'nhsKneePain'),
    },
  },
];

export const kneeRedFlags: DemoEntry<RedFlagInput>[] = [...emergencies, ...urgent, ...nonUrgent];
