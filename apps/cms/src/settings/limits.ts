/**
 * Longest list the site can read at once. Strapi's own default for relations and repeatable components is 10,
 * and it cuts the rest off without a word.
 */
export const MAXIMUM_LIST_LENGTH = 500;

/** Largest file of the media library, in bytes: the site holds it in memory while it is sent the first time, and sends none that is larger. */
export const MAXIMUM_FILE_BYTES = 20 * 1024 * 1024;

/** Deepest selection of a trusted document; the guide's is 9. */
export const MAXIMUM_DEPTH = 12;
