import { readComponent, type Attribute, type Attributes } from '../checks/schemas.ts';
import { figuresIn } from './figures.ts';
import { textsOfBlocks } from './translate.ts';
import type { TranslatedLocale } from './translation.ts';

/** Parts of components that are the same in every language, though Strapi keeps them once for each. */
const SHARED: Record<string, ReadonlySet<string> | 'all'> = {
  'shared.source': 'all',
  'evidence.outcome': new Set(['pValue']),
  'shared.credential': new Set(['letters', 'number', 'verificationUrl']),
  'shared.picture': new Set(['credit', 'licence']),
};
const TEXT_TYPES = new Set(['string', 'text', 'uid', 'blocks']);

/** Promises that no page may make. */
const FORBIDDEN: Record<TranslatedLocale, RegExp> = {
  es: /\bgarantiza\w*|\bcura(n|r|rá)?\b|\bcurad[oa]s?\b|\bmilagro\w*/i,
  'zh-Hans': /保证|治愈|根治|包治|神奇/,
};
const HAN = /\p{Script=Han}/u;
/** Words that people use, which each language has for itself: there is nothing to compare with the source. */
const WORD_LIST = 'shared.lay-term';
const WORD_FIELDS = new Set(['searchPhrases']);
/** Forms of a word, such as its plural: Chinese has none. */
const FORM_FIELDS = new Set(['wordForms']);

type Fields = Record<string, unknown>;

interface Context {
  locale: TranslatedLocale;
  /** The component that the fields belong to; none for a document. */
  component?: string;
}

/** What a translation leaves out, or says differently from its source. Empty when it is whole. */
export function findTranslationProblems(source: object, text: object, attributes: Attributes, path: string, context: Context): string[] {
  const texts = text as Fields;
  return Object.entries(source).flatMap(([name, value]) => {
    const attribute = attributes[name];
    const at = `${path}.${name}`;
    if (!attribute) return [`${at}: no such field`];
    if (!hasText(value, attribute, name, context)) return name in texts ? [`${at}: is the same in every language`] : [];
    if (texts[name] === undefined) return FORM_FIELDS.has(name) ? [] : [`${at}: not translated`];
    if (attribute.type === 'component') return componentProblems(value, texts[name], attribute.component ?? '', at, context.locale);
    if (WORD_FIELDS.has(name)) return String(texts[name]).trim() ? [] : [`${at}: no words`];
    return textProblems(value, texts[name], attribute, at, context.locale);
  });
}

/** True if there is something to translate in it. */
function hasText(value: unknown, attribute: Attribute, name: string, { component }: Context): boolean {
  const shared = component ? SHARED[component] : undefined;
  if (shared === 'all' || shared?.has(name)) return false;
  const isLocalized = component !== undefined || attribute.type === 'uid' || attribute.pluginOptions?.i18n?.localized === true;
  if (!isLocalized) return false;
  if (attribute.type !== 'component') return TEXT_TYPES.has(attribute.type);
  const inside = readComponent(attribute.component ?? '');
  return itemsOf(value).some((item) =>
    Object.entries(item).some(([field, part]) => {
      const described = inside[field];
      return described !== undefined && hasText(part, described, field, { locale: 'es', component: attribute.component ?? '' });
    }),
  );
}

function componentProblems(source: unknown, text: unknown, component: string, path: string, locale: TranslatedLocale): string[] {
  const texts = itemsOf(text);
  if (component === WORD_LIST) return texts.length > 0 ? [] : [`${path}: no words`];
  return itemsOf(source).flatMap((item, index) =>
    findTranslationProblems(item, texts[index] ?? {}, readComponent(component), `${path}[${index}]`, { locale, component }),
  );
}

function textProblems(source: unknown, text: unknown, { type }: Attribute, path: string, locale: TranslatedLocale): string[] {
  if (type === 'uid') return [];
  const before = type === 'blocks' ? textsOfBlocks(source) : [String(source)];
  const after = (Array.isArray(text) ? text : [text]).map(String);
  return before.flatMap((original, index) => compare(original, after[index] ?? '', before.length > 1 ? `${path}[${index}]` : path, locale));
}

function compare(original: string, translated: string, path: string, locale: TranslatedLocale): string[] {
  const wanted = figuresIn(original).join(' ');
  const found = figuresIn(translated).join(' ');
  return [
    ...(wanted === found ? [] : [`${path}: the source has the figures ${wanted || 'none'}, the translation ${found || 'none'}`]),
    ...(FORBIDDEN[locale].test(translated) ? [`${path}: promises something`] : []),
    ...(locale === 'zh-Hans' && translated !== original && !HAN.test(translated) ? [`${path}: has no Chinese in it`] : []),
    ...(translated.trim() === '' ? [`${path}: empty`] : []),
  ];
}

function itemsOf(value: unknown): object[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item): item is object => typeof item === 'object' && item !== null);
}
