import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::red-flag.red-flag', { only: ['find', 'findOne'] });
