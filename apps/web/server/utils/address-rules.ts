import { indexPathOf, LOCALES } from '@meridian/content-model';
import type { AddressRules } from '@meridian/nuxt-page-store/runtime';
import { isFaqTopic } from '../../app/components/faq/faq-topics';

/** A page of a list after the first, which has no number. */
const isFurtherPage = (value: string) => /^([2-9]|[1-9]\d{1,3})$/.test(value);

/** The query parameters that make pages of their own, by path. */
const PARAMETERS = new Map(
  LOCALES.flatMap(({ code }) => [
    [indexPathOf('condition', code), { page: isFurtherPage }] as const,
    [indexPathOf('faq', code), { topic: isFaqTopic as (value: string) => boolean }] as const,
  ]),
);

export const ADDRESS_RULES: AddressRules = {
  parametersOf: (path) => PARAMETERS.get(path) ?? {},
  caseSensitive: ['/media/'],
  internal: ['/__'],
};
