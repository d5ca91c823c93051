import { indexPathOf, LOCALES } from '@meridian/content-model';
import type { AddressRules } from '@meridian/nuxt-page-store/runtime';
import { isFaqTopic } from '../../app/components/faq/faq-topics';

/** A page of a list after the first, which has no number. */
const isFurtherPage = (value: string) => /^([2-9]|[1-9]\d{1,3})$/.test(value);

type Parameters = ReturnType<AddressRules['parametersOf']>;

/** The query parameters that make pages of their own, by path. */
const PARAMETERS = new Map<string, Parameters>(
  LOCALES.flatMap(({ code }): [string, Parameters][] => [
    [indexPathOf('condition', code), { page: isFurtherPage }],
    [indexPathOf('faq', code), { topic: isFaqTopic }],
  ]),
);

export const ADDRESS_RULES: AddressRules = {
  parametersOf: (path) => PARAMETERS.get(path) ?? {},
  caseSensitive: ['/media/'],
  internal: ['/__'],
};
