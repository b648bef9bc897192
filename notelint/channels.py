"""The ids of channels and stages, and what else people call them."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["CHANNELS", "CHANNELS_CALLED", "PRIVATE", "SHORT", "STAGES", "STAGES_CALLED", "WRITTEN"]

CHANNELS = ("email", "li-invite", "li-message", "x-dm", "fb-message", "wall", "sms", "card", "letter", "voice", "post")
"""Ids of all channels."""

STAGES = ("thanks", "connect", "status-1", "status-2", "final", "rejected", "offer", "small-thanks", "rapport")
"""Ids of all stages."""

CHANNELS_CALLED: Mapping[str, str] = {
    **dict.fromkeys(("phone", "phone call", "call", "voicemail", "voice mail"), "voice"),
    **dict.fromkeys(("text", "text message", "whatsapp", "imessage", "signal"), "sms"),
    **dict.fromkeys(("linkedin", "linkedin message", "inmail"), "li-message"),
    **dict.fromkeys(("linkedin invite", "linkedin invitation", "connection request"), "li-invite"),
    **dict.fromkeys(("facebook", "facebook message", "messenger"), "fb-message"),
    **dict.fromkeys(("twitter", "x", "dm", "direct message"), "x-dm"),
    **dict.fromkeys(("note", "handwritten note", "postcard"), "card"),
    **dict.fromkeys(("mail", "e-mail", "gmail", "outlook"), "email"),
    **dict.fromkeys(("paper", "cover letter"), "letter"),
    **dict.fromkeys(("facebook wall", "company wall"), "wall"),
    **dict.fromkeys(("tweet", "public post", "linkedin post"), "post"),
}
"""What else people call a channel, with spaces between words, and its id."""

STAGES_CALLED: Mapping[str, str] = {
    **dict.fromkeys(("thank you", "thankyou", "after interview"), "thanks"),
    **dict.fromkeys(("invite", "invitation"), "connect"),
    **dict.fromkeys(("status", "status check", "follow up", "followup", "check in", "reminder"), "status-1"),
    **dict.fromkeys(("second follow up", "second status check"), "status-2"),
    **dict.fromkeys(("closing", "last", "goodbye"), "final"),
    **dict.fromkeys(("rejection", "refusal"), "rejected"),
    **dict.fromkeys(("accept", "acceptance", "decline"), "offer"),
}
"""The same for stages."""

PRIVATE = frozenset(CHANNELS) - {"wall", "post"}
"""Channels that one person reads."""

SHORT = frozenset({"li-invite", "x-dm", "sms"})
"""Channels with room for a sentence or two."""

WRITTEN = frozenset(CHANNELS) - {"voice"}
"""Channels whose text is read, not heard."""
