/** Something of Strapi's admin that no setting changes, and what stands in its place. */
export interface Change {
  what: string;
  /** Below the sources of @strapi/admin. */
  module: string;
  from: RegExp;
  to: string;
}

export const CHANGES: readonly Change[] = [
  {
    what: 'the name in the title of the tab',
    module: 'components/PageHelpers.mjs',
    from: /\$\{title\} \| Strapi`/,
    to: '${title} | Meridian`',
  },
  {
    what: 'the announcement of a new media library',
    module: 'components/MediaLibraryBanner.mjs',
    from: /if \(isDismissed\) \{/,
    to: '{',
  },
  {
    what: 'the newsletter that colleagues are offered when they first sign in',
    module: 'pages/Auth/components/Register.mjs',
    from: /,\s*\{\s*label: formatMessage\(\{\s*id: 'Auth\.form\.register\.news\.label'(?:(?!\]\.map)[\s\S])*type: 'checkbox'\s*\}(?=\s*\]\.map)/,
    to: '',
  },
  {
    what: 'the survey about the use of Strapi',
    module: 'router.mjs',
    from: /\{\s*path: 'usecase',\s*lazy: async \(\)=>\{[^{}]*\{ PrivateUseCasePage \}[^{}]*\{[^{}]*\};\s*\}\s*\},/,
    to: '',
  },
];

/** @returns the module with the changes that are for it, and which those were. @throws {Error} if one finds nothing to change */
export function applyChanges(path: string, code: string): { code: string; applied: Change[] } {
  const applied = CHANGES.filter(({ module }) => path.endsWith(`/@strapi/admin/dist/admin/admin/src/${module}`));
  const changed = applied.reduce((text, { what, module, from, to }) => {
    if (from.test(text)) return text.replace(from, () => to);
    throw new Error(`Strapi's ${module} has changed: look where ${what} is now, and correct apps/cms/src/admin/brand/changes.ts.`);
  }, code);
  return { code: changed, applied };
}
