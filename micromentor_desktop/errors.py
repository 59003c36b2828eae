"""The user's trouble, told in a sentence, kept apart from our own bugs.

Everything that a volunteer can cause or meet (a damaged file, an event without mentors, a full disk) is raised as
:class:`Trouble`. The window shows its sentence in a dialog, the command line prints it on stderr and exits with 2. Any
other exception is a bug of ours and is reported as one.
"""


class Trouble(Exception):
    """Something the user can understand and mend.

    ``str(trouble)`` is one plain sentence: what is wrong, where, and what to do next.
    """


class FileTrouble(Trouble):
    """A file or folder that cannot be read, understood or written."""


class FileGone(FileTrouble):
    """The chapter's file is no longer where it was opened; everything in it is still held by the program."""


class PairingTrouble(Trouble):
    """An event that cannot be paired as it stands (no mentors, contradicting locks)."""


class Stopped(Trouble):
    """The user pressed Stop; nothing was changed."""


class DamagedFile(FileTrouble):
    """A chapter's file whose content is not as it was written; :mod:`storage.rescue` saves what can be read."""
