import type { Core } from '@strapi/strapi';
import { batchRelations } from './graphql/batch-relations';
import { readPlainFields } from './graphql/plain-fields';
import { pruneGraphqlSchema } from './graphql/prune-schema';
import { openPasswordLinks } from './password-links';
import { provisionAccounts } from './provision/accounts';
import { provisionEditViews } from './provision/edit-views';
import { provisionLocales } from './provision/locales';
import { provisionRoles } from './provision/roles';
import { provisionSiteToken } from './provision/site-token';
import { provisionUploadSettings } from './provision/upload-settings';
import { closeVisitorAccounts } from './provision/visitor-accounts';
import { closeDoors } from './rules/closed-doors';
import { forbidSuperAdmin, removeSuperAdmins } from './rules/no-super-admin';
import { limitCopies } from './rules/own-entries-only';
import { checkRedirects } from './rules/redirects';
import { shareDraftFields } from './rules/shared-fields';
import { assertSecrets } from './settings/secrets';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    assertSecrets();
    pruneGraphqlSchema(strapi);
    limitCopies(strapi);
    checkRedirects(strapi);
    closeDoors(strapi);
  },

  /** Runs before the server listens: nothing is reachable until every door is set. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    shareDraftFields(strapi);
    await batchRelations(strapi);
    await readPlainFields(strapi);
    await closeVisitorAccounts(strapi);
    await provisionSiteToken(strapi);
    await provisionLocales(strapi);
    await provisionUploadSettings(strapi);
    await provisionRoles(strapi);
    await removeSuperAdmins(strapi);
    forbidSuperAdmin(strapi);
    openPasswordLinks(strapi);
    await provisionAccounts(strapi);
    await provisionEditViews(strapi);
  },
};
