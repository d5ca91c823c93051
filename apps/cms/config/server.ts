import fs from 'node:fs';
import path from 'node:path';
import { dataDir } from '../src/settings/data-dir';
import { readSecret } from '../src/settings/secrets';

interface Environment {
  (name: string, fallback: string): string;
  int(name: string, fallback: number): number;
}

export default ({ env }: { env: Environment }) => {
  const publicDir = path.join(dataDir(), 'public');
  fs.mkdirSync(path.join(publicDir, 'uploads'), { recursive: true });
  return {
    host: env('HOST', '127.0.0.1'),
    port: env.int('PORT', 1337),
    // Longer than clients keep a connection that nobody uses: Node's own 5 s end in the middle of a request now and then.
    http: { serverOptions: { keepAliveTimeout: 75_000 } },
    app: { keys: readSecret('APP_KEYS').split(',') },
    dirs: { public: publicDir },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
    mcp: { enabled: false },
  };
};
