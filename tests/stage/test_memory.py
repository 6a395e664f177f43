"""Pictures that go give their memory back."""

import platform
import sys

import pytest

from game.stage.memory import keep_pictures_apart


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc is asked")
def test_glibc_does_as_it_is_asked() -> None:
    assert keep_pictures_apart()


def test_elsewhere_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert not keep_pictures_apart()
