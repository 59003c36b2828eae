"""What the choices of the print dialog are called."""

from PySide6.QtCore import QCoreApplication

from micromentor_desktop.domain.print_options import BadgeField, Design, Sides
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.print_event import Document


def document_name(document: Document) -> str:
    """A document as the list names it."""
    return {
        Document.BADGES: _tr("Name badges"),
        Document.TABLE_CARDS: _tr("Table cards"),
        Document.TABLE_LIST: _tr("Table list"),
        Document.POSTER: _tr("Find your table, A to Z"),
        Document.CHECK_IN: _tr("Check-in list"),
        Document.SLIPS: _tr("Personal slips"),
        Document.BRIEFINGS: _tr("Mentor briefings"),
        Document.STARTERS: _tr("Conversation starters"),
        Document.BLANK_BADGES: _tr("Blank badges for walk-ins"),
        Document.CONTACTS: _tr("Contact exchange list"),
        Document.REPORT: tr("Report for the board"),
    }[document]


def document_hint(document: Document) -> str:
    """What a document is for."""
    return {
        Document.BADGES: _tr("For everybody: first name large, role and seats."),
        Document.TABLE_CARDS: _tr("One for each table; tents are read from both sides."),
        Document.TABLE_LIST: _tr("Who sits where in each round, for the door."),
        Document.POSTER: _tr("Everybody in big print, for the wall."),
        Document.CHECK_IN: _tr("Boxes to tick at the desk, with lines for walk-ins."),
        Document.SLIPS: _tr("Each person's own rounds, tables and people."),
        Document.BRIEFINGS: _tr("A page for each mentor: who comes, and what they ask for."),
        Document.STARTERS: _tr("Questions for every topic, to lie on the tables."),
        Document.BLANK_BADGES: _tr("To write on, for people who walk in."),
        Document.CONTACTS: _tr("Only of people who agreed, to hand out afterwards."),
        Document.REPORT: tr("Afterwards: sign-ups, who met and what was short, in charts and without names."),
    }[document]


def design_name(design: Design) -> str:
    """A badge's design."""
    return {
        Design.BAND: _tr("Centred, with a coloured band"),
        Design.HEADER: _tr("Role across the top"),
        Design.EDGE: _tr("Coloured edge (saves ink)"),
    }[design]


def sides_name(sides: Sides) -> str:
    """How many sides a badge has."""
    return {
        Sides.ONE: _tr("One side"),
        Sides.LONG_EDGE: _tr("Both sides, turned over the long edge"),
        Sides.SHORT_EDGE: _tr("Both sides, turned over the short edge"),
        Sides.FOLD: _tr("Fold-over (two labels each)"),
    }[sides]


def field_name(field: BadgeField) -> str:
    """A line that a badge can show."""
    return {
        BadgeField.EVENT: _tr("Event"),
        BadgeField.LOGO: _tr("Logo"),
        BadgeField.FULL_NAME: _tr("Full name"),
        BadgeField.PRONOUNS: _tr("Pronouns"),
        BadgeField.JOB_TITLE: _tr("Job title"),
        BadgeField.COMPANY: _tr("Company"),
        BadgeField.ROLE: _tr("Role"),
        BadgeField.SEATS: _tr("Rounds and tables"),
        BadgeField.CONTACT: _tr("QR contact card"),
    }[field]


def _tr(text: str) -> str:
    return QCoreApplication.translate("print", text)
