import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { codeOf, LauncherError, messageOf } from './errors.ts';
import { type Health, waitForHealth } from './health.ts';
import { closeLog, openLog, tailOf } from './log-file.ts';
import { forgetProcess, GRACE_MS, recordProcess, signalGroup, stopGroup } from './process-group.ts';
import type { Environment } from './settings.ts';

/** A server that is kept running. */
export interface ServiceDefinition {
  /** As it is called in messages, such as "the CMS". */
  readonly label: string;
  /** Arguments for Node: the script and its own. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Environment;
  readonly logFile: string;
  readonly runFile: string;
  /** Asked until it answers as it should; then the server is ready. */
  readonly health: Health;
}

export interface Timing {
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
  /** After this long in health, a crash counts as the first one again. */
  readonly healthyAfterMs: number;
  /** A server that is not ready by then is stopped and counts as crashed. */
  readonly readyWithinMs: number;
  readonly graceMs: number;
}

export const TIMING: Timing = {
  firstDelayMs: 500,
  longestDelayMs: 30_000,
  healthyAfterMs: 60_000,
  readyWithinMs: 300_000,
  graceMs: GRACE_MS,
};

/** A server that ends this often before it was ever ready has a cause that restarting does not cure. */
const FIRST_START_ATTEMPTS = 3;
const WATCHDOG = fileURLToPath(new URL('./die-with-launcher.mjs', import.meta.url));

/** What waits until the server is ready. */
function newGate() {
  return Promise.withResolvers<undefined>();
}

interface Run {
  readonly child: ChildProcess;
  /** Resolves with how it ended, in words. */
  readonly ended: Promise<string>;
}

async function endOf(child: ChildProcess): Promise<string> {
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return signal ? `signal ${signal}` : `exit code ${code}`;
  } catch (error) {
    return messageOf(error);
  }
}

/** Keeps one server running until it is told to stop. */
export class Service {
  readonly definition: ServiceDefinition;
  readonly #say: (line: string) => void;
  readonly #timing: Timing;
  readonly #stopping = new AbortController();
  #run: Run | undefined;
  #supervision: Promise<void> | undefined;
  #ready = newGate();
  #isReady = false;
  #wasEverReady = false;
  #restartAsked = false;
  #hurry = new AbortController();
  /** Called with how it ended when a run ends that nobody asked to end. */
  onCrash: (ending: string) => void = () => {};

  constructor(definition: ServiceDefinition, say: (line: string) => void, timing: Timing = TIMING) {
    this.definition = definition;
    this.#say = say;
    this.#timing = timing;
    this.#stopping.signal.addEventListener('abort', () => this.#refuse(`${definition.label} was stopped before it was ready.`));
  }

  get pid(): number | undefined {
    return this.#run?.child.pid;
  }

  /** Starts it and resolves when it answers; rejects with a LauncherError if it cannot be started at all. */
  start(): Promise<void> {
    this.#supervision ??= this.#supervise();
    return this.whenReady();
  }

  async whenReady(): Promise<void> {
    await this.#ready.promise;
  }

