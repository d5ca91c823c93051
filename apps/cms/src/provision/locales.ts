import { LOCALES } from '@meridian/content-model';
import type { Core } from '@strapi/strapi';

/** Makes sure that content can be written in every language of the site. Strapi creates English at its first start. */
export async function provisionLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  for (const { cmsCode, englishName } of LOCALES) {
    const existing = await locales.findByCode(cmsCode);
    if (!existing) await locales.create({ code: cmsCode, name: `${englishName} (${cmsCode})` });
  }
}
