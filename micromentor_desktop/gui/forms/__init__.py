"""What the forms about people share."""
