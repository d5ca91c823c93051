// Runs on whatever Node the machine has (18 or newer), so this file stays plain JavaScript without dependencies.
// Its one task: have a Node that can run Meridian, and hand the given script to it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const rememberedNode = join(root, '.cache', 'node-path');

/** The same range as "engines" in package.json: ^24.11 || >=26. */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return (major === 24 && minor >= 11) || major >= 26;
}

/** `npm` hands its own settings to scripts as variables; the nested package managers would warn about most of them. */
export function withoutNpmNoise(environment) {
  const kept = /^npm_config_(registry|cafile|proxy|https?_proxy|noproxy|strict_ssl|cache|userconfig|globalconfig)$/i;
  const wanted = ([name, value]) => !/^npm_/i.test(name) || (kept.test(name) && value !== '');
  return Object.fromEntries(Object.entries(environment).filter(wanted));
}

function versionOf(node) {
  if (!existsSync(node)) return '';
  const answer = spawnSync(node, ['-p', 'process.version'], { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() : '';
}

function readRememberedNode() {
  if (!existsSync(rememberedNode)) return undefined;
  const path = readFileSync(rememberedNode, 'utf8').trim();
  return isSupported(versionOf(path)) ? path : undefined;
}

function fetchNode() {
  const version = readFileSync(join(root, '.node-version'), 'utf8').trim();
  console.log(`Fetching Node.js ${version}, since this machine has ${process.version} …`);
  const args = ['-y', '--fetch-retries=1', `node@${version}`, '-p', 'process.execPath'];
  const options = { encoding: 'utf8', env: withoutNpmNoise(process.env), shell: process.platform === 'win32' };
  const answer = spawnSync('npx', args, options);
  const path = answer.status === 0 ? answer.stdout.trim().split('\n').at(-1) : '';
  if (path && isSupported(versionOf(path))) {
    mkdirSync(dirname(rememberedNode), { recursive: true });
    writeFileSync(rememberedNode, `${path}\n`);
    return path;
  }
  console.error(answer.stderr?.split('\n').slice(-12).join('\n') || String(answer.error ?? ''));
  console.error(
    `Meridian needs Node.js 24.11 or newer, this machine has ${process.version}, and fetching one failed: ` +
      `connect to the internet and try again, or install Node.js ${version} yourself.`,
  );
  process.exit(1);
}

/** This process's parent and grandparent: npm is one or the other, depending on whether the shell in between stays. */
function ancestors() {
  const parent = process.ppid;
  try {
    // After the name in parentheses come the state and the parent's number.
    const fields = readFileSync(`/proc/${parent}/stat`, 'utf8')
      .replace(/^.*\)\s/s, '')
      .split(' ');
    return `${parent} ${fields[1]}`;
  } catch {
    return String(parent); // No /proc here, or the parent has just ended.
  }
}

/** npm may be killed outright and leave this process behind; without npm, outliving the parent is legitimate (nohup). */
function watchNpm(onGone) {
  if (!process.env.npm_lifecycle_event) return;
  const before = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(timer);
    onGone();
  }, 1000).unref();
}

/** Runs a TypeScript file of this folder under a supported Node, and ends as it ends. */
export function runUnderSupportedNode(script) {
  const node = isSupported(process.version) ? process.execPath : (readRememberedNode() ?? fetchNode());
  const env = withoutNpmNoise(process.env);
  env.PATH = [dirname(node), env.PATH].join(delimiter);
  // The extra channel carries no messages: it closes when this process dies, even by kill -9, and the child stops.
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
  const child = spawn(node, [join(root, 'scripts', script), ...process.argv.slice(2)], { cwd: root, env, stdio });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  watchNpm(() => child.kill('SIGTERM'));
  child.on('error', (error) => {
    console.error(`Node.js at ${node} could not be started (${error.message}): remove ${rememberedNode} and try again.`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
