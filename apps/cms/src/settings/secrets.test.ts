import { describe, expect, it } from 'vitest';
import { assertSecrets } from './secrets';

const NAMES = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
  'SITE_TOKEN',
  'DELIVERY_TOKEN',
];
const good = { NODE_ENV: 'production', ...Object.fromEntries(NAMES.map((name, index) => [name, `f0e1d2c3b4a59687${index}89abcdef`])) };

describe('a start in production', () => {
  it('goes on with random secrets', () => {
    expect(() => assertSecrets(good)).not.toThrow();
    expect(() => assertSecrets({ ...good, APP_KEYS: 'a1b2c3d4e5f60718,b1b2c3d4e5f60718' })).not.toThrow();
  });

  it.each(NAMES)('is refused without %s, and says what to set', (name) => {
    expect(() => assertSecrets({ ...good, [name]: '' })).toThrow(new RegExp(`${name} is not set.*randomBytes`));
  });

  it.each(['toBeModified1', 'changeme-changeme-changeme', 'aaaaaaaaaaaaaaaaaaaaaaaa', 'development-only-JWT_SECRET', 'short'])(
    'is refused with the guessable "%s"',
    (value) => {
      expect(() => assertSecrets({ ...good, JWT_SECRET: value })).toThrow('JWT_SECRET is');
    },
  );

  it('is refused when one of several keys is bad', () => {
    expect(() => assertSecrets({ ...good, APP_KEYS: 'a1b2c3d4e5f60718,toBeModified2' })).toThrow('APP_KEYS');
  });
});

it('development needs no secrets', () => {
  expect(() => assertSecrets({ NODE_ENV: 'development' })).not.toThrow();
});
