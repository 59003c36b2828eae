"""One program at a time on a chapter's file: a lock beside it that tells who holds it.

The lock is the system's own, on a small file beside the chapter's. The system lets go of it when the program ends,
however it ends, so a crash leaves nothing that has to be cleared away; what is still written in the file then is only
the last holder's name.
"""

import getpass
import json
import os
import platform
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.translate import tr

_LOCKED_BYTE = 1 << 20
"""Windows locks bytes so that nobody else can read them: one far behind the words is locked."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a chapter's file open; ``since`` is an ISO time by that computer's clock."""

    user: str
    computer: str
    process: int
    since: str

    @property
    def here(self) -> bool:
        """Whether this is the same computer."""
        return self.computer == platform.node()


class FileLock:
    """Holds the lock until :meth:`release`. ``before`` is who left without releasing it: a crash, or another computer
    whose lock cannot be seen from here, as in a synchronized folder."""

    def __init__(self, path: Path, handle: int, before: Holder | None) -> None:
        self._path = path
        self._handle: int | None = handle
        self.before = before

    @classmethod
    def take(cls, database: Path) -> "FileLock":
        """Lock the chapter's file for this program.

        Raises FileTrouble naming the holder when another program has it, OSError when the folder cannot be written.
        """
        path = lock_path(database)
        while True:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            try:
                if not _lock(handle):
                    raise FileTrouble(_in_use(database, _read(handle)))
                if _still_there(handle, path):
                    before = _read(handle)
                    _write(handle, Holder(_user(), platform.node(), os.getpid(), _now()))
                    return cls(path, handle, before)
            except BaseException:
                os.close(handle)
                raise
            # The last holder removed it between our opening and our locking: what we have locked is nobody's file.
            os.close(handle)

    def guards(self, database: Path) -> bool:
        """Whether it still keeps other programs from this chapter's file, its folder not having been moved away."""
        return self._handle is not None and self._path == lock_path(database) and _still_there(self._handle, self._path)

    def release(self) -> None:
        """Let go, and remove the file. Doing it twice does nothing."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        with suppress(OSError):
            os.ftruncate(handle, 0)
        if sys.platform != "win32":
            # While it is still locked: whoever opens it from now on makes a new one. Where the folder was moved, the
            # file that has the name now is somebody else's.
            with suppress(OSError):
                if _still_there(handle, self._path):
                    self._path.unlink()
        os.close(handle)
        if sys.platform == "win32":
            # Windows removes no open file; where somebody else has it open by now, it is theirs.
            with suppress(OSError):
                self._path.unlink()


def lock_path(database: Path) -> Path:
    """The file that is locked for a chapter's file."""
    return database.with_name(f"{database.name}.lock")


def _in_use(database: Path, holder: Holder | None) -> str:
    if holder is None:
        return tr(
            "{path} is open in MicroMentor Desktop already. Close it there first, then open it here.", path=database
        )
    since = holder.since.replace("T", " ")
    if holder.here and holder.user == _user():
        return tr(
            "{path} is open in MicroMentor Desktop already, since {since}. Use that window, or close it first.",
            path=database,
            since=since,
        )
    return tr(
        "{path} is open already: {user} has had it open on the computer {computer} since {since}. Ask them to close it,"
        " then open it here.",
        path=database,
        user=holder.user,
        computer=holder.computer,
        since=since,
    )


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _still_there(_handle: int, _path: Path) -> bool:
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _still_there(handle: int, path: Path) -> bool:
        try:
            return os.path.samestat(os.fstat(handle), path.stat())
        except OSError:
            return False


def _read(handle: int) -> Holder | None:
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        return Holder(**json.loads(os.read(handle, 4096)))
    except (OSError, ValueError, TypeError):
        return None


def _write(handle: int, holder: Holder) -> None:
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, json.dumps(asdict(holder)).encode())


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _now() -> str:
    return datetime.now().isoformat(timespec="minutes")
