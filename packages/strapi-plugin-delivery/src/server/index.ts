import type { Core } from '@strapi/strapi';
import { registerPermissions } from './admin/permissions.ts';
import { createAdminRoutes } from './admin/routes.ts';
import { Delivery } from './delivery.ts';
import { openDoors } from './doors.ts';
import { alignEpoch } from './epoch.ts';
import { createTables } from './log/tables.ts';
import { explainUnfitTransactions } from './log/transactions-guard.ts';
import { assertSettings, defaultSettings } from './settings.ts';
import { watchDocuments } from './watch/documents.ts';
import { watchMedia } from './watch/media.ts';

interface Lifecycle {
  strapi: Core.Strapi;
}

const running = new WeakMap<Core.Strapi, Delivery>();

/** What other code of the project may ask of the log: `strapi.plugin('delivery').service('log')`. */
function createLogService({ strapi }: Lifecycle) {
  return {
    /** Compares all that is published with the log, now. */
    compare: () => deliveryOf(strapi).upkeep.compare(),
    /** Who reads the log from this process. */
    readers: () => deliveryOf(strapi).readers.list(),
    /** Asks every reader to treat all it has as changed. @returns the position of the event */
    republishEverything: () => deliveryOf(strapi).republishEverything(),
  };
}

/** What a Strapi has running of the plugin. @throws {Error} if it has not registered it */
function deliveryOf(strapi: Core.Strapi): Delivery {
  const delivery = running.get(strapi);
  if (!delivery) throw new Error('The delivery plugin is not registered: enable it in config/plugins.');
  return delivery;
}

export default {
  config: { default: defaultSettings, validator: assertSettings },
  routes: { admin: createAdminRoutes(deliveryOf) },
  services: { log: createLogService },

  register({ strapi }: Lifecycle) {
    const delivery = new Delivery(strapi);
    running.set(strapi, delivery);
    openDoors(strapi, delivery);
    // Now, so that i18n's own middleware runs inside ours.
    watchDocuments(strapi);
    // Before Strapi makes its own tables: from then on anybody may write.
    strapi.hook('strapi::content-types.beforeSync').register(async () => {
      await assertTransactions(strapi);
      await createTables(strapi.db);
      delivery.hook();
      watchMedia(strapi);
    });
  },

  async bootstrap({ strapi }: Lifecycle) {
    await registerPermissions(strapi);
    await alignEpoch(strapi);
    const delivery = deliveryOf(strapi);
    delivery.open();
    // A command that only loads Strapi, an import say, leaves comparing to the server.
    strapi.server.httpServer.once('listening', () => delivery.upkeep.start());
  },

  async destroy({ strapi }: Lifecycle) {
    await running.get(strapi)?.close();
  },
};

/** Without the hooks a publish would reach no reader, so there is no going on without them. */
async function assertTransactions(strapi: Core.Strapi): Promise<void> {
  const difference = await explainUnfitTransactions(strapi.db);
  if (!difference) return;
  throw new Error(
    `The delivery plugin does not fit this version of Strapi: ${difference}. Go back to the Strapi version that the plugin names, or adapt src/server/log/transactions.ts.`,
  );
}
