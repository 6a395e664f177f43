"""Where the shipped files are: beside the package in a checkout, inside it when installed."""

from pathlib import Path


def shipped(*parts: str) -> Path:
    """The path of something under ``assets`` or ``levels``, wherever the program was started."""
    package = Path(__file__).resolve().parent
    return (package if (package / parts[0]).is_dir() else package.parent).joinpath(*parts)
