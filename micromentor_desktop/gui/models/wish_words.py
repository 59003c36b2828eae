"""What letting go here would do, in words, with what becomes of the mentees."""

from collections.abc import Sequence

from micromentor_desktop.domain.names import listed
from micromentor_desktop.domain.plan import Move, Several, Swap
from micromentor_desktop.gui.models.cards import Card, Kind, Seat, isolated
from micromentor_desktop.translate import tr, trn


def in_words(cards: Sequence[Card], change: Move | Swap | Several) -> str:
    """What letting go here would do."""
    if isinstance(change, Several):
        moves = [one for one in change.changes if isinstance(one, Move)]
        return _several(cards, moves) if moves else ""
    places = {seat.member_id: (card, seat) for card in cards for seat in card.people}
    here, seat = places[change.member_id]
    if isinstance(change, Swap):
        there, other = places[change.other_id]
        return _mentors_swap(here, seat, there, other) if seat.mentor else _swap(seat, other)
    target = _target(cards, change, mentor=seat.mentor)
    return _mentor_moves(here, seat, target) if seat.mentor else _mentee_moves(seat, target)


def _target(cards: Sequence[Card], change: Move, *, mentor: bool) -> Card | None:
    if change.table is None:
        kind = Kind.SPARE if mentor else Kind.WAITING
        return next((card for card in cards if card.kind is kind), None)
    return next(card for card in cards if card.table == change.table)


def _name(seat: Seat) -> str:
    return isolated(seat.name)


def _swap(one: Seat, other: Seat) -> str:
    return tr("{one} and {other} change places", one=_name(one), other=_name(other))


def _mentee_moves(seat: Seat, target: Card | None) -> str:
    if target is None or target.table is None:
        return tr("{name} to the waiting list", name=_name(seat))
    if target.full:
        return tr("{name} to {table}: full, one more than planned", name=_name(seat), table=target.name)
    return tr("{name} to {table}", name=_name(seat), table=target.name)


def _mentors_swap(here: Card, one: Seat, there: Card, other: Seat) -> str:
    names = {"one": _name(one), "other": _name(other)}
    if here.kind is Kind.SPARE:
        return tr("{one} takes {table} from {other}, who has none then; the mentees stay", table=there.name, **names)
    if there.kind is Kind.SPARE:
        return tr("{other} takes {table} from {one}, who has none then; the mentees stay", table=here.name, **names)
    return tr("{one} and {other} change tables in all rounds; the mentees stay", **names)


def _mentor_moves(here: Card, seat: Seat, target: Card | None) -> str:
    name, left = _name(seat), _left_behind(here, seat)
    if target is None or target.table is None:
        if left:
            return tr("{name} has no table in any round; {mentees} would wait", name=name, mentees=left)
        return tr("{name} has no table in any round", name=name)
    if target.kind is Kind.NEW:
        return tr("{name} opens {table} in all rounds", name=name, table=target.name)
    hosts = listed([_name(one) for one in target.people if one.mentor])
    told = {"name": name, "hosts": hosts, "table": target.name}
    if left:
        return tr("{name} joins {hosts} at {table} in all rounds; {mentees} would wait", mentees=left, **told)
    return tr("{name} joins {hosts} at {table} in all rounds", **told)


def _left_behind(here: Card, seat: Seat) -> str:
    """Whose only mentor it is."""
    alone = all(one is seat or not one.mentor for one in here.people)
    return listed([_name(one) for one in here.mentees]) if alone and here.table is not None else ""


def _several(cards: Sequence[Card], moves: Sequence[Move]) -> str:
    count, table = len(moves), moves[0].table
    if table is None:
        mentors = {seat.member_id for card in cards for seat in card.people if seat.mentor}
        if any(move.member_id in mentors for move in moves):
            return trn(
                "{n} person without a table; mentees whose only mentor leaves wait",
                "{n} people without a table; mentees whose only mentor leaves wait",
                count,
            )
        return trn("{n} person to the waiting list", "{n} people to the waiting list", count)
    target = next(card for card in cards if card.table == table)
    more = count - target.free
    if more > 0 and not any(seat.member_id in {move.member_id for move in moves} for seat in target.people):
        return trn(
            "{people} to {table}: {n} more than planned",
            "{people} to {table}: {n} more than planned",
            more,
            people=trn("{n} person", "{n} people", count),
            table=target.name,
        )
    return trn("{n} person to {table}", "{n} people to {table}", count, table=target.name)
