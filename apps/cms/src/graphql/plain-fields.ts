import type { Core } from '@strapi/strapi';
import { getNamedType, isLeafType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';

/**
 * Strapi puts policies, which only root fields and relations have, around every field of the schema: three promises for each
 * of the thousands of words on a page. Fields that only hand on a value are read directly here. Which ones do is tried out,
 * so that a field with a resolver of its own keeps it.
 * @returns how many fields are read directly
 */
export async function readPlainFields(strapi: Core.Strapi): Promise<number> {
  const { built } = strapi.plugin('graphql').service('content-api') as { built?: { schema: GraphQLSchema } };
  if (!built) throw new Error('The GraphQL schema has not been built yet: pruneGraphqlSchema() comes first.');
  const roots = new Set([built.schema.getQueryType(), built.schema.getMutationType(), built.schema.getSubscriptionType()]);
  let count = 0;
  for (const type of Object.values(built.schema.getTypeMap())) {
    if (!isObjectType(type) || roots.has(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (!(await isPlain(field))) continue;
      delete field.resolve;
      count += 1;
    }
  }
  return count;
}

/** Whether the field gives what its parent has under its name, the object itself and not a copy. */
async function isPlain({ name, type, args, resolve }: GraphQLField<unknown, unknown>): Promise<boolean> {
  if (!resolve || args.length > 0 || !isLeafType(getNamedType(type))) return false;
  const mark = {};
  const info = { fieldName: name, fieldNodes: [{ name: { value: name } }] };
  try {
    // No plain field looks further than that; one that does fails here, and is left alone.
    return (await resolve({ [name]: mark }, {}, { state: {} }, info as never)) === mark;
  } catch {
    return false;
  }
}
