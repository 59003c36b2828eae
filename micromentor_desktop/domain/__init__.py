"""What the program is about, as frozen dataclasses: members, events with their sign-ups, and plans."""
