export default { level: process.env.STRAPI_LOG_LEVEL ?? 'info' };
