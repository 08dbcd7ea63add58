# The service by itself: it needs a PostgreSQL that DATABASE_URL names. README.md says how to run it.
# The tags are exact, and a test keeps them at the version of Bun that package.json has.

FROM oven/bun:1.4.5-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# What is optional is the embedded PostgreSQL, and Bun as a package, which the image has already. TypeScript is an
# optional peer that npm leaves out and Bun does not; nothing runs it.
RUN bun install --frozen-lockfile --production --omit=optional --ignore-scripts \
    && rm -r node_modules/typescript

# Has no shell and no package manager of a distribution, so there is less to keep up to date.
FROM oven/bun:1.4.5-distroless
LABEL org.opencontainers.image.title="EML Queue Management" \
      org.opencontainers.image.description="Tells the EML System which number to dial for a caller on the line" \
      org.opencontainers.image.version="0.1.0" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.base.name="docker.io/oven/bun:1.4.5-distroless"
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json openapi.yaml LICENSE ./
COPY generated ./generated
COPY db ./db
COPY src ./src
# Within the container's own network, where a port is open to whom it is published for.
ENV HOST=0.0.0.0 PORT=3000 NODE_ENV=production
EXPOSE 3000
# Everything in the image belongs to root, and this user, whom distroless images call nonroot, can only read it.
USER 65532:65532
STOPSIGNAL SIGTERM
# A database that is still starting is waited for a minute.
HEALTHCHECK --interval=10s --timeout=5s --start-period=70s --retries=3 \
  CMD ["/usr/local/bin/bun", "--no-install", "src/cli/main.ts", "healthcheck"]
# Bun would download a package that it misses.
ENTRYPOINT ["/usr/local/bin/bun", "--no-install"]
CMD ["src/main.ts"]
