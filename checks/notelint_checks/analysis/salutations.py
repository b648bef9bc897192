"""How a message salutes: "Dear", "Good morning", "To whom it may concern", "Hi again there". Data."""

from __future__ import annotations

import re

from notelint import Pattern

__all__ = ["AGAIN", "CLIPPED", "SALUTATION", "THERE", "WHOM"]

_HELLO = (
    r"(?:my[ \t]+(?:very[ \t]+)?)?dear(?:est|s)?|hi(?:ya)?|hello|hullo|hey+(?:[ \t]+hey)?|heya|yo|howdy|hallo|hola|aloha|ciao|bonjour|namaste|salutations"
    r"|(?:(?:very|warm|warmest|kind|best|many|my|season['’]?s)[ \t]+){0,2}greetings|(?:a[ \t]+)?(?:very[ \t]+)?good[ \t]+(?:morning|afternoon|evening|day)"
    r"|(?:alright|all[ \t]right)(?=[ \t]++[^\W\d_]{2,20}[ \t]*+[,.!\r\n])(?![ \t]+(?:so|then|thanks|well|and|but)\b)"
    r"|g['’]?day|gm|respected|esteemed|happy[ \t]+(?:monday|tuesday|wednesday|thursday|friday|new[ \t]+year|holidays)"
)
_HESITATION = r"(?:yeah|yes|um+|uh+|er+m?|oh|ah|so|okay|ok|right|well)"
"""How a call begins before it greets: "Yeah, hi Marv"."""
SALUTATION = Pattern(
    rf"(?:{_HESITATION}[ \t]*+,?[ \t]++){{0,2}}(?:(?:{_HELLO})(?![\w'’-]))(?:[ \t]*+(?:(?:,|and|&|!)[ \t]*+)?(?:{_HELLO})(?![\w'’-])){{0,2}}",
    re.IGNORECASE,
)
CLIPPED = Pattern(
    r"(?i:morning|afternoon|evening|attn\.?|attention|to|for)(?=[ \t]*+(?:[,:][ \t]+)?(?<=[ \t])(?:[^\W\d_a-z]|all\b|every|the\b))[:,]?"
)
WHOM = Pattern(
    r"to[ \t]+whom(?:so)?(?:ever)?[ \t]+(?:it|this)[ \t]++(?:(?:may|might|will|does)[ \t]*+)?concerns?", re.IGNORECASE
)
AGAIN = Pattern(r"[ \t,]*\b(?:again|once[ \t]+again|once[ \t]+more|from[ \t]+me)\b", re.IGNORECASE)
THERE = Pattern(r"[ \t,]*\bthere\b(?![ \t]+(?:is|was|are|were|has)\b)", re.IGNORECASE)
