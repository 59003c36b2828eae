"""Looking at a plan without trusting whoever made it. Shares no code with the solver.

:func:`faults` finds what must never be (a person lost or seated twice, figures that are not true); :func:`findings`
what the organizer may decide but must know (a rule broken by hand, a mentor alone); :func:`measure` what a plan
reaches.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from micromentor_desktop.domain.event import Event, Mix, SignUp
from micromentor_desktop.domain.names import counted, fold
from micromentor_desktop.domain.plan import Finding, Group, Level, LevelKey, Plan, Round, Severity
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.proof import certified_bounds


def faults(problem: Problem, plan: Plan) -> tuple[str, ...]:
    """What makes the plan wrong as an answer to the problem: sentences for the log, none for a sound plan."""
    found = []
    everybody = {signup.member.id: signup for signup in (*problem.mentees, *problem.mentors)}
    if [a_round.number for a_round in plan.rounds] != list(range(1, problem.rounds + 1)):
        found.append(f"the plan has rounds {[a_round.number for a_round in plan.rounds]}, not 1 to {problem.rounds}")
    may_mentor = {signup.member.id for signup in problem.mentors}
    may_be_mentee = {signup.member.id for signup in problem.mentees}
    for a_round in plan.rounds:
        there = Counter(a_round.waiting)
        for group in a_round.groups:
            there.update(group.people)
            if not set(group.mentors) <= may_mentor or not set(group.mentees) <= may_be_mentee:
                found.append(f"somebody at table {group.table} of round {a_round.number} has a role they did not tick")
        if there != {member_id: 1 for member_id, signup in everybody.items() if signup.comes_to(a_round.number)}:
            found.append(f"in round {a_round.number} not everybody is exactly once at a table or waiting")
    for lock in plan.locks:
        seat = next((a_round for a_round in plan.rounds if a_round.number == lock.round), None)
        if seat is None or seat.table_of(lock.member_id) != lock.table:
            found.append(f"the lock of member {lock.member_id} in round {lock.round} is not kept")
    together = {
        (one, other)
        for a_round in plan.rounds
        for group in a_round.groups
        for one in group.mentees
        for other in group.mentors
    }
    for demand in problem.held:
        if demand.mentor is not None and not demand.round:
            pair = problem.mentees[demand.mentee].member.id, problem.mentors[demand.mentor].member.id
            if pair not in together:
                found.append(f"members {pair} are always to meet, but do not")
    if plan.certificate:
        certified = certified_bounds(problem, _serving(problem, plan), plan.certificate)
        found += [
            f"{level.key}: the plan's bound is {level.bound}, but its certificate proves {certified[level.key]}"
            for level in plan.levels
            if level.key in certified and certified[level.key] != level.bound
        ]
    measured = measure(problem, plan.rounds)
    for level in plan.levels:
        if measured.get(level.key, level.value) != level.value:
            found.append(f"{level.key}: the plan says {level.value}, but it is {measured[level.key]}")
    return tuple(found)


def _serving(problem: Problem, plan: Plan) -> frozenset[int]:
    """The member ids of those who ticked both and have a table."""
    hosts = {member_id for a_round in plan.rounds for group in a_round.groups for member_id in group.mentors}
    return frozenset(problem.mentees[mentee].member.id for mentee, _ in problem.both) & hosts


def measure(problem: Problem, rounds: Sequence[Round]) -> Mapping[LevelKey, int]:
    """What the rounds reach in each goal of the problem, counted seat by seat."""
    mentee_at = {signup.member.id: index for index, signup in enumerate(problem.mentees)}
    mentor_at = {signup.member.id: index for index, signup in enumerate(problem.mentors)}
    seats: Counter[int] = Counter()
    alone = uneven = off_topic = fit = 0
    meetings: Counter[tuple[int, int]] = Counter()
    for a_round in rounds:
        for group in a_round.groups:
            size = len(group.mentees)
            alone += not size
            uneven += size * size
            meetings.update(combinations(sorted(group.people), 2))
            seats.update(group.people)
            for mentor in group.mentors:
                for mentee in group.mentees:
                    if mentee in mentee_at and mentor in mentor_at:
                        place = mentee_at[mentee], mentor_at[mentor]
                        off_topic += not problem.on_topic[place]
                        fit += int(problem.fit[place])
    waiting = first_come = 0
    weights = problem.missed_round_weights()
    for index, (member_id, wanted) in enumerate(zip(mentee_at, problem.seats_wanted.tolist(), strict=True)):
        waiting += max(wanted - seats[member_id], 0)
        first_come += int(weights[index, seats[member_id] :].sum())
    values = {
        LevelKey.WAITING: waiting,
        LevelKey.FIRST_COME: first_come,
        LevelKey.ALONE: alone,
        LevelKey.UNEVEN: uneven,
        LevelKey.OFF_TOPIC: off_topic,
        LevelKey.FIT: fit,
        LevelKey.REPEATS: sum(count - 1 for count in meetings.values()),
    }
    if not problem.shape.has_tables:
        del values[LevelKey.UNEVEN]
    if problem.mix:
        people = {signup.member.id: signup for signup in (*problem.mentees, *problem.mentors)}
        values[LevelKey.MIXING] = sum(
            _one_sided(problem, people, group) for a_round in rounds for group in a_round.groups
        )
    if problem.both:
        hosts = {member_id for a_round in rounds for group in a_round.groups for member_id in group.mentors}
        values[LevelKey.ROLES] = sum(problem.mentees[mentee].member.id in hosts for mentee, _ in problem.both)
    return values


def _one_sided(problem: Problem, people: Mapping[int, SignUp], group: Group) -> int:
    """What the table counts in :attr:`LevelKey.MIXING`."""
    mentees = [people[member_id] for member_id in group.mentees if member_id in people]
    everybody = [*mentees, *(people[member_id] for member_id in group.mentors if member_id in people)]
    count = 0
    if Mix.EMPLOYERS in problem.mix:
        pairs = combinations([one.member.employer_key for one in everybody], 2)
        count += sum(one == other != "" for one, other in pairs)
    if Mix.STAGES in problem.mix:
        count += sum(one == other is not None for one, other in combinations([one.member.stage for one in mentees], 2))
    if Mix.NEWCOMERS in problem.mix:
        count += sum(one.newcomer for one in mentees) == 1
    return count


def remeasured(problem: Problem, plan: Plan) -> tuple[Level, ...]:
    """The plan's levels with their values counted afresh; the bounds stay those of the pairing."""
    values = measure(problem, plan.rounds)
    return tuple(replace(level, value=values.get(level.key, level.value)) for level in plan.levels)


