import { applyChanges, CHANGES, type Change } from './brand/changes';

const UNNAMED = '<title>Strapi Admin</title>';

interface Config {
  plugins?: unknown[];
}

/** Takes out of the admin, while it is built, what no setting takes out. */
export default (config: Config): Config => ({ ...config, plugins: [...(config.plugins ?? []), ownAdmin()] });

type Bundle = Readonly<Record<string, { source?: unknown }>>;

/** Names the tab until a page does. @throws {Error} if the page names it otherwise */
function nameThePage(page: { source?: unknown } | undefined): void {
  const html = String(page?.source);
  if (!page || !html.includes(UNNAMED)) throw new Error(`Strapi's admin has no ${UNNAMED} any more: look where the page gets its name.`);
  page.source = html.replace(UNNAMED, '<title>Meridian</title>');
}

function ownAdmin() {
  const seen = new Set<Change>();
  return {
    name: 'meridian-own-admin',
    apply: 'build',
    enforce: 'pre',
    transform(code: string, id: string) {
      const { code: changed, applied } = applyChanges(id.split('?')[0] ?? '', code);
      for (const change of applied) seen.add(change);
      return applied.length ? { code: changed, map: null } : undefined;
    },
    /** Strapi writes the page by itself, as one more file of the build. */
    generateBundle: { order: 'post', handler: (_options: unknown, bundle: Bundle) => nameThePage(bundle['index.html']) },
    /** @throws {Error} if something was not met at all */
    buildEnd(error?: Error) {
      const missed = CHANGES.find((change) => !seen.has(change));
      if (!error && missed) throw new Error(`Strapi's admin has no ${missed.module} any more: look where ${missed.what} is now.`);
    },
  };
}
