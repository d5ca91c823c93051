import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

/** schema.org's vocabulary: which types there are, which properties each has, and what may be in them. */
export interface Vocabulary {
  isType(name: string): boolean;
  /** Names of what may be the value of a type's property; undefined where the type has no such property. */
  rangeOf(type: string, property: string): readonly string[] | undefined;
  /** Whether the one is the other, or a kind of it. */
  isKindOf(type: string, ancestor: string): boolean;
  /** Whether a word is one of the fixed values of an enumeration. */
  isMember(word: string, enumeration: string): boolean;
}

/** Names of schema.org's data types, by what they are in JSON. A name is text too: schema.org allows text wherever it allows more. */
const DATA_TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Date: (value) => typeof value === 'string' && /^\d{4}(-\d\d(-\d\d)?)?$/.test(value),
  DateTime: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  Time: (value) => typeof value === 'string' && /^\d\d:\d\d/.test(value),
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
  Float: (value) => typeof value === 'number',
  Boolean: (value) => typeof value === 'boolean',
};

/**
 * Reads the vocabulary from the declarations that `schema-dts` generates from it. They are read as a syntax tree, not checked as
 * types: what is written into pages is compared with what schema.org says, not with what our own code was compiled against.
 */
export function readVocabulary(): Vocabulary {
  const file = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts');
  const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const parents = new Map<string, string[]>();
  const properties = new Map<string, Map<string, string[]>>();
  const members = new Map<string, string[]>();
  for (const statement of statements) {
    if (ts.isInterfaceDeclaration(statement)) {
      const name = statement.name.text;
      parents.set(name, statement.heritageClauses?.flatMap(({ types }) => types.map(({ expression }) => nameOf(expression))) ?? []);
      properties.set(name, new Map(statement.members.filter(ts.isPropertySignature).map(readProperty)));
    }
    if (ts.isTypeAliasDeclaration(statement)) members.set(statement.name.text, namesIn(statement.type));
  }
  const reach = (type: string, ancestor: string): boolean =>
    type === ancestor ||
    (members.get(ancestor) ?? []).some((member) => member === `${type}Leaf` || (member !== ancestor && reach(type, member)));
  return {
    isType: (name) => properties.has(`${name}Leaf`),
    rangeOf: (type, property) => findProperty(`${type}Leaf`, property, { parents, properties }),
    isKindOf: reach,
    isMember: (word, enumeration) => (members.get(enumeration) ?? []).includes(word),
  };
}

interface Declarations {
  parents: Map<string, string[]>;
  properties: Map<string, Map<string, string[]>>;
}

function findProperty(declaration: string, property: string, declared: Declarations): string[] | undefined {
  const own = declared.properties.get(declaration)?.get(property);
  if (own) return own;
  for (const parent of declared.parents.get(declaration) ?? []) {
    const found = findProperty(parent, property, declared);
    if (found) return found;
  }
  return undefined;
}

const nameOf = (node: ts.Node) => (ts.isIdentifier(node) ? node.text : '');

/** `"about"?: SchemaValue<Thing | IdReference, "about">` */
function readProperty({ name, type }: ts.PropertySignature): [string, string[]] {
  const value = type && ts.isTypeReferenceNode(type) ? type.typeArguments?.[0] : undefined;
  return [ts.isStringLiteral(name) ? name.text : '', value ? namesIn(value) : []];
}

function namesIn(node: ts.TypeNode): string[] {
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(namesIn);
  if (ts.isTypeReferenceNode(node)) return [nameOf(node.typeName)];
  if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) return [node.literal.text];
  return [];
}

/** Everything in a graph that schema.org does not know, as `MedicalCondition.price: no such property`. */
export function problemsOf(graph: unknown, vocabulary: Vocabulary): string[] {
  if (!isObject(graph) || graph['@context'] !== 'https://schema.org') return ['@context: not https://schema.org'];
  const nodes = graph['@graph'];
  if (!Array.isArray(nodes) || nodes.length === 0) return ['@graph: nothing in it'];
  return nodes.flatMap((node) => problemsOfNode(node, vocabulary));
}

function problemsOfNode(node: unknown, vocabulary: Vocabulary): string[] {
  if (!isObject(node)) return ['a node that is not an object'];
  const type = node['@type'];
  if (typeof type !== 'string' || !vocabulary.isType(type)) return [`@type ${JSON.stringify(type)}: no such type`];
  return Object.entries(node).flatMap(([property, value]) => {
    if (property === '@type') return [];
    const place = `${type}.${property}`;
    if (property === '@id') return URL.canParse(String(value)) ? [] : [`${place}: not an absolute address`];
    // An annotation of actions, outside of the vocabulary. @see https://schema.org/docs/actions.html
    if (property.endsWith('-input')) return typeof value === 'string' ? [] : [`${place}: not text`];
    const range = vocabulary.rangeOf(type, property);
    if (!range) return [`${place}: no such property`];
    return [value].flat().flatMap((one) => problemsOfValue(place, one, range, vocabulary));
  });
}

function problemsOfValue(place: string, value: unknown, range: readonly string[], vocabulary: Vocabulary): string[] {
  if (!isObject(value)) {
    const fits = range.some((name) => DATA_TYPES[name]?.(value) ?? vocabulary.isMember(String(value), name));
    return fits && value !== '' ? [] : [`${place}: ${JSON.stringify(value)} is none of ${range.join(', ')}`];
  }
  if (Object.keys(value).join() === '@id') return URL.canParse(String(value['@id'])) ? [] : [`${place}: not an absolute address`];
  const type = String(value['@type']);
  const fits = range.some((name) => vocabulary.isKindOf(type, name));
  return [...(fits ? [] : [`${place}: a ${type} is none of ${range.join(', ')}`]), ...problemsOfNode(value, vocabulary)];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
