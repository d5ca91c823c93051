interface Place {
  uid: string;
  documentId: string;
  locale: string;
  isSingle?: boolean;
}

/** The address of a document's form in the admin. */
export function pathOf({ uid, documentId, locale, isSingle = false }: Place): string {
  const place = isSingle ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return `/content-manager/${place}${locale && `?plugins[i18n][locale]=${locale}`}`;
}
