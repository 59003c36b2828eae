"""The kinds of sheets in the user's language; in the files they stay English, and they are searched in both."""

from micromentor_desktop.translate import mark, tr

KINDS = frozenset(
    (
        mark("address label 99.1x38.1 used as badge"),
        mark("adhesive name badge"),
        mark("adhesive name badge (removable)"),
        mark("adhesive name badge 80x50"),
        mark("adhesive name label 63.5x29.6"),
        mark("badge, plain paper, cut by hand"),
        mark("business card / flat place card"),
        mark("business card 85x54"),
        mark("business card 85x54 with gaps"),
        mark("business card 85x55"),
        mark("business card 85x55 textured"),
        mark("business card 90x52"),
        mark("business card, gaps"),
        mark("business-card label 83.8x50.8"),
        mark("hanging badge insert 3x4 in"),
        mark("holder insert 40x75"),
        mark("holder insert 54x90"),
        mark("holder insert 60x90"),
        mark("index card 3x5 in (table card)"),
        mark("insert 2-1/4x3-1/2 in (holder refill)"),
        mark("insert 2-1/4x3-1/2 in (kit)"),
        mark("insert 2x3 in"),
        mark("insert 3x4 in"),
        mark("insert 3x4 in (holder refill)"),
        mark("insert 3x4 in (kit)"),
        mark("insert name badge 86x55"),
        mark("label 96x50.8"),
        mark("label 99.1x67.7"),
        mark("large label 4x3-1/3 in"),
        mark("name label acetate silk 63.5x29.6"),
        mark("plain paper, cut by hand"),
        mark("postcard 4x6 in (table card)"),
        mark("shipping label used as badge/table label"),
        mark("tent card large 3-1/2x11 (unfolded slot, fold at mid height)"),
        mark("tent card medium 2-1/2x8-1/2 (unfolded slot, fold at mid height)"),
        mark("tent card small 2x3-1/2 (unfolded slot, fold at mid height)"),
        mark("tent card, plain paper, cut and folded by hand"),
        mark("Tischkarte (table card) blank"),
        mark("Tischkarte lang (long tent card)"),
        mark("own measures"),
        mark("tent card, own measures"),
    )
)
"""Every kind in ``resources/sheets``, and those of the organizer's own sheets."""


def kind_words(kind: str) -> str:
    """The kind as it is shown; one that the program does not know stays as it is."""
    return tr(kind) if kind in KINDS else kind
