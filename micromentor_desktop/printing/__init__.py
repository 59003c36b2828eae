"""From a plan to the bytes of a PDF: no Qt, no database."""
