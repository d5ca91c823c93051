import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::tcm-pattern.tcm-pattern');
