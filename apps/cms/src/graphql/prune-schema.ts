import { filterSchema, pruneSchema } from '@graphql-tools/utils';
import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';

interface ContentApi {
  buildSchema(): GraphQLSchema;
  /** What came out of the last build, which takes seconds, for whoever prints it. */
  built?: {
    schema: GraphQLSchema;
    /** What Strapi generates before pruning; its input types describe content to be written. */
    fullSchema: GraphQLSchema;
  };
}

/**
 * Leaves of Strapi's generated schema only what the site may ask for: reading our own content types.
 * Mutations, users, roles and the upload API go, whatever a plugin adds later.
 */
export function pruneGraphqlSchema(strapi: Core.Strapi): void {
  const contentApi: ContentApi = strapi.plugin('graphql').service('content-api');
  const buildSchema = contentApi.buildSchema.bind(contentApi);
  contentApi.buildSchema = () => {
    const fullSchema = buildSchema();
    const schema = pruneSchema(filterSchema({ schema: fullSchema, rootFieldFilter: keepOwnQueries(strapi) }));
    contentApi.built = { schema, fullSchema };
    return schema;
  };
}

function keepOwnQueries(strapi: Core.Strapi) {
  const { naming } = strapi.plugin('graphql').service('utils');
  const allowed = new Set<string>();
  for (const contentType of Object.values(strapi.contentTypes)) {
    if (!contentType.uid.startsWith('api::')) continue;
    allowed.add(naming.getFindOneQueryName(contentType));
    if (contentType.kind === 'singleType') continue;
    allowed.add(naming.getFindQueryName(contentType));
    allowed.add(naming.getFindConnectionQueryName(contentType));
  }
  return (operation: string, field: string) => operation === 'Query' && allowed.has(field);
}
