const SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
  'SITE_TOKEN',
  'DELIVERY_TOKEN',
] as const;

export type SecretName = (typeof SECRETS)[number];

const MINIMUM_LENGTH = 16;
const PLACEHOLDER = /change-?me|to-?be-?modified|example|secret|password|development-only|^(.)\1*$/i;

/** One secret from the environment; outside production a missing one gets a value that production refuses. */
export function readSecret(name: SecretName, environment: NodeJS.ProcessEnv = process.env): string {
  return environment[name] || `development-only-${name}`;
}

/**
 * Refuses to start in production with a secret that somebody could guess: whoever knows one can sign in or read drafts.
 * @throws {Error} naming every such secret and what to set.
 */
export function assertSecrets(environment: NodeJS.ProcessEnv = process.env): void {
  if (environment.NODE_ENV !== 'production') return;
  const problems = SECRETS.flatMap((name) => describeProblem(name, environment[name] ?? ''));
  if (!problems.length) return;
  throw new Error(
    `${problems.join('; ')}. Set each to a random value of at least ${MINIMUM_LENGTH} characters, for example the output of: ` +
      `node -p "require('crypto').randomBytes(32).toString('hex')"`,
  );
}

function describeProblem(name: SecretName, value: string): string[] {
  const parts = value.split(',');
  if (value === '') return [`${name} is not set`];
  if (parts.some((part) => part.length < MINIMUM_LENGTH)) return [`${name} is too short`];
  if (parts.some((part) => PLACEHOLDER.test(part))) return [`${name} is a placeholder`];
  return [];
}
