"""From sign-ups and rules to a problem, in an order that does not depend on the rows of a file."""

from collections.abc import Iterable, Sequence

import numpy as np

from micromentor_desktop.domain.event import Event, SignUp
from micromentor_desktop.domain.names import fold
from micromentor_desktop.domain.plan import Kept, Plan
from micromentor_desktop.errors import PairingTrouble
from micromentor_desktop.pairing import rules
from micromentor_desktop.pairing.locks import kept_of, with_always_pairs, with_locks
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.rules import BoolArray, IntArray
from micromentor_desktop.translate import tr


def build_problem(
    event: Event,
    signups: Iterable[SignUp],
    *,
    keep: Plan | None = None,
    kept: Iterable[Kept] = (),
    met: Iterable[tuple[int, int]] = (),
) -> Problem:
    """State the problem of pairing everybody who takes part and ticked a role.

    ``keep`` is a plan whose locks must hold, ``kept`` are further locks; those of people who are gone are void. ``met``
    holds pairs of member ids that sat together at an earlier event. What contradicts itself is refused only when it
    is to be paired.
    """
    present = sorted((signup for signup in signups if signup.status.takes_part), key=_row_independent)
    # People who take no part in pairing stay out of the arrays: "neither" is a normal answer.
    present = [signup for signup in present if signup.mentor or signup.mentee]
    as_mentee = [index for index, signup in enumerate(present) if signup.mentee]
    as_mentor = [index for index, signup in enumerate(present) if signup.mentor]
    traits = rules.traits_of(present)
    mentee_traits, mentor_traits = traits.take(as_mentee), traits.take(as_mentor)
    mentor_at = {index: place for place, index in enumerate(as_mentor)}
    met = tuple(met)
    numbers = range(1, event.rules.rounds + 1)
    there = np.array([[signup.comes_to(number) for number in numbers] for signup in present], dtype=np.bool_)
    there = there.reshape(len(present), event.rules.rounds)
    mentee_rounds, mentor_rounds = there[as_mentee], there[as_mentor]
    meet_in_some_round = rules.in_common(mentee_rounds.astype(np.int64), mentor_rounds.astype(np.int64)) > 0
    problem = Problem(
        shape=event.shape,
        rounds=event.rules.rounds,
        tables=event.rules.tables if event.shape.has_tables else None,
        topic_tables=event.rules.topic_tables and event.shape.has_tables,
        topic_weight=event.rules.weights.shared_topic,
        employers_apart=event.rules.keep_employers_apart,
        colleagues_at_table=event.rules.colleagues_at_table,
        mix=event.rules.mix,
        new_faces_percent=event.rules.new_faces_percent,
        mentees=tuple(present[index] for index in as_mentee),
        mentors=tuple(present[index] for index in as_mentor),
        mentee_traits=mentee_traits,
        mentor_traits=mentor_traits,
        capacity=np.array([event.rules.places(present[index].capacity) for index in as_mentor], dtype=np.int64),
        mentee_rounds=mentee_rounds,
        mentor_rounds=mentor_rounds,
        place_in_line=_places_in_line([present[index] for index in as_mentee]),
        allowed=rules.allowed(mentee_traits, mentor_traits, event.rules, met) & meet_in_some_round,
        on_topic=rules.on_topic(mentee_traits, mentor_traits),
        fit=rules.fit(
            mentee_traits,
            mentor_traits,
            event.rules,
            met,
            [(signup.member.id, signup.wishes) for signup in present if signup.wishes],
        ),
        may_share=_may_share(mentor_traits, mentor_rounds, event),
        both=tuple((place, mentor_at[index]) for place, index in enumerate(as_mentee) if index in mentor_at),
        never_pairs=event.rules.never_pairs,
        apart=rules.apart_at_table(mentee_traits, event.rules.never_pairs),
    )
    problem = with_always_pairs(problem, event.rules.always_pairs)
    return with_locks(problem, (*(kept_of(keep) if keep else ()), *kept))


def _may_share(mentors: rules.Traits, there: BoolArray, event: Event) -> BoolArray:
    """Mentors at one table come to the same rounds, and no rule keeps them apart."""
    together: BoolArray = np.all(there[:, None, :] == there[None, :, :], axis=2)
    together &= rules.not_forbidden(mentors, mentors, event.rules.never_pairs)
    if event.rules.keep_employers_apart:
        together &= rules.different_employers(mentors, mentors)
    return together


def _row_independent(signup: SignUp) -> tuple[object, ...]:
    member = signup.member
    return (fold(member.full_name), member.full_name, member.email, member.employer, member.job_title, member.id)


def _places_in_line(mentees: Sequence[SignUp]) -> IntArray:
    """First come, first served; those without a date come after all dated ones, together."""
    dates = sorted({signup.signed_up_at for signup in mentees if signup.signed_up_at is not None})
    place = {date: index for index, date in enumerate(dates)}
    return np.array(
        [len(dates) if signup.signed_up_at is None else place[signup.signed_up_at] for signup in mentees],
        dtype=np.int64,
    )


def require_pairable(event: Event, signups: Iterable[SignUp]) -> None:
    """Raise PairingTrouble, with what to do, when there is no mentor or no mentee to pair."""
    present = [signup for signup in signups if signup.status.takes_part and (signup.mentor or signup.mentee)]
    mentors = sum(signup.mentor for signup in present)
    mentees = sum(signup.mentee for signup in present)
    if not present:
        raise PairingTrouble(
            tr(
                'Nobody has signed up for "{event}" as a mentor or mentee yet. Import the sign-ups first.',
                event=event.name,
            )
        )
    if not mentors:
        raise PairingTrouble(
            tr(
                '"{event}" has mentees ({count}) but no mentor. Ask members who mentored before, then pair again.',
                event=event.name,
                count=mentees,
            )
        )
    if not mentees:
        raise PairingTrouble(
            tr(
                '"{event}" has mentors ({count}) but no mentee, so there is nobody to pair.',
                event=event.name,
                count=mentors,
            )
        )
    if len(present) == 1:
        raise PairingTrouble(tr('Only one person has signed up for "{event}"; a pair needs two.', event=event.name))
