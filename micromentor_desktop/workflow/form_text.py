"""The sign-up form as a text to copy, with what each form tool calls its kinds of questions."""

from collections.abc import Sequence
from enum import StrEnum

from micromentor_desktop.domain.sign_up_form import FormQuestion, Kind
from micromentor_desktop.translate import tr


class Platform(StrEnum):
    """The form tools that there are hints for."""

    ANY = "any"
    GOOGLE = "google"
    MICROSOFT = "microsoft"

    @property
    def label(self) -> str:
        """What it is called."""
        return {
            Platform.ANY: tr("Any form tool"),
            Platform.GOOGLE: "Google Forms",
            Platform.MICROSOFT: "Microsoft Forms",
        }[self]


def form_text(title: str, intro: str, questions: Sequence[FormQuestion], platform: Platform) -> str:
    """Title, introduction and numbered questions, each with its kind, its hint and its choices."""
    kinds = _kinds(platform)
    parts = [title, intro]
    for number, question in enumerate(questions, start=1):
        needed = tr("required") if question.needed else tr("not required")
        lines = [f"{number}. {question.text}", f"   [{kinds[question.kind]}; {needed}]"]
        if question.hint:
            lines.append(f"   {question.hint}")
        lines += [f"   - {option}" for option in question.options]
        parts.append("\n".join(lines))
    return "\n\n".join(parts) + "\n"


def steps(platform: Platform) -> tuple[str, ...]:
    """What to do in the form tool, a sentence a step."""
    keep = tr("Keep the wording of the questions: the import knows them again, and nothing has to be corrected.")
    if platform is Platform.GOOGLE:
        return (
            tr("Make a blank form and copy the title, the introduction and each question into it."),
            tr("Leave “Collect email addresses” off, or people are asked for it twice."),
            keep,
            tr("Afterwards: “Responses”, the three dots, “Download responses (.csv)”. Import that file as it is."),
        )
    if platform is Platform.MICROSOFT:
        return (
            tr("Make a new form, and in its settings choose “Anyone can respond”."),
            tr("Copy the title, the introduction and each question into it."),
            keep,
            tr("Afterwards: “View responses”, “Open in Excel”. Import that file as it is."),
        )
    return (
        tr("Copy the title, the introduction and each question into your form tool."),
        keep,
        tr("Afterwards save the answers as CSV or Excel, one row a person, and import that file as it is."),
    )


def _kinds(platform: Platform) -> dict[Kind, str]:
    if platform is Platform.GOOGLE:
        return {
            Kind.LINE: tr("Short answer"),
            Kind.NUMBER: tr("Short answer, with the response validation “Whole number”"),
            Kind.ONE: tr("Multiple choice"),
            Kind.MANY: tr("Checkboxes"),
            Kind.TEXT: tr("Paragraph"),
        }
    if platform is Platform.MICROSOFT:
        return {
            Kind.LINE: tr("Text"),
            Kind.NUMBER: tr("Text, with the restriction “Number”"),
            Kind.ONE: tr("Choice"),
            Kind.MANY: tr("Choice, with “Multiple answers” on"),
            Kind.TEXT: tr("Text, with “Long answer” on"),
        }
    return {
        Kind.LINE: tr("one line of text"),
        Kind.NUMBER: tr("a number"),
        Kind.ONE: tr("choose one"),
        Kind.MANY: tr("tick any number"),
        Kind.TEXT: tr("a longer text"),
    }
