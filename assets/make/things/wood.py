"""Materials that the wood's things share: leaves, bark, driftwood, rope."""

from assets.make.paint import Material

GREEN = Material("#6aa55c", "#e2e486", "#34705f")
BARK = Material("#85705f", "#ecc48c", "#4b3f58")
DRIFT = Material("#a98a70", "#f2d6a8", "#665064")
ROPE = Material("#9aa862", "#e2e6a4", "#5a7050")
