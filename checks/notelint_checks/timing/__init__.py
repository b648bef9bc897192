"""Does it come at the right moment?"""
