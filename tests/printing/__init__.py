"""Printing, checked from the finished PDFs by readers that share no code with it."""
