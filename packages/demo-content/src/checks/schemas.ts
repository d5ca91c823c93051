import { readdirSync, readFileSync } from 'node:fs';

export interface Attribute {
  type: string;
  component?: string;
  repeatable?: boolean;
  enum?: string[];
  maxLength?: number;
  min?: number;
  max?: number;
  target?: string;
  relation?: string;
  mappedBy?: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

export type Attributes = Record<string, Attribute>;

const CMS = new URL('../../../../apps/cms/src/', import.meta.url);

function readAttributes(path: string): Attributes {
  const schema: { attributes: Attributes } = JSON.parse(readFileSync(new URL(path, CMS), 'utf8'));
  return schema.attributes;
}

/** Attributes of every content type, by its singular name. */
export const contentTypes = new Map(
  readdirSync(new URL('api/', CMS)).map((name) => [name, readAttributes(`api/${name}/content-types/${name}/schema.json`)]),
);

/** Attributes of a component, for example `shared.source`. */
export function readComponent(uid: string): Attributes {
  return readAttributes(`components/${uid.replace('.', '/')}.json`);
}

/** `api::body-region.body-region` gives `body-region`. */
export function singularName(target: string): string {
  return target.slice(target.lastIndexOf('.') + 1);
}
