import { constants } from 'node:os';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LauncherError } from './errors.ts';
import { type Meridian, startMeridian } from './meridian.ts';
import { readSettings, type Settings } from './settings.ts';

/** The folder of the checkout that this file belongs to. */
export const REPO_ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** One Ctrl-C reaches a script several times (from the terminal and through npm); a second press comes later than this. */
const SAME_KEYSTROKE_MS = 800;

export interface StopRequests {
  /** Aborted by the first request; its reason is the signal's name. */
  readonly signal: AbortSignal;
  /** Called on a second request: end at once. */
  onSecond: () => void;
}

/** Ctrl-C, SIGTERM, a closed terminal, or the end of the process that started this one. */
export function listenForStop(): StopRequests {
  const controller = new AbortController();
  const requests: StopRequests = { signal: controller.signal, onSecond: () => process.exit(1) };
  let firstAt = 0;
  const receive = (name: NodeJS.Signals) => {
    if (!firstAt) {
      firstAt = Date.now();
      controller.abort(name);
    } else if (Date.now() - firstAt > SAME_KEYSTROKE_MS) requests.onSecond();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, receive);
  if (process.connected) process.on('disconnect', () => receive('SIGHUP'));
  return requests;
}

/** Prints an error for the person at the keyboard; a stack only where the cause is not known. */
export function reportError(error: unknown): void {
  if (!(error instanceof LauncherError)) return console.error(error);
  if (error.details) console.error(`\n${error.details}\n`);
  console.error(error.message);
}

export function greeting({ siteUrl, cmsUrl, accounts }: Pick<Meridian, 'siteUrl' | 'cmsUrl' | 'accounts'>, { dataDir }: Settings): string {
  const people = accounts.list.map(({ role, email, password }) => `    ${role.padEnd(9)} ${email.padEnd(22)} ${password}`);
  const signIn = accounts.isNew
    ? ['  Sign in to the admin with (shown this once):', ...people, `  Kept in ${accounts.file}`]
    : [`  Sign in to the admin with an account from ${accounts.file}`];
  return [
    '',
    'Meridian is running.',
    '',
    `  Site   ${siteUrl}`,
    `  Admin  ${cmsUrl}/admin`,
    `  Data   ${dataDir}`,
    '',
    ...signIn,
    '',
    'Ctrl-C stops it.',
    '',
  ].join('\n');
}

export function exitCodeOf(signal: AbortSignal): number {
  return 128 + (constants.signals[signal.reason as NodeJS.Signals] ?? 1);
}

async function runUntilStopped(requests: StopRequests): Promise<void> {
  const settings = readSettings(process.env, REPO_ROOT);
  const meridian = await startMeridian(settings, { signal: requests.signal });
  requests.onSecond = () => {
    meridian.kill();
    process.exit(1);
  };
  if (!requests.signal.aborted) {
    console.log(greeting(meridian, settings));
    await new Promise((resolve) => requests.signal.addEventListener('abort', resolve, { once: true }));
  }
  console.log('Stopping …');
  await meridian.stop();
  console.log(`Stopped; everything is kept in ${relative(REPO_ROOT, settings.dataDir) || settings.dataDir}.`);
}

/** `npm start`. Ends the process: 0 after a stop that was asked for while running, 1 after a failure. */
export async function startCommand(): Promise<never> {
  const requests = listenForStop();
  try {
    await runUntilStopped(requests);
    process.exit(0);
  } catch (error) {
    if (requests.signal.aborted) {
      console.log('Stopped before everything was running.');
      process.exit(exitCodeOf(requests.signal));
    }
    reportError(error);
    process.exit(1);
  }
}
