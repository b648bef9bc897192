"""The checks that come with notelint, one in each module."""
