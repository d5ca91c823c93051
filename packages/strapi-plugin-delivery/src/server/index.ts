import type { Core } from '@strapi/strapi';
import { Delivery } from './delivery.ts';
import { ensureEpoch } from './epoch.ts';
import { createTables } from './log/tables.ts';
import { explainUnfitTransactions } from './log/transactions-guard.ts';
import { openDoors } from './doors.ts';
import { assertSettings, defaultSettings } from './settings.ts';
import { watchDocuments } from './watch/documents.ts';

interface Lifecycle {
  strapi: Core.Strapi;
}

const running = new WeakMap<Core.Strapi, Delivery>();

export default {
  config: { default: defaultSettings, validator: assertSettings },

  register({ strapi }: Lifecycle) {
    const delivery = new Delivery(strapi);
    running.set(strapi, delivery);
    openDoors(strapi, delivery);
    // Now, so that i18n's own middleware runs inside ours.
    watchDocuments(strapi, () => {});
    // Before Strapi makes its own tables: from then on anybody may write.
    strapi.hook('strapi::content-types.beforeSync').register(async () => {
      await assertTransactions(strapi);
      await createTables(strapi.db);
      delivery.hook();
    });
  },

  async bootstrap({ strapi }: Lifecycle) {
    await ensureEpoch(strapi);
    running.get(strapi)?.open();
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
