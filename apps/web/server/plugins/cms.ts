import { currentRender, definePageStore, type Render } from '@meridian/nuxt-page-store/runtime';
import { ADDRESS_RULES } from '../utils/address-rules';
import { createAskCms, createCmsClient, type CmsClient, type CmsRequest } from '../utils/cms-client';
import { tagsOf, touchedBy, withoutRowNumbers } from '../utils/dependencies';
import { BASE_POLICY, STATIC_HEADERS } from '../utils/headers';

declare module 'h3' {
  interface H3EventContext {
    /** The one way to content; see `useContent()`. */
    cms: CmsClient;
    /** The page that is being rendered, where one is kept; to say until when it holds. */
    render: Render | undefined;
  }
}

/** Gives every request its gateway to the CMS, and tells the page store what pages depend on. The token stays on the server. */
export default defineNitroPlugin((nitro) => {
  const { cmsUrl, cmsToken, cmsDeliveryToken } = useRuntimeConfig();
  if (!cmsToken && !import.meta.prerender) console.warn('NUXT_CMS_TOKEN is not set: the CMS will refuse every read.');
  const ask = createAskCms({ url: cmsUrl, token: cmsToken });
  const cms = createCmsClient(ask);
  nitro.hooks.hook('request', (event) => {
    event.context.cms = cms;
    event.context.render = currentRender();
  });
  definePageStore({
    async read(request) {
      const value = await ask(request as CmsRequest);
      return { value, tags: tagsOf(request as CmsRequest, value), compared: withoutRowNumbers(value) };
    },
    log: { url: `${cmsUrl}/delivery/events`, token: cmsDeliveryToken },
    toTouched: touchedBy,
    rules: ADDRESS_RULES,
    headers: { ...STATIC_HEADERS, 'content-security-policy': BASE_POLICY },
    addressList: '/__page-store/addresses',
  });
});
