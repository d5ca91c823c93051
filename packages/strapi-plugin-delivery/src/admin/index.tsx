import { Cast } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/** The page that shows what was published and how far the sites have followed. */
export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'plugins/delivery',
      icon: Cast,
      intlLabel: { id: 'delivery.name', defaultMessage: 'Delivery' },
      permissions: [{ action: 'plugin::delivery.read', subject: null }],
      Component: () => import('./DeliveryPage'),
    });
  },
};
