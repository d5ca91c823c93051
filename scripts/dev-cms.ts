/** The CMS of `npm run dev`. It prints its GraphQL schema for codegen, which so needs no boot of its own, and then listens. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadStrapi } from '@meridian/cms/load';
import { printLoaded } from '@meridian/content-schema/print-schema';

const schemaFile = process.env.SCHEMA_FILE;
if (!schemaFile) throw new Error('SCHEMA_FILE is not set. This is a part of npm run dev.');

const strapi = await loadStrapi({ STRAPI_LOG_LEVEL: process.env.STRAPI_LOG_LEVEL ?? 'info' });
strapi.config.set('admin.autoOpen', false);
await mkdir(path.dirname(schemaFile), { recursive: true });
await writeFile(`${schemaFile}.new`, JSON.stringify(printLoaded(strapi)));
await rename(`${schemaFile}.new`, schemaFile);
await strapi.start();
