import type { StrapiApp } from '@strapi/strapi/admin';

/** The widgets of the home page, in the order in which a day's work goes. Strapi's others (charts, statistics, profile) are left out. */
const WIDGETS = ['editorial.waiting', 'editorial.drafts', 'editorial.due', 'content-manager.last-published-entries'];

/** Makes the home page the start of the day's work. @throws {Error} if a widget is gone, by its name */
export function arrangeHome(app: StrapiApp): void {
  app.widgets.register((widgets) =>
    WIDGETS.map((name) => {
      const found = widgets.find(({ pluginId, id }) => `${pluginId}.${id}` === name);
      if (!found) throw new Error(`The home page has no widget ${name}: look for its new name, or take it out of brand/home.ts.`);
      return found;
    }),
  );
}
