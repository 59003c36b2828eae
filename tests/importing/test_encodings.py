"""Which code page a text was written in, told by its words."""

import pytest

from micromentor_desktop.importing.text import decode

TEXTS = {
    "cp1252": ("Hélène Lefèvre, Zoë Groß, Søren Kjær, José Núñez, João Conceição", "Ana “the boss” Duarte – Søren"),
    "mac_roman": ("Hélène Lefèvre, Zoë Groß, José Núñez", "Noël Gâté; Inès Çelik"),
    "cp1250": ("Žofie Dvořáková, Jiří Šťastný, Ľubica Kováčová", "Łukasz Wójcik; Małgorzata Dąbrowska"),
    "cp1251": ("Иван Петров, Ольга Сидорова", "Имя; Почта"),
    "cp1253": ("Γιώργος Παπαδόπουλος, Ελένη Νικολάου",),
    "cp1254": ("Ayşe Yıldız, Çağrı Öztürk, Işıl Güneş",),
    "cp1255": ("ליאור ברקת, נועה כהן",),
    "shift_jis": ("氏名,会社\n山田太郎,トヨタ\n佐藤花子,ソニー",),
    "gb18030": ("姓名,公司\n王小明,华为\n李雷,小米",),
    "euc_kr": ("이름,회사\n김민준,삼성\n이서연,현대",),
    "utf-16": ("Ana Duarte, Žofie",),
    "utf-32": ("Ana Duarte, Žofie",),
    "utf-8": ("Ana Duarte, Žofie, 王小明",),
}


@pytest.mark.parametrize(("encoding", "text"), [(name, text) for name, texts in TEXTS.items() for text in texts])
def test_the_words_come_out_as_they_were_written(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_one_accent_in_a_large_file_is_enough() -> None:
    text = "Name,Email\n" + "Ana Duarte,ana@example.org\n" * 2_000 + "Jörg Müller,j@example.org\n"
    assert decode(text.encode("cp1252")) == text
