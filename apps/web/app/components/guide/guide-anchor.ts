/** Where a part of a guide stands within its page: `part-1` is the first. Strapi gives parts new numbers of their own at each publish. */
export const guideAnchor = (index: number): string => `part-${index + 1}`;
