"""When did you feel this? In turns; and for what may hurt, somebody in a story."""
