import { useQueryParams } from '@strapi/strapi/admin';

/** What Strapi tells a panel beside the form. */
export interface PanelProps {
  activeTab: 'draft' | 'published' | null;
  document?: { documentId?: string; updatedAt?: string; locale?: string | null };
  model: string;
}

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

/** Which language of which document a panel is about; `documentId` is empty while it is being created, `version` says when it was saved. */
export function usePanelTarget(document: PanelProps['document']): { documentId: string; locale: string; version: string } {
  const [{ query }] = useQueryParams<Query>();
  const locale = document?.locale ?? query.plugins?.i18n?.locale ?? '';
  return { documentId: document?.documentId ?? '', locale, version: document?.updatedAt ?? '' };
}
