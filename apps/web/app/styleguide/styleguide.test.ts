import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const here = (path: string) => new URL(path, import.meta.url);

/** Read as text, since these tests do not compile components. */
const shown = ['./exhibits-text.ts', './exhibits-pictures.ts']
  .flatMap((file) => [...readFileSync(here(file), 'utf8').matchAll(/component: '(\w+)'/g)])
  .map(([, name]) => name);

it('every part of the design system is shown, and nothing that is gone', () => {
  const parts = readdirSync(here('../components/base/')).flatMap((file) => /^(\w+)\.vue$/.exec(file)?.[1] ?? []);
  expect(shown.toSorted()).toEqual([...parts, 'BodyFinder', 'BodyMap'].toSorted());
});
