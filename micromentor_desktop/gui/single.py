"""One window a chapter's file: a second start brings the first window to the front."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 3000
"""Milliseconds in which the first program answers."""
_SHOW, _SHOWN = b"show\n", b"shown\n"


class SingleInstance(QObject):
    """Asks the program that has the file to show its window, or listens for later starts.

    It locks nothing: that is what opening the file does (:mod:`storage.file_lock`), and where a program has the file
    and does not answer, or is on another computer, opening it says so.
    """

    show_wished = Signal()
    """Somebody started the program again."""

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = "micromentor-" + sha256(str(data.resolve()).encode()).hexdigest()[:24]
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def shows_elsewhere(self) -> bool:
        """Whether another program on this computer has the file; it shows its window now."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE):
            return False
        socket.write(_SHOW)
        socket.flush()
        return socket.waitForReadyRead(_PATIENCE) and bytes(socket.readAll().data()) == _SHOWN

    def listen(self) -> None:
        """Answer later starts. For whoever has the file open: a socket that a crash left is cleared away."""
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def close(self) -> None:
        """Answer no longer."""
        self._server.close()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(_SHOWN)
            socket.flush()
            self.show_wished.emit()
