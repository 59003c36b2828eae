"""Label, badge and card sheets as lengths on paper, and by how much a printer misses them."""

from dataclasses import dataclass

from micromentor_desktop.domain.chapter import Paper

PAGES_MM: dict[str, tuple[float, float]] = {
    "Letter": (215.9, 279.4),
    "Letter-landscape": (279.4, 215.9),
    "A4": (210.0, 297.0),
    "A4-landscape": (297.0, 210.0),
}
"""Width and height of each page, in millimetres."""

PORTRAIT: dict[Paper, str] = {Paper.LETTER: "Letter", Paper.A4: "A4"}
"""The page of each paper, upright."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One label's rectangle on the page, in millimetres from the page's top left corner."""

    left_mm: float
    top_mm: float
    width_mm: float
    height_mm: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet product; all lengths in millimetres.

    ``sku`` may hold several article numbers of the same geometry ("L4785 L4786 L4787"). ``page`` is a key of
    :data:`PAGES_MM`. ``pitch`` is the distance from one label's edge to the same edge of the next. ``confirmed``
    tells in words how far the figures were checked.
    """

    brand: str
    sku: str
    kind: str
    page: str
    cols: int
    rows: int
    width_mm: float
    height_mm: float
    left_mm: float
    top_mm: float
    pitch_x_mm: float
    pitch_y_mm: float
    source: str = ""
    confirmed: str = ""

    @property
    def name(self) -> str:
        """Brand and numbers, as on the packet: "Avery 5395"."""
        return f"{self.brand} {self.sku}".strip()

    @property
    def page_mm(self) -> tuple[float, float]:
        """Width and height of the page, in millimetres."""
        return PAGES_MM[self.page]

    @property
    def paper(self) -> Paper:
        """The paper that the printer must hold."""
        return Paper.A4 if self.page.startswith("A4") else Paper.LETTER

    @property
    def per_page(self) -> int:
        """How many labels one page holds."""
        return self.cols * self.rows

    @property
    def is_tent(self) -> bool:
        """Whether a label is folded at half its height and stands, so that both halves are to be printed."""
        return "tent" in self.kind.lower()

    @property
    def is_plain(self) -> bool:
        """Whether it is ordinary paper, cut by hand, which needs marks that tell where."""
        return "plain paper" in self.kind.lower()

    @property
    def is_confirmed(self) -> bool:
        """Whether the figures need no test print."""
        return self.confirmed.startswith("yes")

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The labels of one page, row by row from the top left."""
        return tuple(
            Slot(
                self.left_mm + col * self.pitch_x_mm,
                self.top_mm + row * self.pitch_y_mm,
                self.width_mm,
                self.height_mm,
            )
            for row in range(self.rows)
            for col in range(self.cols)
        )


@dataclass(frozen=True, slots=True)
class Calibration:
    """How a printer misses: everything comes out ``right_mm`` too far right and ``down_mm`` too far down.

    Before that, lengths are stretched by ``across`` and ``along`` (1.0: exact), measured from the top left corner.
    """

    right_mm: float = 0.0
    down_mm: float = 0.0
    across: float = 1.0
    along: float = 1.0

    def sent(self, slot: Slot) -> Slot:
        """Where a rectangle must be in the PDF so that this printer puts it where ``slot`` says."""
        return Slot(
            (slot.left_mm - self.right_mm) / self.across,
            (slot.top_mm - self.down_mm) / self.along,
            slot.width_mm / self.across,
            slot.height_mm / self.along,
        )


EXACT = Calibration()
"""A printer that misses nothing, or that nobody has measured yet."""
