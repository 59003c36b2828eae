"""Every text that a reader meets goes through the one translation: in the code, and on every page and dialog."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QSpinBox,
    QTabBar,
    QWidget,
)

from micromentor_desktop import errors
from micromentor_desktop.gui.help.topics import FIRST
from micromentor_desktop.gui.languages import LANGUAGES
from micromentor_desktop.paths import APP_NAME
from micromentor_desktop.printing.sheets import load_sheets
from micromentor_desktop.translate import use_translator
from micromentor_desktop.workflow.load_sample import SAMPLE_FILE
from tests.gallery.places import PLACES, Place
from tests.gallery.stage import Stage, fresh_settings, with_stage

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "micromentor_desktop"
ICONS = {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}

# --- in the code ---

TROUBLES = {name for name, one in vars(errors).items() if isinstance(one, type) and issubclass(one, errors.Trouble)}
"""Their sentences are for the user; those of other exceptions are for us."""

SHOWN = {
    "addAction", "addButton", "addItem", "addMenu", "addRow", "addTab", "drawText", "insertItem", "insertTab",
    "setAccessibleDescription", "setAccessibleName", "setInformativeText", "setItemText", "setPlaceholderText",
    "setPrefix", "setSpecialValueText", "setStatusTip", "setSubTitle", "setSuffix", "setTabText", "setTabToolTip",
    "setText", "setTitle", "setToolTip", "setWhatsThis", "setWindowTitle",
    "QAction", "QCheckBox", "QGroupBox", "QLabel", "QMessageBox", "QPushButton", "QRadioButton",
    "ChoiceCard", "EmptyState", "IconLabel", "MutedLabel", "PrimaryButton", "Rows", "confirm", "heading",
    "quiet_table", "say", "show_trouble", "tell", "_action", "_button",
}  # fmt: skip
"""What takes words that somebody reads: Qt's own, and what the house makes of them."""

UNREAD = {"tr", "trn", "mark", "RuntimeError", "ValueError", "debug", "error", "info", "warning"}
"""What translates its words, and what is for us."""

LETTER = re.compile(r"[^\W\d_]")
NOT_WORDS = re.compile(r"<[^<>]*>|&\w+;|\t.*|(Ctrl|Shift|Alt)\+\S+|\bF\d+\b")
"""Markup, and names of keys."""

EXCEPTIONS = {
    "A4": "a paper's name in every language",
}


