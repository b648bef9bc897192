"""Is it as long as it should be?"""
