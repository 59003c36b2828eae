"""Whoever waits is told why, and what is said is true: in worked cases, and claim by claim in many made-up ones."""

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from micromentor_desktop.domain.event import Event, Must, SignUp
from micromentor_desktop.domain.plan import Group, LevelKey, Lock, Plan, Round
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.pair import pair
from micromentor_desktop.pairing.telling.scarcity import Surroundings
from micromentor_desktop.pairing.telling.waiting import waiting_sentences
from tests.builders import event, signup
from tests.pairing.brute import may_meet
from tests.pairing.crowds import crowd
from tests.pairing.test_ways_out import Case, cases


def why(the_event: Event, people: Sequence[SignUp], plan: Plan | None = None) -> dict[str, str]:
    problem = build_problem(the_event, people)
    plan = plan or pair(problem, event_id=1, name="")
    names = {person.member.id: person.member.full_name for person in people}
    return {names[member_id]: words for member_id, words in waiting_sentences(the_event, problem, plan).items()}


def mo(**more: object) -> SignUp:
    return signup(1, "mentor", name="Mo", **more)  # type: ignore[arg-type]


# --- worked cases ---


def test_who_came_later_and_who_has_only_a_colleague() -> None:
    people = [
        mo(employer="Acme"),
        signup(2, name="Ana", minutes=0),
        signup(3, name="Ben", minutes=1),
        signup(4, name="Caro", employer="Acme", minutes=0),
    ]
    assert why(event(), people) == {
        "Ben": "There is 1 place for 3 mentees; those who signed up earlier come first.",
        "Caro": "Every mentor works for Acme, as Caro does.",
    }


def test_who_signed_up_at_the_same_or_an_unknown_time() -> None:
    same = [mo(), signup(2, name="Ana", minutes=0), signup(3, name="Ben", minutes=0)]
    assert set(why(event(), same).values()) == {
        "There is 1 place for 2 mentees; it is taken by somebody who signed up no later."
    }
    unknown = [mo(), signup(2, name="Ana"), signup(3, name="Ben")]
    ((name, words),) = why(event(), unknown).items()
    assert words == (
        "There is 1 place for 2 mentees; it is taken by somebody who signed up earlier or, like"
        f" {name}, at an unknown time."
    )


def test_the_mentors_whom_the_rules_leave_are_named() -> None:
    people = [
        signup(1, "mentor", name="Ben", languages=["French"]),
        signup(2, "mentor", name="Caro", languages=["French"]),
        signup(3, "mentor", name="Dan", languages=["English"]),
        *(signup(number, languages=["French"], minutes=number) for number in (4, 5)),
        signup(6, name="Ana", languages=["French"], minutes=9),
    ]
    assert why(event(), people) == {
        "Ana": "The rules leave Ana only Ben and Caro; the 2 places there are taken by people who signed up earlier."
    }


def test_those_who_would_have_to_move_are_thought_of() -> None:
    people = [
        signup(1, "mentor", name="Ben", languages=["French"]),
        signup(2, "mentor", name="Caro", languages=["English"]),
        signup(3, "mentor", name="Dan", languages=["Dutch"]),
        signup(4, name="Eli", languages=["French", "English"], minutes=0),
        signup(5, name="Flo", languages=["English"], minutes=1),
        signup(6, name="Ana", languages=["French"], minutes=2),
    ]
    told = why(event(), people)
    assert told == {
        "Ana": "The rules leave Ana only Ben; the place there is taken by somebody who signed up earlier. Whoever could"
        " make room would have to go to Caro, where nothing is free for them."
    }


def test_a_colleague_sits_where_there_is_room() -> None:
    people = [
        mo(),
        signup(2, name="Ana", employer="Acme", minutes=1),
        signup(3, name="Ben", employer="Acme", minutes=0),
    ]
    assert why(event(mentees_per_mentor=2), people) == {"Ana": "Mo has room, but a colleague sits there."}


