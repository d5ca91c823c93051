import { describe, expect, it } from 'vitest';
import { needsApps } from './run-tests.ts';
import { summarize, summaryLine } from './summary.ts';

const suite = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((each) => ({ status: each })) });
const line = (suites: object[], endedWell: boolean) => summaryLine(summarize({ testResults: suites }, endedWell));

describe('the last line of npm test', () => {
  it('counts tests over all files', () => {
    expect(line([suite('passed', 'passed', 'passed'), suite('failed', 'passed', 'failed')], false)).toBe('3 passed, 1 failed');
  });

  it('names skipped tests only where there are some', () => {
    expect(line([suite('passed', 'passed', 'skipped', 'pending', 'todo')], true)).toBe('1 passed, 0 failed, 3 skipped');
  });

  it('counts a file that did not load as a failure', () => {
    expect(line([suite('passed', 'passed'), suite('failed')], false)).toBe('1 passed, 1 failed');
  });

  it('counts a file whose hook failed as a failure', () => {
    expect(line([suite('failed', 'skipped', 'skipped')], false)).toBe('0 passed, 1 failed, 2 skipped');
  });

  it('does not call a run good that ended badly, left no report, or ran nothing', () => {
    expect(line([suite('passed', 'passed')], false)).toBe('1 passed, 1 failed');
    expect(summaryLine(summarize(undefined, false))).toBe('0 passed, 1 failed');
    expect(line([], true)).toBe('0 passed, 1 failed');
  });
});

it.each([
  [[], true],
  [['--project', 'unit'], false],
  [['--project=web', '--project=unit'], false],
  [['--project', 'unit', '--project', 'e2e'], true],
  [['tests/e2e/pages.test.ts'], true],
])('%j needs the built apps: %s', (args, expected) => {
  expect(needsApps(args)).toBe(expected);
});
