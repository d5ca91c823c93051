/** Sends the visitor to where a page is now, for good. Call it at the start of a setup, and what it returns later. */
export function useRedirect(): (path: string) => Promise<never> {
  const nuxt = useNuxtApp();
  return async (path) => {
    await nuxt.runWithContext(() => navigateTo(path, { redirectCode: 301 }));
    // Nuxt's own words for: the answer is there, nothing has to be rendered.
    throw new Error('skipping render');
  };
}
