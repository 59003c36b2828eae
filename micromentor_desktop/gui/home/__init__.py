"""The first run and the home page."""
