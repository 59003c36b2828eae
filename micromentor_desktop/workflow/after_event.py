"""When the event is over: thanking those who mentored."""

from micromentor_desktop.domain.event import SignUp, Status
from micromentor_desktop.domain.plan import Plan
from micromentor_desktop.errors import Trouble
from micromentor_desktop.storage import events, plans, signups
from micromentor_desktop.storage.database import Database
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.letter import Letter


class AfterEvent:
    """The use cases after the last round; nothing is written."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def thanks(self, event_id: int) -> Letter:
        """An email to everybody who mentored; without a plan, to everybody who offered to.

        Where people were checked in, only those who came are thanked for having come. Raises Trouble for nobody.
        """
        with self._database.transaction() as session:
            event = events.get_event(session, event_id)
            people = signups.event_signups(session, event_id)
            plan = plans.current_plan(session, event_id)
        mentors = mentored(people, plan)
        if not mentors:
            raise Trouble(tr("There is nobody to thank yet: no mentor takes part in this event."))
        met = len(_met(plan)) if plan else 0
        return Letter.to(
            (one.member for one in mentors),
            tr("Thank you for mentoring at “{event}”", event=event.name),
            (
                tr("Hello,"),
                tr("thank you for having been a mentor at “{event}”.", event=event.name),
                trn("{n} mentee met a mentor there.", "{n} mentees met a mentor there.", met) if met else "",
                tr("Nothing more is owed: the event is over. If you stay in touch with somebody, all the better."),
                tr("If something should be done better next time, please write a line back."),
                tr("Thank you!"),
            ),
        )


def mentored(people: tuple[SignUp, ...], plan: Plan | None) -> list[SignUp]:
    """Who mentored, in the order of the sign-ups: with a plan, who had a mentee; those who did not come, not."""
    hosts = {one.member.id for one in people if one.mentor}
    if plan:
        groups = [group for a_round in plan.rounds for group in a_round.groups if group.mentees]
        hosts = {member_id for group in groups for member_id in group.mentors}
    came = [one for one in people if one.status.takes_part and one.member.id in hosts]
    here = [one for one in came if one.status is Status.CHECKED_IN]
    return here or came


def _met(plan: Plan) -> set[int]:
    return {one for a_round in plan.rounds for group in a_round.groups if group.mentors for one in group.mentees}
