import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** For whatever a page is waited for: twice as long as the driver's own, since machines are shared. Milliseconds. */
const PATIENCE = 60_000;
const OWN_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What a page did that no page should do; tests assert that both lists are empty. */
export interface Observations {
  /** Console errors, uncaught exceptions and blocked resources, as text. */
  readonly errors: string[];
  /** Addresses outside this machine that the page asked for. They are refused, never sent. */
  readonly outsideRequests: string[];
}

export interface ObservedPage extends Observations {
  readonly page: Page;
  readonly context: BrowserContext;
  close(): Promise<void>;
}

export function isOutside(address: string): boolean {
  const url = new URL(address);
  return /^(https?|wss?):$/.test(url.protocol) && !OWN_HOSTS.has(url.hostname);
}

/** The browser that `npm test` found; a fresh profile each time. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: FLAGS });
}

function observe(page: Page, { errors }: Observations): void {
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
}

/** A page in a context of its own (no shared cookies or cache) that notes what it should not do. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<ObservedPage> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  const observations: Observations = { errors: [], outsideRequests: [] };
  await context.route(isOutsideUrl, async (route) => {
    observations.outsideRequests.push(route.request().url());
    await route.abort('blockedbyclient');
  });
  context.on('page', (page) => observe(page, observations));
  const page = await context.newPage();
  return { page, context, ...observations, close: () => context.close() };
}

const isOutsideUrl = (url: URL) => isOutside(url.href);
