"""The kinds of activity, one folder each: level (data), sim (pure), view (draws)."""
