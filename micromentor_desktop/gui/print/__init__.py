"""The print dialog, which shows the PDF itself."""
