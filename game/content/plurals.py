"""Which plural form a number takes, by language (the rules of CLDR, whole numbers only)."""

from collections.abc import Callable

FORMS = ("one", "few", "many", "other")


def plural_form(language: str, n: int) -> str:
    """Return "one", "few", "many" or "other"; a language without a rule of its own counts as English does."""
    rule = _RULES.get(language.partition("-")[0].lower(), _one_is_one)
    return rule(abs(n))


def _one_is_one(n: int) -> str:
    return "one" if n == 1 else "other"


def _never(n: int) -> str:
    return "other"


def _none_is_one_too(n: int) -> str:
    return "one" if n in (0, 1) else "other"


def _czech(n: int) -> str:
    return "one" if n == 1 else "few" if 2 <= n <= 4 else "other"


def _ends_in_two_to_four(n: int) -> bool:
    return 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14


def _polish(n: int) -> str:
    return "one" if n == 1 else "few" if _ends_in_two_to_four(n) else "many"


def _east_slavic(n: int) -> str:
    if n % 10 == 1 and n % 100 != 11:
        return "one"
    return "few" if _ends_in_two_to_four(n) else "many"


_RULES: dict[str, Callable[[int], str]] = {
    "cs": _czech,
    "fr": _none_is_one_too,
    "ja": _never,
    "ko": _never,
    "pl": _polish,
    "pt": _none_is_one_too,
    "ru": _east_slavic,
    "sk": _czech,
    "uk": _east_slavic,
    "vi": _never,
    "zh": _never,
}
