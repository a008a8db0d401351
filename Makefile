# Two commands do everything: `make lab` to learn, `make test` to prove that it all works.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help
help:  ## show this list
	@echo "make lab                   open the course in your browser (sets itself up the first time)"
	@echo "make test                  run every test: code, lessons, practice models, browser"
	@echo "make test-notebooks-plain  the lessons by nbval alone, in plain kernels: the reference"
	@echo "make image                 build the course's container image; make image-run starts it"
	@echo "make test-image            build that image, start it as a Space would, and test it"
	@echo "make test-gpu              the tests that need an NVIDIA GPU"
	@echo "make canary                run all lessons on the newest releases, and report what changed"
	@echo "make bench                 measure what must stay fast"
	@echo "make format                tidy the code"
	@echo "make lock                  choose the newest versions of everything anew"

.PHONY: lab
lab:
	@$(PYTHON) tools/set_up.py
	@$(BIN)/course lab

.PHONY: test
test:
	@$(PYTHON) tools/set_up.py dev
	@$(BIN)/python tools/browser.py
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/python tools/run_tests.py

.PHONY: test-notebooks-plain
test-notebooks-plain:
	@$(PYTHON) tools/set_up.py dev
	COURSE_WARM_KERNELS=off $(BIN)/python tools/run_tests.py notebooks -p no:tests.cells.plugin

.PHONY: test-image
test-image:
	@$(PYTHON) tools/set_up.py dev
	$(BIN)/python -m tools.image

.PHONY: test-gpu
test-gpu:
	@$(PYTHON) tools/set_up.py dev
	$(BIN)/python -m pytest tests/gpu -v

.PHONY: canary
canary:
	@$(PYTHON) tools/set_up.py dev
	$(BIN)/python -m tools.canary $(ARGS)

.PHONY: bench
bench:
	@$(PYTHON) tools/set_up.py dev
	$(BIN)/python -m tests.bench $(ARGS)

.PHONY: format
format:
	@$(PYTHON) tools/set_up.py dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

.PHONY: lock
lock:
	@$(PYTHON) tools/set_up.py dev
	$(BIN)/python tools/lock.py

.PHONY: image
image:
	DOCKER_BUILDKIT=1 docker build --build-arg TORCH_BUILD=cpu -t language-model-course .

.PHONY: image-run
image-run:
	docker run --rm -it -p 127.0.0.1:7860:7860 --cap-drop ALL --security-opt no-new-privileges \
	    -v language-model-course:/data -e JUPYTER_TOKEN -e COURSE_MODELS -e COURSE_IDLE_MINUTES -e COURSE_TERMINALS \
	    -e COURSE_WARM_KERNELS \
	    language-model-course