@pytest.mark.parametrize(
    ("mentors", "ana", "musts", "sentence"),
    [
        (
            [mo(topics=["salary"])],
            signup(9, name="Ana", topics=["presenting", "cv"]),
            {Must.TOPIC},
            "No mentor offers what Ana wants: presenting or cv.",
        ),
        (
            [mo(topics=["talks"], languages=["English"]), signup(2, "mentor", topics=["cv"], languages=["French"])],
            signup(9, name="Ana", topics=["talks"], languages=["French"]),
            {Must.TOPIC, Must.LANGUAGE},
            "No mentor offers talks in French.",
        ),
        (
            [mo(languages=["English"])],
            signup(9, name="Ana", languages=["French", "Dutch"]),
            {Must.LANGUAGE},
            "No mentor speaks a language of Ana: French or Dutch.",
        ),
        ([mo(field="law")], signup(9, name="Ana", field="steel"), {Must.FIELD},
         "No mentor works in the field of Ana: steel."),
        ([mo(field="law")], signup(9, name="Ana"), {Must.FIELD},
         "Ana named no field, but the rules ask for a mentor of the same one."),
        ([mo(years=2)], signup(9, name="Ana", years=8), {Must.EXPERIENCE},
         "No mentor is ahead of Ana by as many years as the rules ask for."),
        (
            [mo(employer="Acme"), signup(2, "mentor", employer="Acme"), signup(3, "mentor", languages=["English"])],
            signup(9, name="Ana", employer="Acme", languages=["French"]),
            {Must.LANGUAGE},
            "The rules leave no mentor for Ana: of 3, 2 are colleagues and 1 shares no language.",
        ),
    ],
)  # fmt: skip
def test_why_the_rules_leave_nobody(mentors: list[SignUp], ana: SignUp, musts: set[Must], sentence: str) -> None:
    assert why(event(musts=musts), [*mentors, ana]) == {"Ana": sentence}


def test_kept_apart_and_met_before() -> None:
    people = [mo(), signup(2, name="Ana")]
    assert why(event(never=[(1, 2)]), people) == {"Ana": "You asked to keep Ana apart from every mentor."}
    the_event = event(musts=[Must.NOT_MET])
    problem = build_problem(the_event, people, met=[(1, 2)])
    plan = pair(problem, event_id=1, name="")
    told = waiting_sentences(the_event, problem, plan, {(1, 2)})
    assert told == {2: "Ana met every mentor at an earlier event."}


def test_whoever_waits_in_one_round_hears_of_the_other() -> None:
    people = [mo(), signup(2, name="Ana", minutes=0), signup(3, name="Ben", minutes=1)]
    told = why(event(rounds=2), people)
    assert set(told) == {"Ana", "Ben"}
    assert all(
        "in another round, and the rules leave nobody else. They have a place in round" in w for w in told.values()
    )


def test_after_a_change_by_hand() -> None:
    people = [mo(), signup(2, "mentor", name="Nia"), signup(3, name="Ana"), signup(4, name="Ben", employer="Bolt")]
    the_event = event()
    free = Plan(
        1, 1, "", (Round(1, (Group(1, (1,), (3,)), Group(2, (2,), ())), (4,)),), (),
        pair(build_problem(the_event, people), event_id=1, name="").standing,
    )  # fmt: skip
    assert why(the_event, people, free) == {"Ben": "Ben could sit at table 2."}
    assert why(the_event, people, replace(free, locks=(Lock(1, 4, None),))) == {
        "Ben": "You locked Ben on the waiting list."
    }
    others = [replace(people[1], member=replace(people[1].member, employer="Bolt")), *people[2:]]
    assert why(the_event, [people[0], *others], free) == {
        "Ben": "There would be a place for Ben if others moved. Pairing again may find it."
    }


# --- every claim is true, whatever the case ---


