import type { DemoEntry } from '../entry.ts';
import type { RedFlagInput } from '@meridian/content-schema/content-input';
import { sources } from '../sources.ts';
import { phrases } from './phrases.ts';

/** Call 911 or go to the ER. Where two sources differ on speed, the faster one stands. */
const emergencies: DemoEntry<RedFlagInput>[] = [
  {
    ref: 'red-flag:headache-thunderclap',
    fields: {
      sign: 'A headache explodes: it reaches its worst within seconds or minutes, or it is the worst you have ever had, even if you are used to headaches.',
      searchPhrases: phrases(
        'worst headache',
        'thunderclap headache',
        'sudden headache',
        'headache suddenly',
        'headache exploded',
        'explosive headache',
        'brain bleed',
        'bleeding brain',
        'aneurysm',
      ),
      level: 'emergency',
      pointsTo: 'Bleeding around the brain, or a bulging blood vessel (aneurysm)',
      sources: sources('headacheDangerSigns', 'harvardHeadache', 'nhsHeadaches'),
    },
  },
  {
    ref: 'red-flag:headache-speech-sight',
    fields: {
      sign: 'A headache comes with slurred speech or other trouble speaking, a change in your sight or loss of it, trouble moving an arm or leg, loss of balance, confusion or loss of memory; or a severe headache comes with drowsiness.',
      searchPhrases: phrases(
        'headache slurred speech',
        'headache cannot speak',
        'headache confused',
        'headache confusion',
        'headache weak arm',
        'headache numb',
        'headache drowsy',
        'headache lost balance',
        'headache memory loss',
        'headache cannot see',
        'headache double vision',
      ),
      level: 'emergency',
      pointsTo: 'A stroke, bleeding in the brain or an infection',
      sources: sources('headacheDangerSigns', 'nhsHeadaches'),
    },
  },
  {
    ref: 'red-flag:headache-first-severe',
    fields: {
      sign: 'It is the first severe headache of your life and it stops what you are doing.',
      searchPhrases: phrases('first severe headache', 'never had headache before', 'never headache like this'),
      level: 'emergency',
      pointsTo: 'A headache with another illness behind it',
      sources: sources('headacheDangerSigns'),
    },
  },
  {
    ref: 'red-flag:headache-after-effort',
    fields: {
      sign: 'A headache starts right after lifting weights, aerobics, jogging or sex.',
      searchPhrases: phrases(
        'headache after sex',
        'headache during sex',
        'headache after lifting',
        'headache after exercise',
        'headache during exercise',
        'headache after running',
      ),
      level: 'emergency',
      pointsTo: 'Bleeding, or trouble with a blood vessel',
      sources: sources('headacheDangerSigns'),
    },
  },
  {
    ref: 'red-flag:headache-worse-in-a-day',
    fields: {
      sign: 'A headache gets worse and worse over 24 hours.',
      searchPhrases: phrases('headache getting worse', 'headache worse and worse'),
      level: 'emergency',
      pointsTo: 'A headache with another illness behind it',
      sources: sources('headacheDangerSigns'),
    },
  },
  {
    ref: 'red-flag:headache-head-injury',
    fields: {
      sign: 'You have a headache after a severe injury to the head.',
      searchPhrases: phrases(
        'hit head',
        'hit my head',
        'head injury',
        'banged head',
        'concussion',
        'headache after fall',
        'headache after accident',
        'headache after crash',
      ),
      level: 'emergency',
      pointsTo: 'Bleeding inside the head',
      sources: sources('nhsInformHeadaches', 'nhsHeadaches'),
    },
  },
  {
    ref: 'red-flag:headache-rash-or-drowsy',
    fields: {
      sign: 'With a severe headache you have a very high temperature, a stiff neck or a rash; or with any headache you have a high fever and a stiff neck, are very drowsy or do not respond as usual.',
      searchPhrases: phrases('headache stiff neck', 'headache fever', 'headache rash', 'headache high temperature', 'meningitis', 'sepsis'),
      level: 'emergency',
      pointsTo: 'Meningitis or sepsis',
      sources: sources('nhsInformHeadaches', 'nhsHeadaches'),
    },
  },
  {
    ref: 'red-flag:headache-new-sight-problem',
    fields: {
      sign: 'With a headache you have a problem with your sight that is new and unlike any migraine you had before.',
      searchPhrases: phrases(
        'headache lost vision',
        'headache lost sight',
        'headache vision loss',
        'headache blind',
        'sudden loss vision',
        'suddenly blind',
        'cannot see suddenly',
      ),
      level: 'emergency',
      pointsTo: 'A stroke or an emergency of the eye',
      sources: sources('nhsInformHeadaches'),
    },
  },
  {
    ref: 'red-flag:headache-red-eye',
    fields: {
      sign: 'You have a severe headache and the white of an eye is red, or a headache and a whole eye is red.',
      searchPhrases: phrases('headache red eye', 'headache eye red', 'glaucoma'),
      level: 'emergency',
      pointsTo: 'Acute glaucoma, an emergency of the eye',
      sources: sources('nhsHeadaches', 'nhsInformHeadaches'),
    },
  },
];

