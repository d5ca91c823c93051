import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::credential-issuer.credential-issuer', { only: ['find', 'findOne'] });
