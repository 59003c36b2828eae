"""Saying in plain words why a plan is as it is, and what would help."""
