/** What happens when a rule is broken: the publish is refused, a warning is shown, or a piece of advice. */
export type Level = 'blocks' | 'warns' | 'advises';

/** A document in one language with its components and the documents it links to, as the database has it. */
export type Entry = Readonly<Record<string, unknown>>;

/** Something that a rule has found. */
export interface Finding {
  rule: string;
  level: Level;
  /** The field, as the admin's form names it: `['claims', '0', 'statement']`; empty if it is about the whole document. */
  path: string[];
  /** What is wrong and what to do about it. */
  message: string;
  /**
   * Stays the same while the finding does. There only if a clinical reviewer may accept the finding; the reason is then recorded with it,
   * and another wording is another finding.
   */
  acceptKey?: string;
}

/** What a rule says; its id and level are added by whoever runs it. */
export type Remark = Omit<Finding, 'rule' | 'level'>;

/** A qualification of a reviewer. Dates are ISO 8601 days. */
export interface Credential {
  letters: string;
  name: string;
  kind: string;
  issuer: string;
  expiresOn: string | null;
}

export interface Person {
  documentId: string;
  name: string;
  credentials: readonly Credential[];
}

/** A link to a document that is not published in this language. */
export interface UnpublishedLink {
  path: string[];
  uid: string;
  documentId: string;
  /** As editors know it. */
  title: string;
}

export type ApprovalKind = 'sign-off' | 'demonstration-sign-off' | 'demonstration-exemption' | 'emergency';

/** What allows the present clinical text to be published, and what is left of an earlier approval. */
export interface Standing {
  /** The approval that is valid for exactly this text. */
  valid?: { kind: ApprovalKind; byName: string; personId?: string };
  /** The newest approval, if it was for another text, and the fields that differ from it. */
  lapsed?: { byName: string; at: string; changed: string[][] };
}

/** Everything a rule may look at. Rules read nothing else, so the same subject always gets the same answer. */
export interface Subject {
  entry: Entry;
  /** The language, as Strapi codes it. */
  locale: string;
  /** ISO 8601 day. */
  today: string;
  /** The person whom the document names as its reviewer. */
  reviewer?: Person;
  unpublished: readonly UnpublishedLink[];
  standing: Standing;
  /** Of a translation: what changed in the original after the translation was checked, as a sentence. */
  originalChanged?: string;
  /** Whether all content is a demonstration, which nobody has reviewed. */
  isDemonstration: boolean;
}

/** The fields of the content type that a rule looks at. */
export type Fields = readonly string[];

export interface Rule {
  level: Level;
  check(subject: Subject, fields: Fields): Remark[];
}
