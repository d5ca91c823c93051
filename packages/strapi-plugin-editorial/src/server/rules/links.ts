import type { Rule } from './rule.ts';

/** What the document links to is published too; Strapi would leave the link out. */
export const links: Rule = {
  level: 'blocks',
  check: ({ unpublished }) =>
    unpublished.map(({ path, title }) => ({
      path: [...path],
      message: `"${title}" is not published in this language. Publish both together, publish it first, or take it out here.`,
    })),
};
