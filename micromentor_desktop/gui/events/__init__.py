"""The list of events, and the first run."""
