"""Writing a PDF so that a file on the disk is always a whole one."""

import os
from pathlib import Path
from uuid import uuid4

from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.translate import tr


def write_whole(path: Path, data: bytes) -> None:
    """Write the file in one piece: either all of it is there afterwards, or the old one still is.

    Raises FileTrouble with a sentence when the place cannot be written to.
    """
    # Beside the target, because a file can be put in another's place only on the same disk.
    temporary = path.with_name(f".{uuid4().hex}.part")
    try:
        try:
            with temporary.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        sentence = tr(
            "“{name}” could not be saved in “{folder}” ({reason}). Choose another folder, or close the file if another"
            " program has it open.",
            name=path.name,
            folder=path.parent,
            reason=error.strerror or str(error),
        )
        raise FileTrouble(sentence) from error
