#!/usr/bin/python3
"""Check that the schemas reject every broken fixture whose defect one file alone can show.

usage: fixtures.py DATA_FOLDER BROKEN_FOLDER COMPLETE_FOLDER

COMPLETE_FOLDER is what the fixtures were before they were broken: the schemas accept all of it. Fixtures of rules and
questions hold only the file that differs from it.

beyond_schema.txt beside this script names the fixtures whose defect only the program can see (two files that do not
fit each other, lengths with the sides filled in, a file system that will not be read), each with the reason. A fixture
that is listed and rejected all the same, or listed and gone, is a problem too. Exit status: 0 none, 1 some.
"""
import json
import pathlib
import sys

from jsonschema import Draft202012Validator

PLACES = {
    "exercises": "exercise",
    "programme/phases": "phase",
    "programme/gates": "gate",
    "programme/routines": "routine",
    "programme/rules": "rules",
    "guidance/topics": "topic",
    "figures": "figure",
}
FILES = {
    "sources.json": "sources",
    "figures/skeleton.json": "skeleton",
    "programme/waits.json": "waits",
    "programme/questions.json": "questions",
    "programme/follow-up.json": "follow-up",
    "guidance/warning-signs.json": "warning-signs",
    "guidance/help.json": "help",
    "guidance/first-ratings.json": "first-ratings",
    "guidance/after-session.json": "after-session",
    "guidance/leave-for-now.json": "leave-for-now",
    "guidance/heat-and-cold.json": "heat-and-cold",
}
CONTENT_FOLDERS = ("", "own/", "shipped/")


def schema_name(relative):
    for prefix in CONTENT_FOLDERS:
        if relative.startswith(prefix):
            inner = relative[len(prefix):]
            found = FILES.get(inner) or PLACES.get(inner.rpartition("/")[0])
            if found:
                return found
    return None


def without_duplicates(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError("key twice")
    return dict(pairs)


def is_rejected(path, schema):
    try:
        value = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=without_duplicates)
    except (OSError, ValueError, RecursionError):
        return True
    if next(Draft202012Validator(schema).iter_errors(value), None) is not None:
        return True
    return isinstance(value, dict) and value.get("id", path.stem) != path.stem


def rejected(folder, schemas):
    for path in sorted(folder.rglob("*.json")):
        name = schema_name(path.relative_to(folder).as_posix())
        if name and is_rejected(path, schemas[name]):
            yield path


def beyond_schema():
    lines = pathlib.Path(__file__).with_name("beyond_schema.txt").read_text(encoding="utf-8").splitlines()
    return {line.split()[0] for line in lines if line and not line.startswith("#")}


def problems(data, broken, complete):
    schemas = {
        path.name.removesuffix(".schema.json"): json.loads(path.read_text(encoding="utf-8"))
        for path in (data / "schema").glob("*.schema.json")
    }
    for path in rejected(complete, schemas):
        yield f"{path}: a schema rejects it, though nothing is broken"
    excused = beyond_schema()
    folders = {folder.name: folder for folder in broken.iterdir() if folder.is_dir()}
    for name in sorted(excused - folders.keys()):
        yield f"{name}: is listed in beyond_schema.txt and is no fixture"
    for name, folder in sorted(folders.items()):
        is_seen = any(rejected(folder, schemas))
        if not is_seen and name not in excused:
            yield f"{name}: no schema rejects it"
        if is_seen and name in excused:
            yield f"{name}: a schema rejects it, so it need not be listed in beyond_schema.txt"


def main(arguments):
    found = list(problems(*map(pathlib.Path, arguments)))
    print(*found, f"{len(found)} problems", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
