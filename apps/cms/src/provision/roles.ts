import type { Core } from '@strapi/strapi';

export type StaffRole = 'owner' | 'editor' | 'author' | 'reviewer';

interface RoleDefinition {
  code: string;
  name: string;
  description: string;
  /** What the role may do with content, as Strapi's content-manager actions. */
  contentActions: readonly ContentAction[];
  /** Whether the role works only on entries it made itself. */
  ownEntriesOnly?: boolean;
  otherActions: readonly string[];
}

type ContentAction = 'create' | 'read' | 'update' | 'delete' | 'publish';

const UPLOAD_OWN = ['read', 'assets.create', 'assets.download', 'assets.copy-link'].map((action) => `plugin::upload.${action}`);
/** Strapi's bulk actions on files (delete, move) ask for this permission and for nothing else, so it reaches everybody's files. */
const UPLOAD = [...UPLOAD_OWN, 'plugin::upload.assets.update'];
/** The content types are made in development, where a change of them becomes a change of the code; elsewhere nobody may. */
const CONTENT_TYPES = process.env.NODE_ENV === 'development' ? ['plugin::content-type-builder.read'] : [];
const STAFF = ['create', 'read', 'update', 'delete'].map((action) => `admin::users.${action}`);

/**
 * Who may do what. These definitions are the source: a change made to these roles in the admin lasts until the next start.
 * Nobody gets the super administrator's role, which could change the schema and the tokens.
 */
const ROLES: Readonly<Record<StaffRole, RoleDefinition>> = {
  owner: {
    code: 'meridian-owner',
    name: 'Owner',
    description: 'Runs the clinic: all content, all media, and the accounts of the staff.',
    contentActions: ['create', 'read', 'update', 'delete', 'publish'],
    otherActions: [
      ...UPLOAD,
      ...STAFF,
      ...CONTENT_TYPES,
      'admin::roles.read',
      'plugin::i18n.locale.read',
      'plugin::delivery.read',
      'plugin::delivery.republish',
      'plugin::editorial.request',
      'plugin::editorial.correct',
    ],
  },
  editor: {
    code: 'strapi-editor',
    name: 'Editor',
    description: 'Writes, changes and publishes all content.',
    contentActions: ['create', 'read', 'update', 'delete', 'publish'],
    otherActions: [...UPLOAD, 'plugin::i18n.locale.read', 'plugin::delivery.read', 'plugin::editorial.request'],
  },
  author: {
    code: 'strapi-author',
    name: 'Author',
    description: 'Writes content and changes what they wrote. Does not publish.',
    contentActions: ['create', 'read', 'update'],
    ownEntriesOnly: true,
    otherActions: [...UPLOAD_OWN, 'plugin::i18n.locale.read', 'plugin::editorial.request'],
  },
  reviewer: {
    code: 'meridian-reviewer',
    name: 'Clinical reviewer',
    description: 'Reads everything, signs clinical texts or sends them back, and publishes what was signed. Does not write.',
    contentActions: ['read', 'publish'],
    otherActions: ['plugin::upload.read', 'plugin::i18n.locale.read', 'plugin::editorial.sign'],
  },
};

/** Creates the roles of the staff and gives each exactly its permissions, for every content type there is. */
export async function provisionRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role');
  const locales: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
  for (const definition of Object.values(ROLES)) {
    const { code, name, description } = definition;
    const role = (await roles.findOne({ code })) ?? (await roles.create({ code, name, description }));
    const codes = locales.map((locale) => locale.code);
    await roles.assignPermissions(role.id, permissionsOf(strapi, definition, codes));
  }
}

/** The id of a staff role. @throws {Error} when roles were not provisioned. */
export async function staffRoleId(strapi: Core.Strapi, role: StaffRole): Promise<number> {
  const found = await strapi.service('admin::role').findOne({ code: ROLES[role].code });
  if (!found) throw new Error(`The role "${role}" does not exist. Start the CMS once so that it makes its roles.`);
  return found.id;
}

export function isStaffRole(value: string): value is StaffRole {
  return Object.hasOwn(ROLES, value);
}

function permissionsOf(strapi: Core.Strapi, definition: RoleDefinition, locales: string[]) {
  const conditions = definition.ownEntriesOnly ? ['admin::is-creator'] : [];
  const content = definition.contentActions.flatMap((action) =>
    contentPermissions(strapi, `plugin::content-manager.explorer.${action}`).map((permission) => ({
      ...permission,
      properties: { ...permission.properties, locales },
      conditions: action === 'create' ? [] : conditions,
    })),
  );
  const other = definition.otherActions.map((action) => ({
    action,
    subject: null,
    properties: {},
    conditions: [],
  }));
  return [...content, ...other];
}

interface ContentPermission {
  action: string;
  subject: string;
  properties: { fields?: string[] };
}

function contentPermissions(strapi: Core.Strapi, actionId: string): ContentPermission[] {
  const action = strapi.service('admin::permission').actionProvider.get(actionId);
  const restrictedSubjects = action.subjects.filter((uid: string) => !uid.startsWith('api::'));
  return strapi.service('admin::content-type').getPermissionsWithNestedFields([action], { restrictedSubjects });
}
