"""Bending a plan on the day."""
