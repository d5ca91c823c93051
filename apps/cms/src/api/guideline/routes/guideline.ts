import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::guideline.guideline', { only: ['find', 'findOne'] });
