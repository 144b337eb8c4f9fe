r"""Sets the checkout up and runs its jobs, with nothing but Python: `python3 .ci/setup.py run`.

`make run` and `make test` call this file; Windows calls it directly: `py -3 .ci\setup.py run`.
"""

import sys

if sys.version_info < (3, 11):
    sys.exit("Centre Desk needs Python 3.11 or newer; this is %d.%d." % sys.version_info[:2])

import argparse
import hashlib
import os
import subprocess
import venv
from pathlib import Path

from system_libraries import ensure_system_libraries

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
PROGRAMS = ENVIRONMENT / ("Scripts" if sys.platform == "win32" else "bin")
PYTHON = PROGRAMS / ("python.exe" if sys.platform == "win32" else "python")
SCRIPTS = {"bench": "benchmarks/bench.py", "screenshots": "tests/pictures/make.py"}
CHECKS = {
    "Format": ["ruff", "format", "--check", "."],
    "Lint": ["ruff", "check", "."],
    "Types": ["mypy"],
    "Layers": ["lint-imports", "--no-logo"],
    "Tests": ["pytest", "--numprocesses", "auto"],
}


def main() -> None:
    """Run the job named on the command line; what follows it is handed on."""
    parser = argparse.ArgumentParser(description="Set Centre Desk up and run one of its jobs.")
    parser.add_argument("job", choices=["install", "run", "test", *SCRIPTS])
    parser.add_argument("options", nargs=argparse.REMAINDER, help="handed on to the job")
    arguments = parser.parse_args()
    os.chdir(ROOT)
    set_up("requirements.txt" if arguments.job == "run" else "requirements-dev.txt")
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if arguments.job == "run":
        run(arguments.options)
    elif arguments.job == "test":
        test(arguments.options)
    elif arguments.job in SCRIPTS:
        call(PYTHON, SCRIPTS[arguments.job], *arguments.options)


def run(options: list[str]) -> None:
    """Open the program; where no window can open, print the demonstration week instead."""
    if not options and not has_display():
        print("No display was found: printing the demonstration week into out/.", flush=True)
        options = ["tour", "--out", "out"]
    call(PYTHON, "main.py", *options)


def test(options: list[str]) -> None:
    """Every check in turn, stopping at the first that fails; `options` go to pytest."""
    for heading, command in CHECKS.items():
        print(f"\n== {heading}", flush=True)
        program, *arguments = command
        call(PROGRAMS / program, *arguments, *(options if program == "pytest" else []))


def call(*command: str | Path) -> None:
    """Run one command; when it fails, so does this program, with the same exit code."""
    code = subprocess.run(command, check=False).returncode
    if code:
        sys.exit(code)


def has_display() -> bool:
    """Whether a window can open here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def set_up(requirements: str) -> None:
    """Make `.venv` hold the pinned parts, and the system the libraries Qt needs."""
    if not environment_works():
        create_environment()
    stamp = ENVIRONMENT / "installed.sha256"
    installed = stamp.read_text() if stamp.exists() else ""
    # The test tools are compiled on top of the same pins: whoever has them can run the program.
    if installed not in {digest(requirements), digest("requirements-dev.txt")}:
        print(f"Installing the parts pinned in {requirements}.", flush=True)
        # Removed first: an interrupted installation must not pass for a finished one.
        stamp.unlink(missing_ok=True)
        options = ["--require-hashes", "--only-binary", ":all:", "--retries", "8"]
        # Progress bars are for people; a log is better without sixty lines of them.
        options += [] if sys.stdout.isatty() else ["--quiet"]
        call(PYTHON, "-m", "pip", "install", *options, "-r", requirements)
        stamp.write_text(digest(requirements))
    ensure_system_libraries(ENVIRONMENT)


def environment_works() -> bool:
    """Whether `.venv` is complete and made by the version of Python that runs this file."""
    question = "import pip, sys; print(*sys.version_info[:2])"
    try:
        answer = subprocess.run(
            [PYTHON, "-c", question], capture_output=True, text=True, check=False
        )
    except OSError:
        return False
    return answer.stdout.split() == [str(number) for number in sys.version_info[:2]]


def create_environment() -> None:
    """Make `.venv` anew."""
    try:
        venv.create(ENVIRONMENT, clear=True, with_pip=True)
    except subprocess.CalledProcessError:
        sys.exit("This Python cannot make a virtual environment: install python3-venv, then retry.")


def digest(requirements: str) -> str:
    """What identifies the content of a requirements file."""
    return hashlib.sha256((ROOT / requirements).read_bytes()).hexdigest()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
