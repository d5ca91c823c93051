import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { paragraphs, startEditorialCms, typeOf, type EditorialCms, type Target } from '../harness/editorial.ts';
import { askAsStaff, type Ask } from '../harness/staff.ts';

const RUNS = process.env.TEST_FULL ? 300 : 40;

let cms: EditorialCms;
let ask: Ask;
beforeAll(async () => {
  cms = await startEditorialCms();
  ask = askAsStaff(cms);
});
afterAll(() => cms.stop());

/** What somebody does, and the text that it is about; there are three texts. */
interface Action {
  do:
    | 'save'
    | 'touch'
    | 'sign'
    | 'reject'
    | 'exempt'
    | 'publish'
    | 'publishAll'
    | 'publishBoth'
    | 'linkFaq'
    | 'editFaq'
    | 'signFaq'
    | 'publishTogether'
    | 'updatePublished'
    | 'createPublished'
    | 'clone'
    | 'unpublish'
    | 'discard'
    | 'sql'
    | 'endDemonstration'
    | 'beginDemonstration';
  text: number;
}

const action: fc.Arbitrary<Action> = fc.record({
  do: fc.constantFrom<Action['do']>(
    ...(['save', 'save', 'touch', 'sign', 'sign', 'reject', 'exempt', 'publish', 'publish', 'publishAll', 'publishBoth'] as const),
    ...(['linkFaq', 'editFaq', 'signFaq', 'signFaq', 'publishTogether', 'publishTogether'] as const),
    ...(['updatePublished', 'createPublished', 'clone', 'unpublish', 'discard', 'sql', 'endDemonstration', 'beginDemonstration'] as const),
  ),
  text: fc.nat({ max: 2 }),
});

const CLINICAL = ['api::condition.condition', 'api::faq.faq'] as const;

const answerOf = (text: number) => paragraphs(`In a trial of ${100 + text} people it was compared with sham. Pain fell a little.`);

/** Of an answer; PostgreSQL keeps the keys of JSON in an order of its own. */
const textOf = (answer: unknown) => /"text":"([^"]+)"/.exec(JSON.stringify(answer))?.[1] ?? '';

/** Remembers, apart from the product, which texts of which document somebody approved. */
class World {
  readonly signed = new Set<string>();
  readonly exempt = new Set<string>();
  /** What is published. */
  live = new Set<string>();
  /** Published when its approval was taken back, which leaves it to people to withdraw it; true if it was signed. */
  readonly kept = new Map<string, boolean>();
  isDemonstration = false;
  targets: Target[] = [];
  /** Drafts that a text links to, by its document. */
  readonly faqs = new Map<string, Target>();
  #text = new Map<string, number>();

  async start(): Promise<void> {
    await this.#demonstrate(false);
    for (let index = 0; index < 2; index += 1) this.#add(await cms.write('condition', this.#fields(0)), 0);
  }

  async run({ do: what, text }: Action): Promise<void> {
    try {
      await this.#run(what, text);
    } catch (error) {
      // A refusal is an answer; anything else is a fault of the product.
      if (!(error instanceof Error) || !['ValidationError', 'NotFoundError'].includes(error.name)) {
        if (!String(error).includes('Nothing is exempt')) throw error;
      }
    }
  }

  /** Every published text was approved by somebody, in a way that counts now. */
  async assertSafe(): Promise<void> {
    const rows: { documentId: string; answer: unknown }[] = [];
    for (const uid of CLINICAL) {
      const query = { select: ['documentId', 'answer'], where: { publishedAt: { $notNull: true } } };
      rows.push(...(await cms.strapi.db.query(uid).findMany(query)));
    }
    this.live = new Set(rows.map(({ documentId, answer }) => `${documentId} ${textOf(answer)}`));
    for (const key of this.kept.keys()) if (!this.live.has(key)) this.kept.delete(key);
    for (const key of this.live) {
      const isSigned = this.signed.has(key) || this.kept.get(key);
      const isExempt = this.isDemonstration && (this.exempt.has(key) || this.kept.has(key));
      expect([key, isSigned || isExempt]).toEqual([key, true]);
    }
  }

  /** Nothing is left for the next sequence, copies included, or it would fail for what this one did. */
  async end(): Promise<void> {
    for (const uid of CLINICAL) await cms.strapi.db.query(uid).deleteMany({});
  }

