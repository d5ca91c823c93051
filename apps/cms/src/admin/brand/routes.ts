import type { ComponentType } from 'react';

/** A page of the admin, as Strapi's router has it. */
interface Route {
  path?: string;
  children?: Route[];
  [more: string]: unknown;
}

/**
 * Takes away the settings that sell Strapi's paid features, puts our own page about the installation in the place of Strapi's, and says
 * so where the settings have no page.
 */
export function ownPages<R extends object>(routes: R[]): R[] {
  return routes.map((route) =>
    'children' in route && Array.isArray(route.children) ? { ...route, children: own(route.children) } : route,
  );
}

function own(routes: Route[]): Route[] {
  return [
    ...routes
      .filter(({ path }) => !path?.startsWith('purchase-'))
      .map((route) => (route.path === 'application-infos' ? page(route.path, () => import('../pages/AboutPage')) : route)),
    page('*', () => import('../pages/MissingPage')),
  ];
}

function page(path: string, load: () => Promise<{ default: ComponentType }>): Route {
  return { path, lazy: async () => ({ Component: (await load()).default }) };
}
