import type { Addressable, RoutableName } from '@meridian/content-model';
import type { SiteMenuItemFragment } from '@meridian/content-schema';

export interface MenuLink {
  label: string;
  href: string;
}

/** How addresses and words come about in the language of the page. */
export interface MenuLanguage {
  pathOf(name: RoutableName, entry: Addressable): string;
  indexPathOf(name: RoutableName): string;
  localize(path: string): string;
  /** What the list of a type is called in menus. */
  nameOf(name: RoutableName): string;
}

type Page = NonNullable<SiteMenuItemFragment['page']>;

/** The lists that an editor can choose. Total by type: a new choice in the CMS must be added here. */
const LISTS: Readonly<Record<Exclude<Page, 'entry' | 'search'>, RoutableName>> = {
  conditions: 'condition',
  treatments: 'treatment',
  comparisons: 'treatment-comparison',
  practitioners: 'practitioner',
  faqs: 'faq',
  guides: 'guide',
  locations: 'location',
  glossary: 'glossary-term',
};

/** Menus while editors have made none. */
export const FALLBACK_MENUS = {
  main: ['condition', 'guide', 'treatment', 'treatment-comparison', 'practitioner', 'faq'],
  footer: ['location', 'glossary-term'],
} as const satisfies Record<string, readonly RoutableName[]>;

/** The links of a menu. An item without a word or a page, or whose entry is not published, is left out. */
export function toMenu(items: readonly SiteMenuItemFragment[], language: MenuLanguage): MenuLink[] {
  return items.flatMap((item) => {
    const link = toLink(item, language);
    return link?.label ? [link] : [];
  });
}

/** The lists of these types. */
export function toListMenu(names: readonly RoutableName[], { indexPathOf, nameOf }: MenuLanguage): MenuLink[] {
  return names.map((name) => ({ label: nameOf(name), href: indexPathOf(name) }));
}

function toLink({ label, page, ...entries }: SiteMenuItemFragment, language: MenuLanguage): MenuLink | undefined {
  // The field for it stands in the header of every page.
  if (!page || page === 'search') return undefined;
  if (page === 'entry') return toEntryLink(label, entries, language);
  const name = LISTS[page];
  return { label: label || language.nameOf(name), href: language.indexPathOf(name) };
}

function toEntryLink(
  label: string | null,
  { condition, treatment, guide }: Pick<SiteMenuItemFragment, 'condition' | 'treatment' | 'guide'>,
  { pathOf }: MenuLanguage,
): MenuLink | undefined {
  if (condition?.slug) return { label: label || (condition.name ?? ''), href: pathOf('condition', condition) };
  if (treatment?.slug) return { label: label || (treatment.name ?? ''), href: pathOf('treatment', treatment) };
  if (guide?.slug) return { label: label || (guide.title ?? ''), href: pathOf('guide', guide) };
  return undefined;
}

/**
 * Where a reader is, as `aria-current` has it: on the page of this link, or below it.
 * The home page of a language is above everything and marks nothing.
 */
export function currentState(href: string, path: string): 'page' | 'true' | undefined {
  if (href === path) return 'page';
  return path.startsWith(`${href}/`) ? 'true' : undefined;
}
