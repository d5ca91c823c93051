import { expect, it } from 'vitest';
import { askState } from './state-batch';

/** A server that knows what it was asked. */
function server() {
  const asked: object[] = [];
  const post = async <Data>(_path: string, body: object) => {
    asked.push(body);
    return { data: { states: { a: 'signed', b: 'request' } } as Data };
  };
  return { asked, post };
}

it('asks once for all cells of a list, and again for the next list', async () => {
  const { asked, post } = server();
  const of = (documentId: string, locale = 'en') => askState(post, { uid: 'api::faq.faq', locale, documentId });
  expect(await Promise.all([of('a'), of('b'), of('c'), of('a', 'es')])).toEqual(['signed', 'request', undefined, 'signed']);
  expect(asked).toEqual([
    { uid: 'api::faq.faq', locale: 'en', documentIds: ['a', 'b', 'c'] },
    { uid: 'api::faq.faq', locale: 'es', documentIds: ['a'] },
  ]);
  await of('a');
  expect(asked).toHaveLength(3);
});
