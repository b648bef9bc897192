"""Words that an anchor needs, and words that bound what it points at. Data."""

from __future__ import annotations

__all__ = ["AFTER_AND", "BOUNDARY", "CLAUSE", "GATE", "LEAD"]

BOUNDARY = frozenset("""; : — – ! ? . … ... ( ) " because which although though whereas since""".split())
"""Where the words pointed at end, on either side."""

CLAUSE = frozenset(
    """i we it which so but and because this that my if as then he she they there please thank thanks""".split()
)
"""What begins another clause after a comma."""

AFTER_AND = frozenset(
    """i we it would am look will hope that this thank thanks have was were remain left wanted can believe for how my
    appreciate appreciated enjoyed feel felt""".split()
)
"""What begins another clause after "and", "but" and the like."""

LEAD = frozenset(
    """the a an your our that this of about how why what you me to for on all more us i we with so both these those and
    is are was were""".split()
)
"""What may precede the words pointed at without being part of them."""

GATE = frozenset(
    """you your we hear heard learn learned learnt see saw talk understand understood discussion discussions conversation
    conversations talks chat chats exchange debate call back-and-forth session detour tangent digression hearing learning
    talking speaking chatting discussing reading seeing understanding finding comparing exchanging listening watching walking
    touring trying""".split()
)
"""Words without one of which no anchor in a sentence says that something was talked about."""
