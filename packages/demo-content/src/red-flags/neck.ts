import type { DemoEntry } from '../entry.ts';
import type { RedFlagInput } from '@meridian/content-schema/content-input';
import { sources } from '../sources.ts';
import { phrases } from './phrases.ts';

/** Signs in neck pain. Where a source names no speed, the level is this demonstration's choice. */
export const neckRedFlags: DemoEntry<RedFlagInput>[] = [
  {
    ref: 'red-flag:neck-injury',
    fields: {
      sign: 'Your neck pain began with a serious injury, such as a bad fall or a crash.',
      searchPhrases: phrases(
        'neck pain fall',
        'neck pain fell',
        'neck pain crash',
        'neck pain accident',
        'neck injury',
        'broken neck',
        'whiplash',
      ),
      level: 'emergency',
      pointsTo: 'A broken bone or an unstable neck',
      sources: sources('cervicalSpineRule'),
    },
  },
  {
    ref: 'red-flag:neck-artery-tear',
    fields: {
      sign: 'You have a new headache on one side, or new pain at the back of the neck, and also a drooping eyelid, a whooshing sound in the ear or signs of a stroke.',
      searchPhrases: phrases('drooping eyelid', 'droopy eyelid', 'neck artery tear', 'whooshing ear', 'neck pain stroke'),
      level: 'emergency',
      pointsTo: 'A tear in a neck artery',
      sources: sources('strokeStatement'),
    },
  },
  {
    ref: 'red-flag:neck-dizziness-blackout',
    fields: {
      sign: 'With neck pain you suddenly get dizzy, your legs give way and you drop, or you black out.',
      searchPhrases: phrases('neck pain dizzy', 'neck pain faint', 'blacked out', 'black out', 'passed out', 'drop attack'),
      level: 'emergency',
      pointsTo: 'Trouble with the blood flow to the brain',
      sources: sources('primaryCareNotebook'),
    },
  },
  {
    ref: 'red-flag:meningitis-stiff-neck',
    fields: {
      sign: 'You have a fever with a stiff neck, and light hurts your eyes or you are confused; or you have a fever and a headache, and your neck is so stiff that your chin will not reach your chest.',
      searchPhrases: phrases('stiff neck fever', 'meningitis', 'fever light hurts eyes', 'fever chin chest'),
      level: 'emergency',
      pointsTo: 'Meningitis',
      sources: sources('adamNeckPain', 'nhsInformHeadaches', 'independentPharmacist'),
    },
  },
  {
    ref: 'red-flag:stroke-signs',
    fields: {
      sign: 'Suddenly your face, an arm or a leg is numb or weak, mostly on one side; or you are confused, cannot speak well or see well, cannot walk well, lose your balance, feel dizzy or have a severe headache with no known cause.',
      searchPhrases: phrases(
        'stroke',
        'face drooping',
        'face droop',
        'face numb',
        'arm numb suddenly',
        'sudden numbness',
        'suddenly numb',
        'sudden weakness',
        'suddenly weak',
        'numb one side body',
        'weak one side body',
        'slurred speech',
        'cannot speak',
        'cannot talk',
        'suddenly confused',
        'sudden confusion',
        'suddenly cannot see',
        'suddenly dizzy',
      ),
      level: 'emergency',
      pointsTo: 'A stroke',
      sources: sources('medlinePlusStroke', 'nindsStroke', 'headacheDangerSigns'),
    },
  },
  {
    ref: 'red-flag:neck-spinal-cord',
    fields: {
      sign: 'With neck pain your hands have become clumsy, you are unsteady when you walk, your bladder, bowels or sexual function has changed, or bending your neck sends a shock down your spine.',
      searchPhrases: phrases('clumsy hands', 'unsteady walking neck', 'shock down spine'),
      level: 'urgent',
      pointsTo: 'Pressure on the spinal cord',
      sources: sources('primaryCareNotebook'),
    },
  },
  {
    ref: 'red-flag:neck-weak-in-several-places',
    fields: {
      sign: 'With neck pain more than one group of muscles is weak, or more than one band of skin is numb.',
      level: 'urgent',
      pointsTo: 'Serious trouble with the nerves',
      sources: sources('kceNeckPain'),
    },
  },
  {
    ref: 'red-flag:neck-arm-or-hand',
    fields: {
      sign: 'With neck pain an arm or hand is numb, tingles, is weak or feels cold.',
      searchPhrases: phrases('neck pain numb arm', 'neck pain numb hand', 'neck pain tingling arm'),
      level: 'urgent',
      pointsTo: 'Trouble with a nerve or with blood flow',
      sources: sources('nhsNeckPain', 'adamNeckPain'),
    },
  },
  {
    ref: 'red-flag:neck-serious-disease',
    fields: {
      sign: 'You have neck pain and any of these: it is constant and getting worse, you are losing weight, you once had cancer, you have tuberculosis, HIV or an inflammatory arthritis, or the pain is new and you are under 20 or over 55.',
      level: 'urgent',
      pointsTo: 'Cancer, an infection or inflammation',
      sources: sources('primaryCareNotebook'),
    },
  },
  {
    ref: 'red-flag:neck-swollen-glands',
    fields: {
      sign: 'Glands in your neck hurt and stay swollen.',
      level: 'urgent',
      pointsTo: 'An infection or another illness',
      sources: sources('adamNeckPain'),
    },
  },
  {
    ref: 'red-flag:neck-self-care-fails',
    fields: {
      sign: 'Your neck is no better after about a week of looking after it yourself (US advice; UK advice allows a few weeks), ordinary pain relief does not work, or you are worried.',
      level: 'non_urgent',
      pointsTo: 'Pain that a doctor should look at',
      sources: sources('adamNeckPain', 'nhsNeckPain', 'nidirectNeckPain'),
    },
  },
];
