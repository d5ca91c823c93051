import type { Core } from '@strapi/strapi';

/**
 * Makes the fields that all languages of an entry share those of its drafts. Before it copies them from one language to the others,
 * Strapi reads "any version" of the entry, and which one that is differs between databases (ADR 30). This answers with a draft.
 */
export function shareDraftFields(strapi: Core.Strapi): void {
  const isTranslated = (uid: string) => {
    const model = strapi.contentTypes[uid as keyof typeof strapi.contentTypes];
    const { i18n } = (model?.pluginOptions ?? {}) as { i18n?: { localized?: boolean } };
    return Boolean(i18n?.localized && model?.options?.draftAndPublish);
  };
  strapi.db.lifecycles.subscribe({
    models: Object.keys(strapi.contentTypes).filter(isTranslated),
    beforeFindOne({ params }: { params: { where?: Record<string, unknown> } }) {
      const { where } = params;
      if (where && Object.keys(where).join() === 'documentId') params.where = { ...where, publishedAt: null };
    },
  });
}
