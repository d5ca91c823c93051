import type { Core } from '@strapi/strapi';
import { registerPermissions } from './admin/permissions.ts';
import { narrowLists } from './admin/narrow-lists.ts';
import { createAdminRoutes } from './admin/routes.ts';
import { Approvals } from './approvals.ts';
import { Watch } from './check/watch.ts';
import { refuseStaleSaves } from './editing/stale-saves.ts';
import { guardDocuments } from './gate/middleware.ts';
import { assertPoliciesFit, assertTypesExist, governedTypes } from './policy.ts';
import { forgetDeleted } from './records/forget.ts';
import { createTables } from './records/tables.ts';
import { assertSettings, defaultSettings, readSettings } from './settings.ts';
import { openShareDoor } from './share/door.ts';
import { indexComponents } from './usage/indexes.ts';

interface Lifecycle {
  strapi: Core.Strapi;
}

const watches = new WeakMap<Core.Strapi, Watch>();

/** What other code of the project may ask: `strapi.plugin('editorial').service('approvals')`. */
function createApprovals({ strapi }: Lifecycle): Approvals {
  return new Approvals(strapi, readSettings(strapi));
}

/** `strapi.plugin('editorial').service('watch').check()` checks all that is published, now. */
function createWatch({ strapi }: Lifecycle): Watch {
  const watch = watches.get(strapi) ?? new Watch(strapi, readSettings(strapi));
  watches.set(strapi, watch);
  return watch;
}

/** Tells the admin which content types are signed: it draws a column before it could ask. */
function markSignedTypes(strapi: Core.Strapi): void {
  const { gate, policies } = readSettings(strapi);
  if (gate === 'off') return;
  const signed = governedTypes(policies).filter(({ policy }) => policy.clinicalFields.length);
  for (const { uid } of signed)
    Object.assign(strapi.contentType(uid), { options: { ...strapi.contentType(uid).options, editorial: true } });
}

export default {
  config: { default: defaultSettings, validator: assertSettings },
  routes: { admin: createAdminRoutes() },
  services: { approvals: createApprovals, watch: createWatch },

  register({ strapi }: Lifecycle) {
    const settings = readSettings(strapi);
    // Now, so that i18n's own middleware runs inside ours.
    if (settings.gate === 'on') guardDocuments(strapi, settings);
    refuseStaleSaves(strapi);
    narrowLists(strapi);
    forgetDeleted(strapi);
    openShareDoor(strapi);
    strapi.hook('strapi::content-types.beforeSync').register(() => createTables(strapi.db));
  },

  async bootstrap({ strapi }: Lifecycle) {
    await registerPermissions(strapi);
    const { policies, quoted, usage } = readSettings(strapi);
    assertPoliciesFit(strapi, policies);
    assertTypesExist(strapi, 'quoted', quoted);
    assertTypesExist(strapi, 'usage', [...usage.shared, ...usage.pages]);
    markSignedTypes(strapi);
    await indexComponents(strapi);
    // A command that only loads Strapi, an import say, leaves checking to the server.
    strapi.server.httpServer.once('listening', () => createWatch({ strapi }).start());
  },

  async destroy({ strapi }: Lifecycle) {
    await watches.get(strapi)?.stop();
  },
};
