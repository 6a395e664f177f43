"""The grown-up first: a weather and a card of their own, before the child is asked."""
