import { createCmsClient, type CmsClient } from '../utils/cms-client';

declare module 'h3' {
  interface H3EventContext {
    /** The one way to content; see `useContent()`. */
    cms: CmsClient;
  }
}

/** Gives every request its gateway to the CMS. The token stays on the server. */
export default defineNitroPlugin((nitro) => {
  const { cmsUrl, cmsToken } = useRuntimeConfig();
  if (!cmsToken && !import.meta.prerender) console.warn('NUXT_CMS_TOKEN is not set: the CMS will refuse every read.');
  const cms = createCmsClient({ url: cmsUrl, token: cmsToken });
  nitro.hooks.hook('request', (event) => {
    event.context.cms = cms;
  });
});
