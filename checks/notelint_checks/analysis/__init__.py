"""What several checks need, worked out once for each message."""
