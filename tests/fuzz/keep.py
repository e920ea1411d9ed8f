#!/usr/bin/env python3
"""keep.py KEPT CORPUS: replaces the files of CORPUS by a choice from KEPT, of every kind alike.

They are named after their kind and what is in them, so that the same input has the same name on every computer.
"""
import hashlib
import sys
from itertools import zip_longest
from pathlib import Path

from seeds import KINDS

MOST_FILES = 300
MOST_BYTES = 300_000


def kind_of(text):
    return KINDS[(text[0] - ord("a")) % 256 % len(KINDS)][0]


def by_kind(texts):
    """One of every kind in turn, the longest first: it gets farthest, and the shortest are only broken in other ways."""
    groups = {kind: [] for kind, _ in KINDS}
    for text in sorted(texts, key=len, reverse=True):
        groups[kind_of(text)].append(text)
    for row in zip_longest(*groups.values()):
        yield from (text for text in row if text is not None)


def main():
    kept, corpus = map(Path, sys.argv[1:])
    chosen, size = [], 0
    for text in by_kind(file.read_bytes() for file in kept.iterdir() if file.stat().st_size > 0):
        if len(chosen) < MOST_FILES and size + len(text) <= MOST_BYTES:
            chosen.append(text)
            size += len(text)
    for file in corpus.iterdir():
        file.unlink()
    for text in chosen:
        (corpus / f"{kind_of(text)}-{hashlib.sha256(text).hexdigest()[:8]}").write_bytes(text)
    print(f"{len(chosen)} files, {size} bytes")


main()
