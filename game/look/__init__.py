"""The drawing vocabulary above the canvas: colours, cards, captions, buttons, otters."""
