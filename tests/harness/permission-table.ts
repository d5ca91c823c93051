import type { Role } from './staff.ts';

/** Without signing in: what the sign-in page needs, and the script of a preview, which holds nothing of ours. */
export const FOR_EVERYBODY: readonly string[] = [
  'GET /admin/init',
  'GET /admin/project-type',
  'GET /admin/registration-info',
  'GET /content-manager/preview/script',
  'POST /admin/forgot-password',
  'POST /admin/login',
  'POST /admin/register',
  'POST /admin/register-admin',
  'POST /admin/reset-password',
];

/**
 * For whoever is signed in, of whatever role: one's own account, what the admin needs to draw itself, and lists and checks that answer only
 * of what one may read. The doors of files and documents look at the document itself, which the tests below try.
 */
export const FOR_STAFF: readonly string[] = [
  'DELETE /admin/users/me/sessions/:sessionId',
  'GET /admin/ai-feature-config',
  'GET /admin/ai-token',
  'GET /admin/ai-usage',
  'GET /admin/content-api/permissions',
  'GET /admin/content-api/routes',
  'GET /admin/guided-tour-meta',
  'GET /admin/homepage/key-statistics',
  'GET /admin/homepage/layout',
  'GET /admin/information',
  'GET /admin/license-trial-time-left',
  'GET /admin/permissions',
  'GET /admin/telemetry-properties',
  'GET /admin/users/me',
  'GET /admin/users/me/permissions',
  'GET /admin/users/me/sessions',
  'GET /content-manager/collection-types/:model',
  'GET /content-manager/collection-types/:model/:id',
  'GET /content-manager/collection-types/:model/:id/actions/countDraftRelations',
  'GET /content-manager/collection-types/:model/actions/countManyEntriesDraftRelations',
  'GET /content-manager/components',
  'GET /content-manager/components/:uid/configuration',
  'GET /content-manager/content-types',
  'GET /content-manager/content-types-settings',
  'GET /content-manager/content-types/:uid/configuration',
  'GET /content-manager/homepage/count-documents',
  'GET /content-manager/homepage/recent-documents',
  'GET /content-manager/init',
  'GET /content-manager/preview/url/:contentType',
  'GET /content-manager/relations/:model/:id/:targetField',
  'GET /content-manager/relations/:model/:targetField',
  'GET /editorial/comments',
  'GET /editorial/drafts',
  'GET /editorial/due',
  'GET /editorial/types',
  'GET /editorial/usage',
  'GET /editorial/waiting',
  'GET /i18n/ai-localization-jobs/collection-types/:contentType/:documentId',
  'GET /i18n/ai-localization-jobs/single-types/:contentType',
  'GET /i18n/content-manager/get-fill-from-locale/:model',
  'GET /i18n/iso-locales',
  'GET /i18n/locales',
  'GET /i18n/settings',
  'GET /upload/ai-metadata-jobs/latest',
  'GET /upload/ai-metadata-jobs/pending-count',
  'GET /upload/configuration',
  'GET /upload/files',
  'GET /upload/files/:id',
  'GET /upload/folder-structure',
  'GET /upload/folders',
  'GET /upload/folders/:id',
  'GET /users-permissions/permissions',
  'GET /users-permissions/policies',
  'GET /users-permissions/routes',
  'POST /admin/permissions/check',
  'POST /content-manager/collection-types/:model/actions/bulkFindForValidation',
  'POST /content-manager/uid/check-availability',
  'POST /content-manager/uid/generate',
  'POST /editorial/check',
  'POST /editorial/comments',
  'POST /editorial/comments/settle',
  'POST /editorial/impact',
  'POST /editorial/resolve',
  'POST /editorial/states',
  'POST /editorial/together',
  'POST /editorial/together/plan',
  'POST /i18n/content-manager/actions/get-non-localized-fields',
  'POST /upload',
  'POST /upload/files/:id/replace',
  'PUT /admin/homepage/layout',
  'PUT /admin/users/me',
  'PUT /upload/files/:id',
];

