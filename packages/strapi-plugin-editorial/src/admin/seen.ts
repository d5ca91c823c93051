/** What the form of a document shows, so that the server can tell whether somebody else has saved it since. */
export interface Shown {
  uid: string;
  documentId: string;
  locale: string;
  /** When it was last saved: ISO 8601. */
  version: string;
  /** Called when a save was refused since somebody else has saved. */
  onConflict: () => void;
}

let shown: Shown | undefined;

/** Says what the form shows. @returns takes that back */
export function showDocument(next: Shown): () => void {
  shown = next;
  return () => {
    if (shown?.onConflict === next.onConflict) shown = undefined;
  };
}

/** A save or a publish of one document: its content type, and its id where the type has many. */
const SAVE = /\/content-manager\/(?:collection|single)-types\/(api::[^/?]+)(?:\/(?!actions\/)([^/?]+))?(?:\/actions\/publish)?(?:\?|$)/;

type Fetch = typeof fetch;

/** Sends with each save which version its form shows; Strapi sends none. */
export function sendVersions(target: { fetch: Fetch }): void {
  const send = target.fetch.bind(target);
  target.fetch = async (input, init) => {
    const saved = saving(input, init);
    if (!saved) return send(input, init);
    const headers = new Headers(init?.headers);
    headers.set('x-editorial-seen', `${saved.documentId} ${saved.locale || '-'} ${saved.version}`);
    const response = await send(input, { ...init, headers });
    // What was saved is shown in a moment, with its own version.
    if (response.ok && shown === saved) shown = { ...saved, version: '' };
    if (!response.ok && (await isConflict(response))) saved.onConflict();
    return response;
  };
}

function saving(input: Parameters<Fetch>[0], init: Parameters<Fetch>[1]): Shown | undefined {
  const [, uid, documentId] = SAVE.exec(input instanceof Request ? input.url : String(input)) ?? [];
  if (!['PUT', 'POST'].includes(init?.method?.toUpperCase() ?? '') || !shown?.version || shown.uid !== uid) return undefined;
  return documentId === undefined || documentId === shown.documentId ? shown : undefined;
}

async function isConflict(response: Response): Promise<boolean> {
  try {
    const body = (await response.clone().json()) as { error?: { name?: unknown } };
    return body.error?.name === 'ConflictError';
  } catch {
    // No JSON, so not ours; Strapi says what it makes of it.
    return false;
  }
}
