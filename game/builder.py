"""Places become scenes here, so that scenes never need to know one another."""

from collections.abc import Mapping

from .activity import Activity
from .content.library import Library
from .scene import Place, Scene, ToCalm, ToChoose, ToClosing, ToDesk, ToHome, ToNowNext, ToPlay


def build_scene(place: Place, library: Library, kinds: Mapping[str, Activity]) -> Scene:
    """The scene of a place. Each is imported when it is first gone to, which keeps the start quick."""
    match place:
        case ToHome():
            from .scenes.home import Home

            return Home()
        case ToChoose(kind):
            from .scenes.choose import ChooseScene

            return ChooseScene(kind)
        case ToNowNext(name, within):
            from .scenes.now_next import NowNext

            return NowNext(name, within)
        case ToPlay(name, within):
            from .scenes.play import Play

            level = library.levels[name]
            return Play(name, level, kinds[level.kind], within)
        case ToClosing(name, within):
            from .scenes.closing import Closing

            return Closing(name, within)
        case ToCalm():
            from .scenes.calm import CalmPlace

            return CalmPlace()
        case ToDesk(page):
            from .scenes.desk import Desk

            return Desk(page)
