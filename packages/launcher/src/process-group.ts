import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { writePrivateJson } from './atomic-file.ts';
import { codeOf } from './errors.ts';
import { isRecord, readJson } from './json.ts';

/** How long a process may take to end politely. */
export const GRACE_MS = 8_000;

/** Signals a whole process group; false if nobody is left in it. */
export function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-pid, signal);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
    // macOS answers EPERM for a group that holds only a zombie.
    if (codeOf(error) === 'EPERM' && process.platform === 'darwin') return false;
    throw error;
  }
}

/** SIGTERM, and SIGKILL for whatever is left after the grace time. Returns when the group is gone. */
export async function stopGroup(pid: number, graceMs = GRACE_MS): Promise<void> {
  signalGroup(pid, 'SIGTERM');
  const deadline = Date.now() + graceMs;
  while (signalGroup(pid, 0)) {
    if (Date.now() >= deadline) signalGroup(pid, 'SIGKILL');
    if (Date.now() >= deadline + 2_000) return;
    await sleep(50);
  }
}

/** Tells a process from a later one that was given the same number; undefined if there is none (or only a zombie). */
export function processIdentity(pid: number): string | undefined {
  try {
    if (!existsSync('/proc/self/stat')) {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
    }
    // The name in parentheses may hold spaces; after it come the state (first) and the start time (20th).
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\)\s/s, '')
      .split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return fields[0] === 'Z' ? undefined : `${boot} ${fields[19]}`;
  } catch {
    return undefined; // No such process: both ways of asking fail then.
  }
}

/** Notes a running process group, so that the next start finds it if this launcher is killed outright. */
export function recordProcess(file: string, pid: number): void {
  writePrivateJson(file, { pid, identity: processIdentity(pid) });
}

export function forgetProcess(file: string): void {
  rmSync(file, { force: true });
}

/** Stops what an earlier launcher left running, once sure that it is that process and not another with its number. */
export async function stopRecorded(file: string): Promise<boolean> {
  let record: unknown;
  try {
    record = readJson(file);
  } catch {
    record = undefined; // Cut off while being written: nothing to go by.
  }
  const pid = isRecord(record) && typeof record.pid === 'number' ? record.pid : 0;
  const isOurs = pid > 0 && isRecord(record) && record.identity !== undefined && processIdentity(pid) === record.identity;
  if (isOurs) await stopGroup(pid);
  forgetProcess(file);
  return isOurs;
}
