"""Looking at plans without trusting whoever made them."""
