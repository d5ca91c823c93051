import type { StrapiApp } from '@strapi/strapi/admin';
import { arrangeHome } from './brand/home';
import meridian from './brand/meridian.svg';
import { ownPages } from './brand/routes';
import { WORDS } from './brand/words';

/** Our own part of the settings. */
const STAFF = { id: 'staff', intlLabel: { id: 'staff.name', defaultMessage: 'Staff' } };

/** The admin is the clinic's: it bears our name, starts with the day's work, sells nothing, and asks nobody outside for news. */
export default {
  config: {
    locales: ['es', 'zh-Hans'],
    auth: { logo: meridian },
    menu: { logo: meridian },
    translations: WORDS,
    notifications: { releases: false },
    tutorials: false,
  },

  register(app: StrapiApp) {
    arrangeHome(app);
    app.router.addRoute(ownPages);
    app.addSettingsLink(STAFF, {
      id: 'password-links',
      to: 'password-links',
      intlLabel: { id: 'password-links.name', defaultMessage: 'Password links' },
      permissions: [{ action: 'admin::users.update', subject: null }],
      Component: () => import('./pages/PasswordLinksPage'),
    });
  },
};
