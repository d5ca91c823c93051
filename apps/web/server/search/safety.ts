import { editDistance, foldWord, isHan } from './text';

/** A sign that needs a doctor, and what people with it type. */
export interface Sign {
  /** As a patient would notice it. */
  readonly sign: string;
  /** One phrase per line; see the field's description in the CMS. */
  readonly searchPhrases: string;
}

const WORDS = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;
/** "I can't", "can not", "unable to" and so on are one word. */
const CANNOT = /\b(?:can\s?not|can['’]?t|couldn['’]?t|could not|unable to|not able to|isn['’]?t able to)\b/giu;
/** Words that people put in or leave out without meaning anything else. */
const FILLERS = new Set(
  'a an and around at can do feeling have having i im in is it its ive just me my of on or so that the there to up very was with when al con de del el en la las lo los me mi mis se un una y yo'.split(
    ' ',
  ),
);
/** From so many letters on a typing mistake is let pass, and from so many a second one. */
const ONE_MISTAKE = 5;
const TWO_MISTAKES = 9;
/** From so many words on a search can quote a sign. */
const QUOTED = 5;
/** So many letters of a word's beginning stand for the word: "numb" for "numbness". */
const STEM = 4;
/** Words that begin with so many of the same letters are of one family: "entumecido" and "entumecimiento". */
const FAMILY = 7;

/**
 * The signs that a search may be about. A phrase matches when all its words were typed, in any order, give or take a letter. Rather one
 * card too many than one too few: what is asked of editors is to write no phrase that somebody without the sign would type.
 */
export function matchSigns<Found extends Sign>(query: string, signs: readonly Found[]): Found[] {
  const typed = wordsOf(query);
  const plain = foldWord(query).replace(/\s+/g, '');
  if (typed.length === 0) return [];
  return signs.filter(
    ({ sign, searchPhrases }) => isQuoted(typed, sign) || searchPhrases.split('\n').some((phrase) => isIn(phrase, typed, plain)),
  );
}

/** Whether the search consists of words of the sign itself, and of so many that it is no accident. */
function isQuoted(typed: readonly string[], sign: string): boolean {
  if (typed.length < QUOTED) return false;
  const words = wordsOf(sign);
  return typed.every((word) => words.some((other) => isSame(word, other)));
}

function isIn(phrase: string, typed: readonly string[], plain: string): boolean {
  const words = wordsOf(phrase);
  return words.length > 0 && words.every((word) => (isHan(word) ? plain.includes(word) : typed.some((other) => isSame(word, other))));
}

/** Folded words without fillers; if there is nothing else, the fillers. */
function wordsOf(text: string): string[] {
  const all = (text.replace(CANNOT, 'cannot').match(WORDS) ?? []).map(foldWord);
  const telling = all.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : all;
}

function isSame(word: string, typed: string): boolean {
  if (word === typed || (word.length >= STEM && typed.startsWith(word))) return true;
  // "Piernas" is two of them, which can be the difference between a nuisance and an emergency: no typing mistake.
  if (word === `${typed}s`) return false;
  if (word.length > FAMILY && word.slice(0, FAMILY) === typed.slice(0, FAMILY)) return true;
  const allowed = word.length >= TWO_MISTAKES ? 2 : word.length >= ONE_MISTAKE ? 1 : 0;
  return allowed > 0 && editDistance(word, typed, allowed) <= allowed;
}

/** What people type who may harm themselves or somebody else. Not medical content, so it does not depend on the CMS. */
const CRISIS_PHRASES = [
  'suicide',
  'suicidal',
  'kill myself',
  'kill my self',
  'killing myself',
  'end my life',
  'ending my life',
  'want to end it all',
  'take my own life',
  'want to die',
  'wanna die',
  'better off dead',
  'wish i was dead',
  'wish i were dead',
  'want to be dead',
  'dont want to live',
  'not want to live',
  'dont want to be alive',
  'not want to be alive',
  'hurt myself on purpose',
  'harm myself',
  'self harm',
  'overdose',
  'want to kill someone',
  'want to kill somebody',
  'want to kill him',
  'want to kill her',
  'want to kill them',
  'want to hurt someone',
  'want to hurt somebody',
  'suicidio',
  'suicidarme',
  'matarme',
  'quitarme la vida',
  'quiero morir',
  'quiero matar',
  'voy a matar',
  'quiero estar muert',
  'quisiera estar muert',
  'estaría mejor muert',
  'no quiero seguir viviendo',
  'quiero acabar con todo',
  'hacerme daño',
  'lastimarme a propósito',
  'no quiero vivir',
  'acabar con mi vida',
  'sobredosis',
  '自杀',
  '想死',
  '不想活',
  '活不下去',
  '结束生命',
  '结束自己的生命',
  '自残',
  '自殘',
  '自殺',
  '割腕',
  '轻生',
].join('\n');
const CRISIS: readonly Sign[] = [{ sign: '', searchPhrases: CRISIS_PHRASES }];

/** Whether somebody may be about to come to harm, or to do harm. In every language at once, since nobody switches first. */
export function isCrisis(query: string): boolean {
  return matchSigns(query, CRISIS).length > 0;
}