def bare(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """The words in this code that are shown to somebody as they stand there, each with its line."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = _name(node.func)
        if name in SHOWN or name in TROUBLES:
            for argument in [*node.args, *(keyword.value for keyword in node.keywords)]:
                yield from _literals(argument)


def _literals(node: ast.expr) -> Iterator[tuple[int, str]]:
    """What the expression shows itself: not what it asks a translation, or anything else, for."""
    match node:
        case ast.Constant(value=str(text)):
            words = text
        case ast.JoinedStr():
            words = "".join(str(one.value) for one in node.values if isinstance(one, ast.Constant))
        case ast.IfExp():
            yield from _literals(node.body)
            yield from _literals(node.orelse)
            return
        case ast.BinOp():
            yield from _literals(node.left)
            yield from _literals(node.right)
            return
        case ast.BoolOp():
            for one in node.values:
                yield from _literals(one)
            return
        case ast.Tuple() | ast.List():
            for one in node.elts:
                yield from _literals(one)
            return
        case ast.Call(func=ast.Attribute(attr="format" | "join" | "capitalize" | "replace", value=said)):
            yield from _literals(said)
            return
        case _:
            return
    if words not in ICONS and words not in EXCEPTIONS and LETTER.search(NOT_WORDS.sub("", words)):
        yield node.lineno, words


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


SENTENCE = re.compile(r"[^\W\d_]{2,},? [^\W\d_]{2,}")
NOT_READ = {
    "accent.py": "what the colours are for",
    "board/board_widget.py": "names of splitters in the settings",
    "dialogs.py": "a style sheet",
    "event_wizard/details_page.py": "how a month is written, which Qt reads",
    "gui/report.py": "a report to us",
    "members/search.py": "values of an enumeration",
    "models/cards.py": "values of an enumeration",
    "print/own_sheet_dialog.py": "as it is kept in the chapter's file",
}
"""Where words stand in the window's code that nobody reads."""


def sentences(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Two words in a row that are neither translated nor a docstring nor an argument that only the code reads."""
    skipped: set[int] = set()
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        for statement in body if isinstance(body, list) else ():
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                skipped.add(id(statement.value))
        if isinstance(node, ast.Call):
            name = _name(node.func)
            told = [*node.args] if name in UNREAD else []
            told += [one.value for one in node.keywords if one.arg == "topic"]
            skipped.update(id(inner) for one in told for inner in ast.walk(one))
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if id(node) not in skipped and SENTENCE.search(NOT_WORDS.sub("", text)):
                yield node.lineno, text


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_words_are_shown_as_they_stand_in_the_code(path: Path) -> None:
    """The command line alone is English, as its options are."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = list(bare(tree)) if path.name != "cli.py" else []
    if path.is_relative_to(PACKAGE / "gui") and not any(path.match(f"*/{name}") for name in NOT_READ):
        found += [one for one in sentences(tree) if one not in found]
    assert found == []


def test_the_exceptions_are_still_needed() -> None:
    for name, reason in NOT_READ.items():
        (path,) = (one for one in (PACKAGE / "gui").rglob("*.py") if one.match(f"*/{name}"))
        assert list(sentences(ast.parse(path.read_text(encoding="utf-8")))), (name, reason)


@pytest.mark.parametrize(
    "code",
    [
        'label.setText("Mentor")',
        'QLabel(f"{n} people")',
        'raise FileTrouble("It is damaged.")',
        'form.addRow("Round" if one else tr("Rounds"), box)',
        'self.setToolTip("{0} of {1}".format(a, b))',
        'button.setText("".join(words) + " more")',
        'PrimaryButton("printer", "Print")',
    ],
)
def test_bare_words_are_found(code: str) -> None:
    assert len(list(bare(ast.parse(code)))) == 1


@pytest.mark.parametrize(
    "code",
    [
        'label.setText(tr("Mentor"))',
        'QLabel(f"<b>{name}</b>")',
        'PrimaryButton("printer", tr("Print"))',
        'x.setText("–")',
    ],
)
def test_what_is_translated_or_no_word_is_left_alone(code: str) -> None:
    assert list(bare(ast.parse(code))) == []


# --- on the pages ---

ONCE = tuple(place for place in PLACES if not place.name.startswith("help-") or place.name == f"help-{FIRST}")
"""The help's pages are all of one make, and have translations of their own."""

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture(scope="module")
def chapters(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("chapters")


@pytest.fixture
def marked() -> Iterator[None]:
    """A translator into a language in which everything stands between ‹ and ›."""
    use_translator(lambda text, _count: f"‹{text}›")
    yield
    use_translator(None)


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that the window says, each with what says it; not what Qt's own widgets say by themselves."""
    for widget in [window, *window.findChildren(QWidget)]:
        kind = type(widget).__name__
        if isinstance(widget, QLabel | QAbstractButton) and not standard(widget):
            yield kind, widget.text()
        if isinstance(widget, QGroupBox):
            yield kind, widget.title()
        if isinstance(widget, QLineEdit):
            yield kind, widget.placeholderText()
        if isinstance(widget, QSpinBox | QDoubleSpinBox):
            yield from ((kind, text) for text in (widget.prefix(), widget.suffix(), widget.specialValueText()))
        if isinstance(widget, QTabBar):
            for tab in range(widget.count()):
                yield from ((kind, text) for text in (widget.tabText(tab), widget.tabToolTip(tab)))
        if isinstance(widget, QComboBox):
            yield from ((f"{kind} item", widget.itemText(place)) for place in range(widget.count()))
        if isinstance(widget, QHeaderView):
            headings = (widget.model().headerData(place, widget.orientation()) for place in range(widget.count()))
            yield from ((f"{kind} heading", text) for text in headings if isinstance(text, str))
        elif isinstance(widget, QAbstractItemView):
            yield from cells(widget)
        if widget.isWindow() and not isinstance(widget, QMessageBox):
            yield kind, widget.windowTitle()
        for text in (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.statusTip()):
            yield f"{kind} about itself", text
        for action in widget.actions():
            yield "QAction", action.text()
            yield "QAction's tip", action.toolTip()


def standard(widget: QWidget) -> bool:
    """Whether it is a button such as "Cancel", whose words are in Qt's own translation."""
    box = widget.parentWidget()
    if not isinstance(box, QDialogButtonBox) or not isinstance(widget, QAbstractButton):
        return False
    return box.standardButton(widget) is not QDialogButtonBox.StandardButton.NoButton


def cells(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    """The rows of a list or table."""
    model: QAbstractItemModel | None = view.model()
    if model is None:
        return
    kind = f"{type(view).__name__} {type(model).__name__}"
    row = 0
    while (index := model.index(row, 0, QModelIndex())).isValid():
        column = 0
        while (index := model.index(row, column, QModelIndex())).isValid():
            for role in ROLES:
                text = index.data(role)
                if isinstance(text, str):
                    yield f"{kind} item", text
            column += 1
        row += 1


def untranslated(text: str, data: re.Pattern[str]) -> str:
    """What is left of a text without what was translated, and without what people typed or a computer is called."""
    left, before = text.replace("&&", "\0").replace("&", "").replace("\0", "&"), ""
    while left != before:
        before, left = left, re.sub(r"‹[^‹›]*›", " ", left)
    left = NOT_WORDS.sub(" ", left)
    # Mostly there are none left, and looking for everything that people typed takes long.
    left = data.sub(" ", left) if LETTER.search(left) else ""
    return left if LETTER.search(left) else ""


PLAIN = (
    "A4", "PDF", "mm", "KiB", "MiB", "MicroMentor", "Google Forms", "Microsoft Forms", "Tab", "Enter", "Esc",
    *LANGUAGES.values(),
    # Qt's own, in its own translation: a wizard's hidden button, and those of a tab bar that is too narrow.
    "Commit", "Scroll Left", "Scroll Right",
)  # fmt: skip
"""Names, units and keys, which are no words of ours."""


def typed(stage: Stage) -> list[str]:
    """What people typed or makers printed: the chapter's data, a printer, and the sheets that are sold."""
    found = [APP_NAME, SAMPLE_FILE.name, str(stage.workflows.file.path), stage.workflows.file.path.name]
    found += ["Office", *(sheet.name for sheet in load_sheets())]
    for person in stage.workflows.members.people().people:
        member, topics = person.member, person.record.topics
        found += [member.full_name, member.given_name, member.family_name, person.shown_name, member.employer]
        found += [member.email, member.phone, member.job_title, member.pronouns, *member.languages, *topics.all]
    for summary in stage.workflows.prepare.events():
        found += [summary.event.name, summary.event.place, summary.event.span]
    return found


def calendar() -> list[str]:
    """What Qt writes a day and a time with."""
    locale = QLocale()
    names = [locale.amText(), locale.pmText()]
    for length in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        names += [locale.monthName(month, length) for month in range(1, 13)]
        names += [locale.dayName(day, length) for day in range(1, 8)]
    return names


def pattern(words: list[str]) -> re.Pattern[str]:
    """Any of these as a whole word."""
    longest_first = sorted({re.escape(word) for word in words if word}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)({'|'.join(longest_first)})(?!\w)", re.IGNORECASE)


@pytest.mark.usefixtures("marked")
@pytest.mark.parametrize("place", ONCE, ids=lambda place: place.name)
def test_every_place_speaks_only_through_the_translation(qapp: QApplication, place: Place, chapters: Path) -> None:
    assert qapp is not None
    found: set[tuple[str, str]] = set()
    read = 0

    def look(stage: Stage) -> None:
        nonlocal read
        data = [*typed(stage), *calendar(), *PLAIN]
        # A preview of a file shows the file.
        names, cells = pattern(data), pattern([*data, *re.findall(r"\w+", SAMPLE_FILE.read_text("utf-8"))])
        for kind, text in set(texts(place.go(stage))):
            read += "‹" in text
            if untranslated(text, cells if kind.endswith("item") else names):
                found.add((kind, text))

    with_stage(place.state, chapters, fresh_settings(chapters), look)
    assert sorted(found) == []
    assert read > 3
