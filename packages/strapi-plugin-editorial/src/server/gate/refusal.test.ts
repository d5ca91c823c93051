import { expect, it } from 'vitest';
import type { Finding } from '../rules/rule.ts';
import { refusal } from './refusal.ts';

const finding = (path: string, message: string): Finding => ({
  rule: 'wording',
  level: 'blocks',
  path: path ? path.split('.') : [],
  message,
});

it('gives each field one error with all that is wrong there, the parts of a list after the list', () => {
  const { message, details } = refusal('Sciatica (en)', [
    finding('claims.0.statement', 'Too strong.'),
    finding('answer', 'For whom?'),
    finding('', 'Nobody signed.'),
    finding('answer', 'Against what?'),
    finding('claims', 'One lacks its source.'),
  ]);
  expect(message).toBe('"Sciatica (en)" cannot be published yet. Too strong. For whom? Nobody signed. And 2 more, listed beside the form.');
  expect(details).toEqual({
    errors: [
      { path: [], message: 'Nobody signed.', name: 'wording' },
      { path: ['answer'], message: 'For whom? Against what?', name: 'wording' },
      { path: ['claims'], message: 'One lacks its source.', name: 'wording' },
      { path: ['claims', '0', 'statement'], message: 'Too strong.', name: 'wording' },
    ],
  });
});
