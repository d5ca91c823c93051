/** A CMS that starts with a guessable secret lets anyone sign in, so production refuses to. */

const MINIMUM_LENGTH = 16;
const PLACEHOLDER = /change-?me|tobemodified|example|secret123|password|^(.)\1*$/i;

/**
 * Reads one secret from the environment.
 * @throws {Error} in production, when it is missing, short or a placeholder. The message says what to set.
 */
export function readSecret(name: string, environment: NodeJS.ProcessEnv = process.env): string {
  const value = environment[name] ?? '';
  if (environment.NODE_ENV !== 'production') return value || `development-only-${name}`;
  const problem = describeProblem(value);
  if (!problem) return value;
  throw new Error(
    `${name} ${problem}. Set ${name} to a random value of at least ${MINIMUM_LENGTH} characters, ` +
      `for example the output of: node -p "require('crypto').randomBytes(32).toString('hex')"`,
  );
}

function describeProblem(value: string): string | undefined {
  if (value === '') return 'is not set';
  const parts = value.split(',');
  if (parts.some((part) => part.length < MINIMUM_LENGTH)) return 'is too short';
  if (parts.some((part) => PLACEHOLDER.test(part))) return 'is a placeholder';
  return undefined;
}
