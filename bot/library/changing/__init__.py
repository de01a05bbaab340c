"""Changing what stands in a knowledge folder: field by field, whole or not at all, noted with who and why."""
