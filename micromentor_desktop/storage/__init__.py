"""The only rooms that know SQLAlchemy: one SQLite file for one chapter."""
