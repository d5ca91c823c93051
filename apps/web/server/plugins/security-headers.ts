import { BASE_POLICY, STATIC_HEADERS } from '../utils/headers';

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
