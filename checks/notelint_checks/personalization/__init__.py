"""Is it written to this person?"""
