import type { Core } from '@strapi/strapi';

/** Who may ask for a review, who may sign or send back, and who may publish past a missing signature. */
export const PERMISSIONS = {
  request: 'plugin::editorial.request',
  sign: 'plugin::editorial.sign',
  correct: 'plugin::editorial.correct',
} as const;

/** Makes the permissions known, so that roles can be given them. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany([
    { section: 'plugins', displayName: 'Ask for a clinical review, also outside', uid: 'request', pluginName: 'editorial' },
    { section: 'plugins', displayName: 'Sign or send back clinical texts', uid: 'sign', pluginName: 'editorial' },
    { section: 'plugins', displayName: 'Correct in an emergency, without a signature', uid: 'correct', pluginName: 'editorial' },
  ]);
}