class Truth:
    """One person in the first round in which they wait; the referee shares no code with the engine."""

    def __init__(self, case: Case, plan: Plan, person: SignUp) -> None:
        self.event, people = case
        self.by_id = {one.member.id: one for one in people}
        self.plan, self.person = plan, person
        self.round = next(one for one in plan.rounds if person.member.id in one.waiting)
        self.tables = [group for group in self.round.groups if group.mentors]
        self.allowed = [table for table in self.tables if may_meet(self.event, self.host(table), person)]
        elsewhere = {
            mentor
            for one in plan.rounds
            for group in one.groups
            if one is not self.round and person.member.id in group.mentees
            for mentor in group.mentors
        }
        self.open = [table for table in self.allowed if not elsewhere & set(table.mentors)]

    def host(self, table: Group) -> SignUp:
        return self.by_id[table.mentors[0]]

    def names(self, tables: Sequence[Group]) -> set[str]:
        return {self.host(table).member.full_name for table in tables}

    def places(self, table: Group) -> int:
        return self.event.rules.places(self.host(table).capacity)

    def full(self, table: Group) -> bool:
        return len(table.mentees) >= self.places(table)

    def colleague_at(self, table: Group) -> bool:
        mine = self.person.member.employer
        together = any(self.by_id[other].member.employer == mine != "" for other in table.mentees)
        return self.event.rules.keep_employers_apart and together

    def came(self, one: SignUp) -> float:
        return one.signed_up_at.timestamp() if one.signed_up_at else float("inf")

    def seats(self, member_id: int) -> int:
        return sum(one.table_of(member_id) is not None for one in self.plan.rounds)

    def first_claim(self, words: str, tables: Sequence[Group]) -> bool:
        there = [self.by_id[other] for table in tables for other in table.mentees]
        mine, my_seats = self.came(self.person), self.seats(self.person.member.id)
        if "who would not have more rounds" in words:
            return all(
                self.seats(one.member.id) <= my_seats
                or (self.seats(one.member.id) == my_seats + 1 and self.came(one) <= mine)
                for one in there
            )
        if "at an unknown time" in words:
            return self.person.signed_up_at is None
        if "signed up no later" in words:
            return all(self.came(one) <= mine for one in there)
        if "signed up earlier" in words:
            return all(self.came(one) < mine for one in there)
        return True


def named(words: str) -> set[str]:
    return set(re.findall(r"P\d+", words))


def judge(case: Case, plan: Plan) -> None:
    the_event, people = case
    problem = build_problem(the_event, people)
    waits = {member_id for a_round in plan.rounds for member_id in a_round.waiting}
    told = waiting_sentences(the_event, problem, plan)
    assert set(told) == waits
    for person in people:
        if person.member.id in waits:
            words = told[person.member.id].split(" They have a place in")[0]
            claim(Truth(case, plan, person), words, person.member.full_name)


def claim(truth: Truth, words: str, name: str) -> None:
    names = named(words) - {name}
    if "could sit at" in words:
        room = [table for table in truth.open if not truth.full(table) and not truth.colleague_at(table)]
        assert {int(number) for number in re.findall(r"\b\d+\b", words)} == {table.table for table in room}
        return
    assert all(truth.full(table) or truth.colleague_at(table) for table in truth.open), words
    if "no mentor in this round" in words:
        assert not truth.tables
    elif "if others moved" in words:
        assert truth.open
    elif "meets" in words and "in another round" in words:
        assert truth.allowed
        assert not truth.open
    elif found := re.match(r"There (?:is|are) (\d+) places? for (\d+) mentees?", words):
        assert int(found[1]) == sum(map(truth.places, truth.tables)) <= sum(len(t.mentees) for t in truth.tables)
        assert int(found[2]) == len(truth.round.waiting) + sum(len(table.mentees) for table in truth.tables)
        assert truth.first_claim(words, truth.tables), words
    elif "leave" in words and " only " in words:
        first, *beyond = words.split(". Whoever could make room")
        only = named(first.split(" only ")[1].split(";")[0])
        assert only == truth.names(truth.open) or (not only and len(truth.open) > 3)
        taken = [table for table in truth.open if truth.full(table)]
        assert truth.first_claim(first, taken), words
        for more in beyond:
            assert named(more).isdisjoint(truth.names(truth.open))
            tables = [table for table in truth.tables if named(more) & truth.names([table])]
            employers = {truth.by_id[other].member.employer for table in tables for other in table.mentees} - {""}
            assert all(truth.full(table) for table in tables) or (truth.event.rules.keep_employers_apart and employers)
    elif "has room, but" in words or "have room, but" in words or "there taken" in words or "there are taken" in words:
        assert len(truth.open) == len(truth.tables)
    elif "do not suit" in words:
        assert any(not truth.full(table) for table in truth.tables)
    else:
        # The rules leave nobody, for a reason that holds of each mentor.
        assert not truth.allowed, words
        judge_barriers(truth, words)
    assert names <= truth.names(truth.tables)


