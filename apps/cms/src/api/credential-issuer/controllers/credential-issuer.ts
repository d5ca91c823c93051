import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::credential-issuer.credential-issuer');
