import { readSecret } from '../src/settings/secrets';

interface Environment {
  int(name: string, fallback: number): number;
}

/** @throws when ADMIN_SIGN_INS is no number, which Strapi would take for no limit */
export default ({ env }: { env: Environment }) => {
  const signIns = env.int('ADMIN_SIGN_INS', 5);
  if (!(signIns >= 1)) throw new Error('ADMIN_SIGN_INS: how often one account may try to sign in within five minutes; at least 1.');
  return {
    auth: { secret: readSecret('ADMIN_JWT_SECRET') },
    apiToken: { salt: readSecret('API_TOKEN_SALT') },
    transfer: { token: { salt: readSecret('TRANSFER_TOKEN_SALT') } },
    secrets: { encryptionKey: readSecret('ENCRYPTION_KEY') },
    rateLimit: { max: signIns },
    // There is none yet; Strapi would advise to set it up.
    preview: { enabled: false },
    // No survey, nothing for sale, no links to somebody else's documentation.
    flags: { nps: false, promoteEE: false, docLinks: false },
  };
};
