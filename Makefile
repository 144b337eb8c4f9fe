PYTHON ?= python3
PIN = uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	--no-annotate --no-emit-index-url --custom-compile-command "make pins" $(PIN_OPTIONS)

.PHONY: run test bench screenshots pins clean

run test bench screenshots:
	@$(PYTHON) .ci/setup.py $@

pins:
	$(PIN) --output-file requirements.txt
	$(PIN) --extra dev --constraint requirements.txt --output-file requirements-dev.txt

clean:
	rm -rf .venv out .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
