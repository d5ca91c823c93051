import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, parse, TypeInfo, visit, visitWithTypeInfo, type GraphQLSchema } from 'graphql';

export interface DocumentSource {
  /** Path as a developer would open it. */
  file: string;
  source: string;
}

/**
 * Says what changed between the committed and the printed schema, one line for each change, and which documents use what
 * changed: `Condition.question was removed (breaking) — used by apps/web/…/ConditionHead.graphql`.
 */
export async function describeDrift(committed: string, printed: string, documents: readonly DocumentSource[]): Promise<string[]> {
  const before = buildSchema(committed);
  const users = usersByCoordinate(before, documents);
  const changes = await diff(before, buildSchema(printed));
  return changes.map(({ message, path, criticality }) => {
    const level = criticality.level === CriticalityLevel.Breaking ? 'breaking' : 'not breaking';
    const files = [...(users.get(coordinate(path ?? '')) ?? [])].sort();
    return `${message} (${level})${files.length ? ` — used by ${files.join(', ')}` : ''}`;
  });
}

/** `Condition.question.arg` and deeper are about the field, `EnumX.value` about the enumeration's field. */
function coordinate(path: string): string {
  return path.split('.').slice(0, 2).join('.');
}

/** Which documents use a type's field, as `Condition.question`; and which use a type at all, as `Condition`. */
function usersByCoordinate(schema: GraphQLSchema, documents: readonly DocumentSource[]): Map<string, Set<string>> {
  const users = new Map<string, Set<string>>();
  const note = (key: string, file: string) => users.set(key, (users.get(key) ?? new Set()).add(file));
  for (const { file, source } of documents) {
    const types = new TypeInfo(schema);
    visit(
      parse(source),
      visitWithTypeInfo(types, {
        Field() {
          const parent = types.getParentType();
          const field = types.getFieldDef();
          if (!parent || !field) return;
          note(`${parent.name}.${field.name}`, file);
          const named = field.type.toString().replace(/[[\]!]/g, '');
          note(named, file);
          note(parent.name, file);
          for (const value of enumerationValues(schema, named)) note(`${named}.${value}`, file);
        },
      }),
    );
  }
  return users;
}

function enumerationValues(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  return type && 'getValues' in type ? type.getValues().map((value) => value.name) : [];
}
