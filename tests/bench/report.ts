import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { REPO_ROOT } from '@meridian/launcher';
import type { Measured } from './bench.ts';

type Row = readonly [what: string, target: string, ...values: string[]];

/** The machine's shape, in words. */
export function machineOf(): string {
  return `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}`;
}

/** Prints what was measured beside the targets, and writes it to docs/performance.md. */
export async function writeReport(results: readonly Measured[]): Promise<void> {
  const columns = results.map(({ conditions }) => `${conditions.toLocaleString('en')} conditions`);
  const table = toTable(['What', 'Target', ...columns], rowsOf(results));
  const machine = machineOf();
  const text = [
    '# Performance',
    '',
    'Written by `pnpm bench`. Load generator, site and CMS share the machine, so compare rows with their own baseline and not with',
    'figures from elsewhere.',
    '',
    table,
    '',
    `Machine: ${machine}.`,
    '',
    '- **Requests per second**: the sciatica guide from memory against a bare Node `http` server that sends the same bytes and headers from',
    '  a process of its own, five alternating rounds of three seconds, 8 connections; medians. p99 is the worst round.',
    '- **Publish to live**: of the sciatica guide, 25 times, until the first answer with the new text. From the return of the publish call in',
    '  the admin, which waits for the document’s own page (ADR 19); and from the commit, by the time that stands in the event log. What bounds',
    '  the second is reading the content: Strapi’s GraphQL takes the time in the row below for this page.',
    '- **What many pages share**: a red flag is changed and published; then all pages that show it are read at once. Nobody may get older text.',
    '- **What is generated** says so; it is copied as rows of the database (`tests/bench/copy-rows.ts`), draft and published.',
    '- **Cold start**: from launching the site’s process to its first stored page, with the CMS down.',
    '',
  ].join('\n');
  console.log(`\n${table}\n\n${machine}\n`);
  await writeFile(join(REPO_ROOT, 'docs', 'performance.md'), text);
}

function rowsOf(results: readonly Measured[]): Row[] {
  const each = (format: (measured: Measured) => string) => results.map(format);
  const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
  const encodings = results[0]?.throughput.map(({ encoding }) => encoding) ?? [];
  const throughput = encodings.flatMap((encoding): Row[] => {
    const of = ({ throughput: all }: Measured) => all.find((one) => one.encoding === encoding) ?? all[0];
    const ratio = (measured: Measured) => {
      const one = of(measured);
      return one ? `${(one.own / one.bare).toFixed(2)} (${Math.round(one.own)} of ${Math.round(one.bare)}), ${one.errors} errors` : '';
    };
    return [
      [`Requests per second against bare Node, ${encoding}`, '≥ 0.9', ...each(ratio)],
      [`p99 of that, ${encoding}`, '≤ 3 ms', ...each((measured) => `${of(measured)?.ownP99} ms (bare ${of(measured)?.bareP99} ms)`)],
    ];
  });
  return [
    ...throughput,
    ['Publish to live, from the call’s return, median', '≤ 30 ms', ...each(({ publish }) => milliseconds(publish.fromReturn.median))],
    ['– p95', '≤ 150 ms', ...each(({ publish }) => milliseconds(publish.fromReturn.p95))],
    ['– from the commit, median', '', ...each(({ publish }) => milliseconds(publish.fromCommit.median))],
    ['– from the commit, p95', '', ...each(({ publish }) => milliseconds(publish.fromCommit.p95))],
    ['– the same content read from the CMS, median', '', ...each(({ publish }) => milliseconds(publish.read))],
    ['– the publish call itself, median', '', ...each(({ publish }) => milliseconds(publish.call))],
    [
      'Pages that share what changed: all invalid',
      '≤ 100 ms',
      ...each(({ dependants }) => `${milliseconds(dependants.invalid)} (${dependants.count} pages)`),
    ],
    ['– answers with older text, errors', '0', ...each(({ dependants }) => `${dependants.older}, ${dependants.errors}`)],
    ['– all rendered again', '', ...each(({ dependants }) => `${dependants.rendered.toFixed(1)} s`)],
    [
      'Cold start with a warm store, CMS down',
      '≤ 1 s',
      ...each(({ coldStart }) => `${milliseconds(coldStart.milliseconds)} (${coldStart.pages} pages)`),
    ],
    ['A page rendered for the first time, mean', 'flat', ...each(({ warmUp }) => `${milliseconds(warmUp.each)} (${warmUp.pages} pages)`)],
    ['The A to Z’s page for a letter that all have, first render', 'flat', ...each(({ letter }) => milliseconds(letter))],
    ['A search, median of five', 'flat', ...each(({ search }) => milliseconds(search))],
    ['Start of both servers with all content', 'flat', ...each(({ start }) => `${start.toFixed(1)} s`)],
    ['Memory of the site (limit for pages: 256 MB)', 'bounded', ...each(({ memory }) => `${memory.site} MB`)],
    ['Memory of the CMS', '', ...each(({ memory }) => `${memory.cms} MB`)],
  ];
}

/** As Markdown. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
