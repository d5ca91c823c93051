import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import { MAXIMUM_DEPTH, MAXIMUM_LIST_LENGTH } from '../settings/limits';

interface RequestContext {
  source?: string;
  contextValue: { koaContext?: { state: { trustedDocument?: string } } };
}

/** Second lock behind the middleware: whatever way a request took, only its trusted document is parsed. */
const onlyTrustedDocuments = {
  async requestDidStart({ contextValue }: RequestContext) {
    return {
      async didResolveSource({ source }: RequestContext) {
        if (source && source === contextValue.koaContext?.state.trustedDocument) return;
        throw new GraphQLError('Only trusted documents are run.', { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
      },
    };
  },
};

/** Settings of the GraphQL plugin. */
export function graphqlServerConfig() {
  return {
    endpoint: '/graphql',
    shadowCRUD: true,
    landingPage: false,
    subscriptions: false,
    generateArtifacts: false,
    depthLimit: MAXIMUM_DEPTH,
    defaultLimit: MAXIMUM_LIST_LENGTH,
    maxLimit: MAXIMUM_LIST_LENGTH,
    apolloServer: {
      introspection: false,
      cors: false,
      allowBatchedHttpRequests: false,
      includeStacktraceInErrorResponses: false,
      persistedQueries: false,
      // Nobody caches by Apollo's hints, which cost a call for each field.
      plugins: [onlyTrustedDocuments, ApolloServerPluginCacheControlDisabled()],
    },
  };
}
