"""The system libraries that Qt needs and pip cannot bring, found and installed on Linux.

Qt aborts the whole program when one is missing, so this runs before Qt is first imported.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

# Only names the packages: what is missing is read from the installed Qt itself.
DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport")


def ensure_system_libraries(environment: Path) -> None:
    """Install what the Qt in `environment` lacks here, or say what to install and exit 1."""
    if not sys.platform.startswith("linux"):
        return
    missing = _missing_libraries(environment)
    if missing and _install(missing):
        missing = _missing_libraries(environment)
    if missing:
        packages = " ".join(_packages_for(missing))
        sys.exit(f"Qt needs system libraries that are not installed here: {packages}")


def _missing_libraries(environment: Path) -> set[str]:
    """File names such as libEGL.so.1 that the dynamic linker cannot find for Qt."""
    ldd = shutil.which("ldd")
    if not ldd:
        return set()
    missing: set[str] = set()
    for binary in _qt_binaries(environment):
        listing = subprocess.run([ldd, binary], capture_output=True, text=True, check=False).stdout
        missing |= {line.split()[0] for line in listing.splitlines() if "not found" in line}
    return missing


def _qt_binaries(environment: Path) -> list[Path]:
    qt = next(environment.glob("lib/python*/site-packages/PySide6"))
    plugins = ["platforms/libqoffscreen.so"]
    if os.environ.get("DISPLAY"):
        # The GLX and EGL integrations are left out: without them Qt still draws, by software.
        plugins += ["platforms/libqxcb.so", "printsupport/libcupsprintersupport.so"]
    if os.environ.get("WAYLAND_DISPLAY"):
        plugins += ["platforms/libqwayland.so", "printsupport/libcupsprintersupport.so"]
    modules = [path for name in MODULES for path in qt.glob(f"{name}.*.so")]
    return modules + [qt / "Qt" / "plugins" / plugin for plugin in plugins]


def _packages_for(libraries: set[str]) -> list[str]:
    return sorted({DEBIAN_PACKAGES.get(library, library) for library in libraries})


def _install(libraries: set[str]) -> bool:
    """Ask apt-get, where it exists and no password is needed; True when it reports success."""
    packages = [DEBIAN_PACKAGES[name] for name in libraries if name in DEBIAN_PACKAGES]
    administrator = _administrator_prefix()
    if not packages or administrator is None or not shutil.which("apt-get"):
        return False
    print("Installing the system libraries Qt needs:", *sorted(set(packages)), flush=True)
    apt_get = [*administrator, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    install = [*apt_get, "install", "-y", "--no-install-recommends", *sorted(set(packages))]
    # A failed update is no reason to stop: the lists already there may be good enough.
    subprocess.run([*apt_get, "update"], check=False)
    return subprocess.run(install, check=False).returncode == 0


def _administrator_prefix() -> list[str] | None:
    """What goes before a command to run it as root; None when that would ask for a password."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if (
        sudo
        and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return [sudo, "-n"]
    return None
