import type { Core } from '@strapi/strapi';

/**
 * Strapi finds the components of a document by an index, and has none for the other way. This makes those that are missing, so that asking
 * where something is used does not read all there is. Strapi drops only indexes that it made.
 */
export async function indexComponents(strapi: Core.Strapi): Promise<void> {
  const tables = new Map<string, string>();
  for (const { uid } of [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)]) {
    for (const attribute of Object.values(strapi.db.metadata.get(uid).attributes)) {
      if (!('joinTable' in attribute) || !attribute.joinTable || !('on' in attribute.joinTable)) continue;
      const { name, inverseJoinColumn, morphColumn } = attribute.joinTable as ComponentTable;
      const column = inverseJoinColumn?.name ?? morphColumn?.idColumn.name;
      if (column) tables.set(name, column);
    }
  }
  for (const [table, column] of tables) {
    const schema = strapi.db.getSchemaName();
    await strapi.db.connection.raw('create index if not exists ?? on ?? (??)', [
      `${table}_used`,
      schema ? `${schema}.${table}` : table,
      column,
    ]);
  }
}

interface ComponentTable {
  name: string;
  inverseJoinColumn?: { name: string };
  morphColumn?: { idColumn: { name: string } };
}
