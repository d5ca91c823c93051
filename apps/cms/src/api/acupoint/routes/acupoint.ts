import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::acupoint.acupoint', { only: ['find', 'findOne'] });
