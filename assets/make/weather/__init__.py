"""The weathers one may have inside, each a small place of its own: none looks better than another."""

from collections.abc import Mapping

from assets.make.paint import Picture
from assets.make.weather import breeze, gusts, mist, rainbow, storm

PICTURES: Mapping[str, Picture] = {
    "weather_mist": Picture(mist.paint),
    "weather_breeze": Picture(breeze.paint),
    "weather_gusts": Picture(gusts.paint),
    "weather_storm": Picture(storm.paint),
    "weather_rainbow": Picture(rainbow.paint),
}
"""All share one size, and the place in them its registration."""
