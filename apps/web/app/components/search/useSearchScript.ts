/** Loads the one script of the site, which suggests pages while somebody types, and allows this page to run it. */
export function useSearchScript(): void {
  const { searchScript } = useRuntimeConfig();
  const event = useRequestEvent();
  // The file is part of the build; without its hash it would not be allowed to run.
  if (!event || !searchScript) return;
  event.context.scriptHash = searchScript;
  useHead({ script: [{ src: '/search/suggestions.js', type: 'module', integrity: searchScript }] });
}
