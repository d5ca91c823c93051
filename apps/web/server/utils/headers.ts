/** On every answer of the site, whoever gives it. */
export const STATIC_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
  'x-frame-options': 'DENY',
  // A browser asks again each time: a health page must not be older than what was published.
  'cache-control': 'no-cache',
};

/** But for scripts, styles, and what may be asked for from within a page. */
export const BASE_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; img-src 'self' data:; font-src 'self'; manifest-src 'self'";
