const SELF = "'self'";

/** The admin's own pages: nothing from elsewhere, no remote pictures, no news. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    'default-src': [SELF],
    'base-uri': [SELF],
    'connect-src': [SELF],
    'font-src': [SELF, 'data:'],
    'form-action': [SELF],
    'frame-ancestors': [SELF],
    'img-src': [SELF, 'data:', 'blob:'],
    'media-src': [SELF, 'data:', 'blob:'],
    'object-src': ["'none'"],
    'script-src': [SELF],
    'script-src-attr': ["'none'"],
    // styled-components writes its rules into the page.
    'style-src': [SELF, "'unsafe-inline'"],
  },
};

export default [
  'strapi::logger',
  'strapi::errors',
  { name: 'strapi::security', config: { contentSecurityPolicy } },
  'global::closed-api',
  { name: 'strapi::cors', config: { origin: [] } },
  { name: 'strapi::poweredBy', config: { poweredBy: 'Meridian' } },
  'strapi::query',
  'strapi::body',
  'global::trusted-documents',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
