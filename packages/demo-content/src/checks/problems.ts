import { readComponent, singularName, type Attribute, type Attributes } from './schemas.ts';

/** A Strapi string is `varchar(255)` on Postgres and MySQL; SQLite takes any length, so only a test can tell. */
const STRING_LENGTH = 255;
const TO_MANY = new Set(['oneToMany', 'manyToMany']);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface Context {
  refs: ReadonlySet<string>;
}

type Check = (value: unknown, attribute: Attribute, path: string, context: Context) => string[];

const CHECKS: Record<string, Check> = {
  string: checkText,
  text: checkText,
  uid: (value, attribute, path) =>
    typeof value === 'string' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
      ? [`${path}: "${value}" is not a slug`]
      : checkText(value, attribute, path),
  blocks: (value, _attribute, path) => checkBlocks(value, path),
  enumeration: (value, { enum: allowed = [] }, path) =>
    allowed.includes(String(value)) ? [] : [`${path}: "${String(value)}" is not one of ${allowed.join(', ')}`],
  boolean: (value, _attribute, path) => (typeof value === 'boolean' ? [] : [`${path}: not a boolean`]),
  integer: (value, attribute, path) => (Number.isInteger(value) ? checkNumber(value, attribute, path) : [`${path}: not a whole number`]),
  decimal: checkNumber,
  date: (value, _attribute, path) =>
    typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? [] : [`${path}: not a day`],
  relation: checkRelation,
  component: checkComponent,
};

/** What a document says that its schema does not allow. Empty when it fits. */
export function findProblems(fields: object, attributes: Attributes, path: string, context: Context): string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const attribute = attributes[name];
    const at = `${path}.${name}`;
    if (!attribute) return [`${at}: no such field`];
    const check = CHECKS[attribute.type];
    if (!check) return [`${at}: no check for type ${attribute.type}`];
    if (value === undefined || value === null || value === '') return [`${at}: empty; leave the field out`];
    return check(value, attribute, at, context);
  });
}

function checkText(value: unknown, { type, maxLength }: Attribute, path: string): string[] {
  if (typeof value !== 'string') return [`${path}: not text`];
  const limit = maxLength ?? (type === 'text' ? Infinity : STRING_LENGTH);
  return value.length > limit ? [`${path}: ${value.length} letters, at most ${limit} fit`] : [];
}

function checkNumber(value: unknown, { min = -Infinity, max = Infinity }: Attribute, path: string): string[] {
  return typeof value === 'number' && value >= min && value <= max ? [] : [`${path}: not a number from ${min} to ${max}`];
}

function checkRelation(value: unknown, { target = '', relation = '', mappedBy }: Attribute, path: string, { refs }: Context): string[] {
  if (mappedBy) return [`${path}: set on the other side (${singularName(target)}.${mappedBy})`];
  if (TO_MANY.has(relation) !== Array.isArray(value)) return [`${path}: ${relation} takes ${TO_MANY.has(relation) ? 'a list' : 'one ref'}`];
  const named: unknown[] = Array.isArray(value) ? value : [value];
  const twice = named.length === new Set(named).size ? [] : [`${path}: names a document twice`];
  const wrong = named.flatMap((ref) => {
    if (typeof ref !== 'string' || !refs.has(ref)) return [`${path}: "${String(ref)}" does not exist`];
    return ref.startsWith(`${singularName(target)}:`) ? [] : [`${path}: "${ref}" is not a ${singularName(target)}`];
  });
  return [...twice, ...wrong];
}

function checkComponent(value: unknown, { component = '', repeatable = false }: Attribute, path: string, context: Context): string[] {
  if (repeatable !== Array.isArray(value)) return [`${path}: ${repeatable ? 'takes a list' : 'takes one'}`];
  const entries: unknown[] = Array.isArray(value) ? value : [value];
  const attributes = readComponent(component);
  return entries.flatMap((entry, index) =>
    typeof entry === 'object' && entry !== null
      ? findProblems(entry, attributes, repeatable ? `${path}[${index}]` : path, context)
      : [`${path}[${index}]: not a component`],
  );
}

function checkBlocks(value: unknown, path: string): string[] {
  if (!Array.isArray(value) || value.length === 0) return [`${path}: not Strapi Blocks`];
  return value.flatMap((block: unknown, index) => (isBlock(block) ? [] : [`${path}[${index}]: not a block with text`]));
}

function isBlock(node: unknown): boolean {
  if (!isNode(node)) return false;
  if (node.type === 'paragraph' || node.type === 'list-item') return node.children?.every(isInline) ?? false;
  return node.type === 'list' && (node.children?.every((child) => isNode(child) && child.type === 'list-item' && isBlock(child)) ?? false);
}

function isInline(node: unknown): boolean {
  return isNode(node) && node.type === 'text' && typeof node.text === 'string' && node.text.trim() !== '';
}

function isNode(node: unknown): node is { type: unknown; text?: unknown; children?: unknown[] } {
  return typeof node === 'object' && node !== null && 'type' in node;
}
