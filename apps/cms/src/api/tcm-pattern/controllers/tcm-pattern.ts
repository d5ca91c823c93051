import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::tcm-pattern.tcm-pattern');
