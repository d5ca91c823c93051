/** A page of the admin, as Strapi's router has it. */
interface Route {
  path?: string;
  children?: Route[];
  [more: string]: unknown;
}

/** Takes away the pages that sell Strapi's paid features, and puts our own page about the installation in the place of Strapi's. */
export function ownPages<R extends object>(routes: R[]): R[] {
  return routes.map((route) =>
    'children' in route && Array.isArray(route.children) ? { ...route, children: own(route.children) } : route,
  );
}

function own(routes: Route[]): Route[] {
  return routes
    .filter(({ path }) => !path?.startsWith('purchase-'))
    .map((route) => (route.path === 'application-infos' ? { path: route.path, lazy: aboutPage } : route));
}

async function aboutPage() {
  const { default: Component } = await import('../pages/AboutPage');
  return { Component };
}
