import { expect, it } from 'vitest';
import type { CheckAnswer, CommentItem, ListedLink, OutsideOpinion } from './answer';
import { toRequestData } from './form-data';
import {
  approvalLine,
  changesLine,
  draftLine,
  dueLine,
  fieldName,
  headline,
  linkLine,
  opinionLine,
  saidLine,
  taskLine,
  usedLine,
} from './words';

const answer = (valid?: { kind: string; byName: string }): CheckAnswer => ({
  isGoverned: true,
  isSigned: true,
  findings: [],
  hash: '',
  isSaved: true,
  standing: valid ? { valid } : {},
  tasks: [],
  opinions: [],
});

it('says who approved the text', () => {
  expect(approvalLine(answer({ kind: 'sign-off', byName: 'Rae' }))).toBe('Signed by Rae.');
  expect(approvalLine(answer({ kind: 'demonstration-exemption', byName: 'Demonstration' }))).toMatch(/^Exempt .*demonstration\.$/);
  expect(approvalLine(answer())).toBe('');
});

it('says how it stands and what is to be done', () => {
  expect([0, 1, 2].map(headline)).toEqual([
    'Ready to publish.',
    'Not yet: one thing has to be put right.',
    'Not yet: 2 things have to be put right.',
  ]);
  expect(taskLine({ kind: 'rejection', byName: 'Rae', reason: 'Wrong trial.' })).toBe('Rae sent this back: Wrong trial.');
  expect(taskLine({ kind: 'request', byName: 'Wren', reason: '' })).toBe('Wren asked for a review.');
});

it('says how far a publish reaches', () => {
  expect(changesLine([])).toBe('');
  expect(changesLine([{ type: 'Guide', count: 1 }])).toBe('One page changes when you publish this: Guide 1.');
  const many = changesLine([
    { type: 'Condition', count: 4 },
    { type: 'Guide', count: 2 },
  ]);
  expect(many).toBe('6 pages change when you publish this: Condition 4, Guide 2.');
  expect([0, 1, 2].map(usedLine)).toEqual([
    'Nothing that is published uses this.',
    'One published entry uses this.',
    '2 published entries use this.',
  ]);
});

it('sends links as the admin does', () => {
  const values = { name: 'A', claims: [{ studies: { connect: [{ id: 1, label: 'Tu', apiData: { documentId: 's' } }], disconnect: [] } }] };
  expect(toRequestData(values)).toEqual({ name: 'A', claims: [{ studies: { connect: [{ documentId: 's' }], disconnect: [] } }] });
});

const entry = { uid: 'api::a.a', type: 'A', documentId: 'a', locale: 'en', title: 'A' };

it.each([
  ['2026-03-09', 'Overdue since 2026-03-09: have it checked, or take it back.'],
  ['2026-03-10', 'To be checked today.'],
  ['2026-03-11', 'To be checked tomorrow, by 2026-03-11.'],
  ['2026-04-09', 'To be checked within 30 days, by 2026-04-09.'],
])('a check on %s is announced on 10 March as "%s"', (nextCheckOn, line) => {
  expect(dueLine({ ...entry, nextCheckOn }, '2026-03-10')).toBe(line);
});

it('says what visitors see while a draft waits', () => {
  const at = '2026-03-10T12:00:00.000Z';
  expect(draftLine({ ...entry, status: 'draft', at })).toBe('Not published yet; changed on Mar 10, 2026.');
  expect(draftLine({ ...entry, status: 'modified', at })).toMatch(/^Visitors still see the text before your changes; /);
});

it('says what a clinician outside thinks, and of which text', () => {
  const opinion: OutsideOpinion = {
    verdict: 'approval',
    byName: 'Nora',
    credential: 'MD',
    at: '2026-11-02T12:00:00.000Z',
    isOfThisText: true,
  };
  expect(opinionLine(opinion)).toMatch(/^Nora, MD, approved this text outside on .*2026\.$/);
  expect(opinionLine({ ...opinion, verdict: 'objection', isOfThisText: false })).toMatch(/objected to an earlier text outside/);
});

it('says how a link stands', () => {
  const [at, expiresAt] = ['2026-11-02T12:00:00.000Z', '2026-11-16T12:00:00.000Z'];
  const link: ListedLink = { id: '', forName: '', note: '', byName: 'Wren', at, expiresAt, openedAt: null, revokedAt: null, isOpen: true };
  expect(linkLine(link)).toMatch(/^Made by Wren on .*, not opened yet\. Open until /);
  expect(linkLine({ ...link, openedAt: at, revokedAt: at, isOpen: false })).toMatch(/first opened on .*\. Closed on /);
  expect(linkLine({ ...link, isOpen: false })).toMatch(/Ran out on /);
});

it('says who said what about which field', () => {
  const labels = new Map([['claims', 'Claims']]);
  expect(fieldName(['claims', '0', 'certaintyReason'], labels)).toBe('Claims 1 certainty reason');
  expect(fieldName([], labels)).toBe('The whole text');
  const item: CommentItem = {
    ...{ id: '', kind: 'comment', path: [], text: '', verdict: 'objection', byName: 'Nora', credential: 'MD', isOutside: true },
    ...{ at: '2026-11-02T12:00:00.000Z', resolvedAt: null, resolvedBy: null },
  };
  expect(saidLine(item)).toMatch(/^Nora, MD \(outside\) objected, /);
  expect(saidLine({ ...item, isOutside: false, verdict: null, kind: 'rejection' })).toMatch(/^Nora sent it back, /);
});
