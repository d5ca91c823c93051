import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::tcm-pattern.tcm-pattern', { only: ['find', 'findOne'] });
