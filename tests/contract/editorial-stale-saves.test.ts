import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEditorialCms, type EditorialCms, type Target } from '../harness/editorial.ts';
import { sendAsStaff, type Role, type Send } from '../harness/staff.ts';

let cms: EditorialCms;
let send: Send;
beforeAll(async () => {
  cms = await startEditorialCms();
  send = sendAsStaff(cms);
});
afterAll(() => cms.stop());

const LIST = '/content-manager/collection-types';
const draftOf = ({ documentId, locale }: Target) => cms.documents('condition').findOne({ documentId, locale, status: 'draft' });
/** What a form says that has just been opened. */
const seenBy = async (target: Target) => ({
  'x-editorial-seen': `${target.documentId} ${target.locale} ${String((await draftOf(target))?.updatedAt)}`,
});
const at = ({ uid, documentId, locale }: Target, action = '') => `${LIST}/${uid}/${documentId}${action}?plugins[i18n][locale]=${locale}`;
const save = (role: Role, target: Target, data: object, headers?: Readonly<Record<string, string>>) =>
  send(role, 'PUT', at(target), data, headers);
const CONFLICT = { status: 400, data: { error: { name: 'ConflictError', message: expect.stringContaining('Somebody else saved') } } };

async function write(): Promise<Target> {
  const target = await cms.write('condition', cms.soundCondition());
  await cms.sign(target);
  return target;
}

describe('a form that shows what somebody else has changed since', () => {
  it('is not saved, published neither; read again it is', async () => {
    const target = await write();
    const seen = await seenBy(target);
    expect(await save('editor', target, { verdictSummary: 'First.' }, seen)).toMatchObject({ status: 200 });
    expect(await save('owner', target, { verdictSummary: 'Second.' }, seen)).toMatchObject(CONFLICT);
    expect(await send('owner', 'POST', at(target, '/actions/publish'), { verdictSummary: 'Second.' }, seen)).toMatchObject(CONFLICT);
    expect([(await draftOf(target))?.verdictSummary, await cms.published(target)]).toEqual(['First.', null]);
    expect(await save('owner', target, { verdictSummary: 'Second.' }, await seenBy(target))).toMatchObject({ status: 200 });
    expect((await draftOf(target))?.verdictSummary).toBe('Second.');
  });

  it('is not saved either when both are saved at the same moment: one wins', async () => {
    const target = await write();
    const seen = await seenBy(target);
    const texts = ['Left.', 'Right.'];
    const answers = await Promise.all(texts.map((verdictSummary) => save('editor', target, { verdictSummary }, seen)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    expect((await draftOf(target))?.verdictSummary).toBe(texts[answers.findIndex(({ status }) => status === 200)]);
  });

  it('in another language is another form', async () => {
    const target = await write();
    const spanish = { ...target, locale: 'es' };
    await cms.documents('condition').update({ ...spanish, data: { name: 'Dolor', slug: 'dolor' } });
    const seen = await seenBy(spanish);
    await save('editor', target, { verdictSummary: 'English.' }, await seenBy(target));
    expect(await save('owner', spanish, { verdictSummary: 'Español.' }, seen)).toMatchObject({ status: 200 });
  });
});

it('a form that shows the newest is saved and published in one go', async () => {
  const target = await write();
  const seen = await seenBy(target);
  expect(await send('editor', 'POST', at(target, '/actions/publish'), { localLeadIn: 'Nearby.' }, seen)).toMatchObject({ status: 200 });
  expect(await cms.published(target)).toMatchObject({ localLeadIn: 'Nearby.' });
});

it('who does not say what they have seen is not stopped', async () => {
  const target = await write();
  await save('editor', target, { verdictSummary: 'First.' });
  expect(await save('owner', target, { verdictSummary: 'Second.' })).toMatchObject({ status: 200 });
});
