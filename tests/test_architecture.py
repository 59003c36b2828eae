"""The house keeps its rules: who may import whom, and what the command line must not load."""

import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parent.parent


def test_every_import_goes_the_right_way() -> None:
    # In a process of its own, as it turns off the loggers of the one that it runs in.
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    assert subprocess.run([sys.executable, "-c", code], cwd=PROJECT, check=False).returncode == 0


def test_the_command_line_runs_without_qt() -> None:
    code = "import sys; from micromentor_desktop import cli; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=PROJECT, check=False).returncode == 0
