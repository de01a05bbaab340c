"""The reliability plot: how sure it was against how often it was right."""

from pathlib import Path

import matplotlib as mpl
from matplotlib import pyplot as plt

from benchmarks.metrics import Figures


def reliability(own: Figures, path: Path) -> None:
    """Draw the five bins, each with its number of questions, and the line of perfect honesty."""
    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "bottomline"
    bins = [b for b in own.bins if b.count]
    figure, axes = plt.subplots(figsize=(5, 5))
    axes.plot([0, 1], [0, 1], color="0.6", linestyle="--", linewidth=1, label="as sure as it is right")
    axes.plot([b.sure for b in bins], [b.right for b in bins], marker="o", color="#1f5f8b", label="Bottomline")
    for b in bins:
        axes.annotate(f"n = {b.count}", (b.sure, b.right), textcoords="offset points", xytext=(8, -14), fontsize=9)
    axes.set(xlim=(0, 1), ylim=(0, 1.02), xlabel="mean confidence", ylabel="share right", aspect="equal")
    axes.set_title("Confidence on studies it had not seen", fontsize=11)
    axes.legend(loc="upper left", frameon=False, fontsize=9)
    axes.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)
