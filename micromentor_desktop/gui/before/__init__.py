"""What is handed out before sign-ups exist."""
