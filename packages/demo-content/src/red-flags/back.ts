import type { DemoEntry } from '../entry.ts';
import type { RedFlagInput } from '@meridian/content-schema/content-input';
import { sources } from '../sources.ts';
import { phrases } from './phrases.ts';

const CAUDA_EQUINA = 'Pressure on the nerves at the base of the spine (cauda equina syndrome)';

/** Call 911 or go to the ER. Where a source names no speed, the level is this demonstration's choice. */
const emergencies: DemoEntry<RedFlagInput>[] = [
  {
    ref: 'red-flag:both-legs-pain',
    fields: {
      sign: 'You have sciatica pain in both legs, whether it came on suddenly or spread from one leg to the other.',
      searchPhrases: phrases('pain both legs', 'both legs hurt', 'sciatica both legs', 'sciatica both sides'),
      level: 'emergency',
      pointsTo: CAUDA_EQUINA,
      sources: sources('nhsScotlandRedFlags', 'nhsSciatica'),
    },
  },
  {
    ref: 'red-flag:both-legs-weakness',
    fields: {
      sign: 'Both of your legs are weak or numb, and it is severe or getting worse.',
      searchPhrases: phrases(
        'cannot feel legs',
        'cannot feel leg',
        'cannot feel feet',
        'cannot move legs',
        'cannot move leg',
        'cannot walk',
        'cannot stand up',
        'numb legs',
        'weak legs',
        'no feeling legs',
        'lost feeling legs',
        'legs gave way',
        'legs giving way',
        'legs paralyzed',
      ),
      level: 'emergency',
      pointsTo: CAUDA_EQUINA,
      sources: sources('nhsScotlandRedFlags', 'healthifyRedFlags', 'nhsSciatica'),
    },
  },
  {
    ref: 'red-flag:saddle-numbness',
    fields: {
      sign: 'You feel numb in or around your genitals or back passage, or on your inner thighs (where you would sit on a saddle).',
      searchPhrases: phrases(
        'numb between legs',
        'numb groin',
        'numb crotch',
        'numb genitals',
        'numb private parts',
        'numb bottom',
        'numb butt',
        'numb buttocks',
        'numb inner thighs',
        'numb vagina',
        'numb penis',
        'numb down there',
        'saddle numb',
        'saddle anesthesia',
        'cannot feel wipe',
        'cannot feel wiping',
        'cauda equina',
      ),
      level: 'emergency',
      pointsTo: CAUDA_EQUINA,
      sources: sources('nhsScotlandRedFlags', 'nhsSciatica'),
    },
  },
  {
    ref: 'red-flag:urine-trouble',
    fields: {
      sign: 'You have new trouble with urine: it is hard to start, you cannot pass it, you cannot feel it, or you cannot hold or control it.',
      searchPhrases: phrases(
        'cannot pee',
        'cannot urinate',
        'cannot pass urine',
        'cannot hold pee',
        'cannot feel pee',
        'cannot control bladder',
        'cannot empty bladder',
        'trouble peeing',
        'trouble urinating',
        'hard to pee',
        'peed myself',
        'wet myself',
        'wetting myself',
        'leaking urine',
        'bladder control',
        'lost control bladder',
        'incontinence',
        'incontinent',
      ),
      level: 'emergency',
      pointsTo: CAUDA_EQUINA,
      sources: sources('nhsScotlandRedFlags', 'nhsSciatica'),
    },
  },
  {
    ref: 'red-flag:bowel-trouble',
    fields: {
      sign: 'You have new trouble with bowel movements: you cannot start, feel, hold or control them.',
      searchPhrases: phrases(
        'cannot poop',
        'cannot hold poop',
        'cannot control bowels',
        'cannot control bowel',
        'cannot feel bowels',
        'bowel control',
        'lost control bowels',
        'pooped myself',
        'soiled myself',
        'bowel incontinence',
      ),
      level: 'emergency',
      pointsTo: CAUDA_EQUINA,
      sources: sources('nhsScotlandRedFlags', 'nhsSciatica'),
    },
  },
  {
    ref: 'red-flag:sexual-numbness',
    fields: {
      sign: 'Along with your back or leg symptoms, you have new sexual numbness or a new loss of sexual function.',
      searchPhrases: phrases('sexual numbness', 'numb sex', 'back pain erection', 'back pain impotent', 'back pain sexual function'),
      level: 'emergency',
      pointsTo: CAUDA_EQUINA,
      sources: sources('nhsScotlandRedFlags'),
    },
  },
  {
    ref: 'red-flag:foot-drop',
    fields: {
      sign: 'You can no longer lift the front of your foot (foot drop, new to you), or weakness in a leg is getting worse fast.',
      searchPhrases: phrases(
        'foot drop',
        'drop foot',
        'cannot lift foot',
        'cannot lift toes',
        'dragging foot',
        'foot drags',
        'leg suddenly weak',
        'leg getting weaker',
      ),
      level: 'emergency',
      pointsTo: 'Severe pressure on a nerve root',
      sources: sources('nhsScotlandRedFlags', 'lothianRedFlags'),
    },
  },
  {
    ref: 'red-flag:serious-accident',
    fields: {
      sign: 'Your back or leg pain began with a serious fall, crash or other serious accident.',
      searchPhrases: phrases(
        'back pain fall',
        'back pain fell',
        'back pain crash',
        'back pain accident',
        'fell back hurts',
        'broken back',
        'broke back',
        'broken spine',
      ),
      level: 'emergency',
      pointsTo: 'A broken bone',
      sources: sources('gloucestershireRedFlags', 'sheffieldBackPain'),
    },
  },
  {
    ref: 'red-flag:minor-knock-thin-bones',
    fields: {
      sign: 'After only a minor knock you have sudden, severe pain in the center of your back (over the spine), and you have thin bones (osteoporosis) or take steroids.',
      searchPhrases: phrases(
        'osteoporosis back pain sudden',
        'osteoporosis fall',
        'osteoporosis fell',
        'broken vertebra',
        'spine fracture',
      ),
      level: 'emergency',
      pointsTo: 'A broken bone',
      sources: sources('gloucestershireRedFlags'),
    },
  },
  {
    ref: 'red-flag:chest-pain',
    fields: {
      sign: 'You have back pain together with chest pain.',
      searchPhrases: phrases('chest pain', 'chest hurts', 'chest tightness', 'tight chest', 'chest pressure', 'heart attack', 'heart pain'),
      level: 'emergency',
      pointsTo: 'A problem of the heart or of a large blood vessel',
      sources: sources('sheffieldBackPain'),
    },
  },
];

