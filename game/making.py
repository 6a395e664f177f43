"""The running program is put together here, from what was kept and what the command line asks for."""

from dataclasses import replace

from .activities.registry import kinds
from .builder import build_scene
from .commands import Options
from .content.library import Library
from .pond import Pond
from .reading import Unusable, plan_of, words_of
from .scene import SceneManager
from .screen import Screen
from .services import Services
from .sitting import Sitting


def make_pond(options: Options, services: Services, screen: Screen, library: Library) -> Pond:
    """The running program on a screen. Raises Unusable for a language or plan that cannot be had."""
    settings = options.over(services.store.load_settings())
    try:
        words = words_of(settings.language)
    except Unusable:
        if options.language:
            raise
        words, settings = words_of("en"), replace(settings, language="en")
    sitting = Sitting()
    if options.plan:
        plan = plan_of(options.plan, library)
        sitting = replace(sitting, plan=plan.activities, leaves_out=frozenset(plan.leaves_out))
        settings = replace(
            settings,
            calm_motion=settings.calm_motion or plan.calm_motion,
            low_sensory=settings.low_sensory or plan.low_sensory,
            evening=settings.evening or plan.evening,
        )
    activities = kinds()
    return Pond(
        screen=screen,
        services=services,
        library=library,
        words=words,
        scenes=SceneManager(lambda place: build_scene(place, library, activities)),
        kinds=tuple(activities),
        settings=settings,
        sitting=sitting,
    )