def judge_barriers(truth: Truth, words: str) -> None:
    person, hosts = truth.person, [truth.host(table) for table in truth.tables]
    lacks_topic = [not set(host.topics_offered) & set(person.topics_wanted) for host in hosts]
    mine = set(person.member.languages)
    spoken = [set(host.member.languages) for host in hosts]
    lacks_language = [bool(mine and theirs and not mine & theirs) for theirs in spoken]
    colleague = [host.member.employer == person.member.employer != "" for host in hosts]
    field = [host.member.field != person.member.field or not person.member.field for host in hosts]
    if "offers what" in words:
        assert all(lacks_topic)
    elif " in French." in words or " in English." in words:
        assert all(topic or language for topic, language in zip(lacks_topic, lacks_language, strict=True))
    elif "speaks a language" in words:
        assert all(lacks_language)
    elif "works for" in words:
        assert all(colleague)
    elif "field" in words and "of " + str(len(hosts)) not in words:
        assert all(field)
    for pattern, flags in (
        (r"(\d+) offers? none of", lacks_topic), (r"(\d+) shares? no language", lacks_language),
        (r"(\d+) (?:is a colleague|are colleagues)", colleague), (r"(\d+) works? in another field", field),
    ):  # fmt: skip
        if found := re.search(pattern, words):
            assert int(found[1]) == sum(flags)


@settings(max_examples=400)
@given(cases(most_people=9, most_rounds=1, roles=("mentor", "mentee", "mentee", "both")))
def test_one_round(case: Case) -> None:
    judge(case, pair(build_problem(*case), event_id=1, name=""))


@settings(max_examples=150)
@given(cases(most_people=8, most_rounds=3, roles=("mentor", "mentee", "mentee"), come_and_go=True))
def test_several_rounds(case: Case) -> None:
    judge(case, pair(build_problem(*case), event_id=1, name=""))


@settings(max_examples=200)
@given(cases(most_people=9, most_rounds=2, roles=("mentor", "mentee", "mentee")), st.randoms(use_true_random=False))
def test_changed_by_hand(case: Case, chance: object) -> None:
    plan = pair(build_problem(*case), event_id=1, name="")
    judge(case, replace(plan, rounds=tuple(disturbed(one, chance) for one in plan.rounds)))


def disturbed(a_round: Round, chance: object) -> Round:
    """Some of those at the tables are sent to wait."""
    sent = {m for group in a_round.groups for m in group.mentees if chance.random() < 0.4}  # type: ignore[attr-defined]
    groups = tuple(replace(g, mentees=tuple(m for m in g.mentees if m not in sent)) for g in a_round.groups)
    return replace(a_round, groups=groups, waiting=(*a_round.waiting, *sorted(sent)))


@pytest.mark.parametrize("seed", range(60))
def test_whom_somebody_could_reach_has_a_price_in_the_proof(seed: int) -> None:
    """Mentors on alternating paths of somebody who waits are scarce: every proof gives them a price."""
    people = crowd(mentors=4 + seed % 4, mentees=16, employers=3, seed=seed)
    problem = build_problem(event(mentees_per_mentor=1 + seed % 3), people)
    plan = pair(problem, event_id=1, name="")
    priced = dict(next(prices.mentors for prices in plan.certificate if prices.key is LevelKey.WAITING))
    around = Surroundings(problem, plan, plan.rounds[0])
    index = {one.member.id: number for number, one in enumerate(problem.mentees)}
    for member_id in plan.rounds[0].waiting:
        scarce = around.around(index[member_id])
        assert not scarce.free
        assert not scarce.movable
        full = {around.groups[table].mentors[0] for table in scarce.reached - set(scarce.beside_colleagues)
                if len(around.groups[table].mentees) >= problem.capacity[around.columns[table]]}  # fmt: skip
        assert full <= priced.keys() | named_by_colleagues(plan)


def named_by_colleagues(plan: Plan) -> set[int]:
    """A mentor of whom only one employer's share is scarce has no price of their own."""
    prices = next(prices for prices in plan.certificate if prices.key is LevelKey.WAITING)
    return {mentor for _, mentor, _ in prices.colleagues}
