import { graphqlServerConfig } from '../src/graphql/server';
import { readSecret } from '../src/settings/secrets';

export default () => ({
  graphql: { enabled: true, config: graphqlServerConfig() },
  // By content, not by name: SVG and HTML can carry scripts.
  upload: {
    config: { security: { allowedTypes: ['image/avif', 'image/webp', 'image/jpeg', 'image/png', 'image/gif', 'application/pdf'] } },
  },
  delivery: { enabled: true, config: { token: readSecret('DELIVERY_TOKEN') } },
  'users-permissions': { config: { jwtSecret: readSecret('JWT_SECRET') } },
});
