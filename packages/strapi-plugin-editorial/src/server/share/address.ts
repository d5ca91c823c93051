/** Where share links lead; behind it stands the token. */
export const SHARE_ADDRESS = '/editorial/read/';
