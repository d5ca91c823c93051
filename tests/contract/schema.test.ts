import { readFile } from 'node:fs/promises';
import { generateContract } from '@meridian/content-schema/generate';
import { printSchemas } from '@meridian/content-schema/print-schema';
import { buildSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTrustedDocuments } from '../harness/contract-cms.ts';

const packageDir = new URL('../../packages/content-schema/', import.meta.url);
const committed = (file: string) => readFile(new URL(file, packageDir), 'utf8');

describe('the committed contract', () => {
  let generated: Awaited<ReturnType<typeof generateContract>>;

  beforeAll(async () => {
    generated = await generateContract(await printSchemas());
  });

  it('is what the CMS prints and what follows from it (otherwise run `pnpm codegen` and review the difference)', async () => {
    const stale = [];
    for (const { path, content } of generated) if ((await committed(path)) !== content) stale.push(path);
    expect(stale).toEqual([]);
  });

  it('offers nothing but reading our own content', async () => {
    const schema = buildSchema(await committed('schema.graphql'));
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
    const queries = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(queries).toContain('conditions');
    expect(queries.filter((name) => /^me$|user|role|upload|locale|review|release/i.test(name))).toEqual([]);
  });

  it('asks for drafts in no document', async () => {
    const asking = Object.values(await readTrustedDocuments()).filter((document) =>
      /\b(status|publicationFilter|hasPublishedVersion)\s*:/.test(document),
    );
    expect(asking).toEqual([]);
  });
});
