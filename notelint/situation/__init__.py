"""What the sender knows: facts, where each one came from, and what had to be guessed."""
