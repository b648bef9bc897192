"""The version of notelint: the build reads it here too, so that saying it asks no metadata."""

__all__ = ["VERSION"]

VERSION = "0.1.0"
