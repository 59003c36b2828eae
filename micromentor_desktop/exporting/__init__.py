"""Tables for other programs: rows of text to the bytes of a CSV or XLSX file."""
