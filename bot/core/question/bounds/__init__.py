"""The bounds of a question: what it leaves out, its limits, and the direction of what it asks."""
