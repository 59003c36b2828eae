"""MicroMentor Desktop: pairs mentors and mentees for short mentoring events."""

__version__ = "0.1.0"
