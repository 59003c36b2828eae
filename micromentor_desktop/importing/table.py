"""Rows of cells to a table: where its headings are, what they say, and which rows are data."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from micromentor_desktop.domain.names import fold, tidy
from micromentor_desktop.importing.records import UNNAMED, Row
from micromentor_desktop.importing.roles import MENTEE_WORD, MENTOR_WORD
from micromentor_desktop.importing.text import holds_address, is_address, tidy_lines
from micromentor_desktop.importing.words import heading, phrase
from micromentor_desktop.translate import tr

_LOOK_AT = 60
_ALSO_ANSWERS = frozenset({"no", "non", "member", "student"})
"""Headings that stand as answers in the rows below much more often, and tell nothing about where the headings are."""

_VALUE = re.compile(r"[\d\s:./,+()%-]{2,}|\d{4}-\d\d-\d\d.*|https?://.*", re.IGNORECASE)
_SECTION = re.compile(rf"(?:the |our |unsere |nos |los |las |os |as |die )?(?:{MENTOR_WORD}|{MENTEE_WORD})(?: \d+)?")
_RESPONSE = frozenset(
    {"response", "open ended response", "reponse", "respuesta", "antwort", "resposta", "selected choice"}
)


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its headings (all different) and its rows that are not blank, each as wide as the headings.

    A heading "question [choice]" stands for one choice of a question. ``sheets`` are all sheets of the workbook;
    ``joined`` tells that the rows come from a mentors' and a mentees' sheet.
    """

    headers: tuple[str, ...]
    rows: tuple[Row, ...]
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    joined: bool = False


def find_table(grid: Sequence[Sequence[str]]) -> Table | None:
    """The table inside a grid of cells, None when no cell is filled. Rows above the headings are left out."""
    lines = [(number, [tidy_lines(cell) for cell in row]) for number, row in enumerate(grid, start=1)]
    lines = [(number, row) for number, row in lines if any(row)]
    if not lines:
        return None
    at = _header_line([row for _, row in lines[:_LOOK_AT]])
    if at is None:
        width = max(len(row) for _, row in lines)
        headers, body = [""] * width, lines
    else:
        headers, used = _headers([[tidy(cell) for cell in row] for _, row in lines[at : at + 3]])
        body = lines[at + used :]
    # Empty columns by the hundred are dropped at the right only: the columns that stay keep their place.
    width = max(
        [index + 1 for index, name in enumerate(headers) if name] + [_filled(row) for _, row in body], default=0
    )
    headers = [headers[index] if index < len(headers) else "" for index in range(width)]
    rows = tuple(Row(number, tuple((row + [""] * width)[:width])) for number, row in body)
    above = [row for _, row in lines[: at or 0]]
    beside = _side_by_side(Table(all_different(headers), rows), above[-1]) if above else None
    return beside or _with_sections(headers, rows, above)


def section(cells: Sequence[str]) -> str:
    """The words of a row that says only "Mentors" or "Mentees" above the people below it; empty for any other row."""
    filled = [cell for cell in cells if cell]
    return filled[0] if len(filled) == 1 and _SECTION.fullmatch(fold(filled[0])) else ""


def _side_by_side(table: Table, title: Sequence[str]) -> Table | None:
    """Two lists with the same headings beside each other, titled "Mentors" and "Mentees", as one below the other.

    Row numbers go on counting as in sheets that are joined. None if the table is not of this kind.
    """
    starts = [index for index, cell in enumerate(title) if _SECTION.fullmatch(fold(cell))]
    if len(starts) != 2 or any(cell for index, cell in enumerate(title) if index not in starts):
        return None
    left, right = slice(starts[0], starts[1]), slice(starts[1], len(table.headers))
    # The repeated headings of the right list were numbered ("Email (2)").
    names = [re.sub(r" \(\d+\)\Z", "", name) for name in table.headers]
    shared = [name for name in names[left] if name in names[right] and not name.startswith(UNNAMED)]
    if len(shared) < 2:
        return None
    rows: list[Row] = []
    for block, heading_of in ((left, title[starts[0]]), (right, title[starts[1]])):
        above = rows[-1].number if rows else 0
        for row in table.rows:
            if any(row.cells[block]):
                cells = dict(zip(names[block], row.cells[block], strict=True))
                place = tr("row {number}, below “{heading}”", number=row.number, heading=heading_of) if above else ""
                own = tuple(cells.get(name, "") for name in names[left])
                rows.append(Row(above + row.number, (*own, heading_of), place))
    return Table(all_different((*names[left], "Section")), tuple(rows), joined=True)


def _with_sections(headers: Sequence[str], rows: tuple[Row, ...], above: Sequence[Sequence[str]]) -> Table:
    """The table; one in sections gets a last column "Section" that says of each row which section it stands in."""
    if not any(section(row.cells) for row in rows):
        return Table(all_different(headers), rows)
    current = next((section(cells) for cells in reversed(above) if any(cells)), "")
    told = []
    for row in rows:
        current = section(row.cells) or current
        told.append(replace(row, cells=(*row.cells, "" if section(row.cells) else current)))
    return Table(all_different((*headers, "Section")), tuple(told))


