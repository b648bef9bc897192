"""A draft taken apart: where the greeting, the body and the signature stand."""
