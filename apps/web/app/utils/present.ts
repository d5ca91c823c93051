/** The list without its empty places; GraphQL lists may hold null. */
export function present<Item>(list: readonly (Item | null | undefined)[] | null | undefined): Item[] {
  return (list ?? []).filter((item): item is Item => item !== null && item !== undefined);
}

/** Whether a field holds anything a reader would see. */
export function hasContent(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '';
}

/** Each document once, where several places name it. */
export function byDocument<Item extends { documentId: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.documentId, item])).values()];
}