/** For whoever writes everything: owners and editors. */
const FOR_WRITERS: readonly string[] = [
  'DELETE /content-manager/collection-types/:model/:id',
  'DELETE /content-manager/single-types/:model',
  'DELETE /upload/files/:id',
  'GET /content-manager/single-types/:model',
  'GET /content-manager/single-types/:model/actions/countDraftRelations',
  'GET /delivery/status',
  'POST /content-manager/collection-types/:model',
  'POST /content-manager/collection-types/:model/:id/actions/discard',
  'POST /content-manager/collection-types/:model/:id/actions/publish',
  'POST /content-manager/collection-types/:model/:id/actions/unpublish',
  'POST /content-manager/collection-types/:model/actions/bulkDelete',
  'POST /content-manager/collection-types/:model/actions/bulkPublish',
  'POST /content-manager/collection-types/:model/actions/bulkUnpublish',
  'POST /content-manager/collection-types/:model/actions/publish',
  'POST /content-manager/collection-types/:model/auto-clone/:sourceId',
  'POST /content-manager/collection-types/:model/clone/:sourceId',
  'POST /content-manager/single-types/:model/actions/discard',
  'POST /content-manager/single-types/:model/actions/publish',
  'POST /content-manager/single-types/:model/actions/unpublish',
  'GET /editorial/links',
  'POST /editorial/links',
  'POST /editorial/links/close',
  'POST /editorial/request',
  'POST /upload/actions/bulk-delete',
  'POST /upload/actions/bulk-move',
  'POST /upload/actions/bulk-update',
  'POST /upload/files',
  'POST /upload/folders',
  'PUT /content-manager/collection-types/:model/:id',
  'PUT /content-manager/single-types/:model',
  'PUT /upload/folders/:id',
];

/** What a role may use beyond that. */
export const FOR_ROLES: Readonly<Record<Role, readonly string[]>> = {
  owner: [
    ...FOR_WRITERS,
    'DELETE /admin/users/:id',
    'GET /admin/roles',
    'GET /admin/roles/:id',
    'GET /admin/roles/:id/permissions',
    'GET /admin/users',
    'GET /admin/users/:id',
    'GET /password-links',
    'POST /admin/users',
    'POST /admin/users/batch-delete',
    'POST /delivery/republish',
    'POST /editorial/emergency',
    'POST /password-links/:id',
    'PUT /admin/users/:id',
  ],
  editor: [...FOR_WRITERS],
  author: [
    'POST /content-manager/collection-types/:model',
    'POST /content-manager/collection-types/:model/:id/actions/discard',
    'POST /content-manager/collection-types/:model/auto-clone/:sourceId',
    'POST /content-manager/collection-types/:model/clone/:sourceId',
    'GET /editorial/links',
    'POST /editorial/links',
    'POST /editorial/links/close',
    'POST /editorial/request',
    'POST /upload/files',
    'POST /upload/folders',
    'PUT /content-manager/collection-types/:model/:id',
  ],
  reviewer: [
    'GET /content-manager/single-types/:model',
    'GET /content-manager/single-types/:model/actions/countDraftRelations',
    'POST /content-manager/collection-types/:model/:id/actions/publish',
    'POST /content-manager/collection-types/:model/:id/actions/unpublish',
    'POST /content-manager/collection-types/:model/actions/bulkPublish',
    'POST /content-manager/collection-types/:model/actions/bulkUnpublish',
    'POST /content-manager/single-types/:model/actions/publish',
    'POST /content-manager/single-types/:model/actions/unpublish',
    'POST /editorial/reject',
    'POST /editorial/sign',
  ],
};

export type Act = 'read' | 'update' | 'clone' | 'publish' | 'unpublish' | 'discard' | 'delete';

interface ContentRights {
  creates: boolean;
  /** With what nobody in particular made, or somebody else. */
  others: readonly Act[];
  own: readonly Act[];
}

const EVERYTHING: readonly Act[] = ['read', 'update', 'clone', 'publish', 'discard', 'unpublish', 'delete'];

/** What a role may do with content, of every type. */
export const CONTENT: Readonly<Record<Role, ContentRights>> = {
  owner: { creates: true, others: EVERYTHING, own: EVERYTHING },
  editor: { creates: true, others: EVERYTHING, own: EVERYTHING },
  author: { creates: true, others: [], own: ['read', 'update', 'clone'] },
  reviewer: { creates: false, others: ['read', 'publish', 'unpublish'], own: [] },
};
