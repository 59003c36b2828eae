"""Reads the further rules back in a sentence or two."""

from PySide6.QtCore import QCoreApplication

from micromentor_desktop.domain.event import Gap, Must, Rules, Shape


def more_rules_sentence(shape: Shape, rules: Rules) -> str:
    """When two people are paired, and what the tables are like: "Two people are only paired if they share ..."."""
    return " ".join(filter(None, (_musts(rules), _tables(shape, rules))))


def _musts(rules: Rules) -> str:
    words = {
        Must.LANGUAGE: _tr("share a language"),
        Must.TOPIC: _tr("share a topic"),
        Must.FIELD: _tr("work in the same field"),
        Must.NOT_MET: _tr("have not met before"),
    }
    chosen = [word for must, word in words.items() if must in rules.musts]
    if len(chosen) > 1:
        chosen = [_tr("{0} and {1}").format(", ".join(chosen[:-1]), chosen[-1])]
    conditions = [_tr("they {0}").format(word) for word in chosen]
    if Must.EXPERIENCE in rules.musts:
        conditions.append(_tr("the mentor is {0} ahead").format(_years(rules.gap)))
    if not conditions:
        return _tr("Anybody can be paired with anybody.")
    return _tr("Two people are only paired if {0}.").format(_tr(", and ").join(conditions))


def _years(gap: Gap) -> str:
    if gap.most is not None:
        return _tr("{0} to {1} years").format(gap.least, gap.most)
    return _tr("at least 1 year") if gap.least == 1 else _tr("at least {0} years").format(gap.least)


def _tables(shape: Shape, rules: Rules) -> str:
    if not shape.has_tables:
        return ""
    if rules.tables is None:
        return _tr("Each mentor has a table, and each table a topic.") if rules.topic_tables else ""
    there_are = _tr("There is 1 table") if rules.tables == 1 else _tr("There are {0} tables").format(rules.tables)
    topic = _tr(" Each has a topic.") if rules.topic_tables else ""
    return _tr("{0}; if there are more mentors, they share.").format(there_are) + topic


def _tr(text: str) -> str:
    return QCoreApplication.translate("more_rules", text)
