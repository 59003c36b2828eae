"""Who is found on the board, and how one goes from one to the next."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from micromentor_desktop.domain.event import SignUp
from micromentor_desktop.gui.board.finder import Finder
from micromentor_desktop.gui.models.board_model import BoardModel
from micromentor_desktop.gui.models.searching import matches, searchable


class Search(QObject):
    """Looks for what is typed among the people of the board, and tells who of the round matches."""

    found_changed = Signal(object)
    """The member ids of those who match, None while nothing is looked for."""
    person_wished = Signal(int)
    """The member to go to."""

    def __init__(self, model: BoardModel, finder: Finder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._finder = finder
        self._texts: Mapping[int, str] = {}
        self._selected = 0
        self.found: frozenset[int] | None = None
        finder.typed.connect(self.look)
        finder.step_wished.connect(self._step)

    def show_people(self, people: Mapping[int, SignUp]) -> None:
        """Look among these."""
        self._texts = searchable(people)

    def look(self) -> None:
        """Look again: something else was typed, or other people are there."""
        found = matches(self._texts, self._finder.box.text())
        if found != self.found:
            self.found = found
            self.found_changed.emit(found)
        self._tell()

    def select(self, member_id: int) -> None:
        """Somebody is selected now; 0 for nobody."""
        self._selected = member_id
        self._tell()

    def _here(self) -> list[int]:
        """Those found, in the order of the cards."""
        people = [seat.member_id for card in self._model.cards for seat in card.people]
        return [one for one in people if self.found is not None and one in self.found]

    def _tell(self) -> None:
        if self.found is None:
            self._finder.tell(None)
            return
        here = self._here()
        place = here.index(self._selected) + 1 if self._selected in here else 0
        self._finder.tell(len(here), elsewhere=bool(self.found), place=place)

    def _step(self, step: int) -> None:
        here = self._here()
        if not here:
            return
        now = here.index(self._selected) if self._selected in here else -1 if step > 0 else 0
        self.person_wished.emit(here[(now + step) % len(here)])
