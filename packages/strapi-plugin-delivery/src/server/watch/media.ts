import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Action } from '../events.ts';
import { recordAffected, recordEvent } from '../log/pending.ts';
import type { TransactionTools } from '../log/transactions.ts';
import { localesOf } from './content-types.ts';
import { findOwners } from './owners.ts';

const FILE = 'plugin::upload.file';

interface FileRow {
  id: number;
  documentId: string;
  folderPath?: string;
  [field: string]: unknown;
}

type Parameters = { where?: object } | undefined;
type Method = (parameters?: Parameters) => Promise<unknown>;

/**
 * Records every change of a file in the media library. All ways lead through Strapi's repository of files: replacing, editing its
 * text, deleting, one or many. New files are of no interest until content shows them.
 */
export function watchMedia(strapi: Core.Strapi): void {
  const files = strapi.db.query(FILE);
  if (strapi.db.query(FILE) !== files) {
    throw new Error('The delivery plugin does not fit this version of Strapi: db.query() makes a new repository each time.');
  }
  for (const method of ['update', 'updateMany', 'delete', 'deleteMany'] as const) {
    const original = files[method].bind(files) as Method;
    const watched: Method = (parameters) =>
      strapi.db.transaction(async ({ trx }: TransactionTools) => {
        const before: FileRow[] = await files.findMany({ where: parameters?.where ?? {} });
        const owners = method.startsWith('delete') ? await ownersOfFiles(strapi, trx, before) : [];
        const result = await original(parameters);
        await recordFiles(strapi, trx, before);
        recordAffected(trx, owners);
        return result;
      });
    Object.assign(files, { [method]: watched });
  }
}

async function recordFiles(strapi: Core.Strapi, trx: Knex.Transaction, before: readonly FileRow[]): Promise<void> {
  const ids = before.map(({ id }) => id);
  const rows: FileRow[] = ids.length ? await strapi.db.query(FILE).findMany({ where: { id: { $in: ids } } }) : [];
  const after = new Map(rows.map((row) => [row.id, row]));
  for (const file of before) {
    const action = actionOn(file, after.get(file.id));
    if (action) recordEvent(trx, { action, uid: FILE, documentId: file.documentId, locales: [], touched: [] });
  }
}

/** A file that only went to another folder is the same to everybody outside. */
function actionOn(before: FileRow, after: FileRow | undefined): Action | undefined {
  if (!after) return 'delete';
  const withoutFolder = ({ folderPath: _folder, updatedAt: _at, ...rest }: FileRow) => rest;
  const isOnlyMoved = before.folderPath !== after.folderPath && isDeepStrictEqual(withoutFolder(before), withoutFolder(after));
  return isOnlyMoved ? undefined : 'update';
}

/** The published documents that show these files, in their fields or components. */
async function ownersOfFiles(strapi: Core.Strapi, trx: Knex.Transaction, files: readonly FileRow[]) {
  const { related } = strapi.db.metadata.get(FILE).attributes;
  const table = related && 'joinTable' in related ? related.joinTable : undefined;
  if (!table || !('morphColumn' in table) || !table.morphColumn || !files.length) return [];
  const { idColumn, typeColumn } = table.morphColumn;
  const rows: Record<string, unknown>[] = await strapi.db
    .getConnection(table.name)
    .transacting(trx)
    .whereIn(
      table.joinColumn.name,
      files.map(({ id }) => id),
    );
  const holders = rows.map((row) => ({ uid: String(row[typeColumn.name]), ids: [Number(row[idColumn.name])] }));
  const owners = await findOwners(strapi, trx, holders);
  return owners
    .filter(({ isPublished }) => isPublished)
    .map(({ uid, documentId, locale }) => ({ uid, documentId, locales: localesOf(strapi.contentType(uid), locale) }));
}
