import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::practitioner.practitioner', { only: ['find', 'findOne'] });
