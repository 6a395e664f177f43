"""Life in the air: what drifts across, what comes down, what rises, and what glows."""

from dataclasses import dataclass

from .seen import EVERYWHERE, GOLDEN, Box, Sprite, shown, wave


@dataclass(frozen=True, slots=True)
class Drift:
    """Clouds, mist or seeds that go slowly across, one after the other.

    ``rows`` are how far down each goes and how high its picture is; ``across`` is where their way begins and
    ends, ``seconds`` how long it takes. They bob by ``bobs`` units.
    """

    key: str
    rows: tuple[tuple[float, float], ...]
    across: tuple[float, float]
    seconds: float
    alpha: float = 0.9
    bobs: float = 0.0
    offset: float = 0.0
    fades: float = 0.16

    def seen(self, now: float, seen_from: float = EVERYWHERE[0], to: float = EVERYWHERE[1]) -> list[Sprite]:
        """They come and go softly at the ends of the way."""
        things: list[Sprite] = []
        for i, (y, height) in enumerate(self.rows):
            part = (now / self.seconds + self.offset + i * GOLDEN) % 1.0
            x = self.across[0] + (self.across[1] - self.across[0]) * part
            if not seen_from <= x <= to:
                continue
            y += self.bobs * wave(now, 9.0 + i % 3, i * 0.4)
            things.append(Sprite(self.key, x, y, height, self.alpha * shown(part, self.fades)))
        return things

    @property
    def bounds(self) -> Box:
        """See Living."""
        return Box(
            min(self.across) - 4.3 * max(height for _, height in self.rows),
            min(y - height for y, height in self.rows) - self.bobs,
            abs(self.across[1] - self.across[0]) + 8.6 * max(height for _, height in self.rows),
            max(y + height for y, height in self.rows)
            - min(y - height for y, height in self.rows)
            + 2 * self.bobs,
        )

    def every(self) -> list[Sprite]:
        """All of them, as their sizes do not change."""
        return self.seen(0.0)


@dataclass(frozen=True, slots=True)
class Fall:
    """Snow, rain or leaves that come down within a part of the place; near ones larger and quicker.

    ``seconds`` is the time of the slowest from top to foot; ``sizes`` are the heights of the smallest and the
    largest; ``sways`` is how far they go to the side.
    """

    key: str
    within: Box
    count: int
    seconds: float
    sizes: tuple[float, float]
    sways: float = 14.0
    alpha: float = 0.9
    fades: float = 0.14

    def seen(self, now: float, seen_from: float = EVERYWHERE[0], to: float = EVERYWHERE[1]) -> list[Sprite]:
        """They come and go softly at the ends of the way."""
        things: list[Sprite] = []
        for i in range(self.count):
            x = self.within.x + self.sways + (self.within.w - 2 * self.sways) * self.within.spot(i)[0]
            if not seen_from <= x <= to:
                continue
            near = round((i * GOLDEN) % 1.0 * 3) / 3
            part = (now / (self.seconds * (1.0 - 0.3 * near)) + i * 0.37) % 1.0
            x += self.sways * wave(now, 7.0 + i % 4, i * 0.2)
            height = self.sizes[0] + (self.sizes[1] - self.sizes[0]) * near
            alpha = self.alpha * shown(part, self.fades) * (0.7 + 0.3 * near)
            things.append(Sprite(self.key, x, self.within.y + self.within.h * part, height, alpha))
        return things

    @property
    def bounds(self) -> Box:
        """See Living."""
        return self.within.wider(self.sways + self.sizes[1], self.sizes[1])

    def every(self) -> list[Sprite]:
        """All of them, as their sizes do not change."""
        return self.seen(0.0)


