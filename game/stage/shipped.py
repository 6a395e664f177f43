"""Where the shipped files are: beside the package in a checkout, inside it when installed."""

from pathlib import Path


def shipped(*parts: str) -> Path:
    """The path of something under ``assets``, found from this file and never from the working directory."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "assets"
    return (inside if inside.is_dir() else package.parent / "assets").joinpath(*parts)
