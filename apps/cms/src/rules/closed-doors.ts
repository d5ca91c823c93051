import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';

/** Doors that Strapi opens to everybody who is signed in, or to more than should use them; by plugin and handler, with what they would do. */
const DOORS: readonly [plugin: string, handler: string][] = [
  // Any mail, from the clinic's server.
  ['email', 'email.send'],
  // The server would fetch addresses that somebody names, also those within its own network.
  ['upload', 'admin-upload.uploadFromUrls'],
  // A paid service elsewhere.
  ['upload', 'admin-file.generateAIMetadata'],
  ['upload', 'admin-file.createAIMetadataJob'],
  // Settings of languages and of forms, which stand in the code here.
  ['i18n', 'settings.updateSettings'],
  ['content-manager', 'components.updateComponentConfiguration'],
];

interface Route {
  handler: unknown;
  config?: { middlewares?: unknown[] };
}

const refuse = (): never => {
  throw new errors.ForbiddenError('Nobody may do this here.');
};

/** Closes them to everybody. @throws {Error} if this version of Strapi has another door in place of one */
export function closeDoors(strapi: Core.Strapi): void {
  for (const [plugin, handler] of DOORS) {
    const routers = Object.values(strapi.plugin(plugin).routes as Record<string, { routes?: Route[] }>);
    const route = routers.flatMap(({ routes }) => routes ?? []).find((each) => each.handler === handler);
    if (!route)
      throw new Error(`Strapi's ${plugin} has no ${handler} any more: look who may do now what it did, and correct closed-doors.ts.`);
    route.config = { ...route.config, middlewares: [refuse] };
  }
}
