"""The new-event wizard, and the import of sign-ups that it shares with an existing event."""
