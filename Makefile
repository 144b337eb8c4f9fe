PYTHON ?= python3

.PHONY: run test bench screenshots clean

run test bench screenshots:
	@$(PYTHON) .ci/setup.py $@

clean:
	rm -rf .venv out .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
