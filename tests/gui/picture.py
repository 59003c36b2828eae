"""A board as a small text picture, so that a person can review a test."""

from micromentor_desktop.gui.models.board_model import BoardModel


def picture(model: BoardModel) -> str:
    """One line a card: "1: Ada | Finn* Gia!", with * for locked, ! for warned and _ for a free seat."""
    lines = []
    for card in model.cards:
        mentors = [seat.name.split()[0] for seat in card.people if seat.mentor]
        mentees = [
            seat.name.split()[0] + ("*" if seat.locked else "") + ("!" if seat.warnings else "")
            for seat in card.mentees
        ]
        title = str(card.table) if card.table is not None else "waiting"
        left = f"{title}: {' '.join(mentors)} |" if mentors else f"{title}:"
        lines.append(" ".join([left, *mentees, *["_"] * card.free]).rstrip())
    return "\n".join(lines)
