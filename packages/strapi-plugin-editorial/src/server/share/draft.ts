import type { Core, UID } from '@strapi/strapi';
import type { TypePolicy } from '../policy.ts';
import { hashOf, leavesOf, type Leaves } from '../content/leaves.ts';
import { titleOf } from '../content/unpublished.ts';
import { listVersions, readEntry } from '../content/versions.ts';
import type { Target } from '../records/records.ts';
import type { Settings } from '../settings.ts';
import { describeEntry, type Part } from './parts.ts';

/** A saved draft, as somebody outside reads it. */
export interface SharedDraft {
  title: string;
  /** The content type's name. */
  type: string;
  locale: string;
  parts: Part[];
  /** The fingerprint of its clinical text. */
  hash: string;
  leaves: Leaves;
}

/** The draft as it is saved now; undefined if it is gone, or nobody signs its type any more. */
export async function readSharedDraft(strapi: Core.Strapi, settings: Settings, target: Target): Promise<SharedDraft | undefined> {
  const found = await findDraft(strapi, settings, target);
  if (!found) return undefined;
  const { uid, model, entry, leaves, hash } = found;
  const reading = { strapi, quoted: new Set(settings.quoted), locale: target.locale, read: new Set<string>(), labels: new Map() };
  const parts = await describeEntry(reading, model, entry);
  return { title: titleOf(strapi, uid, entry), type: model.info.displayName, locale: target.locale, parts, hash, leaves };
}

/** The clinical text of the draft as it is saved now. */
export async function readSharedText(
  strapi: Core.Strapi,
  settings: Settings,
  target: Target,
): Promise<{ hash: string; leaves: Leaves } | undefined> {
  return findDraft(strapi, settings, target);
}

async function findDraft(strapi: Core.Strapi, settings: Settings, target: Target) {
  const uid = target.uid as UID.ContentType;
  const policy: TypePolicy | undefined = settings.policies[uid];
  if (!policy?.clinicalFields.length || !(uid in strapi.contentTypes)) return undefined;
  const versions = await listVersions(strapi, uid, target.documentId);
  const draft = versions.find(({ isPublished, locale }) => !isPublished && locale === target.locale);
  if (!draft) return undefined;
  const model = strapi.contentType(uid);
  const entry = await readEntry(strapi, uid, draft.id);
  const leaves = leavesOf(strapi, model, entry, policy.clinicalFields);
  return { uid, model, entry, leaves, hash: hashOf(leaves) };
}
