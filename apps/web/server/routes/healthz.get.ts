/** Alive: the process answers. Says nothing about the CMS. */
export default defineEventHandler(() => ({ alive: true }));
