import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { findPerson } from './content/reviewers.ts';
import { listVersions } from './content/versions.ts';
import { blocking, judge, type Case, type Judgement, type Work } from './gate/judge.ts';
import { readFlag } from './gate/flag.ts';
import { refusal } from './gate/refusal.ts';
import { recheckTranslation } from './gate/translations.ts';
import { titleOf } from './content/unpublished.ts';
import { readPassed } from './records/passed.ts';
import { addRecord, APPROVALS, closeRecords, openRecords, type Actor, type RecordKind, type Target } from './records/records.ts';
import { isValidOn } from './rules/credentials.ts';
import type { ApprovalKind, Person } from './rules/rule.ts';
import type { Settings } from './settings.ts';

/** Somebody of the staff who acts, with the address of their account. */
export interface Member extends Actor {
  id: number;
  email: string;
}

/** A finding that a reviewer accepts, and why. */
export interface Acceptance {
  rule: string;
  acceptKey: string;
  reason: string;
}

/** What only a signature ends. */
const OWED: readonly RecordKind[] = ['follow-up', 'unsafe', 'translation'];

/** What approves a text, and what takes part in it. Everything is on record; nothing is ever changed there. */
export class Approvals {
  readonly #strapi: Core.Strapi;
  readonly #settings: Settings;

  constructor(strapi: Core.Strapi, settings: Settings) {
    this.#strapi = strapi;
    this.#settings = settings;
  }

  /** Whether somebody has to sign documents of this type. */
  isSigned(uid: string): boolean {
    return this.#settings.gate === 'on' && Boolean(this.#settings.policies[uid]?.clinicalFields.length);
  }

