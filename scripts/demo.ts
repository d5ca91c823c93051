/**
 * `pnpm demo:load`, `pnpm demo:clear [--yes]`, `pnpm demo:reset [--yes]`: the demonstration content of a data folder
 * (DATA_DIR, default .data), while Meridian does not run on it: its servers would go on showing what they remember.
 */
import { createInterface } from 'node:readline/promises';
// By path, not by name: the workspace may have to be installed first.
import { LauncherError, onDataDir, type OnDataDir } from '../packages/launcher/src/index.ts';

const USAGE = 'Say what to do: pnpm demo:load, pnpm demo:clear [--yes] or pnpm demo:reset [--yes].';
const [command = '', ...options] = process.argv.slice(2);
const isSure = options.includes('--yes');
const unknown = options.find((option) => option !== '--yes');

if (!['load', 'clear', 'reset'].includes(command) || unknown) {
  console.error(unknown ? `${unknown} is not an option. ${USAGE}` : USAGE);
  process.exit(2);
}
await onDataDir(run);

async function run({ settings, demo, environment }: OnDataDir): Promise<void> {
  if (command !== 'clear' && !demo) {
    throw new LauncherError(
      `${settings.dataDir} holds a real clinic: set DATA_DIR to another folder to load the demonstration, so that patients never see it among real pages.`,
    );
  }
  const { loadStrapi, unloadStrapi } = await import('@meridian/cms/load');
  const strapi = await loadStrapi(environment);
  try {
    const goesOn = command === 'load' || (await clear(strapi));
    if (goesOn && command !== 'clear') await load(strapi);
  } finally {
    await unloadStrapi(strapi);
  }
}

type Strapi = Awaited<ReturnType<typeof import('@meridian/cms/load').loadStrapi>>;

async function load(strapi: Strapi): Promise<void> {
  const { demoEntries } = await import('@meridian/demo-content');
  const { loadContent, WouldReplaceError } = await import('@meridian/demo-content/load');
  try {
    const { created, updated } = await loadContent(strapi, demoEntries);
    console.log(`Demonstration content: ${created} documents created, ${updated} updated, all published.`);
  } catch (error) {
    throw error instanceof WouldReplaceError ? new LauncherError(error.message, { cause: error }) : error;
  }
}

/** Says what goes, asks, and removes it; false if the answer was no. */
async function clear(strapi: Strapi): Promise<boolean> {
  const { clearContent, countLoaded } = await import('@meridian/demo-content/clear');
  const counts = await countLoaded(strapi);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) {
    console.log('There is no demonstration content to remove.');
  } else {
    console.log(`This removes ${total} documents of the demonstration, in every language, published or not:`);
    for (const { name, count, changed } of counts) {
      console.log(`${String(count).padStart(6)}  ${name}${changed > 0 ? ` (${changed} changed by editors since)` : ''}`);
    }
    console.log('What editors made themselves, uploads and accounts stay.');
    if (!isSure && !(await confirm())) return false;
  }
  const removed = await clearContent(strapi);
  if (removed > 0) console.log(`Removed ${removed} documents.`);
  return true;
}

async function confirm(): Promise<boolean> {
  if (!process.stdin.isTTY) throw new LauncherError(`Nothing was removed: add --yes to remove it without being asked.`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Remove it? Type yes: ');
  terminal.close();
  if (answer.trim().toLowerCase() === 'yes') return true;
  console.log('Nothing was removed.');
  return false;
}