def why_apart(event: Event, one: SignUp, other: SignUp) -> str:
    """The hard rule that keeps two people from sitting together, as the end of a sentence; empty when there is none."""
    pair = {one.member.id, other.member.id}
    if any(set(never) == pair for never in event.rules.never_pairs):
        return "you asked to keep them apart"
    if event.rules.keep_employers_apart and one.member.employer_key == other.member.employer_key != "":
        return f"both work for {one.member.employer}"
    return ""


def findings(event: Event, people: Mapping[int, SignUp], signups: Sequence[SignUp], plan: Plan) -> tuple[Finding, ...]:
    """What to know about a plan, broken rules first. ``people`` are those in the plan, ``signups`` all of the event."""
    found: list[Finding] = []
    for a_round in plan.rounds:
        for group in a_round.groups:
            found += _at_table(event, people, a_round.number, group)
    found += _met_twice(people, plan)
    found += out_of_date(event, people, signups, plan)
    if event.rules.keep_employers_apart and not any(signup.member.employer_key for signup in people.values()):
        words = "Nobody named an employer, so colleagues cannot be kept apart."
        found.append(Finding(Severity.NOTE, words))
    return tuple(sorted(found, key=lambda finding: (finding.severity is not Severity.BROKEN, finding.round)))


def _at_table(event: Event, people: Mapping[int, SignUp], number: int, group: Group) -> Iterator[Finding]:
    """What to know about one table in one round."""
    place = f"{event.shape.group_word} {group.table}"
    if event.rules.rounds > 1:
        place = f"Round {number}, {place.lower()}"
    for words, who in rules_broken(event, people, group):
        yield Finding(Severity.BROKEN, f"{place}: {words}.", number, group.table, who)
    count = len(group.mentees)
    for mentor in group.mentors:
        most = event.rules.places(people[mentor].capacity)
        name = people[mentor].member.full_name
        severity = Severity.BROKEN
        if count > most == event.rules.mentees_per_mentor:
            words = f"{name} has {count} mentees, more than the {most} of the rules"
        elif count > most:
            words = f"{name} offered to take {most}, but has {count} mentees"
        elif not count:
            severity, words = Severity.NOTE, f"{name} has no mentee"
        else:
            continue
        yield Finding(severity, f"{place}: {words}.", number, group.table, (mentor,))


