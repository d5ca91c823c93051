import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { titleOf } from '../content/unpublished.ts';
import { recordsOf, textOf } from '../content/values.ts';
import { governedTypes } from '../policy.ts';
import type { Entry } from '../rules/rule.ts';
import type { Settings } from '../settings.ts';
import { checkerOf } from './request.ts';

/** A published page whose next check is near or past. */
export interface DueItem {
  uid: string;
  /** The content type's name. */
  type: string;
  documentId: string;
  locale: string;
  title: string;
  /** YYYY-MM-DD. */
  nextCheckOn: string;
}

/** A check is announced so many days before it is due: time to find a reviewer. */
const AHEAD = 60;
const LISTED = 20;

/** The published pages that this person may read and that have to be checked soon, the most overdue first. */
export async function listDue(strapi: Core.Strapi, { policies }: Settings, ctx: Context): Promise<DueItem[]> {
  const until = new Date(Date.now() + AHEAD * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const items = await Promise.all(
    governedTypes(policies).map(async ({ uid, policy: { reviewField } }) => {
      if (!reviewField) return [];
      const rows: Entry[] = await strapi.db.query(uid).findMany({
        where: { publishedAt: { $notNull: true }, [reviewField]: { nextCheckOn: { $lte: until } } },
        populate: { [reviewField]: true, createdBy: true },
        orderBy: { [reviewField]: { nextCheckOn: 'asc' } },
        limit: LISTED,
      });
      const checker = checkerOf(strapi, ctx, uid);
      return rows
        .filter((row) => checker.can.read(row))
        .map((row) => ({
          uid,
          type: strapi.contentType(uid).info.displayName,
          documentId: textOf(row.documentId),
          locale: textOf(row.locale),
          title: titleOf(strapi, uid, row),
          nextCheckOn: textOf(recordsOf(row[reviewField])[0]?.nextCheckOn),
        }));
    }),
  );
  return items
    .flat()
    .toSorted((one, other) => one.nextCheckOn.localeCompare(other.nextCheckOn))
    .slice(0, LISTED);
}
