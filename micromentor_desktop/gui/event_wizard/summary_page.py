"""The wizard's last page: what will be made, and whether the seats will do."""

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QVBoxLayout, QWidget, QWizardPage

from micromentor_desktop.domain.event import Event, Interest
from micromentor_desktop.domain.outlook import Outlook
from micromentor_desktop.gui.event.ways_view import WaysView
from micromentor_desktop.gui.event_wizard.words import large, rules_sentence
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.text import MutedLabel, enlarge
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.import_signups import Draft


class SummaryPage(QWizardPage):
    """Numbers large enough to be read in passing, and the honest note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(large(tr("Ready to create the event")))
        self.setSubTitle(tr("Nothing is final: rules, sign-ups and pairs can all be changed afterwards."))
        self._name = QLabel()
        enlarge(self._name, 1.4, bold=True)
        self._when = QLabel()
        self._rules = QLabel()
        for label in (self._name, self._when, self._rules):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._counts = _Counts()
        self._seats = Notice()
        self.ways = WaysView(offer=False)
        self._note = MutedLabel(
            tr("Pairing depends on who signs up. Say so in the announcement, so that nobody is promised a mentor.")
        )
        self._note.setWordWrap(True)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setFormat(tr("Creating the event…"))
        self._busy.hide()
        self._trouble = Notice()
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self._name)
        layout.addWidget(self._when)
        layout.addWidget(self._rules)
        layout.addSpacing(8)
        layout.addWidget(self._counts)
        layout.addWidget(self._seats)
        layout.addWidget(self.ways)
        layout.addWidget(self._note)
        layout.addStretch(1)
        layout.addWidget(self._busy)
        layout.addWidget(self._trouble)
        self.setFinalPage(True)

    def show_plan(self, event: Event, draft: Draft | None) -> None:
        """Tell what Finish will make."""
        day = (
            QLocale().toString(QDate(event.on.year, event.on.month, event.on.day))
            if event.on
            else tr("Day not decided")
        )
        self._name.setText(event.name.strip())
        self._when.setText("  ·  ".join(part for part in (day, event.place, event.span) if part))
        self._rules.setText(rules_sentence(event.shape, event.rules))
        self._trouble.clear()
        self.ways.show_outlook(Outlook(""))
        self._counts.setVisible(draft is not None)
        if draft is None:
            self._seats.say(
                NoticeKind.NOTE,
                tr(
                    "No sign-ups yet. The event waits for them: import the file on its page as soon as it is there. The"
                    " form, a paper form and the announcement are there too."
                ),
            )
            return
        self._counts.show_interest(Interest.of_roles(person.role_words for person in draft.people))
        self._seats.say(NoticeKind.NOTE, tr("Working out what pairing will come to…"))

    def show_outlook(self, outlook: Outlook) -> None:
        """Tell what pairing will come to, and what would help; too late where the file was removed meanwhile."""
        if self._counts.isHidden():
            return
        self._seats.say(NoticeKind.WARNING if outlook.short else NoticeKind.GOOD, outlook.summary)
        self.ways.show_outlook(outlook)

    def set_busy(self, busy: bool) -> None:
        """Show that the event is being created."""
        self._busy.setVisible(busy)
        if busy:
            self._trouble.clear()

    def tell(self, sentence: str) -> None:
        """Say why the event could not be created."""
        self._trouble.say(NoticeKind.WARNING, sentence)

    def seats_text(self) -> str:
        """The sentence about the seats."""
        return self._seats.text()

    def trouble_text(self) -> str:
        """The sentence that says what went wrong, empty when nothing did."""
        return self._trouble.text()


class _Counts(QWidget):
    """Four large numbers with their words below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(36)
        grid.setVerticalSpacing(0)
        self._numbers: list[QLabel] = []
        self._words: list[QLabel] = []
        for place in range(4):
            number = QLabel()
            enlarge(number, 2, bold=True)
            self._numbers.append(number)
            grid.addWidget(number, 0, place)
            self._words.append(MutedLabel())
            grid.addWidget(self._words[-1], 1, place)
        grid.setColumnStretch(4, 1)

    def show_interest(self, interest: Interest) -> None:
        """Show the four numbers."""
        shown = (
            (interest.mentors, trn("mentor", "mentors", interest.mentors)),
            (interest.mentees, trn("mentee", "mentees", interest.mentees)),
            (interest.both, tr("ticked both")),
            (interest.neither, tr("ticked neither")),
        )
        for number, word, (count, what) in zip(self._numbers, self._words, shown, strict=True):
            number.setText(str(count))
            word.setText(what)
