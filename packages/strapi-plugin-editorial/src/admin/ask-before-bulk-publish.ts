/** What somebody selected in a list to publish. */
export interface Selected {
  uid: string;
  documentIds: string[];
  /** Empty where there are no languages. */
  locale: string;
}

type Ask = (selected: Selected) => Promise<boolean>;
type Fetch = typeof fetch;

const BULK_PUBLISH = /\/content-manager\/collection-types\/(api::[^/?]+)\/actions\/bulkPublish(?:\?|$)/;

let asking: Ask | undefined;

/** Has somebody ask whether what is selected may be published; the list does. @returns takes that back */
export function answerForSelected(ask: Ask): () => void {
  asking = ask;
  return () => {
    if (asking === ask) asking = undefined;
  };
}

/** Asks before Strapi publishes what is selected in a list; its dialogs cannot be added to. */
export function askBeforeBulkPublish(target: { fetch: Fetch }): void {
  const send = target.fetch.bind(target);
  target.fetch = async (input, init) => {
    const selected = selectedIn(input, init);
    return !selected || !asking || (await asking(selected)) ? send(input, init) : refuse();
  };
}

function selectedIn(input: Parameters<Fetch>[0], init: Parameters<Fetch>[1]): Selected | undefined {
  const address = input instanceof Request ? input.url : String(input);
  const uid = BULK_PUBLISH.exec(address)?.[1];
  if (!uid || typeof init?.body !== 'string') return undefined;
  const { documentIds } = JSON.parse(init.body) as { documentIds: string[] };
  return { uid, documentIds, locale: new URL(address, 'http://localhost').searchParams.get('locale') ?? '' };
}

/** Strapi shows it as it shows what its server refuses. */
function refuse(): Response {
  const error = { status: 400, name: 'ApplicationError', message: 'Nothing was published.', details: {} };
  return Response.json({ data: null, error }, { status: 400 });
}
