"""The wizard's second page: name, day, place and span."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
    QWizardPage,
)

from micromentor_desktop.domain.event import Event, Shape
from micromentor_desktop.gui.event_wizard.spans import spans
from micromentor_desktop.gui.event_wizard.words import large
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.check_event import day_doubt, name_fault, namesake

_USUAL_LEAD_DAYS = 14


class DetailsPage(QWizardPage):
    """Everything has a good default but the day, which nobody but the organizer knows."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(large(tr("Name, day and place")))
        self.setSubTitle(tr("The name appears on badges and lists. Everything else can wait."))
        self._suggested = ""
        self._shape: Shape | None = None
        self._others: Sequence[Event] = ()
        self._asked_about: date | None = None
        self._name = QLineEdit()
        self._undecided = QCheckBox(tr("Not &decided yet"))
        self._undecided.setChecked(True)
        self._day = QDateEdit(QDate.currentDate().addDays(_USUAL_LEAD_DAYS))
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.LongFormat))
        self._day.setMinimumWidth(260)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            # Qt's red is too faint to read on white, and says nothing here.
            self._day.calendarWidget().setWeekdayTextFormat(weekday, QTextCharFormat())
        self._day.setEnabled(False)
        self._place = QLineEdit()
        self._place.setPlaceholderText(tr("for example: City Library, room 2"))
        self._span = QComboBox()
        typed_span = QLineEdit()
        typed_span.setAccessibleName(tr("How long"))
        self._span.setLineEdit(typed_span)
        self._past, self._named = Notice(), Notice()
        day_label = QLabel(tr("Da&y:"))
        day_label.setBuddy(self._undecided)
        day_row = QHBoxLayout()
        day_row.setSpacing(14)
        day_row.addWidget(self._day)
        day_row.addWidget(self._undecided)
        day_row.addStretch(1)
        form = QFormLayout(self)
        form.setVerticalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Na&me:"), self._name)
        form.addRow(self._named)
        form.addRow(day_label, day_row)
        form.addRow(self._past)
        form.addRow(tr("&Place:"), self._place)
        form.addRow(tr("How &long:"), self._span)
        self._day.setAccessibleName(tr("Day"))
        self._name.textChanged.connect(self._name_changed)
        self._place.textChanged.connect(self.edited)
        self._span.editTextChanged.connect(self.edited)
        self._undecided.toggled.connect(self._day_decided)
        self._day.dateChanged.connect(self._day_changed)

    def offer(self, shape: Shape) -> None:
        """Suggest a name and a span for the shape, without touching what was typed already."""
        if shape is not self._shape:
            self._shape = shape
            self._offer_spans(shape)
        self._suggest_name()
        self._name.setFocus()
        self._name.selectAll()

    def know(self, others: Sequence[Event]) -> None:
        """The events that are there already, so that two of one name are noticed."""
        self._others = others
        self._name_changed()

    def show_event(self, event: Event) -> None:
        """Show an event that is there already."""
        self._shape = event.shape
        self._offer_spans(event.shape)
        self._undecided.setChecked(event.on is None)
        if event.on is not None:
            self._day.setDate(QDate(event.on.year, event.on.month, event.on.day))
        self._name.setText(event.name)
        self._place.setText(event.place)
        self._span.setEditText(event.span)

    def go_on_with(self, event: Event) -> None:
        """Show an event that was begun; about its day was asked then."""
        self.show_event(event)
        self._asked_about = event.on

    @property
    def event_name(self) -> str:
        """The event's name."""
        return self._name.text()

    @property
    def day(self) -> date | None:
        """The event's (first) day, None when it is not decided yet."""
        if self._undecided.isChecked():
            return None
        chosen = self._day.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    @property
    def place(self) -> str:
        """Where it will be."""
        return self._place.text().strip()

    @property
    def span(self) -> str:
        """How long it lasts, in words."""
        return self._span.currentText().strip()

    @property
    def span_minutes(self) -> int | None:
        """How long it lasts, where that is one of the usual lengths that are counted in hours."""
        return dict(spans(self._shape)).get(self.span) if self._shape is not None else None

    def isComplete(self) -> bool:
        """Qt: a name is all that is needed."""
        return not name_fault(self.event_name)

    def validatePage(self) -> bool:
        """Qt: ask once about a day that cannot be meant, and take it the second time."""
        if not day_doubt(self.day, date.today()) or self._asked_about == self.day:
            return True
        self._asked_about = self.day
        self._past.say(
            NoticeKind.WARNING,
            f"{day_doubt(self.day, date.today())} " + tr("Change it, or press Next once more to keep it."),
        )
        self._day.setFocus()
        return False

    def _offer_spans(self, shape: Shape) -> None:
        typed = self._span.currentText() if self._span.findText(self._span.currentText()) < 0 else ""
        self._span.clear()
        self._span.addItems([words for words, _ in spans(shape)])
        if typed:
            self._span.setEditText(typed)

    def _suggest_name(self) -> None:
        if self._shape is None or self._name.text() != self._suggested:
            return
        day = QDate.currentDate() if self._undecided.isChecked() else self._day.date()
        self._suggested = f"{self._shape.label} {QLocale().toString(day, 'MMMM yyyy')}"
        self._name.setText(self._suggested)

    def _day_decided(self, undecided: bool) -> None:
        self._day.setEnabled(not undecided)
        if not undecided:
            self._day.setFocus()
        self._day_changed()

    def _day_changed(self) -> None:
        self._suggest_name()
        self._past.say(NoticeKind.WARNING, day_doubt(self.day, date.today()))
        self.edited.emit()

    def _name_changed(self) -> None:
        fault = name_fault(self.event_name)
        self._named.say(NoticeKind.WARNING if fault else NoticeKind.NOTE, fault or self._namesake_words())
        self.completeChanged.emit()
        self.edited.emit()

    def _namesake_words(self) -> str:
        other = namesake(self.event_name, self._others)
        if other is None:
            return ""
        if other.on is None:
            return tr("Another event has this name already. You can use it again; its day or place tells them apart.")
        return tr(
            "Another event, on {day}, has this name already. You can use it again; its day or place tells them apart.",
            day=QLocale().toString(QDate(other.on.year, other.on.month, other.on.day)),
        )
