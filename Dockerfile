# Two images from one workspace: `--target cms` and `--target site`. docker-compose.yml builds both.
FROM node:24-bookworm-slim AS base
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    DATA_DIR=/data \
    STRAPI_TELEMETRY_DISABLED=true \
    NUXT_TELEMETRY_DISABLED=1
# Nothing runs as root; a new volume takes over the owner of the folder that it is mounted on.
RUN mkdir -p /app /data && chown node:node /app /data
USER node
WORKDIR /app

# Workspace packages are TypeScript that Node runs as it is, which it refuses inside a real node_modules: so the images
# keep the workspace's layout instead of a flattened copy.
FROM base AS workspace
COPY --chown=node:node . .
# The pnpm that package.json names; without NODE_ENV, since the tools that build are development dependencies.
RUN NODE_ENV=development npx -y "$(node -p "require('./package.json').packageManager")" install --frozen-lockfile

FROM workspace AS cms
RUN DATA_DIR=/tmp/build npx -y "$(node -p "require('./package.json').packageManager")" --filter @meridian/cms build
WORKDIR /app/apps/cms
ENV PORT=1337
VOLUME /data
EXPOSE 1337
HEALTHCHECK --start-period=60s --interval=10s --timeout=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:1337/_health').then((r) => process.exit(r.status === 204 ? 0 : 1), () => process.exit(1))"]
CMD ["node", "node_modules/@strapi/strapi/bin/strapi.js", "start"]

FROM workspace AS site-build
RUN DATA_DIR=/tmp/build npx -y "$(node -p "require('./package.json').packageManager")" --filter @meridian/web build

# What Nuxt builds is complete in itself.
FROM base AS site
COPY --from=site-build --chown=node:node /app/apps/web/.output .output
ENV PORT=3000 \
    NITRO_HOST=0.0.0.0 \
    NITRO_PORT=3000
VOLUME /data
EXPOSE 3000
HEALTHCHECK --start-period=30s --interval=10s --timeout=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/healthz').then((r) => process.exit(r.status === 200 ? 0 : 1), () => process.exit(1))"]
CMD ["node", ".output/server/index.mjs"]
