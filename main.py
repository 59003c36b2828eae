"""Start MicroMentor Desktop: the window, or one of the commands of ``--help``."""

import sys

from micromentor_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
