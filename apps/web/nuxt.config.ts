import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_LOCALE, LOCALES } from '@meridian/content-model';

export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  modules: ['@nuxt/content', '@nuxtjs/i18n', '@meridian/nuxt-page-store'],
  telemetry: false,
  devtools: { enabled: false },
  css: ['~/assets/css/tokens.css', '~/assets/css/fonts.css', '~/assets/css/base.css', '~/assets/css/layout.css', '~/assets/css/print.css'],
  components: [{ path: '~/components', pathPrefix: false, extensions: ['vue'] }],
  features: {
    // Pages are complete without scripts; see docs/architecture.md.
    noScripts: true,
    // Styles travel inside the page, so that the first answer is enough to paint it.
    inlineStyles: true,
  },
  experimental: { payloadExtraction: false, appManifest: false },
  app: {
    head: {
      meta: [
        { charset: 'utf-8' },
        { name: 'viewport', content: 'width=device-width, initial-scale=1' },
        { name: 'color-scheme', content: 'light dark' },
      ],
    },
  },
  runtimeConfig: {
    /** NUXT_CMS_URL: where the CMS listens; only the server talks to it. */
    cmsUrl: 'http://127.0.0.1:1337',
    /** NUXT_CMS_TOKEN: the site's read token. */
    cmsToken: '',
    /** NUXT_CMS_DELIVERY_TOKEN: for following what was published. */
    cmsDeliveryToken: '',
    /** NUXT_SITE_URL: canonical address of the site. */
    siteUrl: 'http://localhost:3000',
    /** NUXT_STYLEGUIDE=1 shows /styleguide outside of development, for tests. */
    styleguide: false,
  },
  i18n: {
    strategy: 'prefix_except_default',
    defaultLocale: DEFAULT_LOCALE,
    locales: LOCALES.map(({ code, cmsCode, name }) => ({ code, language: cmsCode, name })),
    // The address alone decides the language: no cookie, no guess from the browser.
    detectBrowserLanguage: false,
    baseUrl: process.env.NUXT_SITE_URL ?? 'http://localhost:3000',
  },
  content: { experimental: { sqliteConnector: 'native' } },
  nitro: {
    compressPublicAssets: true,
    // What the page store runs inside Nitro can only be checked here, where Nitro's types are.
    typescript: { tsConfig: { include: ['../../../packages/nuxt-page-store/src/runtime'] } },
  },
  hooks: {
    'nitro:init'(nitro) {
      // Nuxt Content publishes a dump of its pages for queries in the browser. There are none here.
      nitro.hooks.hook('rollup:before', () => rm(join(nitro.options.output.publicDir, '__nuxt_content'), { recursive: true, force: true }));
    },
  },
  typescript: {
    strict: true,
    typeCheck: false,
    nodeTsConfig: { include: ['../../../packages/nuxt-page-store/src/module.ts'] },
    // A misspelt component would vanish from the page without a word.
    tsConfig: { vueCompilerOptions: { strictTemplates: true, dataAttributes: ['data-*'] } },
  },
});
