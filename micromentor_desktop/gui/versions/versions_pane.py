"""The versions beside the board: keep the plan as it is, name it, compare it, go back to it, delete it."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.domain.version import Version
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.models.versions_model import VersionsModel
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.gui.versions.told_delegate import ToldDelegate
from micromentor_desktop.translate import tr


class VersionsPane(QWidget):
    """Shows the versions and tells what the organizer wishes; it changes nothing by itself."""

    keep_wished = Signal(str)
    """The name under which the plan is to be kept; empty for any."""
    rename_wished = Signal(int, str)
    delete_wished = Signal(int)
    go_back_wished = Signal(int)
    compare_wished = Signal(int, int)
    """The ids of the plans to compare, the earlier first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = VersionsModel(self)
        self.name = QLineEdit(placeholderText=tr("Name, for example “Before dinner”"), clearButtonEnabled=True)
        self.name.setAccessibleName(tr("Name of the version to keep"))
        self.keep_button = QPushButton(tr("&Keep"))
        self.keep_button.setToolTip(tr("Keep the plan as it is now, to come back to it or to compare with it."))
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(tr("Versions"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(ToldDelegate(self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self.list.setSpacing(2)
        self.hint = MutedLabel()
        self.hint.setWordWrap(True)
        self.compare_button = QPushButton(tr("&Compare…"))
        self.back_button = QPushButton(tr("Go b&ack"))
        self.back_button.setToolTip(tr("Put this version on the board. The plan that is there now is kept."))
        self.rename_button = self._small("pencil", tr("Rename this version (F2)"))
        self.delete_button = self._small("x", tr("Delete this version (Del)"))
        self._build()
        self._connect()
        self.show_versions(())

    def show_versions(self, versions: tuple[Version, ...]) -> None:
        """Show these; the one that was selected stays so."""
        kept = self.selected
        self.model.show(versions)
        index = self.model.index_of(kept.plan_id) if kept else QModelIndex()
        if not index.isValid() and len(versions) > 1:
            index = self.model.index(1, 0)
        self.list.setCurrentIndex(index)
        if not versions:
            self.hint.setText(tr("Pair first; then the plan can be kept here under a name."))
        elif len(versions) == 1:
            self.hint.setText(
                tr("Nothing is kept yet. Keep the plan before you try something; you can always come back to it.")
            )
        self.hint.setVisible(len(versions) < 2)
        self.name.setEnabled(bool(versions))
        self.keep_button.setEnabled(bool(versions))
        self._refresh()

    @property
    def selected(self) -> Version | None:
        """The version that is selected."""
        return self.model.version(self.list.currentIndex())

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        keep = QHBoxLayout()
        keep.addWidget(self.name, 1)
        keep.addWidget(self.keep_button)
        layout.addLayout(keep)
        layout.addWidget(self.hint)
        layout.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in self._for_selected:
            buttons.addWidget(button, 0 if button in (self.rename_button, self.delete_button) else 1)
        layout.addLayout(buttons)

    def _small(self, icon_name: str, told: str) -> QPushButton:
        button = QPushButton(icon(icon_name), "")
        button.setToolTip(told)
        button.setAccessibleName(told)
        return button

    @property
    def _for_selected(self) -> tuple[QPushButton, ...]:
        return self.compare_button, self.back_button, self.rename_button, self.delete_button

    def _connect(self) -> None:
        self.model.rename_wished.connect(self.rename_wished)
        self.name.returnPressed.connect(self._keep)
        self.keep_button.clicked.connect(self._keep)
        self.compare_button.clicked.connect(self._compare)
        self.back_button.clicked.connect(self._go_back)
        self.rename_button.clicked.connect(lambda: self.list.edit(self.list.currentIndex()))
        self.delete_button.clicked.connect(self._delete)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._refresh())
        self.list.doubleClicked.connect(lambda _index: self._compare())
        for key, done in ((QKeySequence.StandardKey.Delete, self._delete), ("Return", self._compare)):
            shortcut = QShortcut(QKeySequence(key), self.list, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(done)

    def _refresh(self) -> None:
        version = self.selected
        for button in self._for_selected:
            button.setEnabled(version is not None and not version.current)
        self.rename_button.setEnabled(version is not None)

    def _keep(self) -> None:
        if self.keep_button.isEnabled():
            self.keep_wished.emit(self.name.text())
            self.name.clear()

    def _compare(self) -> None:
        version, now = self.selected, self.model.version(self.model.index(0, 0))
        if version is not None and now is not None and not version.current:
            self.compare_wished.emit(version.plan_id, now.plan_id)

    def _go_back(self) -> None:
        if self.selected is not None and not self.selected.current:
            self.go_back_wished.emit(self.selected.plan_id)

    def _delete(self) -> None:
        if self.selected is not None and not self.selected.current:
            self.delete_wished.emit(self.selected.plan_id)
