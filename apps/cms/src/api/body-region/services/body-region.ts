import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::body-region.body-region');