/** A doctor the same day. */
const urgent: DemoEntry<RedFlagInput>[] = [
  {
    ref: 'red-flag:infection',
    fields: {
      sign: 'You have back or leg pain and any of these: fever, chills, a recent infection, a weak immune system, or you inject drugs.',
      searchPhrases: phrases('back pain fever', 'back pain chills', 'back pain infection'),
      level: 'urgent',
      pointsTo: 'An infection in the spine',
      sources: sources('gloucestershireRedFlags', 'sheffieldBackPain'),
    },
  },
  {
    ref: 'red-flag:cancer-signs',
    fields: {
      sign: 'You have back or leg pain and any of these: you once had cancer, you are losing weight without trying, the pain is constant at night, or the pain is new and you are under 20 or over 50 (some lists say 55).',
      searchPhrases: phrases('back pain cancer', 'back pain weight loss', 'back pain losing weight'),
      level: 'urgent',
      pointsTo: 'Cancer',
      sources: sources('gloucestershireRedFlags', 'heyNeurosurgeon', 'sheffieldBackPain'),
    },
  },
  {
    ref: 'red-flag:known-cancer-cord',
    fields: {
      sign: 'You have cancer and notice any of these: new trouble walking, weakness in an arm or leg, or a change in your bladder or bowels.',
      searchPhrases: phrases('cancer weak', 'cancer trouble walking'),
      level: 'urgent',
      pointsTo: 'Pressure on the spinal cord: a doctor must see you the same day',
      sources: sources('lothianRedFlags'),
    },
  },
  {
    ref: 'red-flag:lump-or-shape',
    fields: {
      sign: 'Your back has a lump, a swelling or a new change in shape.',
      searchPhrases: phrases('lump back', 'lump spine'),
      level: 'urgent',
      pointsTo: 'Cancer, a broken bone or an infection',
      sources: sources('sheffieldBackPain'),
    },
  },
  {
    ref: 'red-flag:no-relief-with-rest',
    fields: {
      sign: 'Your back pain does not ease with rest and is much worse at night.',
      level: 'urgent',
      pointsTo: 'Cancer, a broken bone or an infection',
      sources: sources('sheffieldBackPain'),
    },
  },
];

/** An appointment. */
const nonUrgent: DemoEntry<RedFlagInput>[] = [
  {
    ref: 'red-flag:severe-or-three-days',
    fields: {
      sign: 'Your pain is severe, came after an injury, or is no better after about 3 days of looking after it yourself (US advice).',
      level: 'non_urgent',
      pointsTo: 'Pain that a doctor should look at',
      sources: sources('medlinePlusBackPain', 'nindsBackPain'),
    },
  },
  {
    ref: 'red-flag:self-care-fails',
    fields: {
      sign: 'Your pain is no better after a few weeks of looking after it yourself, is getting worse, or keeps you from your normal life (UK advice).',
      level: 'non_urgent',
      pointsTo: 'Pain that a doctor should look at',
      sources: sources('nhsSciatica'),
    },
  },
];

/** Signs in back pain and sciatica. */
export const backRedFlags: DemoEntry<RedFlagInput>[] = [...emergencies, ...urgent, ...nonUrgent];
