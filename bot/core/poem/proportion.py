"""A percentage and the counts that it stands beside."""


def right_percentage(printed: str, events: int, n: int) -> str | None:
    """Return the percentage that `events` of `n` gives, when the printed one is not it; None when it is.

    `printed` is the figure as its text has it, without the sign: it may be off by half a unit of its last decimal. What
    is returned has as many decimals as that, one at least. Raise ValueError unless `n` is positive.
    """
    if n <= 0:
        raise ValueError("nobody was counted")
    decimals = len(printed.partition(".")[2])
    given = 100 * events / n
    if abs(given - float(printed)) <= 0.5 * 10.0**-decimals + 1e-6:  # and a hair: 12.5 may be printed as 12 or as 13
        return None
    return f"{given:.{max(1, decimals)}f}"
