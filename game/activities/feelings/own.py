"""Something of one's own: a word that is typed, a pebble, or a face that is built."""

from dataclasses import dataclass

from ...thread import Felt
from .built_face import KINDS, PARTS, PLAIN, Built, Part, with_part
from .feeling import Pebble
from .own_word import typed_on


@dataclass
class Own:
    """What is there so far. A pebble and a built face stand for each other: the newest counts.

    ``turn`` is the part of the face that is chosen now, ``face_label`` what a face without a word is called.
    """

    pebbles: tuple[Pebble, ...]
    face_label: str
    typed: str = ""
    pebble: str = ""
    built: Built | None = None
    turn: int = 0

    def clear(self) -> None:
        """Begin with nothing."""
        self.typed, self.pebble, self.built, self.turn = "", "", None, 0

    def type_on(self, text: str) -> None:
        """Some letters more, or one less."""
        self.typed = typed_on(self.typed, text)

    def choose(self, target: str) -> bool:
        """Answer a pebble (a second press lays it back) or a part of the face; False for anything else."""
        sort, _, name = target.partition("_")
        if sort == "pebble" and any(name == pebble.name for pebble in self.pebbles):
            self.pebble, self.built = "" if self.pebble == name else name, None
            return True
        if sort == self.part and name in map(str, range(1, KINDS + 1)):
            self.pebble, self.built = "", with_part(self.face, self.part, int(name))
            return True
        return False

    def keep_face(self) -> None:
        """Take the face as it is, even where no part of it was changed."""
        self.pebble, self.built = "", self.face

    @property
    def part(self) -> Part:
        """The part of the face that is chosen now."""
        return PARTS[self.turn]

    @property
    def face(self) -> Built:
        """The face so far."""
        return self.built or PLAIN

    @property
    def chosen_kind(self) -> int:
        """Which of the part's pictures the face has now, 1..6."""
        return self.face[self.turn]

    @property
    def there(self) -> bool:
        """Whether there is something to go on with."""
        return bool(self.typed.strip() or self.pebble or self.built)

    @property
    def felt(self) -> Felt:
        """What it stands for: under the typed word, or else under the name of the pebble or the face."""
        pebble = next((pebble.label for pebble in self.pebbles if pebble.name == self.pebble), "")
        word = self.typed.strip() or pebble or self.face_label
        return Felt(word, word, pebble=self.pebble, built=self.built)