  /**
   * Exempts the draft as it is, as part of a demonstration.
   * @throws {Error} unless what is published says that all content is a demonstration
   */
  async exempt(target: Target): Promise<void> {
    if (!this.isSigned(target.uid)) return;
    await this.#inTransaction(async (work) => {
      if (!(await readFlag(work.strapi, work.settings.demonstration))) {
        throw new Error('Nothing is exempt from sign-off unless the site says that it is a demonstration.');
      }
      const { hash, leaves } = await judge(work, await this.draft(target));
      const [newest] = await openRecords(work.strapi.db, work.trx, target, ['demonstration-exemption']);
      if (newest?.hash === hash) return;
      const reason = 'Content of the demonstration, loaded as it was written.';
      const by = { id: null, name: 'Demonstration' };
      await addRecord(work.strapi.db, work.trx, { ...target, kind: 'demonstration-exemption', by, hash, leaves, reason });
    });
  }

  /**
   * Signs the saved draft.
   * @param seen the fingerprint of the text that the reviewer had before them
   * @throws {ValidationError} if the draft is another one by now, breaks a rule, or this person may not sign it
   */
  async sign(target: Target, { by, seen, accept }: { by: Member; seen: string; accept: readonly Acceptance[] }): Promise<void> {
    await this.#inTransaction(async (work) => {
      const { db } = work.strapi;
      const draft = await this.draft(target);
      await this.#assertNotWriter(target, by);
      for (const { rule, acceptKey, reason } of accept) {
        await addRecord(db, work.trx, { ...target, kind: 'acceptance', by, accepted: `${rule}: ${acceptKey}`, reason });
      }
      const { kind, person } = await this.#authorityOf(work, by);
      const standing = { valid: { kind, byName: by.name, ...(person ? { personId: person.documentId } : {}) } };
      const judgement = await judge(work, { ...draft, standing });
      assertSame(judgement, seen);
      // What it links to may be published with it; a signature is for what the text says.
      const faults = blocking(judgement.findings).filter(({ rule }) => rule !== 'links');
      if (faults.length) throw refusal(titleOf(work.strapi, target.uid as UID.ContentType, judgement.entry), faults);
      const { hash, leaves } = judgement;
      await addRecord(db, work.trx, { ...target, kind, by, hash, leaves, person: person ?? null });
      await recheckTranslation(work, target, draft.id);
      await this.#close(work, target, 'Signed.');
    });
  }

  /** Asks for a review of the saved draft. */
  async request(target: Target, by: Actor, reason: string): Promise<void> {
    await this.#inTransaction(async (work) => {
      const { hash } = await judge(work, await this.draft(target));
      await this.#close(work, target, 'A new review was asked for.');
      await addRecord(work.strapi.db, work.trx, { ...target, kind: 'request', by, hash, reason });
    });
  }

  /**
   * Sends the draft back to whoever wrote it, and takes back every approval of it. If it is also what visitors read, that stays, and
   * the owner is asked to withdraw it or to have it corrected.
   */
  async reject(target: Target, by: Actor, reason: string): Promise<void> {
    await this.#inTransaction(async (work) => {
      const { strapi, trx } = work;
      const { hash } = await judge(work, await this.draft(target));
      const approved = await openRecords(strapi.db, trx, target, APPROVALS);
      const ids = approved.filter((record) => record.hash === hash).map(({ id }) => id);
      await closeRecords(strapi.db, trx, ids, `Rejected by ${by.name}.`);
      await this.#close(work, target, 'Rejected.');
      await addRecord(strapi.db, trx, { ...target, kind: 'rejection', by, hash, reason });
      const passed = await readPassed(strapi.db, trx, target.uid, target.documentId);
      const isRead = passed.some((text) => text.locale === target.locale && text.hash === hash);
      if (isRead) await addRecord(strapi.db, trx, { ...target, kind: 'unsafe', by, hash, reason });
    });
  }

  /** Lets the draft be published without a signature, and opens a task to have it checked. Call it in the transaction that publishes. */
  async allowEmergency(target: Target, by: Actor, reason: string): Promise<void> {
    await this.#inTransaction(async (work) => {
      const { hash, leaves } = await judge(work, await this.draft(target));
      await addRecord(work.strapi.db, work.trx, { ...target, kind: 'emergency', by, hash, leaves, reason });
      await addRecord(work.strapi.db, work.trx, { ...target, kind: 'follow-up', by, hash, reason });
    });
  }

  /**
   * Closes a recall of the text, since somebody has looked at it: what it names no longer stands, and the text does.
   * @throws {NotFoundError} if there is no such task, or it is done
   */
  async resolve(target: Target, id: string, by: Actor, reason: string): Promise<void> {
    await this.#inTransaction(async ({ strapi: { db }, trx }) => {
      const open = await openRecords(db, trx, target, ['recall']);
      if (!open.some((record) => record.id === id)) throw new errors.NotFoundError('There is no such task any more. Load the page again.');
      await closeRecords(db, trx, [id], `${by.name}: ${reason}`);
    });
  }

  /** What the rules say of the saved draft, and its fingerprint. */
  async look(target: Target): Promise<Judgement> {
    return this.#inTransaction(async (work) => judge(work, await this.draft(target)));
  }

  /** The saved draft, to be judged. @throws {NotFoundError} if there is none, or nobody signs this type */
  async draft(target: Target): Promise<Case> {
    const policy = this.#settings.policies[target.uid];
    const versions = policy ? await listVersions(this.#strapi, target.uid as UID.ContentType, target.documentId) : [];
    const found = versions.find(({ isPublished, locale }) => !isPublished && locale === target.locale);
    if (!policy || !found) throw new errors.NotFoundError('There is no such draft: save it first.');
    return { ...target, policy, id: found.id, draftId: found.id };
  }

  /** Requests, rejections and tasks about a text end when it is decided. */
  async #close(work: Work, target: Target, because: string): Promise<void> {
    const open = await openRecords(work.strapi.db, work.trx, target, ['request', 'rejection', ...OWED]);
    const done = open.filter(({ kind }) => because === 'Signed.' || !OWED.includes(kind));
    await closeRecords(
      work.strapi.db,
      work.trx,
      done.map(({ id }) => id),
      because,
    );
  }

  /** While all is a demonstration, a reviewer without credentials may sign, and that is what the record says. */
  async #authorityOf({ strapi, settings }: Work, by: Member): Promise<{ kind: ApprovalKind; person?: Person }> {
    const person = await findPerson(strapi, settings.reviewers, { email: by.email });
    const today = new Date().toISOString().slice(0, 10);
    if (person?.credentials.some((credential) => isValidOn(credential, today))) return { kind: 'sign-off', person };
    if (await readFlag(strapi, settings.demonstration)) return { kind: 'demonstration-sign-off' };
    throw new errors.ValidationError(
      'Your account has no clinical credential on record that is still valid. Ask the owner to record it with your contributor entry.',
    );
  }

  async #assertNotWriter({ uid, documentId, locale }: Target, by: Member): Promise<void> {
    const row: unknown = await this.#strapi.db.query(uid as UID.ContentType).findOne({
      where: { documentId, publishedAt: null, ...(locale ? { locale } : {}) },
      populate: { createdBy: { select: ['id'] }, updatedBy: { select: ['id'] } },
    });
    const writers = [Reflect.get(Object(row), 'createdBy'), Reflect.get(Object(row), 'updatedBy')].map((user) =>
      Reflect.get(Object(user), 'id'),
    );
    if (writers.includes(by.id)) throw new errors.ValidationError('You wrote in this text yourself. Somebody else has to sign it.');
  }

  async #inTransaction<Result>(work: (work: Work) => Promise<Result>): Promise<Result> {
    const run = ({ trx }: { trx: Knex.Transaction }) => work({ strapi: this.#strapi, trx, settings: this.#settings });
    return this.#strapi.db.transaction(run) as Promise<Result>;
  }
}

function assertSame({ hash }: Judgement, seen: string): void {
  if (hash === seen) return;
  throw new errors.ValidationError('The text was changed while you read it. Load the page again and read what is there now.');
}
