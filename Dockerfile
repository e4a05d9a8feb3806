# Everything Zhaodan needs comes from npm, its own Node 24 included; the image's Node only runs npm.
FROM node:24-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY . .
RUN npm run -s build && mkdir /data && chown node:node /data
USER node
ENV ZHAODAN_HOST=0.0.0.0 ZHAODAN_DATA_DIR=/data
VOLUME /data
EXPOSE 3000
HEALTHCHECK CMD ["node", "-e", "fetch('http://127.0.0.1:3000/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "./src/start/compile-cache.mjs", "--heap-growing-percent=20", "--max-semi-space-size=4", "--max-old-space-size=1000", "src/cli.ts", "serve"]
