"""Who may import whom. Each rule has a planted fault that proves it can fail."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest

GAME = Path(__file__).parents[1] / "game"

House = Mapping[str, set[str]]
"""For each module of the house ("scenes.home") the modules it imports ("look.canvas", "pygame")."""


def imports(source: str, module: str) -> set[str]:
    """Every module that the source imports, relative ones resolved within the house and without its name."""
    package = module.split(".")[:-1]
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1]
            stem = ".".join([*base, *([node.module] if node.module else [])])
            found |= {stem} if node.module else {".".join([*base, alias.name]) for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return {name.removeprefix("game.") for name in found if name}


def house(folder: Path = GAME) -> House:
    """The house as it stands."""
    modules = {}
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        # The file of a package imports as its own members do.
        modules[".".join(parts)] = imports(path.read_text("utf-8"), ".".join(parts))
    return modules


def under(name: str, *places: str) -> bool:
    return any(name == place or name.startswith(place + ".") for place in places)


def inside(found: House, name: str) -> bool:
    """Whether an imported name is of the house at all."""
    return any(under(module, name) or module == name + ".__init__" for module in found)


def faults(found: House) -> Iterator[str]:
    """One line for each import that is against the rules."""
    for module, names in found.items():
        for name in names:
            if under(name, "pygame") and not under(module, "stage"):
                yield f"{module} imports {name}: only stage may"
            if not inside(found, name):
                continue
            if under(name, "stage") and not under(module, "stage", "app"):
                yield f"{module} imports {name}: only app may import stage"
            if under(name, "app"):
                yield f"{module} imports {name}: only main.py may"
            yield from _floor_faults(module, name)
    yield from _sim_faults(found)


LOWEST = ("layout", "intents", "ages")
MAY: Mapping[str, tuple[str, ...]] = {
    "content": ("content",),
    "finding": ("finding", "content", "ages", "sitting"),
    "keep": ("keep",),
    "look": ("look", "layout", "content", "keep", "sitting", "ages"),
}


def _floor_faults(module: str, name: str) -> Iterator[str]:
    if module in LOWEST:
        yield f"{module} imports {name}: it stands on nothing"
    for floor, allowed in MAY.items():
        if under(module, floor) and not under(name, *allowed):
            yield f"{module} imports {name}: {floor} knows nothing above it"
    if under(module, "activities") and under(name, "activities", "scenes", "scene", "pond", "builder"):
        own = ".".join(module.split(".")[:2])
        if module != "activities.registry" and not under(name, own):
            yield f"{module} imports {name}: a kind knows no other kind and no scene"
    if under(module, "scenes") and under(name, "scenes"):
        own = ".".join(module.split(".")[:2])
        if not (own == "scenes.desk" and under(name, own)):
            yield f"{module} imports {name}: scenes do not know one another"


PURE = ("intents", "activity", "ages", "thread", "content")
"""What a sim may know beside its own folder."""


def _sim_faults(found: House) -> Iterator[str]:
    """A sim, and whatever of its own folder it stands on, knows only what is pure as well."""
    for kind in sorted(
        {m.split(".")[1] for m in found if m.startswith("activities.") and m.endswith(".sim")}
    ):
        own = f"activities.{kind}"
        waiting, seen = [f"{own}.sim"], set()
        while waiting:
            module = waiting.pop()
            if module in seen or module not in found:
                continue
            seen.add(module)
            for name in found[module]:
                if under(name, own):
                    waiting.append(name)
                elif inside(found, name) and not under(name, *PURE):
                    yield f"{module} imports {name}: a sim is pure"


def test_everybody_imports_only_what_they_may() -> None:
    assert list(faults(house())) == []


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("scenes.home", "pygame"),
        ("look.canvas", "pygame.font"),
        ("pond", "stage.canvas"),
        ("scenes.home", "app"),
        ("layout", "look.theme"),
        ("intents", "layout"),
        ("content.level", "activity"),
        ("keep.store", "content.level"),
        ("finding.search", "scenes.home"),
        ("look.theme", "scene"),
        ("activities.walk.view", "activities.breathing.breath"),
        ("activities.walk.view", "scene"),
        ("scenes.home", "scenes.calm"),
        ("scenes.desk.who", "scenes.calm"),
        ("activities.walk.sim", "look.theme"),
        ("activities.breathing.breath", "layout"),
    ],
)
def test_each_rule_can_fail(module: str, name: str) -> None:
    found = {key: set(names) for key, names in house().items()}
    assert module in found
    found[module].add(name)
    assert any(line.startswith(f"{module} imports {name}") for line in faults(found))


def test_the_reader_of_imports_sees_every_form() -> None:
    source = "import a.b\nfrom . import x\nfrom .y import z\nfrom ..k.l import m\nfrom n import o\n"
    assert imports(source, "p.q") == {"a.b", "p.x", "p.y", "k.l", "n"}


def _long(paths: Iterable[Path]) -> list[str]:
    return [p.name for p in paths if len(p.read_text("utf-8").splitlines()) > 400]


def test_no_file_grows_into_a_warehouse() -> None:
    assert _long(GAME.rglob("*.py")) == []
    banned = {"utils", "util", "manager", "helpers", "common", "base", "misc"}
    assert [p for p in GAME.rglob("*.py") if p.stem in banned] == []
