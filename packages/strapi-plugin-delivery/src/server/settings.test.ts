import { expect, it } from 'vitest';
import { assertSettings } from './settings.ts';

const good = { token: '0123456789abcdef', keepEvents: 10, reconcileEvery: 0, acknowledgeWithin: 250 };

it('takes good settings', () => expect(() => assertSettings(good)).not.toThrow());

it.each([
  [{ token: '' }, 'set DELIVERY_TOKEN'],
  [{ token: 'short' }, 'set DELIVERY_TOKEN'],
  [{ keepEvents: 0 }, 'set DELIVERY_KEEP_EVENTS'],
  [{ reconcileEvery: -1 }, 'reconcileEvery must be a number of milliseconds'],
  [{ acknowledgeWithin: Number.NaN }, 'acknowledgeWithin must be a number of milliseconds'],
])('refuses %j and says what to set', (wrong, message) => {
  expect(() => assertSettings({ ...good, ...wrong })).toThrow(message);
});
