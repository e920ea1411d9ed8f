#!/usr/bin/env python3
"""seeds.py OUT: writes what a fuzzer begins with.

OUT/seeds gets the shipped files and the broken fixtures as fuzz inputs: the letter of the kind, then the text. Shipped
files are rewritten to name the exercises, gates and sources that tests/fuzz/surroundings has, so that they are accepted.
OUT/words.dict gets every key and word that the schemas know.
"""
import json
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
DATA = TESTS.parent / "data"
SURROUNDINGS = TESTS / "fuzz" / "surroundings"

# In the order of ContentKind in content_input.h.
KINDS = [
    ("exercise", "exercises/*.json"),
    ("routine", "programme/routines/*.json"),
    ("gate", "programme/gates/*.json"),
    ("phase", "programme/phases/*.json"),
    ("waits", "programme/waits.json"),
    ("sources", "sources.json"),
    ("warning-signs", "guidance/warning-signs.json"),
    ("after-session", "guidance/after-session.json"),
    ("topic", "guidance/topics/*.json"),
    ("leave-for-now", "guidance/leave-for-now.json"),
    ("heat-and-cold", "guidance/heat-and-cold.json"),
    ("exercise-translation", None),
    ("topic-translation", None),
    ("rules", "programme/rules/*.json"),
    ("questions", "programme/questions.json"),
]
OWN_NAMES = {"exercise": "tilt", "routine": "core", "gate": "unlock", "phase": "settle", "topic": "causes"}
KEPT_SOURCES = {"our-choice", "own"}
# The keys that hold ids of sources: those of the lists, and the numbers of a dose in its "basis".
NAMES_SOURCES = {"source", "sources", "sets", "repetitions", "tempo", "holdSeconds", "minutes", "restSeconds",
                 "timesADay", "daysAWeek"}


# A small file is read faster; so many entries show what there is to see.
MOST = {"doses": 2, "steps": 2, "stopIf": 1, "feel": 1, "precautions": 1, "slips": 1, "groups": 2, "entries": 2}
LARGEST = 3000


def letter(kind):
    return bytes([ord("a") + [name for name, _ in KINDS].index(kind)])


def is_exercise(name):
    return (DATA / "exercises" / f"{name}.json").exists()


def renamed(value, key=""):
    """The same value, naming only what the surroundings have, and without the far end of long lists."""
    if isinstance(value, dict):
        return {name: renamed(child, name) for name, child in list(value.items())[:MOST.get(key)]}
    if isinstance(value, list):
        if key in ("easier", "harder"):
            return ["rock"] if value and key == "easier" else []
        children = [renamed(child, key) for child in value[:MOST.get(key, 3)]]
        return list(dict.fromkeys(children)) if key in ("exercises", "leavesOut") else children
    if key in ("exercise", "exercises", "opens", "instead") or (key == "leavesOut" and is_exercise(value)):
        return "tilt"
    if key in ("phase", "goToPhase"):
        return min(value, 2)
    if key == "alternatives":
        return "rock"
    if key == "gate":
        return "unlock"
    if key == "swapsWith":
        return "partner"
    if key in NAMES_SOURCES and isinstance(value, str):
        return value if value in KEPT_SOURCES else "guide"
    return value


def at_home(kind, text):
    thing = json.loads(text)
    if kind == "sources":
        thing["sources"] = thing["sources"][:3]
    thing = renamed(thing)
    if kind in OWN_NAMES:
        thing["id"] = OWN_NAMES[kind]
    if kind == "gate":
        thing["phases"] = [1, 2]
    if kind == "routine":
        thing["phase"] = 2
    return json.dumps(thing, ensure_ascii=False, indent=0)


def only_texts(value):
    """The shape of a translation: the same, without numbers."""
    if isinstance(value, dict):
        return {name: only_texts(child) for name, child in value.items() if not isinstance(child, (int, float))}
    if isinstance(value, list):
        return [only_texts(child) for child in value]
    return value


def translations():
    kept = {"name", "goal", "hint", "steps", "cues", "feel", "stopIf"}
    exercise = json.loads((SURROUNDINGS / "exercises/tilt.json").read_text())
    yield "exercise-translation", {key: only_texts(value) for key, value in exercise.items() if key in kept}
    topic = json.loads((SURROUNDINGS / "guidance/topics/causes.json").read_text())
    groups = [
        {"entries": [{key: entry[key] for key in ("id", "title", "text")} for entry in group["entries"]]}
        for group in topic["groups"]
    ]
    yield "topic-translation", {"title": "Woher es kommt", "groups": groups}


def seeds():
    for kind, pattern in KINDS:
        if pattern is None:
            continue
        for file in sorted(DATA.glob(pattern)):
            yield kind, at_home(kind, file.read_text()).encode()
        for file in sorted(SURROUNDINGS.glob(pattern)):
            yield kind, file.read_bytes()
        for file in sorted((TESTS / "broken").glob("**/" + pattern)):
            if file.is_file() and file.stat().st_size < LARGEST:
                yield kind, file.read_bytes()
    for kind, thing in translations():
        yield kind, json.dumps(thing, ensure_ascii=False, indent=0).encode()


def words_in(schema):
    """Keys of properties and the words that are allowed."""
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
        yield from schema.get("enum", [])
        for child in schema.values():
            yield from words_in(child)
    if isinstance(schema, list):
        for child in schema:
            yield from words_in(child)


def words():
    for schema in sorted((DATA / "schema").glob("*.json")):
        yield from words_in(json.loads(schema.read_text()))
    yield from ["{side}", "{otherSide}", "our-choice", "own", "guide", "tilt", "rock", "walk", "core", "unlock"]


def main():
    out = Path(sys.argv[1])
    (out / "seeds").mkdir(parents=True, exist_ok=True)
    for number, (kind, text) in enumerate(seeds()):
        (out / "seeds" / f"{kind}-{number:03}").write_bytes(letter(kind) + text)
    entries = sorted({word for word in words() if isinstance(word, str) and word.isascii() and word and "$" not in word})
    (out / "words.dict").write_text("".join(f'"{word}"\n' for word in entries))


if __name__ == "__main__":
    main()
