import { localizePath } from '@meridian/content-model';
import { currentRender, definePageStore, type Render } from '@meridian/nuxt-page-store/runtime';
import { AnswerCache } from '../search/answer-cache';
import { readFixedPages } from '../search/fixed-pages';
import { followInDevelopment } from '../search/follow-in-development';
import { Search } from '../search/search';
import { SearchIndex } from '../search/search-index';
import { ADDRESS_RULES, isSearchAddress } from '../utils/address-rules';
import { createAskCms, createCmsClient, type CmsClient, type CmsRequest } from '../utils/cms-client';
import { subjectsOf, tagsOf, touchedBy, withoutRowNumbers } from '../utils/dependencies';
import { BASE_POLICY, STATIC_HEADERS } from '../utils/headers';

declare module 'h3' {
  interface H3EventContext {
    /** The one way to content; see `useContent()`. */
    cms: CmsClient;
    /** The page that is being rendered, where one is kept; to say until when it holds. */
    render: Render | undefined;
    search: Search;
  }
}

/** Gives every request its gateway to the CMS, and tells the page store what pages depend on. The token stays on the server. */
export default defineNitroPlugin((nitro) => {
  const { cmsUrl, cmsToken, cmsDeliveryToken } = useRuntimeConfig();
  if (!cmsToken && !import.meta.prerender) console.warn('NUXT_CMS_TOKEN is not set: the CMS will refuse every read.');
  const ask = createAskCms({ url: cmsUrl, token: cmsToken });
  const cms = createCmsClient(ask);
  const answers = new AnswerCache(ask, tagsOf);
  const cmsForSearch = createCmsClient((request) => answers.ask(request), { isForPages: false });
  const searchIndex = new SearchIndex({
    cms: createCmsClient(ask, { isForPages: false }),
    readPages: () => readFixedPages((path) => nitro.localFetch(path)),
    say: (line) => console.info(`[search] ${line}`),
    // Asks what surrounds results before a visitor does, and before the CMS may be away.
    onReady: (code) => void nitro.localFetch(`${localizePath('/search', code)}?q=a`).catch(() => {}),
  });
  const search = new Search(searchIndex);
  nitro.hooks.hook('request', (event) => {
    // What surrounds results is the same for everybody, and their page is not kept.
    event.context.cms = isSearchAddress(event.path) ? cmsForSearch : cms;
    event.context.search = search;
    event.context.render = currentRender();
  });
  if (import.meta.dev) followInDevelopment(searchIndex, answers);
  definePageStore({
    async read(request) {
      const value = await ask(request as CmsRequest);
      return {
        value,
        tags: tagsOf(request as CmsRequest, value),
        subjects: subjectsOf(request as CmsRequest, value),
        compared: withoutRowNumbers(value),
      };
    },
    log: { url: `${cmsUrl}/delivery/events`, token: cmsDeliveryToken },
    toTouched: touchedBy,
    rules: ADDRESS_RULES,
    headers: { ...STATIC_HEADERS, 'content-security-policy': BASE_POLICY },
    addressList: '/__page-store/addresses',
    followers: [answers, searchIndex],
  });
});
