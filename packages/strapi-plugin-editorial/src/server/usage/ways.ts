import type { Core, Schema, UID } from '@strapi/strapi';

type Model = Schema.ContentType | Schema.Component;

/** From rows that are held to the rows that hold them, through a table of links. */
export interface Step {
  table: string;
  /** The column that names the held row. */
  held: string;
  holder: string;
  /** What else a link must be: the field, and the kind of component. */
  where: Readonly<Record<string, string>>;
}

/** How content of one type leads to content of another: by a field of its own, or of a component at any depth. */
export interface Way {
  from: UID.ContentType;
  /** Whether the link is kept on this side. If not, the other side names this one, and this one shows it. */
  isOwn: boolean;
  /** From the rows that are led to, outwards. */
  steps: readonly Step[];
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn?: { name: string };
  morphColumn?: { idColumn: { name: string }; typeColumn: { name: string } };
}

/** The column of Strapi's tables of components that tells their kind. */
const COMPONENT_TYPE = 'component_type';

/** Every way in which the project's content leads to a content type: one-way relations, both sides of the others, in components too. */
export function waysTo(strapi: Core.Strapi, target: UID.ContentType): Way[] {
  return allModels(strapi).flatMap((model) =>
    Object.entries(model.attributes).flatMap(([field, attribute]) => {
      if (attribute.type !== 'relation' || !('target' in attribute) || attribute.target !== target || field === 'localizations') return [];
      const table = joinTableOf(strapi, model.uid, field);
      const held = table?.inverseJoinColumn?.name;
      if (!table || !held) return [];
      const step: Step = { table: table.name, held, holder: table.joinColumn.name, where: {} };
      const isOwn = !('mappedBy' in attribute && attribute.mappedBy);
      return homesOf(strapi, model, [step]).map(({ uid, steps }) => ({ from: uid, isOwn, steps }));
    }),
  );
}

interface Home {
  uid: UID.ContentType;
  steps: readonly Step[];
}

/** The content types that a field is in: its own, or those that have its component somewhere. */
function homesOf(strapi: Core.Strapi, model: Model, steps: readonly Step[]): Home[] {
  if (model.modelType === 'contentType') return model.uid.startsWith('api::') ? [{ uid: model.uid, steps }] : [];
  return allModels(strapi).flatMap((parent) =>
    Object.entries(parent.attributes).flatMap(([field, attribute]) => {
      const isOne = attribute.type === 'component' && attribute.component === model.uid;
      const isZone = attribute.type === 'dynamiczone' && attribute.components.includes(model.uid);
      const table = isOne || isZone ? joinTableOf(strapi, parent.uid, field) : undefined;
      const held = table?.inverseJoinColumn?.name ?? table?.morphColumn?.idColumn.name;
      if (!table || !held) return [];
      const kind = table.morphColumn?.typeColumn.name ?? COMPONENT_TYPE;
      const step: Step = { table: table.name, held, holder: table.joinColumn.name, where: { field, [kind]: model.uid } };
      return homesOf(strapi, parent, [...steps, step]);
    }),
  );
}

function allModels(strapi: Core.Strapi): Model[] {
  return [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)] as Model[];
}

function joinTableOf(strapi: Core.Strapi, uid: string, field: string): JoinTable | undefined {
  const attribute = strapi.db.metadata.get(uid).attributes[field];
  return attribute && 'joinTable' in attribute ? (attribute.joinTable as JoinTable | undefined) : undefined;
}
