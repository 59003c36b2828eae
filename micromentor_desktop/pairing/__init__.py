"""From sign-ups and rules to a proven plan: no Qt, no database."""
