import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::treatment-comparison.treatment-comparison', { only: ['find', 'findOne'] });
