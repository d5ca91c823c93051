import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { READABLE_TYPES, ROUTABLE_TYPES } from '@meridian/content-model';
import { demoEntries } from '@meridian/demo-content';
import { expect, it } from 'vitest';

/** A content type touches five places; this says by name which of them is missing. See CONTRIBUTING.md. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const inTree = (path: string) => (existsSync(`${root}${path}`) ? [] : [path]);

/** Types without an example, and why. */
const WITHOUT_EXAMPLE: Readonly<Record<string, string>> = {
  'credential-issuer': 'no issuer of a credential is known for the demonstration clinic, and none is invented',
};

it.each([...READABLE_TYPES])('%s is declared in the CMS, with everything Strapi needs', (type) => {
  const folder = `apps/cms/src/api/${type}`;
  const files = [`content-types/${type}/schema.json`, `controllers/${type}.ts`, `services/${type}.ts`, `routes/${type}.ts`];
  expect(files.flatMap((file) => inTree(`${folder}/${file}`))).toEqual([]);
});

it('every content type of the CMS is in the registry', () => {
  const folders = readdirSync(`${root}apps/cms/src/api`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !READABLE_TYPES.includes(name))).toEqual([]);
});

it.each([...READABLE_TYPES])('%s has an example in the demonstration, or a reason why not', (type) => {
  const hasExample = demoEntries.some(({ ref }) => ref.startsWith(`${type}:`));
  expect(hasExample || type in WITHOUT_EXAMPLE, `add an example of ${type} to packages/demo-content`).toBe(true);
  expect(hasExample && type in WITHOUT_EXAMPLE, `${type} has an example now: take it out of WITHOUT_EXAMPLE`).toBe(false);
});

it.each(ROUTABLE_TYPES.map(({ name, graphqlType, path, index, isInSearch }) => ({ name, graphqlType, path, index, isInSearch })))(
  '$name has its components and its pages on the site',
  ({ name, graphqlType, path, index, isInSearch }) => {
    const components = `apps/web/app/components/${name}`;
    const pages = `apps/web/app/pages${index.path}`;
    // An entry that is a place on its list has the list's page only.
    const hasOwnPage = !path.includes('#');
    const missing = [
      ...inTree(`${components}/${graphqlType}IndexPage.graphql`),
      ...inTree(`${components}/${graphqlType}IndexPage.vue`),
      ...(hasOwnPage ? ['graphql', 'vue'].flatMap((ending) => inTree(`${components}/${graphqlType}Page.${ending}`)) : []),
      ...(hasOwnPage ? [...inTree(`${pages}/[slug].vue`), ...inTree(`${pages}/index.vue`)] : inTree(`${pages}.vue`)),
    ];
    const searched = isInSearch
      ? [...inTree(`${components}/${graphqlType}Search.graphql`), ...inTree(`${components}/${name}-search.ts`)]
      : [];
    expect([...missing, ...searched]).toEqual([]);
  },
);
