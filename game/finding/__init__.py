"""Finding an activity: what is wanted, what fits, what fits best, and what typed words mean."""
