"""The window: PySide6 only, over the workflows."""
