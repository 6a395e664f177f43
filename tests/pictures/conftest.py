"""``pytest tests/pictures --repaint-goldens`` stores the pictures as they are now."""

from pathlib import Path

import pytest

GOLDENS = Path(__file__).parent / "goldens"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--repaint-goldens", action="store_true", help="store the pictures as they are now")
    parser.addoption("--goldens", default=str(GOLDENS), help="the folder of goldens")
