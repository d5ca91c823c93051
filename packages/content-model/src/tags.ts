/** What a page depends on, as one word: a document in a language, or a list. */
export type Tag = `${string}:${string}`;

/**
 * Under which a page depends on one document: it is out of date when that document changes.
 * @param type singular name of the content type: `condition`, `upload-file`
 * @param locale as the CMS has it; left out for what has no language, such as a file
 */
export function documentTag(type: string, documentId: string, locale?: string): Tag {
  if (!documentId) throw new Error(`The tag of a ${type} needs its document id, which is empty.`);
  return inLanguage(`${type}:${documentId}`, locale);
}

/** Under which a page depends on a list: it is out of date when any entry of the type appears, changes or leaves. */
export function listTag(type: string, locale?: string): Tag {
  return inLanguage(`${type}:*`, locale);
}

function inLanguage(tag: Tag, locale: string | undefined): Tag {
  return locale ? `${tag}@${locale}` : tag;
}

/** `TreatmentComparison` of the GraphQL schema is `treatment-comparison`. */
export function typeOfGraphql(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
}

/** `api::condition.condition` is `condition`, `plugin::upload.file` is `upload-file`. */
export function typeOfUid(uid: string): string {
  const [, own] = /^api::[\w-]+\.([\w-]+)$/.exec(uid) ?? [];
  return own ?? uid.replace(/^plugin::/, '').replace('.', '-');
}
