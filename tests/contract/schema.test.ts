import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describeDrift, type DocumentSource } from '@meridian/content-schema/drift';
import { generateContract } from '@meridian/content-schema/generate';
import { printSchemas, type PrintedSchemas } from '@meridian/content-schema/print-schema';
import { buildSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTrustedDocuments } from '../harness/contract-cms.ts';

const packageDir = new URL('../../packages/content-schema/', import.meta.url);
const committed = (file: string) => readFile(new URL(file, packageDir), 'utf8');

async function readDocuments(): Promise<DocumentSource[]> {
  const root = new URL('../../', import.meta.url);
  const documents: DocumentSource[] = [];
  for await (const file of glob('apps/web/app/**/*.graphql', { cwd: fileURLToPath(root) })) {
    documents.push({ file, source: await readFile(new URL(file, root), 'utf8') });
  }
  return documents;
}

describe('the committed contract', () => {
  let printed: PrintedSchemas;
  beforeAll(async () => {
    printed = await printSchemas();
  });

  it('is the schema that the CMS prints (a difference is named with the documents that use what changed; `pnpm codegen` takes it over)', async () => {
    const schema = await committed('schema.graphql');
    expect(await describeDrift(schema, printed.schema, await readDocuments())).toEqual([]);
    expect(schema).toBe(printed.schema);
  });

  it('has the types and trusted documents that follow from it (otherwise run `pnpm codegen`)', async () => {
    const stale = [];
    for (const { path, content } of await generateContract(printed)) if ((await committed(path)) !== content) stale.push(path);
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
