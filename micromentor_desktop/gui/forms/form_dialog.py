"""A dialog that stores what is in its form."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.progress import Progress

T = TypeVar("T")


class FormDialog(QDialog, Generic[T]):
    """Stays open until the work is done; what is wrong is said in place. A subclass says what the work is."""

    def __init__(self, tasks: Tasks, save_words: str, parent: QWidget | None = None) -> None:
        """``save_words`` is the verb on the button that stores."""
        super().__init__(parent)
        self._tasks = tasks
        self._saving = False
        self.notice = Notice()
        self._buttons = QDialogButtonBox()
        self.save_button = self._buttons.addButton(save_words, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = self._buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setAutoDefault(False)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def lay_out(self, form: QFormLayout | QWidget) -> None:
        """Put the form above the buttons; Enter stores from now on."""
        layout = QVBoxLayout(self)
        if isinstance(form, QWidget):
            layout.addWidget(form, 1)
        else:
            layout.addLayout(form, 1)
        layout.addWidget(self.notice)
        layout.addWidget(self._buttons)
        # Only now, in the dialog, does a button become its default.
        self.save_button.setDefault(True)

    def work(self) -> Callable[[Progress], T]:
        """The workflow call that stores what is in the form now."""
        raise NotImplementedError

    def stored(self, result: T) -> None:
        """Tell what the workflow returned; the dialog is closed by then."""
        raise NotImplementedError

    def accept(self) -> None:
        """Qt: store what is in the form; the dialog closes when that is done."""
        if not self._saving:
            self._saving = True
            self.save_button.setEnabled(False)
            self._tasks.run(self.work(), self._stored, failed=self._failed, ended=self._ended)

    def reject(self) -> None:
        """Qt: close without storing, but not while it is being stored."""
        if not self._saving:
            super().reject()

    def _stored(self, result: T) -> None:
        self._saving = False
        super().accept()
        self.stored(result)

    def _failed(self, trouble: Trouble) -> None:
        self.notice.say(NoticeKind.WARNING, str(trouble))

    def _ended(self) -> None:
        self._saving = False
        self.save_button.setEnabled(True)
        # A disabled button hands its being the default on to the next one.
        self.save_button.setDefault(True)


def person_form() -> QFormLayout:
    """An empty form with its labels at the right of their column."""
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
    return form
