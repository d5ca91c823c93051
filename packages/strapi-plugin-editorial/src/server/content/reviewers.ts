import type { Core, UID } from '@strapi/strapi';
import type { Credential, Person } from '../rules/rule.ts';
import type { ReviewerRecords } from '../settings.ts';
import { isRecord, recordsOf, textOf } from './values.ts';

/** Somebody who reviews, with their credentials, by what is asked for; the published record if there is one. */
export async function findPerson(
  strapi: Core.Strapi,
  records: ReviewerRecords | undefined,
  where: { documentId: string } | { email: string },
): Promise<Person | undefined> {
  if (!records) return undefined;
  const { uid, emailField, holderField, credentialsField } = records;
  const rows: unknown[] = await strapi.db.query(uid as UID.ContentType).findMany({
    where: 'email' in where ? { [emailField]: { $eqi: where.email } } : where,
    populate: { [holderField]: { populate: { [credentialsField]: { populate: { issuer: true } } } } },
    orderBy: { id: 'asc' },
  });
  const people = rows.filter(isRecord);
  const person = people.find(({ publishedAt }) => publishedAt) ?? people[0];
  if (!person) return undefined;
  const holder = person[holderField];
  const credentials = isRecord(holder) ? recordsOf(holder[credentialsField]).map(credentialOf) : [];
  return { documentId: textOf(person.documentId), name: textOf(person.name), credentials };
}

function credentialOf(row: Readonly<Record<string, unknown>>): Credential {
  return {
    letters: textOf(row.letters),
    name: textOf(row.name),
    kind: textOf(row.kind),
    issuer: textOf(recordsOf(row.issuer)[0]?.name),
    expiresOn: textOf(row.expiresOn) || null,
  };
}
