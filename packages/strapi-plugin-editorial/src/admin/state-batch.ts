import type { State } from './answer';

type Post = <Data>(path: string, body: object) => Promise<{ data: Data }>;

interface Asked {
  uid: string;
  locale: string;
  documentId: string;
}

/** What is asked for at the same moment, by content type and language. */
const batches = new Map<string, { ids: Set<string>; answer: Promise<Record<string, State>> }>();

/** How a document stands; undefined where that is not told. All cells of a list that ask at the same moment make one request. */
export async function askState(post: Post, { uid, locale, documentId }: Asked): Promise<State | undefined> {
  const key = `${uid} ${locale}`;
  const batch = batches.get(key) ?? startBatch(post, key, { uid, locale });
  batch.ids.add(documentId);
  return (await batch.answer)[documentId];
}

function startBatch(post: Post, key: string, { uid, locale }: Omit<Asked, 'documentId'>) {
  const ids = new Set<string>();
  const send = async () => {
    await Promise.resolve();
    batches.delete(key);
    const { data } = await post<{ states: Record<string, State> }>('/editorial/states', { uid, locale, documentIds: [...ids] });
    return data.states;
  };
  const batch = { ids, answer: send() };
  batches.set(key, batch);
  return batch;
}
