"""Does it go the right way?"""
