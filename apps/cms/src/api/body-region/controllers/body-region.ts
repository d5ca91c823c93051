import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::body-region.body-region');
