"""The board: tables or pairs as cards, with drag and drop."""
