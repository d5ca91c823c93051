import { defineCollection, defineContentConfig, z } from '@nuxt/content';

export default defineContentConfig({
  collections: {
    /**
     * Fixed pages about the site itself, each in the folder of its language: `es/about/privacy.md`. Never clinical content: that
     * lives in the CMS, behind its checks. `order`: its place in the list, the same in every language. `isTranslationChecked`: somebody who can judge it has compared it with the English page.
     */
    about: defineCollection({
      type: 'page',
      source: '*/about/**/*.md',
      schema: z.object({
        title: z.string(),
        description: z.string(),
        order: z.number(),
        isTranslationChecked: z.boolean().default(false),
      }),
    }),
  },
});
