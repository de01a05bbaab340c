# One small container: `docker run --env-file .env -v ./knowledge:/srv/knowledge bottomline`
FROM python:3.13-slim AS build
WORKDIR /build
COPY requirements.lock requirements-build.lock ./
# What builds the bot stays in an environment of its own, which is not copied into the image.
RUN python -m venv /opt/bottomline \
    && /opt/bottomline/bin/pip install --no-cache-dir --require-hashes -r requirements.lock \
    && python -m venv /opt/build \
    && /opt/build/bin/pip install --no-cache-dir --require-hashes -r requirements-build.lock
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
RUN /opt/build/bin/pip wheel --no-cache-dir --no-deps --no-build-isolation --wheel-dir /wheels . \
    && /opt/bottomline/bin/pip install --no-cache-dir --no-deps /wheels/*.whl

FROM python:3.13-slim
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Bottomline" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.licenses="MIT"
ENV PATH="/opt/bottomline/bin:${PATH}" PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    BOTTOMLINE_KNOWLEDGE=/srv/knowledge BOTTOMLINE_STATE=/var/lib/bottomline \
    BOTTOMLINE_CACHE=/var/lib/bottomline/cache
COPY --from=build /opt/bottomline /opt/bottomline
COPY knowledge /srv/knowledge
# An image with a fault in its knowledge is not made.
RUN bottomline check && useradd --system --no-create-home --uid 8787 bottomline \
    && mkdir -p /var/lib/bottomline && chown -R bottomline /srv/knowledge /var/lib/bottomline
USER bottomline
VOLUME /var/lib/bottomline
# It lives as long as its event loop answers; whether it is connected too, /readyz tells.
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s \
    CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8787/healthz', timeout=2)"]
ENTRYPOINT ["bottomline"]
CMD ["discord"]
