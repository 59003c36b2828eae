"""What the printed pieces say. Nothing private (who must not meet whom, notes) ever gets here."""

from collections.abc import Iterable, Iterator, Sequence
from math import ceil

from micromentor_desktop.domain.event import SignUp
from micromentor_desktop.domain.member import Member
from micromentor_desktop.domain.names import fold, listed
from micromentor_desktop.domain.plan import Group
from micromentor_desktop.domain.print_options import BadgeField, BadgeLook
from micromentor_desktop.printing.badges import Badge
from micromentor_desktop.printing.briefings import Briefing, Session, Visitor
from micromentor_desktop.printing.cards import TableCard
from micromentor_desktop.printing.contact_code import Contact
from micromentor_desktop.printing.desk_lists import ContactEntry, Guest
from micromentor_desktop.printing.lists import RoundTables, TableEntry
from micromentor_desktop.printing.poster import Findable
from micromentor_desktop.printing.slips import Sitting, Slip
from micromentor_desktop.printing.starter_texts import starters_for
from micromentor_desktop.printing.starters import Starters
from micromentor_desktop.translate import mark, tr, trn
from micromentor_desktop.workflow.board import Board

_SEPARATOR = " · "
_ROLE_WORDS = {"mentor": mark("Mentor"), "mentee": mark("Mentee"), "both": mark("Mentor and mentee")}
_DESK = mark("Please see the desk")
_QUESTIONS_IN_BRIEFING = 3
_WALK_INS = 0.15
"""Organizers take 10 to 15 % more badges than people signed up."""


def badges(board: Board, look: BadgeLook) -> dict[int, Badge]:
    """A badge for everybody in the plan, by member id, in alphabetical order; fields that are not shown are empty."""
    return {signup.member.id: _badge(board, signup, look) for signup in _people(board)}


def _badge(board: Board, signup: SignUp, look: BadgeLook) -> Badge:
    member, role = signup.member, _role(board, signup.member.id)

    def shown(field: BadgeField, text: str) -> str:
        return text if field in look.shown else ""

    contact = Contact(member.given_name, member.family_name, member.employer, member.email, member.phone)
    reachable = member.contact_on_badge and (member.email or member.phone)
    return Badge(
        first_name=member.badge_name,
        full_name=shown(BadgeField.FULL_NAME, member.full_name),
        pronouns=shown(BadgeField.PRONOUNS, member.pronouns),
        employer=shown(BadgeField.COMPANY, member.employer),
        job_title=shown(BadgeField.JOB_TITLE, member.job_title),
        role=role,
        role_text=shown(BadgeField.ROLE, tr(_ROLE_WORDS[role])),
        rounds_line=shown(BadgeField.SEATS, places(board, member.id)),
        contact=contact if reachable and BadgeField.CONTACT in look.shown else None,
    )


def blank_count(board: Board) -> int:
    """How many blank badges an event of this size needs for those who walk in."""
    return max(1, ceil(len(board.people) * _WALK_INS))


def table_cards(board: Board) -> dict[int, TableCard]:
    """A card for each table, by its number."""
    groups: dict[int, list[tuple[int, Group]]] = {}
    for a_round in board.plan.rounds:
        for group in a_round.groups:
            groups.setdefault(group.table, []).append((a_round.number, group))
    cards = {}
    for table, seatings in sorted(groups.items()):
        host_ids = list(dict.fromkeys(member_id for _, group in seatings for member_id in group.mentors))
        lines = []
        for number, group in seatings:
            names = ", ".join(_names(board, group.mentees))
            if names:
                once = len(board.plan.rounds) == 1
                lines.append(names if once else tr("Round {number}: {names}", number=number, names=names))
        cards[table] = TableCard(
            number=table,
            group_word=board.event.shape.group_word,
            mentors=_names(board, host_ids),
            topics=_topics(board, host_ids, seatings[0][1].topic),
            rounds=tuple(lines),
        )
    return cards


