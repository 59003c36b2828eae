"""A number of years that need not be known."""

from PySide6.QtWidgets import QSpinBox, QWidget

from micromentor_desktop.translate import tr

_NOT_TOLD = -1


class YearsBox(QSpinBox):
    """Whole years of experience, or "not told"."""

    def __init__(self, years: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(_NOT_TOLD, 99)
        self.setSpecialValueText(tr("not told"))
        self.show_years(years)

    @property
    def years(self) -> int | None:
        """The years, None when not told."""
        return None if self.value() == _NOT_TOLD else self.value()

    def show_years(self, years: int | None) -> None:
        """Show these years, None for not told."""
        self.setValue(_NOT_TOLD if years is None else years)
