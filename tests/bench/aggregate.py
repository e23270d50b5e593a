"""Scores a district from tallies with pandas: python3 aggregate.py tallies.csv

Prints the best of five times in milliseconds (reading the file is not counted) and the scores.
"""

import json
import sys
import time

import pandas


def aggregate(tallies):
    valid = tallies.dropna(subset=["value"])
    weighted = valid.assign(weighted=valid["value"] * valid["count"])
    keys = ["compound", "branch", "leaf", "points"]
    leaves = weighted.groupby(keys, sort=False)[["weighted", "count"]].sum().reset_index()
    fraction = ((leaves["weighted"] / leaves["count"] - 40) / 50).clip(0, 1)
    leaves["earned"] = leaves["points"] * fraction
    branches = leaves.groupby(["compound", "branch"], sort=False)[["earned", "points"]].sum().reset_index()
    whole = branches.groupby("compound", sort=False)[["earned", "points"]].sum()
    return (100 * whole["earned"] / whole["points"]).round(2)


def main(path):
    tallies = pandas.read_csv(path, dtype={"compound": "category", "branch": "category", "leaf": "category"})
    for name in ("compound", "branch", "leaf"):
        tallies[name] = tallies[name].astype(str)
    times = []
    for _ in range(5):
        start = time.perf_counter()
        scores = aggregate(tallies)
        times.append(1000 * (time.perf_counter() - start))
    print(json.dumps({"ms": min(times), "pandas": pandas.__version__, "scores": scores.to_dict()}))


main(sys.argv[1])
