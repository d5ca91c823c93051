// Strapi loads a plugin's server part as JavaScript; Node strips the types of what follows.
export { default } from './src/server/index.ts';
