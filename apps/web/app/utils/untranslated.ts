import { present } from './present';

interface Identified {
  documentId: string;
}

type List<Entry> = readonly (Entry | null)[] | null | undefined;

/** The entries of the original list that the translated one does not have. */
export function untranslated<Entry extends Identified>(translated: List<Identified>, original: List<Entry>): Entry[] {
  const ids = new Set(present(translated).map(({ documentId }) => documentId));
  return present(original).filter(({ documentId }) => !ids.has(documentId));
}
