"""Names that break printing, from twelve scripts and from people who type what they like."""

ORDINARY = (
    ("Priya", "Priya Raghunathan"),
    ("Łukasz", "Łukasz Wójcik"),
    ("Björn", "Björn Åström"),
    ("María", "María Fernández"),
    ("Thomas", "Thomas Avery"),
    ("Fiona", "Fiona Offley"),
    ("Nguyễn", "Nguyễn Thị Ánh"),
    ("Charlotte", "Charlotte Tavares"),
)
"""First and full names; nothing may be lost, torn or shrunk below 32 pt."""

HARD = (
    ("Maximilian-Alexander", "Maximilian-Alexander von und zu Hohenlohe-Waldenburg-Schillingsfürst der Ältere"),
    ("W" * 80, "W" * 80),
    ("Wolfeschlegelsteinhausenbergerdorff", "Wolfeschlegelsteinhausenbergerdorff-Welchevoralternwarengewissenhaft"),
    ("X", "X"),
    ("j", "jJ"),
    ("ÅÇỖ", "ÅÇỖ ǺŚ̱ Ģģ"),
    ("e\u0301\u0323", "Zoe\u0301 a\u0332\u0308"),
    ("<b>Bob</b>", '<b>Bob</b> & <img src="file:///x">'),
    ("&lt;", "&amp; %(x)s {y} \\ ( ) [ ]"),
    ("Tab\tand\nline", "Tab\tand\r\nline\x00 \x07bell"),
    ("\u202eevil\u202c", "\u202eevil\u202c \u2066x"),
    ("", "Only Fullname"),
    ("Only First", ""),
    ("", ""),
    ("   ", "\n"),
    ("🙂", "🙂 🙃"),
    ("Ana 🙂", "Ana 🙂 Lima 👩‍👩‍👧"),
    ("محمد", "محمد بن سلمان العتيبي"),
    ("مُحَمَّد", "مُحَمَّد (Ali) 12"),
    ("فاطمه‌زهرا", "فاطمه‌زهرا کریمی"),
    ("יוסף", "יוסף כהן־לוי"),
    ("שָׁלוֹם", "שָׁלוֹם (Shalom) בר־יוסף"),
    ("क्षत्रिय", "क्षत्रिय कुमार श्रीवास्तव"),
    ("नमिता", "नमिता त्रिपाठी र्‍य"),
    ("สมชาย", "สมชาย ใจดี กี่ ปู่ น้ำ"),
    ("தமிழ்", "தமிழ்ச்செல்வி கௌசல்யா"),
    ("王小明", "王小明"),
    ("欧阳", "欧阳娜娜 (Nana)"),
    ("김철수", "김철수"),
    ("さくら", "さくら サクラ 桜"),
    ("Ελένη", "Ελένη Παπαδοπούλου"),
    ("Александр", "Александр Щербаков"),
    ("𝓜𝓪𝓻𝓲𝓪", "𝓜𝓪𝓻𝓲𝓪 𝕷"),
    ("Ali محمد", "Ali محمد 王 สม"),
    ("ﷺ", "ﷺ ﬁ"),
    ("አበበ", "አበበ ვახტანგ"),
)
"""First and full names that must stay whole, inside their label, and apart from each other."""

SIX_ROUNDS = " · ".join(f"Round {number} Table {number * 2 + 1}" for number in range(1, 7))
