import { describe, expect, it } from 'vitest';
import { find, paragraphs } from './testing.ts';

const inAnswer = (text: string, locale = 'en') => find('wording', ['answer'], { locale, entry: { answer: paragraphs(text) } });
const inClaim = (statement: string, certainty: string) => find('wording', ['claims'], { entry: { claims: [{ statement, certainty }] } });

describe('words stronger than what is known', () => {
  it.each([
    ['Yes, for most people acupuncture eases the pain of sciatica.', 'for most people'],
    ['Acupuncture cures sciatica.', 'cures'],
    ['It is a proven treatment.', 'proven'],
    ['Relief is guaranteed.', 'guaranteed'],
    ['It does not hurt, and it cures the pain.', 'cures'],
    ['It does not move the disk but cures the pain.', 'cures'],
    ['There is no doubt that it cures.', 'cures'],
    ['It not only eases but cures pain.', 'cures'],
    ['Without surgery it cures the pain.', 'cures'],
    ['It has no side effects.', 'no side effects'],
    ['It is low-risk.', 'low-risk'],
    ['It helps everyone.', 'helps everyone'],
  ])('are refused in "%s"', (text, word) => {
    expect(inAnswer(text)).toEqual([expect.stringContaining(`"${word}"`)]);
  });

  it.each([
    'There is no cure.',
    'It does not cure sciatica.',
    "It isn't proven that it helps.",
    'It has not been proven to help.',
    'Nobody has shown that it cures pain.',
    'Whether it cures anything is unclear.',
    'An unproven idea.',
    'For most people, 7 in 10, the pain eased within 6 weeks.',
    'It is low-risk: about 1 in 10,000 people have a serious side effect.',
    'It may help some people with sciatica.',
    'Recent pain mostly gets better with time.',
  ])('are not found in "%s"', (text) => {
    expect(inAnswer(text)).toEqual([]);
  });

  it.each([
    ['es', 'La acupuntura cura la ciática.', 'cura'],
    ['es', 'Ayuda a la mayoría de las personas.', 'la mayoría de las personas'],
    ['zh-Hans', '针灸可以治愈坐骨神经痛。', '治愈'],
    ['zh-Hans', '对大多数人有效。', '大多数人'],
  ])('are refused in %s: "%s"', (locale, text, word) => {
    expect(inAnswer(text, locale)).toEqual([expect.stringContaining(`"${word}"`)]);
  });

  it.each([
    ['es', 'No cura la ciática.'],
    ['es', 'No se ha demostrado que ayude.'],
    ['zh-Hans', '针灸不能治愈坐骨神经痛。'],
    ['zh-Hans', '效果尚未证实。'],
    ['fi', 'Akupunktio parantaa kaiken.'],
  ])('are not found in %s: "%s"', (locale, text) => {
    expect(inAnswer(text, locale)).toEqual([]);
  });

  it('are measured by the certainty of the claim', () => {
    expect(inClaim('It is proven to ease pain.', 'high')).toEqual([]);
    expect(inClaim('It is proven to ease pain.', 'moderate')).toEqual([expect.stringContaining('claims.0.statement')]);
    expect(inClaim('It cures pain.', 'high')).toEqual([expect.stringContaining('promises more')]);
  });

  it('are named once, however often they stand there', () => {
    expect(inAnswer('It cures pain. It cures all.')).toHaveLength(1);
  });
});
