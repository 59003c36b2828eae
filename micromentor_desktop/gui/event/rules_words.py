"""Reads the further rules back in a sentence or two."""

from micromentor_desktop.domain.event import Gap, Must, Rules, Shape
from micromentor_desktop.domain.names import listed
from micromentor_desktop.translate import tr, trn


def more_rules_sentence(shape: Shape, rules: Rules) -> str:
    """When two people are paired, and what the tables are like: "Two people are only paired if they share ..."."""
    return " ".join(filter(None, (_musts(rules), _tables(shape, rules))))


def _musts(rules: Rules) -> str:
    words = {
        Must.LANGUAGE: tr("share a language"),
        Must.TOPIC: tr("share a topic"),
        Must.FIELD: tr("work in the same field"),
        Must.NOT_MET: tr("have not met before"),
    }
    chosen = [word for must, word in words.items() if must in rules.musts]
    ahead = Must.EXPERIENCE in rules.musts
    if chosen and ahead:
        return tr(
            "Two people are only paired if they {conditions}, and the mentor is {years} ahead.",
            conditions=listed(chosen),
            years=_years(rules.gap),
        )
    if chosen:
        return tr("Two people are only paired if they {conditions}.", conditions=listed(chosen))
    if ahead:
        return tr("Two people are only paired if the mentor is {years} ahead.", years=_years(rules.gap))
    return tr("Anybody can be paired with anybody.")


def _years(gap: Gap) -> str:
    if gap.most is not None:
        return trn("{least} to {n} year", "{least} to {n} years", gap.most, least=gap.least)
    return trn("at least {n} year", "at least {n} years", gap.least)


def _tables(shape: Shape, rules: Rules) -> str:
    if not shape.has_tables:
        return ""
    if rules.tables is None:
        return tr("Each mentor has a table, and each table a topic.") if rules.topic_tables else ""
    there_are = trn(
        "There is {n} table; if there are more mentors, they share.",
        "There are {n} tables; if there are more mentors, they share.",
        rules.tables,
    )
    return f"{there_are} {tr('Each has a topic.')}" if rules.topic_tables else there_are
