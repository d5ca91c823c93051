import { BASE_POLICY, STATIC_HEADERS } from '../utils/headers';

declare module 'h3' {
  interface H3EventContext {
    /** Hash of the one script that the page may run, as its `integrity` has it. */
    scriptHash?: string;
  }
}

/** While developing, Vite's client runs in the page, writes styles into it and listens for changes. */
const DEVELOPMENT_POLICY = `${BASE_POLICY}; script-src 'self' 'unsafe-inline'; connect-src 'self' ws:; style-src 'self' 'unsafe-inline'`;

/** `connect-src 'self'`: audit tools fetch robots.txt from within a page, and the script of the search page fetches suggestions. */
const POLICY = `${BASE_POLICY}; connect-src 'self'; style-src 'self'`;

/** Nothing runs and nothing is fetched from elsewhere; styles only where their hash is known. */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('request', (event) => {
    setResponseHeaders(event, { ...STATIC_HEADERS, 'content-security-policy': POLICY });
  });
  nitro.hooks.hook('beforeResponse', (event) => {
    removeResponseHeader(event, 'x-powered-by');
    if (import.meta.dev) return setResponseHeader(event, 'content-security-policy', DEVELOPMENT_POLICY);
    // Only the style that we put there ourselves: a hash of whatever the page holds would bless what somebody smuggled in.
    const { styleHash, scriptHash } = event.context;
    // The one page with a script allows that file and no other.
    const script = scriptHash ? `; script-src '${scriptHash}'` : '';
    if (styleHash) setResponseHeader(event, 'content-security-policy', `${POLICY} ${styleHash}${script}`);
  });
});
