type Id = number | string;
type Parameters = Readonly<Record<string, unknown>>;

/** Strapi's `entityManager.load`: what one parent's relation holds. */
export type Load = (uid: string, entity: { id: Id }, fields: string | string[], populate?: unknown) => Promise<unknown>;

/** Strapi's query builder, as far as rows that are known already are put into it. */
interface RowsBuilder {
  getKnexQuery(): unknown;
  processState(): void;
  execute(): Promise<unknown>;
}

/** What batching uses of Strapi's database. */
export interface Database {
  entityManager: {
    load: Load;
    findMany(uid: string, query: object): Promise<Record<string, unknown>[]>;
    createQueryBuilder(uid: string): { init(query: object): RowsBuilder };
  };
  metadata: { has(uid: string): boolean; get(uid: string): { attributes: Readonly<Record<string, object>> } };
  query(uid: string): { load(entity: { id: Id }, field: string, populate?: unknown): unknown };
  inTransaction(): boolean;
}

/** What a relation of one parent holds; several that differ only in parent, limit and offset are answered together. */
export interface Question {
  uid: string;
  id: Id;
  field: string;
  /** As Strapi asked, to ask the same again. */
  populate: unknown;
  /** The same for many parents: without the limit, which would count all their items together. */
  parameters: Parameters;
  /** Most items; 0 is all. */
  limit: number;
  offset: number;
  /** The relation is kept in a column of its parent, which has to be read for it. */
  isInColumn: boolean;
}

/**
 * Parents in one statement: far above what a page needs (a list has 500 items at most), below what databases take
 * (SQLite 32,766 values, PostgreSQL 65,535).
 */
const MAXIMUM_PARENTS = 10_000;

/** Kinds of relation that one query answers for many parents. Components are among them, and media are the last two. */
const KINDS = new Set(['oneToOne', 'manyToOne', 'oneToMany', 'manyToMany', 'morphOne', 'morphMany']);
/** Parameters that mean the same for one parent and for many; a nested `populate` with a limit would not. */
const PARAMETERS = new Set(['where', 'filters', 'select', 'orderBy', 'ordering']);
/** Read by `load`'s callers, not by `load`. */
const IGNORED = new Set(['page', 'pageSize']);

/** What `load` was asked, if it can be answered together with others; otherwise Strapi answers it. */
export function toQuestion(
  database: Database,
  uid: string,
  entity: { id: Id },
  field: string | string[],
  populate: unknown,
): Question | undefined {
  if (typeof field !== 'string' || !isId(entity?.id) || !database.metadata.has(uid)) return undefined;
  const attribute = database.metadata.get(uid).attributes[field];
  const kind = findKind(attribute);
  const asked = kind ? toParameters(kind, populate) : undefined;
  return asked && { uid, id: entity.id, field, populate, isInColumn: hasColumn(attribute), ...asked };
}

function toParameters(kind: string, populate: unknown): Pick<Question, 'parameters' | 'limit' | 'offset'> | undefined {
  if (!isRecord(populate)) return undefined;
  const { limit, offset, ...rest } = populate;
  if (!isCount(limit) || !isCount(offset) || !areShared(rest)) return undefined;
  // Of a relation to one, Strapi takes the first row: of all rows here, of those after the offset there.
  if (offset && !kind.endsWith('Many')) return undefined;
  // Strapi makes the order of what it cuts unambiguous by id. An offset of 0 asks for the same order and cuts nothing.
  const isCut = limit !== undefined || offset !== undefined;
  return { parameters: isCut ? { ...rest, offset: 0 } : rest, limit: limit ?? 0, offset: offset ?? 0 };
}

type EntityManager = Database['entityManager'];

/** Which of these rows are there: a publish may have replaced some since the request read them. */
export async function findPresent(entityManager: EntityManager, uid: string, all: Iterable<Id>): Promise<ReadonlySet<unknown>> {
  const ids = [...new Set(all)];
  const present = new Set<unknown>();
  for (let start = 0; start < ids.length; start += MAXIMUM_PARENTS) {
    const where = { id: { $in: ids.slice(start, start + MAXIMUM_PARENTS) } };
    for (const { id } of await entityManager.findMany(uid, { select: ['id'], where })) present.add(id);
  }
  return present;
}

