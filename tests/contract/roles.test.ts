import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startContractCms, type ContractCms } from '../harness/contract-cms.ts';
import { CONTENT, FOR_EVERYBODY, FOR_ROLES, FOR_STAFF, type Act } from '../harness/permission-table.ts';
import { ROLES, sendAsStaff, type Send, type Role } from '../harness/staff.ts';

/** Tries every door of the admin as every role. What the table does not allow has to be refused, and a new door has to be in the table. */

let cms: ContractCms;
let ask: Send;
beforeAll(async () => {
  cms = await startContractCms({ ADMIN_SIGN_INS: '1000' });
  ask = sendAsStaff(cms);
});
afterAll(() => cms.stop());

/** What stands for a parameter: a content type of ours, and things that do not exist, so that trying a door changes nothing. */
const PARAMETERS: Readonly<Record<string, string>> = { model: 'api::faq.faq', uid: 'api::faq.faq', contentType: 'api::faq.faq' };
/** Ends the session of whoever tries it; each is for whoever is signed in. */
const LEAVING = new Set(['POST /admin/logout', 'DELETE /admin/users/me/sessions']);

function listDoors(): string[] {
  const layers: { methods: string[]; path: string }[] = cms.strapi.server.api('admin').listRoutes();
  const doors = layers.flatMap(({ methods, path }) => methods.filter((method) => method !== 'HEAD').map((method) => `${method} ${path}`));
  return [...new Set(doors)].filter((door) => !LEAVING.has(door)).toSorted();
}

async function isLetIn(door: string, role?: Role): Promise<boolean> {
  const [method = '', path = ''] = door.split(' ');
  const filled = path.replaceAll(/:(\w+)(\(.*?\))?\??/g, (_all, name: string) => PARAMETERS[name] ?? '999999');
  return (await send(method, filled, role)) !== 'refused';
}

async function send(method: string, path: string, role?: Role): Promise<'refused' | { data: unknown }> {
  const answer = await ask(role, method, path, method === 'GET' ? undefined : {});
  return [401, 403].includes(answer.status) ? 'refused' : answer;
}

async function openTo(role?: Role): Promise<string[]> {
  const open: string[] = [];
  for (const door of listDoors()) if (await isLetIn(door, role)) open.push(door);
  return open;
}

describe('of all doors of the admin', () => {
  it('without signing in only those of the sign-in page are open', async () => {
    expect(await openTo()).toEqual([...FOR_EVERYBODY].toSorted());
  });

  it.each(ROLES)('%s has exactly those in the table', async (role) => {
    expect(await openTo(role)).toEqual([...FOR_EVERYBODY, ...FOR_STAFF, ...FOR_ROLES[role]].toSorted());
  });
});

interface Kind {
  uid: string;
  isSingle: boolean;
}

function contentTypes(): Kind[] {
  const all: { uid: string; kind: string }[] = Object.values(cms.strapi.contentTypes);
  return all.filter(({ uid }) => uid.startsWith('api::')).map(({ uid, kind }) => ({ uid, isSingle: kind === 'singleType' }));
}

const nameOf = ({ uid }: Kind) => uid.split('.').at(-1) ?? '';

/** How each act is done at the admin's own API, in an order in which the document is still there. */
const ACTS: Readonly<Record<Act, (at: string, document: string) => [method: string, path: string]>> = {
  read: (_at, document) => ['GET', document],
  update: (_at, document) => ['PUT', document],
  clone: (at, document) => ['POST', `${at}/clone/${document.split('/').at(-1)}`],
  publish: (_at, document) => ['POST', `${document}/actions/publish`],
  discard: (_at, document) => ['POST', `${document}/actions/discard`],
  unpublish: (_at, document) => ['POST', `${document}/actions/unpublish`],
  delete: (_at, document) => ['DELETE', document],
};

/** What a role is let do with a document of this type. @param id of the document; a single type has one at most */
async function actsLetIn(role: Role, { uid, isSingle }: Kind, id: string): Promise<Act[]> {
  const at = `/content-manager/${isSingle ? 'single-types' : 'collection-types'}/${uid}`;
  const acts: Act[] = [];
  for (const act of Object.keys(ACTS) as Act[]) {
    if (isSingle && act === 'clone') continue;
    const [method, path] = ACTS[act](at, isSingle ? at : `${at}/${id}`);
    const { status } = await ask(role, method, `${path}?locale=en`, method === 'GET' ? undefined : {});
    // Whoever is answered that the text is not published could have discarded a draft, had it been.
    if (![401, 403, 404].includes(status)) acts.push(act);
  }
  return acts;
}

/** A document that nobody in particular made. */
async function foreignDocument(kind: Kind): Promise<string> {
  const documents = cms.documents(nameOf(kind));
  const existing = kind.isSingle ? await documents.findFirst({ locale: 'en' }) : null;
  return (existing ?? (await documents.create({ locale: 'en', data: {} }))).documentId;
}

const withoutClone = (acts: readonly Act[], { isSingle }: Kind) => acts.filter((act) => !isSingle || act !== 'clone').toSorted();

describe('with content of every type', () => {
  it.each(ROLES)('%s does exactly what the table says to what others made', async (role) => {
    for (const kind of contentTypes()) {
      const acts = await actsLetIn(role, kind, await foreignDocument(kind));
      expect({ type: kind.uid, acts: acts.toSorted() }).toEqual({ type: kind.uid, acts: withoutClone(CONTENT[role].others, kind) });
    }
  });

  it.each(ROLES)('%s does exactly what the table says to what they made, where they may make it', async (role) => {
    for (const kind of contentTypes().filter(({ isSingle }) => !isSingle)) {
      const made = await send('POST', `/content-manager/collection-types/${kind.uid}?locale=en`, role);
      expect([kind.uid, made !== 'refused']).toEqual([kind.uid, CONTENT[role].creates]);
      if (made === 'refused') continue;
      const { data } = made.data as { data: { documentId: string } };
      const acts = await actsLetIn(role, kind, data.documentId);
      expect({ type: kind.uid, acts: acts.toSorted() }).toEqual({ type: kind.uid, acts: withoutClone(CONTENT[role].own, kind) });
    }
  });

  it('an author sees none of what others made in any list', async () => {
    for (const kind of contentTypes().filter(({ isSingle }) => !isSingle)) {
      const documentId = await foreignDocument(kind);
      const listed = await send('GET', `/content-manager/collection-types/${kind.uid}?locale=en&pageSize=100`, 'author');
      if (listed === 'refused') throw new Error(`An author cannot list ${kind.uid}.`);
      const { results } = listed.data as { results: { documentId: string }[] };
      expect(results.map((entry) => entry.documentId)).not.toContain(documentId);
    }
  });
});

describe('with a file of somebody else', () => {
  const tryFile = async (role: Role) => {
    const data = {
      name: 'a.png',
      hash: 'a',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: '/uploads/a.png',
      provider: 'local',
      folderPath: '/',
    };
    const { id } = await cms.strapi.db.query('plugin::upload.file').create({ data });
    const rename = await send('PUT', `/upload/files/${id}`, role);
    const replace = await send('POST', `/upload/files/${id}/replace`, role);
    const remove = await send('DELETE', `/upload/files/${id}`, role);
    return [rename, replace, remove].map((answer) => answer !== 'refused');
  };

  it.each([
    ['owner', [true, true, true]],
    ['editor', [true, true, true]],
    ['author', [false, false, false]],
    ['reviewer', [false, false, false]],
  ] as const)('%s may rename, replace, remove: %j', async (role, expected) => {
    expect(await tryFile(role)).toEqual(expected);
  });
});
