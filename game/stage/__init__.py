"""The edge: window, input, canvas, sound and voice. The only place that knows pygame."""