/** What the one parent of a question holds; Strapi cuts it, so no more is read than the limit. */
export async function answerForOne(
  entityManager: EntityManager,
  { uid, id, field, populate }: Question,
  present: ReadonlySet<unknown>,
): Promise<unknown> {
  if (!present.has(id)) return null;
  const [parent] = await readRelation(entityManager, uid, [id], { [field]: populate });
  return parent?.[field];
}

/**
 * Asks once for all parents of questions that differ from one of them only in parent, limit and offset.
 * @returns the answers, in the order of the questions; null for a parent that is not there
 */
export async function answerForAll(
  entityManager: EntityManager,
  { uid, field, parameters, isInColumn }: Question,
  questions: readonly Question[],
  present: ReadonlySet<unknown>,
): Promise<unknown[]> {
  const ids = [...new Set(questions.map(({ id }) => id))].filter((id) => present.has(id));
  const found = new Map<unknown, unknown>();
  const populate = { [field]: parameters };
  for (let start = 0; start < ids.length; start += MAXIMUM_PARENTS) {
    const some = ids.slice(start, start + MAXIMUM_PARENTS);
    const parents = isInColumn
      ? await entityManager.findMany(uid, { select: ['id'], where: { id: { $in: some } }, populate })
      : await readRelation(entityManager, uid, some, populate);
    for (const parent of parents) found.set(parent.id, parent[field]);
  }
  const given = new Set<Id>();
  return questions.map((question) => {
    const answer = cut(found.get(question.id) ?? null, question);
    // Whoever signs the addresses of files changes what it was given: nobody shares it.
    const isShared = given.has(question.id);
    given.add(question.id);
    return isShared ? structuredClone(answer) : answer;
  });
}

/** Reads a relation of parents that are there. Strapi would read each parent once more for each of its relations. */
export async function readRelation(
  entityManager: EntityManager,
  uid: string,
  ids: readonly Id[],
  populate: object,
): Promise<Record<string, unknown>[]> {
  const builder = entityManager.createQueryBuilder(uid).init({ select: ['id'], populate });
  builder.getKnexQuery = () => {
    builder.processState();
    return ids.map((id) => ({ id }));
  };
  return (await builder.execute()) as Record<string, unknown>[];
}

function cut(value: unknown, { limit, offset }: Question): unknown {
  return Array.isArray(value) ? value.slice(offset, limit ? offset + limit : undefined) : value;
}

/** The kind of relation, if it can be batched. */
function findKind(attribute: object | undefined): string | undefined {
  if (!attribute || !('relation' in attribute) || typeof attribute.relation !== 'string') return undefined;
  // Some of Strapi's own relations (the other languages of an entry) look at their parent to say which rows are meant.
  const column = hasColumn(attribute) ? attribute.joinColumn : undefined;
  return KINDS.has(attribute.relation) && !(isRecord(column) && 'on' in column) ? attribute.relation : undefined;
}

function hasColumn(attribute: object | undefined): attribute is { joinColumn: unknown } {
  return attribute !== undefined && 'joinColumn' in attribute && attribute.joinColumn !== undefined;
}

function areShared(parameters: Parameters): boolean {
  return Object.keys(parameters).every((name) => PARAMETERS.has(name) || IGNORED.has(name)) && isOwnOrder(parameters.orderBy);
}

/** To order by something in a related entry, Strapi takes doubles out without a look at whose they are. */
function isOwnOrder(orderBy: unknown): boolean {
  if (Array.isArray(orderBy)) return orderBy.every(isOwnOrder);
  if (isRecord(orderBy)) return Object.values(orderBy).every((direction) => typeof direction === 'string');
  return orderBy === undefined || (typeof orderBy === 'string' && !orderBy.includes('.'));
}

function isId(value: unknown): value is Id {
  return typeof value === 'number' || typeof value === 'string';
}

function isCount(value: unknown): value is number | undefined {
  return value === undefined || (typeof value === 'number' && Number.isInteger(value) && value >= 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
