import { defineCollection, defineContentConfig, z } from '@nuxt/content';

export default defineContentConfig({
  collections: {
    /** Fixed pages about the site itself. Never clinical content: that lives in the CMS, behind its checks. */
    about: defineCollection({
      type: 'page',
      source: 'about/*.md',
      schema: z.object({ title: z.string(), description: z.string() }),
    }),
  },
});
