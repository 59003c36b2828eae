"""Where a chapter's file had better not be: in a synchronized folder, or on another computer's disk."""

import os
import re
import sys
from pathlib import Path, PurePath

from micromentor_desktop.translate import mark, tr

_SERVICES = (
    (re.compile(r"onedrive([ -].*)?", re.IGNORECASE), "OneDrive"),
    (re.compile(r"dropbox([ (].*)?", re.IGNORECASE), "Dropbox"),
    (re.compile(r"icloud ?drive|com~apple~clouddocs|mobile documents", re.IGNORECASE), "iCloud"),
    (re.compile(r"google ?drive([ -].*)?|googledrive-.*|my drive", re.IGNORECASE), "Google Drive"),
    (re.compile(r"nextcloud\d*|owncloud", re.IGNORECASE), "Nextcloud"),
)
"""How these services call their folders, on all three systems."""

_SYNCED = mark(
    "The chapter's file is in a folder that {service} keeps in step ({folder}). Two computers that have it open spoil"
    " it there, and the copy on the way may be half a file. Keep it in a folder of this computer, and use File > Save a"
    " copy to take it elsewhere."
)
_REMOTE = mark(
    "The chapter's file is on a network drive ({folder}). When the connection breaks, the last step may not be saved,"
    " and the file can be damaged. Keep it on this computer, and use File > Save a copy to take it elsewhere."
)
_NETWORK_SYSTEMS = frozenset(
    ("nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "fuse.sshfs", "9p", "fuse.davfs")
)
_WINDOWS_REMOTE = 4


def caution(database: Path) -> str:
    """What speaks against the file's place in a sentence; empty when nothing is known to."""
    folder = Path(os.path.realpath(database)).parent
    if service := synced_by(folder) or synced_by(database.parent):
        return tr(_SYNCED, service=service, folder=folder)
    if on_network(folder):
        return tr(_REMOTE, folder=folder)
    return ""


def synced_by(folder: PurePath) -> str:
    """The service in whose folder this one is, by the folders' names; empty for none."""
    for part in folder.parts:
        for pattern, service in _SERVICES:
            if pattern.fullmatch(part):
                return service
    return ""


def on_network(folder: Path) -> bool:
    """Whether the folder is on another computer's disk, as far as the system tells."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 (only there)

        anchor = folder.anchor
        return anchor.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(anchor) == _WINDOWS_REMOTE
    if sys.platform == "darwin":
        import subprocess  # noqa: PLC0415 (only there)

        mounts = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout
        return system_of(folder, mounts_of_mac(mounts)) in _NETWORK_SYSTEMS
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return system_of(folder, mounts_of_linux(mounts)) in _NETWORK_SYSTEMS


def mounts_of_linux(text: str) -> dict[str, str]:
    """The kind of file system at each mount point, from ``/proc/self/mounts``."""
    lines = (line.split(" ") for line in text.splitlines())
    return {
        re.sub(r"\\(\d{3})", lambda code: chr(int(code[1], 8)), line[1]): line[2] for line in lines if len(line) > 2
    }


def mounts_of_mac(text: str) -> dict[str, str]:
    """The kind of file system at each mount point, from what ``mount`` prints: "//server/x on /Volumes/x (smbfs)"."""
    found = re.finditer(r"^.* on (.*) \((\w+)[,)]", text, re.MULTILINE)
    return {line[1]: line[2] for line in found}


def system_of(folder: PurePath, mounts: dict[str, str]) -> str:
    """The kind of file system that a folder is on: that of the innermost mount point above it."""
    for place in (folder, *folder.parents):
        if str(place) in mounts:
            return mounts[str(place)]
    return ""
