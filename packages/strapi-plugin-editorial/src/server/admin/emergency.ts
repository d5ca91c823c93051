import type { Core, UID } from '@strapi/strapi';
import type { Approvals, Member } from '../approvals.ts';
import { languageOf } from '../content/sentences.ts';
import { recordsOf } from '../content/values.ts';
import type { Target } from '../records/records.ts';
import type { Settings } from '../settings.ts';

/** What the page tells its visitors; the reason stays in the record. */
const SUMMARIES: Readonly<Record<string, string>> = {
  en: 'Corrected at once. A clinician has yet to check the correction.',
  es: 'Corregido de inmediato. Un profesional clínico aún debe revisar la corrección.',
  zh: '已紧急更正。更正内容有待临床人员核对。',
};

/** Publishes the saved draft without a signature: the page says that it was corrected, and a task is left to have it checked. */
export async function publishInEmergency(
  strapi: Core.Strapi,
  { settings, approvals }: { settings: Settings; approvals: Approvals },
  { target, by, reason }: { target: Target; by: Member; reason: string },
): Promise<void> {
  const { documentId, locale } = target;
  const documents = strapi.documents(target.uid as UID.ContentType);
  const inLanguage = locale ? { locale } : {};
  await strapi.db.transaction(async () => {
    const data = await noteChange(strapi, settings, target);
    if (data) await documents.update({ documentId, ...inLanguage, data } as never);
    await approvals.allowEmergency(target, by, reason);
    await documents.publish({ documentId, ...inLanguage });
  });
}

/** The list of changes with this one in front. A correction of the same day is noted once. */
async function noteChange(strapi: Core.Strapi, settings: Settings, { uid, documentId, locale }: Target) {
  const field = settings.policies[uid]?.changesField;
  if (!field) return undefined;
  const row: unknown = await strapi.db.query(uid as UID.ContentType).findOne({
    where: { documentId, publishedAt: null, ...(locale ? { locale } : {}) },
    populate: { [field]: true },
  });
  const changes = recordsOf(Reflect.get(Object(row), field)).map(({ id, changedOn, summary }) => ({ id, changedOn, summary }));
  const change = { changedOn: new Date().toISOString().slice(0, 10), summary: SUMMARIES[languageOf(locale)] ?? SUMMARIES.en };
  const isNoted = changes.some(({ changedOn, summary }) => changedOn === change.changedOn && summary === change.summary);
  return isNoted ? undefined : { [field]: [change, ...changes] };
}
