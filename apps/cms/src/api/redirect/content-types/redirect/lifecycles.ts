import { errors } from '@strapi/utils';

interface RedirectFields {
  kind?: 'moved' | 'withdrawn' | null;
  fromPath?: string | null;
  toPath?: string | null;
}

interface WriteEvent {
  params: { data: RedirectFields };
}

/** A path within the site, as browsers send it: one slash first, no spaces, backslashes, control or other letters. */
const SITE_PATH = /^\/(?!\/)[\w\-./~%?=&+,:@!$'()*;]*$/;

function refuse(field: string, message: string): never {
  throw new errors.ValidationError(message, { errors: [{ path: [field], message, name: 'ValidationError' }] });
}

/** Refuses what would lead nowhere or out of the site: malformed addresses, loops, and chains of moves. */
async function checkRedirect({ params: { data } }: WriteEvent): Promise<void> {
  const { fromPath, toPath } = data;
  for (const [field, path] of Object.entries({ fromPath, toPath })) {
    if (path && !SITE_PATH.test(path)) refuse(field, `"${path}" is not an address of this site. Write it like /conditions/sciatica.`);
  }
  if (!toPath || data.kind === 'withdrawn') return;
  if (toPath === fromPath) refuse('toPath', 'The new address is the old one: visitors would go round in a circle.');
  const redirects = strapi.db.query('api::redirect.redirect');
  const onward = await redirects.findOne({ where: { fromPath: toPath } });
  if (onward)
    refuse(
      'toPath',
      `${toPath} has itself ${onward.kind === 'withdrawn' ? 'been withdrawn' : `moved to ${onward.toPath}`}. Give the address where the page is now.`,
    );
  const inward = fromPath && (await redirects.findOne({ where: { toPath: fromPath } }));
  if (inward)
    refuse(
      'fromPath',
      `${inward.fromPath} already leads to ${fromPath}. Change that redirect first, so that visitors are sent on only once.`,
    );
}

export default { beforeCreate: checkRedirect, beforeUpdate: checkRedirect };
