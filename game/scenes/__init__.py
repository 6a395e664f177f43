"""The screens: thin joints between what is known and what is shown."""
