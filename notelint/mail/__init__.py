"""Email files: what a reader of the mail would see of them, and where that stands in the file."""
