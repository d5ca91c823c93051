import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { LauncherError, messageOf } from './errors.ts';
import { closeLog, openLog, tailOf } from './log-file.ts';
import { forgetProcess, recordProcess, stopGroup } from './process-group.ts';
import type { Output } from './progress.ts';
import type { Environment } from './settings.ts';

/** A command that runs to its end before the next thing happens. */
export interface Step {
  readonly label: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Environment;
  /** Everything the command says goes here. */
  readonly logFile: string;
  /** Note of the running process, for the next start in case this launcher is killed. */
  readonly runFile: string;
}

export interface Context {
  readonly output: Output;
  /** Aborted when the launcher is told to stop. */
  readonly signal: AbortSignal;
}

async function runToEnd(step: Step, signal: AbortSignal): Promise<string> {
  const log = openLog(step.logFile, [step.command, ...step.args].join(' '));
  // A group of its own, so that a stop reaches everything the command has started.
  const child = spawn(step.command, step.args, { cwd: step.cwd, env: step.env, stdio: ['pipe', log, log], detached: true });
  closeLog(log);
  const stop = () => void (child.pid && stopGroup(child.pid));
  signal.addEventListener('abort', stop, { once: true });
  try {
    if (child.pid) recordProcess(step.runFile, child.pid);
    const [code, killedBy] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return code === 0 ? '' : killedBy ? `signal ${killedBy}` : `exit code ${code}`;
  } catch (error) {
    return messageOf(error);
  } finally {
    signal.removeEventListener('abort', stop);
    forgetProcess(step.runFile);
  }
}

/**
 * @throws LauncherError with the end of the log if the command fails
 * @throws the signal's reason if the launcher was told to stop
 */
export async function runStep(step: Step, { output, signal }: Context): Promise<void> {
  signal.throwIfAborted();
  const end = output.begin(step.label);
  const problem = await runToEnd(step, signal);
  end(problem === '' ? 'done' : signal.aborted ? 'stopped' : 'failed');
  signal.throwIfAborted();
  if (problem === '') return;
  const message = `${step.label} failed (${problem}): see the lines above, the whole of it is in ${step.logFile}; correct the cause and start again.`;
  throw new LauncherError(message, { details: tailOf(step.logFile) });
}
