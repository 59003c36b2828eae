"""The day itself: the desk, the big screen, and the thanks afterwards."""
