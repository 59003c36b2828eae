"""Keeps the lists of steps and versions beside the board true, and carries out what is wished there."""

from PySide6.QtCore import QObject, Qt

from micromentor_desktop.domain.version import Version
from micromentor_desktop.gui.board.side_pane import SidePane
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.undo import History
from micromentor_desktop.gui.versions.compare_dialog import CompareDialog
from micromentor_desktop.workflow.workflows import Workflows


class KeptPanes(QObject):
    """Stands between the panes, the history, and the workflow that knows the versions."""

    def __init__(
        self, workflows: Workflows, tasks: Tasks, settings: Settings, history: History, *, pane: SidePane
    ) -> None:
        super().__init__(pane)
        self._workflows = workflows
        self._tasks = tasks
        self._settings = settings
        self._history = history
        self._versions: tuple[Version, ...] = ()
        self._pane = pane
        history.steps_changed.connect(self._show_steps)
        history.versions_changed.connect(self._read_versions)
        pane.history.place_wished.connect(history.go_to)
        versions = pane.versions
        versions.keep_wished.connect(history.keep_version)
        versions.rename_wished.connect(history.rename_version)
        versions.delete_wished.connect(history.delete_version)
        versions.go_back_wished.connect(history.go_back)
        versions.compare_wished.connect(self.compare)

    def compare(self, before: int, after: int) -> None:
        """Open two versions side by side."""
        dialog = CompareDialog(
            self._workflows,
            self._tasks,
            self._settings,
            versions=self._versions,
            chosen=(before, after),
            parent=self._pane.window(),
        )
        dialog.go_back_wished.connect(self._history.go_back)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_steps(self) -> None:
        self._pane.history.show_steps(self._history.steps.lines, self._history.steps.place)

    def _read_versions(self) -> None:
        event_id, workflow = self._history.event_id, self._workflows.versions
        self._tasks.run(lambda _progress: workflow.versions(event_id), self._show_versions, topic="versions")

    def _show_versions(self, versions: tuple[Version, ...]) -> None:
        self._versions = versions
        self._pane.versions.show_versions(versions)
