"""The gate: what kind of message this is, by a table fitted to examples and a few hard rules."""
