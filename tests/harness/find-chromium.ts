import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { LauncherError } from '@meridian/launcher';

/** The browser without a window of its own comes first: it opens pages in half the time. */
const COMMANDS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there or not executable: both mean that it is no candidate.
  }
}

function installedBrowsers(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC_APPLICATIONS];
}

/** Browsers that Playwright has downloaded on this machine before, newest first. */
function playwrightBrowsers(): string[] {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright');
  if (!existsSync(cache)) return [];
  const versions = readdirSync(cache)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort()
    .reverse();
  const places = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-linux/headless_shell',
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ];
  return versions.flatMap((version) => places.map((place) => join(cache, version, place)));
}

/** Whether the program starts; a wrapper left behind by a package manager may exist and not run. */
export function answers(path: string): boolean {
  try {
    return /\d+\.\d+/.test(execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 30_000 }));
  } catch {
    return false; // Does not run: the next candidate may.
  }
}

/** The browser of this machine, or undefined. `CHROMIUM_PATH` wins and must work. */
export function findInstalledChromium(): string | undefined {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && !(isExecutable(asked) && answers(asked))) {
    throw new LauncherError(
      `CHROMIUM_PATH is "${asked}", which does not run: set it to the program file of Chromium or Chrome, or leave it unset.`,
    );
  }
  return asked ?? [...installedBrowsers(), ...playwrightBrowsers()].find((path) => isExecutable(path) && answers(path));
}

/** As above, for tests, which cannot go on without one. */
export function findChromium(): string {
  const path = findInstalledChromium();
  if (path) return path;
  throw new LauncherError(
    'No browser was found for the tests: install Chromium (on Debian: apt-get install chromium-headless-shell), or set CHROMIUM_PATH to its program file.',
  );
}
