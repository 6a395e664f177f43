"""``pytest tests/pictures --repaint-goldens`` stores the pictures as they are now."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--repaint-goldens", action="store_true", help="store the pictures as they are now")