  async #run(what: Action['do'], text: number): Promise<void> {
    const target = this.targets[text % this.targets.length] ?? this.targets[0];
    if (!target) return;
    const documents = cms.documents(typeOf(target));
    const both = this.targets.slice(0, 2);
    const acts: Record<Action['do'], () => Promise<unknown>> = {
      save: async () => {
        await documents.update({ ...target, data: { answer: answerOf(text) } });
        this.#text.set(target.documentId, text);
      },
      touch: () => documents.update({ ...target, data: { localLeadIn: `Nearby ${text}.` } }),
      sign: () => this.#sign(target),
      reject: async () => {
        await cms.approvals.reject(target, cms.reviewer, 'No.');
        const key = this.#key(target);
        if (this.live.has(key)) this.kept.set(key, this.signed.has(key) || this.kept.get(key) === true);
        this.signed.delete(key);
        this.exempt.delete(key);
      },
      exempt: async () => {
        await cms.approvals.exempt(target);
        this.exempt.add(this.#key(target));
      },
      publish: () => cms.publish(target),
      publishAll: () => documents.publish({ ...target, locale: '*' }),
      publishBoth: () => cms.strapi.db.transaction(() => Promise.all(both.map(cms.publish))),
      linkFaq: async () => {
        const faq = await cms.write('faq', { question: 'Does it hurt?', answer: answerOf(text) });
        this.#text.set(faq.documentId, text);
        this.faqs.set(target.documentId, faq);
        await documents.update({ ...target, data: { faqs: [faq.documentId] } });
      },
      editFaq: async () => {
        const faq = this.#faqOf(target);
        await cms.documents(typeOf(faq)).update({ ...faq, data: { answer: answerOf(text) } });
        this.#text.set(faq.documentId, text);
      },
      signFaq: () => this.#sign(this.#faqOf(target)),
      publishTogether: async () => {
        const { status, body } = await ask('editor', '/editorial/together', target);
        if (status >= 500) throw new Error(JSON.stringify(body));
      },
      updatePublished: async () => {
        await documents.update({ ...target, data: { answer: answerOf(text) }, status: 'published' });
        this.#text.set(target.documentId, text);
      },
      createPublished: () => documents.create({ locale: 'en', data: this.#fields(text), status: 'published' }),
      clone: async () => {
        const copy = (await documents.clone({ ...target, data: { slug: `copy-${Math.random()}` } })) as { documentId: string };
        await documents.publish({ documentId: copy.documentId, locale: 'en' });
      },
      unpublish: () => documents.unpublish(target),
      discard: async () => {
        await documents.discardDraft(target);
        const answer = textOf((await documents.findOne(target))?.answer);
        const now = [0, 1, 2].find((candidate) => textOf(answerOf(candidate)) === answer) ?? 0;
        this.#text.set(target.documentId, now);
      },
      sql: async () => {
        const where = { documentId: target.documentId, publishedAt: { $notNull: true } };
        await cms.strapi.db.query('api::condition.condition').updateMany({ where, data: { answer: paragraphs('It cures.') } });
        await cms.check('withdraw');
      },
      endDemonstration: () => this.#demonstrate(false),
      beginDemonstration: () => this.#demonstrate(true),
    };
    await acts[what]();
  }

  async #sign(target: Target): Promise<void> {
    await cms.sign(target);
    this.signed.add(this.#key(target));
  }

  /** What it links to; itself, if it links to nothing yet. */
  #faqOf(target: Target): Target {
    return this.faqs.get(target.documentId) ?? target;
  }

  /** What was published as a demonstration is found at the next check. */
  async #demonstrate(isDemonstration: boolean): Promise<void> {
    await cms.setDemonstration(isDemonstration);
    this.isDemonstration = isDemonstration;
    await cms.check('withdraw');
  }

  #fields(text: number) {
    return cms.soundCondition({ answer: answerOf(text) });
  }

  #add(target: Target, text: number): void {
    this.targets.push(target);
    this.#text.set(target.documentId, text);
  }

  #key(target: Target): string {
    return `${target.documentId} ${textOf(answerOf(this.#text.get(target.documentId) ?? 0))}`;
  }
}

it('no sequence of actions leaves a clinical text published that nobody approved', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 6, maxLength: 14 }), async (actions) => {
      const world = new World();
      try {
        await world.start();
        for (const one of actions) {
          await world.run(one);
          await world.assertSafe();
        }
      } finally {
        await world.end();
      }
    }),
    { numRuns: RUNS, interruptAfterTimeLimit: process.env.TEST_FULL ? 240_000 : 40_000, markInterruptAsFailure: false },
  );
});
