"""The talk: how a conversation goes in any chat; it decides, the faces carry it out. No I/O."""
