import { join, relative } from 'node:path';
import { messageOf } from '../errors.ts';
import { tailOf } from '../log-file.ts';
import type { Service } from '../service.ts';
import type { Settings } from '../settings.ts';
import type { Context } from '../step.ts';
import { withDependencies, workspacePackages } from '../workspace.ts';
import { ensureAdmin } from './admin.ts';
import { compileCms } from './compile.ts';
import { type GenerateContract, updateContract } from './contract.ts';
import { type Root, watchFiles } from './snapshot.ts';

/** What has to be done again after a change. */
export type Duty = 'admin' | 'cms' | 'contract';

const LOOK_EVERY_MS = 300;
const ADMIN = /^(apps\/cms\/src|packages\/[^/]+(\/src)?)\/admin\//;

/** What follows from a change to a file, by its path in the repository. */
export function dutyOf(path: string): Duty {
  if (path.endsWith('.graphql')) return 'contract';
  return ADMIN.test(path) ? 'admin' : 'cms';
}

/** What is watched: the CMS and the packages below it, and the site's documents. The rest of the site is Nuxt's to watch. */
export function watchedRoots(repoRoot: string): Root[] {
  const packages = withDependencies(workspacePackages(repoRoot), '@meridian/cms');
  // The contract is what comes out; watching it would go round in circles.
  const sources = packages.filter(({ name }) => name !== '@meridian/content-schema').map(({ dir }) => ({ dir }));
  return [...sources, { dir: join(repoRoot, 'apps', 'web', 'app'), pattern: /\.graphql$/ }];
}

export interface SessionParts {
  readonly settings: Settings;
  readonly cms: Service;
  readonly generate: GenerateContract;
  readonly context: Context;
}

/** Keeps the running servers in step with the sources: one piece of work at a time, changes meanwhile are taken together. */
export class DevSession {
  readonly #parts: SessionParts;
  readonly #duties = new Set<Duty>();
  /** Changed sources of the CMS that are not compiled yet. */
  readonly #uncompiled = new Set<string>();
  #isWorking = false;

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  /** Watches until the signal. */
  async watch(): Promise<void> {
    const { repoRoot } = this.#parts.settings;
    await watchFiles(watchedRoots(repoRoot), LOOK_EVERY_MS, this.#parts.context.signal, (paths) => this.#notice(paths));
  }

  /** Brings types and trusted documents in step with the running CMS; false if a document is wrong, which is said. */
  async updateContract(): Promise<boolean> {
    const { settings, generate, context } = this.#parts;
    try {
      const changed = await updateContract(settings.repoRoot, generate);
      if (changed.length > 0) context.output.say(`Wrote ${changed.join(', ')}.`);
      return true;
    } catch (error) {
      context.output.say(`The types and trusted documents stay as they are: ${messageOf(error)}`);
      return false;
    }
  }

  #notice(paths: string[]): void {
    const { settings, context } = this.#parts;
    for (const path of paths) {
      const duty = dutyOf(relative(settings.repoRoot, path));
      this.#duties.add(duty);
      if (duty === 'cms') this.#uncompiled.add(path);
    }
    const [first = ''] = paths;
    context.output.say(`Changed: ${relative(settings.repoRoot, first)}${paths.length > 1 ? ` and ${paths.length - 1} more` : ''}`);
    if (!this.#isWorking) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    while (this.#duties.size > 0 && !this.#parts.context.signal.aborted) {
      const since = Date.now();
      const duties = new Set(this.#duties);
      this.#duties.clear();
      const isUp = duties.has('cms') ? await this.#reloadCms() : true;
      const isRead = isUp && (duties.has('cms') || duties.has('contract')) ? await this.updateContract() : isUp;
      if (duties.has('admin')) await this.#buildAdmin();
      if (isRead) this.#parts.context.output.say(`Up to date after ${((Date.now() - since) / 1000).toFixed(1)} s.`);
    }
    this.#isWorking = false;
  }

  /** False if the CMS cannot run with this change: the one before goes on if it did not compile. */
  async #reloadCms(): Promise<boolean> {
    const { settings, cms, context } = this.#parts;
    const changed = [...this.#uncompiled];
    this.#uncompiled.clear();
    const problem = await compileCms(settings.repoRoot, changed);
    if (problem) {
      for (const path of changed) this.#uncompiled.add(path);
      context.output.say(`${problem}\nThe CMS does not compile and goes on as it was.`);
      return false;
    }
    const crashed = new Promise<false>((resolve) => {
      cms.onCrash = (ending) => {
        cms.onCrash = () => {};
        context.output.say(`${tailOf(cms.definition.logFile)}\nThe CMS does not start with this change (${ending}).`);
        resolve(false);
      };
    });
    const restarted = cms.restart().then(
      () => true,
      () => false, // Stopped meanwhile, which is said elsewhere.
    );
    return Promise.race([restarted, crashed]);
  }

  async #buildAdmin(): Promise<void> {
    const { settings, context } = this.#parts;
    try {
      await ensureAdmin(settings, context);
    } catch (error) {
      if (!context.signal.aborted) context.output.say(messageOf(error));
    }
  }
}
