import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as contentModel from './index.ts';

it('exports everything that the CMS was told it does', () => {
  const declaration = readFileSync(new URL('../../../apps/cms/src/content-model.d.ts', import.meta.url), 'utf8');
  const names = [...declaration.matchAll(/export (?:const|function|class) (\w+)/g)].map((match) => match[1]);
  expect(names.length).toBeGreaterThan(2);
  expect(names.filter((name) => name === undefined || !(name in contentModel))).toEqual([]);
});
