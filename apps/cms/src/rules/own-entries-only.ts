import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';

interface StaffUser {
  id: number;
  roles?: { code: string }[];
}

/**
 * An author may copy only what they wrote. Strapi checks that somebody who copies may create, not that they may read:
 * a copy would show an author the drafts of others.
 */
export function limitCopies(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.action !== 'clone') return next();
    const user: StaffUser | undefined = strapi.requestContext.get()?.state.user;
    const isAuthorOnly = user?.roles?.length && user.roles.every(({ code }) => code === 'strapi-author');
    if (!isAuthorOnly) return next();
    const { documentId } = context.params as { documentId: string };
    const original = await strapi.db.query(context.uid).findOne({ where: { documentId }, populate: { createdBy: true } });
    if (original?.createdBy?.id === user.id) return next();
    throw new errors.ForbiddenError('You can copy only entries that you wrote.');
  });
}
