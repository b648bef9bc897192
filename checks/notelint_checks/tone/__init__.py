"""Does it sound right?"""