@dataclass(frozen=True, slots=True)
class Smoke:
    """Soft puffs that rise from a chimney or a pot, lean to the side and melt away.

    ``sizes`` are heights of the puffs in turn; ``leans`` is how far aside they get.
    """

    x: float
    y: float
    rises: float
    count: int = 6
    seconds: float = 9.0
    sizes: tuple[float, ...] = (16.0, 22.0, 30.0)
    leans: float = 26.0
    alpha: float = 0.5

    def seen(self, now: float, seen_from: float = EVERYWHERE[0], to: float = EVERYWHERE[1]) -> list[Sprite]:
        """Quick at first and then slower, as warm air is."""
        puffs: list[Sprite] = []
        if not seen_from <= self.x <= to:
            return puffs
        for i in range(self.count):
            part = (now / self.seconds + i / self.count) % 1.0
            x = self.x + self.leans * part * part + 4.0 * part * wave(now, 6.3, i * 0.4)
            y = self.y - self.rises * part * (1.5 - 0.5 * part)
            size = self.sizes[i % len(self.sizes)]
            puffs.append(Sprite("cocoa_puff", x, y, size, self.alpha * shown(part, 0.5)))
        return puffs

    @property
    def bounds(self) -> Box:
        """See Living."""
        return Box(self.x - 40.0, self.y - self.rises - 40.0, self.leans + 80.0, self.rises + 80.0)

    def every(self) -> list[Sprite]:
        """All of them, as their sizes do not change."""
        return self.seen(0.0)


@dataclass(frozen=True, slots=True)
class Stars:
    """Stars that shine and dim, each in its own time."""

    within: Box
    count: int
    sizes: tuple[float, float] = (12.0, 22.0)
    seconds: float = 6.0
    alpha: float = 0.95

    def seen(self, now: float, seen_from: float = EVERYWHERE[0], to: float = EVERYWHERE[1]) -> list[Sprite]:
        """Never quite gone, as a star is not."""
        stars: list[Sprite] = []
        for i in range(self.count):
            x, y = self.within.at(self.within.spot(i))
            if not seen_from <= x <= to:
                continue
            bright = 0.5 + 0.5 * wave(now, self.seconds + i % 5, i * GOLDEN)
            size = self.sizes[0] + (self.sizes[1] - self.sizes[0]) * (i % 3) / 2
            stars.append(Sprite("living_star", x, y, size, self.alpha * (0.15 + 0.85 * bright * bright)))
        return stars

    @property
    def bounds(self) -> Box:
        """See Living."""
        return self.within.wider(self.sizes[1], self.sizes[1])

    def every(self) -> list[Sprite]:
        """All of them, as their sizes do not change."""
        return self.seen(0.0)


@dataclass(frozen=True, slots=True)
class Flies:
    """Small lights that wander: fireflies, or dust in the sun. Each shines now and then."""

    key: str
    within: Box
    count: int
    size: float
    wanders: float = 46.0
    alpha: float = 0.9
    seconds: float = 5.5

    def seen(self, now: float, seen_from: float = EVERYWHERE[0], to: float = EVERYWHERE[1]) -> list[Sprite]:
        """Each keeps near a spot of its own."""
        lights: list[Sprite] = []
        reach = min(self.wanders, self.within.w / 2, self.within.h / 2)
        for i in range(self.count):
            across, down = self.within.spot(i)
            x = self.within.x + reach + (self.within.w - 2 * reach) * across
            if not seen_from <= x <= to:
                continue
            y = self.within.y + reach + (self.within.h - 2 * reach) * down
            x += reach * (0.7 * wave(now, 19.0 + i % 3, i * 0.37) + 0.3 * wave(now, 8.3, i * 0.71))
            y += reach * (0.7 * wave(now, 15.0 + i % 4, i * 0.53) + 0.3 * wave(now, 7.1, i * 0.19))
            shines = 0.5 + 0.5 * wave(now, self.seconds + i % 4 * 0.8, i * GOLDEN)
            lights.append(Sprite(self.key, x, y, self.size, self.alpha * shines * shines))
        return lights

    @property
    def bounds(self) -> Box:
        """See Living."""
        return self.within.wider(self.size, self.size)

    def every(self) -> list[Sprite]:
        """All of them, as their sizes do not change."""
        return self.seen(0.0)
