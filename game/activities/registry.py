"""The kinds of activity that there are, in the order of their pebbles. A new kind adds one line here."""

from ..activity import Activity


def kinds() -> dict[str, Activity]:
    """Every kind by name. Imported when asked, so that the edge can start first."""
    from .breathing import ACTIVITY as BREATHING
    from .comfort import ACTIVITY as COMFORT
    from .feelings import ACTIVITY as FEELINGS
    from .walk import ACTIVITY as WALK

    found = sorted((BREATHING, COMFORT, WALK, FEELINGS), key=lambda activity: activity.order)
    return {activity.kind: activity for activity in found}
