"""The fields that tell who somebody is, for every form about a person."""

from dataclasses import replace

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from micromentor_desktop.domain.member import Member
from micromentor_desktop.gui.members.years_box import YearsBox
from micromentor_desktop.translate import tr


class PersonFields:
    """The inputs; a form decides which of them it shows, and where."""

    def __init__(self) -> None:
        self.given_name, self.family_name = QLineEdit(), QLineEdit()
        self.email, self.employer, self.field = QLineEdit(), QLineEdit(), QLineEdit()
        self.years = YearsBox()
        self.languages = QLineEdit()
        self.languages.setPlaceholderText(tr("separated by commas"))

    @property
    def texts(self) -> tuple[QLineEdit, ...]:
        """The inputs that are typed."""
        return (self.given_name, self.family_name, self.email, self.employer, self.field, self.languages)

    def show(self, member: Member, *, all_of_it: bool = True) -> None:
        """Show a member. Without ``all_of_it``, an input that is being typed into keeps what it says."""
        told = (
            member.given_name, member.family_name, member.email, member.employer, member.field,
            ", ".join(member.languages),
        )  # fmt: skip
        for line, text in zip(self.texts, told, strict=True):
            typed = line.hasFocus() and line.isModified()
            if line.text() != text and (all_of_it or not typed):
                line.setText(text)
        if self.years.years != member.years:
            self.years.show_years(member.years)

    def edited(self, member: Member) -> Member:
        """The member with what the inputs say."""
        return replace(
            member,
            given_name=self.given_name.text(),
            family_name=self.family_name.text(),
            email=self.email.text(),
            employer=self.employer.text().strip(),
            field=self.field.text().strip(),
            years=self.years.years,
            languages=tuple(part for part in map(str.strip, self.languages.text().split(",")) if part),
        )

    def set_enabled(self, enabled: bool) -> None:
        """Let them be changed, or not."""
        for widget in (*self.texts, self.years):
            widget.setEnabled(enabled)

    def add_name(self, form: QFormLayout) -> None:
        """Rows for the two names."""
        form.addRow(tr("&First name:"), self.given_name)
        form.addRow(tr("&Last name:"), self.family_name)

    def add_contact(self, form: QFormLayout) -> None:
        """A row for the email."""
        form.addRow(tr("&Email:"), self.email)

    def add_work(self, form: QFormLayout, *between: tuple[str, QWidget]) -> None:
        """Rows for employer, field and years, with rows of the form's own before the years."""
        form.addRow(tr("Emplo&yer:"), self.employer)
        form.addRow(tr("Fiel&d of work:"), self.field)
        for label, widget in between:
            form.addRow(label, widget)
        form.addRow(tr("Yea&rs of experience:"), self.years)

    def add_languages(self, form: QFormLayout) -> None:
        """A row for the languages."""
        form.addRow(tr("Lan&guages:"), self.languages)
