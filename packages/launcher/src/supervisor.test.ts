import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assertPortFree, freePorts } from './ports.ts';
import { processIdentity, recordProcess, signalGroup, stopRecorded } from './process-group.ts';
import { type ServiceDefinition, TIMING } from './service.ts';
import { Supervisor } from './supervisor.ts';
import { until } from './testing.ts';

const SERVER = `
import { createServer } from 'node:http';
createServer((request, response) => { response.statusCode = 204; response.end(); }).listen(Number(process.env.PORT), '127.0.0.1');
if (process.env.STUBBORN) process.on('SIGTERM', () => {});
`;
const timing = { ...TIMING, firstDelayMs: 20, longestDelayMs: 80, graceMs: 500 };

let folder: string;
let ports: number[];
let said: string[];
let supervisor: Supervisor;

function definition(index: number, env: Record<string, string> = {}): ServiceDefinition {
  const port = ports[index] ?? 0;
  return {
    label: `Server ${index}`,
    args: [join(folder, 'server.mjs')],
    cwd: folder,
    env: { ...process.env, PORT: String(port), ...env },
    logFile: join(folder, `${index}.log`),
    runFile: join(folder, `${index}.json`),
    health: { url: `http://127.0.0.1:${port}/`, status: 204 },
  };
}

async function start(...definitions: ServiceDefinition[]): Promise<void> {
  supervisor = new Supervisor(definitions, (line) => said.push(line), timing);
  await supervisor.start();
}

const pids = () => supervisor.services.map(({ pid }) => pid);
const portsAreFree = () => Promise.all(ports.map((port) => assertPortFree(port, '127.0.0.1', 'PORT')));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'supervisor-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'server.mjs'), SERVER);
  ports = await freePorts(2);
  said = [];
});
afterEach(async () => {
  await supervisor?.stop();
  rmSync(folder, { recursive: true });
});

describe('Supervisor', () => {
  it('restarts a server that is killed while the other stays up, and says so', async () => {
    await start(definition(0), definition(1));
    const [first, second] = pids();
    process.kill(first ?? 0, 'SIGKILL');
    await until(() => said.length === 2);
    expect(said).toEqual([
      expect.stringMatching(/^Server 0 stopped \(signal SIGKILL\) and is started again in 0\.02 s/),
      'Server 0 is running again.',
    ]);
    expect(pids()[0]).not.toBe(first);
    expect(pids()[1]).toBe(second);
  });

  it('waits longer after each crash, up to a limit', async () => {
    await start(definition(0));
    for (let crash = 1; crash <= 4; crash += 1) {
      process.kill(await until(() => pids()[0]), 'SIGKILL');
      await until(() => said.length === crash * 2);
    }
    expect(said.flatMap((line) => /again in (\S+) s/.exec(line)?.[1] ?? [])).toEqual(['0.02', '0.04', '0.08', '0.08']);
  });

  it('stops everything and frees the ports', async () => {
    await start(definition(0), definition(1));
    await supervisor.stop();
    await portsAreFree();
    expect(said).toEqual([]);
  });

  it('kills a server that ignores the request to stop, after the grace time', async () => {
    await start(definition(0, { STUBBORN: '1' }), definition(1));
    const before = Date.now();
    await supervisor.stop();
    expect(Date.now() - before).toBeGreaterThanOrEqual(timing.graceMs);
    await portsAreFree();
  });

  it('gives up on a server that never gets ready, stops the other, and shows the log', async () => {
    writeFileSync(join(folder, 'broken.mjs'), 'console.error("the cause"); process.exit(7);');
    const broken = { ...definition(0), args: [join(folder, 'broken.mjs')] };
    await expect(start(broken, definition(1))).rejects.toMatchObject({
      message: expect.stringMatching(/^Server 0 ended 3 times before it was ready \(last: exit code 7\)/),
      details: expect.stringContaining('the cause'),
    });
    await portsAreFree();
  });

  it('says so when a log cannot be written, instead of waiting for ever', async () => {
    await expect(start({ ...definition(0), logFile: join(folder, 'absent', '0.log') })).rejects.toMatchObject({
      name: 'LauncherError',
      message: expect.stringMatching(/^Server 0 cannot be started, since .*0\.log .* cannot be written \(ENOENT\): make room/),
    });
    await expect(start({ ...definition(1), runFile: join(folder, 'absent', '1.json') })).rejects.toThrow(/^Server 1 cannot be started/);
    await portsAreFree();
  });

  it('goes on trying when the log of a running server becomes unwritable', async () => {
    const logs = join(folder, 'logs');
    mkdirSync(logs);
    await start({ ...definition(0), logFile: join(logs, '0.log') });
    rmSync(logs, { recursive: true });
    process.kill(pids()[0] ?? 0, 'SIGKILL');
    await until(() => said.some((line) => /cannot be written \(ENOENT\)/.test(line)));
    mkdirSync(logs);
    await until(() => said.at(-1) === 'Server 0 is running again.');
  });

  it('restarts in order when asked, without calling it a crash', async () => {
    await start(definition(0));
    const [before] = pids();
    await supervisor.services[0]?.restart();
    expect(pids()[0]).not.toBe(before);
    expect(said).toEqual(['Server 0 is running again.']);
  });
});

it('a restart that is asked for does not wait for the pause after a crash', async () => {
  const slow = { ...timing, firstDelayMs: 60_000, longestDelayMs: 60_000 };
  supervisor = new Supervisor([definition(0)], (line) => said.push(line), slow);
  await supervisor.start();
  const [service] = supervisor.services;
  const crash = new Promise((resolve) => Object.assign(service ?? {}, { onCrash: resolve }));
  process.kill(pids()[0] ?? 0, 'SIGKILL');
  expect(await crash).toBe('signal SIGKILL');
  await service?.restart();
  expect(said.at(-1)).toBe('Server 0 is running again.');
});

describe('after a launcher that was killed outright', () => {
  it('a recorded process is recognised and stopped', async () => {
    await start(definition(0));
    const [pid = 0] = pids();
    const copy = join(folder, 'copy.json');
    writeFileSync(copy, readFileSync(join(folder, '0.json')));
    expect(await stopRecorded(copy)).toBe(true);
    expect(processIdentity(pid)).toBeUndefined();
  });

  it('another process that was given the same number is left alone', async () => {
    await start(definition(0));
    const [pid = 0] = pids();
    const note = join(folder, 'note.json');
    writeFileSync(note, JSON.stringify({ pid, identity: 'another boot 1' }));
    expect(await stopRecorded(note)).toBe(false);
    expect(signalGroup(pid, 0)).toBe(true);
    recordProcess(note, 999_999_999);
    expect(await stopRecorded(note)).toBe(false);
  });
});