/** A doctor the same day. */
const urgent: DemoEntry<RedFlagInput>[] = [
  {
    ref: 'red-flag:headache-scalp-or-jaw',
    fields: {
      sign: 'With a severe headache, or with any headache if you are over 50, your scalp is sore, your jaw hurts when you chew, or your sight is blurred or double.',
      searchPhrases: phrases('headache sore scalp', 'headache jaw hurts', 'headache jaw pain', 'giant cell arteritis'),
      level: 'urgent',
      pointsTo: 'An inflamed artery (giant cell arteritis), which can take away sight for good',
      sources: sources('nhsInformHeadaches', 'nhsHeadaches', 'medlinePlusGiantCell'),
    },
  },
  {
    ref: 'red-flag:headache-cough-or-posture',
    fields: {
      sign: 'A cough, a sneeze, a laugh, an effort or a change of posture sets off your headache.',
      level: 'urgent',
      pointsTo: 'A headache with another illness behind it',
      sources: sources('nhsInformHeadaches', 'msdHeadache'),
    },
  },
  {
    ref: 'red-flag:headache-at-risk',
    fields: {
      sign: 'You have a headache and any of these: a weak immune system, a pregnancy or a birth not long ago (also with severe vomiting or signs of pre-eclampsia), a clotting disorder, a blood thinner, or carbon monoxide in the air you breathed.',
      searchPhrases: phrases('headache pregnant', 'headache pregnancy', 'headache blood thinner', 'carbon monoxide'),
      level: 'urgent',
      pointsTo: 'A headache with another illness behind it',
      sources: sources('nhsInformHeadaches', 'secondaryHeadache'),
    },
  },
  {
    ref: 'red-flag:headache-seizure',
    fields: {
      sign: 'You have had a headache and a seizure.',
      searchPhrases: phrases('headache seizure', 'seizure'),
      level: 'urgent',
      pointsTo: 'A headache with another illness behind it',
      sources: sources('secondaryHeadache'),
    },
  },
  {
    ref: 'red-flag:headache-over-50-or-cancer',
    fields: {
      sign: 'Your first headache of this kind came after age 50, or you have or once had cancer.',
      level: 'urgent',
      pointsTo: 'A headache with another illness behind it',
      sources: sources('msdHeadache', 'nhsInformHeadaches'),
    },
  },
];

/** An appointment. */
const nonUrgent: DemoEntry<RedFlagInput>[] = [
  {
    ref: 'red-flag:headache-keeps-coming',
    fields: {
      sign: 'Your headaches keep coming back, wake you, get worse despite treatment, keep you from work or daily life, or have changed; or pain relief at the right dose does not help.',
      level: 'non_urgent',
      pointsTo: 'Headaches that a doctor should look at',
      sources: sources('nhsInformHeadaches', 'nhsHeadaches', 'nidirectHeadaches', 'mayoTension'),
    },
  },
  {
    ref: 'red-flag:migraine-often',
    fields: {
      sign: 'Your migraines come often or are severe, or you have them on more than 5 days a month even if pills work.',
      level: 'non_urgent',
      pointsTo: 'Migraine that a doctor should look at',
      sources: sources('nhsMigraine'),
    },
  },
];

export const headacheRedFlags: DemoEntry<RedFlagInput>[] = [...emergencies, ...urgent, ...nonUrgent];
