"""The command line: one module for each command, and what they share."""

COMMANDS = ("check", "rule", "facts", "config", "init", "strip", "test", "server", "cache", "worker", "doctor")
"""Names of the commands."""
