"""Does it show what was talked about?"""
