import { graphqlServerConfig } from '../src/graphql/server';
import { readSecret } from '../src/settings/secrets';

export default () => ({
  graphql: { enabled: true, config: graphqlServerConfig() },
  'users-permissions': { config: { jwtSecret: readSecret('JWT_SECRET') } },
});
