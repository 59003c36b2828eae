"""300 hard names in twelve scripts: parts that people really have, put together by a fixed rule, and typing accidents.

Scripts: Latin (with Vietnamese), Greek, Cyrillic, Arabic, Hebrew, Devanagari, Tamil, Thai, Han, Hangul, Hiragana and
Katakana.
"""

from itertools import islice
from itertools import product as combinations

from tests.printing.hard_names import HARD, ORDINARY

SCRIPTS: dict[str, tuple[tuple[str, ...], tuple[str, ...], str]] = {
    "Latin": (
        ("Nguyễn Thị Ánh", "Þórbjörg", "Ağaoğlu-Şimşek", "Q", "Wilhelmina-Josephine"),
        ("O’Shaughnessy-Fitzgerald", "Łękawski", "d’Arc", "Müller-Lüdenscheidt von der Weide", "Ng"),
        " ",
    ),
    "Greek": (("Ελένη", "Χριστόφορος", "Ζωή"), ("Παπαδοπούλου-Αντωνιάδη", "Γεωργίου", "Ωραιόπουλος"), " "),
    "Cyrillic": (("Александр", "Їжакевич", "Љубица"), ("Щербакова-Преображенская", "Ђорђевић", "Цой"), " "),
    "Arabic": (
        ("محمد", "عبد الرحمٰن", "فاطمه‌زهرا", "مُحَمَّد"),
        ("بن سلمان العتيبي", "کریمی", "الطيّب", "شيخ (Ali) 12"),
        " ",
    ),
    "Hebrew": (("יוסף", "שָׁלוֹם", "רבקה־לאה"), ("כהן־לוי", "בן־גוריון (David)", "צ׳רניחובסקי"), " "),
    "Devanagari": (("क्षत्रिय", "श्रीनिवास", "नमिता"), ("त्रिपाठी", "कुमार श्रीवास्तव", "र्‍याङ्देन"), " "),
    "Tamil": (("தமிழ்ச்செல்வி", "கௌசல்யா", "ஸ்ரீநிவாசன்"), ("ராமகிருஷ்ணன்", "பெருமாள்", "ஜெயக்குமார்"), " "),
    "Thai": (("สมชาย", "น้ำฝน", "กฤษณ์"), ("ใจดี", "ศรีสุวรรณวงศ์ปัญญา", "ปู่กี่"), " "),
    "Han": (("小明", "娜娜", "怡君"), ("王", "欧阳", "陳"), ""),
    "Hangul": (("철수", "하늘빛나", "영희"), ("김", "남궁", "제갈"), ""),
    "Hiragana": (("さくら", "ひなた", "あおい"), ("たかはし", "さとう", "わたなべ"), " "),
    "Katakana": (("マクシミリアン", "サクラ", "ジョー"), ("シュヴァルツェネッガー", "タカハシ", "ウィルソン"), " "),
}
FAMILY_FIRST = ("Han", "Hangul", "Hiragana", "Katakana")


def _names() -> list[tuple[str, str]]:
    found = list(HARD + ORDINARY)
    for script, (given_names, family_names, blank) in SCRIPTS.items():
        for given, family in combinations(given_names, family_names):
            full = blank.join((family, given) if script in FAMILY_FIRST else (given, family))
            found.append((given, full))
    everything = [(first, full) for (first, _), (_, full) in combinations(found[::7], found[::5])]
    return list(islice(dict.fromkeys(found + everything), 300))


CROWD = _names()
"""300 (first name, full name) pairs, all different."""
