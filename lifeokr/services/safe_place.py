"""Whether a folder is one that a sync program or a network keeps, where an open database comes to harm."""

from __future__ import annotations

import sys
from pathlib import Path

from lifeokr.services.places import data_folder

NETWORK = "network"

# How the folder of a service is called, or begins; and what such a program leaves in its own.
_NAMES = (
    ("dropbox", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("icloud", "iCloud"),
    ("mobile documents", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("pcloud", "pCloud"),
    ("megasync", "MEGA"),
    ("syncthing", "Syncthing"),
)
_MARKS = (
    (".stfolder", "Syncthing"),
    (".dropbox.cache", "Dropbox"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".sync_*.db", "Nextcloud"),
    ("._sync_*.db", "Nextcloud"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
)
_NETWORKS = frozenset(
    (
        "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "ncpfs", "ceph", "glusterfs", "davfs",
        "fuse.davfs2", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.cephfs",
    )
)  # fmt: skip
_MOUNTS = Path("/proc/self/mountinfo")


def risk_of(folder: Path, *, mounts: str | None = None) -> str:
    """Return what keeps a folder in step with other computers: the name of a service, 'network', or nothing.

    `mounts` is what the system says of its file systems, as Linux writes it; read where it is left out.
    """
    folder = folder.expanduser().resolve()
    for place in (folder, *folder.parents):
        if place == place.parent or place == Path.home():
            break
        called = place.name.casefold()
        for beginning, service in _NAMES:
            if called.startswith(beginning):
                return service
        for mark, service in _MARKS:
            if _holds(place, mark):
                return service
    if str(folder).startswith(("\\\\", "//")):
        return NETWORK
    return NETWORK if _file_system(folder, _read(_MOUNTS) if mounts is None else mounts) in _NETWORKS else ""


def local_place(name: str) -> Path | None:
    """Return a folder of this computer's own for a life, without one in it; None where there is none such."""
    own = data_folder()
    for place in (own, *(own / "lives" / one for one in (name, *(f"{name} {n}" for n in range(2, 100))))):
        if not risk_of(place) and not (place / "life.db").exists():
            return place
    return None


def _holds(place: Path, mark: str) -> bool:
    try:
        return any(place.glob(mark)) if "*" in mark else (place / mark).exists()
    except OSError:
        return False


def _read(path: Path) -> str:
    if not sys.platform.startswith("linux"):
        return ""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _file_system(folder: Path, mounts: str) -> str:
    """Return the kind of file system that a folder lies on: that of the longest place it is mounted at."""
    best, kind = "", ""
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        fields, kinds = left.split(), right.split()
        if len(fields) < 5 or not kinds:
            continue
        at = fields[4].replace("\\040", " ")
        if len(at) >= len(best) and folder.is_relative_to(at):
            best, kind = at, kinds[0]
    return kind
