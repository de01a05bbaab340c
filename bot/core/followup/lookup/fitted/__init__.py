"""What `make calibrate` writes: tables from which follow-ups are looked up. Nothing here is changed by hand."""
