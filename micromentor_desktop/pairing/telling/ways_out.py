"""What pairing will come to, and what each way out of a shortage would give: by solving, never by counting.

Each way is tried by changing the rules or the sign-ups, stating the problem afresh and solving it for its first goals:
as many mentees as possible have a mentor. Who of those that ticked both serves as a mentor is part of that, so nobody
else who ticked both can shorten the waiting list further; of those who serve, it is told what they are needed for.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from time import monotonic

import numpy as np

from micromentor_desktop.domain.event import MAX_ROUNDS, Event, Must, SignUp
from micromentor_desktop.domain.outlook import Lack, Outlook, Way, WayOut
from micromentor_desktop.domain.plan import LevelKey
from micromentor_desktop.errors import PairingTrouble
from micromentor_desktop.pairing.arranging.arrange import arrange
from micromentor_desktop.pairing.arranging.schedule import schedule
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.locks import refuse_contradictions
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.solving import solver
from micromentor_desktop.pairing.solving.choice import Choice
from micromentor_desktop.pairing.solving.contradiction import contradiction
from micromentor_desktop.pairing.solving.program import Infeasible, OutOfTime
from micromentor_desktop.pairing.telling import ways_words
from micromentor_desktop.pairing.telling.made_up import usual_mentors, wanted_fields, wanted_topics
from micromentor_desktop.translate import tr

_SPARED = (Must.TOPIC, Must.EXPERIENCE, Must.FIELD, Must.NOT_MET)
"""Rules that may be given up to find more people a mentor; those without a common language would not talk."""

_SECONDS = 8.0
"""What is not solved by then is not told; up to some hundred people everything is."""


def look_ahead(
    event: Event,
    signups: Iterable[SignUp],
    *,
    met: Iterable[tuple[int, int]] = (),
    listen: Callable[[float], None] | None = None,
) -> Outlook:
    """What pairing the event will come to, and the ways out where somebody has to wait.

    Seats locked in some plan are left aside. ``met`` is as in :func:`build.build_problem`; ``listen`` hears the share
    done, and may raise.
    """
    people = tuple(signup for signup in signups if signup.status.takes_part)
    if not any(one.mentor for one in people) or not any(one.mentee for one in people):
        return Outlook(ways_words.nobody(people))
    try:
        return _LookAhead(event, people, tuple(met), listen or (lambda _share: None)).outlook()
    except PairingTrouble as trouble:
        return Outlook(str(trouble))


@dataclass(frozen=True, slots=True)
class _Change:
    """The event with one way taken."""

    way: Way
    subject: str
    event: Event
    people: tuple[SignUp, ...]


class _LookAhead:
    """One event's sign-ups, what pairing them comes to, and what pairing them otherwise would come to."""

    def __init__(
        self,
        event: Event,
        people: tuple[SignUp, ...],
        met: tuple[tuple[int, int], ...],
        listen: Callable[[float], None],
    ) -> None:
        self._event = event
        self._people = people
        self._met = met
        self._listen = listen
        self._share = 0.0
        self._deadline = monotonic() + _SECONDS
        self._problem = self._stated(event, people)
        try:
            self._lack, self._serving = self._placed(self._problem)
        except Infeasible as error:
            raise PairingTrouble(contradiction(self._problem)) from error
        except OutOfTime as error:
            raise PairingTrouble(
                tr("What pairing will come to was not worked out in time. Press Pair to see.")
            ) from error

    def outlook(self) -> Outlook:
        """Everything there is to say."""
        ways: tuple[WayOut, ...] = ()
        missing: int | None = 0
        if self._lack.missed:
            ways = tuple(sorted(self._ways(), key=_most_helpful_first))
            missing = self._missing_mentors_in_time()
        mentors = frozenset(self._problem.mentors[mentor].member.id for mentor in self._serving)
        summary = ways_words.summary(self._event, self._people, mentors, self._lack, missing)
        return Outlook(summary, self._lack, ways, missing)

    def _ways(self) -> Iterator[WayOut]:
        changes = [*self._other_rules(), *self._more_offered(), *self._without_helpers(), *self._more_mentors()]
        for number, change in enumerate(changes):
            self._share = number / (len(changes) + 1)
            self._listen(self._share)
            try:
                yield from self._tried(change)
            except (PairingTrouble, Infeasible, OutOfTime):
                # Not a way out, then.
                continue

    def _tried(self, change: _Change) -> Iterator[WayOut]:
        problem = self._stated(change.event, change.people)
        by_topic = change.way is Way.MENTOR and self._topics_are_wishes
        lack, serving = self._placed(problem, roles=by_topic or problem.rounds > 1)
        before, after = (lack, self._lack) if change.way is Way.HELPERS else (self._lack, lack)
        if not after < before:
            return
        rules = change.event.rules if change.event.rules != self._event.rules else None
        way = WayOut(change.way, change.subject, before, after, "", rules=rules)
        try:
            more = list(self._by_topic(way, change, serving)) if by_topic else []
        except OutOfTime:
            # The way is one, whatever the mentor would offer.
            more = []
        for told in more or [way]:
            yield replace(told, sentence=ways_words.way(change.event, told))

    @property
    def _topics_are_wishes(self) -> bool:
        """Whether more pairs may be on topic for one topic of a mentor than for another, and it can be told exactly."""
        rules = self._event.rules
        return Must.TOPIC not in rules.musts and not rules.topic_tables and rules.tables is None

    def _by_topic(self, way: WayOut, change: _Change, serving: frozenset[int]) -> Iterator[WayOut]:
        """What one more mentor would offer changes nobody's chance of a mentor, only how many get what they want."""
        now = _on_topic(self._problem, self._serving)
        for topic in wanted_topics(self._people):
            self._hurry(self._share)
            *others, mentor = change.people
            problem = self._stated(self._event, (*others, replace(mentor, topics_offered=(topic,))))
            more = _on_topic(problem, serving) - now
            subject = f"{topic}, {way.subject}" if way.subject else topic
            yield replace(way, subject=subject, more_on_topic=max(more, 0))

    # --- what can be changed ---

    def _other_rules(self) -> Iterator[_Change]:
        event, rules = self._event, self._event.rules
        changed = []
        if rules.mentees_per_mentor < event.shape.max_mentees:
            changed.append((Way.PLACES, "", replace(rules, mentees_per_mentor=rules.mentees_per_mentor + 1)))
        # Buddies stay together, and help by topic has no clock.
        if rules.rounds < MAX_ROUNDS and event.shape.has_rounds:
            changed.append((Way.ROUND, "", replace(rules, rounds=rules.rounds + 1)))
        if rules.tables is not None and event.shape.has_tables:
            changed.append((Way.TABLE, "", replace(rules, tables=rules.tables + 1)))
        if rules.keep_employers_apart:
            changed.append((Way.COLLEAGUES, "", replace(rules, keep_employers_apart=False)))
        changed += [
            (Way.RULE, must.value, replace(rules, musts=rules.musts - {must}))
            for must in _SPARED
            if must in rules.musts
        ]
        for way, subject, other in changed:
            yield _Change(way, subject, replace(event, rules=other), self._people)

    def _more_offered(self) -> Iterator[_Change]:
        """Mentors who offered fewer places than the rules would give them are asked for one more each."""
        most = self._event.rules.mentees_per_mentor
        asked = {one.id: one.capacity for one in self._people if one.mentor and one.capacity is not None}
        more = {signup_id: offered + 1 for signup_id, offered in asked.items() if offered < most}
        if more:
            people = tuple(replace(one, capacity=more.get(one.id, one.capacity)) for one in self._people)
            yield _Change(Way.OFFERS, str(len(more)), self._event, people)

    def _without_helpers(self) -> Iterator[_Change]:
        helpers = {self._problem.mentors[mentor].member.id for mentor in self._serving - self._problem.held_mentors}
        if helpers:
            people = tuple(replace(one, mentor=one.mentor and one.member.id not in helpers) for one in self._people)
            yield _Change(Way.HELPERS, ways_words.helpers(self._people, helpers), self._event, people)

    def _more_mentors(self) -> Iterator[_Change]:
        """One more mentor of each kind that may make a difference for who has a mentor."""
        topics = () if self._topics_are_wishes else wanted_topics(self._people)
        fields = wanted_fields(self._people) if Must.FIELD in self._event.rules.musts else ()
        for topic in topics or ("",):
            for field in fields or ("",):
                mentors = usual_mentors(1, self._event, self._people, topics=(topic,) if topic else (), field=field)
                subject = ", ".join(filter(None, (topic, field)))
                yield _Change(Way.MENTOR, subject, self._event, (*self._people, *mentors))

    # --- how many mentors are missing ---

    def _missing_mentors_in_time(self) -> int | None:
        try:
            return self._missing_mentors()
        except (Infeasible, OutOfTime):
            return None

    def _missing_mentors(self) -> int | None:
        """The smallest number of further mentors, who offer every topic, with whom nobody waits; None if none is known.

        One of them takes at most so many seats, and more of them never leave more people waiting.
        """
        rules = self._event.rules
        if Must.FIELD in rules.musts or rules.tables is not None:
            # A mentor has one field, and shares a table: the number would depend on who comes.
            return None
        # Where rounds differ, only the network's own figure is a bound for the network's answer.
        missed = self._missed_with(0) if self._problem.rounds_differ else self._lack.missed
        least = -(-missed // (rules.mentees_per_mentor * rules.rounds))
        enough = max(len(self._problem.mentees), rules.rounds, least)
        too_few, number = least - 1, least
        while self._missed_with(number):
            if number == enough:
                return None
            too_few, number = number, min(2 * number, enough)
        while number - too_few > 1:
            middle = (number + too_few) // 2
            if self._missed_with(middle):
                too_few = middle
            else:
                number = middle
        # And it leaves open whether its seats can be split into rounds.
        split = not self._problem.rounds_differ or not self._placed(self._with_mentors(number))[0].missed
        return number if split else None

    def _missed_with(self, number: int) -> int:
        return self._settled(self._with_mentors(number), LevelKey.WAITING).reached[0][1].value

    def _with_mentors(self, number: int) -> Problem:
        topics = wanted_topics(self._people)
        return self._stated(self._event, (*self._people, *usual_mentors(number, self._event, self._people, topics)))

    def _stated(self, event: Event, people: Sequence[SignUp]) -> Problem:
        return build_problem(event, people, met=self._met)

    # --- solving ---

    def _placed(self, problem: Problem, *, roles: bool = True) -> tuple[Lack, frozenset[int]]:
        """What pairing leaves undone, and who of those that ticked both serves (mentor indices).

        Without ``roles``, any who leave as few people waiting are taken, which is quicker.
        """
        refuse_contradictions(problem)
        arranged = arrange(problem, listen=self._hurry) if problem.tables is not None else None
        seated = arranged.problem if arranged else problem
        if arranged or seated.rounds_differ:
            choice, by_number = schedule(seated)
            mentees = [mentee for pairs in by_number for mentee, _ in pairs]
        else:
            choice = self._settled(seated, LevelKey.ROLES if roles else LevelKey.WAITING)
            mentees = [seat.mentee for seat in choice.seats]
        hosts = {one.member.id for mentor in choice.serving for one in seated.hosts_of(mentor)}
        serving = frozenset(mentor for _, mentor in problem.both if problem.mentors[mentor].member.id in hosts)
        return _lack(seated, mentees, choice.serving), serving

    def _hurry(self, _share: float) -> None:
        self._listen(self._share)
        if monotonic() > self._deadline:
            raise OutOfTime

    def _settled(self, problem: Problem, last: LevelKey) -> Choice:
        """The first goals, proved. Raises program.OutOfTime where they are not proved in time."""
        seconds = self._deadline - monotonic()
        if seconds <= 0:
            raise OutOfTime
        choice = solver.settle(problem, seconds, last=last)
        if any(reached.value != reached.bound for _, reached in choice.reached):
            raise OutOfTime
        return choice


def _most_helpful_first(out: WayOut) -> tuple[object, ...]:
    # What those who ticked both are needed for is counted in already; what comes on top of it is news.
    return out.way is Way.HELPERS, *(-gain for gain in out.gain), list(Way).index(out.way), out.sentence


def _lack(problem: Problem, mentees: Sequence[int], serving: frozenset[int]) -> Lack:
    """What is undone where these mentees (indices, once for each seat) have a seat."""
    seats = np.bincount(np.array(mentees, dtype=np.int64), minlength=len(problem.mentees))
    wanted = problem.seats_wanted
    wanted[[mentee for mentee, mentor in problem.both if mentor in serving]] = 0
    lacking = np.maximum(wanted - seats, 0)
    return Lack(int(((wanted > 0) & (seats == 0)).sum()), int(lacking.sum()))


def _on_topic(problem: Problem, serving: frozenset[int]) -> int:
    """How many pairs of the best plan are on topic, for these serving."""
    if problem.rounds_differ:
        pairs = [pair for pairs in schedule(problem)[1] for pair in pairs]
    else:
        pairs = [(seat.mentee, seat.mentor) for seat in solver.choose_exactly(problem, serving).seats]
    return sum(bool(problem.on_topic[pair]) for pair in pairs)
