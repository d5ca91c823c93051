export default [
  'strapi::logger',
  'strapi::errors',
  'global::closed-api',
  { name: 'strapi::security', config: { contentSecurityPolicy: { useDefaults: true, directives: { 'connect-src': ["'self'"], 'img-src': ["'self'", 'data:', 'blob:'], 'media-src': ["'self'", 'data:', 'blob:'], upgradeInsecureRequests: null } } } },
  { name: 'strapi::cors', config: { origin: [] } },
  { name: 'strapi::poweredBy', config: { poweredBy: 'Meridian' } },
  'strapi::query',
  'strapi::body',
  'global::trusted-documents',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
