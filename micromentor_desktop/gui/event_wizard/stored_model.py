"""A file beside what is stored: who may be a member already, who vanished, who changed."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from micromentor_desktop.domain.member import Member
from micromentor_desktop.gui.event_wizard.words import attribute_label, value_text
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.models.rows_model import RowsModel
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.import_signups import Comparison, Decisions, Merged, Similar, Vanished


@dataclass(frozen=True, slots=True)
class Known:
    """A new person who may be a member."""

    merged: Merged
    similar: Similar


@dataclass(frozen=True, slots=True)
class Joined:
    """A person of whom the organizer said which member they are."""

    merged: Merged


@dataclass(frozen=True, slots=True)
class Gone:
    """Somebody who is no longer in the file, and whether they are to be marked as withdrawn."""

    vanished: Vanished
    marked: bool


@dataclass(frozen=True, slots=True)
class Returning:
    """A person who is an archived member, and comes back with this import."""

    merged: Merged


StoredFinding = Known | Returning | Joined | Gone | Merged


class StoredModel(RowsModel[StoredFinding]):
    """One row a finding, the questions first."""

    def show_comparison(self, compared: Comparison, decided: Decisions) -> None:
        """Show how another draft compares."""
        asked = {similar.member.id for one in compared.people for similar in one.similar}
        gone = [one for one in compared.vanished if one.signup.member.id not in asked]
        said = {one.person.rows: one for one in compared.people if decided.same_as.keys() & set(one.person.rows)}
        self.show_rows(
            [
                *(Known(one, similar) for one in compared.people for similar in one.similar),
                *(Returning(one) for one in compared.people if one.returns),
                *(Gone(one, one.signup.member.id in decided.withdrawn) for one in gone),
                *(Joined(one) for one in said.values() if not one.returns),
                *(
                    one
                    for one in compared.people
                    if one.change == "changed" and not one.returns and one.person.rows not in said
                ),
            ]
        )

    @property
    def questions(self) -> int:
        """How many of the findings ask something."""
        return sum(1 for row in self._rows if isinstance(row, Known))

    def headings(self) -> tuple[str, ...]:
        """Who it is about, what was found, and the details."""
        return tr("Who"), tr("What"), tr("Details")

    def texts(self, row: StoredFinding) -> tuple[str, ...]:
        """The texts of one finding."""
        if isinstance(row, Known):
            sure = tr("may be a member, {percent} %", percent=round(100 * row.similar.confidence))
            return row.merged.person.full_name, sure, self._is_it(row.merged, row.similar.member)
        if isinstance(row, Gone):
            what = tr("will be marked as withdrawn") if row.marked else tr("no longer in the file")
            return row.vanished.signup.member.full_name, what, row.vanished.reason
        if isinstance(row, Returning):
            comes_back = tr("comes back into the members’ list as {member}", member=_with_address(row.merged.member))
            return row.merged.person.full_name, tr("was archived"), comes_back
        if isinstance(row, Joined):
            member = _with_address(row.merged.member)
            return row.merged.person.full_name, tr("is a member"), member
        return row.person.full_name, tr("changed"), self._changes(row)

    def cell(self, row: StoredFinding, column: int, role: int) -> object:
        """Adds an icon for the kind of the finding."""
        if role == Qt.ItemDataRole.DecorationRole and column == 0:
            names = {
                Returning: "folder-open",
                Known: "circle-question-mark",
                Gone: "user-minus",
                Joined: "circle-check",
                Merged: "pencil",
            }
            return icon(names[type(row)])
        return super().cell(row, column, role)

    def _is_it(self, merged: Merged, member: Member) -> str:
        own = merged.person.email or tr("no address")
        return tr("{address} here; the member is {member}", address=own, member=_with_address(member))

    def _changes(self, merged: Merged) -> str:
        """The changes of one person: "Employer: Acme → Orchard"."""
        told = []
        for at, name in enumerate(merged.changed_fields):
            if name == "answers" or (name == "years" and "years_text" in merged.changed_fields):
                continue
            now = getattr(merged.member, name, None) if hasattr(merged.member, name) else getattr(merged.signup, name)
            told.append(f"{attribute_label(name)}: {value_text(merged.replaced[at])} → {value_text(now)}")
        return "  ·  ".join(told) or attribute_label("answers")


def _with_address(member: Member) -> str:
    return f"{member.full_name} ({member.email})" if member.email else member.full_name
