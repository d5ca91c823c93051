import { isRecord } from '@meridian/launcher';

export interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

function testsOf(suite: Record<string, unknown>): string[] {
  const results = Array.isArray(suite.assertionResults) ? suite.assertionResults : [];
  return results.filter(isRecord).map((result) => String(result.status));
}

/**
 * Counts vitest's JSON report. A file that failed without a failed test (it did not load, or a hook threw) counts as
 * one failure; so does a run that ended badly for another reason, or left no report at all, or ran nothing.
 */
export function summarize(report: unknown, endedWell: boolean): Summary {
  const suites = isRecord(report) && Array.isArray(report.testResults) ? report.testResults.filter(isRecord) : [];
  const statuses = suites.flatMap(testsOf);
  const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length;
  const failedFiles = suites.filter((suite) => suite.status === 'failed' && !testsOf(suite).includes('failed')).length;
  const passed = count('passed');
  const failed = count('failed') + failedFiles;
  const isFailure = failed === 0 && (!endedWell || passed === 0);
  return { passed, failed: isFailure ? 1 : failed, skipped: statuses.length - passed - count('failed') };
}

/** The last line of `npm test`. */
export function summaryLine({ passed, failed, skipped }: Summary): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
