"""`make trust`: faults and a load, over a real connection to the local Discord; what was lost, what came twice."""
