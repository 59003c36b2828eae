"""How properties are tried: without a stop-watch, since a busy machine is no failure; in CI always the same cases."""

import os

from hypothesis import settings

settings.register_profile("here", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("here")
