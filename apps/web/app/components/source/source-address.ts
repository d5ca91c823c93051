interface Citable {
  doi?: string | null;
  pmid?: string | null;
  url?: string | null;
}

/** Where a reader can look a source up: its DOI, else PubMed, else its own secure address. */
export function sourceAddress({ doi, pmid, url }: Citable): string | undefined {
  if (doi) return `https://doi.org/${encodeURI(doi)}`;
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`;
  return url?.startsWith('https://') ? url : undefined;
}
