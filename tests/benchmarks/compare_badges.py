"""How long 1,000 badges take beside a bare reportlab loop that draws the same strings: ``python -m
tests.benchmarks.compare_badges``.

The bare loop knows its strings, sizes and places beforehand: it fits nothing, shapes nothing, looks for no missing
characters and keeps clear of nothing. With a QR code each, both make the code with segno; the bare loop draws it as one
path of merged runs, which is the fastest way that reportlab has. "reportlab" is the loop with reportlab's own settings,
"binary" the loop with streams that are not turned into seven-bit text, as the program writes them.
"""

import io
import random
import subprocess
import sys
import time

import segno
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop.domain.print_options import BadgeField, BadgeLook
from micromentor_desktop.paths import resource
from micromentor_desktop.printing.badges import Badge, badges_pdf
from micromentor_desktop.printing.contact_code import Contact
from micromentor_desktop.printing.document import MM, Box
from micromentor_desktop.printing.placing import box_of
from micromentor_desktop.printing.sheets import find_sheet

PEOPLE = 1000
RUNS = 7
EVENT = "Spring Micro-Mentoring Evening 2026"
SHEET = "5395"
MOST = {"plain": 2.0, "with a QR code each": 1.3}
"""How much of the bare loop's time the badges may take."""

_SYLLABLES = "ka lo mi ra ten vor sa be li un gra der o e an is jo ma ri fe th wen".split()


def people() -> list[Badge]:
    """1,000 people with 400 given and 800 family names, 150 companies and 60 job titles between them."""
    chance = random.Random(1)

    def word(syllables: int) -> str:
        return "".join(chance.choice(_SYLLABLES) for _ in range(syllables)).capitalize()

    given = [word(2) for _ in range(400)]
    family = [word(3) for _ in range(800)]
    companies = [f"{word(2)} {chance.choice(['Ltd', 'Health', 'Bank', 'GmbH'])}" for _ in range(150)]
    jobs = [f"{chance.choice(['Senior', 'Junior', 'Lead'])} {word(3).lower()}" for _ in range(60)]
    found = []
    for number in range(PEOPLE):
        first, last, company = chance.choice(given), chance.choice(family), chance.choice(companies)
        mentor = number % 5 == 0
        found.append(
            Badge(
                first,
                f"{first} {last}",
                chance.choice(["she/her", "he/him", "they/them", ""]),
                company,
                chance.choice(jobs),
                "mentor" if mentor else "mentee",
                "Mentor" if mentor else "Mentee",
                f"Round 1: Table {chance.randint(1, 200)} · Round 2: Table {chance.randint(1, 200)}",
                Contact(first, last, company, f"{first}.{last}@example.org".lower(), "+1 555 0100"),
            )
        )
    return found


def ours(badges: list[Badge], *, codes: bool) -> bytes:
    """The badges as the program prints them."""
    look = BadgeLook(shown=frozenset(BadgeField)) if codes else BadgeLook()
    return badges_pdf(badges, find_sheet(SHEET), event=EVENT, look=look).pdf


def reportlab(badges: list[Badge], *, codes: bool) -> bytes:
    """The plain loop with reportlab's own settings."""
    rl_config.useA85 = 1
    return _bare(badges, codes=codes)


def binary(badges: list[Badge], *, codes: bool) -> bytes:
    """The plain loop with binary streams."""
    rl_config.useA85 = 0
    return _bare(badges, codes=codes)


def _bare(badges: list[Badge], *, codes: bool) -> bytes:
    """The same strings on the same labels by a plain loop."""
    for name, file in (("Plain", "NotoSans-Regular.ttf"), ("Strong", "NotoSans-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", file))))
    sheet = find_sheet(SHEET)
    width, height = (length * MM for length in sheet.page_mm)
    content = io.BytesIO()
    canvas = Canvas(content, pagesize=(width, height), invariant=1)
    boxes = [box_of(Box(0, 0, width, height), slot) for slot in sheet.slots]
    for number, badge in enumerate(badges):
        box = boxes[number % len(boxes)]
        middle = box.x + box.width / 2
        canvas.setFillColorRGB(0.11, 0.25, 0.40)
        canvas.rect(box.x, box.y, box.width, 35, stroke=0, fill=1)
        for font, size, text, up in (
            ("Plain", 9, EVENT, 150),
            ("Strong", 42, badge.first_name, 105),
            ("Plain", 15, f"{badge.full_name} · {badge.pronouns}", 75),
            ("Plain", 11, f"{badge.job_title} · {badge.employer}", 55),
            ("Strong", 15, badge.role_text, 20),
            ("Strong", 15, badge.rounds_line, 8),
        ):
            canvas.setFillColorRGB(0.09, 0.11, 0.15)
            canvas.setFont(font, size)
            canvas.drawCentredString(middle, box.y + up, text)
        if codes and badge.contact:
            _bare_code(canvas, badge.contact.vcard(), box.right - 60, box.y + 40)
        if number % len(boxes) == len(boxes) - 1:
            canvas.showPage()
    canvas.save()
    return content.getvalue()


def _bare_code(canvas: Canvas, text: str, x: float, y: float) -> None:
    rows = segno.make(text, error="l", micro=False, mode="byte", encoding="utf-8").matrix
    path = canvas.beginPath()
    for number, row in enumerate(rows):
        start = row.find(1)
        while start >= 0:
            end = row.find(0, start)
            end = len(row) if end < 0 else end
            path.rect(x + start, y + len(rows) - number, end - start, 1)
            start = row.find(1, end)
    canvas.setFillColorRGB(0, 0, 0)
    canvas.drawPath(path, stroke=0, fill=1)


def _one(who: str, *, codes: bool) -> float:
    """Seconds of the processor, which others use too, for one run; before, one badge was printed to load the fonts."""
    badges = people()
    draw = {"ours": ours, "reportlab": reportlab, "binary": binary}[who]
    draw([Badge("Warm")], codes=codes)
    started = time.process_time()
    draw(badges, codes=codes)
    return time.process_time() - started


def _measure(codes: bool) -> dict[str, float]:
    """The best of several runs of each, taken in turn, each in a process of its own so that no cache helps."""
    best: dict[str, float] = {}
    for _ in range(RUNS):
        for who in ("ours", "reportlab", "binary"):
            words = [sys.executable, "-m", __spec__.name, who, "codes" if codes else "plain"]
            took = float(subprocess.run(words, capture_output=True, text=True, check=True).stdout)
            best[who] = min(took, best.get(who, took))
    return best


def main() -> int:
    """Print the table; 1 when the badges take longer than they may."""
    slow = False
    print(f"{PEOPLE} badges on {SHEET}: seconds of the processor, the best of {RUNS} runs, each in a new process")
    for words, codes in (("plain", False), ("with a QR code each", True)):
        best = _measure(codes)
        mine = best.pop("ours")
        print(f"{words:<20} ours      {mine:7.3f} s")
        for loop, took in best.items():
            slow = slow or (loop == "reportlab" and mine / took > MOST[words])
            print(f"{'':<20} {loop:<9} {took:7.3f} s   ratio {mine / took:.2f} (at most {MOST[words]})")
    return int(slow)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(_one(sys.argv[1], codes=sys.argv[2] == "codes"))
    else:
        sys.exit(main())
