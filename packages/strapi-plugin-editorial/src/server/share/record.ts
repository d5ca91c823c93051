import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isField } from '../content/fields.ts';
import { addComment, listByLink } from '../records/comments.ts';
import { findOpenLink, type ShareLink } from '../records/links.ts';
import { addOpinion, listOpinions } from '../records/opinions.ts';
import type { Settings } from '../settings.ts';
import { readSharedText } from './draft.ts';
import { faultOf, type Saying } from './saying.ts';

/** How much a link takes in all; then another has to be asked for. */
const MOST = { comments: 100, opinions: 20 } as const;

/** What became of a saying: it was recorded, it cannot be taken as it is, or the link opens nothing any more. */
export type Recorded = { done: 'comment' | 'approve' | 'object' } | { fault: string } | 'closed';

interface Work {
  strapi: Core.Strapi;
  settings: Settings;
}

/** Records what somebody outside has sent, in one transaction with the check that their link is open and the text is what they read. */
export async function recordSaying({ strapi, settings }: Work, tokenHash: string, saying: Saying): Promise<Recorded> {
  return await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }): Promise<Recorded> => {
    const link = await findOpenLink(strapi.db, trx, tokenHash);
    const text = link && (await readSharedText(strapi, settings, link));
    if (!link || !text) return 'closed';
    const fault = faultOf(saying);
    if (fault) return { fault };
    const { path } = saying;
    if (path.length && !isField(strapi, strapi.contentType(link.uid as UID.ContentType), path)) {
      return { fault: 'This field is not there any more. Comment on another, or on the whole text.' };
    }
    const said = await listByLink(strapi.db, trx, link.id);
    if (said.length >= MOST.comments) return { fault: FULL };
    if (saying.act === 'comment') {
      await comment(strapi, trx, link, saying);
      return { done: 'comment' };
    }
    if (saying.seen !== text.hash)
      return { fault: 'The text was changed while you read it. Read what is there now, then send this again.' };
    const given = (await listOpinions(strapi.db, trx, link)).filter(({ linkId }) => linkId === link.id);
    if (given.length >= MOST.opinions) return { fault: FULL };
    const { uid, documentId, locale, id: linkId } = link;
    const verdict = verdictOf(saying);
    await addOpinion(strapi.db, trx, {
      ...{ uid, documentId, locale, linkId, verdict },
      byName: saying.name,
      credential: saying.credential,
      ...text,
    });
    if (saying.text) await comment(strapi, trx, link, { ...saying, path: [] });
    return { done: saying.act };
  });
}

const FULL = 'This link has taken all that it takes. Ask whoever sent it to you for a new one.';

function verdictOf({ act }: Saying) {
  return act === 'approve' ? 'approval' : 'objection';
}

async function comment(strapi: Core.Strapi, trx: Knex.Transaction, link: ShareLink, saying: Saying): Promise<void> {
  const { uid, documentId, locale, id: linkId } = link;
  await addComment(strapi.db, trx, {
    ...{ uid, documentId, locale, linkId },
    path: saying.path,
    parentId: null,
    text: saying.text,
    verdict: saying.act === 'comment' ? null : verdictOf(saying),
    byId: null,
    byName: saying.name,
    credential: saying.credential || null,
  });
}
