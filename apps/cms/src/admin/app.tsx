import type { StrapiApp } from '@strapi/strapi/admin';

/** The admin asks nobody outside for news, and teaches nobody Strapi. */
export default {
  config: {
    locales: ['es', 'zh-Hans'],
    notifications: { releases: false },
    tutorials: false,
  },
  bootstrap(_app: StrapiApp) {},
};
