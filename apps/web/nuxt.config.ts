import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_LOCALE, LOCALES } from '@meridian/content-model';

/** As `integrity` and the content security policy write it. */
const integrityOf = (file: string) =>
  `sha256-${createHash('sha256')
    .update(readFileSync(new URL(file, import.meta.url)))
    .digest('base64')}`;

/** The interface's words: one file for each area, the same in every language. A new file is found by itself. */
const messageFiles = (code: string) => readdirSync(new URL(`i18n/locales/${code}`, import.meta.url)).map((file) => `${code}/${file}`);

/** A font's files, for the server to draw with. */
const fontFiles = (name: string) => join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'files');

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
      link: [
        { rel: 'icon', href: '/favicon.ico', sizes: '32x32' },
        { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
        { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
        { rel: 'manifest', href: '/manifest.webmanifest' },
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
    /** Hash of the one script of the site: the page that loads it allows that file and no other. */
    searchScript: integrityOf('public/search/suggestions.js'),
  },
  i18n: {
    strategy: 'prefix_except_default',
    defaultLocale: DEFAULT_LOCALE,
    locales: LOCALES.map(({ code, cmsCode, name }) => ({ code, language: cmsCode, name, files: messageFiles(code) })),
    // The address alone decides the language: no cookie, no guess from the browser.
    detectBrowserLanguage: false,
    // Words are for the server alone: under an address that visitors cannot reach.
    serverRoutePrefix: '/__i18n',
    baseUrl: process.env.NUXT_SITE_URL ?? 'http://localhost:3000',
  },
  content: {
    experimental: { sqliteConnector: 'native' },
    // A heading that links to itself is one more stop for a keyboard, and leads nowhere.
    renderer: { anchorLinks: false },
  },
  nitro: {
    compressPublicAssets: true,
    // Letters of share images; see server/utils/share-hands.ts.
    serverAssets: [
      { baseName: 'share-display', dir: fontFiles('@fontsource/newsreader'), pattern: 'newsreader-latin-400-normal.woff2' },
      {
        baseName: 'share-text',
        dir: fontFiles('@fontsource-variable/atkinson-hyperlegible-next'),
        pattern: 'atkinson-hyperlegible-next-latin-wght-normal.woff2',
      },
    ],
    // What the page store runs inside Nitro can only be checked here, where Nitro's types are.
    typescript: { tsConfig: { include: ['../../../packages/nuxt-page-store/src/runtime'] } },
  },
  hooks: {
    'nitro:config'(config) {
      // Before the others, which would write down what was searched for.
      config.errorHandler = [
        fileURLToPath(new URL('server/search/error-handler.ts', import.meta.url)),
        ...[config.errorHandler ?? []].flat(),
      ];
    },
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
