const STATIC_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
  'x-frame-options': 'DENY',
  // A browser asks again each time: a health page must not be older than what was published.
  'cache-control': 'no-cache',
};

const BASE_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; img-src 'self' data:; font-src 'self'";

/** While developing, Vite's client runs in the page, writes styles into it and listens for changes. */
const DEVELOPMENT_POLICY = `${BASE_POLICY}; script-src 'self' 'unsafe-inline'; connect-src 'self' ws:; style-src 'self' 'unsafe-inline'`;

/** Nothing runs and nothing is fetched from elsewhere; styles only where their hash is known. */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('request', (event) => {
    setResponseHeaders(event, { ...STATIC_HEADERS, 'content-security-policy': `${BASE_POLICY}; style-src 'self'` });
  });
  nitro.hooks.hook('beforeResponse', (event) => {
    removeResponseHeader(event, 'x-powered-by');
    if (import.meta.dev) return setResponseHeader(event, 'content-security-policy', DEVELOPMENT_POLICY);
    // Only the style that we put there ourselves: a hash of whatever the page holds would bless what somebody smuggled in.
    const { styleHash } = event.context;
    if (styleHash) setResponseHeader(event, 'content-security-policy', `${BASE_POLICY}; style-src 'self' ${styleHash}`);
  });
});
