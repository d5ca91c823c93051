/** Vue marks where lists and empty places begin and end, for a script that takes over in the browser: no script does. And it leaves empty classes. */
const MARKS = /<!--[[\]]?-->| class=""/g;

/** What is written in a page never matches: Vue has escaped it. */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('render:html', (html) => {
    for (const part of ['bodyPrepend', 'body', 'bodyAppend'] as const) html[part] = html[part].map((text) => text.replace(MARKS, ''));
  });
});
