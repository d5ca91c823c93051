/** Names the rules by which a browser may fetch the next page ahead. A header, since a page has no script element to hold them. */
export default defineNitroPlugin((nitro) => {
  if (import.meta.dev) return;
  nitro.hooks.hook('render:html', (_html, { event }) => {
    setResponseHeader(event, 'speculation-rules', '"/speculation-rules.json"');
  });
});
