"""Reads the further rules back in a sentence or two."""

from PySide6.QtCore import QCoreApplication

from micromentor_desktop.domain.event import Must, Rules, Shape


def more_rules_sentence(shape: Shape, rules: Rules) -> str:
    """What pairs have to have, and what the tables are like: "Each pair has a language in common. ..."."""
    return " ".join(filter(None, (_musts(rules), _tables(shape, rules))))


def _musts(rules: Rules) -> str:
    least, most = rules.gap.least, rules.gap.most
    ahead = _tr("a mentor who is {0} or more years ahead").format(least)
    if most is not None:
        ahead = _tr("a mentor who is {0} to {1} years ahead").format(least, most)
    words = {
        Must.LANGUAGE: _tr("a language in common"),
        Must.TOPIC: _tr("a topic in common"),
        Must.EXPERIENCE: ahead,
        Must.FIELD: _tr("the same field of work"),
        Must.NOT_MET: _tr("not met before"),
    }
    chosen = [word for must, word in words.items() if must in rules.musts]
    if not chosen:
        return _tr("Anybody can be paired with anybody.")
    if len(chosen) > 1:
        chosen = [", ".join(chosen[:-1]) + _tr(" and ") + chosen[-1]]
    return _tr("Each pair has {0}.").format(chosen[0])


def _tables(shape: Shape, rules: Rules) -> str:
    if not shape.has_tables:
        return ""
    if rules.tables is None:
        return _tr("Each mentor has a table, each table a topic.") if rules.topic_tables else ""
    tables = _tr("1 table") if rules.tables == 1 else _tr("{0} tables").format(rules.tables)
    told = _tr("There are {0}; mentors share them where there are more mentors.").format(tables)
    return f"{told} {_tr('Each table has a topic.')}" if rules.topic_tables else told


def _tr(text: str) -> str:
    return QCoreApplication.translate("more_rules", text)
