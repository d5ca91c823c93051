import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoEntries } from '@meridian/demo-content';
import { isCrisis, matchSigns, type Sign } from './safety';
import { junk } from './testing';

interface DemoSign extends Sign {
  readonly name: string;
  readonly level: string;
}

/** The demonstration's own red flags in one language: what editors wrote is what is tested. */
function signsIn(locale: 'en' | 'es' | 'zh-Hans'): DemoSign[] {
  return demoEntries.flatMap(({ ref, fields, translations }) => {
    const texts: object = locale === 'en' ? fields : (translations?.[locale] ?? {});
    if (!ref.startsWith('red-flag:') || !('sign' in texts)) return [];
    return [
      {
        name: ref.slice('red-flag:'.length),
        level: 'level' in fields ? String(fields.level) : '',
        sign: String(texts.sign),
        searchPhrases: 'searchPhrases' in texts ? String(texts.searchPhrases) : '',
      },
    ];
  });
}

const signs = signsIn('en');
const emergencies = (query: string) => matchSigns(query, signs).flatMap(({ name, level }) => (level === 'emergency' ? [name] : []));

describe('a search that sounds like an emergency', () => {
  it.each([
    ["can't feel my legs", 'both-legs-weakness'],
    ['I cant feel my legs!!', 'both-legs-weakness'],
    ['i can not feel my leg', 'both-legs-weakness'],
    ['numb between my legs', 'saddle-numbness'],
    ['Numbness in groin', 'saddle-numbness'],
    ['numb privates private parts', 'saddle-numbness'],
    ['worst headache of my life', 'headache-thunderclap'],
    ['worst headche ever', 'headache-thunderclap'],
    ["can't pee", 'urine-trouble'],
    ['unable to urinate since yesterday', 'urine-trouble'],
    ['lost bladder control', 'urine-trouble'],
    ['chest pain', 'chest-pain'],
    ['chest pains and back pain', 'chest-pain'],
    ['stroke', 'stroke-signs'],
    ['my face is drooping', 'stroke-signs'],
    ['cauda equina', 'saddle-numbness'],
    ['foot drop', 'foot-drop'],
    ['stiff neck and fever', 'meningitis-stiff-neck'],
    ['shortness of breath', 'lung-clot'],
    ['fell off a ladder back pain', 'serious-accident'],
  ])('%s', (query, sign) => expect(emergencies(query)).toContain(sign));

  it('also when the sign itself is quoted', () => {
    for (const { name, sign } of signs) expect([name, matchSigns(sign, signs).some((match) => match.name === name)]).toEqual([name, true]);
  });
});

const TYPED: readonly [locale: 'es' | 'zh-Hans', dangers: readonly [query: string, sign: string][], everyday: readonly string[]][] = [
  [
    'es',
    [
      ['tengo las piernas adormecidas', 'both-legs-weakness'],
      ['adormecida la entrepierna', 'saddle-numbness'],
      ['no puedo hacer popó', 'bowel-trouble'],
      ['embolia', 'stroke-signs'],
      ['boca torcida', 'stroke-signs'],
      ['ataque cardiaco', 'chest-pain'],
    ],
    ['dolor de pierna', 'dolor de cabeza', 'ciática', 'cuántas sesiones', 'pierna dormida'],
  ],
  [
    'zh-Hans',
    [
      ['两条腿都疼', 'both-legs-pain'],
      ['两腿发麻', 'both-legs-weakness'],
      ['腿没有感觉', 'both-legs-weakness'],
      ['屁股发麻', 'saddle-numbness'],
      ['尿不出来', 'urine-trouble'],
      ['最厉害的头疼', 'headache-thunderclap'],
      ['脑梗', 'stroke-signs'],
      ['半身不遂', 'stroke-signs'],
      ['喘不上气', 'lung-clot'],
      ['脚抬不起来', 'foot-drop'],
      ['脖子僵硬发热', 'meningitis-stiff-neck'],
    ],
    ['腿疼', '头疼', '腰疼', '坐骨神经痛', '腿麻', '脖子疼', '要做几次'],
  ],
];

describe.each(TYPED)('what is typed in the words of %s', (locale, dangers, everyday) => {
  const own = signsIn(locale);
  it.each(dangers)('%s', (query, sign) => expect(matchSigns(query, own).map(({ name }) => name)).toContain(sign));
  it.each(everyday)('%s is no sign', (query) => expect(matchSigns(query, own)).toEqual([]));
});

describe('an everyday search does not shout', () => {
  it.each([
    'leg pain',
    'pain in my leg',
    'back pain',
    'lower back and leg pain',
    'numb leg',
    'numb toes',
    'headache',
    'bad headache',
    'tension headache',
    'migraine',
    'neck pain',
    'stiff neck',
    'knee pain',
    'sciatica',
    'pinched nerve',
    'slipped disk',
    'how many sessions',
    'does it hurt',
    'is acupuncture safe',
    'side effects',
    'exercise for headache',
    'feet',
    'walking with sciatica',
    'pregnant',
    '',
    '!?',
  ])('%j', (query) => expect(matchSigns(query, signs).map(({ name }) => name)).toEqual([]));
});

const chinese: Sign[] = [{ sign: '双腿无力或麻木', searchPhrases: '腿 没有知觉\n胸痛\n胸口 痛' }];
const spanish: Sign[] = [
  { sign: 'Entumecimiento', searchPhrases: 'no siento piernas\nno puedo orinar\ndolor pecho\npiernas dormidas\nentumecido ingle' },
];

it.each([
  ['我的腿没有知觉了', chinese],
  ['胸痛', chinese],
  ['胸口很痛', chinese],
  ['No siento las piernas', spanish],
  ['no puedo ORINAR', spanish],
  ['entumecimiento en la ingle', spanish],
  ['dolór en el pecho', spanish],
])('%s is found in its own language', (query, all) => expect(matchSigns(query, all)).toHaveLength(1));

it.each([
  ['腿痛', chinese],
  ['dolor de piernas', spanish],
  ['pierna dormida', spanish],
])('%s alone is none', (query, all) => expect(matchSigns(query, all)).toEqual([]));

it.each([
  'suicide',
  'I want to kill myself',
  'want to die',
  'suicidal thoughts',
  "I don't want to live",
  'i dont want to be alive',
  'I do not want to live anymore',
  'better off dead',
  'kill my self',
  'take my own life',
  'i want to end it all',
  'wish i was dead',
  'I want to hurt someone',
  'quiero morir',
  'sobredosis',
  'no quiero vivir más',
  'me quiero matar',
  'me voy a matar',
  'no quiero seguir viviendo',
  'quiero acabar con todo',
  'quisiera estar muerta',
  '想结束生命',
  '活不下去',
  '不想活了',
  '自杀',
])('%s is a crisis', (query) => expect(isCrisis(query)).toBe(true));

it.each([
  'dye in scans',
  'healing myself',
  'hurt myself lifting',
  'leg pain',
  'end of all day pain',
  'live with sciatica',
  'vivir con dolor',
  'can acupuncture hurt someone',
  'el dolor me va a matar',
  '想知道',
  '生活质量',
])('%s is no crisis', (query) => expect(isCrisis(query)).toBe(false));

it('junk costs little and breaks nothing', () => {
  fc.assert(
    fc.property(junk(100), (query) => {
      expect(Array.isArray(matchSigns(query, signs))).toBe(true);
    }),
  );
});