def round_tables(board: Board) -> list[RoundTables]:
    """Each round with its tables and who waits."""
    several = len(board.plan.rounds) > 1
    return [
        RoundTables(
            title=tr("Round {number}", number=a_round.number) if several else "",
            tables=tuple(
                TableEntry(
                    number=group.table,
                    group_word=board.event.shape.group_word,
                    mentors=_names(board, group.mentors),
                    mentees=_names(board, group.mentees),
                    topics=_topics(board, group.mentors, group.topic),
                )
                for group in a_round.groups
            ),
            waiting=_names(board, a_round.waiting),
        )
        for a_round in board.plan.rounds
    ]


def findable(board: Board) -> tuple[tuple[Findable, ...], tuple[str, ...]]:
    """Everybody by the name they are looked up under with their tables, and the headings of the rounds."""
    rows = {signup.member.id: _tables(board, signup.member.id) for signup in _people(board)}
    stays = all(len(set(tables)) == 1 for tables in rows.values())
    people = tuple(
        Findable(listed_name(signup.member), _letter(signup.member), rows[signup.member.id][: 1 if stays else None])
        for signup in _people(board)
    )
    if stays:
        return people, ("",)
    return people, tuple(tr("Round {number}", number=a_round.number) for a_round in board.plan.rounds)


def guests(board: Board) -> tuple[Guest, ...]:
    """Everybody as the desk looks them up."""
    return tuple(
        Guest(
            name=listed_name(signup.member),
            letter=_letter(signup.member),
            role=tr(_ROLE_WORDS[_role(board, signup.member.id)]),
            place=places(board, signup.member.id),
            company=signup.member.employer,
        )
        for signup in _people(board)
    )


def contacts(board: Board) -> tuple[ContactEntry, ...]:
    """Only people who agreed, and who can be reached."""
    members = [signup.member for signup in _people(board)]
    return tuple(
        ContactEntry(member.full_name, member.employer, member.email, member.phone)
        for member in members
        if member.share_contact and (member.email or member.phone)
    )


def slips(board: Board) -> dict[int, Slip]:
    """A slip for everybody in the plan, by member id."""
    return {
        signup.member.id: Slip(
            signup.member.full_name,
            tr(_ROLE_WORDS[_role(board, signup.member.id)]),
            tuple(_sittings(board, signup.member.id)),
        )
        for signup in _people(board)
    }


def _sittings(board: Board, member_id: int) -> Iterator[Sitting]:
    several = len(board.plan.rounds) > 1
    for a_round in board.plan.rounds:
        number = a_round.number
        group = next((group for group in a_round.groups if member_id in group.people), None)
        if group is None:
            yield Sitting(tr("Round {number}: please see the desk", number=number) if several else tr(_DESK))
            continue
        place = board.event.shape.place(group.table)
        mentors = _names(board, (other for other in group.mentors if other != member_id))
        others = _names(board, (other for other in group.mentees if other != member_id))
        yield Sitting(
            where=tr("Round {number}: {place}", number=number, place=place) if several else place,
            mentors=_mentors_words(mentors) if mentors else "",
            others=_others_words(others, mentor=member_id in group.mentors) if others else "",
            topics=_about(board, group),
        )


def _mentors_words(names: Sequence[str]) -> str:
    if len(names) > 1:
        return tr("Mentors: {names}", names=", ".join(names))
    return tr("Mentor: {name}", name=names[0])


def _others_words(names: Sequence[str], *, mentor: bool) -> str:
    """Who else sits there, told to a mentor or to a mentee."""
    words = ", ".join(names)
    return tr("Mentees: {names}", names=words) if mentor else tr("With {names}", names=words)


def briefings(board: Board) -> dict[int, Briefing]:
    """A page for each mentor who has a table, by member id, in alphabetical order."""
    found = {}
    for signup in _people(board):
        sessions = tuple(_sessions(board, signup.member.id))
        if sessions:
            found[signup.member.id] = Briefing(
                signup.member.full_name, sessions, tuple(_questions(board, signup.member.id))
            )
    return found


def _sessions(board: Board, mentor_id: int) -> Iterator[Session]:
    several = len(board.plan.rounds) > 1
    for a_round in board.plan.rounds:
        for group in a_round.groups:
            if mentor_id in group.mentors:
                place = board.event.shape.place(group.table)
                others = _names(board, (other for other in group.mentors if other != mentor_id))
                yield Session(
                    where=tr("Round {number}: {place}", number=a_round.number, place=place) if several else place,
                    beside=listed(others) if others else "",
                    visitors=tuple(_visitor(signup) for signup in _signups(board, group.mentees)),
                )


