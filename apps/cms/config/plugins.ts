import { EDITORIAL_POLICIES, QUOTED_TYPES } from '../src/editorial/policies';
import { EDITORIAL_USAGE } from '../src/editorial/usage';
import { graphqlServerConfig } from '../src/graphql/server';
import { MAXIMUM_FILE_BYTES } from '../src/settings/limits';
import { readSecret } from '../src/settings/secrets';

export default () => ({
  graphql: { enabled: true, config: graphqlServerConfig() },
  upload: {
    config: {
      sizeLimit: MAXIMUM_FILE_BYTES,
      // By content, not by name: SVG and HTML can carry scripts.
      security: { allowedTypes: ['image/avif', 'image/webp', 'image/jpeg', 'image/png', 'image/gif', 'application/pdf'] },
    },
  },
  delivery: { enabled: true, config: { token: readSecret('DELIVERY_TOKEN') } },
  editorial: {
    enabled: true,
    config: {
      policies: EDITORIAL_POLICIES,
      usage: EDITORIAL_USAGE,
      demonstration: { uid: 'api::site.site', field: 'isDemonstration' },
      reviewers: {
        uid: 'api::contributor.contributor',
        emailField: 'accountEmail',
        holderField: 'practitioner',
        credentialsField: 'credentials',
      },
      quoted: QUOTED_TYPES,
    },
  },
  'users-permissions': { config: { jwtSecret: readSecret('JWT_SECRET') } },
});
