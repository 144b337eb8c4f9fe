"""Recognise a folder on another machine, where SQLite's locks are not to be trusted."""

from __future__ import annotations

import sys
from pathlib import Path

NETWORK_FILE_SYSTEMS = {
    "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "afpfs", "webdav", "davfs",
    "fuse.sshfs", "fuse.davfs2", "fuse.gvfsd-fuse", "9p", "ceph", "glusterfs", "fuse.glusterfs",
}  # fmt: skip
MOUNTS = Path("/proc/mounts")
DRIVE_REMOTE = 4  # Windows, GetDriveTypeW


def holds(path: Path) -> bool:
    """Whether *path*, existing or not, lies on a network share."""
    where = path.absolute()
    if sys.platform == "win32":
        return _on_windows(where)
    if MOUNTS.exists():
        return _file_system(where, _linux_mounts()) in NETWORK_FILE_SYSTEMS
    return _file_system(where, _bsd_mounts()) in NETWORK_FILE_SYSTEMS


def _on_windows(where: Path) -> bool:
    if where.drive.startswith("\\\\"):
        return True
    import ctypes  # slow to load, and most desks are elsewhere

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    return bool(kernel.GetDriveTypeW(where.drive + "\\") == DRIVE_REMOTE)


def _linux_mounts() -> dict[str, str]:
    mounts = {}
    for line in MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines():
        fields = line.split(" ")
        if len(fields) > 2:
            mounts[fields[1].replace("\\040", " ")] = fields[2]
    return mounts


def _bsd_mounts() -> dict[str, str]:
    """Read ``//server/share on /Volumes/share (smbfs, nodev)`` as macOS prints it."""
    import subprocess  # likewise

    listing = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout
    mounts = {}
    for line in listing.splitlines():
        place, _, kind = line.partition(" on ")[2].rpartition(" (")
        mounts[place] = kind.split(",")[0].rstrip(")")
    return mounts


def _file_system(where: Path, mounts: dict[str, str]) -> str:
    existing = where
    while not existing.exists() and existing != existing.parent:
        existing = existing.parent
    resolved = existing.resolve()
    for folder in (resolved, *resolved.parents):
        if str(folder) in mounts:
            return mounts[str(folder)]
    return ""
