import { addServerHandler, createResolver, defineNuxtModule } from '@nuxt/kit';
import { DEFAULTS, type PageStoreConfig } from './runtime/settings.ts';

export type { PageStoreConfig } from './runtime/settings.ts';

/** Puts the page store in front of the site's server. What it has to know of the site is told by `definePageStore()`; see README. */
export default defineNuxtModule<Partial<PageStoreConfig>>({
  meta: { name: 'page-store', configKey: 'pageStore', compatibility: { nuxt: '>=4.5' } },
  setup(options, nuxt) {
    const { resolve } = createResolver(import.meta.url);
    nuxt.options.runtimeConfig.pageStore = { ...DEFAULTS, ...options };
    if (nuxt.options.dev) return void addServerHandler({ middleware: true, handler: resolve('./runtime/dev-door.ts') });
    nuxt.hook('nitro:config', (config) => {
      config.entry = resolve('./runtime/entry.ts');
      // For the Node that runs it; private fields rewritten for older ones would slow the hot path.
      config.esbuild = { ...config.esbuild, options: { ...config.esbuild?.options, target: 'es2024' } };
    });
    nuxt.hook('nitro:init', (nitro) => {
      // The process that prerenders has an entry of its own.
      nitro.hooks.hook('prerender:config', (config) => {
        delete config.entry;
      });
    });
  },
});
