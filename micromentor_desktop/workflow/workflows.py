"""All use cases of one open chapter file, as the window and the command line receive them."""

from dataclasses import dataclass

from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.adjust_plan import AdjustPlan
from micromentor_desktop.workflow.edit_members import EditMembers
from micromentor_desktop.workflow.import_signups import ImportSignups
from micromentor_desktop.workflow.keep_backups import KeepBackups
from micromentor_desktop.workflow.load_sample import LoadSample
from micromentor_desktop.workflow.look_ahead import LookAhead
from micromentor_desktop.workflow.make_plan import MakePlan
from micromentor_desktop.workflow.prepare_event import PrepareEvent
from micromentor_desktop.workflow.print_event import PrintEvent
from micromentor_desktop.workflow.repair_plan import RepairPlan


@dataclass(frozen=True, slots=True)
class Workflows:
    """One object a stage, in the order of the organizer's evening."""

    members: EditMembers
    prepare: PrepareEvent
    imports: ImportSignups
    ahead: LookAhead
    pair: MakePlan
    adjust: AdjustPlan
    repair: RepairPlan
    printing: PrintEvent
    sample: LoadSample
    backups: KeepBackups

    @classmethod
    def over(cls, database: Database) -> "Workflows":
        """The use cases over one open chapter file."""
        return cls(
            members=EditMembers(database),
            prepare=PrepareEvent(database),
            imports=ImportSignups(database),
            ahead=LookAhead(database),
            pair=MakePlan(database),
            adjust=AdjustPlan(database),
            repair=RepairPlan(database),
            printing=PrintEvent(database),
            sample=LoadSample(database),
            backups=KeepBackups(database),
        )