  /** Stops it in order, starts it again (at once, even after a crash), and resolves when it answers. */
  async restart(): Promise<void> {
    this.#restartAsked = true;
    this.#hurry.abort();
    const run = this.#run;
    if (run?.child.pid) await stopGroup(run.child.pid, this.#timing.graceMs);
    await run?.ended;
    await this.whenReady();
  }

  /** SIGTERM, then SIGKILL after the grace time; resolves when the process and all it started are gone. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    if (this.pid) await stopGroup(this.pid, this.#timing.graceMs);
    await this.#supervision;
  }

  /** Ends it at once. */
  kill(): void {
    this.#stopping.abort();
    if (this.pid) signalGroup(this.pid, 'SIGKILL');
  }

  async #supervise(): Promise<void> {
    const { firstDelayMs, longestDelayMs, healthyAfterMs } = this.#timing;
    let delay = firstDelayMs;
    for (let attempt = 1; !this.#stopping.signal.aborted; attempt += 1) {
      const { readyAt, ending, problem } = await this.#runOnce();
      if (this.#stopping.signal.aborted) return;
      if (problem && !this.#wasEverReady) return this.#refuse(problem);
      if (!readyAt && attempt >= FIRST_START_ATTEMPTS && !this.#wasEverReady) return this.#giveUp(ending);
      if (this.#restartAsked) continue;
      this.onCrash(problem || ending);
      if (readyAt && Date.now() - readyAt >= healthyAfterMs) delay = firstDelayMs;
      const { label, logFile } = this.definition;
      this.#say(problem || `${label} stopped (${ending}) and is started again in ${delay / 1000} s; its log is ${logFile}.`);
      await this.#pause(delay);
      delay = Math.min(delay * 2, longestDelayMs);
    }
  }

  /** One run from launch to end; `problem` is the sentence for a server that could not even be launched. */
  async #runOnce(): Promise<{ readyAt?: number | undefined; ending: string; problem?: string }> {
    let run: Run;
    try {
      run = this.#launch();
    } catch (error) {
      this.#restartAsked = false;
      const { label, logFile } = this.definition;
      const problem = `${label} cannot be started, since ${logFile} or the note beside it cannot be written (${codeOf(error) || messageOf(error)}): make room or give write permission.`;
      return { ending: '', problem };
    }
    const readyAt = await this.#untilReady(run);
    const ending = await run.ended;
    this.#clear(run);
    return { readyAt, ending };
  }

  #launch(): Run {
    const { args, cwd, env, logFile, runFile } = this.definition;
    const log = openLog(logFile, `starting ${args.join(' ')}`);
    // Its standard input is never written; it is how the server notices that the launcher is gone.
    const stdio = ['pipe' as const, log, log];
    const child = spawn(process.execPath, ['--import', WATCHDOG, ...args], { cwd, env, stdio, detached: true });
    closeLog(log);
    this.#restartAsked = false;
    const run = { child, ended: endOf(child) };
    try {
      if (child.pid) recordProcess(runFile, child.pid);
    } catch (error) {
      // Nobody would find it after a kill of this launcher.
      if (child.pid) signalGroup(child.pid, 'SIGKILL');
      throw error;
    }
    this.#run = run;
    return run;
  }

  /** The time at which it became ready, or undefined if it ended before. */
  async #untilReady(run: Run): Promise<number | undefined> {
    const ended = new AbortController();
    const limit = AbortSignal.timeout(this.#timing.readyWithinMs);
    void run.ended.then(() => ended.abort());
    const isReady = await waitForHealth(this.definition.health, AbortSignal.any([ended.signal, limit, this.#stopping.signal]));
    if (!isReady) {
      if (limit.aborted && run.child.pid) await stopGroup(run.child.pid, this.#timing.graceMs);
      return undefined;
    }
    if (this.#wasEverReady) this.#say(`${this.definition.label} is running again.`);
    this.#isReady = this.#wasEverReady = true;
    this.#ready.resolve(undefined);
    return Date.now();
  }

  /** After the end of a run: nothing of its group may stay, and whoever waits from now on waits for the next one. */
  #clear(run: Run): void {
    if (run.child.pid) signalGroup(run.child.pid, 'SIGKILL');
    forgetProcess(this.definition.runFile);
    this.#run = undefined;
    if (this.#isReady) this.#ready = newGate();
    this.#isReady = false;
  }

  #giveUp(ending: string): void {
    const { label, logFile } = this.definition;
    const message = `${label} ended ${FIRST_START_ATTEMPTS} times before it was ready (last: ${ending}): see the lines above, the whole of it is in ${logFile}; correct the cause and start again.`;
    this.#refuse(message, tailOf(logFile));
  }

  /** Nobody may be waiting, which is no reason to end the launcher. */
  #refuse(message: string, details = ''): void {
    this.#ready.promise.catch(() => {});
    this.#ready.reject(new LauncherError(message, { details }));
  }

  async #pause(milliseconds: number): Promise<void> {
    this.#hurry = new AbortController();
    const signal = AbortSignal.any([this.#stopping.signal, this.#hurry.signal]);
    try {
      await sleep(milliseconds, undefined, { signal });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}
