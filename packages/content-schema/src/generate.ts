import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, type CodegenConfig } from '@graphql-codegen/cli';
import { buildSchema, isInputObjectType, printType, type DocumentNode, type GraphQLSchema } from 'graphql';
import { describeReads, identifyDocuments } from './identify.ts';
import type { PrintedSchemas } from './print-schema.ts';

const PACKAGE_DIR = fileURLToPath(new URL('..', import.meta.url));
const DOCUMENTS = path.join(PACKAGE_DIR, '../../apps/web/app/**/*.graphql');

/** How the CMS's scalars look in TypeScript. Strapi Blocks travel as JSON and are parsed where they are rendered. */
const SCALARS = {
  Date: 'string',
  DateTime: 'string',
  Time: 'string',
  Long: 'number',
  JSON: 'unknown',
  I18NLocaleCode: 'string',
  Upload: 'never',
};

/** A document of the content to be written, named by type and key: `study:tu-2024`. */
const REFERENCE = '`${string}:${string}`';

/** The queries that the CMS will run, by their hash. */
const MANIFEST = 'trusted-documents.json';

/** Files of the preset that nobody needs: documents live in .graphql files, and `index.ts` is our own. */
const UNUSED = new Set(['gql.ts', 'index.ts']);

export interface GeneratedFile {
  /** Path from the root of this package. */
  path: string;
  content: string;
}

/** Generates every file that follows from the schema and the documents of the site, without writing any. */
export async function generateContract({ schema, fullSchema }: PrintedSchemas): Promise<GeneratedFile[]> {
  const config: CodegenConfig = {
    cwd: PACKAGE_DIR,
    silent: true,
    generates: {
      'src/generated/': {
        schema,
        documents: DOCUMENTS,
        documentTransforms: [{ transform: ({ documents }) => documents.map((file) => identify(file, buildSchema(schema))) }],
        preset: 'client',
        presetConfig: {
          fragmentMasking: { unmaskFunctionName: 'readFragment' },
          persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
        },
        config: { scalars: SCALARS, strictScalars: true, enumsAsTypes: true, useTypeImports: true, dedupeFragments: true },
      },
      'src/generated/content-input.ts': {
        schema: contentInputs(buildSchema(fullSchema)),
        plugins: ['typescript'],
        config: { scalars: { ...SCALARS, ID: REFERENCE }, strictScalars: true, enumsAsTypes: true, maybeValue: 'T' },
      },
    },
  };
  const generated = await generate(config, false);
  const files = generated
    .filter(({ filename }: { filename: string }) => !UNUSED.has(path.basename(filename)))
    .map(({ filename, content }: { filename: string; content: string }) => toFile(filename, content));
  return [{ path: 'schema.graphql', content: schema }, ...files, toReads(files, schema)];
}

function identify<File extends { document?: DocumentNode | undefined }>(file: File, schema: GraphQLSchema): File {
  return file.document ? { ...file, document: identifyDocuments(file.document, schema) } : file;
}

/** Beside the types, so that the site knows what each document reads. */
function toReads(files: GeneratedFile[], schema: string): GeneratedFile {
  const manifest = files.find(({ path }) => path === MANIFEST)?.content ?? '{}';
  const reads = describeReads(JSON.parse(manifest) as Record<string, string>, schema);
  const content = [
    "import type { DocumentReads } from '../identify.ts';",
    '',
    '/** What each trusted document reads, by its hash. */',
    `export const DOCUMENT_READS: Readonly<Record<string, DocumentReads>> = ${JSON.stringify(reads, null, 2)};`,
    '',
  ];
  return { path: 'src/generated/document-reads.ts', content: content.join('\n') };
}

/** The manifest lives at the package's root, where the CMS reads it; its keys are plain SHA-256. */
function toFile(filename: string, content: string): GeneratedFile {
  const relative = path.relative(PACKAGE_DIR, path.resolve(PACKAGE_DIR, filename));
  if (path.basename(relative) === 'persisted-documents.json') {
    return { path: MANIFEST, content: `${content.replaceAll('sha256:', '').trim()}\n` };
  }
  if (!relative.endsWith('.ts')) return { path: relative, content };
  return { path: relative, content: content.replaceAll('sha256:', '').replace(/from (['"])(\.\/[\w-]+)(\.js)?\1/g, "from '$2.ts'") };
}

/** Of the full schema, only the inputs that describe our own content, with what they use. */
function contentInputs(schema: GraphQLSchema): string {
  const inputs = Object.values(schema.getTypeMap()).filter((type) => isInputObjectType(type) && !type.name.endsWith('FiltersInput'));
  const used = new Set<string>();
  for (const type of inputs) {
    if (!isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) used.add(field.type.toString().replace(/[[\]!]/g, ''));
  }
  const leaves = Object.values(schema.getTypeMap()).filter(({ name }) => used.has(name) && !inputs.some((input) => input.name === name));
  const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);
  return [...inputs, ...leaves.filter(({ name }) => !builtIn.has(name))].map((type) => printType(type)).join('\n\n');
}

/** Writes the files into this package. */
export async function writeContract(files: GeneratedFile[]): Promise<void> {
  for (const file of files) {
    const target = path.join(PACKAGE_DIR, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
}
