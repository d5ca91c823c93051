import { indexPathOf, localizePath, pathOf } from '@meridian/content-model';
import type { SiteMenuItemFragment } from '@meridian/content-schema';
import { describe, expect, it } from 'vitest';
import { currentState, FALLBACK_MENUS, toListMenu, toMenu, type MenuLanguage } from './menu';

const spanish: MenuLanguage = {
  pathOf: (name, entry) => pathOf(name, entry, 'es'),
  indexPathOf: (name) => indexPathOf(name, 'es'),
  localize: (path) => localizePath(path, 'es'),
  nameOf: (name) => `[${name}]`,
};
const item = (fields: Partial<SiteMenuItemFragment>): SiteMenuItemFragment => ({
  id: '1',
  label: null,
  page: null,
  condition: null,
  treatment: null,
  guide: null,
  ...fields,
});

describe('a menu of editors', () => {
  it('leads to lists and to entries, in their order and in the language of the page', () => {
    const menu = toMenu(
      [
        item({ label: 'Guías', page: 'guides' }),
        item({
          label: 'Ciática',
          page: 'entry',
          condition: { __typename: 'Condition', documentId: 'a', name: 'Ciática', slug: 'ciatica' },
        }),
        item({ page: 'faqs' }),
      ],
      spanish,
    );
    expect(menu).toEqual([
      { label: 'Guías', href: '/es/guides' },
      { label: 'Ciática', href: '/es/conditions/ciatica' },
      { label: '[faq]', href: '/es/faqs' },
    ]);
  });

  it('takes the name of the entry where editors wrote no word', () => {
    const guide = { __typename: 'Guide' as const, documentId: 'a', title: 'Dolor', slug: 'dolor' };
    expect(toMenu([item({ page: 'entry', guide })], spanish)).toEqual([{ label: 'Dolor', href: '/es/guides/dolor' }]);
  });

  it('leaves out what leads nowhere', () => {
    const unnamed = { __typename: 'Treatment' as const, documentId: 'a', name: null, slug: 'x' };
    const items = [item({ label: 'Empty' }), item({ label: 'Gone', page: 'entry' }), item({ page: 'entry', treatment: unnamed })];
    expect(toMenu(items, spanish)).toEqual([]);
  });
});

it('without editors, the registry makes the menus', () => {
  expect(toListMenu(FALLBACK_MENUS.footer, spanish)).toEqual([
    { label: '[location]', href: '/es/locations' },
    { label: '[glossary-term]', href: '/es/glossary' },
  ]);
});

it.each([
  ['/conditions', '/conditions', 'page'],
  ['/conditions', '/conditions/sciatica', 'true'],
  ['/conditions', '/conditions-of-use', undefined],
  ['/guides/pain', '/guides', undefined],
])('%s on %s is current: %s', (href, path, state) => expect(currentState(href, path)).toBe(state));