def rules_broken(event: Event, people: Mapping[int, SignUp], group: Group) -> Iterator[tuple[str, tuple[int, int]]]:
    """The hard rules that are broken between people at a table: in words, and by whom."""
    for one, other in combinations(group.people, 2):
        if reason := why_apart(event, people[one], people[other]):
            names = f"{people[one].member.full_name} and {people[other].member.full_name}"
            yield f"{names} sit together, but {reason}", (one, other)
    for mentor in group.mentors:
        for mentee in group.mentees:
            if not _can_talk(people[mentor], people[mentee]):
                names = f"{people[mentor].member.full_name} and {people[mentee].member.full_name}"
                yield f"{names} named no language in common", (mentor, mentee)


def _can_talk(one: SignUp, other: SignUp) -> bool:
    spoken = {fold(language) for language in one.member.languages}
    understood = {fold(language) for language in other.member.languages}
    return not spoken or not understood or bool(spoken & understood)


def _met_twice(people: Mapping[int, SignUp], plan: Plan) -> list[Finding]:
    """A mentee who meets the same mentor again gains little; the solver never does it, a hand can."""
    rounds_of: dict[tuple[int, int], list[int]] = {}
    for a_round in plan.rounds:
        for group in a_round.groups:
            for mentor in group.mentors:
                for mentee in group.mentees:
                    rounds_of.setdefault((mentor, mentee), []).append(a_round.number)
    return [
        Finding(
            Severity.NOTE,
            f"{people[mentee].member.full_name} meets {people[mentor].member.full_name} in rounds"
            f" {', '.join(map(str, numbers[:-1]))} and {numbers[-1]}.",
            numbers[-1],
            None,
            (mentee, mentor),
        )
        for (mentor, mentee), numbers in rounds_of.items()
        if len(numbers) > 1
    ]


def out_of_date(event: Event, people: Mapping[int, SignUp], signups: Sequence[SignUp], plan: Plan) -> list[Finding]:
    """Sign-ups, or the number of rounds, that changed after the plan was made."""
    found = []
    if len(plan.rounds) != event.rules.rounds:
        now, then = counted(event.rules.rounds, "round"), counted(len(plan.rounds), "round")
        found.append(Finding(Severity.NOTE, f"The event has {now} now, but this pairing has {then}. Pair again."))
    for signup in signups:
        name, planned = signup.member.full_name, signup.member.id in people
        takes_part = signup.status.takes_part and (signup.mentor or signup.mentee)
        if takes_part and not planned:
            words = f"{name} signed up after this pairing. Pair again to find a place."
        elif planned and not takes_part:
            words = f"{name} takes no part any more, but still has a place. Pair again to free it."
        else:
            continue
        found.append(Finding(Severity.NOTE, words, 0, None, (signup.member.id,)))
    return found
