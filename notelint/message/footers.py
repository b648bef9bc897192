"""What programs and companies put below a message: "Sent from my iPhone", a rule, a notice of confidentiality."""

from __future__ import annotations

import re

from notelint.message.lines import Line

__all__ = ["footer_start", "is_device_line"]

_DEVICE = re.compile(
    r"\s*[*_(\[]?(?:"
    r"(?:sent|posted|written|composed|typed)[ ](?:from|via|using|with|by|on)[ ](?:my[ ]|a[ ]|the[ ]|an[ ])?"
    r"(?:\w+[ ']){0,3}(?:i(?:phone|pad|os)|phone|mobile|cell|tablet|watch|handheld|smartphone|galaxy|samsung|android|pixel|huawei|xiaomi|oneplus|nokia|blackberry|"
    r"outlook|mail|e-?mail|gmail|yahoo|hotmail|aol|proton|spark|superhuman|thunderbird|windows|hey|tutanota|device|ipod|laptop|spike|boxer)\b[^\n]{0,160}"
    r"|get[ ]outlook[ ]for[ ][^\n]{2,80}"
    r"|(?:von|aus)[ ]mein\w*[ ][^\n]{2,40}gesendet|gesendet[ ](?:von|mit|aus)[ ][^\n]{2,60}|envoyé[ ](?:de|depuis|à[ ]partir)[ ][^\n]{2,60}|enviado[ ](?:desde|do|de|del)[ ][^\n]{2,60}"
    r"|inviato[ ]da(?:l[ ]mio)?[ ][^\n]{2,60}|verzonden[ ](?:vanaf|via|met)[ ][^\n]{2,60}|verstuurd[ ]vanaf[ ][^\n]{2,60}|skickat[ ]från[ ][^\n]{2,60}"
    r"|(?:please[ ])?(?:excuse|forgive|pardon)[ ](?:my[ ]|the[ ]|any[ ])?(?:brevity|typos|typing|spelling|terseness|errors|autocorrect)\b[^\n]{0,80}"
    r")\s*$",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"\s*[*_#]{0,3}(?:"
    r"(?:confidentiality|privacy|legal|e-?mail|data[ ]protection|important)[ ](?:notice|note|disclaimer|statement|warning)\b"
    r"|disclaimer\b[ ]?[:.–—-]?|(?:private|privileged)[ ](?:and|&|/)[ ]?confidential\b|confidential(?:ity)?[ ]?[:.–—-]"
    r"|(?:this|the[ ](?:information|contents?)(?:[ ]contained)?[ ](?:in|of)[ ]this)[ ](?:e-?mail|message|communication|transmission|mail|electronic[ ]message)\b(?=[^\n]{0,200}"
    r"(?:confidential|intended|privileged|recipient|addressee|virus|attachments?))"
    r"|if[ ]you[ ](?:are[ ]not|aren['’]t)[ ]the[ ](?:intended|named|correct)[ ](?:recipient|addressee)|if[ ]you[ ](?:have[ ])?received?[ ]this[ ](?:e-?mail|message|mail|communication)?[ ]?in[ ]error"
    r"|(?:please[ ])?(?:consider|think[ ](?:of|about))[ ](?:the[ ]environment|the[ ]planet|before[ ](?:you[ ])?print)"
    r"|(?:virus-free|scanned[ ]by|this[ ](?:e-?mail|message)[ ]has[ ]been[ ](?:scanned|checked))\b|(?:company[ ])?registered[ ](?:in|office|number|no)\b[^\n]{0,80}\d"
    r"|unsubscribe\b"
    r")",
    re.IGNORECASE,
)
_RULE = re.compile(r"\s*(?:[-_=*~]{4,80}|[—–─━]{2,80})\s*$")


def is_device_line(text: str) -> bool:
    """Whether a line is the advertisement of a phone or program, or begs pardon for it."""
    return _DEVICE.match(text) is not None


def footer_start(filled: list[Line]) -> int:
    """Return how many of the lines, blank ones left out, stand before a notice at the end; all when there is none.

    A notice never opens a message, and a rule that sets it off belongs to it.
    """
    for number, line in enumerate(filled[1:], start=1):
        if _NOTICE.match(line.text):
            return number - 1 if _RULE.match(filled[number - 1].text) else number
    return len(filled)
