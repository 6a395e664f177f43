"""Showing a feeling with one's own face, small or big; Pip shows it as big as one does."""
