import { DEFAULT_LOCALE } from '@meridian/content-model';

/** English is at hand on every page: advice for emergencies is shown in both languages. */
export default { fallbackLocale: DEFAULT_LOCALE };
