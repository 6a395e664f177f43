"""One folder of small pictures for all tests of the edge."""

from pathlib import Path

import pytest

from .painter import little_set


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return little_set(tmp_path_factory.mktemp("pictures"))
