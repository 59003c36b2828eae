"""All use cases of one open chapter file, as the window and the command line receive them."""

from dataclasses import dataclass

from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.adjust_plan import AdjustPlan
from micromentor_desktop.workflow.after_event import AfterEvent
from micromentor_desktop.workflow.before_sign_ups import BeforeSignUps
from micromentor_desktop.workflow.chapter_file import ChapterFile
from micromentor_desktop.workflow.draft_event import DraftEvent
from micromentor_desktop.workflow.edit_chapter import EditChapter
from micromentor_desktop.workflow.edit_members import EditMembers
from micromentor_desktop.workflow.edit_signups import EditSignUps
from micromentor_desktop.workflow.forget_people import ForgetPeople
from micromentor_desktop.workflow.home import LookHome
from micromentor_desktop.workflow.import_members import ImportMembers
from micromentor_desktop.workflow.import_signups import ImportSignups
from micromentor_desktop.workflow.keep_backups import KeepBackups
from micromentor_desktop.workflow.keep_versions import KeepVersions
from micromentor_desktop.workflow.load_sample import LoadSample
from micromentor_desktop.workflow.look_ahead import LookAhead
from micromentor_desktop.workflow.make_plan import MakePlan
from micromentor_desktop.workflow.member_steps import TakeBack
from micromentor_desktop.workflow.merge_members import MergeMembers
from micromentor_desktop.workflow.person_file import PersonFiles
from micromentor_desktop.workflow.prepare_event import PrepareEvent
from micromentor_desktop.workflow.print_event import PrintEvent
from micromentor_desktop.workflow.remove_members import RemoveMembers
from micromentor_desktop.workflow.repair_plan import RepairPlan
from micromentor_desktop.workflow.who_to_ask import WhoToAsk


@dataclass(frozen=True, slots=True)
class Workflows:
    """One object a stage, in the order of the organizer's evening."""

    file: ChapterFile
    home: LookHome
    chapter: EditChapter
    members: EditMembers
    import_members: ImportMembers
    merging: MergeMembers
    removing: RemoveMembers
    taking_back: TakeBack
    person_files: PersonFiles
    forgetting: ForgetPeople
    prepare: PrepareEvent
    before: BeforeSignUps
    drafts: DraftEvent
    imports: ImportSignups
    ahead: LookAhead
    pair: MakePlan
    adjust: AdjustPlan
    repair: RepairPlan
    versions: KeepVersions
    printing: PrintEvent
    sample: LoadSample
    signups: EditSignUps
    asking: WhoToAsk
    after: AfterEvent
    backups: KeepBackups

    @classmethod
    def over(cls, database: Database) -> "Workflows":
        """The use cases over one open chapter file."""
        return cls(
            file=ChapterFile(database),
            home=LookHome(database),
            chapter=EditChapter(database),
            members=EditMembers(database),
            import_members=ImportMembers(database),
            merging=MergeMembers(database),
            removing=RemoveMembers(database),
            taking_back=TakeBack(database),
            person_files=PersonFiles(database),
            forgetting=ForgetPeople(database),
            prepare=PrepareEvent(database),
            before=BeforeSignUps(database),
            drafts=DraftEvent(database),
            imports=ImportSignups(database),
            ahead=LookAhead(database),
            pair=MakePlan(database),
            adjust=AdjustPlan(database),
            repair=RepairPlan(database),
            versions=KeepVersions(database),
            printing=PrintEvent(database),
            sample=LoadSample(database),
            signups=EditSignUps(database),
            asking=WhoToAsk(database),
            after=AfterEvent(database),
            backups=KeepBackups(database),
        )
