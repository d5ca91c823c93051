import { errors } from '@strapi/utils';
import { AcupointCodeError, toWhoCode } from '@meridian/content-model';

interface WriteEvent {
  params: { data: { code?: string | null } };
}

/** Sits at the database, so that every door (admin, API, import by script) passes it. */
function useWhoCode({ params: { data } }: WriteEvent): void {
  if (!data.code) return;
  try {
    data.code = toWhoCode(data.code);
  } catch (error) {
    if (!(error instanceof AcupointCodeError)) throw error;
    const { message, name } = error;
    throw new errors.ValidationError(message, { errors: [{ path: ['code'], message, name }] });
  }
}

export default { beforeCreate: useWhoCode, beforeUpdate: useWhoCode };
