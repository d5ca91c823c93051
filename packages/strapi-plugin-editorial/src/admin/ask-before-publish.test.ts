import { expect, it, vi } from 'vitest';
import { answerFor, askFirst, askOnShortcut, type DocumentAction } from './ask-before-publish';

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

class Key extends Event implements Partial<KeyboardEvent> {
  readonly key = 'Enter';
  readonly ctrlKey = true;
  readonly shiftKey = true;
}

it('asks before the keys reach Strapi, unless it would publish nothing', async () => {
  vi.stubGlobal('KeyboardEvent', Key);
  const page = new EventTarget();
  let heard = 0;
  askOnShortcut(page);
  page.addEventListener('keydown', () => (heard += 1));
  const press = async () => {
    page.dispatchEvent(new Key('keydown'));
    await Promise.resolve();
    await Promise.resolve();
    return heard;
  };
  const withdraw = answerFor('shared', async () => false);
  expect(await press()).toBe(0);
  withdraw();
  const withdrawSecond = answerFor('shared', async () => true);
  expect(await press()).toBe(1);
  const unchanged: DocumentAction = Object.assign(() => ({ disabled: true }), { type: 'publish' });
  askFirst(unchanged)({ documentId: 'shared' });
  withdrawSecond();
  answerFor('shared', async () => false);
  expect(await press()).toBe(2);
});
