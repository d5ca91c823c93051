interface SearchParameters {
  q: string;
  type?: string | undefined;
  /** From 1 on. */
  page?: number;
}

/** Address of a page of results, as the site's gate writes it. */
export function searchPath(base: string, { q, type, page = 1 }: SearchParameters): string {
  const parameters = new URLSearchParams({ q, ...(type ? { type } : {}), ...(page > 1 ? { page: String(page) } : {}) });
  return `${base}?${parameters}`;
}
