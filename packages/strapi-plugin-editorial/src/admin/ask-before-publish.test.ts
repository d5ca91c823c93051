import { expect, it } from 'vitest';
import { answerFor, askFirst, type DocumentAction } from './ask-before-publish';

const event = {} as React.SyntheticEvent;

it('publishes only once somebody has agreed, and of that document alone', async () => {
  const published: string[] = [];
  const strapis: DocumentAction = ({ documentId = '' }) => ({ onClick: () => void published.push(documentId) });
  const publish = askFirst(Object.assign(strapis, { type: 'publish', position: ['panel'] }));
  const click = (documentId: string) => publish({ documentId })?.onClick?.(event);
  const withdraw = answerFor('shared', async () => false);
  expect([await click('shared'), await click('other')]).toEqual([true, undefined]);
  withdraw();
  answerFor('shared', async () => true);
  await click('shared');
  expect(published).toEqual(['other', 'shared']);
  expect([publish.type, publish.position]).toEqual(['publish', ['panel']]);
});

it('leaves every other action as it is', () => {
  const unpublish: DocumentAction = Object.assign(() => null, { type: 'unpublish' });
  expect(askFirst(unpublish)).toBe(unpublish);
});
