"""A word of one's own, typed letter by letter in any script."""

import unicodedata

LONGEST = 24
"""The most characters of an own word."""

JOINERS = "\u200c\u200d"
"""Invisible, but some scripts are not written rightly without them."""


def typed_on(word: str, text: str) -> str:
    """The word after some typing: ``\\b`` takes the last letter with its accents away, the rest is added.

    Signs that cannot be seen (tabs, line breaks, direction marks) and blanks at the start are passed over.
    """
    for sign in text:
        if sign == "\b":
            word = _shorter(word)
        elif (sign.isprintable() or sign in JOINERS) and (word or not sign.isspace()):
            longer = unicodedata.normalize("NFC", word + sign)
            word = longer if len(longer) <= LONGEST else word
    return word


def _shorter(word: str) -> str:
    while word and (unicodedata.combining(word[-1]) or word[-1] in JOINERS):
        word = word[:-1]
    return word[:-1]
