import { expect, it } from 'vitest';
import { readMeta } from './read-meta';

it('reads what a head says, with what was escaped', () => {
  const meta = readMeta(
    '<head><meta charset="utf-8"><meta property="og:title" content="A &quot;b&quot; &amp; c&#39;s &lt;d>"><meta name="x" content=""></head><body><meta name="y" content="no"></body>',
  );
  expect([...meta]).toEqual([
    ['og:title', 'A "b" & c\'s <d>'],
    ['x', ''],
  ]);
});
