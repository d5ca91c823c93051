import type { Core, UID } from '@strapi/strapi';
import { isRecord } from '../content/values.ts';
import type { DemonstrationFlag } from '../settings.ts';

/** Whether what is published says that all content is a demonstration. */
export async function readFlag(strapi: Core.Strapi, flag: DemonstrationFlag | undefined): Promise<boolean> {
  if (!flag) return false;
  const row: unknown = await strapi.db.query(flag.uid as UID.ContentType).findOne({ where: { publishedAt: { $notNull: true } } });
  return isRecord(row) && row[flag.field] === true;
}
