"""One window a chapter's file: a second start brings the first window to the front."""

from contextlib import suppress
from enum import Enum
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QSysInfo, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from micromentor_desktop.translate import tr

_PATIENCE = 3000
"""Milliseconds in which the first program answers."""
_SHOW, _SHOWN = b"show\n", b"shown\n"


class Claim(Enum):
    """What came of asking for the file."""

    OURS = "nobody else has it"
    SHOWN = "another program has it, and shows its window now"
    TAKEN = "another program has it, and does not answer"


class SingleInstance(QObject):
    """Holds a lock beside the file, and listens for later starts while it does.

    After a crash both are left behind: the lock is known as stale by the number of its process, and whoever holds the
    lock clears the socket away.
    """

    show_wished = Signal()
    """Somebody started the program again."""

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._lock = QLockFile(f"{data}.lock")
        # A lock does not grow stale by its age: the program may be open for days.
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def claim(self) -> Claim:
        """Ask for the file. A folder that cannot be written to is not judged here: opening the file will tell."""
        with suppress(OSError):
            self._data.parent.mkdir(parents=True, exist_ok=True)
        if not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError:
            return Claim.SHOWN if self._ask_to_show() else Claim.TAKEN
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return Claim.OURS

    def sentence(self) -> str:
        """Who has the file, for :attr:`Claim.TAKEN`."""
        _process, host, _program = self._lock.getLockInfo()
        if host and host != QSysInfo.machineHostName():
            return tr(
                "The chapter's file {file} is open on the computer {host}. Close the program there, then start it"
                " here.",
                file=self._data,
                host=host,
            )
        return tr(
            "The chapter's file {file} is open already, but that program does not answer. Wait a little and try again;"
            " if that does not help, restart the computer.",
            file=self._data,
        )

    def release(self) -> None:
        """Let go of the file."""
        self._server.close()
        self._lock.unlock()

    @property
    def _name(self) -> str:
        return "micromentor-" + sha256(str(self._data.resolve()).encode()).hexdigest()[:24]

    def _ask_to_show(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE):
            return False
        socket.write(_SHOW)
        socket.flush()
        return socket.waitForReadyRead(_PATIENCE) and bytes(socket.readAll().data()) == _SHOWN

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(_SHOWN)
            socket.flush()
            self.show_wished.emit()
