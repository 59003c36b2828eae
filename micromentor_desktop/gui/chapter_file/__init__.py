"""The chapter as a file: its backups, copies of it, and what is done when it is damaged."""