def _visitor(signup: SignUp) -> Visitor:
    member = signup.member
    years = ""
    if member.years is not None:
        years = trn("{n} year of experience", "{n} years of experience", member.years)
    about = _SEPARATOR.join(part for part in (member.job_title, member.employer, years) if part)
    return Visitor(member.full_name, about, _SEPARATOR.join(signup.topics_wanted))


def _questions(board: Board, mentor_id: int) -> Iterator[str]:
    """One question for each of the topics that the mentees there wished for most."""
    wishes: dict[str, int] = {}
    for a_round in board.plan.rounds:
        for group in a_round.groups:
            for signup in _signups(board, group.mentees) if mentor_id in group.mentors else ():
                for topic in signup.topics_wanted:
                    wishes[topic] = wishes.get(topic, 0) + 1
    ranked = sorted(wishes, key=lambda topic: -wishes[topic])[:_QUESTIONS_IN_BRIEFING]
    for starters in starters_for(ranked):
        yield starters.mentors_ask[0]


def starters(board: Board, chapter_topics: Iterable[str]) -> tuple[Starters, ...]:
    """Questions for every topic that somebody here offers or wishes for, in the chapter's order."""
    named = {topic for signup in board.people.values() for topic in (*signup.topics_offered, *signup.topics_wanted)}
    known = tuple(chapter_topics)
    wanted = [topic for topic in known if topic in named] or list(known)
    return starters_for([*wanted, *sorted(named.difference(known))])


# --- what they share ---


def _people(board: Board) -> list[SignUp]:
    return sorted(board.people.values(), key=lambda signup: signup.member.sort_key)


def _signups(board: Board, member_ids: Iterable[int]) -> list[SignUp]:
    return sorted((board.people[member_id] for member_id in member_ids), key=lambda signup: signup.member.sort_key)


def _names(board: Board, member_ids: Iterable[int]) -> tuple[str, ...]:
    return tuple(signup.member.full_name for signup in _signups(board, member_ids))


def _about(board: Board, group: Group) -> str:
    if group.topic:
        return tr("Topic: {topic}", topic=group.topic)
    topics = _topics(board, group.mentors, "")
    return tr("Topics: {topics}", topics=topics) if topics else ""


def _topics(board: Board, mentor_ids: Iterable[int], of_table: str) -> str:
    """What the table talks about: its own topic, or all that its mentors offer."""
    if of_table:
        return of_table
    topics = dict.fromkeys(topic for member_id in mentor_ids for topic in board.people[member_id].topics_offered)
    return _SEPARATOR.join(topics)


def _role(board: Board, member_id: int) -> str:
    """What they are in this plan: who mentors in one round and is a mentee in another is both."""
    mentors = mentee = False
    for a_round in board.plan.rounds:
        for group in a_round.groups:
            mentors = mentors or member_id in group.mentors
            mentee = mentee or member_id in group.mentees
    if mentors:
        return "both" if mentee else "mentor"
    return "mentee"


def _tables(board: Board, member_id: int) -> tuple[str, ...]:
    """The table in each round, empty where there is none."""
    found = (a_round.table_of(member_id) for a_round in board.plan.rounds)
    return tuple("" if table is None else str(table) for table in found)


def places(board: Board, member_id: int) -> str:
    """Where somebody sits: "Table 3", or round by round where it changes; who sits nowhere is sent to the desk."""
    shape, tables = board.event.shape, [a_round.table_of(member_id) for a_round in board.plan.rounds]
    if len(set(tables)) == 1:
        return tr(_DESK) if tables[0] is None else shape.place(tables[0])
    return _SEPARATOR.join(
        tr("Round {number}: {place}", number=number, place=shape.place(table))
        for number, table in enumerate(tables, 1)
        if table is not None
    )


def listed_name(member: Member) -> str:
    """ "Family, Given": what a list from A to Z is looked up by."""
    return (
        f"{member.family_name}, {member.given_name}" if member.family_name and member.given_name else member.full_name
    )


def _letter(member: Member) -> str:
    return fold(member.family_name or member.given_name)[:1].upper() or "#"
