"""Bottomline: the POEM that answers a clinical question, in the team chat."""
