"""The chapter's logo, for badges."""

from micromentor_desktop.printing.logo import check_svg, tidy_picture
from micromentor_desktop.storage import printers
from micromentor_desktop.storage.database import Database


class ChapterLogo:
    """The use cases around the logo."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def png(self) -> bytes | None:
        """The logo, None while there is none."""
        with self._database.transaction() as session:
            return printers.get_logo(session)

    def check_svg(self, data: bytes, name: str) -> None:
        """Raises FileTrouble when the drawing does more than draw; only then may it be turned into a picture."""
        check_svg(data, name)

    def save(self, data: bytes, name: str) -> bytes:
        """Keep a picture file's content as the logo and return it tidied. Raises FileTrouble naming the file."""
        png = tidy_picture(data, name)
        with self._database.transaction() as session:
            printers.save_logo(session, png)
        return png

    def remove(self) -> None:
        """Print without a logo."""
        with self._database.transaction() as session:
            printers.save_logo(session, None)
