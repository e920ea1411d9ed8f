#!/usr/bin/python3
"""Check every data file against the JSON Schema it names.

usage: validate.py DATA_FOLDER

Prints each problem as `file: pointer: what is wrong`. Exit status: 0 none, 1 some, 2 bad usage.
"""
import json
import pathlib
import sys

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError


def without_duplicates(pairs):
    """Plain JSON reading keeps the last of two equal keys and says nothing."""
    keys = [key for key, _ in pairs]
    repeated = sorted({key for key in keys if keys.count(key) > 1})
    if repeated:
        raise ValueError("key twice in one object: " + ", ".join(repeated))
    return dict(pairs)


def read(path):
    return json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=without_duplicates)


def schema_problems(path):
    try:
        Draft202012Validator.check_schema(read(path))
    except (OSError, ValueError) as trouble:
        yield "", str(trouble)
    except SchemaError as trouble:
        yield pointer(trouble), trouble.message


def pointer(error):
    return "".join(f"/{part}" for part in error.absolute_path)


def branches(error):
    """What an anyOf or oneOf alone does not tell: the reasons of its branches."""
    return " (" + "; ".join(inner.message for inner in error.context) + ")" if error.context else ""


def schema_of(path, value):
    if not isinstance(value, dict) or not isinstance(value.get("$schema"), str):
        raise ValueError("names no schema: \"$schema\" is missing")
    return read((path.parent / value["$schema"]).resolve())


def file_problems(path):
    try:
        value = read(path)
        schema = schema_of(path, value)
    except (OSError, ValueError) as trouble:
        yield "", str(trouble)
        return
    for error in sorted(Draft202012Validator(schema).iter_errors(value), key=pointer):
        yield pointer(error), error.message + branches(error)
    if value.get("id", path.stem) != path.stem:
        yield "/id", f"'{value['id']}' is not the file name '{path.stem}'"


def problems(folder):
    schemas = folder / "schema"
    for path in sorted(folder.rglob("*.json")):
        if folder / "i18n" in path.parents:
            continue  # parts of files; the program itself compares them with what they translate
        check = schema_problems if schemas in path.parents else file_problems
        for where, what in check(path):
            yield f"{path}: {where or '/'}: {what}"


def main(arguments):
    folder = pathlib.Path(arguments[0]) if len(arguments) == 1 else None
    if folder is None or not any(folder.rglob("*.json")):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    found = list(problems(folder))
    print(*found, f"{len(found)} problems", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
