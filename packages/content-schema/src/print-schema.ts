import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { loadStrapi, unloadStrapi } from '@meridian/cms/load';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';

export interface PrintedSchemas {
  /** What the site may query. */
  schema: string;
  /** Everything Strapi generates, input types included. */
  fullSchema: string;
}

/** Boots the built CMS on an empty temporary database, without a port, and prints its GraphQL schema. */
export async function printSchemas(): Promise<PrintedSchemas> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'meridian-schema-'));
  try {
    const strapi = await loadStrapi({ DATA_DIR: dataDir, NODE_ENV: 'test' });
    const printed = printLoaded(strapi);
    await unloadStrapi(strapi);
    return printed;
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Prints the schema of a CMS that is loaded in this process. */
export function printLoaded(strapi: Awaited<ReturnType<typeof loadStrapi>>): PrintedSchemas {
  const { schema, fullSchema } = strapi.plugin('graphql').service('content-api').built;
  return { schema: print(schema), fullSchema: print(fullSchema) };
}

const print = (schema: GraphQLSchema) => `${printSchema(lexicographicSortSchema(schema))}\n`;
