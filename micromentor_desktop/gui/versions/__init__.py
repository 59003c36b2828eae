"""What was done and what was kept: the history, the versions, and two versions side by side."""
