"""Help that opens at the right page, without a browser and without a network."""
