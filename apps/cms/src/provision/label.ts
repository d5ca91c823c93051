/** Turns the name of a field into words for its label: `checkedOn` gives "Checked on", `faqs` gives "FAQs". */
export function toLabel(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  const known = words.replace(/\b(faqs?|seo|url|doi|pmid|id)\b/g, (word) => word.toUpperCase().replace(/S$/, 's'));
  return known.charAt(0).toUpperCase() + known.slice(1);
}
