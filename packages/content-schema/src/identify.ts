import {
  buildSchema,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a trusted document reads, so that the site knows what its answer depends on. */
export interface DocumentReads {
  /** Name of the operation. */
  name: string;
  roots: {
    /** Name in the answer. */
    field: string;
    /** GraphQL type of what it gives: `Condition`. */
    type: string;
    /**
     * `one` asks for a single entry by what names it: if found, the answer depends on that entry alone. `many` is a list, which
     * depends on every entry of the type.
     */
    kind: 'one' | 'many';
  }[];
}

const IDENTITY = ['__typename', 'documentId'];

/**
 * Makes every selection of a document in the CMS say which document it is. Components write only what they show, and the site
 * learns all the same what a page depends on.
 */
export function identifyDocuments(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(node) {
          const type = types.getParentType();
          return isObjectType(type) && 'documentId' in type.getFields() ? withIdentity(node) : undefined;
        },
      },
    }),
  );
}

function withIdentity(node: SelectionSetNode): SelectionSetNode {
  const present = new Set(node.selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : [])));
  const missing = IDENTITY.filter((name) => !present.has(name));
  const added = missing.map((value): SelectionNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value } }));
  return { ...node, selections: [...added, ...node.selections] };
}

/** Describes the documents of a manifest, by their hash. */
export function describeReads(manifest: Readonly<Record<string, string>>, schemaText: string): Record<string, DocumentReads> {
  const schema = buildSchema(schemaText);
  return Object.fromEntries(Object.entries(manifest).map(([hash, source]) => [hash, describeDocument(parse(source), schema)]));
}

function describeDocument(document: DocumentNode, schema: GraphQLSchema): DocumentReads {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const name = operation?.name?.value ?? '';
  const roots = (operation?.selectionSet.selections ?? []).map((selection) => {
    if (selection.kind === Kind.FIELD) return describeRoot(selection, schema);
    throw new Error(`${name} spreads a fragment over the query: write its fields there.`);
  });
  return { name, roots };
}

function describeRoot(field: FieldNode, schema: GraphQLSchema): DocumentReads['roots'][number] {
  const output = schema.getQueryType()?.getFields()[field.name.value]?.type.toString() ?? '';
  const isOne = !output.startsWith('[') || field.arguments?.some(({ value }) => isLookup(value));
  return { field: (field.alias ?? field.name).value, type: output.replace(/[[\]!]/g, ''), kind: isOne ? 'one' : 'many' };
}

/** `{ slug: { eq: $slug } }`: the one entry with this value, which names it. */
function isLookup(value: { kind: string }): boolean {
  const filters = visitValue(value);
  return filters.length === 1 && /^(slug|fromPath|documentId)\.eq$/.test(filters[0] ?? '');
}

function visitValue(value: { kind: string }, path: string[] = []): string[] {
  if (!('fields' in value) || !Array.isArray(value.fields)) return value.kind === Kind.VARIABLE && path.length > 0 ? [path.join('.')] : [];
  return value.fields.flatMap((field: { name: { value: string }; value: { kind: string } }) =>
    visitValue(field.value, [...path, field.name.value]),
  );
}
