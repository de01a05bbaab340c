"""What is asked of the journal's database."""
