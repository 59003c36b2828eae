"""What the choices of the print dialog are called."""

from micromentor_desktop.domain.print_options import BadgeField, Design, Sides
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.print_event import Document


def document_name(document: Document) -> str:
    """A document as the list names it."""
    return {
        Document.BADGES: tr("Name badges"),
        Document.TABLE_CARDS: tr("Table cards"),
        Document.TABLE_LIST: tr("Table list"),
        Document.POSTER: tr("Find your table, A to Z"),
        Document.CHECK_IN: tr("Check-in list"),
        Document.SLIPS: tr("Personal slips"),
        Document.BRIEFINGS: tr("Mentor briefings"),
        Document.STARTERS: tr("Conversation starters"),
        Document.BLANK_BADGES: tr("Blank badges for walk-ins"),
        Document.CONTACTS: tr("Contact exchange list"),
        Document.REPORT: tr("Report for the board"),
    }[document]


def document_hint(document: Document) -> str:
    """What a document is for."""
    return {
        Document.BADGES: tr("For everybody: first name large, role and seats."),
        Document.TABLE_CARDS: tr("One for each table; tents are read from both sides."),
        Document.TABLE_LIST: tr("Who sits where in each round, for the door."),
        Document.POSTER: tr("Everybody in big print, for the wall."),
        Document.CHECK_IN: tr("Boxes to tick at the desk, with lines for walk-ins."),
        Document.SLIPS: tr("Each person's own rounds, tables and people."),
        Document.BRIEFINGS: tr("A page for each mentor: who comes, and what they ask for."),
        Document.STARTERS: tr("Questions for every topic, to lie on the tables."),
        Document.BLANK_BADGES: tr("To write on, for people who walk in."),
        Document.CONTACTS: tr("Only of people who agreed, to hand out afterwards."),
        Document.REPORT: tr("Afterwards: sign-ups, who met and what was short, in charts and without names."),
    }[document]


def design_name(design: Design) -> str:
    """A badge's design."""
    return {
        Design.BAND: tr("Centred, with a coloured band"),
        Design.HEADER: tr("Role across the top"),
        Design.EDGE: tr("Coloured edge (saves ink)"),
    }[design]


def sides_name(sides: Sides) -> str:
    """How many sides a badge has."""
    return {
        Sides.ONE: tr("One side"),
        Sides.LONG_EDGE: tr("Both sides, turned over the long edge"),
        Sides.SHORT_EDGE: tr("Both sides, turned over the short edge"),
        Sides.FOLD: tr("Fold-over (two labels each)"),
    }[sides]


def field_name(field: BadgeField) -> str:
    """A line that a badge can show."""
    return {
        BadgeField.EVENT: tr("Event"),
        BadgeField.LOGO: tr("Logo"),
        BadgeField.FULL_NAME: tr("Full name"),
        BadgeField.PRONOUNS: tr("Pronouns"),
        BadgeField.JOB_TITLE: tr("Job title"),
        BadgeField.COMPANY: tr("Company"),
        BadgeField.ROLE: tr("Role"),
        BadgeField.SEATS: tr("Rounds and tables"),
        BadgeField.CONTACT: tr("QR contact card"),
    }[field]