def header_score(table: Table) -> int:
    """How many headings of a table are known words: the likely sheet has the most."""
    return sum(1 for name in table.headers if heading(name))


def _filled(row: Sequence[str]) -> int:
    """The width of a row without its empty end."""
    return max((index + 1 for index, cell in enumerate(row) if cell), default=0)


def _header_line(rows: Sequence[Sequence[str]]) -> int | None:
    """Which row holds the headings: the one with the most known words, the earliest of equals; None if none does."""
    typical = Counter(sum(1 for cell in row if cell) for row in rows).most_common(1)[0][0]
    best, best_score = None, 0.0
    for index, row in enumerate(rows):
        filled = [cell for cell in row if cell]
        if any(holds_address(cell) for cell in filled) or (
            len(filled) < 2 and max(len(r) for r in rows) > 1 and typical > 1
        ):
            continue
        # Single words that a heading could be made of stand in answers, too.
        known = sum(
            1.0 if phrase(cell) else 0.4 if heading(cell) else 0.0 for cell in filled if fold(cell) not in _ALSO_ANSWERS
        )
        values = sum(1 for cell in filled if _VALUE.fullmatch(cell))
        score = 4.0 * known + min(len(filled), typical) - 3.0 * values - 0.1 * index
        if known and score > best_score:
            best, best_score = index, score
    if best is None and not any(holds_address(cell) for cell in rows[0]):
        return 0
    if best and _is_upper_header(rows[best - 1], rows[best]):
        return best - 1
    return best


def _headers(rows: Sequence[Sequence[str]]) -> tuple[list[str], int]:
    """The headings out of up to three header rows, and how many rows they take."""
    top = list(rows[0])
    if len(rows) > 2 and any("importid" in cell.casefold() for cell in rows[2]):  # Qualtrics: id, question, import id
        questions = list(rows[1])
        width = max(len(top), len(questions))
        named = [_at(questions, index) or _at(top, index) for index in range(width)]
        return [_question_and_choice(name) for name in named], 3
    if len(rows) > 1 and any("importid" in cell.casefold() for cell in rows[1]):
        return [_question_and_choice(name) for name in top], 2
    if len(rows) > 1 and _is_second_header(top, rows[1]):  # SurveyMonkey: question, then its choices or "Response"
        second, question, named = rows[1], "", []
        for index in range(max(len(top), len(second))):
            question = _at(top, index) or (question if _at(second, index) else "")
            choice = _at(second, index)
            named.append(question if not choice or fold(choice) in _RESPONSE else f"{question} [{choice}]")
        return named, 2
    return top, 1


def _is_upper_header(upper: Sequence[str], lower: Sequence[str]) -> bool:
    """Whether a row of questions stands above the row that was taken for the headings: each fills gaps of the other."""
    own = sum(1 for index, cell in enumerate(upper) if cell and not _at(lower, index))
    return own >= 1 and sum(1 for cell in upper if cell) >= 3 and _is_second_header(upper, lower)


def _is_second_header(top: Sequence[str], second: Sequence[str]) -> bool:
    """Whether the second row names choices: it says "Response", or fills gaps of a first row that has many."""
    filled = [cell for cell in second if cell]
    if not filled or any(is_address(cell) or _VALUE.fullmatch(cell) for cell in filled):
        return False
    if sum(1 for cell in filled if fold(cell) in _RESPONSE) >= 1:
        return True
    gaps = [index for index in range(len(second)) if second[index] and not _at(top, index)]
    known = sum(1 for cell in filled if heading(cell))
    return len(gaps) >= 2 and known >= len(filled) / 2


def _question_and_choice(name: str) -> str:
    """Qualtrics writes "question - choice"; "Selected Choice" says nothing and "Text" is the write-in."""
    question, dash, choice = name.rpartition(" - ")
    if not dash or fold(choice) in _RESPONSE:
        return question or name
    return f"{question} [{choice}]" if len(question) > 12 else name


def _at(row: Sequence[str], index: int) -> str:
    return row[index] if index < len(row) else ""


def all_different(headers: Sequence[str]) -> tuple[str, ...]:
    """Headings by which an answer can be found: repeated ones are numbered ("Other (2)"), missing ones get letters."""
    names: list[str] = []
    taken = set(headers)
    for index, header in enumerate(headers):
        name, number = header or f"{UNNAMED}{_letters(index)}", 2
        if header in names or not header:
            while name in taken:
                name, number = f"{header} ({number})".strip(), number + 1
        taken.add(name)
        names.append(name)
    return tuple(names)


def _letters(index: int) -> str:
    """A column's letters as a spreadsheet shows them: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
