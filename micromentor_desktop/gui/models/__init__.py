"""What the views show, as Qt models over dataclasses."""
