import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::body-region.body-region', { only: ['find', 'findOne'] });
