export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  modules: ['@nuxt/content'],
  telemetry: false,
  devtools: { enabled: false },
  css: ['~/assets/css/tokens.css', '~/assets/css/base.css', '~/assets/css/layout.css'],
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
      htmlAttrs: { lang: 'en' },
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
    /** NUXT_SITE_URL: canonical address of the site. */
    siteUrl: 'http://localhost:3000',
  },
  content: { experimental: { sqliteConnector: 'native' } },
  nitro: { compressPublicAssets: true },
  typescript: {
    strict: true,
    typeCheck: false,
    // A misspelt component would vanish from the page without a word.
    tsConfig: { vueCompilerOptions: { strictTemplates: true } },
  },
});
