"""How words of a document are shown to its editor."""


def quote(text: str, longest: int = 80) -> str:
    """Return a text in quotes, shortened in the middle when it is long."""
    text = " ".join(text.split())
    if len(text) > longest:
        half = longest // 2
        text = f"{text[:half].rstrip()} … {text[-half:].lstrip()}"
    return f"'{text}'"
