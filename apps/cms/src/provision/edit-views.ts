import type { Core } from '@strapi/strapi';
import { toLabel } from './label';

interface FieldView {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}

interface ViewConfiguration {
  settings: Record<string, unknown>;
  metadatas: Record<string, FieldView>;
  layouts: unknown;
}

interface Model {
  uid: string;
  attributes: Record<string, { type?: string; target?: string; pluginOptions?: unknown }>;
  pluginOptions?: unknown;
}

type Titles = ReadonlyMap<string, string>;

interface ViewService {
  findConfiguration(model: Model): Promise<ViewConfiguration>;
  updateConfiguration(model: Model, configuration: ViewConfiguration): Promise<unknown>;
}

/**
 * Puts the descriptions that stand in the schemas (`pluginOptions['edit-view']`) into the admin's forms.
 * The schema is the source: a description edited in the admin lasts until the next start.
 */
export async function provisionEditViews(strapi: Core.Strapi): Promise<void> {
  const contentManager = strapi.plugin('content-manager');
  const contentTypes: Model[] = Object.values(strapi.contentTypes);
  const components: Model[] = Object.values(strapi.components);
  const own = contentTypes.filter(({ uid }) => uid.startsWith('api::'));
  const titles = new Map(own.map((model) => [model.uid, titleField(model)]));
  await apply(contentManager.service('content-types'), own, titles);
  await apply(contentManager.service('components'), components, titles);
}

/** `titles`: for each content type, the field that tells its entries apart. */
async function apply(service: ViewService, models: Model[], titles: Titles): Promise<void> {
  for (const model of models) {
    const before = await service.findConfiguration(model);
    const after = describe(model, before, titles);
    if (JSON.stringify(after) !== JSON.stringify(before)) await service.updateConfiguration(model, after);
  }
}

function describe(model: Model, configuration: ViewConfiguration, titles: Titles): ViewConfiguration {
  const metadatas = { ...configuration.metadatas };
  for (const [name, attribute] of Object.entries(model.attributes)) {
    const view = metadatas[name];
    const options = readOptions(attribute.pluginOptions);
    if (!view || !options) continue;
    const label = options.label ?? toLabel(name);
    // A picker shows the title of what it links to, not the first field that happens to be a string.
    const mainField = attribute.target ? titles.get(attribute.target) : undefined;
    metadatas[name] = {
      edit: { ...view.edit, label, description: options.description ?? '', ...(mainField ? { mainField } : {}) },
      list: { ...view.list, label },
    };
  }
  return { ...configuration, settings: { ...configuration.settings, mainField: titleField(model) }, metadatas };
}

function titleField(model: Model): string {
  return readOptions(model.pluginOptions)?.mainField ?? firstText(model);
}

/** An entry of a repeatable component is told apart by its first short text. */
function firstText(model: Model): string {
  const found = Object.entries(model.attributes).find(([, { type }]) => type === 'string' || type === 'text');
  return found?.[0] ?? 'id';
}

function readOptions(pluginOptions: unknown): { label?: string; description?: string; mainField?: string } | undefined {
  if (typeof pluginOptions !== 'object' || pluginOptions === null || !('edit-view' in pluginOptions)) return undefined;
  return pluginOptions['edit-view'] as { label?: string; description?: string; mainField?: string };
}
