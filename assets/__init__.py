"""Everything a child sees and hears, and the code that makes it."""
