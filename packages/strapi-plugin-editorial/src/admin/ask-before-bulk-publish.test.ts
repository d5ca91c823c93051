import { expect, it } from 'vitest';
import { answerForSelected, askBeforeBulkPublish, type Selected } from './ask-before-bulk-publish';

const BULK = '/content-manager/collection-types/api::red-flag.red-flag/actions/bulkPublish?locale=en';
const post = { method: 'POST', body: JSON.stringify({ documentIds: ['one', 'two'] }) };

it('sends what is selected only once somebody has agreed, and says otherwise that nothing was published', async () => {
  const sent: string[] = [];
  const target: { fetch: typeof fetch } = { fetch: async (input) => (sent.push(String(input)), new Response('{}')) };
  askBeforeBulkPublish(target);
  const asked: Selected[] = [];
  const withdraw = answerForSelected(async (selected) => (asked.push(selected), false));
  const refused = await target.fetch(BULK, post);
  expect([refused.status, await refused.json()]).toMatchObject([400, { error: { message: 'Nothing was published.' } }]);
  expect(asked).toEqual([{ uid: 'api::red-flag.red-flag', documentIds: ['one', 'two'], locale: 'en' }]);
  await target.fetch(BULK.replace('bulkPublish', 'bulkUnpublish'), post);
  withdraw();
  answerForSelected(async () => true);
  await target.fetch(BULK, post);
  expect(sent).toEqual([expect.stringContaining('bulkUnpublish'), BULK]);
});
