import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Knex } from 'knex';
import type { Approvals } from '../approvals.ts';
import { isRecord, recordsOf, textOf } from '../content/values.ts';
import type { Judgement } from '../gate/judge.ts';
import { listOpinions, type Opinion } from '../records/opinions.ts';
import { openRecords, type Target } from '../records/records.ts';
import type { Finding, Standing } from '../rules/rule.ts';
import type { Settings } from '../settings.ts';
import { bodyOf, checkerOf, draftRow } from './request.ts';

/** What somebody has to know who opens the document: why it came back, who waits for it, what is still owed. */
export interface OpenTask {
  id: string;
  kind: string;
  byName: string;
  at: string;
  reason: string;
  /** Whether whoever asks may close it with a reason. */
  mayResolve: boolean;
}

/** What a clinician outside said of the whole text, and whether it was this one. */
export interface OutsideOpinion extends Pick<Opinion, 'verdict' | 'byName' | 'credential' | 'at'> {
  isOfThisText: boolean;
}

/** What the panel shows. */
export interface CheckAnswer {
  /** Whether this content type is under rules at all. */
  isGoverned: boolean;
  /** Whether somebody has to sign it. */
  isSigned: boolean;
  findings: Finding[];
  /** The fingerprint of the text that was judged. */
  hash: string;
  /** Whether that is the saved draft, so that it can be signed. */
  isSaved: boolean;
  standing: Standing;
  tasks: OpenTask[];
  /** Newest first. */
  opinions: OutsideOpinion[];
}

const NOT_GOVERNED: CheckAnswer = {
  ...{ isGoverned: false, isSigned: false, isSaved: false, hash: '', standing: {} },
  ...{ findings: [], tasks: [], opinions: [] },
};

/** Carries the judgement out of a transaction that must not commit. */
class Judged extends Error {
  readonly judgement: Judgement;
  constructor(judgement: Judgement) {
    super('Everything was judged; nothing is to be kept.');
    this.judgement = judgement;
  }
}

/**
 * Judges what a form holds, by saving it in a transaction that is then undone: so the answer is exactly what the server would say.
 * @throws {ForbiddenError} to whoever may not read the document
 */
export async function checkForm(strapi: Core.Strapi, settings: Settings, approvals: Approvals, ctx: Context): Promise<CheckAnswer> {
  const body = bodyOf(ctx);
  const uid = textOf(body.uid);
  const policy = settings.policies[uid];
  if (!policy || settings.gate === 'off') return NOT_GOVERNED;
  const target: Target = { uid, documentId: textOf(body.documentId), locale: textOf(body.locale) };
  const row = target.documentId ? await draftRow(strapi, target) : undefined;
  const { can } = checkerOf(strapi, ctx, uid);
  if (!can.read(row ?? undefined)) throw new errors.ForbiddenError('You may not read this document.');
  const saved = row ? await approvals.look(target) : undefined;
  const judged = isRecord(body.data) ? await judgeUnsaved(strapi, approvals, ctx, { target, row, data: body.data }) : undefined;
  const { findings, hash, standing } = judged ?? saved ?? { findings: [], hash: '', standing: {} };
  return {
    isGoverned: true,
    isSigned: policy.clinicalFields.length > 0,
    findings,
    hash,
    isSaved: saved !== undefined && saved.hash === hash,
    standing,
    tasks: row ? await listTasks(strapi, target, can.publish(row)) : [],
    opinions: row ? await opinionsOf(strapi, target, hash) : [],
  };
}

interface Unsaved {
  target: Target;
  row: unknown;
  data: Readonly<Record<string, unknown>>;
}

async function judgeUnsaved(
  strapi: Core.Strapi,
  approvals: Approvals,
  ctx: Context,
  { target, row, data }: Unsaved,
): Promise<Pick<Judgement, 'findings' | 'hash' | 'standing'> | undefined> {
  const checker = checkerOf(strapi, ctx, target.uid);
  if (!(row ? checker.can.update(row) : checker.can.create())) return undefined;
  const clean = row ? await checker.sanitizeUpdateInput(row)(data) : await checker.sanitizeCreateInput(data);
  const documents = strapi.documents(target.uid as UID.ContentType);
  const { documentId, locale } = target;
  const inLanguage = locale ? { locale } : {};
  try {
    await strapi.db.transaction(async () => {
      const written = documentId
        ? await documents.update({ documentId, ...inLanguage, data: clean } as never)
        : await documents.create({ ...inLanguage, data: clean } as never);
      throw new Judged(await approvals.look({ ...target, documentId: documentId || textOf(Reflect.get(Object(written), 'documentId')) }));
    });
  } catch (error) {
    if (error instanceof Judged) return error.judgement;
    if (!(error instanceof errors.ValidationError)) throw error;
    return { findings: findingsOf(error), hash: '', standing: {} };
  }
  return undefined;
}

/** What Strapi itself would refuse about the form. */
function findingsOf({ message, details }: errors.ValidationError): Finding[] {
  const faults = recordsOf(Reflect.get(Object(details), 'errors'));
  if (!faults.length) return [{ rule: 'form', level: 'blocks', path: [], message }];
  return faults.map((fault) => ({
    rule: 'form',
    level: 'blocks',
    path: Array.isArray(fault.path) ? fault.path.map(String) : [],
    message: textOf(fault.message),
  }));
}

async function listTasks(strapi: Core.Strapi, target: Target, mayPublish: boolean): Promise<OpenTask[]> {
  const open = await strapi.db.transaction(({ trx }: { trx: Knex.Transaction }) =>
    openRecords(strapi.db, trx, target, ['request', 'rejection', 'follow-up', 'unsafe', 'recall', 'translation']),
  );
  return open.map(({ id, kind, byName, at, reason }) => {
    const mayResolve = kind === 'recall' && mayPublish;
    return { id, kind, byName, at, reason: reason ?? '', mayResolve };
  });
}

async function opinionsOf(strapi: Core.Strapi, target: Target, hash: string): Promise<OutsideOpinion[]> {
  const opinions = await strapi.db.transaction(({ trx }: { trx: Knex.Transaction }) => listOpinions(strapi.db, trx, target));
  return opinions.map(({ verdict, byName, credential, at, ...opinion }) => ({
    ...{ verdict, byName, credential, at },
    isOfThisText: opinion.hash === hash,
  }));
}
