"""The outlook with chances, in NumPy: the same model, written as NumPy is written best (a piece at a time, all draws at once).

doorkijk.py FILE DRAWS SEED TIMES writes the milliseconds of each run with NumPy's own generator on the first line, and then P10, P50 and P90 of
every day with the random numbers that the program itself uses, so that the answers can be compared number for number.
"""

import sys
import time
from decimal import ROUND_HALF_EVEN, Decimal

import numpy as np

M64 = (1 << 64) - 1
HIGHEST = (1 << 31) - 1


def bound(chance):
    return int((chance * (1 << 31)).quantize(Decimal(1), ROUND_HALF_EVEN)) - 1


def read(path):
    with open(path, encoding="utf-8") as lines:
        days, together, task = lines.readline().strip().split(";")
        days = int(days)
        shared = bound(Decimal(together))
        sure = np.zeros(days, np.int64)
        lots, rules = [], {}
        for line in lines:
            name, town, places, begin, end, chance, delay, longer, months = line.rstrip("\n").split(";")
            places, begin, end = int(places), int(begin), int(end)
            if not chance and not longer:
                sure[begin:end] += places
                continue
            key = (chance, delay)
            if chance and key not in rules:
                parts = [tuple(map(int, p.split(":"))) for p in delay.split()]
                weight, total, bounds = sum(w for _, w in parts), 0, []
                for _, w in parts:
                    total += w
                    bounds.append(bound(Decimal(chance) * total / weight))
                rules[key] = (np.array(bounds), np.array([m for m, _ in parts] + [10_000]))
            kept = (longer, months)
            if longer and kept not in rules:
                bounds, p, at = [], Decimal(longer), 0
                while at < days:
                    bounds.append(bound(p))
                    p *= Decimal(longer)
                    at += int(months)
                # From the smallest bound up: how many of them the number does not exceed.
                rules[kept] = (np.array(bounds[::-1]), np.arange(len(bounds), -1, -1) * int(months))
            lots.append((name, town, places, begin, end, rules.get(key) if chance else None, rules.get(kept) if longer else None))
    return days, shared, int(task), sure, lots


class Own:
    """NumPy's own generator: the fastest it has."""

    def __init__(self, seed, draws):
        self.generator, self.draws = np.random.Generator(np.random.SFC64(seed)), draws

    def draw(self, name, stream):
        return self.generator.integers(0, HIGHEST, self.draws, np.int32, endpoint=True)


class Hashed:
    """The numbers of the program: from the seed, the name and the number of the draw."""

    def __init__(self, seed, draws):
        self.seed, self.spread = seed, np.arange(draws, dtype=np.uint32) * np.uint32(0x9E3779B1)

    def draw(self, name, stream):
        h = 14695981039346656037
        for c in name:
            h = (h ^ ord(c)) * 1099511628211 & M64
        h = mix(h ^ mix((self.seed + 0x9E3779B97F4A7C15 * (stream + 1)) & M64))
        x = self.spread + np.uint32(h & 0xFFFFFFFF)
        x = (x ^ (x >> np.uint32(16))) * np.uint32(0x21F0AAAD)
        x = ((x ^ (x >> np.uint32(15))) + np.uint32(h >> 32)) * np.uint32(0x735A2D97)
        x = (x ^ (x >> np.uint32(15))) * np.uint32(0x2C1B3C6D)
        return ((x ^ (x >> np.uint32(16))) >> np.uint32(1)).astype(np.int32)


def mix(x):
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9 & M64
    x = (x ^ (x >> 27)) * 0x94D049BB133111EB & M64
    return x ^ (x >> 31)


def outlook(source, draws, days, shared, task, sure, lots):
    change = np.zeros((days + 1, draws), np.int32)
    rows, towns, drawn = np.arange(draws), {}, []
    above = HIGHEST - shared

    def luck(name, town, stream, rule):
        own = source.draw(name, stream)
        if (town, stream) not in towns:
            towns[town, stream] = shared + 1 + (above * source.draw(town, stream + 2).astype(np.int64) >> 31)
        bounds, values = rule
        return values[np.searchsorted(shared + above * (bounds + 1) // (HIGHEST + 1), np.where(own > shared, own, towns[town, stream]))]

    for name, town, places, begin, end, opening, longer in lots:
        stop = np.minimum(end + luck(name, town, 1, longer), days) if longer is not None else np.full(draws, min(end, days))
        start = np.minimum(begin + luck(name, town, 0, opening), stop) if opening is not None else np.full(draws, begin)
        change[start, rows] += places
        change[stop, rows] -= places
        drawn.append((start, stop))
    places = np.cumsum(change[:-1], axis=0) + sure[:, None]
    ordered = np.partition(places, [(draws * q + 99) // 100 - 1 for q in (10, 50, 90)], axis=1)
    band = [ordered[:, (draws * q + 99) // 100 - 1] for q in (10, 50, 90)]
    met, short = (places >= task).sum(axis=1), np.maximum(0, task - places).sum(axis=1)
    # On which pieces the outcome of one day hangs.
    day = 12
    done, lack, levers = places[day] >= task, np.maximum(0, task - places[day]), []
    for start, stop in drawn:
        there = (start <= day) & (stop > day)
        n = np.count_nonzero(there)
        if 0 < n < draws:
            levers.append((done[there].mean() - done[~there].mean(), lack[there].mean() - lack[~there].mean()))
    return band, met, short, levers


def main():
    path, draws, seed, times = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    model = read(path)
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        outlook(Own(seed, draws), draws, *model)
        taken.append((time.perf_counter() - start) * 1000)
    print(*taken)
    band = outlook(Hashed(seed, draws), draws, *model)[0]
    for day in zip(*band):
        print(*day)


main()
