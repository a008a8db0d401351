# The course in a container: the same image for a Hugging Face Space, a laptop and a class server.
# The parts that change least come first, so that a changed lesson is built anew in seconds.
ARG PYTHON_IMAGE=python:3.11-slim-bookworm
FROM ${PYTHON_IMAGE}

LABEL org.opencontainers.image.title="language-model-course" \
      org.opencontainers.image.description="A guided notebook course: from 'what is a notebook?' to a language model of your own" \
      org.opencontainers.image.licenses="Apache-2.0"

# tini hands signals on and clears up after ended processes. It and env may be run but not read: Linux then hides the
# settings that a process of theirs was started with, among them the Space's secrets, from code in a notebook.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends tini \
    && rm -rf /var/lib/apt/lists/* \
    && chmod 0711 /usr/bin/tini /usr/bin/env \
    && useradd --uid 1000 --create-home user \
    && install -d -o user -g user /data

# cu126: PyTorch with CUDA 12.6, for NVIDIA GPUs. cpu: for computers without one, several GB smaller.
ARG TORCH_BUILD=cu126
WORKDIR /app
COPY pyproject.toml requirements.lock docker/dependencies.py docker/slim.py ./
# What is taken out again must go in the same step. binutils has the program `strip` for it, and goes too.
# hadolint ignore=DL3008
RUN python dependencies.py "${TORCH_BUILD}" > dependencies.txt \
    && pip install --no-cache-dir --disable-pip-version-check --root-user-action=ignore \
        -c requirements.lock -r dependencies.txt \
    && apt-get update \
    && apt-get install -y --no-install-recommends binutils \
    && python slim.py "${TORCH_BUILD}" \
    && apt-get purge -y --auto-remove binutils \
    && rm -rf /var/lib/apt/lists/*

# Files are given rights of their own: a computer that keeps files to their owner would hand that on.
COPY --chmod=755 LICENSE README.md ./
COPY --chmod=755 docker ./docker
COPY --chmod=755 spaces_template ./spaces_template
COPY --chmod=755 course_utils ./course_utils
RUN pip install --no-cache-dir --disable-pip-version-check --root-user-action=ignore --no-deps -e . \
    && python -m compileall -q course_utils
COPY --chmod=755 notebooks ./notebooks

ENV HOME=/home/user \
    JUPYTER_CONFIG_PATH=/app/docker \
    NVIDIA_DRIVER_CAPABILITIES=compute,utility \
    NVIDIA_VISIBLE_DEVICES=all \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1
USER 1000:1000
WORKDIR /home/user
EXPOSE 7860
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["env", "-i", "/usr/local/bin/python", "-I", "/app/docker/healthcheck.py"]
ENTRYPOINT ["tini", "--"]
# -P and -s: a file that a learner puts beside the folder must not be taken for a part of Python.
CMD ["python", "-P", "-s", "-m", "course_utils.serve"]
