import { expect, it } from 'vitest';
import { newestChange } from './newest-change';

it('is the one with the latest date, wherever it stands', () => {
  const changes = [
    { changedOn: '2026-10-01', summary: 'First' },
    { changedOn: '2026-11-12', summary: 'Second' },
    { changedOn: null, summary: 'Undated' },
    { changedOn: '2026-09-30', summary: null },
  ];
  expect(newestChange(changes)).toEqual({ changedOn: '2026-11-12', summary: 'Second' });
});

it('is none where no change says when', () => expect(newestChange([{ changedOn: null, summary: 'Undated' }])).toBeUndefined());
